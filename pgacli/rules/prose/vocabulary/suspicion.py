"""Young people as suspects, nominals and offenders; one alternative a line.

Source: the Contextual Safeguarding pages on legal and ethical considerations (welfare, not crime
control or surveillance); the critique of surveillance there (Wroe and Lloyd 2020).
"""

from __future__ import annotations

SUSPICION = r"""
offend :: (?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
drugs$,knives,money$,stock$,stolen,supply,weapon & buy$,buys$,get$,gets$,hide,keep,stash,
    store$,stores ::
    where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?
    |buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock
    |supply|stolen)
scor :: (?:harm|risk|gang|threat) scor\w+
suspec & a$,all$,any$,as$,both$,burgla,female,five$,four$,furthe,identi,key$,known$,likely,
    main$,male$,more$,murder,named$,no$,of$,other$,our$,outsta,possib,potent,prime$,priori,
    robber,severa,teenag,the$,these$,those$,three$,top$,two$,young$,youth$ ::
    (?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several
    |any|outstanding|named|as|of|other|male|female|teenage|youth|potential|our|both|further
    |identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that
    |package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspec & crimin,dealer,drug$,gang$,involv,member,of$,offend,robber ::
    suspected (?:of (?:\w+ing|robber\w*|theft|burglar\w*|drug|offen\w+|supply|criminal|gang
    |involvement|having)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in
    |among|within|of) the group)|robbers?)
intere :: (?:persons?|people|individuals?|subjects?|males?|females?|youths?) of interest
nomina & a$,active,anothe,each$,every$,gang$,high$,key$,known$,main$,priori,the$,this$ ::
    (?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+
    |another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head
    |owner|price|membership|subscription|payment|rate|group))
associ ::
    (?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her
    |the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?
    |other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
offend & active,career,drug,habitu,harmfu,high$,identi,key,known,main,persis,priori,prolif,
    repeat,serial,top,violen,worst ::
    (?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career
    |high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
ring-?leaders?
culpri,instig,perpet,player,protag ::
    (?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?
    |perpetrators?)
behind,carryi,charge,commit,culpri,dealin,holdin,involv,offend,perpet,respon,runnin,sellin,
    steali,storin,supply,those$ & determ,discov,establ,find$,identi,learn$,name$,naming,prove$,
    show$,showin,shows$,work$ ::
    (?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine
    |prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?
    |perpetrators?|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen
    |crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing
    |supplying|carrying|selling|storing|committing|stealing|offending|running|in charge
    |involved in))
eviden,proof$ & crimin,drug,guilt,involv,offend,supply,which$,who ::
    (?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of
    |their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply
    |the group['’]s (?:involvement|offending|criminal)|guilt|drug)
evidence against
evidential\w*
eviden & build,captur,collec,gather,obtain,preser,secur ::
    (?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+
    |preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)
    |strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
case against
hours$,hrs$ :: (?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
negati :: (?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
proved negative
made off (?:on|in|towards|from|with|down)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
crim,modus$,offend & cohort,group,member,their,this$ ::
    (?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending
    |criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this) group
joint enterprise
modus operandi
crime (?:series|groups?|pattern)
series :: (?:burglary|robbery|theft|crime|offence) series
behind,burgla,crimin,dealin,drugs$,holdin,knives,offend,ringle,robber,sellin,stock$,stolen,
    storin,supply,weapon & allege,assess,believ,known$,report,said$,suspec,though,unders ::
    (?:thought|believed|suspected|known|understood|alleged|reported|assessed
    |said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply
    |selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
attrib,connec,linked,tied$ & burgla,crime$,crimes,offenc,offens,robber,shooti,stabbi,thefts ::
    (?:is|are|was|were|been|being) (?:linked|connected|attributed
    |tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings
    |shootings)
respon & anti$,crime$,crimes,damage,disord,offenc,offens,robber,thef ::
    (?:group|cohort|members|friends|they|gang) (?:is|are|was
    |were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies
    |damage|disorder|anti-social)
lookouts?(?! for)
chain of command
drugs$,knives,line$,stock$,weapon ::
    who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
drugs$,knives,stock$,stolen,weapon ::
    (?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs
    |stock|knives|stolen)
demons,prove$,proves,provin,show$,showin,shows$ ::
    (?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership
    |membership of|involvement in|guilt)
criminally active
crime$,custod,gang$,intell,offend,police & added$,entere,placed,put$,record ::
    (?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police
    |crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
crime$,custod,offend,police & added$,entere,placed,put$,record ::
    (?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his
    |her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspec & arson$,assaul,burgla,crimin,deal,handli,offen,robber,shooti,stabbi,supply,thef ::
    suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault
    |arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
eviden & associ,crim,drug$,gang$,involv,member,offen,supply ::
    evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug
    |offen\w+|membership|supply|association|involvement|crime)
anti$,burgla,crime$,crimes,damage,disord,offenc,offens,robber,shopli,thef & by$,involv ::
    (?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting
    |anti-social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by
    |involving) (?:the group|this group|members|them\b|these|the young people|the five
    |the friends)
gang (?:lines|hierarchy|leader|elders?|runners?|activity|identity|affiliat\w+
    |rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
suppli,supply :: who suppl(?:y|ies) whom
aged$,in$,matchi,seen$,was$,were$ :: (?:males|females|ic\d) (?:matching|were|was|seen|in|aged)
assaul,burgla,fire$,offenc,office,police,robber,stabbi,theft$ & interv ::
    interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault
    |theft|fire|offence)(?! (?:about|because) (?:being|the attack))
priori ::
    (?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]
    |$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
crimin,thugs$ ::
    (?:young people|group|members|they|boys|girls|friends|five) (?:are|is
    |were) (?:\w+ )?(?:criminals|thugs)
robust :: (?:polic(?:e|ed|ing)) (?:more |very )?robustly
"""
