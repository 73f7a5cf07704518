"""Friends kept apart by where they sit, live and learn, and by other friends found for them.

One alternative a line, WHOM being those parted.  Source: Contextual Safeguarding, creating safety
with and around friends and peers: do not plan to break the group up.
"""

from __future__ import annotations

KEPT_APART = r"""
transf,moved$,placed,sent$,rehous,reloca,exclud,remove,educat,taught,house & are$,be$,is$,to$ ::
    (?:(?:the )?(?:one|two|three|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them
    |the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people
    |siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?
    |young people) (?:who|that|with) (?:\w+ ){1,5}?|yp\d+(?: and yp\d+)*|he|she)(?: )?(?:who\s+
    (?:\w+ ){1,4}?|that \w+ )?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred
    |moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught
    |housed)(?: )(?:\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together
    |near (?:the|their|his|her)))
exclud,suspen,expel ::
    (?:exclud|suspend|expel)(?:e|es|s|ing)? (?:yp\d+|him|her|(?:the |all )?(?:one|two|three|four
    |some|main|older|eldest|oldest|leading|worst|whole)(?: of (?:them|the \w+))?(?: \w+)? (?:who
    |from|for|seen|until|so|in)|one of them|two of them|(?:the )?(?:ring)?leaders?)
curfew & each$,all$,every$,them$,him$,her$,both$,member,young,group,boys$,girls$ ::
    curfews? (?:is |are |to be )?(?:\w+ )?(?:for|on|of|upon) (?:each|all|every|the (?:group|members
    |boys|girls|five|friends|young people)|them|yp\d+|him|her|both|members|young people)
curfew & impos,set$,sets$,apply$,applie,put$,place$,agree,introd,reques,seek$,enforc,add$ ::
    (?:impos|set|appl|put|plac|agree|introduc|request|seek|enforc|add)\w* (?:\w+ ){0,3}?curfews?
curfews? (?:from|of|at|after) \d
nobody,none$,no$,neithe,not$,never$ & next$,beside,near$,along,same$ ::
    (?:nobody|none|no one|no two|neither|not one) (?:of |from |in )?(?:the\s+
    |them )?(?:\w+ ){0,2}?(?:is|are|sits?|shares?|has|have|works?|travels?|walks?)\s+
    (?:\w+ ){0,2}?(?:next to|beside|near|alongside|at the same table|in the same (?:class|form|set
    |room|lesson|group))
block,delet,unfoll,unfrie,remove & each,other,friend,number,accoun ::
    (?:block|delet|unfollow|unfriend)(?:e|es|s|ed|ing)? (?:each other|one another|the (?:others?
    |rest|group|friends)['’]?s?|(?:his|her|their) friends['’]?)(?: (?:numbers?|accounts?
    |contacts?))?
chat$,whatsa & delete,shut$,close,take$ ::
    (?:delete|shut down|close down|take down) (?:the|their) (?:group chat|chat group|whatsapp group)
friend,peer,peers$,circle,crowd,compan & new$,other$,differ,pro$,prosoc,better,altern,health,
    approp,suitab,more$,separa,positi,nicer$ ::
    (?:introduc|encourag|support|help|steer|connect|match|link|guid|direct|find|mak|build|form|seek
    |identif|look|mov|attach|push|point)\w* (?:[\w’'-]+ ){0,5}?(?:new|other|different|pro-?social
    |better|alternative|healthier|appropriate|suitable|separate|nicer|kinder|more \w+
    |positive)(?:\s+
    (?:and|or|more) \w+)? (?:friends|friendships?|friendship (?:groups?|circles?)|peers|peer\s+
    (?:groups?|networks?)|social (?:groups?|circles?)|circles?|crowds?)(?! (?:within|in|inside
    |among) (?:the|this|their)(?: )?(?:\w+ )?(?:group|five|friends))
friend & else$,elsewh ::
    (?:mak|find|seek|have|build)(?:e|es|ing)? (?:\w+ )?friends (?:elsewhere|somewhere else)
limit,reduc,restri,cut$,cuts$,less$,minimi,contro,ration,shorte & time$,hours$,contac ::
    (?:limit|reduc|restrict|cut|minimis|control|ration|shorten|less)(?:e|es|s|ed|ing
    |ting)? (?:the\s+
    |down )?(?:amountof )?(?:time|hours|contact) (?:\w+ )?(?:spent |spend |spends\s+
    |spending )?(?:with|in|together|around|among) (?:this one|this group|the (?:group|others?|rest
    |friends)|each other|one another|(?:his|her|their) (?:friends|peers)|(?:each other
    |one another)['’]s company)
cool,fade,fades$,wither,die$,dies$,end$,ends$,loosen,weaken,drift & friend,group$,bond$,tie$,
    ties$ ::
    (?:friendships?|group|bond|ties?) (?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its
    |the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
differ,separa,stagge & time,times ::
    (?:different|separate|staggered) (?:start|finish|finishing|home|lunch|break|arrival|leaving
    |entry|collection|departure)\s?times?(?= (?:for|so|to)|[.,;]|$)
separa & kept$,keep,held$,stay$,remain ::
    (?:keep|keeps|kept|keeping|hold|stay|stays|remain
    |remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+
    (?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
so$ & with$,see$,meet$,mix$,linger,gather ::
    so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not
    |is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meet|mix|linger with|hang (?:out|about
    |around)|gather|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men
    |dealers?))
indivi,one$,single,own$ & group$,joint$,shared ::
    (?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of
    |replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
take$,takes$,taken$,taking,remov,pull,pulls$,withdr & group$,friend ::
    (?:tak|remov|pull|withdraw)(?:e|es|en|s|ing)? (?:WHOM )?(?:out of|from) (?:the|this|that|his|her
    |their)(?: )?(?:peer |friendship |whole )?(?:group|friends)(?! (?:chat|session|room|work))
ground$,ground ::
    ground(?:s|ing)? (?:WHOM|all|each|every)
indoor,home$,in$ & keep,keeps$,kept$ ::
    (?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on
    |each)|[.,;]|$)
distan,cut$,cuts$,detach,walk$,drift,step$,moves$,move$ & group$,friend,others,rest$,peer,
    peers$ ::
    (?:distance|detach|cut|free|separate|disentangle|untangle) (?:himself|herself|themselves
    |WHOM)\s+
    (?:\w+\s+)?(?:off )?from (?:the |this |his |her |their |these |one |each\s+
    |negative )?(?:\w+ )?(?:group|friends|others?|rest|peers|another|friendships?)
permis,allowe,permit & only$ ::
    only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
without the (?:others|rest of the group)(?= (?:there|present|knowing|being|so)|[.,;]|$)
differ,anothe,other$,separa ::
    (?:enrol|register|place|start|move|transfer|send)(?:s|ed|red|ing)? (?:\w+ ){0,4}?(?:(?:in|at|to
    |on|into|with) )(?:a |an )?(?:different|another|other|separate) (?:\w+ )?(?:schools?|academy
    |colleges?|pru|units?|provisions?|clubs?|classes|forms?|homes?|placements?|town|borough)(?=\s+
    (?:so|from|to|away|than)|[.,;]|$)
differ,separa,stagge & times$ ::
    (?:breaks?|lunch(?:es|times?)?|start|finish|arrive|leave|sessions?|lessons?|attend|come
    |released?|go home|WHOM) (?:\w+ ){0,2}?at (?:different|separate|staggered) times
keep,keeps$,kept$,keepin & son$,sons$,daught,child ::
    (?:keep|keeps|keeping|kept) (?:his|her|their|the) (?:sons?|daughters?|child|children)\s+
    (?:\w+ )?(?:in\b|indoors|at home|inside|away|apart)
warn & off$,away$ ::
    warn(?:s|ed|ing)? (?:WHOM |each \w+(?: \w+)? )?(?:off|away from) (?:the others?|the group
    |the rest|each other|one another|(?:his|her|their) friends|him|her|yp\d+)
loosen,weaken,cut$,cuts$,break,sever,reduce,dilute,lessen,undo$ & tie,link,attach,bond,connec,
    loyal,relian,depend,hold$ ::
    (?:loosen|weaken|cut|break|sever|reduc|dilut|lessen|undo)(?:e|es|s|ing|ting)?\s+
    (?:[\w’']+ ){0,3}?(?:ties?|links?|attachments?|bonds?|connections?|loyalty|reliance|dependence
    |identification) (?:to|with|on) (?:the|this|that|his|her|their|each|one) (?:\w+ )?(?:group
    |others?|friends|peers|rest|another)
live$,stay$,board$ & goes$,go$,move,moves,sent$,moved ::
    (?:youngest|eldest|oldest|yp\d+|he|she|one of them|one of the \w+|two of them
    |leader)(?: \w+)?\s+
    (?:\w+ )?(?:goes|go|moves|move|sent|moved|to go) (?:away )?to (?:live|stay|board) (?:with|in|at)
"""
