"""What a measure says when something would be different; one alternative a line."""

from __future__ import annotations

CHANGE = r"""
descri,feel,felt$,rate,report,said$,say$,saying,says$,scor,tell,told$ ::
    (?:feel|feels|felt|feeling|say|says|said|saying|tell|tells|told|report|describe|describes
    |score|scores|rate|rates|rated)(?! (?:of|to the panel|back to))(?= (?:that|they|them|us|it
    |he|she|the|safe|safer|less|more|being|feeling|how|of|out|able|listened|trusted|in control
    |welcome|whether|\d|a|their|what|happier|confident|heard|believed|respected|supported
    |included|worr))
five$,four$,friend,group$,member,themse,they$,three$,young$ & are$,ask$,can$,carry$,choose,
    come$,descri,do$,feel$,felt$,get$,go$,have$,keep$,know$,leave$,meet$,name$,no$,rate$,
    report,ring$,say$,score$,see$,sleep$,spend$,start$,stay$,stop$,tell$,trust$,turn$,use$,
    walk$,were$ ::
    (?:young people|friends|members|they|group|five|four|three
    |themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use
    |know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer
    |do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see
    |leave|keep|stop|start)(?! (?:attend|attended|been (?:given|offered|sent|invited|told about
    |referred)|received|completed|taken part|engaged|joined
    |(?:a|the) (?:leaflet|session|worker|copy)))
can (?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify
    |think of)
able to
knew$,know$,knowin,knows$ ::
    (?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each
    |a)
fewer(?! (?:sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
of$ & the$,them$ ::
    (?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four
    |five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys
    |girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received
    |complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered
    |invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
safer
safely
unsafe
better,calmer,declin,decrea,doubl,drop,earlie,easier,fall,fell$,go$,goes$,grew$,grow,halv,
    higher,improv,increa,longer,lower$,quicke,recove,reduc,rise,rising,rose$,shorte,sooner,
    worse$ ::
    (?:drop(?!-| in)|drops|dropped|dropping|fall|falls|fell|falling|reduc\w+|decreas\w+
    |declin\w+|halv\w+|shorten\w*|rise|rises|rose|rising|goes up|go up|goes down|go down|grow
    |grows|grew|doubl\w+|recover\w*|improv\w+|increas\w+|higher|lower|shorter|longer|quicker
    |sooner|earlier|better|worse|easier|calmer)
from \w+(?: \w+){0,3} to (?:\d+|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|nil)
longer :: no longer
more$ :: no more
not$ & afraid,alone$,approa,arrest,exclud,follow,hurt$,missin,moved$,robbed,search,sent$,
    stoppe,threat ::
    not (?:been |be |being )?(?:moved on|stopped|searched|hurt|robbed|followed|approached
    |threatened|excluded|arrested|missing|alone|sent|afraid)
without (?:being|fear|having)
no$,nobody,none$,not$ :: (?:nobody|no one|none|not one)(?! (?:missed|absent))
stop(?:s|ped)? (?:being|going|carrying|using|selling|coming|avoiding|following)
arrest,assaul,attack,days$,episod,exclus,figh,incide,injur,missin,nights,occasi,robber,thef,
    threat,times$,wait ::
    (?:incidents?|injur\w+|robberies|assaults?|attacks?|exclusions?|arrests?|missing episodes?
    |episodes|threats?|fights?|thefts?|wait(?:ing)?(?: time)?s?|nights|days|times
    |occasions)(?= (?:on which |when |that |in which |for which |fall|falls|drop|drops|rise
    |rises|of|at|in|on|where|involving|to|since|before|compared|per|a|reported|between|near|by
    |go|goes|has|have|is|are))
trust(?:s|ed)?(?= (?:\w+))
confiden(?:t|ce)
use$,used$,uses$,using$ :: (?:use|uses|used|using) (?:the|it|them|their|that|this)
spen :: (?:spend|spends|spent|spending) (?:\w+ )*(?:at|in|evenings|nights|time|afternoons)
ask$,aske,asks$,choo,chose$,turn$,turns$ ::
    (?:choose|chooses|chose|choosing|asked? for by|ask for|asks for|turn to|turns to|turn first)
change,compar :: (?:compared|change) (?:with|to|in|from|since)
scores? out of
before and after
april$,july$,june$,march$,may$,octobe,septem ::
    (?:in|by) (?:april|may|june|july|march|september|october) (?:\w+ )?(?:could|did|was|were
    |had|knew)
back$,home$,out$,there$ :: (?:home|there|out|back) (?:by|safely|together|on time)
attendance (?:at|in) (?:school|college|lessons)
listened to
heard
difference
stays? (?:open|lit|in)
"""
