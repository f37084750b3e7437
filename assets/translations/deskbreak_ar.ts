<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Break</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rest for %Ln&#xa0;days.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1: راحة لمدة %Ln&#xa0;يوم.</numerusform>
            <numerusform>%1: راحة لمدة يوم واحد.</numerusform>
            <numerusform>%1: راحة لمدة يومين.</numerusform>
            <numerusform>%1: راحة لمدة %Ln&#xa0;أيام.</numerusform>
            <numerusform>%1: راحة لمدة %Ln&#xa0;يومًا.</numerusform>
            <numerusform>%1: راحة لمدة %Ln&#xa0;يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest until you have had this checked.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1: راحة حتى يُفحص الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rests for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1: راحة لمدة %Ln&#xa0;يوم.</numerusform>
            <numerusform>%1: راحة لمدة يوم واحد.</numerusform>
            <numerusform>%1: راحة لمدة يومين.</numerusform>
            <numerusform>%1: راحة لمدة %Ln&#xa0;أيام.</numerusform>
            <numerusform>%1: راحة لمدة %Ln&#xa0;يومًا.</numerusform>
            <numerusform>%1: راحة لمدة %Ln&#xa0;يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rests until you have had this checked.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1: راحة حتى يُفحص الأمر.</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>توقّف: %1</translation>
    </message>
    <message>
        <source>%1 to begin with</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 للبداية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level, seconds</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>%1، %2 بالمئة</translation>
    </message>
    <message>
        <source>%1, left</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1، يسار</translation>
    </message>
    <message>
        <source>%1, left knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1، الركبة اليسرى على الأرض</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1، الجانب الأيسر</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1، يمين</translation>
    </message>
    <message>
        <source>%1, right knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1، الركبة اليمنى على الأرض</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1، الجانب الأيمن</translation>
    </message>
    <message>
        <source>%1. Use the tray menu to start, snooze or skip.</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>%1. من قائمة الأيقونة يمكنك البدء أو التأجيل أو التخطي.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln seconds</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>
            <numerusform>%1: %2، %Ln ثانية</numerusform>
            <numerusform>%1: %2، ثانية واحدة</numerusform>
            <numerusform>%1: %2، ثانيتان</numerusform>
            <numerusform>%1: %2، %Ln ثوانٍ</numerusform>
            <numerusform>%1: %2، %Ln ثانية</numerusform>
            <numerusform>%1: %2، %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaks today.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>لا استراحة اليوم.</numerusform>
            <numerusform>استراحة واحدة اليوم.</numerusform>
            <numerusform>استراحتان اليوم.</numerusform>
            <numerusform>%Ln استراحات اليوم.</numerusform>
            <numerusform>%Ln استراحة اليوم.</numerusform>
            <numerusform>%Ln استراحة اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>لا تأجيل متبقٍّ</numerusform>
            <numerusform>بقي تأجيل واحد</numerusform>
            <numerusform>بقي تأجيلان</numerusform>
            <numerusform>بقيت %Ln تأجيلات</numerusform>
            <numerusform>بقي %Ln تأجيلًا</numerusform>
            <numerusform>بقي %Ln تأجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left for this break</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>لا تأجيل متبقٍّ لهذه الاستراحة</numerusform>
            <numerusform>بقي تأجيل واحد لهذه الاستراحة</numerusform>
            <numerusform>بقي تأجيلان لهذه الاستراحة</numerusform>
            <numerusform>بقيت %Ln تأجيلات لهذه الاستراحة</numerusform>
            <numerusform>بقي %Ln تأجيلًا لهذه الاستراحة</numerusform>
            <numerusform>بقي %Ln تأجيل لهذه الاستراحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;left</source>
        <comment>snoozes</comment>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>بقي&#xa0;%Ln</numerusform>
            <numerusform>بقي&#xa0;%Ln</numerusform>
            <numerusform>بقي&#xa0;%Ln</numerusform>
            <numerusform>بقي&#xa0;%Ln</numerusform>
            <numerusform>بقي&#xa0;%Ln</numerusform>
            <numerusform>بقي&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A little longer next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>أطول قليلًا في المرة القادمة</translation>
    </message>
    <message>
        <source>A little longer next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>أطول قليلًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>A stretch should never hurt. Let’s change it.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>التمدد يجب ألا يؤلم أبدًا. لنغيّره.</translation>
    </message>
    <message>
        <source>After %1 of sitting.</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>بعد %1 من الجلوس.</translation>
    </message>
    <message>
        <source>Answer for each stretch</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>الإجابة لكل تمرين</translation>
    </message>
    <message>
        <source>Any key or the mouse brings the next question.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>أي مفتاح أو الفأرة يأتي بالسؤال التالي.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Both hips stretched in %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>تمدّد الوركان خلال %1.</translation>
    </message>
    <message>
        <source>Break progress</source>
        <extracomment>faces/break_/phase_bar.py</extracomment>
        <translation>تقدّم الاستراحة</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>تم تخطي الاستراحة</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>شهيق…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>زفير…</translation>
    </message>
    <message>
        <source>Change sides</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>بدّل الجانب. الجانب الأيسر الآن.</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>بدّل الجانب. الجانب الأيمن الآن.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Come up slowly</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>انهض ببطء</translation>
    </message>
    <message>
        <source>Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>يعود العدّ حين تعود.</translation>
    </message>
    <message>
        <source>Don’t suggest changes</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>لا تقترح تغييرات</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>سهل</translation>
    </message>
    <message>
        <source>End break</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>End this break?</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>إنهاء هذه الاستراحة؟</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>عرض الأرض</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Gentler next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>ألطف في المرة القادمة</translation>
    </message>
    <message>
        <source>Gentler next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>ألطف في المرة القادمة.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>تعمّق فقط إن بدا ذلك سهلًا.</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>مفصل الورك</translation>
    </message>
    <message>
        <source>Holds each stretch for less.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>مدة أقصر لكل تمرين.</translation>
    </message>
    <message>
        <source>How was each stretch?</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>كيف كان كل تمرين؟</translation>
    </message>
    <message>
        <source>How was it?</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>كيف كان؟</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>آلمني</translation>
    </message>
    <message>
        <source>I’m in position</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>أنا في الوضعية</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>مناسب تمامًا</translation>
    </message>
    <message>
        <source>Keep going</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep my usual levels</source>
        <extracomment>faces/break_/welcome_back.py</extracomment>
        <translation>إبقاء مستوياتي المعتادة</translation>
    </message>
    <message>
        <source>Knee or ankle</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>الركبة أو الكاحل</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>يُترك: %1.</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>اليسار ثم اليمين</translation>
    </message>
    <message>
        <source>Let’s ease off</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>لنخفّف</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/break_/levels_row.py</extracomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Move when you are ready.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>تحرّك متى كنت مستعدًا.</translation>
    </message>
    <message>
        <source>Mute voice</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the level that comes</comment>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>الاستراحة القادمة نحو %1</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>القادمة بعد %1</translation>
    </message>
    <message>
        <source>No answer means no change.</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>عدم الإجابة يعني عدم التغيير.</translation>
    </message>
    <message>
        <source>No sound can be played here. The steps go on in words.</source>
        <extracomment>faces/sound.py</extracomment>
        <translation>لا يمكن تشغيل صوت هنا. تستمر الخطوات كتابةً.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Noted for next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>سُجّل للمرة القادمة</translation>
    </message>
    <message>
        <source>Noted for next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>سُجّل للمرة القادمة.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>إجابة واحدة للكل</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>يُفتح الآن</numerusform>
            <numerusform>يُفتح بعد يوم واحد</numerusform>
            <numerusform>يُفتح بعد يومين</numerusform>
            <numerusform>يُفتح بعد %Ln أيام</numerusform>
            <numerusform>يُفتح بعد %Ln يومًا</numerusform>
            <numerusform>يُفتح بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Ready for the next step?</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>هل ننتقل إلى الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>اليمين ثم اليسار</translation>
    </message>
    <message>
        <source>Save and close</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>تخطي هذا التمرين</translation>
    </message>
    <message>
        <source>Small view</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>عرض صغير</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>تأجيل %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>إبقاء «%1»</translation>
    </message>
    <message>
        <source>Staying is just as good. You can go back at any time, without a question.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>البقاء جيد بالقدر نفسه. يمكنك العودة في أي وقت، بلا سؤال.</translation>
    </message>
    <message>
        <source>Stretch break</source>
        <extracomment>faces/break_/window.py</extracomment>
        <translation>استراحة تمدد</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>استراحة تمدد بعد %1</translation>
    </message>
    <message>
        <source>Stretch break soon</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>استراحة تمدد قريبًا</translation>
    </message>
    <message>
        <source>Strong or lasting pain: see a doctor or physiotherapist.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>ألم شديد أو مستمر: راجع طبيبًا أو اختصاصي علاج طبيعي.</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>خذ الوقت الذي تحتاجه.</translation>
    </message>
    <message>
        <source>Tell us what to change</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>أخبرنا بما نغيّره</translation>
    </message>
    <message>
        <source>Tell us what to change.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>أخبرنا بما نغيّره.</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>شكرًا لإخبارنا</translation>
    </message>
    <message>
        <source>That counts too</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>هذا أيضًا محسوب</translation>
    </message>
    <message numerus="yes">
        <source>The %1 felt easy three times in a row, and you have done it for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1: سهل ثلاث مرات متتالية، وتمارسه منذ اليوم.</numerusform>
            <numerusform>%1: سهل ثلاث مرات متتالية، وتمارسه منذ يوم واحد.</numerusform>
            <numerusform>%1: سهل ثلاث مرات متتالية، وتمارسه منذ يومين.</numerusform>
            <numerusform>%1: سهل ثلاث مرات متتالية، وتمارسه منذ %Ln&#xa0;أيام.</numerusform>
            <numerusform>%1: سهل ثلاث مرات متتالية، وتمارسه منذ %Ln&#xa0;يومًا.</numerusform>
            <numerusform>%1: سهل ثلاث مرات متتالية، وتمارسه منذ %Ln&#xa0;يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Tingling or numb</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>وخز أو خدر</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>Too much – stop this stretch</source>
        <extracomment>faces/break_/step_panel.py</extracomment>
        <translation>أكثر من اللازم – أوقف هذا التمرين</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>جرّب «%1»</translation>
    </message>
    <message>
        <source>Two “Easy” answers bring a level back.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>إجابتان «سهل» تعيدان مستوى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unmute voice</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Until then we show the standing stretch.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>حتى ذلك الحين نعرض التمدد وقوفًا.</translation>
    </message>
    <message>
        <source>We keep it like this</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>نبقيه كما هو</translation>
    </message>
    <message>
        <source>We keep it like this.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>نبقيه كما هو.</translation>
    </message>
    <message>
        <source>We keep your place for %1, then end the break.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>نحفظ مكانك %1 ثم ننهي الاستراحة.</translation>
    </message>
    <message numerus="yes">
        <source>We start a little gentler: your last stretch was %Ln&#xa0;days ago.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>نبدأ بلطف أكثر: آخر تمدد لك كان اليوم.</numerusform>
            <numerusform>نبدأ بلطف أكثر: آخر تمدد لك كان قبل يوم واحد.</numerusform>
            <numerusform>نبدأ بلطف أكثر: آخر تمدد لك كان قبل يومين.</numerusform>
            <numerusform>نبدأ بلطف أكثر: آخر تمدد لك كان قبل %Ln&#xa0;أيام.</numerusform>
            <numerusform>نبدأ بلطف أكثر: آخر تمدد لك كان قبل %Ln&#xa0;يومًا.</numerusform>
            <numerusform>نبدأ بلطف أكثر: آخر تمدد لك كان قبل %Ln&#xa0;يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready. Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>أحسنت. تحرّك متى كنت مستعدًا. يعود العدّ حين تعود.</translation>
    </message>
    <message>
        <source>What next? Nothing moves on until you choose.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>ما التالي؟ لا شيء يتقدّم حتى تختار.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>أين شعرت به؟</translation>
    </message>
    <message>
        <source>Which one hurt?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>أيها آلمك؟</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>جلست %1</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>faces/break_/needs.py</extracomment>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <source>You stretched for %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>تمدّدت %1.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>All history was deleted.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>حُذف السجل كله.</translation>
    </message>
    <message>
        <source>Delete all history?</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>حذف السجل كله؟</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>Keep history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>إبقاء السجل</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln days of counted minutes and breaks.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>
            <numerusform>لا يُحذف شيء.</numerusform>
            <numerusform>يحذف هذا يومًا واحدًا من الدقائق والاستراحات.</numerusform>
            <numerusform>يحذف هذا يومين من الدقائق والاستراحات.</numerusform>
            <numerusform>يحذف هذا %Ln أيام من الدقائق والاستراحات.</numerusform>
            <numerusform>يحذف هذا %Ln يومًا من الدقائق والاستراحات.</numerusform>
            <numerusform>يحذف هذا %Ln يوم من الدقائق والاستراحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You can take it back for ten seconds.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>يمكنك التراجع خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Your settings and levels stay.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>تبقى إعداداتك ومستوياتك.</translation>
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
        <translation>%1 لكل جانب</translation>
    </message>
    <message>
        <source>%1 less than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>أقل من المعتاد بـ %1</translation>
    </message>
    <message>
        <source>%1 more than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>أكثر من المعتاد بـ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>breaks taken</comment>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%1 من %Ln استراحة</numerusform>
            <numerusform>%1 من استراحة واحدة</numerusform>
            <numerusform>%1 من استراحتين</numerusform>
            <numerusform>%1 من %Ln استراحات</numerusform>
            <numerusform>%1 من %Ln استراحة</numerusform>
            <numerusform>%1 من %Ln استراحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%1 من %Ln معروضة</numerusform>
            <numerusform>%1 من واحدة معروضة</numerusform>
            <numerusform>%1 من اثنتين معروضتين</numerusform>
            <numerusform>%1 من %Ln معروضة</numerusform>
            <numerusform>%1 من %Ln معروضة</numerusform>
            <numerusform>%1 من %Ln معروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>حُذف %1.</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, left side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1، الجانب الأيسر، %2</translation>
    </message>
    <message>
        <source>%1, right side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1، الجانب الأيمن، %2</translation>
    </message>
    <message>
        <source>%1, seconds held</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1، ثواني الثبات</translation>
    </message>
    <message>
        <source>%1, stretching per week</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1، التمدد أسبوعيًا</translation>
    </message>
    <message>
        <source>%1, week of %2: %3</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1، أسبوع %2: %3</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, goal reached</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1، أسبوع %2: %3، بلغت الهدف</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, plenty</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1، أسبوع %2: %3، وافر</translation>
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
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 sitting</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2، %3 جلوس</translation>
    </message>
    <message>
        <source>%1: %2, %3, easy</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2، %3، سهل</translation>
    </message>
    <message>
        <source>%1: %2, %3, too much</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2، %3، أكثر من اللازم</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1&#xa0;د %2&#xa0;ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower line is no loss: it is what fitted that day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>الخط الأدنى ليس خسارة: إنه ما ناسب ذلك اليوم.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a period</comment>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Breaks in the last year</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>استراحات السنة الأخيرة</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>استراحات أُخذت</translation>
    </message>
    <message>
        <source>Breaks taken, 30 days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>استراحات أُخذت، ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>استراحات اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Delete all history…</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>حذف السجل كله…</translation>
    </message>
    <message>
        <source>Deskbreak history</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>Deskbreak – السجل</translation>
    </message>
    <message>
        <source>Each day</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Each entry</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>كل قيد</translation>
    </message>
    <message>
        <source>Each side, and the level of the day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>كل جانب، ومستوى اليوم.</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Enter sorts by the column, Ctrl+C copies the rows.</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Enter يرتّب حسب العمود، وCtrl+C ينسخ الصفوف.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History as a table</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>السجل في جدول</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>تمدّدت للتو</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>آلمني</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>مناسب تمامًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Left hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>الورك الأيسر</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Longest sitting today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>أطول جلوس اليوم</translation>
    </message>
    <message>
        <source>Minutes for the front of the hip. 5 is the goal, 10 is plenty.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>دقائق لمقدمة الورك. ٥ هي الهدف، و١٠ وافرة.</translation>
    </message>
    <message>
        <source>No stretch was held in these weeks.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>لا تمارين في هذه الأسابيع.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>مكتملة جزئيًا</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Right hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>الورك الأيمن</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sat today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>الجلوس اليوم</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>ثواني الثبات</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>جلوس</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Stretching per week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>التمدد أسبوعيًا</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>خذ استراحة الآن</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>The history could not be written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>تعذّرت كتابة السجل في %1.</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>كُتب السجل في %1.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>Usual sitting stretch</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>مدة الجلوس المعتادة</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Your sitting time and breaks show up after your first hour at the desk.</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>يظهر وقت جلوسك واستراحاتك بعد أول ساعة أمام المكتب.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short date with its weekday</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a short date with weekday and year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date with its weekday</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>الهدف</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln breaks</source>
        <comment>below the number of those taken</comment>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>
            <numerusform>من %Ln استراحة</numerusform>
            <numerusform>من استراحة واحدة</numerusform>
            <numerusform>من استراحتين</numerusform>
            <numerusform>من %Ln استراحات</numerusform>
            <numerusform>من %Ln استراحة</numerusform>
            <numerusform>من %Ln استراحة</numerusform>
        </translation>
    </message>
    <message>
        <source>plenty</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>وافر</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>هذا الأسبوع</translation>
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
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
</context>
<context>
    <name>No tray</name>
    <message>
        <source>Copied</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>نسخ الأمر: %1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting in this small window instead. You can minimise it.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>يواصل Deskbreak العدّ في هذه النافذة الصغيرة. يمكنك تصغيرها.</translation>
    </message>
    <message>
        <source>For a key of your own, give one of these commands to a shortcut in your desktop’s keyboard settings.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>لمفتاح خاص بك، اجعل أحد هذه الأوامر لاختصار في إعدادات لوحة المفاتيح لسطح مكتبك.</translation>
    </message>
    <message>
        <source>How to add a tray</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>كيفية إضافة شريط أيقونات</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>لا شريط أيقونات على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>On GNOME, the AppIndicator extension adds a tray.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>في GNOME، تضيف الإضافة AppIndicator شريط أيقونات.</translation>
    </message>
    <message>
        <source>Opens the browser</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>يفتح المتصفح</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>مداخل أخرى</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Start Deskbreak once more to see the overview, or press a button of its notifications.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>شغّل Deskbreak مرة أخرى لرؤية النظرة العامة، أو اضغط زرًا في إشعاراته.</translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>بدء استراحة</translation>
    </message>
    <message>
        <source>The small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>النافذة الصغيرة</translation>
    </message>
    <message>
        <source>Use the small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>استخدام النافذة الصغيرة</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>
            <numerusform>لا تأجيل متبقٍّ</numerusform>
            <numerusform>بقي تأجيل واحد</numerusform>
            <numerusform>بقي تأجيلان</numerusform>
            <numerusform>بقيت %Ln تأجيلات</numerusform>
            <numerusform>بقي %Ln تأجيلًا</numerusform>
            <numerusform>بقي %Ln تأجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>استراحة في الانتظار</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>حان وقت الاستراحة</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>تم تخطي الاستراحة</translation>
    </message>
    <message>
        <source>Counted as a break: %1 away</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>حُسب استراحة: غياب %1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting. Start it once more to see the overview.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>يواصل Deskbreak العدّ. شغّله مرة أخرى لرؤية النظرة العامة.</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>تمدّدت للتو</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>كنت جالسًا</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>القادمة بعد %1</translation>
    </message>
    <message>
        <source>No key and no mouse since %1. Were you reading?</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>لا مفتاح ولا فأرة منذ %1. هل كنت تقرأ؟</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>لا شريط أيقونات على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>مداخل أخرى</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>استراحة تمدد بعد %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>جلست %1</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when do not disturb ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>جلست %1. نسألك حين ينتهي «عدم الإزعاج».</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when full screen ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>جلست %1. نسألك حين ينتهي ملء الشاشة.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when you are free.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>جلست %1. نسألك حين تتفرغ.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your call ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>جلست %1. نسألك حين تنتهي مكالمتك.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your presentation ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>جلست %1. نسألك حين ينتهي عرضك.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0s for never.</source>
        <extracomment>core</extracomment>
        <translation>٠&#xa0;ث: أبدًا.</translation>
    </message>
    <message>
        <source>0s for no heads-up.</source>
        <extracomment>core</extracomment>
        <translation>٠&#xa0;ث: بلا تنبيه مسبق.</translation>
    </message>
    <message>
        <source>0s for not waiting.</source>
        <extracomment>core</extracomment>
        <translation>٠&#xa0;ث: بلا انتظار.</translation>
    </message>
    <message>
        <source>A quiet tick before you change.</source>
        <extracomment>core</extracomment>
        <translation>تكّة هادئة قبل التبديل.</translation>
    </message>
    <message>
        <source>After waiting</source>
        <extracomment>core</extracomment>
        <translation>بعد انتظار</translation>
    </message>
    <message>
        <source>An app is full screen</source>
        <extracomment>core</extracomment>
        <translation>تطبيق يملأ الشاشة</translation>
    </message>
    <message>
        <source>And after a call.</source>
        <extracomment>core</extracomment>
        <translation>وبعد مكالمة أيضًا.</translation>
    </message>
    <message>
        <source>At the start and end of a stretch.</source>
        <extracomment>core</extracomment>
        <translation>في بداية التمرين ونهايته.</translation>
    </message>
    <message>
        <source>Away after</source>
        <extracomment>core</extracomment>
        <translation>غائب بعد</translation>
    </message>
    <message>
        <source>Balanced: short or a walk once the week has had enough.</source>
        <extracomment>core</extracomment>
        <translation>متوازن: قصيرة أو مشي حين يكتفي الأسبوع.</translation>
    </message>
    <message>
        <source>Be away this long and the count starts again.</source>
        <extracomment>core</extracomment>
        <translation>إن غبت هذه المدة يبدأ العدّ من جديد.</translation>
    </message>
    <message>
        <source>Break after sitting</source>
        <extracomment>core</extracomment>
        <translation>استراحة بعد الجلوس</translation>
    </message>
    <message>
        <source>Break window</source>
        <extracomment>core</extracomment>
        <translation>نافذة الاستراحة</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <extracomment>core</extracomment>
        <translation>مدة الشهيق</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <extracomment>core</extracomment>
        <translation>مدة الزفير</translation>
    </message>
    <message>
        <source>Chime</source>
        <extracomment>core</extracomment>
        <translation>النغمة</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>core</extracomment>
        <translation>هل ينطبق عليك شيء من هذا؟</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <extracomment>core</extracomment>
        <translation>«عدم الإزعاج» مفعّل</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>core</extracomment>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>core</extracomment>
        <translation>أفلام وألعاب.</translation>
    </message>
    <message>
        <source>Floor view fills the screen with big digits.</source>
        <extracomment>core</extracomment>
        <translation>عرض الأرض يملأ الشاشة بأرقام كبيرة.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>core</extracomment>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>I’m in a call</source>
        <extracomment>core</extracomment>
        <translation>أنا في مكالمة</translation>
    </message>
    <message>
        <source>I’m presenting</source>
        <extracomment>core</extracomment>
        <translation>أنا أقدّم عرضًا</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last 3 seconds</source>
        <extracomment>core</extracomment>
        <translation>آخر ٣ ثوانٍ</translation>
    </message>
    <message>
        <source>Leave me alone after coming back</source>
        <extracomment>core</extracomment>
        <translation>لا تزعجني بعد العودة</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>core</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Longer or deeper after “Easy” three times in a row. You decide.</source>
        <extracomment>core</extracomment>
        <translation>أطول أو أعمق بعد «سهل» ثلاث مرات متتالية. القرار لك.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>core</extracomment>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>core</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>No key, no mouse, no film and no call for this long.</source>
        <extracomment>core</extracomment>
        <translation>لا مفتاح ولا فأرة ولا فيلم ولا مكالمة طوال هذه المدة.</translation>
    </message>
    <message>
        <source>One quiet notice, no window.</source>
        <extracomment>core</extracomment>
        <translation>إشعار هادئ واحد، بلا نافذة.</translation>
    </message>
    <message>
        <source>Only minutes at the desk count.</source>
        <extracomment>core</extracomment>
        <translation>تُحسب فقط الدقائق أمام المكتب.</translation>
    </message>
    <message>
        <source>Open on</source>
        <extracomment>core</extracomment>
        <translation>الفتح على</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <extracomment>core</extracomment>
        <translation>إيقاف الموسيقى والأفلام مؤقتًا</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>core</extracomment>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Reduced: still pictures, no growing circle.</source>
        <extracomment>core</extracomment>
        <translation>مخفّفة: صور ثابتة، بلا دائرة تكبر.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>core</extracomment>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Show when to breathe</source>
        <extracomment>core</extracomment>
        <translation>أظهر متى تتنفس</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <extracomment>core</extracomment>
        <translation>اختصارات بمفتاح واحد</translation>
    </message>
    <message>
        <source>Skin, hair and build.</source>
        <extracomment>core</extracomment>
        <translation>البشرة والشعر والبنية.</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>core</extracomment>
        <translation>شرائح أو شاشة مشتركة.</translation>
    </message>
    <message>
        <source>Small window where there is no tray</source>
        <extracomment>core</extracomment>
        <translation>نافذة صغيرة حيث لا شريط أيقونات</translation>
    </message>
    <message>
        <source>Snooze lengths</source>
        <extracomment>core</extracomment>
        <translation>مدد التأجيل</translation>
    </message>
    <message>
        <source>Snoozes per break</source>
        <extracomment>core</extracomment>
        <translation>عدد التأجيلات لكل استراحة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>core</extracomment>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Space, arrows, E, X, M and F in the break window.</source>
        <extracomment>core</extracomment>
        <translation>المسافة والأسهم وE وX وM وF في نافذة الاستراحة.</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>core</extracomment>
        <translation>نطق الخطوات</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>core</extracomment>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>core</extracomment>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Suggest changes</source>
        <extracomment>core</extracomment>
        <translation>اقتراح تغييرات</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>core</extracomment>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Tell me before a break</source>
        <extracomment>core</extracomment>
        <translation>أخبرني قبل الاستراحة</translation>
    </message>
    <message>
        <source>Text is always shown as well.</source>
        <extracomment>core</extracomment>
        <translation>يظهر النص دائمًا أيضًا.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The microphone or camera is in use.</source>
        <extracomment>core</extracomment>
        <translation>الميكروفون أو الكاميرا قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>They go on after the break.</source>
        <extracomment>core</extracomment>
        <translation>تعود بعد الاستراحة.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>core</extracomment>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Time away that counts as a break</source>
        <extracomment>core</extracomment>
        <translation>غياب يُحسب استراحة</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>core</extracomment>
        <translation>أيقونة الشريط</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>core</extracomment>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Undo a snooze or skip for</source>
        <extracomment>core</extracomment>
        <translation>التراجع عن تأجيل أو تخطٍّ خلال</translation>
    </message>
    <message>
        <source>Up to 200 %.</source>
        <extracomment>core</extracomment>
        <translation>حتى ٢٠٠٪.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>core</extracomment>
        <translation>الصوت الناطق</translation>
    </message>
    <message>
        <source>Voice and sounds.</source>
        <extracomment>core</extracomment>
        <translation>النطق والأصوات.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>core</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Wait for a typing pause at most</source>
        <extracomment>core</extracomment>
        <translation>انتظار توقف الكتابة بحد أقصى</translation>
    </message>
    <message>
        <source>Wait for a typing pause of</source>
        <extracomment>core</extracomment>
        <translation>انتظار توقف الكتابة مدة</translation>
    </message>
    <message>
        <source>We then choose gentler versions.</source>
        <extracomment>core</extracomment>
        <translation>نختار عندها صيغًا ألطف.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>core</extracomment>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>core</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Which exercises suit.</source>
        <extracomment>core</extracomment>
        <translation>أي التمارين تناسب.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وسبب آخر</numerusform>
            <numerusform>%1 وسببان آخران</numerusform>
            <numerusform>%1 و%Ln أسباب أخرى</numerusform>
            <numerusform>%1 و%Ln سببًا آخر</numerusform>
            <numerusform>%1 و%Ln سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>%1 away counted as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>حُسب غياب %1 استراحة.</translation>
    </message>
    <message>
        <source>%1 away was a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>غياب %1 كان استراحة</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>%1 من %2 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/day.py</extracomment>
        <translation>
            <numerusform>%1 من %Ln استراحة</numerusform>
            <numerusform>%1 من استراحة واحدة</numerusform>
            <numerusform>%1 من استراحتين</numerusform>
            <numerusform>%1 من %Ln استراحات</numerusform>
            <numerusform>%1 من %Ln استراحة</numerusform>
            <numerusform>%1 من %Ln استراحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sitting</source>
        <extracomment>faces/day.py</extracomment>
        <translation>جلوس %1</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1، الجانب الأيسر</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1، الجانب الأيمن</translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>استراحة في الانتظار</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>من جديد الساعة %1</translation>
    </message>
    <message>
        <source>Again on %1 at %2</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>من جديد %1 الساعة %2</translation>
    </message>
    <message>
        <source>Again tomorrow at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>من جديد غدًا الساعة %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>غائب منذ %1</translation>
    </message>
    <message>
        <source>Big window</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>نافذة كبيرة</translation>
    </message>
    <message>
        <source>Break from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>استراحة من %1، %2</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>استراحة بعد %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>حان وقت الاستراحة</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>لمدة ساعتين</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>لمدة ٣٠&#xa0;دقيقة</translation>
    </message>
    <message>
        <source>From %1 on it counts as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>من %1 فصاعدًا يُحسب استراحة.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>تمدّدت للتو</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>كنت جالسًا</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>الاستراحة القادمة بعد %1</translation>
    </message>
    <message>
        <source>No tray on this desktop. Deskbreak keeps counting in this small window instead.</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>لا شريط أيقونات على سطح المكتب هذا. يواصل Deskbreak العدّ في هذه النافذة الصغيرة.</translation>
    </message>
    <message>
        <source>Not medical advice. When to get help now</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>ليست نصيحة طبية. متى تطلب المساعدة فورًا</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>إيقاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>متوقف حتى %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>إنهاء Deskbreak</translation>
    </message>
    <message>
        <source>Reminders start again at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>تعود التذكيرات الساعة %1.</translation>
    </message>
    <message>
        <source>Reminders start again on %1 at %2.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>تعود التذكيرات %1 الساعة %2.</translation>
    </message>
    <message>
        <source>Reminders start again tomorrow at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>تعود التذكيرات غدًا الساعة %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the break window</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>إظهار نافذة الاستراحة</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>جلوس</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>جلوس %1</translation>
    </message>
    <message>
        <source>Sitting from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>جلوس من %1، %2</translation>
    </message>
    <message>
        <source>Sitting is still counted.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>لا يزال الجلوس محسوبًا.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>تخطي هذه الاستراحة</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>تخطٍّ الساعة %1</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>تأجيل</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
            <numerusform>تأجيل، بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>بدء استراحة</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>بدء استراحة الآن</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/overview/day_line.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>التراجع عن التخطي</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>التراجع عن التأجيل</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>حتى أشغّلها</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Waiting for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>بانتظار انتهاء «عدم الإزعاج»</translation>
    </message>
    <message>
        <source>Waiting for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>بانتظار انتهاء ملء الشاشة</translation>
    </message>
    <message>
        <source>Waiting for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>بانتظار انتهاء مكالمتك</translation>
    </message>
    <message>
        <source>Waiting for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>بانتظار انتهاء عرضك</translation>
    </message>
    <message>
        <source>Waits for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>انتظار: عدم الإزعاج</translation>
    </message>
    <message>
        <source>Waits for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>انتظار: ملء الشاشة</translation>
    </message>
    <message>
        <source>Waits for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>انتظار: مكالمتك</translation>
    </message>
    <message>
        <source>Waits for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>انتظار: عرضك</translation>
    </message>
    <message>
        <source>We ask %1 after it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>نسأل بعد انتهائه بـ %1.</translation>
    </message>
    <message>
        <source>We ask as soon as it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>نسأل حالما ينتهي.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>لماذا هذه التمارين؟</translation>
    </message>
    <message>
        <source>You can finish your sentence.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>يمكنك إنهاء جملتك.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>min sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>دقيقة جلوس</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Deskbreak offers general movement guidance, not medical advice; stop if anything hurts, and ask a doctor or physiotherapist before you start if you are pregnant, injured, recently operated on or have ongoing pain.</source>
        <extracomment>core</extracomment>
        <translation>يقدّم Deskbreak إرشادًا عامًا للحركة، لا نصيحة طبية؛ توقّف إن آلمك شيء، واسأل طبيبًا أو اختصاصي علاج طبيعي قبل البدء في حالة الحمل أو الإصابة أو عملية حديثة أو ألم مستمر.</translation>
    </message>
    <message>
        <source>New numbness around the genitals or buttocks, loss of bladder or bowel control, or weakness in both legs: get emergency help now.</source>
        <extracomment>core</extracomment>
        <translation>خدر جديد حول الأعضاء التناسلية أو الأرداف، أو فقدان التحكم في المثانة أو الأمعاء، أو ضعف في الساقين معًا: اطلب الإسعاف فورًا.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <extracomment>core</extracomment>
        <translation>متى تطلب المساعدة فورًا</translation>
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
        <translation>%1 (ديبيان) أو %2 (فيدورا) أو %3 (آرتش)</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>%1 (وغيرها: %2)</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 (الموجود: %2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 answers in a form that is not known here.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1: الرد بصيغة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>%1 can’t be changed (%2).</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>تعذّر تغيير %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 can’t be read (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>تعذّرت قراءة %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 can’t be removed (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>تعذّرت إزالة %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 can’t be written (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>تعذّرت الكتابة إلى %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 doesn’t answer (%2).</source>
        <extracomment>desktop/busy_looked.py</extracomment>
        <translation>%1: لا رد (%2).</translation>
    </message>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1: لا رد.</translation>
    </message>
    <message>
        <source>%1 doesn’t tell whether to disturb.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1: لا معلومة عن عدم الإزعاج.</translation>
    </message>
    <message>
        <source>%1 ends that, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>‏%1 ينهي ذلك، و%2 يثبّته.</translation>
    </message>
    <message>
        <source>%1 has no voice for %2, which the steps are in.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>%1: لا صوت للغة الخطوات، %2.</translation>
    </message>
    <message>
        <source>%1 is gone (%2).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>%1: انقطع الاتصال (%2).</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>%1: انقطع الاتصال.</translation>
    </message>
    <message>
        <source>%1 is no setting</source>
        <extracomment>core/settings.py</extracomment>
        <translation>لا إعداد باسم %1</translation>
    </message>
    <message>
        <source>%1 is no setting; the nearest is %2</source>
        <extracomment>core/settings.py</extracomment>
        <translation>لا إعداد باسم %1؛ الأقرب هو %2</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>‏%1 موجود من قبل ولن يُكتب فوقه.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing that it could play on.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>‏%1 موجود، لكن لا شيء يمكن التشغيل عليه.</translation>
    </message>
    <message>
        <source>%1 makes it start, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>‏%1 يجعله يبدأ، و%2 يثبّت الحال.</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <extracomment>control/client.py</extracomment>
        <translation>لا يمكن فتح %1.</translation>
    </message>
    <message>
        <source>%1 mends it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>‏%1 يصلح ذلك.</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>القيمة المسموحة لـ %1: %2</translation>
    </message>
    <message>
        <source>%1 must be %2 (found %3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>القيمة المسموحة لـ %1: %2 (الموجود: %3)</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 from the joint above it, at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب أن يبعد %1 من %2 إلى %3 عن المفصل السابق عند %4</translation>
    </message>
    <message>
        <source>%1 must be a list of %2</source>
        <extracomment>core/tables.py</extracomment>
        <translation>يجب أن يكون %1 قائمة من: %2</translation>
    </message>
    <message>
        <source>%1 must be further from the %2, which is at %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب أن يكون %1 أبعد عن: %2، عند %3</translation>
    </message>
    <message>
        <source>%1 must be within %2 of the %3, which is at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب ألّا يبعد %1 أكثر من %2 عن: %3، عند %4</translation>
    </message>
    <message>
        <source>%1 must do without {near} and {far}, since both sides are stretched at once</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>يجب أن يخلو %1 من {near} و{far}، لأن الجانبين يُمدّدان معًا</translation>
    </message>
    <message>
        <source>%1 must have no braces but {near} and {far}</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>يجب ألّا تكون في %1 أقواس معقوفة غير {near} و{far}</translation>
    </message>
    <message>
        <source>%1 must say how the leg lies: %2</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>يجب أن يبيّن %1 وضع الساق: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 things are wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>الأخطاء: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2°</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>من %1 إلى %2°</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>أخفض مما ينبغي بمقدار %1</translation>
    </message>
    <message>
        <source>%1 would hold more than %2 files</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>سيحوي %1 أكثر من %2 ملف</translation>
    </message>
    <message>
        <source>%1, and not below %2 (%3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1، وألّا تقل عن %2 ‏(%3)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, one above the level before it</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1، أعلى بواحد من المستوى السابق</translation>
    </message>
    <message>
        <source>%1, the level that everybody begins with</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1، المستوى الذي يبدأ به الجميع</translation>
    </message>
    <message>
        <source>%1, then switch it on under Extensions and log in anew</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1، ثم فعّلها في «الامتدادات» وسجّل الدخول من جديد</translation>
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
        <translation>%1؛ ومن دون systemd استخدم elogind</translation>
    </message>
    <message>
        <source>1–%1 small letters, digits and _, like low_squat</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>من 1 إلى %1 من الحروف اللاتينية الصغيرة والأرقام و_، مثل low_squat</translation>
    </message>
    <message>
        <source>A break is on already.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>الاستراحة جارية بالفعل.</translation>
    </message>
    <message>
        <source>A system library is missing: %1.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>تنقص مكتبة من مكتبات النظام: %1.</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what Windows starts, in its settings.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>أضف «deskbreak» إلى ما يبدأه ويندوز، في إعداداته.</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>أضف «deskbreak» إلى ما يبدأه نظامك عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Before a lock or sleep, and for the lull before an offer, the last input is known to half a minute only.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>قبل القفل أو السكون، وفي الهدوء الذي يسبق العرض، لا يُعرف آخر إدخال إلا بدقة نصف دقيقة.</translation>
    </message>
    <message>
        <source>Check %1 and try again.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>تحقّق من %1 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that its folder is yours to write in.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>تحقّق من أنك تستطيع الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>تحقّق من أنك تستطيع قراءة الملف.</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours to write in, and has space; or choose another name.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>تحقّق من وجود المجلد ومن إمكان الكتابة فيه ومن توفر مساحة، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>تحقّق من أنك تستطيع الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>تحقّق من المسار.</translation>
    </message>
    <message>
        <source>Check who owns it, or remove it.</source>
        <extracomment>control/client.py</extracomment>
        <translation>تحقّق من مالكه، أو أزله.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>اختر مجلدًا آخر، أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>اختر اسمًا آخر، أو انقل ذلك الملف أولًا.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Counting goes on; only a restart would lose what was not saved.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>العدّ مستمر؛ ولا يضيع ما لم يُحفظ إلا عند إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Counting starts anew; move the file away yourself.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>يبدأ العدّ من جديد؛ انقل الملف بنفسك.</translation>
    </message>
    <message>
        <source>Deskbreak does not answer.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak لا يرد.</translation>
    </message>
    <message>
        <source>Deskbreak does not start when you log in, although app.autostart is true.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>لا يبدأ Deskbreak عند تسجيل الدخول، مع أن قيمة app.autostart هي true.</translation>
    </message>
    <message>
        <source>Deskbreak ended before it answered.</source>
        <extracomment>control/client.py</extracomment>
        <translation>انتهى Deskbreak قبل أن يرد.</translation>
    </message>
    <message>
        <source>Deskbreak is not running.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak لا يعمل.</translation>
    </message>
    <message>
        <source>Deskbreak starts when you log in, although app.autostart is false.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>يبدأ Deskbreak عند تسجيل الدخول، مع أن قيمة app.autostart هي false.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>End it with “pkill deskbreak” and start it again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>أنهِه بالأمر «pkill deskbreak» ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Finish or stop it in its window.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>أكملها أو أوقفها في نافذتها.</translation>
    </message>
    <message>
        <source>Free some space, or make it writable.</source>
        <extracomment>faces/settings/gallery.py</extracomment>
        <translation>أفرغ بعض المساحة، أو اسمح بالكتابة.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>GNOME on Wayland doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>جنوم على وايلاند لا يتيح للبرامج معرفة النافذة التي تملأ الشاشة.</translation>
    </message>
    <message>
        <source>It has stopped answering.</source>
        <extracomment>desktop/idle_timed.py</extracomment>
        <translation>لم يعد هناك رد.</translation>
    </message>
    <message>
        <source>It said that hands were at rest while it told of input, again and again.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>تكرر الإخبار بسكون اليدين مع وجود إدخال.</translation>
    </message>
    <message>
        <source>It was set aside as %1 and a new one begins.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>وُضع جانبًا باسم %1 ويبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>It was set aside as %1 and counting starts anew.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>وُضع جانبًا باسم %1 ويبدأ العدّ من جديد.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>desktop/idle_source.py</extracomment>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Make the file writable again soon.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>اجعل الملف قابلًا للكتابة قريبًا.</translation>
    </message>
    <message>
        <source>Mend the file by hand.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>صحّح الملف يدويًا.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it to do without its poses.</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>صحّح الملف، أو أزله للاستغناء عن وضعياته.</translation>
    </message>
    <message>
        <source>Move away what is in its place.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>انقل ما يشغل مكانه.</translation>
    </message>
    <message>
        <source>Name a folder, a zip or a .toml file with some.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>حدّد مجلدًا أو ملف zip أو ملف ‎.toml.</translation>
    </message>
    <message>
        <source>Name one of these.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>حدّد أحد هذه.</translation>
    </message>
    <message>
        <source>Neither logind nor a screen saver answers on D-Bus; being away is seen by idleness alone.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>لا رد من logind ولا من حافظة الشاشة على D-Bus؛ لا يُعرف غيابك إلا بتوقف الإدخال.</translation>
    </message>
    <message>
        <source>No program that plays a sound was found.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>لم يُعثر على برنامج يشغّل الصوت.</translation>
    </message>
    <message>
        <source>No sound server answers, so nobody can tell whether a microphone is in use.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>لا رد من خادم الصوت، فلا يمكن معرفة ما إذا كان الميكروفون مستخدمًا.</translation>
    </message>
    <message>
        <source>Not yet run on a real machine.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لم يُجرَّب بعد على جهاز حقيقي.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>لا شيء على سطح المكتب هذا يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows tray icons at the moment; the command line and the notices do without.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>لا شيء على سطح المكتب هذا يعرض أيقونات الشريط حاليًا؛ سطر الأوامر والإشعارات لا يحتاجان إليها.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>لا شيء على سطح المكتب هذا يخبر بذلك.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells whether hands are at rest.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>لا شيء على سطح المكتب هذا يخبر بسكون اليدين.</translation>
    </message>
    <message>
        <source>Nothing that speaks was found.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>لم يُعثر على ما ينطق.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed; deskbreak sets the file aside and begins a new one when it next writes.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>لم يتغير شيء؛ سيضع Deskbreak الملف جانبًا ويبدأ ملفًا جديدًا عند الكتابة التالية.</translation>
    </message>
    <message>
        <source>Nothing was removed. Check that its folder is yours to write in.</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>لم يُحذف شيء. تحقّق من أنك تستطيع الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Notifications are shown here without buttons.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>تظهر الإشعارات هنا بلا أزرار.</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>خطأ واحد</translation>
    </message>
    <message>
        <source>Players are paused through MPRIS, which only Linux has.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>يُوقَف التشغيل عبر MPRIS، ولا يوجد إلا على لينكس.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>التذكيرات ليست موقوفة.</translation>
    </message>
    <message>
        <source>Skip the break, or start it.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>تخطَّ الاستراحة أو ابدأها.</translation>
    </message>
    <message>
        <source>So much waits to be written to the history at %1 that its oldest part is given up.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>تراكم ما ينتظر الكتابة في السجل عند %1 حتى أُسقط أقدمه.</translation>
    </message>
    <message>
        <source>Something went wrong inside deskbreak; it goes on.</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>حدث خطأ داخل Deskbreak؛ وهو مستمر.</translation>
    </message>
    <message>
        <source>Start it with “deskbreak”.</source>
        <extracomment>control/client.py</extracomment>
        <translation>ابدأه بالأمر «deskbreak».</translation>
    </message>
    <message>
        <source>Take “deskbreak” out of what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>أزل «deskbreak» مما يبدأه نظامك عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The D-Bus %1 bus doesn’t answer (%2).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>لا رد من ناقل D-Bus ‏«%1» ‏(%2).</translation>
    </message>
    <message>
        <source>The D-Bus connection broke (%1).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>انقطع الاتصال بـ D-Bus ‏(%1).</translation>
    </message>
    <message>
        <source>The Wayland compositor</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>مؤلِّف وايلاند</translation>
    </message>
    <message>
        <source>The X server</source>
        <extracomment>desktop/busy_x11.py</extracomment>
        <translation>خادم X</translation>
    </message>
    <message>
        <source>The X server has no IDLETIME counter.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>ليس في خادم X عدّاد IDLETIME.</translation>
    </message>
    <message>
        <source>The X server has no SYNC extension.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>ليس في خادم X امتداد SYNC.</translation>
    </message>
    <message>
        <source>The X server&apos;s SYNC extension is too old.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>امتداد SYNC في خادم X قديم جدًا.</translation>
    </message>
    <message>
        <source>The break window can&apos;t be opened.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>تعذّر فتح نافذة الاستراحة.</translation>
    </message>
    <message>
        <source>The break window closed unexpectedly.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>أُغلقت نافذة الاستراحة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>The default serves meanwhile. Your file is unchanged: %1</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>تُستخدم القيمة الافتراضية مؤقتًا. ملفك لم يتغير: %1</translation>
    </message>
    <message>
        <source>The disk is full, so the history at %1 can&apos;t be written.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>القرص ممتلئ، فتعذّرت الكتابة إلى السجل عند %1.</translation>
    </message>
    <message>
        <source>The disk is full, so the state can&apos;t be saved to %1.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>القرص ممتلئ، فتعذّر حفظ الحالة في %1.</translation>
    </message>
    <message>
        <source>The entry for login says nothing that could be started.</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>لا يذكر مدخل تسجيل الدخول شيئًا يمكن بدؤه.</translation>
    </message>
    <message>
        <source>The entry for login starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>مدخل تسجيل الدخول يبدأ %1، ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The entry is turned off (%1=%2).</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>المدخل معطّل (%1=%2).</translation>
    </message>
    <message>
        <source>The entry is turned off in the Task Manager.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>المدخل معطّل في إدارة المهام.</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be moved (%2).</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>تعذّر نقل السجل عند %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>تعذّرت قراءة السجل عند %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written (%2).</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>تعذّرت الكتابة إلى السجل عند %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written just now, so nothing was removed from it.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>تعذّرت الكتابة الآن إلى السجل عند %1، فلم يُحذف منه شيء.</translation>
    </message>
    <message>
        <source>The history at %1 is cut short, damaged, or no history of deskbreak&apos;s.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>السجل عند %1 مبتور أو تالف أو ليس سجلًا من Deskbreak.</translation>
    </message>
    <message>
        <source>The history at %1 is from a newer deskbreak (version %2; this one knows %3).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>السجل عند %1 من إصدار أحدث من Deskbreak (الإصدار %2؛ وهذا يعرف %3).</translation>
    </message>
    <message>
        <source>The history at %1 is held by another program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>برنامج آخر يحجز السجل عند %1.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written to %1 (%2).</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>تعذّرت كتابة السجل إلى %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>desktop/busy_camera.py</extracomment>
        <translation>النواة</translation>
    </message>
    <message>
        <source>The kernel gives no notice of cameras (%1).</source>
        <extracomment>desktop/cameras.py</extracomment>
        <translation>لا تخبر النواة عن الكاميرات (%1).</translation>
    </message>
    <message>
        <source>The launch agent is turned off.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>وكيل البدء معطّل.</translation>
    </message>
    <message>
        <source>The launch agent starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>وكيل البدء يبدأ %1، ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <extracomment>faces/levels.py</extracomment>
        <translation>بقي المستوى كما كان.</translation>
    </message>
    <message>
        <source>The program gsettings is not installed.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>برنامج gsettings غير مثبّت.</translation>
    </message>
    <message>
        <source>The program that asks the sound server who uses the microphone is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>البرنامج الذي يسأل خادم الصوت عن مستخدم الميكروفون غير مثبّت.</translation>
    </message>
    <message>
        <source>The program that tells what PipeWire shares is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>البرنامج الذي يخبر بما يشاركه PipeWire غير مثبّت.</translation>
    </message>
    <message>
        <source>The programs that play the chime are looked for on Linux only.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يُبحث عن برامج تشغيل النغمة إلا على لينكس.</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be read (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>تعذّرت قراءة %1 في سجل النظام (%2).</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be removed (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>تعذّرت إزالة %1 من سجل النظام (%2).</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be written (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>تعذّرت كتابة %1 في سجل النظام (%2).</translation>
    </message>
    <message>
        <source>The session manager</source>
        <extracomment>desktop/busy_inhibitors.py</extracomment>
        <translation>مدير الجلسة</translation>
    </message>
    <message>
        <source>The sound server</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>خادم الصوت</translation>
    </message>
    <message>
        <source>The sound server doesn’t tell who uses the microphone.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>لا يخبر خادم الصوت بمن يستخدم الميكروفون.</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2) and can&apos;t be set aside (%3).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>تعذّرت قراءة الحالة عند %1 ‏(%2)، وتعذّر وضعها جانبًا (%3).</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>تعذّرت قراءة الحالة عند %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The state can&apos;t be saved to %1 (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>تعذّر حفظ الحالة في %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The system gives no notice of a changed clock.</source>
        <extracomment>desktop/clock_change.py</extracomment>
        <translation>لا يخبر النظام بتغيير الساعة.</translation>
    </message>
    <message>
        <source>The window manager doesn’t say which window is in front, or there is none.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>لا يخبر مدير النوافذ بالنافذة الأمامية، أو لا يوجد مدير نوافذ.</translation>
    </message>
    <message>
        <source>There is no D-Bus %1 bus.</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>لا يوجد ناقل D-Bus ‏«%1».</translation>
    </message>
    <message>
        <source>There is no D-Bus session bus.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>لا يوجد ناقل جلسة D-Bus.</translation>
    </message>
    <message>
        <source>There is no Wayland compositor here (XDG_RUNTIME_DIR is not set).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>لا يوجد هنا مؤلِّف وايلاند (XDG_RUNTIME_DIR غير معيّن).</translation>
    </message>
    <message>
        <source>There is no XWayland, and a window without it takes the keyboard when it comes up.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>لا يوجد XWayland، والنافذة من دونه تأخذ لوحة المفاتيح عند ظهورها.</translation>
    </message>
    <message>
        <source>There is no break to answer for.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا توجد استراحة للإجابة عنها.</translation>
    </message>
    <message>
        <source>There is no break to finish now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا توجد الآن استراحة لإكمالها.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا توجد الآن استراحة لتخطيها.</translation>
    </message>
    <message>
        <source>There is no break to stop now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا توجد الآن استراحة لإيقافها.</translation>
    </message>
    <message>
        <source>There is no desktop here (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>لا يوجد هنا سطح مكتب (لا WAYLAND_DISPLAY ولا DISPLAY معيّن).</translation>
    </message>
    <message>
        <source>There is no entry for it.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>لا يوجد مدخل لذلك.</translation>
    </message>
    <message>
        <source>There is no launch agent for it.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>لا يوجد وكيل بدء لذلك.</translation>
    </message>
    <message>
        <source>There is no natural break to count as sitting now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا يوجد الآن غياب يُحسب جلوسًا.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>لا توجد هنا شاشة.</translation>
    </message>
    <message>
        <source>There is nothing to snooze now, or no snooze is left.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا شيء الآن لتأجيله، أو لم يبقَ تأجيل.</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لا شيء الآن للتراجع عنه.</translation>
    </message>
    <message>
        <source>This Wayland compositor doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>مؤلِّف وايلاند هذا لا يتيح للبرامج معرفة النافذة التي تملأ الشاشة.</translation>
    </message>
    <message>
        <source>This Wayland compositor tells nobody whether hands are at rest.</source>
        <extracomment>desktop/wayland_idle_notice.py</extracomment>
        <translation>مؤلِّف وايلاند هذا لا يخبر بسكون اليدين.</translation>
    </message>
    <message>
        <source>This compositor has not been tried; on sway it leaves the keyboard where it is.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>لم يُجرَّب هذا المؤلِّف؛ ومع sway تبقى لوحة المفاتيح حيث هي.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Unpack it and add what is in it.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>فُكّ ضغطه وأضف ما فيه.</translation>
    </message>
    <message>
        <source>Until then the file is left as it is, and what happens is kept only while deskbreak runs.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>حتى ذلك الحين يبقى الملف كما هو، ولا يُحفظ ما يحدث إلا ما دام Deskbreak يعمل.</translation>
    </message>
    <message>
        <source>Until then what happens is kept in memory, and written as soon as it can be.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>حتى ذلك الحين يبقى ما يحدث في الذاكرة، ويُكتب حالما أمكن.</translation>
    </message>
    <message>
        <source>Update deskbreak.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>حدّث Deskbreak.</translation>
    </message>
    <message>
        <source>What was removed can’t be brought back any more.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>لم يعد ممكنًا استعادة ما حُذف.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>ما أنجزته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Windows tells no program whether another one keeps the screen awake.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يخبر ويندوز أي برنامج بما إذا كان برنامج آخر يبقي الشاشة مضاءة.</translation>
    </message>
    <message>
        <source>Windows tells no program whether do not disturb is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يخبر ويندوز أي برنامج بما إذا كان «عدم الإزعاج» مفعّلًا.</translation>
    </message>
    <message>
        <source>XWayland, and turn it on in your compositor</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>XWayland، مع تفعيله في المؤلِّف</translation>
    </message>
    <message>
        <source>Zip it as usual.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>اضغطه ملف zip عاديًا.</translation>
    </message>
    <message>
        <source>[left end, right end, height], in this order</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>[الطرف الأيسر، الطرف الأيمن، الارتفاع]، بهذا الترتيب</translation>
    </message>
    <message>
        <source>a joint jumps</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يقفز مفصل</translation>
    </message>
    <message>
        <source>a leg bends further than people can</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>تنثني ساق أكثر مما يستطيع الإنسان</translation>
    </message>
    <message>
        <source>a line must be at most %1 characters long</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>يجب ألّا يزيد السطر على %1 حرفًا</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>قائمة من %1</translation>
    </message>
    <message>
        <source>a list of at least one exercise</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>قائمة فيها تمرين واحد على الأقل</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>قائمة من %1 نصًا على الأكثر</translation>
    </message>
    <message>
        <source>a list of exercise ids, such as [&quot;lunge&quot;, &quot;saddle&quot;]</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>قائمة بمعرّفات التمارين، مثل [&quot;lunge&quot;, &quot;saddle&quot;]</translation>
    </message>
    <message>
        <source>a list of one to %1 lengths, %2 each</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>قائمة من مدة واحدة إلى %1 مدد، كل منها %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>a list such as [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], 00:00 to 24:00, start and end not alike</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>قائمة مثل [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;]، من 00:00 إلى 24:00، ولا يتساوى البدء والانتهاء</translation>
    </message>
    <message>
        <source>a notification server, such as dunst or xfce4-notifyd</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>خادم إشعارات، مثل dunst أو xfce4-notifyd</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a pose must be called by small letters, digits and _, like my_low</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>يتكوّن اسم الوضعية من حروف لاتينية صغيرة وأرقام و_، مثل my_low</translation>
    </message>
    <message>
        <source>a table such as { knee = 0 }</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>جدول مثل ‎{ knee = 0 }</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a zip must be at most %1 MiB</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>يجب ألّا يزيد ملف zip على %1 ميبيبايت</translation>
    </message>
    <message>
        <source>all that suit</source>
        <extracomment>core/options.py</extracomment>
        <translation>كل ما يناسب</translation>
    </message>
    <message>
        <source>alt must not lead round in a circle: %1</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>يجب ألّا يدور alt في حلقة: %1</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>another pose is called “%1”</source>
        <extracomment>storage/library.py</extracomment>
        <translation>توجد وضعية أخرى باسم «%1»</translation>
    </message>
    <message>
        <source>another word than %1, which means something else</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>كلمة غير %1، لأن لها معنى آخر</translation>
    </message>
    <message>
        <source>asked at the first start</source>
        <extracomment>core/options.py</extracomment>
        <translation>يُسأل عنه عند أول تشغيل</translation>
    </message>
    <message>
        <source>asked at the first start without a tray</source>
        <extracomment>core/options.py</extracomment>
        <translation>يُسأل عنه عند أول تشغيل بلا شريط أيقونات</translation>
    </message>
    <message>
        <source>at least the %1 s of the hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>مدة الثبات على الأقل، وهي %1 ث</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>‏%1 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 tables [[%2]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>‏%1 جدولًا [[%2]] على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>‏%1 كلمة على الأكثر</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>deskbreak doesn&apos;t know how programs are started at login on this system.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>لا يعرف Deskbreak كيف تبدأ البرامج عند تسجيل الدخول على هذا النظام.</translation>
    </message>
    <message>
        <source>deskbreak isn’t told of a changed clock here; working hours are right again at the next event.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يُخبَر Deskbreak هنا بتغيير الساعة؛ وتصحّ ساعات العمل عند الحدث التالي.</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>exercise “%1” has an error of its own</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>في التمرين «%1» نفسه خطأ</translation>
    </message>
    <message>
        <source>far elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>المرفق البعيد</translation>
    </message>
    <message>
        <source>far foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>القدم البعيدة</translation>
    </message>
    <message>
        <source>far hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>اليد البعيدة</translation>
    </message>
    <message>
        <source>far knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الركبة البعيدة</translation>
    </message>
    <message>
        <source>far wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الرسغ البعيد</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الورك</translation>
    </message>
    <message>
        <source>hold_cap must be %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>القيمة المسموحة لـ hold_cap: %1</translation>
    </message>
    <message>
        <source>id must be another one than that of %1</source>
        <extracomment>storage/library.py</extracomment>
        <translation>يجب أن يختلف id عن الذي في %1</translation>
    </message>
    <message>
        <source>it can’t be read (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>تعذّرت القراءة (%1)</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>مبتور أو تالف</translation>
    </message>
    <message>
        <source>it is from a newer deskbreak, version %1; this one knows %2</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>من إصدار أحدث من Deskbreak، الإصدار %1؛ وهذا يعرف %2</translation>
    </message>
    <message>
        <source>it is no folder, no zip and no .toml file</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>ليس مجلدًا ولا ملف zip ولا ملف ‎.toml</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>storage/settings_transfer.py</extracomment>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>يجب أن يكون نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it would replace %1</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>سيحل محل %1</translation>
    </message>
    <message>
        <source>it would take the place of %1, which deskbreak brings</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>سيأخذ مكان %1 المرفق مع Deskbreak</translation>
    </message>
    <message>
        <source>its files must be at most %1 KiB in all</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>يجب ألّا تزيد ملفاته مجتمعة على %1 كيبيبايت</translation>
    </message>
    <message>
        <source>its form is too unusual</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>صيغته غير مألوفة كثيرًا</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>knee_height must be at most %1 from the height of the hip</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب ألّا يبعد knee_height أكثر من %1 عن ارتفاع الورك</translation>
    </message>
    <message>
        <source>level %1 must fit into the limit of %2 s, even with its shortest hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>يجب أن يتسع حد %2 ث للمستوى %1، حتى بأقصر ثبات</translation>
    </message>
    <message>
        <source>level %1 must have one setup, one hold and one out phase</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>يجب أن تكون للمستوى %1 مرحلة setup واحدة ومرحلة hold واحدة ومرحلة out واحدة</translation>
    </message>
    <message>
        <source>limit must be %1, since one sits on the heels here: that can press on a nerve</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>القيمة المسموحة لـ limit: %1، لأن الجلوس هنا على الكعبين قد يضغط على عصب</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>lists and tables must not be nested so deeply</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>يجب ألّا تتداخل القوائم والجداول بهذا العمق</translation>
    </message>
    <message>
        <source>logind answers, but no screen saver does: a lock is seen only if this desktop tells logind of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>يرد logind من دون حافظة شاشة: لا يُعرف القفل إلا إذا أخبر سطح المكتب logind به.</translation>
    </message>
    <message>
        <source>logind doesn&apos;t answer on the system bus: sleep is seen only afterwards, by the clock.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>لا رد من logind على ناقل النظام: لا يُعرف السكون إلا بعده، من الساعة.</translation>
    </message>
    <message>
        <source>logind tells of sleep, but doesn&apos;t wait until the state is written.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>يخبر logind بالسكون، لكنه لا ينتظر حتى تُكتب الحالة.</translation>
    </message>
    <message>
        <source>macOS tells no program whether another one is full screen.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يخبر macOS أي برنامج بما إذا كان برنامج آخر يملأ الشاشة.</translation>
    </message>
    <message>
        <source>macOS tells no program whether the screen is shared.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يخبر macOS أي برنامج بما إذا كانت الشاشة مشتركة.</translation>
    </message>
    <message>
        <source>macOS tells no program which focus is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>لا يخبر macOS أي برنامج بوضع التركيز المفعّل.</translation>
    </message>
    <message>
        <source>near elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>المرفق القريب</translation>
    </message>
    <message>
        <source>near foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>القدم القريبة</translation>
    </message>
    <message>
        <source>near hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>اليد القريبة</translation>
    </message>
    <message>
        <source>near knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الركبة القريبة</translation>
    </message>
    <message>
        <source>near wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الرسغ القريب</translation>
    </message>
    <message>
        <source>near_leg must be folded, since the pose hangs from both knees</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>يجب أن تكون near_leg مطوية، لأن الوضعية تستند إلى الركبتين</translation>
    </message>
    <message>
        <source>near_leg must be given by its hip angle, since the pose hangs from its knee</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>يجب تحديد near_leg بزاوية الورك، لأن الوضعية تستند إلى ركبتها</translation>
    </message>
    <message>
        <source>no exercise is called “%1”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>لا تمرين باسم «%1»</translation>
    </message>
    <message>
        <source>no key frame is called “%1”</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>لا إطار رئيسيًا باسم «%1»</translation>
    </message>
    <message>
        <source>no key here is called “%1”; allowed: %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>لا مفتاح هنا باسم «%1»؛ المسموح: %2</translation>
    </message>
    <message>
        <source>no pose is called “%1”</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>لا وضعية باسم «%1»</translation>
    </message>
    <message>
        <source>no program yet: swaylock and its like tell nobody of a lock; being away is seen by idleness</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>لا برنامج بعد: swaylock وأمثاله لا يخبر أحدًا بالقفل؛ ويُعرف غيابك بتوقف الإدخال</translation>
    </message>
    <message>
        <source>not one %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>ليس واحدًا من كل: %1</translation>
    </message>
    <message>
        <source>not set: always, or none if another day is</source>
        <extracomment>core/options.py</extracomment>
        <translation>غير معيّن: دائمًا، أو أبدًا إذا عُيّن يوم آخر</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>on GNOME the extension AppIndicator Support; elsewhere the panel&apos;s tray plugin</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>في جنوم امتداد AppIndicator Support؛ وفي غيره شريط أيقونات اللوحة</translation>
    </message>
    <message>
        <source>pactl doesn’t answer in JSON (%1).</source>
        <extracomment>desktop/microphones.py</extracomment>
        <translation>pactl لا يرد بصيغة JSON ‏(%1).</translation>
    </message>
    <message>
        <source>pointer, primary, or a screen’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>pointer أو primary أو اسم شاشة</translation>
    </message>
    <message>
        <source>pose “%1” has an error of its own</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>في الوضعية «%1» نفسها خطأ</translation>
    </message>
    <message>
        <source>poses must be %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>القيمة المسموحة لـ poses: %1</translation>
    </message>
    <message>
        <source>root must say in one way where the body is: %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>يجب أن يبيّن root موضع الجسم بطريقة واحدة: %1</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>start PipeWire or PulseAudio</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>ابدأ PipeWire أو PulseAudio</translation>
    </message>
    <message>
        <source>system, or a voice’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>system أو اسم صوت</translation>
    </message>
    <message>
        <source>systemd-logind, or elogind</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>systemd-logind أو elogind</translation>
    </message>
    <message>
        <source>tables [[%1]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>جداول [[%1]]</translation>
    </message>
    <message>
        <source>tables [[%1]], at least one</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>جداول [[%1]]، واحد على الأقل</translation>
    </message>
    <message>
        <source>tables [poses.NAME], at least one and at most %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>جداول [poses.NAME]، واحد على الأقل و%1 على الأكثر</translation>
    </message>
    <message>
        <source>text of 1–%1 characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>نص من 1 إلى %1 حرفًا</translation>
    </message>
    <message>
        <source>text on one line, without control characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>نص في سطر واحد، بلا أحرف تحكم</translation>
    </message>
    <message>
        <source>the %1 goes through the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>ينفذ من الأرض: %1</translation>
    </message>
    <message>
        <source>the %1 must not be below the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب ألّا يكون تحت الأرض: %1</translation>
    </message>
    <message>
        <source>the %1 of %2 must bend %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>انثناء %2 ‏(%1): المسموح %3</translation>
    </message>
    <message>
        <source>the figure must be able to go from “%1” to “%2”: on the way %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب أن تستطيع الصورة الانتقال من «%1» إلى «%2»؛ وفي الطريق %3</translation>
    </message>
    <message>
        <source>the file must be at most %1 KiB</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>يجب ألّا يزيد الملف على %1 كيبيبايت</translation>
    </message>
    <message>
        <source>the folder must hold at most %1 files; none of them is used</source>
        <extracomment>storage/shelf.py</extracomment>
        <translation>يجب ألّا يحوي المجلد أكثر من %1 ملف؛ ولا يُستخدم أي منها</translation>
    </message>
    <message>
        <source>the hip must be at most %1 above or below the knees, as long as a thigh is</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب ألّا يعلو الورك الركبتين أو ينخفض عنهما أكثر من %1، وهو طول الفخذ</translation>
    </message>
    <message>
        <source>the name of a key frame, or one for each level</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>اسم إطار رئيسي، أو واحد لكل مستوى</translation>
    </message>
    <message>
        <source>the phases of level %1 must come in this order: %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>يجب أن تأتي مراحل المستوى %1 بهذا الترتيب: %2</translation>
    </message>
    <message>
        <source>the screen locker of %1 itself, switched on in its settings</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>قفل الشاشة الخاص بـ %1 نفسه، مفعّلًا في إعداداته</translation>
    </message>
    <message>
        <source>the zip is broken (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>ملف zip تالف (%1)</translation>
    </message>
    <message>
        <source>there is no .toml file in it</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>ليس فيه ملف ‎.toml</translation>
    </message>
    <message>
        <source>there must be at most %1 files and folders in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>يجب ألّا يزيد ما فيه على %1 من الملفات والمجلدات</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>ليس هذا TOML: %1</translation>
    </message>
    <message>
        <source>toes</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>أصابع القدم</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>two files in it are called “%1”, capitals aside</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>فيه ملفان باسم «%1» بصرف النظر عن حالة الأحرف</translation>
    </message>
    <message>
        <source>view must take in all of the body; the %1 is at %2</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>يجب أن يشمل view الجسم كله؛ خارجه: %1، عند %2</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>الرسغ</translation>
    </message>
    <message>
        <source>your desktop&apos;s screen locker, started with the desktop</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>قفل الشاشة لسطح المكتب لديك، يبدأ معه</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>«%1» رابط</translation>
    </message>
    <message>
        <source>“%1” is a zip in a pack</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>«%1» ملف zip داخل حزمة</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not taken</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>«%1» مضغوط بطريقة غير مقبولة</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>«%1» مشفّر</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder that may be in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>«%1» ليس ملفًا ولا مجلدًا مما يجوز أن يكون فيه</translation>
    </message>
    <message>
        <source>“%1” leads out of it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>«%1» يقود إلى خارج الحزمة</translation>
    </message>
    <message>
        <source>“%1” must be called by letters, digits, spaces, - and _, and end in .toml</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>يجب أن يتكوّن الاسم «%1» من حروف وأرقام ومسافات و- و_ وأن ينتهي بـ ‎.toml</translation>
    </message>
    <message>
        <source>“%1” must have a level %2 to take over here</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>يجب أن يكون لـ «%1» مستوى %2 ليحل هنا</translation>
    </message>
    <message>
        <source>“%1” must have a level that names “%2”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>يجب أن يكون لـ «%1» مستوى يذكر «%2»</translation>
    </message>
    <message>
        <source>“%1” must lie in a folder called exercises, poses or routines, or in none</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>يجب أن يكون «%1» في مجلد exercises أو poses أو routines، أو بلا مجلد</translation>
    </message>
    <message>
        <source>“deskbreak doctor” and the log tell why; try again then.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>«deskbreak doctor» والسجل يبيّنان السبب؛ أعد المحاولة بعد ذلك.</translation>
    </message>
    <message>
        <source>“deskbreak doctor” may tell why; so does the log.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>قد يبيّن «deskbreak doctor» السبب؛ وكذلك السجل.</translation>
    </message>
    <message>
        <source>“deskbreak pause 1h” keeps reminders away for a while.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>«deskbreak pause 1h» يبعد التذكيرات بعض الوقت.</translation>
    </message>
    <message>
        <source>“deskbreak status” tells where it stands.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>«deskbreak status» يبيّن مجراها.</translation>
    </message>
</context>
<context>
    <name>Settings error</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1، مثل %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>
            <numerusform>لا إعداد</numerusform>
            <numerusform>تعذّرت قراءة إعداد واحد</numerusform>
            <numerusform>تعذّرت قراءة إعدادين</numerusform>
            <numerusform>تعذّرت قراءة %Ln إعدادات</numerusform>
            <numerusform>تعذّرت قراءة %Ln إعدادًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>A text file in TOML</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>ملف نصي بصيغة TOML</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>كل القيم الافتراضية</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>يستخدم Deskbreak القيمة الافتراضية له. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</translation>
    </message>
    <message>
        <source>Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>يستخدم Deskbreak القيم الافتراضية. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>One setting could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>تعذّرت قراءة إعداد واحد</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>فتح ملف الإعدادات</translation>
    </message>
    <message>
        <source>Used now</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>المستخدم الآن</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>تعذّرت قراءة إعداداتك</translation>
    </message>
</context>
<context>
    <name>Settings window</name>
    <message>
        <source>%1 (system)</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>%1 (النظام)</translation>
    </message>
    <message>
        <source>%1 What helps: %2.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>%1 ما يساعد: %2.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>قبلها بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %Ln settings:</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>‏%1 لا يغيّر أي إعداد:</numerusform>
            <numerusform>‏%1 يغيّر إعدادًا واحدًا:</numerusform>
            <numerusform>‏%1 يغيّر إعدادين:</numerusform>
            <numerusform>‏%1 يغيّر %Ln إعدادات:</numerusform>
            <numerusform>‏%1 يغيّر %Ln إعدادًا:</numerusform>
            <numerusform>‏%1 يغيّر %Ln إعداد:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>%1 شهيق، %2 زفير</translation>
    </message>
    <message>
        <source>%1 is the same as your settings.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>%1 مطابق لإعداداتك.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 أو %2</translation>
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
        <translation>%1 · %2 ← %3</translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>%1 · نحو %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, error: %3 %4</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1، %2، خطأ: %3 %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1، إلى</translation>
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
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>
            <numerusform>لم يُضف ملف.</numerusform>
            <numerusform>أُضيف ملف واحد.</numerusform>
            <numerusform>أُضيف ملفان.</numerusform>
            <numerusform>أُضيفت %Ln ملفات.</numerusform>
            <numerusform>أُضيف %Ln ملفًا.</numerusform>
            <numerusform>أُضيف %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>
            <numerusform>لا إعداد تعذّرت قراءته.</numerusform>
            <numerusform>تعذّرت قراءة إعداد واحد. يستخدم Deskbreak القيمة الافتراضية له. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</numerusform>
            <numerusform>تعذّرت قراءة إعدادين. يستخدم Deskbreak القيم الافتراضية. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</numerusform>
            <numerusform>تعذّرت قراءة %Ln إعدادات. يستخدم Deskbreak القيم الافتراضية. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</numerusform>
            <numerusform>تعذّرت قراءة %Ln إعدادًا. يستخدم Deskbreak القيم الافتراضية. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</numerusform>
            <numerusform>تعذّرت قراءة %Ln إعداد. يستخدم Deskbreak القيم الافتراضية. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings go back to their defaults. Ctrl+Z takes it back.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>لا إعداد يعود.</numerusform>
            <numerusform>يعود إعداد واحد إلى قيمته الافتراضية. Ctrl+Z للتراجع.</numerusform>
            <numerusform>يعود إعدادان إلى قيمتيهما الافتراضيتين. Ctrl+Z للتراجع.</numerusform>
            <numerusform>تعود %Ln إعدادات إلى قيمها الافتراضية. Ctrl+Z للتراجع.</numerusform>
            <numerusform>يعود %Ln إعدادًا إلى قيمه الافتراضية. Ctrl+Z للتراجع.</numerusform>
            <numerusform>يعود %Ln إعداد إلى قيمه الافتراضية. Ctrl+Z للتراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;spans</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>
            <numerusform>لا فترة</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتان</numerusform>
            <numerusform>%Ln&#xa0;فترات</numerusform>
            <numerusform>%Ln&#xa0;فترة</numerusform>
            <numerusform>%Ln&#xa0;فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>(found %1)</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>(الموجود: %1)</translation>
    </message>
    <message>
        <source>A file with an error is left out; everything else goes on. Nobody has checked your own stretches for you: start gently.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>الملف الذي فيه خطأ يُترك؛ وكل ما عداه يستمر. لم يفحص أحد تمارينك الخاصة: ابدأ بلطف.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln&#xa0;breaks on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>
            <numerusform>لا استراحة في يوم كامل</numerusform>
            <numerusform>استراحة واحدة تقريبًا في يوم كامل</numerusform>
            <numerusform>استراحتان تقريبًا في يوم كامل</numerusform>
            <numerusform>نحو %Ln&#xa0;استراحات في يوم كامل</numerusform>
            <numerusform>نحو %Ln&#xa0;استراحة في يوم كامل</numerusform>
            <numerusform>نحو %Ln&#xa0;استراحة في يوم كامل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>كل شيء كان موجودًا.</translation>
    </message>
    <message>
        <source>All of them, on all pages. The history stays.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>كلها، في كل الصفحات. يبقى السجل.</translation>
    </message>
    <message>
        <source>All settings as one file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>كل الإعدادات في ملف واحد</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>عادت كل الإعدادات إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>كل الإعدادات على قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>All that suit</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>كل ما يناسب</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As set on this desktop.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>كما هو مضبوط على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Asleep means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>السكون يعني الغياب.</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>في العمل</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>العودة إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Both every time</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>كلاهما كل مرة</translation>
    </message>
    <message>
        <source>Breaks then only ask you to stand and walk.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>تطلب الاستراحات عندها القيام والمشي فقط.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>فحص مرة أخرى</translation>
    </message>
    <message>
        <source>Chimes and ticks.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>النغمات والتكّات.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>لون</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Monday to all workdays</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>نسخ الاثنين إلى كل أيام العمل</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>نسخ هذا التقرير</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>المراعاة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data &amp; privacy</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>البيانات والخصوصية</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Deskbreak does not use the network.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>لا يستخدم Deskbreak الشبكة.</translation>
    </message>
    <message>
        <source>Deskbreak settings</source>
        <extracomment>faces/settings/window.py</extracomment>
        <translation>Deskbreak – الإعدادات</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Ends the next day</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>ينتهي في اليوم التالي</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Exercises, poses and routines (*.toml *.zip)</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>تمارين ووضعيات وبرامج (*.toml *.zip)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>تصدير JSON</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الأفلام</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>أفلام وألعاب.</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>الأرض</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>عرض الأرض</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>لمدة %1.</translation>
    </message>
    <message>
        <source>For another computer, or to keep.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>لحاسوب آخر، أو للحفظ.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>الموجود: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>تعمّق فقط إن بدا ذلك سهلًا.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>مفصل ورك صناعي</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>Hold each side</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>الثبات لكل جانب</translation>
    </message>
    <message>
        <source>How Deskbreak looks.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>كيف يبدو Deskbreak.</translation>
    </message>
    <message>
        <source>How far the sitting has come, and the menu.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>إلى أين وصل الجلوس، والقائمة.</translation>
    </message>
    <message>
        <source>How you are led through a break.</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>كيف تُرشَد خلال الاستراحة.</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>فُحص الأمر</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln breaks, and up to %1 in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>لم تكن استراحات، وحتى %1 متواصلة.</numerusform>
            <numerusform>كانت استراحة واحدة، وحتى %1 متواصلة.</numerusform>
            <numerusform>كانت استراحتان، وحتى %1 متواصلة.</numerusform>
            <numerusform>كانت %Ln استراحات، وحتى %1 متواصلة.</numerusform>
            <numerusform>كانت %Ln استراحة، وحتى %1 متواصلة.</numerusform>
            <numerusform>كانت %Ln استراحة، وحتى %1 متواصلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>Keep what is used now</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>إبقاء المستخدم الآن</translation>
    </message>
    <message>
        <source>Kept: minutes at the desk, breaks, your answers.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>يُحفظ: الدقائق أمام المكتب، والاستراحات، وإجاباتك.</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like system</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Locked means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>القفل يعني الغياب.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Look %1</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>الشخصية %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Lunch</source>
        <extracomment>faces/settings/day_line.py</extracomment>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Music and films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الموسيقى والأفلام</translation>
    </message>
    <message>
        <source>Never kept: what you type, what you see, which apps you use.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>لا يُحفظ أبدًا: ما تكتبه، وما تراه، والتطبيقات التي تستخدمها.</translation>
    </message>
    <message>
        <source>Never longer than %1.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>لا أكثر من %1.</translation>
    </message>
    <message>
        <source>No break on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>لا استراحة في يوم كامل</translation>
    </message>
    <message>
        <source>No day has working hours</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>لا يوم له ساعات عمل</translation>
    </message>
    <message>
        <source>No files yet</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>لا شيء هنا يفتح %1.</translation>
    </message>
    <message>
        <source>Nothing is in the history yet.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>لا شيء في السجل بعد.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Now and then, what matters.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>من حين إلى آخر، ما يهم.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Off because of: %1</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>متوقف بسبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>Off because of: %1. Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>متوقف بسبب: %1. يُفتح الآن</numerusform>
            <numerusform>متوقف بسبب: %1. يُفتح بعد يوم واحد</numerusform>
            <numerusform>متوقف بسبب: %1. يُفتح بعد يومين</numerusform>
            <numerusform>متوقف بسبب: %1. يُفتح بعد %Ln أيام</numerusform>
            <numerusform>متوقف بسبب: %1. يُفتح بعد %Ln يومًا</numerusform>
            <numerusform>متوقف بسبب: %1. يُفتح بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>faces/settings/rows.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>One break takes</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>تستغرق الاستراحة</translation>
    </message>
    <message>
        <source>One colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>لون واحد</translation>
    </message>
    <message>
        <source>Only in working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>في ساعات العمل فقط</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>فتح الملف %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>يُفتح الآن</numerusform>
            <numerusform>يُفتح بعد يوم واحد</numerusform>
            <numerusform>يُفتح بعد يومين</numerusform>
            <numerusform>يُفتح بعد %Ln أيام</numerusform>
            <numerusform>يُفتح بعد %Ln يومًا</numerusform>
            <numerusform>يُفتح بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside them Deskbreak stays quiet. Sitting is still counted.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>خارجها يبقى Deskbreak صامتًا. لا يزال الجلوس محسوبًا.</translation>
    </message>
    <message>
        <source>Own stretches</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>تماريني الخاصة</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Poses</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>الوضعيات</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Presenting</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>العرض التقديمي</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Removes all counted minutes and breaks. Settings stay.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>يحذف كل الدقائق والاستراحات. تبقى الإعدادات.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>إعادة ضبط الإعدادات</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>إعادة ضبط «%1»</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>إعادة ضبط…</translation>
    </message>
    <message>
        <source>Rests until you have had this checked.</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>راحة حتى يُفحص الأمر.</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Screen with the pointer</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>الشاشة التي عليها المؤشر</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>See %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>انظر %1.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>إظهار في المجلد: %1</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>وعاء رنّان</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>السكون</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>شرائح أو شاشة مشتركة.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>جرس ناعم</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>إبقاء «%1»</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>دون قيام</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>The last 7 days with these settings</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>آخر ٧ أيام بهذه الإعدادات</translation>
    </message>
    <message>
        <source>The microphone or the camera is in use.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الميكروفون أو الكاميرا قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The steps, spoken.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الخطوات منطوقة.</translation>
    </message>
    <message>
        <source>They ask without taking the keyboard from you.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>تسأل دون أن تأخذ منك لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>They can pause for a break.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>يمكن إيقافها أثناء الاستراحة.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>سطح المكتب هذا</translation>
    </message>
    <message>
        <source>This desktop could not be looked at. The log says why.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>تعذّر فحص سطح المكتب هذا. يذكر السجل التقني السبب.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>أيقونة الشريط</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>جرّب «%1»</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>جرّب: %1</translation>
    </message>
    <message>
        <source>Up to 200&#xa0;%.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>حتى ٢٠٠٪.</translation>
    </message>
    <message>
        <source>Used now: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>المستخدم الآن: %1</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>الصوت الناطق</translation>
    </message>
    <message>
        <source>Wait while</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>الانتظار ما دام</translation>
    </message>
    <message>
        <source>Watching counts as sitting.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>المشاهدة تُحسب جلوسًا.</translation>
    </message>
    <message>
        <source>What is kept, and where.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>ما الذي يُحفظ، وأين.</translation>
    </message>
    <message>
        <source>What this desktop lets Deskbreak know.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>ما يتيح سطح المكتب هذا لـ Deskbreak معرفته.</translation>
    </message>
    <message>
        <source>What you do, and for how long.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>ماذا تفعل، وكم من الوقت.</translation>
    </message>
    <message>
        <source>When Deskbreak asks you to stand up.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>متى يطلب منك Deskbreak الوقوف.</translation>
    </message>
    <message>
        <source>When Deskbreak holds a break back.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>متى يؤخّر Deskbreak استراحة.</translation>
    </message>
    <message>
        <source>When Deskbreak may ask you to stand up.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>متى يجوز أن يطلب منك Deskbreak الوقوف.</translation>
    </message>
    <message>
        <source>When you last moved, never what you type.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>متى تحركت آخر مرة، لا ما تكتبه أبدًا.</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>لماذا هذه التمارين؟</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>النوافذ</translation>
    </message>
    <message numerus="yes">
        <source>With each one taken: %Ln breaks, and at most %1 of sitting in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>لو أُخذت كلها: لا استراحات، وجلوس متواصل %1 على الأكثر.</numerusform>
            <numerusform>لو أُخذت كلها: استراحة واحدة، وجلوس متواصل %1 على الأكثر.</numerusform>
            <numerusform>لو أُخذت كلها: استراحتان، وجلوس متواصل %1 على الأكثر.</numerusform>
            <numerusform>لو أُخذت كلها: %Ln استراحات، وجلوس متواصل %1 على الأكثر.</numerusform>
            <numerusform>لو أُخذت كلها: %Ln استراحة، وجلوس متواصل %1 على الأكثر.</numerusform>
            <numerusform>لو أُخذت كلها: %Ln استراحة، وجلوس متواصل %1 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>خشب</translation>
    </message>
    <message>
        <source>Working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Working hours stay right when the clock is set.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>تبقى ساعات العمل صحيحة حين تُضبط الساعة.</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Your own exercises and routines, as files.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>تمارينك وبرامجك الخاصة، ملفاتٍ.</translation>
    </message>
    <message>
        <source>Your settings are those of %1 now.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>إعداداتك الآن هي إعدادات %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>تعذّرت قراءة إعداداتك. يستخدم Deskbreak القيم الافتراضية. ملفك لم يتغير؛ وتُحفظ نسخة قبل أي حفظ.</translation>
    </message>
    <message>
        <source>Your settings were written to %1.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>كُتبت إعداداتك في %1.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>
            <numerusform>و%Ln</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>black hair in a bun, brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>شعر أسود معقود، بشرة بنية</translation>
    </message>
    <message>
        <source>black hair in a bun, tan skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>شعر أسود معقود، بشرة حنطية</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>brown hair, bronze skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>شعر بني، بشرة برونزية</translation>
    </message>
    <message>
        <source>chestnut hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>شعر كستنائي، بشرة فاتحة</translation>
    </message>
    <message>
        <source>hip joint</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>مفصل الورك</translation>
    </message>
    <message>
        <source>hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>مفصل ورك صناعي</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>knee or ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الركبة أو الكاحل</translation>
    </message>
    <message>
        <source>left, then right</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>اليسار ثم اليمين</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>ألم</translation>
    </message>
    <message>
        <source>pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>حمل</translation>
    </message>
    <message>
        <source>short black hair, deep brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>شعر أسود قصير، بشرة بنية داكنة</translation>
    </message>
    <message>
        <source>short grey hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>شعر رمادي قصير، بشرة فاتحة</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>tingling or numb</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>وخز أو خدر</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>“%1” has its defaults again.</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>عادت «%1» إلى قيمها الافتراضية.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Change sides.</source>
        <extracomment>core</extracomment>
        <translation>بدّل الجانب.</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <extracomment>core</extracomment>
        <translation>انهض ببطء.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>core</extracomment>
        <translation>المنتصف.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core</extracomment>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Left side next.</source>
        <extracomment>core</extracomment>
        <translation>التالي: الجانب الأيسر.</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>core</extracomment>
        <translation>واحد.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>core</extracomment>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core</extracomment>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Right side next.</source>
        <extracomment>core</extracomment>
        <translation>التالي: الجانب الأيمن.</translation>
    </message>
    <message>
        <source>Stand up and walk a little.</source>
        <extracomment>core</extracomment>
        <translation>قف وامشِ قليلًا.</translation>
    </message>
    <message>
        <source>Stand up slowly.</source>
        <extracomment>core</extracomment>
        <translation>قف ببطء.</translation>
    </message>
    <message>
        <source>Then bring your {things} and {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>ثم أحضر {things} و{thing}. التالي: {exercise}.</translation>
    </message>
    <message>
        <source>Then bring your {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>ثم أحضر {thing}. التالي: {exercise}.</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>core</extracomment>
        <translation>ثلاثة.</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>core</extracomment>
        <translation>اثنان.</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>core</extracomment>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready.</source>
        <extracomment>core</extracomment>
        <translation>أحسنت. تحرّك متى كنت مستعدًا.</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>Ankle just above the knee, foot flexed, other foot flat. Too tight? Slide the foot forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الكاحل فوق الركبة مباشرة، القدم مثنية، والأخرى مسطحة. ضيّق جدًا؟ قدّم القدم.</translation>
    </message>
    <message>
        <source>Ankle just above the other knee, foot flexed, head supported.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الكاحل فوق الركبة الأخرى مباشرة، القدم مثنية، والرأس مسنود.</translation>
    </message>
    <message>
        <source>Arm up</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الذراع إلى أعلى</translation>
    </message>
    <message>
        <source>Arms by your sides, knees down and slightly apart. Never push past the limit.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الذراعان بجانبك، الركبتان على الأرض ومتباعدتان قليلًا. لا تدفع أبدًا بعد الحد.</translation>
    </message>
    <message>
        <source>Blanket under the head. Keep the back ribs wide. Stop at any knee or back pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>بطانية تحت الرأس. الأضلاع الخلفية عريضة. توقّف عند أي ألم في الركبة أو الظهر.</translation>
    </message>
    <message>
        <source>Both feet flat, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>القدمان مسطحتان، بدّل الجانب.</translation>
    </message>
    <message>
        <source>Both feet flat.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>القدمان مسطحتان.</translation>
    </message>
    <message>
        <source>Breathe out. Hinge forward with a long back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ازفر. انحنِ إلى الأمام بظهر طويل.</translation>
    </message>
    <message>
        <source>Breathe out. Let your {near} knee fall open.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ازفر. دع الركبة {near:اليسرى|اليمنى} تنفتح.</translation>
    </message>
    <message>
        <source>Breathe out. Shift your hips a little forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ازفر. قدّم الوركين قليلًا.</translation>
    </message>
    <message>
        <source>Breathe out. Slide your hips slowly forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ازفر. حرّك الوركين ببطء إلى الأمام.</translation>
    </message>
    <message>
        <source>Bring the {far} knee up, then kneel on your {near} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ارفع الركبة {far:اليسرى|اليمنى}، ثم اركع على {near:اليسرى|اليمنى}.</translation>
    </message>
    <message>
        <source>Bring your foot in. Sit square.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>قرّب قدمك. اجلس باستقامة.</translation>
    </message>
    <message>
        <source>Chair edge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>حافة الكرسي</translation>
    </message>
    <message>
        <source>Chair must not roll. {far} foot flat, hold the backrest. Level 1: just sit tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يجب ألا يتدحرج الكرسي. القدم {far:اليسرى|اليمنى} مسطحة، أمسك المسند. المستوى ١: اجلس منتصبًا فقط.</translation>
    </message>
    <message>
        <source>Chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>كرسي لا يتدحرج</translation>
    </message>
    <message>
        <source>Chair-edge hip opener</source>
        <extracomment>assets/exercises</extracomment>
        <translation>فتح الورك على حافة الكرسي</translation>
    </message>
    <message>
        <source>Come into your lunge. Find a mild stretch.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>خذ وضعية الاندفاع. ابحث عن تمدد خفيف.</translation>
    </message>
    <message>
        <source>Come up slowly. Uncross your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>انهض ببطء. افصل ساقيك.</translation>
    </message>
    <message>
        <source>Come up the same way, then lean forward and straighten the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>انهض بالطريقة نفسها، ثم مِل إلى الأمام ومدّ الساقين.</translation>
    </message>
    <message>
        <source>Cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>وسادة</translation>
    </message>
    <message>
        <source>Deep buttock stretch is right. Knee pain or tingling down the leg is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>التمدد العميق في الأرداف صحيح. ألم الركبة أو الوخز في الساق ليس كذلك.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أعمق</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Desk to hold</source>
        <extracomment>assets/exercises</extracomment>
        <translation>مكتب للتمسك به</translation>
    </message>
    <message>
        <source>Desk, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>المكتب، قصيرة</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <extracomment>assets/exercises</extracomment>
        <translation>مقرّبة</translation>
    </message>
    <message>
        <source>Easy? Draw the thigh closer.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ قرّب الفخذ أكثر.</translation>
    </message>
    <message>
        <source>Easy? Fold a little further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ انحنِ أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Easy? Lie back on the bolster and rest.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ استلقِ على المسند واسترح.</translation>
    </message>
    <message>
        <source>Easy? Lift your chest and lean slightly further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ ارفع صدرك ومِل أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Easy? Slide the foot further back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ أرجع القدم أكثر.</translation>
    </message>
    <message>
        <source>Easy? Step longer and sink a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ وسّع الخطوة وانزل قليلًا.</translation>
    </message>
    <message>
        <source>Easy? Take both arms overhead.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ ارفع الذراعين فوق الرأس.</translation>
    </message>
    <message>
        <source>Easy? Use less cushion and sit lower.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سهل؟ استخدم وسادة أقل واجلس أخفض.</translation>
    </message>
    <message>
        <source>Elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المرفقان</translation>
    </message>
    <message>
        <source>Elbows, hands, sit, lean forward. Straighten and shake the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المرفقان، اليدان، اجلس، مِل إلى الأمام. مدّ الساقين وهزّهما.</translation>
    </message>
    <message>
        <source>Elbows, hands, then sit. Lean forward, free the legs, breathe twice.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المرفقان، اليدان، ثم اجلس. مِل إلى الأمام، حرّر الساقين، تنفس مرتين.</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Less is fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اشعر به في مقدمة الورك، لا في الظهر أو الركبة أبدًا. الأقل يكفي.</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Slow breaths, soft jaw.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اشعر به في مقدمة الورك، لا في الظهر أو الركبة أبدًا. أنفاس بطيئة، فك مرتخٍ.</translation>
    </message>
    <message>
        <source>Feet hip-width, both point forward. Back heel lifts. Use a wall if the chair moves.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>القدمان بعرض الوركين، إلى الأمام. الكعب الخلفي مرفوع. استخدم الجدار إن تحرك الكرسي.</translation>
    </message>
    <message>
        <source>Figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الرقم أربعة</translation>
    </message>
    <message>
        <source>Firm chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>كرسي ثابت</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>منشفة مطوية</translation>
    </message>
    <message>
        <source>Foot down</source>
        <extracomment>assets/exercises</extracomment>
        <translation>القدم على الأرض</translation>
    </message>
    <message>
        <source>Foot stays on the floor. Stop at a mild pull deep in the buttock.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>تبقى القدم على الأرض. توقّف عند شد خفيف عميق في الأرداف.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>assets/exercises</extracomment>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>assets/exercises</extracomment>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Grow tall, then turn from the ribs. Hips keep facing forward. Eyes may follow the hand.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>استطِل، ثم استدر من الأضلاع. الوركان إلى الأمام. يمكن للعينين أن تتبعا اليد.</translation>
    </message>
    <message>
        <source>Hands forward. Lift your hips. Straighten your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اليدان إلى الأمام. ارفع الوركين. مدّ الساقين.</translation>
    </message>
    <message>
        <source>Hands on the shin, never push the knee down hard.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اليدان على الساق، لا تدفع الركبة بقوة أبدًا.</translation>
    </message>
    <message>
        <source>Hands or a towel behind the thigh. Shoulders and tailbone stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اليدان أو منشفة خلف الفخذ. الكتفان والعصعص على الأرض.</translation>
    </message>
    <message>
        <source>Hands, elbows, then lower your back slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اليدان، المرفقان، ثم أنزل ظهرك ببطء.</translation>
    </message>
    <message>
        <source>Hands, then one elbow, then the other.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اليدان، ثم مرفق، ثم الآخر.</translation>
    </message>
    <message>
        <source>Help the leg down with your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ساعد الساق على النزول بيديك.</translation>
    </message>
    <message>
        <source>Help the leg down with your hands. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ساعد الساق على النزول بيديك. بدّل الجانب.</translation>
    </message>
    <message>
        <source>Hinged</source>
        <extracomment>assets/exercises</extracomment>
        <translation>منحنٍ</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الوركان فوق الركبة، واليدان على الفخذ الأمامي.</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh. Then change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الوركان فوق الركبة، واليدان على الفخذ الأمامي. ثم بدّل الجانب.</translation>
    </message>
    <message>
        <source>Hold a chair back. Step your {near} foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أمسك مسند كرسي. أرجع القدم {near:اليسرى|اليمنى}.</translation>
    </message>
    <message>
        <source>Hold here. Stand tall through your head.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت هنا. استطِل حتى قمة الرأس.</translation>
    </message>
    <message>
        <source>Hold your {far} thigh. Draw it toward you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أمسك الفخذ {far:الأيسر|الأيمن}. اسحبه نحوك.</translation>
    </message>
    <message>
        <source>Hold. Feel your {near} buttock. Breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت. اشعر بالردف {near:الأيسر|الأيمن}. تنفس ببطء.</translation>
    </message>
    <message>
        <source>Hold. Hips heavy, shoulders loose.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت. الوركان ثقيلان، الكتفان مرتخيان.</translation>
    </message>
    <message>
        <source>Hold. Knees heavy, tail toward your knees.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت. الركبتان ثقيلتان، العصعص نحو الركبتين.</translation>
    </message>
    <message>
        <source>Hold. Spine tall, ribs down, breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت. الظهر طويل، الأضلاع منخفضة، تنفس ببطء.</translation>
    </message>
    <message>
        <source>Hold. Tail tucked, knees down, chin in.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت. الحوض مضموم، الركبتان على الأرض، الذقن مضموم.</translation>
    </message>
    <message>
        <source>Hold. Tall chest, tucked tail, slow breath.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اثبت. الصدر مرتفع، الحوض مضموم، تنفس ببطء.</translation>
    </message>
    <message>
        <source>If it is easy, breathe out and slide further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>إن كان سهلًا، ازفر وتقدّم أكثر.</translation>
    </message>
    <message>
        <source>If the knees lift or the back pinches, come up to your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>إن ارتفعت الركبتان أو انقبض الظهر، اصعد إلى يديك.</translation>
    </message>
    <message>
        <source>Keep the cushion if you need it. Hands beside your feet.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أبقِ الوسادة إن احتجتها. اليدان بجانب القدمين.</translation>
    </message>
    <message>
        <source>Keep the tuck and a tall spine. Stop at a clear, mild stretch in front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الحوض مضموم والظهر طويل. توقّف عند تمدد واضح وخفيف أمام الورك {near:الأيسر|الأيمن}.</translation>
    </message>
    <message>
        <source>Keep the tuck. Shift forward one or two centimetres until the front of the hip wakes up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أبقِ الحوض مضمومًا. تقدّم سنتيمترًا أو اثنين حتى تشعر بمقدمة الورك.</translation>
    </message>
    <message>
        <source>Kneel on your {near} knee. {far} foot flat in front.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اركع على الركبة {near:اليسرى|اليمنى}. القدم {far:اليسرى|اليمنى} مسطحة أمامك.</translation>
    </message>
    <message>
        <source>Kneel. Put a cushion between heels and hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اركع. ضع وسادة بين الكعبين والوركين.</translation>
    </message>
    <message>
        <source>Kneeling lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع راكعًا</translation>
    </message>
    <message>
        <source>Kneeling psoas lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع راكعًا للعضلة القطنية</translation>
    </message>
    <message>
        <source>Knees slightly apart, tops of the feet flat. Rolled towel under the ankles if they complain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الركبتان متباعدتان قليلًا، ظهر القدمين مسطح. منشفة ملفوفة تحت الكاحلين إن تضايقا.</translation>
    </message>
    <message>
        <source>Lean onto your hands, lift off, then stretch and shake the legs out.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>استند إلى يديك، ارتفع، ثم مدّ الساقين وهزّهما.</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اليسار ثم اليمين</translation>
    </message>
    <message>
        <source>Lengthens both sides together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يطيل الجانبين معًا.</translation>
    </message>
    <message>
        <source>Let bolster and blanket carry back and head. Arms loose by your sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>دع المسند والبطانية يحملان الظهر والرأس. الذراعان مرتخيتان بجانبك.</translation>
    </message>
    <message>
        <source>Let go. Foot down. Uncross.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أرخِ. أنزل القدم. افصل الساقين.</translation>
    </message>
    <message>
        <source>Level 1: foot stays on the floor, let the knee open. No tingling, no knee pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المستوى ١: القدم على الأرض، دع الركبة تنفتح. بلا وخز ولا ألم في الركبة.</translation>
    </message>
    <message>
        <source>Level 1: stay upright. Level 2: tip from the hips, chest toward the shin.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المستوى ١: ابقَ منتصبًا. المستوى ٢: مِل من الوركين، الصدر نحو الساق.</translation>
    </message>
    <message>
        <source>Level 3: lift the {near} arm and lean a hand-width to the {far} side.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المستوى ٣: ارفع الذراع {near:اليسرى|اليمنى} ومِل بعرض كف نحو {far:اليسار|اليمين}.</translation>
    </message>
    <message>
        <source>Lie back, knees bent. {near} ankle on {far} thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>استلقِ، الركبتان مثنيتان. الكاحل {near:الأيسر|الأيمن} على الفخذ {far:الأيسر|الأيمن}.</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ارفع الصدر أولًا، عُد ببطء، ثم أرجع الوركين.</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ارفع الصدر أولًا، عُد ببطء، ثم أرجع الوركين. بدّل الجانب.</translation>
    </message>
    <message>
        <source>Long step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>خطوة طويلة</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, lying down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يرخي عضلات الورك العميقة، استلقاءً.</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, on a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يرخي عضلات الورك العميقة، على كرسي.</translation>
    </message>
    <message>
        <source>Lower by the arms, never drop. Stay on the elbows, or rest your back on the bolster.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>انزل بالذراعين، لا تسقط. ابقَ على المرفقين أو أرِح ظهرك على المسند.</translation>
    </message>
    <message>
        <source>Lower the foot, uncross, change sides. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أنزل القدم، افصل الساقين، بدّل الجانب. انقلب على جانبك لتنهض.</translation>
    </message>
    <message>
        <source>Lower the foot, uncross. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أنزل القدم، افصل الساقين. انقلب على جانبك لتنهض.</translation>
    </message>
    <message>
        <source>Lower the seat only if the knees feel fine. You can stay here for weeks.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اخفض الجلسة فقط إن كانت الركبتان بخير. يمكنك البقاء هنا أسابيع.</translation>
    </message>
    <message>
        <source>Lower with your hands on your thighs. Any knee pain: add height or skip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>انزل ويداك على فخذيك. أي ألم في الركبة: زد الارتفاع أو تخطَّ.</translation>
    </message>
    <message>
        <source>Lower your {near} knee. Slide that foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أنزل الركبة {near:اليسرى|اليمنى}. أرجع تلك القدم.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع</translation>
    </message>
    <message>
        <source>Lunge with a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع مع دوران</translation>
    </message>
    <message>
        <source>Lunge with rotation and reach</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع مع دوران ومدّ الذراع</translation>
    </message>
    <message>
        <source>Lying back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>استلقاءً</translation>
    </message>
    <message>
        <source>Lying figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الرقم أربعة استلقاءً</translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>بساط</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Office, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>العمل، قصيرة</translation>
    </message>
    <message>
        <source>On elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>على المرفقين</translation>
    </message>
    <message>
        <source>On hands</source>
        <extracomment>assets/exercises</extracomment>
        <translation>على اليدين</translation>
    </message>
    <message>
        <source>Only if easy: a little further forward. Front heel down, no arch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>فقط إن كان سهلًا: تقدّم قليلًا. الكعب الأمامي على الأرض، بلا تقوّس في الظهر.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, on the edge of a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يفتح مقدمة الورك، على حافة كرسي.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, one side at a time.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يفتح مقدمة الورك، جانبًا بعد جانب.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, standing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يفتح مقدمة الورك، وقوفًا.</translation>
    </message>
    <message>
        <source>Pillow under the {near} knee. {far} foot flat, shin upright. Hold a chair if you wobble. Face the screen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>وسادة تحت الركبة {near:اليسرى|اليمنى}. القدم {far:اليسرى|اليمنى} مسطحة. كرسي إن تمايلت. انظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>Press your elbows down. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اضغط بالمرفقين. انهض، الذقن مضموم.</translation>
    </message>
    <message>
        <source>Pull with the arms, not the neck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اسحب بالذراعين، لا بالرقبة.</translation>
    </message>
    <message>
        <source>Push back. Bring your feet together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ادفع إلى الخلف. اجمع قدميك.</translation>
    </message>
    <message>
        <source>Reach down toward your back heel. Keep breathing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>مدّ يدك إلى الكعب الخلفي. تنفس.</translation>
    </message>
    <message>
        <source>Reach, do not collapse. Touching the heel is not needed. Tail stays tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>مدّ يدك، لا تنهَر. لا حاجة إلى لمس الكعب. يبقى الحوض مضمومًا.</translation>
    </message>
    <message>
        <source>Rest. Let the front of your thighs lengthen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>استرح. دع مقدمة الفخذين تطول.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <extracomment>assets/exercises</extracomment>
        <translation>السرج</translation>
    </message>
    <message>
        <source>Saddle pose</source>
        <extracomment>assets/exercises</extracomment>
        <translation>وضعية السرج</translation>
    </message>
    <message>
        <source>Same set-up as the lunge, a little less deep. Far hand rests on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>التحضير كالاندفاع، أقل عمقًا قليلًا. اليد الأخرى على الفخذ الأمامي.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الرقم أربعة جلوسًا</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Short step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>خطوة قصيرة</translation>
    </message>
    <message>
        <source>Shoulders over hips. Mild stretch at the front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الكتفان فوق الوركين. تمدد خفيف أمام الورك {near:الأيسر|الأيمن}.</translation>
    </message>
    <message>
        <source>Sit back slowly onto the cushion.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس ببطء على الوسادة.</translation>
    </message>
    <message>
        <source>Sit on your heels, knees slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس على كعبيك، الركبتان متباعدتان قليلًا.</translation>
    </message>
    <message>
        <source>Sit on your heels. Bolster or pillows behind you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس على كعبيك. مسند أو وسائد خلفك.</translation>
    </message>
    <message>
        <source>Sit on your heels. Feet slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس على كعبيك. القدمان متباعدتان قليلًا.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <extracomment>assets/exercises</extracomment>
        <translation>منتصبًا</translation>
    </message>
    <message>
        <source>Sit tall. Let your thighs soften.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس منتصبًا. دع فخذيك يرتخيان.</translation>
    </message>
    <message>
        <source>Sit tall. {near} ankle on {far} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس منتصبًا. الكاحل {near:الأيسر|الأيمن} على الركبة {far:اليسرى|اليمنى}.</translation>
    </message>
    <message>
        <source>Sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>جلوسًا منتصبًا</translation>
    </message>
    <message>
        <source>Slide back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Slide the arms along the floor. Return them if the ribs flare or the back arches.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>حرّك الذراعين على الأرض. أعدهما إن برزت الأضلاع أو تقوّس الظهر.</translation>
    </message>
    <message>
        <source>Slide the tail toward the knees before you lean further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>حرّك العصعص نحو الركبتين قبل أن تميل أكثر.</translation>
    </message>
    <message>
        <source>Slide your hips back. Sit up tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أرجع الوركين. اجلس منتصبًا.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>assets/exercises</extracomment>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock and draw the pubic bone up. The low back stays long, ribs stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>شدّ الردف {near:الأيسر|الأيمن} وارفع عظم العانة. أسفل الظهر طويل، الأضلاع منخفضة.</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock, bend the front knee, keep the chest upright.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>شدّ الردف {near:الأيسر|الأيمن}، اثنِ الركبة الأمامية، أبقِ الصدر منتصبًا.</translation>
    </message>
    <message>
        <source>Squeeze your buttock. Tuck and hold.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>شدّ الردف. ضمّ الحوض واثبت.</translation>
    </message>
    <message>
        <source>Squeeze your {near} buttock. Tuck your tail under.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>شدّ الردف {near:الأيسر|الأيمن}. ضمّ الحوض.</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>وقوفًا</translation>
    </message>
    <message>
        <source>Standing hip stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>تمدد الورك وقوفًا</translation>
    </message>
    <message>
        <source>Standing hip-flexor stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>تمدد قابضة الورك وقوفًا</translation>
    </message>
    <message>
        <source>Start upright. Prop ready behind the hips, head support at its end.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ابدأ منتصبًا. المسند جاهز خلف الوركين، وسند الرأس في نهايته.</translation>
    </message>
    <message>
        <source>Step forward, stand tall, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>خطوة إلى الأمام، قف منتصبًا، بدّل الجانب.</translation>
    </message>
    <message>
        <source>Step forward, stand tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>خطوة إلى الأمام، قف منتصبًا.</translation>
    </message>
    <message>
        <source>Stretch along the front of the thighs. Back pinches? Come up a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>تمدد في مقدمة الفخذين. انقبض الظهر؟ ارتفع قليلًا.</translation>
    </message>
    <message>
        <source>Stretch at the front of the {near} hip. No arch in the back, front knee over the foot.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>تمدد أمام الورك {near:الأيسر|الأيمن}. بلا تقوّس في الظهر، الركبة الأمامية فوق القدم.</translation>
    </message>
    <message>
        <source>Tail long, chest open. A stretch in thighs and shins is fine. Pain in the knees is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الحوض طويل والصدر مفتوح. تمدد الفخذين والساقين جيد. ألم الركبتين ليس كذلك.</translation>
    </message>
    <message>
        <source>The lunge, with a turn and a reach to the back heel.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع مع دوران ومدّ اليد إلى الكعب الخلفي.</translation>
    </message>
    <message>
        <source>Time to open the front of your hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>حان الوقت لفتح مقدمة الوركين.</translation>
    </message>
    <message>
        <source>Time to open your hips without leaving the desk.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>حان الوقت لفتح الوركين دون مغادرة المكتب.</translation>
    </message>
    <message>
        <source>Time to open your hips, standing and seated.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>حان الوقت لفتح الوركين، وقوفًا وجلوسًا.</translation>
    </message>
    <message>
        <source>Toes on the floor, knee low. Level 1: skip the slide and only tuck the tail.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>الأصابع على الأرض، الركبة منخفضة. المستوى ١: بلا إرجاع، ضمّ الحوض فقط.</translation>
    </message>
    <message>
        <source>Touch the heel only if your back feels fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>المس الكعب فقط إن كان ظهرك بخير.</translation>
    </message>
    <message>
        <source>Try it sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>جرّبه جلوسًا منتصبًا</translation>
    </message>
    <message>
        <source>Try it standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>جرّبه وقوفًا</translation>
    </message>
    <message>
        <source>Try it with a smaller shift</source>
        <extracomment>assets/exercises</extracomment>
        <translation>جرّبه بحركة أصغر</translation>
    </message>
    <message>
        <source>Tuck the tail, then lean. Hands on the floor or on thick books. Knees stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ضمّ الحوض ثم مِل. اليدان على الأرض أو كتب سميكة. الركبتان على الأرض.</translation>
    </message>
    <message>
        <source>Tuck your chin. Press through elbows and come up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ضمّ الذقن. ادفع بالمرفقين وانهض.</translation>
    </message>
    <message>
        <source>Tuck your tail. Sink and shift forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ضمّ الحوض. انزل وتقدّم.</translation>
    </message>
    <message>
        <source>Tucking the back toes brings the heel closer. Stop at any pinch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ثني أصابع القدم الخلفية يقرّب الكعب. توقّف عند أي انقباض في الظهر.</translation>
    </message>
    <message>
        <source>Turn back to centre. Slide your hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>عُد إلى المنتصف. أرجع الوركين.</translation>
    </message>
    <message>
        <source>Turn sideways on your chair. {near} hip off the edge.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>اجلس جانبًا. الورك {near:الأيسر|الأيمن} خارج الحافة.</translation>
    </message>
    <message>
        <source>Turn your chest to the {near}. Sweep that arm back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أدر صدرك نحو {near:اليسار|اليمين}. مدّ تلك الذراع خلفك.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>منتصبًا</translation>
    </message>
    <message>
        <source>Walk your hands back. Lean with a long spine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>أرجع يديك خطوة خطوة. مِل بظهر طويل.</translation>
    </message>
    <message>
        <source>Walk your hands in. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>قرّب يديك. انهض، الذقن مضموم.</translation>
    </message>
    <message>
        <source>Warm up first. Let the hips sink between the heels only if the knees allow it.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>سخّن أولًا. دع الوركين ينزلان بين الكعبين فقط إن سمحت الركبتان.</translation>
    </message>
    <message>
        <source>Weight stays on the chair. Keep the tuck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>يبقى الوزن على الكرسي. أبقِ الحوض مضمومًا.</translation>
    </message>
    <message>
        <source>With a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>مع دوران</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>كرسيًا</translation>
    </message>
    <message>
        <source>chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>كرسيًا لا يتدحرج</translation>
    </message>
    <message>
        <source>chair-edge hip opener</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>فتح الورك على حافة الكرسي</translation>
    </message>
    <message>
        <source>cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>وسادة</translation>
    </message>
    <message>
        <source>folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>منشفة مطوية</translation>
    </message>
    <message>
        <source>kneeling lunge</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع راكعًا</translation>
    </message>
    <message>
        <source>lunge with a turn</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>الاندفاع مع دوران</translation>
    </message>
    <message>
        <source>lying figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>الرقم أربعة استلقاءً</translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>بساطًا</translation>
    </message>
    <message>
        <source>saddle pose</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>وضعية السرج</translation>
    </message>
    <message>
        <source>seated figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>الرقم أربعة جلوسًا</translation>
    </message>
    <message>
        <source>standing hip stretch</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>تمدد الورك وقوفًا</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>استراحة بعد %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>حان وقت الاستراحة</translation>
    </message>
    <message>
        <source>Break waits: do not disturb</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>الاستراحة تنتظر: عدم الإزعاج</translation>
    </message>
    <message>
        <source>Break waits: full screen</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>الاستراحة تنتظر: ملء الشاشة</translation>
    </message>
    <message>
        <source>Break waits: presenting</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>الاستراحة تنتظر: عرض تقديمي</translation>
    </message>
    <message>
        <source>Break waits: you’re in a call</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>الاستراحة تنتظر: أنت في مكالمة</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>لمدة ساعتين</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>لمدة ٣٠&#xa0;دقيقة</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>تمدّدت للتو</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>كنت جالسًا</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>إيقاف التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>متوقف حتى %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>إنهاء Deskbreak</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>استئناف التذكيرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>جلوس %1</translation>
    </message>
    <message>
        <source>Sitting %1 · break in %2</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>جلوس %1 · استراحة بعد %2</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>تخطي هذه الاستراحة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>بدء استراحة الآن</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>التراجع عن التخطي</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>التراجع عن التأجيل</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>حتى أشغّلها</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>حتى الغد</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>لا استجابة من %1.</translation>
    </message>
    <message>
        <source>%1 ended in the middle.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>توقّف %1 في المنتصف.</translation>
    </message>
    <message>
        <source>%1 ended with error %2.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>انتهى %1 بالخطأ %2.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>تعطّل %1.</translation>
    </message>
    <message>
        <source>%1 made no sound.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>لم يُصدر %1 صوتًا.</translation>
    </message>
    <message>
        <source>%1 speaks instead.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>يتكلم %1 بدلًا منه.</translation>
    </message>
    <message>
        <source>Nothing else here speaks; the steps are on the screen.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>لا شيء آخر ينطق هنا؛ الخطوات على الشاشة.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1&#xa0;min left</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>بقيت دقيقة</translation>
    </message>
    <message>
        <source>A good start</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>بداية جيدة</translation>
    </message>
    <message>
        <source>Ask me for a break after</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>اطلب مني استراحة بعد</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>أمام المكتب</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>في العمل</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Break soon</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>استراحة قريبًا</translation>
    </message>
    <message>
        <source>Deskbreak counts the minutes you really sit. Then it guides you through two stretches for your hips.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>يعدّ Deskbreak الدقائق التي تجلسها فعلًا، ثم يرشدك في تمرينين للوركين.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>هل ينطبق عليك شيء من هذا؟</translation>
    </message>
    <message>
        <source>Every stretch has something to hold on to.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>لكل تمرين شيء تتمسك به.</translation>
    </message>
    <message>
        <source>Fewer interruptions</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>مقاطعات أقل</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Gentler stretches replace kneeling.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>تمارين ألطف بدل الركوع.</translation>
    </message>
    <message>
        <source>Handy when you can’t see the screen.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>مفيد حين لا ترى الشاشة.</translation>
    </message>
    <message>
        <source>Just sat down</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>جلست للتو</translation>
    </message>
    <message>
        <source>Look for the ring in the small window. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>ابحث عن الحلقة في النافذة الصغيرة. تمتلئ ما دمت جالسًا.</translation>
    </message>
    <message>
        <source>Look for the ring near the clock. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>ابحث عن الحلقة قرب الساعة. تمتلئ ما دمت جالسًا.</translation>
    </message>
    <message>
        <source>Made to fit you</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>على مقاسك</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>بلا أرض</translation>
    </message>
    <message>
        <source>Often, short sits</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>كثيرًا، جلسات قصيرة</translation>
    </message>
    <message>
        <source>On a mat</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>على بساط</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>Set up later</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>الإعداد لاحقًا</translation>
    </message>
    <message>
        <source>Sit less, move a little</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>جلوس أقل، حركة أكثر قليلًا</translation>
    </message>
    <message>
        <source>So you never have to think of it.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>كي لا تحتاج إلى التفكير فيه.</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>نطق الخطوات</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>دون قيام</translation>
    </message>
    <message>
        <source>This is general guidance, not medical advice: if unsure, ask a doctor first.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>هذا إرشاد عام لا نصيحة طبية: إن شككت فاسأل طبيبًا أولًا.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>جرّب واحدة الآن</translation>
    </message>
    <message>
        <source>We leave out leaning back.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>نترك الميل إلى الخلف.</translation>
    </message>
    <message>
        <source>Welcome to Deskbreak</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>مرحبًا بك في Deskbreak</translation>
    </message>
    <message>
        <source>Where will you stretch?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>أين ستتمدد؟</translation>
    </message>
    <message>
        <source>You can skip anything, at any time.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>يمكنك تخطي أي شيء في أي وقت.</translation>
    </message>
    <message>
        <source>You’re set</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>د</translation>
    </message>
</context>
<context>
    <name>What is known</name>
    <message>
        <source>11 people walking</source>
        <extracomment>core</extracomment>
        <translation>١١ شخصًا يمشون</translation>
    </message>
    <message>
        <source>189 studies, 6654 people</source>
        <extracomment>core</extracomment>
        <translation>١٨٩ دراسة، ٦٦٥٤ شخصًا</translation>
    </message>
    <message>
        <source>45&#xa0;min, two snoozes, 4&#xa0;s in and 6&#xa0;s out</source>
        <extracomment>core</extracomment>
        <translation>٤٥ د، تأجيلان، ٤ ث شهيق و٦ ث زفير</translation>
    </message>
    <message>
        <source>46 people prompted</source>
        <extracomment>core</extracomment>
        <translation>٤٦ شخصًا تلقّوا تنبيهات</translation>
    </message>
    <message>
        <source>5 to 10&#xa0;min a week make you more flexible</source>
        <extracomment>core</extracomment>
        <translation>٥ إلى ١٠&#xa0;د أسبوعيًا تزيد مرونتك</translation>
    </message>
    <message>
        <source>5&#xa0;min, 5 days a week</source>
        <extracomment>core</extracomment>
        <translation>٥&#xa0;د، ٥ أيام أسبوعيًا</translation>
    </message>
    <message>
        <source>600 conscripts, second-hand</source>
        <extracomment>core</extracomment>
        <translation>٦٠٠ مجنّد، نقلًا عن مصدر آخر</translation>
    </message>
    <message>
        <source>6° less backward movement of the leg. Seen together; not proof of a cause.</source>
        <extracomment>core</extracomment>
        <translation>حركة الساق إلى الخلف أقل بـ ٦°. شوهدا معًا؛ ليس دليلًا على السبب.</translation>
    </message>
    <message>
        <source>98 people compared</source>
        <extracomment>core</extracomment>
        <translation>مقارنة ٩٨ شخصًا</translation>
    </message>
    <message>
        <source>A likely idea, but not proven. In a trial of 30 women stretching helped, but not more than the other programme.</source>
        <extracomment>core</extracomment>
        <translation>فكرة محتملة لكنها غير مثبتة. في تجربة على ٣٠ امرأة نفع التمدد، لكن ليس أكثر من البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Any movement helps, also light. Nobody could set an exact limit yet.</source>
        <extracomment>core</extracomment>
        <translation>كل حركة تنفع، والخفيفة أيضًا. لم يستطع أحد بعد تحديد حدّ دقيق.</translation>
    </message>
    <message>
        <source>Between what was tested: 30&#xa0;min was best for blood sugar, 50 to 60 is the UK rule, and prompts every 45&#xa0;min were followed.</source>
        <extracomment>core</extracomment>
        <translation>بين ما جُرّب: ٣٠&#xa0;د كانت الأفضل لسكر الدم، ومن ٥٠ إلى ٦٠ هي القاعدة البريطانية، واتُّبعت التنبيهات كل ٤٥&#xa0;د.</translation>
    </message>
    <message>
        <source>Breaks against back pain</source>
        <extracomment>core</extracomment>
        <translation>استراحات ضد ألم الظهر</translation>
    </message>
    <message>
        <source>Cochrane review of 6</source>
        <extracomment>core</extracomment>
        <translation>مراجعة Cochrane لـ ٦</translation>
    </message>
    <message>
        <source>Gentle is enough</source>
        <extracomment>core</extracomment>
        <translation>اللطف يكفي</translation>
    </message>
    <message>
        <source>Getting up</source>
        <extracomment>core</extracomment>
        <translation>النهوض</translation>
    </message>
    <message>
        <source>In one trial gentle and hard stretching did the same; half of 16 others favoured harder. We never ask you to push.</source>
        <extracomment>core</extracomment>
        <translation>في تجربة أعطى التمدد اللطيف والقوي النتيجة نفسها؛ ونصف ١٦ أخرى رجّح الأقوى. لا نطلب منك الدفع أبدًا.</translation>
    </message>
    <message>
        <source>More energy and less tiredness; the effect on performance is unclear.</source>
        <extracomment>core</extracomment>
        <translation>طاقة أكثر وتعب أقل؛ والأثر على الأداء غير واضح.</translation>
    </message>
    <message>
        <source>More than 10 adds little (this we know second-hand). History shows both lines, per side: that is how we read it.</source>
        <extracomment>core</extracomment>
        <translation>أكثر من ١٠ يضيف القليل (نعرف هذا نقلًا). يعرض السجل الخطين لكل جانب: هكذا نقرؤه.</translation>
    </message>
    <message>
        <source>Much sitting goes with stiffer hips</source>
        <extracomment>core</extracomment>
        <translation>كثرة الجلوس تترافق مع وركين أيبس</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>core</extracomment>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Not studied</source>
        <extracomment>core</extracomment>
        <translation>غير مدروس</translation>
    </message>
    <message>
        <source>One review finds that active breaks help, another that they may change nothing.</source>
        <extracomment>core</extracomment>
        <translation>تجد مراجعة أن الاستراحات النشطة تنفع، وأخرى أنها قد لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Our choice</source>
        <extracomment>core</extracomment>
        <translation>اختيارنا</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>core</extracomment>
        <translation>أرقامنا</translation>
    </message>
    <message>
        <source>Review of 11 trials</source>
        <extracomment>core</extracomment>
        <translation>مراجعة ١١ تجربة</translation>
    </message>
    <message>
        <source>Review of 16 studies</source>
        <extracomment>core</extracomment>
        <translation>مراجعة ١٦ دراسة</translation>
    </message>
    <message>
        <source>Review of 22 samples, 2335 people</source>
        <extracomment>core</extracomment>
        <translation>مراجعة ٢٢ عينة، ٢٣٣٥ شخصًا</translation>
    </message>
    <message>
        <source>Short breaks leave you fresher</source>
        <extracomment>core</extracomment>
        <translation>الاستراحات القصيرة تنعشك</translation>
    </message>
    <message>
        <source>Sit less, move in between</source>
        <extracomment>core</extracomment>
        <translation>اجلس أقل، وتحرّك بين حين وآخر</translation>
    </message>
    <message>
        <source>Some support</source>
        <extracomment>core</extracomment>
        <translation>بعض الدعم</translation>
    </message>
    <message>
        <source>Stretching the front of the hip</source>
        <extracomment>core</extracomment>
        <translation>تمدد مقدمة الورك</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <extracomment>core</extracomment>
        <translation>الدراسات مختلفة</translation>
    </message>
    <message>
        <source>The saddle pose itself</source>
        <extracomment>core</extracomment>
        <translation>وضعية السرج نفسها</translation>
    </message>
    <message>
        <source>Tight hip muscles cause back pain</source>
        <extracomment>core</extracomment>
        <translation>عضلات الورك المشدودة تسبب ألم الظهر</translation>
    </message>
    <message>
        <source>Trial, 2021</source>
        <extracomment>core</extracomment>
        <translation>تجربة، ٢٠٢١</translation>
    </message>
    <message>
        <source>Trial, 21 people</source>
        <extracomment>core</extracomment>
        <translation>تجربة، ٢١ شخصًا</translation>
    </message>
    <message>
        <source>UK screen work: 5–10&#xa0;min every hour</source>
        <extracomment>core</extracomment>
        <translation>العمل على الشاشات في بريطانيا: ٥–١٠&#xa0;د كل ساعة</translation>
    </message>
    <message>
        <source>WHO guideline, 2020</source>
        <extracomment>core</extracomment>
        <translation>إرشاد منظمة الصحة العالمية، ٢٠٢٠</translation>
    </message>
    <message>
        <source>We found no study of it for the hip muscles. It is old, and some knees do not like it: the cushion comes first.</source>
        <extracomment>core</extracomment>
        <translation>لم نجد دراسة عنها لعضلات الورك. هي قديمة، وبعض الركب لا تحبها: الوسادة أولًا.</translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>core</extracomment>
        <translation>مدعوم جيدًا</translation>
    </message>
    <message>
        <source>What is known, how sure it is, and what is only our choice. Deskbreak may ease stiff hips; it can’t promise more.</source>
        <extracomment>core</extracomment>
        <translation>ما هو معروف، ومدى اليقين به، وما هو اختيارنا فقط. قد يخفف Deskbreak من تيبّس الوركين؛ ولا يعد بأكثر.</translation>
    </message>
</context>
<context>
    <name>Why these stretches?</name>
    <message>
        <source>%1, opens in the browser</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1، يُفتح في المتصفح</translation>
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
        <translation>Deskbreak – لماذا هذه التمارين؟</translation>
    </message>
    <message>
        <source>Links open in your browser. Deskbreak itself does not use the network.</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>تُفتح الروابط في متصفحك. Deskbreak نفسه لا يستخدم الشبكة.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard: %1</source>
        <extracomment>faces/why/__init__.py</extracomment>
        <translation>تعذّر فتح متصفح. العنوان في الحافظة: %1</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>يُفتح في المتصفح: %1</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>لماذا هذه التمارين؟</translation>
    </message>
</context>
</TS>
