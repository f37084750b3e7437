<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Break</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rest for %Ln&#xa0;days.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1 ruhen %Ln&#xa0;Tag.</numerusform>
            <numerusform>%1 ruhen %Ln&#xa0;Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest until you have had this checked.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 ruhen, bis du das hast untersuchen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rests for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1 ruht %Ln&#xa0;Tag.</numerusform>
            <numerusform>%1 ruht %Ln&#xa0;Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rests until you have had this checked.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 ruht, bis du das hast untersuchen lassen.</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 to begin with</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 zum Anfang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level, seconds</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>%1, %2 Prozent</translation>
    </message>
    <message>
        <source>%1, left</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, left knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, linkes Knie am Boden</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, linke Seite</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>%1, right knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, rechtes Knie am Boden</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, rechte Seite</translation>
    </message>
    <message>
        <source>%1. Use the tray menu to start, snooze or skip.</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>%1. Im Menü des Symbols kannst du starten, verschieben oder auslassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln seconds</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln Sekunde</numerusform>
            <numerusform>%1: %2, %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaks today.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Heute %Ln Pause.</numerusform>
            <numerusform>Heute %Ln Pausen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Noch %Ln Mal verschieben</numerusform>
            <numerusform>Noch %Ln Mal verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left for this break</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>Diese Pause noch %Ln Mal verschieben</numerusform>
            <numerusform>Diese Pause noch %Ln Mal verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;left</source>
        <comment>snoozes</comment>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>%Ln×</numerusform>
            <numerusform>%Ln×</numerusform>
        </translation>
    </message>
    <message>
        <source>A little longer next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Nächstes Mal etwas länger</translation>
    </message>
    <message>
        <source>A little longer next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Nächstes Mal etwas länger.</translation>
    </message>
    <message>
        <source>A stretch should never hurt. Let’s change it.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Dehnen soll nie wehtun. Lass es uns ändern.</translation>
    </message>
    <message>
        <source>After %1 of sitting.</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Nach %1 Sitzen.</translation>
    </message>
    <message>
        <source>Answer for each stretch</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>Für jede Dehnung einzeln antworten</translation>
    </message>
    <message>
        <source>Any key or the mouse brings the next question.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Eine Taste oder die Maus bringt die nächste Frage.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Both hips stretched in %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Beide Hüften gedehnt in %1.</translation>
    </message>
    <message>
        <source>Break progress</source>
        <extracomment>faces/break_/phase_bar.py</extracomment>
        <translation>Fortschritt der Pause</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Pause ausgelassen</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Einatmen…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Ausatmen…</translation>
    </message>
    <message>
        <source>Change sides</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Seite wechseln. Als Nächstes die linke Seite.</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Seite wechseln. Als Nächstes die rechte Seite.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Come up slowly</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Langsam hochkommen</translation>
    </message>
    <message>
        <source>Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Gezählt wird wieder, wenn du zurück bist.</translation>
    </message>
    <message>
        <source>Don’t suggest changes</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>Keine Änderungen vorschlagen</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>End break</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>End this break?</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Diese Pause beenden?</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>Bodenansicht</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Gentler next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Nächstes Mal sanfter</translation>
    </message>
    <message>
        <source>Gentler next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Nächstes Mal sanfter.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Geh nur tiefer, wenn es sich leicht anfühlt.</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Hüftgelenk</translation>
    </message>
    <message>
        <source>Holds each stretch for less.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Hält jede Dehnung kürzer.</translation>
    </message>
    <message>
        <source>How was each stretch?</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Wie war jede Dehnung?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>I’m in position</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Ich bin so weit</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Keep going</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Keep my usual levels</source>
        <extracomment>faces/break_/welcome_back.py</extracomment>
        <translation>Meine gewohnten Stufen behalten</translation>
    </message>
    <message>
        <source>Knee or ankle</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Knie oder Knöchel</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Lässt weg: %1.</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Links, dann rechts</translation>
    </message>
    <message>
        <source>Let’s ease off</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Lass nach</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/break_/levels_row.py</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Move when you are ready.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Beweg dich, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Mute voice</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Stimme stumm</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the level that comes</comment>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Nächste Pause gegen %1</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Die nächste in %1</translation>
    </message>
    <message>
        <source>No answer means no change.</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Keine Antwort heißt: keine Änderung.</translation>
    </message>
    <message>
        <source>No sound can be played here. The steps go on in words.</source>
        <extracomment>faces/sound.py</extracomment>
        <translation>Hier lässt sich kein Ton abspielen. Die Schritte gehen in Worten weiter.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Noted for next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Für nächstes Mal gemerkt</translation>
    </message>
    <message>
        <source>Noted for next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Für nächstes Mal gemerkt.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Eine Antwort für alle</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Öffnet sich nach %Ln weiteren Tag</numerusform>
            <numerusform>Öffnet sich nach %Ln weiteren Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ready for the next step?</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Einen Schritt weiter?</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Rechts, dann links</translation>
    </message>
    <message>
        <source>Save and close</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Diese Dehnung auslassen</translation>
    </message>
    <message>
        <source>Small view</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Kleine Ansicht</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>Verschieben, noch %Ln Mal</numerusform>
            <numerusform>Verschieben, noch %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Verschoben bis %1</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Staying is just as good. You can go back at any time, without a question.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Bleiben ist genauso gut. Du kannst jederzeit zurück, ohne Nachfrage.</translation>
    </message>
    <message>
        <source>Stretch break</source>
        <extracomment>faces/break_/window.py</extracomment>
        <translation>Dehnpause</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Dehnpause in %1</translation>
    </message>
    <message>
        <source>Stretch break soon</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>Gleich Dehnpause</translation>
    </message>
    <message>
        <source>Strong or lasting pain: see a doctor or physiotherapist.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Starke oder anhaltende Schmerzen: geh zu Arzt, Ärztin oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Nimm dir die Zeit, die du brauchst.</translation>
    </message>
    <message>
        <source>Tell us what to change</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Sag uns, was wir ändern sollen</translation>
    </message>
    <message>
        <source>Tell us what to change.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Sag uns, was wir ändern sollen.</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Danke, dass du es sagst</translation>
    </message>
    <message>
        <source>That counts too</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Auch das zählt</translation>
    </message>
    <message numerus="yes">
        <source>The %1 felt easy three times in a row, and you have done it for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1 fiel dir dreimal nacheinander leicht, und du machst es seit %Ln&#xa0;Tag.</numerusform>
            <numerusform>%1 fiel dir dreimal nacheinander leicht, und du machst es seit %Ln&#xa0;Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Tingling or numb</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Kribbeln oder Taubheit</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Too much – stop this stretch</source>
        <extracomment>faces/break_/step_panel.py</extracomment>
        <translation>Zu viel – diese Dehnung beenden</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Two “Easy” answers bring a level back.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Zweimal „Leicht“ bringt eine Stufe zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unmute voice</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>Stimme einschalten</translation>
    </message>
    <message>
        <source>Until then we show the standing stretch.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Bis dahin zeigen wir die Dehnung im Stehen.</translation>
    </message>
    <message>
        <source>We keep it like this</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Wir lassen es so</translation>
    </message>
    <message>
        <source>We keep it like this.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Wir lassen es so.</translation>
    </message>
    <message>
        <source>We keep your place for %1, then end the break.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Wir halten deinen Platz %1 frei und beenden dann die Pause.</translation>
    </message>
    <message numerus="yes">
        <source>We start a little gentler: your last stretch was %Ln&#xa0;days ago.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Wir beginnen etwas sanfter: Deine letzte Dehnung war vor %Ln&#xa0;Tag.</numerusform>
            <numerusform>Wir beginnen etwas sanfter: Deine letzte Dehnung war vor %Ln&#xa0;Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready. Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Gut gemacht. Beweg dich, wenn du so weit bist. Gezählt wird wieder, wenn du zurück bist.</translation>
    </message>
    <message>
        <source>What next? Nothing moves on until you choose.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Wie weiter? Es geht erst weiter, wenn du wählst.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Wo hast du es gespürt?</translation>
    </message>
    <message>
        <source>Which one hurt?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Was tat weh?</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Du sitzt seit %1</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>faces/break_/needs.py</extracomment>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>You stretched for %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Du hast %1 gedehnt.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>All history was deleted.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Der ganze Verlauf wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete all history?</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Den ganzen Verlauf löschen?</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Keep history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Verlauf behalten</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln days of counted minutes and breaks.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>
            <numerusform>Das entfernt %Ln Tag mit gezählten Minuten und Pausen.</numerusform>
            <numerusform>Das entfernt %Ln Tage mit gezählten Minuten und Pausen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You can take it back for ten seconds.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Du kannst es zehn Sekunden lang zurücknehmen.</translation>
    </message>
    <message>
        <source>Your settings and levels stay.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Deine Einstellungen und Stufen bleiben.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>%1 less than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1 weniger als üblich</translation>
    </message>
    <message>
        <source>%1 more than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1 mehr als üblich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>breaks taken</comment>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%1 von %Ln Pause</numerusform>
            <numerusform>%1 von %Ln Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%1 von %Ln angebotenen</numerusform>
            <numerusform>%1 von %Ln angebotenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level, seconds</comment>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, left side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, linke Seite, %2</translation>
    </message>
    <message>
        <source>%1, right side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, rechte Seite, %2</translation>
    </message>
    <message>
        <source>%1, seconds held</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1, gehaltene Sekunden</translation>
    </message>
    <message>
        <source>%1, stretching per week</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1, Dehnen pro Woche</translation>
    </message>
    <message>
        <source>%1, week of %2: %3</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, Woche vom %2: %3</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, goal reached</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, Woche vom %2: %3, Ziel erreicht</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, plenty</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, Woche vom %2: %3, reichlich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure</comment>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, length, level</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 sitting</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2, %3 gesessen</translation>
    </message>
    <message>
        <source>%1: %2, %3, easy</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2, %3, leicht</translation>
    </message>
    <message>
        <source>%1: %2, %3, too much</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2, %3, zu viel</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower line is no loss: it is what fitted that day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Eine tiefere Linie ist kein Verlust: Sie ist, was an dem Tag passte.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a period</comment>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breaks in the last year</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>Pausen im letzten Jahr</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Breaks taken, 30 days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Gemachte Pausen, 30 Tage</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>Pausen heute</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete all history…</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Ganzen Verlauf löschen…</translation>
    </message>
    <message>
        <source>Deskbreak history</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>Deskbreak – Verlauf</translation>
    </message>
    <message>
        <source>Each day</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Each entry</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Jeder Eintrag</translation>
    </message>
    <message>
        <source>Each side, and the level of the day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Jede Seite und die Stufe des Tages.</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Enter sorts by the column, Ctrl+C copies the rows.</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Eingabe sortiert nach der Spalte, Strg+C kopiert die Zeilen.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Ganz gemacht</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History as a table</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Verlauf als Tabelle</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Ich habe gerade gedehnt</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Left hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>Linke Hüfte</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Längstes</translation>
    </message>
    <message>
        <source>Longest sitting today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Längstes Sitzen heute</translation>
    </message>
    <message>
        <source>Minutes for the front of the hip. 5 is the goal, 10 is plenty.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Minuten für die Vorderseite der Hüfte. 5 sind das Ziel, 10 sind reichlich.</translation>
    </message>
    <message>
        <source>No stretch was held in these weeks.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>In diesen Wochen wurde nicht gedehnt.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Teilweise gemacht</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Right hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>Rechte Hüfte</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sat today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Heute gesessen</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Stretching per week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Dehnen pro Woche</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>Jetzt eine Pause machen</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>The history could not be written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>Der Verlauf konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>Der Verlauf wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Usual sitting stretch</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Übliche Sitzdauer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Your sitting time and breaks show up after your first hour at the desk.</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>Deine Sitzzeit und Pausen erscheinen nach der ersten Stunde am Schreibtisch.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short date with its weekday</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a short date with weekday and year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date with its weekday</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln breaks</source>
        <comment>below the number of those taken</comment>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>
            <numerusform>von %Ln Pause</numerusform>
            <numerusform>von %Ln Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>plenty</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>reichlich</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>diese Woche</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>No tray</name>
    <message>
        <source>Copied</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting in this small window instead. You can minimise it.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Deskbreak zählt stattdessen in diesem kleinen Fenster weiter. Du kannst es minimieren.</translation>
    </message>
    <message>
        <source>For a key of your own, give one of these commands to a shortcut in your desktop’s keyboard settings.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Für eine eigene Taste gib einen dieser Befehle einem Kürzel in den Tastatureinstellungen deines Desktops.</translation>
    </message>
    <message>
        <source>How to add a tray</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Infobereich einrichten</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Kein Infobereich auf diesem Desktop</translation>
    </message>
    <message>
        <source>On GNOME, the AppIndicator extension adds a tray.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Unter GNOME ergänzt die Erweiterung AppIndicator einen Infobereich.</translation>
    </message>
    <message>
        <source>Opens the browser</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Öffnet den Browser</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Andere Wege hinein</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Start Deskbreak once more to see the overview, or press a button of its notifications.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Starte Deskbreak noch einmal für die Übersicht oder drücke einen Knopf seiner Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>The small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Das kleine Fenster</translation>
    </message>
    <message>
        <source>Use the small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Kleines Fenster verwenden</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>
            <numerusform>Noch %Ln Mal verschieben</numerusform>
            <numerusform>Noch %Ln Mal verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Eine Pause wartet</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Pause ist fällig</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Pause ausgelassen</translation>
    </message>
    <message>
        <source>Counted as a break: %1 away</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Als Pause gezählt: %1 weg</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting. Start it once more to see the overview.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Deskbreak zählt weiter. Starte es noch einmal, um die Übersicht zu sehen.</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Ich habe gerade gedehnt</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Ich habe gesessen</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Die nächste in %1</translation>
    </message>
    <message>
        <source>No key and no mouse since %1. Were you reading?</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Keine Taste und keine Maus seit %1. Hast du gelesen?</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Kein Infobereich auf diesem Desktop</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Andere Wege hinein</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Verschoben bis %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Dehnpause in %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Du sitzt seit %1</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when do not disturb ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Du sitzt seit %1. Wir fragen, wenn „Nicht stören“ endet.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when full screen ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Du sitzt seit %1. Wir fragen, wenn das Vollbild endet.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when you are free.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Du sitzt seit %1. Wir fragen, wenn du frei bist.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your call ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Du sitzt seit %1. Wir fragen, wenn dein Anruf endet.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your presentation ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Du sitzt seit %1. Wir fragen, wenn deine Präsentation endet.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0s for never.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;s für nie.</translation>
    </message>
    <message>
        <source>0s for no heads-up.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;s für keine Ankündigung.</translation>
    </message>
    <message>
        <source>0s for not waiting.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;s für kein Warten.</translation>
    </message>
    <message>
        <source>A quiet tick before you change.</source>
        <extracomment>core</extracomment>
        <translation>Ein leises Ticken vor dem Wechsel.</translation>
    </message>
    <message>
        <source>After waiting</source>
        <extracomment>core</extracomment>
        <translation>Nach so langem Warten</translation>
    </message>
    <message>
        <source>An app is full screen</source>
        <extracomment>core</extracomment>
        <translation>Eine App ist im Vollbild</translation>
    </message>
    <message>
        <source>And after a call.</source>
        <extracomment>core</extracomment>
        <translation>Auch nach einem Anruf.</translation>
    </message>
    <message>
        <source>At the start and end of a stretch.</source>
        <extracomment>core</extracomment>
        <translation>Zu Beginn und Ende einer Dehnung.</translation>
    </message>
    <message>
        <source>Away after</source>
        <extracomment>core</extracomment>
        <translation>Weg nach</translation>
    </message>
    <message>
        <source>Balanced: short or a walk once the week has had enough.</source>
        <extracomment>core</extracomment>
        <translation>Ausgewogen: kurz oder ein Gang, wenn die Woche genug hatte.</translation>
    </message>
    <message>
        <source>Be away this long and the count starts again.</source>
        <extracomment>core</extracomment>
        <translation>Bist du so lange weg, beginnt die Zählung neu.</translation>
    </message>
    <message>
        <source>Break after sitting</source>
        <extracomment>core</extracomment>
        <translation>Pause nach so viel Sitzen</translation>
    </message>
    <message>
        <source>Break window</source>
        <extracomment>core</extracomment>
        <translation>Pausenfenster</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <extracomment>core</extracomment>
        <translation>Einatmen für</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <extracomment>core</extracomment>
        <translation>Ausatmen für</translation>
    </message>
    <message>
        <source>Chime</source>
        <extracomment>core</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>core</extracomment>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <extracomment>core</extracomment>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>core</extracomment>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>core</extracomment>
        <translation>Filme und Spiele.</translation>
    </message>
    <message>
        <source>Floor view fills the screen with big digits.</source>
        <extracomment>core</extracomment>
        <translation>Die Bodenansicht füllt den Bildschirm mit großen Ziffern.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>core</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>I’m in a call</source>
        <extracomment>core</extracomment>
        <translation>Ich bin in einem Anruf</translation>
    </message>
    <message>
        <source>I’m presenting</source>
        <extracomment>core</extracomment>
        <translation>Ich präsentiere</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 3 seconds</source>
        <extracomment>core</extracomment>
        <translation>Letzte 3 Sekunden</translation>
    </message>
    <message>
        <source>Leave me alone after coming back</source>
        <extracomment>core</extracomment>
        <translation>Nach der Rückkehr in Ruhe lassen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>core</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longer or deeper after “Easy” three times in a row. You decide.</source>
        <extracomment>core</extracomment>
        <translation>Länger oder tiefer nach dreimal „Leicht“ nacheinander. Du entscheidest.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>core</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>core</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No key, no mouse, no film and no call for this long.</source>
        <extracomment>core</extracomment>
        <translation>Keine Taste, keine Maus, kein Film und kein Anruf für diese Zeit.</translation>
    </message>
    <message>
        <source>One quiet notice, no window.</source>
        <extracomment>core</extracomment>
        <translation>Ein stiller Hinweis, kein Fenster.</translation>
    </message>
    <message>
        <source>Only minutes at the desk count.</source>
        <extracomment>core</extracomment>
        <translation>Nur Minuten am Schreibtisch zählen.</translation>
    </message>
    <message>
        <source>Open on</source>
        <extracomment>core</extracomment>
        <translation>Öffnen auf</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <extracomment>core</extracomment>
        <translation>Musik und Filme anhalten</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>core</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reduced: still pictures, no growing circle.</source>
        <extracomment>core</extracomment>
        <translation>Reduziert: stehende Bilder, kein wachsender Kreis.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>core</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Show when to breathe</source>
        <extracomment>core</extracomment>
        <translation>Zeigen, wann du atmest</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <extracomment>core</extracomment>
        <translation>Kürzel mit einer Taste</translation>
    </message>
    <message>
        <source>Skin, hair and build.</source>
        <extracomment>core</extracomment>
        <translation>Haut, Haare und Körperbau.</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>core</extracomment>
        <translation>Folien oder ein geteilter Bildschirm.</translation>
    </message>
    <message>
        <source>Small window where there is no tray</source>
        <extracomment>core</extracomment>
        <translation>Kleines Fenster, wo es keinen Infobereich gibt</translation>
    </message>
    <message>
        <source>Snooze lengths</source>
        <extracomment>core</extracomment>
        <translation>Längen zum Verschieben</translation>
    </message>
    <message>
        <source>Snoozes per break</source>
        <extracomment>core</extracomment>
        <translation>Verschieben je Pause</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>core</extracomment>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Space, arrows, E, X, M and F in the break window.</source>
        <extracomment>core</extracomment>
        <translation>Leertaste, Pfeile, E, X, M und F im Pausenfenster.</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>core</extracomment>
        <translation>Schritte vorlesen</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>core</extracomment>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>core</extracomment>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Suggest changes</source>
        <extracomment>core</extracomment>
        <translation>Änderungen vorschlagen</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>core</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Tell me before a break</source>
        <extracomment>core</extracomment>
        <translation>Vor einer Pause ankündigen</translation>
    </message>
    <message>
        <source>Text is always shown as well.</source>
        <extracomment>core</extracomment>
        <translation>Der Text wird immer auch gezeigt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The microphone or camera is in use.</source>
        <extracomment>core</extracomment>
        <translation>Mikrofon oder Kamera sind in Gebrauch.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>They go on after the break.</source>
        <extracomment>core</extracomment>
        <translation>Nach der Pause gehen sie weiter.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>core</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time away that counts as a break</source>
        <extracomment>core</extracomment>
        <translation>Abwesenheit, die als Pause zählt</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>core</extracomment>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>core</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Undo a snooze or skip for</source>
        <extracomment>core</extracomment>
        <translation>Verschieben oder Auslassen zurücknehmen für</translation>
    </message>
    <message>
        <source>Up to 200 %.</source>
        <extracomment>core</extracomment>
        <translation>Bis 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>core</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice and sounds.</source>
        <extracomment>core</extracomment>
        <translation>Stimme und Töne.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>core</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Wait for a typing pause at most</source>
        <extracomment>core</extracomment>
        <translation>Höchstens auf eine Tipp-Pause warten</translation>
    </message>
    <message>
        <source>Wait for a typing pause of</source>
        <extracomment>core</extracomment>
        <translation>Auf eine Tipp-Pause warten von</translation>
    </message>
    <message>
        <source>We then choose gentler versions.</source>
        <extracomment>core</extracomment>
        <translation>Wir wählen dann sanftere Varianten.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>core</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>core</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which exercises suit.</source>
        <extracomment>core</extracomment>
        <translation>Welche Übungen passen.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiterer Grund</numerusform>
            <numerusform>%1 und %Ln weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 away counted as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 weg zählten als Pause.</translation>
    </message>
    <message>
        <source>%1 away was a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 weg war eine Pause</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>%1 von %2 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/day.py</extracomment>
        <translation>
            <numerusform>%1 von %Ln Pause</numerusform>
            <numerusform>%1 von %Ln Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sitting</source>
        <extracomment>faces/day.py</extracomment>
        <translation>%1 gesessen</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1, linke Seite</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1, rechte Seite</translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Eine Pause wartet</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wieder um %1</translation>
    </message>
    <message>
        <source>Again on %1 at %2</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wieder am %1 um %2</translation>
    </message>
    <message>
        <source>Again tomorrow at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wieder morgen um %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Weg seit %1</translation>
    </message>
    <message>
        <source>Big window</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Großes Fenster</translation>
    </message>
    <message>
        <source>Break from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Pause ab %1, %2</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Pause in %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Pause ist fällig</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Für 1&#xa0;Stunde</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Für 2&#xa0;Stunden</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Für 30&#xa0;min</translation>
    </message>
    <message>
        <source>From %1 on it counts as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Ab %1 zählt es als Pause.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Ich habe gerade gedehnt</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Ich habe gesessen</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Nächste Pause in %1</translation>
    </message>
    <message>
        <source>No tray on this desktop. Deskbreak keeps counting in this small window instead.</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>Kein Infobereich auf diesem Desktop. Deskbreak zählt stattdessen in diesem kleinen Fenster weiter.</translation>
    </message>
    <message>
        <source>Not medical advice. When to get help now</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Kein ärztlicher Rat. Wann du sofort Hilfe brauchst</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Deskbreak beenden</translation>
    </message>
    <message>
        <source>Reminders start again at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Erinnerungen beginnen wieder um %1.</translation>
    </message>
    <message>
        <source>Reminders start again on %1 at %2.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Erinnerungen beginnen wieder am %1 um %2.</translation>
    </message>
    <message>
        <source>Reminders start again tomorrow at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Erinnerungen beginnen wieder morgen um %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the break window</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Pausenfenster zeigen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Sitzen: %1</translation>
    </message>
    <message>
        <source>Sitting from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Sitzen ab %1, %2</translation>
    </message>
    <message>
        <source>Sitting is still counted.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Sitzen wird weiter gezählt.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Diese Pause auslassen</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Ausgelassen um %1</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>
            <numerusform>Verschieben, noch %Ln Mal</numerusform>
            <numerusform>Verschieben, noch %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Jetzt Pause beginnen</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/overview/day_line.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Auslassen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Verschieben zurücknehmen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Bis ich sie einschalte</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Waiting for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet auf das Ende von „Nicht stören“</translation>
    </message>
    <message>
        <source>Waiting for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet auf das Ende des Vollbilds</translation>
    </message>
    <message>
        <source>Waiting for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet auf das Ende deines Anrufs</translation>
    </message>
    <message>
        <source>Waiting for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet auf das Ende deiner Präsentation</translation>
    </message>
    <message>
        <source>Waits for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet: „Nicht stören“</translation>
    </message>
    <message>
        <source>Waits for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet: Vollbild</translation>
    </message>
    <message>
        <source>Waits for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet: dein Anruf</translation>
    </message>
    <message>
        <source>Waits for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wartet: deine Präsentation</translation>
    </message>
    <message>
        <source>We ask %1 after it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wir fragen %1 nach dem Ende.</translation>
    </message>
    <message>
        <source>We ask as soon as it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Wir fragen, sobald es endet.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Warum diese Dehnungen?</translation>
    </message>
    <message>
        <source>You can finish your sentence.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Du kannst deinen Satz noch beenden.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>min sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>min gesessen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Deskbreak offers general movement guidance, not medical advice; stop if anything hurts, and ask a doctor or physiotherapist before you start if you are pregnant, injured, recently operated on or have ongoing pain.</source>
        <extracomment>core</extracomment>
        <translation>Deskbreak bietet allgemeine Bewegungshinweise, keinen ärztlichen Rat; hör auf, wenn etwas wehtut, und frag vor dem Beginn ärztlich oder in der Physiotherapie nach, wenn du schwanger, verletzt oder kürzlich operiert bist oder anhaltende Schmerzen hast.</translation>
    </message>
    <message>
        <source>New numbness around the genitals or buttocks, loss of bladder or bowel control, or weakness in both legs: get emergency help now.</source>
        <extracomment>core</extracomment>
        <translation>Neue Taubheit im Bereich von Genitalien oder Gesäß, Verlust der Kontrolle über Blase oder Darm oder Schwäche in beiden Beinen: sofort den Notruf wählen.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <extracomment>core</extracomment>
        <translation>Wann du sofort Hilfe brauchst</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>%1 %2</source>
        <extracomment>language/said.py</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (Debian), %2 (Fedora) or %3 (Arch)</source>
        <extracomment>desktop/packages.py</extracomment>
        <translation>%1 (Debian), %2 (Fedora) oder %3 (Arch)</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>%1 (weitere: %2)</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 (gefunden: %2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 answers in a form that is not known here.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1 antwortet in einer Form, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 can’t be changed (%2).</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1 lässt sich nicht ändern (%2).</translation>
    </message>
    <message>
        <source>%1 can’t be read (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1 can’t be removed (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 lässt sich nicht entfernen (%2).</translation>
    </message>
    <message>
        <source>%1 can’t be written (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>%1 doesn’t answer (%2).</source>
        <extracomment>desktop/busy_looked.py</extracomment>
        <translation>%1 antwortet nicht (%2).</translation>
    </message>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 doesn’t tell whether to disturb.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1 sagt nicht, ob man stören darf.</translation>
    </message>
    <message>
        <source>%1 ends that, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 beendet das, %2 legt es fest.</translation>
    </message>
    <message>
        <source>%1 has no voice for %2, which the steps are in.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>%1 hat keine Stimme für %2, die Sprache der Schritte.</translation>
    </message>
    <message>
        <source>%1 is gone (%2).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>%1 ist nicht mehr da (%2).</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is no setting</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 ist keine Einstellung</translation>
    </message>
    <message>
        <source>%1 is no setting; the nearest is %2</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 ist keine Einstellung; am nächsten kommt %2</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>%1 gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing that it could play on.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>%1 ist da, aber nichts, worauf es abspielen könnte.</translation>
    </message>
    <message>
        <source>%1 makes it start, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 lässt es starten, %2 legt es fest.</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <extracomment>control/client.py</extracomment>
        <translation>%1 darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 mends it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 behebt das.</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>bei %1 ist erlaubt: %2</translation>
    </message>
    <message>
        <source>%1 must be %2 (found %3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>bei %1 ist erlaubt: %2 (gefunden: %3)</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 from the joint above it, at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 muss %2 bis %3 vom Gelenk darüber entfernt sein, das bei %4 liegt</translation>
    </message>
    <message>
        <source>%1 must be a list of %2</source>
        <extracomment>core/tables.py</extracomment>
        <translation>%1 muss eine Liste sein aus: %2</translation>
    </message>
    <message>
        <source>%1 must be further from the %2, which is at %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 muss weiter entfernt sein von: %2, bei %3</translation>
    </message>
    <message>
        <source>%1 must be within %2 of the %3, which is at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 darf höchstens %2 entfernt sein von: %3, bei %4</translation>
    </message>
    <message>
        <source>%1 must do without {near} and {far}, since both sides are stretched at once</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 muss ohne {near} und {far} auskommen, da beide Seiten zugleich gedehnt werden</translation>
    </message>
    <message>
        <source>%1 must have no braces but {near} and {far}</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 darf keine geschweiften Klammern haben außer {near} und {far}</translation>
    </message>
    <message>
        <source>%1 must say how the leg lies: %2</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>%1 muss sagen, wie das Bein liegt: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 things are wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2°</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 bis %2°</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 zu tief</translation>
    </message>
    <message>
        <source>%1 would hold more than %2 files</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1 enthielte mehr als %2 Dateien</translation>
    </message>
    <message>
        <source>%1, and not below %2 (%3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 und nicht unter %2 (%3)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, one above the level before it</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1, eins über der Stufe davor</translation>
    </message>
    <message>
        <source>%1, the level that everybody begins with</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1, die Stufe, mit der alle beginnen</translation>
    </message>
    <message>
        <source>%1, then switch it on under Extensions and log in anew</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1, dann unter „Erweiterungen“ einschalten und neu anmelden</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1; without systemd, elogind</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1; ohne systemd: elogind</translation>
    </message>
    <message>
        <source>1–%1 small letters, digits and _, like low_squat</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>1–%1 Kleinbuchstaben, Ziffern und _, etwa low_squat</translation>
    </message>
    <message>
        <source>A break is on already.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Eine Pause läuft schon.</translation>
    </message>
    <message>
        <source>A system library is missing: %1.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>Eine Systembibliothek fehlt: %1.</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what Windows starts, in its settings.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Füg „deskbreak“ in den Einstellungen von Windows zum Autostart hinzu.</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>Füg „deskbreak“ zu dem hinzu, was dein System beim Anmelden startet.</translation>
    </message>
    <message>
        <source>Before a lock or sleep, and for the lull before an offer, the last input is known to half a minute only.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Vor Sperre und Ruhezustand und für die Tipppause vor einer Frage ist die letzte Eingabe nur auf eine halbe Minute genau bekannt.</translation>
    </message>
    <message>
        <source>Check %1 and try again.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Prüf %1 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check that its folder is yours to write in.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Prüf, ob du in den Ordner schreiben darfst.</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Prüf, ob du die Datei lesen darfst.</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours to write in, and has space; or choose another name.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>Prüf, ob es den Ordner gibt, ob du dort schreiben darfst und ob Platz ist; oder wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Prüf, ob du in den Ordner schreiben darfst.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Prüf den Pfad.</translation>
    </message>
    <message>
        <source>Check who owns it, or remove it.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Prüf, wem es gehört, oder entfern es.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>Wähl einen anderen Ordner oder schaff Platz.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>Wähl einen anderen Namen oder leg die Datei erst woandershin.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Schließ dieses Programm.</translation>
    </message>
    <message>
        <source>Counting goes on; only a restart would lose what was not saved.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Gezählt wird weiter; nur ein Neustart verlöre, was nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Counting starts anew; move the file away yourself.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Die Zählung beginnt neu; leg die Datei selbst woandershin.</translation>
    </message>
    <message>
        <source>Deskbreak does not answer.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak antwortet nicht.</translation>
    </message>
    <message>
        <source>Deskbreak does not start when you log in, although app.autostart is true.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>Deskbreak startet nicht beim Anmelden, obwohl app.autostart true ist.</translation>
    </message>
    <message>
        <source>Deskbreak ended before it answered.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak endete, bevor es antwortete.</translation>
    </message>
    <message>
        <source>Deskbreak is not running.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak läuft nicht.</translation>
    </message>
    <message>
        <source>Deskbreak starts when you log in, although app.autostart is false.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>Deskbreak startet beim Anmelden, obwohl app.autostart false ist.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>End it with “pkill deskbreak” and start it again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Beende es mit „pkill deskbreak“ und starte es neu.</translation>
    </message>
    <message>
        <source>Finish or stop it in its window.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Schließ sie in ihrem Fenster ab oder beende sie dort.</translation>
    </message>
    <message>
        <source>Free some space, or make it writable.</source>
        <extracomment>faces/settings/gallery.py</extracomment>
        <translation>Schaff Platz oder gib Schreibrecht.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Schaff Platz.</translation>
    </message>
    <message>
        <source>GNOME on Wayland doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>GNOME unter Wayland lässt Programme nicht wissen, welches Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>It has stopped answering.</source>
        <extracomment>desktop/idle_timed.py</extracomment>
        <translation>Es antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>It said that hands were at rest while it told of input, again and again.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>Es meldete immer wieder ruhende Hände, während es Eingaben meldete.</translation>
    </message>
    <message>
        <source>It was set aside as %1 and a new one begins.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Sie liegt nun daneben als %1, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>It was set aside as %1 and counting starts anew.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Sie liegt nun daneben als %1, und die Zählung beginnt neu.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>desktop/idle_source.py</extracomment>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Make the file writable again soon.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Mach die Datei bald wieder beschreibbar.</translation>
    </message>
    <message>
        <source>Mend the file by hand.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>Berichtige die Datei von Hand.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it to do without its poses.</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>Berichtige die Datei oder entfern sie, um ohne ihre Posen auszukommen.</translation>
    </message>
    <message>
        <source>Move away what is in its place.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Räum weg, was an ihrem Platz liegt.</translation>
    </message>
    <message>
        <source>Name a folder, a zip or a .toml file with some.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Nenn einen Ordner, ein ZIP oder eine .toml-Datei.</translation>
    </message>
    <message>
        <source>Name one of these.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Nenn eines davon.</translation>
    </message>
    <message>
        <source>Neither logind nor a screen saver answers on D-Bus; being away is seen by idleness alone.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Weder logind noch ein Bildschirmschoner antwortet auf D-Bus; dass du weg bist, zeigt nur die Ruhe von Tastatur und Maus.</translation>
    </message>
    <message>
        <source>No program that plays a sound was found.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>Kein Programm gefunden, das einen Ton abspielt.</translation>
    </message>
    <message>
        <source>No sound server answers, so nobody can tell whether a microphone is in use.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Kein Tonserver antwortet; niemand kann sagen, ob ein Mikrofon benutzt wird.</translation>
    </message>
    <message>
        <source>Not yet run on a real machine.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Noch nicht auf einem echten Gerät ausprobiert.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nichts auf diesem Desktop zeigt Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows tray icons at the moment; the command line and the notices do without.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nichts auf diesem Desktop zeigt zurzeit Symbole im Infobereich; Befehlszeile und Benachrichtigungen kommen ohne aus.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nichts auf diesem Desktop gibt darüber Auskunft.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells whether hands are at rest.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>Nichts auf diesem Desktop sagt, ob die Hände ruhen.</translation>
    </message>
    <message>
        <source>Nothing that speaks was found.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>Nichts gefunden, das spricht.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; deskbreak sets the file aside and begins a new one when it next writes.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Nichts wurde geändert; Deskbreak legt die Datei beiseite und beginnt eine neue, wenn es das nächste Mal schreibt.</translation>
    </message>
    <message>
        <source>Nothing was removed. Check that its folder is yours to write in.</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>Nichts wurde entfernt. Prüf, ob du in den Ordner schreiben darfst.</translation>
    </message>
    <message>
        <source>Notifications are shown here without buttons.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Benachrichtigungen haben hier keine Schaltflächen.</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Ein Fehler gefunden</translation>
    </message>
    <message>
        <source>Players are paused through MPRIS, which only Linux has.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Angehalten wird über MPRIS, das es nur unter Linux gibt.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Die Erinnerungen sind nicht angehalten.</translation>
    </message>
    <message>
        <source>Skip the break, or start it.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Lass die Pause aus oder beginn sie.</translation>
    </message>
    <message>
        <source>So much waits to be written to the history at %1 that its oldest part is given up.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>So vieles wartet darauf, in den Verlauf unter %1 geschrieben zu werden, dass das Älteste davon aufgegeben wird.</translation>
    </message>
    <message>
        <source>Something went wrong inside deskbreak; it goes on.</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>In Deskbreak ging etwas schief; es läuft weiter.</translation>
    </message>
    <message>
        <source>Start it with “deskbreak”.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Starte es mit „deskbreak“.</translation>
    </message>
    <message>
        <source>Take “deskbreak” out of what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>Nimm „deskbreak“ aus dem heraus, was dein System beim Anmelden startet.</translation>
    </message>
    <message>
        <source>The D-Bus %1 bus doesn’t answer (%2).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>Der D-Bus „%1“ antwortet nicht (%2).</translation>
    </message>
    <message>
        <source>The D-Bus connection broke (%1).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>Die Verbindung zum D-Bus ist abgerissen (%1).</translation>
    </message>
    <message>
        <source>The Wayland compositor</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>Der Wayland-Compositor</translation>
    </message>
    <message>
        <source>The X server</source>
        <extracomment>desktop/busy_x11.py</extracomment>
        <translation>Der X-Server</translation>
    </message>
    <message>
        <source>The X server has no IDLETIME counter.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>Der X-Server hat keinen Zähler IDLETIME.</translation>
    </message>
    <message>
        <source>The X server has no SYNC extension.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>Der X-Server hat keine Erweiterung SYNC.</translation>
    </message>
    <message>
        <source>The X server&apos;s SYNC extension is too old.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>Die Erweiterung SYNC des X-Servers ist zu alt.</translation>
    </message>
    <message>
        <source>The break window can&apos;t be opened.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>Das Pausenfenster lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The break window closed unexpectedly.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>Das Pausenfenster wurde unerwartet geschlossen.</translation>
    </message>
    <message>
        <source>The default serves meanwhile. Your file is unchanged: %1</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>Solange gilt der Standardwert. Deine Datei ist unverändert: %1</translation>
    </message>
    <message>
        <source>The disk is full, so the history at %1 can&apos;t be written.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Der Datenträger ist voll; der Verlauf unter %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk is full, so the state can&apos;t be saved to %1.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Der Datenträger ist voll; der Stand lässt sich nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>The entry for login says nothing that could be started.</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>Der Eintrag für die Anmeldung nennt nichts, was sich starten ließe.</translation>
    </message>
    <message>
        <source>The entry for login starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Der Eintrag für die Anmeldung startet %1; das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The entry is turned off (%1=%2).</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>Der Eintrag ist ausgeschaltet (%1=%2).</translation>
    </message>
    <message>
        <source>The entry is turned off in the Task Manager.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Der Eintrag ist im Task-Manager ausgeschaltet.</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be moved (%2).</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>Der Verlauf unter %1 lässt sich nicht verschieben (%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Der Verlauf unter %1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written (%2).</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Der Verlauf unter %1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written just now, so nothing was removed from it.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Der Verlauf unter %1 lässt sich gerade nicht schreiben, daher wurde nichts daraus entfernt.</translation>
    </message>
    <message>
        <source>The history at %1 is cut short, damaged, or no history of deskbreak&apos;s.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Der Verlauf unter %1 ist abgeschnitten, beschädigt oder kein Verlauf von Deskbreak.</translation>
    </message>
    <message>
        <source>The history at %1 is from a newer deskbreak (version %2; this one knows %3).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Der Verlauf unter %1 stammt von einem neueren Deskbreak (Version %2; dieses kennt %3).</translation>
    </message>
    <message>
        <source>The history at %1 is held by another program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Der Verlauf unter %1 wird von einem anderen Programm festgehalten.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written to %1 (%2).</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>Der Verlauf lässt sich nicht nach %1 schreiben (%2).</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>desktop/busy_camera.py</extracomment>
        <translation>Der Kernel</translation>
    </message>
    <message>
        <source>The kernel gives no notice of cameras (%1).</source>
        <extracomment>desktop/cameras.py</extracomment>
        <translation>Der Kernel meldet keine Kameras (%1).</translation>
    </message>
    <message>
        <source>The launch agent is turned off.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Der Startagent ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The launch agent starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Der Startagent startet %1; das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <extracomment>faces/levels.py</extracomment>
        <translation>Die Stufe ist, wie sie war.</translation>
    </message>
    <message>
        <source>The program gsettings is not installed.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>Das Programm gsettings ist nicht installiert.</translation>
    </message>
    <message>
        <source>The program that asks the sound server who uses the microphone is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Das Programm, das den Tonserver fragt, wer das Mikrofon benutzt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The program that tells what PipeWire shares is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Das Programm, das sagt, was PipeWire freigibt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The programs that play the chime are looked for on Linux only.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Programme, die den Ton abspielen, werden nur unter Linux gesucht.</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be read (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>%1 in der Registry lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be removed (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>%1 in der Registry lässt sich nicht entfernen (%2).</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be written (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>%1 in der Registry lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>The session manager</source>
        <extracomment>desktop/busy_inhibitors.py</extracomment>
        <translation>Die Sitzungsverwaltung</translation>
    </message>
    <message>
        <source>The sound server</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>Der Tonserver</translation>
    </message>
    <message>
        <source>The sound server doesn’t tell who uses the microphone.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>Der Tonserver sagt nicht, wer das Mikrofon benutzt.</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2) and can&apos;t be set aside (%3).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Der Stand in %1 lässt sich nicht lesen (%2) und nicht beiseitelegen (%3).</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Der Stand in %1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The state can&apos;t be saved to %1 (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Der Stand lässt sich nicht in %1 speichern (%2).</translation>
    </message>
    <message>
        <source>The system gives no notice of a changed clock.</source>
        <extracomment>desktop/clock_change.py</extracomment>
        <translation>Das System meldet nicht, wenn die Uhr gestellt wird.</translation>
    </message>
    <message>
        <source>The window manager doesn’t say which window is in front, or there is none.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>Die Fensterverwaltung sagt nicht, welches Fenster vorn ist, oder es gibt keine.</translation>
    </message>
    <message>
        <source>There is no D-Bus %1 bus.</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>Es gibt keinen D-Bus „%1“.</translation>
    </message>
    <message>
        <source>There is no D-Bus session bus.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>Es gibt keinen D-Bus dieser Anmeldung.</translation>
    </message>
    <message>
        <source>There is no Wayland compositor here (XDG_RUNTIME_DIR is not set).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>Hier gibt es keinen Wayland-Compositor (XDG_RUNTIME_DIR ist nicht gesetzt).</translation>
    </message>
    <message>
        <source>There is no XWayland, and a window without it takes the keyboard when it comes up.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>Es gibt kein XWayland, und ein Fenster ohne XWayland nimmt die Tastatur, wenn es erscheint.</translation>
    </message>
    <message>
        <source>There is no break to answer for.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Es gibt keine Pause, zu der eine Antwort passt.</translation>
    </message>
    <message>
        <source>There is no break to finish now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Es gibt jetzt keine Pause, die man abschließen könnte.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Es gibt jetzt keine Pause, die man auslassen könnte.</translation>
    </message>
    <message>
        <source>There is no break to stop now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Es gibt jetzt keine Pause, die man beenden könnte.</translation>
    </message>
    <message>
        <source>There is no desktop here (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>Hier gibt es keinen Desktop (weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt).</translation>
    </message>
    <message>
        <source>There is no entry for it.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Dafür gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>There is no launch agent for it.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Dafür gibt es keinen Startagenten.</translation>
    </message>
    <message>
        <source>There is no natural break to count as sitting now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Es gibt gerade keine Abwesenheit, die als Sitzen zählen könnte.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>Hier gibt es keinen Bildschirm.</translation>
    </message>
    <message>
        <source>There is nothing to snooze now, or no snooze is left.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Jetzt gibt es nichts zu verschieben, oder das Verschieben ist aufgebraucht.</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Jetzt gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This Wayland compositor doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>Dieser Wayland-Compositor lässt Programme nicht wissen, welches Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>This Wayland compositor tells nobody whether hands are at rest.</source>
        <extracomment>desktop/wayland_idle_notice.py</extracomment>
        <translation>Dieser Wayland-Compositor sagt niemandem, ob die Hände ruhen.</translation>
    </message>
    <message>
        <source>This compositor has not been tried; on sway it leaves the keyboard where it is.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>Dieser Compositor ist nicht ausprobiert; bei sway bleibt die Tastatur, wo sie ist.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Unpack it and add what is in it.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Pack es aus und füg hinzu, was darin ist.</translation>
    </message>
    <message>
        <source>Until then the file is left as it is, and what happens is kept only while deskbreak runs.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Bis dahin bleibt die Datei, wie sie ist, und was geschieht, wird nur behalten, solange Deskbreak läuft.</translation>
    </message>
    <message>
        <source>Until then what happens is kept in memory, and written as soon as it can be.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Bis dahin bleibt, was geschieht, im Speicher und wird geschrieben, sobald es geht.</translation>
    </message>
    <message>
        <source>Update deskbreak.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Aktualisiere Deskbreak.</translation>
    </message>
    <message>
        <source>What was removed can’t be brought back any more.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Was entfernt wurde, lässt sich nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>Was du bis dahin getan hast, ist gespeichert.</translation>
    </message>
    <message>
        <source>Windows tells no program whether another one keeps the screen awake.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Windows sagt keinem Programm, ob ein anderes den Bildschirm wach hält.</translation>
    </message>
    <message>
        <source>Windows tells no program whether do not disturb is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Windows sagt keinem Programm, ob „Nicht stören“ an ist.</translation>
    </message>
    <message>
        <source>XWayland, and turn it on in your compositor</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>XWayland, eingeschaltet in deinem Compositor</translation>
    </message>
    <message>
        <source>Zip it as usual.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Pack es als gewöhnliches ZIP.</translation>
    </message>
    <message>
        <source>[left end, right end, height], in this order</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>[linkes Ende, rechtes Ende, Höhe], in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>a joint jumps</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>springt ein Gelenk</translation>
    </message>
    <message>
        <source>a leg bends further than people can</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>beugt sich ein Bein weiter, als Menschen können</translation>
    </message>
    <message>
        <source>a line must be at most %1 characters long</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>eine Zeile darf höchstens %1 Zeichen lang sein</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>eine Liste aus %1</translation>
    </message>
    <message>
        <source>a list of at least one exercise</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>eine Liste aus mindestens einer Übung</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>eine Liste aus höchstens %1 Texten</translation>
    </message>
    <message>
        <source>a list of exercise ids, such as [&quot;lunge&quot;, &quot;saddle&quot;]</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>eine Liste von Übungs-IDs, etwa [&quot;lunge&quot;, &quot;saddle&quot;]</translation>
    </message>
    <message>
        <source>a list of one to %1 lengths, %2 each</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>eine Liste aus einer bis %1 Längen von je %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list such as [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], 00:00 to 24:00, start and end not alike</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>eine Liste wie [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], 00:00 bis 24:00, Anfang und Ende nicht gleich</translation>
    </message>
    <message>
        <source>a notification server, such as dunst or xfce4-notifyd</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>ein Dienst für Benachrichtigungen, etwa dunst oder xfce4-notifyd</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a pose must be called by small letters, digits and _, like my_low</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>der Name einer Pose besteht aus Kleinbuchstaben, Ziffern und _, etwa my_low</translation>
    </message>
    <message>
        <source>a table such as { knee = 0 }</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>eine Tabelle wie { knee = 0 }</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a zip must be at most %1 MiB</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>ein ZIP darf höchstens %1 MiB groß sein</translation>
    </message>
    <message>
        <source>all that suit</source>
        <extracomment>core/options.py</extracomment>
        <translation>alle, die passen</translation>
    </message>
    <message>
        <source>alt must not lead round in a circle: %1</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>alt darf nicht im Kreis führen: %1</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>another pose is called “%1”</source>
        <extracomment>storage/library.py</extracomment>
        <translation>eine andere Pose heißt schon „%1“</translation>
    </message>
    <message>
        <source>another word than %1, which means something else</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>ein anderes Wort als %1, das etwas anderes bedeutet</translation>
    </message>
    <message>
        <source>asked at the first start</source>
        <extracomment>core/options.py</extracomment>
        <translation>wird beim ersten Start gefragt</translation>
    </message>
    <message>
        <source>asked at the first start without a tray</source>
        <extracomment>core/options.py</extracomment>
        <translation>wird beim ersten Start ohne Infobereich gefragt</translation>
    </message>
    <message>
        <source>at least the %1 s of the hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>mindestens die %1 s des Haltens</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 tables [[%2]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>höchstens %1 Tabellen [[%2]]</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>höchstens %1 Wörter</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Körper</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>deskbreak doesn&apos;t know how programs are started at login on this system.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>Deskbreak weiß nicht, wie auf diesem System Programme beim Anmelden gestartet werden.</translation>
    </message>
    <message>
        <source>deskbreak isn’t told of a changed clock here; working hours are right again at the next event.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Deskbreak erfährt hier nicht, wenn die Uhr gestellt wird; die Arbeitszeiten stimmen beim nächsten Ereignis wieder.</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>exercise “%1” has an error of its own</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>die Übung „%1“ hat selbst einen Fehler</translation>
    </message>
    <message>
        <source>far elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>ferner Ellbogen</translation>
    </message>
    <message>
        <source>far foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>ferner Fuß</translation>
    </message>
    <message>
        <source>far hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>ferne Hand</translation>
    </message>
    <message>
        <source>far knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>fernes Knie</translation>
    </message>
    <message>
        <source>far wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>fernes Handgelenk</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>hold_cap must be %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>bei hold_cap ist erlaubt: %1</translation>
    </message>
    <message>
        <source>id must be another one than that of %1</source>
        <extracomment>storage/library.py</extracomment>
        <translation>id muss eine andere sein als die von %1</translation>
    </message>
    <message>
        <source>it can’t be read (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is from a newer deskbreak, version %1; this one knows %2</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>stammt von einem neueren Deskbreak, Version %1; dieses kennt %2</translation>
    </message>
    <message>
        <source>it is no folder, no zip and no .toml file</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>ist weder ein Ordner noch ein ZIP noch eine .toml-Datei</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>storage/settings_transfer.py</extracomment>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>muss Text in UTF-8 sein</translation>
    </message>
    <message>
        <source>it would replace %1</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>würde %1 ersetzen</translation>
    </message>
    <message>
        <source>it would take the place of %1, which deskbreak brings</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>träte an die Stelle von %1 aus Deskbreak</translation>
    </message>
    <message>
        <source>its files must be at most %1 KiB in all</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>alle Dateien darin dürfen zusammen höchstens %1 KiB groß sein</translation>
    </message>
    <message>
        <source>its form is too unusual</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>die Form ist zu ungewöhnlich</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>knee_height must be at most %1 from the height of the hip</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>knee_height darf höchstens %1 von der Höhe der Hüfte entfernt sein</translation>
    </message>
    <message>
        <source>level %1 must fit into the limit of %2 s, even with its shortest hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>Stufe %1 muss selbst mit dem kürzesten Halten in die Grenze von %2 s passen</translation>
    </message>
    <message>
        <source>level %1 must have one setup, one hold and one out phase</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>Stufe %1 muss je einmal die Phasen setup, hold und out haben</translation>
    </message>
    <message>
        <source>limit must be %1, since one sits on the heels here: that can press on a nerve</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>bei limit ist erlaubt: %1, da man hier auf den Fersen sitzt: das kann auf einen Nerv drücken</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>lists and tables must not be nested so deeply</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>Listen und Tabellen dürfen nicht so tief verschachtelt sein</translation>
    </message>
    <message>
        <source>logind answers, but no screen saver does: a lock is seen only if this desktop tells logind of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind antwortet, aber kein Bildschirmschoner: Eine Sperre wird nur bemerkt, wenn dieser Desktop sie logind meldet.</translation>
    </message>
    <message>
        <source>logind doesn&apos;t answer on the system bus: sleep is seen only afterwards, by the clock.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind antwortet nicht auf dem System-Bus: Der Ruhezustand wird erst danach an der Uhr bemerkt.</translation>
    </message>
    <message>
        <source>logind tells of sleep, but doesn&apos;t wait until the state is written.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind meldet den Ruhezustand, wartet aber nicht, bis der Stand geschrieben ist.</translation>
    </message>
    <message>
        <source>macOS tells no program whether another one is full screen.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS sagt keinem Programm, ob ein anderes im Vollbild läuft.</translation>
    </message>
    <message>
        <source>macOS tells no program whether the screen is shared.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS sagt keinem Programm, ob der Bildschirm geteilt wird.</translation>
    </message>
    <message>
        <source>macOS tells no program which focus is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS sagt keinem Programm, welcher Fokus an ist.</translation>
    </message>
    <message>
        <source>near elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>naher Ellbogen</translation>
    </message>
    <message>
        <source>near foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>naher Fuß</translation>
    </message>
    <message>
        <source>near hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>nahe Hand</translation>
    </message>
    <message>
        <source>near knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>nahes Knie</translation>
    </message>
    <message>
        <source>near wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>nahes Handgelenk</translation>
    </message>
    <message>
        <source>near_leg must be folded, since the pose hangs from both knees</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>near_leg muss gefaltet sein, da die Pose an beiden Knien hängt</translation>
    </message>
    <message>
        <source>near_leg must be given by its hip angle, since the pose hangs from its knee</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>near_leg muss durch seinen Hüftwinkel gegeben sein, da die Pose an seinem Knie hängt</translation>
    </message>
    <message>
        <source>no exercise is called “%1”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>keine Übung heißt „%1“</translation>
    </message>
    <message>
        <source>no key frame is called “%1”</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>kein Schlüsselbild heißt „%1“</translation>
    </message>
    <message>
        <source>no key here is called “%1”; allowed: %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>kein Schlüssel heißt hier „%1“; erlaubt: %2</translation>
    </message>
    <message>
        <source>no pose is called “%1”</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>keine Pose heißt „%1“</translation>
    </message>
    <message>
        <source>no program yet: swaylock and its like tell nobody of a lock; being away is seen by idleness</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>noch kein Programm: swaylock und Ähnliches melden niemandem eine Sperre; dass du weg bist, zeigt die Ruhe von Tastatur und Maus</translation>
    </message>
    <message>
        <source>not one %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>nicht je einmal %1</translation>
    </message>
    <message>
        <source>not set: always, or none if another day is</source>
        <extracomment>core/options.py</extracomment>
        <translation>nicht gesetzt: immer, oder nie, wenn ein anderer Tag gesetzt ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>on GNOME the extension AppIndicator Support; elsewhere the panel&apos;s tray plugin</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>bei GNOME die Erweiterung AppIndicator Support, sonst der Infobereich der Leiste</translation>
    </message>
    <message>
        <source>pactl doesn’t answer in JSON (%1).</source>
        <extracomment>desktop/microphones.py</extracomment>
        <translation>pactl antwortet nicht in JSON (%1).</translation>
    </message>
    <message>
        <source>pointer, primary, or a screen’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>pointer, primary oder der Name eines Bildschirms</translation>
    </message>
    <message>
        <source>pose “%1” has an error of its own</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>die Pose „%1“ hat selbst einen Fehler</translation>
    </message>
    <message>
        <source>poses must be %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>bei poses ist erlaubt: %1</translation>
    </message>
    <message>
        <source>root must say in one way where the body is: %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>root muss auf eine Weise sagen, wo der Körper ist: %1</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>start PipeWire or PulseAudio</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>PipeWire oder PulseAudio starten</translation>
    </message>
    <message>
        <source>system, or a voice’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>system oder der Name einer Stimme</translation>
    </message>
    <message>
        <source>systemd-logind, or elogind</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>systemd-logind oder elogind</translation>
    </message>
    <message>
        <source>tables [[%1]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>Tabellen [[%1]]</translation>
    </message>
    <message>
        <source>tables [[%1]], at least one</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>Tabellen [[%1]], mindestens eine</translation>
    </message>
    <message>
        <source>tables [poses.NAME], at least one and at most %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>Tabellen [poses.NAME], mindestens eine und höchstens %1</translation>
    </message>
    <message>
        <source>text of 1–%1 characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>Text von 1–%1 Zeichen</translation>
    </message>
    <message>
        <source>text on one line, without control characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>Text in einer Zeile, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>the %1 goes through the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>geht durch den Boden: %1</translation>
    </message>
    <message>
        <source>the %1 must not be below the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>darf nicht unter dem Boden liegen: %1</translation>
    </message>
    <message>
        <source>the %1 of %2 must bend %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>Beugung an %2 (%1): erlaubt ist %3</translation>
    </message>
    <message>
        <source>the figure must be able to go from “%1” to “%2”: on the way %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>die Figur muss von „%1“ nach „%2“ kommen können: Auf dem Weg %3</translation>
    </message>
    <message>
        <source>the file must be at most %1 KiB</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>die Datei darf höchstens %1 KiB groß sein</translation>
    </message>
    <message>
        <source>the folder must hold at most %1 files; none of them is used</source>
        <extracomment>storage/shelf.py</extracomment>
        <translation>der Ordner darf höchstens %1 Dateien enthalten; keine davon wird benutzt</translation>
    </message>
    <message>
        <source>the hip must be at most %1 above or below the knees, as long as a thigh is</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>die Hüfte darf höchstens %1 über oder unter den Knien sein, so lang ist ein Oberschenkel</translation>
    </message>
    <message>
        <source>the name of a key frame, or one for each level</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>der Name eines Schlüsselbilds oder je einer für jede Stufe</translation>
    </message>
    <message>
        <source>the phases of level %1 must come in this order: %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>die Phasen von Stufe %1 müssen in dieser Reihenfolge kommen: %2</translation>
    </message>
    <message>
        <source>the screen locker of %1 itself, switched on in its settings</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>die Bildschirmsperre von %1 selbst, eingeschaltet in deren Einstellungen</translation>
    </message>
    <message>
        <source>the zip is broken (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>das ZIP ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>there is no .toml file in it</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>darin ist keine .toml-Datei</translation>
    </message>
    <message>
        <source>there must be at most %1 files and folders in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>darin dürfen höchstens %1 Dateien und Ordner sein</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>das ist kein TOML: %1</translation>
    </message>
    <message>
        <source>toes</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two files in it are called “%1”, capitals aside</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>zwei Dateien darin heißen „%1“, abgesehen von Großbuchstaben</translation>
    </message>
    <message>
        <source>view must take in all of the body; the %1 is at %2</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>view muss den ganzen Körper fassen; außerhalb liegt: %1, bei %2</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>your desktop&apos;s screen locker, started with the desktop</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>die Bildschirmsperre deines Desktops, mit dem Desktop gestartet</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>“%1” is a zip in a pack</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ ist ein ZIP in einem Paket</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not taken</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ ist auf eine Weise gepackt, die nicht genommen wird</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ ist verschlüsselt</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder that may be in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ ist weder eine Datei noch ein Ordner, der darin sein darf</translation>
    </message>
    <message>
        <source>“%1” leads out of it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ führt aus dem Paket hinaus</translation>
    </message>
    <message>
        <source>“%1” must be called by letters, digits, spaces, - and _, and end in .toml</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>der Name „%1“ darf nur Buchstaben, Ziffern, Leerzeichen, - und _ haben und muss auf .toml enden</translation>
    </message>
    <message>
        <source>“%1” must have a level %2 to take over here</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>„%1“ muss eine Stufe %2 haben, um hier zu übernehmen</translation>
    </message>
    <message>
        <source>“%1” must have a level that names “%2”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>„%1“ muss eine Stufe haben, die „%2“ nennt</translation>
    </message>
    <message>
        <source>“%1” must lie in a folder called exercises, poses or routines, or in none</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>„%1“ muss in einem Ordner exercises, poses oder routines liegen, oder in keinem</translation>
    </message>
    <message>
        <source>“deskbreak doctor” and the log tell why; try again then.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>„deskbreak doctor“ und das Protokoll sagen, warum; versuch es danach noch einmal.</translation>
    </message>
    <message>
        <source>“deskbreak doctor” may tell why; so does the log.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>„deskbreak doctor“ sagt vielleicht, warum; das Protokoll ebenso.</translation>
    </message>
    <message>
        <source>“deskbreak pause 1h” keeps reminders away for a while.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>„deskbreak pause 1h“ hält Erinnerungen eine Weile fern.</translation>
    </message>
    <message>
        <source>“deskbreak status” tells where it stands.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>„deskbreak status“ sagt, wie weit sie ist.</translation>
    </message>
</context>
<context>
    <name>Settings error</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1, zum Beispiel %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>
            <numerusform>%Ln Einstellung ist nicht lesbar</numerusform>
            <numerusform>%Ln Einstellungen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>A text file in TOML</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Eine Textdatei in TOML</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Alle Voreinstellungen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Deskbreak verwendet dafür die Voreinstellung. Deine Datei ist unverändert; vor jedem Speichern bleibt eine Kopie.</translation>
    </message>
    <message>
        <source>Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Deskbreak verwendet die Voreinstellungen. Deine Datei ist unverändert; vor jedem Speichern bleibt eine Kopie.</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>One setting could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Eine Einstellung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Used now</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Jetzt gilt</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Deine Einstellungen sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Settings window</name>
    <message>
        <source>%1 (system)</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>%1 (System)</translation>
    </message>
    <message>
        <source>%1 What helps: %2.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>%1 Was hilft: %2.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 vorher</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %Ln settings:</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%1 ändert %Ln Einstellung:</numerusform>
            <numerusform>%1 ändert %Ln Einstellungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>%1 is the same as your settings.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>%1 stimmt mit deinen Einstellungen überein.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>%1 · etwa %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, error: %3 %4</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1, %2, Fehler: %3 %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>
            <numerusform>%Ln Datei wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Dateien wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>
            <numerusform>Eine Einstellung konnte nicht gelesen werden. Deskbreak verwendet dafür die Voreinstellung. Deine Datei ist unverändert; vor jedem Speichern bleibt eine Kopie.</numerusform>
            <numerusform>%Ln Einstellungen konnten nicht gelesen werden. Deskbreak verwendet die Voreinstellungen. Deine Datei ist unverändert; vor jedem Speichern bleibt eine Kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings go back to their defaults. Ctrl+Z takes it back.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%Ln Einstellung geht auf ihre Voreinstellung zurück. Strg+Z nimmt es zurück.</numerusform>
            <numerusform>%Ln Einstellungen gehen auf ihre Voreinstellungen zurück. Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;spans</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;Abschnitt</numerusform>
            <numerusform>%Ln&#xa0;Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>(found %1)</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>(gefunden: %1)</translation>
    </message>
    <message>
        <source>A file with an error is left out; everything else goes on. Nobody has checked your own stretches for you: start gently.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Eine Datei mit einem Fehler wird weggelassen; alles andere geht weiter. Deine eigenen Dehnungen hat niemand für dich geprüft: Beginn sanft.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln&#xa0;breaks on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>
            <numerusform>Etwa %Ln&#xa0;Pause an einem vollen Tag</numerusform>
            <numerusform>Etwa %Ln&#xa0;Pausen an einem vollen Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Alles davon war schon da.</translation>
    </message>
    <message>
        <source>All of them, on all pages. The history stays.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Alle, auf allen Seiten. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>All settings as one file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Alle Einstellungen als eine Datei</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Alle Einstellungen haben wieder ihre Voreinstellung.</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Alle Einstellungen haben schon ihre Voreinstellung.</translation>
    </message>
    <message>
        <source>All that suit</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Alle, die passen</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As set on this desktop.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Wie auf diesem Desktop eingestellt.</translation>
    </message>
    <message>
        <source>Asleep means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Schlafend heißt weg.</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Im Büro</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>Zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Both every time</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Jedes Mal beide</translation>
    </message>
    <message>
        <source>Breaks then only ask you to stand and walk.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Pausen bitten dann nur, aufzustehen und zu gehen.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Chimes and ticks.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Klänge und Ticken.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Monday to all workdays</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Montag auf alle Arbeitstage übertragen</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Diesen Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Rücksicht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data &amp; privacy</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Daten &amp; Privatsphäre</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Deskbreak does not use the network.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Deskbreak nutzt das Netz nicht.</translation>
    </message>
    <message>
        <source>Deskbreak settings</source>
        <extracomment>faces/settings/window.py</extracomment>
        <translation>Deskbreak – Einstellungen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Ends the next day</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>Endet am nächsten Tag</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercises, poses and routines (*.toml *.zip)</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Übungen, Posen und Routinen (*.toml *.zip)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Filme und Spiele.</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Bodenansicht</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>For another computer, or to keep.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Für einen anderen Computer oder zum Aufheben.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Geh nur tiefer, wenn es sich leicht anfühlt.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Künstliche Hüfte</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold each side</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>Jede Seite halten</translation>
    </message>
    <message>
        <source>How Deskbreak looks.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Wie Deskbreak aussieht.</translation>
    </message>
    <message>
        <source>How far the sitting has come, and the menu.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Wie weit das Sitzen gekommen ist, und das Menü.</translation>
    </message>
    <message>
        <source>How you are led through a break.</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Wie du durch eine Pause geführt wirst.</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>Ich habe das untersuchen lassen</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Zum Teil</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln breaks, and up to %1 in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>Es war %Ln Pause, und bis zu %1 am Stück.</numerusform>
            <numerusform>Es waren %Ln Pausen, und bis zu %1 am Stück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep what is used now</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Behalten, was jetzt gilt</translation>
    </message>
    <message>
        <source>Kept: minutes at the desk, breaks, your answers.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Gespeichert: Minuten am Schreibtisch, Pausen, deine Antworten.</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like system</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Locked means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Gesperrt heißt weg.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look %1</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>Figur %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>Lunch</source>
        <extracomment>faces/settings/day_line.py</extracomment>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Hauptbildschirm</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Music and films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Musik und Filme</translation>
    </message>
    <message>
        <source>Never kept: what you type, what you see, which apps you use.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Nie gespeichert: was du tippst, was du siehst, welche Apps du nutzt.</translation>
    </message>
    <message>
        <source>Never longer than %1.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Nie länger als %1.</translation>
    </message>
    <message>
        <source>No break on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>Keine Pause an einem vollen Tag</translation>
    </message>
    <message>
        <source>No day has working hours</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>Kein Tag hat Arbeitszeiten</translation>
    </message>
    <message>
        <source>No files yet</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>Nichts hier öffnet %1.</translation>
    </message>
    <message>
        <source>Nothing is in the history yet.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Im Verlauf ist noch nichts.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Now and then, what matters.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Ab und zu, was wichtig ist.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off because of: %1</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Aus wegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Off because of: %1. Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>Aus wegen: %1. Öffnet sich nach %Ln weiteren Tag</numerusform>
            <numerusform>Aus wegen: %1. Öffnet sich nach %Ln weiteren Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Büro</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>faces/settings/rows.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>One break takes</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Eine Pause dauert</translation>
    </message>
    <message>
        <source>One colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>Only in working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Nur in der Arbeitszeit</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Datei %1 öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>Öffnet sich nach %Ln weiteren Tag</numerusform>
            <numerusform>Öffnet sich nach %Ln weiteren Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside them Deskbreak stays quiet. Sitting is still counted.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Außerhalb bleibt Deskbreak still. Sitzen wird weiter gezählt.</translation>
    </message>
    <message>
        <source>Own stretches</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Eigene Dehnungen</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Poses</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Posen</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Presenting</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Removes all counted minutes and breaks. Settings stay.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Entfernt alle gezählten Minuten und Pausen. Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Rests until you have had this checked.</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Ruht, bis du das hast untersuchen lassen.</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>Screen with the pointer</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Bildschirm mit Maus</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>See %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Im Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>Klangschale</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Folien oder ein geteilter Bildschirm.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>Sanfte Glocke</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>The last 7 days with these settings</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>Die letzten 7 Tage mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>The microphone or the camera is in use.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Mikrofon oder Kamera sind in Gebrauch.</translation>
    </message>
    <message>
        <source>The steps, spoken.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Die Schritte, gesprochen.</translation>
    </message>
    <message>
        <source>They ask without taking the keyboard from you.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Sie fragen, ohne dir die Tastatur zu nehmen.</translation>
    </message>
    <message>
        <source>They can pause for a break.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Sie können für eine Pause anhalten.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>This desktop could not be looked at. The log says why.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Dieser Desktop ließ sich nicht untersuchen. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Up to 200&#xa0;%.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Bis 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Used now: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Jetzt gilt: %1</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Wait while</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Warten, solange</translation>
    </message>
    <message>
        <source>Watching counts as sitting.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Zuschauen zählt als Sitzen.</translation>
    </message>
    <message>
        <source>What is kept, and where.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Was gespeichert wird, und wo.</translation>
    </message>
    <message>
        <source>What this desktop lets Deskbreak know.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Was dieser Desktop Deskbreak wissen lässt.</translation>
    </message>
    <message>
        <source>What you do, and for how long.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Was du machst, und wie lange.</translation>
    </message>
    <message>
        <source>When Deskbreak asks you to stand up.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>Wann Deskbreak dich bittet aufzustehen.</translation>
    </message>
    <message>
        <source>When Deskbreak holds a break back.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Wann Deskbreak eine Pause zurückhält.</translation>
    </message>
    <message>
        <source>When Deskbreak may ask you to stand up.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Wann Deskbreak dich bitten darf aufzustehen.</translation>
    </message>
    <message>
        <source>When you last moved, never what you type.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Wann du dich zuletzt bewegt hast, nie was du tippst.</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Warum diese Dehnungen?</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message numerus="yes">
        <source>With each one taken: %Ln breaks, and at most %1 of sitting in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>Wird jede gemacht: %Ln Pause, und höchstens %1 Sitzen am Stück.</numerusform>
            <numerusform>Wird jede gemacht: %Ln Pausen, und höchstens %1 Sitzen am Stück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>Holz</translation>
    </message>
    <message>
        <source>Working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Working hours stay right when the clock is set.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Arbeitszeiten bleiben richtig, wenn die Uhr gestellt wird.</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Your own exercises and routines, as files.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Deine eigenen Übungen und Routinen, als Dateien.</translation>
    </message>
    <message>
        <source>Your settings are those of %1 now.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Deine Einstellungen sind jetzt die aus %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>Deine Einstellungen konnten nicht gelesen werden. Deskbreak verwendet die Voreinstellungen. Deine Datei ist unverändert; vor jedem Speichern bleibt eine Kopie.</translation>
    </message>
    <message>
        <source>Your settings were written to %1.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Deine Einstellungen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>black hair in a bun, brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>schwarzes Haar im Knoten, braune Haut</translation>
    </message>
    <message>
        <source>black hair in a bun, tan skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>schwarzes Haar im Knoten, gebräunte Haut</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>brown hair, bronze skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>braunes Haar, bronzene Haut</translation>
    </message>
    <message>
        <source>chestnut hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>kastanienbraunes Haar, helle Haut</translation>
    </message>
    <message>
        <source>hip joint</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Hüftgelenk</translation>
    </message>
    <message>
        <source>hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>künstliche Hüfte</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>knee or ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Knie oder Knöchel</translation>
    </message>
    <message>
        <source>left, then right</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>links, dann rechts</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>schwanger</translation>
    </message>
    <message>
        <source>short black hair, deep brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>kurzes schwarzes Haar, tiefbraune Haut</translation>
    </message>
    <message>
        <source>short grey hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>kurzes graues Haar, helle Haut</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>tingling or numb</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Kribbeln oder taub</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>“%1” has its defaults again.</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>„%1“ hat wieder die Voreinstellungen.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Change sides.</source>
        <extracomment>core</extracomment>
        <translation>Seite wechseln.</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <extracomment>core</extracomment>
        <translation>Komm langsam hoch.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>core</extracomment>
        <translation>Die Hälfte ist geschafft.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left side next.</source>
        <extracomment>core</extracomment>
        <translation>Als Nächstes die linke Seite.</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>core</extracomment>
        <translation>Eins.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>core</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right side next.</source>
        <extracomment>core</extracomment>
        <translation>Als Nächstes die rechte Seite.</translation>
    </message>
    <message>
        <source>Stand up and walk a little.</source>
        <extracomment>core</extracomment>
        <translation>Steh auf und geh ein wenig.</translation>
    </message>
    <message>
        <source>Stand up slowly.</source>
        <extracomment>core</extracomment>
        <translation>Steh langsam auf.</translation>
    </message>
    <message>
        <source>Then bring your {things} and {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>Hol dann noch: {things} und {thing}. Als Nächstes: {exercise}.</translation>
    </message>
    <message>
        <source>Then bring your {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>Hol dann noch: {thing}. Als Nächstes: {exercise}.</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>core</extracomment>
        <translation>Drei.</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>core</extracomment>
        <translation>Zwei.</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>core</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready.</source>
        <extracomment>core</extracomment>
        <translation>Gut gemacht. Beweg dich, wenn du so weit bist.</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>Ankle just above the knee, foot flexed, other foot flat. Too tight? Slide the foot forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Knöchel knapp über dem Knie, Fuß angezogen, anderer Fuß flach. Zu eng? Schieb den Fuß vor.</translation>
    </message>
    <message>
        <source>Ankle just above the other knee, foot flexed, head supported.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Knöchel knapp über dem anderen Knie, Fuß angezogen, Kopf gestützt.</translation>
    </message>
    <message>
        <source>Arm up</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Arm hoch</translation>
    </message>
    <message>
        <source>Arms by your sides, knees down and slightly apart. Never push past the limit.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Arme neben dir, Knie unten und leicht geöffnet. Nie über die Grenze drücken.</translation>
    </message>
    <message>
        <source>Blanket under the head. Keep the back ribs wide. Stop at any knee or back pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Decke unter dem Kopf. Hintere Rippen breit. Hör auf bei Schmerz in Knie oder Rücken.</translation>
    </message>
    <message>
        <source>Both feet flat, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Beide Füße flach, Seite wechseln.</translation>
    </message>
    <message>
        <source>Both feet flat.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Beide Füße flach.</translation>
    </message>
    <message>
        <source>Breathe out. Hinge forward with a long back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Atme aus. Beug dich mit langem Rücken vor.</translation>
    </message>
    <message>
        <source>Breathe out. Let your {near} knee fall open.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Atme aus. Lass das {near:linke|rechte} Knie nach außen sinken.</translation>
    </message>
    <message>
        <source>Breathe out. Shift your hips a little forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Atme aus. Schieb die Hüfte ein wenig vor.</translation>
    </message>
    <message>
        <source>Breathe out. Slide your hips slowly forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Atme aus. Schieb die Hüfte langsam nach vorn.</translation>
    </message>
    <message>
        <source>Bring the {far} knee up, then kneel on your {near} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{far:Linkes|Rechtes} Knie hoch, dann auf das {near:linke|rechte} Knie knien.</translation>
    </message>
    <message>
        <source>Bring your foot in. Sit square.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hol den Fuß heran. Sitz gerade.</translation>
    </message>
    <message>
        <source>Chair edge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stuhlkante</translation>
    </message>
    <message>
        <source>Chair must not roll. {far} foot flat, hold the backrest. Level 1: just sit tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Der Stuhl darf nicht rollen. {far:Linker|Rechter} Fuß flach, halt die Lehne. Stufe 1: nur aufrecht sitzen.</translation>
    </message>
    <message>
        <source>Chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stuhl, der nicht rollt</translation>
    </message>
    <message>
        <source>Chair-edge hip opener</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüftöffner auf der Stuhlkante</translation>
    </message>
    <message>
        <source>Come into your lunge. Find a mild stretch.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Geh in den Ausfallschritt. Such eine milde Dehnung.</translation>
    </message>
    <message>
        <source>Come up slowly. Uncross your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Komm langsam hoch. Lös die Beine.</translation>
    </message>
    <message>
        <source>Come up the same way, then lean forward and straighten the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Komm genauso wieder hoch, lehn dich dann vor und streck die Beine.</translation>
    </message>
    <message>
        <source>Cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Deep buttock stretch is right. Knee pain or tingling down the leg is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ziehen tief im Gesäß ist richtig. Knieschmerz oder Kribbeln im Bein ist es nicht.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Desk to hold</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tisch zum Festhalten</translation>
    </message>
    <message>
        <source>Desk, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Schreibtisch, kurz</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Herangezogen</translation>
    </message>
    <message>
        <source>Easy? Draw the thigh closer.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Zieh den Oberschenkel näher.</translation>
    </message>
    <message>
        <source>Easy? Fold a little further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Beug dich etwas weiter vor.</translation>
    </message>
    <message>
        <source>Easy? Lie back on the bolster and rest.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Leg dich auf das Polster und ruh.</translation>
    </message>
    <message>
        <source>Easy? Lift your chest and lean slightly further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Heb die Brust und lehn dich etwas weiter.</translation>
    </message>
    <message>
        <source>Easy? Slide the foot further back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Schieb den Fuß weiter zurück.</translation>
    </message>
    <message>
        <source>Easy? Step longer and sink a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Mach den Schritt länger und sink etwas tiefer.</translation>
    </message>
    <message>
        <source>Easy? Take both arms overhead.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Nimm beide Arme über den Kopf.</translation>
    </message>
    <message>
        <source>Easy? Use less cushion and sit lower.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leicht? Nimm weniger Kissen und sitz tiefer.</translation>
    </message>
    <message>
        <source>Elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Elbows, hands, sit, lean forward. Straighten and shake the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ellbogen, Hände, sitzen, vorlehnen. Beine strecken und ausschütteln.</translation>
    </message>
    <message>
        <source>Elbows, hands, then sit. Lean forward, free the legs, breathe twice.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ellbogen, Hände, dann sitzen. Lehn dich vor, lös die Beine, atme zweimal.</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Less is fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Spür es vorn an der Hüfte, nie im Rücken oder Knie. Weniger ist in Ordnung.</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Slow breaths, soft jaw.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Spür es vorn an der Hüfte, nie im Rücken oder Knie. Ruhig atmen, Kiefer weich.</translation>
    </message>
    <message>
        <source>Feet hip-width, both point forward. Back heel lifts. Use a wall if the chair moves.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Füße hüftbreit, beide nach vorn. Hintere Ferse hebt ab. An die Wand, falls der Stuhl rutscht.</translation>
    </message>
    <message>
        <source>Figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Viererfigur</translation>
    </message>
    <message>
        <source>Firm chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fester Stuhl</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>Foot down</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fuß am Boden</translation>
    </message>
    <message>
        <source>Foot stays on the floor. Stop at a mild pull deep in the buttock.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Der Fuß bleibt am Boden. Stopp bei mildem Zug tief im Gesäß.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Grow tall, then turn from the ribs. Hips keep facing forward. Eyes may follow the hand.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Werde lang, dann dreh dich aus den Rippen. Hüfte bleibt nach vorn. Augen dürfen der Hand folgen.</translation>
    </message>
    <message>
        <source>Hands forward. Lift your hips. Straighten your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hände nach vorn. Heb die Hüfte. Streck die Beine.</translation>
    </message>
    <message>
        <source>Hands on the shin, never push the knee down hard.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hände auf das Schienbein, das Knie nie fest hinunterdrücken.</translation>
    </message>
    <message>
        <source>Hands or a towel behind the thigh. Shoulders and tailbone stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hände oder Handtuch hinter den Oberschenkel. Schultern und Steißbein bleiben unten.</translation>
    </message>
    <message>
        <source>Hands, elbows, then lower your back slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hände, Ellbogen, dann den Rücken langsam ablegen.</translation>
    </message>
    <message>
        <source>Hands, then one elbow, then the other.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hände, dann ein Ellbogen, dann der andere.</translation>
    </message>
    <message>
        <source>Help the leg down with your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hilf dem Bein mit den Händen hinunter.</translation>
    </message>
    <message>
        <source>Help the leg down with your hands. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hilf dem Bein mit den Händen hinunter. Seite wechseln.</translation>
    </message>
    <message>
        <source>Hinged</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Vorgebeugt</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüfte zurück über das Knie, Hände auf den vorderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh. Then change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüfte zurück über das Knie, Hände auf den vorderen Oberschenkel. Dann Seite wechseln.</translation>
    </message>
    <message>
        <source>Hold a chair back. Step your {near} foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt eine Stuhllehne. Stell den {near:linken|rechten} Fuß zurück.</translation>
    </message>
    <message>
        <source>Hold here. Stand tall through your head.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt hier. Werde lang bis zum Scheitel.</translation>
    </message>
    <message>
        <source>Hold your {far} thigh. Draw it toward you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fass den {far:linken|rechten} Oberschenkel. Zieh ihn zu dir.</translation>
    </message>
    <message>
        <source>Hold. Feel your {near} buttock. Breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt. Spür dein Gesäß {near:links|rechts}. Atme ruhig.</translation>
    </message>
    <message>
        <source>Hold. Hips heavy, shoulders loose.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt. Hüfte schwer, Schultern locker.</translation>
    </message>
    <message>
        <source>Hold. Knees heavy, tail toward your knees.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt. Knie schwer, Steißbein Richtung Knie.</translation>
    </message>
    <message>
        <source>Hold. Spine tall, ribs down, breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt. Rücken lang, Rippen unten, ruhig atmen.</translation>
    </message>
    <message>
        <source>Hold. Tail tucked, knees down, chin in.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt. Becken gekippt, Knie unten, Kinn zur Brust.</translation>
    </message>
    <message>
        <source>Hold. Tall chest, tucked tail, slow breath.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt. Brust hoch, Becken gekippt, ruhig atmen.</translation>
    </message>
    <message>
        <source>If it is easy, breathe out and slide further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Wenn es leicht ist: ausatmen und weiter schieben.</translation>
    </message>
    <message>
        <source>If the knees lift or the back pinches, come up to your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Heben sich die Knie oder zwickt der Rücken, komm hoch auf die Hände.</translation>
    </message>
    <message>
        <source>Keep the cushion if you need it. Hands beside your feet.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Behalt das Kissen, wenn du es brauchst. Hände neben die Füße.</translation>
    </message>
    <message>
        <source>Keep the tuck and a tall spine. Stop at a clear, mild stretch in front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Becken gekippt, Rücken lang. Stopp bei klarer, milder Dehnung vorn an der {near:linken|rechten} Hüfte.</translation>
    </message>
    <message>
        <source>Keep the tuck. Shift forward one or two centimetres until the front of the hip wakes up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Halt das Becken gekippt. Schieb ein, zwei Zentimeter vor, bis du die Hüfte vorn spürst.</translation>
    </message>
    <message>
        <source>Kneel on your {near} knee. {far} foot flat in front.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Knie dich auf das {near:linke|rechte} Knie. {far:Linker|Rechter} Fuß flach vor dir.</translation>
    </message>
    <message>
        <source>Kneel. Put a cushion between heels and hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Knie dich hin. Ein Kissen zwischen Fersen und Gesäß.</translation>
    </message>
    <message>
        <source>Kneeling lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt im Knien</translation>
    </message>
    <message>
        <source>Kneeling psoas lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt im Knien für den Hüftbeuger</translation>
    </message>
    <message>
        <source>Knees slightly apart, tops of the feet flat. Rolled towel under the ankles if they complain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Knie leicht geöffnet, Fußrücken flach. Gerolltes Handtuch unter die Knöchel, wenn sie klagen.</translation>
    </message>
    <message>
        <source>Lean onto your hands, lift off, then stretch and shake the legs out.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stütz dich auf die Hände, heb das Gesäß, streck und schüttle die Beine.</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Links, dann rechts</translation>
    </message>
    <message>
        <source>Lengthens both sides together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dehnt beide Seiten zusammen.</translation>
    </message>
    <message>
        <source>Let bolster and blanket carry back and head. Arms loose by your sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Lass Polster und Decke Rücken und Kopf tragen. Arme locker neben dir.</translation>
    </message>
    <message>
        <source>Let go. Foot down. Uncross.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Loslassen. Fuß ab. Beine lösen.</translation>
    </message>
    <message>
        <source>Level 1: foot stays on the floor, let the knee open. No tingling, no knee pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stufe 1: Fuß bleibt am Boden, Knie nach außen. Kein Kribbeln, kein Knieschmerz.</translation>
    </message>
    <message>
        <source>Level 1: stay upright. Level 2: tip from the hips, chest toward the shin.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stufe 1: bleib aufrecht. Stufe 2: kipp aus der Hüfte, Brust Richtung Schienbein.</translation>
    </message>
    <message>
        <source>Level 3: lift the {near} arm and lean a hand-width to the {far} side.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stufe 3: heb den {near:linken|rechten} Arm und neig dich eine Handbreit nach {far:links|rechts}.</translation>
    </message>
    <message>
        <source>Lie back, knees bent. {near} ankle on {far} thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Rückenlage, Knie gebeugt. {near:Linker|Rechter} Knöchel auf den {far:linken|rechten} Oberschenkel.</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Erst die Brust heben, langsam zurückdrehen, dann die Hüfte zurück.</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Erst die Brust heben, langsam zurückdrehen, dann die Hüfte zurück. Seite wechseln.</translation>
    </message>
    <message>
        <source>Long step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Langer Schritt</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, lying down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Lockert die tiefen Hüftmuskeln, im Liegen.</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, on a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Lockert die tiefen Hüftmuskeln, auf einem Stuhl.</translation>
    </message>
    <message>
        <source>Lower by the arms, never drop. Stay on the elbows, or rest your back on the bolster.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mit den Armen ablassen, nie fallen. Bleib auf den Ellbogen oder leg den Rücken auf das Polster.</translation>
    </message>
    <message>
        <source>Lower the foot, uncross, change sides. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fuß senken, lösen, Seite wechseln. Zum Aufstehen über die Seite rollen.</translation>
    </message>
    <message>
        <source>Lower the foot, uncross. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fuß senken, lösen. Zum Aufstehen über die Seite rollen.</translation>
    </message>
    <message>
        <source>Lower the seat only if the knees feel fine. You can stay here for weeks.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sitz nur tiefer, wenn die Knie es gut finden. Du kannst wochenlang hier bleiben.</translation>
    </message>
    <message>
        <source>Lower with your hands on your thighs. Any knee pain: add height or skip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ablassen, Hände auf den Oberschenkeln. Schmerzt ein Knie: höher sitzen oder auslassen.</translation>
    </message>
    <message>
        <source>Lower your {near} knee. Slide that foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Senk das {near:linke|rechte} Knie. Schieb diesen Fuß zurück.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt</translation>
    </message>
    <message>
        <source>Lunge with a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt mit Drehung</translation>
    </message>
    <message>
        <source>Lunge with rotation and reach</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt mit Drehung und Griff</translation>
    </message>
    <message>
        <source>Lying back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>Lying figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Viererfigur im Liegen</translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Office, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Büro, kurz</translation>
    </message>
    <message>
        <source>On elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Auf den Ellbogen</translation>
    </message>
    <message>
        <source>On hands</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Auf den Händen</translation>
    </message>
    <message>
        <source>Only if easy: a little further forward. Front heel down, no arch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nur wenn es leicht ist: etwas weiter vor. Vordere Ferse am Boden, kein Hohlkreuz.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, on the edge of a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Öffnet die Hüfte vorn, auf der Stuhlkante.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, one side at a time.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Öffnet die Hüfte vorn, eine Seite nach der anderen.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, standing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Öffnet die Hüfte vorn, im Stehen.</translation>
    </message>
    <message>
        <source>Pillow under the {near} knee. {far} foot flat, shin upright. Hold a chair if you wobble. Face the screen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Kissen unter das {near:linke|rechte} Knie. {far:Linker|Rechter} Fuß flach. Stuhl, wenn du wackelst. Blick zum Bildschirm.</translation>
    </message>
    <message>
        <source>Press your elbows down. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Drück die Ellbogen hinunter. Komm hoch, Kinn zur Brust.</translation>
    </message>
    <message>
        <source>Pull with the arms, not the neck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Zieh mit den Armen, nicht mit dem Nacken.</translation>
    </message>
    <message>
        <source>Push back. Bring your feet together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Drück dich zurück. Stell die Füße zusammen.</translation>
    </message>
    <message>
        <source>Reach down toward your back heel. Keep breathing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Greif hinunter zur hinteren Ferse. Atme weiter.</translation>
    </message>
    <message>
        <source>Reach, do not collapse. Touching the heel is not needed. Tail stays tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Greifen, nicht einsinken. Die Ferse zu berühren ist nicht nötig. Becken bleibt gekippt.</translation>
    </message>
    <message>
        <source>Rest. Let the front of your thighs lengthen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ruh. Lass die Oberschenkel vorn lang werden.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sattelhaltung</translation>
    </message>
    <message>
        <source>Saddle pose</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sattelhaltung</translation>
    </message>
    <message>
        <source>Same set-up as the lunge, a little less deep. Far hand rests on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Aufbau wie beim Ausfallschritt, etwas weniger tief. Die andere Hand liegt auf dem Oberschenkel vorn.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Viererfigur im Sitzen</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Short step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Kurzer Schritt</translation>
    </message>
    <message>
        <source>Shoulders over hips. Mild stretch at the front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Schultern über der Hüfte. Milde Dehnung vorn an der {near:linken|rechten} Hüfte.</translation>
    </message>
    <message>
        <source>Sit back slowly onto the cushion.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Setz dich langsam zurück auf das Kissen.</translation>
    </message>
    <message>
        <source>Sit on your heels, knees slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Setz dich auf die Fersen, Knie leicht geöffnet.</translation>
    </message>
    <message>
        <source>Sit on your heels. Bolster or pillows behind you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Setz dich auf die Fersen. Polster oder Kissen hinter dir.</translation>
    </message>
    <message>
        <source>Sit on your heels. Feet slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Setz dich auf die Fersen. Füße leicht auseinander.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Aufrecht sitzen</translation>
    </message>
    <message>
        <source>Sit tall. Let your thighs soften.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sitz aufrecht. Lass die Oberschenkel weich werden.</translation>
    </message>
    <message>
        <source>Sit tall. {near} ankle on {far} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sitz aufrecht. {near:Linker|Rechter} Knöchel auf das {far:linke|rechte} Knie.</translation>
    </message>
    <message>
        <source>Sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Aufrecht sitzend</translation>
    </message>
    <message>
        <source>Slide back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Zurückschieben</translation>
    </message>
    <message>
        <source>Slide the arms along the floor. Return them if the ribs flare or the back arches.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Schieb die Arme über den Boden. Zurück, wenn Rippen abstehen oder der Rücken hohl wird.</translation>
    </message>
    <message>
        <source>Slide the tail toward the knees before you lean further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Schieb das Steißbein Richtung Knie, bevor du dich weiter lehnst.</translation>
    </message>
    <message>
        <source>Slide your hips back. Sit up tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Schieb die Hüfte zurück. Setz dich aufrecht.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock and draw the pubic bone up. The low back stays long, ribs stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Spann das Gesäß {near:links|rechts} an und zieh das Schambein hoch. Unterer Rücken lang, Rippen unten.</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock, bend the front knee, keep the chest upright.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Spann das Gesäß {near:links|rechts} an, beug das vordere Knie, Brust bleibt aufrecht.</translation>
    </message>
    <message>
        <source>Squeeze your buttock. Tuck and hold.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Spann das Gesäß an. Becken kippen und halten.</translation>
    </message>
    <message>
        <source>Squeeze your {near} buttock. Tuck your tail under.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Spann dein Gesäß {near:links|rechts} an. Kipp das Becken.</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Standing hip stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüftdehnung im Stehen</translation>
    </message>
    <message>
        <source>Standing hip-flexor stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüftbeugerdehnung im Stehen</translation>
    </message>
    <message>
        <source>Start upright. Prop ready behind the hips, head support at its end.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Beginn aufrecht. Stütze bereit hinter der Hüfte, Kopfstütze an ihrem Ende.</translation>
    </message>
    <message>
        <source>Step forward, stand tall, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Schritt nach vorn, aufrecht stehen, Seite wechseln.</translation>
    </message>
    <message>
        <source>Step forward, stand tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Schritt nach vorn, aufrecht stehen.</translation>
    </message>
    <message>
        <source>Stretch along the front of the thighs. Back pinches? Come up a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dehnung vorn an den Oberschenkeln. Zwickt der Rücken? Komm etwas hoch.</translation>
    </message>
    <message>
        <source>Stretch at the front of the {near} hip. No arch in the back, front knee over the foot.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dehnung vorn an der {near:linken|rechten} Hüfte. Kein Hohlkreuz, vorderes Knie über dem Fuß.</translation>
    </message>
    <message>
        <source>Tail long, chest open. A stretch in thighs and shins is fine. Pain in the knees is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Becken lang, Brust offen. Dehnung in Oberschenkeln und Schienbeinen ist gut, Knieschmerz nicht.</translation>
    </message>
    <message>
        <source>The lunge, with a turn and a reach to the back heel.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Der Ausfallschritt mit Drehung und Griff zur hinteren Ferse.</translation>
    </message>
    <message>
        <source>Time to open the front of your hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Zeit, die Hüften vorn zu öffnen.</translation>
    </message>
    <message>
        <source>Time to open your hips without leaving the desk.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Zeit, die Hüften zu öffnen, ohne den Tisch zu verlassen.</translation>
    </message>
    <message>
        <source>Time to open your hips, standing and seated.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Zeit, die Hüften zu öffnen, im Stehen und Sitzen.</translation>
    </message>
    <message>
        <source>Toes on the floor, knee low. Level 1: skip the slide and only tuck the tail.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Zehen am Boden, Knie tief. Stufe 1: nicht schieben, nur das Becken kippen.</translation>
    </message>
    <message>
        <source>Touch the heel only if your back feels fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Berühr die Ferse nur, wenn dein Rücken es gut findet.</translation>
    </message>
    <message>
        <source>Try it sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Versuch es aufrecht sitzend</translation>
    </message>
    <message>
        <source>Try it standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Versuch es im Stehen</translation>
    </message>
    <message>
        <source>Try it with a smaller shift</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Versuch es mit weniger Schub</translation>
    </message>
    <message>
        <source>Tuck the tail, then lean. Hands on the floor or on thick books. Knees stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Becken kippen, dann lehnen. Hände am Boden oder auf dicken Büchern. Knie bleiben unten.</translation>
    </message>
    <message>
        <source>Tuck your chin. Press through elbows and come up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Kinn zur Brust. Drück über die Ellbogen und komm hoch.</translation>
    </message>
    <message>
        <source>Tuck your tail. Sink and shift forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Kipp das Becken. Sink und schieb nach vorn.</translation>
    </message>
    <message>
        <source>Tucking the back toes brings the heel closer. Stop at any pinch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mit aufgestellten Zehen ist die Ferse näher. Stopp, wenn es im Rücken zwickt.</translation>
    </message>
    <message>
        <source>Turn back to centre. Slide your hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dreh zur Mitte zurück. Schieb die Hüfte zurück.</translation>
    </message>
    <message>
        <source>Turn sideways on your chair. {near} hip off the edge.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Setz dich seitlich auf den Stuhl. {near:Linke|Rechte} Hüfte über die Kante.</translation>
    </message>
    <message>
        <source>Turn your chest to the {near}. Sweep that arm back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dreh die Brust nach {near:links|rechts}. Führ diesen Arm zurück.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Walk your hands back. Lean with a long spine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Geh mit den Händen zurück. Lehn dich mit langem Rücken.</translation>
    </message>
    <message>
        <source>Walk your hands in. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Geh mit den Händen heran. Komm hoch, Kinn zur Brust.</translation>
    </message>
    <message>
        <source>Warm up first. Let the hips sink between the heels only if the knees allow it.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Erst aufwärmen. Lass das Gesäß nur zwischen die Fersen sinken, wenn die Knie es erlauben.</translation>
    </message>
    <message>
        <source>Weight stays on the chair. Keep the tuck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Das Gewicht bleibt auf dem Stuhl. Becken bleibt gekippt.</translation>
    </message>
    <message>
        <source>With a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mit Drehung</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Stuhl, der nicht rollt</translation>
    </message>
    <message>
        <source>chair-edge hip opener</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüftöffner auf der Stuhlkante</translation>
    </message>
    <message>
        <source>cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>kneeling lunge</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt im Knien</translation>
    </message>
    <message>
        <source>lunge with a turn</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Ausfallschritt mit Drehung</translation>
    </message>
    <message>
        <source>lying figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Viererfigur im Liegen</translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Matte</translation>
    </message>
    <message>
        <source>saddle pose</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Sattelhaltung</translation>
    </message>
    <message>
        <source>seated figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Viererfigur im Sitzen</translation>
    </message>
    <message>
        <source>standing hip stretch</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Hüftdehnung im Stehen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pause in %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pause ist fällig</translation>
    </message>
    <message>
        <source>Break waits: do not disturb</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pause wartet: Nicht stören</translation>
    </message>
    <message>
        <source>Break waits: full screen</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pause wartet: Vollbild</translation>
    </message>
    <message>
        <source>Break waits: presenting</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pause wartet: Präsentation</translation>
    </message>
    <message>
        <source>Break waits: you’re in a call</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pause wartet: du bist in einem Anruf</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Für 1&#xa0;Stunde</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Für 2&#xa0;Stunden</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Für 30&#xa0;min</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Ich habe gerade gedehnt</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Ich habe gesessen</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Deskbreak beenden</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Sitzen: %1</translation>
    </message>
    <message>
        <source>Sitting %1 · break in %2</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Sitzen: %1 · Pause in %2</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Diese Pause auslassen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Jetzt Pause beginnen</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Auslassen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Verschieben zurücknehmen</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Bis ich sie einschalte</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Bis morgen</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 ended in the middle.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 ist mittendrin ausgefallen.</translation>
    </message>
    <message>
        <source>%1 ended with error %2.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 hat mit Fehler %2 aufgehört.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 made no sound.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 blieb stumm.</translation>
    </message>
    <message>
        <source>%1 speaks instead.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>Jetzt spricht %1.</translation>
    </message>
    <message>
        <source>Nothing else here speaks; the steps are on the screen.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>Sonst spricht hier nichts; die Schritte stehen auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1&#xa0;min left</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>Noch 1&#xa0;min</translation>
    </message>
    <message>
        <source>A good start</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Ein guter Anfang</translation>
    </message>
    <message>
        <source>Ask me for a break after</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Frag mich nach einer Pause nach</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Im Büro</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Break soon</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>Bald Pause</translation>
    </message>
    <message>
        <source>Deskbreak counts the minutes you really sit. Then it guides you through two stretches for your hips.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Deskbreak zählt die Minuten, die du wirklich sitzt. Dann führt es dich durch zwei Dehnungen für die Hüften.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>Every stretch has something to hold on to.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Bei jeder Dehnung kannst du dich festhalten.</translation>
    </message>
    <message>
        <source>Fewer interruptions</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Weniger Unterbrechungen</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gentler stretches replace kneeling.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Sanftere Dehnungen ersetzen das Knien.</translation>
    </message>
    <message>
        <source>Handy when you can’t see the screen.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Praktisch, wenn du den Bildschirm nicht siehst.</translation>
    </message>
    <message>
        <source>Just sat down</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>Gerade hingesetzt</translation>
    </message>
    <message>
        <source>Look for the ring in the small window. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Achte auf den Ring im kleinen Fenster. Er füllt sich, während du sitzt.</translation>
    </message>
    <message>
        <source>Look for the ring near the clock. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Achte auf den Ring neben der Uhr. Er füllt sich, während du sitzt.</translation>
    </message>
    <message>
        <source>Made to fit you</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Passend für dich</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Nicht am Boden</translation>
    </message>
    <message>
        <source>Often, short sits</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Oft, kurzes Sitzen</translation>
    </message>
    <message>
        <source>On a mat</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Auf einer Matte</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>Set up later</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Später einrichten</translation>
    </message>
    <message>
        <source>Sit less, move a little</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Weniger sitzen, ein wenig bewegen</translation>
    </message>
    <message>
        <source>So you never have to think of it.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>So musst du nie daran denken.</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Schritte vorlesen</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>This is general guidance, not medical advice: if unsure, ask a doctor first.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Das sind allgemeine Hinweise, kein ärztlicher Rat: Wenn du unsicher bist, frag vorher ärztlich nach.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>We leave out leaning back.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Wir lassen das Zurücklehnen weg.</translation>
    </message>
    <message>
        <source>Welcome to Deskbreak</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Willkommen bei Deskbreak</translation>
    </message>
    <message>
        <source>Where will you stretch?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Wo wirst du dehnen?</translation>
    </message>
    <message>
        <source>You can skip anything, at any time.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Du kannst alles auslassen, jederzeit.</translation>
    </message>
    <message>
        <source>You’re set</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>What is known</name>
    <message>
        <source>11 people walking</source>
        <extracomment>core</extracomment>
        <translation>11 Personen beim Gehen</translation>
    </message>
    <message>
        <source>189 studies, 6654 people</source>
        <extracomment>core</extracomment>
        <translation>189 Studien, 6654 Personen</translation>
    </message>
    <message>
        <source>45&#xa0;min, two snoozes, 4&#xa0;s in and 6&#xa0;s out</source>
        <extracomment>core</extracomment>
        <translation>45&#xa0;min, zweimal verschieben, 4&#xa0;s ein und 6&#xa0;s aus</translation>
    </message>
    <message>
        <source>46 people prompted</source>
        <extracomment>core</extracomment>
        <translation>46 Personen mit Erinnerung</translation>
    </message>
    <message>
        <source>5 to 10&#xa0;min a week make you more flexible</source>
        <extracomment>core</extracomment>
        <translation>5 bis 10&#xa0;min in der Woche machen beweglicher</translation>
    </message>
    <message>
        <source>5&#xa0;min, 5 days a week</source>
        <extracomment>core</extracomment>
        <translation>5&#xa0;min, 5 Tage die Woche</translation>
    </message>
    <message>
        <source>600 conscripts, second-hand</source>
        <extracomment>core</extracomment>
        <translation>600 Wehrpflichtige, aus zweiter Hand</translation>
    </message>
    <message>
        <source>6° less backward movement of the leg. Seen together; not proof of a cause.</source>
        <extracomment>core</extracomment>
        <translation>6° weniger Bewegung des Beins nach hinten. Zusammen beobachtet; kein Beweis für eine Ursache.</translation>
    </message>
    <message>
        <source>98 people compared</source>
        <extracomment>core</extracomment>
        <translation>98 Personen im Vergleich</translation>
    </message>
    <message>
        <source>A likely idea, but not proven. In a trial of 30 women stretching helped, but not more than the other programme.</source>
        <extracomment>core</extracomment>
        <translation>Ein naheliegender Gedanke, aber nicht bewiesen. In einer Studie mit 30 Frauen half Dehnen, aber nicht mehr als das andere Programm.</translation>
    </message>
    <message>
        <source>Any movement helps, also light. Nobody could set an exact limit yet.</source>
        <extracomment>core</extracomment>
        <translation>Jede Bewegung hilft, auch leichte. Eine genaue Grenze konnte noch niemand nennen.</translation>
    </message>
    <message>
        <source>Between what was tested: 30&#xa0;min was best for blood sugar, 50 to 60 is the UK rule, and prompts every 45&#xa0;min were followed.</source>
        <extracomment>core</extracomment>
        <translation>Zwischen dem, was geprüft wurde: 30&#xa0;min waren für den Blutzucker am besten, 50 bis 60 sind die britische Regel, und Hinweisen alle 45&#xa0;min wurde gefolgt.</translation>
    </message>
    <message>
        <source>Breaks against back pain</source>
        <extracomment>core</extracomment>
        <translation>Pausen gegen Rückenschmerzen</translation>
    </message>
    <message>
        <source>Cochrane review of 6</source>
        <extracomment>core</extracomment>
        <translation>Cochrane-Übersicht über 6</translation>
    </message>
    <message>
        <source>Gentle is enough</source>
        <extracomment>core</extracomment>
        <translation>Sanft genügt</translation>
    </message>
    <message>
        <source>Getting up</source>
        <extracomment>core</extracomment>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>In one trial gentle and hard stretching did the same; half of 16 others favoured harder. We never ask you to push.</source>
        <extracomment>core</extracomment>
        <translation>In einer Studie bewirkten sanftes und starkes Dehnen dasselbe; die Hälfte von 16 anderen sprach für stärkeres. Wir bitten dich nie zu drücken.</translation>
    </message>
    <message>
        <source>More energy and less tiredness; the effect on performance is unclear.</source>
        <extracomment>core</extracomment>
        <translation>Mehr Energie und weniger Müdigkeit; was es für die Leistung bedeutet, ist unklar.</translation>
    </message>
    <message>
        <source>More than 10 adds little (this we know second-hand). History shows both lines, per side: that is how we read it.</source>
        <extracomment>core</extracomment>
        <translation>Mehr als 10 bringt wenig (das wissen wir aus zweiter Hand). Der Verlauf zeigt beide Linien je Seite: So lesen wir es.</translation>
    </message>
    <message>
        <source>Much sitting goes with stiffer hips</source>
        <extracomment>core</extracomment>
        <translation>Viel Sitzen geht mit steiferen Hüften einher</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>core</extracomment>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>Not studied</source>
        <extracomment>core</extracomment>
        <translation>Nicht untersucht</translation>
    </message>
    <message>
        <source>One review finds that active breaks help, another that they may change nothing.</source>
        <extracomment>core</extracomment>
        <translation>Eine Übersicht findet, dass aktive Pausen helfen, eine andere, dass sie vielleicht nichts ändern.</translation>
    </message>
    <message>
        <source>Our choice</source>
        <extracomment>core</extracomment>
        <translation>Unsere Wahl</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>core</extracomment>
        <translation>Unsere Zahlen</translation>
    </message>
    <message>
        <source>Review of 11 trials</source>
        <extracomment>core</extracomment>
        <translation>Übersicht über 11 Studien</translation>
    </message>
    <message>
        <source>Review of 16 studies</source>
        <extracomment>core</extracomment>
        <translation>Übersicht über 16 Studien</translation>
    </message>
    <message>
        <source>Review of 22 samples, 2335 people</source>
        <extracomment>core</extracomment>
        <translation>Übersicht über 22 Stichproben, 2335 Personen</translation>
    </message>
    <message>
        <source>Short breaks leave you fresher</source>
        <extracomment>core</extracomment>
        <translation>Kurze Pausen machen frischer</translation>
    </message>
    <message>
        <source>Sit less, move in between</source>
        <extracomment>core</extracomment>
        <translation>Weniger sitzen, zwischendurch bewegen</translation>
    </message>
    <message>
        <source>Some support</source>
        <extracomment>core</extracomment>
        <translation>Einiges spricht dafür</translation>
    </message>
    <message>
        <source>Stretching the front of the hip</source>
        <extracomment>core</extracomment>
        <translation>Die Vorderseite der Hüfte dehnen</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <extracomment>core</extracomment>
        <translation>Studien uneins</translation>
    </message>
    <message>
        <source>The saddle pose itself</source>
        <extracomment>core</extracomment>
        <translation>Die Sattelhaltung selbst</translation>
    </message>
    <message>
        <source>Tight hip muscles cause back pain</source>
        <extracomment>core</extracomment>
        <translation>Verkürzte Hüftmuskeln machen Rückenschmerzen</translation>
    </message>
    <message>
        <source>Trial, 2021</source>
        <extracomment>core</extracomment>
        <translation>Studie, 2021</translation>
    </message>
    <message>
        <source>Trial, 21 people</source>
        <extracomment>core</extracomment>
        <translation>Studie, 21 Personen</translation>
    </message>
    <message>
        <source>UK screen work: 5–10&#xa0;min every hour</source>
        <extracomment>core</extracomment>
        <translation>Bildschirmarbeit in UK: 5–10&#xa0;min jede Stunde</translation>
    </message>
    <message>
        <source>WHO guideline, 2020</source>
        <extracomment>core</extracomment>
        <translation>WHO-Leitlinie, 2020</translation>
    </message>
    <message>
        <source>We found no study of it for the hip muscles. It is old, and some knees do not like it: the cushion comes first.</source>
        <extracomment>core</extracomment>
        <translation>Wir fanden keine Studie dazu für die Hüftmuskeln. Sie ist alt, und manche Knie mögen sie nicht: Das Kissen kommt zuerst.</translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>core</extracomment>
        <translation>Gut belegt</translation>
    </message>
    <message>
        <source>What is known, how sure it is, and what is only our choice. Deskbreak may ease stiff hips; it can’t promise more.</source>
        <extracomment>core</extracomment>
        <translation>Was man weiß, wie sicher es ist und was nur unsere Wahl ist. Deskbreak kann steife Hüften vielleicht lindern; mehr kann es nicht versprechen.</translation>
    </message>
</context>
<context>
    <name>Why these stretches?</name>
    <message>
        <source>%1, opens in the browser</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1, öffnet sich im Browser</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>a claim, how sure it is</comment>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Deskbreak – Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>Deskbreak – Warum diese Dehnungen?</translation>
    </message>
    <message>
        <source>Links open in your browser. Deskbreak itself does not use the network.</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>Links öffnen sich in deinem Browser. Deskbreak selbst nutzt das Netz nicht.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard: %1</source>
        <extracomment>faces/why/__init__.py</extracomment>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse liegt in der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>Öffnet sich im Browser: %1</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>Warum diese Dehnungen?</translation>
    </message>
</context>
</TS>
