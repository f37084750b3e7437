<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Break</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 rest for %Ln&#xa0;days.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1休息 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest until you have had this checked.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1先停用，等你检查过再说。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rests for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1休息 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rests until you have had this checked.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1先停用，等你检查过再说。</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>已停止%1</translation>
    </message>
    <message>
        <source>%1 to begin with</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>先从 %1 开始</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level, seconds</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>%1，百分之 %2</translation>
    </message>
    <message>
        <source>%1, left</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1（左）</translation>
    </message>
    <message>
        <source>%1, left knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1，左膝着地</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1，左侧</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1（右）</translation>
    </message>
    <message>
        <source>%1, right knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1，右膝着地</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1，右侧</translation>
    </message>
    <message>
        <source>%1. Use the tray menu to start, snooze or skip.</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>%1。可在托盘菜单中开始、推迟或跳过。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln seconds</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>
            <numerusform>%1：%2，%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaks today.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>今天休息了 %Ln 次。</numerusform>
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
            <numerusform>还可推迟 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left for this break</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>这次休息还可推迟 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;left</source>
        <comment>snoozes</comment>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>还剩&#xa0;%Ln&#xa0;次</numerusform>
        </translation>
    </message>
    <message>
        <source>A little longer next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>下次稍长一点</translation>
    </message>
    <message>
        <source>A little longer next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>下次稍长一点。</translation>
    </message>
    <message>
        <source>A stretch should never hurt. Let’s change it.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>拉伸绝不该疼。我们来调整。</translation>
    </message>
    <message>
        <source>After %1 of sitting.</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>坐满 %1 之后。</translation>
    </message>
    <message>
        <source>Answer for each stretch</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>逐个拉伸作答</translation>
    </message>
    <message>
        <source>Any key or the mouse brings the next question.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>按任意键或动鼠标，出现下一个问题。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>背部</translation>
    </message>
    <message>
        <source>Both hips stretched in %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>两侧髋部拉伸了 %1。</translation>
    </message>
    <message>
        <source>Break progress</source>
        <extracomment>faces/break_/phase_bar.py</extracomment>
        <translation>休息进度</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>已跳过休息</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>吸气…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>呼气…</translation>
    </message>
    <message>
        <source>Change sides</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>换边</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>换边。接下来是左侧。</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>换边。接下来是右侧。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Come up slowly</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>慢慢起来</translation>
    </message>
    <message>
        <source>Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>你回来后继续计时。</translation>
    </message>
    <message>
        <source>Don’t suggest changes</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>不再建议调整</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>轻一点</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>轻松</translation>
    </message>
    <message>
        <source>End break</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>结束休息</translation>
    </message>
    <message>
        <source>End this break?</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>结束这次休息吗？</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>地面视图</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>长</translation>
    </message>
    <message>
        <source>Gentler next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>下次更轻柔</translation>
    </message>
    <message>
        <source>Gentler next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>下次更轻柔。</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>准备</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>只有感觉轻松时才加深。</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>髋关节</translation>
    </message>
    <message>
        <source>Holds each stretch for less.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>每个拉伸保持得短一些。</translation>
    </message>
    <message>
        <source>How was each stretch?</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>每个拉伸感觉如何？</translation>
    </message>
    <message>
        <source>How was it?</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>感觉如何？</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>疼</translation>
    </message>
    <message>
        <source>I’m in position</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>我准备好了</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>刚刚好</translation>
    </message>
    <message>
        <source>Keep going</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep my usual levels</source>
        <extracomment>faces/break_/welcome_back.py</extracomment>
        <translation>保持我平时的级别</translation>
    </message>
    <message>
        <source>Knee or ankle</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>膝或踝</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>省去：%1。</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>先左后右</translation>
    </message>
    <message>
        <source>Let’s ease off</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>放松一点</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/break_/levels_row.py</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Move when you are ready.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>准备好了再动。</translation>
    </message>
    <message>
        <source>Mute voice</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>静音</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the level that comes</comment>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>下次休息约在 %1</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1后是下一次</translation>
    </message>
    <message>
        <source>No answer means no change.</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>不作答就不作改变。</translation>
    </message>
    <message>
        <source>No sound can be played here. The steps go on in words.</source>
        <extracomment>faces/sound.py</extracomment>
        <translation>这里无法播放声音。步骤以文字继续。</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Noted for next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>已记下，下次参考</translation>
    </message>
    <message>
        <source>Noted for next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>已记下，下次参考。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>统一作答</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>再过 %Ln 天开放</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ready for the next step?</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>准备好进入下一步了吗？</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>先右后左</translation>
    </message>
    <message>
        <source>Save and close</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>短</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>跳过这个拉伸</translation>
    </message>
    <message>
        <source>Small view</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>小视图</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>推迟 %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>推迟，还剩 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>其他部位</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>保持“%1”</translation>
    </message>
    <message>
        <source>Staying is just as good. You can go back at any time, without a question.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>保持不变同样好。你随时可以退回，无需理由。</translation>
    </message>
    <message>
        <source>Stretch break</source>
        <extracomment>faces/break_/window.py</extracomment>
        <translation>拉伸休息</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1后拉伸休息</translation>
    </message>
    <message>
        <source>Stretch break soon</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>即将拉伸休息</translation>
    </message>
    <message>
        <source>Strong or lasting pain: see a doctor or physiotherapist.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>疼痛剧烈或持续：请看医生或物理治疗师。</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>需要多久就用多久。</translation>
    </message>
    <message>
        <source>Tell us what to change</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>告诉我们改什么</translation>
    </message>
    <message>
        <source>Tell us what to change.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>告诉我们改什么。</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>谢谢你告诉我们</translation>
    </message>
    <message>
        <source>That counts too</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>这也算数</translation>
    </message>
    <message numerus="yes">
        <source>The %1 felt easy three times in a row, and you have done it for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1连续三次感觉轻松，你已经做了 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Tingling or numb</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>发麻或麻木</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>太过了</translation>
    </message>
    <message>
        <source>Too much – stop this stretch</source>
        <extracomment>faces/break_/step_panel.py</extracomment>
        <translation>太过了 – 停止这个拉伸</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>试试“%1”</translation>
    </message>
    <message>
        <source>Two “Easy” answers bring a level back.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>两次“轻松”可恢复一级。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unmute voice</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Until then we show the standing stretch.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>在那之前，我们展示站姿拉伸。</translation>
    </message>
    <message>
        <source>We keep it like this</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>We keep it like this.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>保持不变。</translation>
    </message>
    <message>
        <source>We keep your place for %1, then end the break.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>我们为你保留 %1，然后结束休息。</translation>
    </message>
    <message numerus="yes">
        <source>We start a little gentler: your last stretch was %Ln&#xa0;days ago.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>我们从轻一点开始：你上次拉伸是 %Ln 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready. Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>做得好。准备好了再动。你回来后继续计时。</translation>
    </message>
    <message>
        <source>What next? Nothing moves on until you choose.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>接下来呢？你选择之前不会继续。</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>你在哪里感觉到？</translation>
    </message>
    <message>
        <source>Which one hurt?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>哪一个疼？</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>你已坐了 %1</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>faces/break_/needs.py</extracomment>
        <translation>你需要</translation>
    </message>
    <message>
        <source>You stretched for %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>你拉伸了 %1。</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>All history was deleted.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>已删除全部历史。</translation>
    </message>
    <message>
        <source>Delete all history?</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>删除全部历史吗？</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>删除历史</translation>
    </message>
    <message>
        <source>Keep history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>保留历史</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln days of counted minutes and breaks.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>
            <numerusform>这将删除 %Ln 天的计时和休息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>You can take it back for ten seconds.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>十秒内可以撤销。</translation>
    </message>
    <message>
        <source>Your settings and levels stay.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>你的设置和级别会保留。</translation>
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
        <translation>每侧 %1</translation>
    </message>
    <message>
        <source>%1 less than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>比平时少 %1</translation>
    </message>
    <message>
        <source>%1 more than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>比平时多 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>breaks taken</comment>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>%2 次中的 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln 次休息中的 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>提议 %Ln 次中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>已删除%1。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, left side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1，左侧，%2</translation>
    </message>
    <message>
        <source>%1, right side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1，右侧，%2</translation>
    </message>
    <message>
        <source>%1, seconds held</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1，保持的秒数</translation>
    </message>
    <message>
        <source>%1, stretching per week</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1，每周拉伸</translation>
    </message>
    <message>
        <source>%1, week of %2: %3</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1，%2 那一周：%3</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, goal reached</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1，%2 那一周：%3，达到目标</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, plenty</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1，%2 那一周：%3，充足</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure</comment>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, length, level</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3 sitting</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1：%2，坐了 %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, easy</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1：%2，%3，轻松</translation>
    </message>
    <message>
        <source>%1: %2, %3, too much</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1：%2，%3，太过了</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1&#xa0;分钟 %2&#xa0;秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
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
        <translation>线低一点不是退步：那是当天合适的程度。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a period</comment>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>和平时一样</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Breaks in the last year</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>过去一年的休息</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>完成的休息</translation>
    </message>
    <message>
        <source>Breaks taken, 30 days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>完成的休息，30 天</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>今天的休息</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>按天</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Delete all history…</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>删除全部历史…</translation>
    </message>
    <message>
        <source>Deskbreak history</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>Deskbreak – 历史</translation>
    </message>
    <message>
        <source>Each day</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Each entry</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>每条记录</translation>
    </message>
    <message>
        <source>Each side, and the level of the day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>每一侧，以及当天的级别。</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>轻松</translation>
    </message>
    <message>
        <source>Enter sorts by the column, Ctrl+C copies the rows.</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Enter 按列排序，Ctrl+C 复制行。</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>History as a table</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>历史表格</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>我刚拉伸过</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>疼</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>刚刚好</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Left hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>左髋</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>最长</translation>
    </message>
    <message>
        <source>Longest sitting today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今天最长久坐</translation>
    </message>
    <message>
        <source>Minutes for the front of the hip. 5 is the goal, 10 is plenty.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>髋部前侧的分钟数。目标 5，10 就很充足。</translation>
    </message>
    <message>
        <source>No stretch was held in these weeks.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>这几周没有做拉伸。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>Right hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>右髋</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Sat today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今天坐了</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>保持的秒数</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>坐着</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Stretching per week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>每周拉伸</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>现在休息一次</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The history could not be written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>历史无法写入 %1。</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>历史已写入 %1。</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>太过了</translation>
    </message>
    <message>
        <source>Usual sitting stretch</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>平时久坐时长</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Your sitting time and breaks show up after your first hour at the desk.</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>在桌前满一小时后，这里会显示你坐着的时间和休息。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without its year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>M月d日</translation>
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
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a short date with weekday and year</comment>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
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
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln breaks</source>
        <comment>below the number of those taken</comment>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>
            <numerusform>共 %Ln 次休息</numerusform>
        </translation>
    </message>
    <message>
        <source>plenty</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>充足</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>本周</translation>
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
        <translation>%1和%2</translation>
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
        <translation>%1&#xa0;小时</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>language/lengths.py</extracomment>
        <translation>%1&#xa0;分钟</translation>
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
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>复制命令：%1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting in this small window instead. You can minimise it.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Deskbreak 会在这个小窗口中继续计时。你可以将它最小化。</translation>
    </message>
    <message>
        <source>For a key of your own, give one of these commands to a shortcut in your desktop’s keyboard settings.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>想用自己的按键，请在桌面的键盘设置中为快捷键指定以下命令之一。</translation>
    </message>
    <message>
        <source>How to add a tray</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>如何添加托盘</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>此桌面没有托盘</translation>
    </message>
    <message>
        <source>On GNOME, the AppIndicator extension adds a tray.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>在 GNOME 上，AppIndicator 扩展可添加托盘。</translation>
    </message>
    <message>
        <source>Opens the browser</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>其他入口</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Start Deskbreak once more to see the overview, or press a button of its notifications.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>再次启动 Deskbreak 可查看概览，或点按其通知中的按钮。</translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>The small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>小窗口</translation>
    </message>
    <message>
        <source>Use the small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>使用小窗口</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>
            <numerusform>还可推迟 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>有一次休息在等待</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>该休息了</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>已跳过休息</translation>
    </message>
    <message>
        <source>Counted as a break: %1 away</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>已计为休息：离开 %1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting. Start it once more to see the overview.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Deskbreak 继续计时。再次启动即可查看概览。</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>我刚拉伸过</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>我一直坐着</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1后是下一次</translation>
    </message>
    <message>
        <source>No key and no mouse since %1. Were you reading?</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>从 %1 起没有按键也没有动鼠标。你在阅读吗？</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>此桌面没有托盘</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>其他入口</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>推迟 %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>%1后拉伸休息</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>你已坐了 %1</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when do not disturb ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>你已坐了 %1。“勿扰”结束后我们再问。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when full screen ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>你已坐了 %1。全屏结束后我们再问。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when you are free.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>你已坐了 %1。你有空时我们再问。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your call ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>你已坐了 %1。通话结束后我们再问。</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your presentation ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>你已坐了 %1。演示结束后我们再问。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0s for never.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;秒表示从不。</translation>
    </message>
    <message>
        <source>0s for no heads-up.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;秒表示不预告。</translation>
    </message>
    <message>
        <source>0s for not waiting.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;秒表示不等待。</translation>
    </message>
    <message>
        <source>A quiet tick before you change.</source>
        <extracomment>core</extracomment>
        <translation>换动作前轻轻滴答。</translation>
    </message>
    <message>
        <source>After waiting</source>
        <extracomment>core</extracomment>
        <translation>等待之后</translation>
    </message>
    <message>
        <source>An app is full screen</source>
        <extracomment>core</extracomment>
        <translation>有应用处于全屏</translation>
    </message>
    <message>
        <source>And after a call.</source>
        <extracomment>core</extracomment>
        <translation>通话之后也是。</translation>
    </message>
    <message>
        <source>At the start and end of a stretch.</source>
        <extracomment>core</extracomment>
        <translation>在拉伸开始和结束时。</translation>
    </message>
    <message>
        <source>Away after</source>
        <extracomment>core</extracomment>
        <translation>多久算离开</translation>
    </message>
    <message>
        <source>Balanced: short or a walk once the week has had enough.</source>
        <extracomment>core</extracomment>
        <translation>均衡：本周足够后，改为短休息或走动。</translation>
    </message>
    <message>
        <source>Be away this long and the count starts again.</source>
        <extracomment>core</extracomment>
        <translation>离开这么久，计时重新开始。</translation>
    </message>
    <message>
        <source>Break after sitting</source>
        <extracomment>core</extracomment>
        <translation>坐多久后休息</translation>
    </message>
    <message>
        <source>Break window</source>
        <extracomment>core</extracomment>
        <translation>休息窗口</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <extracomment>core</extracomment>
        <translation>吸气时长</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <extracomment>core</extracomment>
        <translation>呼气时长</translation>
    </message>
    <message>
        <source>Chime</source>
        <extracomment>core</extracomment>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>core</extracomment>
        <translation>以下有适用于你的吗？</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <extracomment>core</extracomment>
        <translation>“勿扰”已开启</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>core</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>core</extracomment>
        <translation>电影和游戏。</translation>
    </message>
    <message>
        <source>Floor view fills the screen with big digits.</source>
        <extracomment>core</extracomment>
        <translation>地面视图用大号数字铺满屏幕。</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>core</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>I’m in a call</source>
        <extracomment>core</extracomment>
        <translation>我在通话</translation>
    </message>
    <message>
        <source>I’m presenting</source>
        <extracomment>core</extracomment>
        <translation>我在演示</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last 3 seconds</source>
        <extracomment>core</extracomment>
        <translation>最后 3 秒</translation>
    </message>
    <message>
        <source>Leave me alone after coming back</source>
        <extracomment>core</extracomment>
        <translation>回来后先别打扰我</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>core</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Longer or deeper after “Easy” three times in a row. You decide.</source>
        <extracomment>core</extracomment>
        <translation>连续三次“轻松”后更长或更深。由你决定。</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>core</extracomment>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>core</extracomment>
        <translation>动效</translation>
    </message>
    <message>
        <source>No key, no mouse, no film and no call for this long.</source>
        <extracomment>core</extracomment>
        <translation>这段时间没有按键、鼠标、影片或通话。</translation>
    </message>
    <message>
        <source>One quiet notice, no window.</source>
        <extracomment>core</extracomment>
        <translation>一条安静的通知，不弹窗口。</translation>
    </message>
    <message>
        <source>Only minutes at the desk count.</source>
        <extracomment>core</extracomment>
        <translation>只计算在桌前的分钟。</translation>
    </message>
    <message>
        <source>Open on</source>
        <extracomment>core</extracomment>
        <translation>打开于</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <extracomment>core</extracomment>
        <translation>暂停音乐和影片</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>core</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reduced: still pictures, no growing circle.</source>
        <extracomment>core</extracomment>
        <translation>减弱：静态图片，没有扩大的圆。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>core</extracomment>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Show when to breathe</source>
        <extracomment>core</extracomment>
        <translation>提示何时呼吸</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <extracomment>core</extracomment>
        <translation>单键快捷键</translation>
    </message>
    <message>
        <source>Skin, hair and build.</source>
        <extracomment>core</extracomment>
        <translation>肤色、发型和体型。</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>core</extracomment>
        <translation>幻灯片或共享屏幕。</translation>
    </message>
    <message>
        <source>Small window where there is no tray</source>
        <extracomment>core</extracomment>
        <translation>没有托盘时使用小窗口</translation>
    </message>
    <message>
        <source>Snooze lengths</source>
        <extracomment>core</extracomment>
        <translation>推迟时长</translation>
    </message>
    <message>
        <source>Snoozes per break</source>
        <extracomment>core</extracomment>
        <translation>每次休息可推迟次数</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>core</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Space, arrows, E, X, M and F in the break window.</source>
        <extracomment>core</extracomment>
        <translation>休息窗口中的空格、方向键、E、X、M 和 F。</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>core</extracomment>
        <translation>朗读步骤</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core</extracomment>
        <translation>语速</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>core</extracomment>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>core</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Suggest changes</source>
        <extracomment>core</extracomment>
        <translation>建议调整</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>core</extracomment>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Tell me before a break</source>
        <extracomment>core</extracomment>
        <translation>休息前提醒我</translation>
    </message>
    <message>
        <source>Text is always shown as well.</source>
        <extracomment>core</extracomment>
        <translation>文字始终同时显示。</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The microphone or camera is in use.</source>
        <extracomment>core</extracomment>
        <translation>麦克风或摄像头正在使用。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>They go on after the break.</source>
        <extracomment>core</extracomment>
        <translation>休息后继续播放。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>core</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Time away that counts as a break</source>
        <extracomment>core</extracomment>
        <translation>算作休息的离开时长</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>core</extracomment>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>core</extracomment>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Undo a snooze or skip for</source>
        <extracomment>core</extracomment>
        <translation>可撤销推迟或跳过的时间</translation>
    </message>
    <message>
        <source>Up to 200 %.</source>
        <extracomment>core</extracomment>
        <translation>最大 200&#xa0;%。</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>core</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>Voice and sounds.</source>
        <extracomment>core</extracomment>
        <translation>语音和声音。</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>core</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Wait for a typing pause at most</source>
        <extracomment>core</extracomment>
        <translation>最多等待打字停顿</translation>
    </message>
    <message>
        <source>Wait for a typing pause of</source>
        <extracomment>core</extracomment>
        <translation>等待打字停顿</translation>
    </message>
    <message>
        <source>We then choose gentler versions.</source>
        <extracomment>core</extracomment>
        <translation>我们会选择更轻柔的版本。</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>core</extracomment>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>core</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Which exercises suit.</source>
        <extracomment>core</extracomment>
        <translation>哪些练习适合。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1，另有 %Ln 项</numerusform>
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
        <translation>离开 %1，已计为休息。</translation>
    </message>
    <message>
        <source>%1 away was a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>离开 %1算作休息</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>%2 分钟中的 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/day.py</extracomment>
        <translation>
            <numerusform>%Ln 次休息中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sitting</source>
        <extracomment>faces/day.py</extracomment>
        <translation>已坐 %1</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1，左侧</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1，右侧</translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>有一次休息在等待</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 恢复</translation>
    </message>
    <message>
        <source>Again on %1 at %2</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 %2 恢复</translation>
    </message>
    <message>
        <source>Again tomorrow at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>明天 %1 恢复</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>从 %1 起离开</translation>
    </message>
    <message>
        <source>Big window</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>大窗口</translation>
    </message>
    <message>
        <source>Break from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>从 %1 起休息，%2</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1后休息</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>该休息了</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>1&#xa0;小时</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>2&#xa0;小时</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>30&#xa0;分钟</translation>
    </message>
    <message>
        <source>From %1 on it counts as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>满 %1 就算作休息。</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>我刚拉伸过</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>我一直坐着</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1后休息</translation>
    </message>
    <message>
        <source>No tray on this desktop. Deskbreak keeps counting in this small window instead.</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>此桌面没有托盘。Deskbreak 会在这个小窗口中继续计时。</translation>
    </message>
    <message>
        <source>Not medical advice. When to get help now</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>非医疗建议。何时立即求助</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>休息中</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>工作时间之外</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>暂停到 %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>退出 Deskbreak</translation>
    </message>
    <message>
        <source>Reminders start again at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 恢复提醒。</translation>
    </message>
    <message>
        <source>Reminders start again on %1 at %2.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 %2 恢复提醒。</translation>
    </message>
    <message>
        <source>Reminders start again tomorrow at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>明天 %1 恢复提醒。</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the break window</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>显示休息窗口</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>坐着</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>已坐 %1</translation>
    </message>
    <message>
        <source>Sitting from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>从 %1 起坐着，%2</translation>
    </message>
    <message>
        <source>Sitting is still counted.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>坐着的时间仍在计算。</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>跳过这次休息</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>%1 跳过</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>小窗口</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>推迟</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>
            <numerusform>推迟，还剩 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>立即开始休息</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/overview/day_line.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>撤销跳过</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>撤销推迟</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>直到我开启</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Waiting for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待“勿扰”结束</translation>
    </message>
    <message>
        <source>Waiting for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待全屏结束</translation>
    </message>
    <message>
        <source>Waiting for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待通话结束</translation>
    </message>
    <message>
        <source>Waiting for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待演示结束</translation>
    </message>
    <message>
        <source>Waits for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待：勿扰</translation>
    </message>
    <message>
        <source>Waits for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待：全屏</translation>
    </message>
    <message>
        <source>Waits for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待：通话</translation>
    </message>
    <message>
        <source>Waits for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>等待：演示</translation>
    </message>
    <message>
        <source>We ask %1 after it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>结束 %1后我们再问。</translation>
    </message>
    <message>
        <source>We ask as soon as it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>一结束我们就问。</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>为什么是这些拉伸？</translation>
    </message>
    <message>
        <source>You can finish your sentence.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>你可以先写完这句话。</translation>
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
        <translation>已坐分钟</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Deskbreak offers general movement guidance, not medical advice; stop if anything hurts, and ask a doctor or physiotherapist before you start if you are pregnant, injured, recently operated on or have ongoing pain.</source>
        <extracomment>core</extracomment>
        <translation>Deskbreak 提供一般的活动指导，并非医疗建议；如有任何疼痛请停止，若你怀孕、受伤、近期做过手术或有持续疼痛，开始前请咨询医生或物理治疗师。</translation>
    </message>
    <message>
        <source>New numbness around the genitals or buttocks, loss of bladder or bowel control, or weakness in both legs: get emergency help now.</source>
        <extracomment>core</extracomment>
        <translation>生殖器或臀部周围新出现麻木、大小便失控，或双腿无力：请立即寻求急救。</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <extracomment>core</extracomment>
        <translation>何时立即求助</translation>
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
        <translation>%1（Debian）、%2（Fedora）或 %3（Arch）</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>%1（另有 %2 项）</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1（实际为 %2）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 answers in a form that is not known here.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1的回答格式在这里无法识别。</translation>
    </message>
    <message>
        <source>%1 can’t be changed (%2).</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>无法更改 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 can’t be read (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 can’t be removed (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>无法删除 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 can’t be written (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer (%2).</source>
        <extracomment>desktop/busy_looked.py</extracomment>
        <translation>%1没有应答（%2）。</translation>
    </message>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1没有应答。</translation>
    </message>
    <message>
        <source>%1 doesn’t tell whether to disturb.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1没有说明是否处于勿扰。</translation>
    </message>
    <message>
        <source>%1 ends that, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 可停用，%2 可确认此设置。</translation>
    </message>
    <message>
        <source>%1 has no voice for %2, which the steps are in.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>%1没有%2的语音，而步骤使用该语言。</translation>
    </message>
    <message>
        <source>%1 is gone (%2).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>%1已不在（%2）。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>%1已不在。</translation>
    </message>
    <message>
        <source>%1 is no setting</source>
        <extracomment>core/settings.py</extracomment>
        <translation>没有 %1 这项设置</translation>
    </message>
    <message>
        <source>%1 is no setting; the nearest is %2</source>
        <extracomment>core/settings.py</extracomment>
        <translation>没有 %1 这项设置；最接近的是 %2</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>%1 已存在，不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 is there, but nothing that it could play on.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>有 %1，但没有可播放的设备。</translation>
    </message>
    <message>
        <source>%1 makes it start, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 可启用，%2 可确认此设置。</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <extracomment>control/client.py</extracomment>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 mends it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 可修复。</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 允许的值：%2</translation>
    </message>
    <message>
        <source>%1 must be %2 (found %3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 允许的值：%2（实际为 %3）</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 from the joint above it, at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 与上一个关节（位于 %4）的距离必须为 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 must be a list of %2</source>
        <extracomment>core/tables.py</extracomment>
        <translation>%1 必须是由以下内容组成的列表：%2</translation>
    </message>
    <message>
        <source>%1 must be further from the %2, which is at %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 必须离%2（位于 %3）更远</translation>
    </message>
    <message>
        <source>%1 must be within %2 of the %3, which is at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 与%3（位于 %4）的距离不得超过 %2</translation>
    </message>
    <message>
        <source>%1 must do without {near} and {far}, since both sides are stretched at once</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 不能使用 {near} 和 {far}，因为两侧同时拉伸</translation>
    </message>
    <message>
        <source>%1 must have no braces but {near} and {far}</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 中除 {near} 和 {far} 外不能有花括号</translation>
    </message>
    <message>
        <source>%1 must say how the leg lies: %2</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>%1 必须说明腿的位置：%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 things are wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>发现 %1 处错误</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2°</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 到 %2°</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>低了 %1</translation>
    </message>
    <message>
        <source>%1 would hold more than %2 files</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1 中的文件将超过 %2 个</translation>
    </message>
    <message>
        <source>%1, and not below %2 (%3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1，且不小于 %2（%3）</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, one above the level before it</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1，比前一级高一级</translation>
    </message>
    <message>
        <source>%1, the level that everybody begins with</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1，即每个人开始的级别</translation>
    </message>
    <message>
        <source>%1, then switch it on under Extensions and log in anew</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1，然后在“扩展”中启用并重新登录</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1; without systemd, elogind</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1；没有 systemd 时用 elogind</translation>
    </message>
    <message>
        <source>1–%1 small letters, digits and _, like low_squat</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>1 到 %1 个小写字母、数字和 _，例如 low_squat</translation>
    </message>
    <message>
        <source>A break is on already.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>休息正在进行。</translation>
    </message>
    <message>
        <source>A system library is missing: %1.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>缺少系统库：%1。</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what Windows starts, in its settings.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>请在 Windows 设置中把“deskbreak”加入开机启动。</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>请把“deskbreak”加入系统登录时启动的程序。</translation>
    </message>
    <message>
        <source>Before a lock or sleep, and for the lull before an offer, the last input is known to half a minute only.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>在锁屏或睡眠之前，以及提醒前的停顿中，最后一次输入只能精确到半分钟。</translation>
    </message>
    <message>
        <source>Check %1 and try again.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>请检查 %1 后重试。</translation>
    </message>
    <message>
        <source>Check that its folder is yours to write in.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>请检查你是否可以写入其所在文件夹。</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>请检查你是否可以读取该文件。</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours to write in, and has space; or choose another name.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>请检查文件夹是否存在、可写且有空间；或换一个名称。</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>请检查你是否可以写入该文件夹。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check who owns it, or remove it.</source>
        <extracomment>control/client.py</extracomment>
        <translation>请检查它属于谁，或将其删除。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>请换一个名称，或先移走该文件。</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>请关闭该程序。</translation>
    </message>
    <message>
        <source>Counting goes on; only a restart would lose what was not saved.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>计时继续；只有重新启动才会丢失未保存的内容。</translation>
    </message>
    <message>
        <source>Counting starts anew; move the file away yourself.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>计时重新开始；请自行移走该文件。</translation>
    </message>
    <message>
        <source>Deskbreak does not answer.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak 没有应答。</translation>
    </message>
    <message>
        <source>Deskbreak does not start when you log in, although app.autostart is true.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>app.autostart 为 true，但 Deskbreak 没有在登录时启动。</translation>
    </message>
    <message>
        <source>Deskbreak ended before it answered.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak 在应答前结束了。</translation>
    </message>
    <message>
        <source>Deskbreak is not running.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Deskbreak 没有运行。</translation>
    </message>
    <message>
        <source>Deskbreak starts when you log in, although app.autostart is false.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>app.autostart 为 false，但 Deskbreak 会在登录时启动。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>End it with “pkill deskbreak” and start it again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>请用“pkill deskbreak”结束它，然后重新启动。</translation>
    </message>
    <message>
        <source>Finish or stop it in its window.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>请在其窗口中完成或停止。</translation>
    </message>
    <message>
        <source>Free some space, or make it writable.</source>
        <extracomment>faces/settings/gallery.py</extracomment>
        <translation>请腾出空间，或允许写入。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>GNOME on Wayland doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>Wayland 上的 GNOME 不让程序知道哪个窗口占满屏幕。</translation>
    </message>
    <message>
        <source>It has stopped answering.</source>
        <extracomment>desktop/idle_timed.py</extracomment>
        <translation>已停止应答。</translation>
    </message>
    <message>
        <source>It said that hands were at rest while it told of input, again and again.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>它在报告有输入的同时，一再报告双手静止。</translation>
    </message>
    <message>
        <source>It was set aside as %1 and a new one begins.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>已另存为 %1，并开始新的历史。</translation>
    </message>
    <message>
        <source>It was set aside as %1 and counting starts anew.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>已另存为 %1，计时重新开始。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>desktop/idle_source.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Make the file writable again soon.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>请尽快让该文件可以写入。</translation>
    </message>
    <message>
        <source>Mend the file by hand.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>请手动修正该文件。</translation>
    </message>
    <message>
        <source>Mend the file, or remove it to do without its poses.</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>请修正该文件；若不需要其中的姿势，可将其删除。</translation>
    </message>
    <message>
        <source>Move away what is in its place.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>请移走占据其位置的内容。</translation>
    </message>
    <message>
        <source>Name a folder, a zip or a .toml file with some.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>请指定文件夹、zip 或 .toml 文件。</translation>
    </message>
    <message>
        <source>Name one of these.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>请指定其中之一。</translation>
    </message>
    <message>
        <source>Neither logind nor a screen saver answers on D-Bus; being away is seen by idleness alone.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>D-Bus 上没有 logind 也没有屏幕保护程序应答；只能通过无操作判断你已离开。</translation>
    </message>
    <message>
        <source>No program that plays a sound was found.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>没有找到可播放声音的程序。</translation>
    </message>
    <message>
        <source>No sound server answers, so nobody can tell whether a microphone is in use.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>没有声音服务应答，因此无法知道麦克风是否在使用。</translation>
    </message>
    <message>
        <source>Not yet run on a real machine.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>尚未在真实设备上运行过。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>此桌面上没有显示通知的程序。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows tray icons at the moment; the command line and the notices do without.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>此桌面目前没有显示托盘图标的程序；命令行和通知不受影响。</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>此桌面上没有程序提供这项信息。</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells whether hands are at rest.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>此桌面上没有程序告知双手是否静止。</translation>
    </message>
    <message>
        <source>Nothing that speaks was found.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>没有找到可朗读的程序。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed; deskbreak sets the file aside and begins a new one when it next writes.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>没有更改任何内容；下次写入时，Deskbreak 会把该文件另存并开始新的文件。</translation>
    </message>
    <message>
        <source>Nothing was removed. Check that its folder is yours to write in.</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>没有删除任何内容。请检查你是否可以写入其所在文件夹。</translation>
    </message>
    <message>
        <source>Notifications are shown here without buttons.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>这里的通知不带按钮。</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>发现一处错误</translation>
    </message>
    <message>
        <source>Players are paused through MPRIS, which only Linux has.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>暂停播放需要 MPRIS，只有 Linux 才有。</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>提醒没有暂停。</translation>
    </message>
    <message>
        <source>Skip the break, or start it.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>请跳过休息，或开始休息。</translation>
    </message>
    <message>
        <source>So much waits to be written to the history at %1 that its oldest part is given up.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>等待写入 %1 处历史的内容过多，最早的部分已被放弃。</translation>
    </message>
    <message>
        <source>Something went wrong inside deskbreak; it goes on.</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>Deskbreak 内部出了问题；它会继续运行。</translation>
    </message>
    <message>
        <source>Start it with “deskbreak”.</source>
        <extracomment>control/client.py</extracomment>
        <translation>请用“deskbreak”启动它。</translation>
    </message>
    <message>
        <source>Take “deskbreak” out of what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>请把“deskbreak”从系统登录时启动的程序中移除。</translation>
    </message>
    <message>
        <source>The D-Bus %1 bus doesn’t answer (%2).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>D-Bus 的“%1”总线没有应答（%2）。</translation>
    </message>
    <message>
        <source>The D-Bus connection broke (%1).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>D-Bus 连接已断开（%1）。</translation>
    </message>
    <message>
        <source>The Wayland compositor</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>Wayland 合成器</translation>
    </message>
    <message>
        <source>The X server</source>
        <extracomment>desktop/busy_x11.py</extracomment>
        <translation>X 服务器</translation>
    </message>
    <message>
        <source>The X server has no IDLETIME counter.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>X 服务器没有 IDLETIME 计数器。</translation>
    </message>
    <message>
        <source>The X server has no SYNC extension.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>X 服务器没有 SYNC 扩展。</translation>
    </message>
    <message>
        <source>The X server&apos;s SYNC extension is too old.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>X 服务器的 SYNC 扩展太旧。</translation>
    </message>
    <message>
        <source>The break window can&apos;t be opened.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>无法打开休息窗口。</translation>
    </message>
    <message>
        <source>The break window closed unexpectedly.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>休息窗口意外关闭。</translation>
    </message>
    <message>
        <source>The default serves meanwhile. Your file is unchanged: %1</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>暂时使用默认值。你的文件没有更改：%1</translation>
    </message>
    <message>
        <source>The disk is full, so the history at %1 can&apos;t be written.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>磁盘已满，无法写入 %1 处的历史。</translation>
    </message>
    <message>
        <source>The disk is full, so the state can&apos;t be saved to %1.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>磁盘已满，无法把状态保存到 %1。</translation>
    </message>
    <message>
        <source>The entry for login says nothing that could be started.</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>登录启动项中没有可启动的内容。</translation>
    </message>
    <message>
        <source>The entry for login starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>登录启动项要启动 %1，但它已不存在。</translation>
    </message>
    <message>
        <source>The entry is turned off (%1=%2).</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>启动项已关闭（%1=%2）。</translation>
    </message>
    <message>
        <source>The entry is turned off in the Task Manager.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>启动项已在任务管理器中关闭。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be moved (%2).</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>无法移动 %1 处的历史（%2）。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>无法读取 %1 处的历史（%2）。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written (%2).</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>无法写入 %1 处的历史（%2）。</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written just now, so nothing was removed from it.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>目前无法写入 %1 处的历史，因此没有从中删除任何内容。</translation>
    </message>
    <message>
        <source>The history at %1 is cut short, damaged, or no history of deskbreak&apos;s.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 处的历史被截断、已损坏，或不是 Deskbreak 的历史。</translation>
    </message>
    <message>
        <source>The history at %1 is from a newer deskbreak (version %2; this one knows %3).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>%1 处的历史来自更新的 Deskbreak（版本 %2；本程序只支持到 %3）。</translation>
    </message>
    <message>
        <source>The history at %1 is held by another program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>%1 处的历史被另一个程序占用。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written to %1 (%2).</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>无法把历史写入 %1（%2）。</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>desktop/busy_camera.py</extracomment>
        <translation>内核</translation>
    </message>
    <message>
        <source>The kernel gives no notice of cameras (%1).</source>
        <extracomment>desktop/cameras.py</extracomment>
        <translation>内核不通知摄像头的情况（%1）。</translation>
    </message>
    <message>
        <source>The launch agent is turned off.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>启动代理已关闭。</translation>
    </message>
    <message>
        <source>The launch agent starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>启动代理要启动 %1，但它已不存在。</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <extracomment>faces/levels.py</extracomment>
        <translation>级别保持不变。</translation>
    </message>
    <message>
        <source>The program gsettings is not installed.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>没有安装 gsettings 程序。</translation>
    </message>
    <message>
        <source>The program that asks the sound server who uses the microphone is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>没有安装向声音服务查询谁在使用麦克风的程序。</translation>
    </message>
    <message>
        <source>The program that tells what PipeWire shares is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>没有安装查询 PipeWire 共享内容的程序。</translation>
    </message>
    <message>
        <source>The programs that play the chime are looked for on Linux only.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>播放提示音的程序只在 Linux 上查找。</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be read (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>无法读取注册表中的 %1（%2）。</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be removed (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>无法删除注册表中的 %1（%2）。</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be written (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>无法写入注册表中的 %1（%2）。</translation>
    </message>
    <message>
        <source>The session manager</source>
        <extracomment>desktop/busy_inhibitors.py</extracomment>
        <translation>会话管理器</translation>
    </message>
    <message>
        <source>The sound server</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>声音服务</translation>
    </message>
    <message>
        <source>The sound server doesn’t tell who uses the microphone.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>声音服务没有说明谁在使用麦克风。</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2) and can&apos;t be set aside (%3).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>%1 处的状态无法读取（%2），也无法另存（%3）。</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>无法读取 %1 处的状态（%2）。</translation>
    </message>
    <message>
        <source>The state can&apos;t be saved to %1 (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>无法把状态保存到 %1（%2）。</translation>
    </message>
    <message>
        <source>The system gives no notice of a changed clock.</source>
        <extracomment>desktop/clock_change.py</extracomment>
        <translation>时钟更改时系统不会通知。</translation>
    </message>
    <message>
        <source>The window manager doesn’t say which window is in front, or there is none.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>窗口管理器没有说明哪个窗口在最前面，或者没有窗口管理器。</translation>
    </message>
    <message>
        <source>There is no D-Bus %1 bus.</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>没有 D-Bus 的“%1”总线。</translation>
    </message>
    <message>
        <source>There is no D-Bus session bus.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>没有 D-Bus 会话总线。</translation>
    </message>
    <message>
        <source>There is no Wayland compositor here (XDG_RUNTIME_DIR is not set).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>这里没有 Wayland 合成器（未设置 XDG_RUNTIME_DIR）。</translation>
    </message>
    <message>
        <source>There is no XWayland, and a window without it takes the keyboard when it comes up.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>没有 XWayland，而不经过它的窗口在出现时会占用键盘。</translation>
    </message>
    <message>
        <source>There is no break to answer for.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>没有可以回答的休息。</translation>
    </message>
    <message>
        <source>There is no break to finish now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>现在没有可完成的休息。</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>现在没有可跳过的休息。</translation>
    </message>
    <message>
        <source>There is no break to stop now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>现在没有可停止的休息。</translation>
    </message>
    <message>
        <source>There is no desktop here (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>这里没有桌面（WAYLAND_DISPLAY 和 DISPLAY 都未设置）。</translation>
    </message>
    <message>
        <source>There is no entry for it.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>没有相应的启动项。</translation>
    </message>
    <message>
        <source>There is no launch agent for it.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>没有相应的启动代理。</translation>
    </message>
    <message>
        <source>There is no natural break to count as sitting now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>现在没有可算作久坐的离开时间。</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>这里没有屏幕。</translation>
    </message>
    <message>
        <source>There is nothing to snooze now, or no snooze is left.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>现在没有可推迟的休息，或推迟次数已用完。</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>现在没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This Wayland compositor doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>这个 Wayland 合成器不让程序知道哪个窗口占满屏幕。</translation>
    </message>
    <message>
        <source>This Wayland compositor tells nobody whether hands are at rest.</source>
        <extracomment>desktop/wayland_idle_notice.py</extracomment>
        <translation>这个 Wayland 合成器不告知双手是否静止。</translation>
    </message>
    <message>
        <source>This compositor has not been tried; on sway it leaves the keyboard where it is.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>这个合成器尚未试过；在 sway 上键盘焦点保持不变。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Unpack it and add what is in it.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>请解压后添加其中的内容。</translation>
    </message>
    <message>
        <source>Until then the file is left as it is, and what happens is kept only while deskbreak runs.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>在此之前该文件保持原样，发生的事只在 Deskbreak 运行期间保留。</translation>
    </message>
    <message>
        <source>Until then what happens is kept in memory, and written as soon as it can be.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>在此之前发生的事保存在内存中，一旦可以就会写入。</translation>
    </message>
    <message>
        <source>Update deskbreak.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>请更新 Deskbreak。</translation>
    </message>
    <message>
        <source>What was removed can’t be brought back any more.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>删除的内容已无法恢复。</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>你到目前为止完成的部分已保留。</translation>
    </message>
    <message>
        <source>Windows tells no program whether another one keeps the screen awake.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Windows 不告知任何程序是否有其他程序保持屏幕常亮。</translation>
    </message>
    <message>
        <source>Windows tells no program whether do not disturb is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Windows 不告知任何程序勿扰是否已开启。</translation>
    </message>
    <message>
        <source>XWayland, and turn it on in your compositor</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>XWayland，并在合成器中启用</translation>
    </message>
    <message>
        <source>Zip it as usual.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>请按普通方式压缩为 zip。</translation>
    </message>
    <message>
        <source>[left end, right end, height], in this order</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>[左端, 右端, 高度]，按此顺序</translation>
    </message>
    <message>
        <source>a joint jumps</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>有关节跳动</translation>
    </message>
    <message>
        <source>a leg bends further than people can</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>有一条腿弯得超出人体所能</translation>
    </message>
    <message>
        <source>a line must be at most %1 characters long</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>一行最多 %1 个字符</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>由 %1 组成的列表</translation>
    </message>
    <message>
        <source>a list of at least one exercise</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>至少包含一个练习的列表</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>最多 %1 条文字的列表</translation>
    </message>
    <message>
        <source>a list of exercise ids, such as [&quot;lunge&quot;, &quot;saddle&quot;]</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>练习 id 的列表，例如 [&quot;lunge&quot;, &quot;saddle&quot;]</translation>
    </message>
    <message>
        <source>a list of one to %1 lengths, %2 each</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>1 到 %1 个时长的列表，每个%2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>文字列表</translation>
    </message>
    <message>
        <source>a list such as [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], 00:00 to 24:00, start and end not alike</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>形如 [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;] 的列表，00:00 到 24:00，起止不同</translation>
    </message>
    <message>
        <source>a notification server, such as dunst or xfce4-notifyd</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>通知服务，例如 dunst 或 xfce4-notifyd</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a pose must be called by small letters, digits and _, like my_low</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>姿势名称须由小写字母、数字和 _ 组成，例如 my_low</translation>
    </message>
    <message>
        <source>a table such as { knee = 0 }</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>形如 { knee = 0 } 的表</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a zip must be at most %1 MiB</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>zip 最大 %1 MiB</translation>
    </message>
    <message>
        <source>all that suit</source>
        <extracomment>core/options.py</extracomment>
        <translation>所有合适的</translation>
    </message>
    <message>
        <source>alt must not lead round in a circle: %1</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>alt 不能绕成一圈：%1</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>脚踝</translation>
    </message>
    <message>
        <source>another pose is called “%1”</source>
        <extracomment>storage/library.py</extracomment>
        <translation>另一个姿势已叫“%1”</translation>
    </message>
    <message>
        <source>another word than %1, which means something else</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>除 %1 之外的词，因为它们另有含义</translation>
    </message>
    <message>
        <source>asked at the first start</source>
        <extracomment>core/options.py</extracomment>
        <translation>首次启动时询问</translation>
    </message>
    <message>
        <source>asked at the first start without a tray</source>
        <extracomment>core/options.py</extracomment>
        <translation>首次在没有托盘时启动会询问</translation>
    </message>
    <message>
        <source>at least the %1 s of the hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>至少为保持时间的 %1 秒</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>at most %1 tables [[%2]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>最多 %1 个表 [[%2]]</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>最多 %1 个词</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>背</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>身体</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>胸</translation>
    </message>
    <message>
        <source>deskbreak doesn&apos;t know how programs are started at login on this system.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>Deskbreak 不知道此系统上如何在登录时启动程序。</translation>
    </message>
    <message>
        <source>deskbreak isn’t told of a changed clock here; working hours are right again at the next event.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>这里时钟更改时不会通知 Deskbreak；下一个事件时工作时间会恢复正确。</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>肘</translation>
    </message>
    <message>
        <source>exercise “%1” has an error of its own</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>练习“%1”自身有错误</translation>
    </message>
    <message>
        <source>far elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>远侧肘</translation>
    </message>
    <message>
        <source>far foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>远侧脚</translation>
    </message>
    <message>
        <source>far hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>远侧手</translation>
    </message>
    <message>
        <source>far knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>远侧膝</translation>
    </message>
    <message>
        <source>far wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>远侧手腕</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>头</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>髋</translation>
    </message>
    <message>
        <source>hold_cap must be %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>hold_cap 允许的值：%1</translation>
    </message>
    <message>
        <source>id must be another one than that of %1</source>
        <extracomment>storage/library.py</extracomment>
        <translation>id 必须与 %1 的不同</translation>
    </message>
    <message>
        <source>it can’t be read (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>被截断或已损坏</translation>
    </message>
    <message>
        <source>it is from a newer deskbreak, version %1; this one knows %2</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>来自更新的 Deskbreak，版本 %1；本程序只支持到 %2</translation>
    </message>
    <message>
        <source>it is no folder, no zip and no .toml file</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>不是文件夹、zip 或 .toml 文件</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>storage/settings_transfer.py</extracomment>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>必须是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it would replace %1</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>会替换 %1</translation>
    </message>
    <message>
        <source>it would take the place of %1, which deskbreak brings</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>会取代 Deskbreak 自带的 %1</translation>
    </message>
    <message>
        <source>its files must be at most %1 KiB in all</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>文件总共最大 %1 KiB</translation>
    </message>
    <message>
        <source>its form is too unusual</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>其形式过于特殊</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>膝</translation>
    </message>
    <message>
        <source>knee_height must be at most %1 from the height of the hip</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>knee_height 与髋部高度的差不得超过 %1</translation>
    </message>
    <message>
        <source>level %1 must fit into the limit of %2 s, even with its shortest hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>级别 %1 即使保持时间最短，也必须在 %2 秒的限制内</translation>
    </message>
    <message>
        <source>level %1 must have one setup, one hold and one out phase</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>级别 %1 必须各有一个 setup、hold 和 out 阶段</translation>
    </message>
    <message>
        <source>limit must be %1, since one sits on the heels here: that can press on a nerve</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>limit 允许的值：%1，因为这里坐在脚跟上，可能压迫神经</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>lists and tables must not be nested so deeply</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>列表和表的嵌套不能这么深</translation>
    </message>
    <message>
        <source>logind answers, but no screen saver does: a lock is seen only if this desktop tells logind of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind 有应答，但没有屏幕保护程序应答：只有此桌面通知 logind 时才能知道锁屏。</translation>
    </message>
    <message>
        <source>logind doesn&apos;t answer on the system bus: sleep is seen only afterwards, by the clock.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>系统总线上 logind 没有应答：只能事后通过时钟得知睡眠。</translation>
    </message>
    <message>
        <source>logind tells of sleep, but doesn&apos;t wait until the state is written.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>logind 会通知睡眠，但不等状态写入完成。</translation>
    </message>
    <message>
        <source>macOS tells no program whether another one is full screen.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS 不告知任何程序是否有其他程序处于全屏。</translation>
    </message>
    <message>
        <source>macOS tells no program whether the screen is shared.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS 不告知任何程序屏幕是否正在共享。</translation>
    </message>
    <message>
        <source>macOS tells no program which focus is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>macOS 不告知任何程序开启了哪个专注模式。</translation>
    </message>
    <message>
        <source>near elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>近侧肘</translation>
    </message>
    <message>
        <source>near foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>近侧脚</translation>
    </message>
    <message>
        <source>near hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>近侧手</translation>
    </message>
    <message>
        <source>near knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>近侧膝</translation>
    </message>
    <message>
        <source>near wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>近侧手腕</translation>
    </message>
    <message>
        <source>near_leg must be folded, since the pose hangs from both knees</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>near_leg 必须是折叠的，因为此姿势以双膝为支点</translation>
    </message>
    <message>
        <source>near_leg must be given by its hip angle, since the pose hangs from its knee</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>near_leg 必须用髋部角度给出，因为此姿势以它的膝为支点</translation>
    </message>
    <message>
        <source>no exercise is called “%1”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>没有叫“%1”的练习</translation>
    </message>
    <message>
        <source>no key frame is called “%1”</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>没有叫“%1”的关键帧</translation>
    </message>
    <message>
        <source>no key here is called “%1”; allowed: %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>这里没有叫“%1”的键；允许：%2</translation>
    </message>
    <message>
        <source>no pose is called “%1”</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>没有叫“%1”的姿势</translation>
    </message>
    <message>
        <source>no program yet: swaylock and its like tell nobody of a lock; being away is seen by idleness</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>目前没有：swaylock 之类的程序不通知锁屏；只能通过无操作判断你已离开</translation>
    </message>
    <message>
        <source>not one %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 不是各一个</translation>
    </message>
    <message>
        <source>not set: always, or none if another day is</source>
        <extracomment>core/options.py</extracomment>
        <translation>未设置：始终；若设置了其他日期则为无</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>on GNOME the extension AppIndicator Support; elsewhere the panel&apos;s tray plugin</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>在 GNOME 上为 AppIndicator Support 扩展；其他桌面为面板的托盘插件</translation>
    </message>
    <message>
        <source>pactl doesn’t answer in JSON (%1).</source>
        <extracomment>desktop/microphones.py</extracomment>
        <translation>pactl 的应答不是 JSON（%1）。</translation>
    </message>
    <message>
        <source>pointer, primary, or a screen’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>pointer、primary 或屏幕名称</translation>
    </message>
    <message>
        <source>pose “%1” has an error of its own</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>姿势“%1”自身有错误</translation>
    </message>
    <message>
        <source>poses must be %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>poses 允许的值：%1</translation>
    </message>
    <message>
        <source>root must say in one way where the body is: %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>root 必须只用一种方式说明身体位置：%1</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>肩</translation>
    </message>
    <message>
        <source>start PipeWire or PulseAudio</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>启动 PipeWire 或 PulseAudio</translation>
    </message>
    <message>
        <source>system, or a voice’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>system 或语音名称</translation>
    </message>
    <message>
        <source>systemd-logind, or elogind</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>systemd-logind 或 elogind</translation>
    </message>
    <message>
        <source>tables [[%1]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>表 [[%1]]</translation>
    </message>
    <message>
        <source>tables [[%1]], at least one</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>表 [[%1]]，至少一个</translation>
    </message>
    <message>
        <source>tables [poses.NAME], at least one and at most %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>表 [poses.名称]，至少一个，最多 %1 个</translation>
    </message>
    <message>
        <source>text of 1–%1 characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>1 到 %1 个字符的文字</translation>
    </message>
    <message>
        <source>text on one line, without control characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>一行文字，不含控制字符</translation>
    </message>
    <message>
        <source>the %1 goes through the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1穿过地面</translation>
    </message>
    <message>
        <source>the %1 must not be below the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1不能低于地面</translation>
    </message>
    <message>
        <source>the %1 of %2 must bend %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%2 的%1弯曲角度须为%3</translation>
    </message>
    <message>
        <source>the figure must be able to go from “%1” to “%2”: on the way %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>图形必须能从“%1”移动到“%2”；途中%3</translation>
    </message>
    <message>
        <source>the file must be at most %1 KiB</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>文件最大 %1 KiB</translation>
    </message>
    <message>
        <source>the folder must hold at most %1 files; none of them is used</source>
        <extracomment>storage/shelf.py</extracomment>
        <translation>文件夹最多包含 %1 个文件；现在一个都不使用</translation>
    </message>
    <message>
        <source>the hip must be at most %1 above or below the knees, as long as a thigh is</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>髋部最多高于或低于膝盖 %1，即大腿的长度</translation>
    </message>
    <message>
        <source>the name of a key frame, or one for each level</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>关键帧的名称，或每个级别各一个</translation>
    </message>
    <message>
        <source>the phases of level %1 must come in this order: %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>级别 %1 的阶段必须按此顺序：%2</translation>
    </message>
    <message>
        <source>the screen locker of %1 itself, switched on in its settings</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1 自带的锁屏，并在其设置中启用</translation>
    </message>
    <message>
        <source>the zip is broken (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>zip 已损坏（%1）</translation>
    </message>
    <message>
        <source>there is no .toml file in it</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>其中没有 .toml 文件</translation>
    </message>
    <message>
        <source>there must be at most %1 files and folders in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>其中最多 %1 个文件和文件夹</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>不是 TOML：%1</translation>
    </message>
    <message>
        <source>toes</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>脚趾</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two files in it are called “%1”, capitals aside</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>其中有两个文件除大小写外都叫“%1”</translation>
    </message>
    <message>
        <source>view must take in all of the body; the %1 is at %2</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>view 必须包含整个身体；%1在 %2，超出范围</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>手腕</translation>
    </message>
    <message>
        <source>your desktop&apos;s screen locker, started with the desktop</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>桌面的锁屏程序，随桌面启动</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”是链接</translation>
    </message>
    <message>
        <source>“%1” is a zip in a pack</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”是包中的 zip</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not taken</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”的压缩方式不被接受</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”已加密</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder that may be in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”不是可以包含在内的文件或文件夹</translation>
    </message>
    <message>
        <source>“%1” leads out of it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”指向包外</translation>
    </message>
    <message>
        <source>“%1” must be called by letters, digits, spaces, - and _, and end in .toml</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”的名称只能含字母、数字、空格、- 和 _，并以 .toml 结尾</translation>
    </message>
    <message>
        <source>“%1” must have a level %2 to take over here</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>“%1”必须有级别 %2 才能在此接替</translation>
    </message>
    <message>
        <source>“%1” must have a level that names “%2”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>“%1”必须有一个指向“%2”的级别</translation>
    </message>
    <message>
        <source>“%1” must lie in a folder called exercises, poses or routines, or in none</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1”必须在 exercises、poses 或 routines 文件夹中，或不在任何文件夹中</translation>
    </message>
    <message>
        <source>“deskbreak doctor” and the log tell why; try again then.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>“deskbreak doctor”和日志会说明原因；之后请重试。</translation>
    </message>
    <message>
        <source>“deskbreak doctor” may tell why; so does the log.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>“deskbreak doctor”可能会说明原因；日志也会。</translation>
    </message>
    <message>
        <source>“deskbreak pause 1h” keeps reminders away for a while.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>“deskbreak pause 1h”可暂停提醒一段时间。</translation>
    </message>
    <message>
        <source>“deskbreak status” tells where it stands.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>“deskbreak status”会说明进度。</translation>
    </message>
</context>
<context>
    <name>Settings error</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1，例如 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>
            <numerusform>%Ln 项设置无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>A text file in TOML</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>TOML 文本文件</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>全部默认值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Deskbreak 对它使用默认值。你的文件没有改动；保存任何内容前会留一份副本。</translation>
    </message>
    <message>
        <source>Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Deskbreak 使用默认值。你的文件没有改动；保存任何内容前会留一份副本。</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>读到</translation>
    </message>
    <message>
        <source>One setting could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>一项设置无法读取</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>打开设置文件</translation>
    </message>
    <message>
        <source>Used now</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>目前使用</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>无法读取你的设置</translation>
    </message>
</context>
<context>
    <name>Settings window</name>
    <message>
        <source>%1 (system)</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>%1（系统）</translation>
    </message>
    <message>
        <source>%1 What helps: %2.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>%1 解决办法：%2。</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>提前 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %Ln settings:</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%1 会更改 %Ln 项设置：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>吸 %1，呼 %2</translation>
    </message>
    <message>
        <source>%1 is the same as your settings.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>%1 与你的设置相同。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 或 %2</translation>
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
        <translation>%1 · 约 %2</translation>
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
        <translation>%1，%2，错误：%3 %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1，开始</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1，结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>%1：%2。%3</translation>
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
            <numerusform>已添加 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>
            <numerusform>找到 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>
            <numerusform>%Ln 项设置无法读取。Deskbreak 使用默认值。你的文件没有改动；保存任何内容前会留一份副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings go back to their defaults. Ctrl+Z takes it back.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%Ln 项设置恢复默认值。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;spans</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>(found %1)</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>（读到 %1）</translation>
    </message>
    <message>
        <source>A file with an error is left out; everything else goes on. Nobody has checked your own stretches for you: start gently.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>有错误的文件会被略过；其余照常。你自己的拉伸没有人替你检查过：请轻柔开始。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln&#xa0;breaks on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>
            <numerusform>整天约 %Ln&#xa0;次休息</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>全部都已存在。</translation>
    </message>
    <message>
        <source>All of them, on all pages. The history stays.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>所有页面的全部设置。历史会保留。</translation>
    </message>
    <message>
        <source>All settings as one file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>所有设置存为一个文件</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>所有设置都已恢复默认值。</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>所有设置都已是默认值。</translation>
    </message>
    <message>
        <source>All that suit</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>所有适合的</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>脚踝</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As set on this desktop.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>按此桌面的设置。</translation>
    </message>
    <message>
        <source>Asleep means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>睡眠即离开。</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>在办公室</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>背部</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Both every time</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>每次都做两个</translation>
    </message>
    <message>
        <source>Breaks then only ask you to stand and walk.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>休息时只请你站起来走走。</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>通话</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>Chimes and ticks.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>提示音和滴答声。</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Monday to all workdays</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>将星期一复制到所有工作日</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>复制此报告</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>避让</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data &amp; privacy</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>数据与隐私</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>删除历史</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>桌前</translation>
    </message>
    <message>
        <source>Deskbreak does not use the network.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Deskbreak 不使用网络。</translation>
    </message>
    <message>
        <source>Deskbreak settings</source>
        <extracomment>faces/settings/window.py</extracomment>
        <translation>Deskbreak – 设置</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Ends the next day</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>次日结束</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>一切都留在这台电脑上</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exercises, poses and routines (*.toml *.zip)</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>练习、姿势和计划 (*.toml *.zip)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导出 JSON</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>电影和游戏。</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>地面</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>地面视图</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>For another computer, or to keep.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>用于另一台电脑，或留存。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>读到：%1</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>只有感觉轻松时才加深。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>引导</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>人工髋关节</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Hold each side</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>每侧保持</translation>
    </message>
    <message>
        <source>How Deskbreak looks.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Deskbreak 的外观。</translation>
    </message>
    <message>
        <source>How far the sitting has come, and the menu.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>坐了多久，以及菜单。</translation>
    </message>
    <message>
        <source>How you are led through a break.</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>休息时如何引导你。</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>我已检查过</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>部分</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln breaks, and up to %1 in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>实际休息 %Ln 次，一次最长坐 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep what is used now</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>保留目前使用的值</translation>
    </message>
    <message>
        <source>Kept: minutes at the desk, breaks, your answers.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>会保存：桌前分钟、休息、你的回答。</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>膝盖</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like system</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Locked means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>锁定即离开。</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look %1</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>Lunch</source>
        <extracomment>faces/settings/day_line.py</extracomment>
        <translation>午休</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>主屏幕</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Music and films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>音乐和影片</translation>
    </message>
    <message>
        <source>Never kept: what you type, what you see, which apps you use.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>从不保存：你输入什么、看什么、用哪些应用。</translation>
    </message>
    <message>
        <source>Never longer than %1.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>不超过 %1。</translation>
    </message>
    <message>
        <source>No break on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>整天没有休息</translation>
    </message>
    <message>
        <source>No day has working hours</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>没有设置工作时间的日子</translation>
    </message>
    <message>
        <source>No files yet</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>这里无法打开 %1。</translation>
    </message>
    <message>
        <source>Nothing is in the history yet.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>历史中还没有内容。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>没有作任何更改。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now and then, what matters.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>偶尔，只说重要的。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Off because of: %1</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>已关闭，原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>Off because of: %1. Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>已关闭，原因：%1。再过 %Ln 天开放</numerusform>
        </translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>办公室</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>faces/settings/rows.py</extracomment>
        <translation>开启</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>在地面</translation>
    </message>
    <message>
        <source>One break takes</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>一次休息需要</translation>
    </message>
    <message>
        <source>One colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>单色</translation>
    </message>
    <message>
        <source>Only in working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>仅在工作时间</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>打开文件 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>再过 %Ln 天开放</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside them Deskbreak stays quiet. Sitting is still counted.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>工作时间之外 Deskbreak 保持安静。坐着的时间仍在计算。</translation>
    </message>
    <message>
        <source>Own stretches</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>自己的拉伸</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Poses</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>姿势</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Presenting</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Removes all counted minutes and breaks. Settings stay.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>删除所有计时和休息。设置会保留。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Rests until you have had this checked.</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>先停用，等你检查过再说。</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>日程</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>屏幕锁定</translation>
    </message>
    <message>
        <source>Screen with the pointer</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>指针所在的屏幕</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>See %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>请看：%1。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>短</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>肩部</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>在文件夹中显示：%1</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>颂钵</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>幻灯片或共享屏幕。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>柔和铃声</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>保持“%1”</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>坐着不起身</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>The last 7 days with these settings</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>按这些设置看最近 7 天</translation>
    </message>
    <message>
        <source>The microphone or the camera is in use.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>麦克风或摄像头正在使用。</translation>
    </message>
    <message>
        <source>The steps, spoken.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>朗读的步骤。</translation>
    </message>
    <message>
        <source>They ask without taking the keyboard from you.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>询问时不抢走你的键盘。</translation>
    </message>
    <message>
        <source>They can pause for a break.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>休息时可以暂停它们。</translation>
    </message>
    <message>
        <source>This desktop</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>此桌面</translation>
    </message>
    <message>
        <source>This desktop could not be looked at. The log says why.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>无法检查此桌面。日志说明了原因。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>试试“%1”</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>试试：%1</translation>
    </message>
    <message>
        <source>Up to 200&#xa0;%.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>最大 200&#xa0;%。</translation>
    </message>
    <message>
        <source>Used now: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>目前使用：%1</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>Wait while</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>以下情况等待</translation>
    </message>
    <message>
        <source>Watching counts as sitting.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>观看算作坐着。</translation>
    </message>
    <message>
        <source>What is kept, and where.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>保存什么，保存在哪里。</translation>
    </message>
    <message>
        <source>What this desktop lets Deskbreak know.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>此桌面让 Deskbreak 知道什么。</translation>
    </message>
    <message>
        <source>What you do, and for how long.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>做什么，做多久。</translation>
    </message>
    <message>
        <source>When Deskbreak asks you to stand up.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>Deskbreak 何时请你站起来。</translation>
    </message>
    <message>
        <source>When Deskbreak holds a break back.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Deskbreak 何时推后休息。</translation>
    </message>
    <message>
        <source>When Deskbreak may ask you to stand up.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Deskbreak 可以请你站起来的时间。</translation>
    </message>
    <message>
        <source>When you last moved, never what you type.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>你最后一次动是什么时候，从不看输入内容。</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>为什么是这些拉伸？</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message numerus="yes">
        <source>With each one taken: %Ln breaks, and at most %1 of sitting in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>每次都休息的话：%Ln 次休息，一次最长坐 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>木鱼</translation>
    </message>
    <message>
        <source>Working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Working hours stay right when the clock is set.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>调整时钟后工作时间仍然正确。</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Your own exercises and routines, as files.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>你自己的练习和计划，以文件形式。</translation>
    </message>
    <message>
        <source>Your settings are those of %1 now.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>你的设置现在与 %1 一致。</translation>
    </message>
    <message>
        <source>Your settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>无法读取你的设置。Deskbreak 使用默认值。你的文件没有改动；保存任何内容前会留一份副本。</translation>
    </message>
    <message>
        <source>Your settings were written to %1.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>设置已写入 %1。</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>脚踝</translation>
    </message>
    <message>
        <source>back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>背部</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>平衡</translation>
    </message>
    <message>
        <source>black hair in a bun, brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>黑发盘髻，棕色皮肤</translation>
    </message>
    <message>
        <source>black hair in a bun, tan skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>黑发盘髻，小麦色皮肤</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>两侧</translation>
    </message>
    <message>
        <source>brown hair, bronze skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>棕发，古铜色皮肤</translation>
    </message>
    <message>
        <source>chestnut hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>栗色头发，浅色皮肤</translation>
    </message>
    <message>
        <source>hip joint</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>髋关节</translation>
    </message>
    <message>
        <source>hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>人工髋关节</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>膝盖</translation>
    </message>
    <message>
        <source>knee or ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>膝或踝</translation>
    </message>
    <message>
        <source>left, then right</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>先左后右</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>short black hair, deep brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>黑色短发，深棕色皮肤</translation>
    </message>
    <message>
        <source>short grey hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>灰色短发，浅色皮肤</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>肩部</translation>
    </message>
    <message>
        <source>tingling or numb</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>发麻或麻木</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>“%1” has its defaults again.</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>“%1”已恢复默认值。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Change sides.</source>
        <extracomment>core</extracomment>
        <translation>换边。</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <extracomment>core</extracomment>
        <translation>慢慢起来。</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>core</extracomment>
        <translation>一半了。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Left side next.</source>
        <extracomment>core</extracomment>
        <translation>接下来是左侧。</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>core</extracomment>
        <translation>一。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>core</extracomment>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Right side next.</source>
        <extracomment>core</extracomment>
        <translation>接下来是右侧。</translation>
    </message>
    <message>
        <source>Stand up and walk a little.</source>
        <extracomment>core</extracomment>
        <translation>站起来走一走。</translation>
    </message>
    <message>
        <source>Stand up slowly.</source>
        <extracomment>core</extracomment>
        <translation>慢慢站起来。</translation>
    </message>
    <message>
        <source>Then bring your {things} and {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>然后拿来{things}和{thing}，接下来是{exercise}。</translation>
    </message>
    <message>
        <source>Then bring your {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>然后拿来{thing}，接下来是{exercise}。</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>core</extracomment>
        <translation>三。</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>core</extracomment>
        <translation>二。</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>core</extracomment>
        <translation>走动</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready.</source>
        <extracomment>core</extracomment>
        <translation>做得好。准备好了再动。</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>Ankle just above the knee, foot flexed, other foot flat. Too tight? Slide the foot forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>脚踝放在膝盖上方，脚勾起，另一只脚踩平。太紧？把脚往前移。</translation>
    </message>
    <message>
        <source>Ankle just above the other knee, foot flexed, head supported.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>脚踝放在另一膝上方，脚勾起，头部垫好。</translation>
    </message>
    <message>
        <source>Arm up</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手臂上举</translation>
    </message>
    <message>
        <source>Arms by your sides, knees down and slightly apart. Never push past the limit.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手臂放在身侧，膝盖着地、略分开。绝不硬压超过极限。</translation>
    </message>
    <message>
        <source>Blanket under the head. Keep the back ribs wide. Stop at any knee or back pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>头下垫毯子。后侧肋骨放宽。膝或腰一疼就停。</translation>
    </message>
    <message>
        <source>Both feet flat, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双脚踩平，换边。</translation>
    </message>
    <message>
        <source>Both feet flat.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双脚踩平。</translation>
    </message>
    <message>
        <source>Breathe out. Hinge forward with a long back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>呼气。背部拉长，向前倾。</translation>
    </message>
    <message>
        <source>Breathe out. Let your {near} knee fall open.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>呼气。让{near:左|右}膝向外打开。</translation>
    </message>
    <message>
        <source>Breathe out. Shift your hips a little forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>呼气。髋部稍稍前移。</translation>
    </message>
    <message>
        <source>Breathe out. Slide your hips slowly forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>呼气。髋部慢慢向前滑。</translation>
    </message>
    <message>
        <source>Bring the {far} knee up, then kneel on your {near} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{far:左|右}膝抬起，然后{near:左|右}膝跪下。</translation>
    </message>
    <message>
        <source>Bring your foot in. Sit square.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>把脚收回。坐正。</translation>
    </message>
    <message>
        <source>Chair edge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>椅边</translation>
    </message>
    <message>
        <source>Chair must not roll. {far} foot flat, hold the backrest. Level 1: just sit tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>椅子不能滚动。{far:左|右}脚踩平，扶住椅背。级别 1：只要坐直。</translation>
    </message>
    <message>
        <source>Chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>不会滚动的椅子</translation>
    </message>
    <message>
        <source>Chair-edge hip opener</source>
        <extracomment>assets/exercises</extracomment>
        <translation>椅边开髋</translation>
    </message>
    <message>
        <source>Come into your lunge. Find a mild stretch.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>进入弓步。找到轻微的拉伸。</translation>
    </message>
    <message>
        <source>Come up slowly. Uncross your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>慢慢起来。松开双腿。</translation>
    </message>
    <message>
        <source>Come up the same way, then lean forward and straighten the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>按原路起来，然后前倾并伸直双腿。</translation>
    </message>
    <message>
        <source>Cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>垫子</translation>
    </message>
    <message>
        <source>Deep buttock stretch is right. Knee pain or tingling down the leg is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>臀部深处有拉伸感是对的。膝盖疼或腿发麻就不对。</translation>
    </message>
    <message>
        <source>Deeper</source>
        <extracomment>assets/exercises</extracomment>
        <translation>更深</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>桌前</translation>
    </message>
    <message>
        <source>Desk to hold</source>
        <extracomment>assets/exercises</extracomment>
        <translation>可扶的桌子</translation>
    </message>
    <message>
        <source>Desk, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>桌前，短</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <extracomment>assets/exercises</extracomment>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Easy? Draw the thigh closer.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？把大腿再拉近。</translation>
    </message>
    <message>
        <source>Easy? Fold a little further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？再往前折一点。</translation>
    </message>
    <message>
        <source>Easy? Lie back on the bolster and rest.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？躺在抱枕上休息。</translation>
    </message>
    <message>
        <source>Easy? Lift your chest and lean slightly further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？抬起胸，再稍后倾。</translation>
    </message>
    <message>
        <source>Easy? Slide the foot further back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？脚再往后滑。</translation>
    </message>
    <message>
        <source>Easy? Step longer and sink a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？步子大些，再下沉一点。</translation>
    </message>
    <message>
        <source>Easy? Take both arms overhead.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？双臂举过头顶。</translation>
    </message>
    <message>
        <source>Easy? Use less cushion and sit lower.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>轻松？少垫一点，坐低一些。</translation>
    </message>
    <message>
        <source>Elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手肘</translation>
    </message>
    <message>
        <source>Elbows, hands, sit, lean forward. Straighten and shake the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手肘、双手、坐起、前倾。伸直并抖抖双腿。</translation>
    </message>
    <message>
        <source>Elbows, hands, then sit. Lean forward, free the legs, breathe twice.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手肘、双手，再坐起。前倾，松开双腿，呼吸两次。</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Less is fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>感觉在髋部前侧，绝不在腰或膝。少一点也可以。</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Slow breaths, soft jaw.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>感觉在髋部前侧，绝不在腰或膝。慢慢呼吸，下巴放松。</translation>
    </message>
    <message>
        <source>Feet hip-width, both point forward. Back heel lifts. Use a wall if the chair moves.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双脚与髋同宽，都朝前。后脚跟抬起。椅子会动就扶墙。</translation>
    </message>
    <message>
        <source>Figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>四字式</translation>
    </message>
    <message>
        <source>Firm chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>稳固的椅子</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>折好的毛巾</translation>
    </message>
    <message>
        <source>Foot down</source>
        <extracomment>assets/exercises</extracomment>
        <translation>脚着地</translation>
    </message>
    <message>
        <source>Foot stays on the floor. Stop at a mild pull deep in the buttock.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>脚留在地上。臀部深处微微牵拉就停。</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>assets/exercises</extracomment>
        <translation>向前</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>assets/exercises</extracomment>
        <translation>完全</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>长</translation>
    </message>
    <message>
        <source>Grow tall, then turn from the ribs. Hips keep facing forward. Eyes may follow the hand.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>先长高，再从肋骨转。髋部朝前。眼睛可以跟着手。</translation>
    </message>
    <message>
        <source>Hands forward. Lift your hips. Straighten your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手向前。抬起髋部。伸直双腿。</translation>
    </message>
    <message>
        <source>Hands on the shin, never push the knee down hard.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手放在小腿上，绝不用力压膝。</translation>
    </message>
    <message>
        <source>Hands or a towel behind the thigh. Shoulders and tailbone stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手或毛巾放在大腿后。肩和尾骨不离地。</translation>
    </message>
    <message>
        <source>Hands, elbows, then lower your back slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手、手肘，然后慢慢放下背部。</translation>
    </message>
    <message>
        <source>Hands, then one elbow, then the other.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手，一个手肘，再另一个。</translation>
    </message>
    <message>
        <source>Help the leg down with your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>用手帮腿放下。</translation>
    </message>
    <message>
        <source>Help the leg down with your hands. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>用手帮腿放下。换边。</translation>
    </message>
    <message>
        <source>Hinged</source>
        <extracomment>assets/exercises</extracomment>
        <translation>前倾</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>髋部回到膝上方，双手放在前侧大腿。</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh. Then change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>髋部回到膝上方，双手放在前侧大腿。然后换边。</translation>
    </message>
    <message>
        <source>Hold a chair back. Step your {near} foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>扶住椅背。{near:左|右}脚后退。</translation>
    </message>
    <message>
        <source>Hold here. Stand tall through your head.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。头顶向上长高。</translation>
    </message>
    <message>
        <source>Hold your {far} thigh. Draw it toward you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>抱住{far:左|右}大腿。拉向自己。</translation>
    </message>
    <message>
        <source>Hold. Feel your {near} buttock. Breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。感觉{near:左|右}臀。慢慢呼吸。</translation>
    </message>
    <message>
        <source>Hold. Hips heavy, shoulders loose.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。髋部下沉，肩放松。</translation>
    </message>
    <message>
        <source>Hold. Knees heavy, tail toward your knees.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。膝盖下沉，尾骨朝向膝盖。</translation>
    </message>
    <message>
        <source>Hold. Spine tall, ribs down, breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。脊柱拉长，肋骨下沉，慢慢呼吸。</translation>
    </message>
    <message>
        <source>Hold. Tail tucked, knees down, chin in.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。骨盆后收，膝着地，收下巴。</translation>
    </message>
    <message>
        <source>Hold. Tall chest, tucked tail, slow breath.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持。胸挺高，骨盆后收，慢慢呼吸。</translation>
    </message>
    <message>
        <source>If it is easy, breathe out and slide further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>如果轻松，呼气再往前滑。</translation>
    </message>
    <message>
        <source>If the knees lift or the back pinches, come up to your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>膝盖抬起或腰部夹紧，就回到双手支撑。</translation>
    </message>
    <message>
        <source>Keep the cushion if you need it. Hands beside your feet.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>需要就留着垫子。双手放在脚旁。</translation>
    </message>
    <message>
        <source>Keep the tuck and a tall spine. Stop at a clear, mild stretch in front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盆后收，脊柱拉长。{near:左|右}髋前侧有清楚而轻微的拉伸就停。</translation>
    </message>
    <message>
        <source>Keep the tuck. Shift forward one or two centimetres until the front of the hip wakes up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>保持骨盆后收。前移一两厘米，直到髋部前侧有感觉。</translation>
    </message>
    <message>
        <source>Kneel on your {near} knee. {far} foot flat in front.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}膝跪地。{far:左|右}脚在前踩平。</translation>
    </message>
    <message>
        <source>Kneel. Put a cushion between heels and hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>跪下。脚跟和臀之间放垫子。</translation>
    </message>
    <message>
        <source>Kneeling lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>跪姿弓步</translation>
    </message>
    <message>
        <source>Kneeling psoas lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>跪姿腰大肌弓步</translation>
    </message>
    <message>
        <source>Knees slightly apart, tops of the feet flat. Rolled towel under the ankles if they complain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>膝盖略分开，脚背贴地。脚踝不适就垫上卷好的毛巾。</translation>
    </message>
    <message>
        <source>Lean onto your hands, lift off, then stretch and shake the legs out.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>靠双手支撑，抬起身体，然后伸直并抖抖双腿。</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>assets/exercises</extracomment>
        <translation>先左后右</translation>
    </message>
    <message>
        <source>Lengthens both sides together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>同时拉长两侧。</translation>
    </message>
    <message>
        <source>Let bolster and blanket carry back and head. Arms loose by your sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>让抱枕和毯子托住背和头。手臂放松在身侧。</translation>
    </message>
    <message>
        <source>Let go. Foot down. Uncross.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>放松。脚放下。松开。</translation>
    </message>
    <message>
        <source>Level 1: foot stays on the floor, let the knee open. No tingling, no knee pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>级别 1：脚留在地上，膝向外打开。不要发麻，不要膝疼。</translation>
    </message>
    <message>
        <source>Level 1: stay upright. Level 2: tip from the hips, chest toward the shin.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>级别 1：保持直立。级别 2：从髋部前倾，胸朝小腿。</translation>
    </message>
    <message>
        <source>Level 3: lift the {near} arm and lean a hand-width to the {far} side.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>级别 3：举起{near:左|右}臂，向{far:左|右}倾一掌宽。</translation>
    </message>
    <message>
        <source>Lie back, knees bent. {near} ankle on {far} thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>仰卧，屈膝。{near:左|右}脚踝放在{far:左|右}大腿上。</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>先抬胸，慢慢转回，再把髋部移回。</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>先抬胸，慢慢转回，再把髋部移回。换边。</translation>
    </message>
    <message>
        <source>Long step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>大步</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, lying down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>仰卧，放松髋部深层肌肉。</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, on a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐在椅上，放松髋部深层肌肉。</translation>
    </message>
    <message>
        <source>Lower by the arms, never drop. Stay on the elbows, or rest your back on the bolster.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>用手臂慢慢放低，不要跌落。停在手肘上，或背靠抱枕。</translation>
    </message>
    <message>
        <source>Lower the foot, uncross, change sides. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>放下脚，松开，换边。侧身翻起来。</translation>
    </message>
    <message>
        <source>Lower the foot, uncross. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>放下脚，松开。侧身翻起来。</translation>
    </message>
    <message>
        <source>Lower the seat only if the knees feel fine. You can stay here for weeks.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>膝盖舒服才坐低。你可以在这里停留几周。</translation>
    </message>
    <message>
        <source>Lower with your hands on your thighs. Any knee pain: add height or skip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手放在大腿上慢慢坐低。膝盖疼：垫高或跳过。</translation>
    </message>
    <message>
        <source>Lower your {near} knee. Slide that foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}膝放低。那只脚向后滑。</translation>
    </message>
    <message>
        <source>Lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>弓步</translation>
    </message>
    <message>
        <source>Lunge with a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>转体弓步</translation>
    </message>
    <message>
        <source>Lunge with rotation and reach</source>
        <extracomment>assets/exercises</extracomment>
        <translation>转体伸手弓步</translation>
    </message>
    <message>
        <source>Lying back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>仰卧</translation>
    </message>
    <message>
        <source>Lying figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>仰卧四字式</translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>垫毯</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Office, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>办公室，短</translation>
    </message>
    <message>
        <source>On elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手肘支撑</translation>
    </message>
    <message>
        <source>On hands</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手支撑</translation>
    </message>
    <message>
        <source>Only if easy: a little further forward. Front heel down, no arch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>只有轻松时：再往前一点。前脚跟着地，腰不拱。</translation>
    </message>
    <message>
        <source>Opens the front of the hip, on the edge of a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐在椅边，打开髋部前侧。</translation>
    </message>
    <message>
        <source>Opens the front of the hip, one side at a time.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>一次一侧，打开髋部前侧。</translation>
    </message>
    <message>
        <source>Opens the front of the hip, standing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>站着，打开髋部前侧。</translation>
    </message>
    <message>
        <source>Pillow under the {near} knee. {far} foot flat, shin upright. Hold a chair if you wobble. Face the screen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}膝下垫枕。{far:左|右}脚踩平，小腿竖直。站不稳就扶椅子。面向屏幕。</translation>
    </message>
    <message>
        <source>Press your elbows down. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手肘下压。收下巴，起来。</translation>
    </message>
    <message>
        <source>Pull with the arms, not the neck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>用手臂拉，不用脖子。</translation>
    </message>
    <message>
        <source>Push back. Bring your feet together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>向后推。双脚并拢。</translation>
    </message>
    <message>
        <source>Reach down toward your back heel. Keep breathing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手伸向后脚跟。继续呼吸。</translation>
    </message>
    <message>
        <source>Reach, do not collapse. Touching the heel is not needed. Tail stays tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>伸展，不要塌下。不必碰到脚跟。骨盆保持后收。</translation>
    </message>
    <message>
        <source>Rest. Let the front of your thighs lengthen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>休息。让大腿前侧拉长。</translation>
    </message>
    <message>
        <source>Saddle</source>
        <extracomment>assets/exercises</extracomment>
        <translation>鞍式</translation>
    </message>
    <message>
        <source>Saddle pose</source>
        <extracomment>assets/exercises</extracomment>
        <translation>鞍式</translation>
    </message>
    <message>
        <source>Same set-up as the lunge, a little less deep. Far hand rests on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>准备同弓步，稍浅一些。另一只手放在前侧大腿。</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐姿四字式</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>短</translation>
    </message>
    <message>
        <source>Short step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>小步</translation>
    </message>
    <message>
        <source>Shoulders over hips. Mild stretch at the front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>肩在髋上方。{near:左|右}髋前侧轻微拉伸。</translation>
    </message>
    <message>
        <source>Sit back slowly onto the cushion.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>慢慢坐回垫子上。</translation>
    </message>
    <message>
        <source>Sit on your heels, knees slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐在脚跟上，膝盖略分开。</translation>
    </message>
    <message>
        <source>Sit on your heels. Bolster or pillows behind you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐在脚跟上。身后放抱枕或枕头。</translation>
    </message>
    <message>
        <source>Sit on your heels. Feet slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐在脚跟上。双脚略分开。</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐直</translation>
    </message>
    <message>
        <source>Sit tall. Let your thighs soften.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐直。让大腿放松。</translation>
    </message>
    <message>
        <source>Sit tall. {near} ankle on {far} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐直。{near:左|右}脚踝放在{far:左|右}膝上。</translation>
    </message>
    <message>
        <source>Sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>坐直</translation>
    </message>
    <message>
        <source>Slide back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>后滑</translation>
    </message>
    <message>
        <source>Slide the arms along the floor. Return them if the ribs flare or the back arches.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>手臂贴地向上滑。肋骨外翻或腰拱起就收回。</translation>
    </message>
    <message>
        <source>Slide the tail toward the knees before you lean further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>再后倾之前，先把尾骨滑向膝盖。</translation>
    </message>
    <message>
        <source>Slide your hips back. Sit up tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>髋部滑回。坐直。</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>assets/exercises</extracomment>
        <translation>小幅</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock and draw the pubic bone up. The low back stays long, ribs stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>收紧{near:左|右}臀，耻骨上提。下背拉长，肋骨下沉。</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock, bend the front knee, keep the chest upright.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>收紧{near:左|右}臀，屈前膝，胸保持直立。</translation>
    </message>
    <message>
        <source>Squeeze your buttock. Tuck and hold.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>收紧臀部。骨盆后收并保持。</translation>
    </message>
    <message>
        <source>Squeeze your {near} buttock. Tuck your tail under.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>收紧{near:左|右}臀。骨盆后收。</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>站姿</translation>
    </message>
    <message>
        <source>Standing hip stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>站姿髋部拉伸</translation>
    </message>
    <message>
        <source>Standing hip-flexor stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>站姿屈髋肌拉伸</translation>
    </message>
    <message>
        <source>Start upright. Prop ready behind the hips, head support at its end.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>从直立开始。支撑物在髋后备好，末端托住头。</translation>
    </message>
    <message>
        <source>Step forward, stand tall, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>向前一步，站直，换边。</translation>
    </message>
    <message>
        <source>Step forward, stand tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>向前一步，站直。</translation>
    </message>
    <message>
        <source>Stretch along the front of the thighs. Back pinches? Come up a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>大腿前侧有拉伸感。腰部夹紧？起来一点。</translation>
    </message>
    <message>
        <source>Stretch at the front of the {near} hip. No arch in the back, front knee over the foot.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>{near:左|右}髋前侧有拉伸感。腰不拱，前膝在脚上方。</translation>
    </message>
    <message>
        <source>Tail long, chest open. A stretch in thighs and shins is fine. Pain in the knees is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盆拉长，胸打开。大腿和小腿有拉伸感可以，膝盖疼不行。</translation>
    </message>
    <message>
        <source>The lunge, with a turn and a reach to the back heel.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>弓步，加上转体和伸手够后脚跟。</translation>
    </message>
    <message>
        <source>Time to open the front of your hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>该打开髋部前侧了。</translation>
    </message>
    <message>
        <source>Time to open your hips without leaving the desk.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>不离开桌子，也能打开髋部。</translation>
    </message>
    <message>
        <source>Time to open your hips, standing and seated.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>站着和坐着，打开髋部。</translation>
    </message>
    <message>
        <source>Toes on the floor, knee low. Level 1: skip the slide and only tuck the tail.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>脚趾着地，膝放低。级别 1：不滑动，只收骨盆。</translation>
    </message>
    <message>
        <source>Touch the heel only if your back feels fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>腰部舒服才去碰脚跟。</translation>
    </message>
    <message>
        <source>Try it sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>试试坐直</translation>
    </message>
    <message>
        <source>Try it standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>试试站姿</translation>
    </message>
    <message>
        <source>Try it with a smaller shift</source>
        <extracomment>assets/exercises</extracomment>
        <translation>试试小一点的幅度</translation>
    </message>
    <message>
        <source>Tuck the tail, then lean. Hands on the floor or on thick books. Knees stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>先收骨盆，再后倾。双手撑地或厚书。膝盖不离地。</translation>
    </message>
    <message>
        <source>Tuck your chin. Press through elbows and come up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>收下巴。手肘用力，起来。</translation>
    </message>
    <message>
        <source>Tuck your tail. Sink and shift forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>骨盆后收。下沉并前移。</translation>
    </message>
    <message>
        <source>Tucking the back toes brings the heel closer. Stop at any pinch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>后脚趾蹬地，脚跟更近。腰部一夹紧就停。</translation>
    </message>
    <message>
        <source>Turn back to centre. Slide your hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>转回正中。髋部滑回。</translation>
    </message>
    <message>
        <source>Turn sideways on your chair. {near} hip off the edge.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>侧坐在椅上。{near:左|右}臀离开椅边。</translation>
    </message>
    <message>
        <source>Turn your chest to the {near}. Sweep that arm back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>胸转向{near:左|右}侧。那只手臂向后。</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>直立</translation>
    </message>
    <message>
        <source>Walk your hands back. Lean with a long spine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手向后走。背部拉长后倾。</translation>
    </message>
    <message>
        <source>Walk your hands in. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>双手走回。收下巴，起来。</translation>
    </message>
    <message>
        <source>Warm up first. Let the hips sink between the heels only if the knees allow it.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>先热身。膝盖允许，才让臀部落在脚跟之间。</translation>
    </message>
    <message>
        <source>Weight stays on the chair. Keep the tuck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>重量留在椅上。骨盆保持后收。</translation>
    </message>
    <message>
        <source>With a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>加转体</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>椅子</translation>
    </message>
    <message>
        <source>chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>不会滚动的椅子</translation>
    </message>
    <message>
        <source>chair-edge hip opener</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>椅边开髋</translation>
    </message>
    <message>
        <source>cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>垫子</translation>
    </message>
    <message>
        <source>folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>折好的毛巾</translation>
    </message>
    <message>
        <source>kneeling lunge</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>跪姿弓步</translation>
    </message>
    <message>
        <source>lunge with a turn</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>转体弓步</translation>
    </message>
    <message>
        <source>lying figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>仰卧四字式</translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>垫毯</translation>
    </message>
    <message>
        <source>saddle pose</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>鞍式</translation>
    </message>
    <message>
        <source>seated figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>坐姿四字式</translation>
    </message>
    <message>
        <source>standing hip stretch</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>站姿髋部拉伸</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>%1后休息</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>该休息了</translation>
    </message>
    <message>
        <source>Break waits: do not disturb</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休息等待：勿扰</translation>
    </message>
    <message>
        <source>Break waits: full screen</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休息等待：全屏</translation>
    </message>
    <message>
        <source>Break waits: presenting</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休息等待：演示</translation>
    </message>
    <message>
        <source>Break waits: you’re in a call</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休息等待：你在通话</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>1&#xa0;小时</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>2&#xa0;小时</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>30&#xa0;分钟</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>我刚拉伸过</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>我一直坐着</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>休息中</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>工作时间之外</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>暂停到 %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>退出 Deskbreak</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>已坐 %1</translation>
    </message>
    <message>
        <source>Sitting %1 · break in %2</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>已坐 %1 · %2后休息</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>跳过这次休息</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>立即开始休息</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>撤销跳过</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>撤销推迟</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>直到我开启</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>到明天</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 没有回应。</translation>
    </message>
    <message>
        <source>%1 ended in the middle.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 中途停止了。</translation>
    </message>
    <message>
        <source>%1 ended with error %2.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 以错误 %2 结束。</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 出错了。</translation>
    </message>
    <message>
        <source>%1 made no sound.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 没有发声。</translation>
    </message>
    <message>
        <source>%1 speaks instead.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>改由 %1 朗读。</translation>
    </message>
    <message>
        <source>Nothing else here speaks; the steps are on the screen.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>这里没有其他可朗读的；步骤在屏幕上。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1&#xa0;min left</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>还剩 1&#xa0;分钟</translation>
    </message>
    <message>
        <source>A good start</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>不错的开始</translation>
    </message>
    <message>
        <source>Ask me for a break after</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>坐多久后提醒我休息</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>在桌前</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>在办公室</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Break soon</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>即将休息</translation>
    </message>
    <message>
        <source>Deskbreak counts the minutes you really sit. Then it guides you through two stretches for your hips.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Deskbreak 计算你真正坐着的分钟，然后带你做两个髋部拉伸。</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>以下有适用于你的吗？</translation>
    </message>
    <message>
        <source>Every stretch has something to hold on to.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>每个拉伸都有可扶的东西。</translation>
    </message>
    <message>
        <source>Fewer interruptions</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>少些打断</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Gentler stretches replace kneeling.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>用更轻柔的拉伸代替跪姿。</translation>
    </message>
    <message>
        <source>Handy when you can’t see the screen.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>看不到屏幕时很方便。</translation>
    </message>
    <message>
        <source>Just sat down</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>刚坐下</translation>
    </message>
    <message>
        <source>Look for the ring in the small window. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>留意小窗口里的圆环。你坐着时它会逐渐填满。</translation>
    </message>
    <message>
        <source>Look for the ring near the clock. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>留意时钟旁的圆环。你坐着时它会逐渐填满。</translation>
    </message>
    <message>
        <source>Made to fit you</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>为你调整</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>不用地面</translation>
    </message>
    <message>
        <source>Often, short sits</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>常休息，短时坐</translation>
    </message>
    <message>
        <source>On a mat</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>在垫毯上</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>在地面</translation>
    </message>
    <message>
        <source>Set up later</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>以后设置</translation>
    </message>
    <message>
        <source>Sit less, move a little</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>少坐一点，动一动</translation>
    </message>
    <message>
        <source>So you never have to think of it.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>这样你不必惦记。</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>朗读步骤</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>坐着不起身</translation>
    </message>
    <message>
        <source>This is general guidance, not medical advice: if unsure, ask a doctor first.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>这是一般指导，并非医疗建议：不确定时请先问医生。</translation>
    </message>
    <message>
        <source>Try one now</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>现在试一次</translation>
    </message>
    <message>
        <source>We leave out leaning back.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>我们省去后仰的动作。</translation>
    </message>
    <message>
        <source>Welcome to Deskbreak</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>欢迎使用 Deskbreak</translation>
    </message>
    <message>
        <source>Where will you stretch?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>你会在哪里拉伸？</translation>
    </message>
    <message>
        <source>You can skip anything, at any time.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>任何时候都可以跳过任何内容。</translation>
    </message>
    <message>
        <source>You’re set</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>What is known</name>
    <message>
        <source>11 people walking</source>
        <extracomment>core</extracomment>
        <translation>11 人步行</translation>
    </message>
    <message>
        <source>189 studies, 6654 people</source>
        <extracomment>core</extracomment>
        <translation>189 项研究，6654 人</translation>
    </message>
    <message>
        <source>45&#xa0;min, two snoozes, 4&#xa0;s in and 6&#xa0;s out</source>
        <extracomment>core</extracomment>
        <translation>45&#xa0;分钟，推迟两次，吸 4&#xa0;秒呼 6&#xa0;秒</translation>
    </message>
    <message>
        <source>46 people prompted</source>
        <extracomment>core</extracomment>
        <translation>46 人收到提示</translation>
    </message>
    <message>
        <source>5 to 10&#xa0;min a week make you more flexible</source>
        <extracomment>core</extracomment>
        <translation>每周 5 到 10&#xa0;分钟让你更柔韧</translation>
    </message>
    <message>
        <source>5&#xa0;min, 5 days a week</source>
        <extracomment>core</extracomment>
        <translation>5&#xa0;分钟，每周 5 天</translation>
    </message>
    <message>
        <source>600 conscripts, second-hand</source>
        <extracomment>core</extracomment>
        <translation>600 名应征者，二手资料</translation>
    </message>
    <message>
        <source>6° less backward movement of the leg. Seen together; not proof of a cause.</source>
        <extracomment>core</extracomment>
        <translation>腿向后的活动少 6°。只是同时出现，不能证明因果。</translation>
    </message>
    <message>
        <source>98 people compared</source>
        <extracomment>core</extracomment>
        <translation>98 人对照</translation>
    </message>
    <message>
        <source>A likely idea, but not proven. In a trial of 30 women stretching helped, but not more than the other programme.</source>
        <extracomment>core</extracomment>
        <translation>这个想法合理，但未经证实。一项 30 名女性的试验中，拉伸有帮助，但不比另一方案更好。</translation>
    </message>
    <message>
        <source>Any movement helps, also light. Nobody could set an exact limit yet.</source>
        <extracomment>core</extracomment>
        <translation>任何活动都有帮助，轻的也是。还没有人能定出确切界限。</translation>
    </message>
    <message>
        <source>Between what was tested: 30&#xa0;min was best for blood sugar, 50 to 60 is the UK rule, and prompts every 45&#xa0;min were followed.</source>
        <extracomment>core</extracomment>
        <translation>介于测试过的数值之间：对血糖 30&#xa0;分钟最好，英国的规则是 50 到 60，每 45&#xa0;分钟的提示有人遵循。</translation>
    </message>
    <message>
        <source>Breaks against back pain</source>
        <extracomment>core</extracomment>
        <translation>休息与背痛</translation>
    </message>
    <message>
        <source>Cochrane review of 6</source>
        <extracomment>core</extracomment>
        <translation>6 项的 Cochrane 综述</translation>
    </message>
    <message>
        <source>Gentle is enough</source>
        <extracomment>core</extracomment>
        <translation>轻柔就够</translation>
    </message>
    <message>
        <source>Getting up</source>
        <extracomment>core</extracomment>
        <translation>起身</translation>
    </message>
    <message>
        <source>In one trial gentle and hard stretching did the same; half of 16 others favoured harder. We never ask you to push.</source>
        <extracomment>core</extracomment>
        <translation>一项试验中轻拉与重拉效果相同；另外 16 项中一半支持更重。我们绝不要求你硬撑。</translation>
    </message>
    <message>
        <source>More energy and less tiredness; the effect on performance is unclear.</source>
        <extracomment>core</extracomment>
        <translation>精力更多、疲劳更少；对表现的影响尚不清楚。</translation>
    </message>
    <message>
        <source>More than 10 adds little (this we know second-hand). History shows both lines, per side: that is how we read it.</source>
        <extracomment>core</extracomment>
        <translation>超过 10 增益不大（这是二手资料）。历史按左右各显示一条线：我们是这样理解的。</translation>
    </message>
    <message>
        <source>Much sitting goes with stiffer hips</source>
        <extracomment>core</extracomment>
        <translation>久坐常伴随较僵硬的髋部</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>core</extracomment>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Not studied</source>
        <extracomment>core</extracomment>
        <translation>未研究</translation>
    </message>
    <message>
        <source>One review finds that active breaks help, another that they may change nothing.</source>
        <extracomment>core</extracomment>
        <translation>一篇综述认为活动休息有帮助，另一篇认为可能没有改变。</translation>
    </message>
    <message>
        <source>Our choice</source>
        <extracomment>core</extracomment>
        <translation>我们的选择</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>core</extracomment>
        <translation>我们的数字</translation>
    </message>
    <message>
        <source>Review of 11 trials</source>
        <extracomment>core</extracomment>
        <translation>11 项试验的综述</translation>
    </message>
    <message>
        <source>Review of 16 studies</source>
        <extracomment>core</extracomment>
        <translation>16 项研究的综述</translation>
    </message>
    <message>
        <source>Review of 22 samples, 2335 people</source>
        <extracomment>core</extracomment>
        <translation>22 个样本、2335 人的综述</translation>
    </message>
    <message>
        <source>Short breaks leave you fresher</source>
        <extracomment>core</extracomment>
        <translation>短休息让你更有精神</translation>
    </message>
    <message>
        <source>Sit less, move in between</source>
        <extracomment>core</extracomment>
        <translation>少坐，其间多动</translation>
    </message>
    <message>
        <source>Some support</source>
        <extracomment>core</extracomment>
        <translation>有些支持</translation>
    </message>
    <message>
        <source>Stretching the front of the hip</source>
        <extracomment>core</extracomment>
        <translation>拉伸髋部前侧</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <extracomment>core</extracomment>
        <translation>研究不一致</translation>
    </message>
    <message>
        <source>The saddle pose itself</source>
        <extracomment>core</extracomment>
        <translation>鞍式本身</translation>
    </message>
    <message>
        <source>Tight hip muscles cause back pain</source>
        <extracomment>core</extracomment>
        <translation>紧张的髋部肌肉导致背痛</translation>
    </message>
    <message>
        <source>Trial, 2021</source>
        <extracomment>core</extracomment>
        <translation>试验，2021 年</translation>
    </message>
    <message>
        <source>Trial, 21 people</source>
        <extracomment>core</extracomment>
        <translation>试验，21 人</translation>
    </message>
    <message>
        <source>UK screen work: 5–10&#xa0;min every hour</source>
        <extracomment>core</extracomment>
        <translation>英国屏幕工作：每小时 5–10&#xa0;分钟</translation>
    </message>
    <message>
        <source>WHO guideline, 2020</source>
        <extracomment>core</extracomment>
        <translation>世卫组织指南，2020 年</translation>
    </message>
    <message>
        <source>We found no study of it for the hip muscles. It is old, and some knees do not like it: the cushion comes first.</source>
        <extracomment>core</extracomment>
        <translation>我们没有找到它对髋部肌肉的研究。它很古老，有些膝盖不喜欢它：先用垫子。</translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>core</extracomment>
        <translation>证据充分</translation>
    </message>
    <message>
        <source>What is known, how sure it is, and what is only our choice. Deskbreak may ease stiff hips; it can’t promise more.</source>
        <extracomment>core</extracomment>
        <translation>已知什么、有多确定，以及哪些只是我们的选择。Deskbreak 或许能缓解僵硬的髋部；不能承诺更多。</translation>
    </message>
</context>
<context>
    <name>Why these stretches?</name>
    <message>
        <source>%1, opens in the browser</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1，在浏览器中打开</translation>
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
        <translation>Deskbreak – 为什么是这些拉伸？</translation>
    </message>
    <message>
        <source>Links open in your browser. Deskbreak itself does not use the network.</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>链接在你的浏览器中打开。Deskbreak 本身不使用网络。</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard: %1</source>
        <extracomment>faces/why/__init__.py</extracomment>
        <translation>无法打开浏览器。地址已在剪贴板：%1</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>在浏览器中打开：%1</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>为什么是这些拉伸？</translation>
    </message>
</context>
</TS>
