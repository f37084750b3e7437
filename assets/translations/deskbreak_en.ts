<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>
            <numerusform>%Ln snooze left</numerusform>
            <numerusform>%Ln snoozes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1 of %Ln breaks</numerusform>
            <numerusform>%1 of %Ln breaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>
            <numerusform>Snooze, %Ln left</numerusform>
            <numerusform>Snooze, %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings error</name>
    <message numerus="yes">
        <source>%Ln settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>
            <numerusform>%Ln setting could not be read</numerusform>
            <numerusform>%Ln settings could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings window</name>
    <message numerus="yes">
        <source>Off because of: %1. Opens after %Ln more days</source>
        <extracomment>faces/settings/why_not.py</extracomment>
        <translation>
            <numerusform>Off because of: %1. Opens after %Ln more day</numerusform>
            <numerusform>Off because of: %1. Opens after %Ln more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/settings/why_not.py</extracomment>
        <translation>
            <numerusform>Opens after %Ln more day</numerusform>
            <numerusform>Opens after %Ln more days</numerusform>
        </translation>
    </message>
</context>
</TS>
