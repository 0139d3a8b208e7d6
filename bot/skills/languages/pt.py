"""Portuguese, as in Brazil and in Portugal: "me ensinar" and "ensinar-me"."""

from bot.skills.languages import Language

PORTUGUESE = Language(
    code="pt",
    common="""
        a o os um uma e em no na de do da que eu não com para por pra você vocês voce vcs meu minha
        sou estou tô gostaria gostava olá oi posso preciso alguém alguem mais muito como também
        quero queria pode podem ensinar ensino ensina ensinar-me aprender me aulas dou ajudo ajudar
        ofereço procuro busco troco troca quem tem há são mas se obrigado obrigada bom dia pessoal
        galera gente isso esse este é melhorar praticar quiser querendo indica fico feliz consigo
        topo estou vontade poderia poderiam podias adoraria dúvidas sobre tirar pfv pelo seu teu é
        só
    """,
    lists={
        "i": "eu, nós, nos, a gente",
        "adverb": """
            também, muito, sempre, ainda, já, agora, só, realmente, bem, mais, melhor, com prazer,
            com gosto, de boa, tranquilamente, enfim, finalmente, em troca, em contrapartida, este
            ano, esse ano, um dia, sem problema, até, inclusive, igualmente, por mim, de minha
            parte, da minha parte, talvez, aqui, super, com todo prazer, facilmente, mto, mt,
            urgentemente, urgente, bastante, mesmo, logo, um dia desses, com o maior (prazer|gosto),
            de bom grado, de graça
        """,
        "for": """
            para, pra, pro, a, pra poder, para poder
        """,
        "wish": """
            quer, queira, queiram, quiser, quiserem, deseja, desejar, precisa, precisam, precisar,
            precisarem, precise, (tem|tenha|tiver|tiverem|tiveres|houver)
            (interesse|vontade|curiosidade|dúvida|dúvidas|dificuldade|dificuldades), gostaria,
            curtir
        """,
        "whoever": """
            (se|caso) [alguém|vocês|você|vc|vcs|tu|algum de vocês|o pessoal|a galera], quem [mais],
            alguém que, quem aqui, qualquer pessoa que, (pra|para) quem
        """,
        "chat": """
            (conversar|falar|trocar (ideia|ideias|uma ideia|figurinhas)|bater (papo|um papo)|tirar
            dúvidas|perguntar)
        """,
        "beginner": """
            iniciante, iniciantes, começando, iniciando, aprendendo, estudando, travado, travada,
            perdido, perdida, chegando, entrando, empacado, empacada, novo, nova
        """,
        "call": """
            (me|nos)
            (chama|chame|chamem|manda|mande|mandem|escreva|escreve|escrevam|procura|procure|procurem|avisa|avise|avisem|marca|marque|marquem|marcar|dá
            um toque|dê um toque), chama-me, chamem-me, escreve-me, escrevam-me, avisem-me,
            contactem-me, digam-me, diga-me, (manda|mande|mandem|mandar|enviar|envie|enviem)
            (mensagem|msg|dm|inbox|um oi|um alô|e-mail|email|direct|um direct),
            (fala|fale|falem|falar) comigo, grita, gritem, [é] só
            (chamar|falar|gritar|marcar|avisar|pedir|aparecer|mandar|vir|dar um (toque|grito|alô)),
            dar um toque, dá um toque, chama no (inbox|direct|dm|pv|zap|privado), [pode|podem|podes]
            (me chamar|chamar-me|chamar|me procurar|gritar)
        """,
        "ready": """
            disponível, disposto, disposta, aberto, aberta, pronto, pronta, à disposição, ao dispor,
            de boa, tranquilo, tranquila, feliz
        """,
        "fine": """
            ótimo, ótima, incrível, maravilhoso, maravilhosa, legal, massa, perfeito, perfeita, bom,
            boa, bem-vindo, bem-vinda, uma mão na roda
        """,
        "you": "te, vos, lhe, lhes, a vocês",
        "can": """
            posso, podemos, poderia, consigo, conseguimos, quero, queria, gostaria de, gostaria
            muito de, gostava de, adoraria, adorava, vou, topo, topava, toparia, a gente pode, com
            prazer posso, vou adorar, [(estou|tô|to|tou|fico|ficaria|ficarei|sigo|estarei|me
            coloco|coloco-me|me deixo|deixo-me)] [sempre|muito|super|totalmente] {ready} ({for}|em),
            me (ofereço|disponho|voluntario|candidato|disponibilizo|prontifico|proponho|coloco)
            {for}, (ofereço-me|disponho-me|voluntario-me|candidato-me|disponibilizo-me|proponho-me)
            {for}, (gosto|gosto muito|gostava|gostava muito) de, adoro, curto, curto muito, tenho
            (tempo|vontade|disponibilidade|prazer) ({for}|de|em), terei (prazer|gosto) em, tenho
            todo o gosto em, teria todo gosto em, (será|seria) (um prazer|uma alegria|uma honra), me
            sinto à vontade {for}
        """,
        "teach": """
            ensinar, te ensinar, ensinar-te, ensinar-vos, ensinar-lhe, ensinar-lhes, mentorar, te
            mentorar, treinar, capacitar, formar, [te|vos]
            (dar|oferecer|fazer|ministrar|conduzir|dar-vos|dar-te|puxar|organizar) [{a}] {lessons}
            [{kind}], ser [{a}|o|a] [seu|sua|teu|tua|vosso|vossa] {mentor}, me candidatar para a
            mentoria, dar [{a}] formações
        """,
        "a": """
            um, uma, uns, umas, algum, alguma, algumas, umas boas, um bom, uma boa, um/a, uma
            pequena, um/uma
        """,
        "lessons": """
            aula, aulas, aulas particulares, mentoria, mentorias, workshop, workshops, oficina,
            oficinas, curso, cursos, explicações, formação, sessão, sessões, monitoria, introdução,
            palestra, treinamento, treinamentos, tutoria, consultoria, coaching, intro, aulinha,
            aulinhas, aulão, minicurso, encontros, encontro, reforço, aulas de reforço
        """,
        "pointers": """
            norte, direcionamento, direção, direções, orientação, orientações, luz, caminho, caminho
            das pedras, noção, noções, acompanhamento, mentoria, mentorias, fundamentos, introdução
        """,
        "hints": """
            dica, dicas, toques, força, mão, mãozinha, ajuda, ajudinha, help, apoio, suporte
        """,
        "good": """
            bom, boa, boas, bons, pequeno, pequena, novo, nova
        """,
        "share": """
            (compartilhar|partilhar|passar|transmitir|dividir) [com vocês|convosco] [um pouco|um
            pouquinho] [o|os|a|da|do|das|dos|de] [meu|meus|minha|minhas]
            (conhecimento|conhecimentos|experiência|experiências|aprendizados|saber|bagagem|o que
            sei|o pouco que sei|que sei|vivência)
        """,
        "help": """
            ajudar, te ajudar, ajudar-te, ajudar-vos, auxiliar, orientar, apoiar, guiar, dar uma
            força, te dar uma força, dar uma mão, te dar uma mão, dar uma mãozinha, acompanhar, dar
            uma ajuda, tirar dúvidas, tirar as dúvidas, responder dúvidas, esclarecer dúvidas,
            explicar, te explicar, explicar-vos, mostrar, te mostrar, mostrar-vos, mostrar-te,
            assessorar, dar suporte, quebrar um galho, dar dicas, responder perguntas, contribuir,
            colaborar, trocar (ideia|ideias|uma ideia|experiência|experiências), bater (papo|um
            papo), conversar, compartilhar (experiência|experiências|dicas), dar (uns toques|umas
            dicas|mentoria), revisar, simular, avaliar, dar feedback, te dar feedback
        """,
        "people": """
            você, vocês, voces, vcs, vc, te, outros, outras pessoas, pessoas, alguém, quem (quiser|
            precisar|quer|tiver interesse|está começando|estiver começando), iniciantes, a galera,
            galera, todos, colegas, para (vocês|você|quem quiser|alguém|iniciantes|a galera), pra
            (vocês|vcs|você|quem quiser|galera|alguém|iniciantes), a quem (quiser|precisar),
            qualquer pessoa, o pessoal, principiantes, a malta,
            (pessoas|mulheres|jovens|estudantes|devs|profissionais) (negras|trans|
            lgbt|lgbtqia|juniores|júnior|iniciantes|em transição [de carreira]|em início de
            carreira|da área), mulheres, jovens, estudantes, quem (tá|está)
            (chegando|começando|entrando|iniciando) [agora] [na área], quem chega agora, quem
            (quer|quiser) aprender
        """,
        "crowd": "outros, pessoas, iniciantes, todos, galera, colegas, pessoal, principiantes",
        "about": """
            em, no, na, nos, nas, com, com o, com a, com os, com as, sobre, de, do, da, para, a
            parte de, a área de, na parte de, na área de, acerca de, assuntos de, tudo de, tudo
            sobre, tudo o que é, pra, pro, pros, pras, para o, para a
        """,
        "starting": """
            aprender, começar (com|em|a), entender, estudar, melhorar, a
            (aprender|começar|melhorar|entender|usar), usar, como usar, a usar, iniciar em, dar os
            primeiros passos (em|com), começando (em|com)
        """,
        "tail": """
            {people}, {about}, {starting}, {adverb}, a, o, tudo, qualquer coisa, a parte, parte,
            dúvidas (de|sobre), o básico de, o que sei (de|sobre), {lessons} (de|em|sobre|na área
            de)
        """,
        "loose": """
            disponível, disposto, disposta, aberto, aberta, feliz, procurando, buscando
        """,
        "want": """
            quero, queremos, queria, queríamos, gostaria de, gostaria muito de, gostaríamos de,
            gostava de, gostava muito de, adoraria, adorava, preciso, preciso de, precisamos,
            pretendo, desejo, (estou|tô|to) (tentando|querendo|doido para|doida para|louco
            para|louca para|doido pra|doida pra), (estou|tô|to| ando) (com vontade|a fim|afim) de,
            tenho (vontade|muita vontade|interesse) (de|em), tenho muito interesse em, (estou|tô)
            [muito] (interessado|interessada) em, tentando, querendo, espero, sempre quis, a gente
            quer, a gente queria, estou a tentar, me interesso em, me interessa, interessa-me,
            gostaria d, com vontade de, tenho que, tenho de, há muito que quero, faz tempo que
            quero, (venho|ando) (tentando|querendo), (sempre|já) tive [muita] vontade de,
            [(estou|tô|to|tou|ando)]
            (doido|doida|louco|louca|ansioso|ansiosa|animado|animada|curioso|curiosa|morrendo de
            vontade) (para|pra|por|de|em)
        """,
        "learn": """
            aprender, aprender mais, estudar, dominar, me aprofundar, aprofundar-me, sair do zero
            (em|com|no|na), começar do zero (em|com|no|na), dar os primeiros passos (em|com|no|na),
            ingressar (em|na|no), aprofundar meus conhecimentos, aprofundar os meus conhecimentos,
            melhorar [o|a|os] (meu|minha|meus|nosso), melhorar (em|no|na), praticar [o|a]
            (meu|minha), aperfeiçoar [o|a] (meu|minha), ser (apresentado|apresentada) [à|ao|a], ter
            {lessons}, fazer {lessons}, receber {lessons}, me especializar, me tornar melhor,
            tornar-me melhor, me capacitar, ficar (bom|boa|melhor), evoluir, me desenvolver, treinar
            (meu|minha|o meu), reforçar (meu|minha|o meu|a minha), desenferrujar (meu|minha|o
            meu|o), me (virar|iniciar) (em|com|no|na), melhorar minhas
        """,
        "study": """
            praticar, melhorar, entender, entender melhor, entender mais, saber mais, conhecer mais,
            conhecer melhor, compreender, saber usar, explorar, aprofundar, aperfeiçoar, manjar,
            mexer, falar, falar fluente, tocar, montar
        """,
        "learn_tail": """
            {about}, {adverb}, a, à, ao, o, os, as, um pouco mais sobre, um pouco mais de, mais
            sobre, como, a usar, usar, como usar, a programar, programar, linguagem, a linguagem,
            programar em, a mexer no, a mexer com, falar, a falar, habilidades de, conhecimentos
            (de|em), algo sobre, (minha|a|uma|fazer) (transição|migração) [de carreira] (para|pra),
            uma, um, minha, na área de, a área de, na parte de, área de, montar, criar, escrever, a
            fazer, fazer
        """,
        "seek": """
            (preciso|precisamos|precisando|necessito|necessitando|precisava|[estou|tô|to|tou|ando]
            (precisando|necessitando)) [muito|urgente|urgentemente|mesmo] de, preciso
            [muito|urgente] duma, preciso dum, [estou|tô|to|tou|ando]
            (procurando|buscando|caçando|querendo), procuro, procuramos, busco, buscamos, caço, em
            busca de, à procura de, a procura de, (quero|queria|gostaria|gostaria
            muito|gostava|gostava muito|adoraria|adorava|preciso|desejo) [de]
            [(ter|encontrar|achar|arranjar|conhecer|receber|arrumar|conseguir|contar
            com|solicitar|pedir)], aceito, aceitaria, me falta, (vim|quero|gostaria de|queria)
            [aqui] pedir, (estou|tô|to|ando) (em busca|à procura|a procura|atrás) de, procura-se,
            busca-se, precisa-se de, (prefiro|preferia|preferiria), (sinto|sentindo) falta de
        """,
        "mentor": """
            mentor, mentora, mentor/a, mentores, mentor ou mentora, professor, professora,
            professor/a, prof, tutor, tutora, explicador, explicadora, instrutor, instrutora, coach,
            orientador, orientadora, monitor, monitora, parceiro de conversação, parceira de
            conversação, parceiro de tandem, mentore, padrinho, madrinha, alguém experiente
        """,
        "mentees": """
            mentorado, mentorada, mentorados, mentoradas, aluno, aluna, alunos, alunas, mentees
        """,
        "kind": """
            gratuita, gratuitas, gratuito, gratuitos, grátis, de graça, individual, individuais,
            online, presencial, presenciais, voluntária, voluntárias, coletiva, em grupo, semanal,
            semanais, informal, particular, particulares
        """,
        "role": """
            dev, desenvolvedor, desenvolvedora, programador, programadora, engenheiro, engenheira,
            lead, líder técnica, líder técnico, analista, cientista, designer, arquiteto, arquiteta,
            gerente, líder, especialista, consultor, consultora, developer, engineer, tester,
            professor, professora
        """,
        "someone": """
            alguém, alguem, (uma|alguma) (pessoa|alma) [caridosa|bondosa], quem, gente, pessoas,
            (alguém|alguem|uma pessoa|gente) [mais] (experiente|com experiência|sênior|paciente|que
            entenda|que manje|da área), algum de vocês, alguma de vocês, vocês
        """,
        "anyone": """
            alguém, alguem, quem, quem de vocês, algum de vocês, alguma de vocês, alguma alma
            [caridosa|bondosa], algum colega, alguma pessoa
        """,
        "here": """
            aqui, aí, daqui, por aqui, por aí, de vocês, do grupo, do time, da comunidade, do canal
        """,
        "could": """
            possa, possam, pudesse, pudessem, queira, queiram, quisesse, consiga, conseguisse, tope,
            topasse, saiba, soubesse, poderia, poderá, puder, quiser, topar, (tenha|tivesse)
            (paciência|tempo|disponibilidade|disposição|interesse) {for}, esteja {ready} {for}
        """,
        "works": """
            trabalhe, trabalha, atue, atua, entenda, entende, manje, manja, saiba, sabe, conheça,
            conhece, use, domine, domina, tenha experiência, viva
        """,
        "me": """
            me, nos
        """,
        "teaches_me": """
            {me}
            (ensine|ensinem|ensinasse|ensina|ensinaria|oriente|orientem|orientasse|guie|guiasse|mentore|mentorasse|acompanhe|acompanhasse|treine|capacite),
            ensine-me, ensina-me, ensinasse-me, oriente-me, {me} (dê|desse|dá|passe|passasse)
            [{a}|o|os] [{good}] ({lessons}|{pointers}), {me} (ajude|ajudem|ajudasse|ajuda) a
            ({learn}|{study}), {could} {teach_me}, me {could} (ensinar|orientar|ajudar a
            ({learn}|{study})|dar [{a}] ({lessons}|{pointers})), {teach_me}
        """,
        "shows_me": """
            {me}
            (explique|expliquem|explicasse|mostre|mostrem|mostrasse|ajude|ajudem|ajudasse|apoie|auxilie)
            [com|em|no|na|sobre], {me} (dê|desse|passe) [{a}] [{good}] {hints}, {could}
            {explain_me}, me {could} (explicar|mostrar|ajudar), {explain_me}
        """,
        "teach_me": """
            {me} (ensinar|mentorar|orientar|guiar|introduzir|instruir|treinar|capacitar|iniciar),
            ensinar-me, orientar-me, guiar-me, iniciar-me, ensinar-nos, ({me}
            (dar|passar|oferecer|apontar)|dar-me|dar-nos|passar-me) [{a}|o|os] [{good}]
            ({lessons}|{pointers}), ({me} ajudar|ajudar-me|ajudar-nos) (a|com|para)
            ({learn}|{study}), ({me} ajudar|ajudar-me) (nos estudos|na transição|no aprendizado|a
            estudar) [de|em|para|pra], ser [{a}|o|a] (meu|minha) {mentor}
        """,
        "explain_me": """
            {me} (explicar|mostrar|ajudar|apoiar|auxiliar) [com|em|no|na|sobre], explicar-me,
            mostrar-me, ajudar-me [com|em|no|na], ({me} (dar|passar)|dar-me) [{a}] [{good}] {hints}
        """,
        "would": """
            pode, poderia, podia, consegue, conseguiria, quer, queria, topa, toparia, podem,
            poderiam, podes, poderias, podias, queres, pode por favor, gostaria de, se
            (anima|habilita|dispõe) a, (estaria|está|tá) {ready} {for}, (tem|teria|com)
            (paciência|tempo|disponibilidade|disposição|interesse) ({for}|de|em)
        """,
    },
    offers="""
        [{i}] [{adverb}] {can} [{adverb}] ({teach}|{share}) {tail}*
        [{i}] [{adverb}] {can} [{adverb}] {help} [{people}] [mesmo] [é] (com a parte de|na parte
            de|na área de|com)
        [{i}] [{adverb}] {can} [{adverb}] (trocar (ideia|ideias|uma
            ideia|experiência|experiências)|bater (papo|um papo)|conversar|dar dicas|tirar
            dúvidas|esclarecer dúvidas|responder perguntas|responder dúvidas) [{people}] (sobre|de)
        ? [{i}] [{adverb}] {can} [{adverb}] {help} {tail}*
        [{i}] [{adverb}] {can} [{adverb}] {help} [{people}] a (aprender|melhorar) {tail}*
        {i} [{you}] (ensino|mentoro) [{adverb}] {tail}*
        ? {you} (ensino|mentoro) [{adverb}] {tail}*
        (ensino|mentoro) {tail}*
        [{i}] (dou|ofereço|ministro|faço|damos|oferecendo|ofertando) [{adverb}] [{a}] {lessons}
            [{kind}] {tail}*
        ? [{i}] [{you}] (ajudo|apoio|oriento|auxilio|ajudamos) [{adverb}] [{people}]
            (com|em|no|na|sobre|a aprender|a entender) [{people}] {tail}*
        ? (ajudar|ajudar-vos|apoiar) (com|em|no|na|sobre) {tail}*
        ? com [todo] (prazer|gosto) [{you}] (ajudo|apoio|oriento) (com|em|no|na|sobre) {tail}*
        ? [{i}] ofereço [{adverb}] [minha ajuda|a minha ajuda|ajuda|apoio] {tail}*
        [{i}] tiro [as] dúvidas {tail}*
        ~ (podem|pode|podes) (me perguntar|perguntar-me) [{adverb}] [qualquer coisa|o que quiserem|o
            que quiser|tudo] (de|sobre|acerca de|do) {tail}*
        ~ (perguntem-me|pergunte-me|me perguntem|me pergunte|pergunta-me|me pergunta) [{adverb}] [o
            que quiserem|qualquer coisa|o que quiser|tudo] (sobre|de|acerca de) {tail}*
        [{i}] (sou|aceito ser) [{a}] (mentor|mentora|tutor|tutora|monitor|monitora) (de|em|na área
            de) {tail}*
        [{i}] (aceito|recebo|tenho (vaga|vagas) para|pego) [{adverb}] [{a}] {mentees} (de|em|para|na
            área de) {tail}*
        ~ ? (conte|conta|contem|pode contar|podem contar|podes contar) comigo
            (para|pra|com|em|no|na) [o que (precisar|precisarem|quiser|quiserem)] {tail}*
        ~ ? (pode|podem|podes) (me chamar|chamar-me|me procurar|me acionar|falar comigo) (para|pra)
            [{help}] {tail}*
        [{i}] [(estou|tô|to|tou|fico)] {ready} {for} [{a}] {lessons} (de|em|sobre|na área de)
            {tail}*
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        ? [{i}] [{adverb}] {want} [{adverb}] {study} {learn_tail}*
        [{i}] [{adverb}] {want} ajuda {for} {learn} {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({lessons}|{pointers}) [{kind}]
            (de|em|com|sobre|para|dentro de|na área de) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] {mentor} [{kind}]
            (de|em|para|com|sobre|do|no|na|a|pra|pro|dentro de) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({hints}|{pointers}|{lessons}) de
            ({someone}|{mentor})
        ~ {anyone} {here}* ... e {would} {teach_me} {learn_tail}*
        ~ ? (meu|minha) (sonho|meta|objetivo|vontade) [é|era] [{adverb}] ({study}|{learn})
            {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({mentor}|{lessons}) [{kind}]
            {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({mentor}|{someone}) [{kind}]
            [para|pra|que|para que|pra que] {teaches_me} {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({mentor}|{someone}) [{kind}]
            [para|pra|que|para que|pra que] {shows_me} {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] ({someone}|dupla|parceiro|parceira|companhia) {for}
            (estudar|praticar|aprender|treinar|conversar em|estudar junto) {learn_tail}*
        [{i}] [{adverb}] {seek} [{a}] [{good}] {hints} {for} ({learn}|{study}|começar com|começar
            em) {learn_tail}*
        [{i}] [{adverb}] (quero|queria|preciso|precisava|gostaria|gostava|adoraria) que
            (alguém|vocês|me) {teaches_me} {learn_tail}*
        [{i}] aceito (dicas|dicas e mentoria|mentoria|ajuda) (de|em|sobre|para aprender)
            {learn_tail}*
        ~ {anyone} {here}* [{adverb}] {would} {teach_me} {learn_tail}*
        ~ ? {anyone} {here}* [{adverb}] {would} ({me} (dar|passar)|dar-me|passar-me) [{a}] [{good}]
            (dicas|toques|base|o básico|as bases) {learn_tail}*
        ~ {anyone} {here}* [{adverb}] (que|para|pra) {teaches_me} {learn_tail}*
        ~ {anyone} {here}* {teaches_me} {learn_tail}*
        ~ (você|vocês|vc|vcs|tu|o senhor|a senhora) {would} {teach_me} {learn_tail}*
        {would} [{anyone}] {teach_me} {learn_tail}*
        ~ ? (alguém|quem {here}) {here}* (dá|daria|oferece|faz|tá dando|está dando) [{a}] {lessons}
            (de|em) {learn_tail}*
        ~ ? ({anyone}|vocês) {here}* (indica|recomenda|conhece|indicam|recomendam|conhecem|pode
            indicar|poderia indicar|teria|sabe de) [{a}] [{good}] ({mentor}|mentoria)
            [(de|em|para|pra)] {learn_tail}*
        ~ (tem|há|existe|haverá|conhecem|haveria|teria) {here}* {someone} {here}* [que|para|pra]
            {teaches_me} {learn_tail}*
        ~ ? (rola|rolaria|tem como rolar|será que rola|haveria|teria como ter) [{a}]
            ({lessons}|{pointers}|{mentor}) [(de|em|sobre)] {learn_tail}*
        ~ (meu|minha|nosso|nossa) [maior|grande|principal]
            (objetivo|objectivo|meta|sonho|plano|interesse|desejo|vontade|intenção)
            [(para|pra|deste|desse|de) ...] é [{adverb}] {learn} {learn_tail}*
        ~ (como|onde) (posso|consigo) (aprender|estudar) {learn_tail}*
        ? [{i}] {want} [{adverb}] (destravar|desenferrujar|soltar) (a|o|meu|minha)
            [conversação|conversa|fala] [em|no|do]
        ~ {anyone} {here}* [{adverb}] {would} (me mostrar|me explicar|mostrar-me|explicar-me) > (o
            básico|os fundamentos|noções|as bases) (de|do|da)
        ~ ? {anyone} {here}* [{adverb}] {would} (me mostrar|me explicar|mostrar-me|explicar-me)
            (como (usar|funciona|mexer [com|no|na])) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] ({mentor}|{someone}) que (trabalhe|trabalha|atue|atua|
            entenda|entende|manje|manja|saiba|sabe|conheça|use|domine|tenha experiência)
            [com|em|de|na|no|sobre|a área de] > ... (para|pra|e que|e) {teaches_me}
        ~ ? [{a}] [{good}] ({mentor}|{lessons}|{pointers}) (seria|cairia|viria) [muito|super] {fine}
        ? [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] {mentor} que [{adverb}] {works}
            [com|em|de|na|no|sobre|na área de] {learn_tail}*
        ~ [se|caso] {anyone} {here}* [(da|do|de) ...] ({would}|{could}) {teach_me} {learn_tail}*
    """,
    wants_of_others="""
        ~ {whoever} {here}* [{adverb}] {wish} [de|em|por] [ajuda {for}] ({learn}|começar)
            {learn_tail}*
        ~ ? {whoever} {here}* [{adverb}] {wish} [de|em|por] [{a}]
            ({hints}|{lessons}|{pointers}|{study}|{chat}|saber|revisar|preparar|começar) [{learn}]
            {learn_tail}*
        ~ ? {whoever} {here}* [{adverb}] {wish} [de|em|por] {learn_tail}*
        ~ ? {whoever} {here}* (é|são|for|está|tá|estão|tão|estiver|estiverem|anda) [{adverb}]
            {beginner} (com|em|a|no|na|do|de|nessa de) {learn_tail}*
        ~ ? se (tiver|houver|tem|tivermos) (alguém|gente|pessoas) {here}* [querendo|que queira]
            ({beginner}|aprender|interessada|interessado) [com|em|a|no|na] {learn_tail}*
        ~ (quer|querem|alguém quer|queres) aprender {learn_tail}*
    """,
    returns="""
        ~ em troca de [{a}] [{lessons} de|{lessons} em|ajuda (com|em)|aprender]
        ~ ? e (você|vocês|vc|vcs) (no|na|com|em|com o|com a)
        ~ [e] (você|vocês|vc|vcs) (me|nos) (ensina|ensinam|ajuda com|ajudam com)
        ~ (pelo|pela|pelos|pelas|por) (seu|sua|teu|tua|seus|teus) [conhecimentos de|aulas de]
        ~ por [{a}] [{lessons}|ajuda] (de|em|com)
        ? [{i}] (procuro|busco|preciso de)
    """,
    swaps="(troco|troca|trocar|permuta)",
    swapped_for="""
        por, em troca de
    """,
    mine="""
        (meu|minha|meus|minhas) [conhecimentos de|aulas de|conhecimento de]
        (troco|permuto|trocaria|troca|trocar) [de] [{a}] [meu|minha] [{lessons} (de|em)]
    """,
    offers_again="[{i}] posso",
    willing="""
        [{i}] {can} ser [{a}] {mentor}
        adoro ensinar
        gosto [muito] de ensinar
        curto [muito] ensinar
        ~ {whoever} {here}* {wish} [de|em] [{a}|alguma]
            ({hints}|{pointers}|{lessons}|{chat}|conversar) [,] [pode|podem|só|é só] {call}
        ~ (conte|conta|contem|pode contar|podem contar|podes contar) comigo
        ~ (pode|podem|podes) (me chamar|chamar-me|me procurar|falar comigo) (para|pra) (tirar
            dúvidas|conversar|trocar ideia|bater um papo) [sobre]
        aceito {mentees}
        (fico|estou|tô|sigo) à disposição
        [{i}] {can} (devolver|retribuir) [um pouco|algo|o que recebi|o que aprendi]
        [{i}] {can} [{adverb}] {help} [{people}]
        é só chamar
        [{i}] ajudo [{adverb}] [com prazer|quem (precisar|quiser)]
        (se|caso) [alguém|vocês|você] (quiser|quiserem|tiver interesse|tiverem
            interesse|precisar|precisarem|rolar interesse) [,] [{i}] {can} ({help}|{teach}) {tail}*
        [{i}] {can} ({help}|{teach}) [{people}] (se|caso) [alguém|vocês|você]
            (quiser|quiserem|precisar|precisarem)
        ({want}|quero|gostaria de|queria|vim) me (inscrever|candidatar|cadastrar|voluntariar)
            (como|para ser|pra ser) [{a}] {mentor}
        [{i}] [(estou|tô|to|tou|fico)] {ready} {for} [{a}] ({lessons}|{mentees})
        [{i}] {can} (compartilhá-la|compartilhá-lo|passá-la|compartilhar isso|passar isso)
            [adiante|pra frente]
        [{i}] (estou|tô|to|tou|fico) {ready} ... > (pra|para) quem {wish}
    """,
    invites="""
        ~ {call}
        ~ (pode|podem|podes) {call}
    """,
    expertise="""
        (desenvolvedor|desenvolvedora|programador|programadora|engenheiro|engenheira|dev|designer)
        (anos|experiência)
        (manjo|entendo) [muito|bastante|bem] (de|do)
        (domino|conheço) [bem]
        (trabalho|trabalhando|trampo|trampando|uso|programo|atuo|atuando|experiente|mexo|sei)
            (com|em|na|no)
        (sou|fui) [{a}] [front-end|back-end|full stack|frontend|backend|fullstack] {role}
        (se [você|vcs|vocês] (está|estão|tá|tão|estiver|estiverem) (começando|iniciando|aprendendo))
        (sei|manjo|entendo) [muito|bastante|bem|um pouco|tudo] (de|do|da|sobre)
        (curto|amo|adoro) [muito|bastante|demais]
        tenho (exp|experiência|vivência|bagagem|conhecimento|conhecimentos) [com|em|de]
        (minha|minhas|meu|meus|a minha|o meu) [principal|principais]
            (área|áreas|especialidade|especialidades|stack|forte|praia|foco|expertise) (é|são)
        dou (aula|aulas|monitoria)
    """,
    lacks="""
        ~ [{i}] sou (júnior|iniciante|novato|novata|leigo|leiga|novo|nova) (em|no|na)
        ~ (não sei|não manjo) (nada|quase nada|muito) de
        ~ (pouco|pouquíssimo) (contato|conhecimento|domínio) (de|com|em)
        ~ dificuldade (em|com)
        ~ (meu|minha) > ... (está|é|tá|anda) [bem|muito|meio|super]
            (enferrujado|enferrujada|fraco|fraca|ruim|péssimo|péssima|travado|travada|básico)
        ~ [{i}] sou [muito|bem|meio|super|um|uma] (péssimo|péssima|ruim|fraco|fraca|zero|zero à
            esquerda|negação|péssima mesmo) (em|com|no|na|de)
        ~ [{i}] {want} [{adverb}] (migrar|mudar|transicionar|ir|partir|fazer a transição|entrar)
            (para|pra|pro|em|na|no) [a área de|área de]
        ~ (meu|minha) [maior|grande|principal] (dificuldade|problema|fraco|ponto fraco)
            [hoje|atualmente] (é|está|tá) [hoje] (com|em|no|na)
        ~ {anyone} {here}* (manja|entende|sabe|saca|domina|conhece) [{adverb}] [de|do|da|sobre]
        ~ [{i}] (estou|tô|tou|to|venho|ando) [{adverb}] (começando|aprendendo|estudando|iniciando|a
            aprender|a estudar) [{learn_tail}] {learn_tail}*
        ~ (não entendo|não sei|não manjo|entendo|sei) [{adverb}] (nada|quase nada|muito
            pouco|pouco|patavina) (de|do|da|sobre)
        ~ [{i}] {seek} [{a}] {hints} (com|em|de|no|na)
        ~ [{i}] me (interesso|interessa) [{adverb}] (por|em|pela|pelo)
        ~ [{i}] [ainda] não (domino|sei|conheço|manjo) [muito] [bem|direito]
    """,
    offer_headings="""
        [o que] [{i}] posso (ensinar|ajudar|oferecer|compartilhar|partilhar) [com|em|a]
        mentoria [disponível|gratuita|oferecida|em]
        (como|no que|em que|onde) [{i}] posso (ajudar|contribuir|apoiar|mentorar)
        [o que] [{i}] (ofereço|ensino|sei)
        (oferta|ofertas|ofereço|para ensinar|dou aulas de|tiro dúvidas de|mentoro em|mentoro)
        (áreas|temas|assuntos|tópicos|área) [de|da|para] (mentoria|mentorias)
        [(áreas|temas|assuntos|tópicos) [em|com|sobre|nos|nas]] [que|quais] [{i}] posso
            (ajudar|mentorar|orientar|apoiar|contribuir|ensinar|falar|conversar) [com|em|sobre]
        [sou] {mentor} [voluntário|voluntária] (em|de|na área de)
    """,
    want_headings="""
        [o que] [{i}] (quero|queria|gostaria de|gostava de|preciso|desejo) aprender
        [o que] [{i}] (procuro|busco|quero|preciso|preciso de)
        (desejos|procura|aprender|para aprender|em troca)
    """,
    others="""
        ele, ela, eles, elas, você, vocês, quem, alguém, isso, meu chefe, minha equipe, minha
        equipa, minha chefe, ninguém, meu time
    """,
    self_words="eu, nós, a gente, me, eu mesmo, eu mesma",
    third_persons="ele, ela, eles, elas",
    adverbs="""
        também, muito, sempre, ainda, já, agora, então, só, em troca, por outro lado, com prazer,
        além disso, inclusive, por minha vez, claro, de minha parte, e em troca, igualmente, pra
        isso, para isso, por isso, com isso
    """,
    negations="""
        não, nunca, jamais, nem, sem, tampouco, ninguém, em vez de, ao invés de, n
    """,
    copulas="é, são, está, foi, era, tá, ta, tava, estava, anda, estão, tão, andam",
    linking="""
        e, mas, então, também, porém, oi, olá, pessoal, aqui, que, contrapartida, galera, pois, ou,
        gente, troca, porque, dia, tarde, todos, malta, time, equipe, equipa, aí, daí
    """,
    questions="""
        se, quando, por que, porque você, perguntou, perguntaram, pergunta, disse, diz, imagina,
        imagine, antes de, supondo, caso
    """,
    exceptions="""
        exceto, menos, fora, mas não, sem, a não ser, com exceção de, tirando, não, em vez de, ao
        invés de, salvo
    """,
    separators="""
        e, ou, e também, além de, como, tais como, principalmente, assim como, por exemplo,
        incluindo, especialmente, sobretudo, bem como, e/ou, em especial, tipo, e [também]
        (com|em|de|sobre|no|na|nas|nos), de preferência [com|em], preferencialmente [com|em], mais
        especificamente
    """,
    stops="""
        para, pra, pro, que, porque, pois, mas, porém, se, quando, por, obrigado, obrigada, por
        favor, com, na, no, nos, nas, eu, também, me, mostrasse, voltado, possível, este ano, esse
        ano, hoje, amanhã, a quem, quem, em troca, ao, à, às, aos, em casa, ontem, é, está, são,
        posso, pode, poderia, quero, queria, gostaria, gostava, vocês, você, te, alguém, aqui, aí,
        desde, durante, enquanto, bem, melhor, pfv, pf, plmds, juntos, grátis, online, em breve,
        logo, onde, embora, assim, a vocês, pelo, pela, o quanto, o mais, toda, todas, chama,
        chamem, agora, então, faz, há, de graça, de forma, de maneira, cedo, amanha, pls, atuo,
        trabalho, uso, moro, tenho, sou, estou, faço, fiz, fui, de uma vez, de vez, uma vez por,
        qualquer coisa, tô, aceito, pago, topo, procuro, busco, ofereço, ajudo, ensino, ando, acho,
        sei, sinto, venho, vim, vou, entendo, manjo, já, passei, trabalhei, tive
    """,
    leads="""
        o, a, os, as, um, uma, em, de, do, da, dos, das, no, na, com, mais, muito, linguagem, tudo
        de, tudo sobre, à, ao, parte de, meu, minha, meus, usar, a usar, como, programação em,
        programar em, programar, seu, teu, e, aprender, temas de, aulas de, habilidades de,
        conhecimentos de, conhecimentos em, uso de, o uso de, por, d, minhas
    """,
    trails="""
        por favor, também, e, obrigado, obrigada, de, em, a, o, linguagem, linguagens, ou, com, do,
        da, os, as, pfv, pf, já, melhor, etc, aí, né
    """,
    amounts="""
        um pouco de, o básico de, o básico do, noções de, básico de, noções básicas de, fundamentos
        de, os fundamentos de, um pouquinho de, conceitos básicos de, bases de, as bases de
    """,
    grades="""
        básico, básica, avançado, avançada, intermediário, intermediária, intermédio, do zero, para
        iniciantes, pra iniciantes, nível básico, nível intermediário, nível avançado, desde o
        início, a partir do zero, desde o zero, para principiantes, fluente
    """,
    determiners="""
        este, esta, esse, essa, meu, minha, seu, sua, nosso, nossa, estes, estas, um, uma
    """,
    before_skills="em, com, de, uso",
    empty="""
        isso, isto, ele, ela, coisa, coisas, tudo, nada, algo, ajuda, mais, muito, um, uma, projeto,
        projetos, área, áreas, linguagem, linguagens, o, a, os, as, vocês, pessoas, processo, dia,
        erros, outros, iniciantes, alguém, tema, temas, língua, línguas, novo, novas, dúvidas, em,
        de, com, lição, troca, gente, quem, galera, precisar, e, juntos, certeza, curta, curto,
        breve, rápida, rápido, básico, começo, início, hora, caminho
    """,
    unlikely="""
        que, isso, isto, eu, ele, ela, você, vocês, me, te, se, não, é, foi, ser, estar, ter, mas,
        quando, como, problema, erro, erros, hoje, amanhã, meu, minha, seu, sua, desenvolver, esse,
        essa, nessas, nesse, nessa, todo, toda, conseguir, tudo, nada, novo, nova, novos, novas,
        quem, por, está, meus, este, esta, cada, café, dia, dias, lição, vida, incidente, dizer,
        viver, ficou, nosso, nossa, escritório
    """,
    asking="interessado, interessada, interessados, a fim, afim, com vontade",
    topic_headings="""
        [minha|minhas|meu|meus|principais] (stack|stacks|área|áreas|especialidade|especialidades|
            tecnologia|tecnologias|conhecimentos|habilidades|skills|temas|assuntos|tópicos|
            experiência|competências)
        (áreas|área) de (atuação|interesse|conhecimento|especialidade|expertise)
    """,
    irony="""
        (pro|para o|pra|para a|para) (meu|minha)
        (filho|filha|pai|mãe|irmão|irmã|namorado|namorada|marido|esposa), só que não, sqn, até
        parece, mas não tenho tempo, não tenho tempo nenhum, mas desisti, mas falta tempo, mas me
        falta tempo, mas não dá, é o que todo mundo (fala|diz)
    """,
    false_friends="""
        em, rest, sale, base, chef, dado, dados, ten, once, cola, time, total, e com, pr, prs
    """,
    levels={
        "new": """
            iniciante, iniciantes, principiante, novato, novata, do zero, a partir do zero, desde o
            zero, para iniciantes, pra iniciantes, para principiantes, desde o início, começando,
            sem experiência
        """,
        "some": """
            básico, básica, um pouco, um pouco de, nível básico, o básico, o básico de, o básico do,
            noções, noções de, básico de, noções básicas de, fundamentos, fundamentos de, os
            fundamentos de, um pouquinho de, conceitos básicos de, bases de, as bases de
        """,
        "solid": """
            intermediário, intermediária, intermédio, nível intermediário, nível médio, bom nível,
            sólido
        """,
        "expert": """
            avançado, avançada, nível avançado, especialista, muito bom, muito boa, nativo, nativa,
            língua materna, fluente, bilíngue
        """,
    },
)
