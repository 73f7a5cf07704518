3985 3745 2985

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
(choose|chooses|chose|chosen|choosing|prefer|prefers|preferred) not to ((come|return|stay|live|sleep) (home|back|at home|there)|go (home|back to (school|college|lessons|class|<their>)))
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
(know|knows|knew|known) full well (what|that|how|who|where|which) _
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
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|choice (in <their>|in the _|on <their>|here|about whom|by)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(go|goes|going|went|come|comes|came|coming) back for more
(took|take|takes|taking) part in <their> own (exploitation|abuse|grooming|trafficking)
would not be in (this|that) (position|situation|mess|state) if (they|he|she) [had|did] ...
(excluded|placed|moved|removed|suspended|barred|isolated|sanctioned|accommodated) [permanently] ... ... (due to|because of|owing to|as a result of) <their> behaviour
(responsibility|blame|fault) ... ... ... (lie|lies|lay|rest|rests|rested|fall|falls) [partly|largely|mainly|mostly|also|in part|squarely|equally|ultimately|solely] (with|on|at the feet of|at the door of) (them|the (group|young people|girls|boys|lads|friends|children|pupils|victims)|these _|the group's _)
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
(happy|willing|content|prepared|keen|glad) to do (it|this|that|things|anything) for (the|a|some|a bit of) [easy|quick|extra|free|_] (cash|money|vapes|drugs|weed|trainers|clothes|thrill|buzz)
(do|does|did|doing) (it|this) for (the|easy|quick|some|a) [easy|quick|free] (cash|money|thrill|buzz|kicks|trainers|drugs|vapes|weed)
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
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
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
(<their>|<owner>) [own] (behaviour|conduct|choices|actions|drinking|clothes|posts|decisions|attitude) ... ... ... (is|was|are|were) (what|why) (draws|drew|attracts|attracted|brings|brought|leads|led|puts|put|gets|got|makes|made|causes|caused|they (are|were|get|got|keep|end|came))
(<their>|<owner>) [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|foolishness) [has|have] (led|leads|allowed|allows|enabled|resulted|contributed|caused|means|meant|brought|put|puts|makes|made)
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
(do not|does not|did not|will not|never|not) [ever|even|always|really] (take|takes|took|taking) (<their>|its) [own] (safety|welfare|wellbeing|health) (seriously|into)
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
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
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
a [persistent|constant|local|real|daily|general|known|total|complete] (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
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
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around|deal with) [the|older|grown|these|any] [older|grown] (men|adults|system|staff|boys|police|workers|drivers|dealers|males|lads|customers|strangers|bouncers|doormen)
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
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|just|simply|really|quite] [a|the|mere|little|a mere|a little] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
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
(is|are|was|acts as|act as|acting as|like|as|seen as|become|became|being) [very much|something of|a bit of|almost|really] (the|a) (mum|mother|dad|father|parent) (of|to|in) (the|this) (group|others|rest|gang|house|friends|younger ones)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
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
(do not|does not|did not|will not) [really|actually] need [a|an|any] (social worker+|chaperone+|babysitter+|guardian+|minder+|nanny|nannies|appropriate adult+|adult (with|to watch|watching|by))
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
(look|looks|looked) [really|very|so|a bit|quite|pretty|rather|all|increasingly] (rough|dodgy|shifty|menacing|untidy|sloppy|foreign|sullen|gormless)
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
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
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
(<their>|<owner>) (hood+|cap+|hats) (is|are|was|were) [always|often|usually|mostly|all] (up|pulled _|pulled down|down over|low|over)
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
resist~ (all|every|any|each|most) [_] (attempt+|effort+|offer+|help|support|intervention+|approach|approaches|engagement)
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
had [the|this|that|either|any] (social care|children's social care|children's services|social services|police|school|college|academy|council|camhs|health|education|housing|youth justice|youth service) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|still has not|still have not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|(took|takes|take|taken) [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
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
(treat~|handle~|dealt with|deal with|spoke to|speak to|greet~|met) (them|these|this|the (group|boys|girls|lads|young people|friends|children)|young people|children|families|parents) [young people|children|group] with (contempt|disdain|disrespect|hostility|indifference|suspicion and|scorn|derision)
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
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
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
(?:body[ -]worn) (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|five))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
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
made off (?:on|in|towards|from|with|down|when|as|before|through|across|after|into)
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
(?:say|tell|nam(?:e|ing)|report(?:ing)?|reveal|disclos(?:e|ing)|identify(?:ing)?|find out|learn|establish|point out)(?: \w+){0,4}? (?:who|which (?:of (?:them|the \w+)|\w+))(?: (?:in|of|within) (?:the|this) \w+)? (?:carries|is carrying|deals?|sells?|holds?|suppl(?:y|ies)|steals?|robs?)
wanted (?:on|under) (?:a )?(?:recall|warrant)
(?:inquir|enquir|investigation)(?:y|ies|s)? into YOUNG(?!['’])
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
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics|levels?) (?:\w+ ){0,6}?(?:down|falls?|drops?|lower|reduced|halves?)
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
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: (?!no |not )\w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|ofbeing|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
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
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,6}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|giv|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest|stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
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
(?:glandular|scarlet|rheumatic) fever
(?:spina bifida|muscular dystrophy|cystic fibrosis|hydrocephalus|endometriosis|psoriasis|haemophilia|thalassaemia|narcolepsy|coeliac|lupus|colitis|chronic fatigue)
born (?:prematurely|(?:\w+ ){1,3}(?:early|premature)|at (?:\d\d|twenty\w*|thirty\w*)(?:-\w+)? weeks)
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
(?:gets|receives|claims|has|on) (?:an? |the )?(?:dla|pip|disability living|personal independence)
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
been (?:to|at|through|in) (?:two|three|four|five|six|\d+) (?:\w+ )?(?:schools|colleges)
gaps in (?:his|her|yp\d+['’]s) (?:learning|education|schooling)
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
sleep(?:s|ing)? on (?:the|a|his|her) (?:[\w’']+ ){0,2}?(?:sofa|floor|couch)
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
(?:mother|mum|mam|father|dad|nan|gran\w*|step\w+|carers?|parents?) (?:has |have |had )?(?:asked|told|ordered) (?:him|her|yp\d+) to (?:leave|move out|get out)(?=[.,;]|$| (?:and|because|after|when|since|home|the (?:house|flat|family)))
(?:\w+['’]s|his|her) (?:mum|mam|mother|dad|father|nan|gran\w*|step\w+) (?:is|was) (?:an? )?(?:\w+ )?(?:alcoholic|addict|drinker|schizophrenic|depressive)
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
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 77 77 77 77 78 79 80 81 81 81 81 82 82 82 83 83 84 84 84 85 86 86 87 88 88 89 90 91 92 92 92 93 93 93 93 93 93 93 93 94 94 94 94 94 94 94 94 95 96 96 97 98 99 99 100 100 100 100 100 100 100 101 101 101 102 103 103 103 103 103 103 104 105 106 107 107 107 107 108 108 108 108 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 110 110 110 110 110 110 110 111 111 112 112 113 113 113 114 114 114 114 114 114 115 115 115 116 116 117 118 118 118 119 119 119 119 119 119 120 120 120 120 121 122 122 122 122 122 122 123 123 124 124 126 126 127 128 128 129 130 131 131 132 133 133 134 134 134 134 134 135 135 135 135 136 136 136 137 137 137 138 138 138 138 139 139 140 141 142 143 145 145 146 146 147 147 147 148 148 148 148 148 148 149 150 150 150 151 151 151 154 154 154 154 155 155 155 155 156 156 157 157 157 157 158 158 158 158 158 158 158 158 158 159 160 160 162 163 163 167 167 167 167 167 168 168 168 169 170 170 170 170 170 170 170 173 174 176 178 179 180 184 186 186 187 189 191 191 191 191 191 191 191 191 192 192 192 192 195 195 195 196 197 197 197 197 200 201 201 202 202 203 205 205 205 206 208 208 208 208 208 208 209 210 211 211 211 211 211 211 211 212 212 212 212 212 213 213 213 213 213 213 214 214 216 216 218 218 219 220 220 221 222 222 222 223 224 226 226 226 226 226 226 226 226 226 227 227 227 227 227 228 228 228 228 228 228 228 228 229 229 229 229 229 229 229 230 230 230 231 231 232 232 233 233 233 233 233 234 234 234 234 234 235 235 236 237 238 238 239 239 240 240 240 241 241 241 242 243 243 244 244 245 245 246 247 247 247 248 249 249 251 252 252 252 252 252 253 254 255 255 255 255 255 255 256 256 256 256 256 257 257 258 258 260 260 261 261 262 262 263 265 266 267 268 269 270 271 272 273 274 274 275 276 276 277 277 277 277 278 278 278 278 278 279 279 280 280 280 281 281 282 282 283 283 283 283 284 285 285 286 288 289 289 290 290 291 291 292 292 292 292 292 292 292 292 292 293 293 294 295 296 297 298 298 298 299 300 301 301 302 302 302 302 303 303 304 304 305 305 306 306 307 307 307 307 307 307 307 307 307 308 308 308 308 309 309 310 311 311 312 313 314 314 314 314 315 315 316 316 316 316 317 317 317 318 319 320 321 322 323 323 324 325 325 326 327 327 327 327 327 327 327 327 327 327 327 327 328 328 328 328 328 328 328 328 328 329 329 329 329 330 330 330 330 330 331 331 331 331 331 331 331 331 332 332 333 333 333 335 335 335 336 337 339 340 341 341 341 343 343 343 343 343 343 343 343 343 343 343 343 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 347 347 347 347 347 348 348 348 348 349 349 349 349 350 350 351 351 351 351 352 352 352 353 353 354 355 356 356 357 357 357 357 357 358 358 359 360 361 361 363 363 363 363 363 363 363 364 364 364 364 364 364 364 364 364 364 364 364 364 365 366 368 369 370 371 372 373 373 373 375 375 375 376 376 377 378 378 378 380 381 381 381 382 382 383 384 384 385 387 388 389 390 390 391 392 393 393 393 393 394 394 395 395 395 395 396 396 396 398 399 399 400 400 401 401 401 407 409 410 410 411 411 411 413 414 417 418 423 423 426 426 426 427 428 429 432 438 439 439 439 441 442 442 442 442 443 445 445 445 445 446 448 448 448 449 450 451 451 452 452 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 454 454 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 457 458 458 458 458 460 462 464 465 466 466 466 466 467 467 467 467 468 469 469 469 474 475 475 476 476 476 476 476 476 476 476 477 478 480 480 481 481 481 481 483 484 485 485 487 487 488 489 490 490 490 490 491 491 491 491 492 492 492 493 494 495 495 496 496 496 497 497 497 497 498 498 499 499 500 501 502 502 502 503 504 508 508 508 511 511 512 512 512 512 513 513 513 513 513 513 515 516 516 517 517 517 517 517 518 518 518 518 518 519 519 519 520 521 521 521 521 522 523 523 523 523 523 523 523 523 523 524 524 526 526 526 526 527 527 527 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 529 529 529 529 529 529 530 531 531 531 531 531 531 532 532 533 534 534 534 534 535 539 539 539 539 540 542 542 542 543 543 544 544 546 546 546 546 546 546 546 547 547 547 548 548 552 553 553 553 556 557 559 559 560 562 562 562 562 563 566 568 568 568 569 569 569 572 573 574 574 575 575 576 582 583 584 584 584 587 588 590 591 592 593 594 594 594 595 596 597 597 597 597 598 600 600 600 600 602 602 602 603 603 603 603 603 603 603 604 604 604 604 605 606 607 608 608 608 608 609 610 611 613 613 615 615 615 616 616 616 616 617 617 618 618 619 620 620 620 620 620 620 621 621 621 621 621 621 622 623 623 624 624 624 624 625 626 627 628 628 628 629 631 631 631 631 631 632 632 632 633 633 633 633 634 634 634 634 635 635 635 636 637 637 638 639 639 639 639 639 639 639 639 639 639 639 640 641 642 642 643 643 643 643 644 644 645 645 646 646 647 647 647 648 648 649 651 651 651 651 651 652 652 652 653 654 654 656 657 658 658 658 659 660 660 660 660 660 664 664 664 665 665 665 666 666 666 666 666 667 667 667 669 670 670 670 671 671 673 674 675 675 675 676 676 676 676 676 677 677 677 678 679 679 679 679 680 680 680 680 680 680 680 680 681 682 682 683 683 683 683 684 684 685 685 685 685 685 685 685 685 685 685 685 685 685 686 688 688 688 688 690 692 692 692 693 693 694 695 695 695 696 696 697 699 699 700 701 701 702 702 702 702 703 703 703 703 703 704 704 704 704 704 704 704 706 706 706 706 707 707 707 708 708 709 709 709 710 710 710 710 710 711 711 711 712 712 712 713 713 713 713 713 714 715 715 716 716 716 717 717 717 717 717 718 718 718 719 720 720 720 721 721 721 722 722 723 724 724 725 725 725 725 726 727 727 727 727 728 728 728 728 729 729 729 729 729 729 730 730 732 732 735 735 735 735 736 737 737 738 740 740 740 740 741 741 743 743 747 747 747 749 753 754 754 755 755 755 755 759 760 762 763 763 763 763 764 764 765 765 765 765 765 765 767 768 771 771 771 772 774 776 777 780 781 781 781 782 784 784 784 785 786 786 786 786 787 788 788 788 789 789 789 790 791 792 793 793 794 794 795 796 796 796 797 797 797 797 797 797 797 797 797 797 798 799 799 799 799 800 801 802 802 802 803 803 806 806 806 807 808 808 808 809 810 811 811 811 812 813 813 813 814 815 815 815 815 817 817 817 817 818 818 819 819 820 821 821 825 826 826 828 829 830 830 830 831 832 832 832 832 832 833 833 833 833 834 835 835 835 835 835 836 836 836 836 837 838 839 840 840 840 840 840 840 841 841 841 841 841 841 842 842 842 842 842 843 843 843 844 844 844 844 844 844 845 847 848 848 849 849 849 850 851 852 853 853 853 853 854 854 854 854 854 854 854 855 855 855 855 855 855 856 858 859 859 859 859 860 860 860 860 860 861 861 861 862 863 863 864 864 864 864 865 865 865 865 866 867 867 867 868 868 868 869 869 871 871 872 872 872 873 873 873 873 874 874 874 874 874 874 875 875 875 875 876 876 876 876 876 876 877 877 878 878 878 878 879 879 880 880 881 881 882 882 882 883 883 883 883 883 884 885 885 885 885 885 885 885 886 888 888 888 889 889 889 889 890 890 890 890 890 890 890 890 892 893 893 894 896 896 896 897 897 897 898 900 900 900 900 900 900 900 900 901 901 901 903 903 904 904 904 904 904 904 905 905 905 906 906 907 907 907 907 907 908 909 909 909 910 910 910 910 911 911 911 912 912 912 912 913 915 916 916 916 918 920 920 920 921 922 923 923 924 924 925 925 925 925 926 926 926 926 926 927 927 927 927 927 927 927 928 928 928 928 929 930 930 930 931 931 931 931 931 931 931 932 932 932 932 932 932 933 933 934 934 934 935 935 935 936 936 936 936 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 937 938 938 938 939 939 939 940 940 940 940 941 942 943 943 943 943 944 945 945 945 945 946 946 946 946 946 946 946 947 947 947 947 947 947 948 948 948 948 949 949 949 949 950 950 950 950 951 951 952 952 952 953 953 954 954 954 955 956 956 957 957 958 959 960 960 961 961 962 962 962 963 963 963 964 965 965 966 967 967 967 967 968 968 969 969 970 970 970 970 971 971 971 971 971 971 972 972 972 972 972 972 972 973 974 974 975 975 975 975 975 976 976 976 976 976 976 976 977 977 977 978 979 979 979 979 979 979 979 979 979 980 980 981 982 982 983 983 983 983 983 985 985 986 987 987 988 988 989 990 990 990 991 993 994 994 994 995 995 995 995 995 995 995 995 995 995 995 995 995 996 996 996 996 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 997 998 999 1000 1001 1001 1001 1001 1001 1002 1003 1003 1003 1003 1003 1004 1004 1004 1005 1006 1007 1009 1009 1010 1010 1010 1010 1010 1010 1012 1012 1013 1013 1014 1014 1015 1016 1016 1017 1017 1018 1018 1020 1020 1020 1020 1021 1021 1021 1021 1022 1022 1023 1024 1025 1027 1028 1029 1030 1031 1032 1033 1034 1034 1037 1038 1039 1040 1041 1042 1042 1043 1043 1043 1043 1043 1044 1045 1045 1045 1045 1046 1047 1047 1048 1050 1050 1052 1053 1054 1054 1055 1055 1056 1057 1058 1058 1059 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1066 1066 1067 1067 1067 1067 1068 1068 1068 1068 1069 1070 1070 1071 1071 1073 1074 1074 1075 1077 1077 1078 1078 1079 1081 1082 1083 1085 1087 1087 1087 1088 1088 1088 1089 1089 1089 1090 1090 1091 1091 1092 1094 1094 1095 1095 1095 1095 1095 1095 1096 1096 1096 1098 1098 1100 1100 1100 1100 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1110 1118 1123 1124 1125 1126 1127 1128 1129 1130 1131 1133 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1152 1156 1158 1159 1160 1162 1166 1171 1172 1175 1176 1177 1179 1180 1183 1184 1185 1186 1188 1189 1193 1194 1195 1196 1197 1198 1200 1201 1202 1203 1206 1207 1208 1209 1211 1212 1214 1217 1218 1221 1223 1224 1229 1230 1237 1239 1241 1242 1245 1250 1251 1252 1254 1255 1256 1257 1258 1259 1260 1261 1262 1263 1265 1269 1270 1271 1272 1273 1275 1276 1278 1280 1281 1282 1283 1285 1286 1290 1292 1294 1297 1298 1299 1300 1301 1307 1309 1313 1314 1315 1316 1317 1318 1320 1321 1323 1325 1326 1327 1328 1329 1330 1331 1332 1333 1334 1338 1340 1341 1342 1344 1345 1346 1349 1350 1351 1356 1357 1359 1361 1364 1365 1366 1367 1368 1370 1371 1373 1374 1375 1376 1377 1379 1380 1381 1382 1383 1384 1385 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1399 1400 1402 1403 1404 1405 1407 1408 1409 1410 1411 1414 1415 1416 1417 1418 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1431 1432 1433 1434 1435 1436 1437 1438 1440 1441 1442 1443 1444 1445 1446 1449 1450 1451 1452 1453 1454 1455 1458 1459 1461 1462 1465 1467 1468 1469 1470 1471 1472 1473 1474 1476 1477 1478 1479 1481 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1500 1502 1503 1504 1506 1507 1508 1509 1510 1511 1512 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 1531 1532 1533 1534 1535 1536 1537 1538 1539 1540 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1571 1574 1596 1597 1598 1607 1613 1616 1620 1625 1632 1635 1637 1638 1640 1643 1644 1647 1670 1693 1696 1697 1705 1709 1710 1729 1733 1734 1735 1740 1741 1746 1749 1756 1763 1765 1766 1771 1792 1796 1797 1799 1800 1801 1805 1811 1814 1815 1816 1817 1818 1819 1820 1822 1832 1833 1834 1844 1848 1851 1855 1857 1862 1864 1870 1872 1878 1879 1885 1886 1895 1897 1898 1899 1900 1902 1905 1910 1911 1912 1913 1914 1915 1917 1918 1919 1921 1922 1923 1924 1925 1926 1928 1929 1931 1933 1934 1937 1938 1939 1942 1943 1949 1952 1953 1954 1955 1957 1958 1959 1960 1961 1962 1965 1967 1968 1970 1971 1972 1973 1974 1983 1984 1987 1989 1990 1991 1992 1993 1994 1995 1996 1997 2002 2003 2004 2006 2007 2008 2009 2010 2012 2013 2014 2015 2016 2017 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2040 2041 2042 2043 2052 2054 2058 2062 2064 2066 2069 2070 2074 2077 2081 2083 2084 2086 2087 2089 2092 2094 2097 2098 2099 2102 3 3 20 24 26 27 41 42 78 98 110 125 142 144 150 152 153 158 160 165 166 172 174 175 177 179 181 185 185 187 188 189 190 193 194 198 199 200 201 201 204 206 215 217 218 219 224 226 249 250 259 260 264 269 287 295 312 334 338 342 344 346 360 362 366 367 374 377 379 385 386 390 397 400 400 402 403 404 406 408 412 415 418 420 420 420 420 420 421 422 424 424 424 424 424 424 424 425 426 431 432 435 436 438 439 439 440 440 444 447 449 455 456 457 459 459 459 459 459 460 460 460 461 463 465 465 465 465 465 465 465 465 465 465 465 466 467 467 467 467 467 467 467 467 467 467 467 467 467 472 473 477 479 480 484 485 486 505 506 507 508 509 510 511 512 514 514 514 514 514 514 515 517 525 529 531 533 536 537 538 539 540 541 543 545 545 545 546 549 549 549 549 551 554 555 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 558 559 561 563 565 565 567 568 569 570 571 577 579 585 585 585 585 585 585 585 585 586 599 601 601 612 614 620 620 630 648 650 651 652 655 661 662 663 668 670 671 672 687 689 691 696 698 705 720 723 731 734 734 734 734 734 734 734 734 734 734 741 743 744 746 747 748 750 751 751 752 755 755 755 755 755 755 755 755 755 755 755 755 755 755 756 757 758 759 760 761 766 767 768 769 769 769 769 769 769 769 769 769 769 769 769 769 769 770 771 772 773 775 777 778 778 778 779 781 783 784 786 787 792 793 795 796 797 798 800 800 801 802 804 804 804 804 805 805 805 805 805 805 814 816 822 825 827 830 842 843 846 854 857 870 884 887 888 890 891 895 895 899 901 901 902 906 914 916 917 918 920 923 937 941 974 976 984 986 986 986 986 986 986 986 986 986 986 986 992 995 995 995 995 995 995 995 995 995 995 996 1001 1008 1009 1010 1011 1012 1022 1026 1035 1036 1038 1042 1047 1048 1049 1050 1051 1053 1060 1063 1068 1071 1072 1076 1080 1086 1087 1093 1097 1097 1097 1099 1099 1099 1099 1111 1113 1119 1120 1132 1134 1155 1157 1161 1163 1164 1165 1168 1169 1170 1173 1174 1178 1181 1182 1187 1190 1191 1192 1199 1204 1205 1210 1213 1215 1216 1219 1220 1222 1225 1226 1227 1228 1231 1233 1234 1236 1238 1244 1246 1247 1248 1249 1264 1266 1267 1274 1277 1279 1284 1287 1288 1289 1291 1295 1296 1302 1303 1304 1305 1306 1311 1312 1319 1322 1324 1335 1336 1337 1339 1343 1347 1348 1352 1353 1354 1355 1358 1360 1362 1363 1369 1372 1378 1386 1387 1388 1401 1406 1412 1413 1419 1430 1439 1447 1448 1456 1457 1460 1463 1464 1480 1482 1505 1513 1514 1515 1530 1569 1570 1576 1577 1578 1588 1600 1601 1606 1609 1611 1617 1621 1622 1623 1624 1626 1627 1628 1629 1630 1631 1636 1642 1645 1646 1648 1650 1651 1653 1659 1661 1662 1669 1673 1674 1677 1681 1682 1688 1689 1690 1691 1694 1695 1700 1701 1702 1706 1707 1708 1712 1714 1715 1731 1732 1737 1739 1742 1747 1750 1752 1758 1760 1761 1764 1767 1768 1769 1772 1774 1775 1776 1777 1778 1783 1788 1789 1791 1793 1794 1802 1803 1807 1808 1809 1810 1812 1823 1831 1835 1836 1838 1843 1845 1846 1847 1849 1850 1852 1854 1856 1860 1861 1865 1866 1867 1868 1871 1874 1875 1880 1881 1882 1883 1887 1888 1889 1890 1891 1892 1893 1894 1896 1903 1904 1907 1908 1909 1916 1920 1927 1930 1932 1935 1936 1940 1941 1944 1948 1950 1963 1964 1966 1969 1975 1976 1977 1978 1979 1980 1981 1982 1985 1986 1988 1998 1999 2000 2001 2005 2011 2018 2031 2032 2034 2035 2036 2038 2039 2045 2046 2047 2048 2050 2055 2056 2057 2059 2060 2061 2065 2071 2073 2075 2076 2080 2082 2088 2090 2091 2093 2095 2100 2101 30 35 161 164 171 182 183 185 207 225 405 416 419 420 424 430 433 434 437 459 465 470 471 482 510 514 545 549 550 557 564 578 580 581 585 589 601 733 734 739 742 745 748 751 755 769 778 783 804 805 823 824 895 919 986 995 1019 1084 1097 1112 1114 1115 1116 1117 1121 1122 1135 1136 1151 1153 1154 1167 1232 1235 1240 1243 1253 1268 1293 1308 1310 1466 1475 1483 1501 1541 1572 1573 1575 1579 1580 1581 1582 1583 1584 1585 1586 1587 1589 1590 1591 1592 1593 1594 1595 1599 1602 1603 1604 1605 1608 1610 1612 1614 1615 1618 1619 1633 1634 1639 1641 1649 1652 1654 1655 1656 1657 1658 1660 1663 1664 1665 1666 1667 1668 1671 1672 1675 1676 1678 1679 1680 1683 1684 1685 1686 1687 1692 1698 1699 1703 1704 1711 1713 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1730 1736 1738 1743 1744 1745 1748 1751 1753 1754 1755 1757 1759 1762 1770 1773 1779 1780 1781 1782 1784 1785 1786 1787 1790 1795 1798 1804 1806 1813 1821 1824 1825 1826 1827 1828 1829 1830 1837 1839 1840 1841 1842 1853 1858 1859 1863 1869 1873 1876 1877 1884 1901 1906 1945 1946 1947 1951 1956 2033 2037 2044 2049 2051 2053 2063 2067 2068 2072 2078 2079 2085 2096

12 14 8 9 10 10 10 10 10 10 4 6 6 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 9 10 10 10 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 6 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 15 4 0 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 5 10 5 6 5 0 6 4 4 8 7 0 0 9 15 9 8 10 7 6 5 4 6 7 0 6 0 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 11 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 13 7 10 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 4 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 5 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 6 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 7 6 3 5 9 3 8 3 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 8 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 5 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2871 6856 7250
10$	8750
101$	6782
11$	8750
12$	1390 1391 1392 1393
13$	1390 1391 1392 1393
14$	1390 1391 1392 1393
15$	1390 1391 1392 1393
16$	1390 1391 1392 1393
17$	7673 3966
18$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372
19$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372
2$	7250
20$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372 7673 3966
21$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372
22$	8239 8241 542 8274 8275 9372
23$	8239 8241 542 8274 8275 9372
24$	8239 8241 542 8274 8275 3365
25$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372
26$	8239 8241 542 8274 8275
27$	8239 8241 542 8274 8275
28$	8239 8241 542 8274 8275
29$	8239 8241 542 8274 8275
3$	7250
30$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372
31$	7673
3x5x2$	3807
4$	7250
47$	7673 3966
4ft$	3787
5$	1662 5648 5649 7250 3787
5ft$	3787
5x5x5$	3806
6$	1662 5648 5649 7250 3787
60$	10349
6ft$	3787
7$	8750 7250 7350
8$	8750 7250
9$	8750 7250
999$	6782
a$	4223 4256 4406 8154 4411 4887 1075 1076 1077 8880 5216 5217 1272 5345 1410 1411 5434 5461 5462 1650 6164 6191 6311 6324 6351 6576 6806 6807 6816 6837 6838 6853 10624 2902 2940 6955 6963 10711 3073 3120 3263 3382 3400 3467 3470 7542 3718 7729
abandon$	3405
abandoned$	3402 3405
abandoning$	3405
abandons$	3405
abc$	6714 3738
abcs$	6714
abdicate$	2368
abdicated$	2368
abdicates$	2368
abdicating$	2368
abh	6958 3744
abh$	10703 7729
abide$	8556
abilit	7611
ability$	5221 5222 5223 5224
abject$	3371
able	6708
able$	1321 1324 1325 1327 1336 1348 1508 1514 5508 5529 5530 1555 1566 2662
abode$	10683
abortion$	3917
about	6535 7422
about$	4055 4059 4124 4721 8468 9033 9218 9219 9220 5478 9226 9227 9228 9232 9233 1663 5814 1830 1831 1832 1833 5819 9849 9876 9976 9977 10107 10108 10109 6443 6444 6445 2510 6563 6865 6929 7042
above$	8079 8852 8853 8854 5675 10163 10192 6709
abroad$	10642
abscond$	8176 457 458 3747
abscondded$	457 458 3747
abscondding$	457 458 3747
absconded$	457 458 3747
absconder$	6988 3747
absconders$	6988 3747
absconding$	457 458 6987 3747
absconds$	457 458 3747
absconsion$	3747
absconsions$	3747
absen	7647
absenc	6872 10635
absence$	10617
absent$	8181 9706 6523
absentee$	8787 7081
absentees$	8787 7081
absolute$	1806
absolutely$	1943 6200 3363 3366
abus	10662
abuse	6916
abuse$	7730 7731 7767 7768 7769 7784 8021 8120 8393 8394 8403 8404 8510 8511 10659 10660 10661 7047 7676
abused	2913
abused$	7774 8279 6898 7691 3708
abuser$	8168 8260 8265 8270 8505 8732 1006 8778 8788 1087 7073 7076 7077
abusers$	8168 8265 8270 8505 8732 1006 8778 8788 1087 7073 7076 7077
abusive$	3165 7161 3772
abysmal$	3799
abysmally$	3799
academy$	6036 6041 6042 6044 10121 10152 6434 2453 10594 10595 10608 3428
accept$	7835 7851 149 4224 250 251 252 253 254 255 256 257 8003 8031 8101 8115 785 786 815 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 8556 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835 4851 4852 4853 4854 4855 8900 8905 8908 9509 9539 9545 9559 9953 7335 7336
acceptable$	6588 2644 3738
accepted$	250 251 252 253 254 255 256 257 8301 8309 8316 8317 8318 8328 785 786 9641 9642 9643 9644
accepting$	250 251 252 253 254 255 256 257 785 8900 9538
accepts$	250 251 252 253 254 255 256 257 785
acceptted$	250 251 252 253 254 255 256 257 785
acceptting$	250 251 252 253 254 255 256 257 785
access$	7835 3647
accident$	1071
accidents$	1071
accommodated$	293 294 295 296
accommodation$	8216 8217 8218 8219 8220 8221 8222 8223 10658 10699 7674
accomplice$	7012 3858
accomplices$	7012 3858
accord$	7996 8276 8277 7014
accoun	6494 2539 6525 6663
account$	984 985 4971 4972 4973 9928 9929 9930 9931 9932 9933 9934 10331 10408 6762 2779 2796 10532 10533 2933 10664 7129
accountability$	780 781 4770 4771 4772 4773 4774 4775 4776 4777 4778 4779 4780 4781 4782 10148 10149 10150 10151 7407
accountable$	780 781 10331
accounted$	2796
accounts$	984 985 4971 4972 4973 10239 10270 10408 6762 2779 2796 7129
accusation$	7045
accusations$	7045
acd$	3868
achiev	2622
achiever$	8792
achievers$	8792
acknowledge$	4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835 9953
acknowledged$	9810 9811 9812 9813
acne$	7307 3790
acned$	3789
across$	5023 5024 5554 5555 5556 5675 10282 7197 7355
act	2587 10368 10554
act$	4474 8226 4599 615 616 4851 4852 4853 4854 4855 1084 1115 1123 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1462 1485 1642 1643 1644 1645 9733 9953 10131 10134 10227 10369 3167 3228 3229
acted$	4599 615 616 1084 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 6023 6032 9781 9786 9789 9790 9792 9793 9794 9795 9810 9811 9812 9813 9963 3167 3228 3229
acting$	1084 1242 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1486 1642 1643 1644 1645 3145 3167 3228 3229
action	2481 7495
action$	7794 9841 2173 2174 2175 9928 9929 9930 9931 9932 9933 9934 6595 6723 10481 6974 7493
actionable$	6466
actions$	3 4 5 6 7 8 9 3997 3998 4003 7794 7871 4134 7988 7989 7990 7991 7992 7993 7994 7995 8013 4689 705 8510 8511 8512 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 8713 2165 6974
active	10420
active$	4079 95 4265 390 391 392 393 664 6996 7209 3470 3472 7470
activi	10202 10525 7473 7485 7486 7495
activities$	7785 7794 6974 6993 7051
activity$	7785 7794 4475 8227 10239 10386 6974 6993 7051 7208 7477
acts$	8210 4474 8226 1084 1116 1124 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1463 1484 1642 1643 1644 1645 3167 3228 3229
actual$	6958
add$	2516 3578
added$	2516 2517 2569 2571 2709 2710
addict	10573 10635 10667 7601
addict$	8793 8794 8795 10685 7081 7082 3765
addicted$	2836
addiction$	2836 7616
addicts$	8793 8794 8795 10677 7081 7082 3765
addres	2486 10262 2685 6670 6671 6700 2773 6758
address$	4215 4216 4217 8160 8161 8162 8163 4419 4420 4421 4422 10246 2546 10683 3544 7684
addresses$	4215 4216 4217 10230 10246 2546 10445 7446 7519
adds$	2516
adept$	1647
adequate$	1527 1530 6165 6166 6167 6168
adhd	10573
adhd$	10563 3866
adidas$	7313
admission$	7627
admissions$	7627
admit$	9539 9545 9559 9953 10131 7335
admitted$	9641 9642 9643 9644 2828 2841 7592
adolescent$	1144 8926 8950 8951 8952 8953 8954 8955 8966 1650 9380 9383 3085 3088 7144 3262
adolescents$	1144 8926 8950 8951 8952 8953 8954 8955 8966 9380 9383 7144
adopted$	7682
adoption$	3698
adoptive$	3698
adore$	531 532 533 534 535
adored$	531 532 533 534 535
adores$	531 532 533 534 535
adoring$	531 532 533 534 535
adult$	7963 7964 7972 4229 8047 8087 8099 4380 4381 8144 4449 4453 4456 8208 8211 8242 8245 8271 8478 4895 8665 8666 8667 8668 944 5159 5211 9025 9069 5332 5335 1353 9088 9092 1368 5359 9112 9117 9118 9119 9137 9146 1421 5411 9163 9164 5430 1446 9183 1458 1459 5446 9192 9193 5449 5450 5528 5531 9276 1619 1620 1621 1622 9358 9359 9360 9361 9362 9363 9364 9365 9366 9367 9374 6059 6060 6982 3022 7011 7213 7215 7216 3235 7222 7223 3255
adults$	4202 4207 4211 4214 7960 7963 7964 7972 7976 8099 8144 8168 8170 8173 4449 8202 8208 8211 8242 8467 8564 8565 8649 4909 8665 8666 8667 8668 8684 4940 8837 5115 8990 9025 9039 9040 9041 9042 9050 9069 9089 5346 9092 1368 5356 9112 9117 9118 9119 9124 9125 9126 9127 9131 9135 9143 9144 9145 9146 9147 1420 1458 1459 5446 9192 9193 9276 9283 9284 9285 9307 9315 9316 9317 9318 9319 9320 9321 9322 9329 9330 9331 9332 9333 9362 9363 9364 9365 9366 9367 9372 9377 9378 9453 9507 5876 5877 5879 5880 6982 7040 7124 7213 7217 7222 7223
advance$	2591
advanced$	1353 6996
advanceed$	2591
advanceing$	2591
advances$	4227 4228 9077 9078 9079 9080 2591
advantage$	7775
advice$	7880 8596 8597 8598 8599 8600 8900 9796 9797 9798 9799 9800 9801 7029 7041 7332 7398
advis	6467 7521
advised$	4085 7883 7884 4140 156 157 158 159 160 161 162 163 4149 165 166 167 168 169 170 171 172 173 174 175
affairs$	9178 9295 9296 9297 9298
affection$	8216 8217 8218 8219 8220 8221 8222 8223
affili	2587 7473 7477 7479 3859
affiliate$	7051
affiliated$	991 7051
affiliates$	7051
affiliation$	938 939 991 7051
affiliations$	7051
affray	6958 3744
affray$	10703 7729
afraid$	9299 9300 9301 1614 1615
african$	1672 5661 5666 5667 3289 7306
afro$	7294 3310 7296
afros$	7294 7296
after	10241 6882
after$	8004 4790 5264 9049 5307 5511 9308 9309 9325 2342 10282 2831 10627 10628 6902 7623
afterthought$	10142
again$	7893 7894 9580 9581 9583 9584 9585 2306 6392 6393
agains	6612 7495
against$	8164 8165 8166 8167 10320 10340 6597 10357 10387 2707 10518 7348 7460 7462 7504 7543
age$	4464 8238 4987 9074 9075 9076 9083 9084 9150 9151 9152 9153 9188 9189 9190 5625 5626 9396 9397 9398 6855 7654
aged$	4496 9380 9383 10585 7009
agencies$	6036 6041 6042 10121 10152 6434
agency$	6010 6036 6041 6042 6059 6060 10121 10152 6434 2453 6466 3371 3418 3427
ages$	9083 9084
aggression$	8820 8876 8979 8980 1251 1252 7153
aggressive$	8914 8915 8916 8917 8918 8919 8920 8921 8922 8923 8924 9018 3165 3772
aggressively$	3772
aggressiveness$	8979 8980 7153
aggressor$	8732 8733 8734 8735 7073 7074 7075 7119
aggressors$	8732 8733 8734 8735 7073 7074 7075 7119
aggro$	8355
agitator$	3759
agitators$	3759
agree$	1314 1315 1316 1317
agreed$	555 8328 1314 1315 1316 1317
agreement$	8010 10374
agreements$	10374
agrees$	1314 1315 1316 1317
ahead$	128 8080 10163 10193 10259
aid	2622
aid$	2591 2606 2626 7580
aided$	2591 2606 2626
aiding$	2591 2606 2626
aids	2622
aids$	2591 2606 2626 7580
aim	2755
aim$	10381 2655 10414 10496
aimeda	6600
aimedat$	10345
aims$	6600 10381 2655 10414
albanian$	1672 5663 7306
album$	6693
alcoho	10635 10667 6931
alcohol$	34 7969 7970 4235 4236 4237 4238 4239 4241 4242 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8674 10566 7597 3616 7601
alcoholic$	10676 10685 7081
alcoholics$	10677 7081
alert$	2473 2494 2495 2634
alerting$	2494 2495
alerts$	2494 2495
aliases$	3811
alibi$	3812
alibis$	3812
alienated$	3263
alight	6942
alight$	10687
alike$	7312 7314
alive$	10543
all	7500
all$	4153 4157 241 686 4677 4847 5065 5121 1202 5211 1265 1306 9037 9109 1405 9264 1632 1763 9511 5767 5781 1797 1799 1883 1884 1885 1972 1984 5970 6008 9942 9949 6232 6351 6353 10116 10117 2398 10376 6666 2742 6754 6786 3031 7021 7332 7333 7399 3463 3467
allegation$	984 985 7045 7046
allegations$	984 985 7045 7046
allege$	8707 8708 2692 7043 7044
alleged$	8707 8708 2556 2690 2692 2790 7043 7044 3062
allegedly$	3755
alleges$	8707 8708 2692 7043 7044
allerg	10573
allergic$	3882
allergies$	3882
allergy$	7616 3882
allocated$	2696
allow	2496
allow$	44 45 215 216 8398 9539 9545 9559 2626 2778 7015 7335
allowed$	44 45 215 216 8398 8436 8437 2626 2840 7015
allowing$	44 45 215 216 8398 2626 7015
allows$	44 45 215 216 8398 8436 8437 2626 2778 7015
almost$	622 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1476 1477 1663 3231 3241
alone	6799 3681 7667
alone$	8332 8363 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9288 9289 9290 9291 9292 9293 9294 10544 3681 7666
along$	7954 8039 4537 4538 4539
alopecia$	3792
alpha$	7081 3101
already$	1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1449 1476 1477 1663 3231 3241
also$	3089
alternative$	3655
although$	177 8164 8165 8166 8167
altogether$	2398
always$	453 628 1351 1763 5820 3795
ambition$	9008 7189
among$	5006 8752 8753 1024 8842 8913 5236 5275 6791
amongst$	5006 8752 8753 1024 8913 5236 5275
amount$	280 281 282 9304 9305 9306
ample$	121 122 123 4169
an$	4512 4526 4817 5256 5343 5392 5438 1640 1641 1650 5988 6351 6561 6576 6806 6837 6963 3263
anaemia$	3881
analys	6479 6480 6481 2497 2498 2533 6521 10474
analysis$	7436 7480
analyst$	10209 10224 10225 10226 6482 6483 6518 10266 2665
analysts$	10209 10224 10225 10226 6482 6483 6518 10266 2665
anaphy	3883
and	2750 3502 3509
and$	4152 8630 4989 4990 5631 9380 9383 5675 5695 6465 6560 6602 6603 6784 7414 7453 3555 7717
angels$	9222 9223 9224 9225 9241 7106
anger$	8876 1245 3166
angry$	9706 3073 3263
animal$	7081
animals$	8793 8794 8795 8814 8815 8816 10142 7081 7082
ankle	2970
ankle$	6955
anonymous$	3439
anorak$	7309
anoraks$	7309
anorexia$	3884
anorexic$	3884
anothe	2619
another$	3986 8111 8696 8841 8991 1650 10196 6838 6971 3263 3470
anpr$	3816
answer$	8003 8556 1469 1470 1471 5522 9539 9545 9559 9631 9953 6251 6252 10071 10131 10134 10496 7335
answered$	8301 8328 1469 1470 1471 9641 9642 9643 9644 2013 9786 9789 9790 9792 9793 9794 9795 9810 9811 9812 9813 10181
answers$	1469 1470 1471 9631
antagonise$	3055
antagonised$	3055
antagonises$	3055
antagonising$	3055
antagonist$	7119
antagonistic$	3774
antagonists$	7119
anti	6543 2574 2597 2598 6587 6596 6635 6640 10423 10435 2727 10480 2785 6781 3603
anti$	4377 4383 940 5076 8914 8915 8916 8917 8918 8919 8920 8921 8922 1223 5214 5231 5232 5233 5274 3194 3195
antici	2659
anticipated$	10363
antidepressant$	7588
antidepressants$	7588
antipsychotic$	3899
antipsychotics$	3899
antisocial$	8120 8127 8822 8914 8915 8916 8917 8918 8919 8920 8921 8922 5231 5232 5233 9018 10288 10526 3052 3159 7145
anxiet	10573
anxiety$	3886
any	10256 3438 7500
any$	4847 4930 1426 1427 9511 5767 5781 1797 1799 5930 6005 6186 6187 6353 10203 10295 6576 6580 10342 10376 6658 2691 10424 10425 10451 10459 6732 10528 7332 7333 3463 3467 7525
anybody$	4687 4688 4930 5876 5877 5879 5880 5918 5919 5920 6036 6580
anyone$	7960 4687 4688 8565 4930 8832 8848 9069 9307 5876 5877 5879 5880 5918 5919 5920 6036 9785 6580
anything$	8502 1474 9262 1609 9460 9461 9537 9543 9549 9554 9563 5876 5877 9639 2000 2001 2002 2003 2004 9871 9872 9873 9874 6131 10441 7332 3395
anyway$	7897 7901 9279
apathetic$	3774 3799
apathy$	3799
apnoea$	7598
apologised$	9641 9642 9643 9644 9810 9811 9812 9813
apology$	10071
app$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196
appalling$	7838 7839 7840 7841 8914 8915 8916 8917 8918 8919 8920 8921 8922 2272 2273 2274 2275 2427 3165 3201 3401 3799
appallingly$	3799
appear	10527
appear$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 5554 5555 5556 1572 1664 1698 1699 1700 2184 2185 2965 3006 3090 3092 3096 3160 3162 3172 3228 3229 3321
appearance$	9402 9403 9404 9405 9406 9407 9408 9409 9410 9411 9412 9413 9503 7713
appearances$	7713
appeared$	1356 1358 1359 1360 1361 1698 1699 1700 2184 2185 2965 3228 3229 3321
appearing$	2184 2185 2965
appearred$	2184 2185
appearring$	2184 2185
appears$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1572 1664 1698 1699 1700 2184 2185 2965 3006 3090 3092 3096 3160 3162 3172 3228 3229 3321
appendicitis$	3949
appeti	10573
appetite$	2733
apple$	7067
apples$	7067
applic	2688
applied$	2069 2070 2071 2350 10455 6739
apply	2619 2688
apply$	8844 8845 8846 8847 2069 2070 2071 3498
appointment$	5782 1798 5784 1800 1801 9699 9700 9701 9743 9744 9745 10560 7584
appointments$	5782 1798 5784 1800 1801 9743 9744 9745 10560 7584
appreciate$	8556 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835
appreh	6647
apprehend$	10392 3540
apprehending$	3540
approa	7495
approach$	9526 2165 7493
approaches$	4227 4228 9077 9078 9079 9080 9526 10072 10073
appropriate$	4114 9358 9359 9360 9361
appropriately$	8344
apps$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196
april$	8142
arab$	1672 5661 3289 7306
arcade$	8140 8141
architects$	662
are	2587
are$	3990 4093 4098 271 272 423 4496 650 651 888 889 890 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 1169 5169 1203 1227 1228 1229 1230 1231 1232 9024 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 5402 1439 1635 1664 5676 5722 1763 1788 5787 5972 2029 2030 6150 2337 6366 2389 2390 10183 6477 6509 6519 6618 6697 6932 2972 3006 3031 3090 3092 3096 3145 3160 3162 3172 7249 7297 7298 3390 3417 7453 7502 3535 3596 7663
area	6589
area$	8831 8836 5265 10334 7039 7671
argue$	9706
argued$	9706
argues$	9706
arguing$	9706
argume	6895
argument$	5858 9604 5860
argumentative$	8983 8984 8985 8986 8987 8988 8989 7157 3772
arguments$	2892 10640 2921
arm$	9420 10550
arms$	9420 10550
around	7422
around$	4124 7911 8045 8280 8830 8859 9033 5296 5325 9072 6296 10238 6994 7197 7329
arrangement$	8281 9347 7208
arrangements$	8281 9347 7208 7632
arrest	10227 2544 2589 10350 10351 10356 6647 10419 2746 2775 6777 2801 10635 10637 10664 10667 7504
arrest$	8460 9377 9378 10318 6574 2595 10343 2633 10372 10392 2674 2730 2737 10471 10481 6760 10517 10522 6786 10713 3511 3514 7509 3540 7540 3735 3843 3971
arrested$	7777 4175 4176 4177 4178 4179 4180 4181 4182 198 199 200 8363 7475 7700 3971
arresting$	2595 3540 3842
arrestped$	2674
arrests$	8460 2560 10291 2595 2633 2674 10463 2737 10481 10522 10713 7509 3841 3971
arrive	10487 10527
arrive$	8556
arrived$	10136 10137 10138 10139
arrogance$	3799
arrogant$	6384 3774 3799
arson	10302 10421 10422 10423 6943 6958 6960
arson$	10688 10703 10705 10714
arsonist$	7081
arsonists$	7081
art$	9111 3605
arthritis$	3862
as	2587 3438
as$	4407 4541 4988 5273 5318 5347 5367 1434 5429 5447 5448 9282 5708 2186 2187 6202 9972 2406 2409 6397 10261 6529 6530 6535 10282 6771 3031 3089 3091 3145 7445
asb	2597 2598 6587 6596 6635 2727 10480 2785
asb$	8120 8820 6582 6583 10332 2603 10341 10380 2703 6712 6770
asbo	6673 6704 3738
asbo$	10418 10449 6714 7723
asbos$	10418 10449 6714
asd$	10563 3868
ashamed$	9993 2265
asian$	1650 1672 5661 5668 5692 5693 5694 1710 3262 3263 3289 7306
aside$	6295 6371
ask$	624 4701 9680 9681 9682 6487 7343
asked$	171 172 173 174 175 4230 8076 8077 624 8389 9593 9781 9786 9789 9790 9792 9793 9794 9795 9804 9805 9806 9963 10181 2490 6487 2537 6749 6894 6939
asking$	4607 623 624 9538 9680 9681 9682 7343 7361
asks$	624 9593
asleep$	2261 2262 2435
asperg	3579
asperger$	7564
aspergers$	7564
aspirations$	9008 7189
aspiring$	3067
assaul	10302 10422 10423 2913 6916 10662 10664 6943 6945 6947 6960 3744
assault$	8460 10308 10661 10688 10690 10692 10703 10705 10714 7047 7729
assaulted$	6898 2976
assaults$	10688 10714 7047 7729
assert	2713
assertive$	6698
assess	10554 10556 2833 2966 7422 7606 7611
assess$	5492 5493 5494 5495 1565 5551 5552 5553
assessed$	1041 1204 2556 2587 2690
assessing$	5492 5493 5494 5495 1565 5551 5552 5553
assessment$	10546 7530 7635
assessments$	7530 7635
assist	2496 2622 6789
assist$	38 2591 2606 2626 2655 10534
assistant$	6856 10602
assisted$	10218 2591 2606 2626
assisting$	2591 2606 2626
assists$	2591 2606 2626 2655
associ	10202 6494 6553 10303 10429 10436 10480 2756 10525 7479 7485 7486
associate$	8031 8060 8062 8063 8064 8093 8296 8297 8298 8299 8300 8670 991 3051 7037 7051
associated$	935 991 7051
associates$	7832 8670 991 10230 10239 10240 10242 10277 2548 10315 3051 7037 7051 3471
associating$	8296 8297 8298 8299 8300 991 2548 3051
association$	938 939 8670 6036 6041 6042 10121 10152 6434 2548 10298 7037 7051 7068 3495
associations$	938 939 8670 10239 10240 6741 7037 7051 7068
assume$	785 2692
assumed$	785
assumes$	785 2692
assuming$	785
assured$	7242
asthma	10573
asthma$	3876
asthmatic$	3876
astonishing$	6329 10075
astray$	8737 8738 8739 8740
asylum	3696
asylum$	7681
at	6877
at$	14 7776 4636 8563 8830 1199 9058 9059 9380 9383 1663 5965 1985 1992 1993 6239 6246 6375 10157 10238 10345 10368 6631 6715 6812 6826 6859 6868 6878 6898 6906 2943 6950 7355 7623 7683 7710 7717
athena$	10247
athletic$	3266 3789
atrocious$	3799
attachment$	3622 3623
attack	10662
attack$	8460 7572 7583
attacked$	7777 8363 8385
attacks$	7572
attemp	7499
attempt$	8481 752 4738 4739 9526 5782 1798 5784 1800 1801 9819 9820 9928 9929 9930 9931 9932 9933 9934 6193 6194 6195 6196 6197 7028
attempted$	9910 9911 9912 9913
attempts$	9526 5782 1798 5784 1800 1801 10072 10073 7028
attend	10610 3604 3962
attend$	7835 8031 8556 4814 8905 8908 9509 9539 9545 9559 9631 9953 10134 6852 2965 7335 7336
attendance$	10105 10173 10596 10617 7027 7137 3961
attended$	8301 8309 9641 9642 9643 9644 2013 10181 6852 2965
attender$	8804 7027 7092 7102
attenders$	8804 7027 7092 7102
attending$	9538 6852
attends$	9631 9653 9654 9655 9656 10242 2965
attent	6661
attention$	7786 7787 4227 4228 4231 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8359 4615 8395 4651 8399 8629 8640 8641 8690 5039 1224 1241 8995 8996 8999 9077 9078 9079 9080 9784 9788 9789 9790 9792 9793 9794 9795 9928 9929 9930 9931 9932 9933 9934 2487 10406 2705 10563 7023 3177 7163 7164 3199 7516 3577
attitude$	7794 8013 689 4689 705 1193 1194 9001 1453 1454 1455 1456 1457 2381 2382 2383 2384 6974 7122 3166 7186 7187 7386
attitudes$	7794 1193 1194 6974 7122 7186
attract$	7748 7749 242 243 629 630 5251 3033
attracted$	7748 7749 242 243 629 630 8435 903 912 913 914 915 916 917 918 919 920 921 922 923 924 925 931 3033
attracting$	7748 7749 242 243 629 630 3033
attractive$	3789
attractor$	7534
attractors$	7534
attracts$	7748 7749 242 243 629 630 8435 3033
attractted$	7748 7749 242 243 629 630 3033
attractting$	7748 7749 242 243 629 630 3033
attrib	2652 10472
attributable$	10457
attributed$	2557 10457
auburn$	3310
august$	8142
aunt	10623 6889 10636 6936
aunt$	10634
auntie	10623
author	2619
authorised$	6749
authorities$	9020 9021 6036 6041 6042 10121 10152 6434
authority$	8848 8900 8990 6036 6041 6042 10121 10152 6434 6880 6881 10627 7041 7179 3428
authors$	662
autism	10573
autism$	10563 3867
autistic$	3867
autumn$	8142 8143
availa	2774
available$	7770 6996
average$	3266
averse$	1170 1171 1172 1173 1174
avoid$	8556 8863 5632 5633
avoidant$	8923 8924 3165 3774
avoided$	8301 8309 4596 9774 7406
avoiding$	5632 5633
awaiti	2837 2845
awaiting$	6822 6830 3714
aware$	201 202 203 204 205 206 207 208 209 210 211 212 213 5289 9035 9036 9353 2524 2712
awareness$	4846 5512 1528 1529 5515
away$	7854 7978 7979 8006 8007 8052 8068 8071 8083 8177 8178 8183 8308 8315 8439 8440 8474 8479 8482 4818 1265 9531 5839 9892 9893 9918 9919 6228 6229 6721 10495 6753 10642 6900
awkward$	8983 8984 8985 8986 8987 8988 8989 10530 7157
b$	6887 10632 7542 7729
babies$	9166 9167 9168 9169 9170 9222 9223 9224 9225 9241 7218
baby	10636
baby$	6839 6840 10654 2936 3315 3316
babysitter$	9358 9359 9360 9361
babysitters$	9358 9359 9360 9361
babysitting$	9307
back$	7811 7855 7856 4275 8037 8091 400 401 402 403 4416 4417 8171 8172 4542 4543 4544 4545 8323 8325 8326 8327 8480 8485 4818 4819 5671 9530 1844 9582 6224 6298
background$	7146 7720
backgrounds$	7146
backs$	4819 6298
backward$	10070
bad$	4081 7838 7839 7840 7841 4268 4314 380 381 8124 4746 8665 8666 8667 995 996 997 4983 4985 5068 8823 8914 8915 8916 8917 8918 8919 8920 8921 8922 8923 8924 5225 1685 9431 5688 5690 6145 2272 2273 2274 2275 10111 10112 10113 10114 2427 2991 3053 3070 3082 3083 3165 3175 3189 3201 3294 3401
badly$	1225 1670 6015 2306 7154 7155 7156 3187 3290 7312
baffling$	708 711 714 715
bag$	9446 9447 9455 6702
baggy$	9448 9449 3333
bags$	5698 9446 9447 9455 6767 7313
bail$	4942 6963 10708 10713 7708 3724
bailed$	7708 3974
bails$	10713
bait$	3055
baited$	3055
baiting$	7788 7789 7790 7791 7792 3055
baits$	3055
baitted$	3055
baitting$	3055
balaclava$	9488 7313 3794
balaclavas$	9488 9489 9490 9491 9493 7313 7475 3794
bald$	5682 3789
ball$	383 384 10090
bandana$	7313 3794
bandanas$	7313 3794
bandit$	3758
bandits$	3758
banger$	7051
bangers$	7051
banging$	7051
bangladeshi$	1672 5663
bank$	605 10655
banked$	605
banking$	605
bankked$	605
bankking$	605
banks$	605
bannin	2761 2762
banning$	2669 6746 6747
bare$	6201 3283
barely$	1538 5523 1539 5524 1540 1596 5581 1597 1598 5716 2202 2856 2867 3233 3627
barred$	293 294 295 296
barrel$	3273
barter$	498 499
bartered$	498 499
bartering$	498 499
barterred$	498 499
barterring$	498 499
barters$	498 499
base	6655
base$	10400
baseball$	3342
basic$	3371
basically$	1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 3231
basis	2688
bath	6935
bath$	10680
batted$	5786
battle$	3252
be	6674
be$	4072 4298 4299 4300 8060 4349 4353 423 4534 650 651 4640 4791 891 4886 8711 982 4977 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5048 5134 1203 1227 1228 1229 1230 1231 1232 5238 5239 5372 5373 5374 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 9334 9336 1664 5810 5813 9565 9566 9567 5837 5885 5895 1915 1916 1917 1918 5921 6088 6091 6162 6248 6249 2389 2390 6519 6520 6545 10357 6618 6625 6675 6686 6710 10489 3006 3090 3092 3096 3160 3162 3172 3417 3535 7520
beanie$	7313
beanies$	7313
bear$	8101 815 6377 3419
beard$	7278 7294 7296
bearded$	3789
beards$	7278 7294 7296
bearre	10419
bears$	3419
beat	10662 10667
beaten	2913
beaten$	4034 6898
became$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5169 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1664 3006 3090 3092 3096 3145 3160 3162 3172 3608
becaug	10419
because$	4000 261 283 285 4279 2933 10664
bechar	10419
becom	2587 3588
become$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5174 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1664 9566 3006 3089 3090 3092 3096 3145 3160 3162 3172
becomes$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1664 5859 3006 3090 3092 3096 3160 3162 3172
becoming$	5169 5175 3089
bed	2920 2939 3615
bed$	8112 8216 8217 8218 8219 8220 8221 8222 8223 10564 10621 6887 6888 6905 6933
bedbugs$	6924
bedealt$	10419
bedeta	10419
bedroom$	6888 7686
bedrooms$	6767
beds$	8112
bedwetting$	7600
bee$	7085
been	6776 2970 3588
been$	4095 4096 4138 4139 155 164 4171 4172 410 423 8307 8314 8316 8317 8318 4587 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1155 5165 5166 5167 5173 5179 1203 1227 1228 1229 1230 1231 1232 1340 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1542 1664 5788 5789 5790 2029 2030 6031 9939 9940 6206 6207 9963 2307 2337 6332 6333 6334 6367 6368 6369 2389 2390 6435 6519 6618 6625 6730 2817 2841 6852 2883 2895 2926 6955 3006 3031 3090 3092 3096 3145 3149 3160 3162 3172 3417 3535 3601 3607 3608 3656 3658 3659 3693 3697 3707 3715 3717 3718 3722
bees$	7085
befing	10419
before$	8079 5361 9165 10163 10192 10282 6950
befriend$	8189 464 465 466
befriendded$	464 465 466
befriendding$	464 465 466
befriended$	464 465 466
befriending$	464 465 466
befriends$	464 465 466
began$	423
beggars$	3426
begin	2717
begun	3604
behav$	8301
behave$	8031 8115 8296 8297 8298 8299 8300 4599 615 616 1084 1117 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 9539 9545 9559 9631 3169 3228 3229 7335
behaved$	8296 8297 8298 8299 8300 8301 8309 8339 8340 4599 615 616 1084 5210 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 9641 9642 9643 9644 3169 3170 7172 3228 3229
behaves$	1084 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 9631 9653 9654 9655 9656 3169 3228 3229
behavi	10465 2761 10635
behaving$	8301 1084 1356 1358 1359 1360 1361 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1642 1643 1644 1645 3169 3171 3228 3229
behavior$	7794 1184 1185 1186 1187 1188 1189 1190 1191 1192 6974
behaviors$	7794 6974
behaviour$	3 4 5 6 7 8 9 3997 3998 4003 7785 7794 7871 4134 7988 7989 7990 7991 7992 7993 7994 7995 8013 8023 8024 8025 8026 689 8430 4689 705 4708 724 725 8510 8511 8512 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 8592 8593 8594 8595 8713 8746 1184 1185 1186 1187 1188 1189 1190 1191 1192 8971 8972 8973 8974 8976 8977 8978 6559 6582 6583 10332 2603 10335 10341 6629 10380 10385 10386 6673 6704 6712 6746 6770 6846 2873 10610 6866 6953 6974 6975 7051 7071 7072 7122 7150 3166 3651 7720
behavioural$	3166
behaviours$	7785 7794 8971 8972 8973 8974 8976 8977 8978 6974 6975 7122 7150
behavs$	8301
behavved$	8301
behavving$	8301
behind	6534 10286 10420 6677 2693 10436
behind$	9203 9204 9205 9647 9649 6348 10279 6678 2870 7225
being	3588
being$	4138 4139 7906 4345 410 4506 650 651 891 4886 4952 4954 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5105 5156 1203 1227 1228 1229 1230 1231 1232 5301 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 5423 1664 2029 2030 9941 2307 2337 6331 6710 10542 2849 3006 3090 3092 3096 3145 3160 3162 3172 3656 3658 3659 3693 3715 3717 3718 3722
belief$	7381 7411
believe$	1114 1122 9953 10134 2692
believed$	4969 4970 8716 8717 8718 1114 1122 9666 9667 9668 9669 9670 2484 2556 2690 2790
believes$	1114 1122 2692
believing$	1114 1122
belligerent$	3772
belocked$	10419
belong	2587
belongs$	10118 7400
below$	2870 7658
bench$	2737 10468 2980
benefit$	8556 2487 10218 2591
benefited$	2591
benefiting$	2591
benefits$	2591 2735
bepros	10419
bereaved$	2906 3970
bereavement$	10660 3970
besear	10419
besotted$	524 525 526 527 528 529 530
bespectacled$	3789
bespok	2869
best$	1389
bestopped$	10419
besumm	10419
bet$	1915 5900 1916 5901 1917 5902 1918 5903 1919 1920
beta$	6833
betray$	3405
betrayed$	3402 3405
betraying$	3405
betrays$	3405
better$	4081 4114 8118 8344 8447 8448 4712 8458 8459 9767 2721
betwee	10241
between$	5410 7667
beyond$	8852 8853 8854 1226 1233 1355 1882 3122 3123 3360 3396
bid	2688
bid$	2719
bifida$	7553
big$	4048 8663 1479 1480 1481 1482 1638 1668 3266 3274 3291 3310
biggest$	1692 3314 3474
biological$	3207
biopsy$	10567
bipola	6931
bipolar$	10676 3623 3889
birth	6758
birth$	9017 3207 7614
birthmark$	3790
birthmarks$	3790
bit$	4359 9158 9159
bitchy$	3774
bitten$	7238
bitterly$	2306
black$	1650 1672 5661 1685 9421 5692 5693 5694 1710 1713 1746 9480 9481 9482 9493 3262 3263 3286 3287 3294 3310 7313 3333 7475
blackheads$	7307
blackout$	3865
blackouts$	3865
blade	10704
blade$	4917 4918 4919 10703
bladed$	10703
blades$	4917 4918 4919
blam$	2465 2466
blame$	297 298 299 300 8369 8370 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 4637 4638 8405 8406 8407 8408 8423 8424 8425 8426 701 702 703 777 8507 778 4796 4797 4798 4799 4800 9978 10119 10122 10123 10124 6380 10126 10131 10132 6415 3415 3416 7404
blamed$	8385 701 702 703 777 778 2465 2466 2958
blames$	701 702 703 777 778 6380 10126
blameworthy$	3799
blaming$	701 702 703 777 778 9896 9897 9978 2465 2466
blammed$	2465 2466
blamming$	2465 2466
blams$	2465 2466
blank$	9508
blanket$	1806
blatant$	1102 1103 1105
bleach$	3287
bleached$	3287 3310 7297
blight$	3133
blighted$	1106
blind$	6304 7406 3435 7619 7620
bling$	8661
blinkered$	3799
block$	8438 9070
blockers$	10578
blond$	5682 3287 3310 3789
blonde$	5682 3287 3309 3310 3789
blood$	3583 3618 7623
bloody$	3384
blue$	9421 3288 3310 7313
board$	6036 6041 6042 10121 10152 6434 10437 6693 7526
boards$	7526
boast$	3057
boasted$	3057
boasting$	3057
boasts$	3057
boastted$	3057
boastting$	3057
bodge$	3802
bodged$	3802
bodges$	3802
bodging$	3802
bodies$	8215 8335 4593
bodily$	6958
body$	8215 4593 1453 1454 1455 1456 1457 9201 6504 2521 3298
boisterous$	3774
bomb$	7089 7090
bomber$	5700 7313
bombers$	7313
bombs$	7089 7090
bone$	3191
boned$	7259
book$	10477
boost	2672
boots$	7313
born$	2810 10584 3569 3635
borough$	7671
boss$	7968
bosses$	7528
bossy$	3774
botch$	3802
botched$	3802
botches$	3802
botching$	3802
both$	3031 3089 7354 3467
bother$	8355 8631 9594 9595 9596 9597 9707 9843 9914 7032 7359 7360
bothered$	8301 8309 9765 9776 9781 9786 9789 9790 9792 9793 9794 9795 9804 9805 9806 9807 9808 9809 6069 9833 9834 9835 9836 9837 9838 9839 9843 6104 9915 9963 6364 10181 2459 7359 7360
bothering$	7359 7361
botherred$	7359
botherring$	7359
bothers$	5490 9236 7359
bottom$	3648
bottoms$	9486 1762 3344
bought$	4911
bouncers$	9039 9040 9041 9042
bound$	406 1836 1837 1838
boundaries$	8872 8873 8874 7041
box$	6935 3309 7365 3381
boy	10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 6922 6961 7525
boy$	273 333 8264 707 986 1144 8926 8950 8951 8952 8953 8954 8955 8966 1246 9098 1719 1767 1768 5844 5916 5917 6478 6944 10706 3058 7055 7067 3093 7095 7144 3168 7276 7299
boyfri	10635
boyfriend$	8169 8236 507 508 509 510 511 8272 8273 544 545 10619 2909 10641 10654 10679 7006 7007 3023 3024
boyfriends$	8236 507 508 509 510 511 8272 8273 544 545 7006 7007 3023 3024
boys	6462 6470 10258 10260 6516 2534 2535 6540 2581 6701 10446 10465 2759 10531 3478
boys$	7807 7946 7966 7971 7974 273 8028 8057 333 4334 4335 4336 8114 4370 4372 4374 8144 8169 8204 8208 4564 4568 4569 4577 4595 707 729 4752 4870 8637 8651 8672 4929 8681 8691 8692 8693 8694 4963 979 980 981 986 8723 8819 1143 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 1246 8981 9039 9040 9041 9042 9098 1417 5464 5465 5466 5467 9241 9273 9422 1719 1767 1768 9506 9598 9599 9600 9601 9602 5864 5865 5866 5881 5890 5896 9652 5908 9662 5957 9754 9920 6209 6210 6211 6212 6213 6214 6269 10029 10048 10056 10057 10058 10059 10060 10061 10062 10063 10285 6566 10324 2679 6744 2781 2795 6983 7055 7067 7095 7125 7144 3168 7276 7390 7398
braces$	7296 7307
brag$	3057
braged$	3057
bragged$	3057
bragging$	3057
braging$	3057
brags$	3057
braid$	7294 7296
braided$	3310 7297
braids$	9483 7294 7296
brain$	3931
brand$	9444 7328
branded$	9448 9449 3333
brands$	9444 7313 7328
brat$	3758
brats$	3758
bravado$	8662
breach	10480 3723
breach$	10460 2978
breached$	2978 3723
breaches$	2978
break	10635 6895 10682
break$	8031 957 958 5269 9567 9706 10485 3056
breakdown$	10110 10576 7194 7671 7683 7688
breakdowns$	7194
breakfast$	10632
breaking$	7788 7789 7790 7791 7792 957 958 9706 2369 2766 3056 3412
breaks$	957 958 9706 2369 3056 3412
breakup$	10640
breath$	9435
bribed$	7034
bridge$	8866 8867
bridges$	8866 8867
brief	2744
brief$	2473 2494 6729
briefed$	2537 6749
briefi	7422
briefing$	2494 6729 3541 7527
briefs$	2494 6729
bright$	3310
bring	2622
bring$	7748 7749 7766 617 618 619 620 621 1531 2650 2680 2747 3522
bringing$	617 618 619 620 621 1531 2650 2680 2747 3522
brings$	7748 7749 617 618 619 620 621 8435 1531 2680 2747 3522
broad$	3266 3272
broke$	957 958 5268 2369 3056 3412 7671
broken$	5225 5270 2369 3159 7147 3412 7671
bronchitis$	3948
brothe	10623 6889 10636 6892 10643 10646 10647 2937
brother$	8139 2888 10634 6890 2909 6917 7192
brothers$	8139 9017 7192
brough	2544 6612
brought$	7742 7743 7748 7749 7766 617 618 619 620 621 8435 8436 8437 1531 10357 6664 2680 10431
brown$	1685 9421 3286 3287 3288 3294 3310
bruise$	3950
bruised$	3950
bruises$	3950
bruising$	3950
brunette$	5682 3789
brush$	2365 2386
brushed$	2310 2365 2386
brushes$	2365 2386
brushing$	2365 2386
buck$	5689 10088 3409
budget$	6418 10175 10184 10185
budgets$	10105 6418
bugs$	6924
build	10227 2590 2622 3438 3476
build$	1418 1419 9388 9389 9390 2605 2699 7251
builded$	2699
buildi	2622 6651
building$	10175 2605 10396 2699
builds$	9388 9389 9390 2605 2699 7251
built$	5645 6642 10521 3267 7253
bulimia$	3885
bulimic$	3885
bulk$	2742 6754
bulky$	3266
bulletproof$	8852 8853 8854
bullied$	7774
bullies$	8733 8734 8735 8793 8794 8795 7074 7075 7081 7082 7375
bully$	8733 8734 8735 8793 8794 8795 7074 7075 7081 7082
bullying$	7788 7789 7790 7791 7792 8820 9018
bump$	6839
bunch$	8678 1064 1144 8926 8950 8951 8952 8953 8954 8955 8966 1293 1511 1512 7067 7144 7197
bungle$	3802
bungled$	3802
bungles$	3802
bungling$	3802
bunk$	3004
bunked$	3004
bunking$	3004
bunks$	3004
burden$	5062
bureau$	10209
burgla	10202 10212 10286 10302 2574 10313 6640 10421 10422 10423 10464 6943 6947 6958 6960 3744
burglar$	8793 8794 8795 10279 7081 7082
burglaries$	10287 6559 10385 10688 10705 10714 7503 7729
burglars$	8793 8794 8795 7081 7082
burglary$	2489 6559 10308 10688 10692 10703 10705 10714 3467 3484 7729
burgle	3983
buried$	2160 2161 2361
burly$	3266 3789
burn$	1136 1137
burned$	1136 1137
burning$	1136 1137
burnned$	1136 1137
burnning$	1136 1137
burns$	1136 1137
burnt$	1136 1137
bury$	2160 2161 2361
burying$	2160 2161 2361
bus$	8140 8141
busine	6639 6745 7485
businesses$	10206 10360 10384 10490
busy$	10128 6384
but$	4152 4683 4684 5390 1406 1407 1408 1409 1412 1413 1414 1415 5405 5406 5407 5408 5443 5459 5594 9705 6341 7380
buy	6528
buy$	7945
buzz$	4041 57 4045 8103 8104 8105 8629 8655 3301
by	6599 3502 3509
by$	7911 7965 4509 4510 4514 4888 4889 4910 8683 8913 5236 5536 9536 9759 9968 6225 6226 6227 10035 10038 10039 10040 10041 6486 2530 10304 6563 6810 10581 6850 2994 7355 7387 7515 7693 7694
c$	7542 7729
cad$	3828
cads$	3828
cahms$	3909
caked$	1694
calculated$	4079 95
calculating$	3774
call$	9743 9744 9745 10070 10072 10073 2495 2797 7398
called$	9963 10181
caller$	7092
callers$	7092
callin	10390
calling$	2495 6709 2797
callous$	3774 3799
callousness$	3799
calls	2539 6525
calls$	9743 9744 9745 10072 10073 10116 10117 2495 10270 6635 10436 6733 2797 7398 7399
came$	290 8339 8340 683 1356 1358 1359 1360 1361 1750 1759 10181 2544 2676 2847 2895 3028 3228 3229
camera	6504 6521
camera$	10243 10249 6505 10251 2530 10266 2694
cameras$	10243 10249 6505 10251 2530 10266 2694
camhs$	6044 3908
camouflage$	7313
campaign$	3519
can	2750
can$	4094 632 633 634 5170 1253 1321 1324 1325 1327 1335 1387 1507 1513 1537 1549 1552 1607 9376 5883 1921 1937 1940 5945 2105 2396 2530 2607 6612 2689 2728 2876 3355 3555
canada$	3334
cancer	6931
cancer$	10676 3929
candidates$	6627
cannab	10704 6966
cannabis$	33 8216 8217 8218 8219 8220 8221 8222 8223 8228 5045 10257 6820 10566 10577 10711 6984 3616
cannon$	7091
cannons$	7091
cannot	2840 2876
cannot$	839 5849 9609 9610 9611 9612 1936 2103 2177 6861 3674
cap$	1740 9471 9472 9473 9483 9488 5752 5753 1769 1770 7313 3332 7318 7327
capab	6708
capabi	10323
capability$	3825
capable$	1126 1510 1515 5509 5532 5533 1554 1567 5926
capaci	10323
capacity$	1504
caps$	1740 9471 9472 9473 9474 9475 9483 9488 9489 9490 9491 5752 5753 1769 1770 7313 3332 7318 7327
capsules$	6803
captur	6651 3476
capture$	9377 9378 10396
captured$	6508
car	7689
car$	8160 8161 8162 8163 8675 8676 8677 3458
care	2899
care$	4050 4051 4052 4053 4054 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835 5124 5267 5308 5498 5499 5500 5503 5504 5506 5507 5510 5521 9304 9305 9306 9307 9324 9329 9330 9331 9332 9333 9594 9595 9596 9597 9613 9614 9615 9751 6045 9791 9843 6099 9914 9928 9929 9930 9931 9932 9933 9934 9935 6193 6194 6195 6196 6197 10148 10149 10150 10151 6427 2443 2444 2445 10590 10618 10625 10626 6884 6925 10674 10675 3208 7359 7360 7407 3644 7668 3684 3685
cared$	9765 9781 9786 9789 9790 9792 9793 9794 9795 9804 9805 9806 9839 9843 2443 2444 2445 7359 7360
career	10525
career$	4391 7071 7072 3097 3472
careful$	7750 4010 4011 4012 4013
carefully$	8344
careless$	73 74 76 77 4268 720 9884 9885 3040 3799
carelessly$	3799
carelessness$	3997 3998 8014 8015 8016 8017 8018 8019 8397 4653 4691 4692 4711 3799
carer	10643 2954
carer$	5218 5219 10620 10626 10634 2916 7668 7679
carers$	1127 1128 5218 5219 10626 7124 7668
cares$	9613 9614 9615 2443 2444 2445 2916
caribbean$	1672
caring$	2916 7345
carpet$	10095
carrie	2508 10436
carried$	4142 7905 7923 7941 8328 691 692 932 933 934 1716 1717 9910 9911 9912 9913 3029 7015 3325
carries$	7922 7940 691 692 932 933 934 1086 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1400 1642 1643 1644 1645 1716 1717 9702 9703 9704 10293 6551 10524 3029 7015 3325 3419
carry	2508
carry$	7808 7823 4141 7921 7939 8031 8060 8062 8063 8064 4328 4329 4330 8296 8297 8298 8299 8300 691 692 8602 8604 8612 8614 932 933 934 8702 8703 1085 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1399 1642 1643 1644 1645 1716 1717 9567 9702 9703 9704 2717 3029 7015 3325 3419
carryi	6534 10420 10436 6945 6959
carrying$	7906 8088 8296 8297 8298 8299 8300 932 933 934 4956 1716 1717 10279 10293 2693 10690 6958 3029 3325
cars$	8675 8676 8677
case$	8783 8925 6431 6575 10352 2657 10452 6773 10697 7097 7099 7148 7149 3477 7713 7716
cases$	8783 8925 10452 7097 7099 7148 7713
cash	2718
cash$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8103 8104 8105 4412 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8633 8634 8661 8674 6703 3143
cast$	7807 5881 5890 5896 9662
casual$	10067
casually$	1670 3290 7312
casualty$	10558 10571
catalogue$	2026
catch	10227 10250 10356 6647 7504
catch$	10252 10263 2638 10392 10393 2772
catches$	2638
catching$	2638
category$	5183 2933
catheter$	3953
catty$	3774
caught	10419 10431
caught$	7774 7777 423 8850 8851 2974 3149 3742
cause$	7742 7743 7766 671 8782 1100 1101 9566 2602 7096 3138 3141
caused$	7742 7743 7766 671 8435 8436 8437 1100 1101 3138 3141
causer$	7062
causers$	7062
causes$	671 8435 8782 1100 1101 7096 3138 3141
causin	6677 2693
causing$	7788 7789 7790 7791 7792 671 8827 1100 1101 9706 6678 3138 3141
cautio	6947 7703
caution$	10692 10713 7728
cautioned$	3719
cautions$	10713
cautious$	7752 10067
cavalier$	3799
cbo	6673 6704 3738
cbo$	10418 10449 6714 7723
cbos$	10418 10449 6714
cbt$	7589
cce$	8120
cctv	6504 6521
cctv$	6479 6480 6481 2497 2498 10249 6505 2522 2533 10266 10388 2667 2694 7441 3464
ceases$	10371
cell$	10209 3449 7514 7569
cells	6954
cells$	10699
central$	10488
centre$	8831 10334 10384 10430 10498 10712
cerebral$	3632
certain$	1836 1837 1838 1879 5900 5901 5902 5903 1919 1920
certainly$	1987 1995 5980 1996 1997 7352
certainty$	1880
chain$	2562 10479 7313 7479 7549
chains$	10479 7313 7549
challe	10494 6750
challenge$	9706 10495
challenged$	9706
challenges$	9706
challenging$	4985 8914 8915 8916 8917 8918 8919 8920 8921 8922 8983 8984 8985 8986 8987 8988 8989 1260 1261 1262 1263 1264 9706 3159 3163 3165 7157 3774
chance$	4106 4107 4108 124 4232 248 249 8562 8563 5854 5872 5951 1967 2346 2347 2348 2349 10096 10097 2653 2792 7028 7395
chances$	4106 4107 4108 124 7913 4232 248 249 8562 8563 2346 2347 2348 2349 10096 10097 7028 7395
change$	7851 348 8115 4487 8233 8537 8538 8539 8540 8900 8908 9509 9539 9545 9559 9628 9651 5907 9659 9680 9681 9682 9691 9696 5952 9953 7335 7336 7343
changed$	348 5847 9657 9666 9667 9668 9669 9670 3646
changes$	348
changing$	9680 9681 9682 5938 7343 3646
chaos$	8399 8655 8689 7032 7123
chaotic$	1235 3159 7145 3161 3163 3774 3799
chaperone$	9358 9359 9360 9361
chaperones$	9358 9359 9360 9361
character$	8813
characters$	5097
charg	10356
charge	6534 2589 10350 6607 6664 10419 10436
charge$	9841 10279 10318 6574 2595 10471 10713 7501 3558 7699
charged$	10409 3721 7707
chargeing$	2595
charges$	10291 2595 10352 2627 10482 10713 7501 7507 3558 7699
charging$	6607 3514
charity$	6036 6041 6042 10121 10152 6434
charm$	5294
charms$	8335 8336
chart	2509
chart$	2585 2695 6684 7480
charted$	2695
charts$	7480
chase$	7786 7787 8629
chaser$	10072 10073
chasers$	10072 10073
chasing$	10072 10073
chat$	8192 8193 464 465 466 6762 2779
chated$	464 465 466
chating$	464 465 466
chats$	464 465 466 2779
chatted$	464 465 466
chatting$	464 465 466
chav$	3758
chavs$	3758
cheat$	7081
cheats$	7081
check	7422
check$	10243 2551 2660 6650 2682 2704 2722 2739 10562 7436 7508 7529
checked$	9963 10181 6524 2704 6719 10512
checkes$	2704
checking$	2704 2722
checks$	10243 2532 2551 6617 2704 2722 7436 7508 7529
cheek$	9420
cheeks$	9420
cheeky$	3774
chested$	7258 7268
chicken$	8140 8141
chief$	3134
child	10465 6864 6922 6961
child$	273 333 484 707 986 1144 8926 8928 8929 8950 8951 8952 8953 8954 8955 8966 1246 9098 9161 9166 9167 9168 9169 9170 9222 9223 9224 9225 9380 9383 1719 1767 1768 5846 6840 10609 10627 2898 2900 2901 2942 10706 3014 3058 7054 7067 3085 3088 3097 7144 3168 7190 7218
childhood$	3643
childish$	5473 5474 5475 3774
childlike$	9203 9204 9205 5473 5474 5475 5609 5610 5611 5612 7225
children$	7807 273 8028 333 8114 4370 4372 4374 4564 4568 4569 4577 4595 707 729 4752 4870 8681 8691 8692 8693 8694 4963 979 980 981 986 8723 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 1143 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 1246 1281 9098 5389 1417 9160 9166 9167 9168 9169 9170 9222 9223 9224 9225 9241 9380 9383 1719 1767 1768 9598 9599 9600 9601 9602 5864 5865 5866 5881 5890 5896 9652 5908 5957 9754 2061 2062 9920 6209 6210 6211 6212 6213 6214 6261 6268 10048 10056 10057 10058 10059 10060 10061 10062 10063 6399 2899 10648 6983 7039 7054 7067 7125 7144 3168 7190 7218 7354 7389 7390 7392 7398
chin$	9420
chinese$	1672 5663 7306
chip$	5257 1273
chis$	3810
chlamydia$	3919
choice$	3 4 5 6 7 8 9 7794 4063 4064 80 81 4067 83 84 85 4071 87 7818 7819 7820 7821 7822 7824 4080 7826 7827 7828 7829 7830 7831 102 103 104 7859 7860 7861 7862 7863 7864 7865 7866 7988 7989 7990 7991 7992 7993 7994 7995 4254 8000 8001 8002 8010 8011 4315 8061 332 4318 4319 4320 4321 9043 9175 5538 5539 5540 9286 9287 6974 6975 6976 6977 6979 7220
choices$	3 4 5 6 7 8 9 3997 3998 7794 7818 7819 7820 7821 7822 7826 7827 7828 7829 7830 7831 112 113 114 115 7859 7860 7861 7862 7863 7864 7865 7866 7867 7868 7871 7874 7875 7876 7877 7878 4134 7988 7989 7990 7991 7992 7993 7994 7995 332 4318 4356 4357 4689 705 4708 724 725 8510 8511 8512 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 9175 5538 5539 5540 9286 9287 6974 6975 6976 6977 7220
choose$	105 106 107 125 126 7885 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9234 5522 9274 9275 9370 9565 9725 2995
chooses$	105 106 107 125 126 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9725 2402 2403 2404 2405 2995
choosing$	105 106 107 125 126 7988 7989 7990 7991 7992 7993 7994 7995 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9277 9278 2402 2403 2404 2405 2995
chose$	105 106 107 125 126 7885 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 9725 10086 2402 2403 2404 2405 6413 10159 2995 7406
chosen$	105 106 107 125 126 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 369 370 8301 8309 2995
chronic$	10552 3568
chubby$	5646 5682 3789
chunky$	3266
cid	10208
cigarettes$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8674
cin$	3710
circles$	5698
circul	2544
circulate$	2474 6460 2476
circulated$	2474 6460 2476 10207 2696
circulates$	2474 6460 2476
circulating$	2474 6460 2476
circulation$	10365
circumstances$	9724 9750 7684
citalopram$	3905
city$	5641
civil	2761 3509
civil$	6746 3526
clad$	1721 1722 1723 7264 7275 3327
claim$	4964 4965 4966 7681
claimed$	4964 4965 4966
claims$	4964 4965 4966 2857
clamp$	3503
clamped$	3503
clamping$	3503
clamps$	3503
class$	4409 8747 8751 5135 8990 9221 10143 10704 6966 3557 3744
classed$	1207 2587
classmates$	8139 9350 9356 6983 7080
clear	2671 2700
clear$	708 711 714 715 1685 1879 6351 2623 2790 3294 3371 3518 3551
cleared$	2768
clearly$	628 1864 1865 1866 1867 1987 1995 5980 1996 1997 6024 2389 2390 3417
cleft$	3636
clever$	1480 1481 1482
climb$	945 946
climbbed$	945 946
climbbing$	945 946
climbed$	945 946
climbing$	945 946
climbs$	945 946
clingy$	3774
clinic	2830 3588
clinic$	6815 10562 10568 10571 3428 7596 7598
clinically$	3619
clip$	4483 4484 500 501 10388
clips$	4483 4484 500 501
close	2547
close$	10132 2436 2483 6532 7393
closed$	2350 2436 7348 7351 7393
closes$	2436 7393
closing$	9896 9897
closure$	2669 3552
clothe$	7428
clothes$	4003 4021 8103 8104 8216 8217 8218 8219 8220 8221 8222 8223 689 4689 705 5703 5704 9471 9472 9473 9474 9475 9480 9481 9482 9483 9494 9503 6660 7313 7318 7428
clothing$	5703 5704 9471 9472 9473 9494 9503 7313 7315 7318
clout$	8662
club$	2453 3428
clueless$	3799
co$	4812 8892 5765 5795 5801 5806 5815 5891 7141 3509
coach$	7968 8211
coaches$	8211
coat$	9471 9472 9473 9483 7313 7318 7326
coats$	5703 5704 9471 9472 9473 9474 9475 9483 7313 7318 7326
cocain	10704 6966
cocaine$	6820 10577 10711 6984
cocky$	3774
coddling$	9307
code$	7250
codein	6833
codeine$	10566 10578
codes$	7250
coelia	3568
coeliac$	7553
coerced$	7774 8615 8616 8617 8618
cognitive$	3626
cohort	6540 10295 10342 10346 6658 2691 10424 10425 10451 10459 6732 10528 7525
cohort$	8751 5009 1144 8926 8950 8951 8952 8953 8954 8955 8966 9221 10285 10324 10325 10382 2679 10427 2781 7144 3480
cohorts$	10427
cold$	9961 10156 10668
coliti	3568
colitis$	7553
colleagues$	5415 5416 5417 2780
collec	7422 3438 3476
collect$	2472 6683 6756
collected$	2472 6683 10521
collecting$	2472 6683
collective$	3371
collects$	2472 6683 10524
college$	6036 6041 6042 6044 10121 10152 6434 10594 10595 10597 10607 10608 10616 3428 7630 7646
colleges$	10613
collude$	663 664
colluded$	663 664
colludes$	663 664
colluding$	663 664
colostomy$	3951
colour$	7281
coloured$	3310
colours$	9494 7281 7313
combat	2650
combative$	3772
come	10527
come$	4110 7959 290 4326 4331 4332 8303 4566 4698 8556 1038 1356 1358 1359 1360 1361 1541 5554 5555 5556 1750 1759 9539 9545 9559 9566 9631 9641 9642 9643 9644 2014 9810 9811 9812 9813 2676 2847 2895 3028 3228 3229 7335
comes$	290 681 1039 1356 1358 1359 1360 1361 1750 1759 9631 10242 2847 3228 3229 3695
comfort$	6418
coming$	7846 290 8324 9538 2847 10666
comings$	2756
comman	6733
command$	10292 6585
commands$	10478
comment$	1771 1772 1773 1774
commented$	1771 1772 1773 1774
commenting$	1771 1772 1773 1774
comments$	1771 1772 1773 1774
commentted$	1771 1772 1773 1774
commentting$	1771 1772 1773 1774
commit	6534 10420 6677 2693
commit$	8031 9539 9545 9559 9567 10289 10389 10453 10538 7335
commits$	10389 10538
committed$	10538 2975
committing$	10279 6678 10514 2975
committs$	2975
common$	4839 9886 9887 9888 10148 10149 10150 10151 6958 7407
commun	2481 6639 2968
communicate$	464 465 466
communicated$	464 465 466
communicates$	464 465 466
communicating$	464 465 466
communication$	2381 2382 2383 2384 3371 7386
community$	8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8775 8831 8835 8836 6466 6490 10360 2645 10384 6953 7039 3726 3734 3741
companion$	7832
companions$	7832
company$	7732 7832 4231 8041 8059 8660 4921 4922 6036 6041 6042 10121 10152 6434 2453 7038 3427
compar	2734
compare$	6650
compared$	6719
compass$	8585
complacency$	9978 3799
complacent$	6384 3799
complain$	1771 1772
complained$	1771 1772
complaining$	1771 1772 9706
complainned$	1771 1772
complainning$	1771 1772
complains$	1771 1772
complaint$	984 985 9891 9967 7045 7398
complaints$	984 985 9891 9967 10116 10117 7045 7398 7399
complete$	1102 1103 1105 1806 2419 2699 3371
completed$	7911 9641 9642 9643 9644 2013 9910 9911 9912 9913
completeed$	2699
completeing$	2699
completely$	1304 6015 3247 3363 3366
completes$	2699
complex$	3163 3643
complexion$	7279 3790
complexions$	7279 3790
compliance$	7050 7139
compliant$	5228 7138
complicit$	39 390 391 392 393 407 8286 664 7016
complicity$	8012 663
complies$	9653 9654 9655 9656
comply$	8031 8556 9509 9539 9545 9559 7335 7336
comprehension$	7381
compromise$	10 2985 2986
compromised$	10 2985 2986
compromises$	10 2985 2986
compromising$	7732 10 2985 2986
compulsive$	3097 7566
computer$	7437
conceal$	740 741 1754
concealed$	740 741 1754 7330
concealing$	740 741 1754
concealled$	740 741 1754
concealling$	740 741 1754
conceals$	740 741 1754
concer	6600 2842 2880 2944
concern$	4057 4842 6086 6087 9928 9929 9930 9931 9932 9933 9934 9935 9967 7398
concerned$	5481 5482 5483 9229 9230 9231 5487 5488 6361 6362 6442 2458 10420
concerning$	8914 8915 8916 8917 8918 8919 8920 8921 8922 3165
concerns$	8592 8593 8594 8595 6086 6087 9967 10116 10117 10345 7398 7399
concerta$	3902
concus	3931
condescending$	3800
condit	6795 6800 3723
condition$	10540 10545 10708 7583 7584 7709
conditional$	3718
conditions$	8687 2921 10708 7684 7709
conduc	2508 2717
conduct$	3 4 5 6 7 8 9 3997 3998 4003 7794 8013 4689 705 8510 8511 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 8713 1184 1185 1186 1187 1188 1189 1190 1191 1192 1362 1363 1364 1365 1366 1367 6974 3166 3623
confer	10630
confidence$	1344 1346 1453 1454 1455 1456 1457
confidential$	3439
confidentiality$	10093
confiscated$	6499 10448
conflict$	8399 8635 9707 2921 7051
confro	10494 6750
confront$	10495
confrontation$	8399 8635
confrontational$	8923 8924 8983 8984 8985 8986 8987 8988 8989 7157 3772
confrontations$	8635
congregate$	9024 7249
congregated$	9024 7249
congregates$	9024 7249
congregating$	9024 7249
connected$	991 2557 10420 6676 7051
connection$	2984
conscious$	4079 95 4265
consensual$	3223 3753
consent$	8012 516 517 518 519 520 521 1314 1315 1316 1317 9234 9337 5602 5603
consented$	516 517 518 519 520 521 8252 523 551 1314 1315 1316 1317
consenting$	516 517 518 519 520 521 3223 3237 3753
consents$	516 517 518 519 520 521 1314 1315 1316 1317
consequences$	7795 7796 7797 7798 7800 7801 7802 7804 7869 141 7879 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 4196 4197 4198 8460 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8848 9034
consid	2544 2587 2613
consider$	8556 1140 9539 9545 9559 9953 7335
considerable$	5111
considered$	4969 4970 1026 1140 1202 2831 3089
considering$	1140 2831
considerred$	1140
considerring$	1140
considers$	1140
consistent$	1806
consistently$	1976 5961 1977 5962 1978 1979 1980 1981 1982 1983
consort$	3051
consorted$	3051
consorting$	3051
consorts$	3051
consortted$	3051
consortting$	3051
consta	6479 6480 6481 2497 2498 2533
constable$	10224 10225 10226 6482 6483 6518
constables$	10224 10225 10226 6482 6483 6518
constant$	6327 6328
constantly$	453 1976 5961 1977 5962 1978 1979 1980 1981 1982 1983 2306
consti	2587
consul	6800 6814
consultant$	10545 10555 10559
contac	6494 10390 10429 2756
contact$	4227 4228 4231 8189 464 465 466 468 469 470 471 472 473 474 1286 1287 10390 2922 7196 7332
contacted$	464 465 466 468 469 470 471 472 473 474
contacting$	464 465 466 468 469 470 471 472 473 474
contacts$	464 465 466 468 469 470 471 472 473 474 10239 6741
contactted$	464 465 466 468 469 470 471 472 473 474
contactting$	464 465 466 468 469 470 471 472 473 474
contain$	8857 8858 8886 9680 9681 9682 6764 7343
contains$	6764
contempt$	10197 10198 10199 10200 10201
contemptuous$	3800
content$	233 234 239 343 344 345 373 374 549 550
continually$	453 1976 5961 1977 5962 1978 1979 1980 1981 1982 1983
continue$	7885 7920 7942 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 9566 3002
continued$	7885 7905 7920 7942 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 1806 3002
continues$	7885 7920 7942 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 3002
continuing$	7885 7920 7942 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 3002
continuously$	1976 5961 1977 5962 1978 1979 1980 1981 1982 1983
contraception$	9283 9284 9285 3918
contraceptive$	3918
contract$	10374 7723
contracts$	10374
contradictory$	8716 8717 8718
contribute$	663 2655
contributed$	7742 7743 663 8436 8437
contributes$	663 2655
contributing$	663
contro	2650 6636
control$	8556 8582 8588 8812 8842 8857 8858 8886 8914 8915 8916 8917 8918 8919 8920 8921 8922 5207 8956 8963 8964 5229 9000 9006 9007 5557 5558 5634 9607 9680 9681 9682 6479 6480 6481 2497 2498 2499 2533 6521 6581 10355 10381 2716 6745 7108 7343 3520 7547
controlled$	7774 8279 9544 9550 9555 9564 9640 9666 9667 9668 9669 9670
controlling$	3165 7528 3774
controls$	7528
convenience$	6418
conveniently$	3421
convic	6607 6664
convict$	3540
convicted$	10409 3716 7702
convicting$	3540
conviction$	10352 10713 3716 3844 3972
convictions$	10291 10352 10482 10713 3716 3844 3972
convince$	9628 9651 5907
cool$	8701 4957 4958
cooper	6789
cooperate$	8003 8556 8893 8905 8908 9509 9539 9545 9559 9953 10534 7335 7336
cooperated$	8893
cooperates$	9653 9654 9655 9656
cooperating$	8893
cooperation$	8892 7141
coordi	3509
cope	6799
cope$	5312 1347 5333 5334 1350 1362 1363 1364 1365 1366 1367 9234 5498 5499 5500 5503 5504 5506 5507 5510 1532 1533 1534 9274 9275 5534 1550 1551 5537 1558 9955 10544 10565 3246
coped$	1362 1363 1364 1365 1366 1367 1558 3246
copes$	1362 1363 1364 1365 1366 1367 1558 3246
copied	2479
copied$	10507
coping$	1362 1363 1364 1365 1366 1367 5498 5499 5500 5503 5504 5506 5507 5510 9277 9278 1558 3246
copy$	2744
core	10346
core$	5073 5074 10407 10488
cornrows$	3790
corporate$	3371
correl	2734
correlated$	6719
corrob	2481
corroborated$	6466
corrupting$	995 996 997 3083
cotton$	3236
couch$	10657
could$	20 21 22 23 24 337 338 339 340 341 342 346 347 352 353 354 355 356 357 632 633 634 5171 1254 1321 1324 1325 1327 1335 1387 1507 1513 1537 1607 9376 5883 1921 1938 1939 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2104 2114 2178 2356 2428 2429 2431 2432 6473 2491 2607 2689 2728 2876 3355
council$	6036 6041 6042 6044 10121 10152 6434 2453 3371 3418 3427
counse	6800
counselling$	10546 7589 7609
counsellor$	10545 10555
count$	1915 5900 1916 5901 1917 5902 1918 5903 1919 1920
countless$	4147 4169 6327 6328 6351
country$	6986
county$	4376 4393 4400 4403 4410 8157 8158 8159 1066 5316 3556 7671
couple$	1293 10671
courier$	8796 1072 7083
couriers$	8796 1072 7083
course$	5973 5980 1996 1997 9729 9743 9744 9745
courses$	9743 9744 9745
court	6664 10419 6945 3516 3723
court$	8113 629 630 10409 10450 2737 10468 10690 10695 2970 6956 2980 3033 3516 7501 7688 7699 7712 3728 7717
courted$	629 630 3033
courtesy$	9825 9826 9886 9887 9888
courting$	629 630 3026 3033
courts$	629 630 9020 9021 10409 2737 10468 10690 3033
cousin	10623 10636
cousin$	8139 2888
cousins$	8139
cover$	8506 1754 6234 2364
coverage$	6706
covered$	1754 2364 7330
covering$	9458 1754 2364
coverings$	9458
coverred$	1754 2364
coverring$	1754 2364
covers$	1754 2364
covert	2675
covert$	6660 3439 3814
covertly$	3814
cowardly$	3799
cowards$	7375
cp$	3710
cpn$	6714
cpns$	6714
cps	6759
cps$	10504
cpw$	6714
cpws$	6714
crack	10704 6966 3504
crack$	5045 10257 10577 10711 6984
crackdown$	10463 7489
cracked$	10431
crackeddown$	7489
crackingdown$	7489
cracksdown$	7489
crave$	899 900 3179
craved$	899 900 3179
craves$	899 900 3179
craving$	899 900 3179
crazy$	7145
create$	475 671 1100 1101 2699 3138 3141
created$	475 671 1100 1101 3138 3141
createed$	2699
createing$	2699
creates$	475 671 1100 1101 2699 3138 3141
creating$	475 671 1100 1101 3138 3141
credibility$	7048
credible$	8712
credit$	8216 8217 8218 8219 8220 8221 8222 8223 8228 8230 8231
crew$	9221
cries$	1269
crime	10202 2481 10212 6471 6543 10303 2574 6587 6596 6635 6640 10421 10422 10423 10435 6701 10446 2727 10464 10480 2775 2785 6781 10537 6960 7431 7465 7479 7485 7506
crime$	7786 7787 8120 8134 8136 8642 8689 8820 9018 10208 6466 10216 2489 10279 10287 10288 6554 6556 6559 6572 2599 10332 2603 10338 10339 10341 6628 6632 10377 10378 10380 2651 10385 6649 6668 2684 10415 10416 6673 6681 2698 2703 2711 2715 10452 6712 6716 10464 6738 10493 2767 10499 6760 6770 2789 10526 2808 2968 10705 6980 6982 7051 3143 3483 3484 7503 7512 3529 3533 3549
crimes$	8120 10287 10288 6559 10380 10452 6712 2808 7503
crimin	10202 2481 10212 2547 10280 10286 10302 10303 6635 10421 10429 10480 7454 7465 7485 7486 3509 7506 3727 3744 3834
criminal$	8120 8124 8127 8144 8665 8666 8667 8668 1006 8793 8794 8795 1087 5225 5231 5232 5233 10142 6466 6532 10278 10312 6572 6576 6607 6641 6780 6943 6945 2968 6958 6960 6982 3052 3087 7081 7082 3158 3203 7198 7479 3496 3516 3735 7729 3774
criminalise$	2414 2415 2416 2417
criminalised$	2414 2415 2416 2417
criminalises$	2414 2415 2416 2417
criminalising$	2414 2415 2416 2417
criminality$	8120 8134 8136 10380 6980 7122 3820
criminally$	3193 3485
criminals$	8144 8642 8644 8665 8666 8667 8671 1006 8793 8794 8795 1087 8870 10142 10311 10312 6982 7081 7082 7198
criminogenic$	3763
crimint$	10247
crisis$	6814 3574 7584
crohn	3585
crohns$	7570
crook$	8828 7081 7121
crooked$	5687
crooks$	8828 7081 7121
crop$	5709 9471 9472 9473 9489 9490 9491 5750 7318 3339
cropped$	3310 3333
cross	2734
crosscheck$	6650
crosschecked$	6719
crossreferenced$	6719
crowd$	8678 1293 7038 7067 7068
crown	3727
crown$	6759
cruel$	9884 9885 9895 9985 3774
cry$	1269
crying$	1269
cse$	8120
cues$	2346 2347 2348 2349
culpable$	7402 3799
culpri	6534 7525
culprit$	8733 8734 8735 10279 7074 7075 7119 7459 3852
culprits$	8733 8734 8735 10279 7074 7075 7119 7459 3852
culture$	2248 2249 7051
cunch$	6986
cunning$	3774
curb	2650
curfew	2968
curfew$	6953 10708 10713 7041 7492 7718 3980
curfews$	10713 7041 7492
curiosity$	3997 3998 4711 9928 9929 9930 9931 9932 9933 9934 10148 10149 10150 10151 7407
curled$	5673
curly$	3287 3310
curren	2481
current$	6466 6576 6707
custod	10419 2775 10667 6931 10682 6954
custodial$	3726
custody$	8136 6554 6556 2667 6760 10618 2923 10676 10699
customer$	4220 8211
customers$	4220 8211 9039 9040 9041 9042 10360 7039
cut	2650
cut$	9448 9449 5726 2820 7286 7297 7532 3594
cuted$	3594
cuting$	3594
cuts	2650
cuts$	2820 7286 3594
cuttin	2650
cutting$	2820
cynical$	8923 8924 9895
cystic$	3568
dabble$	390 391 392 393
dabbled$	390 391 392 393
dabbles$	390 391 392 393
dabbling$	390 391 392 393
dad	10623 6889 10636 6892 2911 10643 10646 10647 2937 2949 6936 2954 6940
dad$	9017 1483 5469 5470 5471 5472 2888 2889 10620 10634 6890 2908 2909 2912 10652 2924 6917 10674 2946 2952 7192
daddies$	7010
daddy$	7010
dads$	2924 7192
daft$	76 77 760 3041
daily$	10565 3542
damage	6543 2574 10421 10422 10423 10435 2727 6781
damage$	10110 10288 6559 6712 10499 10526 10688 10690 10703 10705
damaged$	3159 7145
damn$	9824 9909
damp	2939
damp$	10668 6924
dance$	8861
dancers$	5881
danger$	7730 7731 7741 7786 7787 7788 7789 7790 7791 7792 7795 7796 7797 7798 7800 7801 7802 7804 4175 4176 4177 4178 4179 4180 4181 4182 198 199 200 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 4196 4197 4198 4605 4606 8368 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8586 8591 8592 8593 8594 8595 8629 8631 8635 8642 8655 5011 1027 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 8768 8769 5025 5026 5027 5028 5029 5030 9034 9283 9284 9285 6321 6615 6980 7018 3048
dangerous$	7730 7731 4081 8127 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 4915 2990 3773
dangers$	7730 7731 7795 7796 7797 7798 7800 7801 7802 7804 4127 4128 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 4196 4197 4198 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8592 8593 8594 8595 9034 9283 9284 9285
dark$	1685 9421 9431 1713 1746 5749 3286 3287 3288 3294 3310 7313 3333 7475
darker$	1685 3286 3294
darkest$	1692 3314
data	6700
data$	10093 10243 10445 7436
databa	7422 7477
database$	10228 10299 10300 10395 10503 7437
date	6739
date$	10484 7713
dates$	2773 7713
dating$	3026
daught	10465
daughter$	9160 6840
daughters$	9160
daunt$	5578
dawn$	3499
day	7495 7499
day$	4076 9699 9700 9701 1986 9743 9744 9745 10268 2792 10544 10565 6870 6871 7409
days	6799
days$	9743 9744 9745 10544 10565 10595 7409
dazzled$	903
dc$	10456
dci$	10456
dead	10667
dead$	10543 10677
deaf$	6305 6306 6307 3436 7581
deal	10302
deal$	8031 4328 4329 4330 8101 424 425 426 8702 8703 1016 8799 5146 5297 1347 5333 5334 1350 9274 9275 2469 10289 10293 10389 10453 10494 10511 2999
dealer	7454
dealer$	4200 7953 7963 7964 7972 7980 8099 8124 8144 8147 8157 8158 8159 8168 8170 8173 8208 8242 8284 8505 4912 8658 8659 8665 8666 8667 8668 1006 8776 8793 8794 8795 8802 1087 9283 9284 9285 2806 6978 6982 7081 7082
dealers$	4200 7953 7963 7964 7972 7976 7980 8099 8124 8144 8147 8157 8158 8159 8168 8170 8173 8208 8242 8284 8505 8642 8645 4912 8658 8659 8665 8666 8667 8668 8671 1006 8776 8793 8794 8795 8802 1087 9039 9040 9041 9042 9283 9284 9285 10310 2806 6978 6982 7081 7082
dealin	10202 10212 6534 10286 10313 10420 10421 10422 10423 10436 6945 6958
dealing$	7786 7787 8120 8130 8135 8153 424 425 426 8157 8158 8159 1016 8820 9018 5477 2492 10279 10385 10514 10520 10690 10703 2981 2999 7447 7727
deals	10436
deals$	424 425 426 1016 10293 10389 10511 10524 2981 2999
dealt$	424 425 426 4997 4998 4999 5000 1016 2468 2614 10419 10431 2731 2966 2999
death	10635 10637 10664
death$	8368 10542 2906
debt	10635
debt$	7688
debts$	7688
decamped$	3819
deceitful$	3774
december$	8142
decency$	9825 9826 9886 9887 9888
decent$	6165 6166 6167 6168
decide$	9234 5522 9274 9275 9370 9376 10227
decided$	105 106 107 9376 10086 2404 2405 6413 10159
decides$	9376
deciding$	9277 9278 9376
decisi	2610
decision$	4021 7794 4063 4064 80 81 4067 83 84 85 4071 87 7818 7819 7820 7821 7822 4078 7824 4080 7826 7827 7828 7829 7830 7831 108 109 110 111 7859 7860 7861 7862 7863 7864 7865 7866 4125 4315 8061 332 4318 4319 4320 4321 9175 5538 5539 5540 9286 9287 2165 6257 10352 6974 6975 6976 7220
decisions$	3 4 5 6 7 8 9 4021 7794 7818 7819 7820 7821 7822 7826 7827 7828 7829 7830 7831 108 109 110 111 112 113 114 115 7859 7860 7861 7862 7863 7864 7865 7866 7867 7868 332 4318 4356 4357 4689 705 8510 8511 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 9175 9182 5538 5539 5540 9286 9287 2165 10352 6974 6975 6976 7220
decked$	1721 1722 1723 3327
declin	2650 2804 10554
decline$	1175 1176 1177 9522 3348
declined$	1175 1176 1177 9522 9527 9532 9533 9534 9535 3348
declines$	1175 1176 1177 9522 3348
declining$	1175 1176 1177 9522 3348
decrea	2650
deemed$	4969 4970 1202
deep$	1713
defeating$	4086
defect$	10540
defenceless$	5496
defend$	5306 5498 5499 5500 5503 5504 5506 5507 5510
defending$	5498 5499 5500 5503 5504 5506 5507 5510
defensive$	3799
defensiveness$	9978 3799
deferred$	3743
defiant$	8923 8924 3165 3774
deficit$	7562 7616
defied$	957 958 3056
defies$	957 958 3056 3426
definite$	1879
definitely$	1987 1995 5980 1996 1997 7352
defy$	957 958 3056
defying$	957 958 3056
degenerate$	3758
degenerates$	3758
degrade$	2593
degraded$	2593
degrades$	2593
degrading$	2593
degree$	280 281 282 9304 9305 9306
delay	10556 7611
delay$	10110 10168
delayed$	7406
delaying$	9896 9897
delays$	10110 10168
deliberate$	4079 95
deliberately$	453 3421
delicate$	3266
delinquency$	3758
delinquent$	3158 3159 7145 3165 3758
delinquents$	3758
deliver$	4328 4329 4330
demand$	6635 6756
demanding$	8983 8984 8985 8986 8987 8988 8989 7157
dement	6931
dementia$	10676
demonise$	2414 2415 2416 2417
demonised$	2414 2415 2416 2417
demonises$	2414 2415 2416 2417
demonising$	2414 2415 2416 2417
demons	2568
demotivated$	3774
denial$	9978 7031
dental	2830
dental$	6815
dentis	6800
dentist$	10545
deny$	10399 2670
denying$	2670
department$	6036 6041 6042 10121 10152 6434 2453 3418 3427
depend	7601
dependence$	2836
dependency$	2836
dependent$	2836
depends$	2925
deplorable$	3799
deport	10637 6931 10682
deported$	10676
depres	10573 10635 10667 6931
depressant$	7588
depressants$	7588
depressed$	7573
depression$	10676 3887
depressive$	10685 3888
deprive$	10399
deprived$	3159
depth$	10001
dereliction$	3799
derision$	10197 10198 10199 10200 10201
descend$	404 405
descendded$	404 405
descendding$	404 405
descended$	404 405
descending$	404 405
descends$	404 405
descri	2486
described$	1031 1211
description$	6526 2760 10535
descriptions$	6459 10205 10229 6526 2760 10500
desert$	3405
deserted$	3402 3405
deserting$	3405
deserts$	7850 3405
desertted$	3405
desertting$	3405
deserve$	7847 7848 7849 654 655 3036
deserved$	7847 7848 7849 654 655 8388 3036
deserves$	7847 7848 7849 654 655 3036
deserving$	7847 7848 7849 654 655 3036
design	2587
designed$	2655 2768
designer$	8633 8634 5702 9448 9449 5729 1747 7313 7316 3333 3343
desire$	5927 9673 9674 9675 9676 9677 9678
desk	6471 6474
desk$	10209 10216 10217 10219 10231 10394 10413 6669 10426 6696 10461 10483 6774 7514
despite$	150 4135 151 152 153 179 181 185 186 187 8164 8165 8166 8167 8559 8560 8561 2342
destined$	406 1836 1837 1838 3352
destructive$	4049 8129 3084
detail	2486 2685 6670 6671 2773 6758
details$	4215 4216 4217 10228 10229 10428 10500 10501 6762
detain	6647 10419 2801
detain$	10392 6786 3540
detained$	7475
detaining$	3540
detect	10208 6471 6479 6480 6481 2497 2498 2533 6521 6607 10356 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2767 6759 2789 3518 7504
detection$	9377 9378 10352 7501 3517 3518 3854
detections$	10352 10482 7501 3517 3854
detective$	2475 10216 10224 10225 10226 6482 6483 6510 6518 10266 10394 2665 10413 6669 6696 10456 10461 10483 2777 6763 6774
detectives$	2475 10216 10217 2488 10224 10225 10226 6482 6483 10231 2502 6510 6518 10266 6611 10394 2665 10413 6669 6696 10456 10461 10483 10504 2777 6763 6774
detent	6866 2968
detention$	8746 9707 10611 6953 7079 3964
detentions$	8746 10611 7079 3964
deter$	2595 2784 3521
deteri	10554
detering$	2595
determ	2549 2671
deterping$	2784
deterr	10431
deterred$	3521
deterrence$	3857
deterrent$	7536 3857
deterrents$	7536
deterring$	2784 3521
deters$	2595 2784 3521
deterting$	2784
develo	7422 3438
develop$	2472 6683 2699
developed$	1353 2472 6683 2699
developing$	2472 6683 2699
developmental$	3623 3643 3669
develops$	2472 6683 2699
deviant$	3159 7145 3165
device	2539 6663
device$	2514 10245 10408 2779 3451
devices$	2514 10245 10408 2779
devious$	3774
di$	10456
diabet	10573
diabetes$	3878
diabetic$	3878
diagno	6800
diagnosed$	3922
diagnoses$	3922
diagnosis$	10545 10546 7563 7584 7616 3922
diagram$	2585 7480
diagrams$	7480
diazepam$	3907
dice$	638
dicing$	638
dictate$	8842
did$	132 7905 7926 7934 7937 375 480 4552 4597 4706 4707 755 756 757 4751 4754 789 800 801 802 803 804 806 810 829 830 831 838 842 869 897 1163 1167 1266 1267 1268 1571 1577 1584 1587 1613 1630 1975 5972 9719 9720 5981 5982 2008 2011 2066 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 6100 2125 6116 6122 2138 6124 6126 6130 2146 2147 2148 6134 6135 6155 6157 2195 2213 2215 2216 2217 2218 2219 9969 9970 2253 2255 10086 10136 10137 10138 10139 10161 10162 2439 3029 3374 3377
die$	10543
died	10637 6893 10667
died$	10638
diet	6827 10573
diet$	10572
dietary$	3934
dietician$	10555 3940
dieticians$	3940
dietitian$	3940
dietitians$	3940
difference$	1425 9618 9619 9620 9621 9622 9623 9624 9625
different$	482
diffic	2559 10556 7606 7625
difficult$	7732 4820 4985 1156 1157 1158 1159 1160 1161 8914 8915 8916 8917 8918 8919 8920 8921 8922 8975 8983 8984 8985 8986 8987 8988 8989 1260 1261 1262 1263 1264 9018 6544 10530 3159 3163 3165 7151 7157 3774
difficulties$	8393 8400 8401 8975 2892 2921 7151 7582 7584 7607 3675
difficulty$	7582 7584 3675
dim$	3774
dire$	3800
direct	3509
directed$	6749
directing$	7528
directs$	7528
dirt$	10142
dirty$	9448 9449 10668 3310 3326 3333 3789
disabi	6800 10573
disabilities$	7580
disability$	10545 6842 7580 7616 3896
disabl	6931
disabled$	10676 3896
disaffected$	3159 7145 3263
disappear$	8180 457 458
disappeared$	457 458
disappearing$	457 458 6987
disappearred$	457 458
disappearring$	457 458
disappears$	457 458
disappointing$	2272 2273 2274 2275 6329 10075 3401
disappointingly$	3801
disaster$	1071
disasters$	1071
disband$	10485
discipline$	7030
disciplined$	4997 4998 4999 5000 7175
disclo	2563 6548 2774 2931
disclose$	8003 8031 8556 9539 9545 9559 7335
disclosure$	984 985
disclosures$	984 985
discov	6475 2549 2671 6711
discover$	10220
discuss$	9539 9545 9559 7335
disdain$	10197 10198 10199 10200 10201
diseas	6795
disease$	10540 7616 7624
disengage$	8031 3770
disengaged$	7351 3770
disengagement$	3770
disengages$	3770
disengaging$	3770
disgrace$	3799
disgraceful$	8914 8915 8916 8917 8918 8919 8920 8921 8922 9985 3165 3799
disgracefully$	3799
disguised$	3065
dishevelled$	3789
dishonest$	3774 3799
disinterested$	7351 3774 3799
dismal$	2427 3799
dismally$	3799
disman	3824
dismantle$	10485
dismantling$	2766
dismiss$	862 10131 3414
dismissed$	862 2350 3402 3414
dismisses$	862 3414
dismissing$	862 9896 9897 3414
dismissive$	8923 8924 3799
dismissively$	3799
disobedient$	3159 3774
disobey$	957 958 9706 3056
disobeyed$	957 958 9706 3056
disobeying$	957 958 9706 3056
disobeys$	957 958 9706 3056
disord	6543 2574 6587 6596 6635 6636 10421 10422 10423 10435 6701 10446 6781 6795 10556 7601 7625
disorder$	8975 9018 10288 6559 10332 2603 10341 10380 10381 10493 10499 10526 10540 6823 7151 7571 7572 7598 7607 7608 7616
disorderly$	3774
disorders$	8975 6823 7151
dispersal$	6673 6704
disperse$	10485
dispersing$	2766
display$	761
displaye$	6460 2476
displayed$	761 6460 2476
displayes$	6460 2476
displaying$	761 6460 2476
displays$	761
disposal$	10701 7501
disposals$	7501
disregard$	70 75 8031 957 958 5087 5088 1104 5090 3056 3414
disregardded$	75 957 958 3056 3414
disregardding$	75 957 958 3056 3414
disregarded$	75 957 958 3056 3402 3414
disregarding$	75 957 958 3056 3414
disregards$	75 957 958 3056 3414
disrespect$	10197 10198 10199 10200 10201
disrespectful$	8923 8924 3774
disrup	10350 10356 10431 7504
disrupt$	8820 2595 3500 3832 3847
disrupted$	8820 10322 7531
disrupting$	8820 9706 2595 3500 3832
disruption$	8820 9018 10343 10372 10481 3501 7487 3511 3832 3847
disruptive$	995 996 997 4985 8914 8915 8916 8917 8918 8919 8920 8921 8922 9018 3083 3159 7145 3165 3774
disrupts$	8820 2595 3500 3832
disruptted$	8820
disruptting$	8820
distribute$	2474 6460 2476
distributed$	2474 6460 2476 10207
distributes$	2474 6460 2476
distributing$	2474 6460 2476
disturbed$	3159 7145 3774
dither$	3802
dithered$	3802
dithering$	7412 3802
ditherred$	3802
ditherring$	3802
dithers$	3802
divide$	10485
dividing$	2766
divorc	10635 10637 6893 6895 10664 10682
divorce$	10640
divorced$	10638
divorcing$	10638
dla	6842
dla$	10587
do$	130 7905 7924 7932 7935 4358 375 480 4582 4706 4751 4755 4757 4758 4759 787 800 801 802 803 804 806 808 836 840 867 8602 8604 8612 8614 895 1163 1165 1266 1267 1268 9091 1497 1558 1569 1577 1582 1585 1591 1611 1628 9376 9516 5792 9539 9545 9559 9565 9566 5836 9593 5850 9609 9610 9611 9612 9613 9614 9615 9692 1975 5972 9719 9720 5985 5986 5989 2006 2009 2067 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2127 6122 6124 2140 2197 2213 2215 2216 2217 2218 2219 2251 6388 6825 3029 7335 3374 3377
doctor	6800 2830
doctor$	10545
doctors$	6815
dodge$	5632 5633 2368
dodged$	2368
dodges$	2368
dodging$	5632 5633 2368
dodgy$	7732 8665 8666 8667 7277
doe$	3317
does$	131 7925 7933 7936 375 480 4751 788 800 801 802 803 804 806 809 837 841 868 896 1163 1166 1266 1267 1268 1558 1570 1577 1583 1586 1592 1612 1629 9376 5851 9613 9614 9615 1975 5972 9719 9720 5985 5986 5989 2007 2010 2068 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 6100 2126 6116 2139 6126 2196 2213 2215 2216 2217 2218 2219 2252 2439 3029 3374 3377
dogs$	8814 8815 8816
doing$	7928 7929 7930 7988 7989 7990 7991 7992 7993 7994 7995 7997 375 480 8324 1558 6101 6102 6117 6118 6122 6124 2213 2215 2216 2217 2218 2219 9980 9981 9982 9983 2439 10180 3377
dolled$	1775 1776 1777 3346
domestic$	10659 3691
dominant$	1112
done$	4077 7911 8301 1307 1775 9593 9690 6021 6030 6037 6038 9787 9789 9790 9792 9793 9794 9795 9810 9811 9812 9813 6103 6119 6120 6121 6122 6124 6127 6128 6129 6130 2146 2147 2148 9910 9911 9912 9913 2213 2215 2216 2217 2218 2219 9950 9951 9952 9963 2255 2439 10179 3377
doomed$	1836 1837 1838 3352
door$	8349 8351 10358
doorman$	8211
doormen$	8211 9039 9040 9041 9042
dopey$	3774
dose	6800
dose$	10545 7613
doss$	8868 8869
dossier$	3830
dossiers$	3830
doubt$	9575 9576 9577 9578 5867 9728
doubtful$	5068
down	2652 10472
down$	263 288 385 386 387 388 389 4670 4671 4673 8514 4850 8888 9013 9014 9015 5675 5725 9499 5755 5766 9512 9523 9528 10006 10007 10008 10009 10010 10011 10012 10013 10014 10015 10016 10017 10018 10020 10021 10022 10023 10024 10025 10026 10027 10028 10031 10032 10033 10034 6290 10036 10037 6440 10282 10329 10392 6672 10457 6860 6985 7297 7488 7489 7532
downed$	6672
downfall$	8393
downlo	6499
download$	7436
downloaded$	10244
downloads$	7436
downplay$	700 862 3039
downplayed$	700 862 3039
downplaying$	700 862 3039
downplays$	700 862 3039
downs$	6672
drag$	2359 6432
draged$	2359
dragged$	7774 2359
dragging$	2359
draging$	2359
drags$	2359
drain$	5061
drama$	8399 8629 8655 5858 9604 5860 3099 3605
drank$	2814
draw$	7748 7749 242 243 666
drawing$	666
drawn$	7774 904 912 913 914 915 916 917 918 919 920 921 922 923 924 925 931 1706 9544 9550 9555 9564 9640
draws$	7748 7749 242 243 666 8435
dreadful$	2272 2273 2274 2275 10111 10112 10113 10114 3165 3401
dreadlock$	3790
dreadlocked$	3310
dreadlocks$	3790
dreads$	7294 7296
dream$	5793
dress$	4003 8296 8297 8298 8299 8300 4599 615 616 689 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 1734 9465 5724 9471 9472 9473 9501 9502 9503 7313 3329 7318
dressed$	8296 8297 8298 8299 8300 8301 4599 615 616 1721 1722 1723 9465 9466 9467 9468 1763 9501 9502 1775 1776 1777 7265 7267 7275 3327
dresses$	1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 5703 5704 1734 9465 9471 9472 9473 9501 9502 7313 3329 7318
dressing$	4004 5718 1734 5742 3329
drew$	7748 7749 242 243 666 8435
drift$	400 401 402 403 404 405 438 439 9567 7408
drifted$	400 401 402 403 404 405 438 439
drifting$	400 401 402 403 404 405 438 439
drifts$	400 401 402 403 404 405 438 439
driftted$	400 401 402 403 404 405 438 439
driftting$	400 401 402 403 404 405 438 439
drill	10434
drill$	9031
drink	10667
drink$	7808 7823 7969 7970 4235 4236 4237 4238 4239 4241 4242 8031 8060 8062 8063 8064 8228 8296 8297 8298 8299 8300 8602 8604 8674 8690 1265 1266 1267 1268 10577
drinker$	10685
drinkers$	10677
drinki	6827 10573 10635 10664 10667
drinking$	3997 3998 29 8088 8296 8297 8298 8299 8300 8332 689 4689 705 2814 10572 2892
drinks$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8228 1266 1267 1268 2814
driv	2650 2700
drive$	7945 8281 3519
driven$	4218 903 2768
driver	2499 6745
driver$	7963 7964 4220 7968 8211 2763
drivers$	4211 4214 7963 7964 4220 7967 7968 8211 8831 9039 9040 9041 9042 9506 10206 6484 10490 2763 2770 10506
drives$	8281
drivin	2693
driving$	6678
drone$	2694 3532 3833
drones$	2694 3532 3833
drop	2650
drop$	5035 9567 2360 10329 7532
droped$	2360
droping$	2360
dropout$	7081
dropouts$	8793 8794 8795 7081 7082
dropped$	2360
dropping$	2360
drops$	2360 10329 7532
drug	10202 10212 2547 10280 10303 6572 10429 6958 10704 7454 7479 7485
drug$	3997 3998 31 32 8120 4390 8146 4408 690 8665 8666 8667 5031 5032 5033 5034 5044 8793 8794 8795 2489 2492 6532 6640 6641 2703 6827 10573 10635 6982 7082 3098 3143 3158 3472 3565 3616
druggie$	3765
druggies$	3765
druggy$	3765
drugs	10286 10434 2718 6966
drugs$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8073 4334 4335 4336 8103 8104 8105 8120 8124 8133 8134 8157 8158 8159 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8642 8674 8690 8820 8881 1265 9018 9283 9284 9285 2489 2492 10257 10273 10296 10297 2703 6703 6820 10566 10577 2892 10711 6980 6982 6984 3098 3143 7133 3565
drunk$	8301 8328 9706 2814
dry$	1685 9431 9960 3294
ds$	10456
dto$	3978
dual$	5663
duck$	2368
ducked$	2368
ducking$	2368
duckked$	2368
duckking$	2368
ducks$	2368
due	2652 10472
due$	4001 262 286 4278 10584 2933 10664 10666 2965
dump$	2333 2334 3407
dumped$	2333 2334 3407
dumping$	2333 2334 3407
dumpped$	2333 2334 3407
dumpping$	2333 2334 3407
dumps$	2333 2334 3407
dust$	10155
duties$	9751 10098
duty$	9751 9973 10056 10098
dyed$	3310 7297
dying	6931
dying$	10542 10676
dynamic$	7069
dynamics$	7069
dyscalculia$	3871
dysfunctional$	3159 7145 3799
dyslexia$	10563 3869
dyslexic$	3869
dyspraxia$	3870
dyspraxic$	3870
dysregulated$	3774
dystrophy$	7553
e$	9967 10071 10072 10073 6358 10116 10117 10558 10571 7399
each	10203 10260 2534 2535 10346 7500
each$	148 4365 4950 5247 1650 9511 5767 5781 1797 1799 1970 1972 6281 10125 6450 10261 10295 10319 10342 6622 10376 6658 6666 2691 10424 10425 10451 10459 6732 2759 10528 6786 10548 3263 7332 7333 7354 3463 3470 7525
eager$	233 234 239
ear$	9420 10050
earlier$	9099
early$	9165 7554
earmar	2613
earn$	427 8337 8338
earned$	427
earning$	427
earns$	427
earring$	7313
earrings$	7313
ears$	9420 10051 10052 10210
easier$	2662
easily$	926 1351 1544 6024 9772 9773 10080 10081 10082 10083 3049 3184
east$	1681
eastern$	1674 5660 5664 1680 5683 9430
easy$	4027 429 8419 8420 8566 8567 8568 6544 3050
eat	10487
eat$	3575 7612
eaten$	7612
eating	6800 6827
eating$	10545 2838 10572 3586 7612
eats$	3575 7612
eczema$	3880
educat	2860 6867 7652
educate$	145 146
educated$	145 146
educates$	145 146
educating$	145 146
education$	4166 7912 8564 6044 6846 10598 10614 3651 7646
educational$	6847
effect	3509
effect$	9624 9625 10462
effective$	3551
effectively$	1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 3231
effort$	8481 752 4738 4739 9526 9779 9819 9820 2173 2174 2175 9928 9929 9930 9931 9932 9933 9934 9935 6193 6194 6195 6196 6197
efforts$	4166 7912 9526 2173 2174 2175 7028
egg$	223 225 965 966 7067
egged$	223 225 965 966
eggged$	223 225 965 966
eggging$	223 225 965 966
egging$	223 225 965 966
eggs$	223 225 965 966 7067
ehc$	3650
ehcp$	3955
ehcps$	3955
eight	10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 7525
eight$	8750
eighteen$	8239 8241 542 8274 8275 1357 5352 9120 9124 9125 9126 9127 9128 9129 9130 9372 7213
eject	10494 6750
eject$	10495
elder	7473
elder$	8144 8665 8666 8667 7051
elders$	8124 8144 8147 8665 8666 8667 8671 8802 2575 10316 7051
elect$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
elected$	105 106 107 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 10086 6413 10159
electing$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
electively$	3668
electr	2920 2970
electricity$	6905
electronic$	6955 7717
electronically$	6955
elects$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
electted$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
electting$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322
element$	280 281 282 7068 7072 7120
elements$	7068 7072 7120
eleven$	8750 1390 1391 1392 1393
else$	8365 677 678 8431 9110 9918 9919
elsewhere$	9918 9919
email	2744
email$	10071 10072 10073 6729 7398
emaile	6755
emailing$	6729
emails$	10072 10073 10116 10117 6729 7398 7399
embarked$	406
embroiled$	394 395 396
emergency$	10558 3642
emotional$	5259
emotionally$	3196 3260 3693 3706
empathy$	8589 8622 8623 7030
employment$	10612
emptive$	6736
enabl	2496
enable	2622 3502
enable$	37 8398 2626 2778
enabled$	37 8398 8436 8437
enableed$	2626
enableing$	2626
enables$	37 8398 2626 2778
enabling$	37 8398
encounter$	8660 6993 7208
encounters$	8660 6993 7208
encour	2485
encourage$	7748 7749 145 146 235 236 237 242 243 2993 3038
encouraged$	7748 7749 145 146 235 236 237 242 243 2490 2993 3038
encourages$	7748 7749 145 146 235 236 237 242 243 2993 3038
encouraging$	7748 7749 145 146 235 236 237 242 243 2993 3038
end$	90 91 4322 684 685 9565 9566 5824 5859 10336 6726 2819
endanger$	10 2985 2986
endangered$	10 2985 2986
endangering$	10 2985 2986
endangerred$	10 2985 2986
endangerring$	10 2985 2986
endangers$	10 2985 2986
ending$	6726 10542 2819
endless$	121 122 123 6327 6328
endlessly$	1976 5961 1977 5962 1978 1979 1980 1981 1982 1983
endome	3568
endometriosis$	7553
ends$	5859 10371
enemies$	8390
enemy$	8390
enforc	6490 10350 10356 7422 7486 3507
enforce$	3845
enforcement$	10235 10343 2646 10443 2732 10463 6728 10517 7494 3510 3511 7513 3845
enforcer$	3829
enforcers$	3829
enforces$	3845
engage$	7837 7851 8003 8031 8115 397 398 399 8556 8886 8893 5149 8895 8896 8897 8898 8899 8900 8905 8908 8993 9509 9539 9545 9559 9607 9628 9631 9659 9680 9681 9682 9953 10131 10134 6789 7015 7142 7335 7336 7343
engaged$	390 391 392 393 397 398 399 8301 8309 8893 8895 8896 8897 8898 8899 9544 9550 9555 9564 9640 9641 9642 9643 9644 9657 9666 9667 9668 9669 9670 7015 7142
engagement$	390 391 392 393 8892 8900 1179 1180 1181 1182 5168 9526 1802 1803 1804 1805 9696 5952 7136 7141 7332
engager$	7104
engagers$	7104
engages$	390 391 392 393 397 398 399 9631 9653 9654 9655 9656 7015
engaging$	390 391 392 393 397 398 399 8893 8895 8896 8897 8898 8899 8900 9680 9681 9682 7015 7135 7142 7343
english$	7656 7657
enjoy$	899 900 901 902 967 968 969 970 9725 3047
enjoyed$	899 900 901 902 967 968 969 970 9725 3047
enjoying$	899 900 901 902 967 968 969 970 3047
enjoys$	899 900 901 902 967 968 969 970 9725 3047
enormously$	10336
enough$	68 7888 4144 7890 4169 4705 4745 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 1527 1530 5541 5542 5623 9369 9987 7212 7236
enquir	10356 6773 10630
enquir$	2565
enquiries$	2551 2565 10321 10452
enquirs$	2565
enquiry$	10284 2565 10321 10518
enrich	3438
entangled$	394 395 396
enter$	3029 7015
entered$	2517 2569 2571 2709 2710 3029 7015
entering$	3029 7015 7447
enterp	10525
enterprise$	10317 7466
enterred$	3029 7015
enterring$	3029 7015
enters$	10242 3029 7015
entice$	7748 7749 235 236 237 2993
enticed$	7748 7749 235 236 237 2993
entices$	7748 7749 235 236 237 2993
enticing$	7748 7749 235 236 237 2993
entirely$	2389 2390 3247 3363 3366 3417
entitled$	3774
entitlement$	8843
entrant$	8786
entrants$	8786
entrenched$	3137
epilep	10573 6931
epilepsy$	10676 3874
epileptic$	3874
episodes$	8185
equal$	3239
equally$	3031
equals$	5415 5416 5417
erratic$	7838 7839 7840 7841 8909 8910 8911 8912 1183 3165
escala	2807 3509
escalate$	9567
escalated$	2696
escape$	7977
essential$	2655
establ	6475 2549 2563 6548 2671
establish$	10220 2660 2682 2706
estate	6589 6685
estate$	8140 8141 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8775 8831 8835 8836 6278 10326 10334 10430 10498 7039 3263
eternally$	3797
european$	1672 5659 5661 5665 9428 3289
evade$	5632 5633 2368
evaded$	2368
evades$	2368
evading$	5632 5633 2368
evasive$	3774
even$	4154 4158 178 6325 6326
evening$	9699 9700 9701 3542
event$	8460
events$	8460 10335
ever$	5523 5524 1540 9626 9627 5886 9632 9633 9634 5912 1928 5914 1930 5961 5962 1978 1979 1980 1981 1982 1983 5975 9736 9737 9738 9739 9740 9741 9742 6394 7339 7340
every$	121 122 123 4817 8563 4943 5121 1450 9511 5767 5781 1797 1799 1969 5955 1971 1973 1974 6288 6351 10116 10117 10125 10261 6666 6799 10548 7332 7333 3364 7354 7399 3463 3470 7623
everybody$	4686 4687 4688 6261
everyone$	4686 4687 4688 8467 4817 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 8797 5115 5365 6261
everything$	8137 8433 5444 1460 9511 5767 1873 1874 1875 2000 2001 2002 2003 2004 6231 6320 6408 6431 7021 7332 7333
evicte	10667 6931
evicted$	10676 3967
evicti	10635 10664 10682
eviction$	3967
evicts$	3967
eviden	2688 10434 7422 3817
evidence$	4725 9891 9967 10116 10117 10215 2550 2573 2666 10450 6735 10509 2791 7398 7399 3475 7461
evidently$	1995 5980 1996 1997
evil$	3082 7145
ex$	10641
exaggerate$	8876
exaggeration$	8876
exam$	10105 10173 6866 3670 7656
examin	6499
examin$	2704
examination$	7436
examinations$	7436
examined$	10244 2704
examines$	2704
examining$	2704
examins$	2704
example$	10306
exams$	7656
except$	5445
exception$	7346
exchang$	494 4479 495 496 497 498 499
exchange$	4471 494 4479 495 496 497 498 499 4486 8234 8281 7015
exchanged$	494 4479 495 496 497 498 499 7015
exchanges$	494 4479 495 496 497 498 499 8281 7015
exchangged$	494 4479 495 496 497 498 499
exchangging$	494 4479 495 496 497 498 499
exchanging$	494 4479 495 496 497 498 499 7015 7447
exchangs$	494 4479 495 496 497 498 499
excitement$	8629 8635 8655 3048
exclude$	10131 10132
excluded$	7777 4175 4176 4177 4178 4179 4180 4181 4182 198 199 200 293 294 295 296 8385 4997 4998 4999 5000 2350 7079 7406 7641 3657
excluding$	9896 9897
exclus	6866
exclusion$	8403 8404 8460 8746 2669 2864 10611 7079 3959
exclusions$	8460 8746 7079 3959
excuse$	6438 7382 7383
excuses$	5117 5118 1134 5120 6438
execut	10455 3498
exercise$	761
exercised$	761
exercises$	761
exercising$	761
exhaust$	1125
exhausted$	1125
exhausting$	1125
exhausts$	1125
exhaustted$	1125
exhaustting$	1125
exhibit$	3456
exhibited$	7440 3456
exhibiting$	3456
exhibits$	3456
existence$	7146
existent$	8909 8910 8911 8912 10111 10112 10113 10114
expand	2672
expect	6855
expect$	4617 4618 4619 635 636 8496 8497
expectations$	9008 7189
expected$	4230 2490 2542 10363 10600 10666
expelled$	7644 3660
expend	6733
expendable$	10478
expensive$	9448 9449 5729 3333
expensively$	1670 3290
experi	2929 2930
experience$	8460 8660 1344 1346 5387 1403
experienced$	1353 9353 1638 1647 6914 6915 6996 7210 3242
experiences$	8460 8660
experiencing$	6914 6915
explanation$	10071
explicit$	4452 4460
exploitation$	7730 7731 7767 7768 7769 7784 8021 8120 8393 8394 8403 8404 8510 8511 8592 8593 8594 8595 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2767 2789 7018 7047
exploited$	7774 7777 8279 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 9299 9300 9301
exploiter$	4200 7953 7972 8124 8144 8168 8170 8173 8242 8260 8265 8270 8505 4912 8658 8665 8666 8667 8668 8732 1006 1087 6978 7073 7076 7077
exploiters$	4200 7953 7972 7976 8124 8144 8168 8170 8173 8242 8265 8270 8505 4912 8658 8665 8666 8667 8668 8671 8732 1006 1087 6978 7073 7076 7077
explosive$	3772
expose$	3988 10 7742 7743 4014 7760 7761 7762 7763 7764 7765 7766 2985 2986
exposed$	3988 10 7742 7743 4014 7760 7761 7762 7763 7764 7765 7766 2985 2986
exposes$	3988 10 7742 7743 4014 7760 7761 7762 7763 7764 7765 2985 2986
exposing$	10 4014 7760 7761 7762 7763 7764 7765 2985 2986
express$	4877 4878
expressed$	4877 4878
expresses$	4877 4878
extend	2619
extensions$	7285 7296
extract$	2472
extracted$	2472
extracting$	2472
extraction$	7436
extractions$	7436
extracts$	2472
extreme$	5111
extremely$	3230
eye$	9420 10049 7305
eyebrow$	9420 9436 7308
eyebrows$	9420 9436 7308
eyed$	7273 7302
eyelashes$	7290 7296 7303
eyes	10519
eyes$	5293 9420 1691 9443 10166 2480
eyesig	10573
fabricated$	8714
face$	8101 9420 5713 5728 9484 5743 6592 2667 7300 3345
facebook$	459 4444 460 4445 461 4446 462 4447 463 4448
faced$	7165 7185 7301
faces$	9420 9484 5743 6643 7300 3345 3714
facial$	5669 2667 3297 3450
facilitat$	54
facilitate$	37
facilitated$	37 54
facilitates$	37
facilitating$	37 54
facilitats$	54
facilitatted$	54
facilitatting$	54
facing	6937
facing$	3714
facts$	4725
fade$	7287 7296
fades$	7287
fail	2804 3671
fail$	135 731 794 800 801 802 803 804 806 826 827 828 843 9566 9706 2021 2022 2023 2024 10136 10137 10138 10139 3042 7347 3368 3369
failed$	135 731 794 795 800 801 802 803 804 806 826 827 828 845 9706 2021 2022 2023 2024 6014 9760 10136 10137 10138 10139 3042 3368 3369 7406
failing$	135 731 794 800 801 802 803 804 806 826 827 828 846 9706 2021 2022 2023 2024 9755 9756 9757 9758 9896 9897 10136 10137 10138 10139 3042 3368 3369 3370 7356 7357
failings$	9755 9756 9757 9758 3370 7356 7357 3798
failled$	135 731 794 9706 10136 10137 10138 10139 3042
failling$	135 731 794 9706 10136 10137 10138 10139 3042
fails$	135 731 794 800 801 802 803 804 806 826 827 828 844 9706 2021 2022 2023 2024 10136 10137 10138 10139 3042 3368 3369
failure$	4258 274 275 276 277 278 279 826 827 828 9755 10110 10168 7081 3370 7356
failures$	9755 9756 9757 9758 10110 10168 7081 3370 7356 7357
fainted$	3941
fainting$	3941
faints$	3941
fair$	1685 3286 3287 3294 3310
fake$	3303 3318
fall	2650
fall$	4282 4283 4284 4285 404 405 950 9567 2322 10329 3411 7532
fallen$	404 405 950 2322 3411
falling$	404 405 950 7329 3411
falls$	4282 4283 4284 4285 404 405 950 2322 10118 10329 3411 7400 7532
false$	8714 9730 3060 3065 3305 3318
families$	1127 1128 1144 8926 8950 8951 8952 8953 8954 8955 5218 5219 8966 8970 6209 6210 6211 6212 6213 6214 6261 6273 10019 7144 7146 7192 7197 7392 7398
family	6877 6889 10643
family$	5123 1144 8926 8950 8951 8952 8953 8954 8955 5218 5219 8966 8970 9177 9202 9208 6272 10623 10634 6890 10654 10671 10674 2952 6944 7144 7192 3211 7197 3605 7668 7683 3703
fantasist$	7081
fantasists$	7081
far$	8716 8717 8718 1438 1442 1473 1608 2256 2257 2258 2398 10484
farce$	7367
farcical$	3799
fashionably$	1670 3290
fast$	9165 3050
faster$	9099
fat$	3789
fate$	7019
father	10623 6889 10636 6892 2911 10643 10646 10647 2937 2949 6936 2954 6940
father$	1127 1128 5218 5219 9017 1472 1483 5469 5470 5471 5472 2888 2889 10620 10634 6890 2908 2909 2912 10652 2924 6917 10674 2952 7192
fathers$	2924 7192
fatigue$	7553
fattest$	1692 3314
fault$	7997 7998 297 298 299 300 8381 698 699 9984 10120 2391 2422 6415 10170 10171 10172 7020 3415 7403 7413
faulty$	4746
favor$	4473
favors$	4473
favour$	4472 8224 8225 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 7003 3328
favoured$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3328
favouring$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3328
favourred$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3328
favourring$	1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 3328
favours$	4472 8224 8225 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2462 2463 2464 7003 7004 3328
faze$	5578
fazes$	5490 9236
fear$	5103 5104 1120 1121 1616 3250
feared$	1616 3250
fearless$	3783
fears$	1616 3250
february$	8142
feckless$	3774
fed	2479
fed$	669 1110 1111 2891 2925
feed	2479 2686 3438
feed$	669 1110 1111 2472 2726
feeded$	2472
feeding$	1110 1111 2472 2726
feeds$	669 1110 1111 2472 2726 2891
feel$	8187 8188 4877 4878 1114 1122 2524
feelin	3588
feelings$	8835
feels	3588
feels$	8187 8188 4877 4878 1114 1122
feet$	8106 8107 5647 9393 9394 10089 10165 3271
feigned$	3065
fell$	404 405 950 2322 3411 7502 3608
felt	3588
felt$	8187 8188 4877 4878 4969 4970
female	3490
female$	5635 9381 9382 5638 9384 9385 1672 6478 2546 7086 7247 3263 3467
females$	8925 2546 7086 3784
fend$	5309 5498 5499 5500 5503 5504 5506 5507 5510 1526 9954
fendded$	1526
fendding$	1526
fended$	1526
fending$	5498 5499 5500 5503 5504 5506 5507 5510 1526
fends$	1526
feral$	3159 7145 3774
ferocious$	3772
fester$	10176
fever$	7552
few$	7120
fewer	2650
fibrosis$	7553
fiercely$	3247 3261
fifteen$	1390 1391 1392 1393
fight	2650
fight$	8031 8060 8062 8063 8064 8356 8460 4740 8486 8632 8702 8703 9018 5310 9565 9567 5858 9604 5860 9702 9703 9704 9706 3519
fighti	6636 6895 6945
fighting$	7786 7787 4956 8820 8876 9018 9706 10381 10595 2892 10640 10690
fights$	8460 8631 8635 9018 9702 9703 9704 9706 9707
figure$	5457 6584
figures$	10105 6418 10173 10175 10184 10185 6584
file$	9967 10228 10395
files$	9967 10228 10395
filler$	7280
fillers$	7280
film	10494 2801
film$	7945 10255 2531 10263 10267 6679 2695 6786 7517
filmed$	7774 7817 4218 9347 2531 10265 2536 6679 2695 3462
filming$	2531 6679
films$	2531 10263 6679
filthy$	9448 9449 3789
final$	2877 3718 3720
find	10250 3548
find$	2 1255 1258 9565 6475 2549 2563 2671 6711 10471 2772
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1256 6711
fine	2887
fine$	9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 5534 1550 1551 5537 5543 5544 5545 5546 5547 5548 5549
fined$	6965
finger	10419 2801
finger$	9817 9818 9827 9828 9840
fingerprint$	6786
finish$	5826
finished$	9641 9642 9643 9644 2013
fire	6942
fire$	8109 8367 10308 6942 10687
firear	10704
firm	2610 2713 2743
firm$	6698 2738
firmer$	2738
first$	8081 8460 1001 1056 9889 3718
fishnets$	7313
fisted$	10130 7378
fit$	6241 10583
fits	10573
fits$	7558
fitted$	2970
fitting$	5705 5727
five	6462 10258 6516 2534 2535 10295 2581 10319 10342 10346 6658 2691 10424 10425 10451 10459 6732 2759 10528 7525
five$	4870 8818 1202 9121 1662 5648 5649 1707 9437 9438 9439 9440 9441 9442 5881 5890 5896 6286 6566 6744 3467
fixated$	3434
fixed$	6938
flag$	2518 2673 3453
flagg	2544
flagged$	2517 2518 10264 2587 2673 2696
flagging$	2673
flagrant$	1102 1103 1105
flags$	2518 2673
flashback$	3928
flashbacks$	3928
flashy$	3333
flat	6889 10639
flat$	8160 8161 8162 8163 4419 4420 4421 4422 8341 8342 8343 1806 10634 10644 10650 10658 2938 7666
flatmates$	5415 5416 5417
flats$	10656
flatter$	2454
flattered$	7034
fleas	2939
fleas$	6924
fled$	7453
fleece$	7313 7322
fleeces$	7313 7322
flier$	7092
fliers$	7092
fling$	46
flinging$	46
flings$	46
flip$	6713
flirt$	464 465 466 481 638
flirtatious$	3751 3781
flirted$	464 465 466 481 638
flirting$	464 465 466 481 638 689
flirts$	464 465 466 481 638
flirtted$	464 465 466 481 638
flirtting$	464 465 466 481 638
flirty$	3751
floor$	10657
floppy$	3287
flout$	957 958 3056
flouted$	957 958 3056
flouting$	957 958 3056
flouts$	957 958 3056
floutted$	957 958 3056
floutting$	957 958 3056
flung$	46
fluoxetine$	3904
flyer$	7092
flyers$	7092
fob$	2331 3406
fobbed$	2309 2331 3406
fobbing$	2331 3406
fobed$	2331 3406
fobing$	2331 3406
fobs$	2331 3406
focus	6600
foetal$	3612
follow	2509 2801
follow$	8031 4664 8556 4851 4852 4853 4854 4855 8602 8604 1011 9509 9539 9545 9559 2069 2070 2071 6260 10134 10255 2531 10267 6679 6786 3029 7335 7517
followed$	8301 8309 8328 1011 2069 2070 2071 9963 2531 6679 10486 3029
following$	1011 2531 6679 3029
follows$	4664 1011 2531 6679 3029
folly$	8397
food	2920 6910
food$	8216 8217 8218 8219 8220 8221 8222 8223 8228 6905 2925
foodbank$	10655
foolhardy$	2989
foolish$	4048 76 77 4081 720 9884 9885 2989 3040
foolishness$	8014 8015 8016 8017 8018 8019 8397 4691 4692
fools$	7375
foot$	5647 9393 9394 9476 9477 9478 10305 3271
footag	6504 6700
footage$	10249 6505 10251 2523 10388 2683 2694 10428 10445 3455 7441
footho	10519
footprint$	10402
for	6535 2622 7422 3438 3502 3509
for$	4055 8042 8073 4360 4399 4401 4402 8207 4471 8232 4608 4609 4610 4611 4612 8590 5057 8803 5075 5077 5078 5079 5081 5082 8830 5132 5245 5250 5252 5254 5273 5511 9334 9336 9368 1976 1977 9712 9894 6244 9996 9997 10094 6365 10144 10146 10157 10183 10220 10261 6558 6564 6568 10320 6598 6605 6606 2647 6678 10432 6689 6694 6715 6718 6748 10547 10548 2831 6818 6822 6830 6831 10579 10586 6850 10694 2973 10707 10709 6985 7197 7401 7453 7502 7543 3653 7701 7704 7706 7710 7717
force	2481 6471 6479 6480 6481 2497 2498 10248 2533 2625 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2767 2789
force$	6036 6041 6042 10121 10152 6434 6466 10216 10217 2488 10219 10224 10225 10226 6482 6483 10231 2502 6518 10309 2625 6610 6611 10394 10403 10413 6669 6695 6696 10456 10461 10483 10510 6774 7497
forced$	4856 4857 4858 4859 4860 4861 4862 4863 8615 8616 8617 8618 8620 1149 1152
forces$	4856 4857 4858 4859
forcing$	4860 4861 4862 4863
foreca	2659
forehead$	9420
foreign$	1672 5661 3289 7277 7306
forens	3839
forese	2659
forever$	1976 5961 1977 5962 1978 1979 1980 1981 1982 1983
forget	6799
forget$	10544
forgot$	7406
forgotten$	3402 7406
form	2587 7422
form$	8747 6149 9999 2699
formal$	3718
formally$	3656
formed$	2699
forming$	2699
forms$	2699
forty$	9120
forwar	2479 2686
forward$	2753 6772
forwardd$	2753
forwarded$	2753 10507
forwarding$	2753
forwards$	2753
foster	3683
foster$	1282 10623 6889 10643 10675 3208 7668 7696
fostered$	7668
fought$	4735
foul$	3183
found$	2 4969 4970 1035 5140 1213 1257 1259 2254 9994 2974 3149 3392
foundation$	9424 9425 9426 7304
four	10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 7525
four$	4870 8818 1707 9437 9438 9439 9440 9441 9442 5881 5896 3467 3642
fourteen$	1390 1391 1392 1393
fragment$	10485
frame$	9388 9389 9390 7251
frames$	9388 9389 9390 7251
fraternise$	3051
fraternised$	3051
fraternises$	3051
fraternising$	3051
fraternity$	7072
freckled$	1685 3294 3789
freckles$	3790
freckly$	3789
free	6708
free$	4079 95 7988 7989 7990 7991 7992 7993 7994 7995 4265 8276 8277 2919 7014
freely$	8276 8277 548 10080 10081 10082 10083 7013 7014 3030
frequent$	454 455 3003 3107
frequently$	453
friend	10203 2534 2535 6540 10295 2581 2592 10342 10346 6619 10364 6658 2691 10424 10425 10451 10459 6732 2759 10528 10531 7506 7525 7689
friend$	1144 8926 8950 8951 8952 8953 8954 8955 8966 9380 9383 7068 7144
friendly$	5126
friends$	3986 7807 7832 273 8028 8055 333 4334 4335 4336 8139 4564 4568 4569 4577 4595 707 729 4752 4870 4963 979 980 981 986 8751 5009 1142 1143 1144 8926 8950 8951 8952 8953 8954 8955 8966 1246 5415 5416 5417 9213 9214 9215 9216 9217 9350 9356 9380 9383 9422 1719 1767 1768 9598 9599 9600 9601 9602 5864 5865 5866 5881 5890 5896 5908 5957 9754 6209 6210 6211 6212 6213 6214 6271 10048 10056 10057 10058 10059 10060 10061 10062 10285 6566 6577 10325 2679 6744 2795 6971 7068 7144 3168 7390 7398
friendship$	4089 938 939 4982 1025 7068
friendships$	3 4 5 6 7 8 9 4021 938 939 7068
frighten$	9341 9342 9343
frightened$	9299 9300 9301 1614 1615
frightening$	7788 7789 7790 7791 7792
frightens$	5490 9236
fringe$	9483
fringes$	9483
fritter$	3424
frittered$	3424
frittering$	3424
fritterred$	3424
fritterring$	3424
fritters$	3424
frizzy$	3287 3310
from	2635 7422
from$	7911 4715 8461 8462 8463 8470 8471 8913 1240 5236 5427 5458 5565 5593 9380 9383 1748 9536 10238 10261 10282 2624 6620 2707 6769 6783 6849 6850 10645 2969 7233 7312 7355 7515 7610 3631 7645 7717
front$	6935
fruitful$	10362
frustrating$	6329 10075
ft$	9393 9394 3271
full$	4165 4173 4199 1416 2721 2886 3319
fully$	1304 1416 5404 1544 1547 3031 3247
fumble$	3802
fumbled$	3802
fumbles$	3802
fumbling$	3802
functi	2587 7611
function$	1362 1363 1364 1365 1366 1367
functioned$	1362 1363 1364 1365 1366 1367
functioning$	1362 1363 1364 1365 1366 1367
functionned$	1362 1363 1364 1365 1366 1367
functionning$	1362 1363 1364 1365 1366 1367
functions$	1362 1363 1364 1365 1366 1367
fund$	9953
funding$	7409
funds$	7681
furthe	2481 2619 3509 7506
further$	6466 2591 3467
furthered$	2591
furthering$	2591
furthers$	2591
futile$	3358
gain$	8337 8338 5251
gained	2844
gained$	6829
gallery$	6693
gambling$	10566
game$	4485 672 9031 9060
games$	672
gaming$	8194 8195 8196 672
gang	10208 2481 10212 6471 6479 6480 6481 2497 2498 10248 2533 2547 10303 2592 10323 6649 6668 2684 10415 10416 10421 2698 10429 2711 2715 6701 10446 6716 10474 6738 2767 2789 7454 7479 7485 7486
gang$	4311 8120 8124 8134 8144 8168 8642 8668 8721 8802 1293 9213 9214 9215 9216 9217 6466 10216 2489 6532 10278 6553 6554 10315 10317 6577 10324 10382 6641 2669 6681 2697 10434 6692 2781 6980 6982 3066 3158 3203 3453 3466 3470 3488 3492 3496 7482 3529 3546 3756 3836
gangling$	3789
gangly$	3789
gangs$	8120 8124 8134 8144 8642 8668 8721 8802 10216 2489 10317 6681 6692 6980 6982 3066 3492 3493 3529 3756 3836
gangsta$	8722 7052 3757
gangstas$	8722 7052 3757
gangster$	8722 1006 7052 3757
gangsters$	8722 1006 8870 7052 3757
gap	7422
gap$	10110
gaps$	10110 2884
gather	6651 10527 7422 3438 3476
gather$	9024 6410 2472 10252 6683 7249
gathered$	9024 2472 6683 10521 7249
gathering$	9024 2472 10396 6683 7249
gatherred$	9024 7249
gatherring$	9024 7249
gathers$	9024 2472 6683 7249
gaudy$	3333
gaunt$	3789
gave	2479
gave$	226 227 228 229 230 231 232 362 1129 1130 1131 1617 1618 2179 2198 2314 2315 2316 2317 2318 6340 6965 3629
gbh	6958 3744
gbh$	10703 7729
gcse$	7646 3670 7656 3672 3677
gcses	6866
gcses$	10611 7646 7656
gdpr$	10093
gear$	9471 9472 9473 9474 9475 7318 7328
genera	3438
general$	1806
generator$	2763 7534
generators$	2763 7534
gentleman$	9179 9180 9181
gentlemen$	1491
gents$	1491
get	6528 2700
get$	47 48 56 58 59 60 61 62 7809 4065 116 117 118 119 120 4233 8031 8062 8063 8066 4324 8253 562 565 8337 8338 650 651 4695 8441 4737 8506 8602 8604 8612 8614 891 945 946 948 949 950 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5119 5144 5145 1203 1227 1228 1229 1230 1231 1232 5251 5253 9064 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 9274 9275 1559 1563 1664 9565 9566 5884 9651 5907 5915 9680 9681 9682 2339 6390 2423 2424 2736 10487 6756 2847 10684 3006 3028 3029 7015 3090 3092 3096 3160 3162 3172 7343
gets	3604
gets$	47 48 56 58 59 60 61 62 116 117 118 119 120 563 650 651 8435 891 945 946 950 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5169 1203 1227 1228 1229 1230 1231 1232 9064 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1560 1564 1664 5944 2339 2423 2424 2736 10487 2847 2852 2857 2859 2891 3006 3029 7015 3090 3092 3096 3160 3162 3172 3573 3656 3658
getting$	47 48 56 58 59 60 61 62 116 117 118 119 120 4344 8253 4886 945 946 948 949 950 5106 5176 5177 1562 9680 9681 9682 5939 9706 2339 2423 2424 2736 2847 3029 7343
gift$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8281 8674
gifts$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8281 8633 8634 8661 8674 8690
gilet$	9471 9472 9473 7309 7318
gilets$	9471 9472 9473 7309 7318
ginger$	5682 3287 3310 3789
girl	10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 6922 6961 7525
girl$	273 333 707 986 1144 8926 8950 8951 8952 8953 8954 8955 8966 1246 9098 1719 1767 1768 5845 5916 5917 6478 6944 10706 3058 7067 3093 7144 3168 7276 7299
girlfr	10635
girlfriend$	8236 511 8272 8273 544 545 10619 10641 10654 10679 7006 7007
girlfriends$	8236 511 8272 8273 544 545 7006 7007
girls	6462 6470 10258 10260 6516 2534 2535 6540 2581 10465 2759 10531
girls$	7807 273 8028 333 8114 4370 4372 4374 4564 4568 4569 4577 4595 707 729 4752 4870 8681 8691 8692 8693 8694 4963 979 980 981 986 8723 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 8819 1143 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 1246 8981 9098 1417 5464 5465 5466 5467 9241 9422 1719 1767 1768 9598 9599 9600 9601 9602 5864 5865 5866 5881 5890 5896 9652 5908 9662 5957 9754 9920 6209 6210 6211 6212 6213 6214 6270 10030 10048 10056 10057 10058 10059 10060 10061 10062 10063 10285 6566 2679 6744 2795 6983 7067 7125 7144 3168 7276 7390 7398
giv	2774
give	2479
give$	7945 226 227 228 229 230 231 232 8003 362 1129 1130 1131 1334 5592 1617 1618 9539 9545 9559 6079 2179 2314 2315 2316 2317 2318 6476 7335
gived$	1129 1130 1131
given	6752 6755 2970
given$	7911 1617 1618 1881 9910 9911 9912 9913 2198 2314 2315 2316 2317 2318 10271 2848 2852 2859
gives$	226 227 228 229 230 231 232 362 1129 1130 1131 1617 1618 2179 2198 2314 2315 2316 2317 2318 6656 6733
giving$	226 227 228 229 230 231 232 362 1129 1130 1131 1617 1618 2179 2314 2315 2316 2317 2318 6656
glad$	233 234 239 373 374
glamour$	8633 8634 8655 8661
glandular$	3567
glasses$	7313
glean$	2472
gleaned$	2472
gleaning$	2472
gleans$	2472
gloves$	7313
glued$	2016
go$	4066 7812 4068 4069 7823 4111 7885 7905 7938 290 4291 4292 4293 4294 8040 8060 8062 8063 8064 4352 4354 4355 400 401 402 403 404 405 432 435 438 439 4427 4430 4438 457 458 8253 552 553 554 558 8296 8297 8298 8299 8300 4580 8341 8342 8343 4697 8451 8556 8602 8604 8612 8614 905 929 948 949 1099 1266 1267 1268 1750 1759 9509 9539 9545 9559 9565 9566 1853 9706 6147 6411 2719 6761 3001 3028 3029 7015 7335 3695
goad$	965 966 3055
goadded$	965 966 3055
goadding$	965 966 3055
goaded$	965 966 3055
goading$	965 966 3055
goads$	965 966 3055
goal	2755
goal$	2655 10496
gobby$	3774
goes	10487
goes$	7938 290 400 401 402 403 436 438 439 4438 457 458 552 553 554 559 8433 905 929 948 949 1099 1266 1267 1268 1750 1759 1876 9706 10242 6761 2828 2925 2965 3001 3028 3029 7015 3604 3695
going$	7906 7928 7929 7930 290 8088 4346 400 401 402 403 431 438 439 4426 4429 4436 4437 4438 457 458 515 8253 552 553 554 560 8296 8297 8298 8299 8300 8324 8341 8342 8343 929 948 949 4953 1099 1266 1267 1268 5375 5377 5378 1503 1750 1759 9538 5814 1830 1831 1832 1833 5819 1839 1840 1841 9646 9706 2542 2719 2965 3001 3028 3029 3635 3695
goings$	6741
gold$	3299 7313
gone$	4331 4332 4340 400 401 402 403 404 405 438 439 4438 552 553 554 8301 8302 4565 8316 8317 8318 8329 4731 929 1099 9918 9919 6761 6852 2951 3001 3028 3029 7015 3635
good$	4081 4114 428 4984 8809 5319 5419 1519 1527 1530 5937 6242 6419 2721 3275
goods$	6703 7544
goodwill$	5110
goose$	7319
gorgeous$	3789
gormless$	7277 3774
got	10554 2970
got$	47 48 56 58 59 60 61 62 116 117 118 119 120 561 564 8301 8316 8317 8318 8330 658 659 8435 945 946 950 1271 1561 1689 1702 1703 1704 1705 1753 5913 9810 9811 9812 9813 2339 2423 2424 2736 2891 3028 3029 7015 3202 3311 3322 3570 3608 3656 3658 3659 3715
gown$	9463
gowns$	9463 9487
gp	6800 2830
gp$	10545 6815
gps	2970
gps$	6955
grade$	7655 7657 3808
graded$	1202 1205 10264 3439 3808
grades	10610 6866
grades$	10611 7655 7657
graffi	6945
graffiti$	10499 10690
gran	10623 6889 10636 6892 2911 10646 10647 2937 2949 6936 2954 6940
gran$	10634 2946
grandad$	2946
grandf	10623 6889 10636
grandfather$	10634
grandm	10623 6889 10636
grandmother$	10620 10634
grandp	10623
grante	3723
grasp$	8556 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835
grass$	10102
gravitate$	912 913 914 915 916 917 918 919 920 921 922 923 924
gravitated$	912 913 914 915 916 917 918 919 920 921 922 923 924
gravitates$	912 913 914 915 916 917 918 919 920 921 922 923 924
gravitating$	912 913 914 915 916 917 918 919 920 921 922 923 924
greasy$	1685 9431 3287 3294 3310
great$	5111
greater$	1402
greatly$	10336
greed$	8014 8015 8016 8017 8018 8019 8397 4691 4692 4711 8633 8634
greedy$	3774
green$	9203 9204 9205 9421 7225 3288 3310
greet$	2467
greeted$	2467
greeting$	2467
greets$	2467
greetted$	2467
greetting$	2467
grew$	1369 1370 1684 3293
grey$	9421 9431 1746 3310 7313 3333 7475
grip$	10069 10148 10149 10150 10151 2716 7407
grips$	2716
groomed$	7774 7777 8279 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 7266
groomer$	8168 8260 8265 8270 8505 8732 1006 1087 7073 7076 7077
groomers$	8168 8265 8270 8505 8732 1006 1087 7073 7076 7077
grooming$	7767 7768 7769 7784 8021 8393 8394 7047
gross$	3371
grounds$	2621 2933
group	10203 6462 10236 10253 10256 10258 10260 6516 10262 2534 2535 6525 6540 10295 2581 10319 2592 10323 10342 10346 6619 10364 6622 6623 6658 2691 10424 10425 6701 10446 10451 10459 6732 2759 10528 10531 7431 3478 3480 7485 7486 7500 7506 7525
group$	7807 7833 7834 273 8028 8030 333 8114 4370 4372 4374 4564 4568 4569 4577 4595 4642 707 729 4752 8606 4870 4963 979 980 981 986 8725 8727 8748 8751 5009 5010 1065 1142 1143 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 1246 8981 5243 5244 1293 9108 9213 9214 9215 9216 9217 9221 1511 1512 1633 1634 9422 1719 1767 1768 9598 9599 9600 9601 9602 9605 5864 5865 5866 5869 5870 5881 5890 5896 9652 5908 9662 5957 9754 6209 6210 6211 6212 6213 6214 9973 6264 6266 10047 10056 10057 10058 10059 10060 10061 10062 10063 10140 10141 6401 6495 2511 10270 2547 10285 6566 10317 6577 10324 10325 10359 6616 10367 10379 10394 2679 10413 6669 10426 10427 6696 10461 10468 10483 6744 2781 6774 2795 6788 10536 6793 7067 7120 7125 7144 3168 7197 7390 7398 3461 3480 7468 3546
groups$	7834 8725 8727 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 10317 10427 7125 7144 7468
grow	2672
grow$	1369 1370 1684 3293
growing$	1369 1370 1684 3293
grown$	506 8242 944 9026 9073 1354 5341 5348 5349 5350 5351 1369 1370 5362 5368 5369 5370 9117 9118 9119 9124 9125 9126 9127 9133 5391 5393 5394 5395 5396 5397 5401 5403 9149 5412 9163 9164 1435 1452 9184 1458 1459 5446 9192 9193 5452 5453 1479 5525 5528 5590 1619 1620 1621 1622 1639 5630 1684 7214 7216 3256 3293
grownups$	9092
grows$	1369 1370 1684 3293
grubby$	9448 9449 3326 3333 3789
guarantee$	1915 5900 1916 5901 1917 5902 1918 5903 1919 1920
guaranteed$	1836 1837 1838 3352
guard	2499 2525 6521 6745 2764
guard$	4220 8211 2475 10206 6484 6510 2530 10266 2663 10490 2765 2770 2771 10506 2793
guardi	7672
guardian$	9358 9359 9360 9361
guardians$	9358 9359 9360 9361
guards$	4220 8211 2475 10206 6484 6510 2530 10266 2663 2694 10490 2765 2770 2771 10506 2793
gucci$	7313
guessed$	8492 8493 4749 4750
guidance$	8596 8597 8598 8599 8600 9307 9324 9796 9797 9798 9799 9800 9801 7041
guilt	10280 6553
guilt$	10122 10298 3415 7404
guilty	3736
guilty$	673 674 6607 3736 7721
gullible$	760 9203 9204 9205 3041 7225 3774
gum$	3639
gun	10704
gun$	4864 4865
habit	7601
habit$	7794 2166 6974 6975
habits$	7794 9574 6974 6975
habitual$	454 455 6692 3003 3085 3097 3472
habitually$	453
had	2810 2837 2845 2846 3604
had$	183 184 247 477 480 4556 4557 4558 4561 4562 579 580 581 582 583 584 585 598 599 600 601 602 646 694 696 1163 1271 1428 9380 9383 1689 1702 1703 1704 1705 1753 9719 9720 2005 2051 2052 2053 2054 2056 2057 2058 2059 6062 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2122 2130 6141 6142 6143 6155 6157 6218 9964 2449 2450 6717 2822 2831 6822 6830 6831 2852 2853 2855 2859 3202 7249 3311 3322 3374 7453 3570 3573 3631 3653 3711
haemop	3568
haemophilia$	7553
hair$	9414 9416 9417 9418 9483 9503 7282 3300 7295 3312
haircut$	9416 9417 9418 9483 7295 3312
haircuts$	9416 9417 9418 9483 7295 3312
haired$	7263 7272
hairstyle$	9416 9417 9418 9483 7295 3312
hairstyles$	9416 9417 9418 9483 7295 3312
hairy$	3789
half$	686 5747 2608 2742 6754 3383
halfway$	7329
hall	6935
hall$	10680
halluc	3864
hallwa	6935
hallway$	10680
halve$	10329
halved$	7532
halves$	10329
ham$	3393
hand	2686 2774
hand$	230 231 232 5313 5314 5315 1331 5566 9312 9313 9314 9420
handded$	230 231 232
handding$	230 231 232
handed	6752 6755
handed$	230 231 232 10068 7371 7372 7510
handful$	1067 5052 1068 5053 1069 5054 1070 5055 8961 7081
handing$	230 231 232 7447
handl	7425
handle	2731
handle$	8886 5294 5306 1347 5333 5334 1350 9234 5498 5499 5500 5503 5504 5506 5507 5510 1543 9274 9275 1565 5551 5552 5553 2467 2716 3243
handled$	1543 2467 3243
handles$	1543 2467 3243
handli	10302
handling$	5498 5499 5500 5503 5504 5506 5507 5510 1543 2165 2381 2382 2383 2384 2467 6958 3243 7386 3856
hands$	230 231 232 5313 5314 5315 1331 9420 9965 10087
handse	6663
handset$	2514 10245 10408 3451
handsets$	2514 10245 10408
handsome$	3789
hang	10487
hang$	8031 8060 8062 8063 8064 8093 8296 8297 8298 8299 8300 8341 8342 8343 935 948 949 9024 1755 1756 1757 1759 7249 3572
hanged$	948 949 9024 7249 3572
hanger$	3102
hangers$	3102 3103
hangged$	948 949 9024 7249
hangging$	948 949 9024 7249
hanging$	7906 8088 8296 8297 8298 8299 8300 8341 8342 8343 935 948 949 9024 7249 7329 3572
hangs$	935 948 949 9024 1755 1756 1757 1759 7249
haphazard$	10111 10112 10113 10114
happen$	7907 7908 7909 8801
happened$	4574 4575 8333 8334 682 4672 8433 8541 8542 8543 8544 8545 9881 9882 9883
happening$	8541 8542 8543 8544 8545
happens$	680 8433 8541 8542 8543 8544 8545
happily$	5543 5544 5545 5546 5547 5548 5549
happy$	233 234 239 4225 343 344 345 373 374 549 550
harass$	951 952 953 3054
harassed$	951 952 953 3054
harasses$	951 952 953 3054
harassing$	951 952 953 3054
hard	2713 2743
hard$	4820 8663 1088 1089 1156 1157 1158 1159 1160 1161 5215 9018 1333 6698 2738 10530 3253 3289
hardcore$	3135 3774
harden	7491 7535
hardened$	1619 1620 1621 1622 3085 7183 7237 3783
harder	2559
harder$	4682 1156 1157 1158 1159 1160 1161 9778 6544 2738
hardest$	1156 1157 1158 1159 1160 1161
hardier$	1619 1620 1621 1622
hardly$	66 4967 1492 1494 1495 1538 1539 1596 5581 1597 1598 5715 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2201 2256 2257 2258 2856 2867 3233 3234 3240 3249 3374 3627
harm$	7730 7731 7767 7768 7769 4175 4176 4177 4178 4179 4180 4181 4182 198 199 200 4605 4606 8393 8394 8403 8404 688 8510 8511 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8592 8593 8594 8595 8856 6321 10110 6692 6916 10661 2968 10703 7018 3466 3470 3472 3493 7546 7578 3594
harmed$	7578 3594
harmer$	7094
harmers$	7094
harmful$	4081 8127 995 996 997 2990 3083 3472
harming$	7578 3594
harms$	7730 7731 7578 3594
harsh$	10067
has	2810 10554 2825 3604
has$	3991 3993 477 646 4709 819 1163 1271 1428 9380 9383 1689 1702 1703 1704 1705 1753 1845 5972 9719 9720 2005 6062 6066 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2121 2129 2164 6155 6157 6551 2600 6717 2822 6810 2852 2853 2855 2857 2859 2970 3202 7249 3311 3322 3374 3570 3573 3631 3653
hat$	7313
hats$	5752 5753 1769 1770 7313
haunts	2773 6758
haunts$	9574
have$	3992 3994 4224 4305 4337 4341 477 480 4588 646 693 4704 4710 4727 4732 4743 4744 4747 4748 818 8710 1163 1271 9024 1428 1429 1689 1702 1703 1704 1705 1753 5809 5818 9565 1845 5894 5972 9719 9720 2005 9761 9762 9763 9764 6020 9769 9770 9771 6029 6035 6062 6080 2123 2164 9916 9917 6416 6417 2600 6717 3202 7249 3311 3322 7358 7453 7502 7520 3631 3653
having	2846 3604
having$	477 480 4955 1689 1753 2831 6831 2853 3311 3573
havoc$	7115 7116 7117 7123
hawk$	485 3016
hawked$	485 3016
hawking$	485 3016
hawkked$	485 3016
hawkking$	485 3016
hawks$	485 3016
hazel$	9421 3288
he$	4097 4103 4507 4564 4568 4569 4594 729 8495 978 4963 979 8709 980 981 5107 1143 9030 9598 9599 9600 9601 9602 5864 5865 5866 5868 6036 9785 3656
head$	8349 8351 8609 8610 5317 1453 1454 1455 1456 1457 5707 5731 5732 5733 1749 10091 2362 10366 7293 3428 3931
headed$	406 7158 7262 7370
heading$	406 2846
heads$	8349 8351 8609 8610 5317 2268 10091 2362 7211 7227 7291 7292
headscarf$	7313
headscarves$	7313
health	6827 6845 10635
health$	4879 4880 4881 4882 4883 6044 6800 10552 10553 6809 10559 6817 10572 3599 7585
healthcare$	6846
healthier$	4081
healthy$	4114
hear	6711
hear$	8720 3589
heard$	1307 2149 2150 2932 3591
hearin	10573
hearing$	2932 3590 3595 3633 7713
hearings$	7713
hears$	3589
heart$	6795 10552 3598
hearted$	7368
heartless$	9895 3774 3799
heatin	2920
heating$	6905
heavier$	3266
heaviest$	1692 3314
heavil	6799
heavily$	1671 10544 10565 3268
heavy	2713
heavy$	5646 6323 6698 3266 3269 3319 3387
heavyset$	3788
heed$	4050 4051 4052 4053 4054 8003 8556 4851 4852 4853 4854 4855 9841 9928 9929 9930 9931 9932 9933 9934
heeded$	8301 8309
heedless$	73 74
heel$	10477
heels$	9489 9490 9491 10089 7313
height$	9388 9389 9390 7251
held	7422
held$	1339 9370 9910 9911 9912 9913 2397 10222 2517 6586 10431 2802
helicopter$	3532
hell$	8686 8705
help	2496 2622 2688 2750
help$	4035 138 145 146 8003 8115 8446 4787 8563 8564 8565 8886 8900 5305 9307 9315 9316 9317 9318 9319 9320 9321 9322 9324 9329 9330 9331 9332 9333 9526 1802 1803 1804 1805 9539 9545 9559 9607 9628 9659 9680 9681 9682 9688 2173 2174 2175 9953 9962 2381 2382 2383 2384 10134 2591 2606 2626 2655 2778 2788 10601 7028 7029 7107 7332 7335 7343
helped$	145 146 8536 8537 8538 8539 8540 8901 9544 9550 9555 9558 9564 9640 9657 9666 9667 9668 9669 9670 10218 2591 2606 2626
helpful$	10218
helping$	145 146 4788 9680 9681 9682 5938 2591 2606 2626 7343
helpless$	5496
helpped$	145 146
helpping$	145 146
helps	2622
helps$	145 146 2591 2606 2626 2655 2778 7344
hepatitis$	3921
her	6470 6495 2547 10458 2843 6835 2866 6872 2890 6877 10653 2945 10678 6944 10710 2983 7642 3723
her$	7733 7734 18 7759 4058 4060 7806 78 79 82 86 4073 4075 93 4126 258 265 266 267 269 4257 273 4269 4270 4271 4272 4273 4274 333 4333 8096 4367 4394 4470 4515 4520 4591 4616 4642 667 668 4659 4685 8433 704 706 707 723 726 8460 8466 4760 8508 4766 8587 8591 4847 8606 986 5002 8797 8833 5122 1246 5243 5244 9034 1313 5338 5340 9235 9323 5651 5652 5653 5678 1701 1718 1719 1739 5739 1767 1768 9683 6001 6261 10057 10058 10059 10060 10061 10062 6342 6344 6346 6353 10105 10173 6532 2815 6804 6805 6816 6819 10569 6828 6837 2854 6851 2881 6869 10617 6875 2904 2905 6891 2907 10644 6901 6907 6913 10669 6930 2955 10689 6957 6963 6968 3019 3035 3168 3330 3331 7390 7561 3600 3602 3642 3645 3701 3702 7693 3718 3726
heritage$	5692 5693 5694 5697
heroin	10704 6966
heroin$	10257 6820 10577 10711 6984
hers$	8428
herself$	3985 3987 7733 7734 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 5052 5053 5054 5055 8811 1265 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6796 6876 6970 7000 7001 7228 7229 7557 7579
herselves$	6796 7557 7579
hid$	1758 2363
hidden$	1758 10222 7330
hide	6528 2567
hide$	7945 4328 4329 4330 1758 2363
hided$	2363
hides	2567
hides$	1758 2363
hiding	2567
hiding$	1758 2363
hierar	10429 7473 7477 7479 7485
hierarchy$	10315 10316 3823
high$	55 1195 1196 5187 5188 5189 5190 5191 5192 5193 5194 5195 5196 5197 5198 5199 5200 5201 5202 5203 5204 9706 6215 3386 3561
higher$	1195 1196 6709 3628
highest$	1195 1196
highlights$	7296
highly$	2713 3247
hijab$	7313
hijabs$	7313
him	6470 10458 6835 10653 10678 10710 7642
him$	7733 7734 7759 7806 4202 4209 4210 4211 4214 8170 8173 8254 8266 4642 8475 8606 5243 5244 9235 9323 9683 6261 10057 10058 10059 10060 10061 10062 7390 7561 7693
himself$	3985 3987 7733 7734 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 5052 5053 5054 5055 8811 1265 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6796 6876 6970 7000 7001 7228 7229 7557 7579
himselves$	6796 7557 7579
his	6495 2547 2843 2866 6872 2890 6877 2945 6944 2983 3723
his$	18 4058 4060 78 79 82 86 4073 4075 93 4126 258 265 266 267 269 4257 273 4269 4270 4271 4272 4273 4274 333 4333 8096 4367 4394 4470 8237 4520 4591 4616 667 668 4659 8428 4685 8433 704 706 707 723 726 8460 8466 4760 8508 4766 8587 8591 4847 986 8797 8833 5122 1246 9034 1313 5338 5340 5651 5652 5653 5678 1701 1718 1719 1739 5739 1767 1768 6001 6342 6344 6346 6353 10105 10173 6532 2815 6804 6805 6819 10569 6828 6837 2854 6851 2881 6869 10617 6875 2904 2905 6891 2907 10644 6901 6907 6913 10669 6930 2955 10689 6957 6963 6968 3019 3035 3168 3330 3331 3600 3602 3642 3645 3700 3701 3718 3726
hisself$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8811 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6970 7000 7001 7228 7229
histor	2481
historic$	6466
history$	2166 2930 2933 7071 7584 7688 7720
hit	2913 10662 10667
hit$	2454 6898
hiv$	3920
hold	2567 2717
hold$	7808 4328 4329 4330 8889 5320 5321 5322 5323 1339 5336 5337 2397 6469 10293 6551 6764 2803
holder$	7548
holders$	7548
holdin	6534 10286 2567 10436 6959
holding$	1339 9311 10279
holds	2567 10436
holds$	1339 2397 10293 6551 6764 10524
holmes$	10247
home	6889 10639 10643
home$	7855 7856 8085 8140 8141 8310 8311 8442 8443 8476 5123 5220 8970 1265 5266 9202 2453 10246 10261 2735 6767 10622 10629 10633 10634 10644 10650 10651 10658 10661 10665 2938 10674 10699 7146 3428 3667 7653 7666 7668 7677 3699 7685 7687 7694
homele	10667
homeless$	3968
homelessness$	3968
homes$	8140 8141 8970 10246 2735 6767 10656 7146 7696
honest$	4723 8469 9544 9550 9555 9564 9640
hood$	1740 9488 5752 5753 1769 1770 7313 3332 7475
hooded$	3263 3333 7475 3789
hoodie$	9471 9472 9473 9483 7313 7315 7318 3794
hoodies$	9023 5279 5703 5704 9471 9472 9473 9474 9475 9480 9481 9482 9483 9485 9493 7313 7315 7318 3794
hoodlum$	3758
hoodlums$	3758
hoodrat$	3758
hoodrats$	3758
hoodrich$	3793
hoods$	9023 5279 1740 9480 9481 9482 9485 9488 9489 9490 9491 9493 5752 5753 1769 1770 7313 7315 3332 7475
hoody$	9471 9472 9473 7318
hooligan$	3758
hooliganism$	3758
hooligans$	8814 8815 8816 3758
hoot$	9909
hoots$	9909
hop$	945 946
hope$	5856 5951 1967 2162 2163 10414 7345
hoped$	2162 2163
hopeless$	5038 1877 1878 3112 3159 3163 3774 3799
hopelessly$	3799
hoper$	8781 8793 8794 8795 7082 7098
hopers$	8781 8793 8794 8795 7082 7098
hopes$	2162 2163 10414
hoping$	2162 2163 10414
hopings$	10414
hopped$	945 946
hops$	945 946
horde$	993 994
horrendous$	8914 8915 8916 8917 8918 8919 8920 8921 8922
horrible$	8914 8915 8916 8917 8918 8919 8920 8921 8922
hospit	6814 2830 10667 6931 2968
hospital$	10558 10559 6815 10571 10676 6953 3428 3642
hospitalised$	3913
hospitalized$	3913
hostel	6887
hostel$	10632
hostile$	1170 1171 1172 1173 1174 8923 8924 2629 3165 3772 3800
hostility$	8979 8980 1251 1252 10197 10198 10199 10200 10201 7153
hot	6653 6688 3553
hot$	2920 3173
hotel$	8160 8161 8162 8163 4419 4420 4421 4422 8868 8869
hothead$	7081
hotheads$	7081
hotspot$	10398 10433 3538 7538
hotspots$	10398 10433 7538
hour$	2885
hours$	8810 8875 10601 2872 2885 10709 7409
house	6889 10639
house$	8160 8161 8162 8163 4419 4420 4421 4422 5123 9177 9202 9208 9213 9214 9215 9216 9217 10246 6767 6777 10634 10644 10650 10658 2938 7666
househ	6889
household$	9177 9202 9208 10634 7146
households$	7146
housemates$	5415 5416 5417
houses$	10246 6767 10656
housin	10635
housing$	6044 2735 7674
how$	8456 8466 9028 5501 5502 1525 7024
hub$	10209 10394 10413 6669 6696 10461 10483 6774 7514
huge$	4048
hulking$	3789
hung$	8328 935 948 949 1755 1756 1757 7329
hungry$	7184 7680
hunt$	905 4890 906 907 908 909 910 911 9708
hunted$	905 4890 906 907 908 909 910 911
hunting$	905 4890 906 907 908 909 910 911
hunts$	905 4890 906 907 908 909 910 911
huntted$	905 4890 906 907 908 909 910 911
huntting$	905 4890 906 907 908 909 910 911
hurt	2913 10662
hurt$	7774 7777 4175 4176 4177 4178 4179 4180 4181 4182 198 199 200 8363 8385 9567 6898 3594
hurted$	3594
hurting$	7788 7789 7790 7791 7792 3594
hurts$	3594
husband$	10619 10641 10654 10679
hydroc	3568
hydrocephalus$	7553
hygien	6827 10573
hygiene$	10572
hyper$	3012 3774
hypersexual$	3752
hypersexualised$	3752
hypocritical$	3799
hysterical$	3774
i$	2395
ic	3490
ic$	1653 3265
ic0$	3786
ic1$	3786
ic2$	3786
ic3$	3786
ic4$	3786
ic5$	3786
ic6$	3786
ic7$	3786
ic8$	3786
ic9$	3786
idea$	7957 6235
ideas$	7956
identi	2486 10227 10250 2544 2547 2549 2563 6548 2613 10356 2671 2746 7473 3548
identical$	5729 3333
identically$	1670 3290 7312 7314
identified$	1003 1033 1216 2519 6532 2958 3467 7453 3472 7475
identifies$	10263 2642 2724
identify$	8003 10252 10263 2642 2706 2724
identifying$	2642 2724
identity$	2493
idiots$	7375
idle$	7176 3774
idly$	6223 7363
idolise$	531 532 533 534 535
idolised$	531 532 533 534 535
idolises$	531 532 533 534 535
idolising$	531 532 533 534 535
iep$	3956
ieps$	3956
ies$	9176
if$	8022 8067 566 567 568 569 570 571 572 573 574 575 576 577 578 8319 8320 8323 8326 8327 609 610 611 612 613 614 5108 5109 5627 5628 5629 2055 2233 2234
ignorance$	3799
ignorant$	3774 3799
ignore$	7931 8031 8060 8062 8063 8064 957 958 9706 2373 2374 10132 3056 3348 3413 3414 7406
ignored$	7931 957 958 9527 9706 2373 2374 10136 10137 10138 10139 3056 3348 3402 7393 3413 3414 7406
ignores$	7931 957 958 9706 2373 2374 3056 3348 3413 3414 7406
ignoring$	7931 957 958 9706 9896 9897 2373 2374 3056 3348 3413 3414 7406
ill	10667 6931
ill$	99 100 1720 1742 10676 3188 3190
illegal$	8127
illnes	6795 6800 10635 10637
illness$	10540 10545 7616
image$	8197 8205 4483 4484 500 501 689 9347 6418 10205 6461 2477 6652 2760 2776 10523
images	2685 6670 6671
images$	8197 8205 4477 493 8224 4483 4484 500 501 9347 10205 6461 2477 10228 10229 10388 6652 2683 2760 10500 2776 10523
immaculately$	1670 3290
immature$	3774
immaturity$	8014 8015 8016 8017 8018 8019 4691 4692 4708 724 725 4711
immensely$	10336
immigration$	10635 3696
imminent$	10363
immuni	3932
impact$	9624 9625
impair	6795
impaired$	7838 7839 7840 7841 7618
impairment$	10540 7580 7616
impetigo$	3944
implausible$	8716 8717 8718
implicated$	390 391 392 393 2958
important$	2655
impos	2619
imposed$	6739
imposing$	3266 3789
imposs	2559
impossible$	4820 8705 1156 1157 1158 1159 1160 1161 1877 1878 6544 3358
impressed$	7034
impression$	7957
impressionable$	3774
impris	10635
improvement$	9696 5952
impulse$	4843 5261
impulsive$	7838 7839 7840 7841 3774
impulsivity$	4711
in	6873 2895 3604
in$	150 4161 182 7945 4347 4375 4379 4382 4392 4396 4397 4398 494 4488 4489 4490 4492 4546 4547 4548 8563 4935 4944 4976 4991 5006 8752 8753 1024 8830 8842 5139 5236 5245 5284 9191 5476 1573 1649 9380 9383 5657 5675 5679 5680 1715 1744 1745 9479 5735 5740 5744 5748 1764 1765 1766 9672 9679 5971 6006 9849 9894 6347 10157 6502 10279 10282 10298 2639 6705 6729 6737 6765 6791 6792 6824 6826 6852 6859 6868 6877 6879 6880 6911 6950 2969 6985 3046 3210 7197 7297 3324 7312 7314 7342 7355 3430 7453 3606 7623 7667 7671 7710
inability$	4258 274 275 276 277 278 279
inaction$	4653 10168 7410 7412
inadequacy$	3799
inadequate$	3799
inadequately$	3799
inappropriate$	8127 4452 9448 9449 3052 3165 3333
inappropriately$	1670 3290 7312 7314
inattention$	7410
incapable$	136 3356 7351
incessantly$	3797
incest$	10659
inch$	5435
incident$	8460
incidents$	8460 10335 10499
inclin	6708
inclination$	5927 9673 9674 9675 9676 9677 9678
include$	7453
income	10635
income$	7688
incompetence$	3799
incompetent$	3799
incompetently$	3799
inconsistent$	8716 8717 8718 8909 8910 8911 8912 1183 3156
incorrect$	3326
increa	2672 3509
increase$	2752
indecent$	4452 4460
indefensible$	9985
indepe	7667
independence$	10587
independent$	5449 5451 1619 1620 1621 1622 1638 1646 7232 3248 7246
index	7477
index$	6555 10437
indian$	1672 5663
indica	6467 7422
indifference$	9978 10168 10197 10198 10199 10200 10201 7410 7412 3799
indifferent$	7351 3799
indisputably$	3797
indivi	10346 2759 7500
individual$	1144 8926 8950 8951 8952 8953 8954 8955 8966 9380 9383 2546 10346 10411 2861 7125 7144 7198
individuals$	8665 8666 8667 8668 1144 8926 8950 8951 8952 8953 8954 8955 8966 9380 9383 2546 6627 6744 7125 7144 7198
indulge$	397 398 399
indulged$	397 398 399
indulges$	397 398 399
indulging$	397 398 399
ineffective$	3799
ineffectual$	3799
inept$	3799
ineptitude$	3799
inevitable$	1856 1857 1858 1859 1860 1861 1879
inevitably$	7352 3797
inexcusable$	6329 10075 3799 3800
inexcusably$	3799
inexplicably$	3801
infamous$	1090 1091 1092 1093 1094 1095 1096 1097 1290 3212 3776
infatuated$	524 525 526 527 528 529 530
infect	6795
infection$	10540 7616
inflexible$	10067
inflicted$	7022
influe	10323
influence$	8726 7068
influenced$	7774
influences$	8726 7068
influential$	10488
inform	2622 2688 2744 7422 3509
inform$	2473 10215 2494 2495 2591 6729
informant$	3809
informants$	3809
information$	4725 9967 6259 2381 2382 2383 2384 6457 10214 10215 2487 10428
informed$	4079 95 4265 2591
informing$	2494 2495 2591 6729
informs$	2494 2495 2591 6729
inhale	6800
inhaler$	10545 3877
inhalers$	3877
ining$	6729
initiative$	3519
injection$	10582
injections$	10582
injunc	6673 6704
injunction$	10372 10418 10449 6714 10491 10517 10708 7511
injunctions$	10372 10418 10449 6714 10491 10517 7511
injuri	6800
injuries$	10545
injury	6795 6800
injury$	10540 10545
inner$	1656
innocent$	9171 9172 9173 9174 5473 5474 5475 5496 5609 5610 5611 5612 7219
innocents$	9166 9167 9168 9169 9170 9222 9223 9224 9225 9241 7218
inpatient$	3914
input$	4166 7912
inquir$	2565
inquiries$	2565
inquirs$	2565
inquiry$	10284 2565
ins$	6729
insane$	7145
inside$	7945
insight$	8622 8623 5512 1528 1529 5515 7030
insist$	358 359 360 361
insisted$	358 359 360 361
insisting$	358 359 360 361
insists$	358 359 360 361
insistted$	358 359 360 361
insistting$	358 359 360 361
insolent$	3774
insomnia$	3924
inspec	6479 6480 6481 2497 2498 2533
inspector$	2475 10224 10225 10226 6482 6483 6518 10456 2777 7497
instagram$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196
instead$	10144 10146
instigator$	7459 3759
instigators$	7459 3759
institutional$	3371
instructed$	2490 2537 6749
instructions$	7041
insulin$	3879
integrated$	3487
intel$	3805
intell	10248 2775 7473 7477
intelligence$	9967 10208 6464 10211 10231 6554 10403 6695 10474 6760 3437 7423 3439 3529 3804 3831 3848
intended$	2655
intens	2713 3509
intensive$	6698 3713
intent	2755
intent$	10703 7722
intention$	5927 9673 9674 9675 9676 9677 9678
intentions$	5927 9673 9674 9675 9676 9677 9678
interc	6524 3860
intercepted$	10269
intercourse$	6993
interest$	4227 4228 9077 9078 9079 9080 9628 5927 9673 9674 9675 9676 9677 9678 9841 9928 9929 9930 9931 9932 9933 9934 6193 6194 6195 6196 6197 6395 10148 10149 10150 10151 2487 10276 2788 7407
interested$	5934 6104 9915 6360 6441
internally$	3656
internet$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196 3022
interr	6499
interrogated$	10244
interv	2544 2966
intervene$	9953 10131 10134 10350
intervened$	9963
intervention$	4166 7912 8900 9526 10697 7332 7716
interventions$	4166 7912 8900 9526 1802 1803 1804 1805 7332
interviewed$	2578 2962
intimate$	4452
intimidate$	951 952 953 3054
intimidated$	951 952 953 3054
intimidates$	951 952 953 3054
intimidating$	7788 7789 7790 7791 7792 951 952 953 9018 3054 3165 3289 3772
into	2895 3438
into$	7778 7810 7945 8089 4385 4386 4387 4389 4549 4550 8624 8625 8626 8627 8628 5137 10282 6550 2707 6694 6880 2969
introd	2717
invariably$	3797
invest	2614 10356 6759 6773 10630 6949 3518 3838
investigate$	9953 10134
investigating$	6759
investigation$	2565 10321 10352 10452 10518 10693 10694
investigationies$	2565
investigations$	2565 10321 10352 10452
investigationy$	2565
investigators$	10504
invincible$	3783
invitation$	5782 1798 5784 1800 1801
invitations$	5782 1798 5784 1800 1801
invite$	7748 7749 37 242 243 629 630 3033 3038
invited$	7748 7749 37 242 243 629 630 3033 3038
invites$	7748 7749 37 242 243 629 630 3033 3038
inviting$	7748 7749 37 242 243 629 630 9680 9681 9682 3033 3038 7343
involv	10280 10303 7454
involved$	7774 7777 390 391 392 393 394 395 396 991 1154 9648 9650 10135 6534 10420 6677 2958 7051
involvement$	390 391 392 393 8430 991 6553 7051
involving$	10304
iq$	3935
irish$	1672 5663
irresponsible$	76 77 4081 720 2989 3040 3799
irresponsibly$	3745 3799
is	2587 6776 10554 3588
is$	4093 4099 271 272 423 4496 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 1168 5164 5169 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1440 9380 9383 1664 5721 1763 1789 5787 5859 5972 2029 2030 6139 6150 6240 2337 6366 2389 2390 10160 10183 6477 6519 6618 6625 6697 10469 6730 6751 2849 2893 6921 2972 3006 3031 3090 3092 3096 3145 3160 3162 3172 7249 7297 7298 3390 3417 7453 3535 3596 3601 3608 3619 3635 3656 3658 3659 7663 3693 3697 3715 3717 3718 3722
island$	7320
isolated$	293 294 295 296 4997 4998 4999 5000
isolation$	8746 9707 2874 7079
iss$	3713
issue$	8975 2474 6460 2476 2729 7051 7151 7584
issued$	2474 6460 2476 10207 2729 6755
issues$	8975 2474 6460 2476 6656 2729 7051 7151 7584
issuing$	2474 6460 2476 2729
it$	8246 8352 8353 8358 8460 1265 9028 5292 9302 9303 1842 9710 9727 6036 9785 6086 6087 2154 2155 9957 9966 6320 2344 2345 10116 10117 6408 6431 7021 7133 7399
its$	4361 8137 670 4658 4765 9783 6245 6256 6342 6344 6346 10093 10094 6351 6353 6354 10105 10125 6382 6420 6421 10173 2453 6439 6447 6448 6569 6578 6913 3372 7389 3418 3427
itself$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8811 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 9995 6378 6379 6970 7000 7001 7228 7229
jacket$	9445 9471 9472 9473 9483 7313 7318 7326
jackets$	9445 5703 5704 9471 9472 9473 9474 9475 9483 7313 7318 7326
jail	6931 6954
jail$	10618 10676 10699
jailed	10637
jailed$	6965
jamaican$	1672 5663
january$	8142
jealous$	3774
jeans$	5703 5704 9471 9472 9473 9489 9490 9491 1762 9496 7313 7318 3344
jeopardise$	10 2985 2986
jeopardised$	10 2985 2986
jeopardises$	10 2985 2986
jeopardising$	10 2985 2986
jeopardize$	10 2985 2986
jeopardized$	10 2985 2986
jeopardizes$	10 2985 2986
jeopardizing$	10 2985 2986
jeopardy$	7730 7731 7741 6720
jewellery$	9471 9472 9473 7313 7318
job	10635
job$	9751 9845 9846 9847 9848 9861 9862 9863 9864 9865 9866 9867 9868 9869 9870 9988 9992 10000 10452 7386
jobs$	9861 9862 9863 9864 9865 9866 9867 9868 9869 9870 10452
jobsworth$	3799
jobsworths$	3799
joggers$	9471 9472 9473 9474 9475 9489 9490 9491 1762 9493 7313 7318 3344
join$	8031 8060 9567
joint	3509
joint$	3481
joke$	8868 8869 7385
journe	10424
judge$	9234 5492 5493 5494 5495 5522 1565 5551 5552 5553 10131 2737 2980
judged$	4084 1202 1217
judgement$	108 109 110 111 8491 7386
judges$	2737
judging$	5492 5493 5494 5495 1565 5551 5552 5553
judgment$	108 109 110 111 8491 7386
july$	8142
jump$	945 946
jumped$	945 946
jumper$	9471 9472 9473 7318
jumpers$	5703 5704 9471 9472 9473 7318
jumps$	945 946
june$	8142
junkie$	3765
junkies$	3765
just$	4105 4155 4159 556 4551 4555 622 8498 8499 8500 8501 1265 1843 1864 1865 1866 1867 1968 2188 2189
justice$	9020 9021 6049 10409 10410 10696 6952
justification$	7384
juvenile$	3085 3088 3097 3785
juveniles$	3785
keen$	233 234 239 343 344 345 373 374 6446 10414
keens$	10414
keep	6528 2596 2700
keep$	52 7885 4183 7943 4263 4296 8060 8062 8063 4371 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 4579 691 692 8451 779 783 798 8556 8565 936 9234 5498 5499 5500 5503 5504 5506 5507 5510 9539 9545 9559 2069 2070 2071 2455 2473 2507 3002 7335
keeped$	7885
keeping$	7885 8088 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 779 783 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 799 5498 5499 5500 5503 5504 5506 5507 5510 10003 2507 3002
keepped$	7885
keepping$	7885
keeps	2596
keeps$	7885 4184 7943 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 691 692 937 1693 2507 6551 3002
kept$	4185 7943 430 433 440 441 442 443 444 445 446 447 448 449 450 451 452 8301 8309 8339 8340 4599 615 616 691 692 9641 9642 9643 9644 2013 2069 2070 2071 9963 10222 2507 2768 2875 3002 7406
ketamine$	6820 10566 10577 3616
key$	6351 10366 10407 10488 3134 3467 3470 3472 3474
kg$	10574
kick$	4041 57 4044 9566 2372 3167
kicked$	2372 2913 2914 3167
kicking$	5080 2372 3167
kickked$	2372
kickking$	2372
kicks$	8105 2372 3167
kid$	1144 8926 8950 8951 8952 8953 8954 8955 8966 9098 7054 7067 7144
kids$	8681 8691 8692 8693 8694 8723 8729 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 9009 9098 1417 9160 9166 9167 9168 9169 9170 9222 9223 9224 9225 9241 6983 7054 7067 7144 7190 7218
kill$	3572
killed$	3572
killing$	3572
kills$	3572
kilo$	10574
kilos$	10574
kind$	8679 9304 9305 9306 9444
kingpin$	3764
kingpins$	3764
kinshi	2896
kinship$	6881
kiss$	7945
kissed$	4218 8251
kissing$	8281
kitche	6935
kitchen$	10680
kitted$	1721 1722 1723 3327
knew$	188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 214 245 727 4713 4714 1300 1301 1309 1310 1311 1312 1424 9725 2149 2150
knife	10704
knife$	8075 8120 4864 4865 4917 4918 4919 2643 6692 10703
knives	10202 10212 10286 2718
knives$	8073 4917 4918 4919 2492 10273 10296 10297 6703
knock$	935 948 949 2628
knocked$	935 948 949 5785
knocking$	935 948 949
knockked$	935 948 949
knockking$	935 948 949
knocks$	935 948 949
know	2671 2746
know$	149 188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 214 245 7987 4450 4702 4703 727 4713 4714 4719 4720 1300 1301 1302 1303 1309 1310 1311 1312 1337 1424 1516 9370 9725 9829 9830 6236 6237 6238 10227 2524 2580 2660 2682 2706 2712 2758
knowed$	1424
knowing$	4164 180 245 1353 1424 9353 7207
knowingly$	8276 8277 548 7013 7014 3030 3754
knowledge$	1344 1346 5512 1528 1529 5515
knowledgeable$	1353 9353
known	10241 2544 2547 2685 6670 6671
known$	188 214 4702 4703 8449 4719 4720 8492 8493 4749 4750 8650 8665 8666 8667 8668 1090 1091 1092 1093 1094 1095 1096 1097 1290 5276 5277 6022 2149 2150 10223 6532 10278 2556 2583 2587 2690 2702 2977 3052 3085 3089 3097 3213 3467 3470 3472 3534
knows$	188 190 191 192 193 194 195 196 197 201 202 203 204 205 206 207 208 209 210 211 212 213 214 245 727 4713 4714 1300 1301 1302 1303 1309 1310 1311 1312 1338 1349 1424 1517 9725 2712
knuckle$	9420
knuckles$	9420
kudos$	8629 8662
kurdish$	1672 5663
label$	7328
labels$	7313 7328
labour$	7132
lac$	3205 3206 3775
lack$	71 851 852 853 854 855 856 857 858 859 860 861 1162 1278 2418 6404 6405 6406 3045 3063 3108
lackadaisical$	3799
lacked$	851 852 853 854 855 856 857 858 859 860 861 3045 3063 3108 3156
lacking$	851 852 853 854 855 856 857 858 859 860 861 10111 10112 10113 10114 3045 3063 3108
lacks$	851 852 853 854 855 856 857 858 859 860 861 3045 3063 3108 3156 3204
lad$	1144 8926 8950 8951 8952 8953 8954 8955 8966 6944 7067 7144 7276 7299
ladies$	1478 1491
lads	10258 6540 10295 10342 6658 2691 10424 10425 10451 10459 6732 2759 10528 3478 7525
lads$	7807 7946 7971 7974 273 8028 333 8144 8169 4564 4568 4569 4577 4595 707 729 4752 4870 8639 8646 8672 4929 4963 979 980 981 986 8723 8819 1142 1143 1144 8926 8950 8951 8952 8953 8954 8955 8966 1246 8981 9039 9040 9041 9042 1417 5464 5465 5466 5467 9241 9422 1719 1767 1768 9506 9598 9599 9600 9601 9602 5864 5865 5866 5881 5890 5896 9652 5908 5957 9754 6283 10048 10285 10324 2679 6744 2781 2795 7067 7125 7144 3168 7276
lady$	1447 9179 9180 9181
lamentable$	3799
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	6036 6041 6042 10121 10152 6434 3428
lands$	0 1
language$	6811
lank$	3310
lanky$	5682 3789
lap$	665
laped$	665
laping$	665
lapped$	665
lapping$	665
laps$	665
large$	5644 5646 3266 3789
largely$	2389 2390 3417
larger$	3266
lashes$	7290 7296 7303 7313
last$	8460 5956 2877
late$	1265 9706 9903 9904 9905 10067 10128 6384 10584
laugh$	4047 863
laughed$	863
laughhed$	863
laughhing$	863
laughing$	863
laughs$	863
law	6945
law$	1067 1068 1069 1070 1078 1081 8835 10690 3531
lawless$	3159 7145 3774
lax$	2272 2273 2274 2275 10067 10111 10112 10113 10114 6384 3401
lay$	4282 4283 4284 4285 3522
layabout$	3758
layabouts$	3758
lazily$	3799
laziness$	3799
lazy$	2272 2273 2274 2275 6384 3320 3401 3774 3799
lead	2622 7495
lead$	7742 7743 217 218 219 220 221 222 1007 1008 1009 1010 8842 1129 1130 1131 1464 1465 1466 1467 1468 9841 2622 3509
leader	7473
leader$	10310 10366 10407 7051 7063 7458
leaders$	10310 10316 10366 10407 7051 7063 7458
leadership$	9928 9929 9930 9931 9932 9933 9934 2381 2382 2383 2384 10148 10149 10150 10151 6585 7051 3371 7386 7407
leadin	10436
leading$	217 218 219 220 221 222 1007 1008 1009 1010 1464 1465 1466 1467 1468 6726 10488
leads	10436
leads$	217 218 219 220 221 222 8435 8436 8437 1007 1008 1009 1010 1129 1130 1131 1464 1465 1466 1467 1468 10524 3509
league$	6429
lean$	3266
learn	6475 2549 2563 6548 2671 6711
learn$	149 8003 730 4716 4717 4718 4719 4720 820 8556 8908 9539 9545 9559 9594 9595 9596 9597 9631 10131 10220 2660 2706 7335
learned$	730 4716 4717 4718 4719 4720 1521 9641 9642 9643 9644
learning$	137 6857 10614 3595 3597 3649 3651
learns$	9631 9653 9654 9655 9656
learnt$	730 4716 4717 4718 4719 4720 1522 9641 9642 9643 9644
least$	6026 6185
leave	10487 10684
leave$	0 1 3988 4014 7760 7761 7762 7763 7764 7765 7766 40 41 43 7823 7851 7977 8003 8031 8060 8062 8063 8064 4322 457 458 8438 8451 9539 9545 9559 9567 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 7335 3423
leaved$	4014 7760 7761 7762 7763 7764 7765
leaver$	7669
leaves	2895
leaves$	0 1 3988 4014 7760 7761 7762 7763 7764 7765 40 41 43 457 458 8453 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 6880 2969 3423
leavin	2895
leaving$	0 1 4014 7760 7761 7762 7763 7764 7765 40 41 43 457 458 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 6880 3423 7447
led	7422
led$	7742 7743 7766 7774 217 218 219 220 221 222 8435 8436 8437 8453 8454 8455 1007 1008 1009 1010 1129 1130 1131 6651 7169
left	2895 10637 6897
left$	0 1 3988 7766 40 41 43 8082 8301 8309 4596 8453 4730 2224 2225 2226 2227 2228 2229 2230 2231 2232 2425 2426 6880 10642 2969 7393 7406 3423 7453
leg$	9420 10550
leggings$	5703 5704 9471 9472 9473 9489 9490 9491 9496 7313 7318
legs$	9420 10550
length$	5672
lenient$	10067
less	2650
less$	739 4967 5418 1624 1625 1626 1627 9844 2559 2723 3249
lesson	6870
lesson$	137 139 140 9699 9700 9701 9743 9744 9745
lessons$	137 139 140 8747 8990 9743 9744 9745 10594 10597 10615 10616 6990 7646
let	2496
let$	44 45 215 216 8301 8316 8317 8318 8328 8398 9539 9545 9559 9706 9969 9970 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 6291 6292 2425 2426 2446 2447 2448 2473 2494 2495 2778 7335 3423
leting$	2494 2495
lets$	44 45 215 216 8398 9706 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2425 2426 2446 2447 2448 2494 2495 2778 3423
letter	10327
letter$	9967 10070 10072 10073 10328 7398
letters$	9967 10072 10073 10116 10117 10328 7398 7399
letting$	44 45 215 216 9706 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2425 2426 2446 2447 2448 3423
leukaemia$	3930
level	2650
level$	1375 9304 9305 9306 6584 10557 2879 7530 7658
levels$	9304 9305 9306 6584 7530
liability$	1067 5052 1068 5053 1069 5054 1070 5055
liaison$	6993
liaisons$	6993
liar$	8793 8794 8795 7081 7082
liars$	8793 8794 8795 7081 7082 7375
library$	6036 6041 6042 10121 10152 6434
licence$	10708 10713 7724
licences$	10713
lie$	4282 4283 4284 4285 736 737 776 8876 9565 9702 9703 9704 9706 9731 10118 7400
lied$	736 737 776 9702 9703 9704 9725
lies$	4282 4283 4284 4285 4653 736 737 776 9702 9703 9704 9706 9725 9730 10118 10160 7400
life	6889 10675
life$	3996 8056 4391 4941 4960 4961 8965 9111 9158 9159 9178 9182 9194 9195 9196 9197 9198 6785 10549 10634 2992 6980 7051 7057 7146 7684
lifes$	7057
lifestyle$	3 4 5 6 7 8 9 4003 4021 7785 7794 8629 8633 8634 8655 9194 9195 9196 9197 9198 6974 6975 6980 7051 7071 7072 7122 7146 3746
lifestyles$	7785 7794 9194 9195 9196 9197 9198 6974 6975 7122 7146 3746
lift$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8281 8285 8674 9347 6072
lifted$	9804 9805 9806 6073 6095
lifts$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8281 8285 8674 9347
light$	1685 9431 3266 3286 3287 3294 3310
lighter$	1685 3286 3294
like	6487
like$	8187 8188 899 900 901 902 967 968 969 970 4996 5069 5070 5071 8886 5347 1377 5367 5379 5380 5381 5382 5383 5384 5385 5386 1430 1431 1432 5473 5474 5475 5627 5628 5629 5762 6397 10218 10414 3047 7051 7240 7252 7312 7314
liked$	899 900 901 902 967 968 969 970 3047
likelihood$	5951 1967 2653
likely$	4969 4970 2483 2542 3089 3467
likes$	8187 8188 899 900 901 902 967 968 969 970 10414 3047
liking$	899 900 901 902 967 968 969 970 3047
limited$	851 852 853 854 855 856 857 858 859 860 861 8909 8910 8911 8912 1183 1274 1275 1276 1277 3045 3156
line$	8132 8144 8145 8149 8151 8156 8157 8158 8159 8802 2554 10296 6723 10477 10479 6982 7493 7533 3563
lined$	2613
lines	10421 7473
lines$	8121 8138 8144 8145 8148 8150 8155 8157 8158 8159 5051 8802 9061 2554 10479 6982 7541
lingered$	8328
link	10227
link$	935 7426 3495
linked	2652
linked$	991 2557 2587 10390 10420 6676 6677 10457 2958 7051
linking$	935
links$	938 939 991 7051 7426
lip$	4974 9420 6355 3295 7621
lips$	9420
lipstick$	9424 9425 9426 7296 7304
lisp	10552
list	2544 2685 6670 2687 6700 2757
list$	10228 2500 10395 6672 10427 10437 10445 10497 6762 6768 6801 7439 7471
listed$	2517 6672
listen$	8003 8031 8115 8296 8297 8298 8299 8300 8301 8556 4851 4852 4853 4854 4855 9509 9539 9545 9559 9594 9595 9596 9597 9631 9843 9953 10131 10134 6475 7335 7336 7360
listened$	8296 8297 8298 8299 8300 8301 8309 8339 8340 9641 9642 9643 9644 9765 9781 9786 9789 9790 9792 9793 9794 9795 9839 9843 9963 10181 7360
listening$	8301 9538 7361
listenned$	8301
listenning$	8301
listens$	8301 9631 9653 9654 9655 9656
listing$	6672
listinged$	6672
listings$	6672
lists$	10228 6672 10427 10497 6768 7439
little	2481
little$	50 65 69 72 4746 851 852 853 854 855 856 857 858 859 860 861 1073 1102 1103 1105 1183 1274 1275 1276 1277 5399 9158 9159 1488 1505 5496 5579 9462 1948 1966 9903 9904 9905 6183 6188 6189 6190 2214 9947 9948 10128 10169 6466 3045 3067 3097 3136 3156 3204 3232 3309 3422
live	2481
live$	4110 8031 8093 8101 1084 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1448 1464 1465 1466 1467 1468 2017 6466 6576 6707 10543
lived$	5413 5414 1464 1465 1466 1467 1468 2019 2893 2926 2941 3682
lives$	3996 7800 7801 7802 7805 4941 4960 4961 1084 8836 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 9178 9182 1464 9194 1465 9195 1466 9196 1467 9197 1468 9198 9295 9296 9297 9298 2018 2893 2894 2941 7146 3682
living$	1362 1363 1364 1365 1366 1367 1448 1464 1465 1466 1467 1468 10587 2893 2941 10674 10675 6935 3682
livs$	2941
local	2481
local$	1294 1650 10125 6466 2895 2896 7040 3263
locat	10356
locate$	7517
location$	4215 4216 4217
lock$	2589
locked$	8385 6664 10419 6725 2913 2914
lockers$	6767
locs$	7294 7296
lodged$	2941
lodgers$	5415 5416 5417
lodges$	2941
lodging$	2941
lodgs$	2941
log	2509 2656 2687 2757 7422
log$	2506 6492 2512 10263 10267 6672 2695 6768
loged$	6672 2695
logged	2509 10241
logged$	2517 10264 2709 2710 10486 7515
loggerheads$	9710
loggin	2509
logging$	2506 2512 6672
logginged$	6672
loggings$	6672
logo$	7313
logos$	7313
logs	2509
logs$	10263 6672 10505 6768
loiter$	7249
loitered$	7249
loitering$	7249
loiterred$	7249
loiterring$	7249
loiters$	7249
lone$	1650 3262
loner$	3768
loners$	3768
long$	6357 10128 3287 3309 3310 3318
longer$	5421 5426 5460 5581 1597 1598 5595 2723
look$	4035 4259 625 626 627 805 1322 1356 1358 1359 1360 1361 5498 5499 5500 5503 5504 5506 5507 5510 1526 1535 1698 1699 1700 9953 2323 10132 10134 10494 2917 3228 3229 3292 3321
looked$	625 626 627 1279 1356 1358 1359 1360 1361 1526 1535 5564 9312 9313 9314 9315 9316 9317 9328 1698 1699 1700 9781 9786 9789 9790 9792 9793 9794 9795 9963 2323 10181 2614 2897 6883 3228 3229 3292 3321
looking$	625 626 627 4613 4890 906 907 908 909 910 911 4914 5304 5479 5498 5499 5500 5503 5504 5506 5507 5510 1526 1535 9269 9277 9278 5563 9312 9313 9314 9315 9316 9317 5580 9327 9399 5967 2323 10414 2918 7260 7261 7269 7270 7274 7361
lookings$	10414
lookked$	1526 1535
lookking$	1526 1535
lookout$	1072 9708 3821
lookouts$	1072 3821
looks$	8335 8336 625 626 627 1356 1358 1359 1360 1361 1526 1535 9423 1698 1699 1700 9503 2323 2917 3228 3229 3292 3321
loose$	4268 3106 3142
lorry$	4222
lose$	5481 5482 5483 9229 9230 9231 5487 5488 9567 2878 2928
loser$	8793 8794 8795 7081 7082
losers$	8793 8794 8795 7081 7082
loses$	2878
losing	2844
losing$	1693 9896 9897 6829 2878 2928 3620
loss$	10110 7580
lost	2844 2906 10637
lost$	5037 1693 9706 10136 10137 10138 10139 2410 2411 2553 6720 6829 2878 2928 3082 3111 7406 3620
lot$	686 8678 1293 9158 9159 1490 9263 9271 9272 2266 2742 6754 7067 7231
lots$	1696
loud$	3182
loudmouth$	3766
loudmouths$	3766
lounge	6935
lounge$	1755 1756 1757 10680
lounges$	1755 1756 1757
lout$	3758
loutish$	3758 3774
louts$	8814 8815 8816 3758
love$	531 532 533 534 535 536 537 538 539 540 541 899 900 901 902 967 968 969 970 8886 3047
loved$	899 900 901 902 967 968 969 970 3047
lover$	8272 8273 7006
lovers$	8272 8273 7006
loves$	531 532 533 534 535 899 900 901 902 967 968 969 970 3047
loving$	899 900 901 902 967 968 969 970 3047
low$	4601 5047 5068 8909 8910 8911 8912 1183 1195 1196 5187 5188 5189 5190 5191 5192 5193 5194 5195 5196 5197 5198 5199 5200 5201 5202 5203 5204 1236 1237 1238 1239 1741 9497 3072 3142 3156 3204 7317 3592
lower	2650
lower$	1195 1196 10329 3628
lowest$	3648
lowlife$	3758
lowlifes$	3758
luck$	8361
lupus	6931 3568
lupus$	10676 7553
lurch$	9959
lure$	2993
lured$	2993 7034
lures$	2993
luring$	2993
lycra$	7313
lying$	736 737 776 8820 8876 9706
machet	10704
machete$	10703
made$	40 41 43 94 96 97 98 7842 129 4115 4116 4117 4118 4119 4120 4121 330 331 382 427 475 8301 4674 8435 8436 8437 8453 751 835 4856 4857 4858 4859 8619 956 975 976 8715 1132 1133 1135 1153 1445 5656 5873 5875 5878 9657 9663 5987 6034 6075 9910 9911 9912 9913 2198 2335 2336 2385 2552 10290 2576 6642 2811 6894 3061 7453
magist	3727
magistrate$	2980
magistrates$	9020 9021 2737 10468 2980
magnet$	2763 7534
magnets$	2763 7534
mail$	10103
mails$	10103
main$	10310 10366 10407 10488 3089 3134 3467 3470 3472 3474
major$	3474
majority$	2742
make	2508
make$	40 41 43 94 96 97 98 7842 129 4115 4116 4117 4118 4119 4120 4121 4122 4123 4129 4130 4131 4132 4133 4264 330 331 382 8117 4373 427 475 671 4674 697 8453 751 8556 835 4821 4822 4823 956 975 976 1132 1133 1135 1445 9234 1553 9376 5674 9424 9425 9426 9444 5711 5759 5873 5874 9628 9651 5907 9659 9663 9664 9708 6074 2198 2335 2336 6476 2800 2811 3061 7304
maked$	671 697 835 956 975 976 9376
maker$	7060 7064
makers$	7060 7064
makes$	4014 7760 7761 7762 7763 7764 7765 40 41 43 94 96 97 98 7842 330 331 427 475 671 4674 697 8435 8436 8437 8453 751 835 4856 4857 4858 4859 956 975 976 1132 1133 1135 1445 9376 5873 9663 2198 2335 2336 2811 3061
makeup$	9424 9425 9426 9503 7296 7304 7313
making$	40 41 43 94 96 97 98 7843 7844 7845 129 4115 4116 4117 4118 4119 4120 4121 4122 7870 7988 7989 7990 7991 7992 7993 7994 7995 330 331 427 475 671 697 751 835 4866 4867 4868 4869 956 975 976 8736 1132 1133 1135 1445 9277 9278 1553 9376 9706 2198 10002 2335 2336 2811 3061 7061
maladaptive$	2991
maladjusted$	3159
male	3478 3490
male$	8242 4896 5332 5335 5635 9381 9382 5638 9384 9385 1672 6478 2546 7086 7247 3263 3467
males$	4200 7946 7953 4211 4214 7963 7964 7971 7972 7974 7976 7983 8126 8144 8169 4449 8200 8201 8208 8211 8242 8638 8652 4912 8658 8659 8665 8666 8667 8668 8672 8673 4929 1144 8926 8950 8951 8952 8953 8954 8955 8966 9039 9040 9041 9042 9273 2546 6978 7086 7144 3784
malicious$	8714 3060 3774
malign$	995 996 997 3083
malnourished$	3284
malodorous$	3789
mam	2911 2949 2954 6940
mam$	2912 2946
man	6961
man$	4200 4204 7953 4209 4210 4211 4214 7963 7964 7968 7971 7974 7976 8099 8144 8160 8161 8162 8163 4419 4420 4421 4422 8168 8169 8170 8173 8208 8211 8242 8245 8255 8256 8263 8264 8268 8269 8284 4912 8658 8659 8665 8666 8667 9069 9090 9092 9094 1368 5357 9107 9140 9146 9148 1422 5411 9163 9164 1447 9179 9180 9181 9186 1458 1459 9206 1478 9273 9283 9284 9285 5701 5710 6478 10671 10706 6978 7011 7216
manage	2614 2731 6745
manage$	8797 8857 8858 8886 8993 1347 5333 5334 1350 1362 1363 1364 1365 1366 1367 1448 9234 5498 5499 5500 5503 5504 1520 5506 5507 5510 9257 1543 9274 9275 5534 1550 1551 5537 1558 1565 5551 5552 5553 9607 9956
managed$	1362 1363 1364 1365 1366 1367 1448 1543 1558 9666 9667 9668 9669 9670 2013 2768 3665
management$	5230 2381 2382 2383 2384 3371 7386 7471
manager$	6036 6041 6042 6059 6060 10121 10152 6434 10490 7471
managers$	6036 6041 6042 10121 10152 6434 10490
manages$	1362 1363 1364 1365 1366 1367 1448 1543 1558
managing$	1362 1363 1364 1365 1366 1367 1448 5498 5499 5500 5503 5504 5506 5507 5510 1543 9277 9278 1558 1565 5551 5552 5553
manbag$	7310 7313 3794
manbags$	7310 7313 3794
manipulate$	1107 5294 3139
manipulated$	7774 1107 3139
manipulates$	1107 3139
manipulating$	1107 3139 3774
manipulative$	3165 3774
manipulator$	7081
manipulators$	7081
mannered$	7173 7174
many$	121 122 123 4146 4169 482 9071 9354 6327 6328 6351 6352
map	2586 7477
map$	2584 2585 2749 2794 3494
mapped$	2584 2749 10486 2794 3494
mapping$	2584 2749 2794 3494
maps$	2584 2749 2794 3494
march$	8142
marginalised$	3263
marked$	2517
marker$	6501 7438
markers$	6501 7438
market	6685
market$	10430 10498 7550
markets$	7550
marks$	7655
marria	10635
mask$	1754 9488 7313 7323
masked$	1754 7330
masking$	1754
maskked$	1754
maskking$	1754
masks$	9480 9481 9482 1754 9485 9488 7313 7323
massage$	2454
match	10227
match$	6650
matche	2734
matched$	6719
matching$	5729 2541 2805 3333 7475
material$	10428
materialistic$	3774
mates$	4334 4335 4336 8139
maths$	5004 7656 7657
matric	7477
matrix	7477
matrix$	10437 7478
matted$	3310
matter$	264 5827 5828 5848 9628 6431
matters$	9182 6320
mattress$	6888
mature$	1353 1557 5591 1619 1620 1621 1622 9353 1638 7243 7244 7245 3783
maturity$	1353 9105 1504 3783
may$	8142 5172 1387 6473 2491 2530 2607 2689
mayhem$	8689 7032 7123
me$	7381
meals$	10649
mean$	7742 7743 7766 8453 6384 3289
meaningful$	6165 6166 6167 6168
means$	7742 7743 7766 8436 8437 8453 2655
meant$	8076 8077 8436 8437 9725
measur	7486 7495
measure$	280 281 282
media$	4444 4445 4446 4447 4448 8194 8195 8196 10239 10270 10408
medica	10573 7556
medical$	10552 3599
medicated$	3897
medication$	10577 3897
medici	6800
medicine$	10545
mediterranean$	1672 5661 5663 3289 7306
medium$	1195 1196 5187 5188 5189 5190 5191 5192 5193 5194 5195 5196 5197 5198 5199 5200 5201 5202 5203 5204 1659 3266
meet	10527
meet$	7816 7823 4301 4302 4303 8060 8062 8063 8189 464 465 466 8253 8296 8297 8298 8299 8300 8341 8342 8343 8602 8604 8612 8614 9509 9539 9545 9559 9953 10242 7015 7335
meetin	10424
meeting$	7906 8088 464 465 466 8253 8296 8297 8298 8299 8300 8341 8342 8343 9743 9744 9745 10426 7361 7447
meetings$	9743 9744 9745
meets$	464 465 466 10242
melatonin$	3906
meloterritorial$	3774
member	10202 10203 6462 6470 10236 10253 10256 10258 10260 6516 10262 2534 2535 6540 10295 10303 2581 2587 10319 2592 10342 10346 6619 10364 6622 6623 6658 2691 10424 10425 10451 10459 6732 2759 10528 10531 7454 3478 7477 7485 7486 7500 7506 7525
member$	1144 8926 8950 8951 8952 8953 8954 8955 8966 5889 5899 5911 5916 5917 6059 6060 10367 10411 10420 6961 7051 7120 7144
members$	144 273 333 707 986 8751 8819 1144 8926 1218 8950 8951 8952 8953 8954 8955 8966 1246 1719 1767 1768 5881 6261 10230 6495 2511 2538 10285 6566 2588 6577 10324 6616 10367 6627 10376 10379 2679 10420 6744 2795 6788 6793 7051 7120 7125 7144 3168 3461 3480 7482
membership$	6553 10298 2587 7051
men$	4200 7946 4202 4203 7950 7951 7953 4209 4210 4211 4214 7960 7963 7964 7968 7971 7972 7974 7976 7980 7982 7984 7985 8046 8051 8058 4334 4335 4336 8099 8124 8125 8144 8160 8161 8162 8163 4419 4420 4421 4422 8168 8169 8170 8173 4449 8198 8199 8203 8208 8211 8242 8245 8255 8258 8261 8262 8267 8268 8269 8284 8341 8342 8343 8636 8642 8643 4912 8658 8659 8665 8666 8667 8668 8671 8672 4929 4932 9025 9039 9040 9041 9042 9069 5332 5335 9092 9093 1368 5356 9112 9113 9131 9138 9146 9147 9148 1420 9163 9164 1458 1459 1478 9273 9283 9284 9285 9453 9506 6978 6980 6982 7011 7213 7216 7226
menace$	951 952 953 5011 1027 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 8768 8769 5025 5026 3054 7081 7105 3772
menaced$	951 952 953 3054
menaces$	951 952 953 3054 7081
menacing$	951 952 953 3054 3289 7277 3772
mend$	348 10131
mended$	348 5847
mends$	348
meningitis$	3946
mental	6827 10573
mental$	6808 2824 6814 10572 10635 7145
mentality$	7051 7059 7072 7188 7417
mentally$	3197
mentor$	7634
mentoring$	137
merely$	1843 1968 2188 2189
merry$	5116
mess$	4277 10110 6370
messag	2539 6525 10390 6663
message$	8189 464 465 466 468 469 470 471 472 473 474 6699 10467 7398
messaged$	464 465 466 468 469 470 471 472 473 474
messages$	7958 4227 4228 464 465 466 8197 468 469 470 471 472 473 474 10270 10408 6762 2779 7398
messaging$	7906 464 465 466 468 469 470 471 472 473 474
messed$	1221 5212
messy$	3310
met	2922
met$	7905 464 465 466 8316 8317 8318 8328 9963 2467 7015
methylphenidate$	3901
mice	2939
mice$	6924
micro$	3333
middle$	1675 1679 5685 6937
might$	2039 2040 2041 2042 2043 6473 2491 2728
migraine$	3863
migraines$	3863
mind$	9032 1453 1454 1455 1456 1457 9914
minded$	7171 7178 7369
minder$	9358 9359 9360 9361
minders$	9358 9359 9360 9361
mindset$	7072
mini$	5398 9471 9472 9473 5751 3067 3232 7318 3340
miniature$	3232
minimal$	8909 8910 8911 8912 1183 6183 3156
minimise$	700 862 3039
minimised$	700 862 3039
minimises$	700 862 3039
minimising$	700 862 3039
minimum$	9946
miniskirt$	3794
miniskirts$	3794
misbehave$	3771
misbehaved$	3771
misbehaves$	3771
misbehaving$	3771
misbehaviour$	3771
miscarriage$	3916
miscarried$	3916
mischief$	9709 7032 3079
miscreant$	3758
miscreants$	3758
miserable$	8686
misery$	8686
misfit$	8793 8794 8795 7081 7082
misfits$	8793 8794 8795 7081 7082
misfortune$	8400 8401 8403 8404
misguided$	2991
mishandle$	3802
mishandled$	3802
mishandles$	3802
mishandling$	3802
misled$	7406
mismanage$	3802
mismanaged$	3802
mismanages$	3802
mismanaging$	3802
misper$	6988 7092
mispers$	6988 7092
miss$	8031 8060 8062 8063 8064 9567 9706 2366 2367 3661
missed$	9706 10076 10077 10078 10079 2366 2367 10136 10137 10138 10139 3410 3661
misses	2906
misses$	9706 2366 2367 3661
missing$	7788 7789 7790 7791 7792 8036 8097 8174 8175 8183 4439 4440 8697 8698 5182 1265 5838 9706 2366 2367 6523 6988 3661
misuse$	4015 7601
misuser$	8788 8789 7081
misusers$	8788 8789 7081
mix$	8031 8296 8297 8298 8299 8300 935 948 949
mixed$	4213 390 391 392 393 394 395 396 935 948 949 8909 8910 8911 8912 1651 1654 1669 1673 1677 1685 5684 5692 5693 5694 1711 1712 3294
mixes	10487
mixes$	935 948 949 10436
mixing$	8296 8297 8298 8299 8300 935 948 949
mob$	993 994 1293 7058 3074
mobile$	2514 10245 3451
mobiles$	2514 10245
mock$	3670
mocks$	7656
modern$	3146
modestly$	8344
modus$	7465 3482
mohawk$	3790
mohawks$	3790
mohican$	3791
mohicans$	3791
mollycoddling$	9307
moment$	2792
moncler$	3793
money$	7969 7970 4235 4236 4237 4238 4239 4241 4242 4334 4335 4336 8103 8104 8105 4412 4413 4414 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 4885 8633 8634 8655 8661 8674 8690 10105 10173 10273 7035 3143 7409
monito	2509 6524 2614 2757
monitor$	10252 10263 10267 2682 6679 2695 2704 7517
monitored$	10264 10269 6679 2695 2704 10486
monitores$	2704
monitoring$	2540 6679 2704
monitors$	10263 6679 2704
monkey$	9909
monster$	7081
monsters$	7081
month$	9699 9700 9701 7409 7690
months$	7409 7690
mood	6800 6827
mood$	10545 10572 7577 3623
moods$	10545
moody$	3774
moral$	4840
morals$	9008 7127 7189
more	3438 3509
more$	4005 4006 4007 4008 4009 8020 1371 1372 1373 1374 1382 1383 1384 1385 1402 1433 9262 9271 9272 1623 9766 9775 2375 2376 2377 2378 2379 6428 6430 2456 2457 2461 7231 3467
morning$	9699 9700 9701 3542
morphi	6833
morphine$	10578
most$	686 9071 9262 9352 9354 1707 5781 1797 1799 2742 6754
mostly$	1763
mother	10623 6889 10636 6892 2911 10643 10646 10647 2937 2949 6936 2954 6940
mother$	1127 1128 5218 5219 9017 9162 1472 1483 5469 5470 5471 5472 2888 2889 10620 10634 6890 2908 2909 2912 10652 2924 6917 10674 2952 7192 3244
mothered$	3244
mothering$	1378 1379 1380 9307 9312 9313 9314 3244
motherred$	3244
motherring$	3244
mothers$	1127 1128 5218 5219 1378 1379 1380 6276 2924 7192 3244
motions$	10101
motivated$	903 5163
motivation$	9008 7030 7189
mould	2939
mould$	10668 6924
mount	2508
moustache$	7278 3790
moustaches$	7278 3790
mousy$	3310
mouth$	689
mouthed$	7167 7168
mouthy$	3774
mov	2700
move$	4328 4329 4330 9539 9545 9559 9711 10131 10227 10639 10684 7335 7650 7671
moved$	293 294 295 296 8385 9544 9550 9555 9564 9640 9918 9919 6339 2768 2893 10637 6893 6897 2951
moveme	10202 6494 6525 2685 6670 6671 10424 10429 2756 7485
movements$	10239 10240 6496 10270 6741
moves$	7664 7671
moving	10494
mri$	10567
ms	6931
ms$	10676 7555
much$	67 686 5436 1489 5491 9271 9272 2267 6325 6326 2398 6409 2742 6754 7231 3319
mugged$	2976
mugger$	8793 8794 8795 7081 7082
muggers$	8793 8794 8795 7081 7082
mugshot$	2708 3826
mugshots$	3826
mule$	8796 8877 8878 8879 7083 7128 3144 7130
mules$	8796 8877 8878 8879 7083 7128 7130
mullet$	3790
mullets$	3790
multi$	2025 2481
multiple$	482 6327 6328 6931 3566
mum	10623 6889 10636 6892 2911 10643 10646 10647 2937 2949 6936 2954 6940
mum$	8467 1127 1128 5218 5219 9017 1483 5469 5470 5471 5472 2888 2889 10620 10634 6890 2908 2909 2912 10652 2924 6917 10674 2946 2952 7192
mums$	8467 1127 1128 5218 5219 2924 7192
murder$	2489 6576 3467
murmur$	7583
muscly$	3266 3789
muscular$	3266 3568 3789
must	2601
must$	20 21 22 23 24 25 719 734 811 824 1387 10118 2392 2395 2530 2582 2689 7400
mute$	7626
mutism$	7626
mystery$	708 711 714 715
nails$	9063 5703 5704 9483 7290 7296 3312
naive$	76 77 720 9203 9204 9205 5473 5474 5475 5496 5609 5610 5611 5612 9884 9885 3040 7225 3774
naivety$	8014 8015 8016 8017 8018 8019 8397 689 4691 4692 4708 724 725 4711
naked$	4452 4460 8251
name	2549 2563 6548
name$	8003 9150 9151 9152 9153 9188 9189 9190 10164 10215 10246 2658 2799
named$	2697 2799 3467
names	2486 10262 2685 6670 6671 6700 2773 6758
names$	10215 10228 10229 10230 10232 10246 2658 2664 10445 10500 10501 6762 2799 7427
naming	2549 2563 6548
naming$	2799
nan	10623 6889 10636 6892 2911 10646 10647 2937 2949 6936 2954 6940
nan$	10620 10634 2946
nana	10623
nannies$	9358 9359 9360 9361
nanny$	9358 9359 9360 9361
nannying$	9307
narcissist$	7081
narcissistic$	3774
narcissists$	7081
narcol	3568
narcolepsy$	7553
nasty$	3082 3774
nation	6855
national$	10600 3452
natural$	8419 8420
naughty$	4985 3082 3159 3165 3774
near$	2256 2257 2258 10238
nearby$	6523
nearly$	1476 1477 1663 3231 3241
neat$	1672 5663 3309 3310
neatly$	1670 3290
necessary$	2655
neck$	9420
necks$	9420
need	6487 10556 2845 6886 7625
need$	20 21 22 23 24 26 790 812 816 1318 1319 1320 1388 9134 9210 9211 9212 1498 5484 9268 1546 9299 9300 9301 1574 1575 1576 5562 1578 1579 1580 1581 5570 5571 5572 5573 5574 5575 5576 5577 1594 1595 9326 5582 5583 5584 5585 5586 5587 5588 9334 9336 5609 5610 5611 5612 5613 5614 5615 5616 9376 10218 2601 10414 6830 10592 10631 7582 7584
needed$	9268 1594 1595 2032 2655
needing$	1318 1319 1320
needless$	4048
needs	2837 2845 3604 7606
needs$	20 21 22 23 24 27 7857 7858 791 813 817 1318 1319 1320 9268 1594 1595 9326 5582 5583 9376 10056 10414 6822 6830 2852 2859 10592 7582 7584 7635 7637
needss$	7635
needy$	3159 3774
neet$	3778
neets$	3777
negative$	4081 8665 8666 8667 8668 995 996 997 8923 8924 10281 3052 3083 3084 3201 7464
neglec	2913 6916 10664
neglect$	9978 2325 2326 10110 10168 10659 10660 10661 10663 3404 7410 7412 7678 3709
neglected$	2325 2326 6898 3402 3403 3404 7678 3709
neglectful$	3799
neglecting$	2325 2326 3403 3404
neglects$	2325 2326 3403 3404
negligence$	7412 3799
negligent$	3799
negligently$	3799
neighb	6589 7689
neighbourhood$	8836 6471 6479 6480 6481 2497 2498 6490 2533 10334 6649 6668 2684 10415 10416 6681 2698 2711 2715 6716 6738 2767 2789
neighbours$	8831 8835 7039 7040
neither$	807 885 1896 1901 1911 1923 2106 2109 6094 2110 2111 2112 6097 2120 2131 2132 2133 2134 2135 2136 2145 2156 2192
networ	6540 2592 10323 10429 10525 7485 7486
network$	8144 10285 10314 10317 6577 10479 6982 3495 3546
networks$	10317 10479 6982
neurod	3923
never$	4572 4583 4584 4585 4586 738 4753 800 801 802 803 804 806 807 866 4873 4874 1785 1787 5800 1816 1817 1818 5804 5805 1829 1834 5820 5906 1922 5924 5925 1949 9717 9718 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 2124 2137 2192 2451 2452 2723 2867 3157 3249 3374 3796
nevertheless$	7897 7901
new	2481
new$	6466 6909
news$	8728 9890 9891
next	2613
next$	51 4665 4666 4667 4668 5714 6198 7432 7450
niche$	10247
nickna	2486 2685 6670 6671 2773 6758
nicknames$	10230
nicotine$	10566
nigerian$	1672 5663
night$	8699 8875 9699 9700 9701 10268 10544 10565 3614
nightmare$	8706 1067 5052 1068 5053 1069 5054 1070 5055
nightmares$	3925
nights	6799
nights$	10544
nike$	7313 3333 3336
nikes$	7313
nine$	8750
nines$	9505
nineteen$	8239 8241 542 8274 8275 1357 5352 9124 9125 9126 9127 9128 9129 9130 9372 7213
no$	65 72 8005 8070 8084 8304 8312 4621 648 653 4639 676 8473 4736 753 754 4746 851 852 853 854 855 856 857 858 859 860 861 871 872 873 874 875 876 877 878 880 881 882 883 884 887 5036 1073 5064 1102 1103 1105 1118 1119 5127 5128 5129 1183 5303 1436 1441 5455 5456 1475 1499 1500 5579 1596 1600 1601 1602 1603 1610 5600 5601 5830 5831 5832 5833 1863 1868 1869 1870 1871 1872 9609 9610 9611 9612 1887 1898 1899 1900 1902 1904 1905 1912 1914 1924 1926 1927 1929 1942 5928 5931 5932 5933 1950 1951 1952 1953 1954 1955 1956 1966 9717 9718 5976 5977 5978 5979 5983 2073 2076 2078 2107 2109 6094 2110 2111 2112 6097 2113 2115 2116 2117 2118 2120 2131 2132 2133 2134 2135 2136 2141 2142 2143 2144 2145 9880 2157 2169 6156 2176 2180 2181 2182 2183 2193 6183 6190 2208 2209 2210 2211 2212 2250 2858 2935 10668 2948 2953 3045 3113 3121 3142 3156 3204 3397 3399 3422 3467
nobody$	649 652 675 871 872 873 874 875 876 877 878 879 881 882 883 884 885 9199 9344 1898 1899 1900 1901 1905 1911 1923 2072 2077 2106 2109 6094 2110 2111 2112 6097 2115 2116 2117 2118 2120 2141 2142 2143 2144 2145 9879 2156 2168 9900 2192 7235 3375
nomina	7477 7479
nominal$	10278 2570 10312 10411 6682 6692 7051 7455 3496 7522
nominals$	10278 10312 10315 6692 7051 3822
non	6872
non$	1074 1243 3117 3119 3150 3151 3152 3153 3154
nonattendance$	10617
noncompliance$	3770
noncompliant$	3770
none$	590 604 885 892 893 1443 9199 1896 1901 1905 1911 1923 1972 2106 2109 6094 2110 2111 2112 6097 2120 2131 2132 2133 2134 2135 2136 2145 2152 2153 2156 2168 9902 2192
nonengagement$	3770
nonetheless$	7897 7901
nonexistent$	10111 10112 10113 10114
normal$	8958
normalise$	3039
normalised$	3039
normalises$	3039
normalising$	3039
north$	1743
nose$	9420
not	6588
not$	7825 4090 4092 4156 4160 4571 4573 8321 4583 4584 4585 4586 8452 738 4742 800 801 802 803 804 806 886 4875 4876 4967 983 999 8862 8865 5148 1164 5150 5151 5152 5153 5154 1178 5213 1404 1437 5424 5425 1444 1492 1494 1495 1506 1593 5596 5597 5598 1783 1784 5773 5774 5775 5776 5794 5798 5799 1829 1834 1862 9609 9610 9611 9612 1897 1903 1913 1925 5922 5923 1941 1944 1949 9717 9718 1989 1990 5990 5991 5992 5993 5994 5995 5996 5997 6018 6019 6065 6067 6068 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2097 2098 6089 6090 2108 2109 2112 2119 2124 2128 2137 6123 6125 9896 9897 6163 6169 6170 2192 2199 2200 2256 2257 2258 2270 6389 10158 2723 2856 2867 6861 2882 3157 3233 3234 3240 3249 3374 3627
note	2687 2757
note$	1771 1772 2506 2512 6672 6768
noted$	1771 1772 2709 2710 10486
noteed$	6672
notes$	1771 1772 6672 6768
nothing$	50 4036 53 4620 1488 1505 9344 9459 5771 1888 1889 1890 1891 1892 1893 1898 1899 1900 1933 1934 1935 1957 1958 1959 1960 1961 1962 1963 1964 5960 9717 9718 9879 2151 9943 9944 9945 2220 2221 2222 10133 7235 3359 7362 7560
notice	10327 6661
notice$	1771 1772 9841 9914 9928 9929 9930 9931 9932 9933 9934 10328 10375 10406 2705
noticed$	7777 1771 1772
notices$	1771 1772 10328 10375
noticing$	1771 1772
notify$	2473 2494 2495
notifying$	2494 2495
notifys$	2494 2495
noting	2687
noting$	1771 1772 2506 2512 6672
notinged$	6672
notings$	6672
notoriety$	8399 8629
notorious$	1090 1091 1092 1093 1094 1095 1096 1097 1290 3212 3776
nous$	1344 1346 5387 1403
november$	8142
now$	8464 8465 9209
nowhere$	2264
nucleus$	7120
nude$	4452 4460 4461
nudes$	486 8224 502 503 504 505 6992
nuisan	6596 6781
nuisance$	8805 8826 9018 10142 10341 10493 10499 10526 7081 7105 7126 3165 7198 7534
nuisances$	7081 7198 7534 3767
number	2650 6670
number$	4215 4216 4217 483 5520 9266 2513 2561 6555
numbers$	4215 4216 4217 10105 10173 10175 10184 10185
numerous$	4169 482 6327 6328 6351
nurse	10554
nurse$	10555 10562
nuts$	7145
nutter$	7081
nutters$	7081
obese$	3789 3927
obesity$	3927
obey$	9539 9545 9559 7335
object	10355 2755
object$	10496
objective$	10381 2655 10496
objectives$	10381
oblivious$	73 74
obnoxious$	3774
observation$	6493 3444 7442
observations$	6493
observe$	6679 2695 7517
observed$	7475 3818
observeed$	6679 2695
observeing$	6679
observes$	6679
obsessed$	524 525 526 527 528 529 530 3433
obsessive$	3581
obstructed$	7406
obstructive$	8983 8984 8985 8986 8987 8988 8989 7157 3774 3799
obtain	2688 10455 3438 3476 3498
obtain$	8337 8338 2472 6683 6756
obtained$	2472 6683 7440
obtaining$	2472 6683
obtains$	2472 6683
obvious$	8419 8420 1879 6351 10096 10097
obviously$	1987 1995 5980 1996 1997
occasion$	9699 9700 9701 9721
ocd$	3873
ocg	6572
ocg$	10317
ocgs$	10317
october$	8142
odd$	708 711 714 715 3289
odour$	7283
of	6535 3438 3502
of$	4055 4059 4061 4062 4087 4255 4266 4267 4529 8360 4978 5049 5050 1083 5098 8855 5147 8913 5255 5263 5278 5360 5432 5439 5440 5441 5463 5476 5599 9380 9383 1676 1678 5677 5681 9536 9617 9671 9672 1988 1995 5984 9753 6011 6012 6013 9802 6151 6230 6233 6250 10115 6376 6403 6407 10157 10204 6472 6485 10237 10238 2510 6500 6511 10271 6531 6539 6546 6547 10298 6557 6558 6570 2609 6620 6631 6633 6638 6646 10397 2697 10438 6727 6748 6792 6797 6848 6853 6908 6914 6915 6918 2973 10703 7042 7120 7298 7341 7355 7444 3467 7454 7456 7502 7520 7543 3653 7701 7710 7722
off	6753 2868 3666
off$	4043 7814 7978 8179 8182 8186 4848 4849 8656 8825 5084 5095 5096 1265 5840 9918 9919 6293 6294 6312 6313 6314 6315 6316 6317 6371 6372 6537 2624 6832 10580 6836 6853 6989 7100 7152 7391 7545 3680
offen	10212 10302 10303 10421 10422 10423 10435 10464 10537
offen$	10279
offenc	6543 2574 6635 2727 6943 6960
offence$	10287 10288 6559 10308 10380 6712 10688 10705 10713 10714 3484 7503 3982
offences$	10287 10288 6559 10380 6712 10688 10705 10713 10714 7503 3982
offend	10202 2547 6534 10280 10286 10313 10342 6635 6640 10429 6701 10446 10480 6781 6946 7431 7454 7465 7479 7485 7486 7500 7506 7525 3835
offend$	8031 8060 8062 8063 8064 9567 9568 9579 5835 9702 9703 9704 9706 10272 10289 10389 10453 10511 3465
offendded$	9706
offendding$	9706
offended$	9706 3981
offender$	8665 8666 8667 8731 1006 1087 10278 10279 6554 6556 10312 6692 10686 7070 7457 3486 7472 3496 3761 3979
offenders$	8665 8666 8667 8671 8731 1006 1087 10278 10279 10312 10315 7070 7457 7482 3761
offending$	7784 8120 8127 8130 8134 8136 8430 8512 8642 5231 5232 5233 9706 6532 10279 2555 2603 10335 6626 10377 10380 10383 10385 2703 10493 10499 10514 10520 10526 10696 3086 7122 7503 3547 3735 3981
offends$	9702 9703 9704 9706 10389 10511 3981
offens	6543 2574 6635 2727 6943 6960
offense$	10287 10288 6559 10380 6712 10688 10705 10714 7503 3982
offenses$	10287 10288 6559 10380 6712 10688 10705 10714 7503 3982
offensive$	10703 3774
offer$	485 8563 8564 5777 5779 5780 9526 5782 1798 5784 1800 1801 9593 9680 9681 9682 9694 9699 9700 9701 9743 9744 9745 9953 3016 7028 7029 7343
offere	3604
offered$	7911 485 5777 5779 5780 9593 9910 9911 9912 9913 10370 3016
offering$	485 9593 9680 9681 9682 3016 7343
offerred$	485 9593 3016
offerring$	485 9593 3016
offers$	485 8563 8564 9526 5782 1798 5784 1800 1801 1802 1803 1804 1805 9593 9743 9744 9745 3016 7028 7029 7332
office	6471 6479 6480 6481 2497 2498 2499 6490 2525 2533 6521 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 6745 2764 2767 2789 6961 6962
office$	6036 6041 6042 10121 10152 6434 10490 3428
officer$	6059 6060 2475 10209 10224 10225 10226 6482 6483 6484 10235 6510 2530 6518 10266 2616 2663 10394 2665 2668 6657 10413 6669 2694 10426 6696 10456 10461 10483 2765 2770 2771 10504 2777 6763 2783 6774 2793 10706 3428
officers$	8211 8684 4940 9377 9378 6458 2475 10206 10209 10216 10217 2488 10224 10225 10226 6482 6483 6484 2502 6489 10235 10244 6510 2530 6518 10266 10269 10308 2616 6611 2663 10394 2665 2668 10413 6669 2694 10426 6690 6696 10456 10461 10468 10483 10490 2765 2770 2771 10504 10506 2777 6763 2783 6774 2793 10534 10707 7040 7497 3531
offices$	10490
offrolled$	7651
offs$	7101 7545
often$	4143 453 10080 10081 10082 10083
oily$	1685 3294
okay$	5543 5544 5545 5546 5547 5548 5549
old$	8243 1328 1329 1330 1332 1353 9087 1376 1556 5589 1638 5637 5640 5642 5829 10609 3242 3251
older$	4201 4205 7961 4221 7973 4229 7981 8048 4312 4313 8100 8124 8144 8147 4424 4451 4454 4455 4459 8208 8211 8242 8244 8245 8257 8259 4517 4519 4524 8271 4891 4892 4893 4894 4898 4899 4900 4901 4902 4903 4904 4906 4907 8665 8666 8667 8668 4927 944 947 9028 9069 5332 5335 1353 9187 5528 1672 10623 6982 3021 7008 7011 7213 3289 7312 7314
olders$	8124 8144 8147 8671 8802
olds$	9087 9116
olive$	1685 3286 3294
omission$	3370
omissions$	3370
on	6535 7422 3438 3723
on$	4124 7886 7887 7911 7947 7948 7949 7952 4208 7955 4343 4369 4590 4602 4603 4654 4669 4671 4673 4676 8806 8807 8830 9002 5258 9123 9380 9383 1661 5675 5691 5758 9536 5963 5966 5968 1991 6002 6003 6004 9894 6220 6221 6222 6247 10043 10044 10084 10157 10177 10178 2504 10237 10238 2510 10241 6502 6503 10261 6517 10282 6549 10320 10340 6597 10345 6613 6631 6659 2707 6694 6715 10547 6821 6829 2848 2857 6912 2970 2972 10709 7087 7088 7118 7197 7355 7376 7419 7430 3513 3601 3733 3739 3740
once$	7895 5974 9735 2408 6436 6437
one	6470
one$	4223 4366 4871 4872 4951 5246 9200 9265 9345 9346 1650 9427 1707 9437 9438 9439 9440 9441 9442 5882 5887 5888 1905 5897 5898 5909 5910 5916 5917 9699 9700 9701 5958 5959 5998 5999 6058 2074 6063 2079 6092 6093 6094 2110 2111 6097 6098 2120 2145 6132 2158 6154 9901 6178 2194 6451 2529 10411 10458 6844 2871 6856 6857 10602 3263
ones	6731
ones$	7946 8730 9108 9213 9214 9215 9216 9217 1502 9427 6580 6757
onesie$	7313
onesies$	7313
ongoing$	6576
online$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196 6494 3022
only$	189 4551 4554 622 628 639 640 641 642 643 644 645 647 1265 1305 1843 1968 6040 2188 2189 6219 2375 2376 2377 2378 2379 2393 2394 6381 3354
onto$	6502 2707 6694
onus$	383 384
open$	7773 9038 9539 5796 9545 5802 5807 9559 5816 5892 6707 7335
opened$	8328
operandi$	7467
operat	2481 2499 2587 10355 10356 6789 7485 7495
operate$	8557 1362 1363 1364 1365 1366 1367 9510 9540 9546 9551 9560 9636 10400 10534
operated$	1362 1363 1364 1365 1366 1367 6802
operates$	1362 1363 1364 1365 1366 1367
operating$	1362 1363 1364 1365 1366 1367
operation$	10344 2615 2616 10396 10405 10463 10567 10575 3519
operational$	6466 3511
operations$	10396 10405 10575
operative$	7140 7364
operator$	10224 10225 10226 6482 6483 6484 6518 3428
operators$	10224 10225 10226 6482 6483 6484 6518
opport	6708 7422 7486 7495 7499
opportunit$	4232 248 249 8562 2346 2347 2348 2349 10096 10097 7028
opportunited$	4232 248 249 8562 2346 2347 2348 2349 10096 10097 7028
opportunities$	4106 4107 4108 124 4232 248 249 2346 2347 2348 2349 10096 10097 2620 7028 7395
opportuniting$	4232 248 249 8562 2346 2347 2348 2349 10096 10097 7028
opportunits$	4232 248 249 8562 2346 2347 2348 2349 10096 10097 7028
opportunitted$	4232 248 249 8562 2346 2347 2348 2349 10096 10097 7028
opportunitting$	4232 248 249 8562 2346 2347 2348 2349 10096 10097 7028
opportunity$	4106 4107 4108 124 4232 248 249 8562 2346 2347 2348 2349 10096 10097 2620 2792 7028 7395
opposed$	7348 7351
oppositional$	3165 3623 3774
opt$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2995
opted$	105 106 107 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 10086 6413 10159 2995
optici	2830
opticians$	6815
opting$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2995
option	7486 7495 7521
opts$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2995
optted$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2995
optting$	301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 2995
or$	6199 3555
oral$	491
order$	10372 6654 10418 10449 10491 10492 10517 10697 10698 10703 10708 10709 10713 7537 7670 7713 7714 7715 7716
ordered$	6749 6894 6939 6955
orders$	10372 6654 10401 10418 10449 10478 10491 10492 10517 10713 7537 7713
ordinary$	3289
organi	10436
oriental$	1672 5661
ot$	6986
other$	3986 7733 7734 8110 4687 4688 4936 4937 8695 4993 4995 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8773 8775 5089 8840 8992 9349 9351 9355 1650 6308 10195 6971 7040 3263 3372 3467
others	6732
others$	3986 7733 7734 4564 4568 4569 4577 4595 4687 4688 729 4752 4762 4763 4963 979 980 981 4992 4994 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 8832 1143 9069 9108 9213 9214 9215 9216 9217 9349 9354 9437 9438 9439 9598 9599 9600 9601 9602 5864 5865 5866 10360 6971 6983
otherwise$	591 592 8323 8326 8327
ought$	20 21 22 23 24 28 588 718 735 742 743 744 745 746 747 748 749 750 759 762 763 764 765 792 814 825 2031 2034 2035 2036 2037 2038 6172 2263
our$	4817 10116 10117 10125 7332 7354 7388 7399 3467
out	6548 10368 6899
out$	4042 7815 7978 259 270 8034 8044 8062 8063 8069 8090 8095 8098 4500 8332 628 8657 4913 4945 8780 1080 1082 8864 1222 1234 5227 1244 1265 1270 1280 9395 9400 9706 9716 9918 9919 6216 2245 2271 10220 6523 2635 6621 2660 6662 2682 6678 2706 6753 2868 6873 10638 10642 6898 10644 2971 6985 7152
outbursts$	8876 8979 8980 7153
outcome$	7501
outcomes$	7501
outfit$	9471 9472 9473 7315 7318
outfits$	9471 9472 9473 9474 9475 9503 7315 7318
outlaws$	8870
outlook$	1344 1346 9182 1453 1454 1455 1456 1457
outrageous$	8914 8915 8916 8917 8918 8919 8920 8921 8922 3165
outright$	1806 7332
outs$	8780
outside$	8830 1233 10261
outstanding$	6707 3467
over$	4226 1141 9226 9227 9228 9232 9233 1663 5675 9470 9497 9500 10163 10192 10237 3013 3192
overcr	3969
overcrowded$	10668
overdose$	10551 3893
overdosed$	3893
overdressed$	3789
overdue$	10584
overhe	6711
overla	2734
overlaid$	6719
overlook$	3414
overlooked$	3402 3414 7406
overlooking$	3414
overlookked$	3414
overlookking$	3414
overlooks$	3414
overly$	3222
oversexualised$	3752
oversight$	2381 2382 2383 2384 7386
oversized$	3333
overt	2675
overt$	6660
overweight$	7604 3789
owing$	4002 287 4280 2933 10664
own	7667
own$	3995 12 13 7744 7745 7746 7747 36 4022 4023 4024 4112 4113 4243 4244 4245 4246 4247 4248 4249 4250 4251 4252 268 4268 4276 4316 334 335 336 371 372 4604 660 8391 8392 4648 4649 4652 4655 4656 8429 782 5072 5287 5298 9065 9066 9067 9068 5324 9081 9082 5433 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9280 9288 9289 9290 9291 9292 9293 9294 5550 6051 6052 6053 6054 6055 6056 6144 6279 10585 10650
owned$	9641 9642 9643 9644
ownership$	4770 4771 4772 4773 4774 4775 4776 4777 4778 4779 4780 4781 4782 4796 4797 4798 4799 4800 8546 8547 8548 8549 8550 8551 8552 8553 8554 8555 9841 10148 10149 10150 10151 7407
pacemaker$	2839
pack$	993 994 1293 7058 3074
packag	7422
package$	8881 7629
packages$	8073 8157 8158 8159 8881 6984 7133
padded$	3333
paedia	6800 6814 2830
paediatric$	6815
paediatrician$	10545 10555 10559
paid$	989 6039 6043 2198 2370
pain$	1067 5052 1068 5053 1069 5054 1070 5055
painkillers$	10566
pair$	9422
pakistani$	1672 5663
palate$	7621
pale$	1685 9431 3286 3289 3294 3789
palest$	1692 3314
palm$	2332 3406
palmed$	2332 3406
palming$	2332 3406
palmmed$	2332 3406
palmming$	2332 3406
palms$	2332 3406
palsy$	7617
panel	7486
panel$	6036 6041 6042 10121 10152 6434 3428
panic	10573
panic$	3587 3623
paperwork$	10093 10105
paracetamol$	7615
parade	6685
parade$	10326 10430 10498
paranoid$	3774
parcels$	8073 6984
parent	6889 6890 10636 6892 2910 10643 10646 10647 2937 2954 2968
parent$	8886 5218 5219 5446 9192 9193 1472 1483 5469 5470 5471 5472 2888 10620 10634 2908 2909 10652 2924 6917 2952 7192 3244 7668 7683
parental$	5067 5211 3211 3712
parented$	3244
parenting$	1378 1379 1380 9307 9324 6953 3244
parents$	8467 1127 1128 5218 5219 9017 1378 1379 1380 5446 9192 9193 5876 5877 5879 5880 6261 6275 10116 10117 10620 10634 2908 2909 10652 2924 6917 10674 2947 2952 7124 7192 3244 7398 7399 7668 7677 7683
parentted$	3244
parentting$	3244
park	6589 7689
park$	8140 8141 8160 8161 8162 8163 8341 8342 8343 10326 10334 10430 10498
parka$	7309
parkas$	7309
part$	291 4531 4532 8278 686 8430 8510 8511 8512 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 8907 2587 6599 10420 2869
partake$	390 391 392 393 397 398 399
partaked$	397 398 399
partakes$	397 398 399
partaking$	390 391 392 393 397 398 399
partially$	3633
participant$	664 7012 7224
participants$	664 7012 7224
participate$	390 391 392 393 664 9509 9539 9545 9559 7335
participated$	390 391 392 393 664
participates$	390 391 392 393 664
participating$	390 391 392 393 664
participation$	390 391 392 393
parties$	8160 8161 8162 8163 8281 7224
partly$	2389 2390 3031 3417
partne	2481 10635 10637
partner$	8212 8213 8236 511 8272 8273 544 545 6466 10619 2909 10641 10654 10679 7006 7007 7012 7208 7224
partners$	8212 8213 8236 511 8272 8273 544 545 5415 5416 5417 2780 7006 7007 7012 7208 7224
party$	8160 8161 8162 8163 8281 7224
partying$	4334 4335 4336
pass	2686 2774
pass$	1356 1358 1359 1360 1361 2358 10134 2478 2656 2726 2753 3228 3229
passd$	2753
passed	6752 3671
passed$	4535 2311 2312 2358 2478 2696 2753 10507 7393 7515
passengers$	8831 10360 7039
passers$	4938
passes$	1356 1358 1359 1360 1361 2358 2478 3228 3229
passing$	9896 9897 2358 2478 2726 2753 7394 7447
passive$	10067
passs$	2726 2753
passwo	6700
passwords$	10445
past$	8460 3360
pastoral$	2873 3651
pasty$	3789
patchy$	8909 8910 8911 8912 1183 10111 10112 10113 10114 2427 2721 3042 3156
path$	8053 4391
pathetic$	3799
pathetically$	3799
pathological$	3097
pathwa	2833
patience$	5110 6396
patient$	7591
patrol	2499 2525 6745 2764 7523
patrol$	2475 10206 6484 6510 2530 2616 2663 2668 10402 2694 10490 2765 2770 2771 10506 2793
patrols$	2475 10206 6484 6510 2530 2616 2663 2668 10402 2694 10490 2765 2770 2771 10506 2793 7497
patronising$	3800
pattern$	2166 6590 7468
pay$	7945 8337 8338 989 2198 2370
payback$	7726
paying$	989 2370
pays$	989 2198 2370
pc$	10456
pcso	2499 6521 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2764 2767 2789
pcso$	2475 6484 2530 10266 10394 10413 6669 6696 10461 10483 2765 2771 2783 6774 2793
pcsos$	2475 6484 2530 10266 10394 10413 6669 6696 10461 10483 2765 2771 2783 6774 2793
pe$	10570
peer$	4088 7946 8670 4980 4981 1144 8926 8950 8951 8952 8953 8954 8955 8966 9380 9383 7037 7068 3088 7144
peers	6855
peers$	3986 7832 7946 8139 8647 8665 8666 8667 4924 8691 8692 8693 8694 1144 8926 8950 8951 8952 8953 8954 8955 8966 9350 9356 9380 9383 10600 6971 7068 7071 7144
penalty$	2887
pencilled$	3323
people	10364 10446 6731
people$	7807 147 7946 7962 7974 8028 8114 4370 4372 4374 8168 4564 4568 4569 4577 4595 729 4752 4817 4870 8660 8665 8666 8667 8668 4929 8682 8684 4940 8691 8692 8693 8694 4963 979 980 981 987 8724 8819 8834 8838 1143 8925 8926 8930 8950 8951 8952 8953 8954 8955 8968 1247 5234 8982 9242 9273 9598 9599 9600 9601 9602 5864 5865 5866 9616 5881 5890 5896 9652 5908 9697 5957 9752 9754 9920 9921 6209 6210 6211 6212 6213 6214 9974 6262 6263 6279 6280 10045 10046 10055 10056 10057 10058 10059 10060 10061 10062 10063 10064 10104 10116 10117 10140 10141 10145 10147 2546 10285 6566 6577 10367 7039 7040 7144 7390 7399
pep$	3957
peps$	3957
perceive$	4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835
perceived$	1032
perfectly$	4165 4173 1304 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 1544 1547
perfor	10355
performance$	7386
performers$	5881 5890
perfunctory$	3799
peril$	7730 7731
period	6800
period$	10545 6839
periods$	10545
permanently$	1976 5961 1977 5962 1978 1979 1980 1981 1982 1983 3656
permit$	44 45 215 216
permited$	44 45 215 216
permiting$	44 45 215 216
permits$	44 45 215 216
permitted$	44 45 215 216
permitting$	44 45 215 216
perpet	6534 10342
perpetrator$	8168 8242 8505 8732 8733 8734 8735 1012 1013 1014 1015 5001 1017 1018 1019 1020 1021 1022 5008 8754 8755 10279 7073 7074 7075 7078 3094 3095 7459 3851
perpetrators$	8168 8242 8505 8732 8733 8734 8735 1012 1013 1014 1015 5001 1017 1018 1019 1020 1021 1022 5008 8754 8755 10279 2611 7073 7074 7075 7078 3094 3095 7459 3851
perpetually$	1976 5961 1977 5962 1978 1979 1980 1981 1982 1983 3797
perpetuat$	37
perpetuated$	37
perpetuates$	37
perpetuating$	37
perpetuats$	37
perpetuatted$	37
perpetuatting$	37
persist$	7885 176 7920
persisted$	7885 176 7920
persistent$	454 455 5042 1806 3003 3085 3097 3472 3662
persistently$	453 3662
persisting$	7885 176 7920
persists$	7885 176 7920
persistted$	7885 176 7920
persistting$	7885 176 7920
person	10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 2869 6961 7525
person$	8184 4962 988 8839 8925 8926 8927 8931 8950 8951 8952 8953 8954 8955 8967 1248 5235 1345 9276 6059 6060 6478 2546 10411 10706 7144
personal$	4265 6842
personalities$	5097
personality$	3623
persons$	8927 2546
persua	2483
persuade$	9628 9651 5907
persuaded$	7774 9544 9550 9555 9558 9564 9640 9666 9667 9668 9669 9670
pest$	7081
pests$	7081
petite$	3266 3789
petty$	3097 3136
phase	7486 7495 7499
phobia$	7616
phone	6494 2539 6525 6663 6700
phone$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196 8216 8217 8218 8219 8220 8221 8222 8223 8228 9713 9746 9747 9748 9749 10070 10239 2514 10245 10270 10408 2685 10445 2779 6767 2797 3451
phoneing$	2797
phones$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196 8216 8217 8218 8219 8220 8221 8222 8223 8228 9713 9746 9747 9748 9749 10239 2514 10245 10270 10408 10445 2779 6767 2797
photo$	8197 8205 4483 4484 500 501 9347 10205 6461 2477 2708 2760 2776 6762 10523
photog	2486 2685 6670 6671 6700 10494 2773 6758 2801
photograph$	4483 4484 500 501 9347 10205 6461 2477 10255 6515 10263 10267 6652 2683 2708 10445 2760 10500 2776 6762 10523 6786
photographed$	7774 7817 4218 9046 9347 6515 10265 2536 3462
photographing$	6515
photographs$	4483 4484 500 501 9347 10205 6461 2477 10228 10229 6515 10263 6652 2683 10445 2760 10500 2776 6762 10523
photos	2685 6670 6671 6700
photos$	8197 8205 8224 4483 4484 500 501 9347 10205 6461 2477 10229 10445 2760 10500 2776 6762 10523
physical$	3595
physically$	3258 3706
physique$	9388 9389 9390 7251 3788
physiques$	9388 9389 9390 7251 3788
pick	6711
pick$	7945
picked$	4219
picking$	7361
pictur	7422 7477
picture$	8197 8205 4483 4484 500 501 9347 10205 6461 2477 6684 2760 10500 2776 10523
pictures$	8197 8205 8224 4483 4484 500 501 9347 10205 6461 2477 10228 10229 2760 10500 2776 10523
piece$	2699
pieceed$	2699
pieceing$	2699
pieces$	2699
pierced$	3789
piercing$	1690 9420 7296 3313
piercings$	1690 9420 7296 3313
pig$	3385
pillar$	6297 2324
pills$	6803 10577 6984 7615
pimp$	3015
pimped$	3015
pimping$	3015
pimples$	7307
pimply$	3789
pimpped$	3015
pimpping$	3015
pimps$	3015
pin$	5143
pink$	3310
pins$	2839
pip	6842
pip$	10587
pity$	6329 10075
place	6866
place$	0 1 2 3988 11 7742 7743 4014 7760 7761 7762 7763 7764 7765 7766 8031 8216 8217 8218 8219 8220 8221 8222 8223 8660 8886 9276 2516 2792 10588 10598 6863 10611 6933 6981
placed$	0 1 2 3988 7738 7739 11 7742 7743 4014 7760 7761 7762 7763 7764 7765 7766 293 294 295 296 2433 2434 2490 2516 2569 2571 2893 6981 3686
placem	10675
placement$	5123 9010 9011 9012 1283 1284 1285 10629 6981 7028 7193 3209 7195 7668 7670 3686 7683
placements$	9010 9011 9012 1283 1284 1285 10656 6981 7028 7193 3209 7696
places$	0 1 2 3988 11 7742 7743 4014 7760 7761 7762 7763 7764 7765 8660 2433 2434 2516 6508 10656 6981
placing$	0 1 2 11 4014 7760 7761 7762 7763 7764 7765 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 2433 2434 2516 6981
plague$	953 3054
plagued$	953 3054
plagues$	953 3054
plaguing$	953 3054
plain$	2675 3276 3289 3443
plainly$	1864 1865 1866 1867 1995 5980 1996 1997
plaited$	7297
plaits$	7294
plan	10630 7486 7495 7499 7521
plan$	7881 10445 10591 10603 10631 10697 7028 7635 7636 7637 7670 7695
planned$	9725 10363 3524
planni	10412
planning$	7882 2381 2382 2383 2384 7386
plans$	7881 10445 7028 7635 7636
plastered$	1695
plastic$	3067
plate$	6498 2839
plates$	6498
play$	605 637 663 672 865 974 5294 6825 3605
played$	605 637 663 672 865 974
player$	7459
players$	6279 7459
playground$	8868 8869
playing$	605 637 663 672 865 974
plays$	605 637 663 672 865 974
plea$	10352 7398 7721
pleaded$	3736
pleads$	3736
pleas$	10116 10117 10352 7398 7399
please$	8187 8188 9607 9628
pleased$	239 549 550
pleases$	8187 8188
pleasing$	5938
plenty$	121 122 123 4151 4168
plot	2509
plotted$	10486
plotti	10412
plucked$	3323
plug$	1150 1151 3148
plugged$	1150 1151 3148
plugging$	1150 1151 8882 8883 8884 8885 3148 7134
plugs$	1150 1151 3148
plump$	5646 5682 3789
pnc	3452
pnc$	7437
pnd	3452
pnd$	7437
pneumonia$	3947
podgy$	3789
point	2755
point$	4074 5763 5936 9723 2563 10496 7429
pointless$	3358
points$	7429
poison$	3572
poisoned$	3572
poisoning$	3572
polic	7523
police	2481 6471 6479 6480 6481 2497 2498 2499 6489 6490 10248 2525 2533 6521 2547 2625 6647 6649 2675 6668 2684 10415 10416 2698 2711 2715 2731 6716 6738 6745 2764 2767 2789 6945 6947 6962 3509 3531 3723
police$	8467 8684 8849 9020 9021 9039 9040 9041 9042 9377 9378 6036 9785 6041 6042 6044 10121 10152 6434 2453 6458 2475 10206 6466 10216 10217 2488 10224 10225 10226 6482 6483 6484 10231 2502 10235 10244 6510 2530 6518 10266 10269 6532 6554 10300 6556 10308 10309 6576 6591 2616 6610 6611 10380 10392 2663 10394 2665 2668 6657 10403 6660 10406 10413 6669 2697 6687 6690 6692 6695 6696 10456 10461 10468 6728 10483 10490 2765 2770 2771 10506 2777 6763 10510 2783 6774 2793 6782 10534 10690 6947 10692 10707 7040 7180 3371 3418 3427 3453 3491 3493 3499 3511 7497 3718 3735
policed$	2768 3491 3861
polici	2625 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2767 2789
policies$	9796 9797 9798 9799 9800 9801 10093
policing$	10216 6610 10394 6657 10413 6669 6681 6696 10443 10461 6728 10481 10483 6774 7433 3491
policy$	9796 9797 9798 9799 9800 9801 10093
polish$	1672 5663 7306
ponytail$	9416 9417 9418 7295 7296
ponytails$	9416 9417 9418 7295 7296
poor$	4081 7838 7839 7840 7841 4268 4746 851 852 853 854 855 856 857 858 859 860 861 995 996 997 5068 8824 8909 8910 8911 8912 1183 8914 8915 8916 8917 8918 8919 8920 8921 8922 8923 8924 1274 1275 1276 1277 1685 9431 2272 2273 2274 2275 10111 10112 10113 10114 2427 2721 2823 2991 3042 3045 3083 3156 3165 3201 3204 3294 3401 3422
poorly$	1670 3290
porn$	6999
pornography$	6999
portly$	3789
pose$	1042 1043 1044 1045 2630 10361
posed$	1042 1043 1044 1045
poses$	1042 1043 1044 1045 2630 10361
posing$	1042 1043 1044 1045 3460
positi	2610 6708
position$	7732 4277 2490
positions$	7732
positive$	4081 4114 10362 10471 3516 7602
posses	6958 3744
possession$	6958 10703 6959 3737 7729
possibility$	5857
possible$	2662 3467
post$	467 476 10042 10054 3007 7429 3580
posted$	467 476 8328 4599 615 616 3007
poster$	2760
posters$	2760
posting$	8088 467 476 3007
posts$	4003 4021 467 476 689 4689 705 6762 3007 7429
potential$	3467
pothead$	7081
potheads$	7081
power	7486
powerful$	3266
powerfully$	3268
powers	7495
powers$	2612
practi	10554
practically$	622 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1476 1477 3231 3241
practice$	2381 2382 2383 2384 7386
practised$	1647
pre	2751
precin	6685
precinct$	10326 10430 10498
precious$	2204 6203
precocious$	6996 3781
predator$	8732 8733 8734 8735 1006 1087 7073 7074 7075
predators$	8732 8733 8734 8735 1006 1087 7073 7074 7075
predatory$	3774
predic	3446
predicted$	2542 3670
prediction$	3678
predictions$	7662 3678
predictive$	3448
preemptive$	6736
prefer$	125 126 323 324 325 326 327 328 329 363 364 365 366 367 368 2995 3522
prefered$	323 324 325 326 327 328 329 363 364 365 366 367 368 2995
prefering$	323 324 325 326 327 328 329 363 364 365 366 367 368 2995
preferred$	125 126 323 324 325 326 327 328 329 363 364 365 366 367 368 10086 2402 2403 2404 2405 6413 10159 2995
preferring$	323 324 325 326 327 328 329 363 364 365 366 367 368 2995
prefers$	125 126 323 324 325 326 327 328 329 363 364 365 366 367 368 2995
pregab	6833
pregabalin$	10578
pregna	10573
pregnancies$	3915
pregnancy$	7594 3915
pregnant$	7593
premature$	7554
prematurely$	7554 3799
prepared$	343 344 345 373 374 549 550 5769 5772 9518 9519 9520 9521 2483 10363 6642
prescribed$	7586 3898
prescription$	3898
prescriptions$	3898
presence$	10402
present$	1036 1042 1043 1044 1045 1214 1356 1358 1359 1360 1361 5554 5555 5556 6523 2630 10361 3228 3229
presentation$	8713
presented$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3228 3229
presenting$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3228 3229
presents$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8228 8231 8674 1037 1042 1043 1044 1045 1215 1356 1358 1359 1360 1361 2630 10361 3228 3229
presentted$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3228 3229
presentting$	1042 1043 1044 1045 1356 1358 1359 1360 1361 3228 3229
preser	3476
press$	2719 3522
pressing$	2719
pretext$	2621
prettiest$	1692 3314
pretty$	3789
preven	6632 2650
prevent$	2784
prevented$	9774
prevention$	10373 10377 2648 6636 6953
preventping$	2784
preventring$	2784
prevents$	2784
preventting$	2784
previous$	8460
prey$	7772 962
preyed$	964
preys$	963
prime$	8419 8420 3134 3467
principal$	10488 3134 3474
priori	2613 10355 2746 7495
prioritise$	127
prioritised$	127
prioritises$	127
prioritising$	127
priority$	2579 6692 10496 3467 3470 3472 3511 3537
prison	10637 6893 10667 6931 6954
prison$	8136 10618 10638 10676 10677 10699 3726
proact	2675 3509
proactive$	2489 6649 6660 6668 2684 10415 10416 6681 2698 2711 2715 6716 6738 2767 2789
probation$	3984
proble	7601
problem$	8962 5225 8975 6148 9973 10142 6431 10488 7081 3114 3159 3163 3165 7151 3496 7584
problematic$	8127 8914 8915 8916 8917 8918 8919 8920 8921 8922 8983 8984 8985 8986 8987 8988 8989 3159 3165 7157
problems$	8393 8400 8401 8403 8404 5086 8975 9182 2892 2921 7081 7151 7584 3675
procedure$	9796 9797 9798 9799 9800 9801 10093
procedures$	9796 9797 9798 9799 9800 9801 10093
proceedings$	10352 10450 7670
proces	7606
process$	9796 9797 9798 9799 9800 9801 10093 6937
processes$	9796 9797 9798 9799 9800 9801
processing$	3640
produc	7422
produce$	475
produced$	475
produces$	475
producing$	475
productive$	10362
professional$	6059 6060 6064 3371
professionalism$	10148 10149 10150 10151 7407
professionals$	8467 5115 8900 8990 5876 5877 5879 5880 7124
profil	7422 7477
profile$	8346 10263 2681 6684 7071 7481 3497
profiled$	10264
profiles$	689 10263 2681 7481 3497
profiling$	3497
profits$	6418
programme$	137 139 140 10603 7698 7716
programmes$	137 139 140
progress$	2591 7028
progressed$	2591
progressing$	2591
progresss$	2591
prolific$	454 455 1108 1109 10278 3003 3085 3097 3140 3472
prolong$	37
prolonged$	37
prolongged$	37
prolongging$	37
prolonging$	37
prolongs$	37
promiscuity$	3750
promiscuous$	2989 6996 3750 3781
promiscuously$	3750
promise$	9796 9797 9798 9799 9800 9801 7397
promises$	9796 9797 9798 9799 9800 9801 7397
prone$	1146
proof$	2550
proper$	6165 6166 6167 6168
properly$	8344
property$	8160 8161 8162 8163 4419 4420 4421 4422
propos	2782
propra	6833
propranolol$	10578
prosec	2589 10350 10351 6607 10356 6664 10419 6759 6773 2887 3840
prosecute$	6574 2595 3515 3540
prosecuted$	10409
prosecuteing$	2595 3540
prosecutes$	2595 3515
prosecuting$	3515
prosecution$	10337 10343 10352 10504 10518 3514 7728
prosecutions$	10352 10482
prosecutors$	10504
prospect$	5855 5951 1967
prostitute$	6999 3015 7002
prostituted$	3015
prostitutes$	6999 3015 7002
prostituting$	3015
prostitution$	8120 8134 6999
protagonist$	7459
protagonists$	7459
protect$	4035 8003 775 8506 4785 8556 8565 5498 5499 5500 5503 5504 5506 5507 5510 5514 9307 2454 2462 2463 2464 2654
protected$	775 9307 9312 9313 9314 9315 9316 9317 2462 2463 2464
protecting$	775 4786 9048 5498 5499 5500 5503 5504 5506 5507 5510 9307 9312 9313 9314 9315 9316 9317 9324 9329 9330 9331 9332 9333 2462 2463 2464 2654
protection$	9048 9295 9296 9297 9298 9304 9305 9306 9307 9312 9313 9314 9315 9316 9317 9324 9329 9330 9331 9332 9333 9962 6630 6746 6747 6885 6927
protects$	775 9307 2462 2463 2464 2654
protectted$	775 9307 2462 2463 2464
protectting$	775 9307 2462 2463 2464
protocol$	9796 9797 9798 9799 9800 9801
protocols$	9796 9797 9798 9799 9800 9801
proud$	6384
prove	2549 2568
prove$	6536
proved$	6536 3479
proves	2568
provid	2774 3438
provide$	2472 6476 7015
provided$	7911 7015
provideed$	2472
provideing$	2472
providence$	7019
provider$	6036 6041 6042 10121 10152 6434 3428
providers$	6036 6041 6042 10121 10152 6434
provides$	2472 7015
providing$	7015
provin	2568
proving$	1026
provision$	7637 7640
provocative$	6996 3751 3781
provocatively$	1670 3280 3290 7312 7314 3751 3781
provoke$	7748 7749 3055
provoked$	7748 7749 3055
provokes$	7748 7749 3055
provoking$	7748 7749 7788 7789 7790 7791 7792 3055
prowl$	1145 9708
prowled$	1145
prowling$	1145
prowlled$	1145
prowlling$	1145
prowls$	1145
pru	3654
pru$	7639
ps$	10456
psoria	3568
psoriasis$	7553 3792
psychiatric$	3599 3642 3910
psychiatrist$	10555 3910
psychiatrists$	3910
psycho	6800 3912
psycho$	7081
psychologist$	10545 10555 3911
psychologists$	3911
psychopath$	7081
psychopathic$	3774
psychopaths$	7081
psychos$	7081
psychosis$	3890 3938
psychotherapist$	10555
psychotic$	7145 3890
ptsd$	3872
public	6639
public$	8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8775 5060 8831 8835 10360 10384 2761 2762 6958 7039 3696
puffer$	7313 3333 3341
puffers$	9474 9475 9489 9490 9491 9493 7313
pulled$	7774 925 9498 5754 7317
pulling$	6709
pumped$	7622
punch	10662
punish$	10131 2414 2415 2416 2417
punished$	8385 4997 4998 4999 5000 2414 2415 2416 2417
punishes$	2414 2415 2416 2417
punishing$	2414 2415 2416 2417
punitive$	9895
pupil	6961
pupil$	1144 8926 8950 8951 8952 8953 8954 8955 8966 10706 3058 7067 3093 7144 3654
pupils	10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 7525
pupils$	144 273 8028 333 4564 4568 4569 4577 4595 707 729 4752 8681 8691 8692 8693 8694 4963 979 980 981 986 8751 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 8819 1143 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 1246 1719 1767 1768 9598 9599 9600 9601 9602 5864 5865 5866 5881 5890 5957 9754 6279 6983 7039 7067 7080 7144 3168 7398
purcha	6512 6513
purely$	1265
purple$	3310
purpos	2755 7422
purpose$	9986 9989 10381 2655 10496
pursu	2746
pursue	2622
pursue$	244
pursued$	244
pursues$	244
pursui	2622
pursuing$	244
push	2700
push$	424 425 426 631 8842 2719 2999 3519
pushed$	424 425 426 631 2768 2999
pushes$	424 425 426 631 2999
pushing$	8153 424 425 426 631 2719 2999
put	2970
put$	0 1 2 3988 7736 7737 11 7742 7743 4014 7760 7761 7762 7763 7764 7765 7766 127 7911 8031 8060 4327 349 350 351 8102 8316 8317 8318 8435 8436 8437 4741 960 9565 9706 2159 2433 2434 2462 2463 2464 2516 2569 2571 2709 2710 2787 2844 2891 7015
puted$	0 1 2 11 349 350 351 2159 2462 2463 2464 7015
puting$	0 1 2 11 349 350 351 2159 2462 2463 2464 7015
puts$	0 1 2 3988 11 7742 7743 4014 7760 7761 7762 7763 7764 7765 7766 127 349 350 351 8435 8436 8437 960 9706 2159 2433 2434 2462 2463 2464 2516 6508 2891 7015
putted$	0 1 2 11 349 350 351 2159 2462 2463 2464 7015
putting$	0 1 2 3989 7735 11 127 349 350 351 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 960 9706 2159 2433 2434 2462 2463 2464 7015
puzzling$	708 711 714 715
pyjama$	5741 7313
pyjamas$	9480 9481 9482 9485 7313
queen$	7084 3100
queens$	7084
questi	10494 2801
question$	708 711 714 715 5953 6786
questionable$	4081 7838 7839 7840 7841 4746 2991
questioned$	2962
quick$	239 10067 10128 6384 2401 3050
quicker$	9099
quickly$	9100 9165 10080 10081 10082 10083
quiff$	7296
quiffs$	7296
quite$	4145 4165 1304 1449 1544 1547 3222 3230 3247
rabble$	993 994 7058 3080 3758
race$	5636 5639 5654 5658 5662 9429 5696
racists$	7375
radar$	10234 2505
raff$	7056
rag$	7053
ragged$	9448 9449
rags$	7053
raid	6777
raid$	10522 2959 7484
raided$	10512 10668 2959
raids$	2959 7484
rails$	8829
raise$	5498 5499 5500 5503 5504 5506 5507 5510 6083 3244
raised$	6082 3244 7317
raises$	3244
raising$	5498 5499 5500 5503 5504 5506 5507 5510 3244
ran$	424 425 426 438 439 457 458 1084 1266 1267 1268 1342 1343 2915 2999 3126 3129 7453
rang$	10181
ranger	2764
rape	6916
rape$	10661 7047
raped	7692
rarely$	1538 5523 1539 5524 1540 2867
rascal$	3758
rascals$	3758
rash	6795
rash$	76 77 760 10540 3041
rat$	7054
rate	2650
rate$	6584 10353 7502
rated$	1026 1040 1202 1206
rates$	6584 10353 7502
rather$	10144 10146 6449 3222
ratings$	10184 10185
rational$	4265
rats	2939
rats$	6924 7054
re	6635
re$	5823 5834 3085
reach$	8886 9607 9628 9651 5907 9659 9680 9681 9682 7343 7345
reached$	8537 8538 8539 8540 9544 9550 9555 9558 9564 9640 9657 9666 9667 9668 9669 9670
reaches$	7344
reaching$	9680 9681 9682 5938 7343
react$	9566 10131
reaction$	8997 8998
read	6524 7660
read$	8886 2069 2070 2071 9963 10269 10507 10606 7659
reader$	10243
readers$	10243
readily$	10080 10081 10082 10083
readin	10610 6866
reading$	10611 7361 3669
ready$	8419 8420 10128 6384 2483 2662 10621
real$	5111 6165 6166 6167 6168 3551
realise$	149 4719 4720 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835
realised$	4719 4720 8492 8493 4749 4750
really$	5422 1864 1865 1866 1867
rearrested$	7700
reason$	5485 9680 9681 9682 2621 7343
reasoned$	9544 9550 9555 9564 9640 9666 9667 9668 9669 9670
reasoning$	9680 9681 9682 5941 7343
reasons$	2621
reassurance$	9324
rebuff$	3044 3348
rebuffed$	9527 9532 9533 9534 9535 3044 3348
rebufffed$	3044 3348
rebufffing$	3044 3348
rebuffing$	3044 3348
rebuffs$	3044 3348
recall$	10294
receiv	7422 3604
receive$	4224
receives$	2857
recent	2481
recent$	6466
reckless$	76 77 4081 7838 7839 7840 7841 4268 8127 760 2989 3041 3774
recklessly$	3745
recklessness$	8014 8015 8016 8017 8018 8019 8397 4691 4692 4711
reclaim$	2798
reclaimed$	2798
reclaiming$	2798
reclaims$	2798
recognise$	8003 8556 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835
recognition$	10243 7435
recomm	2782
recommit$	10289 10453
record	2544 2656 2687 6700 2757
record$	6152 6258 10134 6412 2506 2512 10299 6555 10301 10395 2682 6672 6679 10505 6768 10702 7584 7720
recorded$	2517 2569 2571 2587 6593 6594 6672 6679 2709 2710 10486 3527
recording$	2381 2382 2383 2384 2506 2512 2683 6672 6679 7386
recordinged$	6672
recordings$	2683 6672
records$	10228 2506 2512 10299 10301 10395 6672 6679 10445 10505 6768 7436 7584
recover$	3625
recovered$	10448 3625
recovering$	3625
recovers$	3625
recovery$	10677
recrui	10436
recruit$	408 409 2997 2998
recruited$	7774 408 409 4395 411 412 413 2997 2998
recruiter$	8732 7073 7076 7077
recruiters$	8732 7073 7076 7077
recruiting$	408 409 2997 2998
recruitment$	7784
recruits$	408 409 2997 2998
recruitted$	408 409 2997 2998
recruitting$	408 409 2997 2998
red$	1746 10368 3287 3310 7313 3525
redeal$	10289 10453
redemption$	7345
redheaded$	5682 3789
reduc	2650
reduce	2869
reduce$	7504
reduced$	10329 7532
reduct	6636
reduction$	10377 10381
referenced$	6719
referr	10554 2833
referral$	5782 1798 5784 1800 1801 9967 7398 3729
referrals$	5782 1798 5784 1800 1801 9967 10116 10117 7398 7399
referred$	3604
reflected$	4968
refuge	6887
refuge$	10632
refus	2804 7648 3664
refusal$	4258 274 275 276 277 278 279 1170 1171 1172 1173 1174 1779 1780 5791 2223
refusals$	1779 1780 5791 2223
refuse	3723
refuse$	733 793 800 801 802 803 804 806 848 1778 9522 9702 9703 9704 9706 3347 7351 3420
refused$	733 8472 793 800 801 802 803 804 806 848 1778 9522 9527 9532 9533 9534 9535 9702 9703 9704 9706 3347 7351 7393 3420
refuser$	7103 3765
refusers$	7103 3765
refuses$	733 793 800 801 802 803 804 806 848 1778 9522 9702 9703 9704 9706 3347 7351 3420
refusing$	733 793 800 801 802 803 804 806 848 1778 9522 9702 9703 9704 9706 9896 9897 3347 7351 3420
regain	2596
regard	7422
regard$	4050 4051 4052 4053 4054 4056 4057 5087 5088 1104 5090 1140 9928 9929 9930 9931 9932 9933 9934 9935 6193 6194 6195 6196 6197
regardded$	1140
regardding$	1140
regarded$	1028 1140 1208
regarding$	1140
regardless$	7897 7901 8421 9279
regards$	1140
regist	2486 2685 6670 6700
register$	6492 10437 10445 10672 10673 10691 7471 7637
registered$	2956 3634
registers$	10445
registrations$	7443 3459
regret$	8622 8623
regrettable$	6329 10075
regrettably$	3801
regular$	454 455 3003
regularly$	453 10565
regulation$	9004 9005
rehab	10667 6931
rehab$	10676
rehabilitation$	3730
reject$	957 958 9522 9706 3056 3348
rejected$	957 958 9522 9527 9532 9533 9534 9535 9706 3056 3348
rejecting$	957 958 9522 9706 9896 9897 3056 3348
rejects$	957 958 9522 9706 3056 3348
rejectted$	957 958 9522 9706 3056 3348
rejectting$	957 958 9522 9706 3056 3348
relapse$	9567 7338
related$	10600 7051
relati	10623 10635 7422
relations$	6993
relationship$	7794 4231 512 513 514 8249 8250 9047 9283 9284 9285 9347 2922 6974 6993 7208
relationships$	7794 4231 512 513 514 9283 9284 9285 9347 6974 6993 7208
relay$	2726
relaying$	2726
relays$	2726
releas	2774
released$	2963 3723
relentlessly$	3797
relevant$	2788
reliab	2481
reliable$	6466
reliant$	7230
relied$	9666 9667 9668 9669 9670 2688
relies$	2925
relish$	899 900 901 902 3047
relished$	899 900 901 902 3047
relishes$	899 900 901 902 3047
relishing$	899 900 901 902 3047
reluctance$	4258 274 275 276 277 278 279 1170 1171 1172 1173 1174
reluctant$	797 800 801 802 803 804 806 1170 1171 1172 1173 1174 2401
relying$	2925
remain	3696
remain$	8031 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1664 9565 3006 3090 3092 3096 3160 3162 3172 7681
remained$	5164
remains$	4093 271 272 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 5164 5169 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1664 6751 3006 3090 3092 3096 3160 3162 3172
remand	6664
remand$	3975
remanded$	10409 6965 3975
remark$	1771 1772 1773 1774
remarkably$	3230
remarked$	1771 1772 1773 1774
remarking$	1771 1772 1773 1774
remarkked$	1771 1772 1773 1774
remarkking$	1771 1772 1773 1774
remarks$	1771 1772 1773 1774
reminded$	7883 7884 158 159 160 171 172 173 174 2524 2712 6749
reminder$	10072 10073
reminders$	7880 10072 10073
remiss$	3800
remit	2755
remorse$	8622 8623 7030
remorseless$	3774
remote$	10128
remov	2700 2746
remova	10664
removed$	293 294 295 296 9918 9919 10431 2768
render$	40 41 43
rendered$	40 41 43
rendering$	40 41 43
renderred$	40 41 43
renderring$	40 41 43
renders$	40 41 43
rent$	3969
reoffe	6640
reoffend$	9566 10272 10289 10453 7338
reoffended$	3981
reoffender$	3762
reoffenders$	3762
reoffending$	10380 10383 10385 3547 3981
reoffends$	3981
repair$	10131
repara	2968
reparation$	6953
repeat$	454 455 9566 3003 3085 3472
repeated$	4169 6327 6328 6351 10116 10117 3371 7399 3642
repeatedly$	453 6015 2306
replied$	8328 9786 9789 9790 9792 9793 9794 9795 9810 9811 9812 9813 10181
reply$	8341 8342 8343 8602 8604 9539 9545 9559 9953 10070 10131 10134 7335
replying$	7906 8088 8341 8342 8343
report	2479 6467 6475 2563 6548 2656 2686 2687 2757 6866 7422 7425
report$	8003 8438 8451 8556 9891 9967 2395 10220 2506 2512 10299 10301 6672 2726 2744 2753 10505 10515 10611 7398 7655
reportd$	2753
reported$	8301 8309 2556 6593 6594 6672 2690 2753 7475 7515
reporting$	9538 2506 2512 6672 2726 2753
reportinged$	6672
reportings$	6672
reports$	9891 9967 2506 2512 10299 10301 6672 2726 2753 10505 10515 7398
reprimand$	3973
reprimanded$	3973
reprimands$	3973
reprobate$	3758
reprobates$	3758
reputation$	1288 1289 10105 6418 10173
reques	6487 2619 2782
request$	9967 10072 10073 7398
requested$	7440
requests$	10072 10073 10116 10117 7398 7399
requir	6487 7422
require$	9134 1574 1575 1576 5562 1578 1579 1580 1581 1594 1595 9326 5582 5583
required$	1594 1595 9326 5582 5583 2655 6894
requires$	1594 1595 9326 5582 5583
requiring$	1594 1595 9326 5582 5583
rerob$	10289 10453
reside	6639 2896 2899
residential$	6881 6884 3208
residents$	8684 4940 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 8831 8835 6279 10360 10384 7039 7040
resilience$	3782
resilient$	1619 1620 1621 1622 1638 3782
resist$	8003 8487 1796
resistance$	1170 1171 1172 1173 1174
resistant$	1170 1171 1172 1173 1174 7348 7351 3774
resisted$	1796
resisting$	1796
resists$	1796
resistted$	1796
resistting$	1796
resit	3671
resolution$	10701 7719
resort$	404 405
resorted$	404 405 2352
resorting$	404 405
resorts$	404 405 2353
resortted$	404 405
resortting$	404 405
respect$	8556 8581 4845 5058 9539 9545 9559 9928 9929 9930 9931 9932 9933 9934 9935 7093 7335
respit	2896
respite$	6881
respon	10212 6471 6534 10420 10436 7495
respond$	8556 9539 9545 9559 9953 10131 10134 7335
responded$	9786 9789 9790 9792 9793 9794 9795 9810 9811 9812 9813 9963
response$	2165 2173 2174 2175 2381 2382 2383 2384 10208 10216 6649 6668 2684 10415 10416 6681 2698 2711 2715 6716 10473 6738 2767 2789 7386
responses$	2165 2173 2174 2175 2381 2382 2383 2384 7386
responsib$	9973 10056 10098
responsibbed$	9973 10056 10098
responsibbing$	9973 10056 10098
responsibed$	9973 10056 10098
responsibilit$	5431
responsibilities$	9175 9751 9973 10098
responsibility$	297 298 299 300 8430 8507 780 781 4770 4771 4772 4773 4774 4775 4776 4777 4778 4779 4780 4781 4782 4796 4797 4798 4799 4800 8546 8547 8548 8549 8550 8551 8552 8553 8554 8555 8586 9370 9751 9841 9928 9929 9930 9931 9932 9933 9934 9973 10098 2388 7697
responsibing$	9973 10056 10098
responsible$	7754 780 781 1638 9370 2380 10127 10279 2558 10331 6677 2693 2769 2958
responsibly$	8344
responsibs$	9973 10056 10098
rest$	4282 4283 4284 4285 9108 9213 9214 9215 9216 9217 9349 9437 9438 9439 10118 7400
resteal$	10289 10453
rested$	4282 4283 4284 4285
restor	2596
rests$	4282 4283 4284 4285 10118 7400
result$	260 4281 2622 6726 7655 7657
resulted$	7742 7743 8436 8437
resulting$	6726
results$	10105 6418 10173 10184 10185 10462 10611 7655 7657
resupply$	10289
retail	2499 6639 6745
retail$	6685
retailers$	2475 10206 6484 10384 10490 2770 10506
retain$	3456
retained$	7440 3456
retaining$	3456
retains$	3456
retak	2596 3671
return	7422
return$	7808 7823 4110 7938 7975 8031 8060 8062 8063 8064 400 401 402 403 4418 434 438 439 4428 4471 4479 495 496 497 4486 8235 8556 9539 9545 9559 9565 9567 2661 3032 7335
returned$	7938 400 401 402 403 434 438 439 3032
returning$	7906 8088 400 401 402 403 4415 434 438 439 4425 8324 3032
returnned$	400 401 402 403 434 438 439 3032
returnning$	400 401 402 403 434 438 439 3032
returns$	7938 400 401 402 403 434 438 439 2661 3032
reveal	2563 6548
revealing$	9448 9449 3333
revel$	959
reveled$	959
reveling$	959
revelled$	959
revelling$	959
revels$	959
review	2520
review$	2704 7190
reviewed$	2704 6720
reviewes$	2704
reviewing$	2704
reviews$	2704 7190
reward$	2640
rewards$	2640
rheumatic$	3567
rid$	2604
ridding$	2604
ride$	631
rided$	631
rides$	631
riding$	631
riff$	3071
right$	4081 4083 4114 8386 8387 8586 8817 5409
rightly$	2395
rigid$	10067 10128 6384
rigoro	2713
rigorous$	6698
ring	2744 3473
ring$	8438 9483 2495 6729 2797 3078 7313
ringin	10390
ringing$	9538 2495 6729 2797
ringle	10286 10346 7525
ringleader$	10310 10366 10407 7458 3759
ringleaders$	10310 10366 10407 7458 3759
rings$	5327 5328 5698 9483 2495 6729 2797 7313
ringworm$	3943
riot$	7112 7113 7114
ripped$	9448 9449 5751 3326 3333
rise$	2752
risk$	7730 7731 7741 3999 15 16 17 4040 7786 7787 7793 7795 7796 7797 7798 7800 7801 7802 7804 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 4196 4197 4198 8368 688 8510 8511 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8591 8592 8593 8594 8595 8635 8642 8655 5011 1027 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 8768 8769 5025 5026 5027 5028 5029 5030 5180 5181 1197 1198 5184 1200 1201 8932 8933 8934 8935 8936 8937 8938 8939 8940 8941 8942 8943 8944 8945 8946 8947 8948 8949 9034 9283 9284 9285 9295 9296 9297 9298 9299 9300 9301 6321 6615 2653 6720 6928 2987 3466 3493
riskier$	4081 2989
risks$	7730 7731 7786 7787 7795 7796 7797 7798 7800 7801 7802 7804 4127 4128 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 4196 4197 4198 8510 8511 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8592 8593 8594 8595 8635 9034 9283 9284 9285 9295 9296 9297 9298 6973
risky$	7730 7731 4081 4268 8127 4915 2989 3052 3159
ritalin$	3900
rivalry$	7051
rivals$	7040
road$	8054 4391 3221
roadman$	8722 7052 3757
roadmen$	8722 7052 3757
roam$	8093 1145
roamed$	1145
roaming$	1145
roammed$	1145
roamming$	1145
roams$	1145
rob$	8702 8703 10289 10293 10389 10453 10511
robbed$	7774 7777 8363 2976
robber	10202 10212 6471 10286 6543 10302 2574 10313 6640 10421 10422 10423 10435 2727 10464 6943 6945 6947 6958 6960 7454 7539 3744
robber$	8793 8794 8795 10279 7081 7082
robberies$	10287 10288 6559 10385 6712 10688 10705 10714 7503 7729
robbers$	8793 8794 8795 7081 7082
robbery$	8120 8460 10208 10216 2489 6479 6480 6481 2497 2498 2533 6559 10308 6576 6649 6668 2684 10415 10416 6681 2698 2703 6692 2711 2715 6716 6738 2767 2789 10688 10690 10692 10703 10705 10714 3467 3484 3529 7729
robbing$	10514 10520
robs$	10293 10389 10511
robust	2610 2713 2743 3509
robust$	6698 2738
robuster$	2738
robustly$	7476
rode$	631
role$	8430 10098
roles	10429
roll$	935 9998 7665
rolled$	7651 7665
rolling$	935
roma$	1672 5663
romanian$	1672 5663 7306
room$	2475 10206 10224 10225 10226 6482 6483 6484 6518 10266 10490 6888 6920 2938 6933 10680 7526
rooms$	7526
ropes$	9031
rose$	7502
rot$	9958 10176
rotten$	3082 7145
rough	7689
rough$	4985 5225 3053 3082 3289 7277
round$	9033 5295 9072 2589 7329 7504
rouser$	7065
rousers$	7065
route	10424
route$	4391 10479
routes$	10479
row$	5858 9604 5860
rowdy$	3165 3774
rows$	2892 2921
rubber$	3394
rude$	8923 8924 9018 9706 3774
ruffian$	3758
ruffians$	3758
rug$	10095
rui$	3976
rule$	8688 9796 9797 9798 9799 9800 9801
rules$	8700 8835 5099 5100 5101 5102 9111 9796 9797 9798 9799 9800 9801 10093 7041
run	2717
run$	7808 7823 7872 8031 8060 8062 8063 8064 4328 4329 4330 424 425 426 438 439 4433 4438 457 458 8438 4734 935 948 949 1084 8842 5114 1266 1267 1268 1342 1343 1448 9567 1854 1855 9706 6433 2722 2915 2999 3125 3128
runaround$	8860
runaway$	8793 8794 8795 7081 7082
runaways$	8793 8794 8795 7081 7082
rung$	9963
runner	7473
runner$	8152 8796 1072 7081 7083
runners$	8152 8796 1072 10305 7081 7083
runnin	6534 10436
running$	7788 7789 7790 7791 7792 4388 8153 424 425 426 438 439 4432 4434 4438 457 458 935 948 949 1084 1342 1343 1448 9706 10279 10420 2722 2915 2999 3124 3127 7528
runs	10436
runs$	424 425 426 438 439 4438 457 458 935 948 949 1084 1266 1267 1268 1342 1343 1448 9706 2722 10524 2915 2999 7528
rushed$	2828
s$	6532 10280 6571 6610 6815 6828 2854 6851 2881 6869 6872 6874 6875 6884 2904 2905 6896 10669 6930 6934 10681 2955 10689 6968 7564 7567 7570
s17$	3966
s20$	3966
s47$	3966
sabotage$	3043
sabotaged$	3043
sabotages$	3043
sabotaging$	3043
safe$	7782 7783 4114 8509 8513 4769 8515 8528 8529 8537 8538 8539 8540 9258 5531
safeguard$	4035 8003 4789 8565
safeguarding$	9304 9305 9306 9307 9315 9316 9317 9324 3371
safer$	4081 4114
safety$	7740 3996 7795 7796 7797 7798 7799 7800 7801 7802 7803 7805 7857 7858 4136 4137 8510 8511 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4879 4880 4881 4882 4883 9295 9296 9297 9298 10235
said$	92 4339 4559 4560 4567 4728 9593 5985 5986 5989 6134 6135 2246 2247 2556
sallow$	3789
same$	7898 7900 7902 7904 8422 5002 5559 5560 5561 1650 5699 9451 9464 5730 5738 3263
sanction$	2754 3516
sanctioned$	293 294 295 296 4997 4998 4999 5000
sanctions$	2754
sand$	10092
sandy$	3287
sat$	1755 1756 1757 2235 2236 2237 2238 2239 2240 2241 2242
satisfy$	9628
savage$	8793 8794 8795 7081 7082
savages$	8793 8794 8795 8814 8815 8816 7081 7082
saved$	8537 8538 8539 8540 9666 9667 9668 9669 9670
saving$	10105 7345
savvier$	1295 1296 1297
savvy$	1295 1296 1297 1638 7202 3780
saw	2825 2922
saw$	1140 2149 2150 6810
say	2563 6548
say$	7853 8003 4260 4325 8444 8451 8483 8556 990 9524 9539 9545 9559 5985 5986 5989 2706 7335
saying$	990 9538 9606
says$	990 9525 9593 5985 5986 5989 2246 2247
scabies$	3942
scallies$	3758
scally$	3758
scallywag$	3760
scallywags$	3760
scan$	2704 10567 10575
scandal$	3799
scandalous$	3799
scaned$	2704
scanes$	2704
scaning$	2704
scans$	2704 10575
scant$	65 72 1102 1103 1105 6183 6190
scantily$	1670 3279 3290
scar$	1690 7296
scarcely$	1492 1494 1495 1538 5523 1539 5524 1540 1596 5581 1597 1598 3233 3234 3249
scare$	9341 9342 9343
scared$	9299 9300 9301 1614 1615
scares$	5490 9236
scarf$	9488 7313
scaring$	7788 7789 7790 7791 7792
scarlet$	3567
scars$	1690 7296
scarves$	9488 7313
scatter$	10485
scattering$	2766
scenario$	7732
scenarios$	7732
scheme$	7471
schemer$	7081
schemers$	7081
scheming$	3774
schizophrenia$	3891
schizophrenic$	10685 3891
school	2866 10610 7652
school$	8140 8141 8142 8467 8564 8742 8743 8744 8745 8746 8747 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8775 8800 5059 8831 5123 8990 6036 6041 6042 6044 10121 10152 6434 2453 10581 6843 10594 10595 6851 10597 10598 10604 10607 10608 10611 10615 10616 10621 6904 6990 3118 3371 3418 3427 3428 7630 7631 7646 3663 7649 3670 7661 3679
schoolboy$	3093
schooling$	10614 7646
schoolmates$	7080
schools$	8742 8743 8744 8745 10613 10656 7631
sclerosis$	10676 7551
scoliosis$	3954
scor	7451
score$	9031 7530
scored$	10264
scores$	7530
scorn$	10197 10198 10199 10200 10201 3044
scorned$	3044
scorning$	3044
scornned$	3044
scornning$	3044
scorns$	3044
scour$	2704
scoured$	2704
scoures$	2704
scouring$	2704
scours$	2704
scrap$	8357
scraped$	7297
scratch$	9988
scrawny$	3789
screamed$	8472
screen	2833
screening$	10562
screens$	9713 9746 9747 9748 9749
screenshot$	2683
screenshots$	2683
screwed$	1220
scrote$	3760
scrotes$	3760
scrounger$	7081
scroungers$	7081
scruffily$	1670 3290 7312 7314
scruffy$	1672 5661 9448 9449 3289 3310 3326 3333 3789
scum$	3758
scumbag$	3758
scumbags$	3758
search	10227 2589 10351 2632 10419 10494 2801
search$	2551 10318 6574 10343 10347 10348 2637 6634 2674 2678 2704 10447 6760 10522 6786
searched$	2637 2704 10512
searches$	10347 10348 6617 2637 2678 2704 10447 10481
searching$	10347 2637 2678 2704
searchped$	2674
searchs$	2674 2704
seasoned$	3783
seating$	6700
second$	1650 6192 6398
secrecy$	4653 9978
secretive$	3774
sectio	10667 6931
section$	6604 3688
sectioned$	10676 3894
secur	3476
secure	2622 2899
secure$	8337 8338 6884 6954 2982 3456
secured$	10521 7440
secureed$	3456
secureing$	3456
secures$	3456
securi	2499 2525 6521 2622 6745 2764
security$	8684 2475 10206 6484 6510 2530 10266 2663 10490 2765 2770 2771 10506 2793 7040
seduce$	238 2993
seduced$	238 903 2993
seduces$	238 2993
seducing$	238 2993
see	2825
see$	149 8003 8031 708 711 714 715 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835 1140 9234 9509 9953 10134 10227 10250 2660 2682 2706 10508 6810
seed$	7067
seeds$	7067
seeing	2825
seeing$	7906 8088 6810 2932 3026
seek	6487 2619 2622 2688 3498
seek$	246 468 469 470 471 472 473 474 905 4890 906 907 908 909 910 911 927 928 930 9706 2472 10414 6683 3178 3179
seeked$	2472 6683
seeker$	8784 7033 7162 7681
seekers$	8784 7033 7162
seekin	6487 2619 2688
seeking$	246 468 469 470 471 472 473 474 905 4890 906 907 908 909 910 911 927 928 930 5209 5226 9706 2472 6683 7033 7162 3178 7681
seeks$	246 468 469 470 471 472 473 474 905 4890 906 907 908 909 910 911 927 928 930 2472 10414 6683 3178 3179
seem$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 5554 5555 5556 1664 2184 2185 3006 3090 3092 3096 3160 3162 3172 3228 3229
seemed$	650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1572 1664 2184 2185 3006 3090 3092 3096 3160 3162 3172 3228 3229
seeming$	2184 2185
seemmed$	2184 2185
seemming$	2184 2185
seems$	271 272 650 651 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1203 1227 1228 1229 1230 1231 1232 1356 1358 1359 1360 1361 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1664 2184 2185 3006 3090 3092 3096 3160 3162 3172 3228 3229
seen	10487 10527 2922 2966
seen$	423 8492 8493 4749 4750 1029 1209 1307 1487 9544 9550 9555 9564 9640 2149 2150 9994 10475 2825 2841 2932 7453 7463 7475
sees	2825 2922
sees$	1140 6810
seize	2515
seize$	6500 3456
seized	6499 2515
seized$	10244 6500 10448 7440
seizeed$	3456
seizeing$	3456
seizes	2515
seizes$	6500 3456
seizin	2515
seizing$	6500
seizure$	2515 10471 10583 7436 3875
seizures$	7436 7558 3875
seldom$	1538 5523 1539 5524 1540
select	2613
selective$	3641
selectively$	3641
self	3571 3593
self$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 64 101 8008 4334 4335 4336 8116 4384 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 4836 4837 4838 8811 5260 5262 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 10573 6916 6970 2996 7000 7001 3037 3109 7228 7229 3245 3257 3389
selfharm$	7578
selfharmed$	7578
selfharming$	7578
selfharms$	7578
selfie$	8197 8205 4483 4484 500 501
selfies$	8197 8205 8206 4483 4484 500 501
selfish$	3774 3799
selfme	7556
sell$	7808 7823 8031 8060 8062 8063 8064 4328 4329 4330 424 425 426 485 8602 8604 8612 8614 8702 8703 10293 2999 3016 7015
sellin	6534 10286 10390 10436
selling$	8130 424 425 426 485 10279 10520 2981 2999 3016 7447 7727
sells	10436
sells$	424 425 426 485 10293 10524 2981 2999 3016
selves$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8811 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6970 7000 7001 7228 7229
semh$	3958
sen$	10593 3652 7638
send	2479 2686 2744
send$	7808 8031 467 476 8602 8604 8612 8614 2478 2714 6722 6729 2753 3007 3029 7015 3652 7638
sendd$	2753
sended$	2753
sending$	467 476 9680 9681 9682 2714 6729 2753 3007 3029 7343
sends$	467 476 2714 6722 6729 2753 3007 3029
sensation$	3048
sense$	8584 4841 1113 1344 1346 5512 1528 1529 5515 9469 9886 9887 9888
sensible$	7751 4081 4114 4600 1638
sensibly$	8344
sensit	2481
sensitive$	6466 7177
sensory$	3621
sent	2479 6752 6755
sent$	467 476 8316 8317 8318 8328 2478 10507 6893 2951 6965 3007 3029 7015 7393 3695
senten	10635
sentence$	2737 10713 7699 3725 7711 7728
sentenced$	6965 3725
sentences$	2737 10713
sentencing$	3725
separa	10635 10637 6893 6895 10682
separate$	10485
separated$	10638
separating$	2766 10638
separation$	10640
september$	8142
sergea	6479 6480 6481 2497 2498 2499 2533 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2767 2789
sergeant$	2475 10224 10225 10226 6482 6483 6484 2530 6518 10394 10413 6669 10426 6696 10456 10461 10483 2777 6763 2783 6774 6782 7497
serial$	454 455 3003 3085 3097 3472
series$	2027 7468 7469
serious$	4048 5111 6165 6166 6167 6168 3085 3371
seriously$	8624 8625 8626 8627 8628 9831 9832 9850 9851 9852 9853 9854 9855 9856 9857 9858 9859 9860 2306
seriousness$	8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8592 8593 8594 8595
sertraline$	3903
serve$	2729
served	10455
served$	2729 2969
serves$	656 657 2729
servic	10554
service$	8719 5046 6036 6041 6042 6050 6059 6060 10100 10121 10152 6426 6434 2453 10380 10562 10568 3371 7386 3418 3427
services$	8564 8565 5115 8900 9022 9318 9319 9320 9321 9322 1802 1803 1804 1805 6036 9785 6041 6042 6047 6048 10121 10152 6434 10562 7029 7332
serving$	2729 6873 7374 3705
session$	137 139 140 5271 9699 9700 9701 9743 9744 9745 7028
sessions$	137 139 140 4166 7912 8990 5271 9743 9744 9745 7028
set$	406 8749 1511 1512 5643 1837 1838 1965 2516 2957 7254 7255 7633
setting$	2957
settle$	9539 9545 9559 7335
seven	10295 10342 6658 2691 10424 10425 10451 10459 6732 2759 10528 7525
seven$	8750 8818 6744
severa	10253
several$	4169 482 1707 6327 6328 6351 10116 10117 7399 3467 3642
severe	3588
severely$	3662 3693
sex$	7794 4231 8050 4378 4462 8209 4469 486 4476 8224 502 503 504 505 8246 8247 4592 9044 9045 9283 9284 9285 9347 6941 2961 6974 6995 7005 7208
sext$	3749
sexted$	3749
sexting$	6991
sexts$	3749
sexual$	8127 4452 4460 4465 4467 4468 487 488 489 490 492 4480 4481 4482 502 503 504 505 8248 9044 5332 5335 9348 2832 2961 3008 3018
sexualised$	8127 4452 4460 8914 8915 8916 8917 8918 8919 8920 8921 8922 6997 6998 3165 3781
sexuality$	8336
sexually$	5608 3011 3224 3225 3259 3610 3706 7692
sgt$	10456
shabbily$	1670 3282 3290
shabby$	9448 9449 3326 3333 3789
shadow	2801
shadow$	10255 2531 6786
shadowed$	2531
shadowing$	2531
shadows$	5698 2531
shaggy$	3287
shall$	1809 1810 1811 1812 1813 1814 2689
shallow$	3774
sham	10529
shambles$	3799
shambolic$	3799
shame$	9990 6329 10075 3391
shameful$	9895 3799
shamefully$	3799
shar	2774
share	2686 3438
share$	8031 467 476 815 1753 9539 9545 9559 9953 10131 10134 6460 2476 2478 2742 2753 2903 3007 7335
shared$	467 476 1753 6134 6135 9963 6460 2476 2478 2753 3007
shareed$	2753
shareing$	2753
shares	3438
shares$	467 476 1753 6460 2476 2478 2753 2903 3007
sharin	7422 3438
sharing$	467 476 1753 10004 6460 2476 2478 2903 3007
sharper$	1295 1296 1297
shaved$	3306 3308 3310 7297 3323
shaven$	3277 3278 3307 3310 3323
she$	4097 4104 4507 4564 4568 4569 4594 729 978 4963 979 8709 980 981 5107 1143 9030 9598 9599 9600 9601 9602 5864 5865 5866 5868 6036 9785 3656
shed	7689
shed$	2368
shedding$	2368
sheep$	8741 7081
sheet$	7526
sheets$	7526
shelter$	8216 8217 8218 8219 8220 8221 8222 8223
shielding$	9307 9312 9313 9314 9315 9316 9317 9324
shift$	4328 4329 4330 3542
shifty$	3289 7277
shirk$	2368
shirked$	2368
shirking$	2368
shirkked$	2368
shirkking$	2368
shirks$	2368
shirt$	5703 5704 9457 7313
shirtless$	3789
shirts$	5703 5704 9457 7313
shocking$	2272 2273 2274 2275 6329 10075 10111 10112 10113 10114 3165 3401
shockingly$	3801
shoddy$	3799
shoes$	5703 5704 9471 9472 9473 9474 9475 9483 7313 7318
shooti	10302 10421 10422 10423
shootings$	10287
shop	2499 6685 6745
shop$	8140 8141 2475 10206 6484 10430 10490 10498 10506
shopke	2499 6639 6745 6961
shopkeeper$	7968 8211 10706
shopkeepers$	7968 8211 8684 8831 2475 10206 6484 10360 10384 10490 2770 10506 7039 7040
shopli	2574 10313 6640 10422 10423 10435 2727 6943 6945 6958 3983
shoplifter$	8793 8794 8795 7081 7082
shoplifters$	8793 8794 8795 7081 7082
shoplifting$	7788 7789 7790 7791 7792 8120 8130 8134 8820 6559 10385 2703 6712 10499 10688 10690 10703
shoppe	6639
shoppers$	8831 10360 10384 7039
shopping$	6685
shops$	8831 2475 10206 6484 10430 10490 10498 2770 10506
short$	5646 9448 9449 5751 9884 9885 3174 3266 3287 3309 3310 3333 3388 7396 3789
shortcoming$	3370
shortcomings$	9756 9757 9758 3370 7357 3798
shortest$	1692 3314
shorts$	5703 5704 9471 9472 9473 9489 9490 9491 9496 7313 7318
shot$	6652
shots$	6652 10454 10478
shotted$	3000
shotter$	3765
shotters$	3765
shotting$	424 425 426 2999 3000
should	2601 6855
should$	20 21 22 23 24 25 586 587 717 734 742 743 744 745 746 747 748 749 750 758 762 763 764 765 811 824 1387 1507 1537 1590 2033 2035 2036 2037 2038 6025 9780 6171 2263 6253 6507 2530 2582 2689 10600 3373
shoulder$	9003 1687 3419
shouldered$	7257 3419
shouldering$	3419
shoulderred$	3419
shoulderring$	3419
shoulders$	9003 9062 3419
shout$	1266 1267 1268
shouted$	2913
shouting$	2892
shouts$	1266 1267 1268
show	2549 6535 2568 7422
show$	761 785 786 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 8556 4816 4877 4878 8664 9539 9545 9559 1947 9734 6508 2706 7335
showed$	761 785 4877 4878 2198 6508
showin	2549 2568
showing$	785 2198 10204 10584
shown	6752 6755
shown$	149 761 786 4877 4878 9641 9642 9643 9644 2198 2517
shows	2549 6535 2568
shows$	761 785 4877 4878 1946 2198 6508 6558 2706
shrug$	864 2387
shruged$	864 2387
shrugged$	864 2387
shrugging$	864 2387
shruging$	864 2387
shrugs$	864 2387
shunt$	2839
shut$	2436 7393
shuts$	2436
shutting$	2436
shy$	7166
siblin	10646 10647
sibling$	7192 3211
siblings$	3986 8139 9017 9202 10652 6971 7192
sick$	10541 10581
sickle$	3584
side$	9391
sidelined$	3402
sight$	10404 7498 3595 3633
sighted$	7373 7475 7618 3818
sighting$	2526 7448
sightings$	2526 10391 7448 3530
sign$	2346 2347 2348 2349 10096 10097 7395 7398
signal$	7957 10467
signals$	7957 7958
signed$	2850 2851
significant$	1195 1196
signs$	2346 2347 2348 2349 10096 10097 10116 10117 10434 7395 7398 7399
silence$	4653 9978
silliness$	8014 8015 8016 8017 8018 8019 8397 4691 4692 4711
silly$	4048 76 77 4081 4268 720 3040 3774
silo$	3431 3432
siloed$	3803
silos$	7415
similar$	1672 5663 3266
simple$	3718
simpler$	2662
simply$	622 8498 8499 8500 8501 1265 1864 1865 1866 1867 6024 2188 2189 2354 2355 2398 3408
since$	10664 7233 7717
single$	1931 1932 5954 5998 5999 2075 6061 6133 2481
sister	10623 6889 10636 6892 10646 10647 2937
sister$	8139 2888 10634 6917 7192
sisters$	8139 9017 5415 5416 5417 7192
sit	10487 10527
sit$	4306 1755 1756 1757 1759 9539 9545 9559 2235 10132 7335
site$	7434
sits$	1755 1756 1757 1759 2235 2236 2237 10436
sitting$	8419 8420 2235 2236 2237
situation$	7732 4277 8403 8404 8510 8511 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 8660 9302 9303 9379 6321 10110 6431 2921 7684
situations$	7732 8660 9379
six	10295 10342 6658 2691 10424 10425 10451 10459 6732 2759 10528 7525
six$	8818 1662 5648 5649 1707 9437 9438 9439 9440 9441 9442 5881 5890 5896 6744
sixteen$	1390 1391 1392 1393 7213
size$	1418 1419
skaters$	5881 5890
skeletal$	3266
ski$	3338
skilled$	1647
skills$	1344 1346 5512 1528 1529 5515
skimpy$	3333
skin$	5670 5686 10552 7279 3296 3302
skinned$	7239 7271
skinniest$	1692 3314
skinny$	5646 5682 5751 3266 3333 3789
skins$	8228
skirt$	5703 5704 9471 9472 9473 7313 7318 7325
skirts$	5703 5704 9471 9472 9473 9489 9490 9491 9496 9503 7313 7318 7325
skive$	3748
skived$	3748
skives$	3748
skiving$	3748
skunk$	6820
slag$	7081
slags$	7081
slapdash$	3799
slave$	7131 3147 3769
slaves$	7131 3769
sleep	6799 6827
sleep$	4110 8031 8093 478 10544 10565 10572 2893 2927 2950 3009 3613
sleeped$	2941
sleepes$	2941
sleeping$	478 2893 2927 2941 3009 3602
sleeps$	478 2893 2927 2941 2950 3009
slender$	3266 3789
slep$	3704
slept$	478 6841 2926 3009 3704
slicked$	1686 7297
slide$	7408 7526
sliders$	9471 9472 9473 9489 9490 9491 9493 7313 7318
slides$	7526
slight$	3266 3789
slightest$	5929 6184
slightly$	1660 3268
slim$	5646 3266 3789
slimly$	3268
slippers$	9485 7313
slips$	10505
slipshod$	3799
slit$	3323
sloppy$	2272 2273 2274 2275 7277 3401 3799
sloth$	7410
slow$	1170 1171 1172 1173 1174 2272 2273 2274 2275 10067 10111 10112 10113 10114 10128 6384 2401 3401
slowly$	10128
slut$	7081
sluts$	7081
sly$	3774
smacke	2913
smacked$	6898
small$	1098 5400 5496 5646 1667 3232 3266
smaller$	4936 4937 4946 4947 4948 4949
smart$	5663 7200 7206 3333
smarter$	4081
smartly$	1670 3290 7312 7314
smarts$	7201
smelly$	9448 9449 3789
smitten$	524 525 526 527 528 529 530
smok	2835
smoke$	7808 8031 8060 8062 8063 8064 379 8602 8604 8702 8703 9706
smoked$	8328 9706
smoker$	8790
smokers$	8790
smokes$	9706
smoking$	3997 3998 689 9706
snakes$	7081
snapchat$	4215 4216 4217 459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196
sneak$	7081
sneaks$	7081
snood$	9488 7313 3794
snoods$	9488 7313 3794
snub$	3044
snubbed$	9527 3044
snubbing$	3044
snubed$	3044
snubing$	3044
snubs$	3044
so$	7899 7903 6027 2203 3230
social$	8122 8128 459 460 461 462 463 4925 8821 5208 8959 9019 9358 9359 9360 9361 6036 9785 2060 6046 2063 2440 2442 6494 2539 6525 10288 6663 10526 2934
society$	8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772
sociopath$	7081
sociopathic$	3774
sociopaths$	7081
sod$	6204
sofa	3690 7689
sofa$	10657
sofasu	7675
soft$	8419 8420
sold$	424 425 426 485 2981 2999 3016 7015
soldiers$	8870
solely$	2389 2390 3417
solicit$	3038
solicited$	3038
soliciting$	3038
solicits$	3038
solicitted$	3038
solicitting$	3038
solid$	3266
solidly$	3268
solve	3518
solves	3518
solvin	3518
somali$	1672 5663 7306
some$	89 686 1707
somebody$	8087 8478 5841 6036 9785 2740
someone$	8087 4499 8478 5442 1501 5841 6036 9785 2740
something$	8305 9709 10441
somewhere$	8216 8217 8218 8219 8220 8221 8222 8223
son	10465
son$	9160 6840
sons$	9160
soon$	10080 10081 10082 10083
sooner$	9099 9768 9777
sophisticated$	1353 3783
sorely$	2306
sorry$	9641 9642 9643 9644
sort$	8678 9304 9305 9306 9444 7038
sorts$	7038
sought	10455
sought$	246 468 469 470 471 472 473 474 905 4890 906 907 908 909 910 911 927 928 930 3179
sound$	1356 1358 1359 1360 1361 3228 3229
sounds$	1356 1358 1359 1360 1361 3228 3229
source	7422
source$	6466 2482 2602 2763 10516 10539 3438 7424 3440
sources$	2482 10516 7424
south$	1683
space$	9276 6655 6933
speak	2922
speak$	7852 8003 8191 464 465 466 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 5522 9509 9539 9545 9559 9631 9680 9681 9682 9953 2471 7335 7343
speaking$	464 465 466 9538 7361
speaks$	464 465 466 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 9631 2246 2247
special$	2862 10593 3676 3687
specialist$	10555
speech$	2826
spell	7660
spelli	6866
spelling$	10611 3669
spend$	8031 4287 4288 4351 8296 8297 8298 8299 8300 941 942 943
spendded$	941 942 943
spendding$	941 942 943
spended$	941 942 943
spending$	7906 8088 8296 8297 8298 8299 8300 941 942 943
spends$	941 942 943 10487
spent$	941 942 943 2969
spice$	6820 10577
spiky$	3287 3310
spina$	3568
spineless$	3799
spirit	6799
spirits$	10544
spite$	4135 151 152 154 4167 185 186 187 8164 8165 8166 8167 2343
spiteful$	9895 3774
split	10635 10637
split$	10485 6893
spliting$	2766
splitting$	2766
spoiled$	3774
spoilt$	3774
spoke$	464 465 466 2470
spoken$	7883 7884 158 159 160 8301 4997 4998 4999 5000 9544 9550 9555 9564 9640 9963
sporadic$	8909 8910 8911 8912 1183 3156
sport$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 10570 3311 3328
sported$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3311 3328
sporting$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3311 3328
sports$	1689 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3311 3328
sportted$	1689 3311
sportting$	1689 3311
sporty$	3289
spot$	10398 10433 7517 7538
spots$	10398 10433 7307 7538
spotted$	3818
spotty$	1685 5682 9431 3294 3789
spray$	3304
spree$	7518
spring$	8142 8143
spurn$	3044 3348
spurned$	9527 3044 3348
spurning$	3044 3348
spurnned$	3044 3348
spurnning$	3044 3348
spurns$	3044 3348
squad	6471 6474 6479 6480 6481 2497 2498 6490 2533 6649 6668 2684 10415 10416 2698 2711 2715 6716 6738 2767 2789
squad$	10216 10217 2488 10219 10224 10225 10226 6482 6483 10231 2502 10235 6518 10309 10394 10413 6669 10426 6696 10456 10461 10483 6774
squander$	3043 3424
squandered$	3043 3424
squandering$	3043 3424
squanderred$	3043 3424
squanderring$	3043 3424
squanders$	3043 3424
square$	10326 10498
squarely$	2389 2390 3417
squint$	3792
squints$	3792
stab	10662
stabbed$	7777 8363 2976
stabbi	10302 10421 10422 10423 6943 6947
stabbing$	8460 10308 10688 10692 10714
stabbings$	10287 10688 10714
staff	2499 6745 2764
staff$	8087 8211 8467 4817 8564 8565 8684 4940 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 8775 8797 8831 8837 1127 1128 5115 8990 9025 9039 9040 9041 9042 9377 9378 5876 5877 5879 5880 5918 5919 5920 6036 9785 6041 6042 10121 10152 6434 6484 6510 10360 10490 10706 7029 7039 7040 7124
stained$	9448 9449 3326 3333
stairw	7689
stamme	10552 10573
stamp	2650
stamp$	7379
stamped$	7379
stamping$	7379
stampped$	7379
stampping$	7379
stamps$	7379
stance$	6723 7493
stand	10487 10527
stand$	1326 5498 5499 5500 5503 5504 5506 5507 5510 1663 1755 1756 1757 2238 2239 2240 2241 2242 3378
standard$	9988 7386
standards$	9796 9797 9798 9799 9800 9801 7386
standing$	5498 5499 5500 5503 5504 5506 5507 5510 2238 2239 2240 2241 2242 3378 3714
stands$	1663 1755 1756 1757 2238 2239 2240 2241 2242 3714
starte	3604
started$	423
starti	3604
starts	3604
starve$	3572
starved$	3572
starves$	3572
starving$	3572
stash	10212 6528 2567
stash$	10297
stashed$	10222
state	6467
state$	4277 10110
stated	6467
statement$	8009 4971 4972 4973 10215 10221 2863 7637
statemented$	3965
statements$	4971 4972 4973 10215 10221
statio	6745
station$	8140 8141 2475 10206 10326 10490 10498 10692
stations$	2475 10206 10490
statistics$	10184 10185 6584
stature$	9388 9389 9390 7251
status$	8629 8633 8634 8655 8661 8664 3048 7190 7637 7681
stay$	4070 7823 4110 7945 4262 4289 4290 4307 8060 8062 8063 8065 4350 8115 8253 8296 8297 8298 8299 8300 8301 4578 8451 8602 8604 8612 8614 9539 9545 9559 2893 7335
stayed$	8086 8301 8309 8316 8317 8318 8339 8340 8477 2893 2926 2941
stayes$	2941
staying$	7906 8088 8253 8296 8297 8298 8299 8300 8301 2893 2941 3682
stays$	8301 2893 2941 3682
steal$	8031 8702 8703 1266 1267 1268 9565 9702 9703 9704 10289 10293 10389 10453 10511
steali	6534 10436 3983
stealing$	7786 7787 7788 7789 7790 7791 7792 8820 8876 9018 10279 10514 10520 7727
steals	10436 3983
steals$	1266 1267 1268 9702 9703 9704 10293 10389 10511
step	10623 6889 10643 2954 6940
step$	6514 2672 3509
stepbrother$	6917
stepdad$	2888 10634 6890 2909 10652 6917
stepfather$	2888 10634 6890 2909 10652 6917 10674
stepmother$	10634 2909 10652 6917 10674
stepmum$	10634 2909 10652 6917
stepparent$	10652 6917
stepparents$	10652 6917
stepped$	3509
stepsiblings$	10652
stepsister$	6917
stepstepdad$	10652
stepstepfather$	10652
steroi	6833
steroids$	10578
steward$	4220 7968 8211
stewards$	4220 7968 8211
sti	3611
sti$	7596
stick$	8556 9539 9545 9559 2069 2070 2071 7335
still$	7885 7905 7927 2080 2081 2082 2083 2667
stills$	6459 10388 6652 2760
stis$	7596
stock	10212 10286
stock$	2492 10273 10296 10297
stockily$	3268
stocky$	5646 3266 3789
stole	3983
stolen	10212 10286 3983
stolen$	10273 10297 2718 10703 10704 3559
stoma$	3952
stomach$	3637
stone$	10574 3335
stoned$	9706
stoner$	7081
stoners$	7081
stood$	1755 1756 1757 2238 2239 2240 2241 2242 3378 3714
stop	2589 2649 10494 2801
stop$	7851 7977 4322 8072 8115 4553 8438 8484 8908 9539 9545 9559 9628 9680 9681 9682 10227 2551 10318 6574 10343 2617 2618 2632 6634 2674 2741 2775 2784 6786 7335 7343 3523
stopped$	4551 4596 8363 9666 9667 9668 9669 9670 9804 9805 9806 9807 9808 9809 2674 10419 2974 7393 7475 3627
stopping$	2617 2784
stopring$	2784
stops	2632
stops$	2617 6617 10371 2674 2741 2784
stopting$	2784
store	2499 6528 2567 6745
store$	7945 4328 4329 4330 2475 10206 6484 2525 10490 10506
stored$	10222
stores	2567
stores$	2475 10206 6484 6551 10490 10506 10524
stories$	4971 4972 4973 1265
storin	10212 6534 10286 2567
storing$	10279 10520
story$	4971 4972 4973
stout$	3266 3789
straight$	8310 8311 3287 3310
strange$	4458 708 711 714 715
stranger$	7953 7963 7964 4931 10671 6978
strangers$	4200 7953 4211 4214 7960 7963 7964 7972 7976 7980 8099 4449 4912 8658 8659 4930 9039 9040 9041 9042 6978
strapping$	3789
strappy$	3333
strate	7486 7495 7499
strategy$	7505
strayed$	8328
street	2481 6589 10419 6685
street$	8131 8140 8141 6466 6572 10326 10334 10354 10430 10498 2809 6980 3069 3158 3198 3203 3214 3215 3216 3217 3263 3442 3554
streets$	8131 5130 10326 10334 10354 10430 10498 6980
streetsmart$	3779
streetwise$	1619 1620 1621 1622 1638 3779
streng	2622
strength$	1418 1419
stress$	3623
strict	2713
strict$	6698
strike$	5554 5555 5556 10389 10481 3447
strikes$	10389 10481
striking$	3289
strikingly$	3230
string$	224 2028
stringing$	224
strings$	224 10454
stroke	6795 6931
stroke$	10540 10583 10676
stroll$	1755 1756 1757
strolls$	1755 1756 1757
strong	2610 2713 3509
strong$	1480 1481 1482 1638 6698 2738 3266 3551
stronger$	1112 2738
strongly$	3268
stroppy$	3774
struct	7477
structure$	10316 10330
struggle$	134 1170 1171 1172 1173 1174
struggled$	134 1170 1171 1172 1173 1174
struggles$	134 1170 1171 1172 1173 1174 3675
struggling$	134 1170 1171 1172 1173 1174
strung$	224
stubble$	3790
stubborn$	6384 3774 3799
stubbornly$	3799
stuck$	8339 8340 9641 9642 9643 9644 2069 2070 2071
stud$	9483
studen	6961
student$	1144 8926 8950 8951 8952 8953 8954 8955 8966 10706 7067 3093 7144
students$	1144 8926 8950 8951 8952 8953 8954 8955 8966 7067 7144
studs$	9483
stuff$	8073 8210
stunt$	7794 6974
stunts$	7794 6974
stupid$	4048 76 77 4081 4253 720 2991 3040 3774
stupidity$	8014 8015 8016 8017 8018 8019 8397 4691 4692 4711
sturdy$	3266
stutte	10552
style$	9444 7051
subculture$	7143
subcultures$	7143
subjec	3478
subject$	9380 9383 2546 10411 3496 3827
subjects$	9380 9383 2546 6627 3827
submi	7422
submit	2479 3438
submitted$	2709 2710 7515
substance$	30 35 5043 3616
substandard$	2272 2273 2274 2275 10111 10112 10113 10114 3401
succeeded$	9657
succes	2752
success$	10462
successful$	10362 6737
such$	3372
sucked$	7774
suffer	2929 2930
suffer$	3625
suffered$	6914 6915 3625
suffering$	3625
suffers$	6914 6915 3573 3625
sufficient$	1527 1530 7230
sugar$	3025 7568
sugars$	7568
sugges	6467 2782 7422
suggest$	5777 5779 5780
suggested$	5777 5779 5780
suicidal$	3892
suicide$	10542 3892
sullen$	7277 3774
summer$	8142 8143
summon	10419
superficial$	8909 8910 8911 8912 3065 3156
superv	2966 2968
supervised$	3211
supervising$	9048 9304 9305 9306 9307 9315 9316 9317 9324 9329 9330 9331 9332 9333
supervision$	9048 9304 9305 9306 9307 9315 9316 9317 9324 9329 9330 9331 9332 9333 2381 2382 2383 2384 10697 6953 7386 7698 7716
suppl	10436
suppli	2479 2686 6733 7533
supplied$	424 425 426 6752 2999
supplier$	8802
suppliers$	8802 10310
supplies$	424 425 426 10293 6562 10478 10524 2981 2999
supply	10202 2479 10212 6534 10280 10286 10302 10303 2686 10421 10422 10423 10429 6958 7485 7486
supply$	424 425 426 2472 10273 10289 10293 6562 6734 10703 2999 3564
supplyed$	2472
supplying$	424 425 426 2472 10279 10514 10520 10703 2981 2999 7727
supplys$	2472
suppor	2622 2688 2966 3502 3509
support$	137 145 146 4166 7912 8003 8564 8565 8886 8900 8904 9304 9305 9306 9307 9315 9316 9317 9324 9526 1802 1803 1804 1805 2173 2174 2175 9962 2381 2382 2383 2384 2591 2626 2655 6846 10601 2872 10602 6858 7028 7029 7332 7637
supported$	145 146 2591 2626
supporting$	145 146 2591 2626
supports$	145 146 2591 2626 2655
supportted$	145 146
supportting$	145 146
supposed$	8076 8077
suppre	2650
suppress$	3846
suppressing$	3846
suppression$	3846
sure$	1836 1837 1838 5900 5901 5902 5903 1919 1920
surely$	1987 1995 5980 1996 1997 6024 7352
surf	7675
surface$	3065
surgery$	10567 10575
surly$	3774
surprising$	708 711 714 715
surprisingly$	3230
surveillance$	10343 3813 3849
surveilled$	10264
surviv	2930
survival$	3020
survive$	9274 9275 5534 1550 1551 5537 1558 3246
survived$	1558 6915 3246
survives$	1558 3246
surviving$	1558 3246
suspec	2547 7479
suspect$	9380 9383 10142 10278 10312 2692 7198 7452 3489 3496 3837
suspected$	6532 2556 2572 2692 2790 2958 3469
suspects$	9380 9383 10142 10274 10275 10278 10312 10315 2692 7066 7198 7452 3468 7482 3837
suspen	6866
suspended$	293 294 295 296 4997 4998 4999 5000 2865 7079 7643 3726
suspendeds$	2865
suspension$	8746 2865 10611 7079 3960
suspensions$	8746 2865 7079 3960
suspicion$	10197 10198 10199 10200 10201
suspicious$	6641
swallo	3630
swap$	476 494 4479 495 496 497 498 499 3007
swaped$	476 494 4479 495 496 497 498 499 3007
swaping$	476 494 4479 495 496 497 498 499 3007
swapped$	476 494 4479 495 496 497 498 499 3007
swapping$	476 494 4479 495 496 497 498 499 3007
swaps$	476 494 4479 495 496 497 498 499 3007
swarthy$	3789
swayed$	7034
swear$	9706
swearing$	9706 10595
swears$	9706
sweatshirt$	9471 9472 9473 7313 7318
sweatshirts$	9471 9472 9473 7313 7318
sweep$	2365 7524
sweeping$	2365
sweeps$	2365 7524
sweet$	5496
swept$	2365
swift	2610 3509
sympathy$	8362 8366 8384
symptoms$	7609
syndro	6795
syndrome$	10540 7616
system	7422
system$	8402 8837 9039 9040 9041 9042 10299 10300 10301 10395 10439 10440 10670 3371
systemic$	3371
systems$	10299 10301 3371
t$	5712 9471 9472 9473 6861 7318
ta	2871 6857
ta$	6856 10602
table$	10599
tables$	10174
tablet	6800
tablets$	10545 6803 10577 7587 7615
tabs$	6492
tackl	2650 2746
tackle	7504
tackle$	2594 2595
tackleing$	2595
tackles$	2595
tackling$	2594
tactic	7486 7495
tactical$	6681 3536
tag$	10700 10708 10713 7725
tagged$	10700 3732
tagging$	10700
tags$	10713
tail$	2531
tailed$	2531
tailing$	2531
tails$	2531
tak	2700
take	2596
take$	63 7808 7823 94 4091 7872 4224 8031 4304 330 331 8101 8119 456 475 546 4533 785 786 815 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 8556 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835 4851 4852 4853 4854 4855 8602 8604 8612 8614 894 898 5162 1323 1445 1536 9509 9539 9545 9559 6078 2101 6096 6105 6109 6110 6111 6112 6113 6114 6115 6177 6179 6180 6181 6182 2198 9953 10131 10134 2636 2677 6756 6778 2818 2819 2848 2988 3029 7335
takeaway$	8140 8141
taken$	63 94 8301 785 786 9630 9641 9642 9643 9644 6077 6096 6106 6107 6108 6109 6110 6111 6112 6113 6114 6115 6177 6179 6180 6181 6182 2198 9963 2821 2828 2895 2988
taker$	8779 6972
takers$	8779 6972
takes	2596
takes$	63 94 378 456 475 8503 785 894 898 1445 6096 6105 6177 6179 6180 6181 6182 2198 2636 2818 2821 2848 2988 3029
taking	2596 3630
taking$	4017 63 7873 456 475 785 894 898 1445 9277 9278 6109 6110 6111 6112 6113 6114 6115 2198 2636 2819 2821 2848 6972 2988 3029
talk	10487
talk$	137 8003 8190 464 465 466 8341 8342 8343 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 9509 9539 9545 5811 9559 9631 9651 5907 9680 9681 9682 10213 7335 7343 3429
talked$	464 465 466 8316 8317 8318 8331 3429
talking$	464 465 466 8341 8342 8343 1493 9538 9680 9681 9682 5940 10213 7343 3605
talkked$	464 465 466
talkking$	464 465 466
talks$	137 464 465 466 1362 1363 1364 1365 1366 1367 1394 1395 1396 1397 1398 9631 10242 3429
tall$	5646 9392 1666 3266 7256 3789
tallest$	1692 3314
tan$	7288 7289
tango$	8108
tanned$	1685 3294 3789
tantrum$	8979 8980 7153
tantrums$	8979 8980 7153
target	10227 2613 2614 6600 10355 10356 2675 2746 3509 7499 7504
target$	7771 7772 961 10263 10318 2595 10345 6601 3496 3506 7496 3528 3550 3670
targeted$	7774 961 10345 6601 6660 3528
targeting$	961 2595 10345 6601 3528
targets$	7770 7772 961 10105 6418 10173 10184 10185 10263 2595 10345 6601 7496 3528
targetted$	961
targetting$	961
tart$	7081
tarted$	1776 1777 3346
tarts$	7081
task	6474 2755
task$	9751
tasked$	2537 2696 6749 3512
taskforce$	10219
taskin	3512 7521
tasking$	6649 6668 2684 10415 10416 6681 2698 6692 2711 2715 6716 6738 2767 2789 7497
tastes$	9182
tattoo$	1690 9420 9483 7296 3313
tattooed$	3789
tattoos$	1690 9420 9483 7296 3313
taught$	145 146 149 7915 7916 7917 8385 9544 9550 9555 9564 9640 9666 9667 9668 9669 9670 10431
taunt$	3055
taunted$	3055
taunting$	3055
taunts$	3055
tauntted$	3055
tauntting$	3055
teach$	145 146 8797 8886 9607 9680 9681 9682 7343
teache	6961
teached$	145 146
teacher$	7968 8211 8467 6059 6060 10706
teachers$	7968 8211 8467 8684 4940 8797 8990 9025 5876 5877 5879 5880 7040 7124
teaches$	145 146
teachi	6870
teaching$	145 146 2871 6857 10615
team	6474 6490 6649 10554
team$	6036 6041 6042 10121 10152 6434 2453 10209 10217 10219 10224 10225 10226 6482 6483 10235 6510 6518 10309 2616 10394 10413 6669 10426 6696 10461 10483 6774 10559 10568 3418 3427 7559
teams$	2616
tearaway$	3758
tearaways$	3758
tech$	7321 3337
techni	7486
teen$	1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 7144
teenage$	1650 3017 3085 3088 3097 3262 3263 3467
teenager$	1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 9380 9383 7067 7144
teenagers$	8648 8681 8723 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 9380 9383 7067 7125 7144
teens$	8723 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 7144
teeth$	9432 9433 9434 7284
teleph	2539
telephone$	2514 10245 3451
telephones$	2514 10245
tell	2563 6548 2744
tell$	8003 8031 8445 8451 8556 990 8842 5492 5493 5494 5495 9539 9545 9559 9631 5985 5986 5989 10134 2473 2494 2495 6729 7335
telling$	990 9538 2494 2495 6729
tells$	990 9631 5985 5986 5989 2494 2495 6729
temper	10635
temper$	8979 8980 7153
tempered$	7159 7160
tempers$	8979 8980 7153
temporarily$	3656
temporary$	3689
tempt$	7748 7749 235 236 237 2993 3034
temptation$	8092
tempted$	7748 7749 235 236 237 903 2993 3034 7034
tempting$	7748 7749 235 236 237 2993 3034
tempts$	7748 7749 235 236 237 2993 3034
temptted$	7748 7749 235 236 237 2993 3034
temptting$	7748 7749 235 236 237 2993 3034
ten$	8750 1390 1391 1392 1393
tenancies$	2735
tenancy$	2735 10658 7686
tenants$	6279
tendencies$	7072
tension$	2892 7477
term$	10552 6871
termin	3609
termination$	10561
terrible$	4048 4081 7838 7839 7840 7841 4746 4983 2272 2273 2274 2275 10111 10112 10113 10114 2427 2991 3165 3201 3401
territ	6655
territory$	10400
terrorise$	951 952 953 3054
terrorised$	951 952 953 3054
terrorises$	951 952 953 3054
terrorising$	951 952 953 3054
terrors$	7599
test$	1125 9706 2527 2528 10562 7596 7603
tested	2833
tested$	1125 3617
testing$	1125 9706
tests$	1125 7603
testted$	1125
testting$	1125
text$	464 465 466 10070
texted$	464 465 466
textin	10390
texting$	464 465 466
texts$	464 465 466
textted$	464 465 466
textting$	464 465 466
thalas	3568
thalassaemia$	7553
than$	4150 8457 4724 5280 5281 5282 5326 1352 5353 9101 9102 9103 9104 9132 5388 1524 1545 1548 5604 5605 5606 5607 9357 10186 10187 10188 10189 10190 10191 10194
thank$	8369 8370 8371 8372 8373 8374 8405 8406 8407 8408 8423 8424 8425 8426
thanks$	289 6161 2438
that	7422
that$	4223 522 4817 8709 9028 1650 9966 10074 6408 6431 10183 6558 10502 6766 6775 7042 3073 3263 7388
the$	4039 4223 8137 4404 4405 4657 4817 8563 4847 8608 4884 8684 4959 978 1000 5091 5092 5136 1294 9028 5286 5363 5434 1461 5468 1650 1697 5706 5719 1735 9683 5969 6009 9785 6081 6146 6311 6318 6343 6345 10093 10094 6351 6353 10116 10117 10125 6382 2430 2453 6552 6569 6576 6578 6579 6609 6624 10376 6786 6790 6819 2940 6963 7040 3073 7388 7399 3467 3470 3493 3628
thef$	10279
theft	10212 6543 10302 2574 10313 10421 10422 10423 10435 2727 10464 6781 6943 6945 6947 6958 6960 3744
theft$	8120 8134 8820 9018 10288 6559 10308 2703 6712 10499 10526 10688 10690 10692 10703 10705 10714 3484 7729
thefts	6640
thefts$	10287 10288 6559 10385 6712 10499 10526 10688 10714 7729
their	6495 2511 2547 2795 7431 3461 3480
their$	18 4058 4060 78 79 82 86 4073 4075 93 4126 4223 258 265 266 267 269 4257 273 4269 4270 4271 4272 4273 4274 8033 333 4333 8096 4367 4368 8137 4394 4470 8237 4520 4591 4616 4646 4647 667 668 4659 4685 8433 704 706 707 723 726 8460 8466 4760 8508 4766 4817 8587 8591 4847 986 5002 8797 8833 5122 1246 9034 1313 9071 5338 5340 5535 5651 5652 5653 5678 1701 1718 1719 1739 5739 1767 1768 5950 6001 9782 6245 6256 6342 6344 6346 10093 10094 6351 6353 6354 10105 10116 10117 6420 6421 10173 2453 6439 6447 6448 6532 6569 6576 6578 2815 6804 6805 2904 2905 6891 6901 6913 3019 3035 3168 3330 3331 3372 7389 7399 3418 3600 3645
theirs$	8428
theirself$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8811 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6970 7000 7001 7228 7229
theirselves$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8811 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6970 7000 7001 7228 7229
them	6462 6470 10253 10256 10258 10260 2534 2535 10295 10319 10342 10346 6619 10364 6622 6623 6658 2691 10424 10425 10451 10459 6732 10528 10531 7500 7506 7525 7642
them$	7733 7734 7759 7806 4202 4209 8027 8114 4370 4372 4374 8170 8173 8216 8217 8218 8219 8220 8221 8222 8223 4632 4641 4642 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8601 8605 8606 8611 4870 4940 4992 5133 1219 5240 5241 5242 5243 5244 5364 5428 9235 9323 9422 1708 1709 5842 5881 5890 5896 5908 9661 9683 5957 6086 6087 6209 6210 6211 6212 6213 6214 9966 6261 6282 10057 10058 10059 10060 10061 10062 10116 10117 10140 10141 6399 2538 2588 10367 10379 10411 10454 2740 6744 6788 7133 7354 7389 7390 7392 7399
themself$	3985 3987 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8811 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 6378 6796 6970 7000 7001 7228 7229 7557 7579
themselves$	3985 3987 7733 7734 4025 4026 42 4028 4029 4030 4031 4032 4033 49 7780 7781 4037 4038 8008 4334 4335 4336 8116 4441 4478 8347 8348 8350 4624 4625 4626 4627 4628 4629 4630 4631 4633 4634 8382 8383 8396 4660 4661 4662 4663 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 4678 4679 4680 4681 8427 8432 4764 4768 784 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4783 4784 8530 8531 8532 8533 8534 8535 8537 8538 8539 8540 8808 8811 5125 1265 9051 9052 9053 9054 9055 9056 9057 9237 9238 9239 9240 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9256 5513 9259 9260 5516 9267 9281 9995 6378 6796 6970 7000 7001 7228 7229 7557 7579
therap	6800 10556
therapist$	10545 10555
therapy$	10546 7589 7590 7609 7688
there$	7817 7855 4581 8332 1846 1847 5841 6523
these$	4206 4240 8029 4513 4516 4522 8460 8603 8607 8613 1000 1294 9235 1632 1636 1650 5843 9603 1886 9683 6175 6209 6210 6211 6212 6213 6214 6265 6267 6274 6284 6285 10057 10058 10059 10060 10061 10062 10116 10117 10140 10141 6399 6579 2759 3089 3097 7354 3372 7389 7390 7392 7399 3467 7506
they	10203 10236 2534 2535 10295 2581 2592 10342 6658 2691 10424 10425 10451 10459 6732 2759 10528 7525
they$	4097 4564 4568 4569 4594 8435 729 978 4963 979 8709 980 981 5107 1143 9030 9598 9599 9600 9601 9602 5864 5865 5866 5868 6036 9785 6566 6577 6616 2679 2740 6744 6793
thick$	1658 3254 3270 3309 3318 3319 3774
thickset$	3266 3788
thief$	8793 8794 8795 7081 7082
thieves$	8793 8794 8795 7081 7082
thieving$	8820
thigh$	10550
thighs$	10550
thin$	5646 3266 3285 3289 3789
thing$	9871 9872 9873 9874 9875 9877 9878
things$	8074 8210 4725 9182 9262 9302 9303 6320 6408 6431 2921
think$	8556 971 972 973 1114 1122 1362 1363 1364 1365 1366 1367 5522 6057 9803 9804 9805 9806 6153 9899 2692
thinking$	7361
thinks$	971 972 973 1114 1122 1362 1363 1364 1365 1366 1367 6057 9803 2692
thinnest$	1692 3314
third$	1650
thirteen$	1390 1391 1392 1393
thirties$	8241
thirty$	8239 8241 542 8274 8275 1357 5352 9120 9124 9125 9126 9127 9128 9129 9130 9372
this$	4223 8137 4511 4518 8460 4817 1265 5468 1650 9683 9726 6086 6087 6209 6210 6211 6212 6213 6214 9966 10057 10058 10059 10060 10061 10062 10116 10117 6373 6408 6431 6569 6579 3073 3164 3263 7354 7388 7389 7390 7399 3470
thoroughly$	3366
those	10319 6731 7500
those$	8668 1000 1294 1632 6534 6580 10342 10346 6627 10376 10407 3097 7354 3467
though$	177 4163 8164 8165 8166 8167 5627 5628 5629
thought$	4050 4051 4052 4053 4054 4057 8301 8488 8489 971 972 973 4969 4970 1034 1122 1212 9765 9781 9786 9789 9790 9792 9793 9794 9795 6057 9803 9804 9805 9806 9807 9808 9809 6153 9899 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 6193 6194 6195 6196 6197 10070 10181 2556 2690 2790
thoughtless$	9884 9885 9895
thoughts$	2812
threadbare$	3333
threat$	5011 1027 5013 5014 5015 5016 5017 5018 5019 5020 5021 5022 8768 8769 5025 5026 5027 5028 5029 5030 6615 2631 3466 3545
threatening$	3165 3772
three	10253 10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 7525
three$	4870 8818 1707 9437 9438 9439 9440 9441 9442 5881 5896 6351 3467 3642 3718
thresholds$	10093
threw$	46 833
thrill$	4041 57 4046 8103 8104 8105 8629 8655 3048
thrills$	8635
thrive$	669
thrived$	669
thrives$	669
thriving$	669
throats$	9710
throug	6599 6937 3438 3502 3509
through$	284 8890 5526 5527 5675 9629 9658 9660 9684 9689 6356 10282 6868 2994 3425
throw$	46 833
throwed$	46
throwing$	46 833
thrown$	46 833 9529 2913 2914
throws$	46 833
thug$	3758
thuggery$	3758
thuggish$	3758 3772
thugs$	8814 8815 8816 10142 10311 7375 3758
tic$	3623
tick$	3380
ticking$	3105 7366
tidy$	3289
tied$	2557 6676 7297
ties$	991 7051
tight$	9448 9449 5751 6385 3309 3333
tightly$	1688
tights$	7313
tiktok$	459 4444 460 4445 461 4446 462 4447 463 4448 8194 8195 8196
time	6854
time$	4148 8032 8096 821 822 823 8562 4926 4928 4986 5040 5041 5083 9106 9572 9573 9698 9699 9700 9701 9714 9722 9922 9923 9924 9925 9926 9927 10268 2792 3104 7349 7409
timed$	10363
timekeeping$	7027
timeline$	6684
times$	7889 7891 7892 7896 9715
timeta	6700 6866
timetable$	10445 10599 10611 6871
timetables$	10445
timewaster$	7081
timewasters$	7081
timid$	6384
tiny$	3333
tip	3560
tip$	2634
tipoff$	7545
tipoffs$	7545
tipped$	2634
tipping$	2634
tips$	2634
to	2750 7422
to$	4055 4059 7945 7999 4286 4295 4317 4348 4385 4386 4387 4389 4423 4431 4435 4501 4502 4503 4504 4505 4508 4536 4540 4635 8450 4722 8490 4761 4811 4897 4905 4908 4910 4916 4976 5012 8871 5131 5138 5141 5155 5160 5178 5248 5275 5283 5299 5300 5302 5454 5489 5505 9368 5764 9513 9514 9515 9517 9536 9556 5821 5822 5862 9672 9685 6016 6017 9802 9814 9815 9816 6084 6085 9849 9898 9906 6208 2260 6254 6309 6374 10129 6386 6387 10167 6423 6463 6468 6472 2491 6502 6507 2530 6522 6527 6538 6541 6542 6573 6605 6606 6614 6637 6648 6665 2689 2701 2707 10444 2728 6729 6740 6787 6794 6798 10548 6813 6821 6826 10589 6861 6868 6918 10687 6950 2972 7025 7026 7042 7332 7334 7337 7353 7355 7389 7405 7420 7421 7497 3555 7710
toarso	10421
toburg	10421
tocrim	10421
todama	10421
toddler$	6840
todeal	10421
todiso	10421
toe$	9452 9476 9477 9478 5734 3068
toerag$	3760
toerags$	3760
togang	10421
toing$	6729
tokenistic$	3065 3799
told$	149 7883 7884 158 159 160 167 168 169 170 171 172 173 174 175 7915 7916 7917 8076 8077 4342 8306 8313 4733 9544 9550 9555 9558 9564 9640 9641 9642 9643 9644 9666 9667 9668 9669 9670 5985 5986 5989 6134 6135 9963 2537 2712 6749 6894 6939
tolerance$	7490
tolerated$	10333
tone$	9415 7281
tones$	9415 7281
too$	4174 240 5290 5291 9165 1604 1605 1606 1623 9448 9449 6158 6159 6160 6322 2338 6335 6336 6337 6338 6383 2399 2400 6424 3222
tooffe	10421
took	3630
took$	63 94 330 331 456 475 547 8504 785 894 898 6076 2102 6096 6105 6109 6110 6111 6112 6113 6114 6115 6177 6179 6180 6181 6182 2198 2819 2821 2848 2988 3029 7015
tool$	2612
toolki	7486
tools$	2612
tooth$	7284
toothless$	3800
top	10436 6709
top$	8229 9454 9471 9472 9473 10366 10407 2716 10454 10476 7313 7318 7324 3467 3472 3474
topless$	4452 4460 3789
tops$	5703 5704 9454 9471 9472 9473 9495 9496 7313 7318 7324
torment$	951 952 953 3054
tormented$	951 952 953 3054
tormenting$	951 952 953 3054
torments$	951 952 953 3054
tormentted$	951 952 953 3054
tormentting$	951 952 953 3054
torn$	9448 9449 3326 3333
torobb	10421
tos$	6729
toshoo	10421
toss$	9909
tostab	10421
tosupp	10421
total$	1102 1103 1105 1806 2420 3371
totally$	3363 3366
tothef	10421
touch$	7945 9628 9975
touched$	7774 4218 8251 9347
touching$	8281
tough	2610 2713 2743
tough$	8663 1156 1157 1158 1159 1160 1161 1480 1481 1482 1638 6698 3289 3508 3783
toughe	2713 3509
tougher$	1619 1620 1621 1622 6698 3508
touret	3582
tourette$	7567
tourettes$	7567
toward	2622 2688 3502
towards$	4389 4897 4905 4908 4910 4916 8803 8871 5178 5245 10282 7658
town	6589
town$	8831 8836 10326 6589 10334 6639 6685
toxic$	995 996 997 3083 3084 3774
trace	10227 2509 10250 3548
trace$	10263
traced	10472
traced$	10457 10486
traces$	10263
track	2509 10356 2757
track$	2167 6492 10252 10263 10267 6647 6679 2695 2757 7517
tracke	2509 10241 6524
tracked$	10264 10269 6679 2695 10486 3445
tracki	2509
trackie$	7313
trackies$	9471 9472 9473 1762 9493 7313 7318 3344
tracking$	6679
tracks	2509
tracks$	10263 6679
tracksuit$	9471 9472 9473 9483 7313 7315 7318 3794
tracksuits$	5703 5704 9471 9472 9473 9474 9475 9480 9481 9482 9483 9485 9493 7313 7315 7318 7475 3794
trade$	485 494 4479 495 496 497 498 499 605 3016
traded$	485 494 4479 495 496 497 498 499 605 3016
trader	2499 6745
traders$	8831 10206 6484 10490 2770 10506
trades$	485 494 4479 495 496 497 498 499 605 3016
trading$	485 494 4479 495 496 497 498 499 605 3016
traffic$	424 425 426 2999 7436
trafficced$	424 425 426 2999
trafficcing$	424 425 426 2999
trafficed$	424 425 426 2999
trafficing$	424 425 426 2999
trafficking$	8021 8153 424 425 426 2999
traffics$	424 425 426 2999
trail	2801
trail$	10255 2531 6786
trailed$	2531
trailing$	2531
trails$	2531
trainer$	7313
trainers$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8103 8104 8105 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8661 5703 5704 9471 9472 9473 9474 9475 9480 9481 9482 9483 7313 7318
training$	6953 6967
tramad	6833
tramadol$	10578
transactional$	3020
transfer$	7650
transmitted$	7595
transplant$	10575
trap$	3110
trapping$	3000
trapstar$	3793
trauma$	10660 3624 7628
traumatic$	7565
travel	10487
travel$	8062 8063 8064 8253 3029 7015
traveled$	3029 7015
traveling$	3029 7015
travelled$	3029 7015
traveller$	1672 5663
travelling$	8088 8253 3029 7015
travels$	3029 7015
trawl	2520
trawl$	2704 7449 3855
trawled$	2704
trawles$	2704
trawling$	2704
trawls$	2704
treat$	1138 1139 2412 2413 2467 2545
treate	2731
treated$	1138 1139 2412 2413 2467 6567 2587 6802 2841 6834 3576
treating$	1138 1139 2412 2413 2467
treatm	7601
treatment$	2165 10546
treats$	1138 1139 2412 2413 2467
treatted$	1138 1139 2412 2413 2467
treatting$	1138 1139 2412 2413 2467
trendy$	3333
trial$	7699
tricks$	9574
tricky$	1156 1157 1158 1159 1160 1161 8983 8984 8985 8986 8987 8988 8989 7157
tried$	1125 5777 5779 5780 9593 9641 9642 9643 9644 9774 6033 10181 7359
tries$	1125 9631 9653 9654 9655 9656
trip$	8281
trips$	8281
troubl	6781
trouble$	7786 7787 4175 4176 4177 4178 4179 4180 4181 4182 198 199 200 8124 4605 4606 8352 8353 8354 8355 8362 8399 8400 8401 688 8631 8635 8642 8689 8820 5085 9018 5858 9604 5860 9707 6070 9821 9822 9823 9922 9923 9924 9925 9926 9927 10499 10526 2892 2921 2960 7018 7032 3075 3076 3077 7145
troubled$	9781 9786 9789 9790 9792 9793 9794 9795 6057 9803 9804 9805 9806 9807 9808 9809 6071 9842 3159 3263
troublemaker$	3759
troublemakers$	9018 3759
troublemaking$	3759
troublesome$	4985 3774
trousers$	5703 5704 1762 3344
truancy$	3748
truant	3963
truant$	8031 8093 8793 8794 8795 9702 9703 9704 7081 7082
truanted$	3748
truanting$	3748
truants$	8793 8794 8795 7081 7082
true$	2269
trust$	8886 9539 9545 9559 9594 9595 9596 9597 9607 9680 9681 9682 6036 6041 6042 10121 10152 6434 2453 7335 7343 3418 3427
trusted$	8316 8317 8318 8328 1509 5531 1568 9666 9667 9668 9669 9670 9907 9908
trusting$	9538 5938
truth$	4726
truthful$	4723 8469
try$	1125 5777 5779 5780 9539 9545 9559 9593 9631 9680 9681 9682 9693 7335 7343 7359
trying$	9680 9681 9682 10414 7343 7361
tryings$	10414
tubby$	3789
tuberculosis$	3945
tuitio	6870
tuition$	10615
tumour	6795
tumour$	10540
turf	6655
turf$	10400
turkish$	1672 5663 7306
turn	10527
turn$	404 405 4813 4815 834 1751 1760 1781 1782 5778 5797 5803 5808 5817 9565 9566 9631 5893 2313 2319 2320 2321 10132 10494 6750
turned$	404 405 834 5650 5655 1752 1761 1781 1782 5778 5783 9532 9533 9534 9535 9641 9642 9643 9644 2015 2313 2319 2320 2321 2351 10182 7393
turning$	404 405 834 1781 1782 9896 9897 2313 2319 2320 2321
turnned$	404 405
turnning$	404 405
turns$	404 405 834 1781 1782 5778 5859 9631 9653 9654 9655 9656 2313 2319 2320 2321
tutor$	7968 5003
tutors$	7968
twelve$	1390 1391 1392 1393
twenties$	8241
twenty$	8239 8240 8241 542 543 8274 8275 1357 5352 1386 9120 5376 9122 9124 9125 9126 9127 9128 9129 9130 9372 9373 7213
twice$	4493 8244 5329 5330 5331 9187 10548 3656
twists$	7294
two	10253 10295 10342 6658 2691 10424 10425 10451 10459 6732 10528 7525
two$	4363 8818 1707 9437 9438 9439 9440 9441 9442 6164 6351 2740 3180 3200 3467 3642 3718
twoc	6958 3744
twoc$	10703 7729
ugly$	3227 3789
ultimately$	88
unable$	133 732 800 801 802 803 804 806 847 5112 5113 1170 1171 1172 1173 1174 2840 2876 7351
unacceptable$	8914 8915 8916 8917 8918 8919 8920 8921 8922 6588 3165 3799
unacceptably$	3799
unacco	3696
unaccompanied$	7681
unadoptable$	3774
unambitious$	3774
unanswered$	7408
unauthorised$	3662
unbearable$	8686 8705
uncaring$	3774 3799
uncle	10623 6889 10636 10643 6936
uncle$	2888 10634
unclear$	708 711 714 715
unco$	3155 3379
uncomfortable$	10530
unconscious$	3937
uncontrollable$	3159 7351 3774
uncooperative$	3770 3799
uncorr	2481
uncorroborated$	6466
under	6599 2825 3723
under$	479 1002 5675 1994 2020 6350 6549 6810 2829 6948 2964 3457 3562
underachiever$	7081
underachievers$	7081
underage$	3010 3017
undercover$	3815
underdressed$	3789
undermine$	3043
undermined$	3043
undermines$	3043
undermining$	3043
underpass$	8341 8342 8343
unders	2671
understand$	142 143 149 201 202 203 204 205 206 207 208 209 210 211 212 213 245 708 711 714 715 8556 4824 4825 4826 4827 4828 4829 4830 4831 4832 4833 4834 4835 9370 9594 9595 9596 9597 2524 2712 2827
understanding$	5512 1528 1529 5515 7381
understands$	708 711 714 715 2712 2827
understood$	201 202 203 204 205 206 207 208 209 210 211 212 213 245 708 711 714 715 9725 2556 2690 2790
undert	2508
undertaken$	7911 9910 9911 9912 9913
underweight$	7604 3789
underwent$	3926
undesirable$	8665 8666 8667 3052 3159
undesirables$	8665 8666 8667
undisciplined$	3774
undoubtedly$	1987 7352 3797
unempl	10635
unengaged$	3770
unfair$	9884 9885 9895 9985
unfazed$	3783
unfit$	2259
unforgivable$	3799
unforgivably$	3799
unfounded$	3060
ungovernable$	3774
ungrateful$	3774
unhealthy$	4081 995 996 997 2991 3083 3084
unheeded$	7408
unhelpful$	3799
uniform$	5703 5704 9450 7311 7313
uniforms$	5703 5704 9450 7311 7313
uninterested$	3357 7351 3774 3799
unironed$	3326
unit	6474 6490 6649 10554
unit$	5123 6036 6041 6042 10121 10152 6434 10209 10217 10219 10224 10225 10226 6482 6483 10235 6518 10309 10394 10413 6669 10426 6696 10461 10483 6774 10568 10608 10629 10699 7639
units$	10209 7497
unjust$	9895
unkempt$	1672 5663 3789
unkind$	9884 9885
unknow	10241
unknown$	7986 4457
unlawful$	8127
unless	10465
unless$	8323 8326 8327 2641
unlikeable$	3774
unlovable$	3159
unmanageable$	8914 8915 8916 8917 8918 8919 8920 8921 8922 3159 7145 3774
unmotivated$	3774
unnecessary$	4048
unnerve$	5578
unopened$	7408
unpaid$	2979
unplaceable$	3774
unpleasant$	10530 3774
unpredictable$	8914 8915 8916 8917 8918 8919 8920 8921 8922 3165 3772
unprepared$	3349
unprofessional$	3799
unprofessionally$	3799
unquestionably$	3797
unreachable$	7351 3770
unread$	7408
unreasonable$	9884 9885
unreliable$	3064 7351 3774 3799
unrepentant$	3774
unresponsive$	3770
unruly$	3073 3159 3165 3263 3774
unsafe$	7730 7731 7770 4081 8127 4915 10668 2989 2991
unsavoury$	8665 8666 8667 3159
unshockable$	3783
unsolved$	6707
unstable$	7181 7182 3774
unsubstantiated$	3060
unsuitable$	8668 3052
unsupervised$	3211
unteachable$	3159
untidy$	1672 5663 7277 3310
until$	10261 2641 7717
unto$	5063 5066
untouchable$	8852 8853 8854
untrue$	8714 9730
untrustworthy$	7351 3774 3799
untucked$	9448 9449
unusual$	3289
unusually$	3230
unwanted$	4614 5332 5335
unwashed$	9448 9449 3310 3326 3789
unwell	10667 6931
unwell$	10676
unwilling$	796 800 801 802 803 804 806 849 1170 1171 1172 1173 1174 2401 3349 7348 7351
unwillingness$	4258 274 275 276 277 278 279 1170 1171 1172 1173 1174
unwise$	76 77 4081 7838 7839 7840 7841 720 2991 3040
up$	7779 7836 8049 385 386 387 388 389 4491 4650 4767 8558 4939 8685 1079 5205 5206 8957 1265 5311 5339 9086 5354 5355 9136 9157 5420 5437 9261 9335 5624 9375 9401 9419 9456 5736 5737 5745 5746 9497 9504 5760 5761 9541 9542 9547 9548 9552 9553 9561 9562 9569 9570 9571 9637 9638 5964 9732 6000 9979 6243 6255 10005 6299 6302 6303 10085 6349 6574 6608 10409 10412 10454 10470 10621 10638 10640 2965 6985 7152 7241 7317 7331
upbringing$	7146
upbringings$	7146
update	2744
update$	2494 6729
updateing$	2494 6729
updates$	2494 6729
upon$	4602 4603 6715
ups$	9096 9115 9142 9270
upsetting$	7788 7789 7790 7791 7792
upstream$	7533
urchin$	3758
urchins$	3758
urgency$	10148 10149 10150 10151 7407
us$	8087 8170 8173 8467 8564 8565 5115 9027 9310 9318 9319 9320 9321 9322 6261 2706
use	2619 2688 2925
use$	4016 4018 4019 4020 7835 7945 8031 8060 606 607 608 4675 761 8556 9539 9545 9559 5935 2487 2720 2786 2788 10572 7335
used	2688 2835
used$	7774 8279 8309 606 607 608 761 1147 1518 2350 2490
useful	2688 3438
useful$	10218 2655 2788
useless$	3358 3774 3799
user$	8777 8790 8791
userna	6700
usernames$	10445
users$	8777 8790 8791 10677
uses	2619 2835
uses$	606 607 608 2786
using	2619 2835 2925
using$	7906 606 607 608 1148 2786
usual$	6391 3081
usually$	1763
utter$	1102 1103 1105 1806 2421
utterly$	6015 2306 3363 3366
vaccin	3933
vain$	3774
valium	6833
valium$	10578
valuab	3438
value	7422
value$	2487 2788 3511
values$	9008 7189
van$	7429
vandal$	8793 8794 8795 7081 7082 3758
vandals$	8793 8794 8795 7081 7082 3758
vans$	7429
vape$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8228 8231 8674 10566
vapes$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8103 8104 8105 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8674 8690 10566
variable$	8909 8910 8911 8912
various$	482
vehicl	10262
vehicle$	2546 6958 3451 3458
vehicles$	2546
ventured$	8328
verbally$	3176
vermin$	10142
versed$	5366 1648
version$	4971 4972 4973
versions$	4971 4972 4973
very$	4165 4173 1451 1623 5717 6028 3222 3230 3247 3619
vest$	7313
vests$	9489 9490 9491 7313
vicious$	3772
victim$	4844 8621 8704 1005 5007 1023 8925 9299 9300 9301 2929 3203
victimisation$	7767 7768 7769 8393 8394
victimise$	2414 2415 2416 2417
victimised$	2414 2415 2416 2417
victimises$	2414 2415 2416 2417
victimising$	2414 2415 2416 2417
victims$	8028 661 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580 8621 8635 8691 8692 8693 8694 1004 5007 1023 8925 9299 9300 9301
video$	8197 8205 4483 4484 500 501 9347 10251 10388
videos$	8197 8205 4483 4484 500 501 9347
vietnamese$	1672 5663
view$	10283 7398
viewed$	1030 1210
views$	7398
vile$	8914 8915 8916 8917 8918 8919 8920 8921 8922
village$	8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8775 6277
vindictive$	9895 3772 3774
violen	10313 10537 10635 10664 10667
violence$	8120 8134 8136 4605 4606 8689 8820 8856 8876 1251 1252 9018 6649 6668 2684 10415 10416 6681 2698 6692 2711 2715 6716 6738 2767 2789 2892 7018 7051 3493 7676 3692
violent$	8914 8915 8916 8917 8918 8919 8920 8921 8922 9018 3085 3165 3472 3772
virtually$	1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1476 1477 3231 3241
visibility$	10402
visible$	6698 7298 3551
visit	2925 7486 7495
visit$	5271 9743 9744 9745 10070 10318
visited$	9963 10181
visiting$	7906 8088
visitor$	10545
visits	2922
visits$	5271 9743 9744 9745 10242
visual$	3595
visually$	3633
vital$	6351
vitiligo$	3792
vodka	6799
vodka$	10544
voice$	7398
voices$	7398 7574 7575 7576
volatile$	8914 8915 8916 8917 8918 8919 8920 8921 8922 3084 3165 3772
volition$	7996 8276 8277 7014
volume	2650
volumes$	6231
voluntarily$	8276 8277 8287 8288 8289 8290 8291 8292 8293 8294 8295 7013 7014 7017
vomit$	10541
vomited$	3638
vomiting$	3638
vomits$	3638
vote$	376 377
voted$	376 377
votes$	376 377
voting$	376 377
voucher$	8228 8231
vouchers$	8228 8231
vulnerabilities$	4708 724 725
vulnerability$	8393 4708 724 725 8569 8570 8571 8572 8573 8574 8575 8576 8577 8578 8579 8580
vulnerable$	7732 7770 4946 4947 4948 4949 5473 5474 5475 5496 9299 9300 9301 9338 9339 9340 5609 5610 5611 5612 7234 3263
wag$	3005
wagging$	3005
wags$	3005
waited$	7393
waitin	2833
waiting$	5056 2816 2837 2845 3604
walk	10487
walk$	4109 4234 4261 4323 8296 8297 8298 8299 8300 4694 8451 1750 1759 2243 2244 10132
walked$	4338 4563 4570 4729 1750 1759 2243 2244 6897 7393
walking$	7906 8088 1750 1759 2243 2244
walkked$	1750 1759
walkking$	1750 1759
walks$	1750 1759 2243 2244
wall$	6693
wander$	1145
wandered$	1145
wandering$	1145
wanderred$	1145
wanderring$	1145
wanders$	1145
wannabe$	3067 3758
wannabes$	3758
want	6487 2544
want$	8187 8188 4792 4793 4794 4795 4975 9134 9268 5567 5568 5569 1786 9594 9595 9596 9597 9613 9614 9615 9631 5972 2099 9914 10218 10414 2813
wanted$	4230 8388 1786 9725 2100 6173 6174 2190 2191 2501 2564 2813 2958 2977
wanting$	7377
wants$	8187 8188 9268 1786 9613 9614 9615 9631 5972 10414 2813
ward	10554
warden	6479 6480 6481 2497 2498 2499 2525 2533 6521 6745 2764
warden$	2475 10206 10224 10225 10226 6482 6483 6484 6510 2530 6518 10266 2663 2694 10490 2765 2770 2771 10506 6763 2793
wardens$	8684 9020 9021 2475 10206 10224 10225 10226 6482 6483 6484 6510 2530 6518 10266 2616 2663 2694 10490 2765 2770 2771 10506 6763 2793 7040
warn$	2634
warned$	7883 7884 4140 156 157 158 159 160 161 162 163 4149 165 166 167 168 169 170 171 172 173 174 175 7915 7916 7917
warnin	2597 2598
warning$	7880 7913 7914 8460 8596 8597 8598 8599 8600 2346 2347 2348 2349 10096 10097 10116 10117 6582 6583 10375 6862 7041 7398 7399 3453 7705
warnings$	7880 7913 7914 8460 8596 8597 8598 8599 8600 2346 2347 2348 2349 10096 10097 10116 10117 10375 7041 7398 7399
warran	6777
warrant$	1574 1575 1576 10294 10343 2725 10522 7483 3853
warrants$	2725 7483 3853
warriors$	8870
wary$	7753 4010 4011 4012 4013
was	2587 6776 3588
was$	4093 155 164 271 272 410 423 4496 650 651 888 889 890 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 5164 5169 1203 1227 1228 1229 1230 1231 1232 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 9380 9383 1664 5723 1763 1791 5787 5972 2029 2030 6140 6150 9938 6205 6240 2307 2337 6330 6331 6366 2389 2390 10160 2437 10183 6519 6536 6625 6730 6751 2817 3006 3031 3090 3092 3096 3145 3149 3160 3162 3172 7249 7297 3390 3417 7453 3535 3596 3601 3607 3608 3619 3635 3656 3658 3659 3693 3697 3707 3715 3717 3718 3722
wash$	2357
washed$	2357
washes$	2357
washing$	2357
waste$	832 3424
wasted$	832 3424
waster$	8785 3758
wasters$	8785 3758
wastes$	832 3424
wasting$	832 3424
watch	2801 3454
watch$	9471 9472 9473 6492 10252 10255 2531 10267 10318 2682 6679 10494 6786 2932 7313 7318 7517
watche	6524
watched$	9969 9970 10254 2531 10269 6679 10442 10486 2932
watches$	9471 9472 9473 7313 7318
watching$	2531 6679 2932
watchlist$	7439
watchlists$	7439
watchs$	2531 6679
water$	6905
wave$	7518
wavy$	3310
way$	19 7794 8345 5288 5720 1736 1737 1738 9492 5756 5757 5853 10053 2398 10519 6974
ways$	7794 8078 9029 9111 9182 9574 9592 9695 6974
wayward$	3159 7145 3263
we	2499
we$	5876 5877 5879 5880 5918 5919 5920 5947 5948 5949 2395 6484 2616
weak$	5068 8909 8910 8911 8912 1183 1274 1275 1276 1277 2272 2273 2274 2275 10111 10112 10113 10114 6384 2427 3185 3186 3401 3441
weaker$	4936 4937 4946 4947 4948 4949 4995
weaned$	2847
weapon	10202 10212 10286 10434 2718 10704
weapon$	8075 4917 4918 4919 10273 10296 10297 10703 3539
weapons$	8073 8120 4917 4918 4919 2492 10273 10296 10297 6703 3539 3850
wear	2970
wear$	8296 8297 8298 8299 8300 1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3311 3328
wearing$	8088 1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 2970 3311 3328
wears$	1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3311 3328
weary$	7203
weed	6966
weed$	7969 7970 4235 4236 4237 4238 4239 4241 4242 8073 8103 8104 8105 8157 8158 8159 8216 8217 8218 8219 8220 8221 8222 8223 8228 8231 8674 5045 10257 6820 10566 10577 10711 6984
week$	9699 9700 9701 9743 9744 9745 6871 7409 7690
weekend$	9699 9700 9701 10544
weeks$	9743 9744 9745 7409 7554 7690
weigh$	1565 5551 5552 5553
weighed$	3936 3939
weighs$	3939
weight	6800 6827 10573
weight$	10545 10572 7605
welcome$	3038
welcomed$	3038
welcomes$	3038
welcoming$	3038
welfare$	7740 3996 7795 7796 7797 7798 7799 7800 7801 7802 7805 7857 7858 8515 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 8526 8527 4879 4880 4881 4882 4883 9295 9296 9297 9298
well$	7910 7918 7919 7944 8894 1291 1292 1304 1351 1381 1523 1544 1547 5543 5544 5545 5546 5547 5548 5549 1665 1670 3268 3281 3290 7312
wellbe	6827
wellbeing$	7740 7795 7796 7797 7798 7799 7800 7801 7802 7805 7857 7858 8510 8511 4879 4880 4881 4882 4883 10572
went$	7885 7905 7938 290 400 401 402 403 404 405 437 438 439 4438 457 458 552 553 554 557 8339 8340 905 929 948 949 1099 1266 1267 1268 1750 1759 2371 2828 2951 2965 3001 3028 3029 7015 3695
were	10241 2587
were$	4093 4100 155 164 4170 271 272 410 423 4496 650 651 8494 888 889 890 891 982 998 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1057 1058 1059 1060 1061 1062 1163 1203 1227 1228 1229 1230 1231 1232 9024 1401 1405 5390 1406 1407 1408 1409 1412 1413 1414 1415 1637 1664 5676 1763 1790 5787 5904 5905 5972 2029 2030 6150 9938 2307 2337 6331 6366 2389 2390 2437 10183 6519 6536 6618 6730 6932 3006 3031 3090 3092 3096 3145 3149 3160 3162 3172 7249 7297 3390 3417 7453 3535 3656 3697 3707 3715 3722
west$	1682
wet$	2834
wets$	2834
wetting$	7600
what$	4101 4102 4162 8137 8283 4643 4644 679 687 8434 4690 8456 8460 8466 766 767 9028 5285 9034 9302 9303 10094 10116 10117 6667 7021 7024 7399
whatever$	8502 9262 9279 1792 1793 1794 1795 1894 1895
whatsapp$	459 4444 460 4445 461 4446 462 4447 463 4448
whatsoever$	9938
wheel$	9991
wheelc	6931
wheelchair$	10676 3895
when	7431
when$	4442 4443 8466 9371 10157 10261 10268 10282 6644 7623
whenever$	4442 10261
where	7431
where$	7755 7756 7757 7758 8466 9371 2543 6644 6680
wherea	6494 2685 6670 6671 2756
whereabouts$	10239 10240 6741
which	7422 7431
which$	9371 10280 10417 10424 6691 6742
while$	9971
white$	9349 1650 1672 5661 1685 5692 5693 5694 1710 1746 3262 3263 3286 3294 7313 3333
who	10202 10223 10280 10417 10424 6691 6742 7431
who$	7755 7756 7757 7758 4494 4495 4530 695 728 8466 8654 8669 9024 9380 9383 2503 6491 6497 2538 2566 2577 6565 2588 6644 6645 6680 10429 6724 2745 6731 2748 6743 10502 6766 10513 6779 7249 3543
whoever$	6731
whole$	6287 6289 3073
wholly$	3363 3366
whom	10417 10424 10436
whom$	7755 7756 7757 7758 8466 10233 10307 2588 6680
why$	8434 4690 4693 709 710 4696 712 713 4699 4700 716 721 722 8456 8466 768 769 770 771 2170 2171 2172
wicked$	3082
wider	2547
wider$	8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 6532
wife$	10619 10654 10679
wild$	3073 3082 7109 7110 7111 7145 3287 3310 3774
wilful$	3799
wilfully$	453 3421 3799
will	2601 2750
will$	800 801 802 803 804 806 850 870 1513 1537 1549 1552 1588 1631 1807 1809 1810 1811 1812 1813 1814 1815 1819 1820 1821 1822 1823 1824 1825 1835 1839 1840 1841 1849 1850 1851 1852 9586 9587 9588 9589 9590 9591 5852 9609 9610 9611 9612 5883 9635 1906 1907 1908 1909 1910 9645 1921 5942 5943 5946 5972 9719 9720 1998 1999 2012 6473 2491 6507 2530 2582 6588 2607 6612 2689 2728 6776 3350 3353 3355 3367 3555
willed$	7170
willing$	233 234 239 343 344 345 373 374 549 550 772 773 774 5768 5770 5772 9518 9519 9520 9521 2483 3027
willingly$	8276 8277 548 7013 7014 3030
willingness$	8012 5927 9673 9674 9675 9676 9677 9678
win	2596
win$	5251 9651 5907
wind$	954 955 5825
winding$	7788 7789 7790 7791 7792 954 955
winds$	954 955
wins	2596
winter$	8142 8143
wiry$	3266
wisdom$	1344 1346 5387 1403
wise$	4114 1298 1299 1353 1638 7199 7204 7205 3226 3242
wiser$	4081 1295 1296 1297 1341 1353
wish$	5927 9673 9674 9675 9676 9677 9678 10414
wished$	2813
wishes$	2813 7398
wishs$	10414
wit$	9886 9887 9888
with	10368 6959 3509
with$	7813 7911 8035 8038 8043 8094 4362 4375 4379 8207 4463 4466 4497 4509 4510 4514 4521 4523 4525 8282 4622 4623 8468 4920 4923 4933 4934 8680 4976 8871 8887 8891 8902 8903 8906 8913 5245 8994 1271 9016 5272 5275 1308 5517 5518 5519 9380 9383 1689 1702 1703 1704 1705 1753 9557 9608 9686 2205 10106 6452 6453 6454 6455 6456 6463 6488 10242 6533 10282 10340 10466 2822 6878 10633 6926 2973 6969 7036 3202 3311 3322 7418 7497 7543 3570 3631 3653 7671 7706
withar	10421
withbu	10421
withcr	10421
withda	10421
withde	10421
withdi	10421
withdrawn$	6720
withga	10421
withheld$	740 741 7406
withhold$	740 741
withholding$	740 741
withholds$	740 741
within$	5006 8752 8753 1024 8842 5236 5476 6791
withof	10421
without$	72 4364 1073 9243 9244 9245 9246 9247 9248 9249 9250 9251 9252 9253 9254 9255 9279 9288 9289 9290 9291 9292 9293 9294 1599 1845 1848 5861 1945 2206 2207 6217 2340 2341 2868 3361 3362 3376 3398
withro	10421
withsh	10421
withst	10421
withsu	10421
withth	10421
witness$	7049
witnesses$	7049
woeful$	2427 3799
woefully$	3799
wolves$	8814 8815 8816
woman	6961
woman$	9092 1368 5358 9107 9141 9146 9148 1423 5411 9163 9164 1447 9179 9180 9181 9185 1458 1459 9207 10671 10706 7216
women$	8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8772 9092 9095 1368 5356 9112 9114 9131 9139 9146 9147 9148 1420 9163 9164 1458 1459 1478 9273 9453 9507 7213 7216 7226
wont$	1821 1822 1823 1824 1825 3350
wool$	7221
woolly$	3799
word$	10070 10099
wore$	8296 8297 8298 8299 8300 1689 1714 1724 1725 1726 1727 1728 1729 1730 1731 1732 1733 3311 3328
work	7486
work$	137 139 140 4166 7912 4297 8123 414 415 416 417 418 419 420 421 422 672 8556 8565 8798 5142 5157 5161 8908 8960 5249 5294 5492 5493 5494 5495 9509 9539 9545 5812 9559 5863 9628 9659 9665 9680 9681 9682 9687 9953 2549 6964 7028 3181 7335 7343 7386
worked	2614
worked$	414 415 416 417 418 419 420 421 422 672 9657 9666 9667 9668 9669 9670 10462 2966 7344
worker	10554
worker$	7968 8214 8467 8564 6036 6041 6042 6059 6060 10121 10152 6425 6434 6919 10697 7029 3428 7716
workers$	7968 8214 8467 4817 8564 8837 5115 8990 9039 9040 9041 9042 5876 5877 5879 5880 5918 5919 5920 6036 6041 6042 10121 10152 6434 7029 7124
working$	414 415 416 417 418 419 420 421 422 672 5158 5480 9538 9680 9681 9682 10390 7343 7416 3673
works$	414 415 416 417 418 419 420 421 422 672 9663 7344
workshop$	137 139 140
workshops$	137 139 140
workshy$	3774
world$	9111 3218 3219
worldly$	1353 1619 1620 1621 1622 3220 3779
worn$	8301 8316 8317 8318 8328 10249 6506 7297
worr	2842 2880 2944
worried$	5481 5482 5483 9229 9230 9231 5487 5488 6363 2460
worries$	8592 8593 8594 8595 5490 9236 7398
worry$	5481 5482 5483 9229 9230 9231 5487 5488 7398
worrying$	8914 8915 8916 8917 8918 8919 8920 8921 8922 3163 3165
worse$	4682 9271 9272 10065 10066 7231
worship$	531 532 533 534 535
worshiped$	531 532 533 534 535
worshiping$	531 532 533 534 535
worshipped$	531 532 533 534 535
worshipping$	531 532 533 534 535
worships$	531 532 533 534 535
worst$	8364 4645 3165 3472
worth$	8583
worthless$	3774
would$	292 589 4576 8322 593 594 595 596 597 603 4589 4598 4706 4756 992 1063 9134 9156 1496 5486 1589 1808 1826 1827 1828 1839 1840 1841 5883 9645 1921 5972 9719 9720 1998 1999 6136 6137 6138 6473 2491 3351 3355 3367
wound$	954 955
wrap	10704
wraps$	8881 6984 7133
wreak$	3131
wreaked$	3132
wreaking$	3130
wreck$	3043
wrecked$	3043
wrecking$	3043
wreckked$	3043
wreckking$	3043
wrecks$	3043
wrist$	10550
wrists$	10550
writ	7660
write$	2327 2687 2757 10606 3115 3116
writing$	2330 2687
written$	2308 2329 2877
wrong$	4081 4082 4212 4308 4309 4310 8124 8653 8665 8666 8667 9154 9155 9884 9885 9895 9985 10153 10154 6422 2991 3053
wrote$	2328
xanax	6833
xanax$	10578
y$	9176
year	6864
year$	4498 4527 4528 8747 5005 8751 5342 9097 5371 9221 1652 1655 1657 10605 6864 10609 7409 7690
years$	8751 9083 9084 9085 9150 9151 9152 9153 9188 9189 9190 9221 7409 7690
yet$	4152 2407 6414
yield	3438
yjs	6951
yjs$	10696 3731
yob$	3758
yobbish$	3165 3758
yobbo$	3758
yobbos$	3758
yobs$	8814 8815 8816 3758
yoi$	3979
yos	6951
yos$	10696 3731
yot	6951
yot$	10696 3731
young	6961
young$	273 333 707 977 4979 5093 5094 1144 8926 5185 5186 8950 8951 8952 8953 8954 8955 8969 1249 1250 5237 5344 5497 5617 5618 5619 5620 5621 5622 1650 9380 9383 1719 1767 1768 5871 6007 6176 6300 6301 6310 6319 6359 6400 6402 6462 10258 10260 6516 2534 2535 6540 10295 2581 10319 2592 10342 10346 6619 6622 6658 2691 10424 10425 6701 10451 10459 6732 10528 10531 10706 3017 3085 3088 3097 3136 7144 7191 3238 3262 3467 7500 7506 7525 3694
younger$	4936 4937 4946 4947 4948 4949 4995 8756 8757 8758 8759 8760 8761 8762 8763 8764 8765 8766 8767 8770 8771 8774 8775 6903 6983
youngers$	10305
youngster$	1144 8926 8950 8951 8952 8953 8954 8955 8966 7144
youngsters$	1144 8926 8950 8951 8952 8953 8954 8955 8966 6983 7144
youth	3478 3727
youth$	1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 1650 9380 9383 9386 9387 2064 2065 2441 6478 2546 6951 2967 3085 7072 3088 7144 7248 3264 3467 3718 3727
youths$	8723 1144 8926 8929 8950 8951 8952 8953 8954 8955 8966 9380 9383 2546 10324 7072 7144 3264 3785
yp	6462 6470 10236 10253 10256 10258 10260 6516 10262 2534 2535 10295 10319 10342 10346 6623 6658 2691 10424 10425 10451 10458 10459 6732 10528 10531 2843 6835 2866 2890 6877 10653 6922 6923 2945 10678 6944 10710 2983 3478 7474 7500 7525 7642
yp$	3059
yp1$	3058
yp2$	3058
yp3$	3058
yp4$	3058
yp5$	3058
yp6$	3058
yro$	3977
zero$	1942 6183 3422 3505
zits$	7307
