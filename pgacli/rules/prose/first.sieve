3866 3738 3061

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
(run|runs|ran|running|operate~|operating|manage~|managing|set up|sets up) [a|an|the|their|its] [own|small] (county line|drug line|deal line|drugs line|drug dealing _|drugs (business|operation|ring|network)|drug (business|operation|ring|network|empire))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 26 26 26 27 29 29 29 29 30 32 32 32 33 33 34 35 35 37 37 37 37 37 37 37 37 37 37 38 38 38 38 38 39 40 40 41 41 41 42 42 42 44 44 44 45 45 45 46 46 46 46 47 47 47 47 48 48 48 48 48 49 49 49 49 50 50 51 51 52 52 52 52 52 52 52 52 53 53 54 54 55 56 56 57 57 57 57 57 58 59 59 59 60 60 61 61 61 62 62 62 63 63 63 63 63 63 64 64 64 64 65 65 65 65 66 67 68 68 68 69 70 70 71 71 72 72 72 73 73 74 74 74 74 74 74 74 74 74 74 74 75 75 75 75 75 75 75 75 75 75 75 75 75 76 77 77 78 78 78 78 78 78 79 79 80 80 80 80 80 80 81 82 83 84 84 84 84 85 85 85 86 86 87 87 87 88 89 89 90 91 91 92 93 94 95 95 95 96 96 96 96 96 96 96 96 97 98 98 98 98 98 98 98 98 99 100 100 101 102 103 103 104 104 104 104 104 104 104 105 105 105 106 107 107 107 107 107 107 108 109 110 111 111 111 111 112 112 112 112 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 113 114 114 114 114 114 114 114 115 115 116 116 117 117 117 118 118 118 118 118 118 119 119 119 120 120 121 122 122 122 123 123 123 123 123 123 124 124 124 124 125 126 126 126 126 126 126 127 127 128 128 130 130 131 132 132 132 133 133 134 135 136 136 137 138 138 139 139 139 139 139 140 140 140 140 141 141 141 142 142 142 143 143 143 143 144 144 145 146 147 148 150 150 151 151 152 152 152 153 153 153 153 153 153 154 155 155 155 156 156 156 156 156 156 156 157 157 157 160 160 160 160 161 161 161 161 162 162 163 163 163 163 164 164 164 164 164 164 164 164 164 165 166 166 168 169 169 173 173 173 173 173 174 174 174 175 176 176 176 176 176 176 176 179 180 182 184 185 186 190 192 192 193 195 197 197 197 197 197 197 197 197 198 198 198 198 201 201 201 202 203 203 203 203 206 207 207 208 208 209 211 211 211 212 214 214 214 214 214 214 215 216 217 217 217 217 217 217 217 218 218 218 218 218 219 219 219 219 219 219 220 220 222 222 224 224 225 226 226 227 228 228 228 229 230 232 232 232 232 232 232 232 232 232 233 233 233 233 233 234 234 234 234 234 234 234 234 235 235 235 235 235 235 235 235 235 236 236 236 237 237 238 238 239 239 239 239 239 240 240 240 240 240 241 241 242 243 244 244 245 245 246 246 246 247 247 247 248 249 249 250 250 251 251 252 253 253 253 254 255 255 257 258 258 258 258 258 259 260 261 261 261 261 261 261 262 262 262 262 262 263 263 264 264 266 266 267 267 268 268 269 271 272 273 274 275 276 277 278 279 280 280 281 282 282 283 283 283 283 284 284 284 284 284 285 285 286 286 286 287 287 288 288 289 289 289 289 290 291 291 292 294 295 295 296 296 297 297 298 299 299 299 299 299 299 299 299 299 300 300 301 302 303 304 305 305 305 306 307 308 308 309 309 309 309 309 310 310 311 311 312 312 313 313 314 314 314 314 314 314 314 314 314 315 315 315 315 316 316 317 318 318 319 320 321 321 321 321 322 322 323 323 323 323 324 324 324 325 326 327 328 329 330 330 331 332 332 333 334 334 334 334 334 334 334 334 334 334 334 335 335 335 335 335 335 335 335 335 336 336 336 336 337 337 337 337 337 338 338 338 338 338 338 338 338 339 339 340 340 340 342 342 342 343 344 346 347 348 348 348 350 350 350 350 350 350 350 350 350 350 350 350 351 351 351 351 351 351 351 351 351 351 351 352 352 352 352 354 354 354 354 354 355 355 355 356 356 356 357 357 358 358 358 359 359 359 360 360 361 362 363 363 364 364 364 364 364 365 365 365 365 365 365 365 365 366 366 367 368 369 369 371 371 371 371 371 371 371 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 378 379 380 381 381 381 383 383 383 384 384 385 386 386 386 386 388 389 389 389 390 390 391 392 392 393 395 396 397 398 398 399 400 401 401 401 401 402 402 403 403 403 403 404 404 404 406 407 407 408 408 409 409 409 415 417 418 418 419 419 419 421 422 425 426 431 431 435 435 435 436 437 438 441 447 448 448 448 450 451 451 451 451 452 454 454 454 454 455 457 457 457 458 459 460 460 461 461 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 462 463 463 463 463 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 464 465 465 465 466 467 467 467 467 469 471 473 474 475 475 475 475 476 476 476 476 477 478 478 478 483 484 484 485 485 485 485 485 485 485 485 486 487 488 489 489 490 490 490 490 492 493 494 494 496 496 497 498 499 499 499 499 500 500 500 500 501 501 501 502 503 504 504 505 505 505 506 506 506 506 507 507 508 508 509 510 511 511 512 513 517 517 517 520 520 521 521 521 521 522 522 522 522 522 522 524 525 525 526 526 526 526 526 527 527 527 527 527 528 528 528 529 530 530 530 530 531 532 532 532 532 532 532 532 532 532 533 533 535 535 535 535 536 536 536 537 537 537 537 537 537 537 537 537 537 537 537 537 537 537 537 537 537 537 537 538 538 538 538 538 538 539 540 540 540 540 540 540 541 541 542 543 543 543 543 544 548 548 548 548 549 551 551 551 552 552 553 553 555 555 555 555 555 556 556 556 557 557 561 562 562 562 565 566 568 568 569 571 571 571 571 572 575 577 577 577 578 578 578 581 582 583 583 584 584 585 591 592 593 593 593 596 597 599 600 601 602 603 603 603 604 605 606 606 606 606 607 609 609 609 609 611 611 611 612 612 612 612 612 612 612 613 613 613 613 614 615 616 617 617 617 617 618 619 620 622 622 624 624 624 625 625 625 625 626 626 627 627 628 628 629 630 630 630 630 630 630 631 631 631 631 631 631 632 633 633 634 634 634 634 634 634 634 634 634 635 636 637 638 638 638 639 641 641 641 641 641 642 642 642 643 643 643 644 644 644 644 645 645 645 646 647 647 648 648 649 650 650 650 650 650 650 650 650 650 650 650 651 652 653 653 654 654 654 654 655 655 656 656 657 657 658 658 658 659 659 660 662 662 662 662 662 663 663 663 664 665 665 667 668 669 669 669 670 671 671 671 671 671 675 675 675 676 676 676 677 677 677 677 677 678 678 678 680 681 681 681 683 684 685 685 685 686 686 686 686 686 687 687 688 688 688 688 688 689 689 689 689 689 690 690 690 691 692 692 692 692 693 693 693 693 693 693 693 693 694 695 695 696 696 696 696 697 697 698 698 698 698 698 698 698 698 698 698 698 698 698 699 701 701 701 701 703 705 705 705 706 706 707 708 708 708 709 709 710 712 712 713 714 714 715 715 715 715 716 716 716 716 716 717 717 717 717 717 717 717 719 719 719 719 720 720 720 721 721 722 722 722 723 723 723 723 723 724 724 724 725 725 725 726 726 726 726 726 727 728 728 729 729 729 730 730 730 730 730 731 731 731 732 733 733 733 734 734 734 735 735 736 737 737 738 738 738 738 739 740 740 740 740 741 741 741 741 742 742 742 742 742 742 743 743 745 745 748 748 748 748 749 750 750 751 754 754 754 754 755 755 757 757 761 761 761 763 767 768 768 769 769 769 769 773 774 776 777 777 777 777 778 778 779 779 779 779 779 779 781 782 785 785 785 786 788 790 791 794 795 795 795 796 798 798 798 799 800 800 800 800 801 802 802 802 803 803 803 804 805 807 808 809 809 810 810 811 812 812 812 813 813 813 813 813 813 813 813 813 813 814 815 815 815 815 816 817 818 818 818 819 819 822 822 823 824 824 824 825 826 827 827 827 828 829 829 829 830 831 831 831 831 833 833 833 833 834 834 835 835 836 837 837 841 842 842 844 845 846 846 846 847 848 848 848 848 848 849 849 849 849 850 851 852 852 852 852 852 853 853 853 853 854 855 856 857 857 857 857 857 857 858 858 858 858 858 858 859 859 859 859 859 860 860 860 861 861 861 861 861 861 862 864 865 865 866 866 866 867 868 869 870 870 870 870 871 871 871 871 871 871 871 872 872 872 872 872 872 873 875 876 876 876 876 877 877 877 877 877 878 878 878 879 880 880 881 881 881 881 882 882 882 882 883 884 884 884 885 885 885 886 886 888 888 889 889 889 890 890 890 890 891 891 891 891 891 891 892 892 892 892 893 893 893 893 893 893 894 894 895 895 895 895 896 896 897 897 898 898 899 899 899 900 900 900 900 901 901 901 901 901 902 903 903 903 903 903 903 903 904 906 906 906 907 907 907 907 908 908 908 908 908 908 908 908 910 911 911 912 914 914 914 915 915 915 916 918 918 918 918 918 918 918 918 919 919 919 921 921 922 922 922 922 922 922 923 923 923 924 924 925 925 925 925 925 926 927 927 927 927 928 928 928 929 929 929 929 930 931 931 933 934 934 934 936 938 938 938 939 940 941 941 942 942 943 943 943 943 944 944 944 944 944 945 945 945 945 945 945 945 946 946 946 946 947 948 948 948 949 949 949 949 949 949 949 950 950 950 950 950 950 951 951 952 952 952 953 953 953 954 954 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 955 956 956 956 957 957 957 957 957 958 959 960 960 960 960 961 962 962 962 962 963 963 963 963 963 963 963 964 964 964 964 964 964 965 965 965 965 966 966 966 966 967 967 967 967 968 968 969 969 969 970 970 971 971 971 972 973 973 974 974 975 976 977 977 978 978 979 979 979 980 980 980 981 982 982 983 984 984 984 984 985 985 986 986 987 987 987 987 988 988 988 988 988 988 989 989 989 989 990 990 990 990 990 990 990 991 992 992 993 993 993 993 993 994 994 994 994 994 994 994 995 995 995 996 997 997 997 997 997 997 997 997 997 998 998 999 1000 1000 1001 1001 1001 1001 1001 1003 1003 1004 1005 1005 1006 1006 1007 1008 1008 1008 1009 1011 1012 1012 1012 1013 1013 1013 1013 1013 1013 1013 1013 1013 1013 1013 1013 1013 1014 1014 1014 1014 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1015 1016 1017 1018 1019 1019 1019 1019 1019 1020 1021 1021 1021 1021 1021 1022 1022 1022 1023 1024 1025 1027 1027 1028 1028 1028 1028 1028 1028 1030 1030 1031 1031 1032 1032 1033 1034 1035 1036 1036 1037 1037 1038 1038 1040 1040 1040 1040 1041 1041 1041 1041 1042 1042 1043 1044 1045 1047 1048 1049 1050 1051 1052 1053 1054 1054 1057 1058 1059 1060 1061 1062 1062 1063 1063 1063 1063 1063 1064 1065 1065 1065 1065 1066 1067 1067 1068 1070 1070 1072 1073 1074 1074 1075 1076 1077 1077 1078 1080 1080 1081 1081 1083 1083 1083 1083 1084 1084 1085 1085 1086 1086 1086 1086 1087 1087 1087 1087 1088 1089 1089 1090 1090 1092 1093 1093 1094 1096 1096 1097 1097 1098 1100 1101 1102 1104 1106 1106 1106 1107 1107 1107 1108 1108 1108 1109 1109 1110 1110 1111 1113 1113 1114 1114 1114 1114 1114 1114 1115 1115 1115 1117 1117 1119 1119 1119 1119 1119 1120 1121 1121 1121 1121 1122 1122 1122 1122 1122 1123 1123 1123 1123 1124 1124 1124 1125 1125 1127 1128 1129 1130 1131 1132 1133 1134 1135 1142 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1162 1163 1164 1168 1170 1172 1175 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1194 1195 1196 1197 1198 1199 1200 1201 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216 1217 1218 1219 1221 1224 1225 1226 1227 1228 1229 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1243 1244 1246 1247 1248 1249 1250 1252 1253 1255 1256 1257 1258 1260 1263 1264 1267 1268 1269 1270 1271 1274 1275 1276 1277 1278 1279 1281 1282 1283 1284 1285 1287 1288 1289 1290 1292 1293 1294 1295 1296 1298 1299 1300 1301 1302 1303 1304 1305 1306 1309 1310 1313 1314 1317 1318 1321 1323 1324 1328 1329 1330 1335 1336 1338 1340 1341 1342 1344 1345 1346 1347 1348 1349 1350 1351 1352 1353 1356 1357 1358 1359 1360 1362 1365 1366 1367 1368 1370 1371 1372 1373 1374 1375 1376 1377 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1392 1393 1394 1395 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1418 1419 1420 1422 1423 1424 1425 1427 1428 1430 1431 1432 1437 1438 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1453 1454 1455 1456 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 1467 1468 1471 1472 1473 1474 1476 1477 1479 1480 1481 1482 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 1500 1502 1503 1504 1505 1506 1508 1510 1511 1513 1514 1517 1518 1519 1520 1521 1522 1524 1525 1526 1530 1531 1533 1534 1535 1536 1537 1538 1539 1540 1542 1546 1548 1550 1552 1553 1554 1555 1556 1558 1559 1560 1563 1565 1566 1567 1568 1569 1571 1572 1573 1576 1587 1588 1589 1592 1593 1594 1601 1602 1603 1606 1615 1617 1619 1620 1622 1624 1625 1635 1644 1651 1658 1659 1662 1665 1666 1667 1669 1670 1674 1680 1682 1683 1684 1685 1686 1688 1692 1693 1696 1698 1699 1700 1701 1702 1707 1708 1709 1711 1712 1714 1717 1722 1723 1724 1725 1729 1731 1734 1735 1739 1742 1743 1747 1748 1751 1753 1755 1756 1758 1759 1760 1761 1763 1769 1771 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1797 1798 1799 1800 1801 1802 1803 1804 1805 1807 1809 1811 1812 1814 1816 1817 1818 1819 1820 1821 1825 1828 1831 1832 1834 1835 1840 1842 1843 1845 1846 1847 1850 1851 1852 1854 1855 1856 1857 1860 1862 1863 1864 1865 1866 1868 1869 1871 1875 1876 1877 1878 1879 1881 1883 1892 1894 1899 1901 1902 1904 1905 1906 1911 1912 1913 1916 1917 1918 1920 1921 1923 1924 1926 3 3 20 24 27 28 42 43 81 102 114 129 147 149 155 158 159 164 166 171 172 178 180 181 183 185 187 191 191 193 194 195 196 199 200 204 205 206 207 207 210 212 221 223 224 225 230 232 255 256 265 266 270 275 293 302 319 341 345 349 351 353 368 370 374 375 382 385 387 393 394 398 405 408 408 410 411 412 414 416 420 423 426 428 428 428 428 428 429 430 433 433 433 433 433 433 433 434 435 440 441 444 445 447 448 448 449 449 453 456 458 464 465 466 468 468 468 468 469 469 469 470 472 474 474 474 474 474 474 474 474 474 474 474 475 476 476 476 476 476 476 476 476 476 476 476 476 476 481 482 486 488 489 493 494 495 514 515 516 517 518 519 520 521 523 523 523 523 523 523 524 526 534 538 540 542 545 546 547 548 549 550 552 554 555 558 558 558 558 560 563 564 566 566 566 566 566 566 566 566 566 566 566 566 566 566 566 566 566 566 566 566 567 568 570 572 574 574 576 577 578 579 580 586 588 594 594 594 594 594 594 594 594 595 608 610 610 621 623 630 640 648 659 661 662 663 666 672 673 674 679 681 682 700 702 704 709 711 718 733 736 744 747 747 747 747 747 747 747 747 747 747 752 755 757 758 760 761 762 764 765 765 766 769 769 769 769 769 769 769 769 769 769 769 769 769 769 770 771 772 773 774 775 780 781 782 783 783 783 783 783 783 783 783 783 783 783 783 783 783 784 785 786 787 789 791 792 792 792 793 795 797 798 800 801 806 808 809 811 812 813 814 816 816 817 818 820 820 820 820 821 821 821 821 821 821 830 832 838 841 843 846 851 859 860 863 871 874 887 902 905 906 908 909 913 913 917 919 919 920 924 931 932 934 935 936 938 941 955 958 992 994 1002 1004 1004 1004 1004 1004 1004 1004 1004 1004 1004 1004 1010 1013 1013 1013 1013 1013 1013 1013 1013 1013 1013 1014 1019 1026 1027 1028 1029 1030 1042 1046 1055 1056 1058 1062 1067 1068 1069 1070 1071 1072 1079 1082 1087 1090 1091 1095 1099 1105 1106 1112 1116 1116 1116 1118 1118 1118 1118 1120 1120 1120 1120 1122 1126 1136 1138 1143 1144 1165 1166 1167 1169 1173 1174 1176 1193 1202 1220 1222 1223 1230 1231 1245 1254 1259 1261 1262 1265 1266 1272 1273 1280 1286 1291 1297 1307 1308 1312 1315 1316 1319 1320 1322 1325 1326 1327 1332 1334 1337 1339 1354 1361 1363 1364 1369 1379 1390 1391 1396 1417 1421 1426 1429 1433 1434 1435 1436 1439 1452 1469 1470 1475 1478 1483 1501 1507 1509 1512 1515 1516 1523 1527 1528 1529 1532 1541 1543 1544 1545 1551 1557 1561 1562 1564 1570 1578 1580 1586 1599 1600 1604 1605 1609 1610 1612 1613 1614 1616 1618 1621 1623 1626 1627 1629 1630 1631 1633 1634 1637 1638 1639 1640 1641 1642 1643 1649 1653 1654 1655 1656 1657 1660 1661 1663 1664 1668 1671 1673 1676 1677 1678 1679 1687 1694 1695 1697 1704 1705 1706 1710 1713 1715 1716 1718 1719 1720 1721 1726 1727 1730 1733 1737 1738 1744 1745 1749 1750 1754 1757 1762 1764 1765 1766 1767 1768 1770 1772 1806 1808 1810 1813 1815 1822 1823 1824 1826 1827 1830 1833 1837 1838 1839 1841 1844 1849 1853 1858 1859 1861 1867 1870 1872 1874 1880 1882 1884 1885 1886 1887 1890 1891 1893 1895 1896 1897 1898 1900 1903 1907 1909 1910 1919 1925 1927 31 36 167 170 177 188 189 191 213 231 413 424 427 428 432 433 439 442 443 446 468 474 479 480 491 519 523 554 558 559 566 573 587 589 590 594 598 610 746 747 753 756 759 762 765 769 783 792 797 820 821 839 840 913 937 1004 1013 1039 1103 1116 1120 1137 1139 1140 1141 1171 1251 1311 1331 1333 1343 1355 1378 1547 1549 1574 1575 1577 1579 1581 1582 1583 1584 1585 1590 1591 1595 1596 1597 1598 1607 1608 1611 1628 1632 1636 1645 1646 1647 1648 1650 1652 1672 1675 1681 1689 1690 1691 1703 1728 1732 1736 1740 1741 1746 1752 1783 1796 1829 1836 1848 1873 1888 1889 1908 1914 1915 1922

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 8 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 10 10 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 12 13 13 13 13 13 13 14 14 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 4 5 5 6 6 6 7 11 12 10 11 11 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 5 6 4 5 5 6 5 5 6 7 6 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 3 5 4 4 4 4 4 5 6 11 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 0 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 7 4 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 13 5 4 0 0 0 0 9 0 9 0 0 3 7 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 6 4 15 3 0 0 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 3 4 6 4 3 3 4 5 4 6 3 5 4 4 6 3 3 4 3 8 3 4 3 2 4 3 5 3 2 6 4 5 7 6 3 4 3 3 4 4 3 4 4 7 4 4 7 5 7 3 6 5 2 5 8 5 6 4 6 8 10 4 4 6 3 6 4 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 7 5 6 4 5 7 5 6 3 6 2 3 4 7 5 8 3 5 6 5 5 5 6 5 5 3 2 3 3 7 4 4 3 7 5 3 8 3 5 5 3 6 6 3 3 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 2 8 2 3 2 3 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 2 1 1 2 2 3 4 4 2 3 2 2 2 2 2 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 2 1 2 3 1 1 1 1 1 2 1 1 2 2 1 1 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	2943 6809 7203
10$	8657
101	6507
11$	8657
12$	1431 1432 1433
13$	1431 1432 1433
14$	1431 1432 1433
15$	1431 1432 1433
16$	1431 1432 1433 9048 9049 7168
17$	9048 9049 7168 3857
18$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9048 9049 9298 7168
19$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9048 9049 9298 7168
2$	7203
20$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9048 9049 9298 7168 3857
21$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9048 9049 9298 7168
22$	8137 8139 566 8172 8173 9048 9049 9298 7168
23$	8137 8139 566 8172 8173 9048 9049 9298 7168
24$	8137 8139 566 8172 8173 9048 9049 7168 3439
25$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9048 9049 9298 7168
26$	8137 8139 566 8172 8173
27$	8137 8139 566 8172 8173
28$	8137 8139 566 8172 8173
29$	8137 8139 566 8172 8173
3$	7203
30$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9048 9049 9298 7168
31$	3857
3x5x2$	3801
4$	7203
47$	3857
4ft$	3781
5$	1714 5581 5582 7203 3781
5ft$	3781
5x5x5$	3800
6$	1714 5581 5582 7203 3781
60$	10415
6ft$	3781
7$	8657 7203 7305
8$	8657 7203
9$	8657 7203
999	6507
a$	4117 4151 4304 8045 4309 4800 1109 1110 1111 8788 5133 5134 1306 1452 1453 5357 1702 6097 6128 6248 6263 6290 6642 6763 6773 6779 6785 6818 10620 3019 6915 6916 10664 3149 3195 3335 3457 3475 3553 3556 3717 7603
abandon$	3480
abandoned$	3477 3480
abandoning$	3480
abandons$	3480
abc$	6692 3730
abcs$	6692
abdicate$	2426
abdicated$	2426
abdicates$	2426
abdicating$	2426
abh	6919 3737
abh$	10657 7603
abide$	8457
abilit	7481
ability$	5138 5139 5140 5141
abject$	3446
able	6601
able$	1355 1358 1359 1361 1370 1382 1560 1566 5441 5462 5463 1607 1618 2788
aborti	3648
abortion$	7514
about	6566 7384
about$	3941 3945 4010 4630 8370 8941 9144 9145 9146 5411 9152 9153 9154 9158 9159 1715 5748 1883 1884 1885 1886 5753 9775 9802 9906 9907 10039 10040 10041 6380 6381 6382 2650 6590 6614 6832 6865 6999
above$	7967 8761 8762 8763 5608 10093 10122 6464
abroad$	10584
abscond$	8074 481 482 7308 3740
abscondded$	481 482 7308 3740
abscondding$	481 482 7308 3740
absconded$	481 482 7308 3740
absconder$	6945 3740
absconders$	6945 3740
absconding$	481 482 6944 7308 3740
absconds$	481 482 7308 3740
absconsion$	3740
absconsions$	3740
absen	7544
absenc	6827 10577
absence$	10565
absent$	8079 9637 6543
absentee$	8695 7038
absentees$	8695 7038
absolute$	1859 3718
absolutely$	2000 6137 3437 3440
abstin	3040
abstinence$	6906
abus	10610
abuse	6871
abuse$	7604 7605 7642 7643 7644 7659 7909 8011 8293 8294 8303 8304 8412 8413 8527 8528 8529 8530 8531 8532 8533 8534 10607 10608 10609 7004 7560
abused	3000 3696
abused$	7649 8177 8527 8528 8529 8530 8531 8532 8533 8534 6866 3696 7562
abuser$	8066 8158 8163 8168 8407 8639 1039 8686 8696 1121 7030 7033 7034
abusers$	8066 8163 8168 8407 8639 1039 8686 8696 1121 7030 7033 7034
abusive$	8527 8528 8529 8530 8531 8532 8533 8534 3240 7115 3766
abysmal$	3793
abysmally$	3793
academy$	5973 5978 5979 5981 10082 6371 2509 10149 10150 10549 10550 10553 3503
accept$	7714 7730 154 4118 263 264 265 266 267 268 269 270 7891 7919 7989 8006 813 814 842 4709 4710 4711 4712 4713 4714 4715 4716 4717 4718 8457 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4759 4760 4761 4762 4763 4789 4790 4791 4792 4793 4794 4795 4796 8808 8813 8816 9435 9466 9472 9486 9883 7290 7291
acceptable$	2820 6706 3730
accepted$	263 264 265 266 267 268 269 270 8199 8207 8216 8217 8218 8228 813 814 9568 9569 9570 9571
accepting$	263 264 265 266 267 268 269 270 813 8808 9465
accepts$	263 264 265 266 267 268 269 270 813
acceptted$	263 264 265 266 267 268 269 270 813
acceptting$	263 264 265 266 267 268 269 270 813
access$	7714 3665
accident$	1105
accidents$	1105
accommodated$	307 308 309 310
accommodation$	8114 8115 8116 8117 8118 8119 8120 8121 10589 10629 10652 7574
accomp	3822
accomplice$	6969
accomplices$	6969
accord$	7884 8174 8175 6971
accoun	6515 2678 6623 2768 6681
account$	1017 1018 4885 4886 4887 9858 9859 9860 9861 9862 9863 9864 6479 2615 2772 10381 10419 10494 10495 3007 10617 7085
accountability$	808 809 4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 4689 4690 10078 10079 10080 10081 7363
accountable$	808 809 10381
accounted$	2772
accounts$	1017 1018 4885 4886 4887 6479 2615 10253 10361 2772 10419 7085
accusation$	7002
accusations$	7002
achiev	2781 2955
achiever$	8700
achievers$	8700
acknowledge$	4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4789 4790 4791 4792 4793 4794 4795 4796 9883
acknowledged$	9740 9741
acne$	7260 3784
acned$	3783
across$	4937 4938 1251 5118 5258 5259 5260 5487 5488 5489 5608 10307 7150 7311
act	2580 10391 10532 3574
act$	4379 8124 4506 641 642 4759 4760 4761 4762 4763 1118 1150 1158 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1504 1525 1694 1695 1696 1697 9664 9883 10061 10064 10175 2751 3242 3300 7440
acted$	4506 641 642 1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 5960 5969 9711 9716 9719 9720 9722 9723 9724 9725 9740 9741 9764 9893 3242 3300
acting$	1118 1278 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1526 1694 1695 1696 1697 2751 3220 3242 3300
action	2555 7463
action$	7673 9767 2225 2226 2227 9858 9859 9860 9861 9862 9863 9864 2751 6721 6731 10476 6931 7461
actionable$	6421
actions$	3 4 5 6 7 8 9 3878 7617 7618 3885 20 7673 7750 4020 7876 7877 7878 7879 7880 7881 7882 7883 7901 4596 731 8412 8413 8414 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8620 2217 6931
active	10336
active$	3965 100 4160 407 408 409 410 690 6953 7162 7417 3556 3558
activi	10151 10342 7431 7463 7466 7467
activities$	7660 7673 6931 6950 7008
activity$	7660 7673 4380 8125 10225 10253 6931 6950 7008 7161 7388
acts$	8108 4379 8124 1118 1151 1159 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1505 1524 1694 1695 1696 1697 3242 3300
actual$	6919
add$	2656 3827
added$	2629 2630 2656 2657 2717 2719
addict	10577 10595 7522
addict$	8701 8702 8703 10594 7038 7039 3759
addicted$	2923
addiction$	7669 2923 10528 7479
addictions$	7669
addicts$	8701 8702 8703 10597 7038 7039 3759
addres	2560 6462 2610 6476 2625 6491 6492 10275 10373 3528
address$	4109 4110 4111 8058 8059 8060 8061 4324 4325 4326 4327 10260 2696 3528 7576
addresses$	4109 4110 4111 10178 10200 10260 2696 7394 7412
adds$	2656
adept$	1699
adequate$	1579 1582 6098 6099 6100 6101
adhd	3827
adidas$	7267
admission$	7527
admissions$	7527
admit$	9466 9472 9486 9883 10061 7290
admitted$	9568 9569 9570 9571 2932 2933 7526
adolescent$	1178 8834 8860 8861 8862 8863 8864 8865 8876 1702 9306 9309 3161 3164 7100 3334
adolescents$	1178 8834 8860 8861 8862 8863 8864 8865 8876 9306 9309 7100
adopted$	7569
adoption$	3704
adoptive$	3704
adore$	555 556 557 558 559
adored$	555 556 557 558 559
adores$	555 556 557 558 559
adoring$	555 556 557 558 559
adult$	7850 7851 7859 4123 7935 7975 7987 4278 4279 8035 4354 4358 4361 8106 8109 8140 8143 8169 8380 4808 8571 8572 8573 8574 977 5074 5128 8933 8977 5247 5250 1389 8996 8997 8998 8999 9000 9001 9002 1404 5281 9027 9032 9033 9034 9053 9062 1463 5334 9079 9080 5353 1488 9099 1500 1501 5369 9108 9109 5372 5373 5394 1535 1536 5461 5464 9202 1671 1672 1673 1674 9284 9285 9286 9287 9288 9289 9290 9291 9292 9293 9300 5996 5997 6939 3098 6968 7166 7167 7169 7170 3307 7175 7176 3326
adults$	7624 4094 4096 4101 4105 4108 7847 7850 7851 7859 7863 7987 8035 8066 8068 8071 4354 8100 8106 8109 8140 8369 8465 8466 8555 4822 8571 8572 8573 8574 8591 4854 8746 5031 8898 8933 8947 8948 8949 8950 8958 8977 8996 8997 8998 8999 9000 9001 9002 1404 5273 9027 9032 9033 9034 9038 9039 9040 9041 9045 9051 9059 9060 9061 9062 9063 1462 1500 1501 5369 9108 9109 1528 1529 9202 9209 9210 9211 9233 9241 9242 9243 9244 9245 9246 9247 9248 9255 9256 9257 9258 9259 9288 9289 9290 9291 9292 9293 9298 9303 9304 9380 9433 5810 5811 5813 5814 6939 6997 7080 7166 7170 7175 7176
advance$	2776
advanced$	1389 6953
advanceed$	2776
advanceing$	2776
advances$	4121 4122 8985 8986 8987 8988 2776
advantage$	7650
advice$	7759 7824 7825 8497 8498 8499 8500 8501 8808 9726 9727 9728 9729 9730 9731 6986 6998 7286 7354
advis	6422 7415
advised$	3971 7762 7763 4026 161 162 163 164 165 166 167 168 4035 170 171 172 173 174 175 176 177 178 179 180
affairs$	9094 9221 9222 9223 9224
affection$	8114 8115 8116 8117 8118 8119 8120 8121
affili	2580 7388 7390 7431 3822
affiliate$	7008
affiliated$	1024 7008
affiliates$	7008
affiliation$	970 971 1024 7008
affiliations$	7008
affray	6919 3737
affray$	10657 7603
afraid$	9225 9226 9227 1666 1667
african$	1724 5594 5599 5600 3361 7259
afro$	7247 3382 7249
afros$	7247 7249
after	10255 6875
after$	7892 4698 5179 8957 5222 5444 9234 9235 9251 2400 10307 2913 10613 7505
afternoon$	2957
afternoons$	2957
afterthought$	10072
again$	7772 7773 9507 9508 9510 9511 9512 2362 6329 6330
agains	6650 7463
against$	8062 8063 8064 8065 10244 2691 10305 10344 6617 10379 10388 10459 6723 7303 7417 7472 7476
age$	4369 8136 4901 8982 8983 8984 8993 8994 9066 9067 9068 9069 9104 9105 9106 5558 5559 9322 9323 9324 6829 7550
aged$	4401 9306 9309 10519 6966
agencies$	5973 5978 5979 10082 6371 10149 10150
agency$	5947 5973 5978 5979 5996 5997 10082 6371 2509 10149 10150 6421 3446 3493 3502
ages$	8993 8994
aggression$	8728 8784 8889 8890 1287 1288 7109
aggressive$	8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8926 3240 3766
aggressively$	3766
aggressiveness$	8889 8890 7109
aggressor$	8639 8640 8641 8642 7030 7031 7032 7075
aggressors$	8639 8640 8641 8642 7030 7031 7032 7075
aggro$	8255
agitator$	3753
agitators$	3753
agree$	1348 1349 1350 1351
agreed$	579 8228 1348 1349 1350 1351
agreement$	7898 10424
agreements$	10424
agrees$	1348 1349 1350 1351
ahead$	133 7968 10093 10123 7402
aid	2781
aid$	2776 2783 2875 7506
aided$	2776 2783 2875
aiding$	2776 2783 2875
aids	2781
aids$	2776 2783 2875 7506
aim	2847
aim$	10194 10438 2838 10477
aimed$	6744
aims$	10194 10438 2838 6744
albanian$	1724 5596 7259
album$	6461
alcoho	10577 10595 6858
alcohol$	35 7856 7857 4129 4130 4131 4132 4133 4135 4136 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8581 9139 9140 9141 9142 9143 10527 3040 3656 7522
alcoholic$	10594 10596 7038
alcoholics$	10597 7038
alert$	2548 2568 2569 2812
alerting$	2568 2569
alerts$	2568 2569
aliase	3517
aliases$	7383
alibi	3517
alibi$	7383
alibis$	7383
alienated$	3335
alight	6925
alight$	10663
alike$	7266 7268
alive$	10507
all	6625 7443
all$	4039 4043 254 712 4584 4755 4980 5037 1236 5128 1299 1340 8945 9024 1447 9190 1684 1815 9437 5700 5714 1850 1852 1936 1937 1938 2029 2030 2031 2041 5908 5945 9872 9879 6169 6290 6292 10048 10049 2454 6454 2745 6637 10464 6755 3107 6978 7286 7287 7355 3553
allegation$	1017 1018 7002 7003
allegations$	1017 1018 7002 7003
allege$	8614 8615 2733 7000 7001
alleged$	8614 8615 2705 2732 2733 2737 7000 7001 3138
allegedly$	3748
alleges$	8614 8615 2733 7000 7001
allerg	3831
allergy$	7479
allocated$	2628
allow	2570
allow$	45 46 228 229 8298 9466 9472 9486 2395 2614 2783 6972 7290
allowed$	45 46 228 229 8298 8336 8337 2395 2783 2910 6972
allowing$	45 46 228 229 8298 2395 2783 6972
allows$	45 46 228 229 8298 8336 8337 2395 2614 2783 6972
almost$	648 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1715 3303
alone	6787 7573 3713
alone$	8232 8263 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9214 9215 9216 9217 9218 9219 9220 10525 3713 7579
along$	7841 7927 4442 4443 4444
alopecia$	3786
alpha$	7038 3177
already$	1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1491 1715 3303
also$	3165
alternative$	3665
alternatives$	7824 7825
although$	182 4088 4089 4090 4091 4092 4093 8062 8063 8064 8065
altogether$	2454
always$	477 654 1385 1815 5754 1989 1990 1991 1992 3423 3789
ambition$	8916 7142
among$	4920 8659 8660 1057 8751 8821 5153 5190 6760
amongst$	4920 8659 8660 1057 8821 5153 5190
amount$	294 295 296 9230 9231 9232
ample$	126 127 128 4055
an$	4417 4431 4725 5171 5315 5361 1692 1693 1702 5926 6290 6642 6785 6916 3335
anaemi	3831
analys	6434 6435 6436 2571 2572 10237 2672 6541 2754 6620
analysis$	7391 7406
analyst$	10158 10172 10173 10174 6437 6438 2584 6538 10279
analysts$	10158 10172 10173 10174 6437 6438 2584 6538 10279
anaphy	3831
and	2606 3596 3602
and$	4038 7875 8536 4903 4904 5564 9306 9309 5608 5628 9370 6589 6674 6676 6733 7370 7420 3609 7598
angels$	9148 9149 9150 9151 9167 7062
anger$	8784 1281 3241
angry$	9637 3149 3335
animal$	7038
animals$	8701 8702 8703 8722 8723 8724 10072 7038 7039
ankle	3049
ankle$	6915
anonymous$	3520
anorak$	7263
anoraks$	7263
anorex	3634
anorexia$	7500
anorexic$	7500
anothe	2811
another$	3867 8002 8603 8750 8899 1702 10126 6773 6928 3335 3556
anpr	3536
anpr$	7402
answer$	7891 8457 1511 1512 1513 5455 9466 9472 9486 9558 9883 6188 6189 10003 10061 10064 10477 7290
answered$	8199 8228 1511 1512 1513 9568 9569 9570 9571 2067 9716 9719 9720 9722 9723 9724 9725 9740 9741 10111
answers$	1511 1512 1513 9558
antagonise$	3131
antagonised$	3131
antagonises$	3131
antagonising$	3131
antagonist$	7075
antagonistic$	3768
antagonists$	7075
anti	10210 2639 6573 2722 10338 10346 2743 10360 6638 6699 6704 6705 2852 2853 6722 3651
anti$	4275 4281 972 4991 8738 8822 8823 8824 8825 8826 8827 8828 8829 8830 1259 5131 5148 5149 5150 5189 3267 3268
antici	2689
anticipated$	10389
antidepressant$	7517
antidepressants$	7517
antips	3651
antipsychotic$	7517
antipsychotics$	7517
antisocial$	8011 8018 8730 8738 8822 8823 8824 8825 8826 8827 8828 8829 8830 5148 5149 5150 8926 10311 10376 3128 3234 7101
anxiety$	3829
any	10270 6625 3519 7443
any$	4755 4844 1468 1469 9437 5700 5714 1850 1852 5868 5940 6123 6124 6292 10152 6489 10285 10286 10288 10317 2741 6642 6669 10430 6716 10461 10464 10478 7286 7287 3553 7448
anybody$	4594 4595 4844 5810 5811 5813 5814 5852 5853 5854 5973 6716
anyone$	7847 4594 4595 8466 4844 8741 8757 8977 9233 5810 5811 5813 5814 5852 5853 5854 5973 9715 6716
anything$	8404 1516 9188 1661 9387 9388 9464 9470 9476 9481 9490 5810 5811 9566 2057 2058 2059 2060 2061 9797 9798 9799 9800 6064 10235 7286 3470
anyway$	7776 7780 9205
apathetic$	3768 3793
apathy$	3793
apnoea$	7487
apologised$	9568 9569 9570 9571 9740 9741
apology$	10003
app$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094
appalling$	7717 7718 7719 7720 8822 8823 8824 8825 8826 8827 8828 8829 8830 2328 2329 2330 2331 2483 3240 3273 3476 3793
appallingly$	3793
appear	10245
appear$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 5487 5488 5489 1716 1750 1751 1752 2236 2237 3042 3082 3166 3168 3172 3235 3237 3245 3300 3393
appearance$	9328 9329 9330 9331 9332 9333 9334 9335 9336 9337 9338 9339 9429 7591
appearances$	7591
appeared$	1750 1751 1752 2236 2237 3042 3300 3393
appearing$	2236 2237 3042
appearred$	2236 2237
appearring$	2236 2237
appears$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 1750 1751 1752 2236 2237 3042 3082 3166 3168 3172 3235 3237 3245 3300 3393
appendicitis$	3832
appeti	6777
appetite$	10515
apple$	7024
apples$	7024
applic	2824
applied$	2125 2126 2127 2408 10401 6694
apply	2811 2824
apply$	8753 8754 8755 8756 2125 2126 2127 3575
appointment$	5716 1851 5718 1853 1854 9630 9631 9632 9671 9672 9673 10533 7525
appointments$	5716 1851 5718 1853 1854 9671 9672 9673 10533 7525
appreciate$	8457 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743
appreh	6654
apprehend$	10392 3582
apprehending$	3582
approa	7463
approach$	5401 5402 5403 5404 5405 9452 2217 7461
approaches$	4121 4122 8985 8986 8987 8988 9452 10004 10005
appropriate$	4000 9284 9285 9286 9287
appropriately$	8244
apps$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094
april$	8033
arab$	1724 5594 3361 7259
arcade$	8031 8032
architects$	688
are	2580
are$	3871 3979 3984 285 286 440 4401 676 677 912 913 914 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 1203 5084 1237 1263 1264 1265 1266 1267 1268 8932 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 5325 1481 1687 1716 5609 9370 5656 1815 1840 5721 5910 2085 2086 6083 2393 6305 2447 2448 10113 6432 6530 6539 6549 2731 6651 6859 3044 3082 3107 3166 3168 3172 3220 3235 3237 3245 7202 7250 7251 3465 3492 7420 7445 3642
area	6707
area$	8740 8745 5180 10445 6996 7568
argue$	9637
argued$	9637
argues$	9637
arguing$	9637
argume	6844
argument$	5792 9531 5794
argumentative$	8893 8894 8895 8896 8897 7111 3766
arguments$	2971 10582
arm$	9346 10510
arms$	9346 10510
around	7384
around$	4010 7790 7933 8178 8739 8768 8941 5211 5240 8980 6233 10252 6951 7150 7283
arrangement$	8179 9273 7161
arrangements$	8179 9273 7161 7531
arrest	10175 2603 2612 2694 2774 10383 10384 10387 6654 10398 6673 2889 10577 10579 10595 10617 7472 3815
arrest$	8412 8413 9303 9304 6478 10368 10377 6640 2785 10392 2790 2798 2800 10406 10411 10422 10436 2850 10476 10480 6755 10656 7440 3576 3582 7475 3729 3816 3859
arrested$	7652 4061 4062 4063 4064 4065 4066 4067 4068 203 204 205 7996 8263 10351 10359 10369 7433 7582 3859
arresting$	2850 3582
arrestped$	2790
arrests$	2709 10314 10368 2785 2790 2800 10411 2850 10476 10656 7440 3859
arrive	10211 10245
arrive$	8457
arrived$	10066 10067 10068 10069
arrogance$	3793
arrogant$	6321 3768 3793
arson	10324 10337 10345 10346 6919 6920 6923
arson$	10657 10658 10659 10661
arsonist$	7038
arsonists$	7038
art$	9026 3658
arthri	3831
as	2580 3519
as$	4305 4446 8209 4902 1255 5188 5233 5264 5289 1476 5352 5370 5371 9208 5642 2238 2239 6139 9902 2462 2465 6334 6482 10274 6560 6561 6566 10307 6632 3107 3165 3167 3220 7402
asb	10210 2639 2743 10360 6699 6705 2852 2853 6722
asb$	8011 8728 6505 6609 10437 10443 2840 6718 6719 10460 2885
asbo	6690 6691 3730
asbo$	10428 10429 6692 7596
asbos$	10428 10429 6692
ascert	2760
asd	3827
ashamed$	9923 2321
asian$	1702 1724 5594 5601 5625 5626 5627 1762 3334 3335 3361 7259
aside$	6232 6310
ask$	650 4609 9611 9612 9613 6442 7298
asked$	176 177 178 179 180 4124 7964 7965 650 8289 9520 9711 9716 9719 9720 9722 9723 9724 9725 9734 9735 9736 9893 10111 2564 6442 2676 6552 6843 6855
asking$	4514 649 650 9465 9611 9612 9613 7298 7317
asks$	650 9520
asleep$	2317 2318 2491
asperg	3827
aspirations$	8916 7142
aspiring$	3143
assaul	10324 10337 10346 10352 10364 10365 10366 3000 6871 10610 10617 6902 6904 6920 6923 3737
assault$	7995 8412 8413 10328 10609 10640 10642 10657 10658 10659 10661 7004 7603
assaulted$	6866 3058
assaults$	10658 10659 7004 7603
assert	2861
assertive$	6727
assess	10502 10532 3047 7384 7481
assess$	5425 5426 5427 5428 1617 5484 5485 5486
assessed$	1074 1238 2580 2705 2732
assessing$	5425 5426 5427 5428 1617 5484 5485 5486
assessment$	10534 7435 7532
assessments$	7435 7532
assist	2570 2781 6758
assist$	39 2776 2783 2838 2875 10496
assistant$	6809 10548 10560
assisted$	10166 2776 2783 2875
assisting$	2776 2783 2875
assists$	2776 2783 2838 2875
associ	10151 10196 10198 10210 6515 2685 6582 10325 10342 7390 7466 7467
associate$	7919 7948 7950 7951 7952 7981 8194 8195 8196 8197 8198 8576 1024 3127 6994 7008
associated$	967 1024 7008
associates$	7711 8576 1024 10178 10182 10253 10254 10256 10301 2698 3127 6994 7008 3557
associating$	8194 8195 8196 8197 8198 1024 2698 3127
association$	970 971 8576 5973 5978 5979 10082 6371 10149 10150 2698 10320 6994 7008 7025 3525
associations$	970 971 8576 10253 10254 6551 6994 7008 7025
assume$	813 2733
assumed$	813
assumes$	813 2733
assuming$	813
assured$	7194
asthma	3831
astonishing$	6268 10007
astray$	8644 8645 8646 8647
asylum	3715
asylum$	7581
at	6837
at$	15 7651 7875 4543 8464 8739 1233 8966 8967 9306 9309 1715 5903 2042 2049 2050 6176 6183 6314 10087 10252 10391 6664 6726 10482 6765 6799 6814 6820 6821 6866 6881 6893 6908 7311 7505 7570 7593 7598
athena$	10261
athletic$	3338 3783
atrocious$	3793
attach	2898
attachment$	6764 3612
attack	10610
attack$	7995 7482 7498
attacked$	7652 7996 8263 8285
attacks$	7482
attemp	7442
attempt$	8383 780 4647 4648 9452 5716 1851 5718 1853 1854 9747 9748 9858 9859 9860 9861 9862 9863 9864 6130 6131 6132 6133 6134 6985
attempted$	9836 9837 9838 9839
attempts$	9452 5716 1851 5718 1853 1854 10004 10005 6985
attend	10570 3657 3851
attend$	7714 7919 8457 4722 8813 8816 9435 9466 9472 9486 9558 9883 10064 6817 3042 7290 7291
attendance$	10037 10103 10554 10565 6984 7093 3850
attended$	8199 8207 9568 9569 9570 9571 2067 10111 6817 3042
attender$	8712 6984 7048 7058
attenders$	8712 6984 7048 7058
attending$	9465 6817
attends$	9558 9580 9581 9582 9583 10256 3042
attent	6596
attention$	7624 7661 7662 4121 4122 4125 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8259 4522 8295 4558 8299 8535 8546 8547 8597 4954 1260 1277 8903 8904 8907 8985 8986 8987 8988 9680 9714 9718 9719 9720 9722 9723 9724 9725 9858 9859 9860 9861 9862 9863 9864 2561 10334 2734 6980 3250 7117 7118 3272 7399 3827
attitude$	7673 7901 715 4596 731 1227 1228 8909 1495 1496 1497 1498 1499 5401 5402 5403 5404 5405 2439 2440 2441 2442 6931 7078 3241 7139 7140 7342
attitudes$	7673 1227 1228 5401 5402 5403 5404 5405 6931 7078 7139
attract$	7623 3886 255 256 655 656 5166 3109
attracted$	7623 3886 255 256 655 656 8335 935 944 945 946 947 948 949 950 951 952 953 954 955 956 957 963 3109
attracting$	7623 3886 255 256 655 656 3109
attractive$	3783
attractor$	7436
attractors$	7436
attracts$	7623 3886 255 256 655 656 8335 3109
attractted$	7623 3886 255 256 655 656 3109
attractting$	7623 3886 255 256 655 656 3109
attrib	10349 2835
attributable$	10347
attributed$	2706 10347
auburn$	3382
august$	8033
aunt	6838 10578 10619 6884
aunt$	10576
auntie	10619
author	2811
authorised$	6552
authorities$	8928 8929 5973 5978 5979 10082 6371 10149 10150
authority$	8757 8808 8898 5973 5978 5979 10082 6371 10149 10150 6874 10613 6998 7133 3503
authors$	688
autism	3827
autist	3827
autumn$	8033 8034
availa	2611
available$	7645 6953
average$	3338
averse$	1204 1205 1206 1207 1208
avoid$	8457 8772 5565 5566
avoidant$	8831 8832 3240 3768
avoided$	7994 4257 392 8199 8207 4503 9704 7362
avoiding$	5565 5566
awaiti	2934
awaiting$	6800 3723
aware$	206 207 208 209 210 211 212 213 214 215 216 217 218 5204 8943 8944 9279 2683 6633
awareness$	4754 5445 1580 1581 5448
away$	7733 7865 7866 4137 7894 7895 7940 7956 7959 7971 8075 8076 8081 8206 8215 8340 8341 8376 8381 8384 4726 1299 9458 5773 9818 9819 9844 9845 6165 6166 6610 10409 6753 10584 6868
awkward$	8893 8894 8895 8896 8897 10472 7111
b$	6885 10623 7603
babies$	9082 9083 9084 9085 9086 9148 9149 9150 9151 9167 7171
baby	10578 7515
baby$	6780 6781 10591 2997 3387 3388
babysitter$	9284 9285 9286 9287
babysitters$	9284 9285 9286 9287
babysitting$	9233
back$	7690 7734 7735 4170 7925 7979 417 418 419 420 4321 4322 8069 8070 4447 4448 4449 4450 8223 8225 8226 8227 8382 8387 4726 4727 5604 9457 1897 9509 6161 6235
background$	7102 7595
backgrounds$	7102
backs$	4727 6235
backward$	10002
bad$	3967 7717 7718 7719 7720 4163 4209 397 398 8015 4655 8571 8572 8573 1028 1029 1030 4897 4899 4983 8731 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 5142 1737 9357 5621 5623 6078 2328 2329 2330 2331 10043 10044 10045 10046 2483 3067 3129 3146 3158 3159 3240 3248 3262 3273 3366 3476
badly$	1261 1722 5952 2362 7110 3260 3362 7266
baffling$	735 738 741 742
bag$	9373 9374 9382 6682
baggy$	9375 9376 3406
bags$	5631 9373 9374 9382 6697 7267
bail$	4856 6916 10654 3719 7586
bailed	3719
bailed$	7585
bait$	3131
baited$	3131
baiting$	7663 7664 7665 7666 7667 3131
baits$	3131
baitted$	3131
baitting$	3131
balaclava$	9414 7267 3788
balaclavas$	9414 9415 9416 9417 9419 7267 7433 3788
bald$	5615 3783
ball$	400 401 10022
bandana$	7267 3788
bandanas$	7267 3788
bandit$	3751
bandits$	3751
banger$	7008
bangers$	7008
banging$	7008
bangladeshi$	1724 5596
bank$	631 10638
banked$	631
banking$	631
bankked$	631
bankking$	631
banks$	631
bannin	2829 2830
banning$	2822 6695 6696
bare$	6138 3355
barely$	1590 5456 1591 5457 1592 1648 5514 1649 1650 5650 2258 2901 2951 3305 3636
barred$	307 308 309 310
barrel$	3345
barter$	522 523
bartered$	522 523
bartering$	522 523
barterred$	522 523
barterring$	522 523
barters$	522 523
base	6689
base$	10427
baseball$	3415
basic$	3446
basically$	1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 3303
basis	2824
bath	6889
bath$	10627
batted$	5720
battle$	3323
be$	3958 4193 4194 4195 7948 4244 4248 440 4439 676 677 4547 4699 915 4799 8618 1015 4891 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 4963 5049 1237 1263 1264 1265 1266 1267 1268 5155 5156 5294 5295 5296 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 9260 9262 1716 5744 5747 9492 9493 9494 5771 5819 5829 1968 1969 1970 1971 5859 6023 6095 6185 6186 2447 2448 6539 6540 6575 2731 10335 6598 10388 6651 6660 6661 6663 6752 3082 3166 3168 3172 3235 3237 3245 3492
beanie$	7267
beanies$	7267
bear$	7989 842 6315 3494
beard$	5632 7231 7247 7249
bearded$	3783
beards$	5632 7231 7247 7249
bears$	3494
beat	10595 10610
beaten	3000
beaten$	3916 6866
became$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5084 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 3082 3166 3168 3172 3220 3235 3237 3245 3647
because$	3882 275 297 299 4174 3007 10617
becom	2580 3617
become$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5089 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 9493 3082 3166 3168 3172 3220 3235 3237 3245
becomes$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 5793 3082 3166 3168 3172 3235 3237 3245
becoming$	5084 5090 3165
bed	3030 3033 3622
bed$	8003 8114 8115 8116 8117 8118 8119 8120 8121 6885 6886 6887 10635 6899 7488
bedbugs$	6896
bedroom$	6886 10630
bedrooms$	6697
beds$	8003
bedwetting$	7488
bee$	7042
been	6484 3049 3617
been$	3981 3982 4024 4025 160 169 4057 4058 427 440 8205 8214 8216 8217 8218 4494 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1189 5080 5081 5082 5088 5094 1237 1263 1264 1265 1266 1267 1268 1374 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1594 1716 5722 5723 5724 2085 2086 5968 9869 9870 6143 6144 9893 2363 2393 6271 6272 6273 6306 6307 6308 2447 2448 6372 6468 6539 2731 6651 2933 2935 6817 2954 3024 6915 3082 3107 3166 3168 3172 3220 3224 3235 3237 3245 3492 3647 3660 3671 3673 3695 3697 3703 3716 3717 3722
bees$	7042
before$	7967 5283 9081 10093 10122 10307 6908
befriend$	8087 488 489 490
befriendded$	488 489 490
befriendding$	488 489 490
befriended$	488 489 490
befriending$	488 489 490
befriends$	488 489 490
began$	440
beggars$	3501
begin	2816
begun	3657
behav$	8199
behave$	7919 8006 8194 8195 8196 8197 8198 4506 641 642 1118 1152 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 9466 9472 9486 9558 3244 3300 7290
behaved$	8194 8195 8196 8197 8198 8199 8207 8239 8240 4506 641 642 1118 5127 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 9568 9569 9570 9571 3244 7126 3300
behaves$	1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 9558 9580 9581 9582 9583 3244 3300
behavi	10431 2829 10577
behaving$	8199 1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1694 1695 1696 1697 3244 3300
behavior$	7673 1218 1219 1220 1221 1222 1223 1224 1225 1226 6931
behaviors$	7673 6931
behaviour$	3 4 5 6 7 8 9 3878 7617 7618 3885 20 7660 7673 7750 4020 7876 7877 7878 7879 7880 7881 7882 7883 7901 7911 7912 7913 7914 715 8330 4596 731 4616 751 752 8412 8413 8414 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8493 8494 8495 8496 8620 8653 1218 1219 1220 1221 1222 1223 1224 1225 1226 8881 8882 8883 8884 8886 8887 8888 10225 6505 6588 10343 6609 6686 6690 6691 6695 10437 10442 10443 2840 6718 6719 10460 10570 6833 6911 6931 6932 7008 7028 7029 7078 7106 3241 3667 3668 7595
behavioural$	3241
behaviours$	7660 7673 8881 8882 8883 8884 8886 8887 8888 6931 6932 7078 7106
behavs$	8199
behavved$	8199
behavving$	8199
behind	10198 6565 10309 10336 6599 2742 6627 6628
behind$	9119 9120 9121 9574 9576 6287 10303 6608 2963 7178 7547
being	3617
being$	4024 4025 7785 4240 4258 427 4411 676 677 915 4799 4866 4868 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5021 5071 1237 1263 1264 1265 1266 1267 1268 5216 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 5346 1716 2085 2086 9871 2363 2393 6270 6663 10506 2936 3082 3166 3168 3172 3220 3235 3237 3245 3671 3673 3695 3716 3717 3722
belief$	7337 7367
believe$	1149 1157 9883 10064 2733
believed$	4883 4884 8623 8624 8625 1149 1157 9597 9598 9599 9600 9601 2558 2705 2732 2737 2761
believes$	1149 1157 2733
believing$	1149 1157
belligerent$	3766
belong	2580
belongs$	10050 7356
below$	2963 7555
bench$	2800 10469 3043
benefit$	8457 2561 10166 2776
benefited$	2776
benefiting$	2776
benefits$	2776 2827
bereaved$	2974 3854
bereavement$	10608 3854
besotted$	548 549 550 551 552 553 554
bespectacled$	3783
bespok	2953
best$	1430
bet$	1968 5834 1969 5835 1970 5836 1971 5837 1972 1973
beta$	6786
betray$	3480
betrayed$	3477 3480
betraying$	3480
betrays$	3480
better$	3967 4000 8009 8244 8348 8349 4620 8359 8360 9697 2684
betwee	10255
between$	5333 7573
beyond$	8761 8762 8763 1262 1269 1391 1935 3197 3198 3434 3471
bid	2824
bifida$	7494
big$	3930 8569 1519 1520 1521 1522 1690 1720 3338 3346 3363 3382
biggest$	1744 3386 3559
biological$	3279
biopsy$	10538
bipola	6858 3830
bipolar$	10596
birth	6476
birth$	8925 3279 7514
birthmark$	3784
birthmarks$	3784
bit$	4254 9074 9075
bitchy$	3768
bitten$	7190
bitterly$	2362
black$	1702 1724 5594 1737 9347 5625 5626 5627 1762 1765 9406 9407 9408 9419 3334 3335 3358 3359 3366 3382 7267 3406 7433
blackheads$	7260
blacko	3833
blade	10660
blade$	4830 4831 4832 6907 10657
bladed$	10657
blades$	4830 4831 4832
blam$	2521 2522
blame$	311 312 313 314 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 4544 4545 8305 8306 8307 8308 8323 8324 8325 8326 727 728 729 805 8409 806 4704 4705 4706 4707 4708 9908 10051 10053 10054 6317 10056 10061 10062 6352 2529 2530 2531 2532 3490 3491 7360
blamed$	8285 727 728 729 805 806 2521 2522 2529 2530 2531 2532 3054
blames$	727 728 729 805 806 6317 10056 2529 2530 2531 2532
blameworthy$	3793
blaming$	727 728 729 805 806 9822 9823 9908 2521 2522 2529 2530 2531 2532 10142 10143 10144 10145
blammed$	2521 2522
blamming$	2521 2522
blams$	2521 2522
blank$	9434 5715
blanket$	1859
blatant$	1137 1138 1140
bleach$	3359
bleached$	3359 3382 7250
blight$	3208
blighted$	1141
blind$	6241 7362 3510 7509 7510
bling$	8567
blinkered$	3793
block$	8339 8978
blockers$	10524
blond$	5615 3359 3382 3783
blonde$	5615 3359 3381 3382 3783
blood$	7505 3662 3831
bloody$	3459
blue$	9347 3360 3382 7267
board$	5973 5978 5979 10082 6371 10149 10150 6461 10295 7400
boards$	7400
boast$	3133
boasted$	3133
boasting$	3133
boasts$	3133
boastted$	3133
boastting$	3133
bodge$	3796
bodged$	3796
bodges$	3796
bodging$	3796
bodies$	8113 8235 4500
bodily$	6919
body$	8113 4500 1495 1496 1497 1498 1499 9117 6525 2661 3370
boisterous$	3768
bomb$	7045 7046
bomber$	5634 7267
bombers$	7267
bombs$	7045 7046
bone$	3264
boned$	7212
book$	10407
boost	2882
boots$	7267
born$	2896 10518 3629 3644
borough$	7568
boss$	7855
bosses$	7395
bossy$	3768
botch$	3796
botched$	3796
botches$	3796
botching$	3796
both$	3107 3165 7310 3553
bother$	8255 8537 9521 9522 9523 9524 9638 9769 9840 6989 7315 7316
bothered$	8199 8207 9695 9706 9711 9716 9719 9720 9722 9723 9724 9725 9734 9735 9736 9737 9738 9739 6004 9761 9762 9763 9764 9769 6037 9841 9893 6303 10111 2515 7315 7316
bothering$	7315 7317
botherred$	7315
botherring$	7315
bothers$	5423 9162 7315
bottom$	3683
bottoms$	9412 1814 3417
bought$	4824
bouncers$	8947 8948 8949 8950
bound$	423 1889 1890 1891
boundaries$	8781 8782 6998
box$	6889 3381 7321 3456
boy	6489 10285 10286 10288 10317 2741 10363 6669 10430 10461 10478 6857 6924 7448
boy$	287 347 8162 733 1019 1178 8834 8860 8861 8862 8863 8864 8865 8876 1282 9008 1772 1819 1820 5778 5850 5851 6433 6901 10662 3134 7012 7024 3169 7051 7100 3243 7229 7252
boyfri	10577
boyfriend$	8067 8134 531 532 533 534 535 8170 8171 568 569 2977 10583 10591 10598 6963 6964 3099 3100
boyfriends$	8134 531 532 533 534 535 8170 8171 568 569 6963 6964 3099 3100
boys	6418 6425 10272 10273 6536 2673 2674 6570 2727 6619 2765 10431 6729 10467 2886 10493 3561
boys$	7686 7833 7853 7858 7861 287 7916 7945 347 4229 4230 4231 8005 4268 4270 4272 8035 8067 8102 8106 4469 4470 4475 4476 4484 4502 733 756 4661 4775 8543 8557 8579 4843 8588 8598 8599 8600 8601 4877 1012 1013 1014 1019 8630 8727 1177 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 1282 8891 8947 8948 8949 8950 9008 1459 5385 5386 5387 5388 9167 9199 9348 1772 1819 1820 9432 9525 9526 9527 9528 9529 5798 5799 5800 5815 5824 5830 9579 5842 9589 5895 9684 9846 6146 6147 6148 6149 6150 6151 6206 9959 9978 9986 9987 9988 9989 9990 9991 9992 9993 6396 10308 6593 2736 2738 2750 10355 10357 6631 2792 10453 6940 7012 7024 7051 7081 7100 3243 7229 7346 7354
braces$	7249 7260
brag$	3133
braged$	3133
bragged$	3133
bragging$	3133
braging$	3133
brags$	3133
braid$	7247 7249
braided$	3382 7250
braids$	9409 7247 7249
brain$	3833
brand$	9371 7282
branded$	9375 9376 3406
brands$	9371 7267 7282
brat$	3751
brats$	3751
bravado$	8568
breach	10210 3720
breach$	10402 3050
breached$	3050 3720
breaches$	3050
break	10577 6844 10592
break$	7919 990 991 5184 9494 9637 10451 3132
breakdown$	10042 10504 7147 7557 7568 7570
breakdowns$	7147
breakfast$	10623
breaking$	7663 7664 7665 7666 7667 990 991 9637 2427 2873 3132 3487
breaks$	990 991 9637 2427 3132 3487
breakup$	10582
breath$	9361
bribed$	6991
bridge$	8775 8776
bridges$	8775 8776
brief	2633
brief$	2548 2568 6499
briefed$	2676 6552
briefi	7384
briefing$	2568 6499 3534 7401
briefs$	2568 6499
bright$	3382
bring	2781
bring$	7623 3886 7641 643 644 645 646 647 734 1583 2793 2803 2833 3581
bringing$	643 644 645 646 647 734 1583 2793 2803 2833 3581
brings$	7623 3886 643 644 645 646 647 8335 734 1583 2793 2803 3581
broad$	3338 3344
broke$	990 991 5183 2427 3132 3487 7568
broken$	5142 5185 2427 2764 3234 7103 3487 7568
bronchitis$	3832
brothe	6838 10578 6841 2991 10604 10618 10619
brother$	8030 2968 10576 6839 2977 6872 7145
brothers$	8030 8925 7145
brough	6650
brought$	7616 7623 3886 7641 643 644 645 646 647 8335 8336 8337 734 1583 2694 10388 6658 2793 10399
brown$	1737 9347 3358 3359 3360 3366 3382
bruise$	3836
bruised$	3836
bruises$	3836
bruising$	3836
brunette$	5615 3783
brush$	2423 2444
brushed$	2366 2423 2444
brushes$	2423 2444
brushing$	2423 2444
buck$	5622 10020 3484
budget$	6355 10105 10114 10115
budgets$	10037 6355
bugs$	6896
build	10175 2775 2781 3519 3560
build$	1460 1461 9314 9315 9316 5632 2592 2739 7204
builded$	2592
buildi	6451 2781
building$	10105 10189 2592 2739
builds$	9314 9315 9316 2592 2739 7204
built$	5578 10222 6606 3339 7206
bulimi	3634
bulimia$	7500
bulimic$	7500
bulk$	2745 6637
bulky$	3338
bulletproof$	8761 8762 8763
bullied$	7649
bullies$	8640 8641 8642 8701 8702 8703 7031 7032 7038 7039 7331
bully$	8640 8641 8642 8701 8702 8703 7031 7032 7038 7039
bullying$	7663 7664 7665 7666 7667 8728 8926 10142 10143 10144 10145
bump$	6780
bunch$	8585 1098 1178 8834 8860 8861 8862 8863 8864 8865 8876 1327 1563 1564 9594 7024 7100 7150
bungle$	3796
bungled$	3796
bungles$	3796
bungling$	3796
bunk$	3080
bunked$	3080
bunking$	3080
bunks$	3080
burden$	4977
bureau$	10158
burgla	10151 10160 10204 10309 10324 2722 10333 10337 10345 10346 10352 10360 10364 10365 10366 6704 6904 6919 6920 6923 3737
burglar$	8701 8702 8703 10303 7038 7039
burglaries$	10310 6588 10442 10658 10659 10661 7439 7446 7603
burglars$	8701 8702 8703 7038 7039
burglary$	2563 6588 10328 10642 10657 10658 10659 10661 3553 3563 7603
burgle	3865
buried$	2212 2213 2419
burly$	3338 3783
burn$	1171 1172
burned$	1171 1172
burning$	1171 1172
burnned$	1171 1172
burnning$	1171 1172
burns$	1171 1172
burnt$	1171 1172
bury$	2212 2213 2419
burying$	2212 2213 2419
bus$	8031 8032
busine	6501 6703 7466
business$	8053 8054
businesses$	10155 10239 10441 10462
busy$	10058 6321
but$	4038 4590 4591 5313 1448 1449 1450 1451 1454 1455 1456 1457 5328 5329 5330 5331 5366 5382 5527 9636 6280 7336
buy	6559
buy$	7832
buzz$	3923 58 3927 7991 7992 7993 8535 8561 3373
by	6743 3596 3602
by$	7790 7852 4414 4415 4419 4801 4802 4823 8590 8821 5153 5469 9463 9689 9898 6162 6163 6164 9965 9968 9969 9970 9971 6411 6441 2669 10326 6590 6630 6793 10542 6812 3070 7311 7343 7398 7562 7564
c$	7603
cahms	3843
caked$	1746
calculated$	3965 100
calculating$	3768
call$	9671 9672 9673 10002 10004 10005 2569 2641 7354
called$	9893 10111
caller$	7048
callers$	7048
callin	10186
calling$	2569 6464 2641
callous$	3768 3793
callousness$	3793
callout$	7560
callouts$	7560
calls	2678
calls$	9671 9672 9673 10004 10005 10048 10049 2569 10198 6470 2641 10283 6699 7354 7355
came$	304 8239 8240 709 1394 1397 1802 1811 10111 2694 2730 2925 3104
camera	6525 6541
camera$	10257 10263 6526 10265 2669 10279 2681
cameras$	10257 10263 6526 10265 2669 10279 2681
camhs	3843
camhs$	5981
camouflage$	7267
campaign$	3606
can	2606
can$	3980 658 659 660 5085 1289 1355 1358 1359 1361 1369 1428 1559 1565 1589 1601 1604 1659 9302 5817 1974 1994 1997 5883 2159 2452 2599 2669 2778 6650 2794 2965 3429 3609
canada$	3407
cancer	6858 3831
cancer$	10596
candidates$	6684
cannab	10660 6926
cannabis$	34 3934 8114 8115 8116 8117 8118 8119 8120 8121 8126 4960 10271 6788 10527 10529 6907 10664 6941 3656
cannon$	7047
cannons$	7047
cannot	2910 2965
cannot$	866 923 5783 9536 9537 9538 9539 1993 2157 2229 6831
cap$	1793 9398 9399 9400 9409 9414 5685 5686 1821 1822 7267 3405 7272 7281
capab	6601
capabi	10474
capability$	3812
capable$	1161 1562 1567 5442 5465 5466 1606 1619 5864
capaci	10474
capacity$	1556
caps$	1793 9398 9399 9400 9401 9402 9409 9414 9415 9416 9417 5685 5686 1821 1822 7267 3405 7272 7281
capsules$	6784
captur	6451 3560
capture$	9303 9304 10189
captured$	6529
car	7575
car$	8058 8059 8060 8061 8582 8583 8584 3545
care	3010
care$	3936 3937 3938 3939 3940 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 5040 5182 5223 5431 5432 5433 5436 5437 5439 5440 5443 5454 9230 9231 9232 9233 9250 9255 9256 9257 9258 9259 9521 9522 9523 9524 9540 9541 9542 9681 5982 9721 9769 6032 9840 9858 9859 9860 9861 9862 9863 9864 9865 6130 6131 6132 6133 6134 10078 10079 10080 10081 6364 2499 2500 2501 10544 10572 10603 10612 6876 10632 3280 7315 7316 7363 3664 7565 7566 3701 3856
cared$	9695 9711 9716 9719 9720 9722 9723 9724 9725 9734 9735 9736 9764 9769 2499 2500 2501 7315 7316
career	10342
career$	4289 7028 7029 3173 3558
careful$	7625 3892 3893 3894 3895
carefully$	8244
careless$	78 79 81 82 4163 747 9810 9811 3116 3793
carelessly$	3793
carelessness$	3878 7617 7618 7902 7903 7904 7905 7906 7907 8297 4560 4598 4599 4619 3793
carer	2989 10604 3706
carer$	5135 5136 10574 10576 10612 3014 7565 7572
carers$	1162 1163 5135 5136 10612 7080 7565
cares$	9540 9541 9542 2499 2500 2501 3014
caribbean$	1724
caring$	3014 7300
carpet$	10027
carrie	10198 2648
carried$	4028 7784 7802 7820 8228 717 718 964 965 966 1769 1770 9836 9837 9838 9839 10413 3105 6972 3398
carries$	7801 7819 717 718 964 965 966 1120 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1440 1694 1695 1696 1697 1769 1770 5897 10223 10315 6580 3105 6972 3398 3494
carry	2648
carry$	7687 7702 4027 7800 7818 7919 7948 7950 7951 7952 4223 4224 4225 8194 8195 8196 8197 8198 717 718 8502 8504 8510 8512 964 965 966 8609 8610 1119 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1439 1694 1695 1696 1697 1769 1770 9494 5896 2816 3105 6972 3398 3494
carryi	10198 6565 10336 6902 6922
carrying$	7785 7976 8194 8195 8196 8197 8198 964 965 966 4870 1769 1770 10303 10315 2742 6627 6628 10640 6919 3105 3398
cars$	8582 8583 8584
case$	8691 8833 6368 10201 6506 2740 6641 10385 10650 7053 7055 7104 7105 3551 7591 7597
cases$	8691 8833 10201 7053 7055 7104 7591
cash	2817
cash$	7856 7857 4129 4130 4131 4132 4133 4135 4136 7991 7992 7993 4317 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8539 8540 8567 8581 6683 6907 3218
cast$	7686 5815 5824 5830 9589
casual$	9997
casually$	1722 3362 7266
casualty$	10536 10537
catalogue$	2082
catch	10175 10264 10387 6654 7472
catch$	2609 10266 10276 2787 10392 10393
catches$	2787
catching$	2787
category$	5098 3007
catheter$	3838
catty$	3768
caught	10398 10399
caught$	7649 7652 440 8759 8760 10359 3056 3224 3736
cause$	7616 7641 697 8690 1135 1136 9493 2756 2839 7052 3213 3216
caused$	7616 7641 697 8335 8336 8337 1135 1136 3213 3216
causer$	7019
causers$	7019
causes$	697 8335 8690 1135 1136 7052 3213 3216
causin	6599 2742
causing$	7663 7664 7665 7666 7667 697 8735 1135 1136 9637 6608 3213 3216
cautio	6904 7583
caution$	10642 10656 7596
cautioned$	10351 3719
cautions$	10656
cautious$	7627 9997
cavalier$	3793
cbo	6690 6691 3730
cbo$	10428 10429 6692 7596
cbos$	10428 10429 6692
cbt$	7523
cce$	8011
cctv	6525 6541 2754 6620
cctv$	6434 6435 6436 2571 2572 10185 2586 10263 6526 2662 2672 10279 2681 3536 7410
ceases$	10448
cell$	10158 7397 3536
cells	6914
cells$	10652
central$	10212
centre$	8740 10441 10445 10488 10491 7596
cerebral$	3831
certain$	1889 1890 1891 1932 5834 5835 5836 5837 1972 1973
certainly$	2044 2052 5918 2053 2054 7307
certainty$	1933
chain$	10209 7267 7390 3551
chains$	10209 7267
challe	10290 6671
challenge$	9637 10409
challenged$	9637 10359
challenges$	9637
challenging$	4899 8822 8823 8824 8825 8826 8827 8828 8829 8830 8893 8894 8895 8896 8897 1294 1295 1296 1297 1298 9637 3234 3238 3240 7111 3768
chance$	3992 3993 3994 129 7826 7827 7828 7829 7830 7831 4126 261 262 8463 8464 5788 5806 5889 2024 2404 2405 2406 2407 10028 10029 2807 2836 6985 7351
chances$	3992 3993 3994 129 7792 7824 7825 7826 7827 7828 7829 7830 7831 4126 261 262 8463 8464 2404 2405 2406 2407 10028 10029 6985 7351
change$	7730 362 8006 4392 8131 8438 8439 8440 8441 8808 8816 9435 9466 9472 9486 9555 9578 5841 9586 9611 9612 9613 9622 9627 5890 9883 7290 7291 7298
changed$	362 5781 9584 9597 9598 9599 9600 9601 3675
changes$	362
changing$	9611 9612 9613 5876 7298 3675
chaos$	8299 8561 8596 6989 7079
chaotic$	1271 3234 7101 3236 3238 3768 3793
chaperone$	9284 9285 9286 9287
chaperones$	9284 9285 9286 9287
character$	8721
characters$	5013
charg	10387
charge	10198 6565 2774 10383 6647 6658 10398
charge$	9767 10303 10377 6640 10406 2850 10656 7444 3610 7589
charged$	10351 10369 10396 3721 7588
chargeing$	2850
charges$	10314 10385 2784 10408 2850 10656 7444 7447 3610 7589
charging$	6647 3576
charity$	5973 5978 5979 10082 6371 10149 10150
charm$	5209
charms$	8235 8236
chart	2649
chart$	2578 6458 2682 7391
charted$	2682
charts$	7391
chase$	7661 7662 8535
chaser$	10004 10005
chasers$	10004 10005
chasing$	10004 10005
chat$	8090 8091 488 489 490 6479 2615
chated$	488 489 490
chating$	488 489 490
chats$	488 489 490 2615
chatted$	488 489 490
chatting$	488 489 490
chav$	3751
chavs$	3751
cheat$	7038
cheats$	7038
check	7384
check$	2582 6450 2589 2593 2597 2601 10257 2702 10521 7394 7406 7450
checked$	9893 10111 2593 6466 6544 6634 10435
checkes$	2593
checking$	2593 2597
checks$	2593 2597 10257 2671 2702 7394 7406 7450
cheek$	9346
cheeks$	9346
cheeky$	3768
chested$	7211 7221
chicken$	8031 8032
chief$	3209
child	10431 6830 6857 6924 7515
child$	287 347 508 733 1019 1178 8834 8836 8837 8860 8861 8862 8863 8864 8865 8876 1282 9008 9077 9082 9083 9084 9085 9086 9148 9149 9150 9151 9306 9309 1772 1819 1820 5780 6781 10568 10613 3011 3012 10662 3090 3134 7011 7024 3161 3164 3173 7100 3243 7143 7171
childhood$	3619
childish$	5406 5407 5408 3768
childlike$	9119 9120 9121 5406 5407 5408 5542 5543 5544 5545 7178
children$	7686 287 7916 347 8005 4268 4270 4272 4469 4470 4475 4476 4484 4502 733 756 4661 4775 8588 8598 8599 8600 8601 4877 1012 1013 1014 1019 8630 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 1177 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 1282 1315 9008 5312 1459 9076 9082 9083 9084 9085 9086 9148 9149 9150 9151 9167 9306 9309 1772 1819 1820 9525 9526 9527 9528 9529 5798 5799 5800 5815 5824 5830 9579 5842 5895 9684 2117 2118 9846 6146 6147 6148 6149 6150 6151 6198 6205 9978 9986 9987 9988 9989 9990 9991 9992 9993 6336 6395 6396 3010 6940 6996 7011 7024 7081 7100 3243 7143 7171 7310 7345 7346 7348 7354 7572
chin$	9346
chinese$	1724 5596 7259
chip$	5172 1307
chis	3517
chis$	7383
chlamy	3650
chlamydia$	7516
choice$	3 4 5 6 7 8 9 7673 3949 3950 85 86 3953 88 89 90 3957 92 7697 7698 7699 7700 7701 7703 3966 7705 7706 7707 7708 7709 7710 107 108 109 7738 7739 7740 7741 7742 7743 7744 7745 7876 7877 7878 7879 7880 7881 7882 7883 4149 7888 7889 7890 7898 7899 4210 7949 346 4213 4214 4215 4216 8951 9091 5471 5472 5473 9212 9213 6931 6932 6933 6934 6936 7173
choices$	3 4 5 6 7 8 9 3878 7617 7618 7673 7697 7698 7699 7700 7701 7705 7706 7707 7708 7709 7710 117 118 119 120 7738 7739 7740 7741 7742 7743 7744 7745 7746 7747 7750 7753 7754 7755 7756 7757 4020 7876 7877 7878 7879 7880 7881 7882 7883 346 4213 4251 4252 4596 731 4616 751 752 8412 8413 8414 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 9091 9132 9133 5471 5472 5473 9212 9213 6931 6932 6933 6934 7173
choose$	110 111 112 130 131 7764 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8085 8086 9160 5455 9200 9201 9296 9492 9656 3071
chooses$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8085 8086 9656 2458 2459 2460 2461 3071
choosing$	110 111 112 130 131 7876 7877 7878 7879 7880 7881 7882 7883 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9203 9204 2458 2459 2460 2461 3071
chose$	110 111 112 130 131 7764 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 9656 10018 2458 2459 2460 2461 6350 10089 3071 7362
chosen$	110 111 112 130 131 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 383 384 8199 8207 3071
chronic$	10501 3628
chubby$	5579 5615 3783
chunky$	3338
cid	10157
cigarettes$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8581
cin$	3856
circles$	5631
circul	2694 3574
circulate$	2549 6416 2551
circulated$	2549 6416 2551 10156 2628
circulates$	2549 6416 2551
circulating$	2549 6416 2551
circulation$	7440
circumstances$	9655 9678 7576
citalo	3651
citalopram$	7517
city$	5574
civil	2829 3596
civil$	6695 3587
clad$	1774 1775 1776 7217 7228 3400
claim$	4878 4879 4880 7581
claimed$	4878 4879 4880
claims$	4878 4879 4880 2939
clamp$	3592
clamped$	10490 3592
clamping$	3592
clamps$	3592
clarif	2760
class$	4307 8654 8658 5050 8898 9147 10073 10660 6926 7548 3737 3822
classed$	1241 2580
classmates$	8030 9276 9282 6940 7037
clear	2587 2884
clear$	735 738 741 742 1737 1932 6290 2737 3366 3446 3574 3580 3599
cleared$	2887
clearly$	654 1917 1918 1919 1920 2044 2052 5918 2053 2054 5961 2447 2448 3492
cleft$	3831
clever$	1520 1521 1522
climb$	978 979
climbbed$	978 979
climbbing$	978 979
climbed$	978 979
climbing$	978 979
climbs$	978 979
clingy$	3768
clinic	2929 3617
clinic$	10521 6795 10537 3503 7487 7516
clinically$	3637
clip$	4388 4389 524 525 10185
clips$	4388 4389 524 525
close	2697
close$	10062 2492 2557 6563 7349
closed$	2408 2492 2542 7303 7306 7349
closes$	2492 7349
closing$	9822 9823
closure$	2822 3611
clothe$	7402
clothes$	3885 20 3903 7991 7992 8114 8115 8116 8117 8118 8119 8120 8121 715 4596 731 5637 5638 9398 9399 9400 9401 9402 9406 9407 9408 9409 9420 9429 6749 7267 7272 7402
clothing$	5637 5638 9398 9399 9400 9420 9429 7267 7269 7272
clout$	8568
club$	2509 3503
clueless$	3793
co$	4720 8800 5698 5729 5735 5740 5749 5825 7097 3596
coach$	7855 8109
coaches$	8109
coat$	9398 9399 9400 9409 7267 7272 7280
coats$	5637 5638 9398 9399 9400 9401 9402 9409 7267 7272 7280
cocain	6782 10660 6926
cocaine$	10520 6788 10529 10664 6941
cocky$	3768
coddling$	9233
code$	7203
codein	6782 6786
codeine$	10520 10524 10527
codes$	7203
coelia	3628
coeliac$	7494
coerced$	7649 8513 8514 8515 8516
cognitive$	3615
cohort	6489 10285 10286 10288 6570 10317 2741 6619 6669 10430 10461 10478 10483 7448
cohort$	8658 4923 1178 8834 8860 8861 8862 8863 8864 8865 8876 9147 9594 10294 10308 2736 10357 2792 10439 10453 10454 7100 3562
cohorts$	10294
cold$	9891 10086 10633
coliti	3628
colitis$	7494
colleagues$	5338 5339 5340 2638
collec	7384 3519 3560
collect$	2547 6457 6754
collected$	2547 6457 10222
collecting$	2547 6457
collective$	3446
collects$	2547 6457 10223
college$	5973 5978 5979 5981 10082 6371 10149 10150 10549 10550 10551 10553 10555 10561 10564 3503 7542 7543
colleges$	10558
collude$	689 690
colluded$	689 690
colludes$	689 690
colluding$	689 690
colostomy$	3838
colour$	7234
coloured$	3382
colours$	9420 7234 7267
combat	2833
combative$	3766
come	10245
come$	3996 7846 304 4221 4226 4227 8201 4473 4606 8457 1071 1392 1395 1593 5487 5488 5489 1802 1811 9466 9472 9486 9493 9558 9568 9569 9570 9571 2068 9740 9741 2730 2925 3104 7290
comes$	304 707 1072 1252 1393 1396 1802 1811 9558 10256 2925 3714
comfort$	6355
coming$	7725 304 8224 9465 2925 10601
comings$	6510 2685
comman	6470
command$	6737 7417
commands$	10208
comment$	1823 1824 1825 1826
commented$	1823 1824 1825 1826
commenting$	1823 1824 1825 1826
comments$	1823 1824 1825 1826
commentted$	1823 1824 1825 1826
commentting$	1823 1824 1825 1826
commit	6565 10336 6599 2742 6627 6628
commit$	7919 9466 9472 9486 9494 10293 10312 10339 10497 7290
commits$	10293 10497
committed$	10497 3057
committing$	10303 6608 10410 3057
committs$	3057
common$	4747 9812 9813 9814 10078 10079 10080 10081 6919 7363
commun	2555 6703 3045
communicate$	488 489 490
communicated$	488 489 490
communicates$	488 489 490
communicating$	488 489 490
communication$	2439 2440 2441 2442 3446 7342
community$	8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8682 8740 8744 8745 6421 6511 2758 2821 10441 10462 6911 6996 3728 3730
companion$	7711
companions$	7711
company$	7606 7711 4125 7929 7947 8566 4834 4835 5973 5978 5979 10082 6371 2509 10149 10150 6995 3502
compar	2600
compare$	6450
compared$	6466
compass$	8486
complacency$	9908 3793
complacent$	6321 3793
complain$	1823 1824 7308
complained$	1823 1824 7308
complaining$	1823 1824 9637 7308
complainned$	1823 1824 7308
complainning$	1823 1824 7308
complains$	1823 1824 7308
complaint$	1017 1018 9817 9897 7002 7354
complaints$	1017 1018 9817 9897 10048 10049 7002 7354 7355
comple	10413
complete$	1137 1138 1140 1859 2475 2592 3446
completed$	7790 9568 9569 9570 9571 2067 9836 9837 9838 9839
completeed$	2592
completeing$	2592
completely$	1338 5952 3318 3437 3440
completes$	2592
complex$	3238 3619
complexion$	5632 7232 3784
complexions$	7232 3784
compliance$	7007 7095
compliant$	5145 7094
complicit$	40 407 408 409 410 424 8184 690 6973
complicity$	7900 689 6626
complied$	8207
complies$	9580 9581 9582 9583
comply$	7919 8457 9435 9466 9472 9486 7290 7291
comprehension$	7337
compromise$	10 3061 3062
compromised$	10 3061 3062
compromises$	10 3061 3062
compromising$	7606 10 3061 3062
compulsive$	3173
computer$	7407
conceal$	768 769 1806
concealed$	768 769 1806 7284
concealing$	768 769 1806
concealled$	768 769 1806
concealling$	768 769 1806
conceals$	768 769 1806
concer	6744 2912 2966 2999 3651
concern$	3943 4750 6021 6022 9858 9859 9860 9861 9862 9863 9864 9865 9897 7354
concerned$	5414 5415 5416 9155 9156 9157 5420 5421 6300 6301 6379 2514 10336
concerning$	8822 8823 8824 8825 8826 8827 8828 8829 8830 3240
concerns$	8493 8494 8495 8496 6021 6022 9897 10048 10049 10482 7354 7355
concerta$	7517
conclusion$	10132
conclusions$	10132
concus	3833
condescending$	3794
condit	6762 3720
condition$	10500 10654 7498 7511 7525 7585
conditional$	3717 3718
conditions$	8594 3027 10654 7576 7585
conduc	2648 10413 2816
conduct$	3 4 5 6 7 8 9 3878 7617 7618 3885 20 7673 7901 4596 731 8412 8413 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8620 1218 1219 1220 1221 1222 1223 1224 1225 1226 1398 1399 1400 1401 1402 1403 6931 3241 3612
confer	10615
confidence$	1378 1380 1495 1496 1497 1498 1499
confidential$	3520
confidentiality$	10025
confir	2760
confiscated$	6520 10421
conflict$	8299 8541 9638 3027 7008
confro	10290 6671
confront$	10409
confrontation$	8299 8541
confrontational$	8831 8832 8893 8894 8895 8896 8897 7111 3766
confrontations$	8541
congregate$	8932 7202
congregated$	8932 7202
congregates$	8932 7202
congregating$	8932 7202
connected$	1024 2706 10336 6607 7008
connection$	3055
conscious$	3965 100 4160
consensual$	3295 3746
consent$	7900 540 541 542 543 544 545 1348 1349 1350 1351 9160 9263 5535 5536
consented$	540 541 542 543 544 545 8150 547 575 1348 1349 1350 1351
consenting$	540 541 542 543 544 545 3295 3309 3746
consents$	540 541 542 543 544 545 1348 1349 1350 1351
consequences$	7674 7675 7676 7677 7679 7680 7681 7683 7748 146 7758 4072 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8757 8942
consid	2580 2694 2876
consider$	8457 1175 9466 9472 9486 9883 7290
considerable$	5027
considered$	4883 4884 1059 1175 1236 2913 3165
considering$	1175 2913
considerred$	1175
considerring$	1175
considers$	1175
consistent$	1859
consistently$	2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 3423 3442
consort$	3127
consorted$	3127
consorting$	3127
consorts$	3127
consortted$	3127
consortting$	3127
consta	6434 6435 6436 2571 2572 2672
constable$	10172 10173 10174 6437 6438 6538
constables$	10172 10173 10174 6437 6438 6538
constant$	6266 6267
constantly$	477 2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 2362 3442
consti	2580
consul	6792 6797
consultant$	10530 10531 10535
contac	10186 10196 6515 2685
contact$	4121 4122 4125 8087 488 489 490 492 493 494 495 496 497 498 1320 1321 10186 2995 7149 7286
contacted$	488 489 490 492 493 494 495 496 497 498
contacting$	488 489 490 492 493 494 495 496 497 498
contacts$	488 489 490 492 493 494 495 496 497 498 10253 6551
contactted$	488 489 490 492 493 494 495 496 497 498
contactting$	488 489 490 492 493 494 495 496 497 498
contain$	8766 8767 8794 9611 9612 9613 6481 7298
contains$	6481
contempt$	10127 10128 10129 10130 10131
contemptuous$	3794
content$	246 247 252 357 358 359 387 388 573 574
continually$	477 2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 3442
continue$	7764 7799 7821 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 9493 3078
continued$	7764 7784 7799 7821 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 1859 3078
continues$	7764 7799 7821 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 3078
continuing$	7764 7799 7821 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 3078
continuously$	2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 3442
contra	3648
contraception$	9209 9210 9211 7514
contraceptive$	7514
contract$	10424 7596
contracts$	10424
contradictory$	8623 8624 8625
contribute$	689 2838
contributed$	7616 689 8336 8337
contributes$	689 2838
contributing$	689
contro	2833 6700 3611
control$	8457 8483 8489 8720 8751 8766 8767 8794 8822 8823 8824 8825 8826 8827 8828 8829 8830 5124 8866 8873 8874 5146 8908 8914 8915 5490 5491 5567 9534 9611 9612 9613 6434 6435 6436 2571 2572 2573 6501 2672 6541 2754 10438 6717 2863 10484 7064 7298 3607 7477
controlled$	7649 8177 9471 9477 9482 9491 9567 9597 9598 9599 9600 9601
controlling$	3240 7395 3768
controls$	7395
convenience$	6355
conveniently$	3496
convic	6647 6658 3860
convict$	3582
convicted$	10351 10369 10396
convicting$	3582
conviction$	10385 3817 3861
convictions$	10314 10385 10408 3817 3861
convince$	9555 9578 5841
cool$	8608 4871 4872
cooper	6758
cooperate$	7891 8457 8801 8813 8816 9435 9466 9472 9486 9883 10496 7290 7291
cooperated$	8801
cooperates$	9580 9581 9582 9583
cooperating$	8801
cooperation$	8800 7097
coordi	3596
cope	6787
cope$	5227 1381 5248 5249 1384 1398 1399 1400 1401 1402 1403 9160 5431 5432 5433 5436 5437 5439 5440 5443 1584 1585 1586 9200 9201 5467 1602 1603 5470 1610 9885 10525 10526 3317
coped$	1398 1399 1400 1401 1402 1403 1610 3317
copes$	1398 1399 1400 1401 1402 1403 1610 3317
copied	2554
copied$	10217
coping$	1398 1399 1400 1401 1402 1403 5431 5432 5433 5436 5437 5439 5440 5443 9203 9204 1610 3317
copy$	2633
core	10483
core$	4988 4989 10212 10395
cornrows$	3784
corporate$	3446
correl	2600
correlated$	6466
corrob	2555
corroborated$	6421
corrupting$	1028 1029 1030 3159
cotton$	3308
couch$	10626
could$	21 22 23 24 25 351 352 353 354 355 356 360 361 366 367 368 369 370 371 390 391 658 659 660 5086 1290 1355 1358 1359 1361 1369 1428 1559 1565 1589 1659 9302 5817 1974 1995 1996 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2158 2166 2230 2414 2484 2485 2487 2488 6428 2565 2599 2778 2794 2965 3429
council$	5973 5978 5979 5981 10082 6371 2509 10149 10150 3446 3493 3502
counse	6792
counselling$	10534 7486 7523
counsellor$	10530 10531
count$	1968 5834 1969 5835 1970 5836 1971 5837 1972 1973
countless$	4033 4055 6266 6267 6290
country$	6943
county$	4274 4291 4298 4301 4308 4310 8055 8056 8057 1100 8738 5231 10345 6616 7568 3822
couple$	1327 10621
courier$	8704 1106 7040
couriers$	8704 1106 7040
course$	5911 5918 2053 2054 9660 9671 9672 9673
courses$	9671 9672 9673
court	6658 10398 6902 3578 3720
court$	8004 655 656 6567 10396 10400 2800 10469 10640 10646 3043 3049 3109 3578 7444 7557 7589 7590 3725 3730 7598
courted$	655 656 3109
courtesy$	9753 9754 9812 9813 9814
courting$	655 656 3102 3109
courts$	655 656 8928 8929 10396 2800 10469 10640 3109
cousin	10578 10619
cousin$	8030 2968
cousins$	8030
cover$	8408 1806 6171 2422
coverage$	6550
covered$	1806 2422 7284
covering$	9385 1806 2422
coverings$	9385
coverred$	1806 2422
coverring$	1806 2422
covers$	1806 2422
covert	2883 3536
covert$	6749 3520 7402 3571
covertly$	7402
cowardly$	3793
cowards$	7331
cp$	3856
cpn$	6692
cpns$	6692
cps	6477
cps$	10215
cpw$	6692
cpws$	6692
crack	6782 10660 6926 3593
crack$	4960 9999 10271 10520 10529 10664 6941
crackdown$	7459
cracked$	10399
crackeddown$	7459
crackingdown$	7459
cracks$	9999
cracksdown$	7459
crave$	931 932 3252
craved$	931 932 3252
craves$	931 932 3252
craving$	931 932 3252
crazy$	7101
create$	499 697 1135 1136 2592 3213 3216
created$	499 697 1135 1136 3213 3216
createed$	2592
createing$	2592
creates$	499 697 1135 1136 2592 3213 3216
creating$	499 697 1135 1136 3213 3216
credibility$	7005
credible$	8619
credit$	8114 8115 8116 8117 8118 8119 8120 8121 8126 8128 8129
crew$	9147
cries$	1303
crime	10151 2555 10160 6426 10204 10210 2612 2639 6573 10325 2722 10337 10338 10345 10346 2743 10352 10360 10364 10365 10366 10372 6638 6699 6704 6705 6722 6729 10467 10499 6923 7390 7404 7428 7455 7466
crime$	7661 7662 8011 8025 8027 8548 8596 8728 8738 8926 10157 6421 10164 2563 6446 6449 2590 2591 2596 10201 10204 6478 2617 6490 10229 10230 6494 2631 6500 2636 6505 6507 10303 10310 10311 6583 6585 6588 6609 6612 2763 6635 10374 10375 10376 6665 6685 6690 10437 2834 10442 10443 2840 10446 10447 6711 10449 10450 2854 10460 2885 2893 3045 10661 6937 6939 7008 3218 3531 3551 3563 3570 7439 7446 7456
crimes$	8011 10201 10310 10311 6588 6609 10437 2893 7439 7446
crimin	10151 2555 10160 10196 10210 2697 10304 10309 10324 10325 10345 10372 6699 3551 7421 7428 7455 3596 7466 7467 3724 3737 3822 3823
criminal$	8011 8015 8018 8035 8571 8572 8573 8574 1039 8701 8702 8703 1121 5142 5148 5149 5150 10072 6421 6446 6487 6563 10302 10332 6604 6642 6647 6902 3045 6919 6920 6923 6939 3128 3163 7038 7039 3233 3275 7151 7390 3526 3578 3729 7603 3768
criminalise$	2470 2471 2472 2473
criminalised$	2470 2471 2472 2473
criminalises$	2470 2471 2472 2473
criminalising$	2470 2471 2472 2473 10142 10143 10144 10145
criminality$	8011 8025 8027 8738 10437 6937 7078 7417
criminally$	3266 3551
criminals$	8035 8548 8550 8571 8572 8573 8577 1039 8701 8702 8703 1121 8779 10072 10331 10332 6939 7038 7039 7151
criminogenic$	3757
crimint$	10261
crisis$	6797 7525 3843
crohn	3831
crook$	8736 7038 7077
crooked$	5620
crooks$	8736 7038 7077
crop$	5643 9398 9399 9400 9415 9416 9417 5683 7272 3412
cropped$	3382 3406
cross	2600
crosscheck$	6450
crosschecked$	6466
crossreferenced$	6466
crowd$	8585 1327 6995 7024 7025
crown	3724
crown$	6477
cruel$	9810 9811 9821 9915 3768
crushed$	2764
cry$	1303
crying$	1303
cse$	8011
cues$	2404 2405 2406 2407
culpable$	7358 3793
culpri	6565 7448 3815
culprit$	8640 8641 8642 10303 7031 7032 7075 7425
culprits$	8640 8641 8642 10303 7031 7032 7075 7425
culture$	2304 2305 7008
cunch$	6943
cunning$	3768
curb	2833
curfew	3045
curfew$	6911 10654 6998 7452 7599 3862
curfews$	6998 7452
curiosity$	3878 7617 7618 4619 9858 9859 9860 9861 9862 9863 9864 10078 10079 10080 10081 7363
curled$	5606
curly$	3359 3382
curren	2555
current$	6421 6463 6642
custod	2612 10398 10592 10595 6858 6914
custodial$	3728
custody$	8027 2586 6478 6583 6585 10572 10596 2996 10652
customer$	4114 8109
customers$	4114 8109 8947 8948 8949 8950 10462 6996
cut	2833 3624
cut$	9375 9376 5660 2906 7239 7250 7457
cuts	2833
cuts$	2906 7239
cuttin	2833
cutting$	2906
cynical$	8831 8832 9821
cystic$	3628
dabble$	407 408 409 410
dabbled$	407 408 409 410
dabbles$	407 408 409 410
dabbling$	407 408 409 410
dad	6838 10578 6841 2979 2989 6856 2991 2994 10604 10618 10619 6884
dad$	8925 5279 1523 5390 5391 5392 5393 2968 2969 10574 10576 6839 2976 2977 2980 10587 10588 2987 2988 2992 10599 10603 6872 7145
daddies$	6967
daddy$	6967
dads$	2987 7145
daft$	81 82 788 3117
daily$	10526
damage	6573 2722 10337 10338 10345 10346 2743 10352 10364 10365 10366 6638
damage$	10042 10311 6588 6609 10375 10376 10640 10657 10658 10661
damaged$	3234 7101
damn$	9752 9835
damp	3030
damp$	10633 6896
dance$	8770
dancers$	5815
danger$	7604 7605 7615 7661 7662 7663 7664 7665 7666 7667 7674 7675 7676 7677 7679 7680 7681 7683 4061 4062 4063 4064 4065 4066 4067 4068 203 204 205 4072 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 4512 4513 8268 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8487 8492 8493 8494 8495 8496 8535 8537 8541 8548 8561 4925 1060 4927 4928 4929 4930 4931 4932 4933 4934 4935 4936 8675 8676 4939 4940 4941 4942 4943 4944 8942 9139 9140 9141 9142 9143 9209 9210 9211 6258 6724 6937 6975 3124
dangerous$	7604 7605 3967 8018 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 4828 8578 3066 3767
dangers$	7604 7605 7674 7675 7676 7677 7679 7680 7681 7683 4013 4014 4072 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8493 8494 8495 8496 8942 9209 9210 9211
dark$	1737 9347 9357 1765 5682 3358 3359 3360 3366 3382 7267 3406 7433
darker$	1737 3358 3366
darkest$	1744 3386
data	6462
data$	10025 10200 10257 7406
databa	7384 7388
database$	10176 10188 10214 10321 10322 7407
date	6694
date$	10432 7591
dates$	2610 7591
dating$	3102
daught	10431
daughter$	9076 6781
daughters$	9076
daunt$	5511
dawn$	3574
day	7442 7463
day$	3962 9630 9631 9632 2043 9671 9672 9673 10281 2807 10525 10526 2957 6825 6826 7365
days	6787
days$	9671 9672 9673 10525 10526 10550 2957 7365
dazzled$	935
dc$	10236
dci$	10236
dead	10595
dead$	10507 10597
deaf$	6242 6243 6244 3511 7508
deal	10324
deal$	7919 4223 4224 4225 7989 441 442 443 4312 8609 8610 1049 8707 5061 5212 1381 5248 5249 1384 1533 9200 9201 2525 10290 10293 10312 10315 10339 10340 3075
dealer	7421
dealer$	7624 4094 7840 7850 7851 7859 7867 7987 8015 8035 8038 8055 8056 8057 8066 8068 8071 8106 8140 8182 8407 4825 8564 8565 8571 8572 8573 8574 1039 8684 8701 8702 8703 8710 1121 9209 9210 9211 2894 6935 6939 7038 7039
dealers$	7624 4094 7840 7850 7851 7859 7863 7867 7987 8015 8035 8038 8055 8056 8057 8066 8068 8071 8106 8140 8182 8407 8548 8551 4825 8564 8565 8571 8572 8573 8574 8577 1039 8684 8701 8702 8703 8710 1121 8947 8948 8949 8950 9209 9210 9211 10330 2894 6935 6939 7038 7039
dealin	10151 10160 10198 6565 10309 10333 10336 10337 10345 10346 10364 10365 10366 6902 6919
dealing$	7661 7662 8011 8021 8026 8044 441 442 443 8052 8055 8056 8057 1049 8728 8926 5410 2566 10303 10341 10410 10442 10640 10657 3060 3075 7413 7602
deals	10198
deals$	441 442 443 1049 10223 10293 10315 10340 3060 3075
dealt$	441 442 443 4911 4912 4913 4914 1049 2524 10398 10399 2799 2877 3047 3075
death	10577 10579 10617
death$	8268 10506 2974
debt	10577
debt$	7557
debts$	7557
decamp	3551
decamped$	7417
deceitful$	3768
december$	8033
decency$	9753 9754 9812 9813 9814
decent$	6098 6099 6100 6101
decide$	9160 5455 9200 9201 9296 9302 10175
decided$	110 111 112 9302 10018 2460 2461 6350 10089
decides$	9302
deciding$	9203 9204 9302
decisi	2855
decision$	3903 7673 3949 3950 85 86 3953 88 89 90 3957 92 7697 7698 7699 7700 7701 3964 7703 3966 7705 7706 7707 7708 7709 7710 113 114 115 116 7738 7739 7740 7741 7742 7743 7744 7745 4011 4210 7949 346 4213 4214 4215 4216 9091 5471 5472 5473 9212 9213 2217 6194 10385 6931 6932 6933 7173
decisions$	3 4 5 6 7 8 9 3903 7673 7697 7698 7699 7700 7701 7705 7706 7707 7708 7709 7710 113 114 115 116 117 118 119 120 7738 7739 7740 7741 7742 7743 7744 7745 7746 7747 346 4213 4251 4252 4596 731 8412 8413 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 9091 9098 9132 9133 5471 5472 5473 9212 9213 2217 10385 6931 6932 6933 7173
decked$	1774 1775 1776 3400
declin	2833 2892 10532
decline$	1209 1210 1211 9448 3421
declined$	1209 1210 1211 9448 9454 9459 9460 9461 9462 3421
declines$	1209 1210 1211 9448 3421
declining$	1209 1210 1211 9448 3421
decrea	2833
deemed$	4883 4884 1236
deep$	1765
defeating$	3972
defect$	10500
defenceless$	5429
defend$	5221 5431 5432 5433 5436 5437 5439 5440 5443
defending$	5431 5432 5433 5436 5437 5439 5440 5443
defensive$	3793
defensiveness$	9908 3793
deferred$	3730
defiant$	8831 8832 3240 3768
deficit$	7479
defied$	990 991 3132
defies$	990 991 3132 3501
definite$	1932
definitely$	2044 2052 5918 2053 2054 7307
defy$	990 991 3132
defying$	990 991 3132
degenerate$	3751
degenerates$	3751
degrade$	2870
degraded$	2870
degrades$	2870
degrading$	2870
degree$	294 295 296 9230 9231 9232
delay	10502 7481
delay$	10042 10098
delayed$	7362
delaying$	9822 9823
delays$	10042 10098
deliberate$	3965 100
deliberately$	477 3496
delicate$	3338
delinquency$	3751
delinquent$	3233 3234 7101 3240 3751
delinquents$	3751
deliver$	4223 4224 4225
demand$	6699 6754 7308
demandded$	7308
demandding$	7308
demanded$	7308
demanding$	8893 8894 8895 8896 8897 7111 7308
demands$	7308
dement	6858
dementia$	10596
demonise$	2470 2471 2472 2473
demonised$	2470 2471 2472 2473
demonises$	2470 2471 2472 2473
demonising$	2470 2471 2472 2473 10142 10143 10144 10145
demons	2716
demotivated$	3768
denial$	9908 6988
dental	2929
dental$	6795
dentis	6792
dentist$	10530
deny$	10426 2823
denying$	2823
department$	5973 5978 5979 10082 6371 2509 10149 10150 3493 3502
depend	7522
dependence$	2923
dependency$	2923
dependent$	2923
depends$	3034
deplorable$	3793
deport	10579 10592 6858
deported$	10596
depres	10577 10595 6858 3830
depressant$	7517
depressants$	7517
depressed$	7483
depression$	10596
depressive$	10594
deprive$	10426 2823
deprived$	3234
depriving$	2823
depth$	9931
dereliction$	3793
derision$	10127 10128 10129 10130 10131
descend$	421 422
descendded$	421 422
descendding$	421 422
descended$	421 422
descending$	421 422
descends$	421 422
descri	2560
described$	1064 1245
description$	2635 6546 7477
descriptions$	6415 10154 10177 2635 6546 10291
desert$	3480
deserted$	3477 3480
deserting$	3480
deserts$	7729 3480
desertted$	3480
desertting$	3480
deserve$	7726 7727 7728 680 681 3112
deserved$	7726 7727 7728 680 681 8288 3112
deserves$	7726 7727 7728 680 681 3112
deserving$	7726 7727 7728 680 681 3112
design	2580
designed$	2838 2887
designer$	8539 8540 5636 9375 9376 5663 1799 7267 7270 3406 3416
desire$	5865 9604 9605 9606 9607 9608 9609
desk	6426 6429
desk$	10158 10164 10165 10167 10179 10187 6456 6483 10228 10232 6497 10238 10350 6629 10403 7397
despite$	155 4021 156 157 158 184 186 190 191 192 220 8062 8063 8064 8065 8460 8461 8462 2400
destined$	423 1889 1890 1891 3426
destructive$	3935 8020 3160
detail	2560 2610 6476 2625 6491 6492 10373
details$	4109 4110 4111 10176 10177 10195 6479 10291 10492
detain	6654 10398 2889
detain$	10392 6755 3582
detained$	7433
detaining$	3582
detect	10157 6426 6434 6435 6436 2571 2572 6449 2590 2591 2596 6477 2617 6490 10229 10230 2631 6500 2636 6507 2672 6541 6612 2763 6635 6647 10387 6665 3580 7472 3815
detection$	9303 9304 10385 7444 3579 3580
detections$	10385 10408 7444 3579
detective$	2550 10164 10172 10173 10174 6437 6438 10187 2584 6456 2613 6480 6483 10228 6497 10236 10238 6531 6538 10279 10350 6629 10403
detectives$	2550 10164 10165 2562 10172 10173 10174 6437 6438 10179 2576 10187 2584 6456 10215 2613 6480 6483 10228 6497 10236 10238 6531 6538 10279 10350 6629 6649 10403
detent	3045
detention$	8653 9638 6911 7036 3849
detentions$	8653 7036 3849
deter$	2806 2850 3589
deteri	10532
detering$	2850
determ	2587 2699 2760
deterping$	2806
deterr	10399 3611
deterred$	10359 3589
deterrence$	7477
deterrent$	7465 7477
deterrents$	7465
deterring$	2806 3589
deters$	2806 2850 3589
deterting$	2806
develo	7384 3519
develop$	2547 6457 2592
developed$	1389 2547 6457 2592
developing$	2547 6457 2592
developmental$	3612 3619 3684
develops$	2547 6457 2592
deviant$	3234 7101 3240
device	2678 6681
device$	2615 2654 10259 10419 3540
devices$	2615 2654 10259 10419
devious$	3768
di$	10236
diabet	3831
diagnosed$	3826
diagnoses$	3826
diagnosis$	7479 3826
diagram$	2578 7391
diagrams$	7391
diazep	3651
diazepam$	7517
dice$	664
dicing$	664
dictate$	8751
did$	137 7784 7805 7813 7816 223 389 504 4457 4504 4614 4615 783 784 785 4660 4663 817 827 828 829 830 831 833 837 856 857 858 865 869 896 921 926 1197 1201 1300 1301 1302 1623 1629 1636 1639 1665 1682 2032 5910 9650 9651 5919 5920 2065 2122 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 6033 2177 6049 6055 2190 6057 6059 6063 2198 2199 2200 6067 6068 6088 6090 2247 2269 2271 2272 2273 2274 2275 9899 9900 2309 2311 10018 10066 10067 10068 10069 10091 10092 2495 3105 3449 3452
die$	10507
died	10579 6842 10595
died$	10580
diet	6777 6778
diet$	10515 10516
dietar	3634
dietary$	7500
dietician$	3845
dieticians$	3845
dietitian$	3845
dietitians$	3845
difference$	1467 9545 9546 9547 9548 9549 9550 9551 9552
different$	506
diffic	2708 10502
difficult$	7606 4728 4899 1190 1191 1192 1193 1194 1195 8822 8823 8824 8825 8826 8827 8828 8829 8830 8885 8893 8894 8895 8896 8897 1294 1295 1296 1297 1298 8926 6574 10472 3234 3238 3240 7107 7111 3768
difficulties$	8293 8300 8301 8885 2971 7107 7480 7525 3690
difficulty$	7480 7525 3690
dim$	3768
dire$	3794
direct	3596
directed$	6552
directing$	7395
directs$	7395
dirt$	10072
dirty$	9375 9376 10633 3382 3399 3406 3783
disabi	6777
disabilities$	7506
disability$	10515 6805 7479 7511 3839
disabl	6858
disabled$	10596 3839
disaffected$	3234 7101 3335
disappear$	8078 481 482 6261
disappeared$	481 482
disappearing$	481 482 6944
disappearred$	481 482
disappearring$	481 482
disappears$	481 482
disappointing$	2328 2329 2330 2331 6268 10007 3476
disappointingly$	3795
disaster$	1105
disasters$	1105
disband$	10451
discharge$	7584
discharged$	2542
discipline$	6987
disciplined$	4911 4912 4913 4914 7129
disclo	2611 2711 6577 3005
disclose$	7891 7919 8457 9466 9472 9486 7290
disclosure$	1017 1018
disclosures$	1017 1018
discov	6430 2587 6498 2699
discover$	10168
discuss$	9466 9472 9486 7290
disdain$	10127 10128 10129 10130 10131
disease$	7479
disengage$	7919 3764
disengaged$	7306 3764
disengagement$	3764
disengages$	3764
disengaging$	3764
disgrace$	4600 3793
disgraceful$	8822 8823 8824 8825 8826 8827 8828 8829 8830 9915 3240 3793
disgracefully$	3793
disguised$	3141
dishevelled$	3783
dishonest$	3768 3793
dishonour$	4600
disinterested$	7306 3768 3793
dismal$	2483 3793
dismally$	3793
disman	3811
dismantle$	10451
dismantled$	2764
dismantling$	2873
dismiss$	889 10061 3489
dismissed$	889 2408 3477 3489
dismisses$	889 3489
dismissing$	889 9822 9823 3489
dismissive$	8831 8832 3793
dismissively$	3793
disobedient$	3234 3768
disobey$	990 991 9637 3132
disobeyed$	990 991 9637 3132
disobeying$	990 991 9637 3132
disobeys$	990 991 9637 3132
disord	6573 2722 10337 10338 10345 10346 10360 10365 6638 6699 6700 6705 6722 6729 10467 10502 7522
disorder$	8885 8926 10311 6588 10374 10375 10376 10437 10438 10443 2840 10460 7107 7478 7479 7487 7500
disorderly$	3768
disorders$	8885 7107 7500
dispersal$	6690 6691
disperse$	10451
dispersing$	2873
display$	789
displaye$	6416 2551
displayed$	789 6416 2551
displayes$	6416 2551
displaying$	789 6416 2551
displays$	789
disposal$	7444 7596
disposals$	7444
dispute$	7560
disputes$	7560
disregard$	75 80 7919 990 991 5003 5004 1139 5006 3132 3489
disregardded$	80 990 991 3132 3489
disregardding$	80 990 991 3132 3489
disregarded$	80 990 991 3132 3477 3489
disregarding$	80 990 991 3132 3489
disregards$	80 990 991 3132 3489
disrespect$	10127 10128 10129 10130 10131 7308
disrespected$	7308
disrespectful$	8831 8832 3768
disrespecting$	7308
disrespects$	7308
disrespectted$	7308
disrespectting$	7308
disrup	10383 10387 10399 7472
disrupt$	8728 2753 2850 7308 3600 3814 3818
disrupted$	8728 10473 7308 7469
disrupting$	8728 9637 2753 2850 7308 3600 3814
disruption$	8728 8926 10356 10422 10476 10480 3601 7468 3604 3814 3818
disruptive$	1028 1029 1030 4899 8822 8823 8824 8825 8826 8827 8828 8829 8830 8926 3159 3234 7101 3240 3768
disrupts$	8728 2850 7308 3600 3814
disruptted$	8728 7308
disruptting$	8728 7308
distribute$	2549 6416 2551
distributed$	2549 6416 2551 10156
distributes$	2549 6416 2551
distributing$	2549 6416 2551
disturbance$	7560
disturbances$	7560
disturbed$	3234 7101 3768
dither$	3796
dithered$	3796
dithering$	7368 3796
ditherred$	3796
ditherring$	3796
dithers$	3796
divide$	10451
dividing$	2873
divorc	10577 10579 6842 6844 10592 10617
divorce$	10582
divorced$	10580
divorcing$	10580
dla	6805
dla$	10543
do$	135 7784 7803 7811 7814 224 4253 389 504 4489 4614 4660 4664 4666 4667 4668 815 827 828 829 830 831 833 835 863 867 894 8502 8504 8510 8512 919 924 1197 1199 1300 1301 1302 1549 1610 1621 1629 1634 1637 1643 1663 1680 9302 9442 5726 9466 9472 9486 9492 9493 5770 9520 5784 9536 9537 9538 9539 9540 9541 9542 9623 2032 5910 9650 9651 5923 5924 5927 2063 2123 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2179 6055 6057 2192 2249 2269 2271 2272 2273 2274 2275 2307 6325 6776 3105 7290 3449 3452
doctor	6792 2929
doctor$	10530
doctors$	6795
dodge$	5565 5566 2426
dodged$	2426
dodges$	2426
dodging$	5565 5566 2426
dodgy$	7606 8571 8572 8573 7230
doe$	3389
does$	136 7804 7812 7815 225 389 504 4660 816 827 828 829 830 831 833 836 864 868 895 920 925 1197 1200 1300 1301 1302 1610 1622 1629 1635 1638 1644 1664 1681 9302 5785 9540 9541 9542 2032 5910 9650 9651 5923 5924 5927 2064 2124 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 6033 2178 6049 2191 6059 2248 2269 2271 2272 2273 2274 2275 2308 2495 3105 3449 3452
dogs$	8722 8723 8724
doing$	7807 7808 7809 7876 7877 7878 7879 7880 7881 7882 7883 7885 389 504 8224 8991 1610 6034 6035 6050 6051 6055 6057 2269 2271 2272 2273 2274 2275 9910 9911 9912 9913 2495 10110 3452
dolled$	1827 1828 1829 3419
domestic$	10607 3694
dominant$	1147
done$	3963 7790 8199 4471 1341 1827 9520 9621 5958 5967 5974 5975 9717 9719 9720 9722 9723 9724 9725 9740 9741 6036 6052 6053 6054 6055 6057 6060 6061 6062 6063 2198 2199 2200 9836 9837 9838 9839 2269 2271 2272 2273 2274 2275 9880 9881 9882 9893 2311 2495 10109 3452
doomed$	1889 1890 1891 3426
door$	8249 8251
doorman$	8109
doormen$	8109 8947 8948 8949 8950
dopey$	3768
dose$	7520 7521
doss$	8777 8778
dossie	3528
dossier$	7394
dossiers$	7394
doubt$	9502 9503 9504 9505 5801 9659
doubtful$	4983
down	10349 2835
down$	277 302 402 403 404 405 406 4577 4578 4580 8416 4758 8796 8921 8922 8923 5608 5659 9425 5688 5699 9438 9449 9455 9936 9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9950 9951 9952 9953 9954 9955 9956 9957 9958 9961 9962 9963 9964 6227 9966 9967 6377 6409 6493 10307 10347 10392 10458 6828 6942 7250 7457 7458 7459
downed$	6493
downfall$	8293 8412 8413
downlo	6520
download$	7406
downloaded$	10258
downloads$	7406
downplay$	726 889 3115
downplayed$	726 889 3115
downplaying$	726 889 3115
downplays$	726 889 3115
downs$	6493
drag$	2417 6369
draged$	2417
dragged$	7649 2417
dragging$	2417
draging$	2417
drags$	2417
drain$	4976
drama$	8299 8535 8561 5792 9531 5794 3175 3658
drank$	2921
draw$	7623 3886 255 256 692
drawing$	692
drawn$	7649 936 944 945 946 947 948 949 950 951 952 953 954 955 956 957 963 1758 9471 9477 9482 9491 9567
draws$	7623 3886 255 256 692 8335
dreadful$	2328 2329 2330 2331 10043 10044 10045 10046 3240 3476
dreadlock$	3784
dreadlocked$	3382
dreadlocks$	3784
dreads$	7247 7249
dream$	5727
dress$	3885 20 8194 8195 8196 8197 8198 4506 641 642 715 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 1787 9392 5658 9398 9399 9400 9427 9428 9429 7267 3402 7272
dressed$	8194 8195 8196 8197 8198 8199 4506 641 642 1774 1775 1776 9392 9393 9394 9395 1815 9427 9428 1827 1828 1829 7218 7220 7228 3400
dresses$	1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 5637 5638 1787 9392 9398 9399 9400 9427 9428 7267 3402 7272
dressing$	3885 20 5652 1787 5675 3402
drew$	7623 3886 255 256 692 8335
drift$	417 418 419 420 421 422 462 463 9494 7364
drifted$	417 418 419 420 421 422 462 463
drifting$	417 418 419 420 421 422 462 463
drifts$	417 418 419 420 421 422 462 463
driftted$	417 418 419 420 421 422 462 463
driftting$	417 418 419 420 421 422 462 463
drill	10197
drill$	8939
drink	10595
drink$	7687 7702 7856 7857 4129 4130 4131 4132 4133 4135 4136 7919 7948 7950 7951 7952 8126 8194 8195 8196 8197 8198 8502 8504 8581 8597 1299 1300 1301 1302 10529
drinker$	10594
drinkers$	10597
drinki	6777 6778 10577 10595 10617
drinking$	3878 7617 7618 30 7976 8194 8195 8196 8197 8198 8232 715 4596 731 10515 10516 2921 2971
drinks$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8126 1300 1301 1302 2921
driv	2833 2884
drive$	7832 8179 3606
driven$	4112 935 2887
driver	2573 6501
driver$	7850 7851 4114 7855 8109 2756 2770
drivers$	4105 4108 7850 7851 4114 7854 7855 8109 8740 8947 8948 8949 8950 9432 10155 6439 10239 10241 2687 2756 2770
drives$	8179
drivin	2742
driving$	6608
drone	3611
drone$	2681 3548 7477
drones$	2681 3548 7477
drop	2833
drop$	4950 9494 6261 2418 10458 7457
droped$	2418
droping$	2418
dropout$	7038
dropouts$	8701 8702 8703 7038 7039
dropped$	2418
dropping$	2418
drops$	2418 10458 7457
drug	10151 10160 6446 10196 2697 10304 10325 6919 10660 7390 7421 7466 3822
drug$	3878 7617 7618 32 33 3932 8011 4288 8037 4306 4311 4314 4316 716 8571 8572 8573 4946 4947 4948 4949 4959 8701 8702 8703 8738 2563 2566 6487 6563 6704 2885 6777 6778 10577 6907 6939 7039 3174 3218 3233 3558 3656
druggie$	3759
druggies$	3759
druggy$	3759
drugs	10197 10309 10352 10372 2817 6926
drugs$	7856 7857 4129 4130 4131 4132 4133 4135 4136 7961 4229 4230 4231 7991 7992 7993 8011 8015 8024 8025 4313 4315 8055 8056 8057 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8548 8581 8597 8728 8738 8789 1299 8926 9139 9140 9141 9142 9143 9209 9210 9211 2563 2566 10271 10297 10318 10319 6683 2885 6788 10527 10529 2971 6907 10664 6937 6939 6941 3174 3218 7089
drunk$	8199 8228 9637 2921
dry$	1737 9357 9890 3366
ds$	10236
dto	3730
dto$	7596
dual$	5596
duck$	2426
ducked$	2426
ducking$	2426
duckked$	2426
duckking$	2426
ducks$	2426
due	10349 2835
due$	3883 276 300 4173 10518 10519 10601 3007 10617 3042
dump$	2389 2390 3482
dumped$	2389 2390 3482
dumping$	2389 2390 3482
dumpped$	2389 2390 3482
dumpping$	2389 2390 3482
dumps$	2389 2390 3482
dust$	10085
duties$	9681 10030
duty$	9681 9903 9986 10030
dyed$	3382 7250
dying	6858
dying$	10506 10596
dynamic$	7026
dynamics$	7026
dyscal	3827
dysfunctional$	3234 7101 3793
dyslex	3827
dyspra	3827
dysregulated$	3768
dystrophy$	7494
e$	9897 10003 10004 10005 6297 10048 10049 10536 10537 7355
each	10152 10273 2673 2674 6625 10483 7443
each$	153 4263 4864 5162 1702 9437 5700 5714 1850 1852 2027 2029 2030 2031 6218 10055 6387 6454 6489 10274 10285 10286 10288 10317 2741 10378 6669 6679 10430 10461 10464 10478 2886 6755 10522 3335 7286 7287 7310 3556 7448
eager$	246 247 252
ear$	9346 9980
earlier$	9009
early$	9081 10146 10147 10148 7495
earmar	2876
earn$	451 8237 8238
earned$	451
earning$	451
earns$	451
earring$	7267
earrings$	7267
ears$	9346 9981 9982 7383
easier$	2788
easily$	958 1385 1596 5961 9702 9703 10012 10013 10014 10015 3125 3257
east$	1733
eastern$	1726 5593 5597 1732 5616 9356
easy$	3909 453 8319 8320 8467 8468 8469 6574 3126
eat	10211
eat$	3635 7502
eaten$	7502
eating	6778
eating$	10516 3634 7502 7511
eats$	3635 7502
eczema	3831
educat	2940 7545 3680
educate$	150 151
educated$	150 151
educates$	150 151
educating$	150 151
education$	4052 7791 8465 5981 10556 10562 3667 7543
educational$	3665
effect	3596
effect$	9551 9552 10468
effective$	3599
effectively$	1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 3303
effort$	8383 780 4647 4648 9452 9709 9747 9748 2225 2226 2227 9858 9859 9860 9861 9862 9863 9864 9865 6130 6131 6132 6133 6134
efforts$	4052 7791 9452 2225 2226 2227 6985
egg$	236 238 998 999 7024
egged$	236 238 998 999
eggged$	236 238 998 999
eggging$	236 238 998 999
egging$	236 238 998 999
eggs$	236 238 998 999 7024
ehc$	3666
ehcp	3665
ehcp$	7531
ehcps$	7531
eight	6489 10285 10286 10288 10317 2741 6669 10430 10461 10478 7448
eight$	8657
eighteen$	8137 8139 566 8172 8173 8996 8997 8998 8999 9000 9001 5269 9038 9039 9040 9041 9042 9043 9044 9298 7166
eject	10290 6671
eject$	10409
elder	7431
elder$	8035 8571 8572 8573 7008
elders$	8015 8035 8038 8571 8572 8573 8577 8710 10183 2723 7008
elect$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
elected$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 10018 6350 10089
electing$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electr	3033 3049
electricity$	6899
electronic$	6915 7598
electronically$	6915
elects$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
electting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336
element$	294 295 296 7025 7029 7076
elements$	7025 7029 7076
eleven$	8657 1431 1432 1433
else$	8265 703 704 8331 9025 9844 9845
elsewhere$	9844 9845
email	2633
email$	10003 10004 10005 6499 2769 7354
emaile	6553
emailing$	6499 2769
emails$	10004 10005 10048 10049 6499 2769 7354 7355
embarked$	423
embroiled$	411 412 413
emergency$	10536 3661
emotional$	5174
emotionally$	3269 3331 3333 3695
empathy$	8490 8520 8521 6987
empire$	8054
employment$	7546
emptive$	6738
enabl	2570
enable	2781 3602
enable$	38 8298 2614 2783
enabled$	38 8298 8336 8337
enableed$	2783
enableing$	2783
enables$	38 8298 2614 2783
enabling$	38 8298
encounter$	8566 6950 7161
encounters$	8566 6950 7161
encour	2559
encourage$	7623 3886 150 151 248 249 250 255 256 3069 3114
encouraged$	7623 3886 150 151 248 249 250 255 256 2564 3069 3114
encourages$	7623 3886 150 151 248 249 250 255 256 3069 3114
encouraging$	7623 3886 150 151 248 249 250 255 256 3069 3114
end$	95 96 4217 710 711 9492 9493 5758 5793 6668 10479 2904
endanger$	10 3061 3062
endangered$	10 3061 3062
endangering$	10 3061 3062
endangerred$	10 3061 3062
endangerring$	10 3061 3062
endangers$	10 3061 3062
ended$	2542 2764
ending$	6668 10506 2904
endless$	126 127 128 6266 6267
endlessly$	2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 3442
endome	3628
endometriosis$	7494
ends$	5793 10448
enemies$	8290
enemy$	8290
enforc	6511 10383 10387 7384 3586 7467
enforce$	3818
enforcement$	10249 10356 10368 10436 2860 10465 2864 6732 10480 7462 3597 7464 3604 3818
enforcer$	3810
enforcers$	3810
enforces$	3818
engage$	7716 7730 7891 7919 8006 414 415 416 8457 8794 8801 5064 8803 8804 8805 8806 8807 8808 8813 8816 8901 9435 9466 9472 9486 9534 9555 9558 9586 9611 9612 9613 9883 10061 10064 6758 6972 7098 7290 7291 7298
engaged$	407 408 409 410 414 415 416 8199 8207 8801 8803 8804 8805 8806 8807 9471 9477 9482 9491 9567 9568 9569 9570 9571 9584 9597 9598 9599 9600 9601 6972 7098
engagement$	407 408 409 410 8800 8808 1213 1214 1215 1216 5083 9452 1855 1856 1857 1858 9627 5890 7092 7097 7286
engager$	7060
engagers$	7060
engages$	407 408 409 410 414 415 416 9558 9580 9581 9582 9583 6972
engaging$	407 408 409 410 414 415 416 8801 8803 8804 8805 8806 8807 8808 9611 9612 9613 6972 7091 7098 7298
english$	7552 7554
enjoy$	931 932 933 934 1000 1001 1002 1003 9656 3123
enjoyed$	931 932 933 934 1000 1001 1002 1003 9656 3123
enjoying$	931 932 933 934 1000 1001 1002 1003 3123
enjoys$	931 932 933 934 1000 1001 1002 1003 9656 3123
enormously$	10479
enough$	73 7767 4030 7769 4055 4613 4654 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 1579 1582 5474 5475 5556 9295 9917 7165 7188
enquir	6506 10387 10615
enquir$	2713
enquiries$	10201 2702 2713 10380
enquirs$	2713
enquiry$	10244 2713 10380 7417
enrich	3519
ensure	2767
entangled$	411 412 413
enter$	3105 6972
entered$	2629 2630 2657 2717 2719 3105 6972
entering$	3105 6972 7413
enterp	10342
enterprise$	10184 7417
enterred$	3105 6972
enterring$	3105 6972
enters$	10256 3105 6972
entice$	7623 3886 248 249 250 3069
enticed$	7623 3886 248 249 250 3069
entices$	7623 3886 248 249 250 3069
enticing$	7623 3886 248 249 250 3069
entirely$	2447 2448 3318 3437 3440 3492
entitled$	3768
entitlement$	8752
entrant$	8694
entrants$	8694
entrenched$	1134 3212
epi	3652
epilep	6858 3831
epilepsy$	10596
epipen$	7518
epipens$	7518
episodes$	8083
equal$	3311
equally$	3107
equals$	5338 5339 5340
erratic$	7717 7718 7719 7720 8817 8818 8819 8820 1217 3240
error$	2545 2546
errors$	2545 2546
escala	2895 3596
escalate$	9494
escalated$	2628
escape$	7864
essential$	2838
establ	6430 2587 2699 2711 6577 2760
establish$	10168 2582 2589 2594
estate	6707 6750
estate$	8031 8032 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8682 8740 8744 8745 6215 10445 10455 10488 10491 6996 3335
eternally$	3791
european$	1724 5592 5594 5598 9354 3361
evade$	5565 5566 2426
evaded$	2426
evades$	2426
evading$	5565 5566 2426
evasive$	3768
even$	4040 4044 183 6264 6265
evening$	9630 9631 9632
events$	10343
ever$	5456 5457 1592 9553 9554 5820 9559 9560 9561 5846 1981 5848 1983 5899 5900 2035 2036 2037 2038 2039 2040 5913 9667 9668 9669 9670 6331 7294 7295
every	6625
every$	126 127 128 4725 8464 4857 5037 1492 9437 5700 5714 1850 1852 2026 5893 2028 2029 2030 2031 6225 6290 10048 10049 10055 6454 10274 10522 6787 7286 7287 3438 7310 7355 3556 7505
everybody$	4593 4594 4595 6198
everyone$	4593 4594 4595 8369 4725 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8705 5031 5287 6198
everything$	8028 8333 5367 1502 9437 5700 1926 1927 1928 2057 2058 2059 2060 2061 6168 6257 6345 6368 6978 7286 7287
evicte	10595 6858 3858
evicted$	10596
evicti	10577 10592 10617 3858
evicts	3858
eviden	10197 2760 10372 2824 7384 3806
evidence$	4634 9817 9897 10048 10049 10163 2585 6472 10219 2618 2700 6567 2721 10400 7354 7355 3551 7426
evidently$	2052 5918 2053 2054
evil$	3158 7101
ex$	10583
exaggerate$	8784 7308
exaggerated$	7308
exaggerates$	7308
exaggerating$	7308
exaggeration$	8784
exam$	10037 10103 6833 3685 7554
examin	6520
examin$	2593
examination$	7406
examinations$	7406
examined$	2593 10258
examines$	2593
examining$	2593
examins$	2593
example$	10490 3551
exams$	7554
except$	5368
exception$	7301
exchang$	518 4384 519 520 521 522 523
exchange$	4376 518 4384 519 520 521 522 523 4391 8132 8179 6972
exchanged$	518 4384 519 520 521 522 523 6972
exchanges$	518 4384 519 520 521 522 523 8179 6972
exchangged$	518 4384 519 520 521 522 523
exchangging$	518 4384 519 520 521 522 523
exchanging$	518 4384 519 520 521 522 523 6972 7413
exchangs$	518 4384 519 520 521 522 523
excitement$	8535 8541 8561 3124
exclude$	10061 10062
excluded$	7652 4061 4062 4063 4064 4065 4066 4067 4068 203 204 205 307 308 309 310 7996 8285 4911 4912 4913 4914 2408 7036 7362 7537 3672
excluding$	9822 9823
exclus	6833
exclusion$	8303 8304 8412 8413 8653 2822 2945 10571 7036 3847
exclusions$	8653 7036 3847
excuse$	6375 7338 7339
excuses$	5033 5034 1169 5036 6375
execut	10401 3575
executed$	7438
exercise$	789
exercised$	789
exercises$	789
exercising$	789
exhaust$	1160
exhausted$	1160
exhausting$	1160
exhausts$	1160
exhaustted$	1160
exhaustting$	1160
exhibit$	3544
exhibited$	7409 3544
exhibiting$	3544
exhibits$	3544
existence$	7102
existent$	8817 8818 8819 8820 10043 10044 10045 10046
expand	2882
expect	6829
expect$	4524 4525 4526 661 662 8398 8399
expectations$	8916 7142
expected$	4124 2564 2692 10389 10567 10601
expecting$	3649
expell	3674
expelled$	3674 7540
expend	6470
expendable$	10208
expensive$	9375 9376 5663 3406
expensively$	1722 3362
experi	3003 3004
experience$	8566 1378 1380 5308 1443 9134 9135 9136 9137 9138
experienced$	1389 9279 1690 1699 6869 6870 6953 7163 3313
experiences$	8566
experiencing$	6869 6870
explanation$	10003
explicit$	4357 4365
exploitation$	7604 7605 7642 7643 7644 7659 7909 8011 8293 8294 8303 8304 8412 8413 8493 8494 8495 8496 8527 8528 8529 8530 8531 8532 8533 8534 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 2636 6507 6612 2763 6635 6665 6975 7004
exploited$	7649 7652 8177 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8527 8528 8529 8530 8531 8532 8533 8534 9225 9226 9227
exploiter$	7624 4094 7840 7859 8015 8035 8066 8068 8071 8140 8158 8163 8168 8407 4825 8564 8571 8572 8573 8574 8639 1039 1121 6935 7030 7033 7034
exploiters$	7624 4094 7840 7859 7863 8015 8035 8066 8068 8071 8140 8163 8168 8407 4825 8564 8571 8572 8573 8574 8577 8639 1039 1121 6935 7030 7033 7034
explosive$	3766
expose$	3869 10 7616 3896 7635 7636 7637 7638 7639 7640 7641 3061 3062
exposed$	3869 10 7616 3896 7635 7636 7637 7638 7639 7640 7641 3061 3062
exposes$	3869 10 7616 3896 7635 7636 7637 7638 7639 7640 3061 3062
exposing$	10 3896 7635 7636 7637 7638 7639 7640 3061 3062
express$	4782 4783
expressed$	4782 4783
expresses$	4782 4783
extend	2811
extensions$	7238 7249
extract$	2547
extracted$	2547
extracting$	2547
extraction$	7406
extractions$	7406
extracts$	2547
extreme$	5027
extremely$	3301 3318
eye$	9346 9979 7258
eyebrow$	9346 9362 7261
eyebrows$	9346 9362 7261
eyed$	7226 7255
eyelashes$	7243 7249 7256
eyes	10221
eyes$	5208 9346 1743 9369 10096 3517
eyesig	6777
eyesight$	10515
fabricated$	8621
face$	7989 9346 5647 5662 9410 5676 2586 6644 7253 3418
facebo	2768
facebook$	483 4349 484 4350 485 4351 486 4352 487 4353
faced$	7119 7254
faces$	9346 9410 5676 6447 7253 3418 3723
facial$	5602 2586 3369 3539
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6854
facing$	3723
facts$	4634
fade$	7240 7249
fades$	7240
fail	2892 3688
fail$	140 758 822 827 828 829 830 831 833 853 854 855 870 930 9493 9637 2077 2078 2079 2080 10066 10067 10068 10069 3118 7302 3443 3444
failed$	140 227 758 822 827 828 829 830 831 833 853 854 855 872 930 9637 2077 2078 2079 2080 5951 9690 10066 10067 10068 10069 3118 3443 3444 7362
failing$	140 758 822 827 828 829 830 831 833 853 854 855 873 930 9637 2077 2078 2079 2080 9685 9686 9687 9688 9822 9823 10066 10067 10068 10069 10142 10143 10144 10145 3118 3443 3444 3445 7312 7313
failings$	9685 9686 9687 9688 3445 7312 7313 3792
failled$	140 758 822 930 9637 10066 10067 10068 10069 3118
failling$	140 758 822 930 9637 10066 10067 10068 10069 3118
fails$	140 758 822 827 828 829 830 831 833 853 854 855 871 930 9637 2077 2078 2079 2080 10066 10067 10068 10069 3118 3443 3444
failure$	4153 288 289 290 291 292 293 853 854 855 9685 10042 10098 7038 3445 7312
failures$	9685 9686 9687 9688 10042 10098 7038 3445 7312 7313
fainted$	3837
fainting$	3837
faints$	3837
fair$	1737 3358 3359 3366 3382
fake$	3375 3390
fall	2833
fall$	4177 4178 4179 4180 421 422 983 9494 2378 6261 10458 3486 7457
fallen$	421 422 983 2378 3486
falling$	421 422 983 7283 3486
falls$	4177 4178 4179 4180 421 422 983 2378 10050 10458 3486 7356 7457
false$	8621 9661 3136 3141 3377 3390
families$	1162 1163 1178 8834 8860 8861 8862 8863 8864 8865 5135 5136 8876 8880 6146 6147 6148 6149 6150 6151 6198 6210 9949 7100 7102 7145 7150 7348 7354
family	6837 6838 10604
family$	5039 1178 8834 8860 8861 8862 8863 8864 8865 5135 5136 8876 8880 9093 9118 9122 6209 10576 6839 10587 10588 10591 2988 10603 10619 10621 6901 7100 7145 3283 7150 3658 3691 7565 7570
fancies$	8085 8086
fancy$	8085 8086
fantasist$	7038
fantasists$	7038
far$	8623 8624 8625 1480 1484 1515 1660 2312 2313 2314 2454 10432
farce$	7323
farcical$	3793
fashionably$	1722 3362
fast$	9081 3126
faster$	9009
fat$	3783
fate$	6976
father	6838 10578 6841 2979 2989 6856 2991 2994 10604 10618 10619 6884
father$	1162 1163 5135 5136 8925 5278 1514 1523 5390 5391 5392 5393 2968 2969 10574 10576 6839 2976 2977 2980 10587 10588 2987 2988 10599 10603 6872 7145
fathers$	2987 7145
fatigue$	7494
fattest$	1744 3386
fault$	7885 7886 311 312 313 314 8281 724 725 9914 10052 2478 6352 10100 10101 10102 6977 3490 7359 7369
faulty$	4655
favor$	4378
favors$	4378
favour$	4377 8122 8123 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 6960 3401
favoured$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favouring$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favourred$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favourring$	1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 3401
favours$	4377 8122 8123 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 2518 2519 2520 6960 6961 3401
faze$	5511
fazes$	5423 9162
fear$	5019 5020 1155 1156 1668 3321
feared$	1668 3321
fearless$	3777
fears$	1668 3321
february$	8033
feckless$	3768
fed	2554
fed$	65 66 67 68 695 1145 1146 3031 3034
feed	2554 2626 3519
feed$	65 66 67 68 695 1145 1146 2547 2632
feeded$	2547
feeding$	1145 1146 2547 2632
feeds$	65 66 67 68 695 1145 1146 2547 2632 3031
feel$	8085 8086 4782 4783 1149 1157 2664
feelin	3617
feelings$	8744
feels	3617
feels$	8085 8086 4782 4783 1149 1157
feet$	7997 7998 5580 9319 9320 10021 10095 3343
feigned$	3141
fell$	421 422 983 2378 3486 7445 3647
felt	3617
felt$	8085 8086 4782 4783 4883 4884
female	3567
female$	5568 9307 9308 5571 9310 9311 1724 6433 2696 7043 7200 3335 3553
females$	8833 2696 7043 3778
fend$	5224 5431 5432 5433 5436 5437 5439 5440 5443 1578 9884
fendded$	1578
fendding$	1578
fended$	1578
fending$	5431 5432 5433 5436 5437 5439 5440 5443 1578
fends$	1578
feral$	3234 7101 3768
ferocious$	3766
fester$	10106
fever$	7493
few$	7076
fewer	2833
fibrosis$	7494
fiercely$	3318 3332
fifteen$	1431 1432 1433
fight	2833
fight$	7919 7948 7950 7951 7952 7995 8256 4649 8388 8538 8609 8610 8926 5225 9492 9494 5792 9531 5794 9633 9637 3606
fighti	6700 6844 6902
fighting$	7661 7662 4870 8728 8784 8926 9637 10438 10550 2971 10582 10640
fights$	8537 8541 8926 9633 9637 9638
figure$	5380 5632 6720
figures$	10037 6355 10103 10105 10114 10115 6720
file$	9897 10176 10188
files$	9897 10176 10188
filler$	7233
fillers$	7233
film	10290 2889
film$	7832 10269 2670 10276 10280 6547 2682 6755 7414
filmed$	7649 7696 4112 9273 2670 10278 2675 6547 2682 10359 3547
filming$	2670 6547 2746 7437
films$	2670 10276 6547
filthy$	9375 9376 3783
final$	2947 3717 3719
finance$	65 66 67 68
find	10264 3530
find$	2 1292 9492 6430 2587 2609 6498 2699 2711 10406
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1291 6498
fine	2961
fine$	9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 5467 1602 1603 5470 5476 5477 5478 5479 5480 5481 5482
fined$	6909
finger	10398 2889
finger$	9745 9746 9755 9756 9766
fingerprint$	6755
finish$	5760
finished$	9568 9569 9570 9571 2067
fire	6925
fire$	8000 8267 10328 6925 10663
firear	10660
firm	2855 2861 2866
firm$	6727 2865
firmer$	2865
first$	7969 1034 1090 9815 3717
fishnets$	7267
fisted$	10060 7334
fit$	6178 10511
fits	6777
fits$	10515 7497
fitted$	3049
fitting$	5639 5661
five	6418 6489 10272 6536 2673 2674 10285 10286 10288 10317 2727 2741 6619 10363 10378 6669 10430 10461 10478 10483 2886 7448
five$	4775 8726 1236 9035 1714 5581 5582 1759 9363 9364 9365 9366 9367 9368 5815 5824 5830 6223 6593 10355 10357 3553
fixated$	3509
fixed$	3858
flag$	2623 2658 3542
flagg	2694
flagged$	2580 2623 2628 2657 2658 10277
flagging$	2623
flagrant$	1137 1138 1140
flags$	2623 2658
flashb	3830
flashy$	3406
flat	6838 10581
flat$	8058 8059 8060 8061 4324 4325 4326 4327 8241 8242 8243 1859 10576 10605 10629 3029 10637 7579
flatly$	3423
flatmates$	5338 5339 5340
flats$	10628
flatter$	2510
flattered$	6991
fleas	3030
fleas$	6896
fled$	7420
fleece$	7267 7276
fleeces$	7267 7276
flier$	7048
fliers$	7048
fling$	47
flinging$	47
flings$	47
flip$	6465
flirt$	488 489 490 505 664
flirtatious$	3744 3775
flirted$	488 489 490 505 664
flirting$	488 489 490 505 664 715
flirts$	488 489 490 505 664
flirtted$	488 489 490 505 664
flirtting$	488 489 490 505 664
flirty$	3744
floor$	10626
floppy$	3359
flout$	990 991 3132
flouted$	990 991 3132
flouting$	990 991 3132
flouts$	990 991 3132
floutted$	990 991 3132
floutting$	990 991 3132
flung$	47
fluoxe	3651
fluoxetine$	7517
flyer$	7048
flyers$	7048
fob$	2387 3481
fobbed$	2365 2387 3481
fobbing$	2387 3481
fobed$	2387 3481
fobing$	2387 3481
fobs$	2387 3481
focus	6744
focus$	2752
foetal$	3827
follow	2649 2889
follow$	7919 4571 8457 4759 4760 4761 4762 4763 8502 8504 1044 9435 9466 9472 9486 2125 2126 2127 6197 10064 10269 2670 10280 6547 6755 3105 7290 7414
followed$	8199 8207 8228 1044 2125 2126 2127 9893 2670 6547 10289 3105
following$	1044 2670 6547 3105
follows$	4571 1044 2670 6547 3105
folly$	8297
food	3033 6900
food$	8114 8115 8116 8117 8118 8119 8120 8121 8126 6899 3034
foodbank$	10638
foolhardy$	3065
foolish$	3930 81 82 3967 747 9810 9811 3065 3116
foolishness$	7902 7903 7904 7905 7906 7907 8297 4598 4599
fools$	7331
foot$	5580 9319 9320 9403 9404 10327 3343
footag	6462 6525 10373
footage$	10185 10195 10200 2624 10263 6526 10265 2663 2681 3543 7410
footho	10221
footprint$	10486
for	6566 2781 7384 3519 3596 3602
for$	3941 7930 7961 4255 4297 4299 4300 8105 4376 8130 4515 4516 4517 4518 4519 8491 4972 8711 4990 4992 4993 4994 4996 4997 8739 5047 5160 5165 5167 5169 5188 5310 5311 5444 9260 9262 9294 2033 2034 9643 9820 6181 9926 9927 2396 10026 6304 10074 10076 10087 10113 10133 10134 10136 10168 6459 6495 10274 6587 6591 6595 6608 6618 6636 10379 6645 6646 6664 2845 6742 6766 10505 2913 10522 6800 10539 10540 6812 10643 10655 3053 6942 7150 7357 7417 7420 7445 7476 3670 7585 7587 7593 7598
force	2555 6426 6434 6435 6436 2571 2572 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 2636 6507 10262 2672 6612 2763 6635 6665 2880
force$	5973 5978 5979 10082 6371 10149 10150 6421 10164 10165 2562 10167 10172 10173 10174 6437 6438 10179 2576 10187 6456 6483 10227 10228 6496 6497 10236 10238 10242 6538 10329 10350 6629 6649 10403 2880 6746 7471
forced$	4764 4765 4766 4767 4768 4769 8513 8514 8515 8516 8518 1183 1186
forces$	4764 4765 4766
forcing$	4767 4768 4769
foreca	2689
forehead$	9346
foreign$	1724 5594 3361 7230 7259
forens	3815
forese	2689
forever$	2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 3442
forget	6787
forget$	10525
forgot$	7362
forgotten$	3477 7362
form	2580 7384
form$	8654 6082 9929 2592 10362
formal$	3717
formally$	3671
formed$	2592
forming$	2592
forms$	2592 10362
forwar	2554 2626
forward$	2634 2769 6698
forwardd$	2634
forwarded$	10217 2634
forwarding$	2634 2769
forwards$	2634 2769
foster	3699
foster$	1316 6838 10604 10619 10632 3280 7565 7571
fostered$	7565
fought$	4644
foul$	3256
found$	2 4883 4884 1068 5055 1247 1293 2310 9924 3041 3056 3224 3467
foundation$	9350 9351 9352 7257
four	6489 10285 10286 10288 10317 2741 6669 10430 10461 10478 7448
four$	4775 8726 1759 9363 9364 9365 9366 9367 9368 5815 5830 3553 3661
fourteen$	1431 1432 1433
fragment$	10451
frame$	9314 9315 9316 7204
frames$	9314 9315 9316 7204
fraternise$	3127
fraternised$	3127
fraternises$	3127
fraternising$	3127
fraternity$	7029
freckled$	1737 3366 3783
freckles$	3784
freckly$	3783
free	6601
free$	3965 100 7876 7877 7878 7879 7880 7881 7882 7883 4160 8174 8175 3032 6971
freely$	8174 8175 572 10012 10013 10014 10015 6970 6971 3106
frequent$	478 479 3079 3182
frequently$	477
friend	10152 6489 2673 2674 10285 10286 10288 6570 10317 2727 2741 6619 6669 6678 10416 10430 10461 2869 10478 10483 2886 10493 7448 7455 7575
friend$	1178 8834 8860 8861 8862 8863 8864 8865 8876 9306 9309 7025 7100
friendly$	5042
friends$	3867 7686 7711 287 7916 7943 347 4229 4230 4231 8030 4469 4470 4475 4476 4484 4502 733 756 4661 4775 4877 1012 1013 1014 1019 8658 4923 1177 1178 8834 8860 8861 8862 8863 8864 8865 8876 1282 5338 5339 5340 9127 9128 9129 9130 9131 9276 9282 9306 9309 9348 1772 1819 1820 9525 9526 9527 9528 9529 5798 5799 5800 5815 5824 5830 5842 5895 9684 6146 6147 6148 6149 6150 6151 6208 9978 9986 9987 9988 9989 9990 9991 9992 6396 10308 6593 2738 10355 10357 2792 10454 6735 6928 7025 7100 3243 7346 7354
friendship$	3975 970 971 4896 1058 7025
friendships$	3 4 5 6 7 8 9 3903 970 971 7025
frighten$	9267 9268 9269
frightened$	9225 9226 9227 1666 1667
frightening$	7663 7664 7665 7666 7667
frightens$	5423 9162
fringe$	9409
fringes$	9409
fritter$	3499
frittered$	3499
frittering$	3499
fritterred$	3499
fritterring$	3499
fritters$	3499
frizzy$	3359 3382
from	7384
from$	7790 7875 8361 8362 8363 8364 8365 8372 8373 8821 1276 5153 5350 5381 5498 5526 9306 9309 1800 9463 10252 10274 2691 10307 2782 6672 6740 6811 6812 6849 6850 10606 3048 7185 7266 7311 7398 3613 7499 7540 7598
front$	6889
frustrating$	6268 10007
ft$	9319 9320 3343
full$	4051 4059 4085 1458 2684 2960 3391
fully$	1338 1458 5327 1596 1599 3107 3318
fumble$	3796
fumbled$	3796
fumbles$	3796
fumbling$	3796
functi	2580 2955 7481
function$	1398 1399 1400 1401 1402 1403
functioned$	1398 1399 1400 1401 1402 1403
functioning$	1398 1399 1400 1401 1402 1403
functionned$	1398 1399 1400 1401 1402 1403
functionning$	1398 1399 1400 1401 1402 1403
functions$	1398 1399 1400 1401 1402 1403
fund$	65 66 67 68 9883
funded$	65 66 67 68
funding$	7365
funds$	65 66 67 68 7581
furthe	2555 2811 7455 3596
further$	6421 2776 3553
furthered$	2776
furthering$	2776
furthers$	2776
futile$	3432
gain$	8237 8238 5166
gained	2908
gained$	6774
gallery$	6461
gambling$	10527
game$	4390 698 8939 8968 10137 10138 10139 10140 10141 7382
games$	698
gaming$	8092 8093 8094 698
gang	10157 10160 6426 6434 6435 6436 2571 2572 6449 2590 2591 10196 2596 2617 6490 10229 10230 2631 10237 6500 2636 6507 10262 2672 2697 10325 10345 6612 2763 6635 6665 6729 10467 2869 10474 7390 7421 7466 7467
gang$	4206 8011 8015 8025 8035 8066 8548 8574 8628 8710 8738 1327 9127 9128 9129 9130 9131 10164 2563 10182 10184 10197 6487 6494 2690 6557 6563 10302 6582 6583 2736 2822 10439 10453 6735 6937 6939 3142 3233 3275 3522 7393 3531 3542 3552 3565 3603 3749 3824
gangling$	3783
gangly$	3783
gangs$	8011 8015 8025 8035 8548 8574 8628 8710 8738 10164 2563 10184 6494 6557 6937 6939 3142 3522 3531 3749 3824
gangsta$	8629 7009 3750
gangstas$	8629 7009 3750
gangster$	8629 1039 7009 3750
gangsters$	8629 1039 8779 7009 3750
gap	7384
gap$	9999 10042
gaps$	9999 10042 2958
gather	6451 10245 7384 3519 3560
gather$	8932 6347 2547 6457 10266 7202
gathered$	8932 2547 6457 10222 7202
gathering$	8932 2547 10189 6457 7202
gatherred$	8932 7202
gatherring$	8932 7202
gathers$	8932 2547 6457 7202
gaudy$	3406
gaunt$	3783
gave	2554
gave$	239 240 241 242 243 244 245 376 1164 1165 1166 1669 1670 2231 2254 2370 2371 2372 2373 2374 6279 6909 3648
gbh	6919 3737
gbh$	10657 7603
gcse$	7543 3685 3686 7554
gcses	6833
gcses$	10571 7543 7554
gdpr$	10025
gear$	9398 9399 9400 9401 9402 7272 7282
genera	3519
general$	1859
generator$	2770 7436
generators$	2770 7436
gentleman$	9095 9096 9097
gentlemen$	1543
gents$	1543
get	6559 2884
get$	48 49 57 59 60 61 62 63 7688 3951 121 122 123 124 125 4127 7919 7950 7951 7954 4219 8151 586 589 8237 8238 676 677 4603 8342 4646 8408 8502 8504 8510 8512 915 978 979 981 982 983 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5035 5059 5060 1237 1263 1264 1265 1266 1267 1268 5166 5168 8972 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 9200 9201 1611 1615 1716 9492 9493 5818 9578 5841 5849 9611 9612 9613 2397 6327 2479 2480 10211 2744 6754 2925 10593 3082 3104 3105 6972 3166 3168 3172 3235 3237 3245 7298
gets	3657
gets$	48 49 57 59 60 61 62 63 121 122 123 124 125 587 676 677 8335 915 978 979 983 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5084 1237 1263 1264 1265 1266 1267 1268 8972 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1612 1616 1716 5882 2397 2479 2480 10211 2744 2919 2925 2939 2942 2956 3031 3082 3105 6972 3166 3168 3172 3235 3237 3245 3631 3671 3673
getting$	48 49 57 59 60 61 62 63 121 122 123 124 125 4239 8151 4799 978 979 981 982 983 5022 5091 5092 5254 1614 9611 9612 9613 5877 9637 2397 2479 2480 2744 2925 3105 7298
gift$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8179 8581
gifts$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8179 8539 8540 8567 8581 8597
gilet$	9398 9399 9400 7263 7272
gilets$	9398 9399 9400 7263 7272
ginger$	5615 3359 3382 3783
girl	6489 10285 10286 10288 10317 2741 10363 6669 10430 10461 10478 6857 6924 7448
girl$	287 347 733 1019 1178 8834 8860 8861 8862 8863 8864 8865 8876 1282 9008 1772 1819 1820 5779 5850 5851 6433 6901 10662 3134 7024 3169 7100 3243 7229 7252
girlfr	10577
girlfriend$	8134 535 8170 8171 568 569 10583 10591 10598 6963 6964
girlfriends$	8134 535 8170 8171 568 569 6963 6964
girls	6418 6425 10272 10273 6536 2673 2674 6570 2727 6619 10431 2886 10493
girls$	7686 287 7916 347 8005 4268 4270 4272 4469 4470 4475 4476 4484 4502 733 756 4661 4775 8588 8598 8599 8600 8601 4877 1012 1013 1014 1019 8630 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8727 1177 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 1282 8891 9008 1459 5385 5386 5387 5388 9167 9348 1772 1819 1820 9525 9526 9527 9528 9529 5798 5799 5800 5815 5824 5830 9579 5842 9589 5895 9684 9846 6146 6147 6148 6149 6150 6151 6207 9960 9978 9986 9987 9988 9989 9990 9991 9992 9993 6396 10308 6593 2738 10357 2792 6940 7024 7081 7100 3243 7229 7346 7354
give	2554
give$	7832 239 240 241 242 243 244 245 7891 376 1164 1165 1166 1368 5525 1669 1670 9370 9466 9472 9486 6014 2231 2370 2371 2372 2373 2374 6431 2769 7290
gived$	1164 1165 1166
giveing$	2769
given	6502 6553 3049
given$	7790 4086 4087 1669 1670 1934 9836 9837 9838 9839 2254 2370 2371 2372 2373 2374 10284 2919 2920 2942 2956
gives$	239 240 241 242 243 244 245 376 1164 1165 1166 1669 1670 9370 2231 2254 2370 2371 2372 2373 2374 6453 6470 2769
giving$	239 240 241 242 243 244 245 376 1164 1165 1166 1669 1670 2231 2370 2371 2372 2373 2374 6453
glad$	246 247 252 387 388
glamour$	8539 8540 8561 8567
glandular$	3627
glasses$	7267
glean$	2547
gleaned$	2547
gleaning$	2547
gleans$	2547
gloves$	7267
glued$	2070
go$	3952 7691 3954 3955 7702 3997 7764 7784 7817 304 4186 4187 4188 4189 7928 7948 7950 7951 7952 4247 4249 4250 417 418 419 420 421 422 456 459 462 463 4332 4335 4343 481 482 8151 576 577 578 582 8194 8195 8196 8197 8198 4487 8241 8242 8243 4605 8352 8457 8502 8504 8510 8512 937 961 981 982 1133 1300 1301 1302 1802 1811 9435 9466 9472 9486 9492 9493 1906 9637 5941 6080 6348 6503 2825 3077 3104 3105 6972 7290 3714
goad$	998 999 3131
goadded$	998 999 3131
goadding$	998 999 3131
goaded$	998 999 3131
goading$	998 999 3131
goads$	998 999 3131
goal	2847
goal$	2838 10477
gobby$	3768
goes	10211
goes$	7817 304 417 418 419 420 460 462 463 4343 481 482 576 577 578 583 8333 937 961 981 982 1133 1300 1301 1302 1802 1811 1929 9637 5941 6503 10256 2932 3034 3042 3077 3104 3105 6972 3657 3714
going$	7785 7807 7808 7809 304 7976 4241 417 418 419 420 455 462 463 4331 4334 4341 4342 4343 481 482 539 8151 576 577 578 584 8194 8195 8196 8197 8198 8224 8241 8242 8243 961 981 982 4867 1133 1300 1301 1302 5298 5299 1555 1802 1811 9465 5748 1883 1884 1885 1886 5753 1892 1893 1894 9573 9637 5941 2692 2825 3042 3077 3104 3105 3644 3714
goings$	10248 6551
gold$	3371 7267
gone$	4226 4227 4235 417 418 419 420 421 422 462 463 4343 576 577 578 8199 8200 4472 8216 8217 8218 8229 4640 961 1133 9844 9845 6503 6817 3018 3077 3104 3105 6972 3644
good$	3967 4000 452 4898 8717 5234 5342 1571 1579 1582 5875 6179 6356 2684 3347
goods$	6683
goodwill$	5026
goose$	7273
gorgeous$	3783
gormless$	7230 3768
got	10532 3049
got$	48 49 57 59 60 61 62 63 121 122 123 124 125 585 588 8199 8216 8217 8218 8230 684 685 8335 978 979 983 1305 1613 1741 1754 1755 1756 1757 1805 5847 9740 9741 2397 2479 2480 2744 3031 3104 3105 6972 3274 3383 3394 3630 3647 3671 3673 3716
gown$	9390
gowns$	9390 9413
gp	6792 2929
gp$	10530 6795
gps	3049
gps$	6915
grade$	7551 3802
graded$	1236 1239 10277 3520 3802
grades	10570 6833
grades$	10571 7551
graffi	6902
graffiti$	10375 10640
gran	6838 10578 6841 2979 2989 6856 2991 2994 10618 10619 6884
gran$	10576 2992
grandad$	2992
grandf	6838
grandfather$	10576
grandm	6838
grandmother$	10574 10576
grante	3720
granted$	7438
grasp$	8457 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743
grass$	10034
gravitate$	944 945 946 947 948 949 950 951 952 953 954 955 956
gravitated$	944 945 946 947 948 949 950 951 952 953 954 955 956
gravitates$	944 945 946 947 948 949 950 951 952 953 954 955 956
gravitating$	944 945 946 947 948 949 950 951 952 953 954 955 956
greasy$	1737 9357 3359 3366 3382
great$	5027
greater$	1442
greatly$	10479
greed$	7902 7903 7904 7905 7906 7907 8297 4598 4599 4619 8539 8540
greedy$	3768
green$	9119 9120 9121 9347 7178 3360 3382
greet$	2523
greeted$	2523
greeting$	2523
greets$	2523
greetted$	2523
greetting$	2523
grew$	1405 1406 1736 3365
grey$	9347 9357 3382 7267 3406 7433
grip$	10001 10078 10079 10080 10081 2863 7363
grips$	2863
groomed$	7649 7652 8177 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8527 8528 8529 8530 8531 8532 8533 8534 7219
groomer$	8066 8158 8163 8168 8407 8639 1039 1121 7030 7033 7034
groomers$	8066 8163 8168 8407 8639 1039 1121 7030 7033 7034
grooming$	7642 7643 7644 7659 7909 8293 8294 8527 8528 8529 8530 8531 8532 8533 8534 7004
gross$	3446
grounds$	2780 3007
group	10152 6418 6489 10250 10267 10270 10272 10273 6536 10275 2673 2674 10285 10286 10288 6570 10317 2727 2741 10363 2765 10378 6653 6669 6678 10416 6679 10430 10461 6729 10467 2869 10474 10478 10483 2886 10493 7404 3561 3562 7443 7448 7455 7466 7467
group$	7686 7712 7713 287 7916 7918 347 8005 4268 4270 4272 4469 4470 4475 4476 4484 4502 4549 733 756 4661 8505 4775 4877 1012 1013 1014 1019 8632 8634 8655 8658 4923 4924 1099 1177 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 1282 8891 5158 5159 1327 9023 9127 9128 9129 9130 9131 9147 1563 1564 1685 1686 9348 1772 1819 1820 9525 9526 9527 9528 9529 9532 5798 5799 5800 5803 5804 5815 5824 5830 9579 5842 9589 9594 9596 5895 9684 6146 6147 6148 6149 6150 6151 9903 6201 6203 9977 9986 9987 9988 9989 9990 9991 9992 9993 10070 10071 6338 6396 6398 10184 10187 6456 6483 10228 10232 6497 10238 6516 2651 10283 10294 2697 10308 6593 2736 2738 10350 2750 10355 6629 6631 2792 10403 10417 10418 10452 10453 10454 6725 10469 6735 6756 6759 10498 7024 7076 7081 7100 3243 7150 7346 7354 3546 7417 3562 3603 7548
groups$	7713 8632 8634 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 10184 10294 7081 7100 7417
grow	2882
grow$	1405 1406 1736 3365
growing$	1405 1406 1736 3365
grown$	530 8140 977 8934 8981 1390 8996 8997 8998 8999 9000 9001 5265 5266 5267 5268 1405 1406 5284 5290 5291 5292 9032 9033 9034 9038 9039 9040 9041 9047 5314 5316 5317 5318 5319 5320 5324 5326 9065 5335 9079 9080 1477 1494 9100 1500 1501 5369 9108 9109 5375 5376 1519 1537 1538 5458 5461 5523 1671 1672 1673 1674 1691 5563 1736 7166 7169 3327 3365
grownups$	9002
grows$	1405 1406 1736 3365
grubby$	9375 9376 3399 3406 3783
guarantee$	1968 5834 1969 5835 1970 5836 1971 5837 1972 1973
guaranteed$	1889 1890 1891 3426
guard	2573 6501 2665 6541 2686 6612 2754 6620
guard$	4114 8109 2550 10155 6439 10239 10241 6531 2669 10279 2687 2688 10350 2789 2805 2888
guardian$	9284 9285 9286 9287
guardians$	9284 9285 9286 9287
guards	6620
guards$	4114 8109 2550 10155 6439 10239 10241 6531 2669 10279 2681 2687 2688 10350 2789 2805 2888
gucci$	7267
guessed$	8394 8395 4658 4659
guidance$	7824 7825 8497 8498 8499 8500 8501 9233 9250 9726 9727 9728 9729 9730 9731 6998
guilt	10304 6582
guilt$	10053 10320 3490 7360
guilty	3726
guilty$	699 700 6647 3726 7592
gullible$	788 9119 9120 9121 3117 7178 3768
gum$	3831
gun	10660
gun$	4770 4771 6907
habit	7522
habit$	7669 7673 2218 6931 6932
habits$	7669 7673 9501 6931 6932
habitual$	478 479 6557 3079 3161 3173 3558
habitually$	477
had	2896 2900 2934 3657
had$	188 189 260 501 504 4461 4462 4463 4466 4467 603 604 605 606 607 608 609 610 611 624 625 626 627 628 672 720 722 1197 1305 1470 9306 9309 1741 1754 1755 1756 1757 1805 9650 9651 2062 2107 2108 2109 2110 2112 2113 2114 2115 5999 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2174 2182 6074 6075 6076 6088 6090 6155 9894 2505 2506 6730 2897 6766 2907 2913 2915 2919 6800 2942 3274 7202 3383 3394 3449 7420 3613 3630 3631 3670 3705
haemop	3628
haemophilia$	7494
hair$	9340 9342 9343 9344 9409 9429 7235 3372 7248 3384
haircut$	9342 9343 9344 9409 7248 3384 7262
haircuts$	9342 9343 9344 9409 7248 3384 7262
haired$	7216 7225
hairstyle$	9342 9343 9344 9409 7248 3384 7262
hairstyles$	9342 9343 9344 9409 7248 3384 7262
hairy$	3783
half$	712 5680 2745 6637 2842 3458
halfway$	7283
hall	6889
hall$	10627
halluc	3830
hallwa	6889
hallway$	10627
halve$	10458
halved$	7457
halves$	10458
ham$	3468
hand	2611 2626
hand$	243 244 245 5228 5229 5230 1365 5499 9238 9239 9240 9346 6626 2769
handded$	243 244 245
handding$	243 244 245
handed	6502 6553
handed$	243 244 245 9998 7327 7328 7380 7440
handedly$	7381
handful$	1101 4967 1102 4968 1103 4969 1104 4970 8871 7038
handing$	243 244 245 2769 7413
handl	7387
handle	6623 2799
handle$	8794 5209 5221 1381 5248 5249 1384 9160 5431 5432 5433 5436 5437 5439 5440 5443 1595 9200 9201 1617 5484 5485 5486 2523 2863 3314
handled$	1595 2523 3314
handles$	1595 2523 10361 3314
handli	10324 3815
handling$	5431 5432 5433 5436 5437 5439 5440 5443 1595 2217 2439 2440 2441 2442 2523 6919 3314 7342
hands$	243 244 245 5228 5229 5230 1365 9346 9895 10019 2769
handse	6681
handset$	2654 10259 10419 3540
handsets$	2654 10259 10419
handsome$	3783
hang	10211 6623 3624
hang$	7919 7948 7950 7951 7952 7981 8194 8195 8196 8197 8198 8241 8242 8243 967 981 982 8932 1807 1808 1809 1811 7202
hanged$	981 982 8932 7202
hanger$	3178
hangers$	3178
hangged$	981 982 8932 7202
hangging$	981 982 8932 7202
hanging$	7785 7976 8194 8195 8196 8197 8198 8241 8242 8243 967 981 982 8932 7202 7283
hangouts$	10361
hangs$	967 981 982 8932 1807 1808 1809 1811 7202
haphazard$	10043 10044 10045 10046
happen$	7786 7787 7788 8709
happened$	4481 4482 8233 8234 708 4579 8333 8442 8443 8444 8445 8446 9807 9808 9809
happening$	8442 8443 8444 8445 8446
happens$	706 8333 8442 8443 8444 8445 8446
happily$	5476 5477 5478 5479 5480 5481 5482
happy$	246 247 252 4119 357 358 359 387 388 573 574
harass$	984 985 986 3130
harassed$	984 985 986 3130
harasses$	984 985 986 3130
harassing$	984 985 986 10142 10143 10144 10145 3130
hard	2861 2866
hard$	4728 8569 1122 1123 1190 1191 1192 1193 1194 1195 5132 8926 1367 6727 2865 10472 3324 3361
hardcore$	3210 3768
harden	7454
hardened$	1671 1672 1673 1674 3161 7137 7189 3777
harder	2708
harder$	4589 1190 1191 1192 1193 1194 1195 9708 10137 10138 10139 10140 10141 6574 2865 7382
hardest$	1190 1191 1192 1193 1194 1195
hardier$	1671 1672 1673 1674
hardly$	71 4881 1544 1546 1547 1590 1591 1648 5514 1649 1650 5649 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2257 2312 2313 2314 2901 2951 3305 3306 3312 3320 3449 3636
harm	3624 3822
harm$	7604 7605 7624 7642 7643 7644 4061 4062 4063 4064 4065 4066 4067 4068 203 204 205 7995 4512 4513 8293 8294 8303 8304 714 8412 8413 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8493 8494 8495 8496 8765 6258 10042 6557 6871 10609 3045 10657 6975 3523 3552 3556 3558 7489
harmed$	7489
harmer$	7050
harmers$	7050
harmful$	3967 8018 1028 1029 1030 3066 3159 3558
harming$	7489
harms$	7604 7605 7489
harsh$	9997
has	2896 2927 10532 3657
has$	3872 3874 501 672 4617 846 1197 1305 1470 9306 9309 1741 1754 1755 1756 1757 1805 1898 5910 9650 9651 2062 5999 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2173 2181 2216 6088 6090 2536 6580 6730 2871 2897 2907 2915 2919 6793 2939 2942 2956 3049 3274 7202 3383 3394 3449 3613 3630 3631 3670
hastily$	10146 10147 10148
hat$	7267
hats$	5685 5686 1821 1822 7267
haunts	2610 6476 6623
haunts$	9501 10361
have$	3873 3875 4118 4200 4232 4236 4256 501 504 4495 672 719 4612 4618 4636 4641 4652 4653 4656 4657 845 8617 1197 1305 8932 1470 1471 1741 1754 1755 1756 1757 1805 5743 5752 9492 1898 5828 5910 9650 9651 2062 9691 9692 9693 9694 5957 9699 9700 9701 5966 5972 5999 6015 2175 2216 9842 9843 6353 6354 2537 10335 6730 2871 3274 7202 3383 3394 7314 7420 7445 3613 3670
having	2900 3657
having$	501 504 4869 1741 1805 6766 2907 2913 3383 3631
havoc$	7071 7072 7073 7079
hawk$	509 3092
hawked$	509 3092
hawking$	509 3092
hawkked$	509 3092
hawkking$	509 3092
hawks$	509 3092
hazel$	9347 3360
he$	3983 3989 4412 4469 4470 4475 4476 4501 756 8397 1011 4877 1012 8616 1013 1014 5023 1177 8938 9525 9526 9527 9528 9529 5798 5799 5800 5802 5973 9715 3671
head$	8249 8251 8508 8509 5232 1495 1496 1497 1498 1499 5641 5665 5666 1801 10023 2420 10390 7246 3503 3833
headed$	423 7112 7215 7326
heading$	423 2900
heads$	8249 8251 8508 8509 5232 2324 10023 2420 7164 7179 7244 7245
headscarf$	7267
headscarves$	7267
health	6778 6806 10577
health$	4784 4785 4786 4787 4788 5981 10501 10516 6783 6792 6794 10535 7512 3659
healthier$	3967
healthy$	4000
hear	6498
hear$	8627 3618
heard$	1341 2201 2202 3006 3618
hearin	6777
hearing$	10515 3006 3618 3640 3641 7591
hearings$	7591
hears$	3618
heart$	6762 10501 3632
hearted$	7324
heartless$	9821 3768 3793
heatin	3033
heating$	6899
heavier$	3338
heaviest$	1744 3386
heavil	6787
heavily$	1723 10525 10526 3340
heavy	2861
heavy$	5579 6260 6727 3338 3341 3391 3462 3514 3515
heavyset$	3782
heed$	3936 3937 3938 3939 3940 7891 8457 4759 4760 4761 4762 4763 9767 9858 9859 9860 9861 9862 9863 9864
heeded$	8199 8207
heedless$	78 79
heel$	10407
heels$	9415 9416 9417 10021 7267
height$	9314 9315 9316 7204
held	7384
held$	1373 9296 9836 9837 9838 9839 2453 10170 2657 6643 10399 2891
helicopter$	3548
hell$	8593 8612
help	2570 2606 2781 2824
help$	3917 143 150 151 7824 7825 7891 8006 8347 4695 8464 8465 8466 8794 8808 5220 9233 9241 9242 9243 9244 9245 9246 9247 9248 9250 9255 9256 9257 9258 9259 9452 1855 1856 1857 1858 9466 9472 9486 9534 9555 9586 9611 9612 9613 9619 2225 2226 2227 9883 9892 2439 2440 2441 2442 10064 2614 2640 2776 2783 2838 2875 10547 6985 6986 7063 7286 7290 7298
helped$	150 151 8437 8438 8439 8440 8441 8809 9471 9477 9482 9485 9491 9567 9584 9597 9598 9599 9600 9601 10166 2776 2783 2875
helpful$	10166
helping$	150 151 4696 9611 9612 9613 5876 2776 2783 2875 7298
helpless$	5429
helpped$	150 151
helpping$	150 151
helps	2781
helps$	150 151 2614 2776 2783 2838 2875 7299
hepatitis$	3832
her	6425 10203 6516 2697 2924 6803 2950 6827 2970 6837 2982 10600 10625 3026 3028 6901 10647 3052 7538 3720
her$	7607 7608 19 7634 3931 3944 3946 7685 83 84 87 91 3959 3961 98 4012 272 279 280 281 283 4152 287 4164 4165 4166 4167 4168 4169 347 4228 7984 4265 4292 4375 4420 4425 4498 4523 4548 693 694 4566 4592 8333 730 732 733 750 753 8368 4669 8410 4675 8488 8492 4755 8505 1019 4916 8705 8742 5038 1282 5158 5159 8942 1347 5255 5257 9161 9249 5584 5585 5586 5611 1753 1766 1771 1772 1792 5672 1819 1820 9614 5936 6198 9987 9988 9989 9990 9991 9992 6281 6283 6285 6292 10037 10103 6563 6770 6772 10513 2911 6779 2914 6785 6790 2926 6816 6824 10565 2967 6836 2972 2973 6840 2975 6848 2990 6861 10605 6880 6891 6892 6894 10634 10639 10645 6910 6916 6918 3095 3111 3243 3403 3404 7346 3645 3646 3653 3654 3661 7529 3676 3687 7562 3712 3717 3728
heritage$	5625 5626 5627 5630
heroin	6782 10660 6926
heroin$	10271 10520 6788 10529 10664 6941
hers$	8328
herself$	3866 3868 7607 7608 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 4967 4968 4969 4970 8719 1299 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6771 6897 6927 6957 6958 7180 7181 7490
herselves$	6771 7490
hid$	1810 2421
hidden$	1810 10170 7284
hide	6559 2715
hide$	7832 4223 4224 4225 1810 2421
hided$	2421
hides	2715
hides$	1810 2421
hiding	2715
hiding$	1810 2421
hierar	10196 7388 7390 7466
hierarchy$	10182 10183 3803
high$	56 1229 1230 5102 5103 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5119 5120 5121 9637 6152 3461
higher$	1229 1230 6464 3655
highest$	1229 1230
highlights$	7249
highly$	2861 3318
hijab$	7267
hijabs$	7267
him	6425 10203 6803 10600 10625 10647 7538
him$	7607 7608 7634 7685 4096 4103 4104 4105 4108 8068 8071 8152 8164 4548 8377 8505 5158 5159 9161 9249 9614 6198 9987 9988 9989 9990 9991 9992 7346 7529 7562
himself$	3866 3868 7607 7608 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 4967 4968 4969 4970 8719 1299 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6771 6897 6927 6957 6958 7180 7181 7490
himselves$	6771 7490
his	6516 2697 2924 2950 6827 2970 6837 2982 3026 3028 6901 3052 3720
his$	19 3931 3944 3946 83 84 87 91 3959 3961 98 4012 272 279 280 281 283 4152 287 4164 4165 4166 4167 4168 4169 347 4228 7984 4265 4292 4375 8135 4425 4498 4523 693 694 4566 8328 4592 8333 730 732 733 750 753 8368 4669 8410 4675 8488 8492 4755 1019 8705 8742 5038 1282 8942 1347 5255 5257 5584 5585 5586 5611 1753 1766 1771 1772 1792 5672 1819 1820 5936 6281 6283 6285 6292 10037 10103 6563 6770 6772 10513 2911 2914 6785 6790 2926 6816 6824 10565 2967 6836 2972 2973 6840 2975 6848 2990 6861 10605 6880 6891 6892 6894 10634 10639 10645 6910 6916 6918 3095 3111 3243 3403 3404 3645 3646 3653 3654 3661 3676 3687 3711 3717 3728
hisself$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8719 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6927 6957 6958 7180 7181
histor	2555
historic$	6421
history$	2218 3004 7028 7525 7557 7595
hit	10595 3000 10610
hit$	2510 6866
hiv	3650
hiv$	7516
hold	2715 2816
hold$	7687 4223 4224 4225 8797 5235 5236 5237 5238 1373 5251 5252 2453 6424 6481 10315 6580 2890
holdin	10198 6565 10309 2715 6922
holding$	1373 9237 10303
holds	10198 2715
holds$	1373 2453 6481 10223 10315 6580
holmes$	10261
home	6838 10581 10604 10625
home$	7734 7735 7973 8031 8032 8210 8211 8343 8344 8378 5039 5137 8880 1299 5181 9118 2509 10260 10274 2827 6697 10575 10576 10587 10588 10603 10605 10609 10614 10624 10629 10631 3029 10637 10652 7102 3503 3679 7564 7565 3710 7577 7578 7579
homele	10595 3858
homes$	8031 8032 8880 10260 2827 6697 10628 7102 7571
honest$	4632 8371 9471 9477 9482 9491 9567
hood$	1793 9414 5685 5686 1821 1822 7267 3405 7433
hooded$	3335 3406 7433 3783
hoodie$	9398 9399 9400 9409 7267 7269 7272 3788
hoodies$	8931 5194 5637 5638 9398 9399 9400 9401 9402 9406 9407 9408 9409 9411 9419 7267 7269 7272 3788
hoodlum$	3751
hoodlums$	3751
hoodrat$	3751
hoodrats$	3751
hoodrich$	3787
hoods$	8931 5194 1793 9406 9407 9408 9411 9414 9415 9416 9417 9419 5685 5686 1821 1822 7267 7269 3405 7433
hoody$	9398 9399 9400 7272
hooligan$	3751
hooliganism$	3751
hooligans$	8722 8723 8724 3751
hoot$	9835
hoots$	9835
hop$	978 979
hope$	5790 5889 2024 2214 2215 10194 7300
hoped$	2214 2215
hopeless$	4953 1930 1931 3187 3234 3238 3768 3793
hopelessly$	3793
hoper$	8689 8701 8702 8703 7039 7054
hopers$	8689 8701 8702 8703 7039 7054
hopes$	2214 2215 10194
hoping$	2214 2215 10194
hopings$	10194
hopped$	978 979
hops$	978 979
horde$	1026 1027
horrendous$	8822 8823 8824 8825 8826 8827 8828 8829 8830
horrible$	8822 8823 8824 8825 8826 8827 8828 8829 8830
hospit	2929 6797 10595 6858 3045
hospital$	6795 10535 10536 10537 10596 6911 3503 3661
hospitalised$	3846
hospitalized$	3846
hostel	6885
hostel$	10623
hostile$	1204 1205 1206 1207 1208 8831 8832 2848 3240 3766 3794
hostility$	8889 8890 1287 1288 10127 10128 10129 10130 10131 7109
hot	6747 6751 3611
hot$	3033 3246
hotel$	8058 8059 8060 8061 4324 4325 4326 4327 8777 8778
hothead$	7038
hotheads$	7038
hotspot$	10485 10489 3608 7477
hotspots$	10485 10489 7477
hounding$	10142 10143 10144 10145
hour$	2959
hours$	8718 8783 10547 2944 2959 10655 7365
house	6838 10581
house$	8058 8059 8060 8061 4324 4325 4326 4327 5039 9093 9118 9122 9127 9128 9129 9130 9131 10260 6673 6697 10576 10605 10629 3029 10637 7579
househ	6838
household$	9093 9118 9122 10576 7102
households$	7102
housemates$	5338 5339 5340
houses$	10260 6697 10628
housin	10577
housing$	5981 2827 10589 7574
how$	8357 8368 8936 5434 5435 1577 2747 6981
hub$	10158 10187 6456 6483 10228 6497 10238 10350 6629 10403 7397
huge$	3930
hulking$	3783
hung$	8228 967 981 982 1807 1808 1809 7283
hungry$	7138 7580
hunt$	937 4803 938 939 940 941 942 943 9639
hunted$	937 4803 938 939 940 941 942 943
hunting$	937 4803 938 939 940 941 942 943
hunts$	937 4803 938 939 940 941 942 943
huntted$	937 4803 938 939 940 941 942 943
huntting$	937 4803 938 939 940 941 942 943
hurt	3000 10610 3624
hurt$	7649 7652 4061 4062 4063 4064 4065 4066 4067 4068 203 204 205 7996 8263 8285 9494 6866
hurting$	7663 7664 7665 7666 7667
husband$	10573 10583 10591 10598
hydroc	3628
hydrocephalus$	7494
hygien	6777 6778
hygiene$	10515 10516
hyper$	3088 3768
hypersexual$	3745
hypersexualised$	3745
hypocritical$	3793
hysterical$	3768
i$	2451
ic	3567
ic$	1705 3337
ic0$	3780
ic1$	3780
ic2$	3780
ic3$	3780
ic4$	3780
ic5$	3780
ic6$	3780
ic7$	3780
ic8$	3780
ic9$	3780
idea$	7844 6172
ideas$	7843
identi	2560 10175 2587 2603 10264 2694 2697 2699 2711 6577 2760 10387 2876 3530 7431
identical$	5663 3396 3406
identically$	1722 3362 7266 7268
identified$	1036 1066 1250 2659 6563 3054 3553 7420 3558 7433
identifies$	2598 10276 2818
identify$	7891 2594 2598 10266 10276 2818
identifying$	2598 2818
identity$	2567
idiots$	7331
idle$	7130 3768
idly$	6160 7319
idolise$	555 556 557 558 559
idolised$	555 556 557 558 559
idolises$	555 556 557 558 559
idolising$	555 556 557 558 559
iep	3665
iep$	7531
ieps$	7531
ies$	9092
if$	7910 7955 590 591 592 593 594 595 596 597 598 599 600 601 602 8219 8220 8223 8226 8227 635 636 637 638 639 640 5024 5025 5560 5561 5562 2111 2289 2290
ignorance$	3793
ignorant$	3768 3793
ignore$	7810 7919 7948 7950 7951 7952 990 991 9637 2431 2432 10062 3132 3421 3488 3489 7362
ignored$	7810 990 991 9454 9637 2431 2432 10066 10067 10068 10069 3132 3421 3477 7349 3488 3489 7362
ignores$	7810 990 991 9637 2431 2432 3132 3421 3488 3489 7362
ignoring$	7810 990 991 9637 9822 9823 2431 2432 10142 10143 10144 10145 3132 3421 3488 3489 7362
ill	10595 6858
ill$	104 105 1773 1795 10596 3261 3263
illegal$	8018
illnes	10577 10579
illness$	7479 7511
image$	8095 8103 4388 4389 524 525 715 9273 6355 10154 6417 2552 6452 2635 2637 10292
images	2625 6491 6492
images$	8095 8103 4382 517 8122 4388 4389 524 525 9273 10154 6417 2552 10176 10177 10185 6452 2624 2635 2637 10291 10292
immaculately$	1722 3362
immature$	3768
immaturity$	7902 7903 7904 7905 7906 7907 4598 4599 4616 751 752 4619
immensely$	10479
immigration$	10577 3715
imminent$	10389
immuni	3842
impact$	9551 9552
impaired$	7717 7718 7719 7720 7507
impairment$	7479 7506
impetigo$	3832
implausible$	8623 8624 8625
implicated$	407 408 409 410 3054
important$	2838
impos	2811
imposed$	6694
imposing$	3338 3783
imposs	2708
impossible$	4728 8612 1190 1191 1192 1193 1194 1195 1930 1931 6574 3432
impressed$	6991
impression$	7844
impressionable$	3768
impris	10577
imprisoned$	10369
improvement$	9627 5890
impulse$	4751 5176
impulsive$	7717 7718 7719 7720 3768
impulsivity$	4619
in	6834 3657
in$	155 4047 187 7832 4242 4273 4277 4280 4290 4294 4295 4296 518 4393 4394 4395 4397 4451 4452 4453 8464 4849 4858 4890 4905 4920 8659 8660 1057 5000 8739 8751 5054 5153 5160 5199 9107 5409 1624 1625 1701 9306 9309 5590 5608 5612 5613 1768 1797 1798 9405 5668 5673 5677 5681 1816 1817 1818 9603 9610 5909 5943 9775 9820 6286 10087 6499 6504 6523 10303 10307 10320 6662 6670 6760 6761 6775 6799 6814 6817 6820 6837 6882 6890 6908 3048 6942 3122 3282 7150 7250 3397 7266 7268 7297 7311 3505 7420 7505 7515 3700 7568 7573 7593
inability$	4153 288 289 290 291 292 293
inaction$	4560 10098 7366 7368
inadequacy$	3793
inadequate$	3793
inadequately$	3793
inappropriate$	8018 4357 8578 9375 9376 3128 3240 3406
inappropriately$	1722 3362 7266 7268
inattention$	7366
incapable$	141 3430 7306
incessantly$	3791
incest$	10607
inch$	5358
incident$	7560
incidents$	10343 10375 7560
inclin	6601
inclination$	5865 9604 9605 9606 9607 9608 9609
include$	7420
income	10577
income$	7557
incompetence$	3793
incompetent$	3793
incompetently$	3793
inconsistent$	8623 8624 8625 8817 8818 8819 8820 1217 3231
incorrect$	3399
increa	2882 3596
increase$	2804
indecent$	4357 4365
indefensible$	9915
indepe	7573
independence$	10543
independent$	5372 5374 1671 1672 1673 1674 1690 1698 6851 7184 3319 7198
index	7388
index$	10295 6584
indian$	1724 5596
indica	6422 7384
indifference$	9908 10098 10127 10128 10129 10130 10131 7366 7368 3793
indifferent$	7306 3793
indisputably$	3791
indivi	10483 2886 7443
individual$	1178 8834 8860 8861 8862 8863 8864 8865 8876 9306 9309 10192 2696 10483 7081 7100 7151 3668
individuals$	8571 8572 8573 8574 1178 8834 8860 8861 8862 8863 8864 8865 8876 9306 9309 2696 6684 7081 7100 7151
indulge$	414 415 416
indulged$	414 415 416
indulges$	414 415 416
indulging$	414 415 416
ineffective$	3793
ineffectual$	3793
inept$	3793
ineptitude$	3793
inevitable$	1909 1910 1911 1912 1913 1914 1932
inevitably$	7307 3791
inexcusable$	6268 10007 3793 3794
inexcusably$	3793
inexplicably$	3795
infamous$	1124 1125 1126 1127 1128 1129 1130 1131 1324 3284 3770
infant	10559
infatuated$	548 549 550 551 552 553 554
infection$	7479
inflexible$	9997
inflicted$	6979
influe	10474
influence$	8633 7025
influenced$	7649
influences$	8633 7025
influential$	10212
inform	2633 2781 2824 3517 7384 3596
inform$	2548 10163 2568 2569 6499 2776
informant$	10370 7383
informants$	7383
information$	7824 7825 4634 9897 6196 2439 2440 2441 2442 6413 10162 10163 2561 10195 6624
informed$	3965 100 4160 5394 2776
informing$	2568 2569 6499 2776
informs$	2568 2569 6499 2776
inhale	3840
inhaler$	7520
ining$	6499
initiative$	3606
injection$	10523
injections$	10523
injunc	6690 6691
injunction$	10422 10428 10429 6692 10433 10436 10654 7453
injunctions$	10422 10428 10429 6692 10433 10436 7453
injuries$	8412 8413 7511
injury	6762
injury$	8412 8413 10500 7511
inner$	1708
innocent$	9087 9088 9089 9090 5406 5407 5408 5429 5542 5543 5544 5545 7172
innocents$	9082 9083 9084 9085 9086 9148 9149 9150 9151 9167 7171
inpati	3843
input$	4052 7791
inquir$	2713
inquiries$	2713
inquirs$	2713
inquiry$	2713 7417
ins$	6499
insane$	7101
inside$	7832
insight$	8520 8521 5445 1580 1581 5448 6987
insist$	372 373 374 375
insisted$	372 373 374 375
insisting$	372 373 374 375
insists$	372 373 374 375
insistted$	372 373 374 375
insistting$	372 373 374 375
insolent$	3768
insomn	3830
inspec	6434 6435 6436 2571 2572 2672
inspector$	2550 10172 10173 10174 6437 6438 2613 10236 6538 7471
instag	2768
instagram$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094
instead$	10074 10076 10133 10134 10136
instigator$	7425 3753
instigators$	7425 3753
institutional$	3446
instructed$	2564 2676 6552
instructions$	6998
insuli	3831
integrated$	3551
intel	3517
intel$	7383
intell	2612 10262 7388 7431
intelligence$	9897 10157 6420 10159 10179 6478 10227 6496 10237 6583 2749 6624 3518 7385 3520 3531 3799 3813 3819
intended$	2838
intens	2861 3596
intensive$	6727 3730
intent	2847
intent$	7601
intention$	5865 9604 9605 9606 9607 9608 9609
intentions$	5865 9604 9605 9606 9607 9608 9609
interc	6544 3815
intercepted$	10282
intercourse$	6950
interest$	4121 4122 8985 8986 8987 8988 9555 5865 9604 9605 9606 9607 9608 9609 9767 9858 9859 9860 9861 9862 9863 9864 6130 6131 6132 6133 6134 6332 10078 10079 10080 10081 2561 2640 10300 7363
interested$	5872 6037 9841 6299 6378
internally$	3671
internet$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094 3098
interr	6520
interrogate$	2748
interrogated$	10258
interrogateing$	2748
interrogates$	2748
interrupt$	7308
interrupted$	7308
interrupting$	7308
interrupts$	7308
interruptted$	7308
interruptting$	7308
interv	2694 3047
intervene$	9883 10061 10064 10383
intervened$	9764 9893
intervention$	4052 7791 8808 9452 10650 7286 7597
interventions$	4052 7791 8808 9452 1855 1856 1857 1858 7286
interview$	2748
interviewed$	2724 3038
interviewing$	2748
interviews$	2748
intimate$	4357
intimidate$	984 985 986 3130 7308
intimidated$	984 985 986 3130 7308
intimidates$	984 985 986 3130 7308
intimidating$	7663 7664 7665 7666 7667 984 985 986 8926 3130 3240 3361 7308 3766
into	3519
into$	7653 7689 7832 7977 4283 4284 4285 4287 4454 4455 8522 8523 8524 8525 8526 5052 8992 6495 2691 10307 6579 3048 3700
introd	2816
invariably$	3791
invest	6477 6506 2760 10387 2877 10615 3580 3719 3820
investigate$	9883 10064
investigating$	6477
investigation$	10201 10244 2713 10380 10385 7585
investigationies$	2713
investigations$	10201 2713 10380 10385
investigationy$	2713
investigators$	10215
invincible$	3777
invitation$	5716 1851 5718 1853 1854
invitations$	5716 1851 5718 1853 1854
invite$	7623 3886 38 255 256 655 656 3109 3114
invited$	7623 3886 38 255 256 655 656 3109 3114
invites$	7623 3886 38 255 256 655 656 3109 3114
inviting$	7623 3886 38 255 256 655 656 9611 9612 9613 3109 3114 7298
involv	10304 10325 7421
involved$	7649 7652 407 408 409 410 411 412 413 1024 1188 9575 9577 10065 6565 10336 6599 6627 3054 7008
involvement$	407 408 409 410 8330 1024 6582 6626 7008
involving$	10326
iq$	3828
irish$	1724 5596
irresponsible$	81 82 3967 747 3065 3116 3793
irresponsibly$	3738 3793
is	2580 6484 10532 3617
is$	3979 3985 285 286 440 4401 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 1202 5079 5084 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1482 9306 9309 1716 9370 5655 1815 1841 5721 5793 5910 2085 2086 6072 6083 6177 2393 6305 2447 2448 10090 10113 6432 10205 6468 6539 6549 2731 6651 6739 2936 6863 3015 3044 3082 3107 3166 3168 3172 3220 3235 3237 3245 7202 7250 7251 3465 3492 7420 3637 3642 3644 3647 3671 3673 3695 3703 3716 3717 3722
island$	7274
isolated$	307 308 309 310 4911 4912 4913 4914
isolation$	8653 9638 2948 7036
iss$	3730
issue$	8885 2549 6416 2551 2826 7008 7107 7525
issued$	2549 6416 2551 10156 6553 2826
issues$	8885 2549 6416 2551 6453 2826 7008 7107 7525
issuing$	2549 6416 2551 2826
it$	7624 8144 8252 8253 8258 1299 8936 5207 9228 1895 9641 9658 5973 9715 6021 6022 2206 2207 9887 9896 6257 2402 2403 10048 10049 6345 6368 6978 7089 7355
its$	4259 8028 696 4565 4674 9713 6182 6193 6281 6283 6285 10025 10026 6290 6292 6293 10037 10055 6319 6357 6358 10103 2509 6376 6384 6385 6443 6736 6891 3447 7345 3493 3502
itself$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8719 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 9925 6316 6927 6957 6958 7180 7181
jacket$	9372 9398 9399 9400 9409 7267 7272 7280
jackets$	9372 5637 5638 9398 9399 9400 9401 9402 9409 7267 7272 7280
jail	6858 6914
jail$	10572 10596 10652
jailed	10579
jailed$	10369 6909
jamaican$	1724 5596
january$	8033
jealous$	3768
jeans$	5637 5638 9398 9399 9400 9415 9416 9417 1814 9422 7267 7272 3417
jeopardise$	10 3061 3062
jeopardised$	10 3061 3062
jeopardises$	10 3061 3062
jeopardising$	10 3061 3062
jeopardize$	10 3061 3062
jeopardized$	10 3061 3062
jeopardizes$	10 3061 3062
jeopardizing$	10 3061 3062
jeopardy$	7604 7605 7615 6693
jewellery$	9398 9399 9400 7267 7272
job	10577
job$	9681 9771 9772 9773 9774 9787 9788 9789 9790 9791 9792 9793 9794 9795 9796 9918 9922 9930 10137 10138 10139 10140 10141 10201 7342 7382
jobs$	9787 9788 9789 9790 9791 9792 9793 9794 9795 9796 10137 10138 10139 10140 10141 10201 7382
jobsworth$	3793
jobsworths$	3793
joggers$	9398 9399 9400 9401 9402 9415 9416 9417 1814 9419 7267 7272 3417
join$	7919 7948 9494
joint	3596
joint$	3551
joke$	8777 8778 7341
journe	10285
judge$	9160 5425 5426 5427 5428 5455 1617 5484 5485 5486 10061 2800 3043
judged$	3970 1236 1253
judgement$	113 114 115 116 8393 7342
judges$	2800
judging$	5425 5426 5427 5428 1617 5484 5485 5486
judgment$	113 114 115 116 8393 7342
july$	8033
jump$	978 979 2528
jumped$	978 979 2528
jumper$	9398 9399 9400 7272
jumpers$	5637 5638 9398 9399 9400 7272
jumping$	2528
jumpped$	2528
jumpping$	2528
jumps$	978 979 2528
june$	8033
junkie$	3759
junkies$	3759
just$	3991 4041 4045 580 4456 4460 648 8400 8401 8402 8403 1299 1896 1917 1918 1919 1920 2025 2240 2241 3423
justice$	8928 8929 5986 10396 10397 6912 10651
justification$	7340
juvenile$	3161 3164 3173 3779
juveniles$	3779
keen$	246 247 252 357 358 359 387 388 6383 10194
keens$	10194
keep	6559 2851 2884
keep$	53 7764 4069 7822 4158 4191 7948 7950 7951 4269 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 4486 717 718 8352 807 811 825 8457 8466 968 9160 5431 5432 5433 5436 5437 5439 5440 5443 9466 9472 9486 2125 2126 2127 2511 2548 2647 3078 7290
keeped$	7764
keeping$	7764 7976 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 807 811 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 826 5431 5432 5433 5436 5437 5439 5440 5443 9933 2647 3078
keepped$	7764
keepping$	7764
keeps	2851
keeps$	7764 4070 7822 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 717 718 969 1745 2647 6580 3078
kept$	4071 7822 454 457 464 465 466 467 468 469 470 471 472 473 474 475 476 8199 8207 8239 8240 4506 641 642 717 718 9568 9569 9570 9571 2067 2125 2126 2127 9893 10170 2647 2887 2962 3078 7362
ketami	6782
ketamine$	10520 6788 10527 10529 3656
key$	6290 10212 10390 10395 10559 3209 3553 3556 3558 3559
kg$	10512
kick$	3923 58 3926 9493 2430 3242
kicked$	2430 3000 3001 3242
kicking$	4995 2430 3242
kickked$	2430
kickking$	2430
kicks$	7993 2430 3242
kid$	1178 8834 8860 8861 8862 8863 8864 8865 8876 9008 7011 7024 7100
kids$	8588 8598 8599 8600 8601 8630 8636 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 8917 9008 1459 9076 9082 9083 9084 9085 9086 9148 9149 9150 9151 9167 6940 7011 7024 7100 7143 7171
kill	3624
kilo$	10512
kilos$	10512
kind$	8586 9230 9231 9232 9371
kingpin$	3758
kingpins$	3758
kinshi	3008
kinship$	6874
kiss$	7832
kissed$	4112 8149
kissing$	8179
kitche	6889
kitchen$	10627
kitted$	1774 1775 1776 3400
knew$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 754 4621 4622 1334 1335 1343 1344 1345 1346 1466 9656 2201 2202
knife	10660
knife$	7963 8011 4770 4771 4830 4831 4832 9635 6557 2819 6907 10657
knives	10151 10160 10309 10352 10372 2817
knives$	7961 4830 4831 4832 9634 2566 10297 10318 10319 6683
knock$	967 981 982
knocked$	967 981 982 5719
knocking$	967 981 982
knockked$	967 981 982
knockking$	967 981 982
knocks$	967 981 982
know	2587 2603
know$	154 193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 7874 4355 4610 4611 754 4621 4622 4628 4629 1334 1335 1336 1337 1343 1344 1345 1346 1371 1466 1568 9296 9656 9757 9758 6173 6174 6175 10175 2582 2589 2594 2608 2683 2726 6633
knowed$	1466
knowing$	4050 185 258 1389 1466 9279 7160
knowingly$	8174 8175 572 6970 6971 3106 3747
knowledge$	1378 1380 5445 1580 1581 5448
knowledgeable$	1389 9279
known	2625 6491 6492 10255 2694 2697
known$	193 219 4610 4611 8350 4628 4629 8394 8395 4658 4659 8556 8571 8572 8573 8574 1124 1125 1126 1127 1128 1129 1130 1131 1324 5191 5192 5959 2201 2202 10171 2580 6563 10302 2705 2729 2732 2757 3039 3128 3161 3165 3173 3285 3553 3556 3558
knows$	193 195 196 197 198 199 200 201 202 206 207 208 209 210 211 212 213 214 215 216 217 218 219 258 754 4621 4622 1334 1335 1336 1337 1343 1344 1345 1346 1372 1383 1466 1569 9656 2683 6633
knuckle$	9346
knuckles$	9346
kudos$	8535 8568
kurdish$	1724 5596
label$	7282
labelling$	10142 10143 10144 10145
labels$	7267 7282
labour$	7088
lac$	3277 3278 3769
lack$	76 878 879 880 881 882 883 884 885 886 887 888 1196 1312 2474 6341 6342 6343 3121 3139 3183
lackadaisical$	3793
lacked$	878 879 880 881 882 883 884 885 886 887 888 3121 3139 3183 3231
lacking$	878 879 880 881 882 883 884 885 886 887 888 10043 10044 10045 10046 3121 3139 3183
lacks$	878 879 880 881 882 883 884 885 886 887 888 3121 3139 3183 3231 3276
lad	10363
lad$	1178 8834 8860 8861 8862 8863 8864 8865 8876 6901 7024 7100 7229 7252
ladies$	1518 1543
lads	6489 10272 10285 10286 10288 6570 10317 2741 6619 2765 6669 10430 10461 10478 2886 3561 7448
lads$	7686 7833 7858 7861 287 7916 347 8035 8067 4469 4470 4475 4476 4484 4502 733 756 4661 4775 8545 8552 8579 4843 4877 1012 1013 1014 1019 8630 8727 1177 1178 8834 8860 8861 8862 8863 8864 8865 8876 1282 8891 8947 8948 8949 8950 1459 5385 5386 5387 5388 9167 9348 1772 1819 1820 9432 9525 9526 9527 9528 9529 5798 5799 5800 5815 5824 5830 9579 5842 5895 9684 6220 9978 6396 10308 2736 2738 2750 10355 10357 6631 2792 10453 7024 7081 7100 3243 7229
lady$	1489 9095 9096 9097
lamentable$	3793
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5973 5978 5979 10082 6371 10149 10150 10586 3503
lands$	0 1
language$	6764
lank$	3382
lanky$	5615 3783
lap$	691
laped$	691
laping$	691
lapped$	691
lapping$	691
laps$	691
large$	5577 5579 3338 3783
largely$	2447 2448 3492
larger$	3338
lashes$	7243 7249 7256 7267
last$	5894 2947
late$	1299 9637 9829 9830 9831 9997 10058 6321 10518
laugh$	3929 890
laughed$	890
laughhed$	890
laughhing$	890
laughing$	890
laughs$	890
law	6902
law$	1101 1102 1103 1104 1112 1115 8744 10640 3533
lawless$	3234 7101 3768
lax$	2328 2329 2330 2331 9997 10043 10044 10045 10046 6321 3476
lay$	4177 4178 4179 4180 3581
layabout$	3751
layabouts$	3751
lazily$	3793
laziness$	3793
lazy$	2328 2329 2330 2331 6321 3392 3476 3768 3793
lead	2781 7463
lead$	7616 230 231 232 233 234 235 1040 1041 1042 1043 8751 1164 1165 1166 1506 1507 1508 1509 1510 9767 3596
leader	7431
leader$	10330 10390 7008 7020 7417
leaders$	10183 10330 10390 7008 7020 7417
leadership$	9858 9859 9860 9861 9862 9863 9864 2439 2440 2441 2442 10078 10079 10080 10081 6737 7008 3446 7342 7363
leadin	10198
leading$	230 231 232 233 234 235 1040 1041 1042 1043 1506 1507 1508 1509 1510 10212 6668
leads	10198
leads$	230 231 232 233 234 235 8335 8336 8337 1040 1041 1042 1043 1164 1165 1166 1506 1507 1508 1509 1510 10223 3596
league$	6366
lean$	3338
learn	6430 2587 6498 2699 2711 6577
learn$	154 7891 4623 4624 4625 4626 4627 4628 4629 847 8457 8816 9466 9472 9486 9521 9522 9523 9524 9558 10061 10168 2582 2594 7290
learned$	4623 4624 4625 4626 4627 4628 4629 1573 9568 9569 9570 9571
learning$	142 4623 4624 4625 4626 4627 6810 10562 3614 3640 3665 3667
learns$	9558 9580 9581 9582 9583
learnt$	4623 4624 4625 4626 4627 4628 4629 1574 9568 9569 9570 9571
least$	5963 6122
leave	10211 10593
leave$	0 1 3869 3896 7635 7636 7637 7638 7639 7640 7641 41 42 44 7702 7730 7864 7891 7919 7948 7950 7951 7952 4217 481 482 8339 8352 9466 9472 9486 9494 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 7290 3498
leaved$	3896 7635 7636 7637 7638 7639 7640
leaves$	0 1 3869 3896 7635 7636 7637 7638 7639 7640 41 42 44 481 482 8354 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 3048 3498 3700
leaving$	0 1 3896 7635 7636 7637 7638 7639 7640 41 42 44 481 482 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 3498 7413 3700
led	7384
led$	7616 7641 7649 230 231 232 233 234 235 8335 8336 8337 8354 8355 8356 1040 1041 1042 1043 1164 1165 1166 6451 6615 7123
left	10579 6846
left$	0 1 3869 7641 41 42 44 7970 8199 8207 4503 8354 4639 2280 2281 2282 2283 2284 2285 2286 2287 2288 2481 2482 10584 3048 7349 7362 3498 7420 3700
leg$	9346 10510
legal$	6852
leggings$	5637 5638 9398 9399 9400 9415 9416 9417 9422 7267 7272
legs$	9346 10510
length$	5605
lenient$	9997
less	2833
less$	767 4881 5341 1676 1677 1678 1679 9770 2708 2735 3320
lesson	6825
lesson$	142 144 145 9630 9631 9632 9671 9672 9673
lessons$	142 144 145 8654 8898 9671 9672 9673 10549 10555 10561 10563 10564 6947 7543
let	2570 2767
let$	45 46 228 229 8199 8216 8217 8218 8228 8298 9466 9472 9486 9637 9899 9900 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2361 6228 6229 2395 2481 2482 2502 2503 2504 2548 2568 2569 2614 7290 3498
leting$	2568 2569
lets$	45 46 228 229 8298 9637 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2395 2481 2482 2502 2503 2504 2568 2569 2614 3498
letter	10456
letter$	9897 10002 10004 10005 10457 7354
letters$	9897 10004 10005 10048 10049 10457 7354 7355
letting$	45 46 228 229 9637 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2395 2481 2482 2502 2503 2504 3498
leukae	3831
level	2833
level$	1416 9230 9231 9232 10503 2964 7435 7555
levels$	9230 9231 9232 7435
liability$	1101 4967 1102 4968 1103 4969 1104 4970
liaison$	6950
liaisons$	6950
liar$	8701 8702 8703 7038 7039
liars$	8701 8702 8703 7038 7039 7331
library$	5973 5978 5979 10082 6371 10149 10150
licence$	10654 10656 7600
licences$	10656
lie$	4177 4178 4179 4180 764 765 804 8784 9492 9633 9637 9662 10050 7308 7356
lied$	764 765 804 9633 9656
lies$	4177 4178 4179 4180 4560 764 765 804 9633 9637 9656 9661 10050 10090 7308 7356
life	6838 10632
life$	3877 7944 4289 4855 4874 4875 8875 9026 9074 9075 9094 9098 9110 9111 9112 9113 9114 5396 5397 5398 5399 5400 9139 9140 9141 9142 9143 6734 10508 10576 3068 6937 7008 7014 7102 7576
lifes$	7014
lifestyle$	3 4 5 6 7 8 9 3885 20 3903 7660 7669 7673 8535 8539 8540 8561 8738 9110 9111 9112 9113 9114 6931 6932 6937 7008 7028 7029 7078 7102 3739
lifestyles$	7660 7673 9110 9111 9112 9113 9114 6931 6932 7078 7102 3739
lift$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8179 8183 8581 9273 6007
lifted$	9734 9735 9736 6008 6028
lifts$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8179 8183 8581 9273
light$	1737 9357 3338 3358 3359 3366 3382
lighter$	1737 3358 3366
like	6442
like$	8085 8086 931 932 933 934 1000 1001 1002 1003 4910 4984 4985 4986 8794 5264 1418 5289 5300 5301 5302 5303 5304 5305 5306 5307 1472 1473 1474 5406 5407 5408 5560 5561 5562 5695 6334 10166 10194 3123 7008 7192 7205 7266 7268
liked$	931 932 933 934 1000 1001 1002 1003 3123
likelihood$	5889 2024 2836
likely$	4883 4884 2557 2692 2761 3165 3553
likes$	8085 8086 931 932 933 934 1000 1001 1002 1003 10194 3123
liking$	931 932 933 934 1000 1001 1002 1003 3123
limited$	878 879 880 881 882 883 884 885 886 887 888 8817 8818 8819 8820 1217 1308 1309 1310 1311 3121 3231
line	3551
line$	8023 8035 8036 8040 8042 8047 8048 8049 8050 8051 8055 8056 8057 8710 10209 10318 10354 10407 6731 6939 7396 7461 3822
lined$	2876
lines	7431
lines$	8012 8029 8035 8036 8039 8041 8046 8055 8056 8057 4966 8710 8969 10209 6939
lingered$	8228
link	10175
link$	967 3525
linked	2835
linked$	1024 2580 10186 2706 10336 6599 6607 10347 3054 7008
linking$	967
links$	970 971 1024 7008
lip$	4888 9346 6294 3367
lips$	9346
lipstick$	9350 9351 9352 7249 7257
lisp	10501
list	6462 2607 2625 6491 2627 2694 10373
list$	10176 2574 10188 10200 6479 6486 6493 10240 10294 10295 6796 7402 7430
listed$	6493 2657
listen$	7891 7919 8006 8194 8195 8196 8197 8198 8199 8457 4759 4760 4761 4762 4763 9435 9466 9472 9486 9521 9522 9523 9524 9558 9769 9883 10061 10064 6430 7290 7291 7316
listened$	8194 8195 8196 8197 8198 8199 8207 8239 8240 9568 9569 9570 9571 9695 9711 9716 9719 9720 9722 9723 9724 9725 9764 9769 9893 10111 7316
listening$	8199 9465 7317
listenned$	8199
listenning$	8199
listens$	8199 9558 9580 9581 9582 9583
listing$	6493
listinged$	6493
listings$	6493
lists$	10176 6486 6493 10240 10294 7402
little	2555
little$	51 70 74 77 4655 878 879 880 881 882 883 884 885 886 887 888 1107 1137 1138 1140 1217 1308 1309 1310 1311 5322 9074 9075 1540 1557 5429 5512 9389 2005 2023 9829 9830 9831 6120 6125 6126 6127 2270 9877 9878 10058 10099 6421 3121 3143 3173 3211 3231 3276 3304 3381 3497
live	2555
live$	3996 7919 7981 7989 1118 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1490 1506 1507 1508 1509 1510 2071 6421 6463 6642 10507
lived$	5336 5337 1506 1507 1508 1509 1510 2073 3015 3017 3024 3707
lives$	3877 7679 7680 7681 7684 4855 4874 4875 1118 8745 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 9094 9098 1506 9110 1507 9111 1508 9112 1509 9113 1510 9114 9221 9222 9223 9224 2072 3015 3016 3017 7102 3707
living$	1398 1399 1400 1401 1402 1403 1490 1506 1507 1508 1509 1510 10543 10589 10603 3015 3017 6889 10632 3707
livs$	3017
local	2555
local$	1328 1702 10055 6421 3008 6997 3335
locat	10387
locate$	7414
location$	4109 4110 4111
lock$	2774
locked$	8285 6658 10398 6667 3000 3001
lockers$	6697
locs$	7247 7249
lodged$	3017
lodgers$	5338 5339 5340
lodges$	3017
lodging$	3017
lodgings$	10589
lodgs$	3017
log	2607 2621 2627 2649 7384
log$	6486 6493 2646 6513 2652 10276 10280 2682 10358 10362
loged$	6493 2682
logged	2649 10255
logged$	2629 2630 2657 10277 10289 7398
loggerheads$	9641
loggin	2649
logging$	6493 2646 2652
logginged$	6493
loggings$	6493
logo$	7267
logos$	7267
logs	2649
logs$	10216 6486 6493 10276 10362
loiter$	7202
loitered$	7202
loitering$	7202
loiterred$	7202
loiterring$	7202
loiters$	7202
lone$	1702 3334
loner$	3762
loners$	3762
long$	6296 10058 3359 3381 3382 3390
longer$	5344 5349 5383 5514 1649 1650 5528 2735
look$	3917 4154 651 652 653 832 1356 5431 5432 5433 5436 5437 5439 5440 5443 1578 1587 1750 1751 1752 9883 2379 10062 10064 10290 3014 3300 3302 3364 3393
looked$	651 652 653 1313 1578 1587 5497 9238 9239 9240 9241 9242 9243 9254 1750 1751 1752 9711 9716 9719 9720 9722 9723 9724 9725 9893 2379 10111 2877 3009 3300 3302 3364 3393 3856
looking$	651 652 653 4520 4803 938 939 940 941 942 943 4827 5219 5412 5431 5432 5433 5436 5437 5439 5440 5443 1578 1587 9195 9203 9204 5496 9238 9239 9240 9241 9242 9243 5513 9253 9325 5905 2379 10194 7213 7214 7222 7223 7227 7317 3706
lookings$	10194
lookked$	1578 1587
lookking$	1578 1587
lookout$	1106 9639 3808
lookouts$	1106 3808
looks$	8235 8236 651 652 653 1578 1587 9349 1750 1751 1752 9429 2379 3014 3300 3302 3364 3393
loose$	4163 3181 3217
lorry$	4116
lose$	5414 5415 5416 9155 9156 9157 5420 5421 9494 2949 3025
loser$	8701 8702 8703 7038 7039
losers$	8701 8702 8703 7038 7039
loses$	2949
losing	2908
losing$	1745 9822 9823 6774 2949 3025 3638
loss$	10042 7506
lost	2908 2974 10579
lost$	4952 1745 9637 10066 10067 10068 10069 2466 2467 6693 6774 2949 3025 3158 3186 7362 3638
lot$	712 8585 1327 9074 9075 1531 1542 9189 9197 9198 9594 2322 2745 6637 7024 7183
lots$	1530 1748
loud$	3255
loudmouth$	3760
loudmouths$	3760
lounge	6889
lounge$	1807 1808 1809 10627
lounges$	1807 1808 1809
lout$	3751
loutish$	3751 3768
louts$	8722 8723 8724 3751
love$	555 556 557 558 559 560 561 562 563 564 565 931 932 933 934 1000 1001 1002 1003 8794 3123
loved$	931 932 933 934 1000 1001 1002 1003 3123
lover$	8170 8171 6963
lovers$	8170 8171 6963
loves$	555 556 557 558 559 931 932 933 934 1000 1001 1002 1003 3123
loving$	931 932 933 934 1000 1001 1002 1003 3123
low$	4508 4962 4983 8817 8818 8819 8820 1217 1229 1230 5102 5103 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5119 5120 5121 1272 1273 1274 1275 1794 9423 3148 3217 3231 3276 7271 3830
lower	2833
lower$	1229 1230 3655
lowest$	3683
lowlife$	3751
lowlifes$	3751
loyal$	1254
luck$	8261
lupus	6858 3628
lupus$	10596 7494
lurch$	9889
lure$	3069
lured$	3069 6991
lures$	3069
luring$	3069
lycra$	7267
lying$	764 765 804 8728 8784 9637
machet	10660
machete$	6907 10657
made$	41 42 44 99 101 102 103 7721 134 4001 4002 4003 4004 4005 4006 4007 344 345 399 451 499 8199 4581 8335 8336 8337 8354 779 862 4764 4765 4766 8517 989 1008 1009 8622 1167 1168 1170 1187 1487 5589 5807 5809 5812 9584 9590 5925 5971 6010 9836 9837 9838 9839 2254 2391 2392 2443 2703 10313 6606 2905 6843 3137 7420
magist	3724
magistrate$	3043
magistrates$	8928 8929 2800 10469 3043
magnet$	2770 7436
magnets$	2770 7436
mail$	10035
mails$	10035
main$	10212 10330 10390 10395 3165 3209 3553 3556 3558 3559
major$	3559
majority$	2745
make	2648
make$	41 42 44 99 101 102 103 7721 134 4001 4002 4003 4004 4005 4006 4007 4008 4009 4015 4016 4017 4018 4019 4159 344 345 399 8008 4271 451 499 697 4581 723 8354 779 8457 862 4729 4730 4731 989 1008 1009 1167 1168 1170 1487 9160 1605 9302 5607 9350 9351 9352 9370 9371 5645 5692 5807 5808 9555 9578 5841 9586 9590 9591 9639 6009 2254 2391 2392 6431 2868 2905 3137 7257
maked$	697 723 862 989 1008 1009 9302
maker$	7017 7021
makers$	7017 7021
makes$	3896 7635 7636 7637 7638 7639 7640 41 42 44 99 101 102 103 7721 344 345 451 499 697 4581 723 8335 8336 8337 8354 779 862 4764 4765 4766 989 1008 1009 1167 1168 1170 1487 9302 9370 5807 9590 2254 2391 2392 2905 3137
makeup$	9350 9351 9352 9429 7249 7257 7267
making$	41 42 44 99 101 102 103 7722 7723 7724 134 4001 4002 4003 4004 4005 4006 4007 4008 7749 7876 7877 7878 7879 7880 7881 7882 7883 344 345 451 499 697 723 779 862 4772 4773 4774 989 1008 1009 8643 1167 1168 1170 1487 9203 9204 1605 9302 9637 2254 9932 2391 2392 2905 3137 7018
maladaptive$	3067
maladjusted$	3234
male	3561 3567
male$	8140 4809 5247 5250 5568 9307 9308 5571 9310 9311 1724 6433 2696 7043 7200 3335 3553
males$	7624 4094 7833 7840 4105 4108 7850 7851 7858 7859 7861 7863 7870 8017 8035 8067 4354 8098 8099 8106 8109 8140 8544 8558 4825 8564 8565 8571 8572 8573 8574 8579 8580 4843 1178 8834 8860 8861 8862 8863 8864 8865 8876 8947 8948 8949 8950 9199 2696 6935 7043 7100 3778
malicious$	8621 3136 3768
malign$	1028 1029 1030 3159
malnourished$	3356
malodorous$	3783
mam	2979 2989 6856 2994
mam$	2980 2992
man	6924
man$	7624 4094 4098 7840 4103 4104 4105 4108 7850 7851 7855 7858 7861 7863 7987 8035 8058 8059 8060 8061 4324 4325 4326 4327 8066 8067 8068 8071 8106 8109 8140 8143 8153 8154 8161 8162 8166 8167 8182 4825 8564 8565 8571 8572 8573 8977 8996 8997 8998 8999 9000 9001 9002 9004 1404 5274 9022 9056 9062 9064 1464 5334 9079 9080 1489 9095 9096 9097 9102 1500 1501 1518 1528 1529 9199 9209 9210 9211 5635 5644 6433 10621 10662 6935 6968 7166 7169
manage	6501 2799 2877
manage$	444 445 446 447 448 449 450 8705 8766 8767 8794 8901 1381 5248 5249 1384 1398 1399 1400 1401 1402 1403 1490 9160 5431 5432 5433 5436 5437 1572 5439 5440 5443 9183 1595 9200 9201 5467 1602 1603 5470 1610 1617 5484 5485 5486 9534 9886
managed$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 1490 1595 1610 9597 9598 9599 9600 9601 2067 2887 3675
management$	5147 2439 2440 2441 2442 3446 7342 7430
manager$	5973 5978 5979 5996 5997 10082 6371 10149 10150 10239 7430
managers$	5973 5978 5979 10082 6371 10149 10150 10239
manages$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 1490 1595 1610
managing$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 1490 5431 5432 5433 5436 5437 5439 5440 5443 1595 9203 9204 1610 1617 5484 5485 5486
manbag$	7264 7267 3788
manbags$	7264 7267 3788
manipulate$	1142 5209 3214 7308
manipulated$	7649 1142 3214 7308
manipulates$	1142 3214 7308
manipulating$	1142 3214 7308 3768
manipulative$	3240 3768
manipulator$	7038
manipulators$	7038
mannered$	7127 7128
many$	126 127 128 4032 4055 506 8979 9280 6266 6267 6290 6291 6613
map	2579 7388
map$	2577 2578 2605 2619 2644 3524
mapped$	2577 2605 2619 2644 10289 3524
mapping$	2577 2605 2619 2644 3524
maps$	2577 2605 2619 2644 3524
march$	8033
marginalised$	3335
marked$	2657
marker$	6522 7408
markers$	6522 7408
market	6750
market$	10488 10491
marks$	7551
marria	10577
mask$	1806 9414 7267 7277
masked$	1806 7284
masking$	1806
maskked$	1806
maskking$	1806
masks$	9406 9407 9408 1806 9411 9414 7267 7277
massage$	2510
match	10175
match$	6450
matche	2600
matched$	6466
matching$	5663 2680 3396 3406 7433 3611
material$	10195
materialistic$	3768
mates$	4229 4230 4231 8030
maths$	4918 7552 7554
matric	7388
matrix	7388
matrix$	10295 7389
matted$	3382
matter$	278 5761 5762 5782 9555 6368
matters$	9098 6257
mattress$	6886
mature$	1389 1535 1539 1609 5524 1671 1672 1673 1674 9279 1690 7195 7196 7197 3777
maturity$	1389 9020 1556 3777
may$	8033 5087 1428 6428 2565 2669 2778 2794
mayhem$	8596 6989 7079
mdma	6782
mdma$	10520
me$	7337
meals$	10636
mean$	7616 7641 8354 9370 6321 3361
meaningful$	6098 6099 6100 6101
means$	7616 7641 8336 8337 8354 9370 2838
meant$	7964 7965 8336 8337 9656
measur	7463 7467
measure$	294 295 296
media$	4349 4350 4351 4352 4353 8092 8093 8094 10253 10419
medica	6777 3840
medical$	10501 10515 3659
medication$	10515 10529
medicine$	7520
mediterranean$	1724 5594 5596 3361 7259
medium$	1229 1230 5102 5103 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5114 5115 5116 5117 5119 5120 5121 1711 3338
meet	10245
meet$	7695 7702 4196 4197 4198 7948 7950 7951 8087 488 489 490 8151 8194 8195 8196 8197 8198 8241 8242 8243 8502 8504 8510 8512 9435 9466 9472 9486 9883 6972 7290
meetin	10285
meeting$	7785 7976 488 489 490 8151 8194 8195 8196 8197 8198 8241 8242 8243 9671 9672 9673 10232 7317 7413
meetings$	9671 9672 9673
meets$	488 489 490 10256
melato	3651
melatonin$	7517
meloterritorial$	3768
member	10151 10152 6418 6425 2580 6489 10250 10267 10270 10272 10273 6536 10275 2673 2674 10285 10286 10288 6570 10317 10325 2727 2741 10363 2765 10378 6653 6669 6678 10416 6679 10430 10461 2869 10478 10483 2886 10493 7388 7421 3561 7443 7448 7455 7466 7467
member$	1178 8834 8860 8861 8862 8863 8864 8865 8876 5823 5833 5845 5850 5851 5996 5997 10192 10336 10417 6924 7008 7076 7100
members$	149 287 347 733 1019 8658 8727 1178 8834 8860 8861 8862 8863 8864 8865 8876 1282 1772 1819 1820 5815 6198 10178 6516 2651 2677 10308 6593 10336 2738 10355 6631 2773 2792 10417 10418 6684 10453 6725 10464 6735 6756 6759 7008 7076 7081 7100 3243 7393 3546 3562
membership$	2580 6582 10320 7008
men$	7624 4094 7833 4096 4097 7837 7838 7840 4103 4104 4105 4108 7847 7850 7851 7855 7858 7859 7861 7863 7867 7869 7871 7872 7934 7939 7946 4229 4230 4231 7987 8015 8016 8035 8058 8059 8060 8061 4324 4325 4326 4327 8066 8067 8068 8071 4354 8096 8097 8101 8106 8109 8140 8143 8153 8156 8159 8160 8165 8166 8167 8182 8241 8242 8243 8542 8548 8549 4825 8564 8565 8571 8572 8573 8574 8577 8579 4843 4846 8933 8947 8948 8949 8950 8977 5247 5250 8996 8997 8998 8999 9000 9001 9002 9003 1404 5273 9027 9028 9045 9054 9062 9063 9064 1462 9079 9080 1500 1501 1518 1528 1529 9139 9140 9141 9142 9143 9199 9209 9210 9211 9380 9432 6935 6937 6939 6968 7166 7169
menace$	984 985 986 4925 1060 4927 4928 4929 4930 4931 4932 4933 4934 4935 4936 8675 8676 4939 4940 3130 7038 7061 3766
menaced$	984 985 986 3130
menaces$	984 985 986 3130 7038
menacing$	984 985 986 3130 3361 7230 3766
mend$	362 10061
mended$	362 5781
mends$	362
meningitis$	3832
mental	6777 6778
mental$	10515 10516 2928 6797 10577 7101 3830
mentality$	7008 7016 7029 7141 7373
mentally$	3270 3333
mentor$	7531
mentoring$	142
merely$	1896 2025 2240 2241
merry$	5032
mess$	4172 10042 6309
messag	10186 2678 6681
message$	8087 488 489 490 492 493 494 495 496 497 498 10404 6728 7354
messaged$	488 489 490 492 493 494 495 496 497 498
messages$	7845 4121 4122 488 489 490 8095 492 493 494 495 496 497 498 6479 2615 10283 10419 7354
messaging$	7785 488 489 490 492 493 494 495 496 497 498
messed$	1257 5129
messy$	3382
met	2995
met$	7784 488 489 490 8216 8217 8218 8228 9893 2523 6972
methyl	3651
methylphenidate$	7517
mice	3030
mice$	6896
micro$	3406
middle$	1727 1731 5618 6854
might$	2095 2096 2097 2098 2099 6428 2565 2599
migrai	3831
mind$	8940 1495 1496 1497 1498 1499 9840
minded$	7125 7132 7325
minder$	9284 9285 9286 9287
minders$	9284 9285 9286 9287
minds$	8940
mindset$	7029
mini$	5321 9398 9399 9400 5684 3143 3304 7272 3413
miniature$	3304
minimal$	8817 8818 8819 8820 1217 6120 3231
minimise$	726 889 3115 7308
minimised$	726 889 3115 7308
minimises$	726 889 3115 7308
minimising$	726 889 3115 7308
minimum$	9876
miniskirt$	3788
miniskirts$	3788
misbehave$	3765
misbehaved$	3765
misbehaves$	3765
misbehaving$	3765
misbehaviour$	3765
miscar	3648
miscarriage$	7514
miscarried$	7514
mischief$	9640 6989 3155
miscreant$	3751
miscreants$	3751
miserable$	8593
misery$	8593
misfit$	8701 8702 8703 7038 7039
misfits$	8701 8702 8703 7038 7039
misfortune$	8300 8301 8303 8304
misguided$	3067
mishandle$	3796
mishandled$	3796
mishandles$	3796
mishandling$	3796
misjudgement$	2545 2546
misled$	7362
mismanage$	3796
mismanaged$	3796
mismanages$	3796
mismanaging$	3796
misper$	6945 7048
mispers$	6945 7048
miss$	7919 7948 7950 7951 7952 9494 9637 2424 2425 3677
missed$	9637 10008 10009 10010 10011 2424 2425 10066 10067 10068 10069 3485 3677
misses	2974
misses$	9637 2424 2425 3677
missing$	7663 7664 7665 7666 7667 7924 7985 8072 8073 8081 4344 4345 8604 8605 5097 1299 5772 9637 9679 2424 2425 6543 6945 3677
mistake$	2545 2546
mistakes$	2545 2546
misuse$	3897 7522
misuser$	8696 8697 7038
misusers$	8696 8697 7038
mix$	7919 8194 8195 8196 8197 8198 967 981 982
mixed$	4107 407 408 409 410 411 412 413 967 981 982 8817 8818 8819 8820 1703 1706 1721 1725 1729 1737 5617 5625 5626 5627 1763 1764 3366
mixes	10211
mixes$	967 981 982 10198
mixing$	8194 8195 8196 8197 8198 967 981 982
mob$	1026 1027 1327 7015 3150
mobile$	2654 10259 3540
mobiles$	2654 10259
mock$	3685
mocks$	7554
modern$	3221
modestly$	8244
modus$	3551 7428 3815
mohawk$	3784
mohawks$	3784
mohican$	3785
mohicans$	3785
molestation$	6847
mollycoddling$	9233
moment$	2807
moncler$	3787
money$	7856 7857 4129 4130 4131 4132 4133 4135 4136 4229 4230 4231 7991 7992 7993 4317 4318 4319 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 4798 8539 8540 8561 8567 8581 8597 9139 9140 9141 9142 9143 10037 10103 10297 6992 3218 7365
monito	2607 2649 6544 2877
monitor$	2589 2593 10266 10276 10280 6547 2682 10358 7414
monitored$	2593 10277 10282 6547 2682 10289
monitores$	2593
monitoring$	2593 2679 6547 6906 7437
monitors$	2593 10276 6547
monkey$	9835
monster$	7038
monsters$	7038
month$	9630 9631 9632 7365 7558
months$	7365 7558
mood	6778
mood$	10516 3612 7511
moods$	7511
moody$	3768
moral$	4748
morals$	8916 7083 7142
more	3519 3596
more$	3887 3888 3889 3890 3891 7908 1407 1408 1409 1410 1411 1412 1413 1414 1415 1423 1424 1425 1426 1442 1475 9188 9197 9198 1675 9696 9705 2433 2434 2435 2436 2437 6365 6367 2512 2513 2517 7183 3553
morning$	9630 9631 9632 2957
mornings$	2957
morphi	6786
morphine$	10524
most$	712 8979 9188 9278 9280 1759 5714 1850 1852 2745 6637
mostly$	1815
mother	6838 10578 6841 2979 2989 6856 2991 2994 10604 10618 10619 6884
mother$	1162 1163 5135 5136 8925 5276 9078 1514 1523 5390 5391 5392 5393 2968 2969 10574 10576 6839 2976 2977 2980 10587 10588 2987 2988 10599 10603 6872 7145 3315
mothered$	3315
mothering$	1419 1420 1421 9233 9238 9239 9240 3315
motherred$	3315
motherring$	3315
mothers$	1162 1163 5135 5136 1419 1420 1421 6213 2987 7145 3315
motions$	10033
motivated$	935 5078
motivation$	8916 6987 7142
mould	3030
mould$	10633 6896
mount	2648
moustache$	5632 7231 3784
moustaches$	5632 7231 3784
mousy$	3382
mouth$	715
mouthed$	7121 7122
mouthy$	3768
mov	2884
move$	4223 4224 4225 9466 9472 9486 9642 10061 10175 10581 10593 7290 7541 7568
moved$	307 308 309 310 8285 9471 9477 9482 9491 9567 9844 9845 6278 2887 10579 6842 6846 3015 3018
moveme	10151 10196 2625 6491 6492 6510 6515 10285 2685 7466
movements$	10248 10253 10254 6517 6551
moves	3675
moves$	7541 7568
moving	10290
mri$	10538
ms	6858
ms$	10596 7496
much$	72 712 5359 1532 1541 5424 9197 9198 2323 6264 6265 2454 6346 2745 6637 7183 3391
mugged$	3058
mugger$	8701 8702 8703 7038 7039
muggers$	8701 8702 8703 7038 7039
mugsho	3528
mugshot$	2595 7394
mugshots$	7394
mule$	8704 8785 8786 8787 7040 7084 3219 7086
mules$	8704 8785 8786 8787 7040 7084 7086
mullet$	3784
mullets$	3784
multi$	2081 2555
multiple$	506 6266 6267 6858 3831
mum	6838 10578 6841 2979 2989 6856 2991 2994 10604 10618 10619 6884
mum$	8369 1162 1163 5135 5136 8925 5277 1523 5390 5391 5392 5393 2968 2969 10574 10576 6839 2976 2977 2980 10587 10588 2987 2988 2992 10599 10603 6872 7145
mums$	8369 1162 1163 5135 5136 2987 7145
murder$	2563 6642 3553
murmur$	7498
muscly$	3338 3783
muscular$	3338 3628 3783
must	2777
must$	21 22 23 24 25 26 746 762 838 851 1428 10050 2449 2451 2538 2669 2728 2794 7356 3516
mystery$	735 738 741 742
nails$	8971 5637 5638 9409 7243 7249 3384
naive$	81 82 747 9119 9120 9121 5406 5407 5408 5429 5542 5543 5544 5545 9810 9811 3116 7178 3768
naivety$	7902 7903 7904 7905 7906 7907 8297 715 4598 4599 4616 751 752 4619
naked$	4357 4365 8149
name	2699 2711 6577
name$	7891 9066 9067 9068 9069 9104 9105 9106 10094 10163 2581 10260 2867
named$	2690 2867 3553
names	2560 6462 2610 6476 2625 6491 6492 10275 10372 10373
names$	10163 10176 10177 10178 10180 2581 2583 10200 6479 10260 10291 2867 10492
naming	2699 2711 6577
naming$	2867
nan	6838 10578 6841 2979 2989 6856 2991 2994 10618 10619 6884
nan$	10574 10576 2992
nana	10619
nannies$	9284 9285 9286 9287
nanny$	9284 9285 9286 9287
nannying$	9233
narcissist$	7038
narcissistic$	3768
narcissists$	7038
narcol	3628
narcolepsy$	7494
nasty$	3158 3768
nation	6829
national$	10567 3541
natural$	8319 8320
naughty$	4899 3158 3234 3240 3768
near$	2312 2313 2314 10252
nearby$	6543
nearly$	1715 3303
neat$	1724 5596 3381 3382
neatly$	1722 3362
necessary$	2838
neck$	9346
necks$	9346
need	6442 10502 2934 6878
need$	21 22 23 24 25 27 818 839 843 1352 1353 1354 1429 9050 9124 9125 9126 1550 5417 9194 1598 9225 9226 9227 1626 1627 1628 5495 1630 1631 1632 1633 5503 5504 5505 5506 5507 5508 5509 5510 1646 1647 9252 5515 5516 5517 5518 5519 5520 5521 9260 9262 5542 5543 5544 5545 5546 5547 5548 5549 9302 2534 2540 10166 10194 2777 6800 10616 7480 7525 7531
needed$	9194 1646 1647 2088 2838
needing$	1352 1353 1354
needless$	3930
needs	2934 3657
needs$	21 22 23 24 25 28 7736 7737 819 840 844 1352 1353 1354 9194 1646 1647 9252 5515 5516 9302 9986 2533 2539 10194 2919 6800 2942 2956 7480 7525 7531 7532 7535
needss$	7532
needy$	3234 3768
neet	3680
neet$	7546 3772
neets$	3771
negative$	3967 8571 8572 8573 8574 1028 1029 1030 8831 8832 10306 3128 3159 3160 3273
neglec	3000 6871 10617
neglect$	9908 2381 2382 10042 10098 10607 10608 10609 10611 3479 7366 7368 7561 3698
neglected$	2381 2382 6866 3477 3478 3479 7561 3698
neglectful$	3793
neglecting$	2381 2382 3478 3479
neglects$	2381 2382 3478 3479
negligence$	7368 3793
negligent$	3793
negligently$	3793
neighb	6707 7575
neighbourhood$	8745 6426 6434 6435 6436 2571 2572 6449 2590 2591 2596 2617 6490 10229 10230 6494 2631 6500 2636 6507 6511 2672 6612 2763 6635 6665 10445
neighbours$	8740 8744 6996 6997
neither$	834 909 1949 1954 1964 1976 2160 6026 2161 6027 2162 2163 2164 6030 2172 2183 2184 2185 2186 2187 2188 2197 2208 2244 2250 2251 2252 2253
net$	9999
networ	10196 6570 10342 2869 10474 7466 7467
network$	8035 8053 8054 10181 10184 10209 10308 6735 6939 3525 3603
networks$	10184 10209 6939
neurod	3827
never$	222 4479 4490 4491 4492 4493 757 766 4662 827 828 829 830 831 833 834 893 4778 4779 1837 1839 5734 1869 1870 1871 5738 5739 1882 1887 5754 5840 1975 5862 5863 2006 9648 9649 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 2176 2189 2244 2507 2508 2735 2951 3232 3320 3449 3790
nevertheless$	7776 7780
new	2555
new$	6421 6853
news$	8635 9816 9817
next	2876
next$	52 4572 4573 4574 4575 5648 6135 7402 7417
niche$	10261
nickna	2560 2610 6476 2625 6491 6492
nicknames$	10178
nicotine$	10527
nigerian$	1724 5596
night$	8606 8783 9630 9631 9632 10281 10525 10526 3830
nightm	3830
nightmare$	8613 1101 4967 1102 4968 1103 4969 1104 4970
nights	6787
nights$	10525
nike$	7267 3406 3409
nikes$	7267
nine$	8657
nines$	9431
nineteen$	8137 8139 566 8172 8173 8996 8997 8998 8999 9000 9001 5269 9038 9039 9040 9041 9042 9043 9044 9298 7166
nitrous$	6782
no$	70 77 7893 7958 7972 8202 8212 4528 674 679 4546 702 8375 4645 781 782 4655 878 879 880 881 882 883 884 885 886 887 888 898 899 900 901 902 903 905 906 907 908 911 4951 1107 4979 1137 1138 1140 1153 1154 5043 5044 1217 5218 1478 1483 5378 5379 1517 1551 1552 5512 1648 1652 1653 1654 1655 1662 5533 5534 5764 5765 5766 5767 1916 1921 1922 1923 1924 1925 9536 9537 9538 9539 1940 1951 1952 1953 1955 1957 1958 1965 1967 1977 1979 1980 1982 1999 5866 5869 5870 5871 2007 2008 2009 2010 2011 2012 2013 2023 9648 9649 5914 5915 5916 5917 5921 2129 2132 2134 2160 6026 2161 6027 2162 2163 2164 6030 2165 2167 2168 2169 2170 2172 2183 2184 2185 2186 2187 2188 2193 2194 2195 2196 2197 9806 2209 2221 6089 2228 2232 2233 2234 2235 2245 6120 6127 2264 2265 2266 2267 2268 2306 6262 2986 3021 10633 3121 3188 3196 3217 3231 3276 3472 3474 3497 3553
nobody$	675 678 701 898 899 900 901 902 903 904 906 907 908 909 9115 9270 1951 1952 1953 1954 1958 1964 1976 2128 2133 2160 6026 2161 6027 2162 2163 2164 6030 2167 2168 2169 2170 2172 2193 2194 2195 2196 2197 9805 2208 2220 9826 2244 7187 3450
nomina	7388 7390
nominal$	10192 6556 6557 10302 2718 10332 7008 3526 7416 7422
nominals$	10182 6557 10302 10332 7008 3809
non	6827
non$	1108 1279 2981 3192 3194 3225 3226 3227 3228 3229
nonattendance$	10565
noncompliance$	3764
noncompliant$	3764
none$	616 630 909 916 917 1485 9115 1949 1954 1958 1964 1976 2029 2030 2031 2160 6026 2161 6027 2162 2163 2164 6030 2172 2183 2184 2185 2186 2187 2188 2197 2204 2205 2208 2220 9828 2244
nonengagement$	3764
nonetheless$	7776 7780
nonexistent$	10043 10044 10045 10046
normal$	8868
normalise$	3115
normalised$	3115
normalises$	3115
normalising$	3115
north$	1796
nose$	9346
not	6706
not$	7704 3976 3978 4042 4046 4478 4480 8221 4490 4491 4492 4493 8353 757 766 4651 827 828 829 830 831 833 910 4780 4781 4881 1016 1032 8771 8774 5063 1198 5065 5066 5067 5068 5069 1212 5130 1446 1479 5347 5348 1486 1544 1546 1547 1558 1645 5529 5530 5531 1835 1836 5706 5707 5708 5709 5728 5732 5733 1882 1887 1915 9536 9537 9538 9539 1950 1956 1966 1978 5860 5861 1998 2001 2006 9648 9649 2046 2047 5928 5929 5930 5931 5932 5955 5956 6002 6003 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2151 2152 6024 6025 2160 2161 2164 2171 2176 2180 2189 6056 6058 9822 9823 6096 6102 6103 2244 2255 2256 2312 2313 2314 2326 6326 10088 10133 10134 10136 2735 2901 2951 6831 3232 3305 3306 3312 3320 3449 3636
note	2607 2627
note$	1823 1824 6486 6493 2646 2652
noted$	1823 1824 2629 2630 10289
noteed$	6493
notes$	1823 1824 6486 6493
nothing$	51 3918 54 4527 1540 1557 9270 9386 5704 1941 1942 1943 1944 1945 1946 1951 1952 1953 1986 1987 1988 2014 2015 2016 2017 2018 2019 2020 2021 5898 9648 9649 9805 2203 9873 9874 9875 2276 2277 2278 10063 7187 3433 7318 7501
notice	6596 10456
notice$	1823 1824 9767 9840 9858 9859 9860 9861 9862 9863 9864 10334 2734 10425 10457
noticed$	7652 1823 1824
notices$	1823 1824 10425 10457
noticing$	1823 1824
notify$	2548 2568 2569
notifying$	2568 2569
notifys$	2568 2569
noting	2627
noting$	1823 1824 6493 2646 2652
notinged$	6493
notings$	6493
notoriety$	8299 8535
notorious$	1124 1125 1126 1127 1128 1129 1130 1131 1324 3284 3770
nous$	1378 1380 5308 1443
november$	8033
now$	8366 8367 9123
nowhere$	2320
nucleus$	7076
nude$	4357 4365 4366
nudes$	510 8122 526 527 528 529 6949
nuisan	6638 6722
nuisance$	8713 8734 8926 10072 10374 10375 10376 10460 7038 7061 7082 3240 7151 7436
nuisances$	7038 7151 7436 3761
number	6491 2833
number$	4109 4110 4111 507 5453 9192 2653 2710 6584
numbers$	4109 4110 4111 10037 10103 10105 10114 10115 10361
numerous$	4055 506 6266 6267 6290
nurse	10532
nurse$	10521 10531
nurture$	3682
nuts$	7101
nutter$	7038
nutters$	7038
obese	3634
obese$	7500 3783
obesit	3634
obesity$	7500
obey$	9466 9472 9486 7290
obeyed$	8207
object	2847 10484
object$	10477
objective$	10438 2838 10477
objectives$	10438
oblivious$	78 79
obnoxious$	3768
observ	3536
observation$	6514 7402 3537
observations$	6514
observe$	6547 2682 7414
observed$	7433 3807
observeed$	6547 2682
observeing$	6547
observes$	6547
obsessed$	548 549 550 551 552 553 554 3508
obsessive$	3827
obstructed$	7362
obstructive$	8893 8894 8895 8896 8897 7111 3768 3793
obtain	10401 2824 3519 3560 3575
obtain$	8237 8238 2547 6457 6754
obtained$	2547 6457 7409 7438
obtaining$	2547 6457
obtains$	2547 6457
obvious$	8319 8320 1932 6290 10028 10029
obviously$	2044 2052 5918 2053 2054
occasion$	9630 9631 9632 9652
occupa	2981
occupation$	6847
ocd	3827
ocg	6446
ocg$	10184
ocgs$	10184
october$	8033
odd$	735 738 741 742 3361
odour$	7236
of	6566 3519 3602
of$	3941 3945 3947 3948 3973 4150 4161 4162 4434 8260 4892 4964 4965 1117 5014 8764 5062 8821 5170 5178 5193 5282 5355 5362 5363 5364 5384 5409 5532 9306 9309 1728 1730 5610 5614 9463 9544 9602 9603 2045 2052 5922 9683 5948 5949 5950 9732 6084 6167 6170 6187 10047 6340 6344 10087 6411 10153 6427 6440 6444 10190 10199 6488 10251 10252 2650 6521 6532 6545 10284 2690 6562 6576 10320 6586 6587 10335 6611 6618 6622 6636 6702 2843 6712 6726 6761 6768 6807 6818 6862 6869 6870 6873 3053 6999 7076 7251 7296 7311 7402 7417 3553 7421 7423 7445 7476 3670 7593 7601
off	6753 2952
off$	3925 7693 7865 4137 8077 8080 8084 4756 4757 8562 8733 4999 5011 5012 1299 5774 9844 9845 6230 6231 6249 6250 6251 6252 6253 6254 6310 6311 6569 2782 6791 10541 6804 6818 6946 7056 7108 7347
offen	10160 10204 10324 10325 10337 10338 10345 10346 10352 10364 10365 10366 10372 10499
offen$	10303
offenc	6573 2722 2743 6699 6920 6923
offence$	10310 10311 6588 10328 6609 10437 10656 10658 10659 10661 3563 7446 3864
offences$	10310 10311 6588 6609 10437 10656 10658 10659 10661 7439 7446 3864
offend	10151 10196 10210 2697 6565 10304 10309 10333 6638 6699 6704 10461 6729 10467 6903 7390 7404 7421 7428 7443 7448 7455 7466 7467 3730 3822
offend$	7919 7948 7950 7951 7952 9494 9495 9506 5769 9633 9637 10293 10296 10312 10339 10340 3551
offendded$	9637
offendding$	9637
offended$	9637 3863
offender$	8571 8572 8573 8638 1039 8683 1121 6557 10302 10303 6583 6585 10332 10602 7027 3526 7417 7424 3564 7596 3755
offenders$	8571 8572 8573 8577 8638 1039 8683 1121 10182 10302 10303 10332 7027 7393 7424 3755
offending$	7659 8011 8018 8021 8025 8027 8330 8414 8548 8738 5148 5149 5150 9637 6563 10303 2704 10341 10343 10374 10375 10376 10410 10437 10440 10442 2840 6710 10449 2885 10651 3162 7078 7446 3591 3729 3863
offends$	9633 9637 10293 10340 3863
offens	6573 2722 2743 6699 6920 6923
offense$	10310 10311 6588 6609 10437 10658 10659 10661 7446 3864
offenses$	10310 10311 6588 6609 10437 10658 10659 10661 7439 7446 3864
offensive$	10657 3768
offer$	509 8464 8465 5710 5712 5713 9452 5716 1851 5718 1853 1854 9520 9611 9612 9613 9625 9630 9631 9632 9671 9672 9673 9883 3092 6985 6986 7298
offere	3657
offered$	7790 4086 4087 509 5710 5712 5713 9520 9836 9837 9838 9839 3092
offering$	509 9520 9611 9612 9613 3092 7298
offerred$	509 9520 3092
offerring$	509 9520 3092
offers$	509 8464 8465 9452 5716 1851 5718 1853 1854 1855 1856 1857 1858 9520 9671 9672 9673 3092 6985 6986 7286
office	6426 6434 6435 6436 2571 2572 2573 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 6501 2636 6507 6511 2665 2672 6541 2686 6612 2754 6620 2763 6635 6665 6905 6924
office$	5973 5978 5979 10082 6371 10149 10150 10239 3503
officer$	5996 5997 2550 10158 10172 10173 10174 6437 6438 6439 10187 2584 6456 10215 2613 6480 6483 2620 10228 10232 6497 10236 10238 10249 6531 2669 6538 10279 2681 2687 2688 10350 6629 2789 10403 2805 2879 2881 6748 2888 10662 3503
officers$	8109 8591 4854 9303 9304 6414 2550 10155 10158 10164 10165 2562 10172 10173 10174 6437 6438 6439 2576 10187 2584 6456 10215 2613 6480 6483 2620 10228 10232 6497 10236 10238 10239 10241 6509 10249 10258 6531 2669 6538 10279 10282 2681 2687 2688 10328 6600 10350 6629 6649 2789 10403 2805 10469 2879 2881 2888 10496 10643 6997 3533 7471
offices$	10239
offrol	3675
offroll$	7541
offrolled$	7541
offs$	7057
often$	4029 477 10012 10013 10014 10015
oily$	1737 3366
okay$	5476 5477 5478 5479 5480 5481 5482
old$	8141 1362 1363 1364 1366 1389 1417 1608 5522 1690 5570 5573 5575 5763 10568 3313 3322
older$	4095 4099 7848 4115 7860 4123 7868 7936 4207 4208 7988 8015 8035 8038 4329 4356 4359 4360 4364 8106 8109 8140 8142 8143 8155 8157 4422 4424 4429 8169 4804 4805 4806 4807 4811 4812 4813 4814 4815 4816 4817 4819 4820 8571 8572 8573 8574 4841 977 980 8936 8977 5247 5250 1389 8996 8997 8998 8999 9000 9001 9103 5461 1724 10619 6939 3097 6965 6968 7166 3361 7266 7268
olders$	8015 8035 8038 8577 8710
olds$	9031
olive$	1737 3358 3366
omission$	3445
omissions$	3445
on	6566 7384 3519 3720
on$	4010 7765 7766 7790 7834 7835 7836 7839 4102 7842 4238 4267 4497 4509 4510 4561 4576 4578 4580 4583 8338 8714 8715 8739 8910 5173 9037 9306 9309 1713 5608 5624 5691 9463 5901 5904 5906 2048 5937 5938 5939 9820 6157 6158 6159 6184 9973 9974 10016 10087 10107 10108 6495 2643 10251 10252 2650 10255 6523 6524 10274 6537 2691 10307 6578 10379 6656 6664 10459 6723 6726 10482 6774 2920 6789 10539 2939 6888 3044 3049 10655 7044 7074 7150 7311 7332 7375 7402 3583 3733 3734
once$	7774 5912 9666 2464 6373 6374
one	6425
one$	4117 4264 4776 4777 4865 5161 9116 9191 9271 9272 1702 9353 1759 9363 9364 9365 9366 9367 9368 5816 5821 5822 1958 5831 5832 5843 5844 5850 5851 9630 9631 9632 5933 5934 5995 2130 6000 2135 6026 6027 2162 2163 6030 6031 2172 2197 6065 2210 6087 9827 6111 2246 6388 10192 10203 10363 6808 2943 6809 6810 10548 3335
ones	6469
ones$	7833 8637 9023 9127 9128 9129 9130 9131 1554 9353 6475 6716
onesie$	7267
onesies$	7267
ongoing$	6642
online$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094 6515 3098
only$	194 4456 4459 648 654 665 666 667 668 669 670 671 673 1299 1339 1896 2025 5977 2240 2241 6156 2433 2434 2435 2436 2437 2450 6318 3428
onto$	6495 6523 2691
onus$	400 401
open$	7648 8946 9466 5730 9472 5736 5741 9486 5750 5826 6463 7290
opened$	8228
operandi$	7417
operat	2555 2573 2580 2754 6620 10387 10484 6758 2955 7463 7466
operate$	444 445 446 447 448 449 450 8458 1398 1399 1400 1401 1402 1403 9436 9467 9473 9478 9487 9563 10427 10496
operated$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403 6801
operates$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403
operating$	444 445 446 447 448 449 450 1398 1399 1400 1401 1402 1403
operation$	8053 8054 10189 10481 2878 2879 10487 10538 3606
operational$	6421 3604
operations$	10189 10487 10538
operative$	7096 7320
operator$	10172 10173 10174 6437 6438 6439 6538 3503
operators$	10172 10173 10174 6437 6438 6439 6538
opport	6601 7384 7442 7463 7467
opportunit$	7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 6985
opportunited$	7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 6985
opportunities$	3992 3993 3994 129 7824 7825 7826 7827 7828 7829 7830 7831 4126 261 262 2404 2405 2406 2407 10028 10029 2779 6985 7351
opportuniting$	7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 6985
opportunits$	7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 6985
opportunitted$	7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 6985
opportunitting$	7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 6985
opportunity$	3992 3993 3994 129 7826 7827 7828 7829 7830 7831 4126 261 262 8463 2404 2405 2406 2407 10028 10029 2779 2807 6985 7351
opposed$	7303 7306
oppositional$	3240 3612 3768
opt$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
opted$	110 111 112 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 10018 6350 10089 3071
optici	2929
opticians$	6795
opting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
option	7415 7463 7467
opts$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
optted$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
optting$	315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 3071
or$	9370 6136 3609
oral$	515
order$	10422 6688 10428 10429 10433 10434 10436 10585 10644 10649 10650 10654 10655 10656 10657 7477 7567 7591 7596 7597
ordered$	6552 6843 6855 6915
orders$	10191 10208 10422 6688 10428 10429 10433 10434 10436 10585 10656 7477 7591
ordinary$	3361
organi	10198
oriental$	1724 5594
ot$	6943
other$	3867 7607 7608 8001 4594 4595 4850 4851 8602 4907 4909 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8680 8682 5005 8749 8900 9275 9277 9281 1702 6245 10125 6928 6997 3335 3447 3553
others	6669
others$	3867 7607 7608 4469 4470 4475 4476 4484 4502 4594 4595 756 4661 4671 4672 4877 1012 1013 1014 4906 4908 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8741 1177 8977 9023 9127 9128 9129 9130 9131 9275 9280 9363 9364 9365 9525 9526 9527 9528 9529 5798 5799 5800 10462 6928 6940
otherwise$	617 618 8223 8226 8227
ought$	21 22 23 24 25 29 614 745 763 770 771 772 773 774 775 776 777 778 787 790 791 792 793 820 841 852 2087 2090 2091 2092 2093 2094 6105 2319 2535 2541
our$	4725 10048 10049 10055 7286 7310 7344 7355 3553
out	6577 10391 6867
out$	3924 7694 7865 4137 273 284 7922 7932 7950 7951 7957 7978 7983 7986 4405 8232 654 8563 4826 4859 8688 1114 1116 8773 1258 1270 5144 1280 1299 1304 1314 9321 9326 9637 9647 9844 9845 6153 2301 2327 10168 2582 2589 2594 6543 6608 6652 6657 6753 2952 6834 10580 10584 6866 10605 6942 7108 7560
outbursts$	8784 8889 8890 7109
outcome$	7444
outcomes$	7444
outfit$	9398 9399 9400 7269 7272
outfits$	9398 9399 9400 9401 9402 9429 7269 7272
outlaws$	8779
outlook$	1378 1380 9098 1495 1496 1497 1498 1499 5401 5402 5403 5404 5405
outrageous$	8822 8823 8824 8825 8826 8827 8828 8829 8830 3240
outright$	1859 7286
outs$	8688 10361 7560
outside$	8739 1269 10274
outstanding$	6463 3553
over$	4120 1176 5261 5262 5263 9152 9153 9154 9158 9159 1715 5608 9397 9423 9426 10093 10122 10251 6614 3089 3265 3512 3513
overcr	3858
overcrowded$	10633
overdo	3623
overdose$	7489
overdosed$	7489
overdressed$	3783
overdue$	10518
overhe	6498
overla	2600
overlaid$	6466
overlook$	3489
overlooked$	3477 3489 7362
overlooking$	3489
overlookked$	3489
overlookking$	3489
overlooks$	3489
overly$	3294
overreact$	3798
overreacted$	3798
overreacting$	3798
overreacts$	3798
overreactted$	3798
overreactting$	3798
oversexualised$	3745
oversight$	2439 2440 2441 2442 2545 2546 7342
oversized$	3406
overt	2883
overt$	6749 3571
overweight$	7503 3783
owing$	3884 301 4175 3007 10617
own	7573
own$	3876 12 3879 3880 7619 7620 7621 7622 37 3904 3905 3906 3998 3999 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 282 4163 4171 4211 348 349 350 385 386 4511 686 8291 8292 4555 4556 4559 4562 4563 8329 810 4987 5202 5213 8973 8974 8975 8976 5239 8989 8990 5356 5395 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9206 9214 9215 9216 9217 9218 9219 9220 5483 5988 5989 5990 5991 5992 5993 6077 6216 10519 10637
owned$	9568 9569 9570 9571
ownership$	4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 4689 4690 4704 4705 4706 4707 4708 8447 8448 8449 8450 8451 8452 8453 8454 8455 8456 9767 10078 10079 10080 10081 7363
oxide$	10520
pacemaker$	2909
pack$	1026 1027 1327 7015 3150
packag	7384
package$	8789 7530
packages$	7961 8055 8056 8057 8789 6941 7089
padded$	3406
paedia	6792 2929 6797
paediatric$	6795
paediatrician$	10530 10531 10535
paid$	1022 5976 5980 2254 2428
pain$	1101 4967 1102 4968 1103 4969 1104 4970
painkillers$	10527
pair$	9348
pakistani$	1724 5596
pale$	1737 9357 3358 3361 3366 3783
palest$	1744 3386
palm$	2388 3481
palmed$	2388 3481
palming$	2388 3481
palmmed$	2388 3481
palmming$	2388 3481
palms$	2388 3481
panel	7467
panel$	5973 5978 5979 10082 6371 10149 10150 3503
panic	6777
panic$	10515 3612 3616
papers	6852
papers$	10590
paperwork$	10025 10037
paracetamol$	7491
parade	6750
parade$	10455 10488 10491
paranoid$	3768
parcels$	7961 6941
parent	6838 6839 10578 6841 2978 2989 2991 10604 10618 3045
parent$	8794 5135 5136 5280 5369 9108 9109 1514 1523 5390 5391 5392 5393 2968 10574 10576 2976 2977 10587 10588 2987 2988 10599 6872 7145 3315 7565 7570
parental$	4982 5128 3283 3693
parented$	3315
parenting$	1419 1420 1421 9233 9250 6911 3315
parents$	8369 1162 1163 5135 5136 8925 1419 1420 1421 5369 9108 9109 5810 5811 5813 5814 6198 6212 10048 10049 10574 10576 2976 2977 10587 10588 2987 2988 2993 10599 10603 6872 7080 7145 3315 7354 7355 7560 7565 7570
parentted$	3315
parentting$	3315
park	6707 7575
park$	8031 8032 8058 8059 8060 8061 8241 8242 8243 10445 10455 10488 10491
parka$	7263
parkas$	7263
part$	305 4436 4437 8176 712 8330 8412 8413 8414 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8815 6412 2580 10336 6626 6743 2953
partake$	407 408 409 410 414 415 416
partaked$	414 415 416
partakes$	414 415 416
partaking$	407 408 409 410 414 415 416
partially$	3641
participant$	690 6969 7177
participants$	690 6969 7177
participate$	407 408 409 410 690 9435 9466 9472 9486 7290
participated$	407 408 409 410 690
participates$	407 408 409 410 690
participating$	407 408 409 410 690
participation$	407 408 409 410
parties$	8058 8059 8060 8061 8179 7177
partly$	2447 2448 3107 3492
partne	2555 10577 10579
partner$	8110 8111 8134 535 8170 8171 568 569 6421 2758 10573 2977 10583 10591 10598 6963 6964 6969 7161 7177
partners$	8110 8111 8134 535 8170 8171 568 569 5338 5339 5340 2638 6963 6964 6969 7161 7177
partnership$	2758
party$	8058 8059 8060 8061 8179 7177
partying$	4229 4230 4231
pass	2611 2626
pass$	1444 2416 10064 2553 2621 2632 2634 2769 3300
passd$	2634
passed	6502 3688
passed$	4440 2367 2368 2416 2553 10217 2628 2634 7349 7398
passengers$	8740 10462 6996
passers$	4852
passes$	1445 2416 2553 3300
passing$	9822 9823 2416 2553 2632 2634 2769 7350 7413
passive$	9997
passs$	2632 2634 2769
passwo	6462
passwords$	10200
past$	3434
pastoral$	3667 3668
pasty$	3783
patchy$	8817 8818 8819 8820 1217 10043 10044 10045 10046 2483 2684 3118 3231
path$	7941 4289
pathetic$	3793
pathetically$	3793
pathological$	3173
patien	3843
patience$	5026 6333
patrol	2573 6501 2665 2686 2754 6620 7474
patrol$	2550 10155 6439 10239 10241 6531 2669 2681 2687 2688 2789 2805 2879 2881 10486 2888
patrols$	2550 10155 6439 10239 10241 6531 2669 2681 2687 2688 2789 2805 2879 2881 10486 2888 7471
patronising$	3794
pattern$	2218 6605 7417
pay$	65 66 67 68 7832 8237 8238 1022 2254 2428
payback$	7596
paying$	1022 2428
pays$	65 66 67 68 1022 2254 2428
pc$	10236
pcso	2573 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 2636 6507 6541 2686 6612 2763 6635 6665
pcso$	2550 6439 10187 6456 6483 2620 10228 6497 10238 2669 10279 2688 10350 6629 10403 2805 2888
pcsos$	2550 6439 10187 6456 6483 2620 10228 6497 10238 2669 10279 2688 10350 6629 10403 2805 2888
pe$	10514
peer$	3974 7833 8576 4894 4895 1178 8834 8860 8861 8862 8863 8864 8865 8876 9306 9309 6994 7025 3164 7100
peers	6829
peers$	3867 7711 7833 8030 8553 8571 8572 8573 4837 8598 8599 8600 8601 1178 8834 8860 8861 8862 8863 8864 8865 8876 9276 9282 9306 9309 10567 6928 7025 7028 7100
pen$	7518
penalty$	2961
pencilled$	3395
pens$	7518
people	6469 10416 10467
people$	13 7686 152 7833 7849 7861 7916 8005 4268 4270 4272 8066 4469 4470 4475 4476 4484 4502 756 4661 4725 4775 8566 8571 8572 8573 8574 4843 8589 8591 4854 8598 8599 8600 8601 4877 1012 1013 1014 1020 8631 8727 8743 8747 1177 8833 8834 8838 8860 8861 8862 8863 8864 8865 8878 1283 5151 8892 9168 9199 9525 9526 9527 9528 9529 5798 5799 5800 9543 5815 5824 5830 9579 5842 9628 5895 9682 9684 9846 9847 6146 6147 6148 6149 6150 6151 9904 6199 6200 6216 6217 9975 9976 9985 9986 9987 9988 9989 9990 9991 9992 9993 9994 10036 10048 10049 10070 10071 10075 10077 6396 10135 2696 10308 6593 10355 10357 6631 10417 6735 6996 6997 7100 7346 7355
pep	3665
pep$	7531
peps$	7531
perceive$	4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743
perceived$	1065
perfectly$	4051 4059 1338 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 1596 1599
perfor	10484
performance$	7342
performers$	5815 5824
perfunctory$	3793
peril$	7604 7605
period$	6780 7511
periods$	7511
permanently$	2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 3671
permit$	45 46 228 229
permited$	45 46 228 229
permiting$	45 46 228 229
permits$	45 46 228 229
permitted$	45 46 228 229
permitting$	45 46 228 229
perpet	6565 10461
perpetrator$	8066 8140 8407 8639 8640 8641 8642 1045 1046 1047 1048 4915 1050 1051 1052 1053 1054 1055 4922 8661 8662 10303 7030 7031 7032 7035 3170 3171 7425 3825
perpetrators$	8066 8140 8407 8639 8640 8641 8642 1045 1046 1047 1048 4915 1050 1051 1052 1053 1054 1055 4922 8661 8662 10303 2856 7030 7031 7032 7035 3170 3171 7425 3825
perpetually$	2033 5899 2034 5900 2035 2036 2037 2038 2039 2040 2075 2076 3442 3791
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7764 181 7799
persisted$	7764 181 7799
persistent$	478 479 4957 1859 3079 3161 3173 3558 3678
persistently$	477 2075 2076 3442 3678
persisting$	7764 181 7799
persists$	7764 181 7799
persistted$	7764 181 7799
persistting$	7764 181 7799
person	6489 10285 10286 10288 10317 2741 6669 10430 10461 10478 2953 6924 7448
person$	14 8082 4876 1021 8748 8833 8834 8835 8839 8860 8861 8862 8863 8864 8865 8877 1284 5152 1379 9202 5996 5997 6433 10192 2696 10662 7100
personal$	4160 6805
personalities$	5013
personality$	3612
persons$	8835 2696
persua	2557
persuade$	9555 9578 5841
persuaded$	7649 9471 9477 9482 9485 9491 9567 9597 9598 9599 9600 9601
pest$	7038
pests$	7038
petite$	3338 3783
petty$	3173 3211
phase	7442 7463 7467
phobia$	7479
phone	6462 6515 2678 6681
phone$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094 8114 8115 8116 8117 8118 8119 8120 8121 8126 9644 9674 9675 9676 9677 10002 10200 2615 2625 2641 10253 2654 10259 6623 10419 6697 3540
phoneing$	2641
phones$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094 8114 8115 8116 8117 8118 8119 8120 8121 8126 9644 9674 9675 9676 9677 10200 2615 2641 10253 2654 10259 10419 6697
photo$	8095 8103 4388 4389 524 525 9273 10154 6417 2552 2595 6479 2635 2637 10292
photog	2560 6462 2610 6476 2625 6491 6492 10290 10373 2889
photograph$	4388 4389 524 525 9273 10154 6417 2552 6452 2595 10200 6479 2624 2635 2637 10269 6535 10276 10280 10291 10292 6755
photographed$	7649 7696 4112 8954 9273 6535 10278 2675 3547
photographing$	6535 2746
photographs$	4388 4389 524 525 9273 10154 6417 2552 10176 10177 6452 10200 6479 2624 2635 2637 6535 10276 10291 10292
photography$	7437
photos	6462 2625 6491 6492
photos$	8095 8103 8122 4388 4389 524 525 9273 10154 6417 2552 10177 10200 6479 2635 2637 10291 10292
physical$	3640
physically$	3329
physio	3841
physique$	9314 9315 9316 5632 7204 3782
physiques$	9314 9315 9316 7204 3782
pick	6498
pick$	7832
picked$	4113
picking$	10142 10143 10144 10145 7317
pictur	7384 7388
picture$	8095 8103 4388 4389 524 525 9273 10154 6417 2552 6458 2635 2637 10291 10292 10367
pictures$	8095 8103 8122 4388 4389 524 525 9273 10154 6417 2552 10176 10177 2635 2637 10291 10292
piece$	2592
pieceed$	2592
pieceing$	2592
pieces$	2592
pierced$	3783
piercing$	1742 9346 7249 3385
piercings$	1742 9346 7249 3385
pig$	3460
pillar$	6234 2380
pills$	6784 10529 6941 7491
pimp$	3091
pimped$	3091
pimping$	3091
pimples$	7260
pimply$	3783
pimpped$	3091
pimpping$	3091
pimps$	3091
pin$	5058
pink$	3382
pins$	2909
pip	6805
pip$	10543
pity$	6268 10007
place	6833 3675
place$	0 1 2 3869 11 7616 3896 7635 7636 7637 7638 7639 7640 7641 7919 8114 8115 8116 8117 8118 8119 8120 8121 8566 8794 9202 2656 2807 6815 10556 10571 6887 6938 7541
placed$	0 1 2 3869 7612 7613 11 7616 3896 7635 7636 7637 7638 7639 7640 7641 307 308 309 310 2489 2490 2564 2656 2717 2719 3015 6938 3702
placem	10632
placement$	5039 8918 8919 8920 1317 1318 1319 10614 6938 6985 7146 3281 7148 7565 3702 7570
placements$	8918 8919 8920 1317 1318 1319 10628 6938 6985 7146 3281 7571
places$	0 1 2 3869 11 7616 3896 7635 7636 7637 7638 7639 7640 8566 2489 2490 2656 6529 10628 6938
placing$	0 1 2 11 3896 7635 7636 7637 7638 7639 7640 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 2489 2490 2656 6938
plague$	986 3130
plagued$	986 3130
plagues$	986 3130
plaguing$	986 3130
plain$	2883 3348 3361 3536
plainly$	1917 1918 1919 1920 2052 5918 2053 2054
plaited$	7250
plaits$	7247
plan	10615 7415 7442 7463 7467
plan$	7760 10200 10616 10650 6985 7532 7533 7534 7535 7567
planned$	9656 10389 3574
planni	10193
planning$	7761 2439 2440 2441 2442 7342
plans$	7760 10200 6985 7532 7533
plastered$	1747
plastic$	3143
plate$	6519 2909
plates$	6519
play$	631 663 689 698 892 1007 5209 6776 3658
played$	631 663 689 698 892 1007
player$	7425
players$	6216 7425
playground$	8777 8778
playing$	631 663 689 698 892 1007
plays$	631 663 689 698 892 1007
plea$	10385 7354 7592
pleaded$	3726
pleads$	3726
pleas$	10048 10049 10385 7354 7355
please$	8085 8086 9534 9555
pleased$	252 573 574
pleases$	8085 8086
pleasing$	5876
plenty$	126 127 128 4037 4054 1530
plot	2649
plot$	3573
plots$	3573
plotted$	10289 3573
plotti	10193
plotting$	3573
plucked$	3395
plug$	1184 1185 3223
plugged$	1184 1185 3223
plugging$	1184 1185 8790 8791 8792 8793 3223 7090
plugs$	1184 1185 3223
plump$	5579 5615 3783
pnc	3541
pnc$	7407
pnd	3541
pnd$	7407
pneumonia$	3832
podgy$	3783
point	2847
point$	3960 5696 1849 5874 9654 2711 10477 7403
pointless$	3432
points$	7403
poison	3624
polic	7474
police	2555 6426 6434 6435 6436 2571 2572 2573 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 6501 2636 6507 6509 6511 10262 2665 2672 6541 2686 2697 6612 2754 6620 2763 6635 6654 2799 6665 2880 2883 10490 6902 6904 6905 3533 3596 3720 3815
police$	8369 8591 8758 8928 8929 8947 8948 8949 8950 9303 9304 5973 9715 5978 5979 5981 10082 6371 2509 10149 10150 6414 2550 10155 6421 10164 10165 2562 10172 10173 10174 6437 6438 6439 10179 2576 10187 2584 6456 2613 6480 6483 2620 10227 10228 6496 6497 10236 10238 10239 10241 10242 10249 10258 6531 2669 6538 10279 10282 2687 2688 2690 6557 6563 6583 10322 6585 10328 10329 10334 6600 10350 10356 2758 6629 6642 6649 10392 2789 10403 2805 10437 10469 6732 6741 2879 6746 2881 6748 6749 2888 10496 10640 6904 10642 10643 6997 7134 3446 3493 3502 3523 3535 3542 3551 3568 3574 3604 7471 3717 3729
policed$	2887 3568
polici	6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 2636 6507 6612 2763 6635 6665 2880
policies$	9726 9727 9728 9729 9730 9731 10025
policing$	10164 10187 6456 6483 10228 6494 6497 10238 10350 10356 6629 10368 10403 10465 6732 10476 6746 6748 7402 3568 7437
policy$	9726 9727 9728 9729 9730 9731 10025
polish$	1724 5596 7259
ponytail$	9342 9343 9344 7248 7249
ponytails$	9342 9343 9344 7248 7249
poor$	3967 7717 7718 7719 7720 4163 4655 878 879 880 881 882 883 884 885 886 887 888 1028 1029 1030 4983 8732 8817 8818 8819 8820 1217 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 1308 1309 1310 1311 1737 9357 2328 2329 2330 2331 10043 10044 10045 10046 2483 2684 3067 3118 3121 3159 3231 3240 3273 3276 3366 3476 3497
poorly$	1722 3362
porn$	6956
pornography$	6956
portly$	3783
pose$	1075 1076 1077 1078 2858 10463
posed$	1075 1076 1077 1078
poses$	1075 1076 1077 1078 2858 10463
posing$	1075 1076 1077 1078 3536
positi	6601 2855
position$	7606 4172 2564
positions$	7606
positive$	3967 4000 10406 3578 7528
posses	6919 3737
possession$	10657 6922 3735 7603
possibility$	5791
possible$	2788 3553
post$	491 500 9972 9984 3083 7403 3827
posted$	491 500 8228 4506 641 642 3083
poster$	2635
posters$	2635
posting$	7976 491 500 3083
posts	2768
posts$	3885 20 3903 491 500 715 4596 731 6479 3083 7403
potential$	3553
pothead$	7038
potheads$	7038
power	7467
powerful$	3338
powerfully$	3340
powers	7463
powers$	2857
practi	10532
practically$	648 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 3303
practice$	2439 2440 2441 2442 7342
practised$	1699
pre	2872
precin	6750
precinct$	10455 10488 10491
precious$	2260 6140
precocious$	6953 3775
predator$	8639 8640 8641 8642 1039 1121 7030 7031 7032
predators$	8639 8640 8641 8642 1039 1121 7030 7031 7032
predatory$	3768
predic	3538
predicament$	8412 8413
predicted$	2692 3685 3853
prediction$	7553
predictions$	7552 7553
predictive$	3536
preemptive$	6738
prefer$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3071 3581
prefered$	337 338 339 340 341 342 343 377 378 379 380 381 382 3071
prefering$	337 338 339 340 341 342 343 377 378 379 380 381 382 3071
preferred$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 10018 2458 2459 2460 2461 6350 10089 3071
preferring$	337 338 339 340 341 342 343 377 378 379 380 381 382 3071
prefers$	130 131 337 338 339 340 341 342 343 377 378 379 380 381 382 3071
pregab	6786
pregabalin$	10524
pregna	6777 3648
pregnancies$	7514
pregnancy$	10515 7514
pregnant$	7513
premature$	7495
prematurely$	7495 3793
prepared$	357 358 359 387 388 573 574 5702 5705 9444 9445 9446 9447 2557 6606 10389
prescr	3840
presence$	10486
present$	1069 1075 1076 1077 1078 1248 5487 5488 5489 6543 2858 10463 3300
presentation$	8620
presented$	1075 1076 1077 1078 3300
presenting$	1075 1076 1077 1078 3300
presents$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8126 8129 8581 1070 1075 1076 1077 1078 1249 2858 10463 3300
presentted$	1075 1076 1077 1078 3300
presentting$	1075 1076 1077 1078 3300
preser	3560
press$	2825 3581
pressing$	2825
pretext$	2780
prettiest$	1744 3386
pretty$	3783
preven	2833 6711
prevent$	2806
prevented$	7994 4257 392 9704
prevention$	10423 6700 10449 2846 6911
preventping$	2806
preventring$	2806
prevents$	2806
preventting$	2806
prey$	7647 995
preyed$	997
preys$	996
primar	10559
prime$	8319 8320 3209 3553
principal$	10212 3209 3559
priori	2603 2876 10484 7463
prioritise$	132
prioritised$	132
prioritises$	132
prioritising$	132
priority$	6557 2725 10477 3550 3553 3558 3604
prison	10579 6842 10595 6858 6914
prison$	8027 10572 10580 10596 10597 10652 3728
proact	2749 2883 3596
proactive$	2563 6449 2590 2591 2596 2617 6490 10229 10230 6494 2631 6500 2636 6507 6612 6615 10356 2763 6635 6665 6749
probat	3719
probation$	7585
proble	7522
problem$	8872 5142 8885 6081 9903 10072 6368 10212 7038 3189 3234 3238 3240 7107 3526 7525
problematic$	8018 8822 8823 8824 8825 8826 8827 8828 8829 8830 8893 8894 8895 8896 8897 3234 3240 7111
problems$	8293 8300 8301 8303 8304 8412 8413 5002 8885 9098 2971 7038 7107 7525 3690
procedure$	9726 9727 9728 9729 9730 9731 10025
procedures$	9726 9727 9728 9729 9730 9731 10025
proceed$	2751
proceedings$	10385 10400 7567
proces	2898 10502
process$	9726 9727 9728 9729 9730 9731 10025 6854
processes$	9726 9727 9728 9729 9730 9731
processing$	6764
produc	7384
produce$	499
produced$	499
produces$	499
producing$	499
professional$	5996 5997 6001 3446
professionalism$	10078 10079 10080 10081 7363
professionals$	8369 5031 8808 8898 5810 5811 5813 5814 7080
profil	2768 7384 7388
profile$	8246 2588 6458 10276 7028 7392 3527
profiled$	10277
profiles$	715 2588 10276 7392 3527
profiling$	3527
profits$	6355
programme$	142 144 145 7534 7596 7597
programmes$	142 144 145
progress$	2776 6985
progressed$	2776
progressing$	2776
progresss$	2776
prolific$	478 479 1143 1144 10302 3079 3161 3173 3215 3558
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3743
promiscuous$	3065 6953 3743 3775
promiscuously$	3743
promise$	9726 9727 9728 9729 9730 9731 7353
promises$	9726 9727 9728 9729 9730 9731 7353
prone$	1180
proof$	2700
proper$	6098 6099 6100 6101
properly$	8244
property$	8058 8059 8060 8061 4324 4325 4326 4327
propos	2831
propra	6786
propranolol$	10524
prosec	6477 6506 2774 10383 10384 6647 10387 6658 10398 2961 3815
prosecute$	6640 2850 3577 3582
prosecuted$	10351 10369 10396
prosecuteing$	2850 3582
prosecutes$	2850 3577
prosecuting$	3577
prosecution$	10215 10244 10368 10382 10385 10480 3576 7596
prosecutions$	10368 10385 10408
prosecutors$	10215
prospect$	5789 5889 2024
prostitute$	6956 3091 6959
prostituted$	3091
prostitutes$	6956 3091 6959
prostituting$	3091
prostitution$	8011 8025 6956
protagonist$	7425
protagonists$	7425
protect$	3917 7891 803 8408 4693 8457 8466 5431 5432 5433 5436 5437 5439 5440 5443 5447 9233 2510 2518 2519 2520 2837
protected$	803 9233 9238 9239 9240 9241 9242 9243 2518 2519 2520
protecting$	803 4694 8956 5431 5432 5433 5436 5437 5439 5440 5443 9233 9238 9239 9240 9241 9242 9243 9250 9255 9256 9257 9258 9259 2518 2519 2520 2837
protection$	8956 9221 9222 9223 9224 9230 9231 9232 9233 9238 9239 9240 9241 9242 9243 9250 9255 9256 9257 9258 9259 9892 6687 6695 6696 6877 3856
protects$	803 9233 2518 2519 2520 2837
protectted$	803 9233 2518 2519 2520
protectting$	803 9233 2518 2519 2520
protocol$	9726 9727 9728 9729 9730 9731
protocols$	9726 9727 9728 9729 9730 9731
proud$	6321
prov	2760
prove	2699 2716
prove$	6568
proved$	6568
proves	2716
provid	2611 3519
provide$	2547 6431 2769 6972
provided$	7790 4086 4087 6972
provideed$	2547
provideing$	2547 2769
providence$	6976
provider$	5973 5978 5979 10082 6371 10149 10150 3503
providers$	5973 5978 5979 10082 6371 10149 10150
provides$	2547 2769 6972
providing$	6972
provin	2716
proving$	1059
provision$	7531 7535
provocative$	6953 3744 3775
provocatively$	1722 3352 3362 7266 7268 3744 3775
provoke$	7623 3886 3131 7308
provoked$	7623 3886 3131 7308
provokes$	7623 3886 3131 7308
provoking$	7623 3886 7663 7664 7665 7666 7667 3131 7308
prowl$	1179 9639
prowled$	1179
prowling$	1179
prowlled$	1179
prowlling$	1179
prowls$	1179
pru	3665
pru$	7531
ps$	10236
pscale	10559
psoria	3628
psoriasis$	7494 3786
psychi	3843
psychiatric$	3659
psycho	3830 3843
psycho$	7038
psychologically$	3333
psychologist$	3844
psychologists$	3844
psychopath$	7038
psychopathic$	3768
psychopaths$	7038
psychos$	7038
psychotic$	7101
ptsd	3827
public	6703
public$	8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8682 4975 8740 8744 2829 2830 10441 10462 6919 6996 3715
puffer$	7267 3406 3414
puffers$	9401 9402 9415 9416 9417 9419 7267
pull$	10137 10138 10139 10140 10141 7382
pulled$	7649 957 9424 5687 2544 7271
pulling$	6464
pumped$	7492
punch	10610
punish$	10061 2470 2471 2472 2473
punished$	8285 4911 4912 4913 4914 2470 2471 2472 2473
punishes$	2470 2471 2472 2473
punishing$	2470 2471 2472 2473 10142 10143 10144 10145
punitive$	9821
pupil	10363 6924
pupil$	1178 8834 8860 8861 8862 8863 8864 8865 8876 10662 3134 7024 3169 7100 3665
pupils	6489 10285 10286 10288 10317 2741 6669 10430 10461 10478 7448
pupils$	149 287 7916 347 4469 4470 4475 4476 4484 4502 733 756 4661 8588 8598 8599 8600 8601 4877 1012 1013 1014 1019 8658 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8727 1177 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 1282 1772 1819 1820 9525 9526 9527 9528 9529 5798 5799 5800 5815 5824 5895 9684 6216 6940 6996 7024 7037 7100 3243 7354
purcha	6533 6534
purely$	1299
purple$	3382
purpos	2847 7384
purpose$	9916 9919 10438 2838 10477
pursu	2603
pursue	2781 2824
pursue$	257
pursued$	257
pursues$	257
pursui	2781 2824
pursuing$	257
push	2884
push$	441 442 443 657 8751 2825 3075 7308 3606
pushed$	441 442 443 657 2887 3075 7308
pushes$	441 442 443 657 3075 7308
pushing$	8044 441 442 443 657 2825 3075 7308
put	3049
put$	0 1 2 3869 7610 7611 11 7616 3896 7635 7636 7637 7638 7639 7640 7641 132 7790 7919 7948 4222 363 364 365 7990 8216 8217 8218 8335 8336 8337 4650 993 9492 9637 2211 2489 2490 2518 2519 2520 2629 2630 2656 2717 2719 2832 2908 3031 6972
puted$	0 1 2 11 363 364 365 2211 2518 2519 2520 6972
puting$	0 1 2 11 363 364 365 2211 2518 2519 2520 6972
puts$	0 1 2 3869 11 7616 3896 7635 7636 7637 7638 7639 7640 7641 132 363 364 365 8335 8336 8337 993 9637 2211 2489 2490 2518 2519 2520 2656 6529 3031 6972
putted$	0 1 2 11 363 364 365 2211 2518 2519 2520 6972
putting$	0 1 2 3870 7609 11 132 363 364 365 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 993 9637 2211 2489 2490 2518 2519 2520 6972
puzzling$	735 738 741 742
pyjama$	5674 7267
pyjamas$	9406 9407 9408 9411 9419 7267
queen$	7041 3176
queens$	7041
questi	10290 2889
question$	735 738 741 742 5891 2748 6755
questionable$	3967 7717 7718 7719 7720 4655 3067
questioned$	3038
questioning$	2748
questions$	2748
quick$	252 9997 10058 6321 2457 3126
quicker$	9009
quickly$	9010 9081 10012 10013 10014 10015 10146 10147 10148
quiff$	7249
quiffs$	7249
quite$	4031 4051 1338 1491 1596 1599 3294 3301 3318
quiz$	2748
quizing$	2748
quizs$	2748
rabble$	1026 1027 7015 3156 3751
race$	5569 5572 5587 5591 5595 9355 5629
racists$	7331
radar	10371
radar$	9999 10247 2645
radio$	2641
radioing$	2641
radios$	2641
raff$	7013
rag$	7010
ragged$	9375 9376
rags$	7010
raid	6673
raid$	10411 3035 7440
raided$	10435 10633 3035
raids$	3035 7440
rails$	8737
raise$	5431 5432 5433 5436 5437 5439 5440 5443 6018 3315
raised$	6017 3315 7271
raises$	3315
raising$	5431 5432 5433 5436 5437 5439 5440 5443 3315
ran$	441 442 443 444 445 446 447 448 449 450 462 463 481 482 1118 1300 1301 1302 1376 1377 3002 3075 3201 3204 7420
random	2749
random$	6615
rang$	10111
ranger	2686
rape	6871
rape$	8527 8528 8529 8530 8531 8532 8533 8534 10609 7004
raped	7563
rarely$	1590 5456 1591 5457 1592 2951
rascal$	3751
rascals$	3751
rash	6762
rash$	81 82 788 10500 3117
rat$	7011
rate	2833
rate$	6720 7440 7445
rated$	1059 1073 1236 1240
rates$	6720 7440 7445
rather$	10074 10076 6386 10133 10134 10136 3294
ratings$	10114 10115
rational$	4160
rats	3030
rats$	6896 7011
re	6699
re$	5757 5768 3161
reach$	8794 9534 9555 9578 5841 9586 9611 9612 9613 7298 7300
reached$	8438 8439 8440 8441 9471 9477 9482 9485 9491 9567 9584 9597 9598 9599 9600 9601
reaches$	7299
reaching$	9611 9612 9613 5876 7298
react$	9493 10061 7378
reacted$	7378 7379
reacting$	7378
reaction$	8905 8906
reacts$	7378
reactted$	7378
reactting$	7378
read	6544 2955 7556
read$	8794 2125 2126 2127 9893 10217 10282 10569
reader$	10257
readers$	10257
readily$	10012 10013 10014 10015 10146 10147 10148
readin	10570 6833
reading$	10571 7317 3684
ready$	8319 8320 10058 6321 2557 2788 10635
real$	5027 6098 6099 6100 6101 3599
realise$	154 4628 4629 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4789 4790 4791 4792 4793 4794 4795 4796
realised$	4628 4629 8394 8395 4658 4659
really$	5345 1917 1918 1919 1920 3318
rearrested$	7582
reason$	5418 9611 9612 9613 10000 2780 7298
reasoned$	9471 9477 9482 9491 9567 9597 9598 9599 9600 9601
reasoning$	9611 9612 9613 5879 7298
reasons$	2780
reassurance$	9250
rebuff$	3120 3421
rebuffed$	9454 9459 9460 9461 9462 3120 3421
rebufffed$	3120 3421
rebufffing$	3120 3421
rebuffing$	3120 3421
rebuffs$	3120 3421
recall$	10316
receiv	7384 3657
receive$	4118
receives$	2939
recent	2555
recent$	6421
reckless$	81 82 3967 7717 7718 7719 7720 4163 8018 788 3065 3117 3768
recklessly$	3738
recklessness$	7902 7903 7904 7905 7906 7907 8297 4598 4599 4619
reclaim$	2874
reclaimed$	2874
reclaiming$	2874
reclaims$	2874
recognise$	7891 8457 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4789 4790 4791 4792 4793 4794 4795 4796
recognition$	10257 7405
recomm	2831
recommit$	10312 10339
record	6462 2607 2621 2627 2694
record$	6085 6195 10064 6349 10188 2589 10216 6486 6493 2646 2652 6547 10321 6584 10323 10648 7525 7595
recorded$	2580 6493 2629 2630 2657 6547 10289 2717 2719 6708 6709 3590
recording$	2439 2440 2441 2442 2624 6493 2646 2652 6547 7342 7437
recordinged$	6493
recordings$	2624 6493
records$	10176 10188 10200 10216 6486 6493 2646 2652 6547 10321 10323 7406 7525
recover$	3633
recovered$	10421 3633
recovering$	3633
recovers$	3633
recovery$	10597
recrui	10198
recruit$	425 426 3073 3074
recruited$	7649 425 426 4293 428 429 430 3073 3074
recruiter$	8639 7030 7033 7034
recruiters$	8639 7030 7033 7034
recruiting$	425 426 3073 3074
recruitment$	7659
recruits$	425 426 3073 3074
recruitted$	425 426 3073 3074
recruitting$	425 426 3073 3074
red$	10391 3359 3382 7267 3574
redeal$	10312 10339
redemption$	7300
redheaded$	5615 3783
reduc	2833
reduce	2953
reduce$	7472
reduced$	10458 7457
reduct	6700
reduction$	10438 10449
referenced$	6466
referr	10532
referral$	5716 1851 5718 1853 1854 9897 7354 3730
referrals$	5716 1851 5718 1853 1854 9897 10048 10049 7354 7355
referred$	3657
reflected$	4882
refuge	6885
refuge$	10623
refus	2892 3852
refusal$	4153 288 289 290 291 292 293 1204 1205 1206 1207 1208 1831 1832 5725 2279
refusals$	1831 1832 5725 2279
refuse	3720
refuse$	760 821 827 828 829 830 831 833 875 927 1830 9448 9453 9633 9637 3420 7289 7306 3495
refused$	760 8374 821 827 828 829 830 831 833 875 927 1830 9448 9453 9454 9459 9460 9461 9462 9633 9637 3420 7289 7306 7349 3495
refuser$	7059 3759
refusers$	7059 3759
refuses$	760 821 827 828 829 830 831 833 875 927 1830 9448 9453 9633 9637 3420 7289 7306 3495
refusing$	760 821 827 828 829 830 831 833 875 927 1830 9448 9633 9637 9822 9823 3420 7306 3495
regain	2851
regard	7384
regard$	3936 3937 3938 3939 3940 3942 3943 5003 5004 1139 5006 1175 9858 9859 9860 9861 9862 9863 9864 9865 6130 6131 6132 6133 6134
regardded$	1175
regardding$	1175
regarded$	1061 1175 1242
regarding$	1175 6614
regardless$	7776 7780 8321 9205
regards$	1175
regist	2560 6462 2625 6491 10373
register$	10200 6513 10295 10641 7430 7535
registered$	2998 3643
registers$	10200
registrations$	3536 7411
regret$	8520 8521
regrettable$	6268 10007
regrettably$	3795
regula	2749
regular$	478 479 6615 3079
regularly$	477 10526
regulation$	8912 8913
rehab	10595 6858
rehab$	10596
rehabilitation$	3730
reject$	990 991 9448 9637 3132 3421
rejected$	990 991 9448 9454 9459 9460 9461 9462 9637 3132 3421
rejecting$	990 991 9448 9637 9822 9823 3132 3421
rejects$	990 991 9448 9637 3132 3421
rejectted$	990 991 9448 9637 3132 3421
rejectting$	990 991 9448 9637 3132 3421
relapse$	9494 7293
related$	10567 7008
relati	10577 10619 7384
relations$	6950
relationship$	7673 4125 536 537 538 8147 8148 8955 9209 9210 9211 9273 2995 6931 6950 7161
relationships$	7673 4125 536 537 538 9139 9140 9141 9142 9143 9209 9210 9211 9273 6931 6950 7161
relay$	2632
relaying$	2632
relays$	2632
releas	2611
released$	3719 3720
relentlessly$	3791
relevant$	2640
reliab	2555
reliable$	6421
reliant$	7182
relied$	9597 9598 9599 9600 9601 2824
relies$	3034
relish$	931 932 933 934 3123
relished$	931 932 933 934 3123
relishes$	931 932 933 934 3123
relishing$	931 932 933 934 3123
reluctance$	4153 288 289 290 291 292 293 1204 1205 1206 1207 1208
reluctant$	824 827 828 829 830 831 833 1204 1205 1206 1207 1208 2457
relying$	3034
remain	6852 3715
remain$	7919 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 9492 10590 3082 3166 3168 3172 3235 3237 3245 7581
remained$	5079
remains$	3979 285 286 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 5079 5084 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 6739 3082 3166 3168 3172 3235 3237 3245
remand	6658 3719
remand$	7585
remanded$	10396 6909 7585
remark$	1823 1824 1825 1826
remarkably$	3301 3318
remarked$	1823 1824 1825 1826
remarking$	1823 1824 1825 1826
remarkked$	1823 1824 1825 1826
remarkking$	1823 1824 1825 1826
remarks$	1823 1824 1825 1826
remind	2767
reminded$	7762 7763 163 164 165 176 177 178 179 2683 6552
reminder$	10004 10005
reminders$	7759 10004 10005
remiss$	3794
remit	2847
remorse$	8520 8521 6987
remorseless$	3768
remote$	10058
remov	2603 2884
remova	10617
remove$	2983
removed$	307 308 309 310 9844 9845 10399 2887 2983 2984
removes$	2983
removing$	2983
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3858
reoffe	6704
reoffend$	9493 10296 10312 10339 7293
reoffended$	3863
reoffender$	3756
reoffenders$	3756
reoffending$	10437 10440 10442 3591 3863
reoffends$	3863
repair$	10061
repara	3045
reparation$	6911
repeat$	478 479 9493 3079 3161 3558
repeated$	4055 6266 6267 6290 10048 10049 3446 7355 3661
repeatedly$	477 5952 2362 3423
replied$	8228 9716 9719 9720 9722 9723 9724 9725 9740 9741 10111
reply$	8241 8242 8243 8502 8504 9466 9472 9486 9883 10002 10061 10064 7290
replying$	7785 7976 8241 8242 8243
report	2554 6422 6430 2607 2621 2626 2627 2711 6577 6833 7384 7387
report$	7891 8339 8352 8457 9817 9897 2451 10168 10216 6493 2632 2633 2634 10243 2646 2652 10321 10323 10362 10571 7354 7551
reportd$	2634
reported$	8199 8207 6493 2634 2705 2732 6708 6709 7398 7433
reporting$	9465 6493 2632 2634 2646 2652
reportinged$	6493
reportings$	6493
reports$	9817 9897 10216 6493 2632 2634 10243 2646 2652 10321 10323 10362 7354
reprim	3719
reprimand$	7585
reprimanded$	7585
reprimands$	7585
reprobate$	3751
reprobates$	3751
reputation$	1322 1323 10037 6355 10103
reques	6442 2811 2824 2831
request$	9897 10004 10005 7354
requested$	7409
requests$	10004 10005 10048 10049 7354 7355
requir	6442 7384
require$	9050 1626 1627 1628 5495 1630 1631 1632 1633 1646 1647 9252 5515 5516
required$	1646 1647 9252 5515 5516 2838 6843
requirement$	10644
requires$	1646 1647 9252 5515 5516
requiring$	1646 1647 9252 5515 5516
rerob$	10312 10339
reside	6703 3008 3010
residential$	6874 6876 3280
residents$	8591 4854 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8740 8744 6216 10441 10462 6996 6997
resilience$	3776
resilient$	1671 1672 1673 1674 1690 7199 3776
resist$	7891 8389 1848
resistance$	1204 1205 1206 1207 1208
resistant$	1204 1205 1206 1207 1208 7303 7306 3768
resisted$	1848
resisting$	1848
resists$	1848
resistted$	1848
resistting$	1848
resit	3688
resolution$	7596
resort$	421 422
resorted$	421 422 2410
resorting$	421 422
resorts$	421 422 2411
resortted$	421 422
resortting$	421 422
respect$	8457 8482 4753 4973 9466 9472 9486 9858 9859 9860 9861 9862 9863 9864 9865 7049 7290
respected$	8207
respit	3008
respite$	6874
respon	10160 6426 10198 6565 10336 7463
respond$	8457 9466 9472 9486 9883 10061 10064 7290
responded$	9716 9719 9720 9722 9723 9724 9725 9740 9741 9893
response$	2217 2225 2226 2227 2439 2440 2441 2442 10157 10164 6449 2590 2591 2596 2617 6490 10229 10230 6494 2631 6500 2636 6507 6612 2763 6635 6665 10470 7342
responses$	2217 2225 2226 2227 2439 2440 2441 2442 7342
responsib$	9903 9986 10030
responsibbed$	9903 9986 10030
responsibbing$	9903 9986 10030
responsibed$	9903 9986 10030
responsibilit$	5354
responsibilities$	9091 9681 9903 10030
responsibility$	311 312 313 314 8330 8409 808 809 4679 4680 4681 4682 4683 4684 4685 4686 4687 4688 4689 4690 4704 4705 4706 4707 4708 8447 8448 8449 8450 8451 8452 8453 8454 8455 8456 8487 9296 9681 9767 9858 9859 9860 9861 9862 9863 9864 9903 10030 2446 7559
responsibing$	9903 9986 10030
responsible$	7629 808 809 1690 9296 2438 10057 10303 2707 6599 2742 6627 6628 2771 10381 3054
responsibly$	8244
responsibs$	9903 9986 10030
rest$	4177 4178 4179 4180 9023 9127 9128 9129 9130 9131 9275 9363 9364 9365 10050 7356
resteal$	10312 10339
rested$	4177 4178 4179 4180
restor	2851
restra	2981
restraining$	6847
rests$	4177 4178 4179 4180 10050 7356
result$	274 4176 2781 6668 7551
resulted$	7616 8336 8337
resulting$	6668
results$	10037 6355 10103 10114 10115 10468 10571 7551
resupply$	10312
retail	2573 6501 6703
retail$	6750
retailers$	2550 10155 6439 10239 10241 2687 10441
retain$	3544
retained$	7409 3544
retaining$	3544
retains$	3544
retak	2851 3688
return	7384
return$	7687 7702 3996 7817 7862 7919 7948 7950 7951 7952 417 418 419 420 4323 458 462 463 4333 4376 4384 519 520 521 4391 8133 8457 9466 9472 9486 9492 9494 2622 3108 7290
returned$	7817 417 418 419 420 458 462 463 3108
returning$	7785 7976 417 418 419 420 4320 458 462 463 4330 8224 3108
returnned$	417 418 419 420 458 462 463 3108
returnning$	417 418 419 420 458 462 463 3108
returns$	7817 417 418 419 420 458 462 463 2622 3108
reveal	2711 6577
revealing$	9375 9376 3406
revel$	992
reveled$	992
reveling$	992
revelled$	992
revelling$	992
revels$	992
review	2660
review$	2593 7143
reviewed$	2593 6634 6693
reviewes$	2593
reviewing$	2593
reviews$	2593 7143
rheumatic$	3627
rid$	2841
ridding$	2841
ride$	657
rided$	657
rides$	657
riding$	657
riff$	3147
right$	3967 3969 4000 8286 8287 8487 8725 5332
rightly$	2451
rigid$	9997 10058 6321
rigoro	2861
rigorous$	6727
ring	2633 3551
ring$	8053 8054 8339 9409 2569 6499 2641 3154 7267
ringin	10186
ringing$	9465 2569 6499 2641
ringle	10309 10483 7448
ringleader$	10330 10390 7417 3753
ringleaders$	10330 10390 7417 3753
rings$	5242 5243 5631 9409 2569 6499 2641 7267
ringworm$	3832
riot$	7068 7069 7070
ripped$	9375 9376 5684 3399 3406
rise$	2804
risk$	7604 7605 7615 3881 16 17 18 3922 7661 7662 7668 7674 7675 7676 7677 7679 7680 7681 7683 4072 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 8268 714 8412 8413 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8492 8493 8494 8495 8496 8541 8548 8561 4925 1060 4927 4928 4929 4930 4931 4932 4933 4934 4935 4936 8675 8676 4939 4940 4941 4942 4943 4944 5095 5096 1231 1232 5099 1234 1235 8840 8841 8842 8843 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8942 9139 9140 9141 9142 9143 9209 9210 9211 9221 9222 9223 9224 9225 9226 9227 6258 6693 2836 6724 3063 3523 3552 3856
riskier$	3967 3065
risks$	7604 7605 7661 7662 7674 7675 7676 7677 7679 7680 7681 7683 4013 4014 4072 4073 4074 4075 4076 4077 4078 4079 4080 4081 4082 4083 4084 8412 8413 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8493 8494 8495 8496 8541 8942 9209 9210 9211 9221 9222 9223 9224 6930
risky$	7604 7605 3967 4163 8018 4828 8578 3065 3128 3234
ritali	3651
ritalin$	7517
rivalry$	7008
rivals$	6997
road$	7942 4289 3293
roadman$	8629 7009 3750
roadmen$	8629 7009 3750
roam$	7981 1179
roamed$	1179
roaming$	1179
roammed$	1179
roamming$	1179
roams$	1179
rob$	8609 8610 10293 10312 10315 10339 10340
robbed$	7649 7652 7996 8263 3058
robber	10151 10160 6426 10204 10309 6573 10324 2722 10333 10337 10338 10345 10346 2743 10352 10360 10364 10365 10366 6704 6902 6904 6919 6920 6923 7421 3737
robber$	8701 8702 8703 10303 7038 7039
robberies$	10310 10311 6588 6609 10442 10658 10659 10661 7439 7446 7603
robbers$	8701 8702 8703 7038 7039
robbery$	7995 8011 10157 10164 2563 6434 6435 6436 2571 2572 6449 2590 2591 2596 2617 6490 10229 10230 6494 2631 6500 2636 6507 2672 6557 6588 10328 6612 2763 6635 6642 6665 2885 10640 10642 10657 10658 10659 10661 3531 3553 3563 7603
robbing$	10341 10410
robs$	10293 10315 10340
robust	2855 2861 2866 3596
robust$	6727 2865 7199
robuster$	2865
robustly$	7434
rode$	657
role$	8330 10030 6626
roles	10196
roll	3675
roll$	967 9928 7541
rolled$	7541
rolling$	967
roma$	1724 5596
romanian$	1724 5596 7259
room	6620
room$	2550 10155 10172 10173 10174 6437 6438 6439 10239 6538 10279 6886 6887 10627 3029 7400 7548
rooms$	7400
ropes$	8939
rose$	7445
rot$	9888 10106
rotten$	3158 7101
rough	7575
rough$	4899 5142 3129 3158 3361 7230
round$	8941 5210 8980 2774 7283 7472
rouser$	7022
rousers$	7022
route	10285
route$	4289 10209
routes$	10209
routin	2749
routine$	6615
row$	5792 9531 5794
rowdy$	3240 3768
rows$	2971
rubber$	3469
rude$	8831 8832 8926 9637 3768
ruffian$	3751
ruffians$	3751
rug$	10027
rui	3719
rui$	7585
rule$	8595 9726 9727 9728 9729 9730 9731
rules$	8607 8744 5015 5016 5017 5018 9026 9726 9727 9728 9729 9730 9731 10025 6998
run	2816
run$	7687 7702 7751 7919 7948 7950 7951 7952 4223 4224 4225 441 442 443 444 445 446 447 448 449 450 462 463 4338 4343 481 482 8339 4643 967 981 982 1118 8751 5030 1300 1301 1302 1376 1377 1490 9494 1907 1908 9637 6370 2597 3002 3075 3200 3203
runaround$	8769
runaway$	8701 8702 8703 7038 7039
runaways$	8701 8702 8703 7038 7039
rung$	9893
runner	7431
runner$	8043 8704 1106 7038 7040
runners$	8043 8704 1106 10327 7038 7040
runnin	10198 6565
running$	7663 7664 7665 7666 7667 4286 8044 441 442 443 444 445 446 447 448 449 450 462 463 4337 4339 4343 481 482 967 981 982 1118 1376 1377 1490 9637 2597 10303 10336 3002 3075 3199 3202 7395
runs	10198
runs$	441 442 443 444 445 446 447 448 449 450 462 463 4343 481 482 967 981 982 1118 1300 1301 1302 1376 1377 1490 9637 2597 10223 3002 3075 7395
rushed$	2932
s$	6445 6563 10304 6746 2911 2914 6790 6795 6816 6824 6827 2967 6835 6836 2972 2973 6845 6848 2990 6860 6876 10622 6892 6894 10634 10639 10645 6918
s17$	3857
s20$	3857
s31$	3857
s47$	3857
sabotage$	3119
sabotaged$	3119
sabotages$	3119
sabotaging$	3119
safe$	7657 7658 4000 8411 8415 4678 8417 8429 8430 8438 8439 8440 8441 9184 5464
safeguard$	3917 7891 4697 8466
safeguarding$	9230 9231 9232 9233 9241 9242 9243 9250 3446
safer$	3967 4000
safety$	7614 3877 7674 7675 7676 7677 7678 7679 7680 7681 7682 7684 7736 7737 4022 4023 8412 8413 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4784 4785 4786 4787 4788 9221 9222 9223 9224 10249
said$	97 4234 4464 4465 4474 4637 9520 5923 5924 5927 6067 6068 2302 2303 2705 2761
sale	10364
sallow$	3783
same$	7777 7779 7781 7783 8322 4916 5492 5493 5494 1702 5633 9378 9391 5664 5671 5855 5856 5857 5858 3335 3396
sanction$	2828 3578
sanctioned$	307 308 309 310 4911 4912 4913 4914
sanctions$	2828
sand$	10024
sandy$	3359
sat$	1807 1808 1809 2291 2292 2293 2294 2295 2296 2297 2298
satisfy$	9555
savage$	8701 8702 8703 7038 7039
savages$	8701 8702 8703 8722 8723 8724 7038 7039
saved$	8438 8439 8440 8441 9597 9598 9599 9600 9601
saving$	10037 7300
savvier$	1329 1330 1331
savvy$	1329 1330 1331 1690 7155 3774
saw	2927 2995
saw$	1175 2201 2202 6793
say	2711 6577
say$	7732 7891 4155 4220 8345 8352 8385 8457 1023 9450 9466 9472 9486 5923 5924 5927 2594 7290
saying$	1023 9465 9533
says$	1023 9451 9520 5923 5924 5927 2302 2303
scabies$	3832
scale	10559
scallies$	3751
scally$	3751
scallywag$	3754
scallywags$	3754
scan$	2593 10538
scandal$	3793
scandalous$	3793
scaned$	2593
scanes$	2593
scaning$	2593
scanned$	6634
scans$	2593 10538
scant$	70 77 1137 1138 1140 6120 6127
scantily$	1722 3351 3362
scar$	1742 7249
scarcely$	1544 1546 1547 1590 5456 1591 5457 1592 1648 5514 1649 1650 3305 3306 3320
scare$	9267 9268 9269
scared$	9225 9226 9227 1666 1667
scares$	5423 9162
scarf$	9414 7267
scaring$	7663 7664 7665 7666 7667
scarlet$	3627
scars$	1742 7249
scarves$	9414 7267
scatter$	10451
scattering$	2873
scenario$	7606
scenarios$	7606
scheme$	7430
schemer$	7038
schemers$	7038
scheming$	3768
schizo	3830
schizophrenic$	10594
school	2950 10570 7545
school$	8031 8032 8033 8369 8465 8649 8650 8651 8652 8653 8654 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8682 8708 4974 8740 5039 8898 5973 5978 5979 5981 10082 6371 2509 10149 10150 10542 10549 10550 10551 10552 10553 6816 10555 10556 10561 10563 10564 10571 10635 6898 6947 3193 3446 3493 3502 3503 7531 7541 7542 7543 3685
schoolboy$	3169
schooling$	10562 7543
schoolmates$	7037
schools$	8649 8650 8651 8652 10558 10628 7541
sclerosis$	10596
scolio	3831
scor	7418
score$	8939 7435
scored$	10277
scores$	7435
scorn$	10127 10128 10129 10130 10131 3120
scorned$	3120
scorning$	3120
scornned$	3120
scornning$	3120
scorns$	3120
scour$	2593
scoured$	2593
scoures$	2593
scouring$	2593
scours$	2593
scrap$	8257
scraped$	7250
scratch$	9918
scrawny$	3783
screamed$	8374
screening$	10521
screens$	9644 9674 9675 9676 9677
screenshot$	2624
screenshots$	2624
screwed$	1256
scrolled$	6634
scrote$	3754
scrotes$	3754
scrounger$	7038
scroungers$	7038
scruffily$	1722 3362 7266 7268
scruffy$	1724 5594 9375 9376 3361 3382 3399 3406 3783
scum$	3751
scumbag$	3751
scumbags$	3751
search	10175 10290 2774 10384 10398 2889
search$	2593 6478 2702 2759 10377 6640 2790 10411 10412 6675 10414 2813 6680 2815 10420 10480 6755
searched$	2593 10359 6634 2813 10435
searches$	2593 10353 10412 6675 10414 2813 2815 10420 10476
searching$	2593 10412 2813 2815
searchped$	2790
searchs$	2593 2790
seasoned$	3777
seating$	6462
second$	1702 6129 6335
secrecy$	4560 9908
secretive$	3768
sectio	10595 6858 3843
section$	6677
section17$	3857
section20$	3857
section31$	3857
section47$	3857
sectioned$	10596
secur	3560
secure	2781 3010
secure$	8237 8238 6876 6914 3544 3730
secured$	10222 7409
secureed$	3544
secureing$	3544
secures$	3544
securi	2573 6501 2665 6541 2686 6612 2754 6620 2781
security$	8591 2550 10155 6439 10239 10241 6531 2669 10279 2687 2688 10350 2789 2805 2888 6997
seduce$	251 3069
seduced$	251 935 3069
seduces$	251 3069
seducing$	251 3069
see	2927
see$	154 7891 7919 735 738 741 742 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4789 4790 4791 4792 4793 4794 4795 4796 1175 9160 9435 9883 10064 10175 2582 2589 2594 10218 10264 6793
seed$	7024
seeds$	7024
seeing	2927
seeing$	7785 7976 6793 3006 3102
seek	6442 2781 2811 2824 3575
seek$	259 492 493 494 495 496 497 498 937 4803 938 939 940 941 942 943 959 960 962 9637 5942 2547 10194 6457 3251 3252
seeked$	5942 2547 6457
seeker$	8692 6990 7116 7581
seekers$	8692 6990 7116
seekin	6442 2811 2824
seeking$	259 492 493 494 495 496 497 498 937 4803 938 939 940 941 942 943 959 960 962 5126 5143 9637 5942 2547 6457 6990 7116 3251 7581
seekked$	5942
seekking$	5942
seeks$	259 492 493 494 495 496 497 498 937 4803 938 939 940 941 942 943 959 960 962 5942 2547 10194 6457 3251 3252
seem$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 5487 5488 5489 1716 2236 2237 3082 3166 3168 3172 3235 3237 3245 3300 3302
seemed$	676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 2236 2237 3082 3166 3168 3172 3235 3237 3245 3300
seeming$	2236 2237
seemmed$	2236 2237
seemming$	2236 2237
seems$	285 286 676 677 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1716 2236 2237 3082 3166 3168 3172 3235 3237 3245 3300 3302
seen	10211 10245 2995 3047
seen$	440 8394 8395 4658 4659 1062 1243 1341 1527 9471 9477 9482 9491 9567 2201 2202 9924 10206 2927 2933 3006 7420 7427 7433
sees	2927 2995
sees$	1175 6793
seize	2655
seize$	6521 3544
seized	6520 2655
seized$	10258 6521 10421 7409
seizeed$	3544
seizeing$	3544
seizes	2655
seizes$	6521 3544
seizin	2655
seizing$	6521
seizur	3831
seizure$	2655 10406 7406
seizures$	7406
seldom$	1590 5456 1591 5457 1592
select	2876 3827
self	3623 3840
self$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 69 106 7896 4229 4230 4231 8007 4282 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 4744 4745 4746 8719 5175 5177 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6871 6927 3072 6957 6958 3113 3184 7180 7181 3316 3328 3464
selfharm$	7489
selfharmed$	7489
selfharming$	7489
selfharms$	7489
selfie$	8095 8103 4388 4389 524 525
selfies$	8095 8103 8104 4388 4389 524 525
selfish$	3768 3793
sell$	7687 7702 7919 7948 7950 7951 7952 4223 4224 4225 441 442 443 509 8502 8504 8510 8512 8609 8610 10315 3075 3092 6972
sellin	10186 10198 6565 10309
selling$	8021 441 442 443 509 10303 10341 3060 3075 3092 7413 7602
sells	10198
sells$	441 442 443 509 10223 10315 3060 3075 3092
selves$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8719 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6927 6957 6958 7180 7181
semh	3665
semh$	7531
semi$	2985
sen$	10545 3669 7536
send	2554 2626 2633
send$	7687 7919 491 500 8502 8504 8510 8512 2553 6499 2634 2769 6666 2862 3083 3105 6972 3669 7536
sendd$	2634
sended$	2634
sending$	491 500 9611 9612 9613 6499 2634 2769 2862 3083 3105 7298
sends$	491 500 6499 2634 2769 6666 2862 3083 3105
sensation$	3124
sense$	8485 4749 1148 1378 1380 5445 1580 1581 5448 9396 9812 9813 9814
sensible$	7626 3967 4000 4507 1690
sensibly$	8244
sensit	2555
sensitive$	6421 7131 3520
sensor	2898
sensory$	6764
sent	2554 6502 6553
sent$	491 500 8216 8217 8218 8228 2553 10217 6842 3018 6909 3083 3105 6972 7349 3714
senten	10577
sentence$	2800 7589 3727 7594 7596
sentenced$	6909 3727
sentences$	2800
sentencing$	3727
separa	10577 10579 6842 6844 10592
separate$	10451
separated$	10580
separating$	2873 10580
separation$	10582
september$	8033
sergea	6434 6435 6436 2571 2572 2573 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 2636 6507 2672 6612 2763 6635 6665
sergeant$	2550 10172 10173 10174 6437 6438 6439 10187 6456 2613 6480 6483 2620 10228 10232 6497 10236 10238 2669 6538 10350 6629 10403 7471
serial$	478 479 3079 3161 3173 3558
series$	2083 7429
serious$	3930 5027 6098 6099 6100 6101 3161 3446
seriously$	8522 8523 8524 8525 8526 9759 9760 9776 9777 9778 9779 9780 9781 9782 9783 9784 9785 9786 9854 9855 9856 9857 2362
seriousness$	8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8493 8494 8495 8496
sertra	3651
sertraline$	7517
serve$	2826
served	10401
served$	2826 3048
serves$	682 683 2826
servic	10532
service$	8626 4961 5973 5978 5979 5987 5996 5997 10032 10082 6363 6371 2509 10149 10150 10437 10521 3446 7342 3493 3502
services$	8465 8466 5031 8808 8930 9244 9245 9246 9247 9248 1855 1856 1857 1858 5973 9715 5978 5979 5984 5985 10082 6371 10149 10150 10521 6986 7286
serving$	2826 6834 7330 3692
session$	142 144 145 5186 9630 9631 9632 9671 9672 9673 6985
sessions$	142 144 145 4052 7791 7824 7825 8898 5186 9671 9672 9673 6985
set$	423 444 445 446 447 448 449 450 8656 1563 1564 5576 1890 1891 2022 2656 3059 7207 7208 7549
sets$	444 445 446 447 448 449 450
setting$	3059
settle$	9466 9472 9486 7290
seven	6489 10285 10286 10288 10317 2741 6669 10430 10461 10478 2886 7448
seven$	8657 8726
severa	10267
several$	4055 506 1759 6266 6267 6290 10048 10049 7355 3553 3661
severe	3617
severely$	3678 3695
sex$	7673 4125 7938 4276 4367 8107 4374 510 4381 8122 526 527 528 529 8144 8145 4499 4945 8952 8953 9139 9140 9141 9142 9143 9209 9210 9211 9273 6864 3037 6931 6952 6962 7161
sext$	3742
sexted$	3742
sexting$	6948
sexts$	3742
sexual$	8018 4357 4365 4370 4372 4373 511 512 513 514 516 4385 4386 4387 526 527 528 529 8146 8952 5247 5250 9274 2917 3037 3084 3094
sexualised$	8018 4357 4365 8822 8823 8824 8825 8826 8827 8828 8829 8830 6954 6955 3240 3775
sexuality$	8236
sexually$	5541 3087 3296 3297 3330 3650 7563
sgt$	10236
shabbily$	1722 3354 3362
shabby$	9375 9376 3399 3406 3783
shadow	2889
shadow$	10269 2670 10358 6755
shadowed$	2670
shadowing$	2670
shadows$	5631 2670
shaggy$	3359
shall$	1862 1863 1864 1865 1866 1867 2794
shallow$	3768
sham	10471
shambles$	3793
shambolic$	3793
shame$	4600 9920 6268 10007 3466
shameful$	9821 3793
shamefully$	3793
shar	2611
share	2626 3519
share$	7919 491 500 842 1805 9466 9472 9486 9883 10061 10064 6416 2551 2553 2634 2745 3020 3083 3396 7290
shared$	491 500 1805 6067 6068 9893 6416 2551 2553 2634 3083 3396
shareed$	2634
shareing$	2634
shares	3519
shares$	491 500 1805 6416 2551 2553 2634 3020 3083 3396
sharin	7384 3519
sharing$	491 500 1805 9934 6416 2551 2553 3020 3083 3396
sharper$	1329 1330 1331
shaved$	3378 3380 3382 7250 3395
shaven$	3349 3350 3379 3382 3395
she$	3983 3990 4412 4469 4470 4475 4476 4501 756 1011 4877 1012 8616 1013 1014 5023 1177 8938 9525 9526 9527 9528 9529 5798 5799 5800 5802 5973 9715 3671
shed	7575
shed$	2426
shedding$	2426
sheep$	8648 7038
sheet$	7400
sheets$	7400
shelter$	8114 8115 8116 8117 8118 8119 8120 8121
shielding$	9233 9238 9239 9240 9241 9242 9243 9250
shift$	4223 4224 4225 3535
shifty$	3361 7230
shirk$	2426
shirked$	2426
shirking$	2426
shirkked$	2426
shirkking$	2426
shirks$	2426
shirt$	5637 5638 9384 7267
shirtless$	3783
shirts$	5637 5638 9384 7267
shocking$	2328 2329 2330 2331 6268 10007 10043 10044 10045 10046 3240 3476
shockingly$	3795
shoddy$	3793
shoes$	5637 5638 9398 9399 9400 9401 9402 9409 7267 7272
shooti	10324 10337 10345 10346
shootings$	10310
shop	2573 6501 6750
shop$	8031 8032 2550 10155 6439 10239 10241 10488 10491
shopke	2573 6501 6703 6924
shopkeeper$	7855 8109 10662
shopkeepers$	7855 8109 8591 8740 2550 10155 6439 10239 10241 2687 10441 10462 6996 6997
shopli	2722 10333 10337 10338 10346 2743 10360 6704 6902 6919 6920 3865
shoplifter$	8701 8702 8703 7038 7039
shoplifters$	8701 8702 8703 7038 7039
shoplifting$	7663 7664 7665 7666 7667 8011 8021 8025 8728 6588 6609 10375 10442 2885 10640 10657 10658
shoppe	6703
shoppers$	8740 10441 10462 6996
shopping$	6750
shops$	8740 2550 10155 6439 10239 10241 2687 10488 10491
short$	5579 9375 9376 5684 9810 9811 3247 3338 3359 3381 3382 3406 3463 7352 3783
shortcoming$	3445
shortcomings$	9686 9687 9688 3445 7313 3792
shortest$	1744 3386
shorts$	5637 5638 9398 9399 9400 9415 9416 9417 9422 7267 7272
shot$	6452
shots$	6452 10202 10208
shotted$	3076
shotter$	3759
shotters$	3759
shotting$	441 442 443 3075 3076
should	2777 6829
should$	21 22 23 24 25 26 612 613 744 762 770 771 772 773 774 775 776 777 778 786 790 791 792 793 838 851 1428 1559 1589 1642 2089 2091 2092 2093 2094 5962 9710 6104 2319 6190 2538 6528 2669 2728 2794 10567 3448 3516
shoulder$	8911 1739 3494
shouldered$	7210 3494
shouldering$	3494
shoulderred$	3494
shoulderring$	3494
shoulders$	8911 8970 3494
shout$	1300 1301 1302
shouted$	3000
shouting$	2971
shouts$	1300 1301 1302
show	2699 6566 2716 2760 7384
show$	789 813 814 4709 4710 4711 4712 4713 4714 4715 4716 4717 4718 8457 4724 4782 4783 8570 9466 9472 9486 2004 9665 2594 6529 7290
showed$	789 813 4782 4783 2254 6529
showin	2699 2716
showing$	813 2254 10153 10518
shown	6502 6553
shown$	154 4086 4087 789 814 4782 4783 9568 9569 9570 9571 2254 2657
shows	2699 6566 2716
shows$	789 813 4782 4783 2003 2254 2594 6529 6587
shrug$	891 2445
shruged$	891 2445
shrugged$	891 2445
shrugging$	891 2445
shruging$	891 2445
shrugs$	891 2445
shunt$	2909
shut$	2492 7349
shuts$	2492
shutting$	2492
shy$	7120
siblin	10618
sibling$	7145 3283
siblings$	3867 8030 8925 9118 10599 6928 7145
sick$	10509 10542
sickle$	3831
side$	9317
sidelined$	3477
sight$	10394 7449 3640 3641
sighted$	7329 7433 7507 3807
sighti	3536
sighting$	2666 7402
sightings$	10226 2666 3532 7402
sign$	2404 2405 2406 2407 10028 10029 7351 7354
signal$	7844 10404
signals$	7844 7845
signed$	2937 2938
significant$	1229 1230
signs$	2404 2405 2406 2407 10028 10029 10048 10049 10197 7351 7354 7355
silence$	4560 9908
silliness$	7902 7903 7904 7905 7906 7907 8297 4598 4599 4619
silly$	3930 81 82 3967 4163 747 3116 3768
silo$	3506 3507
siloed$	3797
silos$	7371
similar$	1724 5596 3338 3396
simple$	3717
simpler$	2788
simply$	648 8400 8401 8402 8403 1299 1917 1918 1919 1920 5961 2240 2241 2412 2413 2454 3423 3483
since$	10617 7185 7598
single$	1984 1985 5892 5933 5934 2131 5998 6066 2555
sister	6838 10578 6841 2991 10618 10619
sister$	8030 2968 10576 6872 7145
sisters$	8030 8925 5338 5339 5340 7145
sit	10211 10245
sit$	4201 1807 1808 1809 1811 9466 9472 9486 2291 10062 7290
site$	7402
sits$	1807 1808 1809 1811 2291 2292 2293 10198
sitting$	8319 8320 2291 2292 2293
situation$	7606 4172 8303 8304 8412 8413 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 8566 9229 9305 6258 10042 6368 3027 7576
situations$	7606 8566 9305
six	6489 10285 10286 10288 10317 2741 6669 10430 10461 10478 2886 7448
six$	8726 1714 5581 5582 1759 9363 9364 9365 9366 9367 9368 5815 5824 5830
sixteen$	8996 8997 8998 8999 9000 9001 1431 1432 1433 7166
size$	1460 1461
skaters$	5815 5824
skeletal$	3338
ski$	3411
skilled$	1699
skills$	1378 1380 5445 1580 1581 5448
skimpy$	3406
skin$	5603 5619 10501 7232 3368 3374
skinned$	7191 7224
skinniest$	1744 3386
skinny$	5579 5615 5684 3338 3406 3783
skins$	8126
skirt$	5637 5638 9398 9399 9400 7267 7272 7279
skirts$	5637 5638 9398 9399 9400 9415 9416 9417 9422 9429 7267 7272 7279
skive$	3741
skived$	3741
skives$	3741
skiving$	3741
skunk$	6788
slag$	7038
slags$	7038
slapdash$	3793
slave$	7087 3222 3763
slaves$	7087 3763
sleep	6778 6787
sleep$	3996 7919 7981 502 10516 10525 10526 3015 3022 3023 3085 3621
sleeped$	3017
sleepes$	3017
sleeping$	502 3015 3017 3022 3085 3653
sleeps$	502 3015 3017 3022 3023 3085
slender$	3338 3783
slep$	3709
slept$	502 6767 3024 3085 3709
slicked$	1738 7250
slide$	7364 7400
sliders$	9398 9399 9400 9415 9416 9417 9419 7267 7272
slides$	7400
slight$	3338 3783
slightest$	5867 6121
slightly$	1712 3340
slim$	5579 3338 3783
slimly$	3340
slip$	6261
slippers$	9411 9419 7267
slips$	10216
slipshod$	3793
slit$	3395
sloppy$	2328 2329 2330 2331 7230 3476 3793
sloth$	7366
slow$	761 1204 1205 1206 1207 1208 2328 2329 2330 2331 9997 10043 10044 10045 10046 10058 6321 2457 3476
slowly$	10058
slut$	7038
sluts$	7038
sly$	3768
smacke	3000
smacked$	6866
small$	1132 5323 5429 5579 1719 3304 3338
smaller$	4850 4851 4860 4861 4862 4863
smart$	5596 7153 7159 3406
smarter$	3967
smartly$	1722 3362 7266 7268
smarts$	7154
smelly$	9375 9376 3783
smitten$	548 549 550 551 552 553 554
smok	2922
smoke$	7687 7919 7948 7950 7951 7952 396 8502 8504 8609 8610 9637
smoked$	8228 9637
smoker$	8698
smokers$	8698
smokes$	9637
smoking$	3878 7617 7618 715 9637
snakes$	7038
snapch	2768
snapchat$	4109 4110 4111 483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094
sneak$	271 7038
sneaked$	271
sneaking$	271
sneakked$	271
sneakking$	271
sneaks$	271 7038
snood$	9414 7267 3788
snoods$	9414 7267 3788
snub$	3120
snubbed$	9454 3120
snubbing$	3120
snubed$	3120
snubing$	3120
snubs$	3120
snuck$	271
so	2767
so$	7778 7782 5964 2259 2755 3301 3318
sobrie	3040
sobriety$	6906
social$	8013 8019 483 484 485 486 487 4838 8729 5125 8869 8927 9284 9285 9286 9287 5973 9715 2116 5983 2119 2496 2498 6515 2678 10311 2768 10376 6681 3013
society$	8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679
sociopath$	7038
sociopathic$	3768
sociopaths$	7038
sod$	6141
sofa	7575 3858
sofa$	10626
soft$	8319 8320
sold$	441 442 443 509 3060 3075 3092 6972
soldiers$	8779
solely$	2447 2448 3492
solicit$	3114
solicited$	3114
soliciting$	3114
solicits$	3114
solicitted$	3114
solicitting$	3114
solid$	3338
solidly$	3340
solve	3580
solves	3580
solvin	3580
somali$	1724 5596 7259
some$	94 712 1759
somebody$	7975 8380 5775 5973 9715 2801
someone$	7975 4404 8380 5365 1553 5775 5973 9715 2801
something$	8203 9640 10235
somewhere$	8114 8115 8116 8117 8118 8119 8120 8121
son	10431
son$	9076 6781
sons$	9076
soon$	10012 10013 10014 10015 10146 10147 10148
sooner$	9009 9698 9707
sophisticated$	1389 3777
sorely$	2362
sorry$	9568 9569 9570 9571
sort$	8585 9230 9231 9232 9371 6995
sorts$	6995
sought	10401
sought$	259 492 493 494 495 496 497 498 937 4803 938 939 940 941 942 943 959 960 962 3252
sound$	3300
sounds$	3300
source	7384
source$	6421 2556 10220 2756 10370 2770 2839 3519 7386 3521
sources$	2556 10220 7386
south$	1735
space$	9202 6689 6887
speak	2995
speak$	7731 7891 8089 488 489 490 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 5455 9435 9466 9472 9486 9558 9611 9612 9613 9883 2527 7290 7298
speaking$	488 489 490 9465 7317
speaks$	488 489 490 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 9558 2302 2303
special$	10545 3665 3856
specialist$	10531
speech$	2898
spell	7556
spelli	6833
spelling$	10571 3684
spend$	7919 4182 4183 4246 8194 8195 8196 8197 8198 973 974 975 976
spendded$	973 974 975 976
spendding$	973 974 975 976
spended$	973 974 975 976
spending$	7785 7976 8194 8195 8196 8197 8198 973 974 975 976
spends$	973 974 975 976 10211
spent$	973 974 975 976 3048
spice	6782
spice$	10520 6788 10529
spiky$	3359 3382
spina$	3628
spineless$	3793
spirit	6787
spirits$	10525
spite$	4021 156 157 159 4053 190 191 192 221 8062 8063 8064 8065 2401
spiteful$	9821 3768
split	10577 10579
split$	10451 6842
spliting$	2873
splitting$	2873
spoiled$	3768
spoilt$	3768
spoke$	488 489 490 2526
spoken$	7762 7763 163 164 165 8199 4911 4912 4913 4914 9471 9477 9482 9491 9567 9893
sporadic$	8817 8818 8819 8820 1217 3231
sport$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 10514 3383 3401
sported$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
sporting$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
sports$	1741 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
sportted$	1741 3383
sportting$	1741 3383
sporty$	3361
spot$	10485 10489 7414 7477
spots$	10485 10489 7260 7477
spotted$	3807
spotty$	1737 5615 9357 3366 3783
spray$	3376
spree$	7417
spring$	8033 8034
spurn$	3120 3421
spurned$	9454 3120 3421
spurning$	3120 3421
spurnned$	3120 3421
spurnning$	3120 3421
spurns$	3120 3421
squad	6426 6429 6434 6435 6436 2571 2572 6449 2590 2591 2596 2617 6490 10229 10230 2631 6500 2636 6507 6511 2672 6612 2763 6635 6665
squad$	10164 10165 2562 10167 10172 10173 10174 6437 6438 10179 2576 10187 6456 6483 10228 10232 6497 10236 10238 10249 6538 10329 10350 6629 10403
squander$	3119 3499
squandered$	3119 3499
squandering$	3119 3499
squanderred$	3119 3499
squanderring$	3119 3499
squanders$	3119 3499
square$	10455 10491
squarely$	2447 2448 3492
squint$	3786
squints$	3786
stab	10610
stabbed$	7652 7996 8263 3058
stabbi	10324 10337 10345 10346 10352 10364 10365 10366 6904 6920
stabbing$	10328 10642 10658 10659
stabbings$	10310 10658 10659
staff	2573 6501 2686
staff$	7975 8109 8369 4725 8465 8466 8591 4854 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8682 8705 8740 8746 1162 1163 5031 8898 8933 8947 8948 8949 8950 9303 9304 5810 5811 5813 5814 5852 5853 5854 5973 9715 5978 5979 10082 6371 10149 10150 6439 10239 6531 10462 10662 6986 6996 6997 7080
stained$	9375 9376 3399 3406
stairw	7575
stamme	10501 6777
stammer$	10515
stamp	2833
stamp$	7335
stamped$	7335
stamping$	7335
stampped$	7335
stampping$	7335
stamps$	7335
stance$	6731 7461
stand	10211 10245
stand$	1360 5431 5432 5433 5436 5437 5439 5440 5443 1715 9370 1807 1808 1809 2294 2295 2296 2297 2298 3453
standard$	9918 7342
standards$	9726 9727 9728 9729 9730 9731 7342
standing$	5431 5432 5433 5436 5437 5439 5440 5443 2294 2295 2296 2297 2298 3453 3723
stands$	1715 9370 1807 1808 1809 2294 2295 2296 2297 2298 3723
starte	3657
started$	440
starti	3657
starts	3657
starv	3624
stash	10160 6559 2715
stash$	10319
stashed$	10170
state	6422
state$	4172 10042
stated	6422
statem	3665
statement$	7897 4885 4886 4887 10163 10169 2941 7535
statemented$	7531
statements$	4885 4886 4887 10163 10169
statio	6501
station$	8031 8032 2550 10155 10239 10455 10491 10642
stations$	2550 10155 10239
statistics$	10114 10115 6720
stature$	9314 9315 9316 7204
status$	8535 8539 8540 8561 8567 8570 10590 3124 7143 7535 7581
stay$	3956 7702 3996 7832 4157 4184 4185 4202 7948 7950 7951 7953 4245 8006 8151 8194 8195 8196 8197 8198 8199 4485 8352 8502 8504 8510 8512 9466 9472 9486 3015 7290
stayed$	7974 8199 8207 8216 8217 8218 8239 8240 8379 3015 3017 3024
stayes$	3017
staying$	7785 7976 8151 8194 8195 8196 8197 8198 8199 3015 3017 3707
stays$	8199 3015 3017 3707
steal$	7919 8609 8610 1300 1301 1302 9492 9633 10293 10312 10315 10339 10340
steali	10198 6565 3865
stealing$	7661 7662 7663 7664 7665 7666 7667 8728 8784 8926 10303 10341 10410 7602
steals	10198 3865
steals$	1300 1301 1302 9633 10293 10315 10340
step	6838 2989 6856 10604 10619
step$	2882 3536 3596
stepbrother$	6872
stepdad$	2968 10576 6839 2977 10599 6872
stepfather$	2968 10576 6839 2977 10599 10603 6872
stepmother$	10576 2977 10599 10603 6872
stepmum$	10576 2977 10599 6872
stepparent$	10599 6872
stepparents$	10599 6872
stepped$	9765 2543 3596
stepsiblings$	10599
stepsister$	6872
stepstepdad$	10599
stepstepfather$	10599
steroi	6782 6786
steroids$	10520 10524
steward$	4114 7855 8109
stewards$	4114 7855 8109
sti	3650
sti$	7516
stick$	8457 9466 9472 9486 2125 2126 2127 7290
still$	7764 7784 7806 2136 2137 2586 3423
stills$	6415 10185 6452 2635
stis$	7516
stock	10160 10309
stock$	2566 10297 10318 10319
stockily$	3340
stocky$	5579 3338 3783
stole	3865
stolen	10160 10309 10372 3865
stolen$	10297 10319 2817 10657 10660 3822
stoma$	3838
stomach$	3626
stone$	10512 3408
stoned$	9637
stoner$	7038
stoners$	7038
stood$	1807 1808 1809 2294 2295 2296 2297 2298 3453 3723
stop	10290 2774 2814 2889
stop$	7730 7864 4217 7960 8006 4458 8339 8386 8816 9466 9472 9486 9555 9611 9612 9613 6404 6405 6406 6407 10175 2612 2702 10353 10377 6640 2790 2802 2806 2808 2809 2810 6680 10480 6755 7290 7298 3584
stopped$	7994 4257 392 4456 4503 8263 9597 9598 9599 9600 9601 9734 9735 9736 9737 9738 9739 10359 2790 10398 3056 7349 7433 3636
stopping$	2806 2808
stopring$	2806
stops$	10353 2790 2802 2806 2808 10448
stopting$	2806
store	2573 6501 6559 2715
store$	7832 4223 4224 4225 2550 10155 6439 10239 10241 2665
stored$	10170
stores	2715
stores$	2550 10155 6439 10223 10239 10241 6580
storie	2768
stories$	4885 4886 4887 1299
storin	10160 6565 10309 2715
storing$	10303 10341
story$	4885 4886 4887
stout$	3338 3783
straight$	8210 8211 3359 3382
strange$	4363 735 738 741 742
stranger$	7840 7850 7851 4845 10621 6935
strangers$	7624 4094 7840 4105 4108 7847 7850 7851 7859 7863 7867 7987 4354 4825 8564 8565 4844 8947 8948 8949 8950 6935
strapping$	3783
strappy$	3406
strate	7442 7463 7467
strategies$	7824 7825
strategy$	7473
strayed$	8228
street	2555 10398 6707 6750
street$	8022 8031 8032 6421 6446 10386 10445 10455 10488 10491 6937 3145 3233 3271 3275 3286 3287 3288 3289 3335 3822
streets$	8022 5045 10386 10445 10455 10488 10491 6937
streetsmart$	3773
streetwise$	1671 1672 1673 1674 1690 3773
streng	2781
strength$	1460 1461
stress$	3612
strict	2861
strict$	6727
strike$	5487 5488 5489 10293 10476 3536
strikes$	10293 10476
striking$	3361
strikingly$	3301
string$	237 2084
stringing$	237
strings$	237 10202
stroke	6762 6858
stroke$	10500 10511 10596
stroll$	1807 1808 1809
strolls$	1807 1808 1809
strong	2855 2861 3596
strong$	1520 1521 1522 1690 6727 2865 7199 3338 3599
stronger$	1147 2865
strongly$	3340
stroppy$	3768
struct	7388
structure$	10183 10475
struggle$	139 1204 1205 1206 1207 1208
struggled$	139 1204 1205 1206 1207 1208
struggles$	139 1204 1205 1206 1207 1208 3690
struggling$	139 1204 1205 1206 1207 1208
strung$	237
stubble$	3784
stubborn$	6321 3768 3793
stubbornly$	3793
stuck$	8208 8239 8240 9568 9569 9570 9571 2125 2126 2127
stud$	9409
studen	6924
student$	1178 8834 8860 8861 8862 8863 8864 8865 8876 10662 7024 3169 7100
students$	1178 8834 8860 8861 8862 8863 8864 8865 8876 7024 7100
studs$	9409
stuff$	7961 8108
stunt$	7673 6931
stunts$	7673 6931
stupid$	3930 81 82 3967 4148 747 3067 3116 3768
stupidity$	7902 7903 7904 7905 7906 7907 8297 4598 4599 4619
sturdy$	3338
stutte	10501
style$	9371 7008
subculture$	7099
subcultures$	7099
subjec	3561
subject$	9306 9309 10192 2696 3526 3805
subjects$	9306 9309 2696 6684 3805
submi	7384
submission$	10362
submissions$	10362
submit	2554 3519
submitted$	2629 2630 7398
substance$	31 36 3933 4958 3656
substandard$	2328 2329 2330 2331 10043 10044 10045 10046 3476
succeeded$	9584
succes	2804
success$	10468
successful$	6670
such$	3447
sucked$	7649
suffer	3003 3004
suffer$	3633
suffered$	6869 6870 3633
suffering$	3633
suffers$	6869 6870 3631 3633
sufficient$	1579 1582 7182
sugar$	3101
sugges	6422 2831 7384
suggest$	5710 5712 5713
suggested$	5710 5712 5713
suicid	3623
suicidal$	7489
suicide$	10506 7489
sullen$	7230 3768
summer$	8033 8034
summon	10398
superficial$	8817 8818 8819 8820 3141 3231
superv	3045 3047
supervised$	3283
supervising$	8956 9230 9231 9232 9233 9241 9242 9243 9250 9255 9256 9257 9258 9259
supervision$	8956 9230 9231 9232 9233 9241 9242 9243 9250 9255 9256 9257 9258 9259 2439 2440 2441 2442 6911 10650 7342 7596 7597
suppl	10198
suppli	2554 6470 2626 7396
supplied$	441 442 443 6502 3075
supplier$	8710
suppliers$	8710 10330
supplies$	441 442 443 10208 10223 10315 3060 3075 3551
supply	10151 2554 10160 10196 2626 6565 10304 10309 10324 10325 10337 10345 10346 10364 6919 7466 7467
supply$	441 442 443 2547 6471 10297 10312 10315 2769 10657 3075 3551 3822
supplyed$	2547
supplying$	441 442 443 2547 10303 10341 2769 10410 10657 3060 3075 7602
supplys$	2547 2769
suppor	2781 2824 2985 3047 3596 3602
support$	65 66 67 68 142 150 151 4052 7791 7824 7825 7891 8465 8466 8794 8808 8812 9230 9231 9232 9233 9241 9242 9243 9250 9452 1855 1856 1857 1858 2225 2226 2227 9892 2439 2440 2441 2442 2776 2783 2838 10547 2944 10548 6985 6986 7286 7535
supported$	150 151 2776 2783 6851
supporting$	150 151 2776 2783
supports$	65 66 67 68 150 151 2776 2783 2838
supportted$	150 151
supportting$	150 151
supposed$	7964 7965
suppre	2833
suppress$	3818
suppressing$	3818
suppression$	3818
sure	2767
sure$	1889 1890 1891 5834 5835 5836 5837 1972 1973
surely$	2044 2052 5918 2053 2054 5961 7307
surface$	3141
surgery$	10538
surly$	3768
surprising$	735 738 741 742
surprisingly$	3301
survei	10490 3815
surveillance$	10480 3804
surveilled$	10277
surviv	3004
survival$	3096
survive$	9200 9201 5467 1602 1603 5470 1610 3317
survived$	1610 6870 3317
survives$	1610 3317
surviving$	1610 3317
suspec	2697 7390
suspect$	9306 9309 10072 10302 10332 2733 7151 3526 7419 3566 3821
suspected$	6563 2705 2720 6597 2733 2737 2761 3054 3555
suspects$	9306 9309 10072 10182 10298 10299 10302 10332 2733 7023 7151 7393 7419 3554 3821
suspen	6833
suspended$	307 308 309 310 4911 4912 4913 4914 2946 7036 7539 3728
suspendeds$	2946
suspension$	8653 2946 10571 7036 3848
suspensions$	8653 2946 7036 3848
suspicion$	10127 10128 10129 10130 10131
suspicious$	6487
swallo	3625
swap$	500 518 4384 519 520 521 522 523 3083
swaped$	500 518 4384 519 520 521 522 523 3083
swaping$	500 518 4384 519 520 521 522 523 3083
swapped$	500 518 4384 519 520 521 522 523 3083
swapping$	500 518 4384 519 520 521 522 523 3083
swaps$	500 518 4384 519 520 521 522 523 3083
swarthy$	3783
swayed$	6991
swear$	9637
swearing$	9637 10550
swears$	9637
sweatshirt$	9398 9399 9400 7267 7272
sweatshirts$	9398 9399 9400 7267 7272
sweep$	2423 7451
sweeping$	2423
sweeps$	2423 7451
sweet$	5429
swept$	2423
swift	2855 3596
sworn$	7438
sympathy$	8262 8266 8284
symptoms$	7486
syndrome$	7479
system	7384
system$	8302 8746 8947 8948 8949 8950 10188 10233 10234 10321 10322 10323 3446
systemic$	3446
systems$	10321 10323 3446
t$	5646 9398 9399 9400 6831 7272
ta	2943 6810
ta$	6809 10548
table$	10557
tables$	10104
tablets$	6784 10529 7491 7519
tabs$	6513
tackl	2603 2833
tackle	10490 7472
tackle$	2849 2850
tackleing$	2850
tackles$	2850
tackling$	2849
tactic	7463 7467
tactical$	6494 3549
tag$	10644 10653 10654 10656 7600
tagged$	10653 3732
tagging$	10653
tags$	10656
tail$	2670 10358
tailed	10490
tailed$	2670
tailing$	2670
tails$	2670
tak	2884
take	2851
take$	64 7687 7702 99 3977 7751 4118 7919 4199 344 345 7989 8010 480 499 570 4438 813 814 842 4709 4710 4711 4712 4713 4714 4715 4716 4717 4718 8457 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4759 4760 4761 4762 4763 8502 8504 8510 8512 918 922 5077 1357 1487 1588 9435 9466 9472 9486 6013 2155 6029 6038 6042 6043 6044 6045 6046 6047 6048 6110 6112 6113 6114 6115 6116 2254 9883 10061 10064 6554 2786 2791 6754 2904 2918 2920 3064 3105 7290
takeaway$	8031 8032
taken$	64 99 8199 813 814 9557 9568 9569 9570 9571 6012 6029 6039 6040 6041 6042 6043 6044 6045 6046 6047 6048 6110 6112 6113 6114 6115 6117 6118 6119 2254 9893 2932 2984 3064
taker$	8687 6929
takers$	8687 6929
takes	2851
takes$	64 99 395 480 499 8405 813 918 922 1487 6029 6038 6110 6112 6113 6114 6115 6116 2254 2786 2918 2920 3064 3105
taking	2851 3625
taking$	3899 64 7752 480 499 813 918 922 1487 9203 9204 6042 6043 6044 6045 6046 6047 6048 2254 2786 2904 2920 6929 3064 3105
talk	10211
talk$	142 7891 8088 488 489 490 8241 8242 8243 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 9435 9466 9472 5745 9486 9558 9578 5841 9611 9612 9613 10161 7290 7298 3504
talked$	488 489 490 8216 8217 8218 8231 3504
talking$	488 489 490 8241 8242 8243 1545 9465 9611 9612 9613 5878 10161 7298 3658
talkked$	488 489 490
talkking$	488 489 490
talks$	142 488 489 490 1398 1399 1400 1401 1402 1403 1434 1435 1436 1437 1438 9558 10256 3504
tall$	5579 9318 1718 3338 7209 3783
tallest$	1744 3386
tan$	7241 7242
tango$	7999
tanned$	1737 3366 3783
tantrum$	8889 8890 7109
tantrums$	8889 8890 7109
target	10175 2603 2749 10387 2876 2877 6744 10484 2883 10490 7442 7472
target$	7646 7647 994 10276 10377 2850 10482 6745 3526 3588 3598 7470 3685
targeted$	7649 994 6615 10482 6745 6749 3598
targeting$	994 10142 10143 10144 10145 2850 10482 6745 3598
targets$	7645 7647 994 10037 6355 10103 10114 10115 10276 2850 10482 6745 3598 7470
targetted$	994
targetting$	994
tart$	7038
tarted$	1828 1829 3419
tarts$	7038
task	6429 2847
task$	9681
tasked$	2628 2676 6552 3605
taskforce$	10167
taskin	7415 3605
tasking$	6449 2590 2591 2596 2617 6490 10229 10230 6494 2631 6500 2636 6507 6557 6612 2763 6635 6665 7471
tastes$	9098
tattoo$	1742 9346 5632 9409 7249 3385
tattooed$	3783
tattoos$	1742 9346 5632 9409 7249 3385
taught$	150 151 154 7794 7795 7796 4086 4087 8285 9471 9477 9482 9491 9567 9597 9598 9599 9600 9601 10399
taunt$	3131
taunted$	3131
taunting$	3131
taunts$	3131
tauntted$	3131
tauntting$	3131
teach$	150 151 8705 8794 9534 9611 9612 9613 7298
teache	6924
teached$	150 151
teacher$	7855 8109 8369 5996 5997 10662
teachers$	7855 8109 8369 8591 4854 8705 8898 8933 5810 5811 5813 5814 6997 7080
teaches$	150 151
teachi	6825
teaching$	150 151 2943 6810 6822 10563
team	6429 6449 6511 10532
team$	5973 5978 5979 10082 6371 2509 10149 10150 10158 10165 10167 10172 10173 10174 6437 6438 10187 6456 6483 10228 10232 6497 10238 10249 6531 6538 10329 10350 6629 10403 2879 10535 3493 3502
teams$	2879
tearaway$	3751
tearaways$	3751
tech$	7275 3410
techni	7467
teen$	1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 7100
teenage$	1702 3093 3161 3164 3173 3334 3335 3553
teenager$	1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 9306 9309 7024 7100
teenagers$	8554 8588 8630 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 9306 9309 7024 7081 7100
teens$	8630 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 7100
teeth$	9358 9359 9360 7237
teleph	2678
telephone$	2654 10259 3540
telephones$	2654 10259
tell	2633 2711 6577 2767
tell$	7891 7919 8346 8352 8457 1023 8751 5425 5426 5427 5428 9466 9472 9486 9558 5923 5924 5927 10064 2548 2568 2569 6499 7290
telling$	1023 9465 2568 2569 6499
tells$	1023 9558 5923 5924 5927 2568 2569 6499
temper	10577
temper$	8889 8890 7109
tempered$	7113 7114
tempers$	8889 8890 7109
temporarily$	3671
temporary$	3708
tempt$	7623 3886 248 249 250 3069 3110
temptation$	7980
tempted$	7623 3886 248 249 250 935 3069 3110 6991
tempting$	7623 3886 248 249 250 3069 3110
tempts$	7623 3886 248 249 250 3069 3110
temptted$	7623 3886 248 249 250 3069 3110
temptting$	7623 3886 248 249 250 3069 3110
ten$	8657 1431 1432 1433
tenancies$	2827
tenancy$	2827 10629 10630
tenants$	6216
tendencies$	7029
tension$	2971 7388
term$	10501 6826
termination$	10517
terrible$	3930 3967 7717 7718 7719 7720 4655 4897 2328 2329 2330 2331 10043 10044 10045 10046 2483 3067 3240 3273 3476
territ	6689
territory$	10427
terrorise$	984 985 986 3130
terrorised$	984 985 986 3130
terrorises$	984 985 986 3130
terrorising$	984 985 986 3130
test$	1160 9637 2667 2668 10521 7516 7528
tested$	1160 3662
testing$	1160 9637
tests$	1160 7528
testted$	1160
testting$	1160
text$	488 489 490 10002
texted$	488 489 490
textin	10186
texting$	488 489 490
texts$	488 489 490
textted$	488 489 490
textting$	488 489 490
thalas	3628
thalassaemia$	7494
than$	4036 8358 4633 5195 5196 5197 5241 1386 5270 9011 9012 9013 9014 9015 9016 9017 9018 9019 9046 5309 1576 1597 1600 5537 5538 5539 5540 9283 10116 10117 10118 10119 10120 10121 10124
thank$	8269 8270 8271 8272 8273 8274 8305 8306 8307 8308 8323 8324 8325 8326
thanks$	303 6094 2494
that	7384
that$	4117 546 4725 8616 8936 1702 9896 10006 6345 6368 10113 10213 6587 6602 6603 6621 6999 3149 3335 7344
the$	3921 4117 8028 4302 4303 4564 4725 8464 4755 8507 4797 8591 4873 1011 1033 5007 5008 5051 1328 8936 5201 5285 5357 1503 5389 1702 1749 5640 5653 1788 9614 5907 5946 9715 6016 6079 6248 6255 6282 6284 10025 10026 6290 6292 10048 10049 10055 6319 2486 2509 6443 6581 6642 6648 6715 10464 6736 6755 6916 6997 3149 7344 7355 3523 3553 3556 3655
thef$	10303
theft	10160 10204 6573 10324 2722 10333 10337 10338 10345 10346 2743 10352 10360 10364 10365 10366 6638 6902 6904 6919 6920 6923 3737
theft$	8011 8025 8728 8926 10311 6588 10328 6609 10375 10376 2885 10640 10642 10657 10658 10659 10661 3563 7603
thefts	6704
thefts$	10310 10311 6588 6609 10375 10376 10442 10658 10659 7439 7603
their	6516 2651 2697 2738 7404 3546 3562
their$	19 3931 3944 3946 83 84 87 91 3959 3961 98 4012 4117 272 279 280 281 283 4152 287 4164 4165 4166 4167 4168 4169 7921 347 4228 7984 4265 4266 8028 4292 4375 8135 4425 4498 4523 4553 4554 693 694 4566 4592 8333 730 732 733 750 753 8368 4669 8410 4675 4725 8488 8492 4755 1019 4916 8705 8742 5038 1282 8942 1347 8979 5255 5257 5468 5584 5585 5586 5611 1753 1766 1771 1772 1792 5672 1819 1820 5888 5936 9712 6182 6193 6281 6283 6285 10025 10026 6290 6292 6293 10037 10048 10049 6357 6358 10103 2509 6376 6384 6385 6443 6563 6642 6736 6770 6772 2926 2972 2973 6840 6880 6891 3095 3111 3243 3403 3404 3447 7345 7355 3493 3645 3646 3653 3654 3676
theirs$	8328
theirself$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8719 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6927 6957 6958 7180 7181
theirselves$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8719 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6927 6957 6958 7180 7181
them	6418 6425 6489 10267 10270 10272 10273 2673 2674 10285 10286 10288 10317 2741 10363 2765 10378 6653 6669 6678 10416 6679 10430 10461 10478 10483 10493 7443 7448 7455 7538
them$	7607 7608 7634 7685 4096 4103 7915 8005 4268 4270 4272 8068 8071 8114 8115 8116 8117 8118 8119 8120 8121 4539 4548 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 8505 4775 4854 4906 5048 5157 5158 5159 5286 5351 9161 9249 9348 1760 1761 5776 5815 5824 5830 5842 9588 9593 9614 5895 6021 6022 6146 6147 6148 6149 6150 6151 9896 6198 6219 9987 9988 9989 9990 9991 9992 10048 10049 10070 10071 6336 6395 10192 10202 2677 6631 2773 2801 10417 10418 6756 7089 7310 7345 7346 7348 7355
themself$	3866 3868 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8719 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 6316 6771 6927 6957 6958 7180 7181 7490
themselves$	3866 3868 7607 7608 3907 3908 43 3910 3911 3912 3913 3914 3915 50 7655 7656 3919 3920 7896 4229 4230 4231 8007 4346 4383 8247 8248 8250 4531 4532 4533 4534 4535 4536 4537 4538 4540 4541 8282 8283 8296 4567 4568 4569 4570 8309 8310 8311 8312 8313 8314 8315 8316 8317 8318 4585 4586 4587 4588 8327 8332 4673 4677 812 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4691 4692 8431 8432 8433 8434 8435 8436 8438 8439 8440 8441 8716 8719 5041 1299 8959 8960 8961 8962 8963 8964 8965 9163 9164 9165 9166 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9182 5446 9185 9186 5449 9193 9207 9925 6316 6771 6927 6957 6958 7180 7181 7490
therap	10502 6792
therapist$	10530 10531
therapy$	10534 7486 7523 7524 7557
there$	7696 7734 4488 8232 1899 1900 5775 6543
these$	4100 4134 7917 4418 4421 4427 8503 8506 8511 1033 1328 9161 1684 1688 1702 5777 9530 1939 9595 9614 6108 6146 6147 6148 6149 6150 6151 6202 6204 6211 6221 6222 9987 9988 9989 9990 9991 9992 10048 10049 10070 10071 6336 6715 2886 3165 3173 7310 3447 7345 7346 7348 7355 3553 7455
they	10152 6489 10250 2673 2674 10285 10286 10288 10317 2727 2741 6669 10430 10461 2869 10478 2886 7448
they$	3983 4469 4470 4475 4476 4501 8335 756 1011 4877 1012 8616 1013 1014 5023 1177 8938 9525 9526 9527 9528 9529 5798 5799 5800 5802 5973 9715 6593 2750 2792 2801 6725 6735 6759
thick$	1710 3325 3342 3381 3390 3391 3768
thickset$	3338 3782
thief$	8701 8702 8703 7038 7039
thieves$	8701 8702 8703 7038 7039
thieving$	8728
thigh$	10510
thighs$	10510
thin$	5579 3338 3357 3361 3783
thing$	9797 9798 9799 9800 9801 9803 9804
things$	7962 8108 4634 9098 9188 9228 6257 6345 6368 3027
think$	8457 1004 1005 1006 1149 1157 1398 1399 1400 1401 1402 1403 5455 5994 9733 9734 9735 9736 6086 9825 2733
thinking$	7317
thinks$	1004 1005 1006 1149 1157 1398 1399 1400 1401 1402 1403 5994 9733 2733
thinnest$	1744 3386
third$	1702
thirteen$	1431 1432 1433
thirties$	8139
thirty$	8137 8139 566 8172 8173 5269 9038 9039 9040 9041 9042 9043 9044 9298
this$	4117 8028 4416 4423 4725 1299 5389 1702 9614 9657 6021 6022 6146 6147 6148 6149 6150 6151 9896 9987 9988 9989 9990 9991 9992 10048 10049 6312 6345 6368 6443 2750 6715 3149 3239 3335 7310 7344 7345 7346 7355 3556
thoroughly$	3440
those	6469 10378 7443
those$	8574 1033 1328 1684 6565 10395 6684 6716 10461 10464 10483 3173 7310 3553
though$	182 4049 4088 4089 4090 4091 4092 4093 8062 8063 8064 8065 5560 5561 5562
thought$	3936 3937 3938 3939 3940 3943 8199 8390 8391 1004 1005 1006 4883 4884 1067 1157 1246 9695 9711 9716 9719 9720 9722 9723 9724 9725 5994 9733 9734 9735 9736 9737 9738 9739 6086 9825 9858 9859 9860 9861 9862 9863 9864 9865 9866 9867 6130 6131 6132 6133 6134 10002 10111 2705 2732 2737 2761
thoughtless$	9810 9811 9821
thoughts$	2902
threadbare$	3406
threat$	4925 1060 4927 4928 4929 4930 4931 4932 4933 4934 4935 4936 8675 8676 4939 4940 4941 4942 4943 4944 6724 2859 3552 3569
threatening$	3240 3766
three	6489 10267 10285 10286 10288 10317 2741 6669 10430 10461 10478 7448
three$	4775 8726 1759 9363 9364 9365 9366 9367 9368 5815 5830 6290 3553 3661 3717
thresholds$	10025
threw$	47 860
thrill$	3923 58 3928 7991 7992 7993 8535 8561 3124
thrills$	8541
thrive$	695
thrived$	695
thrives$	695
thriving$	695
throats$	9641
throug	6743 6854 3519 3596 3602
through$	298 8798 5459 5460 5608 9556 9585 9587 9615 9620 6295 10307 6630 6820 3070 3500
throw$	47 860
throwed$	47
throwing$	47 860
thrown$	47 860 9456 3000 3001
throws$	47 860
thug$	3751
thuggery$	3751
thuggish$	3751 3766
thugs$	8722 8723 8724 10072 10331 7331 3751
tic$	3612
tick$	3455
ticking$	3180 7322
tidy$	3361
tied$	2706 6607 7250
ties$	1024 7008
tight$	9375 9376 5684 6322 3381 3406
tightly$	1740
tights$	7267
tiktok	2768
tiktok$	483 4349 484 4350 485 4351 486 4352 487 4353 8092 8093 8094
time	6819
time$	4034 7920 7984 848 849 850 8463 4839 4840 4842 4900 4955 4956 4998 9021 9499 9500 9629 9630 9631 9632 9645 9653 9848 9849 9850 9851 9852 9853 10281 2807 3179 7304 7365
timed$	10389
timekeeping$	6984
timeline$	6458
times$	7768 7770 7771 7775 9646
timeta	6462 6833
timetable$	10200 10557 6826 10571
timetables$	10200
timewaster$	7038
timewasters$	7038
timid$	6321
tiny$	3406
tip	3815
tip$	2812
tipped$	2812
tipping$	2812
tips$	2812
to	2606 7384
to$	3941 3945 7832 7875 7887 4181 4190 4212 4243 4283 4284 4285 4287 4328 4336 4340 4406 4407 4408 4409 4410 4413 4441 4445 4542 8338 8351 4631 8392 4670 4719 4810 4818 4821 4823 4829 4890 4926 8780 5046 5053 5056 5070 5075 5093 5163 5190 5198 5214 5215 5217 5377 5422 5438 9294 5697 9439 9440 9441 9443 9463 9483 5755 5756 5796 9603 9616 5953 5954 9732 9742 9743 9744 6019 6020 9775 9824 9832 6145 2316 6191 6246 6313 10059 6323 6324 10097 6360 6394 6399 6400 6401 6402 6403 6419 6423 6427 2565 2599 6499 6523 6528 2669 6542 2691 6558 6571 6572 6639 6645 6646 6655 6659 2794 2795 6701 6713 6714 10466 6757 6769 10522 6789 6798 6799 10546 6820 6831 6873 6908 3044 10663 6982 6983 6999 7286 7288 7292 7309 7311 7345 7361 7376 7377 7471 3609 7593
toddler$	6781
toe$	9379 9403 9404 5667 3144
toerag$	3754
toerags$	3754
toing$	6499
tokenistic$	3141 3793
told$	154 7762 7763 163 164 165 172 173 174 175 176 177 178 179 180 7794 7795 7796 7964 7965 4237 8204 8213 4642 9471 9477 9482 9485 9491 9567 9568 9569 9570 9571 9597 9598 9599 9600 9601 5923 5924 5927 6067 6068 9893 2676 2683 6552 6843 6855
tolerance$	7460
tolerated$	10444
tone$	9341 7234
tones$	9341 7234
too$	4060 253 5205 5206 9081 1656 1657 1658 1675 9375 9376 6091 6092 6093 6259 2394 6274 6275 6276 6277 6320 2455 2456 6361 6408 6410 3294 3318
took	3625
took$	64 99 344 345 480 499 571 8406 813 918 922 6011 2156 6029 6038 6042 6043 6044 6045 6046 6047 6048 6110 6112 6113 6114 6115 6116 2254 2904 2920 3064 3105 6972
tool$	2857
toolki	7467
tools$	7824 7825 2857
tooth$	7237
toothless$	3794
top	10198 6464
top$	8127 9381 9398 9399 9400 10202 10207 10390 10395 2863 7267 7272 7278 3553 3558 3559
topless$	4357 4365 3783
tops$	5637 5638 9381 9398 9399 9400 9421 9422 7267 7272 7278
torment$	984 985 986 3130
tormented$	984 985 986 3130
tormenting$	984 985 986 3130
torments$	984 985 986 3130
tormentted$	984 985 986 3130
tormentting$	984 985 986 3130
torn$	9375 9376 3399 3406
tos$	6499
toss$	9835
total$	1137 1138 1140 1859 2476 3446
totally$	3437 3440
touch$	7832 9555 9905
touched$	7649 4112 8149 9273
touching$	8179
tough	2855 2861 2866
tough$	8569 1190 1191 1192 1193 1194 1195 1520 1521 1522 1690 6727 7199 3361 3595 3777
toughe	2861 3596
tougher$	1671 1672 1673 1674 6727 3595
touret	3827
toward	2781 2824 3602
towards$	4287 4810 4818 4821 4823 4829 8711 8780 5093 5160 10307 7555
town	6707
town$	8740 8745 6703 6707 10445 10455 6750
toxic$	1028 1029 1030 3159 3160 3768
trace	10175 2649 10264 3530
trace$	10276
traced	10349
traced$	10289 10347
traces$	10276
track	2607 2649 10387
track$	2219 2607 6513 10266 10276 10280 6547 2682 10358 6654 7414
tracke	2649 10255 6544
tracked$	10277 10282 6547 2682 10289 3536
tracki	2649
trackie$	7267
trackies$	9398 9399 9400 1814 9419 7267 7272 3417
tracking$	6547
tracks	2649
tracks$	10276 6547
tracksuit$	9398 9399 9400 9409 7267 7269 7272 3788
tracksuits$	5637 5638 9398 9399 9400 9401 9402 9406 9407 9408 9409 9411 9419 7267 7269 7272 7433 3788
trade$	509 518 4384 519 520 521 522 523 631 3092
traded$	509 518 4384 519 520 521 522 523 631 3092
trader	2573 6501
traders$	8740 10155 6439 10239 10241 2687
trades$	509 518 4384 519 520 521 522 523 631 3092
trading$	509 518 4384 519 520 521 522 523 631 3092
traffic$	441 442 443 3075 7406
trafficced$	441 442 443 3075
trafficcing$	441 442 443 3075
trafficed$	441 442 443 3075
trafficing$	441 442 443 3075
trafficking$	7909 8044 441 442 443 8527 8528 8529 8530 8531 8532 8533 8534 3075
traffics$	441 442 443 3075
trail	2889
trail$	10269 2670 10358 6755
trailed$	2670
trailing$	2670
trails$	2670
trainer$	7267
trainers$	7856 7857 4129 4130 4131 4132 4133 4135 4136 7991 7992 7993 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8567 5637 5638 9398 9399 9400 9401 9402 9406 9407 9408 9409 7267 7272
training$	6911
tramad	6786
tramadol$	10524
transactional$	3096
transfer$	7541
transmitted$	7516
transplant$	10538
trap$	3185
trapping$	3076
trapstar$	3787
trauma$	10608 7485 3620
travel	10211
travel$	7950 7951 7952 8151 3105 6972
traveled$	3105 6972
traveling$	3105 6972
travelled$	3105 6972
traveller$	1724 5596
travelling$	7976 8151 3105 6972
travels$	3105 6972
trawl	2660 3815
trawl$	2593 7402
trawled$	2593 6634
trawles$	2593
trawling$	2593
trawls$	2593
treat$	1173 1174 2468 2469 2523 2695
treate	2799
treated$	1173 1174 2468 2469 2523 2580 6594 2933 6801 6802 3663
treating$	1173 1174 2468 2469 2523
treatm	7522
treatment$	2217 10534
treats$	1173 1174 2468 2469 2523
treatted$	1173 1174 2468 2469 2523
treatting$	1173 1174 2468 2469 2523
trendy$	3406
trial$	7589
tricks$	9501
tricky$	1190 1191 1192 1193 1194 1195 8893 8894 8895 8896 8897 7111
tried$	1160 5710 5712 5713 9520 9568 9569 9570 9571 9704 5970 10111 7315
tries$	1160 9558 9580 9581 9582 9583
trip$	8179
trips$	8179
troubl	6638
trouble$	7624 7661 7662 4061 4062 4063 4064 4065 4066 4067 4068 203 204 205 7995 8015 4512 4513 8252 8253 8254 8255 8262 8299 8300 8301 714 8537 8541 8548 8596 8728 5001 8926 5792 9531 5794 9638 9680 6005 9749 9750 9751 9848 9849 9850 9851 9852 9853 10375 10376 2971 3036 6975 6989 3151 3152 3153 7101
troubled$	9711 9716 9719 9720 9722 9723 9724 9725 5994 9733 9734 9735 9736 9737 9738 9739 6006 9768 3234 3335
troublemaker$	3753
troublemakers$	8926 3753
troublemaking$	3753
troubles$	8412 8413
troublesome$	4899 3768
trousers$	5637 5638 1814 3417
truancy$	3741
truant	3852
truant$	7919 7981 8701 8702 8703 9633 7038 7039
truanted$	3741
truanting$	3741
truants$	8701 8702 8703 7038 7039
true$	2325
trust$	8794 9466 9472 9486 9521 9522 9523 9524 9534 9611 9612 9613 5973 5978 5979 10082 6371 2509 10149 10150 7290 7298 3493 3502
trusted$	8216 8217 8218 8228 1561 5464 1620 9597 9598 9599 9600 9601 9833 9834
trusting$	9465 5876
truth$	4635
truthful$	4632 8371
try$	1160 5710 5712 5713 9466 9472 9486 9520 9558 9611 9612 9613 9624 7290 7298 7315
trying$	9611 9612 9613 10194 7298 7317
tryings$	10194
tubby$	3783
tuberculosis$	3832
tuitio	6825
tuition$	10563
tumour	6762
tumour$	10500
turf	6689
turf$	10427
turkish$	1724 5596 7259
turn	10245
turn$	421 422 4721 4723 861 1803 1812 1833 1834 5711 5731 5737 5742 5751 9492 9493 9558 5827 2369 2375 2376 2377 10062 10290 6671
turned$	421 422 861 5583 5588 1804 1813 1833 1834 5711 5717 9459 9460 9461 9462 9568 9569 9570 9571 2069 2369 2375 2376 2377 2409 10112 7349
turning$	421 422 861 1833 1834 9822 9823 2369 2375 2376 2377
turnned$	421 422
turnning$	421 422
turns$	421 422 861 1833 1834 5711 5793 9558 9580 9581 9582 9583 2369 2375 2376 2377
tutor$	7855 4917
tutors$	7855
twelve$	1431 1432 1433
twenties$	8139
twenty$	8137 8138 8139 566 567 8172 8173 8996 8997 8998 8999 9000 9001 5269 1427 5297 9036 9038 9039 9040 9041 9042 9043 9044 9298 9299 7166
twice$	4398 8142 5244 5245 5246 9103 10522 3671
twins	7515
twists$	7247
two	6489 10267 10285 10286 10288 10317 2741 6669 10430 10461 10478 7448
two$	4261 8726 1759 9363 9364 9365 9366 9367 9368 6097 6290 2801 3253 3553 3661 3717
twoc	6919 3737
twoc$	10657 7603
ugly$	3299 3783
ultimately$	93
unable$	138 759 827 828 829 830 831 833 874 929 5028 5029 1204 1205 1206 1207 1208 2910 2965 7306
unacceptable$	8822 8823 8824 8825 8826 8827 8828 8829 8830 6706 3240 3793
unacceptably$	3793
unacco	3715
unaccompanied$	7581
unadoptable$	3768
unambitious$	3768
unanswered$	7364
unauthorised$	3678
unbearable$	8593 8612
uncaring$	3768 3793
uncle	6838 10578 10604 10619 6884
uncle$	2968 10576
unclear$	735 738 741 742
unco$	3230 3454
uncomfortable$	10472
uncons	3833
uncontrollable$	3234 7306 3768
uncooperative$	3764 3793
uncorr	2555
uncorroborated$	6421
under	6743 2927 3720
under$	503 1035 5608 2051 2074 6289 6578 6793 2931
underachiever$	7038
underachievers$	7038
underage$	3086 3093
underc	3536
undercover$	7402
underdressed$	3783
undermine$	3119 7308
undermined$	3119 7308
undermines$	3119 7308
undermining$	3119 7308
underpass$	8241 8242 8243
unders	2587
understand$	147 148 154 206 207 208 209 210 211 212 213 214 215 216 217 218 258 735 738 741 742 8457 4732 4733 4734 4735 4736 4737 4738 4739 4740 4741 4742 4743 4789 4790 4791 4792 4793 4794 4795 4796 1387 1388 9296 9521 9522 9523 9524 2683 2899
understanding$	5445 1580 1581 5448 7337
understands$	735 738 741 742 1387 1388 2683 2899
understood$	206 207 208 209 210 211 212 213 214 215 216 217 218 258 735 738 741 742 1387 1388 9656 2705 2732 2737 2761
undert	2648
undertaken$	7790 9836 9837 9838 9839
underw	3662
underweight$	7503 3783
underwent$	7528
undesirable$	8571 8572 8573 8578 3128 3234
undesirables$	8571 8572 8573 3752
undisciplined$	3768
undocumented$	3855
undoubtedly$	2044 7307 3791
unempl	10577
unengaged$	3764
unfair$	9810 9811 9821 9915
unfazed$	3777
unfit$	2315
unforgivable$	3793
unforgivably$	3793
unfounded$	3136
ungovernable$	3768
ungrateful$	3768
unhealthy$	3967 1028 1029 1030 3067 3159 3160
unheeded$	7364
unhelpful$	3793
uniform$	5637 5638 9377 7265 7267
uniforms$	5637 5638 9377 7265 7267
uninterested$	3431 7306 3768 3793
unironed$	3399
unit	6429 6449 6511 10532
unit$	5039 5973 5978 5979 10082 6371 10149 10150 10158 10165 10167 10172 10173 10174 6437 6438 10187 6456 6483 10228 10232 6497 10238 10249 6538 10329 10350 6629 10403 10553 10614 10652 7531 7548
units$	10158 7471
unjust$	9821
unkempt$	1724 5596 3783
unkind$	9810 9811
unknow	10255
unknown$	7873 4362 8578
unlawful$	8018
unless	10431
unless$	8223 8226 8227 2844
unlikeable$	3768
unlovable$	3234
unmanageable$	8822 8823 8824 8825 8826 8827 8828 8829 8830 3234 7101 3768
unmotivated$	3768
unnecessary$	3930
unnerve$	5511
unopened$	7364
unpaid$	3051
unplaceable$	3768
unpleasant$	10472 3768
unpredictable$	8822 8823 8824 8825 8826 8827 8828 8829 8830 3240 3766
unprepared$	3422
unprofessional$	3793
unprofessionally$	3793
unquestionably$	3791
unreachable$	7306 3764
unread$	7364
unreasonable$	9810 9811
unreliable$	3140 7306 3768 3793
unrepentant$	3768
unresponsive$	3764
unruly$	3149 3234 3240 3335 3768
unsafe$	7604 7605 7645 3967 8018 4828 10633 3065 3067
unsavoury$	8571 8572 8573 3234
unshockable$	3777
unsolved$	6463
unstable$	7135 7136 3768
unsubstantiated$	3136
unsuitable$	8574 8578 3128
unsupervised$	3283
unteachable$	3234
untidy$	1724 5596 7230 3382
until$	10274 2844 7598
unto$	4978 4981
untouchable$	8761 8762 8763
untrue$	8621 9661
untrustworthy$	7306 3768 3793
untucked$	9375 9376
unusual$	3361
unusually$	3301
unwanted$	4521 5247 5250
unwashed$	9375 9376 3382 3399 3783
unwell	10595 6858
unwell$	10596
unwilling$	823 827 828 829 830 831 833 876 1204 1205 1206 1207 1208 2457 3422 7303 7306
unwillingness$	4153 288 289 290 291 292 293 1204 1205 1206 1207 1208
unwise$	81 82 3967 7717 7718 7719 7720 747 3067 3116
up$	7654 7715 7937 402 403 404 405 406 4396 4557 4676 8459 4853 8592 1113 5122 5123 8867 1299 5226 5256 5271 5272 9052 9073 5343 5360 9187 9261 5557 9301 9327 9345 9383 5669 5670 5678 5679 9423 9430 5693 5694 9468 9469 9474 9475 9479 9480 9488 9489 9496 9497 9498 9564 9565 5902 9663 5935 9909 6180 6192 9935 6236 6239 6240 10017 6288 10193 10202 6640 10396 10405 10580 10582 10635 3042 6942 7108 7193 7271 7285
upbringing$	7102
upbringings$	7102
update	2633
update$	2568 6499
updateing$	2568 6499
updates$	2568 6499
upon$	4509 4510 8338 6664
ups$	9006 9030 9058 9196
upsetting$	7663 7664 7665 7666 7667
upstream$	7396
urchin$	3751
urchins$	3751
urgency$	10078 10079 10080 10081 7363
us$	7975 8068 8071 8369 8465 8466 5031 8935 9236 9244 9245 9246 9247 9248 6198 2594
use	2811 2824 3034
use$	3898 3900 3901 3902 7670 7671 7672 7714 7832 7919 7948 632 633 634 4582 789 8457 9466 9472 9486 5873 2561 2616 2640 2796 10515 10516 7290
used	2824 2922
used$	7649 8177 8207 632 633 634 789 1181 1570 2408 2564 2701 2766 2916
useful	2824 3519
useful$	10166 2640 2838
useless$	3432 3768 3793
user$	8685 8698 8699
userna	6462
usernames$	10200
users$	8685 8698 8699 10597
uses	2811 2922
uses$	632 633 634 2616 2916
using	2811 2922 3034
using$	7785 632 633 634 1182 2616 2916
usual$	6328 3157
usually$	1815
utter$	1137 1138 1140 1859 2477
utterly$	5952 2362 3437 3440
vaccin	3842
vain$	3768
valium	6786
valium$	10524
valuab	3519
value	7384
value$	2561 2640 3604
values$	8916 7142
van$	7403
vandal$	8701 8702 8703 7038 7039 3751
vandals$	8701 8702 8703 7038 7039 3751
vans$	7403
vape$	7856 7857 4129 4130 4131 4132 4133 4135 4136 8126 8129 8581 10527
vapes$	7856 7857 4129 4130 4131 4132 4133 4135 4136 7991 7992 7993 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8581 8597 10527
variable$	8817 8818 8819 8820
various$	506
vehicl	10275 6623
vehicle$	2696 6919 3540 3545
vehicles$	2696 10361
ventured$	8228
verbally$	3249
vermin$	10072
versed$	5288 1700
version$	4885 4886 4887
versions$	4885 4886 4887
very$	4051 4059 1493 1675 5651 5965 3294 3301 3318 3637
vest$	7267
vests$	9415 9416 9417 7267
vicious$	3766
victim$	4752 8519 8611 1038 4921 1056 8833 9225 9226 9227 3003 3275
victimisation$	7642 7643 7644 8293 8294
victimise$	2470 2471 2472 2473
victimised$	2470 2471 2472 2473
victimises$	2470 2471 2472 2473
victimising$	2470 2471 2472 2473 10142 10143 10144 10145
victims$	7916 687 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481 8519 8541 8598 8599 8600 8601 1037 4921 1056 8833 9225 9226 9227 6396
video$	8095 8103 4388 4389 524 525 9273 10185 10265
videos$	8095 8103 4388 4389 524 525 9273
vietnamese$	1724 5596
view$	5401 5402 5403 5404 5405 7354
viewed$	1063 1244
views$	5401 5402 5403 5404 5405 7354
vile$	8822 8823 8824 8825 8826 8827 8828 8829 8830
village$	8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8682 6214
vindictive$	9821 3766 3768
violen	10333 10360 10499 10577 10595 10617
violence$	8011 8025 8027 4512 4513 8596 8728 8738 8765 8784 1287 1288 8926 6449 2590 2591 2596 2617 6490 10229 10230 6494 2631 6500 2636 6507 6557 6612 2763 6635 6665 2971 6975 7008 3523 3694 7560
violent$	8822 8823 8824 8825 8826 8827 8828 8829 8830 8926 3161 3240 3558 3766
virtually$	1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 3303
visibility$	10486
visible$	6727 7251 3599
visit	3034 7463 7467
visit$	5186 9671 9672 9673 10002 10377
visited$	9893 10111
visiting$	7785 7976
visitor$	10530
visits	2995
visits$	5186 9671 9672 9673 10256
visual$	3640
visually$	3641
vital$	6290
vitiligo$	3786
vodka	6787
vodka$	10525
voice$	7354
voices$	7354 7484
volatile$	8822 8823 8824 8825 8826 8827 8828 8829 8830 3160 3240 3766
volition$	7884 8174 8175 6971
volume	2833
volumes$	6168
voluntarily$	8174 8175 8185 8186 8187 8188 8189 8190 8191 8192 8193 6970 6971 6974
vomit$	10509
vomited$	3639
vomiting$	3639
vomits$	3639
vote$	393 394
voted$	393 394
votes$	393 394
voting$	393 394
voucher$	8126 8129
vouchers$	8126 8129
vulnerabilities$	4616 751 752
vulnerability$	8293 4616 751 752 8470 8471 8472 8473 8474 8475 8476 8477 8478 8479 8480 8481
vulnerable$	7606 7645 4860 4861 4862 4863 5406 5407 5408 5429 9225 9226 9227 9264 9265 9266 5542 5543 5544 5545 7186 3335
wag$	3081
wagging$	3081
wags$	3081
waited$	7349
waiting$	4971 2930 2934 3657
wake$	10137 10138 10139 10140 10141 7382
walk	10211
walk$	3995 4128 4156 4218 8194 8195 8196 8197 8198 4602 8352 1802 1811 2299 2300 10062
walked$	4233 4468 4477 4638 1802 1811 2299 2300 6846 7349
walking$	7785 7976 1802 1811 2299 2300
walkked$	1802 1811
walkking$	1802 1811
walks$	1802 1811 2299 2300
wall$	6461
wander$	1179
wandered$	1179
wandering$	1179
wanderred$	1179
wanderring$	1179
wanders$	1179
wannabe$	3143 3751
wannabes$	3751
want	6442 2694
want$	8085 8086 4700 4701 4702 4703 4889 9050 9194 5500 5501 5502 1838 9521 9522 9523 9524 9540 9541 9542 9558 5910 2153 9840 10166 10194 2903
wanted$	4124 8288 1838 9656 2154 6106 6107 2242 2243 2575 2712 2903 3039 3054
wanting$	7333
wants$	8085 8086 9194 1838 9540 9541 9542 9558 5910 10194 2903
ward	10532
warden	6434 6435 6436 2571 2572 2573 6501 2665 2672 6541 2686 6612 2754 6620
warden$	2550 10155 10172 10173 10174 6437 6438 6439 6480 10239 10241 6531 2669 6538 10279 2681 2687 2688 10350 2789 2805 2888
wardens$	8591 8928 8929 2550 10155 10172 10173 10174 6437 6438 6439 6480 10239 10241 6531 2669 6538 10279 2681 2687 2688 10350 2789 2805 2879 2888 6997
warn$	2812
warned$	7762 7763 4026 161 162 163 164 165 166 167 168 4035 170 171 172 173 174 175 176 177 178 179 180 7794 7795 7796
warnin	2852 2853
warning$	7759 7792 7793 8497 8498 8499 8500 8501 2404 2405 2406 2407 10028 10029 10048 10049 10425 6718 6719 6813 6998 7354 7355 3542 7585
warnings$	7759 7792 7793 7824 7825 8497 8498 8499 8500 8501 2404 2405 2406 2407 10028 10029 10048 10049 10425 6998 7354 7355
warran	6673 3815
warrant$	1626 1627 1628 10316 2797 10411 10480 3572 7441
warrants$	2797 3572 7441
warriors$	8779
wary$	7628 3892 3893 3894 3895
was	2580 6484 3617
was$	3979 160 169 285 286 427 440 4401 676 677 912 913 914 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 5079 5084 1237 1263 1264 1265 1266 1267 1268 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 9306 9309 1716 5657 1815 1843 5721 5910 2085 2086 6073 6083 9868 6142 6177 2363 2393 6269 6270 6305 2447 2448 10090 2493 10113 6468 6539 6568 2731 6739 2935 3082 3107 3166 3168 3172 3220 3224 3235 3237 3245 7202 7250 3465 3492 7420 3637 3642 3644 3647 3660 3671 3673 3695 3697 3703 3716 3717 3722
wash$	2415
washed$	2415
washes$	2415
washing$	2415
waste$	859 3499
wasted$	859 3499
waster$	8693 3751
wasters$	8693 3751
wastes$	859 3499
wasting$	859 3499
watch	10371 2889 3536
watch$	9398 9399 9400 2589 6513 10266 10269 2670 10280 6547 10290 10377 6755 3006 7267 7272 7414
watche	6544
watched$	9899 9900 10268 2670 10282 6547 10287 10289 10359 3006
watches$	9398 9399 9400 7267 7272
watching$	2670 6547 3006
watchlist$	7402
watchlists$	7402
watchs$	2670 6547
water$	6899
wave$	7417
wavy$	3382
way$	7673 8245 5203 5654 1789 1790 1791 9418 5689 5690 5787 9983 2454 10221 10519 6931
ways$	7673 7966 8937 9026 9098 9501 9519 9626 6931
wayward$	3234 7101 3335
we	2573
we$	5810 5811 5813 5814 5852 5853 5854 5885 5886 5887 2451 6439 2879
weak$	4983 8817 8818 8819 8820 1217 1308 1309 1310 1311 2328 2329 2330 2331 10043 10044 10045 10046 6321 2483 3258 3259 3476
weakened$	2764
weaker$	4850 4851 4860 4861 4862 4863 4909
wealth$	1534
weaned$	2925
weapon	10151 10160 10197 10309 10372 2817 10660 3822
weapon$	7963 4830 4831 4832 10297 10318 10319 6907 10657 3585
weapons$	7961 8011 4830 4831 4832 2566 10297 10318 10319 6683 3585
wear	3049
wear$	8194 8195 8196 8197 8198 1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
wearing$	7976 1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3049 3383 3401
wears$	1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
weary$	7156
weed	6926
weed$	7856 7857 4129 4130 4131 4132 4133 4135 4136 7961 7991 7992 7993 8055 8056 8057 8114 8115 8116 8117 8118 8119 8120 8121 8126 8129 8581 4960 10271 6788 10527 10529 10664 6941
week$	9630 9631 9632 9671 9672 9673 6823 6826 7365 7558
weekend$	9630 9631 9632 10525
weeks$	9671 9672 9673 7365 7495 7558
weigh$	1617 5484 5485 5486
weighed$	3834 3835
weighs$	3834
weight	6777 6778
weight$	10515 10516 7504 7511
welcome$	3114
welcomed$	3114
welcomes$	3114
welcoming$	3114
welfare$	7614 3877 7674 7675 7676 7677 7678 7679 7680 7681 7684 7736 7737 8417 8418 8419 8420 8421 8422 8423 8424 8425 8426 8427 8428 4784 4785 4786 4787 4788 9221 9222 9223 9224
well$	7789 7797 7798 7823 8802 1325 1326 1338 1385 1422 1575 1596 1599 5476 5477 5478 5479 5480 5481 5482 1717 1722 3340 3353 3362 7266
wellbe	6778
wellbeing$	7614 7674 7675 7676 7677 7678 7679 7680 7681 7684 7736 7737 8412 8413 4784 4785 4786 4787 4788 10516
went$	7764 7784 7817 304 417 418 419 420 421 422 461 462 463 4343 481 482 576 577 578 581 8239 8240 937 961 981 982 1133 1300 1301 1302 1802 1811 5941 2429 2932 3018 3042 3077 3104 3105 6972 3714
were	2580 10255
were$	3979 3986 160 169 4056 285 286 427 440 4401 676 677 8396 912 913 914 915 1015 1031 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1091 1092 1093 1094 1095 1096 1197 1237 1263 1264 1265 1266 1267 1268 8932 1441 1447 5313 1448 1449 1450 1451 1454 1455 1456 1457 1689 1716 5609 1815 1842 5721 5838 5839 5910 2085 2086 6083 9868 2363 2393 6270 6305 2447 2448 2493 10113 6468 6539 6568 2731 6651 6859 3082 3107 3166 3168 3172 3220 3224 3235 3237 3245 7202 7250 3465 3492 7420 3671 3697 3703 3716 3722
west$	1734
wetting$	7488
what$	3987 3988 4048 8028 8181 8209 4550 4551 705 713 8334 4597 8357 8368 794 795 8936 5200 8942 5253 9228 10026 10048 10049 6455 6978 6981 7355
whatever$	8404 9188 9205 1844 1845 1846 1847 1947 1948
whatsa	2768
whatsapp$	483 4349 484 4350 485 4351 486 4352 487 4353
whatsoever$	9868
wheel$	9921
wheelc	6858
wheelchair$	10596 3838
when	7404
when$	4088 4089 4090 4091 4092 4093 4347 4348 8368 9297 10087 10133 10134 10136 10274 10281 6555 10307 7505
whenever$	4347 10274
where	7404
where$	7630 7631 7632 7633 8368 9297 6548 6555 2693
wherea	2625 6491 6492 6510 6515 2685
whereabouts$	10248 10253 10254 6551
which	7384 7404
which$	9297 6460 6473 10231 10285 10304
while$	9901
white$	9275 1702 1724 5594 1737 5625 5626 5627 1762 3334 3335 3358 3366 7267 3406
who	10151 10171 6460 6473 10285 10304 7404
who$	7630 7631 7632 7633 4399 4400 4435 721 755 8368 8560 8575 8932 9306 9309 6448 10196 6467 2602 6469 2604 6474 10213 6485 10224 10231 2642 6512 6518 2677 6548 6555 2714 6592 6602 2762 2773 7202 3529
whoever$	6469
whole$	6224 6226 3149
wholly$	3437 3440
whom	10198 10285
whom$	7630 7631 7632 7633 8368 10231 10246 6548 2773 7417
why$	8334 4597 4601 736 737 4604 739 740 4607 4608 743 748 749 8357 8368 796 797 798 799 2222 2223 2224
wicked$	3158
wider	2697
wider$	8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 6563
wife$	10573 10591 10598
wild$	3149 3158 7065 7066 7067 7101 3359 3382 3768
wilful$	3793
wilfully$	477 3496 3793
will	2606 2777
will$	827 828 829 830 831 833 877 897 928 1565 1589 1601 1604 1640 1683 1860 1862 1863 1864 1865 1866 1867 1868 1872 1873 1874 1875 1876 1877 1878 1888 1892 1893 1894 1902 1903 1904 1905 9513 9514 9515 9516 9517 9518 5786 9536 9537 9538 9539 5817 9562 1959 1960 1961 1962 1963 9572 1974 5880 5881 5884 5910 9650 9651 2055 2056 2066 6428 2565 2599 6484 6528 2669 2728 2778 6650 2794 6706 3424 3427 3429 3441 3609
willed$	7124
willing$	246 247 252 357 358 359 387 388 573 574 800 801 802 5701 5703 5705 9444 9445 9446 9447 2557 3103
willingly$	8174 8175 572 6970 6971 3106
willingness$	7900 5865 9604 9605 9606 9607 9608 9609
win	2851
win$	5166 9578 5841
wind$	987 988 5759
winding$	7663 7664 7665 7666 7667 987 988
winds$	987 988
wins	2851
winter$	8033 8034
wiry$	3338
wisdom$	1378 1380 5308 1443
wise$	4000 1332 1333 1389 1690 7152 7157 7158 3298 3313
wiser$	3967 1329 1330 1331 1375 1389
wish$	5865 9604 9605 9606 9607 9608 9609 10194
wished$	2903
wishes$	2903 7354
wishs$	10194
wit$	9812 9813 9814
with	10391 6922 3596
with$	7692 7790 7875 7923 7926 7931 7982 4260 4273 4277 8105 4368 4371 4402 4414 4415 4419 4426 4428 4430 8180 4529 4530 8370 4833 4836 4847 4848 8587 4890 8780 8795 8799 8810 8811 8814 8821 5160 8902 1305 8924 5187 5190 1342 5450 5451 5452 9306 9309 1741 1754 1755 1756 1757 1805 9484 9535 9617 2261 10038 6389 6390 6391 6392 6393 6419 6508 10256 6564 10307 10348 6630 10459 2897 6881 6883 10624 3053 6921 6993 3274 3383 3394 7374 7471 7476 3613 3630 3670 7568 7587
withdrawn$	6693
withdrew$	2542
withheld$	768 769 7362
withhold$	768 769
withholding$	768 769
withholds$	768 769
within$	4920 8659 8660 1057 8751 5153 5409 6760
without$	77 4262 1107 9169 9170 9171 9172 9173 9174 9175 9176 9177 9178 9179 9180 9181 9205 9214 9215 9216 9217 9218 9219 9220 1651 1898 1901 5795 2002 2262 2263 6154 2398 2399 2952 3435 3436 3451 3473
witness$	7006
witnesses$	7006
woeful$	2483 3793
woefully$	3793
wolves$	8722 8723 8724
woman	6924
woman$	9002 1404 5275 9022 9057 9062 9064 1465 5334 9079 9080 1489 9095 9096 9097 9101 1500 1501 1528 1529 10621 10662 7169
women$	8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8679 8996 8997 8998 8999 9000 9001 9002 9005 1404 5273 9027 9029 9045 9055 9062 9063 9064 1462 9079 9080 1500 1501 1518 1528 1529 9199 9380 9433 7166 7169
wont$	1874 1875 1876 1877 1878 3424
wool$	7174
woolly$	3793
word$	10002 10031
wore$	8194 8195 8196 8197 8198 1741 1767 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 3383 3401
work	2955 7467
work$	142 144 145 4052 7791 4192 8014 431 432 433 434 435 436 437 438 439 698 8457 8466 8706 5057 5072 5076 8816 8870 5164 5209 5425 5426 5427 5428 9435 9466 9472 5746 9486 5797 9555 9586 9592 9611 9612 9613 9618 9883 2699 6917 6985 3254 7290 7298 7342
worked	2877
worked$	431 432 433 434 435 436 437 438 439 698 9584 9597 9598 9599 9600 9601 10468 3047 7299
worker	10532
worker$	7855 8112 8369 8465 5973 5978 5979 5996 5997 10082 6362 6371 10149 10150 6879 10650 6986 3503 7597
workers$	7855 8112 8369 4725 8465 8746 5031 8898 8947 8948 8949 8950 5810 5811 5813 5814 5852 5853 5854 5973 5978 5979 10082 6371 10149 10150 6986 7080
working$	431 432 433 434 435 436 437 438 439 698 5073 5413 9465 9611 9612 9613 10186 7298 7372 3689
works$	431 432 433 434 435 436 437 438 439 698 9590 7299
workshop$	142 144 145
workshops$	142 144 145
workshy$	3768
world$	9026 3290 3291
worldly$	1389 1671 1672 1673 1674 3292 3773
worn$	8199 8216 8217 8218 8228 10263 6527 7250
worr	2912 2966 2999
worried$	5414 5415 5416 9155 9156 9157 5420 5421 6302 2516
worries$	8493 8494 8495 8496 5423 9162 7354
worry$	5414 5415 5416 9155 9156 9157 5420 5421 7354
worrying$	8822 8823 8824 8825 8826 8827 8828 8829 8830 3238 3240
worse$	4589 9197 9198 9995 9996 7183
worship$	555 556 557 558 559
worshiped$	555 556 557 558 559
worshiping$	555 556 557 558 559
worshipped$	555 556 557 558 559
worshipping$	555 556 557 558 559
worships$	555 556 557 558 559
worst$	8264 4552 3240 3558
worth$	8484
worthless$	3768
would$	226 306 615 4483 8222 619 620 621 622 623 629 4496 4505 4614 4665 1025 1097 9050 9072 1548 5419 1641 1861 1879 1880 1881 1892 1893 1894 5817 9572 1974 5910 9650 9651 2055 2056 6069 6070 6071 6428 2565 3425 3429 3441
wound$	987 988
wrap	10660
wrap$	6907
wraps$	8789 6907 6941 7089
wreak$	3206
wreaked$	3207
wreaking$	3205
wreck$	3119
wrecked$	3119
wrecking$	3119
wreckked$	3119
wreckking$	3119
wrecks$	3119
wrist$	10510
wrists$	10510
writ	7556
write$	2383 2607 2627 10569 3190 3191
writing$	2386 2627
written$	2364 2385 2947
wrong$	3967 3968 4106 4203 4204 4205 8015 8559 8571 8572 8573 9070 9071 9810 9811 9821 9915 10083 10084 6359 3067 3129
wrote$	2384
xanax	6782 6786
xanax$	10520 10524
y$	9092
year	6830
year$	4403 4432 4433 8654 4919 8658 8996 8997 8998 8999 9000 9001 9007 5293 9147 1704 1707 1709 10559 10566 6830 10568 7166 7365 3681 7558
years$	8658 8993 8994 8995 9066 9067 9068 9069 9104 9105 9106 1530 9147 7365 3681 7558
yet$	4038 2463 6351
yield	3519
yjs	6913
yjs$	10651 3731
yob$	3751
yobbish$	3240 3751
yobbo$	3751
yobbos$	3751
yobs$	8722 8723 8724 3751
yoi	3730
yoi$	7596
yos	6913
yos$	10651 3731
yot	6913
yot$	10651 3731
young	6924
young$	287 347 733 1010 4893 5009 5010 1178 8834 5100 5101 8860 8861 8862 8863 8864 8865 8879 1285 1286 5154 5430 5550 5551 5552 5553 5554 5555 1702 9306 9309 1772 1819 1820 5805 5944 6109 6237 6238 6247 6256 6298 6337 6339 6397 6418 6489 10272 10273 6536 2673 2674 10285 10286 10288 6570 10317 2727 2741 6619 10363 2765 10378 6669 6678 6679 10430 10461 6729 2869 10478 10483 10493 10662 3093 3161 3164 3173 3211 7100 7144 3310 3334 3553 7443 7448 7455
younger$	4850 4851 4860 4861 4862 4863 4909 8663 8664 8665 8666 8667 8668 8669 8670 8671 8672 8673 8674 8677 8678 8681 8682 6940
youngers$	10327
youngster$	1178 8834 8860 8861 8862 8863 8864 8865 8876 7100
youngsters$	1178 8834 8860 8861 8862 8863 8864 8865 8876 6940 7100
youth	3561 3724
youth$	1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 1702 9306 9309 9312 9313 2120 2121 2497 6433 2696 3046 6913 3161 7029 3164 7100 7201 3336 3553 3717 3724 3730
youths$	8630 1178 8834 8837 8860 8861 8862 8863 8864 8865 8876 9306 9309 2696 10453 7029 7100 3336 3779
yp	6418 6425 10203 6489 10250 10267 10270 10272 10273 6536 10275 2673 2674 10285 10286 10288 10317 2741 10378 6653 6669 10430 10461 10478 10483 10493 2924 6803 2950 2970 6837 2982 6857 10600 10625 3026 3028 6895 6901 10647 3052 3561 7432 7443 7448 7538
yp$	3135
yp1$	3134
yp2$	3134
yp3$	3134
yp4$	3134
yp5$	3134
yp6$	3134
yro	3730
yro$	7596
zero$	1999 6120 3497 3594
zits$	7260
