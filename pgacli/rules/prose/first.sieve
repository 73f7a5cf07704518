3907 3667 2911

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
(<their>|<owner>) own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|perpetuating|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [the|_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|giving|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
how little (thought|regard|care|heed) ... ... (to|for|of) <their> [own] (safety|welfare|wellbeing)
(recklessly|irresponsibly)
(disregard|lack of regard|(no|little|scant|without) (regard|thought|concern)) (for|to|about|of) (<their> [own] (safety|welfare|lives|wellbeing)|[the|any] (consequences|danger+|risk+))
(heedless|careless|oblivious) (of|to|about) (<their> [own] safety|[the|any] (danger+|risk+|consequences))
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|the (support|help|offer+|session+|appointment+))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(get|gets|got|getting) (what was coming|what they deserve~|what he deserve~|what she deserve~|<their> just deserts)
(given|had|have had|offered) (every|ample|plenty of|many|endless) (opportunity|opportunities|chance|chances) to (leave|engage|change|stop|accept|speak up|say no|walk away)
(choose|chooses|chose|chosen|choosing|prefer|prefers|preferred) not to (come|go|return|stay|live|sleep) (home|back|at home|there)
(prioritise~|prioritising|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(been|were|was) [repeatedly|often|regularly|already|also] (warned|told|advised|spoken to|reminded) (often enough|enough times|quite enough)
(been|were|was) [repeatedly|already|also] (warned|advised) (many times|countless times|time and again|again and again|more than once|plenty of times)
(warned|advised|told not to) ... (but|yet|and) ... (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(told|warned|advised|reminded|asked) ... ... not to ... ... ... (but|yet|and) [_] (went|go|goes|did|do|met|meet|meets|carried on|carry on|continued|kept|returned|came|rang|replied|stayed) [_|_ _] (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(been|were|was|are|is) [repeatedly|often|clearly|expressly|already|all] (told|warned|advised|asked) [_ly|by _|by their _] not to ... ... (but|yet|and) (they|he|she|still|promptly) (went|did|do|go|still|continued|carried|met)
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
knowing (full|perfectly|very|quite) well (what|that|who|how)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|leads|led|mean~|meant|end~|ends|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] the (risk+|danger+|consequences) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg~|egging) [the|these|older] (men|man|him) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
(encourage~|entice~|tempt~) [the|these|bus|taxi|some] [bus|taxi] (driver+|guard+|steward+|customer+|older boys|lorry drivers) by _
seduce~ (the|a|their|that|this|one) [_] (coach|teacher+|worker+|driver+|man|men|steward+|shopkeeper+|tutor+|boss)
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
all over (the|those|these|any|older|some) [older] (men|man|lads|males|boys)
(invite~|attract~|encourage~|draw|draws|drew) [the|unwanted] (contact|attention|interest|approaches|messages|advances) (from|of) [older|adult|unknown|strange] (adult+|men|males|strangers|dealer+|exploiter+|older _)
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|actions|behaviour)
(into|back|there|away|missing|along|out|off|inside|drugs|men|man|money|car+|knives|pictures|photos|it|them) [_] (of|by) <their> own (volition|accord)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(go|goes|going|went|come|comes|came|coming) back for more
(took|take|takes|taking) part in <their> own (exploitation|abuse|grooming|trafficking)
would not be in (this|that) (position|situation|mess|state) if (they|he|she) [had|did] ...
(excluded|placed|moved|removed|suspended|barred|isolated|sanctioned|accommodated) [permanently] ... ... (due to|because of|owing to|as a result of) <their> behaviour
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ (drugs|money|mates|friends|boys|men|partying|<self>) (before|ahead of|above|first and) <their> (family|families|safety|education|mum+|children|school)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|carrying|wearing|posting|replying|getting into|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(make|makes|making|made) <their> own (choices|decisions) (and|so) [_] (have|has|must|will|should|can|need) [to] (live|face|accept|bear|take|put up|deal) ...
self (place|places|placed|placing|placement+)
(vote~|voting) with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
the (ball|onus) is [now|very much|firmly] (in their court|on (them|the (young people|group|boys|girls|children)))
(it is|is) [now|entirely] (up to|down to) (them|the (young people|group|boys|girls|children)) [now] to (engage|change|accept|keep <self>|stay|stop|make the|make better|take (up|responsibility|the)|listen|behave|help)
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
(set|embarked|heading|headed|bound|destined) (on|for|down) [a|the] (path|life|road|career|route) (of|to|into|towards) (crime|criminality|offending|prison|custody|violence)
complicit in (the|this|their|its|what|everything) ...
recruit~ [by|into|to] [the|a|an|some|these] (gang+|dealer+|line|lines|county lines|men|older|drug+|criminal+|crime|adult+|network+)
recruit~ <their> [own|younger] (friends|mates|peers|siblings|brother+|sister+|cousin+|classmates)
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
(is|are|was|were|be|been|started|began|caught|seen) [still|also|now|actively] drug (running|dealing|pushing|trafficking)
(run|runs|ran|running|deal|deals|dealt|dealing|sell|sells|sold|selling|shotting|traffic~|trafficking|supply~|push~) (drugs|weed|cannabis|crack|heroin|cocaine|class a|county lines|a line|pills|packages|parcels|wraps)
(earn|earns|earned|earning|make|makes|made|making) (money|cash|good money|easy money) (from|by|through|out of|for|running|selling|carrying) [running|selling|carrying|dealing|drug|the] (drugs|county lines|dealing|line|lines|packages|weed|dealer+)
(shotting|shotted|trapping) (for|in|out|up|down)
(go|goes|going|went|gone) (country|cunch|ot)
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|man's|men|men's|party|parties|car|car park|retail park)
(return~|go back|goes back|went back) to [the|that|his|a|this|her] (flat|house|address|hotel|property|man|men) ... (despite|in spite of|even though|although|against)
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to (him|us|them|[the|these|those] [older|same] (men|man|dealer+|exploiter+|adults))
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please) [like it]
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
(snapchat|instagram|tiktok|whatsapp|facebook|app+|online|internet|social media|phone+) ... (to|and) [arrange~] [to] (meet|contact|message|talk to|speak to|chat to|chat with|befriend) [older|adult|unknown|strange] (men|males|adults|strangers)
(contact~|message~|meet|meets|met|meeting|talk~|chat~|communicate~|speak|speaks|spoke|speaking|text~|flirt~|befriend~) [up] [to|with] [unknown|older|adult|various|several|strange|random|unsuitable|inappropriate|many|much older] (adult+|men|males|strangers|people they do not know|older people) ... (online|internet|phone+|app|apps|snapchat|instagram|social media|tiktok|gaming)
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over] (explicit|nude|indecent|naked|intimate|sexual|sexualised|topless|inappropriate) (picture+|image+|photo+|video+|selfie+|messages) [of <self>]
(contact~|message~|seek|seeks|sought|seeking) [out] (adult men|older men|older males|adult males|unknown adults|strange men|older boys)
(sext|sexts|sexted)
(<is>) [_ly|still|also|all] sexting
(produce~|producing|make|makes|made|making|create~|creating|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|sharing|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way|way+|with]
flirt~ with [the|these|those|a|some|their] [bus|taxi|local|_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|prostituting|pimp~) <self>
(sell|sells|sold|selling|offer~|hawk~|trade~) (<self>|<their> (body|bodies)) [to|for]
(teenage|young|underage) prostitute+
(sex|sexual favour+|sexual favor+|sexual act+|sexual activity|oral sex|sexual images|nudes|images of themselves) (in (return|exchange) for|for|in return) (money|drugs|gift+|cash|lift+|food|alcohol|vapes|cigarettes|phone+|clothes|a place|somewhere|weed|cannabis|credit|trainers|accommodation|shelter|a bed|them|attention|affection)
(in (return|exchange) for|exchang~|trade~|swap~|exchange~) [drugs|money|them|alcohol|gifts|food] [for] [nude|naked|intimate|indecent|sexual] (sex|sexual favour+|sexual act+|sexual activity|favour+|nudes|pictures|images|photos)
sexual favour+
<their> favours
(swap~|trade~|exchang~|exchange~|barter~) [their|some|more|the|intimate|nude|revealing|private] (photograph+|photo+|picture+|image+|selfie+|video+|clip+) [of <self>] for [more|some|a|an|the|free|phone|shopping|gift] (voucher+|money|cash|gift+|vape+|lift+|cigarettes|alcohol|drink+|weed|cannabis|credit|trainers|phone+|drugs|food|attention|presents|skins|top up+|game credit)
(picture+|photo+|photograph+|image+|video+|selfie+|clip+) [of <self>] in (return|exchange) for (vape+|lift+|gift+|cash|money|drugs|weed|alcohol|cigarettes|voucher+|credit|trainers|attention|presents)
(sex|sexual (things|favour+|act+|stuff)|nudes) ... ... in (change for|change of|exchange of|return of) _
(transactional|survival) sex
older (boyfriend+|girlfriend+|partner+|lover+)
(adult|online|internet|grown up) (boyfriend+|girlfriend+|partner+)
boyfriend+ [who (is|are|was|were)] [much|years|a lot] (older|in (his|their) _|aged _|twice <their> age)
boyfriend+ who (is|are|was|were) (eighteen|nineteen|twenty _|twenty|thirty|18|19|20|21|22|23|24|25|26|27|28|29|30)
(partner+|boyfriend+|girlfriend+) (is|are|was|were|aged) [now|only|about|around|already|at least|in (his|her|their) [early|mid|late]] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty|twenties|thirties)
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|started|start~|form~|into|pursu~|pursuing|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
(besotted|infatuated|smitten|obsessed) (with|by) (him|the (man|men)|this man|an older|these men|older _|her (abuser|exploiter|groomer))
(love|loves|adore~|worship~|idolise~) (these men|older men|this man|an older (man|boy)|<their> (abuser+|exploiter+|groomer+))
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(boyfriend+|girlfriend+|partner+) (of|who is) [about|around|at least|nearly|over] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|going|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked|asking) for trouble
(look|looks|looked|looking) for (trouble|a fight|bother|aggro|a scrap)
(out|only|always|clearly) looking for it
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
(tempt~|tempts) (fate|providence)
(push~|ride~|rode) <their> luck
(can|could) [only|hardly|scarcely|not] expect (to be (hurt|robbed|attacked|stabbed|left alone|stopped|arrested)|trouble|sympathy|the worst|nothing else|no sympathy)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) [got] <self> to (blame|thank)
(have|has|had) [got] (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
(<is>) [partly|largely|entirely|solely|themselves|as much|mostly|at least partly|in part] (to blame|at fault)
(no one|nobody) to blame but <self>
<their> [own] fault
(deserve~) (it|what|everything|all|no sympathy|to be (hurt|punished|excluded|blamed|moved|attacked|locked|taught))
serves (<them>|them) right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|contributing|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|participating|active|collude~|colluding) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|thriving|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~|making|creating|causing) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
(make~|making) (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|minimising|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|minimising|downplay~|normalise~|normalising) (what|how) ...
blame~ (everyone|everybody) else
blame~ (others|other people|anyone|anybody|everyone|everybody) [else] (but <self>|for (<their>|everything|what (happens|happened|goes)))
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
<their> [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|curiosity|impulsivity) (is|was) (what|why|how)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(will|do|does|did|have|has|had|never|not|fail~ to|unable to|refuse~ to) [not|never] [yet|ever] (learn|learned|learnt) [any|a|the|anything|_] [lesson+|thing] from (<their>|past|experience|this|these|it|previous|what (happened|has)|the (stabbing|assault|attack|incident+|arrest+|robbery|fight+|past|last|first|event+|exclusion+|experience+|consequences|warning+))
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
did not (fight back|put up a fight)
did not resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|do not|would not|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(lie|lies|lied|lying) to (cover|protect|get) (for|up|each|one|out)
blame~ others [and] [_] ... (responsibility|blame)
blame~ others for <their> _
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) (<them>|them)
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|failed to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|making|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|them|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|them|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|them|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(<is>) not [really|your|the|a|exactly|just] [a] [typical|usual|obvious|ideal|perfect|classic|innocent] victim+
none of (them|[the|this|these] (group|boys|girls|lads|friends|young people|children|members)) [has|have] [ever] (show|shows|showed|shown|express|expresses|expressed|feel|feels|felt) [any] (remorse|empathy|regret|insight)
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(drawn|attracted|pulled) [in] (to|towards|by) the (thrill|excitement|danger|buzz|glamour|lifestyle|drama|money|status|risk|chaos)
easily (bought off|bribed|tempted|swayed|lured|impressed|flattered)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
(seek|seeks|sought|seeking) [out] (risky|dangerous|unsafe) (situation+|place+|people|company|encounter+|experience+)
(attracted|drawn) (to|towards) [the] [easy|quick|fast] (money|cash|status|glamour|gifts|trainers|bling)
(carry|carries|carried|carrying) [a|the|their] (knife|knives|weapon+|blade+) ... (bravado|kudos|clout|look (hard|big|tough)|(for|as) (status|show|a status))
(associates|associate|associating|consort~|fraternise~|fraternising) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent|spending) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] (older (men|males|boys|lads|males)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hanging|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|intimidating|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|making|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(target~|targeting|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~|egging|goading) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|bragging|bragged|brags|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|making|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(lack|lacks|lacked|lacking) credibility
(<is>) (not|hardly|less than) [a|very|particularly] [very|particularly] credible
unreliable witness+
(this|that|it) is not reflected in <their> (behaviour|actions|presentation|conduct)
(allegation+|complaint+|disclosure+|account+) ... ... (thought|believed|felt|considered|found|deemed|likely) to be (malicious|false|fabricated|untrue|made up)
<owner> (account+|version+|story|stories|statement+) [of events|of it] (<is>) [<very>] (inconsistent|contradictory|implausible|far fetched|not believed)
(disguised|superficial|false|feigned|tokenistic|surface) compliance
(pay|pays|paying|paid) lip service
(say|says|saying|tell|tells|telling) [us|people|adults|workers|professionals|staff] what (we|they|people|adults|workers|professionals) want to hear
gang+ (member+|membership|associate+|association+|affiliate+|affiliation+|involvement|activity|activities|nominal+|culture|life|lifestyle|behaviour|mentality|leader+|leadership|banger+|banging|related|associated|affiliated|involved|linked|connected|style|like|violence|crime|issues|issue|rivalry|conflict|ties|links|elder+)
gang+
(associated|affiliated|linked|connected|involved|associating|associate|associates|affiliation|links|ties|involvement) (with|to|in) [a|the|an] [local|known|street|rival] gang+
(wannabe|aspiring|would be|little|mini|plastic) (gangster+|gangsta+|roadman|roadmen)
(gangster+|gangsta+|roadman|roadmen)
(thug+|thuggish|thuggery|yob+|yobbo+|yobbish|hooligan+|hooliganism|lout+|loutish|chav+|scally|scallies|ruffian+|delinquent+|delinquency|tearaway+|vandal+|scum|scumbag+|toe rag+|layabout+|waster+|urchin+|street (kid+|child|children|rat+)|rabble|hoodlum+|bad boy+|wannabe+|riff raff|rascal+|brat+|hoodrat+|degenerate+|low life+|lowlife+|reprobate+|miscreant+|bandit+)
(a|the|this|that|angry|unruly|wild|whole) (mob|rabble|pack)
(mob|pack) mentality
(pack|mob|rabble|horde) of (kids|youths|boys|girls|children|teenagers|lads|teens|young people)
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not good kids
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+|fraternity)
criminogenic
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>|as) [both|also|all] [the|a|an] [sexual|main|real] (abuser+|groomer+|exploiter+|recruiter+)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
perpetrator+ (in|within|among|amongst) [the|this|our|their] [_] (group|cohort|year+|class|friends|pupils|members)
(perpetrator+ (and|or) victim+|victim+ (and|or) perpetrator+) (in|within|among|amongst)
(within|in|among|amongst) (the|this|our) [_|_ _] (group|cohort|friends|friendship group) [there] (is|are|was|were) ... [_] (perpetrator+|victim+ and ... perpetrator+)
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to [themselves and|themselves and to|himself and|himself and to|herself and|herself and to] (others|[the] wider (community|public)|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(pose~|present~) [a|an|the] [very] [high|higher|serious|significant|considerable|real|direct|potential|medium] (risk|danger|threat) [of [serious|significant] [harm|violence|offending]] to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on|hangers on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|non school attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
nuisances
(main|chief|prime|principal|key) (antagonist+|aggressor+|culprit+)
hardcore (member+|group|element+|of|nucleus|few)
(groomer+|exploiter+|abuser+|dealer+|criminal+|predator+|offender+) in <their> own right
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
(well known|known|notorious|infamous) for [<their>] (anti social _|antisocial _|asb|crime|fighting|trouble|violence|theft|thieving|stealing|shoplifting|drugs|dealing|bad _|poor _|lying|kicking off|disrupt~|disruption|aggression|bullying|nuisance _|causing _)
(small time|petty|little|young) crook+
(go|goes|going|went|gone) off the rails
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+)
(cause~|causing|create~|creating) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
(manipulate~|manipulating) (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|causing|create~|creating) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|exhausted|test~|tested|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|giving|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(burn~|burnt|burned) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>|group|lads|friends) (have|has|had|with) no [sense of|personal] boundaries
(wander~|roam~|prowl~) the streets (at|until) [all] (hours|night)
prone to [sudden|frequent|outbursts of|acts of|bouts of] (violence|aggression|outbursts|lying|stealing|anger|fighting|exaggeration|exaggerate|lie)
(loose|low|no) morals
(money|drug|drugs|cash|crime) mule+
mule account+
(as|become|became|been|being|used for|acting|are|is|were|was|using them|forced to be) [a|an|the|unwitting] mule+
modern [day] slave+
(slave+|slave labour)
(plugging|plug|plugged|plugs) (drugs|packages|class a|wraps|them|it|the (drugs|wraps|package+))
(forced into|made to|caught|found|involved in|was|were|been|been found) plugging
(hard|difficult|impossible|tough|tricky|hardest|harder) to (reach|engage|place|manage|help|like|love|control|handle|teach|contain|parent|work with|pin down|get hold of|get through to|deal with|read|trust|support)
(disengage~|disengagement|unengaged|non engaging|non engagement|nonengagement|non attendance|non compliant|noncompliant|non compliance|noncompliance|uncooperative|unco operative|unreachable|unresponsive)
(poor|low|limited|little|lack of|minimal|sporadic|no|patchy|inconsistent|superficial|lacks|lacked) (engagement|cooperation|co operation)
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating|cooperated)
(do not|does not|did not|is not|are not|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
(struggle~|reluctant|slow|unwilling|unable|refusal|reluctance|unwillingness|resistance|resistant|hostile|averse) to (engage|engaging|engagement|support|help|change|services|intervention+|professionals|authority|being helped|work with|working with|advice|accept|accepting|adult support)
(decline|declines|declined|declining) to (engage|work with|take part|attend|accept|cooperate)
not [at all|sufficiently|really|yet|fully] motivated to (change|engage|attend|learn|work|stop|accept|cooperate)
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both|only] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or no|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents'|parents|parent's|mother's|mothers'|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|worst|dreadful|terrible|shocking|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
<owner> (antisocial|anti social|criminal|offending) behaviour+
<owner> (aggression|aggressiveness|hostility|temper|tempers|outbursts|tantrum+)
(aggression|violence|hostility) (from|by|among|amongst|in|within) (the|this) (group|boys|girls|young people|lads)
(misbehave~|misbehaviour|behave~ badly|behaved badly|behaving badly)
(<is>|can be|could be|find them|finds them|found them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
(challenging|difficult) (with|towards|in|for) (one another|each other|staff|adults|teachers|class|lessons|workers|authority|professionals|school|sessions)
(difficult|challenging) to (manage|engage|work with)
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
lac
lac (child|children|kids|young _|review+|status)
looked after kids
(birth|biological) (parent+|mother+|father+|mum+|dad+|family|families|sibling+|brother+|sister+)
(foster|care|residential|out of area|children's home|foster care) placement+
placement+ (breakdown+|broke down|break down|has broken down)
in placement
(supervised|unsupervised|family|sibling|parental) contact [session+|visit+|time|centre+]
contact (session+|visit+) with <their>
contact with (<their>) (mum|dad|mother|father|parents|siblings|brothers|sisters|birth)
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [being|causing|_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
(well known|notorious|infamous|known) (to|among|amongst|with) [the|all|local|most] (police|authorities|youth justice|courts|wardens|magistrates)
well known to [all|the|local] services
(notorious|infamous) (for|group|in|bunch|family|families|across|around|on)
(notorious|infamous)
known [local] (nuisance+|suspect+|individual+|criminal+)
neets
neet
(group|bunch|gang|mob|crowd|lot|pack|couple) of (hoodies|hoods)
(the|these|those|local) (hoodies|hoods) (are|were|have|hang~|gather~|who|congregate~)
(savvier|more savvy|sharper|wiser) than (most|many|some|any|the) (adult+|grown _|of us|staff|teachers|men)
(streetwise|street wise|street smart|streetsmart|street smarts|street savvy|world weary|world wise|worldly wise|worldly|road smart)
(very|rather|quite|too|overly) knowing [for|child|girl|boy|children]
wise to (the|how|what|older|that|it)
wise in the ways
savvy [about _|on _|enough _]
(know|knows|knew) [exactly|perfectly well|full well|very well|well|precisely|quite well] what (he|she|they) (is|are|was|were|want|wants) [doing|getting|into|up to|letting]
(know|knows|knew) the (score|ropes|game|drill)
(know|knows) <their> own mind
(know|knows) <their> way (around|round|about)
(fully|well|perfectly|completely|quite|only too|all too) aware of (what|the (risk+|consequences|danger+)|<their>)
(seen|heard|done) it all [before]
with <their> eyes [wide] open
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around) [the|older|grown] (men|adults|system|staff|boys|police|workers)
(by|of) <their> own choice
(consenting|consensual) (relationship+|sex|partner+|encounter+|arrangement+|activity)
(consent|consents|consented|agree|agrees|agreed) to (sex|sexual|the sex|being photographed|the relationship)
(sexually active|sexually experienced|promiscuous|precocious|provocative|provocatively|flirtatious|sexualised)
(need|needs|needing) no (protecting|protection|looking after|supervision|supervising|help from adults)
(can|could|able to|well able to|quite able to|perfectly able to) (look after|handle|take care of|fend for|fight for|defend|stand up for|cope for) <self>
old (hands|hand) at (this|it|that|_ing|the game|drugs|county lines)
old (heads|head) on _ shoulders
hard as nails
give as good as (they|he|she) (get|gets)
(can|could|able to|know how to|knows how to) hold <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(knowledge|experience|sense|outlook|confidence|wisdom|nous|skills) of (adults|someone|people|somebody|a person|an adult) twice <their> age
(can|could|able to|knows how to|know how to) [well|easily] (handle|deal with|cope with|manage) [the|any|all the] (male|men's|older|adult|sexual|unwanted) (attention|advances|interest|approaches)
(can|could) (more than|easily|always|well) hold <their> own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|grown up|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|an adult|men|women|adults) than (a|an) _
level of maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown|(a|an) (set|group|bunch|team|couple|gang) of] [young|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (eighteen|twenty|thirty|twenty five|twenty one|forty|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _|grown up)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knows|knew) (right from wrong|the difference between right and wrong)
(as|like) any [other] (adult|grown up|man|woman) would
(have|has|had|they have) [both|all] lived a (bit|little|lot|life)
more like (flatmates|housemates|sisters|friends|equals|lodgers|partners|colleagues) than (children|a child|daughter+|son+|kids|mother and)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adults
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|a|mere|little|just|simply|really] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
(no longer|hardly|scarcely|not|far from|none of them) [exactly|really|so|is|are] innocent
not as innocent as
(take|takes|taking|make|makes|making|made) adult (decision+|choice+|responsibilit(y|ies)|responsibilities)
adult (decision+|choice+)
(man|woman|lady) of the (house|family|household)
(run|runs|running|manage~|living|live) <their> own (life|lives|affairs)
(quite|already|every inch|very much) (a|the) [young] (man|woman|lady|gentleman)
grown up (lives|life|problems|ways|outlook|tastes|decisions|matters|things)
(mind|head|outlook|attitude|body|confidence) of (an adult|a grown|a woman|a man|someone (older|twice|much older))
cotton wool
consenting adult+
young (adults|adult)
(men|women|man|woman|adults|adult|grown ups) in (all but|everything but|everything except) (name|years|age)
(is|are|was|were|act as|acts as) [very much] the (adult|adults|parent|parents|grown up|grown ups) in (the|their|that|this|his|her)
(live|lives|lived|lead|leads|living|leading) (an adult|adult|an independent|independent|a grown up|grown up) (life|lives|lifestyle+)
(answer|answers|answered) to (nobody|no one|no body|none)
equal (partner+|party|parties|participant+)
(father|mother|parent) figure (in|of|to|for) (the|their|his|her) (house|household|home|family|siblings)
(not|hardly|far from|anything but|no longer) [so|very|at all|exactly] (naive|gullible|green|childlike|wet behind)
(almost|nearly|practically|virtually|already) (a man|a woman|men|women)
(old|wise|experienced) heads [on]
(men|women|man|ladies) of the (house|family|household)
(big|grown) (boys|girls|lads) now
(strong|tough|big|clever) (girls|boys|lads) ... (not|do not|does not|no) need ... ... (protect~|protection|help|us|adults)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
(sufficient|enough|adequate|good) (understanding|knowledge|sense|awareness|insight|skills) to (keep <self> safe|protect <self>|look after <self>|manage)
(parent~|raise~|raising|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|coped|survived|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|handled|manage~|managed) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
(very|fiercely|highly|fully|completely|entirely|quite) independent
(well|quite|perfectly|fully|more than|easily) able to (cope|manage|handle|deal|decide|choose|survive|get by)
(not|hardly|scarcely) need (a|any) (safe|adult|trusted) (place|adult+|space|person)
(perfectly|quite|fully|well|more than) capable of (deciding|choosing|making|managing|looking|coping|taking)
(will|can) (be fine|cope|manage|survive) (without|on their own|by themselves|whatever|regardless|anyway|as they)
(capable of|able to|can|old enough to|mature enough to) (making|make) [<their> own|their|his|her] [own|informed|adult|mature|rational|sensible] (decision+|choice+) about [the|these|those|which|older|adult|any] [older|adult] (sex|risk+|relationship+|danger+|drugs|men|adults|dealer+|man|contraception)
(manage~|cope~|get by|gets by|got by|getting by|do|does|doing|get on|gets on|survive~) [perfectly|quite|very|just|absolutely] (well|fine|happily|okay) (without|on <their> own|alone)
independent (since|from) [they|he|she|the age|a [very] (young|early)|an early]
(can|could|able to|capable of|trusted to|should) [now|safely|easily|well|perfectly well|already] (manage|managing|assess|assessing|judge|judging|handle|weigh up) <their> own (risk+|safety|lives|affairs|protection|welfare)
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not) (scare|frighten) [easily]
(scared|afraid|frightened) of (nothing|nobody|no one)
(fear|fears|feared) (nothing|nobody|no one)
(give|gives|gave|given|giving) [their|full|free|verbal] consent (to|for) [the|these|those|being|having|any|all] [sexual|intimate] (photograph+|photographed|photo+|picture+|image+|video+|filmed|sex|sexual _|relationship+|lift+|arrangement+|touched)
(tougher|hardier|more (resilient|mature|worldly|streetwise|grown up|hardened|adult|independent)) than (the (others|rest|white|other)|<their> (peers|classmates|friends)|other (children|girls|boys|young people|pupils|kids)|most (children|girls|boys|kids|young people|pupils|of <their>))
(more|very|too) sexually (aware|knowing|mature|experienced|knowledgeable)
less (innocent|childlike|naive|vulnerable|in need) than (others|other _|most|<their> (peers|classmates|friends)|<they> (look|looks|seem|seems|appear|appears)|many)
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
(<is>) [<very>] independent and (make~|making|need|needs|do|does|can|could|decide~) ...
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
(males|females)
(a|an|the|this|that|these|another|one|each|young|black|white|asian|mixed race|year old|ic _|teenage|adolescent|same|second|third|other|local|lone|youth) (male|female) (was|is|who|and|in|at|on|aged|from|with|of|youth+|teenager+|adolescent+|peer+|friend+|had|has|child|children|young|subject+|suspect+|individual+)
(young|black|white|asian|mixed race|year old|teenage|adolescent|lone) (male|female)
(youths|juvenile+)
(a|an|one|another|each|this|that|same|other|black|white|asian|local|street|disaffected|unruly|troubled|angry|alienated|estate|inner city|vulnerable|male|female|marginalised|year old|hooded|teenage|wayward) youth
(youth+) (who|were|was|are|is|had|has|have|gather~|congregate~|hang~|loiter~) [been|gathered|seen|in|at|on]
(ic1|ic2|ic3|ic4|ic5|ic6|ic7|ic8|ic9|ic0)
ic (1|2|3|4|5|6|7|8|9|code+)
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|muscular|and _|_] (build|builds|frame|frames|physique+|stature|height)
(4ft|5ft|6ft|5'1|5'2|5'3|5'4|5'5|5'6|5'7|5'8|5'9|5'10|5'11|6'0|6'1|6'2|6'3|6'4|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female|somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|middle eastern|unkempt|untidy|similar|neat) in appearance
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(grow|grows|growing|grew|grown) [a|an|<their>|his] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|his|her|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
eyes (are|were) [a|an] [_] [very] (blue|green|brown|hazel|grey|dark|black)
(shortest|tallest|thinnest|fattest|biggest|skinniest|palest|darkest|prettiest|heaviest) (of (them|the (group|boys|girls|lads|friends|pair))|boy|girl|lad)
(mohican+|baby face+|baby faced|doe eyed)
(long|false|fake|thick) (lashes|eyelashes)
(lost|losing|keeps) <their> looks
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(dark|black|deep) (rings|circles|bags|shadows) (round|under|around|beneath) <their> eyes
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
<their> (clothes|clothing|uniform+|shoes|coats|trainers|nails) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short)|revealing|grubby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [short|ripped|tight|baggy|skinny|_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [revealing|tight|short|baggy|scruffy|expensive|designer|_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
(refuse~|refusing) [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|accept|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(are not|is not|were not|was not|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed|thrown (back|in)|spurned|snubbed|knocked back|batted away)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
would not dream of (telling|asking|coming|going|talking|speaking|attending|accepting|trusting|working|saying|ringing|listening|reporting)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(will not|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|are not|is not) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat|cause)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is) [only|just|merely] a matter of time
(only|just|merely) a matter of time
back (to|at|into) <their> old (ways|habits|tricks|haunts)
(there is|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
(it is|is) [only|quite|almost] inevitable [that] (somebody|someone|one of them|one of these|a boy|a girl|a child|there) will
(have|has|had) not (changed|mended) <their> ways
only ever _
no matter (what|how|who) ... (offer~|offered|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
nothing (anyone|anybody|anything|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (makes|make|made|will make|has made) [any|a|the slightest|the least] difference
whatever (anyone|anybody|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (has|have|had|makes|make|made) (no|little) (effect|difference|impact)
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|shown|taken|owned|admitted|said sorry)
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to|are behind|are involved|were behind|were involved)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
(nobody|no one|none|not one|neither|no member) (in|of) (them|(the|this|our) [_] (group|boys|girls|lads|friends|young people|children)) (listens|engages|behaves|learns|tries|attends|turns up|cooperates|complies)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (has|have|had) ever (made|worked|helped|reached|changed|got through|succeeded|engaged)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (will|can|could) ever (make|work|help|reach|change|get through|engage)
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
nothing (we|staff|workers|anyone|anybody) (do|does|offer|offers|try|tries|say|says) [to|with|for] [them] (makes|make|made|will make|works|will work) [any|a|the slightest] [difference]
(cannot|can not|could not|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
(incapable|not capable) of
(no|zero|absolutely no|not the slightest|without any|shows no|show no|little or no) (intention+|interest|desire|wish|willingness|inclination) [whatsoever|at all|of any kind|whatever] (of|in|to) _
(not|never) [at all|remotely|the least bit] interested in _
uninterested in _
(impossible|no use|no point|pointless|useless|futile|no good) [to|in] [even|ever] (engage|engaging|reach|reaching|help|helping|talk|talking|work|working|reason|reasoning|try|trying|offer|offering|get|getting|control|trust|change|changing|stop|teach|contain|speak|ask|asking|sending|inviting) [to|with|through|them|the]
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
(invariably|inevitably|undoubtedly|unquestionably|indisputably|incessantly|perpetually|eternally|relentlessly|without exception|without fail)
(every single|each and every|every last) (time|day|night|week|weekend|evening|morning|month|occasion|one|session|offer|appointment|lesson)
(all|none|every one|each|every one) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not) ever
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+|failings)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failings|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(should not|ought not to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|still has not|still have not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|took [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(no one|nobody|none|not one|neither) ... ... (did|has done|had done|have done) (a thing|anything about|one thing|a single thing)
(knew|known|saw|seen|heard) ... ... (and|but|yet) [still|then] (said|did|told|shared) (nothing|nobody|no one)
(none of this|none of it|nothing) would [ever] have happened
(it is|it was) (wrong|careless|foolish|unfair|unreasonable|short sighted|thoughtless|unkind|cruel|naive) (of|for) (the|our|this|that|social|children's) _
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense)
(put~|puts|putting) (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
(hope~|hoping) (it|this|that|they|the problem) would [just|all] go away
(has|have) form (for|in|on)
(decision+|response+|treatment|approach|handling|actions) [_ _|_] (was|were|is|are) [_] (cruel|wrong|unjust|unfair|heartless|shameful|thoughtless|punitive|cynical|vindictive|spiteful)
(track record|history|habit|pattern) of (rejecting|refusing|ignoring|excluding|closing|turning|failing|losing|blaming|passing|dismissing|delaying|not)
(no one|nobody|none) ... ... (thought|think) to _
why (did|has|had) (nobody|no one|none of)
(response+|help|support|action|effort+) ... (was|is|were|has been|have been) [far|much] too (little|late)
no thanks to (the|our|its|this|that) _
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
(seem~|appear~) not to (care|bother|mind|want|notice|be (bothered|interested))
as (it|they|this|that|she|he|we|you|one) (should|ought to) have
(just|only|simply|merely) wanted (them|him|her|it|the (group|boys|girls|young people|children|friends)|these (boys|girls|young people|children)|young people|children) (off|out|gone|moved|elsewhere|removed|somewhere else|away)
(no one|nobody|none|not one|neither|did not|does not|do not|never|not) ... ... (take|takes|took|taken) the (trouble|time) to _
(made|make|makes|making|showed|shown|shows|took|take|takes|taken|paid|gave|given|gives|showing|taking|pays|pay) (no|little|not the slightest|not the least|scant|minimal|hardly any|barely any|zero|so little|precious little) [real|serious|proper] (effort|attempt|interest|notice|action|attention|heed|regard|care|thought|concern|respect|account|responsibility|leadership|curiosity)
with (little|no|scant) (effort|regard|thought|care|concern|respect)
without [even|so much as|ever] (trying|bothering|asking|looking|listening|thinking|a thought|a second thought|reading|meeting|speaking|picking)
no [real|serious|proper|meaningful|genuine|visible|such|discernible] (effort|attempt|thought|care|regard|interest) (was|has been|had been|were|is being|whatsoever|at all)
(did|done|doing|does|do) (nothing|next to nothing|little or nothing|absolutely nothing|the bare minimum|as little as|precious little|sod all)
nothing (was|has been|had been) done
refusal+ to (engage|help|act|listen|share|meet|attend|take|accept|reply|respond|answer|cooperate|work|look|change|acknowledge|see|offer|fund|intervene|investigate|admit|speak|consider|believe)
(leave|leaves|left|leaving) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|families) [young people|children|boys|girls|group] (to fend|to cope|to manage|to it|to rot|in the lurch|high and dry|out in the cold|without (help|support|protection))
if (the|any|only the|social|someone|anyone|services|staff|police|officers|teachers|agencies|workers) [_] [_] had [only|ever|just|not] (listened|acted|bothered|done|asked|looked|shared|told|responded|rung|called|visited|checked|kept|met|read|followed|taken|been|spoken|intervened)
(sat|sit|sitting|sits) on (its|their|his|her) hands
(sat|sitting|sits) on (it|this|that|them|the (information|referral+|report+|letter+|e mail+|concern+|complaint+|file+|intelligence|evidence|request))
(stood|stand|standing|sat|stands) (idly by|back and (watched|let|did)|by and (watched|let|did)|by while|by as)
(stood|stand|standing) idly
(walk|walks|walked|walking) away from (the|these|its|their|this) (group|young people|responsib~|responsibility|responsibilities|duty|problem)
(negligent|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(says|speaks|said) (everything|it all|volumes) about
culture of (blame|blaming|denial|indifference|complacency|neglect|cover up|silence|defensiveness|secrecy)
(have|has|had) no idea what (they|it|he|she) (is|are|was|were) doing
(do not|does not|did not) know what (they|it|he|she) (is|are|was|were) doing
found [the] ... at fault
(is|are|was|were) [all|just] (bullies|cowards|idiots|fools|liars|racists|thugs)
(did|done) (was|is) (wrong|indefensible|cruel|unfair|disgraceful)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|dire|hostile|patronising|condescending|contemptuous|ham fisted|toothless|rubber stamp~|anything but _|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
(poor|weak|bad|terrible|slow|appalling|dreadful|lazy|sloppy|lax|substandard|shocking|disappointing) (practice|response+|service|communication|management|judgement|judgment|leadership|decision making|work|handling|planning|record keeping|recording|performance|standard+|supervision|oversight|job|attitude|information sharing|follow up)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads))
(turn|turns|turned|turning) (a blind eye|a deaf ear|deaf ears)
(fell|fallen|fall|falls) on deaf ears
(look|looks|looked|looking) the other way
(pillar to post)
(neglects|neglected|neglecting) (the|this|that|our) _
(neglect|neglects|neglected|neglecting) (to|its|their|these|this|them|young people|children|(the|a) (duty|young people|group|needs|friends|boys|girls|children|responsib~))
(abandon|abandons|abandoned|abandoning|betray~|desert~|write off|wrote off|written off|writing off|fob~ off|palm~ off) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|him|her)
(palm~|fob~) ... off
dump~ (them|these|the (group|young people|boys|girls|children)|young people|children|families)
(make|makes|made|making) (things|it|matters|everything|the (situation|harm|risk|danger)) [much|far|even|a lot|only] worse
(was|were|is|are|been|being) [far|much|all|altogether|simply|often] too (slow|late|rigid|harsh|lax|heavy handed|quick|lenient|casual|passive|inflexible|cautious)
(get|gets|got|getting) a grip
without (so much as|even) (a (phone call|call|letter|word|reply|visit|text|backward glance|thought)|an (apology|e mail|email|answer|explanation))
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
(disappointingly|regrettably|shockingly|inexplicably)
(opportunit~|opportunities|opportunity|chance+|sign+|warning+|cues) ... ... (was|were|have been|had been|has been|being) [again|repeatedly|all] missed
(used|applied|turned to|resorted to|resorts to|excluded|dismissed|closed) [far|much|all] too (readily|quickly|often|easily|freely|soon)
simply (closed|close|closes|ignored|refused|left|moved on|stopped|shut|sent|passed|walked|turned|gave up|waited)
could [easily|well] have _ ... ... but (chose|decided|opted|preferred|elected|did) not
wash~ (its|their|his|her) hands of
(pass~|passing) the buck
buck passing
(drag~|dragging) (its|their|his|her) (feet|heels)
(drop~|dropped) the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid|hiding) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~|brushing) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|signs|warning+|obvious)
missed (opportunity|opportunities|chance+|sign+)
(fell|falls|falling|fall|fallen) [well|far|woefully|badly|seriously] short
(shirk~|duck~|dodge~|abdicate~|evade~|shed|shedding) (its|their|his|her|all|any|the) (responsib~|responsibility|responsibilities|duty|duties|role)
(broke|broken|breaks|breaking) ([its|their|every|so many|repeated|several|more] promise+|(its|their) word)
(pay|pays|paid|paying) lip service
went through the motions
kick~ ... into the long grass
(ignore|ignores|ignored|ignoring) ... (concern+|warning+|call+|letter+|referral+|request+|complaint+|sign+|evidence|report+|plea+|e mail+|email+|advice|worry|worries|voice+|view+|wishes|young people|group|parents|children|boys|girls|families|friends|pupils|message+)
(more|only) (interested in|concerned with|concerned about|worried about|bothered about) (its|their|his|her|targets|results|figures|budgets|money|saving|reputation|exam|attendance figures|numbers|paperwork)
responsible for (this|the|these|its) (failure+|delay+|harm|gap+|breakdown|mess|neglect|situation|loss|damage|state)
(handling|response|responses|communication|management|practice|planning|recording|supervision|oversight|information sharing|leadership|support|help|attitude) ... (was|were|is|are|has been|have been|had been) [very|extremely|so|too|often|quite|rather|shockingly|consistently] (poor|weak|bad|terrible|dreadful|slow|lacking|lax|substandard|shocking|haphazard|patchy|non existent|nonexistent)
made a mess of
(ignore|ignores|ignored|ignoring|disregard~|dismiss~|brush~ (off|aside)|shrug~ off|overlook~) (them|these|this|their|the|all|every|repeated|several|our|concerns|warning+|young people|parents|what|e mails|emails|calls|letters|referrals|requests|complaints|evidence|signs|pleas|it)
(blame|fault|guilt|responsibility for this) [squarely] (lies|rests|must|falls|belongs|lie|rest)
blame for
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable)
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
fault of (the|its) <service>
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
(only <self>|only itself) to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
(refuse~|refusing) [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|ignoring|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|failed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
(treat~|treated) ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
(punish~|criminalise~|demonise~|victimise~) (them|these|young people|the group|the young people|children) (for|instead|rather)
(poor|no|zero|little|lack of|complete lack of|total lack of|utter lack of) (leadership|grip|accountability|ownership|urgency|professional curiosity|professionalism|common sense|care|interest) [from|by|on|in|at|shown|whatsoever|was]
fault of (the|its|this|that|these|both|our) [_] [_] <service>
(get|gets|got|getting) (it|this|that|things|everything|so much) [all|badly|very|so|completely|seriously|spectacularly|quite|terribly] wrong
(let|lets|letting|left|leave|leaves|leaving) ... [to] [go] (unanswered|unheeded|unread|unopened|gather dust|go cold|slide|drift)
(waste~|squander~|fritter~) [another|over|almost|nearly|more than|at least|up to|precious|the best part of|all|so much|valuable|half|many] [_|a _] (month+|week+|year+|day+|time|hours|money|funding)
(poor|bad|dismal|woeful|terrible|patchy|weak|appalling) [track] record (of|on|for|in|at|when)
could [easily|well] have _ ... ... ... (and|but|yet|and yet) (chose|decided|opted|preferred|elected) not
the (blame|fault) (is|was|lies)
through [its|their|sheer|simple] (inaction|inattention|indifference|neglect|sloth)
could [easily] have <done> ... (and|but|yet) (did not)
(put|puts|putting|placed|places|placing) [its|their] [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
asleep on (its|their) feet
(beggars|defies) belief
(shut|shuts|shutting|close|closed|closes) (its|their) eyes
(was|were) [quite|simply|plainly|clearly|very] wrong to _
thanks to the [long|council's|school's] (delay+|failure+|inaction|neglect|indifference)
(dither~|bungle~|botch~|bodge~|fumble~|mishandle~|mismanage~)
(did|does|done|doing) [far|much] too little
(council's|school's|police's|its|team's|service's|agency's|department's|trust's|company's) [own] (inaction|neglect|negligence|indifference|dithering)
(academy's|home's|club's|panel's|landlord's|operator's|college's|worker's|social worker's|officer's|office's|authority's|provider's|hospital's|clinic's|school's|head's|youth service's|social care's) [own] fault
(care|cares|cared) more (about|for) (its|their|his|her|results|targets|money|reputation|league tables|figures|numbers|exam|attendance|the (budget|figures|numbers|building))
(let|lets|letting) (everything|it|things|this|that|the (situation|matter|problem|case)) (rot|fester|drag on|run on)
had (the|either|any|each|both|this|that) [_] [_] (<service>) (done (what|as) (it|they)|been doing)
never once (turned up|came|rang|replied|answered|asked|visited|attended|listened|checked|called|thought|tried|bothered|looked)
(the|its|their|council's|school's|police's|service's|agency's|team's|department's|trust's|company's|club's|home's|academy's) [usual|only|latest|lame|poor|standard|stock] excuse+ (was|is|for|that|were|are)
(talk|talks|talked) and (talk|talks|talked)
to (hit|massage|protect|flatter|keep down) (its|their) [own] (targets|figures|numbers|statistics|budget|ratings|results)
more (interested in|concerned with|concerned about|bothered about|worried about|keen on) ... ... ... than (in|with|about|on|the)
(protect~|favour~|put~|puts|putting) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
(in silos|silo working|siloed|silo mentality)
blam~ (each other|one another)
(obsessed with|fixated on|blind to|deaf to) _
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|five|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
eyes and ears
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
informants?
chis
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:on\s+|over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
weak links?
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
street names
aliases
alibis?
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|know (?:who|whom|where|which)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:meets?|associates?|talks?|is|are|visits?|see|sees)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
covert(?:ly)?
undercover
plain[ -]clothes?
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
tracked on
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|they meet|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
strike next
predictive policing
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
anpr
cell[ -]site
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:body[ -]worn) (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:switched )?(?:off|on))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations
registrations of
posing as
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|five|them|yp\d+)
one step ahead
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:every|each|all|any) sightings?
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
monitoring of (?:\w+ )?(?:messages|phones?|social media|accounts|calls|movements|the group)
cctv trawl
matching the (?:description|descriptions) (?:of|given)
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|broughtin)(?:\w*) (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|theft|burglar\w*|drug|offen\w+|supply|criminal|gang|involvement|having)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her|the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?|other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career|high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
ring-?leaders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
evidence against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
case against
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
proved negative
made off (?:on|in|towards|from|with|down)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
joint enterprise
modus operandi
crime (?:series|groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:group|cohort|members|friends|they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
chain of command
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:the group|this group|members|them\b|these|the young people|the five|the friends)
gang (?:lines|hierarchy|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
who suppl(?:y|ies) whom
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
(?:polic(?:e|ed|ing)) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk|gangs) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|gang|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
disrupt(?:ing|s)? (?:and (?:\w+) )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:the |this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
zero[ -]tolerance
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
target[ -]harden\w*
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
enforc\w+ (?:the |a |their )?curfews?
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:could|may|will|can) face (?:criminal )?prosecution
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|targeted|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption|arrest) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimedat|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|lead to|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
clear-up rates?
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
stop[ -]checks?
(?:stops|searches|stop checks) (?:of|on) (?:the )?(?:group|members) (?:have been|were|are) (?:productive|positive|fruitful|successful)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
planned arrests?
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
(?:from|out of) circulation
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
red-handed
in the act
rewards? (?:has been|is|was|be) offered
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:the\s+|an? |any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|five|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
recorded crime
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:police|officers['’]|law enforcement) attention
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
deny(?:ing)? YOUNG (?:a|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
crime (?:wave|spree)
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
take out (?:those|the (?:leaders?|ringleaders?|key|main|top|core))
search(?:es|ing)? (?:of )?(?:the )?(?:young people['’]s|group['’]s|members['’]|their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
brought to justice
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|ofbeing|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from)
known to (?:the )?police for
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
weapons? sweeps?
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of(?: )?(?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive)(?: )(?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
subjects? \d+
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing|bid) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
enforcers?(?=[.,;:)]|$| for| of| in)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
sanctions? (?:to date|applied so far|imposed so far)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:about\s+|around |out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly)?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
(?:catch|find) the ones (?:who|that)
dossiers?
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
target[- ]harden\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?! (?:and yp\d+ )?from (?:\w+ing|having)\b)
drones?
closure orders?
hot ?spots?
street robber\w*
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
offend\w+
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
suspects?(?! that)
investigat\w+
forensic\w*
prosecut\w+
arrests
arresting
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
(?<!with\s)convictions?
enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))
suppress(?:ion|ing)?
disrupt(?:ion)?
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
surveillance
held to account
hold (?:them|the group|members) to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
weapons
county lines
class [abc]
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
culprits?
warrants?
detections?
charges? (?:of|for|against|with)
matching the description
trawl
stolen goods
handling
tip-?offs?
deterren(?:t|ce)
dealers? (?:in|among|within) the group
accomplices?
affiliat(?!ed)\w+
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
high[ -]harm
intercept\w*
policed
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
under control
line holders?
supply chains?
drugs? markets?
street to source
multiple sclerosis
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
self-?\s?medicat\w+
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|disorder|illness|disease|syndrome|infection|impairment|injury|stroke|rash|tumour)
arthritis
migraines?
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
(?:kill(?:ed|ing|s)?|poison(?:ed|ing)?|hang(?:ed|ing)?|starv(?:e|es|ed|ing)) (?:him|her|them)sel(?:f|ves)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
hallucinat\w+
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
blackouts?
(?:has|had|having|suffers|gets) (?:fits|seizures)
(?:his|her|their) (?:gp|doctor|dose|consultant|paediatrician|dentist|psychologist|therapist|counsellor|health visitor|tablets|medicine|inhaler|condition|disability|weight|diagnosis|moods?|illness|eating|injur(?:y|ies)|periods?)
waiting list for (?:an? )?(?:\w+ )?(?:assessment|diagnosis|therapy|counselling|treatment)
crisis team
eats? (?:almost |next to )?nothing
(?:was|been) (?:treated|operated) (?:for|on)
treated (?:him|her)
adhd
attention deficit
add diagnosis
autis(?:m|tic)
asperger(?:['’]?s)?
a[sc]d
dyslexi[ac]
dyspraxi[ac]
dyscalculia
ptsd
post-traumatic
ocd
obsessive[ -]compulsive
tourette(?:['’]?s)?
epilep(?:sy|tic)
seizures?
asthma(?:tic)?
inhalers?
diabet(?:es|ic)
insulin
blood sugars?
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
eczema
anaemia
sickle cell
crohn['’]?s
allerg(?:y|ies|ic)
anaphyla\w+
eating disorder
anorexi[ac]
bulimi[ac]
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic (?:attacks?|disorder)
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
depression
depressive
bipolar
psycho(?:sis|tic)
schizophreni[ac]
hears? voices
hearing voices
heard voices
low mood
suicid(?:e|al)
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
self-?\s?harm(?:s|ed|ing)?
(?:harm|hurt|cut)(?:s|ing|ed)? (?:him|her|them)sel(?:f|ves)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:took|taken|taking|takes) an? (?:\w+ )?overdose
overdosed?
sectioned
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilit(?:y|ies)|loss|aids?)
(?:is|are|was) (?:partially |profoundly )?deaf
learning (?:difficult(?:y|ies)|needs?)
wheelchair
disab(?:led|ility)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|heart (?:condition|murmur|problem)|chronic \w+|long-term condition|medical condition|health condition|skin condition)
heart (?:condition|murmur|attack)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|diagnosis|issues?|records?|appointments?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
poor mental health
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
medicat(?:ion|ed)
(?:is|was|been|on) prescribed
prescri(?:bed|ptions?)
(?:sleeping |his |her )tablets
anti-?depressants?
antipsychotics?
ritalin
methylphenidate
concerta
sertraline
fluoxetine
citalopram
melatonin
diazepam
camhs
cahms
psychiatri(?:c|sts?)
(?:educational |clinical )?psychologists?
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|psychologist|psychiatrist|psychotherapist|nurse|consultant|paediatrician|specialist|dietician)
psychotherap\w+
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
speech and language (?:therap\w+|difficult\w+|needs?|delay|assessment|disorder)
understands? at the level of
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
hospitali[sz]ed
in-patient
inpatient
(?:was|been) admitted
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
pregnanc(?:y|ies)
miscarr(?:iage|ied)
abortion
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
terminat\w+ (?:of )?(?:a |her |the )?pregnancy
contracepti(?:on|ve)
sexual health (?:clinic|services?|nurse|screening|check|test)
sexually transmitted
chlamydia
sti(?:s| test| clinic)?
hiv
hepatitis
diagnos(?:is|es|ed)
(?:assess\w+|referr\w+|waiting|tested|screened|pathway) (?:\w+ ){0,3}for (?:a |an\s+|possible )?(?:autism|adhd|asd|attention|dyslexia)
neuro(?:diver\w+|develop\w+)
foetal alcohol
insomnia
sleep (?:disorder|apnoea|clinic)
night terrors
nightmares
wets? (?:the|his|her) bed
bed-?wetting
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs)(?: (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope)))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
tested positive
blood tests?
underwent
(?:had|has had|needs|awaiting|waiting for) (?:an? )?(?:surgery|operation|scan|mri|biopsy)
(?:is|was|very|clinically) (?:under|over)weight
obes(?:e|ity)
(?:lost|losing) (?:\w+ ){0,2}weight
sensory (?:assessment|needs|processing|difficult\w+)
attachment (?:disorder|difficulties)
(?:conduct|oppositional|personality|tic|mood|bipolar|panic|attachment|developmental|stress) disorder
trauma (?:therapy|symptoms|counselling)
flashbacks?
cancer
leukaemia
(?:concuss\w+|brain injury|head injury)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
immunis\w+
vaccinat\w+
dietary
iq
cognitive (?:assessment|delay|ability|function\w+)
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
weighed
(?:the|a higher|a lower) dose
eating disorders? (?:clinic|service|team|unit)
gave birth
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
unconscious
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:early intervention in )?psychosis
(?:seen|treated|been|admitted) (?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|addiction|drinking|drug use|self-harm|panic|fits|allerg\w+|autism|adhd|asthma|epilepsy|diabetes|depression|anxiety|stammer|disability|medical)
(?:has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
cerebral palsy
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
dieti[ct]ians?
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
cleft (?:palate|lip)
(?:had|needs|need|awaiting|waiting for) (?:\w+ ){1,2}(?:surgery|operations?|scans?|transplant)(?! to)
stomach pumped
faint(?:s|ed|ing)(?= )
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:is|being) (?:being )?treated for
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
scabies
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|seizure|stroke)(?! of)
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
ringworm
impetigo
tuberculosis
meningitis
pneumonia
bronchitis
appendicitis
gum disease
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged)
(?:not|barely|hardly) slept for
processing (?:difficult\w+|disorder|needs?)
selective(?:ly)? mut(?:e|ism)
bruis(?:e|es|ed|ing)
(?:hospital|psychiatric|emergency|two|three|four|several|repeated|his|her) admissions?
colostomy
stoma
catheter
scoliosis
(?:complex|developmental|childhood) trauma
(?:gets|receives|claims|has|on) (?:dla|pip|disability living)
care package
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
chang(?:ed|ing) schools?
no school place
access arrangements
(?:bottom|lowest) set
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
learning mentor
ehcps?
ehc (?:plan|needs|assessment)s?
education,? health(?:,)? and care (?:plan|needs|assessment)?
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
individual (?:education|behaviour|healthcare|support) plan
ieps?
peps?
sen(?:d)?(?: (?:support|register|needs|statement|provision|status|plan))
(?:has|have|had|with|for|of) send?
special educational needs?
semh
statement of (?:special|sen)
(?:pupil referral unit|pru)
alternative provision
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:was|been|is|being|got) expelled
expelled from
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
(?:miss(?:ed|es|ing)?) (?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
school refus\w+
refus\w+ (?:to (?:go to|attend) )?school
truant\w*
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
managed (?:move|transfer)
off-?rolled
home[ -](?:educat\w+|school\w+)
electively home
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks|maths|english)
gcse (?:grades?|results?|english|maths)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:pastoral|behaviour) support (?:plan|programme)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
kept down a year
cannot read
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
statemented
special school
gcse predictions
predictions? (?:are|is)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
at the level of (?:a )?(?:year|child|\w+-year-old)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension|detentions?)
not in education,? employment
school moves
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
off[- ]roll(?:ed)?
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:boyfriend|girlfriend|partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|grandparents?|grandmother|grandfather|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in|local authority) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
care leaver
care (?:order|proceedings|placement|plan)
looked[ -]after(?: child| by the local authority)?
child looked after
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
special guardian\w*
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
section (?:17|20|31|47)
s\.? ?(?:20|47|17)
evict(?:ed|ion|s)
homeless(?:ness)?
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
sofa[ -]?surf\w*
(?:overcrowd\w+|rent arrears)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|grandmother|grandfather|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
domestic (?:abuse|violence)
violence (?:at home|in the home|between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
young carer
(?:cares|caring|carer) for (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looks? after (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looking after the younger children
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:problems|trouble|arguments|difficulties|things|conditions|rows|conflict|situation) at home
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
custody of (?:him|her|yp\d+)
serving (?:\w+|\d+) (?:years?|months?|weeks?)
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
sleep(?:s|ing)? on (?:the|a|his|her) (?:\w+ )?(?:sofa|floor|couch)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:sexually|physically|emotionally) abused
(?:was|been|were) (?:raped|sexually \w+)
abused (?:him|her|by)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|history of|category of|on account of) (?:\w+ )?neglect
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
no room (?:for (?:him|her) )?at home
(?:cp|cin) plan
the baby is (?:due|coming|expected)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:the|a) care system
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
child protection register
at[ -]risk register
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parental responsibility
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
no (?:bed|room|place|space) for (?:him|her|yp\d+) (?:at|in)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
no fixed (?:abode|address)
registered sex offender
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
(?:intensive supervision|iss programme)
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
convict(?:ed|ions?)(?: (?:of|for))(?: \w+){1,2}
(?:was|is|been|being) convicted
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
cautioned for
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
reprimand(?:ed|s)?
final warning
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail(?:ed)?
bailed
bail conditions?
(?:on |in )?remand(?:ed)?
released under investigation
rui
under investigation(?: for)?
sentenc(?:e|ed|ing)(?: (?:to|for|of|at|in))
(?:custodial|suspended|community|prison|his|her) sentence
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
referral order
(?:youth )?rehabilitation order
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
yro
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
dto
(?:young offender|youth offender|yoi)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
out-of-court (?:disposal|resolution)
community resolution
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession(?: of)?|possession with intent|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
(?:committ(?:ed|ing|s)) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:asbo|cbo|abc contract|acceptable behaviour contract)
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
on licence
on tag(?! team)
unpaid work (?:order|for|on|hours)
community payback
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her|yp\d+['’]s) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)
deferred (?:prosecution|caution|sentence)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)
in connection with (?:an? |the |several |\w+ )?(?:\w+ ){0,3}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 75 76 76 76 76 76 76 77 78 79 80 80 80 80 81 81 81 82 82 83 83 83 84 85 85 86 87 87 88 89 90 91 91 91 92 92 92 92 92 92 92 92 93 93 93 93 93 93 93 93 94 95 95 96 97 98 98 99 99 99 99 99 99 99 100 100 101 102 102 102 102 102 102 103 104 105 106 106 106 106 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 107 108 108 108 108 108 108 108 109 109 110 110 111 111 111 112 112 112 112 112 112 113 113 113 114 114 115 116 116 116 117 117 117 117 117 117 118 118 118 118 119 120 120 120 120 120 120 121 121 122 122 124 124 125 126 127 127 128 129 129 130 130 130 130 130 131 131 131 131 132 132 132 133 133 133 134 134 134 134 135 135 136 137 138 139 141 141 142 142 143 143 143 144 144 144 144 144 144 145 146 146 146 147 147 147 150 150 150 150 151 151 151 151 152 152 153 153 153 153 154 154 154 154 154 154 154 154 154 155 156 156 158 159 159 163 163 163 163 163 164 164 164 165 166 166 166 166 166 166 166 169 170 172 174 175 176 180 182 182 183 185 187 187 187 187 187 187 187 187 188 188 188 188 191 191 191 192 193 193 193 193 196 197 197 198 198 199 201 201 201 202 204 204 204 204 204 204 205 206 207 207 207 207 207 207 207 208 208 208 208 208 209 209 209 209 209 209 210 210 212 212 214 214 215 216 216 217 218 218 218 219 220 222 222 222 222 222 222 222 222 222 223 223 223 223 223 224 224 224 224 224 224 224 224 225 225 225 225 225 225 225 226 226 226 227 227 228 228 229 229 229 229 229 230 230 230 230 230 231 231 232 233 234 234 235 235 236 236 236 237 238 238 239 239 240 240 241 242 242 242 243 244 244 246 247 247 247 247 247 248 249 250 250 250 250 250 250 251 251 251 251 251 252 252 253 253 255 255 256 256 257 257 258 260 261 262 263 264 265 266 267 268 269 269 270 271 271 272 272 272 272 273 273 273 273 273 274 274 275 275 275 276 276 277 277 278 278 278 278 279 280 280 281 283 284 284 285 285 285 285 285 285 285 285 285 286 286 287 288 289 290 291 291 291 292 293 294 294 295 295 295 295 296 296 297 297 298 298 299 299 300 300 300 300 300 300 300 300 300 301 301 301 301 302 302 303 304 304 305 306 307 307 307 307 308 308 309 309 309 309 310 310 310 311 312 313 314 315 316 316 317 318 318 319 320 320 320 320 320 320 320 320 320 320 320 320 321 321 321 321 321 321 321 321 321 322 322 322 322 323 323 323 323 323 324 324 324 324 324 324 324 324 325 325 326 326 326 328 328 328 329 330 332 333 334 334 334 336 336 336 336 336 336 336 336 336 336 336 336 337 337 337 337 337 337 337 337 337 337 337 338 338 338 338 340 340 340 340 340 341 341 341 341 342 342 342 342 343 343 344 344 344 344 345 345 345 346 346 347 348 349 349 350 350 351 352 353 353 355 355 355 355 355 355 355 356 356 356 356 356 356 356 356 356 356 356 356 356 357 358 360 361 362 363 364 365 365 365 367 367 367 368 368 369 370 370 370 372 373 373 373 374 374 375 376 376 377 379 380 381 382 382 383 384 385 385 385 385 386 386 387 387 387 387 388 388 388 390 391 391 392 392 393 393 393 399 401 402 402 403 403 403 405 406 409 410 415 415 418 418 418 419 420 421 424 430 431 431 431 433 434 434 434 434 435 437 437 437 437 438 440 440 440 441 442 443 443 444 444 445 445 445 445 445 445 445 445 445 445 445 445 445 445 445 445 446 446 446 446 447 447 447 447 447 447 447 447 447 447 447 447 447 447 447 447 447 448 448 448 449 450 450 450 450 452 454 456 457 458 458 458 458 459 459 459 459 460 461 461 461 466 467 467 468 468 468 468 468 468 468 468 469 470 472 472 473 473 473 473 475 476 477 477 479 479 480 481 482 482 482 482 483 483 483 483 484 484 484 485 486 487 487 488 488 488 489 489 489 489 490 490 491 491 492 493 494 494 494 495 496 500 500 500 503 503 504 504 504 504 505 505 505 505 505 505 507 508 508 509 509 509 509 509 510 510 510 510 510 511 511 511 512 513 513 513 513 514 515 515 515 515 515 515 515 515 515 516 516 518 518 518 518 519 519 519 520 520 520 520 520 520 520 520 520 520 520 520 520 520 520 520 520 520 521 521 521 521 521 521 522 523 523 523 523 523 523 524 524 525 526 526 526 526 527 531 531 531 531 532 534 534 534 535 535 536 536 538 538 538 538 538 538 538 539 539 539 540 540 544 545 545 545 548 549 551 551 552 554 554 554 554 555 558 560 560 560 561 561 561 564 565 566 566 567 567 568 574 575 576 576 576 579 580 582 583 584 585 586 586 586 587 588 589 589 589 590 592 592 592 592 594 594 594 595 595 595 595 595 595 595 596 596 596 596 597 598 599 600 600 600 600 601 602 603 605 605 607 607 607 608 608 608 608 609 609 610 610 611 612 612 612 612 612 612 613 613 613 613 613 613 614 615 615 616 616 616 616 617 618 619 620 620 620 621 623 623 623 623 623 624 624 624 625 625 625 625 626 626 626 626 627 627 627 628 629 629 630 631 631 631 631 631 631 631 631 631 631 631 632 633 634 634 635 635 635 635 636 636 637 637 638 638 639 639 639 640 640 641 643 643 643 643 643 644 644 644 645 646 646 648 649 650 650 650 651 652 652 652 652 652 656 656 656 657 657 657 658 658 658 658 658 659 659 659 661 662 662 662 663 663 665 666 667 667 667 668 668 668 669 670 670 670 670 671 671 671 671 671 671 671 671 672 673 673 674 674 674 674 674 674 674 674 674 674 674 674 674 675 677 677 677 677 679 681 681 681 682 682 683 684 684 684 685 685 686 688 688 689 690 690 691 691 691 691 692 692 692 692 692 693 693 693 693 693 693 693 695 695 695 695 696 696 696 697 697 698 698 698 699 699 699 699 699 700 700 700 701 701 701 702 702 702 702 702 703 704 704 705 705 705 706 706 706 706 706 707 707 707 708 709 709 709 710 710 710 711 711 712 713 713 714 714 714 714 715 716 716 716 716 717 717 717 717 717 717 718 718 720 720 723 723 723 723 724 725 725 726 728 728 728 728 729 729 731 731 735 735 735 737 741 742 742 743 743 743 743 747 748 750 751 751 751 751 752 752 753 753 753 753 753 753 754 755 758 758 758 759 761 763 764 767 768 768 768 769 771 771 771 772 773 773 773 773 774 775 775 775 776 776 776 777 778 779 780 780 781 781 782 783 783 783 784 784 784 784 784 784 784 784 784 784 785 786 786 786 786 787 788 789 789 789 790 790 793 793 793 794 795 795 795 796 797 798 798 798 799 800 800 800 801 802 802 802 802 804 804 805 805 806 807 807 811 812 812 814 815 816 816 816 817 818 818 818 818 818 819 819 819 819 820 820 820 820 820 821 821 821 821 822 823 824 825 825 825 825 825 825 826 826 826 826 826 826 827 827 827 827 827 828 828 828 829 829 829 829 829 829 830 832 833 833 834 834 834 835 836 837 838 838 838 838 839 839 839 839 839 839 839 840 840 840 840 840 840 841 843 844 844 844 844 845 845 845 845 845 846 846 846 847 848 848 849 849 849 849 850 850 850 850 851 852 852 852 853 853 853 854 854 856 856 857 857 857 858 858 858 858 859 859 859 859 859 859 860 860 860 860 861 861 861 861 861 861 862 862 863 863 863 863 864 864 865 865 866 866 867 867 867 868 868 868 868 868 869 870 870 870 870 870 870 870 871 873 873 873 874 874 874 874 875 875 875 875 875 875 875 875 877 878 878 879 881 881 881 882 882 882 883 885 885 885 885 885 885 885 885 886 886 886 888 888 889 889 889 889 889 889 890 890 890 891 891 892 892 892 892 892 893 894 894 894 895 895 895 895 896 896 896 897 897 897 897 898 900 901 901 901 903 905 905 905 906 907 908 908 909 909 910 910 910 910 911 911 911 911 911 912 912 912 912 912 912 912 913 913 913 913 914 915 915 915 916 916 916 916 916 916 917 917 918 918 918 919 919 919 920 920 920 920 921 921 921 921 921 921 921 921 921 921 921 921 921 921 921 921 921 921 921 922 922 922 923 923 923 924 924 924 924 925 926 927 927 927 927 928 929 929 929 929 930 930 930 930 930 930 930 931 931 931 931 931 931 932 932 932 932 933 933 933 933 934 934 934 934 935 935 936 936 936 937 937 938 938 938 939 940 940 941 941 942 943 944 944 945 945 946 946 946 947 947 947 948 949 949 950 951 951 951 951 952 952 953 953 954 954 954 954 955 955 955 955 955 955 956 956 956 956 956 956 956 957 958 958 959 959 959 959 959 960 960 960 960 960 960 960 961 961 961 962 963 963 963 963 963 963 963 963 963 964 964 965 966 966 967 967 967 967 967 969 969 970 971 971 972 972 973 974 974 974 975 977 978 978 978 979 979 979 979 979 979 979 979 979 979 979 979 979 980 980 980 980 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 982 983 984 985 985 985 985 985 986 987 987 987 987 987 988 988 988 989 990 991 993 993 994 994 994 994 994 994 996 996 997 997 998 998 999 1000 1000 1001 1001 1002 1002 1004 1004 1004 1004 1005 1005 1005 1005 1006 1006 1007 1008 1009 1011 1012 1013 1014 1015 1016 1017 1018 1018 1021 1022 1023 1024 1025 1026 1026 1027 1027 1027 1027 1027 1028 1029 1029 1029 1029 1030 1031 1031 1032 1034 1034 1036 1037 1038 1038 1039 1039 1040 1041 1042 1042 1043 1045 1045 1046 1046 1048 1048 1048 1048 1049 1049 1050 1050 1051 1051 1051 1051 1052 1052 1052 1052 1053 1054 1054 1055 1055 1057 1058 1058 1059 1061 1061 1062 1062 1063 1065 1066 1067 1069 1071 1071 1071 1072 1072 1072 1073 1073 1073 1074 1074 1075 1075 1076 1078 1078 1079 1079 1079 1079 1079 1079 1080 1080 1080 1082 1082 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1101 1106 1107 1108 1109 1110 1111 1112 1113 1114 1116 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1135 1139 1141 1142 1143 1145 1149 1154 1155 1158 1159 1160 1162 1163 1166 1167 1168 1169 1171 1175 1176 1177 1178 1179 1180 1182 1183 1184 1185 1188 1189 1190 1191 1193 1194 1196 1199 1200 1203 1205 1206 1211 1212 1219 1221 1223 1224 1227 1232 1233 1234 1236 1237 1238 1239 1240 1241 1242 1244 1248 1249 1250 1251 1252 1254 1255 1257 1259 1260 1261 1262 1264 1265 1269 1271 1273 1276 1277 1278 1279 1280 1286 1288 1293 1294 1296 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1311 1313 1314 1315 1317 1318 1319 1322 1323 1324 1329 1330 1332 1334 1337 1338 1339 1340 1341 1343 1344 1346 1347 1348 1349 1350 1352 1353 1354 1355 1356 1357 1358 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 1373 1375 1376 1377 1378 1380 1381 1382 1383 1384 1387 1388 1389 1390 1391 1393 1394 1395 1396 1397 1398 1399 1400 1401 1402 1404 1405 1406 1407 1408 1409 1410 1411 1413 1414 1415 1416 1417 1418 1419 1422 1423 1424 1425 1426 1427 1428 1431 1432 1434 1435 1438 1440 1441 1442 1443 1444 1445 1446 1447 1449 1450 1451 1452 1454 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1475 1476 1477 1479 1480 1481 1482 1483 1484 1485 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1500 1501 1502 1504 1505 1506 1507 1508 1509 1510 1511 1512 1513 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 1538 1541 1544 1566 1567 1568 1577 1583 1586 1590 1595 1599 1602 1604 1605 1607 1610 1611 1614 1637 1660 1663 1664 1672 1676 1677 1696 1700 1701 1702 1707 1708 1713 1716 1723 1730 1732 1733 1738 1759 1763 1764 1766 1767 1768 1772 1778 1781 1782 1783 1784 1785 1786 1787 1789 1799 1800 1801 1811 1815 1818 1822 1824 1829 1831 1837 1839 1845 1846 1852 1853 1862 1864 1865 1866 1867 1869 1872 1877 1878 1879 1880 1881 1882 1884 1886 1887 1888 1889 1890 1891 1893 1894 1896 1898 1899 1902 1903 1904 1907 1908 1914 1917 1918 1919 1920 1922 1923 1924 1925 1926 1927 1930 1932 1933 1935 1936 1937 1938 1939 1948 1949 1952 1954 1955 1956 1957 1958 1959 1960 1961 1962 1967 1968 1969 1971 1972 1973 1974 1975 1977 1978 1979 1980 1981 1982 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 2003 2012 2014 2018 2022 2024 2026 2029 2030 2034 2037 2041 2043 2044 2046 2047 2049 2052 2054 2057 2058 2059 2062 3 3 20 24 26 27 41 42 77 97 108 123 138 140 146 148 149 154 156 161 162 168 170 171 173 175 177 181 181 183 184 185 186 189 190 194 195 196 197 197 200 202 211 213 214 215 220 222 244 245 254 255 259 264 282 288 305 327 331 335 337 339 352 354 358 359 366 369 371 377 378 382 389 392 392 394 395 396 398 400 404 407 410 412 412 412 412 412 413 414 416 416 416 416 416 416 416 417 418 423 424 427 428 430 431 431 432 432 436 439 441 447 448 449 451 451 451 451 451 452 452 452 453 455 457 457 457 457 457 457 457 457 457 457 457 458 459 459 459 459 459 459 459 459 459 459 459 459 459 464 465 469 471 472 476 477 478 497 498 499 500 501 502 503 504 506 506 506 506 506 506 507 509 517 521 523 525 528 529 530 531 532 533 535 537 537 537 538 541 541 541 541 543 546 547 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 549 550 551 553 555 557 557 559 560 561 562 563 569 571 577 577 577 577 577 577 577 577 578 591 593 593 604 606 612 612 622 640 642 643 644 647 653 654 655 660 662 663 664 676 678 680 685 687 694 709 712 719 722 722 722 722 722 722 722 722 722 722 729 731 732 734 735 736 738 739 739 740 743 743 743 743 743 743 743 743 743 743 743 743 743 743 744 745 746 747 748 749 754 755 756 756 756 756 756 756 756 756 756 756 756 756 756 756 757 758 759 760 762 764 765 765 765 766 768 770 771 773 774 779 780 782 783 784 785 787 787 788 789 791 791 791 791 792 792 792 792 792 792 801 803 808 811 813 816 827 828 831 839 842 855 869 872 873 875 876 880 880 884 886 886 887 891 899 901 902 903 905 908 921 925 958 960 968 970 970 970 970 970 970 970 970 970 970 970 976 979 979 979 979 979 979 979 979 979 979 980 985 992 993 994 995 996 1006 1010 1019 1020 1022 1026 1031 1032 1033 1034 1035 1037 1044 1047 1052 1055 1056 1060 1064 1070 1071 1077 1081 1081 1081 1083 1083 1083 1083 1094 1096 1102 1103 1115 1117 1138 1140 1144 1146 1147 1148 1151 1152 1153 1156 1157 1161 1164 1165 1170 1172 1173 1174 1181 1186 1187 1192 1195 1197 1198 1201 1202 1204 1207 1208 1209 1210 1213 1215 1216 1218 1220 1226 1228 1229 1230 1231 1243 1245 1246 1253 1256 1258 1263 1266 1267 1268 1270 1274 1275 1281 1282 1283 1284 1285 1290 1291 1292 1295 1297 1308 1309 1310 1312 1316 1320 1321 1325 1326 1327 1328 1331 1333 1335 1336 1342 1345 1351 1359 1360 1361 1374 1379 1385 1386 1392 1403 1412 1420 1421 1429 1430 1433 1436 1437 1453 1455 1478 1486 1487 1488 1503 1539 1540 1546 1547 1548 1558 1570 1571 1576 1579 1581 1587 1591 1592 1593 1594 1596 1597 1598 1603 1609 1612 1613 1615 1617 1618 1620 1626 1628 1629 1636 1640 1641 1644 1648 1649 1655 1656 1657 1658 1661 1662 1667 1668 1669 1673 1674 1675 1679 1681 1682 1698 1699 1704 1706 1709 1714 1717 1719 1725 1727 1728 1731 1734 1735 1736 1739 1741 1742 1743 1744 1745 1750 1755 1756 1758 1760 1761 1769 1770 1774 1775 1776 1777 1779 1790 1798 1802 1803 1805 1810 1812 1813 1814 1816 1817 1819 1821 1823 1827 1828 1832 1833 1834 1835 1838 1841 1842 1847 1848 1849 1850 1854 1855 1856 1857 1858 1859 1860 1861 1863 1870 1871 1874 1875 1876 1883 1885 1892 1895 1897 1900 1901 1905 1906 1909 1913 1915 1928 1929 1931 1934 1940 1941 1942 1943 1944 1945 1946 1947 1950 1951 1953 1963 1964 1965 1966 1970 1976 1983 1994 1995 1997 1998 1999 2001 2002 2005 2006 2007 2008 2010 2015 2016 2017 2019 2020 2021 2025 2031 2033 2035 2036 2040 2042 2048 2050 2051 2053 2055 2060 2061 30 35 157 160 167 178 179 181 203 221 397 408 411 412 416 422 425 426 429 451 457 462 463 474 502 506 537 541 542 549 556 570 572 573 577 581 593 721 722 727 730 733 736 739 743 756 765 770 791 792 809 810 880 904 970 979 1003 1068 1081 1095 1097 1098 1099 1100 1104 1105 1118 1119 1134 1136 1137 1150 1214 1217 1222 1225 1235 1247 1272 1287 1289 1439 1448 1456 1474 1514 1542 1543 1545 1549 1550 1551 1552 1553 1554 1555 1556 1557 1559 1560 1561 1562 1563 1564 1565 1569 1572 1573 1574 1575 1578 1580 1582 1584 1585 1588 1589 1600 1601 1606 1608 1616 1619 1621 1622 1623 1624 1625 1627 1630 1631 1632 1633 1634 1635 1638 1639 1642 1643 1645 1646 1647 1650 1651 1652 1653 1654 1659 1665 1666 1670 1671 1678 1680 1683 1684 1685 1686 1687 1688 1689 1690 1691 1692 1693 1694 1695 1697 1703 1705 1710 1711 1712 1715 1718 1720 1721 1722 1724 1726 1729 1737 1740 1746 1747 1748 1749 1751 1752 1753 1754 1757 1762 1765 1771 1773 1780 1788 1791 1792 1793 1794 1795 1796 1797 1804 1806 1807 1808 1809 1820 1825 1826 1830 1836 1840 1843 1844 1851 1868 1873 1910 1911 1912 1916 1921 1996 2000 2004 2009 2011 2013 2023 2027 2028 2032 2038 2039 2045 2056

12 14 8 9 10 10 10 10 10 10 4 6 6 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 5 6 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 9 10 10 10 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 8 10 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 6 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 15 9 8 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2804 6711 7098
10$	8573
101$	6637
11$	8573
12$	1368 1369 1370 1371
13$	1368 1369 1370 1371
14$	1368 1369 1370 1371
15$	1368 1369 1370 1371
16$	1368 1369 1370 1371
17$	7517 3888
18$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179
19$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179
2$	7098
20$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179 7517 3888
21$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179
22$	8074 8076 533 8109 8110 9179
23$	8074 8076 533 8109 8110 9179
24$	8074 8076 533 8109 8110 3290
25$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179
26$	8074 8076 533 8109 8110
27$	8074 8076 533 8109 8110
28$	8074 8076 533 8109 8110
29$	8074 8076 533 8109 8110
3$	7098
30$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179
31$	7517
3x5x2$	3729
4$	7098
47$	7517 3888
4ft$	3709
5$	1625 5533 5534 7098 3709
5ft$	3709
5x5x5$	3728
6$	1625 5533 5534 7098 3709
60$	10129
6ft$	3709
7$	8573 7098 7197
8$	8573 7098
9$	8573 7098
999$	6637
a$	4144 4177 4319 7989 4324 4788 1054 1055 1056 8703 5117 5118 1251 5245 1388 1389 5334 5361 5362 1613 6037 6064 6184 6197 6224 6440 6661 6662 6671 6692 6693 6708 10399 2833 2871 6803 6811 10481 2999 3046 3189 3307 3325 3392 3395 7389 3640 7573
abandon$	3330
abandoned$	3327 3330
abandoning$	3330
abandons$	3330
abc$	6572 3660
abcs$	6572
abdicate$	2319
abdicated$	2319
abdicates$	2319
abdicating$	2319
abh	6806 3666
abh$	10473 7573
abide$	8384
abilit	7455
ability$	5122 5123 5124 5125
abject$	3296
able	6566
able$	1299 1302 1303 1305 1314 1326 1481 5397 5418 5419 1522 1533 2598
abode$	10458
abortion$	3839
about	6402 7269
about$	3977 3981 4046 4627 8296 8856 9035 9036 9037 5373 9043 9044 9045 9049 9050 1626 5694 1788 1789 1790 1791 5699 9644 9671 9771 9772 9902 9903 9904 6316 6317 6318 2456 6427 6720 6782 6890
above$	7917 8675 8676 8677 5560 9958 9987 6567
abroad$	10417
abscond$	8011 448 449 3669
abscondded$	448 449 3669
abscondding$	448 449 3669
absconded$	448 449 3669
absconder$	6836 3669
absconders$	6836 3669
absconding$	448 449 6835 3669
absconds$	448 449 3669
absconsion$	3669
absconsions$	3669
absen	7491
absenc	6725 10410
absence$	10392
absent$	8016 9508 6390
absentee$	8610 6929
absentees$	8610 6929
absolute$	1764
absolutely$	1901 6073 3288 3291
abus	10437
abuse	6769
abuse$	7574 7575 7611 7612 7613 7628 7863 7955 8225 8226 8235 8236 8338 8339 10434 10435 10436 6895 7520
abused	2844
abused$	7618 8114 6751 7535 3630
abuser$	8003 8095 8100 8105 8333 8555 985 8601 8611 1066 6921 6924 6925
abusers$	8003 8100 8105 8333 8555 985 8601 8611 1066 6921 6924 6925
abusive$	3091 7009 3694
abysmal$	3721
abysmally$	3721
academy$	5916 5921 5922 9916 9947 6307 2404 10371 10372 10385 3353
accept$	7679 7695 149 4145 249 250 251 252 253 254 255 256 7846 7869 7939 7950 769 770 799 4707 4708 4709 4710 4711 4712 4713 4714 4715 4716 8384 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4757 4758 4759 4760 4761 8723 8728 8731 9312 9341 9347 9361 9748 7182 7183
acceptable$	6446 2580 3660
accepted$	249 250 251 252 253 254 255 256 8136 8144 8151 8152 8153 8163 769 770 9443 9444 9445 9446
accepting$	249 250 251 252 253 254 255 256 769 8723 9340
accepts$	249 250 251 252 253 254 255 256 769
acceptted$	249 250 251 252 253 254 255 256 769
acceptting$	249 250 251 252 253 254 255 256 769
access$	7679 3569
accident$	1050
accidents$	1050
accommodated$	291 292 293 294
accommodation$	8051 8052 8053 8054 8055 8056 8057 8058 10433 10469 7518
accomplice$	6860 3780
accomplices$	6860 3780
accord$	7839 8111 8112 6862
accoun	6362 2484 6392 6521
account$	963 964 4872 4873 4874 9723 9724 9725 9726 9727 9728 9729 10111 10188 6617 2712 2729 10309 10310 2864 10439 6977
accountability$	764 765 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 9943 9944 9945 9946 7254
accountable$	764 765 10111
accounted$	2729
accounts$	963 964 4872 4873 4874 10029 10059 10188 6617 2712 2729 6977
accusation$	6893
accusations$	6893
acd$	3790
achiev	2558
achiever$	8615
achievers$	8615
acknowledge$	4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 9748
acknowledged$	9605 9606 9607 9608
acne$	7154 3712
acned$	3711
across$	4924 4925 5443 5444 5445 5560 7045 7202
act	2529 10148 10331
act$	4387 8061 4757 4758 4759 4760 4761 1063 1094 1102 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1440 1605 1606 1607 1608 9535 9748 9926 9929 10017 10149 3093 3154 3155
acted$	1063 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1605 1606 1607 1608 5903 5912 9583 9588 9605 9606 9607 9608 9758 3093 3154 3155
acting$	1063 1221 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1605 1606 1607 1608 3071 3093 3154 3155
action	2427 7342
action$	7638 9636 2124 2125 2126 9723 9724 9725 9726 9727 9728 9729 6453 6581 10261 6822 7340
actionable$	6334
actions$	3 4 5 6 7 8 9 3919 3920 3925 7638 7715 4056 7831 7832 7833 7834 7835 7836 7837 7838 7855 8338 8339 8340 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8536 2116 6822
active	10200
active$	4001 95 4186 381 382 383 384 652 6844 7057 3395 3397 7317
activi	9992 10302 7320 7332 7333 7342
activities$	7629 7638 6822 6841 6899
activity$	7629 7638 4388 8062 10029 10166 6822 6841 6899 7056 7324
acts$	8045 4387 8061 1063 1095 1103 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1441 1605 1606 1607 1608 3093 3154 3155
actual$	6806
add$	2462 3500
added$	2462 2463 2511 2513 2645 2646
addict	10350 10410 10442 7445
addict$	8616 8617 8618 6929 6930 3687
addicted$	2769
addiction$	2769 7460
addicts$	8616 8617 8618 10452 6929 6930 3687
addres	2432 10051 2621 6528 6529 6558
address$	4136 4137 4138 7995 7996 7997 7998 4332 4333 4334 4335 10036 2491 10458 3469 7528
addresses$	4136 4137 4138 10020 10036 2491 10225 7293 7366
adds$	2462
adept$	1610
adequate$	1494 1497 6038 6039 6040 6041
adhd	10350
adhd$	10340 3788
adidas$	7160
admission$	7471
admissions$	7471
admit$	9341 9347 9361 9748 9926 7182
admitted$	9443 9444 9445 9446 2761 2774 7436
adolescent$	1123 8749 8773 8774 8775 8776 8777 8778 8789 1613 9187 9190 3011 3014 6992 3188
adolescents$	1123 8749 8773 8774 8775 8776 8777 8778 8789 9187 9190 6992
adopted$	7526
adoption$	3620
adoptive$	3620
adore$	522 523 524 525 526
adored$	522 523 524 525 526
adores$	522 523 524 525 526
adoring$	522 523 524 525 526
adult$	7806 7807 7815 4150 7885 7925 7937 4293 4294 7979 4362 4366 4369 8043 8046 8077 8080 8106 8306 4796 8488 8489 8490 8491 923 5060 5112 8848 8891 5232 5235 1331 8910 8914 1346 5259 8934 8939 8940 8941 8959 8968 1399 5311 8985 8986 5330 1424 9005 1436 1437 5346 9014 9015 5349 5350 5417 5420 9087 1586 1587 1588 1589 9169 9170 9171 9172 9173 9174 9181 5932 5933 6830 2948 6859 7061 7063 7064 3161 7070 7071 3181
adults$	4123 4128 4132 4135 7803 7806 7807 7815 7819 7937 7979 8003 8005 8008 4362 8037 8043 8046 8077 8295 8392 8393 8472 4810 8488 8489 8490 8491 8507 4841 8660 5016 8813 8848 8862 8863 8864 8872 8891 8911 5246 8914 1346 5256 8934 8939 8940 8941 8946 8947 8948 8949 8953 8957 8965 8966 8967 8968 8969 1398 1436 1437 5346 9014 9015 9087 9094 9095 9096 9118 9126 9127 9128 9129 9130 9131 9132 9133 9140 9141 9142 9143 9144 9169 9170 9171 9172 9173 9174 9179 9184 9185 9260 9310 5756 5757 5759 5760 6830 6888 6972 7061 7065 7070 7071
advance$	2533
advanced$	1331 6844
advanceed$	2533
advanceing$	2533
advances$	4148 4149 8899 8900 8901 8902 2533
advantage$	7619
advice$	7724 8424 8425 8426 8427 8428 8723 9591 9592 9593 9594 9595 9596 6877 6889 7179 7245
advis	6335 7368
advised$	4007 7727 7728 4062 156 157 158 159 160 161 162 163 4071 165 166 167 168 169 170 171 172 173 174 175
affairs$	9000 9106 9107 9108 9109
affection$	8051 8052 8053 8054 8055 8056 8057 8058
affili	2529 7320 7324 7326 3781
affiliate$	6899
affiliated$	970 6899
affiliates$	6899
affiliation$	917 918 970 6899
affiliations$	6899
affray	6806 3666
affray$	10473 7573
afraid$	9110 9111 9112 1581 1582
african$	1635 5546 5551 5552 3215 7153
afro$	7141 3235 7143
afros$	7141 7143
after	10031 6735
after$	7847 4696 5165 8871 5207 5400 9119 9120 9136 2293 2764 10402 10403 6755 7467
afterthought$	9937
again$	7737 7738 9382 9383 9385 9386 9387 2257 6265 6266
agains	6470 7342
against$	7999 8000 8001 8002 10106 10120 6455 10137 10167 2643 10295 7195 7307 7309 7351 7390
age$	4377 8073 4888 8896 8897 8898 8905 8906 8972 8973 8974 8975 9010 9011 9012 5510 5511 9203 9204 9205 6710 7498
aged$	4409 9187 9190 10362 6857
agencies$	5916 5921 5922 9916 9947 6307
agency$	5890 5916 5921 5922 5932 5933 9916 9947 6307 2404 6334 3296 3343 3352
ages$	8905 8906
aggression$	8643 8699 8802 8803 1230 1231 7001
aggressive$	8737 8738 8739 8740 8741 8742 8743 8744 8745 8746 8747 8841 3091 3694
aggressively$	3694
aggressiveness$	8802 8803 7001
aggressor$	8555 8556 8557 8558 6921 6922 6923 6967
aggressors$	8555 8556 8557 8558 6921 6922 6923 6967
aggro$	8187
agitator$	3681
agitators$	3681
agree$	1292 1293 1294 1295
agreed$	546 8163 1292 1293 1294 1295
agreement$	7853 10154
agreements$	10154
agrees$	1292 1293 1294 1295
ahead$	128 7918 9958 9988 10048
aid	2558
aid$	2533 2542 2562 7424
aided$	2533 2542 2562
aiding$	2533 2542 2562
aids	2558
aids$	2533 2542 2562 7424
aim	2691
aim$	10161 2591 10194 10276
aimeda	6458
aimedat$	10125
aims$	6458 10161 2591 10194
albanian$	1635 5548 7153
album$	6551
alcoho	10410 10442 6784
alcohol$	34 7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8497 10343 7441 3538 7445
alcoholic$	10451 6929
alcoholics$	10452 6929
alert$	2419 2440 2441 2570
alerting$	2440 2441
alerts$	2440 2441
aliases$	3733
alibi$	3734
alibis$	3734
alienated$	3189
alight	6793
alight$	10460
alike$	7159 7161
alive$	10320
all	7347
all$	4075 4079 240 674 4587 4753 4966 5022 1181 5112 1244 1285 8860 8931 1383 9075 1595 1726 9314 5648 1755 1757 1841 1842 1843 1930 1942 5850 5888 9737 9744 6105 6224 6226 9911 9912 2349 10156 6524 2678 6612 6641 2957 6869 7179 7180 7246 3388 3392
allegation$	963 964 6893 6894
allegations$	963 964 6893 6894
allege$	8530 8531 2628 6891 6892
alleged$	8530 8531 2501 2626 2628 2723 6891 6892 2988
allegedly$	3677
alleges$	8530 8531 2628 6891 6892
allerg	10350
allergic$	3804
allergies$	3804
allergy$	7460 3804
allocated$	2632
allow	2442
allow$	44 45 214 215 8230 9341 9347 9361 2562 2711 6863 7182
allowed$	44 45 214 215 8230 2562 2773 6863
allowing$	44 45 214 215 8230 2562 6863
allows$	44 45 214 215 8230 2562 2711 6863
almost$	610 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1454 1455 1626 3157 3167
alone	6654 3603 7511
alone$	8167 8195 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9099 9100 9101 9102 9103 9104 9105 10321 3603 7510
along$	7797 7877 4450 4451 4452
alopecia$	3714
alpha$	6929 3027
already$	1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1427 1454 1455 1626 3157 3167
also$	3015
alternative$	3577
although$	177 7999 8000 8001 8002
altogether$	2349
always$	444 616 1329 1726 5700 3717
ambition$	8831 7037
among$	4907 8575 8576 1003 8665 8736 5137 5176 6646
amongst$	4907 8575 8576 1003 8736 5137 5176
amount$	279 280 9115 9116 9117
ample$	121 122 123 4091
an$	4425 4439 4723 5157 5243 5292 5338 1603 1604 1613 5868 6224 6425 6440 6661 6692 6811 3189
anaemia$	3803
analys	6347 6348 6349 2443 2444 2478 6388 10254
analysis$	7283 7327
analyst$	9999 10014 10015 10016 6350 6351 6385 10055 2601
analysts$	9999 10014 10015 10016 6350 6351 6385 10055 2601
anaphy	3805
and	2686 3427 3434
and$	4074 8453 4890 4891 5516 9187 9190 5560 5580 6333 6424 6460 6461 6639 7261 7300 3480 7561
angels$	9039 9040 9041 9042 6954
anger$	8699 1224 3092
angry$	9508 2999 3189
animal$	6929
animals$	8616 8617 8618 8637 8638 8639 9937 6929 6930
ankle	2896
ankle$	6803
anonymous$	3364
anorak$	7156
anoraks$	7156
anorexia$	3806
anorexic$	3806
anothe	2555
another$	3908 7946 8519 8664 8814 1613 9991 6693 6819 3189 3395
anpr$	3738
answer$	7846 8384 1447 1448 1449 5411 9341 9347 9361 9433 9748 6124 6125 9866 9926 9929 10276 7182
answered$	8136 8163 1447 1448 1449 9443 9444 9445 9446 1971 9588 9605 9606 9607 9608 9976
answers$	1447 1448 1449 9433
antagonise$	2981
antagonised$	2981
antagonises$	2981
antagonising$	2981
antagonist$	6967
antagonistic$	3696
antagonists$	6967
anti	6410 2516 6445 6454 6493 6498 10203 10215 2663 10260 2718 6636 3525
anti$	4290 4296 919 4977 8737 8738 8739 8740 8741 8742 8743 8744 8745 1202 5115 5132 5133 5134 5175 3120 3121
antici	2595
anticipated$	10143
antidepressant$	7432
antidepressants$	7432
antipsychotic$	3821
antipsychotics$	3821
antisocial$	7955 7962 8645 8737 8738 8739 8740 8741 8742 8743 8744 8745 5132 5133 5134 8841 10077 10303 2978 3085 6993
anxiet	10350
anxiety$	3808
any	10045 3363 7347
any$	4753 4831 1404 1405 9314 5648 1755 1757 5810 5885 6059 6060 6226 9993 6440 10122 10156 6516 2627 10204 10205 10231 10239 6590 10305 7179 7180 3388 3392 7372
anybody$	4597 4598 4831 5756 5757 5759 5760 5798 5799 5800 5916
anyone$	7803 4597 4598 8393 4831 8655 8671 8891 9118 5756 5757 5759 5760 5798 5799 5800 5916 9587
anything$	8330 1452 9073 1576 9267 9268 9339 9345 9351 9356 9365 5756 5757 9441 1958 1959 1960 1961 1962 9666 9667 9668 9669 6004 10221 7179 3320
anyway$	7741 7745 9090
apathetic$	3696 3721
apathy$	3721
apnoea$	7442
apologised$	9443 9444 9445 9446 9605 9606 9607 9608
apology$	9866
app$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031
appalling$	7682 7683 7684 7685 8737 8738 8739 8740 8741 8742 8743 8744 8745 2223 2224 2225 2226 2378 3091 3127 3326 3721
appallingly$	3721
appear	10304
appear$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1334 1336 1337 1338 1339 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 5443 5444 5445 1539 1627 1661 1662 1663 2135 2136 2891 2932 3016 3018 3022 3086 3088 3098 3154 3155 3246
appearance$	9209 9210 9211 9212 9213 9214 9215 9216 9217 9218 9219 9220 9306 7557
appearances$	7557
appeared$	1334 1336 1337 1338 1339 1661 1662 1663 2135 2136 2891 3154 3155 3246
appearing$	2135 2136 2891
appearred$	2135 2136
appearring$	2135 2136
appears$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1334 1336 1337 1338 1339 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1539 1627 1661 1662 1663 2135 2136 2891 2932 3016 3018 3022 3086 3088 3098 3154 3155 3246
appendicitis$	3871
appeti	10350
appetite$	2669
apple$	6915
apples$	6915
applic	2624
applied$	2020 2021 2022 2301 10235 6597
apply	2555 2624
apply$	8667 8668 8669 8670 2020 2021 2022 3423
appointment$	5662 1756 5664 1758 1759 9501 9502 9503 9545 9546 9547 10337 7428
appointments$	5662 1756 5664 1758 1759 9545 9546 9547 10337 7428
appreciate$	8384 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741
appreh	6505
apprehend$	10172 3465
apprehending$	3465
approa	7342
approach$	2116 7340
approaches$	4148 4149 8899 8900 8901 8902 9867 9868
appropriate$	4036
apps$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031
april$	7977
arab$	1635 5546 3215 7153
arcade$	7975 7976
architects$	650
are	2529
are$	3912 4015 4020 270 271 414 4409 638 639 872 873 874 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1142 1148 5070 1182 1206 1207 1208 1209 1210 1211 8847 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 5302 1417 1598 1627 5561 5607 1726 1747 5667 5852 1987 1988 6023 2288 6239 2340 2341 9978 6345 6377 6386 6476 6555 6785 2898 2932 2957 3016 3018 3022 3071 3086 3088 3098 7097 7144 7145 3315 3342 7300 7349 3460 3518 7507
area	6447
area$	8654 8659 5166 10114 6887 7515
argue$	9508
argued$	9508
argues$	9508
arguing$	9508
argume	6748
argument$	5738 9406 5740
argumentative$	8806 8807 8808 8809 8810 8811 8812 7005 3694
arguments$	2823 10415 2852
arm$	9227 10327
arms$	9227 10327
around	7269
around$	4046 7755 7883 8115 8653 8682 8856 5197 5225 8894 6169 10028 6842 7045 7176
arrangement$	8116 9158 7056
arrangements$	8116 9158 7056 7476
arrest	10017 2489 2531 10130 10131 10136 6505 10199 2682 6632 2734 10410 10412 10439 10442 7351
arrest$	8288 9184 9185 10104 6438 10123 2569 10152 10172 2610 2666 2673 10251 10261 10294 10299 6641 10483 3436 3439 7356 3465 7387 3657 3765 3893
arrested$	7621 4097 4098 4099 4100 4101 4102 4103 4104 198 199 200 8195 7322 7544 3893
arresting$	3465 3764
arrestped$	2610
arrests$	8288 2505 10080 2569 2610 10243 2673 10261 10299 10483 7356 3763 3893
arrive	10267 10304
arrive$	8384
arrived$	9931 9932 9933 9934
arrogance$	3721
arrogant$	6257 3696 3721
arson	10088 10201 10202 10203 6794 6806 6808
arson$	10461 10473 10475 10484
arsonist$	6929
arsonists$	6929
art$	8933 3527
arthritis$	3784
as	2529 3363
as$	4320 4454 4889 5174 5218 5247 5267 1412 5329 5347 5348 9093 5593 2137 2138 6075 9767 2357 2360 6270 10050 6396 6397 6402 6626 2957 3015 3017 3071 7292
asb	6445 6454 6493 2663 10260 2718
asb$	7955 8643 10112 2539 10121 10160 2639 6570 6625
asbo	6531 6562 3660
asbo$	10198 10229 6572 7567
asbos$	10198 10229 6572
asd$	10340 3790
ashamed$	9788 2216
asian$	1613 1635 5546 5553 5577 5578 5579 1673 3188 3189 3215 7153
aside$	6168 6244
ask$	612 4607 9482 9483 9484 6355 7190
asked$	171 172 173 174 175 4151 7914 7915 612 8221 9395 9583 9588 9599 9600 9601 9758 9976 2436 6355 2482 6607 6747
asking$	4517 611 612 9340 9482 9483 9484 7190 7208
asks$	612 9395
asleep$	2212 2213 2386
asperg	3501
asperger$	7408
aspergers$	7408
aspirations$	8831 7037
aspiring$	2993
assaul	10088 10202 10203 2844 6769 10437 10439 6794 6795 6808 3666
assault$	8288 10094 10436 10461 10462 10473 10475 10484 6895 7573
assaulted$	6751 2902
assaults$	10461 10484 6895 7573
assert	2649
assertive$	6556
assess	10331 10333 2766 2892 7269 7450 7455
assess$	1532 5440 5441 5442
assessed$	1020 1183 2501 2529 2626
assessing$	1532 5440 5441 5442
assessment$	10323 7377 7479
assessments$	7377 7479
assist	2442 2558 6644
assist$	38 2533 2542 2562 2591 10311
assistant$	6711 10379
assisted$	10008 2533 2542 2562
assisting$	2533 2542 2562
assists$	2533 2542 2562 2591
associ	9992 6362 6417 10089 10209 10216 10260 2692 10302 7326 7332 7333
associate$	7869 7898 7900 7901 7902 7931 8131 8132 8133 8134 8135 8493 970 2977 6885 6899
associated$	914 970 6899
associates$	7676 8493 970 10020 10029 10030 10032 10066 2493 10101 2977 6885 6899 3396
associating$	8131 8132 8133 8134 8135 970 2493 2977
association$	917 918 8493 5916 5921 5922 9916 9947 6307 2493 10084 6885 6899 6916 3420
associations$	917 918 8493 10029 10030 6599 6885 6899 6916
assume$	769 2628
assumed$	769
assumes$	769 2628
assuming$	769
assured$	7090
asthma	10350
asthma$	3798
asthmatic$	3798
astonishing$	6202 9870
astray$	8560 8561 8562 8563
asylum	3618
asylum$	7525
at	6730
at$	14 7620 4546 8391 8653 1178 8880 8881 9187 9190 1626 5845 1943 1950 1951 6112 6119 6248 9952 10028 10125 10148 6489 6573 6667 6681 6714 6731 6751 6759 2874 6798 7202 7467 7527 7554 7561
athena$	10037
athletic$	3192 3711
atrocious$	3721
attachment$	3544 3545
attack	10437
attack$	8288 7416 7427
attacked$	7621 8195 8217
attacks$	7416
attemp	7346
attempt$	8309 736 4644 4645 5662 1756 5664 1758 1759 9614 9615 9723 9724 9725 9726 9727 9728 9729 6066 6067 6068 6069 6070 6876
attempted$	9705 9706 9707 9708
attempts$	5662 1756 5664 1758 1759 9867 9868 6876
attend	10387 3526 3884
attend$	7679 7869 8384 4720 8728 8731 9312 9341 9347 9361 9433 9748 9929 6707 2891 7182 7183
attendance$	9900 9968 10373 10392 6875 6985 3883
attended$	8136 8144 9443 9444 9445 9446 1971 9976 6707 2891
attender$	8627 6875 6940 6950
attenders$	8627 6875 6940 6950
attending$	9340 6707
attends$	9433 9455 9456 9457 9458 10032 2891
attent	6519
attention$	7630 7631 4148 4149 4152 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8191 4525 8227 4561 8231 8452 8463 8464 8513 4940 1203 1220 8818 8819 8822 8899 8900 8901 8902 9586 9590 9723 9724 9725 9726 9727 9728 9729 2433 10186 2641 10340 6871 3103 7011 7012 3125 7363 3499
attitude$	7638 7855 677 1172 1173 8824 1431 1432 1433 1434 1435 2332 2333 2334 2335 6822 6970 3092 7034 7035 7233
attitudes$	7638 1172 1173 6822 6970 7034
attract$	7592 7593 241 242 617 618 5152 2959
attracted$	7592 7593 241 242 617 618 882 891 892 893 894 895 896 897 898 899 900 901 902 903 904 910 2959
attracting$	7592 7593 241 242 617 618 2959
attractive$	3711
attractor$	7381
attractors$	7381
attracts$	7592 7593 241 242 617 618 2959
attractted$	7592 7593 241 242 617 618 2959
attractting$	7592 7593 241 242 617 618 2959
attrib	2588 10252
attributable$	10237
attributed$	2502 10237
auburn$	3235
august$	7977
aunt	10398 6742 10411 6789
aunt$	10409
auntie	10398
author	2555
authorised$	6607
authorities$	8843 8844 5916 5921 5922 9916 9947 6307
authority$	8671 8723 8813 5916 5921 5922 9916 9947 6307 6733 6734 10402 6889 7027 3353
authors$	650
autism	10350
autism$	10340 3789
autistic$	3789
autumn$	7977 7978
available$	7614 6844
average$	3192
averse$	1149 1150 1151 1152 1153
avoid$	8384 8686 5517 5518
avoidant$	8746 8747 3091 3696
avoided$	8136 8144 4509 9576 7253
avoiding$	5517 5518
awaiti	2770 2778
awaiting$	6677 6685 3636
aware$	201 202 203 204 205 206 207 208 209 210 211 212 213 5190 8858 8859 9164 2470 2648
awareness$	4752 5401 1495 1496 5404
away$	7698 7821 7822 7849 7850 7890 7906 7909 7921 8012 8013 8018 8143 8150 8267 8268 8302 8307 8310 4724 1244 9333 5719 9687 9688 9713 9714 6101 6102 6579 10275 6611 10417 6753
awkward$	8806 8807 8808 8809 8810 8811 8812 10307 7005
b$	6740 10407 7389 7573
babies$	8988 8989 8990 8991 8992 9039 9040 9041 9042 7066
baby	10411
baby$	6694 6695 10429 2867 3240 3241
babysitting$	9118
back$	7655 7699 4195 7875 7929 391 392 393 394 4329 4330 8006 8007 4455 4456 4457 4458 8158 8160 8161 8162 8308 8313 4724 4725 5556 9332 1802 9384 6097 6171
background$	6994 7564
backgrounds$	6994
backs$	4725 6171
backward$	9865
bad$	4003 7682 7683 7684 7685 4188 4230 371 372 7959 4652 8488 8489 8490 974 975 976 4884 4886 4969 8646 8737 8738 8739 8740 8741 8742 8743 8744 8745 8746 8747 5126 1648 9238 5573 5575 6018 2223 2224 2225 2226 9906 9907 9908 9909 2378 2917 2979 2996 3008 3009 3091 3101 3115 3127 3219 3326
badly$	1204 1633 5895 2257 7002 7003 7004 3113 3216 7159
baffling$	692 695 698 699
bag$	9253 9254 9262 6560
baggy$	3258
bags$	5583 9253 9254 9262 6622 7160
bail$	4843 6811 10478 10483 7552 3646
bailed$	7552 3896
bails$	10483
bait$	2981
baited$	2981
baiting$	7632 7633 7634 7635 7636 2981
baits$	2981
baitted$	2981
baitting$	2981
balaclava$	9295 7160 3716
balaclavas$	9295 9296 9297 9298 9300 7160 7322 3716
bald$	5567 3711
ball$	374 375 9885
bandana$	7160 3716
bandanas$	7160 3716
bandit$	3680
bandits$	3680
banger$	6899
bangers$	6899
banging$	6899
bangladeshi$	1635 5548
bank$	596 10430
banked$	596
banking$	596
bankked$	596
bankking$	596
banks$	596
bannin	2697 2698
banning$	2605 6604 6605
bare$	6074 3209
barely$	1505 5412 1506 5413 1507 1563 5470 1564 1565 5601 2153 2789 2800 3159 3549
barred$	291 292 293 294
barrel$	3199
barter$	489 490
bartered$	489 490
bartering$	489 490
barterred$	489 490
barterring$	489 490
barters$	489 490
base	6513
base$	10180
baseball$	3267
basic$	3296
basically$	1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 3157
basis	2624
bath	6788
bath$	10455
batted$	5666
battle$	3178
be	6532
be$	3994 4214 4215 4216 7898 4265 4269 414 4447 638 639 4550 4697 875 4787 8534 961 4878 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 4949 5035 1182 1206 1207 1208 1209 1210 1211 5139 5140 5272 5273 5274 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 9145 9147 1627 5690 5693 9367 9368 9369 5717 5765 5775 1873 1874 1875 1876 5801 5961 5964 6035 6121 6122 2340 2341 6386 6387 6412 10137 6476 6483 6533 6544 6568 10269 2932 3016 3018 3022 3086 3088 3098 3342 3460 7367
beanie$	7160
beanies$	7160
bear$	7939 799 6250 3344
beard$	7125 7141 7143
bearded$	3711
beards$	7125 7141 7143
bearre	10199
bears$	3344
beat	10437 10442
beaten	2844
beaten$	3956 6751
became$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 5070 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1627 2932 3016 3018 3022 3071 3086 3088 3098 3530
becaug	10199
because$	3922 260 281 283 4199 2864 10439
bechar	10199
becom	2529 3510
become$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 5075 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1627 9368 2932 3015 3016 3018 3022 3071 3086 3088 3098
becomes$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1627 5739 2932 3016 3018 3022 3086 3088 3098
becoming$	5070 5076 3015
bed	2851 2870 3537
bed$	7947 8051 8052 8053 8054 8055 8056 8057 8058 10341 10396 6740 6741 6758 6786
bedbugs$	6777
bedealt$	10199
bedeta	10199
bedroom$	6741 7530
bedrooms$	6622
beds$	7947
bedwetting$	7444
bee$	6933
been	6631 2896 3510
been$	4017 4018 4060 4061 155 164 4093 4094 401 414 8142 8149 8151 8152 8153 4500 638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1134 5066 5067 5068 5074 5080 1182 1206 1207 1208 1209 1210 1211 1318 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1509 1627 5668 5669 5670 1987 1988 5911 9734 9735 6079 6080 9758 2258 2288 6205 6206 6207 6240 6241 6242 2340 2341 6308 6386 6476 6483 6588 2750 2774 6707 2826 2857 6803 2932 2957 3016 3018 3022 3071 3075 3086 3088 3098 3342 3460 3523 3529 3530 3578 3580 3581 3615 3619 3629 3637 3639 3640 3644
bees$	6933
befing	10199
before$	7917 5261 8987 9958 9987 6798
befriend$	8024 455 456 457
befriendded$	455 456 457
befriendding$	455 456 457
befriended$	455 456 457
befriending$	455 456 457
befriends$	455 456 457
began$	414
beggars$	3351
begin	2653
begun	3526
behav$	8136
behave$	7869 7950 8131 8132 8133 8134 8135 1063 1096 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1605 1606 1607 1608 9341 9347 9361 9433 3095 3154 3155 7182
behaved$	8131 8132 8133 8134 8135 8136 8144 8174 8175 1063 5111 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1605 1606 1607 1608 9443 9444 9445 9446 3095 3096 7020 3154 3155
behaves$	1063 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1605 1606 1607 1608 9433 9455 9456 9457 9458 3095 3154 3155
behavi	10245 2697 10410
behaving$	8136 1063 1334 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1605 1606 1607 1608 3095 3097 3154 3155
behavior$	7638 1163 1164 1165 1166 1167 1168 1169 1170 1171 6822
behaviors$	7638 6822
behaviour$	3 4 5 6 7 8 9 3919 3920 3925 7629 7638 7715 4056 7831 7832 7833 7834 7835 7836 7837 7838 7855 7865 7866 7867 7868 677 8262 4614 708 709 8338 8339 8340 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8420 8421 8422 8423 8536 8569 1163 1164 1165 1166 1167 1168 1169 1170 1171 8794 8795 8796 8797 8799 8800 8801 6423 10112 2539 10115 10121 6487 10160 10165 10166 6531 6562 6570 6604 6625 6701 2806 10387 6721 6801 6822 6823 6899 6919 6920 6970 6998 3092 3573 7564
behavioural$	3092
behaviours$	7629 7638 8794 8795 8796 8797 8799 8800 8801 6822 6823 6970 6998
behavs$	8136
behavved$	8136
behavving$	8136
behind	6401 10075 10200 6535 2629 10216
behind$	9025 9026 9027 9449 9451 6221 10068 6536 2803 7073
being	3510
being$	4060 4061 7750 4261 401 4419 638 639 875 4787 4853 4855 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 5006 5057 1182 1206 1207 1208 1209 1210 1211 5201 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 5323 1627 1987 1988 9736 2258 2288 6204 6568 10319 2782 2932 3016 3018 3022 3071 3086 3088 3098 3578 3580 3581 3615 3637 3639 3640 3644
belief$	7228 7258
believe$	1093 1101 9748 9929 2628
believed$	4870 4871 8539 8540 8541 1093 1101 9468 9469 9470 9471 9472 2430 2501 2626 2723
believes$	1093 1101 2628
believing$	1093 1101
belligerent$	3694
belocked$	10199
belong	2529
belongs$	9913 7247
below$	2803 7502
bench$	2673 10248 2906
benefit$	8384 2433 10008 2533
benefited$	2533
benefiting$	2533
benefits$	2533 2671
bepros	10199
bereaved$	2837 3892
bereavement$	10435 3892
besear	10199
besotted$	515 516 517 518 519 520 521
bespectacled$	3711
bespok	2802
best$	1367
bestopped$	10199
besumm	10199
bet$	1873 5780 1874 5781 1875 5782 1876 5783 1877 1878
beta$	6688
betray$	3330
betrayed$	3327 3330
betraying$	3330
betrays$	3330
better$	4003 4036 7953 8275 8276 4618 8286 8287 9569 2657
betwee	10031
between$	5310 7511
beyond$	8675 8676 8677 1205 1212 1333 1840 3048 3049 3285 3321
bid	2624
bid$	2655
big$	3970 8486 1457 1458 1459 1460 1601 1631 9256 3192 3200 3217 3235
biggest$	1655 3239 3399
biological$	3133
biopsy$	10344
bipola	6784
bipolar$	10451 3545 3811
birth$	8840 3133 7458
birthmark$	3712
birthmarks$	3712
bit$	8980 8981
bitchy$	3696
bitten$	7086
bitterly$	2257
black$	1613 1635 5546 1648 9228 5577 5578 5579 1673 1676 1709 9287 9288 9289 9300 3188 3189 3212 3213 3219 3235 7160 3258 7322
blackheads$	7154
blackout$	3787
blackouts$	3787
blade	10474
blade$	4818 4819 4820 10473
bladed$	10473
blades$	4818 4819 4820
blam$	2416 2417
blame$	8201 8202 8203 8204 8205 8206 8207 8208 8209 8210 8211 8212 4547 4548 8237 8238 8239 8240 8255 8256 8257 8258 689 690 691 761 8335 762 4702 4703 4704 4705 4706 9773 9914 9917 9918 9919 6253 9921 9926 9927 6288 3340 3341 7251
blamed$	8217 689 690 691 761 762 2416 2417 2887
blames$	689 690 691 761 762 6253 9921
blameworthy$	3721
blaming$	689 690 691 761 762 9691 9692 9773 2416 2417
blammed$	2416 2417
blamming$	2416 2417
blams$	2416 2417
blank$	9311
blanket$	1764
blatant$	1081 1082 1084
bleach$	3213
bleached$	3213 3235 7144
blight$	3059
blighted$	1085
blind$	6177 7253 3360 7463 7464
bling$	8484
blinkered$	3721
block$	8266 8892
blockers$	10355
blond$	5567 3213 3235 3711
blonde$	5567 3213 3234 3235 3711
blood$	3505 3540 7467
bloody$	3309
blue$	9228 3214 3235 7160
board$	5916 5921 5922 9916 9947 6307 10217 6551 7373
boards$	7373
boast$	2983
boasted$	2983
boasting$	2983
boasts$	2983
boastted$	2983
boastting$	2983
bodge$	3724
bodged$	3724
bodges$	3724
bodging$	3724
bodies$	8050 8170 4506
bodily$	6806
body$	8050 4506 1431 1432 1433 1434 1435 9023 6372 2467 3223
boisterous$	3696
bomb$	6937 6938
bomber$	5585 7160
bombers$	7160
bombs$	6937 6938
bone$	3117
boned$	7107
book$	10257
boost	2608
boots$	7160
born$	2743 10361 3557
borough$	7515
boss$	7811
bosses$	7375
bossy$	3696
botch$	3724
botched$	3724
botches$	3724
botching$	3724
both$	2957 3015 7201 3392
bother$	8187 8454 9396 9397 9398 9399 9509 9638 9709 6880 7206 7207
bothered$	8136 8144 9567 9578 9583 9588 9599 9600 9601 9602 9603 9604 5942 9628 9629 9630 9631 9632 9633 9634 9638 5977 9710 9758 6237 9976 2410 7206 7207
bothering$	7206 7208
botherred$	7206
botherring$	7206
bothers$	5385 9053 7206
bottom$	3570
bottoms$	9293 1725 3269
bought$	4812
bound$	397 1794 1795 1796
boundaries$	8695 8696 8697 6889
box$	6788 3234 7212 3306
boy	10122 6516 2627 10204 10205 10231 10239 6590 10305 6775 6809 7372
boy$	272 327 8099 965 1123 8749 8773 8774 8775 8776 8777 8778 8789 1225 8920 5724 5796 5797 6346 10476 2984 6903 6915 3019 6943 6992 3094 7124 7146
boyfri	10410
boyfriend$	8004 8071 498 499 500 501 502 8107 8108 535 536 10394 2840 10416 10429 10454 6854 6855 2949 2950
boyfriends$	8071 498 499 500 501 502 8107 8108 535 536 6854 6855 2949 2950
boys	6330 6338 10047 10049 6383 2479 2480 6407 2523 6559 10226 10245 2695 10308 3403
boys$	7651 7789 7809 7814 7817 272 7895 327 4250 4251 4252 7949 4283 4285 4287 7979 8004 8039 8043 4477 4481 4482 4490 4508 713 4658 4776 8460 8474 8495 4830 8504 8514 8515 8516 8517 4864 958 959 960 965 8546 8642 1122 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 1225 8804 8862 8863 8864 8920 1395 5364 5365 5366 5367 9084 9229 9309 9400 9401 9402 9403 9404 5744 5745 5746 5761 5770 5776 9454 5788 9464 5837 9556 9715 6082 6083 6084 6085 6086 6087 6142 9824 9843 9851 9852 9853 9854 9855 9856 9857 9858 10074 6430 2615 6602 2714 2728 6831 6903 6915 6943 6973 6992 3094 7124 7237 7245
braces$	7143 7154
brag$	2983
braged$	2983
bragged$	2983
bragging$	2983
braging$	2983
brags$	2983
braid$	7141 7143
braided$	3235 7144
braids$	9290 7141 7143
brain$	3853
brand$	9251 7175
branded$	3258
brands$	9251 7160 7175
brat$	3680
brats$	3680
bravado$	8485
breach	10260 3645
breach$	10240 2904
breached$	2904 3645
breaches$	2904
break	10410 6748 10457
break$	7869 936 937 5170 9369 9508 10265 2982
breakdown$	9905 10353 7042 7515 7527 7532
breakdowns$	7042
breakfast$	10407
breaking$	7632 7633 7634 7635 7636 936 937 9508 2320 2702 2982 3337
breaks$	936 937 9508 2320 2982 3337
breakup$	10415
breath$	9242
bribed$	6882
bridge$	8689 8690
bridges$	8689 8690
brief	2680
brief$	2419 2440 6587
briefed$	2482 6607
briefi	7269
briefing$	2440 6587 3466 7374
briefs$	2440 6587
bright$	3235
bring	2558
bring$	7592 7593 7610 605 606 607 608 609 1498 2586 2683 3447
bringing$	605 606 607 608 609 1498 2586 2683 3447
brings$	7592 7593 605 606 607 608 609 1498 2683 3447
broad$	3192 3198
broke$	936 937 5169 2320 2982 3337 7515
broken$	5126 5171 2320 3085 6995 3337 7515
bronchitis$	3870
brothe	10398 6742 10411 6745 10418 10421 10422 2868
brother$	7974 2819 10409 6743 2840 6770 7040
brothers$	7974 8840 7040
brough	2489 6470
brought$	7586 7587 7592 7593 7610 605 606 607 608 609 1498 10137 6522 2616 10211
brown$	1648 9228 3212 3213 3214 3219 3235
bruise$	3872
bruised$	3872
bruises$	3872
bruising$	3872
brunette$	5567 3711
brush$	2316 2337
brushed$	2261 2316 2337
brushes$	2316 2337
brushing$	2316 2337
buck$	5574 9883 3334
budget$	6291 9970 9979 9980
budgets$	9900 6291
bugs$	6777
build	10017 2532 2558 3363 3401
build$	1396 1397 9195 9196 9197 2541 2635 7099
builded$	2635
buildi	2558 6509
building$	9970 2541 10176 2635
builds$	9195 9196 9197 2541 2635 7099
built$	5530 6500 10298 3193 7101
bulimia$	3807
bulimic$	3807
bulk$	2678 6612
bulky$	3192
bulletproof$	8675 8676 8677
bullied$	7618
bullies$	8556 8557 8558 8616 8617 8618 6922 6923 6929 6930 7222
bully$	8556 8557 8558 8616 8617 8618 6922 6923 6929 6930
bullying$	7632 7633 7634 7635 7636 8643 8841
bump$	6694
bunch$	8501 1043 1123 8749 8773 8774 8775 8776 8777 8778 8789 1272 6915 6992 7045
bungle$	3724
bungled$	3724
bungles$	3724
bungling$	3724
bunk$	2930
bunked$	2930
bunking$	2930
bunks$	2930
burden$	4963
bureau$	9999
burgla	9992 10002 10075 10088 2516 10099 6498 10201 10202 10203 10244 6794 6795 6806 6808 3666
burglar$	8616 8617 8618 10068 6929 6930
burglaries$	10076 6423 10165 10461 10475 10484 7350 7573
burglars$	8616 8617 8618 6929 6930
burglary$	2435 6423 10094 10461 10462 10473 10475 10484 3392 3409 7573
burgle	3905
buried$	2111 2112 2312
burly$	3192 3711
burn$	1115 1116
burned$	1115 1116
burning$	1115 1116
burnned$	1115 1116
burnning$	1115 1116
burns$	1115 1116
burnt$	1115 1116
bury$	2111 2112 2312
burying$	2111 2112 2312
bus$	7975 7976
busine	6497 6603 7332
businesses$	9996 10140 10164 10270
busy$	9923 6257
but$	4074 4593 4594 5290 1384 1385 1386 1387 1390 1391 1392 1393 5305 5306 5307 5308 5343 5359 5483 9507 6214 7227
buy	6395
buy$	7788
buzz$	3963 57 3967 8452 8478 3226
by	6457 3427 3434
by$	7755 7808 4422 4423 4427 4789 4790 4811 8506 8736 5137 5425 9338 9561 9763 6098 6099 6100 9830 9833 9834 9835 9836 6354 2475 10090 6427 6665 10358 6705 2920 7202 7234 7362 7537 7538
c$	7389 7573
cad$	3750
cads$	3750
cahms$	3831
caked$	1657
calculated$	4001 95
calculating$	3696
call$	9545 9546 9547 9865 9867 9868 2441 2730 7245
called$	9758 9976
caller$	6940
callers$	6940
callin	10170
calling$	2441 6567 2730
callous$	3696 3721
callousness$	3721
calls	2484 6392
calls$	9545 9546 9547 9867 9868 9911 9912 2441 10059 6493 10216 6591 2730 7245 7246
came$	288 8174 8175 671 1334 1336 1337 1338 1339 1713 1722 9976 2489 2612 2780 2826 2954 3154 3155
camera	6372 6388
camera$	10033 10039 6373 10041 2475 10055 2630
cameras$	10033 10039 6373 10041 2475 10055 2630
camhs$	3830
camouflage$	7160
campaign$	3444
can	2686
can$	4016 620 621 622 5071 1232 1299 1302 1303 1305 1313 1365 1480 1504 1516 1519 1574 9183 5763 1879 1895 1898 5825 2056 2347 2475 2543 6470 2625 2664 2809 3280 3480
canada$	3259
cancer	6784
cancer$	10451 3851
candidates$	6485
cannab	10474 6814
cannabis$	33 8051 8052 8053 8054 8055 8056 8057 8058 8063 4946 10046 6675 10343 10354 10481 6832 3538
cannon$	6939
cannons$	6939
cannot	2773 2809
cannot$	823 5729 9411 9412 9413 9414 1894 2054 2128 6716 3596
cap$	1703 9278 9279 9280 9290 9295 7160 3257 7165 7174
capab	6566
capabi	10109
capability$	3747
capable$	1105 1482 5398 5421 5422 1521 1534 5806
capaci	10109
capacity$	1477
caps$	1703 9278 9279 9280 9281 9282 9290 9295 9296 9297 9298 7160 3257 7165 7174
capsules$	6658
captur	6509 3401
capture$	9184 9185 10176
captured$	6376
car	7533
car$	7995 7996 7997 7998 8498 8499 8500 3383
care	2830
care$	3972 3973 3974 3975 3976 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 5025 5168 5208 5387 5388 5389 5392 5393 5395 5396 5399 5410 9115 9116 9117 9118 9135 9140 9141 9142 9143 9144 9396 9397 9398 9399 9415 9416 9417 9553 9638 5972 9709 9723 9724 9725 9726 9727 9728 9729 9730 6066 6067 6068 6069 6070 9943 9944 9945 9946 6300 2394 2395 2396 10367 10393 10400 10401 6737 6778 10449 10450 3134 7206 7207 7254 3566 7512 3606 3607
cared$	9567 9583 9588 9599 9600 9601 9634 9638 2394 2395 2396 7206 7207
career	10302
career$	4304 6919 6920 3023 3397
careful$	7594 3932 3933 3934 3935
careless$	73 74 76 77 4188 704 9679 9680 2966 3721
carelessly$	3721
carelessness$	3919 3920 7856 7857 7858 7859 7860 7861 8229 4563 4617 3721
carer	10418
carer$	5119 5120 10395 10401 10409 2847 7512 7523
carers$	1106 1107 5119 5120 10401 6972 7512
cares$	9415 9416 9417 2394 2395 2396 2847
caribbean$	1635
caring$	2847 7192
carpet$	9890
carrie	2454 10216
carried$	4064 7749 7767 7785 8163 679 680 911 912 913 1679 1680 9705 9706 9707 9708 2955 6863 3250
carries$	7766 7784 679 680 911 912 913 1065 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1378 1605 1606 1607 1608 1679 1680 9504 9505 9506 6415 10301 2955 6863 3250 3344
carry	2454
carry$	7652 7667 4063 7765 7783 7869 7898 7900 7901 7902 4244 4245 4246 8131 8132 8133 8134 8135 679 680 8430 8432 8440 8442 911 912 913 8525 8526 1064 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1377 1605 1606 1607 1608 1679 1680 9369 9504 9505 9506 2653 2955 6863 3250 3344
carryi	6401 10200 10216 6807
carrying$	7750 7926 8131 8132 8133 8134 8135 911 912 913 4857 1679 1680 10068 2629 6806 2955 3250
cars$	8498 8499 8500
case$	8606 8748 6304 6439 10132 2593 10232 6628 10467 6945 6947 6996 6997 3402 7557 7560
cases$	8606 8748 10232 6945 6947 6996 7557
cash	2654
cash$	7812 7813 4156 4157 4158 4159 4160 4162 4163 4325 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8456 8457 8484 8497 6561 3069
cast$	7651 5761 5770 5776 9464
casual$	9862
casually$	1633 3216 7159
casualty$	10335 10348
catalogue$	1984
catch	10017 10040 10136 6505 7351
catch$	10042 10052 2574 10172 10173 2708
catches$	2574
catching$	2574
category$	5084 2864
catheter$	3875
catty$	3696
caught	10199 10211
caught$	7618 7621 414 8673 8674 2900 3075 3664
cause$	7586 7587 7610 659 8605 1079 1080 9368 2538 6944 3064 3067
caused$	7586 7587 7610 659 1079 1080 3064 3067
causer$	6910
causers$	6910
causes$	659 8605 1079 1080 6944 3064 3067
causin	6535 2629
causing$	7632 7633 7634 7635 7636 659 8650 1079 1080 9508 6536 3064 3067
cautio	6795 7547
caution$	10462 10483 7572
cautioned$	3641
cautions$	10483
cautious$	7596 9862
cavalier$	3721
cbo	6531 6562 3660
cbo$	10198 10229 6572 7567
cbos$	10198 10229 6572
cbt$	7433
cce$	7955
cctv	6372 6388
cctv$	6347 6348 6349 2443 2444 10039 6373 2468 2478 10055 10168 2603 2630 7288 3389
ceases$	10151
cell$	9999 3374 7361 7413
cells	6802
cells$	10469
central$	10268
centre$	8654 10114 10164 10210 10278 10482
cerebral$	3554
certain$	1794 1795 1796 1837 5780 5781 5782 5783 1877 1878
certainly$	1945 1953 5860 1954 1955 7199
certainty$	1838
chain$	2507 10259 7160 7326 7396
chains$	10259 7160 7396
challe	10274 6608
challenge$	9508 10275
challenged$	9508
challenges$	9508
challenging$	4886 8737 8738 8739 8740 8741 8742 8743 8744 8745 8806 8807 8808 8809 8810 8811 8812 1239 1240 1241 1242 1243 9508 3085 3089 3091 7005 3696
chance$	4028 4029 4030 124 4153 247 248 8390 8391 5734 5752 5831 1925 2297 2298 2299 2300 9891 9892 2589 2725 6876 7242
chances$	4028 4029 4030 124 7757 4153 247 248 8390 8391 2297 2298 2299 2300 9891 9892 6876 7242
change$	7695 342 7950 4400 8068 8365 8366 8367 8368 8723 8731 9312 9341 9347 9361 9430 9453 5787 9461 9482 9483 9484 9493 9498 5832 9748 7182 7183 7190
changed$	342 5727 9459 9468 9469 9470 9471 9472 3568
changes$	342
changing$	9482 9483 9484 5818 7190 3568
chaos$	8231 8478 8512 6880 6971
chaotic$	1214 3085 6993 3087 3089 3696 3721
character$	8636
characters$	4998
charg	10136
charge	6401 2531 10130 6465 6522 10199 10216
charge$	9636 10068 10104 6438 10251 10483 7348 3483 7543
charged$	10189 3643 7551
charges$	10080 10132 2563 10262 10483 7348 7354 3483 7543
charging$	6465 3439
charity$	5916 5921 5922 9916 9947 6307
charm$	5195
charms$	8170 8171
chart	2455
chart$	2527 2631 6542 7327
charted$	2631
charts$	7327
chase$	7630 7631 8452
chaser$	9867 9868
chasers$	9867 9868
chasing$	9867 9868
chat$	8027 8028 455 456 457 6617 2712
chated$	455 456 457
chating$	455 456 457
chats$	455 456 457 2712
chatted$	455 456 457
chatting$	455 456 457
chav$	3680
chavs$	3680
cheat$	6929
cheats$	6929
check	7269
check$	10033 2496 2596 6508 2618 2640 2658 2675 10339 7283 7355 7376
checked$	9758 9976 6391 2640 6577 10289
checkes$	2640
checking$	2640 2658
checks$	10033 2477 2496 6475 2640 2658 7283 7355 7376
cheek$	9227
cheeks$	9227
cheeky$	3696
chested$	7106 7116
chicken$	7975 7976
chief$	3060
child	10245 6719 6775 6809
child$	272 327 475 965 1123 8749 8751 8752 8773 8774 8775 8776 8777 8778 8789 1225 8920 8983 8988 8989 8990 8991 8992 9039 9040 9041 9042 9187 9190 5726 6695 10386 10402 2829 2831 2832 2873 10476 2940 2984 6902 6915 3011 3014 3023 6992 3094 7038 7066
childhood$	3565
childish$	5368 5369 5370 3696
childlike$	9025 9026 9027 5368 5369 5370 5498 5499 5500 5501 7073
children$	7651 272 327 7949 4283 4285 4287 4477 4481 4482 4490 4508 713 4658 4776 8504 8514 8515 8516 8517 4864 958 959 960 965 8546 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 1122 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 1225 1260 8920 5289 1395 8982 8988 8989 8990 8991 8992 9039 9040 9041 9042 9187 9190 9400 9401 9402 9403 9404 5744 5745 5746 5761 5770 5776 9454 5788 5837 9556 9715 6082 6083 6084 6085 6086 6087 6134 6141 9843 9851 9852 9853 9854 9855 9856 9857 9858 6272 2830 10423 6831 6887 6902 6915 6973 6992 3094 7038 7066 7201 7236 7237 7239 7245
chin$	9227
chinese$	1635 5548 7153
chip$	5158 1252
chis$	3732
chlamydia$	3841
choice$	3 4 5 6 7 8 9 7638 3985 3986 80 81 3989 83 84 85 3993 87 7662 7663 7664 7665 7666 7668 4002 7670 7671 7672 7673 7674 7675 102 103 104 7703 7704 7705 7706 7707 7708 7709 7710 7831 7832 7833 7834 7835 7836 7837 7838 4175 7843 7844 7845 7853 4231 7899 326 4234 4235 4236 4237 8865 8997 5427 5428 5429 9097 9098 6822 6823 6824 6825 6827 7068
choices$	3 4 5 6 7 8 9 3919 3920 7638 7662 7663 7664 7665 7666 7670 7671 7672 7673 7674 7675 112 113 114 115 7703 7704 7705 7706 7707 7708 7709 7710 7711 7712 7715 7718 7719 7720 7721 7722 4056 7831 7832 7833 7834 7835 7836 7837 7838 326 4234 4272 4273 4614 708 709 8338 8339 8340 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8997 5427 5428 5429 9097 9098 6822 6823 6824 6825 7068
choose$	105 106 107 125 126 7729 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 363 364 9051 5411 9085 9086 9177 9367 9527 2921
chooses$	105 106 107 125 126 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 363 364 9527 2353 2354 2355 2356 2921
choosing$	105 106 107 125 126 7831 7832 7833 7834 7835 7836 7837 7838 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 363 364 9088 9089 2353 2354 2355 2356 2921
chose$	105 106 107 125 126 7729 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 363 364 9527 9881 2353 2354 2355 2356 6286 9954 2921 7253
chosen$	105 106 107 125 126 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 363 364 8136 8144 2921
chronic$	10329
chubby$	5531 5567 3711
chunky$	3192
cid	9998
cigarettes$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8497
cin$	3632
circles$	5583
circul	2489
circulate$	2420 6328 2422
circulated$	2420 6328 2422 9997 2632
circulates$	2420 6328 2422
circulating$	2420 6328 2422
circulation$	10145
circumstances$	9526 9552 7528
citalopram$	3827
city$	5526
civil	2697 3434
civil$	6604 3451
clad$	1684 1685 1686 7112 7123 3252
claim$	4865 4866 4867 7525
claimed$	4865 4866 4867
claims$	4865 4866 4867 2790
clamp$	3428
clamped$	3428
clamping$	3428
clamps$	3428
class$	4322 8570 8574 5036 8813 9038 9938 10474 6814 3482 3666
classed$	1186 2529
classmates$	7974 9161 9167 6831 6928
clear	2607 2636
clear$	692 695 698 699 1648 1837 6224 2559 2723 3219 3296 3443 3476
cleared$	2704
clearly$	616 1822 1823 1824 1825 1945 1953 5860 1954 1955 5904 2340 2341 3342
cleft$	3558
clever$	1458 1459 1460
climb$	924 925
climbbed$	924 925
climbbing$	924 925
climbed$	924 925
climbing$	924 925
climbs$	924 925
clingy$	3696
clinic	2763 3510
clinic$	6670 10339 10345 10348 3353 7440 7442
clinically$	3541
clip$	4396 4397 491 492 10168
clips$	4396 4397 491 492
close	2492
close$	9927 2387 2429 6399 7240
closed$	2301 2387 7195 7198 7240
closes$	2387 7240
closing$	9691 9692
closure$	2605 3477
clothe$	7275
clothes$	3925 3943 8051 8052 8053 8054 8055 8056 8057 8058 677 5588 1682 9278 9279 9280 9281 9282 9287 9288 9289 9290 9301 9306 6518 7160 7165 7275
clothing$	5588 1682 9278 9279 9280 9301 9306 7160 7162 7165
clout$	8485
club$	2404 3353
clueless$	3721
co$	4718 8715 5646 5675 5681 5686 5695 5771 6989 3434
coach$	7811 8046
coaches$	8046
coat$	9278 9279 9280 9290 7160 7165 7173
coats$	5588 1682 9278 9279 9280 9281 9282 9290 7160 7165 7173
cocain	10474 6814
cocaine$	6675 10354 10481 6832
cocky$	3696
coddling$	9118
code$	7098
codein	6688
codeine$	10343 10355
codes$	7098
coerced$	7618 8443 8444 8445 8446
cognitive$	3548
cohort	6407 10122 10126 6516 2627 10204 10205 10231 10239 6590 10305 7372
cohort$	8574 4910 1123 8749 8773 8774 8775 8776 8777 8778 8789 9038 10074 10162 2615 10207 2714 6992 3405
cohorts$	10207
cold$	9756 9951 10443
colleagues$	5315 5316 5317 2713
collec	7269 3363 3401
collect$	2418 6541 6614
collected$	2418 6541 10298
collecting$	2418 6541
collective$	3296
collects$	2418 6541 10301
college$	5916 5921 5922 9916 9947 6307 10371 10372 10374 10384 10385 10391 3353 7474 7490
collude$	651 652
colluded$	651 652
colludes$	651 652
colluding$	651 652
colostomy$	3873
colour$	7128
coloured$	3235
colours$	9301 7128 7160
combat	2586
combative$	3694
come	10304
come$	4032 4033 7802 288 4242 4247 4248 8138 4479 4604 8384 1017 1334 1336 1337 1338 1339 1508 5443 5444 5445 1713 1722 9341 9347 9361 9368 9433 9443 9444 9445 9446 1972 9605 9606 9607 9608 2612 2780 2826 2954 3154 3155 7182
comes$	288 669 1018 1334 1336 1337 1338 1339 1713 1722 9433 10032 2780 3154 3155 3617
comfort$	6291
coming$	7690 288 8159 9340 2780 10441
comings$	2692
comman	6591
command$	10081 6443
commands$	10258
comment$	1730 1731 1732 1733
commented$	1730 1731 1732 1733
commenting$	1730 1731 1732 1733
comments$	1730 1731 1732 1733
commentted$	1730 1731 1732 1733
commentting$	1730 1731 1732 1733
commit	6401 10200 6535 2629
commit$	7869 9341 9347 9361 9369 10078 10169 10233 10315 7182
commits$	10169 10315
committed$	10315 2901
committing$	10068 6536 10291 2901
committs$	2901
common$	4745 9681 9682 9683 9943 9944 9945 9946 6806 7254
commun	2427 6497 2894
communicate$	455 456 457
communicated$	455 456 457
communicates$	455 456 457
communicating$	455 456 457
communication$	2332 2333 2334 2335 3296 7233
community$	8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8598 8654 8658 8659 6334 6358 10140 2581 10164 6801 6887 3648 3656 3663
companion$	7676
companions$	7676
company$	7576 7676 4152 7879 7897 8483 4822 4823 5916 5921 5922 9916 9947 6307 2404 6886 3352
compar	2670
compare$	6508
compared$	6577
compass$	8413
complacency$	9773 3721
complacent$	6257 3721
complain$	1730 1731
complained$	1730 1731
complaining$	1730 1731 9508
complainned$	1730 1731
complainning$	1730 1731
complains$	1730 1731
complaint$	963 964 9686 9762 6893 7245
complaints$	963 964 9686 9762 9911 9912 6893 7245 7246
complete$	1081 1082 1084 1764 2370 2635 3296
completed$	7755 9443 9444 9445 9446 1971 9705 9706 9707 9708
completeed$	2635
completeing$	2635
completely$	1283 5895 3173 3288 3291
completes$	2635
complex$	3089 3565
complexion$	7126 3712
complexions$	7126 3712
compliance$	6898 6987
compliant$	5129 6986
complicit$	39 381 382 383 384 398 8121 652 6864
complicity$	7854 651
complies$	9455 9456 9457 9458
comply$	7869 8384 9312 9341 9347 9361 7182 7183
comprehension$	7228
compromise$	10 2911 2912
compromised$	10 2911 2912
compromises$	10 2911 2912
compromising$	7576 10 2911 2912
compulsive$	3023 7410
computer$	7284
conceal$	724 725 1717
concealed$	724 725 1717 7177
concealing$	724 725 1717
concealled$	724 725 1717
concealling$	724 725 1717
conceals$	724 725 1717
concer	6458 2775 2813 2875
concern$	3979 4748 5959 5960 9723 9724 9725 9726 9727 9728 9729 9730 9762 7245
concerned$	5376 5377 5378 9046 9047 9048 5382 5383 6234 6235 6315 2409 10200
concerning$	8737 8738 8739 8740 8741 8742 8743 8744 8745 3091
concerns$	8420 8421 8422 8423 5959 5960 9762 9911 9912 10125 7245 7246
concerta$	3824
concus	3853
condescending$	3722
condit	6650 6655 3645
condition$	10317 10322 10478 7427 7428 7553
conditional$	3640
conditions$	8510 2852 10478 7528 7553
conduc	2454 2653
conduct$	3 4 5 6 7 8 9 3919 3920 3925 7638 7855 8338 8339 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8536 1163 1164 1165 1166 1167 1168 1169 1170 1171 1340 1341 1342 1343 1344 1345 6822 3092 3545
confer	10405
confidence$	1322 1324 1431 1432 1433 1434 1435
confidential$	3364
confidentiality$	9888
confiscated$	6367 10228
conflict$	8231 8458 9509 2852 6899
confro	10274 6608
confront$	10275
confrontation$	8231 8458
confrontational$	8746 8747 8806 8807 8808 8809 8810 8811 8812 7005 3694
confrontations$	8458
congregate$	8847 7097
congregated$	8847 7097
congregates$	8847 7097
congregating$	8847 7097
connected$	970 2502 10200 6534 6899
connection$	2910
conscious$	4001 95 4186
consensual$	3149 3675
consent$	7854 507 508 509 510 511 512 1292 1293 1294 1295 9051 9148 5491 5492
consented$	507 508 509 510 511 512 8087 514 542 1292 1293 1294 1295
consenting$	507 508 509 510 511 512 3149 3163 3675
consents$	507 508 509 510 511 512 1292 1293 1294 1295
consequences$	7639 7640 7641 7642 7644 7645 7646 7648 7713 141 7723 4108 4109 4110 4111 4112 4113 4114 4115 4116 4117 4118 4119 4120 8288 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8671 8857
consid	2489 2529 2549
consider$	8384 1119 9341 9347 9361 9748 7182
considerable$	5012
considered$	4870 4871 1005 1119 1181 2764 3015
considering$	1119 2764
considerred$	1119
considerring$	1119
considers$	1119
consistent$	1764
consistently$	1934 5841 1935 5842 1936 1937 1938 1939 1940 1941
consort$	2977
consorted$	2977
consorting$	2977
consorts$	2977
consortted$	2977
consortting$	2977
consta	6347 6348 6349 2443 2444 2478
constable$	10014 10015 10016 6350 6351 6385
constables$	10014 10015 10016 6350 6351 6385
constant$	6200 6201
constantly$	444 1934 5841 1935 5842 1936 1937 1938 1939 1940 1941 2257
consti	2529
consul	6655 6669
consultant$	10322 10332 10336
contac	6362 10170 10209 2692
contact$	4148 4149 4152 8024 455 456 457 459 460 461 462 463 464 465 1265 1266 10170 2853 7044 7179
contacted$	455 456 457 459 460 461 462 463 464 465
contacting$	455 456 457 459 460 461 462 463 464 465
contacts$	455 456 457 459 460 461 462 463 464 465 10029 6599
contactted$	455 456 457 459 460 461 462 463 464 465
contactting$	455 456 457 459 460 461 462 463 464 465
contain$	8680 8681 8709 9482 9483 9484 6619 7190
contains$	6619
contemptuous$	3722
content$	232 233 238 337 338 339 540 541
continually$	444 1934 5841 1935 5842 1936 1937 1938 1939 1940 1941
continue$	7729 7764 7786 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 9368 2928
continued$	7729 7749 7764 7786 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 1764 2928
continues$	7729 7764 7786 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 2928
continuing$	7729 7764 7786 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 2928
continuously$	1934 5841 1935 5842 1936 1937 1938 1939 1940 1941
contraception$	9094 9095 9096 3840
contraceptive$	3840
contract$	10154 7567
contracts$	10154
contradictory$	8539 8540 8541
contribute$	651 2591
contributed$	7586 7587 651
contributes$	651 2591
contributing$	651
contro	2586 6494
control$	8384 8410 8416 8635 8665 8680 8681 8709 8737 8738 8739 8740 8741 8742 8743 8744 8745 5108 8779 8786 8787 5130 8823 8829 8830 5446 5447 5519 9409 9482 9483 9484 6347 6348 6349 2443 2444 2445 2478 6388 10135 10161 2652 6603 6956 7190 3445 7394
controlled$	7618 8114 9346 9352 9357 9366 9442 9468 9469 9470 9471 9472
controlling$	3091 7375 3696
controls$	7375
convenience$	6291
conveniently$	3346
convic	6465 6522
convict$	3465
convicted$	10189 3638 7546
convicting$	3465
conviction$	10132 10483 3638 3766 3894
convictions$	10080 10132 10262 10483 3638 3766 3894
convince$	9430 9453 5787
cool$	8524 4858 4859
cooper	6644
cooperate$	7846 8384 8716 8728 8731 9312 9341 9347 9361 9748 10311 7182 7183
cooperated$	8716
cooperates$	9455 9456 9457 9458
cooperating$	8716
cooperation$	8715 6989
coordi	3434
cope	6654
cope$	5212 1325 5233 5234 1328 1340 1341 1342 1343 1344 1345 9051 5387 5388 5389 5392 5393 5395 5396 5399 1499 1500 1501 9085 9086 5423 1517 1518 5426 1525 9750 10321 10342 3172
coped$	1340 1341 1342 1343 1344 1345 1525 3172
copes$	1340 1341 1342 1343 1344 1345 1525 3172
copied	2425
copied$	10284
coping$	1340 1341 1342 1343 1344 1345 5387 5388 5389 5392 5393 5395 5396 5399 9088 9089 1525 3172
copy$	2680
core	10126
core$	4974 4975 10187 10268
cornrows$	3712
corporate$	3296
correl	2670
correlated$	6577
corrob	2427
corroborated$	6334
corrupting$	974 975 976 3009
cotton$	3162
couch$	10432
could$	20 21 22 23 24 331 332 333 334 335 336 340 341 346 347 348 349 350 351 620 621 622 5072 1233 1299 1302 1303 1305 1313 1365 1480 1504 1574 9183 5763 1879 1896 1897 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2055 2065 2129 2307 2379 2380 2382 2383 6341 2437 2543 2625 2664 2809 3280
council$	5916 5921 5922 9916 9947 6307 2404 3296 3343 3352
counse	6655
counselling$	10323 7433 7453
counsellor$	10322 10332
count$	1873 5780 1874 5781 1875 5782 1876 5783 1877 1878
countless$	4069 4091 6200 6201 6224
country$	6834
county$	4289 4306 4313 4316 4323 7992 7993 7994 1045 5216 3481 7515
couple$	1272 10446
courier$	8619 1051 6931
couriers$	8619 1051 6931
course$	5853 5860 1954 1955 9531 9545 9546 9547
courses$	9545 9546 9547
court	6522 10199 3441 3645
court$	7948 617 618 10189 10230 2673 10248 10465 2896 6804 2906 2959 3441 7348 7532 7543 7556 3650 7561
courted$	617 618 2959
courtesy$	9620 9621 9681 9682 9683
courting$	617 618 2952 2959
courts$	617 618 8843 8844 10189 2673 10248 2959
cousin	10398 10411
cousin$	7974 2819
cousins$	7974
cover$	8334 1717 6107 2315
coverage$	6564
covered$	1717 2315 7177
covering$	9265 1717 2315
coverings$	9265
coverred$	1717 2315
coverring$	1717 2315
covers$	1717 2315
covert	2611
covert$	6518 3364 3736
covertly$	3736
cowardly$	3721
cowards$	7222
cp$	3632
cpn$	6572
cpns$	6572
cpw$	6572
cpws$	6572
crack	10474 6814 3429
crack$	4946 10046 10354 10481 6832
crackdown$	10243 7336
cracked$	10211
crackeddown$	7336
crackingdown$	7336
cracksdown$	7336
crave$	878 879 3105
craved$	878 879 3105
craves$	878 879 3105
craving$	878 879 3105
crazy$	6993
create$	466 659 1079 1080 2635 3064 3067
created$	466 659 1079 1080 3064 3067
createed$	2635
createing$	2635
creates$	466 659 1079 1080 2635 3064 3067
creating$	466 659 1079 1080 3064 3067
credibility$	6896
credible$	8535
credit$	8051 8052 8053 8054 8055 8056 8057 8058 8063 8065 8066
crew$	9038
cries$	1248
crime	9992 2427 10002 6339 6410 10089 2516 6445 6454 6493 6498 10201 10202 10203 10215 6559 10226 2663 10244 10260 2718 6636 10314 6808 7278 7312 7326 7332 7353
crime$	7630 7631 7955 7969 7971 8465 8512 8643 8841 9998 6334 10006 2435 10068 10076 10077 6418 6420 6423 6436 10112 2539 10118 10119 10121 6486 6490 10157 10158 10160 2587 10165 6507 6526 2620 10195 10196 6531 6539 2634 2639 2647 2651 10232 6570 6574 10244 6596 10273 2703 10279 6625 2722 10303 2741 2894 10475 6828 6830 6899 3069 3408 3409 7350 7359 3454 3458 3474
crimes$	7955 10076 10077 6423 10160 10232 6570 2741 7350
crimin	9992 2427 10002 2492 10069 10075 10088 10089 6493 10201 10209 10260 7301 7312 7332 7333 3434 7353 3649 3666 3756
criminal$	7955 7959 7962 7979 8488 8489 8490 8491 985 8616 8617 8618 1066 5126 5132 5133 5134 9937 6334 6399 10067 10098 6436 6440 6465 6499 6635 6794 2894 6806 6808 6830 2978 3013 6929 6930 3084 3129 7046 7326 3421 3441 3657 7573 3696
criminalise$	2365 2366 2367 2368
criminalised$	2365 2366 2367 2368
criminalises$	2365 2366 2367 2368
criminalising$	2365 2366 2367 2368
criminality$	7955 7969 7971 10160 6828 6970 3742
criminally$	3119 3410
criminals$	7979 8465 8467 8488 8489 8490 8494 985 8616 8617 8618 1066 8693 9937 10097 10098 6830 6929 6930 7046
criminogenic$	3685
crimint$	10037
crisis$	6669 3496 7428
crohn	3507
crohns$	7414
crook$	8651 6929 6969
crooked$	5572
crooks$	8651 6929 6969
crop$	5594 9278 9279 9280 9296 9297 9298 5635 7165 3264
cropped$	3235 3258
cross	2670
crosscheck$	6508
crosschecked$	6577
crossreferenced$	6577
crowd$	8501 1272 6886 6915 6916
crown	3649
cruel$	9679 9680 9690 9780 3696
cry$	1248
crying$	1248
cse$	7955
cues$	2297 2298 2299 2300
culpable$	7249 3721
culpri	6401 7372
culprit$	8556 8557 8558 10068 6922 6923 6967 7306 3774
culprits$	8556 8557 8558 10068 6922 6923 6967 7306 3774
culture$	2199 2200 6899
cunch$	6834
cunning$	3696
curb	2586
curfew	2894
curfew$	6801 10478 10483 6889 7339 7562 3902
curfews$	10483 6889 7339
curiosity$	3919 3920 4617 9723 9724 9725 9726 9727 9728 9729 9943 9944 9945 9946 7254
curled$	5558
curly$	3213 3235
curren	2427
current$	6334 6440 6565
custod	10199 10442 6784 10457 6802
custodial$	3648
custody$	7971 6418 6420 2603 10393 2854 10451 10469
customer$	4141 8046
customers$	4141 8046 10140 6887
cut	2586
cut$	5611 2753 7133 7144 7379 3516
cuted$	3516
cuting$	3516
cuts	2586
cuts$	2753 7133 3516
cuttin	2586
cutting$	2753
cynical$	8746 8747 9690
dabble$	381 382 383 384
dabbled$	381 382 383 384
dabbles$	381 382 383 384
dabbling$	381 382 383 384
dad	10398 6742 10411 6745 2842 10418 10421 10422 2868 2880 6789
dad$	8840 2819 2820 10395 10409 6743 2839 2840 2843 10427 2855 6770 10449 2877 2883 7040
daddies$	6858
daddy$	6858
dads$	2855 7040
daft$	76 77 744 2967
daily$	10342 3467
damage	6410 2516 10201 10202 10203 10215 2663 6636
damage$	9905 10077 6423 6570 10279 10303 10461 10473 10475
damaged$	3085 6993
damn$	9619 9704
damp	2870
damp$	10443 6777
dance$	8684
dancers$	5761
danger$	7574 7575 7585 7630 7631 7632 7633 7634 7635 7636 7639 7640 7641 7642 7644 7645 7646 7648 4097 4098 4099 4100 4101 4102 4103 4104 198 199 200 4108 4109 4110 4111 4112 4113 4114 4115 4116 4117 4118 4119 4120 4515 4516 8200 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8414 8419 8420 8421 8422 8423 8452 8454 8458 8465 8478 4912 1006 4914 4915 4916 4917 4918 4919 4920 4921 4922 4923 8591 8592 4926 4927 4928 4929 4930 4931 8857 9094 9095 9096 6194 6473 6828 6866 2974
dangerous$	7574 7575 4003 7962 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 4816 2916 3695
dangers$	7574 7575 7639 7640 7641 7642 7644 7645 7646 7648 4049 4050 4108 4109 4110 4111 4112 4113 4114 4115 4116 4117 4118 4119 4120 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8420 8421 8422 8423 8857 9094 9095 9096
dark$	1648 9228 9238 1676 1709 5634 3212 3213 3214 3219 3235 7160 3258 7322
darker$	1648 3212 3219
darkest$	1655 3239
data	6558
data$	9888 10033 10225 7283
databa	7269 7324
database$	10018 10085 10086 10175 7284
date	6597
date$	10264 7557
dates$	7557
dating$	2952
daught	10245
daughter$	8982 6695
daughters$	8982
daunt$	5467
dawn$	3424
day	7342 7346
day$	3998 9501 9502 9503 1944 9545 9546 9547 10057 2725 10321 10342 6723 6724 7256
days	6654
days$	9545 9546 9547 10321 10342 10372 7256
dazzled$	882
dc$	10236
dci$	10236
dead	10442
dead$	10320 10452
deaf$	6178 6179 6180 3361 7425
deal	10088
deal$	7869 4244 4245 4246 7939 415 416 417 8525 8526 995 8622 5047 1325 5233 5234 1328 9085 9086 10078 10169 10233 10274 10288 2925
dealer	7301
dealer$	4121 7796 7806 7807 7815 7823 7937 7959 7979 7982 7992 7993 7994 8003 8005 8008 8043 8077 8119 8333 4813 8481 8482 8488 8489 8490 8491 985 8599 8616 8617 8618 8625 1066 9094 9095 9096 2739 6826 6830 6929 6930
dealers$	4121 7796 7806 7807 7815 7819 7823 7937 7959 7979 7982 7992 7993 7994 8003 8005 8008 8043 8077 8119 8333 8465 8468 4813 8481 8482 8488 8489 8490 8491 8494 985 8599 8616 8617 8618 8625 1066 9094 9095 9096 10096 2739 6826 6830 6929 6930
dealin	9992 10002 6401 10075 10099 10200 10201 10202 10203 10216 6806
dealing$	7630 7631 7955 7965 7970 7988 415 416 417 7992 7993 7994 995 8643 8841 5372 2438 10068 10165 10291 10297 10473 2907 2925 7294 7571
deals	10216
deals$	415 416 417 995 10169 10288 10301 2907 2925
dealt$	415 416 417 4898 4899 4900 4901 995 2550 10199 10211 2667 2892 2925
death	10410 10412 10439
death$	8200 10319 2837
debt	10410
debt$	7532
debts$	7532
decamped$	3741
deceitful$	3696
december$	7977
decency$	9620 9621 9681 9682 9683
decent$	6038 6039 6040 6041
decide$	9051 5411 9085 9086 9177 9183 10017
decided$	105 106 107 9183 9881 2355 2356 6286 9954
decides$	9183
deciding$	9088 9089 9183
decisi	2546
decision$	3943 7638 3985 3986 80 81 3989 83 84 85 3993 87 7662 7663 7664 7665 7666 4000 7668 4002 7670 7671 7672 7673 7674 7675 108 109 110 111 7703 7704 7705 7706 7707 7708 7709 7710 4047 4231 7899 326 4234 4235 4236 4237 8997 5427 5428 5429 9097 9098 2116 6130 10132 6822 6823 6824 7068
decisions$	3 4 5 6 7 8 9 3943 7638 7662 7663 7664 7665 7666 7670 7671 7672 7673 7674 7675 108 109 110 111 112 113 114 115 7703 7704 7705 7706 7707 7708 7709 7710 7711 7712 326 4234 4272 4273 8338 8339 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8997 9004 5427 5428 5429 9097 9098 2116 10132 6822 6823 6824 7068
decked$	1684 1685 1686 3252
declin	2586 2737 10331
decline$	1154 1155 1156 9325 3273
declined$	1154 1155 1156 9325 9329 9334 9335 9336 9337 3273
declines$	1154 1155 1156 9325 3273
declining$	1154 1155 1156 9325 3273
decrea	2586
deemed$	4870 4871 1181
deep$	1676
defeating$	4008
defect$	10317
defend$	5206 5387 5388 5389 5392 5393 5395 5396 5399
defending$	5387 5388 5389 5392 5393 5395 5396 5399
defensive$	3721
defensiveness$	9773 3721
deferred$	3665
defiant$	8746 8747 3091 3696
deficit$	7406 7460
defied$	936 937 2982
defies$	936 937 2982 3351
definite$	1837
definitely$	1945 1953 5860 1954 1955 7199
defy$	936 937 2982
defying$	936 937 2982
degenerate$	3680
degenerates$	3680
degrade$	2535
degraded$	2535
degrades$	2535
degrading$	2535
degree$	279 280 9115 9116 9117
delay	10333 7455
delay$	9905 9963
delayed$	7253
delaying$	9691 9692
delays$	9905 9963
deliberate$	4001 95
deliberately$	444 3346
delicate$	3192
delinquency$	3680
delinquent$	3084 3085 6993 3091 3680
delinquents$	3680
deliver$	4244 4245 4246
demand$	6493 6614
demanding$	8806 8807 8808 8809 8810 8811 8812 7005
dement	6784
dementia$	10451
demonise$	2365 2366 2367 2368
demonised$	2365 2366 2367 2368
demonises$	2365 2366 2367 2368
demonising$	2365 2366 2367 2368
demons	2510
demotivated$	3696
denial$	9773 6879
dental	2763
dental$	6670
dentis	6655
dentist$	10322
deny$	10179 2606
denying$	2606
department$	5916 5921 5922 9916 9947 6307 2404 3343 3352
depend	7445
dependence$	2769
dependency$	2769
dependent$	2769
depends$	2856
deplorable$	3721
deport	10412 6784 10457
deported$	10451
depres	10350 10410 10442 6784
depressant$	7432
depressants$	7432
depressed$	7417
depression$	10451 3809
depressive$	3810
deprive$	10179
deprived$	3085
depth$	9796
dereliction$	3721
descend$	395 396
descendded$	395 396
descendding$	395 396
descended$	395 396
descending$	395 396
descends$	395 396
descri	2432
described$	1010 1190
description$	6393 2696 10312
descriptions$	6327 9995 10019 6393 2696 10280
desert$	3330
deserted$	3327 3330
deserting$	3330
deserts$	7694 3330
desertted$	3330
desertting$	3330
deserve$	7691 7692 7693 642 643 2962
deserved$	7691 7692 7693 642 643 8220 2962
deserves$	7691 7692 7693 642 643 2962
deserving$	7691 7692 7693 642 643 2962
design	2529
designed$	2591 2704
designer$	8456 8457 5587 5614 1710 7160 7163 3258 3268
desire$	5807 9475 9476 9477 9478 9479 9480
desk	6339 6342
desk$	9999 10006 10007 10009 10021 10174 10193 6527 10206 6554 10241 10263 6629 7361
despite$	150 4057 151 152 153 179 181 185 186 187 7999 8000 8001 8002 8387 8388 8389 2293
destined$	397 1794 1795 1796 3277
destructive$	3971 7964 3010
detail	2432 2621 6528 6529
details$	4136 4137 4138 10018 10019 10208 10280 10281 6617
detain	6505 10199 2734
detain$	10172 6641 3465
detained$	7322
detaining$	3465
detect	9998 6339 6347 6348 6349 2443 2444 2478 6388 6465 10136 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2703 2722 3443 7351
detection$	9184 9185 10132 7348 3442 3443 3776
detections$	10132 10262 7348 3442 3776
detective$	2421 10006 10014 10015 10016 6350 6351 6385 10055 10174 2601 10193 6527 6554 10236 10241 10263 2710 6618 6629
detectives$	2421 10006 10007 2434 10014 10015 10016 6350 6351 10021 2448 6385 10055 6469 10174 2601 10193 6527 6554 10236 10241 10263 2710 6618 6629
detent	6721 2894
detention$	8569 9509 10388 6801 6927 3886
detentions$	8569 10388 6927 3886
deter$	2717 3446
deteri	10331
determ	2494 2607
deterping$	2717
deterr	10211
deterred$	3446
deterrence$	3779
deterrent$	7383 3779
deterrents$	7383
deterring$	2717 3446
deters$	2717 3446
deterting$	2717
develo	7269 3363
develop$	2418 6541 2635
developed$	1331 2418 6541 2635
developing$	2418 6541 2635
developmental$	3545 3565 3591
develops$	2418 6541 2635
deviant$	3085 6993 3091
device	2484 6521
device$	2460 10035 10188 2712 3376
devices$	2460 10035 10188 2712
devious$	3696
di$	10236
diabet	10350
diabetes$	3800
diabetic$	3800
diagno	6655
diagnosed$	3844
diagnoses$	3844
diagnosis$	10322 10323 7407 7428 7460 3844
diagram$	2527 7327
diagrams$	7327
diazepam$	3829
dice$	626
dicing$	626
dictate$	8665
did$	132 7749 7770 7778 7781 471 4465 4510 4612 4613 739 740 741 4657 4660 773 784 785 786 787 788 790 794 813 814 815 822 826 853 1142 1146 1245 1246 1247 1538 1544 1551 1554 1580 1933 5852 9521 9522 5861 5862 1966 1969 2017 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 5973 2076 5989 5995 2089 5997 5999 6003 2097 2098 2099 6007 6008 6028 6030 2146 2164 2166 2167 2168 2169 2170 9764 9765 2204 2206 9881 9931 9932 9933 9934 9956 9957 2390 2955 3299 3302
die$	10320
died	10412 6746 10442
died$	10413
diet	6682 10350
diet$	10349
dietary$	3856
dietician$	10332 3862
dieticians$	3862
dietitian$	3862
dietitians$	3862
difference$	1403 9420 9421 9422 9423 9424 9425 9426 9427
different$	473
diffic	2504 10333 7450 7469
difficult$	7576 4726 4886 1135 1136 1137 1138 1139 1140 8737 8738 8739 8740 8741 8742 8743 8744 8745 8798 8806 8807 8808 8809 8810 8811 8812 1239 1240 1241 1242 1243 8841 6411 10307 3085 3089 3091 6999 7005 3696
difficulties$	8225 8232 8233 8798 2823 2852 6999 7426 7428 7451 3597
difficulty$	7426 7428 3597
dim$	3696
dire$	3722
direct	3434
directed$	6607
directing$	7375
directs$	7375
dirt$	9937
dirty$	9255 10443 3235 3251 3258 3711
disabi	6655 10350
disabilities$	7424
disability$	10322 6697 7424 7460 3818
disabl	6784
disabled$	10451 3818
disaffected$	3085 6993 3189
disappear$	8015 448 449
disappeared$	448 449
disappearing$	448 449 6835
disappearred$	448 449
disappearring$	448 449
disappears$	448 449
disappointing$	2223 2224 2225 2226 6202 9870 3326
disappointingly$	3723
disaster$	1050
disasters$	1050
disband$	10265
discipline$	6878
disciplined$	4898 4899 4900 4901 7023
disclo	2862
disclose$	7846 7869 8384 9341 9347 9361 7182
disclosure$	963 964
disclosures$	963 964
discov	6343 2494 2607 6569
discover$	10010
discuss$	9341 9347 9361 7182
diseas	6650
disease$	10317 7460 7468
disengage$	7869 3692
disengaged$	7198 3692
disengagement$	3692
disengages$	3692
disengaging$	3692
disgrace$	3721
disgraceful$	8737 8738 8739 8740 8741 8742 8743 8744 8745 9780 3091 3721
disgracefully$	3721
disguised$	2991
dishevelled$	3711
dishonest$	3696 3721
disinterested$	7198 3696 3721
dismal$	2378 3721
dismally$	3721
disman	3746
dismantle$	10265
dismantling$	2702
dismiss$	846 9926 3339
dismissed$	846 2301 3327 3339
dismisses$	846 3339
dismissing$	846 9691 9692 3339
dismissive$	8746 8747 3721
dismissively$	3721
disobedient$	3085 3696
disobey$	936 937 9508 2982
disobeyed$	936 937 9508 2982
disobeying$	936 937 9508 2982
disobeys$	936 937 9508 2982
disord	6410 2516 6445 6454 6493 6494 10201 10202 10203 10215 6559 10226 6636 6650 10333 7445 7469
disorder$	8798 8841 10077 6423 10112 2539 10121 10160 10161 10273 10279 10303 10317 6678 6999 7415 7416 7442 7451 7452 7460
disorderly$	3696
disorders$	8798 6678 6999
dispersal$	6531 6562
disperse$	10265
dispersing$	2702
display$	745
displaye$	6328 2422
displayed$	745 6328 2422
displayes$	6328 2422
displaying$	745 6328 2422
displays$	745
disposal$	10471 7348
disposals$	7348
disregard$	70 75 7869 936 937 4988 4989 1083 4991 2982 3339
disregardded$	75 936 937 2982 3339
disregardding$	75 936 937 2982 3339
disregarded$	75 936 937 2982 3327 3339
disregarding$	75 936 937 2982 3339
disregards$	75 936 937 2982 3339
disrespectful$	8746 8747 3696
disrup	10130 10136 10211 7351
disrupt$	8643 3425 3754 3769
disrupted$	8643 10108 7378
disrupting$	8643 9508 3425 3754
disruption$	8643 8841 10123 10152 10261 3426 7334 3436 3754 3769
disruptive$	974 975 976 4886 8737 8738 8739 8740 8741 8742 8743 8744 8745 8841 3009 3085 6993 3091 3696
disrupts$	8643 3425 3754
disruptted$	8643
disruptting$	8643
distribute$	2420 6328 2422
distributed$	2420 6328 2422 9997
distributes$	2420 6328 2422
distributing$	2420 6328 2422
disturbed$	3085 6993 3696
dither$	3724
dithered$	3724
dithering$	7259 3724
ditherred$	3724
ditherring$	3724
dithers$	3724
divide$	10265
dividing$	2702
divorc	10410 10412 6746 6748 10439 10457
divorce$	10415
divorced$	10413
divorcing$	10413
dla	6697
dla$	10364
do$	130 7749 7768 7776 7779 471 4495 4612 4657 4661 4663 4664 4665 771 784 785 786 787 788 790 792 820 824 851 8430 8432 8440 8442 1142 1144 1245 1246 1247 8913 1470 1525 1536 1544 1549 1552 1558 1578 9183 9319 5672 9341 9347 9361 9367 9368 5716 9395 5730 9411 9412 9413 9414 9415 9416 9417 9494 1933 5852 9521 9522 5865 5866 5869 1964 1967 2018 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 2078 5995 5997 2091 2148 2164 2166 2167 2168 2169 2170 2202 6261 6680 2955 7182 3299 3302
doctor	6655 2763
doctor$	10322
doctors$	6670
dodge$	5517 5518 2319
dodged$	2319
dodges$	2319
dodging$	5517 5518 2319
dodgy$	7576 8488 8489 8490
doe$	3242
does$	131 7769 7777 7780 471 4657 772 784 785 786 787 788 790 793 821 825 852 1142 1145 1245 1246 1247 1525 1537 1544 1550 1553 1559 1579 9183 5731 9415 9416 9417 1933 5852 9521 9522 5865 5866 5869 1965 1968 2019 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 5973 2077 5989 2090 5999 2147 2164 2166 2167 2168 2169 2170 2203 2390 2955 3299 3302
dogs$	8637 8638 8639
doing$	7772 7773 7774 7831 7832 7833 7834 7835 7836 7837 7838 7840 471 8159 1525 5974 5975 5990 5991 5995 5997 2164 2166 2167 2168 2169 2170 9775 9776 9777 9778 2390 9975 3302
dolled$	1734 1735 1736 3271
domestic$	10434 3613
dominant$	1091
done$	3999 7755 8136 1286 1734 9395 9492 5901 5910 5917 5918 9589 9605 9606 9607 9608 5976 5992 5993 5994 5995 5997 6000 6001 6002 6003 2097 2098 2099 9705 9706 9707 9708 2164 2166 2167 2168 2169 2170 9745 9746 9747 9758 2206 2390 9974 3302
doomed$	1794 1795 1796 3277
door$	8181 8183 10138
doorman$	8046
doormen$	8046
dopey$	3696
dose	6655
dose$	10322 7457
doss$	8691 8692
dossier$	3752
dossiers$	3752
doubt$	9377 9378 9379 9380 5747 9530
doubtful$	4969
down	2588 10252
down$	262 286 376 377 378 379 380 4580 4581 4583 8342 4756 8711 8836 8837 8838 5560 5610 5647 9315 9326 9330 9801 9802 9803 9804 9805 9806 9807 9808 9809 9810 9811 9812 9813 9815 9816 9817 9818 9819 9820 9821 9822 9823 9826 9827 9828 9829 6163 9831 9832 6313 10071 10172 6530 10237 6715 6833 7144 7335 7336 7379
downed$	6530
downfall$	8225
downlo	6367
download$	7283
downloaded$	10034
downloads$	7283
downplay$	688 846 2965
downplayed$	688 846 2965
downplaying$	688 846 2965
downplays$	688 846 2965
downs$	6530
drag$	2310 6305
draged$	2310
dragged$	7618 2310
dragging$	2310
draging$	2310
drags$	2310
drain$	4962
drama$	8231 8452 8478 5738 9406 5740 3025 3527
drank$	2747
draw$	7592 7593 241 242 654
drawing$	654
drawn$	7618 883 891 892 893 894 895 896 897 898 899 900 901 902 903 904 910 1669 9346 9352 9357 9366 9442
draws$	7592 7593 241 242 654
dreadful$	2223 2224 2225 2226 9906 9907 9908 9909 3091 3326
dreadlock$	3712
dreadlocked$	3235
dreadlocks$	3712
dreads$	7141 7143
dream$	5673
dress$	3925 8131 8132 8133 8134 8135 677 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1697 9272 5609 9278 9279 9280 9304 9305 9306 7160 3254 7165
dressed$	8131 8132 8133 8134 8135 8136 1684 1685 1686 9272 9273 9274 9275 1726 9304 9305 1734 1735 1736 7113 7115 7123 3252
dresses$	1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 1697 9272 9278 9279 9280 9304 9305 7160 3254 7165
dressing$	3926 5603 1697 5627 3254
drew$	7592 7593 241 242 654
drift$	391 392 393 394 395 396 429 430 9369 7255
drifted$	391 392 393 394 395 396 429 430
drifting$	391 392 393 394 395 396 429 430
drifts$	391 392 393 394 395 396 429 430
driftted$	391 392 393 394 395 396 429 430
driftting$	391 392 393 394 395 396 429 430
drill	10214
drill$	8854
drink	10442
drink$	7652 7667 7812 7813 4156 4157 4158 4159 4160 4162 4163 7869 7898 7900 7901 7902 8063 8131 8132 8133 8134 8135 8430 8432 8497 8513 1244 1245 1246 1247 10354
drinkers$	10452
drinki	6682 10350 10410 10439 10442
drinking$	3919 3920 29 7926 8131 8132 8133 8134 8135 8167 677 2747 10349 2823
drinks$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8063 1245 1246 1247 2747
driv	2586 2636
drive$	7788 8116 3444
driven$	4139 882 2704
driver	2445 6603
driver$	7806 7807 4141 7811 8046 2699
drivers$	4132 4135 7806 7807 4141 7810 7811 8046 8654 9309 9996 6352 10270 2699 2706 10283
drives$	8116
drivin	2629
driving$	6536
drone$	2630 3457 3755
drones$	2630 3457 3755
drop	2586
drop$	4936 9369 2311 7379
droped$	2311
droping$	2311
dropout$	6929
dropouts$	8616 8617 8618 6929 6930
dropped$	2311
dropping$	2311
drops$	2311 7379
drug	9992 10002 2492 10069 10089 6436 10209 6806 10474 7301 7326 7332
drug$	3919 3920 31 32 7955 4303 7981 4321 678 8488 8489 8490 4932 4933 4934 4935 4945 8616 8617 8618 2435 2438 6399 6498 6499 2639 6682 10350 10410 6830 6930 3024 3069 3084 3397 3490 3538
druggie$	3687
druggies$	3687
druggy$	3687
drugs	10075 10214 2654 6814
drugs$	7812 7813 4156 4157 4158 4159 4160 4162 4163 7911 4250 4251 4252 7955 7959 7968 7969 7992 7993 7994 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8465 8497 8513 8643 8704 1244 8841 9094 9095 9096 2435 2438 10046 10062 10082 10083 2639 6561 6675 10343 10354 2823 10481 6828 6830 6832 3024 3069 6981 3490
drunk$	8136 8163 9508 2747
dry$	1648 9238 9755 3219
ds$	10236
dto$	3900
dual$	5548
duck$	2319
ducked$	2319
ducking$	2319
duckked$	2319
duckking$	2319
ducks$	2319
due	2588 10252
due$	3923 261 284 4198 10361 2864 10439 10441 2891
dump$	2284 2285 3332
dumped$	2284 2285 3332
dumping$	2284 2285 3332
dumpped$	2284 2285 3332
dumpping$	2284 2285 3332
dumps$	2284 2285 3332
dust$	9950
duties$	9553 9893
duty$	9553 9768 9851 9893
dyed$	3235 7144
dying	6784
dying$	10319 10451
dynamic$	6917
dynamics$	6917
dyscalculia$	3793
dysfunctional$	3085 6993 3721
dyslexia$	10340 3791
dyslexic$	3791
dyspraxia$	3792
dyspraxic$	3792
dysregulated$	3696
e$	9762 9866 9867 9868 6231 9911 9912 10335 10348 7246
each	9993 10049 2479 2480 10126 7347
each$	148 4278 4851 5148 1613 9314 5648 1755 1757 1928 1930 6154 9920 6323 10050 10105 10122 6480 10156 6516 6524 2627 10204 10205 10231 10239 6590 2695 10305 6641 10325 3189 7179 7180 7201 3388 3395 7372
eager$	232 233 238
ear$	9227 9845
earlier$	8921
early$	8987
earmar	2549
earn$	418 8172 8173
earned$	418
earning$	418
earns$	418
earring$	7160
earrings$	7160
ears$	9227 9846 9847 10000
easier$	2598
easily$	905 1329 1511 5904 9574 9575 9875 9876 9877 9878 2975 3110
east$	1644
eastern$	1637 5545 5549 1643 5568 9237
easy$	3949 420 8251 8252 8394 8395 8396 6411 2976
eat	10267
eat$	3497 7456
eaten$	7456
eating	6655 6682
eating$	10322 2771 10349 3508 7456
eats$	3497 7456
eczema$	3802
educat	2793 6722 7496
educate$	145 146
educated$	145 146
educates$	145 146
educating$	145 146
education$	4088 7756 8392 6701 10375 3573 7490
educational$	6702
effect	3434
effect$	9426 9427 10242
effective$	3476
effectively$	1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 3157
effort$	8309 736 4644 4645 9581 9614 9615 2124 2125 2126 9723 9724 9725 9726 9727 9728 9729 9730 6066 6067 6068 6069 6070
efforts$	4088 7756 2124 2125 2126 6876
egg$	222 224 944 945 6915
egged$	222 224 944 945
eggged$	222 224 944 945
eggging$	222 224 944 945
egging$	222 224 944 945
eggs$	222 224 944 945 6915
ehc$	3572
ehcp$	3877
ehcps$	3877
eight	10122 6516 2627 10204 10205 10231 10239 6590 10305 7372
eight$	8573
eighteen$	8074 8076 533 8109 8110 1335 5252 8942 8946 8947 8948 8949 8950 8951 8952 9179 7061
eject	10274 6608
eject$	10275
elder	7320
elder$	7979 8488 8489 8490 6899
elders$	7959 7979 7982 8488 8489 8490 8494 8625 2517 10102 6899
elect$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316
elected$	105 106 107 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 9881 6286 9954
electing$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316
electively$	3590
electr	2851 2896
electricity$	6758
electronic$	6803 7561
electronically$	6803
elects$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316
electted$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316
electting$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316
element$	279 280 6916 6920 6968
elements$	6916 6920 6968
eleven$	8573 1368 1369 1370 1371
else$	8197 665 666 8263 8932 9713 9714
elsewhere$	9713 9714
email	2680
email$	9866 9867 9868 6587 7245
emaile	6613
emailing$	6587
emails$	9867 9868 9911 9912 6587 7245 7246
embarked$	397
embroiled$	385 386 387
emergency$	10335 3564
emotional$	5160
emotionally$	3122 3186 3615 3628
empathy$	8417 8450 8451 6878
employment$	10389
emptive$	6594
enabl	2442
enable	2558 3427
enable$	37 8230 2562 2711
enabled$	37 8230
enableed$	2562
enableing$	2562
enables$	37 8230 2562 2711
enabling$	37 8230
encounter$	8483 6841 7056
encounters$	8483 6841 7056
encour	2431
encourage$	7592 7593 145 146 234 235 236 241 242 2919 2964
encouraged$	7592 7593 145 146 234 235 236 241 242 2436 2919 2964
encourages$	7592 7593 145 146 234 235 236 241 242 2919 2964
encouraging$	7592 7593 145 146 234 235 236 241 242 2919 2964
end$	90 91 4238 672 673 9367 9368 5704 5739 10116 6584 2752
endanger$	10 2911 2912
endangered$	10 2911 2912
endangering$	10 2911 2912
endangerred$	10 2911 2912
endangerring$	10 2911 2912
endangers$	10 2911 2912
ending$	6584 10319 2752
endless$	121 122 123 6200 6201
endlessly$	1934 5841 1935 5842 1936 1937 1938 1939 1940 1941
ends$	5739 10151
enemies$	8222
enemy$	8222
enforc	6358 10130 10136 7269 7333 3432
enforce$	3767
enforcement$	10025 10123 2582 10223 2668 10243 6586 10294 7341 3435 3436 7360 3767
enforcer$	3751
enforcers$	3751
enforces$	3767
engage$	7681 7695 7846 7869 7950 388 389 390 8384 8709 8716 5050 8718 8719 8720 8721 8722 8723 8728 8731 8816 9312 9341 9347 9361 9409 9430 9433 9461 9482 9483 9484 9748 9926 9929 6644 6863 6990 7182 7183 7190
engaged$	381 382 383 384 388 389 390 8136 8144 8716 8718 8719 8720 8721 8722 9346 9352 9357 9366 9442 9443 9444 9445 9446 9459 9468 9469 9470 9471 9472 6863 6990
engagement$	381 382 383 384 8715 8723 1158 1159 1160 1161 5069 1760 1761 1762 1763 9498 5832 6984 6989 7179
engager$	6952
engagers$	6952
engages$	381 382 383 384 388 389 390 9433 9455 9456 9457 9458 6863
engaging$	381 382 383 384 388 389 390 8716 8718 8719 8720 8721 8722 8723 9482 9483 9484 6863 6983 6990 7190
english$	7500 7501
enjoy$	878 879 880 881 946 947 948 949 9527 2973
enjoyed$	878 879 880 881 946 947 948 949 9527 2973
enjoying$	878 879 880 881 946 947 948 949 2973
enjoys$	878 879 880 881 946 947 948 949 9527 2973
enormously$	10116
enough$	68 7732 4066 7734 4091 4611 4651 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 1494 1497 5430 5431 5508 9176 9782 7060 7084
enquir	10136 6628 10405
enquiries$	2496 10107 10232
enquiry$	10073 10107 10295
enrich	3363
entangled$	385 386 387
enter$	2955 6863
entered$	2463 2511 2513 2645 2646 2955 6863
entering$	2955 6863 7294
enterp	10302
enterprise$	10103 7313
enterred$	2955 6863
enterring$	2955 6863
enters$	10032 2955 6863
entice$	7592 7593 234 235 236 2919
enticed$	7592 7593 234 235 236 2919
entices$	7592 7593 234 235 236 2919
enticing$	7592 7593 234 235 236 2919
entirely$	2340 2341 3173 3288 3291 3342
entitled$	3696
entitlement$	8666
entrant$	8609
entrants$	8609
entrenched$	3063
epilep	10350 6784
epilepsy$	10451 3796
epileptic$	3796
episodes$	8020
equal$	3165
equally$	2957
equals$	5315 5316 5317
erratic$	7682 7683 7684 7685 8732 8733 8734 8735 1162 3091
escala	2740 3434
escalate$	9369
escalated$	2632
escape$	7820
essential$	2591
establ	6343 2494 2607
establish$	10010 2596 2618 2642
estate	6447 6543
estate$	7975 7976 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8598 8654 8658 8659 6151 10114 10210 10278 6887 3189
eternally$	3719
european$	1635 5544 5546 5550 9235 3215
evade$	5517 5518 2319
evaded$	2319
evades$	2319
evading$	5517 5518 2319
evasive$	3696
even$	4076 4080 178 6198 6199
evening$	9501 9502 9503 3467
event$	8288
events$	8288 10115
ever$	5412 5413 1507 9428 9429 5766 9434 9435 9436 5792 1886 5794 1888 5841 5842 1936 1937 1938 1939 1940 1941 5855 9538 9539 9540 9541 9542 9543 9544 6267 7186 7187
every$	121 122 123 4723 8391 4844 5022 1428 9314 5648 1755 1757 1927 5835 1929 1931 1932 6161 6224 9911 9912 9920 10050 6524 6654 10325 7179 7180 3289 7201 7246 3388 3395 7467
everybody$	4596 4597 4598 6134
everyone$	4596 4597 4598 8295 4723 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8620 5016 5265 6134
everything$	7972 8265 5344 1438 9314 5648 1831 1832 1833 1958 1959 1960 1961 1962 6104 6193 6281 6304 6869 7179 7180
evicte	10442 6784
evicted$	10451 3889
evicti	10410 10439 10457
eviction$	3889
evicts$	3889
eviden	2624 10214 7269 3739
evidence$	4631 9686 9762 9911 9912 10005 2495 2515 2602 10230 6593 10286 2724 7245 7246 3400 7308
evidently$	1953 5860 1954 1955
evil$	3008 6993
ex$	10416
exaggerate$	8699
exaggeration$	8699
exam$	9900 9968 6721 3592 7500
examin	6367
examin$	2640
examination$	7283
examinations$	7283
examined$	10034 2640
examines$	2640
examining$	2640
examins$	2640
example$	10092
exams$	7500
except$	5345
exception$	7193
exchang$	485 4392 486 487 488 489 490
exchange$	4384 485 4392 486 487 488 489 490 4399 8069 8116 6863
exchanged$	485 4392 486 487 488 489 490 6863
exchanges$	485 4392 486 487 488 489 490 8116 6863
exchangged$	485 4392 486 487 488 489 490
exchangging$	485 4392 486 487 488 489 490
exchanging$	485 4392 486 487 488 489 490 6863 7294
exchangs$	485 4392 486 487 488 489 490
excitement$	8452 8458 8478 2974
exclude$	9926 9927
excluded$	7621 4097 4098 4099 4100 4101 4102 4103 4104 198 199 200 291 292 293 294 8217 4898 4899 4900 4901 2301 6927 7253 7485 3579
excluding$	9691 9692
exclus	6721
exclusion$	8235 8236 8288 8569 2605 2797 10388 6927 3881
exclusions$	8288 8569 6927 3881
excuse$	6311 7229 7230
excuses$	5018 5019 1113 5021 6311
execut	10235 3423
exercise$	745
exercised$	745
exercises$	745
exercising$	745
exhaust$	1104
exhausted$	1104
exhausting$	1104
exhausts$	1104
exhaustted$	1104
exhaustting$	1104
exhibit$	3381
exhibited$	7287 3381
exhibiting$	3381
exhibits$	3381
existence$	6994
existent$	8732 8733 8734 8735 9906 9907 9908 9909
expand	2608
expect	6710
expect$	4527 4528 4529 623 624 8324 8325
expectations$	8831 7037
expected$	4151 2436 2487 10143 10377 10441
expelled$	7488 3582
expend	6591
expendable$	10258
expensive$	9255 5614 3258
expensively$	1633 3216
experi	2860 2861
experience$	8288 8483 1322 1324 5287 1381
experienced$	1331 9164 1601 1610 6767 6768 6844 7058 3168
experiences$	8288 8483
experiencing$	6767 6768
explanation$	9866
explicit$	4365 4373
exploitation$	7574 7575 7611 7612 7613 7628 7863 7955 8225 8226 8235 8236 8338 8339 8420 8421 8422 8423 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2703 2722 6866 6895
exploited$	7618 7621 8114 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 9110 9111 9112
exploiter$	4121 7796 7815 7959 7979 8003 8005 8008 8077 8095 8100 8105 8333 4813 8481 8488 8489 8490 8491 8555 985 1066 6826 6921 6924 6925
exploiters$	4121 7796 7815 7819 7959 7979 8003 8005 8008 8077 8100 8105 8333 4813 8481 8488 8489 8490 8491 8494 8555 985 1066 6826 6921 6924 6925
explosive$	3694
expose$	3910 10 7586 7587 3936 7604 7605 7606 7607 7608 7609 7610 2911 2912
exposed$	3910 10 7586 7587 3936 7604 7605 7606 7607 7608 7609 7610 2911 2912
exposes$	3910 10 7586 7587 3936 7604 7605 7606 7607 7608 7609 2911 2912
exposing$	10 3936 7604 7605 7606 7607 7608 7609 2911 2912
express$	4783 4784
expressed$	4783 4784
expresses$	4783 4784
extend	2555
extensions$	7132 7143
extract$	2418
extracted$	2418
extracting$	2418
extraction$	7283
extractions$	7283
extracts$	2418
extreme$	5012
extremely$	3156
eye$	9227 9844 7152
eyebrow$	9227 9243 7155
eyebrows$	9227 9243 7155
eyed$	7121 7149
eyelashes$	7137 7143 7150
eyes	10296
eyes$	5194 9227 1654 9250 9961 2426
eyesig	10350
fabricated$	8537
face$	7939 9227 5598 5613 9291 5628 6450 2603 7147 3270
facebook$	450 4357 451 4358 452 4359 453 4360 454 4361
faced$	7013 7033 7148
faces$	9227 9291 5628 6501 7147 3270 3636
facial$	5554 2603 3222 3375
facilitat$	54
facilitate$	37
facilitated$	37 54
facilitates$	37
facilitating$	37 54
facilitats$	54
facilitatted$	54
facilitatting$	54
facing	6790
facing$	3636
facts$	4631
fade$	7134 7143
fades$	7134
fail	2737 3593
fail$	135 715 778 784 785 786 787 788 790 810 811 812 827 9368 9508 1979 1980 1981 1982 9931 9932 9933 9934 2968 7194 3293 3294
failed$	135 715 778 779 784 785 786 787 788 790 810 811 812 829 9508 1979 1980 1981 1982 5894 9562 9931 9932 9933 9934 2968 3293 3294 7253
failing$	135 715 778 784 785 786 787 788 790 810 811 812 830 9508 1979 1980 1981 1982 9557 9558 9559 9560 9691 9692 9931 9932 9933 9934 2968 3293 3294 3295 7203 7204
failings$	9557 9558 9559 9560 3295 7203 7204 3720
failled$	135 715 778 9508 9931 9932 9933 9934 2968
failling$	135 715 778 9508 9931 9932 9933 9934 2968
fails$	135 715 778 784 785 786 787 788 790 810 811 812 828 9508 1979 1980 1981 1982 9931 9932 9933 9934 2968 3293 3294
failure$	4179 273 274 275 276 277 278 810 811 812 9557 9905 9963 6929 3295 7203
failures$	9557 9558 9559 9560 9905 9963 6929 3295 7203 7204
fainted$	3863
fainting$	3863
faints$	3863
fair$	1648 3212 3213 3219 3235
fake$	3228 3243
fall	2586
fall$	395 396 929 9369 2273 3336 7379
fallen$	395 396 929 2273 3336
falling$	395 396 929 7176 3336
falls$	395 396 929 2273 9913 3336 7247 7379
false$	8537 9532 2986 2991 3230 3243
families$	1106 1107 1123 8749 8773 8774 8775 8776 8777 8778 5119 5120 8789 8793 6082 6083 6084 6085 6086 6087 6134 6146 9814 6992 6994 7040 7045 7239 7245
family	6730 6742 10418
family$	5024 1123 8749 8773 8774 8775 8776 8777 8778 5119 5120 8789 8793 8999 9024 9030 6145 10398 10409 6743 10429 10446 10449 2883 6992 7040 3137 7045 3527 7512 7527 3625
fantasist$	6929
fantasists$	6929
far$	8539 8540 8541 1416 1420 1451 1575 2207 2208 2209 2349 10264
farce$	7214
farcical$	3721
fashionably$	1633 3216
fast$	8987 2976
faster$	8921
fat$	3711
fate$	6867
father	10398 6742 10411 6745 2842 10418 10421 10422 2868 2880 6789
father$	1106 1107 5119 5120 8840 1450 2819 2820 10395 10409 6743 2839 2840 2843 10427 2855 6770 10449 2883 7040
fathers$	2855 7040
fattest$	1655 3239
fault$	7840 7841 8213 686 687 9779 9915 2342 2373 6288 9965 9966 9967 6868 3340 7250 7260
faulty$	4652
favor$	4386
favors$	4386
favour$	4385 8059 8060 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2413 2414 2415 6851 3253
favoured$	1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2413 2414 2415 3253
favouring$	1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2413 2414 2415 3253
favourred$	1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2413 2414 2415 3253
favourring$	1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2413 2414 2415 3253
favours$	4385 8059 8060 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2413 2414 2415 6851 6852 3253
faze$	5467
fazes$	5385 9053
fear$	5004 5005 1099 1100 1583 3176
feared$	1583 3176
fearless$	3705
fears$	1583 3176
february$	7977
feckless$	3696
fed	2425
fed$	657 1089 1090 2822 2856
feed	2425 2622 3363
feed$	657 1089 1090 2418 2662
feeded$	2418
feeding$	1089 1090 2418 2662
feeds$	657 1089 1090 2418 2662 2822
feel$	8022 8023 4783 4784 1093 1101 2470
feelin	3510
feelings$	8658
feels	3510
feels$	8022 8023 4783 4784 1093 1101
feet$	7941 7942 5532 9200 9201 9884 9960 3197
feigned$	2991
fell$	395 396 929 2273 3336 7349 3530
felt	3510
felt$	8022 8023 4783 4784 4870 4871
female	3415
female$	5520 9188 9189 5523 9191 9192 1635 6346 2491 6934 7095 3189 3392
females$	8748 2491 6934 3706
fend$	5209 5387 5388 5389 5392 5393 5395 5396 5399 1493 9749
fendded$	1493
fendding$	1493
fended$	1493
fending$	5387 5388 5389 5392 5393 5395 5396 5399 1493
fends$	1493
feral$	3085 6993 3696
ferocious$	3694
fester$	9971
few$	6968
fewer	2586
fiercely$	3173 3187
fifteen$	1368 1369 1370 1371
fight	2586
fight$	7869 7898 7900 7901 7902 8188 8288 4646 8314 8455 8525 8526 8841 5210 9367 9369 5738 9406 5740 9504 9505 9506 9508 3444
fighti	6494 6748
fighting$	7630 7631 4857 8643 8699 8841 9508 10161 10372 2823 10415
fights$	8288 8454 8458 8841 9504 9505 9506 9508 9509
figure$	5357
figures$	9900 6291 9968 9970 9979 9980
file$	9762 10018 10175
files$	9762 10018 10175
filler$	7127
fillers$	7127
film	10274 2734
film$	7788 2476 10052 10056 6537 2631 6641 7364
filmed$	7618 7661 4139 9158 2476 10054 2481 6537 2631 3387
filming$	2476 6537
films$	2476 10052 6537
filthy$	9255 3711
final$	2810 3640 3642
find	10040 3473
find$	2 1234 1237 9367 6343 2494 2607 6569 10251 2708
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1235 6569
fine	2818
fine$	9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 5423 1517 1518 5426 5432 5433 5434 5435 5436 5437 5438
fined$	6813
finger	10199 2734
finger$	9612 9613 9622 9623 9635
fingerprint$	6641
finish$	5706
finished$	9443 9444 9445 9446 1971
fire	6793
fire$	7944 8199 10094 6793 10460
firear	10474
firm	2546 2649 2679
firm$	6556 2674
firmer$	2674
first$	7919 8288 980 1035 9684 3640
fishnets$	7160
fisted$	9925 7225
fit$	6114 10360
fits	10350
fits$	7402
fitted$	2896
fitting$	5590 5612
five	6330 10047 6383 2479 2480 2523 10105 10122 10126 6516 2627 10204 10205 10231 10239 6590 2695 10305 7372
five$	4776 8641 1181 8943 1625 5533 5534 1670 9244 9245 9246 9247 9248 9249 5761 5770 5776 6159 6430 6602 3392
fixated$	3359
fixed$	6791
flag$	2464 2609 3378
flagg	2489
flagged$	2463 2464 10053 2529 2609 2632
flagging$	2609
flagrant$	1081 1082 1084
flags$	2464 2609
flashback$	3850
flashbacks$	3850
flashy$	3258
flat	6742 10414
flat$	7995 7996 7997 7998 4332 4333 4334 4335 8176 8177 8178 1764 10409 10419 10425 10433 2869 7510
flatmates$	5315 5316 5317
flats$	10431
flatter$	2405
flattered$	6882
fleas	2870
fleas$	6777
fled$	7300
fleece$	7160 7169
fleeces$	7160 7169
flier$	6940
fliers$	6940
fling$	46
flinging$	46
flings$	46
flip$	6571
flirt$	455 456 457 472 626
flirtatious$	3673 3703
flirted$	455 456 457 472 626
flirting$	455 456 457 472 626 677
flirts$	455 456 457 472 626
flirtted$	455 456 457 472 626
flirtting$	455 456 457 472 626
flirty$	3673
floor$	10432
floppy$	3213
flout$	936 937 2982
flouted$	936 937 2982
flouting$	936 937 2982
flouts$	936 937 2982
floutted$	936 937 2982
floutting$	936 937 2982
flung$	46
fluoxetine$	3826
flyer$	6940
flyers$	6940
fob$	2282 3331
fobbed$	2260 2282 3331
fobbing$	2282 3331
fobed$	2282 3331
fobing$	2282 3331
fobs$	2282 3331
focus	6458
foetal$	3534
follow	2455 2734
follow$	7869 4574 8384 4757 4758 4759 4760 4761 8430 8432 990 9312 9341 9347 9361 2020 2021 2022 6133 9929 2476 10056 6537 6641 2955 7182 7364
followed$	8136 8144 8163 990 2020 2021 2022 9758 2476 6537 10266 2955
following$	990 2476 6537 2955
follows$	4574 990 2476 6537 2955
folly$	8229
food	2851 6763
food$	8051 8052 8053 8054 8055 8056 8057 8058 8063 6758 2856
foodbank$	10430
foolhardy$	2915
foolish$	3970 76 77 4003 704 9679 9680 2915 2966
foolishness$	7856 7857 7858 7859 7860 7861 8229
fools$	7222
foot$	5532 9200 9201 9283 9284 9285 10091 3197
footag	6372 6558
footage$	10039 6373 10041 2469 10168 2619 2630 10208 10225 3380 7288
footho	10296
footprint$	10182
for	6402 2558 7269 3363 3427 3434
for$	3977 7880 7911 4312 4314 4315 8042 4384 8067 4518 4519 4520 4521 4522 8418 4958 8626 4976 4978 4979 4980 4982 4983 8653 5033 5146 5151 5153 5155 5174 5400 9145 9147 9175 1934 1935 9514 9689 6117 9791 9792 9889 6238 9939 9941 9952 9978 10010 10050 6422 6428 6432 10106 6456 6463 6464 2583 6536 10212 6547 6552 6573 6576 6606 10324 10325 2764 6673 6677 6685 6686 10356 10363 6705 10464 2899 10477 10479 6833 7045 7248 7300 7349 7390 3575 7545 7548 7550 7554 7561
force	2427 6339 6347 6348 6349 2443 2444 10038 2478 2561 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2703 2722
force$	5916 5921 5922 9916 9947 6307 6334 10006 10007 2434 10009 10014 10015 10016 6350 6351 10021 2448 6385 10095 2561 6468 6469 10174 10183 10193 6527 6553 6554 10236 10241 10263 10287 6629 7344
forced$	4762 4763 4764 4765 4766 4767 4768 4769 8443 8444 8445 8446 8448 1128 1131
forces$	4762 4763 4764 4765
forcing$	4766 4767 4768 4769
foreca	2595
forehead$	9227
foreign$	1635 5546 3215 7153
forens	3761
forese	2595
forever$	1934 5841 1935 5842 1936 1937 1938 1939 1940 1941
forget	6654
forget$	10321
forgot$	7253
forgotten$	3327 7253
form	2529 7269
form$	8570 6022 9794 2635
formal$	3640
formally$	3578
formed$	2635
forming$	2635
forms$	2635
forty$	8942
forwar	2425 2622
forward$	2689 6627
forwardd$	2689
forwarded$	2689 10284
forwarding$	2689
forwards$	2689
foster	3605
foster$	1261 10398 6742 10418 10450 3134 7512 7540
fostered$	7512
fought$	4641
foul$	3109
found$	2 4870 4871 1014 5041 1192 1236 1238 2205 9789 2900 3075 3317
foundation$	9231 9232 9233 7151
four	10122 6516 2627 10204 10205 10231 10239 6590 10305 7372
four$	4776 8641 1670 9244 9245 9246 9247 9248 9249 5761 5776 3392 3564
fourteen$	1368 1369 1370 1371
fragment$	10265
frame$	9195 9196 9197 7099
frames$	9195 9196 9197 7099
fraternise$	2977
fraternised$	2977
fraternises$	2977
fraternising$	2977
fraternity$	6920
freckled$	1648 3219 3711
freckles$	3712
freckly$	3711
free	6566
free$	4001 95 7831 7832 7833 7834 7835 7836 7837 7838 4186 8111 8112 2850 6862
freely$	8111 8112 539 9875 9876 9877 9878 6861 6862 2956
frequent$	445 446 2929 3033
frequently$	444
friend	9993 2479 2480 6407 2523 2534 10122 10126 6477 10144 6516 2627 10204 10205 10231 10239 6590 2695 10305 10308 7353 7372 7533
friend$	1123 8749 8773 8774 8775 8776 8777 8778 8789 9187 9190 6916 6992
friendly$	5027
friends$	3908 7651 7676 272 7893 327 4250 4251 4252 7974 4477 4481 4482 4490 4508 713 4658 4776 4864 958 959 960 965 8574 4910 1121 1122 1123 8749 8773 8774 8775 8776 8777 8778 8789 1225 5315 5316 5317 9161 9167 9187 9190 9229 9400 9401 9402 9403 9404 5744 5745 5746 5761 5770 5776 5788 5837 9556 6082 6083 6084 6085 6086 6087 6144 9843 9851 9852 9853 9854 9855 9856 9857 10074 6430 6441 2615 6602 2728 6819 6916 6992 3094 7237 7245
friendship$	4011 917 918 4883 1004 6916
friendships$	3 4 5 6 7 8 9 3943 917 918 6916
frighten$	9152 9153 9154
frightened$	9110 9111 9112 1581 1582
frightening$	7632 7633 7634 7635 7636
frightens$	5385 9053
fringe$	9290
fringes$	9290
fritter$	3349
frittered$	3349
frittering$	3349
fritterred$	3349
fritterring$	3349
fritters$	3349
frizzy$	3213 3235
from	2571 7269
from$	7755 4621 8289 8290 8291 8298 8299 8736 1219 5137 5327 5358 5454 5482 9187 9190 1711 9338 10028 10050 10071 2560 6478 2643 6624 6638 6704 6705 10420 2895 7081 7159 7202 7362 7454 3553 7489 7561
front$	6788
fruitful$	10142
frustrating$	6202 9870
ft$	9200 9201 3197
full$	4087 4095 1394 2657 2817 3244
fully$	1283 1394 5304 1511 1514 2957 3173
fumble$	3724
fumbled$	3724
fumbles$	3724
fumbling$	3724
functi	2529 7455
function$	1340 1341 1342 1343 1344 1345
functioned$	1340 1341 1342 1343 1344 1345
functioning$	1340 1341 1342 1343 1344 1345
functionned$	1340 1341 1342 1343 1344 1345
functionning$	1340 1341 1342 1343 1344 1345
functions$	1340 1341 1342 1343 1344 1345
fund$	9748
funding$	7256
funds$	7525
furthe	2427 2555 3434 7353
further$	6334 2533 3392
furthered$	2533
furthering$	2533
furthers$	2533
futile$	3283
gain$	8172 8173 5152
gained	2777
gained$	6684
gallery$	6551
gambling$	10343
game$	4398 660 8854 8882
games$	660
gaming$	8029 8030 8031 660
gang	9998 2427 10002 6339 6347 6348 6349 2443 2444 10038 2478 2492 10089 2534 10109 6507 6526 2620 10195 10196 10201 2634 10209 2647 2651 6559 10226 6574 10254 6596 2703 2722 7301 7326 7332 7333
gang$	4227 7955 7959 7969 7979 8003 8465 8491 8544 8625 1272 6334 10006 2435 6399 10067 6417 6418 10101 10103 6441 10162 6499 2605 6539 2633 10214 6550 2714 6828 6830 2992 3084 3129 3378 3391 3395 3413 3417 3421 7329 3454 3471 3678 3758
gangling$	3711
gangly$	3711
gangs$	7955 7959 7969 7979 8465 8491 8544 8625 10006 2435 10103 6539 6550 6828 6830 2992 3417 3418 3454 3678 3758
gangsta$	8545 6900 3679
gangstas$	8545 6900 3679
gangster$	8545 985 6900 3679
gangsters$	8545 985 8693 6900 3679
gap	7269
gap$	9905
gaps$	9905
gather	6509 10304 7269 3363 3401
gather$	8847 6283 2418 10042 6541 7097
gathered$	8847 2418 6541 10298 7097
gathering$	8847 2418 10176 6541 7097
gatherred$	8847 7097
gatherring$	8847 7097
gathers$	8847 2418 6541 7097
gaudy$	3258
gaunt$	3711
gave	2425
gave$	225 226 227 228 229 230 231 356 1108 1109 1110 1584 1585 2130 2149 2265 2266 2267 2268 2269 6213 6813 3551
gbh	6806 3666
gbh$	10473 7573
gcse$	7490 3592 7500 3594 3599
gcses	6721
gcses$	10388 7490 7500
gdpr$	9888
gear$	9278 9279 9280 9281 9282 7165 7175
genera	3363
general$	1764
generator$	2699 7381
generators$	2699 7381
gentleman$	9001 9002 9003
gentlemen$	1464
gents$	1464
get	6395 2636
get$	47 48 56 58 59 60 61 62 7653 3987 116 117 118 119 120 4154 7869 7900 7901 7904 4240 8088 553 556 8172 8173 638 639 4601 8269 4643 8334 8430 8432 8440 8442 875 924 925 927 928 929 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 5020 5045 5046 1182 1206 1207 1208 1209 1210 1211 5152 5154 8886 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 9085 9086 1526 1530 1627 9367 9368 5764 9453 5787 5795 9482 9483 9484 2290 6263 2374 2375 2672 10267 6614 2780 2932 2954 2955 6863 3016 3018 3022 3086 3088 3098 7190
gets	3526
gets$	47 48 56 58 59 60 61 62 116 117 118 119 120 554 638 639 875 924 925 929 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 5070 1182 1206 1207 1208 1209 1210 1211 8886 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1527 1531 1627 5824 2290 2374 2375 2672 10267 2780 2785 2790 2792 2822 2932 2955 6863 3016 3018 3022 3086 3088 3098 3495 3578 3580
getting$	47 48 56 58 59 60 61 62 116 117 118 119 120 4260 8088 4787 924 925 927 928 929 5007 5077 5078 1529 9482 9483 9484 5819 9508 2290 2374 2375 2672 2780 2955 7190
gift$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8116 8497
gifts$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8116 8456 8457 8484 8497 8513
gilet$	9278 9279 9280 7156 7165
gilets$	9278 9279 9280 7156 7165
ginger$	5567 3213 3235 3711
girl	10122 6516 2627 10204 10205 10231 10239 6590 10305 6775 6809 7372
girl$	272 327 965 1123 8749 8773 8774 8775 8776 8777 8778 8789 1225 8920 5725 5796 5797 6346 10476 2984 6915 3019 6992 3094 7124 7146
girlfr	10410
girlfriend$	8071 502 8107 8108 535 536 10394 10416 10429 10454 6854 6855
girlfriends$	8071 502 8107 8108 535 536 6854 6855
girls	6330 6338 10047 10049 6383 2479 2480 6407 2523 10245 2695 10308
girls$	7651 272 327 7949 4283 4285 4287 4477 4481 4482 4490 4508 713 4658 4776 8504 8514 8515 8516 8517 4864 958 959 960 965 8546 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8642 1122 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 1225 8804 8920 1395 5364 5365 5366 5367 9229 9400 9401 9402 9403 9404 5744 5745 5746 5761 5770 5776 9454 5788 9464 5837 9556 9715 6082 6083 6084 6085 6086 6087 6143 9825 9843 9851 9852 9853 9854 9855 9856 9857 9858 10074 6430 2615 6602 2728 6831 6915 6973 6992 3094 7124 7237 7245
give	2425
give$	7788 225 226 227 228 229 230 231 7846 356 1108 1109 1110 1312 5481 1584 1585 9341 9347 9361 5952 2130 2265 2266 2267 2268 2269 6344 7182
gived$	1108 1109 1110
given	6610 6613 2896
given$	7755 1584 1585 1839 9705 9706 9707 9708 2149 2265 2266 2267 2268 2269 10060 2781 2785 2792
gives$	225 226 227 228 229 230 231 356 1108 1109 1110 1584 1585 2130 2149 2265 2266 2267 2268 2269 6514 6591
giving$	225 226 227 228 229 230 231 356 1108 1109 1110 1584 1585 2130 2265 2266 2267 2268 2269 6514
glad$	232 233 238
glamour$	8456 8457 8478 8484
glasses$	7160
glean$	2418
gleaned$	2418
gleaning$	2418
gleans$	2418
gloves$	7160
glued$	1974
go$	3988 7656 3990 3991 7667 4032 4033 7729 7749 7782 288 4207 4208 4209 4210 7878 7898 7900 7901 7902 4268 4270 4271 391 392 393 394 395 396 423 426 429 430 4340 4343 4351 448 449 8088 543 544 545 549 8131 8132 8133 8134 8135 4493 8176 8177 8178 4603 8279 8384 8430 8432 8440 8442 884 908 927 928 1078 1245 1246 1247 1713 1722 9312 9341 9347 9361 9367 9368 1811 9508 6020 6284 2655 6616 2927 2954 2955 6863 7182 3617
goad$	944 945 2981
goadded$	944 945 2981
goadding$	944 945 2981
goaded$	944 945 2981
goading$	944 945 2981
goads$	944 945 2981
goal	2691
goal$	2591 10276
gobby$	3696
goes	10267
goes$	7782 288 391 392 393 394 427 429 430 4351 448 449 543 544 545 550 8265 884 908 927 928 1078 1245 1246 1247 1713 1722 1834 9508 10032 6616 2761 2856 2891 2927 2954 2955 6863 3526 3617
going$	7750 7772 7773 7774 288 7926 4262 391 392 393 394 422 429 430 4339 4342 4349 4350 4351 448 449 506 8088 543 544 545 551 8131 8132 8133 8134 8135 8159 8176 8177 8178 908 927 928 4854 1078 1245 1246 1247 5275 5277 5278 1476 1713 1722 9340 5694 1788 1789 1790 1791 5699 1797 1798 1799 9448 9508 2487 2655 2891 2927 2954 2955 3557 3617
goings$	6599
gold$	3224 7160
gone$	4247 4248 4256 391 392 393 394 395 396 429 430 4351 543 544 545 8136 8137 4478 8151 8152 8153 8164 4637 908 1078 9713 9714 6616 6707 2882 2927 2954 2955 6863 3557
good$	4003 4036 419 4885 8632 5219 5319 1486 1494 1497 5817 6115 6292 2657 3201
goods$	6561 7391
goodwill$	5011
goose$	7166
gorgeous$	3711
gormless$	3696
got	10331 2896
got$	47 48 56 58 59 60 61 62 116 117 118 119 120 552 555 8136 8151 8152 8153 8165 646 647 924 925 929 1250 1528 1652 1665 1666 1667 1668 1716 5793 9605 9606 9607 9608 2290 2374 2375 2672 2822 2954 2955 6863 3128 3236 3247 3492 3530 3578 3580 3581 3637
gown$	9270
gowns$	9270 9294
gp	6655 2763
gp$	10322 6670
gps	2896
gps$	6803
grade$	7499 7501 3730
graded$	1181 1184 10053 3364 3730
grades	10387 6721
grades$	10388 7499 7501
graffiti$	10279
gran	10398 6742 10411 6745 2842 10421 10422 2868 2880 6789
gran$	10409 2877
grandad$	2877
grandf	10398 6742 10411
grandfather$	10409
grandm	10398 6742 10411
grandmother$	10395 10409
grandp	10398
grante	3645
grasp$	8384 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741
grass$	9897
gravitate$	891 892 893 894 895 896 897 898 899 900 901 902 903
gravitated$	891 892 893 894 895 896 897 898 899 900 901 902 903
gravitates$	891 892 893 894 895 896 897 898 899 900 901 902 903
gravitating$	891 892 893 894 895 896 897 898 899 900 901 902 903
greasy$	1648 9238 3213 3219 3235
great$	5012
greater$	1380
greatly$	10116
greed$	7856 7857 7858 7859 7860 7861 8229 4617 8456 8457
greedy$	3696
green$	9025 9026 9027 9228 7073 3214 3235
grew$	1347 1348 1647 3218
grey$	9228 9238 1709 3235 7160 3258 7322
grip$	9864 9943 9944 9945 9946 2652 7254
grips$	2652
groomed$	7618 7621 8114 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 7114
groomer$	8003 8095 8100 8105 8333 8555 985 1066 6921 6924 6925
groomers$	8003 8100 8105 8333 8555 985 1066 6921 6924 6925
grooming$	7611 7612 7613 7628 7863 8225 8226 6895
gross$	3296
grounds$	2557 2864
group	9993 6330 10026 10043 10045 10047 10049 6383 10051 2479 2480 6392 6407 2523 10105 2534 10109 10122 10126 6477 10144 6480 6481 6516 2627 10204 10205 6559 10226 10231 10239 6590 2695 10305 10308 7278 3403 3405 7332 7333 7347 7353 7372
group$	7651 7677 7678 272 327 7949 4283 4285 4287 4477 4481 4482 4490 4508 4552 713 4658 8434 4776 4864 958 959 960 965 8548 8550 8571 8574 4910 4911 1044 1121 1122 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 1225 8804 5144 5145 1272 8930 9038 1596 1597 9229 9400 9401 9402 9403 9404 9407 5744 5745 5746 5749 5750 5761 5770 5776 9454 5788 9464 5837 9556 6082 6083 6084 6085 6086 6087 9768 6137 6139 9842 9851 9852 9853 9854 9855 9856 9857 9858 9935 9936 6274 6363 2457 10059 2492 10074 6430 10103 6441 10139 6474 10147 10159 10174 2615 10193 6527 10206 10207 6554 10241 10248 10263 6602 2714 6629 2728 6643 10313 6648 6915 6968 6973 6992 3094 7045 7237 7245 3386 3405 7315 3471
groups$	7678 8548 8550 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 10103 10207 6973 6992 7315
grow	2608
grow$	1347 1348 1647 3218
growing$	1347 1348 1647 3218
grown$	497 8077 923 8849 8895 1332 5241 5248 5249 5250 5251 1347 1348 5262 5268 5269 5270 8939 8940 8941 8946 8947 8948 8949 8955 5291 5293 5294 5295 5296 5297 5301 5303 8971 5312 8985 8986 1413 1430 9006 1436 1437 5346 9014 9015 5352 5353 1457 5414 5417 5479 1586 1587 1588 1589 1602 5515 1647 7062 7064 3182 3218
grownups$	8914
grows$	1347 1348 1647 3218
grubby$	9255 3251 3258 3711
guarantee$	1873 5780 1874 5781 1875 5782 1876 5783 1877 1878
guaranteed$	1794 1795 1796 3277
guard	2445 6388 6603 2700
guard$	4141 8046 2421 9996 6352 2475 10055 2599 10270 2701 2706 2707 10283 2726
guardi	7516
guards$	4141 8046 2421 9996 6352 2475 10055 2599 2630 10270 2701 2706 2707 10283 2726
gucci$	7160
guessed$	8320 8321 4655 4656
guidance$	8424 8425 8426 8427 8428 9118 9135 9591 9592 9593 9594 9595 9596 6889
guilt	10069 6417
guilt$	9917 10084 3340 7251
guilty	3658
guilty$	661 662 6465 3658 7565
gullible$	744 9025 9026 9027 2967 7073 3696
gum$	3561
gun	10474
gun$	4770 4771
habit	7445
habit$	7638 2117 6822 6823
habits$	7638 9376 6822 6823
habitual$	445 446 6550 2929 3011 3023 3397
habitually$	444
had	2743 2770 2778 2779 3526
had$	183 184 246 468 471 4469 4470 4471 4474 4475 570 571 572 573 574 575 576 589 590 591 592 593 634 682 684 1142 1250 1406 9187 9190 1652 1665 1666 1667 1668 1716 9521 9522 1963 2009 2010 2011 2012 2014 2015 2016 5935 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2073 2081 6014 6015 6016 6028 6030 6091 9759 2400 2401 6575 2755 2764 6677 6685 6686 2785 2786 2788 2792 3128 7097 3236 3247 3299 7300 3492 3495 3553 3575 3633
hair$	9221 9223 9224 9225 9290 9306 7129 3225 7142 3237
haircut$	9223 9224 9225 9290 7142 3237
haircuts$	9223 9224 9225 9290 7142 3237
haired$	7111 7120
hairstyle$	9223 9224 9225 9290 7142 3237
hairstyles$	9223 9224 9225 9290 7142 3237
hairy$	3711
half$	674 5632 2544 2678 6612 3308
halfway$	7176
hall	6788
hall$	10455
halluc	3786
hallwa	6788
hallway$	10455
halved$	7379
ham$	3318
hand	2622
hand$	229 230 231 5213 5214 5215 1309 5455 9123 9124 9125 9227
handded$	229 230 231
handding$	229 230 231
handed	6610 6613
handed$	229 230 231 9863 7218 7219 7357
handful$	1046 4953 1047 4954 1048 4955 1049 4956 8784 6929
handing$	229 230 231 7294
handl	7272
handle	2667
handle$	8709 5195 5206 1325 5233 5234 1328 9051 5387 5388 5389 5392 5393 5395 5396 5399 1510 9085 9086 1532 5440 5441 5442 2652 3169
handled$	1510 3169
handles$	1510 3169
handli	10088
handling$	5387 5388 5389 5392 5393 5395 5396 5399 1510 2116 2332 2333 2334 2335 6806 3169 7233 3778
hands$	229 230 231 5213 5214 5215 1309 9227 9760 9882
handse	6521
handset$	2460 10035 10188 3376
handsets$	2460 10035 10188
handsome$	3711
hang	10267
hang$	7869 7898 7900 7901 7902 7931 8131 8132 8133 8134 8135 8176 8177 8178 914 927 928 8847 1718 1719 1720 1722 7097 3494
hanged$	927 928 8847 7097 3494
hanger$	3028
hangers$	3028 3029
hangged$	927 928 8847 7097
hangging$	927 928 8847 7097
hanging$	7750 7926 8131 8132 8133 8134 8135 8176 8177 8178 914 927 928 8847 7097 7176 3494
hangs$	914 927 928 8847 1718 1719 1720 1722 7097
haphazard$	9906 9907 9908 9909
happen$	7751 7752 7753 8624
happened$	4487 4488 8168 8169 670 4582 8265 8369 8370 8371 8372 8373 9676 9677 9678
happening$	8369 8370 8371 8372 8373
happens$	668 8265 8369 8370 8371 8372 8373
happily$	5432 5433 5434 5435 5436 5437 5438
happy$	232 233 238 4146 337 338 339 540 541
harass$	930 931 932 2980
harassed$	930 931 932 2980
harasses$	930 931 932 2980
harassing$	930 931 932 2980
hard	2649 2679
hard$	4726 8486 1067 1068 1135 1136 1137 1138 1139 1140 5116 8841 1311 6556 2674 10307 3179 3215
hardcore$	3061 3696
harden	7338 7382
hardened$	1586 1587 1588 1589 3011 7031 7085 3705
harder	2504
harder$	4592 1135 1136 1137 1138 1139 1140 9580 6411 2674
hardest$	1135 1136 1137 1138 1139 1140
hardier$	1586 1587 1588 1589
hardly$	66 4868 1465 1467 1468 1505 1506 1563 5470 1564 1565 5600 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 2152 2207 2208 2209 2789 2800 3159 3160 3166 3175 3299 3549
harm$	7574 7575 7611 7612 7613 4097 4098 4099 4100 4101 4102 4103 4104 198 199 200 4515 4516 8225 8226 8235 8236 676 8338 8339 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8420 8421 8422 8423 8679 6194 9905 6550 6769 10436 2894 10473 6866 3391 3395 3397 3418 7393 7422 3516
harmed$	7422 3516
harmer$	6942
harmers$	6942
harmful$	4003 7962 974 975 976 2916 3009 3397
harming$	7422 3516
harms$	7574 7575 7422 3516
harsh$	9862
has	2743 10331 2758 3526
has$	3913 3915 468 634 4615 803 1142 1250 1406 9187 9190 1652 1665 1666 1667 1668 1716 1803 5852 9521 9522 1963 5935 5939 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 2072 2080 2115 6028 6030 6415 2536 6575 2755 6665 2785 2786 2788 2790 2792 2896 3128 7097 3236 3247 3299 3492 3495 3553 3575
hat$	7160
hats$	7160
haunts$	9376
have$	3914 3916 4145 4221 4253 4257 468 471 4501 634 681 4610 4616 4633 4638 4649 4650 4653 4654 802 8533 1142 1250 8847 1406 1407 1652 1665 1666 1667 1668 1716 5689 5698 9367 1803 5774 5852 9521 9522 1963 9563 9564 9565 9566 5900 9571 9572 9573 5909 5915 5935 5953 2074 2115 9711 9712 6289 6290 2536 6575 3128 7097 3236 3247 7205 7300 7349 7367 3553 3575
having	2779 3526
having$	468 471 4856 1652 1716 2764 6686 2786 3236 3495
havoc$	6963 6964 6965 6971
hawk$	476 2942
hawked$	476 2942
hawking$	476 2942
hawkked$	476 2942
hawkking$	476 2942
hawks$	476 2942
hazel$	9228 3214
he$	4019 4025 4420 4477 4481 4482 4507 713 8323 957 4864 958 8532 959 960 5008 1122 8853 9400 9401 9402 9403 9404 5744 5745 5746 5748 5916 9587 3578
head$	8181 8183 8437 8438 5217 1431 1432 1433 1434 1435 5592 5616 5617 5618 1712 9886 2313 10146 7140 3353 3853
headed$	397 7006 7110 7217
heading$	397 2779
heads$	8181 8183 8437 8438 5217 2219 9886 2313 7059 7075 7138 7139
headscarf$	7160
headscarves$	7160
health	6682 6700 10410
health$	6655 10329 10330 6664 10336 6672 10349 3521 7429
healthcare$	6701
healthier$	4003
healthy$	4036
hear	6569
hear$	8543 3511
heard$	1286 2100 2101 2863 3513
hearin	10350
hearing$	2863 3512 3517 3555 7557
hearings$	7557
hears$	3511
heart$	6650 10329 3520
hearted$	7215
heartless$	9690 3696 3721
heatin	2851
heating$	6758
heavier$	3192
heaviest$	1655 3239
heavil	6654
heavily$	1634 10321 10342 3194
heavy	2649
heavy$	5531 6196 6556 3192 3195 3244 3312
heavyset$	3710
heed$	3972 3973 3974 3975 3976 7846 8384 4757 4758 4759 4760 4761 9636 9723 9724 9725 9726 9727 9728 9729
heeded$	8136 8144
heedless$	73 74
heel$	10257
heels$	9296 9297 9298 9884 7160
height$	9195 9196 9197 7099
held	7269
held$	1317 9177 9705 9706 9707 9708 2348 10012 2463 6444 10211 2735
helicopter$	3457
hell$	8509 8528
help	2442 2558 2624 2686
help$	3957 138 145 146 7846 7950 8274 4693 8391 8392 8393 8709 8723 5205 9118 9126 9127 9128 9129 9130 9131 9132 9133 9135 9140 9141 9142 9143 9144 1760 1761 1762 1763 9341 9347 9361 9409 9430 9461 9482 9483 9484 9490 2124 2125 2126 9748 9757 2332 2333 2334 2335 9929 2533 2542 2562 2591 2711 2721 10378 6876 6877 6955 7179 7182 7190
helped$	145 146 8364 8365 8366 8367 8368 8724 9346 9352 9357 9360 9366 9442 9459 9468 9469 9470 9471 9472 10008 2533 2542 2562
helpful$	10008
helping$	145 146 4694 9482 9483 9484 5818 2533 2542 2562 7190
helpped$	145 146
helpping$	145 146
helps	2558
helps$	145 146 2533 2542 2562 2591 2711 7191
hepatitis$	3843
her	6338 6363 2492 10238 2776 6690 2799 6725 2821 6730 10428 2876 10453 10480 2909 7486 3645
her$	7577 7578 18 7603 3980 3982 7650 78 79 82 86 3995 3997 93 4048 257 264 265 266 268 4178 272 4189 4190 4191 4192 4193 4194 327 4249 7934 4280 4307 4383 4428 4433 4504 4526 4552 655 656 4569 4595 8265 707 710 8288 8294 4666 8336 4672 8415 8419 4753 8434 965 4903 8620 8656 5023 1225 5144 5145 8857 1291 5238 5240 9052 9134 5536 5537 5538 5563 1664 1681 1702 5624 9485 5881 6134 9852 9853 9854 9855 9856 9857 6215 6217 6219 6226 9900 9968 6399 2748 6659 6660 6671 6674 10346 6683 6692 2787 6706 2814 10392 6728 2835 2836 6744 2838 10419 6754 6760 6766 10444 6783 6805 6811 6816 2945 2961 3094 3255 3256 7237 7405 3522 3524 3564 3567 3623 3624 7537 3640 3648
heritage$	5577 5578 5579 5582
heroin	10474 6814
heroin$	10046 6675 10354 10481 6832
hers$	8260
herself$	3907 3909 7577 7578 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 4953 4954 4955 4956 8634 1244 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6651 6729 6818 6848 6849 7076 7077 7401 7423
herselves$	6651 7401 7423
hid$	1721 2314
hidden$	1721 10012 7177
hide	6395 2509
hide$	7788 4244 4245 4246 1721 2314
hided$	2314
hides	2509
hides$	1721 2314
hiding	2509
hiding$	1721 2314
hierar	10209 7320 7324 7326 7332
hierarchy$	10101 10102 3745
high$	55 1174 1175 5088 5089 5090 5091 5092 5093 5094 5095 5096 5097 5098 5099 5100 5101 5102 5103 5104 5105 9508 6088 3311 3486
higher$	1174 1175 6567 3550
highest$	1174 1175
highlights$	7143
highly$	2649 3173
hijab$	7160
hijabs$	7160
him	6338 10238 6690 10428 10453 10480 7486
him$	7577 7578 7603 7650 4123 4130 4131 4132 4135 8005 8008 8089 8101 4552 8303 8434 5144 5145 9052 9134 9485 6134 9852 9853 9854 9855 9856 9857 7237 7405 7537
himself$	3907 3909 7577 7578 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 4953 4954 4955 4956 8634 1244 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6651 6729 6818 6848 6849 7076 7077 7401 7423
himselves$	6651 7401 7423
his	6363 2492 2776 2799 6725 2821 6730 2876 2909 3645
his$	18 3980 3982 78 79 82 86 3995 3997 93 4048 257 264 265 266 268 4178 272 4189 4190 4191 4192 4193 4194 327 4249 7934 4280 4307 4383 8072 4433 4504 4526 655 656 4569 8260 4595 8265 707 710 8288 8294 4666 8336 4672 8415 8419 4753 965 8620 8656 5023 1225 8857 1291 5238 5240 5536 5537 5538 5563 1664 1681 1702 5624 5881 6215 6217 6219 6226 9900 9968 6399 2748 6659 6660 6674 10346 6683 6692 2787 6706 2814 10392 6728 2835 2836 6744 2838 10419 6754 6760 6766 10444 6783 6805 6811 6816 2945 2961 3094 3255 3256 3522 3524 3564 3567 3622 3623 3640 3648
hisself$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8634 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6818 6848 6849 7076 7077
histor	2427
historic$	6334
history$	2117 2861 2864 6919 7428 7532 7564
hit	2844 10437 10442
hit$	2405 6751
hiv$	3842
hold	2509 2653
hold$	7652 4244 4245 4246 8712 5220 5221 5222 5223 1317 5236 5237 2348 6337 6415 6619 2736
holder$	7395
holders$	7395
holdin	6401 10075 2509 10216 6807
holding$	1317 9122 10068
holds	2509 10216
holds$	1317 2348 6415 6619 10301
holmes$	10037
home	6742 10414 10418
home$	7699 7700 7923 7975 7976 8145 8146 8270 8271 8304 5024 5121 8793 1244 5167 9024 2404 10036 10050 2671 6622 10397 10404 10408 10409 10419 10425 10426 10433 10436 10440 2869 10449 10469 6994 3353 3589 7497 7510 7512 7521 3621 7529 7531 7538
homele	10442
homeless$	3890
homelessness$	3890
homes$	7975 7976 8793 10036 2671 6622 10431 6994 7540
honest$	4629 8297 9346 9352 9357 9366 9442
hood$	1703 9295 7160 3257 7322
hooded$	3189 3258 7322 3711
hoodie$	9278 9279 9280 9290 7160 7162 7165 3716
hoodies$	8846 5180 9278 9279 9280 9281 9282 9287 9288 9289 9290 9292 9300 7160 7162 7165 3716
hoodlum$	3680
hoodlums$	3680
hoodrat$	3680
hoodrats$	3680
hoodrich$	3715
hoods$	8846 5180 1703 9287 9288 9289 9292 9295 9296 9297 9298 9300 7160 7162 3257 7322
hoody$	9278 9279 9280 7165
hooligan$	3680
hooliganism$	3680
hooligans$	8637 8638 8639 3680
hoot$	9704
hoots$	9704
hop$	924 925
hope$	5736 5831 1925 2113 2114 10194 7192
hoped$	2113 2114
hopeless$	4939 1835 1836 3038 3085 3089 3696 3721
hopelessly$	3721
hoper$	8604 8616 8617 8618 6930 6946
hopers$	8604 8616 8617 8618 6930 6946
hopes$	2113 2114 10194
hoping$	2113 2114 10194
hopings$	10194
hopped$	924 925
hops$	924 925
horde$	972 973
horrendous$	8737 8738 8739 8740 8741 8742 8743 8744 8745
horrible$	8737 8738 8739 8740 8741 8742 8743 8744 8745
hospit	6669 2763 10442 6784 2894
hospital$	10335 10336 6670 10348 10451 6801 3353 3564
hospitalised$	3835
hospitalized$	3835
hostel	6740
hostel$	10407
hostile$	1149 1150 1151 1152 1153 8746 8747 2565 3091 3694 3722
hostility$	8802 8803 1230 1231 7001
hot	6511 6546 3478
hot$	2851 3099
hotel$	7995 7996 7997 7998 4332 4333 4334 4335 8691 8692
hothead$	6929
hotheads$	6929
hotspot$	10178 10213 3463 7385
hotspots$	10178 10213 7385
hour$	2816
hours$	8633 8698 10378 2805 2816 10479 7256
house	6742 10414
house$	7995 7996 7997 7998 4332 4333 4334 4335 5024 8999 9024 9030 10036 6622 6632 10409 10419 10425 10433 2869 7510
househ	6742
household$	8999 9024 9030 10409 6994
households$	6994
housemates$	5315 5316 5317
houses$	10036 6622 10431
housin	10410
housing$	2671 7518
how$	8284 8294 8851 5390 5391 1492 6872
hub$	9999 10174 10193 6527 6554 10241 10263 6629 7361
huge$	3970
hulking$	3711
hung$	8163 914 927 928 1718 1719 1720 7176
hungry$	7032 7524
hunt$	884 4791 885 886 887 888 889 890 9510
hunted$	884 4791 885 886 887 888 889 890
hunting$	884 4791 885 886 887 888 889 890
hunts$	884 4791 885 886 887 888 889 890
huntted$	884 4791 885 886 887 888 889 890
huntting$	884 4791 885 886 887 888 889 890
hurt	2844 10437
hurt$	7618 7621 4097 4098 4099 4100 4101 4102 4103 4104 198 199 200 8195 8217 9369 6751 3516
hurted$	3516
hurting$	7632 7633 7634 7635 7636 3516
hurts$	3516
husband$	10394 10416 10429 10454
hygien	6682 10350
hygiene$	10349
hyper$	2938 3696
hypersexual$	3674
hypersexualised$	3674
hypocritical$	3721
hysterical$	3696
i$	2346
ic	3415
ic$	1616 3191
ic0$	3708
ic1$	3708
ic2$	3708
ic3$	3708
ic4$	3708
ic5$	3708
ic6$	3708
ic7$	3708
ic8$	3708
ic9$	3708
idea$	7800 6108
ideas$	7799
identi	2432 10017 10040 2489 2492 2494 2549 10136 2607 2682 7320 3473
identical$	5614 3258
identically$	1633 3216 7159 7161
identified$	982 1012 1195 2465 6399 2887 3392 7300 3397 7322
identifies$	10052 2578 2660
identify$	7846 10042 10052 2578 2642 2660
identifying$	2578 2660
identity$	2439
idiots$	7222
idle$	7024 3696
idly$	6096 7210
idolise$	522 523 524 525 526
idolised$	522 523 524 525 526
idolises$	522 523 524 525 526
idolising$	522 523 524 525 526
iep$	3878
ieps$	3878
ies$	8998
if$	7864 7905 557 558 559 560 561 562 563 564 565 566 567 568 569 8154 8155 8158 8161 8162 600 601 602 603 604 5009 5010 5512 5513 5514 2013 2184 2185
ignorance$	3721
ignorant$	3696 3721
ignore$	7775 7869 7898 7900 7901 7902 936 937 9508 2324 2325 9927 2982 3273 3338 3339 7253
ignored$	7775 936 937 9329 9508 2324 2325 9931 9932 9933 9934 2982 3273 3327 7240 3338 3339 7253
ignores$	7775 936 937 9508 2324 2325 2982 3273 3338 3339 7253
ignoring$	7775 936 937 9508 9691 9692 2324 2325 2982 3273 3338 3339 7253
ill	10442 6784
ill$	99 100 1683 1705 10451 3114 3116
illegal$	7962
illnes	6650 6655 10410 10412
illness$	10317 10322 7460
image$	8032 8040 4396 4397 491 492 677 9158 6291 9995 6329 2423 6510 2696 2709 10300
images	2621 6528 6529
images$	8032 8040 4390 484 8059 4396 4397 491 492 9158 9995 6329 2423 10018 10019 10168 6510 2619 2696 10280 2709 10300
immaculately$	1633 3216
immature$	3696
immaturity$	7856 7857 7858 7859 7860 7861 4614 708 709 4617
immensely$	10116
immigration$	10410 3618
imminent$	10143
immuni	3854
impact$	9426 9427
impair	6650
impaired$	7682 7683 7684 7685 7462
impairment$	10317 7424 7460
impetigo$	3866
implausible$	8539 8540 8541
implicated$	381 382 383 384 2887
important$	2591
impos	2555
imposed$	6597
imposing$	3192 3711
imposs	2504
impossible$	4726 8528 1135 1136 1137 1138 1139 1140 1835 1836 6411 3283
impressed$	6882
impression$	7800
impressionable$	3696
impris	10410
improvement$	9498 5832
impulse$	4749 5162
impulsive$	7682 7683 7684 7685 3696
impulsivity$	4617
in	6726 2826 3526
in$	150 4083 182 7788 4263 4288 4292 4295 4305 4309 4310 4311 485 4401 4402 4403 4405 4459 4460 4461 8391 4836 4845 4877 4892 4907 8575 8576 1003 8653 8665 5040 5137 5146 5185 9013 5371 1540 1612 9187 9190 5542 5560 5564 5565 1678 1707 1708 9286 5620 5625 5629 5633 1727 1728 1729 9474 9481 5851 5886 9644 9689 6220 9952 6370 10068 10071 10084 2575 6563 6587 6595 6620 6646 6647 6679 6681 6707 6714 6730 6732 6733 6764 6798 2895 6833 2972 3136 7045 7144 3249 7159 7161 7189 7202 3355 7300 3528 7467 7511 7515 7554
inability$	4179 273 274 275 276 277 278
inaction$	4563 9963 7257 7259
inadequacy$	3721
inadequate$	3721
inadequately$	3721
inappropriate$	7962 4365 9255 2978 3091 3258
inappropriately$	1633 3216 7159 7161
inattention$	7257
incapable$	136 3281 7198
incessantly$	3719
incest$	10434
inch$	5335
incident$	8288
incidents$	8288 10115 10279
inclin	6566
inclination$	5807 9475 9476 9477 9478 9479 9480
include$	7300
income	10410
income$	7532
incompetence$	3721
incompetent$	3721
incompetently$	3721
inconsistent$	8539 8540 8541 8732 8733 8734 8735 1162 3082
incorrect$	3251
increa	2608 3434
increase$	2688
indecent$	4365 4373
indefensible$	9780
indepe	7511
independent$	5349 5351 1586 1587 1588 1589 1601 1609 7080 3174 7094
index	7324
index$	6419 10217
indian$	1635 5548
indica	6335 7269
indifference$	9773 9963 7257 7259 3721
indifferent$	7198 3721
indisputably$	3719
indivi	10126 2695 7347
individual$	1123 8749 8773 8774 8775 8776 8777 8778 8789 9187 9190 2491 10126 10191 2794 6973 6992 7046
individuals$	8488 8489 8490 8491 1123 8749 8773 8774 8775 8776 8777 8778 8789 9187 9190 2491 6485 6602 6973 6992 7046
indulge$	388 389 390
indulged$	388 389 390
indulges$	388 389 390
indulging$	388 389 390
ineffective$	3721
ineffectual$	3721
inept$	3721
ineptitude$	3721
inevitable$	1814 1815 1816 1817 1818 1819 1837
inevitably$	7199 3719
inexcusable$	6202 9870 3721 3722
inexcusably$	3721
inexplicably$	3723
infamous$	1069 1070 1071 1072 1073 1074 1075 1076 1269 3138 3698
infatuated$	515 516 517 518 519 520 521
infect	6650
infection$	10317 7460
inflexible$	9862
inflicted$	6870
influe	10109
influence$	8549 6916
influenced$	7618
influences$	8549 6916
influential$	10268
inform	2558 2624 2680 7269 3434
inform$	2419 10005 2440 2441 2533 6587
informant$	3731
informants$	3731
information$	4631 9762 6132 2332 2333 2334 2335 6325 10004 10005 2433 10208
informed$	4001 95 4186 2533
informing$	2440 2441 2533 6587
informs$	2440 2441 2533 6587
inhale	6655
inhaler$	10322 3799
inhalers$	3799
ining$	6587
initiative$	3444
injection$	10359
injections$	10359
injunc	6531 6562
injunction$	10152 10198 10229 6572 10271 10294 10478 7358
injunctions$	10152 10198 10229 6572 10271 10294 7358
injuri	6655
injuries$	10322
injury	6650 6655
injury$	10317 10322
inner$	1619
innocent$	8993 8994 8995 8996 5368 5369 5370 5498 5499 5500 5501 7067
innocents$	8988 8989 8990 8991 8992 9039 9040 9041 9042 7066
inpatient$	3836
input$	4088 7756
inquiry$	10073
ins$	6587
insane$	6993
inside$	7788
insight$	8450 8451 5401 1495 1496 5404 6878
insist$	352 353 354 355
insisted$	352 353 354 355
insisting$	352 353 354 355
insists$	352 353 354 355
insistted$	352 353 354 355
insistting$	352 353 354 355
insolent$	3696
insomnia$	3846
inspec	6347 6348 6349 2443 2444 2478
inspector$	2421 10014 10015 10016 6350 6351 6385 10236 2710 7344
instagram$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031
instead$	9939 9941
instigator$	7306 3681
instigators$	7306 3681
institutional$	3296
instructed$	2436 2482 6607
instructions$	6889
insulin$	3801
integrated$	3412
intel$	3727
intell	10038 7320 7324
intelligence$	9762 9998 6332 10001 10021 6418 10183 6553 10254 3362 7270 3364 3454 3726 3753 3770
intended$	2591
intens	2649 3434
intensive$	6556 3635
intent	2691
intent$	10473 7566
intention$	5807 9475 9476 9477 9478 9479 9480
intentions$	5807 9475 9476 9477 9478 9479 9480
interc	6391 3782
intercepted$	10058
intercourse$	6841
interest$	4148 4149 8899 8900 8901 8902 9430 5807 9475 9476 9477 9478 9479 9480 9636 9723 9724 9725 9726 9727 9728 9729 6066 6067 6068 6069 6070 6268 9943 9944 9945 9946 2433 10065 2721 7254
interested$	5814 5977 9710 6233 6314
internally$	3578
internet$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031 2948
interr	6367
interrogated$	10034
interv	2489 2892
intervene$	9748 9926 9929 10130
intervened$	9758
intervention$	4088 7756 8723 10467 7179 7560
interventions$	4088 7756 8723 1760 1761 1762 1763 7179
interviewed$	2520 2888
intimate$	4365
intimidate$	930 931 932 2980
intimidated$	930 931 932 2980
intimidates$	930 931 932 2980
intimidating$	7632 7633 7634 7635 7636 930 931 932 8841 2980 3091 3215 3694
into	2826 3363
into$	7622 7654 7788 7927 4298 4299 4300 4302 4462 4463 5038 2643 6552 6733 2895
introd	2653
invariably$	3719
invest	2550 10136 6628 10405 6797 3443 3760
investigate$	9748 9929
investigation$	10107 10132 10232 10295 10463 10464
investigations$	10107 10132 10232
invincible$	3705
invitation$	5662 1756 5664 1758 1759
invitations$	5662 1756 5664 1758 1759
invite$	7592 7593 37 241 242 617 618 2959 2964
invited$	7592 7593 37 241 242 617 618 2959 2964
invites$	7592 7593 37 241 242 617 618 2959 2964
inviting$	7592 7593 37 241 242 617 618 9482 9483 9484 2959 2964 7190
involv	10069 10089 7301
involved$	7618 7621 381 382 383 384 385 386 387 970 1133 9450 9452 9930 6401 10200 6535 2887 6899
involvement$	381 382 383 384 8262 970 6417 6899
involving$	10090
iq$	3857
irish$	1635 5548
irresponsible$	76 77 4003 704 2915 2966 3721
irresponsibly$	3667 3721
is	2529 6631 10331 3510
is$	4015 4021 270 271 414 4409 638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1142 1147 5065 5070 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1418 9187 9190 1627 5606 1726 1748 5667 5739 5852 1987 1988 6012 6023 6113 2288 6239 2340 2341 9955 9978 6345 6386 6476 6483 6555 10249 6588 6609 2782 2824 6774 2898 2932 2957 3016 3018 3022 3071 3086 3088 3098 7097 7144 7145 3315 3342 7300 3460 3518 3523 3530 3541 3557 3578 3580 3581 7507 3615 3619 3637 3639 3640 3644
island$	7167
isolated$	291 292 293 294 4898 4899 4900 4901
isolation$	8569 9509 2807 6927
iss$	3635
issue$	8798 2420 6328 2422 2665 6899 6999 7428
issued$	2420 6328 2422 9997 2665 6613
issues$	8798 2420 6328 2422 6514 2665 6899 6999 7428
issuing$	2420 6328 2422 2665
it$	8081 8184 8185 8190 8288 1244 8851 5193 9113 9114 1800 9512 9529 5916 9587 5959 5960 2105 2106 9752 9761 6193 2295 2296 9911 9912 6281 6304 6869 6981 7246
its$	4274 7972 658 4568 4671 9585 6118 6129 6215 6217 6219 9888 9889 6224 6226 6227 9900 9920 6255 6293 6294 9968 2404 6312 6320 6321 6433 6442 6766 3297 7236 3343 3352
itself$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8634 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 9790 6251 6252 6818 6848 6849 7076 7077
jacket$	9252 9278 9279 9280 9290 7160 7165 7173
jackets$	9252 9278 9279 9280 9281 9282 9290 7160 7165 7173
jail	6784 6802
jail$	10393 10451 10469
jailed	10412
jailed$	6813
jamaican$	1635 5548
january$	7977
jealous$	3696
jeans$	9278 9279 9280 9296 9297 9298 1725 9303 7160 7165 3269
jeopardise$	10 2911 2912
jeopardised$	10 2911 2912
jeopardises$	10 2911 2912
jeopardising$	10 2911 2912
jeopardize$	10 2911 2912
jeopardized$	10 2911 2912
jeopardizes$	10 2911 2912
jeopardizing$	10 2911 2912
jeopardy$	7574 7575 7585 6578
jewellery$	9278 9279 9280 7160 7165
job	10410
job$	9553 9640 9641 9642 9643 9656 9657 9658 9659 9660 9661 9662 9663 9664 9665 9783 9787 9795 10232 7233
jobs$	9656 9657 9658 9659 9660 9661 9662 9663 9664 9665 10232
jobsworth$	3721
jobsworths$	3721
joggers$	9278 9279 9280 9281 9282 9296 9297 9298 1725 9300 7160 7165 3269
join$	7869 7898 9369
joint	3434
joint$	3406
joke$	8691 8692 7232
journe	10204
judge$	9051 5411 1532 5440 5441 5442 9926 2673 2906
judged$	4006 1181 1196
judgement$	108 109 110 111 8319 7233
judges$	2673
judging$	1532 5440 5441 5442
judgment$	108 109 110 111 8319 7233
july$	7977
jump$	924 925
jumped$	924 925
jumper$	9278 9279 9280 7165
jumpers$	9278 9279 9280 7165
jumps$	924 925
june$	7977
junkie$	3687
junkies$	3687
just$	4027 4077 4081 547 4464 4468 610 8326 8327 8328 8329 1244 1801 1822 1823 1824 1825 1926 2139 2140
justice$	8843 8844 10189 10190 10466 6800
justification$	7231
juvenile$	3011 3014 3023 3707
juveniles$	3707
keen$	232 233 238 337 338 339 6319 10194
keens$	10194
keep	6395 2636
keep$	52 7729 4105 7787 4184 4212 7898 7900 7901 4284 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 4492 679 680 8279 763 767 782 8384 8393 915 9051 5387 5388 5389 5392 5393 5395 5396 5399 9341 9347 9361 2020 2021 2022 2406 2419 2453 2928 7182
keeped$	7729
keeping$	7729 7926 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 763 767 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 783 5387 5388 5389 5392 5393 5395 5396 5399 9798 2453 2928
keepped$	7729
keepping$	7729
keeps$	7729 4106 7787 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 679 680 916 1656 2453 6415 2928
kept$	4107 7787 421 424 431 432 433 434 435 436 437 438 439 440 441 442 443 8136 8144 8174 8175 679 680 9443 9444 9445 9446 1971 2020 2021 2022 9758 10012 2453 2704 2808 2928 7253
ketamine$	6675 10343 10354 3538
key$	6224 10146 10187 10268 3060 3392 3395 3397 3399
kg$	10351
kick$	3963 57 3966 9368 2323 3093
kicked$	2323 2844 2845 3093
kicking$	4981 2323 3093
kickked$	2323
kickking$	2323
kicks$	2323 3093
kid$	1123 8749 8773 8774 8775 8776 8777 8778 8789 8920 6902 6915 6992
kids$	8504 8514 8515 8516 8517 8546 8552 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 8832 8920 1395 8982 8988 8989 8990 8991 8992 9039 9040 9041 9042 6831 6902 6915 6992 7038 7066
kill$	3494
killed$	3494
killing$	3494
kills$	3494
kilo$	10351
kilos$	10351
kind$	8502 9115 9116 9117 9251
kingpin$	3686
kingpins$	3686
kinshi	2827
kinship$	6734
kiss$	7788
kissed$	4139 8086
kissing$	8116
kitche	6788
kitchen$	10455
kitted$	1684 1685 1686 3252
knew$	188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 244 711 4619 4620 1279 1280 1288 1289 1290 1402 9527 2100 2101
knife	10474
knife$	7913 7955 4770 4771 4818 4819 4820 2579 6550 10473
knives	9992 10002 10075 2654
knives$	7911 4818 4819 4820 2438 10062 10082 10083 6561
knock$	914 927 928 2564
knocked$	914 927 928 5665
knocking$	914 927 928
knockked$	914 927 928
knockking$	914 927 928
knocks$	914 927 928
know	2607 2682
know$	149 188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 244 7830 4363 4608 4609 711 4619 4620 4625 4626 1279 1280 1281 1282 1288 1289 1290 1315 1402 1483 9177 9527 9624 9625 6109 6110 6111 10017 2470 2522 2596 2618 2642 2648 2694
knowed$	1402
knowing$	4086 180 244 1331 1402 9164 7055
knowingly$	8111 8112 539 6861 6862 2956 3676
knowledge$	1322 1324 5401 1495 1496 5404
knowledgeable$	1331 9164
known	10031 2489 2492 2621 6528 6529
known$	188 4608 4609 8277 4625 4626 8320 8321 4655 4656 8473 8488 8489 8490 8491 1069 1070 1071 1072 1073 1074 1075 1076 1269 5177 5178 5902 2100 2101 10013 6399 10067 2501 2525 2529 2626 2638 2903 2978 3011 3015 3023 3139 3392 3395 3397 3459
knows$	188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 244 711 4619 4620 1279 1280 1281 1282 1288 1289 1290 1316 1327 1402 1484 9527 2648
knuckle$	9227
knuckles$	9227
kudos$	8452 8485
kurdish$	1635 5548
label$	7175
labels$	7160 7175
labour$	6980
lac$	3131 3132 3697
lack$	71 835 836 837 838 839 840 841 842 843 844 845 1141 1257 2369 6277 6278 6279 2971 2989 3034
lackadaisical$	3721
lacked$	835 836 837 838 839 840 841 842 843 844 845 2971 2989 3034 3082
lacking$	835 836 837 838 839 840 841 842 843 844 845 9906 9907 9908 9909 2971 2989 3034
lacks$	835 836 837 838 839 840 841 842 843 844 845 2971 2989 3034 3082 3130
lad$	1123 8749 8773 8774 8775 8776 8777 8778 8789 6915 6992 7124 7146
ladies$	1456 1464
lads	10047 6407 10122 6516 2627 10204 10205 10231 10239 6590 2695 10305 3403 7372
lads$	7651 7789 7814 7817 272 327 7979 8004 4477 4481 4482 4490 4508 713 4658 4776 8462 8469 8495 4830 4864 958 959 960 965 8546 8642 1121 1122 1123 8749 8773 8774 8775 8776 8777 8778 8789 1225 8804 1395 5364 5365 5366 5367 9229 9309 9400 9401 9402 9403 9404 5744 5745 5746 5761 5770 5776 9454 5788 5837 9556 6156 9843 10074 2615 6602 2714 2728 6915 6973 6992 3094 7124
lady$	1425 9001 9002 9003
lamentable$	3721
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5916 5921 5922 9916 9947 6307 3353
lands$	0 1
language$	6666
lank$	3235
lanky$	5567 3711
lap$	653
laped$	653
laping$	653
lapped$	653
lapping$	653
laps$	653
large$	5529 5531 3192 3711
largely$	2340 2341 3342
larger$	3192
lashes$	7137 7143 7150 7160
last$	8288 5836 2810
late$	1244 9508 9698 9699 9700 9862 9923 6257 10361
laugh$	3969 847
laughed$	847
laughhed$	847
laughhing$	847
laughing$	847
laughs$	847
law$	1046 1047 1048 1049 1057 1060 8658 3456
lawless$	3085 6993 3696
lax$	2223 2224 2225 2226 9862 9906 9907 9908 9909 6257 3326
lay$	3447
layabout$	3680
layabouts$	3680
lazily$	3721
laziness$	3721
lazy$	2223 2224 2225 2226 6257 3245 3326 3696 3721
lead	2558 7342
lead$	7586 7587 216 217 218 219 220 221 986 987 988 989 8665 1108 1109 1110 1442 1443 1444 1445 1446 9636 2558 3434
leader	7320
leader$	10096 10146 10187 6899 6911 7305
leaders$	10096 10102 10146 10187 6899 6911 7305
leadership$	9723 9724 9725 9726 9727 9728 9729 2332 2333 2334 2335 9943 9944 9945 9946 6443 6899 3296 7233 7254
leadin	10216
leading$	216 217 218 219 220 221 986 987 988 989 1442 1443 1444 1445 1446 6584 10268
leads	10216
leads$	216 217 218 219 220 221 986 987 988 989 1108 1109 1110 1442 1443 1444 1445 1446 10301 3434
league$	6302
lean$	3192
learn	6343 2494 2607 6569
learn$	149 7846 714 4622 4623 4624 4625 4626 804 8384 8731 9341 9347 9361 9396 9397 9398 9399 9433 9926 10010 2596 2642 7182
learned$	714 4622 4623 4624 4625 4626 1488 9443 9444 9445 9446
learning$	137 6712 3517 3519 3571 3573
learns$	9433 9455 9456 9457 9458
learnt$	714 4622 4623 4624 4625 4626 1489 9443 9444 9445 9446
least$	5906 6058
leave	10267
leave$	0 1 3910 3936 7604 7605 7606 7607 7608 7609 7610 40 41 43 7667 7695 7820 7846 7869 7898 7900 7901 7902 4238 448 449 8266 8279 9341 9347 9361 9369 2175 2176 2177 2178 2179 2180 2181 2182 2183 2376 2377 7182 3348
leaved$	3936 7604 7605 7606 7607 7608 7609
leaver$	7513
leaves	2826
leaves$	0 1 3910 3936 7604 7605 7606 7607 7608 7609 40 41 43 448 449 8281 2175 2176 2177 2178 2179 2180 2181 2182 2183 2376 2377 6733 2895 3348
leavin	2826
leaving$	0 1 3936 7604 7605 7606 7607 7608 7609 40 41 43 448 449 2175 2176 2177 2178 2179 2180 2181 2182 2183 2376 2377 6733 3348 7294
led	7269
led$	7586 7587 7610 7618 216 217 218 219 220 221 8281 8282 8283 986 987 988 989 1108 1109 1110 6509 7017
left	2826 10412 6750
left$	0 1 3910 7610 40 41 43 7920 8136 8144 4509 8281 4636 2175 2176 2177 2178 2179 2180 2181 2182 2183 2376 2377 6733 10417 2895 7240 7253 3348 7300
leg$	9227 10327
leggings$	9278 9279 9280 9296 9297 9298 9303 7160 7165
legs$	9227 10327
length$	5557
lenient$	9862
less	2586
less$	723 4868 5318 1591 1592 1593 1594 9639 2504 2659 3175
lesson	6723
lesson$	137 139 140 9501 9502 9503 9545 9546 9547
lessons$	137 139 140 8570 8813 9545 9546 9547 10371 10374 10390 10391 6838 7490
let	2442
let$	44 45 214 215 8136 8151 8152 8153 8163 8230 9341 9347 9361 9508 9764 9765 2227 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2256 6164 6165 2376 2377 2397 2398 2399 2419 2440 2441 2711 7182 3348
leting$	2440 2441
lets$	44 45 214 215 8230 9508 2227 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2376 2377 2397 2398 2399 2440 2441 2711 3348
letter$	9762 9865 9867 9868 7245
letters$	9762 9867 9868 9911 9912 7245 7246
letting$	44 45 214 215 9508 2227 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2376 2377 2397 2398 2399 3348
leukaemia$	3852
level	2586
level$	1353 9115 9116 9117 10334 2812 7377 7502
levels$	9115 9116 9117 7377
liability$	1046 4953 1047 4954 1048 4955 1049 4956
liaison$	6841
liaisons$	6841
liar$	8616 8617 8618 6929 6930
liars$	8616 8617 8618 6929 6930 7222
library$	5916 5921 5922 9916 9947 6307
licence$	10478 10483 7568
licences$	10483
lie$	720 721 760 8699 9367 9504 9505 9506 9508 9533 9913 7247
lied$	720 721 760 9504 9505 9506 9527
lies$	4563 720 721 760 9504 9505 9506 9508 9527 9532 9913 9955 7247
life	6742 10450
life$	3918 7894 4304 4842 4861 4862 8788 8933 8980 8981 9000 9004 9016 9017 9018 9019 9020 6640 10326 10409 2918 6828 6899 6905 6994 7528
lifes$	6905
lifestyle$	3 4 5 6 7 8 9 3925 3943 7629 7638 8452 8456 8457 8478 9016 9017 9018 9019 9020 6822 6823 6828 6899 6919 6920 6970 6994 3668
lifestyles$	7629 7638 9016 9017 9018 9019 9020 6822 6823 6970 6994 3668
lift$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8116 8120 8497 9158 5945
lifted$	9599 9600 9601 5946 5968
lifts$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8116 8120 8497 9158
light$	1648 9238 3192 3212 3213 3219 3235
lighter$	1648 3212 3219
like	6355
like$	8022 8023 878 879 880 881 946 947 948 949 4897 4970 4971 4972 8709 5247 1355 5267 5279 5280 5281 5282 5283 5284 5285 5286 1408 1409 1410 5368 5369 5370 5512 5513 5514 5643 6270 10008 10194 2973 6899 7088 7100 7159 7161
liked$	878 879 880 881 946 947 948 949 2973
likelihood$	5831 1925 2589
likely$	4870 4871 2429 2487 3015 3392
likes$	8022 8023 878 879 880 881 946 947 948 949 10194 2973
liking$	878 879 880 881 946 947 948 949 2973
limited$	835 836 837 838 839 840 841 842 843 844 845 8732 8733 8734 8735 1162 1253 1254 1255 1256 2971 3082
line$	7967 7979 7980 7984 7986 7991 7992 7993 7994 8625 2499 10082 6581 10257 10259 6830 7340 7380 3488
lined$	2549
lines	10201 7320
lines$	7956 7973 7979 7980 7983 7985 7990 7992 7993 7994 4952 8625 8883 2499 10259 6830 7388
lingered$	8163
link	10017
link$	914 7273 3420
linked	2588
linked$	970 2502 2529 10170 10200 6534 6535 10237 2887 6899
linking$	914
links$	917 918 970 6899 7273
lip$	4875 9227 6228 3220 7465
lips$	9227
lipstick$	9231 9232 9233 7143 7151
lisp	10329
list	2489 2621 6528 2623 6558 2693
list$	10018 2446 10175 6530 10207 10217 10225 10277 6617 6623 6656 7286 7318
listed$	2463 6530
listen$	7846 7869 7950 8131 8132 8133 8134 8135 8136 8384 4757 4758 4759 4760 4761 9312 9341 9347 9361 9396 9397 9398 9399 9433 9638 9748 9926 9929 6343 7182 7183 7207
listened$	8131 8132 8133 8134 8135 8136 8144 8174 8175 9443 9444 9445 9446 9567 9583 9588 9634 9638 9758 9976 7207
listening$	8136 9340 7208
listenned$	8136
listenning$	8136
listens$	8136 9433 9455 9456 9457 9458
listing$	6530
listinged$	6530
listings$	6530
lists$	10018 6530 10207 10277 6623 7286
little	2427
little$	50 65 69 72 4652 835 836 837 838 839 840 841 842 843 844 845 1052 1081 1082 1084 1162 1253 1254 1255 1256 5299 8980 8981 1461 1478 5468 9269 1906 1924 9698 9699 9700 6056 6061 6062 6063 2165 9742 9743 9923 9964 6334 2971 2993 3023 3062 3082 3130 3158 3234 3347
live	2427
live$	4032 4033 7869 7931 7939 1063 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1426 1442 1443 1444 1445 1446 1975 6334 6440 6565 10320
lived$	5313 5314 1442 1443 1444 1445 1446 1977 2824 2857 2872 3604
lives$	3918 7644 7645 7646 7649 4842 4861 4862 1063 8659 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 9000 9004 1442 9016 1443 9017 1444 9018 1445 9019 1446 9020 9106 9107 9108 9109 1976 2824 2825 2872 6994 3604
living$	1340 1341 1342 1343 1344 1345 1426 1442 1443 1444 1445 1446 10364 2824 2872 10449 10450 6788 3604
livs$	2872
local	2427
local$	1273 1613 9920 6334 2826 2827 6888 3189
locat	10136
locate$	7364
location$	4136 4137 4138
lock$	2531
locked$	8217 6522 10199 6583 2844 2845
lockers$	6622
locs$	7141 7143
lodged$	2872
lodgers$	5315 5316 5317
lodges$	2872
lodging$	2872
lodgs$	2872
log	2455 2592 2623 2693 7269
log$	2452 6360 2458 10052 10056 6530 2631 6623
loged$	6530 2631
logged	2455 10031
logged$	2463 10053 2645 2646 10266 7362
loggerheads$	9512
loggin	2455
logging$	2452 2458 6530
logginged$	6530
loggings$	6530
logo$	7160
logos$	7160
logs	2455
logs$	10052 6530 6623
loiter$	7097
loitered$	7097
loitering$	7097
loiterred$	7097
loiterring$	7097
loiters$	7097
lone$	1613 3188
loner$	3690
loners$	3690
long$	6230 9923 3213 3234 3235 3243
longer$	5321 5326 5360 5470 1564 1565 5484 2659
look$	3957 4180 613 614 615 789 1300 1334 1336 1337 1338 1339 5387 5388 5389 5392 5393 5395 5396 5399 1493 1502 1661 1662 1663 9748 2274 9927 9929 10274 2848 3154 3155 3246
looked$	613 614 615 1258 1334 1336 1337 1338 1339 1493 1502 5453 9123 9124 9125 9126 9127 9128 9139 1661 1662 1663 9583 9588 9758 2274 9976 2550 2828 6736 3154 3155 3246
looking$	613 614 615 4523 4791 885 886 887 888 889 890 4815 5204 5374 5387 5388 5389 5392 5393 5395 5396 5399 1493 1502 9080 9088 9089 5452 9123 9124 9125 9126 9127 9128 5469 9138 9206 5847 2274 10194 2849 7108 7109 7117 7118 7122 7208
lookings$	10194
lookked$	1493 1502
lookking$	1493 1502
lookout$	1051 9510 3743
lookouts$	1051 3743
looks$	8170 8171 613 614 615 1334 1336 1337 1338 1339 1493 1502 9230 1661 1662 1663 9306 2274 2848 3154 3155 3246
loose$	4188 3032 3068
lorry$	4143
lose$	5376 5377 5378 9046 9047 9048 5382 5383 9369 2811 2859
loser$	8616 8617 8618 6929 6930
losers$	8616 8617 8618 6929 6930
loses$	2811
losing	2777
losing$	1656 9691 9692 6684 2811 2859 3542
loss$	9905 7424
lost	2777 2837 10412
lost$	4938 1656 9508 9931 9932 9933 9934 2361 2362 2498 6578 6684 2811 2859 3008 3037 7253 3542
lot$	674 8501 1272 8980 8981 1463 9074 9082 9083 2217 2678 6612 6915 7079
lots$	1659
loud$	3108
loudmouth$	3688
loudmouths$	3688
lounge	6788
lounge$	1718 1719 1720 10455
lounges$	1718 1719 1720
lout$	3680
loutish$	3680 3696
louts$	8637 8638 8639 3680
love$	522 523 524 525 526 527 528 529 530 531 532 878 879 880 881 946 947 948 949 8709 2973
loved$	878 879 880 881 946 947 948 949 2973
lover$	8107 8108 6854
lovers$	8107 8108 6854
loves$	522 523 524 525 526 878 879 880 881 946 947 948 949 2973
loving$	878 879 880 881 946 947 948 949 2973
low$	4948 4969 8732 8733 8734 8735 1162 1174 1175 5088 5089 5090 5091 5092 5093 5094 5095 5096 5097 5098 5099 5100 5101 5102 5103 5104 5105 1215 1216 1217 1218 1704 2998 3068 3082 3130 7164 3514
lower	2586
lower$	1174 1175 3550
lowest$	3570
lowlife$	3680
lowlifes$	3680
luck$	8193
lupus	6784
lupus$	10451
lurch$	9754
lure$	2919
lured$	2919 6882
lures$	2919
luring$	2919
lycra$	7160
lying$	720 721 760 8643 8699 9508
machet	10474
machete$	10473
made$	40 41 43 94 96 97 98 7686 129 4037 4038 4039 4040 4041 4042 4043 324 325 373 418 466 8136 4584 8281 735 819 4762 4763 4764 4765 8447 935 954 955 8538 1111 1112 1114 1132 1423 5541 5753 5755 5758 9459 9465 5867 5914 5948 9705 9706 9707 9708 2149 2286 2287 2336 2497 10079 2518 6500 2744 6747 2987 7300
magist	3649
magistrate$	2906
magistrates$	8843 8844 2673 10248 2906
magnet$	2699 7381
magnets$	2699 7381
mail$	9898
mails$	9898
main$	10096 10146 10187 10268 3015 3060 3392 3395 3397 3399
major$	3399
majority$	2678
make	2454
make$	40 41 43 94 96 97 98 7686 129 4037 4038 4039 4040 4041 4042 4043 4044 4045 4051 4052 4053 4054 4055 4185 324 325 373 7952 4286 418 466 659 4584 685 8281 735 8384 819 4727 4728 4729 935 954 955 1111 1112 1114 1423 9051 1520 9183 5559 9231 9232 9233 9251 5596 5640 5753 5754 9430 9453 5787 9461 9465 9466 9510 5947 2149 2286 2287 6344 2733 2744 2987 7151
maked$	659 685 819 935 954 955 9183
maker$	6908 6912
makers$	6908 6912
makes$	3936 7604 7605 7606 7607 7608 7609 40 41 43 94 96 97 98 7686 324 325 418 466 659 4584 685 8281 735 819 4762 4763 4764 4765 935 954 955 1111 1112 1114 1423 9183 5753 9465 2149 2286 2287 2744 2987
makeup$	9231 9232 9233 9306 7143 7151 7160
making$	40 41 43 94 96 97 98 7687 7688 7689 129 4037 4038 4039 4040 4041 4042 4043 4044 7714 7831 7832 7833 7834 7835 7836 7837 7838 324 325 418 466 659 685 735 819 4772 4773 4774 4775 935 954 955 8559 1111 1112 1114 1423 9088 9089 1520 9183 9508 2149 9797 2286 2287 2744 2987 6909
maladaptive$	2917
maladjusted$	3085
male	3403 3415
male$	8077 4797 5232 5235 5520 9188 9189 5523 9191 9192 1635 6346 2491 6934 7095 3189 3392
males$	4121 7789 7796 4132 4135 7806 7807 7814 7815 7817 7819 7826 7961 7979 8004 4362 8035 8036 8043 8046 8077 8461 8475 4813 8481 8482 8488 8489 8490 8491 8495 8496 4830 1123 8749 8773 8774 8775 8776 8777 8778 8789 9084 2491 6826 6934 6992 3706
malicious$	8537 2986 3696
malign$	974 975 976 3009
malnourished$	3210
malodorous$	3711
mam	2842 2880
mam$	2843 2877
man	6809
man$	4121 4125 7796 4130 4131 4132 4135 7806 7807 7811 7814 7817 7819 7937 7979 7995 7996 7997 7998 4332 4333 4334 4335 8003 8004 8005 8008 8043 8046 8077 8080 8090 8091 8098 8099 8103 8104 8119 4813 8481 8482 8488 8489 8490 8891 8912 8914 8916 1346 5257 8929 8962 8968 8970 1400 5311 8985 8986 1425 9001 9002 9003 9008 1436 1437 9028 1456 9084 9094 9095 9096 5586 5595 6346 10446 10476 6826 6859 7064
manage	2550 2667 6603
manage$	8620 8680 8681 8709 8816 1325 5233 5234 1328 1340 1341 1342 1343 1344 1345 1426 9051 5387 5388 5389 5392 5393 1487 5395 5396 5399 9068 1510 9085 9086 5423 1517 1518 5426 1525 1532 5440 5441 5442 9409 9751
managed$	1340 1341 1342 1343 1344 1345 1426 1510 1525 9468 9469 9470 9471 9472 1971 2704 3587
management$	5131 2332 2333 2334 2335 3296 7233 7318
manager$	5916 5921 5922 5932 5933 9916 9947 6307 10270 7318
managers$	5916 5921 5922 9916 9947 6307 10270
manages$	1340 1341 1342 1343 1344 1345 1426 1510 1525
managing$	1340 1341 1342 1343 1344 1345 1426 5387 5388 5389 5392 5393 5395 5396 5399 1510 9088 9089 1525 1532 5440 5441 5442
manbag$	7157 7160 3716
manbags$	7157 7160 3716
manipulate$	1086 5195 3065
manipulated$	7618 1086 3065
manipulates$	1086 3065
manipulating$	1086 3065 3696
manipulative$	3091 3696
manipulator$	6929
manipulators$	6929
mannered$	7021 7022
many$	121 122 123 4068 4091 473 8893 9165 6200 6201 6224 6225
map	2528 7324
map$	2526 2527 2685 2727 3419
mapped$	2526 2685 10266 2727 3419
mapping$	2526 2685 2727 3419
maps$	2526 2685 2727 3419
march$	7977
marginalised$	3189
marked$	2463
marker$	6369 7285
markers$	6369 7285
market	6543
market$	10210 10278 7397
markets$	7397
marks$	7499
marria	10410
mask$	1717 9295 7160 7170
masked$	1717 7177
masking$	1717
maskked$	1717
maskking$	1717
masks$	9287 9288 9289 1717 9292 9295 7160 7170
massage$	2405
match	10017
match$	6508
matche	2670
matched$	6577
matching$	5614 2486 2738 3258 7322
material$	10208
materialistic$	3696
mates$	4250 4251 4252 7974
maths$	4905 7500 7501
matric	7324
matrix	7324
matrix$	10217 7325
matted$	3235
matter$	263 5707 5708 5728 9430 6304
matters$	9004 6193
mattress$	6741
mature$	1331 1524 5480 1586 1587 1588 1589 9164 1601 7091 7092 7093 3705
maturity$	1331 8927 1477 3705
may$	7977 5073 1365 6341 2437 2475 2543 2625
mayhem$	8512 6880 6971
me$	7228
meals$	10424
mean$	7586 7587 7610 8281 6257 3215
meaningful$	6038 6039 6040 6041
means$	7586 7587 7610 8281 2591
meant$	7914 7915 9527
measur	7333 7342
measure$	279 280
media$	4357 4358 4359 4360 4361 8029 8030 8031 10029 10059 10188
medica	10350 7400
medical$	10329 3521
medicated$	3819
medication$	10354 3819
medici	6655
medicine$	10322
mediterranean$	1635 5546 5548 3215 7153
medium$	1174 1175 5088 5089 5090 5091 5092 5093 5094 5095 5096 5097 5098 5099 5100 5101 5102 5103 5104 5105 1622 3192
meet	10304
meet$	7660 7667 4217 4218 4219 7898 7900 7901 8024 455 456 457 8088 8131 8132 8133 8134 8135 8176 8177 8178 8430 8432 8440 8442 9312 9341 9347 9361 9748 10032 6863 7182
meetin	10204
meeting$	7750 7926 455 456 457 8088 8131 8132 8133 8134 8135 8176 8177 8178 9545 9546 9547 10206 7208 7294
meetings$	9545 9546 9547
meets$	455 456 457 10032
melatonin$	3828
meloterritorial$	3696
member	9992 9993 6330 6338 10026 10043 10045 10047 10049 6383 10051 2479 2480 6407 10089 2523 2529 10105 2534 10122 10126 6477 10144 6480 6481 6516 2627 10204 10205 10231 10239 6590 2695 10305 10308 7301 3403 7324 7332 7333 7347 7353 7372
member$	1123 8749 8773 8774 8775 8776 8777 8778 8789 5769 5779 5791 5796 5797 5932 5933 10147 10191 10200 6809 6899 6968 6992
members$	144 272 327 965 8574 8642 1123 8749 1197 8773 8774 8775 8776 8777 8778 8789 1225 5761 6134 10020 6363 2457 2483 10074 6430 2530 6441 6474 10147 6485 10156 10159 2615 10200 6602 2728 6643 6648 6899 6968 6973 6992 3094 3386 3405 7329
membership$	6417 10084 2529 6899
men$	4121 7789 4123 4124 7793 7794 7796 4130 4131 4132 4135 7803 7806 7807 7811 7814 7815 7817 7819 7823 7825 7827 7828 7884 7889 7896 4250 4251 4252 7937 7959 7960 7979 7995 7996 7997 7998 4332 4333 4334 4335 8003 8004 8005 8008 4362 8033 8034 8038 8043 8046 8077 8080 8090 8093 8096 8097 8102 8103 8104 8119 8176 8177 8178 8459 8465 8466 4813 8481 8482 8488 8489 8490 8491 8494 8495 4830 4833 8848 8862 8863 8864 8891 5232 5235 8914 8915 1346 5256 8934 8935 8953 8960 8968 8969 8970 1398 8985 8986 1436 1437 1456 9084 9094 9095 9096 9260 9309 6826 6828 6830 6859 7061 7064 7074
menace$	930 931 932 4912 1006 4914 4915 4916 4917 4918 4919 4920 4921 4922 4923 8591 8592 4926 4927 2980 6929 6953 3694
menaced$	930 931 932 2980
menaces$	930 931 932 2980 6929
menacing$	930 931 932 2980 3215 3694
mend$	342 9926
mended$	342 5727
mends$	342
meningitis$	3868
mental	6682 10350
mental$	6663 2757 6669 10349 10410 6993
mentality$	6899 6907 6920 7036 7264
mentally$	3123
mentor$	7478
mentoring$	137
merely$	1801 1926 2139 2140
merry$	5017
mess$	4197 9905 6243
messag	2484 6392 10170 6521
message$	8024 455 456 457 459 460 461 462 463 464 465 6557 10247 7245
messaged$	455 456 457 459 460 461 462 463 464 465
messages$	7801 4148 4149 455 456 457 8032 459 460 461 462 463 464 465 10059 10188 6617 2712 7245
messaging$	7750 455 456 457 459 460 461 462 463 464 465
messed$	1200 5113
messy$	3235
met	2853
met$	7749 455 456 457 8151 8152 8153 8163 9758 6863
methylphenidate$	3823
mice	2870
mice$	6777
micro$	3258
middle$	1638 1642 5570 6790
might$	1997 1998 1999 2000 2001 6341 2437 2664
migraine$	3785
migraines$	3785
mind$	8855 1431 1432 1433 1434 1435 9709
minded$	7019 7026 7216
mindset$	6920
mini$	5298 9278 9279 9280 5636 2993 3158 7165 3265
miniature$	3158
minimal$	8732 8733 8734 8735 1162 6056 3082
minimise$	688 846 2965
minimised$	688 846 2965
minimises$	688 846 2965
minimising$	688 846 2965
minimum$	9741
miniskirt$	3716
miniskirts$	3716
misbehave$	3693
misbehaved$	3693
misbehaves$	3693
misbehaving$	3693
misbehaviour$	3693
miscarriage$	3838
miscarried$	3838
mischief$	9511 6880 3005
miscreant$	3680
miscreants$	3680
miserable$	8509
misery$	8509
misfit$	8616 8617 8618 6929 6930
misfits$	8616 8617 8618 6929 6930
misfortune$	8232 8233 8235 8236
misguided$	2917
mishandle$	3724
mishandled$	3724
mishandles$	3724
mishandling$	3724
misled$	7253
mismanage$	3724
mismanaged$	3724
mismanages$	3724
mismanaging$	3724
misper$	6836 6940
mispers$	6836 6940
miss$	7869 7898 7900 7901 7902 9369 9508 2317 2318 3583
missed$	9508 9871 9872 9873 9874 2317 2318 9931 9932 9933 9934 3335 3583
misses	2837
misses$	9508 2317 2318 3583
missing$	7632 7633 7634 7635 7636 7874 7935 8009 8010 8018 4352 4353 8520 8521 5083 1244 5718 9508 2317 2318 6390 6836 3583
misuse$	3937 7445
misuser$	8611 8612 6929
misusers$	8611 8612 6929
mix$	7869 8131 8132 8133 8134 8135 914 927 928
mixed$	4134 381 382 383 384 385 386 387 914 927 928 8732 8733 8734 8735 1614 1617 1632 1636 1640 1648 5569 5577 5578 5579 1674 1675 3219
mixes	10267
mixes$	914 927 928 10216
mixing$	8131 8132 8133 8134 8135 914 927 928
mob$	972 973 1272 6906 3000
mobile$	2460 10035 3376
mobiles$	2460 10035
mock$	3592
mocks$	7500
modern$	3072
modus$	7312 3407
mohawk$	3712
mohawks$	3712
mohican$	3713
mohicans$	3713
mollycoddling$	9118
moment$	2725
moncler$	3715
money$	7812 7813 4156 4157 4158 4159 4160 4162 4163 4250 4251 4252 4325 4326 4327 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 4786 8456 8457 8478 8484 8497 8513 9900 9968 10062 6883 3069 7256
monito	2455 6391 2550 2693
monitor$	10042 10052 10056 2618 6537 2631 2640 7364
monitored$	10053 10058 6537 2631 2640 10266
monitores$	2640
monitoring$	2485 6537 2640
monitors$	10052 6537 2640
monkey$	9704
monster$	6929
monsters$	6929
month$	9501 9502 9503 7256 7534
months$	7256 7534
mood	6655 6682
mood$	10322 10349 7421 3545
moods$	10322
moody$	3696
moral$	4746
morals$	8831 6975 7037
more	3363 3434
more$	3927 3928 3929 3930 3931 7862 1349 1350 1351 1352 1360 1361 1362 1363 1380 1411 9073 9082 9083 1590 9568 9577 2326 2327 2328 2329 2330 6301 6303 2407 2408 2412 7079 3392
morning$	9501 9502 9503 3467
morphi	6688
morphine$	10355
most$	674 8893 9073 9163 9165 1670 1755 1757 2678 6612
mostly$	1726
mother	10398 6742 10411 6745 2842 10418 10421 10422 2868 2880 6789
mother$	1106 1107 5119 5120 8840 8984 1450 2819 2820 10395 10409 6743 2839 2840 2843 10427 2855 6770 10449 2883 7040 3170
mothered$	3170
mothering$	1356 1357 1358 9118 9123 9124 9125 3170
motherred$	3170
motherring$	3170
mothers$	1106 1107 5119 5120 1356 1357 1358 6149 2855 7040 3170
motions$	9896
motivated$	882 5064
motivation$	8831 6878 7037
mould	2870
mould$	10443 6777
mount	2454
moustache$	7125 3712
moustaches$	7125 3712
mousy$	3235
mouth$	677
mouthed$	7015 7016
mouthy$	3696
mov	2636
move$	4244 4245 4246 9341 9347 9361 9513 9926 10017 10414 7182 7494 7515
moved$	291 292 293 294 8217 9346 9352 9357 9366 9442 9713 9714 6212 2704 2824 10412 6746 6750 2882
moveme	9992 6362 6392 2621 6528 6529 10204 10209 2692 7332
movements$	10029 10030 6364 10059 6599
moves$	7508 7515
moving	10274
mri$	10344
ms	6784
ms$	10451 7399
much$	67 674 5336 1462 5386 9082 9083 2218 6198 6199 2349 6282 2678 6612 7079 3244
mugged$	2902
mugger$	8616 8617 8618 6929 6930
muggers$	8616 8617 8618 6929 6930
mugshot$	2644 3748
mugshots$	3748
mule$	8619 8700 8701 8702 6931 6976 3070 6978
mules$	8619 8700 8701 8702 6931 6976 6978
mullet$	3712
mullets$	3712
multi$	1983 2427
multiple$	473 6200 6201 6784 3491
mum	10398 6742 10411 6745 2842 10418 10421 10422 2868 2880 6789
mum$	8295 1106 1107 5119 5120 8840 2819 2820 10395 10409 6743 2839 2840 2843 10427 2855 6770 10449 2877 2883 7040
mums$	8295 1106 1107 5119 5120 2855 7040
murder$	2435 6440 3392
murmur$	7427
muscly$	3192 3711
muscular$	3192 3711
must	2537
must$	20 21 22 23 24 25 703 718 795 808 1365 9913 2343 2346 2475 2524 2625 7247
mute$	7470
mutism$	7470
mystery$	692 695 698 699
nails$	8885 5588 1682 9290 7137 7143 3237
naive$	76 77 704 9025 9026 9027 5368 5369 5370 5498 5499 5500 5501 9679 9680 2966 7073 3696
naivety$	7856 7857 7858 7859 7860 7861 8229 677 4614 708 709 4617
naked$	4365 4373 8086
name	2494
name$	7846 8972 8973 8974 8975 9010 9011 9012 9959 10005 10036 2594 2732
named$	2633 2732 3392
names	2432 10051 2621 6528 6529 6558
names$	10005 10018 10019 10020 10022 10036 2594 2600 10225 10280 10281 6617 2732 7274
naming	2494
naming$	2732
nan	10398 6742 10411 6745 2842 10421 10422 2868 2880 6789
nan$	10395 10409 2877
nana	10398
nannying$	9118
narcissist$	6929
narcissistic$	3696
narcissists$	6929
nasty$	3008 3696
nation	6710
national$	10377 3377
natural$	8251 8252
naughty$	4886 3008 3085 3091 3696
near$	2207 2208 2209 10028
nearby$	6390
nearly$	1454 1455 1626 3157 3167
neat$	1635 5548 3234 3235
neatly$	1633 3216
necessary$	2591
neck$	9227
necks$	9227
need	6355 10333 2778 6739 7469
need$	20 21 22 23 24 26 774 796 800 1296 1297 1298 1366 8956 9032 9033 9034 1471 5379 9079 1513 9110 9111 9112 1541 1542 1543 5451 1545 1546 1547 1548 5459 5460 5461 5462 5463 5464 5465 5466 1561 1562 9137 5471 5472 5473 5474 5475 5476 5477 9145 9147 5498 5499 5500 5501 9183 10008 2537 10194 6685 10369 10406 7426 7428
needed$	9079 1561 1562 1990 2591
needing$	1296 1297 1298
needless$	3970
needs	2770 2778 3526 7450
needs$	20 21 22 23 24 27 7701 7702 775 797 801 1296 1297 1298 9079 1561 1562 9137 5471 5472 9183 9851 10194 6677 6685 2785 2792 10369 7426 7428 7479 7481
needss$	7479
needy$	3085 3696
neet$	3700
neets$	3699
negative$	4003 8488 8489 8490 8491 974 975 976 8746 8747 10070 2978 3009 3010 3127 7311
neglec	2844 6769 10439
neglect$	9773 2276 2277 9905 9963 10434 10435 10436 10438 3329 7257 7259 7522 3631
neglected$	2276 2277 6751 3327 3328 3329 7522 3631
neglectful$	3721
neglecting$	2276 2277 3328 3329
neglects$	2276 2277 3328 3329
negligence$	7259 3721
negligent$	3721
negligently$	3721
neighb	6447 7533
neighbourhood$	8659 6339 6347 6348 6349 2443 2444 6358 2478 10114 6507 6526 2620 10195 10196 6539 2634 2647 2651 6574 6596 2703 2722
neighbours$	8654 8658 6887 6888
neither$	791 869 1854 1859 1869 1881 2057 2060 5967 2061 2062 2063 5970 2071 2082 2083 2084 2085 2086 2087 2096 2107 2143
networ	6407 2534 10109 10209 10302 7332 7333
network$	7979 10074 10100 10103 6441 10259 6830 3420 3471
networks$	10103 10259 6830
neurod	3845
never$	4485 4496 4497 4498 4499 722 4659 784 785 786 787 788 790 791 850 4779 4780 1744 1746 5680 1774 1775 1776 5684 5685 1787 1792 5700 5786 1880 5804 5805 1907 9519 9520 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 2075 2088 2143 2402 2403 2659 2800 3083 3175 3299 3718
nevertheless$	7741 7745
new	2427
new$	6334 6762
news$	8551 9685 9686
next	2549
next$	51 4575 4576 4577 4578 5599 6071 7279 7297
niche$	10037
nickna	2432 2621 6528 6529
nicknames$	10020
nicotine$	10343
nigerian$	1635 5548
night$	8522 8698 9501 9502 9503 10057 10321 10342 3536
nightmare$	8529 1046 4953 1047 4954 1048 4955 1049 4956
nightmares$	3847
nights	6654
nights$	10321
nike$	7160 3258 3261
nikes$	7160
nine$	8573
nines$	9308
nineteen$	8074 8076 533 8109 8110 1335 5252 8946 8947 8948 8949 8950 8951 8952 9179 7061
no$	65 72 7848 7908 7922 8139 8147 4531 636 641 4549 664 8301 4642 737 738 4652 835 836 837 838 839 840 841 842 843 844 845 855 856 857 858 859 860 861 862 864 865 866 867 868 871 4937 1052 4965 1081 1082 1084 1097 1098 5028 5029 5030 1162 5203 1414 1419 5355 5356 1453 1472 1473 5468 1563 1567 1568 1569 1570 1577 5489 5490 5710 5711 5712 5713 1821 1826 1827 1828 1829 1830 9411 9412 9413 9414 1845 1856 1857 1858 1860 1862 1863 1870 1872 1882 1884 1885 1887 1900 5808 5811 5812 5813 1908 1909 1910 1911 1912 1913 1914 1924 9519 9520 5856 5857 5858 5859 5863 2024 2027 2029 2058 2060 5967 2061 2062 2063 5970 2064 2066 2067 2068 2069 2071 2082 2083 2084 2085 2086 2087 2092 2093 2094 2095 2096 9675 2108 2120 6029 2127 2131 2132 2133 2134 2144 6056 6063 2159 2160 2161 2162 2163 2201 2791 2866 10443 2879 2884 2971 3039 3047 3068 3082 3130 3322 3324 3347 3392
nobody$	637 640 663 855 856 857 858 859 860 861 862 863 865 866 867 868 869 9021 9155 1856 1857 1858 1859 1863 1869 1881 2023 2028 2057 2060 5967 2061 2062 2063 5970 2066 2067 2068 2069 2071 2092 2093 2094 2095 2096 9674 2107 2119 9695 2143 7083 3300
nomina	7324 7326
nominal$	10067 2512 10098 10191 6540 6550 6899 7302 3421 7369
nominals$	10067 10098 10101 6550 6899 3744
non	6725
non$	1053 1222 3043 3045 3076 3077 3078 3079 3080
nonattendance$	10392
noncompliance$	3692
noncompliant$	3692
none$	581 595 869 876 877 1421 9021 1854 1859 1863 1869 1881 1930 2057 2060 5967 2061 2062 2063 5970 2071 2082 2083 2084 2085 2086 2087 2096 2103 2104 2107 2119 9697 2143
nonengagement$	3692
nonetheless$	7741 7745
nonexistent$	9906 9907 9908 9909
normal$	8781
normalise$	2965
normalised$	2965
normalises$	2965
normalising$	2965
north$	1706
nose$	9227
not	6446
not$	7669 4012 4014 4078 4082 4484 4486 8156 4496 4497 4498 4499 8280 722 4648 784 785 786 787 788 790 870 4781 4782 4868 962 978 8685 8688 5049 1143 5051 5052 5053 5054 5055 1157 5114 1382 1415 5324 5325 1422 1465 1467 1468 1479 1560 5485 5486 5487 1742 1743 5654 5655 5656 5657 5674 5678 5679 1787 1792 1820 9411 9412 9413 9414 1855 1861 1871 1883 5802 5803 1899 1902 1907 9519 9520 1947 1948 5870 5871 5872 5873 5874 5875 5876 5877 5898 5899 5938 5940 5941 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2048 2049 5962 5963 2059 2060 2063 2070 2075 2079 2088 5996 5998 9691 9692 6036 6042 6043 2143 2150 2151 2207 2208 2209 2221 6262 9953 2659 2789 2800 6716 2815 3083 3159 3160 3166 3175 3299 3549
note	2623 2693
note$	1730 1731 2452 2458 6530 6623
noted$	1730 1731 2645 2646 10266
noteed$	6530
notes$	1730 1731 6530 6623
nothing$	50 3958 53 4530 1461 1478 9155 9266 5652 1846 1847 1848 1849 1850 1851 1856 1857 1858 1891 1892 1893 1915 1916 1917 1918 1919 1920 1921 1922 5840 9519 9520 9674 2102 9738 9739 9740 2171 2172 2173 9928 7083 3284 7209 7404
notice	6519
notice$	1730 1731 9636 9709 9723 9724 9725 9726 9727 9728 9729 10155 10186 2641
noticed$	7621 1730 1731
notices$	1730 1731 10155
noticing$	1730 1731
notify$	2419 2440 2441
notifying$	2440 2441
notifys$	2440 2441
noting	2623
noting$	1730 1731 2452 2458 6530
notinged$	6530
notings$	6530
notoriety$	8231 8452
notorious$	1069 1070 1071 1072 1073 1074 1075 1076 1269 3138 3698
nous$	1322 1324 5287 1381
november$	7977
now$	8292 8293 9031
nowhere$	2215
nucleus$	6968
nude$	4365 4373 4374
nudes$	477 8059 493 494 495 496 6840
nuisan	6454 6636
nuisance$	8628 8649 8841 9937 10121 10273 10279 10303 6929 6953 6974 3091 7046 7381
nuisances$	6929 7046 7381 3689
number	2586 6528
number$	4136 4137 4138 474 5409 9077 2459 2506 6419
numbers$	4136 4137 4138 9900 9968 9970 9979 9980
numerous$	4091 473 6200 6201 6224
nurse	10331
nurse$	10332 10339
nuts$	6993
nutter$	6929
nutters$	6929
obese$	3711 3849
obesity$	3849
obey$	9341 9347 9361 7182
object	10135 2691
object$	10276
objective$	10161 2591 10276
objectives$	10161
oblivious$	73 74
obnoxious$	3696
observation$	6361 3369 7289
observations$	6361
observe$	6537 2631 7364
observed$	7322 3740
observeed$	6537 2631
observeing$	6537
observes$	6537
obsessed$	515 516 517 518 519 520 521 3358
obsessive$	3503
obstructed$	7253
obstructive$	8806 8807 8808 8809 8810 8811 8812 7005 3696 3721
obtain	2624 10235 3363 3401 3423
obtain$	8172 8173 2418 6541 6614
obtained$	2418 6541 7287
obtaining$	2418 6541
obtains$	2418 6541
obvious$	8251 8252 1837 6224 9891 9892
obviously$	1945 1953 5860 1954 1955
occasion$	9501 9502 9503 9523
ocd$	3795
ocg	6436
ocg$	10103
ocgs$	10103
october$	7977
odd$	692 695 698 699 3215
odour$	7130
of	6402 3363 3427
of$	3977 3981 3983 3984 4009 4176 4187 4442 8192 4879 4950 4951 1062 4999 8678 5048 8736 5156 5164 5179 5260 5332 5339 5340 5341 5363 5371 5488 9187 9190 1639 1641 5562 5566 9338 9419 9473 9474 1946 1953 5864 9555 5891 5892 5893 9597 6024 6103 6106 6123 9910 6249 6276 6280 9952 9994 6340 6353 10027 10028 2456 6368 6378 10060 6398 6406 6413 6414 10084 6421 6422 6434 2545 6478 6489 6491 6496 6504 10177 2633 10218 6585 6606 6647 6652 6703 6708 6761 6767 6768 6771 2899 10473 6890 6968 7145 7188 7202 7291 3392 7301 7303 7349 7367 7390 3575 7545 7554 7566
off	6611 2801 3588
off$	3965 7658 7821 8014 8017 8021 4754 4755 8479 8648 4985 4996 4997 1244 5720 9713 9714 6166 6167 6185 6186 6187 6188 6189 6190 6244 6245 6404 2560 6687 10357 6691 6708 6837 6948 7000 7238 7392 3602
offen	10002 10088 10089 10201 10202 10203 10215 10244 10314
offen$	10068
offenc	6410 2516 6493 2663 6794 6808
offence$	10076 10077 6423 10094 10160 6570 10461 10475 10483 10484 3409 7350 3904
offences$	10076 10077 6423 10160 6570 10461 10475 10483 10484 7350 3904
offend	9992 2492 6401 10069 10075 10099 10122 6493 6498 10209 6559 10226 10260 6636 7278 7301 7312 7326 7332 7333 7347 7353 7372 3757
offend$	7869 7898 7900 7901 7902 9369 9370 9381 5715 9504 9505 9506 9508 10061 10078 10169 10233 10288 3390
offendded$	9508
offendding$	9508
offended$	9508 3903
offender$	8488 8489 8490 8554 985 1066 10067 10068 6418 6420 10098 6550 10459 6918 7304 3411 7319 3421 3683 3901
offenders$	8488 8489 8490 8494 8554 985 1066 10067 10068 10098 10101 6918 7304 7329 3683
offending$	7628 7955 7962 7965 7969 7971 8262 8340 8465 5132 5133 5134 9508 6399 10068 2500 2539 10115 6484 10157 10160 10163 10165 2639 10273 10279 10291 10297 10303 10466 3012 6970 7350 3472 3657 3903
offends$	9504 9505 9506 9508 10169 10288 3903
offens	6410 2516 6493 2663 6794 6808
offense$	10076 10077 6423 10160 6570 10461 10475 10484 7350 3904
offenses$	10076 10077 6423 10160 6570 10461 10475 10484 7350 3904
offensive$	10473 3696
offer$	476 8391 8392 5658 5660 5661 5662 1756 5664 1758 1759 9395 9482 9483 9484 9496 9501 9502 9503 9545 9546 9547 9748 2942 6876 6877 7190
offere	3526
offered$	7755 476 5658 5660 5661 9395 9705 9706 9707 9708 10150 2942
offering$	476 9395 9482 9483 9484 2942 7190
offerred$	476 9395 2942
offerring$	476 9395 2942
offers$	476 8391 8392 5662 1756 5664 1758 1759 1760 1761 1762 1763 9395 9545 9546 9547 2942 6876 6877 7179
office	6339 6347 6348 6349 2443 2444 2445 6358 2478 6388 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 6603 2700 2703 2722 6809 6810
office$	5916 5921 5922 9916 9947 6307 10270 3353
officer$	5932 5933 2421 9999 10014 10015 10016 6350 6351 6352 10025 2475 6385 10055 2552 2599 10174 2601 2604 6515 10193 6527 2630 10206 6554 10236 10241 10263 2701 2706 2707 2710 6618 2716 6629 2726 10476 3353
officers$	8046 8507 4841 9184 9185 6326 2421 9996 9999 10006 10007 2434 10014 10015 10016 6350 6351 6352 2448 6357 10025 10034 2475 6385 10055 10058 10094 2552 6469 2599 10174 2601 2604 10193 6527 2630 10206 6548 6554 10236 10241 10248 10263 10270 2701 2706 2707 10283 2710 6618 2716 6629 2726 10311 10477 6888 7344 3456
offices$	10270
offrolled$	7495
offs$	6949 7392
often$	4065 444 9875 9876 9877 9878
oily$	1648 3219
okay$	5432 5433 5434 5435 5436 5437 5438
old$	8078 1306 1307 1308 1310 1331 8909 1354 1523 5478 1601 5522 5525 5527 5709 10386 3168 3177
older$	4122 4126 7804 4142 7816 4150 7824 7886 4228 4229 7938 7959 7979 7982 4337 4364 4367 4368 4372 8043 8046 8077 8079 8080 8092 8094 4430 4432 4437 8106 4792 4793 4794 4795 4799 4800 4801 4802 4803 4804 4805 4807 4808 8488 8489 8490 8491 4828 923 926 8851 8891 5232 5235 1331 9009 5417 1635 10398 6830 2947 6856 6859 7061 3215 7159 7161
olders$	7959 7979 7982 8494 8625
olds$	8909 8938
olive$	1648 3212 3219
omission$	3295
omissions$	3295
on	6402 7269 3363 3645
on$	4046 7730 7731 7755 7790 7791 7792 7795 4129 7798 4259 4282 4503 4512 4513 4564 4579 4581 4583 4586 8629 8630 8653 8825 5159 8945 9187 9190 1624 5560 5576 5639 9338 5843 5846 5848 1949 5882 5883 5884 9689 6093 6094 6095 6120 9838 9839 9879 9952 9972 9973 2450 10027 10028 2456 10031 6370 6371 10050 6384 10071 10106 10120 6455 10125 6471 6489 6517 2643 6552 6573 10324 6676 6684 2781 2790 6765 2896 2898 10479 6935 6936 6966 7045 7202 7223 7266 7277 3438 3523 3655 3661 3662
once$	7739 5854 9537 2359 6309 6310
one	6338
one$	4144 4279 4777 4778 4852 5147 9022 9076 9156 9157 1613 9234 1670 9244 9245 9246 9247 9248 9249 5762 5767 5768 1863 5777 5778 5789 5790 5796 5797 9501 9502 9503 5838 5839 5878 5879 5931 2025 5936 2030 5965 5966 5967 2061 2062 5970 5971 2071 2096 6005 2109 6027 9696 6051 2145 6324 2474 10191 10238 6699 2804 6711 6712 10379 3189
ones	6589
ones$	7789 8553 8930 1475 9234 6615
onesie$	7160
onesies$	7160
ongoing$	6440
online$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031 6362 2948
only$	189 4464 4467 610 616 627 628 629 630 631 632 633 635 1244 1284 1801 1926 5920 2139 2140 6092 2326 2327 2328 2329 2330 2344 2345 6254 3279
onto$	6370 2643 6552
onus$	374 375
open$	7617 8861 9341 5676 9347 5682 5687 9361 5696 5772 6565 7182
opened$	8163
operandi$	7314
operat	2427 2445 2529 10135 10136 6644 7332 7342
operate$	8385 1340 1341 1342 1343 1344 1345 9313 9342 9348 9353 9362 9438 10180 10311
operated$	1340 1341 1342 1343 1344 1345 6657
operates$	1340 1341 1342 1343 1344 1345
operating$	1340 1341 1342 1343 1344 1345
operation$	10124 2551 2552 10176 10185 10243 10344 10352 3444
operational$	6334 3436
operations$	10176 10185 10352
operative$	6988 7211
operator$	10014 10015 10016 6350 6351 6352 6385 3353
operators$	10014 10015 10016 6350 6351 6352 6385
opport	6566 7269 7333 7342 7346
opportunit$	4153 247 248 8390 2297 2298 2299 2300 9891 9892 6876
opportunited$	4153 247 248 8390 2297 2298 2299 2300 9891 9892 6876
opportunities$	4028 4029 4030 124 4153 247 248 2297 2298 2299 2300 9891 9892 2556 6876 7242
opportuniting$	4153 247 248 8390 2297 2298 2299 2300 9891 9892 6876
opportunits$	4153 247 248 8390 2297 2298 2299 2300 9891 9892 6876
opportunitted$	4153 247 248 8390 2297 2298 2299 2300 9891 9892 6876
opportunitting$	4153 247 248 8390 2297 2298 2299 2300 9891 9892 6876
opportunity$	4028 4029 4030 124 4153 247 248 8390 2297 2298 2299 2300 9891 9892 2556 2725 6876 7242
opposed$	7195 7198
oppositional$	3091 3545 3696
opt$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 2921
opted$	105 106 107 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 9881 6286 9954 2921
optici	2763
opticians$	6670
opting$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 2921
option	7333 7342 7368
opts$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 2921
optted$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 2921
optting$	295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 2921
or$	6072 3480
oral$	482
order$	10152 6512 10198 10229 10271 10272 10294 10467 10468 10473 10478 10479 10483 7384 7514 7557 7558 7559 7560
ordered$	6607 6747 6803
orders$	10152 6512 10181 10198 10229 10258 10271 10272 10294 10483 7384 7557
ordinary$	3215
organi	10216
oriental$	1635 5546
ot$	6834
other$	3908 7577 7578 7945 4597 4598 4837 4838 8518 4894 4896 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8596 8598 4990 8663 8815 9160 9162 9166 1613 6181 9990 6819 6888 3189 3297 3392
others	6590
others$	3908 7577 7578 4477 4481 4482 4490 4508 4597 4598 713 4658 4668 4669 4864 958 959 960 4893 4895 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8655 1122 8891 8930 9160 9165 9244 9245 9246 9400 9401 9402 9403 9404 5744 5745 5746 10140 6819 6831
otherwise$	582 583 8158 8161 8162
ought$	20 21 22 23 24 28 579 702 719 726 727 728 729 730 731 732 733 734 743 746 747 748 749 776 798 809 1989 1992 1993 1994 1995 1996 6045 2214
our$	4723 9911 9912 9920 7179 7201 7235 7246 3392
out	10148 6752
out$	3964 7659 7821 258 269 7872 7882 7900 7901 7907 7928 7933 7936 4413 8167 616 8480 4814 4846 8603 1059 1061 8687 1201 1213 5128 1223 1244 1249 1259 9202 9207 9508 9518 9713 9714 6089 2196 2222 10010 6390 2571 6479 2596 6520 2618 6536 2642 6611 2801 6726 10413 10417 6751 10419 2897 6833 7000
outbursts$	8699 8802 8803 7001
outcome$	7348
outcomes$	7348
outfit$	9278 9279 9280 7162 7165
outfits$	9278 9279 9280 9281 9282 9306 7162 7165
outlaws$	8693
outlook$	1322 1324 9004 1431 1432 1433 1434 1435
outrageous$	8737 8738 8739 8740 8741 8742 8743 8744 8745 3091
outright$	1764 7179
outs$	8603
outside$	8653 1212 10050
outstanding$	6565 3392
over$	4147 1120 9043 9044 9045 9049 9050 1626 5560 9277 9958 9987 10027 2939 3118
overcr	3891
overcrowded$	10443
overdose$	10328 3815
overdosed$	3815
overdressed$	3711
overdue$	10361
overhe	6569
overla	2670
overlaid$	6577
overlook$	3339
overlooked$	3327 3339 7253
overlooking$	3339
overlookked$	3339
overlookking$	3339
overlooks$	3339
overly$	3148
oversexualised$	3674
oversight$	2332 2333 2334 2335 7233
oversized$	3258
overt	2611
overt$	6518
overweight$	7448 3711
owing$	3924 285 4200 2864 10439
own	7511
own$	3917 12 13 7588 7589 7590 7591 36 3944 3945 3946 4034 4035 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 267 4188 4196 4232 328 329 330 365 366 4514 648 8223 8224 4558 4559 4562 4565 4566 8261 766 4973 5188 5198 8887 8888 8889 8890 5224 8903 8904 5333 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9091 9099 9100 9101 9102 9103 9104 9105 5439 5924 5925 5926 5927 5928 5929 6017 6152 10362 10425
owned$	9443 9444 9445 9446
ownership$	4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 4702 4703 4704 4705 4706 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 9636 9943 9944 9945 9946 7254
pacemaker$	2772
pack$	972 973 1272 6906 3000
packag	7269
package$	8704 7473
packages$	7911 7992 7993 7994 8704 6832 6981
padded$	3258
paedia	6655 6669 2763
paediatric$	6670
paediatrician$	10322 10332 10336
paid$	968 5919 5923 2149 2321
pain$	1046 4953 1047 4954 1048 4955 1049 4956
painkillers$	10343
pair$	9229
pakistani$	1635 5548
palate$	7465
pale$	1648 9238 3212 3215 3219 3711
palest$	1655 3239
palm$	2283 3331
palmed$	2283 3331
palming$	2283 3331
palmmed$	2283 3331
palmming$	2283 3331
palms$	2283 3331
palsy$	7461
panel	7333
panel$	5916 5921 5922 9916 9947 6307 3353
panic	10350
panic$	3509 3545
paperwork$	9888 9900
paracetamol$	7459
parade	6543
parade$	10210 10278
paranoid$	3696
parcels$	7911 6832
parent	6742 6743 10411 6745 2841 10418 10421 10422 2868 2894
parent$	8709 5119 5120 5346 9014 9015 1450 2819 10395 10409 2839 2840 10427 2855 6770 2883 7040 3170 7512 7527
parental$	4968 5112 3137 3634
parented$	3170
parenting$	1356 1357 1358 9118 9135 6801 3170
parents$	8295 1106 1107 5119 5120 8840 1356 1357 1358 5346 9014 9015 5756 5757 5759 5760 6134 6148 9911 9912 10395 10409 2839 2840 10427 2855 6770 10449 2878 2883 6972 7040 3170 7245 7246 7512 7521 7527
parentted$	3170
parentting$	3170
park	6447 7533
park$	7975 7976 7995 7996 7997 7998 8176 8177 8178 10114 10210 10278
parka$	7156
parkas$	7156
part$	289 4444 4445 8113 674 8262 8338 8339 8340 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8730 2529 6457 10200 2802
partake$	381 382 383 384 388 389 390
partaked$	388 389 390
partakes$	388 389 390
partaking$	381 382 383 384 388 389 390
partially$	3555
participant$	652 6860 7072
participants$	652 6860 7072
participate$	381 382 383 384 652 9312 9341 9347 9361 7182
participated$	381 382 383 384 652
participates$	381 382 383 384 652
participating$	381 382 383 384 652
participation$	381 382 383 384
parties$	7995 7996 7997 7998 8116 7072
partly$	2340 2341 2957 3342
partne	2427 10410 10412
partner$	8047 8048 8071 502 8107 8108 535 536 6334 10394 2840 10416 10429 10454 6854 6855 6860 7056 7072
partners$	8047 8048 8071 502 8107 8108 535 536 5315 5316 5317 2713 6854 6855 6860 7056 7072
party$	7995 7996 7997 7998 8116 7072
partying$	4250 4251 4252
pass	2622
pass$	1334 1336 1337 1338 1339 2309 9929 2424 2592 2662 2689 3154 3155
passd$	2689
passed	6610 3593
passed$	4448 2262 2263 2309 2424 2632 2689 10284 7240 7362
passengers$	8654 10140 6887
passers$	4839
passes$	1334 1336 1337 1338 1339 2309 2424 3154 3155
passing$	9691 9692 2309 2424 2662 2689 7241 7294
passive$	9862
passs$	2662 2689
passwo	6558
passwords$	10225
past$	8288 3285
pastoral$	2806 3573
pasty$	3711
patchy$	8732 8733 8734 8735 1162 9906 9907 9908 9909 2378 2657 2968 3082
path$	7891 4304
pathetic$	3721
pathetically$	3721
pathological$	3023
pathwa	2766
patience$	5011 6269
patient$	7435
patrol	2445 6603 2700 7370
patrol$	2421 9996 6352 2475 2552 2599 2604 10182 2630 10270 2701 2706 2707 10283 2726
patrols$	2421 9996 6352 2475 2552 2599 2604 10182 2630 10270 2701 2706 2707 10283 2726 7344
patronising$	3722
pattern$	2117 6448 7315
pay$	7788 8172 8173 968 2149 2321
payback$	7570
paying$	968 2321
pays$	968 2149 2321
pc$	10236
pcso	2445 6388 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2700 2703 2722
pcso$	2421 6352 2475 10055 10174 10193 6527 6554 10241 10263 2701 2707 2716 6629 2726
pcsos$	2421 6352 2475 10055 10174 10193 6527 6554 10241 10263 2701 2707 2716 6629 2726
pe$	10347
peer$	4010 7789 8493 4881 4882 1123 8749 8773 8774 8775 8776 8777 8778 8789 9187 9190 6885 6916 3014 6992
peers	6710
peers$	3908 7676 7789 7974 8470 8488 8489 8490 4825 8514 8515 8516 8517 1123 8749 8773 8774 8775 8776 8777 8778 8789 9161 9167 9187 9190 10377 6819 6916 6919 6992
penalty$	2818
pencilled$	3248
people	10144 10226 6589
people$	7651 147 7789 7805 7817 7949 4283 4285 4287 8003 4477 4481 4482 4490 4508 713 4658 4723 4776 8483 8488 8489 8490 8491 4830 8505 8507 4841 8514 8515 8516 8517 4864 958 959 960 966 8547 8642 8657 8661 1122 8748 8749 8753 8773 8774 8775 8776 8777 8778 8791 1226 5135 8805 9084 9400 9401 9402 9403 9404 5744 5745 5746 9418 5761 5770 5776 9454 5788 9499 5837 9554 9556 9715 9716 6082 6083 6084 6085 6086 6087 9769 6135 6136 6152 6153 9840 9841 9850 9851 9852 9853 9854 9855 9856 9857 9858 9859 9899 9911 9912 9935 9936 9940 9942 2491 10074 6430 6441 10147 6887 6888 6992 7237 7246
pep$	3879
peps$	3879
perceive$	4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741
perceived$	1011
perfectly$	4087 4095 1283 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 1511 1514
perfor	10135
performance$	7233
performers$	5761 5770
perfunctory$	3721
peril$	7574 7575
period	6655
period$	10322 6694
periods$	10322
permanently$	1934 5841 1935 5842 1936 1937 1938 1939 1940 1941 3578
permit$	44 45 214 215
permited$	44 45 214 215
permiting$	44 45 214 215
permits$	44 45 214 215
permitted$	44 45 214 215
permitting$	44 45 214 215
perpet	6401 10122
perpetrator$	8003 8077 8333 8555 8556 8557 8558 991 992 993 994 4902 996 997 998 999 1000 1001 4909 8577 8578 10068 6921 6922 6923 6926 3020 3021 7306 3773
perpetrators$	8003 8077 8333 8555 8556 8557 8558 991 992 993 994 4902 996 997 998 999 1000 1001 4909 8577 8578 10068 2547 6921 6922 6923 6926 3020 3021 7306 3773
perpetually$	1934 5841 1935 5842 1936 1937 1938 1939 1940 1941 3719
perpetuat$	37
perpetuated$	37
perpetuates$	37
perpetuating$	37
perpetuats$	37
perpetuatted$	37
perpetuatting$	37
persist$	7729 176 7764
persisted$	7729 176 7764
persistent$	445 446 4943 1764 2929 3011 3023 3397 3584
persistently$	444 3584
persisting$	7729 176 7764
persists$	7729 176 7764
persistted$	7729 176 7764
persistting$	7729 176 7764
person	10122 6516 2627 10204 10205 10231 10239 6590 10305 2802 6809 7372
person$	8019 4863 967 8662 8748 8749 8750 8754 8773 8774 8775 8776 8777 8778 8790 1227 5136 1323 9087 5932 5933 6346 2491 10191 10476 6992
personal$	4186
personalities$	4998
personality$	3545
persons$	8750 2491
persua	2429
persuade$	9430 9453 5787
persuaded$	7618 9346 9352 9357 9360 9366 9442 9468 9469 9470 9471 9472
pest$	6929
pests$	6929
petite$	3192 3711
petty$	3023 3062
phase	7333 7342 7346
phobia$	7460
phone	6362 2484 6392 6521 6558
phone$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031 8051 8052 8053 8054 8055 8056 8057 8058 8063 9515 9548 9549 9550 9551 9865 10029 2460 10035 10059 10188 2621 10225 2712 6622 2730 3376
phoneing$	2730
phones$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031 8051 8052 8053 8054 8055 8056 8057 8058 8063 9515 9548 9549 9550 9551 10029 2460 10035 10059 10188 10225 2712 6622 2730
photo$	8032 8040 4396 4397 491 492 9158 9995 6329 2423 2644 2696 2709 6617 10300
photog	2432 2621 6528 6529 6558 10274 2734
photograph$	4396 4397 491 492 9158 9995 6329 2423 6382 10052 10056 6510 2619 2644 10225 2696 10280 2709 6617 10300 6641
photographed$	7618 7661 4139 8868 9158 6382 10054 2481 3387
photographing$	6382
photographs$	4396 4397 491 492 9158 9995 6329 2423 10018 10019 6382 10052 6510 2619 10225 2696 10280 2709 6617 10300
photos	2621 6528 6529 6558
photos$	8032 8040 8059 4396 4397 491 492 9158 9995 6329 2423 10019 10225 2696 10280 2709 6617 10300
physical$	3517
physically$	3184 3628
physique$	9195 9196 9197 7099 3710
physiques$	9195 9196 9197 7099 3710
pick	6569
pick$	7788
picked$	4140
picking$	7208
pictur	7269 7324
picture$	8032 8040 4396 4397 491 492 9158 9995 6329 2423 6542 2696 10280 2709 10300
pictures$	8032 8040 8059 4396 4397 491 492 9158 9995 6329 2423 10018 10019 2696 10280 2709 10300
piece$	2635
pieceed$	2635
pieceing$	2635
pieces$	2635
pierced$	3711
piercing$	1653 9227 7143 3238
piercings$	1653 9227 7143 3238
pig$	3310
pillar$	6170 2275
pills$	6658 10354 6832 7459
pimp$	2941
pimped$	2941
pimping$	2941
pimples$	7154
pimply$	3711
pimpped$	2941
pimpping$	2941
pimps$	2941
pin$	5044
pink$	3235
pins$	2772
pip	6697
pip$	10364
pity$	6202 9870
place	6721
place$	0 1 2 3910 11 7586 7587 3936 7604 7605 7606 7607 7608 7609 7610 7869 8051 8052 8053 8054 8055 8056 8057 8058 8483 8709 9087 2462 2725 10365 10375 6718 10388 6786 6829
placed$	0 1 2 3910 7582 7583 11 7586 7587 3936 7604 7605 7606 7607 7608 7609 7610 291 292 293 294 2384 2385 2436 2462 2511 2513 2824 6829 3608
placem	10450
placement$	5024 8833 8834 8835 1262 1263 1264 10404 6829 6876 7041 3135 7043 7512 7514 3608 7527
placements$	8833 8834 8835 1262 1263 1264 10431 6829 6876 7041 3135 7540
places$	0 1 2 3910 11 7586 7587 3936 7604 7605 7606 7607 7608 7609 8483 2384 2385 2462 6376 10431 6829
placing$	0 1 2 11 3936 7604 7605 7606 7607 7608 7609 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 2384 2385 2462 6829
plague$	932 2980
plagued$	932 2980
plagues$	932 2980
plaguing$	932 2980
plain$	2611 3202 3215 3368
plainly$	1822 1823 1824 1825 1953 5860 1954 1955
plaited$	7144
plaits$	7141
plan	10405 7333 7342 7346 7368
plan$	7725 10225 10368 10380 10406 10467 6876 7479 7480 7481 7514 7539
planned$	9527 10143 3449
planni	10192
planning$	7726 2332 2333 2334 2335 7233
plans$	7725 10225 6876 7479 7480
plastered$	1658
plastic$	2993
plate$	6366 2772
plates$	6366
play$	596 625 651 660 849 953 5195 6680 3527
played$	596 625 651 660 849 953
player$	7306
players$	6152 7306
playground$	8691 8692
playing$	596 625 651 660 849 953
plays$	596 625 651 660 849 953
plea$	10132 7245 7565
pleaded$	3658
pleads$	3658
pleas$	9911 9912 10132 7245 7246
please$	8022 8023 9409 9430
pleased$	238 540 541
pleases$	8022 8023
pleasing$	5818
plenty$	121 122 123 4073 4090
plot	2455
plotted$	10266
plotti	10192
plucked$	3248
plug$	1129 1130 3074
plugged$	1129 1130 3074
plugging$	1129 1130 8705 8706 8707 8708 3074 6982
plugs$	1129 1130 3074
plump$	5531 5567 3711
pnc	3377
pnc$	7284
pnd	3377
pnd$	7284
pneumonia$	3869
podgy$	3711
point	2691
point$	3996 5644 5816 9525 10276 7276
pointless$	3283
points$	7276
poison$	3494
poisoned$	3494
poisoning$	3494
polic	7370
police	2427 6339 6347 6348 6349 2443 2444 2445 6357 6358 10038 2478 6388 2492 2561 6505 6507 2611 6526 2620 10195 10196 2634 2647 2651 2667 6574 6596 6603 2700 2703 2722 6795 6810 3434 3456 3645
police$	8295 8507 8672 8843 8844 8862 8863 8864 9184 9185 5916 9587 5921 5922 9916 9947 6307 2404 6326 2421 9996 6334 10006 10007 2434 10014 10015 10016 6350 6351 6352 10021 2448 10025 10034 2475 6385 10055 10058 6399 6418 10086 6420 10094 10095 6440 6449 2552 6468 6469 10160 10172 2599 10174 2601 2604 6515 10183 6518 10186 10193 6527 2633 6545 6548 6550 6553 6554 10236 10241 10248 6586 10263 10270 2701 2706 2707 10283 2710 6618 10287 2716 6629 2726 6637 10311 6795 10462 10477 6888 7028 3296 3343 3352 3378 3416 3418 3424 3436 7344 3640 3657
policed$	2704 3416 3783
polici	2561 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2703 2722
policies$	9591 9592 9593 9594 9595 9596 9888
policing$	10006 6468 10174 6515 10193 6527 6539 6554 10223 10241 6586 10261 10263 6629 7280 3416
policy$	9591 9592 9593 9594 9595 9596 9888
polish$	1635 5548 7153
ponytail$	9223 9224 9225 7142 7143
ponytails$	9223 9224 9225 7142 7143
poor$	4003 7682 7683 7684 7685 4188 4652 835 836 837 838 839 840 841 842 843 844 845 974 975 976 4969 8647 8732 8733 8734 8735 1162 8737 8738 8739 8740 8741 8742 8743 8744 8745 8746 8747 1253 1254 1255 1256 1648 9238 2223 2224 2225 2226 9906 9907 9908 9909 2378 2657 2756 2917 2968 2971 3009 3082 3091 3127 3130 3219 3326 3347
poorly$	1633 3216
porn$	6847
pornography$	6847
portly$	3711
pose$	1021 1022 1023 1024 2566 10141
posed$	1021 1022 1023 1024
poses$	1021 1022 1023 1024 2566 10141
posing$	1021 1022 1023 1024 3385
positi	2546 6566
position$	7576 4197 2436
positions$	7576
positive$	4003 4036 10142 10251 3441 7446
posses	6806 3666
possession$	6806 10473 6807 3659 7573
possibility$	5737
possible$	2598 3392
post$	458 467 9837 9849 2933 7276 3502
posted$	458 467 8163 2933
poster$	2696
posters$	2696
posting$	7926 458 467 2933
posts$	3925 3943 458 467 677 6617 2933 7276
potential$	3392
pothead$	6929
potheads$	6929
power	7333
powerful$	3192
powerfully$	3194
powers	7342
powers$	2548
practi	10331
practically$	610 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1454 1455 3157 3167
practice$	2332 2333 2334 2335 7233
practised$	1610
pre	2687
precin	6543
precinct$	10210 10278
precious$	2155 6076
precocious$	6844 3703
predator$	8555 8556 8557 8558 985 1066 6921 6922 6923
predators$	8555 8556 8557 8558 985 1066 6921 6922 6923
predatory$	3696
predic	3371
predicted$	2487 3592
prediction$	3600
predictions$	7506 3600
predictive$	3373
preemptive$	6594
prefer$	125 126 317 318 319 320 321 322 323 357 358 359 360 361 362 2921 3447
prefered$	317 318 319 320 321 322 323 357 358 359 360 361 362 2921
prefering$	317 318 319 320 321 322 323 357 358 359 360 361 362 2921
preferred$	125 126 317 318 319 320 321 322 323 357 358 359 360 361 362 9881 2353 2354 2355 2356 6286 9954 2921
preferring$	317 318 319 320 321 322 323 357 358 359 360 361 362 2921
prefers$	125 126 317 318 319 320 321 322 323 357 358 359 360 361 362 2921
pregab	6688
pregabalin$	10355
pregna	10350
pregnancies$	3837
pregnancy$	7438 3837
pregnant$	7437
prematurely$	3721
prepared$	337 338 339 540 541 5650 5653 9321 9322 9323 9324 2429 10143 6500
prescribed$	7430 3820
prescription$	3820
prescriptions$	3820
presence$	10182
present$	1015 1021 1022 1023 1024 1193 1334 1336 1337 1338 1339 5443 5444 5445 6390 2566 10141 3154 3155
presentation$	8536
presented$	1021 1022 1023 1024 1334 1336 1337 1338 1339 3154 3155
presenting$	1021 1022 1023 1024 1334 1336 1337 1338 1339 3154 3155
presents$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8063 8066 8497 1016 1021 1022 1023 1024 1194 1334 1336 1337 1338 1339 2566 10141 3154 3155
presentted$	1021 1022 1023 1024 1334 1336 1337 1338 1339 3154 3155
presentting$	1021 1022 1023 1024 1334 1336 1337 1338 1339 3154 3155
preser	3401
press$	2655 3447
pressing$	2655
pretext$	2557
prettiest$	1655 3239
pretty$	3711
preven	6490 2586
prevent$	2717
prevented$	9576
prevention$	10153 10157 2584 6494 6801
preventping$	2717
preventring$	2717
prevents$	2717
preventting$	2717
previous$	8288
prey$	7616 941
preyed$	943
preys$	942
prime$	8251 8252 3060 3392
principal$	10268 3060 3399
priori	2549 10135 2682 7342
prioritise$	127
prioritised$	127
prioritises$	127
prioritising$	127
priority$	2521 6550 10276 3392 3395 3397 3436 3462
prison	10412 6746 10442 6784 6802
prison$	7971 10393 10413 10451 10452 10469 3648
proact	2611 3434
proactive$	2435 6507 6518 6526 2620 10195 10196 6539 2634 2647 2651 6574 6596 2703 2722
probation$	3906
proble	7445
problem$	8785 5126 8798 6021 9768 9937 6304 10268 6929 3040 3085 3089 3091 6999 3421 7428
problematic$	7962 8737 8738 8739 8740 8741 8742 8743 8744 8745 8806 8807 8808 8809 8810 8811 8812 3085 3091 7005
problems$	8225 8232 8233 8235 8236 4987 8798 9004 2823 2852 6929 6999 7428 3597
procedure$	9591 9592 9593 9594 9595 9596 9888
procedures$	9591 9592 9593 9594 9595 9596 9888
proceedings$	10132 10230 7514
proces	7450
process$	9591 9592 9593 9594 9595 9596 9888 6790
processes$	9591 9592 9593 9594 9595 9596
processing$	3562
produc	7269
produce$	466
produced$	466
produces$	466
producing$	466
productive$	10142
professional$	5932 5933 5937 3296
professionalism$	9943 9944 9945 9946 7254
professionals$	8295 5016 8723 8813 5756 5757 5759 5760 6972
profil	7269 7324
profile$	10052 2617 6542 6919 7328 3422
profiled$	10053
profiles$	677 10052 2617 7328 3422
profiling$	3422
profits$	6291
programme$	137 139 140 10380 7542 7560
programmes$	137 139 140
progress$	2533 6876
progressed$	2533
progressing$	2533
progresss$	2533
prolific$	445 446 1087 1088 10067 2929 3011 3023 3066 3397
prolong$	37
prolonged$	37
prolongged$	37
prolongging$	37
prolonging$	37
prolongs$	37
promiscuity$	3672
promiscuous$	2915 6844 3672 3703
promiscuously$	3672
promise$	9591 9592 9593 9594 9595 9596 7244
promises$	9591 9592 9593 9594 9595 9596 7244
prone$	1125
proof$	2495
proper$	6038 6039 6040 6041
property$	7995 7996 7997 7998 4332 4333 4334 4335
propos	2715
propra	6688
propranolol$	10355
prosec	2531 10130 10131 6465 10136 6522 10199 6628 2818 3762
prosecute$	6438 3440 3465
prosecuted$	10189
prosecuteing$	3465
prosecutes$	3440
prosecuting$	3440
prosecution$	10117 10123 10132 10295 3439 7572
prosecutions$	10132 10262
prospect$	5735 5831 1925
prostitute$	6847 2941 6850
prostituted$	2941
prostitutes$	6847 2941 6850
prostituting$	2941
prostitution$	7955 7969 6847
protagonist$	7306
protagonists$	7306
protect$	3957 7846 759 8334 4691 8384 8393 5387 5388 5389 5392 5393 5395 5396 5399 5403 9118 2405 2413 2414 2415 2590
protected$	759 9118 9123 9124 9125 9126 9127 9128 2413 2414 2415
protecting$	759 4692 8870 5387 5388 5389 5392 5393 5395 5396 5399 9118 9123 9124 9125 9126 9127 9128 9135 9140 9141 9142 9143 9144 2413 2414 2415 2590
protection$	8870 9106 9107 9108 9109 9115 9116 9117 9118 9123 9124 9125 9126 9127 9128 9135 9140 9141 9142 9143 9144 9757 6488 6604 6605 6738 6780
protects$	759 9118 2413 2414 2415 2590
protectted$	759 9118 2413 2414 2415
protectting$	759 9118 2413 2414 2415
protocol$	9591 9592 9593 9594 9595 9596
protocols$	9591 9592 9593 9594 9595 9596
proud$	6257
prove	2494 2510
prove$	6403
proved$	6403 3404
proves	2510
provid	3363
provide$	2418 6344 6863
provided$	7755 6863
provideed$	2418
provideing$	2418
providence$	6867
provider$	5916 5921 5922 9916 9947 6307 3353
providers$	5916 5921 5922 9916 9947 6307
provides$	2418 6863
providing$	6863
provin	2510
proving$	1005
provision$	7481 7484
provocative$	6844 3673 3703
provocatively$	1633 3206 3216 7159 7161 3673 3703
provoke$	7592 7593 2981
provoked$	7592 7593 2981
provokes$	7592 7593 2981
provoking$	7592 7593 7632 7633 7634 7635 7636 2981
prowl$	1124 9510
prowled$	1124
prowling$	1124
prowlled$	1124
prowlling$	1124
prowls$	1124
pru	3576
pru$	7483
ps$	10236
psoriasis$	3714
psychiatric$	3521 3564 3832
psychiatrist$	10332 3832
psychiatrists$	3832
psycho	6655 3834
psycho$	6929
psychologist$	10322 10332 3833
psychologists$	3833
psychopath$	6929
psychopathic$	3696
psychopaths$	6929
psychos$	6929
psychosis$	3812 3860
psychotherapist$	10332
psychotic$	6993 3812
ptsd$	3794
public	6497
public$	8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8598 4961 8654 8658 10140 10164 2697 2698 6806 6887 3618
puffer$	7160 3258 3266
puffers$	9281 9282 9296 9297 9298 9300 7160
pulled$	7618 904 7164
pulling$	6567
pumped$	7466
punch	10437
punish$	9926 2365 2366 2367 2368
punished$	8217 4898 4899 4900 4901 2365 2366 2367 2368
punishes$	2365 2366 2367 2368
punishing$	2365 2366 2367 2368
punitive$	9690
pupil	6809
pupil$	1123 8749 8773 8774 8775 8776 8777 8778 8789 10476 2984 6915 3019 6992 3576
pupils	10122 6516 2627 10204 10205 10231 10239 6590 10305 7372
pupils$	144 272 327 4477 4481 4482 4490 4508 713 4658 8504 8514 8515 8516 8517 4864 958 959 960 965 8574 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8642 1122 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 1225 9400 9401 9402 9403 9404 5744 5745 5746 5761 5770 5837 9556 6152 6831 6887 6915 6928 6992 3094 7245
purcha	6379 6380
purely$	1244
purple$	3235
purpos	2691 7269
purpose$	9781 9784 10161 2591 10276
pursu	2682
pursue	2558
pursue$	243
pursued$	243
pursues$	243
pursui	2558
pursuing$	243
push	2636
push$	415 416 417 619 8665 2655 2925 3444
pushed$	415 416 417 619 2704 2925
pushes$	415 416 417 619 2925
pushing$	7988 415 416 417 619 2655 2925
put	2896
put$	0 1 2 3910 7580 7581 11 7586 7587 3936 7604 7605 7606 7607 7608 7609 7610 127 7755 7869 7898 4243 343 344 345 7940 8151 8152 8153 4647 939 9367 9508 2110 2384 2385 2413 2414 2415 2462 2511 2513 2645 2646 2720 2777 2822 6863
puted$	0 1 2 11 343 344 345 2110 2413 2414 2415 6863
puting$	0 1 2 11 343 344 345 2110 2413 2414 2415 6863
puts$	0 1 2 3910 11 7586 7587 3936 7604 7605 7606 7607 7608 7609 7610 127 343 344 345 939 9508 2110 2384 2385 2413 2414 2415 2462 6376 2822 6863
putted$	0 1 2 11 343 344 345 2110 2413 2414 2415 6863
putting$	0 1 2 3911 7579 11 127 343 344 345 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 939 9508 2110 2384 2385 2413 2414 2415 6863
puzzling$	692 695 698 699
pyjama$	5626 7160
pyjamas$	9287 9288 9289 9292 7160
queen$	6932 3026
queens$	6932
questi	10274 2734
question$	692 695 698 699 5833 6641
questionable$	4003 7682 7683 7684 7685 4652 2917
questioned$	2888
quick$	238 9862 9923 6257 2352 2976
quicker$	8921
quickly$	8922 8987 9875 9876 9877 9878
quiff$	7143
quiffs$	7143
quite$	4067 4087 1283 1427 1511 1514 3148 3156 3173
rabble$	972 973 6906 3006 3680
race$	5521 5524 5539 5543 5547 9236 5581
racists$	7222
radar$	10024 2451
raff$	6904
rag$	6901
ragged$	9255
rags$	6901
raid	6632
raid$	10299 7331
raided$	10289 10443
raids$	7331
rails$	8652
raise$	5387 5388 5389 5392 5393 5395 5396 5399 5956 3170
raised$	5955 3170 7164
raises$	3170
raising$	5387 5388 5389 5392 5393 5395 5396 5399 3170
ran$	415 416 417 429 430 448 449 1063 1245 1246 1247 1320 1321 2846 2925 3052 3055 7300
rang$	9976
ranger	2700
rape	6769
rape$	10436 6895
raped	7536
rarely$	1505 5412 1506 5413 1507 2800
rascal$	3680
rascals$	3680
rash	6650
rash$	76 77 744 10317 2967
rat$	6902
rate	2586
rate$	10133 7349
rated$	1005 1019 1181 1185
rates$	10133 7349
rather$	9939 9941 6322 3148
ratings$	9979 9980
rational$	4186
rats	2870
rats$	6777 6902
re	6493
re$	5703 5714 3011
reach$	8709 9409 9430 9453 5787 9461 9482 9483 9484 7190 7192
reached$	8365 8366 8367 8368 9346 9352 9357 9360 9366 9442 9459 9468 9469 9470 9471 9472
reaches$	7191
reaching$	9482 9483 9484 5818 7190
react$	9368 9926
reaction$	8820 8821
read	6391 7504
read$	8709 2020 2021 2022 9758 10058 10284 10383 7503
reader$	10033
readers$	10033
readily$	9875 9876 9877 9878
readin	10387 6721
reading$	10388 7208 3591
ready$	8251 8252 9923 6257 2429 2598 10396
real$	5012 6038 6039 6040 6041 3476
realise$	149 4625 4626 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741
realised$	4625 4626 8320 8321 4655 4656
really$	5322 1822 1823 1824 1825
rearrested$	7544
reason$	5380 9482 9483 9484 2557 7190
reasoned$	9346 9352 9357 9366 9442 9468 9469 9470 9471 9472
reasoning$	9482 9483 9484 5821 7190
reasons$	2557
reassurance$	9135
rebuff$	2970 3273
rebuffed$	9329 9334 9335 9336 9337 2970 3273
rebufffed$	2970 3273
rebufffing$	2970 3273
rebuffing$	2970 3273
rebuffs$	2970 3273
receiv	7269 3526
receive$	4145
receives$	2790
recent	2427
recent$	6334
reckless$	76 77 4003 7682 7683 7684 7685 4188 7962 744 2915 2967 3696
recklessly$	3667
recklessness$	7856 7857 7858 7859 7860 7861 8229 4617
reclaim$	2731
reclaimed$	2731
reclaiming$	2731
reclaims$	2731
recognise$	7846 8384 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741
recognition$	10033 7282
recomm	2715
recommit$	10078 10233
record	2489 2592 2623 6558 2693
record$	6025 6131 9929 6285 2452 2458 10085 6419 10087 10175 2618 6530 6537 6623 10472 7428 7564
recorded$	2463 2511 2513 2529 6451 6452 6530 6537 2645 2646 10266 3452
recording$	2332 2333 2334 2335 2452 2458 2619 6530 6537 7233
recordinged$	6530
recordings$	2619 6530
records$	10018 2452 2458 10085 10087 10175 6530 6537 10225 6623 7283 7428
recover$	3547
recovered$	10228 3547
recovering$	3547
recovers$	3547
recovery$	10452
recrui	10216
recruit$	399 400 2923 2924
recruited$	7618 399 400 4308 402 403 404 2923 2924
recruiter$	8555 6921 6924 6925
recruiters$	8555 6921 6924 6925
recruiting$	399 400 2923 2924
recruitment$	7628
recruits$	399 400 2923 2924
recruitted$	399 400 2923 2924
recruitting$	399 400 2923 2924
red$	1709 10148 3213 3235 7160 3450
redeal$	10078 10233
redemption$	7192
redheaded$	5567 3711
reduc	2586
reduce	2802
reduce$	7351
reduced$	7379
reduct	6494
reduction$	10157 10161
referenced$	6577
referr	10331 2766
referral$	5662 1756 5664 1758 1759 9762 7245 3651
referrals$	5662 1756 5664 1758 1759 9762 9911 9912 7245 7246
referred$	3526
reflected$	4869
refuge	6740
refuge$	10407
refus	2737 7492 3586
refusal$	4179 273 274 275 276 277 278 1149 1150 1151 1152 1153 1738 1739 5671 2174
refusals$	1738 1739 5671 2174
refuse	3645
refuse$	717 777 784 785 786 787 788 790 832 1737 9325 9504 9505 9506 9508 3272 7198 3345
refused$	717 8300 777 784 785 786 787 788 790 832 1737 9325 9329 9334 9335 9336 9337 9504 9505 9506 9508 3272 7198 7240 3345
refuser$	6951 3687
refusers$	6951 3687
refuses$	717 777 784 785 786 787 788 790 832 1737 9325 9504 9505 9506 9508 3272 7198 3345
refusing$	717 777 784 785 786 787 788 790 832 1737 9325 9504 9505 9506 9508 9691 9692 3272 7198 3345
regard	7269
regard$	3972 3973 3974 3975 3976 3978 3979 4988 4989 1083 4991 1119 9723 9724 9725 9726 9727 9728 9729 9730 6066 6067 6068 6069 6070
regardded$	1119
regardding$	1119
regarded$	1007 1119 1187
regarding$	1119
regardless$	7741 7745 8253 9090
regards$	1119
regist	2432 2621 6528 6558
register$	6360 10217 10225 10447 10448 7318 7481
registered$	2885 3556
registers$	10225
registrations$	7290 3384
regret$	8450 8451
regrettable$	6202 9870
regrettably$	3723
regular$	445 446 2929
regularly$	444 10342
regulation$	8827 8828
rehab	10442 6784
rehab$	10451
rehabilitation$	3652
reject$	936 937 9325 9508 2982 3273
rejected$	936 937 9325 9329 9334 9335 9336 9337 9508 2982 3273
rejecting$	936 937 9325 9508 9691 9692 2982 3273
rejects$	936 937 9325 9508 2982 3273
rejectted$	936 937 9325 9508 2982 3273
rejectting$	936 937 9325 9508 2982 3273
relapse$	9369 7185
related$	10377 6899
relati	10398 10410 7269
relations$	6841
relationship$	7638 4152 503 504 505 8084 8085 8869 9094 9095 9096 9158 2853 6822 6841 7056
relationships$	7638 4152 503 504 505 9094 9095 9096 9158 6822 6841 7056
relay$	2662
relaying$	2662
relays$	2662
released$	2889 3645
relentlessly$	3719
relevant$	2721
reliab	2427
reliable$	6334
reliant$	7078
relied$	9468 9469 9470 9471 9472 2624
relies$	2856
relish$	878 879 880 881 2973
relished$	878 879 880 881 2973
relishes$	878 879 880 881 2973
relishing$	878 879 880 881 2973
reluctance$	4179 273 274 275 276 277 278 1149 1150 1151 1152 1153
reluctant$	781 784 785 786 787 788 790 1149 1150 1151 1152 1153 2352
relying$	2856
remain	3618
remain$	7869 638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1627 9367 2932 3016 3018 3022 3086 3088 3098 7525
remained$	5065
remains$	4015 270 271 638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 5065 5070 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1627 6609 2932 3016 3018 3022 3086 3088 3098
remand	6522
remand$	3897
remanded$	10189 6813 3897
remark$	1730 1731 1732 1733
remarkably$	3156
remarked$	1730 1731 1732 1733
remarking$	1730 1731 1732 1733
remarkked$	1730 1731 1732 1733
remarkking$	1730 1731 1732 1733
remarks$	1730 1731 1732 1733
reminded$	7727 7728 158 159 160 171 172 173 174 2470 2648 6607
reminder$	9867 9868
reminders$	7724 9867 9868
remiss$	3722
remit	2691
remorse$	8450 8451 6878
remorseless$	3696
remote$	9923
remov	2636 2682
remova	10439
removed$	291 292 293 294 9713 9714 10211 2704
render$	40 41 43
rendered$	40 41 43
rendering$	40 41 43
renderred$	40 41 43
renderring$	40 41 43
renders$	40 41 43
rent$	3891
reoffe	6498
reoffend$	9368 10061 10078 10233 7185
reoffended$	3903
reoffender$	3684
reoffenders$	3684
reoffending$	10160 10163 10165 3472 3903
reoffends$	3903
repair$	9926
repara	2894
reparation$	6801
repeat$	445 446 9368 2929 3011 3397
repeated$	4091 6200 6201 6224 9911 9912 3296 7246 3564
repeatedly$	444 5895 2257
replied$	8163 9588 9605 9606 9607 9608 9976
reply$	8176 8177 8178 8430 8432 9341 9347 9361 9748 9865 9926 9929 7182
replying$	7750 7926 8176 8177 8178
report	2425 6335 6343 2592 2622 2623 2693 6721 7269 7272
report$	7846 8266 8279 8384 9686 9762 2346 10010 2452 2458 10085 10087 6530 2662 2680 2689 10292 10388 7245 7499
reportd$	2689
reported$	8136 8144 2501 6451 6452 6530 2626 2689 7322 7362
reporting$	9340 2452 2458 6530 2662 2689
reportinged$	6530
reportings$	6530
reports$	9686 9762 2452 2458 10085 10087 6530 2662 2689 10292 7245
reprimand$	3895
reprimanded$	3895
reprimands$	3895
reprobate$	3680
reprobates$	3680
reputation$	1267 1268 9900 6291 9968
reques	6355 2555 2715
request$	9762 9867 9868 7245
requested$	7287
requests$	9867 9868 9911 9912 7245 7246
requir	6355 7269
require$	8956 1541 1542 1543 5451 1545 1546 1547 1548 1561 1562 9137 5471 5472
required$	1561 1562 9137 5471 5472 2591 6747
requires$	1561 1562 9137 5471 5472
requiring$	1561 1562 9137 5471 5472
rerob$	10078 10233
reside	6497 2827 2830
residential$	6734 6737 3134
residents$	8507 4841 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8654 8658 6152 10140 10164 6887 6888
resilience$	3704
resilient$	1586 1587 1588 1589 1601 3704
resist$	7846 8315
resistance$	1149 1150 1151 1152 1153
resistant$	1149 1150 1151 1152 1153 7195 7198 3696
resit	3593
resolution$	10471 7563
resort$	395 396
resorted$	395 396 2303
resorting$	395 396
resorts$	395 396 2304
resortted$	395 396
resortting$	395 396
respect$	8384 8409 4751 4959 9341 9347 9361 9723 9724 9725 9726 9727 9728 9729 9730 6941 7182
respit	2827
respite$	6734
respon	10002 6339 6401 10200 10216 7342
respond$	8384 9341 9347 9361 9748 9926 9929 7182
responded$	9588 9605 9606 9607 9608 9758
response$	2116 2124 2125 2126 2332 2333 2334 2335 9998 10006 6507 6526 2620 10195 10196 6539 2634 2647 2651 6574 10253 6596 2703 2722 7233
responses$	2116 2124 2125 2126 2332 2333 2334 2335 7233
responsib$	9768 9851 9893
responsibbed$	9768 9851 9893
responsibbing$	9768 9851 9893
responsibed$	9768 9851 9893
responsibilit$	5331
responsibilities$	8997 9553 9768 9893
responsibility$	8262 8335 764 765 4676 4677 4678 4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 4702 4703 4704 4705 4706 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8414 9177 9553 9636 9723 9724 9725 9726 9727 9728 9729 9768 9893 2339 7541
responsibing$	9768 9851 9893
responsible$	7598 764 765 1601 9177 2331 9922 10068 2503 10111 6535 2629 2705 2887
responsibs$	9768 9851 9893
rest$	8930 9160 9244 9245 9246 9913 7247
resteal$	10078 10233
rests$	9913 7247
result$	259 4201 2558 6584 7499 7501
resulted$	7586 7587
resulting$	6584
results$	9900 6291 9968 9979 9980 10242 10388 7499 7501
resupply$	10078
retail	2445 6497 6603
retail$	6543
retailers$	2421 9996 6352 10164 10270 2706 10283
retain$	3381
retained$	7287 3381
retaining$	3381
retains$	3381
retak	3593
return	7269
return$	7652 7667 4032 4033 7782 7818 7869 7898 7900 7901 7902 391 392 393 394 4331 425 429 430 4341 4384 4392 486 487 488 4399 8070 8384 9341 9347 9361 9367 9369 2597 2958 7182
returned$	7782 391 392 393 394 425 429 430 2958
returning$	7750 7926 391 392 393 394 4328 425 429 430 4338 8159 2958
returnned$	391 392 393 394 425 429 430 2958
returnning$	391 392 393 394 425 429 430 2958
returns$	7782 391 392 393 394 425 429 430 2597 2958
revealing$	9255 3258
revel$	938
reveled$	938
reveling$	938
revelled$	938
revelling$	938
revels$	938
review	2466
review$	2640 7038
reviewed$	2640 6578
reviewes$	2640
reviewing$	2640
reviews$	2640 7038
reward$	2576
rewards$	2576
rid$	2540
ridding$	2540
ride$	619
rided$	619
rides$	619
riding$	619
riff$	2997
right$	4003 4005 4036 8218 8219 8414 8640 5309
rightly$	2346
rigid$	9862 9923 6257
rigoro	2649
rigorous$	6556
ring	2680 3398
ring$	8266 9290 2441 6587 2730 3004 7160
ringin	10170
ringing$	9340 2441 6587 2730
ringle	10075 10126 7372
ringleader$	10096 10146 10187 7305 3681
ringleaders$	10096 10146 10187 7305 3681
rings$	5227 5228 5583 9290 2441 6587 2730 7160
ringworm$	3865
riot$	6960 6961 6962
ripped$	5636 3251 3258
rise$	2688
risk$	7574 7575 7585 3921 15 16 17 3962 7630 7631 7637 7639 7640 7641 7642 7644 7645 7646 7648 4108 4109 4110 4111 4112 4113 4114 4115 4116 4117 4118 4119 4120 8200 676 8338 8339 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8419 8420 8421 8422 8423 8458 8465 8478 4912 1006 4914 4915 4916 4917 4918 4919 4920 4921 4922 4923 8591 8592 4926 4927 4928 4929 4930 4931 5081 5082 1176 1177 5085 1179 1180 8755 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8768 8769 8770 8771 8772 8857 9094 9095 9096 9106 9107 9108 9109 9110 9111 9112 6194 6473 2589 6578 6781 2913 3391 3418
riskier$	4003 2915
risks$	7574 7575 7630 7631 7639 7640 7641 7642 7644 7645 7646 7648 4049 4050 4108 4109 4110 4111 4112 4113 4114 4115 4116 4117 4118 4119 4120 8338 8339 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8420 8421 8422 8423 8458 8857 9094 9095 9096 9106 9107 9108 9109 6821
risky$	7574 7575 4003 4188 7962 4816 2915 2978 3085
ritalin$	3822
rivalry$	6899
rivals$	6888
road$	7892 4304 3147
roadman$	8545 6900 3679
roadmen$	8545 6900 3679
roam$	7931 1124
roamed$	1124
roaming$	1124
roammed$	1124
roamming$	1124
roams$	1124
rob$	8525 8526 10078 10169 10233 10288
robbed$	7618 7621 8195 2902
robber	9992 10002 6339 10075 6410 10088 2516 10099 6498 10201 10202 10203 10215 2663 10244 6794 6795 6806 6808 7301 7386 3666
robber$	8616 8617 8618 10068 6929 6930
robberies$	10076 10077 6423 10165 6570 10461 10475 10484 7350 7573
robbers$	8616 8617 8618 6929 6930
robbery$	7955 8288 9998 10006 2435 6347 6348 6349 2443 2444 2478 6423 10094 6440 6507 6526 2620 10195 10196 6539 2634 2639 6550 2647 2651 6574 6596 2703 2722 10461 10462 10473 10475 10484 3392 3409 3454 7573
robbing$	10291 10297
robs$	10169 10288
robust	2546 2649 2679 3434
robust$	6556 2674
robuster$	2674
robustly$	7323
rode$	619
role$	8262 9893
roles	10209
roll$	914 9793 7509
rolled$	7495 7509
rolling$	914
roma$	1635 5548
romanian$	1635 5548 7153
room$	2421 9996 10014 10015 10016 6350 6351 6352 6385 10055 10270 6741 6773 2869 6786 10455 7373
rooms$	7373
ropes$	8854
rose$	7349
rot$	9753 9971
rotten$	3008 6993
rough	7533
rough$	4886 5126 2979 3008 3215
round$	8856 5196 8894 2531 7176 7351
rouser$	6913
rousers$	6913
route	10204
route$	4304 10259
routes$	10259
row$	5738 9406 5740
rowdy$	3091 3696
rows$	2823 2852
rubber$	3319
rude$	8746 8747 8841 9508 3696
ruffian$	3680
ruffians$	3680
rug$	9890
rui$	3898
rule$	8511 9591 9592 9593 9594 9595 9596
rules$	8523 8658 5000 5001 5002 5003 8933 9591 9592 9593 9594 9595 9596 9888 6889
run	2653
run$	7652 7667 7716 7869 7898 7900 7901 7902 4244 4245 4246 415 416 417 429 430 4346 4351 448 449 8266 4640 914 927 928 1063 8665 5015 1245 1246 1247 1320 1321 1426 9369 1812 1813 9508 6306 2658 2846 2925 3051 3054
runaround$	8683
runaway$	8616 8617 8618 6929 6930
runaways$	8616 8617 8618 6929 6930
rung$	9758
runner	7320
runner$	7987 8619 1051 6929 6931
runners$	7987 8619 1051 10091 6929 6931
runnin	6401 10216
running$	7632 7633 7634 7635 7636 4301 7988 415 416 417 429 430 4345 4347 4351 448 449 914 927 928 1063 1320 1321 1426 9508 10068 10200 2658 2846 2925 3050 3053 7375
runs	10216
runs$	415 416 417 429 430 4351 448 449 914 927 928 1063 1245 1246 1247 1320 1321 1426 9508 2658 10301 2846 2925 7375
rushed$	2761
s$	6399 10069 6435 6468 6670 6683 2787 6706 2814 6725 6727 6728 6737 2835 2836 6749 10444 6783 6787 10456 6816 7408 7411 7414
s17$	3888
s20$	3888
s47$	3888
sabotage$	2969
sabotaged$	2969
sabotages$	2969
sabotaging$	2969
safe$	7626 7627 4036 8337 8341 4675 8343 8356 8357 8365 8366 8367 8368 9069 5420
safeguard$	3957 7846 4695 8393
safeguarding$	9115 9116 9117 9118 9126 9127 9128 9135 3296
safer$	4003 4036
safety$	7584 3918 7639 7640 7641 7642 7643 7644 7645 7646 7647 7649 7701 7702 4058 4059 8338 8339 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 9106 9107 9108 9109 10025
said$	92 4255 4472 4473 4480 4634 9395 5865 5866 5869 6007 6008 2197 2198 2501
sallow$	3711
same$	7742 7744 7746 7748 8254 4903 5448 5449 5450 1613 5584 9258 9271 5615 5623 3189
sanction$	2690 3441
sanctioned$	291 292 293 294 4898 4899 4900 4901
sanctions$	2690
sand$	9887
sandy$	3213
sat$	1718 1719 1720 2186 2187 2188 2189 2190 2191 2192 2193
satisfy$	9430
savage$	8616 8617 8618 6929 6930
savages$	8616 8617 8618 8637 8638 8639 6929 6930
saved$	8365 8366 8367 8368 9468 9469 9470 9471 9472
saving$	9900 7192
savvier$	1274 1275 1276
savvy$	1274 1275 1276 1601 7050 3702
saw	2758 2853
saw$	1119 2100 2101 6665
say$	7697 7846 4181 4241 8272 8279 8311 8384 969 9327 9341 9347 9361 5865 5866 5869 2642 7182
saying$	969 9340 9408
says$	969 9328 9395 5865 5866 5869 2197 2198
scabies$	3864
scallies$	3680
scally$	3680
scallywag$	3682
scallywags$	3682
scan$	2640 10344 10352
scandal$	3721
scandalous$	3721
scaned$	2640
scanes$	2640
scaning$	2640
scans$	2640 10352
scant$	65 72 1081 1082 1084 6056 6063
scantily$	1633 3205 3216
scar$	1653 7143
scarcely$	1465 1467 1468 1505 5412 1506 5413 1507 1563 5470 1564 1565 3159 3160 3175
scare$	9152 9153 9154
scared$	9110 9111 9112 1581 1582
scares$	5385 9053
scarf$	9295 7160
scaring$	7632 7633 7634 7635 7636
scars$	1653 7143
scarves$	9295 7160
scatter$	10265
scattering$	2702
scenario$	7576
scenarios$	7576
scheme$	7318
schemer$	6929
schemers$	6929
scheming$	3696
schizophrenia$	3813
schizophrenic$	3813
school	2799 10387 7496
school$	7975 7976 7977 8295 8392 8565 8566 8567 8568 8569 8570 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8598 8623 4960 8654 5024 8813 5916 5921 5922 9916 9947 6307 2404 10358 6698 10371 10372 6706 10374 10375 10381 10384 10385 10388 10390 10391 10396 6757 6838 3044 3296 3343 3352 3353 7474 7475 7490 3585 7493 3592 7505 3601
schoolboy$	3019
schooling$	7490
schoolmates$	6928
schools$	8565 8566 8567 8568 10431 7475
sclerosis$	10451 7398
scoliosis$	3876
scor	7298
score$	8854 7377
scored$	10053
scores$	7377
scorn$	2970
scorned$	2970
scorning$	2970
scornned$	2970
scornning$	2970
scorns$	2970
scour$	2640
scoured$	2640
scoures$	2640
scouring$	2640
scours$	2640
scrap$	8189
scraped$	7144
scratch$	9783
scrawny$	3711
screamed$	8300
screen	2766
screening$	10339
screens$	9515 9548 9549 9550 9551
screenshot$	2619
screenshots$	2619
screwed$	1199
scrote$	3682
scrotes$	3682
scrounger$	6929
scroungers$	6929
scruffily$	1633 3216 7159 7161
scruffy$	1635 5546 9255 3215 3235 3251 3258 3711
scum$	3680
scumbag$	3680
scumbags$	3680
search	10017 2531 10131 2568 10199 10274 2734
search$	2496 10104 6438 10123 10127 10128 2573 6492 2610 2614 2640 10227 10299 6641
searched$	2573 2640 10289
searches$	10127 10128 6475 2573 2614 2640 10227 10261
searching$	10127 2573 2614 2640
searchped$	2610
searchs$	2610 2640
seasoned$	3705
seating$	6558
second$	1613 6065 6271
secrecy$	4563 9773
secretive$	3696
sectio	10442 6784
section$	6462 3610
sectioned$	10451 3816
secur	3401
secure	2558 2830
secure$	8172 8173 6737 6802 2908 3381
secured$	10298 7287
secureed$	3381
secureing$	3381
secures$	3381
securi	2445 6388 2558 6603 2700
security$	8507 2421 9996 6352 2475 10055 2599 10270 2701 2706 2707 10283 2726 6888
seduce$	237 2919
seduced$	237 882 2919
seduces$	237 2919
seducing$	237 2919
see	2758
see$	149 7846 7869 692 695 698 699 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 1119 9051 9312 9748 9929 10040 2596 2618 2642 10285 6665
seed$	6915
seeds$	6915
seeing	2758
seeing$	7750 7926 6665 2863 2952
seek	6355 2555 2558 2624 3423
seek$	245 459 460 461 462 463 464 465 884 4791 885 886 887 888 889 890 906 907 909 9508 2418 10194 6541 3104 3105
seeked$	2418 6541
seeker$	8607 6881 7010 7525
seekers$	8607 6881 7010
seekin	6355 2555 2624
seeking$	245 459 460 461 462 463 464 465 884 4791 885 886 887 888 889 890 906 907 909 5110 5127 9508 2418 6541 6881 7010 3104 7525
seeks$	245 459 460 461 462 463 464 465 884 4791 885 886 887 888 889 890 906 907 909 2418 10194 6541 3104 3105
seem$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1334 1336 1337 1338 1339 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 5443 5444 5445 1627 2135 2136 2932 3016 3018 3022 3086 3088 3098 3154 3155
seemed$	638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1334 1336 1337 1338 1339 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1539 1627 2135 2136 2932 3016 3018 3022 3086 3088 3098 3154 3155
seeming$	2135 2136
seemmed$	2135 2136
seemming$	2135 2136
seems$	270 271 638 639 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1182 1206 1207 1208 1209 1210 1211 1334 1336 1337 1338 1339 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1627 2135 2136 2932 3016 3018 3022 3086 3088 3098 3154 3155
seen	10267 10304 2853 2892
seen$	414 8320 8321 4655 4656 1008 1188 1286 9346 9352 9357 9366 9442 2100 2101 9789 10255 2758 2774 2863 7300 7310 7322
sees	2758 2853
sees$	1119 6665
seize	2461
seize$	6368 3381
seized	6367 2461
seized$	10034 6368 10228 7287
seizeed$	3381
seizeing$	3381
seizes	2461
seizes$	6368 3381
seizin	2461
seizing$	6368
seizure$	2461 10251 10360 7283 3797
seizures$	7283 7402 3797
seldom$	1505 5412 1506 5413 1507
select	2549
selective$	3563
selectively$	3563
self	3493 3515
self$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 64 101 7851 4250 4251 4252 7951 4297 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 4742 4743 4744 8634 5161 5163 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 10350 6769 6818 2922 6848 6849 2963 3035 7076 7077 3171 3183 3314
selfharm$	7422
selfharmed$	7422
selfharming$	7422
selfharms$	7422
selfie$	8032 8040 4396 4397 491 492
selfies$	8032 8040 8041 4396 4397 491 492
selfish$	3696 3721
selfme	7400
sell$	7652 7667 7869 7898 7900 7901 7902 4244 4245 4246 415 416 417 476 8430 8432 8440 8442 8525 8526 2925 2942 6863
sellin	6401 10075 10170 10216
selling$	7965 415 416 417 476 10068 10297 2907 2925 2942 7294 7571
sells	10216
sells$	415 416 417 476 10301 2907 2925 2942
selves$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8634 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6818 6848 6849 7076 7077
semh$	3880
sen$	10370 3574 7482
send	2425 2622 2680
send$	7652 7869 458 467 8430 8432 8440 8442 2424 2650 6580 6587 2689 2933 2955 6863 3574 7482
sendd$	2689
sended$	2689
sending$	458 467 9482 9483 9484 2650 6587 2689 2933 2955 7190
sends$	458 467 2650 6580 6587 2689 2933 2955
sensation$	2974
sense$	8412 4747 1092 1322 1324 5401 1495 1496 5404 9276 9681 9682 9683
sensible$	7595 4003 4036 1601
sensit	2427
sensitive$	6334 7025
sensory$	3543
sent	2425 6610 6613
sent$	458 467 8151 8152 8153 8163 2424 10284 6746 2882 6813 2933 2955 6863 7240 3617
senten	10410
sentence$	2673 10483 7543 3647 7555 7572
sentenced$	6813 3647
sentences$	2673 10483
sentencing$	3647
separa	10410 10412 6746 6748 10457
separate$	10265
separated$	10413
separating$	2702 10413
separation$	10415
september$	7977
sergea	6347 6348 6349 2443 2444 2445 2478 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2703 2722
sergeant$	2421 10014 10015 10016 6350 6351 6352 2475 6385 10174 10193 6527 10206 6554 10236 10241 10263 2710 6618 2716 6629 6637 7344
serial$	445 446 2929 3011 3023 3397
series$	1985 7315 7316
serious$	3970 5012 6038 6039 6040 6041 3011 3296
seriously$	9626 9627 9645 9646 9647 9648 9649 9650 9651 9652 9653 9654 9655 2257
seriousness$	8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8420 8421 8422 8423
sertraline$	3825
serve$	2665
served	10235
served$	2665 2895
serves$	644 645 2665
servic	10331
service$	8542 4947 5916 5921 5922 5932 5933 9895 9916 9947 6299 6307 2404 10160 10339 10345 3296 7233 3343 3352
services$	8392 8393 5016 8723 8845 9129 9130 9131 9132 9133 1760 1761 1762 1763 5916 9587 5921 5922 9916 9947 6307 10339 6877 7179
serving$	2665 6726 7221 3627
session$	137 139 140 5172 9501 9502 9503 9545 9546 9547 6876
sessions$	137 139 140 4088 7756 8813 5172 9545 9546 9547 6876
set$	397 8572 5528 1795 1796 1923 2462 2886 7102 7103 7477
setting$	2886
settle$	9341 9347 9361 7182
seven	10122 6516 2627 10204 10205 10231 10239 6590 2695 10305 7372
seven$	8573 8641 6602
severa	10043
several$	4091 473 1670 6200 6201 6224 9911 9912 7246 3392 3564
severe	3510
severely$	3584 3615
sex$	7638 4152 7888 4291 4375 8044 4382 477 4389 8059 493 494 495 496 8081 8082 4505 8866 8867 9094 9095 9096 9158 6792 6822 6843 6853 7056
sext$	3671
sexted$	3671
sexting$	6839
sexts$	3671
sexual$	7962 4365 4373 4378 4380 4381 478 479 480 481 483 4393 4394 4395 493 494 495 496 8083 8866 5232 5235 9159 2765 2934 2944
sexualised$	7962 4365 4373 8737 8738 8739 8740 8741 8742 8743 8744 8745 6845 6846 3091 3703
sexuality$	8171
sexually$	5497 2937 3150 3151 3185 3532 3628 7536
sgt$	10236
shabbily$	1633 3208 3216
shabby$	3251 3258 3711
shadow	2734
shadow$	2476 6641
shadowed$	2476
shadowing$	2476
shadows$	5583 2476
shaggy$	3213
shall$	1767 1768 1769 1770 1771 1772 2625
shallow$	3696
sham	10306
shambles$	3721
shambolic$	3721
shame$	9785 6202 9870 3316
shameful$	9690 3721
shamefully$	3721
share	2622 3363
share$	7869 458 467 799 1716 9341 9347 9361 9748 9926 9929 6328 2422 2424 2678 2689 2834 2933 7182
shared$	458 467 1716 6007 6008 9758 6328 2422 2424 2689 2933
shareed$	2689
shareing$	2689
shares	3363
shares$	458 467 1716 6328 2422 2424 2689 2834 2933
sharin	7269 3363
sharing$	458 467 1716 9799 6328 2422 2424 2834 2933
sharper$	1274 1275 1276
shaved$	3231 3233 3235 7144 3248
shaven$	3203 3204 3232 3235 3248
she$	4019 4026 4420 4477 4481 4482 4507 713 957 4864 958 8532 959 960 5008 1122 8853 9400 9401 9402 9403 9404 5744 5745 5746 5748 5916 9587 3578
shed	7533
shed$	2319
shedding$	2319
sheep$	8564 6929
sheet$	7373
sheets$	7373
shelter$	8051 8052 8053 8054 8055 8056 8057 8058
shielding$	9118 9123 9124 9125 9126 9127 9128 9135
shift$	4244 4245 4246 3467
shifty$	3215
shirk$	2319
shirked$	2319
shirking$	2319
shirkked$	2319
shirkking$	2319
shirks$	2319
shirt$	9264 7160
shirtless$	3711
shirts$	9264 7160
shocking$	2223 2224 2225 2226 6202 9870 9906 9907 9908 9909 3091 3326
shockingly$	3723
shoddy$	3721
shoes$	5588 1682 9278 9279 9280 9281 9282 9290 7160 7165
shooti	10088 10201 10202 10203
shootings$	10076
shop	2445 6543 6603
shop$	7975 7976 2421 9996 6352 10210 10270 10278 10283
shopke	2445 6497 6603 6809
shopkeeper$	7811 8046 10476
shopkeepers$	7811 8046 8507 8654 2421 9996 6352 10140 10164 10270 2706 10283 6887 6888
shopli	2516 10099 6498 10202 10203 10215 2663 6794 6806 3905
shoplifter$	8616 8617 8618 6929 6930
shoplifters$	8616 8617 8618 6929 6930
shoplifting$	7632 7633 7634 7635 7636 7955 7965 7969 8643 6423 10165 2639 6570 10279 10461 10473
shoppe	6497
shoppers$	8654 10140 10164 6887
shopping$	6543
shops$	8654 2421 9996 6352 10210 10270 10278 2706 10283
short$	5531 9256 5636 9679 9680 3100 3192 3213 3234 3235 3258 3313 7243 3711
shortcoming$	3295
shortcomings$	9558 9559 9560 3295 7204 3720
shortest$	1655 3239
shorts$	9278 9279 9280 9296 9297 9298 9303 7160 7165
shot$	6510
shots$	6510 10234 10258
shotted$	2926
shotter$	3687
shotters$	3687
shotting$	415 416 417 2925 2926
should	2537 6710
should$	20 21 22 23 24 25 577 578 701 718 726 727 728 729 730 731 732 733 734 742 746 747 748 749 795 808 1365 1504 1557 1991 1993 1994 1995 1996 5905 9582 6044 2214 6126 6375 2475 2524 2625 10377 3298
shoulder$	8826 1650 3344
shouldered$	7105 3344
shouldering$	3344
shoulderred$	3344
shoulderring$	3344
shoulders$	8826 8884 3344
shout$	1245 1246 1247
shouted$	2844
shouting$	2823
shouts$	1245 1246 1247
show	2494 6402 2510 7269
show$	745 769 770 4707 4708 4709 4710 4711 4712 4713 4714 4715 4716 8384 4722 4783 4784 8487 9341 9347 9361 1905 9536 6376 2642 7182
showed$	745 769 4783 4784 2149 6376
showin	2494 2510
showing$	769 2149 9994 10361
shown	6610 6613
shown$	149 745 770 4783 4784 9443 9444 9445 9446 2149 2463
shows	2494 6402 2510
shows$	745 769 4783 4784 1904 2149 6376 6422 2642
shrug$	848 2338
shruged$	848 2338
shrugged$	848 2338
shrugging$	848 2338
shruging$	848 2338
shrugs$	848 2338
shunt$	2772
shut$	2387 7240
shuts$	2387
shutting$	2387
shy$	7014
siblin	10421 10422
sibling$	7040 3137
siblings$	3908 7974 8840 9024 10427 6819 7040
sick$	10318 10358
sickle$	3506
side$	9198
sidelined$	3327
sight$	10184 7345 3517 3555
sighted$	7220 7322 7462 3740
sighting$	2471 7295
sightings$	2471 10171 7295 3455
sign$	2297 2298 2299 2300 9891 9892 7242 7245
signal$	7800 10247
signals$	7800 7801
signed$	2783 2784
significant$	1174 1175
signs$	2297 2298 2299 2300 9891 9892 9911 9912 10214 7242 7245 7246
silence$	4563 9773
silliness$	7856 7857 7858 7859 7860 7861 8229 4617
silly$	3970 76 77 4003 4188 704 2966 3696
silo$	3356 3357
siloed$	3725
silos$	7262
similar$	1635 5548 3192
simple$	3640
simpler$	2598
simply$	610 8326 8327 8328 8329 1244 1822 1823 1824 1825 5904 2139 2140 2305 2306 2349 3333
since$	10439 7081 7561
single$	1889 1890 5834 5878 5879 2026 5934 6006 2427
sister	10398 6742 10411 6745 10421 10422 2868
sister$	7974 2819 10409 6770 7040
sisters$	7974 8840 5315 5316 5317 7040
sit	10267 10304
sit$	4222 1718 1719 1720 1722 9341 9347 9361 2186 9927 7182
site$	7281
sits$	1718 1719 1720 1722 2186 2187 2188 10216
sitting$	8251 8252 2186 2187 2188
situation$	7576 4197 8235 8236 8338 8339 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 8483 9113 9114 9186 6194 9905 6304 2852 7528
situations$	7576 8483 9186
six	10122 6516 2627 10204 10205 10231 10239 6590 2695 10305 7372
six$	8641 1625 5533 5534 1670 9244 9245 9246 9247 9248 9249 5761 5770 5776 6602
sixteen$	1368 1369 1370 1371 7061
size$	1396 1397
skaters$	5761 5770
skeletal$	3192
ski$	3263
skilled$	1610
skills$	1322 1324 5401 1495 1496 5404
skimpy$	3258
skin$	5555 5571 10329 7126 3221 3227
skinned$	7087 7119
skinniest$	1655 3239
skinny$	5531 5567 5636 3192 3258 3711
skins$	8063
skirt$	9278 9279 9280 7160 7165 7172
skirts$	9278 9279 9280 9296 9297 9298 9303 9306 7160 7165 7172
skive$	3670
skived$	3670
skives$	3670
skiving$	3670
skunk$	6675
slag$	6929
slags$	6929
slapdash$	3721
slave$	6979 3073 3691
slaves$	6979 3691
sleep	6654 6682
sleep$	4032 4033 7869 7931 469 10321 10342 10349 2824 2858 2881 2935 3535
sleeped$	2872
sleepes$	2872
sleeping$	469 2824 2858 2872 2935 3524
sleeps$	469 2824 2858 2872 2881 2935
slender$	3192 3711
slep$	3626
slept$	469 6696 2857 2935 3626
slicked$	1649 7144
slide$	7255 7373
sliders$	9278 9279 9280 9296 9297 9298 9300 7160 7165
slides$	7373
slight$	3192 3711
slightest$	5809 6057
slightly$	1623 3194
slim$	5531 3192 3711
slimly$	3194
slippers$	9292 7160
slipshod$	3721
slit$	3248
sloppy$	2223 2224 2225 2226 3326 3721
sloth$	7257
slow$	1149 1150 1151 1152 1153 2223 2224 2225 2226 9862 9906 9907 9908 9909 9923 6257 2352 3326
slowly$	9923
slut$	6929
sluts$	6929
sly$	3696
smacke	2844
smacked$	6751
small$	1077 5300 5531 1630 9256 3158 3192
smaller$	4837 4838 4847 4848 4849 4850
smart$	5548 7048 7054 3258
smarter$	4003
smartly$	1633 3216 7159 7161
smarts$	7049
smelly$	9255 3711
smitten$	515 516 517 518 519 520 521
smok	2768
smoke$	7652 7869 7898 7900 7901 7902 370 8430 8432 8525 8526 9508
smoked$	8163 9508
smoker$	8613
smokers$	8613
smokes$	9508
smoking$	3919 3920 677 9508
snakes$	6929
snapchat$	4136 4137 4138 450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031
sneak$	6929
sneaks$	6929
snood$	9295 7160 3716
snoods$	9295 7160 3716
snub$	2970
snubbed$	9329 2970
snubbing$	2970
snubed$	2970
snubing$	2970
snubs$	2970
so$	7743 7747 5907 2154 3156
social$	7957 7963 450 451 452 453 454 4826 8644 5109 8782 8842 5916 9587 2391 2393 6362 2484 6392 10077 6521 10303 2865
society$	8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595
sociopath$	6929
sociopathic$	3696
sociopaths$	6929
sod$	6077
sofa	3612 7533
sofa$	10432
sofasu	7519
soft$	8251 8252
sold$	415 416 417 476 2907 2925 2942 6863
soldiers$	8693
solely$	2340 2341 3342
solicit$	2964
solicited$	2964
soliciting$	2964
solicits$	2964
solicitted$	2964
solicitting$	2964
solid$	3192
solidly$	3194
solve	3443
solves	3443
solvin	3443
somali$	1635 5548 7153
some$	89 674 1670
somebody$	7925 8306 5721 5916 9587 2676
someone$	7925 4412 8306 5342 1474 5721 5916 9587 2676
something$	8140 9511 10221
somewhere$	8051 8052 8053 8054 8055 8056 8057 8058
son	10245
son$	8982 6695
sons$	8982
soon$	9875 9876 9877 9878
sooner$	8921 9570 9579
sophisticated$	1331 3705
sorely$	2257
sorry$	9443 9444 9445 9446
sort$	8501 9115 9116 9117 9251 6886
sorts$	6886
sought	10235
sought$	245 459 460 461 462 463 464 465 884 4791 885 886 887 888 889 890 906 907 909 3105
sound$	1334 1336 1337 1338 1339 3154 3155
sounds$	1334 1336 1337 1338 1339 3154 3155
source	7269
source$	6334 2428 2538 2699 10293 10316 3363 7271 3365
sources$	2428 10293 7271
south$	1646
space$	9087 6513 6786
speak	2853
speak$	7696 7846 8026 455 456 457 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 5411 9312 9341 9347 9361 9433 9482 9483 9484 9748 7182 7190
speaking$	455 456 457 9340 7208
speaks$	455 456 457 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 9433 2197 2198
special$	2795 10370 3598 3609
specialist$	10332
speech$	2759
spell	7504
spelli	6721
spelling$	10388 3591
spend$	7869 4203 4204 4267 8131 8132 8133 8134 8135 920 921 922
spendded$	920 921 922
spendding$	920 921 922
spended$	920 921 922
spending$	7750 7926 8131 8132 8133 8134 8135 920 921 922
spends$	920 921 922 10267
spent$	920 921 922 2895
spice$	6675 10354
spiky$	3213 3235
spineless$	3721
spirit	6654
spirits$	10321
spite$	4057 151 152 154 4089 185 186 187 7999 8000 8001 8002 2294
spiteful$	9690 3696
split	10410 10412
split$	10265 6746
spliting$	2702
splitting$	2702
spoiled$	3696
spoilt$	3696
spoke$	455 456 457
spoken$	7727 7728 158 159 160 8136 4898 4899 4900 4901 9346 9352 9357 9366 9442 9758
sporadic$	8732 8733 8734 8735 1162 3082
sport$	1652 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 10347 3236 3253
sported$	1652 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 3236 3253
sporting$	1652 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 3236 3253
sports$	1652 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 3236 3253
sportted$	1652 3236
sportting$	1652 3236
sporty$	3215
spot$	10178 10213 7364 7385
spots$	10178 10213 7154 7385
spotted$	3740
spotty$	1648 5567 9238 3219 3711
spray$	3229
spree$	7365
spring$	7977 7978
spurn$	2970 3273
spurned$	9329 2970 3273
spurning$	2970 3273
spurnned$	2970 3273
spurnning$	2970 3273
spurns$	2970 3273
squad	6339 6342 6347 6348 6349 2443 2444 6358 2478 6507 6526 2620 10195 10196 2634 2647 2651 6574 6596 2703 2722
squad$	10006 10007 2434 10009 10014 10015 10016 6350 6351 10021 2448 10025 6385 10095 10174 10193 6527 10206 6554 10236 10241 10263 6629
squander$	2969 3349
squandered$	2969 3349
squandering$	2969 3349
squanderred$	2969 3349
squanderring$	2969 3349
squanders$	2969 3349
square$	10278
squarely$	2340 2341 3342
squint$	3714
squints$	3714
stab	10437
stabbed$	7621 8195 2902
stabbi	10088 10201 10202 10203 6794 6795
stabbing$	8288 10094 10461 10462 10484
stabbings$	10076 10461 10484
staff	2445 6603 2700
staff$	7925 8046 8295 4723 8392 8393 8507 4841 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8598 8620 8654 8660 1106 1107 5016 8813 8848 8862 8863 8864 9184 9185 5756 5757 5759 5760 5798 5799 5800 5916 9587 5921 5922 9916 9947 6307 6352 10140 10270 10476 6877 6887 6888 6972
stained$	9255 3251 3258
stairw	7533
stamme	10329 10350
stamp	2586
stamp$	7226
stamped$	7226
stamping$	7226
stampped$	7226
stampping$	7226
stamps$	7226
stance$	6581 7340
stand	10267 10304
stand$	1304 5387 5388 5389 5392 5393 5395 5396 5399 1626 1718 1719 1720 2189 2190 2191 2192 2193 3303
standard$	9783 7233
standards$	9591 9592 9593 9594 9595 9596 7233
standing$	5387 5388 5389 5392 5393 5395 5396 5399 2189 2190 2191 2192 2193 3303 3636
stands$	1626 1718 1719 1720 2189 2190 2191 2192 2193 3636
starte	3526
started$	414
starti	3526
starts	3526
starve$	3494
starved$	3494
starves$	3494
starving$	3494
stash	10002 6395 2509
stash$	10083
stashed$	10012
state	6335
state$	4197 9905
stated	6335
statement$	7852 4872 4873 4874 10005 10011 2796 7481
statemented$	3887
statements$	4872 4873 4874 10005 10011
statio	6603
station$	7975 7976 2421 9996 10270 10278 10462
stations$	2421 9996 10270
statistics$	9979 9980
stature$	9195 9196 9197 7099
status$	8452 8456 8457 8478 8484 8487 2974 7038 7481 7525
stay$	3992 7667 4032 4033 7788 4183 4205 4206 4223 7898 7900 7901 7903 4266 7950 8088 8131 8132 8133 8134 8135 8136 4491 8279 8430 8432 8440 8442 9341 9347 9361 2824 7182
stayed$	7924 8136 8144 8151 8152 8153 8174 8175 8305 2824 2857 2872
stayes$	2872
staying$	7750 7926 8088 8131 8132 8133 8134 8135 8136 2824 2872 3604
stays$	8136 2824 2872 3604
steal$	7869 8525 8526 1245 1246 1247 9367 9504 9505 9506 10078 10169 10233 10288
steali	6401 10216 3905
stealing$	7630 7631 7632 7633 7634 7635 7636 8643 8699 8841 10068 10291 10297 7571
steals	10216 3905
steals$	1245 1246 1247 9504 9505 9506 10169 10288
step	10398 6742 10418
step$	6381 2608 3434
stepbrother$	6770
stepdad$	2819 10409 6743 2840 10427 6770
stepfather$	2819 10409 6743 2840 10427 6770 10449
stepmother$	10409 2840 10427 6770 10449
stepmum$	10409 2840 10427 6770
stepparent$	10427 6770
stepparents$	10427 6770
stepped$	3434
stepsiblings$	10427
stepsister$	6770
stepstepdad$	10427
stepstepfather$	10427
steroi	6688
steroids$	10355
steward$	4141 7811 8046
stewards$	4141 7811 8046
sti	3533
sti$	7440
stick$	8384 9341 9347 9361 2020 2021 2022 7182
still$	7729 7749 7771 2031 2032 2033 2034 2603
stills$	6327 10168 6510 2696
stis$	7440
stock	10002 10075
stock$	2438 10062 10082 10083
stockily$	3194
stocky$	5531 3192 3711
stole	3905
stolen	10002 10075 3905
stolen$	10062 10083 2654 10473 10474 3484
stoma$	3874
stomach$	3559
stone$	10351 3260
stoned$	9508
stoner$	6929
stoners$	6929
stood$	1718 1719 1720 2189 2190 2191 2192 2193 3303 3636
stop	2531 2585 10274 2734
stop$	7695 7820 4238 7910 7950 4466 8266 8312 8731 9341 9347 9361 9430 9482 9483 9484 10017 2496 10104 6438 10123 2553 2554 2568 6492 2610 2677 2717 6641 7182 7190 3448
stopped$	4464 4509 8195 9468 9469 9470 9471 9472 9599 9600 9601 9602 9603 9604 2610 10199 2900 7240 7322 3549
stopping$	2553 2717
stopring$	2717
stops	2568
stops$	2553 6475 10151 2610 2677 2717
stopting$	2717
store	2445 6395 2509 6603
store$	7788 4244 4245 4246 2421 9996 6352 10270 10283
stored$	10012
stores	2509
stores$	2421 9996 6352 6415 10270 10283 10301
stories$	4872 4873 4874 1244
storin	10002 6401 10075 2509
storing$	10068 10297
story$	4872 4873 4874
stout$	3192 3711
straight$	8145 8146 3213 3235
strange$	4371 692 695 698 699
stranger$	7796 7806 7807 4832 10446 6826
strangers$	4121 7796 4132 4135 7803 7806 7807 7815 7819 7823 7937 4362 4813 8481 8482 4831 6826
strapping$	3711
strappy$	3258
strate	7333 7342 7346
strategy$	7352
strayed$	8163
street	2427 6447 10199 6543
street$	7966 7975 7976 6334 6436 10114 10134 10210 10278 2742 6828 2995 3084 3124 3129 3140 3141 3142 3143 3189 3367 3479
streets$	7966 5031 10114 10134 10210 10278 6828
streetsmart$	3701
streetwise$	1586 1587 1588 1589 1601 3701
streng	2558
strength$	1396 1397
stress$	3545
strict	2649
strict$	6556
strike$	5443 5444 5445 10169 10261 3372
strikes$	10169 10261
striking$	3215
strikingly$	3156
string$	223 1986
stringing$	223
strings$	223 10234
stroke	6650 6784
stroke$	10317 10360 10451
stroll$	1718 1719 1720
strolls$	1718 1719 1720
strong	2546 2649 3434
strong$	1458 1459 1460 1601 6556 2674 3192 3476
stronger$	1091 2674
strongly$	3194
stroppy$	3696
struct	7324
structure$	10102 10110
struggle$	134 1149 1150 1151 1152 1153
struggled$	134 1149 1150 1151 1152 1153
struggles$	134 1149 1150 1151 1152 1153 3597
struggling$	134 1149 1150 1151 1152 1153
strung$	223
stubble$	3712
stubborn$	6257 3696 3721
stubbornly$	3721
stuck$	8174 8175 9443 9444 9445 9446 2020 2021 2022
stud$	9290
studen	6809
student$	1123 8749 8773 8774 8775 8776 8777 8778 8789 10476 6915 3019 6992
students$	1123 8749 8773 8774 8775 8776 8777 8778 8789 6915 6992
studs$	9290
stuff$	7911 8045
stunt$	7638 6822
stunts$	7638 6822
stupid$	3970 76 77 4003 4174 704 2917 2966 3696
stupidity$	7856 7857 7858 7859 7860 7861 8229 4617
sturdy$	3192
stutte	10329
style$	9251 6899
subculture$	6991
subcultures$	6991
subjec	3403
subject$	9187 9190 2491 10191 3421 3749
subjects$	9187 9190 2491 6485 3749
submi	7269
submit	2425 3363
submitted$	2645 2646 7362
substance$	30 35 4944 3538
substandard$	2223 2224 2225 2226 9906 9907 9908 9909 3326
succeeded$	9459
succes	2688
success$	10242
successful$	10142 6595
such$	3297
sucked$	7618
suffer	2860 2861
suffer$	3547
suffered$	6767 6768 3547
suffering$	3547
suffers$	6767 6768 3495 3547
sufficient$	1494 1497 7078
sugar$	2951 7412
sugars$	7412
sugges	6335 2715 7269
suggest$	5658 5660 5661
suggested$	5658 5660 5661
suicidal$	3814
suicide$	10319 3814
sullen$	3696
summer$	7977 7978
summon	10199
superficial$	8732 8733 8734 8735 2991 3082
superv	2892 2894
supervised$	3137
supervising$	8870 9115 9116 9117 9118 9126 9127 9128 9135 9140 9141 9142 9143 9144
supervision$	8870 9115 9116 9117 9118 9126 9127 9128 9135 9140 9141 9142 9143 9144 2332 2333 2334 2335 10467 6801 7233 7542 7560
suppl	10216
suppli	2425 2622 6591 7380
supplied$	415 416 417 6610 2925
supplier$	8625
suppliers$	8625 10096
supplies$	415 416 417 6426 10258 10301 2907 2925
supply	9992 2425 10002 6401 10069 10075 10088 10089 2622 10201 10202 10203 10209 6806 7332 7333
supply$	415 416 417 2418 10062 10078 6426 6592 10473 2925 3489
supplyed$	2418
supplying$	415 416 417 2418 10068 10291 10297 10473 2907 2925 7571
supplys$	2418
suppor	2558 2624 2892 3427 3434
support$	137 145 146 4088 7756 7846 8392 8393 8709 8723 8727 9115 9116 9117 9118 9126 9127 9128 9135 1760 1761 1762 1763 2124 2125 2126 9757 2332 2333 2334 2335 2533 2562 2591 6701 10378 2805 10379 6713 6876 6877 7179 7481
supported$	145 146 2533 2562
supporting$	145 146 2533 2562
supports$	145 146 2533 2562 2591
supportted$	145 146
supportting$	145 146
supposed$	7914 7915
suppre	2586
suppress$	3768
suppressing$	3768
suppression$	3768
sure$	1794 1795 1796 5780 5781 5782 5783 1877 1878
surely$	1945 1953 5860 1954 1955 5904 7199
surf	7519
surface$	2991
surgery$	10344 10352
surly$	3696
surprising$	692 695 698 699
surprisingly$	3156
surveillance$	10123 3735 3771
surveilled$	10053
surviv	2861
survival$	2946
survive$	9085 9086 5423 1517 1518 5426 1525 3172
survived$	1525 6768 3172
survives$	1525 3172
surviving$	1525 3172
suspec	2492 7326
suspect$	9187 9190 9937 10067 10098 2628 7046 7299 3414 3421 3759
suspected$	6399 2501 2514 2628 2723 2887 3394
suspects$	9187 9190 9937 10063 10064 10067 10098 10101 2628 6914 7046 7299 3393 7329 3759
suspen	6721
suspended$	291 292 293 294 4898 4899 4900 4901 2798 6927 7487 3648
suspendeds$	2798
suspension$	8569 2798 10388 6927 3882
suspensions$	8569 2798 6927 3882
suspicious$	6499
swallo	3552
swap$	467 485 4392 486 487 488 489 490 2933
swaped$	467 485 4392 486 487 488 489 490 2933
swaping$	467 485 4392 486 487 488 489 490 2933
swapped$	467 485 4392 486 487 488 489 490 2933
swapping$	467 485 4392 486 487 488 489 490 2933
swaps$	467 485 4392 486 487 488 489 490 2933
swarthy$	3711
swayed$	6882
swear$	9508
swearing$	9508 10372
swears$	9508
sweatshirt$	9278 9279 9280 7160 7165
sweatshirts$	9278 9279 9280 7160 7165
sweep$	2316 7371
sweeping$	2316
sweeps$	2316 7371
swept$	2316
swift	2546 3434
sympathy$	8194 8198 8216
symptoms$	7453
syndro	6650
syndrome$	10317 7460
system	7269
system$	8234 8660 8862 8863 8864 10085 10086 10087 10175 10219 10220 10445 3296
systemic$	3296
systems$	10085 10087 3296
t$	5597 9278 9279 9280 6716 7165
ta	2804 6712
ta$	6711 10379
table$	10376
tables$	9969
tablet	6655
tablets$	10322 6658 10354 7431 7459
tabs$	6360
tackl	2586 2682
tackle	7351
tactic	7333 7342
tactical$	6539 3461
tag$	10470 10478 10483 7569
tagged$	10470 3654
tagging$	10470
tags$	10483
tail$	2476
tailed$	2476
tailing$	2476
tails$	2476
tak	2636
take$	63 7652 7667 94 4013 7716 4145 7869 4220 324 325 7939 7954 447 466 537 4446 769 770 799 4707 4708 4709 4710 4711 4712 4713 4714 4715 4716 8384 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4757 4758 4759 4760 4761 8430 8432 8440 8442 5063 1301 1423 1503 9312 9341 9347 9361 5951 2052 5978 5982 5983 5984 5985 5986 5987 5988 6050 6052 6053 6054 6055 2149 9748 9926 9929 2572 2613 6614 6633 2751 2752 2781 2914 2955 7182
takeaway$	7975 7976
taken$	63 94 8136 769 770 9432 9443 9444 9445 9446 5950 5979 5980 5981 5982 5983 5984 5985 5986 5987 5988 6050 6052 6053 6054 6055 2149 9758 2754 2761 2826 2914
taker$	8602 6820
takers$	8602 6820
takes$	63 94 369 447 466 8331 769 1423 5978 6050 6052 6053 6054 6055 2149 2572 2751 2754 2781 2914 2955
taking	3552
taking$	3939 63 7717 447 466 769 1423 9088 9089 5982 5983 5984 5985 5986 5987 5988 2149 2572 2752 2754 2781 6820 2914 2955
talk	10267
talk$	137 7846 8025 455 456 457 8176 8177 8178 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 9312 9341 9347 5691 9361 9433 9453 5787 9482 9483 9484 10003 7182 7190 3354
talked$	455 456 457 8151 8152 8153 8166 3354
talking$	455 456 457 8176 8177 8178 1466 9340 9482 9483 9484 5820 10003 7190 3527
talkked$	455 456 457
talkking$	455 456 457
talks$	137 455 456 457 1340 1341 1342 1343 1344 1345 1372 1373 1374 1375 1376 9433 10032 3354
tall$	5531 9199 1629 3192 7104 3711
tallest$	1655 3239
tan$	7135 7136
tango$	7943
tanned$	1648 3219 3711
tantrum$	8802 8803 7001
tantrums$	8802 8803 7001
target	10017 2549 2550 6458 10135 10136 2611 2682 3434 7346 7351
target$	7615 7616 940 10052 10104 10125 6459 3421 3431 7343 3453 3475 3592
targeted$	7618 940 10125 6459 6518 3453
targeting$	940 10125 6459 3453
targets$	7614 7616 940 9900 6291 9968 9979 9980 10052 10125 6459 7343 3453
targetted$	940
targetting$	940
tart$	6929
tarted$	1735 1736 3271
tarts$	6929
task	6342 2691
task$	9553
tasked$	2482 2632 6607 3437
taskforce$	10009
taskin	3437 7368
tasking$	6507 6526 2620 10195 10196 6539 2634 6550 2647 2651 6574 6596 2703 2722 7344
tastes$	9004
tattoo$	1653 9227 9290 7143 3238
tattooed$	3711
tattoos$	1653 9227 9290 7143 3238
taught$	145 146 149 7759 7760 7761 8217 9346 9352 9357 9366 9442 9468 9469 9470 9471 9472 10211
taunt$	2981
taunted$	2981
taunting$	2981
taunts$	2981
tauntted$	2981
tauntting$	2981
teach$	145 146 8620 8709 9409 9482 9483 9484 7190
teache	6809
teached$	145 146
teacher$	7811 8046 8295 5932 5933 10476
teachers$	7811 8046 8295 8507 4841 8620 8813 8848 5756 5757 5759 5760 6888 6972
teaches$	145 146
teachi	6723
teaching$	145 146 2804 6712 10390
team	6342 6358 6507 10331
team$	5916 5921 5922 9916 9947 6307 2404 9999 10007 10009 10014 10015 10016 6350 6351 10025 6385 10095 2552 10174 10193 6527 10206 6554 10241 10263 6629 10336 10345 3343 3352 7403
teams$	2552
tearaway$	3680
tearaways$	3680
tech$	7168 3262
techni	7333
teen$	1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 6992
teenage$	1613 2943 3011 3014 3023 3188 3189 3392
teenager$	1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 9187 9190 6915 6992
teenagers$	8471 8504 8546 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 9187 9190 6915 6973 6992
teens$	8546 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 6992
teeth$	9239 9240 9241 7131
teleph	2484
telephone$	2460 10035 3376
telephones$	2460 10035
tell	2680
tell$	7846 7869 8273 8279 8384 969 8665 9341 9347 9361 9433 5865 5866 5869 9929 2419 2440 2441 6587 7182
telling$	969 9340 2440 2441 6587
tells$	969 9433 5865 5866 5869 2440 2441 6587
temper	10410
temper$	8802 8803 7001
tempered$	7007 7008
tempers$	8802 8803 7001
temporarily$	3578
temporary$	3611
tempt$	7592 7593 234 235 236 2919 2960
temptation$	7930
tempted$	7592 7593 234 235 236 882 2919 2960 6882
tempting$	7592 7593 234 235 236 2919 2960
tempts$	7592 7593 234 235 236 2919 2960
temptted$	7592 7593 234 235 236 2919 2960
temptting$	7592 7593 234 235 236 2919 2960
ten$	8573 1368 1369 1370 1371
tenancies$	2671
tenancy$	2671 10433 7530
tenants$	6152
tendencies$	6920
tension$	2823 7324
term$	10329 6724
termin	3531
termination$	10338
terrible$	3970 4003 7682 7683 7684 7685 4652 4884 2223 2224 2225 2226 9906 9907 9908 9909 2378 2917 3091 3127 3326
territ	6513
territory$	10180
terrorise$	930 931 932 2980
terrorised$	930 931 932 2980
terrorises$	930 931 932 2980
terrorising$	930 931 932 2980
terrors$	7443
test$	1104 9508 2472 2473 10339 7440 7447
tested	2766
tested$	1104 3539
testing$	1104 9508
tests$	1104 7447
testted$	1104
testting$	1104
text$	455 456 457 9865
texted$	455 456 457
textin	10170
texting$	455 456 457
texts$	455 456 457
textted$	455 456 457
textting$	455 456 457
than$	4072 8285 4630 5181 5182 5183 5226 1330 5253 8923 8924 8925 8926 8954 5288 1491 1512 1515 5493 5494 5495 5496 9168 9981 9982 9983 9984 9985 9986 9989
thank$	8201 8202 8203 8204 8205 8206 8237 8238 8239 8240 8255 8256 8257 8258
thanks$	287 6034 2389
that	7269
that$	4144 513 4723 8532 8851 1613 9761 9869 6281 6304 9978 6422 10282 6621 6630 6890 2999 3189 7235
the$	3961 4144 7972 4317 4318 4567 4723 8391 4753 8436 4785 8507 4860 957 979 4992 4993 5037 1273 8851 5187 5263 5334 1439 1613 1660 5591 5604 1698 9485 5849 5889 9587 5954 6019 6184 6191 6216 6218 9888 9889 6224 6226 9911 9912 9920 6255 2381 2404 6416 6433 6440 6442 6467 6482 10156 6641 6645 6674 2871 6811 6888 2999 7235 7246 3392 3395 3418 3550
thef$	10068
theft	10002 6410 10088 2516 10099 10201 10202 10203 10215 2663 10244 6636 6794 6795 6806 6808 3666
theft$	7955 7969 8643 8841 10077 6423 10094 2639 6570 10279 10303 10461 10462 10473 10475 10484 3409 7573
thefts	6498
thefts$	10076 10077 6423 10165 6570 10279 10303 10461 10484 7573
their	6363 2457 2492 2728 7278 3386 3405
their$	18 3980 3982 78 79 82 86 3995 3997 93 4048 4144 257 264 265 266 268 4178 272 4189 4190 4191 4192 4193 4194 7871 327 4249 7934 4280 4281 7972 4307 4383 8072 4433 4504 4526 4556 4557 655 656 4569 4595 8265 707 710 8288 8294 4666 8336 4672 4723 8415 8419 4753 965 4903 8620 8656 5023 1225 8857 1291 8893 5238 5240 5424 5536 5537 5538 5563 1664 1681 1702 5624 5830 5881 9584 6118 6129 6215 6217 6219 9888 9889 6224 6226 6227 9900 9911 9912 6293 6294 9968 2404 6312 6320 6321 6399 6433 6440 6442 2748 6659 6660 2835 2836 6744 6754 6766 2945 2961 3094 3255 3256 3297 7236 7246 3343 3522 3567
theirs$	8260
theirself$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8634 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6818 6848 6849 7076 7077
theirselves$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8634 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6818 6848 6849 7076 7077
them	6330 6338 10043 10045 10047 10049 2479 2480 10105 10122 10126 6477 10144 6480 6481 6516 2627 10204 10205 10231 10239 6590 10305 10308 7347 7353 7372 7486
them$	7577 7578 7603 7650 4123 4130 7949 4283 4285 4287 8005 8008 8051 8052 8053 8054 8055 8056 8057 8058 4542 4551 4552 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8429 8433 8434 8439 4776 4841 4893 5034 1198 5141 5142 5143 5144 5145 5264 5328 9052 9134 9229 1671 1672 5722 5761 5770 5776 5788 9463 9485 5837 5959 5960 6082 6083 6084 6085 6086 6087 9761 6134 6155 9852 9853 9854 9855 9856 9857 9911 9912 9935 9936 6272 2483 2530 10147 10159 10191 10234 2676 6602 6643 6981 7201 7236 7237 7239 7246
themself$	3907 3909 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8634 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 6251 6651 6818 6848 6849 7076 7077 7401 7423
themselves$	3907 3909 7577 7578 3947 3948 42 3950 3951 3952 3953 3954 3955 49 7624 7625 3959 3960 7851 4250 4251 4252 7951 4354 4391 8179 8180 8182 4534 4535 4536 4537 4538 4539 4540 4541 4543 4544 8214 8215 8228 4570 4571 4572 4573 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 4588 4589 4590 4591 8259 8264 4670 4674 768 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 4689 4690 8358 8359 8360 8361 8362 8363 8365 8366 8367 8368 8631 8634 5026 1244 8873 8874 8875 8876 8877 8878 8879 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9067 5402 9070 9071 5405 9078 9092 9790 6251 6651 6818 6848 6849 7076 7077 7401 7423
therap	6655 10333
therapist$	10322 10332
therapy$	10323 7433 7434 7453 7532
there$	7661 7699 4494 8167 1804 1805 5721 6390
these$	4127 4161 4426 4429 4435 8288 8431 8435 8441 979 1273 9052 1595 1599 1613 5723 9405 1844 9485 6048 6082 6083 6084 6085 6086 6087 6138 6140 6147 6157 6158 9852 9853 9854 9855 9856 9857 9911 9912 9935 9936 6272 2695 3015 3023 7201 3297 7236 7237 7239 7246 3392 7353
they	9993 10026 2479 2480 2523 2534 10122 6516 2627 10204 10205 10231 10239 6590 2695 10305 7372
they$	4019 4477 4481 4482 4507 713 957 4864 958 8532 959 960 5008 1122 8853 9400 9401 9402 9403 9404 5744 5745 5746 5748 5916 9587 6430 6441 6474 2615 2676 6602 6648
thick$	1621 3180 3196 3234 3243 3244 3696
thickset$	3192 3710
thief$	8616 8617 8618 6929 6930
thieves$	8616 8617 8618 6929 6930
thieving$	8643
thigh$	10327
thighs$	10327
thin$	5531 3192 3211 3215 3711
thing$	9666 9667 9668 9669 9670 9672 9673
things$	7912 8045 4631 9004 9073 9113 9114 6193 6281 6304 2852
think$	8384 950 951 952 1093 1101 1340 1341 1342 1343 1344 1345 5411 5930 9598 9599 9600 9601 6026 9694 2628
thinking$	7208
thinks$	950 951 952 1093 1101 1340 1341 1342 1343 1344 1345 5930 9598 2628
thinnest$	1655 3239
third$	1613
thirteen$	1368 1369 1370 1371
thirties$	8076
thirty$	8074 8076 533 8109 8110 1335 5252 8942 8946 8947 8948 8949 8950 8951 8952 9179
this$	4144 7972 4424 4431 8288 4723 1244 1613 9485 9528 5959 5960 6082 6083 6084 6085 6086 6087 9761 9852 9853 9854 9855 9856 9857 9911 9912 6246 6281 6304 6433 2999 3090 3189 7201 7235 7236 7237 7246 3395
thoroughly$	3291
those	10105 6589 7347
those$	8491 979 1273 1595 6401 10122 10126 6485 10156 10187 3023 7201 3392
though$	177 4085 7999 8000 8001 8002 5512 5513 5514
thought$	3972 3973 3974 3975 3976 3979 8136 8316 8317 950 951 952 4870 4871 1013 1101 1191 9567 9583 9588 5930 9598 9599 9600 9601 9602 9603 9604 6026 9694 9723 9724 9725 9726 9727 9728 9729 9730 9731 9732 6066 6067 6068 6069 6070 9865 9976 2501 2626 2723
thoughtless$	9679 9680 9690
thoughts$	2745
threadbare$	3258
threat$	4912 1006 4914 4915 4916 4917 4918 4919 4920 4921 4922 4923 8591 8592 4926 4927 4928 4929 4930 4931 6473 2567 3391 3470
threatening$	3091 3694
three	10043 10122 6516 2627 10204 10205 10231 10239 6590 10305 7372
three$	4776 8641 1670 9244 9245 9246 9247 9248 9249 5761 5776 6224 3392 3564 3640
thresholds$	9888
threw$	46 817
thrill$	3963 57 3968 8452 8478 2974
thrills$	8458
thrive$	657
thrived$	657
thrives$	657
thriving$	657
throats$	9512
throug	6457 6790 3363 3427 3434
through$	282 8713 5415 5416 5560 9431 9460 9462 9486 9491 6229 2920 3350
throw$	46 817
throwed$	46
throwing$	46 817
thrown$	46 817 9331 2844 2845
throws$	46 817
thug$	3680
thuggery$	3680
thuggish$	3680 3694
thugs$	8637 8638 8639 9937 10097 7222 3680
tic$	3545
tick$	3305
ticking$	3031 7213
tidy$	3215
tied$	2502 6534 7144
ties$	970 6899
tight$	9256 5636 6258 3234 3258
tightly$	1651
tights$	7160
tiktok$	450 4357 451 4358 452 4359 453 4360 454 4361 8029 8030 8031
time	6709
time$	4070 7870 7934 805 806 807 8390 4827 4829 4887 4941 4942 4984 8928 9374 9375 9500 9501 9502 9503 9516 9524 9717 9718 9719 9720 9721 9722 10057 2725 3030 7196 7256
timed$	10143
timekeeping$	6875
timeline$	6542
times$	7733 7735 7736 7740 9517
timeta	6558 6721
timetable$	10225 10376 10388 6724
timetables$	10225
timewaster$	6929
timewasters$	6929
timid$	6257
tiny$	3258
tip	3485
tip$	2570
tipoff$	7392
tipoffs$	7392
tipped$	2570
tipping$	2570
tips$	2570
to	2686 7269
to$	3977 3981 7788 7842 4202 4211 4233 4264 4298 4299 4300 4302 4336 4344 4348 4414 4415 4416 4417 4418 4421 4449 4453 4545 8278 4628 8318 4667 4717 4798 4806 4809 4811 4817 4877 4913 8694 5032 5039 5042 5056 5061 5079 5149 5176 5184 5199 5200 5202 5354 5384 5394 9175 5645 9316 9317 9318 9320 9338 9358 5701 5702 5742 9474 9487 5896 5897 9597 9609 9610 9611 5957 5958 9644 9693 9701 6081 2211 6127 6182 6247 9924 6259 6260 9962 6296 6331 6336 6340 2437 6370 6375 2475 6389 6394 6405 6408 6409 6437 6463 6464 6472 6495 6506 6523 2625 2637 2643 10224 2664 6587 6598 6642 6649 6653 10325 6668 6676 6681 10366 6716 6771 10460 6798 2898 6873 6874 6890 7179 7181 7184 7200 7202 7236 7252 7267 7268 7344 3480 7554
toarso	10201
toburg	10201
tocrim	10201
todama	10201
toddler$	6695
todeal	10201
todiso	10201
toe$	9259 9283 9284 9285 5619 2994
toerag$	3682
toerags$	3682
togang	10201
toing$	6587
tokenistic$	2991 3721
told$	149 7727 7728 158 159 160 167 168 169 170 171 172 173 174 175 7759 7760 7761 7914 7915 4258 8141 8148 4639 9346 9352 9357 9360 9366 9442 9443 9444 9445 9446 9468 9469 9470 9471 9472 5865 5866 5869 6007 6008 9758 2482 2648 6607 6747
tolerance$	7337
tolerated$	10113
tone$	9222 7128
tones$	9222 7128
too$	4096 239 5191 5192 8987 1571 1572 1573 1590 5589 6031 6032 6033 6195 2289 6208 6209 6210 6211 6256 2350 2351 6297 3148
tooffe	10201
took	3552
took$	63 94 324 325 447 466 538 8332 769 5949 2053 5969 5978 5982 5983 5984 5985 5986 5987 5988 6050 6052 6053 6054 6055 2149 2752 2754 2781 2914 2955 6863
tool$	2548
toolki	7333
tools$	2548
tooth$	7131
toothless$	3722
top	10216 6567
top$	8064 9261 9278 9279 9280 10146 10187 2652 10234 10256 7160 7165 7171 3392 3397 3399
topless$	4365 4373 3711
tops$	9261 9278 9279 9280 9302 9303 7160 7165 7171
torment$	930 931 932 2980
tormented$	930 931 932 2980
tormenting$	930 931 932 2980
torments$	930 931 932 2980
tormentted$	930 931 932 2980
tormentting$	930 931 932 2980
torn$	9255 3251 3258
torobb	10201
tos$	6587
toshoo	10201
toss$	9704
tostab	10201
tosupp	10201
total$	1081 1082 1084 1764 2371 3296
totally$	3288 3291
tothef	10201
touch$	7788 9430 9770
touched$	7618 4139 8086 9158
touching$	8116
tough	2546 2649 2679
tough$	8486 1135 1136 1137 1138 1139 1140 1458 1459 1460 1601 6556 3215 3433 3705
toughe	2649 3434
tougher$	1586 1587 1588 1589 6556 3433
touret	3504
tourette$	7411
tourettes$	7411
toward	2558 2624 3427
towards$	4302 4798 4806 4809 4811 4817 8626 8694 5079 5146 10071 7502
town	6447
town$	8654 8659 6447 10114 6497 6543
toxic$	974 975 976 3009 3010 3696
trace	10017 2455 10040 3473
trace$	10052
traced	10252
traced$	10237 10266
traces$	10052
track	2455 10136 2693
track$	2118 6360 10042 10052 10056 6505 6537 2631 2693 7364
tracke	2455 10031 6391
tracked$	10053 10058 6537 2631 10266 3370
tracki	2455
trackie$	7160
trackies$	9278 9279 9280 1725 9300 7160 7165 3269
tracking$	6537
tracks	2455
tracks$	10052 6537
tracksuit$	9278 9279 9280 9290 7160 7162 7165 3716
tracksuits$	9278 9279 9280 9281 9282 9287 9288 9289 9290 9292 9300 7160 7162 7165 7322 3716
trade$	476 485 4392 486 487 488 489 490 596 2942
traded$	476 485 4392 486 487 488 489 490 596 2942
trader	2445 6603
traders$	8654 9996 6352 10270 2706 10283
trades$	476 485 4392 486 487 488 489 490 596 2942
trading$	476 485 4392 486 487 488 489 490 596 2942
traffic$	415 416 417 2925 7283
trafficced$	415 416 417 2925
trafficcing$	415 416 417 2925
trafficed$	415 416 417 2925
trafficing$	415 416 417 2925
trafficking$	7863 7988 415 416 417 2925
traffics$	415 416 417 2925
trail	2734
trail$	2476 6641
trailed$	2476
trailing$	2476
trails$	2476
trainer$	7160
trainers$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8484 5588 1682 9278 9279 9280 9281 9282 9287 9288 9289 9290 7160 7165
training$	6801 6815
tramad	6688
tramadol$	10355
transactional$	2946
transfer$	7494
transmitted$	7439
transplant$	10352
trap$	3036
trapping$	2926
trapstar$	3715
trauma$	10435 3546 7472
traumatic$	7409
travel	10267
travel$	7900 7901 7902 8088 2955 6863
traveled$	2955 6863
traveling$	2955 6863
travelled$	2955 6863
traveller$	1635 5548
travelling$	7926 8088 2955 6863
travels$	2955 6863
trawl	2466
trawl$	2640 7296 3777
trawled$	2640
trawles$	2640
trawling$	2640
trawls$	2640
treat$	1117 1118 2363 2364 2490
treate	2667
treated$	1117 1118 2363 2364 6431 2529 6657 2774 6689 3498
treating$	1117 1118 2363 2364
treatm	7445
treatment$	2116 10323
treats$	1117 1118 2363 2364
treatted$	1117 1118 2363 2364
treatting$	1117 1118 2363 2364
trendy$	3258
trial$	7543
tricks$	9376
tricky$	1135 1136 1137 1138 1139 1140 8806 8807 8808 8809 8810 8811 8812 7005
tried$	1104 5658 5660 5661 9395 9443 9444 9445 9446 9576 5913 9976 7206
tries$	1104 9433 9455 9456 9457 9458
trip$	8116
trips$	8116
troubl	6636
trouble$	7630 7631 4097 4098 4099 4100 4101 4102 4103 4104 198 199 200 7959 4515 4516 8184 8185 8186 8187 8194 8231 8232 8233 676 8454 8458 8465 8512 8643 4986 8841 5738 9406 5740 9509 5943 9616 9617 9618 9717 9718 9719 9720 9721 9722 10279 10303 2823 2852 6866 6880 3001 3002 3003 6993
troubled$	9583 9588 5930 9598 9599 9600 9601 9602 9603 9604 5944 9637 3085 3189
troublemaker$	3681
troublemakers$	8841 3681
troublemaking$	3681
troublesome$	4886 3696
trousers$	1725 3269
truancy$	3670
truant	3885
truant$	7869 7931 8616 8617 8618 9504 9505 9506 6929 6930
truanted$	3670
truanting$	3670
truants$	8616 8617 8618 6929 6930
true$	2220
trust$	8709 9341 9347 9361 9396 9397 9398 9399 9409 9482 9483 9484 5916 5921 5922 9916 9947 6307 2404 7182 7190 3343 3352
trusted$	8151 8152 8153 8163 5420 1535 9468 9469 9470 9471 9472 9702 9703
trusting$	9340 5818
truth$	4632
truthful$	4629 8297
try$	1104 5658 5660 5661 9341 9347 9361 9395 9433 9482 9483 9484 9495 7182 7190 7206
trying$	9482 9483 9484 10194 7190 7208
tryings$	10194
tubby$	3711
tuberculosis$	3867
tuitio	6723
tuition$	10390
tumour	6650
tumour$	10317
turf	6513
turf$	10180
turkish$	1635 5548 7153
turn	10304
turn$	395 396 4719 4721 818 1714 1723 1740 1741 5659 5677 5683 5688 5697 9367 9368 9433 5773 2264 2270 2271 2272 9927 10274 6608
turned$	395 396 818 5535 5540 1715 1724 1740 1741 5659 5663 9334 9335 9336 9337 9443 9444 9445 9446 1973 2264 2270 2271 2272 2302 9977 7240
turning$	395 396 818 1740 1741 9691 9692 2264 2270 2271 2272
turnned$	395 396
turnning$	395 396
turns$	395 396 818 1740 1741 5659 5739 9433 9455 9456 9457 9458 2264 2270 2271 2272
tutor$	7811 4904
tutors$	7811
twelve$	1368 1369 1370 1371
twenties$	8076
twenty$	8074 8075 8076 533 534 8109 8110 1335 5252 1364 8942 5276 8944 8946 8947 8948 8949 8950 8951 8952 9179 9180 7061
twice$	4406 8079 5229 5230 5231 9009 10325 3578
twists$	7141
two	10043 10122 6516 2627 10204 10205 10231 10239 6590 10305 7372
two$	4276 8641 1670 9244 9245 9246 9247 9248 9249 6037 6224 2676 3106 3126 3392 3564 3640
twoc	6806 3666
twoc$	10473 7573
ugly$	3153 3711
ultimately$	88
unable$	133 716 784 785 786 787 788 790 831 5013 5014 1149 1150 1151 1152 1153 2773 2809 7198
unacceptable$	8737 8738 8739 8740 8741 8742 8743 8744 8745 6446 3091 3721
unacceptably$	3721
unacco	3618
unaccompanied$	7525
unadoptable$	3696
unambitious$	3696
unanswered$	7255
unauthorised$	3584
unbearable$	8509 8528
uncaring$	3696 3721
uncle	10398 6742 10411 10418 6789
uncle$	2819 10409
unclear$	692 695 698 699
unco$	3081 3304
uncomfortable$	10307
unconscious$	3859
uncontrollable$	3085 7198 3696
uncooperative$	3692 3721
uncorr	2427
uncorroborated$	6334
under	6457 2758 3645
under$	470 981 5560 1952 1978 6223 6665 2762 6796 2890 3382 3487
underachiever$	6929
underachievers$	6929
underage$	2936 2943
undercover$	3737
underdressed$	3711
undermine$	2969
undermined$	2969
undermines$	2969
undermining$	2969
underpass$	8176 8177 8178
unders	2607
understand$	142 143 149 201 202 203 204 205 206 207 208 209 210 211 212 213 244 692 695 698 699 8384 4730 4731 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 9177 9396 9397 9398 9399 2470 2648 2760
understanding$	5401 1495 1496 5404 7228
understands$	692 695 698 699 2648 2760
understood$	201 202 203 204 205 206 207 208 209 210 211 212 213 244 692 695 698 699 9527 2501 2626 2723
undert	2454
undertaken$	7755 9705 9706 9707 9708
underweight$	7448 3711
underwent$	3848
undesirable$	8488 8489 8490 2978 3085
undesirables$	8488 8489 8490
undisciplined$	3696
undoubtedly$	1945 7199 3719
unempl	10410
unengaged$	3692
unfair$	9679 9680 9690 9780
unfazed$	3705
unfit$	2210
unforgivable$	3721
unforgivably$	3721
unfounded$	2986
ungovernable$	3696
ungrateful$	3696
unhealthy$	4003 974 975 976 2917 3009 3010
unheeded$	7255
unhelpful$	3721
uniform$	5588 1682 9257 7158 7160
uniforms$	5588 1682 9257 7158 7160
uninterested$	3282 7198 3696 3721
unironed$	3251
unit	6342 6358 6507 10331
unit$	5024 5916 5921 5922 9916 9947 6307 9999 10007 10009 10014 10015 10016 6350 6351 10025 6385 10095 10174 10193 6527 10206 6554 10241 10263 6629 10345 10385 10404 10469 7483
units$	9999 7344
unjust$	9690
unkempt$	1635 5548 3711
unkind$	9679 9680
unknow	10031
unknown$	7829 4370
unlawful$	7962
unless	10245
unless$	8158 8161 8162 2577
unlikeable$	3696
unlovable$	3085
unmanageable$	8737 8738 8739 8740 8741 8742 8743 8744 8745 3085 6993 3696
unmotivated$	3696
unnecessary$	3970
unnerve$	5467
unopened$	7255
unpaid$	2905
unplaceable$	3696
unpleasant$	10307 3696
unpredictable$	8737 8738 8739 8740 8741 8742 8743 8744 8745 3091 3694
unprepared$	3274
unprofessional$	3721
unprofessionally$	3721
unquestionably$	3719
unreachable$	7198 3692
unread$	7255
unreasonable$	9679 9680
unreliable$	2990 7198 3696 3721
unrepentant$	3696
unresponsive$	3692
unruly$	2999 3085 3091 3189 3696
unsafe$	7574 7575 7614 4003 7962 4816 10443 2915 2917
unsavoury$	8488 8489 8490 3085
unshockable$	3705
unsolved$	6565
unstable$	7029 7030 3696
unsubstantiated$	2986
unsuitable$	8491 2978
unsupervised$	3137
unteachable$	3085
untidy$	1635 5548 3235
until$	10050 2577 7561
unto$	4964 4967
untouchable$	8675 8676 8677
untrue$	8537 9532
untrustworthy$	7198 3696 3721
unusual$	3215
unusually$	3156
unwanted$	4524 5232 5235
unwashed$	9255 3235 3251 3711
unwell	10442 6784
unwell$	10451
unwilling$	780 784 785 786 787 788 790 833 1149 1150 1151 1152 1153 2352 3274 7195 7198
unwillingness$	4179 273 274 275 276 277 278 1149 1150 1151 1152 1153
unwise$	76 77 4003 7682 7683 7684 7685 704 2917 2966
up$	7623 7680 7887 376 377 378 379 380 4404 4560 4673 8386 4840 8508 1058 5106 5107 8780 1244 5211 5239 8908 5254 5255 8958 8979 5320 5337 9072 9146 5509 9182 9208 9226 9263 5621 5622 5630 5631 9307 5641 5642 9343 9344 9349 9350 9354 9355 9363 9364 9371 9372 9373 9439 9440 5844 9534 5880 9774 6116 6128 9800 6172 6175 6176 9880 6222 6438 6466 10189 10192 10234 10250 10396 10413 10415 2891 6833 7000 7089 7164 7178
upbringing$	6994
upbringings$	6994
update	2680
update$	2440 6587
updateing$	2440 6587
updates$	2440 6587
upon$	4512 4513 6573
ups$	8918 8937 8964 9081
upsetting$	7632 7633 7634 7635 7636
upstream$	7380
urchin$	3680
urchins$	3680
urgency$	9943 9944 9945 9946 7254
us$	7925 8005 8008 8295 8392 8393 5016 8850 9121 9129 9130 9131 9132 9133 6134 2642
use	2555 2624 2856
use$	3938 3940 3941 3942 7679 7788 7869 7898 597 598 599 4585 745 8384 9341 9347 9361 5815 2433 2656 2719 2721 10349 7182
used	2624 2768
used$	7618 8114 8144 597 598 599 745 1126 1485 2301 2436
useful	2624 3363
useful$	10008 2591 2721
useless$	3283 3696 3721
user$	8600 8613 8614
userna	6558
usernames$	10225
users$	8600 8613 8614 10452
uses	2555 2768
uses$	597 598 599 2719
using	2555 2768 2856
using$	7750 597 598 599 1127 2719
usual$	6264 3007
usually$	1726
utter$	1081 1082 1084 1764 2372
utterly$	5895 2257 3288 3291
vaccin	3855
vain$	3696
valium	6688
valium$	10355
valuab	3363
value	7269
value$	2433 2721 3436
values$	8831 7037
van$	7276
vandal$	8616 8617 8618 6929 6930 3680
vandals$	8616 8617 8618 6929 6930 3680
vans$	7276
vape$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8063 8066 8497 10343
vapes$	7812 7813 4156 4157 4158 4159 4160 4162 4163 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8497 8513 10343
variable$	8732 8733 8734 8735
various$	473
vehicl	10051
vehicle$	2491 6806 3376 3383
vehicles$	2491
ventured$	8163
verbally$	3102
vermin$	9937
versed$	5266 1611
version$	4872 4873 4874
versions$	4872 4873 4874
very$	4087 4095 1429 1590 5602 5908 3148 3156 3173 3541
vest$	7160
vests$	9296 9297 9298 7160
vicious$	3694
victim$	4750 8449 8527 984 4908 1002 8748 9110 9111 9112 2860 3129
victimisation$	7611 7612 7613 8225 8226
victimise$	2365 2366 2367 2368
victimised$	2365 2366 2367 2368
victimises$	2365 2366 2367 2368
victimising$	2365 2366 2367 2368
victims$	649 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408 8449 8458 8514 8515 8516 8517 983 4908 1002 8748 9110 9111 9112
video$	8032 8040 4396 4397 491 492 9158 10041 10168
videos$	8032 8040 4396 4397 491 492 9158
vietnamese$	1635 5548
view$	10072 7245
viewed$	1009 1189
views$	7245
vile$	8737 8738 8739 8740 8741 8742 8743 8744 8745
village$	8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8598 6150
vindictive$	9690 3694 3696
violen	10099 10314 10410 10439 10442
violence$	7955 7969 7971 4515 4516 8512 8643 8679 8699 1230 1231 8841 6507 6526 2620 10195 10196 6539 2634 6550 2647 2651 6574 6596 2703 2722 2823 6866 6899 3418 7520 3614
violent$	8737 8738 8739 8740 8741 8742 8743 8744 8745 8841 3011 3091 3397 3694
virtually$	1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1454 1455 3157 3167
visibility$	10182
visible$	6556 7145 3476
visit	2856 7333 7342
visit$	5172 9545 9546 9547 9865 10104
visited$	9758 9976
visiting$	7750 7926
visitor$	10322
visits	2853
visits$	5172 9545 9546 9547 10032
visual$	3517
visually$	3555
vital$	6224
vitiligo$	3714
vodka	6654
vodka$	10321
voice$	7245
voices$	7245 7418 7419 7420
volatile$	8737 8738 8739 8740 8741 8742 8743 8744 8745 3010 3091 3694
volition$	7839 8111 8112 6862
volume	2586
volumes$	6104
voluntarily$	8111 8112 8122 8123 8124 8125 8126 8127 8128 8129 8130 6861 6862 6865
vomit$	10318
vomited$	3560
vomiting$	3560
vomits$	3560
vote$	367 368
voted$	367 368
votes$	367 368
voting$	367 368
voucher$	8063 8066
vouchers$	8063 8066
vulnerabilities$	4614 708 709
vulnerability$	8225 4614 708 709 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8408
vulnerable$	7576 7614 4847 4848 4849 4850 5368 5369 5370 9110 9111 9112 9149 9150 9151 5498 5499 5500 5501 7082 3189
wag$	2931
wagging$	2931
wags$	2931
waited$	7240
waitin	2766
waiting$	4957 2749 2770 2778 3526
walk	10267
walk$	4031 4155 4182 4239 8131 8132 8133 8134 8135 4600 8279 1713 1722 2194 2195 9927
walked$	4254 4476 4483 4635 1713 1722 2194 2195 6750 7240
walking$	7750 7926 1713 1722 2194 2195
walkked$	1713 1722
walkking$	1713 1722
walks$	1713 1722 2194 2195
wall$	6551
wander$	1124
wandered$	1124
wandering$	1124
wanderred$	1124
wanderring$	1124
wanders$	1124
wannabe$	2993 3680
wannabes$	3680
want	6355 2489
want$	8022 8023 4698 4699 4700 4701 4876 8956 9079 5456 5457 5458 1745 9396 9397 9398 9399 9415 9416 9417 9433 5852 2050 9709 10008 10194 2746
wanted$	4151 8220 1745 9527 2051 6046 6047 2141 2142 2447 2746 2887 2903
wanting$	7224
wants$	8022 8023 9079 1745 9415 9416 9417 9433 5852 10194 2746
ward	10331
warden	6347 6348 6349 2443 2444 2445 2478 6388 6603 2700
warden$	2421 9996 10014 10015 10016 6350 6351 6352 2475 6385 10055 2599 2630 10270 2701 2706 2707 10283 6618 2726
wardens$	8507 8843 8844 2421 9996 10014 10015 10016 6350 6351 6352 2475 6385 10055 2552 2599 2630 10270 2701 2706 2707 10283 6618 2726 6888
warn$	2570
warned$	7727 7728 4062 156 157 158 159 160 161 162 163 4071 165 166 167 168 169 170 171 172 173 174 175 7759 7760 7761
warning$	7724 7757 7758 8288 8424 8425 8426 8427 8428 2297 2298 2299 2300 9891 9892 9911 9912 10155 6717 6889 7245 7246 3378 7549
warnings$	7724 7757 7758 8288 8424 8425 8426 8427 8428 2297 2298 2299 2300 9891 9892 9911 9912 10155 6889 7245 7246
warran	6632
warrant$	1541 1542 1543 10123 2661 10299 7330 3775
warrants$	2661 7330 3775
warriors$	8693
wary$	7597 3932 3933 3934 3935
was	2529 6631 3510
was$	4015 155 164 270 271 401 414 4409 638 639 872 873 874 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1142 5065 5070 1182 1206 1207 1208 1209 1210 1211 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 9187 9190 1627 5608 1726 1750 5667 5852 1987 1988 6013 6023 9733 6078 6113 2258 2288 6203 6204 6239 2340 2341 9955 2388 9978 6386 6403 6483 6588 6609 2750 2932 2957 3016 3018 3022 3071 3075 3086 3088 3098 7097 7144 3315 3342 7300 3460 3518 3523 3529 3530 3541 3557 3578 3580 3581 3615 3619 3629 3637 3639 3640 3644
wash$	2308
washed$	2308
washes$	2308
washing$	2308
waste$	816 3349
wasted$	816 3349
waster$	8608 3680
wasters$	8608 3680
wastes$	816 3349
wasting$	816 3349
watch	2734 3379
watch$	9278 9279 9280 6360 10042 2476 10056 10104 2618 6537 10274 6641 2863 7160 7165 7364
watche	6391
watched$	9764 9765 10044 2476 10058 6537 10222 10266 2863
watches$	9278 9279 9280 7160 7165
watching$	2476 6537 2863
watchlist$	7286
watchlists$	7286
watchs$	2476 6537
water$	6758
wave$	7365
wavy$	3235
way$	19 7638 5189 5605 1699 1700 1701 9299 5637 5638 5733 9848 2349 10296 6822
ways$	7638 7916 8852 8933 9004 9376 9394 9497 6822
wayward$	3085 6993 3189
we	2445
we$	5756 5757 5759 5760 5798 5799 5800 5827 5828 5829 2346 6352 2552
weak$	4969 8732 8733 8734 8735 1162 1253 1254 1255 1256 2223 2224 2225 2226 9906 9907 9908 9909 6257 2378 3111 3112 3326 3366
weaker$	4837 4838 4847 4848 4849 4850 4896
weaned$	2780
weapon	9992 10002 10075 10214 2654 10474
weapon$	7913 4818 4819 4820 10062 10082 10083 10473 3464
weapons$	7911 7955 4818 4819 4820 2438 10062 10082 10083 6561 3464 3772
wear	2896
wear$	8131 8132 8133 8134 8135 1652 1677 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 3236 3253
wearing$	7926 1652 1677 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 2896 3236 3253
wears$	1652 1677 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 3236 3253
weary$	7051
weed	6814
weed$	7812 7813 4156 4157 4158 4159 4160 4162 4163 7911 7992 7993 7994 8051 8052 8053 8054 8055 8056 8057 8058 8063 8066 8497 4946 10046 6675 10343 10354 10481 6832
week$	9501 9502 9503 9545 9546 9547 6724 7256 7534
weekend$	9501 9502 9503 10321
weeks$	9545 9546 9547 7256 7534
weigh$	1532 5440 5441 5442
weighed$	3858 3861
weighs$	3861
weight	6655 6682 10350
weight$	10322 10349 7449
welcome$	2964
welcomed$	2964
welcomes$	2964
welcoming$	2964
welfare$	7584 3918 7639 7640 7641 7642 7643 7644 7645 7646 7649 7701 7702 8343 8344 8345 8346 8347 8348 8349 8350 8351 8352 8353 8354 8355 9106 9107 9108 9109
well$	7754 7762 7763 8717 1270 1271 1283 1329 1359 1490 1511 1514 5432 5433 5434 5435 5436 5437 5438 1628 1633 3194 3207 3216 7159
wellbe	6682
wellbeing$	7584 7639 7640 7641 7642 7643 7644 7645 7646 7649 7701 7702 8338 8339 10349
went$	7729 7749 7782 288 391 392 393 394 395 396 428 429 430 4351 448 449 543 544 545 548 8174 8175 884 908 927 928 1078 1245 1246 1247 1713 1722 2322 2761 2882 2891 2927 2954 2955 6863 3617
were	10031 2529
were$	4015 4022 155 164 4092 270 271 401 414 4409 638 639 8322 872 873 874 875 961 977 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1142 1182 1206 1207 1208 1209 1210 1211 8847 1379 1383 5290 1384 1385 1386 1387 1390 1391 1392 1393 1600 1627 5561 1726 1749 5667 5784 5785 5852 1987 1988 6023 9733 2258 2288 6204 6239 2340 2341 2388 9978 6386 6403 6476 6588 6785 2932 2957 3016 3018 3022 3071 3075 3086 3088 3098 7097 7144 3315 3342 7300 3460 3578 3619 3629 3637 3644
west$	1645
wet$	2767
wets$	2767
wetting$	7444
what$	4023 4024 4084 7972 8118 4553 4554 667 675 8284 8288 8294 750 751 8851 5186 8857 9113 9114 9889 9911 9912 6525 6869 6872 7246
whatever$	8330 9073 9090 1751 1752 1753 1754 1852 1853
whatsapp$	450 4357 451 4358 452 4359 453 4360 454 4361
whatsoever$	9733
wheel$	9786
wheelc	6784
wheelchair$	10451 3817
when	7278
when$	4355 4356 8294 9178 9952 10050 10057 6502 7467
whenever$	4355 10050
where	7278
where$	7599 7600 7601 7602 8294 9178 2488 6502 6538
wherea	6362 2621 6528 6529 2692
whereabouts$	10029 10030 6599
which	7269 7278
which$	9178 10069 10197 10204 6549 6600
while$	9766
white$	9160 1613 1635 5546 1648 5577 5578 5579 1673 1709 3188 3189 3212 3219 7160 3258
who	9992 10013 10069 10197 10204 6549 6600 7278
who$	7599 7600 7601 7602 4407 4408 4443 683 712 8294 8477 8492 8847 9187 9190 2449 6359 6365 2483 2508 2519 6429 2530 6502 6503 6538 10209 6582 2681 6589 2684 6601 10282 6621 10290 6634 7097 3468
whoever$	6589
whole$	6160 6162 2999
wholly$	3288 3291
whom	10197 10204 10216
whom$	7599 7600 7601 7602 8294 10023 10093 2530 6538
why$	4599 693 694 4602 696 697 4605 4606 700 705 706 8284 8294 752 753 754 755 2121 2122 2123
wicked$	3008
wider	2492
wider$	8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 6399
wife$	10394 10429 10454
wild$	2999 3008 6957 6958 6959 6993 3213 3235 3696
wilful$	3721
wilfully$	444 3346 3721
will	2537 2686
will$	784 785 786 787 788 790 834 854 1480 1504 1516 1519 1555 1765 1767 1768 1769 1770 1771 1772 1773 1777 1778 1779 1780 1781 1782 1783 1793 1797 1798 1799 1807 1808 1809 1810 9388 9389 9390 9391 9392 9393 5732 9411 9412 9413 9414 5763 9437 1864 1865 1866 1867 1868 9447 1879 5822 5823 5826 5852 9521 9522 1956 1957 1970 6341 2437 6375 2475 2524 6446 2543 6470 2625 2664 6631 3275 3278 3280 3292 3480
willed$	7018
willing$	232 233 238 337 338 339 540 541 756 757 758 5649 5651 5653 9321 9322 9323 9324 2429 2953
willingly$	8111 8112 539 6861 6862 2956
willingness$	7854 5807 9475 9476 9477 9478 9479 9480
win$	5152 9453 5787
wind$	933 934 5705
winding$	7632 7633 7634 7635 7636 933 934
winds$	933 934
winter$	7977 7978
wiry$	3192
wisdom$	1322 1324 5287 1381
wise$	4036 1277 1278 1331 1601 7047 7052 7053 3152 3168
wiser$	4003 1274 1275 1276 1319 1331
wish$	5807 9475 9476 9477 9478 9479 9480 10194
wished$	2746
wishes$	2746 7245
wishs$	10194
wit$	9681 9682 9683
with	10148 6807 3434
with$	7657 7755 7873 7876 7881 7932 4275 4288 4292 8042 4376 4379 4410 4422 4423 4427 4434 4436 4438 8117 4532 4533 8296 4821 4824 4834 4835 8503 4877 8694 8710 8714 8725 8726 8729 8736 5146 8817 1250 8839 5173 5176 1287 5406 5407 5408 9187 9190 1652 1665 1666 1667 1668 1716 9359 9410 9488 2156 9901 6331 6356 10032 6400 10071 10120 10246 2755 6731 10408 6779 2899 6817 6884 3128 3236 3247 7265 7344 7390 3492 3553 3575 7515 7550
withar	10201
withbu	10201
withcr	10201
withda	10201
withde	10201
withdi	10201
withdrawn$	6578
withga	10201
withheld$	724 725 7253
withhold$	724 725
withholding$	724 725
withholds$	724 725
within$	4907 8575 8576 1003 8665 5137 5371 6646
withof	10201
without$	72 4277 1052 9054 9055 9056 9057 9058 9059 9060 9061 9062 9063 9064 9065 9066 9090 9099 9100 9101 9102 9103 9104 9105 1566 1803 1806 5741 1903 2157 2158 6090 2291 2292 2801 3286 3287 3301 3323
withro	10201
withsh	10201
withst	10201
withsu	10201
withth	10201
witness$	6897
witnesses$	6897
woeful$	2378 3721
woefully$	3721
wolves$	8637 8638 8639
woman	6809
woman$	8914 1346 5258 8929 8963 8968 8970 1401 5311 8985 8986 1425 9001 9002 9003 9007 1436 1437 9029 10446 10476 7064
women$	8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8595 8914 8917 1346 5256 8934 8936 8953 8961 8968 8969 8970 1398 8985 8986 1436 1437 1456 9084 9260 9310 7061 7064 7074
wont$	1779 1780 1781 1782 1783 3275
wool$	7069
woolly$	3721
word$	9865 9894
wore$	8131 8132 8133 8134 8135 1652 1677 1687 1688 1689 1690 1691 1692 1693 1694 1695 1696 3236 3253
work	7333
work$	137 139 140 4088 7756 4213 7958 405 406 407 408 409 410 411 412 413 660 8384 8393 8621 5043 5058 5062 8731 8783 5150 5195 9312 9341 9347 5692 9361 5743 9430 9461 9467 9482 9483 9484 9489 9748 2494 6812 6876 3107 7182 7190 7233
worked	2550
worked$	405 406 407 408 409 410 411 412 413 660 9459 9468 9469 9470 9471 9472 10242 2892 7191
worker	10331
worker$	7811 8049 8295 8392 5916 5921 5922 5932 5933 9916 9947 6298 6307 6772 10467 6877 3353 7560
workers$	7811 8049 8295 4723 8392 8660 5016 8813 8862 8863 8864 5756 5757 5759 5760 5798 5799 5800 5916 5921 5922 9916 9947 6307 6877 6972
working$	405 406 407 408 409 410 411 412 413 660 5059 5375 9340 9482 9483 9484 10170 7190 7263 3595
works$	405 406 407 408 409 410 411 412 413 660 9465 7191
workshop$	137 139 140
workshops$	137 139 140
workshy$	3696
world$	8933 3144 3145
worldly$	1331 1586 1587 1588 1589 3146 3701
worn$	8136 8151 8152 8153 8163 10039 6374 7144
worr	2775 2813 2875
worried$	5376 5377 5378 9046 9047 9048 5382 5383 6236 2411
worries$	8420 8421 8422 8423 5385 9053 7245
worry$	5376 5377 5378 9046 9047 9048 5382 5383 7245
worrying$	8737 8738 8739 8740 8741 8742 8743 8744 8745 3089 3091
worse$	4592 9082 9083 9860 9861 7079
worship$	522 523 524 525 526
worshiped$	522 523 524 525 526
worshiping$	522 523 524 525 526
worshipped$	522 523 524 525 526
worshipping$	522 523 524 525 526
worships$	522 523 524 525 526
worst$	8196 4555 3091 3397
worth$	8411
worthless$	3696
would$	290 580 4489 8157 584 585 586 587 588 594 4502 4511 4612 4662 971 1042 8956 8978 1469 5381 1556 1766 1784 1785 1786 1797 1798 1799 5763 9447 1879 5852 9521 9522 1956 1957 6009 6010 6011 6341 2437 3276 3280 3292
wound$	933 934
wrap	10474
wraps$	8704 6832 6981
wreak$	3057
wreaked$	3058
wreaking$	3056
wreck$	2969
wrecked$	2969
wrecking$	2969
wreckked$	2969
wreckking$	2969
wrecks$	2969
wrist$	10327
wrists$	10327
writ	7504
write$	2278 2623 2693 10383 3041 3042
writing$	2281 2623
written$	2259 2280 2810
wrong$	4003 4004 4133 4224 4225 4226 7959 8476 8488 8489 8490 8976 8977 9679 9680 9690 9780 9948 9949 6295 2917 2979
wrote$	2279
xanax	6688
xanax$	10355
y$	8998
year	6719
year$	4411 4440 4441 8570 4906 8574 5242 8919 5271 9038 1615 1618 1620 10382 6719 10386 7256 7534
years$	8574 8905 8906 8907 8972 8973 8974 8975 9010 9011 9012 9038 7256 7534
yet$	4074 2358 6287
yield	3363
yjs	6799
yjs$	10466 3653
yob$	3680
yobbish$	3091 3680
yobbo$	3680
yobbos$	3680
yobs$	8637 8638 8639 3680
yoi$	3901
yos	6799
yos$	10466 3653
yot	6799
yot$	10466 3653
young	6809
young$	272 327 956 4880 4994 4995 1123 8749 5086 5087 8773 8774 8775 8776 8777 8778 8792 1228 1229 5138 5244 5502 5503 5504 5505 5506 5507 1613 9187 9190 5751 5887 6049 6173 6174 6183 6192 6232 6273 6275 6330 10047 10049 6383 2479 2480 6407 2523 10105 2534 10122 10126 6477 6480 6516 2627 10204 10205 6559 10231 10239 6590 10305 10308 10476 2943 3011 3014 3023 3062 6992 7039 3164 3188 3392 7347 7353 7372 3616
younger$	4837 4838 4847 4848 4849 4850 4896 8579 8580 8581 8582 8583 8584 8585 8586 8587 8588 8589 8590 8593 8594 8597 8598 6756 6831
youngers$	10091
youngster$	1123 8749 8773 8774 8775 8776 8777 8778 8789 6992
youngsters$	1123 8749 8773 8774 8775 8776 8777 8778 8789 6831 6992
youth	3403 3649
youth$	1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 1613 9187 9190 9193 9194 2392 6346 2491 6799 2893 3011 6920 3014 6992 7096 3190 3392 3640 3649
youths$	8546 1123 8749 8752 8773 8774 8775 8776 8777 8778 8789 9187 9190 2491 6920 6992 3190 3707
yp	6330 6338 10026 10043 10045 10047 10049 6383 10051 2479 2480 10105 10122 10126 6481 6516 2627 10204 10205 10231 10238 10239 6590 10305 10308 2776 6690 2799 2821 6730 10428 6775 6776 2876 10453 10480 2909 3403 7321 7347 7372 7486
yp$	2985
yp1$	2984
yp2$	2984
yp3$	2984
yp4$	2984
yp5$	2984
yp6$	2984
yro$	3899
zero$	1900 6056 3347 3430
zits$	7154
