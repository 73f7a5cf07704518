3792 3665 2993

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
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
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
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please|fancy|fancies|choose|chooses) [like it]
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
had <they> [only|just|not|never] (listened|stayed|stuck (to|with|at)|obeyed|complied|respected|done (as|what)|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
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
(not|never|fail~ to|unable to|refuse~ to|slow to) [yet|ever] (learn|learned|learnt|learning) [any|a|the|anything|_] [lesson+|thing] from (<their>|past|experience|this|these|it|previous|what (happened|has)|the (stabbing|assault|attack|incident+|arrest+|robbery|fight+|past|last|first|event+|exclusion+|experience+|consequences|warning+))
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
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exclusion|arrest|injury|injuries|troubles|problems|downfall|assault|predicament|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
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
(do not|does not|did not|refuse~ to|cannot|will not|unable to|fail~ to) [fully|really|yet|even] (accept|see|recognise|acknowledge|realise|understand) [that] (what|this|it|they|he|she) ... ... [_] (abuse|abused|abusive|grooming|groomed|exploitation|exploited|rape|trafficking)
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
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+|in [the|a|<their>|this] (offending|crime|criminality|lifestyle|gang+|drug+|antisocial|anti social|county lines|violence))
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
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|come across as|comes across as|judged|judged to be|all|five|loyal and|(members|them|group|boys|girls|lads|friends|people|him|her|<child>) as) [to be] [all|both|now|still|being|at|very|a|often|increasingly] (high|medium|low) risk
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
(very|so|too|really|remarkably|extremely|fiercely|highly|fully|completely|entirely|quite) independent
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
(constantly|continually|continuously|endlessly|consistently|perpetually|forever|persistently) (undermine~|push~|provoke~|demand~|disrupt~|complain~|interrupt~|abscond~|lie|lies|minimise~|exaggerate~|manipulate~|intimidate~|disrespect~|(go|goes|going|went) missing|seek~ (attention|trouble))
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
neither ... ... ... (took|takes|take|has taken|had taken|have taken) ... ... seriously
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
(overreact~|over react~|over reacted|overreacted|jump~ to [the|wrong] [wrong] conclusion+|heavy handed|heavy handedly)
(blame|blames|blamed|blaming) (them|the (group|boys|girls|lads|young people|friends|children|victims)|young people|children|the group) (for|when|and not|rather|instead)
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|five|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|sensitive|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
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
(?:address checks?|dossiers?|known addresses|mugshots?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
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
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,6}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
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
(?:ring|call|phone|radio)(?:s|ing)? (?:101|999|POLICE) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|posing as|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
map(?:s|ped|ping)? (?:\w+ ){0,2}?(?:movements|whereabouts|comings and goings)
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|five))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|five|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
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
(?:case against|chain of command|crime (?:groups?|pattern)|crime (?:wave|spree)|criminality|criminally active|decamped|evidence against|integrated offender|joint enterprise|known to (?:the )?police for|lines? of (?:enquiry|inquiry)|made an example of|modus operandi|offend next|ring-?leaders?|who suppl(?:y|ies) whom)
(?:likely|going|expected|predicted) to (?:re-?)?offend
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
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
used (?:in court|in evidence|as evidence) against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
made off (?:on|in|towards|from|with|down|when|as|before|through|across|after|into)
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
(?:say|tell|nam(?:e|ing)|report(?:ing)?|reveal|disclos(?:e|ing)|identify(?:ing)?|find out|learn|establish|point out)(?: \w+){0,4}? (?:who|which (?:of (?:them|the \w+)|\w+))(?: (?:in|of|within) (?:the|this) \w+)? (?:carries|is carrying|deals?|sells?|holds?|suppl(?:y|ies)|steals?|robs?)
wanted (?:on|under) (?:a )?(?:recall|warrant)
(?:inquir|enquir|investigation)(?:y|ies|s)? into YOUNG(?!['’])
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the five|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
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
(?:overt|covert) (?:filming|photography|recording|monitoring|policing)
(?:film|photograph)ing of YOUNG by (?:POLICE|guards?|security|wardens?)
how many (?:of )?YOUNG (?:\w+ )?(?:are|were|is|have been|had been) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|cautioned)
(?:question|interview|interrogate|quiz)(?:s|ing)? YOUNG (?:\w+ )?(?:about|over|regarding) (?:\w+ ){0,3}?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|stabbings?|assaults?|damage|drugs|knives)
(?:targeted|regular|proactive|intelligence-led|routine|random) (?:stops?|searches) (?:of|on) (?:group members|YOUNG(?!['’]))
warrants? (?:to be |are |be )?(?:executed|obtained|sworn|granted)
(?:group|they|lads|boys|this) (?:to be|is|are) (?:an? )?(?:\w+ )?county line(?! (?:victim|exploit))
(?:act|acting|take action|taking action|proceed) against (?:the |this |these )?(?:group|members|young people|lads|boys|five|friends)
focus (?:of|for) (?:\w+ )?(?:proactive|police|policing|enforcement|disruption)
(?:to|will|should|must|and|or|by|can) disrupt(?:ing)? (?:the |these |this )?(?:young people|lads|boys|girls|friends|cohort|five)(?!['’])
(?:operators?|cctv|control room|guards?|security|officers?|police|patrols?|wardens?|analysts?)(?: [\w’']+){0,10}? (?:to|will|should|must) (?:\w+ )?(?:track|trail|monitor|shadow|tail|log) YOUNG(?!['’]| (?:safely|home))
so that YOUNG (?:is|are|can be|will be|get|gets) (?:\w+ )?(?:stopped|searched|watched|filmed|arrested|caught|challenged|deterred)(?! (?:less|fewer|fairly|only|from|with|by|over|out)\b)
YOUNG (?:\w+ ){0,3}?(?:as|is|are) (?:the |a )?(?:main |key |biggest |prime )?(?:drivers?|source|cause) of\s+(?:\w+ )?(?:robber\w+|crimes?|thefts?|burglar\w+|violence|disorder|asb|anti-?social|shoplifting)
known (?:vehicles|phone numbers|accounts|handles|haunts|hang-?outs)
(?:partner|partnership|community|police) (?:partnership )?(?:information|intelligence) (?:sharing )?(?:forms?|reports?|submissions?|logs?)
(?:to|and|will|should|must) search (?:(?:the )?(?:bags?|pockets|homes|lockers|rooms) of )?(?:every|each|all|any)(?: of)? (?:the )?(?:young (?:people|person)|boys?|girls?|lads?|members?|pupils?|one of|five|group|them)
(?:confirm|establish|prov|evidenc|determin|clarify|ascertain|investigat|identify|show)\w* (?:[\w’']+ ){1,4}?(?:role|part|involvement|hand|complicity) in (?:the )?(?:\w+ )?(?:supply|dealing|sale|robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage)
(?:likely|believed|thought|suspected|said|understood) to (?:be|have been) (?:\w+ )?(?:responsible for|behind|involved in|carrying out|committing) (?:the |most |much |some )?(?:of the )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|disorder|dealing)
who (?:is|are|was|were) (?:behind|responsible for|committing|carrying out) (?:the |these |this )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|dealing)
POLICE (?:\w+ )?(?:have|has|hold|build|builds|gain|get|gets|need|needs|obtain) (?:a |an |the )?(?:\w+ ){0,2}?picture of\s+(?:who|what|where|YOUNG)
(?:broken|ended|dismantled|weakened|crushed) (?:up )?(?:by|through|with) (?:\w+ )?(?:arrests?|enforcement|prosecutions?|policing)
(?:members|of (?:the group|them|the young people|the lads|the boys)) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|jailed|imprisoned) by (?:the end|\d|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|next)
used as (?:a |an )?(?:\w+ )?(?:source|informant)(?! (?:of|for)\b)
(?:make sure|ensure|so|let|remind|tell)\w* (?:that )?(?:\w+ ){0,3}?(?:know|knows|aware) (?:that )?(?:(?:we|police|officers|the police|guards|they) (?:are|is) (?:being )?watch\w+|they are on the radar)
(?:instagram|snapchat|tiktok|facebook|whatsapp|social media|accounts?|posts|stories|profiles)(?: \w+){0,3}?\s+(?:checked|trawled|searched|scanned|reviewed|scrolled) (?:\w+ )?for (?:\w+ ){0,2}?(?:evidence|weapons?|knives|drugs|stolen|names|offen\w+|crimes?|criminal)
(?:send|give|supply|provide|pass|hand|email|forward)(?:s|ing)?\s+POLICE\s+(?:\w+ ){0,3}?(?:lists?\s+of\s+(?:names|who|which|members|everyone|those|all)|names|registers?|photographs|footage|addresses|the details)
plot(?:s|ted|ting)? (?:\w+ )?(?:offen[cs]es|crimes?|robberies|burglaries|thefts)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:clear-up rates?|(?:dawn |police )raids?|(?:from|out of) circulation|in the act|planned arrests?|red-handed)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
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
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
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
stop[ -]and[ -]search(?:es)? (?:of YOUNG )?(?:to be |are |be )?(?:carried out|conducted|completed)(?! (?:fairly|with respect))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
stop[ -]checks?
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
(?:deny(?:ing)?|depriv(?:e|ing)) YOUNG (?:of )?(?:a|its|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards|pursue|pursuing|requesting)(?:\s+(?!no |not )\w+){0,6}?\s+(?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
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
hostile to the group
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics) (?:\w+ ){0,6}?(?:down|falls?|drops?|reduced|halves?)
zero[ -]tolerance
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
disrupt(?:ing|s)? (?:and \w+ )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+(?! (?:the |an? |its |their |this )?(?:\w+ ){0,2}?(?:shelter|bench|fence|stage|stall|tent|bike|goal|wall|barrier|scaffold|set|kit|ramp|gate))
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
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]| (?:and yp\d+ )?from (?:\w+ing|having)\b)
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
(?:is|are|was) (?:\w+ )?deaf
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
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged|due|on the way)
expecting (?:a (?:child|baby)|twins|in (?:the )?\w+)
us(?:es|ed|ing) (?:ketamine|spice|cocaine|heroin|crack|nitrous oxide|xanax|mdma|steroids|codeine)
sexual health (?:clinic|services?|nurse|screening|check|test)
(?:chlamydia|hiv|sexually transmitted|sti(?:s| test| clinic)?)
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methylphenidate|ritalin|sertraline)
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
physio(?:therap\w+)?
epi-?pens?
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
(?:seen|treated|been|admitted) (?:\w+ (?:times )?)?(?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
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
predicted (?:to (?:fail|pass)|(?:mostly |all |mainly )?(?:grades?|[1-9]s|ones|twos|threes|fours|fives|us))(?! us)
(?:function\w*|work\w*|operat\w*|read(?:s|ing)?|achiev\w*) at (?:a |an |the )?(?:year \w+|key stage \w+|\w+-year-old|primary|infant|p-?scale)(?:['’]s)?(?: school)?(?: level| standard)?
(?:a|two|three|four|\d) years? behind
(?:has|needs|given|gets) (?:his own |her own |a )?teaching assistant
(?:one|two|three|four|\d) (?:days?|mornings?|afternoons?) (?:a|each|per) week (?:at|in|of) (?:school|college|lessons)
nurture (?:group|class|room|unit)
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
(?:restraining|non-molestation|occupation) orders?
(?:his|her|yp\d+['’]s) landlord
remov(?:e|es|ed|ing) (?:yp\d+|him|her) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))
(?:was|been|is|being) (?:removed|taken) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))(?=[.,;]|$| (?:in|at|when|by|because|after|and))
(?:in|into|to) (?:supported|semi-independent) (?:lodgings|accommodation|housing|living)
(?:has|had|with|got) no (?:papers|legal status|right to remain)
undocumented
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
(?:domestic (?:abuse|violence|incidents?|disputes?|disturbances?|call-?outs?)|violence between (?:his|her) parents)
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
(?:his|her|yp\d+['’]s) (?:tenancy|bedroom)
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
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)(?! (?:fridge|cupboards?|larder))
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
(?:abstinence|sobriety|alcohol monitoring) (?:order|tag|requirement)
(?:conditional|absolute) discharge
found (?:an? |the |some )?(?:\w+ )?(?:knife|blade|weapon|machete|drugs?|cannabis|wraps?|cash|gun) (?:in|under|at|on)\s+(?:his|her|yp\d+['’]s)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 39 39 40 40 40 41 41 41 43 43 43 44 44 44 45 45 45 45 46 46 46 46 47 47 47 47 47 48 48 48 48 49 49 50 50 51 51 51 51 51 51 51 51 52 52 53 53 54 55 55 56 56 56 56 56 57 58 58 58 59 59 60 60 60 61 61 61 62 62 62 62 62 62 63 63 63 63 64 64 64 64 65 66 67 67 67 68 69 69 70 70 71 71 71 72 72 73 73 73 73 73 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 75 76 76 77 77 78 78 78 78 78 78 79 80 81 82 82 82 82 83 83 83 84 84 85 85 85 86 87 87 88 89 89 90 91 92 93 93 93 94 94 94 94 94 94 94 94 95 95 95 95 95 95 95 95 96 97 97 98 99 100 100 101 101 101 101 101 101 101 102 102 102 103 104 104 104 104 104 104 105 106 107 108 108 108 108 109 109 109 109 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 110 111 111 111 111 111 111 111 112 112 113 113 114 114 114 115 115 115 115 115 115 116 116 116 117 117 118 119 119 119 120 120 120 120 120 120 121 121 121 121 122 123 123 123 123 123 123 124 124 125 125 127 127 128 129 129 130 131 132 132 133 134 134 135 135 135 135 135 136 136 136 136 137 137 137 138 138 138 139 139 139 139 140 140 141 142 143 144 146 146 147 147 148 148 148 149 149 149 149 149 149 150 151 151 151 152 152 152 155 155 155 155 156 156 156 156 157 157 158 158 158 158 159 159 159 159 159 159 159 159 159 160 161 161 163 164 164 168 168 168 168 168 169 169 169 170 171 171 171 171 171 171 171 174 175 177 179 180 181 185 187 187 188 190 192 192 192 192 192 192 192 192 193 193 193 193 196 196 196 197 198 198 198 198 201 202 202 203 203 204 206 206 206 207 209 209 209 209 209 209 210 211 212 212 212 212 212 212 212 213 213 213 213 213 214 214 214 214 214 214 215 215 217 217 219 219 220 221 221 222 223 223 223 224 225 227 227 227 227 227 227 227 227 227 228 228 228 228 228 229 229 229 229 229 229 229 229 230 230 230 230 230 230 230 230 230 231 231 231 232 232 233 233 234 234 234 234 234 235 235 235 235 235 236 236 237 238 239 239 240 240 241 241 241 242 242 242 243 244 244 245 245 246 246 247 248 248 248 249 250 250 252 253 253 253 253 253 254 255 256 256 256 256 256 256 257 257 257 257 257 258 258 259 259 261 261 262 262 263 263 264 266 267 268 269 270 271 272 273 274 275 275 276 277 277 278 278 278 278 279 279 279 279 279 280 280 281 281 281 282 282 283 283 284 284 284 284 285 286 286 287 289 290 290 291 291 292 292 293 293 293 293 293 293 293 293 293 294 294 295 296 297 298 299 299 299 300 301 302 302 303 303 303 303 303 304 304 305 305 306 306 307 307 308 308 308 308 308 308 308 308 308 309 309 309 309 310 310 311 312 312 313 314 315 315 315 315 316 316 317 317 317 317 318 318 318 319 320 321 322 323 324 324 325 326 326 327 328 328 328 328 328 328 328 328 328 328 328 329 329 329 329 329 329 329 329 329 330 330 330 330 331 331 331 331 331 332 332 332 332 332 332 332 332 333 333 334 334 334 336 336 336 337 338 340 341 342 342 342 344 344 344 344 344 344 344 344 344 344 344 344 345 345 345 345 345 345 345 345 345 345 345 346 346 346 346 348 348 348 348 348 349 349 349 350 350 350 351 351 352 352 352 353 353 353 354 354 355 356 357 357 358 358 358 358 358 359 359 359 359 359 359 359 359 360 360 361 362 363 363 365 365 365 365 365 365 365 366 366 366 366 366 366 366 366 366 366 366 366 366 367 368 370 371 372 373 374 375 375 375 377 377 377 378 378 379 380 380 380 382 383 383 383 384 384 385 386 386 387 389 390 391 392 392 393 394 395 395 395 395 396 396 397 397 397 397 398 398 398 400 401 401 402 402 403 403 403 409 411 412 412 413 413 413 415 416 419 420 425 425 428 428 428 429 430 431 434 440 441 441 441 443 444 444 444 444 445 447 447 447 447 448 450 450 450 451 452 453 453 454 454 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 455 456 456 456 456 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 458 458 458 459 460 460 460 460 462 464 466 467 468 468 468 468 469 469 469 469 470 471 471 471 476 477 477 478 478 478 478 478 478 478 478 479 480 481 482 482 483 483 483 483 485 486 487 487 489 489 490 491 492 492 492 492 493 493 493 493 494 494 494 495 496 497 497 498 498 498 499 499 499 499 500 500 501 501 502 503 504 504 505 506 510 510 510 513 513 514 514 514 514 515 515 515 515 515 515 517 518 518 519 519 519 519 519 520 520 520 520 520 521 521 521 522 523 523 523 523 524 525 525 525 525 525 525 525 525 525 526 526 528 528 528 528 529 529 529 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 530 531 531 531 531 531 531 532 533 533 533 533 533 533 534 534 535 536 536 536 536 537 541 541 541 541 542 544 544 544 545 545 546 546 548 548 548 548 548 549 549 549 550 550 554 555 555 555 558 559 561 561 562 564 564 564 564 565 568 570 570 570 571 571 571 574 575 576 576 577 577 578 584 585 586 586 586 589 590 592 593 594 595 596 596 596 597 598 599 599 599 599 600 602 602 602 602 604 604 604 605 605 605 605 605 605 605 606 606 606 606 607 608 609 610 610 610 610 611 612 613 615 615 617 617 617 618 618 618 618 619 619 620 620 621 622 622 622 622 622 622 623 623 623 623 623 623 624 625 625 626 626 626 626 627 628 629 630 630 630 631 633 633 633 633 633 634 634 634 635 635 635 636 636 636 636 637 637 637 638 639 639 640 641 641 641 641 641 641 641 641 641 641 641 642 643 644 644 645 645 645 645 646 646 647 647 648 648 649 649 649 650 650 651 653 653 653 653 653 654 654 654 655 656 656 658 659 660 660 660 661 662 662 662 662 662 666 666 666 667 667 667 668 668 668 668 668 669 669 669 671 672 672 672 674 675 676 676 676 677 677 677 677 677 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 681 682 683 683 684 684 684 684 685 685 686 686 686 686 686 686 686 686 686 686 686 686 686 687 689 689 689 689 691 693 693 693 694 694 695 696 696 696 697 697 698 700 700 701 702 702 703 703 703 703 704 704 704 704 704 705 705 705 705 705 705 705 707 707 707 707 708 708 708 709 709 710 710 710 711 711 711 711 711 712 712 712 713 713 713 714 714 714 714 714 715 716 716 717 717 717 718 718 718 718 718 719 719 719 720 721 721 721 722 722 722 723 723 724 725 725 726 726 726 726 727 728 728 728 728 729 729 729 729 730 730 730 730 730 730 731 731 733 733 736 736 736 736 737 738 738 739 741 741 741 741 742 742 744 744 748 748 748 750 754 755 755 756 756 756 756 760 761 763 764 764 764 764 765 765 766 766 766 766 766 766 768 769 772 772 772 773 775 777 778 781 782 782 782 783 785 785 785 786 787 787 787 787 788 789 789 789 790 790 790 791 792 793 794 794 795 795 796 797 797 797 798 798 798 798 798 798 798 798 798 798 799 800 800 800 800 801 802 803 803 803 804 804 807 807 808 809 809 809 810 811 812 812 812 813 814 814 814 815 816 816 816 816 818 818 818 818 819 819 820 820 821 822 822 826 827 827 829 830 831 831 831 832 833 833 833 833 833 834 834 834 834 835 836 836 836 836 836 837 837 837 837 838 839 840 841 841 841 841 841 841 842 842 842 842 842 842 843 843 843 843 843 844 844 844 845 845 845 845 845 845 846 848 849 849 850 850 850 851 852 853 854 854 854 854 855 855 855 855 855 855 855 856 856 856 856 856 856 857 859 860 860 860 860 861 861 861 861 861 862 862 862 863 864 864 865 865 865 865 866 866 866 866 867 868 868 868 869 869 869 870 870 872 872 873 873 873 874 874 874 874 875 875 875 875 875 875 876 876 876 876 877 877 877 877 877 877 878 878 879 879 879 879 880 880 881 881 882 882 883 883 883 884 884 884 884 884 885 886 886 886 886 886 886 886 887 889 889 889 890 890 890 890 891 891 891 891 891 891 891 891 893 894 894 895 897 897 897 898 898 898 899 901 901 901 901 901 901 901 901 902 902 902 904 904 905 905 905 905 905 905 906 906 906 907 907 908 908 908 908 908 909 910 910 910 910 911 911 911 912 912 912 912 913 914 914 916 917 917 917 919 921 921 921 922 923 924 924 925 925 926 926 926 926 927 927 927 927 927 928 928 928 928 928 928 928 929 929 929 929 930 931 931 931 932 932 932 932 932 932 932 933 933 933 933 933 933 934 934 935 935 935 936 936 936 937 937 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 938 939 939 939 940 940 940 940 941 942 943 943 943 943 944 945 945 945 945 946 946 946 946 946 946 946 947 947 947 947 947 947 948 948 948 948 949 949 949 949 950 950 950 950 951 951 952 952 952 953 953 954 954 954 955 956 956 957 957 958 959 960 960 961 961 962 962 962 963 963 963 964 965 965 966 967 967 967 967 968 968 969 969 970 970 970 970 971 971 971 971 971 971 972 972 972 972 973 973 973 973 973 973 973 974 975 975 976 976 976 976 976 977 977 977 977 977 977 977 978 978 978 979 980 980 980 980 980 980 980 980 980 981 981 982 983 983 984 984 984 984 984 986 986 987 988 988 989 989 990 991 991 991 992 994 995 995 995 996 996 996 996 996 996 996 996 996 996 996 996 996 997 997 997 997 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 998 999 1000 1001 1002 1002 1002 1002 1002 1003 1004 1004 1004 1004 1004 1005 1005 1005 1006 1007 1008 1010 1010 1011 1011 1011 1011 1011 1011 1013 1013 1014 1014 1015 1015 1016 1017 1017 1018 1018 1019 1019 1021 1021 1021 1021 1022 1022 1022 1022 1023 1023 1024 1025 1026 1028 1029 1030 1031 1032 1033 1034 1035 1035 1038 1039 1040 1041 1042 1043 1043 1044 1044 1044 1044 1044 1045 1046 1046 1046 1046 1047 1048 1048 1049 1051 1051 1053 1054 1055 1055 1056 1057 1058 1058 1059 1061 1061 1062 1062 1064 1064 1064 1064 1065 1065 1066 1066 1067 1067 1067 1067 1068 1068 1068 1068 1069 1070 1070 1071 1071 1073 1074 1074 1075 1077 1077 1078 1078 1079 1081 1082 1083 1085 1087 1087 1087 1088 1088 1088 1089 1089 1089 1090 1090 1091 1091 1092 1094 1094 1095 1095 1095 1095 1095 1095 1096 1096 1096 1098 1098 1100 1100 1100 1100 1100 1101 1102 1102 1102 1102 1104 1105 1106 1107 1108 1109 1110 1111 1112 1119 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1140 1141 1145 1147 1149 1152 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1171 1172 1173 1174 1175 1176 1177 1178 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1198 1201 1202 1203 1204 1205 1206 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1220 1221 1223 1224 1225 1226 1227 1229 1230 1232 1233 1234 1235 1237 1240 1241 1244 1245 1246 1247 1248 1251 1252 1253 1254 1255 1256 1258 1259 1260 1261 1262 1264 1265 1266 1267 1269 1270 1271 1272 1273 1275 1276 1277 1278 1279 1280 1281 1282 1283 1286 1287 1290 1291 1294 1295 1298 1300 1301 1305 1306 1307 1312 1313 1315 1317 1318 1319 1321 1322 1323 1324 1325 1326 1327 1328 1329 1330 1333 1334 1335 1336 1337 1339 1342 1343 1344 1345 1347 1348 1349 1350 1351 1352 1353 1354 1357 1358 1359 1360 1361 1362 1363 1364 1365 1366 1369 1370 1371 1372 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1393 1395 1396 1397 1399 1400 1401 1402 1404 1405 1407 1408 1409 1414 1415 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1427 1428 1430 1431 1432 1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 1444 1445 1448 1449 1450 1451 1453 1454 1456 1457 1458 1459 1461 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1474 1475 1476 1477 1479 1480 1481 1482 1483 1485 1487 1488 1490 1491 1494 1495 1496 1497 1498 1499 1501 1502 1503 1507 1508 1510 1511 1512 1513 1514 1515 1516 1517 1519 1523 1525 1527 1529 1530 1531 1532 1533 1535 1536 1537 1540 1542 1543 1544 1545 1546 1548 1549 1550 1553 1564 1565 1566 1569 1570 1571 1578 1579 1580 1583 1592 1594 1596 1597 1599 1601 1602 1612 1621 1628 1635 1636 1639 1642 1643 1644 1646 1647 1651 1657 1659 1660 1661 1662 1663 1665 1669 1670 1673 1675 1676 1677 1678 1679 1684 1685 1686 1688 1689 1691 1694 1699 1700 1701 1702 1706 1708 1711 1712 1716 1719 1720 1724 1725 1728 1730 1732 1733 1735 1736 1737 1738 1740 1746 1748 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 1761 1762 1763 1764 1765 1766 1767 1768 1769 1770 1771 1772 1774 1775 1776 1777 1778 1779 1780 1781 1782 1784 1786 1788 1789 1791 1793 1794 1795 1796 1797 1798 1802 1805 1808 1809 1811 1812 1817 1819 1820 1822 1823 1824 1827 1828 1829 1831 1832 1833 1834 1837 1839 1840 1841 1842 1843 1845 1846 1848 1852 1853 1854 1855 1856 1858 1860 1869 1871 1876 1878 1879 1881 1882 1883 1888 1889 1890 1893 1894 1895 1897 1898 1900 1901 1903 3 3 20 24 26 27 41 42 79 99 111 126 143 145 151 153 154 159 161 166 167 173 175 176 178 180 182 186 186 188 189 190 191 194 195 199 200 201 202 202 205 207 216 218 219 220 225 227 250 251 260 261 265 270 288 296 313 335 339 343 345 347 362 364 368 369 376 379 381 387 388 392 399 402 402 404 405 406 408 410 414 417 420 422 422 422 422 422 423 424 426 426 426 426 426 426 426 427 428 433 434 437 438 440 441 441 442 442 446 449 451 457 458 459 461 461 461 461 462 462 462 463 465 467 467 467 467 467 467 467 467 467 467 467 468 469 469 469 469 469 469 469 469 469 469 469 469 469 474 475 479 481 482 486 487 488 507 508 509 510 511 512 513 514 516 516 516 516 516 516 517 519 527 531 533 535 538 539 540 541 542 543 545 547 548 551 551 551 551 553 556 557 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 559 560 561 563 565 567 567 569 570 571 572 573 579 581 587 587 587 587 587 587 587 587 588 601 603 603 614 616 622 632 650 652 653 654 657 663 664 665 670 672 673 688 690 692 697 699 706 721 724 732 735 735 735 735 735 735 735 735 735 735 742 744 745 747 748 749 751 752 752 753 756 756 756 756 756 756 756 756 756 756 756 756 756 756 757 758 759 760 761 762 767 768 769 770 770 770 770 770 770 770 770 770 770 770 770 770 770 771 772 773 774 776 778 779 779 779 780 782 784 785 787 788 793 794 796 797 798 799 801 801 802 803 805 805 805 805 806 806 806 806 806 806 815 817 823 826 828 831 843 844 847 855 858 871 885 888 889 891 892 896 896 900 902 902 903 907 914 915 917 918 919 921 924 938 941 975 977 985 987 987 987 987 987 987 987 987 987 987 987 993 996 996 996 996 996 996 996 996 996 996 997 1002 1009 1010 1011 1012 1013 1023 1027 1036 1037 1039 1043 1048 1049 1050 1051 1052 1053 1060 1063 1068 1071 1072 1076 1080 1086 1087 1093 1097 1097 1097 1099 1099 1099 1099 1101 1101 1101 1101 1103 1113 1115 1120 1121 1142 1143 1144 1146 1150 1151 1153 1170 1179 1197 1199 1200 1207 1208 1222 1231 1236 1238 1239 1242 1243 1249 1250 1257 1263 1268 1274 1284 1285 1289 1292 1293 1296 1297 1299 1302 1303 1304 1309 1311 1314 1316 1331 1338 1340 1341 1346 1356 1367 1368 1373 1394 1398 1403 1406 1410 1411 1412 1413 1416 1429 1446 1447 1452 1455 1460 1478 1484 1486 1489 1492 1493 1500 1504 1505 1506 1509 1518 1520 1521 1522 1528 1534 1538 1539 1541 1547 1555 1557 1563 1576 1577 1581 1582 1586 1587 1589 1590 1591 1593 1595 1598 1600 1603 1604 1606 1607 1608 1610 1611 1614 1615 1616 1617 1618 1619 1620 1626 1630 1631 1632 1633 1634 1637 1638 1640 1641 1645 1648 1650 1653 1654 1655 1656 1664 1671 1672 1674 1681 1682 1683 1687 1690 1692 1693 1695 1696 1697 1698 1703 1704 1707 1710 1714 1715 1721 1722 1726 1727 1731 1734 1739 1741 1742 1743 1744 1745 1747 1749 1783 1785 1787 1790 1792 1799 1800 1801 1803 1804 1807 1810 1814 1815 1816 1818 1821 1826 1830 1835 1836 1838 1844 1847 1849 1851 1857 1859 1861 1862 1863 1864 1867 1868 1870 1872 1873 1874 1875 1877 1880 1884 1886 1887 1896 1902 1904 30 35 162 165 172 183 184 186 208 226 407 418 421 422 426 432 435 436 439 461 467 472 473 484 512 516 547 551 552 559 566 580 582 583 587 591 603 734 735 740 743 746 749 752 756 770 779 784 805 806 824 825 896 920 987 996 1020 1084 1097 1101 1114 1116 1117 1118 1148 1228 1288 1308 1310 1320 1332 1355 1524 1526 1551 1552 1554 1556 1558 1559 1560 1561 1562 1567 1568 1572 1573 1574 1575 1584 1585 1588 1605 1609 1613 1622 1623 1624 1625 1627 1629 1649 1652 1658 1666 1667 1668 1680 1705 1709 1713 1717 1718 1723 1729 1760 1773 1806 1813 1825 1850 1865 1866 1885 1891 1892 1899

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 5 6 6 6 6 6 6 9 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 7 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 8 5 6 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 2 3 3 7 4 4 3 7 5 3 8 3 5 5 3 6 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 2 1 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 1 2 2 1 1 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	2875 6667 7059
10$	8487
101	6365
11$	8487
12$	1400 1401 1402
13$	1400 1401 1402
14$	1400 1401 1402
15$	1400 1401 1402
16$	1400 1401 1402
17$	3783
18$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106
19$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106
2$	7059
20$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106 3783
21$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106
22$	7969 7971 545 8004 8005 9106
23$	7969 7971 545 8004 8005 9106
24$	7969 7971 545 8004 8005 3367
25$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106
26$	7969 7971 545 8004 8005
27$	7969 7971 545 8004 8005
28$	7969 7971 545 8004 8005
29$	7969 7971 545 8004 8005
3$	7059
30$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106
31$	3783
3x5x2$	3727
4$	7059
47$	3783
4ft$	3707
5$	1669 5462 5463 7059 3707
5ft$	3707
5x5x5$	3726
6$	1669 5462 5463 7059 3707
60$	10200
6ft$	3707
7$	8487 7059 7159
8$	8487 7059
9$	8487 7059
999	6365
a$	4033 4066 4216 7884 4221 4704 1085 1086 1087 8617 5035 5036 1282 1419 1420 5250 1657 5971 6002 6122 6135 6162 6500 6621 6631 6637 6643 6676 10405 2951 6773 6774 10449 3081 3127 3265 3385 3403 3480 3483 3644 7456
abandon$	3408
abandoned$	3405 3408
abandoning$	3408
abandons$	3408
abc$	6550 3657
abcs$	6550
abdicate$	2372
abdicated$	2372
abdicates$	2372
abdicating$	2372
abh	6777 3664
abh$	10442 7456
abide$	8288
abilit	7334
ability$	5040 5041 5042 5043
abject$	3374
able	6459
able$	1331 1334 1335 1337 1346 1358 1515 1521 5322 5343 5344 1562 1573 2720
aborti	3575
abortion$	7367
about	6424 7237
about$	3863 3867 3932 4534 8201 8770 8952 8953 8954 5292 8960 8961 8962 8966 8967 1670 5627 1836 1837 1838 1839 5632 9576 9603 9707 9708 9838 9839 9840 6252 6253 6254 2582 6448 6472 6690 6723 6857
above$	7809 8590 8591 8592 5489 9892 9921 6322
abroad$	10369
abscond$	7906 460 461 7162 3667
abscondded$	460 461 7162 3667
abscondding$	460 461 7162 3667
absconded$	460 461 7162 3667
absconder$	6803 3667
absconders$	6803 3667
absconding$	460 461 6802 7162 3667
absconds$	460 461 7162 3667
absconsion$	3667
absconsions$	3667
absen	7397
absenc	6685 10362
absence$	10350
absent$	7911 9439 6401
absentee$	8524 6896
absentees$	8524 6896
absolute$	1812 3645
absolutely$	1949 6011 3365 3368
abstin	2972
abstinence$	6764
abus	10395
abuse	6729
abuse$	7457 7458 7495 7496 7497 7512 7751 7850 8125 8126 8135 8136 8243 8244 8358 8359 8360 8361 8362 8363 8364 8365 10392 10393 10394 6862 7413
abused	2932 3623
abused$	7502 8009 8358 8359 8360 8361 8362 8363 8364 8365 6724 3623 7415
abuser$	7898 7990 7995 8000 8238 8469 1016 8515 8525 1097 6888 6891 6892
abusers$	7898 7995 8000 8238 8469 1016 8515 8525 1097 6888 6891 6892
abusive$	8358 8359 8360 8361 8362 8363 8364 8365 3172 6973 3692
abysmal$	3719
abysmally$	3719
academy$	5848 5853 5854 5856 9881 6243 2455 10334 10335 10338 3431
accept$	7563 7579 150 4034 253 254 255 256 257 258 259 260 7733 7761 7831 7845 791 792 820 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 8288 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4663 4664 4665 4666 4667 4693 4694 4695 4696 4697 4698 4699 4700 8637 8642 8645 9242 9272 9278 9292 9684 7144 7145
acceptable$	2752 6564 3657
accepted$	253 254 255 256 257 258 259 260 8031 8039 8048 8049 8050 8060 791 792 9374 9375 9376 9377
accepting$	253 254 255 256 257 258 259 260 791 8637 9271
accepts$	253 254 255 256 257 258 259 260 791
acceptted$	253 254 255 256 257 258 259 260 791
acceptting$	253 254 255 256 257 258 259 260 791
access$	7563 3592
accident$	1081
accidents$	1081
accommodated$	296 297 298 299
accommodation$	7946 7947 7948 7949 7950 7951 7952 7953 10374 10414 10437 7427
accomp	3748
accomplice$	6827
accomplices$	6827
accord$	7726 8006 8007 6829
accoun	6373 2610 6481 2700 6539
account$	994 995 4788 4789 4790 9659 9660 9661 9662 9663 9664 9665 6337 2547 2704 10166 10204 10279 10280 2939 10402 6943
accountability$	786 787 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 9877 9878 9879 9880 7217
accountable$	786 787 10166
accounted$	2704
accounts$	994 995 4788 4789 4790 6337 2547 10038 10146 2704 10204 6943
accusation$	6860
accusations$	6860
achiev	2713 2887
achiever$	8529
achievers$	8529
acknowledge$	4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4693 4694 4695 4696 4697 4698 4699 4700 9684
acknowledged$	9542 9543
acne$	7116 3710
acned$	3709
across$	4840 4841 1227 5020 5158 5159 5160 5368 5369 5370 5489 10092 7008 7165
act	2512 10176 10317 3501
act$	4284 7956 4411 620 621 4663 4664 4665 4666 4667 1094 1126 1134 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1471 1492 1649 1650 1651 1652 9466 9684 9860 9863 9960 2683 3174 3232 7293
acted$	4411 620 621 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 5835 5844 9513 9518 9521 9522 9524 9525 9526 9527 9542 9543 9694 3174 3232
acting$	1094 1254 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1493 1649 1650 1651 1652 2683 3152 3174 3232
action	2487 7316
action$	7522 9568 2173 2174 2175 9659 9660 9661 9662 9663 9664 9665 2683 6579 6589 10261 6789 7314
actionable$	6279
actions$	3 4 5 6 7 8 9 3804 7470 7471 3811 7522 7599 3942 7718 7719 7720 7721 7722 7723 7724 7725 7743 4501 710 8243 8244 8245 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8450 2165 6789
active	10121
active$	3887 96 4075 393 394 395 396 669 6811 7020 7270 3483 3485
activi	9936 10127 7284 7316 7319 7320
activities$	7513 7522 6789 6808 6866
activity$	7513 7522 4285 7957 10010 10038 6789 6808 6866 7019 7241
acts$	7940 4284 7956 1094 1127 1135 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1472 1491 1649 1650 1651 1652 3174 3232
actual$	6777
add$	2588 3753
added$	2561 2562 2588 2589 2649 2651
addict	10362 10380 7375
addict$	8530 8531 8532 10379 6896 6897 3685
addicted$	2855
addiction$	2855 10313 7332
addicts$	8530 8531 8532 10382 6896 6897 3685
addres	2492 6320 2542 6334 2557 6349 6350 10060 10158 3455
address$	4025 4026 4027 7890 7891 7892 7893 4229 4230 4231 4232 10045 2628 3455 7429
addresses$	4025 4026 4027 9963 9985 10045 2628 7247 7265
adds$	2588
adept$	1654
adequate$	1534 1537 5972 5973 5974 5975
adhd	3753
adidas$	7122
admission$	7380
admissions$	7380
admit$	9272 9278 9292 9684 9860 7144
admitted$	9374 9375 9376 9377 2864 2865 7379
adolescent$	1154 8663 8689 8690 8691 8692 8693 8694 8705 1657 9114 9117 3093 3096 6958 3264
adolescents$	1154 8663 8689 8690 8691 8692 8693 8694 8705 9114 9117 6958
adopted$	7422
adoption$	3631
adoptive$	3631
adore$	534 535 536 537 538
adored$	534 535 536 537 538
adores$	534 535 536 537 538
adoring$	534 535 536 537 538
adult$	7693 7694 7702 4039 7777 7817 7829 4190 4191 7874 4259 4263 4266 7938 7941 7972 7975 8001 8211 4712 8402 8403 8404 8405 954 4976 5030 8762 8806 5149 5152 1363 8823 8824 8825 8826 8827 8828 8829 1378 5176 8849 8854 8855 8856 8873 8882 1430 5227 8899 8900 5246 1455 8919 1467 1468 5262 8928 8929 5265 5266 5342 5345 9010 1626 1627 1628 1629 9092 9093 9094 9095 9096 9097 9098 9099 9100 9101 9108 5871 5872 6797 3030 6826 7024 7025 7026 3238 7032 7033 3257
adults$	4012 4017 4021 4024 7690 7693 7694 7702 7706 7829 7874 7898 7900 7903 4259 7932 7938 7941 7972 8200 8296 8297 8386 4726 8402 8403 8404 8405 8421 4757 8575 4933 8727 8762 8776 8777 8778 8779 8787 8806 8823 8824 8825 8826 8827 8828 8829 1378 5173 8849 8854 8855 8856 8860 8861 8862 8863 8867 8871 8879 8880 8881 8882 8883 1429 1467 1468 5262 8928 8929 9010 9017 9018 9019 9041 9049 9050 9051 9052 9053 9054 9055 9056 9063 9064 9065 9066 9067 9096 9097 9098 9099 9100 9101 9106 9111 9112 9187 9240 5689 5690 5692 5693 6797 6855 6938 7024 7027 7032 7033
advance$	2708
advanced$	1363 6811
advanceed$	2708
advanceing$	2708
advances$	4037 4038 8814 8815 8816 8817 2708
advantage$	7503
advice$	7608 7673 7674 8328 8329 8330 8331 8332 8637 9528 9529 9530 9531 9532 9533 6844 6856 7141 7208
advis	6280 7268
advised$	3893 7611 7612 3948 157 158 159 160 161 162 163 164 3957 166 167 168 169 170 171 172 173 174 175 176
affairs$	8914 9029 9030 9031 9032
affection$	7946 7947 7948 7949 7950 7951 7952 7953
affili	2512 7241 7243 7284 3748
affiliate$	6866
affiliated$	1001 6866
affiliates$	6866
affiliation$	948 949 1001 6866
affiliations$	6866
affray	6777 3664
affray$	10442 7456
afraid$	9033 9034 9035 1621 1622
african$	1679 5475 5480 5481 3291 7115
afro$	7103 3312 7105
afros$	7103 7105
after	10040 6733
after$	7734 4602 5081 8786 5124 5325 9042 9043 9059 2346 10092 2845 10398 7358
afternoon$	2889
afternoons$	2889
afterthought$	9871
again$	7621 7622 9313 9314 9316 9317 9318 2310 6201 6202
agains	6508 7316
against$	7894 7895 7896 7897 10029 2623 10090 10129 6475 10164 10173 10244 6581 7157 7270 7325 7329
age$	4274 7968 4804 8811 8812 8813 8820 8821 8886 8887 8888 8889 8924 8925 8926 5439 5440 9130 9131 9132 6687 7403
aged$	4306 9114 9117 10304 6824
agencies$	5848 5853 5854 9881 6243
agency$	5822 5848 5853 5854 5871 5872 9881 6243 2455 6279 3374 3421 3430
ages$	8820 8821
aggression$	8557 8613 8718 8719 1263 1264 6967
aggressive$	8651 8652 8653 8654 8655 8656 8657 8658 8659 8660 8661 8755 3172 3692
aggressively$	3692
aggressiveness$	8718 8719 6967
aggressor$	8469 8470 8471 8472 6888 6889 6890 6933
aggressors$	8469 8470 8471 8472 6888 6889 6890 6933
aggro$	8087
agitator$	3679
agitators$	3679
agree$	1324 1325 1326 1327
agreed$	558 8060 1324 1325 1326 1327
agreement$	7740 10209
agreements$	10209
agrees$	1324 1325 1326 1327
ahead$	129 7810 9892 9922 7255
aid	2713
aid$	2708 2715 2807 7359
aided$	2708 2715 2807
aiding$	2708 2715 2807
aids	2713
aids$	2708 2715 2807 7359
aim	2779
aim$	9979 10223 2770 10262
aimed$	6602
aims$	9979 10223 2770 6602
albanian$	1679 5477 7115
album$	6319
alcoho	10362 10380 6716
alcohol$	35 7699 7700 4045 4046 4047 4048 4049 4051 4052 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8411 10312 2972 3583 7375
alcoholic$	10379 10381 6896
alcoholics$	10382 6896
alert$	2480 2500 2501 2744
alerting$	2500 2501
alerts$	2500 2501
aliase	3444
aliases$	7236
alibi	3444
alibi$	7236
alibis$	7236
alienated$	3265
alight	6783
alight$	10448
alike$	7121 7123
alive$	10292
all	6483 7296
all$	3961 3965 244 691 4489 4659 4882 4939 1212 5030 1275 1316 8774 8846 1414 8998 1639 1769 9244 5580 5594 1803 1805 1889 1890 1891 1978 1979 1980 1990 5783 5820 9673 9680 6043 6162 6164 9847 9848 2400 6312 2677 6495 10249 6613 3039 6836 7141 7142 7209 3480
allegation$	994 995 6860 6861
allegations$	994 995 6860 6861
allege$	8444 8445 2665 6858 6859
alleged$	8444 8445 2637 2664 2665 2669 6858 6859 3070
allegedly$	3675
alleges$	8444 8445 2665 6858 6859
allerg	3757
allergy$	7332
allocated$	2560
allow	2502
allow$	45 46 218 219 8130 9272 9278 9292 2546 2715 6830 7144
allowed$	45 46 218 219 8130 8168 8169 2715 2842 6830
allowing$	45 46 218 219 8130 2715 6830
allows$	45 46 218 219 8130 8168 8169 2546 2715 6830
almost$	627 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1670 3234
alone	6645 7426 3640
alone$	8064 8095 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 9022 9023 9024 9025 9026 9027 9028 10310 3640 7432
along$	7684 7769 4347 4348 4349
alopecia$	3712
alpha$	6896 3109
already$	1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1458 1670 3234
also$	3097
alternative$	3592
alternatives$	7673 7674
although$	178 7894 7895 7896 7897
altogether$	2400
always$	456 633 1361 1769 5633 3715
ambition$	8745 7000
among$	4823 8489 8490 1034 8580 8650 5055 5092 6618
amongst$	4823 8489 8490 1034 8650 5055 5092
amount$	283 284 285 9038 9039 9040
ample$	122 123 124 3977
an$	4322 4336 4629 5073 5208 5254 1647 1648 1657 5801 6162 6500 6643 6774 3265
anaemi	3757
analys	6292 6293 6294 2503 2504 10022 2604 6399 2686 6478
analysis$	7244 7259
analyst$	9943 9957 9958 9959 6295 6296 2516 6396 10064
analysts$	9943 9957 9958 9959 6295 6296 2516 6396 10064
anaphy	3757
and	2538 3523 3529
and$	3960 8367 4806 4807 5445 9114 9117 5489 5509 6447 6532 6534 6591 7224 7273 3536 7451
angels$	8956 8957 8958 8959 8975 6920
anger$	8613 1257 3173
angry$	9439 3081 3265
animal$	6896
animals$	8530 8531 8532 8551 8552 8553 9871 6896 6897
ankle	2981
ankle$	6773
anonymous$	3447
anorak$	7118
anoraks$	7118
anorex	3561
anorexia$	7353
anorexic$	7353
anothe	2743
another$	3793 7841 8433 8579 8728 1657 9925 6631 6786 3265 3483
anpr	3463
anpr$	7255
answer$	7733 8288 1478 1479 1480 5336 9272 9278 9292 9364 9684 6062 6063 9802 9860 9863 10262 7144
answered$	8031 8060 1478 1479 1480 9374 9375 9376 9377 2016 9518 9521 9522 9524 9525 9526 9527 9542 9543 9910
answers$	1478 1479 1480 9364
antagonise$	3063
antagonised$	3063
antagonises$	3063
antagonising$	3063
antagonist$	6933
antagonistic$	3694
antagonists$	6933
anti	9995 2571 6431 2654 10123 10131 2675 10145 6496 6557 6562 6563 2784 2785 6580 3578
anti$	4187 4193 950 4893 8567 8651 8652 8653 8654 8655 8656 8657 8658 8659 1235 5033 5050 5051 5052 5091 3199 3200
antici	2621
anticipated$	10174
antidepressant$	7370
antidepressants$	7370
antips	3578
antipsychotic$	7370
antipsychotics$	7370
antisocial$	7850 7857 8559 8567 8651 8652 8653 8654 8655 8656 8657 8658 8659 5050 5051 5052 8755 10096 10161 3060 3166 6959
anxiety$	3755
any	10055 6483 3446 7296
any$	4659 4747 1435 1436 9244 5580 5594 1803 1805 5743 5815 5997 5998 6164 9937 6347 10070 10071 10073 10102 2673 6500 6527 10215 6574 10246 10249 10263 7141 7142 3480 7301
anybody$	4499 4500 4747 5689 5690 5692 5693 5731 5732 5733 5848 6574
anyone$	7690 4499 4500 8297 4747 8570 8586 8806 9041 5689 5690 5692 5693 5731 5732 5733 5848 9517 6574
anything$	8235 1483 8996 1616 9194 9195 9270 9276 9282 9287 9296 5689 5690 9372 2006 2007 2008 2009 2010 9598 9599 9600 9601 5938 10020 7141 3398
anyway$	7625 7629 9013
apathetic$	3694 3719
apathy$	3719
apnoea$	7340
apologised$	9374 9375 9376 9377 9542 9543
apology$	9802
app$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926
appalling$	7566 7567 7568 7569 8651 8652 8653 8654 8655 8656 8657 8658 8659 2276 2277 2278 2279 2429 3172 3205 3404 3719
appallingly$	3719
appear	10030
appear$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 5368 5369 5370 1671 1705 1706 1707 2184 2185 2974 3014 3098 3100 3104 3167 3169 3177 3232 3323
appearance$	9136 9137 9138 9139 9140 9141 9142 9143 9144 9145 9146 9147 9236 7444
appearances$	7444
appeared$	1705 1706 1707 2184 2185 2974 3232 3323
appearing$	2184 2185 2974
appearred$	2184 2185
appearring$	2184 2185
appears$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 1705 1706 1707 2184 2185 2974 3014 3098 3100 3104 3167 3169 3177 3232 3323
appendicitis$	3758
appeti	6635
appetite$	10300
apple$	6882
apples$	6882
applic	2756
applied$	2074 2075 2076 2354 10186 6552
apply	2743 2756
apply$	8582 8583 8584 8585 2074 2075 2076 3502
appointment$	5595 1804 5597 1806 1807 9432 9433 9434 9473 9474 9475 10318 7378
appointments$	5595 1804 5597 1806 1807 9473 9474 9475 10318 7378
appreciate$	8288 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647
appreh	6512
apprehend$	10177 3509
apprehending$	3509
approa	7316
approach$	9259 2165 7314
approaches$	4037 4038 8814 8815 8816 8817 9259 9803 9804
appropriate$	3922 9092 9093 9094 9095
appropriately$	8076
apps$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926
april$	7872
arab$	1679 5475 3291 7115
arcade$	7870 7871
architects$	667
are	2512
are$	3797 3901 3906 274 275 426 4306 655 656 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1179 4986 1213 1239 1240 1241 1242 1243 1244 8761 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 5218 1448 1642 1671 5490 5536 1769 1794 5600 5785 2034 2035 5957 2341 6177 2393 2394 9912 6290 6388 6397 6407 2663 6509 6717 2976 3014 3039 3098 3100 3104 3152 3167 3169 3177 7058 7106 7107 3393 3420 7273 7298 3569
area	6565
area$	8569 8574 5082 10230 6854 7421
argue$	9439
argued$	9439
argues$	9439
arguing$	9439
argume	6702
argument$	5671 9337 5673
argumentative$	8722 8723 8724 8725 8726 6969 3692
arguments$	2903 10367
arm$	9154 10295
arms$	9154 10295
around	7237
around$	3932 7639 7775 8010 8568 8597 8770 5113 5142 8809 6107 10037 6809 7008 7138
arrangement$	8011 9081 7019
arrangements$	8011 9081 7019 7384
arrest	9960 2535 2544 2626 2706 10168 10169 10172 6512 10183 6531 2821 10362 10364 10380 10402 7325 3741
arrest$	8243 8244 9111 9112 6336 10153 10162 6498 2717 10177 2722 2730 2732 10191 10196 10207 10221 2782 10261 10265 6613 10441 7293 3503 3509 7328 3656 3742 3785
arrested$	7505 3983 3984 3985 3986 3987 3988 3989 3990 199 200 201 8095 10136 10144 10154 7286 7435 3785
arresting$	2782 3509
arrestped$	2722
arrests$	2641 10099 10153 2717 2722 2732 10196 2782 10261 10441 7293 3785
arrive	9996 10030
arrive$	8288
arrived$	9865 9866 9867 9868
arrogance$	3719
arrogant$	6193 3694 3719
arson	10109 10122 10130 10131 6777 6778 6781
arson$	10442 10443 10444 10446
arsonist$	6896
arsonists$	6896
art$	8848 3585
arthri	3757
as	2512 3446
as$	4217 4351 8041 4805 1231 5090 5135 5164 5184 1443 5245 5263 5264 9016 5522 2186 2187 6013 9703 2408 2411 6206 6340 10059 6418 6419 6424 10092 6490 3039 3097 3099 3152 7255
asb	9995 2571 2675 10145 6557 6563 2784 2785 6580
asb$	7850 8557 6363 6467 10222 10228 2772 6576 6577 10245 2817
asbo	6548 6549 3657
asbo$	10213 10214 6550 7449
asbos$	10213 10214 6550
ascert	2692
asd	3753
ashamed$	9724 2269
asian$	1657 1679 5475 5482 5506 5507 5508 1717 3264 3265 3291 7115
aside$	6106 6182
ask$	629 4513 9413 9414 9415 6300 7152
asked$	172 173 174 175 176 4040 7806 7807 629 8121 9326 9513 9518 9521 9522 9524 9525 9526 9527 9536 9537 9538 9694 9910 2496 6300 2608 6410 6701 6713
asking$	4419 628 629 9271 9413 9414 9415 7152 7171
asks$	629 9326
asleep$	2265 2266 2437
asperg	3753
aspirations$	8745 7000
aspiring$	3075
assaul	10109 10122 10131 10137 10149 10150 10151 2932 6729 10395 10402 6760 6762 6778 6781 3664
assault$	8243 8244 10113 10394 10425 10427 10442 10443 10444 10446 6862 7456
assaulted$	6724 2990
assaults$	10443 10444 6862 7456
assert	2793
assertive$	6585
assess	10287 10317 2979 7237 7334
assess$	5306 5307 5308 5309 1572 5365 5366 5367
assessed$	1051 1214 2512 2637 2664
assessing$	5306 5307 5308 5309 1572 5365 5366 5367
assessment$	10319 7288 7385
assessments$	7288 7385
assist	2502 2713 6616
assist$	39 2708 2715 2770 2807 10281
assistant$	6667 10333 10345
assisted$	9951 2708 2715 2807
assisting$	2708 2715 2807
assists$	2708 2715 2770 2807
associ	9936 9981 9983 9995 6373 2617 6440 10110 10127 7243 7319 7320
associate$	7761 7790 7792 7793 7794 7823 8026 8027 8028 8029 8030 8407 1001 3059 6852 6866
associated$	945 1001 6866
associates$	7560 8407 1001 9963 9967 10038 10039 10041 10086 2630 3059 6852 6866 3484
associating$	8026 8027 8028 8029 8030 1001 2630 3059
association$	948 949 8407 5848 5853 5854 9881 6243 2630 10105 6852 6866 6883 3452
associations$	948 949 8407 10038 10039 6409 6852 6866 6883
assume$	791 2665
assumed$	791
assumes$	791 2665
assuming$	791
assured$	7051
asthma	3757
astonishing$	6140 9806
astray$	8474 8475 8476 8477
asylum	3642
asylum$	7434
at	6695
at$	15 7504 4448 8295 8568 1209 8795 8796 9114 9117 1670 5778 1991 1998 1999 6050 6057 6186 9886 10037 10176 6522 6584 10267 6623 6657 6672 6678 6679 6724 6739 6751 6766 7165 7358 7423 7446 7451
athena$	10046
athletic$	3268 3709
atrocious$	3719
attach	2830
attachment$	6622 3539
attack	10395
attack$	7335 7351
attacked$	7505 8095 8117
attacks$	7335
attemp	7295
attempt$	8214 758 4551 4552 9259 5595 1804 5597 1806 1807 9549 9550 9659 9660 9661 9662 9663 9664 9665 6004 6005 6006 6007 6008 6843
attempted$	9637 9638 9639 9640
attempts$	9259 5595 1804 5597 1806 1807 9803 9804 6843
attend	10355 3584 3777
attend$	7563 7761 8288 4626 8642 8645 9242 9272 9278 9292 9364 9684 9863 6675 2974 7144 7145
attendance$	9836 9902 10339 10350 6842 6951 3776
attended$	8031 8039 9374 9375 9376 9377 2016 9910 6675 2974
attender$	8541 6842 6906 6916
attenders$	8541 6842 6906 6916
attending$	9271 6675
attends$	9364 9386 9387 9388 9389 10041 2974
attent	6454
attention$	7514 7515 4037 4038 4041 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8091 4427 8127 4463 8131 8366 8377 8378 8427 4856 1236 1253 8732 8733 8736 8814 8815 8816 8817 9482 9516 9520 9521 9522 9524 9525 9526 9527 9659 9660 9661 9662 9663 9664 9665 2493 10119 2666 6838 3182 6975 6976 3204 7252 3753
attitude$	7522 7743 694 4501 710 1203 1204 8738 1462 1463 1464 1465 1466 2385 2386 2387 2388 6789 6936 3173 6997 6998 7196
attitudes$	7522 1203 1204 6789 6936 6997
attract$	7476 7477 245 246 634 635 5068 3041
attracted$	7476 7477 245 246 634 635 8167 913 922 923 924 925 926 927 928 929 930 931 932 933 934 935 941 3041
attracting$	7476 7477 245 246 634 635 3041
attractive$	3709
attractor$	7289
attractors$	7289
attracts$	7476 7477 245 246 634 635 8167 3041
attractted$	7476 7477 245 246 634 635 3041
attractting$	7476 7477 245 246 634 635 3041
attrib	10134 2767
attributable$	10132
attributed$	2638 10132
auburn$	3312
august$	7872
aunt	6696 10363 10404 6742
aunt$	10361
auntie	10404
author	2743
authorised$	6410
authorities$	8757 8758 5848 5853 5854 9881 6243
authority$	8586 8637 8727 5848 5853 5854 9881 6243 6732 10398 6856 6991 3431
authors$	667
autism	3753
autist	3753
autumn$	7872 7873
availa	2543
available$	7498 6811
average$	3268
averse$	1180 1181 1182 1183 1184
avoid$	8288 8601 5446 5447
avoidant$	8660 8661 3172 3694
avoided$	8031 8039 4408 9506 7216
avoiding$	5446 5447
awaiti	2866
awaiting$	6658 3650
aware$	202 203 204 205 206 207 208 209 210 211 212 213 214 5106 8772 8773 9087 2615 6491
awareness$	4658 5326 1535 1536 5329
away$	7582 7708 7709 7736 7737 7782 7798 7801 7813 7907 7908 7913 8038 8047 8171 8172 8207 8212 8215 4630 1275 9264 5652 9619 9620 9645 9646 6039 6040 6468 10194 6611 10369 6726
awkward$	8722 8723 8724 8725 8726 10257 6969
b$	6743 10408 7456
babies$	8902 8903 8904 8905 8906 8956 8957 8958 8959 8975 7028
baby	10363 7368
baby$	6638 6639 10376 2929 3317 3318
babysitter$	9092 9093 9094 9095
babysitters$	9092 9093 9094 9095
babysitting$	9041
back$	7539 7583 7584 4085 7767 7821 403 404 405 406 4226 4227 7901 7902 4352 4353 4354 4355 8055 8057 8058 8059 8213 8218 4630 4631 5485 9263 1850 9315 6035 6109
background$	6960 7448
backgrounds$	6960
backs$	4631 6109
backward$	9801
bad$	3889 7566 7567 7568 7569 4078 4124 383 384 7854 4559 8402 8403 8404 1005 1006 1007 4800 4802 4885 8560 8651 8652 8653 8654 8655 8656 8657 8658 8659 8660 8661 5044 1692 9165 5502 5504 5952 2276 2277 2278 2279 9842 9843 9844 9845 2429 2999 3061 3078 3090 3091 3172 3180 3194 3205 3296 3404
badly$	1237 1677 5827 2310 6968 3192 3292 7121
baffling$	713 716 719 720
bag$	9180 9181 9189 6540
baggy$	9182 9183 3335
bags$	5512 9180 9181 9189 6555 7122
bail$	4759 6774 10439 3646 7439
bailed	3646
bailed$	7438
bait$	3063
baited$	3063
baiting$	7516 7517 7518 7519 7520 3063
baits$	3063
baitted$	3063
baitting$	3063
balaclava$	9221 7122 3714
balaclavas$	9221 9222 9223 9224 9226 7122 7286 3714
bald$	5496 3709
ball$	386 387 9821
bandana$	7122 3714
bandanas$	7122 3714
bandit$	3678
bandits$	3678
banger$	6866
bangers$	6866
banging$	6866
bangladeshi$	1679 5477
bank$	610 10423
banked$	610
banking$	610
bankked$	610
bankking$	610
banks$	610
bannin	2761 2762
banning$	2754 6553 6554
bare$	6012 3285
barely$	1545 5337 1546 5338 1547 1603 5395 1604 1605 5530 2206 2833 2883 3236 3563
barred$	296 297 298 299
barrel$	3275
barter$	501 502
bartered$	501 502
bartering$	501 502
barterred$	501 502
barterring$	501 502
barters$	501 502
base	6547
base$	10212
baseball$	3344
basic$	3374
basically$	1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 3234
basis	2756
bath	6747
bath$	10412
batted$	5599
battle$	3254
be$	3880 4108 4109 4110 7790 4159 4163 426 4344 655 656 4452 4603 893 4703 8448 992 4794 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4865 4951 1213 1239 1240 1241 1242 1243 1244 5057 5058 5189 5190 5191 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 9068 9070 1671 5623 5626 9298 9299 9300 5650 5698 5708 1921 1922 1923 1924 5734 5898 5969 6059 6060 2393 2394 6397 6398 6433 2663 10120 6456 10173 6509 6518 6519 6521 6610 3014 3098 3100 3104 3167 3169 3177 3420
beanie$	7122
beanies$	7122
bear$	7831 820 6187 3422
beard$	7087 7103 7105
bearded$	3709
beards$	7087 7103 7105
bears$	3422
beat	10380 10395
beaten	2932
beaten$	3842 6724
became$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4986 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 3014 3098 3100 3104 3152 3167 3169 3177 3574
because$	3808 264 286 288 4089 2939 10402
becom	2512 3544
become$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4991 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 9299 3014 3098 3100 3104 3152 3167 3169 3177
becomes$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 5672 3014 3098 3100 3104 3167 3169 3177
becoming$	4986 4992 3097
bed	2962 2965 3549
bed$	7842 7946 7947 7948 7949 7950 7951 7952 7953 6743 6744 6745 10420 6757 7341
bedbugs$	6754
bedroom$	6744 10415
bedrooms$	6555
beds$	7842
bedwetting$	7341
bee$	6900
been	6342 2981 3544
been$	3903 3904 3946 3947 156 165 3979 3980 413 426 8037 8046 8048 8049 8050 4399 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1165 4982 4983 4984 4990 4996 1213 1239 1240 1241 1242 1243 1244 1350 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1549 1671 5601 5602 5603 2034 2035 5843 9670 9671 6017 6018 9694 2311 2341 6143 6144 6145 6178 6179 6180 2393 2394 6244 6326 6397 2663 6509 2865 2867 6675 2886 2956 6773 3014 3039 3098 3100 3104 3152 3156 3167 3169 3177 3420 3574 3587 3598 3600 3622 3624 3630 3643 3644 3649
bees$	6900
before$	7809 5178 8901 9892 9921 10092 6766
befriend$	7919 467 468 469
befriendded$	467 468 469
befriendding$	467 468 469
befriended$	467 468 469
befriending$	467 468 469
befriends$	467 468 469
began$	426
beggars$	3429
begin	2748
begun	3584
behav$	8031
behave$	7761 7845 8026 8027 8028 8029 8030 4411 620 621 1094 1128 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9272 9278 9292 9364 3176 3232 7144
behaved$	8026 8027 8028 8029 8030 8031 8039 8071 8072 4411 620 621 1094 5029 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9374 9375 9376 9377 3176 6984 3232
behaves$	1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 9364 9386 9387 9388 9389 3176 3232
behavi	10216 2761 10362
behaving$	8031 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1649 1650 1651 1652 3176 3232
behavior$	7522 1194 1195 1196 1197 1198 1199 1200 1201 1202 6789
behaviors$	7522 6789
behaviour$	3 4 5 6 7 8 9 3804 7470 7471 3811 7513 7522 7599 3942 7718 7719 7720 7721 7722 7723 7724 7725 7743 7753 7754 7755 7756 694 8162 4501 710 4520 729 730 8243 8244 8245 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8324 8325 8326 8327 8450 8483 1194 1195 1196 1197 1198 1199 1200 1201 1202 8710 8711 8712 8713 8715 8716 8717 10010 6363 6446 10128 6467 6544 6548 6549 6553 10222 10227 10228 2772 6576 6577 10245 10355 6691 6769 6789 6790 6866 6886 6887 6936 6964 3173 3594 3595 7448
behavioural$	3173
behaviours$	7513 7522 8710 8711 8712 8713 8715 8716 8717 6789 6790 6936 6964
behavs$	8031
behavved$	8031
behavving$	8031
behind	9983 6423 10094 10121 6457 2674 6485 6486
behind$	8939 8940 8941 9380 9382 6159 10088 6466 2895 7035 7400
being	3544
being$	3946 3947 7634 4155 413 4316 655 656 893 4703 4769 4771 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4923 4973 1213 1239 1240 1241 1242 1243 1244 5118 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 5239 1671 2034 2035 9672 2311 2341 6142 6521 10291 2868 3014 3098 3100 3104 3152 3167 3169 3177 3598 3600 3622 3643 3644 3649
belief$	7191 7221
believe$	1125 1133 9684 9863 2665
believed$	4786 4787 8453 8454 8455 1125 1133 9399 9400 9401 9402 9403 2490 2637 2664 2669 2693
believes$	1125 1133 2665
believing$	1125 1133
belligerent$	3692
belong	2512
belongs$	9849 7210
below$	2895 7408
bench$	2732 10254 2975
benefit$	8288 2493 9951 2708
benefited$	2708
benefiting$	2708
benefits$	2708 2759
bereaved$	2906 3780
bereavement$	10393 3780
besotted$	527 528 529 530 531 532 533
bespectacled$	3709
bespok	2885
best$	1399
bet$	1921 5713 1922 5714 1923 5715 1924 5716 1925 1926
beta$	6644
betray$	3408
betrayed$	3405 3408
betraying$	3408
betrays$	3408
better$	3889 3922 7848 8076 8179 8180 4524 8190 8191 9499 2616
betwee	10040
between$	5226 7426
beyond$	8590 8591 8592 1238 1245 1365 1888 3129 3130 3362 3399
bid	2756
bifida$	7347
big$	3856 8400 1486 1487 1488 1489 1645 1675 3268 3276 3293 3312
biggest$	1699 3316 3486
biological$	3211
biopsy$	10323
bipola	6716 3756
bipolar$	10381
birth	6334
birth$	8754 3211 7367
birthmark$	3710
birthmarks$	3710
bit$	4169 8894 8895
bitchy$	3694
bitten$	7047
bitterly$	2310
black$	1657 1679 5475 1692 9155 5506 5507 5508 1717 1720 9213 9214 9215 9226 3264 3265 3288 3289 3296 3312 7122 3335 7286
blackheads$	7116
blacko	3759
blade	10445
blade$	4734 4735 4736 6765 10442
bladed$	10442
blades$	4734 4735 4736
blam$	2467 2468
blame$	300 301 302 303 8101 8102 8103 8104 8105 8106 8107 8108 8109 8110 8111 8112 4449 4450 8137 8138 8139 8140 8155 8156 8157 8158 706 707 708 783 8240 784 4608 4609 4610 4611 4612 9709 9850 9852 9853 6189 9855 9860 9861 6224 2475 2476 2477 2478 3418 3419 7214
blamed$	8117 706 707 708 783 784 2467 2468 2475 2476 2477 2478 2986
blames$	706 707 708 783 784 6189 9855 2475 2476 2477 2478
blameworthy$	3719
blaming$	706 707 708 783 784 9623 9624 9709 2467 2468 2475 2476 2477 2478
blammed$	2467 2468
blamming$	2467 2468
blams$	2467 2468
blank$	9241
blanket$	1812
blatant$	1113 1114 1116
bleach$	3289
bleached$	3289 3312 7106
blight$	3140
blighted$	1117
blind$	6115 7216 3438 7362 7363
bling$	8398
blinkered$	3719
block$	8170 8807
blockers$	10309
blond$	5496 3289 3312 3709
blonde$	5496 3289 3311 3312 3709
blood$	7358 3589 3757
bloody$	3387
blue$	9155 3290 3312 7122
board$	5848 5853 5854 9881 6243 6319 10080 7253
boards$	7253
boast$	3065
boasted$	3065
boasting$	3065
boasts$	3065
boastted$	3065
boastting$	3065
bodge$	3722
bodged$	3722
bodges$	3722
bodging$	3722
bodies$	7945 8067 4405
bodily$	6777
body$	7945 4405 1462 1463 1464 1465 1466 8937 6383 2593 3300
boisterous$	3694
bomb$	6903 6904
bomber$	5514 7122
bombers$	7122
bombs$	6903 6904
bone$	3196
boned$	7068
book$	10192
boost	2814
boots$	7122
born$	2828 10303 3556 3571
borough$	7421
boss$	7698
bosses$	7248
bossy$	3694
botch$	3722
botched$	3722
botches$	3722
botching$	3722
both$	3039 3097 7164 3480
bother$	8087 8368 9327 9328 9329 9330 9440 9570 9641 6847 7169 7170
bothered$	8031 8039 9497 9508 9513 9518 9521 9522 9524 9525 9526 9527 9536 9537 9538 9539 9540 9541 5879 9563 9564 9565 9566 9570 5911 9642 9694 6175 9910 2461 7169 7170
bothering$	7169 7171
botherred$	7169
botherring$	7169
bothers$	5304 8970 7169
bottom$	3610
bottoms$	9219 1768 3346
bought$	4728
bouncers$	8776 8777 8778 8779
bound$	409 1842 1843 1844
boundaries$	8610 8611 6856
box$	6747 3311 7175 3384
boy	6347 10070 10071 10073 10102 2673 10148 6527 10215 10246 10263 6715 6782 7301
boy$	276 336 7994 712 996 1154 8663 8689 8690 8691 8692 8693 8694 8705 1258 8835 1726 1773 1774 5657 5729 5730 6291 6759 10447 3066 6870 6882 3101 6909 6958 3175 7085 7108
boyfri	10362
boyfriend$	7899 7966 510 511 512 513 514 8002 8003 547 548 2909 10368 10376 10383 6821 6822 3031 3032
boyfriends$	7966 510 511 512 513 514 8002 8003 547 548 6821 6822 3031 3032
boys	6276 6283 10057 10058 6394 2605 2606 6428 2659 6477 2697 10216 6587 10252 2818 10278 3488
boys$	7535 7676 7696 7701 7704 276 7758 7787 336 4144 4145 4146 7844 4180 4182 4184 7874 7899 7934 7938 4374 4375 4380 4381 4389 4407 712 734 4565 4679 8374 8388 8409 4746 8418 8428 8429 8430 8431 4780 989 990 991 996 8460 8556 1153 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 1258 8720 8776 8777 8778 8779 8835 1426 5278 5279 5280 5281 8975 9007 9156 1726 1773 1774 9239 9331 9332 9333 9334 9335 5677 5678 5679 5694 5703 5709 9385 5721 9395 5770 9486 9647 6020 6021 6022 6023 6024 6025 6080 9760 9779 9787 9788 9789 9790 9791 9792 9793 9794 6268 10093 6451 2668 2670 2682 10140 10142 6489 2724 10238 6798 6870 6882 6909 6939 6958 3175 7085 7200 7208
braces$	7105 7116
brag$	3065
braged$	3065
bragged$	3065
bragging$	3065
braging$	3065
brags$	3065
braid$	7103 7105
braided$	3312 7106
braids$	9216 7103 7105
brain$	3759
brand$	9178 7137
branded$	9182 9183 3335
brands$	9178 7122 7137
brat$	3678
brats$	3678
bravado$	8399
breach	9995 3647
breach$	10187 2982
breached$	2982 3647
breaches$	2982
break	10362 6702 10377
break$	7761 967 968 5086 9300 9439 10236 3064
breakdown$	9841 10289 7005 7410 7421 7423
breakdowns$	7005
breakfast$	10408
breaking$	7516 7517 7518 7519 7520 967 968 9439 2373 2805 3064 3415
breaks$	967 968 9439 2373 3064 3415
breakup$	10367
breath$	9169
bribed$	6849
bridge$	8604 8605
bridges$	8604 8605
brief	2565
brief$	2480 2500 6357
briefed$	2608 6410
briefi	7237
briefing$	2500 6357 3461 7254
briefs$	2500 6357
bright$	3312
bring	2713
bring$	7476 7477 7494 622 623 624 625 626 1538 2725 2735 2765 3508
bringing$	622 623 624 625 626 1538 2725 2735 2765 3508
brings$	7476 7477 622 623 624 625 626 8167 1538 2725 2735 3508
broad$	3268 3274
broke$	967 968 5085 2373 3064 3415 7421
broken$	5044 5087 2373 2696 3166 6961 3415 7421
bronchitis$	3758
brothe	6696 10363 6699 2923 10389 10403 10404
brother$	7869 2900 10361 6697 2909 6730 7003
brothers$	7869 8754 7003
brough	6508
brought$	7469 7476 7477 7494 622 623 624 625 626 8167 8168 8169 1538 2626 10173 6516 2725 10184
brown$	1692 9155 3288 3289 3290 3296 3312
bruise$	3762
bruised$	3762
bruises$	3762
bruising$	3762
brunette$	5496 3709
brush$	2369 2390
brushed$	2314 2369 2390
brushes$	2369 2390
brushing$	2369 2390
buck$	5503 9819 3412
budget$	6227 9904 9913 9914
budgets$	9836 6227
bugs$	6754
build	9960 2707 2713 3446 3487
build$	1427 1428 9122 9123 9124 2524 2671 7060
builded$	2524
buildi	6309 2713
building$	9904 9974 2524 2671
builds$	9122 9123 9124 2524 2671 7060
built$	5459 10007 6464 3269 7062
bulimi	3561
bulimia$	7353
bulimic$	7353
bulk$	2677 6495
bulky$	3268
bulletproof$	8590 8591 8592
bullied$	7502
bullies$	8470 8471 8472 8530 8531 8532 6889 6890 6896 6897 7185
bully$	8470 8471 8472 8530 8531 8532 6889 6890 6896 6897
bullying$	7516 7517 7518 7519 7520 8557 8755
bump$	6638
bunch$	8415 1074 1154 8663 8689 8690 8691 8692 8693 8694 8705 1303 1518 1519 6882 6958 7008
bungle$	3722
bungled$	3722
bungles$	3722
bungling$	3722
bunk$	3012
bunked$	3012
bunking$	3012
bunks$	3012
burden$	4879
bureau$	9943
burgla	9936 9945 9989 10094 10109 2654 10118 10122 10130 10131 10137 10145 10149 10150 10151 6562 6762 6777 6778 6781 3664
burglar$	8530 8531 8532 10088 6896 6897
burglaries$	10095 6446 10227 10443 10444 10446 7292 7299 7456
burglars$	8530 8531 8532 6896 6897
burglary$	2495 6446 10113 10427 10442 10443 10444 10446 3480 3490 7456
burgle	3791
buried$	2160 2161 2365
burly$	3268 3709
burn$	1147 1148
burned$	1147 1148
burning$	1147 1148
burnned$	1147 1148
burnning$	1147 1148
burns$	1147 1148
burnt$	1147 1148
bury$	2160 2161 2365
burying$	2160 2161 2365
bus$	7870 7871
busine	6359 6561 7319
businesses$	9940 10024 10226 10247
busy$	9857 6193
but$	3960 4495 4496 5206 1415 1416 1417 1418 1421 1422 1423 1424 5221 5222 5223 5224 5259 5275 5408 9438 6152 7190
buy	6417
buy$	7675
buzz$	3849 58 3853 7833 7834 7835 8366 8392 3303
by	6601 3523 3529
by$	7639 7695 4319 4320 4324 4705 4706 4727 8420 8650 5055 5350 9269 9491 9699 6036 6037 6038 9766 9769 9770 9771 9772 6299 2601 10111 6448 6488 6651 10327 6670 3002 7165 7197 7251 7415 7417
c$	7456
cahms	3769
caked$	1701
calculated$	3887 96
calculating$	3694
call$	9473 9474 9475 9801 9803 9804 2501 2573 7208
called$	9694 9910
caller$	6906
callers$	6906
callin	9971
calling$	2501 6322 2573
callous$	3694 3719
callousness$	3719
callout$	7413
callouts$	7413
calls	2610
calls$	9473 9474 9475 9803 9804 9847 9848 2501 9983 6328 2573 10068 6557 7208 7209
came$	293 8071 8072 688 1368 1371 1756 1765 9910 2626 2662 2857 3036
camera	6383 6399
camera$	10042 10048 6384 10050 2601 10064 2613
cameras$	10042 10048 6384 10050 2601 10064 2613
camhs	3769
camhs$	5856
camouflage$	7122
campaign$	3533
can	2538
can$	3902 637 638 639 4987 1265 1331 1334 1335 1337 1345 1397 1514 1520 1544 1556 1559 1614 9110 5696 1927 1943 1946 5758 2108 2398 2531 2601 2710 6508 2726 2897 3357 3536
canada$	3336
cancer	6716 3757
cancer$	10381
candidates$	6542
cannab	10445 6784
cannabis$	34 7946 7947 7948 7949 7950 7951 7952 7953 7958 4862 10056 6646 10312 10314 6765 10449 6799 3583
cannon$	6905
cannons$	6905
cannot	2842 2897
cannot$	844 901 5662 9342 9343 9344 9345 1942 2106 2177 6689
cap$	1747 9205 9206 9207 9216 9221 5565 5566 1775 1776 7122 3334 7127 7136
capab	6459
capabi	10259
capability$	3738
capable$	1137 1517 1522 5323 5346 5347 1561 1574 5739
capaci	10259
capacity$	1511
caps$	1747 9205 9206 9207 9208 9209 9216 9221 9222 9223 9224 5565 5566 1775 1776 7122 3334 7127 7136
capsules$	6642
captur	6309 3487
capture$	9111 9112 9974
captured$	6387
car	7428
car$	7890 7891 7892 7893 8412 8413 8414 3472
care	2942
care$	3858 3859 3860 3861 3862 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4942 5084 5125 5312 5313 5314 5317 5318 5320 5321 5324 5335 9038 9039 9040 9041 9058 9063 9064 9065 9066 9067 9327 9328 9329 9330 9346 9347 9348 9483 5857 9523 9570 5906 9641 9659 9660 9661 9662 9663 9664 9665 9666 6004 6005 6006 6007 6008 9877 9878 9879 9880 6236 2445 2446 2447 10329 10357 10388 10397 6734 10417 3212 7169 7170 7217 3591 7418 7419 3628 3782
cared$	9497 9513 9518 9521 9522 9524 9525 9526 9527 9536 9537 9538 9566 9570 2445 2446 2447 7169 7170
career	10127
career$	4201 6886 6887 3105 3485
careful$	7478 3818 3819 3820 3821
carefully$	8076
careless$	74 75 77 78 4078 725 9611 9612 3048 3719
carelessly$	3719
carelessness$	3804 7470 7471 7744 7745 7746 7747 7748 7749 8129 4465 4503 4504 4523 3719
carer	2921 10389 3633
carer$	5037 5038 10359 10361 10397 2946 7418 7425
carers$	1138 1139 5037 5038 10397 6938 7418
cares$	9346 9347 9348 2445 2446 2447 2946
caribbean$	1679
caring$	2946 7154
carpet$	9826
carrie	9983 2580
carried$	3950 7633 7651 7669 8060 696 697 942 943 944 1723 1724 9637 9638 9639 9640 10198 3037 6830 3327
carries$	7650 7668 696 697 942 943 944 1096 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1409 1649 1650 1651 1652 1723 1724 5772 10008 10100 6438 3037 6830 3327 3422
carry	2580
carry$	7536 7551 3949 7649 7667 7761 7790 7792 7793 7794 4138 4139 4140 8026 8027 8028 8029 8030 696 697 8333 8335 8341 8343 942 943 944 8439 8440 1095 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1408 1649 1650 1651 1652 1723 1724 9300 5771 2748 3037 6830 3327 3422
carryi	9983 6423 10121 6760 6780
carrying$	7634 7818 8026 8027 8028 8029 8030 942 943 944 4773 1723 1724 10088 10100 2674 6485 6486 10425 6777 3037 3327
cars$	8412 8413 8414
case$	8520 8662 6240 9986 6364 2672 6499 10170 10435 6911 6913 6962 6963 3478 7444 7450
cases$	8520 8662 9986 6911 6913 6962 7444
cash	2749
cash$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7833 7834 7835 4222 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8370 8371 8398 8411 6541 6765 3150
cast$	7535 5694 5703 5709 9395
casual$	9798
casually$	1677 3292 7121
casualty$	10321 10322
catalogue$	2031
catch	9960 10049 10172 6512 7325
catch$	2541 10051 10061 2719 10177 10178
catches$	2719
catching$	2719
category$	5000 2939
catheter$	3764
catty$	3694
caught	10183 10184
caught$	7502 7505 426 8588 8589 10144 2988 3156 3663
cause$	7469 7494 676 8519 1111 1112 9299 2688 2771 6910 3145 3148
caused$	7469 7494 676 8167 8168 8169 1111 1112 3145 3148
causer$	6877
causers$	6877
causes$	676 8167 8519 1111 1112 6910 3145 3148
causin	6457 2674
causing$	7516 7517 7518 7519 7520 676 8564 1111 1112 9439 6466 3145 3148
cautio	6762 7436
caution$	10427 10441 7449
cautioned$	10136 3646
cautions$	10441
cautious$	7480 9798
cavalier$	3719
cbo	6548 6549 3657
cbo$	10213 10214 6550 7449
cbos$	10213 10214 6550
cbt$	7376
cce$	7850
cctv	6383 6399 2686 6478
cctv$	6292 6293 6294 2503 2504 9970 2518 10048 6384 2594 2604 10064 2613 3463 7263
ceases$	10233
cell$	9943 7250 3463
cells	6772
cells$	10437
central$	9997
centre$	8569 10226 10230 10273 10276 7449
cerebral$	3757
certain$	1842 1843 1844 1885 5713 5714 5715 5716 1925 1926
certainly$	1993 2001 5793 2002 2003 7161
certainty$	1886
chain$	9994 7122 7243 3478
chains$	9994 7122
challe	10075 6529
challenge$	9439 10194
challenged$	9439 10144
challenges$	9439
challenging$	4802 8651 8652 8653 8654 8655 8656 8657 8658 8659 8722 8723 8724 8725 8726 1270 1271 1272 1273 1274 9439 3166 3170 3172 6969 3694
chance$	3914 3915 3916 125 4042 251 252 8294 8295 5667 5685 5764 1973 2350 2351 2352 2353 9827 9828 2739 2768 6843 7205
chances$	3914 3915 3916 125 7641 7673 7674 4042 251 252 8294 8295 2350 2351 2352 2353 9827 9828 6843 7205
change$	7579 351 7845 4297 7963 8269 8270 8271 8272 8637 8645 9242 9272 9278 9292 9361 9384 5720 9392 9413 9414 9415 9424 9429 5765 9684 7144 7145 7152
changed$	351 5660 9390 9399 9400 9401 9402 9403 3602
changes$	351
changing$	9413 9414 9415 5751 7152 3602
chaos$	8131 8392 8426 6847 6937
chaotic$	1247 3166 6959 3168 3170 3694 3719
chaperone$	9092 9093 9094 9095
chaperones$	9092 9093 9094 9095
character$	8550
characters$	4915
charg	10172
charge	9983 6423 2706 10168 6505 6516 10183
charge$	9568 10088 10162 6498 10191 2782 10441 7297 3537 7442
charged$	10136 10154 10181 3648 7441
chargeing$	2782
charges$	10099 10170 2716 10193 2782 10441 7297 7300 3537 7442
charging$	6505 3503
charity$	5848 5853 5854 9881 6243
charm$	5111
charms$	8067 8068
chart	2581
chart$	2510 6316 2614 7244
charted$	2614
charts$	7244
chase$	7514 7515 8366
chaser$	9803 9804
chasers$	9803 9804
chasing$	9803 9804
chat$	7922 7923 467 468 469 6337 2547
chated$	467 468 469
chating$	467 468 469
chats$	467 468 469 2547
chatted$	467 468 469
chatting$	467 468 469
chav$	3678
chavs$	3678
cheat$	6896
cheats$	6896
check	7237
check$	2514 6308 2521 2525 2529 2533 10042 2634 10306 7247 7259 7303
checked$	9694 9910 2525 6324 6402 6492 10220
checkes$	2525
checking$	2525 2529
checks$	2525 2529 10042 2603 2634 7247 7259 7303
cheek$	9154
cheeks$	9154
cheeky$	3694
chested$	7067 7077
chicken$	7870 7871
chief$	3141
child	10216 6688 6715 6782 7368
child$	276 336 487 712 996 1154 8663 8665 8666 8689 8690 8691 8692 8693 8694 8705 1258 8835 8897 8902 8903 8904 8905 8906 8956 8957 8958 8959 9114 9117 1726 1773 1774 5659 6639 10353 10398 2943 2944 10447 3022 3066 6869 6882 3093 3096 3105 6958 3175 7001 7028
childhood$	3546
childish$	5287 5288 5289 3694
childlike$	8939 8940 8941 5287 5288 5289 5423 5424 5425 5426 7035
children$	7535 276 7758 336 7844 4180 4182 4184 4374 4375 4380 4381 4389 4407 712 734 4565 4679 8418 8428 8429 8430 8431 4780 989 990 991 996 8460 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 1153 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 1258 1291 8835 5205 1426 8896 8902 8903 8904 8905 8906 8956 8957 8958 8959 8975 9114 9117 1726 1773 1774 9331 9332 9333 9334 9335 5677 5678 5679 5694 5703 5709 9385 5721 5770 9486 2066 2067 9647 6020 6021 6022 6023 6024 6025 6072 6079 9779 9787 9788 9789 9790 9791 9792 9793 9794 6208 6267 6268 2942 6798 6854 6869 6882 6939 6958 3175 7001 7028 7164 7199 7200 7202 7208 7425
chin$	9154
chinese$	1679 5477 7115
chip$	5074 1283
chis	3444
chis$	7236
chlamy	3577
chlamydia$	7369
choice$	3 4 5 6 7 8 9 7522 3871 3872 81 82 3875 84 85 86 3879 88 7546 7547 7548 7549 7550 7552 3888 7554 7555 7556 7557 7558 7559 103 104 105 7587 7588 7589 7590 7591 7592 7593 7594 7718 7719 7720 7721 7722 7723 7724 7725 4064 7730 7731 7732 7740 7741 4125 7791 335 4128 4129 4130 4131 8780 8911 5352 5353 5354 9020 9021 6789 6790 6791 6792 6794 7030
choices$	3 4 5 6 7 8 9 3804 7470 7471 7522 7546 7547 7548 7549 7550 7554 7555 7556 7557 7558 7559 113 114 115 116 7587 7588 7589 7590 7591 7592 7593 7594 7595 7596 7599 7602 7603 7604 7605 7606 3942 7718 7719 7720 7721 7722 7723 7724 7725 335 4128 4166 4167 4501 710 4520 729 730 8243 8244 8245 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8911 5352 5353 5354 9020 9021 6789 6790 6791 6792 7030
choose$	106 107 108 126 127 7613 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 7917 7918 8968 5336 9008 9009 9104 9298 9458 3003
chooses$	106 107 108 126 127 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 7917 7918 9458 2404 2405 2406 2407 3003
choosing$	106 107 108 126 127 7718 7719 7720 7721 7722 7723 7724 7725 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 9011 9012 2404 2405 2406 2407 3003
chose$	106 107 108 126 127 7613 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 9458 9817 2404 2405 2406 2407 6222 9888 3003 7216
chosen$	106 107 108 126 127 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 372 373 8031 8039 3003
chronic$	10286 3555
chubby$	5460 5496 3709
chunky$	3268
cid	9942
cigarettes$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8411
cin$	3782
circles$	5512
circul	2626 3501
circulate$	2481 6274 2483
circulated$	2481 6274 2483 9941 2560
circulates$	2481 6274 2483
circulating$	2481 6274 2483
circulation$	7293
circumstances$	9457 9480 7429
citalo	3578
citalopram$	7370
city$	5455
civil	2761 3523
civil$	6553 3514
clad$	1728 1729 1730 7073 7084 3329
claim$	4781 4782 4783 7434
claimed$	4781 4782 4783
claims$	4781 4782 4783 2871
clamp$	3519
clamped$	10275 3519
clamping$	3519
clamps$	3519
clarif	2692
class$	4219 8484 8488 4952 8727 8955 9872 10445 6784 7401 3664 3748
classed$	1217 2512
classmates$	7869 9084 9090 6798 6895
clear	2519 2816
clear$	713 716 719 720 1692 1885 6162 2669 3296 3374 3501 3507 3526
cleared$	2819
clearly$	633 1870 1871 1872 1873 1993 2001 5793 2002 2003 5836 2393 2394 3420
cleft$	3757
clever$	1487 1488 1489
climb$	955 956
climbbed$	955 956
climbbing$	955 956
climbed$	955 956
climbing$	955 956
climbs$	955 956
clingy$	3694
clinic	2861 3544
clinic$	10306 6653 10322 3431 7340 7369
clinically$	3564
clip$	4293 4294 503 504 9970
clips$	4293 4294 503 504
close	2629
close$	9861 2438 2489 6421 7203
closed$	2354 2438 7157 7160 7203
closes$	2438 7203
closing$	9623 9624
closure$	2754 3538
clothe$	7255
clothes$	3811 3829 7833 7834 7946 7947 7948 7949 7950 7951 7952 7953 694 4501 710 5517 5518 9205 9206 9207 9208 9209 9213 9214 9215 9216 9227 9236 6607 7122 7127 7255
clothing$	5517 5518 9205 9206 9207 9227 9236 7122 7124 7127
clout$	8399
club$	2455 3431
clueless$	3719
co$	4624 8629 5578 5608 5614 5619 5628 5704 6955 3523
coach$	7698 7941
coaches$	7941
coat$	9205 9206 9207 9216 7122 7127 7135
coats$	5517 5518 9205 9206 9207 9208 9209 9216 7122 7127 7135
cocain	6640 10445 6784
cocaine$	10305 6646 10314 10449 6799
cocky$	3694
coddling$	9041
code$	7059
codein	6640 6644
codeine$	10305 10309 10312
codes$	7059
coelia	3555
coeliac$	7347
coerced$	7502 8344 8345 8346 8347
cognitive$	3542
cohort	6347 10070 10071 10073 6428 10102 2673 6477 6527 10215 10246 10263 10268 7301
cohort$	8488 4826 1154 8663 8689 8690 8691 8692 8693 8694 8705 8955 10079 10093 2668 10142 2724 10224 10238 10239 6958 3489
cohorts$	10079
cold$	9692 9885 10418
coliti	3555
colitis$	7347
colleagues$	5231 5232 5233 2570
collec	7237 3446 3487
collect$	2479 6315 6612
collected$	2479 6315 10007
collecting$	2479 6315
collective$	3374
collects$	2479 6315 10008
college$	5848 5853 5854 5856 9881 6243 10334 10335 10336 10338 10340 10346 10349 3431 7395 7396
colleges$	10343
collude$	668 669
colluded$	668 669
colludes$	668 669
colluding$	668 669
colostomy$	3764
colour$	7090
coloured$	3312
colours$	9227 7090 7122
combat	2765
combative$	3692
come	10030
come$	3918 7689 293 4136 4141 4142 8033 4378 4510 8288 1048 1366 1369 1548 5368 5369 5370 1756 1765 9272 9278 9292 9299 9364 9374 9375 9376 9377 2017 9542 9543 2662 2857 3036 7144
comes$	293 686 1049 1228 1367 1370 1756 1765 9364 10041 2857 3641
comfort$	6227
coming$	7574 293 8056 9271 2857 10386
comings$	6368 2617
comman	6328
command$	6595 7270
commands$	9993
comment$	1777 1778 1779 1780
commented$	1777 1778 1779 1780
commenting$	1777 1778 1779 1780
comments$	1777 1778 1779 1780
commentted$	1777 1778 1779 1780
commentting$	1777 1778 1779 1780
commit	6423 10121 6457 2674 6485 6486
commit$	7761 9272 9278 9292 9300 10078 10097 10124 10282 7144
commits$	10078 10282
committed$	10282 2989
committing$	10088 6466 10195 2989
committs$	2989
common$	4651 9613 9614 9615 9877 9878 9879 9880 6777 7217
commun	2487 6561 2977
communicate$	467 468 469
communicated$	467 468 469
communicates$	467 468 469
communicating$	467 468 469
communication$	2385 2386 2387 2388 3374 7196
community$	8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8512 8569 8573 8574 6279 6369 2690 2753 10226 10247 6769 6854 3655 3657
companion$	7560
companions$	7560
company$	7459 7560 4041 7771 7789 8397 4738 4739 5848 5853 5854 9881 6243 2455 6853 3430
compar	2532
compare$	6308
compared$	6324
compass$	8317
complacency$	9709 3719
complacent$	6193 3719
complain$	1777 1778 7162
complained$	1777 1778 7162
complaining$	1777 1778 9439 7162
complainned$	1777 1778 7162
complainning$	1777 1778 7162
complains$	1777 1778 7162
complaint$	994 995 9618 9698 6860 7208
complaints$	994 995 9618 9698 9847 9848 6860 7208 7209
comple	10198
complete$	1113 1114 1116 1812 2421 2524 3374
completed$	7639 9374 9375 9376 9377 2016 9637 9638 9639 9640
completeed$	2524
completeing$	2524
completely$	1314 5827 3249 3365 3368
completes$	2524
complex$	3170 3546
complexion$	7088 3710
complexions$	7088 3710
compliance$	6865 6953
compliant$	5047 6952
complicit$	40 393 394 395 396 410 8016 669 6831
complicity$	7742 668 6484
complied$	8039
complies$	9386 9387 9388 9389
comply$	7761 8288 9242 9272 9278 9292 7144 7145
comprehension$	7191
compromise$	10 2993 2994
compromised$	10 2993 2994
compromises$	10 2993 2994
compromising$	7459 10 2993 2994
compulsive$	3105
computer$	7260
conceal$	746 747 1760
concealed$	746 747 1760 7139
concealing$	746 747 1760
concealled$	746 747 1760
concealling$	746 747 1760
conceals$	746 747 1760
concer	6602 2844 2898 2931 3578
concern$	3865 4654 5896 5897 9659 9660 9661 9662 9663 9664 9665 9666 9698 7208
concerned$	5295 5296 5297 8963 8964 8965 5301 5302 6172 6173 6251 2460 10121
concerning$	8651 8652 8653 8654 8655 8656 8657 8658 8659 3172
concerns$	8324 8325 8326 8327 5896 5897 9698 9847 9848 10267 7208 7209
concerta$	7370
conclusion$	9931
conclusions$	9931
concus	3759
condescending$	3720
condit	6620 3647
condition$	10285 10439 7351 7364 7378 7438
conditional$	3644 3645
conditions$	8424 2959 10439 7429 7438
conduc	2580 10198 2748
conduct$	3 4 5 6 7 8 9 3804 7470 7471 3811 7522 7743 4501 710 8243 8244 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8450 1194 1195 1196 1197 1198 1199 1200 1201 1202 1372 1373 1374 1375 1376 1377 6789 3173 3539
confer	10400
confidence$	1354 1356 1462 1463 1464 1465 1466
confidential$	3447
confidentiality$	9824
confir	2692
confiscated$	6378 10206
conflict$	8131 8372 9440 2959 6866
confro	10075 6529
confront$	10194
confrontation$	8131 8372
confrontational$	8660 8661 8722 8723 8724 8725 8726 6969 3692
confrontations$	8372
congregate$	8761 7058
congregated$	8761 7058
congregates$	8761 7058
congregating$	8761 7058
connected$	1001 2638 10121 6465 6866
connection$	2987
conscious$	3887 96 4075
consensual$	3227 3673
consent$	7742 519 520 521 522 523 524 1324 1325 1326 1327 8968 9071 5416 5417
consented$	519 520 521 522 523 524 7982 526 554 1324 1325 1326 1327
consenting$	519 520 521 522 523 524 3227 3240 3673
consents$	519 520 521 522 523 524 1324 1325 1326 1327
consequences$	7523 7524 7525 7526 7528 7529 7530 7532 7597 142 7607 3994 3995 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8586 8771
consid	2512 2626 2808
consider$	8288 1151 9272 9278 9292 9684 7144
considerable$	4929
considered$	4786 4787 1036 1151 1212 2845 3097
considering$	1151 2845
considerred$	1151
considerring$	1151
considers$	1151
consistent$	1812
consistently$	1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 3370
consort$	3059
consorted$	3059
consorting$	3059
consorts$	3059
consortted$	3059
consortting$	3059
consta	6292 6293 6294 2503 2504 2604
constable$	9957 9958 9959 6295 6296 6396
constables$	9957 9958 9959 6295 6296 6396
constant$	6138 6139
constantly$	456 1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 2310 3370
consti	2512
consul	6650 6655
consultant$	10315 10316 10320
contac	9971 9981 6373 2617
contact$	4037 4038 4041 7919 467 468 469 471 472 473 474 475 476 477 1296 1297 9971 2927 7007 7141
contacted$	467 468 469 471 472 473 474 475 476 477
contacting$	467 468 469 471 472 473 474 475 476 477
contacts$	467 468 469 471 472 473 474 475 476 477 10038 6409
contactted$	467 468 469 471 472 473 474 475 476 477
contactting$	467 468 469 471 472 473 474 475 476 477
contain$	8595 8596 8623 9413 9414 9415 6339 7152
contains$	6339
contempt$	9926 9927 9928 9929 9930
contemptuous$	3720
content$	236 237 242 346 347 348 376 377 552 553
continually$	456 1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 3370
continue$	7613 7648 7670 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 9299 3010
continued$	7613 7633 7648 7670 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 1812 3010
continues$	7613 7648 7670 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 3010
continuing$	7613 7648 7670 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 3010
continuously$	1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 3370
contra	3575
contraception$	9017 9018 9019 7367
contraceptive$	7367
contract$	10209 7449
contracts$	10209
contradictory$	8453 8454 8455
contribute$	668 2770
contributed$	7469 668 8168 8169
contributes$	668 2770
contributing$	668
contro	2765 6558 3538
control$	8288 8314 8320 8549 8580 8595 8596 8623 8651 8652 8653 8654 8655 8656 8657 8658 8659 5026 8695 8702 8703 5048 8737 8743 8744 5371 5372 5448 9340 9413 9414 9415 6292 6293 6294 2503 2504 2505 6359 2604 6399 2686 10223 6575 2795 10269 6922 7152 3534 7330
controlled$	7502 8009 9277 9283 9288 9297 9373 9399 9400 9401 9402 9403
controlling$	3172 7248 3694
controls$	7248
convenience$	6227
conveniently$	3424
convic	6505 6516 3786
convict$	3509
convicted$	10136 10154 10181
convicting$	3509
conviction$	10170 3743 3787
convictions$	10099 10170 10193 3743 3787
convince$	9361 9384 5720
cool$	8438 4774 4775
cooper	6616
cooperate$	7733 8288 8630 8642 8645 9242 9272 9278 9292 9684 10281 7144 7145
cooperated$	8630
cooperates$	9386 9387 9388 9389
cooperating$	8630
cooperation$	8629 6955
coordi	3523
cope	6645
cope$	5129 1357 5150 5151 1360 1372 1373 1374 1375 1376 1377 8968 5312 5313 5314 5317 5318 5320 5321 5324 1539 1540 1541 9008 9009 5348 1557 1558 5351 1565 9686 10310 10311 3248
coped$	1372 1373 1374 1375 1376 1377 1565 3248
copes$	1372 1373 1374 1375 1376 1377 1565 3248
copied	2486
copied$	10002
coping$	1372 1373 1374 1375 1376 1377 5312 5313 5314 5317 5318 5320 5321 5324 9011 9012 1565 3248
copy$	2565
core	10268
core$	4890 4891 9997 10180
cornrows$	3710
corporate$	3374
correl	2532
correlated$	6324
corrob	2487
corroborated$	6279
corrupting$	1005 1006 1007 3091
cotton$	3239
couch$	10411
could$	21 22 23 24 25 340 341 342 343 344 345 349 350 355 356 357 358 359 360 637 638 639 4988 1266 1331 1334 1335 1337 1345 1397 1514 1520 1544 1614 9110 5696 1927 1944 1945 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2107 2114 2178 2360 2430 2431 2433 2434 6286 2497 2531 2710 2726 2897 3357
council$	5848 5853 5854 5856 9881 6243 2455 3374 3421 3430
counse	6650
counselling$	10319 7339 7376
counsellor$	10315 10316
count$	1921 5713 1922 5714 1923 5715 1924 5716 1925 1926
countless$	3955 3977 6138 6139 6162
country$	6801
county$	4186 4203 4210 4213 4220 7887 7888 7889 1076 8567 5133 10130 6474 7421 3748
couple$	1303 10406
courier$	8533 1082 6898
couriers$	8533 1082 6898
course$	5786 5793 2002 2003 9462 9473 9474 9475
courses$	9473 9474 9475
court	6516 10183 6760 3505 3647
court$	7843 634 635 6425 10181 10185 2732 10254 10425 10431 2975 2981 3041 3505 7297 7410 7442 7443 3652 3657 7451
courted$	634 635 3041
courtesy$	9555 9556 9613 9614 9615
courting$	634 635 3034 3041
courts$	634 635 8757 8758 10181 2732 10254 10425 3041
cousin	10363 10404
cousin$	7869 2900
cousins$	7869
cover$	8239 1760 6045 2368
coverage$	6408
covered$	1760 2368 7139
covering$	9192 1760 2368
coverings$	9192
coverred$	1760 2368
coverring$	1760 2368
covers$	1760 2368
covert	2815 3463
covert$	6607 3447 7255 3498
covertly$	7255
cowardly$	3719
cowards$	7185
cp$	3782
cpn$	6550
cpns$	6550
cps	6335
cps$	10000
cpw$	6550
cpws$	6550
crack	6640 10445 6784 3520
crack$	4862 10056 10305 10314 10449 6799
crackdown$	7312
cracked$	10184
crackeddown$	7312
crackingdown$	7312
cracksdown$	7312
crave$	909 910 3184
craved$	909 910 3184
craves$	909 910 3184
craving$	909 910 3184
crazy$	6959
create$	478 676 1111 1112 2524 3145 3148
created$	478 676 1111 1112 3145 3148
createed$	2524
createing$	2524
creates$	478 676 1111 1112 2524 3145 3148
creating$	478 676 1111 1112 3145 3148
credibility$	6863
credible$	8449
credit$	7946 7947 7948 7949 7950 7951 7952 7953 7958 7960 7961
crew$	8955
cries$	1279
crime	9936 2487 9945 6284 9989 9995 2544 2571 6431 10110 2654 10122 10123 10130 10131 2675 10137 10145 10149 10150 10151 10157 6496 6557 6562 6563 6580 6587 10252 10284 6781 7243 7257 7281 7308 7319
crime$	7514 7515 7850 7864 7866 8379 8426 8557 8567 8755 9942 6279 9949 2495 6304 6307 2522 2523 2528 9986 9989 6336 2549 6348 10014 10015 6352 2563 6358 2568 6363 6365 10088 10095 10096 6441 6443 6446 6467 6470 2695 6493 10159 10160 10161 6523 6543 6548 10222 2766 10227 10228 2772 10231 10232 6569 10234 10235 2786 10245 2817 2825 2977 10446 6795 6797 6866 3150 3458 3478 3490 3497 7292 7299 7309
crimes$	7850 9986 10095 10096 6446 6467 10222 2825 7292 7299
crimin	9936 2487 9945 9981 9995 2629 10089 10094 10109 10110 10130 10157 6557 3478 7274 7281 7308 3523 7319 7320 3651 3664 3748 3749
criminal$	7850 7854 7857 7874 8402 8403 8404 8405 1016 8530 8531 8532 1097 5044 5050 5051 5052 9871 6279 6304 6345 6421 10087 10117 6462 6500 6505 6760 2977 6777 6778 6781 6797 3060 3095 6896 6897 3165 3207 7009 7243 3453 3505 3656 7456 3694
criminalise$	2416 2417 2418 2419
criminalised$	2416 2417 2418 2419
criminalises$	2416 2417 2418 2419
criminalising$	2416 2417 2418 2419
criminality$	7850 7864 7866 8567 10222 6795 6936 7270
criminally$	3198 3478
criminals$	7874 8379 8381 8402 8403 8404 8408 1016 8530 8531 8532 1097 8608 9871 10116 10117 6797 6896 6897 7009
criminogenic$	3683
crimint$	10046
crisis$	6655 7378 3769
crohn	3757
crook$	8565 6896 6935
crooked$	5501
crooks$	8565 6896 6935
crop$	5523 9205 9206 9207 9222 9223 9224 5563 7127 3341
cropped$	3312 3335
cross	2532
crosscheck$	6308
crosschecked$	6324
crossreferenced$	6324
crowd$	8415 1303 6853 6882 6883
crown	3651
crown$	6335
cruel$	9611 9612 9622 9716 3694
crushed$	2696
cry$	1279
crying$	1279
cse$	7850
cues$	2350 2351 2352 2353
culpable$	7212 3719
culpri	6423 7301 3741
culprit$	8470 8471 8472 10088 6889 6890 6933 7278
culprits$	8470 8471 8472 10088 6889 6890 6933 7278
culture$	2252 2253 6866
cunch$	6801
cunning$	3694
curb	2765
curfew	2977
curfew$	6769 10439 6856 7305 7452 3788
curfews$	6856 7305
curiosity$	3804 7470 7471 4523 9659 9660 9661 9662 9663 9664 9665 9877 9878 9879 9880 7217
curled$	5487
curly$	3289 3312
curren	2487
current$	6279 6321 6500
custod	2544 10183 10377 10380 6716 6772
custodial$	3655
custody$	7866 2518 6336 6441 6443 10357 10381 2928 10437
customer$	4030 7941
customers$	4030 7941 8776 8777 8778 8779 10247 6854
cut	2765 3551
cut$	9182 9183 5540 2838 7095 7106 7310
cuts	2765
cuts$	2838 7095
cuttin	2765
cutting$	2838
cynical$	8660 8661 9622
cystic$	3555
dabble$	393 394 395 396
dabbled$	393 394 395 396
dabbles$	393 394 395 396
dabbling$	393 394 395 396
dad	6696 10363 6699 2911 2921 6714 2923 2926 10389 10403 10404 6742
dad$	8754 1490 5283 5284 5285 5286 2900 2901 10359 10361 6697 2908 2909 2912 10372 10373 2919 2920 2924 10384 10388 6730 7003
daddies$	6825
daddy$	6825
dads$	2919 7003
daft$	77 78 766 3049
daily$	10311 3462
damage	6431 2654 10122 10123 10130 10131 2675 10137 10149 10150 10151 6496
damage$	9841 10096 6446 6467 10160 10161 10425 10442 10443 10446
damaged$	3166 6959
damn$	9554 9636
damp	2962
damp$	10418 6754
dance$	8599
dancers$	5694
danger$	7457 7458 7468 7514 7515 7516 7517 7518 7519 7520 7523 7524 7525 7526 7528 7529 7530 7532 3983 3984 3985 3986 3987 3988 3989 3990 199 200 201 3994 3995 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 4417 4418 8100 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8318 8323 8324 8325 8326 8327 8366 8368 8372 8379 8392 4828 1037 4830 4831 4832 4833 4834 4835 4836 4837 4838 4839 8505 8506 4842 4843 4844 4845 4846 4847 8771 9017 9018 9019 6132 6582 6795 6833 3056
dangerous$	7457 7458 3889 7857 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 4732 2998 3693
dangers$	7457 7458 7523 7524 7525 7526 7528 7529 7530 7532 3935 3936 3994 3995 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8324 8325 8326 8327 8771 9017 9018 9019
dark$	1692 9155 9165 1720 5562 3288 3289 3290 3296 3312 7122 3335 7286
darker$	1692 3288 3296
darkest$	1699 3316
data	6320
data$	9824 9985 10042 7259
databa	7237 7241
database$	9961 9973 9999 10106 10107 7260
date	6552
date$	10217 7444
dates$	2542 7444
dating$	3034
daught	10216
daughter$	8896 6639
daughters$	8896
daunt$	5392
dawn$	3501
day	7295 7316
day$	3884 9432 9433 9434 1992 9473 9474 9475 10066 2739 10310 10311 2889 6683 6684 7219
days	6645
days$	9473 9474 9475 10310 10311 10335 2889 7219
dazzled$	913
dc$	10021
dci$	10021
dead	10380
dead$	10292 10382
deaf$	6116 6117 6118 3439 7361
deal	10109
deal$	7761 4138 4139 4140 7831 427 428 429 8439 8440 1026 8536 4963 5114 1357 5150 5151 1360 9008 9009 2471 10075 10078 10097 10100 10124 10125 3007
dealer	7274
dealer$	4010 7683 7693 7694 7702 7710 7829 7854 7874 7877 7887 7888 7889 7898 7900 7903 7938 7972 8014 8238 4729 8395 8396 8402 8403 8404 8405 1016 8513 8530 8531 8532 8539 1097 9017 9018 9019 2826 6793 6797 6896 6897
dealers$	4010 7683 7693 7694 7702 7706 7710 7829 7854 7874 7877 7887 7888 7889 7898 7900 7903 7938 7972 8014 8238 8379 8382 4729 8395 8396 8402 8403 8404 8405 8408 1016 8513 8530 8531 8532 8539 1097 8776 8777 8778 8779 9017 9018 9019 10115 2826 6793 6797 6896 6897
dealin	9936 9945 9983 6423 10094 10118 10121 10122 10130 10131 10149 10150 10151 6760 6777
dealing$	7514 7515 7850 7860 7865 7883 427 428 429 7887 7888 7889 1026 8557 8755 5291 2498 10088 10126 10195 10227 10425 10442 2992 3007 7266 7455
deals	9983
deals$	427 428 429 1026 10008 10078 10100 10125 2992 3007
dealt$	427 428 429 4814 4815 4816 4817 1026 2470 10183 10184 2731 2809 2979 3007
death	10362 10364 10402
death$	8100 10291 2906
debt	10362
debt$	7410
debts$	7410
decamp	3478
decamped$	7270
deceitful$	3694
december$	7872
decency$	9555 9556 9613 9614 9615
decent$	5972 5973 5974 5975
decide$	8968 5336 9008 9009 9104 9110 9960
decided$	106 107 108 9110 9817 2406 2407 6222 9888
decides$	9110
deciding$	9011 9012 9110
decisi	2787
decision$	3829 7522 3871 3872 81 82 3875 84 85 86 3879 88 7546 7547 7548 7549 7550 3886 7552 3888 7554 7555 7556 7557 7558 7559 109 110 111 112 7587 7588 7589 7590 7591 7592 7593 7594 3933 4125 7791 335 4128 4129 4130 4131 8911 5352 5353 5354 9020 9021 2165 6068 10170 6789 6790 6791 7030
decisions$	3 4 5 6 7 8 9 3829 7522 7546 7547 7548 7549 7550 7554 7555 7556 7557 7558 7559 109 110 111 112 113 114 115 116 7587 7588 7589 7590 7591 7592 7593 7594 7595 7596 335 4128 4166 4167 4501 710 8243 8244 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8911 8918 5352 5353 5354 9020 9021 2165 10170 6789 6790 6791 7030
decked$	1728 1729 1730 3329
declin	2765 2824 10317
decline$	1185 1186 1187 9255 3350
declined$	1185 1186 1187 9255 9260 9265 9266 9267 9268 3350
declines$	1185 1186 1187 9255 3350
declining$	1185 1186 1187 9255 3350
decrea	2765
deemed$	4786 4787 1212
deep$	1720
defeating$	3894
defect$	10285
defenceless$	5310
defend$	5123 5312 5313 5314 5317 5318 5320 5321 5324
defending$	5312 5313 5314 5317 5318 5320 5321 5324
defensive$	3719
defensiveness$	9709 3719
deferred$	3657
defiant$	8660 8661 3172 3694
deficit$	7332
defied$	967 968 3064
defies$	967 968 3064 3429
definite$	1885
definitely$	1993 2001 5793 2002 2003 7161
defy$	967 968 3064
defying$	967 968 3064
degenerate$	3678
degenerates$	3678
degrade$	2802
degraded$	2802
degrades$	2802
degrading$	2802
degree$	283 284 285 9038 9039 9040
delay	10287 7334
delay$	9841 9897
delayed$	7216
delaying$	9623 9624
delays$	9841 9897
deliberate$	3887 96
deliberately$	456 3424
delicate$	3268
delinquency$	3678
delinquent$	3165 3166 6959 3172 3678
delinquents$	3678
deliver$	4138 4139 4140
demand$	6557 6612 7162
demandded$	7162
demandding$	7162
demanded$	7162
demanding$	8722 8723 8724 8725 8726 6969 7162
demands$	7162
dement	6716
dementia$	10381
demonise$	2416 2417 2418 2419
demonised$	2416 2417 2418 2419
demonises$	2416 2417 2418 2419
demonising$	2416 2417 2418 2419
demons	2648
demotivated$	3694
denial$	9709 6846
dental	2861
dental$	6653
dentis	6650
dentist$	10315
deny$	10211 2755
denying$	2755
department$	5848 5853 5854 9881 6243 2455 3421 3430
depend	7375
dependence$	2855
dependency$	2855
dependent$	2855
depends$	2966
deplorable$	3719
deport	10364 10377 6716
deported$	10381
depres	10362 10380 6716 3756
depressant$	7370
depressants$	7370
depressed$	7336
depression$	10381
depressive$	10379
deprive$	10211 2755
deprived$	3166
depriving$	2755
depth$	9732
dereliction$	3719
derision$	9926 9927 9928 9929 9930
descend$	407 408
descendded$	407 408
descendding$	407 408
descended$	407 408
descending$	407 408
descends$	407 408
descri	2492
described$	1041 1221
description$	2567 6404 7330
descriptions$	6273 9939 9962 2567 6404 10076
desert$	3408
deserted$	3405 3408
deserting$	3408
deserts$	7578 3408
desertted$	3408
desertting$	3408
deserve$	7575 7576 7577 659 660 3044
deserved$	7575 7576 7577 659 660 8120 3044
deserves$	7575 7576 7577 659 660 3044
deserving$	7575 7576 7577 659 660 3044
design	2512
designed$	2770 2819
designer$	8370 8371 5516 9182 9183 5543 1753 7122 7125 3335 3345
desire$	5740 9406 9407 9408 9409 9410 9411
desk	6284 6287
desk$	9943 9949 9950 9952 9964 9972 6314 6341 10013 10017 6355 10023 10135 6487 10188 7250
despite$	151 3943 152 153 154 180 182 186 187 188 216 7894 7895 7896 7897 8291 8292 8293 2346
destined$	409 1842 1843 1844 3354
destructive$	3857 7859 3092
detail	2492 2542 6334 2557 6349 6350 10158
details$	4025 4026 4027 9961 9962 9980 6337 10076 10277
detain	6512 10183 2821
detain$	10177 6613 3509
detained$	7286
detaining$	3509
detect	9942 6284 6292 6293 6294 2503 2504 6307 2522 2523 2528 6335 2549 6348 10014 10015 2563 6358 2568 6365 2604 6399 6470 2695 6493 6505 10172 6523 3507 7325 3741
detection$	9111 9112 10170 7297 3506 3507
detections$	10170 10193 7297 3506
detective$	2482 9949 9957 9958 9959 6295 6296 9972 2516 6314 2545 6338 6341 10013 6355 10021 10023 6389 6396 10064 10135 6487 10188
detectives$	2482 9949 9950 2494 9957 9958 9959 6295 6296 9964 2508 9972 2516 6314 10000 2545 6338 6341 10013 6355 10021 10023 6389 6396 10064 10135 6487 6507 10188
detent	2977
detention$	8483 9440 6769 6894 3775
detentions$	8483 6894 3775
deter$	2738 2782 3516
deteri	10317
detering$	2782
determ	2519 2631 2692
deterping$	2738
deterr	10184 3538
deterred$	10144 3516
deterrence$	7330
deterrent$	7318 7330
deterrents$	7318
deterring$	2738 3516
deters$	2738 2782 3516
deterting$	2738
develo	7237 3446
develop$	2479 6315 2524
developed$	1363 2479 6315 2524
developing$	2479 6315 2524
developmental$	3539 3546 3611
develops$	2479 6315 2524
deviant$	3166 6959 3172
device	2610 6539
device$	2547 2586 10044 10204 3467
devices$	2547 2586 10044 10204
devious$	3694
di$	10021
diabet	3757
diagnosed$	3752
diagnoses$	3752
diagnosis$	7332 3752
diagram$	2510 7244
diagrams$	7244
diazep	3578
diazepam$	7370
dice$	643
dicing$	643
dictate$	8580
did$	133 7633 7654 7662 7665 378 483 4362 4409 4518 4519 761 762 763 4564 4567 795 805 806 807 808 809 811 815 834 835 836 843 847 874 899 904 1173 1177 1276 1277 1278 1578 1584 1591 1594 1620 1637 1981 5785 9452 9453 5794 5795 2014 2071 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5907 2125 5923 5929 2138 5931 5933 5937 2146 2147 2148 5941 5942 5962 5964 2195 2217 2219 2220 2221 2222 2223 9700 9701 2257 2259 9817 9865 9866 9867 9868 9890 9891 2441 3037 3377 3380
die$	10292
died	10364 6700 10380
died$	10365
diet	6635 6636
diet$	10300 10301
dietar	3561
dietary$	7353
dietician$	3771
dieticians$	3771
dietitian$	3771
dietitians$	3771
difference$	1434 9351 9352 9353 9354 9355 9356 9357 9358
different$	485
diffic	2640 10287
difficult$	7459 4632 4802 1166 1167 1168 1169 1170 1171 8651 8652 8653 8654 8655 8656 8657 8658 8659 8714 8722 8723 8724 8725 8726 1270 1271 1272 1273 1274 8755 6432 10257 3166 3170 3172 6965 6969 3694
difficulties$	8125 8132 8133 8714 2903 6965 7333 7378 3617
difficulty$	7333 7378 3617
dim$	3694
dire$	3720
direct	3523
directed$	6410
directing$	7248
directs$	7248
dirt$	9871
dirty$	9182 9183 10418 3312 3328 3335 3709
disabi	6635
disabilities$	7359
disability$	10300 6663 7332 7364 3765
disabl	6716
disabled$	10381 3765
disaffected$	3166 6959 3265
disappear$	7910 460 461
disappeared$	460 461
disappearing$	460 461 6802
disappearred$	460 461
disappearring$	460 461
disappears$	460 461
disappointing$	2276 2277 2278 2279 6140 9806 3404
disappointingly$	3721
disaster$	1081
disasters$	1081
disband$	10236
discharge$	7437
discipline$	6845
disciplined$	4814 4815 4816 4817 6987
disclo	2543 2643 6435 2937
disclose$	7733 7761 8288 9272 9278 9292 7144
disclosure$	994 995
disclosures$	994 995
discov	6288 2519 6356 2631
discover$	9953
discuss$	9272 9278 9292 7144
disdain$	9926 9927 9928 9929 9930
disease$	7332
disengage$	7761 3690
disengaged$	7160 3690
disengagement$	3690
disengages$	3690
disengaging$	3690
disgrace$	3719
disgraceful$	8651 8652 8653 8654 8655 8656 8657 8658 8659 9716 3172 3719
disgracefully$	3719
disguised$	3073
dishevelled$	3709
dishonest$	3694 3719
disinterested$	7160 3694 3719
dismal$	2429 3719
dismally$	3719
disman	3737
dismantle$	10236
dismantled$	2696
dismantling$	2805
dismiss$	867 9860 3417
dismissed$	867 2354 3405 3417
dismisses$	867 3417
dismissing$	867 9623 9624 3417
dismissive$	8660 8661 3719
dismissively$	3719
disobedient$	3166 3694
disobey$	967 968 9439 3064
disobeyed$	967 968 9439 3064
disobeying$	967 968 9439 3064
disobeys$	967 968 9439 3064
disord	6431 2654 10122 10123 10130 10131 10145 10150 6496 6557 6558 6563 6580 6587 10252 10287 7375
disorder$	8714 8755 10096 6446 10159 10160 10161 10222 10223 10228 2772 10245 6965 7331 7332 7340 7353
disorderly$	3694
disorders$	8714 6965 7353
dispersal$	6548 6549
disperse$	10236
dispersing$	2805
display$	767
displaye$	6274 2483
displayed$	767 6274 2483
displayes$	6274 2483
displaying$	767 6274 2483
displays$	767
disposal$	7297 7449
disposals$	7297
dispute$	7413
disputes$	7413
disregard$	71 76 7761 967 968 4905 4906 1115 4908 3064 3417
disregardded$	76 967 968 3064 3417
disregardding$	76 967 968 3064 3417
disregarded$	76 967 968 3064 3405 3417
disregarding$	76 967 968 3064 3417
disregards$	76 967 968 3064 3417
disrespect$	9926 9927 9928 9929 9930 7162
disrespected$	7162
disrespectful$	8660 8661 3694
disrespecting$	7162
disrespects$	7162
disrespectted$	7162
disrespectting$	7162
disrup	10168 10172 10184 7325
disrupt$	8557 2685 2782 7162 3527 3740 3744
disrupted$	8557 10258 7162 7322
disrupting$	8557 9439 2685 2782 7162 3527 3740
disruption$	8557 8755 10141 10207 10261 10265 3528 7321 3531 3740 3744
disruptive$	1005 1006 1007 4802 8651 8652 8653 8654 8655 8656 8657 8658 8659 8755 3091 3166 6959 3172 3694
disrupts$	8557 2782 7162 3527 3740
disruptted$	8557 7162
disruptting$	8557 7162
distribute$	2481 6274 2483
distributed$	2481 6274 2483 9941
distributes$	2481 6274 2483
distributing$	2481 6274 2483
disturbance$	7413
disturbances$	7413
disturbed$	3166 6959 3694
dither$	3722
dithered$	3722
dithering$	7222 3722
ditherred$	3722
ditherring$	3722
dithers$	3722
divide$	10236
dividing$	2805
divorc	10362 10364 6700 6702 10377 10402
divorce$	10367
divorced$	10365
divorcing$	10365
dla	6663
dla$	10328
do$	131 7633 7652 7660 7663 4168 378 483 4394 4518 4564 4568 4570 4571 4572 793 805 806 807 808 809 811 813 841 845 872 8333 8335 8341 8343 897 902 1173 1175 1276 1277 1278 1504 1565 1576 1584 1589 1592 1598 1618 1635 9110 9249 5605 9272 9278 9292 9298 9299 5649 9326 5663 9342 9343 9344 9345 9346 9347 9348 9425 1981 5785 9452 9453 5798 5799 5802 2012 2072 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2127 5929 5931 2140 2197 2217 2219 2220 2221 2222 2223 2255 6197 6634 3037 7144 3377 3380
doctor	6650 2861
doctor$	10315
doctors$	6653
dodge$	5446 5447 2372
dodged$	2372
dodges$	2372
dodging$	5446 5447 2372
dodgy$	7459 8402 8403 8404 7086
doe$	3319
does$	132 7653 7661 7664 378 483 4564 794 805 806 807 808 809 811 814 842 846 873 898 903 1173 1176 1276 1277 1278 1565 1577 1584 1590 1593 1599 1619 1636 9110 5664 9346 9347 9348 1981 5785 9452 9453 5798 5799 5802 2013 2073 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5907 2126 5923 2139 5933 2196 2217 2219 2220 2221 2222 2223 2256 2441 3037 3377 3380
dogs$	8551 8552 8553
doing$	7656 7657 7658 7718 7719 7720 7721 7722 7723 7724 7725 7727 378 483 8056 1565 5908 5909 5924 5925 5929 5931 2217 2219 2220 2221 2222 2223 9711 9712 9713 9714 2441 9909 3380
dolled$	1781 1782 1783 3348
domestic$	10392 3621
dominant$	1123
done$	3885 7639 8031 4376 1317 1781 9326 9423 5833 5842 5849 5850 9519 9521 9522 9524 9525 9526 9527 9542 9543 5910 5926 5927 5928 5929 5931 5934 5935 5936 5937 2146 2147 2148 9637 9638 9639 9640 2217 2219 2220 2221 2222 2223 9681 9682 9683 9694 2259 2441 9908 3380
doomed$	1842 1843 1844 3354
door$	8081 8083
doorman$	7941
doormen$	7941 8776 8777 8778 8779
dopey$	3694
dose$	7373 7374
doss$	8606 8607
dossie	3455
dossier$	7247
dossiers$	7247
doubt$	9308 9309 9310 9311 5680 9461
doubtful$	4885
down	10134 2767
down$	266 291 388 389 390 391 392 4482 4483 4485 8247 4662 8625 8750 8751 8752 5489 5539 9232 5568 5579 9245 9256 9261 9737 9738 9739 9740 9741 9742 9743 9744 9745 9746 9747 9748 9749 9751 9752 9753 9754 9755 9756 9757 9758 9759 9762 9763 9764 9765 6101 9767 9768 6249 6351 10092 10132 10177 10243 6686 6800 7106 7310 7311 7312
downed$	6351
downfall$	8125 8243 8244
downlo	6378
download$	7259
downloaded$	10043
downloads$	7259
downplay$	705 867 3047
downplayed$	705 867 3047
downplaying$	705 867 3047
downplays$	705 867 3047
downs$	6351
drag$	2363 6241
draged$	2363
dragged$	7502 2363
dragging$	2363
draging$	2363
drags$	2363
drain$	4878
drama$	8131 8366 8392 5671 9337 5673 3107 3585
drank$	2853
draw$	7476 7477 245 246 671
drawing$	671
drawn$	7502 914 922 923 924 925 926 927 928 929 930 931 932 933 934 935 941 1713 9277 9283 9288 9297 9373
draws$	7476 7477 245 246 671 8167
dreadful$	2276 2277 2278 2279 9842 9843 9844 9845 3172 3404
dreadlock$	3710
dreadlocked$	3312
dreadlocks$	3710
dreads$	7103 7105
dream$	5606
dress$	3811 8026 8027 8028 8029 8030 4411 620 621 694 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 1741 9199 5538 9205 9206 9207 9234 9235 9236 7122 3331 7127
dressed$	8026 8027 8028 8029 8030 8031 4411 620 621 1728 1729 1730 9199 9200 9201 9202 1769 9234 9235 1781 1782 1783 7074 7076 7084 3329
dresses$	1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 5517 5518 1741 9199 9205 9206 9207 9234 9235 7122 3331 7127
dressing$	3812 5532 1741 5555 3331
drew$	7476 7477 245 246 671 8167
drift$	403 404 405 406 407 408 441 442 9300 7218
drifted$	403 404 405 406 407 408 441 442
drifting$	403 404 405 406 407 408 441 442
drifts$	403 404 405 406 407 408 441 442
driftted$	403 404 405 406 407 408 441 442
driftting$	403 404 405 406 407 408 441 442
drill	9982
drill$	8768
drink	10380
drink$	7536 7551 7699 7700 4045 4046 4047 4048 4049 4051 4052 7761 7790 7792 7793 7794 7958 8026 8027 8028 8029 8030 8333 8335 8411 8427 1275 1276 1277 1278 10314
drinker$	10379
drinkers$	10382
drinki	6635 6636 10362 10380 10402
drinking$	3804 7470 7471 30 7818 8026 8027 8028 8029 8030 8064 694 4501 710 10300 10301 2853 2903
drinks$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7958 1276 1277 1278 2853
driv	2765 2816
drive$	7675 8011 3533
driven$	4028 913 2819
driver	2505 6359
driver$	7693 7694 4030 7698 7941 2688 2702
drivers$	4021 4024 7693 7694 4030 7697 7698 7941 8569 8776 8777 8778 8779 9239 9940 6297 10024 10026 2619 2688 2702
drives$	8011
drivin	2674
driving$	6466
drone	3538
drone$	2613 3475 7330
drones$	2613 3475 7330
drop	2765
drop$	4852 9300 2364 10243 7310
droped$	2364
droping$	2364
dropout$	6896
dropouts$	8530 8531 8532 6896 6897
dropped$	2364
dropping$	2364
drops$	2364 10243 7310
drug	9936 9945 6304 9981 2629 10089 10110 6777 10445 7243 7274 7319 3748
drug$	3804 7470 7471 32 33 7850 4200 7876 4218 695 8402 8403 8404 4848 4849 4850 4851 4861 8530 8531 8532 8567 2495 2498 6345 6421 6562 2817 6635 6636 10362 6765 6797 6897 3106 3150 3165 3485 3583
druggie$	3685
druggies$	3685
druggy$	3685
drugs	9982 10094 10137 10157 2749 6784
drugs$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7803 4144 4145 4146 7833 7834 7835 7850 7854 7863 7864 7887 7888 7889 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8379 8411 8427 8557 8567 8618 1275 8755 9017 9018 9019 2495 2498 10056 10082 10103 10104 6541 2817 6646 10312 10314 2903 6765 10449 6795 6797 6799 3106 3150 6947
drunk$	8031 8060 9439 2853
dry$	1692 9165 9691 3296
ds$	10021
dto	3657
dto$	7449
dual$	5477
duck$	2372
ducked$	2372
ducking$	2372
duckked$	2372
duckking$	2372
ducks$	2372
due	10134 2767
due$	3809 265 289 4088 10303 10304 10386 2939 10402 2974
dump$	2337 2338 3410
dumped$	2337 2338 3410
dumping$	2337 2338 3410
dumpped$	2337 2338 3410
dumpping$	2337 2338 3410
dumps$	2337 2338 3410
dust$	9884
duties$	9483 9829
duty$	9483 9704 9787 9829
dyed$	3312 7106
dying	6716
dying$	10291 10381
dynamic$	6884
dynamics$	6884
dyscal	3753
dysfunctional$	3166 6959 3719
dyslex	3753
dyspra	3753
dysregulated$	3694
dystrophy$	7347
e$	9698 9802 9803 9804 6169 9847 9848 10321 10322 7209
each	9937 10058 2605 2606 6483 10268 7296
each$	149 4175 4767 5064 1657 9244 5580 5594 1803 1805 1976 1978 1979 1980 6092 9854 6259 6312 6347 10059 10070 10071 10073 10102 2673 10163 6527 6537 10215 10246 10249 10263 2818 6613 10307 3265 7141 7142 7164 3483 7301
eager$	236 237 242
ear$	9154 9781
earlier$	8836
early$	8901 7348
earmar	2808
earn$	430 8069 8070
earned$	430
earning$	430
earns$	430
earring$	7122
earrings$	7122
ears$	9154 9782 9783 7236
easier$	2720
easily$	936 1361 1551 5836 9504 9505 9811 9812 9813 9814 3057 3189
east$	1688
eastern$	1681 5474 5478 1687 5497 9164
easy$	3835 432 8151 8152 8298 8299 8300 6432 3058
eat	9996
eat$	3562 7355
eaten$	7355
eating	6636
eating$	10301 3561 7355 7364
eats$	3562 7355
eczema	3757
educat	2872 7398 3607
educate$	146 147
educated$	146 147
educates$	146 147
educating$	146 147
education$	3974 7640 8296 5856 10341 10347 3594 7396
educational$	3592
effect	3523
effect$	9357 9358 10253
effective$	3526
effectively$	1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 3234
effort$	8214 758 4551 4552 9259 9511 9549 9550 2173 2174 2175 9659 9660 9661 9662 9663 9664 9665 9666 6004 6005 6006 6007 6008
efforts$	3974 7640 9259 2173 2174 2175 6843
egg$	226 228 975 976 6882
egged$	226 228 975 976
eggged$	226 228 975 976
eggging$	226 228 975 976
egging$	226 228 975 976
eggs$	226 228 975 976 6882
ehc$	3593
ehcp	3592
ehcp$	7384
ehcps$	7384
eight	6347 10070 10071 10073 10102 2673 6527 10215 10246 10263 7301
eight$	8487
eighteen$	7969 7971 545 8004 8005 8823 8824 8825 8826 8827 8828 5169 8860 8861 8862 8863 8864 8865 8866 9106 7024
eject	10075 6529
eject$	10194
elder	7284
elder$	7874 8402 8403 8404 6866
elders$	7854 7874 7877 8402 8403 8404 8408 8539 9968 2655 6866
elect$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
elected$	106 107 108 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 9817 6222 9888
electing$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electr	2965 2981
electricity$	6757
electronic$	6773 7451
electronically$	6773
elects$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electted$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
electting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325
element$	283 284 285 6883 6887 6934
elements$	6883 6887 6934
eleven$	8487 1400 1401 1402
else$	8097 682 683 8163 8847 9645 9646
elsewhere$	9645 9646
email	2565
email$	9802 9803 9804 6357 2701 7208
emaile	6411
emailing$	6357 2701
emails$	9803 9804 9847 9848 6357 2701 7208 7209
embarked$	409
embroiled$	397 398 399
emergency$	10321 3588
emotional$	5076
emotionally$	3201 3262 3622
empathy$	8321 8351 8352 6845
employment$	7399
emptive$	6596
enabl	2502
enable	2713 3529
enable$	38 8130 2546 2715
enabled$	38 8130 8168 8169
enableed$	2715
enableing$	2715
enables$	38 8130 2546 2715
enabling$	38 8130
encounter$	8397 6808 7019
encounters$	8397 6808 7019
encour	2491
encourage$	7476 7477 146 147 238 239 240 245 246 3001 3046
encouraged$	7476 7477 146 147 238 239 240 245 246 2496 3001 3046
encourages$	7476 7477 146 147 238 239 240 245 246 3001 3046
encouraging$	7476 7477 146 147 238 239 240 245 246 3001 3046
end$	91 92 4132 689 690 9298 9299 5637 5672 6526 10264 2836
endanger$	10 2993 2994
endangered$	10 2993 2994
endangering$	10 2993 2994
endangerred$	10 2993 2994
endangerring$	10 2993 2994
endangers$	10 2993 2994
ended$	2696
ending$	6526 10291 2836
endless$	122 123 124 6138 6139
endlessly$	1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 3370
endome	3555
endometriosis$	7347
ends$	5672 10233
enemies$	8122
enemy$	8122
enforc	6369 10168 10172 7237 3513 7320
enforce$	3744
enforcement$	10034 10141 10153 10221 2792 10250 2796 6590 10265 7315 3524 7317 3531 3744
enforcer$	3736
enforcers$	3736
enforces$	3744
engage$	7565 7579 7733 7761 7845 400 401 402 8288 8623 8630 4966 8632 8633 8634 8635 8636 8637 8642 8645 8730 9242 9272 9278 9292 9340 9361 9364 9392 9413 9414 9415 9684 9860 9863 6616 6830 6956 7144 7145 7152
engaged$	393 394 395 396 400 401 402 8031 8039 8630 8632 8633 8634 8635 8636 9277 9283 9288 9297 9373 9374 9375 9376 9377 9390 9399 9400 9401 9402 9403 6830 6956
engagement$	393 394 395 396 8629 8637 1189 1190 1191 1192 4985 9259 1808 1809 1810 1811 9429 5765 6950 6955 7141
engager$	6918
engagers$	6918
engages$	393 394 395 396 400 401 402 9364 9386 9387 9388 9389 6830
engaging$	393 394 395 396 400 401 402 8630 8632 8633 8634 8635 8636 8637 9413 9414 9415 6830 6949 6956 7152
english$	7405 7407
enjoy$	909 910 911 912 977 978 979 980 9458 3055
enjoyed$	909 910 911 912 977 978 979 980 9458 3055
enjoying$	909 910 911 912 977 978 979 980 3055
enjoys$	909 910 911 912 977 978 979 980 9458 3055
enormously$	10264
enough$	69 7616 3952 7618 3977 4517 4558 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 1534 1537 5355 5356 5437 9103 9718 7023 7045
enquir	6364 10172 10400
enquir$	2645
enquiries$	9986 2634 2645 10165
enquirs$	2645
enquiry$	10029 2645 10165 7270
enrich	3446
ensure	2699
entangled$	397 398 399
enter$	3037 6830
entered$	2561 2562 2589 2649 2651 3037 6830
entering$	3037 6830 7266
enterp	10127
enterprise$	9969 7270
enterred$	3037 6830
enterring$	3037 6830
enters$	10041 3037 6830
entice$	7476 7477 238 239 240 3001
enticed$	7476 7477 238 239 240 3001
entices$	7476 7477 238 239 240 3001
enticing$	7476 7477 238 239 240 3001
entirely$	2393 2394 3249 3365 3368 3420
entitled$	3694
entitlement$	8581
entrant$	8523
entrants$	8523
entrenched$	1110 3144
epi	3579
epilep	6716 3757
epilepsy$	10381
epipen$	7371
epipens$	7371
episodes$	7915
equal$	3242
equally$	3039
equals$	5231 5232 5233
erratic$	7566 7567 7568 7569 8646 8647 8648 8649 1193 3172
escala	2827 3523
escalate$	9300
escalated$	2560
escape$	7707
essential$	2770
establ	6288 2519 2631 2643 6435 2692
establish$	9953 2514 2521 2526
estate	6565 6608
estate$	7870 7871 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8512 8569 8573 8574 6089 10230 10240 10273 10276 6854 3265
eternally$	3717
european$	1679 5473 5475 5479 9162 3291
evade$	5446 5447 2372
evaded$	2372
evades$	2372
evading$	5446 5447 2372
evasive$	3694
even$	3962 3966 179 6136 6137
evening$	9432 9433 9434 3462
events$	10128
ever$	5337 5338 1547 9359 9360 5699 9365 9366 9367 5725 1934 5727 1936 5774 5775 1984 1985 1986 1987 1988 1989 5788 9469 9470 9471 9472 6203 7148 7149
every	6483
every$	122 123 124 4629 8295 4760 4939 1459 9244 5580 5594 1803 1805 1975 5768 1977 1978 1979 1980 6099 6162 9847 9848 9854 6312 10059 10307 6645 7141 7142 3366 7164 7209 3483 7358
everybody$	4498 4499 4500 6072
everyone$	4498 4499 4500 8200 4629 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8534 4933 5182 6072
everything$	7867 8165 5260 1469 9244 5580 1879 1880 1881 2006 2007 2008 2009 2010 6042 6131 6217 6240 6836 7141 7142
evicte	10380 6716 3784
evicted$	10381
evicti	10362 10377 10402 3784
evicts	3784
eviden	9982 2692 10157 2756 7237 3732
evidence$	4538 9618 9698 9847 9848 9948 2517 6330 10004 2550 2632 6425 2653 10185 7208 7209 3478 7279
evidently$	2001 5793 2002 2003
evil$	3090 6959
ex$	10368
exaggerate$	8613 7162
exaggerated$	7162
exaggerates$	7162
exaggerating$	7162
exaggeration$	8613
exam$	9836 9902 6691 3612 7407
examin	6378
examin$	2525
examination$	7259
examinations$	7259
examined$	2525 10043
examines$	2525
examining$	2525
examins$	2525
example$	10275 3478
exams$	7407
except$	5261
exception$	7155
exchang$	497 4289 498 499 500 501 502
exchange$	4281 497 4289 498 499 500 501 502 4296 7964 8011 6830
exchanged$	497 4289 498 499 500 501 502 6830
exchanges$	497 4289 498 499 500 501 502 8011 6830
exchangged$	497 4289 498 499 500 501 502
exchangging$	497 4289 498 499 500 501 502
exchanging$	497 4289 498 499 500 501 502 6830 7266
exchangs$	497 4289 498 499 500 501 502
excitement$	8366 8372 8392 3056
exclude$	9860 9861
excluded$	7505 3983 3984 3985 3986 3987 3988 3989 3990 199 200 201 296 297 298 299 8117 4814 4815 4816 4817 2354 6894 7216 7390 3599
excluding$	9623 9624
exclus	6691
exclusion$	8135 8136 8243 8244 8483 2754 2877 10356 6894 3773
exclusions$	8483 6894 3773
excuse$	6247 7192 7193
excuses$	4935 4936 1145 4938 6247
execut	10186 3502
executed$	7291
exercise$	767
exercised$	767
exercises$	767
exercising$	767
exhaust$	1136
exhausted$	1136
exhausting$	1136
exhausts$	1136
exhaustted$	1136
exhaustting$	1136
exhibit$	3471
exhibited$	7262 3471
exhibiting$	3471
exhibits$	3471
existence$	6960
existent$	8646 8647 8648 8649 9842 9843 9844 9845
expand	2814
expect	6687
expect$	4429 4430 4431 640 641 8229 8230
expectations$	8745 7000
expected$	4040 2496 2624 10174 10352 10386
expecting$	3576
expell	3601
expelled$	3601 7393
expend	6328
expendable$	9993
expensive$	9182 9183 5543 3335
expensively$	1677 3292
experi	2935 2936
experience$	8397 1354 1356 5203 1412
experienced$	1363 9087 1645 1654 6727 6728 6811 7021 3244
experiences$	8397
experiencing$	6727 6728
explanation$	9802
explicit$	4262 4270
exploitation$	7457 7458 7495 7496 7497 7512 7751 7850 8125 8126 8135 8136 8243 8244 8324 8325 8326 8327 8358 8359 8360 8361 8362 8363 8364 8365 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 2568 6365 6470 2695 6493 6523 6833 6862
exploited$	7502 7505 8009 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8358 8359 8360 8361 8362 8363 8364 8365 9033 9034 9035
exploiter$	4010 7683 7702 7854 7874 7898 7900 7903 7972 7990 7995 8000 8238 4729 8395 8402 8403 8404 8405 8469 1016 1097 6793 6888 6891 6892
exploiters$	4010 7683 7702 7706 7854 7874 7898 7900 7903 7972 7995 8000 8238 4729 8395 8402 8403 8404 8405 8408 8469 1016 1097 6793 6888 6891 6892
explosive$	3692
expose$	3795 10 7469 3822 7488 7489 7490 7491 7492 7493 7494 2993 2994
exposed$	3795 10 7469 3822 7488 7489 7490 7491 7492 7493 7494 2993 2994
exposes$	3795 10 7469 3822 7488 7489 7490 7491 7492 7493 2993 2994
exposing$	10 3822 7488 7489 7490 7491 7492 7493 2993 2994
express$	4686 4687
expressed$	4686 4687
expresses$	4686 4687
extend	2743
extensions$	7094 7105
extract$	2479
extracted$	2479
extracting$	2479
extraction$	7259
extractions$	7259
extracts$	2479
extreme$	4929
extremely$	3233 3249
eye$	9154 9780 7114
eyebrow$	9154 9170 7117
eyebrows$	9154 9170 7117
eyed$	7082 7111
eyelashes$	7099 7105 7112
eyes	10006
eyes$	5110 9154 1698 9177 9895 3444
eyesig	6635
eyesight$	10300
fabricated$	8451
face$	7831 9154 5527 5542 9217 5556 2518 6502 7109 3347
facebo	2700
facebook$	462 4254 463 4255 464 4256 465 4257 466 4258
faced$	6977 7110
faces$	9154 9217 5556 6305 7109 3347 3650
facial$	5483 2518 3299 3466
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6712
facing$	3650
facts$	4538
fade$	7096 7105
fades$	7096
fail	2824 3615
fail$	136 736 800 805 806 807 808 809 811 831 832 833 848 908 9299 9439 2026 2027 2028 2029 9865 9866 9867 9868 3050 7156 3371 3372
failed$	136 736 800 805 806 807 808 809 811 831 832 833 850 908 9439 2026 2027 2028 2029 5826 9492 9865 9866 9867 9868 3050 3371 3372 7216
failing$	136 736 800 805 806 807 808 809 811 831 832 833 851 908 9439 2026 2027 2028 2029 9487 9488 9489 9490 9623 9624 9865 9866 9867 9868 3050 3371 3372 3373 7166 7167
failings$	9487 9488 9489 9490 3373 7166 7167 3718
failled$	136 736 800 908 9439 9865 9866 9867 9868 3050
failling$	136 736 800 908 9439 9865 9866 9867 9868 3050
fails$	136 736 800 805 806 807 808 809 811 831 832 833 849 908 9439 2026 2027 2028 2029 9865 9866 9867 9868 3050 3371 3372
failure$	4068 277 278 279 280 281 282 831 832 833 9487 9841 9897 6896 3373 7166
failures$	9487 9488 9489 9490 9841 9897 6896 3373 7166 7167
fainted$	3763
fainting$	3763
faints$	3763
fair$	1692 3288 3289 3296 3312
fake$	3305 3320
fall	2765
fall$	4092 4093 4094 4095 407 408 960 9300 2326 10243 3414 7310
fallen$	407 408 960 2326 3414
falling$	407 408 960 7138 3414
falls$	4092 4093 4094 4095 407 408 960 2326 9849 10243 3414 7210 7310
false$	8451 9463 3068 3073 3307 3320
families$	1138 1139 1154 8663 8689 8690 8691 8692 8693 8694 5037 5038 8705 8709 6020 6021 6022 6023 6024 6025 6072 6084 9750 6958 6960 7003 7008 7202 7208
family	6695 6696 10389
family$	4941 1154 8663 8689 8690 8691 8692 8693 8694 5037 5038 8705 8709 8913 8938 8942 6083 10361 6697 10372 10373 10376 2920 10388 10404 10406 6759 6958 7003 3215 7008 3585 3618 7418 7423
fancies$	7917 7918
fancy$	7917 7918
fantasist$	6896
fantasists$	6896
far$	8453 8454 8455 1447 1451 1482 1615 2260 2261 2262 2400 10217
farce$	7177
farcical$	3719
fashionably$	1677 3292
fast$	8901 3058
faster$	8836
fat$	3709
fate$	6834
father	6696 10363 6699 2911 2921 6714 2923 2926 10389 10403 10404 6742
father$	1138 1139 5037 5038 8754 1481 1490 5283 5284 5285 5286 2900 2901 10359 10361 6697 2908 2909 2912 10372 10373 2919 2920 10384 10388 6730 7003
fathers$	2919 7003
fatigue$	7347
fattest$	1699 3316
fault$	7727 7728 300 301 302 303 8113 703 704 9715 9851 2424 6224 9899 9900 9901 6835 3418 7213 7223
faulty$	4559
favor$	4283
favors$	4283
favour$	4282 7954 7955 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 6818 3330
favoured$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3330
favouring$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3330
favourred$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3330
favourring$	1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 3330
favours$	4282 7954 7955 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2464 2465 2466 6818 6819 3330
faze$	5392
fazes$	5304 8970
fear$	4921 4922 1131 1132 1623 3252
feared$	1623 3252
fearless$	3703
fears$	1623 3252
february$	7872
feckless$	3694
fed	2486
fed$	674 1121 1122 2963 2966
feed	2486 2558 3446
feed$	674 1121 1122 2479 2564
feeded$	2479
feeding$	1121 1122 2479 2564
feeds$	674 1121 1122 2479 2564 2963
feel$	7917 7918 4686 4687 1125 1133 2596
feelin	3544
feelings$	8573
feels	3544
feels$	7917 7918 4686 4687 1125 1133
feet$	7836 7837 5461 9127 9128 9820 9894 3273
feigned$	3073
fell$	407 408 960 2326 3414 7298 3574
felt	3544
felt$	7917 7918 4686 4687 4786 4787
female	3494
female$	5449 9115 9116 5452 9118 9119 1679 6291 2628 6901 7056 3265 3480
females$	8662 2628 6901 3704
fend$	5126 5312 5313 5314 5317 5318 5320 5321 5324 1533 9685
fendded$	1533
fendding$	1533
fended$	1533
fending$	5312 5313 5314 5317 5318 5320 5321 5324 1533
fends$	1533
feral$	3166 6959 3694
ferocious$	3692
fester$	9905
fever$	7346
few$	6934
fewer	2765
fibrosis$	7347
fiercely$	3249 3263
fifteen$	1400 1401 1402
fight	2765
fight$	7761 7790 7792 7793 7794 8088 4553 8219 8369 8439 8440 8755 5127 9298 9300 5671 9337 5673 9435 9439 3533
fighti	6558 6702 6760
fighting$	7514 7515 4773 8557 8613 8755 9439 10223 10335 2903 10367 10425
fights$	8368 8372 8755 9435 9439 9440
figure$	5273 6578
figures$	9836 6227 9902 9904 9913 9914 6578
file$	9698 9961 9973
files$	9698 9961 9973
filler$	7089
fillers$	7089
film	10075 2821
film$	7675 10054 2602 10061 10065 6405 2614 6613 7267
filmed$	7502 7545 4028 9081 2602 10063 2607 6405 2614 10144 3474
filming$	2602 6405 2678 7290
films$	2602 10061 6405
filthy$	9182 9183 3709
final$	2879 3644 3646
find	10049 3457
find$	2 1268 9298 6288 2519 2541 6356 2631 2643 10191
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1267 6356
fine	2893
fine$	8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 5348 1557 1558 5351 5357 5358 5359 5360 5361 5362 5363
fined$	6767
finger	10183 2821
finger$	9547 9548 9557 9558 9567
fingerprint$	6613
finish$	5639
finished$	9374 9375 9376 9377 2016
fire	6783
fire$	7839 8099 10113 6783 10448
firear	10445
firm	2787 2793 2798
firm$	6585 2797
firmer$	2797
first$	7811 1011 1066 9616 3644
fishnets$	7122
fisted$	9859 7188
fit$	6052 10296
fits	6635
fits$	10300 7350
fitted$	2981
fitting$	5519 5541
five	6276 6347 10057 6394 2605 2606 10070 10071 10073 10102 2659 2673 6477 10148 10163 6527 10215 10246 10263 10268 2818 7301
five$	4679 8555 1212 8857 1669 5462 5463 1714 9171 9172 9173 9174 9175 9176 5694 5703 5709 6097 6451 10140 10142 3480
fixated$	3437
fixed$	3784
flag$	2555 2590 3469
flagg	2626
flagged$	2512 2555 2560 2589 2590 10062
flagging$	2555
flagrant$	1113 1114 1116
flags$	2555 2590
flashb	3756
flashy$	3335
flat	6696 10366
flat$	7890 7891 7892 7893 4229 4230 4231 4232 8073 8074 8075 1812 10361 10390 10414 2961 10422 7432
flatmates$	5231 5232 5233
flats$	10413
flatter$	2456
flattered$	6849
fleas	2962
fleas$	6754
fled$	7273
fleece$	7122 7131
fleeces$	7122 7131
flier$	6906
fliers$	6906
fling$	47
flinging$	47
flings$	47
flip$	6323
flirt$	467 468 469 484 643
flirtatious$	3671 3701
flirted$	467 468 469 484 643
flirting$	467 468 469 484 643 694
flirts$	467 468 469 484 643
flirtted$	467 468 469 484 643
flirtting$	467 468 469 484 643
flirty$	3671
floor$	10411
floppy$	3289
flout$	967 968 3064
flouted$	967 968 3064
flouting$	967 968 3064
flouts$	967 968 3064
floutted$	967 968 3064
floutting$	967 968 3064
flung$	47
fluoxe	3578
fluoxetine$	7370
flyer$	6906
flyers$	6906
fob$	2335 3409
fobbed$	2313 2335 3409
fobbing$	2335 3409
fobed$	2335 3409
fobing$	2335 3409
fobs$	2335 3409
focus	6602
focus$	2684
foetal$	3753
follow	2581 2821
follow$	7761 4476 8288 4663 4664 4665 4666 4667 8333 8335 1021 9242 9272 9278 9292 2074 2075 2076 6071 9863 10054 2602 10065 6405 6613 3037 7144 7267
followed$	8031 8039 8060 1021 2074 2075 2076 9694 2602 6405 10074 3037
following$	1021 2602 6405 3037
follows$	4476 1021 2602 6405 3037
folly$	8129
food	2965 6758
food$	7946 7947 7948 7949 7950 7951 7952 7953 7958 6757 2966
foodbank$	10423
foolhardy$	2997
foolish$	3856 77 78 3889 725 9611 9612 2997 3048
foolishness$	7744 7745 7746 7747 7748 7749 8129 4503 4504
fools$	7185
foot$	5461 9127 9128 9210 9211 10112 3273
footag	6320 6383 10158
footage$	9970 9980 9985 2556 10048 6384 10050 2595 2613 3470 7263
footho	10006
footprint$	10271
for	6424 2713 7237 3446 3523 3529
for$	3863 7772 7803 4170 4209 4211 4212 7937 4281 7962 4420 4421 4422 4423 4424 8322 4874 8540 4892 4894 4895 4896 4898 4899 8568 4949 5062 5067 5069 5071 5090 5325 9068 9070 9102 1982 1983 9445 9621 6055 9727 9728 9825 6176 9873 9875 9886 9912 9932 9933 9935 9953 6317 6353 10059 6445 6449 6453 6466 6476 6494 10164 6503 6504 6522 2777 6600 6624 10290 2845 10307 6658 10324 10325 6670 10428 10440 2985 6800 7008 7211 7270 7273 7298 7329 3597 7438 7440 7446 7451
force	2487 6284 6292 6293 6294 2503 2504 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 2568 6365 10047 2604 6470 2695 6493 6523 2812
force$	5848 5853 5854 9881 6243 6279 9949 9950 2494 9952 9957 9958 9959 6295 6296 9964 2508 9972 6314 6341 10012 10013 6354 6355 10021 10023 10027 6396 10114 10135 6487 6507 10188 2812 6604 7324
forced$	4668 4669 4670 4671 4672 4673 8344 8345 8346 8347 8349 1159 1162
forces$	4668 4669 4670
forcing$	4671 4672 4673
foreca	2621
forehead$	9154
foreign$	1679 5475 3291 7086 7115
forens	3741
forese	2621
forever$	1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 3370
forget	6645
forget$	10310
forgot$	7216
forgotten$	3405 7216
form	2512 7237
form$	8484 5956 9730 2524 10147
formal$	3644
formally$	3598
formed$	2524
forming$	2524
forms$	2524 10147
forwar	2486 2558
forward$	2566 2701 6556
forwardd$	2566
forwarded$	10002 2566
forwarding$	2566 2701
forwards$	2566 2701
foster	3626
foster$	1292 6696 10389 10404 10417 3212 7418 7424
fostered$	7418
fought$	4548
foul$	3188
found$	2 4786 4787 1045 4957 1223 1269 2258 9725 2973 2988 3156 3395
foundation$	9158 9159 9160 7113
four	6347 10070 10071 10073 10102 2673 6527 10215 10246 10263 7301
four$	4679 8555 1714 9171 9172 9173 9174 9175 9176 5694 5709 3480 3588
fourteen$	1400 1401 1402
fragment$	10236
frame$	9122 9123 9124 7060
frames$	9122 9123 9124 7060
fraternise$	3059
fraternised$	3059
fraternises$	3059
fraternising$	3059
fraternity$	6887
freckled$	1692 3296 3709
freckles$	3710
freckly$	3709
free	6459
free$	3887 96 7718 7719 7720 7721 7722 7723 7724 7725 4075 8006 8007 2964 6829
freely$	8006 8007 551 9811 9812 9813 9814 6828 6829 3038
frequent$	457 458 3011 3114
frequently$	456
friend	9937 6347 2605 2606 10070 10071 10073 6428 10102 2659 2673 6477 6527 6536 10201 10215 10246 2801 10263 10268 2818 10278 7301 7308 7428
friend$	1154 8663 8689 8690 8691 8692 8693 8694 8705 9114 9117 6883 6958
friendly$	4944
friends$	3793 7535 7560 276 7758 7785 336 4144 4145 4146 7869 4374 4375 4380 4381 4389 4407 712 734 4565 4679 4780 989 990 991 996 8488 4826 1153 1154 8663 8689 8690 8691 8692 8693 8694 8705 1258 5231 5232 5233 8947 8948 8949 8950 8951 9084 9090 9114 9117 9156 1726 1773 1774 9331 9332 9333 9334 9335 5677 5678 5679 5694 5703 5709 5721 5770 9486 6020 6021 6022 6023 6024 6025 6082 9779 9787 9788 9789 9790 9791 9792 9793 6268 10093 6451 2670 10140 10142 2724 10239 6593 6786 6883 6958 3175 7200 7208
friendship$	3897 948 949 4799 1035 6883
friendships$	3 4 5 6 7 8 9 3829 948 949 6883
frighten$	9075 9076 9077
frightened$	9033 9034 9035 1621 1622
frightening$	7516 7517 7518 7519 7520
frightens$	5304 8970
fringe$	9216
fringes$	9216
fritter$	3427
frittered$	3427
frittering$	3427
fritterred$	3427
fritterring$	3427
fritters$	3427
frizzy$	3289 3312
from	7237
from$	7639 8192 8193 8194 8195 8196 8203 8204 8650 1252 5055 5243 5274 5379 5407 9114 9117 1754 9269 10037 10059 2623 10092 2714 6530 6598 6669 6670 6707 6708 10391 2980 7042 7121 7165 7251 3540 7352 7393 7451
front$	6747
frustrating$	6140 9806
ft$	9127 9128 3273
full$	3973 3981 4007 1425 2616 2892 3321
fully$	1314 1425 5220 1551 1554 3039 3249
fumble$	3722
fumbled$	3722
fumbles$	3722
fumbling$	3722
functi	2512 2887 7334
function$	1372 1373 1374 1375 1376 1377
functioned$	1372 1373 1374 1375 1376 1377
functioning$	1372 1373 1374 1375 1376 1377
functionned$	1372 1373 1374 1375 1376 1377
functionning$	1372 1373 1374 1375 1376 1377
functions$	1372 1373 1374 1375 1376 1377
fund$	9684
funding$	7219
funds$	7434
furthe	2487 2743 7308 3523
further$	6279 2708 3480
furthered$	2708
furthering$	2708
furthers$	2708
futile$	3360
gain$	8069 8070 5068
gained	2840
gained$	6632
gallery$	6319
gambling$	10312
game$	4295 677 8768 8797
games$	677
gaming$	7924 7925 7926 677
gang	9942 9945 6284 6292 6293 6294 2503 2504 6307 2522 2523 9981 2528 2549 6348 10014 10015 2563 10022 6358 2568 6365 10047 2604 2629 10110 10130 6470 2695 6493 6523 6587 10252 2801 10259 7243 7274 7319 7320
gang$	4121 7850 7854 7864 7874 7898 8379 8405 8458 8539 8567 1303 8947 8948 8949 8950 8951 9949 2495 9967 9969 9982 6345 6352 2622 6415 6421 10087 6440 6441 2668 2754 10224 10238 6593 6795 6797 3074 3165 3207 3449 7246 3458 3469 3479 3492 3530 3676 3750
gangling$	3709
gangly$	3709
gangs$	7850 7854 7864 7874 8379 8405 8458 8539 8567 9949 2495 9969 6352 6415 6795 6797 3074 3449 3458 3676 3750
gangsta$	8459 6867 3677
gangstas$	8459 6867 3677
gangster$	8459 1016 6867 3677
gangsters$	8459 1016 8608 6867 3677
gap	7237
gap$	9841
gaps$	9841 2890
gather	6309 10030 7237 3446 3487
gather$	8761 6219 2479 6315 10051 7058
gathered$	8761 2479 6315 10007 7058
gathering$	8761 2479 9974 6315 7058
gatherred$	8761 7058
gatherring$	8761 7058
gathers$	8761 2479 6315 7058
gaudy$	3335
gaunt$	3709
gave	2486
gave$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2202 2318 2319 2320 2321 2322 6151 6767 3575
gbh	6777 3664
gbh$	10442 7456
gcse$	7396 3612 3613 7407
gcses	6691
gcses$	10356 7396 7407
gdpr$	9824
gear$	9205 9206 9207 9208 9209 7127 7137
genera	3446
general$	1812
generator$	2702 7289
generators$	2702 7289
gentleman$	8915 8916 8917
gentlemen$	1498
gents$	1498
get	6417 2816
get$	48 49 57 59 60 61 62 63 7537 3873 117 118 119 120 121 4043 7761 7792 7793 7796 4134 7983 565 568 8069 8070 655 656 4507 8173 4550 8239 8333 8335 8341 8343 893 955 956 958 959 960 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4937 4961 4962 1213 1239 1240 1241 1242 1243 1244 5068 5070 8801 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 9008 9009 1566 1570 1671 9298 9299 5697 9384 5720 5728 9413 9414 9415 2343 6199 2425 2426 9996 2676 6612 2857 10378 3014 3036 3037 6830 3098 3100 3104 3167 3169 3177 7152
gets	3584
gets$	48 49 57 59 60 61 62 63 117 118 119 120 121 566 655 656 8167 893 955 956 960 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4986 1213 1239 1240 1241 1242 1243 1244 8801 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1567 1571 1671 5757 2343 2425 2426 9996 2676 2851 2857 2871 2874 2888 2963 3014 3037 6830 3098 3100 3104 3167 3169 3177 3558 3598 3600
getting$	48 49 57 59 60 61 62 63 117 118 119 120 121 4154 7983 4703 955 956 958 959 960 4924 4993 4994 1569 9413 9414 9415 5752 9439 2343 2425 2426 2676 2857 3037 7152
gift$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8011 8411
gifts$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8011 8370 8371 8398 8411 8427
gilet$	9205 9206 9207 7118 7127
gilets$	9205 9206 9207 7118 7127
ginger$	5496 3289 3312 3709
girl	6347 10070 10071 10073 10102 2673 10148 6527 10215 10246 10263 6715 6782 7301
girl$	276 336 712 996 1154 8663 8689 8690 8691 8692 8693 8694 8705 1258 8835 1726 1773 1774 5658 5729 5730 6291 6759 10447 3066 6882 3101 6958 3175 7085 7108
girlfr	10362
girlfriend$	7966 514 8002 8003 547 548 10368 10376 10383 6821 6822
girlfriends$	7966 514 8002 8003 547 548 6821 6822
girls	6276 6283 10057 10058 6394 2605 2606 6428 2659 6477 10216 2818 10278
girls$	7535 276 7758 336 7844 4180 4182 4184 4374 4375 4380 4381 4389 4407 712 734 4565 4679 8418 8428 8429 8430 8431 4780 989 990 991 996 8460 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8556 1153 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 1258 8720 8835 1426 5278 5279 5280 5281 8975 9156 1726 1773 1774 9331 9332 9333 9334 9335 5677 5678 5679 5694 5703 5709 9385 5721 9395 5770 9486 9647 6020 6021 6022 6023 6024 6025 6081 9761 9779 9787 9788 9789 9790 9791 9792 9793 9794 6268 10093 6451 2670 10142 2724 6798 6882 6939 6958 3175 7085 7200 7208
give	2486
give$	7675 229 230 231 232 233 234 235 7733 365 1140 1141 1142 1344 5406 1624 1625 9272 9278 9292 5889 2179 2318 2319 2320 2321 2322 6289 2701 7144
gived$	1140 1141 1142
giveing$	2701
given	6360 6411 2981
given$	7639 4008 4009 1624 1625 1887 9637 9638 9639 9640 2202 2318 2319 2320 2321 2322 10069 2851 2852 2874 2888
gives$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2202 2318 2319 2320 2321 2322 6311 6328 2701
giving$	229 230 231 232 233 234 235 365 1140 1141 1142 1624 1625 2179 2318 2319 2320 2321 2322 6311
glad$	236 237 242 376 377
glamour$	8370 8371 8392 8398
glandular$	3554
glasses$	7122
glean$	2479
gleaned$	2479
gleaning$	2479
gleans$	2479
gloves$	7122
glued$	2019
go$	3874 7540 3876 3877 7551 3919 7613 7633 7666 293 4101 4102 4103 4104 7770 7790 7792 7793 7794 4162 4164 4165 403 404 405 406 407 408 435 438 441 442 4237 4240 4248 460 461 7983 555 556 557 561 8026 8027 8028 8029 8030 4392 8073 8074 8075 4509 8183 8288 8333 8335 8341 8343 915 939 958 959 1109 1276 1277 1278 1756 1765 9242 9272 9278 9292 9298 9299 1859 9439 5816 5954 6220 6361 2757 3009 3036 3037 6830 7144 3641
goad$	975 976 3063
goadded$	975 976 3063
goadding$	975 976 3063
goaded$	975 976 3063
goading$	975 976 3063
goads$	975 976 3063
goal	2779
goal$	2770 10262
gobby$	3694
goes	9996
goes$	7666 293 403 404 405 406 439 441 442 4248 460 461 555 556 557 562 8165 915 939 958 959 1109 1276 1277 1278 1756 1765 1882 9439 5816 6361 10041 2864 2966 2974 3009 3036 3037 6830 3584 3641
going$	7634 7656 7657 7658 293 7818 4156 403 404 405 406 434 441 442 4236 4239 4246 4247 4248 460 461 518 7983 555 556 557 563 8026 8027 8028 8029 8030 8056 8073 8074 8075 939 958 959 4770 1109 1276 1277 1278 5193 5194 1510 1756 1765 9271 5627 1836 1837 1838 1839 5632 1845 1846 1847 9379 9439 5816 2624 2757 2974 3009 3036 3037 3571 3641
goings$	10033 6409
gold$	3301 7122
gone$	4141 4142 4150 403 404 405 406 407 408 441 442 4248 555 556 557 8031 8032 4377 8048 8049 8050 8061 4544 939 1109 9645 9646 6361 6675 2950 3009 3036 3037 6830 3571
good$	3889 3922 431 4801 8546 5136 5235 1526 1534 1537 5750 6053 6228 2616 3277
goods$	6541
goodwill$	4928
goose$	7128
gorgeous$	3709
gormless$	7086 3694
got	10317 2981
got$	48 49 57 59 60 61 62 63 117 118 119 120 121 564 567 8031 8048 8049 8050 8062 663 664 8167 955 956 960 1281 1568 1696 1709 1710 1711 1712 1759 5726 9542 9543 2343 2425 2426 2676 2963 3036 3037 6830 3206 3313 3324 3557 3574 3598 3600 3643
gown$	9197
gowns$	9197 9220
gp	6650 2861
gp$	10315 6653
gps	2981
gps$	6773
grade$	7404 3728
graded$	1212 1215 10062 3447 3728
grades	10355 6691
grades$	10356 7404
graffi	6760
graffiti$	10160 10425
gran	6696 10363 6699 2911 2921 6714 2923 2926 10403 10404 6742
gran$	10361 2924
grandad$	2924
grandf	6696
grandfather$	10361
grandm	6696
grandmother$	10359 10361
grante	3647
granted$	7291
grasp$	8288 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647
grass$	9833
gravitate$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitated$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitates$	922 923 924 925 926 927 928 929 930 931 932 933 934
gravitating$	922 923 924 925 926 927 928 929 930 931 932 933 934
greasy$	1692 9165 3289 3296 3312
great$	4929
greater$	1411
greatly$	10264
greed$	7744 7745 7746 7747 7748 7749 8129 4503 4504 4523 8370 8371
greedy$	3694
green$	8939 8940 8941 9155 7035 3290 3312
greet$	2469
greeted$	2469
greeting$	2469
greets$	2469
greetted$	2469
greetting$	2469
grew$	1379 1380 1691 3295
grey$	9155 9165 3312 7122 3335 7286
grip$	9800 9877 9878 9879 9880 2795 7217
grips$	2795
groomed$	7502 7505 8009 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8358 8359 8360 8361 8362 8363 8364 8365 7075
groomer$	7898 7990 7995 8000 8238 8469 1016 1097 6888 6891 6892
groomers$	7898 7995 8000 8238 8469 1016 1097 6888 6891 6892
grooming$	7495 7496 7497 7512 7751 8125 8126 8358 8359 8360 8361 8362 8363 8364 8365 6862
gross$	3374
grounds$	2712 2939
group	9937 6276 6347 10035 10052 10055 10057 10058 6394 10060 2605 2606 10070 10071 10073 6428 10102 2659 2673 10148 2697 10163 6511 6527 6536 10201 6537 10215 10246 6587 10252 2801 10259 10263 10268 2818 10278 7257 3488 3489 7296 7301 7308 7319 7320
group$	7535 7561 7562 276 7758 7760 336 7844 4180 4182 4184 4374 4375 4380 4381 4389 4407 4454 712 734 4565 8336 4679 4780 989 990 991 996 8462 8464 8485 8488 4826 4827 1075 1153 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 1258 8720 5060 5061 1303 8845 8947 8948 8949 8950 8951 8955 1518 1519 1640 1641 9156 1726 1773 1774 9331 9332 9333 9334 9335 9338 5677 5678 5679 5682 5683 5694 5703 5709 9385 5721 9395 5770 9486 6020 6021 6022 6023 6024 6025 9704 6075 6077 9778 9787 9788 9789 9790 9791 9792 9793 9794 9869 9870 6210 6268 6270 9969 9972 6314 6341 10013 10017 6355 10023 6374 2583 10068 10079 2629 10093 6451 2668 2670 10135 2682 10140 6487 6489 2724 10188 10202 10203 10237 10238 10239 6583 10254 6593 6614 6617 10283 6882 6934 6939 6958 3175 7008 7200 7208 3473 7270 3489 3530 7401
groups$	7562 8462 8464 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 9969 10079 6939 6958 7270
grow	2814
grow$	1379 1380 1691 3295
growing$	1379 1380 1691 3295
grown$	509 7972 954 8763 8810 1364 8823 8824 8825 8826 8827 8828 5165 5166 5167 5168 1379 1380 5179 5185 5186 5187 8854 8855 8856 8860 8861 8862 8863 8869 5207 5209 5210 5211 5212 5213 5217 5219 8885 5228 8899 8900 1444 1461 8920 1467 1468 5262 8928 8929 5268 5269 1486 5339 5342 5404 1626 1627 1628 1629 1646 5444 1691 7024 7026 3258 3295
grownups$	8829
grows$	1379 1380 1691 3295
grubby$	9182 9183 3328 3335 3709
guarantee$	1921 5713 1922 5714 1923 5715 1924 5716 1925 1926
guaranteed$	1842 1843 1844 3354
guard	2505 6359 2597 6399 2618 6470 2686 6478
guard$	4030 7941 2482 9940 6297 10024 10026 6389 2601 10064 2619 2620 10135 2721 2737 2820
guardian$	9092 9093 9094 9095
guardians$	9092 9093 9094 9095
guards	6478
guards$	4030 7941 2482 9940 6297 10024 10026 6389 2601 10064 2613 2619 2620 10135 2721 2737 2820
gucci$	7122
guessed$	8225 8226 4562 4563
guidance$	7673 7674 8328 8329 8330 8331 8332 9041 9058 9528 9529 9530 9531 9532 9533 6856
guilt	10089 6440
guilt$	9852 10105 3418 7214
guilty	3653
guilty$	678 679 6505 3653 7445
gullible$	766 8939 8940 8941 3049 7035 3694
gum$	3757
gun	10445
gun$	4674 4675 6765
habit	7375
habit$	7522 2166 6789 6790
habits$	7522 9307 6789 6790
habitual$	457 458 6415 3011 3093 3105 3485
habitually$	456
had	2828 2832 2866 3584
had$	184 185 250 480 483 4366 4367 4368 4371 4372 582 583 584 585 586 587 588 589 590 603 604 605 606 607 651 699 701 1173 1281 1437 9114 9117 1696 1709 1710 1711 1712 1759 9452 9453 2011 2056 2057 2058 2059 2061 2062 2063 2064 5874 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2122 2130 5948 5949 5950 5962 5964 6029 9695 2451 2452 6588 2829 6624 2839 2845 2847 2851 6658 2874 3206 7058 3313 3324 3377 7273 3540 3557 3558 3597 3632
haemop	3555
haemophilia$	7347
hair$	9148 9150 9151 9152 9216 9236 7091 3302 7104 3314
haircut$	9150 9151 9152 9216 7104 3314
haircuts$	9150 9151 9152 9216 7104 3314
haired$	7072 7081
hairstyle$	9150 9151 9152 9216 7104 3314
hairstyles$	9150 9151 9152 9216 7104 3314
hairy$	3709
half$	691 5560 2677 6495 2774 3386
halfway$	7138
hall	6747
hall$	10412
halluc	3756
hallwa	6747
hallway$	10412
halve$	10243
halved$	7310
halves$	10243
ham$	3396
hand	2543 2558
hand$	233 234 235 5130 5131 5132 1341 5380 9046 9047 9048 9154 6484 2701
handded$	233 234 235
handding$	233 234 235
handed	6360 6411
handed$	233 234 235 9799 7181 7182 7234 7293
handedly$	7235
handful$	1077 4869 1078 4870 1079 4871 1080 4872 8700 6896
handing$	233 234 235 2701 7266
handl	7240
handle	6481 2731
handle$	8623 5111 5123 1357 5150 5151 1360 8968 5312 5313 5314 5317 5318 5320 5321 5324 1550 9008 9009 1572 5365 5366 5367 2469 2795 3245
handled$	1550 2469 3245
handles$	1550 2469 10146 3245
handli	10109 3741
handling$	5312 5313 5314 5317 5318 5320 5321 5324 1550 2165 2385 2386 2387 2388 2469 6777 3245 7196
hands$	233 234 235 5130 5131 5132 1341 9154 9696 9818 2701
handse	6539
handset$	2586 10044 10204 3467
handsets$	2586 10044 10204
handsome$	3709
hang	9996 6481 3551
hang$	7761 7790 7792 7793 7794 7823 8026 8027 8028 8029 8030 8073 8074 8075 945 958 959 8761 1761 1762 1763 1765 7058
hanged$	958 959 8761 7058
hanger$	3110
hangers$	3110
hangged$	958 959 8761 7058
hangging$	958 959 8761 7058
hanging$	7634 7818 8026 8027 8028 8029 8030 8073 8074 8075 945 958 959 8761 7058 7138
hangouts$	10146
hangs$	945 958 959 8761 1761 1762 1763 1765 7058
haphazard$	9842 9843 9844 9845
happen$	7635 7636 7637 8538
happened$	4386 4387 8065 8066 687 4484 8165 8273 8274 8275 8276 8277 9608 9609 9610
happening$	8273 8274 8275 8276 8277
happens$	685 8165 8273 8274 8275 8276 8277
happily$	5357 5358 5359 5360 5361 5362 5363
happy$	236 237 242 4035 346 347 348 376 377 552 553
harass$	961 962 963 3062
harassed$	961 962 963 3062
harasses$	961 962 963 3062
harassing$	961 962 963 3062
hard	2793 2798
hard$	4632 8400 1098 1099 1166 1167 1168 1169 1170 1171 5034 8755 1343 6585 2797 10257 3255 3291
hardcore$	3142 3694
harden	7307
hardened$	1626 1627 1628 1629 3093 6995 7046 3703
harder	2640
harder$	4494 1166 1167 1168 1169 1170 1171 9510 6432 2797
hardest$	1166 1167 1168 1169 1170 1171
hardier$	1626 1627 1628 1629
hardly$	67 4784 1499 1501 1502 1545 1546 1603 5395 1604 1605 5529 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2205 2260 2261 2262 2833 2883 3236 3237 3243 3251 3377 3563
harm	3551 3748
harm$	7457 7458 7495 7496 7497 3983 3984 3985 3986 3987 3988 3989 3990 199 200 201 4417 4418 8125 8126 8135 8136 693 8243 8244 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8324 8325 8326 8327 8594 6132 9841 6415 6729 10394 2977 10442 6833 3450 3479 3483 3485 7342
harmed$	7342
harmer$	6908
harmers$	6908
harmful$	3889 7857 1005 1006 1007 2998 3091 3485
harming$	7342
harms$	7457 7458 7342
harsh$	9798
has	2828 2859 10317 3584
has$	3798 3800 480 651 4521 824 1173 1281 1437 9114 9117 1696 1709 1710 1711 1712 1759 1851 5785 9452 9453 2011 5874 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2121 2129 2164 5962 5964 6438 6588 2803 2829 2839 2847 2851 6651 2871 2874 2888 2981 3206 7058 3313 3324 3377 3540 3557 3558 3597
hat$	7122
hats$	5565 5566 1775 1776 7122
haunts	2542 6334 6481
haunts$	9307 10146
have$	3799 3801 4034 4115 4147 4151 480 483 4400 651 698 4516 4522 4540 4545 4556 4557 4560 4561 823 8447 1173 1281 8761 1437 1438 1696 1709 1710 1711 1712 1759 5622 5631 9298 1851 5707 5785 9452 9453 2011 9493 9494 9495 9496 5832 9501 9502 9503 5841 5847 5874 5890 2123 2164 9643 9644 6225 6226 10120 6588 2803 3206 7058 3313 3324 7168 7273 7298 3540 3597
having	2832 3584
having$	480 483 4772 1696 1759 6624 2839 2845 3313 3558
havoc$	6929 6930 6931 6937
hawk$	488 3024
hawked$	488 3024
hawking$	488 3024
hawkked$	488 3024
hawkking$	488 3024
hawks$	488 3024
hazel$	9155 3290
he$	3905 3911 4317 4374 4375 4380 4381 4406 734 8228 988 4780 989 8446 990 991 4925 1153 8767 9331 9332 9333 9334 9335 5677 5678 5679 5681 5848 9517 3598
head$	8081 8083 8339 8340 5134 1462 1463 1464 1465 1466 5521 5545 5546 1755 9822 2366 10175 7102 3431 3759
headed$	409 6970 7071 7180
heading$	409 2832
heads$	8081 8083 8339 8340 5134 2272 9822 2366 7022 7036 7100 7101
headscarf$	7122
headscarves$	7122
health	6636 6664 10362
health$	4688 4689 4690 4691 4692 5856 10286 10301 6641 6650 6652 10320 7365 3586
healthier$	3889
healthy$	3922
hear	6356
hear$	8457 3545
heard$	1317 2149 2150 2938 3545
hearin	6635
hearing$	10300 2938 3545 3567 3568 7444
hearings$	7444
hears$	3545
heart$	6620 10286 3559
hearted$	7178
heartless$	9622 3694 3719
heatin	2965
heating$	6757
heavier$	3268
heaviest$	1699 3316
heavil	6645
heavily$	1678 10310 10311 3270
heavy	2793
heavy$	5460 6134 6585 3268 3271 3321 3390 3442 3443
heavyset$	3708
heed$	3858 3859 3860 3861 3862 7733 8288 4663 4664 4665 4666 4667 9568 9659 9660 9661 9662 9663 9664 9665
heeded$	8031 8039
heedless$	74 75
heel$	10192
heels$	9222 9223 9224 9820 7122
height$	9122 9123 9124 7060
held	7237
held$	1349 9104 9637 9638 9639 9640 2399 9955 2589 6501 10184 2823
helicopter$	3475
hell$	8423 8442
help	2502 2538 2713 2756
help$	3843 139 146 147 7673 7674 7733 7845 8178 4599 8295 8296 8297 8623 8637 5122 9041 9049 9050 9051 9052 9053 9054 9055 9056 9058 9063 9064 9065 9066 9067 9259 1808 1809 1810 1811 9272 9278 9292 9340 9361 9392 9413 9414 9415 9421 2173 2174 2175 9684 9693 2385 2386 2387 2388 9863 2546 2572 2708 2715 2770 2807 10332 6843 6844 6921 7141 7144 7152
helped$	146 147 8268 8269 8270 8271 8272 8638 9277 9283 9288 9291 9297 9373 9390 9399 9400 9401 9402 9403 9951 2708 2715 2807
helpful$	9951
helping$	146 147 4600 9413 9414 9415 5751 2708 2715 2807 7152
helpless$	5310
helpped$	146 147
helpping$	146 147
helps	2713
helps$	146 147 2546 2708 2715 2770 2807 7153
hepatitis$	3758
her	6283 9988 6374 2629 2856 6661 2882 6685 2902 6695 2914 10385 10410 2958 2960 6759 10432 2984 7391 3647
her$	7460 7461 19 7487 3866 3868 7534 79 80 83 87 3881 3883 94 3934 261 268 269 270 272 4067 276 4079 4080 4081 4082 4083 4084 336 4143 7826 4177 4204 4280 4325 4330 4403 4428 4453 672 673 4471 4497 8165 709 711 712 728 731 8199 4573 8241 4579 8319 8323 4659 8336 996 4819 8534 8571 4940 1258 5060 5061 8771 1323 5155 5157 8969 9057 5465 5466 5467 5492 1708 1725 1726 1746 5552 1773 1774 9416 5811 6072 9788 9789 9790 9791 9792 9793 6153 6155 6157 6164 9836 9902 6421 6628 6630 10298 2843 6637 2846 6643 6648 2858 6674 6682 10350 2899 6694 2904 2905 6698 2907 6706 2922 6719 10390 6738 6749 6750 6752 10419 10424 10430 6768 6774 6776 3027 3043 3175 3332 3333 7200 3572 3573 3580 3581 3588 7382 3603 3614 7415 3639 3644 3655
heritage$	5506 5507 5508 5511
heroin	6640 10445 6784
heroin$	10056 10305 6646 10314 10449 6799
hers$	8160
herself$	3792 3794 7460 7461 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 4869 4870 4871 4872 8548 1275 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6629 6755 6785 6815 6816 7037 7038 7343
herselves$	6629 7343
hid$	1764 2367
hidden$	1764 9955 7139
hide	6417 2647
hide$	7675 4138 4139 4140 1764 2367
hided$	2367
hides	2647
hides$	1764 2367
hiding	2647
hiding$	1764 2367
hierar	9981 7241 7243 7319
hierarchy$	9967 9968 3729
high$	56 1205 1206 5004 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5021 5022 5023 9439 6026 3389
higher$	1205 1206 6322 3582
highest$	1205 1206
highlights$	7105
highly$	2793 3249
hijab$	7122
hijabs$	7122
him	6283 9988 6661 10385 10410 10432 7391
him$	7460 7461 7487 7534 4012 4019 4020 4021 4024 7900 7903 7984 7996 4453 8208 8336 5060 5061 8969 9057 9416 6072 9788 9789 9790 9791 9792 9793 7200 7382 7415
himself$	3792 3794 7460 7461 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 4869 4870 4871 4872 8548 1275 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6629 6755 6785 6815 6816 7037 7038 7343
himselves$	6629 7343
his	6374 2629 2856 2882 6685 2902 6695 2914 2958 2960 6759 2984 3647
his$	19 3866 3868 79 80 83 87 3881 3883 94 3934 261 268 269 270 272 4067 276 4079 4080 4081 4082 4083 4084 336 4143 7826 4177 4204 4280 7967 4330 4403 4428 672 673 4471 8160 4497 8165 709 711 712 728 731 8199 4573 8241 4579 8319 8323 4659 996 8534 8571 4940 1258 8771 1323 5155 5157 5465 5466 5467 5492 1708 1725 1726 1746 5552 1773 1774 5811 6153 6155 6157 6164 9836 9902 6421 6628 6630 10298 2843 2846 6643 6648 2858 6674 6682 10350 2899 6694 2904 2905 6698 2907 6706 2922 6719 10390 6738 6749 6750 6752 10419 10424 10430 6768 6774 6776 3027 3043 3175 3332 3333 3572 3573 3580 3581 3588 3603 3614 3638 3644 3655
hisself$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8548 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6785 6815 6816 7037 7038
histor	2487
historic$	6279
history$	2166 2936 6886 7378 7410 7448
hit	10380 2932 10395
hit$	2456 6724
hiv	3577
hiv$	7369
hold	2647 2748
hold$	7536 4138 4139 4140 8626 5137 5138 5139 5140 1349 5153 5154 2399 6282 6339 10100 6438 2822
holdin	9983 6423 10094 2647 6780
holding$	1349 9045 10088
holds	9983 2647
holds$	1349 2399 6339 10008 10100 6438
holmes$	10046
home	6696 10366 10389 10410
home$	7583 7584 7815 7870 7871 8042 8043 8174 8175 8209 4941 5039 8709 1275 5083 8938 2455 10045 10059 2759 6555 10360 10361 10372 10373 10388 10390 10394 10399 10409 10414 10416 2961 10422 10437 6960 3431 3606 7417 7418 3637 7430 7431 7432
homele	10380 3784
homes$	7870 7871 8709 10045 2759 6555 10413 6960 7424
honest$	4536 8202 9277 9283 9288 9297 9373
hood$	1747 9221 5565 5566 1775 1776 7122 3334 7286
hooded$	3265 3335 7286 3709
hoodie$	9205 9206 9207 9216 7122 7124 7127 3714
hoodies$	8760 5096 5517 5518 9205 9206 9207 9208 9209 9213 9214 9215 9216 9218 9226 7122 7124 7127 3714
hoodlum$	3678
hoodlums$	3678
hoodrat$	3678
hoodrats$	3678
hoodrich$	3713
hoods$	8760 5096 1747 9213 9214 9215 9218 9221 9222 9223 9224 9226 5565 5566 1775 1776 7122 7124 3334 7286
hoody$	9205 9206 9207 7127
hooligan$	3678
hooliganism$	3678
hooligans$	8551 8552 8553 3678
hoot$	9636
hoots$	9636
hop$	955 956
hope$	5669 5764 1973 2162 2163 9979 7154
hoped$	2162 2163
hopeless$	4855 1883 1884 3119 3166 3170 3694 3719
hopelessly$	3719
hoper$	8518 8530 8531 8532 6897 6912
hopers$	8518 8530 8531 8532 6897 6912
hopes$	2162 2163 9979
hoping$	2162 2163 9979
hopings$	9979
hopped$	955 956
hops$	955 956
horde$	1003 1004
horrendous$	8651 8652 8653 8654 8655 8656 8657 8658 8659
horrible$	8651 8652 8653 8654 8655 8656 8657 8658 8659
hospit	2861 6655 10380 6716 2977
hospital$	6653 10320 10321 10322 10381 6769 3431 3588
hospitalised$	3772
hospitalized$	3772
hostel	6743
hostel$	10408
hostile$	1180 1181 1182 1183 1184 8660 8661 2780 3172 3692 3720
hostility$	8718 8719 1263 1264 9926 9927 9928 9929 9930 6967
hot	6605 6609 3538
hot$	2965 3178
hotel$	7890 7891 7892 7893 4229 4230 4231 4232 8606 8607
hothead$	6896
hotheads$	6896
hotspot$	10270 10274 3535 7330
hotspots$	10270 10274 7330
hour$	2891
hours$	8547 8612 10332 2876 2891 10440 7219
house	6696 10366
house$	7890 7891 7892 7893 4229 4230 4231 4232 4941 8913 8938 8942 8947 8948 8949 8950 8951 10045 6531 6555 10361 10390 10414 2961 10422 7432
househ	6696
household$	8913 8938 8942 10361 6960
households$	6960
housemates$	5231 5232 5233
houses$	10045 6555 10413
housin	10362
housing$	5856 2759 10374 7427
how$	8188 8199 8765 5315 5316 1532 2679 6839
hub$	9943 9972 6314 6341 10013 6355 10023 10135 6487 10188 7250
huge$	3856
hulking$	3709
hung$	8060 945 958 959 1761 1762 1763 7138
hungry$	6996 7433
hunt$	915 4707 916 917 918 919 920 921 9441
hunted$	915 4707 916 917 918 919 920 921
hunting$	915 4707 916 917 918 919 920 921
hunts$	915 4707 916 917 918 919 920 921
huntted$	915 4707 916 917 918 919 920 921
huntting$	915 4707 916 917 918 919 920 921
hurt	2932 10395 3551
hurt$	7502 7505 3983 3984 3985 3986 3987 3988 3989 3990 199 200 201 8095 8117 9300 6724
hurting$	7516 7517 7518 7519 7520
husband$	10358 10368 10376 10383
hydroc	3555
hydrocephalus$	7347
hygien	6635 6636
hygiene$	10300 10301
hyper$	3020 3694
hypersexual$	3672
hypersexualised$	3672
hypocritical$	3719
hysterical$	3694
i$	2397
ic	3494
ic$	1660 3267
ic0$	3706
ic1$	3706
ic2$	3706
ic3$	3706
ic4$	3706
ic5$	3706
ic6$	3706
ic7$	3706
ic8$	3706
ic9$	3706
idea$	7687 6046
ideas$	7686
identi	2492 9960 2519 2535 10049 2626 2629 2631 2643 6435 2692 10172 2808 3457 7284
identical$	5543 3335
identically$	1677 3292 7121 7123
identified$	1013 1043 1226 2591 6421 2986 3480 7273 3485 7286
identifies$	2530 10061 2750
identify$	7733 2526 2530 10051 10061 2750
identifying$	2530 2750
identity$	2499
idiots$	7185
idle$	6988 3694
idly$	6034 7173
idolise$	534 535 536 537 538
idolised$	534 535 536 537 538
idolises$	534 535 536 537 538
idolising$	534 535 536 537 538
iep	3592
iep$	7384
ieps$	7384
ies$	8912
if$	7752 7797 569 570 571 572 573 574 575 576 577 578 579 580 581 8051 8052 8055 8058 8059 614 615 616 617 618 619 4926 4927 5441 5442 5443 2060 2237 2238
ignorance$	3719
ignorant$	3694 3719
ignore$	7659 7761 7790 7792 7793 7794 967 968 9439 2377 2378 9861 3064 3350 3416 3417 7216
ignored$	7659 967 968 9260 9439 2377 2378 9865 9866 9867 9868 3064 3350 3405 7203 3416 3417 7216
ignores$	7659 967 968 9439 2377 2378 3064 3350 3416 3417 7216
ignoring$	7659 967 968 9439 9623 9624 2377 2378 3064 3350 3416 3417 7216
ill	10380 6716
ill$	100 101 1727 1749 10381 3193 3195
illegal$	7857
illnes	10362 10364
illness$	7332 7364
image$	7927 7935 4293 4294 503 504 694 9081 6227 9939 6275 2484 6310 2567 2569 10077
images	2557 6349 6350
images$	7927 7935 4287 496 7954 4293 4294 503 504 9081 9939 6275 2484 9961 9962 9970 6310 2556 2567 2569 10076 10077
immaculately$	1677 3292
immature$	3694
immaturity$	7744 7745 7746 7747 7748 7749 4503 4504 4520 729 730 4523
immensely$	10264
immigration$	10362 3642
imminent$	10174
immuni	3768
impact$	9357 9358
impaired$	7566 7567 7568 7569 7360
impairment$	7332 7359
impetigo$	3758
implausible$	8453 8454 8455
implicated$	393 394 395 396 2986
important$	2770
impos	2743
imposed$	6552
imposing$	3268 3709
imposs	2640
impossible$	4632 8442 1166 1167 1168 1169 1170 1171 1883 1884 6432 3360
impressed$	6849
impression$	7687
impressionable$	3694
impris	10362
imprisoned$	10154
improvement$	9429 5765
impulse$	4655 5078
impulsive$	7566 7567 7568 7569 3694
impulsivity$	4523
in	6692 3584
in$	151 3969 183 7675 4157 4185 4189 4192 4202 4206 4207 4208 497 4298 4299 4300 4302 4356 4357 4358 8295 4752 4761 4793 4808 4823 8489 8490 1034 4902 8568 8580 4956 5055 5062 5101 8927 5290 1579 1580 1656 9114 9117 5471 5489 5493 5494 1722 1751 1752 9212 5548 5553 5557 5561 1770 1771 1772 9405 9412 5784 5818 9576 9621 6158 9886 6357 6362 6381 10088 10092 10105 6520 6528 6618 6619 6633 6657 6672 6675 6678 6695 6740 6748 6766 2980 6800 3054 3214 7008 7106 3326 7121 7123 7151 7165 3433 7273 7358 7368 3627 7421 7426 7446
inability$	4068 277 278 279 280 281 282
inaction$	4465 9897 7220 7222
inadequacy$	3719
inadequate$	3719
inadequately$	3719
inappropriate$	7857 4262 9182 9183 3060 3172 3335
inappropriately$	1677 3292 7121 7123
inattention$	7220
incapable$	137 3358 7160
incessantly$	3717
incest$	10392
inch$	5251
incident$	7413
incidents$	10128 10160 7413
inclin	6459
inclination$	5740 9406 9407 9408 9409 9410 9411
include$	7273
income	10362
income$	7410
incompetence$	3719
incompetent$	3719
incompetently$	3719
inconsistent$	8453 8454 8455 8646 8647 8648 8649 1193 3163
incorrect$	3328
increa	2814 3523
increase$	2736
indecent$	4262 4270
indefensible$	9716
indepe	7426
independence$	10328
independent$	5265 5267 1626 1627 1628 1629 1645 1653 6709 7041 3250 7055
index	7241
index$	10080 6442
indian$	1679 5477
indica	6280 7237
indifference$	9709 9897 9926 9927 9928 9929 9930 7220 7222 3719
indifferent$	7160 3719
indisputably$	3717
indivi	10268 2818 7296
individual$	1154 8663 8689 8690 8691 8692 8693 8694 8705 9114 9117 9977 2628 10268 6939 6958 7009 3595
individuals$	8402 8403 8404 8405 1154 8663 8689 8690 8691 8692 8693 8694 8705 9114 9117 2628 6542 6939 6958 7009
indulge$	400 401 402
indulged$	400 401 402
indulges$	400 401 402
indulging$	400 401 402
ineffective$	3719
ineffectual$	3719
inept$	3719
ineptitude$	3719
inevitable$	1862 1863 1864 1865 1866 1867 1885
inevitably$	7161 3717
inexcusable$	6140 9806 3719 3720
inexcusably$	3719
inexplicably$	3721
infamous$	1100 1101 1102 1103 1104 1105 1106 1107 1300 3216 3696
infant	10344
infatuated$	527 528 529 530 531 532 533
infection$	7332
inflexible$	9798
inflicted$	6837
influe	10259
influence$	8463 6883
influenced$	7502
influences$	8463 6883
influential$	9997
inform	2565 2713 2756 3444 7237 3523
inform$	2480 9948 2500 2501 6357 2708
informant$	10155 7236
informants$	7236
information$	7673 7674 4538 9698 6070 2385 2386 2387 2388 6271 9947 9948 2493 9980 6482
informed$	3887 96 4075 2708
informing$	2500 2501 6357 2708
informs$	2500 2501 6357 2708
inhale	3766
inhaler$	7373
ining$	6357
initiative$	3533
injection$	10308
injections$	10308
injunc	6548 6549
injunction$	10207 10213 10214 6550 10218 10221 10439 7306
injunctions$	10207 10213 10214 6550 10218 10221 7306
injuries$	8243 8244 7364
injury	6620
injury$	8243 8244 10285 7364
inner$	1663
innocent$	8907 8908 8909 8910 5287 5288 5289 5310 5423 5424 5425 5426 7029
innocents$	8902 8903 8904 8905 8906 8956 8957 8958 8959 8975 7028
inpati	3769
input$	3974 7640
inquir$	2645
inquiries$	2645
inquirs$	2645
inquiry$	2645 7270
ins$	6357
insane$	6959
inside$	7675
insight$	8351 8352 5326 1535 1536 5329 6845
insist$	361 362 363 364
insisted$	361 362 363 364
insisting$	361 362 363 364
insists$	361 362 363 364
insistted$	361 362 363 364
insistting$	361 362 363 364
insolent$	3694
insomn	3756
inspec	6292 6293 6294 2503 2504 2604
inspector$	2482 9957 9958 9959 6295 6296 2545 10021 6396 7324
instag	2700
instagram$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926
instead$	9873 9875 9932 9933 9935
instigator$	7278 3679
instigators$	7278 3679
institutional$	3374
instructed$	2496 2608 6410
instructions$	6856
insuli	3757
integrated$	3478
intel	3444
intel$	7236
intell	2544 10047 7241 7284
intelligence$	9698 9942 6278 9944 9964 6336 10012 6354 10022 6441 2681 6482 3445 7238 3447 3458 3725 3739 3745
intended$	2770
intens	2793 3523
intensive$	6585 3657
intent	2779
intent$	7454
intention$	5740 9406 9407 9408 9409 9410 9411
intentions$	5740 9406 9407 9408 9409 9410 9411
interc	6402 3741
intercepted$	10067
intercourse$	6808
interest$	4037 4038 8814 8815 8816 8817 9361 5740 9406 9407 9408 9409 9410 9411 9568 9659 9660 9661 9662 9663 9664 9665 6004 6005 6006 6007 6008 6204 9877 9878 9879 9880 2493 2572 10085 7217
interested$	5747 5911 9642 6171 6250
internally$	3598
internet$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926 3030
interr	6378
interrogate$	2680
interrogated$	10043
interrogateing$	2680
interrogates$	2680
interrupt$	7162
interrupted$	7162
interrupting$	7162
interrupts$	7162
interruptted$	7162
interruptting$	7162
interv	2626 2979
intervene$	9684 9860 9863 10168
intervened$	9694
intervention$	3974 7640 8637 9259 10435 7141 7450
interventions$	3974 7640 8637 9259 1808 1809 1810 1811 7141
interview$	2680
interviewed$	2656 2970
interviewing$	2680
interviews$	2680
intimate$	4262
intimidate$	961 962 963 3062 7162
intimidated$	961 962 963 3062 7162
intimidates$	961 962 963 3062 7162
intimidating$	7516 7517 7518 7519 7520 961 962 963 8755 3062 3172 3291 7162 3692
into	3446
into$	7506 7538 7675 7819 4195 4196 4197 4199 4359 4360 8353 8354 8355 8356 8357 4954 6353 2623 10092 6437 2980 3627
introd	2748
invariably$	3717
invest	6335 6364 2692 10172 2809 10400 3507 3646 3746
investigate$	9684 9863
investigating$	6335
investigation$	9986 10029 2645 10165 10170 7438
investigationies$	2645
investigations$	9986 2645 10165 10170
investigationy$	2645
investigators$	10000
invincible$	3703
invitation$	5595 1804 5597 1806 1807
invitations$	5595 1804 5597 1806 1807
invite$	7476 7477 38 245 246 634 635 3041 3046
invited$	7476 7477 38 245 246 634 635 3041 3046
invites$	7476 7477 38 245 246 634 635 3041 3046
inviting$	7476 7477 38 245 246 634 635 9413 9414 9415 3041 3046 7152
involv	10089 10110 7274
involved$	7502 7505 393 394 395 396 397 398 399 1001 1164 9381 9383 9864 6423 10121 6457 6485 2986 6866
involvement$	393 394 395 396 8162 1001 6440 6484 6866
involving$	10111
iq$	3754
irish$	1679 5477
irresponsible$	77 78 3889 725 2997 3048 3719
irresponsibly$	3665 3719
is	2512 6342 10317 3544
is$	3901 3907 274 275 426 4306 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1178 4981 4986 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1449 9114 9117 1671 5535 1769 1795 5600 5672 5785 2034 2035 5946 5957 6051 2341 6177 2393 2394 9889 9912 6290 9990 6326 6397 6407 2663 6509 6597 2868 6721 2947 2976 3014 3039 3098 3100 3104 3152 3167 3169 3177 7058 7106 7107 3393 3420 7273 3564 3569 3571 3574 3598 3600 3622 3630 3643 3644 3649
island$	7129
isolated$	296 297 298 299 4814 4815 4816 4817
isolation$	8483 9440 2880 6894
iss$	3657
issue$	8714 2481 6274 2483 2758 6866 6965 7378
issued$	2481 6274 2483 9941 6411 2758
issues$	8714 2481 6274 2483 6311 2758 6866 6965 7378
issuing$	2481 6274 2483 2758
it$	7976 8084 8085 8090 1275 8765 5109 9036 1848 9443 9460 5848 9517 5896 5897 2154 2155 9688 9697 6131 2348 2349 9847 9848 6217 6240 6836 6947 7209
its$	4171 7867 675 4470 4578 9515 6056 6067 6153 6155 6157 9824 9825 6162 6164 6165 9836 9854 6191 6229 6230 9902 2455 6248 6256 6257 6301 6594 6749 3375 7199 3421 3430
itself$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8548 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 9726 6188 6785 6815 6816 7037 7038
jacket$	9179 9205 9206 9207 9216 7122 7127 7135
jackets$	9179 5517 5518 9205 9206 9207 9208 9209 9216 7122 7127 7135
jail	6716 6772
jail$	10357 10381 10437
jailed	10364
jailed$	10154 6767
jamaican$	1679 5477
january$	7872
jealous$	3694
jeans$	5517 5518 9205 9206 9207 9222 9223 9224 1768 9229 7122 7127 3346
jeopardise$	10 2993 2994
jeopardised$	10 2993 2994
jeopardises$	10 2993 2994
jeopardising$	10 2993 2994
jeopardize$	10 2993 2994
jeopardized$	10 2993 2994
jeopardizes$	10 2993 2994
jeopardizing$	10 2993 2994
jeopardy$	7457 7458 7468 6551
jewellery$	9205 9206 9207 7122 7127
job	10362
job$	9483 9572 9573 9574 9575 9588 9589 9590 9591 9592 9593 9594 9595 9596 9597 9719 9723 9731 9986 7196
jobs$	9588 9589 9590 9591 9592 9593 9594 9595 9596 9597 9986
jobsworth$	3719
jobsworths$	3719
joggers$	9205 9206 9207 9208 9209 9222 9223 9224 1768 9226 7122 7127 3346
join$	7761 7790 9300
joint	3523
joint$	3478
joke$	8606 8607 7195
journe	10070
judge$	8968 5306 5307 5308 5309 5336 1572 5365 5366 5367 9860 2732 2975
judged$	3892 1212 1229
judgement$	109 110 111 112 8224 7196
judges$	2732
judging$	5306 5307 5308 5309 1572 5365 5366 5367
judgment$	109 110 111 112 8224 7196
july$	7872
jump$	955 956 2474
jumped$	955 956 2474
jumper$	9205 9206 9207 7127
jumpers$	5517 5518 9205 9206 9207 7127
jumping$	2474
jumpped$	2474
jumpping$	2474
jumps$	955 956 2474
june$	7872
junkie$	3685
junkies$	3685
just$	3913 3963 3967 559 4361 4365 627 8231 8232 8233 8234 1275 1849 1870 1871 1872 1873 1974 2188 2189
justice$	8757 8758 5861 10181 10182 6770 10436
justification$	7194
juvenile$	3093 3096 3105 3705
juveniles$	3705
keen$	236 237 242 346 347 348 376 377 6255 9979
keens$	9979
keep	6417 2783 2816
keep$	53 7613 3991 7671 4073 4106 7790 7792 7793 4181 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 4391 696 697 8183 785 789 803 8288 8297 946 8968 5312 5313 5314 5317 5318 5320 5321 5324 9272 9278 9292 2074 2075 2076 2457 2480 2579 3010 7144
keeped$	7613
keeping$	7613 7818 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 785 789 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 804 5312 5313 5314 5317 5318 5320 5321 5324 9734 2579 3010
keepped$	7613
keepping$	7613
keeps	2783
keeps$	7613 3992 7671 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 696 697 947 1700 2579 6438 3010
kept$	3993 7671 433 436 443 444 445 446 447 448 449 450 451 452 453 454 455 8031 8039 8071 8072 4411 620 621 696 697 9374 9375 9376 9377 2016 2074 2075 2076 9694 9955 2579 2819 2894 3010 7216
ketami	6640
ketamine$	10305 6646 10312 10314 3583
key$	6162 9997 10175 10180 10344 3141 3480 3483 3485 3486
kg$	10297
kick$	3849 58 3852 9299 2376 3174
kicked$	2376 2932 2933 3174
kicking$	4897 2376 3174
kickked$	2376
kickking$	2376
kicks$	7835 2376 3174
kid$	1154 8663 8689 8690 8691 8692 8693 8694 8705 8835 6869 6882 6958
kids$	8418 8428 8429 8430 8431 8460 8466 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 8746 8835 1426 8896 8902 8903 8904 8905 8906 8956 8957 8958 8959 8975 6798 6869 6882 6958 7001 7028
kill	3551
kilo$	10297
kilos$	10297
kind$	8416 9038 9039 9040 9178
kingpin$	3684
kingpins$	3684
kinshi	2940
kinship$	6732
kiss$	7675
kissed$	4028 7981
kissing$	8011
kitche	6747
kitchen$	10412
kitted$	1728 1729 1730 3329
knew$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 732 4525 4526 1310 1311 1319 1320 1321 1322 1433 9458 2149 2150
knife	10445
knife$	7805 7850 4674 4675 4734 4735 4736 9437 6415 2751 6765 10442
knives	9936 9945 10094 10137 10157 2749
knives$	7803 4734 4735 4736 9436 2498 10082 10103 10104 6541
knock$	945 958 959
knocked$	945 958 959 5598
knocking$	945 958 959
knockked$	945 958 959
knockking$	945 958 959
knocks$	945 958 959
know	2519 2535
know$	150 189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 7717 4260 4514 4515 732 4525 4526 4532 4533 1310 1311 1312 1313 1319 1320 1321 1322 1347 1433 1523 9104 9458 9559 9560 6047 6048 6049 9960 2514 2521 2526 2540 2615 2658 6491
knowed$	1433
knowing$	3972 181 248 1363 1433 9087 7018
knowingly$	8006 8007 551 6828 6829 3038 3674
knowledge$	1354 1356 5326 1535 1536 5329
knowledgeable$	1363 9087
known	2557 6349 6350 10040 2626 2629
known$	189 215 4514 4515 8181 4532 4533 8225 8226 4562 4563 8387 8402 8403 8404 8405 1100 1101 1102 1103 1104 1105 1106 1107 1300 5093 5094 5834 2149 2150 9956 2512 6421 10087 2637 2661 2664 2689 2971 3060 3093 3097 3105 3217 3480 3483 3485
knows$	189 191 192 193 194 195 196 197 198 202 203 204 205 206 207 208 209 210 211 212 213 214 215 248 732 4525 4526 1310 1311 1312 1313 1319 1320 1321 1322 1348 1359 1433 1524 9458 2615 6491
knuckle$	9154
knuckles$	9154
kudos$	8366 8399
kurdish$	1679 5477
label$	7137
labels$	7122 7137
labour$	6946
lac$	3209 3210 3695
lack$	72 856 857 858 859 860 861 862 863 864 865 866 1172 1288 2420 6213 6214 6215 3053 3071 3115
lackadaisical$	3719
lacked$	856 857 858 859 860 861 862 863 864 865 866 3053 3071 3115 3163
lacking$	856 857 858 859 860 861 862 863 864 865 866 9842 9843 9844 9845 3053 3071 3115
lacks$	856 857 858 859 860 861 862 863 864 865 866 3053 3071 3115 3163 3208
lad	10148
lad$	1154 8663 8689 8690 8691 8692 8693 8694 8705 6759 6882 6958 7085 7108
ladies$	1485 1498
lads	6347 10057 10070 10071 10073 6428 10102 2673 6477 2697 6527 10215 10246 10263 2818 3488 7301
lads$	7535 7676 7701 7704 276 7758 336 7874 7899 4374 4375 4380 4381 4389 4407 712 734 4565 4679 8376 8383 8409 4746 4780 989 990 991 996 8460 8556 1153 1154 8663 8689 8690 8691 8692 8693 8694 8705 1258 8720 8776 8777 8778 8779 1426 5278 5279 5280 5281 8975 9156 1726 1773 1774 9239 9331 9332 9333 9334 9335 5677 5678 5679 5694 5703 5709 9385 5721 5770 9486 6094 9779 6268 10093 2668 2670 2682 10140 10142 6489 2724 10238 6882 6939 6958 3175 7085
lady$	1456 8915 8916 8917
lamentable$	3719
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5848 5853 5854 9881 6243 10371 3431
lands$	0 1
language$	6622
lank$	3312
lanky$	5496 3709
lap$	670
laped$	670
laping$	670
lapped$	670
lapping$	670
laps$	670
large$	5458 5460 3268 3709
largely$	2393 2394 3420
larger$	3268
lashes$	7099 7105 7112 7122
last$	5769 2879
late$	1275 9439 9630 9631 9632 9798 9857 6193 10303
laugh$	3855 868
laughed$	868
laughhed$	868
laughhing$	868
laughing$	868
laughs$	868
law	6760
law$	1077 1078 1079 1080 1088 1091 8573 10425 3460
lawless$	3166 6959 3694
lax$	2276 2277 2278 2279 9798 9842 9843 9844 9845 6193 3404
lay$	4092 4093 4094 4095 3508
layabout$	3678
layabouts$	3678
lazily$	3719
laziness$	3719
lazy$	2276 2277 2278 2279 6193 3322 3404 3694 3719
lead	2713 7316
lead$	7469 220 221 222 223 224 225 1017 1018 1019 1020 8580 1140 1141 1142 1473 1474 1475 1476 1477 9568 3523
leader	7284
leader$	10115 10175 6866 6878 7270
leaders$	9968 10115 10175 6866 6878 7270
leadership$	9659 9660 9661 9662 9663 9664 9665 2385 2386 2387 2388 9877 9878 9879 9880 6595 6866 3374 7196 7217
leadin	9983
leading$	220 221 222 223 224 225 1017 1018 1019 1020 1473 1474 1475 1476 1477 9997 6526
leads	9983
leads$	220 221 222 223 224 225 8167 8168 8169 1017 1018 1019 1020 1140 1141 1142 1473 1474 1475 1476 1477 10008 3523
league$	6238
lean$	3268
learn	6288 2519 6356 2631 2643 6435
learn$	150 7733 4527 4528 4529 4530 4531 4532 4533 825 8288 8645 9272 9278 9292 9327 9328 9329 9330 9364 9860 9953 2514 2526 7144
learned$	4527 4528 4529 4530 4531 4532 4533 1528 9374 9375 9376 9377
learning$	138 4527 4528 4529 4530 4531 6668 10347 3541 3567 3592 3594
learns$	9364 9386 9387 9388 9389
learnt$	4527 4528 4529 4530 4531 4532 4533 1529 9374 9375 9376 9377
least$	5838 5996
leave	9996 10378
leave$	0 1 3795 3822 7488 7489 7490 7491 7492 7493 7494 41 42 44 7551 7579 7707 7733 7761 7790 7792 7793 7794 4132 460 461 8170 8183 9272 9278 9292 9300 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 7144 3426
leaved$	3822 7488 7489 7490 7491 7492 7493
leaves$	0 1 3795 3822 7488 7489 7490 7491 7492 7493 41 42 44 460 461 8185 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 2980 3426 3627
leaving$	0 1 3822 7488 7489 7490 7491 7492 7493 41 42 44 460 461 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 3426 7266 3627
led	7237
led$	7469 7494 7502 220 221 222 223 224 225 8167 8168 8169 8185 8186 8187 1017 1018 1019 1020 1140 1141 1142 6309 6473 6981
left	10364 6704
left$	0 1 3795 7494 41 42 44 7812 8031 8039 4408 8185 4543 2228 2229 2230 2231 2232 2233 2234 2235 2236 2427 2428 10369 2980 7203 7216 3426 7273 3627
leg$	9154 10295
legal$	6710
leggings$	5517 5518 9205 9206 9207 9222 9223 9224 9229 7122 7127
legs$	9154 10295
length$	5486
lenient$	9798
less	2765
less$	745 4784 5234 1631 1632 1633 1634 9571 2640 2667 3251
lesson	6683
lesson$	138 140 141 9432 9433 9434 9473 9474 9475
lessons$	138 140 141 8484 8727 9473 9474 9475 10334 10340 10346 10348 10349 6805 7396
let	2502 2699
let$	45 46 218 219 8031 8048 8049 8050 8060 8130 9272 9278 9292 9439 9700 9701 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2309 6102 6103 2427 2428 2448 2449 2450 2480 2500 2501 2546 7144 3426
leting$	2500 2501
lets$	45 46 218 219 8130 9439 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2427 2428 2448 2449 2450 2500 2501 2546 3426
letter	10241
letter$	9698 9801 9803 9804 10242 7208
letters$	9698 9803 9804 9847 9848 10242 7208 7209
letting$	45 46 218 219 9439 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2305 2306 2307 2308 2427 2428 2448 2449 2450 3426
leukae	3757
level	2765
level$	1385 9038 9039 9040 10288 2896 7288 7408
levels$	9038 9039 9040 7288
liability$	1077 4869 1078 4870 1079 4871 1080 4872
liaison$	6808
liaisons$	6808
liar$	8530 8531 8532 6896 6897
liars$	8530 8531 8532 6896 6897 7185
library$	5848 5853 5854 9881 6243
licence$	10439 10441 7453
licences$	10441
lie$	4092 4093 4094 4095 742 743 782 8613 9298 9435 9439 9464 9849 7162 7210
lied$	742 743 782 9435 9458
lies$	4092 4093 4094 4095 4465 742 743 782 9435 9439 9458 9463 9849 9889 7162 7210
life	6696 10417
life$	3803 7786 4201 4758 4777 4778 8704 8848 8894 8895 8914 8918 8930 8931 8932 8933 8934 6592 10293 10361 3000 6795 6866 6872 6960 7429
lifes$	6872
lifestyle$	3 4 5 6 7 8 9 3811 3829 7513 7522 8366 8370 8371 8392 8567 8930 8931 8932 8933 8934 6789 6790 6795 6866 6886 6887 6936 6960 3666
lifestyles$	7513 7522 8930 8931 8932 8933 8934 6789 6790 6936 6960 3666
lift$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8011 8015 8411 9081 5882
lifted$	9536 9537 9538 5883 5902
lifts$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8011 8015 8411 9081
light$	1692 9165 3268 3288 3289 3296 3312
lighter$	1692 3288 3296
like	6300
like$	7917 7918 909 910 911 912 977 978 979 980 4813 4886 4887 4888 8623 5164 1387 5184 5195 5196 5197 5198 5199 5200 5201 5202 1439 1440 1441 5287 5288 5289 5441 5442 5443 5575 6206 9951 9979 3055 6866 7049 7061 7121 7123
liked$	909 910 911 912 977 978 979 980 3055
likelihood$	5764 1973 2768
likely$	4786 4787 2489 2624 2693 3097 3480
likes$	7917 7918 909 910 911 912 977 978 979 980 9979 3055
liking$	909 910 911 912 977 978 979 980 3055
limited$	856 857 858 859 860 861 862 863 864 865 866 8646 8647 8648 8649 1193 1284 1285 1286 1287 3053 3163
line	3478
line$	7862 7874 7875 7879 7881 7886 7887 7888 7889 8539 9994 10103 10139 10192 6589 6797 7249 7314 3748
lined$	2808
lines	7284
lines$	7851 7868 7874 7875 7878 7880 7885 7887 7888 7889 4868 8539 8798 9994 6797
lingered$	8060
link	9960
link$	945 3452
linked	2767
linked$	1001 2512 9971 2638 10121 6457 6465 10132 2986 6866
linking$	945
links$	948 949 1001 6866
lip$	4791 9154 6166 3297
lips$	9154
lipstick$	9158 9159 9160 7105 7113
lisp	10286
list	6320 2539 2557 6349 2559 2626 10158
list$	9961 2506 9973 9985 6337 6344 6351 10025 10079 10080 6654 7255 7283
listed$	6351 2589
listen$	7733 7761 7845 8026 8027 8028 8029 8030 8031 8288 4663 4664 4665 4666 4667 9242 9272 9278 9292 9327 9328 9329 9330 9364 9570 9684 9860 9863 6288 7144 7145 7170
listened$	8026 8027 8028 8029 8030 8031 8039 8071 8072 9374 9375 9376 9377 9497 9513 9518 9521 9522 9524 9525 9526 9527 9566 9570 9694 9910 7170
listening$	8031 9271 7171
listenned$	8031
listenning$	8031
listens$	8031 9364 9386 9387 9388 9389
listing$	6351
listinged$	6351
listings$	6351
lists$	9961 6344 6351 10025 10079 7255
little	2487
little$	51 66 70 73 4559 856 857 858 859 860 861 862 863 864 865 866 1083 1113 1114 1116 1193 1284 1285 1286 1287 5215 8894 8895 1495 1512 5310 5393 9196 1954 1972 9630 9631 9632 5994 5999 6000 6001 2218 9678 9679 9857 9898 6279 3053 3075 3105 3143 3163 3208 3235 3311 3425
live	2487
live$	3918 7761 7823 7831 1094 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1457 1473 1474 1475 1476 1477 2020 6279 6321 6500 10292
lived$	5229 5230 1473 1474 1475 1476 1477 2022 2947 2949 2956 3634
lives$	3803 7528 7529 7530 7533 4758 4777 4778 1094 8574 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 8914 8918 1473 8930 1474 8931 1475 8932 1476 8933 1477 8934 9029 9030 9031 9032 2021 2947 2948 2949 6960 3634
living$	1372 1373 1374 1375 1376 1377 1457 1473 1474 1475 1476 1477 10328 10374 10388 2947 2949 6747 10417 3634
livs$	2949
local	2487
local$	1304 1657 9854 6279 2940 6855 3265
locat	10172
locate$	7267
location$	4025 4026 4027
lock$	2706
locked$	8117 6516 10183 6525 2932 2933
lockers$	6555
locs$	7103 7105
lodged$	2949
lodgers$	5231 5232 5233
lodges$	2949
lodging$	2949
lodgings$	10374
lodgs$	2949
log	2539 2553 2559 2581 7237
log$	6344 6351 2578 6371 2584 10061 10065 2614 10143 10147
loged$	6351 2614
logged	2581 10040
logged$	2561 2562 2589 10062 10074 7251
loggerheads$	9443
loggin	2581
logging$	6351 2578 2584
logginged$	6351
loggings$	6351
logo$	7122
logos$	7122
logs	2581
logs$	10001 6344 6351 10061 10147
loiter$	7058
loitered$	7058
loitering$	7058
loiterred$	7058
loiterring$	7058
loiters$	7058
lone$	1657 3264
loner$	3688
loners$	3688
long$	6168 9857 3289 3311 3312 3320
longer$	5237 5242 5276 5395 1604 1605 5409 2667
look$	3843 4069 630 631 632 810 1332 5312 5313 5314 5317 5318 5320 5321 5324 1533 1542 1705 1706 1707 9684 2327 9861 9863 10075 2946 3232 3294 3323
looked$	630 631 632 1289 1533 1542 5378 9046 9047 9048 9049 9050 9051 9062 1705 1706 1707 9513 9518 9521 9522 9524 9525 9526 9527 9694 2327 9910 2809 2941 3232 3294 3323 3782
looking$	630 631 632 4425 4707 916 917 918 919 920 921 4731 5121 5293 5312 5313 5314 5317 5318 5320 5321 5324 1533 1542 9003 9011 9012 5377 9046 9047 9048 9049 9050 9051 5394 9061 9133 5780 2327 9979 7069 7070 7078 7079 7083 7171 3633
lookings$	9979
lookked$	1533 1542
lookking$	1533 1542
lookout$	1082 9441 3734
lookouts$	1082 3734
looks$	8067 8068 630 631 632 1533 1542 9157 1705 1706 1707 9236 2327 2946 3232 3294 3323
loose$	4078 3113 3149
lorry$	4032
lose$	5295 5296 5297 8963 8964 8965 5301 5302 9300 2881 2957
loser$	8530 8531 8532 6896 6897
losers$	8530 8531 8532 6896 6897
loses$	2881
losing	2840
losing$	1700 9623 9624 6632 2881 2957 3565
loss$	9841 7359
lost	2840 2906 10364
lost$	4854 1700 9439 9865 9866 9867 9868 2412 2413 6551 6632 2881 2957 3090 3118 7216 3565
lot$	691 8415 1303 8894 8895 1497 8997 9005 9006 2270 2677 6495 6882 7040
lots$	1703
loud$	3187
loudmouth$	3686
loudmouths$	3686
lounge	6747
lounge$	1761 1762 1763 10412
lounges$	1761 1762 1763
lout$	3678
loutish$	3678 3694
louts$	8551 8552 8553 3678
love$	534 535 536 537 538 539 540 541 542 543 544 909 910 911 912 977 978 979 980 8623 3055
loved$	909 910 911 912 977 978 979 980 3055
lover$	8002 8003 6821
lovers$	8002 8003 6821
loves$	534 535 536 537 538 909 910 911 912 977 978 979 980 3055
loving$	909 910 911 912 977 978 979 980 3055
low$	4413 4864 4885 8646 8647 8648 8649 1193 1205 1206 5004 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5021 5022 5023 1248 1249 1250 1251 1748 9230 3080 3149 3163 3208 7126 3756
lower	2765
lower$	1205 1206 3582
lowest$	3610
lowlife$	3678
lowlifes$	3678
loyal$	1230
luck$	8093
lupus	6716 3555
lupus$	10381 7347
lurch$	9690
lure$	3001
lured$	3001 6849
lures$	3001
luring$	3001
lycra$	7122
lying$	742 743 782 8557 8613 9439
machet	10445
machete$	6765 10442
made$	41 42 44 95 97 98 99 7570 130 3923 3924 3925 3926 3927 3928 3929 333 334 385 430 478 8031 4486 8167 8168 8169 8185 757 840 4668 4669 4670 8348 966 985 986 8452 1143 1144 1146 1163 1454 5470 5686 5688 5691 9390 9396 5800 5846 5885 9637 9638 9639 9640 2202 2339 2340 2389 2635 10098 6464 2837 6701 3069 7273
magist	3651
magistrate$	2975
magistrates$	8757 8758 2732 10254 2975
magnet$	2702 7289
magnets$	2702 7289
mail$	9834
mails$	9834
main$	9997 10115 10175 10180 3097 3141 3480 3483 3485 3486
major$	3486
majority$	2677
make	2580
make$	41 42 44 95 97 98 99 7570 130 3923 3924 3925 3926 3927 3928 3929 3930 3931 3937 3938 3939 3940 3941 4074 333 334 385 7847 4183 430 478 676 4486 702 8185 757 8288 840 4633 4634 4635 966 985 986 1143 1144 1146 1454 8968 1560 9110 5488 9158 9159 9160 9178 5525 5572 5686 5687 9361 9384 5720 9392 9396 9397 9441 5884 2202 2339 2340 6289 2800 2837 3069 7113
maked$	676 702 840 966 985 986 9110
maker$	6875 6879
makers$	6875 6879
makes$	3822 7488 7489 7490 7491 7492 7493 41 42 44 95 97 98 99 7570 333 334 430 478 676 4486 702 8167 8168 8169 8185 757 840 4668 4669 4670 966 985 986 1143 1144 1146 1454 9110 5686 9396 2202 2339 2340 2837 3069
makeup$	9158 9159 9160 9236 7105 7113 7122
making$	41 42 44 95 97 98 99 7571 7572 7573 130 3923 3924 3925 3926 3927 3928 3929 3930 7598 7718 7719 7720 7721 7722 7723 7724 7725 333 334 430 478 676 702 757 840 4676 4677 4678 966 985 986 8473 1143 1144 1146 1454 9011 9012 1560 9110 9439 2202 9733 2339 2340 2837 3069 6876
maladaptive$	2999
maladjusted$	3166
male	3488 3494
male$	7972 4713 5149 5152 5449 9115 9116 5452 9118 9119 1679 6291 2628 6901 7056 3265 3480
males$	4010 7676 7683 4021 4024 7693 7694 7701 7702 7704 7706 7713 7856 7874 7899 4259 7930 7931 7938 7941 7972 8375 8389 4729 8395 8396 8402 8403 8404 8405 8409 8410 4746 1154 8663 8689 8690 8691 8692 8693 8694 8705 8776 8777 8778 8779 9007 2628 6793 6901 6958 3704
malicious$	8451 3068 3694
malign$	1005 1006 1007 3091
malnourished$	3286
malodorous$	3709
mam	2911 2921 6714 2926
mam$	2912 2924
man	6782
man$	4010 4014 7683 4019 4020 4021 4024 7693 7694 7698 7701 7704 7706 7829 7874 7890 7891 7892 7893 4229 4230 4231 4232 7898 7899 7900 7903 7938 7941 7972 7975 7985 7986 7993 7994 7998 7999 8014 4729 8395 8396 8402 8403 8404 8806 8823 8824 8825 8826 8827 8828 8829 8831 1378 5174 8844 8876 8882 8884 1431 5227 8899 8900 1456 8915 8916 8917 8922 1467 1468 1485 9007 9017 9018 9019 5515 5524 6291 10406 10447 6793 6826 7024 7026
manage	6359 2731 2809
manage$	8534 8595 8596 8623 8730 1357 5150 5151 1360 1372 1373 1374 1375 1376 1377 1457 8968 5312 5313 5314 5317 5318 1527 5320 5321 5324 8991 1550 9008 9009 5348 1557 1558 5351 1565 1572 5365 5366 5367 9340 9687
managed$	1372 1373 1374 1375 1376 1377 1457 1550 1565 9399 9400 9401 9402 9403 2016 2819 3602
management$	5049 2385 2386 2387 2388 3374 7196 7283
manager$	5848 5853 5854 5871 5872 9881 6243 10024 7283
managers$	5848 5853 5854 9881 6243 10024
manages$	1372 1373 1374 1375 1376 1377 1457 1550 1565
managing$	1372 1373 1374 1375 1376 1377 1457 5312 5313 5314 5317 5318 5320 5321 5324 1550 9011 9012 1565 1572 5365 5366 5367
manbag$	7119 7122 3714
manbags$	7119 7122 3714
manipulate$	1118 5111 3146 7162
manipulated$	7502 1118 3146 7162
manipulates$	1118 3146 7162
manipulating$	1118 3146 7162 3694
manipulative$	3172 3694
manipulator$	6896
manipulators$	6896
mannered$	6985 6986
many$	122 123 124 3954 3977 485 8808 9088 6138 6139 6162 6163 6471
map	2511 7241
map$	2509 2510 2537 2551 2576 3451
mapped$	2509 2537 2551 2576 10074 3451
mapping$	2509 2537 2551 2576 3451
maps$	2509 2537 2551 2576 3451
march$	7872
marginalised$	3265
marked$	2589
marker$	6380 7261
markers$	6380 7261
market	6608
market$	10273 10276
marks$	7404
marria	10362
mask$	1760 9221 7122 7132
masked$	1760 7139
masking$	1760
maskked$	1760
maskking$	1760
masks$	9213 9214 9215 1760 9218 9221 7122 7132
massage$	2456
match	9960
match$	6308
matche	2532
matched$	6324
matching$	5543 2612 3335 7286 3538
material$	9980
materialistic$	3694
mates$	4144 4145 4146 7869
maths$	4821 7405 7407
matric	7241
matrix	7241
matrix$	10080 7242
matted$	3312
matter$	267 5640 5641 5661 9361 6240
matters$	8918 6131
mattress$	6744
mature$	1363 1564 5405 1626 1627 1628 1629 9087 1645 7052 7053 7054 3703
maturity$	1363 8842 1511 3703
may$	7872 4989 1397 6286 2497 2601 2710 2726
mayhem$	8426 6847 6937
mdma	6640
mdma$	10305
me$	7191
meals$	10421
mean$	7469 7494 8185 6193 3291
meaningful$	5972 5973 5974 5975
means$	7469 7494 8168 8169 8185 2770
meant$	7806 7807 8168 8169 9458
measur	7316 7320
measure$	283 284 285
media$	4254 4255 4256 4257 4258 7924 7925 7926 10038 10204
medica	6635 3766
medical$	10286 10300 3586
medication$	10300 10314
medicine$	7373
mediterranean$	1679 5475 5477 3291 7115
medium$	1205 1206 5004 5005 5006 5007 5008 5009 5010 5011 5012 5013 5014 5015 5016 5017 5018 5019 5021 5022 5023 1666 3268
meet	10030
meet$	7544 7551 4111 4112 4113 7790 7792 7793 7919 467 468 469 7983 8026 8027 8028 8029 8030 8073 8074 8075 8333 8335 8341 8343 9242 9272 9278 9292 9684 6830 7144
meetin	10070
meeting$	7634 7818 467 468 469 7983 8026 8027 8028 8029 8030 8073 8074 8075 9473 9474 9475 10017 7171 7266
meetings$	9473 9474 9475
meets$	467 468 469 10041
melato	3578
melatonin$	7370
meloterritorial$	3694
member	9936 9937 6276 6283 2512 6347 10035 10052 10055 10057 10058 6394 10060 2605 2606 10070 10071 10073 6428 10102 10110 2659 2673 10148 2697 10163 6511 6527 6536 10201 6537 10215 10246 2801 10263 10268 2818 10278 7241 7274 3488 7296 7301 7308 7319 7320
member$	1154 8663 8689 8690 8691 8692 8693 8694 8705 5702 5712 5724 5729 5730 5871 5872 9977 10121 10202 6782 6866 6934 6958
members$	145 276 336 712 996 8488 8556 1154 8663 8689 8690 8691 8692 8693 8694 8705 1258 1726 1773 1774 5694 6072 9963 6374 2583 2609 10093 6451 10121 2670 10140 6489 2705 2724 10202 10203 6542 10238 6583 10249 6593 6614 6617 6866 6934 6939 6958 3175 7246 3473 3489
membership$	2512 6440 10105 6866
men$	4010 7676 4012 4013 7680 7681 7683 4019 4020 4021 4024 7690 7693 7694 7698 7701 7702 7704 7706 7710 7712 7714 7715 7776 7781 7788 4144 4145 4146 7829 7854 7855 7874 7890 7891 7892 7893 4229 4230 4231 4232 7898 7899 7900 7903 4259 7928 7929 7933 7938 7941 7972 7975 7985 7988 7991 7992 7997 7998 7999 8014 8073 8074 8075 8373 8379 8380 4729 8395 8396 8402 8403 8404 8405 8408 8409 4746 4749 8762 8776 8777 8778 8779 8806 5149 5152 8823 8824 8825 8826 8827 8828 8829 8830 1378 5173 8849 8850 8867 8874 8882 8883 8884 1429 8899 8900 1467 1468 1485 9007 9017 9018 9019 9187 9239 6793 6795 6797 6826 7024 7026
menace$	961 962 963 4828 1037 4830 4831 4832 4833 4834 4835 4836 4837 4838 4839 8505 8506 4842 4843 3062 6896 6919 3692
menaced$	961 962 963 3062
menaces$	961 962 963 3062 6896
menacing$	961 962 963 3062 3291 7086 3692
mend$	351 9860
mended$	351 5660
mends$	351
meningitis$	3758
mental	6635 6636
mental$	10300 10301 2860 6655 10362 6959 3756
mentality$	6866 6874 6887 6999 7227
mentally$	3202
mentor$	7384
mentoring$	138
merely$	1849 1974 2188 2189
merry$	4934
mess$	4087 9841 6181
messag	9971 2610 6539
message$	7919 467 468 469 471 472 473 474 475 476 477 10189 6586 7208
messaged$	467 468 469 471 472 473 474 475 476 477
messages$	7688 4037 4038 467 468 469 7927 471 472 473 474 475 476 477 6337 2547 10068 10204 7208
messaging$	7634 467 468 469 471 472 473 474 475 476 477
messed$	1233 5031
messy$	3312
met	2927
met$	7633 467 468 469 8048 8049 8050 8060 9694 2469 6830
methyl	3578
methylphenidate$	7370
mice	2962
mice$	6754
micro$	3335
middle$	1682 1686 5499 6712
might$	2044 2045 2046 2047 2048 6286 2497 2531
migrai	3757
mind$	8769 1462 1463 1464 1465 1466 9641
minded$	6983 6990 7179
minder$	9092 9093 9094 9095
minders$	9092 9093 9094 9095
mindset$	6887
mini$	5214 9205 9206 9207 5564 3075 3235 7127 3342
miniature$	3235
minimal$	8646 8647 8648 8649 1193 5994 3163
minimise$	705 867 3047 7162
minimised$	705 867 3047 7162
minimises$	705 867 3047 7162
minimising$	705 867 3047 7162
minimum$	9677
miniskirt$	3714
miniskirts$	3714
misbehave$	3691
misbehaved$	3691
misbehaves$	3691
misbehaving$	3691
misbehaviour$	3691
miscar	3575
miscarriage$	7367
miscarried$	7367
mischief$	9442 6847 3087
miscreant$	3678
miscreants$	3678
miserable$	8423
misery$	8423
misfit$	8530 8531 8532 6896 6897
misfits$	8530 8531 8532 6896 6897
misfortune$	8132 8133 8135 8136
misguided$	2999
mishandle$	3722
mishandled$	3722
mishandles$	3722
mishandling$	3722
misled$	7216
mismanage$	3722
mismanaged$	3722
mismanages$	3722
mismanaging$	3722
misper$	6803 6906
mispers$	6803 6906
miss$	7761 7790 7792 7793 7794 9300 9439 2370 2371 3604
missed$	9439 9807 9808 9809 9810 2370 2371 9865 9866 9867 9868 3413 3604
misses	2906
misses$	9439 2370 2371 3604
missing$	7516 7517 7518 7519 7520 7766 7827 7904 7905 7913 4249 4250 8434 8435 4999 1275 5651 9439 9481 2370 2371 6401 6803 3604
misuse$	3823 7375
misuser$	8525 8526 6896
misusers$	8525 8526 6896
mix$	7761 8026 8027 8028 8029 8030 945 958 959
mixed$	4023 393 394 395 396 397 398 399 945 958 959 8646 8647 8648 8649 1658 1661 1676 1680 1684 1692 5498 5506 5507 5508 1718 1719 3296
mixes	9996
mixes$	945 958 959 9983
mixing$	8026 8027 8028 8029 8030 945 958 959
mob$	1003 1004 1303 6873 3082
mobile$	2586 10044 3467
mobiles$	2586 10044
mock$	3612
mocks$	7407
modern$	3153
modestly$	8076
modus$	3478 7281 3741
mohawk$	3710
mohawks$	3710
mohican$	3711
mohicans$	3711
molestation$	6705
mollycoddling$	9041
moment$	2739
moncler$	3713
money$	7699 7700 4045 4046 4047 4048 4049 4051 4052 4144 4145 4146 7833 7834 7835 4222 4223 4224 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 4702 8370 8371 8392 8398 8411 8427 9836 9902 10082 6850 3150 7219
monito	2539 2581 6402 2809
monitor$	2521 2525 10051 10061 10065 6405 2614 10143 7267
monitored$	2525 10062 10067 6405 2614 10074
monitores$	2525
monitoring$	2525 2611 6405 6764 7290
monitors$	2525 10061 6405
monkey$	9636
monster$	6896
monsters$	6896
month$	9432 9433 9434 7219 7411
months$	7219 7411
mood	6636
mood$	10301 3539 7364
moods$	7364
moody$	3694
moral$	4652
morals$	8745 6941 7000
more	3446 3523
more$	3813 3814 3815 3816 3817 7750 1381 1382 1383 1384 1392 1393 1394 1395 1411 1442 8996 9005 9006 1630 9498 9507 2379 2380 2381 2382 2383 6237 6239 2458 2459 2463 7040 3480
morning$	9432 9433 9434 2889 3462
mornings$	2889
morphi	6644
morphine$	10309
most$	691 8808 8996 9086 9088 1714 5594 1803 1805 2677 6495
mostly$	1769
mother	6696 10363 6699 2911 2921 6714 2923 2926 10389 10403 10404 6742
mother$	1138 1139 5037 5038 8754 8898 1481 1490 5283 5284 5285 5286 2900 2901 10359 10361 6697 2908 2909 2912 10372 10373 2919 2920 10384 10388 6730 7003 3246
mothered$	3246
mothering$	1388 1389 1390 9041 9046 9047 9048 3246
motherred$	3246
motherring$	3246
mothers$	1138 1139 5037 5038 1388 1389 1390 6087 2919 7003 3246
motions$	9832
motivated$	913 4980
motivation$	8745 6845 7000
mould	2962
mould$	10418 6754
mount	2580
moustache$	7087 3710
moustaches$	7087 3710
mousy$	3312
mouth$	694
mouthed$	6979 6980
mouthy$	3694
mov	2816
move$	4138 4139 4140 9272 9278 9292 9444 9860 9960 10366 10378 7144 7394 7421
moved$	296 297 298 299 8117 9277 9283 9288 9297 9373 9645 9646 6150 2819 10364 6700 6704 2947 2950
moveme	9936 9981 2557 6349 6350 6368 6373 10070 2617 7319
movements$	10033 10038 10039 6375 6409
moves	3602
moves$	7394 7421
moving	10075
mri$	10323
ms	6716
ms$	10381 7349
much$	68 691 5252 1496 5305 9005 9006 2271 6136 6137 2400 6218 2677 6495 7040 3321
mugged$	2990
mugger$	8530 8531 8532 6896 6897
muggers$	8530 8531 8532 6896 6897
mugsho	3455
mugshot$	2527 7247
mugshots$	7247
mule$	8533 8614 8615 8616 6898 6942 3151 6944
mules$	8533 8614 8615 8616 6898 6942 6944
mullet$	3710
mullets$	3710
multi$	2030 2487
multiple$	485 6138 6139 6716 3757
mum	6696 10363 6699 2911 2921 6714 2923 2926 10389 10403 10404 6742
mum$	8200 1138 1139 5037 5038 8754 1490 5283 5284 5285 5286 2900 2901 10359 10361 6697 2908 2909 2912 10372 10373 2919 2920 2924 10384 10388 6730 7003
mums$	8200 1138 1139 5037 5038 2919 7003
murder$	2495 6500 3480
murmur$	7351
muscly$	3268 3709
muscular$	3268 3555 3709
must	2709
must$	21 22 23 24 25 26 724 740 816 829 1397 9849 2395 2397 2601 2660 2726 7210
mystery$	713 716 719 720
nails$	8800 5517 5518 9216 7099 7105 3314
naive$	77 78 725 8939 8940 8941 5287 5288 5289 5310 5423 5424 5425 5426 9611 9612 3048 7035 3694
naivety$	7744 7745 7746 7747 7748 7749 8129 694 4503 4504 4520 729 730 4523
naked$	4262 4270 7981
name	2631 2643 6435
name$	7733 8886 8887 8888 8889 8924 8925 8926 9893 9948 2513 10045 2799
named$	2622 2799 3480
names	2492 6320 2542 6334 2557 6349 6350 10060 10157 10158
names$	9948 9961 9962 9963 9965 2513 2515 9985 6337 10045 10076 2799 10277
naming	2631 2643 6435
naming$	2799
nan	6696 10363 6699 2911 2921 6714 2923 2926 10403 10404 6742
nan$	10359 10361 2924
nana	10404
nannies$	9092 9093 9094 9095
nanny$	9092 9093 9094 9095
nannying$	9041
narcissist$	6896
narcissistic$	3694
narcissists$	6896
narcol	3555
narcolepsy$	7347
nasty$	3090 3694
nation	6687
national$	10352 3468
natural$	8151 8152
naughty$	4802 3090 3166 3172 3694
near$	2260 2261 2262 10037
nearby$	6401
nearly$	1670 3234
neat$	1679 5477 3311 3312
neatly$	1677 3292
necessary$	2770
neck$	9154
necks$	9154
need	6300 10287 2866 6736
need$	21 22 23 24 25 27 796 817 821 1328 1329 1330 1398 8870 8944 8945 8946 1505 5298 9002 1553 9033 9034 9035 1581 1582 1583 5376 1585 1586 1587 1588 5384 5385 5386 5387 5388 5389 5390 5391 1601 1602 9060 5396 5397 5398 5399 5400 5401 5402 9068 9070 5423 5424 5425 5426 5427 5428 5429 5430 9110 9951 9979 2709 6658 10401 7333 7378 7384
needed$	9002 1601 1602 2037 2770
needing$	1328 1329 1330
needless$	3856
needs	2866 3584
needs$	21 22 23 24 25 28 7585 7586 797 818 822 1328 1329 1330 9002 1601 1602 9060 5396 5397 9110 9787 9979 2851 6658 2874 2888 7333 7378 7384 7385 7388
needss$	7385
needy$	3166 3694
neet	3607
neet$	7399 3698
neets$	3697
negative$	3889 8402 8403 8404 8405 1005 1006 1007 8660 8661 10091 3060 3091 3092 3205
neglec	2932 6729 10402
neglect$	9709 2329 2330 9841 9897 10392 10393 10394 10396 3407 7220 7222 7414 3625
neglected$	2329 2330 6724 3405 3406 3407 7414 3625
neglectful$	3719
neglecting$	2329 2330 3406 3407
neglects$	2329 2330 3406 3407
negligence$	7222 3719
negligent$	3719
negligently$	3719
neighb	6565 7428
neighbourhood$	8574 6284 6292 6293 6294 2503 2504 6307 2522 2523 2528 2549 6348 10014 10015 6352 2563 6358 2568 6365 6369 2604 6470 2695 6493 6523 10230
neighbours$	8569 8573 6854 6855
neither$	812 887 1902 1907 1917 1929 2109 5901 2110 2111 2112 5904 2120 2131 2132 2133 2134 2135 2136 2145 2156 2192 2198 2199 2200 2201
networ	9981 6428 10127 2801 10259 7319 7320
network$	7874 9966 9969 9994 10093 6593 6797 3452 3530
networks$	9969 9994 6797
neurod	3753
never$	4384 4395 4396 4397 4398 735 744 4566 805 806 807 808 809 811 812 871 4682 4683 1791 1793 5613 1822 1823 1824 5617 5618 1835 1840 5633 5719 1928 5737 5738 1955 9450 9451 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 2124 2137 2192 2453 2454 2667 2883 3164 3251 3377 3716
nevertheless$	7625 7629
new	2487
new$	6279 6711
news$	8465 9617 9618
next	2808
next$	52 4477 4478 4479 4480 5528 6009 7255 7270
niche$	10046
nickna	2492 2542 6334 2557 6349 6350
nicknames$	9963
nicotine$	10312
nigerian$	1679 5477
night$	8436 8612 9432 9433 9434 10066 10310 10311 3756
nightm	3756
nightmare$	8443 1077 4869 1078 4870 1079 4871 1080 4872
nights	6645
nights$	10310
nike$	7122 3335 3338
nikes$	7122
nine$	8487
nines$	9238
nineteen$	7969 7971 545 8004 8005 8823 8824 8825 8826 8827 8828 5169 8860 8861 8862 8863 8864 8865 8866 9106 7024
nitrous$	6640
no$	66 73 7735 7800 7814 8034 8044 4433 653 658 4451 681 8206 4549 759 760 4559 856 857 858 859 860 861 862 863 864 865 866 876 877 878 879 880 881 883 884 885 886 889 4853 1083 4881 1113 1114 1116 1129 1130 4945 4946 1193 5120 1445 1450 5271 5272 1484 1506 1507 5393 1603 1607 1608 1609 1610 1617 5414 5415 5643 5644 5645 5646 1869 1874 1875 1876 1877 1878 9342 9343 9344 9345 1893 1904 1905 1906 1908 1910 1911 1918 1920 1930 1932 1933 1935 1948 5741 5744 5745 5746 1956 1957 1958 1959 1960 1961 1962 1972 9450 9451 5789 5790 5791 5792 5796 2078 2081 2083 2109 5901 2110 2111 2112 5904 2113 2115 2116 2117 2118 2120 2131 2132 2133 2134 2135 2136 2141 2142 2143 2144 2145 9607 2157 2169 5963 2176 2180 2181 2182 2183 2193 5994 6001 2212 2213 2214 2215 2216 2254 2918 2953 10418 3053 3120 3128 3149 3163 3208 3400 3402 3425 3480
nobody$	654 657 680 876 877 878 879 880 881 882 884 885 886 887 8935 9078 1904 1905 1906 1907 1911 1917 1929 2077 2082 2109 5901 2110 2111 2112 5904 2115 2116 2117 2118 2120 2141 2142 2143 2144 2145 9606 2156 2168 9627 2192 7044 3378
nomina	7241 7243
nominal$	9977 6414 6415 10087 2650 10117 6866 3453 7269 7275
nominals$	9967 6415 10087 10117 6866 3735
non	6685
non$	1084 1255 2913 3124 3126 3157 3158 3159 3160 3161
nonattendance$	10350
noncompliance$	3690
noncompliant$	3690
none$	595 609 887 894 895 1452 8935 1902 1907 1911 1917 1929 1978 1979 1980 2109 5901 2110 2111 2112 5904 2120 2131 2132 2133 2134 2135 2136 2145 2152 2153 2156 2168 9629 2192
nonengagement$	3690
nonetheless$	7625 7629
nonexistent$	9842 9843 9844 9845
normal$	8697
normalise$	3047
normalised$	3047
normalises$	3047
normalising$	3047
north$	1750
nose$	9154
not	6564
not$	7553 3898 3900 3964 3968 4383 4385 8053 4395 4396 4397 4398 8184 735 744 4555 805 806 807 808 809 811 888 4684 4685 4784 993 1009 8600 8603 4965 1174 4967 4968 4969 4970 4971 1188 5032 1413 1446 5240 5241 1453 1499 1501 1502 1513 1600 5410 5411 5412 1789 1790 5586 5587 5588 5589 5607 5611 5612 1835 1840 1868 9342 9343 9344 9345 1903 1909 1919 1931 5735 5736 1947 1950 1955 9450 9451 1995 1996 5803 5804 5805 5806 5807 5830 5831 5877 5878 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2100 2101 5899 5900 2109 2112 2119 2124 2128 2137 5930 5932 9623 9624 5970 5976 5977 2192 2203 2204 2260 2261 2262 2274 6198 9887 9932 9933 9935 2667 2833 2883 6689 3164 3236 3237 3243 3251 3377 3563
note	2539 2559
note$	1777 1778 6344 6351 2578 2584
noted$	1777 1778 2561 2562 10074
noteed$	6351
notes$	1777 1778 6344 6351
nothing$	51 3844 54 4432 1495 1512 9078 9193 5584 1894 1895 1896 1897 1898 1899 1904 1905 1906 1939 1940 1941 1963 1964 1965 1966 1967 1968 1969 1970 5773 9450 9451 9606 2151 9674 9675 9676 2224 2225 2226 9862 7044 3361 7172 7354
notice	6454 10241
notice$	1777 1778 9568 9641 9659 9660 9661 9662 9663 9664 9665 10119 2666 10210 10242
noticed$	7505 1777 1778
notices$	1777 1778 10210 10242
noticing$	1777 1778
notify$	2480 2500 2501
notifying$	2500 2501
notifys$	2500 2501
noting	2559
noting$	1777 1778 6351 2578 2584
notinged$	6351
notings$	6351
notoriety$	8131 8366
notorious$	1100 1101 1102 1103 1104 1105 1106 1107 1300 3216 3696
nous$	1354 1356 5203 1412
november$	7872
now$	8197 8198 8943
nowhere$	2268
nucleus$	6934
nude$	4262 4270 4271
nudes$	489 7954 505 506 507 508 6807
nuisan	6496 6580
nuisance$	8542 8563 8755 9871 10159 10160 10161 10245 6896 6919 6940 3172 7009 7289
nuisances$	6896 7009 7289 3687
number	6349 2765
number$	4025 4026 4027 486 5334 9000 2585 2642 6442
numbers$	4025 4026 4027 9836 9902 9904 9913 9914 10146
numerous$	3977 485 6138 6139 6162
nurse	10317
nurse$	10306 10316
nurture$	3609
nuts$	6959
nutter$	6896
nutters$	6896
obese	3561
obese$	7353 3709
obesit	3561
obesity$	7353
obey$	9272 9278 9292 7144
obeyed$	8039
object	2779 10269
object$	10262
objective$	10223 2770 10262
objectives$	10223
oblivious$	74 75
obnoxious$	3694
observ	3463
observation$	6372 7255 3464
observations$	6372
observe$	6405 2614 7267
observed$	7286 3733
observeed$	6405 2614
observeing$	6405
observes$	6405
obsessed$	527 528 529 530 531 532 533 3436
obsessive$	3753
obstructed$	7216
obstructive$	8722 8723 8724 8725 8726 6969 3694 3719
obtain	10186 2756 3446 3487 3502
obtain$	8069 8070 2479 6315 6612
obtained$	2479 6315 7262 7291
obtaining$	2479 6315
obtains$	2479 6315
obvious$	8151 8152 1885 6162 9827 9828
obviously$	1993 2001 5793 2002 2003
occasion$	9432 9433 9434 9454
occupa	2913
occupation$	6705
ocd	3753
ocg	6304
ocg$	9969
ocgs$	9969
october$	7872
odd$	713 716 719 720 3291
odour$	7092
of	6424 3446 3529
of$	3863 3867 3869 3870 3895 4065 4076 4077 4339 8092 4795 4866 4867 1093 4916 8593 4964 8650 5072 5080 5095 5177 5248 5255 5256 5257 5277 5290 5413 9114 9117 1683 1685 5491 5495 9269 9350 9404 9405 1994 2001 5797 9485 5823 5824 5825 9534 5958 6041 6044 6061 9846 6212 6216 9886 9938 6285 6298 6302 9975 9984 6346 10036 10037 2582 6379 6390 6403 10069 2622 6420 6434 10105 6444 6445 10120 6469 6476 6480 6494 6560 2775 6570 6584 6619 6626 6665 6676 6720 6727 6728 6731 2985 6857 6934 7107 7150 7165 7255 7270 3480 7274 7276 7298 7329 3597 7446 7454
off	6611 2884
off$	3851 7542 7708 7909 7912 7916 4660 4661 8393 8562 4901 4913 4914 1275 5653 9645 9646 6104 6105 6123 6124 6125 6126 6127 6128 6182 6183 6427 2714 6649 10326 6662 6676 6804 6914 6966 7201
offen	9945 9989 10109 10110 10122 10123 10130 10131 10137 10149 10150 10151 10157 10284
offen$	10088
offenc	6431 2654 2675 6557 6778 6781
offence$	10095 10096 6446 10113 6467 10222 10441 10443 10444 10446 3490 7299 3790
offences$	10095 10096 6446 6467 10222 10441 10443 10444 10446 7292 7299 3790
offend	9936 9981 9995 2629 6423 10089 10094 10118 6496 6557 6562 10246 6587 10252 6761 7243 7257 7274 7281 7296 7301 7308 7319 7320 3657 3748
offend$	7761 7790 7792 7793 7794 9300 9301 9312 5648 9435 9439 10078 10081 10097 10124 10125 3478
offendded$	9439
offendding$	9439
offended$	9439 3789
offender$	8402 8403 8404 8468 1016 1097 6415 10087 10088 6441 6443 10117 10387 6885 3453 7270 7277 3491 7449 3681
offenders$	8402 8403 8404 8408 8468 1016 1097 9967 10087 10088 10117 6885 7246 7277 3681
offending$	7512 7850 7857 7860 7864 7866 8162 8245 8379 8567 5050 5051 5052 9439 6421 10088 2636 10126 10128 10159 10160 10161 10195 10222 10225 10227 2772 6568 10234 2817 10436 3094 6936 7299 3518 3656 3789
offends$	9435 9439 10078 10125 3789
offens	6431 2654 2675 6557 6778 6781
offense$	10095 10096 6446 6467 10222 10443 10444 10446 7299 3790
offenses$	10095 10096 6446 6467 10222 10443 10444 10446 7292 7299 3790
offensive$	10442 3694
offer$	488 8295 8296 5590 5592 5593 9259 5595 1804 5597 1806 1807 9326 9413 9414 9415 9427 9432 9433 9434 9473 9474 9475 9684 3024 6843 6844 7152
offere	3584
offered$	7639 4008 4009 488 5590 5592 5593 9326 9637 9638 9639 9640 3024
offering$	488 9326 9413 9414 9415 3024 7152
offerred$	488 9326 3024
offerring$	488 9326 3024
offers$	488 8295 8296 9259 5595 1804 5597 1806 1807 1808 1809 1810 1811 9326 9473 9474 9475 3024 6843 6844 7141
office	6284 6292 6293 6294 2503 2504 2505 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 6359 2568 6365 6369 2597 2604 6399 2618 6470 2686 6478 2695 6493 6523 6763 6782
office$	5848 5853 5854 9881 6243 10024 3431
officer$	5871 5872 2482 9943 9957 9958 9959 6295 6296 6297 9972 2516 6314 10000 2545 6338 6341 2552 10013 10017 6355 10021 10023 10034 6389 2601 6396 10064 2613 2619 2620 10135 6487 2721 10188 2737 2811 2813 6606 2820 10447 3431
officers$	7941 8421 4757 9111 9112 6272 2482 9940 9943 9949 9950 2494 9957 9958 9959 6295 6296 6297 2508 9972 2516 6314 10000 2545 6338 6341 2552 10013 10017 6355 10021 10023 10024 10026 6367 10034 10043 6389 2601 6396 10064 10067 2613 2619 2620 10113 6458 10135 6487 6507 2721 10188 2737 10254 2811 2813 2820 10281 10428 6855 3460 7324
offices$	10024
offrol	3602
offroll$	7394
offrolled$	7394
offs$	6915
often$	3951 456 9811 9812 9813 9814
oily$	1692 3296
okay$	5357 5358 5359 5360 5361 5362 5363
old$	7973 1338 1339 1340 1342 1363 1386 1563 5403 1645 5451 5454 5456 5642 10353 3244 3253
older$	4011 4015 7691 4031 7703 4039 7711 7778 4122 4123 7830 7854 7874 7877 4234 4261 4264 4265 4269 7938 7941 7972 7974 7975 7987 7989 4327 4329 4334 8001 4708 4709 4710 4711 4715 4716 4717 4718 4719 4720 4721 4723 4724 8402 8403 8404 8405 4744 954 957 8765 8806 5149 5152 1363 8823 8824 8825 8826 8827 8828 8923 5342 1679 10404 6797 3029 6823 6826 7024 3291 7121 7123
olders$	7854 7874 7877 8408 8539
olds$	8853
olive$	1692 3288 3296
omission$	3373
omissions$	3373
on	6424 7237 3446 3647
on$	3932 7614 7615 7639 7677 7678 7679 7682 4018 7685 4153 4179 4402 4414 4415 4466 4481 4483 4485 4488 8543 8544 8568 8739 5075 8859 9114 9117 1668 5489 5505 5571 9269 5776 5779 5781 1997 5812 5813 5814 9621 6031 6032 6033 6058 9774 9775 9815 9886 9906 9907 6353 2575 10036 10037 2582 10040 6381 6382 10059 6395 2623 10092 6436 10164 6514 6522 10244 6581 6584 10267 6632 2852 6647 10324 2871 6746 2976 2981 10440 6902 6932 7008 7165 7186 7229 7255 3510 3660 3661
once$	7623 5787 9468 2410 6245 6246
one	6283
one$	4033 4176 4680 4681 4768 5063 8936 8999 9079 9080 1657 9161 1714 9171 9172 9173 9174 9175 9176 5695 5700 5701 1911 5710 5711 5722 5723 5729 5730 9432 9433 9434 5808 5809 5870 2079 5875 2084 5901 2110 2111 5904 5905 2120 2145 5939 2158 5961 9628 5985 2194 6260 9977 9988 10148 6666 2875 6667 6668 10333 3265
ones	6327
ones$	7676 8467 8845 8947 8948 8949 8950 8951 1509 9161 6333 6574
onesie$	7122
onesies$	7122
ongoing$	6500
online$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926 6373 3030
only$	190 4361 4364 627 633 644 645 646 647 648 649 650 652 1275 1315 1849 1974 5852 2188 2189 6030 2379 2380 2381 2382 2383 2396 6190 3356
onto$	6353 6381 2623
onus$	386 387
open$	7501 8775 9272 5609 9278 5615 5620 9292 5629 5705 6321 7144
opened$	8060
operandi$	7270
operat	2487 2505 2512 2686 6478 10172 10269 6616 2887 7316 7319
operate$	8289 1372 1373 1374 1375 1376 1377 9243 9273 9279 9284 9293 9369 10212 10281
operated$	1372 1373 1374 1375 1376 1377 6659
operates$	1372 1373 1374 1375 1376 1377
operating$	1372 1373 1374 1375 1376 1377
operation$	9974 10266 2810 2811 10272 10323 3533
operational$	6279 3531
operations$	9974 10272 10323
operative$	6954 7174
operator$	9957 9958 9959 6295 6296 6297 6396 3431
operators$	9957 9958 9959 6295 6296 6297 6396
opport	6459 7237 7295 7316 7320
opportunit$	4042 251 252 8294 2350 2351 2352 2353 9827 9828 6843
opportunited$	4042 251 252 8294 2350 2351 2352 2353 9827 9828 6843
opportunities$	3914 3915 3916 125 7673 7674 4042 251 252 2350 2351 2352 2353 9827 9828 2711 6843 7205
opportuniting$	4042 251 252 8294 2350 2351 2352 2353 9827 9828 6843
opportunits$	4042 251 252 8294 2350 2351 2352 2353 9827 9828 6843
opportunitted$	4042 251 252 8294 2350 2351 2352 2353 9827 9828 6843
opportunitting$	4042 251 252 8294 2350 2351 2352 2353 9827 9828 6843
opportunity$	3914 3915 3916 125 4042 251 252 8294 2350 2351 2352 2353 9827 9828 2711 2739 6843 7205
opposed$	7157 7160
oppositional$	3172 3539 3694
opt$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3003
opted$	106 107 108 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 9817 6222 9888 3003
optici	2861
opticians$	6653
opting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3003
option	7268 7316 7320
opts$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3003
optted$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3003
optting$	304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 3003
or$	6010 3536
oral$	494
order$	10207 6546 10213 10214 10218 10219 10221 10370 10429 10434 10435 10439 10440 10441 10442 7330 7420 7444 7449 7450
ordered$	6410 6701 6713 6773
orders$	9976 9993 10207 6546 10213 10214 10218 10219 10221 10370 10441 7330 7444
ordinary$	3291
organi	9983
oriental$	1679 5475
ot$	6801
other$	3793 7460 7461 7840 4499 4500 4753 4754 8432 4810 4812 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8510 8512 4907 8578 8729 9083 9085 9089 1657 6119 9924 6786 6855 3265 3375 3480
others	6527
others$	3793 7460 7461 4374 4375 4380 4381 4389 4407 4499 4500 734 4565 4575 4576 4780 989 990 991 4809 4811 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8570 1153 8806 8845 8947 8948 8949 8950 8951 9083 9088 9171 9172 9173 9331 9332 9333 9334 9335 5677 5678 5679 10247 6786 6798
otherwise$	596 597 8055 8058 8059
ought$	21 22 23 24 25 29 593 723 741 748 749 750 751 752 753 754 755 756 765 768 769 770 771 798 819 830 2036 2039 2040 2041 2042 2043 5979 2267
our$	4629 9847 9848 9854 7141 7164 7198 7209 3480
out	6435 10176 6725
out$	3850 7543 7708 262 273 7764 7774 7792 7793 7799 7820 7825 7828 4310 8064 633 8394 4730 4762 8517 1090 1092 8602 1234 1246 5046 1256 1275 1280 1290 9129 9134 9439 9449 9645 9646 6027 2249 2275 9953 2514 2521 2526 6401 6466 6510 6515 6611 2884 6692 10365 10369 6724 10390 6800 6966 7413
outbursts$	8613 8718 8719 6967
outcome$	7297
outcomes$	7297
outfit$	9205 9206 9207 7124 7127
outfits$	9205 9206 9207 9208 9209 9236 7124 7127
outlaws$	8608
outlook$	1354 1356 8918 1462 1463 1464 1465 1466
outrageous$	8651 8652 8653 8654 8655 8656 8657 8658 8659 3172
outright$	1812 7141
outs$	8517 10146 7413
outside$	8568 1245 10059
outstanding$	6321 3480
over$	4036 1152 5161 5162 5163 8960 8961 8962 8966 8967 1670 5489 9204 9230 9233 9892 9921 10036 6472 3021 3197 3440 3441
overcr	3784
overcrowded$	10418
overdo	3550
overdose$	7342
overdosed$	7342
overdressed$	3709
overdue$	10303
overhe	6356
overla	2532
overlaid$	6324
overlook$	3417
overlooked$	3405 3417 7216
overlooking$	3417
overlookked$	3417
overlookking$	3417
overlooks$	3417
overly$	3226
overreact$	3724
overreacted$	3724
overreacting$	3724
overreacts$	3724
overreactted$	3724
overreactting$	3724
oversexualised$	3672
oversight$	2385 2386 2387 2388 7196
oversized$	3335
overt	2815
overt$	6607 3498
overweight$	7356 3709
owing$	3810 290 4090 2939 10402
own	7426
own$	3802 12 3805 3806 7472 7473 7474 7475 37 3830 3831 3832 3920 3921 4053 4054 4055 4056 4057 4058 4059 4060 4061 4062 271 4078 4086 4126 337 338 339 374 375 4416 665 8123 8124 4460 4461 4464 4467 4468 8161 788 4889 5104 5115 8802 8803 8804 8805 5141 8818 8819 5249 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 9014 9022 9023 9024 9025 9026 9027 9028 5364 5863 5864 5865 5866 5867 5868 5951 6090 10304 10422
owned$	9374 9375 9376 9377
ownership$	4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 4608 4609 4610 4611 4612 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 9568 9877 9878 9879 9880 7217
oxide$	10305
pacemaker$	2841
pack$	1003 1004 1303 6873 3082
packag	7237
package$	8618 7383
packages$	7803 7887 7888 7889 8618 6799 6947
padded$	3335
paedia	6650 2861 6655
paediatric$	6653
paediatrician$	10315 10316 10320
paid$	999 5851 5855 2202 2374
pain$	1077 4869 1078 4870 1079 4871 1080 4872
painkillers$	10312
pair$	9156
pakistani$	1679 5477
pale$	1692 9165 3288 3291 3296 3709
palest$	1699 3316
palm$	2336 3409
palmed$	2336 3409
palming$	2336 3409
palmmed$	2336 3409
palmming$	2336 3409
palms$	2336 3409
panel	7320
panel$	5848 5853 5854 9881 6243 3431
panic	6635
panic$	10300 3539 3543
papers	6710
papers$	10375
paperwork$	9824 9836
paracetamol$	7344
parade	6608
parade$	10240 10273 10276
paranoid$	3694
parcels$	7803 6799
parent	6696 6697 10363 6699 2910 2921 2923 10389 10403 2977
parent$	8623 5037 5038 5262 8928 8929 1481 1490 5283 5284 5285 5286 2900 10359 10361 2908 2909 10372 10373 2919 2920 10384 6730 7003 3246 7418 7423
parental$	4884 5030 3215 3620
parented$	3246
parenting$	1388 1389 1390 9041 9058 6769 3246
parents$	8200 1138 1139 5037 5038 8754 1388 1389 1390 5262 8928 8929 5689 5690 5692 5693 6072 6086 9847 9848 10359 10361 2908 2909 10372 10373 2919 2920 2925 10384 10388 6730 6938 7003 3246 7208 7209 7413 7418 7423
parentted$	3246
parentting$	3246
park	6565 7428
park$	7870 7871 7890 7891 7892 7893 8073 8074 8075 10230 10240 10273 10276
parka$	7118
parkas$	7118
part$	294 4341 4342 8008 691 8162 8243 8244 8245 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8644 2512 10121 6484 6601 2885
partake$	393 394 395 396 400 401 402
partaked$	400 401 402
partakes$	400 401 402
partaking$	393 394 395 396 400 401 402
partially$	3568
participant$	669 6827 7034
participants$	669 6827 7034
participate$	393 394 395 396 669 9242 9272 9278 9292 7144
participated$	393 394 395 396 669
participates$	393 394 395 396 669
participating$	393 394 395 396 669
participation$	393 394 395 396
parties$	7890 7891 7892 7893 8011 7034
partly$	2393 2394 3039 3420
partne	2487 10362 10364
partner$	7942 7943 7966 514 8002 8003 547 548 6279 2690 10358 2909 10368 10376 10383 6821 6822 6827 7019 7034
partners$	7942 7943 7966 514 8002 8003 547 548 5231 5232 5233 2570 6821 6822 6827 7019 7034
partnership$	2690
party$	7890 7891 7892 7893 8011 7034
partying$	4144 4145 4146
pass	2543 2558
pass$	2362 9863 2485 2553 2564 2566 2701 3232
passd$	2566
passed	6360 3615
passed$	4345 2315 2316 2362 2485 10002 2560 2566 7203 7251
passengers$	8569 10247 6854
passers$	4755
passes$	2362 2485 3232
passing$	9623 9624 2362 2485 2564 2566 2701 7204 7266
passive$	9798
passs$	2564 2566 2701
passwo	6320
passwords$	9985
past$	3362
pastoral$	3594 3595
pasty$	3709
patchy$	8646 8647 8648 8649 1193 9842 9843 9844 9845 2429 2616 3050 3163
path$	7783 4201
pathetic$	3719
pathetically$	3719
pathological$	3105
patien	3769
patience$	4928 6205
patrol	2505 6359 2597 2618 2686 6478 7327
patrol$	2482 9940 6297 10024 10026 6389 2601 2613 2619 2620 2721 2737 2811 2813 10271 2820
patrols$	2482 9940 6297 10024 10026 6389 2601 2613 2619 2620 2721 2737 2811 2813 10271 2820 7324
patronising$	3720
pattern$	2166 6463 7270
pay$	7675 8069 8070 999 2202 2374
payback$	7449
paying$	999 2374
pays$	999 2202 2374
pc$	10021
pcso	2505 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 2568 6365 6399 2618 6470 2695 6493 6523
pcso$	2482 6297 9972 6314 6341 2552 10013 6355 10023 2601 10064 2620 10135 6487 10188 2737 2820
pcsos$	2482 6297 9972 6314 6341 2552 10013 6355 10023 2601 10064 2620 10135 6487 10188 2737 2820
pe$	10299
peer$	3896 7676 8407 4797 4798 1154 8663 8689 8690 8691 8692 8693 8694 8705 9114 9117 6852 6883 3096 6958
peers	6687
peers$	3793 7560 7676 7869 8384 8402 8403 8404 4741 8428 8429 8430 8431 1154 8663 8689 8690 8691 8692 8693 8694 8705 9084 9090 9114 9117 10352 6786 6883 6886 6958
pen$	7371
penalty$	2893
pencilled$	3325
pens$	7371
people	6327 10201 10252
people$	13 7535 148 7676 7692 7704 7758 7844 4180 4182 4184 7898 4374 4375 4380 4381 4389 4407 734 4565 4629 4679 8397 8402 8403 8404 8405 4746 8419 8421 4757 8428 8429 8430 8431 4780 989 990 991 997 8461 8556 8572 8576 1153 8662 8663 8667 8689 8690 8691 8692 8693 8694 8707 1259 5053 8721 8976 9007 9331 9332 9333 9334 9335 5677 5678 5679 9349 5694 5703 5709 9385 5721 9430 5770 9484 9486 9647 9648 6020 6021 6022 6023 6024 6025 9705 6073 6074 6090 6091 9776 9777 9786 9787 9788 9789 9790 9791 9792 9793 9794 9795 9835 9847 9848 9869 9870 9874 9876 6268 9934 2628 10093 6451 10140 10142 6489 10202 6593 6854 6855 6958 7200 7209
pep	3592
pep$	7384
peps$	7384
perceive$	4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647
perceived$	1042
perfectly$	3973 3981 1314 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 1551 1554
perfor	10269
performance$	7196
performers$	5694 5703
perfunctory$	3719
peril$	7457 7458
period$	6638 7364
periods$	7364
permanently$	1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 3598
permit$	45 46 218 219
permited$	45 46 218 219
permiting$	45 46 218 219
permits$	45 46 218 219
permitted$	45 46 218 219
permitting$	45 46 218 219
perpet	6423 10246
perpetrator$	7898 7972 8238 8469 8470 8471 8472 1022 1023 1024 1025 4818 1027 1028 1029 1030 1031 1032 4825 8491 8492 10088 6888 6889 6890 6893 3102 3103 7278 3751
perpetrators$	7898 7972 8238 8469 8470 8471 8472 1022 1023 1024 1025 4818 1027 1028 1029 1030 1031 1032 4825 8491 8492 10088 2788 6888 6889 6890 6893 3102 3103 7278 3751
perpetually$	1982 5774 1983 5775 1984 1985 1986 1987 1988 1989 2024 2025 3370 3717
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7613 177 7648
persisted$	7613 177 7648
persistent$	457 458 4859 1812 3011 3093 3105 3485 3605
persistently$	456 2024 2025 3370 3605
persisting$	7613 177 7648
persists$	7613 177 7648
persistted$	7613 177 7648
persistting$	7613 177 7648
person	6347 10070 10071 10073 10102 2673 6527 10215 10246 10263 2885 6782 7301
person$	14 7914 4779 998 8577 8662 8663 8664 8668 8689 8690 8691 8692 8693 8694 8706 1260 5054 1355 9010 5871 5872 6291 9977 2628 10447 6958
personal$	4075 6663
personalities$	4915
personality$	3539
persons$	8664 2628
persua	2489
persuade$	9361 9384 5720
persuaded$	7502 9277 9283 9288 9291 9297 9373 9399 9400 9401 9402 9403
pest$	6896
pests$	6896
petite$	3268 3709
petty$	3105 3143
phase	7295 7316 7320
phobia$	7332
phone	6320 6373 2610 6539
phone$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926 7946 7947 7948 7949 7950 7951 7952 7953 7958 9446 9476 9477 9478 9479 9801 9985 2547 2557 2573 10038 2586 10044 6481 10204 6555 3467
phoneing$	2573
phones$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926 7946 7947 7948 7949 7950 7951 7952 7953 7958 9446 9476 9477 9478 9479 9985 2547 2573 10038 2586 10044 10204 6555
photo$	7927 7935 4293 4294 503 504 9081 9939 6275 2484 2527 6337 2567 2569 10077
photog	2492 6320 2542 6334 2557 6349 6350 10075 10158 2821
photograph$	4293 4294 503 504 9081 9939 6275 2484 6310 2527 9985 6337 2556 2567 2569 10054 6393 10061 10065 10076 10077 6613
photographed$	7502 7545 4028 8783 9081 6393 10063 2607 3474
photographing$	6393 2678
photographs$	4293 4294 503 504 9081 9939 6275 2484 9961 9962 6310 9985 6337 2556 2567 2569 6393 10061 10076 10077
photography$	7290
photos	6320 2557 6349 6350
photos$	7927 7935 7954 4293 4294 503 504 9081 9939 6275 2484 9962 9985 6337 2567 2569 10076 10077
physical$	3567
physically$	3260
physio	3767
physique$	9122 9123 9124 7060 3708
physiques$	9122 9123 9124 7060 3708
pick	6356
pick$	7675
picked$	4029
picking$	7171
pictur	7237 7241
picture$	7927 7935 4293 4294 503 504 9081 9939 6275 2484 6316 2567 2569 10076 10077 10152
pictures$	7927 7935 7954 4293 4294 503 504 9081 9939 6275 2484 9961 9962 2567 2569 10076 10077
piece$	2524
pieceed$	2524
pieceing$	2524
pieces$	2524
pierced$	3709
piercing$	1697 9154 7105 3315
piercings$	1697 9154 7105 3315
pig$	3388
pillar$	6108 2328
pills$	6642 10314 6799 7344
pimp$	3023
pimped$	3023
pimping$	3023
pimples$	7116
pimply$	3709
pimpped$	3023
pimpping$	3023
pimps$	3023
pin$	4960
pink$	3312
pins$	2841
pip	6663
pip$	10328
pity$	6140 9806
place	6691 3602
place$	0 1 2 3795 11 7469 3822 7488 7489 7490 7491 7492 7493 7494 7761 7946 7947 7948 7949 7950 7951 7952 7953 8397 8623 9010 2588 2739 6673 10341 10356 6745 6796 7394
placed$	0 1 2 3795 7465 7466 11 7469 3822 7488 7489 7490 7491 7492 7493 7494 296 297 298 299 2435 2436 2496 2588 2649 2651 2947 6796 3629
placem	10417
placement$	4941 8747 8748 8749 1293 1294 1295 10399 6796 6843 7004 3213 7006 7418 3629 7423
placements$	8747 8748 8749 1293 1294 1295 10413 6796 6843 7004 3213 7424
places$	0 1 2 3795 11 7469 3822 7488 7489 7490 7491 7492 7493 8397 2435 2436 2588 6387 10413 6796
placing$	0 1 2 11 3822 7488 7489 7490 7491 7492 7493 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 2435 2436 2588 6796
plague$	963 3062
plagued$	963 3062
plagues$	963 3062
plaguing$	963 3062
plain$	2815 3278 3291 3463
plainly$	1870 1871 1872 1873 2001 5793 2002 2003
plaited$	7106
plaits$	7103
plan	10400 7268 7295 7316 7320
plan$	7609 9985 10401 10435 6843 7385 7386 7387 7388 7420
planned$	9458 10174 3501
planni	9978
planning$	7610 2385 2386 2387 2388 7196
plans$	7609 9985 6843 7385 7386
plastered$	1702
plastic$	3075
plate$	6377 2841
plates$	6377
play$	610 642 668 677 870 984 5111 6634 3585
played$	610 642 668 677 870 984
player$	7278
players$	6090 7278
playground$	8606 8607
playing$	610 642 668 677 870 984
plays$	610 642 668 677 870 984
plea$	10170 7208 7445
pleaded$	3653
pleads$	3653
pleas$	9847 9848 10170 7208 7209
please$	7917 7918 9340 9361
pleased$	242 552 553
pleases$	7917 7918
pleasing$	5751
plenty$	122 123 124 3959 3976
plot	2581
plot$	3500
plots$	3500
plotted$	10074 3500
plotti	9978
plotting$	3500
plucked$	3325
plug$	1160 1161 3155
plugged$	1160 1161 3155
plugging$	1160 1161 8619 8620 8621 8622 3155 6948
plugs$	1160 1161 3155
plump$	5460 5496 3709
pnc	3468
pnc$	7260
pnd	3468
pnd$	7260
pneumonia$	3758
podgy$	3709
point	2779
point$	3882 5576 5749 9456 2643 10262 7256
pointless$	3360
points$	7256
poison	3551
polic	7327
police	2487 6284 6292 6293 6294 2503 2504 2505 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 6359 2568 6365 6367 6369 10047 2597 2604 6399 2618 2629 6470 2686 6478 2695 6493 6512 2731 6523 2812 2815 10275 6760 6762 6763 3460 3523 3647 3741
police$	8200 8421 8587 8757 8758 8776 8777 8778 8779 9111 9112 5848 9517 5853 5854 5856 9881 6243 2455 6272 2482 9940 6279 9949 9950 2494 9957 9958 9959 6295 6296 6297 9964 2508 9972 2516 6314 2545 6338 6341 2552 10012 10013 6354 6355 10021 10023 10024 10026 10027 10034 10043 6389 2601 6396 10064 10067 2619 2620 2622 6415 6421 6441 10107 6443 10113 10114 10119 6458 10135 10141 2690 6487 6500 6507 10177 2721 10188 2737 10222 10254 6590 6599 2811 6604 2813 6606 6607 2820 10281 10425 6762 10427 10428 6855 6992 3374 3421 3430 3450 3469 3478 3495 3501 3531 7324 3644 3656
policed$	2819 3495
polici	6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 2568 6365 6470 2695 6493 6523 2812
policies$	9528 9529 9530 9531 9532 9533 9824
policing$	9949 9972 6314 6341 10013 6352 6355 10023 10135 10141 6487 10153 10188 10250 6590 10261 6604 6606 7255 3495 7290
policy$	9528 9529 9530 9531 9532 9533 9824
polish$	1679 5477 7115
ponytail$	9150 9151 9152 7104 7105
ponytails$	9150 9151 9152 7104 7105
poor$	3889 7566 7567 7568 7569 4078 4559 856 857 858 859 860 861 862 863 864 865 866 1005 1006 1007 4885 8561 8646 8647 8648 8649 1193 8651 8652 8653 8654 8655 8656 8657 8658 8659 8660 8661 1284 1285 1286 1287 1692 9165 2276 2277 2278 2279 9842 9843 9844 9845 2429 2616 2999 3050 3053 3091 3163 3172 3205 3208 3296 3404 3425
poorly$	1677 3292
porn$	6814
pornography$	6814
portly$	3709
pose$	1052 1053 1054 1055 2790 10248
posed$	1052 1053 1054 1055
poses$	1052 1053 1054 1055 2790 10248
posing$	1052 1053 1054 1055 3463
positi	6459 2787
position$	7459 4087 2496
positions$	7459
positive$	3889 3922 10191 3505 7381
posses	6777 3664
possession$	10442 6780 3662 7456
possibility$	5670
possible$	2720 3480
post$	470 479 9773 9785 3015 7256 3753
posted$	470 479 8060 4411 620 621 3015
poster$	2567
posters$	2567
posting$	7818 470 479 3015
posts	2700
posts$	3811 3829 470 479 694 4501 710 6337 3015 7256
potential$	3480
pothead$	6896
potheads$	6896
power	7320
powerful$	3268
powerfully$	3270
powers	7316
powers$	2789
practi	10317
practically$	627 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 3234
practice$	2385 2386 2387 2388 7196
practised$	1654
pre	2804
precin	6608
precinct$	10240 10273 10276
precious$	2208 6014
precocious$	6811 3701
predator$	8469 8470 8471 8472 1016 1097 6888 6889 6890
predators$	8469 8470 8471 8472 1016 1097 6888 6889 6890
predatory$	3694
predic	3465
predicament$	8243 8244
predicted$	2624 3612 3779
prediction$	7406
predictions$	7405 7406
predictive$	3463
preemptive$	6596
prefer$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 3003 3508
prefered$	326 327 328 329 330 331 332 366 367 368 369 370 371 3003
prefering$	326 327 328 329 330 331 332 366 367 368 369 370 371 3003
preferred$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 9817 2404 2405 2406 2407 6222 9888 3003
preferring$	326 327 328 329 330 331 332 366 367 368 369 370 371 3003
prefers$	126 127 326 327 328 329 330 331 332 366 367 368 369 370 371 3003
pregab	6644
pregabalin$	10309
pregna	6635 3575
pregnancies$	7367
pregnancy$	10300 7367
pregnant$	7366
premature$	7348
prematurely$	7348 3719
prepared$	346 347 348 376 377 552 553 5582 5585 9251 9252 9253 9254 2489 6464 10174
prescr	3766
presence$	10271
present$	1046 1052 1053 1054 1055 1224 5368 5369 5370 6401 2790 10248 3232
presentation$	8450
presented$	1052 1053 1054 1055 3232
presenting$	1052 1053 1054 1055 3232
presents$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7958 7961 8411 1047 1052 1053 1054 1055 1225 2790 10248 3232
presentted$	1052 1053 1054 1055 3232
presentting$	1052 1053 1054 1055 3232
preser	3487
press$	2757 3508
pressing$	2757
pretext$	2712
prettiest$	1699 3316
pretty$	3709
preven	2765 6569
prevent$	2738
prevented$	9506
prevention$	10208 6558 10234 2778 6769
preventping$	2738
preventring$	2738
prevents$	2738
preventting$	2738
prey$	7500 972
preyed$	974
preys$	973
primar	10344
prime$	8151 8152 3141 3480
principal$	9997 3141 3486
priori	2535 2808 10269 7316
prioritise$	128
prioritised$	128
prioritises$	128
prioritising$	128
priority$	6415 2657 10262 3477 3480 3485 3531
prison	10364 6700 10380 6716 6772
prison$	7866 10357 10365 10381 10382 10437 3655
proact	2681 2815 3523
proactive$	2495 6307 2522 2523 2528 2549 6348 10014 10015 6352 2563 6358 2568 6365 6470 6473 10141 2695 6493 6523 6607
probat	3646
probation$	7438
proble	7375
problem$	8701 5044 8714 5955 9704 9871 6240 9997 6896 3121 3166 3170 3172 6965 3453 7378
problematic$	7857 8651 8652 8653 8654 8655 8656 8657 8658 8659 8722 8723 8724 8725 8726 3166 3172 6969
problems$	8125 8132 8133 8135 8136 8243 8244 4904 8714 8918 2903 6896 6965 7378 3617
procedure$	9528 9529 9530 9531 9532 9533 9824
procedures$	9528 9529 9530 9531 9532 9533 9824
proceed$	2683
proceedings$	10170 10185 7420
proces	2830 10287
process$	9528 9529 9530 9531 9532 9533 9824 6712
processes$	9528 9529 9530 9531 9532 9533
processing$	6622
produc	7237
produce$	478
produced$	478
produces$	478
producing$	478
professional$	5871 5872 5876 3374
professionalism$	9877 9878 9879 9880 7217
professionals$	8200 4933 8637 8727 5689 5690 5692 5693 6938
profil	2700 7237 7241
profile$	8078 2520 6316 10061 6886 7245 3454
profiled$	10062
profiles$	694 2520 10061 7245 3454
profiling$	3454
profits$	6227
programme$	138 140 141 7387 7449 7450
programmes$	138 140 141
progress$	2708 6843
progressed$	2708
progressing$	2708
progresss$	2708
prolific$	457 458 1119 1120 10087 3011 3093 3105 3147 3485
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3670
promiscuous$	2997 6811 3670 3701
promiscuously$	3670
promise$	9528 9529 9530 9531 9532 9533 7207
promises$	9528 9529 9530 9531 9532 9533 7207
prone$	1156
proof$	2632
proper$	5972 5973 5974 5975
properly$	8076
property$	7890 7891 7892 7893 4229 4230 4231 4232
propos	2763
propra	6644
propranolol$	10309
prosec	6335 6364 2706 10168 10169 6505 10172 6516 10183 2893 3741
prosecute$	6498 2782 3504 3509
prosecuted$	10136 10154 10181
prosecuteing$	2782 3509
prosecutes$	2782 3504
prosecuting$	3504
prosecution$	10000 10029 10153 10167 10170 10265 3503 7449
prosecutions$	10153 10170 10193
prosecutors$	10000
prospect$	5668 5764 1973
prostitute$	6814 3023 6817
prostituted$	3023
prostitutes$	6814 3023 6817
prostituting$	3023
prostitution$	7850 7864 6814
protagonist$	7278
protagonists$	7278
protect$	3843 7733 781 8239 4597 8288 8297 5312 5313 5314 5317 5318 5320 5321 5324 5328 9041 2456 2464 2465 2466 2769
protected$	781 9041 9046 9047 9048 9049 9050 9051 2464 2465 2466
protecting$	781 4598 8785 5312 5313 5314 5317 5318 5320 5321 5324 9041 9046 9047 9048 9049 9050 9051 9058 9063 9064 9065 9066 9067 2464 2465 2466 2769
protection$	8785 9029 9030 9031 9032 9038 9039 9040 9041 9046 9047 9048 9049 9050 9051 9058 9063 9064 9065 9066 9067 9693 6545 6553 6554 6735 3782
protects$	781 9041 2464 2465 2466 2769
protectted$	781 9041 2464 2465 2466
protectting$	781 9041 2464 2465 2466
protocol$	9528 9529 9530 9531 9532 9533
protocols$	9528 9529 9530 9531 9532 9533
proud$	6193
prov	2692
prove	2631 2648
prove$	6426
proved$	6426
proves	2648
provid	2543 3446
provide$	2479 6289 2701 6830
provided$	7639 4008 4009 6830
provideed$	2479
provideing$	2479 2701
providence$	6834
provider$	5848 5853 5854 9881 6243 3431
providers$	5848 5853 5854 9881 6243
provides$	2479 2701 6830
providing$	6830
provin	2648
proving$	1036
provision$	7384 7388
provocative$	6811 3671 3701
provocatively$	1677 3282 3292 7121 7123 3671 3701
provoke$	7476 7477 3063 7162
provoked$	7476 7477 3063 7162
provokes$	7476 7477 3063 7162
provoking$	7476 7477 7516 7517 7518 7519 7520 3063 7162
prowl$	1155 9441
prowled$	1155
prowling$	1155
prowlled$	1155
prowlling$	1155
prowls$	1155
pru	3592
pru$	7384
ps$	10021
pscale	10344
psoria	3555
psoriasis$	7347 3712
psychi	3769
psychiatric$	3586
psycho	3756 3769
psycho$	6896
psychologist$	3770
psychologists$	3770
psychopath$	6896
psychopathic$	3694
psychopaths$	6896
psychos$	6896
psychotic$	6959
ptsd	3753
public	6561
public$	8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8512 4877 8569 8573 2761 2762 10226 10247 6777 6854 3642
puffer$	7122 3335 3343
puffers$	9208 9209 9222 9223 9224 9226 7122
pulled$	7502 935 9231 5567 7126
pulling$	6322
pumped$	7345
punch	10395
punish$	9860 2416 2417 2418 2419
punished$	8117 4814 4815 4816 4817 2416 2417 2418 2419
punishes$	2416 2417 2418 2419
punishing$	2416 2417 2418 2419
punitive$	9622
pupil	10148 6782
pupil$	1154 8663 8689 8690 8691 8692 8693 8694 8705 10447 3066 6882 3101 6958 3592
pupils	6347 10070 10071 10073 10102 2673 6527 10215 10246 10263 7301
pupils$	145 276 7758 336 4374 4375 4380 4381 4389 4407 712 734 4565 8418 8428 8429 8430 8431 4780 989 990 991 996 8488 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8556 1153 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 1258 1726 1773 1774 9331 9332 9333 9334 9335 5677 5678 5679 5694 5703 5770 9486 6090 6798 6854 6882 6895 6958 3175 7208
purcha	6391 6392
purely$	1275
purple$	3312
purpos	2779 7237
purpose$	9717 9720 10223 2770 10262
pursu	2535
pursue	2713 2756
pursue$	247
pursued$	247
pursues$	247
pursui	2713 2756
pursuing$	247
push	2816
push$	427 428 429 636 8580 2757 3007 7162 3533
pushed$	427 428 429 636 2819 3007 7162
pushes$	427 428 429 636 3007 7162
pushing$	7883 427 428 429 636 2757 3007 7162
put	2981
put$	0 1 2 3795 7463 7464 11 7469 3822 7488 7489 7490 7491 7492 7493 7494 128 7639 7761 7790 4137 352 353 354 7832 8048 8049 8050 8167 8168 8169 4554 970 9298 9439 2159 2435 2436 2464 2465 2466 2561 2562 2588 2649 2651 2764 2840 2963 6830
puted$	0 1 2 11 352 353 354 2159 2464 2465 2466 6830
puting$	0 1 2 11 352 353 354 2159 2464 2465 2466 6830
puts$	0 1 2 3795 11 7469 3822 7488 7489 7490 7491 7492 7493 7494 128 352 353 354 8167 8168 8169 970 9439 2159 2435 2436 2464 2465 2466 2588 6387 2963 6830
putted$	0 1 2 11 352 353 354 2159 2464 2465 2466 6830
putting$	0 1 2 3796 7462 11 128 352 353 354 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 970 9439 2159 2435 2436 2464 2465 2466 6830
puzzling$	713 716 719 720
pyjama$	5554 7122
pyjamas$	9213 9214 9215 9218 7122
queen$	6899 3108
queens$	6899
questi	10075 2821
question$	713 716 719 720 5766 2680 6613
questionable$	3889 7566 7567 7568 7569 4559 2999
questioned$	2970
questioning$	2680
questions$	2680
quick$	242 9798 9857 6193 2403 3058
quicker$	8836
quickly$	8837 8901 9811 9812 9813 9814
quiff$	7105
quiffs$	7105
quite$	3953 3973 1314 1458 1551 1554 3226 3233 3249
quiz$	2680
quizing$	2680
quizs$	2680
rabble$	1003 1004 6873 3088 3678
race$	5450 5453 5468 5472 5476 9163 5510
racists$	7185
radar	10156
radar$	10032 2577
radio$	2573
radioing$	2573
radios$	2573
raff$	6871
rag$	6868
ragged$	9182 9183
rags$	6868
raid	6531
raid$	10196 2967 7293
raided$	10220 10418 2967
raids$	2967 7293
rails$	8566
raise$	5312 5313 5314 5317 5318 5320 5321 5324 5893 3246
raised$	5892 3246 7126
raises$	3246
raising$	5312 5313 5314 5317 5318 5320 5321 5324 3246
ran$	427 428 429 441 442 460 461 1094 1276 1277 1278 1352 1353 2934 3007 3133 3136 7273
random	2681
random$	6473
rang$	9910
ranger	2618
rape	6729
rape$	8358 8359 8360 8361 8362 8363 8364 8365 10394 6862
raped	7416
rarely$	1545 5337 1546 5338 1547 2883
rascal$	3678
rascals$	3678
rash	6620
rash$	77 78 766 10285 3049
rat$	6869
rate	2765
rate$	6578 7293 7298
rated$	1036 1050 1212 1216
rates$	6578 7293 7298
rather$	9873 9875 6258 9932 9933 9935 3226
ratings$	9913 9914
rational$	4075
rats	2962
rats$	6754 6869
re	6557
re$	5636 5647 3093
reach$	8623 9340 9361 9384 5720 9392 9413 9414 9415 7152 7154
reached$	8269 8270 8271 8272 9277 9283 9288 9291 9297 9373 9390 9399 9400 9401 9402 9403
reaches$	7153
reaching$	9413 9414 9415 5751 7152
react$	9299 9860 7232
reacted$	7232 7233
reacting$	7232
reaction$	8734 8735
reacts$	7232
reactted$	7232
reactting$	7232
read	6402 2887 7409
read$	8623 2074 2075 2076 9694 10002 10067 10354
reader$	10042
readers$	10042
readily$	9811 9812 9813 9814
readin	10355 6691
reading$	10356 7171 3611
ready$	8151 8152 9857 6193 2489 2720 10420
real$	4929 5972 5973 5974 5975 3526
realise$	150 4532 4533 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4693 4694 4695 4696 4697 4698 4699 4700
realised$	4532 4533 8225 8226 4562 4563
really$	5238 1870 1871 1872 1873 3249
rearrested$	7435
reason$	5299 9413 9414 9415 2712 7152
reasoned$	9277 9283 9288 9297 9373 9399 9400 9401 9402 9403
reasoning$	9413 9414 9415 5754 7152
reasons$	2712
reassurance$	9058
rebuff$	3052 3350
rebuffed$	9260 9265 9266 9267 9268 3052 3350
rebufffed$	3052 3350
rebufffing$	3052 3350
rebuffing$	3052 3350
rebuffs$	3052 3350
recall$	10101
receiv	7237 3584
receive$	4034
receives$	2871
recent	2487
recent$	6279
reckless$	77 78 3889 7566 7567 7568 7569 4078 7857 766 2997 3049 3694
recklessly$	3665
recklessness$	7744 7745 7746 7747 7748 7749 8129 4503 4504 4523
reclaim$	2806
reclaimed$	2806
reclaiming$	2806
reclaims$	2806
recognise$	7733 8288 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4693 4694 4695 4696 4697 4698 4699 4700
recognition$	10042 7258
recomm	2763
recommit$	10097 10124
record	6320 2539 2553 2559 2626
record$	5959 6069 9863 6221 9973 2521 10001 6344 6351 2578 2584 6405 10106 6442 10108 10433 7378 7448
recorded$	2512 6351 2561 2562 2589 6405 10074 2649 2651 6566 6567 3517
recording$	2385 2386 2387 2388 2556 6351 2578 2584 6405 7196 7290
recordinged$	6351
recordings$	2556 6351
records$	9961 9973 9985 10001 6344 6351 2578 2584 6405 10106 10108 7259 7378
recover$	3560
recovered$	10206 3560
recovering$	3560
recovers$	3560
recovery$	10382
recrui	9983
recruit$	411 412 3005 3006
recruited$	7502 411 412 4205 414 415 416 3005 3006
recruiter$	8469 6888 6891 6892
recruiters$	8469 6888 6891 6892
recruiting$	411 412 3005 3006
recruitment$	7512
recruits$	411 412 3005 3006
recruitted$	411 412 3005 3006
recruitting$	411 412 3005 3006
red$	10176 3289 3312 7122 3501
redeal$	10097 10124
redemption$	7154
redheaded$	5496 3709
reduc	2765
reduce	2885
reduce$	7325
reduced$	10243 7310
reduct	6558
reduction$	10223 10234
referenced$	6324
referr	10317
referral$	5595 1804 5597 1806 1807 9698 7208 3657
referrals$	5595 1804 5597 1806 1807 9698 9847 9848 7208 7209
referred$	3584
reflected$	4785
refuge	6743
refuge$	10408
refus	2824 3778
refusal$	4068 277 278 279 280 281 282 1180 1181 1182 1183 1184 1785 1786 5604 2227
refusals$	1785 1786 5604 2227
refuse	3647
refuse$	738 799 805 806 807 808 809 811 853 905 1784 9255 9435 9439 3349 7160 3423
refused$	738 8205 799 805 806 807 808 809 811 853 905 1784 9255 9260 9265 9266 9267 9268 9435 9439 3349 7160 7203 3423
refuser$	6917 3685
refusers$	6917 3685
refuses$	738 799 805 806 807 808 809 811 853 905 1784 9255 9435 9439 3349 7160 3423
refusing$	738 799 805 806 807 808 809 811 853 905 1784 9255 9435 9439 9623 9624 3349 7160 3423
regain	2783
regard	7237
regard$	3858 3859 3860 3861 3862 3864 3865 4905 4906 1115 4908 1151 9659 9660 9661 9662 9663 9664 9665 9666 6004 6005 6006 6007 6008
regardded$	1151
regardding$	1151
regarded$	1038 1151 1218
regarding$	1151 6472
regardless$	7625 7629 8153 9013
regards$	1151
regist	2492 6320 2557 6349 10158
register$	9985 6371 10080 10426 7283 7388
registered$	2930 3570
registers$	9985
registrations$	3463 7264
regret$	8351 8352
regrettable$	6140 9806
regrettably$	3721
regula	2681
regular$	457 458 6473 3011
regularly$	456 10311
regulation$	8741 8742
rehab	10380 6716
rehab$	10381
rehabilitation$	3657
reject$	967 968 9255 9439 3064 3350
rejected$	967 968 9255 9260 9265 9266 9267 9268 9439 3064 3350
rejecting$	967 968 9255 9439 9623 9624 3064 3350
rejects$	967 968 9255 9439 3064 3350
rejectted$	967 968 9255 9439 3064 3350
rejectting$	967 968 9255 9439 3064 3350
relapse$	9300 7147
related$	10352 6866
relati	10362 10404 7237
relations$	6808
relationship$	7522 4041 515 516 517 7979 7980 8784 9017 9018 9019 9081 2927 6789 6808 7019
relationships$	7522 4041 515 516 517 9017 9018 9019 9081 6789 6808 7019
relay$	2564
relaying$	2564
relays$	2564
releas	2543
released$	3646 3647
relentlessly$	3717
relevant$	2572
reliab	2487
reliable$	6279
reliant$	7039
relied$	9399 9400 9401 9402 9403 2756
relies$	2966
relish$	909 910 911 912 3055
relished$	909 910 911 912 3055
relishes$	909 910 911 912 3055
relishing$	909 910 911 912 3055
reluctance$	4068 277 278 279 280 281 282 1180 1181 1182 1183 1184
reluctant$	802 805 806 807 808 809 811 1180 1181 1182 1183 1184 2403
relying$	2966
remain	6710 3642
remain$	7761 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 9298 10375 3014 3098 3100 3104 3167 3169 3177 7434
remained$	4981
remains$	3901 274 275 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 4981 4986 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 6597 3014 3098 3100 3104 3167 3169 3177
remand	6516 3646
remand$	7438
remanded$	10181 6767 7438
remark$	1777 1778 1779 1780
remarkably$	3233 3249
remarked$	1777 1778 1779 1780
remarking$	1777 1778 1779 1780
remarkked$	1777 1778 1779 1780
remarkking$	1777 1778 1779 1780
remarks$	1777 1778 1779 1780
remind	2699
reminded$	7611 7612 159 160 161 172 173 174 175 2615 6410
reminder$	9803 9804
reminders$	7608 9803 9804
remiss$	3720
remit	2779
remorse$	8351 8352 6845
remorseless$	3694
remote$	9857
remov	2535 2816
remova	10402
remove$	2915
removed$	296 297 298 299 9645 9646 10184 2819 2915 2916
removes$	2915
removing$	2915
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3784
reoffe	6562
reoffend$	9299 10081 10097 10124 7147
reoffended$	3789
reoffender$	3682
reoffenders$	3682
reoffending$	10222 10225 10227 3518 3789
reoffends$	3789
repair$	9860
repara	2977
reparation$	6769
repeat$	457 458 9299 3011 3093 3485
repeated$	3977 6138 6139 6162 9847 9848 3374 7209 3588
repeatedly$	456 5827 2310
replied$	8060 9518 9521 9522 9524 9525 9526 9527 9542 9543 9910
reply$	8073 8074 8075 8333 8335 9272 9278 9292 9684 9801 9860 9863 7144
replying$	7634 7818 8073 8074 8075
report	2486 6280 6288 2539 2553 2558 2559 2643 6435 6691 7237 7240
report$	7733 8170 8183 8288 9618 9698 2397 9953 10001 6351 2564 2565 2566 10028 2578 2584 10106 10108 10147 10356 7208 7404
reportd$	2566
reported$	8031 8039 6351 2566 2637 2664 6566 6567 7251 7286
reporting$	9271 6351 2564 2566 2578 2584
reportinged$	6351
reportings$	6351
reports$	9618 9698 10001 6351 2564 2566 10028 2578 2584 10106 10108 10147 7208
reprim	3646
reprimand$	7438
reprimanded$	7438
reprimands$	7438
reprobate$	3678
reprobates$	3678
reputation$	1298 1299 9836 6227 9902
reques	6300 2743 2756 2763
request$	9698 9803 9804 7208
requested$	7262
requests$	9803 9804 9847 9848 7208 7209
requir	6300 7237
require$	8870 1581 1582 1583 5376 1585 1586 1587 1588 1601 1602 9060 5396 5397
required$	1601 1602 9060 5396 5397 2770 6701
requirement$	10429
requires$	1601 1602 9060 5396 5397
requiring$	1601 1602 9060 5396 5397
rerob$	10097 10124
reside	6561 2940 2942
residential$	6732 6734 3212
residents$	8421 4757 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8569 8573 6090 10226 10247 6854 6855
resilience$	3702
resilient$	1626 1627 1628 1629 1645 3702
resist$	7733 8220 1802
resistance$	1180 1181 1182 1183 1184
resistant$	1180 1181 1182 1183 1184 7157 7160 3694
resisted$	1802
resisting$	1802
resists$	1802
resistted$	1802
resistting$	1802
resit	3615
resolution$	7449
resort$	407 408
resorted$	407 408 2356
resorting$	407 408
resorts$	407 408 2357
resortted$	407 408
resortting$	407 408
respect$	8288 8313 4657 4875 9272 9278 9292 9659 9660 9661 9662 9663 9664 9665 9666 6907 7144
respected$	8039
respit	2940
respite$	6732
respon	9945 6284 9983 6423 10121 7316
respond$	8288 9272 9278 9292 9684 9860 9863 7144
responded$	9518 9521 9522 9524 9525 9526 9527 9542 9543 9694
response$	2165 2173 2174 2175 2385 2386 2387 2388 9942 9949 6307 2522 2523 2528 2549 6348 10014 10015 6352 2563 6358 2568 6365 6470 2695 6493 6523 10255 7196
responses$	2165 2173 2174 2175 2385 2386 2387 2388 7196
responsib$	9704 9787 9829
responsibbed$	9704 9787 9829
responsibbing$	9704 9787 9829
responsibed$	9704 9787 9829
responsibilit$	5247
responsibilities$	8911 9483 9704 9829
responsibility$	300 301 302 303 8162 8240 786 787 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 4593 4594 4608 4609 4610 4611 4612 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8318 9104 9483 9568 9659 9660 9661 9662 9663 9664 9665 9704 9829 2392 7412
responsibing$	9704 9787 9829
responsible$	7482 786 787 1645 9104 2384 9856 10088 2639 6457 2674 6485 6486 2703 10166 2986
responsibly$	8076
responsibs$	9704 9787 9829
rest$	4092 4093 4094 4095 8845 8947 8948 8949 8950 8951 9083 9171 9172 9173 9849 7210
resteal$	10097 10124
rested$	4092 4093 4094 4095
restor	2783
restra	2913
restraining$	6705
rests$	4092 4093 4094 4095 9849 7210
result$	263 4091 2713 6526 7404
resulted$	7469 8168 8169
resulting$	6526
results$	9836 6227 9902 9913 9914 10253 10356 7404
resupply$	10097
retail	2505 6359 6561
retail$	6608
retailers$	2482 9940 6297 10024 10026 2619 10226
retain$	3471
retained$	7262 3471
retaining$	3471
retains$	3471
retak	2783 3615
return	7237
return$	7536 7551 3918 7666 7705 7761 7790 7792 7793 7794 403 404 405 406 4228 437 441 442 4238 4281 4289 498 499 500 4296 7965 8288 9272 9278 9292 9298 9300 2554 3040 7144
returned$	7666 403 404 405 406 437 441 442 3040
returning$	7634 7818 403 404 405 406 4225 437 441 442 4235 8056 3040
returnned$	403 404 405 406 437 441 442 3040
returnning$	403 404 405 406 437 441 442 3040
returns$	7666 403 404 405 406 437 441 442 2554 3040
reveal	2643 6435
revealing$	9182 9183 3335
revel$	969
reveled$	969
reveling$	969
revelled$	969
revelling$	969
revels$	969
review	2592
review$	2525 7001
reviewed$	2525 6492 6551
reviewes$	2525
reviewing$	2525
reviews$	2525 7001
rheumatic$	3554
rid$	2773
ridding$	2773
ride$	636
rided$	636
rides$	636
riding$	636
riff$	3079
right$	3889 3891 3922 8118 8119 8318 8554 5225
rightly$	2397
rigid$	9798 9857 6193
rigoro	2793
rigorous$	6585
ring	2565 3478
ring$	8170 9216 2501 6357 2573 3086 7122
ringin	9971
ringing$	9271 2501 6357 2573
ringle	10094 10268 7301
ringleader$	10115 10175 7270 3679
ringleaders$	10115 10175 7270 3679
rings$	5144 5145 5512 9216 2501 6357 2573 7122
ringworm$	3758
riot$	6926 6927 6928
ripped$	9182 9183 5564 3328 3335
rise$	2736
risk$	7457 7458 7468 3807 16 17 18 3848 7514 7515 7521 7523 7524 7525 7526 7528 7529 7530 7532 3994 3995 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 8100 693 8243 8244 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8323 8324 8325 8326 8327 8372 8379 8392 4828 1037 4830 4831 4832 4833 4834 4835 4836 4837 4838 4839 8505 8506 4842 4843 4844 4845 4846 4847 4997 4998 1207 1208 5001 1210 1211 8669 8670 8671 8672 8673 8674 8675 8676 8677 8678 8679 8680 8681 8682 8683 8684 8685 8686 8687 8688 8771 9017 9018 9019 9029 9030 9031 9032 9033 9034 9035 6132 6551 2768 6582 2995 3450 3479 3782
riskier$	3889 2997
risks$	7457 7458 7514 7515 7523 7524 7525 7526 7528 7529 7530 7532 3935 3936 3994 3995 3996 3997 3998 3999 4000 4001 4002 4003 4004 4005 4006 8243 8244 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8324 8325 8326 8327 8372 8771 9017 9018 9019 9029 9030 9031 9032 6788
risky$	7457 7458 3889 4078 7857 4732 2997 3060 3166
ritali	3578
ritalin$	7370
rivalry$	6866
rivals$	6855
road$	7784 4201 3225
roadman$	8459 6867 3677
roadmen$	8459 6867 3677
roam$	7823 1155
roamed$	1155
roaming$	1155
roammed$	1155
roamming$	1155
roams$	1155
rob$	8439 8440 10078 10097 10100 10124 10125
robbed$	7502 7505 8095 2990
robber	9936 9945 6284 9989 10094 6431 10109 2654 10118 10122 10123 10130 10131 2675 10137 10145 10149 10150 10151 6562 6760 6762 6777 6778 6781 7274 3664
robber$	8530 8531 8532 10088 6896 6897
robberies$	10095 10096 6446 6467 10227 10443 10444 10446 7292 7299 7456
robbers$	8530 8531 8532 6896 6897
robbery$	7850 9942 9949 2495 6292 6293 6294 2503 2504 6307 2522 2523 2528 2549 6348 10014 10015 6352 2563 6358 2568 6365 2604 6415 6446 10113 6470 2695 6493 6500 6523 2817 10425 10427 10442 10443 10444 10446 3458 3480 3490 7456
robbing$	10126 10195
robs$	10078 10100 10125
robust	2787 2793 2798 3523
robust$	6585 2797
robuster$	2797
robustly$	7287
rode$	636
role$	8162 9829 6484
roles	9981
roll	3602
roll$	945 9729 7394
rolled$	7394
rolling$	945
roma$	1679 5477
romanian$	1679 5477 7115
room	6478
room$	2482 9940 9957 9958 9959 6295 6296 6297 10024 6396 10064 6744 6745 10412 2961 7253 7401
rooms$	7253
ropes$	8768
rose$	7298
rot$	9689 9905
rotten$	3090 6959
rough	7428
rough$	4802 5044 3061 3090 3291 7086
round$	8770 5112 8809 2706 7138 7325
rouser$	6880
rousers$	6880
route	10070
route$	4201 9994
routes$	9994
routin	2681
routine$	6473
row$	5671 9337 5673
rowdy$	3172 3694
rows$	2903
rubber$	3397
rude$	8660 8661 8755 9439 3694
ruffian$	3678
ruffians$	3678
rug$	9826
rui	3646
rui$	7438
rule$	8425 9528 9529 9530 9531 9532 9533
rules$	8437 8573 4917 4918 4919 4920 8848 9528 9529 9530 9531 9532 9533 9824 6856
run	2748
run$	7536 7551 7600 7761 7790 7792 7793 7794 4138 4139 4140 427 428 429 441 442 4243 4248 460 461 8170 4547 945 958 959 1094 8580 4932 1276 1277 1278 1352 1353 1457 9300 1860 1861 9439 6242 2529 2934 3007 3132 3135
runaround$	8598
runaway$	8530 8531 8532 6896 6897
runaways$	8530 8531 8532 6896 6897
rung$	9694
runner	7284
runner$	7882 8533 1082 6896 6898
runners$	7882 8533 1082 10112 6896 6898
runnin	9983 6423
running$	7516 7517 7518 7519 7520 4198 7883 427 428 429 441 442 4242 4244 4248 460 461 945 958 959 1094 1352 1353 1457 9439 2529 10088 10121 2934 3007 3131 3134 7248
runs	9983
runs$	427 428 429 441 442 4248 460 461 945 958 959 1094 1276 1277 1278 1352 1353 1457 9439 2529 10008 2934 3007 7248
rushed$	2864
s$	6303 6421 10089 6604 2843 2846 6648 6653 6674 6682 6685 2899 6693 6694 2904 2905 6703 6706 2922 6718 6734 10407 6750 6752 10419 10424 10430 6776
s17$	3783
s20$	3783
s31$	3783
s47$	3783
sabotage$	3051
sabotaged$	3051
sabotages$	3051
sabotaging$	3051
safe$	7510 7511 3922 8242 8246 4582 8248 8260 8261 8269 8270 8271 8272 8992 5345
safeguard$	3843 7733 4601 8297
safeguarding$	9038 9039 9040 9041 9049 9050 9051 9058 3374
safer$	3889 3922
safety$	7467 3803 7523 7524 7525 7526 7527 7528 7529 7530 7531 7533 7585 7586 3944 3945 8243 8244 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4688 4689 4690 4691 4692 9029 9030 9031 9032 10034
said$	93 4149 4369 4370 4379 4541 9326 5798 5799 5802 5941 5942 2250 2251 2637 2693
sale	10149
sallow$	3709
same$	7626 7628 7630 7632 8154 4819 5373 5374 5375 1657 5513 9185 9198 5544 5551 3265
sanction$	2760 3505
sanctioned$	296 297 298 299 4814 4815 4816 4817
sanctions$	2760
sand$	9823
sandy$	3289
sat$	1761 1762 1763 2239 2240 2241 2242 2243 2244 2245 2246
satisfy$	9361
savage$	8530 8531 8532 6896 6897
savages$	8530 8531 8532 8551 8552 8553 6896 6897
saved$	8269 8270 8271 8272 9399 9400 9401 9402 9403
saving$	9836 7154
savvier$	1305 1306 1307
savvy$	1305 1306 1307 1645 7013 3700
saw	2859 2927
saw$	1151 2149 2150 6651
say	2643 6435
say$	7581 7733 4070 4135 8176 8183 8216 8288 1000 9257 9272 9278 9292 5798 5799 5802 2526 7144
saying$	1000 9271 9339
says$	1000 9258 9326 5798 5799 5802 2250 2251
scabies$	3758
scale	10344
scallies$	3678
scally$	3678
scallywag$	3680
scallywags$	3680
scan$	2525 10323
scandal$	3719
scandalous$	3719
scaned$	2525
scanes$	2525
scaning$	2525
scanned$	6492
scans$	2525 10323
scant$	66 73 1113 1114 1116 5994 6001
scantily$	1677 3281 3292
scar$	1697 7105
scarcely$	1499 1501 1502 1545 5337 1546 5338 1547 1603 5395 1604 1605 3236 3237 3251
scare$	9075 9076 9077
scared$	9033 9034 9035 1621 1622
scares$	5304 8970
scarf$	9221 7122
scaring$	7516 7517 7518 7519 7520
scarlet$	3554
scars$	1697 7105
scarves$	9221 7122
scatter$	10236
scattering$	2805
scenario$	7459
scenarios$	7459
scheme$	7283
schemer$	6896
schemers$	6896
scheming$	3694
schizo	3756
schizophrenic$	10379
school	2882 10355 7398
school$	7870 7871 7872 8200 8296 8479 8480 8481 8482 8483 8484 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8512 8537 4876 8569 4941 8727 5848 5853 5854 5856 9881 6243 2455 10327 10334 10335 10336 10337 10338 6674 10340 10341 10346 10348 10349 10356 10420 6756 6805 3125 3374 3421 3430 3431 7384 7394 7395 7396 3612
schoolboy$	3101
schooling$	10347 7396
schoolmates$	6895
schools$	8479 8480 8481 8482 10343 10413 7394
sclerosis$	10381
scolio	3757
scor	7271
score$	8768 7288
scored$	10062
scores$	7288
scorn$	9926 9927 9928 9929 9930 3052
scorned$	3052
scorning$	3052
scornned$	3052
scornning$	3052
scorns$	3052
scour$	2525
scoured$	2525
scoures$	2525
scouring$	2525
scours$	2525
scrap$	8089
scraped$	7106
scratch$	9719
scrawny$	3709
screamed$	8205
screening$	10306
screens$	9446 9476 9477 9478 9479
screenshot$	2556
screenshots$	2556
screwed$	1232
scrolled$	6492
scrote$	3680
scrotes$	3680
scrounger$	6896
scroungers$	6896
scruffily$	1677 3292 7121 7123
scruffy$	1679 5475 9182 9183 3291 3312 3328 3335 3709
scum$	3678
scumbag$	3678
scumbags$	3678
search	9960 10075 2706 10169 10183 2821
search$	2525 6336 2634 2691 10162 6498 2722 10196 10197 6533 10199 2745 6538 2747 10205 10265 6613
searched$	2525 10144 6492 2745 10220
searches$	2525 10138 10197 6533 10199 2745 2747 10205 10261
searching$	2525 10197 2745 2747
searchped$	2722
searchs$	2525 2722
seasoned$	3703
seating$	6320
second$	1657 6003 6207
secrecy$	4465 9709
secretive$	3694
sectio	10380 6716 3769
section$	6535
section17$	3783
section20$	3783
section31$	3783
section47$	3783
sectioned$	10381
secur	3487
secure	2713 2942
secure$	8069 8070 6734 6772 3471 3657
secured$	10007 7262
secureed$	3471
secureing$	3471
secures$	3471
securi	2505 6359 2597 6399 2618 6470 2686 6478 2713
security$	8421 2482 9940 6297 10024 10026 6389 2601 10064 2619 2620 10135 2721 2737 2820 6855
seduce$	241 3001
seduced$	241 913 3001
seduces$	241 3001
seducing$	241 3001
see	2859
see$	150 7733 7761 713 716 719 720 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4693 4694 4695 4696 4697 4698 4699 4700 1151 8968 9242 9684 9863 9960 2514 2521 2526 10003 10049 6651
seed$	6882
seeds$	6882
seeing	2859
seeing$	7634 7818 6651 2938 3034
seek	6300 2713 2743 2756 3502
seek$	249 471 472 473 474 475 476 477 915 4707 916 917 918 919 920 921 937 938 940 9439 5817 2479 9979 6315 3183 3184
seeked$	5817 2479 6315
seeker$	8521 6848 6974 7434
seekers$	8521 6848 6974
seekin	6300 2743 2756
seeking$	249 471 472 473 474 475 476 477 915 4707 916 917 918 919 920 921 937 938 940 5028 5045 9439 5817 2479 6315 6848 6974 3183 7434
seekked$	5817
seekking$	5817
seeks$	249 471 472 473 474 475 476 477 915 4707 916 917 918 919 920 921 937 938 940 5817 2479 9979 6315 3183 3184
seem$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 5368 5369 5370 1671 2184 2185 3014 3098 3100 3104 3167 3169 3177 3232
seemed$	655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 2184 2185 3014 3098 3100 3104 3167 3169 3177 3232
seeming$	2184 2185
seemmed$	2184 2185
seemming$	2184 2185
seems$	274 275 655 656 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1671 2184 2185 3014 3098 3100 3104 3167 3169 3177 3232
seen	9996 10030 2927 2979
seen$	426 8225 8226 4562 4563 1039 1219 1317 1494 9277 9283 9288 9297 9373 2149 2150 9725 9991 2859 2865 2938 7273 7280 7286
sees	2859 2927
sees$	1151 6651
seize	2587
seize$	6379 3471
seized	6378 2587
seized$	10043 6379 10206 7262
seizeed$	3471
seizeing$	3471
seizes	2587
seizes$	6379 3471
seizin	2587
seizing$	6379
seizur	3757
seizure$	2587 10191 7259
seizures$	7259
seldom$	1545 5337 1546 5338 1547
select	2808 3753
self	3550 3766
self$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 65 102 7738 4144 4145 4146 7846 4194 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 4648 4649 4650 8548 5077 5079 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6729 6785 3004 6815 6816 3045 3116 7037 7038 3247 3259 3392
selfharm$	7342
selfharmed$	7342
selfharming$	7342
selfharms$	7342
selfie$	7927 7935 4293 4294 503 504
selfies$	7927 7935 7936 4293 4294 503 504
selfish$	3694 3719
sell$	7536 7551 7761 7790 7792 7793 7794 4138 4139 4140 427 428 429 488 8333 8335 8341 8343 8439 8440 10100 3007 3024 6830
sellin	9971 9983 6423 10094
selling$	7860 427 428 429 488 10088 10126 2992 3007 3024 7266 7455
sells	9983
sells$	427 428 429 488 10008 10100 2992 3007 3024
selves$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8548 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6785 6815 6816 7037 7038
semh	3592
semh$	7384
semi$	2917
sen$	10330 3596 7389
send	2486 2558 2565
send$	7536 7761 470 479 8333 8335 8341 8343 2485 6357 2566 2701 6524 2794 3015 3037 6830 3596 7389
sendd$	2566
sended$	2566
sending$	470 479 9413 9414 9415 6357 2566 2701 2794 3015 3037 7152
sends$	470 479 6357 2566 2701 6524 2794 3015 3037
sensation$	3056
sense$	8316 4653 1124 1354 1356 5326 1535 1536 5329 9203 9613 9614 9615
sensible$	7479 3889 3922 4412 1645
sensibly$	8076
sensit	2487
sensitive$	6279 6989 3447
sensor	2830
sensory$	6622
sent	2486 6360 6411
sent$	470 479 8048 8049 8050 8060 2485 10002 6700 2950 6767 3015 3037 6830 7203 3641
senten	10362
sentence$	2732 7442 3654 7447 7449
sentenced$	6767 3654
sentences$	2732
sentencing$	3654
separa	10362 10364 6700 6702 10377
separate$	10236
separated$	10365
separating$	2805 10365
separation$	10367
september$	7872
sergea	6292 6293 6294 2503 2504 2505 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 2568 6365 2604 6470 2695 6493 6523
sergeant$	2482 9957 9958 9959 6295 6296 6297 9972 6314 2545 6338 6341 2552 10013 10017 6355 10021 10023 2601 6396 10135 6487 10188 7324
serial$	457 458 3011 3093 3105 3485
series$	2032 7282
serious$	3856 4929 5972 5973 5974 5975 3093 3374
seriously$	8353 8354 8355 8356 8357 9561 9562 9577 9578 9579 9580 9581 9582 9583 9584 9585 9586 9587 9655 9656 9657 9658 2310
seriousness$	8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8324 8325 8326 8327
sertra	3578
sertraline$	7370
serve$	2758
served	10186
served$	2758 2980
serves$	661 662 2758
servic	10317
service$	8456 4863 5848 5853 5854 5862 5871 5872 9831 9881 6235 6243 2455 10222 10306 3374 7196 3421 3430
services$	8296 8297 4933 8637 8759 9052 9053 9054 9055 9056 1808 1809 1810 1811 5848 9517 5853 5854 5859 5860 9881 6243 10306 6844 7141
serving$	2758 6692 7184 3619
session$	138 140 141 5088 9432 9433 9434 9473 9474 9475 6843
sessions$	138 140 141 3974 7640 7673 7674 8727 5088 9473 9474 9475 6843
set$	409 8486 1518 1519 5457 1843 1844 1971 2588 2991 7063 7064 7402
setting$	2991
settle$	9272 9278 9292 7144
seven	6347 10070 10071 10073 10102 2673 6527 10215 10246 10263 2818 7301
seven$	8487 8555
severa	10052
several$	3977 485 1714 6138 6139 6162 9847 9848 7209 3480 3588
severe	3544
severely$	3605 3622
sex$	7522 4041 7780 4188 4272 7939 4279 489 4286 7954 505 506 507 508 7976 7977 4404 8781 8782 9017 9018 9019 9081 6722 2969 6789 6810 6820 7019
sext$	3669
sexted$	3669
sexting$	6806
sexts$	3669
sexual$	7857 4262 4270 4275 4277 4278 490 491 492 493 495 4290 4291 4292 505 506 507 508 7978 8781 5149 5152 9082 2849 2969 3016 3026
sexualised$	7857 4262 4270 8651 8652 8653 8654 8655 8656 8657 8658 8659 6812 6813 3172 3701
sexuality$	8068
sexually$	5422 3019 3228 3229 3261 3577 7416
sgt$	10021
shabbily$	1677 3284 3292
shabby$	9182 9183 3328 3335 3709
shadow	2821
shadow$	10054 2602 10143 6613
shadowed$	2602
shadowing$	2602
shadows$	5512 2602
shaggy$	3289
shall$	1815 1816 1817 1818 1819 1820 2726
shallow$	3694
sham	10256
shambles$	3719
shambolic$	3719
shame$	9721 6140 9806 3394
shameful$	9622 3719
shamefully$	3719
shar	2543
share	2558 3446
share$	7761 470 479 820 1759 9272 9278 9292 9684 9860 9863 6274 2483 2485 2566 2677 2952 3015 7144
shared$	470 479 1759 5941 5942 9694 6274 2483 2485 2566 3015
shareed$	2566
shareing$	2566
shares	3446
shares$	470 479 1759 6274 2483 2485 2566 2952 3015
sharin	7237 3446
sharing$	470 479 1759 9735 6274 2483 2485 2952 3015
sharper$	1305 1306 1307
shaved$	3308 3310 3312 7106 3325
shaven$	3279 3280 3309 3312 3325
she$	3905 3912 4317 4374 4375 4380 4381 4406 734 988 4780 989 8446 990 991 4925 1153 8767 9331 9332 9333 9334 9335 5677 5678 5679 5681 5848 9517 3598
shed	7428
shed$	2372
shedding$	2372
sheep$	8478 6896
sheet$	7253
sheets$	7253
shelter$	7946 7947 7948 7949 7950 7951 7952 7953
shielding$	9041 9046 9047 9048 9049 9050 9051 9058
shift$	4138 4139 4140 3462
shifty$	3291 7086
shirk$	2372
shirked$	2372
shirking$	2372
shirkked$	2372
shirkking$	2372
shirks$	2372
shirt$	5517 5518 9191 7122
shirtless$	3709
shirts$	5517 5518 9191 7122
shocking$	2276 2277 2278 2279 6140 9806 9842 9843 9844 9845 3172 3404
shockingly$	3721
shoddy$	3719
shoes$	5517 5518 9205 9206 9207 9208 9209 9216 7122 7127
shooti	10109 10122 10130 10131
shootings$	10095
shop	2505 6359 6608
shop$	7870 7871 2482 9940 6297 10024 10026 10273 10276
shopke	2505 6359 6561 6782
shopkeeper$	7698 7941 10447
shopkeepers$	7698 7941 8421 8569 2482 9940 6297 10024 10026 2619 10226 10247 6854 6855
shopli	2654 10118 10122 10123 10131 2675 10145 6562 6760 6777 6778 3791
shoplifter$	8530 8531 8532 6896 6897
shoplifters$	8530 8531 8532 6896 6897
shoplifting$	7516 7517 7518 7519 7520 7850 7860 7864 8557 6446 6467 10160 10227 2817 10425 10442 10443
shoppe	6561
shoppers$	8569 10226 10247 6854
shopping$	6608
shops$	8569 2482 9940 6297 10024 10026 2619 10273 10276
short$	5460 9182 9183 5564 9611 9612 3179 3268 3289 3311 3312 3335 3391 7206 3709
shortcoming$	3373
shortcomings$	9488 9489 9490 3373 7167 3718
shortest$	1699 3316
shorts$	5517 5518 9205 9206 9207 9222 9223 9224 9229 7122 7127
shot$	6310
shots$	6310 9987 9993
shotted$	3008
shotter$	3685
shotters$	3685
shotting$	427 428 429 3007 3008
should	2709 6687
should$	21 22 23 24 25 26 591 592 722 740 748 749 750 751 752 753 754 755 756 764 768 769 770 771 816 829 1397 1514 1544 1597 2038 2040 2041 2042 2043 5837 9512 5978 2267 6064 6386 2601 2660 2726 10352 3376
shoulder$	8740 1694 3422
shouldered$	7066 3422
shouldering$	3422
shoulderred$	3422
shoulderring$	3422
shoulders$	8740 8799 3422
shout$	1276 1277 1278
shouted$	2932
shouting$	2903
shouts$	1276 1277 1278
show	2631 6424 2648 2692 7237
show$	767 791 792 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 8288 4628 4686 4687 8401 9272 9278 9292 1953 9467 2526 6387 7144
showed$	767 791 4686 4687 2202 6387
showin	2631 2648
showing$	791 2202 9938 10303
shown	6360 6411
shown$	150 4008 4009 767 792 4686 4687 9374 9375 9376 9377 2202 2589
shows	2631 6424 2648
shows$	767 791 4686 4687 1952 2202 2526 6387 6445
shrug$	869 2391
shruged$	869 2391
shrugged$	869 2391
shrugging$	869 2391
shruging$	869 2391
shrugs$	869 2391
shunt$	2841
shut$	2438 7203
shuts$	2438
shutting$	2438
shy$	6978
siblin	10403
sibling$	7003 3215
siblings$	3793 7869 8754 8938 10384 6786 7003
sick$	10294 10327
sickle$	3757
side$	9125
sidelined$	3405
sight$	10179 7302 3567 3568
sighted$	7183 7286 7360 3733
sighti	3463
sighting$	2598 7255
sightings$	10011 2598 3459 7255
sign$	2350 2351 2352 2353 9827 9828 7205 7208
signal$	7687 10189
signals$	7687 7688
signed$	2869 2870
significant$	1205 1206
signs$	2350 2351 2352 2353 9827 9828 9847 9848 9982 7205 7208 7209
silence$	4465 9709
silliness$	7744 7745 7746 7747 7748 7749 8129 4503 4504 4523
silly$	3856 77 78 3889 4078 725 3048 3694
silo$	3434 3435
siloed$	3723
silos$	7225
similar$	1679 5477 3268
simple$	3644
simpler$	2720
simply$	627 8231 8232 8233 8234 1275 1870 1871 1872 1873 5836 2188 2189 2358 2359 2400 3411
since$	10402 7042 7451
single$	1937 1938 5767 5808 5809 2080 5873 5940 2487
sister	6696 10363 6699 2923 10403 10404
sister$	7869 2900 10361 6730 7003
sisters$	7869 8754 5231 5232 5233 7003
sit	9996 10030
sit$	4116 1761 1762 1763 1765 9272 9278 9292 2239 9861 7144
site$	7255
sits$	1761 1762 1763 1765 2239 2240 2241 9983
sitting$	8151 8152 2239 2240 2241
situation$	7459 4087 8135 8136 8243 8244 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 8397 9037 9113 6132 9841 6240 2959 7429
situations$	7459 8397 9113
six	6347 10070 10071 10073 10102 2673 6527 10215 10246 10263 2818 7301
six$	8555 1669 5462 5463 1714 9171 9172 9173 9174 9175 9176 5694 5703 5709
sixteen$	8823 8824 8825 8826 8827 8828 1400 1401 1402 7024
size$	1427 1428
skaters$	5694 5703
skeletal$	3268
ski$	3340
skilled$	1654
skills$	1354 1356 5326 1535 1536 5329
skimpy$	3335
skin$	5484 5500 10286 7088 3298 3304
skinned$	7048 7080
skinniest$	1699 3316
skinny$	5460 5496 5564 3268 3335 3709
skins$	7958
skirt$	5517 5518 9205 9206 9207 7122 7127 7134
skirts$	5517 5518 9205 9206 9207 9222 9223 9224 9229 9236 7122 7127 7134
skive$	3668
skived$	3668
skives$	3668
skiving$	3668
skunk$	6646
slag$	6896
slags$	6896
slapdash$	3719
slave$	6945 3154 3689
slaves$	6945 3689
sleep	6636 6645
sleep$	3918 7761 7823 481 10301 10310 10311 2947 2954 2955 3017 3548
sleeped$	2949
sleepes$	2949
sleeping$	481 2947 2949 2954 3017 3580
sleeps$	481 2947 2949 2954 2955 3017
slender$	3268 3709
slep$	3636
slept$	481 6625 2956 3017 3636
slicked$	1693 7106
slide$	7218 7253
sliders$	9205 9206 9207 9222 9223 9224 9226 7122 7127
slides$	7253
slight$	3268 3709
slightest$	5742 5995
slightly$	1667 3270
slim$	5460 3268 3709
slimly$	3270
slippers$	9218 7122
slips$	10001
slipshod$	3719
slit$	3325
sloppy$	2276 2277 2278 2279 7086 3404 3719
sloth$	7220
slow$	739 1180 1181 1182 1183 1184 2276 2277 2278 2279 9798 9842 9843 9844 9845 9857 6193 2403 3404
slowly$	9857
slut$	6896
sluts$	6896
sly$	3694
smacke	2932
smacked$	6724
small$	1108 5216 5310 5460 1674 3235 3268
smaller$	4753 4754 4763 4764 4765 4766
smart$	5477 7011 7017 3335
smarter$	3889
smartly$	1677 3292 7121 7123
smarts$	7012
smelly$	9182 9183 3709
smitten$	527 528 529 530 531 532 533
smok	2854
smoke$	7536 7761 7790 7792 7793 7794 382 8333 8335 8439 8440 9439
smoked$	8060 9439
smoker$	8527
smokers$	8527
smokes$	9439
smoking$	3804 7470 7471 694 9439
snakes$	6896
snapch	2700
snapchat$	4025 4026 4027 462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926
sneak$	6896
sneaks$	6896
snood$	9221 7122 3714
snoods$	9221 7122 3714
snub$	3052
snubbed$	9260 3052
snubbing$	3052
snubed$	3052
snubing$	3052
snubs$	3052
so	2699
so$	7627 7631 5839 2207 2687 3233 3249
sobrie	2972
sobriety$	6764
social$	7852 7858 462 463 464 465 466 4742 8558 5027 8698 8756 9092 9093 9094 9095 5848 9517 2065 5858 2068 2442 2444 6373 2610 10096 2700 10161 6539 2945
society$	8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509
sociopath$	6896
sociopathic$	3694
sociopaths$	6896
sod$	6015
sofa	7428 3784
sofa$	10411
soft$	8151 8152
sold$	427 428 429 488 2992 3007 3024 6830
soldiers$	8608
solely$	2393 2394 3420
solicit$	3046
solicited$	3046
soliciting$	3046
solicits$	3046
solicitted$	3046
solicitting$	3046
solid$	3268
solidly$	3270
solve	3507
solves	3507
solvin	3507
somali$	1679 5477 7115
some$	90 691 1714
somebody$	7817 8211 5654 5848 9517 2733
someone$	7817 4309 8211 5258 1508 5654 5848 9517 2733
something$	8035 9442 10020
somewhere$	7946 7947 7948 7949 7950 7951 7952 7953
son	10216
son$	8896 6639
sons$	8896
soon$	9811 9812 9813 9814
sooner$	8836 9500 9509
sophisticated$	1363 3703
sorely$	2310
sorry$	9374 9375 9376 9377
sort$	8415 9038 9039 9040 9178 6853
sorts$	6853
sought	10186
sought$	249 471 472 473 474 475 476 477 915 4707 916 917 918 919 920 921 937 938 940 3184
sound$	3232
sounds$	3232
source	7237
source$	6279 2488 10005 2688 10155 2702 2771 3446 7239 3448
sources$	2488 10005 7239
south$	1690
space$	9010 6547 6745
speak	2927
speak$	7580 7733 7921 467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 5336 9242 9272 9278 9292 9364 9413 9414 9415 9684 2473 7144 7152
speaking$	467 468 469 9271 7171
speaks$	467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 9364 2250 2251
special$	10330 3592 3782
specialist$	10316
speech$	2830
spell	7409
spelli	6691
spelling$	10356 3611
spend$	7761 4097 4098 4161 8026 8027 8028 8029 8030 951 952 953
spendded$	951 952 953
spendding$	951 952 953
spended$	951 952 953
spending$	7634 7818 8026 8027 8028 8029 8030 951 952 953
spends$	951 952 953 9996
spent$	951 952 953 2980
spice	6640
spice$	10305 6646 10314
spiky$	3289 3312
spina$	3555
spineless$	3719
spirit	6645
spirits$	10310
spite$	3943 152 153 155 3975 186 187 188 217 7894 7895 7896 7897 2347
spiteful$	9622 3694
split	10362 10364
split$	10236 6700
spliting$	2805
splitting$	2805
spoiled$	3694
spoilt$	3694
spoke$	467 468 469 2472
spoken$	7611 7612 159 160 161 8031 4814 4815 4816 4817 9277 9283 9288 9297 9373 9694
sporadic$	8646 8647 8648 8649 1193 3163
sport$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 10299 3313 3330
sported$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3313 3330
sporting$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3313 3330
sports$	1696 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3313 3330
sportted$	1696 3313
sportting$	1696 3313
sporty$	3291
spot$	10270 10274 7267 7330
spots$	10270 10274 7116 7330
spotted$	3733
spotty$	1692 5496 9165 3296 3709
spray$	3306
spree$	7270
spring$	7872 7873
spurn$	3052 3350
spurned$	9260 3052 3350
spurning$	3052 3350
spurnned$	3052 3350
spurnning$	3052 3350
spurns$	3052 3350
squad	6284 6287 6292 6293 6294 2503 2504 6307 2522 2523 2528 2549 6348 10014 10015 2563 6358 2568 6365 6369 2604 6470 2695 6493 6523
squad$	9949 9950 2494 9952 9957 9958 9959 6295 6296 9964 2508 9972 6314 6341 10013 10017 6355 10021 10023 10034 6396 10114 10135 6487 10188
squander$	3051 3427
squandered$	3051 3427
squandering$	3051 3427
squanderred$	3051 3427
squanderring$	3051 3427
squanders$	3051 3427
square$	10240 10276
squarely$	2393 2394 3420
squint$	3712
squints$	3712
stab	10395
stabbed$	7505 8095 2990
stabbi	10109 10122 10130 10131 10137 10149 10150 10151 6762 6778
stabbing$	10113 10427 10443 10444
stabbings$	10095 10443 10444
staff	2505 6359 2618
staff$	7817 7941 8200 4629 8296 8297 8421 4757 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8512 8534 8569 8575 1138 1139 4933 8727 8762 8776 8777 8778 8779 9111 9112 5689 5690 5692 5693 5731 5732 5733 5848 9517 5853 5854 9881 6243 6297 10024 6389 10247 10447 6844 6854 6855 6938
stained$	9182 9183 3328 3335
stairw	7428
stamme	10286 6635
stammer$	10300
stamp	2765
stamp$	7189
stamped$	7189
stamping$	7189
stampped$	7189
stampping$	7189
stamps$	7189
stance$	6589 7314
stand	9996 10030
stand$	1336 5312 5313 5314 5317 5318 5320 5321 5324 1670 1761 1762 1763 2242 2243 2244 2245 2246 3381
standard$	9719 7196
standards$	9528 9529 9530 9531 9532 9533 7196
standing$	5312 5313 5314 5317 5318 5320 5321 5324 2242 2243 2244 2245 2246 3381 3650
stands$	1670 1761 1762 1763 2242 2243 2244 2245 2246 3650
starte	3584
started$	426
starti	3584
starts	3584
starv	3551
stash	9945 6417 2647
stash$	10104
stashed$	9955
state	6280
state$	4087 9841
stated	6280
statem	3592
statement$	7739 4788 4789 4790 9948 9954 2873 7388
statemented$	7384
statements$	4788 4789 4790 9948 9954
statio	6359
station$	7870 7871 2482 9940 10024 10240 10276 10427
stations$	2482 9940 10024
statistics$	9913 9914 6578
stature$	9122 9123 9124 7060
status$	8366 8370 8371 8392 8398 8401 10375 3056 7001 7388 7434
stay$	3878 7551 3918 7675 4072 4099 4100 4117 7790 7792 7793 7795 4160 7845 7983 8026 8027 8028 8029 8030 8031 4390 8183 8333 8335 8341 8343 9272 9278 9292 2947 7144
stayed$	7816 8031 8039 8048 8049 8050 8071 8072 8210 2947 2949 2956
stayes$	2949
staying$	7634 7818 7983 8026 8027 8028 8029 8030 8031 2947 2949 3634
stays$	8031 2947 2949 3634
steal$	7761 8439 8440 1276 1277 1278 9298 9435 10078 10097 10100 10124 10125
steali	9983 6423 3791
stealing$	7514 7515 7516 7517 7518 7519 7520 8557 8613 8755 10088 10126 10195 7455
steals	9983 3791
steals$	1276 1277 1278 9435 10078 10100 10125
step	6696 2921 6714 10389 10404
step$	2814 3463 3523
stepbrother$	6730
stepdad$	2900 10361 6697 2909 10384 6730
stepfather$	2900 10361 6697 2909 10384 10388 6730
stepmother$	10361 2909 10384 10388 6730
stepmum$	10361 2909 10384 6730
stepparent$	10384 6730
stepparents$	10384 6730
stepped$	3523
stepsiblings$	10384
stepsister$	6730
stepstepdad$	10384
stepstepfather$	10384
steroi	6640 6644
steroids$	10305 10309
steward$	4030 7698 7941
stewards$	4030 7698 7941
sti	3577
sti$	7369
stick$	8288 9272 9278 9292 2074 2075 2076 7144
still$	7613 7633 7655 2085 2086 2518
stills$	6273 9970 6310 2567
stis$	7369
stock	9945 10094
stock$	2498 10082 10103 10104
stockily$	3270
stocky$	5460 3268 3709
stole	3791
stolen	9945 10094 10157 3791
stolen$	10082 10104 2749 10442 10445 3748
stoma$	3764
stomach$	3553
stone$	10297 3337
stoned$	9439
stoner$	6896
stoners$	6896
stood$	1761 1762 1763 2242 2243 2244 2245 2246 3381 3650
stop	10075 2706 2746 2821
stop$	7579 7707 4132 7802 7845 4363 8170 8217 8645 9272 9278 9292 9361 9413 9414 9415 9960 2544 2634 10138 10162 6498 2722 2734 2738 2740 2741 2742 6538 10265 6613 7144 7152 3511
stopped$	4361 4408 8095 9399 9400 9401 9402 9403 9536 9537 9538 9539 9540 9541 10144 2722 10183 2988 7203 7286 3563
stopping$	2738 2740
stopring$	2738
stops$	10138 2722 2734 2738 2740 10233
stopting$	2738
store	2505 6359 6417 2647
store$	7675 4138 4139 4140 2482 9940 6297 10024 10026 2597
stored$	9955
stores	2647
stores$	2482 9940 6297 10008 10024 10026 6438
storie	2700
stories$	4788 4789 4790 1275
storin	9945 6423 10094 2647
storing$	10088 10126
story$	4788 4789 4790
stout$	3268 3709
straight$	8042 8043 3289 3312
strange$	4268 713 716 719 720
stranger$	7683 7693 7694 4748 10406 6793
strangers$	4010 7683 4021 4024 7690 7693 7694 7702 7706 7710 7829 4259 4729 8395 8396 4747 8776 8777 8778 8779 6793
strapping$	3709
strappy$	3335
strate	7295 7316 7320
strategies$	7673 7674
strategy$	7326
strayed$	8060
street	2487 10183 6565 6608
street$	7861 7870 7871 6279 6304 10171 10230 10240 10273 10276 6795 3077 3165 3203 3207 3218 3219 3220 3221 3265 3748
streets$	7861 4947 10171 10230 10240 10273 10276 6795
streetsmart$	3699
streetwise$	1626 1627 1628 1629 1645 3699
streng	2713
strength$	1427 1428
stress$	3539
strict	2793
strict$	6585
strike$	5368 5369 5370 10078 10261 3463
strikes$	10078 10261
striking$	3291
strikingly$	3233
string$	227 2033
stringing$	227
strings$	227 9987
stroke	6620 6716
stroke$	10285 10296 10381
stroll$	1761 1762 1763
strolls$	1761 1762 1763
strong	2787 2793 3523
strong$	1487 1488 1489 1645 6585 2797 3268 3526
stronger$	1123 2797
strongly$	3270
stroppy$	3694
struct	7241
structure$	9968 10260
struggle$	135 1180 1181 1182 1183 1184
struggled$	135 1180 1181 1182 1183 1184
struggles$	135 1180 1181 1182 1183 1184 3617
struggling$	135 1180 1181 1182 1183 1184
strung$	227
stubble$	3710
stubborn$	6193 3694 3719
stubbornly$	3719
stuck$	8040 8071 8072 9374 9375 9376 9377 2074 2075 2076
stud$	9216
studen	6782
student$	1154 8663 8689 8690 8691 8692 8693 8694 8705 10447 6882 3101 6958
students$	1154 8663 8689 8690 8691 8692 8693 8694 8705 6882 6958
studs$	9216
stuff$	7803 7940
stunt$	7522 6789
stunts$	7522 6789
stupid$	3856 77 78 3889 4063 725 2999 3048 3694
stupidity$	7744 7745 7746 7747 7748 7749 8129 4503 4504 4523
sturdy$	3268
stutte	10286
style$	9178 6866
subculture$	6957
subcultures$	6957
subjec	3488
subject$	9114 9117 9977 2628 3453 3731
subjects$	9114 9117 2628 6542 3731
submi	7237
submission$	10147
submissions$	10147
submit	2486 3446
submitted$	2561 2562 7251
substance$	31 36 4860 3583
substandard$	2276 2277 2278 2279 9842 9843 9844 9845 3404
succeeded$	9390
succes	2736
success$	10253
successful$	6528
such$	3375
sucked$	7502
suffer	2935 2936
suffer$	3560
suffered$	6727 6728 3560
suffering$	3560
suffers$	6727 6728 3558 3560
sufficient$	1534 1537 7039
sugar$	3033
sugges	6280 2763 7237
suggest$	5590 5592 5593
suggested$	5590 5592 5593
suicid	3550
suicidal$	7342
suicide$	10291 7342
sullen$	7086 3694
summer$	7872 7873
summon	10183
superficial$	8646 8647 8648 8649 3073 3163
superv	2977 2979
supervised$	3215
supervising$	8785 9038 9039 9040 9041 9049 9050 9051 9058 9063 9064 9065 9066 9067
supervision$	8785 9038 9039 9040 9041 9049 9050 9051 9058 9063 9064 9065 9066 9067 2385 2386 2387 2388 6769 10435 7196 7449 7450
suppl	9983
suppli	2486 6328 2558 7249
supplied$	427 428 429 6360 3007
supplier$	8539
suppliers$	8539 10115
supplies$	427 428 429 9993 10008 10100 2992 3007 3478
supply	9936 2486 9945 9981 2558 6423 10089 10094 10109 10110 10122 10130 10131 10149 6777 7319 7320
supply$	427 428 429 2479 6329 10082 10097 10100 2701 10442 3007 3478 3748
supplyed$	2479
supplying$	427 428 429 2479 10088 10126 2701 10195 10442 2992 3007 7455
supplys$	2479 2701
suppor	2713 2756 2917 2979 3523 3529
support$	138 146 147 3974 7640 7673 7674 7733 8296 8297 8623 8637 8641 9038 9039 9040 9041 9049 9050 9051 9058 9259 1808 1809 1810 1811 2173 2174 2175 9693 2385 2386 2387 2388 2708 2715 2770 10332 2876 10333 6843 6844 7141 7388
supported$	146 147 2708 2715 6709
supporting$	146 147 2708 2715
supports$	146 147 2708 2715 2770
supportted$	146 147
supportting$	146 147
supposed$	7806 7807
suppre	2765
suppress$	3744
suppressing$	3744
suppression$	3744
sure	2699
sure$	1842 1843 1844 5713 5714 5715 5716 1925 1926
surely$	1993 2001 5793 2002 2003 5836 7161
surface$	3073
surgery$	10323
surly$	3694
surprising$	713 716 719 720
surprisingly$	3233
survei	10275 3741
surveillance$	10265 3730
surveilled$	10062
surviv	2936
survival$	3028
survive$	9008 9009 5348 1557 1558 5351 1565 3248
survived$	1565 6728 3248
survives$	1565 3248
surviving$	1565 3248
suspec	2629 7243
suspect$	9114 9117 9871 10087 10117 2665 7009 3453 7272 3493 3747
suspected$	6421 2637 2652 6455 2665 2669 2693 2986 3482
suspects$	9114 9117 9871 9967 10083 10084 10087 10117 2665 6881 7009 7246 7272 3481 3747
suspen	6691
suspended$	296 297 298 299 4814 4815 4816 4817 2878 6894 7392 3655
suspendeds$	2878
suspension$	8483 2878 10356 6894 3774
suspensions$	8483 2878 6894 3774
suspicion$	9926 9927 9928 9929 9930
suspicious$	6345
swallo	3552
swap$	479 497 4289 498 499 500 501 502 3015
swaped$	479 497 4289 498 499 500 501 502 3015
swaping$	479 497 4289 498 499 500 501 502 3015
swapped$	479 497 4289 498 499 500 501 502 3015
swapping$	479 497 4289 498 499 500 501 502 3015
swaps$	479 497 4289 498 499 500 501 502 3015
swarthy$	3709
swayed$	6849
swear$	9439
swearing$	9439 10335
swears$	9439
sweatshirt$	9205 9206 9207 7122 7127
sweatshirts$	9205 9206 9207 7122 7127
sweep$	2369 7304
sweeping$	2369
sweeps$	2369 7304
sweet$	5310
swept$	2369
swift	2787 3523
sworn$	7291
sympathy$	8094 8098 8116
symptoms$	7339
syndrome$	7332
system	7237
system$	8134 8575 8776 8777 8778 8779 9973 10018 10019 10106 10107 10108 3374
systemic$	3374
systems$	10106 10108 3374
t$	5526 9205 9206 9207 6689 7127
ta	2875 6668
ta$	6667 10333
table$	10342
tables$	9903
tablets$	6642 10314 7344 7372
tabs$	6371
tackl	2535 2765
tackle	10275 7325
tackle$	2781 2782
tackleing$	2782
tackles$	2782
tackling$	2781
tactic	7316 7320
tactical$	6352 3476
tag$	10429 10438 10439 10441 7453
tagged$	10438 3659
tagging$	10438
tags$	10441
tail$	2602 10143
tailed	10275
tailed$	2602
tailing$	2602
tails$	2602
tak	2816
take	2783
take$	64 7536 7551 95 3899 7600 4034 7761 4114 333 334 7831 7849 459 478 549 4343 791 792 820 4613 4614 4615 4616 4617 4618 4619 4620 4621 4622 8288 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4663 4664 4665 4666 4667 8333 8335 8341 8343 896 900 4979 1333 1454 1543 9242 9272 9278 9292 5888 2104 5903 5912 5916 5917 5918 5919 5920 5921 5922 5984 5986 5987 5988 5989 5990 2202 9684 9860 9863 6412 2718 2723 6612 2836 2850 2852 2996 3037 7144
takeaway$	7870 7871
taken$	64 95 8031 791 792 9363 9374 9375 9376 9377 5887 5903 5913 5914 5915 5916 5917 5918 5919 5920 5921 5922 5984 5986 5987 5988 5989 5991 5992 5993 2202 9694 2864 2916 2996
taker$	8516 6787
takers$	8516 6787
takes	2783
takes$	64 95 381 459 478 8236 791 896 900 1454 5903 5912 5984 5986 5987 5988 5989 5990 2202 2718 2850 2852 2996 3037
taking	2783 3552
taking$	3825 64 7601 459 478 791 896 900 1454 9011 9012 5916 5917 5918 5919 5920 5921 5922 2202 2718 2836 2852 6787 2996 3037
talk	9996
talk$	138 7733 7920 467 468 469 8073 8074 8075 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 9242 9272 9278 5624 9292 9364 9384 5720 9413 9414 9415 9946 7144 7152 3432
talked$	467 468 469 8048 8049 8050 8063 3432
talking$	467 468 469 8073 8074 8075 1500 9271 9413 9414 9415 5753 9946 7152 3585
talkked$	467 468 469
talkking$	467 468 469
talks$	138 467 468 469 1372 1373 1374 1375 1376 1377 1403 1404 1405 1406 1407 9364 10041 3432
tall$	5460 9126 1673 3268 7065 3709
tallest$	1699 3316
tan$	7097 7098
tango$	7838
tanned$	1692 3296 3709
tantrum$	8718 8719 6967
tantrums$	8718 8719 6967
target	9960 2535 2681 10172 2808 2809 6602 10269 2815 10275 7295 7325
target$	7499 7500 971 10061 10162 2782 10267 6603 3453 3515 3525 7323 3612
targeted$	7502 971 6473 10267 6603 6607 3525
targeting$	971 2782 10267 6603 3525
targets$	7498 7500 971 9836 6227 9902 9913 9914 10061 2782 10267 6603 3525 7323
targetted$	971
targetting$	971
tart$	6896
tarted$	1782 1783 3348
tarts$	6896
task	6287 2779
task$	9483
tasked$	2560 2608 6410 3532
taskforce$	9952
taskin	7268 3532
tasking$	6307 2522 2523 2528 2549 6348 10014 10015 6352 2563 6358 2568 6365 6415 6470 2695 6493 6523 7324
tastes$	8918
tattoo$	1697 9154 9216 7105 3315
tattooed$	3709
tattoos$	1697 9154 9216 7105 3315
taught$	146 147 150 7643 7644 7645 4008 4009 8117 9277 9283 9288 9297 9373 9399 9400 9401 9402 9403 10184
taunt$	3063
taunted$	3063
taunting$	3063
taunts$	3063
tauntted$	3063
tauntting$	3063
teach$	146 147 8534 8623 9340 9413 9414 9415 7152
teache	6782
teached$	146 147
teacher$	7698 7941 8200 5871 5872 10447
teachers$	7698 7941 8200 8421 4757 8534 8727 8762 5689 5690 5692 5693 6855 6938
teaches$	146 147
teachi	6683
teaching$	146 147 2875 6668 6680 10348
team	6287 6307 6369 10317
team$	5848 5853 5854 9881 6243 2455 9943 9950 9952 9957 9958 9959 6295 6296 9972 6314 6341 10013 10017 6355 10023 10034 6389 6396 10114 10135 6487 10188 2811 10320 3421 3430
teams$	2811
tearaway$	3678
tearaways$	3678
tech$	7130 3339
techni	7320
teen$	1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 6958
teenage$	1657 3025 3093 3096 3105 3264 3265 3480
teenager$	1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 9114 9117 6882 6958
teenagers$	8385 8418 8460 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 9114 9117 6882 6939 6958
teens$	8460 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 6958
teeth$	9166 9167 9168 7093
teleph	2610
telephone$	2586 10044 3467
telephones$	2586 10044
tell	2565 2643 6435 2699
tell$	7733 7761 8177 8183 8288 1000 8580 5306 5307 5308 5309 9272 9278 9292 9364 5798 5799 5802 9863 2480 2500 2501 6357 7144
telling$	1000 9271 2500 2501 6357
tells$	1000 9364 5798 5799 5802 2500 2501 6357
temper	10362
temper$	8718 8719 6967
tempered$	6971 6972
tempers$	8718 8719 6967
temporarily$	3598
temporary$	3635
tempt$	7476 7477 238 239 240 3001 3042
temptation$	7822
tempted$	7476 7477 238 239 240 913 3001 3042 6849
tempting$	7476 7477 238 239 240 3001 3042
tempts$	7476 7477 238 239 240 3001 3042
temptted$	7476 7477 238 239 240 3001 3042
temptting$	7476 7477 238 239 240 3001 3042
ten$	8487 1400 1401 1402
tenancies$	2759
tenancy$	2759 10414 10415
tenants$	6090
tendencies$	6887
tension$	2903 7241
term$	10286 6684
termination$	10302
terrible$	3856 3889 7566 7567 7568 7569 4559 4800 2276 2277 2278 2279 9842 9843 9844 9845 2429 2999 3172 3205 3404
territ	6547
territory$	10212
terrorise$	961 962 963 3062
terrorised$	961 962 963 3062
terrorises$	961 962 963 3062
terrorising$	961 962 963 3062
test$	1136 9439 2599 2600 10306 7369 7381
tested$	1136 3589
testing$	1136 9439
tests$	1136 7381
testted$	1136
testting$	1136
text$	467 468 469 9801
texted$	467 468 469
textin	9971
texting$	467 468 469
texts$	467 468 469
textted$	467 468 469
textting$	467 468 469
thalas	3555
thalassaemia$	7347
than$	3958 8189 4537 5097 5098 5099 5143 1362 5170 8838 8839 8840 8841 8868 5204 1531 1552 1555 5418 5419 5420 5421 9091 9915 9916 9917 9918 9919 9920 9923
thank$	8101 8102 8103 8104 8105 8106 8137 8138 8139 8140 8155 8156 8157 8158
thanks$	292 5968 2440
that	7237
that$	4033 525 4629 8446 8765 1657 9697 9805 6217 6240 9912 9998 6445 6460 6461 6479 6857 3081 3265 7198
the$	3847 4033 7867 4214 4215 4469 4629 8295 4659 8338 4701 8421 4776 988 1010 4909 4910 4953 1304 8765 5103 5180 5250 1470 5282 1657 1704 5520 5533 1742 9416 5782 5821 9517 5891 5953 6122 6129 6154 6156 9824 9825 6162 6164 9847 9848 9854 6191 2432 2455 6301 6439 6500 6506 6573 10249 6594 6613 6774 6855 3081 7198 7209 3450 3480 3483 3582
thef$	10088
theft	9945 9989 6431 10109 2654 10118 10122 10123 10130 10131 2675 10137 10145 10149 10150 10151 6496 6760 6762 6777 6778 6781 3664
theft$	7850 7864 8557 8755 10096 6446 10113 6467 10160 10161 2817 10425 10427 10442 10443 10444 10446 3490 7456
thefts	6562
thefts$	10095 10096 6446 6467 10160 10161 10227 10443 10444 7292 7456
their	6374 2583 2629 2670 7257 3473 3489
their$	19 3866 3868 79 80 83 87 3881 3883 94 3934 4033 261 268 269 270 272 4067 276 4079 4080 4081 4082 4083 4084 7763 336 4143 7826 4177 4178 7867 4204 4280 7967 4330 4403 4428 4458 4459 672 673 4471 4497 8165 709 711 712 728 731 8199 4573 8241 4579 4629 8319 8323 4659 996 4819 8534 8571 4940 1258 8771 1323 8808 5155 5157 5349 5465 5466 5467 5492 1708 1725 1726 1746 5552 1773 1774 5763 5811 9514 6056 6067 6153 6155 6157 9824 9825 6162 6164 6165 9836 9847 9848 6229 6230 9902 2455 6248 6256 6257 6301 6421 6500 6594 6628 6630 2858 2904 2905 6698 6738 6749 3027 3043 3175 3332 3333 3375 7199 7209 3421 3572 3573 3580 3581 3603
theirs$	8160
theirself$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8548 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6785 6815 6816 7037 7038
theirselves$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8548 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6785 6815 6816 7037 7038
them	6276 6283 6347 10052 10055 10057 10058 2605 2606 10070 10071 10073 10102 2673 10148 2697 10163 6511 6527 6536 10201 6537 10215 10246 10263 10268 10278 7296 7301 7308 7391
them$	7460 7461 7487 7534 4012 4019 7757 7844 4180 4182 4184 7900 7903 7946 7947 7948 7949 7950 7951 7952 7953 4444 4453 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 8336 4679 4757 4809 4950 5059 5060 5061 5181 5244 8969 9057 9156 1715 1716 5655 5694 5703 5709 5721 9394 9416 5770 5896 5897 6020 6021 6022 6023 6024 6025 9697 6072 6093 9788 9789 9790 9791 9792 9793 9847 9848 9869 9870 6208 6267 9977 9987 2609 6489 2705 2733 10202 10203 6614 6947 7164 7199 7200 7202 7209
themself$	3792 3794 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8548 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 6188 6629 6785 6815 6816 7037 7038 7343
themselves$	3792 3794 7460 7461 3833 3834 43 3836 3837 3838 3839 3840 3841 50 7508 7509 3845 3846 7738 4144 4145 4146 7846 4251 4288 8079 8080 8082 4436 4437 4438 4439 4440 4441 4442 4443 4445 4446 8114 8115 8128 4472 4473 4474 4475 8141 8142 8143 8144 8145 8146 8147 8148 8149 8150 4490 4491 4492 4493 8159 8164 4577 4581 790 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4595 4596 8262 8263 8264 8265 8266 8267 8269 8270 8271 8272 8545 8548 4943 1275 8788 8789 8790 8791 8792 8793 8794 8971 8972 8973 8974 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 5327 8993 8994 5330 9001 9015 9726 6188 6629 6785 6815 6816 7037 7038 7343
therap	10287 6650
therapist$	10315 10316
therapy$	10319 7339 7376 7377 7410
there$	7545 7583 4393 8064 1852 1853 5654 6401
these$	4016 4050 7759 4323 4326 4332 8334 8337 8342 1010 1304 8969 1639 1643 1657 5656 9336 1892 9416 5982 6020 6021 6022 6023 6024 6025 6076 6078 6085 6095 6096 9788 9789 9790 9791 9792 9793 9847 9848 9869 9870 6208 6573 2818 3097 3105 7164 3375 7199 7200 7202 7209 3480 7308
they	9937 6347 10035 2605 2606 10070 10071 10073 10102 2659 2673 6527 10215 10246 2801 10263 2818 7301
they$	3905 4374 4375 4380 4381 4406 8167 734 988 4780 989 8446 990 991 4925 1153 8767 9331 9332 9333 9334 9335 5677 5678 5679 5681 5848 9517 6451 2682 2724 2733 6583 6593 6617
thick$	1665 3256 3272 3311 3320 3321 3694
thickset$	3268 3708
thief$	8530 8531 8532 6896 6897
thieves$	8530 8531 8532 6896 6897
thieving$	8557
thigh$	10295
thighs$	10295
thin$	5460 3268 3287 3291 3709
thing$	9598 9599 9600 9601 9602 9604 9605
things$	7804 7940 4538 8918 8996 9036 6131 6217 6240 2959
think$	8288 981 982 983 1125 1133 1372 1373 1374 1375 1376 1377 5336 5869 9535 9536 9537 9538 5960 9626 2665
thinking$	7171
thinks$	981 982 983 1125 1133 1372 1373 1374 1375 1376 1377 5869 9535 2665
thinnest$	1699 3316
third$	1657
thirteen$	1400 1401 1402
thirties$	7971
thirty$	7969 7971 545 8004 8005 5169 8860 8861 8862 8863 8864 8865 8866 9106
this$	4033 7867 4321 4328 4629 1275 5282 1657 9416 9459 5896 5897 6020 6021 6022 6023 6024 6025 9697 9788 9789 9790 9791 9792 9793 9847 9848 6184 6217 6240 6301 2682 6573 3081 3171 3265 7164 7198 7199 7200 7209 3483
thoroughly$	3368
those	6327 10163 7296
those$	8405 1010 1304 1639 6423 10180 6542 6574 10246 10249 10268 3105 7164 3480
though$	178 3971 7894 7895 7896 7897 5441 5442 5443
thought$	3858 3859 3860 3861 3862 3865 8031 8221 8222 981 982 983 4786 4787 1044 1133 1222 9497 9513 9518 9521 9522 9524 9525 9526 9527 5869 9535 9536 9537 9538 9539 9540 9541 5960 9626 9659 9660 9661 9662 9663 9664 9665 9666 9667 9668 6004 6005 6006 6007 6008 9801 9910 2637 2664 2669 2693
thoughtless$	9611 9612 9622
thoughts$	2834
threadbare$	3335
threat$	4828 1037 4830 4831 4832 4833 4834 4835 4836 4837 4838 4839 8505 8506 4842 4843 4844 4845 4846 4847 6582 2791 3479 3496
threatening$	3172 3692
three	6347 10052 10070 10071 10073 10102 2673 6527 10215 10246 10263 7301
three$	4679 8555 1714 9171 9172 9173 9174 9175 9176 5694 5709 6162 3480 3588 3644
thresholds$	9824
threw$	47 838
thrill$	3849 58 3854 7833 7834 7835 8366 8392 3056
thrills$	8372
thrive$	674
thrived$	674
thrives$	674
thriving$	674
throats$	9443
throug	6601 6712 3446 3523 3529
through$	287 8627 5340 5341 5489 9362 9391 9393 9417 9422 6167 10092 6488 6678 3002 3428
throw$	47 838
throwed$	47
throwing$	47 838
thrown$	47 838 9262 2932 2933
throws$	47 838
thug$	3678
thuggery$	3678
thuggish$	3678 3692
thugs$	8551 8552 8553 9871 10116 7185 3678
tic$	3539
tick$	3383
ticking$	3112 7176
tidy$	3291
tied$	2638 6465 7106
ties$	1001 6866
tight$	9182 9183 5564 6194 3311 3335
tightly$	1695
tights$	7122
tiktok	2700
tiktok$	462 4254 463 4255 464 4256 465 4257 466 4258 7924 7925 7926
time	6677
time$	3956 7762 7826 826 827 828 8294 4743 4745 4803 4857 4858 4900 8843 9305 9306 9431 9432 9433 9434 9447 9455 9649 9650 9651 9652 9653 9654 10066 2739 3111 7158 7219
timed$	10174
timekeeping$	6842
timeline$	6316
times$	7617 7619 7620 7624 9448
timeta	6320 6691
timetable$	9985 10342 6684 10356
timetables$	9985
timewaster$	6896
timewasters$	6896
timid$	6193
tiny$	3335
tip	3741
tip$	2744
tipped$	2744
tipping$	2744
tips$	2744
to	2538 7237
to$	3863 3867 7675 7729 4096 4105 4127 4158 4195 4196 4197 4199 4233 4241 4245 4311 4312 4313 4314 4315 4318 4346 4350 4447 8182 4535 8223 4574 4623 4714 4722 4725 4727 4733 4793 4829 8609 4948 4955 4958 4972 4977 4995 5065 5092 5100 5116 5117 5119 5270 5303 5319 9102 5577 9246 9247 9248 9250 9269 9289 5634 5635 5675 9405 9418 5828 5829 9534 9544 9545 9546 5894 5895 9576 9625 9633 6019 2264 6065 6120 6185 9858 6195 6196 9896 6232 6266 6277 6281 6285 2497 2531 6357 6381 6386 2601 6400 2623 6416 6429 6430 6497 6503 6504 6513 6517 2726 2727 6559 6571 6572 10251 6615 6627 10307 6647 6656 6657 10331 6678 6689 6731 6766 2976 10448 6840 6841 6857 7141 7143 7146 7163 7165 7199 7215 7230 7231 7324 3536 7446
toddler$	6639
toe$	9186 9210 9211 5547 3076
toerag$	3680
toerags$	3680
toing$	6357
tokenistic$	3073 3719
told$	150 7611 7612 159 160 161 168 169 170 171 172 173 174 175 176 7643 7644 7645 7806 7807 4152 8036 8045 4546 9277 9283 9288 9291 9297 9373 9374 9375 9376 9377 9399 9400 9401 9402 9403 5798 5799 5802 5941 5942 9694 2608 2615 6410 6701 6713
tolerance$	7313
tolerated$	10229
tone$	9149 7090
tones$	9149 7090
too$	3982 243 5107 5108 8901 1611 1612 1613 1630 9182 9183 5965 5966 5967 6133 2342 6146 6147 6148 6149 6192 2401 2402 6233 3226 3249
took	3552
took$	64 95 333 334 459 478 550 8237 791 896 900 5886 2105 5903 5912 5916 5917 5918 5919 5920 5921 5922 5984 5986 5987 5988 5989 5990 2202 2836 2852 2996 3037 6830
tool$	2789
toolki	7320
tools$	7673 7674 2789
tooth$	7093
toothless$	3720
top	9983 6322
top$	7959 9188 9205 9206 9207 9987 9992 10175 10180 2795 7122 7127 7133 3480 3485 3486
topless$	4262 4270 3709
tops$	5517 5518 9188 9205 9206 9207 9228 9229 7122 7127 7133
torment$	961 962 963 3062
tormented$	961 962 963 3062
tormenting$	961 962 963 3062
torments$	961 962 963 3062
tormentted$	961 962 963 3062
tormentting$	961 962 963 3062
torn$	9182 9183 3328 3335
tos$	6357
toss$	9636
total$	1113 1114 1116 1812 2422 3374
totally$	3365 3368
touch$	7675 9361 9706
touched$	7502 4028 7981 9081
touching$	8011
tough	2787 2793 2798
tough$	8400 1166 1167 1168 1169 1170 1171 1487 1488 1489 1645 6585 3291 3522 3703
toughe	2793 3523
tougher$	1626 1627 1628 1629 6585 3522
touret	3753
toward	2713 2756 3529
towards$	4199 4714 4722 4725 4727 4733 8540 8609 4995 5062 10092 7408
town	6565
town$	8569 8574 6561 6565 10230 10240 6608
toxic$	1005 1006 1007 3091 3092 3694
trace	9960 2581 10049 3457
trace$	10061
traced	10134
traced$	10074 10132
traces$	10061
track	2539 2581 10172
track$	2167 2539 6371 10051 10061 10065 6405 2614 10143 6512 7267
tracke	2581 10040 6402
tracked$	10062 10067 6405 2614 10074 3463
tracki	2581
trackie$	7122
trackies$	9205 9206 9207 1768 9226 7122 7127 3346
tracking$	6405
tracks	2581
tracks$	10061 6405
tracksuit$	9205 9206 9207 9216 7122 7124 7127 3714
tracksuits$	5517 5518 9205 9206 9207 9208 9209 9213 9214 9215 9216 9218 9226 7122 7124 7127 7286 3714
trade$	488 497 4289 498 499 500 501 502 610 3024
traded$	488 497 4289 498 499 500 501 502 610 3024
trader	2505 6359
traders$	8569 9940 6297 10024 10026 2619
trades$	488 497 4289 498 499 500 501 502 610 3024
trading$	488 497 4289 498 499 500 501 502 610 3024
traffic$	427 428 429 3007 7259
trafficced$	427 428 429 3007
trafficcing$	427 428 429 3007
trafficed$	427 428 429 3007
trafficing$	427 428 429 3007
trafficking$	7751 7883 427 428 429 8358 8359 8360 8361 8362 8363 8364 8365 3007
traffics$	427 428 429 3007
trail	2821
trail$	10054 2602 10143 6613
trailed$	2602
trailing$	2602
trails$	2602
trainer$	7122
trainers$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7833 7834 7835 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8398 5517 5518 9205 9206 9207 9208 9209 9213 9214 9215 9216 7122 7127
training$	6769
tramad	6644
tramadol$	10309
transactional$	3028
transfer$	7394
transmitted$	7369
transplant$	10323
trap$	3117
trapping$	3008
trapstar$	3713
trauma$	10393 7338 3547
travel	9996
travel$	7792 7793 7794 7983 3037 6830
traveled$	3037 6830
traveling$	3037 6830
travelled$	3037 6830
traveller$	1679 5477
travelling$	7818 7983 3037 6830
travels$	3037 6830
trawl	2592 3741
trawl$	2525 7255
trawled$	2525 6492
trawles$	2525
trawling$	2525
trawls$	2525
treat$	1149 1150 2414 2415 2469 2627
treate	2731
treated$	1149 1150 2414 2415 2469 2512 6452 2865 6659 6660 3590
treating$	1149 1150 2414 2415 2469
treatm	7375
treatment$	2165 10319
treats$	1149 1150 2414 2415 2469
treatted$	1149 1150 2414 2415 2469
treatting$	1149 1150 2414 2415 2469
trendy$	3335
trial$	7442
tricks$	9307
tricky$	1166 1167 1168 1169 1170 1171 8722 8723 8724 8725 8726 6969
tried$	1136 5590 5592 5593 9326 9374 9375 9376 9377 9506 5845 9910 7169
tries$	1136 9364 9386 9387 9388 9389
trip$	8011
trips$	8011
troubl	6496
trouble$	7514 7515 3983 3984 3985 3986 3987 3988 3989 3990 199 200 201 7854 4417 4418 8084 8085 8086 8087 8094 8131 8132 8133 693 8368 8372 8379 8426 8557 4903 8755 5671 9337 5673 9440 9482 5880 9551 9552 9553 9649 9650 9651 9652 9653 9654 10160 10161 2903 2968 6833 6847 3083 3084 3085 6959
troubled$	9513 9518 9521 9522 9524 9525 9526 9527 5869 9535 9536 9537 9538 9539 9540 9541 5881 9569 3166 3265
troublemaker$	3679
troublemakers$	8755 3679
troublemaking$	3679
troubles$	8243 8244
troublesome$	4802 3694
trousers$	5517 5518 1768 3346
truancy$	3668
truant	3778
truant$	7761 7823 8530 8531 8532 9435 6896 6897
truanted$	3668
truanting$	3668
truants$	8530 8531 8532 6896 6897
true$	2273
trust$	8623 9272 9278 9292 9327 9328 9329 9330 9340 9413 9414 9415 5848 5853 5854 9881 6243 2455 7144 7152 3421 3430
trusted$	8048 8049 8050 8060 1516 5345 1575 9399 9400 9401 9402 9403 9634 9635
trusting$	9271 5751
truth$	4539
truthful$	4536 8202
try$	1136 5590 5592 5593 9272 9278 9292 9326 9364 9413 9414 9415 9426 7144 7152 7169
trying$	9413 9414 9415 9979 7152 7171
tryings$	9979
tubby$	3709
tuberculosis$	3758
tuitio	6683
tuition$	10348
tumour	6620
tumour$	10285
turf	6547
turf$	10212
turkish$	1679 5477 7115
turn	10030
turn$	407 408 4625 4627 839 1757 1766 1787 1788 5591 5610 5616 5621 5630 9298 9299 9364 5706 2317 2323 2324 2325 9861 10075 6529
turned$	407 408 839 5464 5469 1758 1767 1787 1788 5591 5596 9265 9266 9267 9268 9374 9375 9376 9377 2018 2317 2323 2324 2325 2355 9911 7203
turning$	407 408 839 1787 1788 9623 9624 2317 2323 2324 2325
turnned$	407 408
turnning$	407 408
turns$	407 408 839 1787 1788 5591 5672 9364 9386 9387 9388 9389 2317 2323 2324 2325
tutor$	7698 4820
tutors$	7698
twelve$	1400 1401 1402
twenties$	7971
twenty$	7969 7970 7971 545 546 8004 8005 8823 8824 8825 8826 8827 8828 5169 1396 5192 8858 8860 8861 8862 8863 8864 8865 8866 9106 9107 7024
twice$	4303 7974 5146 5147 5148 8923 10307 3598
twins	7368
twists$	7103
two	6347 10052 10070 10071 10073 10102 2673 6527 10215 10246 10263 7301
two$	4173 8555 1714 9171 9172 9173 9174 9175 9176 5971 6162 2733 3185 3480 3588 3644
twoc	6777 3664
twoc$	10442 7456
ugly$	3231 3709
ultimately$	89
unable$	134 737 805 806 807 808 809 811 852 907 4930 4931 1180 1181 1182 1183 1184 2842 2897 7160
unacceptable$	8651 8652 8653 8654 8655 8656 8657 8658 8659 6564 3172 3719
unacceptably$	3719
unacco	3642
unaccompanied$	7434
unadoptable$	3694
unambitious$	3694
unanswered$	7218
unauthorised$	3605
unbearable$	8423 8442
uncaring$	3694 3719
uncle	6696 10363 10389 10404 6742
uncle$	2900 10361
unclear$	713 716 719 720
unco$	3162 3382
uncomfortable$	10257
uncons	3759
uncontrollable$	3166 7160 3694
uncooperative$	3690 3719
uncorr	2487
uncorroborated$	6279
under	6601 2859 3647
under$	482 1012 5489 2000 2023 6161 6436 6651 2863
underachiever$	6896
underachievers$	6896
underage$	3018 3025
underc	3463
undercover$	7255
underdressed$	3709
undermine$	3051 7162
undermined$	3051 7162
undermines$	3051 7162
undermining$	3051 7162
underpass$	8073 8074 8075
unders	2519
understand$	143 144 150 202 203 204 205 206 207 208 209 210 211 212 213 214 248 713 716 719 720 8288 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4693 4694 4695 4696 4697 4698 4699 4700 9104 9327 9328 9329 9330 2615 2831
understanding$	5326 1535 1536 5329 7191
understands$	713 716 719 720 2615 2831
understood$	202 203 204 205 206 207 208 209 210 211 212 213 214 248 713 716 719 720 9458 2637 2664 2669 2693
undert	2580
undertaken$	7639 9637 9638 9639 9640
underw	3589
underweight$	7356 3709
underwent$	7381
undesirable$	8402 8403 8404 3060 3166
undesirables$	8402 8403 8404
undisciplined$	3694
undocumented$	3781
undoubtedly$	1993 7161 3717
unempl	10362
unengaged$	3690
unfair$	9611 9612 9622 9716
unfazed$	3703
unfit$	2263
unforgivable$	3719
unforgivably$	3719
unfounded$	3068
ungovernable$	3694
ungrateful$	3694
unhealthy$	3889 1005 1006 1007 2999 3091 3092
unheeded$	7218
unhelpful$	3719
uniform$	5517 5518 9184 7120 7122
uniforms$	5517 5518 9184 7120 7122
uninterested$	3359 7160 3694 3719
unironed$	3328
unit	6287 6307 6369 10317
unit$	4941 5848 5853 5854 9881 6243 9943 9950 9952 9957 9958 9959 6295 6296 9972 6314 6341 10013 10017 6355 10023 10034 6396 10114 10135 6487 10188 10338 10399 10437 7384 7401
units$	9943 7324
unjust$	9622
unkempt$	1679 5477 3709
unkind$	9611 9612
unknow	10040
unknown$	7716 4267
unlawful$	7857
unless	10216
unless$	8055 8058 8059 2776
unlikeable$	3694
unlovable$	3166
unmanageable$	8651 8652 8653 8654 8655 8656 8657 8658 8659 3166 6959 3694
unmotivated$	3694
unnecessary$	3856
unnerve$	5392
unopened$	7218
unpaid$	2983
unplaceable$	3694
unpleasant$	10257 3694
unpredictable$	8651 8652 8653 8654 8655 8656 8657 8658 8659 3172 3692
unprepared$	3351
unprofessional$	3719
unprofessionally$	3719
unquestionably$	3717
unreachable$	7160 3690
unread$	7218
unreasonable$	9611 9612
unreliable$	3072 7160 3694 3719
unrepentant$	3694
unresponsive$	3690
unruly$	3081 3166 3172 3265 3694
unsafe$	7457 7458 7498 3889 7857 4732 10418 2997 2999
unsavoury$	8402 8403 8404 3166
unshockable$	3703
unsolved$	6321
unstable$	6993 6994 3694
unsubstantiated$	3068
unsuitable$	8405 3060
unsupervised$	3215
unteachable$	3166
untidy$	1679 5477 7086 3312
until$	10059 2776 7451
unto$	4880 4883
untouchable$	8590 8591 8592
untrue$	8451 9463
untrustworthy$	7160 3694 3719
untucked$	9182 9183
unusual$	3291
unusually$	3233
unwanted$	4426 5149 5152
unwashed$	9182 9183 3312 3328 3709
unwell	10380 6716
unwell$	10381
unwilling$	801 805 806 807 808 809 811 854 1180 1181 1182 1183 1184 2403 3351 7157 7160
unwillingness$	4068 277 278 279 280 281 282 1180 1181 1182 1183 1184
unwise$	77 78 3889 7566 7567 7568 7569 725 2999 3048
up$	7507 7564 7779 388 389 390 391 392 4301 4462 4580 8290 4756 8422 1089 5024 5025 8696 1275 5128 5156 5171 5172 8872 8893 5236 5253 8995 9069 5438 9109 9135 9153 9190 5549 5550 5558 5559 9230 9237 5573 5574 9274 9275 9280 9281 9285 9286 9294 9295 9302 9303 9304 9370 9371 5777 9465 5810 9710 6054 6066 9736 6110 6113 6114 9816 6160 9978 9987 6498 10181 10190 10365 10367 10420 2974 6800 6966 7050 7126 7140
upbringing$	6960
upbringings$	6960
update	2565
update$	2500 6357
updateing$	2500 6357
updates$	2500 6357
upon$	4414 4415 6522
ups$	8833 8852 8878 9004
upsetting$	7516 7517 7518 7519 7520
upstream$	7249
urchin$	3678
urchins$	3678
urgency$	9877 9878 9879 9880 7217
us$	7817 7900 7903 8200 8296 8297 4933 8764 9044 9052 9053 9054 9055 9056 6072 2526
use	2743 2756 2966
use$	3824 3826 3827 3828 7563 7675 7761 7790 611 612 613 4487 767 8288 9272 9278 9292 5748 2493 2548 2572 2728 10300 10301 7144
used	2756 2854
used$	7502 8009 8039 611 612 613 767 1157 1525 2354 2496 2633 2698 2848
useful	2756 3446
useful$	9951 2572 2770
useless$	3360 3694 3719
user$	8514 8527 8528
userna	6320
usernames$	9985
users$	8514 8527 8528 10382
uses	2743 2854
uses$	611 612 613 2548 2848
using	2743 2854 2966
using$	7634 611 612 613 1158 2548 2848
usual$	6200 3089
usually$	1769
utter$	1113 1114 1116 1812 2423
utterly$	5827 2310 3365 3368
vaccin	3768
vain$	3694
valium	6644
valium$	10309
valuab	3446
value	7237
value$	2493 2572 3531
values$	8745 7000
van$	7256
vandal$	8530 8531 8532 6896 6897 3678
vandals$	8530 8531 8532 6896 6897 3678
vans$	7256
vape$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7958 7961 8411 10312
vapes$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7833 7834 7835 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8411 8427 10312
variable$	8646 8647 8648 8649
various$	485
vehicl	10060 6481
vehicle$	2628 6777 3467 3472
vehicles$	2628 10146
ventured$	8060
verbally$	3181
vermin$	9871
versed$	5183 1655
version$	4788 4789 4790
versions$	4788 4789 4790
very$	3973 3981 1460 1630 5531 5840 3226 3233 3249 3564
vest$	7122
vests$	9222 9223 9224 7122
vicious$	3692
victim$	4656 8350 8441 1015 4824 1033 8662 9033 9034 9035 2935 3207
victimisation$	7495 7496 7497 8125 8126
victimise$	2416 2417 2418 2419
victimised$	2416 2417 2418 2419
victimises$	2416 2417 2418 2419
victimising$	2416 2417 2418 2419
victims$	7758 666 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8350 8372 8428 8429 8430 8431 1014 4824 1033 8662 9033 9034 9035 6268
video$	7927 7935 4293 4294 503 504 9081 9970 10050
videos$	7927 7935 4293 4294 503 504 9081
vietnamese$	1679 5477
view$	7208
viewed$	1040 1220
views$	7208
vile$	8651 8652 8653 8654 8655 8656 8657 8658 8659
village$	8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8512 6088
vindictive$	9622 3692 3694
violen	10118 10145 10284 10362 10380 10402
violence$	7850 7864 7866 4417 4418 8426 8557 8567 8594 8613 1263 1264 8755 6307 2522 2523 2528 2549 6348 10014 10015 6352 2563 6358 2568 6365 6415 6470 2695 6493 6523 2903 6833 6866 3450 3621 7413
violent$	8651 8652 8653 8654 8655 8656 8657 8658 8659 8755 3093 3172 3485 3692
virtually$	1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 3234
visibility$	10271
visible$	6585 7107 3526
visit	2966 7316 7320
visit$	5088 9473 9474 9475 9801 10162
visited$	9694 9910
visiting$	7634 7818
visitor$	10315
visits	2927
visits$	5088 9473 9474 9475 10041
visual$	3567
visually$	3568
vital$	6162
vitiligo$	3712
vodka	6645
vodka$	10310
voice$	7208
voices$	7208 7337
volatile$	8651 8652 8653 8654 8655 8656 8657 8658 8659 3092 3172 3692
volition$	7726 8006 8007 6829
volume	2765
volumes$	6042
voluntarily$	8006 8007 8017 8018 8019 8020 8021 8022 8023 8024 8025 6828 6829 6832
vomit$	10294
vomited$	3566
vomiting$	3566
vomits$	3566
vote$	379 380
voted$	379 380
votes$	379 380
voting$	379 380
voucher$	7958 7961
vouchers$	7958 7961
vulnerabilities$	4520 729 730
vulnerability$	8125 4520 729 730 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312
vulnerable$	7459 7498 4763 4764 4765 4766 5287 5288 5289 5310 9033 9034 9035 9072 9073 9074 5423 5424 5425 5426 7043 3265
wag$	3013
wagging$	3013
wags$	3013
waited$	7203
waiting$	4873 2862 2866 3584
walk	9996
walk$	3917 4044 4071 4133 8026 8027 8028 8029 8030 4506 8183 1756 1765 2247 2248 9861
walked$	4148 4373 4382 4542 1756 1765 2247 2248 6704 7203
walking$	7634 7818 1756 1765 2247 2248
walkked$	1756 1765
walkking$	1756 1765
walks$	1756 1765 2247 2248
wall$	6319
wander$	1155
wandered$	1155
wandering$	1155
wanderred$	1155
wanderring$	1155
wanders$	1155
wannabe$	3075 3678
wannabes$	3678
want	6300 2626
want$	7917 7918 4604 4605 4606 4607 4792 8870 9002 5381 5382 5383 1792 9327 9328 9329 9330 9346 9347 9348 9364 5785 2102 9641 9951 9979 2835
wanted$	4040 8120 1792 9458 2103 5980 5981 2190 2191 2507 2644 2835 2971 2986
wanting$	7187
wants$	7917 7918 9002 1792 9346 9347 9348 9364 5785 9979 2835
ward	10317
warden	6292 6293 6294 2503 2504 2505 6359 2597 2604 6399 2618 6470 2686 6478
warden$	2482 9940 9957 9958 9959 6295 6296 6297 6338 10024 10026 6389 2601 6396 10064 2613 2619 2620 10135 2721 2737 2820
wardens$	8421 8757 8758 2482 9940 9957 9958 9959 6295 6296 6297 6338 10024 10026 6389 2601 6396 10064 2613 2619 2620 10135 2721 2737 2811 2820 6855
warn$	2744
warned$	7611 7612 3948 157 158 159 160 161 162 163 164 3957 166 167 168 169 170 171 172 173 174 175 176 7643 7644 7645
warnin	2784 2785
warning$	7608 7641 7642 8328 8329 8330 8331 8332 2350 2351 2352 2353 9827 9828 9847 9848 10210 6576 6577 6671 6856 7208 7209 3469 7438
warnings$	7608 7641 7642 7673 7674 8328 8329 8330 8331 8332 2350 2351 2352 2353 9827 9828 9847 9848 10210 6856 7208 7209
warran	6531 3741
warrant$	1581 1582 1583 10101 2729 10196 10265 3499 7294
warrants$	2729 3499 7294
warriors$	8608
wary$	7481 3818 3819 3820 3821
was	2512 6342 3544
was$	3901 156 165 274 275 413 426 4306 655 656 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 4981 4986 1213 1239 1240 1241 1242 1243 1244 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 9114 9117 1671 5537 1769 1797 5600 5785 2034 2035 5947 5957 9669 6016 6051 2311 2341 6141 6142 6177 2393 2394 9889 2439 9912 6326 6397 6426 2663 6597 2867 3014 3039 3098 3100 3104 3152 3156 3167 3169 3177 7058 7106 3393 3420 7273 3564 3569 3571 3574 3587 3598 3600 3622 3624 3630 3643 3644 3649
wash$	2361
washed$	2361
washes$	2361
washing$	2361
waste$	837 3427
wasted$	837 3427
waster$	8522 3678
wasters$	8522 3678
wastes$	837 3427
wasting$	837 3427
watch	10156 2821 3463
watch$	9205 9206 9207 2521 6371 10051 10054 2602 10065 6405 10075 10162 6613 2938 7122 7127 7267
watche	6402
watched$	9700 9701 10053 2602 10067 6405 10072 10074 10144 2938
watches$	9205 9206 9207 7122 7127
watching$	2602 6405 2938
watchlist$	7255
watchlists$	7255
watchs$	2602 6405
water$	6757
wave$	7270
wavy$	3312
way$	20 7522 8077 5105 5534 1743 1744 1745 9225 5569 5570 5666 9784 2400 10006 10304 6789
ways$	7522 7808 8766 8848 8918 9307 9325 9428 6789
wayward$	3166 6959 3265
we	2505
we$	5689 5690 5692 5693 5731 5732 5733 5760 5761 5762 2397 6297 2811
weak$	4885 8646 8647 8648 8649 1193 1284 1285 1286 1287 2276 2277 2278 2279 9842 9843 9844 9845 6193 2429 3190 3191 3404
weakened$	2696
weaker$	4753 4754 4763 4764 4765 4766 4812
weaned$	2857
weapon	9936 9945 9982 10094 10157 2749 10445 3748
weapon$	7805 4734 4735 4736 10082 10103 10104 6765 10442 3512
weapons$	7803 7850 4734 4735 4736 2498 10082 10103 10104 6541 3512
wear	2981
wear$	8026 8027 8028 8029 8030 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3313 3330
wearing$	7818 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 2981 3313 3330
wears$	1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3313 3330
weary$	7014
weed	6784
weed$	7699 7700 4045 4046 4047 4048 4049 4051 4052 7803 7833 7834 7835 7887 7888 7889 7946 7947 7948 7949 7950 7951 7952 7953 7958 7961 8411 4862 10056 6646 10312 10314 10449 6799
week$	9432 9433 9434 9473 9474 9475 6681 6684 7219 7411
weekend$	9432 9433 9434 10310
weeks$	9473 9474 9475 7219 7348 7411
weigh$	1572 5365 5366 5367
weighed$	3760 3761
weighs$	3760
weight	6635 6636
weight$	10300 10301 7357 7364
welcome$	3046
welcomed$	3046
welcomes$	3046
welcoming$	3046
welfare$	7467 3803 7523 7524 7525 7526 7527 7528 7529 7530 7533 7585 7586 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4688 4689 4690 4691 4692 9029 9030 9031 9032
well$	7638 7646 7647 7672 8631 1301 1302 1314 1361 1391 1530 1551 1554 5357 5358 5359 5360 5361 5362 5363 1672 1677 3270 3283 3292 7121
wellbe	6636
wellbeing$	7467 7523 7524 7525 7526 7527 7528 7529 7530 7533 7585 7586 8243 8244 4688 4689 4690 4691 4692 10301
went$	7613 7633 7666 293 403 404 405 406 407 408 440 441 442 4248 460 461 555 556 557 560 8071 8072 915 939 958 959 1109 1276 1277 1278 1756 1765 5816 2375 2864 2950 2974 3009 3036 3037 6830 3641
were	2512 10040
were$	3901 3908 156 165 3978 274 275 413 426 4306 655 656 8227 890 891 892 893 992 1008 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1071 1072 1173 1213 1239 1240 1241 1242 1243 1244 8761 1410 1414 5206 1415 1416 1417 1418 1421 1422 1423 1424 1644 1671 5490 1769 1796 5600 5717 5718 5785 2034 2035 5957 9669 2311 2341 6142 6177 2393 2394 2439 9912 6326 6397 6426 2663 6509 6717 3014 3039 3098 3100 3104 3152 3156 3167 3169 3177 7058 7106 3393 3420 7273 3598 3624 3630 3643 3649
west$	1689
wetting$	7341
what$	3909 3910 3970 7867 8013 8041 4455 4456 684 692 8166 4502 8188 8199 772 773 8765 5102 8771 9036 9825 9847 9848 6313 6836 6839 7209
whatever$	8235 8996 9013 1798 1799 1800 1801 1900 1901
whatsa	2700
whatsapp$	462 4254 463 4255 464 4256 465 4257 466 4258
whatsoever$	9669
wheel$	9722
wheelc	6716
wheelchair$	10381 3764
when	7257
when$	4252 4253 8199 9105 9886 9932 9933 9935 10059 10066 6413 10092 7358
whenever$	4252 10059
where	7257
where$	7483 7484 7485 7486 8199 9105 6406 6413 2625
wherea	2557 6349 6350 6368 6373 2617
whereabouts$	10033 10038 10039 6409
which	7237 7257
which$	9105 6318 6331 10016 10070 10089
while$	9702
white$	9083 1657 1679 5475 1692 5506 5507 5508 1717 3264 3265 3288 3296 7122 3335
who	9936 9956 6318 6331 10070 10089 7257
who$	7483 7484 7485 7486 4304 4305 4340 700 733 8199 8391 8406 8761 9114 9117 6306 9981 6325 2534 6327 2536 6332 9998 6343 10009 10016 2574 6370 6376 2609 6406 6413 2646 6450 6460 2694 2705 7058 3456
whoever$	6327
whole$	6098 6100 3081
wholly$	3365 3368
whom	9983 10070
whom$	7483 7484 7485 7486 8199 10016 10031 6406 2705 7270
why$	8166 4502 4505 714 715 4508 717 718 4511 4512 721 726 727 8188 8199 774 775 776 777 2170 2171 2172
wicked$	3090
wider	2629
wider$	8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 6421
wife$	10358 10376 10383
wild$	3081 3090 6923 6924 6925 6959 3289 3312 3694
wilful$	3719
wilfully$	456 3424 3719
will	2538 2709
will$	805 806 807 808 809 811 855 875 906 1520 1544 1556 1559 1595 1638 1813 1815 1816 1817 1818 1819 1820 1821 1825 1826 1827 1828 1829 1830 1831 1841 1845 1846 1847 1855 1856 1857 1858 9319 9320 9321 9322 9323 9324 5665 9342 9343 9344 9345 5696 9368 1912 1913 1914 1915 1916 9378 1927 5755 5756 5759 5785 9452 9453 2004 2005 2015 6286 2497 2531 6342 6386 2601 2660 2710 6508 2726 6564 3352 3355 3357 3369 3536
willed$	6982
willing$	236 237 242 346 347 348 376 377 552 553 778 779 780 5581 5583 5585 9251 9252 9253 9254 2489 3035
willingly$	8006 8007 551 6828 6829 3038
willingness$	7742 5740 9406 9407 9408 9409 9410 9411
win	2783
win$	5068 9384 5720
wind$	964 965 5638
winding$	7516 7517 7518 7519 7520 964 965
winds$	964 965
wins	2783
winter$	7872 7873
wiry$	3268
wisdom$	1354 1356 5203 1412
wise$	3922 1308 1309 1363 1645 7010 7015 7016 3230 3244
wiser$	3889 1305 1306 1307 1351 1363
wish$	5740 9406 9407 9408 9409 9410 9411 9979
wished$	2835
wishes$	2835 7208
wishs$	9979
wit$	9613 9614 9615
with	10176 6780 3523
with$	7541 7639 7765 7768 7773 7824 4172 4185 4189 7937 4273 4276 4307 4319 4320 4324 4331 4333 4335 8012 4434 4435 8201 4737 4740 4750 4751 8417 4793 8609 8624 8628 8639 8640 8643 8650 5062 8731 1281 8753 5089 5092 1318 5331 5332 5333 9114 9117 1696 1709 1710 1711 1712 1759 9290 9341 9419 2209 9837 6261 6262 6263 6264 6265 6277 6366 10041 6422 10092 10133 6488 10244 2829 6739 6741 10409 2985 6779 6851 3206 3313 3324 7228 7324 7329 3540 3557 3597 7421 7440
withdrawn$	6551
withheld$	746 747 7216
withhold$	746 747
withholding$	746 747
withholds$	746 747
within$	4823 8489 8490 1034 8580 5055 5290 6618
without$	73 4174 1083 8977 8978 8979 8980 8981 8982 8983 8984 8985 8986 8987 8988 8989 9013 9022 9023 9024 9025 9026 9027 9028 1606 1851 1854 5674 1951 2210 2211 6028 2344 2345 2884 3363 3364 3379 3401
witness$	6864
witnesses$	6864
woeful$	2429 3719
woefully$	3719
wolves$	8551 8552 8553
woman	6782
woman$	8829 1378 5175 8844 8877 8882 8884 1432 5227 8899 8900 1456 8915 8916 8917 8921 1467 1468 10406 10447 7026
women$	8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8509 8823 8824 8825 8826 8827 8828 8829 8832 1378 5173 8849 8851 8867 8875 8882 8883 8884 1429 8899 8900 1467 1468 1485 9007 9187 9240 7024 7026
wont$	1827 1828 1829 1830 1831 3352
wool$	7031
woolly$	3719
word$	9801 9830
wore$	8026 8027 8028 8029 8030 1696 1721 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 3313 3330
work	2887 7320
work$	138 140 141 3974 7640 4107 7853 417 418 419 420 421 422 423 424 425 677 8288 8297 8535 4959 4974 4978 8645 8699 5066 5111 5306 5307 5308 5309 9242 9272 9278 5625 9292 5676 9361 9392 9398 9413 9414 9415 9420 9684 2631 6775 6843 3186 7144 7152 7196
worked	2809
worked$	417 418 419 420 421 422 423 424 425 677 9390 9399 9400 9401 9402 9403 10253 2979 7153
worker	10317
worker$	7698 7944 8200 8296 5848 5853 5854 5871 5872 9881 6234 6243 6737 10435 6844 3431 7450
workers$	7698 7944 8200 4629 8296 8575 4933 8727 8776 8777 8778 8779 5689 5690 5692 5693 5731 5732 5733 5848 5853 5854 9881 6243 6844 6938
working$	417 418 419 420 421 422 423 424 425 677 4975 5294 9271 9413 9414 9415 9971 7152 7226 3616
works$	417 418 419 420 421 422 423 424 425 677 9396 7153
workshop$	138 140 141
workshops$	138 140 141
workshy$	3694
world$	8848 3222 3223
worldly$	1363 1626 1627 1628 1629 3224 3699
worn$	8031 8048 8049 8050 8060 10048 6385 7106
worr	2844 2898 2931
worried$	5295 5296 5297 8963 8964 8965 5301 5302 6174 2462
worries$	8324 8325 8326 8327 5304 8970 7208
worry$	5295 5296 5297 8963 8964 8965 5301 5302 7208
worrying$	8651 8652 8653 8654 8655 8656 8657 8658 8659 3170 3172
worse$	4494 9005 9006 9796 9797 7040
worship$	534 535 536 537 538
worshiped$	534 535 536 537 538
worshiping$	534 535 536 537 538
worshipped$	534 535 536 537 538
worshipping$	534 535 536 537 538
worships$	534 535 536 537 538
worst$	8096 4457 3172 3485
worth$	8315
worthless$	3694
would$	295 594 4388 8054 598 599 600 601 602 608 4401 4410 4518 4569 1002 1073 8870 8892 1503 5300 1596 1814 1832 1833 1834 1845 1846 1847 5696 9378 1927 5785 9452 9453 2004 2005 5943 5944 5945 6286 2497 3353 3357 3369
wound$	964 965
wrap	10445
wrap$	6765
wraps$	8618 6765 6799 6947
wreak$	3138
wreaked$	3139
wreaking$	3137
wreck$	3051
wrecked$	3051
wrecking$	3051
wreckked$	3051
wreckking$	3051
wrecks$	3051
wrist$	10295
wrists$	10295
writ	7409
write$	2331 2539 2559 10354 3122 3123
writing$	2334 2559
written$	2312 2333 2879
wrong$	3889 3890 4022 4118 4119 4120 7854 8390 8402 8403 8404 8890 8891 9611 9612 9622 9716 9882 9883 6231 2999 3061
wrote$	2332
xanax	6640 6644
xanax$	10305 10309
y$	8912
year	6688
year$	4308 4337 4338 8484 4822 8488 8823 8824 8825 8826 8827 8828 8834 5188 8955 1659 1662 1664 10344 10351 6688 10353 7024 7219 3608 7411
years$	8488 8820 8821 8822 8886 8887 8888 8889 8924 8925 8926 8955 7219 3608 7411
yet$	3960 2409 6223
yield	3446
yjs	6771
yjs$	10436 3658
yob$	3678
yobbish$	3172 3678
yobbo$	3678
yobbos$	3678
yobs$	8551 8552 8553 3678
yoi	3657
yoi$	7449
yos	6771
yos$	10436 3658
yot	6771
yot$	10436 3658
young	6782
young$	276 336 712 987 4796 4911 4912 1154 8663 5002 5003 8689 8690 8691 8692 8693 8694 8708 1261 1262 5056 5311 5431 5432 5433 5434 5435 5436 1657 9114 9117 1726 1773 1774 5684 5819 5983 6111 6112 6121 6130 6170 6209 6211 6269 6276 6347 10057 10058 6394 2605 2606 10070 10071 10073 6428 10102 2659 2673 6477 10148 2697 10163 6527 6536 6537 10215 10246 6587 2801 10263 10268 10278 10447 3025 3093 3096 3105 3143 6958 7002 3241 3264 3480 7296 7301 7308
younger$	4753 4754 4763 4764 4765 4766 4812 8493 8494 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8507 8508 8511 8512 6798
youngers$	10112
youngster$	1154 8663 8689 8690 8691 8692 8693 8694 8705 6958
youngsters$	1154 8663 8689 8690 8691 8692 8693 8694 8705 6798 6958
youth	3488 3651
youth$	1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 1657 9114 9117 9120 9121 2069 2070 2443 6291 2628 2978 6771 3093 6887 3096 6958 7057 3266 3480 3644 3651 3657
youths$	8460 1154 8663 8666 8689 8690 8691 8692 8693 8694 8705 9114 9117 2628 10238 6887 6958 3266 3705
yp	6276 6283 9988 6347 10035 10052 10055 10057 10058 6394 10060 2605 2606 10070 10071 10073 10102 2673 10163 6511 6527 10215 10246 10263 10268 10278 2856 6661 2882 2902 6695 2914 6715 10385 10410 2958 2960 6753 6759 10432 2984 3488 7285 7296 7301 7391
yp$	3067
yp1$	3066
yp2$	3066
yp3$	3066
yp4$	3066
yp5$	3066
yp6$	3066
yro	3657
yro$	7449
zero$	1948 5994 3425 3521
zits$	7116
