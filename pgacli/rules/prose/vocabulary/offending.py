"""Arrests, orders and offences, as a record of one child would have them."""

from __future__ import annotations

OFFENDING = r"""
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
arson,assaul,burgla,damage,offenc,offens,robber,shopli,stabbi,theft & blamed,identi,implic,
    involv,linked,respon,suspec,wanted ::
    (?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for
    |in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+
    |several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson
    |shoplifting|offen[cs]es?|criminal damage)
intens,iss$ :: (?:intensive supervision|iss programme)
awaiti,faces$,facing,standi,stands,stood$ ::
    (?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?
    |the) (?:adult|man|men|older)))
arrest :: (?:was|is|been|being|were|got) (?:re-?)?arrested
convict(?:ed|ions?)(?: (?:of|for))(?: \w+){1,2}
convic :: (?:was|is|been|being) convicted
convic ::
    (?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
cautio & a$,been$,being$,condit,final$,first$,formal,her$,his$,is$,police,simple,three$,two$,
    was$,youth$ ::
    (?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police
    |youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
cautioned for
assaul,burgla,cautio,police,robber,stabbi,theft & interv,questi ::
    (?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station
    |about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
reprimand(?:ed|s)?
final warning
charged (?:with|for)(?: [\w-]+){1,2}
charge ::
    (?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)
    |\d|£|up\b|double))
bail & breach,condit,court$,grante,her$,his$,on$,police,refuse,releas,under$ ::
    (?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on
    |granted|refused) (?:conditional |police |unconditional |court )?bail(?:ed)?
bailed
bail conditions?
remand :: (?:on |in )?remand(?:ed)?
released under investigation
rui
under investigation(?: for)?
sentenc(?:e|ed|ing)(?: (?:to|for|of|at|in))
senten :: (?:custodial|suspended|community|prison|his|her) sentence
court$ :: (?:youth|magistrates['’]?|crown|youth justice|criminal) court
court$ ::
    (?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to
    |before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
referral order
rehabi :: (?:youth )?rehabilitation order
yro
justic :: youth justice (?:order|supervision|intervention|plan|worker|case)
yjs$,yos$,yot$ :: (?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
order$ & commun,crimin,curfew,detent,hospit,knife$,parent,preven,repara,superv ::
    (?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital
    |criminal behaviour|knife crime prevention|sexual harm prevention) order
dto
yoi$,young$,youth$ :: (?:young offender|youth offender|yoi)
accomm,cells,custod,jail,prison,secure & from$,in$,into$,leaves,left$,releas,served,spent$,
    time$ ::
    (?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+
    |secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)
    |secure accommodation)
tag$,tagg & ankle,been,electr,gps,has$,on$,ordere,wear ::
    (?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|ankle|been
    |court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo
    |post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
curfew ::
    (?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am
    |pm)) curfew
curfew :: on (?:a )?curfew
dispos,resolu :: out-of-court (?:disposal|resolution)
community resolution
arrest,crimin,offend,police ::
    (?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
her$,his$ :: (?:is|are|on|to) (?:his|her) record
offend :: (?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
offenc,offens ::
    (?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious
    |two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
guilty,plea :: (?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
abh,actual,affray,arson,assaul,burgla,carryi,damage,dealin,gbh,grievo,handli,posses,public,
    robber,shopli,supply,theft,twoc,vehicl & for$,of$,with$ ::
    (?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage
    |common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh
    |possession(?: of)?|possession with intent|drug(?:s)? supply|supplying|dealing|twoc
    |vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon
    |machete|offensive))
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
caught,found$,search,stoppe & blade$,cannab,class$,cocain,crack$,drug,firear,gun$,heroin,
    knife$,machet,stolen,weapon,wrap ::
    (?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of
    |holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?
    |cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
commit & arson,assaul,burgla,crime,damage,offenc,offens,robber,theft ::
    (?:committ(?:ed|ing|s)) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?
    |robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
burgle,shopli,stea,stole :: (?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
assaul,mugged,robbed,stabbe & boy$,child$,girl$,man$,member,office,person,pupil$,shopke,studen,
    teache,woman$,young$ ::
    (?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman
    |pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
police :: (?:known|wanted) (?:to|by|for) (?:the )?police(?: for)?
abc$,asbo,cbo,contra :: (?:asbo|cbo|abc contract|acceptable behaviour contract)
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence
    |curfew|injunction|tag)
licenc :: on licence
probation
deal,sell,sold$,suppli,supply ::
    (?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack
    |cocaine|heroin|class a)
secure training centre
her$,his$ ::
    (?:his|her) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge
    |caution)s?(?! of coffee)
"""
