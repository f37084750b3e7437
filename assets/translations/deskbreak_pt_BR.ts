<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Break</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rest for %Ln&#xa0;days.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1: descanso por %Ln&#xa0;dia.</numerusform>
            <numerusform>%1: descanso por %Ln&#xa0;dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest until you have had this checked.</source>
        <comment>several stretches</comment>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1: descanso até você ter verificado isso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rests for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%1: descanso por %Ln&#xa0;dia.</numerusform>
            <numerusform>%1: descanso por %Ln&#xa0;dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rests until you have had this checked.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1: descanso até você ter verificado isso.</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>%1: interrompido</translation>
    </message>
    <message>
        <source>%1 to begin with</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1 para começar</translation>
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
        <translation>%1, %2 por cento</translation>
    </message>
    <message>
        <source>%1, left</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1, esquerda</translation>
    </message>
    <message>
        <source>%1, left knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, joelho esquerdo no chão</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, lado esquerdo</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>%1, direita</translation>
    </message>
    <message>
        <source>%1, right knee down</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, joelho direito no chão</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>%1, lado direito</translation>
    </message>
    <message>
        <source>%1. Use the tray menu to start, snooze or skip.</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>%1. Pelo menu do ícone você pode começar, adiar ou pular.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln seconds</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>
            <numerusform>%1: %2, %Ln segundo</numerusform>
            <numerusform>%1: %2, %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaks today.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>%Ln pausa hoje.</numerusform>
            <numerusform>%Ln pausas hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Resta %Ln adiamento</numerusform>
            <numerusform>Restam %Ln adiamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozes left for this break</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>Resta %Ln adiamento para esta pausa</numerusform>
            <numerusform>Restam %Ln adiamentos para esta pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;left</source>
        <comment>snoozes</comment>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>resta&#xa0;%Ln</numerusform>
            <numerusform>restam&#xa0;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A little longer next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Um pouco mais na próxima vez</translation>
    </message>
    <message>
        <source>A little longer next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Um pouco mais na próxima vez.</translation>
    </message>
    <message>
        <source>A stretch should never hurt. Let’s change it.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Um alongamento nunca deve doer. Vamos mudar isso.</translation>
    </message>
    <message>
        <source>After %1 of sitting.</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Depois de %1 na cadeira.</translation>
    </message>
    <message>
        <source>Answer for each stretch</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>Responder por alongamento</translation>
    </message>
    <message>
        <source>Any key or the mouse brings the next question.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Qualquer tecla ou o mouse traz a próxima pergunta.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Both hips stretched in %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Os dois quadris alongados em %1.</translation>
    </message>
    <message>
        <source>Break progress</source>
        <extracomment>faces/break_/phase_bar.py</extracomment>
        <translation>Progresso da pausa</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Pausa pulada</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Inspire…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Expire…</translation>
    </message>
    <message>
        <source>Change sides</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Troque de lado. Agora o esquerdo.</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Troque de lado. Agora o direito.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Come up slowly</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Suba devagar</translation>
    </message>
    <message>
        <source>Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>A contagem continua quando você voltar.</translation>
    </message>
    <message>
        <source>Don’t suggest changes</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>Não sugerir mudanças</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Mais leve</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>End break</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Encerrar a pausa</translation>
    </message>
    <message>
        <source>End this break?</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Encerrar esta pausa?</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>Visão do chão</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Longa</translation>
    </message>
    <message>
        <source>Gentler next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Mais leve na próxima vez</translation>
    </message>
    <message>
        <source>Gentler next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Mais leve na próxima vez.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Vá mais fundo só se estiver fácil.</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Articulação do quadril</translation>
    </message>
    <message>
        <source>Holds each stretch for less.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Segura cada alongamento por menos tempo.</translation>
    </message>
    <message>
        <source>How was each stretch?</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Como foi cada alongamento?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <extracomment>faces/break_/done_page.py</extracomment>
        <translation>Como foi?</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Doeu</translation>
    </message>
    <message>
        <source>I’m in position</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Estou na posição</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Na medida</translation>
    </message>
    <message>
        <source>Keep going</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep my usual levels</source>
        <extracomment>faces/break_/welcome_back.py</extracomment>
        <translation>Manter meus níveis de costume</translation>
    </message>
    <message>
        <source>Knee or ankle</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Joelho ou tornozelo</translation>
    </message>
    <message>
        <source>Leaves out: %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Deixa de fora: %1.</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Esquerda, depois direita</translation>
    </message>
    <message>
        <source>Let’s ease off</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Vamos aliviar</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/break_/levels_row.py</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Move when you are ready.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Mova-se quando quiser.</translation>
    </message>
    <message>
        <source>Mute voice</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Silenciar a voz</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the level that comes</comment>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Next break around %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Próxima pausa por volta de %1</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>A próxima em %1</translation>
    </message>
    <message>
        <source>No answer means no change.</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Sem resposta, nada muda.</translation>
    </message>
    <message>
        <source>No sound can be played here. The steps go on in words.</source>
        <extracomment>faces/sound.py</extracomment>
        <translation>Aqui não é possível tocar som. Os passos seguem por escrito.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Noted for next time</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Anotado para a próxima vez</translation>
    </message>
    <message>
        <source>Noted for next time.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Anotado para a próxima vez.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>faces/break_/next_step_page.py</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Uma resposta para tudo</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Abre depois de mais %Ln dia</numerusform>
            <numerusform>Abre depois de mais %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Ready for the next step?</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Vamos ao próximo passo?</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Right, then left</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Direita, depois esquerda</translation>
    </message>
    <message>
        <source>Save and close</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Save answers</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Salvar respostas</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Curta</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip this stretch</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>Pular este alongamento</translation>
    </message>
    <message>
        <source>Small view</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Visão pequena</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Adiar %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/break_/snooze_menu.py</extracomment>
        <translation>
            <numerusform>Adiar, resta %Ln</numerusform>
            <numerusform>Adiar, restam %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>faces/break_/floor_view.py</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Ficar em %1</translation>
    </message>
    <message>
        <source>Staying is just as good. You can go back at any time, without a question.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Ficar é tão bom quanto. Você pode voltar a qualquer momento, sem perguntas.</translation>
    </message>
    <message>
        <source>Stretch break</source>
        <extracomment>faces/break_/window.py</extracomment>
        <translation>Pausa para alongar</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Pausa para alongar em %1</translation>
    </message>
    <message>
        <source>Stretch break soon</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>Pausa para alongar em breve</translation>
    </message>
    <message>
        <source>Strong or lasting pain: see a doctor or physiotherapist.</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Dor forte ou persistente: procure um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Leve o tempo que precisar.</translation>
    </message>
    <message>
        <source>Tell us what to change</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Diga o que mudar</translation>
    </message>
    <message>
        <source>Tell us what to change.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Diga o que mudar.</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Obrigado por nos contar</translation>
    </message>
    <message>
        <source>That counts too</source>
        <extracomment>faces/break_/views.py</extracomment>
        <translation>Isso também conta</translation>
    </message>
    <message numerus="yes">
        <source>The %1 felt easy three times in a row, and you have done it for %Ln&#xa0;days.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Fácil três vezes seguidas: %1. Você faz este alongamento há %Ln&#xa0;dia.</numerusform>
            <numerusform>Fácil três vezes seguidas: %1. Você faz este alongamento há %Ln&#xa0;dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>faces/break_/dial.py</extracomment>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Tingling or numb</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Formigamento ou dormência</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/break_/answers.py</extracomment>
        <translation>Demais</translation>
    </message>
    <message>
        <source>Too much – stop this stretch</source>
        <extracomment>faces/break_/step_panel.py</extracomment>
        <translation>Demais – parar este alongamento</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Tentar %1</translation>
    </message>
    <message>
        <source>Two “Easy” answers bring a level back.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Duas respostas “Fácil” devolvem um nível.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/break_/toast.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Unmute voice</source>
        <extracomment>faces/break_/guide_page.py</extracomment>
        <translation>Ligar a voz</translation>
    </message>
    <message>
        <source>Until then we show the standing stretch.</source>
        <extracomment>faces/break_/ladder_views.py</extracomment>
        <translation>Até lá mostramos o alongamento em pé.</translation>
    </message>
    <message>
        <source>We keep it like this</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Deixamos assim</translation>
    </message>
    <message>
        <source>We keep it like this.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Deixamos assim.</translation>
    </message>
    <message>
        <source>We keep your place for %1, then end the break.</source>
        <extracomment>faces/break_/telling.py</extracomment>
        <translation>Guardamos seu lugar por %1 e depois encerramos a pausa.</translation>
    </message>
    <message numerus="yes">
        <source>We start a little gentler: your last stretch was %Ln&#xa0;days ago.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>
            <numerusform>Começamos um pouco mais leve: seu último alongamento foi há %Ln&#xa0;dia.</numerusform>
            <numerusform>Começamos um pouco mais leve: seu último alongamento foi há %Ln&#xa0;dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/break_/offer.py</extracomment>
        <translation>Que bom ter você de volta</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>faces/break_/each_page.py</extracomment>
        <translation>Muito bem</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready. Counting starts when you are back.</source>
        <extracomment>faces/break_/wait_page.py</extracomment>
        <translation>Muito bem. Mova-se quando quiser. A contagem continua quando você voltar.</translation>
    </message>
    <message>
        <source>What next? Nothing moves on until you choose.</source>
        <extracomment>faces/break_/questions.py</extracomment>
        <translation>E agora? Nada avança até você escolher.</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Onde você sentiu?</translation>
    </message>
    <message>
        <source>Which one hurt?</source>
        <extracomment>faces/break_/safety_page.py</extracomment>
        <translation>Qual doeu?</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Há %1 na cadeira</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>faces/break_/needs.py</extracomment>
        <translation>Você precisa de</translation>
    </message>
    <message>
        <source>You stretched for %1.</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>Você alongou por %1.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>faces/break_/wording.py</extracomment>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>Delete</name>
    <message>
        <source>All history was deleted.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Todo o histórico foi apagado.</translation>
    </message>
    <message>
        <source>Delete all history?</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Apagar todo o histórico?</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Apagar histórico</translation>
    </message>
    <message>
        <source>Keep history</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Manter histórico</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln days of counted minutes and breaks.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>
            <numerusform>Isto remove %Ln dia de minutos contados e pausas.</numerusform>
            <numerusform>Isto remove %Ln dias de minutos contados e pausas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>You can take it back for ten seconds.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Você pode desfazer por dez segundos.</translation>
    </message>
    <message>
        <source>Your settings and levels stay.</source>
        <extracomment>faces/widgets/history_removal.py</extracomment>
        <translation>Suas configurações e níveis ficam.</translation>
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
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>%1 less than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1 a menos que o normal</translation>
    </message>
    <message>
        <source>%1 more than usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1 a mais que o normal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>breaks taken</comment>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%1 de %Ln pausa</numerusform>
            <numerusform>%1 de %Ln pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offered</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>
            <numerusform>%1 de %Ln oferecida</numerusform>
            <numerusform>%1 de %Ln oferecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>Apagado: %1.</translation>
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
        <translation>%1, lado esquerdo, %2</translation>
    </message>
    <message>
        <source>%1, right side, %2</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, lado direito, %2</translation>
    </message>
    <message>
        <source>%1, seconds held</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1, segundos mantidos</translation>
    </message>
    <message>
        <source>%1, stretching per week</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>%1, alongamento por semana</translation>
    </message>
    <message>
        <source>%1, week of %2: %3</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, semana de %2: %3</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, goal reached</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, semana de %2: %3, meta atingida</translation>
    </message>
    <message>
        <source>%1, week of %2: %3, plenty</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1, semana de %2: %3, de sobra</translation>
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
        <translation>%1: %2, %3 na cadeira</translation>
    </message>
    <message>
        <source>%1: %2, %3, easy</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2, %3, fácil</translation>
    </message>
    <message>
        <source>%1: %2, %3, too much</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: %2, %3, demais</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>%1: nada</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower line is no loss: it is what fitted that day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Uma linha mais baixa não é perda: é o que serviu naquele dia.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a period</comment>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Como de costume</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Fora</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Breaks in the last year</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>Pausas no último ano</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Breaks taken, 30 days</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Pausas feitas, 30 dias</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>Pausas hoje</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Apagar %1</translation>
    </message>
    <message>
        <source>Delete all history…</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Apagar todo o histórico…</translation>
    </message>
    <message>
        <source>Deskbreak history</source>
        <extracomment>faces/history/window.py</extracomment>
        <translation>Deskbreak – Histórico</translation>
    </message>
    <message>
        <source>Each day</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Cada dia</translation>
    </message>
    <message>
        <source>Each entry</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Cada registro</translation>
    </message>
    <message>
        <source>Each side, and the level of the day.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Cada lado e o nível do dia.</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Enter sorts by the column, Ctrl+C copies the rows.</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Enter ordena pela coluna, Ctrl+C copia as linhas.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History as a table</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Histórico em tabela</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Acabei de alongar</translation>
    </message>
    <message>
        <source>It hurt</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Doeu</translation>
    </message>
    <message>
        <source>Just right</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Na medida</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>faces/history/day_charts.py</extracomment>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Left hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>Quadril esquerdo</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Mais longo</translation>
    </message>
    <message>
        <source>Longest sitting today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Maior tempo seguido hoje</translation>
    </message>
    <message>
        <source>Minutes for the front of the hip. 5 is the goal, 10 is plenty.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Minutos para a frente do quadril. 5 é a meta, 10 é de sobra.</translation>
    </message>
    <message>
        <source>No stretch was held in these weeks.</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Nenhum alongamento nestas semanas.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>Ainda nada aqui</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Feita em parte</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Right hip</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>Quadril direito</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>faces/history/table_page.py</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Sat today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Na cadeira hoje</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Segundos mantidos</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Na cadeira</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>faces/history/wording.py</extracomment>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Stretching per week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Alongamento por semana</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>faces/history/header.py</extracomment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>Fazer uma pausa agora</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>faces/history/days_page.py</extracomment>
        <translation>Feitas</translation>
    </message>
    <message>
        <source>The history could not be written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>Não foi possível gravar o histórico em %1.</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <extracomment>faces/exporting.py</extracomment>
        <translation>O histórico foi gravado em %1.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>faces/history/stretches_view.py</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>Demais</translation>
    </message>
    <message>
        <source>Usual sitting stretch</source>
        <extracomment>faces/history/days_view.py</extracomment>
        <translation>Tempo seguido habitual</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>faces/history/tables.py</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Your sitting time and breaks show up after your first hour at the desk.</source>
        <extracomment>faces/history/empty_page.py</extracomment>
        <translation>Seu tempo na cadeira e suas pausas aparecem depois da primeira hora à mesa.</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>meta</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln breaks</source>
        <comment>below the number of those taken</comment>
        <extracomment>faces/history/today_card.py</extracomment>
        <translation>
            <numerusform>de %Ln pausa</numerusform>
            <numerusform>de %Ln pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>plenty</source>
        <extracomment>faces/history/stretch_charts.py</extracomment>
        <translation>de sobra</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>faces/history/stretches_page.py</extracomment>
        <translation>esta semana</translation>
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
        <translation>%1 e %2</translation>
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
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Copiar o comando: %1</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting in this small window instead. You can minimise it.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>O Deskbreak continua contando nesta janela pequena. Você pode minimizá-la.</translation>
    </message>
    <message>
        <source>For a key of your own, give one of these commands to a shortcut in your desktop’s keyboard settings.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Para uma tecla sua, dê um destes comandos a um atalho nas configurações de teclado do seu desktop.</translation>
    </message>
    <message>
        <source>How to add a tray</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Como adicionar uma bandeja</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Este desktop não tem bandeja</translation>
    </message>
    <message>
        <source>On GNOME, the AppIndicator extension adds a tray.</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>No GNOME, a extensão AppIndicator adiciona uma bandeja.</translation>
    </message>
    <message>
        <source>Opens the browser</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Abre o navegador</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Outras entradas</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Start Deskbreak once more to see the overview, or press a button of its notifications.</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Abra o Deskbreak mais uma vez para ver a visão geral, ou use um botão das notificações dele.</translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/no_tray/ways_in.py</extracomment>
        <translation>Começar uma pausa</translation>
    </message>
    <message>
        <source>The small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>A janela pequena</translation>
    </message>
    <message>
        <source>Use the small window</source>
        <extracomment>faces/no_tray/window.py</extracomment>
        <translation>Usar a janela pequena</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln snoozes left</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>
            <numerusform>Resta %Ln adiamento</numerusform>
            <numerusform>Restam %Ln adiamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Uma pausa está esperando</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Hora da pausa</translation>
    </message>
    <message>
        <source>Break skipped</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Pausa pulada</translation>
    </message>
    <message>
        <source>Counted as a break: %1 away</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Contado como pausa: %1 fora</translation>
    </message>
    <message>
        <source>Deskbreak keeps counting. Start it once more to see the overview.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>O Deskbreak continua contando. Abra-o mais uma vez para ver a visão geral.</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Acabei de alongar</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Eu estava na cadeira</translation>
    </message>
    <message>
        <source>Next one in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>A próxima em %1</translation>
    </message>
    <message>
        <source>No key and no mouse since %1. Were you reading?</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Sem teclado nem mouse desde %1. Você estava lendo?</translation>
    </message>
    <message>
        <source>No tray on this desktop</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Este desktop não tem bandeja</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Outras entradas</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Adiar %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Stretch break in %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Pausa para alongar em %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>You have sat %1</source>
        <extracomment>agent/asking_words.py</extracomment>
        <translation>Você está na cadeira há %1</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when do not disturb ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Você está na cadeira há %1. Perguntamos quando “Não perturbe” terminar.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when full screen ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Você está na cadeira há %1. Perguntamos quando a tela cheia terminar.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when you are free.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Você está na cadeira há %1. Perguntamos quando você puder.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your call ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Você está na cadeira há %1. Perguntamos quando sua chamada terminar.</translation>
    </message>
    <message>
        <source>You have sat %1. We ask when your presentation ends.</source>
        <extracomment>agent/notices.py</extracomment>
        <translation>Você está na cadeira há %1. Perguntamos quando sua apresentação terminar.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0s for never.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;s para nunca.</translation>
    </message>
    <message>
        <source>0s for no heads-up.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;s para nenhum aviso.</translation>
    </message>
    <message>
        <source>0s for not waiting.</source>
        <extracomment>core</extracomment>
        <translation>0&#xa0;s para não esperar.</translation>
    </message>
    <message>
        <source>A quiet tick before you change.</source>
        <extracomment>core</extracomment>
        <translation>Um tique suave antes de trocar.</translation>
    </message>
    <message>
        <source>After waiting</source>
        <extracomment>core</extracomment>
        <translation>Depois de esperar</translation>
    </message>
    <message>
        <source>An app is full screen</source>
        <extracomment>core</extracomment>
        <translation>Um aplicativo está em tela cheia</translation>
    </message>
    <message>
        <source>And after a call.</source>
        <extracomment>core</extracomment>
        <translation>E depois de uma chamada.</translation>
    </message>
    <message>
        <source>At the start and end of a stretch.</source>
        <extracomment>core</extracomment>
        <translation>No início e no fim de um alongamento.</translation>
    </message>
    <message>
        <source>Away after</source>
        <extracomment>core</extracomment>
        <translation>Fora depois de</translation>
    </message>
    <message>
        <source>Balanced: short or a walk once the week has had enough.</source>
        <extracomment>core</extracomment>
        <translation>Equilibrado: curta ou uma caminhada quando a semana já teve o bastante.</translation>
    </message>
    <message>
        <source>Be away this long and the count starts again.</source>
        <extracomment>core</extracomment>
        <translation>Fique fora esse tempo e a contagem recomeça.</translation>
    </message>
    <message>
        <source>Break after sitting</source>
        <extracomment>core</extracomment>
        <translation>Pausa depois de ficar na cadeira</translation>
    </message>
    <message>
        <source>Break window</source>
        <extracomment>core</extracomment>
        <translation>Janela de pausa</translation>
    </message>
    <message>
        <source>Breathe in for</source>
        <extracomment>core</extracomment>
        <translation>Inspirar por</translation>
    </message>
    <message>
        <source>Breathe out for</source>
        <extracomment>core</extracomment>
        <translation>Expirar por</translation>
    </message>
    <message>
        <source>Chime</source>
        <extracomment>core</extracomment>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>core</extracomment>
        <translation>Algo disto se aplica a você?</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <extracomment>core</extracomment>
        <translation>“Não perturbe” está ativado</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>core</extracomment>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>core</extracomment>
        <translation>Filmes e jogos.</translation>
    </message>
    <message>
        <source>Floor view fills the screen with big digits.</source>
        <extracomment>core</extracomment>
        <translation>A visão do chão enche a tela com números grandes.</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>core</extracomment>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>I’m in a call</source>
        <extracomment>core</extracomment>
        <translation>Estou em uma chamada</translation>
    </message>
    <message>
        <source>I’m presenting</source>
        <extracomment>core</extracomment>
        <translation>Estou apresentando</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last 3 seconds</source>
        <extracomment>core</extracomment>
        <translation>Últimos 3 segundos</translation>
    </message>
    <message>
        <source>Leave me alone after coming back</source>
        <extracomment>core</extracomment>
        <translation>Não me incomodar na volta</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>core</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Longer or deeper after “Easy” three times in a row. You decide.</source>
        <extracomment>core</extracomment>
        <translation>Mais longo ou mais fundo depois de três “Fácil” seguidos. Você decide.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>core</extracomment>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>core</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>No key, no mouse, no film and no call for this long.</source>
        <extracomment>core</extracomment>
        <translation>Sem teclado, mouse, filme nem chamada por esse tempo.</translation>
    </message>
    <message>
        <source>One quiet notice, no window.</source>
        <extracomment>core</extracomment>
        <translation>Um aviso discreto, sem janela.</translation>
    </message>
    <message>
        <source>Only minutes at the desk count.</source>
        <extracomment>core</extracomment>
        <translation>Só contam os minutos à mesa.</translation>
    </message>
    <message>
        <source>Open on</source>
        <extracomment>core</extracomment>
        <translation>Abrir em</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <extracomment>core</extracomment>
        <translation>Pausar música e filmes</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>core</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Reduced: still pictures, no growing circle.</source>
        <extracomment>core</extracomment>
        <translation>Reduzido: imagens paradas, sem círculo que cresce.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>core</extracomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Show when to breathe</source>
        <extracomment>core</extracomment>
        <translation>Mostrar quando respirar</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <extracomment>core</extracomment>
        <translation>Atalhos de uma tecla</translation>
    </message>
    <message>
        <source>Skin, hair and build.</source>
        <extracomment>core</extracomment>
        <translation>Pele, cabelo e porte.</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>core</extracomment>
        <translation>Slides ou tela compartilhada.</translation>
    </message>
    <message>
        <source>Small window where there is no tray</source>
        <extracomment>core</extracomment>
        <translation>Janela pequena onde não há bandeja</translation>
    </message>
    <message>
        <source>Snooze lengths</source>
        <extracomment>core</extracomment>
        <translation>Tempos de adiamento</translation>
    </message>
    <message>
        <source>Snoozes per break</source>
        <extracomment>core</extracomment>
        <translation>Adiamentos por pausa</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>core</extracomment>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Space, arrows, E, X, M and F in the break window.</source>
        <extracomment>core</extracomment>
        <translation>Espaço, setas, E, X, M e F na janela de pausa.</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>core</extracomment>
        <translation>Falar os passos</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>core</extracomment>
        <translation>Iniciar quando eu entrar</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>core</extracomment>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>Suggest changes</source>
        <extracomment>core</extracomment>
        <translation>Sugerir mudanças</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>core</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Tell me before a break</source>
        <extracomment>core</extracomment>
        <translation>Avisar antes de uma pausa</translation>
    </message>
    <message>
        <source>Text is always shown as well.</source>
        <extracomment>core</extracomment>
        <translation>O texto sempre aparece também.</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core</extracomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The microphone or camera is in use.</source>
        <extracomment>core</extracomment>
        <translation>O microfone ou a câmera está em uso.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>They go on after the break.</source>
        <extracomment>core</extracomment>
        <translation>Eles continuam depois da pausa.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>core</extracomment>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Time away that counts as a break</source>
        <extracomment>core</extracomment>
        <translation>Ausência que conta como pausa</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>core</extracomment>
        <translation>Ícone da bandeja</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>core</extracomment>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Undo a snooze or skip for</source>
        <extracomment>core</extracomment>
        <translation>Desfazer adiar ou pular por</translation>
    </message>
    <message>
        <source>Up to 200 %.</source>
        <extracomment>core</extracomment>
        <translation>Até 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>core</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice and sounds.</source>
        <extracomment>core</extracomment>
        <translation>Voz e sons.</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>core</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wait for a typing pause at most</source>
        <extracomment>core</extracomment>
        <translation>Esperar uma pausa na digitação no máximo</translation>
    </message>
    <message>
        <source>Wait for a typing pause of</source>
        <extracomment>core</extracomment>
        <translation>Esperar uma pausa na digitação de</translation>
    </message>
    <message>
        <source>We then choose gentler versions.</source>
        <extracomment>core</extracomment>
        <translation>Aí escolhemos versões mais leves.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>core</extracomment>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>core</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Which exercises suit.</source>
        <extracomment>core</extracomment>
        <translation>Quais exercícios servem.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln motivo</numerusform>
            <numerusform>%1 e mais %Ln motivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>%1 away counted as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 fora contaram como pausa.</translation>
    </message>
    <message>
        <source>%1 away was a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>%1 fora: uma pausa</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>%1 de %2 minutos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln breaks</source>
        <extracomment>faces/day.py</extracomment>
        <translation>
            <numerusform>%1 de %Ln pausa</numerusform>
            <numerusform>%1 de %Ln pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sitting</source>
        <extracomment>faces/day.py</extracomment>
        <translation>%1 na cadeira</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1, lado esquerdo</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>%1, lado direito</translation>
    </message>
    <message>
        <source>A break is waiting</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Uma pausa está esperando</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>De novo às %1</translation>
    </message>
    <message>
        <source>Again on %1 at %2</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>De novo %1 às %2</translation>
    </message>
    <message>
        <source>Again tomorrow at %1</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>De novo amanhã às %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Por volta de %1</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Fora</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Fora desde %1</translation>
    </message>
    <message>
        <source>Big window</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Janela grande</translation>
    </message>
    <message>
        <source>Break from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Pausa desde %1, %2</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Pausa em %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Hora da pausa</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Por 1&#xa0;hora</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Por 2&#xa0;horas</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Por 30&#xa0;min</translation>
    </message>
    <message>
        <source>From %1 on it counts as a break.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>A partir de %1 conta como pausa.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Acabei de alongar</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Eu estava na cadeira</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Próxima pausa em %1</translation>
    </message>
    <message>
        <source>No tray on this desktop. Deskbreak keeps counting in this small window instead.</source>
        <extracomment>faces/overview/compact.py</extracomment>
        <translation>Este desktop não tem bandeja. O Deskbreak continua contando nesta janela pequena.</translation>
    </message>
    <message>
        <source>Not medical advice. When to get help now</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Não é orientação médica. Quando buscar ajuda já</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Fora do horário de trabalho</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Pausar os lembretes</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Pausado até %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Sair do Deskbreak</translation>
    </message>
    <message>
        <source>Reminders start again at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Os lembretes voltam às %1.</translation>
    </message>
    <message>
        <source>Reminders start again on %1 at %2.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Os lembretes voltam %1 às %2.</translation>
    </message>
    <message>
        <source>Reminders start again tomorrow at %1.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Os lembretes voltam amanhã às %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Retomar os lembretes</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the break window</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Mostrar a janela de pausa</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>Na cadeira</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Na cadeira %1</translation>
    </message>
    <message>
        <source>Sitting from %1, %2</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Na cadeira desde %1, %2</translation>
    </message>
    <message>
        <source>Sitting is still counted.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>O tempo na cadeira continua contando.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Pular esta pausa</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Pulada às %1</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Janela pequena</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Adiar</translation>
    </message>
    <message numerus="yes">
        <source>Snooze, %Ln left</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>
            <numerusform>Adiar, resta %Ln</numerusform>
            <numerusform>Adiar, restam %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a break</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Começar uma pausa</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Começar uma pausa agora</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>faces/overview/day_line.py</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>faces/day.py</extracomment>
        <translation>Hoje: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>faces/overview/acts.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Não pular esta pausa</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Não adiar esta pausa</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Até eu ligar de novo</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>faces/overview/menus.py</extracomment>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Waiting for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Esperando “Não perturbe” terminar</translation>
    </message>
    <message>
        <source>Waiting for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Esperando a tela cheia terminar</translation>
    </message>
    <message>
        <source>Waiting for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Esperando sua chamada terminar</translation>
    </message>
    <message>
        <source>Waiting for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Esperando sua apresentação terminar</translation>
    </message>
    <message>
        <source>Waits for do not disturb to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Espera: “Não perturbe”</translation>
    </message>
    <message>
        <source>Waits for full screen to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Espera: tela cheia</translation>
    </message>
    <message>
        <source>Waits for your call to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Espera: sua chamada</translation>
    </message>
    <message>
        <source>Waits for your presentation to end</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Espera: sua apresentação</translation>
    </message>
    <message>
        <source>We ask %1 after it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Perguntamos %1 depois que terminar.</translation>
    </message>
    <message>
        <source>We ask as soon as it ends.</source>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>Perguntamos assim que terminar.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Que bom ter você de volta</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/overview/big.py</extracomment>
        <translation>Por que alongar?</translation>
    </message>
    <message>
        <source>You can finish your sentence.</source>
        <extracomment>faces/overview/view.py</extracomment>
        <translation>Você pode terminar sua frase.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <extracomment>faces/overview/wording.py</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>min sitting</source>
        <extracomment>faces/overview/ring.py</extracomment>
        <translation>min na cadeira</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Deskbreak offers general movement guidance, not medical advice; stop if anything hurts, and ask a doctor or physiotherapist before you start if you are pregnant, injured, recently operated on or have ongoing pain.</source>
        <extracomment>core</extracomment>
        <translation>O Deskbreak oferece orientação geral de movimento, não orientação médica; pare se algo doer e consulte um médico ou fisioterapeuta antes de começar em caso de gravidez, lesão, cirurgia recente ou dor persistente.</translation>
    </message>
    <message>
        <source>New numbness around the genitals or buttocks, loss of bladder or bowel control, or weakness in both legs: get emergency help now.</source>
        <extracomment>core</extracomment>
        <translation>Dormência nova ao redor dos genitais ou das nádegas, perda do controle da bexiga ou do intestino ou fraqueza nas duas pernas: busque atendimento de emergência agora.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <extracomment>core</extracomment>
        <translation>Quando buscar ajuda já</translation>
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
        <translation>%1 (Debian), %2 (Fedora) ou %3 (Arch)</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>%1 (outros: %2)</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 (encontrado: %2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 answers in a form that is not known here.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1 responde de uma forma que aqui não se conhece.</translation>
    </message>
    <message>
        <source>%1 can’t be changed (%2).</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>Não é possível alterar %1 (%2).</translation>
    </message>
    <message>
        <source>%1 can’t be read (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Não é possível ler %1 (%2).</translation>
    </message>
    <message>
        <source>%1 can’t be removed (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Não é possível remover %1 (%2).</translation>
    </message>
    <message>
        <source>%1 can’t be written (%2).</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Não é possível gravar %1 (%2).</translation>
    </message>
    <message>
        <source>%1 doesn’t answer (%2).</source>
        <extracomment>desktop/busy_looked.py</extracomment>
        <translation>%1 não responde (%2).</translation>
    </message>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 doesn’t tell whether to disturb.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>%1 não informa se é hora de não perturbar.</translation>
    </message>
    <message>
        <source>%1 ends that, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 encerra isso, %2 confirma.</translation>
    </message>
    <message>
        <source>%1 has no voice for %2, which the steps are in.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>%1 não tem voz para o idioma das etapas, %2.</translation>
    </message>
    <message>
        <source>%1 is gone (%2).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>%1 não responde mais (%2).</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>%1 não responde mais.</translation>
    </message>
    <message>
        <source>%1 is no setting</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 não é uma configuração</translation>
    </message>
    <message>
        <source>%1 is no setting; the nearest is %2</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1 não é uma configuração; a mais parecida é %2</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>%1 já existe e não será substituído.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing that it could play on.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>%1 está aí, mas não há onde tocar.</translation>
    </message>
    <message>
        <source>%1 makes it start, %2 settles it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 faz iniciar, %2 confirma.</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Não é possível abrir %1.</translation>
    </message>
    <message>
        <source>%1 mends it.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>%1 corrige isso.</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>valor permitido para %1: %2</translation>
    </message>
    <message>
        <source>%1 must be %2 (found %3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>valor permitido para %1: %2 (encontrado: %3)</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 from the joint above it, at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 deve ficar de %2 a %3 da articulação anterior, em %4</translation>
    </message>
    <message>
        <source>%1 must be a list of %2</source>
        <extracomment>core/tables.py</extracomment>
        <translation>%1 deve ser uma lista de: %2</translation>
    </message>
    <message>
        <source>%1 must be further from the %2, which is at %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 deve ficar mais longe de: %2, em %3</translation>
    </message>
    <message>
        <source>%1 must be within %2 of the %3, which is at %4</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 deve ficar no máximo a %2 de: %3, em %4</translation>
    </message>
    <message>
        <source>%1 must do without {near} and {far}, since both sides are stretched at once</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 deve dispensar {near} e {far}, pois os dois lados são alongados ao mesmo tempo</translation>
    </message>
    <message>
        <source>%1 must have no braces but {near} and {far}</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1 não deve ter chaves além de {near} e {far}</translation>
    </message>
    <message>
        <source>%1 must say how the leg lies: %2</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>%1 deve dizer como está a perna: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 things are wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>erros: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2°</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>de %1 a %2°</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>%1 baixo demais</translation>
    </message>
    <message>
        <source>%1 would hold more than %2 files</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>%1 teria mais de %2 arquivos</translation>
    </message>
    <message>
        <source>%1, and not below %2 (%3)</source>
        <extracomment>core/settings.py</extracomment>
        <translation>%1, e não menos que %2 (%3)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, one above the level before it</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1, um a mais que o nível anterior</translation>
    </message>
    <message>
        <source>%1, the level that everybody begins with</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>%1, o nível em que todos começam</translation>
    </message>
    <message>
        <source>%1, then switch it on under Extensions and log in anew</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>%1; depois ative em Extensões e entre novamente</translation>
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
        <translation>%1; sem systemd, elogind</translation>
    </message>
    <message>
        <source>1–%1 small letters, digits and _, like low_squat</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>de 1 a %1 letras minúsculas, algarismos e _, como low_squat</translation>
    </message>
    <message>
        <source>A break is on already.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Já há uma pausa em andamento.</translation>
    </message>
    <message>
        <source>A system library is missing: %1.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>Falta uma biblioteca do sistema: %1.</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what Windows starts, in its settings.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Adicione “deskbreak” ao que o Windows inicia, nas configurações dele.</translation>
    </message>
    <message>
        <source>Add “deskbreak” to what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>Adicione “deskbreak” ao que seu sistema inicia quando você entra.</translation>
    </message>
    <message>
        <source>Before a lock or sleep, and for the lull before an offer, the last input is known to half a minute only.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Antes de um bloqueio ou suspensão, e para a calmaria antes de uma proposta, a última entrada só é conhecida com meio minuto de precisão.</translation>
    </message>
    <message>
        <source>Check %1 and try again.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Verifique %1 e tente de novo.</translation>
    </message>
    <message>
        <source>Check that its folder is yours to write in.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Verifique se você pode gravar na pasta.</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Verifique se você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours to write in, and has space; or choose another name.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>Verifique se a pasta existe, se você pode gravar nela e se há espaço, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Verifique se você pode gravar na pasta.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check who owns it, or remove it.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Verifique de quem é, ou remova.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away first.</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>Escolha outro nome ou mova antes esse arquivo.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Feche esse programa.</translation>
    </message>
    <message>
        <source>Counting goes on; only a restart would lose what was not saved.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>A contagem continua; só uma reinicialização perderia o que não foi salvo.</translation>
    </message>
    <message>
        <source>Counting starts anew; move the file away yourself.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>A contagem recomeça; mova você mesmo o arquivo.</translation>
    </message>
    <message>
        <source>Deskbreak does not answer.</source>
        <extracomment>control/client.py</extracomment>
        <translation>O Deskbreak não responde.</translation>
    </message>
    <message>
        <source>Deskbreak does not start when you log in, although app.autostart is true.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>O Deskbreak não inicia quando você entra, embora app.autostart seja true.</translation>
    </message>
    <message>
        <source>Deskbreak ended before it answered.</source>
        <extracomment>control/client.py</extracomment>
        <translation>O Deskbreak terminou antes de responder.</translation>
    </message>
    <message>
        <source>Deskbreak is not running.</source>
        <extracomment>control/client.py</extracomment>
        <translation>O Deskbreak não está em execução.</translation>
    </message>
    <message>
        <source>Deskbreak starts when you log in, although app.autostart is false.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>O Deskbreak inicia quando você entra, embora app.autostart seja false.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>Detalhes: %1</translation>
    </message>
    <message>
        <source>End it with “pkill deskbreak” and start it again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Encerre-o com “pkill deskbreak” e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Finish or stop it in its window.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Conclua ou interrompa a pausa na janela dela.</translation>
    </message>
    <message>
        <source>Free some space, or make it writable.</source>
        <extracomment>faces/settings/gallery.py</extracomment>
        <translation>Libere espaço ou permita a gravação.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>GNOME on Wayland doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>O GNOME no Wayland não deixa os programas saberem qual janela ocupa a tela.</translation>
    </message>
    <message>
        <source>It has stopped answering.</source>
        <extracomment>desktop/idle_timed.py</extracomment>
        <translation>Parou de responder.</translation>
    </message>
    <message>
        <source>It said that hands were at rest while it told of input, again and again.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>Dizia repetidamente que as mãos estavam em repouso enquanto avisava de entradas.</translation>
    </message>
    <message>
        <source>It was set aside as %1 and a new one begins.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Foi posto de lado como %1 e um novo começa.</translation>
    </message>
    <message>
        <source>It was set aside as %1 and counting starts anew.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Foi posto de lado como %1 e a contagem recomeça.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>desktop/idle_source.py</extracomment>
        <translation>Foi parado.</translation>
    </message>
    <message>
        <source>Make the file writable again soon.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Torne o arquivo gravável em breve.</translation>
    </message>
    <message>
        <source>Mend the file by hand.</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>Corrija o arquivo à mão.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it to do without its poses.</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>Corrija o arquivo, ou remova-o para dispensar as poses dele.</translation>
    </message>
    <message>
        <source>Move away what is in its place.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Tire o que está no lugar dele.</translation>
    </message>
    <message>
        <source>Name a folder, a zip or a .toml file with some.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Indique uma pasta, um zip ou um arquivo .toml.</translation>
    </message>
    <message>
        <source>Name one of these.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Indique um destes.</translation>
    </message>
    <message>
        <source>Neither logind nor a screen saver answers on D-Bus; being away is seen by idleness alone.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nem o logind nem uma proteção de tela responde no D-Bus; a ausência só é percebida pela inatividade.</translation>
    </message>
    <message>
        <source>No program that plays a sound was found.</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>Nenhum programa que toque um som foi encontrado.</translation>
    </message>
    <message>
        <source>No sound server answers, so nobody can tell whether a microphone is in use.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nenhum servidor de som responde; ninguém pode dizer se um microfone está em uso.</translation>
    </message>
    <message>
        <source>Not yet run on a real machine.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Ainda não foi testado em uma máquina real.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nada neste desktop mostra notificações.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows tray icons at the moment; the command line and the notices do without.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nada neste desktop mostra ícones na bandeja no momento; a linha de comando e os avisos não precisam deles.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Nada neste desktop informa isso.</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells whether hands are at rest.</source>
        <extracomment>desktop/idle_chain.py</extracomment>
        <translation>Nada neste desktop diz se as mãos estão em repouso.</translation>
    </message>
    <message>
        <source>Nothing that speaks was found.</source>
        <extracomment>desktop/voice_probe.py</extracomment>
        <translation>Nada que fale foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/changes.py</extracomment>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed; deskbreak sets the file aside and begins a new one when it next writes.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Nada foi alterado; o Deskbreak porá o arquivo de lado e começará um novo na próxima gravação.</translation>
    </message>
    <message>
        <source>Nothing was removed. Check that its folder is yours to write in.</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>Nada foi removido. Verifique se você pode gravar na pasta.</translation>
    </message>
    <message>
        <source>Notifications are shown here without buttons.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>Aqui as notificações aparecem sem botões.</translation>
    </message>
    <message>
        <source>One thing is wrong</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>um erro</translation>
    </message>
    <message>
        <source>Players are paused through MPRIS, which only Linux has.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Os players são pausados pelo MPRIS, que só existe no Linux.</translation>
    </message>
    <message>
        <source>Reminders are not paused.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Os lembretes não estão pausados.</translation>
    </message>
    <message>
        <source>Skip the break, or start it.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Pule a pausa ou comece-a.</translation>
    </message>
    <message>
        <source>So much waits to be written to the history at %1 that its oldest part is given up.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Há tanto a gravar no histórico em %1 que a parte mais antiga é abandonada.</translation>
    </message>
    <message>
        <source>Something went wrong inside deskbreak; it goes on.</source>
        <extracomment>agent/endings.py</extracomment>
        <translation>Algo deu errado dentro do Deskbreak; ele continua.</translation>
    </message>
    <message>
        <source>Start it with “deskbreak”.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Inicie-o com “deskbreak”.</translation>
    </message>
    <message>
        <source>Take “deskbreak” out of what your system starts at login.</source>
        <extracomment>desktop/autostart.py</extracomment>
        <translation>Tire “deskbreak” do que seu sistema inicia quando você entra.</translation>
    </message>
    <message>
        <source>The D-Bus %1 bus doesn’t answer (%2).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>O barramento D-Bus “%1” não responde (%2).</translation>
    </message>
    <message>
        <source>The D-Bus connection broke (%1).</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>A conexão com o D-Bus caiu (%1).</translation>
    </message>
    <message>
        <source>The Wayland compositor</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>O compositor Wayland</translation>
    </message>
    <message>
        <source>The X server</source>
        <extracomment>desktop/busy_x11.py</extracomment>
        <translation>O servidor X</translation>
    </message>
    <message>
        <source>The X server has no IDLETIME counter.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>O servidor X não tem o contador IDLETIME.</translation>
    </message>
    <message>
        <source>The X server has no SYNC extension.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>O servidor X não tem a extensão SYNC.</translation>
    </message>
    <message>
        <source>The X server&apos;s SYNC extension is too old.</source>
        <extracomment>desktop/xsync.py</extracomment>
        <translation>A extensão SYNC do servidor X é antiga demais.</translation>
    </message>
    <message>
        <source>The break window can&apos;t be opened.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>Não é possível abrir a janela de pausa.</translation>
    </message>
    <message>
        <source>The break window closed unexpectedly.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>A janela de pausa fechou inesperadamente.</translation>
    </message>
    <message>
        <source>The default serves meanwhile. Your file is unchanged: %1</source>
        <extracomment>agent/settings_watch.py</extracomment>
        <translation>O padrão vale enquanto isso. Seu arquivo não foi alterado: %1</translation>
    </message>
    <message>
        <source>The disk is full, so the history at %1 can&apos;t be written.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>O disco está cheio; não é possível gravar o histórico em %1.</translation>
    </message>
    <message>
        <source>The disk is full, so the state can&apos;t be saved to %1.</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>O disco está cheio; não é possível salvar o estado em %1.</translation>
    </message>
    <message>
        <source>The entry for login says nothing that could be started.</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>A entrada de início de sessão não indica nada que possa ser iniciado.</translation>
    </message>
    <message>
        <source>The entry for login starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>A entrada de início de sessão inicia %1, que não existe mais.</translation>
    </message>
    <message>
        <source>The entry is turned off (%1=%2).</source>
        <extracomment>desktop/autostart_xdg.py</extracomment>
        <translation>A entrada está desativada (%1=%2).</translation>
    </message>
    <message>
        <source>The entry is turned off in the Task Manager.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>A entrada está desativada no Gerenciador de Tarefas.</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be moved (%2).</source>
        <extracomment>storage/history_removal.py</extracomment>
        <translation>Não é possível mover o histórico em %1 (%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Não é possível ler o histórico em %1 (%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written (%2).</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Não é possível gravar o histórico em %1 (%2).</translation>
    </message>
    <message>
        <source>The history at %1 can&apos;t be written just now, so nothing was removed from it.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Não é possível gravar agora o histórico em %1; por isso nada foi removido dele.</translation>
    </message>
    <message>
        <source>The history at %1 is cut short, damaged, or no history of deskbreak&apos;s.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>O histórico em %1 está cortado, danificado ou não é um histórico do Deskbreak.</translation>
    </message>
    <message>
        <source>The history at %1 is from a newer deskbreak (version %2; this one knows %3).</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>O histórico em %1 é de um Deskbreak mais novo (versão %2; este conhece %3).</translation>
    </message>
    <message>
        <source>The history at %1 is held by another program.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>O histórico em %1 está retido por outro programa.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written to %1 (%2).</source>
        <extracomment>storage/history_command.py</extracomment>
        <translation>Não é possível gravar o histórico em %1 (%2).</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>desktop/busy_camera.py</extracomment>
        <translation>O kernel</translation>
    </message>
    <message>
        <source>The kernel gives no notice of cameras (%1).</source>
        <extracomment>desktop/cameras.py</extracomment>
        <translation>O kernel não avisa das câmeras (%1).</translation>
    </message>
    <message>
        <source>The launch agent is turned off.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>O agente de início está desativado.</translation>
    </message>
    <message>
        <source>The launch agent starts %1, which is not there any more.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>O agente de início inicia %1, que não existe mais.</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <extracomment>faces/levels.py</extracomment>
        <translation>O nível continua como estava.</translation>
    </message>
    <message>
        <source>The program gsettings is not installed.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>O programa gsettings não está instalado.</translation>
    </message>
    <message>
        <source>The program that asks the sound server who uses the microphone is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>O programa que pergunta ao servidor de som quem usa o microfone não está instalado.</translation>
    </message>
    <message>
        <source>The program that tells what PipeWire shares is not installed.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>O programa que diz o que o PipeWire compartilha não está instalado.</translation>
    </message>
    <message>
        <source>The programs that play the chime are looked for on Linux only.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Os programas que tocam o som só são procurados no Linux.</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be read (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Não é possível ler %1 no registro (%2).</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be removed (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Não é possível remover %1 do registro (%2).</translation>
    </message>
    <message>
        <source>The registry’s %1 can&apos;t be written (%2).</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Não é possível gravar %1 no registro (%2).</translation>
    </message>
    <message>
        <source>The session manager</source>
        <extracomment>desktop/busy_inhibitors.py</extracomment>
        <translation>O gerenciador de sessão</translation>
    </message>
    <message>
        <source>The sound server</source>
        <extracomment>desktop/busy_microphone.py</extracomment>
        <translation>O servidor de som</translation>
    </message>
    <message>
        <source>The sound server doesn’t tell who uses the microphone.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>O servidor de som não diz quem usa o microfone.</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2) and can&apos;t be set aside (%3).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>O estado em %1 não pode ser lido (%2) nem posto de lado (%3).</translation>
    </message>
    <message>
        <source>The state at %1 can&apos;t be read (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Não é possível ler o estado em %1 (%2).</translation>
    </message>
    <message>
        <source>The state can&apos;t be saved to %1 (%2).</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>Não é possível salvar o estado em %1 (%2).</translation>
    </message>
    <message>
        <source>The system gives no notice of a changed clock.</source>
        <extracomment>desktop/clock_change.py</extracomment>
        <translation>O sistema não avisa quando o relógio é alterado.</translation>
    </message>
    <message>
        <source>The window manager doesn’t say which window is in front, or there is none.</source>
        <extracomment>desktop/busy_probe.py</extracomment>
        <translation>O gerenciador de janelas não diz qual janela está na frente, ou não há nenhum.</translation>
    </message>
    <message>
        <source>There is no D-Bus %1 bus.</source>
        <extracomment>desktop/wire.py</extracomment>
        <translation>Não há barramento D-Bus “%1”.</translation>
    </message>
    <message>
        <source>There is no D-Bus session bus.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>Não há barramento de sessão D-Bus.</translation>
    </message>
    <message>
        <source>There is no Wayland compositor here (XDG_RUNTIME_DIR is not set).</source>
        <extracomment>desktop/wayland.py</extracomment>
        <translation>Não há compositor Wayland aqui (XDG_RUNTIME_DIR não está definido).</translation>
    </message>
    <message>
        <source>There is no XWayland, and a window without it takes the keyboard when it comes up.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>Não há XWayland, e sem ele uma janela toma o teclado quando aparece.</translation>
    </message>
    <message>
        <source>There is no break to answer for.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há pausa a responder.</translation>
    </message>
    <message>
        <source>There is no break to finish now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há pausa a concluir agora.</translation>
    </message>
    <message>
        <source>There is no break to skip now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há pausa a pular agora.</translation>
    </message>
    <message>
        <source>There is no break to stop now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há pausa a interromper agora.</translation>
    </message>
    <message>
        <source>There is no desktop here (neither WAYLAND_DISPLAY nor DISPLAY is set).</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>Não há área de trabalho aqui (nem WAYLAND_DISPLAY nem DISPLAY está definido).</translation>
    </message>
    <message>
        <source>There is no entry for it.</source>
        <extracomment>desktop/autostart_windows.py</extracomment>
        <translation>Não há entrada para isso.</translation>
    </message>
    <message>
        <source>There is no launch agent for it.</source>
        <extracomment>desktop/autostart_macos.py</extracomment>
        <translation>Não há agente de início para isso.</translation>
    </message>
    <message>
        <source>There is no natural break to count as sitting now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há ausência a contar como tempo na cadeira agora.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>Não há tela aqui.</translation>
    </message>
    <message>
        <source>There is nothing to snooze now, or no snooze is left.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há nada a adiar agora, ou não restam adiamentos.</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>Não há nada a desfazer agora.</translation>
    </message>
    <message>
        <source>This Wayland compositor doesn’t let programs know which window fills the screen.</source>
        <extracomment>desktop/toplevels.py</extracomment>
        <translation>Este compositor Wayland não deixa os programas saberem qual janela ocupa a tela.</translation>
    </message>
    <message>
        <source>This Wayland compositor tells nobody whether hands are at rest.</source>
        <extracomment>desktop/wayland_idle_notice.py</extracomment>
        <translation>Este compositor Wayland não diz a ninguém se as mãos estão em repouso.</translation>
    </message>
    <message>
        <source>This compositor has not been tried; on sway it leaves the keyboard where it is.</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>Este compositor não foi testado; no sway o teclado fica onde está.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>control/client.py</extracomment>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Unpack it and add what is in it.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Descompacte-o e adicione o que há nele.</translation>
    </message>
    <message>
        <source>Until then the file is left as it is, and what happens is kept only while deskbreak runs.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Até lá o arquivo fica como está, e o que acontece só é guardado enquanto o Deskbreak estiver em execução.</translation>
    </message>
    <message>
        <source>Until then what happens is kept in memory, and written as soon as it can be.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>Até lá o que acontece fica na memória e será gravado assim que possível.</translation>
    </message>
    <message>
        <source>Update deskbreak.</source>
        <extracomment>storage/history_reader.py</extracomment>
        <translation>Atualize o Deskbreak.</translation>
    </message>
    <message>
        <source>What was removed can’t be brought back any more.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>O que foi removido não pode mais ser recuperado.</translation>
    </message>
    <message>
        <source>What you did so far is kept.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>O que você fez até agora está guardado.</translation>
    </message>
    <message>
        <source>Windows tells no program whether another one keeps the screen awake.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>O Windows não diz a nenhum programa se outro mantém a tela ligada.</translation>
    </message>
    <message>
        <source>Windows tells no program whether do not disturb is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>O Windows não diz a nenhum programa se “Não perturbe” está ativado.</translation>
    </message>
    <message>
        <source>XWayland, and turn it on in your compositor</source>
        <extracomment>desktop/appearing.py</extracomment>
        <translation>XWayland, ativado no seu compositor</translation>
    </message>
    <message>
        <source>Zip it as usual.</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>Compacte como zip comum.</translation>
    </message>
    <message>
        <source>[left end, right end, height], in this order</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>[ponta esquerda, ponta direita, altura], nesta ordem</translation>
    </message>
    <message>
        <source>a joint jumps</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>uma articulação salta</translation>
    </message>
    <message>
        <source>a leg bends further than people can</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>uma perna dobra mais do que é possível</translation>
    </message>
    <message>
        <source>a line must be at most %1 characters long</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>uma linha deve ter no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>uma lista de %1</translation>
    </message>
    <message>
        <source>a list of at least one exercise</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>uma lista de pelo menos um exercício</translation>
    </message>
    <message>
        <source>a list of at most %1 texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>uma lista de no máximo %1 textos</translation>
    </message>
    <message>
        <source>a list of exercise ids, such as [&quot;lunge&quot;, &quot;saddle&quot;]</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>uma lista de ids de exercícios, como [&quot;lunge&quot;, &quot;saddle&quot;]</translation>
    </message>
    <message>
        <source>a list of one to %1 lengths, %2 each</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>uma lista de uma a %1 durações, %2 cada</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>a list such as [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], 00:00 to 24:00, start and end not alike</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>uma lista como [&quot;09:00-12:30&quot;, &quot;13:30-18:00&quot;], de 00:00 a 24:00, com início e fim diferentes</translation>
    </message>
    <message>
        <source>a notification server, such as dunst or xfce4-notifyd</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>um servidor de notificações, como dunst ou xfce4-notifyd</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>a pose must be called by small letters, digits and _, like my_low</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>o nome de uma pose se forma com letras minúsculas, algarismos e _, como my_low</translation>
    </message>
    <message>
        <source>a table such as { knee = 0 }</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>uma tabela como { knee = 0 }</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a zip must be at most %1 MiB</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>um zip deve ter no máximo %1 MiB</translation>
    </message>
    <message>
        <source>all that suit</source>
        <extracomment>core/options.py</extracomment>
        <translation>todos os que servirem</translation>
    </message>
    <message>
        <source>alt must not lead round in a circle: %1</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>alt não deve andar em círculo: %1</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>tornozelo</translation>
    </message>
    <message>
        <source>another pose is called “%1”</source>
        <extracomment>storage/library.py</extracomment>
        <translation>outra pose se chama “%1”</translation>
    </message>
    <message>
        <source>another word than %1, which means something else</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>outra palavra que não %1, que significa outra coisa</translation>
    </message>
    <message>
        <source>asked at the first start</source>
        <extracomment>core/options.py</extracomment>
        <translation>perguntado na primeira vez</translation>
    </message>
    <message>
        <source>asked at the first start without a tray</source>
        <extracomment>core/options.py</extracomment>
        <translation>perguntado na primeira vez sem bandeja</translation>
    </message>
    <message>
        <source>at least the %1 s of the hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>pelo menos os %1 s de segurar</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 tables [[%2]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>no máximo %1 tabelas [[%2]]</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>no máximo %1 palavras</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>costas</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>corpo</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>peito</translation>
    </message>
    <message>
        <source>deskbreak doesn&apos;t know how programs are started at login on this system.</source>
        <extracomment>desktop/detect.py</extracomment>
        <translation>O Deskbreak não sabe como os programas são iniciados quando você entra neste sistema.</translation>
    </message>
    <message>
        <source>deskbreak isn’t told of a changed clock here; working hours are right again at the next event.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>Aqui o Deskbreak não é avisado quando o relógio muda; o horário de trabalho volta a valer no próximo evento.</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>cotovelo</translation>
    </message>
    <message>
        <source>exercise “%1” has an error of its own</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>o exercício “%1” tem um erro próprio</translation>
    </message>
    <message>
        <source>far elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>cotovelo distante</translation>
    </message>
    <message>
        <source>far foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>pé distante</translation>
    </message>
    <message>
        <source>far hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>mão distante</translation>
    </message>
    <message>
        <source>far knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>joelho distante</translation>
    </message>
    <message>
        <source>far wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>punho distante</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>cabeça</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>quadril</translation>
    </message>
    <message>
        <source>hold_cap must be %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>valor permitido para hold_cap: %1</translation>
    </message>
    <message>
        <source>id must be another one than that of %1</source>
        <extracomment>storage/library.py</extracomment>
        <translation>id deve ser diferente do de %1</translation>
    </message>
    <message>
        <source>it can’t be read (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>não pode ser lido (%1)</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>está cortado ou danificado</translation>
    </message>
    <message>
        <source>it is from a newer deskbreak, version %1; this one knows %2</source>
        <extracomment>storage/state_file.py</extracomment>
        <translation>é de um Deskbreak mais novo, versão %1; este conhece %2</translation>
    </message>
    <message>
        <source>it is no folder, no zip and no .toml file</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>não é uma pasta, nem um zip, nem um arquivo .toml</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>storage/settings_transfer.py</extracomment>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>deve ser texto em UTF-8</translation>
    </message>
    <message>
        <source>it would replace %1</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>substituiria %1</translation>
    </message>
    <message>
        <source>it would take the place of %1, which deskbreak brings</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>tomaria o lugar de %1, que vem com o Deskbreak</translation>
    </message>
    <message>
        <source>its files must be at most %1 KiB in all</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>os arquivos devem ter no máximo %1 KiB ao todo</translation>
    </message>
    <message>
        <source>its form is too unusual</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>a forma é incomum demais</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>joelho</translation>
    </message>
    <message>
        <source>knee_height must be at most %1 from the height of the hip</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>knee_height deve ficar no máximo a %1 da altura do quadril</translation>
    </message>
    <message>
        <source>level %1 must fit into the limit of %2 s, even with its shortest hold</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>o nível %1 deve caber no limite de %2 s, mesmo com o tempo mais curto</translation>
    </message>
    <message>
        <source>level %1 must have one setup, one hold and one out phase</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>o nível %1 deve ter uma fase setup, uma hold e uma out</translation>
    </message>
    <message>
        <source>limit must be %1, since one sits on the heels here: that can press on a nerve</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>valor permitido para limit: %1, pois aqui se senta sobre os calcanhares e isso pode comprimir um nervo</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>lists and tables must not be nested so deeply</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>listas e tabelas não devem ser aninhadas tão fundo</translation>
    </message>
    <message>
        <source>logind answers, but no screen saver does: a lock is seen only if this desktop tells logind of it.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>O logind responde, mas nenhuma proteção de tela: um bloqueio só é percebido se esta área de trabalho avisar o logind.</translation>
    </message>
    <message>
        <source>logind doesn&apos;t answer on the system bus: sleep is seen only afterwards, by the clock.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>O logind não responde no barramento do sistema: a suspensão só é percebida depois, pelo relógio.</translation>
    </message>
    <message>
        <source>logind tells of sleep, but doesn&apos;t wait until the state is written.</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>O logind avisa da suspensão, mas não espera até o estado ser gravado.</translation>
    </message>
    <message>
        <source>macOS tells no program whether another one is full screen.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>O macOS não diz a nenhum programa se outro está em tela cheia.</translation>
    </message>
    <message>
        <source>macOS tells no program whether the screen is shared.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>O macOS não diz a nenhum programa se a tela está sendo compartilhada.</translation>
    </message>
    <message>
        <source>macOS tells no program which focus is on.</source>
        <extracomment>desktop/untried.py</extracomment>
        <translation>O macOS não diz a nenhum programa qual modo de foco está ativo.</translation>
    </message>
    <message>
        <source>near elbow</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>cotovelo próximo</translation>
    </message>
    <message>
        <source>near foot</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>pé próximo</translation>
    </message>
    <message>
        <source>near hand</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>mão próxima</translation>
    </message>
    <message>
        <source>near knee</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>joelho próximo</translation>
    </message>
    <message>
        <source>near wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>punho próximo</translation>
    </message>
    <message>
        <source>near_leg must be folded, since the pose hangs from both knees</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>near_leg deve estar dobrada, pois a pose pende dos dois joelhos</translation>
    </message>
    <message>
        <source>near_leg must be given by its hip angle, since the pose hangs from its knee</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>near_leg deve ser dada pelo ângulo do quadril, pois a pose pende do joelho dela</translation>
    </message>
    <message>
        <source>no exercise is called “%1”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>nenhum exercício se chama “%1”</translation>
    </message>
    <message>
        <source>no key frame is called “%1”</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>nenhum quadro-chave se chama “%1”</translation>
    </message>
    <message>
        <source>no key here is called “%1”; allowed: %2</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>nenhuma chave aqui se chama “%1”; permitidas: %2</translation>
    </message>
    <message>
        <source>no pose is called “%1”</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>nenhuma pose se chama “%1”</translation>
    </message>
    <message>
        <source>no program yet: swaylock and its like tell nobody of a lock; being away is seen by idleness</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>ainda nenhum programa: o swaylock e semelhantes não avisam ninguém do bloqueio; a ausência é percebida pela inatividade</translation>
    </message>
    <message>
        <source>not one %1</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>não uma de cada: %1</translation>
    </message>
    <message>
        <source>not set: always, or none if another day is</source>
        <extracomment>core/options.py</extracomment>
        <translation>não definido: sempre, ou nunca se outro dia estiver</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>on GNOME the extension AppIndicator Support; elsewhere the panel&apos;s tray plugin</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>no GNOME, a extensão AppIndicator Support; em outros, a bandeja do painel</translation>
    </message>
    <message>
        <source>pactl doesn’t answer in JSON (%1).</source>
        <extracomment>desktop/microphones.py</extracomment>
        <translation>O pactl não responde em JSON (%1).</translation>
    </message>
    <message>
        <source>pointer, primary, or a screen’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>pointer, primary ou o nome de uma tela</translation>
    </message>
    <message>
        <source>pose “%1” has an error of its own</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>a pose “%1” tem um erro próprio</translation>
    </message>
    <message>
        <source>poses must be %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>valor permitido para poses: %1</translation>
    </message>
    <message>
        <source>root must say in one way where the body is: %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>root deve dizer de um só modo onde está o corpo: %1</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>ombro</translation>
    </message>
    <message>
        <source>start PipeWire or PulseAudio</source>
        <extracomment>desktop/probe.py</extracomment>
        <translation>inicie o PipeWire ou o PulseAudio</translation>
    </message>
    <message>
        <source>system, or a voice’s name</source>
        <extracomment>core/options.py</extracomment>
        <translation>system ou o nome de uma voz</translation>
    </message>
    <message>
        <source>systemd-logind, or elogind</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>systemd-logind ou elogind</translation>
    </message>
    <message>
        <source>tables [[%1]]</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>tabelas [[%1]]</translation>
    </message>
    <message>
        <source>tables [[%1]], at least one</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>tabelas [[%1]], pelo menos uma</translation>
    </message>
    <message>
        <source>tables [poses.NAME], at least one and at most %1</source>
        <extracomment>core/pose_files.py</extracomment>
        <translation>tabelas [poses.NOME], pelo menos uma e no máximo %1</translation>
    </message>
    <message>
        <source>text of 1–%1 characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>texto de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>text on one line, without control characters</source>
        <extracomment>core/exercise_form.py</extracomment>
        <translation>texto em uma linha, sem caracteres de controle</translation>
    </message>
    <message>
        <source>the %1 goes through the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>atravessa o chão: %1</translation>
    </message>
    <message>
        <source>the %1 must not be below the floor</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>não deve ficar abaixo do chão: %1</translation>
    </message>
    <message>
        <source>the %1 of %2 must bend %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>flexão de %2 (%1): permitido %3</translation>
    </message>
    <message>
        <source>the figure must be able to go from “%1” to “%2”: on the way %3</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>a figura deve poder ir de “%1” a “%2”; no caminho %3</translation>
    </message>
    <message>
        <source>the file must be at most %1 KiB</source>
        <extracomment>storage/toml_files.py</extracomment>
        <translation>o arquivo deve ter no máximo %1 KiB</translation>
    </message>
    <message>
        <source>the folder must hold at most %1 files; none of them is used</source>
        <extracomment>storage/shelf.py</extracomment>
        <translation>a pasta deve ter no máximo %1 arquivos; nenhum deles é usado</translation>
    </message>
    <message>
        <source>the hip must be at most %1 above or below the knees, as long as a thigh is</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>o quadril deve ficar no máximo %1 acima ou abaixo dos joelhos, o comprimento de uma coxa</translation>
    </message>
    <message>
        <source>the name of a key frame, or one for each level</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>o nome de um quadro-chave, ou um para cada nível</translation>
    </message>
    <message>
        <source>the phases of level %1 must come in this order: %2</source>
        <extracomment>core/exercise_files.py</extracomment>
        <translation>as fases do nível %1 devem vir nesta ordem: %2</translation>
    </message>
    <message>
        <source>the screen locker of %1 itself, switched on in its settings</source>
        <extracomment>desktop/cures.py</extracomment>
        <translation>o bloqueio de tela do próprio %1, ativado nas configurações dele</translation>
    </message>
    <message>
        <source>the zip is broken (%1)</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>o zip está danificado (%1)</translation>
    </message>
    <message>
        <source>there is no .toml file in it</source>
        <extracomment>storage/adding.py</extracomment>
        <translation>não há arquivo .toml nele</translation>
    </message>
    <message>
        <source>there must be at most %1 files and folders in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>deve haver no máximo %1 arquivos e pastas nele</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <extracomment>storage/settings_file.py</extracomment>
        <translation>isto não é TOML: %1</translation>
    </message>
    <message>
        <source>toes</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>dedos do pé</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>core/kinds.py</extracomment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two files in it are called “%1”, capitals aside</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>dois arquivos se chamam “%1”, sem contar maiúsculas</translation>
    </message>
    <message>
        <source>view must take in all of the body; the %1 is at %2</source>
        <extracomment>faces/figure/reach.py</extracomment>
        <translation>view deve abranger todo o corpo; fica fora: %1, em %2</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>faces/figure/parts.py</extracomment>
        <translation>punho</translation>
    </message>
    <message>
        <source>your desktop&apos;s screen locker, started with the desktop</source>
        <extracomment>desktop/findings.py</extracomment>
        <translation>o bloqueio de tela da sua área de trabalho, iniciado com ela</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” é um link</translation>
    </message>
    <message>
        <source>“%1” is a zip in a pack</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” é um zip dentro de um pacote</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not taken</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” está compactado de um modo não aceito</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” está criptografado</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder that may be in it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” não é um arquivo nem uma pasta que possa estar nele</translation>
    </message>
    <message>
        <source>“%1” leads out of it</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” leva para fora do pacote</translation>
    </message>
    <message>
        <source>“%1” must be called by letters, digits, spaces, - and _, and end in .toml</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>o nome “%1” só deve ter letras, algarismos, espaços, - e _, e terminar em .toml</translation>
    </message>
    <message>
        <source>“%1” must have a level %2 to take over here</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>“%1” deve ter um nível %2 para assumir aqui</translation>
    </message>
    <message>
        <source>“%1” must have a level that names “%2”</source>
        <extracomment>core/exercise_links.py</extracomment>
        <translation>“%1” deve ter um nível que nomeie “%2”</translation>
    </message>
    <message>
        <source>“%1” must lie in a folder called exercises, poses or routines, or in none</source>
        <extracomment>storage/packs.py</extracomment>
        <translation>“%1” deve estar em uma pasta exercises, poses ou routines, ou em nenhuma</translation>
    </message>
    <message>
        <source>“deskbreak doctor” and the log tell why; try again then.</source>
        <extracomment>storage/history_db.py</extracomment>
        <translation>“deskbreak doctor” e o registro dizem por quê; tente de novo depois.</translation>
    </message>
    <message>
        <source>“deskbreak doctor” may tell why; so does the log.</source>
        <extracomment>agent/agent.py</extracomment>
        <translation>“deskbreak doctor” talvez diga por quê; o registro também.</translation>
    </message>
    <message>
        <source>“deskbreak pause 1h” keeps reminders away for a while.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>“deskbreak pause 1h” afasta os lembretes por um tempo.</translation>
    </message>
    <message>
        <source>“deskbreak status” tells where it stands.</source>
        <extracomment>agent/commands.py</extracomment>
        <translation>“deskbreak status” diz em que ponto ela está.</translation>
    </message>
</context>
<context>
    <name>Settings error</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>%1, por exemplo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>
            <numerusform>%Ln configuração não pôde ser lida</numerusform>
            <numerusform>%Ln configurações não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text file in TOML</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Um arquivo de texto em TOML</translation>
    </message>
    <message>
        <source>All defaults</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Todos os padrões</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>O Deskbreak usa aqui o padrão. Seu arquivo não mudou; uma cópia é guardada antes de salvar qualquer coisa.</translation>
    </message>
    <message>
        <source>Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>O Deskbreak usa os padrões. Seu arquivo não mudou; uma cópia é guardada antes de salvar qualquer coisa.</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>One setting could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Uma configuração não pôde ser lida</translation>
    </message>
    <message>
        <source>Open settings file</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Abrir o arquivo de configurações</translation>
    </message>
    <message>
        <source>Used now</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>faces/notices/settings_error.py</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <extracomment>faces/notices/words.py</extracomment>
        <translation>Suas configurações não puderam ser lidas</translation>
    </message>
</context>
<context>
    <name>Settings window</name>
    <message>
        <source>%1 (system)</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>%1 (sistema)</translation>
    </message>
    <message>
        <source>%1 What helps: %2.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>%1 O que ajuda: %2.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 antes</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %Ln settings:</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%1 altera %Ln configuração:</numerusform>
            <numerusform>%1 altera %Ln configurações:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>%1 ao inspirar, %2 ao expirar</translation>
    </message>
    <message>
        <source>%1 is the same as your settings.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>%1 já é igual às suas configurações.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>faces/settings/wording.py</extracomment>
        <translation>%1 ou %2</translation>
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
        <translation>%1 · cerca de %2</translation>
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
        <translation>%1, %2, erro: %3 %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>%1, até</translation>
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
            <numerusform>%Ln arquivo foi adicionado.</numerusform>
            <numerusform>%Ln arquivos foram adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>
            <numerusform>Uma configuração não pôde ser lida. O Deskbreak usa aqui o padrão. Seu arquivo não mudou; uma cópia é guardada antes de salvar qualquer coisa.</numerusform>
            <numerusform>%Ln configurações não puderam ser lidas. O Deskbreak usa os padrões. Seu arquivo não mudou; uma cópia é guardada antes de salvar qualquer coisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings go back to their defaults. Ctrl+Z takes it back.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>
            <numerusform>%Ln configuração volta ao padrão. Ctrl+Z desfaz.</numerusform>
            <numerusform>%Ln configurações voltam ao padrão. Ctrl+Z desfaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln&#xa0;spans</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;período</numerusform>
            <numerusform>%Ln&#xa0;períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>(found %1)</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>(encontrado: %1)</translation>
    </message>
    <message>
        <source>A file with an error is left out; everything else goes on. Nobody has checked your own stretches for you: start gently.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Um arquivo com erro fica de fora; todo o resto continua. Ninguém verificou seus próprios alongamentos por você: comece com leveza.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln&#xa0;breaks on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>
            <numerusform>Cerca de %Ln&#xa0;pausa em um dia cheio</numerusform>
            <numerusform>Cerca de %Ln&#xa0;pausas em um dia cheio</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Adicionar um arquivo</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Tudo já estava lá.</translation>
    </message>
    <message>
        <source>All of them, on all pages. The history stays.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Todas, em todas as páginas. O histórico fica.</translation>
    </message>
    <message>
        <source>All settings as one file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Todas as configurações em um arquivo</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Todas as configurações voltaram ao padrão.</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Todas as configurações já estão no padrão.</translation>
    </message>
    <message>
        <source>All that suit</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Todos os adequados</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Tornozelo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As set on this desktop.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Como definido neste desktop.</translation>
    </message>
    <message>
        <source>Asleep means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Suspenso quer dizer fora.</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>No escritório</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Equilíbrio</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Both every time</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Os dois sempre</translation>
    </message>
    <message>
        <source>Breaks then only ask you to stand and walk.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>As pausas então só pedem para levantar e andar.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Chimes and ticks.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Toques e tiques.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Monday to all workdays</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Copiar segunda para todos os dias úteis</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Copiar este relatório</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Cortesia</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data &amp; privacy</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Dados e privacidade</translation>
    </message>
    <message>
        <source>Delete history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Apagar histórico</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Deskbreak does not use the network.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>O Deskbreak não usa a rede.</translation>
    </message>
    <message>
        <source>Deskbreak settings</source>
        <extracomment>faces/settings/window.py</extracomment>
        <translation>Deskbreak – Configurações</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Ends the next day</source>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>Termina no dia seguinte</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Tudo fica neste computador</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Exercises, poses and routines (*.toml *.zip)</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Exercícios, poses e rotinas (*.toml *.zip)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Filmes</translation>
    </message>
    <message>
        <source>Films and games.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Filmes e jogos.</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Chão</translation>
    </message>
    <message>
        <source>Floor view</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Visão do chão</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>For another computer, or to keep.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Para outro computador, ou para guardar.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Go deeper only if this feels easy.</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Vá mais fundo só se estiver fácil.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Prótese de quadril</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>Segurar</translation>
    </message>
    <message>
        <source>Hold each side</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>Segurar cada lado</translation>
    </message>
    <message>
        <source>How Deskbreak looks.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Como o Deskbreak aparece.</translation>
    </message>
    <message>
        <source>How far the sitting has come, and the menu.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Quanto tempo na cadeira já passou, e o menu.</translation>
    </message>
    <message>
        <source>How you are led through a break.</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Como você é guiado em uma pausa.</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <extracomment>faces/settings/stretch_card.py</extracomment>
        <translation>Já verifiquei isso</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In part</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Em parte</translation>
    </message>
    <message numerus="yes">
        <source>It was %Ln breaks, and up to %1 in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>Foi %Ln pausa, e até %1 seguidos.</numerusform>
            <numerusform>Foram %Ln pausas, e até %1 seguidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Manter as minhas</translation>
    </message>
    <message>
        <source>Keep what is used now</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Manter o que está em uso</translation>
    </message>
    <message>
        <source>Kept: minutes at the desk, breaks, your answers.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Guardado: minutos à mesa, pausas, suas respostas.</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Teclado e mouse</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Joelho</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like system</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Locked means away.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Bloqueado quer dizer fora.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Look %1</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>Lunch</source>
        <extracomment>faces/settings/day_line.py</extracomment>
        <translation>Almoço</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Tela principal</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Music and films</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Música e filmes</translation>
    </message>
    <message>
        <source>Never kept: what you type, what you see, which apps you use.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Nunca guardado: o que você digita, o que você vê, quais aplicativos usa.</translation>
    </message>
    <message>
        <source>Never longer than %1.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Nunca mais que %1.</translation>
    </message>
    <message>
        <source>No break on a full day</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>Nenhuma pausa em um dia cheio</translation>
    </message>
    <message>
        <source>No day has working hours</source>
        <extracomment>faces/settings/day.py</extracomment>
        <translation>Nenhum dia tem horário de trabalho</translation>
    </message>
    <message>
        <source>No files yet</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Ainda sem arquivos</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>faces/settings/voice_rows.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing here opens %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>Nada aqui abre %1.</translation>
    </message>
    <message>
        <source>Nothing is in the history yet.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Ainda não há nada no histórico.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Now and then, what matters.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>De vez em quando, o que importa.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Off because of: %1</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Desligado por causa de: %1</translation>
    </message>
    <message numerus="yes">
        <source>Off because of: %1. Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>Desligado por causa de: %1. Abre depois de mais %Ln dia</numerusform>
            <numerusform>Desligado por causa de: %1. Abre depois de mais %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>faces/settings/rows.py</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>No chão</translation>
    </message>
    <message>
        <source>One break takes</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Uma pausa leva</translation>
    </message>
    <message>
        <source>One colour</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Uma cor</translation>
    </message>
    <message>
        <source>Only in working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Só no horário de trabalho</translation>
    </message>
    <message>
        <source>Open file</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Abrir o arquivo %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Abrir pasta</translation>
    </message>
    <message numerus="yes">
        <source>Opens after %Ln more days</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>
            <numerusform>Abre depois de mais %Ln dia</numerusform>
            <numerusform>Abre depois de mais %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside them Deskbreak stays quiet. Sitting is still counted.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Fora dele o Deskbreak fica quieto. O tempo na cadeira continua contando.</translation>
    </message>
    <message>
        <source>Own stretches</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Alongamentos próprios</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>faces/settings/sidebar.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Poses</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Poses</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Presenting</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Removes all counted minutes and breaks. Settings stay.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Remove todos os minutos contados e as pausas. As configurações ficam.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Redefinir configurações</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>Redefinir esta página</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>faces/settings/setting_row.py</extracomment>
        <translation>Redefinir “%1”</translation>
    </message>
    <message>
        <source>Reset…</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Redefinir…</translation>
    </message>
    <message>
        <source>Rests until you have had this checked.</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Descanso até você ter verificado isso.</translation>
    </message>
    <message>
        <source>Routines</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Bloqueio de tela</translation>
    </message>
    <message>
        <source>Screen with the pointer</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Tela com o ponteiro</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>faces/settings/search.py</extracomment>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>See %1.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>Veja %1.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Curta</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>Ombro</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>faces/settings/own_row.py</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>Mostrar na pasta: %1</translation>
    </message>
    <message>
        <source>Singing bowl</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>Tigela tibetana</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Slides or a shared screen.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Slides ou tela compartilhada.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Pequena</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>Sino suave</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>faces/settings/guidance.py</extracomment>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Ficar em %1</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Sem levantar</translation>
    </message>
    <message>
        <source>Stretches</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Alongamentos</translation>
    </message>
    <message>
        <source>The last 7 days with these settings</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>Os últimos 7 dias com estas configurações</translation>
    </message>
    <message>
        <source>The microphone or the camera is in use.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>O microfone ou a câmera está em uso.</translation>
    </message>
    <message>
        <source>The steps, spoken.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Os passos, falados.</translation>
    </message>
    <message>
        <source>They ask without taking the keyboard from you.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Elas perguntam sem tirar o teclado de você.</translation>
    </message>
    <message>
        <source>They can pause for a break.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Eles podem parar durante uma pausa.</translation>
    </message>
    <message>
        <source>This desktop</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Este desktop</translation>
    </message>
    <message>
        <source>This desktop could not be looked at. The log says why.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>Não foi possível examinar este desktop. O log diz por quê.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Ícone da bandeja</translation>
    </message>
    <message>
        <source>Try %1</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Tentar %1</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>faces/settings/level_row.py</extracomment>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <extracomment>faces/settings/source_row.py</extracomment>
        <translation>Experimentar: %1</translation>
    </message>
    <message>
        <source>Up to 200&#xa0;%.</source>
        <extracomment>faces/settings/appearance.py</extracomment>
        <translation>Até 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Used now: %1</source>
        <extracomment>faces/settings/fault_note.py</extracomment>
        <translation>Em uso: %1</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Wait while</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Esperar enquanto</translation>
    </message>
    <message>
        <source>Watching counts as sitting.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Assistir conta como estar na cadeira.</translation>
    </message>
    <message>
        <source>What is kept, and where.</source>
        <extracomment>faces/settings/privacy.py</extracomment>
        <translation>O que é guardado, e onde.</translation>
    </message>
    <message>
        <source>What this desktop lets Deskbreak know.</source>
        <extracomment>faces/settings/this_desktop.py</extracomment>
        <translation>O que este desktop deixa o Deskbreak saber.</translation>
    </message>
    <message>
        <source>What you do, and for how long.</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>O que você faz e por quanto tempo.</translation>
    </message>
    <message>
        <source>When Deskbreak asks you to stand up.</source>
        <extracomment>faces/settings/schedule.py</extracomment>
        <translation>Quando o Deskbreak pede para você levantar.</translation>
    </message>
    <message>
        <source>When Deskbreak holds a break back.</source>
        <extracomment>faces/settings/courtesy.py</extracomment>
        <translation>Quando o Deskbreak segura uma pausa.</translation>
    </message>
    <message>
        <source>When Deskbreak may ask you to stand up.</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Quando o Deskbreak pode pedir para você levantar.</translation>
    </message>
    <message>
        <source>When you last moved, never what you type.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Quando você se moveu por último, nunca o que digita.</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>Por que estes alongamentos?</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Janelas</translation>
    </message>
    <message numerus="yes">
        <source>With each one taken: %Ln breaks, and at most %1 of sitting in one go.</source>
        <extracomment>faces/settings/past.py</extracomment>
        <translation>
            <numerusform>Fazendo todas: %Ln pausa, e no máximo %1 seguidos na cadeira.</numerusform>
            <numerusform>Fazendo todas: %Ln pausas, e no máximo %1 seguidos na cadeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>faces/settings/sound_rows.py</extracomment>
        <translation>Madeira</translation>
    </message>
    <message>
        <source>Working hours</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>Working hours stay right when the clock is set.</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>O horário de trabalho continua certo quando o relógio é ajustado.</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>faces/settings/desktop_words.py</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Your own exercises and routines, as files.</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>Seus próprios exercícios e rotinas, como arquivos.</translation>
    </message>
    <message>
        <source>Your settings are those of %1 now.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Suas configurações agora são as de %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read. Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.</source>
        <extracomment>faces/settings/face.py</extracomment>
        <translation>Suas configurações não puderam ser lidas. O Deskbreak usa os padrões. Seu arquivo não mudou; uma cópia é guardada antes de salvar qualquer coisa.</translation>
    </message>
    <message>
        <source>Your settings were written to %1.</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>Suas configurações foram gravadas em %1.</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>faces/settings/stretches.py</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>faces/settings/keeping.py</extracomment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>tornozelo</translation>
    </message>
    <message>
        <source>back</source>
        <comment>part of the body</comment>
        <extracomment>faces/why_not.py</extracomment>
        <translation>costas</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>equilíbrio</translation>
    </message>
    <message>
        <source>black hair in a bun, brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>cabelo preto em coque, pele morena</translation>
    </message>
    <message>
        <source>black hair in a bun, tan skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>cabelo preto em coque, pele bronzeada</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>os dois lados</translation>
    </message>
    <message>
        <source>brown hair, bronze skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>cabelo castanho, pele bronze</translation>
    </message>
    <message>
        <source>chestnut hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>cabelo castanho-avermelhado, pele clara</translation>
    </message>
    <message>
        <source>hip joint</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>articulação do quadril</translation>
    </message>
    <message>
        <source>hip replacement</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>prótese de quadril</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>joelho</translation>
    </message>
    <message>
        <source>knee or ankle</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>joelho ou tornozelo</translation>
    </message>
    <message>
        <source>left, then right</source>
        <extracomment>faces/settings/own_stretches.py</extracomment>
        <translation>esquerda, depois direita</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>faces/settings/hours.py</extracomment>
        <translation>não definido</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>dor</translation>
    </message>
    <message>
        <source>pregnant</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>gravidez</translation>
    </message>
    <message>
        <source>short black hair, deep brown skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>cabelo preto curto, pele marrom-escura</translation>
    </message>
    <message>
        <source>short grey hair, fair skin</source>
        <extracomment>faces/settings/portraits.py</extracomment>
        <translation>cabelo grisalho curto, pele clara</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>ombro</translation>
    </message>
    <message>
        <source>tingling or numb</source>
        <extracomment>faces/why_not.py</extracomment>
        <translation>formigamento ou dormência</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <extracomment>faces/settings/week_rows.py</extracomment>
        <translation>até</translation>
    </message>
    <message>
        <source>“%1” has its defaults again.</source>
        <extracomment>faces/settings/page.py</extracomment>
        <translation>“%1” voltou aos valores padrão.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Change sides.</source>
        <extracomment>core</extracomment>
        <translation>Troque de lado.</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <extracomment>core</extracomment>
        <translation>Suba devagar.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>core</extracomment>
        <translation>Na metade.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core</extracomment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Left side next.</source>
        <extracomment>core</extracomment>
        <translation>A seguir, o lado esquerdo.</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>core</extracomment>
        <translation>Um.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>core</extracomment>
        <translation>Pausado.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core</extracomment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Right side next.</source>
        <extracomment>core</extracomment>
        <translation>A seguir, o lado direito.</translation>
    </message>
    <message>
        <source>Stand up and walk a little.</source>
        <extracomment>core</extracomment>
        <translation>Levante-se e ande um pouco.</translation>
    </message>
    <message>
        <source>Stand up slowly.</source>
        <extracomment>core</extracomment>
        <translation>Levante-se devagar.</translation>
    </message>
    <message>
        <source>Then bring your {things} and {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>Depois pegue: {things} e {thing}. A seguir: {exercise}.</translation>
    </message>
    <message>
        <source>Then bring your {thing} for the {exercise}.</source>
        <extracomment>core</extracomment>
        <translation>Depois pegue: {thing}. A seguir: {exercise}.</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>core</extracomment>
        <translation>Três.</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>core</extracomment>
        <translation>Dois.</translation>
    </message>
    <message>
        <source>Walk</source>
        <extracomment>core</extracomment>
        <translation>Caminhada</translation>
    </message>
    <message>
        <source>Well done. Move when you are ready.</source>
        <extracomment>core</extracomment>
        <translation>Muito bem. Mova-se quando quiser.</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>Ankle just above the knee, foot flexed, other foot flat. Too tight? Slide the foot forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tornozelo logo acima do joelho, pé flexionado, o outro apoiado. Apertado? Leve o pé à frente.</translation>
    </message>
    <message>
        <source>Ankle just above the other knee, foot flexed, head supported.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tornozelo logo acima do outro joelho, pé flexionado, cabeça apoiada.</translation>
    </message>
    <message>
        <source>Arm up</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Braço para cima</translation>
    </message>
    <message>
        <source>Arms by your sides, knees down and slightly apart. Never push past the limit.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Braços ao lado, joelhos no chão e um pouco afastados. Nunca force além do limite.</translation>
    </message>
    <message>
        <source>Blanket under the head. Keep the back ribs wide. Stop at any knee or back pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Manta sob a cabeça. Costelas largas atrás. Pare se doer o joelho ou as costas.</translation>
    </message>
    <message>
        <source>Both feet flat, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Os dois pés no chão, troque de lado.</translation>
    </message>
    <message>
        <source>Both feet flat.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Os dois pés no chão.</translation>
    </message>
    <message>
        <source>Breathe out. Hinge forward with a long back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Expire. Incline-se com as costas longas.</translation>
    </message>
    <message>
        <source>Breathe out. Let your {near} knee fall open.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Expire. Deixe o joelho {near:esquerdo|direito} abrir.</translation>
    </message>
    <message>
        <source>Breathe out. Shift your hips a little forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Expire. Leve o quadril um pouco à frente.</translation>
    </message>
    <message>
        <source>Breathe out. Slide your hips slowly forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Expire. Deslize o quadril devagar para a frente.</translation>
    </message>
    <message>
        <source>Bring the {far} knee up, then kneel on your {near} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Suba o joelho {far:esquerdo|direito}, depois apoie o {near:esquerdo|direito}.</translation>
    </message>
    <message>
        <source>Bring your foot in. Sit square.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Traga o pé. Sente-se de frente.</translation>
    </message>
    <message>
        <source>Chair edge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Beira da cadeira</translation>
    </message>
    <message>
        <source>Chair must not roll. {far} foot flat, hold the backrest. Level 1: just sit tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>A cadeira não pode rolar. Pé {far:esquerdo|direito} no chão, segure o encosto. Nível 1: só sente-se ereto.</translation>
    </message>
    <message>
        <source>Chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Cadeira que não role</translation>
    </message>
    <message>
        <source>Chair-edge hip opener</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Abertura de quadril na beira da cadeira</translation>
    </message>
    <message>
        <source>Come into your lunge. Find a mild stretch.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Entre no avanço. Ache um alongamento suave.</translation>
    </message>
    <message>
        <source>Come up slowly. Uncross your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Suba devagar. Descruze as pernas.</translation>
    </message>
    <message>
        <source>Come up the same way, then lean forward and straighten the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Suba do mesmo jeito, depois incline-se à frente e estique as pernas.</translation>
    </message>
    <message>
        <source>Cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Almofada</translation>
    </message>
    <message>
        <source>Deep buttock stretch is right. Knee pain or tingling down the leg is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alongar fundo na nádega está certo. Dor no joelho ou formigamento na perna, não.</translation>
    </message>
    <message>
        <source>Deeper</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mais fundo</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Desk to hold</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mesa para segurar</translation>
    </message>
    <message>
        <source>Desk, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Mesa, curta</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Puxada</translation>
    </message>
    <message>
        <source>Easy? Draw the thigh closer.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Traga a coxa mais perto.</translation>
    </message>
    <message>
        <source>Easy? Fold a little further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Dobre-se um pouco mais.</translation>
    </message>
    <message>
        <source>Easy? Lie back on the bolster and rest.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Deite-se no rolo e descanse.</translation>
    </message>
    <message>
        <source>Easy? Lift your chest and lean slightly further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Erga o peito e incline-se um pouco mais.</translation>
    </message>
    <message>
        <source>Easy? Slide the foot further back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Deslize o pé mais para trás.</translation>
    </message>
    <message>
        <source>Easy? Step longer and sink a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Dê um passo maior e desça um pouco.</translation>
    </message>
    <message>
        <source>Easy? Take both arms overhead.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Leve os dois braços acima da cabeça.</translation>
    </message>
    <message>
        <source>Easy? Use less cushion and sit lower.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fácil? Use menos almofada e sente-se mais baixo.</translation>
    </message>
    <message>
        <source>Elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Cotovelos</translation>
    </message>
    <message>
        <source>Elbows, hands, sit, lean forward. Straighten and shake the legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Cotovelos, mãos, sente-se, incline-se à frente. Estique e balance as pernas.</translation>
    </message>
    <message>
        <source>Elbows, hands, then sit. Lean forward, free the legs, breathe twice.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Cotovelos, mãos, depois sente-se. Incline-se, solte as pernas, respire duas vezes.</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Less is fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sinta na frente do quadril, nunca nas costas ou no joelho. Menos está bom.</translation>
    </message>
    <message>
        <source>Feel it at the front of the hip, never in the back or knee. Slow breaths, soft jaw.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sinta na frente do quadril, nunca nas costas ou no joelho. Respire lento, mandíbula solta.</translation>
    </message>
    <message>
        <source>Feet hip-width, both point forward. Back heel lifts. Use a wall if the chair moves.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Pés na largura do quadril, para a frente. Calcanhar de trás alto. Use a parede se a cadeira andar.</translation>
    </message>
    <message>
        <source>Figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Figura quatro</translation>
    </message>
    <message>
        <source>Firm chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Cadeira firme</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Toalha dobrada</translation>
    </message>
    <message>
        <source>Foot down</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Pé no chão</translation>
    </message>
    <message>
        <source>Foot stays on the floor. Stop at a mild pull deep in the buttock.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>O pé fica no chão. Pare num puxão suave, fundo na nádega.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>assets/exercises</extracomment>
        <translation>À frente</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Longa</translation>
    </message>
    <message>
        <source>Grow tall, then turn from the ribs. Hips keep facing forward. Eyes may follow the hand.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Cresça, depois gire pelas costelas. O quadril fica à frente. Os olhos podem seguir a mão.</translation>
    </message>
    <message>
        <source>Hands forward. Lift your hips. Straighten your legs.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mãos à frente. Erga o quadril. Estique as pernas.</translation>
    </message>
    <message>
        <source>Hands on the shin, never push the knee down hard.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mãos na canela, nunca empurre o joelho com força.</translation>
    </message>
    <message>
        <source>Hands or a towel behind the thigh. Shoulders and tailbone stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mãos ou toalha atrás da coxa. Ombros e cóccix ficam no chão.</translation>
    </message>
    <message>
        <source>Hands, elbows, then lower your back slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mãos, cotovelos, depois desça as costas devagar.</translation>
    </message>
    <message>
        <source>Hands, then one elbow, then the other.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mãos, depois um cotovelo, depois o outro.</translation>
    </message>
    <message>
        <source>Help the leg down with your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ajude a perna a descer com as mãos.</translation>
    </message>
    <message>
        <source>Help the leg down with your hands. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ajude a perna a descer com as mãos. Troque de lado.</translation>
    </message>
    <message>
        <source>Hinged</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Inclinado</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Quadril atrás, sobre o joelho, mãos na coxa da frente.</translation>
    </message>
    <message>
        <source>Hips back over the knee, hands on the front thigh. Then change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Quadril atrás, sobre o joelho, mãos na coxa da frente. Depois troque de lado.</translation>
    </message>
    <message>
        <source>Hold a chair back. Step your {near} foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure o encosto. Leve o pé {near:esquerdo|direito} para trás.</translation>
    </message>
    <message>
        <source>Hold here. Stand tall through your head.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure aqui. Cresça pelo topo da cabeça.</translation>
    </message>
    <message>
        <source>Hold your {far} thigh. Draw it toward you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure a coxa {far:esquerda|direita}. Traga-a até você.</translation>
    </message>
    <message>
        <source>Hold. Feel your {near} buttock. Breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure. Sinta a nádega {near:esquerda|direita}. Respire devagar.</translation>
    </message>
    <message>
        <source>Hold. Hips heavy, shoulders loose.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure. Quadril pesado, ombros soltos.</translation>
    </message>
    <message>
        <source>Hold. Knees heavy, tail toward your knees.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure. Joelhos pesados, cóccix na direção dos joelhos.</translation>
    </message>
    <message>
        <source>Hold. Spine tall, ribs down, breathe slowly.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure. Costas longas, costelas baixas, respire devagar.</translation>
    </message>
    <message>
        <source>Hold. Tail tucked, knees down, chin in.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure. Pelve encaixada, joelhos no chão, queixo recolhido.</translation>
    </message>
    <message>
        <source>Hold. Tall chest, tucked tail, slow breath.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Segure. Peito alto, pelve encaixada, respire devagar.</translation>
    </message>
    <message>
        <source>If it is easy, breathe out and slide further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Se estiver fácil, expire e deslize mais.</translation>
    </message>
    <message>
        <source>If the knees lift or the back pinches, come up to your hands.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Se os joelhos subirem ou as costas pinçarem, suba para as mãos.</translation>
    </message>
    <message>
        <source>Keep the cushion if you need it. Hands beside your feet.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Fique com a almofada se precisar. Mãos ao lado dos pés.</translation>
    </message>
    <message>
        <source>Keep the tuck and a tall spine. Stop at a clear, mild stretch in front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Pelve encaixada, costas longas. Pare num alongamento claro e suave no quadril {near:esquerdo|direito}.</translation>
    </message>
    <message>
        <source>Keep the tuck. Shift forward one or two centimetres until the front of the hip wakes up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Mantenha a pelve encaixada. Avance um ou dois centímetros, até sentir a frente do quadril.</translation>
    </message>
    <message>
        <source>Kneel on your {near} knee. {far} foot flat in front.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Joelho {near:esquerdo|direito} no chão. Pé {far:esquerdo|direito} à frente.</translation>
    </message>
    <message>
        <source>Kneel. Put a cushion between heels and hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ajoelhe-se. Almofada entre calcanhares e quadril.</translation>
    </message>
    <message>
        <source>Kneeling lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Avanço ajoelhado</translation>
    </message>
    <message>
        <source>Kneeling psoas lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Avanço ajoelhado para o psoas</translation>
    </message>
    <message>
        <source>Knees slightly apart, tops of the feet flat. Rolled towel under the ankles if they complain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Joelhos um pouco afastados, peito dos pés no chão. Toalha enrolada sob os tornozelos, se preciso.</translation>
    </message>
    <message>
        <source>Lean onto your hands, lift off, then stretch and shake the legs out.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Apoie-se nas mãos, erga-se, depois estique e balance as pernas.</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Esquerda, depois direita</translation>
    </message>
    <message>
        <source>Lengthens both sides together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alonga os dois lados juntos.</translation>
    </message>
    <message>
        <source>Let bolster and blanket carry back and head. Arms loose by your sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Deixe o rolo e a manta segurarem costas e cabeça. Braços soltos ao lado.</translation>
    </message>
    <message>
        <source>Let go. Foot down. Uncross.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Solte. Pé no chão. Descruze.</translation>
    </message>
    <message>
        <source>Level 1: foot stays on the floor, let the knee open. No tingling, no knee pain.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nível 1: o pé fica no chão, o joelho abre. Sem formigamento, sem dor no joelho.</translation>
    </message>
    <message>
        <source>Level 1: stay upright. Level 2: tip from the hips, chest toward the shin.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nível 1: fique ereto. Nível 2: incline-se pelo quadril, peito rumo à canela.</translation>
    </message>
    <message>
        <source>Level 3: lift the {near} arm and lean a hand-width to the {far} side.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nível 3: erga o braço {near:esquerdo|direito} e incline-se um palmo para a {far:esquerda|direita}.</translation>
    </message>
    <message>
        <source>Lie back, knees bent. {near} ankle on {far} thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Deite-se, joelhos dobrados. Tornozelo {near:esquerdo|direito} na coxa {far:esquerda|direita}.</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Erga primeiro o peito, volte devagar, depois leve o quadril para trás.</translation>
    </message>
    <message>
        <source>Lift the chest first, unwind slowly, then move the hips back. Change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Erga primeiro o peito, volte devagar, depois leve o quadril para trás. Troque de lado.</translation>
    </message>
    <message>
        <source>Long step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Passo longo</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, lying down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Solta os músculos profundos do quadril, no chão.</translation>
    </message>
    <message>
        <source>Loosens the deep muscles of the hip, on a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Solta os músculos profundos do quadril, numa cadeira.</translation>
    </message>
    <message>
        <source>Lower by the arms, never drop. Stay on the elbows, or rest your back on the bolster.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Desça pelos braços, sem cair. Fique nos cotovelos ou apoie as costas no rolo.</translation>
    </message>
    <message>
        <source>Lower the foot, uncross, change sides. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Desça o pé, descruze, troque de lado. Role de lado para levantar.</translation>
    </message>
    <message>
        <source>Lower the foot, uncross. Roll to your side to get up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Desça o pé, descruze. Role de lado para levantar.</translation>
    </message>
    <message>
        <source>Lower the seat only if the knees feel fine. You can stay here for weeks.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Baixe o assento só se os joelhos estiverem bem. Você pode ficar aqui por semanas.</translation>
    </message>
    <message>
        <source>Lower with your hands on your thighs. Any knee pain: add height or skip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Desça com as mãos nas coxas. Dor no joelho: mais altura ou pule.</translation>
    </message>
    <message>
        <source>Lower your {near} knee. Slide that foot back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Desça o joelho {near:esquerdo|direito}. Deslize esse pé para trás.</translation>
    </message>
    <message>
        <source>Lunge</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Lunge with a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Avanço com giro</translation>
    </message>
    <message>
        <source>Lunge with rotation and reach</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Avanço com rotação e alcance</translation>
    </message>
    <message>
        <source>Lying back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>De costas</translation>
    </message>
    <message>
        <source>Lying figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Figura quatro no chão</translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Colchonete</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Office, short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Escritório, curta</translation>
    </message>
    <message>
        <source>On elbows</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nos cotovelos</translation>
    </message>
    <message>
        <source>On hands</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Nas mãos</translation>
    </message>
    <message>
        <source>Only if easy: a little further forward. Front heel down, no arch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Só se estiver fácil: um pouco mais à frente. Calcanhar da frente no chão, costas sem arco.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, on the edge of a chair.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Abre a frente do quadril, na beira de uma cadeira.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, one side at a time.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Abre a frente do quadril, um lado por vez.</translation>
    </message>
    <message>
        <source>Opens the front of the hip, standing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Abre a frente do quadril, em pé.</translation>
    </message>
    <message>
        <source>Pillow under the {near} knee. {far} foot flat, shin upright. Hold a chair if you wobble. Face the screen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Travesseiro sob o joelho {near:esquerdo|direito}. Pé {far:esquerdo|direito} no chão. Use uma cadeira se balançar. Olhe a tela.</translation>
    </message>
    <message>
        <source>Press your elbows down. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Pressione os cotovelos. Suba, queixo recolhido.</translation>
    </message>
    <message>
        <source>Pull with the arms, not the neck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Puxe com os braços, não com o pescoço.</translation>
    </message>
    <message>
        <source>Push back. Bring your feet together.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Empurre para trás. Junte os pés.</translation>
    </message>
    <message>
        <source>Reach down toward your back heel. Keep breathing.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leve a mão ao calcanhar de trás. Respire.</translation>
    </message>
    <message>
        <source>Reach, do not collapse. Touching the heel is not needed. Tail stays tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alcance sem desabar. Não é preciso tocar o calcanhar. A pelve fica encaixada.</translation>
    </message>
    <message>
        <source>Rest. Let the front of your thighs lengthen.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Descanse. Deixe a frente das coxas alongar.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sela</translation>
    </message>
    <message>
        <source>Saddle pose</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Postura da sela</translation>
    </message>
    <message>
        <source>Same set-up as the lunge, a little less deep. Far hand rests on the front thigh.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Como no avanço, um pouco menos fundo. A outra mão descansa na coxa da frente.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Figura quatro na cadeira</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>a routine</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>Curta</translation>
    </message>
    <message>
        <source>Short step</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Passo curto</translation>
    </message>
    <message>
        <source>Shoulders over hips. Mild stretch at the front of the {near} hip.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ombros sobre o quadril. Alongamento suave na frente do quadril {near:esquerdo|direito}.</translation>
    </message>
    <message>
        <source>Sit back slowly onto the cushion.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se devagar na almofada.</translation>
    </message>
    <message>
        <source>Sit on your heels, knees slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se nos calcanhares, joelhos um pouco afastados.</translation>
    </message>
    <message>
        <source>Sit on your heels. Bolster or pillows behind you.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se nos calcanhares. Rolo ou travesseiros atrás de você.</translation>
    </message>
    <message>
        <source>Sit on your heels. Feet slightly apart.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se nos calcanhares. Pés um pouco afastados.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ereto</translation>
    </message>
    <message>
        <source>Sit tall. Let your thighs soften.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se ereto. Deixe as coxas soltarem.</translation>
    </message>
    <message>
        <source>Sit tall. {near} ankle on {far} knee.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se ereto. Tornozelo {near:esquerdo|direito} no joelho {far:esquerdo|direito}.</translation>
    </message>
    <message>
        <source>Sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Com o tronco ereto</translation>
    </message>
    <message>
        <source>Slide back</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Slide the arms along the floor. Return them if the ribs flare or the back arches.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Deslize os braços no chão. Volte se as costelas abrirem ou as costas arquearem.</translation>
    </message>
    <message>
        <source>Slide the tail toward the knees before you lean further.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leve o cóccix rumo aos joelhos antes de inclinar mais.</translation>
    </message>
    <message>
        <source>Slide your hips back. Sit up tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Deslize o quadril para trás. Sente-se ereto.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock and draw the pubic bone up. The low back stays long, ribs stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Contraia a nádega {near:esquerda|direita} e suba o púbis. Lombar longa, costelas baixas.</translation>
    </message>
    <message>
        <source>Squeeze the {near} buttock, bend the front knee, keep the chest upright.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Contraia a nádega {near:esquerda|direita}, dobre o joelho da frente, peito ereto.</translation>
    </message>
    <message>
        <source>Squeeze your buttock. Tuck and hold.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Contraia a nádega. Encaixe a pelve e segure.</translation>
    </message>
    <message>
        <source>Squeeze your {near} buttock. Tuck your tail under.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Contraia a nádega {near:esquerda|direita}. Encaixe a pelve.</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>Standing hip stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alongamento de quadril em pé</translation>
    </message>
    <message>
        <source>Standing hip-flexor stretch</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alongamento do flexor do quadril em pé</translation>
    </message>
    <message>
        <source>Start upright. Prop ready behind the hips, head support at its end.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Comece ereto. Apoio pronto atrás do quadril, suporte de cabeça na ponta.</translation>
    </message>
    <message>
        <source>Step forward, stand tall, change sides.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Passo à frente, ereto, troque de lado.</translation>
    </message>
    <message>
        <source>Step forward, stand tall.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Passo à frente, ereto.</translation>
    </message>
    <message>
        <source>Stretch along the front of the thighs. Back pinches? Come up a little.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alongamento na frente das coxas. As costas pinçam? Suba um pouco.</translation>
    </message>
    <message>
        <source>Stretch at the front of the {near} hip. No arch in the back, front knee over the foot.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Alongamento no quadril {near:esquerdo|direito}. Costas sem arco, joelho da frente sobre o pé.</translation>
    </message>
    <message>
        <source>Tail long, chest open. A stretch in thighs and shins is fine. Pain in the knees is not.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Pelve longa, peito aberto. Alongar coxas e canelas está bom. Dor nos joelhos, não.</translation>
    </message>
    <message>
        <source>The lunge, with a turn and a reach to the back heel.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>O avanço, com um giro e a mão rumo ao calcanhar de trás.</translation>
    </message>
    <message>
        <source>Time to open the front of your hips.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hora de abrir a frente dos quadris.</translation>
    </message>
    <message>
        <source>Time to open your hips without leaving the desk.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hora de abrir os quadris sem sair da mesa.</translation>
    </message>
    <message>
        <source>Time to open your hips, standing and seated.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Hora de abrir os quadris, em pé e na cadeira.</translation>
    </message>
    <message>
        <source>Toes on the floor, knee low. Level 1: skip the slide and only tuck the tail.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dedos no chão, joelho baixo. Nível 1: sem deslizar, só encaixe a pelve.</translation>
    </message>
    <message>
        <source>Touch the heel only if your back feels fine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Toque o calcanhar só se as costas estiverem bem.</translation>
    </message>
    <message>
        <source>Try it sitting upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tentar com o tronco ereto</translation>
    </message>
    <message>
        <source>Try it standing</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tentar em pé</translation>
    </message>
    <message>
        <source>Try it with a smaller shift</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Tentar com menos avanço</translation>
    </message>
    <message>
        <source>Tuck the tail, then lean. Hands on the floor or on thick books. Knees stay down.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Encaixe a pelve, depois incline-se. Mãos no chão ou em livros grossos. Joelhos no chão.</translation>
    </message>
    <message>
        <source>Tuck your chin. Press through elbows and come up.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Queixo recolhido. Empurre os cotovelos e suba.</translation>
    </message>
    <message>
        <source>Tuck your tail. Sink and shift forward.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Encaixe a pelve. Desça e avance.</translation>
    </message>
    <message>
        <source>Tucking the back toes brings the heel closer. Stop at any pinch in the back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Dedos de trás dobrados deixam o calcanhar mais perto. Pare se as costas pinçarem.</translation>
    </message>
    <message>
        <source>Turn back to centre. Slide your hips back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Gire de volta ao centro. Quadril para trás.</translation>
    </message>
    <message>
        <source>Turn sideways on your chair. {near} hip off the edge.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Sente-se de lado. Quadril {near:esquerdo|direito} fora da beira.</translation>
    </message>
    <message>
        <source>Turn your chest to the {near}. Sweep that arm back.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Gire o peito para a {near:esquerda|direita}. Leve esse braço para trás.</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Ereto</translation>
    </message>
    <message>
        <source>Walk your hands back. Lean with a long spine.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Leve as mãos para trás. Incline-se, costas longas.</translation>
    </message>
    <message>
        <source>Walk your hands in. Come up, chin tucked.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Traga as mãos. Suba, queixo recolhido.</translation>
    </message>
    <message>
        <source>Warm up first. Let the hips sink between the heels only if the knees allow it.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Aqueça antes. Deixe o quadril descer entre os calcanhares só se os joelhos permitirem.</translation>
    </message>
    <message>
        <source>Weight stays on the chair. Keep the tuck.</source>
        <extracomment>assets/exercises</extracomment>
        <translation>O peso fica na cadeira. Pelve encaixada.</translation>
    </message>
    <message>
        <source>With a turn</source>
        <extracomment>assets/exercises</extracomment>
        <translation>Com giro</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>assets/exercises</extracomment>
        <translation>cadeira</translation>
    </message>
    <message>
        <source>chair that can’t roll</source>
        <extracomment>assets/exercises</extracomment>
        <translation>cadeira que não role</translation>
    </message>
    <message>
        <source>chair-edge hip opener</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>abertura de quadril na beira da cadeira</translation>
    </message>
    <message>
        <source>cushion</source>
        <extracomment>assets/exercises</extracomment>
        <translation>almofada</translation>
    </message>
    <message>
        <source>folded towel</source>
        <extracomment>assets/exercises</extracomment>
        <translation>toalha dobrada</translation>
    </message>
    <message>
        <source>kneeling lunge</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>avanço ajoelhado</translation>
    </message>
    <message>
        <source>lunge with a turn</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>avanço com giro</translation>
    </message>
    <message>
        <source>lying figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>figura quatro no chão</translation>
    </message>
    <message>
        <source>mat</source>
        <extracomment>assets/exercises</extracomment>
        <translation>colchonete</translation>
    </message>
    <message>
        <source>saddle pose</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>postura da sela</translation>
    </message>
    <message>
        <source>seated figure four</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>figura quatro na cadeira</translation>
    </message>
    <message>
        <source>standing hip stretch</source>
        <comment>within a sentence</comment>
        <extracomment>assets/exercises</extracomment>
        <translation>alongamento de quadril em pé</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Fora</translation>
    </message>
    <message>
        <source>Break in %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pausa em %1</translation>
    </message>
    <message>
        <source>Break is due</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Hora da pausa</translation>
    </message>
    <message>
        <source>Break waits: do not disturb</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>A pausa espera: não perturbe</translation>
    </message>
    <message>
        <source>Break waits: full screen</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>A pausa espera: tela cheia</translation>
    </message>
    <message>
        <source>Break waits: presenting</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>A pausa espera: apresentação</translation>
    </message>
    <message>
        <source>Break waits: you’re in a call</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>A pausa espera: você está em uma chamada</translation>
    </message>
    <message>
        <source>For 1&#xa0;hour</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Por 1&#xa0;hora</translation>
    </message>
    <message>
        <source>For 2&#xa0;hours</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Por 2&#xa0;horas</translation>
    </message>
    <message>
        <source>For 30&#xa0;min</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Por 30&#xa0;min</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>I have just stretched</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Acabei de alongar</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Eu estava na cadeira</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Fora do horário de trabalho</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Pausar os lembretes</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Pausado até %1</translation>
    </message>
    <message>
        <source>Quit Deskbreak</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Sair do Deskbreak</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Retomar os lembretes</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sitting %1</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Na cadeira %1</translation>
    </message>
    <message>
        <source>Sitting %1 · break in %2</source>
        <extracomment>agent/tray_words.py</extracomment>
        <translation>Na cadeira %1 · pausa em %2</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Pular esta pausa</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Start a break now</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Começar uma pausa agora</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Não pular esta pausa</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Não adiar esta pausa</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Até eu ligar de novo</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <extracomment>agent/tray.py</extracomment>
        <translation>Até amanhã</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 doesn’t answer.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 ended in the middle.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 parou no meio.</translation>
    </message>
    <message>
        <source>%1 ended with error %2.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 terminou com o erro %2.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 falhou.</translation>
    </message>
    <message>
        <source>%1 made no sound.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 não emitiu som.</translation>
    </message>
    <message>
        <source>%1 speaks instead.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>%1 fala no lugar.</translation>
    </message>
    <message>
        <source>Nothing else here speaks; the steps are on the screen.</source>
        <extracomment>faces/voice/voice.py</extracomment>
        <translation>Nada mais fala aqui; os passos estão na tela.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1&#xa0;min left</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>Resta 1&#xa0;min</translation>
    </message>
    <message>
        <source>A good start</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Um bom começo</translation>
    </message>
    <message>
        <source>Ask me for a break after</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Sugerir uma pausa depois de</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>À mesa</translation>
    </message>
    <message>
        <source>At the office</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>No escritório</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Break soon</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>Pausa em breve</translation>
    </message>
    <message>
        <source>Deskbreak counts the minutes you really sit. Then it guides you through two stretches for your hips.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>O Deskbreak conta os minutos que você passa mesmo na cadeira. Depois guia você em dois alongamentos para os quadris.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Algo disto se aplica a você?</translation>
    </message>
    <message>
        <source>Every stretch has something to hold on to.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Todo alongamento tem algo para segurar.</translation>
    </message>
    <message>
        <source>Fewer interruptions</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Menos interrupções</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Gentler stretches replace kneeling.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Alongamentos mais leves substituem o ajoelhar.</translation>
    </message>
    <message>
        <source>Handy when you can’t see the screen.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Útil quando você não vê a tela.</translation>
    </message>
    <message>
        <source>Just sat down</source>
        <extracomment>faces/welcome/ring_strip.py</extracomment>
        <translation>Acabou de sentar</translation>
    </message>
    <message>
        <source>Look for the ring in the small window. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Procure o anel na janela pequena. Ele se enche enquanto você está na cadeira.</translation>
    </message>
    <message>
        <source>Look for the ring near the clock. It fills while you sit.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Procure o anel perto do relógio. Ele se enche enquanto você está na cadeira.</translation>
    </message>
    <message>
        <source>Made to fit you</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Do seu jeito</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Off the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Sem chão</translation>
    </message>
    <message>
        <source>Often, short sits</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Com frequência, pouco tempo</translation>
    </message>
    <message>
        <source>On a mat</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>No colchonete</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>No chão</translation>
    </message>
    <message>
        <source>Set up later</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Configurar depois</translation>
    </message>
    <message>
        <source>Sit less, move a little</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Menos cadeira, um pouco de movimento</translation>
    </message>
    <message>
        <source>So you never have to think of it.</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Assim você nunca precisa pensar nisso.</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Falar os passos</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Iniciar quando eu entrar</translation>
    </message>
    <message>
        <source>Staying seated</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Sem levantar</translation>
    </message>
    <message>
        <source>This is general guidance, not medical advice: if unsure, ask a doctor first.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Isto é orientação geral, não orientação médica: na dúvida, pergunte antes a um médico.</translation>
    </message>
    <message>
        <source>Try one now</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Experimentar agora</translation>
    </message>
    <message>
        <source>We leave out leaning back.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Deixamos de fora inclinar para trás.</translation>
    </message>
    <message>
        <source>Welcome to Deskbreak</source>
        <extracomment>faces/welcome/window.py</extracomment>
        <translation>Boas-vindas ao Deskbreak</translation>
    </message>
    <message>
        <source>Where will you stretch?</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Onde você vai alongar?</translation>
    </message>
    <message>
        <source>You can skip anything, at any time.</source>
        <extracomment>faces/welcome/view.py</extracomment>
        <translation>Você pode pular qualquer coisa, a qualquer momento.</translation>
    </message>
    <message>
        <source>You’re set</source>
        <extracomment>faces/welcome/pages.py</extracomment>
        <translation>Tudo pronto</translation>
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
        <translation>11 pessoas caminhando</translation>
    </message>
    <message>
        <source>189 studies, 6654 people</source>
        <extracomment>core</extracomment>
        <translation>189 estudos, 6654 pessoas</translation>
    </message>
    <message>
        <source>45&#xa0;min, two snoozes, 4&#xa0;s in and 6&#xa0;s out</source>
        <extracomment>core</extracomment>
        <translation>45&#xa0;min, dois adiamentos, 4&#xa0;s para inspirar e 6&#xa0;s para expirar</translation>
    </message>
    <message>
        <source>46 people prompted</source>
        <extracomment>core</extracomment>
        <translation>46 pessoas com lembretes</translation>
    </message>
    <message>
        <source>5 to 10&#xa0;min a week make you more flexible</source>
        <extracomment>core</extracomment>
        <translation>5 a 10&#xa0;min por semana deixam mais flexível</translation>
    </message>
    <message>
        <source>5&#xa0;min, 5 days a week</source>
        <extracomment>core</extracomment>
        <translation>5&#xa0;min, 5 dias por semana</translation>
    </message>
    <message>
        <source>600 conscripts, second-hand</source>
        <extracomment>core</extracomment>
        <translation>600 recrutas, de segunda mão</translation>
    </message>
    <message>
        <source>6° less backward movement of the leg. Seen together; not proof of a cause.</source>
        <extracomment>core</extracomment>
        <translation>6° a menos de movimento da perna para trás. Visto junto; não prova causa.</translation>
    </message>
    <message>
        <source>98 people compared</source>
        <extracomment>core</extracomment>
        <translation>98 pessoas comparadas</translation>
    </message>
    <message>
        <source>A likely idea, but not proven. In a trial of 30 women stretching helped, but not more than the other programme.</source>
        <extracomment>core</extracomment>
        <translation>Uma ideia provável, mas não comprovada. Num ensaio com 30 mulheres alongar ajudou, mas não mais que o outro programa.</translation>
    </message>
    <message>
        <source>Any movement helps, also light. Nobody could set an exact limit yet.</source>
        <extracomment>core</extracomment>
        <translation>Qualquer movimento ajuda, mesmo leve. Ninguém conseguiu fixar um limite exato.</translation>
    </message>
    <message>
        <source>Between what was tested: 30&#xa0;min was best for blood sugar, 50 to 60 is the UK rule, and prompts every 45&#xa0;min were followed.</source>
        <extracomment>core</extracomment>
        <translation>Entre o que foi testado: 30&#xa0;min foi o melhor para a glicose, 50 a 60 é a regra britânica, e avisos a cada 45&#xa0;min foram seguidos.</translation>
    </message>
    <message>
        <source>Breaks against back pain</source>
        <extracomment>core</extracomment>
        <translation>Pausas contra dor nas costas</translation>
    </message>
    <message>
        <source>Cochrane review of 6</source>
        <extracomment>core</extracomment>
        <translation>Revisão Cochrane de 6</translation>
    </message>
    <message>
        <source>Gentle is enough</source>
        <extracomment>core</extracomment>
        <translation>Suave já basta</translation>
    </message>
    <message>
        <source>Getting up</source>
        <extracomment>core</extracomment>
        <translation>Levantar-se</translation>
    </message>
    <message>
        <source>In one trial gentle and hard stretching did the same; half of 16 others favoured harder. We never ask you to push.</source>
        <extracomment>core</extracomment>
        <translation>Num ensaio, alongar suave e forte deu no mesmo; metade de outros 16 favoreceu mais forte. Nunca pedimos que você force.</translation>
    </message>
    <message>
        <source>More energy and less tiredness; the effect on performance is unclear.</source>
        <extracomment>core</extracomment>
        <translation>Mais energia e menos cansaço; o efeito no desempenho não está claro.</translation>
    </message>
    <message>
        <source>More than 10 adds little (this we know second-hand). History shows both lines, per side: that is how we read it.</source>
        <extracomment>core</extracomment>
        <translation>Mais de 10 acrescenta pouco (sabemos de segunda mão). O histórico mostra as duas linhas, por lado: é assim que lemos.</translation>
    </message>
    <message>
        <source>Much sitting goes with stiffer hips</source>
        <extracomment>core</extracomment>
        <translation>Muita cadeira anda com quadris mais rígidos</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>core</extracomment>
        <translation>Não comprovado</translation>
    </message>
    <message>
        <source>Not studied</source>
        <extracomment>core</extracomment>
        <translation>Não estudado</translation>
    </message>
    <message>
        <source>One review finds that active breaks help, another that they may change nothing.</source>
        <extracomment>core</extracomment>
        <translation>Uma revisão diz que pausas ativas ajudam; outra, que talvez nada mude.</translation>
    </message>
    <message>
        <source>Our choice</source>
        <extracomment>core</extracomment>
        <translation>Nossa escolha</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <extracomment>core</extracomment>
        <translation>Nossos números</translation>
    </message>
    <message>
        <source>Review of 11 trials</source>
        <extracomment>core</extracomment>
        <translation>Revisão de 11 ensaios</translation>
    </message>
    <message>
        <source>Review of 16 studies</source>
        <extracomment>core</extracomment>
        <translation>Revisão de 16 estudos</translation>
    </message>
    <message>
        <source>Review of 22 samples, 2335 people</source>
        <extracomment>core</extracomment>
        <translation>Revisão de 22 amostras, 2335 pessoas</translation>
    </message>
    <message>
        <source>Short breaks leave you fresher</source>
        <extracomment>core</extracomment>
        <translation>Pausas curtas deixam você mais disposto</translation>
    </message>
    <message>
        <source>Sit less, move in between</source>
        <extracomment>core</extracomment>
        <translation>Menos cadeira, mover-se entre elas</translation>
    </message>
    <message>
        <source>Some support</source>
        <extracomment>core</extracomment>
        <translation>Algum apoio</translation>
    </message>
    <message>
        <source>Stretching the front of the hip</source>
        <extracomment>core</extracomment>
        <translation>Alongar a frente do quadril</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <extracomment>core</extracomment>
        <translation>Os estudos discordam</translation>
    </message>
    <message>
        <source>The saddle pose itself</source>
        <extracomment>core</extracomment>
        <translation>A própria postura da sela</translation>
    </message>
    <message>
        <source>Tight hip muscles cause back pain</source>
        <extracomment>core</extracomment>
        <translation>Músculos do quadril tensos causam dor nas costas</translation>
    </message>
    <message>
        <source>Trial, 2021</source>
        <extracomment>core</extracomment>
        <translation>Ensaio, 2021</translation>
    </message>
    <message>
        <source>Trial, 21 people</source>
        <extracomment>core</extracomment>
        <translation>Ensaio, 21 pessoas</translation>
    </message>
    <message>
        <source>UK screen work: 5–10&#xa0;min every hour</source>
        <extracomment>core</extracomment>
        <translation>Trabalho com tela, Reino Unido: 5–10&#xa0;min por hora</translation>
    </message>
    <message>
        <source>WHO guideline, 2020</source>
        <extracomment>core</extracomment>
        <translation>Diretriz da OMS, 2020</translation>
    </message>
    <message>
        <source>We found no study of it for the hip muscles. It is old, and some knees do not like it: the cushion comes first.</source>
        <extracomment>core</extracomment>
        <translation>Não achamos nenhum estudo dela para os músculos do quadril. É antiga, e alguns joelhos não gostam: a almofada vem primeiro.</translation>
    </message>
    <message>
        <source>Well supported</source>
        <extracomment>core</extracomment>
        <translation>Bem embasado</translation>
    </message>
    <message>
        <source>What is known, how sure it is, and what is only our choice. Deskbreak may ease stiff hips; it can’t promise more.</source>
        <extracomment>core</extracomment>
        <translation>O que se sabe, com que certeza, e o que é só escolha nossa. O Deskbreak pode aliviar quadris rígidos; não pode prometer mais.</translation>
    </message>
</context>
<context>
    <name>Why these stretches?</name>
    <message>
        <source>%1, opens in the browser</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>%1, abre no navegador</translation>
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
        <translation>Deskbreak – Por que estes alongamentos?</translation>
    </message>
    <message>
        <source>Links open in your browser. Deskbreak itself does not use the network.</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>Os links abrem no seu navegador. O próprio Deskbreak não usa a rede.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is on the clipboard: %1</source>
        <extracomment>faces/why/__init__.py</extracomment>
        <translation>Nenhum navegador pôde ser aberto. O endereço está na área de transferência: %1</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <extracomment>faces/why/claim.py</extracomment>
        <translation>Abre no navegador: %1</translation>
    </message>
    <message>
        <source>Why these stretches?</source>
        <extracomment>faces/why/window.py</extracomment>
        <translation>Por que estes alongamentos?</translation>
    </message>
</context>
</TS>
