3761 3625 2941

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
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
(prioritise~|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
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
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|led|mean~|meant|end~|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] the (risk+|danger+|consequences) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
egg~ [the|these|older] (men|man|him) on
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
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
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
vote~ with (<their>|its) feet
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
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|men|party|parties|car|car park|retail park)
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
(produce~|make|makes|made|making|create~|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way+|with]
flirt~ with [the|these|those|a|some|their] [_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|pimp~) <self>
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
(in|having|has|have|had|began|begun|start~|form~|into|pursu~|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
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
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of <their> own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
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
tempt~ (fate|providence)
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
serves <them> right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|active|collude~) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
make~ (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|downplay~|normalise~) (what|how) ...
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
(keep|keeping) <self> safe [is] (up to|down to) <them>
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|say|go|avoid)
(fail~|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
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
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|male attention)
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
(associates|associate|associating|consort~|fraternise~) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] (older (men|males|boys|lads)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(target~|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
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
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
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
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
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
(cause~|create~) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
manipulate~ (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|create~) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|test~|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(burn~|burnt) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>) (have|has|had|with) no [sense of|personal] boundaries
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
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents|parent's|mother's|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
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
(misbehave~|misbehaviour|behave~ badly)
(<is>|can be|could be|finds them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
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
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
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
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
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
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
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
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (twenty five|twenty one|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knew) (right from wrong|the difference between right and wrong)
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
(parent~|raise~|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|manage~) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
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
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
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
<is> [<very>] independent and (make~|need|needs|do|does|can|could|decide~) ...
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
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|and _|_] (build|builds|frame|frames|physique+|stature|height)
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
(grow|grows|growing|grew|grown) [a|an|<their>] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
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
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(<their>|<owner>) (hood+|cap+|hats) (is|are|was|were) [always|often|usually|mostly|all] (up|pulled _|pulled down|down over|low|over)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
refuse~ [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|see)
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
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat)
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
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
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
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|taken|owned|admitted|said sorry)
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
(all|none|every one|each) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|rude|disobey~|offend~|smoke~|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failures|shortcomings)
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
(still (has|have) not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
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
put~ (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
hope~ (it|this|that|they|the problem) would [just|all] go away
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
pass~ the buck
buck passing
drag~ (its|their|his|her) (feet|heels)
drop~ the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|warning+|obvious)
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
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
refuse~ [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
treat~ ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
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
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(protect~|favour~|put~) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
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
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
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
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
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
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
dossiers?
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,6}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|giv|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest|stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:police|officers['’]|law enforcement) attention
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who |whom |which (?:\w+ ){1,3})YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?YOUNG (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
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
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
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
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
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
monitoring of (?:\w+ )?(?:messages|calls|the group)
cctv trawl
matching the (?:description|descriptions) (?:of|given)
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
subjects? \d+
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|brought in)\w* (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|burglar\w*|drug|gang|involvement)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:key |known |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
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
crime (?:groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
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
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
who suppl(?:y|ies) whom
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
crime (?:wave|spree)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
known to (?:the )?police for
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
enforcers?(?=[.,;:)]|$| for| of| in)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with) (?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
(?:could|may|will|can) face (?:criminal )?prosecution
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
clear-up rates?
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
planned arrests?
(?:from|out of) circulation
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
red-handed
in the act
rewards? (?:has been|is|was|be) offered
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
take out (?:those|the (?:key|main|top|core))
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from)
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
stop[ -]checks?
(?:stops|searches|stop checks) (?:of|on) (?:the )?(?:group|members) (?:have been|were|are) (?:productive|positive|fruitful|successful)
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
search(?:es|ing)? (?:of )?(?:the )?(?:their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
weapons? sweeps?
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
enforc\w+ (?:the |a |their )?curfews?
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|five|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
deny(?:ing)? YOUNG (?:a|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: (?!no |not )\w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:go|going|press|pressing|push|pushing) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
sanctions? (?:to date|applied so far|imposed so far)
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
target[ -]harden\w*
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
recorded crime
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics|levels?) (?:\w+ ){0,6}?(?:down|falls?|drops?|lower|reduced|halves?)
zero[ -]tolerance
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
disrupt(?:ing|s)? (?:and \w+ )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:group|gang|network) (?:(?:is|are|to|be|will|should|must|can) ){0,3}disrupted(?=[.,;]|$| (?:before|early|soon|so)\b)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?! (?:and yp\d+ )?from (?:\w+ing|having)\b)
(?:arrests|arresting|culprits?|detections?|forensic\w*|handling|intercept\w*|modus operandi|policed|prosecut\w+|surveillance|tip-?offs?|trawl|warrants?)
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
charges? (?:of|for|against|with)
(?<!with\s)convictions?
(?:disrupt(?:ion)?|enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))|suppress(?:ion|ing)?)
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
investigat\w+
suspects?(?! that)
(?:closure orders?|deterren(?:t|ce)|drones?|hot ?spots?|matching the description|under control)
hold (?:them|the group|members) to account
held to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
(?:accomplices?|affiliat(?!ed)\w+|class [abc]|county lines|criminality|drugs? markets?|high[ -]harm|line holders?|offend\w+|stolen goods|street robber\w*|street to source|supply chains?|weapons)
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
dealers? (?:in|among|within) the group
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
diagnos(?:is|es|ed)
(?:adhd|add diagnosis|attention deficit|asd|autis(?:m|tic)|asperger(?:['’]?s)?|dyslexi[ac]|dyspraxi[ac]|dyscalculia|ocd|obsessive[ -]compulsive|ptsd|post-traumatic|tourette(?:['’]?s)?|foetal alcohol|neuro(?:diver\w+|develop\w+)|selective(?:ly)? mut(?:e|ism))
(?:conduct|oppositional|personality|tic|mood|panic|attachment|developmental|stress) disorder
(?:born with|has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|injury|stroke|rash|tumour)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|chronic \w+|(?:heart|long-term|medical|health|skin) (?:condition|murmur|problem))
(?:attachment|processing|sensory|speech and language) (?:assessment|delay|difficult\w+|disorder|needs?|processing|therap\w+)
learning (?:difficult(?:y|ies)|needs?)
cognitive (?:assessment|delay|ability|function\w+)
understands? at the level of
iq
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic attacks?
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
(?:bipolar|depress(?:ion|ive)|flashbacks?|hallucinat\w+|insomnia|low mood|night terrors|nightmares|poor mental health|psycho(?:sis|tic)|schizophreni[ac])
(?:hears?|hearing|heard) voices
(?:complex|developmental|childhood) trauma
trauma (?:therapy|symptoms|counselling)
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
sleep (?:disorder|apnoea|clinic)
(?:not|barely|hardly) slept for
(?:wets? (?:the|his|her) bed|bed-?wetting)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
(?:overdosed?|self-?\s?harm(?:s|ed|ing)?|suicid(?:e|al))
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
(?:cut|hang|harm|hurt|kill|poison|starv)(?:e|s|es|ed|ing|ting)? (?:him|her|them)sel(?:f|ves)
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
stomach pumped
(?:allerg(?:y|ies|ic)|anaemia|anaphyla\w+|arthritis|asthma(?:tic)?|blood sugars?|cancer|cerebral palsy|cleft (?:palate|lip)|crohn['’]?s|diabet(?:es|ic)|eczema|epilep(?:sy|tic)|gum disease|insulin|leukaemia|migraines?|multiple sclerosis|scoliosis|seizures?|sickle cell)
(?:glandular|scarlet|rheumatic) fever
(?:spina bifida|muscular dystrophy|cystic fibrosis|hydrocephalus|endometriosis|psoriasis|haemophilia|thalassaemia|narcolepsy|coeliac|lupus|colitis|chronic fatigue)
born (?:prematurely|(?:\w+ ){1,3}(?:early|premature)|at (?:\d\d|twenty\w*|thirty\w*)(?:-\w+)? weeks)
(?:appendicitis|bronchitis|hepatitis|impetigo|meningitis|pneumonia|ringworm|scabies|tuberculosis)
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
(?:has|had|having|suffers|gets) fits
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|stroke)(?! of)
(?:blackouts?|concuss\w+|(?:brain|head) injury|unconscious)
heart (?:condition|murmur|attack)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
(?:anorexi[ac]|bulimi[ac]|dietary|eating disorders?|obes(?:e|ity))
eats? (?:almost |next to )?nothing
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
(?:is|was|very|clinically) (?:under|over)weight
(?:lost|losing) (?:\w+ ){0,2}weight
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
weighed
bruis(?:e|es|ed|ing)
faint(?:s|ed|ing)(?= )
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
(?:colostomy|catheter|stoma|wheelchair)
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
disab(?:led|ility)
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilities|loss|aids?)
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
(?:is|are|was) (?:partially |profoundly )?deaf
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|drinking|drug use|panic|fits|stammer|disability|medical)
(?:his|her|their) (?:condition|disability|weight|moods?|illness|eating|injur(?:y|ies)|periods?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:abortion|contracepti(?:on|ve)|gave birth|miscarr(?:iage|ied)|pregnanc(?:y|ies))
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged)
sexual health (?:clinic|services?|nurse|screening|check|test)
(?:chlamydia|hiv|sexually transmitted|sti(?:s| test| clinic)?)
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methylphenidate|ritalin|sertraline)
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
(?:sleeping |his |her |their )tablets
(?:his|her|their) (?:dose|inhaler|medicine)
(?:the|a higher|a lower) dose
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
(?:immunis|vaccinat)\w+
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:his|her|yp\d+['’]s) addiction
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
(?:camhs|cahms|crisis team|in-?patient|psychiatri(?:c|sts?)|psychotherap\w+|sectioned)
(?:educational |clinical )?psychologists?
dieti[ct]ians?
(?:his|her|their) (?:gp|doctor|consultant|paediatrician|dentist|therapist|counsellor|health visitor)
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|nurse|consultant|paediatrician|specialist)
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|issues?|records?|appointments?)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
waiting list for (?:an? )?(?:\w+ )?(?:assessment|therapy|counselling|treatment)
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
(?:seen|treated|been|admitted) (?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
hospitali[sz]ed
(?:was|been) admitted
(?:hospital|emergency|two|three|four|several|repeated|his|her) admissions?
(?:blood tests?|tested positive|underwent)
(?:had|has had|needs|need|awaiting|waiting for) (?:an? )?(?:\w+ ){0,2}(?:surgery|operations?|scans?|mri|biopsy|transplant)(?! to)
(?:was|been) (?:treated|operated) (?:for|on)
(?:is|being) (?:being )?treated for
treated (?:him|her)
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
care package
(?:gets|receives|claims|has|on) (?:an? |the )?(?:dla|pip|disability living|personal independence)
(?:access arrangements|alternative provision|ehcps?|ieps?|learning mentor|peps?|pru|pupil referral unit|semh|special educational needs?|special school|statemented)
ehc (?:plan|needs|assessment)s?
education,? health,? and care
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
(?:individual (?:healthcare|support) plan|(?:pastoral|behaviour) support programme)
send? (?:support|register|needs|statement|provision|status|plan)
(?:has|have|had|with|for|of) send?
statement of (?:special|sen)
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:(?:was|been|is|being|got) expelled|expelled from)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
(?:chang(?:ed|ing) schools?|managed (?:move|transfer)|no school place|off[ -]?roll(?:ed)?|school moves)
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
miss(?:ed|es|ing)? (?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
(?:school refus\w+|refus\w+ (?:to (?:go to|attend) )?school|truant\w*)
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
home[ -](?:educat|school)\w+
(?:neet|not in education,? employment)
been (?:to|at|through|in) (?:two|three|four|five|six|\d+) (?:\w+ )?(?:schools|colleges)
gaps in (?:his|her|yp\d+['’]s) (?:learning|education|schooling)
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:bottom|lowest) set
kept down a year
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
gcse (?:english|maths|predictions)
(?:his|her) predictions?
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks|maths|english)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
at the level of (?:a )?(?:year|child|\w+-year-old)
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
(?:mother|mum|mam|father|dad|nan|gran\w*|step\w+|carers?|parents?) (?:has |have |had )?(?:asked|told|ordered) (?:him|her|yp\d+) to (?:leave|move out|get out)(?=[.,;]|$| (?:and|because|after|when|since|home|the (?:house|flat|family)))
(?:\w+['’]s|his|her) (?:mum|mam|mother|dad|father|nan|gran\w*|step\w+) (?:is|was) (?:an? )?(?:\w+ )?(?:alcoholic|addict|drinker|schizophrenic|depressive)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
custody of (?:him|her|yp\d+)
serving \w+ (?:years?|months?|weeks?)
the baby is (?:due|coming|expected)
parental responsibility
registered sex offender
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:domestic (?:abuse|violence)|violence between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:abused (?:him|her|by)|(?:sexually|physically|emotionally) abused)
(?:was|been|were) (?:raped|sexually \w+)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|category of|on account of) (?:\w+ )?neglect
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
(?:at[ -]risk register|care leaver|(?:the|a) care system|child looked after|child protection register|(?:cin|cp) plan|special guardian\w*)
care (?:order|proceedings|plan)
looked[ -]after(?: child| by the local authority)?
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
(?:section|s\.?) ?(?:17|20|31|47)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
(?:young carer|looking after the younger children)
(?:(?:cares|caring|carer) for|looks? after) (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:evict(?:ed|ion|s)|homeless(?:ness)?|no fixed (?:abode|address)|overcrowd\w+|rent arrears|sofa[ -]?surf\w*)
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
no (?:bed|room|place|space) (?:at home|for (?:him|her|yp\d+) (?:at|in))
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
sleep(?:s|ing)? on (?:the|a|his|her) (?:[\w’']+ ){0,2}?(?:sofa|floor|couch)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:things|conditions|conflict|situation) at home
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
(?:bailed|bail conditions?|cautioned for|final warning|probation|released under investigation|remand(?:ed)?|reprimand(?:ed|s)?|rui|under investigation)
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:convict(?:ed|ions?) (?:of|for)(?: \w+){1,2}|(?:was|is|been|being) convicted)
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
(?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
sentenc(?:e|ed|ing) (?:to|for|of|at|in)
(?:custodial|suspended|community|prison|his|her) sentence
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
in connection with (?:\w+ ){0,4}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
committ(?:ed|ing|s) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 77 77 77 77 78 79 80 81 81 81 81 82 82 82 83 83 84 84 84 85 86 86 87 88 88 89 90 91 92 92 92 93 93 93 93 93 93 93 93 94 94 94 94 94 94 94 94 95 96 96 97 98 99 99 100 100 100 100 100 100 100 101 101 101 102 103 103 103 103 103 103 104 105 106 107 107 107 107 108 108 108 108 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 109 110 110 110 110 110 110 110 111 111 112 112 113 113 113 114 114 114 114 114 114 115 115 115 116 116 117 118 118 118 119 119 119 119 119 119 120 120 120 120 121 122 122 122 122 122 122 123 123 124 124 126 126 127 128 128 129 130 131 131 132 133 133 134 134 134 134 134 135 135 135 135 136 136 136 137 137 137 138 138 138 138 139 139 140 141 142 143 145 145 146 146 147 147 147 148 148 148 148 148 148 149 150 150 150 151 151 151 154 154 154 154 155 155 155 155 156 156 157 157 157 157 158 158 158 158 158 158 158 158 158 159 160 160 162 163 163 167 167 167 167 167 168 168 168 169 170 170 170 170 170 170 170 173 174 176 178 179 180 184 186 186 187 189 191 191 191 191 191 191 191 191 192 192 192 192 195 195 195 196 197 197 197 197 200 201 201 202 202 203 205 205 205 206 208 208 208 208 208 208 209 210 211 211 211 211 211 211 211 212 212 212 212 212 213 213 213 213 213 213 214 214 216 216 218 218 219 220 220 221 222 222 222 223 224 226 226 226 226 226 226 226 226 226 227 227 227 227 227 228 228 228 228 228 228 228 228 229 229 229 229 229 229 229 230 230 230 231 231 232 232 233 233 233 233 233 234 234 234 234 234 235 235 236 237 238 238 239 239 240 240 240 241 241 241 242 243 243 244 244 245 245 246 247 247 247 248 249 249 251 252 252 252 252 252 253 254 255 255 255 255 255 255 256 256 256 256 256 257 257 258 258 260 260 261 261 262 262 263 265 266 267 268 269 270 271 272 273 274 274 275 276 276 277 277 277 277 278 278 278 278 278 279 279 280 280 280 281 281 282 282 283 283 283 283 284 285 285 286 288 289 289 290 290 291 291 292 292 292 292 292 292 292 292 292 293 293 294 295 296 297 298 298 298 299 300 301 301 302 302 302 302 303 303 304 304 305 305 306 306 307 307 307 307 307 307 307 307 307 308 308 308 308 309 309 310 311 311 312 313 314 314 314 314 315 315 316 316 316 316 317 317 317 318 319 320 321 322 323 323 324 325 325 326 327 327 327 327 327 327 327 327 327 327 327 328 328 328 328 328 328 328 328 328 329 329 329 329 330 330 330 330 330 331 331 331 331 331 331 331 331 332 332 333 333 333 335 335 335 336 337 339 340 341 341 341 343 343 343 343 343 343 343 343 343 343 343 343 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 347 347 347 347 347 348 348 348 349 349 349 350 350 351 351 351 352 352 352 353 353 354 355 356 356 357 357 357 357 357 358 358 359 360 361 361 363 363 363 363 363 363 363 364 364 364 364 364 364 364 364 364 364 364 364 364 365 366 368 369 370 371 372 373 373 373 375 375 375 376 376 377 378 378 378 380 381 381 381 382 382 383 384 384 385 387 388 389 390 390 391 392 393 393 393 393 394 394 395 395 395 395 396 396 396 398 399 399 400 400 401 401 401 407 409 410 410 411 411 411 413 414 417 418 423 423 426 426 426 427 428 429 432 438 439 439 439 441 442 442 442 442 443 445 445 445 445 446 448 448 448 449 450 451 451 452 452 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 453 454 454 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 457 458 458 458 458 460 462 464 465 466 466 466 466 467 467 467 467 468 469 469 469 474 475 475 476 476 476 476 476 476 476 476 477 478 480 480 481 481 481 481 483 484 485 485 487 487 488 489 490 490 490 490 491 491 491 491 492 492 492 493 494 495 495 496 496 496 497 497 497 497 498 498 499 499 500 501 502 502 503 504 508 508 508 511 511 512 512 512 512 513 513 513 513 513 513 515 516 516 517 517 517 517 517 518 518 518 518 518 519 519 519 520 521 521 521 521 522 523 523 523 523 523 523 523 523 523 524 524 526 526 526 526 527 527 527 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 528 529 529 529 529 529 529 530 531 531 531 531 531 531 532 532 533 534 534 534 534 535 539 539 539 539 540 542 542 542 543 543 544 544 546 546 546 546 546 547 547 547 548 548 552 553 553 553 556 557 559 559 560 562 562 562 562 563 566 568 568 568 569 569 569 572 573 574 574 575 575 576 582 583 584 584 584 587 588 590 591 592 593 594 594 594 595 596 597 597 597 597 598 600 600 600 600 602 602 602 603 603 603 603 603 603 603 604 604 604 604 605 606 607 608 608 608 608 609 610 611 613 613 615 615 615 616 616 616 616 617 617 618 618 619 620 620 620 620 620 620 621 621 621 621 621 621 622 623 623 624 624 624 624 625 626 627 628 628 628 629 631 631 631 631 631 632 632 632 633 633 633 634 634 634 634 635 635 635 636 637 637 638 639 639 639 639 639 639 639 639 639 639 639 640 641 642 642 643 643 643 643 644 644 645 645 646 646 647 647 647 648 648 649 651 651 651 651 651 652 652 652 653 654 654 656 657 658 658 658 659 660 660 660 660 660 664 664 664 665 665 665 666 666 666 666 666 667 667 667 669 670 670 670 672 673 674 674 674 675 675 675 675 675 676 676 676 677 678 678 678 678 679 679 679 679 679 679 679 679 680 681 681 682 682 682 682 683 683 684 684 684 684 684 684 684 684 684 684 684 684 684 685 687 687 687 687 689 691 691 691 692 692 693 694 694 694 695 695 696 698 698 699 700 700 701 701 701 701 702 702 702 702 702 703 703 703 703 703 703 703 705 705 705 705 706 706 706 707 707 708 708 708 709 709 709 709 709 710 710 710 711 711 711 712 712 712 712 712 713 714 714 715 715 715 716 716 716 716 716 717 717 717 718 719 719 719 720 720 720 721 721 722 723 723 724 724 724 724 725 726 726 726 726 727 727 727 727 728 728 728 728 728 728 729 729 731 731 734 734 734 734 735 736 736 737 739 739 739 739 740 740 742 742 746 746 746 748 752 753 753 754 754 754 754 758 759 761 762 762 762 762 763 763 764 764 764 764 764 764 766 767 770 770 770 771 773 775 776 779 780 780 780 781 783 783 783 784 785 785 785 785 786 787 787 787 788 788 788 789 790 791 792 792 793 793 794 795 795 795 796 796 796 796 796 796 796 796 796 796 797 798 798 798 798 799 800 801 801 801 802 802 805 805 806 807 807 807 808 809 810 810 810 811 812 812 812 813 814 814 814 814 816 816 816 816 817 817 818 818 819 820 820 824 825 825 827 828 829 829 829 830 831 831 831 831 831 832 832 832 832 833 834 834 834 834 834 835 835 835 835 836 837 838 839 839 839 839 839 839 840 840 840 840 840 840 841 841 841 841 841 842 842 842 843 843 843 843 843 843 844 846 847 847 848 848 848 849 850 851 852 852 852 852 853 853 853 853 853 853 853 854 854 854 854 854 854 855 857 858 858 858 858 859 859 859 859 859 860 860 860 861 862 862 863 863 863 863 864 864 864 864 865 866 866 866 867 867 867 868 868 870 870 871 871 871 872 872 872 872 873 873 873 873 873 873 874 874 874 874 875 875 875 875 875 875 876 876 877 877 877 877 878 878 879 879 880 880 881 881 881 882 882 882 882 882 883 884 884 884 884 884 884 884 885 887 887 887 888 888 888 888 889 889 889 889 889 889 889 889 891 892 892 893 895 895 895 896 896 896 897 899 899 899 899 899 899 899 899 900 900 900 902 902 903 903 903 903 903 903 904 904 904 905 905 906 906 906 906 906 907 908 908 908 908 909 909 909 910 910 910 910 911 913 914 914 914 916 918 918 918 919 920 921 921 922 922 923 923 923 923 924 924 924 924 924 925 925 925 925 925 925 925 926 926 926 926 927 928 928 928 929 929 929 929 929 929 929 930 930 930 930 930 930 931 931 932 932 932 933 933 933 934 934 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 935 936 936 936 937 937 937 937 938 939 940 940 940 940 941 942 942 942 942 943 943 943 943 943 943 943 944 944 944 944 944 944 945 945 945 945 946 946 946 946 947 947 947 947 948 948 949 949 949 950 950 951 951 951 952 953 953 954 954 955 956 957 957 958 958 959 959 959 960 960 960 961 962 962 963 964 964 964 964 965 965 966 966 967 967 967 967 968 968 968 968 968 968 969 969 969 969 969 969 969 970 971 971 972 972 972 972 972 973 973 973 973 973 973 973 974 974 974 975 976 976 976 976 976 976 976 976 976 977 977 978 979 979 980 980 980 980 980 982 982 983 984 984 985 985 986 987 987 987 988 990 991 991 991 992 992 992 992 992 992 992 992 992 992 992 992 992 993 993 993 993 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 995 996 997 998 998 998 998 998 999 1000 1000 1000 1000 1000 1001 1001 1001 1002 1003 1004 1006 1006 1007 1007 1007 1007 1007 1007 1009 1009 1010 1010 1011 1011 1012 1013 1013 1014 1014 1015 1015 1017 1017 1017 1017 1018 1018 1018 1018 1019 1019 1020 1021 1022 1024 1025 1026 1027 1028 1029 1030 1031 1031 1034 1035 1036 1037 1038 1039 1039 1040 1040 1040 1040 1040 1041 1042 1042 1042 1042 1043 1044 1044 1045 1047 1047 1049 1050 1051 1051 1052 1053 1054 1054 1055 1057 1057 1058 1058 1060 1060 1060 1060 1061 1061 1062 1062 1063 1063 1063 1063 1064 1064 1064 1064 1065 1066 1066 1067 1067 1069 1070 1070 1071 1073 1073 1074 1074 1075 1077 1078 1079 1081 1083 1083 1083 1084 1084 1084 1085 1085 1085 1086 1086 1087 1087 1088 1090 1090 1091 1091 1091 1091 1091 1091 1092 1092 1092 1094 1094 1096 1096 1096 1096 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1114 1119 1120 1121 1122 1123 1124 1125 1126 1127 1129 1133 1134 1135 1136 1137 1138 1139 1140 1141 1142 1146 1148 1150 1153 1154 1155 1156 1157 1158 1159 1160 1161 1163 1164 1165 1166 1167 1168 1169 1171 1175 1176 1177 1178 1179 1180 1181 1182 1184 1185 1186 1187 1188 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1203 1206 1207 1208 1209 1210 1211 1214 1215 1216 1217 1218 1219 1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 1230 1232 1236 1238 1239 1240 1242 1246 1251 1252 1255 1256 1257 1259 1260 1263 1264 1265 1266 1268 1269 1273 1274 1275 1276 1277 1278 1280 1281 1282 1283 1286 1287 1288 1289 1291 1293 1294 1295 1296 1297 1298 1299 1300 1301 1304 1305 1307 1309 1312 1313 1316 1318 1319 1324 1325 1332 1334 1336 1337 1340 1345 1346 1347 1349 1350 1351 1352 1353 1354 1355 1356 1357 1358 1360 1364 1365 1366 1367 1368 1370 1371 1373 1375 1376 1377 1378 1380 1381 1383 1384 1385 1386 1387 1388 1389 1392 1393 1394 1395 1396 1397 1398 1399 1400 1401 1403 1404 1405 1406 1407 1408 1409 1412 1413 1415 1416 1417 1422 1423 1424 1426 1427 1428 1430 1431 1432 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 1458 1459 1462 1463 1464 1465 1466 1468 1469 1471 1472 1473 1474 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1494 1495 1496 1497 1498 1500 1502 1503 1505 1508 1509 1510 1511 1512 1513 1515 1516 1517 1521 1522 1523 1525 1526 1527 1528 1529 1530 1531 1532 1533 1535 1539 1541 1543 1545 1546 1547 1548 1549 1551 1552 1553 1556 1558 1559 1560 1561 1562 1564 1565 1566 1569 1580 1581 1582 1585 1586 1587 1594 1595 1596 1599 1608 1610 1612 1613 1615 1617 1618 1628 1637 1644 1651 1652 1655 1658 1659 1660 1661 1665 1669 1671 1672 1673 1674 1675 1677 1681 1682 1685 1687 1688 1689 1690 1691 1696 1697 1698 1700 1701 1703 1706 1711 1712 1713 1714 1718 1720 1723 1724 1728 1731 1732 1736 1737 1740 1741 1742 1743 1744 1746 1752 1754 1756 1757 1758 1759 1760 1761 1762 1763 1764 1765 1767 1768 1769 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1783 1785 1787 1788 1790 1792 1793 1794 1795 1796 1797 1801 1804 1807 1808 1810 1811 1816 1818 1819 1821 1822 1823 1826 1827 1828 1830 1831 1832 1833 1838 1839 1840 1841 1842 1844 1845 1847 1851 1852 1853 1854 1855 1865 1867 1872 1874 1875 1877 1878 1879 1884 1885 1886 1889 1890 1891 1893 1894 1896 1897 1899 3 3 20 24 26 27 41 42 78 98 110 125 142 144 150 152 153 158 160 165 166 172 174 175 177 179 181 185 185 187 188 189 190 193 194 198 199 200 201 201 204 206 215 217 218 219 224 226 249 250 259 260 264 269 287 295 312 334 338 342 344 346 360 362 366 367 374 377 379 385 386 390 397 400 400 402 403 404 406 408 412 415 418 420 420 420 420 420 421 422 424 424 424 424 424 424 424 425 426 431 432 435 436 438 439 439 440 440 444 447 449 455 456 457 459 459 459 459 460 460 460 461 463 465 465 465 465 465 465 465 465 465 465 465 466 467 467 467 467 467 467 467 467 467 467 467 467 467 472 473 477 479 480 484 485 486 505 506 507 508 509 510 511 512 514 514 514 514 514 514 515 517 525 529 531 533 536 537 538 539 540 541 543 545 546 549 549 549 549 551 554 555 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 557 558 559 561 563 565 565 567 568 569 570 571 577 579 585 585 585 585 585 585 585 585 586 599 601 601 612 614 620 630 648 650 651 652 655 661 662 663 668 670 671 686 688 690 695 697 704 719 722 730 733 733 733 733 733 733 733 733 733 733 740 742 743 745 746 747 749 750 750 751 754 754 754 754 754 754 754 754 754 754 754 754 754 754 755 756 757 758 759 760 765 766 767 768 768 768 768 768 768 768 768 768 768 768 768 768 768 769 770 771 772 774 776 777 777 777 778 780 782 783 785 786 791 792 794 795 796 797 799 799 800 801 803 803 803 803 804 804 804 804 804 804 813 815 821 824 826 829 841 842 845 853 856 869 883 886 887 889 890 894 894 898 900 900 901 905 912 914 915 916 918 921 935 938 971 973 981 983 983 983 983 983 983 983 983 983 983 983 989 992 992 992 992 992 992 992 992 992 992 993 998 1005 1006 1007 1008 1009 1019 1023 1032 1033 1035 1039 1044 1045 1046 1047 1048 1049 1056 1059 1064 1067 1068 1072 1076 1082 1083 1089 1093 1093 1093 1095 1095 1095 1095 1107 1109 1115 1116 1128 1130 1143 1144 1145 1147 1151 1152 1162 1172 1173 1183 1202 1204 1205 1212 1213 1235 1237 1241 1243 1244 1245 1248 1249 1250 1253 1254 1258 1261 1262 1267 1270 1271 1272 1279 1284 1285 1290 1292 1302 1303 1308 1310 1311 1314 1315 1317 1320 1321 1322 1323 1326 1328 1329 1331 1333 1339 1341 1342 1343 1344 1359 1361 1362 1369 1372 1374 1379 1382 1391 1402 1410 1411 1414 1418 1419 1420 1421 1425 1429 1433 1444 1460 1461 1467 1470 1475 1493 1499 1501 1504 1506 1507 1514 1518 1519 1520 1524 1534 1536 1537 1538 1544 1550 1554 1555 1557 1563 1571 1573 1579 1592 1593 1597 1598 1602 1603 1605 1606 1607 1609 1611 1614 1616 1619 1620 1622 1623 1624 1626 1627 1630 1631 1632 1633 1634 1635 1636 1642 1646 1647 1648 1649 1650 1653 1654 1656 1657 1662 1664 1666 1667 1668 1676 1683 1684 1686 1693 1694 1695 1699 1702 1704 1705 1707 1708 1709 1710 1715 1716 1719 1722 1726 1727 1733 1734 1738 1739 1745 1747 1748 1749 1750 1751 1753 1755 1782 1784 1786 1789 1791 1798 1799 1800 1802 1803 1806 1809 1813 1814 1815 1817 1820 1825 1829 1834 1835 1836 1837 1843 1846 1848 1850 1856 1857 1858 1859 1860 1863 1864 1866 1868 1869 1870 1871 1873 1876 1880 1882 1883 1892 1898 1900 30 35 161 164 171 182 183 185 207 225 405 416 419 420 424 430 433 434 437 459 465 470 471 482 510 514 545 549 550 557 564 578 580 581 585 589 601 732 733 738 741 744 747 750 754 768 777 782 803 804 822 823 894 917 983 992 1016 1080 1093 1108 1110 1111 1112 1113 1117 1118 1131 1132 1149 1170 1174 1189 1231 1233 1234 1247 1306 1327 1330 1335 1338 1348 1363 1390 1540 1542 1567 1568 1570 1572 1574 1575 1576 1577 1578 1583 1584 1588 1589 1590 1591 1600 1601 1604 1621 1625 1629 1638 1639 1640 1641 1643 1645 1663 1670 1678 1679 1680 1692 1717 1721 1725 1729 1730 1735 1766 1805 1812 1824 1849 1861 1862 1881 1887 1888 1895

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 9 10 10 10 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 15 4 0 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 10 5 10 0 5 10 11 3 0 3 6 0 0 0 0 0 0 4 0 0 5 6 5 0 9 4 5 4 0 2 8 7 4 4 4 3 4 6 3 4 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 6 5 8 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 8 7 0 0 9 0 6 0 4 8 5 3 5 0 8 6 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 5 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 3 3 7 4 4 3 7 5 3 8 3 5 5 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 3 2 8 3 2 4 2 4 2 4 2 2 3 2 3 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 8 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 2 2 2 0 2 2 4 4 2 4 2 2 1 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 2 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 2 4 4 5 2 6 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 2 1 9 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 2 2 1 1 3 2 1 46 5 5 1 3 2 3 1 4 2 2 1 3 2

1$	2835 6596 6976
10$	8403
101$	6308
11$	8403
12$	1384 1385 1386
13$	1384 1385 1386
14$	1384 1385 1386
15$	1384 1385 1386
16$	1384 1385 1386
17$	3752
18$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019
19$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019
2$	6976
20$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019 3752
21$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019
22$	7896 7898 543 7931 7932 9019
23$	7896 7898 543 7931 7932 9019
24$	7896 7898 543 7931 7932 3315
25$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019
26$	7896 7898 543 7931 7932
27$	7896 7898 543 7931 7932
28$	7896 7898 543 7931 7932
29$	7896 7898 543 7931 7932
3$	6976
30$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019
31$	3752
3x5x2$	3687
4$	6976
47$	3752
4ft$	3667
5$	1653 5415 5416 6976 3667
5ft$	3667
5x5x5$	3686
6$	1653 5415 5416 6976 3667
60$	10088
6ft$	3667
7$	8403 6976 7076
8$	8403 6976
9$	8403 6976
999$	6308
a$	4000 4033 4183 7811 4188 4660 1072 1073 1074 8532 4988 4989 1266 1403 1404 5203 1641 5922 5949 6069 6082 6109 6424 6551 6561 6567 6572 6605 10285 2902 6690 6691 10326 3029 3075 3213 3332 3350 3435 3438 3605 7385
abandon$	3355
abandoned$	3352 3355
abandoning$	3355
abandons$	3355
abc$	6479 3617
abcs$	6479
abdicate$	2350
abdicated$	2350
abdicates$	2350
abdicating$	2350
abh	6694 3624
abh$	10319 7385
abide$	8212
abilit	7267
ability$	4993 4994 4995 4996
abject$	3321
able	6407
able$	1315 1318 1319 1321 1330 1342 1499 1505 5275 5296 5297 1546 1557 2680
aborti	3539
abortion$	7300
about	6367 7148
about$	3832 3836 3901 4498 8125 8683 8865 8866 8867 5245 8873 8874 8875 8879 8880 1654 5580 1820 1821 1822 1823 5585 9487 9514 9614 9615 9745 9746 9747 6199 6200 6201 2555 6395 6616 6643 6774
above$	7736 8505 8506 8507 5442 9799 9828 6265
abroad$	10255
abscond$	7833 458 459 3627
abscondded$	458 459 3627
abscondding$	458 459 3627
absconded$	458 459 3627
absconder$	6720 3627
absconders$	6720 3627
absconding$	458 459 6719 3627
absconds$	458 459 3627
absconsion$	3627
absconsions$	3627
absen	7328
absenc	6611 10248
absence$	10236
absent$	7838 9352 6344
absentee$	8440 6813
absentees$	8440 6813
absolute$	1796
absolutely$	1933 5958 3313 3316
abus	10275
abuse	6649
abuse$	7386 7387 7424 7425 7426 7441 7678 7777 8050 8051 8060 8061 8167 8168 10272 10273 10274 6779 7342
abused	2883 3583
abused$	7431 7936 6644 3583 7344
abuser$	7825 7917 7922 7927 8162 8385 1003 8431 8441 1084 6805 6808 6809
abusers$	7825 7922 7927 8162 8385 1003 8431 8441 1084 6805 6808 6809
abusive$	3120 6890 3652
abysmal$	3679
abysmally$	3679
academy$	5799 5804 5805 5807 9788 6190 2433 10223 10224 10227 3378
accept$	7492 7508 150 4001 251 252 253 254 255 256 257 258 7660 7688 7758 7772 786 787 815 4577 4578 4579 4580 4581 4582 4583 4584 4585 4586 8212 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4627 4628 4629 4630 4631 8552 8557 8560 9155 9185 9191 9205 9591 7061 7062
acceptable$	2712 6493 3617
accepted$	251 252 253 254 255 256 257 258 7958 7966 7973 7974 7975 7985 786 787 9287 9288 9289 9290
accepting$	251 252 253 254 255 256 257 258 786 8552 9184
accepts$	251 252 253 254 255 256 257 258 786
acceptted$	251 252 253 254 255 256 257 258 786
acceptting$	251 252 253 254 255 256 257 258 786
access$	7492 3554
accident$	1068
accidents$	1068
accommodated$	294 295 296 297
accommodation$	7873 7874 7875 7876 7877 7878 7879 7880 10294 10314 7356
accomp	3720
accomplice$	6744
accomplices$	6744
accord$	7653 7933 7934 6746
accoun	6315 2584 6468
account$	981 982 4744 4745 4746 9566 9567 9568 9569 9570 9571 9572 6280 2521 2659 10050 10093 10169 10170 2890 10282 6860
accountability$	781 782 4547 4548 4549 4550 4551 4552 4553 4554 4555 4556 4557 4558 9784 9785 9786 9787 7133
accountable$	781 782 10050
accounted$	2659
accounts$	981 982 4744 4745 4746 6280 2521 9940 2659 10093 6860
accusation$	6777
accusations$	6777
achiev	2668
achiever$	8445
achievers$	8445
acknowledge$	4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 9591
acknowledged$	9453 9454
acne$	7033 3670
acned$	3669
across$	4796 4797 5111 5112 5113 5321 5322 5323 5442 9994 6925 7081
act	2486 10063 10206
act$	4251 7883 4376 616 617 4627 4628 4629 4630 4631 1081 1112 1120 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1455 1476 1633 1634 1635 1636 9379 9591 9767 9770 9863 10064 3122 3180
acted$	4376 616 617 1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 5786 5795 9424 9429 9432 9433 9435 9436 9437 9438 9453 9454 9601 3122 3180
acting$	1081 1238 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1477 1633 1634 1635 1636 3100 3122 3180
action	2461 7249
action$	7451 9479 2155 2156 2157 9566 9567 9568 9569 9570 9571 9572 6507 6519 10151 6706 7247
actionable$	6222
actions$	3 4 5 6 7 8 9 3773 7399 7400 3780 7451 7528 3911 7645 7646 7647 7648 7649 7650 7651 7652 7670 4466 706 8167 8168 8169 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8366 2147 6706
active	10028
active$	3856 96 4042 391 392 393 394 665 6728 6937 3438 3440 7214
activi	9838 10035 7217 7249 7252 7253
activities$	7442 7451 6706 6725 6783
activity$	7442 7451 4252 7884 9913 9940 6706 6725 6783 6936 7154
acts$	7867 4251 7883 1081 1113 1121 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1456 1475 1633 1634 1635 1636 3122 3180
actual$	6694
add$	2561 3725
added$	2535 2536 2561 2562 2625 2627
addict	10248 10260 7306
addict$	8446 8447 8448 10259 6813 6814 3645
addicted$	2815
addiction$	2815 10202 7265
addicts$	8446 8447 8448 10262 6813 6814 3645
addres	2466 6263 2516 6277 2531 6292 6293 9963
address$	3992 3993 3994 7817 7818 7819 7820 4196 4197 4198 4199 9947 2602 3401 7358
addresses$	3992 3993 3994 9866 9888 9947 2602 7160 7187
adds$	2561
adept$	1638
adequate$	1518 1521 5923 5924 5925 5926
adhd	3725
adidas$	7039
admission$	7311
admissions$	7311
admit$	9185 9191 9205 9591 9767 7061
admitted$	9287 9288 9289 9290 2824 2825 7310
adolescent$	1140 8578 8602 8603 8604 8605 8606 8607 8618 1641 9027 9030 3041 3044 6875 3212
adolescents$	1140 8578 8602 8603 8604 8605 8606 8607 8618 9027 9030 6875
adopted$	7351
adoption$	3591
adoptive$	3591
adore$	532 533 534 535 536
adored$	532 533 534 535 536
adores$	532 533 534 535 536
adoring$	532 533 534 535 536
adult$	7620 7621 7629 4006 7704 7744 7756 4157 4158 7801 4226 4230 4233 7865 7868 7899 7902 7928 8135 4668 8318 8319 8320 8321 941 4931 4983 8675 8719 5102 5105 1347 8736 8737 8738 8739 8740 8741 8742 1362 5129 8762 8767 8768 8769 8786 8795 1414 5180 8812 8813 5199 1439 8832 1451 1452 5215 8841 8842 5218 5219 5295 5298 8923 1610 1611 1612 1613 9005 9006 9007 9008 9009 9010 9011 9012 9013 9014 9021 5822 5823 6714 2978 6743 6941 6942 6943 3186 6949 6950 3205
adults$	3979 3984 3988 3991 7617 7620 7621 7629 7633 7756 7801 7825 7827 7830 4226 7859 7865 7868 7899 8124 8220 8221 8302 4682 8318 8319 8320 8321 8337 4713 8490 4888 8640 8675 8689 8690 8691 8692 8700 8719 8736 8737 8738 8739 8740 8741 8742 1362 5126 8762 8767 8768 8769 8773 8774 8775 8776 8780 8784 8792 8793 8794 8795 8796 1413 1451 1452 5215 8841 8842 8923 8930 8931 8932 8954 8962 8963 8964 8965 8966 8967 8968 8969 8976 8977 8978 8979 8980 9009 9010 9011 9012 9013 9014 9019 9024 9025 9100 9153 5642 5643 5645 5646 6714 6772 6855 6941 6944 6949 6950
advance$	2663
advanced$	1347 6728
advanceed$	2663
advanceing$	2663
advances$	4004 4005 8727 8728 8729 8730 2663
advantage$	7432
advice$	7537 8252 8253 8254 8255 8256 8552 9439 9440 9441 9442 9443 9444 6761 6773 7058 7124
advis	6223 7192
advised$	3862 7540 7541 3917 157 158 159 160 161 162 163 164 3926 166 167 168 169 170 171 172 173 174 175 176
affairs$	8827 8942 8943 8944 8945
affection$	7873 7874 7875 7876 7877 7878 7879 7880
affili	2486 7154 7156 7217 3720
affiliate$	6783
affiliated$	988 6783
affiliates$	6783
affiliation$	935 936 988 6783
affiliations$	6783
affray	6694 3624
affray$	10319 7385
afraid$	8946 8947 8948 1605 1606
african$	1663 5428 5433 5434 3239 7032
afro$	7020 3260 7022
afros$	7020 7022
after	9942 6653
after$	7661 4566 5034 8699 5077 5278 8955 8956 8972 2324 9994 2806 10278 7291
afterthought$	9778
again$	7550 7551 9226 9227 9229 9230 9231 2288 6148 6149
agains	6433 7249
against$	7821 7822 7823 7824 9932 2597 10037 10048 10058 10132 6509 7074 7204 7206 7258 7262
age$	4241 7895 4760 8724 8725 8726 8733 8734 8799 8800 8801 8802 8837 8838 8839 5392 5393 9043 9044 9045 6613 7332
aged$	4273 9027 9030 10194 6741
agencies$	5799 5804 5805 9788 6190
agency$	5773 5799 5804 5805 5822 5823 9788 6190 2433 6222 3321 3368 3377
ages$	8733 8734
aggression$	8473 8528 8631 8632 1247 1248 6884
aggressive$	8566 8567 8568 8569 8570 8571 8572 8573 8574 8575 8576 8668 3120 3652
aggressively$	3652
aggressiveness$	8631 8632 6884
aggressor$	8385 8386 8387 8388 6805 6806 6807 6850
aggressors$	8385 8386 8387 8388 6805 6806 6807 6850
aggro$	8012
agitator$	3639
agitators$	3639
agree$	1308 1309 1310 1311
agreed$	556 7985 1308 1309 1310 1311
agreement$	7667 10098
agreements$	10098
agrees$	1308 1309 1310 1311
ahead$	129 7737 9799 9829 9960
aid	2668
aid$	2663 2671 2768 7292
aided$	2663 2671 2768
aiding$	2663 2671 2768
aids	2668
aids$	2663 2671 2768 7292
aim	2739
aim$	9882 10112 2730 10152
aimed$	6532
aims$	9882 10112 2730 6532
albanian$	1663 5430 7032
album$	6262
alcoho	10248 10260 6636
alcohol$	35 7626 7627 4012 4013 4014 4015 4016 4018 4019 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8327 10201 3545 7306
alcoholic$	10259 10261 6813
alcoholics$	10262 6813
alert$	2453 2474 2475 2704
alerting$	2474 2475
alerts$	2474 2475
aliases$	3691
alibi$	3692
alibis$	3692
alienated$	3213
alight	6700
alight$	10325
alike$	7038 7040
alive$	10182
all	7227
all$	3930 3934 242 687 4454 4623 4838 4894 1198 4983 1259 1300 8687 8759 1398 8911 1623 1753 9157 5533 5547 1787 1789 1873 1874 1875 1962 1963 1964 1974 5736 5771 9580 9587 5990 6109 6111 9754 9755 2378 6255 2656 6419 10138 6543 2987 6753 7058 7059 7125 3428 3435
allegation$	981 982 6777 6778
allegations$	981 982 6777 6778
allege$	8360 8361 2643 6775 6776
alleged$	8360 8361 2612 2642 2643 2648 6775 6776 3018
allegedly$	3635
alleges$	8360 8361 2643 6775 6776
allerg	3729
allergy$	7265
allocated$	2534
allow	2476
allow$	45 46 216 217 8055 9185 9191 9205 2520 2671 6747 7061
allowed$	45 46 216 217 8055 8093 8094 2671 2803 6747
allowing$	45 46 216 217 8055 2671 6747
allows$	45 46 216 217 8055 8093 8094 2520 2671 6747
almost$	623 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1654 3182
alone	6574 7355 3601
alone$	7989 8020 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8935 8936 8937 8938 8939 8940 8941 10199 3601 7362
along$	7611 7696 4314 4315 4316
alopecia$	3672
alpha$	6813 3057
already$	1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1442 1654 3182
also$	3045
alternative$	3554
although$	178 7821 7822 7823 7824
altogether$	2378
always$	454 629 1345 1753 5586 3675
ambition$	8658 6917
among$	4779 8405 8406 1021 8495 8565 5008 5045 6548
amongst$	4779 8405 8406 1021 8565 5008 5045
amount$	281 282 283 8951 8952 8953
ample$	122 123 124 3946
an$	4289 4303 4593 5026 5161 5207 1631 1632 1641 5754 6109 6393 6424 6572 6691 3213
anaemi	3729
analys	6235 6236 6237 2477 2478 9925 2578 6342
analysis$	7157 7177
analyst$	9845 9860 9861 9862 6238 6239 2490 6339 9967
analysts$	9845 9860 9861 9862 6238 6239 2490 6339 9967
anaphy	3729
and	2512 3487 3493
and$	3929 8283 4762 4763 5398 9027 9030 5442 5462 6221 6392 6461 6462 6521 7140 7197 3500 7380
angels$	8869 8870 8871 8872 8888 6837
anger$	8528 1241 3121
angry$	9352 3029 3213
animal$	6813
animals$	8446 8447 8448 8467 8468 8469 9778 6813 6814
ankle	2929
ankle$	6690
anonymous$	3389
anorak$	7035
anoraks$	7035
anorex	3525
anorexia$	7286
anorexic$	7286
anothe	2702
another$	3762 7768 8349 8494 8641 1641 9832 6561 6703 3213 3438
anpr$	3700
answer$	7660 8212 1462 1463 1464 5289 9185 9191 9205 9277 9591 6009 6010 9709 9767 9770 10152 7061
answered$	7958 7985 1462 1463 1464 9287 9288 9289 9290 2000 9429 9432 9433 9435 9436 9437 9438 9453 9454 9817
answers$	1462 1463 1464 9277
antagonise$	3011
antagonised$	3011
antagonises$	3011
antagonising$	3011
antagonist$	6850
antagonistic$	3654
antagonists$	6850
anti	9898 2545 6375 2630 10031 10039 2654 6420 6486 6491 6492 2743 2744 6508 3541
anti$	4154 4160 937 4849 8566 8567 8568 8569 8570 8571 8572 8573 8574 1219 4986 5003 5004 5005 5044 3147 3148
antici	2595
anticipated$	10060
antidepressant$	7302
antidepressants$	7302
antips	3541
antipsychotic$	7302
antipsychotics$	7302
antisocial$	7777 7784 8475 8566 8567 8568 8569 8570 8571 8572 8573 8574 5003 5004 5005 8668 10000 10045 3008 3114 6876
anxiety$	3727
any	9957 3388 7227
any$	4623 4703 1419 1420 9157 5533 5547 1787 1789 5696 5768 5944 5945 6111 9839 6290 9973 9974 9976 10007 2652 6424 6456 10104 6502 10134 10138 10153 7058 7059 3428 3435 7234
anybody$	4464 4465 4703 5642 5643 5645 5646 5684 5685 5686 5799 6502
anyone$	7617 4464 4465 8221 4703 8485 8501 8719 8954 5642 5643 5645 5646 5684 5685 5686 5799 9428 6502
anything$	8159 1467 8909 1600 9107 9108 9183 9189 9195 9200 9209 5642 5643 9285 1990 1991 1992 1993 1994 9509 9510 9511 9512 5889 9923 7058 3345
anyway$	7554 7558 8926
apathetic$	3654 3679
apathy$	3679
apnoea$	7273
apologised$	9287 9288 9289 9290 9453 9454
apology$	9709
app$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853
appalling$	7495 7496 7497 7498 8566 8567 8568 8569 8570 8571 8572 8573 8574 2254 2255 2256 2257 2407 3120 3153 3351 3679
appallingly$	3679
appear	9933
appear$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 5321 5322 5323 1655 1689 1690 1691 2166 2167 2922 2962 3046 3048 3052 3115 3117 3125 3180 3271
appearance$	9049 9050 9051 9052 9053 9054 9055 9056 9057 9058 9059 9060 9149 7373
appearances$	7373
appeared$	1689 1690 1691 2166 2167 2922 3180 3271
appearing$	2166 2167 2922
appearred$	2166 2167
appearring$	2166 2167
appears$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 1689 1690 1691 2166 2167 2922 2962 3046 3048 3052 3115 3117 3125 3180 3271
appendicitis$	3730
appeti	6565
appetite$	2757 10190
apple$	6799
apples$	6799
applic	2716
applied$	2056 2057 2058 2332 10075 6481
apply	2702 2716
apply$	8497 8498 8499 8500 2056 2057 2058 3463
appointment$	5548 1788 5550 1790 1791 9345 9346 9347 9386 9387 9388 10207 7309
appointments$	5548 1788 5550 1790 1791 9386 9387 9388 10207 7309
appreciate$	8212 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611
appreh	6441
apprehend$	10066 3473
apprehending$	3473
approa	7249
approach$	9172 2147 7247
approaches$	4004 4005 8727 8728 8729 8730 9172 9710 9711
appropriate$	3891 9005 9006 9007 9008
appropriately$	8001
apps$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853
april$	7799
arab$	1663 5428 3239 7032
arcade$	7797 7798
architects$	663
are	2486
are$	3766 3870 3875 272 273 424 4273 651 652 885 886 887 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 1165 4941 1199 1223 1224 1225 1226 1227 1228 8674 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 5171 1432 1626 1655 5443 5489 1753 1778 5553 5738 2016 2017 5908 2319 6124 2371 2372 9819 6233 6330 6340 6350 2641 6435 6637 2924 2962 2987 3046 3048 3052 3100 3115 3117 3125 6975 7023 7024 3340 3367 7197 7229 3533
area	6494
area$	8484 8489 5035 10119 6771 7350
argue$	9352
argued$	9352
argues$	9352
arguing$	9352
argume	6628
argument$	5624 9250 5626
argumentative$	8635 8636 8637 8638 8639 6886 3652
arguments$	2860 10253
arm$	9067 10185
arms$	9067 10185
around	7148
around$	3901 7568 7702 7937 8483 8512 8683 5066 5095 8722 6054 9939 6726 6925 7055
arrangement$	7938 8994 6936
arrangements$	7938 8994 6936 7315
arrest	9863 2509 2518 2600 2661 10052 10053 10057 6441 10072 6460 2782 10248 10250 10260 10282 7258 3713
arrest$	8117 9024 9025 6279 10046 6422 2674 10066 2682 2690 2692 10080 10085 10096 10110 2741 10151 10155 6543 10318 3465 7232 3473 7261 3616 3714 3754
arrested$	7434 3952 3953 3954 3955 3956 3957 3958 3959 199 200 201 8020 7219 7365 3754
arresting$	2741 3473
arrestped$	2682
arrests$	8117 2616 10003 2674 2682 2692 10085 2741 10143 10151 10318 7232 3754
arrive	9899 9933
arrive$	8212
arrived$	9772 9773 9774 9775
arrogance$	3679
arrogant$	6140 3654 3679
arson	10014 10029 10038 10039 6694 6695 6698
arson$	10319 10320 10321 10323
arsonist$	6813
arsonists$	6813
art$	8761 3547
arthri	3729
as	2486 3388
as$	4184 4318 4761 5043 5088 5117 5137 1427 5198 5216 5217 8929 5475 2168 2169 5960 9610 2386 2389 6153 6283 9962 6361 6362 6367 9994 2987 3045 3047 3100 7186
asb	9898 2545 2654 6486 6492 2743 2744 6508
asb$	7777 8473 6306 6415 10111 10117 2732 6504 6505 10133 2778
asbo	6477 6478 3617
asbo$	10102 10103 6479 7378
asbos$	10102 10103 6479
asd	3725
ashamed$	9631 2247
asian$	1641 1663 5428 5435 5459 5460 5461 1701 3212 3213 3239 7032
aside$	6053 6129
ask$	625 4478 9326 9327 9328 6243 7069
asked$	172 173 174 175 176 4007 7733 7734 625 8046 9239 9424 9429 9432 9433 9435 9436 9437 9438 9447 9448 9449 9601 9817 2470 6243 2582 6353 6627 6633
asking$	4384 624 625 9184 9326 9327 9328 7069 7087
asks$	625 9239
asleep$	2243 2244 2415
asperg	3725
aspirations$	8658 6917
aspiring$	3023
assaul	10014 10029 10039 2883 6649 10275 10282 6679 6681 6695 6698 3624
assault$	8117 10020 10274 10304 10306 10319 10320 10321 10323 6779 7385
assaulted$	6644 2938
assaults$	10320 10321 6779 7385
assert	2753
assertive$	6514
assess	10177 10206 2927 7148 7267
assess$	5259 5260 5261 5262 1556 5318 5319 5320
assessed$	1038 1200 2486 2612 2642
assessing$	5259 5260 5261 5262 1556 5318 5319 5320
assessment$	10208 7222 7316
assessments$	7222 7316
assist	2476 2668 6546
assist$	39 2663 2671 2730 2768 10171
assistant$	6596 10222
assisted$	9854 2663 2671 2768
assisting$	2663 2671 2768
assists$	2663 2671 2730 2768
associ	9838 9884 9886 9898 6315 2591 6385 10015 10035 7156 7252 7253
associate$	7688 7717 7719 7720 7721 7750 7953 7954 7955 7956 7957 8323 988 3007 6769 6783
associated$	932 988 6783
associates$	7489 8323 988 9866 9870 9940 9941 9943 9989 2604 3007 6769 6783 3439
associating$	7953 7954 7955 7956 7957 988 2604 3007
association$	935 936 8323 5799 5804 5805 9788 6190 2604 10010 6769 6783 6800 3396
associations$	935 936 8323 9940 9941 6352 6769 6783 6800
assume$	786 2643
assumed$	786
assumes$	786 2643
assuming$	786
assured$	6968
asthma	3729
astonishing$	6087 9713
astray$	8390 8391 8392 8393
asylum	3603
asylum$	7364
at	6621
at$	15 7433 4413 8219 8483 1195 8708 8709 9027 9030 1654 5731 1975 1982 1983 5997 6004 6133 9793 9939 10063 6451 6513 10157 6553 6586 6601 6607 6644 6659 6670 6683 7081 7291 7352 7375 7380
athena$	9948
athletic$	3216 3669
atrocious$	3679
attach	2791
attachment$	6552 3503
attack	10275
attack$	8117 7268 7284
attacked$	7434 8020 8042
attacks$	7268
attemp	7226
attempt$	8138 753 4515 4516 9172 5548 1788 5550 1790 1791 9460 9461 9566 9567 9568 9569 9570 9571 9572 5951 5952 5953 5954 5955 6760
attempted$	9548 9549 9550 9551
attempts$	9172 5548 1788 5550 1790 1791 9710 9711 6760
attend	10241 3546 3748
attend$	7492 7688 8212 4590 8557 8560 9155 9185 9191 9205 9277 9591 9770 6604 2922 7061 7062
attendance$	9743 9809 10228 10236 6759 6868 3747
attended$	7958 7966 9287 9288 9289 9290 2000 9817 6604 2922
attender$	8457 6759 6823 6833
attenders$	8457 6759 6823 6833
attending$	9184 6604
attends$	9277 9299 9300 9301 9302 9943 2922
attent	6401
attention$	7443 7444 4004 4005 4008 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8016 4392 8052 4428 8056 8282 8293 8294 8343 4812 1220 1237 8645 8646 8649 8727 8728 8729 8730 9427 9431 9432 9433 9435 9436 9437 9438 9566 9567 9568 9569 9570 9571 9572 2467 10026 2645 6755 3130 6892 6893 3152 7166 3725
attitude$	7451 7670 690 4466 706 1189 1190 8651 1446 1447 1448 1449 1450 2363 2364 2365 2366 6706 6853 3121 6914 6915 7112
attitudes$	7451 1189 1190 6706 6853 6914
attract$	7405 7406 243 244 630 631 5021 2989
attracted$	7405 7406 243 244 630 631 8092 900 909 910 911 912 913 914 915 916 917 918 919 920 921 922 928 2989
attracting$	7405 7406 243 244 630 631 2989
attractive$	3669
attractor$	7223
attractors$	7223
attracts$	7405 7406 243 244 630 631 8092 2989
attractted$	7405 7406 243 244 630 631 2989
attractting$	7405 7406 243 244 630 631 2989
attrib	10042 2727
attributable$	10040
attributed$	2613 10040
auburn$	3260
august$	7799
aunt	6622 10249 10284 6662
aunt$	10247
auntie	10284
author	2702
authorised$	6353
authorities$	8670 8671 5799 5804 5805 9788 6190
authority$	8501 8552 8640 5799 5804 5805 9788 6190 6652 10278 6773 6908 3378
authors$	663
autism	3725
autist	3725
autumn$	7799 7800
availa	2517
available$	7427 6728
average$	3216
averse$	1166 1167 1168 1169 1170
avoid$	8212 8516 5399 5400
avoidant$	8575 8576 3120 3654
avoided$	7958 7966 4373 9417 7132
avoiding$	5399 5400
awaiti	2826
awaiting$	6587 3610
aware$	202 203 204 205 206 207 208 209 210 211 212 213 214 5059 8685 8686 9000 2589
awareness$	4622 5279 1519 1520 5282
away$	7511 7635 7636 7663 7664 7709 7725 7728 7740 7834 7835 7840 7965 7972 8096 8097 8131 8136 8139 4594 1259 9177 5605 9530 9531 9556 9557 5986 5987 6416 10083 6541 10255 6646
awkward$	8635 8636 8637 8638 8639 10147 6886
b$	6663 10288 7385
babies$	8815 8816 8817 8818 8819 8869 8870 8871 8872 8888 6945
baby	10249
baby$	6568 6569 10256 2880 3265 3266
babysitter$	9005 9006 9007 9008
babysitters$	9005 9006 9007 9008
babysitting$	8954
back$	7468 7512 7513 4052 7694 7748 401 402 403 404 4193 4194 7828 7829 4319 4320 4321 4322 7980 7982 7983 7984 8137 8142 4594 4595 5438 9176 1834 9228 5982 6056
background$	6877 7377
backgrounds$	6877
backs$	4595 6056
backward$	9708
bad$	3858 7495 7496 7497 7498 4045 4091 381 382 7781 4523 8318 8319 8320 992 993 994 4756 4758 4841 8476 8566 8567 8568 8569 8570 8571 8572 8573 8574 8575 8576 4997 1676 9078 5455 5457 5903 2254 2255 2256 2257 9749 9750 9751 9752 2407 2947 3009 3026 3038 3039 3120 3128 3142 3153 3244 3351
badly$	1221 1661 5778 2288 6885 3140 3240 7038
baffling$	709 712 715 716
bag$	9093 9094 9102 6469
baggy$	9095 9096 3283
bags$	5465 9093 9094 9102 6484 7039
bail$	4715 6691 10316 3606 7368
bailed	3606
bailed$	7367
bait$	3011
baited$	3011
baiting$	7445 7446 7447 7448 7449 3011
baits$	3011
baitted$	3011
baitting$	3011
balaclava$	9134 7039 3674
balaclavas$	9134 9135 9136 9137 9139 7039 7219 3674
bald$	5449 3669
ball$	384 385 9728
bandana$	7039 3674
bandanas$	7039 3674
bandit$	3638
bandits$	3638
banger$	6783
bangers$	6783
banging$	6783
bangladeshi$	1663 5430
bank$	606 10302
banked$	606
banking$	606
bankked$	606
bankking$	606
banks$	606
bannin	2721 2722
banning$	2714 6482 6483
bare$	5959 3233
barely$	1529 5290 1530 5291 1531 1587 5348 1588 1589 5483 2184 2794 2843 3184 3527
barred$	294 295 296 297
barrel$	3223
barter$	499 500
bartered$	499 500
bartering$	499 500
barterred$	499 500
barterring$	499 500
barters$	499 500
base	6476
base$	10101
baseball$	3292
basic$	3321
basically$	1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 3182
basis	2716
bath	6667
bath$	10292
batted$	5552
battle$	3202
be$	3849 4075 4076 4077 7717 4126 4130 424 4311 651 652 4417 4567 888 4659 8364 979 4750 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4821 4906 1199 1223 1224 1225 1226 1227 1228 5010 5011 5142 5143 5144 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 8981 8983 1655 5576 5579 9211 9212 9213 5603 5651 5661 1905 1906 1907 1908 5687 5849 5920 6006 6007 2371 2372 6340 6341 6377 2641 10027 6403 10058 6435 6440 6447 6448 6450 6540 2962 3046 3048 3052 3115 3117 3125 3367
beanie$	7039
beanies$	7039
bear$	7758 815 6134 3369
beard$	7004 7020 7022
bearded$	3669
beards$	7004 7020 7022
bears$	3369
beat	10260 10275
beaten	2883
beaten$	3811 6644
became$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4941 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 2962 3046 3048 3052 3100 3115 3117 3125 3538
because$	3777 262 284 286 4056 2890 10282
becom	2486 3508
become$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4946 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 9212 2962 3046 3048 3052 3100 3115 3117 3125
becomes$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 5625 2962 3046 3048 3052 3115 3117 3125
becoming$	4941 4947 3045
bed	2912 2915 3513
bed$	7769 7873 7874 7875 7876 7877 7878 7879 7880 6663 6664 6665 10299 6676 7274
bedbugs$	6673
bedroom$	6664 7360
bedrooms$	6484
beds$	7769
bedwetting$	7274
bee$	6817
been	6285 2929 3508
been$	3872 3873 3915 3916 156 165 3948 3949 411 424 7964 7971 7973 7974 7975 4364 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1151 4937 4938 4939 4945 4951 1199 1223 1224 1225 1226 1227 1228 1334 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1533 1655 5554 5555 5556 2016 2017 5794 9577 9578 5964 5965 9601 2289 2319 6090 6091 6092 6125 6126 6127 2371 2372 6191 6269 6340 2641 6435 6440 2825 2827 6604 2846 2907 6690 2962 2987 3046 3048 3052 3100 3104 3115 3117 3125 3367 3538 3549 3560 3562 3582 3584 3590 3604 3605 3609
bees$	6817
before$	7736 5131 8814 9799 9828 9994 6683
befriend$	7846 465 466 467
befriendded$	465 466 467
befriendding$	465 466 467
befriended$	465 466 467
befriending$	465 466 467
befriends$	465 466 467
began$	424
beggars$	3376
begin	2708
begun	3546
behav$	7958
behave$	7688 7772 7953 7954 7955 7956 7957 4376 616 617 1081 1114 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 9185 9191 9205 9277 3124 3180 7061
behaved$	7953 7954 7955 7956 7957 7958 7966 7996 7997 4376 616 617 1081 4982 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 9287 9288 9289 9290 3124 6901 3180
behaves$	1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 9277 9299 9300 9301 9302 3124 3180
behavi	10105 2721 10248
behaving$	7958 1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1633 1634 1635 1636 3124 3180
behavior$	7451 1180 1181 1182 1183 1184 1185 1186 1187 1188 6706
behaviors$	7451 6706
behaviour$	3 4 5 6 7 8 9 3773 7399 7400 3780 7442 7451 7528 3911 7645 7646 7647 7648 7649 7650 7651 7652 7670 7680 7681 7682 7683 690 8087 4466 706 4485 725 726 8167 8168 8169 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8248 8249 8250 8251 8366 8399 1180 1181 1182 1183 1184 1185 1186 1187 1188 8623 8624 8625 8626 8628 8629 8630 9913 6306 6391 10036 6415 6473 6477 6478 6482 10111 10116 10117 2732 6504 6505 10133 10241 6617 6686 6706 6707 6783 6803 6804 6853 6881 3121 3556 3557 7377
behavioural$	3121
behaviours$	7442 7451 8623 8624 8625 8626 8628 8629 8630 6706 6707 6853 6881
behavs$	7958
behavved$	7958
behavving$	7958
behind	9886 6366 9998 10028 6404 2653
behind$	8852 8853 8854 9293 9295 6106 9991 6414 2852 6952
being	3508
being$	3915 3916 7563 4122 411 4283 651 652 888 4659 4725 4727 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4878 4928 1199 1223 1224 1225 1226 1227 1228 5071 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 5192 1655 2016 2017 9579 2289 2319 6089 6450 10181 2828 2962 3046 3048 3052 3100 3115 3117 3125 3560 3562 3582 3604 3605 3609
belief$	7107 7137
believe$	1111 1119 9591 9770 2643
believed$	4742 4743 8369 8370 8371 1111 1119 9312 9313 9314 9315 9316 2464 2612 2642 2648
believes$	1111 1119 2643
believing$	1111 1119
belligerent$	3652
belong	2486
belongs$	9756 7126
below$	2852 7337
bench$	2692 10144 2923
benefit$	8212 2467 9854 2663
benefited$	2663
benefiting$	2663
benefits$	2663 2719
bereaved$	2863 3750
bereavement$	10273 3750
besotted$	525 526 527 528 529 530 531
bespectacled$	3669
bespok	2845
best$	1383
bet$	1905 5666 1906 5667 1907 5668 1908 5669 1909 1910
beta$	6573
betray$	3355
betrayed$	3352 3355
betraying$	3355
betrays$	3355
better$	3858 3891 7775 8001 8104 8105 4489 8115 8116 9410 2590
betwee	9942
between$	5179 7355
beyond$	8505 8506 8507 1222 1229 1349 1872 3077 3078 3310 3346
bid	2716
bifida$	7280
big$	3825 8316 1470 1471 1472 1473 1629 1659 3216 3224 3241 3260
biggest$	1683 3264 3442
biological$	3159
biopsy$	10212
bipola	6636 3728
bipolar$	10261
birth	6277
birth$	8667 3159 7300
birthmark$	3670
birthmarks$	3670
bit$	4136 8807 8808
bitchy$	3654
bitten$	6964
bitterly$	2288
black$	1641 1663 5428 1676 9068 5459 5460 5461 1701 1704 9126 9127 9128 9139 3212 3213 3236 3237 3244 3260 7039 3283 7219
blackheads$	7033
blacko	3731
blade	10322
blade$	4690 4691 4692 10319
bladed$	10319
blades$	4690 4691 4692
blam$	2445 2446
blame$	298 299 300 301 8026 8027 8028 8029 8030 8031 8032 8033 8034 8035 8036 8037 4414 4415 8062 8063 8064 8065 8080 8081 8082 8083 702 703 704 778 8164 779 4572 4573 4574 4575 4576 9616 9757 9759 9760 6136 9762 9767 9768 6171 3365 3366 7130
blamed$	8042 702 703 704 778 779 2445 2446 2934
blames$	702 703 704 778 779 6136 9762
blameworthy$	3679
blaming$	702 703 704 778 779 9534 9535 9616 2445 2446
blammed$	2445 2446
blamming$	2445 2446
blams$	2445 2446
blank$	9154
blanket$	1796
blatant$	1099 1100 1102
bleach$	3237
bleached$	3237 3260 7023
blight$	3088
blighted$	1103
blind$	6062 7132 3385 7295 7296
bling$	8314
blinkered$	3679
block$	8095 8720
blockers$	10198
blond$	5449 3237 3260 3669
blonde$	5449 3237 3259 3260 3669
blood$	7291 3551 3729
bloody$	3334
blue$	9068 3238 3260 7039
board$	5799 5804 5805 9788 6190 6262 9983 7167
boards$	7167
boast$	3013
boasted$	3013
boasting$	3013
boasts$	3013
boastted$	3013
boastting$	3013
bodge$	3682
bodged$	3682
bodges$	3682
bodging$	3682
bodies$	7872 7992 4370
bodily$	6694
body$	7872 4370 1446 1447 1448 1449 1450 8850 6325 2566 3248
boisterous$	3654
bomb$	6820 6821
bomber$	5467 7039
bombers$	7039
bombs$	6820 6821
bone$	3144
boned$	6985
book$	10081
boost	2775
boots$	7039
born$	2789 10193 3520 3535
borough$	7350
boss$	7625
bosses$	7161
bossy$	3654
botch$	3682
botched$	3682
botches$	3682
botching$	3682
both$	2987 3045 7080 3435
bother$	8012 8284 9240 9241 9242 9243 9353 9481 9552 6764 7085 7086
bothered$	7958 7966 9408 9419 9424 9429 9432 9433 9435 9436 9437 9438 9447 9448 9449 9450 9451 9452 5830 9474 9475 9476 9477 9481 5862 9553 9601 6122 9817 2439 7085 7086
bothering$	7085 7087
botherred$	7085
botherring$	7085
bothers$	5257 8883 7085
bottom$	3570
bottoms$	9132 1752 3294
bought$	4684
bouncers$	8689 8690 8691 8692
bound$	407 1826 1827 1828
boundaries$	8525 8526 6773
box$	6667 3259 7091 3331
boy	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 6635 6699 7234
boy$	274 334 7921 708 983 1140 8578 8602 8603 8604 8605 8606 8607 8618 1242 8748 1710 1757 1758 5610 5682 5683 6234 6678 10324 3014 6787 6799 3049 6826 6875 3123 7002 7025
boyfri	10248
boyfriend$	7826 7893 508 509 510 511 512 7929 7930 545 546 2866 10254 10256 10263 6738 6739 2979 2980
boyfriends$	7893 508 509 510 511 512 7929 7930 545 546 6738 6739 2979 2980
boys	6218 6226 9959 9961 6337 2579 2580 6372 2637 10105 6516 10141 2779 10168 3446
boys$	7464 7603 7623 7628 7631 274 7685 7714 334 4111 4112 4113 7771 4147 4149 4151 7801 7826 7861 7865 4341 4345 4346 4354 4372 708 730 4529 4643 8290 8304 8325 4702 8334 8344 8345 8346 8347 4736 976 977 978 983 8376 8472 1139 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 1242 8633 8689 8690 8691 8692 8748 1410 5231 5232 5233 5234 8888 8920 9069 1710 1757 1758 9152 9244 9245 9246 9247 9248 5630 5631 5632 5647 5656 5662 9298 5674 9308 5723 9397 9558 5967 5968 5969 5970 5971 5972 6027 9667 9686 9694 9695 9696 9697 9698 9699 9700 9701 9997 6398 2647 2649 2684 10126 6715 6787 6799 6826 6856 6875 3123 7002 7116 7124
braces$	7022 7033
brag$	3013
braged$	3013
bragged$	3013
bragging$	3013
braging$	3013
brags$	3013
braid$	7020 7022
braided$	3260 7023
braids$	9129 7020 7022
brain$	3731
brand$	9091 7054
branded$	9095 9096 3283
brands$	9091 7039 7054
brat$	3638
brats$	3638
bravado$	8315
breach	9898 3607
breach$	10076 2930
breached$	2930 3607
breaches$	2930
break	10248 6628 10257
break$	7688 954 955 5039 9213 9352 10125 3012
breakdown$	9748 10179 6922 7339 7350 7352
breakdowns$	6922
breakfast$	10288
breaking$	7445 7446 7447 7448 7449 954 955 9352 2351 2766 3012 3362
breaks$	954 955 9352 2351 3012 3362
breakup$	10253
breath$	9082
bribed$	6766
bridge$	8519 8520
bridges$	8519 8520
brief	2539
brief$	2453 2474 6300
briefed$	2582 6353
briefi	7148
briefing$	2474 6300 3406 7168
briefs$	2474 6300
bright$	3260
bring	2668
bring$	7405 7406 7423 618 619 620 621 622 1522 2685 2695 2725 3470
bringing$	618 619 620 621 622 1522 2685 2695 2725 3470
brings$	7405 7406 618 619 620 621 622 8092 1522 2685 2695 3470
broad$	3216 3222
broke$	954 955 5038 2351 3012 3362 7350
broken$	4997 5040 2351 3114 6878 3362 7350
bronchitis$	3730
brothe	6622 10249 6625 2874 10269 10283 10284
brother$	7796 2857 10247 6623 2866 6650 6920
brothers$	7796 8667 6920
brough	6433
brought$	7398 7405 7406 7423 618 619 620 621 622 8092 8093 8094 1522 2600 10058 6445 2685 10073
brown$	1676 9068 3236 3237 3238 3244 3260
bruise$	3734
bruised$	3734
bruises$	3734
bruising$	3734
brunette$	5449 3669
brush$	2347 2368
brushed$	2292 2347 2368
brushes$	2347 2368
brushing$	2347 2368
buck$	5456 9726 3359
budget$	6174 9811 9820 9821
budgets$	9743 6174
bugs$	6673
build	9863 2662 2668 3388 3444
build$	1411 1412 9035 9036 9037 2498 2650 6977
builded$	2498
buildi	6252 2668
building$	9811 9877 2498 2650
builds$	9035 9036 9037 2498 2650 6977
built$	5412 9910 6412 3217 6979
bulimi	3525
bulimia$	7286
bulimic$	7286
bulk$	2656 6419
bulky$	3216
bulletproof$	8505 8506 8507
bullied$	7431
bullies$	8386 8387 8388 8446 8447 8448 6806 6807 6813 6814 7101
bully$	8386 8387 8388 8446 8447 8448 6806 6807 6813 6814
bullying$	7445 7446 7447 7448 7449 8473 8668
bump$	6568
bunch$	8331 1061 1140 8578 8602 8603 8604 8605 8606 8607 8618 1287 1502 1503 6799 6875 6925
bungle$	3682
bungled$	3682
bungles$	3682
bungling$	3682
bunk$	2960
bunked$	2960
bunking$	2960
bunks$	2960
burden$	4835
bureau$	9845
burgla	9838 9848 9892 9998 10014 2630 10025 10029 10038 10039 6491 6681 6694 6695 6698 3624
burglar$	8446 8447 8448 9991 6813 6814
burglaries$	9999 6391 10116 10320 10321 10323 7230 7385
burglars$	8446 8447 8448 6813 6814
burglary$	2469 6391 10020 10306 10319 10320 10321 10323 3435 3452 7385
burgle	3760
buried$	2142 2143 2343
burly$	3216 3669
burn$	1133 1134
burned$	1133 1134
burning$	1133 1134
burnned$	1133 1134
burnning$	1133 1134
burns$	1133 1134
burnt$	1133 1134
bury$	2142 2143 2343
burying$	2142 2143 2343
bus$	7797 7798
busine	6302 6490 7252
businesses$	9842 9927 10115 10136
busy$	9764 6140
but$	3929 4460 4461 5159 1399 1400 1401 1402 1405 1406 1407 1408 5174 5175 5176 5177 5212 5228 5361 9351 6099 7106
buy	6360
buy$	7602
buzz$	3818 58 3822 7760 7761 7762 8282 8308 3251
by	6531 3487 3493
by$	7568 7622 4286 4287 4291 4661 4662 4683 8336 8565 5008 5303 9182 9402 9606 5983 5984 5985 9673 9676 9677 9678 9679 6242 2575 10016 6395 6580 10216 6599 2950 7081 7113 7165 7344 7346
c$	7385
cad$	3695
cads$	3695
cahms	3740
caked$	1685
calculated$	3856 96
calculating$	3654
call$	9386 9387 9388 9708 9710 9711 2475 2547 7124
called$	9601 9817
caller$	6823
callers$	6823
callin	9874
calling$	2475 6265 2547
callous$	3654 3679
callousness$	3679
calls	2584
calls$	9386 9387 9388 9710 9711 9754 9755 2475 9886 6271 2547 9971 6486 7124 7125
came$	291 7996 7997 684 1352 1355 1740 1749 9817 2600 2640 2817 2984
camera	6325 6342
camera$	9944 9950 6326 9952 2575 9967 2587
cameras$	9944 9950 6326 9952 2575 9967 2587
camhs	3740
camhs$	5807
camouflage$	7039
campaign$	3497
can	2512
can$	3871 633 634 635 4942 1249 1315 1318 1319 1321 1329 1381 1498 1504 1528 1540 1543 1598 9023 5649 1911 1927 1930 5711 2090 2376 2505 2575 2665 6433 2686 2854 3305 3500
canada$	3284
cancer	6636 3729
cancer$	10261
candidates$	6471
cannab	10322 6701
cannabis$	34 7873 7874 7875 7876 7877 7878 7879 7880 7885 4818 9958 6575 10201 10203 10326 6716 3545
cannon$	6822
cannons$	6822
cannot	2803 2854
cannot$	839 5615 9255 9256 9257 9258 1926 2088 2159 6615
cap$	1731 9118 9119 9120 9129 9134 5518 5519 1759 1760 7039 3282 7044 7053
capab	6407
capabi	10149
capability$	3710
capable$	1123 1501 1506 5276 5299 5300 1545 1558 5692
capaci	10149
capacity$	1495
caps$	1731 9118 9119 9120 9121 9122 9129 9134 9135 9136 9137 5518 5519 1759 1760 7039 3282 7044 7053
capsules$	6571
captur	6252 3444
capture$	9024 9025 9877
captured$	6329
car	7357
car$	7817 7818 7819 7820 8328 8329 8330 3423
care	2893
care$	3827 3828 3829 3830 3831 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4897 5037 5078 5265 5266 5267 5270 5271 5273 5274 5277 5288 8951 8952 8953 8954 8971 8976 8977 8978 8979 8980 9240 9241 9242 9243 9259 9260 9261 9394 5808 9434 9481 5857 9552 9566 9567 9568 9569 9570 9571 9572 9573 5951 5952 5953 5954 5955 9784 9785 9786 9787 6183 2423 2424 2425 10218 10243 10268 10277 6654 10296 3160 7085 7086 7133 3553 7347 7348 3588 3751
cared$	9408 9424 9429 9432 9433 9435 9436 9437 9438 9447 9448 9449 9477 9481 2423 2424 2425 7085 7086
career	10035
career$	4168 6803 6804 3053 3440
careful$	7407 3787 3788 3789 3790
carefully$	8001
careless$	74 75 77 78 4045 721 9522 9523 2996 3679
carelessly$	3679
carelessness$	3773 7399 7400 7671 7672 7673 7674 7675 7676 8054 4430 4468 4469 4488 3679
carer	2872 10269 3593
carer$	4990 4991 10245 10247 10277 2897 7347 7354
carers$	1124 1125 4990 4991 10277 6855 7347
cares$	9259 9260 9261 2423 2424 2425 2897
caribbean$	1663
caring$	2897 7071
carpet$	9733
carrie	9886 2553
carried$	3919 7562 7580 7598 7985 692 693 929 930 931 1707 1708 9548 9549 9550 9551 2985 6747 3275
carries$	7579 7597 692 693 929 930 931 1083 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1393 1633 1634 1635 1636 1707 1708 5725 9911 10005 6383 2985 6747 3275 3369
carry	2553
carry$	7465 7480 3918 7578 7596 7688 7717 7719 7720 7721 4105 4106 4107 7953 7954 7955 7956 7957 692 693 8257 8259 8265 8267 929 930 931 8355 8356 1082 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1392 1633 1634 1635 1636 1707 1708 9213 5724 2708 2985 6747 3275 3369
carryi	9886 6366 10028 6679 6697
carrying$	7563 7745 7953 7954 7955 7956 7957 929 930 931 4729 1707 1708 9991 10005 2653 10304 6694 2985 3275
cars$	8328 8329 8330
case$	8436 8577 6187 9889 6307 2651 6423 10054 10312 6828 6830 6879 6880 3445 7373 7379
cases$	8436 8577 9889 6828 6830 6879 7373
cash	2709
cash$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7760 7761 7762 4189 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8286 8287 8314 8327 6470 3098
cast$	7464 5647 5656 5662 9308
casual$	9705
casually$	1661 3240 7038
casualty$	10210 10211
catalogue$	2013
catch	9863 9951 10057 6441 7258
catch$	2515 9953 9964 2677 10066 10067
catches$	2677
catching$	2677
category$	4955 2890
catheter$	3736
catty$	3654
caught	10072 10073
caught$	7431 7434 424 8503 8504 2936 3104 3623
cause$	7398 7423 672 8435 1097 1098 9212 2731 6827 3093 3096
caused$	7398 7423 672 8092 8093 8094 1097 1098 3093 3096
causer$	6794
causers$	6794
causes$	672 8092 8435 1097 1098 6827 3093 3096
causin	6404 2653
causing$	7445 7446 7447 7448 7449 672 8480 1097 1098 9352 6414 3093 3096
cautio	6681 7366
caution$	10306 10318 7378
cautioned$	3606
cautions$	10318
cautious$	7409 9705
cavalier$	3679
cbo	6477 6478 3617
cbo$	10102 10103 6479 7378
cbos$	10102 10103 6479
cbt$	7307
cce$	7777
cctv	6325 6342
cctv$	6235 6236 6237 2477 2478 9873 2492 9950 6326 2567 2578 9967 2587 7182 3429
ceases$	10122
cell$	9845 7164 3414
cells	6689
cells$	10314
central$	9900
centre$	8484 10115 10119 10163 10166 7378
cerebral$	3729
certain$	1826 1827 1828 1869 5666 5667 5668 5669 1909 1910
certainly$	1977 1985 5746 1986 1987 7078
certainty$	1870
chain$	9897 2618 7039 7156
chains$	9897 7039
challe	9978 6458
challenge$	9352 10083
challenged$	9352
challenges$	9352
challenging$	4758 8566 8567 8568 8569 8570 8571 8572 8573 8574 8635 8636 8637 8638 8639 1254 1255 1256 1257 1258 9352 3114 3118 3120 6886 3654
chance$	3883 3884 3885 125 4009 249 250 8218 8219 5620 5638 5717 1957 2328 2329 2330 2331 9734 9735 2699 2728 6760 7121
chances$	3883 3884 3885 125 7570 4009 249 250 8218 8219 2328 2329 2330 2331 9734 9735 6760 7121
change$	7508 349 7772 4264 7890 8193 8194 8195 8196 8552 8560 9155 9185 9191 9205 9274 9297 5673 9305 9326 9327 9328 9337 9342 5718 9591 7061 7062 7069
changed$	349 5613 9303 9312 9313 9314 9315 9316 3564
changes$	349
changing$	9326 9327 9328 5704 7069 3564
chaos$	8056 8308 8342 6764 6854
chaotic$	1231 3114 6876 3116 3118 3654 3679
chaperone$	9005 9006 9007 9008
chaperones$	9005 9006 9007 9008
character$	8466
characters$	4870
charg	10057
charge	9886 6366 2661 10052 6429 6445 10072
charge$	9479 9991 10046 6422 10080 2741 10318 7228 3501 7371
charged$	10070 3608 7370
chargeing$	2741
charges$	10003 10054 2672 10082 2741 10318 7228 7231 3501 7371
charging$	6429 3465
charity$	5799 5804 5805 9788 6190
charm$	5064
charms$	7992 7993
chart	2554
chart$	2484 6259 2588 7157
charted$	2588
charts$	7157
chase$	7443 7444 8282
chaser$	9710 9711
chasers$	9710 9711
chasing$	9710 9711
chat$	7849 7850 465 466 467 6280 2521
chated$	465 466 467
chating$	465 466 467
chats$	465 466 467 2521
chatted$	465 466 467
chatting$	465 466 467
chav$	3638
chavs$	3638
cheat$	6813
cheats$	6813
check	7148
check$	2488 6251 2495 2499 2503 2507 9944 2607 10195 7162 7177 7236
checked$	9601 9817 2499 6267 6345 10109
checkes$	2499
checking$	2499 2503
checks$	2499 2503 9944 2577 2607 6464 7162 7177 7236
cheek$	9067
cheeks$	9067
cheeky$	3654
chested$	6984 6994
chicken$	7797 7798
chief$	3089
child	10105 6614 6635 6699
child$	274 334 485 708 983 1140 8578 8580 8581 8602 8603 8604 8605 8606 8607 8618 1242 8748 8810 8815 8816 8817 8818 8819 8869 8870 8871 8872 9027 9030 1710 1757 1758 5612 6569 10239 10278 2894 2895 10324 2970 3014 6786 6799 3041 3044 3053 6875 3123 6918 6945
childhood$	3510
childish$	5240 5241 5242 3654
childlike$	8852 8853 8854 5240 5241 5242 5376 5377 5378 5379 6952
children$	7464 274 7685 334 7771 4147 4149 4151 4341 4345 4346 4354 4372 708 730 4529 4643 8334 8344 8345 8346 8347 4736 976 977 978 983 8376 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 1139 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 1242 1275 8748 5158 1410 8809 8815 8816 8817 8818 8819 8869 8870 8871 8872 8888 9027 9030 1710 1757 1758 9244 9245 9246 9247 9248 5630 5631 5632 5647 5656 5662 9298 5674 5723 9397 2048 2049 9558 5967 5968 5969 5970 5971 5972 6019 6026 9686 9694 9695 9696 9697 9698 9699 9700 9701 6155 2893 6715 6771 6786 6799 6856 6875 3123 6918 6945 7080 7115 7116 7118 7124 7354
chin$	9067
chinese$	1663 5430 7032
chip$	5027 1267
chis$	3690
chlamy	3540
chlamydia$	7301
choice$	3 4 5 6 7 8 9 7451 3840 3841 81 82 3844 84 85 86 3848 88 7475 7476 7477 7478 7479 7481 3857 7483 7484 7485 7486 7487 7488 103 104 105 7516 7517 7518 7519 7520 7521 7522 7523 7645 7646 7647 7648 7649 7650 7651 7652 4031 7657 7658 7659 7667 7668 4092 7718 333 4095 4096 4097 4098 8693 8824 5305 5306 5307 8933 8934 6706 6707 6708 6709 6711 6947
choices$	3 4 5 6 7 8 9 3773 7399 7400 7451 7475 7476 7477 7478 7479 7483 7484 7485 7486 7487 7488 113 114 115 116 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 7528 7531 7532 7533 7534 7535 3911 7645 7646 7647 7648 7649 7650 7651 7652 333 4095 4133 4134 4466 706 4485 725 726 8167 8168 8169 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8824 5305 5306 5307 8933 8934 6706 6707 6708 6709 6947
choose$	106 107 108 126 127 7542 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 8881 5289 8921 8922 9017 9211 9371 2951
chooses$	106 107 108 126 127 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 9371 2382 2383 2384 2385 2951
choosing$	106 107 108 126 127 7645 7646 7647 7648 7649 7650 7651 7652 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 8924 8925 2382 2383 2384 2385 2951
chose$	106 107 108 126 127 7542 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 9371 9724 2382 2383 2384 2385 6169 9795 2951 7132
chosen$	106 107 108 126 127 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 370 371 7958 7966 2951
chronic$	10176 3519
chubby$	5413 5449 3669
chunky$	3216
cid	9844
cigarettes$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8327
cin$	3751
circles$	5465
circul	2600
circulate$	2454 6216 2456
circulated$	2454 6216 2456 9843 2534
circulates$	2454 6216 2456
circulating$	2454 6216 2456
circulation$	10061
circumstances$	9370 9393 7358
citalo	3541
citalopram$	7302
city$	5408
civil	2721 3487
civil$	6482 3478
clad$	1712 1713 1714 6990 7001 3277
claim$	4737 4738 4739 7364
claimed$	4737 4738 4739
claims$	4737 4738 4739 2831
clamp$	3483
clamped$	10165 3483
clamping$	3483
clamps$	3483
class$	4186 8400 8404 4907 8640 8868 9779 10322 6701 3624 3720
classed$	1203 2486
classmates$	7796 8997 9003 6715 6812
clear	2493 2777
clear$	709 712 715 716 1676 1869 6109 2648 2669 3244 3321 3469 3490
cleared$	2780
clearly$	629 1854 1855 1856 1857 1977 1985 5746 1986 1987 5787 2371 2372 3367
cleft$	3729
clever$	1471 1472 1473
climb$	942 943
climbbed$	942 943
climbbing$	942 943
climbed$	942 943
climbing$	942 943
climbs$	942 943
clingy$	3654
clinic	2821 3508
clinic$	10195 6582 10211 3378 7273 7301
clinically$	3528
clip$	4260 4261 501 502 9873
clips$	4260 4261 501 502
close	2603
close$	9768 2416 2463 6364 7119
closed$	2332 2416 7074 7077 7119
closes$	2416 7119
closing$	9534 9535
closure$	2714 3502
clothe$	7169
clothes$	3780 3798 7760 7761 7873 7874 7875 7876 7877 7878 7879 7880 690 4466 706 5470 5471 9118 9119 9120 9121 9122 9126 9127 9128 9129 9140 9149 6537 7039 7044 7169
clothing$	5470 5471 9118 9119 9120 9140 9149 7039 7041 7044
clout$	8315
club$	2433 3378
clueless$	3679
co$	4588 8544 5531 5561 5567 5572 5581 5657 6872 3487
coach$	7625 7868
coaches$	7868
coat$	9118 9119 9120 9129 7039 7044 7052
coats$	5470 5471 9118 9119 9120 9121 9122 9129 7039 7044 7052
cocain	10322 6701
cocaine$	6575 10203 10326 6716
cocky$	3654
coddling$	8954
code$	6976
codein	6573
codeine$	10198 10201
codes$	6976
coelia	3519
coeliac$	7280
coerced$	7431 8268 8269 8270 8271
cognitive$	3506
cohort	6290 9973 9974 9976 6372 10007 2652 6456 10104 10134 10153 10158 7234
cohort$	8404 4782 1140 8578 8602 8603 8604 8605 8606 8607 8618 8868 9982 9997 2647 2684 10113 10126 10127 6875 3448
cohorts$	9982
cold$	9599 9792 10297
coliti	3519
colitis$	7280
colleagues$	5184 5185 5186 2544
collec	7148 3388 3444
collect$	2452 6258 6542
collected$	2452 6258 9910
collecting$	2452 6258
collective$	3321
collects$	2452 6258 9911
college$	5799 5804 5805 5807 9788 6190 10223 10224 10225 10227 10229 10235 3378 7326 7327
colleges$	10232
collude$	664 665
colluded$	664 665
colludes$	664 665
colluding$	664 665
colostomy$	3736
colour$	7007
coloured$	3260
colours$	9140 7007 7039
combat	2725
combative$	3652
come	9933
come$	3887 7616 291 4103 4108 4109 7960 4343 4475 8212 1035 1350 1353 1532 5321 5322 5323 1740 1749 9185 9191 9205 9212 9277 9287 9288 9289 9290 2001 9453 9454 2640 2817 2984 7061
comes$	291 682 1036 1351 1354 1740 1749 9277 9943 2817 3602
comfort$	6174
coming$	7503 291 7981 9184 2817 10266
comings$	2591
comman	6271
command$	10004 6525
commands$	9896
comment$	1761 1762 1763 1764
commented$	1761 1762 1763 1764
commenting$	1761 1762 1763 1764
comments$	1761 1762 1763 1764
commentted$	1761 1762 1763 1764
commentting$	1761 1762 1763 1764
commit	6366 10028 6404 2653
commit$	7688 9185 9191 9205 9213 9981 10001 10032 10172 7061
commits$	9981 10172
committed$	10172 2937
committing$	9991 6414 10084 2937
committs$	2937
common$	4615 9524 9525 9526 9784 9785 9786 9787 6694 7133
commun	2461 6490 2925
communicate$	465 466 467
communicated$	465 466 467
communicates$	465 466 467
communicating$	465 466 467
communication$	2363 2364 2365 2366 3321 7112
community$	8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8428 8484 8488 8489 6222 6311 2713 10115 10136 6686 6771 3615 3617
companion$	7489
companions$	7489
company$	7388 7489 4008 7698 7716 8313 4694 4695 5799 5804 5805 9788 6190 2433 6770 3377
compar	2506
compare$	6251
compared$	6267
compass$	8241
complacency$	9616 3679
complacent$	6140 3679
complain$	1761 1762
complained$	1761 1762
complaining$	1761 1762 9352
complainned$	1761 1762
complainning$	1761 1762
complains$	1761 1762
complaint$	981 982 9529 9605 6777 7124
complaints$	981 982 9529 9605 9754 9755 6777 7124 7125
complete$	1099 1100 1102 1796 2399 2498 3321
completed$	7568 9287 9288 9289 9290 2000 9548 9549 9550 9551
completeed$	2498
completeing$	2498
completely$	1298 5778 3197 3313 3316
completes$	2498
complex$	3118 3510
complexion$	7005 3670
complexions$	7005 3670
compliance$	6782 6870
compliant$	5000 6869
complicit$	40 391 392 393 394 408 7943 665 6748
complicity$	7669 664
complies$	9299 9300 9301 9302
comply$	7688 8212 9155 9185 9191 9205 7061 7062
comprehension$	7107
compromise$	10 2941 2942
compromised$	10 2941 2942
compromises$	10 2941 2942
compromising$	7388 10 2941 2942
compulsive$	3053
computer$	7178
conceal$	741 742 1744
concealed$	741 742 1744 7056
concealing$	741 742 1744
concealled$	741 742 1744
concealling$	741 742 1744
conceals$	741 742 1744
concer	6532 2805 2855 2882 3541
concern$	3834 4618 5847 5848 9566 9567 9568 9569 9570 9571 9572 9573 9605 7124
concerned$	5248 5249 5250 8876 8877 8878 5254 5255 6119 6120 6198 2438 10028
concerning$	8566 8567 8568 8569 8570 8571 8572 8573 8574 3120
concerns$	8248 8249 8250 8251 5847 5848 9605 9754 9755 10157 7124 7125
concerta$	7302
concus	3731
condescending$	3680
condit	6550 3607
condition$	10175 10316 7284 7297 7309 7367
conditional$	3605
conditions$	8340 2909 10316 7358 7367
conduc	2553 2708
conduct$	3 4 5 6 7 8 9 3773 7399 7400 3780 7451 7670 4466 706 8167 8168 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8366 1180 1181 1182 1183 1184 1185 1186 1187 1188 1356 1357 1358 1359 1360 1361 6706 3121 3503
confer	10280
confidence$	1338 1340 1446 1447 1448 1449 1450
confidential$	3389
confidentiality$	9731
confiscated$	6320 10095
conflict$	8056 8288 9353 2909 6783
confro	9978 6458
confront$	10083
confrontation$	8056 8288
confrontational$	8575 8576 8635 8636 8637 8638 8639 6886 3652
confrontations$	8288
congregate$	8674 6975
congregated$	8674 6975
congregates$	8674 6975
congregating$	8674 6975
connected$	988 2613 10028 6413 6783
connection$	2935
conscious$	3856 96 4042
consensual$	3175 3633
consent$	7669 517 518 519 520 521 522 1308 1309 1310 1311 8881 8984 5369 5370
consented$	517 518 519 520 521 522 7909 524 552 1308 1309 1310 1311
consenting$	517 518 519 520 521 522 3175 3188 3633
consents$	517 518 519 520 521 522 1308 1309 1310 1311
consequences$	7452 7453 7454 7455 7457 7458 7459 7461 7526 142 7536 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 8117 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8501 8684
consid	2486 2600 2769
consider$	8212 1137 9185 9191 9205 9591 7061
considerable$	4884
considered$	4742 4743 1023 1137 1198 2806 3045
considering$	1137 2806
considerred$	1137
considerring$	1137
considers$	1137
consistent$	1796
consistently$	1966 5727 1967 5728 1968 1969 1970 1971 1972 1973
consort$	3007
consorted$	3007
consorting$	3007
consorts$	3007
consortted$	3007
consortting$	3007
consta	6235 6236 6237 2477 2478 2578
constable$	9860 9861 9862 6238 6239 6339
constables$	9860 9861 9862 6238 6239 6339
constant$	6085 6086
constantly$	454 1966 5727 1967 5728 1968 1969 1970 1971 1972 1973 2288
consti	2486
consul	6579 6584
consultant$	10204 10205 10209
contac	9874 9884 6315 2591
contact$	4004 4005 4008 7846 465 466 467 469 470 471 472 473 474 475 1280 1281 9874 2878 6924 7058
contacted$	465 466 467 469 470 471 472 473 474 475
contacting$	465 466 467 469 470 471 472 473 474 475
contacts$	465 466 467 469 470 471 472 473 474 475 9940 6352
contactted$	465 466 467 469 470 471 472 473 474 475
contactting$	465 466 467 469 470 471 472 473 474 475
contain$	8510 8511 8538 9326 9327 9328 6282 7069
contains$	6282
contempt$	9833 9834 9835 9836 9837
contemptuous$	3680
content$	234 235 240 344 345 346 374 375 550 551
continually$	454 1966 5727 1967 5728 1968 1969 1970 1971 1972 1973
continue$	7542 7577 7599 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 9212 2958
continued$	7542 7562 7577 7599 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 1796 2958
continues$	7542 7577 7599 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 2958
continuing$	7542 7577 7599 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 2958
continuously$	1966 5727 1967 5728 1968 1969 1970 1971 1972 1973
contra	3539
contraception$	8930 8931 8932 7300
contraceptive$	7300
contract$	10098 7378
contracts$	10098
contradictory$	8369 8370 8371
contribute$	664 2730
contributed$	7398 664 8093 8094
contributes$	664 2730
contributing$	664
contro	2725 6487 3502
control$	8212 8238 8244 8465 8495 8510 8511 8538 8566 8567 8568 8569 8570 8571 8572 8573 8574 4979 8608 8615 8616 5001 8650 8656 8657 5324 5325 5401 9253 9326 9327 9328 6235 6236 6237 2477 2478 2479 6302 2578 6342 10112 6503 2755 10159 6839 7069 3498 7263
controlled$	7431 7936 9190 9196 9201 9210 9286 9312 9313 9314 9315 9316
controlling$	3120 7161 3654
controls$	7161
convenience$	6174
conveniently$	3371
convic	6429 6445 3755
convict$	3473
convicted$	10070
convicting$	3473
conviction$	10054 3715 3756
convictions$	10003 10054 10082 3715 3756
convince$	9274 9297 5673
cool$	8354 4730 4731
cooper	6546
cooperate$	7660 8212 8545 8557 8560 9155 9185 9191 9205 9591 10171 7061 7062
cooperated$	8545
cooperates$	9299 9300 9301 9302
cooperating$	8545
cooperation$	8544 6872
coordi	3487
cope	6574
cope$	5082 1341 5103 5104 1344 1356 1357 1358 1359 1360 1361 8881 5265 5266 5267 5270 5271 5273 5274 5277 1523 1524 1525 8921 8922 5301 1541 1542 5304 1549 9593 10199 10200 3196
coped$	1356 1357 1358 1359 1360 1361 1549 3196
copes$	1356 1357 1358 1359 1360 1361 1549 3196
copied	2459
copied$	9905
coping$	1356 1357 1358 1359 1360 1361 5265 5266 5267 5270 5271 5273 5274 5277 8924 8925 1549 3196
copy$	2539
core	10158
core$	4846 4847 9900 10069
cornrows$	3670
corporate$	3321
correl	2506
correlated$	6267
corrob	2461
corroborated$	6222
corrupting$	992 993 994 3039
cotton$	3187
couch$	10291
could$	21 22 23 24 25 338 339 340 341 342 343 347 348 353 354 355 356 357 358 633 634 635 4943 1250 1315 1318 1319 1321 1329 1381 1498 1504 1528 1598 9023 5649 1911 1928 1929 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2089 2096 2160 2338 2408 2409 2411 2412 6229 2471 2505 2665 2686 2854 3305
council$	5799 5804 5805 5807 9788 6190 2433 3321 3368 3377
counse	6579
counselling$	10208 7272 7307
counsellor$	10204 10205
count$	1905 5666 1906 5667 1907 5668 1908 5669 1909 1910
countless$	3924 3946 6085 6086 6109
country$	6718
county$	4153 4170 4177 4180 4187 7814 7815 7816 1063 5086 10038 7350 3720
couple$	1287 10286
courier$	8449 1069 6815
couriers$	8449 1069 6815
course$	5739 5746 1986 1987 9375 9386 9387 9388
courses$	9386 9387 9388
court	6445 10072 6679 3467 3607
court$	7770 630 631 10070 10074 2692 10144 10304 10308 2923 2929 2989 3467 7228 7339 7371 7372 3612 3617 7380
courted$	630 631 2989
courtesy$	9466 9467 9524 9525 9526
courting$	630 631 2982 2989
courts$	630 631 8670 8671 10070 2692 10144 10304 2989
cousin	10249 10284
cousin$	7796 2857
cousins$	7796
cover$	8163 1744 5992 2346
coverage$	6351
covered$	1744 2346 7056
covering$	9105 1744 2346
coverings$	9105
coverred$	1744 2346
coverring$	1744 2346
covers$	1744 2346
covert	2776
covert$	6537 3389 3698
covertly$	3698
cowardly$	3679
cowards$	7101
cp$	3751
cpn$	6479
cpns$	6479
cps	6278
cps$	9903
cpw$	6479
cpws$	6479
crack	10322 6701 3484
crack$	4818 9958 10203 10326 6716
crackdown$	10143 7245
cracked$	10073
crackeddown$	7245
crackingdown$	7245
cracksdown$	7245
crave$	896 897 3132
craved$	896 897 3132
craves$	896 897 3132
craving$	896 897 3132
crazy$	6876
create$	476 672 1097 1098 2498 3093 3096
created$	476 672 1097 1098 3093 3096
createed$	2498
createing$	2498
creates$	476 672 1097 1098 2498 3093 3096
creating$	476 672 1097 1098 3093 3096
credibility$	6780
credible$	8365
credit$	7873 7874 7875 7876 7877 7878 7879 7880 7885 7887 7888
crew$	8868
cries$	1263
crime	9838 2461 9848 6227 9892 9898 2518 2545 6375 10015 2630 10029 10031 10038 10039 2654 6420 6486 6491 6492 6508 6516 10141 10174 6698 7156 7172 7209 7241 7252
crime$	7443 7444 7777 7791 7793 8295 8342 8473 8668 9844 6222 9852 2469 6247 6250 2496 2497 2502 9889 9892 6279 2523 6291 9917 9918 6295 2537 6301 2542 6306 9991 9999 10000 6386 6388 6391 6415 10043 10044 10045 6452 6472 6477 10111 2726 10116 10117 2732 10120 10121 6498 10123 10124 2745 10133 2778 2786 2925 10323 6712 6714 6783 3098 3403 3451 3452 3460 3462 7230 7242
crimes$	7777 9889 9999 10000 6391 6415 10111 2786 7230
crimin	9838 2461 9848 9884 9898 2603 9992 9998 10014 10015 10038 6486 7198 7209 7241 3487 7252 7253 3611 3624 3720 3721
criminal$	7777 7781 7784 7801 8318 8319 8320 8321 1003 8446 8447 8448 1084 4997 5003 5004 5005 9778 6222 6247 6288 6364 9990 10024 6410 6424 6429 6679 2925 6694 6695 6698 6714 3008 3043 6813 6814 3113 3155 6926 7156 3397 3467 3616 7385 3654
criminalise$	2394 2395 2396 2397
criminalised$	2394 2395 2396 2397
criminalises$	2394 2395 2396 2397
criminalising$	2394 2395 2396 2397
criminality$	7777 7791 7793 10111 6712 6853 3705
criminally$	3146 3453
criminals$	7801 8295 8297 8318 8319 8320 8324 1003 8446 8447 8448 1084 8523 9778 10023 10024 6714 6813 6814 6926
criminogenic$	3643
crimint$	9948
crisis$	6584 7309 3740
crohn	3729
crook$	8481 6813 6852
crooked$	5454
crooks$	8481 6813 6852
crop$	5476 9118 9119 9120 9135 9136 9137 5516 7044 3289
cropped$	3260 3283
cross	2506
crosscheck$	6251
crosschecked$	6267
crossreferenced$	6267
crowd$	8331 1287 6770 6799 6800
crown	3611
crown$	6278
cruel$	9522 9523 9533 9623 3654
cry$	1263
crying$	1263
cse$	7777
cues$	2328 2329 2330 2331
culpable$	7128 3679
culpri	6366 7234 3713
culprit$	8386 8387 8388 9991 6806 6807 6850 7203
culprits$	8386 8387 8388 9991 6806 6807 6850 7203
culture$	2230 2231 6783
cunch$	6718
cunning$	3654
curb	2725
curfew	2925
curfew$	6686 10316 6773 7238 7381 3757
curfews$	6773 7238
curiosity$	3773 7399 7400 4488 9566 9567 9568 9569 9570 9571 9572 9784 9785 9786 9787 7133
curled$	5440
curly$	3237 3260
curren	2461
current$	6222 6264 6424
custod	2518 10072 10257 10260 6636 6689
custodial$	3615
custody$	7793 2492 6279 6386 6388 10243 10261 2879 10314
customer$	3997 7868
customers$	3997 7868 8689 8690 8691 8692 10136 6771
cut	2725 3515
cut$	9095 9096 5493 2799 7012 7023 7243
cuts	2725
cuts$	2799 7012
cuttin	2725
cutting$	2799
cynical$	8575 8576 9533
cystic$	3519
dabble$	391 392 393 394
dabbled$	391 392 393 394
dabbles$	391 392 393 394
dabbling$	391 392 393 394
dad	6622 10249 6625 2868 2872 6634 2874 2877 10269 10283 10284 6662
dad$	8667 1474 5236 5237 5238 5239 2857 2858 10245 10247 6623 2865 2866 2869 2870 2871 2875 10264 10268 6650 6920
daddies$	6742
daddy$	6742
dads$	2870 6920
daft$	77 78 761 2997
daily$	10200 3407
damage	6375 2630 10029 10031 10038 10039 2654 6420
damage$	9748 10000 6391 6415 10044 10045 10304 10319 10320 10323
damaged$	3114 6876
damn$	9465 9547
damp	2912
damp$	10297 6673
dance$	8514
dancers$	5647
danger$	7386 7387 7397 7443 7444 7445 7446 7447 7448 7449 7452 7453 7454 7455 7457 7458 7459 7461 3952 3953 3954 3955 3956 3957 3958 3959 199 200 201 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 4382 4383 8025 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8242 8247 8248 8249 8250 8251 8282 8284 8288 8295 8308 4784 1024 4786 4787 4788 4789 4790 4791 4792 4793 4794 4795 8421 8422 4798 4799 4800 4801 4802 4803 8684 8930 8931 8932 6079 6511 6712 6750 3004
dangerous$	7386 7387 3858 7784 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 4688 2946 3653
dangers$	7386 7387 7452 7453 7454 7455 7457 7458 7459 7461 3904 3905 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8248 8249 8250 8251 8684 8930 8931 8932
dark$	1676 9068 9078 1704 5515 3236 3237 3238 3244 3260 7039 3283 7219
darker$	1676 3236 3244
darkest$	1683 3264
data	6263
data$	9731 9888 9944 7177
databa	7148 7154
database$	9864 9876 9902 10011 10012 7178
date	6481
date$	10106 7373
dates$	2516 7373
dating$	2982
daught	10105
daughter$	8809 6569
daughters$	8809
daunt$	5345
dawn$	3464
day	7226 7249
day$	3853 9345 9346 9347 1976 9386 9387 9388 9969 2699 10199 10200 6609 6610 7135
days	6574
days$	9386 9387 9388 10199 10200 10224 7135
dazzled$	900
dc$	9924
dci$	9924
dead	10260
dead$	10182 10262
deaf$	6063 6064 6065 3386 7294
deal	10014
deal$	7688 4105 4106 4107 7758 425 426 427 8355 8356 1013 8452 4918 5067 1341 5103 5104 1344 8921 8922 2449 9978 9981 10001 10005 10032 10033 2955
dealer	7198
dealer$	3977 7610 7620 7621 7629 7637 7756 7781 7801 7804 7814 7815 7816 7825 7827 7830 7865 7899 7941 8162 4685 8311 8312 8318 8319 8320 8321 1003 8429 8446 8447 8448 8455 1084 8930 8931 8932 2787 6710 6714 6813 6814
dealers$	3977 7610 7620 7621 7629 7633 7637 7756 7781 7801 7804 7814 7815 7816 7825 7827 7830 7865 7899 7941 8162 8295 8298 4685 8311 8312 8318 8319 8320 8321 8324 1003 8429 8446 8447 8448 8455 1084 8689 8690 8691 8692 8930 8931 8932 10022 2787 6710 6714 6813 6814
dealin	9838 9848 9886 6366 9998 10025 10028 10029 10038 10039 6679 6694
dealing$	7443 7444 7777 7787 7792 7810 425 426 427 7814 7815 7816 1013 8473 8668 5244 2472 9991 10034 10084 10116 10304 10319 2940 2955 7188 7384
deals	9886
deals$	425 426 427 1013 9911 9981 10005 10033 2940 2955
dealt$	425 426 427 4770 4771 4772 4773 1013 2448 10072 10073 2691 2770 2927 2955
death	10248 10250 10282
death$	8025 10181 2863
debt	10248
debt$	7339
debts$	7339
decamped$	3704
deceitful$	3654
december$	7799
decency$	9466 9467 9524 9525 9526
decent$	5923 5924 5925 5926
decide$	8881 5289 8921 8922 9017 9023 9863
decided$	106 107 108 9023 9724 2384 2385 6169 9795
decides$	9023
deciding$	8924 8925 9023
decisi	2746
decision$	3798 7451 3840 3841 81 82 3844 84 85 86 3848 88 7475 7476 7477 7478 7479 3855 7481 3857 7483 7484 7485 7486 7487 7488 109 110 111 112 7516 7517 7518 7519 7520 7521 7522 7523 3902 4092 7718 333 4095 4096 4097 4098 8824 5305 5306 5307 8933 8934 2147 6015 10054 6706 6707 6708 6947
decisions$	3 4 5 6 7 8 9 3798 7451 7475 7476 7477 7478 7479 7483 7484 7485 7486 7487 7488 109 110 111 112 113 114 115 116 7516 7517 7518 7519 7520 7521 7522 7523 7524 7525 333 4095 4133 4134 4466 706 8167 8168 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8824 8831 5305 5306 5307 8933 8934 2147 10054 6706 6707 6708 6947
decked$	1712 1713 1714 3277
declin	2725 2785 10206
decline$	1171 1172 1173 9168 3298
declined$	1171 1172 1173 9168 9173 9178 9179 9180 9181 3298
declines$	1171 1172 1173 9168 3298
declining$	1171 1172 1173 9168 3298
decrea	2725
deemed$	4742 4743 1198
deep$	1704
defeating$	3863
defect$	10175
defenceless$	5263
defend$	5076 5265 5266 5267 5270 5271 5273 5274 5277
defending$	5265 5266 5267 5270 5271 5273 5274 5277
defensive$	3679
defensiveness$	9616 3679
deferred$	3617
defiant$	8575 8576 3120 3654
deficit$	7265
defied$	954 955 3012
defies$	954 955 3012 3376
definite$	1869
definitely$	1977 1985 5746 1986 1987 7078
defy$	954 955 3012
defying$	954 955 3012
degenerate$	3638
degenerates$	3638
degrade$	2763
degraded$	2763
degrades$	2763
degrading$	2763
degree$	281 282 283 8951 8952 8953
delay	10177 7267
delay$	9748 9804
delayed$	7132
delaying$	9534 9535
delays$	9748 9804
deliberate$	3856 96
deliberately$	454 3371
delicate$	3216
delinquency$	3638
delinquent$	3113 3114 6876 3120 3638
delinquents$	3638
deliver$	4105 4106 4107
demand$	6486 6542
demanding$	8635 8636 8637 8638 8639 6886
dement	6636
dementia$	10261
demonise$	2394 2395 2396 2397
demonised$	2394 2395 2396 2397
demonises$	2394 2395 2396 2397
demonising$	2394 2395 2396 2397
demons	2624
demotivated$	3654
denial$	9616 6763
dental	2821
dental$	6582
dentis	6579
dentist$	10204
deny$	10100 2715
denying$	2715
department$	5799 5804 5805 9788 6190 2433 3368 3377
depend	7306
dependence$	2815
dependency$	2815
dependent$	2815
depends$	2916
deplorable$	3679
deport	10250 10257 6636
deported$	10261
depres	10248 10260 6636 3728
depressant$	7302
depressants$	7302
depressed$	7269
depression$	10261
depressive$	10259
deprive$	10100
deprived$	3114
depth$	9639
dereliction$	3679
derision$	9833 9834 9835 9836 9837
descend$	405 406
descendded$	405 406
descendding$	405 406
descended$	405 406
descending$	405 406
descends$	405 406
descri	2466
described$	1028 1207
description$	2541 6347 7263
descriptions$	6215 9841 9865 2541 6347 9979
desert$	3355
deserted$	3352 3355
deserting$	3355
deserts$	7507 3355
desertted$	3355
desertting$	3355
deserve$	7504 7505 7506 655 656 2992
deserved$	7504 7505 7506 655 656 8045 2992
deserves$	7504 7505 7506 655 656 2992
deserving$	7504 7505 7506 655 656 2992
design	2486
designed$	2730 2780
designer$	8286 8287 5469 9095 9096 5496 1737 7039 7042 3283 3293
desire$	5693 9319 9320 9321 9322 9323 9324
desk	6227 6230
desk$	9845 9852 9853 9855 9867 9875 6257 6284 9916 9920 6298 9926 10077 7164
despite$	151 3912 152 153 154 180 182 186 187 188 7821 7822 7823 7824 8215 8216 8217 2324
destined$	407 1826 1827 1828 3302
destructive$	3826 7786 3040
detail	2466 2516 6277 2531 6292 6293
details$	3992 3993 3994 9864 9865 9883 6280 9979 10167
detain	6441 10072 2782
detain$	10066 6543 3473
detained$	7219
detaining$	3473
detect	9844 6227 6235 6236 6237 2477 2478 6250 2496 2497 2502 6278 2523 6291 9917 9918 2537 6301 2542 2578 6342 6429 10057 6452 3469 7258 3713
detection$	9024 9025 10054 7228 3468 3469
detections$	10054 10082 7228 3468
detective$	2455 9852 9860 9861 9862 6238 6239 9875 2490 6257 2519 6281 6284 9916 6298 9924 9926 6331 6339 9967 10077
detectives$	2455 9852 9853 2468 9860 9861 9862 6238 6239 9867 2482 9875 2490 6257 9903 2519 6281 6284 9916 6298 9924 9926 6331 6339 9967 6432 10077
detent	2925
detention$	8399 9353 6686 6811 3746
detentions$	8399 6811 3746
deter$	2698 2741 3480
deteri	10206
detering$	2741
determ	2493 2605
deterping$	2698
deterr	10073 3502
deterred$	3480
deterrence$	7263
deterrent$	7251 7263
deterrents$	7251
deterring$	2698 3480
deters$	2698 2741 3480
deterting$	2698
develo	7148 3388
develop$	2452 6258 2498
developed$	1347 2452 6258 2498
developing$	2452 6258 2498
developmental$	3503 3510 3571
develops$	2452 6258 2498
deviant$	3114 6876 3120
device	2584 6468
device$	2521 2559 9946 10093 3416
devices$	2521 2559 9946 10093
devious$	3654
di$	9924
diabet	3729
diagnosed$	3724
diagnoses$	3724
diagnosis$	7265 3724
diagram$	2484 7157
diagrams$	7157
diazep	3541
diazepam$	7302
dice$	639
dicing$	639
dictate$	8495
did$	133 7562 7583 7591 7594 376 481 4329 4374 4483 4484 756 757 758 4528 4531 790 800 801 802 803 804 806 810 829 830 831 838 842 869 894 1159 1163 1260 1261 1262 1562 1568 1575 1578 1604 1621 1965 5738 9365 9366 5747 5748 1998 2053 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 5858 2107 5874 5880 2120 5882 5884 5888 2128 2129 2130 5892 5893 5913 5915 2177 2195 2197 2198 2199 2200 2201 9607 9608 2235 2237 9724 9772 9773 9774 9775 9797 9798 2419 2985 3324 3327
die$	10182
died	10250 6626 10260
died$	10251
diet	6565 6566
diet$	10190 10191
dietar	3525
dietary$	7286
dietician$	3742
dieticians$	3742
dietitian$	3742
dietitians$	3742
difference$	1418 9264 9265 9266 9267 9268 9269 9270 9271
different$	483
diffic	2615 10177
difficult$	7388 4596 4758 1152 1153 1154 1155 1156 1157 8566 8567 8568 8569 8570 8571 8572 8573 8574 8627 8635 8636 8637 8638 8639 1254 1255 1256 1257 1258 8668 6376 10147 3114 3118 3120 6882 6886 3654
difficulties$	8050 8057 8058 8627 2860 6882 7266 7309 3577
difficulty$	7266 7309 3577
dim$	3654
dire$	3680
direct	3487
directed$	6353
directing$	7161
directs$	7161
dirt$	9778
dirty$	9095 9096 10297 3260 3276 3283 3669
disabi	6565
disabilities$	7292
disability$	10190 6592 7265 7297 3737
disabl	6636
disabled$	10261 3737
disaffected$	3114 6876 3213
disappear$	7837 458 459
disappeared$	458 459
disappearing$	458 459 6719
disappearred$	458 459
disappearring$	458 459
disappears$	458 459
disappointing$	2254 2255 2256 2257 6087 9713 3351
disappointingly$	3681
disaster$	1068
disasters$	1068
disband$	10125
discipline$	6762
disciplined$	4770 4771 4772 4773 6904
disclo	2517 2619 6380 2888
disclose$	7660 7688 8212 9185 9191 9205 7061
disclosure$	981 982
disclosures$	981 982
discov	6231 2493 6299 2605
discover$	9856
discuss$	9185 9191 9205 7061
disdain$	9833 9834 9835 9836 9837
disease$	7265
disengage$	7688 3650
disengaged$	7077 3650
disengagement$	3650
disengages$	3650
disengaging$	3650
disgrace$	3679
disgraceful$	8566 8567 8568 8569 8570 8571 8572 8573 8574 9623 3120 3679
disgracefully$	3679
disguised$	3021
dishevelled$	3669
dishonest$	3654 3679
disinterested$	7077 3654 3679
dismal$	2407 3679
dismally$	3679
disman	3709
dismantle$	10125
dismantling$	2766
dismiss$	862 9767 3364
dismissed$	862 2332 3352 3364
dismisses$	862 3364
dismissing$	862 9534 9535 3364
dismissive$	8575 8576 3679
dismissively$	3679
disobedient$	3114 3654
disobey$	954 955 9352 3012
disobeyed$	954 955 9352 3012
disobeying$	954 955 9352 3012
disobeys$	954 955 9352 3012
disord	6375 2630 10029 10031 10038 10039 6420 6486 6487 6492 6508 6516 10141 10177 7306
disorder$	8627 8668 10000 6391 10043 10044 10045 10111 10112 10117 2732 10133 6882 7264 7265 7273 7286
disorderly$	3654
disorders$	8627 6882 7286
dispersal$	6477 6478
disperse$	10125
dispersing$	2766
display$	762
displaye$	6216 2456
displayed$	762 6216 2456
displayes$	6216 2456
displaying$	762 6216 2456
displays$	762
disposal$	7228 7378
disposals$	7228
disregard$	71 76 7688 954 955 4860 4861 1101 4863 3012 3364
disregardded$	76 954 955 3012 3364
disregardding$	76 954 955 3012 3364
disregarded$	76 954 955 3012 3352 3364
disregarding$	76 954 955 3012 3364
disregards$	76 954 955 3012 3364
disrespect$	9833 9834 9835 9836 9837
disrespectful$	8575 8576 3654
disrup	10052 10057 10073 7258
disrupt$	8473 2741 3491 3712 3716
disrupted$	8473 10148 7255
disrupting$	8473 9352 2741 3491 3712
disruption$	8473 8668 10096 10151 10155 3492 7254 3495 3712 3716
disruptive$	992 993 994 4758 8566 8567 8568 8569 8570 8571 8572 8573 8574 8668 3039 3114 6876 3120 3654
disrupts$	8473 2741 3491 3712
disruptted$	8473
disruptting$	8473
distribute$	2454 6216 2456
distributed$	2454 6216 2456 9843
distributes$	2454 6216 2456
distributing$	2454 6216 2456
disturbed$	3114 6876 3654
dither$	3682
dithered$	3682
dithering$	7138 3682
ditherred$	3682
ditherring$	3682
dithers$	3682
divide$	10125
dividing$	2766
divorc	10248 10250 6626 6628 10257 10282
divorce$	10253
divorced$	10251
divorcing$	10251
dla	6592
dla$	10217
do$	131 7562 7581 7589 7592 4135 376 481 4359 4483 4528 4532 4534 4535 4536 788 800 801 802 803 804 806 808 836 840 867 8257 8259 8265 8267 892 1159 1161 1260 1261 1262 1488 1549 1560 1568 1573 1576 1582 1602 1619 9023 9162 5558 9185 9191 9205 9211 9212 5602 9239 5616 9255 9256 9257 9258 9259 9260 9261 9338 1965 5738 9365 9366 5751 5752 5755 1996 2054 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2109 5880 5882 2122 2179 2195 2197 2198 2199 2200 2201 2233 6144 6564 2985 7061 3324 3327
doctor	6579 2821
doctor$	10204
doctors$	6582
dodge$	5399 5400 2350
dodged$	2350
dodges$	2350
dodging$	5399 5400 2350
dodgy$	7388 8318 8319 8320 7003
doe$	3267
does$	132 7582 7590 7593 376 481 4528 789 800 801 802 803 804 806 809 837 841 868 893 1159 1162 1260 1261 1262 1549 1561 1568 1574 1577 1583 1603 1620 9023 5617 9259 9260 9261 1965 5738 9365 9366 5751 5752 5755 1997 2055 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 5858 2108 5874 2121 5884 2178 2195 2197 2198 2199 2200 2201 2234 2419 2985 3324 3327
dogs$	8467 8468 8469
doing$	7585 7586 7587 7645 7646 7647 7648 7649 7650 7651 7652 7654 376 481 7981 1549 5859 5860 5875 5876 5880 5882 2195 2197 2198 2199 2200 2201 9618 9619 9620 9621 2419 9816 3327
dolled$	1765 1766 1767 3296
domestic$	10272 3581
dominant$	1109
done$	3854 7568 7958 1301 1765 9239 9336 5784 5793 5800 5801 9430 9432 9433 9435 9436 9437 9438 9453 9454 5861 5877 5878 5879 5880 5882 5885 5886 5887 5888 2128 2129 2130 9548 9549 9550 9551 2195 2197 2198 2199 2200 2201 9588 9589 9590 9601 2237 2419 9815 3327
doomed$	1826 1827 1828 3302
door$	8006 8008 10059
doorman$	7868
doormen$	7868 8689 8690 8691 8692
dopey$	3654
dose$	7304 7305
doss$	8521 8522
dossier$	3696
dossiers$	3696
doubt$	9221 9222 9223 9224 5633 9374
doubtful$	4841
down	10042 2727
down$	264 289 386 387 388 389 390 4447 4448 4450 8171 4626 8540 8663 8664 8665 5442 5492 9145 5521 5532 9158 9169 9174 9644 9645 9646 9647 9648 9649 9650 9651 9652 9653 9654 9655 9656 9658 9659 9660 9661 9662 9663 9664 9665 9666 9669 9670 9671 9672 6048 9674 9675 6196 6294 9994 10040 10066 10131 6612 6717 7023 7243 7244 7245
downed$	6294
downfall$	8050
downlo	6320
download$	7177
downloaded$	9945
downloads$	7177
downplay$	701 862 2995
downplayed$	701 862 2995
downplaying$	701 862 2995
downplays$	701 862 2995
downs$	6294
drag$	2341 6188
draged$	2341
dragged$	7431 2341
dragging$	2341
draging$	2341
drags$	2341
drain$	4834
drama$	8056 8282 8308 5624 9250 5626 3055 3547
drank$	2813
draw$	7405 7406 243 244 667
drawing$	667
drawn$	7431 901 909 910 911 912 913 914 915 916 917 918 919 920 921 922 928 1697 9190 9196 9201 9210 9286
draws$	7405 7406 243 244 667 8092
dreadful$	2254 2255 2256 2257 9749 9750 9751 9752 3120 3351
dreadlock$	3670
dreadlocked$	3260
dreadlocks$	3670
dreads$	7020 7022
dream$	5559
dress$	3780 7953 7954 7955 7956 7957 4376 616 617 690 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 1725 9112 5491 9118 9119 9120 9147 9148 9149 7039 3279 7044
dressed$	7953 7954 7955 7956 7957 7958 4376 616 617 1712 1713 1714 9112 9113 9114 9115 1753 9147 9148 1765 1766 1767 6991 6993 7001 3277
dresses$	1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 5470 5471 1725 9112 9118 9119 9120 9147 9148 7039 3279 7044
dressing$	3781 5485 1725 5508 3279
drew$	7405 7406 243 244 667 8092
drift$	401 402 403 404 405 406 439 440 9213 7134
drifted$	401 402 403 404 405 406 439 440
drifting$	401 402 403 404 405 406 439 440
drifts$	401 402 403 404 405 406 439 440
driftted$	401 402 403 404 405 406 439 440
driftting$	401 402 403 404 405 406 439 440
drill	9885
drill$	8681
drink	10260
drink$	7465 7480 7626 7627 4012 4013 4014 4015 4016 4018 4019 7688 7717 7719 7720 7721 7885 7953 7954 7955 7956 7957 8257 8259 8327 8343 1259 1260 1261 1262 10203
drinker$	10259
drinkers$	10262
drinki	6565 6566 10248 10260 10282
drinking$	3773 7399 7400 30 7745 7953 7954 7955 7956 7957 7989 690 4466 706 10190 10191 2813 2860
drinks$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7885 1260 1261 1262 2813
driv	2725 2777
drive$	7602 7938 3497
driven$	3995 900 2780
driver	2479 6302
driver$	7620 7621 3997 7625 7868 2657
drivers$	3988 3991 7620 7621 3997 7624 7625 7868 8484 8689 8690 8691 8692 9152 9842 6240 9927 9929 2593 2657
drives$	7938
drivin	2653
driving$	6414
drone	3502
drone$	2587 3430 7263
drones$	2587 3430 7263
drop	2725
drop$	4808 9213 2342 10131 7243
droped$	2342
droping$	2342
dropout$	6813
dropouts$	8446 8447 8448 6813 6814
dropped$	2342
dropping$	2342
drops$	2342 10131 7243
drug	9838 9848 6247 9884 2603 9992 10015 6694 10322 7156 7198 7252 3720
drug$	3773 7399 7400 32 33 7777 4167 7803 4185 691 8318 8319 8320 4804 4805 4806 4807 4817 8446 8447 8448 2469 2472 6288 6364 6491 2778 6565 6566 10248 6714 6814 3054 3098 3113 3440 3545
druggie$	3645
druggies$	3645
druggy$	3645
drugs	9885 9998 2709 6701
drugs$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7730 4111 4112 4113 7760 7761 7762 7777 7781 7790 7791 7814 7815 7816 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8295 8327 8343 8473 8533 1259 8668 8930 8931 8932 2469 2472 9958 9985 10008 10009 6470 2778 6575 10201 10203 2860 10326 6712 6714 6716 3054 3098 6864
drunk$	7958 7985 9352 2813
dry$	1676 9078 9598 3244
ds$	9924
dto	3617
dto$	7378
dual$	5430
duck$	2350
ducked$	2350
ducking$	2350
duckked$	2350
duckking$	2350
ducks$	2350
due	10042 2727
due$	3778 263 287 4055 10193 10266 2890 10282 2922
dump$	2315 2316 3357
dumped$	2315 2316 3357
dumping$	2315 2316 3357
dumpped$	2315 2316 3357
dumpping$	2315 2316 3357
dumps$	2315 2316 3357
dust$	9791
duties$	9394 9736
duty$	9394 9611 9694 9736
dyed$	3260 7023
dying	6636
dying$	10181 10261
dynamic$	6801
dynamics$	6801
dyscal	3725
dysfunctional$	3114 6876 3679
dyslex	3725
dyspra	3725
dysregulated$	3654
dystrophy$	7280
e$	9605 9709 9710 9711 6116 9754 9755 10210 10211 7125
each	9839 9961 2579 2580 10158 7227
each$	149 4142 4723 5017 1641 9157 5533 5547 1787 1789 1960 1962 1963 1964 6039 9761 6206 6255 6290 9962 9973 9974 9976 10007 2652 10047 6456 6466 10104 10134 10138 10153 2779 6543 10196 3213 7058 7059 7080 3428 3438 7234
eager$	234 235 240
ear$	9067 9688
earlier$	8749
early$	8814 7281
earmar	2769
earn$	428 7994 7995
earned$	428
earning$	428
earns$	428
earring$	7039
earrings$	7039
ears$	9067 9689 9690 9846
easier$	2680
easily$	923 1345 1535 5787 9415 9416 9718 9719 9720 9721 3005 3137
east$	1672
eastern$	1665 5427 5431 1671 5450 9077
easy$	3804 430 8076 8077 8222 8223 8224 6376 3006
eat	9899
eat$	3526 7288
eaten$	7288
eating	6566
eating$	10191 3525 7288 7297
eats$	3526 7288
eczema	3729
educat	2832 7329 3569
educate$	146 147
educated$	146 147
educates$	146 147
educating$	146 147
education$	3943 7569 8220 5807 10230 10233 3556 7327
educational$	3554
effect	3487
effect$	9270 9271 10142
effective$	3490
effectively$	1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 3182
effort$	8138 753 4515 4516 9172 9422 9460 9461 2155 2156 2157 9566 9567 9568 9569 9570 9571 9572 9573 5951 5952 5953 5954 5955
efforts$	3943 7569 9172 2155 2156 2157 6760
egg$	224 226 962 963 6799
egged$	224 226 962 963
eggged$	224 226 962 963
eggging$	224 226 962 963
egging$	224 226 962 963
eggs$	224 226 962 963 6799
ehc$	3555
ehcp	3554
ehcp$	7315
ehcps$	7315
eight	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 7234
eight$	8403
eighteen$	7896 7898 543 7931 7932 8736 8737 8738 8739 8740 8741 5122 8773 8774 8775 8776 8777 8778 8779 9019 6941
eject	9978 6458
eject$	10083
elder	7217
elder$	7801 8318 8319 8320 6783
elders$	7781 7801 7804 8318 8319 8320 8324 8455 9871 2631 6783
elect$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
elected$	106 107 108 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 9724 6169 9795
electing$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
electr	2915 2929
electricity$	6676
electronic$	6690 7380
electronically$	6690
elects$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
electted$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
electting$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
element$	281 282 283 6800 6804 6851
elements$	6800 6804 6851
eleven$	8403 1384 1385 1386
else$	8022 678 679 8088 8760 9556 9557
elsewhere$	9556 9557
email	2539
email$	9709 9710 9711 6300 7124
emaile	6354
emailing$	6300
emails$	9710 9711 9754 9755 6300 7124 7125
embarked$	407
embroiled$	395 396 397
emergency$	10210 3550
emotional$	5029
emotionally$	3149 3210 3582
empathy$	8245 8275 8276 6762
employment$	7330
emptive$	6526
enabl	2476
enable	2668 3493
enable$	38 8055 2520 2671
enabled$	38 8055 8093 8094
enableed$	2671
enableing$	2671
enables$	38 8055 2520 2671
enabling$	38 8055
encounter$	8313 6725 6936
encounters$	8313 6725 6936
encour	2465
encourage$	7405 7406 146 147 236 237 238 243 244 2949 2994
encouraged$	7405 7406 146 147 236 237 238 243 244 2470 2949 2994
encourages$	7405 7406 146 147 236 237 238 243 244 2949 2994
encouraging$	7405 7406 146 147 236 237 238 243 244 2949 2994
end$	91 92 4099 685 686 9211 9212 5590 5625 6455 10154 2797
endanger$	10 2941 2942
endangered$	10 2941 2942
endangering$	10 2941 2942
endangerred$	10 2941 2942
endangerring$	10 2941 2942
endangers$	10 2941 2942
ending$	6455 10181 2797
endless$	122 123 124 6085 6086
endlessly$	1966 5727 1967 5728 1968 1969 1970 1971 1972 1973
endome	3519
endometriosis$	7280
ends$	5625 10122
enemies$	8047
enemy$	8047
enforc	6311 10052 10057 7148 3477 7253
enforce$	3716
enforcement$	9936 10110 2752 10139 2756 10143 6520 10155 7248 3488 7250 3495 3716
enforcer$	3708
enforcers$	3708
enforces$	3716
engage$	7494 7508 7660 7688 7772 398 399 400 8212 8538 8545 4921 8547 8548 8549 8550 8551 8552 8557 8560 8643 9155 9185 9191 9205 9253 9274 9277 9305 9326 9327 9328 9591 9767 9770 6546 6747 6873 7061 7062 7069
engaged$	391 392 393 394 398 399 400 7958 7966 8545 8547 8548 8549 8550 8551 9190 9196 9201 9210 9286 9287 9288 9289 9290 9303 9312 9313 9314 9315 9316 6747 6873
engagement$	391 392 393 394 8544 8552 1175 1176 1177 1178 4940 9172 1792 1793 1794 1795 9342 5718 6867 6872 7058
engager$	6835
engagers$	6835
engages$	391 392 393 394 398 399 400 9277 9299 9300 9301 9302 6747
engaging$	391 392 393 394 398 399 400 8545 8547 8548 8549 8550 8551 8552 9326 9327 9328 6747 6866 6873 7069
english$	7334 7336
enjoy$	896 897 898 899 964 965 966 967 9371 3003
enjoyed$	896 897 898 899 964 965 966 967 9371 3003
enjoying$	896 897 898 899 964 965 966 967 3003
enjoys$	896 897 898 899 964 965 966 967 9371 3003
enormously$	10154
enough$	69 7545 3921 7547 3946 4482 4522 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 1518 1521 5308 5309 5390 9016 9625 6940 6962
enquir	6307 10057 10280
enquir$	2621
enquiries$	9889 2607 2621 10049
enquirs$	2621
enquiry$	9932 9996 2621 10049
enrich	3388
entangled$	395 396 397
enter$	2985 6747
entered$	2535 2536 2562 2625 2627 2985 6747
entering$	2985 6747 7188
enterp	10035
enterprise$	9872 7210
enterred$	2985 6747
enterring$	2985 6747
enters$	9943 2985 6747
entice$	7405 7406 236 237 238 2949
enticed$	7405 7406 236 237 238 2949
entices$	7405 7406 236 237 238 2949
enticing$	7405 7406 236 237 238 2949
entirely$	2371 2372 3197 3313 3316 3367
entitled$	3654
entitlement$	8496
entrant$	8439
entrants$	8439
entrenched$	3092
epilep	6636 3729
epilepsy$	10261
episodes$	7842
equal$	3190
equally$	2987
equals$	5184 5185 5186
erratic$	7495 7496 7497 7498 8561 8562 8563 8564 1179 3120
escala	2788 3487
escalate$	9213
escalated$	2534
escape$	7634
essential$	2730
establ	6231 2493 2605 2619 6380
establish$	9856 2488 2495 2500
estate	6494 6538
estate$	7797 7798 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8428 8484 8488 8489 6036 10119 10128 10163 10166 6771 3213
eternally$	3677
european$	1663 5426 5428 5432 9075 3239
evade$	5399 5400 2350
evaded$	2350
evades$	2350
evading$	5399 5400 2350
evasive$	3654
even$	3931 3935 179 6083 6084
evening$	9345 9346 9347 3407
event$	8117
events$	8117 10036
ever$	5290 5291 1531 9272 9273 5652 9278 9279 9280 5678 1918 5680 1920 5727 5728 1968 1969 1970 1971 1972 1973 5741 9382 9383 9384 9385 6150 7065 7066
every$	122 123 124 4593 8219 4716 4894 1443 9157 5533 5547 1787 1789 1959 5721 1961 1962 1963 1964 6046 6109 9754 9755 9761 6255 9962 10196 6574 7058 7059 3314 7080 7125 3428 3438 7291
everybody$	4463 4464 4465 6019
everyone$	4463 4464 4465 8124 4593 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8450 4888 5135 6019
everything$	7794 8090 5213 1453 9157 5533 1863 1864 1865 1990 1991 1992 1993 1994 5989 6078 6164 6187 6753 7058 7059
evicte	10260 6636 3753
evicted$	10261
evicti	10248 10257 10282 3753
evicts	3753
eviden	9885 2716 7148 3702
evidence$	4502 9529 9605 9754 9755 9851 2491 6273 9907 2524 2606 2629 10074 7124 7125 3443 7205
evidently$	1985 5746 1986 1987
evil$	3038 6876
ex$	10254
exaggerate$	8528
exaggeration$	8528
exam$	9743 9809 6617 3572 7336
examin	6320
examin$	2499
examination$	7177
examinations$	7177
examined$	2499 9945
examines$	2499
examining$	2499
examins$	2499
example$	10018 10165
exams$	7336
except$	5214
exception$	7072
exchang$	495 4256 496 497 498 499 500
exchange$	4248 495 4256 496 497 498 499 500 4263 7891 7938 6747
exchanged$	495 4256 496 497 498 499 500 6747
exchanges$	495 4256 496 497 498 499 500 7938 6747
exchangged$	495 4256 496 497 498 499 500
exchangging$	495 4256 496 497 498 499 500
exchanging$	495 4256 496 497 498 499 500 6747 7188
exchangs$	495 4256 496 497 498 499 500
excitement$	8282 8288 8308 3004
exclude$	9767 9768
excluded$	7434 3952 3953 3954 3955 3956 3957 3958 3959 199 200 201 294 295 296 297 8042 4770 4771 4772 4773 2332 6811 7132 7321 3561
excluding$	9534 9535
exclus	6617
exclusion$	8060 8061 8117 8399 2714 2837 10242 6811 3744
exclusions$	8117 8399 6811 3744
excuse$	6194 7108 7109
excuses$	4890 4891 1131 4893 6194
execut	10075 3463
exercise$	762
exercised$	762
exercises$	762
exercising$	762
exhaust$	1122
exhausted$	1122
exhausting$	1122
exhausts$	1122
exhaustted$	1122
exhaustting$	1122
exhibit$	3421
exhibited$	7181 3421
exhibiting$	3421
exhibits$	3421
existence$	6877
existent$	8561 8562 8563 8564 9749 9750 9751 9752
expand	2775
expect	6613
expect$	4394 4395 4396 636 637 8153 8154
expectations$	8658 6917
expected$	4007 2470 2598 10060 10238 10266
expell	3563
expelled$	3563 7324
expend	6271
expendable$	9896
expensive$	9095 9096 5496 3283
expensively$	1661 3240
experi	2886 2887
experience$	8117 8313 1338 1340 5156 1396
experienced$	1347 9000 1629 1638 6647 6648 6728 6938 3192
experiences$	8117 8313
experiencing$	6647 6648
explanation$	9709
explicit$	4229 4237
exploitation$	7386 7387 7424 7425 7426 7441 7678 7777 8050 8051 8060 8061 8167 8168 8248 8249 8250 8251 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 2542 6452 6750 6779
exploited$	7431 7434 7936 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8946 8947 8948
exploiter$	3977 7610 7629 7781 7801 7825 7827 7830 7899 7917 7922 7927 8162 4685 8311 8318 8319 8320 8321 8385 1003 1084 6710 6805 6808 6809
exploiters$	3977 7610 7629 7633 7781 7801 7825 7827 7830 7899 7922 7927 8162 4685 8311 8318 8319 8320 8321 8324 8385 1003 1084 6710 6805 6808 6809
explosive$	3652
expose$	3764 10 7398 3791 7417 7418 7419 7420 7421 7422 7423 2941 2942
exposed$	3764 10 7398 3791 7417 7418 7419 7420 7421 7422 7423 2941 2942
exposes$	3764 10 7398 3791 7417 7418 7419 7420 7421 7422 2941 2942
exposing$	10 3791 7417 7418 7419 7420 7421 7422 2941 2942
express$	4650 4651
expressed$	4650 4651
expresses$	4650 4651
extend	2702
extensions$	7011 7022
extract$	2452
extracted$	2452
extracting$	2452
extraction$	7177
extractions$	7177
extracts$	2452
extreme$	4884
extremely$	3181
eye$	9067 9687 7031
eyebrow$	9067 9083 7034
eyebrows$	9067 9083 7034
eyed$	6999 7028
eyelashes$	7016 7022 7029
eyes	9909
eyes$	5063 9067 1682 9090 9802 2460
eyesig	6565
eyesight$	10190
fabricated$	8367
face$	7758 9067 5480 5495 9130 5509 2492 6426 7026 3295
facebook$	460 4221 461 4222 462 4223 463 4224 464 4225
faced$	6894 7027
faces$	9067 9130 5509 6248 7026 3295 3610
facial$	5436 2492 3247 3415
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6632
facing$	3610
facts$	4502
fade$	7013 7022
fades$	7013
fail	2785 3575
fail$	136 732 795 800 801 802 803 804 806 826 827 828 843 9212 9352 2008 2009 2010 2011 9772 9773 9774 9775 2998 7073 3318 3319
failed$	136 732 795 800 801 802 803 804 806 826 827 828 845 9352 2008 2009 2010 2011 5777 9403 9772 9773 9774 9775 2998 3318 3319 7132
failing$	136 732 795 800 801 802 803 804 806 826 827 828 846 9352 2008 2009 2010 2011 9398 9399 9400 9401 9534 9535 9772 9773 9774 9775 2998 3318 3319 3320 7082 7083
failings$	9398 9399 9400 9401 3320 7082 7083 3678
failled$	136 732 795 9352 9772 9773 9774 9775 2998
failling$	136 732 795 9352 9772 9773 9774 9775 2998
fails$	136 732 795 800 801 802 803 804 806 826 827 828 844 9352 2008 2009 2010 2011 9772 9773 9774 9775 2998 3318 3319
failure$	4035 275 276 277 278 279 280 826 827 828 9398 9748 9804 6813 3320 7082
failures$	9398 9399 9400 9401 9748 9804 6813 3320 7082 7083
fainted$	3735
fainting$	3735
faints$	3735
fair$	1676 3236 3237 3244 3260
fake$	3253 3268
fall	2725
fall$	4059 4060 4061 4062 405 406 947 9213 2304 10131 3361 7243
fallen$	405 406 947 2304 3361
falling$	405 406 947 7055 3361
falls$	4059 4060 4061 4062 405 406 947 2304 9756 10131 3361 7126 7243
false$	8367 9376 3016 3021 3255 3268
families$	1124 1125 1140 8578 8602 8603 8604 8605 8606 8607 4990 4991 8618 8622 5967 5968 5969 5970 5971 5972 6019 6031 9657 6875 6877 6920 6925 7118 7124
family	6621 6622 10269
family$	4896 1140 8578 8602 8603 8604 8605 8606 8607 4990 4991 8618 8622 8826 8851 8855 6030 10247 6623 10256 2871 10268 10284 10286 6678 6875 6920 3163 6925 3547 3578 7347 7352
fantasist$	6813
fantasists$	6813
far$	8369 8370 8371 1431 1435 1466 1599 2238 2239 2240 2378 10106
farce$	7093
farcical$	3679
fashionably$	1661 3240
fast$	8814 3006
faster$	8749
fat$	3669
fate$	6751
father	6622 10249 6625 2868 2872 6634 2874 2877 10269 10283 10284 6662
father$	1124 1125 4990 4991 8667 1465 1474 5236 5237 5238 5239 2857 2858 10245 10247 6623 2865 2866 2869 2870 2871 10264 10268 6650 6920
fathers$	2870 6920
fatigue$	7280
fattest$	1683 3264
fault$	7654 7655 298 299 300 301 8038 699 700 9622 9758 2402 6171 9806 9807 9808 6752 3365 7129 7139
faulty$	4523
favor$	4250
favors$	4250
favour$	4249 7881 7882 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 6735 3278
favoured$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3278
favouring$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3278
favourred$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3278
favourring$	1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 3278
favours$	4249 7881 7882 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2442 2443 2444 6735 6736 3278
faze$	5345
fazes$	5257 8883
fear$	4876 4877 1117 1118 1607 3200
feared$	1607 3200
fearless$	3663
fears$	1607 3200
february$	7799
feckless$	3654
fed	2459
fed$	670 1107 1108 2913 2916
feed	2459 2532 3388
feed$	670 1107 1108 2452 2538
feeded$	2452
feeding$	1107 1108 2452 2538
feeds$	670 1107 1108 2452 2538 2913
feel$	7844 7845 4650 4651 1111 1119 2569
feelin	3508
feelings$	8488
feels	3508
feels$	7844 7845 4650 4651 1111 1119
feet$	7763 7764 5414 9040 9041 9727 9801 3221
feigned$	3021
fell$	405 406 947 2304 3361 7229 3538
felt	3508
felt$	7844 7845 4650 4651 4742 4743
female	3458
female$	5402 9028 9029 5405 9031 9032 1663 6234 2602 6818 6973 3213 3435
females$	8577 2602 6818 3664
fend$	5079 5265 5266 5267 5270 5271 5273 5274 5277 1517 9592
fendded$	1517
fendding$	1517
fended$	1517
fending$	5265 5266 5267 5270 5271 5273 5274 5277 1517
fends$	1517
feral$	3114 6876 3654
ferocious$	3652
fester$	9812
fever$	7279
few$	6851
fewer	2725
fibrosis$	7280
fiercely$	3197 3211
fifteen$	1384 1385 1386
fight	2725
fight$	7688 7717 7719 7720 7721 8013 8117 4517 8143 8285 8355 8356 8668 5080 9211 9213 5624 9250 5626 9348 9352 3497
fighti	6487 6628 6679
fighting$	7443 7444 4729 8473 8528 8668 9352 10112 10224 2860 10253 10304
fights$	8117 8284 8288 8668 9348 9352 9353
figure$	5226 6506
figures$	9743 6174 9809 9811 9820 9821 6506
file$	9605 9864 9876
files$	9605 9864 9876
filler$	7006
fillers$	7006
film	9978 2782
film$	7602 9956 2576 9964 9968 6348 2588 6543 7191
filmed$	7431 7474 3995 8994 2576 9966 2581 6348 2588 3427
filming$	2576 6348
films$	2576 9964 6348
filthy$	9095 9096 3669
final$	2839 3605 3606
find	9951 3402
find$	2 1252 9211 6231 2493 2515 6299 2605 2619 10080
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1251 6299
fine	2850
fine$	8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 5301 1541 1542 5304 5310 5311 5312 5313 5314 5315 5316
fined$	6684
finger	10072 2782
finger$	9458 9459 9468 9469 9478
fingerprint$	6543
finish$	5592
finished$	9287 9288 9289 9290 2000
fire	6700
fire$	7766 8024 10020 6700 10325
firear	10322
firm	2746 2753 2759
firm$	6514 2758
firmer$	2758
first$	7738 8117 998 1053 9527 3605
fishnets$	7039
fisted$	9766 7104
fit$	5999 10186
fits	6565
fits$	10190 7283
fitted$	2929
fitting$	5472 5494
five	6218 6290 9959 6337 2579 2580 9973 9974 9976 10007 2637 2652 10047 6456 10104 10134 10153 10158 2779 7234
five$	4643 8471 1198 8770 1653 5415 5416 1698 9084 9085 9086 9087 9088 9089 5647 5656 5662 6044 6398 3435
fixated$	3384
fixed$	3753
flag$	2529 2563 3418
flagg	2600
flagged$	2486 2529 2534 2562 2563 9965
flagging$	2529
flagrant$	1099 1100 1102
flags$	2529 2563
flashb	3728
flashy$	3283
flat	6622 10252
flat$	7817 7818 7819 7820 4196 4197 4198 4199 7998 7999 8000 1796 10247 10270 10294 2911 10301 7362
flatmates$	5184 5185 5186
flats$	10293
flatter$	2434
flattered$	6766
fleas	2912
fleas$	6673
fled$	7197
fleece$	7039 7048
fleeces$	7039 7048
flier$	6823
fliers$	6823
fling$	47
flinging$	47
flings$	47
flip$	6266
flirt$	465 466 467 482 639
flirtatious$	3631 3661
flirted$	465 466 467 482 639
flirting$	465 466 467 482 639 690
flirts$	465 466 467 482 639
flirtted$	465 466 467 482 639
flirtting$	465 466 467 482 639
flirty$	3631
floor$	10291
floppy$	3237
flout$	954 955 3012
flouted$	954 955 3012
flouting$	954 955 3012
flouts$	954 955 3012
floutted$	954 955 3012
floutting$	954 955 3012
flung$	47
fluoxe	3541
fluoxetine$	7302
flyer$	6823
flyers$	6823
fob$	2313 3356
fobbed$	2291 2313 3356
fobbing$	2313 3356
fobed$	2313 3356
fobing$	2313 3356
fobs$	2313 3356
focus	6532
foetal$	3725
follow	2554 2782
follow$	7688 4441 8212 4627 4628 4629 4630 4631 8257 8259 1008 9155 9185 9191 9205 2056 2057 2058 6018 9770 9956 2576 9968 6348 6543 2985 7061 7191
followed$	7958 7966 7985 1008 2056 2057 2058 9601 2576 6348 9977 2985
following$	1008 2576 6348 2985
follows$	4441 1008 2576 6348 2985
folly$	8054
food	2915 6677
food$	7873 7874 7875 7876 7877 7878 7879 7880 7885 6676 2916
foodbank$	10302
foolhardy$	2945
foolish$	3825 77 78 3858 721 9522 9523 2945 2996
foolishness$	7671 7672 7673 7674 7675 7676 8054 4468 4469
fools$	7101
foot$	5414 9040 9041 9123 9124 10017 3221
footag	6263 6325
footage$	9873 9883 9888 2530 9950 6326 9952 2568 2587 3420 7182
footho	9909
footprint$	10161
for	6367 2668 7148 3388 3487 3493
for$	3832 7699 7730 4137 4176 4178 4179 7864 4248 7889 4385 4386 4387 4388 4389 8246 4830 8456 4848 4850 4851 4852 4854 4855 8483 4904 5015 5020 5022 5024 5043 5278 8981 8983 9015 1966 1967 9358 9532 6002 9634 9635 9732 6123 9780 9782 9793 9819 9856 6260 6296 9962 6390 6396 6400 10030 6414 6418 10048 6427 6428 6451 2737 6518 6530 6554 10180 2806 10196 6587 10213 10214 6599 10307 10317 2933 6717 6925 7127 7197 7229 7262 3559 7367 7369 7375 7380
force	2461 6227 6235 6236 6237 2477 2478 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 2542 9949 2578 6452 2773
force$	5799 5804 5805 9788 6190 6222 9852 9853 2468 9855 9860 9861 9862 6238 6239 9867 2482 9875 6257 6284 9915 9916 6297 6298 9924 9926 9930 6339 10021 6432 10077 2773 6534 7257
forced$	4632 4633 4634 4635 4636 4637 8268 8269 8270 8271 8273 1145 1148
forces$	4632 4633 4634
forcing$	4635 4636 4637
foreca	2595
forehead$	9067
foreign$	1663 5428 3239 7003 7032
forens	3713
forese	2595
forever$	1966 5727 1967 5728 1968 1969 1970 1971 1972 1973
forget	6574
forget$	10199
forgot$	7132
forgotten$	3352 7132
form	2486 7148
form$	8400 5907 9637 2498
formal$	3605
formally$	3560
formed$	2498
forming$	2498
forms$	2498
forwar	2459 2532
forward$	2540 6485
forwardd$	2540
forwarded$	9905 2540
forwarding$	2540
forwards$	2540
foster	3586
foster$	1276 6622 10269 10284 10296 3160 7347 7353
fostered$	7347
fought$	4512
foul$	3136
found$	2 4742 4743 1032 4912 1209 1253 2236 9632 2936 3104 3342
foundation$	9071 9072 9073 7030
four	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 7234
four$	4643 8471 1698 9084 9085 9086 9087 9088 9089 5647 5662 3435 3550
fourteen$	1384 1385 1386
fragment$	10125
frame$	9035 9036 9037 6977
frames$	9035 9036 9037 6977
fraternise$	3007
fraternised$	3007
fraternises$	3007
fraternising$	3007
fraternity$	6804
freckled$	1676 3244 3669
freckles$	3670
freckly$	3669
free	6407
free$	3856 96 7645 7646 7647 7648 7649 7650 7651 7652 4042 7933 7934 2914 6746
freely$	7933 7934 549 9718 9719 9720 9721 6745 6746 2986
frequent$	455 456 2959 3062
frequently$	454
friend	9839 6290 2579 2580 9973 9974 9976 6372 10007 2637 2652 6456 6465 10090 10104 10134 2762 10153 10158 2779 10168 7234 7241 7357
friend$	1140 8578 8602 8603 8604 8605 8606 8607 8618 9027 9030 6800 6875
friendly$	4899
friends$	3762 7464 7489 274 7685 7712 334 4111 4112 4113 7796 4341 4345 4346 4354 4372 708 730 4529 4643 4736 976 977 978 983 8404 4782 1139 1140 8578 8602 8603 8604 8605 8606 8607 8618 1242 5184 5185 5186 8860 8861 8862 8863 8864 8997 9003 9027 9030 9069 1710 1757 1758 9244 9245 9246 9247 9248 5630 5631 5632 5647 5656 5662 5674 5723 9397 5967 5968 5969 5970 5971 5972 6029 9686 9694 9695 9696 9697 9698 9699 9700 9997 6398 2649 2684 10127 6523 6703 6800 6875 3123 7116 7124
friendship$	3866 935 936 4755 1022 6800
friendships$	3 4 5 6 7 8 9 3798 935 936 6800
frighten$	8988 8989 8990
frightened$	8946 8947 8948 1605 1606
frightening$	7445 7446 7447 7448 7449
frightens$	5257 8883
fringe$	9129
fringes$	9129
fritter$	3374
frittered$	3374
frittering$	3374
fritterred$	3374
fritterring$	3374
fritters$	3374
frizzy$	3237 3260
from	2675 7148
from$	7568 4492 8118 8119 8120 8127 8128 8565 1236 5008 5196 5227 5332 5360 9027 9030 1738 9182 9939 9962 2597 9994 2670 6436 6459 6528 6598 6599 10271 2928 6959 7038 7081 7165 3504 7285 7324 7380
front$	6667
fruitful$	10089
frustrating$	6087 9713
ft$	9040 9041 3221
full$	3942 3950 3976 1409 2590 2849 3269
fully$	1298 1409 5173 1535 1538 2987 3197
fumble$	3682
fumbled$	3682
fumbles$	3682
fumbling$	3682
functi	2486 7267
function$	1356 1357 1358 1359 1360 1361
functioned$	1356 1357 1358 1359 1360 1361
functioning$	1356 1357 1358 1359 1360 1361
functionned$	1356 1357 1358 1359 1360 1361
functionning$	1356 1357 1358 1359 1360 1361
functions$	1356 1357 1358 1359 1360 1361
fund$	9591
funding$	7135
funds$	7364
furthe	2461 2702 7241 3487
further$	6222 2663 3435
furthered$	2663
furthering$	2663
furthers$	2663
futile$	3308
gain$	7994 7995 5021
gained	2801
gained$	6562
gallery$	6262
gambling$	10201
game$	4262 673 8681 8710
games$	673
gaming$	7851 7852 7853 673
gang	9844 9848 6227 6235 6236 6237 2477 2478 6250 2496 2497 9884 2502 2523 6291 9917 9918 2537 9925 6301 2542 9949 2578 2603 10015 10038 6452 6516 10141 2762 10149 7156 7198 7252 7253
gang$	4088 7777 7781 7791 7801 7825 8295 8321 8374 8455 1287 8860 8861 8862 8863 8864 9852 2469 9870 9872 9885 6288 6295 2596 6358 6364 9990 6385 6386 2647 2714 10113 10126 6523 6712 6714 3022 3113 3155 3393 7159 3403 3418 3434 3456 3494 3636 3722
gangling$	3669
gangly$	3669
gangs$	7777 7781 7791 7801 8295 8321 8374 8455 9852 2469 9872 6295 6358 6712 6714 3022 3393 3403 3636 3722
gangsta$	8375 6784 3637
gangstas$	8375 6784 3637
gangster$	8375 1003 6784 3637
gangsters$	8375 1003 8523 6784 3637
gap	7148
gap$	9748
gaps$	9748 2847
gather	6252 9933 7148 3388 3444
gather$	8674 6166 2452 6258 9953 6975
gathered$	8674 2452 6258 9910 6975
gathering$	8674 2452 9877 6258 6975
gatherred$	8674 6975
gatherring$	8674 6975
gathers$	8674 2452 6258 6975
gaudy$	3283
gaunt$	3669
gave	2459
gave$	227 228 229 230 231 232 233 363 1126 1127 1128 1608 1609 2161 2180 2296 2297 2298 2299 2300 6098 6684 3539
gbh	6694 3624
gbh$	10319 7385
gcse$	7327 3572 3573 7336
gcses	6617
gcses$	10242 7327 7336
gdpr$	9731
gear$	9118 9119 9120 9121 9122 7044 7054
genera	3388
general$	1796
generator$	2657 7223
generators$	2657 7223
gentleman$	8828 8829 8830
gentlemen$	1482
gents$	1482
get	6360 2777
get$	48 49 57 59 60 61 62 63 7466 3842 117 118 119 120 121 4010 7688 7719 7720 7723 4101 7910 563 566 7994 7995 651 652 4472 8098 4514 8163 8257 8259 8265 8267 888 942 943 945 946 947 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4892 4916 4917 1199 1223 1224 1225 1226 1227 1228 5021 5023 8714 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 8921 8922 1550 1554 1655 9211 9212 5650 9297 5673 5681 9326 9327 9328 2321 6146 2403 2404 9899 2655 6542 2817 10258 2962 2984 2985 6747 3046 3048 3052 3115 3117 3125 7069
gets	3546
gets$	48 49 57 59 60 61 62 63 117 118 119 120 121 564 651 652 8092 888 942 943 947 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4941 1199 1223 1224 1225 1226 1227 1228 8714 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1551 1555 1655 5710 2321 2403 2404 9899 2655 2811 2817 2831 2834 2913 2962 2985 6747 3046 3048 3052 3115 3117 3125 3522 3560 3562
getting$	48 49 57 59 60 61 62 63 117 118 119 120 121 4121 7910 4659 942 943 945 946 947 4879 4948 4949 1553 9326 9327 9328 5705 9352 2321 2403 2404 2655 2817 2985 7069
gift$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 7938 8327
gifts$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 7938 8286 8287 8314 8327 8343
gilet$	9118 9119 9120 7035 7044
gilets$	9118 9119 9120 7035 7044
ginger$	5449 3237 3260 3669
girl	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 6635 6699 7234
girl$	274 334 708 983 1140 8578 8602 8603 8604 8605 8606 8607 8618 1242 8748 1710 1757 1758 5611 5682 5683 6234 6678 10324 3014 6799 3049 6875 3123 7002 7025
girlfr	10248
girlfriend$	7893 512 7929 7930 545 546 10254 10256 10263 6738 6739
girlfriends$	7893 512 7929 7930 545 546 6738 6739
girls	6218 6226 9959 9961 6337 2579 2580 6372 2637 10105 2779 10168
girls$	7464 274 7685 334 7771 4147 4149 4151 4341 4345 4346 4354 4372 708 730 4529 4643 8334 8344 8345 8346 8347 4736 976 977 978 983 8376 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8472 1139 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 1242 8633 8748 1410 5231 5232 5233 5234 8888 9069 1710 1757 1758 9244 9245 9246 9247 9248 5630 5631 5632 5647 5656 5662 9298 5674 9308 5723 9397 9558 5967 5968 5969 5970 5971 5972 6028 9668 9686 9694 9695 9696 9697 9698 9699 9700 9701 9997 6398 2649 2684 6715 6799 6856 6875 3123 7002 7116 7124
giv	2517
give	2459
give$	7602 227 228 229 230 231 232 233 7660 363 1126 1127 1128 1328 5359 1608 1609 9185 9191 9205 5840 2161 2296 2297 2298 2299 2300 6232 7061
gived$	1126 1127 1128
given	6303 6354 2929
given$	7568 1608 1609 1871 9548 9549 9550 9551 2180 2296 2297 2298 2299 2300 9972 2811 2812 2834
gives$	227 228 229 230 231 232 233 363 1126 1127 1128 1608 1609 2161 2180 2296 2297 2298 2299 2300 6254 6271
giving$	227 228 229 230 231 232 233 363 1126 1127 1128 1608 1609 2161 2296 2297 2298 2299 2300 6254
glad$	234 235 240 374 375
glamour$	8286 8287 8308 8314
glandular$	3518
glasses$	7039
glean$	2452
gleaned$	2452
gleaning$	2452
gleans$	2452
gloves$	7039
glued$	2003
go$	3843 7469 3845 3846 7480 3888 7542 7562 7595 291 4068 4069 4070 4071 7697 7717 7719 7720 7721 4129 4131 4132 401 402 403 404 405 406 433 436 439 440 4204 4207 4215 458 459 7910 553 554 555 559 7953 7954 7955 7956 7957 4357 7998 7999 8000 4474 8108 8212 8257 8259 8265 8267 902 926 945 946 1096 1260 1261 1262 1740 1749 9155 9185 9191 9205 9211 9212 1843 9352 5905 6167 6304 2717 2957 2984 2985 6747 7061 3602
goad$	962 963 3011
goadded$	962 963 3011
goadding$	962 963 3011
goaded$	962 963 3011
goading$	962 963 3011
goads$	962 963 3011
goal	2739
goal$	2730 10152
gobby$	3654
goes	9899
goes$	7595 291 401 402 403 404 437 439 440 4215 458 459 553 554 555 560 8090 902 926 945 946 1096 1260 1261 1262 1740 1749 1866 9352 6304 9943 2824 2916 2922 2957 2984 2985 6747 3546 3602
going$	7563 7585 7586 7587 291 7745 4123 401 402 403 404 432 439 440 4203 4206 4213 4214 4215 458 459 516 7910 553 554 555 561 7953 7954 7955 7956 7957 7981 7998 7999 8000 926 945 946 4726 1096 1260 1261 1262 5146 5147 1494 1740 1749 9184 5580 1820 1821 1822 1823 5585 1829 1830 1831 9292 9352 2598 2717 2922 2957 2984 2985 3535 3602
goings$	6352
gold$	3249 7039
gone$	4108 4109 4117 401 402 403 404 405 406 439 440 4215 553 554 555 7958 7959 4342 7973 7974 7975 7986 4508 926 1096 9556 9557 6304 6604 2901 2957 2984 2985 6747 3535
good$	3858 3891 429 4757 8462 5089 5188 1510 1518 1521 5703 6000 6175 2590 3225
goods$	6470
goodwill$	4883
goose$	7045
gorgeous$	3669
gormless$	7003 3654
got	10206 2929
got$	48 49 57 59 60 61 62 63 117 118 119 120 121 562 565 7958 7973 7974 7975 7987 659 660 8092 942 943 947 1265 1552 1680 1693 1694 1695 1696 1743 5679 9453 9454 2321 2403 2404 2655 2913 2984 2985 6747 3154 3261 3272 3521 3538 3560 3562 3604
gown$	9110
gowns$	9110 9133
gp	6579 2821
gp$	10204 6582
gps	2929
gps$	6690
grade$	7333 3688
graded$	1198 1201 9965 3389 3688
grades	10241 6617
grades$	10242 7333
graffi	6679
graffiti$	10044 10304
gran	6622 10249 6625 2868 2872 6634 2874 2877 10283 10284 6662
gran$	10247 2875
grandad$	2875
grandf	6622
grandfather$	10247
grandm	6622
grandmother$	10245 10247
grante	3607
grasp$	8212 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611
grass$	9740
gravitate$	909 910 911 912 913 914 915 916 917 918 919 920 921
gravitated$	909 910 911 912 913 914 915 916 917 918 919 920 921
gravitates$	909 910 911 912 913 914 915 916 917 918 919 920 921
gravitating$	909 910 911 912 913 914 915 916 917 918 919 920 921
greasy$	1676 9078 3237 3244 3260
great$	4884
greater$	1395
greatly$	10154
greed$	7671 7672 7673 7674 7675 7676 8054 4468 4469 4488 8286 8287
greedy$	3654
green$	8852 8853 8854 9068 6952 3238 3260
greet$	2447
greeted$	2447
greeting$	2447
greets$	2447
greetted$	2447
greetting$	2447
grew$	1363 1364 1675 3243
grey$	9068 9078 3260 7039 3283 7219
grip$	9707 9784 9785 9786 9787 2755 7133
grips$	2755
groomed$	7431 7434 7936 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 6992
groomer$	7825 7917 7922 7927 8162 8385 1003 1084 6805 6808 6809
groomers$	7825 7922 7927 8162 8385 1003 1084 6805 6808 6809
grooming$	7424 7425 7426 7441 7678 8050 8051 6779
gross$	3321
grounds$	2667 2890
group	9839 6218 6290 9937 9954 9957 9959 9961 6337 9963 2579 2580 9973 9974 9976 6372 10007 2637 2652 10047 6438 6456 6465 10090 6466 10104 10134 6516 10141 2762 10149 10153 10158 2779 10168 7172 3446 3448 7227 7234 7241 7252 7253
group$	7464 7490 7491 274 7685 7687 334 7771 4147 4149 4151 4341 4345 4346 4354 4372 4419 708 730 4529 8260 4643 4736 976 977 978 983 8378 8380 8401 8404 4782 4783 1062 1139 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 1242 8633 5013 5014 1287 8758 8860 8861 8862 8863 8864 8868 1502 1503 1624 1625 9069 1710 1757 1758 9244 9245 9246 9247 9248 9251 5630 5631 5632 5635 5636 5647 5656 5662 9298 5674 9308 5723 9397 5967 5968 5969 5970 5971 5972 9611 6022 6024 9685 9694 9695 9696 9697 9698 9699 9700 9701 9776 9777 6157 9872 9875 6257 6284 9916 9920 6298 9926 6316 2556 9971 9982 2603 9997 6398 2647 2649 2684 10077 10091 10092 10126 10127 10135 6512 10144 6523 6544 6547 10173 6799 6851 6856 6875 3123 6925 7116 7124 3426 3448 7212 3494
groups$	7491 8378 8380 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 9872 9982 6856 6875 7212
grow	2775
grow$	1363 1364 1675 3243
growing$	1363 1364 1675 3243
grown$	507 7899 941 8676 8723 1348 8736 8737 8738 8739 8740 8741 5118 5119 5120 5121 1363 1364 5132 5138 5139 5140 8767 8768 8769 8773 8774 8775 8776 8782 5160 5162 5163 5164 5165 5166 5170 5172 8798 5181 8812 8813 1428 1445 8833 1451 1452 5215 8841 8842 5221 5222 1470 5292 5295 5357 1610 1611 1612 1613 1630 5397 1675 6941 6943 3206 3243
grownups$	8742
grows$	1363 1364 1675 3243
grubby$	9095 9096 3276 3283 3669
guarantee$	1905 5666 1906 5667 1907 5668 1908 5669 1909 1910
guaranteed$	1826 1827 1828 3302
guard	2479 6302 2570 6342 2592
guard$	3997 7868 2455 9842 6240 9927 9929 6331 2575 9967 2593 2594 2681 2697 2781
guardian$	9005 9006 9007 9008
guardians$	9005 9006 9007 9008
guards$	3997 7868 2455 9842 6240 9927 9929 6331 2575 9967 2587 2593 2594 2681 2697 2781
gucci$	7039
guessed$	8149 8150 4526 4527
guidance$	8252 8253 8254 8255 8256 8954 8971 9439 9440 9441 9442 9443 9444 6773
guilt	9992 6385
guilt$	9759 10010 3365 7130
guilty	3613
guilty$	674 675 6429 3613 7374
gullible$	761 8852 8853 8854 2997 6952 3654
gum$	3729
gun	10322
gun$	4638 4639
habit	7306
habit$	7451 2148 6706 6707
habits$	7451 9220 6706 6707
habitual$	455 456 6358 2959 3041 3053 3440
habitually$	454
had	2789 2793 2826 3546
had$	184 185 248 478 481 4333 4334 4335 4338 4339 580 581 582 583 584 585 586 599 600 601 602 603 647 695 697 1159 1265 1421 9027 9030 1680 1693 1694 1695 1696 1743 9365 9366 1995 2038 2039 2040 2041 2043 2044 2045 2046 5825 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2104 2112 5899 5900 5901 5913 5915 5976 9602 2429 2430 6517 2790 6554 2800 2806 2808 2811 6587 2834 3154 6975 3261 3272 3324 7197 3504 3521 3522 3559 3592
haemop	3519
haemophilia$	7280
hair$	9061 9063 9064 9065 9129 9149 7008 3250 7021 3262
haircut$	9063 9064 9065 9129 7021 3262
haircuts$	9063 9064 9065 9129 7021 3262
haired$	6989 6998
hairstyle$	9063 9064 9065 9129 7021 3262
hairstyles$	9063 9064 9065 9129 7021 3262
hairy$	3669
half$	687 5513 2656 6419 2734 3333
halfway$	7055
hall	6667
hall$	10292
halluc	3728
hallwa	6667
hallway$	10292
halve$	10131
halved$	7243
halves$	10131
ham$	3343
hand	2517 2532
hand$	231 232 233 5083 5084 5085 1325 5333 8959 8960 8961 9067
handded$	231 232 233
handding$	231 232 233
handed	6303 6354
handed$	231 232 233 9706 7097 7098 7233
handful$	1064 4825 1065 4826 1066 4827 1067 4828 8613 6813
handing$	231 232 233 7188
handl	7151
handle	2691
handle$	8538 5064 5076 1341 5103 5104 1344 8881 5265 5266 5267 5270 5271 5273 5274 5277 1534 8921 8922 1556 5318 5319 5320 2447 2755 3193
handled$	1534 2447 3193
handles$	1534 2447 3193
handli	10014 3713
handling$	5265 5266 5267 5270 5271 5273 5274 5277 1534 2147 2363 2364 2365 2366 2447 6694 3193 7112
hands$	231 232 233 5083 5084 5085 1325 9067 9603 9725
handse	6468
handset$	2559 9946 10093 3416
handsets$	2559 9946 10093
handsome$	3669
hang	9899 3515
hang$	7688 7717 7719 7720 7721 7750 7953 7954 7955 7956 7957 7998 7999 8000 932 945 946 8674 1745 1746 1747 1749 6975
hanged$	945 946 8674 6975
hanger$	3058
hangers$	3058
hangged$	945 946 8674 6975
hangging$	945 946 8674 6975
hanging$	7563 7745 7953 7954 7955 7956 7957 7998 7999 8000 932 945 946 8674 6975 7055
hangs$	932 945 946 8674 1745 1746 1747 1749 6975
haphazard$	9749 9750 9751 9752
happen$	7564 7565 7566 8454
happened$	4351 4352 7990 7991 683 4449 8090 8197 8198 8199 8200 8201 9519 9520 9521
happening$	8197 8198 8199 8200 8201
happens$	681 8090 8197 8198 8199 8200 8201
happily$	5310 5311 5312 5313 5314 5315 5316
happy$	234 235 240 4002 344 345 346 374 375 550 551
harass$	948 949 950 3010
harassed$	948 949 950 3010
harasses$	948 949 950 3010
harassing$	948 949 950 3010
hard	2753 2759
hard$	4596 8316 1085 1086 1152 1153 1154 1155 1156 1157 4987 8668 1327 6514 2758 10147 3203 3239
hardcore$	3090 3654
harden	7240
hardened$	1610 1611 1612 1613 3041 6912 6963 3663
harder	2615
harder$	4459 1152 1153 1154 1155 1156 1157 9421 6376 2758
hardest$	1152 1153 1154 1155 1156 1157
hardier$	1610 1611 1612 1613
hardly$	67 4740 1483 1485 1486 1529 1530 1587 5348 1588 1589 5482 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2183 2238 2239 2240 2794 2843 3184 3185 3191 3199 3324 3527
harm	3515 3720
harm$	7386 7387 7424 7425 7426 3952 3953 3954 3955 3956 3957 3958 3959 199 200 201 4382 4383 8050 8051 8060 8061 689 8167 8168 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8248 8249 8250 8251 8509 6079 9748 6358 6649 10274 2925 10319 6750 3394 3434 3438 3440 7275
harmed$	7275
harmer$	6825
harmers$	6825
harmful$	3858 7784 992 993 994 2946 3039 3440
harming$	7275
harms$	7386 7387 7275
harsh$	9705
has	2789 2819 10206 3546
has$	3767 3769 478 647 4486 819 1159 1265 1421 9027 9030 1680 1693 1694 1695 1696 1743 1835 5738 9365 9366 1995 5825 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2103 2111 2146 5913 5915 6383 6517 2764 2790 2800 2808 2811 6580 2831 2834 2929 3154 6975 3261 3272 3324 3504 3521 3522 3559
hat$	7039
hats$	5518 5519 1759 1760 7039
haunts	2516 6277
haunts$	9220
have$	3768 3770 4001 4082 4114 4118 478 481 4365 647 694 4481 4487 4504 4509 4520 4521 4524 4525 818 8363 1159 1265 8674 1421 1422 1680 1693 1694 1695 1696 1743 5575 5584 9211 1835 5660 5738 9365 9366 1995 9404 9405 9406 9407 5783 9412 9413 9414 5792 5798 5825 5841 2105 2146 9554 9555 6172 6173 10027 6517 2764 3154 6975 3261 3272 7084 7197 7229 3504 3559
having	2793 3546
having$	478 481 4728 1680 1743 6554 2800 2806 3261 3522
havoc$	6846 6847 6848 6854
hawk$	486 2972
hawked$	486 2972
hawking$	486 2972
hawkked$	486 2972
hawkking$	486 2972
hawks$	486 2972
hazel$	9068 3238
he$	3874 3880 4284 4341 4345 4346 4371 730 8152 975 4736 976 8362 977 978 4880 1139 8680 9244 9245 9246 9247 9248 5630 5631 5632 5634 5799 9428 3560
head$	8006 8008 8263 8264 5087 1446 1447 1448 1449 1450 5474 5498 5499 1739 9729 2344 10062 7019 3378 3731
headed$	407 6887 6988 7096
heading$	407 2793
heads$	8006 8008 8263 8264 5087 2250 9729 2344 6939 6953 7017 7018
headscarf$	7039
headscarves$	7039
health	6566 6593 10248
health$	4652 4653 4654 4655 4656 5807 10176 10191 6570 6579 6581 10209 7298 3548
healthier$	3858
healthy$	3891
hear	6299
hear$	8373 3509
heard$	1301 2131 2132 2889 3509
hearin	6565
hearing$	10190 2889 3509 3531 3532 7373
hearings$	7373
hears$	3509
heart$	6550 10176 3523
hearted$	7094
heartless$	9533 3654 3679
heatin	2915
heating$	6676
heavier$	3216
heaviest$	1683 3264
heavil	6574
heavily$	1662 10199 10200 3218
heavy	2753
heavy$	5413 6081 6514 3216 3219 3269 3337
heavyset$	3668
heed$	3827 3828 3829 3830 3831 7660 8212 4627 4628 4629 4630 4631 9479 9566 9567 9568 9569 9570 9571 9572
heeded$	7958 7966
heedless$	74 75
heel$	10081
heels$	9135 9136 9137 9727 7039
height$	9035 9036 9037 6977
held	7148
held$	1333 9017 9548 9549 9550 9551 2377 9858 2562 6425 10073 2784
helicopter$	3430
hell$	8339 8358
help	2476 2512 2668 2716
help$	3812 139 146 147 7660 7772 8103 4563 8219 8220 8221 8538 8552 5075 8954 8962 8963 8964 8965 8966 8967 8968 8969 8971 8976 8977 8978 8979 8980 9172 1792 1793 1794 1795 9185 9191 9205 9253 9274 9305 9326 9327 9328 9334 2155 2156 2157 9591 9600 2363 2364 2365 2366 9770 2520 2546 2663 2671 2730 2768 10221 6760 6761 6838 7058 7061 7069
helped$	146 147 8192 8193 8194 8195 8196 8553 9190 9196 9201 9204 9210 9286 9303 9312 9313 9314 9315 9316 9854 2663 2671 2768
helpful$	9854
helping$	146 147 4564 9326 9327 9328 5704 2663 2671 2768 7069
helpless$	5263
helpped$	146 147
helpping$	146 147
helps	2668
helps$	146 147 2520 2663 2671 2730 2768 7070
hepatitis$	3730
her	6226 9891 6316 2603 2816 6590 2842 6611 2859 6621 10265 10290 2910 6678 10309 2932 7322 3607
her$	7389 7390 19 7416 3835 3837 7463 79 80 83 87 3850 3852 94 3903 259 266 267 268 270 4034 274 4046 4047 4048 4049 4050 4051 334 4110 7753 4144 4171 4247 4292 4297 4368 4393 4418 668 669 4436 4462 8090 705 707 708 724 727 8117 8123 4537 8165 4543 8243 8247 4623 8260 983 4775 8450 8486 4895 1242 5013 5014 8684 1307 5108 5110 8882 8970 5418 5419 5420 5445 1692 1709 1710 1730 5505 1757 1758 9329 5764 6019 9695 9696 9697 9698 9699 9700 6100 6102 6104 6111 9743 9809 6364 6558 6560 10188 2804 6567 2807 6572 6577 2818 6603 6608 10236 2856 6620 2861 2862 6624 2864 2873 6639 10270 6658 6669 6671 10298 10303 6685 6691 6693 2975 2991 3123 3280 3281 7116 3536 3537 3542 3543 3550 7313 3565 3574 7344 3599 3600 3605 3615
heritage$	5459 5460 5461 5464
heroin	10322 6701
heroin$	9958 6575 10203 10326 6716
hers$	8085
herself$	3761 3763 7389 7390 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 4825 4826 4827 4828 8464 1259 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6559 6674 6702 6732 6733 6954 6955 7276
herselves$	6559 7276
hid$	1748 2345
hidden$	1748 9858 7056
hide	6360 2623
hide$	7602 4105 4106 4107 1748 2345
hided$	2345
hides	2623
hides$	1748 2345
hiding	2623
hiding$	1748 2345
hierar	9884 7154 7156 7252
hierarchy$	9870 9871 3693
high$	56 1191 1192 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4969 4970 4971 4972 4973 4974 4975 4976 9352 5973 3336
higher$	1191 1192 6265 3544
highest$	1191 1192
highlights$	7022
highly$	2753 3197
hijab$	7039
hijabs$	7039
him	6226 9891 6590 10265 10290 10309 7322
him$	7389 7390 7416 7463 3979 3986 3987 3988 3991 7827 7830 7911 7923 4418 8132 8260 5013 5014 8882 8970 9329 6019 9695 9696 9697 9698 9699 9700 7116 7313 7344
himself$	3761 3763 7389 7390 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 4825 4826 4827 4828 8464 1259 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6559 6674 6702 6732 6733 6954 6955 7276
himselves$	6559 7276
his	6316 2603 2816 2842 6611 2859 6621 2910 6678 2932 3607
his$	19 3835 3837 79 80 83 87 3850 3852 94 3903 259 266 267 268 270 4034 274 4046 4047 4048 4049 4050 4051 334 4110 7753 4144 4171 4247 7894 4297 4368 4393 668 669 4436 8085 4462 8090 705 707 708 724 727 8117 8123 4537 8165 4543 8243 8247 4623 983 8450 8486 4895 1242 8684 1307 5108 5110 5418 5419 5420 5445 1692 1709 1710 1730 5505 1757 1758 5764 6100 6102 6104 6111 9743 9809 6364 6558 6560 10188 2804 2807 6572 6577 2818 6603 6608 10236 2856 6620 2861 2862 6624 2864 2873 6639 10270 6658 6669 6671 10298 10303 6685 6691 6693 2975 2991 3123 3280 3281 3536 3537 3542 3543 3550 3565 3574 3598 3599 3605 3615
hisself$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8464 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6702 6732 6733 6954 6955
histor	2461
historic$	6222
history$	2148 2887 6803 7309 7339 7377
hit	10260 2883 10275
hit$	2434 6644
hiv	3540
hiv$	7301
hold	2623 2708
hold$	7465 4105 4106 4107 8541 5090 5091 5092 5093 1333 5106 5107 2377 6225 6282 10005 6383 2783
holdin	9886 6366 9998 2623 6697
holding$	1333 8958 9991
holds	9886 2623
holds$	1333 2377 6282 9911 10005 6383
holmes$	9948
home	6622 10252 10269 10290
home$	7512 7513 7742 7797 7798 7967 7968 8099 8100 8133 4896 4992 8622 1259 5036 8851 2433 9947 9962 2719 6484 10246 10247 10268 10270 10274 10279 10289 10294 10295 2911 10301 10314 6877 3378 3568 7346 7347 3597 7359 7361 7362
homele	10260 3753
homes$	7797 7798 8622 9947 2719 6484 10293 6877 7353
honest$	4500 8126 9190 9196 9201 9210 9286
hood$	1731 9134 5518 5519 1759 1760 7039 3282 7219
hooded$	3213 3283 7219 3669
hoodie$	9118 9119 9120 9129 7039 7041 7044 3674
hoodies$	8673 5049 5470 5471 9118 9119 9120 9121 9122 9126 9127 9128 9129 9131 9139 7039 7041 7044 3674
hoodlum$	3638
hoodlums$	3638
hoodrat$	3638
hoodrats$	3638
hoodrich$	3673
hoods$	8673 5049 1731 9126 9127 9128 9131 9134 9135 9136 9137 9139 5518 5519 1759 1760 7039 7041 3282 7219
hoody$	9118 9119 9120 7044
hooligan$	3638
hooliganism$	3638
hooligans$	8467 8468 8469 3638
hoot$	9547
hoots$	9547
hop$	942 943
hope$	5622 5717 1957 2144 2145 9882 7071
hoped$	2144 2145
hopeless$	4811 1867 1868 3067 3114 3118 3654 3679
hopelessly$	3679
hoper$	8434 8446 8447 8448 6814 6829
hopers$	8434 8446 8447 8448 6814 6829
hopes$	2144 2145 9882
hoping$	2144 2145 9882
hopings$	9882
hopped$	942 943
hops$	942 943
horde$	990 991
horrendous$	8566 8567 8568 8569 8570 8571 8572 8573 8574
horrible$	8566 8567 8568 8569 8570 8571 8572 8573 8574
hospit	2821 6584 10260 6636 2925
hospital$	6582 10209 10210 10211 10261 6686 3378 3550
hospitalised$	3743
hospitalized$	3743
hostel	6663
hostel$	10288
hostile$	1166 1167 1168 1169 1170 8575 8576 2749 3120 3652 3680
hostility$	8631 8632 1247 1248 9833 9834 9835 9836 9837 6884
hot	6535 6539 3502
hot$	2915 3126
hotel$	7817 7818 7819 7820 4196 4197 4198 4199 8521 8522
hothead$	6813
hotheads$	6813
hotspot$	10160 10164 3499 7263
hotspots$	10160 10164 7263
hour$	2848
hours$	8463 8527 10221 2836 2848 10317 7135
house	6622 10252
house$	7817 7818 7819 7820 4196 4197 4198 4199 4896 8826 8851 8855 8860 8861 8862 8863 8864 9947 6460 6484 10247 10270 10294 2911 10301 7362
househ	6622
household$	8826 8851 8855 10247 6877
households$	6877
housemates$	5184 5185 5186
houses$	9947 6484 10293
housin	10248
housing$	5807 2719 7356
how$	8113 8123 8678 5268 5269 1516 6756
hub$	9845 9875 6257 6284 9916 6298 9926 10077 7164
huge$	3825
hulking$	3669
hung$	7985 932 945 946 1745 1746 1747 7055
hungry$	6913 7363
hunt$	902 4663 903 904 905 906 907 908 9354
hunted$	902 4663 903 904 905 906 907 908
hunting$	902 4663 903 904 905 906 907 908
hunts$	902 4663 903 904 905 906 907 908
huntted$	902 4663 903 904 905 906 907 908
huntting$	902 4663 903 904 905 906 907 908
hurt	2883 10275 3515
hurt$	7431 7434 3952 3953 3954 3955 3956 3957 3958 3959 199 200 201 8020 8042 9213 6644
hurting$	7445 7446 7447 7448 7449
husband$	10244 10254 10256 10263
hydroc	3519
hydrocephalus$	7280
hygien	6565 6566
hygiene$	10190 10191
hyper$	2968 3654
hypersexual$	3632
hypersexualised$	3632
hypocritical$	3679
hysterical$	3654
i$	2375
ic	3458
ic$	1644 3215
ic0$	3666
ic1$	3666
ic2$	3666
ic3$	3666
ic4$	3666
ic5$	3666
ic6$	3666
ic7$	3666
ic8$	3666
ic9$	3666
idea$	7614 5993
ideas$	7613
identi	2466 9863 2493 2509 9951 2600 2603 2605 2619 6380 10057 2769 3402 7217
identical$	5496 3283
identically$	1661 3240 7038 7040
identified$	1000 1030 1212 2564 6364 2934 3435 7197 3440 7219
identifies$	2504 9964 2710
identify$	7660 2500 2504 9953 9964 2710
identifying$	2504 2710
identity$	2473
idiots$	7101
idle$	6905 3654
idly$	5981 7089
idolise$	532 533 534 535 536
idolised$	532 533 534 535 536
idolises$	532 533 534 535 536
idolising$	532 533 534 535 536
iep	3554
iep$	7315
ieps$	7315
ies$	8825
if$	7679 7724 567 568 569 570 571 572 573 574 575 576 577 578 579 7976 7977 7980 7983 7984 610 611 612 613 614 615 4881 4882 5394 5395 5396 2042 2215 2216
ignorance$	3679
ignorant$	3654 3679
ignore$	7588 7688 7717 7719 7720 7721 954 955 9352 2355 2356 9768 3012 3298 3363 3364 7132
ignored$	7588 954 955 9173 9352 2355 2356 9772 9773 9774 9775 3012 3298 3352 7119 3363 3364 7132
ignores$	7588 954 955 9352 2355 2356 3012 3298 3363 3364 7132
ignoring$	7588 954 955 9352 9534 9535 2355 2356 3012 3298 3363 3364 7132
ill	10260 6636
ill$	100 101 1711 1733 10261 3141 3143
illegal$	7784
illnes	10248 10250
illness$	7265 7297
image$	7854 7862 4260 4261 501 502 690 8994 6174 9841 6217 2457 6253 2541 2543 9980
images	2531 6292 6293
images$	7854 7862 4254 494 7881 4260 4261 501 502 8994 9841 6217 2457 9864 9865 9873 6253 2530 2541 2543 9979 9980
immaculately$	1661 3240
immature$	3654
immaturity$	7671 7672 7673 7674 7675 7676 4468 4469 4485 725 726 4488
immensely$	10154
immigration$	10248 3603
imminent$	10060
immuni	3739
impact$	9270 9271
impaired$	7495 7496 7497 7498 7293
impairment$	7265 7292
impetigo$	3730
implausible$	8369 8370 8371
implicated$	391 392 393 394 2934
important$	2730
impos	2702
imposed$	6481
imposing$	3216 3669
imposs	2615
impossible$	4596 8358 1152 1153 1154 1155 1156 1157 1867 1868 6376 3308
impressed$	6766
impression$	7614
impressionable$	3654
impris	10248
improvement$	9342 5718
impulse$	4619 5031
impulsive$	7495 7496 7497 7498 3654
impulsivity$	4488
in	6618 3546
in$	151 3938 183 7602 4124 4152 4156 4159 4169 4173 4174 4175 495 4265 4266 4267 4269 4323 4324 4325 8219 4708 4717 4749 4764 4779 8405 8406 1021 8483 8495 4911 5008 5015 5054 8840 5243 1563 1564 1640 9027 9030 5424 5442 5446 5447 1706 1735 1736 9125 5501 5506 5510 5514 1754 1755 1756 9318 9325 5737 5769 9487 9532 6105 9793 6300 6305 6323 9991 9994 10010 2678 6449 6457 6548 6549 6563 6586 6601 6604 6607 6621 6660 6668 6683 2928 6717 3002 3162 6925 7023 3274 7038 7040 7068 7081 3380 7197 7291 3587 7350 7355 7375
inability$	4035 275 276 277 278 279 280
inaction$	4430 9804 7136 7138
inadequacy$	3679
inadequate$	3679
inadequately$	3679
inappropriate$	7784 4229 9095 9096 3008 3120 3283
inappropriately$	1661 3240 7038 7040
inattention$	7136
incapable$	137 3306 7077
incessantly$	3677
incest$	10272
inch$	5204
incident$	8117
incidents$	8117 10036 10044
inclin	6407
inclination$	5693 9319 9320 9321 9322 9323 9324
include$	7197
income	10248
income$	7339
incompetence$	3679
incompetent$	3679
incompetently$	3679
inconsistent$	8369 8370 8371 8561 8562 8563 8564 1179 3111
incorrect$	3276
increa	2775 3487
increase$	2696
indecent$	4229 4237
indefensible$	9623
indepe	7355
independence$	10217
independent$	5218 5220 1610 1611 1612 1613 1629 1637 6958 3198 6972
index	7154
index$	9983 6387
indian$	1663 5430
indica	6223 7148
indifference$	9616 9804 9833 9834 9835 9836 9837 7136 7138 3679
indifferent$	7077 3679
indisputably$	3677
indivi	10158 2779 7227
individual$	1140 8578 8602 8603 8604 8605 8606 8607 8618 9027 9030 9880 2602 10158 6856 6875 6926 3557
individuals$	8318 8319 8320 8321 1140 8578 8602 8603 8604 8605 8606 8607 8618 9027 9030 2602 6471 6856 6875 6926
indulge$	398 399 400
indulged$	398 399 400
indulges$	398 399 400
indulging$	398 399 400
ineffective$	3679
ineffectual$	3679
inept$	3679
ineptitude$	3679
inevitable$	1846 1847 1848 1849 1850 1851 1869
inevitably$	7078 3677
inexcusable$	6087 9713 3679 3680
inexcusably$	3679
inexplicably$	3681
infamous$	1087 1088 1089 1090 1091 1092 1093 1094 1284 3164 3656
infatuated$	525 526 527 528 529 530 531
infection$	7265
inflexible$	9705
inflicted$	6754
influe	10149
influence$	8379 6800
influenced$	7431
influences$	8379 6800
influential$	9900
inform	2539 2668 2716 7148 3487
inform$	2453 9851 2474 2475 6300 2663
informant$	3689
informants$	3689
information$	4502 9605 6017 2363 2364 2365 2366 6213 9850 9851 2467 9883
informed$	3856 96 4042 2663
informing$	2474 2475 6300 2663
informs$	2474 2475 6300 2663
inhale	3738
inhaler$	7304
ining$	6300
initiative$	3497
injection$	10197
injections$	10197
injunc	6477 6478
injunction$	10096 10102 10103 6479 10107 10110 10316 7239
injunctions$	10096 10102 10103 6479 10107 10110 7239
injuries$	7297
injury	6550
injury$	10175 7297
inner$	1647
innocent$	8820 8821 8822 8823 5240 5241 5242 5263 5376 5377 5378 5379 6946
innocents$	8815 8816 8817 8818 8819 8869 8870 8871 8872 8888 6945
inpati	3740
input$	3943 7569
inquir$	2621
inquiries$	2621
inquirs$	2621
inquiry$	9996 2621
ins$	6300
insane$	6876
inside$	7602
insight$	8275 8276 5279 1519 1520 5282 6762
insist$	359 360 361 362
insisted$	359 360 361 362
insisting$	359 360 361 362
insists$	359 360 361 362
insistted$	359 360 361 362
insistting$	359 360 361 362
insolent$	3654
insomn	3728
inspec	6235 6236 6237 2477 2478 2578
inspector$	2455 9860 9861 9862 6238 6239 2519 9924 6339 7257
instagram$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853
instead$	9780 9782
instigator$	7203 3639
instigators$	7203 3639
institutional$	3321
instructed$	2470 2582 6353
instructions$	6773
insuli	3729
integrated$	3455
intel$	3685
intell	2518 9949 7154 7217
intelligence$	9605 9844 6220 9847 9867 6279 9915 6297 9925 6386 3387 7149 3389 3403 3684 3711 3717
intended$	2730
intens	2753 3487
intensive$	6514 3617
intent	2739
intent$	7383
intention$	5693 9319 9320 9321 9322 9323 9324
intentions$	5693 9319 9320 9321 9322 9323 9324
interc	6345 3713
intercepted$	9970
intercourse$	6725
interest$	4004 4005 8727 8728 8729 8730 9274 5693 9319 9320 9321 9322 9323 9324 9479 9566 9567 9568 9569 9570 9571 9572 5951 5952 5953 5954 5955 6151 9784 9785 9786 9787 2467 2546 9988 7133
interested$	5700 5862 9553 6118 6197
internally$	3560
internet$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853 2978
interr	6320
interrogated$	9945
interv	2600 2927
intervene$	9591 9767 9770 10052
intervened$	9601
intervention$	3943 7569 8552 9172 10312 7058 7379
interventions$	3943 7569 8552 9172 1792 1793 1794 1795 7058
interviewed$	2634 2920
intimate$	4229
intimidate$	948 949 950 3010
intimidated$	948 949 950 3010
intimidates$	948 949 950 3010
intimidating$	7445 7446 7447 7448 7449 948 949 950 8668 3010 3120 3239 3652
into	3388
into$	7435 7467 7602 7746 4162 4163 4164 4166 4326 4327 8277 8278 8279 8280 8281 4909 6296 2597 9994 6382 2928 3587
introd	2708
invariably$	3677
invest	6278 6307 10057 2770 10280 3469 3606 3718
investigate$	9591 9770
investigating$	6278
investigation$	9889 9932 2621 10049 10054 7367
investigationies$	2621
investigations$	9889 2621 10049 10054
investigationy$	2621
investigators$	9903
invincible$	3663
invitation$	5548 1788 5550 1790 1791
invitations$	5548 1788 5550 1790 1791
invite$	7405 7406 38 243 244 630 631 2989 2994
invited$	7405 7406 38 243 244 630 631 2989 2994
invites$	7405 7406 38 243 244 630 631 2989 2994
inviting$	7405 7406 38 243 244 630 631 9326 9327 9328 2989 2994 7069
involv	9992 10015 7198
involved$	7431 7434 391 392 393 394 395 396 397 988 1150 9294 9296 9771 6366 10028 6404 2934 6783
involvement$	391 392 393 394 8087 988 6385 6783
involving$	10016
iq$	3726
irish$	1663 5430
irresponsible$	77 78 3858 721 2945 2996 3679
irresponsibly$	3625 3679
is	2486 6285 10206 3508
is$	3870 3876 272 273 424 4273 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 1164 4936 4941 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1433 9027 9030 1655 5488 1753 1779 5553 5625 5738 2016 2017 5897 5908 5998 2319 6124 2371 2372 9796 9819 6233 9893 6269 6340 6350 2641 6435 6440 6527 2828 6641 2898 2924 2962 2987 3046 3048 3052 3100 3115 3117 3125 6975 7023 7024 3340 3367 7197 3528 3533 3535 3538 3560 3562 3582 3590 3604 3605 3609
island$	7046
isolated$	294 295 296 297 4770 4771 4772 4773
isolation$	8399 9353 2840 6811
iss$	3617
issue$	8627 2454 6216 2456 2718 6783 6882 7309
issued$	2454 6216 2456 9843 6354 2718
issues$	8627 2454 6216 2456 6254 2718 6783 6882 7309
issuing$	2454 6216 2456 2718
it$	7903 8009 8010 8015 8117 1259 8678 5062 8949 1832 9356 9373 5799 9428 5847 5848 2136 2137 9595 9604 6078 2326 2327 9754 9755 6164 6187 6753 6864 7125
its$	4138 7794 671 4435 4542 9426 6003 6014 6100 6102 6104 9731 9732 6109 6111 6112 9743 9761 6138 6176 6177 9809 2433 6195 6203 6204 6244 6524 6669 3322 7115 3368 3377
itself$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8464 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 9633 6135 6702 6732 6733 6954 6955
jacket$	9092 9118 9119 9120 9129 7039 7044 7052
jackets$	9092 5470 5471 9118 9119 9120 9121 9122 9129 7039 7044 7052
jail	6636 6689
jail$	10243 10261 10314
jailed	10250
jailed$	6684
jamaican$	1663 5430
january$	7799
jealous$	3654
jeans$	5470 5471 9118 9119 9120 9135 9136 9137 1752 9142 7039 7044 3294
jeopardise$	10 2941 2942
jeopardised$	10 2941 2942
jeopardises$	10 2941 2942
jeopardising$	10 2941 2942
jeopardize$	10 2941 2942
jeopardized$	10 2941 2942
jeopardizes$	10 2941 2942
jeopardizing$	10 2941 2942
jeopardy$	7386 7387 7397 6480
jewellery$	9118 9119 9120 7039 7044
job	10248
job$	9394 9483 9484 9485 9486 9499 9500 9501 9502 9503 9504 9505 9506 9507 9508 9626 9630 9638 9889 7112
jobs$	9499 9500 9501 9502 9503 9504 9505 9506 9507 9508 9889
jobsworth$	3679
jobsworths$	3679
joggers$	9118 9119 9120 9121 9122 9135 9136 9137 1752 9139 7039 7044 3294
join$	7688 7717 9213
joint	3487
joint$	3449
joke$	8521 8522 7111
journe	9973
judge$	8881 5259 5260 5261 5262 5289 1556 5318 5319 5320 9767 2692 2923
judged$	3861 1198 1213
judgement$	109 110 111 112 8148 7112
judges$	2692
judging$	5259 5260 5261 5262 1556 5318 5319 5320
judgment$	109 110 111 112 8148 7112
july$	7799
jump$	942 943
jumped$	942 943
jumper$	9118 9119 9120 7044
jumpers$	5470 5471 9118 9119 9120 7044
jumps$	942 943
june$	7799
junkie$	3645
junkies$	3645
just$	3882 3932 3936 557 4328 4332 623 8155 8156 8157 8158 1259 1833 1854 1855 1856 1857 1958 2170 2171
justice$	8670 8671 5812 10070 10071 6687 10313
justification$	7110
juvenile$	3041 3044 3053 3665
juveniles$	3665
keen$	234 235 240 344 345 346 374 375 6202 9882
keens$	9882
keep	6360 2742 2777
keep$	53 7542 3960 7600 4040 4073 7717 7719 7720 4148 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 4356 692 693 8108 780 784 798 8212 8221 933 8881 5265 5266 5267 5270 5271 5273 5274 5277 9185 9191 9205 2056 2057 2058 2435 2453 2552 2958 7061
keeped$	7542
keeping$	7542 7745 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 780 784 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 799 5265 5266 5267 5270 5271 5273 5274 5277 9641 2552 2958
keepped$	7542
keepping$	7542
keeps	2742
keeps$	7542 3961 7600 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 692 693 934 1684 2552 6383 2958
kept$	3962 7600 431 434 441 442 443 444 445 446 447 448 449 450 451 452 453 7958 7966 7996 7997 4376 616 617 692 693 9287 9288 9289 9290 2000 2056 2057 2058 9601 9858 2552 2780 2851 2958 7132
ketamine$	6575 10201 10203 3545
key$	6109 9900 10062 10069 3089 3435 3438 3440 3442
kg$	10187
kick$	3818 58 3821 9212 2354 3122
kicked$	2354 2883 2884 3122
kicking$	4853 2354 3122
kickked$	2354
kickking$	2354
kicks$	7762 2354 3122
kid$	1140 8578 8602 8603 8604 8605 8606 8607 8618 8748 6786 6799 6875
kids$	8334 8344 8345 8346 8347 8376 8382 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 8659 8748 1410 8809 8815 8816 8817 8818 8819 8869 8870 8871 8872 8888 6715 6786 6799 6875 6918 6945
kill	3515
kilo$	10187
kilos$	10187
kind$	8332 8951 8952 8953 9091
kingpin$	3644
kingpins$	3644
kinshi	2891
kinship$	6652
kiss$	7602
kissed$	3995 7908
kissing$	7938
kitche	6667
kitchen$	10292
kitted$	1712 1713 1714 3277
knew$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 246 728 4490 4491 1294 1295 1303 1304 1305 1306 1417 9371 2131 2132
knife	10322
knife$	7732 7777 4638 4639 4690 4691 4692 9350 6358 2711 10319
knives	9838 9848 9998 2709
knives$	7730 4690 4691 4692 9349 2472 9985 10008 10009 6470
knock$	932 945 946 2673
knocked$	932 945 946 5551
knocking$	932 945 946
knockked$	932 945 946
knockking$	932 945 946
knocks$	932 945 946
know	2493 2509
know$	150 189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 246 7644 4227 4479 4480 728 4490 4491 4496 4497 1294 1295 1296 1297 1303 1304 1305 1306 1331 1417 1507 9017 9371 9470 9471 5994 5995 5996 9863 2488 2495 2500 2514 2589 2636
knowed$	1417
knowing$	3941 181 246 1347 1417 9000 6935
knowingly$	7933 7934 549 6745 6746 2986 3634
knowledge$	1338 1340 5279 1519 1520 5282
knowledgeable$	1347 9000
known	2531 6292 6293 9942 2600 2603
known$	189 215 4479 4480 8106 4496 4497 8149 8150 4526 4527 8303 8318 8319 8320 8321 1087 1088 1089 1090 1091 1092 1093 1094 1284 5046 5047 5785 2131 2132 9859 2486 6364 9990 2612 2639 2642 2644 2921 3008 3041 3045 3053 3165 3399 3435 3438 3440
knows$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 246 728 4490 4491 1294 1295 1296 1297 1303 1304 1305 1306 1332 1343 1417 1508 9371 2589
knuckle$	9067
knuckles$	9067
kudos$	8282 8315
kurdish$	1663 5430
label$	7054
labels$	7039 7054
labour$	6863
lac$	3157 3158 3655
lack$	72 851 852 853 854 855 856 857 858 859 860 861 1158 1272 2398 6160 6161 6162 3001 3019 3063
lackadaisical$	3679
lacked$	851 852 853 854 855 856 857 858 859 860 861 3001 3019 3063 3111
lacking$	851 852 853 854 855 856 857 858 859 860 861 9749 9750 9751 9752 3001 3019 3063
lacks$	851 852 853 854 855 856 857 858 859 860 861 3001 3019 3063 3111 3156
lad$	1140 8578 8602 8603 8604 8605 8606 8607 8618 6678 6799 6875 7002 7025
ladies$	1469 1482
lads	6290 9959 9973 9974 9976 6372 10007 2652 6456 10104 10134 10153 2779 3446 7234
lads$	7464 7603 7628 7631 274 7685 334 7801 7826 4341 4345 4346 4354 4372 708 730 4529 4643 8292 8299 8325 4702 4736 976 977 978 983 8376 8472 1139 1140 8578 8602 8603 8604 8605 8606 8607 8618 1242 8633 8689 8690 8691 8692 1410 5231 5232 5233 5234 8888 9069 1710 1757 1758 9152 9244 9245 9246 9247 9248 5630 5631 5632 5647 5656 5662 9298 5674 5723 9397 6041 9686 9997 2647 2649 2684 10126 6799 6856 6875 3123 7002
lady$	1440 8828 8829 8830
lamentable$	3679
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5799 5804 5805 9788 6190 3378
lands$	0 1
language$	6552
lank$	3260
lanky$	5449 3669
lap$	666
laped$	666
laping$	666
lapped$	666
lapping$	666
laps$	666
large$	5411 5413 3216 3669
largely$	2371 2372 3367
larger$	3216
lashes$	7016 7022 7029 7039
last$	8117 5722 2839
late$	1259 9352 9541 9542 9543 9705 9764 6140 10193
laugh$	3824 863
laughed$	863
laughhed$	863
laughhing$	863
laughing$	863
laughs$	863
law	6679
law$	1064 1065 1066 1067 1075 1078 8488 10304 3405
lawless$	3114 6876 3654
lax$	2254 2255 2256 2257 9705 9749 9750 9751 9752 6140 3351
lay$	4059 4060 4061 4062 3470
layabout$	3638
layabouts$	3638
lazily$	3679
laziness$	3679
lazy$	2254 2255 2256 2257 6140 3270 3351 3654 3679
lead	2668 7249
lead$	7398 218 219 220 221 222 223 1004 1005 1006 1007 8495 1126 1127 1128 1457 1458 1459 1460 1461 9479 3487
leader	7217
leader$	10022 10062 6783 6795 7202
leaders$	9871 10022 10062 6783 6795 7202
leadership$	9566 9567 9568 9569 9570 9571 9572 2363 2364 2365 2366 9784 9785 9786 9787 6525 6783 3321 7112 7133
leadin	9886
leading$	218 219 220 221 222 223 1004 1005 1006 1007 1457 1458 1459 1460 1461 9900 6455
leads	9886
leads$	218 219 220 221 222 223 8092 8093 8094 1004 1005 1006 1007 1126 1127 1128 1457 1458 1459 1460 1461 9911 3487
league$	6185
lean$	3216
learn	6231 2493 6299 2605 2619 6380
learn$	150 7660 731 4493 4494 4495 4496 4497 820 8212 8560 9185 9191 9205 9240 9241 9242 9243 9277 9767 9856 2488 2500 7061
learned$	731 4493 4494 4495 4496 4497 1512 9287 9288 9289 9290
learning$	138 6597 10233 3505 3531 3554 3556
learns$	9277 9299 9300 9301 9302
learnt$	731 4493 4494 4495 4496 4497 1513 9287 9288 9289 9290
least$	5789 5943
leave	9899 10258
leave$	0 1 3764 3791 7417 7418 7419 7420 7421 7422 7423 41 42 44 7480 7508 7634 7660 7688 7717 7719 7720 7721 4099 458 459 8095 8108 9185 9191 9205 9213 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 7061 3373
leaved$	3791 7417 7418 7419 7420 7421 7422
leaves$	0 1 3764 3791 7417 7418 7419 7420 7421 7422 41 42 44 458 459 8110 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 2928 3373 3587
leaving$	0 1 3791 7417 7418 7419 7420 7421 7422 41 42 44 458 459 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 3373 7188 3587
led	7148
led$	7398 7423 7431 218 219 220 221 222 223 8092 8093 8094 8110 8111 8112 1004 1005 1006 1007 1126 1127 1128 6252 6898
left	10250 6630
left$	0 1 3764 7423 41 42 44 7739 7958 7966 4373 8110 4507 2206 2207 2208 2209 2210 2211 2212 2213 2214 2405 2406 10255 2928 7119 7132 3373 7197 3587
leg$	9067 10185
leggings$	5470 5471 9118 9119 9120 9135 9136 9137 9142 7039 7044
legs$	9067 10185
length$	5439
lenient$	9705
less	2725
less$	740 4740 5187 1615 1616 1617 1618 9482 2615 2646 3199
lesson	6609
lesson$	138 140 141 9345 9346 9347 9386 9387 9388
lessons$	138 140 141 8400 8640 9386 9387 9388 10223 10229 10234 10235 6722 7327
let	2476
let$	45 46 216 217 7958 7973 7974 7975 7985 8055 9185 9191 9205 9352 9607 9608 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2287 6049 6050 2405 2406 2426 2427 2428 2453 2474 2475 2520 7061 3373
leting$	2474 2475
lets$	45 46 216 217 8055 9352 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2405 2406 2426 2427 2428 2474 2475 2520 3373
letter	10129
letter$	9605 9708 9710 9711 10130 7124
letters$	9605 9710 9711 9754 9755 10130 7124 7125
letting$	45 46 216 217 9352 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2286 2405 2406 2426 2427 2428 3373
leukae	3729
level	2725
level$	1369 8951 8952 8953 6506 10178 2853 7222 7337
levels$	8951 8952 8953 6506 7222
liability$	1064 4825 1065 4826 1066 4827 1067 4828
liaison$	6725
liaisons$	6725
liar$	8446 8447 8448 6813 6814
liars$	8446 8447 8448 6813 6814 7101
library$	5799 5804 5805 9788 6190
licence$	10316 10318 7382
licences$	10318
lie$	4059 4060 4061 4062 737 738 777 8528 9211 9348 9352 9377 9756 7126
lied$	737 738 777 9348 9371
lies$	4059 4060 4061 4062 4430 737 738 777 9348 9352 9371 9376 9756 9796 7126
life	6622 10296
life$	3772 7713 4168 4714 4733 4734 8617 8761 8807 8808 8827 8831 8843 8844 8845 8846 8847 6522 10183 10247 2948 6712 6783 6789 6877 7358
lifes$	6789
lifestyle$	3 4 5 6 7 8 9 3780 3798 7442 7451 8282 8286 8287 8308 8843 8844 8845 8846 8847 6706 6707 6712 6783 6803 6804 6853 6877 3626
lifestyles$	7442 7451 8843 8844 8845 8846 8847 6706 6707 6853 6877 3626
lift$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 7938 7942 8327 8994 5833
lifted$	9447 9448 9449 5834 5853
lifts$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 7938 7942 8327 8994
light$	1676 9078 3216 3236 3237 3244 3260
lighter$	1676 3236 3244
like	6243
like$	7844 7845 896 897 898 899 964 965 966 967 4769 4842 4843 4844 8538 5117 1371 5137 5148 5149 5150 5151 5152 5153 5154 5155 1423 1424 1425 5240 5241 5242 5394 5395 5396 5528 6153 9854 9882 3003 6783 6966 6978 7038 7040
liked$	896 897 898 899 964 965 966 967 3003
likelihood$	5717 1957 2728
likely$	4742 4743 2463 2598 3045 3435
likes$	7844 7845 896 897 898 899 964 965 966 967 9882 3003
liking$	896 897 898 899 964 965 966 967 3003
limited$	851 852 853 854 855 856 857 858 859 860 861 8561 8562 8563 8564 1179 1268 1269 1270 1271 3001 3111
line$	7789 7801 7802 7806 7808 7813 7814 7815 7816 8455 9897 2610 10008 10081 6519 6714 7163 7247 3720
lined$	2769
lines	7217
lines$	7778 7795 7801 7802 7805 7807 7812 7814 7815 7816 4824 8455 8711 9897 2610 6714
lingered$	7985
link	9863
link$	932 7152 3396
linked	2727
linked$	988 2486 9874 2613 10028 6404 6413 10040 2934 6783
linking$	932
links$	935 936 988 6783 7152
lip$	4747 9067 6113 3245
lips$	9067
lipstick$	9071 9072 9073 7022 7030
lisp	10176
list	6263 2513 2531 6292 2533 2600
list$	9864 2480 9876 9888 6280 6287 6294 9928 9982 9983 6583 7180 7215
listed$	6294 2562
listen$	7660 7688 7772 7953 7954 7955 7956 7957 7958 8212 4627 4628 4629 4630 4631 9155 9185 9191 9205 9240 9241 9242 9243 9277 9481 9591 9767 9770 6231 7061 7062 7086
listened$	7953 7954 7955 7956 7957 7958 7966 7996 7997 9287 9288 9289 9290 9408 9424 9429 9432 9433 9435 9436 9437 9438 9477 9481 9601 9817 7086
listening$	7958 9184 7087
listenned$	7958
listenning$	7958
listens$	7958 9277 9299 9300 9301 9302
listing$	6294
listinged$	6294
listings$	6294
lists$	9864 6287 6294 9928 9982 7180
little	2461
little$	51 66 70 73 4523 851 852 853 854 855 856 857 858 859 860 861 1070 1099 1100 1102 1179 1268 1269 1270 1271 5168 8807 8808 1479 1496 5263 5346 9109 1938 1956 9541 9542 9543 5941 5946 5947 5948 2196 9585 9586 9764 9805 6222 3001 3023 3053 3091 3111 3156 3183 3259 3372
live	2461
live$	3887 7688 7750 7758 1081 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1441 1457 1458 1459 1460 1461 2004 6222 6264 6424 10182
lived$	5182 5183 1457 1458 1459 1460 1461 2006 2898 2900 2907 3594
lives$	3772 7457 7458 7459 7462 4714 4733 4734 1081 8489 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 8827 8831 1457 8843 1458 8844 1459 8845 1460 8846 1461 8847 8942 8943 8944 8945 2005 2898 2899 2900 6877 3594
living$	1356 1357 1358 1359 1360 1361 1441 1457 1458 1459 1460 1461 10217 10268 2898 2900 6667 10296 3594
livs$	2900
local	2461
local$	1288 1641 9761 6222 2891 6772 3213
locat	10057
locate$	7191
location$	3992 3993 3994
lock$	2661
locked$	8042 6445 10072 6454 2883 2884
lockers$	6484
locs$	7020 7022
lodged$	2900
lodgers$	5184 5185 5186
lodges$	2900
lodging$	2900
lodgs$	2900
log	2513 2527 2533 2554 7148
log$	6287 6294 2551 6313 2557 9964 9968 2588
loged$	6294 2588
logged	2554 9942
logged$	2535 2536 2562 9965 9977 7165
loggerheads$	9356
loggin	2554
logging$	6294 2551 2557
logginged$	6294
loggings$	6294
logo$	7039
logos$	7039
logs	2554
logs$	9904 6287 6294 9964
loiter$	6975
loitered$	6975
loitering$	6975
loiterred$	6975
loiterring$	6975
loiters$	6975
lone$	1641 3212
loner$	3648
loners$	3648
long$	6115 9764 3237 3259 3260 3268
longer$	5190 5195 5229 5348 1588 1589 5362 2646
look$	3812 4036 626 627 628 805 1316 5265 5266 5267 5270 5271 5273 5274 5277 1517 1526 1689 1690 1691 9591 2305 9768 9770 9978 2897 3180 3242 3271
looked$	626 627 628 1273 1517 1526 5331 8959 8960 8961 8962 8963 8964 8975 1689 1690 1691 9424 9429 9432 9433 9435 9436 9437 9438 9601 2305 9817 2770 2892 3180 3242 3271 3751
looking$	626 627 628 4390 4663 903 904 905 906 907 908 4687 5074 5246 5265 5266 5267 5270 5271 5273 5274 5277 1517 1526 8916 8924 8925 5330 8959 8960 8961 8962 8963 8964 5347 8974 9046 5733 2305 9882 6986 6987 6995 6996 7000 7087 3593
lookings$	9882
lookked$	1517 1526
lookking$	1517 1526
lookout$	1069 9354 3706
lookouts$	1069 3706
looks$	7992 7993 626 627 628 1517 1526 9070 1689 1690 1691 9149 2305 2897 3180 3242 3271
loose$	4045 3061 3097
lorry$	3999
lose$	5248 5249 5250 8876 8877 8878 5254 5255 9213 2841 2908
loser$	8446 8447 8448 6813 6814
losers$	8446 8447 8448 6813 6814
loses$	2841
losing	2801
losing$	1684 9534 9535 6562 2841 2908 3529
loss$	9748 7292
lost	2801 2863 10250
lost$	4810 1684 9352 9772 9773 9774 9775 2390 2391 2609 6480 6562 2841 2908 3038 3066 7132 3529
lot$	687 8331 1287 8807 8808 1481 8910 8918 8919 2248 2656 6419 6799 6957
lots$	1687
loud$	3135
loudmouth$	3646
loudmouths$	3646
lounge	6667
lounge$	1745 1746 1747 10292
lounges$	1745 1746 1747
lout$	3638
loutish$	3638 3654
louts$	8467 8468 8469 3638
love$	532 533 534 535 536 537 538 539 540 541 542 896 897 898 899 964 965 966 967 8538 3003
loved$	896 897 898 899 964 965 966 967 3003
lover$	7929 7930 6738
lovers$	7929 7930 6738
loves$	532 533 534 535 536 896 897 898 899 964 965 966 967 3003
loving$	896 897 898 899 964 965 966 967 3003
low$	4378 4820 4841 8561 8562 8563 8564 1179 1191 1192 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4969 4970 4971 4972 4973 4974 4975 4976 1232 1233 1234 1235 1732 9143 3028 3097 3111 3156 7043 3728
lower	2725
lower$	1191 1192 10131 3544
lowest$	3570
lowlife$	3638
lowlifes$	3638
luck$	8018
lupus	6636 3519
lupus$	10261 7280
lurch$	9597
lure$	2949
lured$	2949 6766
lures$	2949
luring$	2949
lycra$	7039
lying$	737 738 777 8473 8528 9352
machet	10322
machete$	10319
made$	41 42 44 95 97 98 99 7499 130 3892 3893 3894 3895 3896 3897 3898 331 332 383 428 476 7958 4451 8092 8093 8094 8110 752 835 4632 4633 4634 8272 953 972 973 8368 1129 1130 1132 1149 1438 5423 5639 5641 5644 9303 9309 5753 5797 5836 9548 9549 9550 9551 2180 2317 2318 2367 2608 10002 2632 6412 2798 6627 3017 7197
magist	3611
magistrate$	2923
magistrates$	8670 8671 2692 10144 2923
magnet$	2657 7223
magnets$	2657 7223
mail$	9741
mails$	9741
main$	9900 10022 10062 10069 3045 3089 3435 3438 3440 3442
major$	3442
majority$	2656
make	2553
make$	41 42 44 95 97 98 99 7499 130 3892 3893 3894 3895 3896 3897 3898 3899 3900 3906 3907 3908 3909 3910 4041 331 332 383 7774 4150 428 476 672 4451 698 8110 752 8212 835 4597 4598 4599 953 972 973 1129 1130 1132 1438 8881 1544 9023 5441 9071 9072 9073 9091 5478 5525 5639 5640 9274 9297 5673 9305 9309 9310 9354 5835 2180 2317 2318 6232 2761 2798 3017 7030
maked$	672 698 835 953 972 973 9023
maker$	6792 6796
makers$	6792 6796
makes$	3791 7417 7418 7419 7420 7421 7422 41 42 44 95 97 98 99 7499 331 332 428 476 672 4451 698 8092 8093 8094 8110 752 835 4632 4633 4634 953 972 973 1129 1130 1132 1438 9023 5639 9309 2180 2317 2318 2798 3017
makeup$	9071 9072 9073 9149 7022 7030 7039
making$	41 42 44 95 97 98 99 7500 7501 7502 130 3892 3893 3894 3895 3896 3897 3898 3899 7527 7645 7646 7647 7648 7649 7650 7651 7652 331 332 428 476 672 698 752 835 4640 4641 4642 953 972 973 8389 1129 1130 1132 1438 8924 8925 1544 9023 9352 2180 9640 2317 2318 2798 3017 6793
maladaptive$	2947
maladjusted$	3114
male	3446 3458
male$	7899 4669 5102 5105 5402 9028 9029 5405 9031 9032 1663 6234 2602 6818 6973 3213 3435
males$	3977 7603 7610 3988 3991 7620 7621 7628 7629 7631 7633 7640 7783 7801 7826 4226 7857 7858 7865 7868 7899 8291 8305 4685 8311 8312 8318 8319 8320 8321 8325 8326 4702 1140 8578 8602 8603 8604 8605 8606 8607 8618 8689 8690 8691 8692 8920 2602 6710 6818 6875 3664
malicious$	8367 3016 3654
malign$	992 993 994 3039
malnourished$	3234
malodorous$	3669
mam	2868 2872 6634 2877
mam$	2869 2875
man	6699
man$	3977 3981 7610 3986 3987 3988 3991 7620 7621 7625 7628 7631 7633 7756 7801 7817 7818 7819 7820 4196 4197 4198 4199 7825 7826 7827 7830 7865 7868 7899 7902 7912 7913 7920 7921 7925 7926 7941 4685 8311 8312 8318 8319 8320 8719 8736 8737 8738 8739 8740 8741 8742 8744 1362 5127 8757 8789 8795 8797 1415 5180 8812 8813 1440 8828 8829 8830 8835 1451 1452 1469 8920 8930 8931 8932 5468 5477 6234 10286 10324 6710 6743 6941 6943
manage	6302 2691 2770
manage$	8450 8510 8511 8538 8643 1341 5103 5104 1344 1356 1357 1358 1359 1360 1361 1441 8881 5265 5266 5267 5270 5271 1511 5273 5274 5277 8904 1534 8921 8922 5301 1541 1542 5304 1549 1556 5318 5319 5320 9253 9594
managed$	1356 1357 1358 1359 1360 1361 1441 1534 1549 9312 9313 9314 9315 9316 2000 2780 3564
management$	5002 2363 2364 2365 2366 3321 7112 7215
manager$	5799 5804 5805 5822 5823 9788 6190 9927 7215
managers$	5799 5804 5805 9788 6190 9927
manages$	1356 1357 1358 1359 1360 1361 1441 1534 1549
managing$	1356 1357 1358 1359 1360 1361 1441 5265 5266 5267 5270 5271 5273 5274 5277 1534 8924 8925 1549 1556 5318 5319 5320
manbag$	7036 7039 3674
manbags$	7036 7039 3674
manipulate$	1104 5064 3094
manipulated$	7431 1104 3094
manipulates$	1104 3094
manipulating$	1104 3094 3654
manipulative$	3120 3654
manipulator$	6813
manipulators$	6813
mannered$	6902 6903
many$	122 123 124 3923 3946 483 8721 9001 6085 6086 6109 6110
map	2485 7154
map$	2483 2484 2511 2525 3395
mapped$	2483 2511 2525 9977 3395
mapping$	2483 2511 2525 3395
maps$	2483 2511 2525 3395
march$	7799
marginalised$	3213
marked$	2562
marker$	6322 7179
markers$	6322 7179
market	6538
market$	10163 10166
marks$	7333
marria	10248
mask$	1744 9134 7039 7049
masked$	1744 7056
masking$	1744
maskked$	1744
maskking$	1744
masks$	9126 9127 9128 1744 9131 9134 7039 7049
massage$	2434
match	9863
match$	6251
matche	2506
matched$	6267
matching$	5496 2586 3283 7219 3502
material$	9883
materialistic$	3654
mates$	4111 4112 4113 7796
maths$	4777 7334 7336
matric	7154
matrix	7154
matrix$	9983 7155
matted$	3260
matter$	265 5593 5594 5614 9274 6187
matters$	8831 6078
mattress$	6664
mature$	1347 1548 5358 1610 1611 1612 1613 9000 1629 6969 6970 6971 3663
maturity$	1347 8755 1495 3663
may$	7799 4944 1381 6229 2471 2575 2665 2686
mayhem$	8342 6764 6854
me$	7107
meals$	10300
mean$	7398 7423 8110 6140 3239
meaningful$	5923 5924 5925 5926
means$	7398 7423 8093 8094 8110 2730
meant$	7733 7734 8093 8094 9371
measur	7249 7253
measure$	281 282 283
media$	4221 4222 4223 4224 4225 7851 7852 7853 9940 10093
medica	6565 3738
medical$	10176 10190 3548
medication$	10190 10203
medicine$	7304
mediterranean$	1663 5428 5430 3239 7032
medium$	1191 1192 4959 4960 4961 4962 4963 4964 4965 4966 4967 4968 4969 4970 4971 4972 4973 4974 4975 4976 1650 3216
meet	9933
meet$	7473 7480 4078 4079 4080 7717 7719 7720 7846 465 466 467 7910 7953 7954 7955 7956 7957 7998 7999 8000 8257 8259 8265 8267 9155 9185 9191 9205 9591 6747 7061
meetin	9973
meeting$	7563 7745 465 466 467 7910 7953 7954 7955 7956 7957 7998 7999 8000 9386 9387 9388 9920 7087 7188
meetings$	9386 9387 9388
meets$	465 466 467 9943
melato	3541
melatonin$	7302
meloterritorial$	3654
member	9838 9839 6218 6226 2486 6290 9937 9954 9957 9959 9961 6337 9963 2579 2580 9973 9974 9976 6372 10007 10015 2637 2652 10047 6438 6456 6465 10090 6466 10104 10134 2762 10153 10158 2779 10168 7154 7198 3446 7227 7234 7241 7252 7253
member$	1140 8578 8602 8603 8604 8605 8606 8607 8618 5655 5665 5677 5682 5683 5822 5823 9880 10028 10091 6699 6783 6851 6875
members$	145 274 334 708 983 8404 8472 1140 8578 1214 8602 8603 8604 8605 8606 8607 8618 1242 1710 1757 1758 5647 6019 9866 6316 2556 2583 9997 6398 10028 2649 2660 2684 10091 10092 6471 10126 6512 10138 6523 6544 6547 6783 6851 6856 6875 3123 7159 3426 3448
membership$	2486 6385 10010 6783
men$	3977 7603 3979 3980 7607 7608 7610 3986 3987 3988 3991 7617 7620 7621 7625 7628 7629 7631 7633 7637 7639 7641 7642 7703 7708 7715 4111 4112 4113 7756 7781 7782 7801 7817 7818 7819 7820 4196 4197 4198 4199 7825 7826 7827 7830 4226 7855 7856 7860 7865 7868 7899 7902 7912 7915 7918 7919 7924 7925 7926 7941 7998 7999 8000 8289 8295 8296 4685 8311 8312 8318 8319 8320 8321 8324 8325 4702 4705 8675 8689 8690 8691 8692 8719 5102 5105 8736 8737 8738 8739 8740 8741 8742 8743 1362 5126 8762 8763 8780 8787 8795 8796 8797 1413 8812 8813 1451 1452 1469 8920 8930 8931 8932 9100 9152 6710 6712 6714 6743 6941 6943
menace$	948 949 950 4784 1024 4786 4787 4788 4789 4790 4791 4792 4793 4794 4795 8421 8422 4798 4799 3010 6813 6836 3652
menaced$	948 949 950 3010
menaces$	948 949 950 3010 6813
menacing$	948 949 950 3010 3239 7003 3652
mend$	349 9767
mended$	349 5613
mends$	349
meningitis$	3730
mental	6565 6566
mental$	10190 10191 2820 6584 10248 6876 3728
mentality$	6783 6791 6804 6916 7143
mentally$	3150
mentor$	7315
mentoring$	138
merely$	1833 1958 2170 2171
merry$	4889
mess$	4054 9748 6128
messag	9874 2584 6468
message$	7846 465 466 467 469 470 471 472 473 474 475 10078 6515 7124
messaged$	465 466 467 469 470 471 472 473 474 475
messages$	7615 4004 4005 465 466 467 7854 469 470 471 472 473 474 475 6280 2521 9971 10093 7124
messaging$	7563 465 466 467 469 470 471 472 473 474 475
messed$	1217 4984
messy$	3260
met	2878
met$	7562 465 466 467 7973 7974 7975 7985 9601 2447 6747
methyl	3541
methylphenidate$	7302
mice	2912
mice$	6673
micro$	3283
middle$	1666 1670 5452 6632
might$	2026 2027 2028 2029 2030 6229 2471 2505
migrai	3729
mind$	8682 1446 1447 1448 1449 1450 9552
minded$	6900 6907 7095
minder$	9005 9006 9007 9008
minders$	9005 9006 9007 9008
mindset$	6804
mini$	5167 9118 9119 9120 5517 3023 3183 7044 3290
miniature$	3183
minimal$	8561 8562 8563 8564 1179 5941 3111
minimise$	701 862 2995
minimised$	701 862 2995
minimises$	701 862 2995
minimising$	701 862 2995
minimum$	9584
miniskirt$	3674
miniskirts$	3674
misbehave$	3651
misbehaved$	3651
misbehaves$	3651
misbehaving$	3651
misbehaviour$	3651
miscar	3539
miscarriage$	7300
miscarried$	7300
mischief$	9355 6764 3035
miscreant$	3638
miscreants$	3638
miserable$	8339
misery$	8339
misfit$	8446 8447 8448 6813 6814
misfits$	8446 8447 8448 6813 6814
misfortune$	8057 8058 8060 8061
misguided$	2947
mishandle$	3682
mishandled$	3682
mishandles$	3682
mishandling$	3682
misled$	7132
mismanage$	3682
mismanaged$	3682
mismanages$	3682
mismanaging$	3682
misper$	6720 6823
mispers$	6720 6823
miss$	7688 7717 7719 7720 7721 9213 9352 2348 2349 3566
missed$	9352 9714 9715 9716 9717 2348 2349 9772 9773 9774 9775 3360 3566
misses	2863
misses$	9352 2348 2349 3566
missing$	7445 7446 7447 7448 7449 7693 7754 7831 7832 7840 4216 4217 8350 8351 4954 1259 5604 9352 2348 2349 6344 6720 3566
misuse$	3792 7306
misuser$	8441 8442 6813
misusers$	8441 8442 6813
mix$	7688 7953 7954 7955 7956 7957 932 945 946
mixed$	3990 391 392 393 394 395 396 397 932 945 946 8561 8562 8563 8564 1642 1645 1660 1664 1668 1676 5451 5459 5460 5461 1702 1703 3244
mixes	9899
mixes$	932 945 946 9886
mixing$	7953 7954 7955 7956 7957 932 945 946
mob$	990 991 1287 6790 3030
mobile$	2559 9946 3416
mobiles$	2559 9946
mock$	3572
mocks$	7336
modern$	3101
modestly$	8001
modus$	7209 3450 3713
mohawk$	3670
mohawks$	3670
mohican$	3671
mohicans$	3671
mollycoddling$	8954
moment$	2699
moncler$	3673
money$	7626 7627 4012 4013 4014 4015 4016 4018 4019 4111 4112 4113 7760 7761 7762 4189 4190 4191 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 4658 8286 8287 8308 8314 8327 8343 9743 9809 9985 6767 3098 7135
monito	2513 2554 6345 2770
monitor$	2495 2499 9953 9964 9968 6348 2588 7191
monitored$	2499 9965 9970 6348 2588 9977
monitores$	2499
monitoring$	2499 2585 6348
monitors$	2499 9964 6348
monkey$	9547
monster$	6813
monsters$	6813
month$	9345 9346 9347 7135 7340
months$	7135 7340
mood	6566
mood$	10191 3503 7297
moods$	7297
moody$	3654
moral$	4616
morals$	8658 6858 6917
more	3388 3487
more$	3782 3783 3784 3785 3786 7677 1365 1366 1367 1368 1376 1377 1378 1379 1395 1426 8909 8918 8919 1614 9409 9418 2357 2358 2359 2360 2361 6184 6186 2436 2437 2441 6957 3435
morning$	9345 9346 9347 3407
morphi	6573
morphine$	10198
most$	687 8721 8909 8999 9001 1698 5547 1787 1789 2656 6419
mostly$	1753
mother	6622 10249 6625 2868 2872 6634 2874 2877 10269 10283 10284 6662
mother$	1124 1125 4990 4991 8667 8811 1465 1474 5236 5237 5238 5239 2857 2858 10245 10247 6623 2865 2866 2869 2870 2871 10264 10268 6650 6920 3194
mothered$	3194
mothering$	1372 1373 1374 8954 8959 8960 8961 3194
motherred$	3194
motherring$	3194
mothers$	1124 1125 4990 4991 1372 1373 1374 6034 2870 6920 3194
motions$	9739
motivated$	900 4935
motivation$	8658 6762 6917
mould	2912
mould$	10297 6673
mount	2553
moustache$	7004 3670
moustaches$	7004 3670
mousy$	3260
mouth$	690
mouthed$	6896 6897
mouthy$	3654
mov	2777
move$	4105 4106 4107 9185 9191 9205 9357 9767 9863 10252 10258 7061 7325 7350
moved$	294 295 296 297 8042 9190 9196 9201 9210 9286 9556 9557 6097 2780 10250 6626 6630 2898 2901
moveme	9838 9884 2531 6292 6293 6315 9973 2591 7252
movements$	9940 9941 6317 6352
moves	3564
moves$	7325 7350
moving	9978
mri$	10212
ms	6636
ms$	10261 7282
much$	68 687 5205 1480 5258 8918 8919 2249 6083 6084 2378 6165 2656 6419 6957 3269
mugged$	2938
mugger$	8446 8447 8448 6813 6814
muggers$	8446 8447 8448 6813 6814
mugshot$	2501 3694
mugshots$	3694
mule$	8449 8529 8530 8531 6815 6859 3099 6861
mules$	8449 8529 8530 8531 6815 6859 6861
mullet$	3670
mullets$	3670
multi$	2012 2461
multiple$	483 6085 6086 6636 3729
mum	6622 10249 6625 2868 2872 6634 2874 2877 10269 10283 10284 6662
mum$	8124 1124 1125 4990 4991 8667 1474 5236 5237 5238 5239 2857 2858 10245 10247 6623 2865 2866 2869 2870 2871 2875 10264 10268 6650 6920
mums$	8124 1124 1125 4990 4991 2870 6920
murder$	2469 6424 3435
murmur$	7284
muscly$	3216 3669
muscular$	3216 3519 3669
must	2664
must$	21 22 23 24 25 26 720 735 811 824 1381 9756 2373 2375 2575 2638 2686 7126
mystery$	709 712 715 716
nails$	8713 5470 5471 9129 7016 7022 3262
naive$	77 78 721 8852 8853 8854 5240 5241 5242 5263 5376 5377 5378 5379 9522 9523 2996 6952 3654
naivety$	7671 7672 7673 7674 7675 7676 8054 690 4468 4469 4485 725 726 4488
naked$	4229 4237 7908
name	2605 2619 6380
name$	7660 8799 8800 8801 8802 8837 8838 8839 9800 9851 2487 9947 2760
named$	2596 2760 3435
names	2466 6263 2516 6277 2531 6292 6293 9963
names$	9851 9864 9865 9866 9868 2487 2489 9888 6280 9947 9979 2760 10167 7153
naming	2605 2619 6380
naming$	2760
nan	6622 10249 6625 2868 2872 6634 2874 2877 10283 10284 6662
nan$	10245 10247 2875
nana	10284
nannies$	9005 9006 9007 9008
nanny$	9005 9006 9007 9008
nannying$	8954
narcissist$	6813
narcissistic$	3654
narcissists$	6813
narcol	3519
narcolepsy$	7280
nasty$	3038 3654
nation	6613
national$	10238 3417
natural$	8076 8077
naughty$	4758 3038 3114 3120 3654
near$	2238 2239 2240 9939
nearby$	6344
nearly$	1654 3182
neat$	1663 5430 3259 3260
neatly$	1661 3240
necessary$	2730
neck$	9067
necks$	9067
need	6243 10177 2826 6656
need$	21 22 23 24 25 27 791 812 816 1312 1313 1314 1382 8783 8857 8858 8859 1489 5251 8915 1537 8946 8947 8948 1565 1566 1567 5329 1569 1570 1571 1572 5337 5338 5339 5340 5341 5342 5343 5344 1585 1586 8973 5349 5350 5351 5352 5353 5354 5355 8981 8983 5376 5377 5378 5379 5380 5381 5382 5383 9023 9854 9882 2664 6587 10281 7266 7309 7315
needed$	8915 1585 1586 2019 2730
needing$	1312 1313 1314
needless$	3825
needs	2826 3546
needs$	21 22 23 24 25 28 7514 7515 792 813 817 1312 1313 1314 8915 1585 1586 8973 5349 5350 9023 9694 9882 2811 6587 2834 7266 7309 7315 7316 7319
needss$	7316
needy$	3114 3654
neet	3569
neet$	7330 3658
neets$	3657
negative$	3858 8318 8319 8320 8321 992 993 994 8575 8576 9993 3008 3039 3040 3153 7208
neglec	2883 6649 10282
neglect$	9616 2307 2308 9748 9804 10272 10273 10274 10276 3354 7136 7138 7343 3585
neglected$	2307 2308 6644 3352 3353 3354 7343 3585
neglectful$	3679
neglecting$	2307 2308 3353 3354
neglects$	2307 2308 3353 3354
negligence$	7138 3679
negligent$	3679
negligently$	3679
neighb	6494 7357
neighbourhood$	8489 6227 6235 6236 6237 2477 2478 6250 2496 2497 2502 2523 6291 9917 9918 6295 2537 6301 2542 6311 2578 6452 10119
neighbours$	8484 8488 6771 6772
neither$	807 882 1886 1891 1901 1913 2091 5852 2092 2093 2094 5855 2102 2113 2114 2115 2116 2117 2118 2127 2138 2174
networ	9884 6372 10035 2762 10149 7252 7253
network$	7801 9869 9872 9897 9997 6523 6714 3396 3494
networks$	9872 9897 6714
neurod	3725
never$	4349 4360 4361 4362 4363 739 4530 800 801 802 803 804 806 807 866 4646 4647 1775 1777 5566 1806 1807 1808 5570 5571 1819 1824 5586 5672 1912 5690 5691 1939 9363 9364 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 2106 2119 2174 2431 2432 2646 2843 3112 3199 3324 3676
nevertheless$	7554 7558
new	2461
new$	6222 6631
news$	8381 9528 9529
next	2769
next$	52 4442 4443 4444 4445 5481 5956 7173 7194
niche$	9948
nickna	2466 2516 6277 2531 6292 6293
nicknames$	9866
nicotine$	10201
nigerian$	1663 5430
night$	8352 8527 9345 9346 9347 9969 10199 10200 3728
nightm	3728
nightmare$	8359 1064 4825 1065 4826 1066 4827 1067 4828
nights	6574
nights$	10199
nike$	7039 3283 3286
nikes$	7039
nine$	8403
nines$	9151
nineteen$	7896 7898 543 7931 7932 8736 8737 8738 8739 8740 8741 5122 8773 8774 8775 8776 8777 8778 8779 9019 6941
no$	66 73 7662 7727 7741 7961 7969 4398 649 654 4416 677 8130 4513 754 755 4523 851 852 853 854 855 856 857 858 859 860 861 871 872 873 874 875 876 878 879 880 881 884 4809 1070 4837 1099 1100 1102 1115 1116 4900 4901 1179 5073 1429 1434 5224 5225 1468 1490 1491 5346 1587 1591 1592 1593 1594 1601 5367 5368 5596 5597 5598 5599 1853 1858 1859 1860 1861 1862 9255 9256 9257 9258 1877 1888 1889 1890 1892 1894 1895 1902 1904 1914 1916 1917 1919 1932 5694 5697 5698 5699 1940 1941 1942 1943 1944 1945 1946 1956 9363 9364 5742 5743 5744 5745 5749 2060 2063 2065 2091 5852 2092 2093 2094 5855 2095 2097 2098 2099 2100 2102 2113 2114 2115 2116 2117 2118 2123 2124 2125 2126 2127 9518 2139 2151 5914 2158 2162 2163 2164 2165 2175 5941 5948 2190 2191 2192 2193 2194 2232 2904 10297 3001 3068 3076 3097 3111 3156 3347 3349 3372 3435
nobody$	650 653 676 871 872 873 874 875 876 877 879 880 881 882 8848 8991 1888 1889 1890 1891 1895 1901 1913 2059 2064 2091 5852 2092 2093 2094 5855 2097 2098 2099 2100 2102 2123 2124 2125 2126 2127 9517 2138 2150 9538 2174 6961 3325
nomina	7154 7156
nominal$	9880 6357 6358 9990 2626 10024 6783 3397 7193 7199
nominals$	9870 6358 9990 10024 6783 3707
non	6611
non$	1071 1239 3072 3074 3105 3106 3107 3108 3109
nonattendance$	10236
noncompliance$	3650
noncompliant$	3650
none$	591 605 882 889 890 1436 8848 1886 1891 1895 1901 1913 1962 1963 1964 2091 5852 2092 2093 2094 5855 2102 2113 2114 2115 2116 2117 2118 2127 2134 2135 2138 2150 9540 2174
nonengagement$	3650
nonetheless$	7554 7558
nonexistent$	9749 9750 9751 9752
normal$	8610
normalise$	2995
normalised$	2995
normalises$	2995
normalising$	2995
north$	1734
nose$	9067
not	6493
not$	7482 3867 3869 3933 3937 4348 4350 7978 4360 4361 4362 4363 8109 739 4519 800 801 802 803 804 806 883 4648 4649 4740 980 996 8515 8518 4920 1160 4922 4923 4924 4925 4926 1174 4985 1397 1430 5193 5194 1437 1483 1485 1486 1497 1584 5363 5364 5365 1773 1774 5539 5540 5541 5542 5560 5564 5565 1819 1824 1852 9255 9256 9257 9258 1887 1893 1903 1915 5688 5689 1931 1934 1939 9363 9364 1979 1980 5756 5757 5758 5759 5760 5781 5782 5828 5829 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2082 2083 5850 5851 2091 2094 2101 2106 2110 2119 5881 5883 9534 9535 5921 5927 5928 2174 2181 2182 2238 2239 2240 2252 6145 9794 2646 2794 2843 6615 3112 3184 3185 3191 3199 3324 3527
note	2513 2533
note$	1761 1762 6287 6294 2551 2557
noted$	1761 1762 2535 2536 9977
noteed$	6294
notes$	1761 1762 6287 6294
nothing$	51 3813 54 4397 1479 1496 8991 9106 5537 1878 1879 1880 1881 1882 1883 1888 1889 1890 1923 1924 1925 1947 1948 1949 1950 1951 1952 1953 1954 5726 9363 9364 9517 2133 9581 9582 9583 2202 2203 2204 9769 6961 3309 7088 7287
notice	6401 10129
notice$	1761 1762 9479 9552 9566 9567 9568 9569 9570 9571 9572 10026 2645 10099 10130
noticed$	7434 1761 1762
notices$	1761 1762 10099 10130
noticing$	1761 1762
notify$	2453 2474 2475
notifying$	2474 2475
notifys$	2474 2475
noting	2533
noting$	1761 1762 6294 2551 2557
notinged$	6294
notings$	6294
notoriety$	8056 8282
notorious$	1087 1088 1089 1090 1091 1092 1093 1094 1284 3164 3656
nous$	1338 1340 5156 1396
november$	7799
now$	8121 8122 8856
nowhere$	2246
nucleus$	6851
nude$	4229 4237 4238
nudes$	487 7881 503 504 505 506 6724
nuisan	6420 6508
nuisance$	8458 8479 8668 9778 10043 10044 10045 10133 6813 6836 6857 3120 6926 7223
nuisances$	6813 6926 7223 3647
number	6292 2725
number$	3992 3993 3994 484 5287 8913 2558 2617 6387
numbers$	3992 3993 3994 9743 9809 9811 9820 9821
numerous$	3946 483 6085 6086 6109
nurse	10206
nurse$	10195 10205
nuts$	6876
nutter$	6813
nutters$	6813
obese	3525
obese$	7286 3669
obesit	3525
obesity$	7286
obey$	9185 9191 9205 7061
object	2739 10159
object$	10152
objective$	10112 2730 10152
objectives$	10112
oblivious$	74 75
obnoxious$	3654
observation$	6314 3409 7183
observations$	6314
observe$	6348 2588 7191
observed$	7219 3703
observeed$	6348 2588
observeing$	6348
observes$	6348
obsessed$	525 526 527 528 529 530 531 3383
obsessive$	3725
obstructed$	7132
obstructive$	8635 8636 8637 8638 8639 6886 3654 3679
obtain	10075 2716 3388 3444 3463
obtain$	7994 7995 2452 6258 6542
obtained$	2452 6258 7181
obtaining$	2452 6258
obtains$	2452 6258
obvious$	8076 8077 1869 6109 9734 9735
obviously$	1977 1985 5746 1986 1987
occasion$	9345 9346 9347 9367
ocd	3725
ocg	6247
ocg$	9872
ocgs$	9872
october$	7799
odd$	709 712 715 716 3239
odour$	7009
of	6367 3388 3493
of$	3832 3836 3838 3839 3864 4032 4043 4044 4306 8017 4751 4822 4823 1080 4871 8508 4919 8565 5025 5033 5048 5130 5201 5208 5209 5210 5230 5243 5366 9027 9030 1667 1669 5444 5448 9182 9263 9317 9318 1978 1985 5750 9396 5774 5775 5776 9445 5909 5988 5991 6008 9753 6159 6163 9793 9840 6228 6241 6245 9878 9887 6289 9938 9939 2555 6321 6332 6346 9972 2596 6363 6371 6378 6379 10010 6389 6390 10027 6417 6418 6436 6489 2735 6499 6513 6549 6556 6594 6605 6640 6647 6648 6651 2933 6774 6851 7024 7067 7081 7185 3435 7198 7200 7229 7262 3559 7375 7383
off	6541 2844
off$	3820 7471 7635 7836 7839 7843 4624 4625 8309 8478 4857 4868 4869 1259 5606 9556 9557 6051 6052 6070 6071 6072 6073 6074 6075 6129 6130 6369 2670 6578 10215 6591 6605 6721 6831 6883 7117
offen	9848 9892 10014 10015 10029 10031 10038 10039 10174
offen$	9991
offenc	6375 2630 2654 6486 6695 6698
offence$	9999 10000 6391 10020 6415 10111 10318 10320 10321 10323 3452 7230 3759
offences$	9999 10000 6391 6415 10111 10318 10320 10321 10323 7230 3759
offend	9838 9884 9898 2603 6366 9992 9998 10025 6420 6486 6491 10134 6516 10141 6680 7156 7172 7198 7209 7227 7234 7241 7252 7253 3617 3720
offend$	7688 7717 7719 7720 7721 9213 9214 9225 5601 9348 9352 9981 9984 10001 10032 10033 3433
offendded$	9352
offendding$	9352
offended$	9352 3758
offender$	8318 8319 8320 8384 1003 1084 6358 9990 9991 6386 6388 10024 10267 6802 3397 7201 3454 7216 7378 3641
offenders$	8318 8319 8320 8324 8384 1003 1084 9870 9990 9991 10024 6802 7159 7201 3641
offending$	7441 7777 7784 7787 7791 7793 8087 8169 8295 5003 5004 5005 9352 6364 9991 2611 10034 10036 10043 10044 10045 10084 10111 10114 10116 2732 6497 10123 2778 10313 3042 6853 7230 3482 3616 3758
offends$	9348 9352 9981 10033 3758
offens	6375 2630 2654 6486 6695 6698
offense$	9999 10000 6391 6415 10111 10320 10321 10323 7230 3759
offenses$	9999 10000 6391 6415 10111 10320 10321 10323 7230 3759
offensive$	10319 3654
offer$	486 8219 8220 5543 5545 5546 9172 5548 1788 5550 1790 1791 9239 9326 9327 9328 9340 9345 9346 9347 9386 9387 9388 9591 2972 6760 6761 7069
offere	3546
offered$	7568 486 5543 5545 5546 9239 9548 9549 9550 9551 10065 2972
offering$	486 9239 9326 9327 9328 2972 7069
offerred$	486 9239 2972
offerring$	486 9239 2972
offers$	486 8219 8220 9172 5548 1788 5550 1790 1791 1792 1793 1794 1795 9239 9386 9387 9388 2972 6760 6761 7058
office	6227 6235 6236 6237 2477 2478 2479 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 6302 2542 6311 2570 2578 6342 2592 6452 6682 6699
office$	5799 5804 5805 9788 6190 9927 3378
officer$	5822 5823 2455 9845 9860 9861 9862 6238 6239 6240 9875 2490 6257 9903 2519 6281 6284 2526 9916 9920 6298 9924 9926 9936 6331 2575 6339 9967 2587 2593 2594 2681 10077 2697 2772 2774 6536 2781 10324 3378
officers$	7868 8337 4713 9024 9025 6214 2455 9842 9845 9852 9853 2468 9860 9861 9862 6238 6239 6240 2482 9875 2490 6257 9903 2519 6281 6284 2526 9916 9920 6298 9924 9926 9927 9929 6310 9936 9945 6331 2575 6339 9967 9970 2587 2593 2594 10020 6406 6432 2681 10077 2697 10144 2772 2774 2781 10171 10307 6772 3405 7257
offices$	9927
offrol	3564
offroll$	7325
offrolled$	7325
offs$	6832
often$	3920 454 9718 9719 9720 9721
oily$	1676 3244
okay$	5310 5311 5312 5313 5314 5315 5316
old$	7900 1322 1323 1324 1326 1347 1370 1547 5356 1629 5404 5407 5409 5595 10239 3192 3201
older$	3978 3982 7618 3998 7630 4006 7638 7705 4089 4090 7757 7781 7801 7804 4201 4228 4231 4232 4236 7865 7868 7899 7901 7902 7914 7916 4294 4296 4301 7928 4664 4665 4666 4667 4671 4672 4673 4674 4675 4676 4677 4679 4680 8318 8319 8320 8321 4700 941 944 8678 8719 5102 5105 1347 8736 8737 8738 8739 8740 8741 8836 5295 1663 10284 6714 2977 6740 6743 6941 3239 7038 7040
olders$	7781 7801 7804 8324 8455
olds$	8766
olive$	1676 3236 3244
omission$	3320
omissions$	3320
on	6367 7148 3388 3607
on$	3901 7543 7544 7568 7604 7605 7606 7609 3985 7612 4120 4146 4367 4379 4380 4431 4446 4448 4450 4453 8459 8460 8483 8652 5028 8772 9027 9030 1652 5442 5458 5524 9182 5729 5732 5734 1981 5765 5766 5767 9532 5978 5979 5980 6005 9681 9682 9722 9793 9813 9814 6296 2549 9938 9939 2555 9942 6323 6324 9962 6338 2597 9994 6381 10048 6434 6443 6451 10132 6509 6513 10157 6562 2812 6576 10213 2831 6666 2924 2929 10317 6819 6849 6925 7081 7102 7145 7171 3474 3620 3621
once$	7552 5740 9381 2388 6192 6193
one	6226
one$	4000 4143 4644 4645 4724 5016 8849 8912 8992 8993 1641 9074 1698 9084 9085 9086 9087 9088 9089 5648 5653 5654 1895 5663 5664 5675 5676 5682 5683 9345 9346 9347 5761 5762 5821 2061 5826 2066 5852 2092 2093 5855 5856 2102 2127 5890 2140 5912 9539 5936 2176 6207 9880 9891 2574 6595 2835 6596 6597 10222 3213
ones	6270
ones$	7603 8383 8758 8860 8861 8862 8863 8864 1493 9074 6276 6502
onesie$	7039
onesies$	7039
ongoing$	6424
online$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853 6315 2978
only$	190 4328 4331 623 629 640 641 642 643 644 645 646 648 1259 1299 1833 1958 5803 2170 2171 5977 2357 2358 2359 2360 2361 2374 6137 3304
onto$	6296 6323 2597
onus$	384 385
open$	7430 8688 9185 5562 9191 5568 5573 9205 5582 5658 6264 7061
opened$	7985
operandi$	7211
operat	2461 2479 2486 10057 10159 6546 7249 7252
operate$	8213 1356 1357 1358 1359 1360 1361 9156 9186 9192 9197 9206 9282 10101 10171
operated$	1356 1357 1358 1359 1360 1361 6588
operates$	1356 1357 1358 1359 1360 1361
operating$	1356 1357 1358 1359 1360 1361
operation$	9877 10143 10156 2771 2772 10162 10212 3497
operational$	6222 3495
operations$	9877 10162 10212
operative$	6871 7090
operator$	9860 9861 9862 6238 6239 6240 6339 3378
operators$	9860 9861 9862 6238 6239 6240 6339
opport	6407 7148 7226 7249 7253
opportunit$	4009 249 250 8218 2328 2329 2330 2331 9734 9735 6760
opportunited$	4009 249 250 8218 2328 2329 2330 2331 9734 9735 6760
opportunities$	3883 3884 3885 125 4009 249 250 2328 2329 2330 2331 9734 9735 2666 6760 7121
opportuniting$	4009 249 250 8218 2328 2329 2330 2331 9734 9735 6760
opportunits$	4009 249 250 8218 2328 2329 2330 2331 9734 9735 6760
opportunitted$	4009 249 250 8218 2328 2329 2330 2331 9734 9735 6760
opportunitting$	4009 249 250 8218 2328 2329 2330 2331 9734 9735 6760
opportunity$	3883 3884 3885 125 4009 249 250 8218 2328 2329 2330 2331 9734 9735 2666 2699 6760 7121
opposed$	7074 7077
oppositional$	3120 3503 3654
opt$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2951
opted$	106 107 108 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 9724 6169 9795 2951
optici	2821
opticians$	6582
opting$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2951
option	7192 7249 7253
opts$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2951
optted$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2951
optting$	302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 2951
or$	5957 3500
oral$	492
order$	10096 6475 10102 10103 10107 10108 10110 10311 10312 10316 10317 10318 10319 7263 7349 7373 7378 7379
ordered$	6353 6627 6633 6690
orders$	9879 9896 10096 6475 10102 10103 10107 10108 10110 10318 7263 7373
ordinary$	3239
organi	9886
oriental$	1663 5428
ot$	6718
other$	3762 7389 7390 7767 4464 4465 4709 4710 8348 4766 4768 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8426 8428 4862 8493 8642 8996 8998 9002 1641 6066 9831 6703 6772 3213 3322 3435
others	6456
others$	3762 7389 7390 4341 4345 4346 4354 4372 4464 4465 730 4529 4539 4540 4736 976 977 978 4765 4767 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8485 1139 8719 8758 8860 8861 8862 8863 8864 8996 9001 9084 9085 9086 9244 9245 9246 9247 9248 5630 5631 5632 10136 6703 6715
otherwise$	592 593 7980 7983 7984
ought$	21 22 23 24 25 29 589 719 736 743 744 745 746 747 748 749 750 751 760 763 764 765 766 793 814 825 2018 2021 2022 2023 2024 2025 5930 2245
our$	4593 9754 9755 9761 7058 7080 7114 7125 3435
out	6380 10063 6645
out$	3819 7472 7635 260 271 7691 7701 7719 7720 7726 7747 7752 7755 4277 7989 629 8310 4686 4718 8433 1077 1079 8517 1218 1230 4999 1240 1259 1264 1274 9042 9047 9352 9362 9556 9557 5974 2227 2253 9856 2488 2495 2500 6344 6414 2675 6437 6444 6541 2844 6618 10251 10255 6644 10270 6717 6883
outbursts$	8528 8631 8632 6884
outcome$	7228
outcomes$	7228
outfit$	9118 9119 9120 7041 7044
outfits$	9118 9119 9120 9121 9122 9149 7041 7044
outlaws$	8523
outlook$	1338 1340 8831 1446 1447 1448 1449 1450
outrageous$	8566 8567 8568 8569 8570 8571 8572 8573 8574 3120
outright$	1796 7058
outs$	8433
outside$	8483 1229 9962
outstanding$	6264 3435
over$	4003 1138 5114 5115 5116 8873 8874 8875 8879 8880 1654 5442 9117 9143 9146 9799 9828 9938 2969 3145
overcr	3753
overcrowded$	10297
overdo	3514
overdose$	7275
overdosed$	7275
overdressed$	3669
overdue$	10193
overhe	6299
overla	2506
overlaid$	6267
overlook$	3364
overlooked$	3352 3364 7132
overlooking$	3364
overlookked$	3364
overlookking$	3364
overlooks$	3364
overly$	3174
oversexualised$	3632
oversight$	2363 2364 2365 2366 7112
oversized$	3283
overt	2776
overt$	6537
overweight$	7289 3669
owing$	3779 288 4057 2890 10282
own	7355
own$	3771 12 3774 3775 7401 7402 7403 7404 37 3799 3800 3801 3889 3890 4020 4021 4022 4023 4024 4025 4026 4027 4028 4029 269 4045 4053 4093 335 336 337 372 373 4381 661 8048 8049 4425 4426 4429 4432 4433 8086 783 4845 5057 5068 8715 8716 8717 8718 5094 8731 8732 5202 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8927 8935 8936 8937 8938 8939 8940 8941 5317 5814 5815 5816 5817 5818 5819 5902 6037 10194 10301
owned$	9287 9288 9289 9290
ownership$	4547 4548 4549 4550 4551 4552 4553 4554 4555 4556 4557 4558 4572 4573 4574 4575 4576 8202 8203 8204 8205 8206 8207 8208 8209 8210 8211 9479 9784 9785 9786 9787 7133
pacemaker$	2802
pack$	990 991 1287 6790 3030
packag	7148
package$	8533 7314
packages$	7730 7814 7815 7816 8533 6716 6864
padded$	3283
paedia	6579 2821 6584
paediatric$	6582
paediatrician$	10204 10205 10209
paid$	986 5802 5806 2180 2352
pain$	1064 4825 1065 4826 1066 4827 1067 4828
painkillers$	10201
pair$	9069
pakistani$	1663 5430
pale$	1676 9078 3236 3239 3244 3669
palest$	1683 3264
palm$	2314 3356
palmed$	2314 3356
palming$	2314 3356
palmmed$	2314 3356
palmming$	2314 3356
palms$	2314 3356
panel	7253
panel$	5799 5804 5805 9788 6190 3378
panic	6565
panic$	10190 3503 3507
paperwork$	9731 9743
paracetamol$	7277
parade	6538
parade$	10128 10163 10166
paranoid$	3654
parcels$	7730 6716
parent	6622 6623 10249 6625 2867 2872 2874 10269 10283 2925
parent$	8538 4990 4991 5215 8841 8842 1465 1474 5236 5237 5238 5239 2857 10245 10247 2865 2866 2870 2871 10264 6650 6920 3194 7347 7352
parental$	4840 4983 3163 3580
parented$	3194
parenting$	1372 1373 1374 8954 8971 6686 3194
parents$	8124 1124 1125 4990 4991 8667 1372 1373 1374 5215 8841 8842 5642 5643 5645 5646 6019 6033 9754 9755 10245 10247 2865 2866 2870 2871 2876 10264 10268 6650 6855 6920 3194 7124 7125 7342 7347 7352
parentted$	3194
parentting$	3194
park	6494 7357
park$	7797 7798 7817 7818 7819 7820 7998 7999 8000 10119 10128 10163 10166
parka$	7035
parkas$	7035
part$	292 4308 4309 7935 687 8087 8167 8168 8169 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8559 2486 10028 6531 2845
partake$	391 392 393 394 398 399 400
partaked$	398 399 400
partakes$	398 399 400
partaking$	391 392 393 394 398 399 400
partially$	3532
participant$	665 6744 6951
participants$	665 6744 6951
participate$	391 392 393 394 665 9155 9185 9191 9205 7061
participated$	391 392 393 394 665
participates$	391 392 393 394 665
participating$	391 392 393 394 665
participation$	391 392 393 394
parties$	7817 7818 7819 7820 7938 6951
partly$	2371 2372 2987 3367
partne	2461 10248 10250
partner$	7869 7870 7893 512 7929 7930 545 546 6222 10244 2866 10254 10256 10263 6738 6739 6744 6936 6951
partners$	7869 7870 7893 512 7929 7930 545 546 5184 5185 5186 2544 6738 6739 6744 6936 6951
party$	7817 7818 7819 7820 7938 6951
partying$	4111 4112 4113
pass	2517 2532
pass$	2340 9770 2458 2527 2538 2540 3180
passd$	2540
passed	6303 3575
passed$	4312 2293 2294 2340 2458 9905 2534 2540 7119 7165
passengers$	8484 10136 6771
passers$	4711
passes$	2340 2458 3180
passing$	9534 9535 2340 2458 2538 2540 7120 7188
passive$	9705
passs$	2538 2540
passwo	6263
passwords$	9888
past$	8117 3310
pastoral$	3556 3557
pasty$	3669
patchy$	8561 8562 8563 8564 1179 9749 9750 9751 9752 2407 2590 2998 3111
path$	7710 4168
pathetic$	3679
pathetically$	3679
pathological$	3053
patien	3740
patience$	4883 6152
patrol	2479 6302 2570 2592 7260
patrol$	2455 9842 6240 9927 9929 6331 2575 2587 2593 2594 2681 2697 2772 2774 10161 2781
patrols$	2455 9842 6240 9927 9929 6331 2575 2587 2593 2594 2681 2697 2772 2774 10161 2781 7257
patronising$	3680
pattern$	2148 6411 7212
pay$	7602 7994 7995 986 2180 2352
payback$	7378
paying$	986 2352
pays$	986 2180 2352
pc$	9924
pcso	2479 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 2542 6342 2592 6452
pcso$	2455 6240 9875 6257 6284 2526 9916 6298 9926 2575 9967 2594 10077 2697 2781
pcsos$	2455 6240 9875 6257 6284 2526 9916 6298 9926 2575 9967 2594 10077 2697 2781
pe$	10189
peer$	3865 7603 8323 4753 4754 1140 8578 8602 8603 8604 8605 8606 8607 8618 9027 9030 6769 6800 3044 6875
peers	6613
peers$	3762 7489 7603 7796 8300 8318 8319 8320 4697 8344 8345 8346 8347 1140 8578 8602 8603 8604 8605 8606 8607 8618 8997 9003 9027 9030 10238 6703 6800 6803 6875
penalty$	2850
pencilled$	3273
people	6270 10090 10141
people$	13 7464 148 7603 7619 7631 7685 7771 4147 4149 4151 7825 4341 4345 4346 4354 4372 730 4529 4593 4643 8313 8318 8319 8320 8321 4702 8335 8337 4713 8344 8345 8346 8347 4736 976 977 978 984 8377 8472 8487 8491 1139 8577 8578 8582 8602 8603 8604 8605 8606 8607 8620 1243 5006 8634 8889 8920 9244 9245 9246 9247 9248 5630 5631 5632 9262 5647 5656 5662 9298 5674 9343 5723 9395 9397 9558 9559 5967 5968 5969 5970 5971 5972 9612 6020 6021 6037 6038 9683 9684 9693 9694 9695 9696 9697 9698 9699 9700 9701 9702 9742 9754 9755 9776 9777 9781 9783 2602 9997 6398 10091 6523 6771 6772 6875 7116 7125
pep	3554
pep$	7315
peps$	7315
perceive$	4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611
perceived$	1029
perfectly$	3942 3950 1298 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 1535 1538
perfor	10159
performance$	7112
performers$	5647 5656
perfunctory$	3679
peril$	7386 7387
period$	6568 7297
periods$	7297
permanently$	1966 5727 1967 5728 1968 1969 1970 1971 1972 1973 3560
permit$	45 46 216 217
permited$	45 46 216 217
permiting$	45 46 216 217
permits$	45 46 216 217
permitted$	45 46 216 217
permitting$	45 46 216 217
perpet	6366 10134
perpetrator$	7825 7899 8162 8385 8386 8387 8388 1009 1010 1011 1012 4774 1014 1015 1016 1017 1018 1019 4781 8407 8408 9991 6805 6806 6807 6810 3050 3051 7203 3723
perpetrators$	7825 7899 8162 8385 8386 8387 8388 1009 1010 1011 1012 4774 1014 1015 1016 1017 1018 1019 4781 8407 8408 9991 2747 6805 6806 6807 6810 3050 3051 7203 3723
perpetually$	1966 5727 1967 5728 1968 1969 1970 1971 1972 1973 3677
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7542 177 7577
persisted$	7542 177 7577
persistent$	455 456 4815 1796 2959 3041 3053 3440 3567
persistently$	454 3567
persisting$	7542 177 7577
persists$	7542 177 7577
persistted$	7542 177 7577
persistting$	7542 177 7577
person	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 2845 6699 7234
person$	14 7841 4735 985 8492 8577 8578 8579 8583 8602 8603 8604 8605 8606 8607 8619 1244 5007 1339 8923 5822 5823 6234 9880 2602 10324 6875
personal$	4042 6592
personalities$	4870
personality$	3503
persons$	8579 2602
persua	2463
persuade$	9274 9297 5673
persuaded$	7431 9190 9196 9201 9204 9210 9286 9312 9313 9314 9315 9316
pest$	6813
pests$	6813
petite$	3216 3669
petty$	3053 3091
phase	7226 7249 7253
phobia$	7265
phone	6263 6315 2584 6468
phone$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853 7873 7874 7875 7876 7877 7878 7879 7880 7885 9359 9389 9390 9391 9392 9708 9888 2521 2531 2547 9940 2559 9946 10093 6484 3416
phoneing$	2547
phones$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853 7873 7874 7875 7876 7877 7878 7879 7880 7885 9359 9389 9390 9391 9392 9888 2521 2547 9940 2559 9946 10093 6484
photo$	7854 7862 4260 4261 501 502 8994 9841 6217 2457 2501 6280 2541 2543 9980
photog	2466 6263 2516 6277 2531 6292 6293 9978 2782
photograph$	4260 4261 501 502 8994 9841 6217 2457 6253 2501 9888 6280 2530 2541 2543 9956 6336 9964 9968 9979 9980 6543
photographed$	7431 7474 3995 8696 8994 6336 9966 2581 3427
photographing$	6336
photographs$	4260 4261 501 502 8994 9841 6217 2457 9864 9865 6253 9888 6280 2530 2541 2543 6336 9964 9979 9980
photos	6263 2531 6292 6293
photos$	7854 7862 7881 4260 4261 501 502 8994 9841 6217 2457 9865 9888 6280 2541 2543 9979 9980
physical$	3531
physically$	3208
physique$	9035 9036 9037 6977 3668
physiques$	9035 9036 9037 6977 3668
pick	6299
pick$	7602
picked$	3996
picking$	7087
pictur	7148 7154
picture$	7854 7862 4260 4261 501 502 8994 9841 6217 2457 6259 2541 2543 9979 9980
pictures$	7854 7862 7881 4260 4261 501 502 8994 9841 6217 2457 9864 9865 2541 2543 9979 9980
piece$	2498
pieceed$	2498
pieceing$	2498
pieces$	2498
pierced$	3669
piercing$	1681 9067 7022 3263
piercings$	1681 9067 7022 3263
pig$	3335
pillar$	6055 2306
pills$	6571 10203 6716 7277
pimp$	2971
pimped$	2971
pimping$	2971
pimples$	7033
pimply$	3669
pimpped$	2971
pimpping$	2971
pimps$	2971
pin$	4915
pink$	3260
pins$	2802
pip	6592
pip$	10217
pity$	6087 9713
place	6617 3564
place$	0 1 2 3764 11 7398 3791 7417 7418 7419 7420 7421 7422 7423 7688 7873 7874 7875 7876 7877 7878 7879 7880 8313 8538 8923 2561 2699 6602 10230 10242 6665 6713 7325
placed$	0 1 2 3764 7394 7395 11 7398 3791 7417 7418 7419 7420 7421 7422 7423 294 295 296 297 2413 2414 2470 2561 2625 2627 2898 6713 3589
placem	10296
placement$	4896 8660 8661 8662 1277 1278 1279 10279 6713 6760 6921 3161 6923 7347 3589 7352
placements$	8660 8661 8662 1277 1278 1279 10293 6713 6760 6921 3161 7353
places$	0 1 2 3764 11 7398 3791 7417 7418 7419 7420 7421 7422 8313 2413 2414 2561 6329 10293 6713
placing$	0 1 2 11 3791 7417 7418 7419 7420 7421 7422 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 2413 2414 2561 6713
plague$	950 3010
plagued$	950 3010
plagues$	950 3010
plaguing$	950 3010
plain$	2776 3226 3239 3408
plainly$	1854 1855 1856 1857 1985 5746 1986 1987
plaited$	7023
plaits$	7020
plan	10280 7192 7226 7249 7253
plan$	7538 9888 10281 10312 6760 7316 7317 7318 7319 7349
planned$	9371 10060 3471
planni	9881
planning$	7539 2363 2364 2365 2366 7112
plans$	7538 9888 6760 7316 7317
plastered$	1686
plastic$	3023
plate$	6319 2802
plates$	6319
play$	606 638 664 673 865 971 5064 6564 3547
played$	606 638 664 673 865 971
player$	7203
players$	6037 7203
playground$	8521 8522
playing$	606 638 664 673 865 971
plays$	606 638 664 673 865 971
plea$	10054 7124 7374
pleaded$	3613
pleads$	3613
pleas$	9754 9755 10054 7124 7125
please$	7844 7845 9253 9274
pleased$	240 550 551
pleases$	7844 7845
pleasing$	5704
plenty$	122 123 124 3928 3945
plot	2554
plotted$	9977
plotti	9881
plucked$	3273
plug$	1146 1147 3103
plugged$	1146 1147 3103
plugging$	1146 1147 8534 8535 8536 8537 3103 6865
plugs$	1146 1147 3103
plump$	5413 5449 3669
pnc	3417
pnc$	7178
pnd	3417
pnd$	7178
pneumonia$	3730
podgy$	3669
point	2739
point$	3851 5529 5702 9369 2619 10152 7170
pointless$	3308
points$	7170
poison	3515
polic	7260
police	2461 6227 6235 6236 6237 2477 2478 2479 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 6302 2542 6310 6311 9949 2570 2578 6342 2592 2603 6441 2691 6452 2773 2776 10165 6679 6681 6682 3405 3487 3607 3713
police$	8124 8337 8502 8670 8671 8689 8690 8691 8692 9024 9025 5799 9428 5804 5805 5807 9788 6190 2433 6214 2455 9842 6222 9852 9853 2468 9860 9861 9862 6238 6239 6240 9867 2482 9875 2490 6257 2519 6281 6284 2526 9915 9916 6297 6298 9924 9926 9927 9929 9930 6308 9936 9945 6331 2575 6339 9967 9970 2593 2594 2596 6358 6364 6386 10012 6388 10020 10021 10026 6405 6406 6424 6432 10066 2681 10077 2697 10111 10144 6520 6529 2772 6534 2774 6536 6537 2781 10171 10304 6681 10306 10307 6772 6909 3321 3368 3377 3394 3418 3459 3464 3495 7257 3605 3616
policed$	2780 3459
polici	6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 2542 6452 2773
policies$	9439 9440 9441 9442 9443 9444 9731
policing$	9852 9875 6257 6284 9916 6295 6298 9926 10077 10139 6520 10151 6534 6536 7174 3459
policy$	9439 9440 9441 9442 9443 9444 9731
polish$	1663 5430 7032
ponytail$	9063 9064 9065 7021 7022
ponytails$	9063 9064 9065 7021 7022
poor$	3858 7495 7496 7497 7498 4045 4523 851 852 853 854 855 856 857 858 859 860 861 992 993 994 4841 8477 8561 8562 8563 8564 1179 8566 8567 8568 8569 8570 8571 8572 8573 8574 8575 8576 1268 1269 1270 1271 1676 9078 2254 2255 2256 2257 9749 9750 9751 9752 2407 2590 2947 2998 3001 3039 3111 3120 3153 3156 3244 3351 3372
poorly$	1661 3240
porn$	6731
pornography$	6731
portly$	3669
pose$	1039 1040 1041 1042 2750 10137
posed$	1039 1040 1041 1042
poses$	1039 1040 1041 1042 2750 10137
posing$	1039 1040 1041 1042 3425
positi	6407 2746
position$	7388 4054 2470
positions$	7388
positive$	3858 3891 10080 10089 3467 7312
posses	6694 3624
possession$	10319 6697 3622 7385
possibility$	5623
possible$	2680 3435
post$	468 477 9680 9692 2963 7170 3725
posted$	468 477 7985 4376 616 617 2963
poster$	2541
posters$	2541
posting$	7745 468 477 2963
posts$	3780 3798 468 477 690 4466 706 6280 2963 7170
potential$	3435
pothead$	6813
potheads$	6813
power	7253
powerful$	3216
powerfully$	3218
powers	7249
powers$	2748
practi	10206
practically$	623 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 3182
practice$	2363 2364 2365 2366 7112
practised$	1638
pre	2765
precin	6538
precinct$	10128 10163 10166
precious$	2186 5961
precocious$	6728 3661
predator$	8385 8386 8387 8388 1003 1084 6805 6806 6807
predators$	8385 8386 8387 8388 1003 1084 6805 6806 6807
predatory$	3654
predic	3411
predicted$	2598 3572
prediction$	7335
predictions$	7334 7335
predictive$	3413
preemptive$	6526
prefer$	126 127 324 325 326 327 328 329 330 364 365 366 367 368 369 2951 3470
prefered$	324 325 326 327 328 329 330 364 365 366 367 368 369 2951
prefering$	324 325 326 327 328 329 330 364 365 366 367 368 369 2951
preferred$	126 127 324 325 326 327 328 329 330 364 365 366 367 368 369 9724 2382 2383 2384 2385 6169 9795 2951
preferring$	324 325 326 327 328 329 330 364 365 366 367 368 369 2951
prefers$	126 127 324 325 326 327 328 329 330 364 365 366 367 368 369 2951
pregab	6573
pregabalin$	10198
pregna	6565 3539
pregnancies$	7300
pregnancy$	10190 7300
pregnant$	7299
premature$	7281
prematurely$	7281 3679
prepared$	344 345 346 374 375 550 551 5535 5538 9164 9165 9166 9167 2463 6412 10060
prescr	3738
presence$	10161
present$	1033 1039 1040 1041 1042 1210 5321 5322 5323 6344 2750 10137 3180
presentation$	8366
presented$	1039 1040 1041 1042 3180
presenting$	1039 1040 1041 1042 3180
presents$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7885 7888 8327 1034 1039 1040 1041 1042 1211 2750 10137 3180
presentted$	1039 1040 1041 1042 3180
presentting$	1039 1040 1041 1042 3180
preser	3444
press$	2717 3470
pressing$	2717
pretext$	2667
prettiest$	1683 3264
pretty$	3669
preven	2725 6498
prevent$	2698
prevented$	9417
prevention$	10097 6487 10123 2738 6686
preventping$	2698
preventring$	2698
prevents$	2698
preventting$	2698
previous$	8117
prey$	7429 959
preyed$	961
preys$	960
prime$	8076 8077 3089 3435
principal$	9900 3089 3442
priori	2509 2769 10159 7249
prioritise$	128
prioritised$	128
prioritises$	128
prioritising$	128
priority$	6358 2635 10152 3432 3435 3440 3495
prison	10250 6626 10260 6636 6689
prison$	7793 10243 10251 10261 10262 10314 3615
proact	2776 3487
proactive$	2469 6250 2496 2497 2502 2523 6291 9917 9918 6295 2537 6301 2542 6452 6537
probat	3606
probation$	7367
proble	7306
problem$	8614 4997 8627 5906 9611 9778 6187 9900 6813 3069 3114 3118 3120 6882 3397 7309
problematic$	7784 8566 8567 8568 8569 8570 8571 8572 8573 8574 8635 8636 8637 8638 8639 3114 3120 6886
problems$	8050 8057 8058 8060 8061 4859 8627 8831 2860 6813 6882 7309 3577
procedure$	9439 9440 9441 9442 9443 9444 9731
procedures$	9439 9440 9441 9442 9443 9444 9731
proceedings$	10054 10074 7349
proces	2791 10177
process$	9439 9440 9441 9442 9443 9444 9731 6632
processes$	9439 9440 9441 9442 9443 9444
processing$	6552
produc	7148
produce$	476
produced$	476
produces$	476
producing$	476
productive$	10089
professional$	5822 5823 5827 3321
professionalism$	9784 9785 9786 9787 7133
professionals$	8124 4888 8552 8640 5642 5643 5645 5646 6855
profil	7148 7154
profile$	8003 2494 6259 9964 6803 7158 3398
profiled$	9965
profiles$	690 2494 9964 7158 3398
profiling$	3398
profits$	6174
programme$	138 140 141 7318 7378 7379
programmes$	138 140 141
progress$	2663 6760
progressed$	2663
progressing$	2663
progresss$	2663
prolific$	455 456 1105 1106 9990 2959 3041 3053 3095 3440
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3630
promiscuous$	2945 6728 3630 3661
promiscuously$	3630
promise$	9439 9440 9441 9442 9443 9444 7123
promises$	9439 9440 9441 9442 9443 9444 7123
prone$	1142
proof$	2606
proper$	5923 5924 5925 5926
properly$	8001
property$	7817 7818 7819 7820 4196 4197 4198 4199
propos	2723
propra	6573
propranolol$	10198
prosec	6278 6307 2661 10052 10053 6429 10057 6445 10072 2850 3713
prosecute$	6422 2741 3466 3473
prosecuted$	10070
prosecuteing$	2741 3473
prosecutes$	2741 3466
prosecuting$	3466
prosecution$	9903 9932 10051 10054 10155 3465 7378
prosecutions$	10054 10082
prosecutors$	9903
prospect$	5621 5717 1957
prostitute$	6731 2971 6734
prostituted$	2971
prostitutes$	6731 2971 6734
prostituting$	2971
prostitution$	7777 7791 6731
protagonist$	7203
protagonists$	7203
protect$	3812 7660 776 8163 4561 8212 8221 5265 5266 5267 5270 5271 5273 5274 5277 5281 8954 2434 2442 2443 2444 2729
protected$	776 8954 8959 8960 8961 8962 8963 8964 2442 2443 2444
protecting$	776 4562 8698 5265 5266 5267 5270 5271 5273 5274 5277 8954 8959 8960 8961 8962 8963 8964 8971 8976 8977 8978 8979 8980 2442 2443 2444 2729
protection$	8698 8942 8943 8944 8945 8951 8952 8953 8954 8959 8960 8961 8962 8963 8964 8971 8976 8977 8978 8979 8980 9600 6474 6482 6483 6655 3751
protects$	776 8954 2442 2443 2444 2729
protectted$	776 8954 2442 2443 2444
protectting$	776 8954 2442 2443 2444
protocol$	9439 9440 9441 9442 9443 9444
protocols$	9439 9440 9441 9442 9443 9444
proud$	6140
prove	2605 2624
prove$	6368
proved$	6368 3447
proves	2624
provid	2517 3388
provide$	2452 6232 6747
provided$	7568 6747
provideed$	2452
provideing$	2452
providence$	6751
provider$	5799 5804 5805 9788 6190 3378
providers$	5799 5804 5805 9788 6190
provides$	2452 6747
providing$	6747
provin	2624
proving$	1023
provision$	7315 7319
provocative$	6728 3631 3661
provocatively$	1661 3230 3240 7038 7040 3631 3661
provoke$	7405 7406 3011
provoked$	7405 7406 3011
provokes$	7405 7406 3011
provoking$	7405 7406 7445 7446 7447 7448 7449 3011
prowl$	1141 9354
prowled$	1141
prowling$	1141
prowlled$	1141
prowlling$	1141
prowls$	1141
pru	3554
pru$	7315
ps$	9924
psoria	3519
psoriasis$	7280 3672
psychi	3740
psychiatric$	3548
psycho	3728 3740
psycho$	6813
psychologist$	3741
psychologists$	3741
psychopath$	6813
psychopathic$	3654
psychopaths$	6813
psychos$	6813
psychotic$	6876
ptsd	3725
public	6490
public$	8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8428 4833 8484 8488 2721 2722 10115 10136 6694 6771 3603
puffer$	7039 3283 3291
puffers$	9121 9122 9135 9136 9137 9139 7039
pulled$	7431 922 9144 5520 7043
pulling$	6265
pumped$	7278
punch	10275
punish$	9767 2394 2395 2396 2397
punished$	8042 4770 4771 4772 4773 2394 2395 2396 2397
punishes$	2394 2395 2396 2397
punishing$	2394 2395 2396 2397
punitive$	9533
pupil	6699
pupil$	1140 8578 8602 8603 8604 8605 8606 8607 8618 10324 3014 6799 3049 6875 3554
pupils	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 7234
pupils$	145 274 7685 334 4341 4345 4346 4354 4372 708 730 4529 8334 8344 8345 8346 8347 4736 976 977 978 983 8404 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8472 1139 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 1242 1710 1757 1758 9244 9245 9246 9247 9248 5630 5631 5632 5647 5656 5723 9397 6037 6715 6771 6799 6812 6875 3123 7124
purcha	6333 6334
purely$	1259
purple$	3260
purpos	2739 7148
purpose$	9624 9627 10112 2730 10152
pursu	2509
pursue	2668
pursue$	245
pursued$	245
pursues$	245
pursui	2668
pursuing$	245
push	2777
push$	425 426 427 632 8495 2717 2955 3497
pushed$	425 426 427 632 2780 2955
pushes$	425 426 427 632 2955
pushing$	7810 425 426 427 632 2717 2955
put	2929
put$	0 1 2 3764 7392 7393 11 7398 3791 7417 7418 7419 7420 7421 7422 7423 128 7568 7688 7717 4104 350 351 352 7759 7973 7974 7975 8092 8093 8094 4518 957 9211 9352 2141 2413 2414 2442 2443 2444 2535 2536 2561 2625 2627 2724 2801 2913 6747
puted$	0 1 2 11 350 351 352 2141 2442 2443 2444 6747
puting$	0 1 2 11 350 351 352 2141 2442 2443 2444 6747
puts$	0 1 2 3764 11 7398 3791 7417 7418 7419 7420 7421 7422 7423 128 350 351 352 8092 8093 8094 957 9352 2141 2413 2414 2442 2443 2444 2561 6329 2913 6747
putted$	0 1 2 11 350 351 352 2141 2442 2443 2444 6747
putting$	0 1 2 3765 7391 11 128 350 351 352 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 957 9352 2141 2413 2414 2442 2443 2444 6747
puzzling$	709 712 715 716
pyjama$	5507 7039
pyjamas$	9126 9127 9128 9131 7039
queen$	6816 3056
queens$	6816
questi	9978 2782
question$	709 712 715 716 5719 6543
questionable$	3858 7495 7496 7497 7498 4523 2947
questioned$	2920
quick$	240 9705 9764 6140 2381 3006
quicker$	8749
quickly$	8750 8814 9718 9719 9720 9721
quiff$	7022
quiffs$	7022
quite$	3922 3942 1298 1442 1535 1538 3174 3181 3197
rabble$	990 991 6790 3036 3638
race$	5403 5406 5421 5425 5429 9076 5463
racists$	7101
radar$	9935 2550
raff$	6788
rag$	6785
ragged$	9095 9096
rags$	6785
raid	6460
raid$	10085 2917 7225
raided$	10109 10297 2917
raids$	2917 7225
rails$	8482
raise$	5265 5266 5267 5270 5271 5273 5274 5277 5844 3194
raised$	5843 3194 7043
raises$	3194
raising$	5265 5266 5267 5270 5271 5273 5274 5277 3194
ran$	425 426 427 439 440 458 459 1081 1260 1261 1262 1336 1337 2885 2955 3081 3084 7197
rang$	9817
ranger	2592
rape	6649
rape$	10274 6779
raped	7345
rarely$	1529 5290 1530 5291 1531 2843
rascal$	3638
rascals$	3638
rash	6550
rash$	77 78 761 10175 2997
rat$	6786
rate	2725
rate$	10055 6506 7229
rated$	1023 1037 1198 1202
rates$	10055 6506 7229
rather$	9780 9782 6205 3174
ratings$	9820 9821
rational$	4042
rats	2912
rats$	6673 6786
re	6486
re$	5589 5600 3041
reach$	8538 9253 9274 9297 5673 9305 9326 9327 9328 7069 7071
reached$	8193 8194 8195 8196 9190 9196 9201 9204 9210 9286 9303 9312 9313 9314 9315 9316
reaches$	7070
reaching$	9326 9327 9328 5704 7069
react$	9212 9767
reaction$	8647 8648
read	6345 7338
read$	8538 2056 2057 2058 9601 9905 9970 10240
reader$	9944
readers$	9944
readily$	9718 9719 9720 9721
readin	10241 6617
reading$	10242 7087 3571
ready$	8076 8077 9764 6140 2463 2680 10299
real$	4884 5923 5924 5925 5926 3490
realise$	150 4496 4497 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611
realised$	4496 4497 8149 8150 4526 4527
really$	5191 1854 1855 1856 1857
rearrested$	7365
reason$	5252 9326 9327 9328 2667 7069
reasoned$	9190 9196 9201 9210 9286 9312 9313 9314 9315 9316
reasoning$	9326 9327 9328 5707 7069
reasons$	2667
reassurance$	8971
rebuff$	3000 3298
rebuffed$	9173 9178 9179 9180 9181 3000 3298
rebufffed$	3000 3298
rebufffing$	3000 3298
rebuffing$	3000 3298
rebuffs$	3000 3298
recall$	10006
receiv	7148 3546
receive$	4001
receives$	2831
recent	2461
recent$	6222
reckless$	77 78 3858 7495 7496 7497 7498 4045 7784 761 2945 2997 3654
recklessly$	3625
recklessness$	7671 7672 7673 7674 7675 7676 8054 4468 4469 4488
reclaim$	2767
reclaimed$	2767
reclaiming$	2767
reclaims$	2767
recognise$	7660 8212 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611
recognition$	9944 7176
recomm	2723
recommit$	10001 10032
record	6263 2513 2527 2533 2600
record$	5910 6016 9770 6168 9876 2495 9904 6287 6294 2551 2557 6348 10011 6387 10013 10310 7309 7377
recorded$	2486 6294 2535 2536 2562 6348 9977 2625 2627 6495 6496 3481
recording$	2363 2364 2365 2366 2530 6294 2551 2557 6348 7112
recordinged$	6294
recordings$	2530 6294
records$	9864 9876 9888 9904 6287 6294 2551 2557 6348 10011 10013 7177 7309
recover$	3524
recovered$	10095 3524
recovering$	3524
recovers$	3524
recovery$	10262
recrui	9886
recruit$	409 410 2953 2954
recruited$	7431 409 410 4172 412 413 414 2953 2954
recruiter$	8385 6805 6808 6809
recruiters$	8385 6805 6808 6809
recruiting$	409 410 2953 2954
recruitment$	7441
recruits$	409 410 2953 2954
recruitted$	409 410 2953 2954
recruitting$	409 410 2953 2954
red$	10063 3237 3260 7039 3472
redeal$	10001 10032
redemption$	7071
redheaded$	5449 3669
reduc	2725
reduce	2845
reduce$	7258
reduced$	10131 7243
reduct	6487
reduction$	10112 10123
referenced$	6267
referr	10206
referral$	5548 1788 5550 1790 1791 9605 7124 3617
referrals$	5548 1788 5550 1790 1791 9605 9754 9755 7124 7125
referred$	3546
reflected$	4741
refuge	6663
refuge$	10288
refus	2785 3749
refusal$	4035 275 276 277 278 279 280 1166 1167 1168 1169 1170 1769 1770 5557 2205
refusals$	1769 1770 5557 2205
refuse	3607
refuse$	734 794 800 801 802 803 804 806 848 1768 9168 9348 9352 3297 7077 3370
refused$	734 8129 794 800 801 802 803 804 806 848 1768 9168 9173 9178 9179 9180 9181 9348 9352 3297 7077 7119 3370
refuser$	6834 3645
refusers$	6834 3645
refuses$	734 794 800 801 802 803 804 806 848 1768 9168 9348 9352 3297 7077 3370
refusing$	734 794 800 801 802 803 804 806 848 1768 9168 9348 9352 9534 9535 3297 7077 3370
regain	2742
regard	7148
regard$	3827 3828 3829 3830 3831 3833 3834 4860 4861 1101 4863 1137 9566 9567 9568 9569 9570 9571 9572 9573 5951 5952 5953 5954 5955
regardded$	1137
regardding$	1137
regarded$	1025 1137 1204
regarding$	1137
regardless$	7554 7558 8078 8926
regards$	1137
regist	2466 6263 2531 6292
register$	9888 6313 9983 10305 7215 7319
registered$	2881 3534
registers$	9888
registrations$	7184 3424
regret$	8275 8276
regrettable$	6087 9713
regrettably$	3681
regular$	455 456 2959
regularly$	454 10200
regulation$	8654 8655
rehab	10260 6636
rehab$	10261
rehabilitation$	3617
reject$	954 955 9168 9352 3012 3298
rejected$	954 955 9168 9173 9178 9179 9180 9181 9352 3012 3298
rejecting$	954 955 9168 9352 9534 9535 3012 3298
rejects$	954 955 9168 9352 3012 3298
rejectted$	954 955 9168 9352 3012 3298
rejectting$	954 955 9168 9352 3012 3298
relapse$	9213 7064
related$	10238 6783
relati	10248 10284 7148
relations$	6725
relationship$	7451 4008 513 514 515 7906 7907 8697 8930 8931 8932 8994 2878 6706 6725 6936
relationships$	7451 4008 513 514 515 8930 8931 8932 8994 6706 6725 6936
relay$	2538
relaying$	2538
relays$	2538
releas	2517
released$	3606 3607
relentlessly$	3677
relevant$	2546
reliab	2461
reliable$	6222
reliant$	6956
relied$	9312 9313 9314 9315 9316 2716
relies$	2916
relish$	896 897 898 899 3003
relished$	896 897 898 899 3003
relishes$	896 897 898 899 3003
relishing$	896 897 898 899 3003
reluctance$	4035 275 276 277 278 279 280 1166 1167 1168 1169 1170
reluctant$	797 800 801 802 803 804 806 1166 1167 1168 1169 1170 2381
relying$	2916
remain	3603
remain$	7688 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 9211 2962 3046 3048 3052 3115 3117 3125 7364
remained$	4936
remains$	3870 272 273 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 4936 4941 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 6527 2962 3046 3048 3052 3115 3117 3125
remand	6445 3606
remand$	7367
remanded$	10070 6684 7367
remark$	1761 1762 1763 1764
remarkably$	3181
remarked$	1761 1762 1763 1764
remarking$	1761 1762 1763 1764
remarkked$	1761 1762 1763 1764
remarkking$	1761 1762 1763 1764
remarks$	1761 1762 1763 1764
reminded$	7540 7541 159 160 161 172 173 174 175 2589 6353
reminder$	9710 9711
reminders$	7537 9710 9711
remiss$	3680
remit	2739
remorse$	8275 8276 6762
remorseless$	3654
remote$	9764
remov	2509 2777
remova	10282
removed$	294 295 296 297 9556 9557 10073 2780
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3753
reoffe	6491
reoffend$	9212 9984 10001 10032 7064
reoffended$	3758
reoffender$	3642
reoffenders$	3642
reoffending$	10111 10114 10116 3482 3758
reoffends$	3758
repair$	9767
repara	2925
reparation$	6686
repeat$	455 456 9212 2959 3041 3440
repeated$	3946 6085 6086 6109 9754 9755 3321 7125 3550
repeatedly$	454 5778 2288
replied$	7985 9429 9432 9433 9435 9436 9437 9438 9453 9454 9817
reply$	7998 7999 8000 8257 8259 9185 9191 9205 9591 9708 9767 9770 7061
replying$	7563 7745 7998 7999 8000
report	2459 6223 6231 2513 2527 2532 2533 2619 6380 6617 7148 7151
report$	7660 8095 8108 8212 9529 9605 2375 9856 9904 6294 2538 2539 2540 9931 2551 2557 10011 10013 10242 7124 7333
reportd$	2540
reported$	7958 7966 6294 2540 2612 2642 6495 6496 7165 7219
reporting$	9184 6294 2538 2540 2551 2557
reportinged$	6294
reportings$	6294
reports$	9529 9605 9904 6294 2538 2540 9931 2551 2557 10011 10013 7124
reprim	3606
reprimand$	7367
reprimanded$	7367
reprimands$	7367
reprobate$	3638
reprobates$	3638
reputation$	1282 1283 9743 6174 9809
reques	6243 2702 2723
request$	9605 9710 9711 7124
requested$	7181
requests$	9710 9711 9754 9755 7124 7125
requir	6243 7148
require$	8783 1565 1566 1567 5329 1569 1570 1571 1572 1585 1586 8973 5349 5350
required$	1585 1586 8973 5349 5350 2730 6627
requires$	1585 1586 8973 5349 5350
requiring$	1585 1586 8973 5349 5350
rerob$	10001 10032
reside	6490 2891 2893
residential$	6652 6654 3160
residents$	8337 4713 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8484 8488 6037 10115 10136 6771 6772
resilience$	3662
resilient$	1610 1611 1612 1613 1629 3662
resist$	7660 8144 1786
resistance$	1166 1167 1168 1169 1170
resistant$	1166 1167 1168 1169 1170 7074 7077 3654
resisted$	1786
resisting$	1786
resists$	1786
resistted$	1786
resistting$	1786
resit	3575
resolution$	7378
resort$	405 406
resorted$	405 406 2334
resorting$	405 406
resorts$	405 406 2335
resortted$	405 406
resortting$	405 406
respect$	8212 8237 4621 4831 9185 9191 9205 9566 9567 9568 9569 9570 9571 9572 9573 6824 7061
respit	2891
respite$	6652
respon	9848 6227 9886 6366 10028 7249
respond$	8212 9185 9191 9205 9591 9767 9770 7061
responded$	9429 9432 9433 9435 9436 9437 9438 9453 9454 9601
response$	2147 2155 2156 2157 2363 2364 2365 2366 9844 9852 6250 2496 2497 2502 2523 6291 9917 9918 6295 2537 6301 2542 6452 10145 7112
responses$	2147 2155 2156 2157 2363 2364 2365 2366 7112
responsib$	9611 9694 9736
responsibbed$	9611 9694 9736
responsibbing$	9611 9694 9736
responsibed$	9611 9694 9736
responsibilit$	5200
responsibilities$	8824 9394 9611 9736
responsibility$	298 299 300 301 8087 8164 781 782 4547 4548 4549 4550 4551 4552 4553 4554 4555 4556 4557 4558 4572 4573 4574 4575 4576 8202 8203 8204 8205 8206 8207 8208 8209 8210 8211 8242 9017 9394 9479 9566 9567 9568 9569 9570 9571 9572 9611 9736 2370 7341
responsibing$	9611 9694 9736
responsible$	7411 781 782 1629 9017 2362 9763 9991 2614 6404 2653 2658 10050 2934
responsibly$	8001
responsibs$	9611 9694 9736
rest$	4059 4060 4061 4062 8758 8860 8861 8862 8863 8864 8996 9084 9085 9086 9756 7126
resteal$	10001 10032
rested$	4059 4060 4061 4062
restor	2742
rests$	4059 4060 4061 4062 9756 7126
result$	261 4058 2668 6455 7333
resulted$	7398 8093 8094
resulting$	6455
results$	9743 6174 9809 9820 9821 10142 10242 7333
resupply$	10001
retail	2479 6302 6490
retail$	6538
retailers$	2455 9842 6240 9927 9929 2593 10115
retain$	3421
retained$	7181 3421
retaining$	3421
retains$	3421
retak	2742 3575
return	7148
return$	7465 7480 3887 7595 7632 7688 7717 7719 7720 7721 401 402 403 404 4195 435 439 440 4205 4248 4256 496 497 498 4263 7892 8212 9185 9191 9205 9211 9213 2528 2988 7061
returned$	7595 401 402 403 404 435 439 440 2988
returning$	7563 7745 401 402 403 404 4192 435 439 440 4202 7981 2988
returnned$	401 402 403 404 435 439 440 2988
returnning$	401 402 403 404 435 439 440 2988
returns$	7595 401 402 403 404 435 439 440 2528 2988
reveal	2619 6380
revealing$	9095 9096 3283
revel$	956
reveled$	956
reveling$	956
revelled$	956
revelling$	956
revels$	956
review	2565
review$	2499 6918
reviewed$	2499 6480
reviewes$	2499
reviewing$	2499
reviews$	2499 6918
reward$	2679
rewards$	2679
rheumatic$	3518
rid$	2733
ridding$	2733
ride$	632
rided$	632
rides$	632
riding$	632
riff$	3027
right$	3858 3860 3891 8043 8044 8242 8470 5178
rightly$	2375
rigid$	9705 9764 6140
rigoro	2753
rigorous$	6514
ring	2539 3441
ring$	8095 9129 2475 6300 2547 3034 7039
ringin	9874
ringing$	9184 2475 6300 2547
ringle	9998 10158 7234
ringleader$	10022 10062 7202 3639
ringleaders$	10022 10062 7202 3639
rings$	5097 5098 5465 9129 2475 6300 2547 7039
ringworm$	3730
riot$	6843 6844 6845
ripped$	9095 9096 5517 3276 3283
rise$	2696
risk$	7386 7387 7397 3776 16 17 18 3817 7443 7444 7450 7452 7453 7454 7455 7457 7458 7459 7461 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 8025 689 8167 8168 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8247 8248 8249 8250 8251 8288 8295 8308 4784 1024 4786 4787 4788 4789 4790 4791 4792 4793 4794 4795 8421 8422 4798 4799 4800 4801 4802 4803 4952 4953 1193 1194 4956 1196 1197 8584 8585 8586 8587 8588 8589 8590 8591 8592 8593 8594 8595 8596 8597 8598 8599 8600 8601 8684 8930 8931 8932 8942 8943 8944 8945 8946 8947 8948 6079 6480 2728 6511 2943 3394 3434 3751
riskier$	3858 2945
risks$	7386 7387 7443 7444 7452 7453 7454 7455 7457 7458 7459 7461 3904 3905 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3974 3975 8167 8168 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8248 8249 8250 8251 8288 8684 8930 8931 8932 8942 8943 8944 8945 6705
risky$	7386 7387 3858 4045 7784 4688 2945 3008 3114
ritali	3541
ritalin$	7302
rivalry$	6783
rivals$	6772
road$	7711 4168 3173
roadman$	8375 6784 3637
roadmen$	8375 6784 3637
roam$	7750 1141
roamed$	1141
roaming$	1141
roammed$	1141
roamming$	1141
roams$	1141
rob$	8355 8356 9981 10001 10005 10032 10033
robbed$	7431 7434 8020 2938
robber	9838 9848 6227 9892 9998 6375 10014 2630 10025 10029 10031 10038 10039 2654 6491 6679 6681 6694 6695 6698 7198 3624
robber$	8446 8447 8448 9991 6813 6814
robberies$	9999 10000 6391 6415 10116 10320 10321 10323 7230 7385
robbers$	8446 8447 8448 6813 6814
robbery$	7777 8117 9844 9852 2469 6235 6236 6237 2477 2478 6250 2496 2497 2502 2523 6291 9917 9918 6295 2537 6301 2542 2578 6358 6391 10020 6424 6452 2778 10304 10306 10319 10320 10321 10323 3403 3435 3452 7385
robbing$	10034 10084
robs$	9981 10005 10033
robust	2746 2753 2759 3487
robust$	6514 2758
robuster$	2758
robustly$	7220
rode$	632
role$	8087 9736
roles	9884
roll	3564
roll$	932 9636 7325
rolled$	7325
rolling$	932
roma$	1663 5430
romanian$	1663 5430 7032
room$	2455 9842 9860 9861 9862 6238 6239 6240 9927 6339 9967 6664 6665 10292 2911 7167
rooms$	7167
ropes$	8681
rose$	7229
rot$	9596 9812
rotten$	3038 6876
rough	7357
rough$	4758 4997 3009 3038 3239 7003
round$	8683 5065 8722 2661 7055 7258
rouser$	6797
rousers$	6797
route	9973
route$	4168 9897
routes$	9897
row$	5624 9250 5626
rowdy$	3120 3654
rows$	2860
rubber$	3344
rude$	8575 8576 8668 9352 3654
ruffian$	3638
ruffians$	3638
rug$	9733
rui	3606
rui$	7367
rule$	8341 9439 9440 9441 9442 9443 9444
rules$	8353 8488 4872 4873 4874 4875 8761 9439 9440 9441 9442 9443 9444 9731 6773
run	2708
run$	7465 7480 7529 7688 7717 7719 7720 7721 4105 4106 4107 425 426 427 439 440 4210 4215 458 459 8095 4511 932 945 946 1081 8495 4887 1260 1261 1262 1336 1337 1441 9213 1844 1845 9352 6189 2503 2885 2955 3080 3083
runaround$	8513
runaway$	8446 8447 8448 6813 6814
runaways$	8446 8447 8448 6813 6814
rung$	9601
runner	7217
runner$	7809 8449 1069 6813 6815
runners$	7809 8449 1069 10017 6813 6815
runnin	9886 6366
running$	7445 7446 7447 7448 7449 4165 7810 425 426 427 439 440 4209 4211 4215 458 459 932 945 946 1081 1336 1337 1441 9352 2503 9991 10028 2885 2955 3079 3082 7161
runs	9886
runs$	425 426 427 439 440 4215 458 459 932 945 946 1081 1260 1261 1262 1336 1337 1441 9352 2503 9911 2885 2955 7161
rushed$	2824
s$	6246 6364 9992 6534 2804 2807 6577 6582 6603 6608 6611 2856 6619 6620 2861 2862 6629 2873 6638 6654 10287 6671 10298 10303 6693
s17$	3752
s20$	3752
s31$	3752
s47$	3752
sabotage$	2999
sabotaged$	2999
sabotages$	2999
sabotaging$	2999
safe$	7439 7440 3891 8166 8170 4546 8172 8184 8185 8193 8194 8195 8196 8905 5298
safeguard$	3812 7660 4565 8221
safeguarding$	8951 8952 8953 8954 8962 8963 8964 8971 3321
safer$	3858 3891
safety$	7396 3772 7452 7453 7454 7455 7456 7457 7458 7459 7460 7462 7514 7515 3913 3914 8167 8168 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4652 4653 4654 4655 4656 8942 8943 8944 8945 9936
said$	93 4116 4336 4337 4344 4505 9239 5751 5752 5755 5892 5893 2228 2229 2612
sallow$	3669
same$	7555 7557 7559 7561 8079 4775 5326 5327 5328 1641 5466 9098 9111 5497 5504 3213
sanction$	2720 3467
sanctioned$	294 295 296 297 4770 4771 4772 4773
sanctions$	2720
sand$	9730
sandy$	3237
sat$	1745 1746 1747 2217 2218 2219 2220 2221 2222 2223 2224
satisfy$	9274
savage$	8446 8447 8448 6813 6814
savages$	8446 8447 8448 8467 8468 8469 6813 6814
saved$	8193 8194 8195 8196 9312 9313 9314 9315 9316
saving$	9743 7071
savvier$	1289 1290 1291
savvy$	1289 1290 1291 1629 6930 3660
saw	2819 2878
saw$	1137 2131 2132 6580
say	2619 6380
say$	7510 7660 4037 4102 8101 8108 8140 8212 987 9170 9185 9191 9205 5751 5752 5755 2500 7061
saying$	987 9184 9252
says$	987 9171 9239 5751 5752 5755 2228 2229
scabies$	3730
scallies$	3638
scally$	3638
scallywag$	3640
scallywags$	3640
scan$	2499 10212
scandal$	3679
scandalous$	3679
scaned$	2499
scanes$	2499
scaning$	2499
scans$	2499 10212
scant$	66 73 1099 1100 1102 5941 5948
scantily$	1661 3229 3240
scar$	1681 7022
scarcely$	1483 1485 1486 1529 5290 1530 5291 1531 1587 5348 1588 1589 3184 3185 3199
scare$	8988 8989 8990
scared$	8946 8947 8948 1605 1606
scares$	5257 8883
scarf$	9134 7039
scaring$	7445 7446 7447 7448 7449
scarlet$	3518
scars$	1681 7022
scarves$	9134 7039
scatter$	10125
scattering$	2766
scenario$	7388
scenarios$	7388
scheme$	7215
schemer$	6813
schemers$	6813
scheming$	3654
schizo	3728
schizophrenic$	10259
school	2842 10241 7329
school$	7797 7798 7799 8124 8220 8395 8396 8397 8398 8399 8400 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8428 8453 4832 8484 4896 8640 5799 5804 5805 5807 9788 6190 2433 10216 10223 10224 10225 10226 10227 6603 10229 10230 10234 10235 10242 10299 6675 6722 3073 3321 3368 3377 3378 7315 7325 7326 7327 3572
schoolboy$	3049
schooling$	10233 7327
schoolmates$	6812
schools$	8395 8396 8397 8398 10232 10293 7325
sclerosis$	10261
scolio	3729
scor	7195
score$	8681 7222
scored$	9965
scores$	7222
scorn$	9833 9834 9835 9836 9837 3000
scorned$	3000
scorning$	3000
scornned$	3000
scornning$	3000
scorns$	3000
scour$	2499
scoured$	2499
scoures$	2499
scouring$	2499
scours$	2499
scrap$	8014
scraped$	7023
scratch$	9626
scrawny$	3669
screamed$	8129
screening$	10195
screens$	9359 9389 9390 9391 9392
screenshot$	2530
screenshots$	2530
screwed$	1216
scrote$	3640
scrotes$	3640
scrounger$	6813
scroungers$	6813
scruffily$	1661 3240 7038 7040
scruffy$	1663 5428 9095 9096 3239 3260 3276 3283 3669
scum$	3638
scumbag$	3638
scumbags$	3638
search	9863 9978 2661 10053 10072 2703 2782
search$	2499 6279 2607 10046 6422 2682 10085 10086 10087 2705 6467 2707 10094 10155 6543
searched$	2499 2705 10109
searches$	2499 10086 10087 6464 2705 2707 10094 10151
searching$	2499 10086 2705 2707
searchped$	2682
searchs$	2499 2682
seasoned$	3663
seating$	6263
second$	1641 5950 6154
secrecy$	4430 9616
secretive$	3654
sectio	10260 6636 3740
section$	6463
section17$	3752
section20$	3752
section31$	3752
section47$	3752
sectioned$	10261
secur	3444
secure	2668 2893
secure$	7994 7995 6654 6689 3421 3617
secured$	9910 7181
secureed$	3421
secureing$	3421
secures$	3421
securi	2479 6302 2570 6342 2592 2668
security$	8337 2455 9842 6240 9927 9929 6331 2575 9967 2593 2594 2681 2697 2781 6772
seduce$	239 2949
seduced$	239 900 2949
seduces$	239 2949
seducing$	239 2949
see	2819
see$	150 7660 7688 709 712 715 716 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 1137 8881 9155 9591 9770 9863 2488 2495 2500 9906 9951 6580
seed$	6799
seeds$	6799
seeing	2819
seeing$	7563 7745 6580 2889 2982
seek	6243 2668 2702 2716 3463
seek$	247 469 470 471 472 473 474 475 902 4663 903 904 905 906 907 908 924 925 927 9352 2452 9882 6258 3131 3132
seeked$	2452 6258
seeker$	8437 6765 6891 7364
seekers$	8437 6765 6891
seekin	6243 2702 2716
seeking$	247 469 470 471 472 473 474 475 902 4663 903 904 905 906 907 908 924 925 927 4981 4998 9352 2452 6258 6765 6891 3131 7364
seeks$	247 469 470 471 472 473 474 475 902 4663 903 904 905 906 907 908 924 925 927 2452 9882 6258 3131 3132
seem$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 5321 5322 5323 1655 2166 2167 2962 3046 3048 3052 3115 3117 3125 3180
seemed$	651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 2166 2167 2962 3046 3048 3052 3115 3117 3125 3180
seeming$	2166 2167
seemmed$	2166 2167
seemming$	2166 2167
seems$	272 273 651 652 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1655 2166 2167 2962 3046 3048 3052 3115 3117 3125 3180
seen	9899 9933 2878 2927
seen$	424 8149 8150 4526 4527 1026 1205 1301 1478 9190 9196 9201 9210 9286 2131 2132 9632 9894 2819 2825 2889 7197 7207 7219
sees	2819 2878
sees$	1137 6580
seize	2560
seize$	6321 3421
seized	6320 2560
seized$	9945 6321 10095 7181
seizeed$	3421
seizeing$	3421
seizes	2560
seizes$	6321 3421
seizin	2560
seizing$	6321
seizur	3729
seizure$	2560 10080 7177
seizures$	7177
seldom$	1529 5290 1530 5291 1531
select	2769 3725
self	3514 3738
self$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 65 102 7665 4111 4112 4113 7773 4161 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 4612 4613 4614 8464 5030 5032 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6649 6702 2952 6732 6733 2993 3064 6954 6955 3195 3207 3339
selfharm$	7275
selfharmed$	7275
selfharming$	7275
selfharms$	7275
selfie$	7854 7862 4260 4261 501 502
selfies$	7854 7862 7863 4260 4261 501 502
selfish$	3654 3679
sell$	7465 7480 7688 7717 7719 7720 7721 4105 4106 4107 425 426 427 486 8257 8259 8265 8267 8355 8356 10005 2955 2972 6747
sellin	9874 9886 6366 9998
selling$	7787 425 426 427 486 9991 10034 2940 2955 2972 7188 7384
sells	9886
sells$	425 426 427 486 9911 10005 2940 2955 2972
selves$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8464 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6702 6732 6733 6954 6955
semh	3554
semh$	7315
sen$	10219 3558 7320
send	2459 2532 2539
send$	7465 7688 468 477 8257 8259 8265 8267 2458 6300 2540 6453 2754 2963 2985 6747 3558 7320
sendd$	2540
sended$	2540
sending$	468 477 9326 9327 9328 6300 2540 2754 2963 2985 7069
sends$	468 477 6300 2540 6453 2754 2963 2985
sensation$	3004
sense$	8240 4617 1110 1338 1340 5279 1519 1520 5282 9116 9524 9525 9526
sensible$	7408 3858 3891 4377 1629
sensibly$	8001
sensit	2461
sensitive$	6222 6906
sensor	2791
sensory$	6552
sent	2459 6303 6354
sent$	468 477 7973 7974 7975 7985 2458 9905 6626 2901 6684 2963 2985 6747 7119 3602
senten	10248
sentence$	2692 7371 3614 7376 7378
sentenced$	6684 3614
sentences$	2692
sentencing$	3614
separa	10248 10250 6626 6628 10257
separate$	10125
separated$	10251
separating$	2766 10251
separation$	10253
september$	7799
sergea	6235 6236 6237 2477 2478 2479 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 2542 2578 6452
sergeant$	2455 9860 9861 9862 6238 6239 6240 9875 6257 2519 6281 6284 2526 9916 9920 6298 9924 9926 6308 2575 6339 10077 7257
serial$	455 456 2959 3041 3053 3440
series$	2014 7213
serious$	3825 4884 5923 5924 5925 5926 3041 3321
seriously$	8277 8278 8279 8280 8281 9472 9473 9488 9489 9490 9491 9492 9493 9494 9495 9496 9497 9498 2288
seriousness$	8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8248 8249 8250 8251
sertra	3541
sertraline$	7302
serve$	2718
served	10075
served$	2718 2928
serves$	657 658 2718
servic	10206
service$	8372 4819 5799 5804 5805 5813 5822 5823 9738 9788 6182 6190 2433 10111 10195 3321 7112 3368 3377
services$	8220 8221 4888 8552 8672 8965 8966 8967 8968 8969 1792 1793 1794 1795 5799 9428 5804 5805 5810 5811 9788 6190 10195 6761 7058
serving$	2718 6618 7100 3579
session$	138 140 141 5041 9345 9346 9347 9386 9387 9388 6760
sessions$	138 140 141 3943 7569 8640 5041 9386 9387 9388 6760
set$	407 8402 1502 1503 5410 1827 1828 1955 2561 2939 6980 6981 7331
setting$	2939
settle$	9185 9191 9205 7061
seven	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 2779 7234
seven$	8403 8471
severa	9954
several$	3946 483 1698 6085 6086 6109 9754 9755 7125 3435 3550
severe	3508
severely$	3567 3582
sex$	7451 4008 7707 4155 4239 7866 4246 487 4253 7881 503 504 505 506 7903 7904 4369 8694 8695 8930 8931 8932 8994 6642 2919 6706 6727 6737 6936
sext$	3629
sexted$	3629
sexting$	6723
sexts$	3629
sexual$	7784 4229 4237 4242 4244 4245 488 489 490 491 493 4257 4258 4259 503 504 505 506 7905 8694 5102 5105 8995 2809 2919 2964 2974
sexualised$	7784 4229 4237 8566 8567 8568 8569 8570 8571 8572 8573 8574 6729 6730 3120 3661
sexuality$	7993
sexually$	5375 2967 3176 3177 3209 3540 7345
sgt$	9924
shabbily$	1661 3232 3240
shabby$	9095 9096 3276 3283 3669
shadow	2782
shadow$	9956 2576 6543
shadowed$	2576
shadowing$	2576
shadows$	5465 2576
shaggy$	3237
shall$	1799 1800 1801 1802 1803 1804 2686
shallow$	3654
sham	10146
shambles$	3679
shambolic$	3679
shame$	9628 6087 9713 3341
shameful$	9533 3679
shamefully$	3679
shar	2517
share	2532 3388
share$	7688 468 477 815 1743 9185 9191 9205 9591 9767 9770 6216 2456 2458 2540 2656 2903 2963 7061
shared$	468 477 1743 5892 5893 9601 6216 2456 2458 2540 2963
shareed$	2540
shareing$	2540
shares	3388
shares$	468 477 1743 6216 2456 2458 2540 2903 2963
sharin	7148 3388
sharing$	468 477 1743 9642 6216 2456 2458 2903 2963
sharper$	1289 1290 1291
shaved$	3256 3258 3260 7023 3273
shaven$	3227 3228 3257 3260 3273
she$	3874 3881 4284 4341 4345 4346 4371 730 975 4736 976 8362 977 978 4880 1139 8680 9244 9245 9246 9247 9248 5630 5631 5632 5634 5799 9428 3560
shed	7357
shed$	2350
shedding$	2350
sheep$	8394 6813
sheet$	7167
sheets$	7167
shelter$	7873 7874 7875 7876 7877 7878 7879 7880
shielding$	8954 8959 8960 8961 8962 8963 8964 8971
shift$	4105 4106 4107 3407
shifty$	3239 7003
shirk$	2350
shirked$	2350
shirking$	2350
shirkked$	2350
shirkking$	2350
shirks$	2350
shirt$	5470 5471 9104 7039
shirtless$	3669
shirts$	5470 5471 9104 7039
shocking$	2254 2255 2256 2257 6087 9713 9749 9750 9751 9752 3120 3351
shockingly$	3681
shoddy$	3679
shoes$	5470 5471 9118 9119 9120 9121 9122 9129 7039 7044
shooti	10014 10029 10038 10039
shootings$	9999
shop	2479 6302 6538
shop$	7797 7798 2455 9842 6240 9927 9929 10163 10166
shopke	2479 6302 6490 6699
shopkeeper$	7625 7868 10324
shopkeepers$	7625 7868 8337 8484 2455 9842 6240 9927 9929 2593 10115 10136 6771 6772
shopli	2630 10025 10029 10031 10039 2654 6491 6679 6694 6695 3760
shoplifter$	8446 8447 8448 6813 6814
shoplifters$	8446 8447 8448 6813 6814
shoplifting$	7445 7446 7447 7448 7449 7777 7787 7791 8473 6391 6415 10044 10116 2778 10304 10319 10320
shoppe	6490
shoppers$	8484 10115 10136 6771
shopping$	6538
shops$	8484 2455 9842 6240 9927 9929 2593 10163 10166
short$	5413 9095 9096 5517 9522 9523 3127 3216 3237 3259 3260 3283 3338 7122 3669
shortcoming$	3320
shortcomings$	9399 9400 9401 3320 7083 3678
shortest$	1683 3264
shorts$	5470 5471 9118 9119 9120 9135 9136 9137 9142 7039 7044
shot$	6253
shots$	6253 9890 9896
shotted$	2956
shotter$	3645
shotters$	3645
shotting$	425 426 427 2955 2956
should	2664 6613
should$	21 22 23 24 25 26 587 588 718 735 743 744 745 746 747 748 749 750 751 759 763 764 765 766 811 824 1381 1498 1528 1581 2020 2022 2023 2024 2025 5788 9423 5929 2245 6011 6328 2575 2638 2686 10238 3323
shoulder$	8653 1678 3369
shouldered$	6983 3369
shouldering$	3369
shoulderred$	3369
shoulderring$	3369
shoulders$	8653 8712 3369
shout$	1260 1261 1262
shouted$	2883
shouting$	2860
shouts$	1260 1261 1262
show	2605 6367 2624 7148
show$	762 786 787 4577 4578 4579 4580 4581 4582 4583 4584 4585 4586 8212 4592 4650 4651 8317 9185 9191 9205 1937 9380 2500 6329 7061
showed$	762 786 4650 4651 2180 6329
showin	2605 2624
showing$	786 2180 9840 10193
shown	6303 6354
shown$	150 762 787 4650 4651 9287 9288 9289 9290 2180 2562
shows	2605 6367 2624
shows$	762 786 4650 4651 1936 2180 2500 6329 6390
shrug$	864 2369
shruged$	864 2369
shrugged$	864 2369
shrugging$	864 2369
shruging$	864 2369
shrugs$	864 2369
shunt$	2802
shut$	2416 7119
shuts$	2416
shutting$	2416
shy$	6895
siblin	10283
sibling$	6920 3163
siblings$	3762 7796 8667 8851 10264 6703 6920
sick$	10184 10216
sickle$	3729
side$	9038
sidelined$	3352
sight$	10068 7235 3531 3532
sighted$	7099 7219 7293 3703
sighting$	2571 7189
sightings$	9914 2571 3404 7189
sign$	2328 2329 2330 2331 9734 9735 7121 7124
signal$	7614 10078
signals$	7614 7615
signed$	2829 2830
significant$	1191 1192
signs$	2328 2329 2330 2331 9734 9735 9754 9755 9885 7121 7124 7125
silence$	4430 9616
silliness$	7671 7672 7673 7674 7675 7676 8054 4468 4469 4488
silly$	3825 77 78 3858 4045 721 2996 3654
silo$	3381 3382
siloed$	3683
silos$	7141
similar$	1663 5430 3216
simple$	3605
simpler$	2680
simply$	623 8155 8156 8157 8158 1259 1854 1855 1856 1857 5787 2170 2171 2336 2337 2378 3358
since$	10282 6959 7380
single$	1921 1922 5720 5761 5762 2062 5824 5891 2461
sister	6622 10249 6625 2874 10283 10284
sister$	7796 2857 10247 6650 6920
sisters$	7796 8667 5184 5185 5186 6920
sit	9899 9933
sit$	4083 1745 1746 1747 1749 9185 9191 9205 2217 9768 7061
site$	7175
sits$	1745 1746 1747 1749 2217 2218 2219 9886
sitting$	8076 8077 2217 2218 2219
situation$	7388 4054 8060 8061 8167 8168 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 8313 8950 9026 6079 9748 6187 2909 7358
situations$	7388 8313 9026
six	6290 9973 9974 9976 10007 2652 6456 10104 10134 10153 2779 7234
six$	8471 1653 5415 5416 1698 9084 9085 9086 9087 9088 9089 5647 5656 5662
sixteen$	8736 8737 8738 8739 8740 8741 1384 1385 1386 6941
size$	1411 1412
skaters$	5647 5656
skeletal$	3216
ski$	3288
skilled$	1638
skills$	1338 1340 5279 1519 1520 5282
skimpy$	3283
skin$	5437 5453 10176 7005 3246 3252
skinned$	6965 6997
skinniest$	1683 3264
skinny$	5413 5449 5517 3216 3283 3669
skins$	7885
skirt$	5470 5471 9118 9119 9120 7039 7044 7051
skirts$	5470 5471 9118 9119 9120 9135 9136 9137 9142 9149 7039 7044 7051
skive$	3628
skived$	3628
skives$	3628
skiving$	3628
skunk$	6575
slag$	6813
slags$	6813
slapdash$	3679
slave$	6862 3102 3649
slaves$	6862 3649
sleep	6566 6574
sleep$	3887 7688 7750 479 10191 10199 10200 2898 2905 2906 2965 3512
sleeped$	2900
sleepes$	2900
sleeping$	479 2898 2900 2905 2965 3542
sleeps$	479 2898 2900 2905 2906 2965
slender$	3216 3669
slep$	3596
slept$	479 6555 2907 2965 3596
slicked$	1677 7023
slide$	7134 7167
sliders$	9118 9119 9120 9135 9136 9137 9139 7039 7044
slides$	7167
slight$	3216 3669
slightest$	5695 5942
slightly$	1651 3218
slim$	5413 3216 3669
slimly$	3218
slippers$	9131 7039
slips$	9904
slipshod$	3679
slit$	3273
sloppy$	2254 2255 2256 2257 7003 3351 3679
sloth$	7136
slow$	1166 1167 1168 1169 1170 2254 2255 2256 2257 9705 9749 9750 9751 9752 9764 6140 2381 3351
slowly$	9764
slut$	6813
sluts$	6813
sly$	3654
smacke	2883
smacked$	6644
small$	1095 5169 5263 5413 1658 3183 3216
smaller$	4709 4710 4719 4720 4721 4722
smart$	5430 6928 6934 3283
smarter$	3858
smartly$	1661 3240 7038 7040
smarts$	6929
smelly$	9095 9096 3669
smitten$	525 526 527 528 529 530 531
smok	2814
smoke$	7465 7688 7717 7719 7720 7721 380 8257 8259 8355 8356 9352
smoked$	7985 9352
smoker$	8443
smokers$	8443
smokes$	9352
smoking$	3773 7399 7400 690 9352
snakes$	6813
snapchat$	3992 3993 3994 460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853
sneak$	6813
sneaks$	6813
snood$	9134 7039 3674
snoods$	9134 7039 3674
snub$	3000
snubbed$	9173 3000
snubbing$	3000
snubed$	3000
snubing$	3000
snubs$	3000
so$	7556 7560 5790 2185 3181
social$	7779 7785 460 461 462 463 464 4698 8474 4980 8611 8669 9005 9006 9007 9008 5799 9428 2047 5809 2050 2420 2422 6315 2584 10000 10045 6468 2896
society$	8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425
sociopath$	6813
sociopathic$	3654
sociopaths$	6813
sod$	5962
sofa	7357 3753
sofa$	10291
soft$	8076 8077
sold$	425 426 427 486 2940 2955 2972 6747
soldiers$	8523
solely$	2371 2372 3367
solicit$	2994
solicited$	2994
soliciting$	2994
solicits$	2994
solicitted$	2994
solicitting$	2994
solid$	3216
solidly$	3218
solve	3469
solves	3469
solvin	3469
somali$	1663 5430 7032
some$	90 687 1698
somebody$	7744 8135 5607 5799 9428 2693
someone$	7744 4276 8135 5211 1492 5607 5799 9428 2693
something$	7962 9355 9923
somewhere$	7873 7874 7875 7876 7877 7878 7879 7880
son	10105
son$	8809 6569
sons$	8809
soon$	9718 9719 9720 9721
sooner$	8749 9411 9420
sophisticated$	1347 3663
sorely$	2288
sorry$	9287 9288 9289 9290
sort$	8331 8951 8952 8953 9091 6770
sorts$	6770
sought	10075
sought$	247 469 470 471 472 473 474 475 902 4663 903 904 905 906 907 908 924 925 927 3132
sound$	3180
sounds$	3180
source	7148
source$	6222 2462 9908 2657 2731 3388 7150 3390
sources$	2462 9908 7150
south$	1674
space$	8923 6476 6665
speak	2878
speak$	7509 7660 7848 465 466 467 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 5289 9155 9185 9191 9205 9277 9326 9327 9328 9591 2451 7061 7069
speaking$	465 466 467 9184 7087
speaks$	465 466 467 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 9277 2228 2229
special$	10219 3554 3751
specialist$	10205
speech$	2791
spell	7338
spelli	6617
spelling$	10242 3571
spend$	7688 4064 4065 4128 7953 7954 7955 7956 7957 938 939 940
spendded$	938 939 940
spendding$	938 939 940
spended$	938 939 940
spending$	7563 7745 7953 7954 7955 7956 7957 938 939 940
spends$	938 939 940 9899
spent$	938 939 940 2928
spice$	6575 10203
spiky$	3237 3260
spina$	3519
spineless$	3679
spirit	6574
spirits$	10199
spite$	3912 152 153 155 3944 186 187 188 7821 7822 7823 7824 2325
spiteful$	9533 3654
split	10248 10250
split$	10125 6626
spliting$	2766
splitting$	2766
spoiled$	3654
spoilt$	3654
spoke$	465 466 467 2450
spoken$	7540 7541 159 160 161 7958 4770 4771 4772 4773 9190 9196 9201 9210 9286 9601
sporadic$	8561 8562 8563 8564 1179 3111
sport$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 10189 3261 3278
sported$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3261 3278
sporting$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3261 3278
sports$	1680 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3261 3278
sportted$	1680 3261
sportting$	1680 3261
sporty$	3239
spot$	10160 10164 7191 7263
spots$	10160 10164 7033 7263
spotted$	3703
spotty$	1676 5449 9078 3244 3669
spray$	3254
spree$	7221
spring$	7799 7800
spurn$	3000 3298
spurned$	9173 3000 3298
spurning$	3000 3298
spurnned$	3000 3298
spurnning$	3000 3298
spurns$	3000 3298
squad	6227 6230 6235 6236 6237 2477 2478 6250 2496 2497 2502 2523 6291 9917 9918 2537 6301 2542 6311 2578 6452
squad$	9852 9853 2468 9855 9860 9861 9862 6238 6239 9867 2482 9875 6257 6284 9916 9920 6298 9924 9926 9936 6339 10021 10077
squander$	2999 3374
squandered$	2999 3374
squandering$	2999 3374
squanderred$	2999 3374
squanderring$	2999 3374
squanders$	2999 3374
square$	10128 10166
squarely$	2371 2372 3367
squint$	3672
squints$	3672
stab	10275
stabbed$	7434 8020 2938
stabbi	10014 10029 10038 10039 6681 6695
stabbing$	8117 10020 10306 10320 10321
stabbings$	9999 10320 10321
staff	2479 6302 2592
staff$	7744 7868 8124 4593 8220 8221 8337 4713 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8428 8450 8484 8490 1124 1125 4888 8640 8675 8689 8690 8691 8692 9024 9025 5642 5643 5645 5646 5684 5685 5686 5799 9428 5804 5805 9788 6190 6240 9927 6331 10136 10324 6761 6771 6772 6855
stained$	9095 9096 3276 3283
stairw	7357
stamme	10176 6565
stammer$	10190
stamp	2725
stamp$	7105
stamped$	7105
stamping$	7105
stampped$	7105
stampping$	7105
stamps$	7105
stance$	6519 7247
stand	9899 9933
stand$	1320 5265 5266 5267 5270 5271 5273 5274 5277 1654 1745 1746 1747 2220 2221 2222 2223 2224 3328
standard$	9626 7112
standards$	9439 9440 9441 9442 9443 9444 7112
standing$	5265 5266 5267 5270 5271 5273 5274 5277 2220 2221 2222 2223 2224 3328 3610
stands$	1654 1745 1746 1747 2220 2221 2222 2223 2224 3610
starte	3546
started$	424
starti	3546
starts	3546
starv	3515
stash	9848 6360 2623
stash$	10009
stashed$	9858
state	6223
state$	4054 9748
stated	6223
statem	3554
statement$	7666 4744 4745 4746 9851 9857 2833 7319
statemented$	7315
statements$	4744 4745 4746 9851 9857
statio	6302
station$	7797 7798 2455 9842 9927 10128 10166 10306
stations$	2455 9842 9927
statistics$	9820 9821 6506
stature$	9035 9036 9037 6977
status$	8282 8286 8287 8308 8314 8317 3004 6918 7319 7364
stay$	3847 7480 3887 7602 4039 4066 4067 4084 7717 7719 7720 7722 4127 7772 7910 7953 7954 7955 7956 7957 7958 4355 8108 8257 8259 8265 8267 9185 9191 9205 2898 7061
stayed$	7743 7958 7966 7973 7974 7975 7996 7997 8134 2898 2900 2907
stayes$	2900
staying$	7563 7745 7910 7953 7954 7955 7956 7957 7958 2898 2900 3594
stays$	7958 2898 2900 3594
steal$	7688 8355 8356 1260 1261 1262 9211 9348 9981 10001 10005 10032 10033
steali	9886 6366 3760
stealing$	7443 7444 7445 7446 7447 7448 7449 8473 8528 8668 9991 10034 10084 7384
steals	9886 3760
steals$	1260 1261 1262 9348 9981 10005 10033
step	6622 2872 6634 10269 10284
step$	6335 2775 3487
stepbrother$	6650
stepdad$	2857 10247 6623 2866 10264 6650
stepfather$	2857 10247 6623 2866 10264 10268 6650
stepmother$	10247 2866 10264 10268 6650
stepmum$	10247 2866 10264 6650
stepparent$	10264 6650
stepparents$	10264 6650
stepped$	3487
stepsiblings$	10264
stepsister$	6650
stepstepdad$	10264
stepstepfather$	10264
steroi	6573
steroids$	10198
steward$	3997 7625 7868
stewards$	3997 7625 7868
sti	3540
sti$	7301
stick$	8212 9185 9191 9205 2056 2057 2058 7061
still$	7542 7562 7584 2067 2068 2492
stills$	6215 9873 6253 2541
stis$	7301
stock	9848 9998
stock$	2472 9985 10008 10009
stockily$	3218
stocky$	5413 3216 3669
stole	3760
stolen	9848 9998 3760
stolen$	9985 10009 2709 10319 10322 3720
stoma$	3736
stomach$	3517
stone$	10187 3285
stoned$	9352
stoner$	6813
stoners$	6813
stood$	1745 1746 1747 2220 2221 2222 2223 2224 3328 3610
stop	9978 2661 2706 2782
stop$	7508 7634 4099 7729 7772 4330 8095 8141 8560 9185 9191 9205 9274 9326 9327 9328 9863 2518 2607 10046 6422 2682 2694 2698 2700 2701 2703 6467 10155 6543 7061 7069 3475
stopped$	4328 4373 8020 9312 9313 9314 9315 9316 9447 9448 9449 9450 9451 9452 2682 10072 2936 7119 7219 3527
stopping$	2698 2700
stopring$	2698
stops	2703
stops$	2682 2694 2698 2700 6464 10122
stopting$	2698
store	2479 6302 6360 2623
store$	7602 4105 4106 4107 2455 9842 6240 9927 9929 2570
stored$	9858
stores	2623
stores$	2455 9842 6240 9911 9927 9929 6383
stories$	4744 4745 4746 1259
storin	9848 6366 9998 2623
storing$	9991 10034
story$	4744 4745 4746
stout$	3216 3669
straight$	7967 7968 3237 3260
strange$	4235 709 712 715 716
stranger$	7610 7620 7621 4704 10286 6710
strangers$	3977 7610 3988 3991 7617 7620 7621 7629 7633 7637 7756 4226 4685 8311 8312 4703 8689 8690 8691 8692 6710
strapping$	3669
strappy$	3283
strate	7226 7249 7253
strategy$	7259
strayed$	7985
street	2461 10072 6494 6538
street$	7788 7797 7798 6222 6247 10056 10119 10128 10163 10166 6712 3025 3113 3151 3155 3166 3167 3168 3169 3213 3392 3720
streets$	7788 4902 10056 10119 10128 10163 10166 6712
streetsmart$	3659
streetwise$	1610 1611 1612 1613 1629 3659
streng	2668
strength$	1411 1412
stress$	3503
strict	2753
strict$	6514
strike$	5321 5322 5323 9981 10151 3412
strikes$	9981 10151
striking$	3239
strikingly$	3181
string$	225 2015
stringing$	225
strings$	225 9890
stroke	6550 6636
stroke$	10175 10186 10261
stroll$	1745 1746 1747
strolls$	1745 1746 1747
strong	2746 2753 3487
strong$	1471 1472 1473 1629 6514 2758 3216 3490
stronger$	1109 2758
strongly$	3218
stroppy$	3654
struct	7154
structure$	9871 10150
struggle$	135 1166 1167 1168 1169 1170
struggled$	135 1166 1167 1168 1169 1170
struggles$	135 1166 1167 1168 1169 1170 3577
struggling$	135 1166 1167 1168 1169 1170
strung$	225
stubble$	3670
stubborn$	6140 3654 3679
stubbornly$	3679
stuck$	7996 7997 9287 9288 9289 9290 2056 2057 2058
stud$	9129
studen	6699
student$	1140 8578 8602 8603 8604 8605 8606 8607 8618 10324 6799 3049 6875
students$	1140 8578 8602 8603 8604 8605 8606 8607 8618 6799 6875
studs$	9129
stuff$	7730 7867
stunt$	7451 6706
stunts$	7451 6706
stupid$	3825 77 78 3858 4030 721 2947 2996 3654
stupidity$	7671 7672 7673 7674 7675 7676 8054 4468 4469 4488
sturdy$	3216
stutte	10176
style$	9091 6783
subculture$	6874
subcultures$	6874
subjec	3446
subject$	9027 9030 9880 2602 3397 3701
subjects$	9027 9030 2602 6471 3701
submi	7148
submit	2459 3388
submitted$	2535 2536 7165
substance$	31 36 4816 3545
substandard$	2254 2255 2256 2257 9749 9750 9751 9752 3351
succeeded$	9303
succes	2696
success$	10142
successful$	6457 10089
such$	3322
sucked$	7431
suffer	2886 2887
suffer$	3524
suffered$	6647 6648 3524
suffering$	3524
suffers$	6647 6648 3522 3524
sufficient$	1518 1521 6956
sugar$	2981
sugges	6223 2723 7148
suggest$	5543 5545 5546
suggested$	5543 5545 5546
suicid	3514
suicidal$	7275
suicide$	10181 7275
sullen$	7003 3654
summer$	7799 7800
summon	10072
superficial$	8561 8562 8563 8564 3021 3111
superv	2925 2927
supervised$	3163
supervising$	8698 8951 8952 8953 8954 8962 8963 8964 8971 8976 8977 8978 8979 8980
supervision$	8698 8951 8952 8953 8954 8962 8963 8964 8971 8976 8977 8978 8979 8980 2363 2364 2365 2366 6686 10312 7112 7378 7379
suppl	9886
suppli	2459 6271 2532 7163
supplied$	425 426 427 6303 2955
supplier$	8455
suppliers$	8455 10022
supplies$	425 426 427 9896 9911 10005 6394 2940 2955
supply	9838 2459 9848 9884 2532 6366 9992 9998 10014 10015 10029 10038 10039 6694 7252 7253
supply$	425 426 427 2452 6272 9985 10001 10005 6394 10319 2955 3720
supplyed$	2452
supplying$	425 426 427 2452 9991 10034 10084 10319 2940 2955 7384
supplys$	2452
suppor	2668 2716 2927 3487 3493
support$	138 146 147 3943 7569 7660 8220 8221 8538 8552 8556 8951 8952 8953 8954 8962 8963 8964 8971 9172 1792 1793 1794 1795 2155 2156 2157 9600 2363 2364 2365 2366 2663 2671 2730 10221 2836 10222 6760 6761 7058 7319
supported$	146 147 2663 2671
supporting$	146 147 2663 2671
supports$	146 147 2663 2671 2730
supportted$	146 147
supportting$	146 147
supposed$	7733 7734
suppre	2725
suppress$	3716
suppressing$	3716
suppression$	3716
sure$	1826 1827 1828 5666 5667 5668 5669 1909 1910
surely$	1977 1985 5746 1986 1987 5787 7078
surface$	3021
surgery$	10212
surly$	3654
surprising$	709 712 715 716
surprisingly$	3181
survei	10165 3713
surveillance$	10155 3697
surveilled$	9965
surviv	2887
survival$	2976
survive$	8921 8922 5301 1541 1542 5304 1549 3196
survived$	1549 6648 3196
survives$	1549 3196
surviving$	1549 3196
suspec	2603 7156
suspect$	9027 9030 9778 9990 10024 2643 6926 3397 7196 3457 3719
suspected$	6364 2612 2628 6402 2643 2648 2934 3437
suspects$	9027 9030 9778 9870 9986 9987 9990 10024 2643 6798 6926 7159 7196 3436 3719
suspen	6617
suspended$	294 295 296 297 4770 4771 4772 4773 2838 6811 7323 3615
suspendeds$	2838
suspension$	8399 2838 10242 6811 3745
suspensions$	8399 2838 6811 3745
suspicion$	9833 9834 9835 9836 9837
suspicious$	6288
swallo	3516
swap$	477 495 4256 496 497 498 499 500 2963
swaped$	477 495 4256 496 497 498 499 500 2963
swaping$	477 495 4256 496 497 498 499 500 2963
swapped$	477 495 4256 496 497 498 499 500 2963
swapping$	477 495 4256 496 497 498 499 500 2963
swaps$	477 495 4256 496 497 498 499 500 2963
swarthy$	3669
swayed$	6766
swear$	9352
swearing$	9352 10224
swears$	9352
sweatshirt$	9118 9119 9120 7039 7044
sweatshirts$	9118 9119 9120 7039 7044
sweep$	2347 7237
sweeping$	2347
sweeps$	2347 7237
sweet$	5263
swept$	2347
swift	2746 3487
sympathy$	8019 8023 8041
symptoms$	7272
syndrome$	7265
system	7148
system$	8059 8490 8689 8690 8691 8692 9876 9921 9922 10011 10012 10013 3321
systemic$	3321
systems$	10011 10013 3321
t$	5479 9118 9119 9120 6615 7044
ta	2835 6597
ta$	6596 10222
table$	10231
tables$	9810
tablets$	6571 10203 7277 7303
tabs$	6313
tackl	2509 2725
tackle	10165 7258
tackle$	2740 2741
tackleing$	2741
tackles$	2741
tackling$	2740
tactic	7249 7253
tactical$	6295 3431
tag$	10315 10316 10318 7382
tagged$	10315 3619
tagging$	10315
tags$	10318
tail$	2576
tailed	10165
tailed$	2576
tailing$	2576
tails$	2576
tak	2777
take	2742
take$	64 7465 7480 95 3868 7529 4001 7688 4081 331 332 7758 7776 457 476 547 4310 786 787 815 4577 4578 4579 4580 4581 4582 4583 4584 4585 4586 8212 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4627 4628 4629 4630 4631 8257 8259 8265 8267 891 895 4934 1317 1438 1527 9155 9185 9191 9205 5839 2086 5854 5863 5867 5868 5869 5870 5871 5872 5873 5935 5937 5938 5939 5940 2180 9591 9767 9770 6355 2676 2683 6542 2797 2810 2812 2944 2985 7061
takeaway$	7797 7798
taken$	64 95 7958 786 787 9276 9287 9288 9289 9290 5838 5854 5864 5865 5866 5867 5868 5869 5870 5871 5872 5873 5935 5937 5938 5939 5940 2180 9601 2824 2944
taker$	8432 6704
takers$	8432 6704
takes	2742
takes$	64 95 379 457 476 8160 786 891 895 1438 5854 5863 5935 5937 5938 5939 5940 2180 2676 2810 2812 2944 2985
taking	2742 3516
taking$	3794 64 7530 457 476 786 891 895 1438 8924 8925 5867 5868 5869 5870 5871 5872 5873 2180 2676 2797 2812 6704 2944 2985
talk	9899
talk$	138 7660 7847 465 466 467 7998 7999 8000 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 9155 9185 9191 5577 9205 9277 9297 5673 9326 9327 9328 9849 7061 7069 3379
talked$	465 466 467 7973 7974 7975 7988 3379
talking$	465 466 467 7998 7999 8000 1484 9184 9326 9327 9328 5706 9849 7069 3547
talkked$	465 466 467
talkking$	465 466 467
talks$	138 465 466 467 1356 1357 1358 1359 1360 1361 1387 1388 1389 1390 1391 9277 9943 3379
tall$	5413 9039 1657 3216 6982 3669
tallest$	1683 3264
tan$	7014 7015
tango$	7765
tanned$	1676 3244 3669
tantrum$	8631 8632 6884
tantrums$	8631 8632 6884
target	9863 2509 10057 2769 2770 6532 10159 2776 10165 7226 7258
target$	7428 7429 958 9964 10046 2741 10157 6533 3397 3479 3489 7256 3572
targeted$	7431 958 10157 6533 6537 3489
targeting$	958 2741 10157 6533 3489
targets$	7427 7429 958 9743 6174 9809 9820 9821 9964 2741 10157 6533 3489 7256
targetted$	958
targetting$	958
tart$	6813
tarted$	1766 1767 3296
tarts$	6813
task	6230 2739
task$	9394
tasked$	2534 2582 6353 3496
taskforce$	9855
taskin	7192 3496
tasking$	6250 2496 2497 2502 2523 6291 9917 9918 6295 2537 6301 2542 6358 6452 7257
tastes$	8831
tattoo$	1681 9067 9129 7022 3263
tattooed$	3669
tattoos$	1681 9067 9129 7022 3263
taught$	146 147 150 7572 7573 7574 8042 9190 9196 9201 9210 9286 9312 9313 9314 9315 9316 10073
taunt$	3011
taunted$	3011
taunting$	3011
taunts$	3011
tauntted$	3011
tauntting$	3011
teach$	146 147 8450 8538 9253 9326 9327 9328 7069
teache	6699
teached$	146 147
teacher$	7625 7868 8124 5822 5823 10324
teachers$	7625 7868 8124 8337 4713 8450 8640 8675 5642 5643 5645 5646 6772 6855
teaches$	146 147
teachi	6609
teaching$	146 147 2835 6597 10234
team	6230 6250 6311 10206
team$	5799 5804 5805 9788 6190 2433 9845 9853 9855 9860 9861 9862 6238 6239 9875 6257 6284 9916 9920 6298 9926 9936 6331 6339 10021 10077 2772 10209 3368 3377
teams$	2772
tearaway$	3638
tearaways$	3638
tech$	7047 3287
techni	7253
teen$	1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 6875
teenage$	1641 2973 3041 3044 3053 3212 3213 3435
teenager$	1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 9027 9030 6799 6875
teenagers$	8301 8334 8376 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 9027 9030 6799 6856 6875
teens$	8376 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 6875
teeth$	9079 9080 9081 7010
teleph	2584
telephone$	2559 9946 3416
telephones$	2559 9946
tell	2539 2619 6380
tell$	7660 7688 8102 8108 8212 987 8495 5259 5260 5261 5262 9185 9191 9205 9277 5751 5752 5755 9770 2453 2474 2475 6300 7061
telling$	987 9184 2474 2475 6300
tells$	987 9277 5751 5752 5755 2474 2475 6300
temper	10248
temper$	8631 8632 6884
tempered$	6888 6889
tempers$	8631 8632 6884
temporarily$	3560
temporary$	3595
tempt$	7405 7406 236 237 238 2949 2990
temptation$	7749
tempted$	7405 7406 236 237 238 900 2949 2990 6766
tempting$	7405 7406 236 237 238 2949 2990
tempts$	7405 7406 236 237 238 2949 2990
temptted$	7405 7406 236 237 238 2949 2990
temptting$	7405 7406 236 237 238 2949 2990
ten$	8403 1384 1385 1386
tenancies$	2719
tenancy$	2719 10294 7360
tenants$	6037
tendencies$	6804
tension$	2860 7154
term$	10176 6610
termination$	10192
terrible$	3825 3858 7495 7496 7497 7498 4523 4756 2254 2255 2256 2257 9749 9750 9751 9752 2407 2947 3120 3153 3351
territ	6476
territory$	10101
terrorise$	948 949 950 3010
terrorised$	948 949 950 3010
terrorises$	948 949 950 3010
terrorising$	948 949 950 3010
test$	1122 9352 2572 2573 10195 7301 7312
tested$	1122 3551
testing$	1122 9352
tests$	1122 7312
testted$	1122
testting$	1122
text$	465 466 467 9708
texted$	465 466 467
textin	9874
texting$	465 466 467
texts$	465 466 467
textted$	465 466 467
textting$	465 466 467
thalas	3519
thalassaemia$	7280
than$	3927 8114 4501 5050 5051 5052 5096 1346 5123 8751 8752 8753 8754 8781 5157 1515 1536 1539 5371 5372 5373 5374 9004 9822 9823 9824 9825 9826 9827 9830
thank$	8026 8027 8028 8029 8030 8031 8062 8063 8064 8065 8080 8081 8082 8083
thanks$	290 5919 2418
that	7148
that$	4000 523 4593 8362 8678 1641 9604 9712 6164 6187 9819 9901 6390 6408 6409 6774 3029 3213 7114
the$	3816 4000 7794 4181 4182 4434 4593 8219 4623 8262 4657 8337 4732 975 997 4864 4865 4908 1288 8678 5056 5133 5203 1454 5235 1641 1688 5473 5486 1726 9329 5735 5772 9428 5842 5904 6069 6076 6101 6103 9731 9732 6109 6111 9754 9755 9761 6138 2410 2433 6244 6384 6424 6431 6439 6501 10138 6524 6543 6691 6772 3029 7114 7125 3394 3435 3438 3544
thef$	9991
theft	9848 9892 6375 10014 2630 10025 10029 10031 10038 10039 2654 6420 6679 6681 6694 6695 6698 3624
theft$	7777 7791 8473 8668 10000 6391 10020 6415 10044 10045 2778 10304 10306 10319 10320 10321 10323 3452 7385
thefts	6491
thefts$	9999 10000 6391 6415 10044 10045 10116 10320 10321 7385
their	6316 2556 2603 2649 7172 3426 3448
their$	19 3835 3837 79 80 83 87 3850 3852 94 3903 4000 259 266 267 268 270 4034 274 4046 4047 4048 4049 4050 4051 7690 334 4110 7753 4144 4145 7794 4171 4247 7894 4297 4368 4393 4423 4424 668 669 4436 4462 8090 705 707 708 724 727 8117 8123 4537 8165 4543 4593 8243 8247 4623 983 4775 8450 8486 4895 1242 8684 1307 8721 5108 5110 5302 5418 5419 5420 5445 1692 1709 1710 1730 5505 1757 1758 5716 5764 9425 6003 6014 6100 6102 6104 9731 9732 6109 6111 6112 9743 9754 9755 6176 6177 9809 2433 6195 6203 6204 6244 6364 6424 6524 6558 6560 2818 2861 2862 6624 6658 6669 2975 2991 3123 3280 3281 3322 7115 7125 3368 3536 3537 3542 3543 3565
theirs$	8085
theirself$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8464 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6702 6732 6733 6954 6955
theirselves$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8464 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6702 6732 6733 6954 6955
them	6218 6226 6290 9954 9957 9959 9961 2579 2580 9973 9974 9976 10007 2652 10047 6438 6456 6465 10090 6466 10104 10134 10153 10158 10168 7227 7234 7241 7322
them$	7389 7390 7416 7463 3979 3986 7684 7771 4147 4149 4151 7827 7830 7873 7874 7875 7876 7877 7878 7879 7880 4409 4418 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 8260 4643 4713 4765 4905 1215 5012 5013 5014 5134 5197 8882 8970 9069 1699 1700 5608 5647 5656 5662 5674 9307 9329 5723 5847 5848 5967 5968 5969 5970 5971 5972 9604 6019 6040 9695 9696 9697 9698 9699 9700 9754 9755 9776 9777 6155 9880 9890 2583 2660 2693 10091 10092 6544 6864 7080 7115 7116 7118 7125
themself$	3761 3763 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8464 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 6135 6559 6702 6732 6733 6954 6955 7276
themselves$	3761 3763 7389 7390 3802 3803 43 3805 3806 3807 3808 3809 3810 50 7437 7438 3814 3815 7665 4111 4112 4113 7773 4218 4255 8004 8005 8007 4401 4402 4403 4404 4405 4406 4407 4408 4410 4411 8039 8040 8053 4437 4438 4439 4440 8066 8067 8068 8069 8070 8071 8072 8073 8074 8075 4455 4456 4457 4458 8084 8089 4541 4545 785 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4559 4560 8186 8187 8188 8189 8190 8191 8193 8194 8195 8196 8461 8464 4898 1259 8701 8702 8703 8704 8705 8706 8707 8884 8885 8886 8887 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8903 5280 8906 8907 5283 8914 8928 9633 6135 6559 6702 6732 6733 6954 6955 7276
therap	10177 6579
therapist$	10204 10205
therapy$	10208 7272 7307 7308 7339
there$	7474 7512 4358 7989 1836 1837 5607 6344
these$	3983 4017 7686 4290 4293 4299 8117 8258 8261 8266 997 1288 8882 1623 1627 1641 5609 9249 1876 9329 5933 5967 5968 5969 5970 5971 5972 6023 6025 6032 6042 6043 9695 9696 9697 9698 9699 9700 9754 9755 9776 9777 6155 6501 2779 3045 3053 7080 3322 7115 7116 7118 7125 3435 7241
they	9839 6290 9937 2579 2580 9973 9974 9976 10007 2637 2652 6456 10104 10134 2762 10153 2779 7234
they$	3874 4341 4345 4346 4371 8092 730 975 4736 976 8362 977 978 4880 1139 8680 9244 9245 9246 9247 9248 5630 5631 5632 5634 5799 9428 6398 2684 2693 6512 6523 6547
thick$	1649 3204 3220 3259 3268 3269 3654
thickset$	3216 3668
thief$	8446 8447 8448 6813 6814
thieves$	8446 8447 8448 6813 6814
thieving$	8473
thigh$	10185
thighs$	10185
thin$	5413 3216 3235 3239 3669
thing$	9509 9510 9511 9512 9513 9515 9516
things$	7731 7867 4502 8831 8909 8949 6078 6164 6187 2909
think$	8212 968 969 970 1111 1119 1356 1357 1358 1359 1360 1361 5289 5820 9446 9447 9448 9449 5911 9537 2643
thinking$	7087
thinks$	968 969 970 1111 1119 1356 1357 1358 1359 1360 1361 5820 9446 2643
thinnest$	1683 3264
third$	1641
thirteen$	1384 1385 1386
thirties$	7898
thirty$	7896 7898 543 7931 7932 5122 8773 8774 8775 8776 8777 8778 8779 9019
this$	4000 7794 4288 4295 8117 4593 1259 5235 1641 9329 9372 5847 5848 5967 5968 5969 5970 5971 5972 9604 9695 9696 9697 9698 9699 9700 9754 9755 6131 6164 6187 6244 6501 3029 3119 3213 7080 7114 7115 7116 7125 3438
thoroughly$	3316
those	6270 10047 7227
those$	8321 997 1288 1623 6366 10069 6471 6502 10134 10138 10158 3053 7080 3435
though$	178 3940 7821 7822 7823 7824 5394 5395 5396
thought$	3827 3828 3829 3830 3831 3834 7958 8145 8146 968 969 970 4742 4743 1031 1119 1208 9408 9424 9429 9432 9433 9435 9436 9437 9438 5820 9446 9447 9448 9449 9450 9451 9452 5911 9537 9566 9567 9568 9569 9570 9571 9572 9573 9574 9575 5951 5952 5953 5954 5955 9708 9817 2612 2642 2648
thoughtless$	9522 9523 9533
thoughts$	2795
threadbare$	3283
threat$	4784 1024 4786 4787 4788 4789 4790 4791 4792 4793 4794 4795 8421 8422 4798 4799 4800 4801 4802 4803 6511 2751 3434 3461
threatening$	3120 3652
three	6290 9954 9973 9974 9976 10007 2652 6456 10104 10134 10153 7234
three$	4643 8471 1698 9084 9085 9086 9087 9088 9089 5647 5662 6109 3435 3550 3605
thresholds$	9731
threw$	47 833
thrill$	3818 58 3823 7760 7761 7762 8282 8308 3004
thrills$	8288
thrive$	670
thrived$	670
thrives$	670
thriving$	670
throats$	9356
throug	6531 6632 3388 3487 3493
through$	285 8542 5293 5294 5442 9275 9304 9306 9330 9335 6114 9994 6607 2950 3375
throw$	47 833
throwed$	47
throwing$	47 833
thrown$	47 833 9175 2883 2884
throws$	47 833
thug$	3638
thuggery$	3638
thuggish$	3638 3652
thugs$	8467 8468 8469 9778 10023 7101 3638
tic$	3503
tick$	3330
ticking$	3060 7092
tidy$	3239
tied$	2613 6413 7023
ties$	988 6783
tight$	9095 9096 5517 6141 3259 3283
tightly$	1679
tights$	7039
tiktok$	460 4221 461 4222 462 4223 463 4224 464 4225 7851 7852 7853
time	6606
time$	3925 7689 7753 821 822 823 8218 4699 4701 4759 4813 4814 4856 8756 9218 9219 9344 9345 9346 9347 9360 9368 9560 9561 9562 9563 9564 9565 9969 2699 3059 7075 7135
timed$	10060
timekeeping$	6759
timeline$	6259
times$	7546 7548 7549 7553 9361
timeta	6263 6617
timetable$	9888 10231 6610 10242
timetables$	9888
timewaster$	6813
timewasters$	6813
timid$	6140
tiny$	3283
tip	3713
tip$	2704
tipped$	2704
tipping$	2704
tips$	2704
to	2512 7148
to$	3832 3836 7602 7656 4063 4072 4094 4125 4162 4163 4164 4166 4200 4208 4212 4278 4279 4280 4281 4282 4285 4313 4317 4412 8107 4499 8147 4538 4587 4670 4678 4681 4683 4689 4749 4785 8524 4903 4910 4913 4927 4932 4950 5018 5045 5053 5069 5070 5072 5223 5256 5272 9015 5530 9159 9160 9161 9163 9182 9202 5587 5588 5628 9318 9331 5779 5780 9445 9455 9456 9457 5845 5846 9487 9536 9544 5966 2242 6012 6067 6132 9765 6142 6143 9803 6179 6219 6224 6228 2471 2505 6300 6323 6328 2575 6343 2597 6359 6370 6373 6374 6421 6427 6428 6442 6446 2686 2687 6488 6500 6510 10140 6545 6557 10196 6576 6585 6586 10220 6607 6615 6651 6683 2924 10325 6757 6758 6774 7058 7060 7063 7079 7081 7115 7131 7146 7147 7257 3500 7375
toddler$	6569
toe$	9099 9123 9124 5500 3024
toerag$	3640
toerags$	3640
toing$	6300
tokenistic$	3021 3679
told$	150 7540 7541 159 160 161 168 169 170 171 172 173 174 175 176 7572 7573 7574 7733 7734 4119 7963 7970 4510 9190 9196 9201 9204 9210 9286 9287 9288 9289 9290 9312 9313 9314 9315 9316 5751 5752 5755 5892 5893 9601 2582 2589 6353 6627 6633
tolerance$	7246
tolerated$	10118
tone$	9062 7007
tones$	9062 7007
too$	3951 241 5060 5061 8814 1595 1596 1597 1614 9095 9096 5916 5917 5918 6080 2320 6093 6094 6095 6096 6139 2379 2380 6180 3174
took	3516
took$	64 95 331 332 457 476 548 8161 786 891 895 5837 2087 5854 5863 5867 5868 5869 5870 5871 5872 5873 5935 5937 5938 5939 5940 2180 2797 2812 2944 2985 6747
tool$	2748
toolki	7253
tools$	2748
tooth$	7010
toothless$	3680
top	9886 6265
top$	7886 9101 9118 9119 9120 9890 9895 10062 10069 2755 7039 7044 7050 3435 3440 3442
topless$	4229 4237 3669
tops$	5470 5471 9101 9118 9119 9120 9141 9142 7039 7044 7050
torment$	948 949 950 3010
tormented$	948 949 950 3010
tormenting$	948 949 950 3010
torments$	948 949 950 3010
tormentted$	948 949 950 3010
tormentting$	948 949 950 3010
torn$	9095 9096 3276 3283
tos$	6300
toss$	9547
total$	1099 1100 1102 1796 2400 3321
totally$	3313 3316
touch$	7602 9274 9613
touched$	7431 3995 7908 8994
touching$	7938
tough	2746 2753 2759
tough$	8316 1152 1153 1154 1155 1156 1157 1471 1472 1473 1629 6514 3239 3486 3663
toughe	2753 3487
tougher$	1610 1611 1612 1613 6514 3486
touret	3725
toward	2668 2716 3493
towards$	4166 4670 4678 4681 4683 4689 8456 8524 4950 5015 9994 7337
town	6494
town$	8484 8489 6490 6494 10119 10128 6538
toxic$	992 993 994 3039 3040 3654
trace	9863 2554 9951 3402
trace$	9964
traced	10042
traced$	9977 10040
traces$	9964
track	2513 2554 10057
track$	2149 2513 6313 9953 9964 9968 6348 2588 6441 7191
tracke	2554 9942 6345
tracked$	9965 9970 6348 2588 9977 3410
tracki	2554
trackie$	7039
trackies$	9118 9119 9120 1752 9139 7039 7044 3294
tracking$	6348
tracks	2554
tracks$	9964 6348
tracksuit$	9118 9119 9120 9129 7039 7041 7044 3674
tracksuits$	5470 5471 9118 9119 9120 9121 9122 9126 9127 9128 9129 9131 9139 7039 7041 7044 7219 3674
trade$	486 495 4256 496 497 498 499 500 606 2972
traded$	486 495 4256 496 497 498 499 500 606 2972
trader	2479 6302
traders$	8484 9842 6240 9927 9929 2593
trades$	486 495 4256 496 497 498 499 500 606 2972
trading$	486 495 4256 496 497 498 499 500 606 2972
traffic$	425 426 427 2955 7177
trafficced$	425 426 427 2955
trafficcing$	425 426 427 2955
trafficed$	425 426 427 2955
trafficing$	425 426 427 2955
trafficking$	7678 7810 425 426 427 2955
traffics$	425 426 427 2955
trail	2782
trail$	9956 2576 6543
trailed$	2576
trailing$	2576
trails$	2576
trainer$	7039
trainers$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7760 7761 7762 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8314 5470 5471 9118 9119 9120 9121 9122 9126 9127 9128 9129 7039 7044
training$	6686
tramad	6573
tramadol$	10198
transactional$	2976
transfer$	7325
transmitted$	7301
transplant$	10212
trap$	3065
trapping$	2956
trapstar$	3673
trauma$	10273 7271 3511
travel	9899
travel$	7719 7720 7721 7910 2985 6747
traveled$	2985 6747
traveling$	2985 6747
travelled$	2985 6747
traveller$	1663 5430
travelling$	7745 7910 2985 6747
travels$	2985 6747
trawl	2565 3713
trawl$	2499 7190
trawled$	2499
trawles$	2499
trawling$	2499
trawls$	2499
treat$	1135 1136 2392 2393 2447 2601
treate	2691
treated$	1135 1136 2392 2393 2447 2486 6399 2825 6588 6589 3552
treating$	1135 1136 2392 2393 2447
treatm	7306
treatment$	2147 10208
treats$	1135 1136 2392 2393 2447
treatted$	1135 1136 2392 2393 2447
treatting$	1135 1136 2392 2393 2447
trendy$	3283
trial$	7371
tricks$	9220
tricky$	1152 1153 1154 1155 1156 1157 8635 8636 8637 8638 8639 6886
tried$	1122 5543 5545 5546 9239 9287 9288 9289 9290 9417 5796 9817 7085
tries$	1122 9277 9299 9300 9301 9302
trip$	7938
trips$	7938
troubl	6420
trouble$	7443 7444 3952 3953 3954 3955 3956 3957 3958 3959 199 200 201 7781 4382 4383 8009 8010 8011 8012 8019 8056 8057 8058 689 8284 8288 8295 8342 8473 4858 8668 5624 9250 5626 9353 5831 9462 9463 9464 9560 9561 9562 9563 9564 9565 10044 10045 2860 2918 6750 6764 3031 3032 3033 6876
troubled$	9424 9429 9432 9433 9435 9436 9437 9438 5820 9446 9447 9448 9449 9450 9451 9452 5832 9480 3114 3213
troublemaker$	3639
troublemakers$	8668 3639
troublemaking$	3639
troublesome$	4758 3654
trousers$	5470 5471 1752 3294
truancy$	3628
truant	3749
truant$	7688 7750 8446 8447 8448 9348 6813 6814
truanted$	3628
truanting$	3628
truants$	8446 8447 8448 6813 6814
true$	2251
trust$	8538 9185 9191 9205 9240 9241 9242 9243 9253 9326 9327 9328 5799 5804 5805 9788 6190 2433 7061 7069 3368 3377
trusted$	7973 7974 7975 7985 1500 5298 1559 9312 9313 9314 9315 9316 9545 9546
trusting$	9184 5704
truth$	4503
truthful$	4500 8126
try$	1122 5543 5545 5546 9185 9191 9205 9239 9277 9326 9327 9328 9339 7061 7069 7085
trying$	9326 9327 9328 9882 7069 7087
tryings$	9882
tubby$	3669
tuberculosis$	3730
tuitio	6609
tuition$	10234
tumour	6550
tumour$	10175
turf	6476
turf$	10101
turkish$	1663 5430 7032
turn	9933
turn$	405 406 4589 4591 834 1741 1750 1771 1772 5544 5563 5569 5574 5583 9211 9212 9277 5659 2295 2301 2302 2303 9768 9978 6458
turned$	405 406 834 5417 5422 1742 1751 1771 1772 5544 5549 9178 9179 9180 9181 9287 9288 9289 9290 2002 2295 2301 2302 2303 2333 9818 7119
turning$	405 406 834 1771 1772 9534 9535 2295 2301 2302 2303
turnned$	405 406
turnning$	405 406
turns$	405 406 834 1771 1772 5544 5625 9277 9299 9300 9301 9302 2295 2301 2302 2303
tutor$	7625 4776
tutors$	7625
twelve$	1384 1385 1386
twenties$	7898
twenty$	7896 7897 7898 543 544 7931 7932 8736 8737 8738 8739 8740 8741 5122 1380 5145 8771 8773 8774 8775 8776 8777 8778 8779 9019 9020 6941
twice$	4270 7901 5099 5100 5101 8836 10196 3560
twists$	7020
two	6290 9954 9973 9974 9976 10007 2652 6456 10104 10134 10153 7234
two$	4140 8471 1698 9084 9085 9086 9087 9088 9089 5922 6109 2693 3133 3435 3550 3605
twoc	6694 3624
twoc$	10319 7385
ugly$	3179 3669
ultimately$	89
unable$	134 733 800 801 802 803 804 806 847 4885 4886 1166 1167 1168 1169 1170 2803 2854 7077
unacceptable$	8566 8567 8568 8569 8570 8571 8572 8573 8574 6493 3120 3679
unacceptably$	3679
unacco	3603
unaccompanied$	7364
unadoptable$	3654
unambitious$	3654
unanswered$	7134
unauthorised$	3567
unbearable$	8339 8358
uncaring$	3654 3679
uncle	6622 10249 10269 10284 6662
uncle$	2857 10247
unclear$	709 712 715 716
unco$	3110 3329
uncomfortable$	10147
uncons	3731
uncontrollable$	3114 7077 3654
uncooperative$	3650 3679
uncorr	2461
uncorroborated$	6222
under	6531 2819 3607
under$	480 999 5442 1984 2007 6108 6381 6580 2823 3422
underachiever$	6813
underachievers$	6813
underage$	2966 2973
undercover$	3699
underdressed$	3669
undermine$	2999
undermined$	2999
undermines$	2999
undermining$	2999
underpass$	7998 7999 8000
unders	2493
understand$	143 144 150 202 203 204 205 206 207 208 209 210 211 212 213 214 246 709 712 715 716 8212 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 9017 9240 9241 9242 9243 2589 2792
understanding$	5279 1519 1520 5282 7107
understands$	709 712 715 716 2589 2792
understood$	202 203 204 205 206 207 208 209 210 211 212 213 214 246 709 712 715 716 9371 2612 2642 2648
undert	2553
undertaken$	7568 9548 9549 9550 9551
underw	3551
underweight$	7289 3669
underwent$	7312
undesirable$	8318 8319 8320 3008 3114
undesirables$	8318 8319 8320
undisciplined$	3654
undoubtedly$	1977 7078 3677
unempl	10248
unengaged$	3650
unfair$	9522 9523 9533 9623
unfazed$	3663
unfit$	2241
unforgivable$	3679
unforgivably$	3679
unfounded$	3016
ungovernable$	3654
ungrateful$	3654
unhealthy$	3858 992 993 994 2947 3039 3040
unheeded$	7134
unhelpful$	3679
uniform$	5470 5471 9097 7037 7039
uniforms$	5470 5471 9097 7037 7039
uninterested$	3307 7077 3654 3679
unironed$	3276
unit	6230 6250 6311 10206
unit$	4896 5799 5804 5805 9788 6190 9845 9853 9855 9860 9861 9862 6238 6239 9875 6257 6284 9916 9920 6298 9926 9936 6339 10021 10077 10227 10279 10314 7315
units$	9845 7257
unjust$	9533
unkempt$	1663 5430 3669
unkind$	9522 9523
unknow	9942
unknown$	7643 4234
unlawful$	7784
unless	10105
unless$	7980 7983 7984 2736
unlikeable$	3654
unlovable$	3114
unmanageable$	8566 8567 8568 8569 8570 8571 8572 8573 8574 3114 6876 3654
unmotivated$	3654
unnecessary$	3825
unnerve$	5345
unopened$	7134
unpaid$	2931
unplaceable$	3654
unpleasant$	10147 3654
unpredictable$	8566 8567 8568 8569 8570 8571 8572 8573 8574 3120 3652
unprepared$	3299
unprofessional$	3679
unprofessionally$	3679
unquestionably$	3677
unreachable$	7077 3650
unread$	7134
unreasonable$	9522 9523
unreliable$	3020 7077 3654 3679
unrepentant$	3654
unresponsive$	3650
unruly$	3029 3114 3120 3213 3654
unsafe$	7386 7387 7427 3858 7784 4688 10297 2945 2947
unsavoury$	8318 8319 8320 3114
unshockable$	3663
unsolved$	6264
unstable$	6910 6911 3654
unsubstantiated$	3016
unsuitable$	8321 3008
unsupervised$	3163
unteachable$	3114
untidy$	1663 5430 7003 3260
until$	9962 2736 7380
unto$	4836 4839
untouchable$	8505 8506 8507
untrue$	8367 9376
untrustworthy$	7077 3654 3679
untucked$	9095 9096
unusual$	3239
unusually$	3181
unwanted$	4391 5102 5105
unwashed$	9095 9096 3260 3276 3669
unwell	10260 6636
unwell$	10261
unwilling$	796 800 801 802 803 804 806 849 1166 1167 1168 1169 1170 2381 3299 7074 7077
unwillingness$	4035 275 276 277 278 279 280 1166 1167 1168 1169 1170
unwise$	77 78 3858 7495 7496 7497 7498 721 2947 2996
up$	7436 7493 7706 386 387 388 389 390 4268 4427 4544 8214 4712 8338 1076 4977 4978 8609 1259 5081 5109 5124 5125 8785 8806 5189 5206 8908 8982 5391 9022 9048 9066 9103 5502 5503 5511 5512 9143 9150 5526 5527 9187 9188 9193 9194 9198 9199 9207 9208 9215 9216 9217 9283 9284 5730 9378 5763 9617 6001 6013 9643 6057 6060 6061 9723 6107 9881 9890 6422 6430 10070 10079 10251 10253 10299 2922 6717 6883 6967 7043 7057
upbringing$	6877
upbringings$	6877
update	2539
update$	2474 6300
updateing$	2474 6300
updates$	2474 6300
upon$	4379 4380 6451
ups$	8746 8765 8791 8917
upsetting$	7445 7446 7447 7448 7449
upstream$	7163
urchin$	3638
urchins$	3638
urgency$	9784 9785 9786 9787 7133
us$	7744 7827 7830 8124 8220 8221 4888 8677 8957 8965 8966 8967 8968 8969 6019 2500
use	2702 2716 2916
use$	3793 3795 3796 3797 7492 7602 7688 7717 607 608 609 4452 762 8212 9185 9191 9205 5701 2467 2522 2546 2688 10190 10191 7061
used	2716 2814
used$	7431 7936 7966 607 608 609 762 1143 1509 2332 2470
useful	2716 3388
useful$	9854 2546 2730
useless$	3308 3654 3679
user$	8430 8443 8444
userna	6263
usernames$	9888
users$	8430 8443 8444 10262
uses	2702 2814
uses$	607 608 609 2522
using	2702 2814 2916
using$	7563 607 608 609 1144 2522
usual$	6147 3037
usually$	1753
utter$	1099 1100 1102 1796 2401
utterly$	5778 2288 3313 3316
vaccin	3739
vain$	3654
valium	6573
valium$	10198
valuab	3388
value	7148
value$	2467 2546 3495
values$	8658 6917
van$	7170
vandal$	8446 8447 8448 6813 6814 3638
vandals$	8446 8447 8448 6813 6814 3638
vans$	7170
vape$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7885 7888 8327 10201
vapes$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7760 7761 7762 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8327 8343 10201
variable$	8561 8562 8563 8564
various$	483
vehicl	9963
vehicle$	2602 6694 3416 3423
vehicles$	2602
ventured$	7985
verbally$	3129
vermin$	9778
versed$	5136 1639
version$	4744 4745 4746
versions$	4744 4745 4746
very$	3942 3950 1444 1614 5484 5791 3174 3181 3197 3528
vest$	7039
vests$	9135 9136 9137 7039
vicious$	3652
victim$	4620 8274 8357 1002 4780 1020 8577 8946 8947 8948 2886 3155
victimisation$	7424 7425 7426 8050 8051
victimise$	2394 2395 2396 2397
victimised$	2394 2395 2396 2397
victimises$	2394 2395 2396 2397
victimising$	2394 2395 2396 2397
victims$	7685 662 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236 8274 8288 8344 8345 8346 8347 1001 4780 1020 8577 8946 8947 8948
video$	7854 7862 4260 4261 501 502 8994 9873 9952
videos$	7854 7862 4260 4261 501 502 8994
vietnamese$	1663 5430
view$	9995 7124
viewed$	1027 1206
views$	7124
vile$	8566 8567 8568 8569 8570 8571 8572 8573 8574
village$	8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8428 6035
vindictive$	9533 3652 3654
violen	10025 10174 10248 10260 10282
violence$	7777 7791 7793 4382 4383 8342 8473 8509 8528 1247 1248 8668 6250 2496 2497 2502 2523 6291 9917 9918 6295 2537 6301 2542 6358 6452 2860 6750 6783 3394 3581 7342
violent$	8566 8567 8568 8569 8570 8571 8572 8573 8574 8668 3041 3120 3440 3652
virtually$	1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 3182
visibility$	10161
visible$	6514 7024 3490
visit	2916 7249 7253
visit$	5041 9386 9387 9388 9708 10046
visited$	9601 9817
visiting$	7563 7745
visitor$	10204
visits	2878
visits$	5041 9386 9387 9388 9943
visual$	3531
visually$	3532
vital$	6109
vitiligo$	3672
vodka	6574
vodka$	10199
voice$	7124
voices$	7124 7270
volatile$	8566 8567 8568 8569 8570 8571 8572 8573 8574 3040 3120 3652
volition$	7653 7933 7934 6746
volume	2725
volumes$	5989
voluntarily$	7933 7934 7944 7945 7946 7947 7948 7949 7950 7951 7952 6745 6746 6749
vomit$	10184
vomited$	3530
vomiting$	3530
vomits$	3530
vote$	377 378
voted$	377 378
votes$	377 378
voting$	377 378
voucher$	7885 7888
vouchers$	7885 7888
vulnerabilities$	4485 725 726
vulnerability$	8050 4485 725 726 8225 8226 8227 8228 8229 8230 8231 8232 8233 8234 8235 8236
vulnerable$	7388 7427 4719 4720 4721 4722 5240 5241 5242 5263 8946 8947 8948 8985 8986 8987 5376 5377 5378 5379 6960 3213
wag$	2961
wagging$	2961
wags$	2961
waited$	7119
waiting$	4829 2822 2826 3546
walk	9899
walk$	3886 4011 4038 4100 7953 7954 7955 7956 7957 4471 8108 1740 1749 2225 2226 9768
walked$	4115 4340 4347 4506 1740 1749 2225 2226 6630 7119
walking$	7563 7745 1740 1749 2225 2226
walkked$	1740 1749
walkking$	1740 1749
walks$	1740 1749 2225 2226
wall$	6262
wander$	1141
wandered$	1141
wandering$	1141
wanderred$	1141
wanderring$	1141
wanders$	1141
wannabe$	3023 3638
wannabes$	3638
want	6243 2600
want$	7844 7845 4568 4569 4570 4571 4748 8783 8915 5334 5335 5336 1776 9240 9241 9242 9243 9259 9260 9261 9277 5738 2084 9552 9854 9882 2796
wanted$	4007 8045 1776 9371 2085 5931 5932 2172 2173 2481 2620 2796 2921 2934
wanting$	7103
wants$	7844 7845 8915 1776 9259 9260 9261 9277 5738 9882 2796
ward	10206
warden	6235 6236 6237 2477 2478 2479 6302 2570 2578 6342 2592
warden$	2455 9842 9860 9861 9862 6238 6239 6240 6281 9927 9929 6331 2575 6339 9967 2587 2593 2594 2681 2697 2781
wardens$	8337 8670 8671 2455 9842 9860 9861 9862 6238 6239 6240 6281 9927 9929 6331 2575 6339 9967 2587 2593 2594 2681 2697 2772 2781 6772
warn$	2704
warned$	7540 7541 3917 157 158 159 160 161 162 163 164 3926 166 167 168 169 170 171 172 173 174 175 176 7572 7573 7574
warnin	2743 2744
warning$	7537 7570 7571 8117 8252 8253 8254 8255 8256 2328 2329 2330 2331 9734 9735 9754 9755 10099 6504 6505 6600 6773 7124 7125 3418 7367
warnings$	7537 7570 7571 8117 8252 8253 8254 8255 8256 2328 2329 2330 2331 9734 9735 9754 9755 10099 6773 7124 7125
warran	6460 3713
warrant$	1565 1566 1567 10006 2689 10085 10155 7224
warrants$	2689 7224
warriors$	8523
wary$	7410 3787 3788 3789 3790
was	2486 6285 3508
was$	3870 156 165 272 273 411 424 4273 651 652 885 886 887 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 4936 4941 1199 1223 1224 1225 1226 1227 1228 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 9027 9030 1655 5490 1753 1781 5553 5738 2016 2017 5898 5908 9576 5963 5998 2289 2319 6088 6089 6124 2371 2372 9796 2417 9819 6269 6340 6368 2641 6440 6527 2827 2962 2987 3046 3048 3052 3100 3104 3115 3117 3125 6975 7023 3340 3367 7197 3528 3533 3535 3538 3549 3560 3562 3582 3584 3590 3604 3605 3609
wash$	2339
washed$	2339
washes$	2339
washing$	2339
waste$	832 3374
wasted$	832 3374
waster$	8438 3638
wasters$	8438 3638
wastes$	832 3374
wasting$	832 3374
watch	2782 3419
watch$	9118 9119 9120 2495 6313 9953 9956 2576 9968 6348 9978 10046 6543 2889 7039 7044 7191
watche	6345
watched$	9607 9608 9955 2576 9970 6348 9975 9977 2889
watches$	9118 9119 9120 7039 7044
watching$	2576 6348 2889
watchlist$	7180
watchlists$	7180
watchs$	2576 6348
water$	6676
wave$	7221
wavy$	3260
way$	20 7451 8002 5058 5487 1727 1728 1729 9138 5522 5523 5619 9691 2378 9909 6706
ways$	7451 7735 8679 8761 8831 9220 9238 9341 6706
wayward$	3114 6876 3213
we	2479
we$	5642 5643 5645 5646 5684 5685 5686 5713 5714 5715 2375 6240 2772
weak$	4841 8561 8562 8563 8564 1179 1268 1269 1270 1271 2254 2255 2256 2257 9749 9750 9751 9752 6140 2407 3138 3139 3351 3391
weaker$	4709 4710 4719 4720 4721 4722 4768
weaned$	2817
weapon	9838 9848 9885 9998 2709 10322 3720
weapon$	7732 4690 4691 4692 9985 10008 10009 10319 3476
weapons$	7730 7777 4690 4691 4692 2472 9985 10008 10009 6470 3476
wear	2929
wear$	7953 7954 7955 7956 7957 1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3261 3278
wearing$	7745 1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 2929 3261 3278
wears$	1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3261 3278
weary$	6931
weed	6701
weed$	7626 7627 4012 4013 4014 4015 4016 4018 4019 7730 7760 7761 7762 7814 7815 7816 7873 7874 7875 7876 7877 7878 7879 7880 7885 7888 8327 4818 9958 6575 10201 10203 10326 6716
week$	9345 9346 9347 9386 9387 9388 6610 7135 7340
weekend$	9345 9346 9347 10199
weeks$	9386 9387 9388 7135 7281 7340
weigh$	1556 5318 5319 5320
weighed$	3732 3733
weighs$	3732
weight	6565 6566
weight$	10190 10191 7290 7297
welcome$	2994
welcomed$	2994
welcomes$	2994
welcoming$	2994
welfare$	7396 3772 7452 7453 7454 7455 7456 7457 7458 7459 7462 7514 7515 8172 8173 8174 8175 8176 8177 8178 8179 8180 8181 8182 8183 4652 4653 4654 4655 4656 8942 8943 8944 8945
well$	7567 7575 7576 7601 8546 1285 1286 1298 1345 1375 1514 1535 1538 5310 5311 5312 5313 5314 5315 5316 1656 1661 3218 3231 3240 7038
wellbe	6566
wellbeing$	7396 7452 7453 7454 7455 7456 7457 7458 7459 7462 7514 7515 8167 8168 4652 4653 4654 4655 4656 10191
went$	7542 7562 7595 291 401 402 403 404 405 406 438 439 440 4215 458 459 553 554 555 558 7996 7997 902 926 945 946 1096 1260 1261 1262 1740 1749 2353 2824 2901 2922 2957 2984 2985 6747 3602
were	2486 9942
were$	3870 3877 156 165 3947 272 273 411 424 4273 651 652 8151 885 886 887 888 979 995 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1054 1055 1056 1057 1058 1059 1159 1199 1223 1224 1225 1226 1227 1228 8674 1394 1398 5159 1399 1400 1401 1402 1405 1406 1407 1408 1628 1655 5443 1753 1780 5553 5670 5671 5738 2016 2017 5908 9576 2289 2319 6089 6124 2371 2372 2417 9819 6269 6340 6368 2641 6435 6637 2962 2987 3046 3048 3052 3100 3104 3115 3117 3125 6975 7023 3340 3367 7197 3560 3584 3590 3604 3609
west$	1673
wetting$	7274
what$	3878 3879 3939 7794 7940 4420 4421 680 688 8091 4467 8113 8117 8123 767 768 8678 5055 8684 8949 9732 9754 9755 6256 6753 6756 7125
whatever$	8159 8909 8926 1782 1783 1784 1785 1884 1885
whatsapp$	460 4221 461 4222 462 4223 463 4224 464 4225
whatsoever$	9576
wheel$	9629
wheelc	6636
wheelchair$	10261 3736
when	7172
when$	4219 4220 8123 9018 9793 9962 9969 6356 9994 7291
whenever$	4219 9962
where	7172
where$	7412 7413 7414 7415 8123 9018 6349 6356 2599
wherea	2531 6292 6293 6315 2591
whereabouts$	9940 9941 6352
which	7148 7172
which$	9018 6261 6274 9919 9973 9992
while$	9609
white$	8996 1641 1663 5428 1676 5459 5460 5461 1701 3212 3213 3236 3244 7039 3283
who	9838 9859 6261 6274 9973 9992 7172
who$	7412 7413 7414 7415 4271 4272 4307 696 729 8123 8307 8322 8674 9027 9030 6249 9884 6268 2508 6270 2510 6275 9901 6286 9912 9919 2548 6312 6318 2583 6349 6356 2622 2633 6397 6408 2660 6975 3400
whoever$	6270
whole$	6045 6047 3029
wholly$	3313 3316
whom	9886 9973
whom$	7412 7413 7414 7415 8123 9919 9934 6349 10019 2660
why$	8091 4467 4470 710 711 4473 713 714 4476 4477 717 722 723 8113 8123 769 770 771 772 2152 2153 2154
wicked$	3038
wider	2603
wider$	8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 6364
wife$	10244 10256 10263
wild$	3029 3038 6840 6841 6842 6876 3237 3260 3654
wilful$	3679
wilfully$	454 3371 3679
will	2512 2664
will$	800 801 802 803 804 806 850 870 1504 1528 1540 1543 1579 1622 1797 1799 1800 1801 1802 1803 1804 1805 1809 1810 1811 1812 1813 1814 1815 1825 1829 1830 1831 1839 1840 1841 1842 9232 9233 9234 9235 9236 9237 5618 9255 9256 9257 9258 5649 9281 1896 1897 1898 1899 1900 9291 1911 5708 5709 5712 5738 9365 9366 1988 1989 1999 6229 2471 2505 6285 6328 2575 2638 2665 6433 2686 6493 3300 3303 3305 3317 3500
willed$	6899
willing$	234 235 240 344 345 346 374 375 550 551 773 774 775 5534 5536 5538 9164 9165 9166 9167 2463 2983
willingly$	7933 7934 549 6745 6746 2986
willingness$	7669 5693 9319 9320 9321 9322 9323 9324
win	2742
win$	5021 9297 5673
wind$	951 952 5591
winding$	7445 7446 7447 7448 7449 951 952
winds$	951 952
wins	2742
winter$	7799 7800
wiry$	3216
wisdom$	1338 1340 5156 1396
wise$	3891 1292 1293 1347 1629 6927 6932 6933 3178 3192
wiser$	3858 1289 1290 1291 1335 1347
wish$	5693 9319 9320 9321 9322 9323 9324 9882
wished$	2796
wishes$	2796 7124
wishs$	9882
wit$	9524 9525 9526
with	10063 6697 3487
with$	7470 7568 7692 7695 7700 7751 4139 4152 4156 7864 4240 4243 4274 4286 4287 4291 4298 4300 4302 7939 4399 4400 8125 4693 4696 4706 4707 8333 4749 8524 8539 8543 8554 8555 8558 8565 5015 8644 1265 8666 5042 5045 1302 5284 5285 5286 9027 9030 1680 1693 1694 1695 1696 1743 9203 9254 9332 2187 9744 6208 6209 6210 6211 6212 6219 6309 9943 6365 9994 10041 10132 2790 6659 6661 10289 2933 6696 6768 3154 3261 3272 7144 7257 7262 3504 3521 3559 7350 7369
withdrawn$	6480
withheld$	741 742 7132
withhold$	741 742
withholding$	741 742
withholds$	741 742
within$	4779 8405 8406 1021 8495 5008 5243 6548
without$	73 4141 1070 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8901 8902 8926 8935 8936 8937 8938 8939 8940 8941 1590 1835 1838 5627 1935 2188 2189 5975 2322 2323 2844 3311 3312 3326 3348
witness$	6781
witnesses$	6781
woeful$	2407 3679
woefully$	3679
wolves$	8467 8468 8469
woman	6699
woman$	8742 1362 5128 8757 8790 8795 8797 1416 5180 8812 8813 1440 8828 8829 8830 8834 1451 1452 10286 10324 6943
women$	8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8425 8736 8737 8738 8739 8740 8741 8742 8745 1362 5126 8762 8764 8780 8788 8795 8796 8797 1413 8812 8813 1451 1452 1469 8920 9100 9153 6941 6943
wont$	1811 1812 1813 1814 1815 3300
wool$	6948
woolly$	3679
word$	9708 9737
wore$	7953 7954 7955 7956 7957 1680 1705 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 3261 3278
work	7253
work$	138 140 141 3943 7569 4074 7780 415 416 417 418 419 420 421 422 423 673 8212 8221 8451 4914 4929 4933 8560 8612 5019 5064 5259 5260 5261 5262 9155 9185 9191 5578 9205 5629 9274 9305 9311 9326 9327 9328 9333 9591 2605 6692 6760 3134 7061 7069 7112
worked	2770
worked$	415 416 417 418 419 420 421 422 423 673 9303 9312 9313 9314 9315 9316 10142 2927 7070
worker	10206
worker$	7625 7871 8124 8220 5799 5804 5805 5822 5823 9788 6181 6190 6657 10312 6761 3378 7379
workers$	7625 7871 8124 4593 8220 8490 4888 8640 8689 8690 8691 8692 5642 5643 5645 5646 5684 5685 5686 5799 5804 5805 9788 6190 6761 6855
working$	415 416 417 418 419 420 421 422 423 673 4930 5247 9184 9326 9327 9328 9874 7069 7142 3576
works$	415 416 417 418 419 420 421 422 423 673 9309 7070
workshop$	138 140 141
workshops$	138 140 141
workshy$	3654
world$	8761 3170 3171
worldly$	1347 1610 1611 1612 1613 3172 3659
worn$	7958 7973 7974 7975 7985 9950 6327 7023
worr	2805 2855 2882
worried$	5248 5249 5250 8876 8877 8878 5254 5255 6121 2440
worries$	8248 8249 8250 8251 5257 8883 7124
worry$	5248 5249 5250 8876 8877 8878 5254 5255 7124
worrying$	8566 8567 8568 8569 8570 8571 8572 8573 8574 3118 3120
worse$	4459 8918 8919 9703 9704 6957
worship$	532 533 534 535 536
worshiped$	532 533 534 535 536
worshiping$	532 533 534 535 536
worshipped$	532 533 534 535 536
worshipping$	532 533 534 535 536
worships$	532 533 534 535 536
worst$	8021 4422 3120 3440
worth$	8239
worthless$	3654
would$	293 590 4353 7979 594 595 596 597 598 604 4366 4375 4483 4533 989 1060 8783 8805 1487 5253 1580 1798 1816 1817 1818 1829 1830 1831 5649 9291 1911 5738 9365 9366 1988 1989 5894 5895 5896 6229 2471 3301 3305 3317
wound$	951 952
wrap	10322
wraps$	8533 6716 6864
wreak$	3086
wreaked$	3087
wreaking$	3085
wreck$	2999
wrecked$	2999
wrecking$	2999
wreckked$	2999
wreckking$	2999
wrecks$	2999
wrist$	10185
wrists$	10185
writ	7338
write$	2309 2513 2533 10240 3070 3071
writing$	2312 2533
written$	2290 2311 2839
wrong$	3858 3859 3989 4085 4086 4087 7781 8306 8318 8319 8320 8803 8804 9522 9523 9533 9623 9789 9790 6178 2947 3009
wrote$	2310
xanax	6573
xanax$	10198
y$	8825
year	6614
year$	4275 4304 4305 8400 4778 8404 8736 8737 8738 8739 8740 8741 8747 5141 8868 1643 1646 1648 10237 6614 10239 6941 7135 7340
years$	8404 8733 8734 8735 8799 8800 8801 8802 8837 8838 8839 8868 7135 7340
yet$	3929 2387 6170
yield	3388
yjs	6688
yjs$	10313 3618
yob$	3638
yobbish$	3120 3638
yobbo$	3638
yobbos$	3638
yobs$	8467 8468 8469 3638
yoi	3617
yoi$	7378
yos	6688
yos$	10313 3618
yot	6688
yot$	10313 3618
young	6699
young$	274 334 708 974 4752 4866 4867 1140 8578 4957 4958 8602 8603 8604 8605 8606 8607 8621 1245 1246 5009 5264 5384 5385 5386 5387 5388 5389 1641 9027 9030 1710 1757 1758 5637 5770 5934 6058 6059 6068 6077 6117 6156 6158 6218 6290 9959 9961 6337 2579 2580 9973 9974 9976 6372 10007 2637 2652 10047 6456 6465 6466 10104 10134 6516 2762 10153 10158 10168 10324 2973 3041 3044 3053 3091 6875 6919 3189 3212 3435 7227 7234 7241
younger$	4709 4710 4719 4720 4721 4722 4768 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8423 8424 8427 8428 6715
youngers$	10017
youngster$	1140 8578 8602 8603 8604 8605 8606 8607 8618 6875
youngsters$	1140 8578 8602 8603 8604 8605 8606 8607 8618 6715 6875
youth	3446 3611
youth$	1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 1641 9027 9030 9033 9034 2051 2052 2421 6234 2602 2926 6688 3041 6804 3044 6875 6974 3214 3435 3605 3611 3617
youths$	8376 1140 8578 8581 8602 8603 8604 8605 8606 8607 8618 9027 9030 2602 10126 6804 6875 3214 3665
yp	6218 6226 9891 6290 9937 9954 9957 9959 9961 6337 9963 2579 2580 9973 9974 9976 10007 2652 10047 6438 6456 10104 10134 10153 10158 10168 2816 6590 2842 2859 6621 6635 10265 10290 2910 6672 6678 10309 2932 3446 7218 7227 7234 7322
yp$	3015
yp1$	3014
yp2$	3014
yp3$	3014
yp4$	3014
yp5$	3014
yp6$	3014
yro	3617
yro$	7378
zero$	1932 5941 3372 3485
zits$	7033
