<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Break</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rest for %Ln&#xa0;days.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1は%Ln日休みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest until you have had this checked.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1は、診てもらうまで休みます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rests for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1は%Ln日休みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rests until you have had this checked.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1は、診てもらうまで休みます。</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>%1を中止しました</translation>
    </message>
    <message>
        <source>%1 to begin with</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>まず%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level, seconds</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>%1、%2 パーセント</translation>
    </message>
    <message>
        <source>%1, left</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1（左）</translation>
    </message>
    <message>
        <source>%1, left knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1、左ひざが床</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1、左側</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1（右）</translation>
    </message>
    <message>
        <source>%1, right knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1、右ひざが床</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1、右側</translation>
    </message>
    <message>
        <source>%1. Use the tray menu to start, snooze or skip.</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>%1。トレイのメニューから開始、延期、スキップができます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln seconds</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>
            <numerusform>%1: %2、%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaks today.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>今日の休憩は %Ln 回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>あと %Ln 回延期できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left for this break</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>この休憩はあと %Ln 回延期できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;left</source>
        <comment>snoozes</comment>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>あと&#xa0;%Ln&#xa0;回</numerusform>
        </translation>
    </message>
    <message>
        <source>A little longer next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>次は少し長く</translation>
    </message>
    <message>
        <source>A little longer next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>次は少し長く。</translation>
    </message>
    <message>
        <source>A stretch should never hurt. Let’s change it.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>ストレッチは決して痛くないものです。変えましょう。</translation>
    </message>
    <message>
        <source>After %1 of sitting.</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>座って %1 たったら。</translation>
    </message>
    <message>
        <source>Answer for each stretch</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>ストレッチごとに答える</translation>
    </message>
    <message>
        <source>Any key or the mouse brings the next question.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>キーかマウスで次の質問が出ます。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>背中・腰</translation>
    </message>
    <message>
        <source>Both hips stretched in %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>両側の股関節を %1 伸ばしました。</translation>
    </message>
    <message>
        <source>Break progress</source>
        <extracomment>faces/break_/phase_bar.py</extracomment>
        <translation>休憩の進み具合</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>休憩をスキップしました</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>吸って…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>吐いて…</translation>
    </message>
    <message>
        <source>Change sides</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>左右を入れ替えます。次は左側。</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>左右を入れ替えます。次は右側。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Come up slowly</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>ゆっくり起きる</translation>
    </message>
    <message>
        <source>Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>戻ると計測を再開します。</translation>
    </message>
    <message>
        <source>Don’t suggest changes</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>変更を提案しない</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>やさしく</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>楽だった</translation>
    </message>
    <message>
        <source>End break</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>休憩を終える</translation>
    </message>
    <message>
        <source>End this break?</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>この休憩を終えますか？</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>床からの表示</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>長い</translation>
    </message>
    <message>
        <source>Gentler next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>次はもっとやさしく</translation>
    </message>
    <message>
        <source>Gentler next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>次はもっとやさしく。</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>楽に感じるときだけ深めましょう。</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>股関節の奥</translation>
    </message>
    <message>
        <source>Holds each stretch for less.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>それぞれのストレッチを短めに行います。</translation>
    </message>
    <message>
        <source>How was each stretch?</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>ストレッチごとの感想は？</translation>
    </message>
    <message>
        <source>How was it?</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>どうでしたか？</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>痛かった</translation>
    </message>
    <message>
        <source>I’m in position</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>ちょうどよい</translation>
    </message>
    <message>
        <source>Keep going</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Keep my usual levels</source>
        <extracomment>faces/break_/welcome_back.py</extracomment>
        <translation>いつものレベルのまま</translation>
    </message>
    <message>
        <source>Knee or ankle</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>ひざか足首</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>省くもの: %1。</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>左側</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>左、次に右</translation>
    </message>
    <message>
        <source>Let’s ease off</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>ゆるめましょう</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/break_/levels_row.py</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Move when you are ready.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>準備ができたら動きましょう。</translation>
    </message>
    <message>
        <source>Mute voice</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>音声を消す</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the level that comes</comment>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>次</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>次の休憩は %1 ごろ</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>次は %1後</translation>
    </message>
    <message>
        <source>No answer means no change.</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>答えなければ変わりません。</translation>
    </message>
    <message>
        <source>No sound can be played here. The steps go on in words.</source>
        <extracomment>faces/sound.py</extracomment>
        <translation>ここでは音を出せません。手順は文字で続きます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Noted for next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>次回のために記録</translation>
    </message>
    <message>
        <source>Noted for next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>次回のために記録。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>今</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>まとめて一つで答える</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>あと %Ln 日で選べます</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Ready for the next step?</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>次の段階に進みますか？</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>右側</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>右、次に左</translation>
    </message>
    <message>
        <source>Save and close</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>答えを保存</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>短い</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>このストレッチをスキップ</translation>
    </message>
    <message>
        <source>Small view</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>小さい表示</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1延期</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>延期、あと %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1 まで延期</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>%1のまま</translation>
    </message>
    <message>
        <source>Staying is just as good. You can go back at any time, without a question.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>このままでもよいのです。いつでも、理由なしに戻れます。</translation>
    </message>
    <message>
        <source>Stretch break</source>
        <extracomment>faces/break_/window.py</extracomment>
        <translation>ストレッチ休憩</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1後にストレッチ休憩</translation>
    </message>
    <message>
        <source>Stretch break soon</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>まもなくストレッチ休憩</translation>
    </message>
    <message>
        <source>Strong or lasting pain: see a doctor or physiotherapist.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>痛みが強い、または続くとき: 医師か理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>必要なだけ時間をとりましょう。</translation>
    </message>
    <message>
        <source>Tell us what to change</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>変えたい点を教える</translation>
    </message>
    <message>
        <source>Tell us what to change.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>変えたい点を教える。</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>教えてくれてありがとうございます</translation>
    </message>
    <message>
        <source>That counts too</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>それも立派な一回です</translation>
    </message>
    <message numerus="yes">
        <source>The %1 felt easy three times in a row, and you have done it for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1は 3 回続けて楽で、もう %Ln 日続いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Tingling or numb</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>しびれ・感覚がない</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>きつい</translation>
    </message>
    <message>
        <source>Too much – stop this stretch</source>
        <extracomment>faces/break_/step_panel.py</extracomment>
        <translation>きつい – このストレッチをやめる</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>%1を試す</translation>
    </message>
    <message>
        <source>Two “Easy” answers bring a level back.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>「楽だった」が 2 回で 1 レベル戻ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unmute voice</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>音声を出す</translation>
    </message>
    <message>
        <source>Until then we show the standing stretch.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>それまでは立って行うストレッチを示します。</translation>
    </message>
    <message>
        <source>We keep it like this</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>このまま続けます</translation>
    </message>
    <message>
        <source>We keep it like this.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>このまま続けます。</translation>
    </message>
    <message>
        <source>We keep your place for %1, then end the break.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>%1 はこのまま待ち、その後で休憩を終えます。</translation>
    </message>
    <message numerus="yes">
        <source>We start a little gentler: your last stretch was %Ln&#xa0;days ago.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>少しやさしく始めます。前回のストレッチは %Ln 日前でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>お疲れさまでした</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready. Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>お疲れさまでした。準備ができたら動きましょう。戻ると計測を再開します。</translation>
    </message>
    <message>
        <source>What next? Nothing moves on until you choose.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>次はどうしますか？ 選ぶまで何も進みません。</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>どこに感じましたか？</translation>
    </message>
    <message>
        <source>Which one hurt?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>どれが痛かったですか？</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 座っています</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>faces/break_/needs.py</extracomment>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>You stretched for %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 ストレッチしました。</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>All history was deleted.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>すべての履歴を削除しました。</translation>
    </message>
    <message>
        <source>Delete all history?</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>すべての履歴を削除しますか？</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>履歴を削除</translation>
    </message>
    <message>
        <source>Keep history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>履歴を残す</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln days of counted minutes and breaks.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>
            <numerusform>%Ln 日分の時間と休憩が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>You can take it back for ten seconds.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>10 秒以内なら元に戻せます。</translation>
    </message>
    <message>
        <source>Your settings and levels stay.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>設定とレベルは残ります。</translation>
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
        <translation>片側 %1</translation>
    </message>
    <message>
        <source>%1 less than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>普段より %1 少ない</translation>
    </message>
    <message>
        <source>%1 more than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>普段より %1 多い</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>breaks taken</comment>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>休憩 %Ln 回中 %1 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>提案 %Ln 回中 %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>%1を削除しました。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, left side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1、左側、%2</translation>
    </message>
    <message>
        <source>%1, right side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1、右側、%2</translation>
    </message>
    <message>
        <source>%1, seconds held</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1、保った秒数</translation>
    </message>
    <message>
        <source>%1, stretching per week</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1、週ごとのストレッチ</translation>
    </message>
    <message>
        <source>%1, week of %2: %3</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1、%2 の週: %3</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, goal reached</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1、%2 の週: %3、目標達成</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, plenty</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1、%2 の週: %3、十分</translation>
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
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2, %3 sitting</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2、着席 %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, easy</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2、%3、楽だった</translation>
    </message>
    <message>
        <source>%1: %2, %3, too much</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2、%3、きつい</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1&#xa0;分 %2&#xa0;秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower line is no loss: it is what fitted that day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>線が下がっても損ではありません。その日に合った分です。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a period</comment>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>普段どおり</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Breaks in the last year</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>この 1 年の休憩</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>行った休憩</translation>
    </message>
    <message>
        <source>Breaks taken, 30 days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>行った休憩、30 日間</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>今日の休憩</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>日別</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Delete all history…</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>すべての履歴を削除…</translation>
    </message>
    <message>
        <source>Deskbreak history</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>Deskbreak – 履歴</translation>
    </message>
    <message>
        <source>Each day</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Each entry</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>記録ごと</translation>
    </message>
    <message>
        <source>Each side, and the level of the day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>左右それぞれと、その日のレベル。</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>楽だった</translation>
    </message>
    <message>
        <source>Enter sorts by the column, Ctrl+C copies the rows.</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Enter で列の並べ替え、Ctrl+C で行をコピー。</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>最後まで</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History as a table</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>履歴の表</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>今ストレッチしました</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>痛かった</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>ちょうどよい</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>直近 1 年</translation>
    </message>
    <message>
        <source>Left hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>左の股関節</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>最長</translation>
    </message>
    <message>
        <source>Longest sitting today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今日の最長の着席</translation>
    </message>
    <message>
        <source>Minutes for the front of the hip. 5 is the goal, 10 is plenty.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>股関節の前のための分数。5 が目標、10 で十分です。</translation>
    </message>
    <message>
        <source>No stretch was held in these weeks.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>この期間にストレッチはありません。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>提案</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>一部だけ</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Right hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>右の股関節</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Sat today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今日座った時間</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>保った秒数</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>着席</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Stretching per week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>週ごとのストレッチ</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>今すぐ休憩する</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>行った</translation>
    </message>
    <message>
        <source>The history could not be written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>%1 に履歴を書き出せませんでした。</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>%1 に履歴を書き出しました。</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>今週</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>きつい</translation>
    </message>
    <message>
        <source>Usual sitting stretch</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>普段の着席の長さ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Your sitting time and breaks show up after your first hour at the desk.</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>座った時間と休憩は、机に向かって 1 時間たつと表示されます。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a short date with its weekday</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>M/d (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a short date with weekday and year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>yyyy/M/d (ddd)</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date with its weekday</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>目標</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln breaks</source>
        <comment>below the number of those taken</comment>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>
            <numerusform>%Ln 回の休憩のうち</numerusform>
        </translation>
    </message>
    <message>
        <source>plenty</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>十分</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>今週</translation>
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
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;時間</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;分</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;秒</translation>
    </message>
</context>
<context>
    <name>No tray</name>
    <message>
        <source>Copied</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>コマンドをコピー: %1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting in this small window instead. You can minimise it.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>代わりに、この小さいウィンドウで計測を続けます。最小化もできます。</translation>
    </message>
    <message>
        <source>For a key of your own, give one of these commands to a shortcut in your desktop’s keyboard settings.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>自分のキーを使うには、デスクトップのキーボード設定のショートカットにこのコマンドを割り当てます。</translation>
    </message>
    <message>
        <source>How to add a tray</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>トレイの追加方法</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>このデスクトップにはトレイがありません</translation>
    </message>
    <message>
        <source>On GNOME, the AppIndicator extension adds a tray.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>GNOME では拡張機能 AppIndicator でトレイを追加できます。</translation>
    </message>
    <message>
        <source>Opens the browser</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>ブラウザーで開きます</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>ほかの入り口</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Start Deskbreak once more to see the overview, or press a button of its notifications.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Deskbreak をもう一度起動すると概要が出ます。通知のボタンも使えます。</translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>休憩を始める</translation>
    </message>
    <message>
        <source>The small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>小さいウィンドウ</translation>
    </message>
    <message>
        <source>Use the small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>小さいウィンドウを使う</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>
            <numerusform>あと %Ln 回延期できます</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>休憩が待っています</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>休憩をスキップしました</translation>
    </message>
    <message>
        <source>Counted as a break: %1 away</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>休憩として数えました: %1の離席</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting. Start it once more to see the overview.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Deskbreak は計測を続けています。もう一度起動すると概要が出ます。</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>今ストレッチしました</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>座っていました</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>次は %1後</translation>
    </message>
    <message>
        <source>No key and no mouse since %1. Were you reading?</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>%1 からキーもマウスも使われていません。読んでいましたか？</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>このデスクトップにはトレイがありません</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>ほかの入り口</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1延期</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1 まで延期</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1後にストレッチ休憩</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1 座っています</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when do not disturb ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>%1 座っています。「応答不可」が終わったらお聞きします。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when full screen ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>%1 座っています。全画面表示が終わったらお聞きします。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when you are free.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>%1 座っています。手が空いたらお聞きします。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your call ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>%1 座っています。通話が終わったらお聞きします。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your presentation ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>%1 座っています。発表が終わったらお聞きします。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0s for never.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;秒にすると戻せません。</translation>
    </message>
    <message>
        <source>0s for no heads-up.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;秒にすると予告しません。</translation>
    </message>
    <message>
        <source>0s for not waiting.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;秒にすると待ちません。</translation>
    </message>
    <message>
        <source>A quiet tick before you change.</source>
        <extracomment>core</extracomment>
        <translation>切り替えの前に小さな音。</translation>
    </message>
    <message>
        <source>After waiting</source>
        <extracomment>core</extracomment>
        <translation>待った後</translation>
    </message>
    <message>
        <source>An app is full screen</source>
        <extracomment>core</extracomment>
        <translation>アプリが全画面のとき</translation>
    </message>
    <message>
        <source>And after a call.</source>
        <extracomment>core</extracomment>
        <translation>通話の後も。</translation>
    </message>
    <message>
        <source>At the start and end of a stretch.</source>
        <extracomment>core</extracomment>
        <translation>ストレッチの始めと終わりに。</translation>
    </message>
    <message>
        <source>Away after</source>
        <extracomment>core</extracomment>
        <translation>離席とみなすまで</translation>
    </message>
    <message>
        <source>Balanced: short or a walk once the week has had enough.</source>
        <extracomment>core</extracomment>
        <translation>バランス: 週に足りたら短い休憩か歩行にします。</translation>
    </message>
    <message>
        <source>Be away this long and the count starts again.</source>
        <extracomment>core</extracomment>
        <translation>これだけ離れると計測は最初からになります。</translation>
    </message>
    <message>
        <source>Break after sitting</source>
        <extracomment>core</extracomment>
        <translation>座ってから休憩まで</translation>
    </message>
    <message>
        <source>Break window</source>
        <extracomment>core</extracomment>
        <translation>休憩ウィンドウ</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <extracomment>core</extracomment>
        <translation>吸う長さ</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <extracomment>core</extracomment>
        <translation>吐く長さ</translation>
    </message>
    <message>
        <source>Chime</source>
        <extracomment>core</extracomment>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>core</extracomment>
        <translation>当てはまるものはありますか？</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <extracomment>core</extracomment>
        <translation>「応答不可」がオンのとき</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>core</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>core</extracomment>
        <translation>映画やゲーム。</translation>
    </message>
    <message>
        <source>Floor view fills the screen with big digits.</source>
        <extracomment>core</extracomment>
        <translation>床からの表示は大きな数字で画面いっぱいになります。</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>core</extracomment>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>I’m in a call</source>
        <extracomment>core</extracomment>
        <translation>通話中</translation>
    </message>
    <message>
        <source>I’m presenting</source>
        <extracomment>core</extracomment>
        <translation>発表中</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last 3 seconds</source>
        <extracomment>core</extracomment>
        <translation>最後の 3 秒</translation>
    </message>
    <message>
        <source>Leave me alone after coming back</source>
        <extracomment>core</extracomment>
        <translation>戻った直後は声をかけない</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>core</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longer or deeper after “Easy” three times in a row. You decide.</source>
        <extracomment>core</extracomment>
        <translation>「楽だった」が 3 回続いたら、長くまたは深く。決めるのはあなたです。</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>core</extracomment>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>core</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <source>No key, no mouse, no film and no call for this long.</source>
        <extracomment>core</extracomment>
        <translation>キー、マウス、映画、通話のどれもない時間。</translation>
    </message>
    <message>
        <source>One quiet notice, no window.</source>
        <extracomment>core</extracomment>
        <translation>静かな通知を一度だけ。ウィンドウは出ません。</translation>
    </message>
    <message>
        <source>Only minutes at the desk count.</source>
        <extracomment>core</extracomment>
        <translation>机に向かった分だけ数えます。</translation>
    </message>
    <message>
        <source>Open on</source>
        <extracomment>core</extracomment>
        <translation>開く画面</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <extracomment>core</extracomment>
        <translation>音楽と映画を一時停止</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>core</extracomment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Reduced: still pictures, no growing circle.</source>
        <extracomment>core</extracomment>
        <translation>控えめ: 静止画のみ、広がる円なし。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>core</extracomment>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Show when to breathe</source>
        <extracomment>core</extracomment>
        <translation>呼吸の合図を表示</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <extracomment>core</extracomment>
        <translation>1 文字のショートカット</translation>
    </message>
    <message>
        <source>Skin, hair and build.</source>
        <extracomment>core</extracomment>
        <translation>肌、髪、体つき。</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>core</extracomment>
        <translation>スライドや画面共有。</translation>
    </message>
    <message>
        <source>Small window where there is no tray</source>
        <extracomment>core</extracomment>
        <translation>トレイがないときの小さいウィンドウ</translation>
    </message>
    <message>
        <source>Snooze lengths</source>
        <extracomment>core</extracomment>
        <translation>延期の長さ</translation>
    </message>
    <message>
        <source>Snoozes per break</source>
        <extracomment>core</extracomment>
        <translation>1 回の休憩で延期できる回数</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>core</extracomment>
        <translation>音</translation>
    </message>
    <message>
        <source>Space, arrows, E, X, M and F in the break window.</source>
        <extracomment>core</extracomment>
        <translation>休憩ウィンドウでスペース、矢印、E、X、M、F。</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>core</extracomment>
        <translation>手順を読み上げる</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core</extracomment>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>core</extracomment>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>core</extracomment>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>Suggest changes</source>
        <extracomment>core</extracomment>
        <translation>変更を提案する</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>core</extracomment>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Tell me before a break</source>
        <extracomment>core</extracomment>
        <translation>休憩の予告</translation>
    </message>
    <message>
        <source>Text is always shown as well.</source>
        <extracomment>core</extracomment>
        <translation>文字もいつも表示されます。</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The microphone or camera is in use.</source>
        <extracomment>core</extracomment>
        <translation>マイクかカメラが使われています。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>They go on after the break.</source>
        <extracomment>core</extracomment>
        <translation>休憩の後に再開します。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>core</extracomment>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Time away that counts as a break</source>
        <extracomment>core</extracomment>
        <translation>休憩として数える離席</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>core</extracomment>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>core</extracomment>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Undo a snooze or skip for</source>
        <extracomment>core</extracomment>
        <translation>延期やスキップを戻せる時間</translation>
    </message>
    <message>
        <source>Up to 200 %.</source>
        <extracomment>core</extracomment>
        <translation>200&#xa0;% まで。</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>core</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Voice and sounds.</source>
        <extracomment>core</extracomment>
        <translation>音声と音。</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>core</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Wait for a typing pause at most</source>
        <extracomment>core</extracomment>
        <translation>入力の切れ目を待つ上限</translation>
    </message>
    <message>
        <source>Wait for a typing pause of</source>
        <extracomment>core</extracomment>
        <translation>入力の切れ目を待つ長さ</translation>
    </message>
    <message>
        <source>We then choose gentler versions.</source>
        <extracomment>core</extracomment>
        <translation>その場合はやさしい形を選びます。</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>core</extracomment>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>core</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Which exercises suit.</source>
        <extracomment>core</extracomment>
        <translation>どの運動が合うか。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 away counted as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1の離席を休憩として数えました。</translation>
    </message>
    <message>
        <source>%1 away was a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1の離席は休憩</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>%2 分のうち %1 分</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/day.py</extracomment>
        <translation>
            <numerusform>休憩 %Ln 回中 %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sitting</source>
        <extracomment>faces/day.py</extracomment>
        <translation>座った時間 %1</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1、左側</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1、右側</translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>休憩が待っています</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 に再開</translation>
    </message>
    <message>
        <source>Again on %1 at %2</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 %2 に再開</translation>
    </message>
    <message>
        <source>Again tomorrow at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>明日 %1 に再開</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 ごろ</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 から離席中</translation>
    </message>
    <message>
        <source>Big window</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>大きいウィンドウ</translation>
    </message>
    <message>
        <source>Break from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>%1 から休憩、%2</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>休憩まで %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>1&#xa0;時間</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>2&#xa0;時間</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>30&#xa0;分間</translation>
    </message>
    <message>
        <source>From %1 on it counts as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1から休憩として数えます。</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>今ストレッチしました</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>座っていました</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>次の休憩まで %1</translation>
    </message>
    <message>
        <source>No tray on this desktop. Deskbreak keeps counting in this small window instead.</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>このデスクトップにはトレイがありません。代わりに、この小さいウィンドウで計測を続けます。</translation>
    </message>
    <message>
        <source>Not medical advice. When to get help now</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>医学的助言ではありません。すぐに助けを求めるとき</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>休憩中</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>お知らせを一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Deskbreak を終了</translation>
    </message>
    <message>
        <source>Reminders start again at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 にお知らせを再開します。</translation>
    </message>
    <message>
        <source>Reminders start again on %1 at %2.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 %2 にお知らせを再開します。</translation>
    </message>
    <message>
        <source>Reminders start again tomorrow at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>明日 %1 にお知らせを再開します。</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>お知らせを再開</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the break window</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>休憩ウィンドウを表示</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>着席</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>着席 %1</translation>
    </message>
    <message>
        <source>Sitting from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>%1 から着席、%2</translation>
    </message>
    <message>
        <source>Sitting is still counted.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>座った時間は引き続き数えます。</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>この休憩をスキップ</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>%1 にスキップ</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>小さいウィンドウ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>延期</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>
            <numerusform>延期、あと %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>休憩を始める</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>今すぐ休憩を始める</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/overview/day_line.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>今日: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>スキップを元に戻す</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>延期を元に戻す</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>自分でオンにするまで</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Waiting for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>「応答不可」の終了を待っています</translation>
    </message>
    <message>
        <source>Waiting for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>全画面表示の終了を待っています</translation>
    </message>
    <message>
        <source>Waiting for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>通話の終了を待っています</translation>
    </message>
    <message>
        <source>Waiting for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>発表の終了を待っています</translation>
    </message>
    <message>
        <source>Waits for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>待機中: 応答不可</translation>
    </message>
    <message>
        <source>Waits for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>待機中: 全画面</translation>
    </message>
    <message>
        <source>Waits for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>待機中: 通話</translation>
    </message>
    <message>
        <source>Waits for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>待機中: 発表</translation>
    </message>
    <message>
        <source>We ask %1 after it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>終わって %1後にお聞きします。</translation>
    </message>
    <message>
        <source>We ask as soon as it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>終わったらすぐにお聞きします。</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>なぜこのストレッチ？</translation>
    </message>
    <message>
        <source>You can finish your sentence.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>書きかけの文は終えて大丈夫です。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>min sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>分 着席</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Deskbreak offers general movement guidance, not medical advice; stop if anything hurts, and ask a doctor or physiotherapist before you start if you are pregnant, injured, recently operated on or have ongoing pain.</source>
        <extracomment>core</extracomment>
        <translation>Deskbreak は一般的な運動の案内であり、医学的助言ではありません。どこかが痛んだらやめてください。妊娠中、けが、最近の手術、続く痛みがある方は、始める前に医師か理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>New numbness around the genitals or buttocks, loss of bladder or bowel control, or weakness in both legs: get emergency help now.</source>
        <extracomment>core</extracomment>
        <translation>陰部やお尻まわりの新しいしびれ、排尿や排便のコントロールができない、両脚の脱力: ただちに救急に連絡してください。</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <extracomment>core</extracomment>
        <translation>すぐに助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>%1 %2</source>
        <extracomment>language/said.py</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (Debian), %2 (Fedora) or %3 (Arch)</source>
        <extracomment>desktop/packages.py</extracomment>
        <translation>%1（Debian）、%2（Fedora）または %3（Arch）</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>%1（ほか %2 件）</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1（実際の値: %2）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 answers in a form that is not known here.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1の返答は、ここでは知られていない形式です。</translation>
    </message>
    <message>
        <source>%1 can’t be changed (%2).</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1 を変更できません（%2）。</translation>
    </message>
    <message>
        <source>%1 can’t be read (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 を読み込めません（%2）。</translation>
    </message>
    <message>
        <source>%1 can’t be removed (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 を削除できません（%2）。</translation>
    </message>
    <message>
        <source>%1 can’t be written (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer (%2).</source>
        <extracomment>desktop/busy_looked.py</extracomment>
        <translation>%1が応答しません（%2）。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>%1 doesn’t tell whether to disturb.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1から応答不可かどうかがわかりません。</translation>
    </message>
    <message>
        <source>%1 ends that, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1でやめます。%2で設定を合わせます。</translation>
    </message>
    <message>
        <source>%1 has no voice for %2, which the steps are in.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>%1には、手順の言語（%2）の音声がありません。</translation>
    </message>
    <message>
        <source>%1 is gone (%2).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>%1がなくなりました（%2）。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>%1がなくなりました。</translation>
    </message>
    <message>
        <source>%1 is no setting</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 という設定はありません</translation>
    </message>
    <message>
        <source>%1 is no setting; the nearest is %2</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 という設定はありません。近いものは %2 です</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>%1 はすでにあり、上書きしません。</translation>
    </message>
    <message>
        <source>%1 is there, but nothing that it could play on.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>%1 はありますが、再生先がありません。</translation>
    </message>
    <message>
        <source>%1 makes it start, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1で起動するようにします。%2で設定を合わせます。</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <extracomment>control/client.py</extracomment>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>%1 mends it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1で直せます。</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 に使える値は%2です</translation>
    </message>
    <message>
        <source>%1 must be %2 (found %3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 に使える値は%2です（実際の値: %3）</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 from the joint above it, at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 は、%4 にある手前の関節から %2～%3 でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a list of %2</source>
        <extracomment>core/tables.py</extracomment>
        <translation>%1 は次の一覧でなければなりません: %2</translation>
    </message>
    <message>
        <source>%1 must be further from the %2, which is at %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 は、%3 にある%2からもっと離れていなければなりません</translation>
    </message>
    <message>
        <source>%1 must be within %2 of the %3, which is at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 は、%4 にある%3から %2 以内でなければなりません</translation>
    </message>
    <message>
        <source>%1 must do without {near} and {far}, since both sides are stretched at once</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 では {near} と {far} を使えません。両側を同時に伸ばすためです</translation>
    </message>
    <message>
        <source>%1 must have no braces but {near} and {far}</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 で使える波かっこは {near} と {far} だけです</translation>
    </message>
    <message>
        <source>%1 must say how the leg lies: %2</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>%1 では脚の置き方を次のどれかで示します: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 things are wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1 件の問題があります</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2°</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1～%2°</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 低すぎます</translation>
    </message>
    <message>
        <source>%1 would hold more than %2 files</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1 のファイルが %2 個を超えます</translation>
    </message>
    <message>
        <source>%1, and not below %2 (%3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1、かつ %2（%3）以上</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, one above the level before it</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1（前のレベルより 1 つ上）</translation>
    </message>
    <message>
        <source>%1, the level that everybody begins with</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1（だれもが始めるレベル）</translation>
    </message>
    <message>
        <source>%1, then switch it on under Extensions and log in anew</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1 のあと、「拡張機能」で有効にして、ログインし直してください</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1; without systemd, elogind</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1。systemd がなければ elogind</translation>
    </message>
    <message>
        <source>1–%1 small letters, digits and _, like low_squat</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>1～%1 文字の小文字、数字、_（例: low_squat）</translation>
    </message>
    <message>
        <source>A break is on already.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>すでに休憩中です。</translation>
    </message>
    <message>
        <source>A system library is missing: %1.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>システムのライブラリがありません: %1</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what Windows starts, in its settings.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Windows の設定で、スタートアップに「deskbreak」を追加してください。</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>ログイン時に起動するものに「deskbreak」を追加してください。</translation>
    </message>
    <message>
        <source>Before a lock or sleep, and for the lull before an offer, the last input is known to half a minute only.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>ロックやスリープの前と、お知らせ前の手の空きについては、最後の入力が 30 秒ほどの精度でしかわかりません。</translation>
    </message>
    <message>
        <source>Check %1 and try again.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>%1 を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that its folder is yours to write in.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>ファイルを読めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours to write in, and has space; or choose another name.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>フォルダーがあり、書き込めて、空きがあるか確認するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check who owns it, or remove it.</source>
        <extracomment>control/client.py</extracomment>
        <translation>だれのものか確認するか、削除してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>別の名前を選ぶか、先にそのファイルを移してください。</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Counting goes on; only a restart would lose what was not saved.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>計測は続きます。保存されていない分は、再起動したときだけ失われます。</translation>
    </message>
    <message>
        <source>Counting starts anew; move the file away yourself.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>計測は新しく始まります。ファイルはご自分で移してください。</translation>
    </message>
    <message>
        <source>Deskbreak does not answer.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak が応答しません。</translation>
    </message>
    <message>
        <source>Deskbreak does not start when you log in, although app.autostart is true.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>app.autostart は true ですが、Deskbreak はログイン時に起動しません。</translation>
    </message>
    <message>
        <source>Deskbreak ended before it answered.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak は応答する前に終了しました。</translation>
    </message>
    <message>
        <source>Deskbreak is not running.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak は動いていません。</translation>
    </message>
    <message>
        <source>Deskbreak starts when you log in, although app.autostart is false.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>app.autostart は false ですが、Deskbreak はログイン時に起動します。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>End it with “pkill deskbreak” and start it again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>「pkill deskbreak」で終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Finish or stop it in its window.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>休憩のウィンドウで終えるか中止してください。</translation>
    </message>
    <message>
        <source>Free some space, or make it writable.</source>
        <extracomment>faces/settings/gallery.py</extracomment>
        <translation>空きを作るか、書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>空きを作ってください。</translation>
    </message>
    <message>
        <source>GNOME on Wayland doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>Wayland の GNOME では、どのウィンドウが画面いっぱいかをプログラムが知ることができません。</translation>
    </message>
    <message>
        <source>It has stopped answering.</source>
        <extracomment>desktop/idle_timed.py</extracomment>
        <translation>応答しなくなりました。</translation>
    </message>
    <message>
        <source>It said that hands were at rest while it told of input, again and again.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>入力を伝えながら、手が止まっていると何度も伝えました。</translation>
    </message>
    <message>
        <source>It was set aside as %1 and a new one begins.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 として取り分け、新しいものを始めます。</translation>
    </message>
    <message>
        <source>It was set aside as %1 and counting starts anew.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>%1 として取り分け、計測を新しく始めます。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>desktop/idle_source.py</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Make the file writable again soon.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>早めにファイルに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Mend the file by hand.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>ファイルを手で直してください。</translation>
    </message>
    <message>
        <source>Mend the file, or remove it to do without its poses.</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>ファイルを直すか、その姿勢を使わないなら削除してください。</translation>
    </message>
    <message>
        <source>Move away what is in its place.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>そこにあるものをよけてください。</translation>
    </message>
    <message>
        <source>Name a folder, a zip or a .toml file with some.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>フォルダー、zip、.toml ファイルのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Name one of these.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>このどれかを指定してください。</translation>
    </message>
    <message>
        <source>Neither logind nor a screen saver answers on D-Bus; being away is seen by idleness alone.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>D-Bus で logind もスクリーンセーバーも応答しません。離席は操作がないことだけで判断します。</translation>
    </message>
    <message>
        <source>No program that plays a sound was found.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>音を再生するプログラムが見つかりません。</translation>
    </message>
    <message>
        <source>No sound server answers, so nobody can tell whether a microphone is in use.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>サウンドサーバーが応答しないため、マイクが使われているかわかりません。</translation>
    </message>
    <message>
        <source>Not yet run on a real machine.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>まだ実機で試していません。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>このデスクトップには、通知を表示するものがありません。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows tray icons at the moment; the command line and the notices do without.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>今このデスクトップには、トレイのアイコンを表示するものがありません。コマンドと通知はそのまま使えます。</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>このデスクトップには、それを知らせるものがありません。</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells whether hands are at rest.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>このデスクトップには、手が止まっているかを知らせるものがありません。</translation>
    </message>
    <message>
        <source>Nothing that speaks was found.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>読み上げるものが見つかりません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed; deskbreak sets the file aside and begins a new one when it next writes.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>何も変更されていません。次に書き込むとき、このファイルを取り分けて新しいものを始めます。</translation>
    </message>
    <message>
        <source>Nothing was removed. Check that its folder is yours to write in.</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>何も削除されていません。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Notifications are shown here without buttons.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>ここの通知にはボタンがありません。</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>1 件の問題があります</translation>
    </message>
    <message>
        <source>Players are paused through MPRIS, which only Linux has.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>再生の一時停止には、Linux だけにある MPRIS を使います。</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>お知らせは一時停止していません。</translation>
    </message>
    <message>
        <source>Skip the break, or start it.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>休憩をスキップするか、始めてください。</translation>
    </message>
    <message>
        <source>So much waits to be written to the history at %1 that its oldest part is given up.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 の履歴に書き込む分がたまりすぎたため、いちばん古い部分をあきらめました。</translation>
    </message>
    <message>
        <source>Something went wrong inside deskbreak; it goes on.</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>Deskbreak の中で問題が起きました。動作は続きます。</translation>
    </message>
    <message>
        <source>Start it with “deskbreak”.</source>
        <extracomment>control/client.py</extracomment>
        <translation>「deskbreak」で起動してください。</translation>
    </message>
    <message>
        <source>Take “deskbreak” out of what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>ログイン時に起動するものから「deskbreak」を外してください。</translation>
    </message>
    <message>
        <source>The D-Bus %1 bus doesn’t answer (%2).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>D-Bus の「%1」バスが応答しません（%2）。</translation>
    </message>
    <message>
        <source>The D-Bus connection broke (%1).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>D-Bus との接続が切れました（%1）。</translation>
    </message>
    <message>
        <source>The Wayland compositor</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>Wayland コンポジター</translation>
    </message>
    <message>
        <source>The X server</source>
        <extracomment>desktop/busy_x11.py</extracomment>
        <translation>X サーバー</translation>
    </message>
    <message>
        <source>The X server has no IDLETIME counter.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>X サーバーに IDLETIME カウンターがありません。</translation>
    </message>
    <message>
        <source>The X server has no SYNC extension.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>X サーバーに SYNC 拡張がありません。</translation>
    </message>
    <message>
        <source>The X server&apos;s SYNC extension is too old.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>X サーバーの SYNC 拡張が古すぎます。</translation>
    </message>
    <message>
        <source>The break window can&apos;t be opened.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>休憩ウィンドウを開けません。</translation>
    </message>
    <message>
        <source>The break window closed unexpectedly.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>休憩ウィンドウが予期せず閉じました。</translation>
    </message>
    <message>
        <source>The default serves meanwhile. Your file is unchanged: %1</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>それまでは既定値を使います。ファイルは変更していません: %1</translation>
    </message>
    <message>
        <source>The disk is full, so the history at %1 can&apos;t be written.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>ディスクがいっぱいで、%1 の履歴に書き込めません。</translation>
    </message>
    <message>
        <source>The disk is full, so the state can&apos;t be saved to %1.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>ディスクがいっぱいで、状態を %1 に保存できません。</translation>
    </message>
    <message>
        <source>The entry for login says nothing that could be started.</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>ログイン時の項目に、起動できるものが書かれていません。</translation>
    </message>
    <message>
        <source>The entry for login starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>ログイン時の項目が起動する %1 は、もうありません。</translation>
    </message>
    <message>
        <source>The entry is turned off (%1=%2).</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>項目はオフになっています（%1=%2）。</translation>
    </message>
    <message>
        <source>The entry is turned off in the Task Manager.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>項目はタスク マネージャーでオフになっています。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be moved (%2).</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>%1 の履歴を移せません（%2）。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>%1 の履歴を読み込めません（%2）。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written (%2).</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 の履歴に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written just now, so nothing was removed from it.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>今は %1 の履歴に書き込めないため、何も削除していません。</translation>
    </message>
    <message>
        <source>The history at %1 is cut short, damaged, or no history of deskbreak&apos;s.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 の履歴は、途中で切れているか、壊れているか、Deskbreak の履歴ではありません。</translation>
    </message>
    <message>
        <source>The history at %1 is from a newer deskbreak (version %2; this one knows %3).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>%1 の履歴は新しい Deskbreak のものです（バージョン %2。こちらは %3 まで）。</translation>
    </message>
    <message>
        <source>The history at %1 is held by another program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 の履歴を別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written to %1 (%2).</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>履歴を %1 に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>desktop/busy_camera.py</extracomment>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>The kernel gives no notice of cameras (%1).</source>
        <extracomment>desktop/cameras.py</extracomment>
        <translation>カーネルからカメラの知らせがありません（%1）。</translation>
    </message>
    <message>
        <source>The launch agent is turned off.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>起動エージェントはオフになっています。</translation>
    </message>
    <message>
        <source>The launch agent starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>起動エージェントが起動する %1 は、もうありません。</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <extracomment>faces/levels.py</extracomment>
        <translation>レベルは元のままです。</translation>
    </message>
    <message>
        <source>The program gsettings is not installed.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>gsettings がインストールされていません。</translation>
    </message>
    <message>
        <source>The program that asks the sound server who uses the microphone is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>マイクの使用をサウンドサーバーに尋ねるプログラムがインストールされていません。</translation>
    </message>
    <message>
        <source>The program that tells what PipeWire shares is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>PipeWire で共有されているものを調べるプログラムがインストールされていません。</translation>
    </message>
    <message>
        <source>The programs that play the chime are looked for on Linux only.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>チャイムを鳴らすプログラムは Linux でだけ探します。</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be read (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>レジストリの %1 を読み込めません（%2）。</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be removed (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>レジストリの %1 を削除できません（%2）。</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be written (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>レジストリの %1 に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>The session manager</source>
        <extracomment>desktop/busy_inhibitors.py</extracomment>
        <translation>セッションマネージャー</translation>
    </message>
    <message>
        <source>The sound server</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>サウンドサーバー</translation>
    </message>
    <message>
        <source>The sound server doesn’t tell who uses the microphone.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>サウンドサーバーから、だれがマイクを使っているかわかりません。</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2) and can&apos;t be set aside (%3).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>%1 の状態を読み込めず（%2）、取り分けることもできません（%3）。</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>%1 の状態を読み込めません（%2）。</translation>
    </message>
    <message>
        <source>The state can&apos;t be saved to %1 (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>状態を %1 に保存できません（%2）。</translation>
    </message>
    <message>
        <source>The system gives no notice of a changed clock.</source>
        <extracomment>desktop/clock_change.py</extracomment>
        <translation>時計が変更されても、システムから知らせがありません。</translation>
    </message>
    <message>
        <source>The window manager doesn’t say which window is in front, or there is none.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>ウィンドウマネージャーから手前のウィンドウがわからないか、ウィンドウマネージャーがありません。</translation>
    </message>
    <message>
        <source>There is no D-Bus %1 bus.</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>D-Bus の「%1」バスがありません。</translation>
    </message>
    <message>
        <source>There is no D-Bus session bus.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>D-Bus のセッションバスがありません。</translation>
    </message>
    <message>
        <source>There is no Wayland compositor here (XDG_RUNTIME_DIR is not set).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>ここには Wayland コンポジターがありません（XDG_RUNTIME_DIR が未設定です）。</translation>
    </message>
    <message>
        <source>There is no XWayland, and a window without it takes the keyboard when it comes up.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>XWayland がなく、それなしのウィンドウは表示時にキーボードを奪います。</translation>
    </message>
    <message>
        <source>There is no break to answer for.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>答える休憩がありません。</translation>
    </message>
    <message>
        <source>There is no break to finish now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>今、終える休憩はありません。</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>今、スキップする休憩はありません。</translation>
    </message>
    <message>
        <source>There is no break to stop now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>今、中止する休憩はありません。</translation>
    </message>
    <message>
        <source>There is no desktop here (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>ここにはデスクトップがありません（WAYLAND_DISPLAY も DISPLAY も未設定です）。</translation>
    </message>
    <message>
        <source>There is no entry for it.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>そのための項目がありません。</translation>
    </message>
    <message>
        <source>There is no launch agent for it.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>そのための起動エージェントがありません。</translation>
    </message>
    <message>
        <source>There is no natural break to count as sitting now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>今、座っていた時間に数えられる離席はありません。</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>ここには画面がありません。</translation>
    </message>
    <message>
        <source>There is nothing to snooze now, or no snooze is left.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>今は延期するものがないか、延期の回数が残っていません。</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>今は元に戻すものがありません。</translation>
    </message>
    <message>
        <source>This Wayland compositor doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>この Wayland コンポジターでは、どのウィンドウが画面いっぱいかをプログラムが知ることができません。</translation>
    </message>
    <message>
        <source>This Wayland compositor tells nobody whether hands are at rest.</source>
        <extracomment>desktop/wayland_idle_notice.py</extracomment>
        <translation>この Wayland コンポジターは、手が止まっているかをだれにも知らせません。</translation>
    </message>
    <message>
        <source>This compositor has not been tried; on sway it leaves the keyboard where it is.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>このコンポジターは試していません。sway ではキーボードはそのままです。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unpack it and add what is in it.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>展開して、中身を追加してください。</translation>
    </message>
    <message>
        <source>Until then the file is left as it is, and what happens is kept only while deskbreak runs.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>それまでファイルはそのままで、起きたことは Deskbreak が動いている間だけ残ります。</translation>
    </message>
    <message>
        <source>Until then what happens is kept in memory, and written as soon as it can be.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>それまで起きたことはメモリーに残り、できるようになったら書き込みます。</translation>
    </message>
    <message>
        <source>Update deskbreak.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Deskbreak を更新してください。</translation>
    </message>
    <message>
        <source>What was removed can’t be brought back any more.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>削除したものはもう元に戻せません。</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>ここまで行った分は残っています。</translation>
    </message>
    <message>
        <source>Windows tells no program whether another one keeps the screen awake.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Windows は、ほかのプログラムが画面を点けたままにしているかを知らせません。</translation>
    </message>
    <message>
        <source>Windows tells no program whether do not disturb is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Windows は、応答不可がオンかどうかを知らせません。</translation>
    </message>
    <message>
        <source>XWayland, and turn it on in your compositor</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>XWayland（コンポジターで有効にしてください）</translation>
    </message>
    <message>
        <source>Zip it as usual.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>ふつうの zip にしてください。</translation>
    </message>
    <message>
        <source>[left end, right end, height], in this order</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>[左端, 右端, 高さ] の順</translation>
    </message>
    <message>
        <source>a joint jumps</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>関節が飛びます</translation>
    </message>
    <message>
        <source>a leg bends further than people can</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>脚が人にできる以上に曲がります</translation>
    </message>
    <message>
        <source>a line must be at most %1 characters long</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>1 行は %1 文字以内です</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1の一覧</translation>
    </message>
    <message>
        <source>a list of at least one exercise</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>1 つ以上の運動の一覧</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 個までの文字列の一覧</translation>
    </message>
    <message>
        <source>a list of exercise ids, such as [&quot;lunge&quot;, &quot;saddle&quot;]</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>運動の id の一覧（例: [&quot;lunge&quot;, &quot;saddle&quot;]）</translation>
    </message>
    <message>
        <source>a list of one to %1 lengths, %2 each</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>1～%1 個の長さの一覧（それぞれ%2）</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>文字列の一覧</translation>
    </message>
    <message>
        <source>a list such as [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], 00:00 to 24:00, start and end not alike</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>[&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;] のような一覧（00:00～24:00、始まりと終わりは別の時刻）</translation>
    </message>
    <message>
        <source>a notification server, such as dunst or xfce4-notifyd</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>dunst や xfce4-notifyd などの通知サーバー</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1～%2 の数</translation>
    </message>
    <message>
        <source>a pose must be called by small letters, digits and _, like my_low</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>姿勢の名前は小文字、数字、_ です（例: my_low）</translation>
    </message>
    <message>
        <source>a table such as { knee = 0 }</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>{ knee = 0 } のような表</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1～%2 の整数</translation>
    </message>
    <message>
        <source>a zip must be at most %1 MiB</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>zip は %1 MiB 以内です</translation>
    </message>
    <message>
        <source>all that suit</source>
        <extracomment>core/options.py</extracomment>
        <translation>合うものすべて</translation>
    </message>
    <message>
        <source>alt must not lead round in a circle: %1</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>alt が一回りしてはいけません: %1</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>足首</translation>
    </message>
    <message>
        <source>another pose is called “%1”</source>
        <extracomment>storage/library.py</extracomment>
        <translation>「%1」という姿勢がほかにあります</translation>
    </message>
    <message>
        <source>another word than %1, which means something else</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 以外の語（別の意味があるため）</translation>
    </message>
    <message>
        <source>asked at the first start</source>
        <extracomment>core/options.py</extracomment>
        <translation>初回の起動時に尋ねます</translation>
    </message>
    <message>
        <source>asked at the first start without a tray</source>
        <extracomment>core/options.py</extracomment>
        <translation>トレイのない初回の起動時に尋ねます</translation>
    </message>
    <message>
        <source>at least the %1 s of the hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>保つ時間の %1 秒以上</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 文字以内</translation>
    </message>
    <message>
        <source>at most %1 tables [[%2]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 個までの表 [[%2]]</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 語以内</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>背中</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>体</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>胸</translation>
    </message>
    <message>
        <source>deskbreak doesn&apos;t know how programs are started at login on this system.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>このシステムで、ログイン時にプログラムを起動する方法がわかりません。</translation>
    </message>
    <message>
        <source>deskbreak isn’t told of a changed clock here; working hours are right again at the next event.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>ここでは時計の変更が知らされません。次の動作で勤務時間は正しくなります。</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>ひじ</translation>
    </message>
    <message>
        <source>exercise “%1” has an error of its own</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>運動「%1」にも誤りがあります</translation>
    </message>
    <message>
        <source>far elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>奥側のひじ</translation>
    </message>
    <message>
        <source>far foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>奥側の足</translation>
    </message>
    <message>
        <source>far hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>奥側の手</translation>
    </message>
    <message>
        <source>far knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>奥側のひざ</translation>
    </message>
    <message>
        <source>far wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>奥側の手首</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>頭</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>腰</translation>
    </message>
    <message>
        <source>hold_cap must be %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>hold_cap に使える値は%1です</translation>
    </message>
    <message>
        <source>id must be another one than that of %1</source>
        <extracomment>storage/library.py</extracomment>
        <translation>id は %1 のものと別でなければなりません</translation>
    </message>
    <message>
        <source>it can’t be read (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>読み込めません（%1）</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>途中で切れているか壊れています</translation>
    </message>
    <message>
        <source>it is from a newer deskbreak, version %1; this one knows %2</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>新しい Deskbreak のものです（バージョン %1。こちらは %2 まで）</translation>
    </message>
    <message>
        <source>it is no folder, no zip and no .toml file</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>フォルダーでも zip でも .toml ファイルでもありません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>storage/settings_transfer.py</extracomment>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>UTF-8 のテキストでなければなりません</translation>
    </message>
    <message>
        <source>it would replace %1</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1 を置き換えることになります</translation>
    </message>
    <message>
        <source>it would take the place of %1, which deskbreak brings</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Deskbreak に付属の%1の代わりになります</translation>
    </message>
    <message>
        <source>its files must be at most %1 KiB in all</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>ファイルは合わせて %1 KiB 以内です</translation>
    </message>
    <message>
        <source>its form is too unusual</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>形が特殊すぎます</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>ひざ</translation>
    </message>
    <message>
        <source>knee_height must be at most %1 from the height of the hip</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>knee_height は腰の高さから %1 以内です</translation>
    </message>
    <message>
        <source>level %1 must fit into the limit of %2 s, even with its shortest hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>レベル %1 は、いちばん短く保っても %2 秒の制限に収まらなければなりません</translation>
    </message>
    <message>
        <source>level %1 must have one setup, one hold and one out phase</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>レベル %1 には setup、hold、out のフェーズが 1 つずつ必要です</translation>
    </message>
    <message>
        <source>limit must be %1, since one sits on the heels here: that can press on a nerve</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>limit に使える値は%1です。かかとの上に座るため、神経を圧迫することがあります</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>lists and tables must not be nested so deeply</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>一覧と表の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>logind answers, but no screen saver does: a lock is seen only if this desktop tells logind of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind は応答しますが、スクリーンセーバーは応答しません。ロックは、このデスクトップが logind に伝えたときだけわかります。</translation>
    </message>
    <message>
        <source>logind doesn&apos;t answer on the system bus: sleep is seen only afterwards, by the clock.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>システムバスで logind が応答しません。スリープは、あとから時計でわかるだけです。</translation>
    </message>
    <message>
        <source>logind tells of sleep, but doesn&apos;t wait until the state is written.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind はスリープを知らせますが、状態を書き込むまで待ちません。</translation>
    </message>
    <message>
        <source>macOS tells no program whether another one is full screen.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS は、ほかのプログラムが全画面かどうかを知らせません。</translation>
    </message>
    <message>
        <source>macOS tells no program whether the screen is shared.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS は、画面が共有されているかを知らせません。</translation>
    </message>
    <message>
        <source>macOS tells no program which focus is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS は、どの集中モードがオンかを知らせません。</translation>
    </message>
    <message>
        <source>near elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手前のひじ</translation>
    </message>
    <message>
        <source>near foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手前の足</translation>
    </message>
    <message>
        <source>near hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手前の手</translation>
    </message>
    <message>
        <source>near knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手前のひざ</translation>
    </message>
    <message>
        <source>near wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手前の手首</translation>
    </message>
    <message>
        <source>near_leg must be folded, since the pose hangs from both knees</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>この姿勢は両ひざで支えるため、near_leg は折りたたんだ脚でなければなりません</translation>
    </message>
    <message>
        <source>near_leg must be given by its hip angle, since the pose hangs from its knee</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>この姿勢はひざで支えるため、near_leg は股関節の角度で示さなければなりません</translation>
    </message>
    <message>
        <source>no exercise is called “%1”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>「%1」という運動はありません</translation>
    </message>
    <message>
        <source>no key frame is called “%1”</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>「%1」というキーフレームはありません</translation>
    </message>
    <message>
        <source>no key here is called “%1”; allowed: %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>「%1」というキーはここにありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>no pose is called “%1”</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>「%1」という姿勢はありません</translation>
    </message>
    <message>
        <source>no program yet: swaylock and its like tell nobody of a lock; being away is seen by idleness</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>まだありません。swaylock などはロックをだれにも知らせず、離席は操作がないことで判断します</translation>
    </message>
    <message>
        <source>not one %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1が 1 つずつではありません</translation>
    </message>
    <message>
        <source>not set: always, or none if another day is</source>
        <extracomment>core/options.py</extracomment>
        <translation>未設定: 常時。ほかの曜日が設定されていればなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>on GNOME the extension AppIndicator Support; elsewhere the panel&apos;s tray plugin</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>GNOME では拡張機能 AppIndicator Support、ほかではパネルのトレイ</translation>
    </message>
    <message>
        <source>pactl doesn’t answer in JSON (%1).</source>
        <extracomment>desktop/microphones.py</extracomment>
        <translation>pactl の返答が JSON ではありません（%1）。</translation>
    </message>
    <message>
        <source>pointer, primary, or a screen’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>pointer、primary、または画面の名前</translation>
    </message>
    <message>
        <source>pose “%1” has an error of its own</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>姿勢「%1」にも誤りがあります</translation>
    </message>
    <message>
        <source>poses must be %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>poses に使える値は%1です</translation>
    </message>
    <message>
        <source>root must say in one way where the body is: %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>root では体の位置を次のどれか 1 つで示します: %1</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>肩</translation>
    </message>
    <message>
        <source>start PipeWire or PulseAudio</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>PipeWire か PulseAudio を起動</translation>
    </message>
    <message>
        <source>system, or a voice’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>system、または音声の名前</translation>
    </message>
    <message>
        <source>systemd-logind, or elogind</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>systemd-logind または elogind</translation>
    </message>
    <message>
        <source>tables [[%1]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>表 [[%1]]</translation>
    </message>
    <message>
        <source>tables [[%1]], at least one</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>表 [[%1]] を 1 つ以上</translation>
    </message>
    <message>
        <source>tables [poses.NAME], at least one and at most %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>表 [poses.名前] を 1～%1 個</translation>
    </message>
    <message>
        <source>text of 1–%1 characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>1～%1 文字のテキスト</translation>
    </message>
    <message>
        <source>text on one line, without control characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>制御文字のない 1 行のテキスト</translation>
    </message>
    <message>
        <source>the %1 goes through the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1が床を突き抜けます</translation>
    </message>
    <message>
        <source>the %1 must not be below the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1が床より下にあってはいけません</translation>
    </message>
    <message>
        <source>the %1 of %2 must bend %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%2 の%1の曲がりは%3です</translation>
    </message>
    <message>
        <source>the figure must be able to go from “%1” to “%2”: on the way %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>図が「%1」から「%2」へ動けません。途中で%3</translation>
    </message>
    <message>
        <source>the file must be at most %1 KiB</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>ファイルは %1 KiB 以内です</translation>
    </message>
    <message>
        <source>the folder must hold at most %1 files; none of them is used</source>
        <extracomment>storage/shelf.py</extracomment>
        <translation>フォルダーのファイルは %1 個以内です。どれも使われません</translation>
    </message>
    <message>
        <source>the hip must be at most %1 above or below the knees, as long as a thigh is</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>腰はひざの上下 %1 以内（太ももの長さ）です</translation>
    </message>
    <message>
        <source>the name of a key frame, or one for each level</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>キーフレームの名前、またはレベルごとに 1 つ</translation>
    </message>
    <message>
        <source>the phases of level %1 must come in this order: %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>レベル %1 のフェーズは次の順です: %2</translation>
    </message>
    <message>
        <source>the screen locker of %1 itself, switched on in its settings</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1 自身の画面ロック（設定でオンにしてください）</translation>
    </message>
    <message>
        <source>the zip is broken (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>zip が壊れています（%1）</translation>
    </message>
    <message>
        <source>there is no .toml file in it</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>中に .toml ファイルがありません</translation>
    </message>
    <message>
        <source>there must be at most %1 files and folders in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>中のファイルとフォルダーは %1 個以内です</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>TOML ではありません: %1</translation>
    </message>
    <message>
        <source>toes</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>足の指</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>true または false</translation>
    </message>
    <message>
        <source>two files in it are called “%1”, capitals aside</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>大文字と小文字の違いを除いて「%1」という名前のファイルが 2 つあります</translation>
    </message>
    <message>
        <source>view must take in all of the body; the %1 is at %2</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>view は体全体を含まなければなりません。外にあるのは%1（%2）です</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手首</translation>
    </message>
    <message>
        <source>your desktop&apos;s screen locker, started with the desktop</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>デスクトップと一緒に起動する、画面ロックのプログラム</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」はリンクです</translation>
    </message>
    <message>
        <source>“%1” is a zip in a pack</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」はパックの中の zip です</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not taken</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」の圧縮方式は使えません</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」は暗号化されています</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder that may be in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」は、中に入れられるファイルでもフォルダーでもありません</translation>
    </message>
    <message>
        <source>“%1” leads out of it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」はパックの外を指しています</translation>
    </message>
    <message>
        <source>“%1” must be called by letters, digits, spaces, - and _, and end in .toml</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」の名前は文字、数字、空白、-、_ で、.toml で終わらなければなりません</translation>
    </message>
    <message>
        <source>“%1” must have a level %2 to take over here</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>ここで引き継ぐには、「%1」にレベル %2 が必要です</translation>
    </message>
    <message>
        <source>“%1” must have a level that names “%2”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>「%1」には「%2」を指すレベルが必要です</translation>
    </message>
    <message>
        <source>“%1” must lie in a folder called exercises, poses or routines, or in none</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>「%1」は exercises、poses、routines のフォルダーに入れるか、どこにも入れません</translation>
    </message>
    <message>
        <source>“deskbreak doctor” and the log tell why; try again then.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>理由は「deskbreak doctor」とログにあります。そのあともう一度お試しください。</translation>
    </message>
    <message>
        <source>“deskbreak doctor” may tell why; so does the log.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>理由は「deskbreak doctor」やログでわかることがあります。</translation>
    </message>
    <message>
        <source>“deskbreak pause 1h” keeps reminders away for a while.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>「deskbreak pause 1h」でしばらくお知らせを止められます。</translation>
    </message>
    <message>
        <source>“deskbreak status” tells where it stands.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>「deskbreak status」で進み具合がわかります。</translation>
    </message>
</context>
<context>
    <name>Settings error</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1、たとえば %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>
            <numerusform>%Ln 件の設定を読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text file in TOML</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>TOML のテキストファイル</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>すべて既定値</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>使える値</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>この設定には既定値を使います。ファイルはそのままです。何かを保存する前に控えを残します。</translation>
    </message>
    <message>
        <source>Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>既定値を使います。ファイルはそのままです。何かを保存する前に控えを残します。</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>あった値</translation>
    </message>
    <message>
        <source>One setting could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>読み込めない設定が 1 件あります</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Used now</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>設定を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>Settings window</name>
    <message>
        <source>%1 (system)</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>%1（システム）</translation>
    </message>
    <message>
        <source>%1 What helps: %2.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>%1役立つもの: %2。</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %Ln settings:</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%1 で %Ln 件の設定が変わります：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>%1吸って %2吐く</translation>
    </message>
    <message>
        <source>%1 is the same as your settings.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>%1 は現在の設定と同じです。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 または %2</translation>
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
        <translation>%1 · 約 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list</comment>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, error: %3 %4</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1、%2、エラー: %3 %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1、開始</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>
            <numerusform>%Ln 件の設定を読み込めませんでした。既定値を使います。ファイルはそのままです。何かを保存する前に控えを残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings go back to their defaults. Ctrl+Z takes it back.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%Ln 件の設定を既定値に戻します。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;spans</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;区間</numerusform>
        </translation>
    </message>
    <message>
        <source>(found %1)</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>（あった値: %1）</translation>
    </message>
    <message>
        <source>A file with an error is left out; everything else goes on. Nobody has checked your own stretches for you: start gently.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>エラーのあるファイルは除かれ、ほかはそのまま続きます。自作のストレッチは誰も確認していません。やさしく始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln&#xa0;breaks on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>
            <numerusform>1 日に約 %Ln&#xa0;回の休憩</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>すべてすでにありました。</translation>
    </message>
    <message>
        <source>All of them, on all pages. The history stays.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>全ページのすべて。履歴は残ります。</translation>
    </message>
    <message>
        <source>All settings as one file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>すべての設定を一つのファイルに</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>すべての設定が既定値に戻りました。</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>すべての設定がすでに既定値です。</translation>
    </message>
    <message>
        <source>All that suit</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>合うものすべて</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>使える値: %1</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>足首</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>As set on this desktop.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>このデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>Asleep means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>スリープは離席です。</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>オフィスで</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>背中・腰</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Both every time</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>毎回両方</translation>
    </message>
    <message>
        <source>Breaks then only ask you to stand and walk.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>休憩では立って歩くことだけをお願いします。</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>通話</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Chimes and ticks.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>チャイムと小さな音。</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Monday to all workdays</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>月曜日を平日すべてにコピー</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>このレポートをコピー</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>配慮</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Data &amp; privacy</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>データとプライバシー</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>履歴を削除</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>机</translation>
    </message>
    <message>
        <source>Deskbreak does not use the network.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Deskbreak はネットワークを使いません。</translation>
    </message>
    <message>
        <source>Deskbreak settings</source>
        <extracomment>faces/settings/window.py</extracomment>
        <translation>Deskbreak – 設定</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Ends the next day</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>翌日に終わります</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>すべてこのコンピューターに残ります</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>運動</translation>
    </message>
    <message>
        <source>Exercises, poses and routines (*.toml *.zip)</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>運動、姿勢、ルーチン (*.toml *.zip)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>CSV で書き出す</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>JSON で書き出す</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>映画</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>映画やゲーム。</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>床</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>床からの表示</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>For another computer, or to keep.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>別のコンピューター用、または保管用。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>あった値: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>楽に感じるときだけ深めましょう。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>案内</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>人工股関節</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>保つ時間</translation>
    </message>
    <message>
        <source>Hold each side</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>片側ずつ保つ時間</translation>
    </message>
    <message>
        <source>How Deskbreak looks.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Deskbreak の見た目。</translation>
    </message>
    <message>
        <source>How far the sitting has come, and the menu.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>座った時間の進み具合とメニュー。</translation>
    </message>
    <message>
        <source>How you are led through a break.</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>休憩の案内のしかた。</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>診てもらいました</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>一部</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln breaks, and up to %1 in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>実際は休憩 %Ln 回、続けて最長 %1でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Keep what is used now</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>現在の値を残す</translation>
    </message>
    <message>
        <source>Kept: minutes at the desk, breaks, your answers.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>保存するもの: 机での分数、休憩、あなたの答え。</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>キーボードとマウス</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>ひざ</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like system</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Locked means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>ロックは離席です。</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Look %1</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>調べています …</translation>
    </message>
    <message>
        <source>Lunch</source>
        <extracomment>faces/settings/day_line.py</extracomment>
        <translation>昼休み</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>メイン画面</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Music and films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>音楽と映画</translation>
    </message>
    <message>
        <source>Never kept: what you type, what you see, which apps you use.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>保存しないもの: 入力内容、見ているもの、使うアプリ。</translation>
    </message>
    <message>
        <source>Never longer than %1.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>最長 %1。</translation>
    </message>
    <message>
        <source>No break on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>1 日に休憩なし</translation>
    </message>
    <message>
        <source>No day has working hours</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>勤務時間のある日がありません</translation>
    </message>
    <message>
        <source>No files yet</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>まだファイルがありません</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>%1 を開けるものがありません。</translation>
    </message>
    <message>
        <source>Nothing is in the history yet.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>履歴はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now and then, what matters.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>ときどき、大切なことだけ。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off because of: %1</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>次の理由でオフ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Off because of: %1. Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>次の理由でオフ: %1。あと %Ln 日で選べます</numerusform>
        </translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>faces/settings/rows.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>床で</translation>
    </message>
    <message>
        <source>One break takes</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>1 回の休憩は</translation>
    </message>
    <message>
        <source>One colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>単色</translation>
    </message>
    <message>
        <source>Only in working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>勤務時間のみ</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>ファイル %1 を開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>あと %Ln 日で選べます</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside them Deskbreak stays quiet. Sitting is still counted.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>それ以外では Deskbreak は静かにします。座った時間は数え続けます。</translation>
    </message>
    <message>
        <source>Own stretches</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>自作のストレッチ</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>リズム</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Poses</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>姿勢</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>Presenting</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>発表</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Removes all counted minutes and breaks. Settings stay.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>数えた時間と休憩をすべて削除します。設定は残ります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>設定を元に戻す</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>このページを元に戻す</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Rests until you have had this checked.</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>診てもらうまで休みます。</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>ルーチン</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>画面ロック</translation>
    </message>
    <message>
        <source>Screen with the pointer</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>ポインターのある画面</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>See %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>%1 をご覧ください。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>短い</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>肩</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>フォルダーで表示: %1</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>シンギングボウル</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>スライドや画面共有。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>小さい</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>やわらかいベル</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>音</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>音</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>このまま</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>%1のまま</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>座ったまま</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>The last 7 days with these settings</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>この設定での直近 7 日間</translation>
    </message>
    <message>
        <source>The microphone or the camera is in use.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>マイクかカメラが使われています。</translation>
    </message>
    <message>
        <source>The steps, spoken.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>声に出す手順。</translation>
    </message>
    <message>
        <source>They ask without taking the keyboard from you.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>キーボードを奪わずに尋ねます。</translation>
    </message>
    <message>
        <source>They can pause for a break.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>休憩の間、止められます。</translation>
    </message>
    <message>
        <source>This desktop</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>This desktop could not be looked at. The log says why.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>このデスクトップを調べられませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>%1を試す</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>試す: %1</translation>
    </message>
    <message>
        <source>Up to 200&#xa0;%.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>200&#xa0;% まで。</translation>
    </message>
    <message>
        <source>Used now: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>現在の値: %1</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Wait while</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>次の間は待つ</translation>
    </message>
    <message>
        <source>Watching counts as sitting.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>見ている間も着席とみなします。</translation>
    </message>
    <message>
        <source>What is kept, and where.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>何をどこに保存するか。</translation>
    </message>
    <message>
        <source>What this desktop lets Deskbreak know.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>このデスクトップが Deskbreak に知らせること。</translation>
    </message>
    <message>
        <source>What you do, and for how long.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>何を、どれだけ行うか。</translation>
    </message>
    <message>
        <source>When Deskbreak asks you to stand up.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>立ち上がるよう声をかける時。</translation>
    </message>
    <message>
        <source>When Deskbreak holds a break back.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>休憩を控える時。</translation>
    </message>
    <message>
        <source>When Deskbreak may ask you to stand up.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>声をかけてよい時間。</translation>
    </message>
    <message>
        <source>When you last moved, never what you type.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>最後に動いた時刻だけ。入力内容は見ません。</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>なぜこのストレッチ？</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message numerus="yes">
        <source>With each one taken: %Ln breaks, and at most %1 of sitting in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>すべて行うと: 休憩 %Ln 回、続けて座るのは最長 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>木</translation>
    </message>
    <message>
        <source>Working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>Working hours stay right when the clock is set.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>時計を合わせても勤務時間は正しいままです。</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>使えます</translation>
    </message>
    <message>
        <source>Your own exercises and routines, as files.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>自作の運動とルーチンのファイル。</translation>
    </message>
    <message>
        <source>Your settings are those of %1 now.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>設定は %1 のものになりました。</translation>
    </message>
    <message>
        <source>Your settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>設定を読み込めませんでした。既定値を使います。ファイルはそのままです。何かを保存する前に控えを残します。</translation>
    </message>
    <message>
        <source>Your settings were written to %1.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>設定を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>約 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>足首</translation>
    </message>
    <message>
        <source>back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>背中・腰</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>バランス</translation>
    </message>
    <message>
        <source>black hair in a bun, brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>黒髪のお団子、褐色の肌</translation>
    </message>
    <message>
        <source>black hair in a bun, tan skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>黒髪のお団子、小麦色の肌</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>両側</translation>
    </message>
    <message>
        <source>brown hair, bronze skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>茶色の髪、ブロンズ色の肌</translation>
    </message>
    <message>
        <source>chestnut hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>栗色の髪、明るい肌</translation>
    </message>
    <message>
        <source>hip joint</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>股関節の奥</translation>
    </message>
    <message>
        <source>hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>人工股関節</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>ひざ</translation>
    </message>
    <message>
        <source>knee or ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>ひざか足首</translation>
    </message>
    <message>
        <source>left, then right</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>左、次に右</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>痛み</translation>
    </message>
    <message>
        <source>pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>short black hair, deep brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>短い黒髪、濃い褐色の肌</translation>
    </message>
    <message>
        <source>short grey hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>短い灰色の髪、明るい肌</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>肩</translation>
    </message>
    <message>
        <source>tingling or numb</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>しびれ・感覚がない</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>〜</translation>
    </message>
    <message>
        <source>“%1” has its defaults again.</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>「%1」は既定値に戻りました。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Change sides.</source>
        <extracomment>core</extracomment>
        <translation>左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <extracomment>core</extracomment>
        <translation>ゆっくり起きます。</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>core</extracomment>
        <translation>半分です。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Left side next.</source>
        <extracomment>core</extracomment>
        <translation>次は左側。</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>core</extracomment>
        <translation>いち。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>core</extracomment>
        <translation>一時停止。</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Right side next.</source>
        <extracomment>core</extracomment>
        <translation>次は右側。</translation>
    </message>
    <message>
        <source>Stand up and walk a little.</source>
        <extracomment>core</extracomment>
        <translation>立って少し歩きましょう。</translation>
    </message>
    <message>
        <source>Stand up slowly.</source>
        <extracomment>core</extracomment>
        <translation>ゆっくり立ちます。</translation>
    </message>
    <message>
        <source>Then bring your {things} and {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>次に{things}と{thing}を用意します。次は{exercise}。</translation>
    </message>
    <message>
        <source>Then bring your {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>次に{thing}を用意します。次は{exercise}。</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>core</extracomment>
        <translation>さん。</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>core</extracomment>
        <translation>に。</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>core</extracomment>
        <translation>歩く</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready.</source>
        <extracomment>core</extracomment>
        <translation>お疲れさまでした。準備ができたら動きましょう。</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>Ankle just above the knee, foot flexed, other foot flat. Too tight? Slide the foot forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足首はひざのすぐ上、足先は起こし、反対の足は床に。きついときは足を前へ。</translation>
    </message>
    <message>
        <source>Ankle just above the other knee, foot flexed, head supported.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足首は反対のひざのすぐ上、足先は起こし、頭は支えて。</translation>
    </message>
    <message>
        <source>Arm up</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腕を上へ</translation>
    </message>
    <message>
        <source>Arms by your sides, knees down and slightly apart. Never push past the limit.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腕は体の横、ひざは床で少し開きます。限界を超えて押しません。</translation>
    </message>
    <message>
        <source>Blanket under the head. Keep the back ribs wide. Stop at any knee or back pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>頭の下に毛布。背中側の肋骨を広く。ひざや腰が痛んだらやめます。</translation>
    </message>
    <message>
        <source>Both feet flat, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>両足を床に、左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Both feet flat.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>両足を床に。</translation>
    </message>
    <message>
        <source>Breathe out. Hinge forward with a long back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>吐きながら、背すじを長く前へ倒します。</translation>
    </message>
    <message>
        <source>Breathe out. Let your {near} knee fall open.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>吐きながら、{near:左|右}ひざを外へ開きます。</translation>
    </message>
    <message>
        <source>Breathe out. Shift your hips a little forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>吐きながら、腰を少し前へ。</translation>
    </message>
    <message>
        <source>Breathe out. Slide your hips slowly forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>吐きながら、腰をゆっくり前へすべらせます。</translation>
    </message>
    <message>
        <source>Bring the {far} knee up, then kneel on your {near} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{far:左|右}ひざを立て、{near:左|右}ひざをつきます。</translation>
    </message>
    <message>
        <source>Bring your foot in. Sit square.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足を寄せ、正面を向いて座ります。</translation>
    </message>
    <message>
        <source>Chair edge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いすの端</translation>
    </message>
    <message>
        <source>Chair must not roll. {far} foot flat, hold the backrest. Level 1: just sit tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>動かないいすで。{far:左|右}足は床に、背もたれを持ちます。レベル1: 背すじを伸ばすだけ。</translation>
    </message>
    <message>
        <source>Chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>動かないいす</translation>
    </message>
    <message>
        <source>Chair-edge hip opener</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いすの端で股関節ほぐし</translation>
    </message>
    <message>
        <source>Come into your lunge. Find a mild stretch.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ランジの姿勢で、軽い伸びを探します。</translation>
    </message>
    <message>
        <source>Come up slowly. Uncross your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ゆっくり起き、脚をほどきます。</translation>
    </message>
    <message>
        <source>Come up the same way, then lean forward and straighten the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>同じ順で起き、前に傾いて脚を伸ばします。</translation>
    </message>
    <message>
        <source>Cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>クッション</translation>
    </message>
    <message>
        <source>Deep buttock stretch is right. Knee pain or tingling down the leg is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>お尻の奥の伸びは大丈夫。ひざの痛みや脚のしびれは違います。</translation>
    </message>
    <message>
        <source>Deeper</source>
        <extracomment>assets/exercises</extracomment>
        <translation>深く</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>机</translation>
    </message>
    <message>
        <source>Desk to hold</source>
        <extracomment>assets/exercises</extracomment>
        <translation>つかまる机</translation>
    </message>
    <message>
        <source>Desk, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>机（短い）</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <extracomment>assets/exercises</extracomment>
        <translation>引き寄せ</translation>
    </message>
    <message>
        <source>Easy? Draw the thigh closer.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、太ももをもっと近くへ。</translation>
    </message>
    <message>
        <source>Easy? Fold a little further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、もう少し前へ倒します。</translation>
    </message>
    <message>
        <source>Easy? Lie back on the bolster and rest.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、ボルスターに横たわって休みます。</translation>
    </message>
    <message>
        <source>Easy? Lift your chest and lean slightly further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、胸を上げてもう少し倒します。</translation>
    </message>
    <message>
        <source>Easy? Slide the foot further back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、足をもっと後ろへ。</translation>
    </message>
    <message>
        <source>Easy? Step longer and sink a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、歩幅を広げて少し沈みます。</translation>
    </message>
    <message>
        <source>Easy? Take both arms overhead.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、両腕を頭の上へ。</translation>
    </message>
    <message>
        <source>Easy? Use less cushion and sit lower.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、クッションを減らして低く座ります。</translation>
    </message>
    <message>
        <source>Elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひじ</translation>
    </message>
    <message>
        <source>Elbows, hands, sit, lean forward. Straighten and shake the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひじ、手、座る、前に傾く。脚を伸ばして振ります。</translation>
    </message>
    <message>
        <source>Elbows, hands, then sit. Lean forward, free the legs, breathe twice.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひじ、手、そして座る。前に傾いて脚をほどき、2 回呼吸します。</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Less is fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>股関節の前に感じます。腰やひざには感じません。少なめでも十分です。</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Slow breaths, soft jaw.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>股関節の前に感じます。腰やひざには感じません。ゆっくり呼吸、あごは楽に。</translation>
    </message>
    <message>
        <source>Feet hip-width, both point forward. Back heel lifts. Use a wall if the chair moves.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足は腰幅、両方とも前向き。後ろのかかとは浮かせます。いすが動くなら壁で。</translation>
    </message>
    <message>
        <source>Figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>4 の字</translation>
    </message>
    <message>
        <source>Firm chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>しっかりしたいす</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>たたんだタオル</translation>
    </message>
    <message>
        <source>Foot down</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足は床</translation>
    </message>
    <message>
        <source>Foot stays on the floor. Stop at a mild pull deep in the buttock.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足は床に置いたまま。お尻の奥が軽く引かれるところで止めます。</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>assets/exercises</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>assets/exercises</extracomment>
        <translation>完全に</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>長い</translation>
    </message>
    <message>
        <source>Grow tall, then turn from the ribs. Hips keep facing forward. Eyes may follow the hand.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>背を高くして、肋骨からひねります。骨盤は正面。目は手を追ってもかまいません。</translation>
    </message>
    <message>
        <source>Hands forward. Lift your hips. Straighten your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手を前へ。腰を上げ、脚を伸ばします。</translation>
    </message>
    <message>
        <source>Hands on the shin, never push the knee down hard.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手はすねに。ひざを強く押しません。</translation>
    </message>
    <message>
        <source>Hands or a towel behind the thigh. Shoulders and tailbone stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手かタオルを太ももの裏に。肩と尾骨は床のまま。</translation>
    </message>
    <message>
        <source>Hands, elbows, then lower your back slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手、ひじ、そしてゆっくり背中を下ろします。</translation>
    </message>
    <message>
        <source>Hands, then one elbow, then the other.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手、片ひじ、もう片ひじ。</translation>
    </message>
    <message>
        <source>Help the leg down with your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手で脚を下ろすのを助けます。</translation>
    </message>
    <message>
        <source>Help the leg down with your hands. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手で脚を下ろすのを助けます。左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Hinged</source>
        <extracomment>assets/exercises</extracomment>
        <translation>前傾</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腰をひざの上に戻し、手は前の太ももに。</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh. Then change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腰をひざの上に戻し、手は前の太ももに。次に左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Hold a chair back. Step your {near} foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いすの背を持ち、{near:左|右}足を後ろへ。</translation>
    </message>
    <message>
        <source>Hold here. Stand tall through your head.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。頭のてっぺんを高く。</translation>
    </message>
    <message>
        <source>Hold your {far} thigh. Draw it toward you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{far:左|右}の太ももを持ち、引き寄せます。</translation>
    </message>
    <message>
        <source>Hold. Feel your {near} buttock. Breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。{near:左|右}のお尻を感じ、ゆっくり呼吸。</translation>
    </message>
    <message>
        <source>Hold. Hips heavy, shoulders loose.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。腰は重く、肩は楽に。</translation>
    </message>
    <message>
        <source>Hold. Knees heavy, tail toward your knees.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。ひざは重く、尾骨はひざの方へ。</translation>
    </message>
    <message>
        <source>Hold. Spine tall, ribs down, breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。背すじ長く、肋骨を下げ、ゆっくり呼吸。</translation>
    </message>
    <message>
        <source>Hold. Tail tucked, knees down, chin in.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。骨盤を丸め、ひざは床、あごを引きます。</translation>
    </message>
    <message>
        <source>Hold. Tall chest, tucked tail, slow breath.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>そのまま。胸を高く、骨盤を丸め、ゆっくり呼吸。</translation>
    </message>
    <message>
        <source>If it is easy, breathe out and slide further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なら、吐いてさらに前へ。</translation>
    </message>
    <message>
        <source>If the knees lift or the back pinches, come up to your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざが浮いたり腰がつまるなら、手の位置まで起きます。</translation>
    </message>
    <message>
        <source>Keep the cushion if you need it. Hands beside your feet.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>必要ならクッションはそのまま。手は足の横に。</translation>
    </message>
    <message>
        <source>Keep the tuck and a tall spine. Stop at a clear, mild stretch in front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盤を丸め背すじ長く。{near:左|右}の股関節の前が軽く伸びたら止めます。</translation>
    </message>
    <message>
        <source>Keep the tuck. Shift forward one or two centimetres until the front of the hip wakes up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盤を丸めたまま、1〜2 センチ前へ。股関節の前に感じるまで。</translation>
    </message>
    <message>
        <source>Kneel on your {near} knee. {far} foot flat in front.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}ひざをつき、{far:左|右}足を前の床に。</translation>
    </message>
    <message>
        <source>Kneel. Put a cushion between heels and hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざ立ちで、かかととお尻の間にクッション。</translation>
    </message>
    <message>
        <source>Kneeling lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざ立ちランジ</translation>
    </message>
    <message>
        <source>Kneeling psoas lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざ立ちの腸腰筋ランジ</translation>
    </message>
    <message>
        <source>Knees slightly apart, tops of the feet flat. Rolled towel under the ankles if they complain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざは少し開き、足の甲は床に。つらければ足首の下に丸めたタオル。</translation>
    </message>
    <message>
        <source>Lean onto your hands, lift off, then stretch and shake the legs out.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手に体重をのせて腰を浮かせ、脚を伸ばして振ります。</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>assets/exercises</extracomment>
        <translation>左、次に右</translation>
    </message>
    <message>
        <source>Lengthens both sides together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>両側を一緒に伸ばします。</translation>
    </message>
    <message>
        <source>Let bolster and blanket carry back and head. Arms loose by your sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>背中と頭はボルスターと毛布にまかせ、腕は横に楽に。</translation>
    </message>
    <message>
        <source>Let go. Foot down. Uncross.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>力を抜き、足を下ろし、脚をほどきます。</translation>
    </message>
    <message>
        <source>Level 1: foot stays on the floor, let the knee open. No tingling, no knee pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>レベル1: 足は床、ひざを開きます。しびれやひざの痛みはなしで。</translation>
    </message>
    <message>
        <source>Level 1: stay upright. Level 2: tip from the hips, chest toward the shin.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>レベル1: 起きたまま。レベル2: 股関節から倒し、胸をすねへ。</translation>
    </message>
    <message>
        <source>Level 3: lift the {near} arm and lean a hand-width to the {far} side.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>レベル3: {near:左|右}腕を上げ、{far:左|右}へ手のひら一つ分傾けます。</translation>
    </message>
    <message>
        <source>Lie back, knees bent. {near} ankle on {far} thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>あお向け、ひざを曲げ、{near:左|右}足首を{far:左|右}太ももに。</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>まず胸を上げ、ゆっくり戻り、それから腰を後ろへ。</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>まず胸を上げ、ゆっくり戻り、それから腰を後ろへ。左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Long step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>大きな一歩</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, lying down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>あお向けで、股関節の奥の筋肉をゆるめます。</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, on a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いすで、股関節の奥の筋肉をゆるめます。</translation>
    </message>
    <message>
        <source>Lower by the arms, never drop. Stay on the elbows, or rest your back on the bolster.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腕で支えて下ろし、落ちないように。ひじのまま、または背中をボルスターに。</translation>
    </message>
    <message>
        <source>Lower the foot, uncross, change sides. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足を下ろしてほどき、左右を入れ替えます。起きるときは横向きに転がって。</translation>
    </message>
    <message>
        <source>Lower the foot, uncross. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足を下ろしてほどきます。起きるときは横向きに転がって。</translation>
    </message>
    <message>
        <source>Lower the seat only if the knees feel fine. You can stay here for weeks.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざが大丈夫なときだけ低く座ります。何週間このままでもかまいません。</translation>
    </message>
    <message>
        <source>Lower with your hands on your thighs. Any knee pain: add height or skip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手を太ももに置いて下ろします。ひざが痛むなら高くするか、やめます。</translation>
    </message>
    <message>
        <source>Lower your {near} knee. Slide that foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}ひざを下げ、その足を後ろへ。</translation>
    </message>
    <message>
        <source>Lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ランジ</translation>
    </message>
    <message>
        <source>Lunge with a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひねりのランジ</translation>
    </message>
    <message>
        <source>Lunge with rotation and reach</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひねって手を伸ばすランジ</translation>
    </message>
    <message>
        <source>Lying back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>あお向け</translation>
    </message>
    <message>
        <source>Lying figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>あお向けの 4 の字</translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>マット</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Office, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>オフィス（短い）</translation>
    </message>
    <message>
        <source>On elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひじで支える</translation>
    </message>
    <message>
        <source>On hands</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手で支える</translation>
    </message>
    <message>
        <source>Only if easy: a little further forward. Front heel down, no arch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>楽なときだけ、もう少し前へ。前のかかとは床、腰は反らしません。</translation>
    </message>
    <message>
        <source>Opens the front of the hip, on the edge of a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いすの端で、股関節の前を開きます。</translation>
    </message>
    <message>
        <source>Opens the front of the hip, one side at a time.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>股関節の前を片側ずつ開きます。</translation>
    </message>
    <message>
        <source>Opens the front of the hip, standing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>立って、股関節の前を開きます。</translation>
    </message>
    <message>
        <source>Pillow under the {near} knee. {far} foot flat, shin upright. Hold a chair if you wobble. Face the screen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}ひざの下にクッション。{far:左|右}足は床、すねは垂直。ふらつくならいすを持ち、画面を向きます。</translation>
    </message>
    <message>
        <source>Press your elbows down. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひじで押し、あごを引いて起きます。</translation>
    </message>
    <message>
        <source>Pull with the arms, not the neck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>首ではなく腕で引きます。</translation>
    </message>
    <message>
        <source>Push back. Bring your feet together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>押し戻して、足をそろえます。</translation>
    </message>
    <message>
        <source>Reach down toward your back heel. Keep breathing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>後ろのかかとへ手を伸ばし、呼吸を続けます。</translation>
    </message>
    <message>
        <source>Reach, do not collapse. Touching the heel is not needed. Tail stays tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>つぶれずに手を伸ばします。かかとに触れなくても大丈夫。骨盤は丸めたまま。</translation>
    </message>
    <message>
        <source>Rest. Let the front of your thighs lengthen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>休みます。太ももの前を長く。</translation>
    </message>
    <message>
        <source>Saddle</source>
        <extracomment>assets/exercises</extracomment>
        <translation>サドル</translation>
    </message>
    <message>
        <source>Saddle pose</source>
        <extracomment>assets/exercises</extracomment>
        <translation>サドルのポーズ</translation>
    </message>
    <message>
        <source>Same set-up as the lunge, a little less deep. Far hand rests on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ランジと同じ準備で、少し浅く。反対の手は前の太ももに。</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>座って 4 の字</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>短い</translation>
    </message>
    <message>
        <source>Short step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>小さな一歩</translation>
    </message>
    <message>
        <source>Shoulders over hips. Mild stretch at the front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>肩は腰の上。{near:左|右}の股関節の前に軽い伸び。</translation>
    </message>
    <message>
        <source>Sit back slowly onto the cushion.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>クッションの上にゆっくり座ります。</translation>
    </message>
    <message>
        <source>Sit on your heels, knees slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>かかとの上に座り、ひざを少し開きます。</translation>
    </message>
    <message>
        <source>Sit on your heels. Bolster or pillows behind you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>かかとに座り、後ろにボルスターか枕を。</translation>
    </message>
    <message>
        <source>Sit on your heels. Feet slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>かかとに座り、足を少し開きます。</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <extracomment>assets/exercises</extracomment>
        <translation>背すじを伸ばす</translation>
    </message>
    <message>
        <source>Sit tall. Let your thighs soften.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>背すじを伸ばし、太ももの力を抜きます。</translation>
    </message>
    <message>
        <source>Sit tall. {near} ankle on {far} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>背すじを伸ばし、{near:左|右}足首を{far:左|右}ひざに。</translation>
    </message>
    <message>
        <source>Sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>体を起こして座る</translation>
    </message>
    <message>
        <source>Slide back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>後ろへすべらせる</translation>
    </message>
    <message>
        <source>Slide the arms along the floor. Return them if the ribs flare or the back arches.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腕を床にそって上へ。肋骨が開くか腰が反るなら戻します。</translation>
    </message>
    <message>
        <source>Slide the tail toward the knees before you lean further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>さらに倒す前に、尾骨をひざの方へ。</translation>
    </message>
    <message>
        <source>Slide your hips back. Sit up tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腰を後ろへ戻し、背すじを伸ばします。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>assets/exercises</extracomment>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock and draw the pubic bone up. The low back stays long, ribs stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}のお尻をしめ、恥骨を引き上げます。腰は長く、肋骨は下に。</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock, bend the front knee, keep the chest upright.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}のお尻をしめ、前のひざを曲げ、胸は起こしたまま。</translation>
    </message>
    <message>
        <source>Squeeze your buttock. Tuck and hold.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>お尻をしめ、骨盤を丸めてそのまま。</translation>
    </message>
    <message>
        <source>Squeeze your {near} buttock. Tuck your tail under.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}のお尻をしめ、骨盤を丸めます。</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>立って</translation>
    </message>
    <message>
        <source>Standing hip stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>立って股関節ストレッチ</translation>
    </message>
    <message>
        <source>Standing hip-flexor stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>立って腸腰筋ストレッチ</translation>
    </message>
    <message>
        <source>Start upright. Prop ready behind the hips, head support at its end.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>起きた姿勢から。支えを腰の後ろに、その端に頭の支え。</translation>
    </message>
    <message>
        <source>Step forward, stand tall, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>前へ一歩、まっすぐ立ち、左右を入れ替えます。</translation>
    </message>
    <message>
        <source>Step forward, stand tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>前へ一歩、まっすぐ立ちます。</translation>
    </message>
    <message>
        <source>Stretch along the front of the thighs. Back pinches? Come up a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>太ももの前に伸び。腰がつまるなら少し起きます。</translation>
    </message>
    <message>
        <source>Stretch at the front of the {near} hip. No arch in the back, front knee over the foot.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}の股関節の前に伸び。腰は反らさず、前のひざは足の上。</translation>
    </message>
    <message>
        <source>Tail long, chest open. A stretch in thighs and shins is fine. Pain in the knees is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盤長く、胸を開く。太ももやすねの伸びは大丈夫、ひざの痛みは違います。</translation>
    </message>
    <message>
        <source>The lunge, with a turn and a reach to the back heel.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ランジに、ひねりと後ろのかかとへの手を加えます。</translation>
    </message>
    <message>
        <source>Time to open the front of your hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>股関節の前を開く時間です。</translation>
    </message>
    <message>
        <source>Time to open your hips without leaving the desk.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>机を離れずに股関節を開く時間です。</translation>
    </message>
    <message>
        <source>Time to open your hips, standing and seated.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>立って、座って、股関節を開く時間です。</translation>
    </message>
    <message>
        <source>Toes on the floor, knee low. Level 1: skip the slide and only tuck the tail.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>足指は床、ひざは低く。レベル1: すべらせず、骨盤だけ丸めます。</translation>
    </message>
    <message>
        <source>Touch the heel only if your back feels fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腰が大丈夫なときだけ、かかとに触れます。</translation>
    </message>
    <message>
        <source>Try it sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>体を起こして試す</translation>
    </message>
    <message>
        <source>Try it standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>立って試す</translation>
    </message>
    <message>
        <source>Try it with a smaller shift</source>
        <extracomment>assets/exercises</extracomment>
        <translation>小さく動いて試す</translation>
    </message>
    <message>
        <source>Tuck the tail, then lean. Hands on the floor or on thick books. Knees stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盤を丸めてから倒します。手は床か厚い本に。ひざは床のまま。</translation>
    </message>
    <message>
        <source>Tuck your chin. Press through elbows and come up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>あごを引き、ひじで押して起きます。</translation>
    </message>
    <message>
        <source>Tuck your tail. Sink and shift forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盤を丸め、沈んで前へ。</translation>
    </message>
    <message>
        <source>Tucking the back toes brings the heel closer. Stop at any pinch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>後ろの足指を立てるとかかとが近くなります。腰がつまったら止めます。</translation>
    </message>
    <message>
        <source>Turn back to centre. Slide your hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>正面に戻り、腰を後ろへ。</translation>
    </message>
    <message>
        <source>Turn sideways on your chair. {near} hip off the edge.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いすに横向きに座り、{near:左|右}のお尻を端の外へ。</translation>
    </message>
    <message>
        <source>Turn your chest to the {near}. Sweep that arm back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>胸を{near:左|右}へ向け、その腕を後ろへ。</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>起きて</translation>
    </message>
    <message>
        <source>Walk your hands back. Lean with a long spine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手を後ろへ歩かせ、背すじ長く傾きます。</translation>
    </message>
    <message>
        <source>Walk your hands in. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手を寄せ、あごを引いて起きます。</translation>
    </message>
    <message>
        <source>Warm up first. Let the hips sink between the heels only if the knees allow it.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>まず温めます。ひざが許すときだけ、お尻をかかとの間に下ろします。</translation>
    </message>
    <message>
        <source>Weight stays on the chair. Keep the tuck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>体重はいすの上に。骨盤は丸めたまま。</translation>
    </message>
    <message>
        <source>With a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>ひねり</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>いす</translation>
    </message>
    <message>
        <source>chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>動かないいす</translation>
    </message>
    <message>
        <source>chair-edge hip opener</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>いすの端で股関節ほぐし</translation>
    </message>
    <message>
        <source>cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>クッション</translation>
    </message>
    <message>
        <source>folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>たたんだタオル</translation>
    </message>
    <message>
        <source>kneeling lunge</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>ひざ立ちランジ</translation>
    </message>
    <message>
        <source>lunge with a turn</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>ひねりのランジ</translation>
    </message>
    <message>
        <source>lying figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>あお向けの 4 の字</translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>マット</translation>
    </message>
    <message>
        <source>saddle pose</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>サドルのポーズ</translation>
    </message>
    <message>
        <source>seated figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>座って 4 の字</translation>
    </message>
    <message>
        <source>standing hip stretch</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>立って股関節ストレッチ</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩まで %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>Break waits: do not disturb</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩待ち: 応答不可</translation>
    </message>
    <message>
        <source>Break waits: full screen</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩待ち: 全画面</translation>
    </message>
    <message>
        <source>Break waits: presenting</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩待ち: 発表</translation>
    </message>
    <message>
        <source>Break waits: you’re in a call</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩待ち: 通話中</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>1&#xa0;時間</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>2&#xa0;時間</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>30&#xa0;分間</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>今ストレッチしました</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>座っていました</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休憩中</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>お知らせを一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Deskbreak を終了</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>お知らせを再開</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>着席 %1</translation>
    </message>
    <message>
        <source>Sitting %1 · break in %2</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>着席 %1 · 休憩まで %2</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>この休憩をスキップ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>今すぐ休憩を始める</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>スキップを元に戻す</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>延期を元に戻す</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>自分でオンにするまで</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>明日まで</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>%1 ended in the middle.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 が途中で終わりました。</translation>
    </message>
    <message>
        <source>%1 ended with error %2.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 がエラー %2 で終わりました。</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 が失敗しました。</translation>
    </message>
    <message>
        <source>%1 made no sound.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 から音が出ませんでした。</translation>
    </message>
    <message>
        <source>%1 speaks instead.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>代わりに %1 が話します。</translation>
    </message>
    <message>
        <source>Nothing else here speaks; the steps are on the screen.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>ほかに話せるものがありません。手順は画面にあります。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1&#xa0;min left</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>あと 1&#xa0;分</translation>
    </message>
    <message>
        <source>A good start</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>よい始め方</translation>
    </message>
    <message>
        <source>Ask me for a break after</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>休憩をすすめるまで</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>机で</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>オフィスで</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Break soon</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>まもなく休憩</translation>
    </message>
    <message>
        <source>Deskbreak counts the minutes you really sit. Then it guides you through two stretches for your hips.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Deskbreak は実際に座った分を数え、股関節のストレッチを二つ案内します。</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>当てはまるものはありますか？</translation>
    </message>
    <message>
        <source>Every stretch has something to hold on to.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>どのストレッチにもつかまるものがあります。</translation>
    </message>
    <message>
        <source>Fewer interruptions</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>中断を少なめに</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Gentler stretches replace kneeling.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>ひざ立ちの代わりに、やさしいストレッチにします。</translation>
    </message>
    <message>
        <source>Handy when you can’t see the screen.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>画面が見えないときに便利です。</translation>
    </message>
    <message>
        <source>Just sat down</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>座ったばかり</translation>
    </message>
    <message>
        <source>Look for the ring in the small window. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>小さいウィンドウの輪を見てください。座っている間に満ちていきます。</translation>
    </message>
    <message>
        <source>Look for the ring near the clock. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>時計の近くの輪を見てください。座っている間に満ちていきます。</translation>
    </message>
    <message>
        <source>Made to fit you</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>あなたに合わせて</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>床を使わない</translation>
    </message>
    <message>
        <source>Often, short sits</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>こまめに、短く座る</translation>
    </message>
    <message>
        <source>On a mat</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>マットの上で</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>床で</translation>
    </message>
    <message>
        <source>Set up later</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>後で設定</translation>
    </message>
    <message>
        <source>Sit less, move a little</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>座る時間を減らし、少し動く</translation>
    </message>
    <message>
        <source>So you never have to think of it.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>いちいち考えずにすみます。</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>手順を読み上げる</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>座ったまま</translation>
    </message>
    <message>
        <source>This is general guidance, not medical advice: if unsure, ask a doctor first.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>これは一般的な案内で、医学的助言ではありません。迷うときは先に医師に相談してください。</translation>
    </message>
    <message>
        <source>Try one now</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>We leave out leaning back.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>後ろに倒れる動きは省きます。</translation>
    </message>
    <message>
        <source>Welcome to Deskbreak</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Deskbreak へようこそ</translation>
    </message>
    <message>
        <source>Where will you stretch?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>どこでストレッチしますか？</translation>
    </message>
    <message>
        <source>You can skip anything, at any time.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>いつでも、何でもスキップできます。</translation>
    </message>
    <message>
        <source>You’re set</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>What is known</name>
    <message>
        <source>11 people walking</source>
        <extracomment>core</extracomment>
        <translation>歩いた 11 人</translation>
    </message>
    <message>
        <source>189 studies, 6654 people</source>
        <extracomment>core</extracomment>
        <translation>189 件の研究、6654 人</translation>
    </message>
    <message>
        <source>45&#xa0;min, two snoozes, 4&#xa0;s in and 6&#xa0;s out</source>
        <extracomment>core</extracomment>
        <translation>45&#xa0;分、延期 2 回、4&#xa0;秒吸って 6&#xa0;秒吐く</translation>
    </message>
    <message>
        <source>46 people prompted</source>
        <extracomment>core</extracomment>
        <translation>促された 46 人</translation>
    </message>
    <message>
        <source>5 to 10&#xa0;min a week make you more flexible</source>
        <extracomment>core</extracomment>
        <translation>週 5〜10&#xa0;分で柔らかくなる</translation>
    </message>
    <message>
        <source>5&#xa0;min, 5 days a week</source>
        <extracomment>core</extracomment>
        <translation>5&#xa0;分を週 5 日</translation>
    </message>
    <message>
        <source>600 conscripts, second-hand</source>
        <extracomment>core</extracomment>
        <translation>徴集兵 600 人、孫引き</translation>
    </message>
    <message>
        <source>6° less backward movement of the leg. Seen together; not proof of a cause.</source>
        <extracomment>core</extracomment>
        <translation>脚の後ろへの動きが 6° 少ない。同時に見られただけで、原因の証明ではありません。</translation>
    </message>
    <message>
        <source>98 people compared</source>
        <extracomment>core</extracomment>
        <translation>98 人を比較</translation>
    </message>
    <message>
        <source>A likely idea, but not proven. In a trial of 30 women stretching helped, but not more than the other programme.</source>
        <extracomment>core</extracomment>
        <translation>ありそうな考えですが、証明されていません。女性 30 人の試験でストレッチは役立ちましたが、別のプログラムより良くはありませんでした。</translation>
    </message>
    <message>
        <source>Any movement helps, also light. Nobody could set an exact limit yet.</source>
        <extracomment>core</extracomment>
        <translation>軽い動きでも役立ちます。正確な限度はまだ誰も定められていません。</translation>
    </message>
    <message>
        <source>Between what was tested: 30&#xa0;min was best for blood sugar, 50 to 60 is the UK rule, and prompts every 45&#xa0;min were followed.</source>
        <extracomment>core</extracomment>
        <translation>試された範囲の間です。血糖には 30&#xa0;分が最良、50〜60 分が英国の決まり、45&#xa0;分ごとの促しは守られました。</translation>
    </message>
    <message>
        <source>Breaks against back pain</source>
        <extracomment>core</extracomment>
        <translation>腰痛に対する休憩</translation>
    </message>
    <message>
        <source>Cochrane review of 6</source>
        <extracomment>core</extracomment>
        <translation>6 件のコクラン・レビュー</translation>
    </message>
    <message>
        <source>Gentle is enough</source>
        <extracomment>core</extracomment>
        <translation>やさしく十分</translation>
    </message>
    <message>
        <source>Getting up</source>
        <extracomment>core</extracomment>
        <translation>立ち上がる</translation>
    </message>
    <message>
        <source>In one trial gentle and hard stretching did the same; half of 16 others favoured harder. We never ask you to push.</source>
        <extracomment>core</extracomment>
        <translation>ある試験では軽いのも強いのも同じでした。ほかの 16 件の半分は強い方を支持。無理に押すようには決して求めません。</translation>
    </message>
    <message>
        <source>More energy and less tiredness; the effect on performance is unclear.</source>
        <extracomment>core</extracomment>
        <translation>元気が増え、疲れが減ります。成果への影響ははっきりしません。</translation>
    </message>
    <message>
        <source>More than 10 adds little (this we know second-hand). History shows both lines, per side: that is how we read it.</source>
        <extracomment>core</extracomment>
        <translation>10 を超えても増えるのはわずかです（孫引きの知識）。履歴は左右それぞれの線を示します。私たちはそう読みます。</translation>
    </message>
    <message>
        <source>Much sitting goes with stiffer hips</source>
        <extracomment>core</extracomment>
        <translation>長く座ることと硬い股関節は一緒に見られる</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>core</extracomment>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Not studied</source>
        <extracomment>core</extracomment>
        <translation>研究なし</translation>
    </message>
    <message>
        <source>One review finds that active breaks help, another that they may change nothing.</source>
        <extracomment>core</extracomment>
        <translation>動く休憩が役立つとするレビューもあれば、何も変わらないかもしれないとするものもあります。</translation>
    </message>
    <message>
        <source>Our choice</source>
        <extracomment>core</extracomment>
        <translation>私たちの選択</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>core</extracomment>
        <translation>私たちの数字</translation>
    </message>
    <message>
        <source>Review of 11 trials</source>
        <extracomment>core</extracomment>
        <translation>11 件の試験のレビュー</translation>
    </message>
    <message>
        <source>Review of 16 studies</source>
        <extracomment>core</extracomment>
        <translation>16 件の研究のレビュー</translation>
    </message>
    <message>
        <source>Review of 22 samples, 2335 people</source>
        <extracomment>core</extracomment>
        <translation>22 標本、2335 人のレビュー</translation>
    </message>
    <message>
        <source>Short breaks leave you fresher</source>
        <extracomment>core</extracomment>
        <translation>短い休憩で元気になる</translation>
    </message>
    <message>
        <source>Sit less, move in between</source>
        <extracomment>core</extracomment>
        <translation>座るのを減らし、合間に動く</translation>
    </message>
    <message>
        <source>Some support</source>
        <extracomment>core</extracomment>
        <translation>いくらか裏づけあり</translation>
    </message>
    <message>
        <source>Stretching the front of the hip</source>
        <extracomment>core</extracomment>
        <translation>股関節の前を伸ばす</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <extracomment>core</extracomment>
        <translation>研究は一致せず</translation>
    </message>
    <message>
        <source>The saddle pose itself</source>
        <extracomment>core</extracomment>
        <translation>サドルのポーズそのもの</translation>
    </message>
    <message>
        <source>Tight hip muscles cause back pain</source>
        <extracomment>core</extracomment>
        <translation>硬い股関節の筋肉が腰痛の原因になる</translation>
    </message>
    <message>
        <source>Trial, 2021</source>
        <extracomment>core</extracomment>
        <translation>試験、2021 年</translation>
    </message>
    <message>
        <source>Trial, 21 people</source>
        <extracomment>core</extracomment>
        <translation>試験、21 人</translation>
    </message>
    <message>
        <source>UK screen work: 5–10&#xa0;min every hour</source>
        <extracomment>core</extracomment>
        <translation>英国の画面作業: 毎時 5〜10&#xa0;分</translation>
    </message>
    <message>
        <source>WHO guideline, 2020</source>
        <extracomment>core</extracomment>
        <translation>WHO 指針、2020 年</translation>
    </message>
    <message>
        <source>We found no study of it for the hip muscles. It is old, and some knees do not like it: the cushion comes first.</source>
        <extracomment>core</extracomment>
        <translation>股関節の筋肉についての研究は見つかりませんでした。古くからの姿勢で、合わないひざもあります。まずクッションを。</translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>core</extracomment>
        <translation>よく裏づけられている</translation>
    </message>
    <message>
        <source>What is known, how sure it is, and what is only our choice. Deskbreak may ease stiff hips; it can’t promise more.</source>
        <extracomment>core</extracomment>
        <translation>わかっていること、その確かさ、そして私たちが選んだだけのこと。Deskbreak は硬い股関節を和らげるかもしれません。それ以上は約束できません。</translation>
    </message>
</context>
<context>
    <name>Why these stretches?</name>
    <message>
        <source>%1, opens in the browser</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1、ブラウザーで開きます</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>a claim, how sure it is</comment>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Deskbreak – Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>Deskbreak – なぜこのストレッチ？</translation>
    </message>
    <message>
        <source>Links open in your browser. Deskbreak itself does not use the network.</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>リンクはブラウザーで開きます。Deskbreak 自体はネットワークを使いません。</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard: %1</source>
        <extracomment>faces/why/__init__.py</extracomment>
        <translation>ブラウザーを開けませんでした。アドレスはクリップボードにあります: %1</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>ブラウザーで開きます: %1</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>なぜこのストレッチ？</translation>
    </message>
</context>
</TS>
