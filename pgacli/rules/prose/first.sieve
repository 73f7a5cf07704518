3859 3731 3054

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
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
(fund|funds|funded|feed|feeds|fed|support|supports|finance|pay for|pays for) <their> [own] [_] (habit+|addiction+|drug use|substance use|cannabis use|lifestyle)
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
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|school|lessons|college|sessions|appointments|meetings|the (support|help|offer+|session+|appointment+|club|centre|programme|project|meeting+|clinic|school))
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
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (adults|men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
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
(seek|seeks|sought|seeking) [out] [the] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(sneak~|snuck) (out|off|away) ... ... (to|at|and|with|from) _
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
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|way of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
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
could [easily|simply|just] have (avoided|prevented|stopped) (this|it|that|harm|the (harm|attack|assault|robbery|trouble|fight)|being (hurt|robbed|attacked|stabbed|excluded|arrested))
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
(in|having|has|have|had|began|begun|start~|form~|into|pursu~|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend|unhealthy|inappropriate|unsafe|risky] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
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
(bring|brings|brought|bringing) (shame|disgrace|dishonour) (on|upon|to) _
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
(spend~|spent) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] ((inappropriate|unsuitable|unknown|dangerous|risky|undesirable) (adult+|people|men|peers|others|individuals|company)|older (men|males|boys|lads)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
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
undesirables
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
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|sex offender+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
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
(know|knows) <their> own mind+
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
(understand|understands|understood) [exactly|perfectly|full|very|quite] [well] what (he|she|they) (is|are|was|were) (doing|getting into)
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
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
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
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
(mini|little|miniature|small) adult+
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
(men|women|man|woman|adults) who make (<their> own|adult|informed) (choices|decisions)
(a lot|lots|plenty|so much|a great deal|a wealth|years) of life experience
(an adult|adult|a grown up|grown up|a mature|mature) (attitude+|approach|outlook|view+) (to|towards|of|on|about) [their|the] (sex|drugs|relationships|risk|life|men|alcohol|money|danger)
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
(emotionally|mentally|psychologically) (robust|strong|tough|resilient)
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
<their> (beard+|moustache+|build|physique|complexion|tattoo+|figure) (and|make|makes|is|are|mean|means|give|gives|stand|stands|or)
(share~|same|matching|identical|similar) [a|the] (hairstyle+|haircut+)
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
(all|are|were|was|is|mostly|always|usually|dressed) in (black|pyjamas|slippers|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
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
(simply|flatly|consistently|repeatedly|always|still|just|point blank) (refuse|refuses|refused)
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
always the same [story|thing|pattern|outcome] (with|for|from) (them|this (group|lot|bunch|cohort)|these (boys|girls|lads|young people|children|friends)|the group)
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
(could not|can not|cannot) [even|simply] be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|acted|intervened|stepped in|lifted a finger|(took|takes|take|taken) [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
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
(let|lets|letting|allow~) ... ... ... (fall|slip|drop|disappear) (through|between|off) [the] (crack+|net|gap+|radar)
for no [good|apparent|clear|real|proper] reason
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
(should|must|needs to|need to|ought to|has to|have to) [really|just|simply|start to|now] (do (its|their|his|her) [own] job+|pull (its|their) _|try harder|wake up|up (its|their) game)
(should|must|needs to|need to|ought to) stop (harassing|hounding|picking on|bullying|targeting|labelling|blaming|punishing|ignoring|failing|criminalising|demonising|victimising)
(closed|ended|discharged|withdrew|stepped down|pulled out) ... ... [far|much|all] too (soon|early|quickly|readily|hastily)
(mistake+|error|errors|oversight|misjudgement) (by|of|on the part of) (the|its|our|both) [_] <service>
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
(?:(?:daily|morning|evening) police|shift) briefing
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 26 26 26 27 29 29 29 29 30 32 32 32 33 33 34 35 35 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 39 40 40 41 41 41 42 42 42 44 44 44 45 45 45 46 46 46 46 47 47 47 47 48 48 48 48 48 49 49 49 49 50 50 51 51 52 52 52 52 52 52 52 52 53 53 54 54 55 56 56 57 57 57 57 57 58 59 59 59 60 60 61 61 61 62 62 62 63 63 63 63 63 63 64 64 64 64 65 65 65 65 66 67 68 68 68 69 70 70 71 71 72 72 72 73 73 74 74 74 74 74 74 74 74 74 74 74 75 75 75 75 75 75 75 75 75 75 75 75 75 76 77 77 78 78 78 78 78 78 79 79 80 80 80 80 80 80 81 82 83 84 84 84 84 85 85 85 86 86 87 87 87 88 89 89 90 91 91 92 93 94 95 95 95 96 96 96 96 96 96 96 96 97 98 98 98 98 98 98 98 98 99 100 100 101 102 103 103 104 104 104 104 104 104 104 105 105 105 106 107 107 107 107 107 107 108 109 110 111 111 111 111 112 112 112 112 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 114 114 114 114 114 114 114 115 115 116 116 117 117 117 118 118 118 118 118 118 119 119 119 120 120 121 122 122 122 123 123 123 123 123 123 124 124 124 124 125 126 126 126 126 126 126 127 127 128 128 130 130 131 132 132 132 133 133 134 135 136 136 137 138 138 139 139 139 139 139 140 140 140 140 141 141 141 142 142 142 143 143 143 143 144 144 145 146 147 148 150 150 151 151 152 152 152 153 153 153 153 153 153 154 155 155 155 156 156 156 159 159 159 159 160 160 160 160 161 161 162 162 162 162 163 163 163 163 163 163 163 163 163 164 165 165 167 168 168 172 172 172 172 172 173 173 173 174 175 175 175 175 175 175 175 178 179 181 183 184 185 189 191 191 192 194 196 196 196 196 196 196 196 196 197 197 197 197 200 200 200 201 202 202 202 202 205 206 206 207 207 208 210 210 210 211 213 213 213 213 213 213 214 215 216 216 216 216 216 216 216 217 217 217 217 217 218 218 218 218 218 218 219 219 221 221 223 223 224 225 225 226 227 227 227 228 229 231 231 231 231 231 231 231 231 231 232 232 232 232 232 233 233 233 233 233 233 233 233 234 234 234 234 234 234 234 234 234 235 235 235 236 236 237 237 238 238 238 238 238 239 239 239 239 239 240 240 241 242 243 243 244 244 245 245 245 246 246 246 247 248 248 249 249 250 250 251 252 252 252 253 254 254 256 257 257 257 257 257 258 259 260 260 260 260 260 260 261 261 261 261 261 262 262 263 263 265 265 266 266 267 267 268 270 271 272 273 274 275 276 277 278 279 279 280 281 281 282 282 282 282 283 283 283 283 283 284 284 285 285 285 286 286 287 287 288 288 288 288 289 290 290 291 293 294 294 295 295 296 296 297 298 298 298 298 298 298 298 298 298 299 299 300 301 302 303 304 304 304 305 306 307 307 308 308 308 308 308 309 309 310 310 311 311 312 312 313 313 313 313 313 313 313 313 313 314 314 314 314 315 315 316 317 317 318 319 320 320 320 320 321 321 322 322 322 322 323 323 323 324 325 326 327 328 329 329 330 331 331 332 333 333 333 333 333 333 333 333 333 333 333 334 334 334 334 334 334 334 334 334 335 335 335 335 336 336 336 336 336 337 337 337 337 337 337 337 337 338 338 339 339 339 341 341 341 342 343 345 346 347 347 347 349 349 349 349 349 349 349 349 349 349 349 349 350 350 350 350 350 350 350 350 350 350 350 351 351 351 351 353 353 353 353 353 354 354 354 355 355 355 356 356 357 357 357 358 358 358 359 359 360 361 362 362 363 363 363 363 363 364 364 364 364 364 364 364 364 365 365 366 367 368 368 370 370 370 370 370 370 370 371 371 371 371 371 371 371 371 371 371 371 371 371 372 373 375 376 377 378 379 380 380 380 382 382 382 383 383 384 385 385 385 385 387 388 388 388 389 389 390 391 391 392 394 395 396 397 397 398 399 400 400 400 400 401 401 402 402 402 402 403 403 403 405 406 406 407 407 408 408 408 414 416 417 417 418 418 418 420 421 424 425 430 430 434 434 434 435 436 437 440 446 447 447 447 449 450 450 450 450 451 453 453 453 453 454 456 456 456 457 458 459 459 460 460 461 461 461 461 461 461 461 461 461 461 461 461 461 461 461 461 462 462 462 462 463 463 463 463 463 463 463 463 463 463 463 463 463 463 463 463 463 463 464 464 464 465 466 466 466 466 468 470 472 473 474 474 474 474 475 475 475 475 476 477 477 477 482 483 483 484 484 484 484 484 484 484 484 485 486 487 488 488 489 489 489 489 491 492 493 493 495 495 496 497 498 498 498 498 499 499 499 499 500 500 500 501 502 503 503 504 504 504 505 505 505 505 506 506 507 507 508 509 510 510 511 512 516 516 516 519 519 520 520 520 520 521 521 521 521 521 521 523 524 524 525 525 525 525 525 526 526 526 526 526 527 527 527 528 529 529 529 529 530 531 531 531 531 531 531 531 531 531 532 532 534 534 534 534 535 535 535 536 536 536 536 536 536 536 536 536 536 536 536 536 536 536 536 536 536 536 536 537 537 537 537 537 537 538 539 539 539 539 539 539 540 540 541 542 542 542 542 543 547 547 547 547 548 550 550 550 551 551 552 552 554 554 554 554 554 555 555 555 556 556 560 561 561 561 564 565 567 567 568 570 570 570 570 571 574 576 576 576 577 577 577 580 581 582 582 583 583 584 590 591 592 592 592 595 596 598 599 600 601 602 602 602 603 604 605 605 605 605 606 608 608 608 608 610 610 610 611 611 611 611 611 611 611 612 612 612 612 613 614 615 616 616 616 616 617 618 619 621 621 623 623 623 624 624 624 624 625 625 626 626 627 627 628 629 629 629 629 629 629 630 630 630 630 630 630 631 632 632 633 633 633 633 633 633 633 633 633 634 635 636 637 637 637 638 640 640 640 640 640 641 641 641 642 642 642 643 643 643 643 644 644 644 645 646 646 647 647 648 649 649 649 649 649 649 649 649 649 649 649 650 651 652 652 653 653 653 653 654 654 655 655 656 656 657 657 657 658 658 659 661 661 661 661 661 662 662 662 663 664 664 666 667 668 668 668 669 670 670 670 670 670 674 674 674 675 675 675 676 676 676 676 676 677 677 677 679 680 680 680 682 683 684 684 684 685 685 685 685 685 686 686 687 687 687 687 687 688 688 688 688 688 689 689 689 690 691 691 691 691 692 692 692 692 692 692 692 692 693 694 694 695 695 695 695 696 696 697 697 697 697 697 697 697 697 697 697 697 697 697 698 700 700 700 700 702 704 704 704 705 705 706 707 707 707 708 708 709 711 711 712 713 713 714 714 714 714 715 715 715 715 715 716 716 716 716 716 716 716 718 718 718 718 719 719 719 720 720 721 721 721 722 722 722 722 722 723 723 723 724 724 724 725 725 725 725 725 726 727 727 728 728 728 729 729 729 729 729 730 730 730 731 732 732 732 733 733 733 734 734 735 736 736 737 737 737 737 738 739 739 739 739 740 740 740 740 741 741 741 741 741 741 742 742 744 744 747 747 747 747 748 749 749 750 753 753 753 753 754 754 756 756 760 760 760 762 766 767 767 768 768 768 768 772 773 775 776 776 776 776 777 777 778 778 778 778 778 778 780 781 784 784 784 785 787 789 790 793 794 794 794 795 797 797 797 798 799 799 799 799 800 801 801 801 802 802 802 803 804 806 807 808 808 809 809 810 811 811 811 812 812 812 812 812 812 812 812 812 812 813 814 814 814 814 815 816 817 817 817 818 818 821 821 822 823 823 823 824 825 826 826 826 827 828 828 828 829 830 830 830 830 832 832 832 832 833 833 834 834 835 836 836 840 841 841 843 844 845 845 845 846 847 847 847 847 847 848 848 848 848 849 850 851 851 851 851 851 852 852 852 852 853 854 855 856 856 856 856 856 856 857 857 857 857 857 857 858 858 858 858 858 859 859 859 860 860 860 860 860 860 861 863 864 864 865 865 865 866 867 868 869 869 869 869 870 870 870 870 870 870 870 871 871 871 871 871 871 872 874 875 875 875 875 876 876 876 876 876 877 877 877 878 879 879 880 880 880 880 881 881 881 881 882 883 883 883 884 884 884 885 885 887 887 888 888 888 889 889 889 889 890 890 890 890 890 890 891 891 891 891 892 892 892 892 892 892 893 893 894 894 894 894 895 895 896 896 897 897 898 898 898 899 899 899 899 900 900 900 900 900 901 902 902 902 902 902 902 902 903 905 905 905 906 906 906 906 907 907 907 907 907 907 907 907 909 910 910 911 913 913 913 914 914 914 915 917 917 917 917 917 917 917 917 918 918 918 920 920 921 921 921 921 921 921 922 922 922 923 923 924 924 924 924 924 925 926 926 926 926 927 927 927 928 928 928 928 929 930 930 932 933 933 933 935 937 937 937 938 939 940 940 941 941 942 942 942 942 943 943 943 943 943 944 944 944 944 944 944 944 945 945 945 945 946 947 947 947 948 948 948 948 948 948 948 949 949 949 949 949 949 950 950 951 951 951 952 952 952 953 953 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 955 955 955 956 956 956 956 956 957 958 959 959 959 959 960 961 961 961 961 962 962 962 962 962 962 962 963 963 963 963 963 963 964 964 964 964 965 965 965 965 966 966 966 966 967 967 968 968 968 969 969 970 970 970 971 972 972 973 973 974 975 976 976 977 977 978 978 978 979 979 979 980 981 981 982 983 983 983 983 984 984 985 985 986 986 986 986 987 987 987 987 987 987 988 988 988 988 989 989 989 989 989 989 989 990 991 991 992 992 992 992 992 993 993 993 993 993 993 993 994 994 994 995 996 996 996 996 996 996 996 996 996 997 997 998 999 999 1000 1000 1000 1000 1000 1002 1002 1003 1004 1004 1005 1005 1006 1007 1007 1007 1008 1010 1011 1011 1011 1012 1012 1012 1012 1012 1012 1012 1012 1012 1012 1012 1012 1012 1013 1013 1013 1013 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1014 1015 1016 1017 1018 1018 1018 1018 1018 1019 1020 1020 1020 1020 1020 1021 1021 1021 1022 1023 1024 1026 1026 1027 1027 1027 1027 1027 1027 1029 1029 1030 1030 1031 1031 1032 1033 1034 1035 1035 1036 1036 1037 1037 1039 1039 1039 1039 1040 1040 1040 1040 1041 1041 1042 1043 1044 1046 1047 1048 1049 1050 1051 1052 1053 1053 1056 1057 1058 1059 1060 1061 1061 1062 1062 1062 1062 1062 1063 1064 1064 1064 1064 1065 1066 1066 1067 1069 1069 1071 1072 1073 1073 1074 1075 1076 1076 1077 1079 1079 1080 1080 1082 1082 1082 1082 1083 1083 1084 1084 1085 1085 1085 1085 1086 1086 1086 1086 1087 1088 1088 1089 1089 1091 1092 1092 1093 1095 1095 1096 1096 1097 1099 1100 1101 1103 1105 1105 1105 1106 1106 1106 1107 1107 1107 1108 1108 1109 1109 1110 1112 1112 1113 1113 1113 1113 1113 1113 1114 1114 1114 1116 1116 1118 1118 1118 1118 1118 1119 1120 1120 1120 1120 1121 1121 1121 1121 1121 1122 1122 1122 1122 1123 1123 1123 1124 1124 1126 1127 1128 1129 1130 1131 1132 1133 1134 1141 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1167 1169 1171 1174 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1193 1194 1195 1196 1197 1198 1199 1200 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1220 1223 1224 1225 1226 1227 1228 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1245 1246 1247 1248 1249 1251 1252 1254 1255 1256 1257 1259 1262 1263 1266 1267 1268 1269 1270 1273 1274 1275 1276 1277 1278 1280 1281 1282 1283 1284 1286 1287 1288 1289 1291 1292 1293 1294 1295 1297 1298 1299 1300 1301 1302 1303 1304 1305 1308 1309 1312 1313 1316 1317 1320 1322 1323 1327 1328 1329 1334 1335 1337 1339 1340 1341 1343 1344 1345 1346 1347 1348 1349 1350 1351 1352 1355 1356 1357 1358 1359 1361 1364 1365 1366 1367 1369 1370 1371 1372 1373 1374 1375 1376 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1391 1392 1393 1394 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1417 1418 1419 1421 1422 1423 1424 1426 1427 1429 1430 1431 1436 1437 1439 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1452 1453 1454 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1470 1471 1472 1473 1475 1476 1478 1479 1480 1481 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1501 1502 1503 1504 1505 1507 1509 1510 1512 1513 1516 1517 1518 1519 1520 1521 1523 1524 1525 1529 1530 1532 1533 1534 1535 1536 1537 1538 1539 1541 1545 1547 1549 1551 1552 1553 1554 1555 1557 1558 1559 1562 1564 1565 1566 1567 1568 1570 1571 1572 1575 1586 1587 1588 1591 1592 1593 1600 1601 1602 1605 1614 1616 1618 1619 1621 1623 1624 1634 1643 1650 1657 1658 1661 1664 1665 1666 1668 1669 1673 1679 1681 1682 1683 1684 1685 1687 1691 1692 1695 1697 1698 1699 1700 1701 1706 1707 1708 1710 1711 1713 1716 1721 1722 1723 1724 1728 1730 1733 1734 1738 1741 1742 1746 1747 1750 1752 1754 1755 1757 1758 1759 1760 1762 1768 1770 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1796 1797 1798 1799 1800 1801 1802 1803 1804 1806 1808 1810 1811 1813 1815 1816 1817 1818 1819 1820 1824 1827 1830 1831 1833 1834 1839 1841 1842 1844 1845 1846 1849 1850 1851 1853 1854 1855 1856 1859 1861 1862 1863 1864 1865 1867 1868 1870 1874 1875 1876 1877 1878 1880 1882 1891 1893 1898 1900 1901 1903 1904 1905 1910 1911 1912 1915 1916 1917 1919 1920 1922 1923 1925 3 3 20 24 27 28 42 43 81 102 114 129 147 149 155 157 158 163 165 170 171 177 179 180 182 184 186 190 190 192 193 194 195 198 199 203 204 205 206 206 209 211 220 222 223 224 229 231 254 255 264 265 269 274 292 301 318 340 344 348 350 352 367 369 373 374 381 384 386 392 393 397 404 407 407 409 410 411 413 415 419 422 425 427 427 427 427 427 428 429 432 432 432 432 432 432 432 433 434 439 440 443 444 446 447 447 448 448 452 455 457 463 464 465 467 467 467 467 468 468 468 469 471 473 473 473 473 473 473 473 473 473 473 473 474 475 475 475 475 475 475 475 475 475 475 475 475 475 480 481 485 487 488 492 493 494 513 514 515 516 517 518 519 520 522 522 522 522 522 522 523 525 533 537 539 541 544 545 546 547 548 549 551 553 554 557 557 557 557 559 562 563 565 565 565 565 565 565 565 565 565 565 565 565 565 565 565 565 565 565 565 565 566 567 569 571 573 573 575 576 577 578 579 585 587 593 593 593 593 593 593 593 593 594 607 609 609 620 622 629 639 647 658 660 661 662 665 671 672 673 678 680 681 699 701 703 708 710 717 732 735 743 746 746 746 746 746 746 746 746 746 746 751 754 756 757 759 760 761 763 764 764 765 768 768 768 768 768 768 768 768 768 768 768 768 768 768 769 770 771 772 773 774 779 780 781 782 782 782 782 782 782 782 782 782 782 782 782 782 782 783 784 785 786 788 790 791 791 791 792 794 796 797 799 800 805 807 808 810 811 812 813 815 815 816 817 819 819 819 819 820 820 820 820 820 820 829 831 837 840 842 845 850 858 859 862 870 873 886 901 904 905 907 908 912 912 916 918 918 919 923 930 931 933 934 935 937 940 954 957 991 993 1001 1003 1003 1003 1003 1003 1003 1003 1003 1003 1003 1003 1009 1012 1012 1012 1012 1012 1012 1012 1012 1012 1012 1013 1018 1025 1026 1027 1028 1029 1041 1045 1054 1055 1057 1061 1066 1067 1068 1069 1070 1071 1078 1081 1086 1089 1090 1094 1098 1104 1105 1111 1115 1115 1115 1117 1117 1117 1117 1119 1119 1119 1119 1121 1125 1135 1137 1142 1143 1164 1165 1166 1168 1172 1173 1175 1192 1201 1219 1221 1222 1229 1230 1244 1253 1258 1260 1261 1264 1265 1271 1272 1279 1285 1290 1296 1306 1307 1311 1314 1315 1318 1319 1321 1324 1325 1326 1331 1333 1336 1338 1353 1360 1362 1363 1368 1378 1389 1390 1395 1416 1420 1425 1428 1432 1433 1434 1435 1438 1451 1468 1469 1474 1477 1482 1500 1506 1508 1511 1514 1515 1522 1526 1527 1528 1531 1540 1542 1543 1544 1550 1556 1560 1561 1563 1569 1577 1579 1585 1598 1599 1603 1604 1608 1609 1611 1612 1613 1615 1617 1620 1622 1625 1626 1628 1629 1630 1632 1633 1636 1637 1638 1639 1640 1641 1642 1648 1652 1653 1654 1655 1656 1659 1660 1662 1663 1667 1670 1672 1675 1676 1677 1678 1686 1693 1694 1696 1703 1704 1705 1709 1712 1714 1715 1717 1718 1719 1720 1725 1726 1729 1732 1736 1737 1743 1744 1748 1749 1753 1756 1761 1763 1764 1765 1766 1767 1769 1771 1805 1807 1809 1812 1814 1821 1822 1823 1825 1826 1829 1832 1836 1837 1838 1840 1843 1848 1852 1857 1858 1860 1866 1869 1871 1873 1879 1881 1883 1884 1885 1886 1889 1890 1892 1894 1895 1896 1897 1899 1902 1906 1908 1909 1918 1924 1926 31 36 166 169 176 187 188 190 212 230 412 423 426 427 431 432 438 441 442 445 467 473 478 479 490 518 522 553 557 558 565 572 586 588 589 593 597 609 745 746 752 755 758 761 764 768 782 791 796 819 820 838 839 912 936 1003 1012 1038 1102 1115 1119 1136 1138 1139 1140 1170 1250 1310 1330 1332 1342 1354 1377 1546 1548 1573 1574 1576 1578 1580 1581 1582 1583 1584 1589 1590 1594 1595 1596 1597 1606 1607 1610 1627 1631 1635 1644 1645 1646 1647 1649 1651 1671 1674 1680 1688 1689 1690 1702 1727 1731 1735 1739 1740 1745 1751 1782 1795 1828 1835 1847 1872 1887 1888 1907 1913 1914 1921

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 7 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 8 5 6 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 2 3 3 7 4 4 3 7 5 3 8 3 5 5 3 6 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 2 1 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 1 2 2 1 1 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	2936 6795 7189
10$	8636
101	6493
11$	8636
12$	1424 1425 1426
13$	1424 1425 1426
14$	1424 1425 1426
15$	1424 1425 1426
16$	1424 1425 1426 9027 9028 7154
17$	9027 9028 7154 3850
18$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9027 9028 9277 7154
19$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9027 9028 9277 7154
2$	7189
20$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9027 9028 9277 7154 3850
21$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9027 9028 9277 7154
22$	8116 8118 559 8151 8152 9027 9028 9277 7154
23$	8116 8118 559 8151 8152 9027 9028 9277 7154
24$	8116 8118 559 8151 8152 9027 9028 7154 3432
25$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9027 9028 9277 7154
26$	8116 8118 559 8151 8152
27$	8116 8118 559 8151 8152
28$	8116 8118 559 8151 8152
29$	8116 8118 559 8151 8152
3$	7189
30$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9027 9028 9277 7154
31$	3850
3x5x2$	3794
4$	7189
47$	3850
4ft$	3774
5$	1707 5567 5568 7189 3774
5ft$	3774
5x5x5$	3793
6$	1707 5567 5568 7189 3774
60$	10394
6ft$	3774
7$	8636 7189 7291
8$	8636 7189
9$	8636 7189
999	6493
a$	4110 4144 4297 8031 4302 4786 1102 1103 1104 8767 5119 5120 1299 1445 1446 5343 1695 6083 6114 6234 6249 6276 6628 6749 6759 6765 6771 6804 10599 3012 6901 6902 10643 3142 3188 3328 3450 3468 3546 3549 3710 7589
abandon$	3473
abandoned$	3470 3473
abandoning$	3473
abandons$	3473
abc$	6678 3723
abcs$	6678
abdicate$	2419
abdicated$	2419
abdicates$	2419
abdicating$	2419
abh	6905 3730
abh$	10636 7589
abide$	8436
abilit	7467
ability$	5124 5125 5126 5127
abject$	3439
able	6587
able$	1348 1351 1352 1354 1363 1375 1553 1559 5427 5448 5449 1600 1611 2781
aborti	3641
abortion$	7500
about	6552 7370
about$	3934 3938 4003 4616 8349 8920 9123 9124 9125 5397 9131 9132 9133 9137 9138 1708 5734 1876 1877 1878 1879 5739 9754 9781 9885 9886 10018 10019 10020 6366 6367 6368 2643 6576 6600 6818 6851 6985
above$	7953 8740 8741 8742 5594 10072 10101 6450
abroad$	10563
abscond$	8053 474 475 7294 3733
abscondded$	474 475 7294 3733
abscondding$	474 475 7294 3733
absconded$	474 475 7294 3733
absconder$	6931 3733
absconders$	6931 3733
absconding$	474 475 6930 7294 3733
absconds$	474 475 7294 3733
absconsion$	3733
absconsions$	3733
absen	7530
absenc	6813 10556
absence$	10544
absent$	8058 9616 6529
absentee$	8674 7024
absentees$	8674 7024
absolute$	1852 3711
absolutely$	1993 6123 3430 3433
abstin	3033
abstinence$	6892
abus	10589
abuse	6857
abuse$	7590 7591 7628 7629 7630 7645 7895 7997 8272 8273 8282 8283 8391 8392 8506 8507 8508 8509 8510 8511 8512 8513 10586 10587 10588 6990 7546
abused	2993 3689
abused$	7635 8156 8506 8507 8508 8509 8510 8511 8512 8513 6852 3689 7548
abuser$	8045 8137 8142 8147 8386 8618 1032 8665 8675 1114 7016 7019 7020
abusers$	8045 8142 8147 8386 8618 1032 8665 8675 1114 7016 7019 7020
abusive$	8506 8507 8508 8509 8510 8511 8512 8513 3233 7101 3759
abysmal$	3786
abysmally$	3786
academy$	5959 5964 5965 5967 10061 6357 2502 10128 10129 10528 10529 10532 3496
accept$	7700 7716 154 4111 263 264 265 266 267 268 269 270 7877 7905 7975 7992 806 807 835 4695 4696 4697 4698 4699 4700 4701 4702 4703 4704 8436 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4745 4746 4747 4748 4749 4775 4776 4777 4778 4779 4780 4781 4782 8787 8792 8795 9414 9445 9451 9465 9862 7276 7277
acceptable$	2813 6692 3723
accepted$	263 264 265 266 267 268 269 270 8178 8186 8195 8196 8197 8207 806 807 9547 9548 9549 9550
accepting$	263 264 265 266 267 268 269 270 806 8787 9444
accepts$	263 264 265 266 267 268 269 270 806
acceptted$	263 264 265 266 267 268 269 270 806
acceptting$	263 264 265 266 267 268 269 270 806
access$	7700 3658
accident$	1098
accidents$	1098
accommodated$	307 308 309 310
accommodation$	8093 8094 8095 8096 8097 8098 8099 8100 10568 10608 10631 7560
accomp	3815
accomplice$	6955
accomplices$	6955
accord$	7870 8153 8154 6957
accoun	6501 2671 6609 2761 6667
account$	1010 1011 4871 4872 4873 9837 9838 9839 9840 9841 9842 9843 6465 2608 2765 10360 10398 10473 10474 3000 10596 7071
accountability$	801 802 4665 4666 4667 4668 4669 4670 4671 4672 4673 4674 4675 4676 10057 10058 10059 10060 7349
accountable$	801 802 10360
accounted$	2765
accounts$	1010 1011 4871 4872 4873 6465 2608 10232 10340 2765 10398 7071
accusation$	6988
accusations$	6988
achiev	2774 2948
achiever$	8679
achievers$	8679
acknowledge$	4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4775 4776 4777 4778 4779 4780 4781 4782 9862
acknowledged$	9719 9720
acne$	7246 3777
acned$	3776
across$	4923 4924 1244 5104 5244 5245 5246 5473 5474 5475 5594 10286 7136 7297
act	2573 10370 10511 3567
act$	4365 8103 4492 634 635 4745 4746 4747 4748 4749 1111 1143 1151 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1497 1518 1687 1688 1689 1690 9643 9862 10040 10043 10154 2744 3235 3293 7426
acted$	4492 634 635 1111 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1687 1688 1689 1690 5946 5955 9690 9695 9698 9699 9701 9702 9703 9704 9719 9720 9743 9872 3235 3293
acting$	1111 1271 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1519 1687 1688 1689 1690 2744 3213 3235 3293
action	2548 7449
action$	7659 9746 2218 2219 2220 9837 9838 9839 9840 9841 9842 9843 2744 6707 6717 10455 6917 7447
actionable$	6407
actions$	3 4 5 6 7 8 9 3871 7603 7604 3878 20 7659 7736 4013 7862 7863 7864 7865 7866 7867 7868 7869 7887 4582 724 8391 8392 8393 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8599 2210 6917
active	10315
active$	3958 100 4153 407 408 409 410 683 6939 7148 7403 3549 3551
activi	10130 10321 7417 7449 7452 7453
activities$	7646 7659 6917 6936 6994
activity$	7646 7659 4366 8104 10204 10232 6917 6936 6994 7147 7374
acts$	8087 4365 8103 1111 1144 1152 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1498 1517 1687 1688 1689 1690 3235 3293
actual$	6905
add$	2649 3820
added$	2622 2623 2649 2650 2710 2712
addict	10556 10574 7508
addict$	8680 8681 8682 10573 7024 7025 3752
addicted$	2916
addiction$	7655 2916 10507 7465
addictions$	7655
addicts$	8680 8681 8682 10576 7024 7025 3752
addres	2553 6448 2603 6462 2618 6477 6478 10254 10352 3521
address$	4102 4103 4104 8037 8038 8039 8040 4310 4311 4312 4313 10239 2689 3521 7562
addresses$	4102 4103 4104 10157 10179 10239 2689 7380 7398
adds$	2649
adept$	1692
adequate$	1572 1575 6084 6085 6086 6087
adhd	3820
adidas$	7253
admission$	7513
admissions$	7513
admit$	9445 9451 9465 9862 10040 7276
admitted$	9547 9548 9549 9550 2925 2926 7512
adolescent$	1171 8813 8839 8840 8841 8842 8843 8844 8855 1695 9285 9288 3154 3157 7086 3327
adolescents$	1171 8813 8839 8840 8841 8842 8843 8844 8855 9285 9288 7086
adopted$	7555
adoption$	3697
adoptive$	3697
adore$	548 549 550 551 552
adored$	548 549 550 551 552
adores$	548 549 550 551 552
adoring$	548 549 550 551 552
adult$	7836 7837 7845 4116 7921 7961 7973 4271 4272 8021 4340 4344 4347 8085 8088 8119 8122 8148 8359 4794 8550 8551 8552 8553 970 5060 5114 8912 8956 5233 5236 1382 8975 8976 8977 8978 8979 8980 8981 1397 5267 9006 9011 9012 9013 9032 9041 1456 5320 9058 9059 5339 1481 9078 1493 1494 5355 9087 9088 5358 5359 5380 1528 1529 5447 5450 9181 1664 1665 1666 1667 9263 9264 9265 9266 9267 9268 9269 9270 9271 9272 9279 5982 5983 6925 3091 6954 7152 7153 7155 7156 3300 7161 7162 3319
adults$	7610 4087 4089 4094 4098 4101 7833 7836 7837 7845 7849 7973 8021 8045 8047 8050 4340 8079 8085 8088 8119 8348 8444 8445 8534 4808 8550 8551 8552 8553 8570 4840 8725 5017 8877 8912 8926 8927 8928 8929 8937 8956 8975 8976 8977 8978 8979 8980 8981 1397 5259 9006 9011 9012 9013 9017 9018 9019 9020 9024 9030 9038 9039 9040 9041 9042 1455 1493 1494 5355 9087 9088 1521 1522 9181 9188 9189 9190 9212 9220 9221 9222 9223 9224 9225 9226 9227 9234 9235 9236 9237 9238 9267 9268 9269 9270 9271 9272 9277 9282 9283 9359 9412 5796 5797 5799 5800 6925 6983 7066 7152 7156 7161 7162
advance$	2769
advanced$	1382 6939
advanceed$	2769
advanceing$	2769
advances$	4114 4115 8964 8965 8966 8967 2769
advantage$	7636
advice$	7745 7810 7811 8476 8477 8478 8479 8480 8787 9705 9706 9707 9708 9709 9710 6972 6984 7272 7340
advis	6408 7401
advised$	3964 7748 7749 4019 161 162 163 164 165 166 167 168 4028 170 171 172 173 174 175 176 177 178 179 180
affairs$	9073 9200 9201 9202 9203
affection$	8093 8094 8095 8096 8097 8098 8099 8100
affili	2573 7374 7376 7417 3815
affiliate$	6994
affiliated$	1017 6994
affiliates$	6994
affiliation$	963 964 1017 6994
affiliations$	6994
affray	6905 3730
affray$	10636 7589
afraid$	9204 9205 9206 1659 1660
african$	1717 5580 5585 5586 3354 7245
afro$	7233 3375 7235
afros$	7233 7235
after	10234 6861
after$	7878 4684 5165 8936 5208 5430 9213 9214 9230 2393 10286 2906 10592 7491
afternoon$	2950
afternoons$	2950
afterthought$	10051
again$	7758 7759 9486 9487 9489 9490 9491 2355 6315 6316
agains	6636 7449
against$	8041 8042 8043 8044 10223 2684 10284 10323 6603 10358 10367 10438 6709 7289 7403 7458 7462
age$	4355 8115 4887 8961 8962 8963 8972 8973 9045 9046 9047 9048 9083 9084 9085 5544 5545 9301 9302 9303 6815 7536
aged$	4387 9285 9288 10498 6952
agencies$	5959 5964 5965 10061 6357 10128 10129
agency$	5933 5959 5964 5965 5982 5983 10061 6357 2502 10128 10129 6407 3439 3486 3495
ages$	8972 8973
aggression$	8707 8763 8868 8869 1280 1281 7095
aggressive$	8801 8802 8803 8804 8805 8806 8807 8808 8809 8810 8811 8905 3233 3759
aggressively$	3759
aggressiveness$	8868 8869 7095
aggressor$	8618 8619 8620 8621 7016 7017 7018 7061
aggressors$	8618 8619 8620 8621 7016 7017 7018 7061
aggro$	8234
agitator$	3746
agitators$	3746
agree$	1341 1342 1343 1344
agreed$	572 8207 1341 1342 1343 1344
agreement$	7884 10403
agreements$	10403
agrees$	1341 1342 1343 1344
ahead$	133 7954 10072 10102 7388
aid	2774
aid$	2769 2776 2868 7492
aided$	2769 2776 2868
aiding$	2769 2776 2868
aids	2774
aids$	2769 2776 2868 7492
aim	2840
aim$	10173 10417 2831 10456
aimed$	6730
aims$	10173 10417 2831 6730
albanian$	1717 5582 7245
album$	6447
alcoho	10556 10574 6844
alcohol$	35 7842 7843 4122 4123 4124 4125 4126 4128 4129 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8560 9118 9119 9120 9121 9122 10506 3033 3649 7508
alcoholic$	10573 10575 7024
alcoholics$	10576 7024
alert$	2541 2561 2562 2805
alerting$	2561 2562
alerts$	2561 2562
aliase	3510
aliases$	7369
alibi	3510
alibi$	7369
alibis$	7369
alienated$	3328
alight	6911
alight$	10642
alike$	7252 7254
alive$	10486
all	6611 7429
all$	4032 4036 254 705 4570 4741 4966 5023 1229 5114 1292 1333 8924 9003 1440 9169 1677 1808 9416 5686 5700 1843 1845 1929 1930 1931 2022 2023 2024 2034 5894 5931 9851 9858 6155 6276 6278 10027 10028 2447 6440 2738 6623 10443 6741 3100 6964 7272 7273 7341 3546
allegation$	1010 1011 6988 6989
allegations$	1010 1011 6988 6989
allege$	8593 8594 2726 6986 6987
alleged$	8593 8594 2698 2725 2726 2730 6986 6987 3131
allegedly$	3741
alleges$	8593 8594 2726 6986 6987
allerg	3824
allergy$	7465
allocated$	2621
allow	2563
allow$	45 46 228 229 8277 9445 9451 9465 2388 2607 2776 6958 7276
allowed$	45 46 228 229 8277 8315 8316 2388 2776 2903 6958
allowing$	45 46 228 229 8277 2388 2776 6958
allows$	45 46 228 229 8277 8315 8316 2388 2607 2776 6958
almost$	641 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1708 3296
alone	6773 7559 3706
alone$	8211 8242 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9193 9194 9195 9196 9197 9198 9199 10504 3706 7565
along$	7827 7913 4428 4429 4430
alopecia$	3779
alpha$	7024 3170
already$	1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1484 1708 3296
also$	3158
alternative$	3658
alternatives$	7810 7811
although$	182 4081 4082 4083 4084 4085 4086 8041 8042 8043 8044
altogether$	2447
always$	470 647 1378 1808 5740 1982 1983 1984 1985 3416 3782
ambition$	8895 7128
among$	4906 8638 8639 1050 8730 8800 5139 5176 6746
amongst$	4906 8638 8639 1050 8800 5139 5176
amount$	294 295 296 9209 9210 9211
ample$	126 127 128 4048
an$	4403 4417 4711 5157 5301 5347 1685 1686 1695 5912 6276 6628 6771 6902 3328
anaemi	3824
analys	6420 6421 6422 2564 2565 10216 2665 6527 2747 6606
analysis$	7377 7392
analyst$	10137 10151 10152 10153 6423 6424 2577 6524 10258
analysts$	10137 10151 10152 10153 6423 6424 2577 6524 10258
anaphy	3824
and	2599 3589 3595
and$	4031 7861 8515 4889 4890 5550 9285 9288 5594 5614 9349 6575 6660 6662 6719 7356 7406 3602 7584
angels$	9127 9128 9129 9130 9146 7048
anger$	8763 1274 3234
angry$	9616 3142 3328
animal$	7024
animals$	8680 8681 8682 8701 8702 8703 10051 7024 7025
ankle	3042
ankle$	6901
anonymous$	3513
anorak$	7249
anoraks$	7249
anorex	3627
anorexia$	7486
anorexic$	7486
anothe	2804
another$	3860 7988 8582 8729 8878 1695 10105 6759 6914 3328 3549
anpr	3529
anpr$	7388
answer$	7877 8436 1504 1505 1506 5441 9445 9451 9465 9537 9862 6174 6175 9982 10040 10043 10456 7276
answered$	8178 8207 1504 1505 1506 9547 9548 9549 9550 2060 9695 9698 9699 9701 9702 9703 9704 9719 9720 10090
answers$	1504 1505 1506 9537
antagonise$	3124
antagonised$	3124
antagonises$	3124
antagonising$	3124
antagonist$	7061
antagonistic$	3761
antagonists$	7061
anti	10189 2632 6559 2715 10317 10325 2736 10339 6624 6685 6690 6691 2845 2846 6708 3644
anti$	4268 4274 965 4977 8717 8801 8802 8803 8804 8805 8806 8807 8808 8809 1252 5117 5134 5135 5136 5175 3260 3261
antici	2682
anticipated$	10368
antidepressant$	7503
antidepressants$	7503
antips	3644
antipsychotic$	7503
antipsychotics$	7503
antisocial$	7997 8004 8709 8717 8801 8802 8803 8804 8805 8806 8807 8808 8809 5134 5135 5136 8905 10290 10355 3121 3227 7087
anxiety$	3822
any	10249 6611 3512 7429
any$	4741 4830 1461 1462 9416 5686 5700 1843 1845 5854 5926 6109 6110 6278 10131 6475 10264 10265 10267 10296 2734 6628 6655 10409 6702 10440 10443 10457 7272 7273 3546 7434
anybody$	4580 4581 4830 5796 5797 5799 5800 5838 5839 5840 5959 6702
anyone$	7833 4580 4581 8445 4830 8720 8736 8956 9212 5796 5797 5799 5800 5838 5839 5840 5959 9694 6702
anything$	8383 1509 9167 1654 9366 9367 9443 9449 9455 9460 9469 5796 5797 9545 2050 2051 2052 2053 2054 9776 9777 9778 9779 6050 10214 7272 3463
anyway$	7762 7766 9184
apathetic$	3761 3786
apathy$	3786
apnoea$	7473
apologised$	9547 9548 9549 9550 9719 9720
apology$	9982
app$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073
appalling$	7703 7704 7705 7706 8801 8802 8803 8804 8805 8806 8807 8808 8809 2321 2322 2323 2324 2476 3233 3266 3469 3786
appallingly$	3786
appear	10224
appear$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 5473 5474 5475 1709 1743 1744 1745 2229 2230 3035 3075 3159 3161 3165 3228 3230 3238 3293 3386
appearance$	9307 9308 9309 9310 9311 9312 9313 9314 9315 9316 9317 9318 9408 7577
appearances$	7577
appeared$	1743 1744 1745 2229 2230 3035 3293 3386
appearing$	2229 2230 3035
appearred$	2229 2230
appearring$	2229 2230
appears$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 1743 1744 1745 2229 2230 3035 3075 3159 3161 3165 3228 3230 3238 3293 3386
appendicitis$	3825
appeti	6763
appetite$	10494
apple$	7010
apples$	7010
applic	2817
applied$	2118 2119 2120 2401 10380 6680
apply	2804 2817
apply$	8732 8733 8734 8735 2118 2119 2120 3568
appointment$	5702 1844 5704 1846 1847 9609 9610 9611 9650 9651 9652 10512 7511
appointments$	5702 1844 5704 1846 1847 9650 9651 9652 10512 7511
appreciate$	8436 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729
appreh	6640
apprehend$	10371 3575
apprehending$	3575
approa	7449
approach$	5387 5388 5389 5390 5391 9431 2210 7447
approaches$	4114 4115 8964 8965 8966 8967 9431 9983 9984
appropriate$	3993 9263 9264 9265 9266
appropriately$	8223
apps$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073
april$	8019
arab$	1717 5580 3354 7245
arcade$	8017 8018
architects$	681
are	2573
are$	3864 3972 3977 285 286 440 4387 669 670 905 906 907 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1190 1196 5070 1230 1256 1257 1258 1259 1260 1261 8911 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 5311 1474 1680 1709 5595 9349 5642 1808 1833 5707 5896 2078 2079 6069 2386 6291 2440 2441 10092 6418 6516 6525 6535 2724 6637 6845 3037 3075 3100 3159 3161 3165 3213 3228 3230 3238 7188 7236 7237 3458 3485 7406 7431 3635
area	6693
area$	8719 8724 5166 10424 6982 7554
argue$	9616
argued$	9616
argues$	9616
arguing$	9616
argume	6830
argument$	5778 9510 5780
argumentative$	8872 8873 8874 8875 8876 7097 3759
arguments$	2964 10561
arm$	9325 10489
arms$	9325 10489
around	7370
around$	4003 7776 7919 8157 8718 8747 8920 5197 5226 8959 6219 10231 6937 7136 7269
arrangement$	8158 9252 7147
arrangements$	8158 9252 7147 7517
arrest	10154 2596 2605 2687 2767 10362 10363 10366 6640 10377 6659 2882 10556 10558 10574 10596 7458 3808
arrest$	8391 8392 9282 9283 6464 10347 10356 6626 2778 10371 2783 2791 2793 10385 10390 10401 10415 2843 10455 10459 6741 10635 7426 3569 3575 7461 3722 3809 3852
arrested$	7638 4054 4055 4056 4057 4058 4059 4060 4061 203 204 205 7982 8242 10330 10338 10348 7419 7568 3852
arresting$	2843 3575
arrestped$	2783
arrests$	2702 10293 10347 2778 2783 2793 10390 2843 10455 10635 7426 3852
arrive	10190 10224
arrive$	8436
arrived$	10045 10046 10047 10048
arrogance$	3786
arrogant$	6307 3761 3786
arson	10303 10316 10324 10325 6905 6906 6909
arson$	10636 10637 10638 10640
arsonist$	7024
arsonists$	7024
art$	9005 3651
arthri	3824
as	2573 3512
as$	4298 4432 8188 4888 1248 5174 5219 5250 5275 1469 5338 5356 5357 9187 5628 2231 2232 6125 9881 2455 2458 6320 6468 10253 6546 6547 6552 10286 6618 3100 3158 3160 3213 7388
asb	10189 2632 2736 10339 6685 6691 2845 2846 6708
asb$	7997 8707 6491 6595 10416 10422 2833 6704 6705 10439 2878
asbo	6676 6677 3723
asbo$	10407 10408 6678 7582
asbos$	10407 10408 6678
ascert	2753
asd	3820
ashamed$	9902 2314
asian$	1695 1717 5580 5587 5611 5612 5613 1755 3327 3328 3354 7245
aside$	6218 6296
ask$	643 4595 9590 9591 9592 6428 7284
asked$	176 177 178 179 180 4117 7950 7951 643 8268 9499 9690 9695 9698 9699 9701 9702 9703 9704 9713 9714 9715 9872 10090 2557 6428 2669 6538 6829 6841
asking$	4500 642 643 9444 9590 9591 9592 7284 7303
asks$	643 9499
asleep$	2310 2311 2484
asperg	3820
aspirations$	8895 7128
aspiring$	3136
assaul	10303 10316 10325 10331 10343 10344 10345 2993 6857 10589 10596 6888 6890 6906 6909 3730
assault$	7981 8391 8392 10307 10588 10619 10621 10636 10637 10638 10640 6990 7589
assaulted$	6852 3051
assaults$	10637 10638 6990 7589
assert	2854
assertive$	6713
assess	10481 10511 3040 7370 7467
assess$	5411 5412 5413 5414 1610 5470 5471 5472
assessed$	1067 1231 2573 2698 2725
assessing$	5411 5412 5413 5414 1610 5470 5471 5472
assessment$	10513 7421 7518
assessments$	7421 7518
assist	2563 2774 6744
assist$	39 2769 2776 2831 2868 10475
assistant$	6795 10527 10539
assisted$	10145 2769 2776 2868
assisting$	2769 2776 2868
assists$	2769 2776 2831 2868
associ	10130 10175 10177 10189 6501 2678 6568 10304 10321 7376 7452 7453
associate$	7905 7934 7936 7937 7938 7967 8173 8174 8175 8176 8177 8555 1017 3120 6980 6994
associated$	960 1017 6994
associates$	7697 8555 1017 10157 10161 10232 10233 10235 10280 2691 3120 6980 6994 3550
associating$	8173 8174 8175 8176 8177 1017 2691 3120
association$	963 964 8555 5959 5964 5965 10061 6357 10128 10129 2691 10299 6980 6994 7011 3518
associations$	963 964 8555 10232 10233 6537 6980 6994 7011
assume$	806 2726
assumed$	806
assumes$	806 2726
assuming$	806
assured$	7180
asthma	3824
astonishing$	6254 9986
astray$	8623 8624 8625 8626
asylum	3708
asylum$	7567
at	6823
at$	15 7637 7861 4529 8443 8718 1226 8945 8946 9285 9288 1708 5889 2035 2042 2043 6162 6169 6300 10066 10231 10370 6650 6712 10461 6751 6785 6800 6806 6807 6852 6867 6879 6894 7297 7491 7556 7579 7584
athena$	10240
athletic$	3331 3776
atrocious$	3786
attach	2891
attachment$	6750 3605
attack	10589
attack$	7981 7468 7484
attacked$	7638 7982 8242 8264
attacks$	7468
attemp	7428
attempt$	8362 773 4633 4634 9431 5702 1844 5704 1846 1847 9726 9727 9837 9838 9839 9840 9841 9842 9843 6116 6117 6118 6119 6120 6971
attempted$	9815 9816 9817 9818
attempts$	9431 5702 1844 5704 1846 1847 9983 9984 6971
attend	10549 3650 3844
attend$	7700 7905 8436 4708 8792 8795 9414 9445 9451 9465 9537 9862 10043 6803 3035 7276 7277
attendance$	10016 10082 10533 10544 6970 7079 3843
attended$	8178 8186 9547 9548 9549 9550 2060 10090 6803 3035
attender$	8691 6970 7034 7044
attenders$	8691 6970 7034 7044
attending$	9444 6803
attends$	9537 9559 9560 9561 9562 10235 3035
attent	6582
attention$	7610 7647 7648 4114 4115 4118 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8238 4508 8274 4544 8278 8514 8525 8526 8576 4940 1253 1270 8882 8883 8886 8964 8965 8966 8967 9659 9693 9697 9698 9699 9701 9702 9703 9704 9837 9838 9839 9840 9841 9842 9843 2554 10313 2727 6966 3243 7103 7104 3265 7385 3820
attitude$	7659 7887 708 4582 724 1220 1221 8888 1488 1489 1490 1491 1492 5387 5388 5389 5390 5391 2432 2433 2434 2435 6917 7064 3234 7125 7126 7328
attitudes$	7659 1220 1221 5387 5388 5389 5390 5391 6917 7064 7125
attract$	7609 3879 255 256 648 649 5152 3102
attracted$	7609 3879 255 256 648 649 8314 928 937 938 939 940 941 942 943 944 945 946 947 948 949 950 956 3102
attracting$	7609 3879 255 256 648 649 3102
attractive$	3776
attractor$	7422
attractors$	7422
attracts$	7609 3879 255 256 648 649 8314 3102
attractted$	7609 3879 255 256 648 649 3102
attractting$	7609 3879 255 256 648 649 3102
attrib	10328 2828
attributable$	10326
attributed$	2699 10326
auburn$	3375
august$	8019
aunt	6824 10557 10598 6870
aunt$	10555
auntie	10598
author	2804
authorised$	6538
authorities$	8907 8908 5959 5964 5965 10061 6357 10128 10129
authority$	8736 8787 8877 5959 5964 5965 10061 6357 10128 10129 6860 10592 6984 7119 3496
authors$	681
autism	3820
autist	3820
autumn$	8019 8020
availa	2604
available$	7631 6939
average$	3331
averse$	1197 1198 1199 1200 1201
avoid$	8436 8751 5551 5552
avoidant$	8810 8811 3233 3761
avoided$	7980 4250 392 8178 8186 4489 9683 7348
avoiding$	5551 5552
awaiti	2927
awaiting$	6786 3716
aware$	206 207 208 209 210 211 212 213 214 215 216 217 218 5190 8922 8923 9258 2676 6619
awareness$	4740 5431 1573 1574 5434
away$	7719 7851 7852 4130 7880 7881 7926 7942 7945 7957 8054 8055 8060 8185 8194 8319 8320 8355 8360 8363 4712 1292 9437 5759 9797 9798 9823 9824 6151 6152 6596 10388 6739 10563 6854
awkward$	8872 8873 8874 8875 8876 10451 7097
b$	6871 10602 7589
babies$	9061 9062 9063 9064 9065 9127 9128 9129 9130 9146 7157
baby	10557 7501
baby$	6766 6767 10570 2990 3380 3381
babysitter$	9263 9264 9265 9266
babysitters$	9263 9264 9265 9266
babysitting$	9212
back$	7676 7720 7721 4163 7911 7965 417 418 419 420 4307 4308 8048 8049 4433 4434 4435 4436 8202 8204 8205 8206 8361 8366 4712 4713 5590 9436 1890 9488 6147 6221
background$	7088 7581
backgrounds$	7088
backs$	4713 6221
backward$	9981
bad$	3960 7703 7704 7705 7706 4156 4202 397 398 8001 4641 8550 8551 8552 1021 1022 1023 4883 4885 4969 8710 8801 8802 8803 8804 8805 8806 8807 8808 8809 8810 8811 5128 1730 9336 5607 5609 6064 2321 2322 2323 2324 10022 10023 10024 10025 2476 3060 3122 3139 3151 3152 3233 3241 3255 3266 3359 3469
badly$	1254 1715 5938 2355 7096 3253 3355 7252
baffling$	728 731 734 735
bag$	9352 9353 9361 6668
baggy$	9354 9355 3399
bags$	5617 9352 9353 9361 6683 7253
bail$	4842 6902 10633 3712 7572
bailed	3712
bailed$	7571
bait$	3124
baited$	3124
baiting$	7649 7650 7651 7652 7653 3124
baits$	3124
baitted$	3124
baitting$	3124
balaclava$	9393 7253 3781
balaclavas$	9393 9394 9395 9396 9398 7253 7419 3781
bald$	5601 3776
ball$	400 401 10001
bandana$	7253 3781
bandanas$	7253 3781
bandit$	3744
bandits$	3744
banger$	6994
bangers$	6994
banging$	6994
bangladeshi$	1717 5582
bank$	624 10617
banked$	624
banking$	624
bankked$	624
bankking$	624
banks$	624
bannin	2822 2823
banning$	2815 6681 6682
bare$	6124 3348
barely$	1583 5442 1584 5443 1585 1641 5500 1642 1643 5636 2251 2894 2944 3298 3629
barred$	307 308 309 310
barrel$	3338
barter$	515 516
bartered$	515 516
bartering$	515 516
barterred$	515 516
barterring$	515 516
barters$	515 516
base	6675
base$	10406
baseball$	3408
basic$	3439
basically$	1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 3296
basis	2817
bath	6875
bath$	10606
batted$	5706
battle$	3316
be$	3951 4186 4187 4188 7934 4237 4241 440 4425 669 670 4533 4685 908 4785 8597 1008 4877 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 4949 5035 1230 1256 1257 1258 1259 1260 1261 5141 5142 5280 5281 5282 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 9239 9241 1709 5730 5733 9471 9472 9473 5757 5805 5815 1961 1962 1963 1964 5845 6009 6081 6171 6172 2440 2441 6525 6526 6561 2724 10314 6584 10367 6637 6646 6647 6649 6738 3075 3159 3161 3165 3228 3230 3238 3485
beanie$	7253
beanies$	7253
bear$	7975 835 6301 3487
beard$	5618 7217 7233 7235
bearded$	3776
beards$	5618 7217 7233 7235
bears$	3487
beat	10574 10589
beaten	2993
beaten$	3909 6852
became$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 5070 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 3075 3159 3161 3165 3213 3228 3230 3238 3640
because$	3875 275 297 299 4167 3000 10596
becom	2573 3610
become$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 5075 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 9472 3075 3159 3161 3165 3213 3228 3230 3238
becomes$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 5779 3075 3159 3161 3165 3228 3230 3238
becoming$	5070 5076 3158
bed	3023 3026 3615
bed$	7989 8093 8094 8095 8096 8097 8098 8099 8100 6871 6872 6873 10614 6885 7474
bedbugs$	6882
bedroom$	6872 10609
bedrooms$	6683
beds$	7989
bedwetting$	7474
bee$	7028
been	6470 3042 3610
been$	3974 3975 4017 4018 160 169 4050 4051 427 440 8184 8193 8195 8196 8197 4480 669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1182 5066 5067 5068 5074 5080 1230 1256 1257 1258 1259 1260 1261 1367 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1587 1709 5708 5709 5710 2078 2079 5954 9848 9849 6129 6130 9872 2356 2386 6257 6258 6259 6292 6293 6294 2440 2441 6358 6454 6525 2724 6637 2926 2928 6803 2947 3017 6901 3075 3100 3159 3161 3165 3213 3217 3228 3230 3238 3485 3640 3653 3664 3666 3688 3690 3696 3709 3710 3715
bees$	7028
before$	7953 5269 9060 10072 10101 10286 6894
befriend$	8066 481 482 483
befriendded$	481 482 483
befriendding$	481 482 483
befriended$	481 482 483
befriending$	481 482 483
befriends$	481 482 483
began$	440
beggars$	3494
begin	2809
begun	3650
behav$	8178
behave$	7905 7992 8173 8174 8175 8176 8177 4492 634 635 1111 1145 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1687 1688 1689 1690 9445 9451 9465 9537 3237 3293 7276
behaved$	8173 8174 8175 8176 8177 8178 8186 8218 8219 4492 634 635 1111 5113 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1687 1688 1689 1690 9547 9548 9549 9550 3237 7112 3293
behaves$	1111 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1687 1688 1689 1690 9537 9559 9560 9561 9562 3237 3293
behavi	10410 2822 10556
behaving$	8178 1111 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1687 1688 1689 1690 3237 3293
behavior$	7659 1211 1212 1213 1214 1215 1216 1217 1218 1219 6917
behaviors$	7659 6917
behaviour$	3 4 5 6 7 8 9 3871 7603 7604 3878 20 7646 7659 7736 4013 7862 7863 7864 7865 7866 7867 7868 7869 7887 7897 7898 7899 7900 708 8309 4582 724 4602 744 745 8391 8392 8393 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8472 8473 8474 8475 8599 8632 1211 1212 1213 1214 1215 1216 1217 1218 1219 8860 8861 8862 8863 8865 8866 8867 10204 6491 6574 10322 6595 6672 6676 6677 6681 10416 10421 10422 2833 6704 6705 10439 10549 6819 6897 6917 6918 6994 7014 7015 7064 7092 3234 3660 3661 7581
behavioural$	3234
behaviours$	7646 7659 8860 8861 8862 8863 8865 8866 8867 6917 6918 7064 7092
behavs$	8178
behavved$	8178
behavving$	8178
behind	10177 6551 10288 10315 6585 2735 6613 6614
behind$	9098 9099 9100 9553 9555 6273 10282 6594 2956 7164 7533
being	3610
being$	4017 4018 7771 4233 4251 427 4397 669 670 908 4785 4852 4854 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 5007 5057 1230 1256 1257 1258 1259 1260 1261 5202 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 5332 1709 2078 2079 9850 2356 2386 6256 6649 10485 2929 3075 3159 3161 3165 3213 3228 3230 3238 3664 3666 3688 3709 3710 3715
belief$	7323 7353
believe$	1142 1150 9862 10043 2726
believed$	4869 4870 8602 8603 8604 1142 1150 9576 9577 9578 9579 9580 2551 2698 2725 2730 2754
believes$	1142 1150 2726
believing$	1142 1150
belligerent$	3759
belong	2573
belongs$	10029 7342
below$	2956 7541
bench$	2793 10448 3036
benefit$	8436 2554 10145 2769
benefited$	2769
benefiting$	2769
benefits$	2769 2820
bereaved$	2967 3847
bereavement$	10587 3847
besotted$	541 542 543 544 545 546 547
bespectacled$	3776
bespok	2946
best$	1423
bet$	1961 5820 1962 5821 1963 5822 1964 5823 1965 1966
beta$	6772
betray$	3473
betrayed$	3470 3473
betraying$	3473
betrays$	3473
better$	3960 3993 7995 8223 8327 8328 4606 8338 8339 9676 2677
betwee	10234
between$	5319 7559
beyond$	8740 8741 8742 1255 1262 1384 1928 3190 3191 3427 3464
bid	2817
bifida$	7480
big$	3923 8548 1512 1513 1514 1515 1683 1713 3331 3339 3356 3375
biggest$	1737 3379 3552
biological$	3272
biopsy$	10517
bipola	6844 3823
bipolar$	10575
birth	6462
birth$	8904 3272 7500
birthmark$	3777
birthmarks$	3777
bit$	4247 9053 9054
bitchy$	3761
bitten$	7176
bitterly$	2355
black$	1695 1717 5580 1730 9326 5611 5612 5613 1755 1758 9385 9386 9387 9398 3327 3328 3351 3352 3359 3375 7253 3399 7419
blackheads$	7246
blacko	3826
blade	10639
blade$	4816 4817 4818 6893 10636
bladed$	10636
blades$	4816 4817 4818
blam$	2514 2515
blame$	311 312 313 314 8248 8249 8250 8251 8252 8253 8254 8255 8256 8257 8258 8259 4530 4531 8284 8285 8286 8287 8302 8303 8304 8305 720 721 722 798 8388 799 4690 4691 4692 4693 4694 9887 10030 10032 10033 6303 10035 10040 10041 6338 2522 2523 2524 2525 3483 3484 7346
blamed$	8264 720 721 722 798 799 2514 2515 2522 2523 2524 2525 3047
blames$	720 721 722 798 799 6303 10035 2522 2523 2524 2525
blameworthy$	3786
blaming$	720 721 722 798 799 9801 9802 9887 2514 2515 2522 2523 2524 2525 10121 10122 10123 10124
blammed$	2514 2515
blamming$	2514 2515
blams$	2514 2515
blank$	9413 5701
blanket$	1852
blatant$	1130 1131 1133
bleach$	3352
bleached$	3352 3375 7236
blight$	3201
blighted$	1134
blind$	6227 7348 3503 7495 7496
bling$	8546
blinkered$	3786
block$	8318 8957
blockers$	10503
blond$	5601 3352 3375 3776
blonde$	5601 3352 3374 3375 3776
blood$	7491 3655 3824
bloody$	3452
blue$	9326 3353 3375 7253
board$	5959 5964 5965 10061 6357 10128 10129 6447 10274 7386
boards$	7386
boast$	3126
boasted$	3126
boasting$	3126
boasts$	3126
boastted$	3126
boastting$	3126
bodge$	3789
bodged$	3789
bodges$	3789
bodging$	3789
bodies$	8092 8214 4486
bodily$	6905
body$	8092 4486 1488 1489 1490 1491 1492 9096 6511 2654 3363
boisterous$	3761
bomb$	7031 7032
bomber$	5620 7253
bombers$	7253
bombs$	7031 7032
bone$	3257
boned$	7198
book$	10386
boost	2875
boots$	7253
born$	2889 10497 3622 3637
borough$	7554
boss$	7841
bosses$	7381
bossy$	3761
botch$	3789
botched$	3789
botches$	3789
botching$	3789
both$	3100 3158 7296 3546
bother$	8234 8516 9500 9501 9502 9503 9617 9748 9819 6975 7301 7302
bothered$	8178 8186 9674 9685 9690 9695 9698 9699 9701 9702 9703 9704 9713 9714 9715 9716 9717 9718 5990 9740 9741 9742 9743 9748 6023 9820 9872 6289 10090 2508 7301 7302
bothering$	7301 7303
botherred$	7301
botherring$	7301
bothers$	5409 9141 7301
bottom$	3676
bottoms$	9391 1807 3410
bought$	4810
bouncers$	8926 8927 8928 8929
bound$	423 1882 1883 1884
boundaries$	8760 8761 6984
box$	6875 3374 7307 3449
boy	6475 10264 10265 10267 10296 2734 10342 6655 10409 10440 10457 6843 6910 7434
boy$	287 347 8141 726 1012 1171 8813 8839 8840 8841 8842 8843 8844 8855 1275 8987 1765 1812 1813 5764 5836 5837 6419 6887 10641 3127 6998 7010 3162 7037 7086 3236 7215 7238
boyfri	10556
boyfriend$	8046 8113 524 525 526 527 528 8149 8150 561 562 2970 10562 10570 10577 6949 6950 3092 3093
boyfriends$	8113 524 525 526 527 528 8149 8150 561 562 6949 6950 3092 3093
boys	6404 6411 10251 10252 6522 2666 2667 6556 2720 6605 2758 10410 6715 10446 2879 10472 3554
boys$	7672 7819 7839 7844 7847 287 7902 7931 347 4222 4223 4224 7991 4261 4263 4265 8021 8046 8081 8085 4455 4456 4461 4462 4470 4488 726 749 4647 4761 8522 8536 8558 4829 8567 8577 8578 8579 8580 4863 1005 1006 1007 1012 8609 8706 1170 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 1275 8870 8926 8927 8928 8929 8987 1452 5371 5372 5373 5374 9146 9178 9327 1765 1812 1813 9411 9504 9505 9506 9507 9508 5784 5785 5786 5801 5810 5816 9558 5828 9568 5881 9663 9825 6132 6133 6134 6135 6136 6137 6192 9938 9957 9965 9966 9967 9968 9969 9970 9971 9972 6382 10287 6579 2729 2731 2743 10334 10336 6617 2785 10432 6926 6998 7010 7037 7067 7086 3236 7215 7332 7340
braces$	7235 7246
brag$	3126
braged$	3126
bragged$	3126
bragging$	3126
braging$	3126
brags$	3126
braid$	7233 7235
braided$	3375 7236
braids$	9388 7233 7235
brain$	3826
brand$	9350 7268
branded$	9354 9355 3399
brands$	9350 7253 7268
brat$	3744
brats$	3744
bravado$	8547
breach	10189 3713
breach$	10381 3043
breached$	3043 3713
breaches$	3043
break	10556 6830 10571
break$	7905 983 984 5170 9473 9616 10430 3125
breakdown$	10021 10483 7133 7543 7554 7556
breakdowns$	7133
breakfast$	10602
breaking$	7649 7650 7651 7652 7653 983 984 9616 2420 2866 3125 3480
breaks$	983 984 9616 2420 3125 3480
breakup$	10561
breath$	9340
bribed$	6977
bridge$	8754 8755
bridges$	8754 8755
brief	2626
brief$	2541 2561 6485
briefed$	2669 6538
briefi	7370
briefing$	2561 6485 3527 7387
briefs$	2561 6485
bright$	3375
bring	2774
bring$	7609 3879 7627 636 637 638 639 640 727 1576 2786 2796 2826 3574
bringing$	636 637 638 639 640 727 1576 2786 2796 2826 3574
brings$	7609 3879 636 637 638 639 640 8314 727 1576 2786 2796 3574
broad$	3331 3337
broke$	983 984 5169 2420 3125 3480 7554
broken$	5128 5171 2420 2757 3227 7089 3480 7554
bronchitis$	3825
brothe	6824 10557 6827 2984 10583 10597 10598
brother$	8016 2961 10555 6825 2970 6858 7131
brothers$	8016 8904 7131
brough	6636
brought$	7602 7609 3879 7627 636 637 638 639 640 8314 8315 8316 727 1576 2687 10367 6644 2786 10378
brown$	1730 9326 3351 3352 3353 3359 3375
bruise$	3829
bruised$	3829
bruises$	3829
bruising$	3829
brunette$	5601 3776
brush$	2416 2437
brushed$	2359 2416 2437
brushes$	2416 2437
brushing$	2416 2437
buck$	5608 9999 3477
budget$	6341 10084 10093 10094
budgets$	10016 6341
bugs$	6882
build	10154 2768 2774 3512 3553
build$	1453 1454 9293 9294 9295 5618 2585 2732 7190
builded$	2585
buildi	6437 2774
building$	10084 10168 2585 2732
builds$	9293 9294 9295 2585 2732 7190
built$	5564 10201 6592 3332 7192
bulimi	3627
bulimia$	7486
bulimic$	7486
bulk$	2738 6623
bulky$	3331
bulletproof$	8740 8741 8742
bullied$	7635
bullies$	8619 8620 8621 8680 8681 8682 7017 7018 7024 7025 7317
bully$	8619 8620 8621 8680 8681 8682 7017 7018 7024 7025
bullying$	7649 7650 7651 7652 7653 8707 8905 10121 10122 10123 10124
bump$	6766
bunch$	8564 1091 1171 8813 8839 8840 8841 8842 8843 8844 8855 1320 1556 1557 9573 7010 7086 7136
bungle$	3789
bungled$	3789
bungles$	3789
bungling$	3789
bunk$	3073
bunked$	3073
bunking$	3073
bunks$	3073
burden$	4963
bureau$	10137
burgla	10130 10139 10183 10288 10303 2715 10312 10316 10324 10325 10331 10339 10343 10344 10345 6690 6890 6905 6906 6909 3730
burglar$	8680 8681 8682 10282 7024 7025
burglaries$	10289 6574 10421 10637 10638 10640 7425 7432 7589
burglars$	8680 8681 8682 7024 7025
burglary$	2556 6574 10307 10621 10636 10637 10638 10640 3546 3556 7589
burgle	3858
buried$	2205 2206 2412
burly$	3331 3776
burn$	1164 1165
burned$	1164 1165
burning$	1164 1165
burnned$	1164 1165
burnning$	1164 1165
burns$	1164 1165
burnt$	1164 1165
bury$	2205 2206 2412
burying$	2205 2206 2412
bus$	8017 8018
busine	6487 6689 7452
businesses$	10134 10218 10420 10441
busy$	10037 6307
but$	4031 4576 4577 5299 1441 1442 1443 1444 1447 1448 1449 1450 5314 5315 5316 5317 5352 5368 5513 9615 6266 7322
buy	6545
buy$	7818
buzz$	3916 58 3920 7977 7978 7979 8514 8540 3366
by	6729 3589 3595
by$	7776 7838 4400 4401 4405 4787 4788 4809 8569 8800 5139 5455 9442 9668 9877 6148 6149 6150 9944 9947 9948 9949 9950 6397 6427 2662 10305 6576 6616 6779 10521 6798 3063 7297 7329 7384 7548 7550
c$	7589
cahms	3836
caked$	1739
calculated$	3958 100
calculating$	3761
call$	9650 9651 9652 9981 9983 9984 2562 2634 7340
called$	9872 10090
caller$	7034
callers$	7034
callin	10165
calling$	2562 6450 2634
callous$	3761 3786
callousness$	3786
callout$	7546
callouts$	7546
calls	2671
calls$	9650 9651 9652 9983 9984 10027 10028 2562 10177 6456 2634 10262 6685 7340 7341
came$	304 8218 8219 702 1387 1390 1795 1804 10090 2687 2723 2918 3097
camera	6511 6527
camera$	10236 10242 6512 10244 2662 10258 2674
cameras$	10236 10242 6512 10244 2662 10258 2674
camhs	3836
camhs$	5967
camouflage$	7253
campaign$	3599
can	2599
can$	3973 651 652 653 5071 1282 1348 1351 1352 1354 1362 1421 1552 1558 1582 1594 1597 1652 9281 5803 1967 1987 1990 5869 2152 2445 2592 2662 2771 6636 2787 2958 3422 3602
canada$	3400
cancer	6844 3824
cancer$	10575
candidates$	6670
cannab	10639 6912
cannabis$	34 3927 8093 8094 8095 8096 8097 8098 8099 8100 8105 4946 10250 6774 10506 10508 6893 10643 6927 3649
cannon$	7033
cannons$	7033
cannot	2903 2958
cannot$	859 916 5769 9515 9516 9517 9518 1986 2150 2222 6817
cap$	1786 9377 9378 9379 9388 9393 5671 5672 1814 1815 7253 3398 7258 7267
capab	6587
capabi	10453
capability$	3805
capable$	1154 1555 1560 5428 5451 5452 1599 1612 5850
capaci	10453
capacity$	1549
caps$	1786 9377 9378 9379 9380 9381 9388 9393 9394 9395 9396 5671 5672 1814 1815 7253 3398 7258 7267
capsules$	6770
captur	6437 3553
capture$	9282 9283 10168
captured$	6515
car	7561
car$	8037 8038 8039 8040 8561 8562 8563 3538
care	3003
care$	3929 3930 3931 3932 3933 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 5026 5168 5209 5417 5418 5419 5422 5423 5425 5426 5429 5440 9209 9210 9211 9212 9229 9234 9235 9236 9237 9238 9500 9501 9502 9503 9519 9520 9521 9660 5968 9700 9748 6018 9819 9837 9838 9839 9840 9841 9842 9843 9844 6116 6117 6118 6119 6120 10057 10058 10059 10060 6350 2492 2493 2494 10523 10551 10582 10591 6862 10611 3273 7301 7302 7349 3657 7551 7552 3694 3849
cared$	9674 9690 9695 9698 9699 9701 9702 9703 9704 9713 9714 9715 9743 9748 2492 2493 2494 7301 7302
career	10321
career$	4282 7014 7015 3166 3551
careful$	7611 3885 3886 3887 3888
carefully$	8223
careless$	78 79 81 82 4156 740 9789 9790 3109 3786
carelessly$	3786
carelessness$	3871 7603 7604 7888 7889 7890 7891 7892 7893 8276 4546 4584 4585 4605 3786
carer	2982 10583 3699
carer$	5121 5122 10553 10555 10591 3007 7551 7558
carers$	1155 1156 5121 5122 10591 7066 7551
cares$	9519 9520 9521 2492 2493 2494 3007
caribbean$	1717
caring$	3007 7286
carpet$	10006
carrie	10177 2641
carried$	4021 7770 7788 7806 8207 710 711 957 958 959 1762 1763 9815 9816 9817 9818 10392 3098 6958 3391
carries$	7787 7805 710 711 957 958 959 1113 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1433 1687 1688 1689 1690 1762 1763 5883 10202 10294 6566 3098 6958 3391 3487
carry	2641
carry$	7673 7688 4020 7786 7804 7905 7934 7936 7937 7938 4216 4217 4218 8173 8174 8175 8176 8177 710 711 8481 8483 8489 8491 957 958 959 8588 8589 1112 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1432 1687 1688 1689 1690 1762 1763 9473 5882 2809 3098 6958 3391 3487
carryi	10177 6551 10315 6888 6908
carrying$	7771 7962 8173 8174 8175 8176 8177 957 958 959 4856 1762 1763 10282 10294 2735 6613 6614 10619 6905 3098 3391
cars$	8561 8562 8563
case$	8670 8812 6354 10180 6492 2733 6627 10364 10629 7039 7041 7090 7091 3544 7577 7583
cases$	8670 8812 10180 7039 7041 7090 7577
cash	2810
cash$	7842 7843 4122 4123 4124 4125 4126 4128 4129 7977 7978 7979 4303 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8518 8519 8546 8560 6669 6893 3211
cast$	7672 5801 5810 5816 9568
casual$	9976
casually$	1715 3355 7252
casualty$	10515 10516
catalogue$	2075
catch	10154 10243 10366 6640 7458
catch$	2602 10245 10255 2780 10371 10372
catches$	2780
catching$	2780
category$	5084 3000
catheter$	3831
catty$	3761
caught	10377 10378
caught$	7635 7638 440 8738 8739 10338 3049 3217 3729
cause$	7602 7627 690 8669 1128 1129 9472 2749 2832 7038 3206 3209
caused$	7602 7627 690 8314 8315 8316 1128 1129 3206 3209
causer$	7005
causers$	7005
causes$	690 8314 8669 1128 1129 7038 3206 3209
causin	6585 2735
causing$	7649 7650 7651 7652 7653 690 8714 1128 1129 9616 6594 3206 3209
cautio	6890 7569
caution$	10621 10635 7582
cautioned$	10330 3712
cautions$	10635
cautious$	7613 9976
cavalier$	3786
cbo	6676 6677 3723
cbo$	10407 10408 6678 7582
cbos$	10407 10408 6678
cbt$	7509
cce$	7997
cctv	6511 6527 2747 6606
cctv$	6420 6421 6422 2564 2565 10164 2579 10242 6512 2655 2665 10258 2674 3529 7396
ceases$	10427
cell$	10137 7383 3529
cells	6900
cells$	10631
central$	10191
centre$	8719 10420 10424 10467 10470 7582
cerebral$	3824
certain$	1882 1883 1884 1925 5820 5821 5822 5823 1965 1966
certainly$	2037 2045 5904 2046 2047 7293
certainty$	1926
chain$	10188 7253 7376 3544
chains$	10188 7253
challe	10269 6657
challenge$	9616 10388
challenged$	9616 10338
challenges$	9616
challenging$	4885 8801 8802 8803 8804 8805 8806 8807 8808 8809 8872 8873 8874 8875 8876 1287 1288 1289 1290 1291 9616 3227 3231 3233 7097 3761
chance$	3985 3986 3987 129 7812 7813 7814 7815 7816 7817 4119 261 262 8442 8443 5774 5792 5875 2017 2397 2398 2399 2400 10007 10008 2800 2829 6971 7337
chances$	3985 3986 3987 129 7778 7810 7811 7812 7813 7814 7815 7816 7817 4119 261 262 8442 8443 2397 2398 2399 2400 10007 10008 6971 7337
change$	7716 362 7992 4378 8110 8417 8418 8419 8420 8787 8795 9414 9445 9451 9465 9534 9557 5827 9565 9590 9591 9592 9601 9606 5876 9862 7276 7277 7284
changed$	362 5767 9563 9576 9577 9578 9579 9580 3668
changes$	362
changing$	9590 9591 9592 5862 7284 3668
chaos$	8278 8540 8575 6975 7065
chaotic$	1264 3227 7087 3229 3231 3761 3786
chaperone$	9263 9264 9265 9266
chaperones$	9263 9264 9265 9266
character$	8700
characters$	4999
charg	10366
charge	10177 6551 2767 10362 6633 6644 10377
charge$	9746 10282 10356 6626 10385 2843 10635 7430 3603 7575
charged$	10330 10348 10375 3714 7574
chargeing$	2843
charges$	10293 10364 2777 10387 2843 10635 7430 7433 3603 7575
charging$	6633 3569
charity$	5959 5964 5965 10061 6357 10128 10129
charm$	5195
charms$	8214 8215
chart	2642
chart$	2571 6444 2675 7377
charted$	2675
charts$	7377
chase$	7647 7648 8514
chaser$	9983 9984
chasers$	9983 9984
chasing$	9983 9984
chat$	8069 8070 481 482 483 6465 2608
chated$	481 482 483
chating$	481 482 483
chats$	481 482 483 2608
chatted$	481 482 483
chatting$	481 482 483
chav$	3744
chavs$	3744
cheat$	7024
cheats$	7024
check	7370
check$	2575 6436 2582 2586 2590 2594 10236 2695 10500 7380 7392 7436
checked$	9872 10090 2586 6452 6530 6620 10414
checkes$	2586
checking$	2586 2590
checks$	2586 2590 10236 2664 2695 7380 7392 7436
cheek$	9325
cheeks$	9325
cheeky$	3761
chested$	7197 7207
chicken$	8017 8018
chief$	3202
child	10410 6816 6843 6910 7501
child$	287 347 501 726 1012 1171 8813 8815 8816 8839 8840 8841 8842 8843 8844 8855 1275 8987 9056 9061 9062 9063 9064 9065 9127 9128 9129 9130 9285 9288 1765 1812 1813 5766 6767 10547 10592 3004 3005 10641 3083 3127 6997 7010 3154 3157 3166 7086 3236 7129 7157
childhood$	3612
childish$	5392 5393 5394 3761
childlike$	9098 9099 9100 5392 5393 5394 5528 5529 5530 5531 7164
children$	7672 287 7902 347 7991 4261 4263 4265 4455 4456 4461 4462 4470 4488 726 749 4647 4761 8567 8577 8578 8579 8580 4863 1005 1006 1007 1012 8609 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 1170 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 1275 1308 8987 5298 1452 9055 9061 9062 9063 9064 9065 9127 9128 9129 9130 9146 9285 9288 1765 1812 1813 9504 9505 9506 9507 9508 5784 5785 5786 5801 5810 5816 9558 5828 5881 9663 2110 2111 9825 6132 6133 6134 6135 6136 6137 6184 6191 9957 9965 9966 9967 9968 9969 9970 9971 9972 6322 6381 6382 3003 6926 6982 6997 7010 7067 7086 3236 7129 7157 7296 7331 7332 7334 7340 7558
chin$	9325
chinese$	1717 5582 7245
chip$	5158 1300
chis	3510
chis$	7369
chlamy	3643
chlamydia$	7502
choice$	3 4 5 6 7 8 9 7659 3942 3943 85 86 3946 88 89 90 3950 92 7683 7684 7685 7686 7687 7689 3959 7691 7692 7693 7694 7695 7696 107 108 109 7724 7725 7726 7727 7728 7729 7730 7731 7862 7863 7864 7865 7866 7867 7868 7869 4142 7874 7875 7876 7884 7885 4203 7935 346 4206 4207 4208 4209 8930 9070 5457 5458 5459 9191 9192 6917 6918 6919 6920 6922 7159
choices$	3 4 5 6 7 8 9 3871 7603 7604 7659 7683 7684 7685 7686 7687 7691 7692 7693 7694 7695 7696 117 118 119 120 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7736 7739 7740 7741 7742 7743 4013 7862 7863 7864 7865 7866 7867 7868 7869 346 4206 4244 4245 4582 724 4602 744 745 8391 8392 8393 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 9070 9111 9112 5457 5458 5459 9191 9192 6917 6918 6919 6920 7159
choose$	110 111 112 130 131 7750 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8064 8065 9139 5441 9179 9180 9275 9471 9635 3064
chooses$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8064 8065 9635 2451 2452 2453 2454 3064
choosing$	110 111 112 130 131 7862 7863 7864 7865 7866 7867 7868 7869 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9182 9183 2451 2452 2453 2454 3064
chose$	110 111 112 130 131 7750 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9635 9997 2451 2452 2453 2454 6336 10068 3064 7348
chosen$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8178 8186 3064
chronic$	10480 3621
chubby$	5565 5601 3776
chunky$	3331
cid	10136
cigarettes$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8560
cin$	3849
circles$	5617
circul	2687 3567
circulate$	2542 6402 2544
circulated$	2542 6402 2544 10135 2621
circulates$	2542 6402 2544
circulating$	2542 6402 2544
circulation$	7426
circumstances$	9634 9657 7562
citalo	3644
citalopram$	7503
city$	5560
civil	2822 3589
civil$	6681 3580
clad$	1767 1768 1769 7203 7214 3393
claim$	4864 4865 4866 7567
claimed$	4864 4865 4866
claims$	4864 4865 4866 2932
clamp$	3585
clamped$	10469 3585
clamping$	3585
clamps$	3585
clarif	2753
class$	4300 8633 8637 5036 8877 9126 10052 10639 6912 7534 3730 3815
classed$	1234 2573
classmates$	8016 9255 9261 6926 7023
clear	2580 2877
clear$	728 731 734 735 1730 1925 6276 2730 3359 3439 3567 3573 3592
cleared$	2880
clearly$	647 1910 1911 1912 1913 2037 2045 5904 2046 2047 5947 2440 2441 3485
cleft$	3824
clever$	1513 1514 1515
climb$	971 972
climbbed$	971 972
climbbing$	971 972
climbed$	971 972
climbing$	971 972
climbs$	971 972
clingy$	3761
clinic	2922 3610
clinic$	10500 6781 10516 3496 7473 7502
clinically$	3630
clip$	4374 4375 517 518 10164
clips$	4374 4375 517 518
close	2690
close$	10041 2485 2550 6549 7335
closed$	2401 2485 2535 7289 7292 7335
closes$	2485 7335
closing$	9801 9802
closure$	2815 3604
clothe$	7388
clothes$	3878 20 3896 7977 7978 8093 8094 8095 8096 8097 8098 8099 8100 708 4582 724 5623 5624 9377 9378 9379 9380 9381 9385 9386 9387 9388 9399 9408 6735 7253 7258 7388
clothing$	5623 5624 9377 9378 9379 9399 9408 7253 7255 7258
clout$	8547
club$	2502 3496
clueless$	3786
co$	4706 8779 5684 5715 5721 5726 5735 5811 7083 3589
coach$	7841 8088
coaches$	8088
coat$	9377 9378 9379 9388 7253 7258 7266
coats$	5623 5624 9377 9378 9379 9380 9381 9388 7253 7258 7266
cocain	6768 10639 6912
cocaine$	10499 6774 10508 10643 6927
cocky$	3761
coddling$	9212
code$	7189
codein	6768 6772
codeine$	10499 10503 10506
codes$	7189
coelia	3621
coeliac$	7480
coerced$	7635 8492 8493 8494 8495
cognitive$	3608
cohort	6475 10264 10265 10267 6556 10296 2734 6605 6655 10409 10440 10457 10462 7434
cohort$	8637 4909 1171 8813 8839 8840 8841 8842 8843 8844 8855 9126 9573 10273 10287 2729 10336 2785 10418 10432 10433 7086 3555
cohorts$	10273
cold$	9870 10065 10612
coliti	3621
colitis$	7480
colleagues$	5324 5325 5326 2631
collec	7370 3512 3553
collect$	2540 6443 6740
collected$	2540 6443 10201
collecting$	2540 6443
collective$	3439
collects$	2540 6443 10202
college$	5959 5964 5965 5967 10061 6357 10128 10129 10528 10529 10530 10532 10534 10540 10543 3496 7528 7529
colleges$	10537
collude$	682 683
colluded$	682 683
colludes$	682 683
colluding$	682 683
colostomy$	3831
colour$	7220
coloured$	3375
colours$	9399 7220 7253
combat	2826
combative$	3759
come	10224
come$	3989 7832 304 4214 4219 4220 8180 4459 4592 8436 1064 1385 1388 1586 5473 5474 5475 1795 1804 9445 9451 9465 9472 9537 9547 9548 9549 9550 2061 9719 9720 2723 2918 3097 7276
comes$	304 700 1065 1245 1386 1389 1795 1804 9537 10235 2918 3707
comfort$	6341
coming$	7711 304 8203 9444 2918 10580
comings$	6496 2678
comman	6456
command$	6723 7403
commands$	10187
comment$	1816 1817 1818 1819
commented$	1816 1817 1818 1819
commenting$	1816 1817 1818 1819
comments$	1816 1817 1818 1819
commentted$	1816 1817 1818 1819
commentting$	1816 1817 1818 1819
commit	6551 10315 6585 2735 6613 6614
commit$	7905 9445 9451 9465 9473 10272 10291 10318 10476 7276
commits$	10272 10476
committed$	10476 3050
committing$	10282 6594 10389 3050
committs$	3050
common$	4733 9791 9792 9793 10057 10058 10059 10060 6905 7349
commun	2548 6689 3038
communicate$	481 482 483
communicated$	481 482 483
communicates$	481 482 483
communicating$	481 482 483
communication$	2432 2433 2434 2435 3439 7328
community$	8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8661 8719 8723 8724 6407 6497 2751 2814 10420 10441 6897 6982 3721 3723
companion$	7697
companions$	7697
company$	7592 7697 4118 7915 7933 8545 4820 4821 5959 5964 5965 10061 6357 2502 10128 10129 6981 3495
compar	2593
compare$	6436
compared$	6452
compass$	8465
complacency$	9887 3786
complacent$	6307 3786
complain$	1816 1817 7294
complained$	1816 1817 7294
complaining$	1816 1817 9616 7294
complainned$	1816 1817 7294
complainning$	1816 1817 7294
complains$	1816 1817 7294
complaint$	1010 1011 9796 9876 6988 7340
complaints$	1010 1011 9796 9876 10027 10028 6988 7340 7341
comple	10392
complete$	1130 1131 1133 1852 2468 2585 3439
completed$	7776 9547 9548 9549 9550 2060 9815 9816 9817 9818
completeed$	2585
completeing$	2585
completely$	1331 5938 3311 3430 3433
completes$	2585
complex$	3231 3612
complexion$	5618 7218 3777
complexions$	7218 3777
compliance$	6993 7081
compliant$	5131 7080
complicit$	40 407 408 409 410 424 8163 683 6959
complicity$	7886 682 6612
complied$	8186
complies$	9559 9560 9561 9562
comply$	7905 8436 9414 9445 9451 9465 7276 7277
comprehension$	7323
compromise$	10 3054 3055
compromised$	10 3054 3055
compromises$	10 3054 3055
compromising$	7592 10 3054 3055
compulsive$	3166
computer$	7393
conceal$	761 762 1799
concealed$	761 762 1799 7270
concealing$	761 762 1799
concealled$	761 762 1799
concealling$	761 762 1799
conceals$	761 762 1799
concer	6730 2905 2959 2992 3644
concern$	3936 4736 6007 6008 9837 9838 9839 9840 9841 9842 9843 9844 9876 7340
concerned$	5400 5401 5402 9134 9135 9136 5406 5407 6286 6287 6365 2507 10315
concerning$	8801 8802 8803 8804 8805 8806 8807 8808 8809 3233
concerns$	8472 8473 8474 8475 6007 6008 9876 10027 10028 10461 7340 7341
concerta$	7503
conclusion$	10111
conclusions$	10111
concus	3826
condescending$	3787
condit	6748 3713
condition$	10479 10633 7484 7497 7511 7571
conditional$	3710 3711
conditions$	8573 3020 10633 7562 7571
conduc	2641 10392 2809
conduct$	3 4 5 6 7 8 9 3871 7603 7604 3878 20 7659 7887 4582 724 8391 8392 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8599 1211 1212 1213 1214 1215 1216 1217 1218 1219 1391 1392 1393 1394 1395 1396 6917 3234 3605
confer	10594
confidence$	1371 1373 1488 1489 1490 1491 1492
confidential$	3513
confidentiality$	10004
confir	2753
confiscated$	6506 10400
conflict$	8278 8520 9617 3020 6994
confro	10269 6657
confront$	10388
confrontation$	8278 8520
confrontational$	8810 8811 8872 8873 8874 8875 8876 7097 3759
confrontations$	8520
congregate$	8911 7188
congregated$	8911 7188
congregates$	8911 7188
congregating$	8911 7188
connected$	1017 2699 10315 6593 6994
connection$	3048
conscious$	3958 100 4153
consensual$	3288 3739
consent$	7886 533 534 535 536 537 538 1341 1342 1343 1344 9139 9242 5521 5522
consented$	533 534 535 536 537 538 8129 540 568 1341 1342 1343 1344
consenting$	533 534 535 536 537 538 3288 3302 3739
consents$	533 534 535 536 537 538 1341 1342 1343 1344
consequences$	7660 7661 7662 7663 7665 7666 7667 7669 7734 146 7744 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 4077 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8736 8921
consid	2573 2687 2869
consider$	8436 1168 9445 9451 9465 9862 7276
considerable$	5013
considered$	4869 4870 1052 1168 1229 2906 3158
considering$	1168 2906
considerred$	1168
considerring$	1168
considers$	1168
consistent$	1852
consistently$	2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 3416 3435
consort$	3120
consorted$	3120
consorting$	3120
consorts$	3120
consortted$	3120
consortting$	3120
consta	6420 6421 6422 2564 2565 2665
constable$	10151 10152 10153 6423 6424 6524
constables$	10151 10152 10153 6423 6424 6524
constant$	6252 6253
constantly$	470 2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 2355 3435
consti	2573
consul	6778 6783
consultant$	10509 10510 10514
contac	10165 10175 6501 2678
contact$	4114 4115 4118 8066 481 482 483 485 486 487 488 489 490 491 1313 1314 10165 2988 7135 7272
contacted$	481 482 483 485 486 487 488 489 490 491
contacting$	481 482 483 485 486 487 488 489 490 491
contacts$	481 482 483 485 486 487 488 489 490 491 10232 6537
contactted$	481 482 483 485 486 487 488 489 490 491
contactting$	481 482 483 485 486 487 488 489 490 491
contain$	8745 8746 8773 9590 9591 9592 6467 7284
contains$	6467
contempt$	10106 10107 10108 10109 10110
contemptuous$	3787
content$	246 247 252 357 358 359 387 388 566 567
continually$	470 2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 3435
continue$	7750 7785 7807 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 9472 3071
continued$	7750 7770 7785 7807 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 1852 3071
continues$	7750 7785 7807 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 3071
continuing$	7750 7785 7807 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 3071
continuously$	2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 3435
contra	3641
contraception$	9188 9189 9190 7500
contraceptive$	7500
contract$	10403 7582
contracts$	10403
contradictory$	8602 8603 8604
contribute$	682 2831
contributed$	7602 682 8315 8316
contributes$	682 2831
contributing$	682
contro	2826 6686 3604
control$	8436 8462 8468 8699 8730 8745 8746 8773 8801 8802 8803 8804 8805 8806 8807 8808 8809 5110 8845 8852 8853 5132 8887 8893 8894 5476 5477 5553 9513 9590 9591 9592 6420 6421 6422 2564 2565 2566 6487 2665 6527 2747 10417 6703 2856 10463 7050 7284 3600 7463
controlled$	7635 8156 9450 9456 9461 9470 9546 9576 9577 9578 9579 9580
controlling$	3233 7381 3761
controls$	7381
convenience$	6341
conveniently$	3489
convic	6633 6644 3853
convict$	3575
convicted$	10330 10348 10375
convicting$	3575
conviction$	10364 3810 3854
convictions$	10293 10364 10387 3810 3854
convince$	9534 9557 5827
cool$	8587 4857 4858
cooper	6744
cooperate$	7877 8436 8780 8792 8795 9414 9445 9451 9465 9862 10475 7276 7277
cooperated$	8780
cooperates$	9559 9560 9561 9562
cooperating$	8780
cooperation$	8779 7083
coordi	3589
cope	6773
cope$	5213 1374 5234 5235 1377 1391 1392 1393 1394 1395 1396 9139 5417 5418 5419 5422 5423 5425 5426 5429 1577 1578 1579 9179 9180 5453 1595 1596 5456 1603 9864 10504 10505 3310
coped$	1391 1392 1393 1394 1395 1396 1603 3310
copes$	1391 1392 1393 1394 1395 1396 1603 3310
copied	2547
copied$	10196
coping$	1391 1392 1393 1394 1395 1396 5417 5418 5419 5422 5423 5425 5426 5429 9182 9183 1603 3310
copy$	2626
core	10462
core$	4974 4975 10191 10374
cornrows$	3777
corporate$	3439
correl	2593
correlated$	6452
corrob	2548
corroborated$	6407
corrupting$	1021 1022 1023 3152
cotton$	3301
couch$	10605
could$	21 22 23 24 25 351 352 353 354 355 356 360 361 366 367 368 369 370 371 390 391 651 652 653 5072 1283 1348 1351 1352 1354 1362 1421 1552 1558 1582 1652 9281 5803 1967 1988 1989 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2151 2159 2223 2407 2477 2478 2480 2481 6414 2558 2592 2771 2787 2958 3422
council$	5959 5964 5965 5967 10061 6357 2502 10128 10129 3439 3486 3495
counse	6778
counselling$	10513 7472 7509
counsellor$	10509 10510
count$	1961 5820 1962 5821 1963 5822 1964 5823 1965 1966
countless$	4026 4048 6252 6253 6276
country$	6929
county$	4267 4284 4291 4294 4301 8034 8035 8036 1093 8717 5217 10324 6602 7554 3815
couple$	1320 10600
courier$	8683 1099 7026
couriers$	8683 1099 7026
course$	5897 5904 2046 2047 9639 9650 9651 9652
courses$	9650 9651 9652
court	6644 10377 6888 3571 3713
court$	7990 648 649 6553 10375 10379 2793 10448 10619 10625 3036 3042 3102 3571 7430 7543 7575 7576 3718 3723 7584
courted$	648 649 3102
courtesy$	9732 9733 9791 9792 9793
courting$	648 649 3095 3102
courts$	648 649 8907 8908 10375 2793 10448 10619 3102
cousin	10557 10598
cousin$	8016 2961
cousins$	8016
cover$	8387 1799 6157 2415
coverage$	6536
covered$	1799 2415 7270
covering$	9364 1799 2415
coverings$	9364
coverred$	1799 2415
coverring$	1799 2415
covers$	1799 2415
covert	2876 3529
covert$	6735 3513 7388 3564
covertly$	7388
cowardly$	3786
cowards$	7317
cp$	3849
cpn$	6678
cpns$	6678
cps	6463
cps$	10194
cpw$	6678
cpws$	6678
crack	6768 10639 6912 3586
crack$	4946 9978 10250 10499 10508 10643 6927
crackdown$	7445
cracked$	10378
crackeddown$	7445
crackingdown$	7445
cracks$	9978
cracksdown$	7445
crave$	924 925 3245
craved$	924 925 3245
craves$	924 925 3245
craving$	924 925 3245
crazy$	7087
create$	492 690 1128 1129 2585 3206 3209
created$	492 690 1128 1129 3206 3209
createed$	2585
createing$	2585
creates$	492 690 1128 1129 2585 3206 3209
creating$	492 690 1128 1129 3206 3209
credibility$	6991
credible$	8598
credit$	8093 8094 8095 8096 8097 8098 8099 8100 8105 8107 8108
crew$	9126
cries$	1296
crime	10130 2548 10139 6412 10183 10189 2605 2632 6559 10304 2715 10316 10317 10324 10325 2736 10331 10339 10343 10344 10345 10351 6624 6685 6690 6691 6708 6715 10446 10478 6909 7376 7390 7414 7441 7452
crime$	7647 7648 7997 8011 8013 8527 8575 8707 8717 8905 10136 6407 10143 2556 6432 6435 2583 2584 2589 10180 10183 6464 2610 6476 10208 10209 6480 2624 6486 2629 6491 6493 10282 10289 10290 6569 6571 6574 6595 6598 2756 6621 10353 10354 10355 6651 6671 6676 10416 2827 10421 10422 2833 10425 10426 6697 10428 10429 2847 10439 2878 2886 3038 10640 6923 6925 6994 3211 3524 3544 3556 3563 7425 7432 7442
crimes$	7997 10180 10289 10290 6574 6595 10416 2886 7425 7432
crimin	10130 2548 10139 10175 10189 2690 10283 10288 10303 10304 10324 10351 6685 3544 7407 7414 7441 3589 7452 7453 3717 3730 3815 3816
criminal$	7997 8001 8004 8021 8550 8551 8552 8553 1032 8680 8681 8682 1114 5128 5134 5135 5136 10051 6407 6432 6473 6549 10281 10311 6590 6628 6633 6888 3038 6905 6906 6909 6925 3121 3156 7024 7025 3226 3268 7137 7376 3519 3571 3722 7589 3761
criminalise$	2463 2464 2465 2466
criminalised$	2463 2464 2465 2466
criminalises$	2463 2464 2465 2466
criminalising$	2463 2464 2465 2466 10121 10122 10123 10124
criminality$	7997 8011 8013 8717 10416 6923 7064 7403
criminally$	3259 3544
criminals$	8021 8527 8529 8550 8551 8552 8556 1032 8680 8681 8682 1114 8758 10051 10310 10311 6925 7024 7025 7137
criminogenic$	3750
crimint$	10240
crisis$	6783 7511 3836
crohn	3824
crook$	8715 7024 7063
crooked$	5606
crooks$	8715 7024 7063
crop$	5629 9377 9378 9379 9394 9395 9396 5669 7258 3405
cropped$	3375 3399
cross	2593
crosscheck$	6436
crosschecked$	6452
crossreferenced$	6452
crowd$	8564 1320 6981 7010 7011
crown	3717
crown$	6463
cruel$	9789 9790 9800 9894 3761
crushed$	2757
cry$	1296
crying$	1296
cse$	7997
cues$	2397 2398 2399 2400
culpable$	7344 3786
culpri	6551 7434 3808
culprit$	8619 8620 8621 10282 7017 7018 7061 7411
culprits$	8619 8620 8621 10282 7017 7018 7061 7411
culture$	2297 2298 6994
cunch$	6929
cunning$	3761
curb	2826
curfew	3038
curfew$	6897 10633 6984 7438 7585 3855
curfews$	6984 7438
curiosity$	3871 7603 7604 4605 9837 9838 9839 9840 9841 9842 9843 10057 10058 10059 10060 7349
curled$	5592
curly$	3352 3375
curren	2548
current$	6407 6449 6628
custod	2605 10377 10571 10574 6844 6900
custodial$	3721
custody$	8013 2579 6464 6569 6571 10551 10575 2989 10631
customer$	4107 8088
customers$	4107 8088 8926 8927 8928 8929 10441 6982
cut	2826 3617
cut$	9354 9355 5646 2899 7225 7236 7443
cuts	2826
cuts$	2899 7225
cuttin	2826
cutting$	2899
cynical$	8810 8811 9800
cystic$	3621
dabble$	407 408 409 410
dabbled$	407 408 409 410
dabbles$	407 408 409 410
dabbling$	407 408 409 410
dad	6824 10557 6827 2972 2982 6842 2984 2987 10583 10597 10598 6870
dad$	8904 5265 1516 5376 5377 5378 5379 2961 2962 10553 10555 6825 2969 2970 2973 10566 10567 2980 2981 2985 10578 10582 6858 7131
daddies$	6953
daddy$	6953
dads$	2980 7131
daft$	81 82 781 3110
daily$	10505
damage	6559 2715 10316 10317 10324 10325 2736 10331 10343 10344 10345 6624
damage$	10021 10290 6574 6595 10354 10355 10619 10636 10637 10640
damaged$	3227 7087
damn$	9731 9814
damp	3023
damp$	10612 6882
dance$	8749
dancers$	5801
danger$	7590 7591 7601 7647 7648 7649 7650 7651 7652 7653 7660 7661 7662 7663 7665 7666 7667 7669 4054 4055 4056 4057 4058 4059 4060 4061 203 204 205 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 4077 4498 4499 8247 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8466 8471 8472 8473 8474 8475 8514 8516 8520 8527 8540 4911 1053 4913 4914 4915 4916 4917 4918 4919 4920 4921 4922 8654 8655 4925 4926 4927 4928 4929 4930 8921 9118 9119 9120 9121 9122 9188 9189 9190 6244 6710 6923 6961 3117
dangerous$	7590 7591 3960 8004 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 4814 8557 3059 3760
dangers$	7590 7591 7660 7661 7662 7663 7665 7666 7667 7669 4006 4007 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 4077 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8472 8473 8474 8475 8921 9188 9189 9190
dark$	1730 9326 9336 1758 5668 3351 3352 3353 3359 3375 7253 3399 7419
darker$	1730 3351 3359
darkest$	1737 3379
data	6448
data$	10004 10179 10236 7392
databa	7370 7374
database$	10155 10167 10193 10300 10301 7393
date	6680
date$	10411 7577
dates$	2603 7577
dating$	3095
daught	10410
daughter$	9055 6767
daughters$	9055
daunt$	5497
dawn$	3567
day	7428 7449
day$	3955 9609 9610 9611 2036 9650 9651 9652 10260 2800 10504 10505 2950 6811 6812 7351
days	6773
days$	9650 9651 9652 10504 10505 10529 2950 7351
dazzled$	928
dc$	10215
dci$	10215
dead	10574
dead$	10486 10576
deaf$	6228 6229 6230 3504 7494
deal	10303
deal$	7905 4216 4217 4218 7975 441 442 443 8588 8589 1042 8686 5047 5198 1374 5234 5235 1377 1526 9179 9180 2518 10269 10272 10291 10294 10318 10319 3068
dealer	7407
dealer$	7610 4087 7826 7836 7837 7845 7853 7973 8001 8021 8024 8034 8035 8036 8045 8047 8050 8085 8119 8161 8386 4811 8543 8544 8550 8551 8552 8553 1032 8663 8680 8681 8682 8689 1114 9188 9189 9190 2887 6921 6925 7024 7025
dealers$	7610 4087 7826 7836 7837 7845 7849 7853 7973 8001 8021 8024 8034 8035 8036 8045 8047 8050 8085 8119 8161 8386 8527 8530 4811 8543 8544 8550 8551 8552 8553 8556 1032 8663 8680 8681 8682 8689 1114 8926 8927 8928 8929 9188 9189 9190 10309 2887 6921 6925 7024 7025
dealin	10130 10139 10177 6551 10288 10312 10315 10316 10324 10325 10343 10344 10345 6888 6905
dealing$	7647 7648 7997 8007 8012 8030 441 442 443 8034 8035 8036 1042 8707 8905 5396 2559 10282 10320 10389 10421 10619 10636 3053 3068 7399 7588
deals	10177
deals$	441 442 443 1042 10202 10272 10294 10319 3053 3068
dealt$	441 442 443 4897 4898 4899 4900 1042 2517 10377 10378 2792 2870 3040 3068
death	10556 10558 10596
death$	8247 10485 2967
debt	10556
debt$	7543
debts$	7543
decamp	3544
decamped$	7403
deceitful$	3761
december$	8019
decency$	9732 9733 9791 9792 9793
decent$	6084 6085 6086 6087
decide$	9139 5441 9179 9180 9275 9281 10154
decided$	110 111 112 9281 9997 2453 2454 6336 10068
decides$	9281
deciding$	9182 9183 9281
decisi	2848
decision$	3896 7659 3942 3943 85 86 3946 88 89 90 3950 92 7683 7684 7685 7686 7687 3957 7689 3959 7691 7692 7693 7694 7695 7696 113 114 115 116 7724 7725 7726 7727 7728 7729 7730 7731 4004 4203 7935 346 4206 4207 4208 4209 9070 5457 5458 5459 9191 9192 2210 6180 10364 6917 6918 6919 7159
decisions$	3 4 5 6 7 8 9 3896 7659 7683 7684 7685 7686 7687 7691 7692 7693 7694 7695 7696 113 114 115 116 117 118 119 120 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 346 4206 4244 4245 4582 724 8391 8392 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 9070 9077 9111 9112 5457 5458 5459 9191 9192 2210 10364 6917 6918 6919 7159
decked$	1767 1768 1769 3393
declin	2826 2885 10511
decline$	1202 1203 1204 9427 3414
declined$	1202 1203 1204 9427 9433 9438 9439 9440 9441 3414
declines$	1202 1203 1204 9427 3414
declining$	1202 1203 1204 9427 3414
decrea	2826
deemed$	4869 4870 1229
deep$	1758
defeating$	3965
defect$	10479
defenceless$	5415
defend$	5207 5417 5418 5419 5422 5423 5425 5426 5429
defending$	5417 5418 5419 5422 5423 5425 5426 5429
defensive$	3786
defensiveness$	9887 3786
deferred$	3723
defiant$	8810 8811 3233 3761
deficit$	7465
defied$	983 984 3125
defies$	983 984 3125 3494
definite$	1925
definitely$	2037 2045 5904 2046 2047 7293
defy$	983 984 3125
defying$	983 984 3125
degenerate$	3744
degenerates$	3744
degrade$	2863
degraded$	2863
degrades$	2863
degrading$	2863
degree$	294 295 296 9209 9210 9211
delay	10481 7467
delay$	10021 10077
delayed$	7348
delaying$	9801 9802
delays$	10021 10077
deliberate$	3958 100
deliberately$	470 3489
delicate$	3331
delinquency$	3744
delinquent$	3226 3227 7087 3233 3744
delinquents$	3744
deliver$	4216 4217 4218
demand$	6685 6740 7294
demandded$	7294
demandding$	7294
demanded$	7294
demanding$	8872 8873 8874 8875 8876 7097 7294
demands$	7294
dement	6844
dementia$	10575
demonise$	2463 2464 2465 2466
demonised$	2463 2464 2465 2466
demonises$	2463 2464 2465 2466
demonising$	2463 2464 2465 2466 10121 10122 10123 10124
demons	2709
demotivated$	3761
denial$	9887 6974
dental	2922
dental$	6781
dentis	6778
dentist$	10509
deny$	10405 2816
denying$	2816
department$	5959 5964 5965 10061 6357 2502 10128 10129 3486 3495
depend	7508
dependence$	2916
dependency$	2916
dependent$	2916
depends$	3027
deplorable$	3786
deport	10558 10571 6844
deported$	10575
depres	10556 10574 6844 3823
depressant$	7503
depressants$	7503
depressed$	7469
depression$	10575
depressive$	10573
deprive$	10405 2816
deprived$	3227
depriving$	2816
depth$	9910
dereliction$	3786
derision$	10106 10107 10108 10109 10110
descend$	421 422
descendded$	421 422
descendding$	421 422
descended$	421 422
descending$	421 422
descends$	421 422
descri	2553
described$	1057 1238
description$	2628 6532 7463
descriptions$	6401 10133 10156 2628 6532 10270
desert$	3473
deserted$	3470 3473
deserting$	3473
deserts$	7715 3473
desertted$	3473
desertting$	3473
deserve$	7712 7713 7714 673 674 3105
deserved$	7712 7713 7714 673 674 8267 3105
deserves$	7712 7713 7714 673 674 3105
deserving$	7712 7713 7714 673 674 3105
design	2573
designed$	2831 2880
designer$	8518 8519 5622 9354 9355 5649 1792 7253 7256 3399 3409
desire$	5851 9583 9584 9585 9586 9587 9588
desk	6412 6415
desk$	10137 10143 10144 10146 10158 10166 6442 6469 10207 10211 6483 10217 10329 6615 10382 7383
despite$	155 4014 156 157 158 184 186 190 191 192 220 8041 8042 8043 8044 8439 8440 8441 2393
destined$	423 1882 1883 1884 3419
destructive$	3928 8006 3153
detail	2553 2603 6462 2618 6477 6478 10352
details$	4102 4103 4104 10155 10156 10174 6465 10270 10471
detain	6640 10377 2882
detain$	10371 6741 3575
detained$	7419
detaining$	3575
detect	10136 6412 6420 6421 6422 2564 2565 6435 2583 2584 2589 6463 2610 6476 10208 10209 2624 6486 2629 6493 2665 6527 6598 2756 6621 6633 10366 6651 3573 7458 3808
detection$	9282 9283 10364 7430 3572 3573
detections$	10364 10387 7430 3572
detective$	2543 10143 10151 10152 10153 6423 6424 10166 2577 6442 2606 6466 6469 10207 6483 10215 10217 6517 6524 10258 10329 6615 10382
detectives$	2543 10143 10144 2555 10151 10152 10153 6423 6424 10158 2569 10166 2577 6442 10194 2606 6466 6469 10207 6483 10215 10217 6517 6524 10258 10329 6615 6635 10382
detent	3038
detention$	8632 9617 6897 7022 3842
detentions$	8632 7022 3842
deter$	2799 2843 3582
deteri	10511
detering$	2843
determ	2580 2692 2753
deterping$	2799
deterr	10378 3604
deterred$	10338 3582
deterrence$	7463
deterrent$	7451 7463
deterrents$	7451
deterring$	2799 3582
deters$	2799 2843 3582
deterting$	2799
develo	7370 3512
develop$	2540 6443 2585
developed$	1382 2540 6443 2585
developing$	2540 6443 2585
developmental$	3605 3612 3677
develops$	2540 6443 2585
deviant$	3227 7087 3233
device	2671 6667
device$	2608 2647 10238 10398 3533
devices$	2608 2647 10238 10398
devious$	3761
di$	10215
diabet	3824
diagnosed$	3819
diagnoses$	3819
diagnosis$	7465 3819
diagram$	2571 7377
diagrams$	7377
diazep	3644
diazepam$	7503
dice$	657
dicing$	657
dictate$	8730
did$	137 7770 7791 7799 7802 223 389 497 4443 4490 4600 4601 776 777 778 4646 4649 810 820 821 822 823 824 826 830 849 850 851 858 862 889 914 919 1190 1194 1293 1294 1295 1616 1622 1629 1632 1658 1675 2025 5896 9629 9630 5905 5906 2058 2115 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 6019 2170 6035 6041 2183 6043 6045 6049 2191 2192 2193 6053 6054 6074 6076 2240 2262 2264 2265 2266 2267 2268 9878 9879 2302 2304 9997 10045 10046 10047 10048 10070 10071 2488 3098 3442 3445
die$	10486
died	10558 6828 10574
died$	10559
diet	6763 6764
diet$	10494 10495
dietar	3627
dietary$	7486
dietician$	3838
dieticians$	3838
dietitian$	3838
dietitians$	3838
difference$	1460 9524 9525 9526 9527 9528 9529 9530 9531
different$	499
diffic	2701 10481
difficult$	7592 4714 4885 1183 1184 1185 1186 1187 1188 8801 8802 8803 8804 8805 8806 8807 8808 8809 8864 8872 8873 8874 8875 8876 1287 1288 1289 1290 1291 8905 6560 10451 3227 3231 3233 7093 7097 3761
difficulties$	8272 8279 8280 8864 2964 7093 7466 7511 3683
difficulty$	7466 7511 3683
dim$	3761
dire$	3787
direct	3589
directed$	6538
directing$	7381
directs$	7381
dirt$	10051
dirty$	9354 9355 10612 3375 3392 3399 3776
disabi	6763
disabilities$	7492
disability$	10494 6791 7465 7497 3832
disabl	6844
disabled$	10575 3832
disaffected$	3227 7087 3328
disappear$	8057 474 475 6247
disappeared$	474 475
disappearing$	474 475 6930
disappearred$	474 475
disappearring$	474 475
disappears$	474 475
disappointing$	2321 2322 2323 2324 6254 9986 3469
disappointingly$	3788
disaster$	1098
disasters$	1098
disband$	10430
discharge$	7570
discharged$	2535
discipline$	6973
disciplined$	4897 4898 4899 4900 7115
disclo	2604 2704 6563 2998
disclose$	7877 7905 8436 9445 9451 9465 7276
disclosure$	1010 1011
disclosures$	1010 1011
discov	6416 2580 6484 2692
discover$	10147
discuss$	9445 9451 9465 7276
disdain$	10106 10107 10108 10109 10110
disease$	7465
disengage$	7905 3757
disengaged$	7292 3757
disengagement$	3757
disengages$	3757
disengaging$	3757
disgrace$	4586 3786
disgraceful$	8801 8802 8803 8804 8805 8806 8807 8808 8809 9894 3233 3786
disgracefully$	3786
disguised$	3134
dishevelled$	3776
dishonest$	3761 3786
dishonour$	4586
disinterested$	7292 3761 3786
dismal$	2476 3786
dismally$	3786
disman	3804
dismantle$	10430
dismantled$	2757
dismantling$	2866
dismiss$	882 10040 3482
dismissed$	882 2401 3470 3482
dismisses$	882 3482
dismissing$	882 9801 9802 3482
dismissive$	8810 8811 3786
dismissively$	3786
disobedient$	3227 3761
disobey$	983 984 9616 3125
disobeyed$	983 984 9616 3125
disobeying$	983 984 9616 3125
disobeys$	983 984 9616 3125
disord	6559 2715 10316 10317 10324 10325 10339 10344 6624 6685 6686 6691 6708 6715 10446 10481 7508
disorder$	8864 8905 10290 6574 10353 10354 10355 10416 10417 10422 2833 10439 7093 7464 7465 7473 7486
disorderly$	3761
disorders$	8864 7093 7486
dispersal$	6676 6677
disperse$	10430
dispersing$	2866
display$	782
displaye$	6402 2544
displayed$	782 6402 2544
displayes$	6402 2544
displaying$	782 6402 2544
displays$	782
disposal$	7430 7582
disposals$	7430
dispute$	7546
disputes$	7546
disregard$	75 80 7905 983 984 4989 4990 1132 4992 3125 3482
disregardded$	80 983 984 3125 3482
disregardding$	80 983 984 3125 3482
disregarded$	80 983 984 3125 3470 3482
disregarding$	80 983 984 3125 3482
disregards$	80 983 984 3125 3482
disrespect$	10106 10107 10108 10109 10110 7294
disrespected$	7294
disrespectful$	8810 8811 3761
disrespecting$	7294
disrespects$	7294
disrespectted$	7294
disrespectting$	7294
disrup	10362 10366 10378 7458
disrupt$	8707 2746 2843 7294 3593 3807 3811
disrupted$	8707 10452 7294 7455
disrupting$	8707 9616 2746 2843 7294 3593 3807
disruption$	8707 8905 10335 10401 10455 10459 3594 7454 3597 3807 3811
disruptive$	1021 1022 1023 4885 8801 8802 8803 8804 8805 8806 8807 8808 8809 8905 3152 3227 7087 3233 3761
disrupts$	8707 2843 7294 3593 3807
disruptted$	8707 7294
disruptting$	8707 7294
distribute$	2542 6402 2544
distributed$	2542 6402 2544 10135
distributes$	2542 6402 2544
distributing$	2542 6402 2544
disturbance$	7546
disturbances$	7546
disturbed$	3227 7087 3761
dither$	3789
dithered$	3789
dithering$	7354 3789
ditherred$	3789
ditherring$	3789
dithers$	3789
divide$	10430
dividing$	2866
divorc	10556 10558 6828 6830 10571 10596
divorce$	10561
divorced$	10559
divorcing$	10559
dla	6791
dla$	10522
do$	135 7770 7789 7797 7800 224 4246 389 497 4475 4600 4646 4650 4652 4653 4654 808 820 821 822 823 824 826 828 856 860 887 8481 8483 8489 8491 912 917 1190 1192 1293 1294 1295 1542 1603 1614 1622 1627 1630 1636 1656 1673 9281 9421 5712 9445 9451 9465 9471 9472 5756 9499 5770 9515 9516 9517 9518 9519 9520 9521 9602 2025 5896 9629 9630 5909 5910 5913 2056 2116 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 2172 6041 6043 2185 2242 2262 2264 2265 2266 2267 2268 2300 6311 6762 3098 7276 3442 3445
doctor	6778 2922
doctor$	10509
doctors$	6781
dodge$	5551 5552 2419
dodged$	2419
dodges$	2419
dodging$	5551 5552 2419
dodgy$	7592 8550 8551 8552 7216
doe$	3382
does$	136 7790 7798 7801 225 389 497 4646 809 820 821 822 823 824 826 829 857 861 888 913 918 1190 1193 1293 1294 1295 1603 1615 1622 1628 1631 1637 1657 1674 9281 5771 9519 9520 9521 2025 5896 9629 9630 5909 5910 5913 2057 2117 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 6019 2171 6035 2184 6045 2241 2262 2264 2265 2266 2267 2268 2301 2488 3098 3442 3445
dogs$	8701 8702 8703
doing$	7793 7794 7795 7862 7863 7864 7865 7866 7867 7868 7869 7871 389 497 8203 8970 1603 6020 6021 6036 6037 6041 6043 2262 2264 2265 2266 2267 2268 9889 9890 9891 9892 2488 10089 3445
dolled$	1820 1821 1822 3412
domestic$	10586 3687
dominant$	1140
done$	3956 7776 8178 4457 1334 1820 9499 9600 5944 5953 5960 5961 9696 9698 9699 9701 9702 9703 9704 9719 9720 6022 6038 6039 6040 6041 6043 6046 6047 6048 6049 2191 2192 2193 9815 9816 9817 9818 2262 2264 2265 2266 2267 2268 9859 9860 9861 9872 2304 2488 10088 3445
doomed$	1882 1883 1884 3419
door$	8228 8230
doorman$	8088
doormen$	8088 8926 8927 8928 8929
dopey$	3761
dose$	7506 7507
doss$	8756 8757
dossie	3521
dossier$	7380
dossiers$	7380
doubt$	9481 9482 9483 9484 5787 9638
doubtful$	4969
down	10328 2828
down$	277 302 402 403 404 405 406 4563 4564 4566 8395 4744 8775 8900 8901 8902 5594 5645 9404 5674 5685 9417 9428 9434 9915 9916 9917 9918 9919 9920 9921 9922 9923 9924 9925 9926 9927 9929 9930 9931 9932 9933 9934 9935 9936 9937 9940 9941 9942 9943 6213 9945 9946 6363 6395 6479 10286 10326 10371 10437 6814 6928 7236 7443 7444 7445
downed$	6479
downfall$	8272 8391 8392
downlo	6506
download$	7392
downloaded$	10237
downloads$	7392
downplay$	719 882 3108
downplayed$	719 882 3108
downplaying$	719 882 3108
downplays$	719 882 3108
downs$	6479
drag$	2410 6355
draged$	2410
dragged$	7635 2410
dragging$	2410
draging$	2410
drags$	2410
drain$	4962
drama$	8278 8514 8540 5778 9510 5780 3168 3651
drank$	2914
draw$	7609 3879 255 256 685
drawing$	685
drawn$	7635 929 937 938 939 940 941 942 943 944 945 946 947 948 949 950 956 1751 9450 9456 9461 9470 9546
draws$	7609 3879 255 256 685 8314
dreadful$	2321 2322 2323 2324 10022 10023 10024 10025 3233 3469
dreadlock$	3777
dreadlocked$	3375
dreadlocks$	3777
dreads$	7233 7235
dream$	5713
dress$	3878 20 8173 8174 8175 8176 8177 4492 634 635 708 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 1780 9371 5644 9377 9378 9379 9406 9407 9408 7253 3395 7258
dressed$	8173 8174 8175 8176 8177 8178 4492 634 635 1767 1768 1769 9371 9372 9373 9374 1808 9406 9407 1820 1821 1822 7204 7206 7214 3393
dresses$	1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 5623 5624 1780 9371 9377 9378 9379 9406 9407 7253 3395 7258
dressing$	3878 20 5638 1780 5661 3395
drew$	7609 3879 255 256 685 8314
drift$	417 418 419 420 421 422 455 456 9473 7350
drifted$	417 418 419 420 421 422 455 456
drifting$	417 418 419 420 421 422 455 456
drifts$	417 418 419 420 421 422 455 456
driftted$	417 418 419 420 421 422 455 456
driftting$	417 418 419 420 421 422 455 456
drill	10176
drill$	8918
drink	10574
drink$	7673 7688 7842 7843 4122 4123 4124 4125 4126 4128 4129 7905 7934 7936 7937 7938 8105 8173 8174 8175 8176 8177 8481 8483 8560 8576 1292 1293 1294 1295 10508
drinker$	10573
drinkers$	10576
drinki	6763 6764 10556 10574 10596
drinking$	3871 7603 7604 30 7962 8173 8174 8175 8176 8177 8211 708 4582 724 10494 10495 2914 2964
drinks$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8105 1293 1294 1295 2914
driv	2826 2877
drive$	7818 8158 3599
driven$	4105 928 2880
driver	2566 6487
driver$	7836 7837 4107 7841 8088 2749 2763
drivers$	4098 4101 7836 7837 4107 7840 7841 8088 8719 8926 8927 8928 8929 9411 10134 6425 10218 10220 2680 2749 2763
drives$	8158
drivin	2735
driving$	6594
drone	3604
drone$	2674 3541 7463
drones$	2674 3541 7463
drop	2826
drop$	4936 9473 6247 2411 10437 7443
droped$	2411
droping$	2411
dropout$	7024
dropouts$	8680 8681 8682 7024 7025
dropped$	2411
dropping$	2411
drops$	2411 10437 7443
drug	10130 10139 6432 10175 2690 10283 10304 6905 10639 7376 7407 7452 3815
drug$	3871 7603 7604 32 33 3925 7997 4281 8023 4299 709 8550 8551 8552 4932 4933 4934 4935 4945 8680 8681 8682 8717 2556 2559 6473 6549 6690 2878 6763 6764 10556 6893 6925 7025 3167 3211 3226 3551 3649
druggie$	3752
druggies$	3752
druggy$	3752
drugs	10176 10288 10331 10351 2810 6912
drugs$	7842 7843 4122 4123 4124 4125 4126 4128 4129 7947 4222 4223 4224 7977 7978 7979 7997 8001 8010 8011 8034 8035 8036 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8527 8560 8576 8707 8717 8768 1292 8905 9118 9119 9120 9121 9122 9188 9189 9190 2556 2559 10250 10276 10297 10298 6669 2878 6774 10506 10508 2964 6893 10643 6923 6925 6927 3167 3211 7075
drunk$	8178 8207 9616 2914
dry$	1730 9336 9869 3359
ds$	10215
dto	3723
dto$	7582
dual$	5582
duck$	2419
ducked$	2419
ducking$	2419
duckked$	2419
duckking$	2419
ducks$	2419
due	10328 2828
due$	3876 276 300 4166 10497 10498 10580 3000 10596 3035
dump$	2382 2383 3475
dumped$	2382 2383 3475
dumping$	2382 2383 3475
dumpped$	2382 2383 3475
dumpping$	2382 2383 3475
dumps$	2382 2383 3475
dust$	10064
duties$	9660 10009
duty$	9660 9882 9965 10009
dyed$	3375 7236
dying	6844
dying$	10485 10575
dynamic$	7012
dynamics$	7012
dyscal	3820
dysfunctional$	3227 7087 3786
dyslex	3820
dyspra	3820
dysregulated$	3761
dystrophy$	7480
e$	9876 9982 9983 9984 6283 10027 10028 10515 10516 7341
each	10131 10252 2666 2667 6611 10462 7429
each$	153 4256 4850 5148 1695 9416 5686 5700 1843 1845 2020 2022 2023 2024 6204 10034 6373 6440 6475 10253 10264 10265 10267 10296 2734 10357 6655 6665 10409 10440 10443 10457 2879 6741 10501 3328 7272 7273 7296 3549 7434
eager$	246 247 252
ear$	9325 9959
earlier$	8988
early$	9060 10125 10126 10127 7481
earmar	2869
earn$	444 8216 8217
earned$	444
earning$	444
earns$	444
earring$	7253
earrings$	7253
ears$	9325 9960 9961 7369
easier$	2781
easily$	951 1378 1589 5947 9681 9682 9991 9992 9993 9994 3118 3250
east$	1726
eastern$	1719 5579 5583 1725 5602 9335
easy$	3902 446 8298 8299 8446 8447 8448 6560 3119
eat	10190
eat$	3628 7488
eaten$	7488
eating	6764
eating$	10495 3627 7488 7497
eats$	3628 7488
eczema	3824
educat	2933 7531 3673
educate$	150 151
educated$	150 151
educates$	150 151
educating$	150 151
education$	4045 7777 8444 5967 10535 10541 3660 7529
educational$	3658
effect	3589
effect$	9530 9531 10447
effective$	3592
effectively$	1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 3296
effort$	8362 773 4633 4634 9431 9688 9726 9727 2218 2219 2220 9837 9838 9839 9840 9841 9842 9843 9844 6116 6117 6118 6119 6120
efforts$	4045 7777 9431 2218 2219 2220 6971
egg$	236 238 991 992 7010
egged$	236 238 991 992
eggged$	236 238 991 992
eggging$	236 238 991 992
egging$	236 238 991 992
eggs$	236 238 991 992 7010
ehc$	3659
ehcp	3658
ehcp$	7517
ehcps$	7517
eight	6475 10264 10265 10267 10296 2734 6655 10409 10440 10457 7434
eight$	8636
eighteen$	8116 8118 559 8151 8152 8975 8976 8977 8978 8979 8980 5255 9017 9018 9019 9020 9021 9022 9023 9277 7152
eject	10269 6657
eject$	10388
elder	7417
elder$	8021 8550 8551 8552 6994
elders$	8001 8021 8024 8550 8551 8552 8556 8689 10162 2716 6994
elect$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
elected$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 9997 6336 10068
electing$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electr	3026 3042
electricity$	6885
electronic$	6901 7584
electronically$	6901
elects$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
element$	294 295 296 7011 7015 7062
elements$	7011 7015 7062
eleven$	8636 1424 1425 1426
else$	8244 696 697 8310 9004 9823 9824
elsewhere$	9823 9824
email	2626
email$	9982 9983 9984 6485 2762 7340
emaile	6539
emailing$	6485 2762
emails$	9983 9984 10027 10028 6485 2762 7340 7341
embarked$	423
embroiled$	411 412 413
emergency$	10515 3654
emotional$	5160
emotionally$	3262 3324 3326 3688
empathy$	8469 8499 8500 6973
employment$	7532
emptive$	6724
enabl	2563
enable	2774 3595
enable$	38 8277 2607 2776
enabled$	38 8277 8315 8316
enableed$	2776
enableing$	2776
enables$	38 8277 2607 2776
enabling$	38 8277
encounter$	8545 6936 7147
encounters$	8545 6936 7147
encour	2552
encourage$	7609 3879 150 151 248 249 250 255 256 3062 3107
encouraged$	7609 3879 150 151 248 249 250 255 256 2557 3062 3107
encourages$	7609 3879 150 151 248 249 250 255 256 3062 3107
encouraging$	7609 3879 150 151 248 249 250 255 256 3062 3107
end$	95 96 4210 703 704 9471 9472 5744 5779 6654 10458 2897
endanger$	10 3054 3055
endangered$	10 3054 3055
endangering$	10 3054 3055
endangerred$	10 3054 3055
endangerring$	10 3054 3055
endangers$	10 3054 3055
ended$	2535 2757
ending$	6654 10485 2897
endless$	126 127 128 6252 6253
endlessly$	2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 3435
endome	3621
endometriosis$	7480
ends$	5779 10427
enemies$	8269
enemy$	8269
enforc	6497 10362 10366 7370 3579 7453
enforce$	3811
enforcement$	10228 10335 10347 10415 2853 10444 2857 6718 10459 7448 3590 7450 3597 3811
enforcer$	3803
enforcers$	3803
enforces$	3811
engage$	7702 7716 7877 7905 7992 414 415 416 8436 8773 8780 5050 8782 8783 8784 8785 8786 8787 8792 8795 8880 9414 9445 9451 9465 9513 9534 9537 9565 9590 9591 9592 9862 10040 10043 6744 6958 7084 7276 7277 7284
engaged$	407 408 409 410 414 415 416 8178 8186 8780 8782 8783 8784 8785 8786 9450 9456 9461 9470 9546 9547 9548 9549 9550 9563 9576 9577 9578 9579 9580 6958 7084
engagement$	407 408 409 410 8779 8787 1206 1207 1208 1209 5069 9431 1848 1849 1850 1851 9606 5876 7078 7083 7272
engager$	7046
engagers$	7046
engages$	407 408 409 410 414 415 416 9537 9559 9560 9561 9562 6958
engaging$	407 408 409 410 414 415 416 8780 8782 8783 8784 8785 8786 8787 9590 9591 9592 6958 7077 7084 7284
english$	7538 7540
enjoy$	924 925 926 927 993 994 995 996 9635 3116
enjoyed$	924 925 926 927 993 994 995 996 9635 3116
enjoying$	924 925 926 927 993 994 995 996 3116
enjoys$	924 925 926 927 993 994 995 996 9635 3116
enormously$	10458
enough$	73 7753 4023 7755 4048 4599 4640 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 1572 1575 5460 5461 5542 9274 9896 7151 7174
enquir	6492 10366 10594
enquir$	2706
enquiries$	10180 2695 2706 10359
enquirs$	2706
enquiry$	10223 2706 10359 7403
enrich	3512
ensure	2760
entangled$	411 412 413
enter$	3098 6958
entered$	2622 2623 2650 2710 2712 3098 6958
entering$	3098 6958 7399
enterp	10321
enterprise$	10163 7403
enterred$	3098 6958
enterring$	3098 6958
enters$	10235 3098 6958
entice$	7609 3879 248 249 250 3062
enticed$	7609 3879 248 249 250 3062
entices$	7609 3879 248 249 250 3062
enticing$	7609 3879 248 249 250 3062
entirely$	2440 2441 3311 3430 3433 3485
entitled$	3761
entitlement$	8731
entrant$	8673
entrants$	8673
entrenched$	1127 3205
epi	3645
epilep	6844 3824
epilepsy$	10575
epipen$	7504
epipens$	7504
episodes$	8062
equal$	3304
equally$	3100
equals$	5324 5325 5326
erratic$	7703 7704 7705 7706 8796 8797 8798 8799 1210 3233
error$	2538 2539
errors$	2538 2539
escala	2888 3589
escalate$	9473
escalated$	2621
escape$	7850
essential$	2831
establ	6416 2580 2692 2704 6563 2753
establish$	10147 2575 2582 2587
estate	6693 6736
estate$	8017 8018 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8661 8719 8723 8724 6201 10424 10434 10467 10470 6982 3328
eternally$	3784
european$	1717 5578 5580 5584 9333 3354
evade$	5551 5552 2419
evaded$	2419
evades$	2419
evading$	5551 5552 2419
evasive$	3761
even$	4033 4037 183 6250 6251
evening$	9609 9610 9611
events$	10322
ever$	5442 5443 1585 9532 9533 5806 9538 9539 9540 5832 1974 5834 1976 5885 5886 2028 2029 2030 2031 2032 2033 5899 9646 9647 9648 9649 6317 7280 7281
every	6611
every$	126 127 128 4711 8443 4843 5023 1485 9416 5686 5700 1843 1845 2019 5879 2021 2022 2023 2024 6211 6276 10027 10028 10034 6440 10253 10501 6773 7272 7273 3431 7296 7341 3549 7491
everybody$	4579 4580 4581 6184
everyone$	4579 4580 4581 8348 4711 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8684 5017 5273 6184
everything$	8014 8312 5353 1495 9416 5686 1919 1920 1921 2050 2051 2052 2053 2054 6154 6243 6331 6354 6964 7272 7273
evicte	10574 6844 3851
evicted$	10575
evicti	10556 10571 10596 3851
evicts	3851
eviden	10176 2753 10351 2817 7370 3799
evidence$	4620 9796 9876 10027 10028 10142 2578 6458 10198 2611 2693 6553 2714 10379 7340 7341 3544 7412
evidently$	2045 5904 2046 2047
evil$	3151 7087
ex$	10562
exaggerate$	8763 7294
exaggerated$	7294
exaggerates$	7294
exaggerating$	7294
exaggeration$	8763
exam$	10016 10082 6819 3678 7540
examin	6506
examin$	2586
examination$	7392
examinations$	7392
examined$	2586 10237
examines$	2586
examining$	2586
examins$	2586
example$	10469 3544
exams$	7540
except$	5354
exception$	7287
exchang$	511 4370 512 513 514 515 516
exchange$	4362 511 4370 512 513 514 515 516 4377 8111 8158 6958
exchanged$	511 4370 512 513 514 515 516 6958
exchanges$	511 4370 512 513 514 515 516 8158 6958
exchangged$	511 4370 512 513 514 515 516
exchangging$	511 4370 512 513 514 515 516
exchanging$	511 4370 512 513 514 515 516 6958 7399
exchangs$	511 4370 512 513 514 515 516
excitement$	8514 8520 8540 3117
exclude$	10040 10041
excluded$	7638 4054 4055 4056 4057 4058 4059 4060 4061 203 204 205 307 308 309 310 7982 8264 4897 4898 4899 4900 2401 7022 7348 7523 3665
excluding$	9801 9802
exclus	6819
exclusion$	8282 8283 8391 8392 8632 2815 2938 10550 7022 3840
exclusions$	8632 7022 3840
excuse$	6361 7324 7325
excuses$	5019 5020 1162 5022 6361
execut	10380 3568
executed$	7424
exercise$	782
exercised$	782
exercises$	782
exercising$	782
exhaust$	1153
exhausted$	1153
exhausting$	1153
exhausts$	1153
exhaustted$	1153
exhaustting$	1153
exhibit$	3537
exhibited$	7395 3537
exhibiting$	3537
exhibits$	3537
existence$	7088
existent$	8796 8797 8798 8799 10022 10023 10024 10025
expand	2875
expect	6815
expect$	4510 4511 4512 654 655 8377 8378
expectations$	8895 7128
expected$	4117 2557 2685 10368 10546 10580
expecting$	3642
expell	3667
expelled$	3667 7526
expend	6456
expendable$	10187
expensive$	9354 9355 5649 3399
expensively$	1715 3355
experi	2996 2997
experience$	8545 1371 1373 5294 1436 9113 9114 9115 9116 9117
experienced$	1382 9258 1683 1692 6855 6856 6939 7149 3306
experiences$	8545
experiencing$	6855 6856
explanation$	9982
explicit$	4343 4351
exploitation$	7590 7591 7628 7629 7630 7645 7895 7997 8272 8273 8282 8283 8391 8392 8472 8473 8474 8475 8506 8507 8508 8509 8510 8511 8512 8513 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 2629 6493 6598 2756 6621 6651 6961 6990
exploited$	7635 7638 8156 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8506 8507 8508 8509 8510 8511 8512 8513 9204 9205 9206
exploiter$	7610 4087 7826 7845 8001 8021 8045 8047 8050 8119 8137 8142 8147 8386 4811 8543 8550 8551 8552 8553 8618 1032 1114 6921 7016 7019 7020
exploiters$	7610 4087 7826 7845 7849 8001 8021 8045 8047 8050 8119 8142 8147 8386 4811 8543 8550 8551 8552 8553 8556 8618 1032 1114 6921 7016 7019 7020
explosive$	3759
expose$	3862 10 7602 3889 7621 7622 7623 7624 7625 7626 7627 3054 3055
exposed$	3862 10 7602 3889 7621 7622 7623 7624 7625 7626 7627 3054 3055
exposes$	3862 10 7602 3889 7621 7622 7623 7624 7625 7626 3054 3055
exposing$	10 3889 7621 7622 7623 7624 7625 7626 3054 3055
express$	4768 4769
expressed$	4768 4769
expresses$	4768 4769
extend	2804
extensions$	7224 7235
extract$	2540
extracted$	2540
extracting$	2540
extraction$	7392
extractions$	7392
extracts$	2540
extreme$	5013
extremely$	3294 3311
eye$	9325 9958 7244
eyebrow$	9325 9341 7247
eyebrows$	9325 9341 7247
eyed$	7212 7241
eyelashes$	7229 7235 7242
eyes	10200
eyes$	5194 9325 1736 9348 10075 3510
eyesig	6763
eyesight$	10494
fabricated$	8600
face$	7975 9325 5633 5648 9389 5662 2579 6630 7239 3411
facebo	2761
facebook$	476 4335 477 4336 478 4337 479 4338 480 4339
faced$	7105 7240
faces$	9325 9389 5662 6433 7239 3411 3716
facial$	5588 2579 3362 3532
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6840
facing$	3716
facts$	4620
fade$	7226 7235
fades$	7226
fail	2885 3681
fail$	140 751 815 820 821 822 823 824 826 846 847 848 863 923 9472 9616 2070 2071 2072 2073 10045 10046 10047 10048 3111 7288 3436 3437
failed$	140 227 751 815 820 821 822 823 824 826 846 847 848 865 923 9616 2070 2071 2072 2073 5937 9669 10045 10046 10047 10048 3111 3436 3437 7348
failing$	140 751 815 820 821 822 823 824 826 846 847 848 866 923 9616 2070 2071 2072 2073 9664 9665 9666 9667 9801 9802 10045 10046 10047 10048 10121 10122 10123 10124 3111 3436 3437 3438 7298 7299
failings$	9664 9665 9666 9667 3438 7298 7299 3785
failled$	140 751 815 923 9616 10045 10046 10047 10048 3111
failling$	140 751 815 923 9616 10045 10046 10047 10048 3111
fails$	140 751 815 820 821 822 823 824 826 846 847 848 864 923 9616 2070 2071 2072 2073 10045 10046 10047 10048 3111 3436 3437
failure$	4146 288 289 290 291 292 293 846 847 848 9664 10021 10077 7024 3438 7298
failures$	9664 9665 9666 9667 10021 10077 7024 3438 7298 7299
fainted$	3830
fainting$	3830
faints$	3830
fair$	1730 3351 3352 3359 3375
fake$	3368 3383
fall	2826
fall$	4170 4171 4172 4173 421 422 976 9473 2371 6247 10437 3479 7443
fallen$	421 422 976 2371 3479
falling$	421 422 976 7269 3479
falls$	4170 4171 4172 4173 421 422 976 2371 10029 10437 3479 7342 7443
false$	8600 9640 3129 3134 3370 3383
families$	1155 1156 1171 8813 8839 8840 8841 8842 8843 8844 5121 5122 8855 8859 6132 6133 6134 6135 6136 6137 6184 6196 9928 7086 7088 7131 7136 7334 7340
family	6823 6824 10583
family$	5025 1171 8813 8839 8840 8841 8842 8843 8844 5121 5122 8855 8859 9072 9097 9101 6195 10555 6825 10566 10567 10570 2981 10582 10598 10600 6887 7086 7131 3276 7136 3651 3684 7551 7556
fancies$	8064 8065
fancy$	8064 8065
fantasist$	7024
fantasists$	7024
far$	8602 8603 8604 1473 1477 1508 1653 2305 2306 2307 2447 10411
farce$	7309
farcical$	3786
fashionably$	1715 3355
fast$	9060 3119
faster$	8988
fat$	3776
fate$	6962
father	6824 10557 6827 2972 2982 6842 2984 2987 10583 10597 10598 6870
father$	1155 1156 5121 5122 8904 5264 1507 1516 5376 5377 5378 5379 2961 2962 10553 10555 6825 2969 2970 2973 10566 10567 2980 2981 10578 10582 6858 7131
fathers$	2980 7131
fatigue$	7480
fattest$	1737 3379
fault$	7871 7872 311 312 313 314 8260 717 718 9893 10031 2471 6338 10079 10080 10081 6963 3483 7345 7355
faulty$	4641
favor$	4364
favors$	4364
favour$	4363 8101 8102 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 2511 2512 2513 6946 3394
favoured$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 2511 2512 2513 3394
favouring$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 2511 2512 2513 3394
favourred$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 2511 2512 2513 3394
favourring$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 2511 2512 2513 3394
favours$	4363 8101 8102 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 2511 2512 2513 6946 6947 3394
faze$	5497
fazes$	5409 9141
fear$	5005 5006 1148 1149 1661 3314
feared$	1661 3314
fearless$	3770
fears$	1661 3314
february$	8019
feckless$	3761
fed	2547
fed$	65 66 67 68 688 1138 1139 3024 3027
feed	2547 2619 3512
feed$	65 66 67 68 688 1138 1139 2540 2625
feeded$	2540
feeding$	1138 1139 2540 2625
feeds$	65 66 67 68 688 1138 1139 2540 2625 3024
feel$	8064 8065 4768 4769 1142 1150 2657
feelin	3610
feelings$	8723
feels	3610
feels$	8064 8065 4768 4769 1142 1150
feet$	7983 7984 5566 9298 9299 10000 10074 3336
feigned$	3134
fell$	421 422 976 2371 3479 7431 3640
felt	3610
felt$	8064 8065 4768 4769 4869 4870
female	3560
female$	5554 9286 9287 5557 9289 9290 1717 6419 2689 7029 7186 3328 3546
females$	8812 2689 7029 3771
fend$	5210 5417 5418 5419 5422 5423 5425 5426 5429 1571 9863
fendded$	1571
fendding$	1571
fended$	1571
fending$	5417 5418 5419 5422 5423 5425 5426 5429 1571
fends$	1571
feral$	3227 7087 3761
ferocious$	3759
fester$	10085
fever$	7479
few$	7062
fewer	2826
fibrosis$	7480
fiercely$	3311 3325
fifteen$	1424 1425 1426
fight	2826
fight$	7905 7934 7936 7937 7938 7981 8235 4635 8367 8517 8588 8589 8905 5211 9471 9473 5778 9510 5780 9612 9616 3599
fighti	6686 6830 6888
fighting$	7647 7648 4856 8707 8763 8905 9616 10417 10529 2964 10561 10619
fights$	8516 8520 8905 9612 9616 9617
figure$	5366 5618 6706
figures$	10016 6341 10082 10084 10093 10094 6706
file$	9876 10155 10167
files$	9876 10155 10167
filler$	7219
fillers$	7219
film	10269 2882
film$	7818 10248 2663 10255 10259 6533 2675 6741 7400
filmed$	7635 7682 4105 9252 2663 10257 2668 6533 2675 10338 3540
filming$	2663 6533 2739 7423
films$	2663 10255 6533
filthy$	9354 9355 3776
final$	2940 3710 3712
finance$	65 66 67 68
find	10243 3523
find$	2 1285 9471 6416 2580 2602 6484 2692 2704 10385
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1284 6484
fine	2954
fine$	9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 5453 1595 1596 5456 5462 5463 5464 5465 5466 5467 5468
fined$	6895
finger	10377 2882
finger$	9724 9725 9734 9735 9745
fingerprint$	6741
finish$	5746
finished$	9547 9548 9549 9550 2060
fire	6911
fire$	7986 8246 10307 6911 10642
firear	10639
firm	2848 2854 2859
firm$	6713 2858
firmer$	2858
first$	7955 1027 1083 9794 3710
fishnets$	7253
fisted$	10039 7320
fit$	6164 10490
fits	6763
fits$	10494 7483
fitted$	3042
fitting$	5625 5647
five	6404 6475 10251 6522 2666 2667 10264 10265 10267 10296 2720 2734 6605 10342 10357 6655 10409 10440 10457 10462 2879 7434
five$	4761 8705 1229 9014 1707 5567 5568 1752 9342 9343 9344 9345 9346 9347 5801 5810 5816 6209 6579 10334 10336 3546
fixated$	3502
fixed$	3851
flag$	2616 2651 3535
flagg	2687
flagged$	2573 2616 2621 2650 2651 10256
flagging$	2616
flagrant$	1130 1131 1133
flags$	2616 2651
flashb	3823
flashy$	3399
flat	6824 10560
flat$	8037 8038 8039 8040 4310 4311 4312 4313 8220 8221 8222 1852 10555 10584 10608 3022 10616 7565
flatly$	3416
flatmates$	5324 5325 5326
flats$	10607
flatter$	2503
flattered$	6977
fleas	3023
fleas$	6882
fled$	7406
fleece$	7253 7262
fleeces$	7253 7262
flier$	7034
fliers$	7034
fling$	47
flinging$	47
flings$	47
flip$	6451
flirt$	481 482 483 498 657
flirtatious$	3737 3768
flirted$	481 482 483 498 657
flirting$	481 482 483 498 657 708
flirts$	481 482 483 498 657
flirtted$	481 482 483 498 657
flirtting$	481 482 483 498 657
flirty$	3737
floor$	10605
floppy$	3352
flout$	983 984 3125
flouted$	983 984 3125
flouting$	983 984 3125
flouts$	983 984 3125
floutted$	983 984 3125
floutting$	983 984 3125
flung$	47
fluoxe	3644
fluoxetine$	7503
flyer$	7034
flyers$	7034
fob$	2380 3474
fobbed$	2358 2380 3474
fobbing$	2380 3474
fobed$	2380 3474
fobing$	2380 3474
fobs$	2380 3474
focus	6730
focus$	2745
foetal$	3820
follow	2642 2882
follow$	7905 4557 8436 4745 4746 4747 4748 4749 8481 8483 1037 9414 9445 9451 9465 2118 2119 2120 6183 10043 10248 2663 10259 6533 6741 3098 7276 7400
followed$	8178 8186 8207 1037 2118 2119 2120 9872 2663 6533 10268 3098
following$	1037 2663 6533 3098
follows$	4557 1037 2663 6533 3098
folly$	8276
food	3026 6886
food$	8093 8094 8095 8096 8097 8098 8099 8100 8105 6885 3027
foodbank$	10617
foolhardy$	3058
foolish$	3923 81 82 3960 740 9789 9790 3058 3109
foolishness$	7888 7889 7890 7891 7892 7893 8276 4584 4585
fools$	7317
foot$	5566 9298 9299 9382 9383 10306 3336
footag	6448 6511 10352
footage$	10164 10174 10179 2617 10242 6512 10244 2656 2674 3536 7396
footho	10200
footprint$	10465
for	6552 2774 7370 3512 3589 3595
for$	3934 7916 7947 4248 4290 4292 4293 8084 4362 8109 4501 4502 4503 4504 4505 8470 4958 8690 4976 4978 4979 4980 4982 4983 8718 5033 5146 5151 5153 5155 5174 5296 5297 5430 9239 9241 9273 2026 2027 9622 9799 6167 9905 9906 2389 10005 6290 10053 10055 10066 10092 10112 10113 10115 10147 6445 6481 10253 6573 6577 6581 6594 6604 6622 10358 6631 6632 6650 2838 6728 6752 10484 2906 10501 6786 10518 10519 6798 10622 10634 3046 6928 7136 7343 7403 7406 7431 7462 3663 7571 7573 7579 7584
force	2548 6412 6420 6421 6422 2564 2565 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 2629 6493 10241 2665 6598 2756 6621 6651 2873
force$	5959 5964 5965 10061 6357 10128 10129 6407 10143 10144 2555 10146 10151 10152 10153 6423 6424 10158 2569 10166 6442 6469 10206 10207 6482 6483 10215 10217 10221 6524 10308 10329 6615 6635 10382 2873 6732 7457
forced$	4750 4751 4752 4753 4754 4755 8492 8493 8494 8495 8497 1176 1179
forces$	4750 4751 4752
forcing$	4753 4754 4755
foreca	2682
forehead$	9325
foreign$	1717 5580 3354 7216 7245
forens	3808
forese	2682
forever$	2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 3435
forget	6773
forget$	10504
forgot$	7348
forgotten$	3470 7348
form	2573 7370
form$	8633 6068 9908 2585 10341
formal$	3710
formally$	3664
formed$	2585
forming$	2585
forms$	2585 10341
forwar	2547 2619
forward$	2627 2762 6684
forwardd$	2627
forwarded$	10196 2627
forwarding$	2627 2762
forwards$	2627 2762
foster	3692
foster$	1309 6824 10583 10598 10611 3273 7551 7557
fostered$	7551
fought$	4630
foul$	3249
found$	2 4869 4870 1061 5041 1240 1286 2303 9903 3034 3049 3217 3460
foundation$	9329 9330 9331 7243
four	6475 10264 10265 10267 10296 2734 6655 10409 10440 10457 7434
four$	4761 8705 1752 9342 9343 9344 9345 9346 9347 5801 5816 3546 3654
fourteen$	1424 1425 1426
fragment$	10430
frame$	9293 9294 9295 7190
frames$	9293 9294 9295 7190
fraternise$	3120
fraternised$	3120
fraternises$	3120
fraternising$	3120
fraternity$	7015
freckled$	1730 3359 3776
freckles$	3777
freckly$	3776
free	6587
free$	3958 100 7862 7863 7864 7865 7866 7867 7868 7869 4153 8153 8154 3025 6957
freely$	8153 8154 565 9991 9992 9993 9994 6956 6957 3099
frequent$	471 472 3072 3175
frequently$	470
friend	10131 6475 2666 2667 10264 10265 10267 6556 10296 2720 2734 6605 6655 6664 10395 10409 10440 2862 10457 10462 2879 10472 7434 7441 7561
friend$	1171 8813 8839 8840 8841 8842 8843 8844 8855 9285 9288 7011 7086
friendly$	5028
friends$	3860 7672 7697 287 7902 7929 347 4222 4223 4224 8016 4455 4456 4461 4462 4470 4488 726 749 4647 4761 4863 1005 1006 1007 1012 8637 4909 1170 1171 8813 8839 8840 8841 8842 8843 8844 8855 1275 5324 5325 5326 9106 9107 9108 9109 9110 9255 9261 9285 9288 9327 1765 1812 1813 9504 9505 9506 9507 9508 5784 5785 5786 5801 5810 5816 5828 5881 9663 6132 6133 6134 6135 6136 6137 6194 9957 9965 9966 9967 9968 9969 9970 9971 6382 10287 6579 2731 10334 10336 2785 10433 6721 6914 7011 7086 3236 7332 7340
friendship$	3968 963 964 4882 1051 7011
friendships$	3 4 5 6 7 8 9 3896 963 964 7011
frighten$	9246 9247 9248
frightened$	9204 9205 9206 1659 1660
frightening$	7649 7650 7651 7652 7653
frightens$	5409 9141
fringe$	9388
fringes$	9388
fritter$	3492
frittered$	3492
frittering$	3492
fritterred$	3492
fritterring$	3492
fritters$	3492
frizzy$	3352 3375
from	7370
from$	7776 7861 8340 8341 8342 8343 8344 8351 8352 8800 1269 5139 5336 5367 5484 5512 9285 9288 1793 9442 10231 10253 2684 10286 2775 6658 6726 6797 6798 6835 6836 10585 3041 7171 7252 7297 7384 3606 7485 7526 7584
front$	6875
frustrating$	6254 9986
ft$	9298 9299 3336
full$	4044 4052 4078 1451 2677 2953 3384
fully$	1331 1451 5313 1589 1592 3100 3311
fumble$	3789
fumbled$	3789
fumbles$	3789
fumbling$	3789
functi	2573 2948 7467
function$	1391 1392 1393 1394 1395 1396
functioned$	1391 1392 1393 1394 1395 1396
functioning$	1391 1392 1393 1394 1395 1396
functionned$	1391 1392 1393 1394 1395 1396
functionning$	1391 1392 1393 1394 1395 1396
functions$	1391 1392 1393 1394 1395 1396
fund$	65 66 67 68 9862
funded$	65 66 67 68
funding$	7351
funds$	65 66 67 68 7567
furthe	2548 2804 7441 3589
further$	6407 2769 3546
furthered$	2769
furthering$	2769
furthers$	2769
futile$	3425
gain$	8216 8217 5152
gained	2901
gained$	6760
gallery$	6447
gambling$	10506
game$	4376 691 8918 8947 10116 10117 10118 10119 10120 7368
games$	691
gaming$	8071 8072 8073 691
gang	10136 10139 6412 6420 6421 6422 2564 2565 6435 2583 2584 10175 2589 2610 6476 10208 10209 2624 10216 6486 2629 6493 10241 2665 2690 10304 10324 6598 2756 6621 6651 6715 10446 2862 10453 7376 7407 7452 7453
gang$	4199 7997 8001 8011 8021 8045 8527 8553 8607 8689 8717 1320 9106 9107 9108 9109 9110 10143 2556 10161 10163 10176 6473 6480 2683 6543 6549 10281 6568 6569 2729 2815 10418 10432 6721 6923 6925 3135 3226 3268 3515 7379 3524 3535 3545 3558 3596 3742 3817
gangling$	3776
gangly$	3776
gangs$	7997 8001 8011 8021 8527 8553 8607 8689 8717 10143 2556 10163 6480 6543 6923 6925 3135 3515 3524 3742 3817
gangsta$	8608 6995 3743
gangstas$	8608 6995 3743
gangster$	8608 1032 6995 3743
gangsters$	8608 1032 8758 6995 3743
gap	7370
gap$	9978 10021
gaps$	9978 10021 2951
gather	6437 10224 7370 3512 3553
gather$	8911 6333 2540 6443 10245 7188
gathered$	8911 2540 6443 10201 7188
gathering$	8911 2540 10168 6443 7188
gatherred$	8911 7188
gatherring$	8911 7188
gathers$	8911 2540 6443 7188
gaudy$	3399
gaunt$	3776
gave	2547
gave$	239 240 241 242 243 244 245 376 1157 1158 1159 1662 1663 2224 2247 2363 2364 2365 2366 2367 6265 6895 3641
gbh	6905 3730
gbh$	10636 7589
gcse$	7529 3678 3679 7540
gcses	6819
gcses$	10550 7529 7540
gdpr$	10004
gear$	9377 9378 9379 9380 9381 7258 7268
genera	3512
general$	1852
generator$	2763 7422
generators$	2763 7422
gentleman$	9074 9075 9076
gentlemen$	1536
gents$	1536
get	6545 2877
get$	48 49 57 59 60 61 62 63 7674 3944 121 122 123 124 125 4120 7905 7936 7937 7940 4212 8130 579 582 8216 8217 669 670 4589 8321 4632 8387 8481 8483 8489 8491 908 971 972 974 975 976 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 5021 5045 5046 1230 1256 1257 1258 1259 1260 1261 5152 5154 8951 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 9179 9180 1604 1608 1709 9471 9472 5804 9557 5827 5835 9590 9591 9592 2390 6313 2472 2473 10190 2737 6740 2918 10572 3075 3097 3098 6958 3159 3161 3165 3228 3230 3238 7284
gets	3650
gets$	48 49 57 59 60 61 62 63 121 122 123 124 125 580 669 670 8314 908 971 972 976 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 5070 1230 1256 1257 1258 1259 1260 1261 8951 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1605 1609 1709 5868 2390 2472 2473 10190 2737 2912 2918 2932 2935 2949 3024 3075 3098 6958 3159 3161 3165 3228 3230 3238 3624 3664 3666
getting$	48 49 57 59 60 61 62 63 121 122 123 124 125 4232 8130 4785 971 972 974 975 976 5008 5077 5078 5240 1607 9590 9591 9592 5863 9616 2390 2472 2473 2737 2918 3098 7284
gift$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8158 8560
gifts$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8158 8518 8519 8546 8560 8576
gilet$	9377 9378 9379 7249 7258
gilets$	9377 9378 9379 7249 7258
ginger$	5601 3352 3375 3776
girl	6475 10264 10265 10267 10296 2734 10342 6655 10409 10440 10457 6843 6910 7434
girl$	287 347 726 1012 1171 8813 8839 8840 8841 8842 8843 8844 8855 1275 8987 1765 1812 1813 5765 5836 5837 6419 6887 10641 3127 7010 3162 7086 3236 7215 7238
girlfr	10556
girlfriend$	8113 528 8149 8150 561 562 10562 10570 10577 6949 6950
girlfriends$	8113 528 8149 8150 561 562 6949 6950
girls	6404 6411 10251 10252 6522 2666 2667 6556 2720 6605 10410 2879 10472
girls$	7672 287 7902 347 7991 4261 4263 4265 4455 4456 4461 4462 4470 4488 726 749 4647 4761 8567 8577 8578 8579 8580 4863 1005 1006 1007 1012 8609 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8706 1170 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 1275 8870 8987 1452 5371 5372 5373 5374 9146 9327 1765 1812 1813 9504 9505 9506 9507 9508 5784 5785 5786 5801 5810 5816 9558 5828 9568 5881 9663 9825 6132 6133 6134 6135 6136 6137 6193 9939 9957 9965 9966 9967 9968 9969 9970 9971 9972 6382 10287 6579 2731 10336 2785 6926 7010 7067 7086 3236 7215 7332 7340
give	2547
give$	7818 239 240 241 242 243 244 245 7877 376 1157 1158 1159 1361 5511 1662 1663 9349 9445 9451 9465 6000 2224 2363 2364 2365 2366 2367 6417 2762 7276
gived$	1157 1158 1159
giveing$	2762
given	6488 6539 3042
given$	7776 4079 4080 1662 1663 1927 9815 9816 9817 9818 2247 2363 2364 2365 2366 2367 10263 2912 2913 2935 2949
gives$	239 240 241 242 243 244 245 376 1157 1158 1159 1662 1663 9349 2224 2247 2363 2364 2365 2366 2367 6439 6456 2762
giving$	239 240 241 242 243 244 245 376 1157 1158 1159 1662 1663 2224 2363 2364 2365 2366 2367 6439
glad$	246 247 252 387 388
glamour$	8518 8519 8540 8546
glandular$	3620
glasses$	7253
glean$	2540
gleaned$	2540
gleaning$	2540
gleans$	2540
gloves$	7253
glued$	2063
go$	3945 7677 3947 3948 7688 3990 7750 7770 7803 304 4179 4180 4181 4182 7914 7934 7936 7937 7938 4240 4242 4243 417 418 419 420 421 422 449 452 455 456 4318 4321 4329 474 475 8130 569 570 571 575 8173 8174 8175 8176 8177 4473 8220 8221 8222 4591 8331 8436 8481 8483 8489 8491 930 954 974 975 1126 1293 1294 1295 1795 1804 9414 9445 9451 9465 9471 9472 1899 9616 5927 6066 6334 6489 2818 3070 3097 3098 6958 7276 3707
goad$	991 992 3124
goadded$	991 992 3124
goadding$	991 992 3124
goaded$	991 992 3124
goading$	991 992 3124
goads$	991 992 3124
goal	2840
goal$	2831 10456
gobby$	3761
goes	10190
goes$	7803 304 417 418 419 420 453 455 456 4329 474 475 569 570 571 576 8312 930 954 974 975 1126 1293 1294 1295 1795 1804 1922 9616 5927 6489 10235 2925 3027 3035 3070 3097 3098 6958 3650 3707
going$	7771 7793 7794 7795 304 7962 4234 417 418 419 420 448 455 456 4317 4320 4327 4328 4329 474 475 532 8130 569 570 571 577 8173 8174 8175 8176 8177 8203 8220 8221 8222 954 974 975 4853 1126 1293 1294 1295 5284 5285 1548 1795 1804 9444 5734 1876 1877 1878 1879 5739 1885 1886 1887 9552 9616 5927 2685 2818 3035 3070 3097 3098 3637 3707
goings$	10227 6537
gold$	3364 7253
gone$	4219 4220 4228 417 418 419 420 421 422 455 456 4329 569 570 571 8178 8179 4458 8195 8196 8197 8208 4626 954 1126 9823 9824 6489 6803 3011 3070 3097 3098 6958 3637
good$	3960 3993 445 4884 8696 5220 5328 1564 1572 1575 5861 6165 6342 2677 3340
goods$	6669
goodwill$	5012
goose$	7259
gorgeous$	3776
gormless$	7216 3761
got	10511 3042
got$	48 49 57 59 60 61 62 63 121 122 123 124 125 578 581 8178 8195 8196 8197 8209 677 678 8314 971 972 976 1298 1606 1734 1747 1748 1749 1750 1798 5833 9719 9720 2390 2472 2473 2737 3024 3097 3098 6958 3267 3376 3387 3623 3640 3664 3666 3709
gown$	9369
gowns$	9369 9392
gp	6778 2922
gp$	10509 6781
gps	3042
gps$	6901
grade$	7537 3795
graded$	1229 1232 10256 3513 3795
grades	10549 6819
grades$	10550 7537
graffi	6888
graffiti$	10354 10619
gran	6824 10557 6827 2972 2982 6842 2984 2987 10597 10598 6870
gran$	10555 2985
grandad$	2985
grandf	6824
grandfather$	10555
grandm	6824
grandmother$	10553 10555
grante	3713
granted$	7424
grasp$	8436 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729
grass$	10013
gravitate$	937 938 939 940 941 942 943 944 945 946 947 948 949
gravitated$	937 938 939 940 941 942 943 944 945 946 947 948 949
gravitates$	937 938 939 940 941 942 943 944 945 946 947 948 949
gravitating$	937 938 939 940 941 942 943 944 945 946 947 948 949
greasy$	1730 9336 3352 3359 3375
great$	5013
greater$	1435
greatly$	10458
greed$	7888 7889 7890 7891 7892 7893 8276 4584 4585 4605 8518 8519
greedy$	3761
green$	9098 9099 9100 9326 7164 3353 3375
greet$	2516
greeted$	2516
greeting$	2516
greets$	2516
greetted$	2516
greetting$	2516
grew$	1398 1399 1729 3358
grey$	9326 9336 3375 7253 3399 7419
grip$	9980 10057 10058 10059 10060 2856 7349
grips$	2856
groomed$	7635 7638 8156 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8506 8507 8508 8509 8510 8511 8512 8513 7205
groomer$	8045 8137 8142 8147 8386 8618 1032 1114 7016 7019 7020
groomers$	8045 8142 8147 8386 8618 1032 1114 7016 7019 7020
grooming$	7628 7629 7630 7645 7895 8272 8273 8506 8507 8508 8509 8510 8511 8512 8513 6990
gross$	3439
grounds$	2773 3000
group	10131 6404 6475 10229 10246 10249 10251 10252 6522 10254 2666 2667 10264 10265 10267 6556 10296 2720 2734 10342 2758 10357 6639 6655 6664 10395 6665 10409 10440 6715 10446 2862 10453 10457 10462 2879 10472 7390 3554 3555 7429 7434 7441 7452 7453
group$	7672 7698 7699 287 7902 7904 347 7991 4261 4263 4265 4455 4456 4461 4462 4470 4488 4535 726 749 4647 8484 4761 4863 1005 1006 1007 1012 8611 8613 8634 8637 4909 4910 1092 1170 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 1275 8870 5144 5145 1320 9002 9106 9107 9108 9109 9110 9126 1556 1557 1678 1679 9327 1765 1812 1813 9504 9505 9506 9507 9508 9511 5784 5785 5786 5789 5790 5801 5810 5816 9558 5828 9568 9573 9575 5881 9663 6132 6133 6134 6135 6136 6137 9882 6187 6189 9956 9965 9966 9967 9968 9969 9970 9971 9972 10049 10050 6324 6382 6384 10163 10166 6442 6469 10207 10211 6483 10217 6502 2644 10262 10273 2690 10287 6579 2729 2731 10329 2743 10334 6615 6617 2785 10382 10396 10397 10431 10432 10433 6711 10448 6721 6742 6745 10477 7010 7062 7067 7086 3236 7136 7332 7340 3539 7403 3555 3596 7534
groups$	7699 8611 8613 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 10163 10273 7067 7086 7403
grow	2875
grow$	1398 1399 1729 3358
growing$	1398 1399 1729 3358
grown$	523 8119 970 8913 8960 1383 8975 8976 8977 8978 8979 8980 5251 5252 5253 5254 1398 1399 5270 5276 5277 5278 9011 9012 9013 9017 9018 9019 9020 9026 5300 5302 5303 5304 5305 5306 5310 5312 9044 5321 9058 9059 1470 1487 9079 1493 1494 5355 9087 9088 5361 5362 1512 1530 1531 5444 5447 5509 1664 1665 1666 1667 1684 5549 1729 7152 7155 3320 3358
grownups$	8981
grows$	1398 1399 1729 3358
grubby$	9354 9355 3392 3399 3776
guarantee$	1961 5820 1962 5821 1963 5822 1964 5823 1965 1966
guaranteed$	1882 1883 1884 3419
guard	2566 6487 2658 6527 2679 6598 2747 6606
guard$	4107 8088 2543 10134 6425 10218 10220 6517 2662 10258 2680 2681 10329 2782 2798 2881
guardian$	9263 9264 9265 9266
guardians$	9263 9264 9265 9266
guards	6606
guards$	4107 8088 2543 10134 6425 10218 10220 6517 2662 10258 2674 2680 2681 10329 2782 2798 2881
gucci$	7253
guessed$	8373 8374 4644 4645
guidance$	7810 7811 8476 8477 8478 8479 8480 9212 9229 9705 9706 9707 9708 9709 9710 6984
guilt	10283 6568
guilt$	10032 10299 3483 7346
guilty	3719
guilty$	692 693 6633 3719 7578
gullible$	781 9098 9099 9100 3110 7164 3761
gum$	3824
gun	10639
gun$	4756 4757 6893
habit	7508
habit$	7655 7659 2211 6917 6918
habits$	7655 7659 9480 6917 6918
habitual$	471 472 6543 3072 3154 3166 3551
habitually$	470
had	2889 2893 2927 3650
had$	188 189 260 494 497 4447 4448 4449 4452 4453 596 597 598 599 600 601 602 603 604 617 618 619 620 621 665 713 715 1190 1298 1463 9285 9288 1734 1747 1748 1749 1750 1798 9629 9630 2055 2100 2101 2102 2103 2105 2106 2107 2108 5985 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2145 2167 2175 6060 6061 6062 6074 6076 6141 9873 2498 2499 6716 2890 6752 2900 2906 2908 2912 6786 2935 3267 7188 3376 3387 3442 7406 3606 3623 3624 3663 3698
haemop	3621
haemophilia$	7480
hair$	9319 9321 9322 9323 9388 9408 7221 3365 7234 3377
haircut$	9321 9322 9323 9388 7234 3377 7248
haircuts$	9321 9322 9323 9388 7234 3377 7248
haired$	7202 7211
hairstyle$	9321 9322 9323 9388 7234 3377 7248
hairstyles$	9321 9322 9323 9388 7234 3377 7248
hairy$	3776
half$	705 5666 2738 6623 2835 3451
halfway$	7269
hall	6875
hall$	10606
halluc	3823
hallwa	6875
hallway$	10606
halve$	10437
halved$	7443
halves$	10437
ham$	3461
hand	2604 2619
hand$	243 244 245 5214 5215 5216 1358 5485 9217 9218 9219 9325 6612 2762
handded$	243 244 245
handding$	243 244 245
handed	6488 6539
handed$	243 244 245 9977 7313 7314 7366 7426
handedly$	7367
handful$	1094 4953 1095 4954 1096 4955 1097 4956 8850 7024
handing$	243 244 245 2762 7399
handl	7373
handle	6609 2792
handle$	8773 5195 5207 1374 5234 5235 1377 9139 5417 5418 5419 5422 5423 5425 5426 5429 1588 9179 9180 1610 5470 5471 5472 2516 2856 3307
handled$	1588 2516 3307
handles$	1588 2516 10340 3307
handli	10303 3808
handling$	5417 5418 5419 5422 5423 5425 5426 5429 1588 2210 2432 2433 2434 2435 2516 6905 3307 7328
hands$	243 244 245 5214 5215 5216 1358 9325 9874 9998 2762
handse	6667
handset$	2647 10238 10398 3533
handsets$	2647 10238 10398
handsome$	3776
hang	10190 6609 3617
hang$	7905 7934 7936 7937 7938 7967 8173 8174 8175 8176 8177 8220 8221 8222 960 974 975 8911 1800 1801 1802 1804 7188
hanged$	974 975 8911 7188
hanger$	3171
hangers$	3171
hangged$	974 975 8911 7188
hangging$	974 975 8911 7188
hanging$	7771 7962 8173 8174 8175 8176 8177 8220 8221 8222 960 974 975 8911 7188 7269
hangouts$	10340
hangs$	960 974 975 8911 1800 1801 1802 1804 7188
haphazard$	10022 10023 10024 10025
happen$	7772 7773 7774 8688
happened$	4467 4468 8212 8213 701 4565 8312 8421 8422 8423 8424 8425 9786 9787 9788
happening$	8421 8422 8423 8424 8425
happens$	699 8312 8421 8422 8423 8424 8425
happily$	5462 5463 5464 5465 5466 5467 5468
happy$	246 247 252 4112 357 358 359 387 388 566 567
harass$	977 978 979 3123
harassed$	977 978 979 3123
harasses$	977 978 979 3123
harassing$	977 978 979 10121 10122 10123 10124 3123
hard	2854 2859
hard$	4714 8548 1115 1116 1183 1184 1185 1186 1187 1188 5118 8905 1360 6713 2858 10451 3317 3354
hardcore$	3203 3761
harden	7440
hardened$	1664 1665 1666 1667 3154 7123 7175 3770
harder	2701
harder$	4575 1183 1184 1185 1186 1187 1188 9687 10116 10117 10118 10119 10120 6560 2858 7368
hardest$	1183 1184 1185 1186 1187 1188
hardier$	1664 1665 1666 1667
hardly$	71 4867 1537 1539 1540 1583 1584 1641 5500 1642 1643 5635 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 2250 2305 2306 2307 2894 2944 3298 3299 3305 3313 3442 3629
harm	3617 3815
harm$	7590 7591 7610 7628 7629 7630 4054 4055 4056 4057 4058 4059 4060 4061 203 204 205 7981 4498 4499 8272 8273 8282 8283 707 8391 8392 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8472 8473 8474 8475 8744 6244 10021 6543 6857 10588 3038 10636 6961 3516 3545 3549 3551 7475
harmed$	7475
harmer$	7036
harmers$	7036
harmful$	3960 8004 1021 1022 1023 3059 3152 3551
harming$	7475
harms$	7590 7591 7475
harsh$	9976
has	2889 2920 10511 3650
has$	3865 3867 494 665 4603 839 1190 1298 1463 9285 9288 1734 1747 1748 1749 1750 1798 1891 5896 9629 9630 2055 5985 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 2166 2174 2209 6074 6076 2529 6566 6716 2864 2890 2900 2908 2912 6779 2932 2935 2949 3042 3267 7188 3376 3387 3442 3606 3623 3624 3663
hastily$	10125 10126 10127
hat$	7253
hats$	5671 5672 1814 1815 7253
haunts	2603 6462 6609
haunts$	9480 10340
have$	3866 3868 4111 4193 4225 4229 4249 494 497 4481 665 712 4598 4604 4622 4627 4638 4639 4642 4643 838 8596 1190 1298 8911 1463 1464 1734 1747 1748 1749 1750 1798 5729 5738 9471 1891 5814 5896 9629 9630 2055 9670 9671 9672 9673 5943 9678 9679 9680 5952 5958 5985 6001 2168 2209 9821 9822 6339 6340 2530 10314 6716 2864 3267 7188 3376 3387 7300 7406 7431 3606 3663
having	2893 3650
having$	494 497 4855 1734 1798 6752 2900 2906 3376 3624
havoc$	7057 7058 7059 7065
hawk$	502 3085
hawked$	502 3085
hawking$	502 3085
hawkked$	502 3085
hawkking$	502 3085
hawks$	502 3085
hazel$	9326 3353
he$	3976 3982 4398 4455 4456 4461 4462 4487 749 8376 1004 4863 1005 8595 1006 1007 5009 1170 8917 9504 9505 9506 9507 9508 5784 5785 5786 5788 5959 9694 3664
head$	8228 8230 8487 8488 5218 1488 1489 1490 1491 1492 5627 5651 5652 1794 10002 2413 10369 7232 3496 3826
headed$	423 7098 7201 7312
heading$	423 2893
heads$	8228 8230 8487 8488 5218 2317 10002 2413 7150 7165 7230 7231
headscarf$	7253
headscarves$	7253
health	6764 6792 10556
health$	4770 4771 4772 4773 4774 5967 10480 10495 6769 6778 6780 10514 7498 3652
healthier$	3960
healthy$	3993
hear	6484
hear$	8606 3611
heard$	1334 2194 2195 2999 3611
hearin	6763
hearing$	10494 2999 3611 3633 3634 7577
hearings$	7577
hears$	3611
heart$	6748 10480 3625
hearted$	7310
heartless$	9800 3761 3786
heatin	3026
heating$	6885
heavier$	3331
heaviest$	1737 3379
heavil	6773
heavily$	1716 10504 10505 3333
heavy	2854
heavy$	5565 6246 6713 3331 3334 3384 3455 3507 3508
heavyset$	3775
heed$	3929 3930 3931 3932 3933 7877 8436 4745 4746 4747 4748 4749 9746 9837 9838 9839 9840 9841 9842 9843
heeded$	8178 8186
heedless$	78 79
heel$	10386
heels$	9394 9395 9396 10000 7253
height$	9293 9294 9295 7190
held	7370
held$	1366 9275 9815 9816 9817 9818 2446 10149 2650 6629 10378 2884
helicopter$	3541
hell$	8572 8591
help	2563 2599 2774 2817
help$	3910 143 150 151 7810 7811 7877 7992 8326 4681 8443 8444 8445 8773 8787 5206 9212 9220 9221 9222 9223 9224 9225 9226 9227 9229 9234 9235 9236 9237 9238 9431 1848 1849 1850 1851 9445 9451 9465 9513 9534 9565 9590 9591 9592 9598 2218 2219 2220 9862 9871 2432 2433 2434 2435 10043 2607 2633 2769 2776 2831 2868 10526 6971 6972 7049 7272 7276 7284
helped$	150 151 8416 8417 8418 8419 8420 8788 9450 9456 9461 9464 9470 9546 9563 9576 9577 9578 9579 9580 10145 2769 2776 2868
helpful$	10145
helping$	150 151 4682 9590 9591 9592 5862 2769 2776 2868 7284
helpless$	5415
helpped$	150 151
helpping$	150 151
helps	2774
helps$	150 151 2607 2769 2776 2831 2868 7285
hepatitis$	3825
her	6411 10182 6502 2690 2917 6789 2943 6813 2963 6823 2975 10579 10604 3019 3021 6887 10626 3045 7524 3713
her$	7593 7594 19 7620 3924 3937 3939 7671 83 84 87 91 3952 3954 98 4005 272 279 280 281 283 4145 287 4157 4158 4159 4160 4161 4162 347 4221 7970 4258 4285 4361 4406 4411 4484 4509 4534 686 687 4552 4578 8312 723 725 726 743 746 8347 4655 8389 4661 8467 8471 4741 8484 1012 4902 8684 8721 5024 1275 5144 5145 8921 1340 5241 5243 9140 9228 5570 5571 5572 5597 1746 1759 1764 1765 1785 5658 1812 1813 9593 5922 6184 9966 9967 9968 9969 9970 9971 6267 6269 6271 6278 10016 10082 6549 6756 6758 10492 2904 6765 2907 6771 6776 2919 6802 6810 10544 2960 6822 2965 2966 6826 2968 6834 2983 6847 10584 6866 6877 6878 6880 10613 10618 10624 6896 6902 6904 3088 3104 3236 3396 3397 7332 3638 3639 3646 3647 3654 7515 3669 3680 7548 3705 3710 3721
heritage$	5611 5612 5613 5616
heroin	6768 10639 6912
heroin$	10250 10499 6774 10508 10643 6927
hers$	8307
herself$	3859 3861 7593 7594 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 4953 4954 4955 4956 8698 1292 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6757 6883 6913 6943 6944 7166 7167 7476
herselves$	6757 7476
hid$	1803 2414
hidden$	1803 10149 7270
hide	6545 2708
hide$	7818 4216 4217 4218 1803 2414
hided$	2414
hides	2708
hides$	1803 2414
hiding	2708
hiding$	1803 2414
hierar	10175 7374 7376 7452
hierarchy$	10161 10162 3796
high$	56 1222 1223 5088 5089 5090 5091 5092 5093 5094 5095 5096 5097 5098 5099 5100 5101 5102 5103 5105 5106 5107 9616 6138 3454
higher$	1222 1223 6450 3648
highest$	1222 1223
highlights$	7235
highly$	2854 3311
hijab$	7253
hijabs$	7253
him	6411 10182 6789 10579 10604 10626 7524
him$	7593 7594 7620 7671 4089 4096 4097 4098 4101 8047 8050 8131 8143 4534 8356 8484 5144 5145 9140 9228 9593 6184 9966 9967 9968 9969 9970 9971 7332 7515 7548
himself$	3859 3861 7593 7594 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 4953 4954 4955 4956 8698 1292 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6757 6883 6913 6943 6944 7166 7167 7476
himselves$	6757 7476
his	6502 2690 2917 2943 6813 2963 6823 2975 3019 3021 6887 3045 3713
his$	19 3924 3937 3939 83 84 87 91 3952 3954 98 4005 272 279 280 281 283 4145 287 4157 4158 4159 4160 4161 4162 347 4221 7970 4258 4285 4361 8114 4411 4484 4509 686 687 4552 8307 4578 8312 723 725 726 743 746 8347 4655 8389 4661 8467 8471 4741 1012 8684 8721 5024 1275 8921 1340 5241 5243 5570 5571 5572 5597 1746 1759 1764 1765 1785 5658 1812 1813 5922 6267 6269 6271 6278 10016 10082 6549 6756 6758 10492 2904 2907 6771 6776 2919 6802 6810 10544 2960 6822 2965 2966 6826 2968 6834 2983 6847 10584 6866 6877 6878 6880 10613 10618 10624 6896 6902 6904 3088 3104 3236 3396 3397 3638 3639 3646 3647 3654 3669 3680 3704 3710 3721
hisself$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8698 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6913 6943 6944 7166 7167
histor	2548
historic$	6407
history$	2211 2997 7014 7511 7543 7581
hit	10574 2993 10589
hit$	2503 6852
hiv	3643
hiv$	7502
hold	2708 2809
hold$	7673 4216 4217 4218 8776 5221 5222 5223 5224 1366 5237 5238 2446 6410 6467 10294 6566 2883
holdin	10177 6551 10288 2708 6908
holding$	1366 9216 10282
holds	10177 2708
holds$	1366 2446 6467 10202 10294 6566
holmes$	10240
home	6824 10560 10583 10604
home$	7720 7721 7959 8017 8018 8189 8190 8322 8323 8357 5025 5123 8859 1292 5167 9097 2502 10239 10253 2820 6683 10554 10555 10566 10567 10582 10584 10588 10593 10603 10608 10610 3022 10616 10631 7088 3496 3672 7550 7551 3703 7563 7564 7565
homele	10574 3851
homes$	8017 8018 8859 10239 2820 6683 10607 7088 7557
honest$	4618 8350 9450 9456 9461 9470 9546
hood$	1786 9393 5671 5672 1814 1815 7253 3398 7419
hooded$	3328 3399 7419 3776
hoodie$	9377 9378 9379 9388 7253 7255 7258 3781
hoodies$	8910 5180 5623 5624 9377 9378 9379 9380 9381 9385 9386 9387 9388 9390 9398 7253 7255 7258 3781
hoodlum$	3744
hoodlums$	3744
hoodrat$	3744
hoodrats$	3744
hoodrich$	3780
hoods$	8910 5180 1786 9385 9386 9387 9390 9393 9394 9395 9396 9398 5671 5672 1814 1815 7253 7255 3398 7419
hoody$	9377 9378 9379 7258
hooligan$	3744
hooliganism$	3744
hooligans$	8701 8702 8703 3744
hoot$	9814
hoots$	9814
hop$	971 972
hope$	5776 5875 2017 2207 2208 10173 7286
hoped$	2207 2208
hopeless$	4939 1923 1924 3180 3227 3231 3761 3786
hopelessly$	3786
hoper$	8668 8680 8681 8682 7025 7040
hopers$	8668 8680 8681 8682 7025 7040
hopes$	2207 2208 10173
hoping$	2207 2208 10173
hopings$	10173
hopped$	971 972
hops$	971 972
horde$	1019 1020
horrendous$	8801 8802 8803 8804 8805 8806 8807 8808 8809
horrible$	8801 8802 8803 8804 8805 8806 8807 8808 8809
hospit	2922 6783 10574 6844 3038
hospital$	6781 10514 10515 10516 10575 6897 3496 3654
hospitalised$	3839
hospitalized$	3839
hostel	6871
hostel$	10602
hostile$	1197 1198 1199 1200 1201 8810 8811 2841 3233 3759 3787
hostility$	8868 8869 1280 1281 10106 10107 10108 10109 10110 7095
hot	6733 6737 3604
hot$	3026 3239
hotel$	8037 8038 8039 8040 4310 4311 4312 4313 8756 8757
hothead$	7024
hotheads$	7024
hotspot$	10464 10468 3601 7463
hotspots$	10464 10468 7463
hounding$	10121 10122 10123 10124
hour$	2952
hours$	8697 8762 10526 2937 2952 10634 7351
house	6824 10560
house$	8037 8038 8039 8040 4310 4311 4312 4313 5025 9072 9097 9101 9106 9107 9108 9109 9110 10239 6659 6683 10555 10584 10608 3022 10616 7565
househ	6824
household$	9072 9097 9101 10555 7088
households$	7088
housemates$	5324 5325 5326
houses$	10239 6683 10607
housin	10556
housing$	5967 2820 10568 7560
how$	8336 8347 8915 5420 5421 1570 2740 6967
hub$	10137 10166 6442 6469 10207 6483 10217 10329 6615 10382 7383
huge$	3923
hulking$	3776
hung$	8207 960 974 975 1800 1801 1802 7269
hungry$	7124 7566
hunt$	930 4789 931 932 933 934 935 936 9618
hunted$	930 4789 931 932 933 934 935 936
hunting$	930 4789 931 932 933 934 935 936
hunts$	930 4789 931 932 933 934 935 936
huntted$	930 4789 931 932 933 934 935 936
huntting$	930 4789 931 932 933 934 935 936
hurt	2993 10589 3617
hurt$	7635 7638 4054 4055 4056 4057 4058 4059 4060 4061 203 204 205 7982 8242 8264 9473 6852
hurting$	7649 7650 7651 7652 7653
husband$	10552 10562 10570 10577
hydroc	3621
hydrocephalus$	7480
hygien	6763 6764
hygiene$	10494 10495
hyper$	3081 3761
hypersexual$	3738
hypersexualised$	3738
hypocritical$	3786
hysterical$	3761
i$	2444
ic	3560
ic$	1698 3330
ic0$	3773
ic1$	3773
ic2$	3773
ic3$	3773
ic4$	3773
ic5$	3773
ic6$	3773
ic7$	3773
ic8$	3773
ic9$	3773
idea$	7830 6158
ideas$	7829
identi	2553 10154 2580 2596 10243 2687 2690 2692 2704 6563 2753 10366 2869 3523 7417
identical$	5649 3389 3399
identically$	1715 3355 7252 7254
identified$	1029 1059 1243 2652 6549 3047 3546 7406 3551 7419
identifies$	2591 10255 2811
identify$	7877 2587 2591 10245 10255 2811
identifying$	2591 2811
identity$	2560
idiots$	7317
idle$	7116 3761
idly$	6146 7305
idolise$	548 549 550 551 552
idolised$	548 549 550 551 552
idolises$	548 549 550 551 552
idolising$	548 549 550 551 552
iep	3658
iep$	7517
ieps$	7517
ies$	9071
if$	7896 7941 583 584 585 586 587 588 589 590 591 592 593 594 595 8198 8199 8202 8205 8206 628 629 630 631 632 633 5010 5011 5546 5547 5548 2104 2282 2283
ignorance$	3786
ignorant$	3761 3786
ignore$	7796 7905 7934 7936 7937 7938 983 984 9616 2424 2425 10041 3125 3414 3481 3482 7348
ignored$	7796 983 984 9433 9616 2424 2425 10045 10046 10047 10048 3125 3414 3470 7335 3481 3482 7348
ignores$	7796 983 984 9616 2424 2425 3125 3414 3481 3482 7348
ignoring$	7796 983 984 9616 9801 9802 2424 2425 10121 10122 10123 10124 3125 3414 3481 3482 7348
ill	10574 6844
ill$	104 105 1766 1788 10575 3254 3256
illegal$	8004
illnes	10556 10558
illness$	7465 7497
image$	8074 8082 4374 4375 517 518 708 9252 6341 10133 6403 2545 6438 2628 2630 10271
images	2618 6477 6478
images$	8074 8082 4368 510 8101 4374 4375 517 518 9252 10133 6403 2545 10155 10156 10164 6438 2617 2628 2630 10270 10271
immaculately$	1715 3355
immature$	3761
immaturity$	7888 7889 7890 7891 7892 7893 4584 4585 4602 744 745 4605
immensely$	10458
immigration$	10556 3708
imminent$	10368
immuni	3835
impact$	9530 9531
impaired$	7703 7704 7705 7706 7493
impairment$	7465 7492
impetigo$	3825
implausible$	8602 8603 8604
implicated$	407 408 409 410 3047
important$	2831
impos	2804
imposed$	6680
imposing$	3331 3776
imposs	2701
impossible$	4714 8591 1183 1184 1185 1186 1187 1188 1923 1924 6560 3425
impressed$	6977
impression$	7830
impressionable$	3761
impris	10556
imprisoned$	10348
improvement$	9606 5876
impulse$	4737 5162
impulsive$	7703 7704 7705 7706 3761
impulsivity$	4605
in	6820 3650
in$	155 4040 187 7818 4235 4266 4270 4273 4283 4287 4288 4289 511 4379 4380 4381 4383 4437 4438 4439 8443 4835 4844 4876 4891 4906 8638 8639 1050 4986 8718 8730 5040 5139 5146 5185 9086 5395 1617 1618 1694 9285 9288 5576 5594 5598 5599 1761 1790 1791 9384 5654 5659 5663 5667 1809 1810 1811 9582 9589 5895 5929 9754 9799 6272 10066 6485 6490 6509 10282 10286 10299 6648 6656 6746 6747 6761 6785 6800 6803 6806 6823 6868 6876 6894 3041 6928 3115 3275 7136 7236 3390 7252 7254 7283 7297 3498 7406 7491 7501 3693 7554 7559 7579
inability$	4146 288 289 290 291 292 293
inaction$	4546 10077 7352 7354
inadequacy$	3786
inadequate$	3786
inadequately$	3786
inappropriate$	8004 4343 8557 9354 9355 3121 3233 3399
inappropriately$	1715 3355 7252 7254
inattention$	7352
incapable$	141 3423 7292
incessantly$	3784
incest$	10586
inch$	5344
incident$	7546
incidents$	10322 10354 7546
inclin	6587
inclination$	5851 9583 9584 9585 9586 9587 9588
include$	7406
income	10556
income$	7543
incompetence$	3786
incompetent$	3786
incompetently$	3786
inconsistent$	8602 8603 8604 8796 8797 8798 8799 1210 3224
incorrect$	3392
increa	2875 3589
increase$	2797
indecent$	4343 4351
indefensible$	9894
indepe	7559
independence$	10522
independent$	5358 5360 1664 1665 1666 1667 1683 1691 6837 7170 3312 7184
index	7374
index$	10274 6570
indian$	1717 5582
indica	6408 7370
indifference$	9887 10077 10106 10107 10108 10109 10110 7352 7354 3786
indifferent$	7292 3786
indisputably$	3784
indivi	10462 2879 7429
individual$	1171 8813 8839 8840 8841 8842 8843 8844 8855 9285 9288 10171 2689 10462 7067 7086 7137 3661
individuals$	8550 8551 8552 8553 1171 8813 8839 8840 8841 8842 8843 8844 8855 9285 9288 2689 6670 7067 7086 7137
indulge$	414 415 416
indulged$	414 415 416
indulges$	414 415 416
indulging$	414 415 416
ineffective$	3786
ineffectual$	3786
inept$	3786
ineptitude$	3786
inevitable$	1902 1903 1904 1905 1906 1907 1925
inevitably$	7293 3784
inexcusable$	6254 9986 3786 3787
inexcusably$	3786
inexplicably$	3788
infamous$	1117 1118 1119 1120 1121 1122 1123 1124 1317 3277 3763
infant	10538
infatuated$	541 542 543 544 545 546 547
infection$	7465
inflexible$	9976
inflicted$	6965
influe	10453
influence$	8612 7011
influenced$	7635
influences$	8612 7011
influential$	10191
inform	2626 2774 2817 3510 7370 3589
inform$	2541 10142 2561 2562 6485 2769
informant$	10349 7369
informants$	7369
information$	7810 7811 4620 9876 6182 2432 2433 2434 2435 6399 10141 10142 2554 10174 6610
informed$	3958 100 4153 5380 2769
informing$	2561 2562 6485 2769
informs$	2561 2562 6485 2769
inhale	3833
inhaler$	7506
ining$	6485
initiative$	3599
injection$	10502
injections$	10502
injunc	6676 6677
injunction$	10401 10407 10408 6678 10412 10415 10633 7439
injunctions$	10401 10407 10408 6678 10412 10415 7439
injuries$	8391 8392 7497
injury	6748
injury$	8391 8392 10479 7497
inner$	1701
innocent$	9066 9067 9068 9069 5392 5393 5394 5415 5528 5529 5530 5531 7158
innocents$	9061 9062 9063 9064 9065 9127 9128 9129 9130 9146 7157
inpati	3836
input$	4045 7777
inquir$	2706
inquiries$	2706
inquirs$	2706
inquiry$	2706 7403
ins$	6485
insane$	7087
inside$	7818
insight$	8499 8500 5431 1573 1574 5434 6973
insist$	372 373 374 375
insisted$	372 373 374 375
insisting$	372 373 374 375
insists$	372 373 374 375
insistted$	372 373 374 375
insistting$	372 373 374 375
insolent$	3761
insomn	3823
inspec	6420 6421 6422 2564 2565 2665
inspector$	2543 10151 10152 10153 6423 6424 2606 10215 6524 7457
instag	2761
instagram$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073
instead$	10053 10055 10112 10113 10115
instigator$	7411 3746
instigators$	7411 3746
institutional$	3439
instructed$	2557 2669 6538
instructions$	6984
insuli	3824
integrated$	3544
intel	3510
intel$	7369
intell	2605 10241 7374 7417
intelligence$	9876 10136 6406 10138 10158 6464 10206 6482 10216 6569 2742 6610 3511 7371 3513 3524 3792 3806 3812
intended$	2831
intens	2854 3589
intensive$	6713 3723
intent	2840
intent$	7587
intention$	5851 9583 9584 9585 9586 9587 9588
intentions$	5851 9583 9584 9585 9586 9587 9588
interc	6530 3808
intercepted$	10261
intercourse$	6936
interest$	4114 4115 8964 8965 8966 8967 9534 5851 9583 9584 9585 9586 9587 9588 9746 9837 9838 9839 9840 9841 9842 9843 6116 6117 6118 6119 6120 6318 10057 10058 10059 10060 2554 2633 10279 7349
interested$	5858 6023 9820 6285 6364
internally$	3664
internet$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073 3091
interr	6506
interrogate$	2741
interrogated$	10237
interrogateing$	2741
interrogates$	2741
interrupt$	7294
interrupted$	7294
interrupting$	7294
interrupts$	7294
interruptted$	7294
interruptting$	7294
interv	2687 3040
intervene$	9862 10040 10043 10362
intervened$	9743 9872
intervention$	4045 7777 8787 9431 10629 7272 7583
interventions$	4045 7777 8787 9431 1848 1849 1850 1851 7272
interview$	2741
interviewed$	2717 3031
interviewing$	2741
interviews$	2741
intimate$	4343
intimidate$	977 978 979 3123 7294
intimidated$	977 978 979 3123 7294
intimidates$	977 978 979 3123 7294
intimidating$	7649 7650 7651 7652 7653 977 978 979 8905 3123 3233 3354 7294 3759
into	3512
into$	7639 7675 7818 7963 4276 4277 4278 4280 4440 4441 8501 8502 8503 8504 8505 5038 8971 6481 2684 10286 6565 3041 3693
introd	2809
invariably$	3784
invest	6463 6492 2753 10366 2870 10594 3573 3712 3813
investigate$	9862 10043
investigating$	6463
investigation$	10180 10223 2706 10359 10364 7571
investigationies$	2706
investigations$	10180 2706 10359 10364
investigationy$	2706
investigators$	10194
invincible$	3770
invitation$	5702 1844 5704 1846 1847
invitations$	5702 1844 5704 1846 1847
invite$	7609 3879 38 255 256 648 649 3102 3107
invited$	7609 3879 38 255 256 648 649 3102 3107
invites$	7609 3879 38 255 256 648 649 3102 3107
inviting$	7609 3879 38 255 256 648 649 9590 9591 9592 3102 3107 7284
involv	10283 10304 7407
involved$	7635 7638 407 408 409 410 411 412 413 1017 1181 9554 9556 10044 6551 10315 6585 6613 3047 6994
involvement$	407 408 409 410 8309 1017 6568 6612 6994
involving$	10305
iq$	3821
irish$	1717 5582
irresponsible$	81 82 3960 740 3058 3109 3786
irresponsibly$	3731 3786
is	2573 6470 10511 3610
is$	3972 3978 285 286 440 4387 669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1190 1195 5065 5070 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1475 9285 9288 1709 9349 5641 1808 1834 5707 5779 5896 2078 2079 6058 6069 6163 2386 6291 2440 2441 10069 10092 6418 10184 6454 6525 6535 2724 6637 6725 2929 6849 3008 3037 3075 3100 3159 3161 3165 3213 3228 3230 3238 7188 7236 7237 3458 3485 7406 3630 3635 3637 3640 3664 3666 3688 3696 3709 3710 3715
island$	7260
isolated$	307 308 309 310 4897 4898 4899 4900
isolation$	8632 9617 2941 7022
iss$	3723
issue$	8864 2542 6402 2544 2819 6994 7093 7511
issued$	2542 6402 2544 10135 6539 2819
issues$	8864 2542 6402 2544 6439 2819 6994 7093 7511
issuing$	2542 6402 2544 2819
it$	7610 8123 8231 8232 8237 1292 8915 5193 9207 1888 9620 9637 5959 9694 6007 6008 2199 2200 9866 9875 6243 2395 2396 10027 10028 6331 6354 6964 7075 7341
its$	4252 8014 689 4551 4660 9692 6168 6179 6267 6269 6271 10004 10005 6276 6278 6279 10016 10034 6305 6343 6344 10082 2502 6362 6370 6371 6429 6722 6877 3440 7331 3486 3495
itself$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8698 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 9904 6302 6913 6943 6944 7166 7167
jacket$	9351 9377 9378 9379 9388 7253 7258 7266
jackets$	9351 5623 5624 9377 9378 9379 9380 9381 9388 7253 7258 7266
jail	6844 6900
jail$	10551 10575 10631
jailed	10558
jailed$	10348 6895
jamaican$	1717 5582
january$	8019
jealous$	3761
jeans$	5623 5624 9377 9378 9379 9394 9395 9396 1807 9401 7253 7258 3410
jeopardise$	10 3054 3055
jeopardised$	10 3054 3055
jeopardises$	10 3054 3055
jeopardising$	10 3054 3055
jeopardize$	10 3054 3055
jeopardized$	10 3054 3055
jeopardizes$	10 3054 3055
jeopardizing$	10 3054 3055
jeopardy$	7590 7591 7601 6679
jewellery$	9377 9378 9379 7253 7258
job	10556
job$	9660 9750 9751 9752 9753 9766 9767 9768 9769 9770 9771 9772 9773 9774 9775 9897 9901 9909 10116 10117 10118 10119 10120 10180 7328 7368
jobs$	9766 9767 9768 9769 9770 9771 9772 9773 9774 9775 10116 10117 10118 10119 10120 10180 7368
jobsworth$	3786
jobsworths$	3786
joggers$	9377 9378 9379 9380 9381 9394 9395 9396 1807 9398 7253 7258 3410
join$	7905 7934 9473
joint	3589
joint$	3544
joke$	8756 8757 7327
journe	10264
judge$	9139 5411 5412 5413 5414 5441 1610 5470 5471 5472 10040 2793 3036
judged$	3963 1229 1246
judgement$	113 114 115 116 8372 7328
judges$	2793
judging$	5411 5412 5413 5414 1610 5470 5471 5472
judgment$	113 114 115 116 8372 7328
july$	8019
jump$	971 972 2521
jumped$	971 972 2521
jumper$	9377 9378 9379 7258
jumpers$	5623 5624 9377 9378 9379 7258
jumping$	2521
jumpped$	2521
jumpping$	2521
jumps$	971 972 2521
june$	8019
junkie$	3752
junkies$	3752
just$	3984 4034 4038 573 4442 4446 641 8379 8380 8381 8382 1292 1889 1910 1911 1912 1913 2018 2233 2234 3416
justice$	8907 8908 5972 10375 10376 6898 10630
justification$	7326
juvenile$	3154 3157 3166 3772
juveniles$	3772
keen$	246 247 252 357 358 359 387 388 6369 10173
keens$	10173
keep	6545 2844 2877
keep$	53 7750 4062 7808 4151 4184 7934 7936 7937 4262 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 4472 710 711 8331 800 804 818 8436 8445 961 9139 5417 5418 5419 5422 5423 5425 5426 5429 9445 9451 9465 2118 2119 2120 2504 2541 2640 3071 7276
keeped$	7750
keeping$	7750 7962 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 800 804 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 819 5417 5418 5419 5422 5423 5425 5426 5429 9912 2640 3071
keepped$	7750
keepping$	7750
keeps	2844
keeps$	7750 4063 7808 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 710 711 962 1738 2640 6566 3071
kept$	4064 7808 447 450 457 458 459 460 461 462 463 464 465 466 467 468 469 8178 8186 8218 8219 4492 634 635 710 711 9547 9548 9549 9550 2060 2118 2119 2120 9872 10149 2640 2880 2955 3071 7348
ketami	6768
ketamine$	10499 6774 10506 10508 3649
key$	6276 10191 10369 10374 10538 3202 3546 3549 3551 3552
kg$	10491
kick$	3916 58 3919 9472 2423 3235
kicked$	2423 2993 2994 3235
kicking$	4981 2423 3235
kickked$	2423
kickking$	2423
kicks$	7979 2423 3235
kid$	1171 8813 8839 8840 8841 8842 8843 8844 8855 8987 6997 7010 7086
kids$	8567 8577 8578 8579 8580 8609 8615 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 8896 8987 1452 9055 9061 9062 9063 9064 9065 9127 9128 9129 9130 9146 6926 6997 7010 7086 7129 7157
kill	3617
kilo$	10491
kilos$	10491
kind$	8565 9209 9210 9211 9350
kingpin$	3751
kingpins$	3751
kinshi	3001
kinship$	6860
kiss$	7818
kissed$	4105 8128
kissing$	8158
kitche	6875
kitchen$	10606
kitted$	1767 1768 1769 3393
knew$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 747 4607 4608 1327 1328 1336 1337 1338 1339 1459 9635 2194 2195
knife	10639
knife$	7949 7997 4756 4757 4816 4817 4818 9614 6543 2812 6893 10636
knives	10130 10139 10288 10331 10351 2810
knives$	7947 4816 4817 4818 9613 2559 10276 10297 10298 6669
knock$	960 974 975
knocked$	960 974 975 5705
knocking$	960 974 975
knockked$	960 974 975
knockking$	960 974 975
knocks$	960 974 975
know	2580 2596
know$	154 193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 7860 4341 4596 4597 747 4607 4608 4614 4615 1327 1328 1329 1330 1336 1337 1338 1339 1364 1459 1561 9275 9635 9736 9737 6159 6160 6161 10154 2575 2582 2587 2601 2676 2719 6619
knowed$	1459
knowing$	4043 185 258 1382 1459 9258 7146
knowingly$	8153 8154 565 6956 6957 3099 3740
knowledge$	1371 1373 5431 1573 1574 5434
knowledgeable$	1382 9258
known	2618 6477 6478 10234 2687 2690
known$	193 219 4596 4597 8329 4614 4615 8373 8374 4644 4645 8535 8550 8551 8552 8553 1117 1118 1119 1120 1121 1122 1123 1124 1317 5177 5178 5945 2194 2195 10150 2573 6549 10281 2698 2722 2725 2750 3032 3121 3154 3158 3166 3278 3546 3549 3551
knows$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 747 4607 4608 1327 1328 1329 1330 1336 1337 1338 1339 1365 1376 1459 1562 9635 2676 6619
knuckle$	9325
knuckles$	9325
kudos$	8514 8547
kurdish$	1717 5582
label$	7268
labelling$	10121 10122 10123 10124
labels$	7253 7268
labour$	7074
lac$	3270 3271 3762
lack$	76 871 872 873 874 875 876 877 878 879 880 881 1189 1305 2467 6327 6328 6329 3114 3132 3176
lackadaisical$	3786
lacked$	871 872 873 874 875 876 877 878 879 880 881 3114 3132 3176 3224
lacking$	871 872 873 874 875 876 877 878 879 880 881 10022 10023 10024 10025 3114 3132 3176
lacks$	871 872 873 874 875 876 877 878 879 880 881 3114 3132 3176 3224 3269
lad	10342
lad$	1171 8813 8839 8840 8841 8842 8843 8844 8855 6887 7010 7086 7215 7238
ladies$	1511 1536
lads	6475 10251 10264 10265 10267 6556 10296 2734 6605 2758 6655 10409 10440 10457 2879 3554 7434
lads$	7672 7819 7844 7847 287 7902 347 8021 8046 4455 4456 4461 4462 4470 4488 726 749 4647 4761 8524 8531 8558 4829 4863 1005 1006 1007 1012 8609 8706 1170 1171 8813 8839 8840 8841 8842 8843 8844 8855 1275 8870 8926 8927 8928 8929 1452 5371 5372 5373 5374 9146 9327 1765 1812 1813 9411 9504 9505 9506 9507 9508 5784 5785 5786 5801 5810 5816 9558 5828 5881 9663 6206 9957 6382 10287 2729 2731 2743 10334 10336 6617 2785 10432 7010 7067 7086 3236 7215
lady$	1482 9074 9075 9076
lamentable$	3786
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5959 5964 5965 10061 6357 10128 10129 10565 3496
lands$	0 1
language$	6750
lank$	3375
lanky$	5601 3776
lap$	684
laped$	684
laping$	684
lapped$	684
lapping$	684
laps$	684
large$	5563 5565 3331 3776
largely$	2440 2441 3485
larger$	3331
lashes$	7229 7235 7242 7253
last$	5880 2940
late$	1292 9616 9808 9809 9810 9976 10037 6307 10497
laugh$	3922 883
laughed$	883
laughhed$	883
laughhing$	883
laughing$	883
laughs$	883
law	6888
law$	1094 1095 1096 1097 1105 1108 8723 10619 3526
lawless$	3227 7087 3761
lax$	2321 2322 2323 2324 9976 10022 10023 10024 10025 6307 3469
lay$	4170 4171 4172 4173 3574
layabout$	3744
layabouts$	3744
lazily$	3786
laziness$	3786
lazy$	2321 2322 2323 2324 6307 3385 3469 3761 3786
lead	2774 7449
lead$	7602 230 231 232 233 234 235 1033 1034 1035 1036 8730 1157 1158 1159 1499 1500 1501 1502 1503 9746 3589
leader	7417
leader$	10309 10369 6994 7006 7403
leaders$	10162 10309 10369 6994 7006 7403
leadership$	9837 9838 9839 9840 9841 9842 9843 2432 2433 2434 2435 10057 10058 10059 10060 6723 6994 3439 7328 7349
leadin	10177
leading$	230 231 232 233 234 235 1033 1034 1035 1036 1499 1500 1501 1502 1503 10191 6654
leads	10177
leads$	230 231 232 233 234 235 8314 8315 8316 1033 1034 1035 1036 1157 1158 1159 1499 1500 1501 1502 1503 10202 3589
league$	6352
lean$	3331
learn	6416 2580 6484 2692 2704 6563
learn$	154 7877 4609 4610 4611 4612 4613 4614 4615 840 8436 8795 9445 9451 9465 9500 9501 9502 9503 9537 10040 10147 2575 2587 7276
learned$	4609 4610 4611 4612 4613 4614 4615 1566 9547 9548 9549 9550
learning$	142 4609 4610 4611 4612 4613 6796 10541 3607 3633 3658 3660
learns$	9537 9559 9560 9561 9562
learnt$	4609 4610 4611 4612 4613 4614 4615 1567 9547 9548 9549 9550
least$	5949 6108
leave	10190 10572
leave$	0 1 3862 3889 7621 7622 7623 7624 7625 7626 7627 41 42 44 7688 7716 7850 7877 7905 7934 7936 7937 7938 4210 474 475 8318 8331 9445 9451 9465 9473 2273 2274 2275 2276 2277 2278 2279 2280 2281 2474 2475 7276 3491
leaved$	3889 7621 7622 7623 7624 7625 7626
leaves$	0 1 3862 3889 7621 7622 7623 7624 7625 7626 41 42 44 474 475 8333 2273 2274 2275 2276 2277 2278 2279 2280 2281 2474 2475 3041 3491 3693
leaving$	0 1 3889 7621 7622 7623 7624 7625 7626 41 42 44 474 475 2273 2274 2275 2276 2277 2278 2279 2280 2281 2474 2475 3491 7399 3693
led	7370
led$	7602 7627 7635 230 231 232 233 234 235 8314 8315 8316 8333 8334 8335 1033 1034 1035 1036 1157 1158 1159 6437 6601 7109
left	10558 6832
left$	0 1 3862 7627 41 42 44 7956 8178 8186 4489 8333 4625 2273 2274 2275 2276 2277 2278 2279 2280 2281 2474 2475 10563 3041 7335 7348 3491 7406 3693
leg$	9325 10489
legal$	6838
leggings$	5623 5624 9377 9378 9379 9394 9395 9396 9401 7253 7258
legs$	9325 10489
length$	5591
lenient$	9976
less	2826
less$	760 4867 5327 1669 1670 1671 1672 9749 2701 2728 3313
lesson	6811
lesson$	142 144 145 9609 9610 9611 9650 9651 9652
lessons$	142 144 145 8633 8877 9650 9651 9652 10528 10534 10540 10542 10543 6933 7529
let	2563 2760
let$	45 46 228 229 8178 8195 8196 8197 8207 8277 9445 9451 9465 9616 9878 9879 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 6214 6215 2388 2474 2475 2495 2496 2497 2541 2561 2562 2607 7276 3491
leting$	2561 2562
lets$	45 46 228 229 8277 9616 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2388 2474 2475 2495 2496 2497 2561 2562 2607 3491
letter	10435
letter$	9876 9981 9983 9984 10436 7340
letters$	9876 9983 9984 10027 10028 10436 7340 7341
letting$	45 46 228 229 9616 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2388 2474 2475 2495 2496 2497 3491
leukae	3824
level	2826
level$	1409 9209 9210 9211 10482 2957 7421 7541
levels$	9209 9210 9211 7421
liability$	1094 4953 1095 4954 1096 4955 1097 4956
liaison$	6936
liaisons$	6936
liar$	8680 8681 8682 7024 7025
liars$	8680 8681 8682 7024 7025 7317
library$	5959 5964 5965 10061 6357 10128 10129
licence$	10633 10635 7586
licences$	10635
lie$	4170 4171 4172 4173 757 758 797 8763 9471 9612 9616 9641 10029 7294 7342
lied$	757 758 797 9612 9635
lies$	4170 4171 4172 4173 4546 757 758 797 9612 9616 9635 9640 10029 10069 7294 7342
life	6824 10611
life$	3870 7930 4282 4841 4860 4861 8854 9005 9053 9054 9073 9077 9089 9090 9091 9092 9093 5382 5383 5384 5385 5386 9118 9119 9120 9121 9122 6720 10487 10555 3061 6923 6994 7000 7088 7562
lifes$	7000
lifestyle$	3 4 5 6 7 8 9 3878 20 3896 7646 7655 7659 8514 8518 8519 8540 8717 9089 9090 9091 9092 9093 6917 6918 6923 6994 7014 7015 7064 7088 3732
lifestyles$	7646 7659 9089 9090 9091 9092 9093 6917 6918 7064 7088 3732
lift$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8158 8162 8560 9252 5993
lifted$	9713 9714 9715 5994 6014
lifts$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8158 8162 8560 9252
light$	1730 9336 3331 3351 3352 3359 3375
lighter$	1730 3351 3359
like	6428
like$	8064 8065 924 925 926 927 993 994 995 996 4896 4970 4971 4972 8773 5250 1411 5275 5286 5287 5288 5289 5290 5291 5292 5293 1465 1466 1467 5392 5393 5394 5546 5547 5548 5681 6320 10145 10173 3116 6994 7178 7191 7252 7254
liked$	924 925 926 927 993 994 995 996 3116
likelihood$	5875 2017 2829
likely$	4869 4870 2550 2685 2754 3158 3546
likes$	8064 8065 924 925 926 927 993 994 995 996 10173 3116
liking$	924 925 926 927 993 994 995 996 3116
limited$	871 872 873 874 875 876 877 878 879 880 881 8796 8797 8798 8799 1210 1301 1302 1303 1304 3114 3224
line	3544
line$	8009 8021 8022 8026 8028 8033 8034 8035 8036 8689 10188 10297 10333 10386 6717 6925 7382 7447 3815
lined$	2869
lines	7417
lines$	7998 8015 8021 8022 8025 8027 8032 8034 8035 8036 4952 8689 8948 10188 6925
lingered$	8207
link	10154
link$	960 3518
linked	2828
linked$	1017 2573 10165 2699 10315 6585 6593 10326 3047 6994
linking$	960
links$	963 964 1017 6994
lip$	4874 9325 6280 3360
lips$	9325
lipstick$	9329 9330 9331 7235 7243
lisp	10480
list	6448 2600 2618 6477 2620 2687 10352
list$	10155 2567 10167 10179 6465 6472 6479 10219 10273 10274 6782 7388 7416
listed$	6479 2650
listen$	7877 7905 7992 8173 8174 8175 8176 8177 8178 8436 4745 4746 4747 4748 4749 9414 9445 9451 9465 9500 9501 9502 9503 9537 9748 9862 10040 10043 6416 7276 7277 7302
listened$	8173 8174 8175 8176 8177 8178 8186 8218 8219 9547 9548 9549 9550 9674 9690 9695 9698 9699 9701 9702 9703 9704 9743 9748 9872 10090 7302
listening$	8178 9444 7303
listenned$	8178
listenning$	8178
listens$	8178 9537 9559 9560 9561 9562
listing$	6479
listinged$	6479
listings$	6479
lists$	10155 6472 6479 10219 10273 7388
little	2548
little$	51 70 74 77 4641 871 872 873 874 875 876 877 878 879 880 881 1100 1130 1131 1133 1210 1301 1302 1303 1304 5308 9053 9054 1533 1550 5415 5498 9368 1998 2016 9808 9809 9810 6106 6111 6112 6113 2263 9856 9857 10037 10078 6407 3114 3136 3166 3204 3224 3269 3297 3374 3490
live	2548
live$	3989 7905 7967 7975 1111 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1483 1499 1500 1501 1502 1503 2064 6407 6449 6628 10486
lived$	5322 5323 1499 1500 1501 1502 1503 2066 3008 3010 3017 3700
lives$	3870 7665 7666 7667 7670 4841 4860 4861 1111 8724 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 9073 9077 1499 9089 1500 9090 1501 9091 1502 9092 1503 9093 9200 9201 9202 9203 2065 3008 3009 3010 7088 3700
living$	1391 1392 1393 1394 1395 1396 1483 1499 1500 1501 1502 1503 10522 10568 10582 3008 3010 6875 10611 3700
livs$	3010
local	2548
local$	1321 1695 10034 6407 3001 6983 3328
locat	10366
locate$	7400
location$	4102 4103 4104
lock$	2767
locked$	8264 6644 10377 6653 2993 2994
lockers$	6683
locs$	7233 7235
lodged$	3010
lodgers$	5324 5325 5326
lodges$	3010
lodging$	3010
lodgings$	10568
lodgs$	3010
log	2600 2614 2620 2642 7370
log$	6472 6479 2639 6499 2645 10255 10259 2675 10337 10341
loged$	6479 2675
logged	2642 10234
logged$	2622 2623 2650 10256 10268 7384
loggerheads$	9620
loggin	2642
logging$	6479 2639 2645
logginged$	6479
loggings$	6479
logo$	7253
logos$	7253
logs	2642
logs$	10195 6472 6479 10255 10341
loiter$	7188
loitered$	7188
loitering$	7188
loiterred$	7188
loiterring$	7188
loiters$	7188
lone$	1695 3327
loner$	3755
loners$	3755
long$	6282 10037 3352 3374 3375 3383
longer$	5330 5335 5369 5500 1642 1643 5514 2728
look$	3910 4147 644 645 646 825 1349 5417 5418 5419 5422 5423 5425 5426 5429 1571 1580 1743 1744 1745 9862 2372 10041 10043 10269 3007 3293 3295 3357 3386
looked$	644 645 646 1306 1571 1580 5483 9217 9218 9219 9220 9221 9222 9233 1743 1744 1745 9690 9695 9698 9699 9701 9702 9703 9704 9872 2372 10090 2870 3002 3293 3295 3357 3386 3849
looking$	644 645 646 4506 4789 931 932 933 934 935 936 4813 5205 5398 5417 5418 5419 5422 5423 5425 5426 5429 1571 1580 9174 9182 9183 5482 9217 9218 9219 9220 9221 9222 5499 9232 9304 5891 2372 10173 7199 7200 7208 7209 7213 7303 3699
lookings$	10173
lookked$	1571 1580
lookking$	1571 1580
lookout$	1099 9618 3801
lookouts$	1099 3801
looks$	8214 8215 644 645 646 1571 1580 9328 1743 1744 1745 9408 2372 3007 3293 3295 3357 3386
loose$	4156 3174 3210
lorry$	4109
lose$	5400 5401 5402 9134 9135 9136 5406 5407 9473 2942 3018
loser$	8680 8681 8682 7024 7025
losers$	8680 8681 8682 7024 7025
loses$	2942
losing	2901
losing$	1738 9801 9802 6760 2942 3018 3631
loss$	10021 7492
lost	2901 2967 10558
lost$	4938 1738 9616 10045 10046 10047 10048 2459 2460 6679 6760 2942 3018 3151 3179 7348 3631
lot$	705 8564 1320 9053 9054 1524 1535 9168 9176 9177 9573 2315 2738 6623 7010 7169
lots$	1523 1741
loud$	3248
loudmouth$	3753
loudmouths$	3753
lounge	6875
lounge$	1800 1801 1802 10606
lounges$	1800 1801 1802
lout$	3744
loutish$	3744 3761
louts$	8701 8702 8703 3744
love$	548 549 550 551 552 553 554 555 556 557 558 924 925 926 927 993 994 995 996 8773 3116
loved$	924 925 926 927 993 994 995 996 3116
lover$	8149 8150 6949
lovers$	8149 8150 6949
loves$	548 549 550 551 552 924 925 926 927 993 994 995 996 3116
loving$	924 925 926 927 993 994 995 996 3116
low$	4494 4948 4969 8796 8797 8798 8799 1210 1222 1223 5088 5089 5090 5091 5092 5093 5094 5095 5096 5097 5098 5099 5100 5101 5102 5103 5105 5106 5107 1265 1266 1267 1268 1787 9402 3141 3210 3224 3269 7257 3823
lower	2826
lower$	1222 1223 3648
lowest$	3676
lowlife$	3744
lowlifes$	3744
loyal$	1247
luck$	8240
lupus	6844 3621
lupus$	10575 7480
lurch$	9868
lure$	3062
lured$	3062 6977
lures$	3062
luring$	3062
lycra$	7253
lying$	757 758 797 8707 8763 9616
machet	10639
machete$	6893 10636
made$	41 42 44 99 101 102 103 7707 134 3994 3995 3996 3997 3998 3999 4000 344 345 399 444 492 8178 4567 8314 8315 8316 8333 772 855 4750 4751 4752 8496 982 1001 1002 8601 1160 1161 1163 1180 1480 5575 5793 5795 5798 9563 9569 5911 5957 5996 9815 9816 9817 9818 2247 2384 2385 2436 2696 10292 6592 2898 6829 3130 7406
magist	3717
magistrate$	3036
magistrates$	8907 8908 2793 10448 3036
magnet$	2763 7422
magnets$	2763 7422
mail$	10014
mails$	10014
main$	10191 10309 10369 10374 3158 3202 3546 3549 3551 3552
major$	3552
majority$	2738
make	2641
make$	41 42 44 99 101 102 103 7707 134 3994 3995 3996 3997 3998 3999 4000 4001 4002 4008 4009 4010 4011 4012 4152 344 345 399 7994 4264 444 492 690 4567 716 8333 772 8436 855 4715 4716 4717 982 1001 1002 1160 1161 1163 1480 9139 1598 9281 5593 9329 9330 9331 9349 9350 5631 5678 5793 5794 9534 9557 5827 9565 9569 9570 9618 5995 2247 2384 2385 6417 2861 2898 3130 7243
maked$	690 716 855 982 1001 1002 9281
maker$	7003 7007
makers$	7003 7007
makes$	3889 7621 7622 7623 7624 7625 7626 41 42 44 99 101 102 103 7707 344 345 444 492 690 4567 716 8314 8315 8316 8333 772 855 4750 4751 4752 982 1001 1002 1160 1161 1163 1480 9281 9349 5793 9569 2247 2384 2385 2898 3130
makeup$	9329 9330 9331 9408 7235 7243 7253
making$	41 42 44 99 101 102 103 7708 7709 7710 134 3994 3995 3996 3997 3998 3999 4000 4001 7735 7862 7863 7864 7865 7866 7867 7868 7869 344 345 444 492 690 716 772 855 4758 4759 4760 982 1001 1002 8622 1160 1161 1163 1480 9182 9183 1598 9281 9616 2247 9911 2384 2385 2898 3130 7004
maladaptive$	3060
maladjusted$	3227
male	3554 3560
male$	8119 4795 5233 5236 5554 9286 9287 5557 9289 9290 1717 6419 2689 7029 7186 3328 3546
males$	7610 4087 7819 7826 4098 4101 7836 7837 7844 7845 7847 7849 7856 8003 8021 8046 4340 8077 8078 8085 8088 8119 8523 8537 4811 8543 8544 8550 8551 8552 8553 8558 8559 4829 1171 8813 8839 8840 8841 8842 8843 8844 8855 8926 8927 8928 8929 9178 2689 6921 7029 7086 3771
malicious$	8600 3129 3761
malign$	1021 1022 1023 3152
malnourished$	3349
malodorous$	3776
mam	2972 2982 6842 2987
mam$	2973 2985
man	6910
man$	7610 4087 4091 7826 4096 4097 4098 4101 7836 7837 7841 7844 7847 7849 7973 8021 8037 8038 8039 8040 4310 4311 4312 4313 8045 8046 8047 8050 8085 8088 8119 8122 8132 8133 8140 8141 8145 8146 8161 4811 8543 8544 8550 8551 8552 8956 8975 8976 8977 8978 8979 8980 8981 8983 1397 5260 9001 9035 9041 9043 1457 5320 9058 9059 1482 9074 9075 9076 9081 1493 1494 1511 1521 1522 9178 9188 9189 9190 5621 5630 6419 10600 10641 6921 6954 7152 7155
manage	6487 2792 2870
manage$	8684 8745 8746 8773 8880 1374 5234 5235 1377 1391 1392 1393 1394 1395 1396 1483 9139 5417 5418 5419 5422 5423 1565 5425 5426 5429 9162 1588 9179 9180 5453 1595 1596 5456 1603 1610 5470 5471 5472 9513 9865
managed$	1391 1392 1393 1394 1395 1396 1483 1588 1603 9576 9577 9578 9579 9580 2060 2880 3668
management$	5133 2432 2433 2434 2435 3439 7328 7416
manager$	5959 5964 5965 5982 5983 10061 6357 10128 10129 10218 7416
managers$	5959 5964 5965 10061 6357 10128 10129 10218
manages$	1391 1392 1393 1394 1395 1396 1483 1588 1603
managing$	1391 1392 1393 1394 1395 1396 1483 5417 5418 5419 5422 5423 5425 5426 5429 1588 9182 9183 1603 1610 5470 5471 5472
manbag$	7250 7253 3781
manbags$	7250 7253 3781
manipulate$	1135 5195 3207 7294
manipulated$	7635 1135 3207 7294
manipulates$	1135 3207 7294
manipulating$	1135 3207 7294 3761
manipulative$	3233 3761
manipulator$	7024
manipulators$	7024
mannered$	7113 7114
many$	126 127 128 4025 4048 499 8958 9259 6252 6253 6276 6277 6599
map	2572 7374
map$	2570 2571 2598 2612 2637 3517
mapped$	2570 2598 2612 2637 10268 3517
mapping$	2570 2598 2612 2637 3517
maps$	2570 2598 2612 2637 3517
march$	8019
marginalised$	3328
marked$	2650
marker$	6508 7394
markers$	6508 7394
market	6736
market$	10467 10470
marks$	7537
marria	10556
mask$	1799 9393 7253 7263
masked$	1799 7270
masking$	1799
maskked$	1799
maskking$	1799
masks$	9385 9386 9387 1799 9390 9393 7253 7263
massage$	2503
match	10154
match$	6436
matche	2593
matched$	6452
matching$	5649 2673 3389 3399 7419 3604
material$	10174
materialistic$	3761
mates$	4222 4223 4224 8016
maths$	4904 7538 7540
matric	7374
matrix	7374
matrix$	10274 7375
matted$	3375
matter$	278 5747 5748 5768 9534 6354
matters$	9077 6243
mattress$	6872
mature$	1382 1528 1532 1602 5510 1664 1665 1666 1667 9258 1683 7181 7182 7183 3770
maturity$	1382 8999 1549 3770
may$	8019 5073 1421 6414 2558 2662 2771 2787
mayhem$	8575 6975 7065
mdma	6768
mdma$	10499
me$	7323
meals$	10615
mean$	7602 7627 8333 9349 6307 3354
meaningful$	6084 6085 6086 6087
means$	7602 7627 8315 8316 8333 9349 2831
meant$	7950 7951 8315 8316 9635
measur	7449 7453
measure$	294 295 296
media$	4335 4336 4337 4338 4339 8071 8072 8073 10232 10398
medica	6763 3833
medical$	10480 10494 3652
medication$	10494 10508
medicine$	7506
mediterranean$	1717 5580 5582 3354 7245
medium$	1222 1223 5088 5089 5090 5091 5092 5093 5094 5095 5096 5097 5098 5099 5100 5101 5102 5103 5105 5106 5107 1704 3331
meet	10224
meet$	7681 7688 4189 4190 4191 7934 7936 7937 8066 481 482 483 8130 8173 8174 8175 8176 8177 8220 8221 8222 8481 8483 8489 8491 9414 9445 9451 9465 9862 6958 7276
meetin	10264
meeting$	7771 7962 481 482 483 8130 8173 8174 8175 8176 8177 8220 8221 8222 9650 9651 9652 10211 7303 7399
meetings$	9650 9651 9652
meets$	481 482 483 10235
melato	3644
melatonin$	7503
meloterritorial$	3761
member	10130 10131 6404 6411 2573 6475 10229 10246 10249 10251 10252 6522 10254 2666 2667 10264 10265 10267 6556 10296 10304 2720 2734 10342 2758 10357 6639 6655 6664 10395 6665 10409 10440 2862 10457 10462 2879 10472 7374 7407 3554 7429 7434 7441 7452 7453
member$	1171 8813 8839 8840 8841 8842 8843 8844 8855 5809 5819 5831 5836 5837 5982 5983 10171 10315 10396 6910 6994 7062 7086
members$	149 287 347 726 1012 8637 8706 1171 8813 8839 8840 8841 8842 8843 8844 8855 1275 1765 1812 1813 5801 6184 10157 6502 2644 2670 10287 6579 10315 2731 10334 6617 2766 2785 10396 10397 6670 10432 6711 10443 6721 6742 6745 6994 7062 7067 7086 3236 7379 3539 3555
membership$	2573 6568 10299 6994
men$	7610 4087 7819 4089 4090 7823 7824 7826 4096 4097 4098 4101 7833 7836 7837 7841 7844 7845 7847 7849 7853 7855 7857 7858 7920 7925 7932 4222 4223 4224 7973 8001 8002 8021 8037 8038 8039 8040 4310 4311 4312 4313 8045 8046 8047 8050 4340 8075 8076 8080 8085 8088 8119 8122 8132 8135 8138 8139 8144 8145 8146 8161 8220 8221 8222 8521 8527 8528 4811 8543 8544 8550 8551 8552 8553 8556 8558 4829 4832 8912 8926 8927 8928 8929 8956 5233 5236 8975 8976 8977 8978 8979 8980 8981 8982 1397 5259 9006 9007 9024 9033 9041 9042 9043 1455 9058 9059 1493 1494 1511 1521 1522 9118 9119 9120 9121 9122 9178 9188 9189 9190 9359 9411 6921 6923 6925 6954 7152 7155
menace$	977 978 979 4911 1053 4913 4914 4915 4916 4917 4918 4919 4920 4921 4922 8654 8655 4925 4926 3123 7024 7047 3759
menaced$	977 978 979 3123
menaces$	977 978 979 3123 7024
menacing$	977 978 979 3123 3354 7216 3759
mend$	362 10040
mended$	362 5767
mends$	362
meningitis$	3825
mental	6763 6764
mental$	10494 10495 2921 6783 10556 7087 3823
mentality$	6994 7002 7015 7127 7359
mentally$	3263 3326
mentor$	7517
mentoring$	142
merely$	1889 2018 2233 2234
merry$	5018
mess$	4165 10021 6295
messag	10165 2671 6667
message$	8066 481 482 483 485 486 487 488 489 490 491 10383 6714 7340
messaged$	481 482 483 485 486 487 488 489 490 491
messages$	7831 4114 4115 481 482 483 8074 485 486 487 488 489 490 491 6465 2608 10262 10398 7340
messaging$	7771 481 482 483 485 486 487 488 489 490 491
messed$	1250 5115
messy$	3375
met	2988
met$	7770 481 482 483 8195 8196 8197 8207 9872 2516 6958
methyl	3644
methylphenidate$	7503
mice	3023
mice$	6882
micro$	3399
middle$	1720 1724 5604 6840
might$	2088 2089 2090 2091 2092 6414 2558 2592
migrai	3824
mind$	8919 1488 1489 1490 1491 1492 9819
minded$	7111 7118 7311
minder$	9263 9264 9265 9266
minders$	9263 9264 9265 9266
minds$	8919
mindset$	7015
mini$	5307 9377 9378 9379 5670 3136 3297 7258 3406
miniature$	3297
minimal$	8796 8797 8798 8799 1210 6106 3224
minimise$	719 882 3108 7294
minimised$	719 882 3108 7294
minimises$	719 882 3108 7294
minimising$	719 882 3108 7294
minimum$	9855
miniskirt$	3781
miniskirts$	3781
misbehave$	3758
misbehaved$	3758
misbehaves$	3758
misbehaving$	3758
misbehaviour$	3758
miscar	3641
miscarriage$	7500
miscarried$	7500
mischief$	9619 6975 3148
miscreant$	3744
miscreants$	3744
miserable$	8572
misery$	8572
misfit$	8680 8681 8682 7024 7025
misfits$	8680 8681 8682 7024 7025
misfortune$	8279 8280 8282 8283
misguided$	3060
mishandle$	3789
mishandled$	3789
mishandles$	3789
mishandling$	3789
misjudgement$	2538 2539
misled$	7348
mismanage$	3789
mismanaged$	3789
mismanages$	3789
mismanaging$	3789
misper$	6931 7034
mispers$	6931 7034
miss$	7905 7934 7936 7937 7938 9473 9616 2417 2418 3670
missed$	9616 9987 9988 9989 9990 2417 2418 10045 10046 10047 10048 3478 3670
misses	2967
misses$	9616 2417 2418 3670
missing$	7649 7650 7651 7652 7653 7910 7971 8051 8052 8060 4330 4331 8583 8584 5083 1292 5758 9616 9658 2417 2418 6529 6931 3670
mistake$	2538 2539
mistakes$	2538 2539
misuse$	3890 7508
misuser$	8675 8676 7024
misusers$	8675 8676 7024
mix$	7905 8173 8174 8175 8176 8177 960 974 975
mixed$	4100 407 408 409 410 411 412 413 960 974 975 8796 8797 8798 8799 1696 1699 1714 1718 1722 1730 5603 5611 5612 5613 1756 1757 3359
mixes	10190
mixes$	960 974 975 10177
mixing$	8173 8174 8175 8176 8177 960 974 975
mob$	1019 1020 1320 7001 3143
mobile$	2647 10238 3533
mobiles$	2647 10238
mock$	3678
mocks$	7540
modern$	3214
modestly$	8223
modus$	3544 7414 3808
mohawk$	3777
mohawks$	3777
mohican$	3778
mohicans$	3778
molestation$	6833
mollycoddling$	9212
moment$	2800
moncler$	3780
money$	7842 7843 4122 4123 4124 4125 4126 4128 4129 4222 4223 4224 7977 7978 7979 4303 4304 4305 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 4784 8518 8519 8540 8546 8560 8576 9118 9119 9120 9121 9122 10016 10082 10276 6978 3211 7351
monito	2600 2642 6530 2870
monitor$	2582 2586 10245 10255 10259 6533 2675 10337 7400
monitored$	2586 10256 10261 6533 2675 10268
monitores$	2586
monitoring$	2586 2672 6533 6892 7423
monitors$	2586 10255 6533
monkey$	9814
monster$	7024
monsters$	7024
month$	9609 9610 9611 7351 7544
months$	7351 7544
mood	6764
mood$	10495 3605 7497
moods$	7497
moody$	3761
moral$	4734
morals$	8895 7069 7128
more	3512 3589
more$	3880 3881 3882 3883 3884 7894 1400 1401 1402 1403 1404 1405 1406 1407 1408 1416 1417 1418 1419 1435 1468 9167 9176 9177 1668 9675 9684 2426 2427 2428 2429 2430 6351 6353 2505 2506 2510 7169 3546
morning$	9609 9610 9611 2950
mornings$	2950
morphi	6772
morphine$	10503
most$	705 8958 9167 9257 9259 1752 5700 1843 1845 2738 6623
mostly$	1808
mother	6824 10557 6827 2972 2982 6842 2984 2987 10583 10597 10598 6870
mother$	1155 1156 5121 5122 8904 5262 9057 1507 1516 5376 5377 5378 5379 2961 2962 10553 10555 6825 2969 2970 2973 10566 10567 2980 2981 10578 10582 6858 7131 3308
mothered$	3308
mothering$	1412 1413 1414 9212 9217 9218 9219 3308
motherred$	3308
motherring$	3308
mothers$	1155 1156 5121 5122 1412 1413 1414 6199 2980 7131 3308
motions$	10012
motivated$	928 5064
motivation$	8895 6973 7128
mould	3023
mould$	10612 6882
mount	2641
moustache$	5618 7217 3777
moustaches$	5618 7217 3777
mousy$	3375
mouth$	708
mouthed$	7107 7108
mouthy$	3761
mov	2877
move$	4216 4217 4218 9445 9451 9465 9621 10040 10154 10560 10572 7276 7527 7554
moved$	307 308 309 310 8264 9450 9456 9461 9470 9546 9823 9824 6264 2880 10558 6828 6832 3008 3011
moveme	10130 10175 2618 6477 6478 6496 6501 10264 2678 7452
movements$	10227 10232 10233 6503 6537
moves	3668
moves$	7527 7554
moving	10269
mri$	10517
ms	6844
ms$	10575 7482
much$	72 705 5345 1525 1534 5410 9176 9177 2316 6250 6251 2447 6332 2738 6623 7169 3384
mugged$	3051
mugger$	8680 8681 8682 7024 7025
muggers$	8680 8681 8682 7024 7025
mugsho	3521
mugshot$	2588 7380
mugshots$	7380
mule$	8683 8764 8765 8766 7026 7070 3212 7072
mules$	8683 8764 8765 8766 7026 7070 7072
mullet$	3777
mullets$	3777
multi$	2074 2548
multiple$	499 6252 6253 6844 3824
mum	6824 10557 6827 2972 2982 6842 2984 2987 10583 10597 10598 6870
mum$	8348 1155 1156 5121 5122 8904 5263 1516 5376 5377 5378 5379 2961 2962 10553 10555 6825 2969 2970 2973 10566 10567 2980 2981 2985 10578 10582 6858 7131
mums$	8348 1155 1156 5121 5122 2980 7131
murder$	2556 6628 3546
murmur$	7484
muscly$	3331 3776
muscular$	3331 3621 3776
must	2770
must$	21 22 23 24 25 26 739 755 831 844 1421 10029 2442 2444 2531 2662 2721 2787 7342 3509
mystery$	728 731 734 735
nails$	8950 5623 5624 9388 7229 7235 3377
naive$	81 82 740 9098 9099 9100 5392 5393 5394 5415 5528 5529 5530 5531 9789 9790 3109 7164 3761
naivety$	7888 7889 7890 7891 7892 7893 8276 708 4584 4585 4602 744 745 4605
naked$	4343 4351 8128
name	2692 2704 6563
name$	7877 9045 9046 9047 9048 9083 9084 9085 10073 10142 2574 10239 2860
named$	2683 2860 3546
names	2553 6448 2603 6462 2618 6477 6478 10254 10351 10352
names$	10142 10155 10156 10157 10159 2574 2576 10179 6465 10239 10270 2860 10471
naming	2692 2704 6563
naming$	2860
nan	6824 10557 6827 2972 2982 6842 2984 2987 10597 10598 6870
nan$	10553 10555 2985
nana	10598
nannies$	9263 9264 9265 9266
nanny$	9263 9264 9265 9266
nannying$	9212
narcissist$	7024
narcissistic$	3761
narcissists$	7024
narcol	3621
narcolepsy$	7480
nasty$	3151 3761
nation	6815
national$	10546 3534
natural$	8298 8299
naughty$	4885 3151 3227 3233 3761
near$	2305 2306 2307 10231
nearby$	6529
nearly$	1708 3296
neat$	1717 5582 3374 3375
neatly$	1715 3355
necessary$	2831
neck$	9325
necks$	9325
need	6428 10481 2927 6864
need$	21 22 23 24 25 27 811 832 836 1345 1346 1347 1422 9029 9103 9104 9105 1543 5403 9173 1591 9204 9205 9206 1619 1620 1621 5481 1623 1624 1625 1626 5489 5490 5491 5492 5493 5494 5495 5496 1639 1640 9231 5501 5502 5503 5504 5505 5506 5507 9239 9241 5528 5529 5530 5531 5532 5533 5534 5535 9281 2527 2533 10145 10173 2770 6786 10595 7466 7511 7517
needed$	9173 1639 1640 2081 2831
needing$	1345 1346 1347
needless$	3923
needs	2927 3650
needs$	21 22 23 24 25 28 7722 7723 812 833 837 1345 1346 1347 9173 1639 1640 9231 5501 5502 9281 9965 2526 2532 10173 2912 6786 2935 2949 7466 7511 7517 7518 7521
needss$	7518
needy$	3227 3761
neet	3673
neet$	7532 3765
neets$	3764
negative$	3960 8550 8551 8552 8553 1021 1022 1023 8810 8811 10285 3121 3152 3153 3266
neglec	2993 6857 10596
neglect$	9887 2374 2375 10021 10077 10586 10587 10588 10590 3472 7352 7354 7547 3691
neglected$	2374 2375 6852 3470 3471 3472 7547 3691
neglectful$	3786
neglecting$	2374 2375 3471 3472
neglects$	2374 2375 3471 3472
negligence$	7354 3786
negligent$	3786
negligently$	3786
neighb	6693 7561
neighbourhood$	8724 6412 6420 6421 6422 2564 2565 6435 2583 2584 2589 2610 6476 10208 10209 6480 2624 6486 2629 6493 6497 2665 6598 2756 6621 6651 10424
neighbours$	8719 8723 6982 6983
neither$	827 902 1942 1947 1957 1969 2153 6012 2154 6013 2155 2156 2157 6016 2165 2176 2177 2178 2179 2180 2181 2190 2201 2237 2243 2244 2245 2246
net$	9978
networ	10175 6556 10321 2862 10453 7452 7453
network$	8021 10160 10163 10188 10287 6721 6925 3518 3596
networks$	10163 10188 6925
neurod	3820
never$	222 4465 4476 4477 4478 4479 750 759 4648 820 821 822 823 824 826 827 886 4764 4765 1830 1832 5720 1862 1863 1864 5724 5725 1875 1880 5740 5826 1968 5848 5849 1999 9627 9628 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 2169 2182 2237 2500 2501 2728 2944 3225 3313 3442 3783
nevertheless$	7762 7766
new	2548
new$	6407 6839
news$	8614 9795 9796
next	2869
next$	52 4558 4559 4560 4561 5634 6121 7388 7403
niche$	10240
nickna	2553 2603 6462 2618 6477 6478
nicknames$	10157
nicotine$	10506
nigerian$	1717 5582
night$	8585 8762 9609 9610 9611 10260 10504 10505 3823
nightm	3823
nightmare$	8592 1094 4953 1095 4954 1096 4955 1097 4956
nights	6773
nights$	10504
nike$	7253 3399 3402
nikes$	7253
nine$	8636
nines$	9410
nineteen$	8116 8118 559 8151 8152 8975 8976 8977 8978 8979 8980 5255 9017 9018 9019 9020 9021 9022 9023 9277 7152
nitrous$	6768
no$	70 77 7879 7944 7958 8181 8191 4514 667 672 4532 695 8354 4631 774 775 4641 871 872 873 874 875 876 877 878 879 880 881 891 892 893 894 895 896 898 899 900 901 904 4937 1100 4965 1130 1131 1133 1146 1147 5029 5030 1210 5204 1471 1476 5364 5365 1510 1544 1545 5498 1641 1645 1646 1647 1648 1655 5519 5520 5750 5751 5752 5753 1909 1914 1915 1916 1917 1918 9515 9516 9517 9518 1933 1944 1945 1946 1948 1950 1951 1958 1960 1970 1972 1973 1975 1992 5852 5855 5856 5857 2000 2001 2002 2003 2004 2005 2006 2016 9627 9628 5900 5901 5902 5903 5907 2122 2125 2127 2153 6012 2154 6013 2155 2156 2157 6016 2158 2160 2161 2162 2163 2165 2176 2177 2178 2179 2180 2181 2186 2187 2188 2189 2190 9785 2202 2214 6075 2221 2225 2226 2227 2228 2238 6106 6113 2257 2258 2259 2260 2261 2299 6248 2979 3014 10612 3114 3181 3189 3210 3224 3269 3465 3467 3490 3546
nobody$	668 671 694 891 892 893 894 895 896 897 899 900 901 902 9094 9249 1944 1945 1946 1947 1951 1957 1969 2121 2126 2153 6012 2154 6013 2155 2156 2157 6016 2160 2161 2162 2163 2165 2186 2187 2188 2189 2190 9784 2201 2213 9805 2237 7173 3443
nomina	7374 7376
nominal$	10171 6542 6543 10281 2711 10311 6994 3519 7402 7408
nominals$	10161 6543 10281 10311 6994 3802
non	6813
non$	1101 1272 2974 3185 3187 3218 3219 3220 3221 3222
nonattendance$	10544
noncompliance$	3757
noncompliant$	3757
none$	609 623 902 909 910 1478 9094 1942 1947 1951 1957 1969 2022 2023 2024 2153 6012 2154 6013 2155 2156 2157 6016 2165 2176 2177 2178 2179 2180 2181 2190 2197 2198 2201 2213 9807 2237
nonengagement$	3757
nonetheless$	7762 7766
nonexistent$	10022 10023 10024 10025
normal$	8847
normalise$	3108
normalised$	3108
normalises$	3108
normalising$	3108
north$	1789
nose$	9325
not	6692
not$	7690 3969 3971 4035 4039 4464 4466 8200 4476 4477 4478 4479 8332 750 759 4637 820 821 822 823 824 826 903 4766 4767 4867 1009 1025 8750 8753 5049 1191 5051 5052 5053 5054 5055 1205 5116 1439 1472 5333 5334 1479 1537 1539 1540 1551 1638 5515 5516 5517 1828 1829 5692 5693 5694 5695 5714 5718 5719 1875 1880 1908 9515 9516 9517 9518 1943 1949 1959 1971 5846 5847 1991 1994 1999 9627 9628 2039 2040 5914 5915 5916 5917 5918 5941 5942 5988 5989 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 6010 6011 2153 2154 2157 2164 2169 2173 2182 6042 6044 9801 9802 6082 6088 6089 2237 2248 2249 2305 2306 2307 2319 6312 10067 10112 10113 10115 2728 2894 2944 6817 3225 3298 3299 3305 3313 3442 3629
note	2600 2620
note$	1816 1817 6472 6479 2639 2645
noted$	1816 1817 2622 2623 10268
noteed$	6479
notes$	1816 1817 6472 6479
nothing$	51 3911 54 4513 1533 1550 9249 9365 5690 1934 1935 1936 1937 1938 1939 1944 1945 1946 1979 1980 1981 2007 2008 2009 2010 2011 2012 2013 2014 5884 9627 9628 9784 2196 9852 9853 9854 2269 2270 2271 10042 7173 3426 7304 7487
notice	6582 10435
notice$	1816 1817 9746 9819 9837 9838 9839 9840 9841 9842 9843 10313 2727 10404 10436
noticed$	7638 1816 1817
notices$	1816 1817 10404 10436
noticing$	1816 1817
notify$	2541 2561 2562
notifying$	2561 2562
notifys$	2561 2562
noting	2620
noting$	1816 1817 6479 2639 2645
notinged$	6479
notings$	6479
notoriety$	8278 8514
notorious$	1117 1118 1119 1120 1121 1122 1123 1124 1317 3277 3763
nous$	1371 1373 5294 1436
november$	8019
now$	8345 8346 9102
nowhere$	2313
nucleus$	7062
nude$	4343 4351 4352
nudes$	503 8101 519 520 521 522 6935
nuisan	6624 6708
nuisance$	8692 8713 8905 10051 10353 10354 10355 10439 7024 7047 7068 3233 7137 7422
nuisances$	7024 7137 7422 3754
number	6477 2826
number$	4102 4103 4104 500 5439 9171 2646 2703 6570
numbers$	4102 4103 4104 10016 10082 10084 10093 10094 10340
numerous$	4048 499 6252 6253 6276
nurse	10511
nurse$	10500 10510
nurture$	3675
nuts$	7087
nutter$	7024
nutters$	7024
obese	3627
obese$	7486 3776
obesit	3627
obesity$	7486
obey$	9445 9451 9465 7276
obeyed$	8186
object	2840 10463
object$	10456
objective$	10417 2831 10456
objectives$	10417
oblivious$	78 79
obnoxious$	3761
observ	3529
observation$	6500 7388 3530
observations$	6500
observe$	6533 2675 7400
observed$	7419 3800
observeed$	6533 2675
observeing$	6533
observes$	6533
obsessed$	541 542 543 544 545 546 547 3501
obsessive$	3820
obstructed$	7348
obstructive$	8872 8873 8874 8875 8876 7097 3761 3786
obtain	10380 2817 3512 3553 3568
obtain$	8216 8217 2540 6443 6740
obtained$	2540 6443 7395 7424
obtaining$	2540 6443
obtains$	2540 6443
obvious$	8298 8299 1925 6276 10007 10008
obviously$	2037 2045 5904 2046 2047
occasion$	9609 9610 9611 9631
occupa	2974
occupation$	6833
ocd	3820
ocg	6432
ocg$	10163
ocgs$	10163
october$	8019
odd$	728 731 734 735 3354
odour$	7222
of	6552 3512 3595
of$	3934 3938 3940 3941 3966 4143 4154 4155 4420 8239 4878 4950 4951 1110 5000 8743 5048 8800 5156 5164 5179 5268 5341 5348 5349 5350 5370 5395 5518 9285 9288 1721 1723 5596 5600 9442 9523 9581 9582 2038 2045 5908 9662 5934 5935 5936 9711 6070 6153 6156 6173 10026 6326 6330 10066 6397 10132 6413 6426 6430 10169 10178 6474 10230 10231 2643 6507 6518 6531 10263 2683 6548 6562 10299 6572 6573 10314 6597 6604 6608 6622 6688 2836 6698 6712 6747 6754 6793 6804 6848 6855 6856 6859 3046 6985 7062 7237 7282 7297 7388 7403 3546 7407 7409 7431 7462 3663 7579 7587
off	6739 2945
off$	3918 7679 7851 4130 8056 8059 8063 4742 4743 8541 8712 4985 4997 4998 1292 5760 9823 9824 6216 6217 6235 6236 6237 6238 6239 6240 6296 6297 6555 2775 6777 10520 6790 6804 6932 7042 7094 7333
offen	10139 10183 10303 10304 10316 10317 10324 10325 10331 10343 10344 10345 10351 10478
offen$	10282
offenc	6559 2715 2736 6685 6906 6909
offence$	10289 10290 6574 10307 6595 10416 10635 10637 10638 10640 3556 7432 3857
offences$	10289 10290 6574 6595 10416 10635 10637 10638 10640 7425 7432 3857
offend	10130 10175 10189 2690 6551 10283 10288 10312 6624 6685 6690 10440 6715 10446 6889 7376 7390 7407 7414 7429 7434 7441 7452 7453 3723 3815
offend$	7905 7934 7936 7937 7938 9473 9474 9485 5755 9612 9616 10272 10275 10291 10318 10319 3544
offendded$	9616
offendding$	9616
offended$	9616 3856
offender$	8550 8551 8552 8617 1032 8662 1114 6543 10281 10282 6569 6571 10311 10581 7013 3519 7403 7410 3557 7582 3748
offenders$	8550 8551 8552 8556 8617 1032 8662 1114 10161 10281 10282 10311 7013 7379 7410 3748
offending$	7645 7997 8004 8007 8011 8013 8309 8393 8527 8717 5134 5135 5136 9616 6549 10282 2697 10320 10322 10353 10354 10355 10389 10416 10419 10421 2833 6696 10428 2878 10630 3155 7064 7432 3584 3722 3856
offends$	9612 9616 10272 10319 3856
offens	6559 2715 2736 6685 6906 6909
offense$	10289 10290 6574 6595 10416 10637 10638 10640 7432 3857
offenses$	10289 10290 6574 6595 10416 10637 10638 10640 7425 7432 3857
offensive$	10636 3761
offer$	502 8443 8444 5696 5698 5699 9431 5702 1844 5704 1846 1847 9499 9590 9591 9592 9604 9609 9610 9611 9650 9651 9652 9862 3085 6971 6972 7284
offere	3650
offered$	7776 4079 4080 502 5696 5698 5699 9499 9815 9816 9817 9818 3085
offering$	502 9499 9590 9591 9592 3085 7284
offerred$	502 9499 3085
offerring$	502 9499 3085
offers$	502 8443 8444 9431 5702 1844 5704 1846 1847 1848 1849 1850 1851 9499 9650 9651 9652 3085 6971 6972 7272
office	6412 6420 6421 6422 2564 2565 2566 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 6487 2629 6493 6497 2658 2665 6527 2679 6598 2747 6606 2756 6621 6651 6891 6910
office$	5959 5964 5965 10061 6357 10128 10129 10218 3496
officer$	5982 5983 2543 10137 10151 10152 10153 6423 6424 6425 10166 2577 6442 10194 2606 6466 6469 2613 10207 10211 6483 10215 10217 10228 6517 2662 6524 10258 2674 2680 2681 10329 6615 2782 10382 2798 2872 2874 6734 2881 10641 3496
officers$	8088 8570 4840 9282 9283 6400 2543 10134 10137 10143 10144 2555 10151 10152 10153 6423 6424 6425 2569 10166 2577 6442 10194 2606 6466 6469 2613 10207 10211 6483 10215 10217 10218 10220 6495 10228 10237 6517 2662 6524 10258 10261 2674 2680 2681 10307 6586 10329 6615 6635 2782 10382 2798 10448 2872 2874 2881 10475 10622 6983 3526 7457
offices$	10218
offrol	3668
offroll$	7527
offrolled$	7527
offs$	7043
often$	4022 470 9991 9992 9993 9994
oily$	1730 3359
okay$	5462 5463 5464 5465 5466 5467 5468
old$	8120 1355 1356 1357 1359 1382 1410 1601 5508 1683 5556 5559 5561 5749 10547 3306 3315
older$	4088 4092 7834 4108 7846 4116 7854 7922 4200 4201 7974 8001 8021 8024 4315 4342 4345 4346 4350 8085 8088 8119 8121 8122 8134 8136 4408 4410 4415 8148 4790 4791 4792 4793 4797 4798 4799 4800 4801 4802 4803 4805 4806 8550 8551 8552 8553 4827 970 973 8915 8956 5233 5236 1382 8975 8976 8977 8978 8979 8980 9082 5447 1717 10598 6925 3090 6951 6954 7152 3354 7252 7254
olders$	8001 8021 8024 8556 8689
olds$	9010
olive$	1730 3351 3359
omission$	3438
omissions$	3438
on	6552 7370 3512 3713
on$	4003 7751 7752 7776 7820 7821 7822 7825 4095 7828 4231 4260 4483 4495 4496 4547 4562 4564 4566 4569 8317 8693 8694 8718 8889 5159 9016 9285 9288 1706 5594 5610 5677 9442 5887 5890 5892 2041 5923 5924 5925 9799 6143 6144 6145 6170 9952 9953 9995 10066 10086 10087 6481 2636 10230 10231 2643 10234 6509 6510 10253 6523 2684 10286 6564 10358 6642 6650 10438 6709 6712 10461 6760 2913 6775 10518 2932 6874 3037 3042 10634 7030 7060 7136 7297 7318 7361 7388 3576 3726 3727
once$	7760 5898 9645 2457 6359 6360
one	6411
one$	4110 4257 4762 4763 4851 5147 9095 9170 9250 9251 1695 9332 1752 9342 9343 9344 9345 9346 9347 5802 5807 5808 1951 5817 5818 5829 5830 5836 5837 9609 9610 9611 5919 5920 5981 2123 5986 2128 6012 6013 2155 2156 6016 6017 2165 2190 6051 2203 6073 9806 6097 2239 6374 10171 10182 10342 6794 2936 6795 6796 10527 3328
ones	6455
ones$	7819 8616 9002 9106 9107 9108 9109 9110 1547 9332 6461 6702
onesie$	7253
onesies$	7253
ongoing$	6628
online$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073 6501 3091
only$	194 4442 4445 641 647 658 659 660 661 662 663 664 666 1292 1332 1889 2018 5963 2233 2234 6142 2426 2427 2428 2429 2430 2443 6304 3421
onto$	6481 6509 2684
onus$	400 401
open$	7634 8925 9445 5716 9451 5722 5727 9465 5736 5812 6449 7276
opened$	8207
operandi$	7403
operat	2548 2566 2573 2747 6606 10366 10463 6744 2948 7449 7452
operate$	8437 1391 1392 1393 1394 1395 1396 9415 9446 9452 9457 9466 9542 10406 10475
operated$	1391 1392 1393 1394 1395 1396 6787
operates$	1391 1392 1393 1394 1395 1396
operating$	1391 1392 1393 1394 1395 1396
operation$	10168 10460 2871 2872 10466 10517 3599
operational$	6407 3597
operations$	10168 10466 10517
operative$	7082 7306
operator$	10151 10152 10153 6423 6424 6425 6524 3496
operators$	10151 10152 10153 6423 6424 6425 6524
opport	6587 7370 7428 7449 7453
opportunit$	7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 6971
opportunited$	7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 6971
opportunities$	3985 3986 3987 129 7810 7811 7812 7813 7814 7815 7816 7817 4119 261 262 2397 2398 2399 2400 10007 10008 2772 6971 7337
opportuniting$	7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 6971
opportunits$	7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 6971
opportunitted$	7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 6971
opportunitting$	7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 6971
opportunity$	3985 3986 3987 129 7812 7813 7814 7815 7816 7817 4119 261 262 8442 2397 2398 2399 2400 10007 10008 2772 2800 6971 7337
opposed$	7289 7292
oppositional$	3233 3605 3761
opt$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3064
opted$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 9997 6336 10068 3064
optici	2922
opticians$	6781
opting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3064
option	7401 7449 7453
opts$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3064
optted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3064
optting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3064
or$	9349 6122 3602
oral$	508
order$	10401 6674 10407 10408 10412 10413 10415 10564 10623 10628 10629 10633 10634 10635 10636 7463 7553 7577 7582 7583
ordered$	6538 6829 6841 6901
orders$	10170 10187 10401 6674 10407 10408 10412 10413 10415 10564 10635 7463 7577
ordinary$	3354
organi	10177
oriental$	1717 5580
ot$	6929
other$	3860 7593 7594 7987 4580 4581 4836 4837 8581 4893 4895 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8659 8661 4991 8728 8879 9254 9256 9260 1695 6231 10104 6914 6983 3328 3440 3546
others	6655
others$	3860 7593 7594 4455 4456 4461 4462 4470 4488 4580 4581 749 4647 4657 4658 4863 1005 1006 1007 4892 4894 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8720 1170 8956 9002 9106 9107 9108 9109 9110 9254 9259 9342 9343 9344 9504 9505 9506 9507 9508 5784 5785 5786 10441 6914 6926
otherwise$	610 611 8202 8205 8206
ought$	21 22 23 24 25 29 607 738 756 763 764 765 766 767 768 769 770 771 780 783 784 785 786 813 834 845 2080 2083 2084 2085 2086 2087 6091 2312 2528 2534
our$	4711 10027 10028 10034 7272 7296 7330 7341 3546
out	6563 10370 6853
out$	3917 7680 7851 4130 273 284 7908 7918 7936 7937 7943 7964 7969 7972 4391 8211 647 8542 4812 4845 8667 1107 1109 8752 1251 1263 5130 1273 1292 1297 1307 9300 9305 9616 9626 9823 9824 6139 2294 2320 10147 2575 2582 2587 6529 6594 6638 6643 6739 2945 6820 10559 10563 6852 10584 6928 7094 7546
outbursts$	8763 8868 8869 7095
outcome$	7430
outcomes$	7430
outfit$	9377 9378 9379 7255 7258
outfits$	9377 9378 9379 9380 9381 9408 7255 7258
outlaws$	8758
outlook$	1371 1373 9077 1488 1489 1490 1491 1492 5387 5388 5389 5390 5391
outrageous$	8801 8802 8803 8804 8805 8806 8807 8808 8809 3233
outright$	1852 7272
outs$	8667 10340 7546
outside$	8718 1262 10253
outstanding$	6449 3546
over$	4113 1169 5247 5248 5249 9131 9132 9133 9137 9138 1708 5594 9376 9402 9405 10072 10101 10230 6600 3082 3258 3505 3506
overcr	3851
overcrowded$	10612
overdo	3616
overdose$	7475
overdosed$	7475
overdressed$	3776
overdue$	10497
overhe	6484
overla	2593
overlaid$	6452
overlook$	3482
overlooked$	3470 3482 7348
overlooking$	3482
overlookked$	3482
overlookking$	3482
overlooks$	3482
overly$	3287
overreact$	3791
overreacted$	3791
overreacting$	3791
overreacts$	3791
overreactted$	3791
overreactting$	3791
oversexualised$	3738
oversight$	2432 2433 2434 2435 2538 2539 7328
oversized$	3399
overt	2876
overt$	6735 3564
overweight$	7489 3776
owing$	3877 301 4168 3000 10596
own	7559
own$	3869 12 3872 3873 7605 7606 7607 7608 37 3897 3898 3899 3991 3992 4131 4132 4133 4134 4135 4136 4137 4138 4139 4140 282 4156 4164 4204 348 349 350 385 386 4497 679 8270 8271 4541 4542 4545 4548 4549 8308 803 4973 5188 5199 8952 8953 8954 8955 5225 8968 8969 5342 5381 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9185 9193 9194 9195 9196 9197 9198 9199 5469 5974 5975 5976 5977 5978 5979 6063 6202 10498 10616
owned$	9547 9548 9549 9550
ownership$	4665 4666 4667 4668 4669 4670 4671 4672 4673 4674 4675 4676 4690 4691 4692 4693 4694 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 9746 10057 10058 10059 10060 7349
oxide$	10499
pacemaker$	2902
pack$	1019 1020 1320 7001 3143
packag	7370
package$	8768 7516
packages$	7947 8034 8035 8036 8768 6927 7075
padded$	3399
paedia	6778 2922 6783
paediatric$	6781
paediatrician$	10509 10510 10514
paid$	1015 5962 5966 2247 2421
pain$	1094 4953 1095 4954 1096 4955 1097 4956
painkillers$	10506
pair$	9327
pakistani$	1717 5582
pale$	1730 9336 3351 3354 3359 3776
palest$	1737 3379
palm$	2381 3474
palmed$	2381 3474
palming$	2381 3474
palmmed$	2381 3474
palmming$	2381 3474
palms$	2381 3474
panel	7453
panel$	5959 5964 5965 10061 6357 10128 10129 3496
panic	6763
panic$	10494 3605 3609
papers	6838
papers$	10569
paperwork$	10004 10016
paracetamol$	7477
parade	6736
parade$	10434 10467 10470
paranoid$	3761
parcels$	7947 6927
parent	6824 6825 10557 6827 2971 2982 2984 10583 10597 3038
parent$	8773 5121 5122 5266 5355 9087 9088 1507 1516 5376 5377 5378 5379 2961 10553 10555 2969 2970 10566 10567 2980 2981 10578 6858 7131 3308 7551 7556
parental$	4968 5114 3276 3686
parented$	3308
parenting$	1412 1413 1414 9212 9229 6897 3308
parents$	8348 1155 1156 5121 5122 8904 1412 1413 1414 5355 9087 9088 5796 5797 5799 5800 6184 6198 10027 10028 10553 10555 2969 2970 10566 10567 2980 2981 2986 10578 10582 6858 7066 7131 3308 7340 7341 7546 7551 7556
parentted$	3308
parentting$	3308
park	6693 7561
park$	8017 8018 8037 8038 8039 8040 8220 8221 8222 10424 10434 10467 10470
parka$	7249
parkas$	7249
part$	305 4422 4423 8155 705 8309 8391 8392 8393 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8794 6398 2573 10315 6612 6729 2946
partake$	407 408 409 410 414 415 416
partaked$	414 415 416
partakes$	414 415 416
partaking$	407 408 409 410 414 415 416
partially$	3634
participant$	683 6955 7163
participants$	683 6955 7163
participate$	407 408 409 410 683 9414 9445 9451 9465 7276
participated$	407 408 409 410 683
participates$	407 408 409 410 683
participating$	407 408 409 410 683
participation$	407 408 409 410
parties$	8037 8038 8039 8040 8158 7163
partly$	2440 2441 3100 3485
partne	2548 10556 10558
partner$	8089 8090 8113 528 8149 8150 561 562 6407 2751 10552 2970 10562 10570 10577 6949 6950 6955 7147 7163
partners$	8089 8090 8113 528 8149 8150 561 562 5324 5325 5326 2631 6949 6950 6955 7147 7163
partnership$	2751
party$	8037 8038 8039 8040 8158 7163
partying$	4222 4223 4224
pass	2604 2619
pass$	1437 2409 10043 2546 2614 2625 2627 2762 3293
passd$	2627
passed	6488 3681
passed$	4426 2360 2361 2409 2546 10196 2621 2627 7335 7384
passengers$	8719 10441 6982
passers$	4838
passes$	1438 2409 2546 3293
passing$	9801 9802 2409 2546 2625 2627 2762 7336 7399
passive$	9976
passs$	2625 2627 2762
passwo	6448
passwords$	10179
past$	3427
pastoral$	3660 3661
pasty$	3776
patchy$	8796 8797 8798 8799 1210 10022 10023 10024 10025 2476 2677 3111 3224
path$	7927 4282
pathetic$	3786
pathetically$	3786
pathological$	3166
patien	3836
patience$	5012 6319
patrol	2566 6487 2658 2679 2747 6606 7460
patrol$	2543 10134 6425 10218 10220 6517 2662 2674 2680 2681 2782 2798 2872 2874 10465 2881
patrols$	2543 10134 6425 10218 10220 6517 2662 2674 2680 2681 2782 2798 2872 2874 10465 2881 7457
patronising$	3787
pattern$	2211 6591 7403
pay$	65 66 67 68 7818 8216 8217 1015 2247 2421
payback$	7582
paying$	1015 2421
pays$	65 66 67 68 1015 2247 2421
pc$	10215
pcso	2566 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 2629 6493 6527 2679 6598 2756 6621 6651
pcso$	2543 6425 10166 6442 6469 2613 10207 6483 10217 2662 10258 2681 10329 6615 10382 2798 2881
pcsos$	2543 6425 10166 6442 6469 2613 10207 6483 10217 2662 10258 2681 10329 6615 10382 2798 2881
pe$	10493
peer$	3967 7819 8555 4880 4881 1171 8813 8839 8840 8841 8842 8843 8844 8855 9285 9288 6980 7011 3157 7086
peers	6815
peers$	3860 7697 7819 8016 8532 8550 8551 8552 4823 8577 8578 8579 8580 1171 8813 8839 8840 8841 8842 8843 8844 8855 9255 9261 9285 9288 10546 6914 7011 7014 7086
pen$	7504
penalty$	2954
pencilled$	3388
pens$	7504
people	6455 10395 10446
people$	13 7672 152 7819 7835 7847 7902 7991 4261 4263 4265 8045 4455 4456 4461 4462 4470 4488 749 4647 4711 4761 8545 8550 8551 8552 8553 4829 8568 8570 4840 8577 8578 8579 8580 4863 1005 1006 1007 1013 8610 8706 8722 8726 1170 8812 8813 8817 8839 8840 8841 8842 8843 8844 8857 1276 5137 8871 9147 9178 9504 9505 9506 9507 9508 5784 5785 5786 9522 5801 5810 5816 9558 5828 9607 5881 9661 9663 9825 9826 6132 6133 6134 6135 6136 6137 9883 6185 6186 6202 6203 9954 9955 9964 9965 9966 9967 9968 9969 9970 9971 9972 9973 10015 10027 10028 10049 10050 10054 10056 6382 10114 2689 10287 6579 10334 10336 6617 10396 6721 6982 6983 7086 7332 7341
pep	3658
pep$	7517
peps$	7517
perceive$	4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729
perceived$	1058
perfectly$	4044 4052 1331 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 1589 1592
perfor	10463
performance$	7328
performers$	5801 5810
perfunctory$	3786
peril$	7590 7591
period$	6766 7497
periods$	7497
permanently$	2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 3664
permit$	45 46 228 229
permited$	45 46 228 229
permiting$	45 46 228 229
permits$	45 46 228 229
permitted$	45 46 228 229
permitting$	45 46 228 229
perpet	6551 10440
perpetrator$	8045 8119 8386 8618 8619 8620 8621 1038 1039 1040 1041 4901 1043 1044 1045 1046 1047 1048 4908 8640 8641 10282 7016 7017 7018 7021 3163 3164 7411 3818
perpetrators$	8045 8119 8386 8618 8619 8620 8621 1038 1039 1040 1041 4901 1043 1044 1045 1046 1047 1048 4908 8640 8641 10282 2849 7016 7017 7018 7021 3163 3164 7411 3818
perpetually$	2026 5885 2027 5886 2028 2029 2030 2031 2032 2033 2068 2069 3435 3784
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7750 181 7785
persisted$	7750 181 7785
persistent$	471 472 4943 1852 3072 3154 3166 3551 3671
persistently$	470 2068 2069 3435 3671
persisting$	7750 181 7785
persists$	7750 181 7785
persistted$	7750 181 7785
persistting$	7750 181 7785
person	6475 10264 10265 10267 10296 2734 6655 10409 10440 10457 2946 6910 7434
person$	14 8061 4862 1014 8727 8812 8813 8814 8818 8839 8840 8841 8842 8843 8844 8856 1277 5138 1372 9181 5982 5983 6419 10171 2689 10641 7086
personal$	4153 6791
personalities$	4999
personality$	3605
persons$	8814 2689
persua	2550
persuade$	9534 9557 5827
persuaded$	7635 9450 9456 9461 9464 9470 9546 9576 9577 9578 9579 9580
pest$	7024
pests$	7024
petite$	3331 3776
petty$	3166 3204
phase	7428 7449 7453
phobia$	7465
phone	6448 6501 2671 6667
phone$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073 8093 8094 8095 8096 8097 8098 8099 8100 8105 9623 9653 9654 9655 9656 9981 10179 2608 2618 2634 10232 2647 10238 6609 10398 6683 3533
phoneing$	2634
phones$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073 8093 8094 8095 8096 8097 8098 8099 8100 8105 9623 9653 9654 9655 9656 10179 2608 2634 10232 2647 10238 10398 6683
photo$	8074 8082 4374 4375 517 518 9252 10133 6403 2545 2588 6465 2628 2630 10271
photog	2553 6448 2603 6462 2618 6477 6478 10269 10352 2882
photograph$	4374 4375 517 518 9252 10133 6403 2545 6438 2588 10179 6465 2617 2628 2630 10248 6521 10255 10259 10270 10271 6741
photographed$	7635 7682 4105 8933 9252 6521 10257 2668 3540
photographing$	6521 2739
photographs$	4374 4375 517 518 9252 10133 6403 2545 10155 10156 6438 10179 6465 2617 2628 2630 6521 10255 10270 10271
photography$	7423
photos	6448 2618 6477 6478
photos$	8074 8082 8101 4374 4375 517 518 9252 10133 6403 2545 10156 10179 6465 2628 2630 10270 10271
physical$	3633
physically$	3322
physio	3834
physique$	9293 9294 9295 5618 7190 3775
physiques$	9293 9294 9295 7190 3775
pick	6484
pick$	7818
picked$	4106
picking$	10121 10122 10123 10124 7303
pictur	7370 7374
picture$	8074 8082 4374 4375 517 518 9252 10133 6403 2545 6444 2628 2630 10270 10271 10346
pictures$	8074 8082 8101 4374 4375 517 518 9252 10133 6403 2545 10155 10156 2628 2630 10270 10271
piece$	2585
pieceed$	2585
pieceing$	2585
pieces$	2585
pierced$	3776
piercing$	1735 9325 7235 3378
piercings$	1735 9325 7235 3378
pig$	3453
pillar$	6220 2373
pills$	6770 10508 6927 7477
pimp$	3084
pimped$	3084
pimping$	3084
pimples$	7246
pimply$	3776
pimpped$	3084
pimpping$	3084
pimps$	3084
pin$	5044
pink$	3375
pins$	2902
pip	6791
pip$	10522
pity$	6254 9986
place	6819 3668
place$	0 1 2 3862 11 7602 3889 7621 7622 7623 7624 7625 7626 7627 7905 8093 8094 8095 8096 8097 8098 8099 8100 8545 8773 9181 2649 2800 6801 10535 10550 6873 6924 7527
placed$	0 1 2 3862 7598 7599 11 7602 3889 7621 7622 7623 7624 7625 7626 7627 307 308 309 310 2482 2483 2557 2649 2710 2712 3008 6924 3695
placem	10611
placement$	5025 8897 8898 8899 1310 1311 1312 10593 6924 6971 7132 3274 7134 7551 3695 7556
placements$	8897 8898 8899 1310 1311 1312 10607 6924 6971 7132 3274 7557
places$	0 1 2 3862 11 7602 3889 7621 7622 7623 7624 7625 7626 8545 2482 2483 2649 6515 10607 6924
placing$	0 1 2 11 3889 7621 7622 7623 7624 7625 7626 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 2482 2483 2649 6924
plague$	979 3123
plagued$	979 3123
plagues$	979 3123
plaguing$	979 3123
plain$	2876 3341 3354 3529
plainly$	1910 1911 1912 1913 2045 5904 2046 2047
plaited$	7236
plaits$	7233
plan	10594 7401 7428 7449 7453
plan$	7746 10179 10595 10629 6971 7518 7519 7520 7521 7553
planned$	9635 10368 3567
planni	10172
planning$	7747 2432 2433 2434 2435 7328
plans$	7746 10179 6971 7518 7519
plastered$	1740
plastic$	3136
plate$	6505 2902
plates$	6505
play$	624 656 682 691 885 1000 5195 6762 3651
played$	624 656 682 691 885 1000
player$	7411
players$	6202 7411
playground$	8756 8757
playing$	624 656 682 691 885 1000
plays$	624 656 682 691 885 1000
plea$	10364 7340 7578
pleaded$	3719
pleads$	3719
pleas$	10027 10028 10364 7340 7341
please$	8064 8065 9513 9534
pleased$	252 566 567
pleases$	8064 8065
pleasing$	5862
plenty$	126 127 128 4030 4047 1523
plot	2642
plot$	3566
plots$	3566
plotted$	10268 3566
plotti	10172
plotting$	3566
plucked$	3388
plug$	1177 1178 3216
plugged$	1177 1178 3216
plugging$	1177 1178 8769 8770 8771 8772 3216 7076
plugs$	1177 1178 3216
plump$	5565 5601 3776
pnc	3534
pnc$	7393
pnd	3534
pnd$	7393
pneumonia$	3825
podgy$	3776
point	2840
point$	3953 5682 1842 5860 9633 2704 10456 7389
pointless$	3425
points$	7389
poison	3617
polic	7460
police	2548 6412 6420 6421 6422 2564 2565 2566 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 6487 2629 6493 6495 6497 10241 2658 2665 6527 2679 2690 6598 2747 6606 2756 6621 6640 2792 6651 2873 2876 10469 6888 6890 6891 3526 3589 3713 3808
police$	8348 8570 8737 8907 8908 8926 8927 8928 8929 9282 9283 5959 9694 5964 5965 5967 10061 6357 2502 10128 10129 6400 2543 10134 6407 10143 10144 2555 10151 10152 10153 6423 6424 6425 10158 2569 10166 2577 6442 2606 6466 6469 2613 10206 10207 6482 6483 10215 10217 10218 10220 10221 10228 10237 6517 2662 6524 10258 10261 2680 2681 2683 6543 6549 6569 10301 6571 10307 10308 10313 6586 10329 10335 2751 6615 6628 6635 10371 2782 10382 2798 10416 10448 6718 6727 2872 6732 2874 6734 6735 2881 10475 10619 6890 10621 10622 6983 7120 3439 3486 3495 3516 3528 3535 3544 3561 3567 3597 7457 3710 3722
policed$	2880 3561
polici	6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 2629 6493 6598 2756 6621 6651 2873
policies$	9705 9706 9707 9708 9709 9710 10004
policing$	10143 10166 6442 6469 10207 6480 6483 10217 10329 10335 6615 10347 10382 10444 6718 10455 6732 6734 7388 3561 7423
policy$	9705 9706 9707 9708 9709 9710 10004
polish$	1717 5582 7245
ponytail$	9321 9322 9323 7234 7235
ponytails$	9321 9322 9323 7234 7235
poor$	3960 7703 7704 7705 7706 4156 4641 871 872 873 874 875 876 877 878 879 880 881 1021 1022 1023 4969 8711 8796 8797 8798 8799 1210 8801 8802 8803 8804 8805 8806 8807 8808 8809 8810 8811 1301 1302 1303 1304 1730 9336 2321 2322 2323 2324 10022 10023 10024 10025 2476 2677 3060 3111 3114 3152 3224 3233 3266 3269 3359 3469 3490
poorly$	1715 3355
porn$	6942
pornography$	6942
portly$	3776
pose$	1068 1069 1070 1071 2851 10442
posed$	1068 1069 1070 1071
poses$	1068 1069 1070 1071 2851 10442
posing$	1068 1069 1070 1071 3529
positi	6587 2848
position$	7592 4165 2557
positions$	7592
positive$	3960 3993 10385 3571 7514
posses	6905 3730
possession$	10636 6908 3728 7589
possibility$	5777
possible$	2781 3546
post$	484 493 9951 9963 3076 7389 3820
posted$	484 493 8207 4492 634 635 3076
poster$	2628
posters$	2628
posting$	7962 484 493 3076
posts	2761
posts$	3878 20 3896 484 493 708 4582 724 6465 3076 7389
potential$	3546
pothead$	7024
potheads$	7024
power	7453
powerful$	3331
powerfully$	3333
powers	7449
powers$	2850
practi	10511
practically$	641 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 3296
practice$	2432 2433 2434 2435 7328
practised$	1692
pre	2865
precin	6736
precinct$	10434 10467 10470
precious$	2253 6126
precocious$	6939 3768
predator$	8618 8619 8620 8621 1032 1114 7016 7017 7018
predators$	8618 8619 8620 8621 1032 1114 7016 7017 7018
predatory$	3761
predic	3531
predicament$	8391 8392
predicted$	2685 3678 3846
prediction$	7539
predictions$	7538 7539
predictive$	3529
preemptive$	6724
prefer$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3064 3574
prefered$	337 338 339 340 341 342 343 377 378 379 380 381 382 3064
prefering$	337 338 339 340 341 342 343 377 378 379 380 381 382 3064
preferred$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 9997 2451 2452 2453 2454 6336 10068 3064
preferring$	337 338 339 340 341 342 343 377 378 379 380 381 382 3064
prefers$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3064
pregab	6772
pregabalin$	10503
pregna	6763 3641
pregnancies$	7500
pregnancy$	10494 7500
pregnant$	7499
premature$	7481
prematurely$	7481 3786
prepared$	357 358 359 387 388 566 567 5688 5691 9423 9424 9425 9426 2550 6592 10368
prescr	3833
presence$	10465
present$	1062 1068 1069 1070 1071 1241 5473 5474 5475 6529 2851 10442 3293
presentation$	8599
presented$	1068 1069 1070 1071 3293
presenting$	1068 1069 1070 1071 3293
presents$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8105 8108 8560 1063 1068 1069 1070 1071 1242 2851 10442 3293
presentted$	1068 1069 1070 1071 3293
presentting$	1068 1069 1070 1071 3293
preser	3553
press$	2818 3574
pressing$	2818
pretext$	2773
prettiest$	1737 3379
pretty$	3776
preven	2826 6697
prevent$	2799
prevented$	7980 4250 392 9683
prevention$	10402 6686 10428 2839 6897
preventping$	2799
preventring$	2799
prevents$	2799
preventting$	2799
prey$	7633 988
preyed$	990
preys$	989
primar	10538
prime$	8298 8299 3202 3546
principal$	10191 3202 3552
priori	2596 2869 10463 7449
prioritise$	132
prioritised$	132
prioritises$	132
prioritising$	132
priority$	6543 2718 10456 3543 3546 3551 3597
prison	10558 6828 10574 6844 6900
prison$	8013 10551 10559 10575 10576 10631 3721
proact	2742 2876 3589
proactive$	2556 6435 2583 2584 2589 2610 6476 10208 10209 6480 2624 6486 2629 6493 6598 6601 10335 2756 6621 6651 6735
probat	3712
probation$	7571
proble	7508
problem$	8851 5128 8864 6067 9882 10051 6354 10191 7024 3182 3227 3231 3233 7093 3519 7511
problematic$	8004 8801 8802 8803 8804 8805 8806 8807 8808 8809 8872 8873 8874 8875 8876 3227 3233 7097
problems$	8272 8279 8280 8282 8283 8391 8392 4988 8864 9077 2964 7024 7093 7511 3683
procedure$	9705 9706 9707 9708 9709 9710 10004
procedures$	9705 9706 9707 9708 9709 9710 10004
proceed$	2744
proceedings$	10364 10379 7553
proces	2891 10481
process$	9705 9706 9707 9708 9709 9710 10004 6840
processes$	9705 9706 9707 9708 9709 9710
processing$	6750
produc	7370
produce$	492
produced$	492
produces$	492
producing$	492
professional$	5982 5983 5987 3439
professionalism$	10057 10058 10059 10060 7349
professionals$	8348 5017 8787 8877 5796 5797 5799 5800 7066
profil	2761 7370 7374
profile$	8225 2581 6444 10255 7014 7378 3520
profiled$	10256
profiles$	708 2581 10255 7378 3520
profiling$	3520
profits$	6341
programme$	142 144 145 7520 7582 7583
programmes$	142 144 145
progress$	2769 6971
progressed$	2769
progressing$	2769
progresss$	2769
prolific$	471 472 1136 1137 10281 3072 3154 3166 3208 3551
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3736
promiscuous$	3058 6939 3736 3768
promiscuously$	3736
promise$	9705 9706 9707 9708 9709 9710 7339
promises$	9705 9706 9707 9708 9709 9710 7339
prone$	1173
proof$	2693
proper$	6084 6085 6086 6087
properly$	8223
property$	8037 8038 8039 8040 4310 4311 4312 4313
propos	2824
propra	6772
propranolol$	10503
prosec	6463 6492 2767 10362 10363 6633 10366 6644 10377 2954 3808
prosecute$	6626 2843 3570 3575
prosecuted$	10330 10348 10375
prosecuteing$	2843 3575
prosecutes$	2843 3570
prosecuting$	3570
prosecution$	10194 10223 10347 10361 10364 10459 3569 7582
prosecutions$	10347 10364 10387
prosecutors$	10194
prospect$	5775 5875 2017
prostitute$	6942 3084 6945
prostituted$	3084
prostitutes$	6942 3084 6945
prostituting$	3084
prostitution$	7997 8011 6942
protagonist$	7411
protagonists$	7411
protect$	3910 7877 796 8387 4679 8436 8445 5417 5418 5419 5422 5423 5425 5426 5429 5433 9212 2503 2511 2512 2513 2830
protected$	796 9212 9217 9218 9219 9220 9221 9222 2511 2512 2513
protecting$	796 4680 8935 5417 5418 5419 5422 5423 5425 5426 5429 9212 9217 9218 9219 9220 9221 9222 9229 9234 9235 9236 9237 9238 2511 2512 2513 2830
protection$	8935 9200 9201 9202 9203 9209 9210 9211 9212 9217 9218 9219 9220 9221 9222 9229 9234 9235 9236 9237 9238 9871 6673 6681 6682 6863 3849
protects$	796 9212 2511 2512 2513 2830
protectted$	796 9212 2511 2512 2513
protectting$	796 9212 2511 2512 2513
protocol$	9705 9706 9707 9708 9709 9710
protocols$	9705 9706 9707 9708 9709 9710
proud$	6307
prov	2753
prove	2692 2709
prove$	6554
proved$	6554
proves	2709
provid	2604 3512
provide$	2540 6417 2762 6958
provided$	7776 4079 4080 6958
provideed$	2540
provideing$	2540 2762
providence$	6962
provider$	5959 5964 5965 10061 6357 10128 10129 3496
providers$	5959 5964 5965 10061 6357 10128 10129
provides$	2540 2762 6958
providing$	6958
provin	2709
proving$	1052
provision$	7517 7521
provocative$	6939 3737 3768
provocatively$	1715 3345 3355 7252 7254 3737 3768
provoke$	7609 3879 3124 7294
provoked$	7609 3879 3124 7294
provokes$	7609 3879 3124 7294
provoking$	7609 3879 7649 7650 7651 7652 7653 3124 7294
prowl$	1172 9618
prowled$	1172
prowling$	1172
prowlled$	1172
prowlling$	1172
prowls$	1172
pru	3658
pru$	7517
ps$	10215
pscale	10538
psoria	3621
psoriasis$	7480 3779
psychi	3836
psychiatric$	3652
psycho	3823 3836
psycho$	7024
psychologically$	3326
psychologist$	3837
psychologists$	3837
psychopath$	7024
psychopathic$	3761
psychopaths$	7024
psychos$	7024
psychotic$	7087
ptsd	3820
public	6689
public$	8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8661 4961 8719 8723 2822 2823 10420 10441 6905 6982 3708
puffer$	7253 3399 3407
puffers$	9380 9381 9394 9395 9396 9398 7253
pull$	10116 10117 10118 10119 10120 7368
pulled$	7635 950 9403 5673 2537 7257
pulling$	6450
pumped$	7478
punch	10589
punish$	10040 2463 2464 2465 2466
punished$	8264 4897 4898 4899 4900 2463 2464 2465 2466
punishes$	2463 2464 2465 2466
punishing$	2463 2464 2465 2466 10121 10122 10123 10124
punitive$	9800
pupil	10342 6910
pupil$	1171 8813 8839 8840 8841 8842 8843 8844 8855 10641 3127 7010 3162 7086 3658
pupils	6475 10264 10265 10267 10296 2734 6655 10409 10440 10457 7434
pupils$	149 287 7902 347 4455 4456 4461 4462 4470 4488 726 749 4647 8567 8577 8578 8579 8580 4863 1005 1006 1007 1012 8637 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8706 1170 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 1275 1765 1812 1813 9504 9505 9506 9507 9508 5784 5785 5786 5801 5810 5881 9663 6202 6926 6982 7010 7023 7086 3236 7340
purcha	6519 6520
purely$	1292
purple$	3375
purpos	2840 7370
purpose$	9895 9898 10417 2831 10456
pursu	2596
pursue	2774 2817
pursue$	257
pursued$	257
pursues$	257
pursui	2774 2817
pursuing$	257
push	2877
push$	441 442 443 650 8730 2818 3068 7294 3599
pushed$	441 442 443 650 2880 3068 7294
pushes$	441 442 443 650 3068 7294
pushing$	8030 441 442 443 650 2818 3068 7294
put	3042
put$	0 1 2 3862 7596 7597 11 7602 3889 7621 7622 7623 7624 7625 7626 7627 132 7776 7905 7934 4215 363 364 365 7976 8195 8196 8197 8314 8315 8316 4636 986 9471 9616 2204 2482 2483 2511 2512 2513 2622 2623 2649 2710 2712 2825 2901 3024 6958
puted$	0 1 2 11 363 364 365 2204 2511 2512 2513 6958
puting$	0 1 2 11 363 364 365 2204 2511 2512 2513 6958
puts$	0 1 2 3862 11 7602 3889 7621 7622 7623 7624 7625 7626 7627 132 363 364 365 8314 8315 8316 986 9616 2204 2482 2483 2511 2512 2513 2649 6515 3024 6958
putted$	0 1 2 11 363 364 365 2204 2511 2512 2513 6958
putting$	0 1 2 3863 7595 11 132 363 364 365 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 986 9616 2204 2482 2483 2511 2512 2513 6958
puzzling$	728 731 734 735
pyjama$	5660 7253
pyjamas$	9385 9386 9387 9390 9398 7253
queen$	7027 3169
queens$	7027
questi	10269 2882
question$	728 731 734 735 5877 2741 6741
questionable$	3960 7703 7704 7705 7706 4641 3060
questioned$	3031
questioning$	2741
questions$	2741
quick$	252 9976 10037 6307 2450 3119
quicker$	8988
quickly$	8989 9060 9991 9992 9993 9994 10125 10126 10127
quiff$	7235
quiffs$	7235
quite$	4024 4044 1331 1484 1589 1592 3287 3294 3311
quiz$	2741
quizing$	2741
quizs$	2741
rabble$	1019 1020 7001 3149 3744
race$	5555 5558 5573 5577 5581 9334 5615
racists$	7317
radar	10350
radar$	9978 10226 2638
radio$	2634
radioing$	2634
radios$	2634
raff$	6999
rag$	6996
ragged$	9354 9355
rags$	6996
raid	6659
raid$	10390 3028 7426
raided$	10414 10612 3028
raids$	3028 7426
rails$	8716
raise$	5417 5418 5419 5422 5423 5425 5426 5429 6004 3308
raised$	6003 3308 7257
raises$	3308
raising$	5417 5418 5419 5422 5423 5425 5426 5429 3308
ran$	441 442 443 455 456 474 475 1111 1293 1294 1295 1369 1370 2995 3068 3194 3197 7406
random	2742
random$	6601
rang$	10090
ranger	2679
rape	6857
rape$	8506 8507 8508 8509 8510 8511 8512 8513 10588 6990
raped	7549
rarely$	1583 5442 1584 5443 1585 2944
rascal$	3744
rascals$	3744
rash	6748
rash$	81 82 781 10479 3110
rat$	6997
rate	2826
rate$	6706 7426 7431
rated$	1052 1066 1229 1233
rates$	6706 7426 7431
rather$	10053 10055 6372 10112 10113 10115 3287
ratings$	10093 10094
rational$	4153
rats	3023
rats$	6882 6997
re	6685
re$	5743 5754 3154
reach$	8773 9513 9534 9557 5827 9565 9590 9591 9592 7284 7286
reached$	8417 8418 8419 8420 9450 9456 9461 9464 9470 9546 9563 9576 9577 9578 9579 9580
reaches$	7285
reaching$	9590 9591 9592 5862 7284
react$	9472 10040 7364
reacted$	7364 7365
reacting$	7364
reaction$	8884 8885
reacts$	7364
reactted$	7364
reactting$	7364
read	6530 2948 7542
read$	8773 2118 2119 2120 9872 10196 10261 10548
reader$	10236
readers$	10236
readily$	9991 9992 9993 9994 10125 10126 10127
readin	10549 6819
reading$	10550 7303 3677
ready$	8298 8299 10037 6307 2550 2781 10614
real$	5013 6084 6085 6086 6087 3592
realise$	154 4614 4615 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4775 4776 4777 4778 4779 4780 4781 4782
realised$	4614 4615 8373 8374 4644 4645
really$	5331 1910 1911 1912 1913 3311
rearrested$	7568
reason$	5404 9590 9591 9592 9979 2773 7284
reasoned$	9450 9456 9461 9470 9546 9576 9577 9578 9579 9580
reasoning$	9590 9591 9592 5865 7284
reasons$	2773
reassurance$	9229
rebuff$	3113 3414
rebuffed$	9433 9438 9439 9440 9441 3113 3414
rebufffed$	3113 3414
rebufffing$	3113 3414
rebuffing$	3113 3414
rebuffs$	3113 3414
recall$	10295
receiv	7370 3650
receive$	4111
receives$	2932
recent	2548
recent$	6407
reckless$	81 82 3960 7703 7704 7705 7706 4156 8004 781 3058 3110 3761
recklessly$	3731
recklessness$	7888 7889 7890 7891 7892 7893 8276 4584 4585 4605
reclaim$	2867
reclaimed$	2867
reclaiming$	2867
reclaims$	2867
recognise$	7877 8436 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4775 4776 4777 4778 4779 4780 4781 4782
recognition$	10236 7391
recomm	2824
recommit$	10291 10318
record	6448 2600 2614 2620 2687
record$	6071 6181 10043 6335 10167 2582 10195 6472 6479 2639 2645 6533 10300 6570 10302 10627 7511 7581
recorded$	2573 6479 2622 2623 2650 6533 10268 2710 2712 6694 6695 3583
recording$	2432 2433 2434 2435 2617 6479 2639 2645 6533 7328 7423
recordinged$	6479
recordings$	2617 6479
records$	10155 10167 10179 10195 6472 6479 2639 2645 6533 10300 10302 7392 7511
recover$	3626
recovered$	10400 3626
recovering$	3626
recovers$	3626
recovery$	10576
recrui	10177
recruit$	425 426 3066 3067
recruited$	7635 425 426 4286 428 429 430 3066 3067
recruiter$	8618 7016 7019 7020
recruiters$	8618 7016 7019 7020
recruiting$	425 426 3066 3067
recruitment$	7645
recruits$	425 426 3066 3067
recruitted$	425 426 3066 3067
recruitting$	425 426 3066 3067
red$	10370 3352 3375 7253 3567
redeal$	10291 10318
redemption$	7286
redheaded$	5601 3776
reduc	2826
reduce	2946
reduce$	7458
reduced$	10437 7443
reduct	6686
reduction$	10417 10428
referenced$	6452
referr	10511
referral$	5702 1844 5704 1846 1847 9876 7340 3723
referrals$	5702 1844 5704 1846 1847 9876 10027 10028 7340 7341
referred$	3650
reflected$	4868
refuge	6871
refuge$	10602
refus	2885 3845
refusal$	4146 288 289 290 291 292 293 1197 1198 1199 1200 1201 1824 1825 5711 2272
refusals$	1824 1825 5711 2272
refuse	3713
refuse$	753 814 820 821 822 823 824 826 868 920 1823 9427 9432 9612 9616 3413 7275 7292 3488
refused$	753 8353 814 820 821 822 823 824 826 868 920 1823 9427 9432 9433 9438 9439 9440 9441 9612 9616 3413 7275 7292 7335 3488
refuser$	7045 3752
refusers$	7045 3752
refuses$	753 814 820 821 822 823 824 826 868 920 1823 9427 9432 9612 9616 3413 7275 7292 3488
refusing$	753 814 820 821 822 823 824 826 868 920 1823 9427 9612 9616 9801 9802 3413 7292 3488
regain	2844
regard	7370
regard$	3929 3930 3931 3932 3933 3935 3936 4989 4990 1132 4992 1168 9837 9838 9839 9840 9841 9842 9843 9844 6116 6117 6118 6119 6120
regardded$	1168
regardding$	1168
regarded$	1054 1168 1235
regarding$	1168 6600
regardless$	7762 7766 8300 9184
regards$	1168
regist	2553 6448 2618 6477 10352
register$	10179 6499 10274 10620 7416 7521
registered$	2991 3636
registers$	10179
registrations$	3529 7397
regret$	8499 8500
regrettable$	6254 9986
regrettably$	3788
regula	2742
regular$	471 472 6601 3072
regularly$	470 10505
regulation$	8891 8892
rehab	10574 6844
rehab$	10575
rehabilitation$	3723
reject$	983 984 9427 9616 3125 3414
rejected$	983 984 9427 9433 9438 9439 9440 9441 9616 3125 3414
rejecting$	983 984 9427 9616 9801 9802 3125 3414
rejects$	983 984 9427 9616 3125 3414
rejectted$	983 984 9427 9616 3125 3414
rejectting$	983 984 9427 9616 3125 3414
relapse$	9473 7279
related$	10546 6994
relati	10556 10598 7370
relations$	6936
relationship$	7659 4118 529 530 531 8126 8127 8934 9188 9189 9190 9252 2988 6917 6936 7147
relationships$	7659 4118 529 530 531 9118 9119 9120 9121 9122 9188 9189 9190 9252 6917 6936 7147
relay$	2625
relaying$	2625
relays$	2625
releas	2604
released$	3712 3713
relentlessly$	3784
relevant$	2633
reliab	2548
reliable$	6407
reliant$	7168
relied$	9576 9577 9578 9579 9580 2817
relies$	3027
relish$	924 925 926 927 3116
relished$	924 925 926 927 3116
relishes$	924 925 926 927 3116
relishing$	924 925 926 927 3116
reluctance$	4146 288 289 290 291 292 293 1197 1198 1199 1200 1201
reluctant$	817 820 821 822 823 824 826 1197 1198 1199 1200 1201 2450
relying$	3027
remain	6838 3708
remain$	7905 669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 9471 10569 3075 3159 3161 3165 3228 3230 3238 7567
remained$	5065
remains$	3972 285 286 669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 5065 5070 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 6725 3075 3159 3161 3165 3228 3230 3238
remand	6644 3712
remand$	7571
remanded$	10375 6895 7571
remark$	1816 1817 1818 1819
remarkably$	3294 3311
remarked$	1816 1817 1818 1819
remarking$	1816 1817 1818 1819
remarkked$	1816 1817 1818 1819
remarkking$	1816 1817 1818 1819
remarks$	1816 1817 1818 1819
remind	2760
reminded$	7748 7749 163 164 165 176 177 178 179 2676 6538
reminder$	9983 9984
reminders$	7745 9983 9984
remiss$	3787
remit	2840
remorse$	8499 8500 6973
remorseless$	3761
remote$	10037
remov	2596 2877
remova	10596
remove$	2976
removed$	307 308 309 310 9823 9824 10378 2880 2976 2977
removes$	2976
removing$	2976
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3851
reoffe	6690
reoffend$	9472 10275 10291 10318 7279
reoffended$	3856
reoffender$	3749
reoffenders$	3749
reoffending$	10416 10419 10421 3584 3856
reoffends$	3856
repair$	10040
repara	3038
reparation$	6897
repeat$	471 472 9472 3072 3154 3551
repeated$	4048 6252 6253 6276 10027 10028 3439 7341 3654
repeatedly$	470 5938 2355 3416
replied$	8207 9695 9698 9699 9701 9702 9703 9704 9719 9720 10090
reply$	8220 8221 8222 8481 8483 9445 9451 9465 9862 9981 10040 10043 7276
replying$	7771 7962 8220 8221 8222
report	2547 6408 6416 2600 2614 2619 2620 2704 6563 6819 7370 7373
report$	7877 8318 8331 8436 9796 9876 2444 10147 10195 6479 2625 2626 2627 10222 2639 2645 10300 10302 10341 10550 7340 7537
reportd$	2627
reported$	8178 8186 6479 2627 2698 2725 6694 6695 7384 7419
reporting$	9444 6479 2625 2627 2639 2645
reportinged$	6479
reportings$	6479
reports$	9796 9876 10195 6479 2625 2627 10222 2639 2645 10300 10302 10341 7340
reprim	3712
reprimand$	7571
reprimanded$	7571
reprimands$	7571
reprobate$	3744
reprobates$	3744
reputation$	1315 1316 10016 6341 10082
reques	6428 2804 2817 2824
request$	9876 9983 9984 7340
requested$	7395
requests$	9983 9984 10027 10028 7340 7341
requir	6428 7370
require$	9029 1619 1620 1621 5481 1623 1624 1625 1626 1639 1640 9231 5501 5502
required$	1639 1640 9231 5501 5502 2831 6829
requirement$	10623
requires$	1639 1640 9231 5501 5502
requiring$	1639 1640 9231 5501 5502
rerob$	10291 10318
reside	6689 3001 3003
residential$	6860 6862 3273
residents$	8570 4840 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8719 8723 6202 10420 10441 6982 6983
resilience$	3769
resilient$	1664 1665 1666 1667 1683 7185 3769
resist$	7877 8368 1841
resistance$	1197 1198 1199 1200 1201
resistant$	1197 1198 1199 1200 1201 7289 7292 3761
resisted$	1841
resisting$	1841
resists$	1841
resistted$	1841
resistting$	1841
resit	3681
resolution$	7582
resort$	421 422
resorted$	421 422 2403
resorting$	421 422
resorts$	421 422 2404
resortted$	421 422
resortting$	421 422
respect$	8436 8461 4739 4959 9445 9451 9465 9837 9838 9839 9840 9841 9842 9843 9844 7035 7276
respected$	8186
respit	3001
respite$	6860
respon	10139 6412 10177 6551 10315 7449
respond$	8436 9445 9451 9465 9862 10040 10043 7276
responded$	9695 9698 9699 9701 9702 9703 9704 9719 9720 9872
response$	2210 2218 2219 2220 2432 2433 2434 2435 10136 10143 6435 2583 2584 2589 2610 6476 10208 10209 6480 2624 6486 2629 6493 6598 2756 6621 6651 10449 7328
responses$	2210 2218 2219 2220 2432 2433 2434 2435 7328
responsib$	9882 9965 10009
responsibbed$	9882 9965 10009
responsibbing$	9882 9965 10009
responsibed$	9882 9965 10009
responsibilit$	5340
responsibilities$	9070 9660 9882 10009
responsibility$	311 312 313 314 8309 8388 801 802 4665 4666 4667 4668 4669 4670 4671 4672 4673 4674 4675 4676 4690 4691 4692 4693 4694 8426 8427 8428 8429 8430 8431 8432 8433 8434 8435 8466 9275 9660 9746 9837 9838 9839 9840 9841 9842 9843 9882 10009 2439 7545
responsibing$	9882 9965 10009
responsible$	7615 801 802 1683 9275 2431 10036 10282 2700 6585 2735 6613 6614 2764 10360 3047
responsibly$	8223
responsibs$	9882 9965 10009
rest$	4170 4171 4172 4173 9002 9106 9107 9108 9109 9110 9254 9342 9343 9344 10029 7342
resteal$	10291 10318
rested$	4170 4171 4172 4173
restor	2844
restra	2974
restraining$	6833
rests$	4170 4171 4172 4173 10029 7342
result$	274 4169 2774 6654 7537
resulted$	7602 8315 8316
resulting$	6654
results$	10016 6341 10082 10093 10094 10447 10550 7537
resupply$	10291
retail	2566 6487 6689
retail$	6736
retailers$	2543 10134 6425 10218 10220 2680 10420
retain$	3537
retained$	7395 3537
retaining$	3537
retains$	3537
retak	2844 3681
return	7370
return$	7673 7688 3989 7803 7848 7905 7934 7936 7937 7938 417 418 419 420 4309 451 455 456 4319 4362 4370 512 513 514 4377 8112 8436 9445 9451 9465 9471 9473 2615 3101 7276
returned$	7803 417 418 419 420 451 455 456 3101
returning$	7771 7962 417 418 419 420 4306 451 455 456 4316 8203 3101
returnned$	417 418 419 420 451 455 456 3101
returnning$	417 418 419 420 451 455 456 3101
returns$	7803 417 418 419 420 451 455 456 2615 3101
reveal	2704 6563
revealing$	9354 9355 3399
revel$	985
reveled$	985
reveling$	985
revelled$	985
revelling$	985
revels$	985
review	2653
review$	2586 7129
reviewed$	2586 6620 6679
reviewes$	2586
reviewing$	2586
reviews$	2586 7129
rheumatic$	3620
rid$	2834
ridding$	2834
ride$	650
rided$	650
rides$	650
riding$	650
riff$	3140
right$	3960 3962 3993 8265 8266 8466 8704 5318
rightly$	2444
rigid$	9976 10037 6307
rigoro	2854
rigorous$	6713
ring	2626 3544
ring$	8318 9388 2562 6485 2634 3147 7253
ringin	10165
ringing$	9444 2562 6485 2634
ringle	10288 10462 7434
ringleader$	10309 10369 7403 3746
ringleaders$	10309 10369 7403 3746
rings$	5228 5229 5617 9388 2562 6485 2634 7253
ringworm$	3825
riot$	7054 7055 7056
ripped$	9354 9355 5670 3392 3399
rise$	2797
risk$	7590 7591 7601 3874 16 17 18 3915 7647 7648 7654 7660 7661 7662 7663 7665 7666 7667 7669 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 4077 8247 707 8391 8392 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8471 8472 8473 8474 8475 8520 8527 8540 4911 1053 4913 4914 4915 4916 4917 4918 4919 4920 4921 4922 8654 8655 4925 4926 4927 4928 4929 4930 5081 5082 1224 1225 5085 1227 1228 8819 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 8834 8835 8836 8837 8838 8921 9118 9119 9120 9121 9122 9188 9189 9190 9200 9201 9202 9203 9204 9205 9206 6244 6679 2829 6710 3056 3516 3545 3849
riskier$	3960 3058
risks$	7590 7591 7647 7648 7660 7661 7662 7663 7665 7666 7667 7669 4006 4007 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 4077 8391 8392 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8472 8473 8474 8475 8520 8921 9188 9189 9190 9200 9201 9202 9203 6916
risky$	7590 7591 3960 4156 8004 4814 8557 3058 3121 3227
ritali	3644
ritalin$	7503
rivalry$	6994
rivals$	6983
road$	7928 4282 3286
roadman$	8608 6995 3743
roadmen$	8608 6995 3743
roam$	7967 1172
roamed$	1172
roaming$	1172
roammed$	1172
roamming$	1172
roams$	1172
rob$	8588 8589 10272 10291 10294 10318 10319
robbed$	7635 7638 7982 8242 3051
robber	10130 10139 6412 10183 10288 6559 10303 2715 10312 10316 10317 10324 10325 2736 10331 10339 10343 10344 10345 6690 6888 6890 6905 6906 6909 7407 3730
robber$	8680 8681 8682 10282 7024 7025
robberies$	10289 10290 6574 6595 10421 10637 10638 10640 7425 7432 7589
robbers$	8680 8681 8682 7024 7025
robbery$	7981 7997 10136 10143 2556 6420 6421 6422 2564 2565 6435 2583 2584 2589 2610 6476 10208 10209 6480 2624 6486 2629 6493 2665 6543 6574 10307 6598 2756 6621 6628 6651 2878 10619 10621 10636 10637 10638 10640 3524 3546 3556 7589
robbing$	10320 10389
robs$	10272 10294 10319
robust	2848 2854 2859 3589
robust$	6713 2858 7185
robuster$	2858
robustly$	7420
rode$	650
role$	8309 10009 6612
roles	10175
roll	3668
roll$	960 9907 7527
rolled$	7527
rolling$	960
roma$	1717 5582
romanian$	1717 5582 7245
room	6606
room$	2543 10134 10151 10152 10153 6423 6424 6425 10218 6524 10258 6872 6873 10606 3022 7386 7534
rooms$	7386
ropes$	8918
rose$	7431
rot$	9867 10085
rotten$	3151 7087
rough	7561
rough$	4885 5128 3122 3151 3354 7216
round$	8920 5196 8959 2767 7269 7458
rouser$	7008
rousers$	7008
route	10264
route$	4282 10188
routes$	10188
routin	2742
routine$	6601
row$	5778 9510 5780
rowdy$	3233 3761
rows$	2964
rubber$	3462
rude$	8810 8811 8905 9616 3761
ruffian$	3744
ruffians$	3744
rug$	10006
rui	3712
rui$	7571
rule$	8574 9705 9706 9707 9708 9709 9710
rules$	8586 8723 5001 5002 5003 5004 9005 9705 9706 9707 9708 9709 9710 10004 6984
run	2809
run$	7673 7688 7737 7905 7934 7936 7937 7938 4216 4217 4218 441 442 443 455 456 4324 4329 474 475 8318 4629 960 974 975 1111 8730 5016 1293 1294 1295 1369 1370 1483 9473 1900 1901 9616 6356 2590 2995 3068 3193 3196
runaround$	8748
runaway$	8680 8681 8682 7024 7025
runaways$	8680 8681 8682 7024 7025
rung$	9872
runner	7417
runner$	8029 8683 1099 7024 7026
runners$	8029 8683 1099 10306 7024 7026
runnin	10177 6551
running$	7649 7650 7651 7652 7653 4279 8030 441 442 443 455 456 4323 4325 4329 474 475 960 974 975 1111 1369 1370 1483 9616 2590 10282 10315 2995 3068 3192 3195 7381
runs	10177
runs$	441 442 443 455 456 4329 474 475 960 974 975 1111 1293 1294 1295 1369 1370 1483 9616 2590 10202 2995 3068 7381
rushed$	2925
s$	6431 6549 10283 6732 2904 2907 6776 6781 6802 6810 6813 2960 6821 6822 2965 2966 6831 6834 2983 6846 6862 10601 6878 6880 10613 10618 10624 6904
s17$	3850
s20$	3850
s31$	3850
s47$	3850
sabotage$	3112
sabotaged$	3112
sabotages$	3112
sabotaging$	3112
safe$	7643 7644 3993 8390 8394 4664 8396 8408 8409 8417 8418 8419 8420 9163 5450
safeguard$	3910 7877 4683 8445
safeguarding$	9209 9210 9211 9212 9220 9221 9222 9229 3439
safer$	3960 3993
safety$	7600 3870 7660 7661 7662 7663 7664 7665 7666 7667 7668 7670 7722 7723 4015 4016 8391 8392 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4770 4771 4772 4773 4774 9200 9201 9202 9203 10228
said$	97 4227 4450 4451 4460 4623 9499 5909 5910 5913 6053 6054 2295 2296 2698 2754
sale	10343
sallow$	3776
same$	7763 7765 7767 7769 8301 4902 5478 5479 5480 1695 5619 9357 9370 5650 5657 5841 5842 5843 5844 3328 3389
sanction$	2821 3571
sanctioned$	307 308 309 310 4897 4898 4899 4900
sanctions$	2821
sand$	10003
sandy$	3352
sat$	1800 1801 1802 2284 2285 2286 2287 2288 2289 2290 2291
satisfy$	9534
savage$	8680 8681 8682 7024 7025
savages$	8680 8681 8682 8701 8702 8703 7024 7025
saved$	8417 8418 8419 8420 9576 9577 9578 9579 9580
saving$	10016 7286
savvier$	1322 1323 1324
savvy$	1322 1323 1324 1683 7141 3767
saw	2920 2988
saw$	1168 2194 2195 6779
say	2704 6563
say$	7718 7877 4148 4213 8324 8331 8364 8436 1016 9429 9445 9451 9465 5909 5910 5913 2587 7276
saying$	1016 9444 9512
says$	1016 9430 9499 5909 5910 5913 2295 2296
scabies$	3825
scale	10538
scallies$	3744
scally$	3744
scallywag$	3747
scallywags$	3747
scan$	2586 10517
scandal$	3786
scandalous$	3786
scaned$	2586
scanes$	2586
scaning$	2586
scanned$	6620
scans$	2586 10517
scant$	70 77 1130 1131 1133 6106 6113
scantily$	1715 3344 3355
scar$	1735 7235
scarcely$	1537 1539 1540 1583 5442 1584 5443 1585 1641 5500 1642 1643 3298 3299 3313
scare$	9246 9247 9248
scared$	9204 9205 9206 1659 1660
scares$	5409 9141
scarf$	9393 7253
scaring$	7649 7650 7651 7652 7653
scarlet$	3620
scars$	1735 7235
scarves$	9393 7253
scatter$	10430
scattering$	2866
scenario$	7592
scenarios$	7592
scheme$	7416
schemer$	7024
schemers$	7024
scheming$	3761
schizo	3823
schizophrenic$	10573
school	2943 10549 7531
school$	8017 8018 8019 8348 8444 8628 8629 8630 8631 8632 8633 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8661 8687 4960 8719 5025 8877 5959 5964 5965 5967 10061 6357 2502 10128 10129 10521 10528 10529 10530 10531 10532 6802 10534 10535 10540 10542 10543 10550 10614 6884 6933 3186 3439 3486 3495 3496 7517 7527 7528 7529 3678
schoolboy$	3162
schooling$	10541 7529
schoolmates$	7023
schools$	8628 8629 8630 8631 10537 10607 7527
sclerosis$	10575
scolio	3824
scor	7404
score$	8918 7421
scored$	10256
scores$	7421
scorn$	10106 10107 10108 10109 10110 3113
scorned$	3113
scorning$	3113
scornned$	3113
scornning$	3113
scorns$	3113
scour$	2586
scoured$	2586
scoures$	2586
scouring$	2586
scours$	2586
scrap$	8236
scraped$	7236
scratch$	9897
scrawny$	3776
screamed$	8353
screening$	10500
screens$	9623 9653 9654 9655 9656
screenshot$	2617
screenshots$	2617
screwed$	1249
scrolled$	6620
scrote$	3747
scrotes$	3747
scrounger$	7024
scroungers$	7024
scruffily$	1715 3355 7252 7254
scruffy$	1717 5580 9354 9355 3354 3375 3392 3399 3776
scum$	3744
scumbag$	3744
scumbags$	3744
search	10154 10269 2767 10363 10377 2882
search$	2586 6464 2695 2752 10356 6626 2783 10390 10391 6661 10393 2806 6666 2808 10399 10459 6741
searched$	2586 10338 6620 2806 10414
searches$	2586 10332 10391 6661 10393 2806 2808 10399 10455
searching$	2586 10391 2806 2808
searchped$	2783
searchs$	2586 2783
seasoned$	3770
seating$	6448
second$	1695 6115 6321
secrecy$	4546 9887
secretive$	3761
sectio	10574 6844 3836
section$	6663
section17$	3850
section20$	3850
section31$	3850
section47$	3850
sectioned$	10575
secur	3553
secure	2774 3003
secure$	8216 8217 6862 6900 3537 3723
secured$	10201 7395
secureed$	3537
secureing$	3537
secures$	3537
securi	2566 6487 2658 6527 2679 6598 2747 6606 2774
security$	8570 2543 10134 6425 10218 10220 6517 2662 10258 2680 2681 10329 2782 2798 2881 6983
seduce$	251 3062
seduced$	251 928 3062
seduces$	251 3062
seducing$	251 3062
see	2920
see$	154 7877 7905 728 731 734 735 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4775 4776 4777 4778 4779 4780 4781 4782 1168 9139 9414 9862 10043 10154 2575 2582 2587 10197 10243 6779
seed$	7010
seeds$	7010
seeing	2920
seeing$	7771 7962 6779 2999 3095
seek	6428 2774 2804 2817 3568
seek$	259 485 486 487 488 489 490 491 930 4789 931 932 933 934 935 936 952 953 955 9616 5928 2540 10173 6443 3244 3245
seeked$	5928 2540 6443
seeker$	8671 6976 7102 7567
seekers$	8671 6976 7102
seekin	6428 2804 2817
seeking$	259 485 486 487 488 489 490 491 930 4789 931 932 933 934 935 936 952 953 955 5112 5129 9616 5928 2540 6443 6976 7102 3244 7567
seekked$	5928
seekking$	5928
seeks$	259 485 486 487 488 489 490 491 930 4789 931 932 933 934 935 936 952 953 955 5928 2540 10173 6443 3244 3245
seem$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 5473 5474 5475 1709 2229 2230 3075 3159 3161 3165 3228 3230 3238 3293 3295
seemed$	669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 2229 2230 3075 3159 3161 3165 3228 3230 3238 3293
seeming$	2229 2230
seemmed$	2229 2230
seemming$	2229 2230
seems$	285 286 669 670 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1709 2229 2230 3075 3159 3161 3165 3228 3230 3238 3293 3295
seen	10190 10224 2988 3040
seen$	440 8373 8374 4644 4645 1055 1236 1334 1520 9450 9456 9461 9470 9546 2194 2195 9903 10185 2920 2926 2999 7406 7413 7419
sees	2920 2988
sees$	1168 6779
seize	2648
seize$	6507 3537
seized	6506 2648
seized$	10237 6507 10400 7395
seizeed$	3537
seizeing$	3537
seizes	2648
seizes$	6507 3537
seizin	2648
seizing$	6507
seizur	3824
seizure$	2648 10385 7392
seizures$	7392
seldom$	1583 5442 1584 5443 1585
select	2869 3820
self	3616 3833
self$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 69 106 7882 4222 4223 4224 7993 4275 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 4730 4731 4732 8698 5161 5163 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6857 6913 3065 6943 6944 3106 3177 7166 7167 3309 3321 3457
selfharm$	7475
selfharmed$	7475
selfharming$	7475
selfharms$	7475
selfie$	8074 8082 4374 4375 517 518
selfies$	8074 8082 8083 4374 4375 517 518
selfish$	3761 3786
sell$	7673 7688 7905 7934 7936 7937 7938 4216 4217 4218 441 442 443 502 8481 8483 8489 8491 8588 8589 10294 3068 3085 6958
sellin	10165 10177 6551 10288
selling$	8007 441 442 443 502 10282 10320 3053 3068 3085 7399 7588
sells	10177
sells$	441 442 443 502 10202 10294 3053 3068 3085
selves$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8698 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6913 6943 6944 7166 7167
semh	3658
semh$	7517
semi$	2978
sen$	10524 3662 7522
send	2547 2619 2626
send$	7673 7905 484 493 8481 8483 8489 8491 2546 6485 2627 2762 6652 2855 3076 3098 6958 3662 7522
sendd$	2627
sended$	2627
sending$	484 493 9590 9591 9592 6485 2627 2762 2855 3076 3098 7284
sends$	484 493 6485 2627 2762 6652 2855 3076 3098
sensation$	3117
sense$	8464 4735 1141 1371 1373 5431 1573 1574 5434 9375 9791 9792 9793
sensible$	7612 3960 3993 4493 1683
sensibly$	8223
sensit	2548
sensitive$	6407 7117 3513
sensor	2891
sensory$	6750
sent	2547 6488 6539
sent$	484 493 8195 8196 8197 8207 2546 10196 6828 3011 6895 3076 3098 6958 7335 3707
senten	10556
sentence$	2793 7575 3720 7580 7582
sentenced$	6895 3720
sentences$	2793
sentencing$	3720
separa	10556 10558 6828 6830 10571
separate$	10430
separated$	10559
separating$	2866 10559
separation$	10561
september$	8019
sergea	6420 6421 6422 2564 2565 2566 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 2629 6493 2665 6598 2756 6621 6651
sergeant$	2543 10151 10152 10153 6423 6424 6425 10166 6442 2606 6466 6469 2613 10207 10211 6483 10215 10217 2662 6524 10329 6615 10382 7457
serial$	471 472 3072 3154 3166 3551
series$	2076 7415
serious$	3923 5013 6084 6085 6086 6087 3154 3439
seriously$	8501 8502 8503 8504 8505 9738 9739 9755 9756 9757 9758 9759 9760 9761 9762 9763 9764 9765 9833 9834 9835 9836 2355
seriousness$	8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8472 8473 8474 8475
sertra	3644
sertraline$	7503
serve$	2819
served	10380
served$	2819 3041
serves$	675 676 2819
servic	10511
service$	8605 4947 5959 5964 5965 5973 5982 5983 10011 10061 6349 6357 2502 10128 10129 10416 10500 3439 7328 3486 3495
services$	8444 8445 5017 8787 8909 9223 9224 9225 9226 9227 1848 1849 1850 1851 5959 9694 5964 5965 5970 5971 10061 6357 10128 10129 10500 6972 7272
serving$	2819 6820 7316 3685
session$	142 144 145 5172 9609 9610 9611 9650 9651 9652 6971
sessions$	142 144 145 4045 7777 7810 7811 8877 5172 9650 9651 9652 6971
set$	423 8635 1556 1557 5562 1883 1884 2015 2649 3052 7193 7194 7535
setting$	3052
settle$	9445 9451 9465 7276
seven	6475 10264 10265 10267 10296 2734 6655 10409 10440 10457 2879 7434
seven$	8636 8705
severa	10246
several$	4048 499 1752 6252 6253 6276 10027 10028 7341 3546 3654
severe	3610
severely$	3671 3688
sex$	7659 4118 7924 4269 4353 8086 4360 503 4367 8101 519 520 521 522 8123 8124 4485 4931 8931 8932 9118 9119 9120 9121 9122 9188 9189 9190 9252 6850 3030 6917 6938 6948 7147
sext$	3735
sexted$	3735
sexting$	6934
sexts$	3735
sexual$	8004 4343 4351 4356 4358 4359 504 505 506 507 509 4371 4372 4373 519 520 521 522 8125 8931 5233 5236 9253 2910 3030 3077 3087
sexualised$	8004 4343 4351 8801 8802 8803 8804 8805 8806 8807 8808 8809 6940 6941 3233 3768
sexuality$	8215
sexually$	5527 3080 3289 3290 3323 3643 7549
sgt$	10215
shabbily$	1715 3347 3355
shabby$	9354 9355 3392 3399 3776
shadow	2882
shadow$	10248 2663 10337 6741
shadowed$	2663
shadowing$	2663
shadows$	5617 2663
shaggy$	3352
shall$	1855 1856 1857 1858 1859 1860 2787
shallow$	3761
sham	10450
shambles$	3786
shambolic$	3786
shame$	4586 9899 6254 9986 3459
shameful$	9800 3786
shamefully$	3786
shar	2604
share	2619 3512
share$	7905 484 493 835 1798 9445 9451 9465 9862 10040 10043 6402 2544 2546 2627 2738 3013 3076 3389 7276
shared$	484 493 1798 6053 6054 9872 6402 2544 2546 2627 3076 3389
shareed$	2627
shareing$	2627
shares	3512
shares$	484 493 1798 6402 2544 2546 2627 3013 3076 3389
sharin	7370 3512
sharing$	484 493 1798 9913 6402 2544 2546 3013 3076 3389
sharper$	1322 1323 1324
shaved$	3371 3373 3375 7236 3388
shaven$	3342 3343 3372 3375 3388
she$	3976 3983 4398 4455 4456 4461 4462 4487 749 1004 4863 1005 8595 1006 1007 5009 1170 8917 9504 9505 9506 9507 9508 5784 5785 5786 5788 5959 9694 3664
shed	7561
shed$	2419
shedding$	2419
sheep$	8627 7024
sheet$	7386
sheets$	7386
shelter$	8093 8094 8095 8096 8097 8098 8099 8100
shielding$	9212 9217 9218 9219 9220 9221 9222 9229
shift$	4216 4217 4218 3528
shifty$	3354 7216
shirk$	2419
shirked$	2419
shirking$	2419
shirkked$	2419
shirkking$	2419
shirks$	2419
shirt$	5623 5624 9363 7253
shirtless$	3776
shirts$	5623 5624 9363 7253
shocking$	2321 2322 2323 2324 6254 9986 10022 10023 10024 10025 3233 3469
shockingly$	3788
shoddy$	3786
shoes$	5623 5624 9377 9378 9379 9380 9381 9388 7253 7258
shooti	10303 10316 10324 10325
shootings$	10289
shop	2566 6487 6736
shop$	8017 8018 2543 10134 6425 10218 10220 10467 10470
shopke	2566 6487 6689 6910
shopkeeper$	7841 8088 10641
shopkeepers$	7841 8088 8570 8719 2543 10134 6425 10218 10220 2680 10420 10441 6982 6983
shopli	2715 10312 10316 10317 10325 2736 10339 6690 6888 6905 6906 3858
shoplifter$	8680 8681 8682 7024 7025
shoplifters$	8680 8681 8682 7024 7025
shoplifting$	7649 7650 7651 7652 7653 7997 8007 8011 8707 6574 6595 10354 10421 2878 10619 10636 10637
shoppe	6689
shoppers$	8719 10420 10441 6982
shopping$	6736
shops$	8719 2543 10134 6425 10218 10220 2680 10467 10470
short$	5565 9354 9355 5670 9789 9790 3240 3331 3352 3374 3375 3399 3456 7338 3776
shortcoming$	3438
shortcomings$	9665 9666 9667 3438 7299 3785
shortest$	1737 3379
shorts$	5623 5624 9377 9378 9379 9394 9395 9396 9401 7253 7258
shot$	6438
shots$	6438 10181 10187
shotted$	3069
shotter$	3752
shotters$	3752
shotting$	441 442 443 3068 3069
should	2770 6815
should$	21 22 23 24 25 26 605 606 737 755 763 764 765 766 767 768 769 770 771 779 783 784 785 786 831 844 1421 1552 1582 1635 2082 2084 2085 2086 2087 5948 9689 6090 2312 6176 2531 6514 2662 2721 2787 10546 3441 3509
shoulder$	8890 1732 3487
shouldered$	7196 3487
shouldering$	3487
shoulderred$	3487
shoulderring$	3487
shoulders$	8890 8949 3487
shout$	1293 1294 1295
shouted$	2993
shouting$	2964
shouts$	1293 1294 1295
show	2692 6552 2709 2753 7370
show$	782 806 807 4695 4696 4697 4698 4699 4700 4701 4702 4703 4704 8436 4710 4768 4769 8549 9445 9451 9465 1997 9644 2587 6515 7276
showed$	782 806 4768 4769 2247 6515
showin	2692 2709
showing$	806 2247 10132 10497
shown	6488 6539
shown$	154 4079 4080 782 807 4768 4769 9547 9548 9549 9550 2247 2650
shows	2692 6552 2709
shows$	782 806 4768 4769 1996 2247 2587 6515 6573
shrug$	884 2438
shruged$	884 2438
shrugged$	884 2438
shrugging$	884 2438
shruging$	884 2438
shrugs$	884 2438
shunt$	2902
shut$	2485 7335
shuts$	2485
shutting$	2485
shy$	7106
siblin	10597
sibling$	7131 3276
siblings$	3860 8016 8904 9097 10578 6914 7131
sick$	10488 10521
sickle$	3824
side$	9296
sidelined$	3470
sight$	10373 7435 3633 3634
sighted$	7315 7419 7493 3800
sighti	3529
sighting$	2659 7388
sightings$	10205 2659 3525 7388
sign$	2397 2398 2399 2400 10007 10008 7337 7340
signal$	7830 10383
signals$	7830 7831
signed$	2930 2931
significant$	1222 1223
signs$	2397 2398 2399 2400 10007 10008 10027 10028 10176 7337 7340 7341
silence$	4546 9887
silliness$	7888 7889 7890 7891 7892 7893 8276 4584 4585 4605
silly$	3923 81 82 3960 4156 740 3109 3761
silo$	3499 3500
siloed$	3790
silos$	7357
similar$	1717 5582 3331 3389
simple$	3710
simpler$	2781
simply$	641 8379 8380 8381 8382 1292 1910 1911 1912 1913 5947 2233 2234 2405 2406 2447 3416 3476
since$	10596 7171 7584
single$	1977 1978 5878 5919 5920 2124 5984 6052 2548
sister	6824 10557 6827 2984 10597 10598
sister$	8016 2961 10555 6858 7131
sisters$	8016 8904 5324 5325 5326 7131
sit	10190 10224
sit$	4194 1800 1801 1802 1804 9445 9451 9465 2284 10041 7276
site$	7388
sits$	1800 1801 1802 1804 2284 2285 2286 10177
sitting$	8298 8299 2284 2285 2286
situation$	7592 4165 8282 8283 8391 8392 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 8545 9208 9284 6244 10021 6354 3020 7562
situations$	7592 8545 9284
six	6475 10264 10265 10267 10296 2734 6655 10409 10440 10457 2879 7434
six$	8705 1707 5567 5568 1752 9342 9343 9344 9345 9346 9347 5801 5810 5816
sixteen$	8975 8976 8977 8978 8979 8980 1424 1425 1426 7152
size$	1453 1454
skaters$	5801 5810
skeletal$	3331
ski$	3404
skilled$	1692
skills$	1371 1373 5431 1573 1574 5434
skimpy$	3399
skin$	5589 5605 10480 7218 3361 3367
skinned$	7177 7210
skinniest$	1737 3379
skinny$	5565 5601 5670 3331 3399 3776
skins$	8105
skirt$	5623 5624 9377 9378 9379 7253 7258 7265
skirts$	5623 5624 9377 9378 9379 9394 9395 9396 9401 9408 7253 7258 7265
skive$	3734
skived$	3734
skives$	3734
skiving$	3734
skunk$	6774
slag$	7024
slags$	7024
slapdash$	3786
slave$	7073 3215 3756
slaves$	7073 3756
sleep	6764 6773
sleep$	3989 7905 7967 495 10495 10504 10505 3008 3015 3016 3078 3614
sleeped$	3010
sleepes$	3010
sleeping$	495 3008 3010 3015 3078 3646
sleeps$	495 3008 3010 3015 3016 3078
slender$	3331 3776
slep$	3702
slept$	495 6753 3017 3078 3702
slicked$	1731 7236
slide$	7350 7386
sliders$	9377 9378 9379 9394 9395 9396 9398 7253 7258
slides$	7386
slight$	3331 3776
slightest$	5853 6107
slightly$	1705 3333
slim$	5565 3331 3776
slimly$	3333
slip$	6247
slippers$	9390 9398 7253
slips$	10195
slipshod$	3786
slit$	3388
sloppy$	2321 2322 2323 2324 7216 3469 3786
sloth$	7352
slow$	754 1197 1198 1199 1200 1201 2321 2322 2323 2324 9976 10022 10023 10024 10025 10037 6307 2450 3469
slowly$	10037
slut$	7024
sluts$	7024
sly$	3761
smacke	2993
smacked$	6852
small$	1125 5309 5415 5565 1712 3297 3331
smaller$	4836 4837 4846 4847 4848 4849
smart$	5582 7139 7145 3399
smarter$	3960
smartly$	1715 3355 7252 7254
smarts$	7140
smelly$	9354 9355 3776
smitten$	541 542 543 544 545 546 547
smok	2915
smoke$	7673 7905 7934 7936 7937 7938 396 8481 8483 8588 8589 9616
smoked$	8207 9616
smoker$	8677
smokers$	8677
smokes$	9616
smoking$	3871 7603 7604 708 9616
snakes$	7024
snapch	2761
snapchat$	4102 4103 4104 476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073
sneak$	271 7024
sneaked$	271
sneaking$	271
sneakked$	271
sneakking$	271
sneaks$	271 7024
snood$	9393 7253 3781
snoods$	9393 7253 3781
snub$	3113
snubbed$	9433 3113
snubbing$	3113
snubed$	3113
snubing$	3113
snubs$	3113
snuck$	271
so	2760
so$	7764 7768 5950 2252 2748 3294 3311
sobrie	3033
sobriety$	6892
social$	7999 8005 476 477 478 479 480 4824 8708 5111 8848 8906 9263 9264 9265 9266 5959 9694 2109 5969 2112 2489 2491 6501 2671 10290 2761 10355 6667 3006
society$	8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658
sociopath$	7024
sociopathic$	3761
sociopaths$	7024
sod$	6127
sofa	7561 3851
sofa$	10605
soft$	8298 8299
sold$	441 442 443 502 3053 3068 3085 6958
soldiers$	8758
solely$	2440 2441 3485
solicit$	3107
solicited$	3107
soliciting$	3107
solicits$	3107
solicitted$	3107
solicitting$	3107
solid$	3331
solidly$	3333
solve	3573
solves	3573
solvin	3573
somali$	1717 5582 7245
some$	94 705 1752
somebody$	7961 8359 5761 5959 9694 2794
someone$	7961 4390 8359 5351 1546 5761 5959 9694 2794
something$	8182 9619 10214
somewhere$	8093 8094 8095 8096 8097 8098 8099 8100
son	10410
son$	9055 6767
sons$	9055
soon$	9991 9992 9993 9994 10125 10126 10127
sooner$	8988 9677 9686
sophisticated$	1382 3770
sorely$	2355
sorry$	9547 9548 9549 9550
sort$	8564 9209 9210 9211 9350 6981
sorts$	6981
sought	10380
sought$	259 485 486 487 488 489 490 491 930 4789 931 932 933 934 935 936 952 953 955 3245
sound$	3293
sounds$	3293
source	7370
source$	6407 2549 10199 2749 10349 2763 2832 3512 7372 3514
sources$	2549 10199 7372
south$	1728
space$	9181 6675 6873
speak	2988
speak$	7717 7877 8068 481 482 483 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 5441 9414 9445 9451 9465 9537 9590 9591 9592 9862 2520 7276 7284
speaking$	481 482 483 9444 7303
speaks$	481 482 483 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 9537 2295 2296
special$	10524 3658 3849
specialist$	10510
speech$	2891
spell	7542
spelli	6819
spelling$	10550 3677
spend$	7905 4175 4176 4239 8173 8174 8175 8176 8177 966 967 968 969
spendded$	966 967 968 969
spendding$	966 967 968 969
spended$	966 967 968 969
spending$	7771 7962 8173 8174 8175 8176 8177 966 967 968 969
spends$	966 967 968 969 10190
spent$	966 967 968 969 3041
spice	6768
spice$	10499 6774 10508
spiky$	3352 3375
spina$	3621
spineless$	3786
spirit	6773
spirits$	10504
spite$	4014 156 157 159 4046 190 191 192 221 8041 8042 8043 8044 2394
spiteful$	9800 3761
split	10556 10558
split$	10430 6828
spliting$	2866
splitting$	2866
spoiled$	3761
spoilt$	3761
spoke$	481 482 483 2519
spoken$	7748 7749 163 164 165 8178 4897 4898 4899 4900 9450 9456 9461 9470 9546 9872
sporadic$	8796 8797 8798 8799 1210 3224
sport$	1734 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 10493 3376 3394
sported$	1734 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3376 3394
sporting$	1734 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3376 3394
sports$	1734 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3376 3394
sportted$	1734 3376
sportting$	1734 3376
sporty$	3354
spot$	10464 10468 7400 7463
spots$	10464 10468 7246 7463
spotted$	3800
spotty$	1730 5601 9336 3359 3776
spray$	3369
spree$	7403
spring$	8019 8020
spurn$	3113 3414
spurned$	9433 3113 3414
spurning$	3113 3414
spurnned$	3113 3414
spurnning$	3113 3414
spurns$	3113 3414
squad	6412 6415 6420 6421 6422 2564 2565 6435 2583 2584 2589 2610 6476 10208 10209 2624 6486 2629 6493 6497 2665 6598 2756 6621 6651
squad$	10143 10144 2555 10146 10151 10152 10153 6423 6424 10158 2569 10166 6442 6469 10207 10211 6483 10215 10217 10228 6524 10308 10329 6615 10382
squander$	3112 3492
squandered$	3112 3492
squandering$	3112 3492
squanderred$	3112 3492
squanderring$	3112 3492
squanders$	3112 3492
square$	10434 10470
squarely$	2440 2441 3485
squint$	3779
squints$	3779
stab	10589
stabbed$	7638 7982 8242 3051
stabbi	10303 10316 10324 10325 10331 10343 10344 10345 6890 6906
stabbing$	10307 10621 10637 10638
stabbings$	10289 10637 10638
staff	2566 6487 2679
staff$	7961 8088 8348 4711 8444 8445 8570 4840 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8661 8684 8719 8725 1155 1156 5017 8877 8912 8926 8927 8928 8929 9282 9283 5796 5797 5799 5800 5838 5839 5840 5959 9694 5964 5965 10061 6357 10128 10129 6425 10218 6517 10441 10641 6972 6982 6983 7066
stained$	9354 9355 3392 3399
stairw	7561
stamme	10480 6763
stammer$	10494
stamp	2826
stamp$	7321
stamped$	7321
stamping$	7321
stampped$	7321
stampping$	7321
stamps$	7321
stance$	6717 7447
stand	10190 10224
stand$	1353 5417 5418 5419 5422 5423 5425 5426 5429 1708 9349 1800 1801 1802 2287 2288 2289 2290 2291 3446
standard$	9897 7328
standards$	9705 9706 9707 9708 9709 9710 7328
standing$	5417 5418 5419 5422 5423 5425 5426 5429 2287 2288 2289 2290 2291 3446 3716
stands$	1708 9349 1800 1801 1802 2287 2288 2289 2290 2291 3716
starte	3650
started$	440
starti	3650
starts	3650
starv	3617
stash	10139 6545 2708
stash$	10298
stashed$	10149
state	6408
state$	4165 10021
stated	6408
statem	3658
statement$	7883 4871 4872 4873 10142 10148 2934 7521
statemented$	7517
statements$	4871 4872 4873 10142 10148
statio	6487
station$	8017 8018 2543 10134 10218 10434 10470 10621
stations$	2543 10134 10218
statistics$	10093 10094 6706
stature$	9293 9294 9295 7190
status$	8514 8518 8519 8540 8546 8549 10569 3117 7129 7521 7567
stay$	3949 7688 3989 7818 4150 4177 4178 4195 7934 7936 7937 7939 4238 7992 8130 8173 8174 8175 8176 8177 8178 4471 8331 8481 8483 8489 8491 9445 9451 9465 3008 7276
stayed$	7960 8178 8186 8195 8196 8197 8218 8219 8358 3008 3010 3017
stayes$	3010
staying$	7771 7962 8130 8173 8174 8175 8176 8177 8178 3008 3010 3700
stays$	8178 3008 3010 3700
steal$	7905 8588 8589 1293 1294 1295 9471 9612 10272 10291 10294 10318 10319
steali	10177 6551 3858
stealing$	7647 7648 7649 7650 7651 7652 7653 8707 8763 8905 10282 10320 10389 7588
steals	10177 3858
steals$	1293 1294 1295 9612 10272 10294 10319
step	6824 2982 6842 10583 10598
step$	2875 3529 3589
stepbrother$	6858
stepdad$	2961 10555 6825 2970 10578 6858
stepfather$	2961 10555 6825 2970 10578 10582 6858
stepmother$	10555 2970 10578 10582 6858
stepmum$	10555 2970 10578 6858
stepparent$	10578 6858
stepparents$	10578 6858
stepped$	9744 2536 3589
stepsiblings$	10578
stepsister$	6858
stepstepdad$	10578
stepstepfather$	10578
steroi	6768 6772
steroids$	10499 10503
steward$	4107 7841 8088
stewards$	4107 7841 8088
sti	3643
sti$	7502
stick$	8436 9445 9451 9465 2118 2119 2120 7276
still$	7750 7770 7792 2129 2130 2579 3416
stills$	6401 10164 6438 2628
stis$	7502
stock	10139 10288
stock$	2559 10276 10297 10298
stockily$	3333
stocky$	5565 3331 3776
stole	3858
stolen	10139 10288 10351 3858
stolen$	10276 10298 2810 10636 10639 3815
stoma$	3831
stomach$	3619
stone$	10491 3401
stoned$	9616
stoner$	7024
stoners$	7024
stood$	1800 1801 1802 2287 2288 2289 2290 2291 3446 3716
stop	10269 2767 2807 2882
stop$	7716 7850 4210 7946 7992 4444 8318 8365 8795 9445 9451 9465 9534 9590 9591 9592 6390 6391 6392 6393 10154 2605 2695 10332 10356 6626 2783 2795 2799 2801 2802 2803 6666 10459 6741 7276 7284 3577
stopped$	7980 4250 392 4442 4489 8242 9576 9577 9578 9579 9580 9713 9714 9715 9716 9717 9718 10338 2783 10377 3049 7335 7419 3629
stopping$	2799 2801
stopring$	2799
stops$	10332 2783 2795 2799 2801 10427
stopting$	2799
store	2566 6487 6545 2708
store$	7818 4216 4217 4218 2543 10134 6425 10218 10220 2658
stored$	10149
stores	2708
stores$	2543 10134 6425 10202 10218 10220 6566
storie	2761
stories$	4871 4872 4873 1292
storin	10139 6551 10288 2708
storing$	10282 10320
story$	4871 4872 4873
stout$	3331 3776
straight$	8189 8190 3352 3375
strange$	4349 728 731 734 735
stranger$	7826 7836 7837 4831 10600 6921
strangers$	7610 4087 7826 4098 4101 7833 7836 7837 7845 7849 7853 7973 4340 4811 8543 8544 4830 8926 8927 8928 8929 6921
strapping$	3776
strappy$	3399
strate	7428 7449 7453
strategies$	7810 7811
strategy$	7459
strayed$	8207
street	2548 10377 6693 6736
street$	8008 8017 8018 6407 6432 10365 10424 10434 10467 10470 6923 3138 3226 3264 3268 3279 3280 3281 3282 3328 3815
streets$	8008 5031 10365 10424 10434 10467 10470 6923
streetsmart$	3766
streetwise$	1664 1665 1666 1667 1683 3766
streng	2774
strength$	1453 1454
stress$	3605
strict	2854
strict$	6713
strike$	5473 5474 5475 10272 10455 3529
strikes$	10272 10455
striking$	3354
strikingly$	3294
string$	237 2077
stringing$	237
strings$	237 10181
stroke	6748 6844
stroke$	10479 10490 10575
stroll$	1800 1801 1802
strolls$	1800 1801 1802
strong	2848 2854 3589
strong$	1513 1514 1515 1683 6713 2858 7185 3331 3592
stronger$	1140 2858
strongly$	3333
stroppy$	3761
struct	7374
structure$	10162 10454
struggle$	139 1197 1198 1199 1200 1201
struggled$	139 1197 1198 1199 1200 1201
struggles$	139 1197 1198 1199 1200 1201 3683
struggling$	139 1197 1198 1199 1200 1201
strung$	237
stubble$	3777
stubborn$	6307 3761 3786
stubbornly$	3786
stuck$	8187 8218 8219 9547 9548 9549 9550 2118 2119 2120
stud$	9388
studen	6910
student$	1171 8813 8839 8840 8841 8842 8843 8844 8855 10641 7010 3162 7086
students$	1171 8813 8839 8840 8841 8842 8843 8844 8855 7010 7086
studs$	9388
stuff$	7947 8087
stunt$	7659 6917
stunts$	7659 6917
stupid$	3923 81 82 3960 4141 740 3060 3109 3761
stupidity$	7888 7889 7890 7891 7892 7893 8276 4584 4585 4605
sturdy$	3331
stutte	10480
style$	9350 6994
subculture$	7085
subcultures$	7085
subjec	3554
subject$	9285 9288 10171 2689 3519 3798
subjects$	9285 9288 2689 6670 3798
submi	7370
submission$	10341
submissions$	10341
submit	2547 3512
submitted$	2622 2623 7384
substance$	31 36 3926 4944 3649
substandard$	2321 2322 2323 2324 10022 10023 10024 10025 3469
succeeded$	9563
succes	2797
success$	10447
successful$	6656
such$	3440
sucked$	7635
suffer	2996 2997
suffer$	3626
suffered$	6855 6856 3626
suffering$	3626
suffers$	6855 6856 3624 3626
sufficient$	1572 1575 7168
sugar$	3094
sugges	6408 2824 7370
suggest$	5696 5698 5699
suggested$	5696 5698 5699
suicid	3616
suicidal$	7475
suicide$	10485 7475
sullen$	7216 3761
summer$	8019 8020
summon	10377
superficial$	8796 8797 8798 8799 3134 3224
superv	3038 3040
supervised$	3276
supervising$	8935 9209 9210 9211 9212 9220 9221 9222 9229 9234 9235 9236 9237 9238
supervision$	8935 9209 9210 9211 9212 9220 9221 9222 9229 9234 9235 9236 9237 9238 2432 2433 2434 2435 6897 10629 7328 7582 7583
suppl	10177
suppli	2547 6456 2619 7382
supplied$	441 442 443 6488 3068
supplier$	8689
suppliers$	8689 10309
supplies$	441 442 443 10187 10202 10294 3053 3068 3544
supply	10130 2547 10139 10175 2619 6551 10283 10288 10303 10304 10316 10324 10325 10343 6905 7452 7453
supply$	441 442 443 2540 6457 10276 10291 10294 2762 10636 3068 3544 3815
supplyed$	2540
supplying$	441 442 443 2540 10282 10320 2762 10389 10636 3053 3068 7588
supplys$	2540 2762
suppor	2774 2817 2978 3040 3589 3595
support$	65 66 67 68 142 150 151 4045 7777 7810 7811 7877 8444 8445 8773 8787 8791 9209 9210 9211 9212 9220 9221 9222 9229 9431 1848 1849 1850 1851 2218 2219 2220 9871 2432 2433 2434 2435 2769 2776 2831 10526 2937 10527 6971 6972 7272 7521
supported$	150 151 2769 2776 6837
supporting$	150 151 2769 2776
supports$	65 66 67 68 150 151 2769 2776 2831
supportted$	150 151
supportting$	150 151
supposed$	7950 7951
suppre	2826
suppress$	3811
suppressing$	3811
suppression$	3811
sure	2760
sure$	1882 1883 1884 5820 5821 5822 5823 1965 1966
surely$	2037 2045 5904 2046 2047 5947 7293
surface$	3134
surgery$	10517
surly$	3761
surprising$	728 731 734 735
surprisingly$	3294
survei	10469 3808
surveillance$	10459 3797
surveilled$	10256
surviv	2997
survival$	3089
survive$	9179 9180 5453 1595 1596 5456 1603 3310
survived$	1603 6856 3310
survives$	1603 3310
surviving$	1603 3310
suspec	2690 7376
suspect$	9285 9288 10051 10281 10311 2726 7137 3519 7405 3559 3814
suspected$	6549 2698 2713 6583 2726 2730 2754 3047 3548
suspects$	9285 9288 10051 10161 10277 10278 10281 10311 2726 7009 7137 7379 7405 3547 3814
suspen	6819
suspended$	307 308 309 310 4897 4898 4899 4900 2939 7022 7525 3721
suspendeds$	2939
suspension$	8632 2939 10550 7022 3841
suspensions$	8632 2939 7022 3841
suspicion$	10106 10107 10108 10109 10110
suspicious$	6473
swallo	3618
swap$	493 511 4370 512 513 514 515 516 3076
swaped$	493 511 4370 512 513 514 515 516 3076
swaping$	493 511 4370 512 513 514 515 516 3076
swapped$	493 511 4370 512 513 514 515 516 3076
swapping$	493 511 4370 512 513 514 515 516 3076
swaps$	493 511 4370 512 513 514 515 516 3076
swarthy$	3776
swayed$	6977
swear$	9616
swearing$	9616 10529
swears$	9616
sweatshirt$	9377 9378 9379 7253 7258
sweatshirts$	9377 9378 9379 7253 7258
sweep$	2416 7437
sweeping$	2416
sweeps$	2416 7437
sweet$	5415
swept$	2416
swift	2848 3589
sworn$	7424
sympathy$	8241 8245 8263
symptoms$	7472
syndrome$	7465
system	7370
system$	8281 8725 8926 8927 8928 8929 10167 10212 10213 10300 10301 10302 3439
systemic$	3439
systems$	10300 10302 3439
t$	5632 9377 9378 9379 6817 7258
ta	2936 6796
ta$	6795 10527
table$	10536
tables$	10083
tablets$	6770 10508 7477 7505
tabs$	6499
tackl	2596 2826
tackle	10469 7458
tackle$	2842 2843
tackleing$	2843
tackles$	2843
tackling$	2842
tactic	7449 7453
tactical$	6480 3542
tag$	10623 10632 10633 10635 7586
tagged$	10632 3725
tagging$	10632
tags$	10635
tail$	2663 10337
tailed	10469
tailed$	2663
tailing$	2663
tails$	2663
tak	2877
take	2844
take$	64 7673 7688 99 3970 7737 4111 7905 4192 344 345 7975 7996 473 492 563 4424 806 807 835 4695 4696 4697 4698 4699 4700 4701 4702 4703 4704 8436 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4745 4746 4747 4748 4749 8481 8483 8489 8491 911 915 5063 1350 1480 1581 9414 9445 9451 9465 5999 2148 6015 6024 6028 6029 6030 6031 6032 6033 6034 6096 6098 6099 6100 6101 6102 2247 9862 10040 10043 6540 2779 2784 6740 2897 2911 2913 3057 3098 7276
takeaway$	8017 8018
taken$	64 99 8178 806 807 9536 9547 9548 9549 9550 5998 6015 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6096 6098 6099 6100 6101 6103 6104 6105 2247 9872 2925 2977 3057
taker$	8666 6915
takers$	8666 6915
takes	2844
takes$	64 99 395 473 492 8384 806 911 915 1480 6015 6024 6096 6098 6099 6100 6101 6102 2247 2779 2911 2913 3057 3098
taking	2844 3618
taking$	3892 64 7738 473 492 806 911 915 1480 9182 9183 6028 6029 6030 6031 6032 6033 6034 2247 2779 2897 2913 6915 3057 3098
talk	10190
talk$	142 7877 8067 481 482 483 8220 8221 8222 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 9414 9445 9451 5731 9465 9537 9557 5827 9590 9591 9592 10140 7276 7284 3497
talked$	481 482 483 8195 8196 8197 8210 3497
talking$	481 482 483 8220 8221 8222 1538 9444 9590 9591 9592 5864 10140 7284 3651
talkked$	481 482 483
talkking$	481 482 483
talks$	142 481 482 483 1391 1392 1393 1394 1395 1396 1427 1428 1429 1430 1431 9537 10235 3497
tall$	5565 9297 1711 3331 7195 3776
tallest$	1737 3379
tan$	7227 7228
tango$	7985
tanned$	1730 3359 3776
tantrum$	8868 8869 7095
tantrums$	8868 8869 7095
target	10154 2596 2742 10366 2869 2870 6730 10463 2876 10469 7428 7458
target$	7632 7633 987 10255 10356 2843 10461 6731 3519 3581 3591 7456 3678
targeted$	7635 987 6601 10461 6731 6735 3591
targeting$	987 10121 10122 10123 10124 2843 10461 6731 3591
targets$	7631 7633 987 10016 6341 10082 10093 10094 10255 2843 10461 6731 3591 7456
targetted$	987
targetting$	987
tart$	7024
tarted$	1821 1822 3412
tarts$	7024
task	6415 2840
task$	9660
tasked$	2621 2669 6538 3598
taskforce$	10146
taskin	7401 3598
tasking$	6435 2583 2584 2589 2610 6476 10208 10209 6480 2624 6486 2629 6493 6543 6598 2756 6621 6651 7457
tastes$	9077
tattoo$	1735 9325 5618 9388 7235 3378
tattooed$	3776
tattoos$	1735 9325 5618 9388 7235 3378
taught$	150 151 154 7780 7781 7782 4079 4080 8264 9450 9456 9461 9470 9546 9576 9577 9578 9579 9580 10378
taunt$	3124
taunted$	3124
taunting$	3124
taunts$	3124
tauntted$	3124
tauntting$	3124
teach$	150 151 8684 8773 9513 9590 9591 9592 7284
teache	6910
teached$	150 151
teacher$	7841 8088 8348 5982 5983 10641
teachers$	7841 8088 8348 8570 4840 8684 8877 8912 5796 5797 5799 5800 6983 7066
teaches$	150 151
teachi	6811
teaching$	150 151 2936 6796 6808 10542
team	6415 6435 6497 10511
team$	5959 5964 5965 10061 6357 2502 10128 10129 10137 10144 10146 10151 10152 10153 6423 6424 10166 6442 6469 10207 10211 6483 10217 10228 6517 6524 10308 10329 6615 10382 2872 10514 3486 3495
teams$	2872
tearaway$	3744
tearaways$	3744
tech$	7261 3403
techni	7453
teen$	1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 7086
teenage$	1695 3086 3154 3157 3166 3327 3328 3546
teenager$	1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 9285 9288 7010 7086
teenagers$	8533 8567 8609 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 9285 9288 7010 7067 7086
teens$	8609 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 7086
teeth$	9337 9338 9339 7223
teleph	2671
telephone$	2647 10238 3533
telephones$	2647 10238
tell	2626 2704 6563 2760
tell$	7877 7905 8325 8331 8436 1016 8730 5411 5412 5413 5414 9445 9451 9465 9537 5909 5910 5913 10043 2541 2561 2562 6485 7276
telling$	1016 9444 2561 2562 6485
tells$	1016 9537 5909 5910 5913 2561 2562 6485
temper	10556
temper$	8868 8869 7095
tempered$	7099 7100
tempers$	8868 8869 7095
temporarily$	3664
temporary$	3701
tempt$	7609 3879 248 249 250 3062 3103
temptation$	7966
tempted$	7609 3879 248 249 250 928 3062 3103 6977
tempting$	7609 3879 248 249 250 3062 3103
tempts$	7609 3879 248 249 250 3062 3103
temptted$	7609 3879 248 249 250 3062 3103
temptting$	7609 3879 248 249 250 3062 3103
ten$	8636 1424 1425 1426
tenancies$	2820
tenancy$	2820 10608 10609
tenants$	6202
tendencies$	7015
tension$	2964 7374
term$	10480 6812
termination$	10496
terrible$	3923 3960 7703 7704 7705 7706 4641 4883 2321 2322 2323 2324 10022 10023 10024 10025 2476 3060 3233 3266 3469
territ	6675
territory$	10406
terrorise$	977 978 979 3123
terrorised$	977 978 979 3123
terrorises$	977 978 979 3123
terrorising$	977 978 979 3123
test$	1153 9616 2660 2661 10500 7502 7514
tested$	1153 3655
testing$	1153 9616
tests$	1153 7514
testted$	1153
testting$	1153
text$	481 482 483 9981
texted$	481 482 483
textin	10165
texting$	481 482 483
texts$	481 482 483
textted$	481 482 483
textting$	481 482 483
thalas	3621
thalassaemia$	7480
than$	4029 8337 4619 5181 5182 5183 5227 1379 5256 8990 8991 8992 8993 8994 8995 8996 8997 8998 9025 5295 1569 1590 1593 5523 5524 5525 5526 9262 10095 10096 10097 10098 10099 10100 10103
thank$	8248 8249 8250 8251 8252 8253 8284 8285 8286 8287 8302 8303 8304 8305
thanks$	303 6080 2487
that	7370
that$	4110 539 4711 8595 8915 1695 9875 9985 6331 6354 10092 10192 6573 6588 6589 6607 6985 3142 3328 7330
the$	3914 4110 8014 4295 4296 4550 4711 8443 4741 8486 4783 8570 4859 1004 1026 4993 4994 5037 1321 8915 5187 5271 5343 1496 5375 1695 1742 5626 5639 1781 9593 5893 5932 9694 6002 6065 6234 6241 6268 6270 10004 10005 6276 6278 10027 10028 10034 6305 2479 2502 6429 6567 6628 6634 6701 10443 6722 6741 6902 6983 3142 7330 7341 3516 3546 3549 3648
thef$	10282
theft	10139 10183 6559 10303 2715 10312 10316 10317 10324 10325 2736 10331 10339 10343 10344 10345 6624 6888 6890 6905 6906 6909 3730
theft$	7997 8011 8707 8905 10290 6574 10307 6595 10354 10355 2878 10619 10621 10636 10637 10638 10640 3556 7589
thefts	6690
thefts$	10289 10290 6574 6595 10354 10355 10421 10637 10638 7425 7589
their	6502 2644 2690 2731 7390 3539 3555
their$	19 3924 3937 3939 83 84 87 91 3952 3954 98 4005 4110 272 279 280 281 283 4145 287 4157 4158 4159 4160 4161 4162 7907 347 4221 7970 4258 4259 8014 4285 4361 8114 4411 4484 4509 4539 4540 686 687 4552 4578 8312 723 725 726 743 746 8347 4655 8389 4661 4711 8467 8471 4741 1012 4902 8684 8721 5024 1275 8921 1340 8958 5241 5243 5454 5570 5571 5572 5597 1746 1759 1764 1765 1785 5658 1812 1813 5874 5922 9691 6168 6179 6267 6269 6271 10004 10005 6276 6278 6279 10016 10027 10028 6343 6344 10082 2502 6362 6370 6371 6429 6549 6628 6722 6756 6758 2919 2965 2966 6826 6866 6877 3088 3104 3236 3396 3397 3440 7331 7341 3486 3638 3639 3646 3647 3669
theirs$	8307
theirself$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8698 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6913 6943 6944 7166 7167
theirselves$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8698 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6913 6943 6944 7166 7167
them	6404 6411 6475 10246 10249 10251 10252 2666 2667 10264 10265 10267 10296 2734 10342 2758 10357 6639 6655 6664 10395 6665 10409 10440 10457 10462 10472 7429 7434 7441 7524
them$	7593 7594 7620 7671 4089 4096 7901 7991 4261 4263 4265 8047 8050 8093 8094 8095 8096 8097 8098 8099 8100 4525 4534 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 8484 4761 4840 4892 5034 5143 5144 5145 5272 5337 9140 9228 9327 1753 1754 5762 5801 5810 5816 5828 9567 9572 9593 5881 6007 6008 6132 6133 6134 6135 6136 6137 9875 6184 6205 9966 9967 9968 9969 9970 9971 10027 10028 10049 10050 6322 6381 10171 10181 2670 6617 2766 2794 10396 10397 6742 7075 7296 7331 7332 7334 7341
themself$	3859 3861 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8698 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 6302 6757 6913 6943 6944 7166 7167 7476
themselves$	3859 3861 7593 7594 3900 3901 43 3903 3904 3905 3906 3907 3908 50 7641 7642 3912 3913 7882 4222 4223 4224 7993 4332 4369 8226 8227 8229 4517 4518 4519 4520 4521 4522 4523 4524 4526 4527 8261 8262 8275 4553 4554 4555 4556 8288 8289 8290 8291 8292 8293 8294 8295 8296 8297 4571 4572 4573 4574 8306 8311 4659 4663 805 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4677 4678 8410 8411 8412 8413 8414 8415 8417 8418 8419 8420 8695 8698 5027 1292 8938 8939 8940 8941 8942 8943 8944 9142 9143 9144 9145 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9161 5432 9164 9165 5435 9172 9186 9904 6302 6757 6913 6943 6944 7166 7167 7476
therap	10481 6778
therapist$	10509 10510
therapy$	10513 7472 7509 7510 7543
there$	7682 7720 4474 8211 1892 1893 5761 6529
these$	4093 4127 7903 4404 4407 4413 8482 8485 8490 1026 1321 9140 1677 1681 1695 5763 9509 1932 9574 9593 6094 6132 6133 6134 6135 6136 6137 6188 6190 6197 6207 6208 9966 9967 9968 9969 9970 9971 10027 10028 10049 10050 6322 6701 2879 3158 3166 7296 3440 7331 7332 7334 7341 3546 7441
they	10131 6475 10229 2666 2667 10264 10265 10267 10296 2720 2734 6655 10409 10440 2862 10457 2879 7434
they$	3976 4455 4456 4461 4462 4487 8314 749 1004 4863 1005 8595 1006 1007 5009 1170 8917 9504 9505 9506 9507 9508 5784 5785 5786 5788 5959 9694 6579 2743 2785 2794 6711 6721 6745
thick$	1703 3318 3335 3374 3383 3384 3761
thickset$	3331 3775
thief$	8680 8681 8682 7024 7025
thieves$	8680 8681 8682 7024 7025
thieving$	8707
thigh$	10489
thighs$	10489
thin$	5565 3331 3350 3354 3776
thing$	9776 9777 9778 9779 9780 9782 9783
things$	7948 8087 4620 9077 9167 9207 6243 6331 6354 3020
think$	8436 997 998 999 1142 1150 1391 1392 1393 1394 1395 1396 5441 5980 9712 9713 9714 9715 6072 9804 2726
thinking$	7303
thinks$	997 998 999 1142 1150 1391 1392 1393 1394 1395 1396 5980 9712 2726
thinnest$	1737 3379
third$	1695
thirteen$	1424 1425 1426
thirties$	8118
thirty$	8116 8118 559 8151 8152 5255 9017 9018 9019 9020 9021 9022 9023 9277
this$	4110 8014 4402 4409 4711 1292 5375 1695 9593 9636 6007 6008 6132 6133 6134 6135 6136 6137 9875 9966 9967 9968 9969 9970 9971 10027 10028 6298 6331 6354 6429 2743 6701 3142 3232 3328 7296 7330 7331 7332 7341 3549
thoroughly$	3433
those	6455 10357 7429
those$	8553 1026 1321 1677 6551 10374 6670 6702 10440 10443 10462 3166 7296 3546
though$	182 4042 4081 4082 4083 4084 4085 4086 8041 8042 8043 8044 5546 5547 5548
thought$	3929 3930 3931 3932 3933 3936 8178 8369 8370 997 998 999 4869 4870 1060 1150 1239 9674 9690 9695 9698 9699 9701 9702 9703 9704 5980 9712 9713 9714 9715 9716 9717 9718 6072 9804 9837 9838 9839 9840 9841 9842 9843 9844 9845 9846 6116 6117 6118 6119 6120 9981 10090 2698 2725 2730 2754
thoughtless$	9789 9790 9800
thoughts$	2895
threadbare$	3399
threat$	4911 1053 4913 4914 4915 4916 4917 4918 4919 4920 4921 4922 8654 8655 4925 4926 4927 4928 4929 4930 6710 2852 3545 3562
threatening$	3233 3759
three	6475 10246 10264 10265 10267 10296 2734 6655 10409 10440 10457 7434
three$	4761 8705 1752 9342 9343 9344 9345 9346 9347 5801 5816 6276 3546 3654 3710
thresholds$	10004
threw$	47 853
thrill$	3916 58 3921 7977 7978 7979 8514 8540 3117
thrills$	8520
thrive$	688
thrived$	688
thrives$	688
thriving$	688
throats$	9620
throug	6729 6840 3512 3589 3595
through$	298 8777 5445 5446 5594 9535 9564 9566 9594 9599 6281 10286 6616 6806 3063 3493
throw$	47 853
throwed$	47
throwing$	47 853
thrown$	47 853 9435 2993 2994
throws$	47 853
thug$	3744
thuggery$	3744
thuggish$	3744 3759
thugs$	8701 8702 8703 10051 10310 7317 3744
tic$	3605
tick$	3448
ticking$	3173 7308
tidy$	3354
tied$	2699 6593 7236
ties$	1017 6994
tight$	9354 9355 5670 6308 3374 3399
tightly$	1733
tights$	7253
tiktok	2761
tiktok$	476 4335 477 4336 478 4337 479 4338 480 4339 8071 8072 8073
time	6805
time$	4027 7906 7970 841 842 843 8442 4825 4826 4828 4886 4941 4942 4984 9000 9478 9479 9608 9609 9610 9611 9624 9632 9827 9828 9829 9830 9831 9832 10260 2800 3172 7290 7351
timed$	10368
timekeeping$	6970
timeline$	6444
times$	7754 7756 7757 7761 9625
timeta	6448 6819
timetable$	10179 10536 6812 10550
timetables$	10179
timewaster$	7024
timewasters$	7024
timid$	6307
tiny$	3399
tip	3808
tip$	2805
tipped$	2805
tipping$	2805
tips$	2805
to	2599 7370
to$	3934 3938 7818 7861 7873 4174 4183 4205 4236 4276 4277 4278 4280 4314 4322 4326 4392 4393 4394 4395 4396 4399 4427 4431 4528 8317 8330 4617 8371 4656 4705 4796 4804 4807 4809 4815 4876 4912 8759 5032 5039 5042 5056 5061 5079 5149 5176 5184 5200 5201 5203 5363 5408 5424 9273 5683 9418 9419 9420 9422 9442 9462 5741 5742 5782 9582 9595 5939 5940 9711 9721 9722 9723 6005 6006 9754 9803 9811 6131 2309 6177 6232 6299 10038 6309 6310 10076 6346 6380 6385 6386 6387 6388 6389 6405 6409 6413 2558 2592 6485 6509 6514 2662 6528 2684 6544 6557 6558 6625 6631 6632 6641 6645 2787 2788 6687 6699 6700 10445 6743 6755 10501 6775 6784 6785 10525 6806 6817 6859 6894 3037 10642 6968 6969 6985 7272 7274 7278 7295 7297 7331 7347 7362 7363 7457 3602 7579
toddler$	6767
toe$	9358 9382 9383 5653 3137
toerag$	3747
toerags$	3747
toing$	6485
tokenistic$	3134 3786
told$	154 7748 7749 163 164 165 172 173 174 175 176 177 178 179 180 7780 7781 7782 7950 7951 4230 8183 8192 4628 9450 9456 9461 9464 9470 9546 9547 9548 9549 9550 9576 9577 9578 9579 9580 5909 5910 5913 6053 6054 9872 2669 2676 6538 6829 6841
tolerance$	7446
tolerated$	10423
tone$	9320 7220
tones$	9320 7220
too$	4053 253 5191 5192 9060 1649 1650 1651 1668 9354 9355 6077 6078 6079 6245 2387 6260 6261 6262 6263 6306 2448 2449 6347 6394 6396 3287 3311
took	3618
took$	64 99 344 345 473 492 564 8385 806 911 915 5997 2149 6015 6024 6028 6029 6030 6031 6032 6033 6034 6096 6098 6099 6100 6101 6102 2247 2897 2913 3057 3098 6958
tool$	2850
toolki	7453
tools$	7810 7811 2850
tooth$	7223
toothless$	3787
top	10177 6450
top$	8106 9360 9377 9378 9379 10181 10186 10369 10374 2856 7253 7258 7264 3546 3551 3552
topless$	4343 4351 3776
tops$	5623 5624 9360 9377 9378 9379 9400 9401 7253 7258 7264
torment$	977 978 979 3123
tormented$	977 978 979 3123
tormenting$	977 978 979 3123
torments$	977 978 979 3123
tormentted$	977 978 979 3123
tormentting$	977 978 979 3123
torn$	9354 9355 3392 3399
tos$	6485
toss$	9814
total$	1130 1131 1133 1852 2469 3439
totally$	3430 3433
touch$	7818 9534 9884
touched$	7635 4105 8128 9252
touching$	8158
tough	2848 2854 2859
tough$	8548 1183 1184 1185 1186 1187 1188 1513 1514 1515 1683 6713 7185 3354 3588 3770
toughe	2854 3589
tougher$	1664 1665 1666 1667 6713 3588
touret	3820
toward	2774 2817 3595
towards$	4280 4796 4804 4807 4809 4815 8690 8759 5079 5146 10286 7541
town	6693
town$	8719 8724 6689 6693 10424 10434 6736
toxic$	1021 1022 1023 3152 3153 3761
trace	10154 2642 10243 3523
trace$	10255
traced	10328
traced$	10268 10326
traces$	10255
track	2600 2642 10366
track$	2212 2600 6499 10245 10255 10259 6533 2675 10337 6640 7400
tracke	2642 10234 6530
tracked$	10256 10261 6533 2675 10268 3529
tracki	2642
trackie$	7253
trackies$	9377 9378 9379 1807 9398 7253 7258 3410
tracking$	6533
tracks	2642
tracks$	10255 6533
tracksuit$	9377 9378 9379 9388 7253 7255 7258 3781
tracksuits$	5623 5624 9377 9378 9379 9380 9381 9385 9386 9387 9388 9390 9398 7253 7255 7258 7419 3781
trade$	502 511 4370 512 513 514 515 516 624 3085
traded$	502 511 4370 512 513 514 515 516 624 3085
trader	2566 6487
traders$	8719 10134 6425 10218 10220 2680
trades$	502 511 4370 512 513 514 515 516 624 3085
trading$	502 511 4370 512 513 514 515 516 624 3085
traffic$	441 442 443 3068 7392
trafficced$	441 442 443 3068
trafficcing$	441 442 443 3068
trafficed$	441 442 443 3068
trafficing$	441 442 443 3068
trafficking$	7895 8030 441 442 443 8506 8507 8508 8509 8510 8511 8512 8513 3068
traffics$	441 442 443 3068
trail	2882
trail$	10248 2663 10337 6741
trailed$	2663
trailing$	2663
trails$	2663
trainer$	7253
trainers$	7842 7843 4122 4123 4124 4125 4126 4128 4129 7977 7978 7979 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8546 5623 5624 9377 9378 9379 9380 9381 9385 9386 9387 9388 7253 7258
training$	6897
tramad	6772
tramadol$	10503
transactional$	3089
transfer$	7527
transmitted$	7502
transplant$	10517
trap$	3178
trapping$	3069
trapstar$	3780
trauma$	10587 7471 3613
travel	10190
travel$	7936 7937 7938 8130 3098 6958
traveled$	3098 6958
traveling$	3098 6958
travelled$	3098 6958
traveller$	1717 5582
travelling$	7962 8130 3098 6958
travels$	3098 6958
trawl	2653 3808
trawl$	2586 7388
trawled$	2586 6620
trawles$	2586
trawling$	2586
trawls$	2586
treat$	1166 1167 2461 2462 2516 2688
treate	2792
treated$	1166 1167 2461 2462 2516 2573 6580 2926 6787 6788 3656
treating$	1166 1167 2461 2462 2516
treatm	7508
treatment$	2210 10513
treats$	1166 1167 2461 2462 2516
treatted$	1166 1167 2461 2462 2516
treatting$	1166 1167 2461 2462 2516
trendy$	3399
trial$	7575
tricks$	9480
tricky$	1183 1184 1185 1186 1187 1188 8872 8873 8874 8875 8876 7097
tried$	1153 5696 5698 5699 9499 9547 9548 9549 9550 9683 5956 10090 7301
tries$	1153 9537 9559 9560 9561 9562
trip$	8158
trips$	8158
troubl	6624
trouble$	7610 7647 7648 4054 4055 4056 4057 4058 4059 4060 4061 203 204 205 7981 8001 4498 4499 8231 8232 8233 8234 8241 8278 8279 8280 707 8516 8520 8527 8575 8707 4987 8905 5778 9510 5780 9617 9659 5991 9728 9729 9730 9827 9828 9829 9830 9831 9832 10354 10355 2964 3029 6961 6975 3144 3145 3146 7087
troubled$	9690 9695 9698 9699 9701 9702 9703 9704 5980 9712 9713 9714 9715 9716 9717 9718 5992 9747 3227 3328
troublemaker$	3746
troublemakers$	8905 3746
troublemaking$	3746
troubles$	8391 8392
troublesome$	4885 3761
trousers$	5623 5624 1807 3410
truancy$	3734
truant	3845
truant$	7905 7967 8680 8681 8682 9612 7024 7025
truanted$	3734
truanting$	3734
truants$	8680 8681 8682 7024 7025
true$	2318
trust$	8773 9445 9451 9465 9500 9501 9502 9503 9513 9590 9591 9592 5959 5964 5965 10061 6357 2502 10128 10129 7276 7284 3486 3495
trusted$	8195 8196 8197 8207 1554 5450 1613 9576 9577 9578 9579 9580 9812 9813
trusting$	9444 5862
truth$	4621
truthful$	4618 8350
try$	1153 5696 5698 5699 9445 9451 9465 9499 9537 9590 9591 9592 9603 7276 7284 7301
trying$	9590 9591 9592 10173 7284 7303
tryings$	10173
tubby$	3776
tuberculosis$	3825
tuitio	6811
tuition$	10542
tumour	6748
tumour$	10479
turf	6675
turf$	10406
turkish$	1717 5582 7245
turn	10224
turn$	421 422 4707 4709 854 1796 1805 1826 1827 5697 5717 5723 5728 5737 9471 9472 9537 5813 2362 2368 2369 2370 10041 10269 6657
turned$	421 422 854 5569 5574 1797 1806 1826 1827 5697 5703 9438 9439 9440 9441 9547 9548 9549 9550 2062 2362 2368 2369 2370 2402 10091 7335
turning$	421 422 854 1826 1827 9801 9802 2362 2368 2369 2370
turnned$	421 422
turnning$	421 422
turns$	421 422 854 1826 1827 5697 5779 9537 9559 9560 9561 9562 2362 2368 2369 2370
tutor$	7841 4903
tutors$	7841
twelve$	1424 1425 1426
twenties$	8118
twenty$	8116 8117 8118 559 560 8151 8152 8975 8976 8977 8978 8979 8980 5255 1420 5283 9015 9017 9018 9019 9020 9021 9022 9023 9277 9278 7152
twice$	4384 8121 5230 5231 5232 9082 10501 3664
twins	7501
twists$	7233
two	6475 10246 10264 10265 10267 10296 2734 6655 10409 10440 10457 7434
two$	4254 8705 1752 9342 9343 9344 9345 9346 9347 6083 6276 2794 3246 3546 3654 3710
twoc	6905 3730
twoc$	10636 7589
ugly$	3292 3776
ultimately$	93
unable$	138 752 820 821 822 823 824 826 867 922 5014 5015 1197 1198 1199 1200 1201 2903 2958 7292
unacceptable$	8801 8802 8803 8804 8805 8806 8807 8808 8809 6692 3233 3786
unacceptably$	3786
unacco	3708
unaccompanied$	7567
unadoptable$	3761
unambitious$	3761
unanswered$	7350
unauthorised$	3671
unbearable$	8572 8591
uncaring$	3761 3786
uncle	6824 10557 10583 10598 6870
uncle$	2961 10555
unclear$	728 731 734 735
unco$	3223 3447
uncomfortable$	10451
uncons	3826
uncontrollable$	3227 7292 3761
uncooperative$	3757 3786
uncorr	2548
uncorroborated$	6407
under	6729 2920 3713
under$	496 1028 5594 2044 2067 6275 6564 6779 2924
underachiever$	7024
underachievers$	7024
underage$	3079 3086
underc	3529
undercover$	7388
underdressed$	3776
undermine$	3112 7294
undermined$	3112 7294
undermines$	3112 7294
undermining$	3112 7294
underpass$	8220 8221 8222
unders	2580
understand$	147 148 154 206 207 208 209 210 211 212 213 214 215 216 217 218 258 728 731 734 735 8436 4718 4719 4720 4721 4722 4723 4724 4725 4726 4727 4728 4729 4775 4776 4777 4778 4779 4780 4781 4782 1380 1381 9275 9500 9501 9502 9503 2676 2892
understanding$	5431 1573 1574 5434 7323
understands$	728 731 734 735 1380 1381 2676 2892
understood$	206 207 208 209 210 211 212 213 214 215 216 217 218 258 728 731 734 735 1380 1381 9635 2698 2725 2730 2754
undert	2641
undertaken$	7776 9815 9816 9817 9818
underw	3655
underweight$	7489 3776
underwent$	7514
undesirable$	8550 8551 8552 8557 3121 3227
undesirables$	8550 8551 8552 3745
undisciplined$	3761
undocumented$	3848
undoubtedly$	2037 7293 3784
unempl	10556
unengaged$	3757
unfair$	9789 9790 9800 9894
unfazed$	3770
unfit$	2308
unforgivable$	3786
unforgivably$	3786
unfounded$	3129
ungovernable$	3761
ungrateful$	3761
unhealthy$	3960 1021 1022 1023 3060 3152 3153
unheeded$	7350
unhelpful$	3786
uniform$	5623 5624 9356 7251 7253
uniforms$	5623 5624 9356 7251 7253
uninterested$	3424 7292 3761 3786
unironed$	3392
unit	6415 6435 6497 10511
unit$	5025 5959 5964 5965 10061 6357 10128 10129 10137 10144 10146 10151 10152 10153 6423 6424 10166 6442 6469 10207 10211 6483 10217 10228 6524 10308 10329 6615 10382 10532 10593 10631 7517 7534
units$	10137 7457
unjust$	9800
unkempt$	1717 5582 3776
unkind$	9789 9790
unknow	10234
unknown$	7859 4348 8557
unlawful$	8004
unless	10410
unless$	8202 8205 8206 2837
unlikeable$	3761
unlovable$	3227
unmanageable$	8801 8802 8803 8804 8805 8806 8807 8808 8809 3227 7087 3761
unmotivated$	3761
unnecessary$	3923
unnerve$	5497
unopened$	7350
unpaid$	3044
unplaceable$	3761
unpleasant$	10451 3761
unpredictable$	8801 8802 8803 8804 8805 8806 8807 8808 8809 3233 3759
unprepared$	3415
unprofessional$	3786
unprofessionally$	3786
unquestionably$	3784
unreachable$	7292 3757
unread$	7350
unreasonable$	9789 9790
unreliable$	3133 7292 3761 3786
unrepentant$	3761
unresponsive$	3757
unruly$	3142 3227 3233 3328 3761
unsafe$	7590 7591 7631 3960 8004 4814 10612 3058 3060
unsavoury$	8550 8551 8552 3227
unshockable$	3770
unsolved$	6449
unstable$	7121 7122 3761
unsubstantiated$	3129
unsuitable$	8553 8557 3121
unsupervised$	3276
unteachable$	3227
untidy$	1717 5582 7216 3375
until$	10253 2837 7584
unto$	4964 4967
untouchable$	8740 8741 8742
untrue$	8600 9640
untrustworthy$	7292 3761 3786
untucked$	9354 9355
unusual$	3354
unusually$	3294
unwanted$	4507 5233 5236
unwashed$	9354 9355 3375 3392 3776
unwell	10574 6844
unwell$	10575
unwilling$	816 820 821 822 823 824 826 869 1197 1198 1199 1200 1201 2450 3415 7289 7292
unwillingness$	4146 288 289 290 291 292 293 1197 1198 1199 1200 1201
unwise$	81 82 3960 7703 7704 7705 7706 740 3060 3109
up$	7640 7701 7923 402 403 404 405 406 4382 4543 4662 8438 4839 8571 1106 5108 5109 8846 1292 5212 5242 5257 5258 9031 9052 5329 5346 9166 9240 5543 9280 9306 9324 9362 5655 5656 5664 5665 9402 9409 5679 5680 9447 9448 9453 9454 9458 9459 9467 9468 9475 9476 9477 9543 9544 5888 9642 5921 9888 6166 6178 9914 6222 6225 6226 9996 6274 10172 10181 6626 10375 10384 10559 10561 10614 3035 6928 7094 7179 7257 7271
upbringing$	7088
upbringings$	7088
update	2626
update$	2561 6485
updateing$	2561 6485
updates$	2561 6485
upon$	4495 4496 8317 6650
ups$	8985 9009 9037 9175
upsetting$	7649 7650 7651 7652 7653
upstream$	7382
urchin$	3744
urchins$	3744
urgency$	10057 10058 10059 10060 7349
us$	7961 8047 8050 8348 8444 8445 5017 8914 9215 9223 9224 9225 9226 9227 6184 2587
use	2804 2817 3027
use$	3891 3893 3894 3895 7656 7657 7658 7700 7818 7905 7934 625 626 627 4568 782 8436 9445 9451 9465 5859 2554 2609 2633 2789 10494 10495 7276
used	2817 2915
used$	7635 8156 8186 625 626 627 782 1174 1563 2401 2557 2694 2759 2909
useful	2817 3512
useful$	10145 2633 2831
useless$	3425 3761 3786
user$	8664 8677 8678
userna	6448
usernames$	10179
users$	8664 8677 8678 10576
uses	2804 2915
uses$	625 626 627 2609 2909
using	2804 2915 3027
using$	7771 625 626 627 1175 2609 2909
usual$	6314 3150
usually$	1808
utter$	1130 1131 1133 1852 2470
utterly$	5938 2355 3430 3433
vaccin	3835
vain$	3761
valium	6772
valium$	10503
valuab	3512
value	7370
value$	2554 2633 3597
values$	8895 7128
van$	7389
vandal$	8680 8681 8682 7024 7025 3744
vandals$	8680 8681 8682 7024 7025 3744
vans$	7389
vape$	7842 7843 4122 4123 4124 4125 4126 4128 4129 8105 8108 8560 10506
vapes$	7842 7843 4122 4123 4124 4125 4126 4128 4129 7977 7978 7979 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8560 8576 10506
variable$	8796 8797 8798 8799
various$	499
vehicl	10254 6609
vehicle$	2689 6905 3533 3538
vehicles$	2689 10340
ventured$	8207
verbally$	3242
vermin$	10051
versed$	5274 1693
version$	4871 4872 4873
versions$	4871 4872 4873
very$	4044 4052 1486 1668 5637 5951 3287 3294 3311 3630
vest$	7253
vests$	9394 9395 9396 7253
vicious$	3759
victim$	4738 8498 8590 1031 4907 1049 8812 9204 9205 9206 2996 3268
victimisation$	7628 7629 7630 8272 8273
victimise$	2463 2464 2465 2466
victimised$	2463 2464 2465 2466
victimises$	2463 2464 2465 2466
victimising$	2463 2464 2465 2466 10121 10122 10123 10124
victims$	7902 680 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460 8498 8520 8577 8578 8579 8580 1030 4907 1049 8812 9204 9205 9206 6382
video$	8074 8082 4374 4375 517 518 9252 10164 10244
videos$	8074 8082 4374 4375 517 518 9252
vietnamese$	1717 5582
view$	5387 5388 5389 5390 5391 7340
viewed$	1056 1237
views$	5387 5388 5389 5390 5391 7340
vile$	8801 8802 8803 8804 8805 8806 8807 8808 8809
village$	8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8661 6200
vindictive$	9800 3759 3761
violen	10312 10339 10478 10556 10574 10596
violence$	7997 8011 8013 4498 4499 8575 8707 8717 8744 8763 1280 1281 8905 6435 2583 2584 2589 2610 6476 10208 10209 6480 2624 6486 2629 6493 6543 6598 2756 6621 6651 2964 6961 6994 3516 3687 7546
violent$	8801 8802 8803 8804 8805 8806 8807 8808 8809 8905 3154 3233 3551 3759
virtually$	1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 3296
visibility$	10465
visible$	6713 7237 3592
visit	3027 7449 7453
visit$	5172 9650 9651 9652 9981 10356
visited$	9872 10090
visiting$	7771 7962
visitor$	10509
visits	2988
visits$	5172 9650 9651 9652 10235
visual$	3633
visually$	3634
vital$	6276
vitiligo$	3779
vodka	6773
vodka$	10504
voice$	7340
voices$	7340 7470
volatile$	8801 8802 8803 8804 8805 8806 8807 8808 8809 3153 3233 3759
volition$	7870 8153 8154 6957
volume	2826
volumes$	6154
voluntarily$	8153 8154 8164 8165 8166 8167 8168 8169 8170 8171 8172 6956 6957 6960
vomit$	10488
vomited$	3632
vomiting$	3632
vomits$	3632
vote$	393 394
voted$	393 394
votes$	393 394
voting$	393 394
voucher$	8105 8108
vouchers$	8105 8108
vulnerabilities$	4602 744 745
vulnerability$	8272 4602 744 745 8449 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 8460
vulnerable$	7592 7631 4846 4847 4848 4849 5392 5393 5394 5415 9204 9205 9206 9243 9244 9245 5528 5529 5530 5531 7172 3328
wag$	3074
wagging$	3074
wags$	3074
waited$	7335
waiting$	4957 2923 2927 3650
wake$	10116 10117 10118 10119 10120 7368
walk	10190
walk$	3988 4121 4149 4211 8173 8174 8175 8176 8177 4588 8331 1795 1804 2292 2293 10041
walked$	4226 4454 4463 4624 1795 1804 2292 2293 6832 7335
walking$	7771 7962 1795 1804 2292 2293
walkked$	1795 1804
walkking$	1795 1804
walks$	1795 1804 2292 2293
wall$	6447
wander$	1172
wandered$	1172
wandering$	1172
wanderred$	1172
wanderring$	1172
wanders$	1172
wannabe$	3136 3744
wannabes$	3744
want	6428 2687
want$	8064 8065 4686 4687 4688 4689 4875 9029 9173 5486 5487 5488 1831 9500 9501 9502 9503 9519 9520 9521 9537 5896 2146 9819 10145 10173 2896
wanted$	4117 8267 1831 9635 2147 6092 6093 2235 2236 2568 2705 2896 3032 3047
wanting$	7319
wants$	8064 8065 9173 1831 9519 9520 9521 9537 5896 10173 2896
ward	10511
warden	6420 6421 6422 2564 2565 2566 6487 2658 2665 6527 2679 6598 2747 6606
warden$	2543 10134 10151 10152 10153 6423 6424 6425 6466 10218 10220 6517 2662 6524 10258 2674 2680 2681 10329 2782 2798 2881
wardens$	8570 8907 8908 2543 10134 10151 10152 10153 6423 6424 6425 6466 10218 10220 6517 2662 6524 10258 2674 2680 2681 10329 2782 2798 2872 2881 6983
warn$	2805
warned$	7748 7749 4019 161 162 163 164 165 166 167 168 4028 170 171 172 173 174 175 176 177 178 179 180 7780 7781 7782
warnin	2845 2846
warning$	7745 7778 7779 8476 8477 8478 8479 8480 2397 2398 2399 2400 10007 10008 10027 10028 10404 6704 6705 6799 6984 7340 7341 3535 7571
warnings$	7745 7778 7779 7810 7811 8476 8477 8478 8479 8480 2397 2398 2399 2400 10007 10008 10027 10028 10404 6984 7340 7341
warran	6659 3808
warrant$	1619 1620 1621 10295 2790 10390 10459 3565 7427
warrants$	2790 3565 7427
warriors$	8758
wary$	7614 3885 3886 3887 3888
was	2573 6470 3610
was$	3972 160 169 285 286 427 440 4387 669 670 905 906 907 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1190 5065 5070 1230 1256 1257 1258 1259 1260 1261 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 9285 9288 1709 5643 1808 1836 5707 5896 2078 2079 6059 6069 9847 6128 6163 2356 2386 6255 6256 6291 2440 2441 10069 2486 10092 6454 6525 6554 2724 6725 2928 3075 3100 3159 3161 3165 3213 3217 3228 3230 3238 7188 7236 3458 3485 7406 3630 3635 3637 3640 3653 3664 3666 3688 3690 3696 3709 3710 3715
wash$	2408
washed$	2408
washes$	2408
washing$	2408
waste$	852 3492
wasted$	852 3492
waster$	8672 3744
wasters$	8672 3744
wastes$	852 3492
wasting$	852 3492
watch	10350 2882 3529
watch$	9377 9378 9379 2582 6499 10245 10248 2663 10259 6533 10269 10356 6741 2999 7253 7258 7400
watche	6530
watched$	9878 9879 10247 2663 10261 6533 10266 10268 10338 2999
watches$	9377 9378 9379 7253 7258
watching$	2663 6533 2999
watchlist$	7388
watchlists$	7388
watchs$	2663 6533
water$	6885
wave$	7403
wavy$	3375
way$	7659 8224 5189 5640 1782 1783 1784 9397 5675 5676 5773 9962 2447 10200 10498 6917
ways$	7659 7952 8916 9005 9077 9480 9498 9605 6917
wayward$	3227 7087 3328
we	2566
we$	5796 5797 5799 5800 5838 5839 5840 5871 5872 5873 2444 6425 2872
weak$	4969 8796 8797 8798 8799 1210 1301 1302 1303 1304 2321 2322 2323 2324 10022 10023 10024 10025 6307 2476 3251 3252 3469
weakened$	2757
weaker$	4836 4837 4846 4847 4848 4849 4895
wealth$	1527
weaned$	2918
weapon	10130 10139 10176 10288 10351 2810 10639 3815
weapon$	7949 4816 4817 4818 10276 10297 10298 6893 10636 3578
weapons$	7947 7997 4816 4817 4818 2559 10276 10297 10298 6669 3578
wear	3042
wear$	8173 8174 8175 8176 8177 1734 1760 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3376 3394
wearing$	7962 1734 1760 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3042 3376 3394
wears$	1734 1760 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3376 3394
weary$	7142
weed	6912
weed$	7842 7843 4122 4123 4124 4125 4126 4128 4129 7947 7977 7978 7979 8034 8035 8036 8093 8094 8095 8096 8097 8098 8099 8100 8105 8108 8560 4946 10250 6774 10506 10508 10643 6927
week$	9609 9610 9611 9650 9651 9652 6809 6812 7351 7544
weekend$	9609 9610 9611 10504
weeks$	9650 9651 9652 7351 7481 7544
weigh$	1610 5470 5471 5472
weighed$	3827 3828
weighs$	3827
weight	6763 6764
weight$	10494 10495 7490 7497
welcome$	3107
welcomed$	3107
welcomes$	3107
welcoming$	3107
welfare$	7600 3870 7660 7661 7662 7663 7664 7665 7666 7667 7670 7722 7723 8396 8397 8398 8399 8400 8401 8402 8403 8404 8405 8406 8407 4770 4771 4772 4773 4774 9200 9201 9202 9203
well$	7775 7783 7784 7809 8781 1318 1319 1331 1378 1415 1568 1589 1592 5462 5463 5464 5465 5466 5467 5468 1710 1715 3333 3346 3355 7252
wellbe	6764
wellbeing$	7600 7660 7661 7662 7663 7664 7665 7666 7667 7670 7722 7723 8391 8392 4770 4771 4772 4773 4774 10495
went$	7750 7770 7803 304 417 418 419 420 421 422 454 455 456 4329 474 475 569 570 571 574 8218 8219 930 954 974 975 1126 1293 1294 1295 1795 1804 5927 2422 2925 3011 3035 3070 3097 3098 6958 3707
were	2573 10234
were$	3972 3979 160 169 4049 285 286 427 440 4387 669 670 8375 905 906 907 908 1008 1024 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1190 1230 1256 1257 1258 1259 1260 1261 8911 1434 1440 5299 1441 1442 1443 1444 1447 1448 1449 1450 1682 1709 5595 1808 1835 5707 5824 5825 5896 2078 2079 6069 9847 2356 2386 6256 6291 2440 2441 2486 10092 6454 6525 6554 2724 6637 6845 3075 3100 3159 3161 3165 3213 3217 3228 3230 3238 7188 7236 3458 3485 7406 3664 3690 3696 3709 3715
west$	1727
wetting$	7474
what$	3980 3981 4041 8014 8160 8188 4536 4537 698 706 8313 4583 8336 8347 787 788 8915 5186 8921 5239 9207 10005 10027 10028 6441 6964 6967 7341
whatever$	8383 9167 9184 1837 1838 1839 1840 1940 1941
whatsa	2761
whatsapp$	476 4335 477 4336 478 4337 479 4338 480 4339
whatsoever$	9847
wheel$	9900
wheelc	6844
wheelchair$	10575 3831
when	7390
when$	4081 4082 4083 4084 4085 4086 4333 4334 8347 9276 10066 10112 10113 10115 10253 10260 6541 10286 7491
whenever$	4333 10253
where	7390
where$	7616 7617 7618 7619 8347 9276 6534 6541 2686
wherea	2618 6477 6478 6496 6501 2678
whereabouts$	10227 10232 10233 6537
which	7370 7390
which$	9276 6446 6459 10210 10264 10283
while$	9880
white$	9254 1695 1717 5580 1730 5611 5612 5613 1755 3327 3328 3351 3359 7253 3399
who	10130 10150 6446 6459 10264 10283 7390
who$	7616 7617 7618 7619 4385 4386 4421 714 748 8347 8539 8554 8911 9285 9288 6434 10175 6453 2595 6455 2597 6460 10192 6471 10203 10210 2635 6498 6504 2670 6534 6541 2707 6578 6588 2755 2766 7188 3522
whoever$	6455
whole$	6210 6212 3142
wholly$	3430 3433
whom	10177 10264
whom$	7616 7617 7618 7619 8347 10210 10225 6534 2766 7403
why$	8313 4583 4587 729 730 4590 732 733 4593 4594 736 741 742 8336 8347 789 790 791 792 2215 2216 2217
wicked$	3151
wider	2690
wider$	8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 6549
wife$	10552 10570 10577
wild$	3142 3151 7051 7052 7053 7087 3352 3375 3761
wilful$	3786
wilfully$	470 3489 3786
will	2599 2770
will$	820 821 822 823 824 826 870 890 921 1558 1582 1594 1597 1633 1676 1853 1855 1856 1857 1858 1859 1860 1861 1865 1866 1867 1868 1869 1870 1871 1881 1885 1886 1887 1895 1896 1897 1898 9492 9493 9494 9495 9496 9497 5772 9515 9516 9517 9518 5803 9541 1952 1953 1954 1955 1956 9551 1967 5866 5867 5870 5896 9629 9630 2048 2049 2059 6414 2558 2592 6470 6514 2662 2721 2771 6636 2787 6692 3417 3420 3422 3434 3602
willed$	7110
willing$	246 247 252 357 358 359 387 388 566 567 793 794 795 5687 5689 5691 9423 9424 9425 9426 2550 3096
willingly$	8153 8154 565 6956 6957 3099
willingness$	7886 5851 9583 9584 9585 9586 9587 9588
win	2844
win$	5152 9557 5827
wind$	980 981 5745
winding$	7649 7650 7651 7652 7653 980 981
winds$	980 981
wins	2844
winter$	8019 8020
wiry$	3331
wisdom$	1371 1373 5294 1436
wise$	3993 1325 1326 1382 1683 7138 7143 7144 3291 3306
wiser$	3960 1322 1323 1324 1368 1382
wish$	5851 9583 9584 9585 9586 9587 9588 10173
wished$	2896
wishes$	2896 7340
wishs$	10173
wit$	9791 9792 9793
with	10370 6908 3589
with$	7678 7776 7861 7909 7912 7917 7968 4253 4266 4270 8084 4354 4357 4388 4400 4401 4405 4412 4414 4416 8159 4515 4516 8349 4819 4822 4833 4834 8566 4876 8759 8774 8778 8789 8790 8793 8800 5146 8881 1298 8903 5173 5176 1335 5436 5437 5438 9285 9288 1734 1747 1748 1749 1750 1798 9463 9514 9596 2254 10017 6375 6376 6377 6378 6379 6405 6494 10235 6550 10286 10327 6616 10438 2890 6867 6869 10603 3046 6907 6979 3267 3376 3387 7360 7457 7462 3606 3623 3663 7554 7573
withdrawn$	6679
withdrew$	2535
withheld$	761 762 7348
withhold$	761 762
withholding$	761 762
withholds$	761 762
within$	4906 8638 8639 1050 8730 5139 5395 6746
without$	77 4255 1100 9148 9149 9150 9151 9152 9153 9154 9155 9156 9157 9158 9159 9160 9184 9193 9194 9195 9196 9197 9198 9199 1644 1891 1894 5781 1995 2255 2256 6140 2391 2392 2945 3428 3429 3444 3466
witness$	6992
witnesses$	6992
woeful$	2476 3786
woefully$	3786
wolves$	8701 8702 8703
woman	6910
woman$	8981 1397 5261 9001 9036 9041 9043 1458 5320 9058 9059 1482 9074 9075 9076 9080 1493 1494 1521 1522 10600 10641 7155
women$	8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8658 8975 8976 8977 8978 8979 8980 8981 8984 1397 5259 9006 9008 9024 9034 9041 9042 9043 1455 9058 9059 1493 1494 1511 1521 1522 9178 9359 9412 7152 7155
wont$	1867 1868 1869 1870 1871 3417
wool$	7160
woolly$	3786
word$	9981 10010
wore$	8173 8174 8175 8176 8177 1734 1760 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 3376 3394
work	2948 7453
work$	142 144 145 4045 7777 4185 8000 431 432 433 434 435 436 437 438 439 691 8436 8445 8685 5043 5058 5062 8795 8849 5150 5195 5411 5412 5413 5414 9414 9445 9451 5732 9465 5783 9534 9565 9571 9590 9591 9592 9597 9862 2692 6903 6971 3247 7276 7284 7328
worked	2870
worked$	431 432 433 434 435 436 437 438 439 691 9563 9576 9577 9578 9579 9580 10447 3040 7285
worker	10511
worker$	7841 8091 8348 8444 5959 5964 5965 5982 5983 10061 6348 6357 10128 10129 6865 10629 6972 3496 7583
workers$	7841 8091 8348 4711 8444 8725 5017 8877 8926 8927 8928 8929 5796 5797 5799 5800 5838 5839 5840 5959 5964 5965 10061 6357 10128 10129 6972 7066
working$	431 432 433 434 435 436 437 438 439 691 5059 5399 9444 9590 9591 9592 10165 7284 7358 3682
works$	431 432 433 434 435 436 437 438 439 691 9569 7285
workshop$	142 144 145
workshops$	142 144 145
workshy$	3761
world$	9005 3283 3284
worldly$	1382 1664 1665 1666 1667 3285 3766
worn$	8178 8195 8196 8197 8207 10242 6513 7236
worr	2905 2959 2992
worried$	5400 5401 5402 9134 9135 9136 5406 5407 6288 2509
worries$	8472 8473 8474 8475 5409 9141 7340
worry$	5400 5401 5402 9134 9135 9136 5406 5407 7340
worrying$	8801 8802 8803 8804 8805 8806 8807 8808 8809 3231 3233
worse$	4575 9176 9177 9974 9975 7169
worship$	548 549 550 551 552
worshiped$	548 549 550 551 552
worshiping$	548 549 550 551 552
worshipped$	548 549 550 551 552
worshipping$	548 549 550 551 552
worships$	548 549 550 551 552
worst$	8243 4538 3233 3551
worth$	8463
worthless$	3761
would$	226 306 608 4469 8201 612 613 614 615 616 622 4482 4491 4600 4651 1018 1090 9029 9051 1541 5405 1634 1854 1872 1873 1874 1885 1886 1887 5803 9551 1967 5896 9629 9630 2048 2049 6055 6056 6057 6414 2558 3418 3422 3434
wound$	980 981
wrap	10639
wrap$	6893
wraps$	8768 6893 6927 7075
wreak$	3199
wreaked$	3200
wreaking$	3198
wreck$	3112
wrecked$	3112
wrecking$	3112
wreckked$	3112
wreckking$	3112
wrecks$	3112
wrist$	10489
wrists$	10489
writ	7542
write$	2376 2600 2620 10548 3183 3184
writing$	2379 2620
written$	2357 2378 2940
wrong$	3960 3961 4099 4196 4197 4198 8001 8538 8550 8551 8552 9049 9050 9789 9790 9800 9894 10062 10063 6345 3060 3122
wrote$	2377
xanax	6768 6772
xanax$	10499 10503
y$	9071
year	6816
year$	4389 4418 4419 8633 4905 8637 8975 8976 8977 8978 8979 8980 8986 5279 9126 1697 1700 1702 10538 10545 6816 10547 7152 7351 3674 7544
years$	8637 8972 8973 8974 9045 9046 9047 9048 9083 9084 9085 1523 9126 7351 3674 7544
yet$	4031 2456 6337
yield	3512
yjs	6899
yjs$	10630 3724
yob$	3744
yobbish$	3233 3744
yobbo$	3744
yobbos$	3744
yobs$	8701 8702 8703 3744
yoi	3723
yoi$	7582
yos	6899
yos$	10630 3724
yot	6899
yot$	10630 3724
young	6910
young$	287 347 726 1003 4879 4995 4996 1171 8813 5086 5087 8839 8840 8841 8842 8843 8844 8858 1278 1279 5140 5416 5536 5537 5538 5539 5540 5541 1695 9285 9288 1765 1812 1813 5791 5930 6095 6223 6224 6233 6242 6284 6323 6325 6383 6404 6475 10251 10252 6522 2666 2667 10264 10265 10267 6556 10296 2720 2734 6605 10342 2758 10357 6655 6664 6665 10409 10440 6715 2862 10457 10462 10472 10641 3086 3154 3157 3166 3204 7086 7130 3303 3327 3546 7429 7434 7441
younger$	4836 4837 4846 4847 4848 4849 4895 8642 8643 8644 8645 8646 8647 8648 8649 8650 8651 8652 8653 8656 8657 8660 8661 6926
youngers$	10306
youngster$	1171 8813 8839 8840 8841 8842 8843 8844 8855 7086
youngsters$	1171 8813 8839 8840 8841 8842 8843 8844 8855 6926 7086
youth	3554 3717
youth$	1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 1695 9285 9288 9291 9292 2113 2114 2490 6419 2689 3039 6899 3154 7015 3157 7086 7187 3329 3546 3710 3717 3723
youths$	8609 1171 8813 8816 8839 8840 8841 8842 8843 8844 8855 9285 9288 2689 10432 7015 7086 3329 3772
yp	6404 6411 10182 6475 10229 10246 10249 10251 10252 6522 10254 2666 2667 10264 10265 10267 10296 2734 10357 6639 6655 10409 10440 10457 10462 10472 2917 6789 2943 2963 6823 2975 6843 10579 10604 3019 3021 6881 6887 10626 3045 3554 7418 7429 7434 7524
yp$	3128
yp1$	3127
yp2$	3127
yp3$	3127
yp4$	3127
yp5$	3127
yp6$	3127
yro	3723
yro$	7582
zero$	1992 6106 3490 3587
zits$	7246
