"""Portuguese, as in Brazil and Portugal: the commonest ways to offer and to ask."""

from bot.skills.languages import Language

PORTUGUESE = Language(
    code="pt",
    common="""
        o os um uma e em no na de do da que eu não nao com para por você voce meu minha sou estou
        gostaria olá ola posso preciso alguém alguem mais muito como também tambem quero pode
        ensinar aprender me
    """,
    lists={
        "i": "eu, nós, nos, a gente",
        "adverb": """
            também, tambem, muito, sempre, ainda, já, ja, agora, só, realmente, bem, mais, melhor
        """,
        "can": """
            posso, podemos, poderia, consigo, quero, queria, gostaria de, gostaria muito de,
            adoraria, fico feliz em, estou disponível para, estou disposto a, estou disposta a,
            vou, me ofereço para, gosto de, adoro, estou aberto a
        """,
        "loose": "disponível, disposto, disposta, aberto, aberta, feliz, procurando, buscando",
        "teach": """
            ensinar, mentorar, dar (aula|aulas|mentoria|mentorias), ser (mentor|mentora|teu
            mentor| seu mentor|tua mentora|sua mentora), me candidatar para a mentoria, oferecer
            (mentoria| aulas), treinar, dar uma introdução
        """,
        "share": "compartilhar [meu|o meu] (conhecimento|experiência), tirar dúvidas, explicar",
        "help": "ajudar, auxiliar, orientar, apoiar, dar uma força",
        "people": """
            você, voce, vocês, voces, te, outros, outras pessoas, pessoas, alguém, alguem, quem
            quiser, quem quer, iniciantes, a galera, todos, colegas
        """,
        "crowd": "outros, pessoas, iniciantes, todos, galera, colegas",
        "about": """
            em, no, na, nos, nas, com, com o, com a, com os, com as, sobre, de, do, da, para, a
            parte de, a área de, na parte de, na área de
        """,
        "starting": """
            aprender, começar (com|em), entender, estudar, melhorar, a (aprender|começar)
        """,
        "tail": """
            {people}, {about}, {starting}, {adverb}, a, o, tudo, qualquer coisa, a parte, parte
        """,
        "want": """
            quero, queria, gostaria de, gostaria muito de, adoraria, preciso, pretendo, desejo,
            estou tentando, tenho vontade de, tenho interesse em, estou interessado em, estou
            interessada em, tentando, querendo, estou a fim de, gostava de, espero
        """,
        "learn": """
            aprender, estudar, dominar, me aprofundar, aprofundar meus conhecimentos, melhorar
            meu, melhorar minha, ser (apresentado|apresentada) [à|ao|a], praticar [meu|o meu]
        """,
        "learn_tail": """
            {about}, {adverb}, a, à, ao, o, os, as, um pouco de, um pouco mais sobre, mais sobre,
            como, a usar, usar, linguagem, a linguagem, programar em
        """,
        "seek": """
            preciso de, precisando de, necessitando de, procuro, procurando, busco, buscando,
            gostaria de, gostaria muito de, queria, quero, estou em busca de, gostaria de ter,
            gostaria muito de ter, adoraria ter
        """,
        "teacher": """
            (um|uma|algum|alguma) (mentor|mentora|mentoria|professor|professora|tutor|tutora),
            mentor, mentora, mentoria, alguém (para|que possa) (me ensinar|me ajudar), aulas
        """,
    },
    offers="""
        [{i}] [{adverb}] {can} [{adverb}] ({teach}|{share}|{help}) {tail}*
        [{i}] (ensino|mentoro) {tail}*
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        [{i}] [{adverb}] {seek} {teacher} [(para|que possa|que) me (ajudar|ensinar|orientar)]
            {learn_tail}*
        ~ (alguém|alguem|quem) (pode|poderia|consegue) me (ensinar|ajudar a aprender)
            {learn_tail}*
        ~ (pode|poderia) me ensinar {learn_tail}*
    """,
    wants_of_others="~ (quer|querem|alguém quer|alguem quer|quem quer) aprender {learn_tail}*",
    returns="~ em troca de [aulas de]",
    swaps="(troco|troca)",
    mine="meu",
    offers_again="[{i}] posso",
    willing="""
        [{i}] {can} ser (mentor|mentora)
        adoro ensinar
        gosto de ensinar
    """,
    invites="(me chama|me chame|manda mensagem|fale comigo|fala comigo|me escreva)",
    expertise="""
        (desenvolvedor|desenvolvedora|programador|programadora|engenheiro|engenheira|dev|designer)
        (anos|experiência|experiencia)
        (trabalho|trabalhando|uso|programo|atuo|atuando) (com|em|na|no)
    """,
    lacks="""
        ~ (não sei|nao sei|não manjo|nao manjo) (nada|quase nada|muito) de
        ~ (pouco|pouquíssimo) (contato|conhecimento|domínio) (de|com|em)
        ~ dificuldade (em|com)
    """,
    offer_headings="""
        posso (ensinar|ajudar com|ajudar em|ajudar)
        (ofereço|ofertas|ensino)
    """,
    want_headings="""
        (quero|gostaria de|queria) aprender
        (procuro|busco|desejos)
    """,
    others="""
        ele, ela, eles, elas, você, voce, vocês, quem, alguém, alguem, isso, meu chefe, minha
        equipe
    """,
    self_words="eu, nós, a gente, me",
    third_persons="ele, ela, eles, elas",
    adverbs="também, tambem, muito, sempre, ainda, já, agora, então, entao, só",
    negations="não, nao, nunca, jamais, nem, sem",
    copulas="é, são, está, foi, era",
    linking="""
        e, mas, então, entao, também, porém, oi, olá, pessoal, aqui, se, que, galera, pois, ou
    """,
    questions="se, quando, por que, porque você",
    exceptions="exceto, menos, fora, mas não, mas nao, sem",
    separators="e, ou, e também, além de, como, tais como, principalmente",
    stops="""
        para, pra, que, porque, pois, mas, porém, se, quando, por, obrigado, obrigada, por favor,
        com, na, no, nos, nas, eu, também, tambem, me, mostrasse, voltado, sobre, possível, este
        ano, hoje
    """,
    leads="""
        o, a, os, as, um, uma, em, de, do, da, dos, das, no, na, com, sobre, mais, muito,
        linguagem, tudo de, tudo sobre, à, ao, parte de
    """,
    trails="""
        por favor, também, tambem, e, obrigado, obrigada, de, em, a, o, linguagem, linguagens
    """,
    amounts="um pouco de, o básico de, noções de, básico de",
    grades="básico, avançado",
    determiners="o, a, os, as, este, esta, esse, essa, meu, minha, seu, sua, nosso, nossa",
    before_skills="em, com, de, uso",
    empty="""
        isso, isto, ele, ela, coisa, coisas, tudo, nada, algo, ajuda, mais, muito, um, uma,
        projeto, projetos, área, áreas, linguagem, linguagens, o, a, os, as, vocês, pessoas,
        processo, dia
    """,
    unlikely="""
        que, isso, isto, eu, ele, ela, você, voce, vocês, me, te, se, não, nao, é, foi, ser,
        estar, ter, mas, quando, como, problema, erro, hoje, amanhã, meu, minha, seu, sua,
        desenvolver, esse, essa, nessas, nesse, nessa, todo, toda, conseguir, tudo, nada
    """,
    irony="só que não, sqn",
)
