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
        topo estou vontade
        poderia poderiam podias adoraria dúvidas sobre tirar pfv pelo seu teu é só
    """,
    lists={
        "i": "eu, nós, nos, a gente",
        "adverb": """
            também, muito, sempre, ainda, já, agora, só, realmente, bem, mais, melhor, com prazer,
            com gosto, de boa, tranquilamente, enfim, finalmente, em troca, em contrapartida, este
            ano, esse ano, um
            dia, sem problema, até, inclusive, igualmente, por mim, de minha parte, da minha parte,
            talvez, aqui, super, com todo prazer, facilmente,
            mto, mt, urgentemente, urgente, bastante, mesmo, logo, um dia desses
        """,
        "you": "te, vos, lhe, lhes, a vocês",
        "can": """
            posso, podemos, poderia, consigo, conseguimos, quero, queria, gostaria de, gostaria
            muito de, gostava de, adoraria, adorava, fico feliz em, ficaria feliz em, (estou|tô)
            (disponível|disposto|disposta|aberto|aberta) (para|pra|a), vou, me ofereço (para|pra),
            ofereço-me para, gosto de, gosto muito de, adoro, topo, me disponho a, disponho-me a,
            (disponível|disposto|disposta) (para|a), tenho (tempo|vontade|disponibilidade)
            (para|pra|de), (estou|fico) à disposição (para|pra), à disposição (para|pra), feliz em,
            terei prazer em, com prazer posso, a gente pode, será um prazer, seria um prazer, teria
            todo gosto em, curto, curto muito, (me coloco|coloco-me|me deixo|deixo-me) à disposição
            (para|pra), me voluntario (para|pra), (to|tô|tou) (disponível|disposto|disposta)
            (para|pra|a),
            vou adorar, será uma alegria, (to|tô|tou|estou) (de boa|tranquilo|tranquila) (para|pra),
            me sinto à
            vontade (para|pra), tenho todo o gosto em, terei gosto em, me candidato (para|a)
        """,
        "teach": """
            ensinar, te ensinar, ensinar-te, ensinar-vos, ensinar-lhe, ensinar-lhes, mentorar, dar
            [{a}] {lessons}, dar-vos [{a}] {lessons}, dar-te [{a}] {lessons}, te dar [{a}]
            {lessons}, oferecer [{a}] {lessons}, fazer [{a}] {lessons}, ministrar [{a}] {lessons},
            ser [{a}] [seu|sua|teu|tua] {mentor}, ser (o|a) [seu|sua|teu|tua] {mentor}, me
            candidatar para a mentoria, treinar, capacitar, dar formação, dar formações
        """,
        "a": """
            um, uma, uns, umas, algum, alguma, algumas, umas boas, um bom, uma boa, um/a, uma
            pequena
        """,
        "lessons": """
            aula, aulas, aulas particulares, mentoria, mentorias, workshop, workshops, oficina,
            oficinas, curso, cursos, explicações, formação, sessão, sessões, monitoria, introdução,
            palestra, treinamento, treinamentos, tutoria, consultoria, coaching, intro
        """,
        "share": """
            (compartilhar|partilhar) [com vocês|convosco] [o|os] [meu|meus|minha|minhas]
            (conhecimento|conhecimentos|experiência|experiências|aprendizados|saber),
            (compartilhar|partilhar) o que sei, passar [o meu|meu] conhecimento, (compartilhar|
            partilhar) o pouco que sei, passar o que sei, transmitir [o meu|os meus|meu|meus]
            (conhecimento|conhecimentos)
        """,
        "help": """
            ajudar, te ajudar, ajudar-te, ajudar-vos, auxiliar, orientar, apoiar, guiar, dar uma
            força, te dar uma força, dar uma mão, te dar uma mão, dar uma mãozinha, acompanhar, dar
            uma ajuda, tirar dúvidas, tirar as dúvidas, responder dúvidas, esclarecer dúvidas,
            explicar, te explicar, explicar-vos, mostrar, te mostrar, mostrar-vos, mostrar-te,
            assessorar, dar suporte, quebrar um galho, dar dicas, responder perguntas, contribuir,
            colaborar, trocar (ideia|ideias|uma
            ideia|experiência|experiências), bater (papo|um papo), conversar, compartilhar
            (experiência|experiências|dicas), dar (uns toques|umas dicas|mentoria)
        """,
        "people": """
            você, vocês, voces, vcs, vc, te, outros, outras pessoas, pessoas, alguém, quem (quiser|
            precisar|quer|tiver interesse|está começando|estiver começando), iniciantes, a galera,
            galera, todos, colegas, para (vocês|você|quem quiser|alguém|iniciantes|a galera), pra
            (vocês|vcs|você|quem quiser|galera|alguém|iniciantes), a quem (quiser|precisar),
            qualquer pessoa, o pessoal, principiantes, a malta,
            (pessoas|mulheres|jovens|estudantes|devs|profissionais) (negras|trans|
            lgbt|lgbtqia|juniores|júnior|iniciantes|em transição [de carreira]|em início de
            carreira|da área),
            mulheres, jovens, estudantes, quem (tá|está) (chegando|começando|entrando|iniciando)
            [agora] [na área], quem chega agora
        """,
        "crowd": "outros, pessoas, iniciantes, todos, galera, colegas, pessoal, principiantes",
        "about": """
            em, no, na, nos, nas, com, com o, com a, com os, com as, sobre, de, do, da, para, a
            parte de, a área de, na parte de, na área de, acerca de, assuntos de, tudo de, tudo
            sobre, tudo o que é
        """,
        "starting": """
            aprender, começar (com|em|a), entender, estudar, melhorar, a
            (aprender|começar|melhorar|entender|usar), usar, como usar, a usar, iniciar em, dar os
            primeiros passos (em|com), começando (em|com)
        """,
        "tail": """
            {people}, {about}, {starting}, {adverb}, a, o, tudo, qualquer coisa, a parte, parte,
            dúvidas (de|sobre), o básico de, o que sei (de|sobre)
        """,
        "loose": """
            disponível, disposto, disposta, aberto, aberta, feliz, procurando, buscando
        """,
        "want": """
            quero, queremos, queria, queríamos, gostaria de, gostaria muito de, gostaríamos de,
            gostava de, gostava muito de, adoraria, adorava, preciso, preciso de, precisamos,
            pretendo, desejo, (estou|tô|to) (tentando|querendo|doido para|doida para|louco
            para|louca para|doido pra|doida pra), (estou|tô|to|
            ando) (com vontade|a fim|afim) de, tenho (vontade|muita vontade|interesse) (de|em),
            tenho muito interesse em, (estou|tô) [muito] (interessado|interessada) em, tentando,
            querendo, espero, sempre quis, a gente quer, a gente queria, estou a tentar, me
            interesso em, me interessa, interessa-me, gostaria d, com vontade de, tenho que, tenho
            de, há muito que quero, faz tempo que quero
        """,
        "learn": """
            aprender, aprender mais, estudar, dominar, me aprofundar, aprofundar-me, sair do zero
            (em|com|no|na), começar do zero (em|com|no|na), dar os
            primeiros passos (em|com|no|na), ingressar (em|na|no), aprofundar meus
            conhecimentos, aprofundar os meus conhecimentos, melhorar [o|a|os]
            (meu|minha|meus|nosso), melhorar (em|no|na), praticar [o|a] (meu|minha), aperfeiçoar
            [o|a] (meu|minha), ser (apresentado|apresentada) [à|ao|a], ter {lessons}, fazer
            {lessons}, receber {lessons}, me especializar, me tornar melhor, tornar-me melhor, me
            capacitar, ficar (bom|boa|melhor), evoluir, me desenvolver, treinar (meu|minha|o meu),
            reforçar (meu|minha|o meu|a minha), desenferrujar (meu|minha|o meu|o)
        """,
        "study": """
            praticar, melhorar, entender, entender melhor, entender mais, saber mais, conhecer mais,
            conhecer melhor, compreender, saber usar, explorar, aprofundar, aperfeiçoar, manjar,
            mexer
        """,
        "learn_tail": """
            {about}, {adverb}, a, à, ao, o, os, as, um pouco mais sobre, um pouco mais de, mais
            sobre, como, a usar, usar, como usar, a programar, programar, linguagem, a linguagem,
            programar em, a mexer no, a mexer com, falar, a falar, habilidades de, conhecimentos
            (de|em), algo sobre, (minha|a|uma|fazer) (transição|migração) [de carreira] (para|pra),
            uma, um, minha
        """,
        "seek": """
            preciso de, precisamos de, precisando de, necessitando de, necessito de, (to|tô|tou)
            (procurando|precisando de), ando procurando,
            ando buscando, aceito, (vim|quero|gostaria de|queria) [aqui] pedir, procuro,
            procuramos, procurando, estou procurando, busco, buscamos, buscando, estou buscando,
            gostaria de, gostaria muito de, queria, quero, (estou|tô) (em busca|à procura|atrás) de,
            gostaria de ter, gostaria muito de ter, adoraria ter, queria ter, gostava de ter, ando à
            procura de, estou à procura de, à procura de, em busca de, gostaria de encontrar
        """,
        "mentor": """
            mentor, mentora, mentor/a, mentores, mentor ou mentora, professor, professora,
            professor/a, prof, tutor, tutora, explicador, explicadora, instrutor, instrutora, coach,
            orientador, orientadora, monitor, monitora, parceiro de conversação, parceira de
            conversação, parceiro de tandem, mentor(a), professor(a), mentore, padrinho, madrinha
        """,
        "mentees": """
            mentorado, mentorada, mentorados, mentoradas, aluno, aluna, alunos, alunas, mentees
        """,
        "kind": """
            gratuita, gratuitas, gratuito, gratuitos, grátis, individual, individuais, online,
            voluntária, voluntárias, coletiva, em grupo
        """,
        "role": """
            dev, desenvolvedor, desenvolvedora, programador, programadora, engenheiro, engenheira,
            lead, líder técnica, líder técnico,
            analista, cientista, designer, arquiteto, arquiteta, gerente, líder, especialista,
            consultor, consultora, developer, engineer, tester, professor, professora
        """,
        "someone": """
            alguém, alguem, uma pessoa, quem, uma alma caridosa, (alguém|alguem|uma pessoa|gente)
            [mais]
            (experiente|com experiência|sênior|paciente)
        """,
        "teaches_me": """
            me ensine, me ensinasse, me ensina, me ensinaria, ensine-me, (possa|pudesse|queira|
            consiga) (me ensinar|ensinar-me), me (possa|pudesse|queira|consiga) ensinar, me dê
            {lessons}, me desse {lessons}, me ajude a (aprender|melhorar|praticar), (possa|pudesse)
            (me ajudar|ajudar-me) a (aprender|melhorar|praticar), me possa ajudar a (aprender|
            melhorar|praticar), nos ensine, saiba ensinar, me oriente, possa me orientar, me
            mentore, para me ensinar, para me orientar, pra me ensinar, (para|pra) me (dar|passar)
            [{a}]
            (orientações|dicas|toques|direções|{lessons})
        """,
        "shows_me": """
            me (explique|mostre), (possa|pudesse) (me explicar|explicar-me|me mostrar|mostrar-me),
            me ajude com, possa me ajudar, para me ajudar, possa ajudar-me
        """,
        "teach_me": """
            me ensinar, ensinar-me, nos ensinar, ensinar-nos, me dar {lessons}, dar-me {lessons}, me
            ajudar a (aprender|melhorar|praticar), ajudar-me a (aprender|melhorar|praticar), me dar
            uma aula, me mentorar, nos dar {lessons}
        """,
        "would": """
            pode, poderia, podia, consegue, conseguiria, quer, queria, topa, podem, poderiam, podes,
            poderias, podias, queres, toparia, pode por favor
        """,
    },
    offers="""
        [{i}] [{adverb}] {can} [{adverb}] ({teach}|{share}) {tail}*
        [{i}] [{adverb}] {can} [{adverb}] {help} [{people}] [mesmo] [é] (com a parte de|na parte
            de|na área
            de|com)
        [{i}] [{adverb}] {can} [{adverb}] (trocar (ideia|ideias|uma
            ideia|experiência|experiências)|bater (papo|um
            papo)|conversar|dar dicas|tirar dúvidas) [{people}] (sobre|de)
        ? [{i}] [{adverb}] {can} [{adverb}] {help} {tail}*
        [{i}] [{adverb}] {can} [{adverb}] {help} [{people}] a (aprender|melhorar) {tail}*
        {i} [{you}] (ensino|mentoro) [{adverb}] {tail}*
        ? {you} (ensino|mentoro) [{adverb}] {tail}*
        (ensino|mentoro) {tail}*
        [{i}] (dou|ofereço|ministro|faço|damos|oferecendo|ofertando) [{adverb}] [{a}] {lessons}
            [{kind}]
            {tail}*
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
        [{i}] (sou|aceito ser) (mentor|mentora|mentor(a)) (de|em) {tail}*
        [{i}] (aceito|recebo|tenho (vaga|vagas) para|pego) [{adverb}] [{a}] {mentees} (de|em|para|na
            área de) {tail}*
        ~ ? (conte|conta|contem|pode contar|podem contar|podes contar) comigo
            (para|pra|com|em|no|na)
            [o que (precisar|precisarem|quiser|quiserem)] {tail}*
        ~ ? (pode|podem|podes) (me chamar|chamar-me|me procurar|me acionar|falar comigo) (para|pra)
            [{help}] {tail}*
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        ? [{i}] [{adverb}] {want} [{adverb}] {study} {learn_tail}*
        [{i}] [{adverb}] {want} ajuda (para|pra) (aprender|melhorar|começar com) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] [bom|boa] {mentor} [(para|que possa|que|pra) (me
            ajudar|me ensinar|me orientar)] (de|em|para|com|sobre| do|no|na|a|pra) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [{a}] [bom|boa] {mentor} [(para|que possa|que|pra) (me
            ajudar|me ensinar|me orientar)] {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] {lessons} [{kind}] (de|em|sobre|para|pra)
            {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] {someone} [que|para que] {teaches_me} {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] {someone} [que|para que] {shows_me} {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}]
            (norte|direcionamento|direção|orientação|apoio|suporte|luz|
            mentoria [{kind}]) (em|de|sobre|na área de|para aprender) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] {mentor} que me
            (ajude|ajudasse|oriente|orientasse|guie|
            acompanhe|apoie) (com|em|no|na|a aprender|na área de) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] {someone} (para|pra)
            (estudar|praticar|aprender|treinar|conversar em)
            {learn_tail}*
        [{i}] [{adverb}] {seek} [{a}] (ajuda|força|mão|mãozinha|ajudinha) (para|pra)
            (aprender|melhorar|entender|
            começar com|começar em) {learn_tail}*
        ~ ? (alguém|quem) [aí|aqui] [{adverb}] {would} me passar (o básico|os fundamentos|noções|uma
            noção|as bases)
        [{i}] aceito (dicas|dicas e mentoria|mentoria|ajuda) (de|em|sobre|para aprender)
            {learn_tail}*
        ~ ? (alguém|quem aí|quem aqui|quem de vocês) [aí|aqui|por aqui|de vocês]
            (dá|daria|oferece|faz) [{a}] {lessons} (de|em) {learn_tail}*
        [{i}] {want} que (alguém|me) {teaches_me} {learn_tail}*
        ~ (alguém|quem|alguma alma|algum de vocês|alguém aqui) [aqui|daqui|aí|por aqui|por aí]
            [{adverb}] {would} {teach_me} {learn_tail}*
        ~ [você|vocês|vc|vcs|tu|o senhor|a senhora] {would} [alguém] {teach_me} {learn_tail}*
        ~ (alguém|quem|alguém aqui) (me ensina|me ensinaria|nos ensina|me ajuda a
            aprender|ensina-me| me dá {lessons}) {learn_tail}*
        ~ (alguém|quem) [aí|aqui|por aí|por aqui] [(com|tem|teria) (paciência|tempo|disponibilidade|
            disposição|interesse)] (que|para|pra) {teaches_me} {learn_tail}*
        ~ (alguém|quem) [aí|aqui|por aí|por aqui] (com|tem|teria) (paciência|tempo|disponibilidade|
            disposição|interesse) (para|pra|de|em) {teach_me} {learn_tail}*
        ~ ? (alguém|quem|vocês|algum de vocês)
            (indica|recomenda|conhece|indicam|recomendam|conhecem|
            pode indicar|teria) [{a}] [bom|boa] ({mentor}|mentoria) [(de|em|para|pra)] {learn_tail}*
        ~ (tem|há|existe|haverá|conhecem) [aqui|por aqui] (alguém|uma pessoa) [aqui|por aqui]
            (que|para) {teaches_me} {learn_tail}*
        ~ (meu|minha|nosso|nossa) [maior|grande]
            (objetivo|objectivo|meta|sonho|plano|interesse|desejo|vontade|intenção)
            [(para|pra|deste|desse|de) ...] é
            [{adverb}] {learn} {learn_tail}*
        ~ (como|onde) (posso|consigo) (aprender|estudar) {learn_tail}*
        ? [{i}] {want} [{adverb}] (destravar|desenferrujar|soltar) (a|o|meu|minha)
            [conversação|conversa|fala] [em|no|do]
    """,
    wants_of_others="""
        ~ (se|quem|se alguém|alguém que|quem mais) [alguém|vocês|você|algum de vocês] [aqui]
            [{adverb}] (quer|quiser|quiserem|queira|queiram|deseja|desejar|tiver interesse em|tiver
            vontade de|precisar) [ajuda para] aprender {learn_tail}*
        ~ ? (se|quem|se alguém) [alguém|vocês|você|algum de vocês] [{adverb}]
            (precisa|precisar|precisarem|precisam|quiser|quiserem) de (ajuda|uma
            força|aulas|apoio|uma mão) {learn_tail}*
        ~ ? (se|quem) [alguém|vocês|você] (precisar|precisarem|quiser|quiserem) [de]
            (revisar|praticar|treinar|
            preparar|melhorar|entender|começar) {learn_tail}*
        ~ ? (se|quem) [alguém|vocês|você] (precisar|precisarem|quiser|quiserem) (de|saber)
            (algo|alguma coisa|
            qualquer coisa|mais) (sobre|de|em|com) {learn_tail}*
        ~ ? se (tiverem|tiver|tiveres|alguém tiver) [alguma|algumas] (dúvida|dúvidas|perguntas)
            {learn_tail}*
        ~ ? se (tiver|houver|tem|tivermos) (alguém|gente|pessoas)
            (começando|aprendendo|iniciando|estudando|
            querendo aprender|interessada|interessado) (com|em|a|no|na) {learn_tail}*
        ~ (quer|querem|alguém quer|queres) aprender {learn_tail}*
    """,
    returns="""
        ~ em troca de [{a}] [{lessons} de|{lessons} em|ajuda (com|em)|aprender]
        ~ ? e (você|vocês|vc|vcs) (no|na|com|em|com o|com a)
        ~ [e] (você|vocês|vc|vcs) (me|nos) (ensina|ensinam|ajuda com|ajudam com)
        ~ (pelo|pela|pelos|pelas|por) (seu|sua|teu|tua|seus|teus) [conhecimentos de|aulas de]
        ~ por {lessons} de
        ? [{i}] (procuro|busco|preciso de)
    """,
    swaps="(troco|troca|trocar|permuta)",
    mine="(meu|minha|meus|minhas) [conhecimentos de|aulas de|conhecimento de]",
    offers_again="[{i}] posso",
    willing="""
        [{i}] {can} ser [{a}] {mentor}
        adoro ensinar
        gosto [muito] de ensinar
        curto [muito] ensinar
        ~ (quem|se|se alguém|quando) (precisar|precisarem|quiser|quiserem|precisa) [de] (ajuda|uma
            força|uma mãozinha|uma mão|um help|um apoio|uma luz|mentoria|trocar uma ideia|trocar
            ideia|conversar|bater um papo) [,] [é só|pode|podem|só] (chamar|me chamar|me chama|dar
            um
            toque|falar|mandar mensagem|chama|chamem|me procurar|gritar)
        ~ (conte|conta|contem|pode contar|podem contar|podes contar) comigo
        ~ (pode|podem|podes) (me chamar|chamar-me|me procurar|falar comigo) (para|pra) (tirar
            dúvidas|
            conversar|trocar ideia|bater um papo) [sobre]
        aceito {mentees}
        (fico|estou|tô|sigo) à disposição
        [{i}] {can} (devolver|retribuir) [um pouco|algo|o que recebi|o que aprendi]
        [{i}] {can} [{adverb}] {help} [{people}]
        é só chamar
        [{i}] ajudo [{adverb}] [com prazer|quem (precisar|quiser)]
    """,
    invites="""
        ~ (me chama|me chame|me chamem|chama-me|chamem-me|manda mensagem|mande mensagem|mandem
            mensagem|manda msg|fale comigo|fala comigo|falem comigo|me escreva|me escrevam|
            escrevam-me|escreve-me|me procure|me procurem|me avisa|me avise|me avisem|me marca|me
            marquem|me marcar|avisem-me|é só
            chamar|é só falar|chama no privado|me manda|contactem-me|digam-me|diga-me|dar um
            toque|me dá um
            toque|dá um toque|chama no (inbox|direct|dm|pv|zap)|pode (me chamar|chamar)|podem
            (me chamar|chamar))
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
    """,
    lacks="""
        ~ [{i}] sou (júnior|iniciante|novato|novata|leigo|leiga|novo|nova) (em|no|na)
        ~ (não sei|não manjo) (nada|quase nada|muito) de
        ~ (pouco|pouquíssimo) (contato|conhecimento|domínio) (de|com|em)
        ~ dificuldade (em|com)
        ~ (meu|minha) > ... (está|é|tá|anda) [bem|muito|meio|super]
            (enferrujado|enferrujada|fraco|fraca|
            ruim|péssimo|péssima|travado|travada|básico)
    """,
    offer_headings="""
        [o que] [{i}] posso (ensinar|ajudar|oferecer|compartilhar|partilhar) [com|em|a]
        mentoria [disponível|gratuita|oferecida|em]
        (como|no que|em que|onde) [{i}] posso (ajudar|contribuir|apoiar|mentorar)
        [o que] [{i}] (ofereço|ensino|sei)
        (oferta|ofertas|ofereço|para ensinar|dou aulas de|tiro dúvidas de|mentoro em|mentoro)
        (áreas|temas|assuntos|tópicos|área) [de|da|para] (mentoria|mentorias)
        [(áreas|temas|assuntos|tópicos) [em|com|sobre|nos|nas]] [que|quais] [{i}] posso
            (ajudar|mentorar|orientar|apoiar|contribuir|
            ensinar|falar|conversar) [com|em|sobre]
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
        além disso, inclusive, por minha vez, claro, de minha parte, e em troca, igualmente
    """,
    negations="""
        não, nunca, jamais, nem, sem, tampouco, ninguém, em vez de, ao invés de, n
    """,
    copulas="é, são, está, foi, era, tá, ta, tava, estava, anda, estão, tão, andam",
    linking="""
        e, mas, então, também, porém, oi, olá, pessoal, aqui, que, contrapartida, galera, pois, ou,
        gente, troca,
        porque, dia, tarde, todos, malta, time, equipe, equipa, aí, daí
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
        incluindo, especialmente, sobretudo, bem como, e/ou, em especial, tipo
    """,
    stops="""
        para, pra, pro, que, porque, pois, mas, porém, se, quando, por, obrigado, obrigada, por
        favor, com, na, no, nos, nas, eu, também, me, mostrasse, voltado, possível, este ano,
        esse ano, hoje, amanhã, a quem, quem, em troca, ao, à, às, aos, em casa, ontem, é, está,
        são, posso, pode, poderia, quero, queria, gostaria, gostava, vocês, você, te, alguém, aqui,
        aí, desde, durante, enquanto, bem, melhor, pfv, pf, plmds, juntos, grátis, online, em breve,
        logo, onde, embora, assim, a vocês, pelo, pela, o quanto, o mais, toda, todas, chama,
        chamem, agora, então, faz, há, de graça, de forma, de maneira, cedo, amanha, pls
    """,
    leads="""
        o, a, os, as, um, uma, em, de, do, da, dos, das, no, na, com, mais, muito, linguagem, tudo
        de, tudo sobre, à, ao, parte de, meu, minha, meus, usar, a usar, como, programação em,
        programar em, programar, seu, teu, e, aprender, temas de, aulas de, habilidades de,
        conhecimentos de, conhecimentos em, uso de, o uso de, por, d
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
        início, a partir do zero, desde o zero, para principiantes
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
        breve, rápida, rápido
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
        [minha|minhas|meu|meus|principais]
            (stack|stacks|área|áreas|especialidade|especialidades|tecnologia|
            tecnologias|conhecimentos|habilidades|skills|temas|assuntos|tópicos|experiência|competências)
        (áreas|área) de (atuação|interesse|conhecimento|especialidade|expertise)
    """,
    irony="""
        (pro|para o|pra|para a|para) (meu|minha)
        (filho|filha|pai|mãe|irmão|irmã|namorado|namorada|marido|esposa),
        só que não, sqn, até parece, mas não tenho tempo, não tenho tempo nenhum, mas desisti, mas
        falta
        tempo, mas me falta tempo, mas não dá, é o que todo mundo (fala|diz)
    """,
    false_friends="em, rest, sale, base, chef, dado, dados, ten, once, cola, time, total",
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
