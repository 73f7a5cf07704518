"""Words of effort in a measure; one alternative a line."""

from __future__ import annotations

# What workers make, hold and do.
THING = r"""
(?:sessions?|workshops?|meetings?|(?:home |school |street |weekly |monthly )?visits?|leaflets?
    |(?:information |fact ?)?sheets?|posters?|flyers?|cards?|booklets?|newsletters?
    |(?:e-?mails?|letters?|texts?|messages?|calls?|phone calls?|telephone calls?)|contacts?
    |referrals?|assessments?|consultations?|training(?: (?:sessions?|days?|events?|courses?))?
    |courses?|events?|activit(?:y|ies)|assembl(?:y|ies)|lessons?|talks?|trips?|hours|minutes
    |reports?|updates?|notes?|records?|plans?|protocols?|polic(?:y|ies)|guidance|strateg(?:y
    |ies)|toolkits?|resources?|packs?|videos?|films?|webpages?|web ?pages?|websites?|pages?
    |surveys?|questionnaires?|feedback forms?|reviews?|audits?|briefings?|presentations?
    |supervisions?|patrols?|observations?|outreach(?: sessions?| shifts?)?|shifts?|evenings?
    |drop-ins?|appointments?|interventions?|offers?|invitations?|bids?|applications?|actions?
    |agreements?|maps?|groups?|programmes?|campaigns?|stalls?|mentors?|volunteers?|workers?
    |interviews?|checks?|clubs?|schemes?|toolkits?|posts?|places?|provision|patrols?|check-ins?
    |briefing notes?|minibus(?:es)?|stalls?)
"""

DONE = r"""
(?:presented|tabled|read|signed off|held|delivered|made|produced|written|drafted|designed
    |printed|published|circulated|distributed|sent(?: out)?|issued|handed out|given out
    |completed?|carried out|undertaken|attended|offered|provided|arranged|booked|run|organised
    |recorded|logged|kept|filed|submitted|agreed|signed|reviewed|shared|put up|up|displayed
    |launched|uploaded|updated|created|developed|conducted|convened|minuted|scheduled|set up
    |in place|facilitated|hosted|trained|recruited|appointed|allocated|commissioned|taken place
    |received|opened|closed|posted|placed|filled|gone(?: to| out)?|rolled out|available|live
    |taken up|taken|received|advertised)
"""

# What stands before such a thing where it is counted, made, held or attended.
LEAD = r"""
(?:at least |a minimum of |up to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten
    |twelve|fifteen|twenty|thirty|fifty|weekly|monthly|quarterly|fortnightly|termly|daily
    |annual|regular|all|each|every)
(?:number|count|total|log|record|list|register|percentage|proportion|amount|frequency|minutes
    |notes|attendance|dates?) (?:of|at|for)
(?:count|log|record|report)(?:s|ing)? (?:on )?(?:the|all|each|how many)(?: number of)?
(?:attendance|participation|engagement) (?:at|in|with)
(?:hold|deliver|complete|produce|circulate|distribute|send|make|attend|run|offer|provide
    |arrange|publish|write|submit|undertake|carry|conduct|organise|print|share|put|update
    |create|develop)(?:s|es|ing)?
held
sent
wrote
written
made
ran
(?:deliver|complet|attend|produc|offer|provid|arrang)ed
(?:young people|members|all five|the group|they|friends|of them|the five) (?:have |who\s+
    |has )?(?:attend(?:s|ed|ing)?|receiv(?:e|es|ed)|complete[sd]?|(?:are|were|is
    |been) (?:offered|given|invited to))
"""

WORKERS = r"""
(?:staff|wardens?|teachers?|officers?|drivers?|professionals?|shopkeepers?|parents?
    |[a-z]*workers?|practitioners?|volunteers?|people|contributors?|agencies|families|family
    |members|carers?|mentors?|partners|police|schools?|young person)
"""

REACHED = r"""
(?:trained|briefed|contacted|invited|reached|seen|attending|attended|spoken to|engaged|visited
    |signed up|telephoned|phoned|rung|written to|e-?mailed|texted|consulted|referred|signposted
    |supported|offered|worked with|read|through|recruited)
"""

# Words in capitals stand for the tables above.
EFFORT = r"""
acti,agreem,applic,appoin,asse,audi,bid$,bids$,bookle,briefi,call,campai,card,chec,club,consul,
    contac,course,drop$,e$,emai,even,fact$,feedba,film,flye,grou,guidan,home$,hours$,inform,
    interv,invita,leafle,lesson,letter,map$,maps$,meetin,mentor,messag,minibu,minute,monthl,
    newsle,note,observ,offer$,offers,outrea,pack,page,patrol,phone$,place$,places,plan$,plans$,
    polici,policy,post,presen,progra,protoc,provis,questi,record,referr,report,resour,review,
    scheme,school,sessio,shee,shif,stal,strate,street,superv,survey,talk$,talks$,teleph,text,
    toolki,traini,trip,update,vide,visi,volunt,web$,webpag,websit,weekly,worker,worksh ::
    LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
advert,agreed,alloca,appoin,arrang,attend,availa,booked,carrie,circul,closed,commis,comple,
    conduc,conven,create,delive,design,develo,displa,distri,drafte,facili,filed$,filled,given$,
    gone$,handed,held$,hosted,in$,issued,kept$,launch,live$,logged,made$,minute,offere,opened,
    organi,placed,posted,presen,printe,produc,provid,publis,put$,read$,receiv,record,recrui,
    review,rolled,run$,schedu,sent$,set$,shared,signed,submit,tabled,take,taking,took$,traine,
    undert,up$,update,upload,writte ::
    THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each
    |fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
attend,briefe,consul,contac,e$,emaile,engage,invite,offere,phoned,reache,read$,recrui,referr,
    rung$,seen$,signed,signpo,spoken,suppor,teleph,texted,throug,traine,visite,worked,writte ::
    WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
all$,daily$,each$,every$,fortni,monthl,once$,twice$,weekly & attend,contac,meet$,meets$,patrol,
    phon,report,ring,spea,talk$,talks$,visi,walk ::
    WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?
    |talks?|phones?|attends?) (?:[\w’'-]+ ){0,8}?(?:each|every|all|once|twice|weekly
    |fortnightly|monthly|daily)
comple,delive,done$,finish,signed & action,assess,audit$,briefi,course,induct,plan$,progra,
    review,traini,work$ ::
    (?:training|induction|briefing|course|programme|plan|review|audit|assessment|work
    |actions?) (?:(?:is|are|has|have|been|will|be) ){0,3}(?:completed?|delivered|done|finished
    |signed off)
kept$ :: (?:record|log|register|list) (?:is|are|will be) kept
attend,comple,creati,delive,distri,implem,introd,produc,provis,public,roll,take$,uptake & of$ ::
    (?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production
    |publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
ran,run :: (?:scheme|programme|club|project|course|service|campaign) (?:runs?|ran|is run)
through the (?:course|training|programme)
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate
    |complete)\w*
"""

MORE_EFFORT = r"""
fewer$,greate,growth,higher,improv,increa,more$,rise$ ::
    (?:more|fewer|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater
    |improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
"""
