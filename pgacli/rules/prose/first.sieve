5952 5801 4987

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
(lay|lays|laid|laying) <self> [wide] open
(put~|place~) <self> in (his|the man's|the men's|a man's|men's) (way|path|reach|hands)
(make~|made) <self> [such] easy (meat|pickings|game)
too _ for <their> own good
(set|sets|setting) <self> up (to (be|get)|for (a|trouble|failure|harm|robbery|it|an)|as [an|a] [easy] target+)
(throw|throws|threw|throwing|thrown) caution to the (wind|winds)
(open|opens|opened|opening|leave|leaves|left|leaving) the door [wide|wide open|open] to (being|trouble|harm|danger|exploitation|abuse|blackmail|grooming|violence|robbery|such _|this kind of _)
(responsible|accountable|answerable) for (what|everything [that]) (was done|is done|happened|happens|has happened|befell|has been done) [to <them>]
(get|gets|got|getting) <self> (pregnant|addicted|hooked|evicted|banned|barred|a (name|reputation|record)|known|stabbed|shot|filmed|used|noticed by)
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
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold (drugs|packages|parcels|money|cash|a knife|knives|weapons|stuff|things|it|them)|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(have|has|had) [all|both|now|already|clearly] made <their> [own] (choice+|decision+)
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
choice of (boyfriend+|girlfriend+|men|partner+)
(poor|bad|wrong|risky|foolish|silly|unwise) (choices|decisions) [<they>] [all|usually|always] (begin|begins|began|start|starts|started|happen|happens|happened|come in|creep in|crept in|set in|follow|followed|resume|resumed|continue|multiply|pile up|(are|were|get|got) made)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [all] [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
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
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (adults|men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg|eggs|egged|egging) (him|(the|these|older) [older] (men|man)) on
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
(invite~|provoke~) the (comments|remarks|looks|stares|advances|catcalls|abuse|insults|attention|whistles|messages) (that|which|they|he|she|of|from)
(encourage~|welcome~|invite~|court~|enjoy~|return~) his (attention+|advances|interest|affections|flirting)
(welcome~|invite~|ask~) (the men|these men|the man|older (men|man|boys|lads|males|dealers)|strangers|dealers|the dealers) (in|into|inside|round|up|over)
(make~|made) (it|things|themselves) [all too|so|very|too] easy for (him|the man|the men|these men|men|dealers|exploiters|predators)
(lead|leads|led) (him|the man|the men|these men) to (think|believe) (that|they|he|she|it)
(<their>|<owner>) (behaviour|posts|profiles|accounts|pictures|conduct) [online|there|_ly] (attract~|draw~|invite~|bring|brings|encourage~) [the|all the|all sorts of|every|such] (wrong|unwanted|bad|worst|strange|unsavoury) (people|men|sort+|attention|interest|crowd|types|company|characters)
flaunt~
(parade~|display~|show~ off) <their> (bodies|legs|figures)
(throw~|threw|fling|flings|flinging|flung) <self> at (the|these|those|older|any) (mechanic+|driver+|coach|coaches|barman|waiter+|steward+|bouncer+|teacher+|worker+|builder+|soldier+|footballer+|crew|band|staff|owner+|manager+)
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
because <they> (chose|opted|decided) to be
<owner> own fault
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|way of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ <their> (friendship+|loyalty|boyfriend+|habit|fun|relationship+|phones) (before|above|ahead of|over) <their> [own] (safety|welfare|wellbeing|health|families|education|future+)
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
could [all|both|easily|simply|just|always|at any point] have (rung|phoned|called|texted|told|asked|spoken to|come to|gone to|turned to|shouted for|let) (somebody|someone|anybody|anyone|us|staff|an adult|home|the police|help|a parent|a teacher|their parents|their mothers|for help)
could [just|all|both|simply|easily|always] have (said (something|so)|spoken (up|out|to)|reported (it|him)|refused|blocked (him|them)|screamed|run (away|home)|got (out|away)|stopped (him|it|them))
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
(partner+|boyfriend+|girlfriend+) in (his|her|their) [early|mid|late] (twenties|thirties|forties)
(boyfriend+|girlfriend+|partner+) with (<their> own (car+|flat+|place+|money)|(car+|flat+) [and] [car+|flat+|money|jobs])
(long term|sexual|romantic|intimate|serious|physical) relationship+ with (the|one of the|some of the|members of the) [_] (crew|mechanic+|driver+|doormen|bouncer+|owner+|staff|foreman|dealer+|men|builder+|band)
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
(get|gets|got|getting|go|goes|went|gone|going) (in|into|off|out|away|back|along|with) ... ... (willingly|freely|knowingly|voluntarily)
(happy|glad|willing|keen|eager|content|only too happy) to be (taken|driven|collected|picked up|fetched) (for (a drive|drives|rides|a spin|a ride)|to (his|hotels|parties|a party|the flat)|by him|by them|about)
(gave|give|gives) in (too|so|all too) (easily|readily|quickly)
(sell|sells|sold|deal|deals|carry|carries|run|runs) ... ... because <they> (want|wanted|like|liked|enjoy|enjoyed|choose|chose) (to|it)
consented to (the|those|these|all|such|any|having|sleeping|meeting|going|being) [_] (relationship+|contact|meeting+|sex|men|it|arrangement+|encounter+|attention|photos|images|with|him|them|man|there|away|driven|taken|touched|used|paid)
agree~ to (the|this|his|that) (deal|arrangement|offer|terms|proposition) (and (took|kept|accepted)|for [the|some|a|free] (money|drugs|drink|gifts|cash|vapes))
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|stuck (to|with|at)|obeyed|complied|respected|done (as|what)|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
(could|would|might) [all|easily|well] (be|have been) (avoided|prevented) (if|had) <they>
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
(make|makes|made|making) [no|any|little|not the slightest] (attempt|effort) to (get (away|out)|leave|escape|resist|run|say no|call for help|stop him|stop it|fight back|walk away|refuse)
(had it not been|if not|but|were it not) for <their> own (recklessness|carelessness|foolishness|naivety|stupidity|behaviour|actions|choices|folly|greed|conduct|posts|drinking)
if <they> had been at (home|school)
if (they|the _|these _) would only (use|listen|stay|think|stop|behave|keep|tell|see|try|do)
if only <they> (would (listen|learn|stop|see|stay|try|think|use|tell|behave)|had (listened|learned|learnt|stopped|stayed|told|said (no|something)|thought|walked|come|gone|kept|behaved))
if <they> had (minded|stuck|used|shown|only|simply|kept) (<their>|to|the|<self>|more|some|away|out)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (differently|sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
if (it|they|the _|these _|the young people) [simply|only|just|all] (stayed|kept|stuck|went|came|behaved) [to|the|at|straight] (home|in|indoors|away|out of|inside|earlier)
if <they> [simply|only|just|all] (spent|spend) (less|more) time ...
if <they> [simply|only|just|all] (kept|keep) (off|away from|out of|to) (the|their|trouble)
if <they> [simply|only|just|all] (behaved|behave) [<self>|well|as they should]
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... ... (on|upon) (<self>|<their> own (head+|door))
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
(let|lets|allow~) (it|this|that) [all] happen
(none|neither|not one) of them [ever] (said no|resisted|objected|fought back|walked away|cried out)
would not [then|so|always] (attract|draw|invite|catch) [the|this|that|such] [wrong|unwanted|bad|older|_] (sort|sorts|attention|men|eye|eyes|crowd|strangers|trouble|interest|comments)
its own worst (enemy|enemies)
(walk~|run|runs|ran) (straight|right) into (it|trouble|danger|his|the man's|the men's|their) [hands|arms|trap]
(reap|reaps|reaping|reaped) what <they> (sow~|sown)
(made|have made) <their> [own] bed
(nobody|no one) to (thank|blame) but <self>
not [wholly|entirely|altogether|completely] blameless
it takes two
(wilfully|willfully) blind
(<their>|<owner>) [own] (carelessness|recklessness|naivety|foolishness|greed|stupidity) (with|about|over|online|in)
(<is>) [very|so|rather|terribly] (foolish|silly|careless|stupid|unwise|reckless|daft) (with|over|about) <their> _
(trade~|swap~|barter~|exchange~|sold|sell|sells) <their> (silence|company|bodies|loyalty|affection|friendship|attention) for
(throw|throws|threw|thrown|throwing) away (a|an|the|every|this|that|their) [_] [_] (offer+|chance+|opportunity|opportunities|place+|future+)
(cannot|can not|could not|can never|unable to) (keep|stay) (away from|out of) (trouble|danger|mischief|bother|the men|fights)
(cost|costs) <them> dear
(can|could) (hardly|scarcely|not) expect (not to|anything else|otherwise|better|to go unnoticed|to be left)
bear~ (some|part|a share|much|most|a measure) of the (responsibility|blame)
<their> own (undoing|downfall|ruin|destruction)
(do|does|did|doing) it [all|only|just] to (spite|provoke|annoy|get back at|get at|shock|test|wind up) (me|us|him|her|staff|adults|workers|the (staff|worker|workers|police|teacher+|adults|council|school|wardens))
(and|only to|but) then wonder~ why (they|he|she)
(nobody|no one) put (the|a|that) _ (in|into|to) <their> (hand+|mouth+|head+|pocket+)
(have|has|need|needs|got) to want (it|help|to change|to be helped)
(as though|as if) nothing had (been learned|been learnt)
milk~ (the (situation|system|sympathy)|it for)
(dress|dresses|drink|behave|behaves|post|flirt) (as|like|the way) (they|she|he) (do|does|did)
<their> own (gaoler+|jailer+)
(do|does|did|doing) (nothing|little) to (discourage|deter|put off|resist|rebuff) (the men|men|him|the man|older _|the attention|attention|his|their|such|it|this)
(gamble~|gambling|toy~) with <their> [own] (safety|lives|life|health|future+)
play~ both sides
(wilfully|deliberately) (ignore~|disobey~|disregard~) (the|all|our|every|any|advice|warning+|staff|instructions|what)
(poor|bad) judgement (landed|put|led|cost|got|brought)
(invite|invites|invited|inviting|attract~|court~) [the|a|an|this|that|such|more|their own] [_] (attack|assault|beating|robbery|abuse|grooming|bullying|retaliation|reprisal+|revenge|blackmail|stabbing|hostility)
(share~|own|owns) [some of|part of|much of|half|half of] the (blame|fault)
(have|has|had) [got] (nobody|no one|no body) [else] to (blame|thank) [but _]
(cannot|can not|could not|can never|unable to) (keep|stay|tear <self>) away (from|because) (there|it|the [_] (house|flat|address|place|car|garage|van|drama|action|trouble))
(equally|jointly|just as|every bit as|no less|as much) (to blame|guilty|culpable|at fault|complicit)
(equally|just as|every bit as|as much|no less|partly|largely|jointly|as) responsible for (what|the (image+|picture+|abuse|attack|fight|assault|harm|exploitation|robbery|photos)|their own|it|this|being)
(played|had|have|has|play|plays) (<their>|a) [own] (part|hand|share) in (what happened|it|this|<their> own|the (attack|assault|robbery|abuse|trouble|row|fight))
not [entirely|wholly|altogether|completely|exactly|quite|so] (innocent|blameless|guiltless|without (blame|fault)|faultless) in (this|it|all this|the matter)
not [entirely|wholly|altogether|completely|exactly|quite] without (blame|fault)
(it|this|that|all this|it all) (is|was) [all|partly|largely|entirely|really] <their> doing
(is|was|are|were) (its|<their>) own undoing
(cause~|create~|make~) (<their>|its) own (exclusion|arrest|injury|injuries|eviction|isolation|misery|harm|downfall|unhappiness)
(let|lets|allow~) (it|this|that) [all] to happen
(throw~) away <their> (education|schooling|talent+|life|lives|childhood)
<willing> [enough] [to] <harmact>
(meet|meets|met|see|saw|visit~|joined|phoned|rang|messaged|texted|sleep|slept|drank|drink|smoke~) ... of <their> own (volition|accord|free will|choice)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) of <their> own (making|choosing|creation)
(go off|goes off|went off|get in|gets in|got in|get into|gets into|got into|sleep|sleeps|slept|go home|went home|go) [cars|the car|vans|a car|bed|vehicles] with (anyone|anybody|any man|any stranger|whoever|complete strangers|total strangers|the first man|just anyone|all and sundry)
(will|would) do (anything|almost anything|most things|whatever) for [a|the|some|free|their next|any] (vape+|drink+|drugs|money|cash|weed|cigarette+|trainers|lift|fix|fag+|smoke|high|buzz)
(careless|reckless|indiscriminate|casual|unguarded|lax|slack|free and easy|cavalier) (about|with|in) (who|whom|what|where|how|their|online|his|her) ...
(know|knew|knows|knowing|aware) [that|what|who|of|about|all|how] ... ... [_] (and|but|yet) [they|he|she] (still|nevertheless|nonetheless|all the same|even so) (got in|got into|went (back|with|in|there|along|off|to)|took (it|the (money|bag|package|drugs))|met (him|the)|accepted (it|the|his)|carried (it|the)|let (him|them)|carried on|got involved|replied|stayed (there|the night|with))
(do|does|did) not (value|respect|care about|look out for|care for|think (much|enough) of) <self>
(change~|altered) <their> (story|stories|tune|account+)
(regret~) [it] [_] [_] (and|then) [later] (called|cried|said|claim~|alleg~)
(cry|cries|cried|crying|shout~) (rape|wolf|abuse)
(called|calling|call) it (rape|abuse|assault|exploitation|grooming) (afterwards|later|now|when|the next|to)
(bring|brings|brought|bringing) ... to <their> own (door+|doorstep+)
(have|has|had) <self> to (thank|blame)
(have|has|had|having|they) (learned|learnt) (nothing|no lesson+)
(could|should|ought to|need to|must|might) [all|really] [have] (choose|chosen|pick|picked|find|found|make|made) [some] (better|different|nicer|other|safer) (friends|company|friendships|people|mates|crowd)
(put~) <their> (hand+|fingers|finger) (in|into) (the|a) fire
(lure~|entice~|tempt~|seduce~|solicit~|proposition~|charm~|bewitch~|captivate~) (him|the (man|men|driver+|dealer+)|men|older (men|lads|boys)|a (man|driver)|grown men)
(revel~|glory|glories|delight~|bask~) in [the|all the] (danger|risk+|attention|drama|notoriety|chaos|violence|crime|fear they)
(want|wants|wanted|eager|keen|desperate|itching) to (be in with|run with|hang with|hang around with|get in with|be part of) (the|older|these|that) [older] (ones|lads|boys|men|gang|crowd|dealer+|elders|set)
(paid|pay|pays|paying) (dearly|a heavy price|a high price)
gave (him|<themen>) (what he wanted|what they wanted|everything he asked|all he asked)
(had|have|has) [been] (drinking|drunk|high|stoned) ... ... (did not help|does not help|made it worse)
(drunk|stoned|high) (which|and that) (did|does) not help
(mistake+|error+|problem+|difficulty|difficulties|crisis|debt+|danger+|predicament|troubles|harm|exclusion|isolation) of <their> own (making|choosing|creation|doing)
(cause|author+|architect+|source|root) of <their> [own] (trouble+|problem+|difficulty|difficulties|misfortune+|harm|exploitation|downfall|exclusion)
along for the (thrill|money|buzz|drink|excitement|drugs|laugh)
(situation|trouble|mess|problem+|danger|predicament|crisis) [that|which] <they> [have|has|had|themselves|had themselves] (created|caused|made|brought|started)
in thrall to
(turn~) down (a|the|every|several|all|our|offers of) (safe|refuge|help|support|safety|offer+ of [help|support|a safe])
(run|runs|ran|running) away from [a|an|<their>|perfectly] (good|loving|caring|stable|safe|decent|nice) (home+|family|families|placement+|carers|foster|parents)
without (a second thought|thinking twice|a moment's thought|batting an eyelid|so much as a second thought)
(approach~|sought out|contact~|message~|messaged|propositioned|rang|phoned) (the|a|an|local|known|older) [_] (dealer+|supplier+|pimp+|exploiter+|gang+)
ask~ (him|the man|the men|men|the dealer+|an older _|a dealer) (for (work|money|drugs|a job|drink|vapes|weed|more)|if they could (work|sell|carry|run|earn)|to (sell|let them (work|sell)))
(through|because of|thanks to|as a result of|due to|owing to) <their> own (actions|behaviour|choices|carelessness|disobedience|silence|recklessness|stupidity|foolishness|naivety|greed|conduct|doing|decisions|fault)
(give~) (him|<themen>) [exactly|just] what (he|they) (want~|wanted|was after|were after|asked for)
(meet~|see|sees|saw|go with|goes with|went with) [older|strange] (men|strangers|males) for (sex|drugs|money|drink|gifts|cash|a lift)
(make~|making) a choice to (be (exploited|with|there|used)|go|stay|return|sell|carry|run)
in it [only|just|purely|solely] for (the|what)
chase~ (status|clout|money|fame|likes|followers|paper|the (thrill|money|high|clout))
after [the|some|a] (quick|easy|fast) (cash|money|buck)
(get|gets|got|getting) (in|into) (situations|positions|scrapes) [that|which] <they> (cannot|could not|can not)
(lead|leads|led) (boys|men|him|lads|the boys|the men|the man) on
for (likes|clout|followers|views|the clout|street cred)
(add|adds|added) anyone (who|that) (asks|messages|sends|requests|adds|wants|asked)
(defend~|stick up for|sticks up for|stuck up for|cover~ up for|cover~ for|make~ excuses for|shield~|lie for|lies for|lied for) (him|the man|the men|the dealer+|<their> (abuser+|exploiter+|groomer+|boyfriend+|dealer+))
(lie|lies|lied|lying) to (protect|shield|save) (him|the (man|men|dealer+|driver)|<their> (abuser+|exploiter+|boyfriend+|dealer+))
(make~) (things|stories|it all|everything|allegations) up
known to (lie|exaggerate|make (things|stories|it))
(exaggerate|exaggerates|exaggerating|embellish~)
(do|does|did|done) (nothing|little) to (remove|extricate|distance|free) <self>
(fail~ to|did not|do not|does not|refuse~ to) (remove|extricate|distance|free) <self>
(did not|do not|does not|never) (leave|walk away|get out|go home|run|escape|call|ring|say anything|come home) [_ _|_] when (they|it|he|she) (could|had the|had a|had every)
(do|does|did) not walk away from (trouble|fights|a fight|danger|conflict)
knew the (risk+|danger+)
(chose|choose|chooses|decided|insist~ on) [to] (walk|go|be|wander|travel|walking|going|being|wandering) [home|out|about|back] (alone|by <self>|on <their> own|at night|late)
(left|leave|leaves|leaving) <their> drink+ unattended
(got|get|gets|getting) [so|too|very|blind] (drunk|stoned|high|wasted|paralytic) [that|and] ... (taken advantage|could not|robbed|hurt|assaulted|attacked|raped|used|lost)
<their> (account+|evidence|word|memory|recollection) (is|was|are|were) [_] (unreliable|not reliable|suspect|questionable|in doubt|not to be trusted)
(glorify~) (violence|gang+|crime|knives|drugs|the life)
(love~|enjoy~|like~|crave~|relish~) (violence|hurting (people|others|each)|danger|risk|chaos|conflict|causing (trouble|pain|chaos))
reject~ (help|support)
(push~) (people|adults|everyone|staff|workers|us|professionals|services) away
(wanted|enjoyed|liked) it (all along|just as much|deep down|or they)
(must|secretly) have (wanted|enjoyed|liked) it
secretly (wanted|enjoyed|liked|want|enjoy|like) it
because <they> (wanted|liked|enjoyed) (it|that kind|the attention|being)
(freely|fully|clearly|happily|readily) (consented|consent)
(would|will) (rather|sooner) be (on|out on|in) the (street+|flat|trap house)
(have|has|had|with|got) [a] [real|great|fatal] (taste|appetite|nose|talent|gift|knack|eye) for (danger|trouble|risk|violence|finding|the wrong|drama)
(find|finds|found) trouble (wherever|everywhere)
(pick|picks|picked|choose|chose|chooses|attract~) (the wrong|bad|unsuitable|abusive|dodgy) [sort of|kind of] (men|man|boyfriend+|friend+|company|crowd|partner+|lads|boys|people)
(have|has|had|with) (poor|bad|no|little) (judgement|judgment|sense)
(lack|lacks|lacked|lacking) [all|any] (judgement|judgment|discernment|foresight|sense|street sense|willpower|will power)
(make~|repeat~) the same [old] mistakes
(keep|keeps|kept) (making|repeating) the same
self (destruct~|destruction|destructive|sabotage~|sabotaging)
(normalise~|accept~|tolerate~|put~ up with) [the|such|this|all the] (abuse|violence|exploitation)
(take~|accept~) no (responsibility|ownership|blame)
as bad as (the other|the rival|any|the men)
(happily|gladly|eagerly|greedily|readily|cheerfully) (take~|accept~|carry|carried|carries|sell~|go~|get~|smoke~|agree~|send~|pocket~|spend|spent) [_] [_] (money|drugs|gift+|lift+|everything [that] (he|the (man|men|dealer+))|what (he|the)|whatever|with (him|the men)|in the car|to (sell|carry)|dealer+|cash|parcel+|package+)
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|to|round|home|back|over)
(choose~|choosing|prefer~|pick~) (exploitation|crime|drugs|the street+|danger|the gang|men|money|violence|drink) (over|above|to|before|instead)
(<their>|<owner>) [own] (behaviour|actions|conduct|dress|clothes|posts|attitude|lifestyle) (invite~|attract~|encourage~|draw~|bring~|provoke~|court~) [this|that|the] [kind|sort|type] [of] (attention|trouble|comments|remarks|interest|men|advances|response)
(happy|content|pleased|comfortable|fine) with (the (arrangement|deal|set up|situation|man|men|money)|it|this|what he) until
(within|in) (<their>|its) [own] power to (say|stop|leave|refuse|walk|end|avoid|prevent)
(take~) (the|a|that) risk and (lost|paid|suffered|got hurt|got caught|came)
at risk because of (how|the way) <they> (live|lives|lived|behave|behaves|behaved|dress|dresses|dressed|act|acts)
(choose~|decide~|opt~|prefer~) [not] to (keep (it|this|things|everything|what happened) (secret|quiet|hidden|from|to <self>)|say nothing|stay silent|keep (quiet|silent|secrets)|hide (it|what))
(wear|wears|wore|wearing) (it|this|that) [like|as] a badge
(have|has|had) no excuse
play~ along (for|with (him|the men|it|the man))
(think|thinks|thought|believe~) [that] (they|she|he) (were|are|was|is) (clever|so clever|too clever|smart|too smart|invincible|above it|in control|safe with (him|them))
(throw~|cast) (in <their> lot|<their> lot in) with
(stick|sticks|stuck|poke~) (its|<their>) nose+ in
(have|has|had) (had|used up|run out of) [all] <their> (chance+|chances)
put~ <their> own (pleasure|fun|wants|desires|enjoyment|greed) (first|before|above|ahead)
(thrive~|flourish~) on being (wanted|chased|noticed|feared|watched|talked|pursued)
(determined|desperate) to (get into|find trouble|cause|self|ruin|wreck|destroy|be with (him|the men|older))
(hell bent|hellbent|bent|intent|dead set|set) on (trouble|danger|self|destroying|ruining|wrecking|meeting (him|men)|getting (into|hurt|in)|going back|destruction|mischief)
(had|have|has) only to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
only had to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
bring~ (the|this|that|<their>) [own] (attack|assault|robbery|harm|exploitation|exclusion|trouble|downfall|stabbing|ban) about
bring~ about (the|this|their|its) [own] (attack|assault|robbery|harm|exploitation|exclusion|downfall|stabbing|ban)
(make~|made) <self> (at home|welcome) (at|in|with) (the (flat|men|man)|his|the men's)
(open|opened|opens) <self> up to (harm|abuse|exploitation|danger|blackmail|this|trouble)
(do|does|did) (whatever|anything) it takes to (make|get|earn|be|stay)
(have|has|had|with|got) [a|the] [bad|long|worrying|dangerous] (habit|history|pattern) of (going (off|missing|(out|home|off) with (men|him|older|strangers)|with (men|him|older|strangers))|running (off|away)|meeting (men|older|strangers)|disappearing|absconding|lying|stealing|taking (lifts|risks|drugs)|getting (into|in)|putting|staying out|truanting|fighting)
(it|this|that) (is|was) [the] (<their>|<owner>) [own] (decision|choice|call|idea) to (get (in|into|on|off)|go (back|with|off|to (the|his|a) (flat|house|party|hotel))|carry|sell|send (the|those|pictures|images)|meet (him|the man|the men|men)|drink|smoke|take drugs|stay (out|with|in the (house|flat)|at the (house|flat))|deal|steal)
(have|has|had) [got|all] (it|that|this|this one) coming [to <them>]
(get|gets|got|getting|had) <their> (comeuppance|just rewards|just desserts|fingers burnt|fingers burned)
(find~|found) out the hard way
(pay|pays|paid|paying) [the|a|a heavy|a high|dearly] [price] for <their> (own|greed|recklessness|carelessness|folly|stupidity|mistake+|choices|bravado|disobedience|naivety|silence|behaviour)
(reckless|foolish|careless|stupid|silly) ... and paid the price
(dose|taste) of <their> own medicine
a rod for <their> own back+
hoist (by|with|on) <their> own
(come|comes|came) (a cropper|unstuck)
take the rough with the smooth
(face|faces|faced|facing) the music
(lie|lies|lay) down with dogs
more [_] than <they> bargained for
(only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(cannot|can hardly|could hardly|can not|can scarcely) (be surprised|complain) [that|if|when|at|about]
<is> (where|somewhere [that]) <they> (should not|ought not to|had no right to) (be|have been)
(have|has|had) no business (being|to be|going|there|in|on|out|with)
went where <they> (should not|had no business)
(it is|it was) (only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(come|came|coming|comes) home to roost
what goes around comes around
you reap what you sow
as <they> (sow|sowed|make <their> bed|made <their> bed)
six of one [and half a dozen|half a dozen]
half a dozen of the other
(can|could|one can|you can) (hardly|scarcely) blame (him|the|a|an|men|older|anyone|anybody|adults|dealers|drivers)
(hard|difficult) to blame (him|the (man|men|driver+|dealer+|landlord)|men|a man|anyone else|anybody else)
(he|the man|the men|the driver|the landlord|men) (can|could) (hardly|scarcely|not) be blamed
(a bit|a little|an ounce|a modicum|some|a touch|a grain|a scrap|a shred|a pinch|ounce) [more] of common sense (would|could|might|and)
(a bit|a little|some) common sense (would|could|might) (have|keep|save)
(there is|there was) always a choice
(it is|it was) (they|the (boys|girls|lads|group|friends|young people|pupils)) who (started|began|provoked|asked|wanted|invited|chose|approached|contacted|picked)
no (sympathy|pity) for (them|the (boys|girls|lads|group|friends|young people)|these)
(it|this|that|the whole thing|none of this|all of this|all of it|the (attack|robbery|assault|stabbing|beating|fight)) (could|would|might|need) [not|never] [all|easily|well] have (been (avoided|prevented)|happened) (if|had) <they> (had|used|stayed|listened|gone|done|kept|left|behaved|told|only|just)
had <they> not been (flashing|showing|waving|drinking|wearing|shouting|messing|flirting|posting|playing|hanging|wandering|walking|smoking|sitting|out)
trouble (follows|finds|seems to follow|seems to find|dogs) (them|him|her|this group|the group|these)
(hard|difficult|not easy) to (feel (sorry|sympathy|pity)|have (sympathy|pity)|sympathise) (for|with) (them|the (boys|girls|lads|group|friends|young people)|these)
(difficult|hard|not easy|wrong) to call (it|this|that) (abuse|exploitation|grooming|rape|assault|harm)
(poke|pokes|poked|poking|stir|stirs|stirred|stirring|kick|kicked|kicking) [up] (the|a) (bear|hornets' nest|hornet's nest|wasps' nest|wasp's nest|hornets nest)
(pick|picks|picked|picking) [a|the|another|silly|these|that] (fight+|quarrel+|argument+|row+)
(spoil~|itch~|spoilt) for (a fight|a scrap|trouble|a row|aggro|it)
(throw|threw|thrown|throwing) the first (punch|stone|blow)
(fan|fans|fanned|fanning) the flames
(pour~|add~|throw|threw) [petrol|fuel|oil] (on|to) the (fire|flames|row|feud)
(push~) (him|her|them|the _|staff|people|everyone|things|it|his luck) (too far|over the edge|to the limit|to breaking)
(push~|press~) (his|her|their|people's|everyone's|staff's|the man's|all the|all the wrong|all the right) button+
(mess|messes|messed|messing|meddle~) with (the wrong|people|men|dealers|those who|someone|somebody|things)
(wave|waves|waved|waving) a red rag
(like|as) a red rag [to a bull]
(tease|teases|teased|teasing) [the|older|these|grown] (men|drivers|lads on the)
(send~|sent|give|gives|gave|giving) [out] mixed (signals|messages) [to]
(give|gives|gave|giving) (him|them|the men|men|the driver) (the come on|the eye|the glad eye|the green light|the wrong idea)
(lead|leads|led) (him|the man|the men|men|the driver) to (think|believe)
(bite~|bit|bitten) the hand+
(dangle~|parade~|hawk~) <self>
(court~|chase~|pursue~) the (older (crowd|boys|lads|men|ones)|men|dealer+)
(chase~|run|runs|ran|running) after (men|the men|older (men|boys|lads|males)|the money|clout|boys with)
(hand~|give|gives|gave|giving) (him|them|the man|the men) (the means|ammunition|everything he needed|the ammunition|the rope)
(throw|throws|threw|thrown|throwing) (it|them|everything|help|every _|our _|chances) back in (our|everyone's|people's|staff's|workers'|your|everybody's|the _) face+
from victim+ to (willing _|helper+|perpetrator+|offender+|recruiter+|exploiter+|aggressor+|dealer+|abuser+|accomplice+|groomer+)
skate~ [too|so] on thin ice
(sail~) [too|so|very] close to the wind
(chance|chances|chanced|chancing|try|tries|tried) <their> (arm|luck) [once|too|again]
(live|lives|lived|living) (dangerously|on the edge|life on the edge)
(walk~|go|goes|went|gone|stroll~|wander~) [straight|right|back|willingly] into the (lion's|lions'|wolf's|spider's) (den|jaws|mouth|lair|web)
head+ (in|into) (the|a) (lion's mouth|noose|lion's jaws|crocodile's mouth|lions' mouth)
(swim|swims|swam|swimming) with [the] sharks
(run|runs|ran|running) with (the|a|these|those) (wolves|wrong pack|pack|hounds|bad pack|fast crowd|rough crowd|bad lot|wrong set|fast set)
(fly|flies|flew|flown|flying) too (close to|near) [to] the (sun|flame|fire)
(bite~|bit|bitten) off more than
(go|goes|going|went|gone|jump~|dive~|leap~|leapt|plunge~|rush~|charge~|wade~|run|ran) [straight|right] (in|into) [it|this|_|the _] (with both feet|head first|headfirst|headlong|feet first|blindly|at the deep end|eyes shut)
(go|went|rush~|plunge~|charge~|hurtle~|dive~|run|ran) (headlong|head first|headfirst) into [it|this|_]
(tangled|mixed|messed) up (in|with) [the|these|some|older|those|such|a] (<crime>|men|dealer+|criminals|bad|dodgy|wrong|it|people|older)
(slip~|slide|slides|slid|sliding|sink|sinks|sank|sinking|wander~|stray~|descend~|sleepwalk~|drift~) into [a|the|a life of|a world of|petty|street] (<crime>|life of crime|life of|bad ways|bad company|bad habits|selling|carrying|running|trouble|stealing|thieving)
up to <their> (neck+|eyes|ears|eyeballs) [in]
(dig|digs|dug|digging) (<their> own|<self> [into] [a|an]) [deeper] (grave+|hole+|pit+)
(shoot|shoots|shot|shooting) <self> in the foot
(score|scores|scored|scoring) an own goal
(paint~|back~|box~) <self> into a corner
(store|stores|stored|storing) up (trouble|problems|grief|harm) for <self>
(cut|cuts|cutting) off <their> nose+
moth+ (to|round|around) (a|the) (flame|candle|light)
(gamble~|play~) with <their> [own] (lives|life|safety|future+|health)
(take|takes|took|taking) <their> (life|lives|own lives|safety) in [to] <their> own hands
(ask|asks|asked|asking) for (lifts|drink|money|drugs|presents|favours) ... ... (knew|knowing|price|cost|return)
(throw|throws|threw|throwing|thrown|hurl~) <self> into (danger|trouble|harm|the arms|his arms|the path|bad)
uninvited (at|to|in|into) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
invite~ <self> (to|into|round to|over to|back to) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
(put~|place~) <self> (in|into) the firing line
(sign|signs|signed|signing) up (for|to) (the life|this life|a life|all this|the deal|it all|being|the risk+|trouble|danger|county lines|a gang|the gang|selling|dealing|carrying)
(buy|buys|bought|buying) in to (what|gang|the (life|lifestyle|dream|image))
what <they> [had|have] (signed|sign|were signing) up (for|to)
(buy|buys|bought|buying) into (what (the|he|they)|the (life|lifestyle|dream|hype|image|money)|gang|gangs|that (life|world)|his)
willing (participant+|accomplice+|party|parties|partner+|helper+|tool+|pawn+|recruit+|victim+|mule+|runner+|servant+)
(party|accessory|parties) to [it|this|what|their own|the (abuse|crime|plan|plot|robbery|exploitation|harm|lie|deceit|scam)]
(need|needs|needed|take|takes|took|require~) (no|little|not much|hardly any|precious little|no second|no further|scant|no great) (persuading|persuasion|encouragement|encouraging|invitation|prompting|coaxing|inducement|arm twisting)
(do|does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing|asking twice|to be asked twice|arm twisting)
(jump|jumps|jumped|leap|leapt|leaped) at (the|any|every|his|that) (chance|offer|opportunity) [of|to] [make|earn|go|get|be|carry|sell|hold|run|meet|see|some|easy|quick] [_] (money|cash|with him|in his|men|him|drugs|bag+|parcel+|package+|lift+|trainers)
(only too|all too|more than|far too|so) (happy|glad|ready|keen|willing|eager|quick) to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(happy|glad|keen|willing|ready|eager|quick) enough to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(quick|eager|keen|ready) to (accept|say yes to|take up) (what|whatever|his|the|any|lifts|gifts|money) [_] (offer+|offered|gift+|money|lift+|drink|gave|cash|presents)
(cannot|could not|can not|could hardly|can hardly) (resist|wait) (the (money|cash|gifts|drink|drugs|lure|pull|temptation|offer|attention|excitement|thrill|men)|to (get back|go back|return|see him|get in|be back))
(cannot|could not|can not) get enough of (it|the (attention|money|drugs|men|excitement|life|drama)|him|them)
(take|takes|took|taken|taking|swallow~|rise|rises|rose) [to] the bait
(sell|sells|sold|selling) (<self> (to|for|cheap)|<their> souls|<their> soul)
would sell <their> [own] (grandmother+|mother+|nan+|granny|soul+|souls)
(for kicks|just for a laugh|just for laughs|for the hell of it)
(do|does|did|doing|done) (it|this|that) for (kicks|a laugh|laughs|a dare|clout|fun)
(it is|it was|pure|sheer|plain|simple) [pure|sheer|plain|simple] greed
greed (got|gets|has got) the better
(take|takes|took|taken|taking) to (it|this|selling|dealing|county lines|crime|the life|drugs|running|stealing|carrying|shoplifting|robbing) ... ducks to water
(take|takes|took|taken) to (selling|dealing|county lines|crime|shoplifting|robbing|thieving)
(have|has|had) a choice (and|but|all along|like everyone)
free to (leave|go|walk away|stop|get out) (the (flat|house|car|van|party)|whenever|all along|throughout|but (did|stayed|chose))
(can|could) [always|just|simply|all|easily] (walk away|leave|stop|get out|pull out|say no|end it|end this|stop this|stop it|stop that) [from it|all] (whenever|tomorrow|today|now|overnight|if <they> (want~|chose|really|tried|like~))
(know|knows|knew) (the deal|[that] there (would|will|was going to) be a price|what men [like that|like him] (want~|are after|were after)|what (would|will) be (wanted|asked|expected|required)|where it (leads|led|was heading)|it would (cost|come at))
<is> [all|both] in on (it|the (deal|plan|act|scam|robbery|theft))
along for the ride
lap~ it [all] up
(go|goes|went|gone|act~|fly|flew|flies) (against|in the face of) [all|the|every|our|good|repeated|sensible|everyone's] (advice|warning+|guidance|instructions)
(take|takes|took|taken|taking|pay|pays|paid|paying|give|gave) (no|little|not the slightest|scant) (notice|heed|attention) (of|to) [_] [_] (advice|warning+|told|staff|adults|anyone|anybody|rules|us|instructions|guidance|danger+|risk+|said|what)
(turn|turns|turned|turning) a deaf ear
(turn|turns|turned|turning) a blind eye to (what|his|the men's|the danger+|the risk+|it)
(brush~|wave~|swat~) (aside|off|away) [all|any|every|our|the] (advice|warning+|concern+|offer+|help)
ignor~ [all|every|the|any|all the|several|many|these|those|all of the] [obvious|clear|warning|red|danger] (signs|flags|signals|alarm bells|red flags|warning signs)
(it goes|it went|goes|went|advice goes|everything goes) in one ear and out
(should|ought to|must|need to|would only|could only|did not|do not|never|not|had only|only) [have|just|all|ever] (use|used|using) <their> (head+|brain+|loaf|common sense|heads|sense|brains|judgement) [_]
(leave|leaves|left|leaving) <their> (common sense|sense|brain+|head+|brains) (at home|at the door|behind)
(fall|falls|fell|fallen) for (it|the oldest|the line|that one|that old|every word|every lie|anything)
hook line and sinker
oldest trick in the book
swallow~ (his|the|their|every|a) [_] (story|lies|line|lie|tale|patter) [whole]
(too|overly|far too|so) (trusting|gullible|trustful)
(cannot|could not|can not) be bothered (to|with)
(do|does|did) not (think|stop to think) (before (they|acting|posting|sending|speaking|getting|going|doing|leaping|jumping)|ahead|things through|it through|twice before|about (the consequences|what (might|could|would)))
(do|does|did) not care (how|who|what|where) <they> (get|gets|got|hurt|hurts|take|took|end)
(told|warned|asked|reminded) ... ... blue in the face
(told|warned|reminded) (a hundred|a thousand|countless|umpteen|a dozen|dozens of|a million|so many) times
(answer|answers|answerable|own) [up] [to|for] what (came|comes|happened|follows|followed|happens) [next]
it (does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing)
(it is|that is|this is|it was) [all|entirely|really|ultimately] (down|up) to (them|her|him|the (boys|girls|lads|friends|group|young people|pupils)) to (stop|stay (away|safe|in|home|out)|keep (away|out|safe|<self>)|avoid|leave|say no|walk away|tell (someone|somebody|an adult|us)|report|change|protect|make better|break (away|with|off)|cut|end)
(will|have|has|need|needs|must|ought|should) [have] [to] learn to (stay|keep|say|avoid|walk|leave|choose|think before|protect|be (more|less)|make (better|safer)|control|resist|take responsibility)
(do|does|did) not [seem to|appear to|much] mind (being (used|touched|hit|exploited|passed|taken|filmed|hurt|shouted|followed)|what (he|the men|they) (do|does|did))
(enjoy~|like~|love~|relish~) being (chased|exploited|used|hurt|wanted|watched|followed|filmed|groomed|controlled|the centre|in danger|pursued|fought over|bought)
(been|were|was) [all|both|already] (told|warned|asked|advised|reminded) (time and again|time and time again|again and again|over and over|umpteen times|countless times|on many occasions) (not to|to (stop|stay|leave|keep|avoid|go|think|take)|about (the|what|their))
(cannot|can hardly|can not) say [that] <they> (were|was) (not|never) (warned|told)
(give|gives|giving|gave|given) (the man|the men|the boyfriend|the driver|their abuser+|these men) (another|one more|a second|yet another) chance
(give|gives|giving|gave|given) in to (_|_ _) [far|all|much] (too|so) (easily|readily|quickly|soon)
succumb~ to (temptation|peer pressure|greed|the (lure|temptation|money|pressure))
(get|gets|got) [exactly|only|just] what (they|it|he|she) (went|had gone|was|were|came) (looking|out) for
(know|knew|knows|knowing|aware) ... ... (drugs|dangerous|danger+|risk+|risky|unsafe|record|reputation|illegal|wrong|trouble|forbidden|violent) (and|but|yet) [they|he|she] [still] (chose|choose|chooses|decided|opted|preferred|insisted) (to|on)
want~ to be part of (the action|the excitement|the scene|that (world|life|scene))
play~ ... off against
(been|be|being|were|was|are|is) asking for a (slap|beating|kicking|fight|hiding|thump|fall|stabbing)
(let|lets|letting|allow~) (him|the man|the men|men|older _|the older _|others|people|anyone|everyone|everybody|them) [to] walk [all] over
(put|puts|putting) it about
then wonder~ why (men|people|the|nobody|no one|they|he|it|boys|adults)
(drag~|rope~) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) into (it|this|that)
(drag~|pull~|rope~|brought|got) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) [in] into (trouble|danger|crime|a life|the life|bad ways|drugs|county lines|dealing|their mess|their world)
(would|will) (rather|sooner) (deal|sell|steal|fight|drink|smoke|hang|roam|rob|go missing|lie|risk|run (drugs|the))
(place|places|placed|put|puts|set|sets|attach|attaches) (little|no|scant|small|low) (value|importance|store|price|premium) (on|by|to) <their> [own] (safety|lives|life|bodies|welfare|future+|health)
(happy|willing|content|keen|prepared|glad|ready) to (let|allow|lend|hand over|give up|rent out) ... [bank] (account+|bank card+|bank details)
(run|ran|runs|rush~|fly|flew|crawl~|flock~|go|goes|went) (straight|right|running) back to (him|the man|the men|the flat|the house|the older _|their abuser+|their exploiter+)
(make|makes|made) <their> [own] bed+ and [must|can|will|should|have to|now|then] [_] lie
(dress|dresses|dressing|doll|dolls) up for (the|older|grown|these|those) [_] (men|man|lads|drivers|boys)
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
would (stop|end|cease|go away) [tomorrow|overnight|at once|today] if <they> (stopped|blocked|ignored|stayed away|said no|kept away|walked away|left him)
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
(cannot|can hardly|could hardly|could not|should not|can scarcely) [really|now] (be surprised|complain|claim surprise) (that|if|when|at|to)
what (did|do) <they> expect
(cannot|can hardly|can scarcely) [really|now|then] (cry foul|play the victim|plead ignorance)
(did not|do not|does not|never) (say no|object|cry out|call out|scream|protest|(try|attempt) to (leave|resist|stop|escape|get (away|out|home)|say no|run|call|fight))
(should|ought to|must) [not|never|really|all|just|surely] have (reported|told|rung|called|phoned|asked (for|an|somebody|someone)|left|gone home|walked (away|off)|run|stayed|kept (away|out|to|clear|themselves)|refused|resisted|screamed|shouted|fought|blocked|deleted|listened|thought|realised|spotted|checked|avoided|stuck|spoken|come (forward|home|to)|sought|trusted|guessed|behaved|turned|taken (more|care|advice|notice|better)|looked (after|out)|sent|accepted|replied|answered|met|drunk|posted|shared|let|got in|got into|gone (there|with|to|near|out|back|in|along))
(should|ought to|must) [not|never|really|all|just|surely] have (walked|run|left|stayed (in|home|away|with)|gone (home|in|to bed))
(should|must|need to|needs to|ought to|could|might) [really|all|also] (take|have taken|show|have shown) (more|better|greater|some|a little|a bit more) care (of|with|about|over|who|whom|where|what|when|online)
(foolish|reckless|silly|rash|unwise|thoughtless|imprudent|careless) (and|that night|again|once more)
(placed|put|puts|place) <their> trust in (the wrong|bad|unsuitable|strangers|a stranger|the men)
trust~ (the wrong|strangers|any man|anyone)
<their> (naivety|carelessness|recklessness|greed|silliness|bravado|silence|secrecy|innocence|stupidity) (is|was) [_] (downfall|undoing|mistake)
(<owner>|<their>) (naivety|carelessness|recklessness|greed|silliness|bravado|stupidity) (is|was) <their> (downfall|undoing|mistake|problem)
(see|saw|seen|seeing) [no] sense
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
(take|takes|took|taking|accept~|assume~) (no|little) (responsibility|ownership|blame) for (what|it|this|any of|everything)
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
(make~|made) it [<very>] (hard|difficult|impossible) for (anyone|anybody|us|staff|services|adults|workers|professionals|people) to (help|keep|protect|safeguard|support|work|reach|look)
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
(were|was|are|is) not being (forced|made|coerced)
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
(like~|love~|enjoy~|want~) the (money|gifts|trainers|clothes|cash|presents|drink|vapes|lifts|drugs) too (much|well)
(prefer|prefers|preferred|like|likes|enjoy|enjoys|choose|chooses|chose) the (company|society|attention) of (men|older men|older boys|older lads|grown men|adult men|dealers|strangers)
easily bought
habit of (picking|choosing|trusting|following|finding|attracting) (the wrong|bad|the bad|older|unsuitable|dangerous) (men|man|people|company|friends|boyfriends|sort|adults)
crave~ [the] (men's|male|his|older men's|the men's|adult) (company|attention|approval)
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
(give|gives|gave|given) as good as <they> (get|gets|got)
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
(cast|casts|throw|throws|threw) doubt (on|upon) <their> [_] (account+|story|stories|word|claim+|version)
<their> (account+|story|stories|version+) [_] (does not|do not|did not|fails to|fail to) (add up|hold up|stack up|tally|ring true)
<their> (account+|story|stories|version+) (keeps|keep|kept) (changing|shifting)
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
(plagued|blighted|terrorised|overrun|infested|besieged|pestered) by (these|this|those) [_] (kids|group|boys|girls|lads|youths|teenagers|young people|children|lot)
hooded (menace+|youth|youths|figure+|teenager+|lad+|gang+)
asbo (kid+|boy+|generation|family|families)
(blot on the landscape|nest of vipers)
(little|proper|right|regular|spoilt) (madam+|monster+|terror+|devil+|horror+|toerag+|sod+|git+|so and so+|savages|nightmare+|princess|princesses|ratbag+|swine|blighter+|hooligan+|beggars|bleeder+|thug+)
(foot soldier+|footsoldier+|henchman|henchmen|lackey+|sidekick+|minion+|kingpin+|mastermind+|shot caller+|hoodlum+|flunkey+|gofer+)
the (brains|muscle|brawn) (behind|of|in|for) [it|this|the|everything|that|their] [_]
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not (good|nice|decent|pleasant|proper) (kids|girls|boys|lads|children|young people|people)
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
(toxic|volatile|explosive|combustible|unhealthy|bad|lethal|dangerous|poisonous) (mix|combination|mixture|cocktail|pairing|pair|duo|trio|friendship+|group)
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
(sexually harmful|sexually abusive|harmful) (boy+|girl+|lad+|children|child|pupil+|young people|young person|teenager+|peers)
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
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|manipulative|dishonest|nasty|selfish|lazy|arrogant|shameless|hardened|cunning|sly|devious|vicious|aggressive|notorious|persistent|serial|accomplished|practised|clever|disruptive|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|sex offender+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runaways|truants)
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
(<is>) [all|just|simply] [a|the] (low level|minor|part time|small time|budding|hardened|first time) (criminal+|offender+|thief|thieves|crook+|dealer+|robber+|burglar+)
(have|has|had|got|made|making) a (name|bad name) for (violence|trouble|fighting|thieving|stealing|drugs|bullying|kicking off|disorder|lying|crime)
no stranger+ to (the police|violence|trouble|crime|the courts|custody|drugs|drink|the cells|fighting|court|exclusion|conflict)
(bad|rotten|evil) (to the (bone|core)|through and through)
(beyond|past) (the pale|redemption|saving|redeeming)
nasty (piece|pieces) of work
(<is>) [all|such|real|total|proper] (bitch|bitches|cow|cows|witches)
trouble with a capital
lost generation
(neer|ne'er) do well+
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|rob|break|vandalise|spit|swear) _
(mean|spiteful) girls
(hell raiser+|hellraiser+|dregs)
hard core group
(hothead+|firebrand+|wrong un+|wrong'un+)
(type|sort|kind) [of _] (that|who|whom) [the|every|most] (schools|staff|teachers|residents|shopkeepers|drivers|parents|police|people|everyone|neighbours|shops|stewards) (dread|dreads|hate|hates|fear|fears|avoid|avoids|despair of|cross the (road|street)|dislike)
(misfits|oddballs|deadbeats|wasters|losers|dropouts)
burn~ (<their>|all|every) boat+ with
(run|runs|ran|running) (riot|amok|wild|amuck)
(county lines|drug|drugs|gang) (kid+|boy+|girl+|lad+|children|child)
(rife|riddled|full|made up|packed|crawling) (with|of) [known|drug|petty|_] (drug user+|user+|shoplifter+|thief|thieves|dealer+|offender+|liar+|troublemaker+|bully|bullies|criminal+|addict+|vandal+|runner+|truant+)
(worst|biggest) (offender+|culprit+|trouble causer+)
as (bad|thick) as each other
(<is>) [<very>] [all|just|simply|basically|nothing but|nothing more than|little more than|known|right|complete|absolute|born|natural|something of|a pair of|such] [a|an|the] [bunch of|group of|lot of|pack of|set of|pair of|shower of|gang of] [little|right|proper|real|total|complete|absolute|born|cheeky|nasty|lazy|idle|local|estate's|school's|arrogant|silly|stupid|junior|petty|big|useless] (idiot+|moron+|fool+|clown+|joker+|chancer+|spiv+|gold digger+|freeloader+|sponger+|parasite+|waste of (space|time|air|skin|oxygen)|dead (loss|losses)|good for nothing+|man eater+|maneater+|temptress|temptresses|flirt+|tease+|(easy|good) lay+|easy lays|party girl+|hard (man|men|nut|nuts|cases|case)|heavies|bruiser+|scrapper+|brawler+|headcase+|nutcase+|basket case+|stirrer+|so and so+|control freak+|coward+|backstabber+|gossip+|drama llama+|diva+|prima donna+|show off+|big head+|know all+|know it all+|backchatter+|wolves|hyena+|rats|rat|vermin|swarm|cancer|poison|powder keg+|couch potato|couch potatoes|also ran+|accomplice+|enforcer+|drunk+|boozer+|closed (book|books|shop)|(trouble|crime) magnet+|wimp+|bighead+|bigmouth+|big mouth+|windup merchant+|wind up merchant+|creep+|perv+|soldier+|warrior+|weirdo+|freak+|nightmare+|villain+|rogue+|scoundrel+|oik+|airhead+|bimbo+|dunce+|dropout+|burden+|drain+|plague|blot|millstone+|thorn|pain|princess|princesses|drug dealer+|dealer+|thief|thieves|liar+|bully|bullies|rough diamond+|ruffian+|lout+|user+ of people|follower+ and not leader+)
out and out (thief|thieves|liar+|bully|bullies|crook+|rogue+)
(headcase+|nutcase+|smackhead+|crackhead+|pisshead+|pikey+|gyppo+|slapper+|hussy|hussies|guttersnipe+|jailbait|jail bait|man eater+|maneater+|temptress|temptresses|hood rat+|wide boy+|scrubber+|skank+|trollop+|floozy|floozies|fruit loop+|weirdo+|moron+|imbecile+|cretin+|retard+|wastrel+|toerag+|ingrate+|guttersnipes|neds|oik+)
(little|proper|right|cheeky) (minx|minxes|so and so+|monkey+|beggar+|herbert+|perisher+)
(have|has|had|with|got) [very] (sticky|light|itchy) fingers
(have|has|had|with|got) [a] (criminal|twisted|dirty|devious|warped|sick|nasty) mind+
(ones|pupils|kids|children|boys|girls|lads|group) [that|who|whom] (nobody|no one|no teacher|no school) wants to (teach|work with|manage|have|take|deal|sit)
(bad name|reputation|notoriety) ... ... (deserve~|well earned|well deserved|is earned|was earned|have earned|has earned|justified)
not the (sharpest|brightest) [tool+|knife|knives|crayon+|pair|of|in|pupils|children|sparks] [_]
not (all there|right in the head|the full shilling|exactly bright|very bright|too bright)
(short|shy) of (a|the full) (picnic|load|shilling)
away with the fairies
(screw|screws) loose
wired (wrong|differently to be bad)
terror+ of the (estate|school|year|town|neighbourhood|street|precinct|playground|bus)
(blot|blight|stain) on the (estate|school|town|neighbourhood|street|landscape|year)
thorn in (the|our|my|everyone's) side+
(cancer|poison|rot|virus) (in|at|within) the (school|year|class|group|estate|heart)
(hunt|hunts|hunted|roam~|prowl~|move|moves|moved|travel~|go|goes|went|go about|come) (in packs|in a pack|as a pack|like a pack|like wolves|as one pack)
(are|is|were|was|swarm~|descend~|fight|fights|fought|ate|hunt~|roam~) ... like (locusts|a plague|a swarm|vermin|animals|wild animals|wolves)
law to <self>
(go|goes|gone|went|turn|turns|turned) (to the bad|to the dogs|bad [at|young|early|together|long])
<is> off the rails
(<is>|get|gets|got|getting) [well|completely|totally] out of hand
(past|beyond) (help|caring about|all help)
revolving door <child>
for [all] the wrong reasons
same old faces
well known to (all|every|several|numerous|most|many|countless) (agencies|services|agency|service|team|teams)
bad (blood|stock|breeding)
(it|crime|violence|trouble|thieving|stealing|dealing) (is|runs) in <their> (blood|genes|dna|veins|families|family)
(cut from the same cloth|chip+ off the old block|far from the tree)
(dodgy|shady|shifty|rough|suspect|unsavoury|slippery|tricky) (character+|customer+|type+|bunch|sort+)
(future|tomorrow's) (inmate+|criminal+|prisoner+|offender+|gangster+|dealer+|convict+)
(criminal+|gangster+|offender+|dealer+|thug+|prisoner+) (in waiting|in training|of the future|of tomorrow)
(fancy|fancies|see|sees|regard~|consider~|think|thinks) (<self>|of <self>) as [real|proper|little|the|big] (hard men|hard|gangster+|big shot+|kings of|top dogs|big men|gangsta+|big time)
(have|has|had|show|shows|showed|with|got|know|knows) (no|zero|little|absolutely no|not an ounce of|not a shred of|no sense of) (respect|manners|shame|conscience|filter|scruples|decency|gratitude|backbone|self respect|remorse|discipline)
hate~ (authority|rules|being told|teachers|adults)
(short|quick) (fuse+|temper+)
(evil|nasty|mean|cruel|vicious|violent|wild|malicious|spiteful|sadistic|vindictive|criminal) streak+
jekyll and hyde
(no good|bottom drawer|third rate|second rate) <child>
(bottom|dregs|scrapings) of the (barrel|heap|pile)
lowest of the low
(man|boy|sex|money|drug|drugs|power|attention) mad
rough and (ready|common|tumble sort)
<is> [nothing but|pure|just|simply|all|big|real|serious|constant|endless|more|only] trouble [with a|waiting|from|and|when|wherever]
(nothing but|pure|constant|endless) trouble
drama on legs
(foul|vile|horrid|horrible|revolting|dreadful|ghastly|poisonous) [little] (creature+|child|children|kids|boys|girls|lads|things|individuals|people|bunch|lot)
wrong uns
(fly|flies|flew|flying) off the handle
see red (and|when|if|at the (slightest|least)|whenever)
like a red rag to
(bring|brings|brought|bringing) out the (worst|bad|devil)
bad for (each other|one another)
toxic [when|if|as a] (together|group|for each other|mix)
high maintenance
(think|thinks|thought|believe~|feel|feels|act as if|acts as if) [that] the world owes
(going|go|get) nowhere fast
(going nowhere [in life]|come to nothing)
(have|has|with|got) [a|such a|quite a|too much] (mouth on (them|him|her)|attitude)
(all mouth|full of (attitude|themselves|lip|it|cheek)|too much attitude)
(give|gives|gave|giving) [plenty of|nothing but|endless|a lot of] (lip|cheek|backchat|attitude)
magnet+ for (trouble|drugs|violence|danger)
<is> special needs
(girls|young women) are [<very>] (loose|easy|fast)
more trouble than <they> <is> worth
(drag~|bring~|brought|pull~) [the] (others|other _|everyone|rest|each other|one another) (down|into trouble|to their level|low)
(antisocial|anti social|criminal|gang|street|deviant|negative|predatory|thug) (mindset+|mind set|mentality|outlook)
angry young (men|women|people|girls|boys|lads|man|woman)
(fire starter+|firestarter+|fire setter+|firesetter+|arsonist+)
<is> [all|just|simply|such] [a] (sad|hopeless|lost|pitiful|tragic) case+
<is> [all|just|simply|such|quite|an absolute|a complete|a total] [a] mess
not [really|at all] to be trusted
(worst|poorly|ill|terribly|atrociously|appallingly|shockingly) behaved
lost to (crime|drugs|the (streets|street|gang|life|road))
sexually (inappropriate|aggressive|predatory|deviant|promiscuous)
<is> [<very>] [a|two|three|some] [very] (dangerous|violent|volatile|unsavoury|troubled|nasty|unpleasant|difficult|complex|damaged) (individual+|character+|people|person|types|customers|souls)
magnet+ for (abusers|dealers|exploiters|predators|paedophiles|older men|bullies)
<is> (bad|terrible) news for (the (rest|others|younger)|each other|anyone|everybody|everyone|younger)
(no mark+|nomark+)
obsessed with (boys|men|sex|money|drugs|violence|status|trouble|<self>|knives|gang+|designer|labels)
bad to know
(morals|manners|brains|conscience) of (a|an|alley|sewer|farm) _
<is> the worst [of (them|the (lot|bunch|group|girls|boys|year))|in the (school|year|group)]
<is> (nothing|little) short of (criminal+|thug+|animals|gangster+|bullies|savages|a gang|feral)
(brassy|uncivilised|weird|odd|strange|dodgy|shady|shifty|crafty|unhinged|untamed|impenetrable|shameless|sulky|grumpy|big headed|backward|light fingered|screwed up|hard faced|stuck up|snide|smug|bratty|whiny|whingeing|sleazy|sluttish|slutty|tarty|skanky|pig headed|mulish|lairy|prickly|abrasive|cliquey|flaky|dim witted|slow witted|slippery|double dealing|parasitic|underhand|thieving|lying|cheating|good for nothing|trashy|common as muck|rotten|ratty|snotty|mardy|stroppy|arsey|obstreperous|bellicose|pugnacious|loudmouthed|potty mouthed|mealy mouthed|hard hearted|cold hearted|soulless|remorseless|conscienceless|spineless|gutless|brainless|clueless|mindless|useless|feckless|heedless)
(careless|irresponsible|foolhardy|imprudent|thoughtless|heedless|slapdash)
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
easy (prey|meat|pickings)
<is> [<very>] [all|both|always] [a|an|the|such a] [absolute|real|total|complete|utter|constant|right|perfect|living|bit of a] (nightmare+|embarrassment|disgrace|liability|liabilities|plague|scourge|curse|headache+|blight|bane|pain in the neck|pain|trial) (on|in|at|to|for|with|when|of|and)
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents|parent's|mother's|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
from [a|an] (troubled|dysfunctional|chaotic|rough|broken) (home+|family|families|background+|household+)
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
(<is>) [<very>] [too|now|so|deeply] entrenched
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
pathological
(shiftless|uncouth|boorish|brazen|brash|sneaky|conniving|petulant|truculent|bolshy|lippy|uppity|slovenly|vulgar|headstrong|incorrigible|depraved|amoral|immoral)
(unteachable|unreachable|irredeemable|incorrigible|unruly|unbiddable|beyond help)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
attitude (stinks|sucks|is (poor|bad|appalling|awful|wrong|terrible))
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
(clued up|switched on|tuned in|wised up|worldly wise|street wise|clued in) [about|on|to] [the] (streets|risks|men|drugs|dangers|police|world|scene|older _)
(an|a|such an|such a) (old|wise|older) (head|soul)
(old|wise) souls
(have|has|with) [got] <their> (head+|heads) [well|firmly|properly] screwed on
head+ [well|firmly] screwed on
(should|ought to) [all|surely] [now|by now] be able to (judge|spot|tell|read|handle|recognise|avoid) [_] (man|men|danger|risk|trouble|older _|a _|the _)
(know|knows|knew) (a thing or two|all there is to know|what is what|what's what|the ways of the world|all the (tricks|moves|dodges))
the (tricks of the trade|street knowledge)
(born survivors|natural survivors|survivors by nature|hustlers)
<is> [<very>] knowing
(can|could|may) [safely|well] be left to its own
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
(mind|head|outlook|attitude|body|confidence|manner|bearing|poise|ways|assurance|maturity) of (adults|grown _|women|men|an adult|a grown|a woman|a man|someone (older|twice|much older))
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
(men|women|man|woman|adults) who [can|will|could] make (<their> own|adult|informed) (choices|decisions)
(a lot|lots|plenty|so much|a great deal|a wealth|years) of life experience
(an adult|adult|a grown up|grown up|a mature|mature) (attitude+|approach|outlook|view+) (to|towards|of|on|about) [their|the] (sex|drugs|relationships|risk|life|men|alcohol|money|danger)
(men|women|adults) in all but (name|age|years)
(lost|lose) [all] <their> innocence
(little|nothing|not much) left to protect
<child> ... ... grow up (early|fast|young|quickly|quicker|sooner)
(man|men|woman|women|boys|girls) of the world
(adult|grown up|sophisticated|full|thorough|mature) (understanding|knowledge|view|grasp|awareness) of (sex|men|drugs|relationships|what (men|he|they) (want|wants|are after))
ready for (adult|older|grown up|sexual) (company|relationship+|attention|men|life)
(men|women|adults) before (their|his|her) time
(stop~|cease~) (being|to be) (children|a child)
adult in (outlook|manner|attitude|bearing|behaviour|<their> (ways|outlook|manner|dealings|tastes))
thank (us|you|anyone|anybody) for (treating|seeing|calling|regarding) them (as|like) (children|kids)
(as good as|next thing to|close to being) (adults|grown ups)
(body|bodies|figure+) of (women|men|a woman|a man|adults|an adult|grown _)
who have lived
(like|as) ... twice <their> age
(adult's|adults'|man's|woman's|grown up's) (grasp|understanding|knowledge|view|grip|sense) of
(is|are|was|were) (in effect|effectively|practically|to all intents) (the|a) (mum|mother|dad|father|parent+) (of|to|in) (the|this) (group|others|rest|house|friends|younger ones)
(is|are|were) (men|women|a man|a woman|adults) already
(take|takes|took|taken|bear|bears|bore) it like (men|a man|women|a woman|adults|grown _)
(<is>) [all|both] (men|women|adults|grown ups) (now|these days|today)
(girl+|boy+|lad+|child|children|kid+) (no more|no longer)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
(no point|no use|little point|no sense|pointless|patronising|insulting|silly|absurd|wrong) [in|to] (talking to|speaking to|talk to|speak to|treating|treat|lecturing|dealing with) (them|him|her|these _) (as if|as though|as|like) ... (children|kids|babies|a child|innocents)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(know|knows|aware of) <their> (power|effect|hold|appeal) (over|on|to|for) (men|him|older _|boys|the men)
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
make up (its|their|his|her) own mind+ [about|on|what|whether|if|who] [the|a|an|any|these|those|this|such|older] [older|_] (man|men|adult+|dealer+|risk+|drugs|sex|relationship+|boyfriend+|danger+|stranger+|him|them|lift+)
(perfectly|quite|fully|well|more than|entirely|plenty) (capable|able) (of|to) ((get|getting) (<self>|home)|(keep|keeping|stay|staying) (<self>|safe)|(cope|coping|fend|fending)|(live|living|travel|travelling) alone|(handle|handling|protect|protecting) <self>)
(act|acts|acting|serve|serves|live|lives) as [the] (adults|grown ups|parents|parent|carers|heads|head|man|woman) (of|in) [the|<their>|this] (household+|house|home+|family|families|flat)
(cope~|manage~|get by|gets by|got by) without [any] [help from|the help of|support from] (grown ups|adults|us|services|anyone|anybody|help|support|parents)
(well|quite|perfectly|fully|more than) able to (say no|refuse|walk away|protect|resist|take care)
capable of (giving|making) [informed|full|their own|valid|free] (consent|choices)
(can|could|may) be (trusted|relied on|relied upon|left|counted on) to (keep (out|safe|<self>)|look after <self>|get <self>|stay (safe|out)|manage|take care of <self>|be (sensible|safe|careful|alone))
(cope~|manage~|get by|gets by|getting by) (admirably|well|fine|brilliantly|perfectly|splendidly|ably|happily) [enough] without
can more than look after <self>
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (babysitting|minding|mothering|mollycoddling|nannying|rescuing|saving|telling|chaperone+|escort+|chaperoning|watching|lessons from us|protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
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
consented to [the|being|all|this|that] (filming|filmed|photographed|photograph+|pictures|images|video+|touched|what happened)
(need|needs|needed|want|wants|ask|asks) (little|nothing|next to nothing) (from|of) (adults|us|staff|services|anyone|anybody|grown ups)
(inured|accustomed|immune|hardened) to (violence|danger|abuse|fear|threats|knives|pain|fighting|it all)
used to (violence|danger|abuse|fighting|knives) and (take|takes|can|cope|are|is|do|does)
(will|would|should|can) [soon|all|quickly|no doubt|surely] (get over it|bounce back|shrug it off|be none the worse)
none the worse for (it|that|this|what)
tough cookie+
(understand|understands|understood|know|knows|knew) (perfectly|full|very|only too|quite) well what (the men|men|he|they|these men|older _|adults) (want~|is|are|was|were|expect~)
(know|knows|knew) how to (get what (they|he|she) (want~)|handle (men|a man|older _)|play (men|him|them off)|work (men|him))
(experienced|knowing|advanced|worldly|mature) beyond (what|anything|most|other|expectation+|all)
in charge of <their> own (lives|life|destiny|affairs|safety|bodies)
too (sharp|clever|canny|savvy|smart|wise|shrewd|knowing) to be (taken in|fooled|tricked|conned|caught out|led|groomed|exploited|had|used)
(do not|does not|did not) want for (protection|looking after|care|guidance|supervision)
(do not|does not|did not) need (a curfew|curfews|boundaries|rules|limits|a bedtime)
give~ as good as (they|it|he|she) get+
past the age (at which|when|where|of needing|for (protection|worry|minding|looking after))
(do not|does not|did not|will not) [really|actually] need (us|me|rescuing|saving|minding|watching over|mothering|any of us|a worker|a grown up|an adult|grown ups|anybody|collecting|fetching|chaperoning|a lift home)
(nobody|no one|we|staff|workers|services|adults|parents) [really|ever|much] (need|needs|needed) [not] [to] (worry|fret|fuss|lose sleep|be (worried|concerned)) (about|over|for) (<them>|these _)
no (need|reason|cause|call) [for _|for anyone|for anybody] to (worry|fret|fuss|be (worried|concerned)) (about|over|for) (<them>|these _)
(come|comes|coming) to no harm
(grown out of|outgrown|past|beyond) (needing|wanting|any need of|the need (for|of)) [a|an|the|any] (curfew+|adult+|lift+|supervision|looking after|parent+|rules|boundaries|bedtime+|protection|us|help|grown up+|collecting|minding)
(nobody's|no one's) (victim+|mug+|pushover+|doormat+)
no (victim+|pushover+|shrinking violet+|wallflower+|innocent+|mug+|fool+) [these|here]
<is> (far from|anything but|hardly|scarcely|not exactly|not) (helpless|defenceless|babes in arms|babes in the wood|shrinking violets)
(need|needs|needed) no [_] (adult+|parent+|grown up+|guardian+|comforting|consoling|reassuring|collecting)
(do|does|did) not need [to be] (comforting|comforted|consoled|consoling|reassured|reassuring|treated (like|as) (children|kids))
no need to (treat|see|think of|regard|handle|wrap) <them> (like|as|up|in)
(should|need|must|do) not [need to] be (treated|seen|regarded|thought of) (like|as) (children|kids|victims|little)
(therefore|so|hence|thus) [are|is] not [thought|considered|felt|seen|deemed|judged] [to be] (at risk|vulnerable|in need|a concern|in danger|a worry)
made of (stern|sterner|tough|tougher|strong|stronger) (stuff|material)
made of (iron|steel|granite|teflon|stone)
nerves of (steel|iron)
(have|has|with|grown|got) [a|very] thick skin+
as (hard|tough) as (they come|nails|old boots|boots)
tough as (nails|old boots|boots)
(tough|hard) nut+
(is|are|was|were) [<very>] (unbreakable|bulletproof|bullet proof|steely|indestructible|unflappable)
not easily (scared|frightened|shocked|rattled|upset|hurt|fazed|intimidated|cowed|daunted)
it takes a lot to (rattle|scare|frighten|shock|hurt|upset|faze|worry|impress)
nothing (rattles|shocks|scares|frightens|fazes|bothers|touches|hurts|surprises|upsets|daunts|worries) (them|him|her|these|this|the (boys|girls|lads|group|friends|young people))
(past|beyond) being (shocked|hurt|frightened|scared|upset|surprised)
(used|accustomed|hardened|immune|inured) to (that|this) (sort|kind|type) of thing
(take|takes|took|taking) (it|everything|things|this|all this|life|that) [all] in <their> stride
(it is|this is|that is|all|just|like) water off a duck's back
(it|everything|this|all this|it all) [all] (roll~|bounce~|slide|slides) [right|straight] off (them|him|her)
(shrug|shrugs|shrugged) (it|things|this|everything|that|anything) [all] off
(land|lands|landed) on <their> feet
(always|quickly|soon|just|simply|easily) (bounce|bounces|bounced) back
(can|could) (take|handle) a (punch|beating|knock|hit|slap|blow|kicking)
what (happened|they (see|saw|have seen)) [simply|just|really] (does|do|did) not [really|much|even] (bother|affect|touch|trouble|hurt|upset|worry|faze) (them|him|her|the _|these _)
no longer (touches|shocks) (them|him|her)
(do|does|did) not feel (it|things|pain|fear|this) (as|like|the way) [other|a|most|many] (children|child|others|_ children)
(does|do|did) not affect (them|him|her) (as|like|the way) [it|they] [would|does] [other|most] (children|others|them)
not bothered by (it|this|what|any)
seen [far|much] more [of life] than (most|many|some|any)
(deal|cope|contend) with (anything|whatever|everything|most things)
(drink|drinks|drank) ... under the table
(hold|holds|handle~) <their> (drink|ale|own drink)
not [people|ones|girls|boys] to be messed with
(a match for|more than a match for|the equal of|equal to) (any|a|most|grown|the) (man|men|adult+|grown _|dealer+|women)
dish it out
(act|acts|acted|play|plays) the (big|hard) man
(drink|drinks|smoke|smokes|fight|fights|swagger|swaggers|walk|walks|party|dance|swear|flirt|flirts) like (adults|men|women|grown _|a man|a woman|any man|sailors|troopers)
(hold|holds|carry|carries) <self> [like|as] [grown] (men|women|adults|a man|a woman)
(know|knows|knew) the (street|streets|street life|road life|roads|score|law of)
(have|has|with|full of|got) [their|a lot of|some|real] (street cred|street credibility|street knowledge|street sense|street wisdom)
law of the (street|streets|jungle)
(school|university) of (hard knocks|life)
(been|round|around) [round|around] the block
been there [and] done (that|it)
seen it [and] done it
(past master+|veteran+|seasoned operator+|old pro+|professional+|pro|pros|old hand+|experts) (at|in|of) (this|it|the game|dealing|selling|drugs|county lines|dodging|running|lying|handling men)
(businessmen|businesswomen|businessman|hard headed)
(know|knows|knew) how (the world|life|the street|the streets|the game|it all|men|the system|things) (works|work) [out there|on the street]
(know|knows|knew) how it works (out there|on the street|on road)
(know|knows|knew) [all|exactly|just] (about|what) (life|men|the world) [is] [about|all about|are|want]
(know|knows|knew) the facts of life
on the streets long enough
not as (green|innocent|naive|young|helpless|soft) as
not born yesterday
<is> (no|not) (fools|mugs|pushovers|innocents|lambs|babes)
<is> no (babies|baby|saints|little girl+|little boy+|kids|kid|child|children)
(spot|smell|tell) a (wrong un|wrong'un|bad one|bad man|dealer|predator|groomer|nonce)
weigh up (a|the|any|what) risk+
make up <their> own mind+ (about|on|who|whom|what) [who|whom|what] [they] (sleep|see|meet|go with|date|mix)
(it is|that is|this is) [all|entirely|really] up to (them|him|her) (who|whom|what) they (see|sleep|meet|go|date|mix|take|drink)
(it is|that is|this is|is) <their> own (business|affair|lookout|life|body|risk|funeral)
<is> [nearly|almost|just about|practically] of age
nothing [much|ever] gets past (them|him|her)
(run|runs|ran) a tight ship
(look|looks|turn|turns) to (nobody|no one|none)
not children in (any|the|a) [_] sense
not [really|truly] children in any
<is> [all|now|already|fully|quite] grown [now] (and|enough|so)
<is> [<very>] (clued up|wised up|switched on|street smart|road wise)
(know|knows|knew|understand|understands) the (risk+|danger+|streets|game) [far|much] better than
(competent|fit) to (consent|give consent)
cool (customer+|as cucumbers|as a cucumber)
smooth operator+
nothing touches (them|him|her)
<is> [already|quite|proper|real] (little|miniature|mini|proper) (women|men|ladies|gentlemen)
(happy|content|fine|glad|like|likes|prefer|prefers) [to be|being|when] left to <their> own devices
whom nothing (touches|scares|shocks|frightens|hurts)
(will|would|can|could) cope with (anything|more than|whatever|most)
hardy and (will|can|need)
looking after number one
(do|does|did) not need telling
have <their> wits about <them>
(their|his|her) wits about <them>
not come to (grief|harm)
(could|can|would|might|may) [easily|well] be (taken|mistaken) for (a|an|twenty|eighteen|nineteen|adults|men|women|much|grown|someone|young (men|women|adults))
(you|one|nobody|no one) would (not|never) (know|guess|think|believe) [it|that] [they|she|he] [is|are|were|was] [only|just|still] [_]
(stand|stands|stood) on <their> own [two] feet
(do|does|did|get|gets|got|manage~|cope~|live|lives) [perfectly|just|quite] (fine|well|by|along) [fine|well|on] [by|on] (<self>|<their> own)
<is> <their> own (boss|bosses|master|masters)
(pay|pays|paid|paying) <their> [own] (way|keep|rent)
(earn|earns|earned|earning) <their> own (living|keep|way)
lead~ <their> own lives
adult (relationship+|hours|tastes|habits|appetites|lifestyle+)
sexually (confident|knowing|assured)
(nearly|almost|practically) (adults|an adult|grown ups)
(past|beyond) (protecting|protection|being protected|childhood)
all but (grown|adult|grown up)
too big (to be told|for (rules|bedtimes|boundaries)|to need)
childhood (is|was) [long] (over|behind|gone|finished|done|a distant)
<their> childhood (behind|long ago|years ago)
(leave~|left|put) [<their>] childhood [long] behind
too far gone for
(done|finished) with (being children|being a child|childhood)
(gave|give|given) up (being|acting like|playing at being) (children|a child)
(children|a child|child) (in name only|only in name|only on paper|on paper only|in name alone)
(do|does|did) not (act|look|behave|seem|sound|come across|come over|present|strike us|talk|speak|think|live) (like|as|to be) [a|any] [normal|ordinary|little|real|typical|usual] (children|child|kids|kid|victims|victim|thirteen year olds|fourteen year olds|children do)
(unlikely|hardly|strange|poor) victims
least vulnerable
(mother+|mum+|father+|dad+|parents) to (the (rest|others|younger|little)|them all|each other)
like [little|second|small] (mother+|mum+|mummies|fathers|dads) [to]
(mother|father|parent|mothers|fathers|parents) the (rest|others|younger|little|group)
(run|runs|ran) the (house|household|home) [at home]
(act|acts|acted) as [the] (adults|grown ups|parents)
(size|height|strength|build) of (men|grown men|a man|women|adults)
(tower|towers|towered) over [<their>|the|most|all] (teachers|staff|adults|officers|workers|men|parents|mothers|teacher|worker)
bigger than (most|many|any|the|their|some) (officers|adults|teachers|men|staff|workers)
built like [grown|full grown] (men|a man|adults|women)
(look|looks|looked) every (bit|inch|day|year) [of] [_] (eighteen|nineteen|twenty|adult+|man|men|women|woman|grown)
(men|man|women|ladies) of the (group|gang|crew|class|squad)
(independent|self possessed|mature|capable|self sufficient|self assured|worldly) young (women|woman|men|man|adults|ladies|people)
childish things
(fully fledged|full blown|fully formed|fully paid up) (adult+|men|women|man|woman)
street (sense|smarts|nous|wisdom|craft|cunning|instincts)
(done|seen|lived) more (living|life|of life|of the world) than
(sophisticated|full|thorough|adult|advanced) (understanding|knowledge|grasp|awareness) of (how|what|exploitation|grooming|danger+|risk+)
(could|can) run (a (business|company|house|home)|<their> own|the country)
(know|knows|knew) [far|much|a lot] more about (sex|men|drugs|life|crime|the world|the street) than
(fight|fights|fought) <their> own (battles|corner)
(get|talk|dig|bail) <self> out of (trouble|anything|scrapes|most things|danger|it|tight spots|any)
(nobody|no one) (would|will|dares|dare|is going to) (pick on|mess with|cross|dare) [to] (them|him|her|touch|cross)
<is> [perfectly|quite|just|absolutely] (fine|all right|okay|alright) (on <their> own|alone|by <self>|without (us|adults|supervision|anyone|help))
(wise|men|women|grown up) before <their> time
capable of (saying no|refusing (men|him|them)|walking away|protecting <self>|resisting)
<is> young (women|men) (and|who) (can|should|must|know|are able|will|have|may)
lived (two|three|several|many|more|a hundred|a dozen) (lifetimes|lives)
(tough|hard) customer+
<is> [<very>] mature (individual+|people|characters|persons)
(men|women|adults) in (boys'|girls'|children's|a child's|a boy's|a girl's) (bodies|body|clothing|clothes)
not need (holding|leading|taking) by the hand
in the ways of (the world|men|life|adults)
(could|can) teach (us|most adults|staff|their teachers|adults) a thing
(left|leave) [far] behind [any|all] (childhood|childish)
street (skills|survival skills|instinct+)
<is> [<very>] (strong|tough|big|grown) young (men|women|man|woman)
as (adults|men|women|grown ups) and (should|must|can|need to|ought to) be (treated|seen|spoken to|regarded|dealt)
(<their>|<owner>) adult (behaviour|manner|ways|outlook|bodies|confidence|attitude+|clothes|looks|appearance|tastes)
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(wise|streetwise|savvy|experienced|mature|sharp|canny|shrewd|worldly) enough to (spot|tell|recognise|judge|avoid|protect|keep|say|sense)
(can|could|may) [safely|well] be left to (deal|fend|cope|look after|<their> own devices|find their own)
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
<is> [<very>] independent and (make~|need|needs|do|does|can|could|decide~) ...
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
(emotionally|mentally|psychologically) (robust|strong|tough|resilient)
robust
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
(go|goes|going|went|walk~|turn~ up|sit|sits|come|comes) [about|around|round|in|out|up] in (pyjama bottoms|pyjama tops|slippers|dressing gowns|bare feet)
with <their> (ties|shirts|skirts|ties and _|blazers|socks) (off|out|rolled|hanging|undone|untucked|rolled up|down)
(look|looks|looked) like (models|film stars|dolls|tramps|scarecrows|a catwalk|twins|clones|an advert)
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
unlikely (to (engage|change|attend|accept|comply|cooperate|respond|listen|stop)|[that] <they> will [ever] (engage|change|attend|accept|comply|cooperate|respond|listen|stop))
(could not|could hardly|cannot) care less
will (deny|argue with|lie about) (it|everything|anything|whatever)
(will|would) have nothing [whatever|whatsoever] to do with (us|services|adults|staff|any|anyone|anybody|the (school|service|worker+|police|youth|team|council|panel|plan+|offer+|session+)|professionals|workers|school|police|help|social|support|it)
(at no point|at no time|at no stage) [_] (accept|listen|take|engage|attend|answer|tell|show|follow|heed|try|cooperate|accepts|listens|takes|engages|attends|answers|tells|shows|follows)
(cannot|will not|never|could not|can not) get a straight answer
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
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
(make~|made) no difference (what|how|who) [is|was|we|they|staff|anyone] ... (offered|offer|tried|try|done|do|said|say)
nothing [that|_] [is|was] (said|told|explained) to (them|him|her|the _) (goes in|sinks in|gets through|registers|sticks)
(heading|headed|bound|destined|on course|heading straight|head) for (prison|jail|a cell|custody|the scrapheap|a life|borstal|the gutter|the dock)
nothing (will|would|can|could) (change|alter|shift|sway) (<their> (mind+|ways|behaviour|habits)|them|him|her)
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
(not once|not ever|on no occasion|at no time|at no point) (have|has|did|do|does|will|would|had)
under no circumstances
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(constantly|continually|continuously|endlessly|consistently|perpetually|forever|persistently) (undermine~|push~|provoke~|demand~|disrupt~|complain~|interrupt~|abscond~|lie|lies|minimise~|exaggerate~|manipulate~|intimidate~|disrespect~|(go|goes|going|went) missing|seek~ (attention|trouble))
(not one|none|neither) of (them|the _|these _) [boys|girls|friends] (has|have|will|would) ever (told the truth|admitted|apologised|turned up|listened|engaged|attended|kept|answered|shown|accepted|finished|owned|tell the truth|admit|apologise|turn up|listen|engage|attend|keep|answer|accept) ...
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
did not even (read|reply|answer|open|look|ring|ask|try|call|turn up|bother|acknowledge|pick up|return|write|check|log|record)
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
(answer+|response+|reply|replies|effort+|attempt+|plan+|apology|offer+) (was|were|is|are) [<very>] (feeble|lame|woeful|pitiful|paltry|derisory|half hearted|lackadaisical|pathetic|laughable|risible|dire|shambolic)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads|three|four|five|six|seven|eight))
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
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(keep|keeps|kept|keeping|hold|holds|held) ... ... [_] at arm's length
(make|makes|made|making) [its|their|the usual|nothing but] excuses
(ignor~|breach~|broke|flout~|disregard~|forgot|overlook~|bent) (its|their) own (policy|policies|procedure+|rules|guidance|standards|promise+|advice|protocol+)
(?:spoken to about|persuaded? to|encouraged? to|might be got to|into) turn(?:ing)? (?:on|against) (?:the others|each other|one another)
any (?:word|news|sighting|whisper) (?:of|on|about) (?:where|(?:where|whom?|what) YOUNG(?: [\w’]+){0,4}?) (?:would be|is) (?:very )?(?:welcome|useful)
(?:worth|useful|helpful) (?:noting|knowing|recording|to know|to note) (?:who|which of YOUNG) (?:was|were|had) (?:carrying|holding|spending|flush)
(?:check|test|verif|disprov)\w* (?:the |YOUNG['’]s? |their )?alibis?
(?:serial|frame|phone|registration|imei) numbers (?:\w+ ){0,4}?(?:compared|matched|checked) (?:with|against|to)
(?:tell|distinguish|separate|sort)s? (?:[\w’'-]+ ){0,5}?from the (?:hard[ -]core|hangers-on|ring-?leaders|main players)
POLICE (?:would |will )?be (?:very |most )?(?:interested in|grateful for|keen on|glad of) (?:any|anything|whatever|names|sightings|what|whoever)
(?:police|force|officers?|sergeant|squad)['’]s? eyes
(?:adds? to|fills? (?:the )?gaps in|improves?|builds? on|deepens?) what POLICE (?:already )?knows? (?:of|about|on)
matters? (?:\w+ )?(?:most|more|much) to POLICE
rul(?:e|es|ing) (?:YOUNG|him|her) (?:in|out)
POLICE (?:[\w’']+ ){0,12}?(?:main|key|principal) players
(?:fit|fits|match|matches|matched|tally|tallies|coincide|coincides) (?:with )?the (?:pattern|times?|dates?|timing|locations?) of (?:the |recent )?(?:\w+ )?(?:burglar|robber|theft|stabbing|crime|break-in)\w*
YOUNG (?:is|are) the weak(?:est)? links?
(?:lets?|allow\w*|help\w*|enabl\w*|shows?|tells?) POLICE (?:to )?(?:see|know|tell|learn|work out|understand|find out)?\s?(?:at a glance )?(?:who|which)(?: of YOUNG)? (?:\w+ )?(?:calls? the shots|gives? (?:the )?orders|leads|runs|carr(?:y|ies)|sells?|deals?|steals?|is behind|started|to)
which (?:of them|of YOUNG|households?|address(?:es)?|homes?|families) (?:should|must|is to|are to|to) be?\s?(?:visited|visit|picked up|brought in|lifted|searched|search|raided|raid) (?:first|next|with)
(?:who|which) (?:in|of|among) YOUNG (?:would|might|could|may|is likely to|is ready to) (?:\w+ )?(?:talk|speak|inform|give (?:evidence|names|up))
(?:to|should|will|can|must) (?:visit|enter|search|raid) (?:[\w’']+ ){0,4}?(?:with|under)\s+(?:a )?(?:search )?warrants?
YOUNG (?:\w+ ){0,4}?(?:given|assigned|allocated|awarded|put in|placed in) (?:an? )?(?:threat|harm|danger|nuisance|offending|crime) (?:levels?|grades?|ratings?|bands?|scores?)
(?:phones?|handsets?|devices?) (?:should|must|will|need to|ought to|are to) be (?:looked (?:at|through|into)|gone through|searched|checked|read|opened) (?:by POLICE|(?:in order )?to (?:establish|see|find out|learn|identify|show|prove|discover))
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|(?:four|five|six|seven|eight)|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
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
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,8}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls|them|each)
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
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|(?:holding|holds)(?! (?:back|hands|out|the (?:door|gate|sponge|hose|bucket|rope|ladder|torch|lamp|umbrella|mic|microphone|map|pen|cards)\b))|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
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
(?:give|gives|hand|hands|pass|passes|send|sends|supply|share|shares) POLICE (?:with )?the (?:\w+ )?(?:travel|card|call|location|door|swipe|browsing) (?:history|records?|logs?|data)
(?:travel|card|call|location|swipe|browsing) (?:history|records?|logs?|data) of YOUNG
at the (?:disposal|service) of POLICE
stills of YOUNG
(?:feed|feeds|fed|report|reports|pass|passes|put|send)(?:ing)? (?:[\w’']+ ){0,14}?(?:to|into) (?:the )?(?:police|force|cctv|ground) (?:control(?: room)?|command|system|desk)
(?:circulat|shar|distribut|send|pass|e-?mail|giv|issu)(?:e|es|s|ing|ed)? (?:YOUNG['’]s?|their) (?:names|photographs|photos|pictures|images|descriptions|details)(?: and \w+)? (?:to|with|among|round) (?:\w+ ){0,4}?(?:businesses|shops?|shopkeepers|traders|guards?|security|retailers|stores?|pubs?|landlords|stewards|wardens?|drivers|patrols?|police|officers)
(?:pass|report|send|feed|relay|give)(?:s|ed|es)?(?: on| back)? to POLICE (?:[\w’',-]+ ){0,14}?(?:who|whom|which of YOUNG|what was said)
(?:mak\w+|keep\w*|kept|tak\w+|compil\w+) (?:a |the )?(?:\w+ )?(?:note|log|list|record|tally)s? for POLICE (?:of|on|about) (?:who|whom|which of YOUNG|YOUNG|when YOUNG|where YOUNG)
(?:more|information|names|something|anything) (?:can|could|may|might) be (?:got|had|gleaned|drawn|extracted|learned|obtained) (?:from|out of) YOUNG
(?:pass|share|send|give|hand|forward|supply|email)(?:s|es|ing)? (?:the |any )?(?:clips?|stills?|footage|photographs?|pictures|images|recordings?) of YOUNG (?:on |over )?(?:to|with) POLICE
(?:photographs?|pictures|log|logs|list|lists|records?|notes?|down|register) (?:[\w’',-]+ ){0,3}?(?:of|which of|who|whom|when|where|what) YOUNG['’]?s? (?:[\w’',-]+ ){0,16}?(?:give|hand|send|pass|forward|email|share)(?:s|ing|ed)? (?:it|them|this|(?:the|a) (?:\w+ )?(?:file|list|log|names|notes?|pictures|register|copy|footage))(?: on| over)? (?:to|with) POLICE
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
(?:to|with|for|by|from|via|through) (?:the )?(?:\w+ )?(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
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
(?:ring|call|phone|radio|text|alert|message|e-?mail|notify|tip off)(?:s|ing)? (?:101|999|the control room|the cctv room|POLICE) (?:whenever|when|if|as soon as|each time|every time) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?|books?|boards?|enters?|leaves?|goes|go)
(?:post|pin|put|display|hang|place|stick)(?:s|ed|ing)? (?:up )?(?:the )?(?:photographs?|photos|pictures|images|stills|descriptions|names) of YOUNG (?:\w+ ){0,4}?(?:staff ?rooms?|shops?|stores?|tills?|counters?|guards?|security|control room|back office|police station)(?! (?:exhibition|window display))
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|posing as|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
(?:gather|collect|take|note|log|record|list|obtain)(?:s|ed|ing)? (?:the )?(?:names|details) of (?:anyone|anybody|those|all|everyone|everybody|whoever|people|others) (?:\w+ ){0,3}?(?:with|around|beside|near) (?:them|YOUNG)
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
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|(?:four|five|six|seven|eight)))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|(?:four|five|six|seven|eight)|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|(?:four|five|six|seven|eight))|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police|officers))
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
(?:check|match|compare|run)(?:s|ed|ing)? YOUNG (?:\w+ )?(?:against|through) (?:the |a |its )?(?:[\w’']+ ){0,2}?(?:banned|barred|exclusion|wanted|police|crime|gangs?|offender|nominals?|intelligence|custody) (?:list|database|register|system|records)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
subjects? \d+
plac(?:e|es|ed|ing) YOUNG (?:at|near|close to|in the area of) (?:the )?(?:scene|robbery|burglary|stabbing|incident)
YOUNG (?:has |have |had )?(?:gone|went) to ground
(?:the|their|its) stash (?:is|was|moves|has)
can expect a knock
(?:put forward|nominated|selected|listed|adopted) (?:for|onto|on|by) (?:the )?(?:\w+ ){0,2}?(?:violence|offender|nominal|gangs?|crime|harm)(?:[ -]\w+)? (?:cohort|list|matrix)
subjects were (?:seen|observed|stopped|spoken to|followed|arrested)(?! as\b)
(?:custody|arrest) records? (?:show|link|place|confirm|reveal|indicate)s?
(?:by|from|through|in) custody records
(?:when|if|whenever|once) (?:one of |any of )?YOUNG (?:is|are) wanted(?=[.,;]|$| by| for)
(?:identif\w+|names?|naming|target\w*|pursu\w+|find\w*|expos\w+|against|establish\w*|learn|who)\s+(?:(?:is|are|were) )?(?:the |its |these )?ring-?leaders?
(?:case against|chain of command|crime (?:groups?|pattern)|crime (?:wave|spree)|criminality|criminally active|decamped|evidence against|integrated offender|joint enterprise|known to (?:the )?police for|lines? of (?:enquiry|inquiry)|made an example of|modus operandi|offend next|who suppl(?:y|ies) whom)
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
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
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
(?:act|acting|take action|taking action|proceed) against (?:the |this |these )?(?:group|members|young people|lads|boys|(?:four|five|six|seven|eight)|friends)
focus (?:of|for) (?:\w+ )?(?:proactive|police|policing|enforcement|disruption)
(?:to|will|should|must|and|or|by|can) disrupt(?:ing)? (?:the |these |this )?(?:young people|lads|boys|girls|friends|cohort|(?:four|five|six|seven|eight))(?!['’])
(?:operators?|cctv|control room|guards?|security|officers?|police|patrols?|wardens?|analysts?)(?: [\w’']+){0,10}? (?:to|will|should|must) (?:\w+ )?(?:track|trail|monitor|shadow|tail|log) YOUNG(?!['’]| (?:safely|home))
so that YOUNG (?:is|are|can be|will be|get|gets) (?:\w+ )?(?:stopped|searched|watched|filmed|arrested|caught|challenged|deterred)(?! (?:less|fewer|fairly|only|from|with|by|over|out)\b)
YOUNG (?:\w+ ){0,3}?(?:as|is|are) (?:the |a )?(?:main |key |biggest |prime )?(?:drivers?|source|cause) of\s+(?:\w+ )?(?:robber\w+|crimes?|thefts?|burglar\w+|violence|disorder|asb|anti-?social|shoplifting)
known (?:vehicles|phone numbers|accounts|handles|haunts|hang-?outs)
(?:partner|partnership|community|police) (?:partnership )?(?:information|intelligence) (?:sharing )?(?:forms?|reports?|submissions?|logs?)
(?:to|and|will|should|must) search (?:(?:the )?(?:bags?|pockets|homes|lockers|rooms) of )?(?:every|each|all|any)(?: of)? (?:the )?(?:young (?:people|person)|boys?|girls?|lads?|members?|pupils?|one of|(?:four|five|six|seven|eight)|group|them)
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
YOUNG (?:will|should|must|is to|are to|can) be (?:made )?(?:the )?subject (?:of|to) an? (?:\w+ )?(?:injunction|behaviour order|criminal behaviour order|curfew|banning order)
(?:with a view to|to support|towards|in support of|evidence for|case for|grounds for) (?:possession|eviction|committal|injunction|contempt) (?:proceedings|action|orders?|hearing)?
warrants? (?:\w+ ){0,6}?(?:granted|signed|issued by)
injunctions? (?:\w+ ){0,6}?against YOUNG
community protection (?:warnings?|notices?) (?:\w+ ){0,4}?(?:for|on|against|to) YOUNG
(?:stop[ -]and[ -]search(?:es)?|searches|stops) of YOUNG (?:\w+ ){0,3}?(?:productive|fruitful|successful|effective|yielded|paid off|worked)
seizures? (?:from|off) YOUNG
(?:may|might|could|should|will|would) (?:well )?(?:lead to|result in|bring about) (?:an |further |more )?arrests?
(?:support|strengthen|back|inform|help|assist|bolster)\w* (?:with )?(?:\w+ ){0,2}?(?:applications?|bids?|case) for (?:an? |the )?(?:\w+ ){0,3}?(?:closure|dispersal|injunction|protection|behaviour|exclusion|banning|civil)\s(?:order|notice|zone|power|injunction)s?
evidenc(?:e|es|ing) (?:of )?the (?:nuisance|disorder|anti-?social behaviour|offending|harm|trouble) (?:that |which )?YOUNG (?:\w+ )?(?:cause|commit)s?
(?:clear-up rates?|(?:dawn |police )raids?|(?:from|out of) circulation|in the act|planned arrests?|red-handed)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the (?:four|five|six|seven|eight)|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
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
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|(?:four|five|six|seven|eight)|them)
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
(?:calls|reports|complaints) (?:made )?to (?:the )?(?:police|101|council) (?:about|on|concerning|regarding|involving|against) YOUNG (?:\w+ ){0,2}?(?:fall|fell|drop|dropped|halve|halved|reduce|decrease|go down|down|fewer)
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
dispersal (?:orders?|powers?|zones?|notices?|areas?) (?:(?:is|are|was|were) (?:\w+ )?(?:needed|required|justified|the answer)|(?:would|will|could|should|may|might|can) (?:\w+ )?(?:stop|prevent|clear|keep|break|help|solve|end|deter|reduce|cut|tackle))
(?:initiative|upper hand|advantage) (?:away )?from YOUNG
(?:issue|issues|serve|serves|hit) YOUNG with (?:[\w-]+ ){0,2}?(?:fines?|penalty notices?|fixed penalties)
(?:pressure|heat) on YOUNG (?:should|must|will|has to|needs to) be (?:kept|maintained|stepped|turned|increased|ramped)
(?:keep|turn|ramp|step)(?:s|ing)? up (?:the )?(?:pressure|heat) on YOUNG
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
(?:to|means to|can|will|should|must) disrupt YOUNG(?!['’])
(?:fewer places (?:they have |for them )?to hide|nowhere (?:left )?(?:for YOUNG )?to hide)(?! from)
(?:sooner|before|until|so that|way) (?:the )?(?:group|network|gang|cohort|they|it) (?:can|should|must|is|are|will) (?:to )?be (?:broken (?:up|apart)|taken apart|rolled up|brought down)
(?:group|network|gang|cohort) (?:can|should|must|will|needs? to|ought to|has to) be (?:taken apart|picked apart|rolled up|brought down|smashed)
before YOUNG (?:strikes?|offends?|steals?|robs?|attacks?) (?:again|next)
YOUNG (?:\w+ )?operat(?:e|es|ed|ing) (?:on foot|by (?:moped|bike|car)|out of|across the (?:town|borough|county|city))
(?:without|stop|stops|prevent|prevents|deny|denies) YOUNG (?:from )?(?:being (?:\w+ )?able to\s+)?(?:operat(?:e|ing)|(?:any |a )?(?:foothold|room|space|freedom) to operate)
(?:town|centre|estate|park|high street|parade|station|square|market|streets?|precinct|arcade|shops?|village) (?:\w+ )?(?:is|are|be|stays?|becomes?|kept|keeps?) (?:\w+ )?(?:free|rid|clear|empty) of YOUNG(?!['’])
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
(?:managed|tasked|tracked) (?:through|at|via|by|under) (?:the )?(?:\w+ )?(?:offender|nominals?|gangs?|tasking|crime) (?:meetings?|panel|management|board|process|programme|tasking)
(?:offen[cs]es|crimes?|thefts|robberies|burglaries|shoplifting) (?!of |on |against |from )(?:[\w’']+ ){0,4}?(?:rises?|peaks?|spikes?|increases?|clusters?|doubles?) (?:\w+ ){0,3}?(?:when|whenever|where) (?:[\w’']+ ){0,5}?YOUNG(?!['’])
(?:scope for|mount|mounts|run|runs|plan|plans|plans? for|launch|launches|stage) (?:an? )?(?:joint|further|weekend|night-time|partnership|police) operation(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit))
(?:will|to|should|must|can|and) (?:stop|search|question|challenge|film|photograph)s? YOUNG (?:[\w’']+ ){0,4}?(?:on sight|at every (?:turn|opportunity|visit)|(?:each time|every time|whenever|when) (?:they|YOUNG) (?:are|come|go|enter|meet|gather|appear|leave|pass|turn)s?)
(?:will|to|should|must|can) search YOUNG (?:[\w’']+ ){0,4}?(?:every|each) (?:morning|day|evening|night|afternoon)
(?:tenanc(?:y|ies)|homes?) (?:is|are|will be) at (?:stake|risk) if YOUNG (?:is|are|do|does|come|meet)s?
run an operation (?:[\w’']+ ){0,8}?(?:to|and) (?:catch|stop|arrest|deter)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|(?:four|five|six|seven|eight)|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
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
(?:arrests|arresting|culprits?|detections?|forensic\w*|handling|intercept\w*|modus operandi|policed|prosecut\w+|surveillance|tip-?offs?|trawl|warrants?(?! cards?))
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
(?:hears?|hearing|heard) (?:voices|a voice (?:telling|that|in (?:his|her)))
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
(?:swallow(?:ed|s)|drank|drunk) (?:some )?(?:bleach|batteries|a battery|glass|antifreeze|detergent)
stomach pumped
(?:dialysis|chemotherapy|radiotherapy|transfusions?|biops(?:y|ies)|colonoscopy)
(?:tube|peg)[ -]?fed
(?:nasogastric|feeding tube)
(?:anaemic|long covid|alopecia|glaucoma|jaundice|sepsis|vertigo|tinnitus|angina)
(?:has|had|having|needs) (?:his|her|an?|only) (?:\w+ )?(?:appendix|tonsils|spleen|kidney|wisdom teeth|gall ?bladder|grommets|adenoids)
(?:has|with|on) (?:only )?one (?:kidney|lung|eye|working \w+)
(?:was|were) (?:\w+ )?premature
skin grafts?
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
(?:chlamydia|gonorrhoea|syphilis|genital \w+|hiv|sexually transmitted|sti(?:s| test| clinic)?)
been (?:\w+ )?drinking (?:since|every|heavily|again)
(?:on|takes|taking|fitted with|given|had|has) (?:the|a|her) (?:coil|(?:contraceptive )?implant|pill|morning[ -]after\s?pill|depo)(?:\sfitted)?
(?:roaccutane|lithium|naltrexone|buvidal|clozapine|quetiapine|risperidone|aripiprazole|mirtazapine)
(?:drinks|drank|drinking) (?:a|two|three|half a|several|\d) (?:\w+ )?(?:bottles?|litres?|cans?|pints?) of (?:vodka|gin|rum|whisky|cider|wine|beer|lager|spirits)
(?:in|through|to|into|needs|needed|of) (?:a )?(?:detox|rehab)\b
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methadone|methylphenidate|ritalin|sertraline)
(?:takes?|on) (?:\w+ )?(?:tablets|pills|capsules|insulin|antidepressants|steroids|antibiotics) (?:for|to|every|each|twice|since)
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
waiting list for (?:an? |the )?(?:\w+ ){0,2}(?:assessment|therapy|counselling|treatment|clinic|surgery)
(?:in|into|to|out of) (?:intensive care|the high dependency unit)
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
(?:send? )?tribunals?
(?:processing speed|slow processing|working memory)
(?:has|uses|given|with) (?:an? )?(?:exit|time-?out|toilet|reading) (?:card|pass|pen)
(?:a reader|a scribe|extra time) (?:for|in) (?:(?:his|her|the|all) )?(?:exams?|gcses?|tests?|mocks?)
predicted (?:nothing |no |only )?(?:\w+ ){0,2}?(?:grades?|threes?|fours?|fives?|passes|an? (?:one|two|three|four|five|six|seven|[1-9]))
(?:access arrangements|alternative provision|ehcps?|ieps?|learning mentor|peps?|pru|pupil referral unit|semh|special educational needs?|special school|statemented)
ehc (?:plan|needs|assessment)s?
education,? health,? and care
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
(?:individual (?:healthcare|support) plan|(?:pastoral|behaviour) support programme)
send? (?:support|register|needs|statement|provision|status|plan)
(?:has|have|had|with|for|of) send?
statement (?:of|for) (?:special|sen|speech|autism|learning)
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:got|given|served|had|has|another|second) (?:a |another )?fixed[ -]term (?:in|for|last|this|after|over)
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
(?:educated|taught|schooled) at home
(?:dual|dually)[ -]registered
(?:not|never) been in (?:a (?:lesson|class(?:room)?)|lessons|class) (?:since|for|all)
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
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks?|maths|english)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
at the level of (?:an? )?(?:year|child|\w+[ -]year[ -]old)
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|brother|sister|nan|gran)['’]s (?:funeral|grave|cancer|trial|stroke|suicide|overdose)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
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
(?:step-?(?:father|dad|mother|mum)|(?:his|her|yp\d+['’]s) (?:father|dad|mother|mum)|mum['’]s (?:partner|boyfriend)) (?:who )?(?:has |had )?(?:put|threw|thrown|smash\w*|punch\w*|hit|beat\w*|stabb\w*|broke|killed|strangl\w*)
(?:whose|(?:his|her|yp\d+['’]s)) (?:step-?)?(?:mother|mum|mam|father|dad|parents?|brother|uncle|nan) (?:\w+\s+)?(?:hits?|beats?|beat|slaps?|slapped|kicks?|kicked|punch(?:es|ed)?|hurts?|strangled|locks?|locked|burns?|burned) (?:him|her|yp\d+)
(?:domestic (?:abuse|violence|incidents?|disputes?|disturbances?|call-?outs?)|violence between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|slapped|punched|kicked|strangled|choked|burned|scalded|threatened|starved|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
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
deprivation of liberty
(?:has|had|with|given) (?:(?:a|an allocated|another) social worker of (?:his|her|their) own|(?:his|her|an) (?:own|allocated) social worker)
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
sle(?:pt|eping) in (?:a |the )?(?:\w+ )?(?:porch|doorway|shelter|garage|shed|tent|van|tunnel|subway|launderette|graveyard)
(?:mother|mum|father|dad|parents?|carer) (?:has |had )?changed the locks
(?:family|mother|mum|father|dad|parents?|carer) (?:\w+ ){0,8}?lost the (?:flat|house|home|tenancy|caravan)
(?:leav(?:e|es|ing)|left|put|puts) (?:him|her|yp\d+) (?:on an? (?:\w+ )?(?:sofa|floor|mattress)|with\s+nowhere to (?:live|sleep|stay)|without a (?:home|bed|roof))
(?:on|to) an? (?:\w+['’]s? )?(?:sofa|floor) (?:in|at) (?:an?other|a different|an?) (?:\w+ )?(?:town|city|borough|county|house|flat)
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in an?(?! (?:\w+ ){0,2}?(?:village|hamlet|town|city|suburb|street|road|close|valley|place|part|area|neighbourhood|postcode|country)\b)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:evict(?:ed|ion|s)|homeless(?:ness)?|no fixed (?:abode|address)|overcrowd\w+|rent arrears|sofa[ -]?surf\w*)
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
no (?:bed|room|place|space) (?:at home|for (?:him|her|yp\d+) (?:at|in))
sleeps in (?:the|a|his|her) (?:\w+[’']s )?(?:car|van|shed|garage|tent)
(?:forbidden|not allowed|unable|banned) (?:to see|from seeing) (?:his|her|yp\d+[’']s) (?:\w+ )?(?:mother|father|mum|dad|brother|sister|parents?|siblings?|family)
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
(?:goes|go|going|went|does|often) without (?:a )?(?:meals?|food|dinner|tea|breakfast|lunch|heating|a coat|shoes)
(?:has|had|have|with|got) no (?:passport|visa)
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
(?:guilty plea|pleaded (?:not )?guilty|found (?:not )?guilty|acquitted|pleads guilty)
sentenc(?:e|ed|ing) (?:to|for|of|at|in)
(?:custodial|suspended|community|prison|his|her) sentence
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
report(?:s|ed|ing)? to (?:the|a) (?:police station|probation|youth justice|yot|yjs)
sign(?:s|ed|ing)? (?:on )?(?:at|with) (?:the|a|his|her) (?:police station|youth justice|yot|yjs|probation)
recalled to (?:custody|prison|the secure)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 24 24 24 25 26 26 26 27 27 27 27 27 28 28 28 30 31 31 32 32 32 32 32 34 35 35 35 35 36 38 38 38 38 39 41 41 41 42 42 43 44 44 46 46 46 46 46 46 46 46 46 46 46 47 47 47 47 47 48 49 50 50 51 51 51 52 52 52 54 54 54 55 55 55 56 56 56 56 57 57 57 57 58 58 58 58 58 59 59 59 59 60 60 61 61 62 63 63 63 63 63 63 63 64 64 64 64 64 64 64 64 65 65 66 66 67 68 68 69 69 69 69 69 70 71 71 71 72 72 73 73 73 74 74 74 75 75 75 75 75 75 76 76 76 76 77 77 77 77 78 79 80 80 80 81 82 82 83 83 84 84 84 85 85 86 86 86 86 86 86 86 86 86 86 86 87 87 87 87 87 87 87 87 87 87 87 87 87 88 89 89 90 90 90 90 90 90 91 91 92 92 92 92 92 93 93 94 94 94 94 94 94 94 95 95 95 95 95 96 96 97 97 97 97 97 97 98 99 100 100 101 101 101 101 102 102 102 103 103 104 104 104 105 106 106 107 108 108 109 110 111 112 112 112 113 113 113 113 113 113 113 113 114 115 116 117 117 117 117 117 117 118 118 118 118 119 119 119 119 120 120 122 122 123 124 124 124 124 124 124 124 124 125 126 126 127 128 129 129 130 130 130 130 130 130 130 131 131 131 132 133 133 133 133 133 133 134 135 136 137 137 137 137 138 138 138 138 139 139 140 140 140 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 142 142 142 142 142 142 142 143 143 144 144 145 145 145 146 146 146 146 146 146 147 147 147 148 148 149 150 150 151 151 151 152 152 152 152 152 152 153 153 153 153 154 155 155 155 155 155 155 156 156 157 157 159 159 160 161 161 161 162 162 162 162 162 162 162 162 163 163 163 163 163 163 163 163 164 164 165 166 167 167 168 169 169 170 170 170 170 170 171 171 171 171 171 172 172 172 173 173 173 174 174 174 174 175 175 176 177 178 179 181 181 182 182 183 183 183 184 184 184 184 184 184 185 186 186 186 187 187 187 187 187 187 187 188 188 188 191 191 191 191 192 192 192 192 193 193 194 194 194 194 195 195 195 195 195 195 195 195 195 196 197 197 199 200 200 204 204 204 204 204 205 205 205 206 207 207 207 207 207 207 207 210 211 213 215 216 217 221 223 223 224 226 228 228 228 228 228 228 228 228 229 229 229 229 232 232 232 233 234 234 234 234 237 238 238 239 239 240 242 242 242 243 245 245 245 245 245 245 246 247 248 248 248 248 248 248 248 249 249 249 249 249 250 250 250 250 250 250 251 251 253 253 254 255 255 256 256 256 256 258 258 259 260 260 261 262 262 262 263 264 266 266 266 266 266 266 266 266 266 267 268 268 268 268 268 269 269 270 270 271 272 272 273 273 273 273 273 274 274 274 274 274 274 274 274 275 275 275 275 275 275 275 275 275 276 276 276 277 277 278 278 279 279 280 280 280 280 280 281 281 281 281 281 282 282 283 284 285 285 286 286 286 286 286 286 286 286 287 287 287 287 288 288 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 294 295 295 295 295 296 296 297 297 297 298 298 299 300 300 301 301 302 302 303 304 304 304 305 306 306 308 309 309 309 309 309 310 311 312 312 312 312 312 312 313 313 313 313 313 314 314 315 315 317 317 318 318 319 319 320 322 323 324 325 326 327 328 329 330 331 331 332 333 333 334 334 334 334 335 335 335 335 335 336 336 337 337 337 338 338 339 339 340 340 340 340 341 342 342 343 345 346 346 347 347 348 348 349 350 351 351 351 351 351 352 353 354 354 354 355 355 356 356 357 357 359 361 361 362 363 364 365 365 365 365 365 366 366 367 367 367 367 367 368 368 368 369 370 370 370 370 371 371 372 372 373 373 373 374 374 375 375 376 376 377 378 378 378 378 378 379 380 381 382 384 385 385 385 386 386 386 386 386 387 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 391 392 392 392 393 393 394 394 395 396 397 397 397 397 397 397 397 397 397 398 398 399 400 400 400 400 400 400 400 400 400 400 400 400 401 401 401 402 402 403 403 403 403 403 403 403 403 403 403 403 403 404 404 404 404 404 405 406 408 408 409 410 411 411 412 412 412 413 414 414 414 414 415 415 416 416 416 416 416 416 417 417 418 418 418 418 419 419 419 420 420 421 422 423 424 424 425 426 426 427 428 428 428 428 428 429 429 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 433 433 433 434 434 435 436 437 438 438 438 439 439 439 439 440 440 441 442 442 442 442 442 442 442 442 442 443 443 443 444 444 445 445 447 448 448 448 448 448 449 449 449 449 449 449 450 450 451 452 452 452 452 453 454 454 454 455 455 455 455 456 457 457 459 460 460 460 460 461 462 463 463 463 465 465 466 466 467 468 468 469 470 470 471 472 474 475 476 476 476 476 477 477 477 477 477 477 478 478 478 478 478 479 479 479 480 480 481 481 481 482 482 483 483 483 484 484 485 485 485 485 485 486 487 488 488 489 489 489 489 489 489 489 490 490 491 491 492 492 492 493 494 495 495 495 495 496 496 496 496 497 497 497 497 497 498 498 498 498 498 499 499 500 501 501 501 502 503 504 504 504 504 504 504 504 505 505 505 505 505 505 505 506 506 507 507 507 507 507 508 509 510 511 512 513 514 515 516 517 518 518 519 519 519 520 520 520 520 521 521 521 522 522 523 523 524 524 525 526 527 528 528 528 529 530 531 531 531 532 532 532 532 532 533 533 533 533 533 534 534 534 534 534 534 534 534 534 534 535 535 535 536 536 537 537 538 538 539 539 539 539 539 539 540 540 541 541 541 542 542 542 543 543 544 544 544 544 544 544 546 546 546 546 547 548 549 550 550 550 550 551 551 551 551 551 552 552 552 553 554 555 556 557 557 557 557 557 558 558 558 558 559 561 561 562 562 562 562 562 563 563 563 563 563 564 564 564 565 565 566 567 568 569 569 570 571 571 571 571 571 572 573 573 573 573 573 573 573 573 574 574 575 576 576 576 576 576 576 577 577 578 578 579 579 579 579 579 579 579 580 581 581 582 583 584 585 586 587 588 589 589 590 591 591 591 591 592 593 593 593 593 594 595 595 595 595 595 595 595 595 595 595 595 596 596 597 597 598 598 598 598 601 601 601 601 601 601 601 602 602 602 602 603 603 603 604 604 604 604 604 605 605 605 606 606 606 607 607 607 607 607 608 608 608 609 610 610 610 611 612 612 612 613 613 613 614 614 615 615 616 616 616 617 617 618 618 618 619 619 619 619 620 620 620 620 620 620 620 620 620 620 621 621 621 621 621 621 622 622 623 624 625 625 626 626 627 628 628 628 628 629 630 630 630 631 631 631 631 631 632 632 632 632 632 632 632 632 633 633 633 634 634 634 634 634 634 634 635 636 637 638 639 639 639 640 640 640 640 640 640 641 641 642 643 643 643 643 643 643 643 644 645 646 646 646 646 646 646 646 646 647 647 647 647 647 648 648 649 649 649 649 650 650 650 650 650 650 650 651 651 651 652 652 652 652 652 652 653 653 654 654 654 655 655 656 657 657 657 657 658 659 660 660 660 660 660 661 662 662 663 663 663 663 663 663 663 663 664 664 664 664 664 664 664 664 665 665 665 666 667 667 667 667 668 668 668 668 668 668 668 668 669 670 671 671 671 671 671 671 671 671 671 672 672 672 672 672 672 673 673 674 675 676 677 678 678 678 679 680 681 681 682 682 682 682 682 683 683 684 684 685 685 686 686 687 687 687 687 687 687 687 687 687 688 688 688 688 689 689 690 691 691 692 693 694 694 694 694 695 695 696 696 696 696 697 697 697 698 699 700 701 702 702 702 702 702 702 703 703 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 707 707 707 708 708 708 708 709 709 710 710 710 710 711 711 712 713 713 715 716 716 717 718 718 719 720 720 720 720 720 720 720 720 720 720 720 721 721 721 721 721 721 721 721 721 722 722 722 722 723 723 723 723 723 724 724 724 724 724 724 724 724 725 725 726 726 727 727 727 729 729 729 730 731 733 734 735 735 735 737 738 738 738 738 738 738 738 738 738 738 738 738 739 739 739 739 739 739 739 739 739 739 739 740 740 740 740 742 742 742 742 742 743 743 743 744 744 744 745 745 746 746 746 747 747 747 748 748 749 750 751 751 752 752 752 752 752 753 753 753 753 753 753 753 753 754 755 755 756 757 758 758 760 760 760 760 760 760 760 761 761 761 761 761 761 761 761 761 761 761 761 761 762 763 765 766 767 768 769 770 770 770 771 772 772 772 772 772 772 774 774 774 775 775 775 777 777 777 778 778 779 780 780 780 780 782 783 783 783 784 784 785 786 786 787 789 790 791 792 792 793 794 795 795 795 795 796 796 797 797 797 797 798 798 798 800 801 801 802 802 803 803 804 804 804 810 812 813 813 814 814 814 815 816 816 816 816 816 817 819 820 823 824 829 829 831 831 834 834 835 837 840 840 840 841 842 842 843 846 848 854 855 855 855 857 858 858 858 858 859 860 860 862 862 862 862 863 865 865 865 866 867 868 868 869 869 870 870 870 870 870 870 870 870 870 870 870 870 870 870 870 870 871 871 871 871 872 872 872 872 872 872 872 872 872 872 872 872 872 872 872 872 872 872 873 873 873 874 875 875 875 875 877 880 882 883 884 884 884 884 885 885 885 885 886 887 887 887 892 893 893 894 894 894 894 894 894 894 894 895 896 897 898 898 899 899 899 899 901 902 903 903 905 905 906 907 908 908 908 908 909 909 909 909 910 910 910 911 912 913 913 914 914 914 915 915 915 915 916 916 917 917 918 919 920 920 921 922 924 924 924 924 924 925 925 926 926 926 926 927 927 928 929 931 933 934 937 939 939 939 941 941 943 944 944 945 946 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 947 948 950 951 952 953 953 953 953 954 954 954 954 954 954 955 956 956 956 956 956 956 957 957 958 960 961 962 963 964 965 965 965 965 965 965 966 966 966 966 967 968 968 969 970 970 971 971 972 972 972 972 973 974 975 977 978 978 978 981 981 981 981 982 982 982 982 982 982 982 983 983 983 983 983 984 987 988 988 988 988 989 990 992 992 994 995 998 999 999 1000 1001 1002 1002 1003 1005 1005 1005 1006 1007 1008 1009 1009 1011 1012 1013 1013 1014 1014 1015 1015 1015 1015 1016 1017 1019 1021 1023 1023 1025 1026 1026 1027 1027 1027 1029 1029 1030 1031 1032 1033 1033 1034 1034 1038 1038 1038 1041 1041 1042 1042 1042 1042 1043 1043 1043 1043 1043 1043 1045 1046 1046 1047 1047 1047 1047 1047 1048 1048 1048 1048 1048 1049 1049 1049 1050 1051 1051 1051 1051 1052 1053 1053 1053 1053 1053 1053 1053 1053 1053 1054 1054 1056 1056 1056 1056 1057 1057 1057 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1060 1060 1061 1061 1061 1061 1061 1061 1062 1063 1063 1063 1063 1063 1063 1064 1064 1065 1066 1066 1066 1066 1067 1068 1072 1072 1072 1072 1073 1075 1075 1075 1076 1076 1077 1077 1079 1079 1079 1079 1079 1080 1080 1080 1081 1081 1086 1087 1087 1087 1090 1091 1096 1096 1097 1099 1099 1099 1099 1100 1101 1104 1106 1106 1106 1107 1107 1107 1110 1111 1112 1112 1113 1113 1114 1120 1121 1122 1122 1122 1125 1126 1128 1129 1130 1131 1132 1132 1132 1133 1134 1135 1135 1135 1135 1136 1138 1138 1138 1138 1140 1140 1140 1141 1141 1141 1141 1141 1141 1141 1142 1142 1142 1142 1143 1144 1145 1146 1146 1146 1146 1147 1148 1149 1151 1151 1153 1153 1153 1154 1154 1154 1154 1155 1155 1156 1156 1157 1157 1157 1157 1157 1157 1157 1158 1158 1158 1160 1161 1162 1162 1162 1162 1163 1163 1163 1163 1163 1163 1164 1164 1165 1167 1168 1168 1169 1170 1170 1170 1170 1170 1170 1171 1171 1171 1171 1171 1171 1172 1173 1173 1174 1174 1174 1174 1174 1174 1174 1174 1174 1175 1176 1177 1178 1178 1178 1179 1181 1181 1181 1181 1181 1182 1182 1182 1183 1183 1183 1184 1184 1184 1184 1185 1185 1185 1186 1187 1187 1188 1188 1189 1190 1190 1190 1190 1190 1190 1190 1190 1190 1190 1190 1191 1192 1193 1193 1194 1194 1194 1194 1195 1195 1196 1196 1197 1197 1198 1198 1198 1199 1199 1200 1202 1202 1202 1202 1202 1203 1203 1203 1204 1205 1205 1207 1208 1209 1209 1209 1210 1211 1211 1211 1211 1211 1211 1211 1215 1215 1215 1216 1216 1216 1217 1217 1217 1217 1217 1218 1218 1218 1220 1221 1221 1221 1223 1224 1225 1225 1225 1226 1226 1226 1226 1226 1227 1227 1228 1228 1228 1228 1228 1229 1229 1229 1229 1229 1230 1231 1232 1232 1233 1233 1233 1233 1234 1235 1235 1236 1236 1237 1238 1238 1239 1239 1240 1241 1241 1241 1242 1242 1242 1242 1242 1243 1244 1245 1245 1246 1246 1246 1247 1247 1247 1248 1248 1248 1248 1249 1250 1250 1251 1251 1251 1252 1253 1253 1253 1253 1254 1254 1254 1254 1254 1254 1254 1254 1255 1256 1256 1257 1257 1257 1257 1258 1258 1259 1259 1259 1259 1259 1259 1260 1260 1260 1260 1260 1260 1260 1261 1261 1261 1262 1262 1263 1263 1263 1264 1264 1264 1265 1265 1265 1265 1265 1265 1265 1265 1265 1265 1265 1265 1265 1266 1268 1268 1268 1268 1270 1272 1272 1272 1273 1273 1274 1275 1275 1275 1276 1276 1277 1279 1279 1280 1281 1281 1282 1282 1282 1282 1283 1283 1283 1283 1283 1284 1284 1284 1284 1284 1284 1284 1286 1286 1286 1286 1287 1288 1288 1288 1288 1288 1289 1289 1290 1290 1290 1290 1291 1291 1291 1291 1292 1293 1293 1293 1293 1293 1293 1293 1294 1294 1294 1294 1295 1296 1296 1296 1297 1297 1298 1298 1298 1299 1299 1299 1299 1299 1300 1300 1300 1301 1301 1301 1302 1302 1302 1302 1302 1303 1304 1304 1304 1305 1305 1305 1306 1306 1306 1306 1306 1307 1307 1307 1308 1309 1309 1309 1310 1310 1310 1311 1311 1312 1313 1313 1314 1314 1314 1314 1315 1316 1316 1316 1316 1317 1317 1317 1317 1318 1318 1319 1319 1320 1320 1321 1322 1322 1322 1322 1323 1325 1325 1325 1325 1326 1326 1326 1326 1327 1328 1329 1329 1329 1330 1330 1330 1331 1331 1331 1332 1333 1333 1333 1333 1334 1334 1334 1334 1334 1334 1334 1334 1335 1335 1335 1336 1336 1337 1338 1338 1338 1339 1340 1341 1341 1341 1341 1342 1342 1343 1343 1344 1344 1345 1345 1346 1346 1346 1346 1346 1346 1347 1348 1349 1350 1351 1351 1351 1352 1352 1354 1355 1356 1357 1357 1358 1359 1360 1360 1361 1361 1361 1361 1362 1362 1362 1363 1364 1365 1366 1367 1367 1367 1368 1369 1369 1370 1370 1371 1372 1373 1373 1374 1375 1375 1376 1377 1377 1377 1377 1378 1379 1380 1380 1380 1380 1380 1381 1381 1381 1382 1382 1382 1382 1383 1383 1383 1383 1383 1384 1385 1385 1386 1387 1388 1389 1389 1389 1389 1389 1391 1391 1391 1391 1391 1391 1391 1392 1392 1392 1393 1393 1394 1395 1396 1397 1398 1399 1399 1399 1400 1400 1400 1400 1401 1402 1402 1403 1403 1403 1404 1404 1404 1404 1405 1406 1407 1408 1408 1409 1410 1411 1412 1412 1412 1412 1412 1413 1414 1414 1415 1415 1417 1418 1419 1420 1421 1421 1422 1423 1424 1425 1425 1426 1426 1427 1428 1428 1429 1429 1430 1431 1431 1432 1433 1434 1435 1438 1438 1439 1440 1440 1441 1441 1441 1442 1442 1443 1443 1443 1444 1445 1446 1446 1446 1447 1447 1447 1448 1448 1448 1448 1448 1449 1449 1449 1449 1452 1452 1452 1454 1455 1456 1456 1457 1457 1457 1458 1459 1460 1460 1461 1462 1463 1463 1463 1463 1465 1465 1465 1465 1467 1467 1467 1468 1469 1469 1469 1470 1470 1470 1471 1472 1472 1472 1473 1473 1473 1474 1474 1474 1474 1475 1475 1476 1476 1476 1476 1476 1477 1477 1478 1478 1478 1480 1481 1481 1481 1481 1482 1483 1483 1484 1484 1484 1485 1486 1487 1488 1488 1488 1489 1489 1490 1490 1490 1490 1490 1490 1491 1491 1493 1493 1494 1495 1495 1495 1495 1498 1498 1498 1498 1499 1500 1500 1501 1505 1505 1505 1505 1506 1506 1508 1508 1512 1512 1512 1514 1518 1519 1519 1520 1520 1520 1520 1524 1525 1527 1528 1528 1528 1528 1529 1529 1530 1530 1530 1530 1530 1530 1532 1533 1536 1536 1536 1537 1539 1541 1542 1545 1546 1546 1546 1547 1549 1549 1549 1550 1551 1551 1551 1551 1552 1553 1553 1553 1554 1554 1554 1555 1556 1558 1559 1560 1560 1561 1561 1562 1563 1563 1563 1564 1564 1564 1564 1564 1564 1564 1564 1564 1564 1565 1566 1566 1566 1566 1567 1568 1569 1569 1569 1570 1570 1573 1573 1574 1575 1575 1575 1576 1577 1578 1578 1578 1579 1580 1580 1580 1581 1582 1582 1582 1582 1584 1584 1584 1584 1585 1585 1585 1585 1585 1586 1586 1587 1587 1587 1587 1588 1588 1589 1589 1590 1591 1591 1595 1596 1596 1598 1599 1600 1600 1600 1601 1602 1602 1602 1602 1602 1603 1603 1603 1603 1604 1605 1606 1606 1606 1606 1606 1607 1607 1607 1607 1608 1609 1610 1611 1611 1611 1611 1611 1611 1612 1612 1612 1612 1612 1612 1613 1613 1613 1613 1613 1614 1614 1614 1615 1615 1615 1615 1615 1615 1616 1618 1619 1619 1620 1620 1620 1621 1622 1623 1624 1624 1624 1624 1625 1625 1625 1625 1625 1625 1625 1626 1626 1626 1626 1626 1626 1627 1628 1628 1629 1629 1629 1630 1630 1630 1631 1631 1632 1632 1632 1633 1633 1633 1633 1634 1634 1636 1637 1637 1637 1637 1638 1638 1638 1638 1638 1639 1639 1639 1640 1641 1641 1642 1642 1642 1642 1643 1643 1643 1643 1644 1645 1645 1645 1646 1646 1646 1647 1647 1649 1649 1650 1650 1650 1651 1651 1651 1651 1652 1652 1652 1652 1652 1652 1653 1653 1653 1653 1654 1654 1654 1654 1654 1654 1655 1655 1656 1656 1656 1656 1657 1657 1658 1658 1659 1659 1660 1660 1660 1661 1661 1661 1661 1662 1663 1663 1663 1663 1664 1664 1664 1664 1664 1664 1665 1665 1666 1666 1666 1666 1666 1667 1668 1668 1668 1668 1668 1668 1668 1669 1671 1671 1671 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1673 1673 1675 1676 1676 1677 1679 1679 1679 1680 1680 1680 1681 1683 1683 1683 1683 1683 1683 1683 1683 1684 1684 1684 1686 1686 1687 1687 1687 1687 1687 1688 1689 1689 1689 1690 1690 1691 1691 1691 1691 1691 1692 1693 1693 1693 1693 1694 1694 1694 1695 1695 1695 1695 1696 1697 1697 1698 1698 1698 1698 1698 1700 1701 1701 1701 1703 1705 1705 1705 1706 1707 1708 1708 1709 1709 1710 1710 1710 1710 1711 1711 1711 1711 1711 1712 1712 1712 1712 1712 1712 1712 1713 1713 1713 1713 1714 1715 1715 1715 1716 1716 1716 1716 1716 1716 1716 1717 1717 1717 1717 1717 1717 1718 1718 1719 1719 1719 1720 1720 1720 1721 1721 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1722 1723 1723 1723 1724 1724 1724 1724 1724 1725 1726 1727 1727 1727 1727 1728 1729 1729 1729 1729 1730 1730 1730 1730 1730 1730 1730 1731 1731 1731 1731 1731 1731 1732 1732 1732 1732 1733 1733 1733 1733 1734 1734 1734 1734 1735 1735 1736 1736 1736 1737 1737 1738 1738 1738 1739 1740 1740 1741 1741 1742 1743 1744 1744 1745 1745 1746 1746 1746 1747 1747 1747 1748 1749 1749 1750 1751 1751 1751 1751 1752 1752 1753 1753 1754 1754 1754 1754 1755 1755 1755 1755 1755 1755 1756 1756 1756 1756 1757 1757 1757 1758 1758 1758 1758 1758 1758 1758 1759 1760 1760 1761 1761 1761 1761 1761 1762 1762 1762 1762 1762 1762 1762 1763 1763 1763 1764 1765 1765 1765 1765 1765 1765 1765 1765 1765 1766 1766 1767 1768 1768 1769 1769 1769 1769 1769 1771 1771 1772 1773 1773 1774 1774 1775 1776 1776 1776 1777 1779 1780 1780 1780 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1782 1782 1782 1782 1783 1783 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1785 1786 1787 1788 1788 1788 1788 1788 1789 1790 1790 1790 1790 1790 1791 1791 1791 1792 1793 1794 1796 1796 1797 1797 1797 1797 1797 1797 1799 1799 1800 1800 1801 1801 1802 1803 1804 1805 1805 1806 1806 1807 1807 1809 1809 1809 1809 1810 1810 1810 1810 1811 1811 1812 1813 1814 1816 1817 1818 1819 1820 1821 1822 1823 1823 1826 1827 1828 1829 1830 1831 1831 1832 1832 1832 1832 1832 1833 1834 1834 1834 1834 1835 1836 1836 1837 1839 1839 1841 1842 1843 1843 1844 1845 1846 1846 1847 1849 1849 1850 1850 1852 1852 1852 1852 1853 1853 1854 1854 1855 1855 1855 1855 1856 1856 1856 1856 1857 1858 1858 1859 1859 1861 1862 1862 1863 1865 1865 1866 1866 1867 1869 1870 1871 1873 1875 1875 1875 1876 1876 1876 1877 1877 1877 1878 1878 1879 1879 1880 1882 1882 1883 1883 1883 1883 1883 1883 1884 1884 1884 1886 1886 1888 1888 1888 1888 1888 1889 1890 1890 1890 1890 1891 1891 1891 1891 1891 1892 1892 1892 1892 1893 1893 1893 1894 1894 1895 1897 1898 1899 1900 1902 1903 1904 1906 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1919 1920 1921 1922 1923 1924 1925 1926 1927 1934 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1960 1962 1964 1967 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1986 1987 1988 1989 1990 1991 1992 1993 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2027 2028 2029 2030 2031 2032 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2056 2057 2058 2059 2060 2061 2063 2064 2066 2067 2068 2069 2071 2074 2075 2078 2079 2080 2081 2082 2085 2086 2087 2088 2089 2090 2092 2093 2094 2095 2096 2098 2099 2100 2101 2103 2104 2105 2106 2107 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2121 2122 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2135 2136 2139 2140 2143 2145 2146 2150 2151 2152 2157 2158 2160 2162 2163 2164 2166 2167 2168 2169 2170 2171 2172 2173 2174 2175 2178 2179 2180 2181 2182 2184 2187 2188 2189 2190 2192 2193 2194 2195 2196 2197 2198 2199 2202 2203 2204 2205 2206 2207 2208 2209 2210 2211 2214 2215 2216 2217 2219 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2238 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2254 2255 2256 2257 2259 2260 2262 2263 2264 2269 2270 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2283 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2303 2304 2305 2306 2308 2309 2311 2312 2313 2314 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2335 2336 2337 2338 2339 2341 2343 2344 2346 2347 2348 2349 2350 2351 2352 2355 2356 2357 2358 2359 2360 2362 2363 2364 2368 2369 2371 2372 2373 2374 2375 2376 2377 2378 2380 2381 2383 2384 2385 2386 2387 2388 2392 2394 2396 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2411 2412 2413 2416 2418 2419 2420 2421 2422 2424 2425 2426 2429 2440 2441 2442 2445 2446 2447 2454 2455 2456 2459 2465 2468 2470 2472 2473 2475 2477 2478 2486 2487 2497 2506 2513 2520 2521 2524 2527 2528 2529 2531 2532 2534 2535 2537 2541 2547 2549 2550 2551 2552 2553 2555 2559 2560 2563 2565 2566 2567 2568 2569 2570 2575 2576 2577 2579 2580 2582 2585 2586 2590 2595 2596 2597 2598 2599 2603 2605 2608 2609 2613 2616 2617 2621 2622 2624 2626 2628 2630 2632 2633 2635 2636 2637 2638 2640 2646 2648 2650 2651 2652 2653 2654 2655 2656 2657 2658 2659 2660 2662 2663 2664 2665 2666 2667 2668 2669 2670 2671 2672 2673 2675 2676 2677 2678 2679 2680 2681 2682 2683 2685 2687 2689 2690 2691 2692 2694 2696 2697 2698 2699 2700 2701 2705 2706 2707 2710 2713 2714 2716 2717 2722 2724 2725 2726 2727 2728 2729 2730 2732 2733 2734 2737 2738 2739 2740 2741 2743 2744 2745 2746 2749 2751 2752 2753 2754 2755 2756 2757 2759 2760 2762 2766 2767 2768 2769 2770 2772 2774 2783 2785 2790 2791 2792 2793 2794 2796 2797 2799 2800 2801 2806 2807 2808 2811 2812 2813 2815 2816 2818 2819 2821 3 3 29 33 36 37 52 53 98 128 142 158 178 180 186 189 190 195 197 202 203 209 211 212 214 216 218 222 222 224 225 226 227 230 231 235 236 237 238 238 241 243 252 257 258 259 264 266 306 307 316 317 321 326 344 358 360 383 387 397 407 414 417 436 440 442 456 457 458 464 470 473 474 514 520 545 555 560 569 599 600 612 614 630 638 675 692 705 709 711 714 728 732 736 739 741 757 759 763 764 773 776 779 781 787 788 792 799 803 803 805 806 807 809 811 818 821 824 826 826 826 826 826 827 828 832 833 835 836 836 838 838 838 838 838 838 838 839 840 845 847 848 851 852 854 855 855 856 856 860 861 864 866 872 873 874 876 876 876 876 877 877 877 878 881 883 883 883 883 883 883 883 883 883 883 883 884 885 885 885 885 885 885 885 885 885 885 885 885 885 890 891 895 897 898 902 903 904 923 928 930 932 935 936 938 942 943 945 947 949 949 949 949 949 950 954 959 960 968 971 976 979 980 984 985 986 991 993 994 996 997 1003 1004 1007 1008 1009 1010 1016 1018 1018 1020 1022 1024 1028 1034 1034 1034 1034 1034 1034 1034 1034 1034 1034 1034 1034 1034 1036 1037 1038 1039 1040 1041 1042 1044 1044 1044 1044 1044 1044 1045 1047 1055 1059 1061 1063 1065 1069 1070 1071 1072 1073 1074 1076 1078 1079 1082 1083 1083 1083 1083 1085 1088 1089 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1094 1095 1096 1098 1100 1101 1103 1103 1105 1106 1107 1108 1109 1115 1117 1123 1123 1123 1123 1123 1123 1123 1123 1124 1137 1139 1139 1150 1152 1159 1165 1165 1166 1170 1180 1188 1199 1201 1202 1203 1206 1212 1213 1214 1219 1221 1222 1267 1269 1271 1276 1278 1285 1309 1312 1324 1339 1340 1353 1354 1390 1415 1416 1436 1437 1438 1439 1450 1451 1453 1464 1466 1479 1486 1492 1497 1497 1497 1497 1497 1497 1497 1497 1497 1497 1502 1506 1508 1509 1511 1512 1513 1515 1516 1516 1517 1520 1520 1520 1520 1520 1520 1520 1520 1520 1520 1520 1520 1520 1520 1521 1522 1523 1524 1525 1526 1531 1532 1533 1534 1534 1534 1534 1534 1534 1534 1534 1534 1534 1534 1534 1534 1534 1535 1536 1537 1538 1540 1542 1543 1543 1543 1544 1546 1548 1549 1551 1552 1557 1559 1560 1562 1563 1564 1565 1567 1567 1568 1569 1571 1571 1571 1571 1572 1572 1572 1572 1572 1572 1581 1583 1592 1595 1597 1600 1605 1613 1614 1617 1625 1635 1648 1667 1670 1671 1673 1674 1678 1678 1682 1684 1684 1685 1690 1697 1699 1701 1702 1703 1705 1708 1722 1725 1760 1762 1770 1772 1772 1772 1772 1772 1772 1772 1772 1772 1772 1772 1778 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1782 1788 1795 1796 1797 1798 1799 1811 1815 1824 1825 1827 1831 1836 1837 1838 1839 1840 1841 1848 1851 1856 1859 1860 1864 1868 1874 1875 1881 1885 1885 1885 1887 1887 1887 1887 1889 1889 1889 1889 1891 1896 1901 1905 1918 1928 1930 1935 1936 1957 1958 1959 1961 1965 1966 1968 1985 1994 2025 2026 2033 2034 2055 2065 2070 2072 2073 2076 2077 2083 2084 2091 2097 2102 2108 2119 2120 2134 2137 2138 2141 2142 2144 2147 2148 2149 2154 2156 2159 2161 2176 2183 2185 2186 2191 2201 2212 2213 2218 2239 2253 2258 2261 2265 2266 2267 2268 2271 2284 2301 2302 2307 2310 2315 2334 2340 2342 2345 2353 2354 2361 2365 2366 2367 2370 2379 2382 2389 2390 2391 2397 2410 2414 2415 2417 2423 2431 2433 2439 2452 2453 2457 2458 2462 2463 2466 2467 2469 2471 2474 2476 2479 2480 2481 2483 2484 2488 2489 2491 2492 2493 2495 2496 2499 2500 2501 2502 2503 2504 2505 2511 2515 2516 2517 2518 2519 2522 2523 2525 2526 2530 2538 2540 2543 2544 2545 2546 2554 2561 2562 2564 2572 2573 2574 2578 2581 2584 2587 2588 2589 2591 2592 2593 2594 2600 2601 2604 2607 2611 2612 2618 2619 2623 2625 2627 2631 2634 2639 2641 2642 2643 2644 2645 2647 2649 2684 2686 2688 2693 2695 2702 2703 2704 2708 2709 2712 2715 2719 2720 2721 2723 2731 2736 2742 2747 2748 2750 2758 2761 2763 2765 2771 2773 2775 2776 2777 2778 2781 2782 2784 2786 2787 2788 2789 2795 2798 2802 2804 2805 2814 2820 2822 40 45 121 198 201 208 219 220 222 244 265 446 808 822 825 826 830 836 838 844 849 850 853 876 879 883 888 889 900 936 938 940 949 1018 1028 1034 1035 1040 1044 1078 1083 1084 1091 1092 1093 1094 1102 1116 1118 1119 1123 1127 1139 1165 1390 1496 1497 1503 1504 1507 1510 1513 1516 1520 1534 1543 1548 1571 1572 1593 1594 1678 1704 1772 1781 1808 1872 1885 1889 1929 1931 1932 1933 1963 2062 2123 2153 2155 2165 2177 2200 2393 2395 2427 2428 2430 2432 2434 2435 2436 2437 2438 2443 2444 2448 2449 2450 2451 2460 2461 2464 2482 2485 2490 2494 2498 2507 2508 2509 2510 2512 2514 2533 2536 2539 2542 2548 2556 2557 2558 2571 2583 2602 2606 2610 2614 2615 2620 2629 2661 2674 2711 2718 2735 2764 2779 2780 2803 2809 2810 2817

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4848 10800 11342
10$	13905
101	10440
101$	16241 10661
11$	13905
12$	2753 2754 2755
13$	2753 2754 2755
14$	2753 2754 2755
15$	2753 2754 2755
16$	2753 2754 2755 14519 14520 11288
17$	14519 14520 11288 5943
18$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 14519 14520 15209 11288
19$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 14519 14520 15209 11288
2$	11342
20$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 14519 14520 15209 11288 5943
21$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 14519 14520 15209 11288
22$	12385 12387 665 12420 12421 14519 14520 15209 11288
23$	12385 12387 665 12420 12421 14519 14520 15209 11288
24$	12385 12387 665 12420 12421 14519 14520 11288 5492
25$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 14519 14520 15209 11288
26$	12385 12387 665 12420 12421
27$	12385 12387 665 12420 12421
28$	12385 12387 665 12420 12421
29$	12385 12387 665 12420 12421
3$	11342
30$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 14519 14520 15209 11288
31$	5943
3x5x2$	5882
4$	11342
47$	5943
4ft$	5862
5$	3476 9429 9430 11342 5862
5ft$	5862
5x5x5$	5881
6$	3476 9429 9430 11342 5862
60$	16440
6ft$	5862
7$	13905 11342 11444
8$	13905 11342
9$	13905 11342
999	10440
999$	16241
a$	6257 6312 6489 12293 6494 7002 7037 7155 7179 7252 7330 7586 7953 2208 2209 2210 8328 8329 14220 14229 8513 8514 2601 2692 2774 2775 8765 9230 3464 9993 10027 10149 10164 10191 10604 10745 10758 10764 10773 10810 16687 4937 10927 10928 16739 5110 5163 5388 5510 5528 5608 5611 11678 5780 11752
abandon$	5533
abandoned$	5530 5533
abandoning$	5533
abandons$	5533
abc$	10654 5793
abcs$	10654
abdicate$	4241
abdicated$	4241
abdicates$	4241
abdicating$	4241
abh	10931 5800
abh$	16732 11752
abide$	13671
abilit	11623
ability$	8518 8519 8520 8521
abject$	5499
able	10553
able$	2651 2654 2655 2657 2666 2678 8649 8650 8651 8652 2928 2958 8919 8940 8941 2999 3010 3014 3015 8968 3017 3018 8977 3026 3027 3028 15171 4664
ably$	8989 8990 8991 8992
aborti	5708
abortion$	11660
about	10518 11526
about$	6049 6053 6128 12450 12660 6861 6969 6984 13018 13019 7219 7596 13431 13432 13464 7735 13538 14138 14386 14661 14662 14663 8865 14669 14670 14671 14675 14676 9220 9221 15072 9272 9273 9274 3477 9607 3656 3657 3658 3659 9612 15449 15734 15761 15868 15869 16003 16004 16005 10281 10282 10283 4505 10542 10566 10826 10860 11046
above$	12198 12960 12961 12962 7187 14009 14010 14011 9456 16057 16086 10385
abrasive$	5836
abroad$	16642
abscond$	12322 580 581 11447 5804
abscondded$	580 581 11447 5804
abscondding$	580 581 11447 5804
absconded$	580 581 11447 5804
absconder$	10957 5804
absconders$	10957 5804
absconding$	580 581 13026 10956 11447 5804
absconds$	580 581 11447 5804
absconsion$	5804
absconsions$	5804
absen	11692
absenc	10821 16635
absence$	16622
absent$	12327 15591 10484
absentee$	13943 11092
absentees$	13943 11092
absolute$	3632 5781
absolutely$	2410 3805 10036 5490 5493
abstin	4962
abstinence$	10914
absurd$	2933 2934 2935 2936 2937 2938
abus	16670
abuse	10868
abuse$	11753 11754 11791 11792 11793 11808 11820 12079 12133 12258 12596 12597 12606 12607 12729 12791 6991 12943 13129 13130 13219 13221 13624 13625 13742 13743 13744 13745 13746 13747 13748 13749 14863 9064 16667 16668 16669 10996 10999 11011 11051 11709
abused	4911 5759
abused$	11798 12432 12750 13742 13743 13744 13745 13746 13747 13748 13749 10863 5759 11711
abuser$	12314 12406 12411 12416 12875 12876 12877 12878 12879 12880 12881 12882 12883 12886 13185 7642 13497 13575 13885 2136 13934 13944 2220 11004 11083 11086 11087
abusers$	12314 12411 12416 12875 12876 12877 12878 12879 12880 12881 12882 12883 12886 13185 7642 13497 13575 13885 2136 13934 13944 2220 14212 11004 11083 11086 11087
abusive$	7135 13742 13743 13744 13745 13746 13747 13748 13749 8095 5267 11229 5841
abysmal$	5874
abysmally$	5874
academy$	9869 9874 9875 9877 16046 10272 4324 16113 16114 16604 16605 16608 5556
accept$	11887 11903 186 6258 317 318 319 320 321 322 323 324 12115 12148 12220 12253 1191 7148 7150 7152 13283 13288 7490 1876 1877 1905 7858 7859 7860 7861 7862 7863 7864 7865 7866 7867 1916 1917 13671 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7911 7912 7913 7914 7915 7941 7942 7943 7944 7945 7946 7947 7948 14249 14254 14257 15357 15388 15394 15408 15442 15443 15452 15453 15454 15635 15845 5059 11429 11430
acceptable$	4696 10669 5793
accepted$	12015 12016 12017 12019 317 318 319 320 321 322 323 324 12460 12467 12475 12484 12485 12486 12498 12778 1191 7148 7150 7152 13594 1876 1877 1916 1917 15509 15510 15511 15512 15635 5059
accepting$	317 318 319 320 321 322 323 324 1191 7148 7150 7152 1876 1916 1917 14249 15387 5059
accepts$	317 318 319 320 321 322 323 324 1191 7148 7150 7152 1876 1916 1917 15452 15453 15454 5059
acceptted$	317 318 319 320 321 322 323 324 1191 7148 7150 7152 1876 1916 1917 5059
acceptting$	317 318 319 320 321 322 323 324 1191 7148 7150 7152 1876 1916 1917 5059
access$	11887 5727
accessory$	5067
accident$	2204
accidents$	2204
accommodated$	382 383 384 385
accommodation$	12362 12363 12364 12365 12366 12367 12368 12369 16647 16698 16727 11723
accomp	5903
accomplice$	13185 10981 11018 11147
accomplices$	13185 10981 11018 11147
accord$	12108 12429 12430 12752 10983
accoun	4492 10456 4533 10575 4634 10643
account$	12789 7113 1162 7115 1164 13487 13488 13489 13490 2099 2100 8053 8054 8055 13857 2105 2106 2107 2108 2109 2110 15820 15821 15822 15823 15824 15825 15826 10400 4450 4638 16406 16444 16539 16540 4918 16679 11197
accountability$	1871 1872 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7838 7839 16042 16043 16044 16045 11502
accountable$	70 71 72 73 74 1871 1872 16406
accounted$	4638
accounts$	342 343 12789 7113 1162 7115 1164 13487 13488 13489 13490 2099 2100 8053 8054 8055 13857 2105 2106 2107 2108 2109 2110 10400 4450 16257 16376 4638 16444 11197
accusation$	11049
accusations$	11049
accustomed$	3110 3111 3194
achiev	4657 4863
achiever$	13948
achievers$	13948
acknowledge$	7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7941 7942 7943 7944 7945 7946 7947 7948 15817 15845
acknowledged$	15699 15700
acne$	11399 5865
acned$	5864
acquit	5789
acquitted$	11741
across$	8122 8123 2543 8496 8666 8667 8668 8994 8995 8996 9314 9456 16322 10707 11266 11450
act	4415 16416 16583 5629
act$	6564 12372 6735 784 785 12973 12974 13346 1596 1597 7911 7912 7913 7914 7915 2217 2249 2257 2435 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 2828 2849 3019 3020 3229 9313 3370 3371 3456 3457 3458 3459 15618 15845 16025 16028 16159 4617 5269 5334 11581
acted$	6735 784 785 1596 1597 2217 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 3229 3370 3371 3456 3457 3458 3459 9856 9865 15670 15675 15678 15679 15681 15682 15683 15684 15699 15700 15723 15855 5269 5334
acting$	1596 1597 2217 2573 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 2850 3019 3020 3354 3456 3457 3458 3459 4617 5246 5269 5334
action	4390 11604
action$	11844 13453 15726 4035 4036 4037 15820 15821 15822 15823 15824 15825 15826 4617 10689 10699 16514 10943 11602
actionable$	10342
actions$	3 4 5 6 7 8 9 5964 11766 11767 5971 20 11844 11931 6138 12100 12101 12102 12103 12104 12105 12106 12107 12125 12517 12518 12519 12520 6836 885 12846 12847 12848 12849 12850 12851 1210 1211 13624 13625 13626 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 13851 4027 10943
active	16351
active$	6075 124 6321 505 506 507 508 509 844 10965 11278 11558 5611 5613
activi	16135 16357 11572 11604 11608 11609
activities$	11831 11844 10943 10962 11055
activity$	11831 11844 6565 12373 16220 16257 10943 10962 11055 11277 11530
acts$	12356 6564 12372 12973 12974 1596 1597 2217 2250 2258 2436 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 2829 2848 3019 3020 3229 3370 3371 3456 3457 3458 3459 5269 5334
actted$	1596 1597
actting$	1596 1597
actual$	10931
add	4370
add$	1121 1390 13858 13859 13860 13861 13862 4511 5908
addded$	1390
addding$	1390
added$	1121 1390 4476 4477 4511 4512 4583 4585
addict	16635 16653 11668
addict$	13949 13950 13951 14058 14059 16652 11092 11093 5826
addicted$	11828 4825
addiction$	11840 4825 16579 11621
addictions$	11840
addicts$	13949 13950 13951 14058 14059 16655 11092 11093 5826
adding$	1390
addres	4395 10383 4445 10397 4472 10424 10425 16279 16388 5584
address$	6249 6250 6251 12306 12307 12308 12309 6509 6510 6511 6512 16264 4562 5584 11725
addresses$	6249 6250 6251 16162 16184 16264 4562 11536 11553
adds$	1121 12874 1390 4511
adenoi	10756
adenoids$	16557
adept$	3461
adequate$	2971 2974 9994 9995 9996 9997
adhd	5908
adidas$	11406
admirably$	8989 8990 8991 8992
admission$	11673
admissions$	11673
admit$	15388 15394 15408 15635 15845 16025 11429
admitted$	15509 15510 15511 15512 15635 4835 4836 11672
adolescent$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 3464 15217 15220 5128 5131 11213 5387
adolescents$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 15217 15220 11213
adopted$	4552 11718
adoption$	5767
adoptive$	5767
adore$	654 655 656 657 658
adored$	654 655 656 657 658
adores$	654 655 656 657 658
adoring$	654 655 656 657 658
adult$	12053 12054 12062 6263 12164 12206 12218 12229 6463 6464 12283 6539 6543 6546 12354 12357 12388 12391 12417 13010 13015 13415 13548 7961 7996 13800 13801 13802 13803 2057 8452 8508 14378 14422 8629 8632 2711 14467 14468 14469 14470 14471 14472 14473 2726 8689 14498 14503 14504 14505 14524 14533 2785 8742 14550 14551 8761 2810 14572 2824 2825 8779 14581 14582 8782 8783 8804 2859 2860 2873 8827 2880 2881 14642 2893 8939 8942 14743 3093 3094 3095 3096 14855 14856 14857 14858 14900 14909 14911 14918 14977 14978 14979 14980 15088 15091 15138 15139 15140 15141 3392 9391 9392 15194 15195 15196 15197 15198 15199 15211 9892 9893 10951 5024 10980 11286 11287 11289 11290 5341 11295 11296 5364 5379
adults$	11773 6233 6235 6240 6245 6248 12050 12053 12054 12062 12066 12218 12283 12314 12316 12319 6539 12348 12354 12357 12388 7120 13537 13679 13680 13684 13771 7975 13800 13801 13802 13803 13820 8020 13994 8216 14342 14378 14392 14393 14394 14395 14403 14422 14467 14468 14469 14470 14471 14472 14473 2726 8681 14498 14503 14504 14505 14509 14510 14511 14512 14516 14522 14530 14531 14532 14533 14534 2784 14570 2824 2825 8779 14581 14582 2852 2853 2864 2877 14636 14637 14638 14639 2893 8850 14654 8857 14743 14750 14751 14752 8971 14774 14775 14776 14777 14803 14811 14812 14813 14814 14815 14816 14817 14818 14826 14827 14828 14829 14830 14861 14862 3150 3152 14909 14911 14918 14977 14978 14979 14980 14983 14988 15078 15123 15125 15128 15129 15130 15134 15138 15139 15140 15141 15162 3423 3424 3425 3426 15181 9382 3436 3437 3438 15194 15195 15196 15197 15198 15199 15209 15214 15215 15291 15355 9688 9689 9691 9692 10951 11044 11134 11162 11286 11290 11295 11296 11318
advance$	4652
advanced$	2711 3126 3392 10965
advanceed$	4652
advanceing$	4652
advances$	6261 6262 12079 12080 12963 12964 14430 14431 14432 14433 4652
advant	4726
advantage$	11799 12912 10678
advert$	15348
advice$	11940 12005 12006 12706 13349 13350 13358 1612 13600 13712 13713 13714 13715 13716 14249 15685 15686 15687 15688 15689 15690 16116 11032 11045 11425 11493
advis	10343 11556
advised$	6081 11943 11944 6144 193 194 195 196 197 198 199 200 6153 202 203 204 205 206 207 208 209 210 211 212 1676 1677 1678 1679 1680 1681 1682
affair$	14698 15041 15042 15043 15044
affairs$	14565 14762 14763 14764 14765 14880
affect$	14961 14962 9162 9166 3215
affection$	12362 12363 12364 12365 12366 12367 12368 12369 12663
affections$	12080
affili	4415 11530 11532 11572 5903
affiliate$	11055
affiliated$	2113 11055
affiliates$	11055
affiliation$	2050 2051 2113 11055
affiliations$	11055
affray	10931 5800
affray$	16732 11752
afraid$	14795 14796 14797 3088 3089
african$	3486 9442 9447 9448 5414 11398
afro$	11386 5435 11388
afros$	11386 11388
after	16259 10874
after$	12116 12853 12854 1111 7371 7372 7374 7375 13341 13601 7847 8561 14402 8604 14626 14703 8922 8993 14804 14805 14822 9269 15206 4215 16322 4812 16675 11651
afternoon$	16521 4865
afternoons$	4865
afterp	10770
afterpill$	16571
afterthought$	16036
again$	11953 11954 13429 13430 7630 15429 15430 15432 15433 15434 4177 10230 10231 16507 16570 11027
agains	4557 10612 11604
against$	12310 12311 12312 12313 7548 13457 16240 16276 4547 16320 16359 10569 10594 16404 16413 16490 10691 11442 11558 11614 11618
age$	6554 12384 8084 14427 14428 14429 14464 14465 14537 14538 14539 14540 14577 14578 14579 14617 14645 9090 9091 9092 9093 15045 9401 9402 15233 15234 15235 10823 11699
aged$	6586 15217 15220 16567 10978
agencies$	14146 9869 9874 9875 16046 10272 16113 16114
agency$	14146 9843 9869 9874 9875 9892 9893 16046 10272 4324 16113 16114 10342 5499 5546 5555
ages$	14464 14465
aggression$	13976 14032 14333 14334 2582 2583 11222
aggressive$	14263 14264 14265 14266 14267 14268 14269 14270 14271 14272 14273 14371 11181 5267 5841
aggressively$	5841
aggressiveness$	14333 14334 11222
aggressor$	13185 13885 13886 13887 13888 11083 11084 11085 11129
aggressors$	13185 13885 13886 13887 13888 11083 11084 11085 11129
aggro$	12558 13137
agitator$	5819
agitators$	5819
ago$	15099 15100
agree$	707 708 990 991 992 993 995 996 997 998 7148 7150 7152 2644 2645 2646 2647 5046
agreed$	685 707 708 12498 990 991 992 993 995 996 997 998 7148 7150 7152 2644 2645 2646 2647 5046
agreement$	12122 16449
agreements$	16449
agrees$	707 708 990 991 992 993 995 996 997 998 7148 7150 7152 2644 2645 2646 2647 5046
agreing$	707 708 990 991 992 993 995 996 997 998 7148 7150 7152 5046
ahead$	157 6396 12199 13392 16057 16087 11543
aid	4657
aid$	4652 4659 4771 11652
aided$	4652 4659 4771
aiding$	4652 4659 4771
aids	4657
aids$	4652 4659 4771 11652
aim	4724
aim$	16178 16464 4715 16515
aimed$	10726
aims$	16178 16464 4715 10726
air$	14063
airhead$	11147
airheads$	11147
alarm$	7558
albanian$	3486 9444 11398
album$	10382
alcoho	16635 16653 10853
alcohol$	35 269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 13810 14612 14613 14614 14615 14616 16578 4962 5716 11668
alcoholic$	16652 16654 11092
alcoholics$	16655 11092
ale$	14974
alert	4488
alert$	4383 4403 4404 4688
alerting$	4403 4404
alerts$	4403 4404
aliase	5573
aliases$	11525
alibi	5573
alibi$	11523 11525
alibis$	11523 11525
alienated$	5388
alight	10937
alight$	16738
alike$	11405 11407
alive$	16553
all	10577 11584
all$	6157 6161 308 866 6824 12706 6930 982 983 7087 7121 1365 1366 7349 13254 13256 1532 7522 7907 8165 8222 8254 14078 14079 8307 8338 2528 8508 2594 2636 14390 2702 8658 14495 2769 14731 14864 14879 9148 3202 3203 3338 15119 3441 3577 15359 9559 9573 3623 3625 3728 3729 3730 3834 3835 3836 3846 9799 9841 15834 15841 10068 10191 10193 16012 16013 4269 10375 16251 4611 10589 16495 10737 5033 10990 5222 11425 11426 11494 5608
alleg$	12790
allegation$	2099 2100 11049 11050
allegations$	7086 2099 2100 11049 11050
allege$	13845 13846 4599 11047 11048
alleged$	12790 13845 13846 4571 4598 4599 4603 11047 11048 5099
allegedly$	5813
alleges$	13845 13846 4599 11047 11048
allegged$	12790
allegging$	12790
alleging$	12790
allegs$	12790
allerg	5914
allergy$	11621
alley$	14220
alloca	4380
allocated$	4475
allow	4376 4405
allow$	45 46 281 282 12601 889 988 1706 1707 1708 1709 1710 7686 15388 15394 15408 4210 4449 4659 10984 11429
allowed$	45 46 281 282 12601 12639 12640 889 988 1706 1707 1708 1709 1710 4210 4659 4809 4941 10984
allowing$	45 46 281 282 12601 889 988 1706 1707 1708 1709 1710 4210 4659 10984
allows$	45 46 281 282 12601 12639 12640 889 988 1706 1707 1708 1709 1710 4210 4449 4659 10984
alls$	14078 14079
almost$	802 1015 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 3335 3336 3477 5337 5366
alone	10775 11722 5776
alone$	12502 12566 12906 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14755 14756 14757 14758 14759 14760 14761 14770 14789 15113 15159 16576 5776 11728
along$	12025 12043 12156 6634 6635 6636 6648 1073 12922 7181 7182 13323 13327 1594 9281 3330
alopecia$	5867 5913
alpha$	11092 5145
already$	2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2813 14651 14652 14653 3477 5337
alright$	9358 3407 3408 3409
also$	8282 5132
alter$	9748 9749
altered$	1036
alternative$	5727
alternatives$	12005 12006
although$	214 6206 6207 6208 6209 6210 6211 6212 6213 267 268 12310 12311 12312 12313
altogether$	4269
always$	576 808 7308 7309 2681 3206 3577 9613 3781 3782 3783 3784 5476 5870
ambition$	14360 11257
ammunition$	13177 13180
amok$	11144
among$	8105 13907 13908 2156 13999 14262 8534 8572 10742
amongst$	8105 13907 13908 2156 14262 8534 8572
amoral$	5845
amount$	369 370 371 14800 14801 14802
ample$	150 151 152 6173
amuck$	11144
an$	6602 6616 7037 7876 2411 14220 8552 2692 8723 8771 8841 9099 9287 3449 3450 3464 9817 10191 10604 10773 16687 10928 5388 11678
anaemi	5914
anaemic$	5913
analys	10355 10356 10357 4406 4407 16233 4527 10482 4620 10572
analysis$	11533 11547
analyst$	16142 16156 16157 16158 10358 10359 4419 10479 16283
analysts$	16142 16156 16157 16158 10358 10359 4419 10479 16283
anaphy	5914
and	4441 5651 5658
and$	6156 12078 6970 6989 13322 13752 13874 8086 8087 14045 14072 8292 14094 8367 8374 14180 14301 14865 15052 9268 9412 15217 15220 9456 9476 15281 10541 10636 10638 10701 11027 11509 11561 5665 11747
angels$	14665 14666 14667 14668 14684 11116
anger$	14032 2576 5268
angina$	5913
angry$	2453 15591 5110 5388
animal$	11092
animals$	13949 13950 13951 13970 13971 13972 14128 14131 14222 16036 11092 11093
ankle	4975
ankle$	10927
annoy$	12681
anonymous$	5576
anorak$	11402
anoraks$	11402
anorex	5694
anorexia$	11646
anorexic$	11646
anothe	4687
another$	5953 12249 7671 7679 13832 13998 14185 8403 14343 3464 16090 16117 10758 4850 10940 5388 5611
anpr	5591
anpr$	11543
answer$	12115 1655 13671 2835 2836 2837 8933 15388 15394 15408 15452 15453 15454 15455 15456 15457 15458 15499 15635 15817 15845 10087 10088 4145 4146 15967 16025 16028 16478 16515 11429
answerable$	70 71 72 73 74 1655
answered$	12467 12498 13594 2835 2836 2837 15509 15510 15511 15512 3872 15635 15675 15678 15679 15681 15682 15683 15684 15699 15700 16075
answers$	1655 2835 2836 2837 15452 15453 15454 15499 4145 4146
antagonise$	5092
antagonised$	5092
antagonises$	5092
antagonising$	5092
antagonist$	11129
antagonistic$	5843
antagonists$	11129
anti	16194 4486 10525 4588 16353 16361 4609 16375 10590 10662 10667 10668 4734 4735 10690 5711
anti$	6460 6466 13219 13221 2052 8176 13986 2452 14263 14264 14265 14266 14267 14268 14269 14270 14271 2553 8511 8529 8530 8531 8571 5295 5296
antibiotics$	10772
antici	4545
anticipated$	16414
antidepressant$	11663
antidepressants$	10772 11663
antifreeze$	11633
antips	5711
antipsychotic$	11663
antipsychotics$	11663
antisocial$	12258 12266 13219 13221 13978 13986 14263 14264 14265 14266 14267 14268 14269 14270 14271 8529 8530 8531 14371 16326 16391 5089 5224 5261 11214
anxiety$	5910
any	16274 10577 5575 11584
any$	12706 12945 7470 7818 13670 7907 8010 2790 2791 9096 9109 15051 15359 9559 9573 3623 3625 9759 9831 10022 10023 10193 4365 10324 16136 16212 10422 4491 16246 16289 16290 16292 16332 4607 16395 16398 10604 10631 16455 10684 16492 16495 16504 10708 16516 11425 11426 5608 11589
anybody$	276 277 278 12228 6834 6835 12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 7289 13684 8010 14774 14775 14776 14777 14861 14862 14895 9688 9689 9691 9692 9730 9731 9732 9869 16251 10684
anyone$	276 277 278 12050 12228 6834 6835 12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 7073 7288 13680 13684 8010 13989 14005 14214 14422 14774 14775 14776 14777 14803 14861 14862 15162 9688 9689 9691 9692 9730 9731 9732 9869 15674 16251 10684 11028
anything$	12024 6873 6966 6967 7100 7224 13378 13572 2840 14729 3083 14879 3163 9156 14971 15067 15298 15299 15386 15392 15398 15403 15412 15447 9688 9689 15507 3862 3863 3864 3865 3866 15756 15757 15758 15759 9960 4464 16231 11425 5523
anyway$	11957 11961 14746
apart	10704 10705
apart$	16505 16506
apathetic$	5843 5874
apathy$	5874
apnoea$	11628
apologise$	15635
apologised$	15509 15510 15511 15512 15635 15699 15700
apology$	4145 4146 15967
app$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342 10445
appalling$	11890 11891 11892 11893 14263 14264 14265 14266 14267 14268 14269 14270 14271 14361 4141 4142 4143 4144 4298 5267 5302 5529 5874
appallingly$	5228 5874
appeal$	8906 8907 8908
appear$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 8994 8995 8996 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 3512 3513 3514 4046 4047 16520 4964 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5334 5446
appearance$	15192 15193 15239 15240 15241 15242 15243 15244 15245 15246 15247 15248 15249 15250 15351 11740
appearances$	11740
appeared$	3512 3513 3514 4046 4047 4964 5334 5446
appearing$	4046 4047 4964
appearred$	4046 4047
appearring$	4046 4047
appears$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 3512 3513 3514 4046 4047 16520 4964 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5334 5446
append	10756
appendicitis$	5915
appendix$	16557
appeti	10762
appetite$	1180 1181 16563
appetites$	11316
apple$	11076
apples$	11076
applic	4700
application$	4647
applications$	4647
applied$	3935 3936 3937 4223 16426 10656
apply	4687 4700
apply$	14001 14002 14003 14004 3935 3936 3937 5630
appointment$	9575 3624 9577 3626 3627 15584 15585 15586 15625 15626 15627 16584 11671
appointments$	9575 3624 9577 3626 3627 15625 15626 15627 16584 11671
appreciate$	13671 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895
appreh	10616
apprehend$	16417 5637
apprehending$	5637
approa	11604
approach$	1085 8811 8812 8813 8814 8815 15374 4027 11602
approached$	1085 13111 13112
approaches$	6261 6262 1085 14430 14431 14432 14433 15374 15968 15969
approaching$	1085
appropriate$	6118 14855 14856 14857 14858
appropriately$	12536
approval$	13797 13798 13799
apps$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342 10445
april$	12281
arab$	3486 9442 5414 11398
arcade$	12279 12280 4757
architect$	1072
architects$	842 1072
are	4415
are$	5957 6089 6094 360 361 539 6586 830 831 1978 1979 1980 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2375 2443 8396 2454 2458 2468 2489 2495 8462 2529 2548 2557 2558 2559 2560 2561 2562 14377 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 8733 2803 2898 2899 2900 2905 3161 3188 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3444 3478 9457 15281 9504 3577 3613 9580 9801 3895 3896 9979 10097 4208 10206 4262 4263 16077 4375 10353 10471 10480 10490 10508 4597 10613 16520 10854 4966 5008 5033 5133 5135 5140 5187 5195 5214 5227 5246 5262 5264 5272 5273 5333 5360 11341 11389 11390 5518 5545 11561 11586 5702
area	10670
area$	13988 13993 8562 10500 16471 10677 11043 11717
areas$	10677
ares$	16520
argue$	9647 15591
argued$	15591
argues$	15591
arguing$	15591
argume	10839
argument$	9670 15472 9672 11014
argumentative$	14337 14338 14339 14340 14341 11224 5841
arguments$	4880 16640 11014
aripiprazole$	5924
arm$	13189 13269 13270 13271 13272 13273 13274 13275 7478 15257 10314 16556
arms$	13241 13242 14914 14915 14916 14917 15257 16556
around	11526
around$	6128 11971 12162 12433 7009 7275 7434 13987 14016 14386 8593 8622 14425 3250 10134 16256 10963 11266 11422
arrangement$	12434 12459 6659 6660 7165 14844 11277
arrangements$	12434 12459 14844 11277 11679
arrest	16159 4438 4447 16306 4560 4650 16408 16409 16412 10616 16423 10635 4785 16635 16637 16653 16679 11614 5896
arrest$	12739 12740 13624 13625 15214 15215 10399 4554 16383 16399 16402 10602 4661 16417 4666 4674 4676 16431 16436 16447 16461 4732 16514 16523 16525 10737 16731 11581 5631 5637 11617 5792 5897 5945
arrested$	11801 6179 6180 6181 6182 6183 6184 6185 6186 235 236 237 12227 12566 16366 16374 16384 11574 11731 5945
arresting$	4732 5637
arrestped$	4666
arrests$	4575 16329 16383 16399 4661 4666 4676 16436 4732 16514 16731 11581 5945
arrive	16195
arrive$	13671
arrived$	16030 16031 16032 16033
arrogance$	5874
arrogant$	10222 5843 5874
arsey$	5836
arson	16339 16352 16360 16361 10931 10932 10935
arson$	16732 16733 16734 16736
arsonist$	11092 5834
arsonists$	11092 5834
art$	14497 5718
arthri	5914
as	4415 5575
as$	6490 6638 12477 6895 6916 967 968 6921 971 1192 1193 1194 1195 1325 1326 1327 1404 8085 8323 8424 2547 8570 8615 8672 8697 2798 8760 8780 8781 2883 2892 14749 3183 3184 9138 9224 9260 9261 9322 9490 4048 4049 10038 15864 4277 4280 10235 10403 16278 10512 10513 10518 16322 10584 5033 5132 5134 5246 11543
asb	16194 4486 4609 16375 10662 10668 4734 4735 10690
asb$	12258 13219 13221 13976 10438 10561 16463 16469 4717 10686 10687 16491 4781
asbo	10652 10653 5793
asbo$	16453 16454 10654 5113 11745
asbos$	16453 16454 10654
ascert	4626
asd	5908
ashamed$	15885 4134
asian$	3464 3486 9442 9449 9473 9474 9475 3524 5387 5388 5414 11398
aside$	7557 10133 10211
ask$	12029 6229 6230 12032 12033 328 329 330 331 332 333 804 1087 1088 1089 1090 1091 1092 7208 7213 1486 7708 3108 15565 15566 15567 15817 10363 11437
asked$	208 209 210 211 212 6264 328 329 330 331 332 333 12193 12194 6427 6428 6429 6430 6431 6432 6433 6434 804 12592 12817 12818 1087 1088 1089 1090 1091 1092 12855 12874 13111 13112 1486 7477 13342 1647 1676 1677 1678 1679 1680 1681 1682 13595 15461 15670 15675 15678 15679 15681 15682 15683 15684 15693 15694 15695 15855 16075 4399 10363 4531 10493 10838 10850
asking$	328 329 330 331 332 333 6754 803 804 1087 1088 1089 1090 1091 1092 1486 7476 1705 15387 15565 15566 15567 11437 11456
askked$	328 329 330 331 332 333 1087 1088 1089 1090 1091 1092
askking$	328 329 330 331 332 333 1087 1088 1089 1090 1091 1092
asks$	328 329 330 331 332 333 804 1087 1088 1089 1090 1091 1092 12874 1486 3108 15461
asleep$	4130 4131 4306
asperg	5908
aspirations$	14360 11257
aspiring$	5104
assaul	16339 16352 16361 16367 16379 16380 16381 4911 10868 16670 16679 10910 10912 10932 10935 5800
assault$	12226 12729 12791 6991 7217 7218 13020 1367 13129 13130 13624 13625 16343 16669 16711 16713 16732 16733 16734 16736 10996 11051 11752
assaulted$	12911 10863 4984
assaults$	16733 16734 11051 11752
assert	4743
assertive$	10695
assess	16547 16583 4973 11526 11623
assess$	8879 8880 8881 8882 3009 8962 8963 8964
assessed$	2173 2530 4415 4571 4598
assessing$	8879 8880 8881 8882 3009 8962 8963 8964
assessment$	16585 11576 11680
assessments$	11576 11680
assign	4380
assist	4405 4657 10740
assist$	39 4652 4659 4715 4771 16541
assistant$	10800 16602 16617
assisted$	16150 4652 4659 4771
assisting$	4652 4659 4771
assists$	4652 4659 4715 4771
associ	16135 16180 16182 16194 10456 4540 10534 16340 16357 11532 11608 11609
associate$	12148 12177 12179 12180 12181 12212 12462 12463 12464 12465 12466 13805 2113 5088 11041 11055
associated$	2047 2113 11055
associates$	11884 13805 2113 16162 16166 16257 16258 16260 16316 4564 5088 11041 11055 5612
associating$	12462 12463 12464 12465 12466 2113 4564 5088
association$	2050 2051 13805 9869 9874 9875 16046 10272 16113 16114 4564 16335 11041 11055 11077 5581
associations$	2050 2051 13805 16257 16258 10492 11041 11055 11077
assume$	1876 1916 1917 4599
assumed$	1876 1916 1917
assumes$	1876 1916 1917 4599
assuming$	1876 1916 1917
assurance$	2817 2818 2819 2820 2821 2822 2823
assured$	9336 11317 11333
asthma	5914
astonishing$	10169 15971
astray$	13890 13891 13892 13893
asylum	5778
asylum$	11730
at	10500 10832
at$	15 11800 12078 6783 12683 7108 7443 13579 13678 13987 8320 2525 14301 14411 14412 9205 15217 15220 3477 9794 3847 3854 3855 10075 10082 10215 16051 16256 16416 10626 10694 16527 10747 10788 10806 10812 10814 10815 10863 10884 10885 10899 10916 11450 11651 11719 11742 11747
ate$	2375
athena$	16265
athletic$	5391 5864
atrocious$	5874
atrociously$	5228
attach	4794
attach$	1733
attaches$	1733
attachment$	10746 5668
attack	16670
attack$	12226 12729 7217 7218 13020 1367 10706 10996 11624 11644
attacked$	11801 12227 12566 12588 12911 13059 13060 13061 13073 13074
attacks$	10706 11624
attemp	11583
attempt$	6708 757 758 759 760 6713 762 763 13551 1799 7752 7753 7792 15374 9575 3624 9577 3626 3627 15706 15707 15820 15821 15822 15823 15824 15825 15826 10029 10030 10031 10032 10033 4145 4146 11031
attempted$	15795 15796 15797 15798
attempts$	15374 9575 3624 9577 3626 3627 4145 4146 15968 15969 11031
attend	16627 5717 5937
attend$	11887 12148 13671 7873 14254 14257 15357 15388 15394 15408 15442 15443 15452 15453 15454 15499 15635 15845 16028 10809 4964 11429 11430
attendance$	16001 16067 16609 16622 11030 11205 5936
attended$	12467 12475 15509 15510 15511 15512 3872 15635 16075 10809 4964
attender$	13960 11030 11102 11112
attenders$	13960 11030 11102 11112
attending$	15387 10809
attends$	15452 15453 15454 15499 15521 15522 15523 15524 16260 4964
attent	10548
attention$	11773 11832 11833 6261 6262 6265 12079 12080 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12459 12562 6762 12598 6798 12602 12648 12663 12703 12805 12930 12963 12964 13294 13351 13352 13751 13762 13763 7987 2036 2037 2038 2039 7992 13797 13798 13799 13826 8139 2554 2572 14347 14348 14351 14430 14431 14432 14433 14628 14629 15634 15673 15677 15678 15679 15681 15682 15683 15684 15820 15821 15822 15823 15824 15825 15826 4396 16349 4600 10992 5213 5278 11231 11232 5300 11540 5908
attentions$	12080
attitude$	11844 12125 869 6836 885 1210 1211 14193 14194 2519 2520 14353 2608 2817 2818 2819 2820 2821 2822 2823 8811 8812 8813 8814 8815 14633 15192 15193 4254 4255 4256 4257 10943 11132 11173 11175 5268 11254 11255 5306 11481
attitudes$	11844 2519 2520 8811 8812 8813 8814 8815 15192 15193 10943 11132 11254
attract$	11772 5972 309 310 6294 6295 809 810 6847 1183 1184 7162 7163 8547 5035 5044
attracted$	11772 5972 309 310 6294 6295 809 810 12638 1183 1184 7162 7163 2002 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2030 5035 5044
attracting$	11772 5972 309 310 6294 6295 809 810 1183 1184 7162 7163 7993 7994 7995 5035 5044
attractive$	5864
attractor$	11577
attractors$	11577
attracts$	11772 5972 309 310 6294 6295 809 810 12638 1183 1184 7162 7163 5035 5044
attractted$	11772 5972 309 310 6294 6295 809 810 1183 1184 7162 7163 5035 5044
attractting$	11772 5972 309 310 6294 6295 809 810 1183 1184 7162 7163 5035 5044
attrib	16364 4712
attributable$	16362
attributed$	4572 16362
auburn$	5435
august$	12281
aunt	10833 16636 16686 10888
aunt$	16634
auntie	16686
author	4687
author$	1072
authorised$	10493
authorities$	14373 14374 9869 9874 9875 16046 10272 16113 16114
authority$	14005 14249 14342 9869 9874 9875 16046 10272 16113 16114 10873 16675 11045 11162 11247 5556
authors$	842 1072
autism	5908
autism$	16599
autist	5908
autumn$	12281 12282
availa	4446
available$	11794 10965
average$	5391
averse$	2496 2497 2498 2499 2500
avoid$	12968 12969 13410 13418 13431 13432 13671 14020 14052 14452 14453 15204 9413 9414
avoidant$	14272 14273 5267 5843
avoided$	12225 6425 474 12467 12475 12489 12490 6732 7314 13116 13117 13118 13119 13120 13594 15663 11501
avoiding$	9413 9414
avoids$	14052
awaiti	4837
awaiting$	10789 5786
awarde	4380
aware	4495
aware$	238 239 240 241 242 243 244 245 246 247 248 249 250 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1699 8586 14388 14389 2954 2955 2956 14850 4538 10585
awareness$	7906 8825 14627 8923 2972 2973 8926 9344
away$	11906 12068 12069 6277 12118 12119 12169 12185 12188 12202 12241 12242 12323 12324 12329 6648 12459 12474 12483 12510 12516 12539 12540 12546 12646 6863 6865 12712 12713 12714 12715 12716 6941 7031 7097 7102 7103 12921 13012 13017 13028 7524 7525 7526 7527 7529 7557 13412 13414 13417 13502 13503 1757 13511 1759 13513 13514 1762 13544 13549 13552 13597 7877 2363 2594 14780 15168 15380 9632 15777 15778 15803 15804 10064 10065 10562 16434 10735 16642 10865
awful$	14361
awkward$	14337 14338 14339 14340 14341 16503 11224
b$	10889 16690 11752
babes$	14914 14915 14916 14917 15027
babies$	14553 14554 14555 14556 14557 14665 14666 14667 14668 14684 14686 14687 14688 14689 14690 14691 15028 11291
baby	16636 11661
baby$	15028 10765 10766 16649 4906 5440 5441
babysitter$	14702 14855 14856 14857 14858
babysitters$	14855 14856 14857 14858
babysitting$	14803 14820
back$	11861 11907 11908 6331 12154 12210 516 517 518 519 6506 6507 12317 12318 6639 6640 6641 6642 6648 12493 12495 12496 12497 12515 12645 12682 12955 12959 13007 13035 13051 7381 7383 1479 13294 7690 7691 7692 7693 7694 7695 7696 7697 13550 13555 7877 7878 14867 14959 9452 15379 3670 15431 10060 10136
backbone$	14162 14163 14164 14165 14166
backchat$	11175
backchatter$	11147
backchatters$	11147
backed$	1479
background$	14324 11215 11744
backgrounds$	14324 11215
backing$	1479
backked$	1479
backking$	1479
backs$	13051 1479 7878 10136
backstabber$	11147
backstabbers$	11147
backward$	15966 5836
bad$	6077 11890 11891 11892 11893 159 160 161 162 163 164 165 12095 12096 6324 6375 495 496 12263 954 7135 7137 7144 7145 7146 7147 7400 7403 13218 7423 7424 7425 13240 13475 13476 13477 13478 13479 13480 13481 13482 7760 13614 13794 13796 13800 13801 13802 2123 2124 2125 8078 8081 8168 13979 2286 2291 2292 2308 2348 2349 2350 2351 2352 2353 14117 14133 14183 2431 2432 2461 2462 2463 2466 14263 14264 14265 14266 14267 14268 14269 14270 14271 14272 14273 8522 14361 9232 9233 3499 15268 9469 9471 9974 4141 4142 4143 4144 16007 16008 16009 16010 4298 4993 5090 5107 5124 5125 5127 5202 11157 5207 5267 5276 5290 5302 5419 5529
badge$	12980
badly$	2555 3484 9848 4177 11223 5288 5415 11405
baffling$	1748 1751 1754 1755
bag$	13280 15284 15285 15293 10644
baggy$	15286 15287 5459
bags$	13280 9479 15284 15285 15293 10659 11406
bail$	8022 3400 10928 16729 5782 11735
bailed	5782
bailed$	11734
bait$	13302 5092 11148
baited$	5092
baiting$	11834 11835 11836 11837 11838 5092
baits$	5092
baitted$	5092
baitting$	5092
balaclava$	15325 11406 5869
balaclavas$	15325 15326 15327 15328 15330 11406 11574 5869
bald$	9463 5864
ball$	498 499 15986
ban$	7217 7218 13020
band$	12099 12425 12426 12427 16133
bandana$	11406 5869
bandanas$	11406 5869
bandit$	5816
bandits$	5816
bands$	16133
bane$	8500
banger$	11055
bangers$	11055
banging$	11055
bangladeshi$	3486 9444
bank$	752 13487 13488 13489 13490 16709
banked$	752
banking$	752
bankked$	752
bankking$	752
banks$	752
banned$	11828 10496 4941
bannin	4705 4706
banning$	10591 10599 4698 10657 10658
bare$	9541 10037 5408
barely$	2982 8934 2983 8935 2984 3070 9022 3071 3072 9498 4071 4798 4857 5339 5696
bargained$	13057 13058
barman$	12099
barred$	11828 382 383 384 385 10496
barrel$	14173 5398
barter$	621 622 910
bartered$	621 622 910
bartering$	621 622 910
barterred$	621 622 910
barterring$	621 622 910
barters$	621 622 910
base	10651
base$	16452
baseball$	5468
basic$	5499
basically$	2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 5337
basis	4700
bask$	1052 1053
basked$	1052 1053
basket$	8270
basking$	1052 1053
baskked$	1052 1053
baskking$	1052 1053
basks$	1052 1053
bath	10895
bath$	16696
batted$	9579
batteries$	11633
battery$	11633
batting$	7035
battle$	5376
battles$	15152
bbrought$	10329
be$	6067 12143 6359 6360 6361 12177 6412 6416 539 6631 6688 830 831 6787 6890 6944 6949 7006 12861 7105 7130 7202 13070 7588 7619 7848 1981 7952 13849 2097 8066 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 8148 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 8407 2458 2468 8427 2529 2548 2557 2558 2559 2560 2561 2562 8536 8537 8702 8703 8704 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 8831 2905 14831 14833 3116 3161 9175 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 9276 3406 3422 3478 9603 9606 15414 15415 15416 9630 9697 9707 3760 3761 3762 3763 9750 9919 9991 10084 10085 4262 4263 10480 10481 10527 4597 16350 10550 16413 10613 10622 10623 10625 10680 4752 10734 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5545
beanie$	11406
beanies$	11406
bear$	12220 924 925 926 13131 1905 2901 2902 2903 2904 10216 5547
beard$	9480 11370 11386 11388
bearded$	5864
beards$	9480 11370 11386 11388
beared$	924 925 926
bearing$	924 925 926 2817 2818 2819 2820 2821 2822 2823 14633
bearred$	924 925 926
bearring$	924 925 926
bears$	924 925 926 2901 2902 2903 2904 5547
beat	16653 16662 16670
beat$	4369 10322 10323 4373 10328 16134 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 10564 4629 10587 10627 16663
beaten	4911
beaten$	6002 10863
beating$	1367 13458 14960 10996
beats$	16663
bebrought$	10329
became$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 8462 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 5008 5133 5135 5140 5187 5195 5214 5227 5246 5262 5264 5272 5273 5333 5707
because$	5968 350 372 374 6335 390 391 6656 6657 1094 1175 1176 1177 7172 4918 16679
becom	4415 5673
become$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 8467 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 15415 5008 5133 5135 5140 5187 5195 5214 5227 5246 5262 5264 5272 5273 5333
becomes$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 9671 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333
becoming$	8462 8468 5132
bed	4950 4955 5677
bed$	12250 12362 12363 12364 12365 12366 12367 12368 12369 12655 12656 13079 13080 7698 16684 10889 10890 10891 16706 10907 11629
bedbugs$	10902
bedroom$	10890 16699
bedrooms$	10659
beds$	12250 7698
bedtime$	14887 14888 14889 14909 14911
bedtimes$	14909 14911 15094
bedwetting$	11629
bee$	11096
been	10405 4975 5673
been$	6026 6091 6092 6142 6143 192 201 6175 6176 526 539 12473 12482 12484 12485 12486 6689 6701 765 6720 6721 830 831 7320 7321 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2481 8458 8459 8460 8466 8472 2529 2548 2557 2558 2559 2560 2561 2562 2670 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 2986 3161 3250 3251 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 9581 9582 9583 3895 3896 9864 15831 15832 10042 10043 15855 4178 4208 10172 10173 10174 10207 10208 10209 4262 4263 10273 10389 10480 4597 10613 4817 4836 4838 10809 10813 4862 4944 10927 5008 5033 5133 5135 5140 5187 5195 5214 5227 5246 5250 5262 5264 5272 5273 5333 5545 5707 5720 5733 5735 5758 5760 5766 5779 5780 5785
beer$	16572
bees$	11096
befell$	11823
before$	12198 12960 12961 12962 13393 13396 13419 8691 14552 8829 9362 9363 16057 16086 16322 4754 10916
befriend$	12335 587 588 589
befriendded$	587 588 589
befriendding$	587 588 589
befriended$	587 588 589
befriending$	587 588 589
befriends$	587 588 589
beg$	990 991 992 993 995 996 997 998 5046
began$	11912 539 13111 13112
beggar$	11153
beggars$	11066 11153 5554
begged$	990 991 992 993 995 996 997 998 5046
begging$	990 991 992 993 995 996 997 998 5046
begin	4692
begin$	11912
begins$	11912
begs$	990 991 992 993 995 996 997 998 5046
begun	5717
behav$	12467
behave$	12148 12253 12462 12463 12464 12465 12466 6735 784 785 12548 12549 943 944 12973 12974 2217 2251 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 9313 3456 3457 3458 3459 15388 15394 15408 15499 5271 5334 11429
behaved$	12462 12463 12464 12465 12466 12467 12475 12531 12532 6735 784 785 6738 6739 12541 12542 12548 12549 12973 12974 13594 2217 8507 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 3456 3457 3458 3459 15509 15510 15511 15512 11180 5271 11240 5334
behaves$	943 944 12973 12974 2217 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 3456 3457 3458 3459 15499 15521 15522 15523 15524 5271 5334
behavi	16456 4705 16635
behaving$	12467 2217 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 3456 3457 3458 3459 5271 5334
behavior$	11844 2510 2511 2512 2513 2514 2515 2516 2517 2518 10943
behaviors$	11844 10943
behaviour$	3 4 5 6 7 8 9 5964 11766 11767 5971 20 11831 11844 11931 6138 342 343 12100 12101 12102 12103 12104 12105 12106 12107 12125 12135 12136 12137 12138 12517 12518 12519 12520 869 12633 6836 885 12846 12847 12848 12849 12850 12851 1210 1211 13048 7721 1770 1771 13624 13625 13626 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 13708 13709 13710 13711 13851 13901 2510 2511 2512 2513 2514 2515 2516 2517 2518 14325 14326 14327 14328 14330 14331 14332 14633 15192 15193 15550 16220 10438 10540 16358 10561 10591 10599 10600 10648 10652 10653 10657 16463 16468 16469 4717 10686 10687 16491 16627 10827 10923 10943 10944 11055 11081 11082 11132 11219 5268 5729 5730 11744
behavioural$	5268
behaviours$	11831 11844 14325 14326 14327 14328 14330 14331 14332 10943 10944 11132 11219
behavs$	12467
behavved$	12467
behavving$	12467
behind	16182 10517 16324 16351 10551 4608 10579 10580
behind$	13375 13875 14592 14593 14594 15096 15098 15101 9385 15515 15517 10188 16318 10560 4871 11298 11696
being	5673
being$	11820 6142 6143 11966 6408 6426 526 6596 830 831 7105 12928 7198 13250 7622 7624 7625 7626 7627 1981 7949 7952 8032 8034 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 8206 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 8366 2443 2454 2458 2468 8449 2529 2548 2557 2558 2559 2560 2561 2562 8598 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 8754 8830 8837 2905 3161 9145 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 9289 9303 9304 9305 9307 3406 3422 3478 3895 3896 15833 4178 4208 10171 10625 16552 4839 5008 5133 5135 5140 5187 5195 5214 5227 5246 5262 5264 5272 5273 5333 5733 5735 5758 5779 5780 5785
belief$	11476 11506
believe$	12091 12092 12093 12094 1231 1232 1233 1234 1235 1236 1237 13165 13166 13167 13168 13283 13288 2248 2256 2434 15079 15080 15845 16028 4599
believed$	1231 1232 1233 1234 1235 1236 1237 8051 8052 13854 13855 13856 2248 2256 2434 15551 15552 15553 15554 15555 4393 4571 4598 4603 4627
believes$	1231 1232 1233 1234 1235 1236 1237 2248 2256 2434 4599
believing$	1231 1232 1233 1234 1235 1236 1237 2248 2256 2434
belift	10329
bellicose$	5836
belligerent$	5841
bells$	13359
belong	4415
belongs$	16014 11495
below$	4871 11704
bench$	4676 16500 4965
benefit$	13671 4396 16150 4652
benefited$	4652
benefiting$	4652
benefits$	4652 4703
bent$	1251 1252 1253 1254 4363
bepicked$	10329
beraid	10329
bereaved$	4883 5940
bereavement$	16668 5940
besear	10329
besieged$	2117 2118
besotted$	647 648 649 650 651 652 653
bespectacled$	5864
bespok	4859
best$	2752 2951 2952 2953
bet$	3760 9712 3761 9713 3762 9714 3763 9715 3764 3765
beta$	10774
betray$	5533
betrayed$	5530 5533
betraying$	5533
betrays$	5533
better$	6077 6118 12256 12536 12672 6996 6997 6998 13315 13316 13416 13421 13516 13517 7725 13527 13528 13600 15058 15656 4539
betwee	16259
between$	8741 11722
bevisi	10329
bewitch$	1048 1049 1050 1051 5048
bewitched$	1048 1049 1050 1051 5048
bewitches$	1048 1049 1050 1051 5048
bewitching$	1048 1049 1050 1051 5048
beyond$	14009 14010 14011 2293 2385 2386 2556 2563 2713 9078 3156 3157 3158 3193 3337 3727 5165 5166 5186 5206 5301 5367 5487 5524
bid	4700
bid$	4647
bids$	4647
bifida$	11640
big$	6038 13785 8276 8285 8356 8359 8360 2843 2844 2845 2846 9181 9292 9293 9294 3435 3447 3482 5231 5391 5399 5416 5435
bigger$	3376
biggest$	2307 3506 5194 5439 5614
bighead$	11147
bigheads$	11147
bigmouth$	11147
bigmouths$	11147
bike	16246 10707
bike$	16508
bimbo$	11147
bimbos$	11147
biological$	5309
biopsies$	5912
biopsy$	16590 5912
bipola	10853 5911
bipolar$	16654
birth	10397
birth$	14370 5309 11660
birthmark$	5865
birthmarks$	5865
bit$	6422 6917 6922 1344 1354 1416 1456 14545 14546 15132
bitch$	11139
bitches$	11139
bitchy$	5843
bite$	1416 1456
bited$	1416 1456
bites$	1416 1456
biting$	1416 1456
bitten$	1416 1456 11329
bitterly$	4177
black$	3464 3486 9442 3499 15258 9473 9474 9475 3524 3527 15317 15318 15319 15330 5387 5388 5411 5412 5419 5435 11406 5459 11574
blackheads$	11399
blackmail$	11820 10996
blacko	5916
bladder$	16557
blade	16735
blade$	7983 7984 7985 10915 16732
bladed$	16732
blades$	7983 7984 7985
blam$	4336 4337
blame$	386 387 388 389 12572 12573 12574 12575 12576 12577 12578 12579 12580 12581 12582 12583 6784 6785 12608 12609 12610 12611 12626 12627 12628 12629 881 882 883 6856 6857 12677 12678 12679 12708 12709 12710 12711 12717 12718 12719 12720 6929 978 6931 12733 12794 12944 13083 13084 13085 7285 7286 7287 1336 1337 1824 13577 1825 7853 7854 7855 7856 7857 13669 7869 15870 16015 16017 16018 10218 16020 16025 16026 10253 4344 4345 4346 4347 10997 5543 5544 11499
blamed$	12588 881 882 883 13091 13092 13093 13094 13095 1824 1825 4336 4337 4344 4345 4346 4347 4980
blameless$	6929 978 6931 10994
blames$	881 882 883 1824 1825 10218 16020 4344 4345 4346 4347
blameworthy$	5874
blaming$	881 882 883 1824 1825 15781 15782 15870 4336 4337 4344 4345 4346 4347 16106 16107 16108 16109
blammed$	4336 4337
blamming$	4336 4337
blams$	4336 4337
blank$	15356 9574
blanket$	3632
blatant$	2236 2237 2239
blazers$	9542
bleach$	5412 11633
bleached$	5412 5435 11389
bleeder$	11066
bleeders$	11066
blifte	10329
blight$	2366 8500 5176
blighted$	2117 2118 2240
blighter$	11066
blighters$	11066
blind$	7553 1602 1603 1604 10142 10995 11501 5563 11655 11656
blindly$	13210
bling$	13783
blinkered$	5874
block$	13501 14149 14423 15003
blocked$	6439 13510 13594
blockers$	16575
blond$	9463 5412 5435 5864
blonde$	9463 5412 5434 5435 5864
blood$	14147 11159 11651 5722 5914
bloody$	5512
blot$	2119 2366 11147
blow$	13141 14960
blown$	9338
blue$	7599 15258 5413 5435 11406
board$	9869 9874 9875 16046 10272 16113 16114 10382 16300 16517 11541
boards$	11541
boast$	5094
boasted$	5094
boasting$	5094
boasts$	5094
boastted$	5094
boastting$	5094
boat$	14055 8255
boats$	14055 8255
bodge$	5877
bodged$	5877
bodges$	5877
bodging$	5877
bodies$	12097 12098 12361 12505 6707 12663 13486 2886 2887 2888 2889 2890 14880 15176 15177 15178 15179 15192 15193
bodily$	10931
body$	12361 6707 6910 2817 2818 2819 2820 2821 2822 2823 14590 2886 2887 2888 2889 2890 15041 15042 15043 15044 15176 15177 15178 15179 10466 4516 5423
boisterous$	5843
bolshy$	5845
bomb$	11099 11100
bomber$	9482 11406
bombers$	11406
bombs$	11099 11100
bone$	14044 5292
boned$	11351
book$	13386 14084 16432
books$	14084
boorish$	5845
boost	4778
boots$	14936 14938 14939 14940 11406
boozer$	11147
boozers$	11147
bore$	2901 2902 2903 2904
born$	9225 4792 16566 5331 5689 5704
borough$	16508 16685 11717
borstal$	15543
boss$	12058 15084
bosses$	15084 11537
bossy$	5843
botch$	5877
botched$	5877
botches$	5877
botching$	5877
both$	6904 7410 5033 5132 11449 5608
bother$	12558 12665 12666 12667 12668 12669 13753 14961 14962 9162 15462 15463 15464 15465 15592 15728 15799 15817 11035 11454 11455
bothered$	12467 12475 13389 13390 13391 9168 15654 15665 15670 15675 15678 15679 15681 15682 15683 15684 15693 15694 15695 15696 15697 15698 9900 15720 15721 15722 15723 15728 9933 15800 15855 10204 16075 4330 11454 11455
bothering$	11454 11456
botherred$	11454
botherring$	11454
bothers$	8877 14679 9143 9144 11454
bottle$	10771
bottles$	10771
bottom$	2417 2420 5746
bottoms$	15323 3576 15339 5470
bought$	1508 1509 1512 1513 1514 1515 13425 7977 11039
bounce$	9066 3201 9154 9155 9158
bounced$	3201 9154 9155 9158
bouncer$	12099 12425 12426 12427
bouncers$	12099 12425 12426 12427 14392 14393 14394 14395
bounces$	3201 9154 9155 9158
bouncing$	3201 9154 9155
bound$	522 3662 3663 3664 3790 9742 3791 9743 3792 9744 3793 9745 3794 9746 3795 9747
boundaries$	14029 14030 14887 14888 14889 14909 14911 15094 11045
box$	1479 10895 5434 11460 5509
boxed$	1479
boxes$	1479
boxing$	1479
boy	10324 16212 10422 16246 16289 16290 16292 16332 4607 16378 16395 16398 10631 16455 16492 16504 10708 16516 10852 10936 11589
boy$	362 392 427 12410 887 908 6860 1280 1281 1283 2101 13895 13896 2277 14057 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 2577 14479 2906 2907 15030 9377 3440 3534 3581 3582 9637 9728 9729 10354 10909 16737 5095 11059 11065 11076 11088 5137 11105 11145 11151 5213 11213 5270 11368 11391
boyfri	16635
boyfriend$	11911 6395 444 12315 12382 630 631 632 633 634 12418 12419 667 668 669 670 671 12875 12876 12877 12878 12879 12880 12881 12882 12883 12886 12936 12937 7640 4886 16641 16649 16656 10861 10975 10976 5025 5026 11004
boyfriends$	11911 6395 444 12382 630 631 632 633 634 12418 12419 667 668 669 670 671 12875 12876 12877 12878 12879 12880 12881 12882 12883 12886 12936 12937 10975 10976 5025 5026 11004
boys	10339 10346 16277 10477 4528 4529 10522 4593 10571 4631 16456 10697 16498 4782 16538 5616
boys$	11857 12035 12056 12061 12064 12085 362 12140 6343 392 12174 427 6397 6398 6399 12252 6452 6454 6456 12283 12315 12350 12354 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 12802 12807 12808 12809 12810 12811 12812 7027 7067 7068 12936 12937 12957 1280 1281 1283 7277 13114 13171 13174 13176 7598 7609 7610 7672 7680 13500 1775 7766 7927 13759 13773 13790 13808 8009 13817 13827 13828 13829 13830 8045 2094 2095 2096 2101 13868 13870 13880 13883 13895 13896 13975 2276 2277 14057 2344 2345 2346 2347 14140 14169 14170 14171 14172 14206 14217 14275 14278 14303 14304 14305 14306 14307 14308 14319 2577 14335 14392 14393 14394 14395 14479 2781 8795 8796 8797 8798 2872 2906 2907 14684 14694 14707 14740 14945 15030 9375 3440 15259 3534 3581 3582 15354 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9708 15520 9720 15530 9786 15643 15805 10045 10046 10047 10048 10049 10050 10107 15923 15942 15950 15951 15952 15953 15954 15955 15956 15957 10297 16323 10545 4602 4604 4616 16370 16372 10583 4668 16484 10952 11059 11065 11076 11088 11105 11135 11145 11151 11168 11213 5270 11368 11485 11493
bpicked$	10329
braces$	11388 11399
brag$	5094
braged$	5094
bragged$	5094
bragging$	5094
braging$	5094
brags$	5094
braid	10329
braid$	11386 11388
braide	10329
braided$	5435 11389
braids$	15320 11386 11388
brain$	13367 13368 13369 13370 13371 13372 13373 13374 7574 7575 7576 5916
brainless$	5836
brains$	13367 13368 13369 13370 13371 13372 13373 13374 7574 7575 7576 8074 2467
brand$	15282 11421
branded$	15286 15287 5459
brands$	15282 11406 11421
brash$	5845
brassy$	5836
brat$	5816
brats$	5816
bratty$	5836
bravado$	13048 7819 1868 7821 13784
brawler$	11147
brawlers$	11147
brawn$	8074
brazen$	5845
breach	16194 5783
breach$	4363 16427 4976
breached$	4363 4976 5783
breaches$	4363 4976
breaching$	4363
break	16635 10839 16650
break$	12148 7616 2070 2071 14050 8566 15416 15591 16127 16477 16478 5093
breakdown$	16006 16550 11263 11706 11717 11719
breakdowns$	11263
breakfast$	16690 16704
breaking$	11834 11835 11836 11837 11838 13147 2070 2071 15591 4242 4762 5093 5540
breaks$	2070 2071 15591 4242 5093 5540
breakup$	16640
breath$	15272
breeding$	11159
bribed$	11037
bridge$	14023 14024
bridges$	14023 14024
brief	4480
brief$	4383 4403 10432
briefed$	4531 10493
briefi	11526
briefing$	4403 10432 5589 11542
briefs$	4403 10432
bright$	14111 14112 14113 5435
brightest$	14107
brilliantly$	8989 8990 8991 8992
bring	4657
bring$	11772 5972 11790 6294 6295 797 798 799 800 801 888 1040 1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 2430 2448 2449 2450 2451 2975 10598 4669 4679 4710 5636
bringed$	1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 2448 2449 2450 2451
bringged$	1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 2448 2449 2450 2451
bringging$	1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 2448 2449 2450 2451
bringing$	797 798 799 800 801 888 1040 1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 2430 2448 2449 2450 2451 2975 4669 4679 4710 5636
brings$	11772 5972 6294 6295 797 798 799 800 801 12638 888 1040 1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 2430 2448 2449 2450 2451 2975 4669 4679 5636
broad$	5391 5397
broke	16662
broke$	2070 2071 8565 4242 4363 5093 5540 11717
broken$	8522 8523 8567 4242 4630 10704 5261 11216 5540 11717
bronchitis$	5915
brothe	10833 16636 10836 4900 16664 16680 16686
brother$	12278 7673 7681 4876 4877 16634 10834 4886 10862 10869 16694 11261
brothers$	12278 7673 7681 14370 11261
brough	10612
brought$	11765 11772 5972 11790 797 798 799 800 801 12638 12639 12640 888 12707 1040 12827 12828 1202 1203 1204 1205 1206 7162 7163 1265 1266 1267 1722 1723 1724 1725 1726 1727 1728 1729 2430 2448 2449 2450 2451 2975 10329 4560 16413 10620 4669 16424 10704 10705
brown$	3499 15258 5411 5412 5413 5419 5435
browsing$	10408 4457
bruise$	5919
bruised$	5919
bruiser$	11147
bruisers$	11147
bruises$	5919
bruising$	5919
brunette$	9463 5864
brush$	1605 4238 4259
brushed$	1605 4181 4238 4259
brushes$	1605 4238 4259
brushing$	1605 4238 4259
bsearc	10329
buck$	12864 9470 15984 5537
budding$	8232
budget$	10256 16069 16078 16079
budgets$	16001 10256
bugs$	10902
build	4370 16159 4651 4657 5575 5615
build$	2782 2783 3372 3373 3374 15225 15226 15227 9480 4427 4605 11343
builded$	4427
builder$	12099 12425 12426 12427
builders$	12099 12425 12426 12427
buildi	10372 4657
building$	16069 16173 4427 4605
builds$	15225 15226 15227 4427 4605 11343
built$	3377 3378 9426 16206 10558 5392 11345
bulimi	5694
bulimia$	11646
bulimic$	11646
bulk$	4611 10589
bulky$	5391
bullet$	9140
bulletproof$	14009 14010 14011 11312
bullied$	11798
bullies$	13886 13887 13888 13949 13950 13951 14058 14059 14093 14212 14222 11084 11085 11092 11093 11147 11470
bully$	13886 13887 13888 13949 13950 13951 14050 14058 14059 14093 11084 11085 11092 11093 11147
bullying$	11834 11835 11836 11837 11838 13976 14038 14039 14371 16106 16107 16108 16109 10996
bump$	10765
bunch$	13814 13883 2197 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 2623 2931 2932 15535 11076 11160 11168 11213 11266
bungle$	5877
bungled$	5877
bungles$	5877
bungling$	5877
bunk$	5006
bunked$	5006
bunking$	5006
bunks$	5006
burden$	8162 11147
burdens$	11147
bureau$	16142
burgla	16127 16135 16144 16188 16324 16339 4588 16348 16352 16360 16361 16367 16375 16379 16380 16381 10667 10912 10931 10932 10935 5800
burglar$	13949 13950 13951 14033 14034 14035 14036 14037 16318 11092 11093
burglaries$	16325 10540 16468 4765 16733 16734 16736 11580 11587 11752
burglars$	13949 13950 13951 14033 14034 14035 14036 14037 11092 11093
burglary$	4398 16301 10540 16343 16713 16732 16733 16734 16736 5608 5618 11752
burgle	5951
buried$	4022 4023 4234
burly$	5391 5864
burn$	2270 2271 2302 2303 16663
burned	4911
burned$	13046 13059 13060 13061 13073 13074 2270 2271 2302 2303 16663 10863
burning$	2270 2271 2302 2303
burnned$	2270 2271 2302 2303
burnning$	2270 2271 2302 2303
burns$	2270 2271 2302 2303 16663
burnt$	13045 13059 13060 13061 13073 13074 2270 2271
bury$	4022 4023 4234
burying$	4022 4023 4234
bus$	12279 12280 14118
busine	10434 10666 11608
business$	12301 12302 13069 7269 13072 8891 8892 8893 8895 14697 15041 15042 15043 15044 15146
businesses$	16139 16214 16235 16467 16493
businessman$	5855
businessmen$	5855
businesswomen$	5855
busy$	16022 10222
but$	6156 764 6830 6831 13322 8376 8721 2770 2771 2772 2773 2776 2777 2778 2779 8736 8737 8738 8739 8776 8792 8816 9035 9115 9290 3339 15590 10181 11475
button$	13148 13149 13150 13151 13152
buttons$	13148 13149 13150 13151 13152
buvidal$	5924
buy	10511
buy$	12034 6950 1508 1509 1512 1513 1514 1515
buying$	6950 1508 1509 1512 1513 1514 1515
buys$	1508 1509 1512 1513 1514 1515
buzz$	6031 80 6035 12222 12223 12224 12767 12768 12769 12826 13751 13777 5426
bvisit	10329
by	10725 5651 5658
by$	11971 12055 6599 6600 6604 7106 7954 7955 7976 13819 14262 8534 8661 8947 14969 9281 3330 9360 15385 15648 15860 10061 10062 10063 15929 15932 15933 15934 15935 10312 10362 4468 4524 4555 16341 10542 10582 16394 10781 16594 10804 4996 11450 11482 11539 11711 11713
c$	11752
cahms	5928
caked$	3508
calculated$	6075 124
calculating$	5843
call	4488
call$	6711 1038 1039 1144 13008 13013 7232 7233 1282 7235 1284 1285 1286 7328 7329 7791 13593 9105 3154 15625 15626 15627 15817 15966 15968 15969 4404 10408 4457 11493
called$	6427 6428 6429 6430 6431 6432 6433 6434 12790 1038 1039 13594 15855 16075
caller$	11068 11102
callers$	11068 11102
callin	16170
calling$	1038 1039 8834 4404 10385
callous$	5843 5874
callousness$	5874
callout$	11709
callouts$	11709
calls	4533
calls$	15625 15626 15627 15968 15969 16012 16013 4404 16182 10391 16287 4709 10662 11493 11494
came$	379 12531 12532 6738 6739 12541 12542 863 12970 1300 1322 13408 2716 2719 3564 3573 16075 4560 4596 4827 5030 5060
camera	10466 10482
camera$	16261 16267 10467 16269 4524 16283 4536
cameras$	16261 16267 10467 16269 4524 16283 4536
camhs	5928
camhs$	9877
camouflage$	11406
campaign$	5662
can	4441
can$	6090 279 812 813 814 919 920 923 960 12867 1309 1311 1312 1330 1331 7290 7291 7292 7293 7294 1543 1545 1548 1576 1581 1582 1583 1584 1585 1638 1685 1827 1831 8463 2584 2651 2654 2655 2657 2665 2750 2927 2957 2981 2993 2996 3030 3036 3081 3114 3207 15069 3324 3393 3394 3395 15170 9388 3452 15213 9695 3766 3799 3802 9774 3969 4267 4434 10416 4524 4551 4654 10612 4670 4751 10771 4873 5482 5665
canada$	5460
cancer	10853 5914
cancer$	2368 16629 16654 11147
candidates$	10646
candle$	13235
cannab	16735 10938
cannabis$	34 6042 12362 12363 12364 12365 12366 12367 12368 12369 12374 12746 12751 8145 16275 10776 16578 16580 10915 16739 10953 5716
cannon$	11101
cannons$	11101
cannot	4809 4873
cannot$	912 959 12865 1541 1546 1636 1683 1826 1834 1835 1836 1932 1989 3691 3702 9661 15477 15478 15479 15480 3798 3967 4039 10825 5061
canny$	9080 9081 9082 3451
cans$	10771
cap$	3555 15309 15310 15311 15320 15325 9533 9534 3583 3584 11406 5458 11411 11420
capab	10553
capabi	16512
capability$	5893
capable$	2260 2930 2959 8920 8943 8944 2998 3011 3014 3015 8968 3017 3018 3029 3381 3412 3413 3414 3415 3416 9755
capaci	16512
capacity$	2924
capital$	14048
caps$	3555 15309 15310 15311 15312 15313 15320 15325 15326 15327 15328 9533 9534 3583 3584 11406 5458 11411 11420
capsules$	10772
captivate$	1048 1049 1050 1051 5048
captivated$	1048 1049 1050 1051 5048
captivates$	1048 1049 1050 1051 5048
captivating$	1048 1049 1050 1051 5048
captur	10372 5615
capture$	15214 15215 16173
captured$	10470
car	10707 11724
car$	12306 12307 12308 12309 12423 12424 12743 12953 13326 13811 13812 13813 16508 16693 5600
caravan$	16683
card$	10408 4457 16596
care	4923
care$	6044 6045 6046 6047 6048 1032 6986 7597 1646 13600 13608 13609 13610 13611 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 8225 8564 8605 8909 8910 8911 8914 8915 8917 8918 8921 8932 14781 8987 14800 14801 14802 14803 14820 14826 14827 14828 14829 14830 14884 14885 14886 9643 9644 9645 15462 15463 15464 15465 15481 15482 15483 15640 9878 15680 15728 9928 15799 15820 15821 15822 15823 15824 15825 15826 15827 10029 10030 10031 10032 10033 16042 16043 16044 16045 10265 4314 4315 4316 16586 16598 16630 16661 16674 10875 16701 5310 11454 11455 11502 5724 11714 11715 5764 5942
cared$	15654 15670 15675 15678 15679 15681 15682 15683 15684 15693 15694 15695 15723 15728 4314 4315 4316 11454 11455
career	16357
career$	6474 11081 11082 5141 5613
careful$	11774 5978 5979 5980 5981 14789
carefully$	12536
careless$	100 101 103 104 6324 909 1017 1296 1766 1859 1860 15769 15770 5072 5075 5837 5874
carelessly$	5874
carelessness$	5964 11766 11767 12126 12127 12128 12129 12130 12131 12517 12518 12519 12520 12600 6800 6838 6839 6859 12661 12846 12847 12848 12849 12850 12851 13048 7724 7819 1868 7821 5874
carer	4898 16664 5769
carer$	8515 8516 16632 16634 16674 4927 4929 4930 11714 11721
carers$	12832 2261 2262 8515 8516 8971 16674 11134 11714
cares$	15481 15482 15483 4314 4315 4316 4927
caribbean$	3486
caring$	8337 4927 11439
carpet$	15991
carrie	16182 4503
carried$	6146 11965 11983 12001 12498 871 872 12779 12781 7148 7150 7152 2031 2032 2033 3531 3532 15795 15796 15797 15798 16438 5031 10984 5451
carries$	11982 12000 704 705 871 872 7148 7150 7152 2031 2032 2033 2219 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2762 3235 3236 3237 3456 3457 3458 3459 3531 3532 9788 16207 16330 10532 5031 10984 5451 5547
carry	4503
carry$	11858 11874 6145 11981 11999 12148 12177 12179 12180 12181 6389 6390 6391 704 705 12462 12463 12464 12465 12466 871 872 6944 6945 12840 12841 12842 12843 12844 12845 12860 7148 7150 7152 12954 13033 13283 13288 13717 13719 13725 13727 2031 2032 2033 13838 13839 2218 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2761 3235 3236 3237 3456 3457 3458 3459 3531 3532 15416 9787 4692 5031 10984 5451 5547
carryi	16182 10517 16351 10910 10934
carrying$	11966 12207 12462 12463 12464 12465 12466 6945 13220 13250 2031 2032 2033 8036 3531 3532 16119 16318 16330 4608 10579 10580 16711 10931 5031 5451
cars$	12423 12424 12743 13811 13812 13813
case$	13939 14070 14071 14207 14274 10269 16185 10439 4606 4640 4647 10603 16410 16725 11107 11109 11217 11218 5606 11740 11746
cases$	13939 14070 14071 14207 14274 16185 11107 11109 11217 11740
cash	4693
cash$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12222 12223 12224 6502 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12461 12767 12768 12769 12856 12857 12858 12859 12864 12949 13280 13283 13288 13291 13292 13293 13294 13755 13756 13783 7986 13810 10645 10915 5244
cast$	11857 1238 1239 2104 9693 9702 9708 15530
casts$	2104
casual$	1017 15961
casually$	3484 5415 11405
casualty$	16588 16589
catalogue$	3892
catcalls$	12079
catch	16159 16268 16412 10616 11614
catch$	6847 4444 16270 16280 4663 16417 16418 16523
catches$	4663
catching$	4663
category$	8476 4918
catheter$	5921
catty$	5843
catwalk$	15347
caught	16423 16424
caught$	11798 11801 539 12972 13059 13060 13061 13073 13074 14007 14008 14883 16374 4982 5250 5799
cause$	11765 11790 851 987 1072 13000 13938 2234 2235 14050 9105 3154 15415 4622 16401 4716 11106 5181 5184
caused$	11765 11790 851 12638 12639 12640 987 12827 12828 2234 2235 5181 5184
causer$	14060 11071
causers$	14060 11071
causes$	851 12638 987 13938 2234 2235 16401 11106 5181 5184
causin	10551 4608
causing$	11834 11835 11836 11837 11838 851 987 7119 13983 2234 2235 15591 10560 5181 5184
cautio	10912 11732
caution$	6018 16713 16731 11745
cautioned$	16366 5782
cautions$	16731
cautious$	11776 15961
cavalier$	1017 5874
cbo	10652 10653 5793
cbo$	16453 16454 10654 11745
cbos$	16453 16454 10654
cbt$	11669
cce$	12258 13219 13221
cctv	10466 10482 4620 10572
cctv$	10355 10356 10357 4406 4407 16169 4421 4460 10440 16267 10467 4517 4527 16283 4536 5591 11551
cease$	1757 1759 1762 2878 2879
ceased$	2878 2879
ceases$	2878 2879 16474
ceasing$	2878 2879
cell$	15544 16142 16221 5591
cells	10926
cells$	14043 16727
central$	16196
centre$	13426 13988 16467 16471 4757 16533 16536 11745
cerebral$	5914
certain$	3662 3663 3664 3724 9712 9713 9714 9715 3764 3765
certainly$	3849 3857 9809 3858 3859 11446
certainty$	3725
chain$	16193 11406 11532 5606
chains$	16193 11406
challe	16294 10633
challenge$	15591 16434 4767
challenged$	15591 16374
challenges$	15591 4767
challenging$	8081 14263 14264 14265 14266 14267 14268 14269 14270 14271 14337 14338 14339 14340 14341 2589 2590 2591 2592 2593 15591 5261 5265 5267 11224 5843
chance$	6102 6103 6104 153 12007 12008 12009 12010 12011 12012 6266 315 316 12664 12995 12996 12997 1436 7479 7480 7481 13439 13440 13441 13442 13443 13444 13677 13678 9666 9684 9780 3829 4219 4220 4221 4222 15992 15993 4683 4713 11031 11490
chanced$	1436
chancer$	11147
chancers$	11147
chances$	6102 6103 6104 153 11973 12005 12006 12007 12008 12009 12010 12011 12012 6266 315 316 12664 12995 12996 12997 1436 13677 13678 4219 4220 4221 4222 15992 15993 11031 11490
chancing$	1436
change$	11903 442 12253 6577 12379 12690 1036 13410 13650 13651 13652 13653 14249 14257 15357 15388 15394 15408 15442 15443 15496 15519 9719 15527 9748 9749 15565 15566 15567 15576 15581 9781 15845 11429 11430 11437
changed$	442 1036 9640 15525 15551 15552 15553 15554 15555 10881 5737
changes$	442 1036
changing$	1036 13863 15565 15566 15567 9767 11437 5737
chaos$	12602 12805 12920 13777 13825 11006 11035 11133
chaotic$	2565 8523 5261 11214 5263 5265 5843 5874
chaperone$	14702 14820 14855 14856 14857 14858
chaperones$	14820 14855 14856 14857 14858
chaperoning$	14820 14895
character$	13969 14211 11160
characters$	8198 14211 15175 11160
charg	16412
charge	16182 10517 4650 16408 10609 10620 16423
charge$	1457 1458 1459 1460 1461 1462 1463 3127 15726 16318 16402 10602 16431 4732 16731 11585 5666 11738
charged$	1457 1458 1459 1460 1461 1462 1463 16366 16384 16421 5784 11737
chargeing$	4732
charges$	1457 1458 1459 1460 1461 1462 1463 16329 16410 4660 16433 4732 16731 11585 11588 5666 11738
charging$	1457 1458 1459 1460 1461 1462 1463 10609 5631
charity$	9869 9874 9875 16046 10272 16113 16114
charm$	1048 1049 1050 1051 8591 5048
charmed$	1048 1049 1050 1051 5048
charming$	1048 1049 1050 1051 5048
charmmed$	1048 1049 1050 1051 5048
charmming$	1048 1049 1050 1051 5048
charms$	12505 12506 1048 1049 1050 1051 5048
chart	4504
chart$	4413 10379 4537 11533
charted$	4537
charts$	11533
chase$	11832 11833 1110 1417 1418 1419 1420 1421 1422 1423 13751 5050
chased$	1110 12999 1417 1418 1419 1420 1421 1422 1423 13425 5050
chaser$	15968 15969
chasers$	15968 15969
chases$	1110 1417 1418 1419 1420 1421 1422 1423 5050
chasing$	1110 1417 1418 1419 1420 1421 1422 1423 15968 15969 5050
chat$	12338 12339 587 588 589 10400 4450
chated$	587 588 589
chating$	587 588 589
chats$	587 588 589 4450
chatted$	587 588 589
chatting$	587 588 589
chav$	5816
chavs$	5816
cheap$	13303
cheat$	14050 11092
cheating$	5836
cheats$	11092
check	5571 11526
check$	15817 4417 10371 4424 4428 4432 4436 16261 4544 4568 16569 11536 11547 11591
checke	10333
checked$	13594 15855 16075 16120 4428 10387 10446 10485 4544 10586 16460
checkes$	4428
checking$	4428 4432 4544
checks$	4428 4432 16261 4526 4544 4568 11536 11547 11591
cheek$	14193 15257 11175
cheeks$	15257
cheeky$	2341 5201 5843
cheerfully$	1196 1197 1198 1199 1200 1201
chemotherapy$	5912
chested$	11350 11360
chicken$	12279 12280
chief$	5177
child	16456 10824 10852 10936 11661
child$	362 392 427 607 887 908 6860 1280 1281 1283 2101 13895 13896 2277 14057 14140 14169 14170 14171 14172 14275 14277 14278 14303 14304 14305 14306 14307 14308 14319 2577 14479 14548 14553 14554 14555 14556 14557 14631 14632 2906 2907 14665 14666 14667 14668 14686 14687 14688 14689 14690 14691 14700 14965 14966 15028 15105 15106 15107 15108 3356 3357 3358 3359 3360 15114 15115 15116 15117 9376 3440 15217 15220 3534 3581 3582 9639 10766 16625 16675 4924 4925 16737 5016 5095 11058 11076 5128 5131 11088 5141 11145 11168 11213 5270 11259 11291
childhood$	12742 3343 3344 9297 3346 3347 9300 15103 15186 11319 5674
childish$	8860 8861 8862 15186 5371 5843
childlike$	14592 14593 14594 8860 8861 8862 9050 9051 9052 9053 11298
children$	11857 362 12140 6343 392 427 12252 6452 6454 6456 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 7027 1280 1281 1283 7277 7598 1775 7766 7927 13817 13827 13828 13829 13830 8045 2094 2095 2096 2101 13868 13870 13880 13895 13896 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 2276 2277 14057 2344 2345 2346 2347 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 2577 2611 14479 8720 2781 14547 14553 14554 14555 14556 14557 14631 14632 14635 2906 2907 14665 14666 14667 14668 14684 14686 14687 14688 14689 14690 14691 14699 14921 14924 14925 14965 14966 14967 14968 15028 9249 9250 15104 15106 15107 15108 3356 3357 3358 3359 3360 15114 15115 15116 15117 9375 3440 15217 15220 3534 3581 3582 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9708 15520 9720 9786 15643 3927 3928 15805 10045 10046 10047 10048 10049 10050 10099 10106 15942 15950 15951 15952 15953 15954 15955 15956 15957 10237 10296 10297 4923 10952 11043 11058 11076 11088 11135 11145 11168 11213 5270 11259 11291 11449 11484 11485 11487 11493 11721
chin$	15257
chinese$	3486 9444 11398
chip$	2396 8553 2602
chips$	2396
chis	5573
chis$	11525
chlamy	5923
choice$	3 4 5 6 7 8 9 11844 6057 6058 107 108 6061 110 111 112 6065 6066 115 11869 11870 11871 11872 11873 11875 11876 6076 11878 11879 11880 11881 11882 11883 131 132 133 158 11919 11920 11921 11922 11923 11924 11925 11926 12100 12101 12102 12103 12104 12105 12106 12107 6310 12112 12113 12114 12122 12123 6376 12178 426 6379 6380 6381 6382 12752 7059 7060 7232 7233 1282 7235 1284 1285 1286 13109 13110 7521 1570 1571 14396 14562 8949 8950 8951 14753 14754 10943 10944 10945 10946 10948 11293
choices$	3 4 5 6 7 8 9 5964 11766 11767 11844 11869 11870 11871 11872 11873 11875 11878 11879 11880 11881 11882 11883 141 142 143 144 6111 6112 6113 6114 6115 6116 6117 11919 11920 11921 11922 11923 11924 11925 11926 11927 11928 11931 11934 11935 11936 11937 11938 6138 12100 12101 12102 12103 12104 12105 12106 12107 426 6379 6419 6420 12517 12518 12519 12520 6836 885 12846 12847 12848 12849 12850 12851 13048 7721 1770 1771 13624 13625 13626 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 14562 14605 14606 8949 8950 8951 14753 14754 14782 10943 10944 10945 10946 11293
choked	4911
choked$	10863
choose$	134 135 136 154 155 11945 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12333 12334 12457 12458 990 991 992 993 995 996 997 998 1153 1154 1155 1156 1183 1184 1207 1208 1209 1222 1223 1224 1225 1226 13418 13452 2035 2040 14677 8933 14741 14742 15202 15414 15610 4997 5046
choosed$	1207 1208 1209 1222 1223 1224 1225 1226
chooses$	134 135 136 154 155 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12333 12334 990 991 992 993 995 996 997 998 1153 1154 1155 1156 1183 1184 1207 1208 1209 1222 1223 1224 1225 1226 13452 2035 2040 15610 4273 4274 4275 4276 4997 5046
choosing$	134 135 136 154 155 12100 12101 12102 12103 12104 12105 12106 12107 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 990 991 992 993 995 996 997 998 12754 12824 1207 1208 1209 1222 1223 1224 1225 1226 7993 7994 7995 14744 14745 4273 4274 4275 4276 4997 5046
chose$	134 135 136 154 155 11945 6342 12144 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12457 12458 990 991 992 993 995 996 997 998 1153 1154 1155 1156 1183 1184 1207 1208 1209 1222 1223 1224 1225 1226 13111 13112 13328 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13452 2035 2040 15610 15982 4273 4274 4275 4276 10251 16053 4997 5046 11501
chosen$	134 135 136 154 155 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12467 12475 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 4997 5046
chronic$	16546 5688
chubby$	9427 9463 5864
chunky$	5391
cid	16141
cider$	16572
cigarette$	12767 12768 12769
cigarettes$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12767 12768 12769 13810
cin$	5942
circles$	9479
circul	4461 4560 5629
circulate$	4384 10337 4386
circulated$	4384 10337 4386 16140 4475
circulates$	4384 10337 4386
circulating$	4384 10337 4386
circulation$	11581
circumstances$	15609 15632 11725
citalo	5711
citalopram$	11663
city$	9422 16508 16685
civil	4705 5651
civil$	10599 10657 5642
clad$	3536 3537 3538 11356 11367 5453
claim$	12790 7778 13580 13581 13582 13583 13584 8046 8047 8048 13857 11730
claimed$	12790 8046 8047 8048
claiming$	12790
claimmed$	12790
claimming$	12790
claims$	12790 8046 8047 8048 13857 4842
clamp$	5647
clamped$	16535 5647
clamping$	5647
clamps$	5647
clarif	4626
class$	6492 13902 13906 14121 8428 14342 14664 15133 16037 16614 16735 10938 11697 5800 5903
classed$	2533 4415
classmates$	12278 14847 14853 10952 11091
classroom$	16614
clear	4422 4780
clear$	1748 1751 1754 1755 3499 3724 10191 4603 16478 10709 5419 5499 5629 5635 5654
cleared$	4783
clearly$	808 3709 3710 3711 3712 3849 3857 9809 3858 3859 9857 4262 4263 5056 5545
cleft$	5914
clever$	12984 12985 12986 2844 2845 2846 9080 9081 9082
climb$	6942 2058 2059
climbbed$	2058 2059
climbbing$	2058 2059
climbed$	2058 2059
climbing$	6942 2058 2059
climbs$	2058 2059
clingy$	5843
clinic	4831 5673
clinic$	16569 10783 16585 16589 5556 11628
clinically$	5697
clip$	6573 6574 623 624 16169 4465
clips$	6573 6574 623 624 4465
cliquey$	5836
clones$	15345
close	4563
close$	7387 7407 2885 16026 4307 4392 10500 10515 11488
closed$	8283 4223 4307 4357 11442 11445 11488
closes$	4307 11488
closing$	15781 15782
closure$	10599 4698 5667
cloth$	14148
clothe$	11543
clothes$	5971 20 5989 12222 12223 12362 12363 12364 12365 12366 12367 12368 12369 869 6836 885 1210 1211 7986 15176 15177 15178 15179 15192 15193 9485 9486 15309 15310 15311 15312 15313 15317 15318 15319 15320 15331 15351 10731 11406 11411 11543
clothing$	15176 15177 15178 15179 9485 9486 15309 15310 15311 15331 15351 11406 11408 11411
clout$	12863 12872 13172 13310 13784 11002 11003
clown$	11147
clowns$	11147
clozapine$	5924
club$	4324 5556
clued$	2685 2691 9252
clueless$	5836 5874
cluster$	10717
clusters$	10717
co$	7871 14241 9557 9588 9594 9599 9608 9703 11209 5651
coach$	12058 12099 12357
coaches$	12099 12357
coat$	15309 15310 15311 15320 16704 11406 11411 11419
coats$	9485 9486 15309 15310 15311 15312 15313 15320 11406 11411 11419
coaxing$	13269 13270 13271 13272 13273 13274 13275 13276 13409
cocain	10767 16735 10938
cocaine$	12751 16568 10776 16580 16739 10953
cocktail$	11079
cocky$	5843
coddling$	14803
code$	11342
codein	10767 10774
codeine$	16568 16575 16578
codes$	11342
coelia	5688
coeliac$	11640
coerced$	11798 13728 13729 13730 13731 13750
cognitive$	5671
cohort	10324 16212 10422 16246 16289 16290 16292 10522 16332 4607 10571 16395 16398 10631 16455 16492 16504 10708 16516 16528 11589
cohort$	13906 8108 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 14664 15535 16299 16305 16323 4602 16372 4668 16465 16484 16485 4753 11213 5617
cohorts$	16299
coil	4818 10770
coil$	16571
coincide$	4374
coincides$	4374
cold$	15853 16050 16702 5243
coliti	5688
colitis$	11640
colleagues$	8746 8747 8748 4485
collec	11526 5575 5615
collect$	4382 10378 4498 10736
collected$	6649 6650 6651 6652 6653 4382 10378 16206 4498
collecting$	14895 14909 14911 14918 4382 10378 4498
collective$	5499
collects$	4382 10378 16207 4498
college$	9869 9874 9875 9877 16046 10272 16113 16114 16604 16605 16606 16608 16610 16618 16621 5556 11690 11691
colleges$	16615
collude$	843 844
colluded$	843 844
colludes$	843 844
colluding$	843 844
colonoscopy$	5912
colostomy$	5921
colour$	11373
coloured$	5435
colours$	15331 11373 11406
combat	4710
combative$	5841
combination$	11079
combustible$	5127
come$	6106 11913 12049 379 6387 6392 6393 6427 6428 6429 6430 6431 6432 6433 6434 12469 6678 6943 1149 1300 1322 13160 13344 7705 13599 13671 2170 2369 2370 2371 2372 2373 2374 2438 2714 2717 2985 8994 8995 8996 3155 14937 9275 3362 3363 3564 3573 3585 3586 3587 3588 3589 15388 15394 15408 15415 15499 15509 15510 15511 15512 3873 15699 15700 4596 16520 4827 5030 5060 11429
comes$	379 861 1300 1322 13076 13408 2171 2544 2715 2718 3155 3564 3573 3585 3586 3587 3588 3589 15499 16260 16520 4827 5060 5777
comeuppance$	13042
comfort$	10256
comfortable$	1212 1213 1214
comforted$	14920
comforting$	14918 14920
coming$	11898 379 12494 6943 13040 13041 1322 3155 15387 4827 16659
comings$	10451 4540
comman	10391 10412
command$	16213 10712 11558
commands$	16192
comment$	3596 3597 3598 3599
commented$	3596 3597 3598 3599
commenting$	3596 3597 3598 3599
comments$	12079 12648 12963 12964 3596 3597 3598 3599
commentted$	3596 3597 3598 3599
commentting$	3596 3597 3598 3599
commit	10517 16351 10551 4608 10579 10580
commit$	12148 15388 15394 15408 15416 16298 16327 16354 16401 16542 11429
commits$	16298 16401 16542
committal$	16393
committed$	16542 4983
committing$	16318 10560 16435 4983
committs$	4983
common$	7295 7296 7297 7298 7299 7300 7301 7302 7303 7304 7305 7306 7307 13367 13368 13369 13370 13371 13372 13373 13374 7574 7575 7576 7899 14175 2472 15771 15772 15773 16042 16043 16044 16045 10931 11502
commun	4390 10666 4971
communicate$	587 588 589
communicated$	587 588 589
communicates$	587 588 589
communicating$	587 588 589
communication$	4254 4255 4256 4257 5499 11481
community$	13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13930 13988 13992 13993 10342 10452 4624 4643 4697 16467 16493 10923 11043 5791 5793
companion$	11884
companions$	11884
company$	11755 11884 6265 12158 12176 12663 12797 12798 12799 12936 12937 13225 13782 7987 2036 2037 2038 2039 7992 13797 13798 13799 8000 8001 14628 14629 15146 9869 9874 9875 16046 10272 4324 16113 16114 11042 5555
compar	4435
compare$	10371 4544
compared$	16120 10387
compareed$	4544
compareing$	4544
compares$	4544
compass$	13701
compete$	990 991 992 993 995 996 997 998 5046
competed$	990 991 992 993 995 996 997 998 5046
competent$	3306 3307
competes$	990 991 992 993 995 996 997 998 5046
competing$	990 991 992 993 995 996 997 998 5046
complacency$	15870 5874
complacent$	10222 5874
complain$	13062 13063 13064 13065 7778 13580 13581 13582 13583 13584 3596 3597 11013 11447
complained$	3596 3597 11447
complaining$	3596 3597 15591 11447
complainned$	3596 3597 11447
complainning$	3596 3597 11447
complains$	3596 3597 11447
complaint$	2099 2100 15776 15859 11049 11493
complaints$	2099 2100 15776 15859 16012 16013 4709 11049 11493 11494
comple	16438
complete$	12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 2236 2237 2239 3632 4290 4427 5499
completed$	11971 15509 15510 15511 15512 3872 15795 15796 15797 15798
completeed$	4427
completeing$	4427
completely$	2634 9848 5352 5490 5493
completes$	4427
complex$	8410 5265 5674
complexion$	9480 11371 5865
complexions$	11371 5865
compliance$	11054 11207
compliant$	8526 11206
complicit$	40 505 506 507 508 509 523 12439 844 12717 12718 12719 12720 10985 10997
complicity$	12124 843 10578
complied$	12475
complies$	15521 15522 15523 15524
comply$	12148 13671 15357 15388 15394 15408 15442 15443 11429 11430
comprehension$	11476
compromise$	10 4987 4988
compromised$	10 4987 4988
compromises$	10 4987 4988
compromising$	11755 10 4987 4988
compulsive$	5141
computer$	11548
conceal$	1787 1788 3568
concealed$	1787 1788 3568 11423
concealing$	1787 1788 3568
concealled$	1787 1788 3568
concealling$	1787 1788 3568
conceals$	1787 1788 3568
concer	10726 4811 4874 4908 5711
concern$	6051 13358 7902 14929 9917 9918 15820 15821 15822 15823 15824 15825 15826 15827 15859 11493
concerned$	8868 8869 8870 14672 14673 14674 8874 8875 14905 14906 9106 10201 10202 10280 4329 16351
concerning$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5267
concerns$	13358 13708 13709 13710 13711 9917 9918 15859 16012 16013 16527 11493 11494
concerta$	11663
conclusion$	16096
conclusions$	16096
concus	5916
condescending$	5875
condit	10744 5783
condition$	16545 16729 11644 11657 11671 11734
conditional$	5780 5781
conditions$	13823 4947 16729 11725 11734
conduc	4503 16438 4692
conduct$	3 4 5 6 7 8 9 5964 11766 11767 5971 20 11844 342 343 12125 12517 12518 12519 12520 6836 885 12846 12847 12848 12849 12850 12851 1210 1211 13624 13625 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 13851 2510 2511 2512 2513 2514 2515 2516 2517 2518 2720 2721 2722 2723 2724 2725 10943 5268 5668
confer	16677
confidence$	2674 2676 2817 2818 2819 2820 2821 2822 2823 15192 15193
confident$	11317
confidential$	5576
confidentiality$	15989
confir	4626
confirm$	16307
confirms$	16307
confiscated$	10461 16446
conflict$	12602 12903 13757 14040 15592 4947 11006 11055
confro	16294 10633
confront$	16434
confrontation$	12602 13757
confrontational$	14272 14273 14337 14338 14339 14340 14341 11224 5841
confrontations$	13757
congregate$	14377 11341
congregated$	14377 11341
congregates$	14377 11341
congregating$	14377 11341
connected$	2113 4572 16351 10559 11055
connection$	4981
conned$	14881
conniving$	5845
conscience$	14162 14163 14164 14165 14166 2467
conscienceless$	5836
conscious$	6075 124 6321
consensual$	5325 5810
consent$	12124 639 640 641 642 643 644 2644 2645 2646 2647 14677 14782 14834 9043 9044 15059 15060 11008
consented$	639 640 641 642 643 644 12398 646 681 706 2644 2645 2646 2647 3106 3107 11008
consenting$	639 640 641 642 643 644 5325 5343 5810
consents$	639 640 641 642 643 644 2644 2645 2646 2647
consequences$	11845 11846 11847 11848 11850 11851 11852 11854 11929 178 11939 6190 6191 6192 6193 6194 6195 6196 6197 6198 6199 6200 6201 6202 13397 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 14005 14387
consid	4415 4560 4772
consider$	13671 2274 2402 2405 15388 15394 15408 15845 11429
considerable$	8212
considered$	8051 8052 2158 2274 2402 2405 2528 4812 5132
considering$	2274 2402 2405 4812
considerred$	2274 2402 2405
considerring$	2274 2402 2405
considers$	2274 2402 2405
consistent$	3632
consistently$	3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 5476 5495
consoled$	14920
consoling$	14918 14920
consort$	5088
consorted$	5088
consorting$	5088
consorts$	5088
consortted$	5088
consortting$	5088
consta	4369 10322 10323 4373 10328 16134 10355 10356 10357 4406 4407 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 4527 10564 4629 10587 10627
constable$	10321 16124 16129 16156 16157 16158 10358 10359 16171 10377 10404 16211 16215 16216 16218 10430 16234 16241 10479 16365 10581 16428
constables$	10321 16124 16129 16156 16157 16158 10358 10359 16171 10377 10404 16211 16215 16216 16218 10430 16234 16241 10479 16365 10581 16428
constant$	10167 10168 5215
constantly$	576 3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 4177 5495
consti	4415
consul	10780 10786
consultant$	16581 16582 16587
contac	16170 16180 10456 4540
contact$	6261 6262 6265 12335 587 588 589 591 592 593 594 595 596 597 12459 1085 2616 2617 16170 4904 11265 11425
contacted$	587 588 589 591 592 593 594 595 596 597 1085 13111 13112
contacting$	587 588 589 591 592 593 594 595 596 597 1085
contacts$	587 588 589 591 592 593 594 595 596 597 1085 16257 10492
contactted$	587 588 589 591 592 593 594 595 596 597 1085
contactting$	587 588 589 591 592 593 594 595 596 597 1085
contain$	14014 14015 14235 15565 15566 15567 10402 11437
contains$	10402
contempt$	16091 16092 16093 16094 16095 16393
contemptuous$	5875
contend$	3218 3219
content$	300 301 306 437 438 439 469 470 679 680 697 698 699 700 701 990 991 992 993 995 996 997 998 1212 1213 1214 1734 1735 1736 1737 3312 5046
continually$	576 3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 5495
continue$	11912 11945 11980 12002 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 15415 5004
continued$	11945 11965 11980 12002 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 3632 5004
continues$	11945 11980 12002 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 5004
continuing$	11945 11980 12002 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 5004
continuously$	3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 5495
contra	5708
contraception$	14750 14751 14752 11660
contraceptive$	11660
contract$	16449 11745
contracts$	16449
contradictory$	13854 13855 13856
contribute$	843 4715
contributed$	11765 843 12639 12640
contributes$	843 4715
contributing$	843
contro	10412 4710 10663 5667
control$	12989 13418 13671 13698 13704 13968 13999 14014 14015 8272 14235 14263 14264 14265 14266 14267 14268 14269 14270 14271 8504 14309 14316 14317 8527 14352 14358 14359 8997 8998 9415 15475 15565 15566 15567 10355 10356 10357 4406 4407 4408 16213 10434 10440 10441 4527 10482 4620 16464 10685 4745 16529 11118 11437 5663 11619
controlled$	11798 12432 13425 15393 15399 15404 15413 15508 15551 15552 15553 15554 15555
controlling$	5267 11537 5843
controls$	11537
convenience$	10256
conveniently$	5549
convic	10609 10620 5946
convict$	11161 5637
convicted$	16366 16384 16421
convicting$	5637
conviction$	16410 5898 5947
convictions$	16329 16410 16433 5898 5947
convicts$	11161
convince$	15496 15519 9719
cookie$	11308
cookies$	11308
cool$	13837 8037 8038 3308 3309 5362
cooper	10740
cooperate$	12115 13671 14242 14254 14257 15357 15388 15394 15408 15442 15443 15452 15453 15454 15845 16541 11429 11430
cooperated$	14242
cooperates$	15521 15522 15523 15524
cooperating$	14242
cooperation$	14241 11209
coordi	5651
cope	10775
cope$	8609 2677 8630 8631 2680 2720 2721 2722 2723 2724 2725 14677 8909 8910 8911 8914 8915 8917 8918 8921 2976 2977 2978 14741 14742 8945 2994 2995 8948 3002 14769 3021 3037 3218 3219 3314 3315 3329 15205 15847 16576 16577 5351
coped$	2720 2721 2722 2723 2724 2725 3002 3021 3037 3329 5351
copes$	2720 2721 2722 2723 2724 2725 3002 3021 3037 3329 5351
copied	4389
copied$	16201
coping$	2720 2721 2722 2723 2724 2725 8909 8910 8911 8914 8915 8917 8918 8921 14744 14745 3002 14769 3021 3037 3329 5351
copy$	4480
core	16528
core$	8173 8174 14044 8250 16196 16420
corner$	13232 15152
cornrows$	5865
corporate$	5499
correl	4435
correlated$	10387
corrob	4390
corroborated$	10342
corrupting$	2123 2124 2125 5125
cost$	917 918 12707 13239 13344 10256
costs$	917 918 10256
cotton$	5342
couch$	8280 8281 16695
could	4378
could$	21 22 23 24 25 431 432 433 434 435 436 440 441 448 449 450 451 452 453 472 473 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 736 737 812 813 814 914 919 920 923 961 1044 12866 12897 12913 1310 1330 7290 7291 7292 7293 7294 1542 1544 1547 1576 1581 1582 1583 1584 1585 1618 1637 1828 1829 1855 8464 2585 2651 2654 2655 2657 2665 2750 2927 2957 2981 3030 3036 3081 3207 3324 3393 3394 3395 3452 15213 3692 9695 3766 3800 3801 3905 3906 3907 3908 3909 3910 3911 3912 3913 3914 3915 3916 3968 3976 4040 4229 4299 4300 4302 4303 10349 4400 4434 10416 4646 4654 4670 4873 5482
council$	15451 9869 9874 9875 9877 16046 10272 4324 16113 16114 10661 5499 5546 5555
counse	10780
counselling$	16585 11627 11669
counsellor$	16581 16582
count$	3760 9712 3761 9713 3762 9714 3763 9715 3764 3765
counte	10441
counted$	8982 3031 3032 3033 3034 3035 8988
counter$	16242
counters$	16242
countless$	6151 6173 7600 7633 10167 10168 10191
country$	15148 10955
county$	6458 6459 6476 6483 6486 6493 6495 12303 12304 12305 13219 13221 7457 1565 7520 13475 13476 13477 13478 13479 13480 13481 13482 2199 13986 2304 8613 15006 15007 15008 15009 15010 16360 10568 16508 16685 11717 5903
couple$	2623 16688
courier$	13952 2205 11094
couriers$	13952 2205 11094
course$	9742 9743 9744 9745 9746 9747 9802 9809 3858 3859 15614 15625 15626 15627
courses$	15625 15626 15627
court	10620 16423 10910 5633 5783
court$	327 12251 809 810 7162 7163 1417 1418 14040 10519 16421 16425 4676 16500 16711 16717 4965 10922 4975 5035 5044 5633 11585 11706 11738 11739 5788 5793 11747
courted$	327 809 810 7162 7163 1417 1418 5035 5044
courtesy$	15712 15713 15771 15772 15773
courting$	327 809 810 7162 7163 1417 1418 5028 5035 5044
courts$	327 809 810 7162 7163 1417 1418 14042 14373 14374 16421 4676 16500 16711 5035 5044
courtted$	327 7162 7163 1417 1418 5044
courtting$	327 7162 7163 1417 1418 5044
cousin	16636 16686
cousin$	12278 4877
cousins$	12278
cover$	1125 1126 13576 3568 10070 4237
coverage$	10491
covered$	1125 1126 3568 4237 11423
covering$	1125 1126 15296 3568 4237
coverings$	15296
coverred$	1125 1126 3568 4237
coverring$	1125 1126 3568 4237
covers$	1125 1126 3568 4237
covert	4779 5591
covert$	10731 5576 11543 5626
covertly$	11543
covid$	5913
cow$	11139
coward$	11147
cowardly$	5874
cowards$	11147 11470
cowed$	14942
cows$	11139
cp$	5942
cpn$	10654
cpns$	10654
cps	10398
cps$	16199
cpw$	10654
cpws$	10654
crack	10767 16735 10938 5648
crack$	12751 8145 15963 16275 16568 16580 16739 10953
crackdown$	11600
cracked$	16424
crackeddown$	11600
crackhead$	5833
crackheads$	5833
crackingdown$	11600
cracks$	15963
cracksdown$	11600
craft$	11324
crafty$	5836
crave$	1166 1167 1998 1999 2044 2046 5054 5280
craved$	1166 1167 1998 1999 2044 2046 5054 5280
craves$	1166 1167 1998 1999 2044 2046 5054 5280
craving$	1166 1167 1998 1999 2044 2046 5054 5280
crawling$	2305
crazy$	11214
create$	598 851 987 2234 2235 4427 5181 5184
created$	598 851 987 12827 12828 2234 2235 5181 5184
createed$	4427
createing$	4427
creates$	598 851 987 2234 2235 4427 5181 5184
creating$	598 851 987 2234 2235 5181 5184
creation$	12754 12824
creature$	11168
creatures$	11168
cred$	12873 14995
credibility$	14996 11052
credible$	13850
credit$	12362 12363 12364 12365 12366 12367 12368 12369 12374 12376 12377
creep$	11914 11147
creeps$	11147
crept$	11915
cretin$	5833
cretins$	5833
crew$	12099 12425 12426 12427 14664 15133
cried$	6846 12790 5047
cries$	2598 5047
crime	16127 16135 4390 16144 10347 16188 16194 4447 4486 10504 10525 16340 4588 16352 16353 16360 16361 4609 16367 16375 16379 16380 16381 16387 10590 10662 10667 10668 10690 10697 16498 16544 10935 11532 11545 11569 11596 11608
crime$	11832 11833 12258 12273 12275 12805 7159 13219 13221 13222 13320 13475 13476 13477 13478 13479 13480 13481 13482 13764 13825 13976 13986 14038 14039 14040 8284 2394 14209 14371 9348 4369 10322 10323 4373 10328 10332 16134 16141 10342 16148 4398 10367 10370 4425 4426 4431 16185 16188 10399 4452 4456 10410 10414 10415 10417 16219 10420 16224 16225 16226 10427 4478 10433 4483 10438 10440 16247 10496 16318 16325 16326 10535 10537 10540 10561 10564 4629 10587 16389 16390 16391 10627 10647 10652 16463 4711 16468 16469 4717 16472 16473 10674 16475 16476 4736 16491 10716 4765 4781 4789 4971 16736 10949 10951 11005 11055 5244 5606 5618 5625 11580 11587 11597
crimes$	12258 13219 13221 16185 16325 16326 10540 10561 16463 4765 4789 11580 11587
crimin	16135 4390 16144 16180 16194 4563 16319 16324 16339 16340 16360 16387 10662 5606 11562 11569 11596 5651 11608 11609 5787 5800 5903 5904
criminal$	12258 12263 12266 12283 13219 13221 13800 13801 13802 13803 2136 13949 13950 13951 2220 14033 14034 14035 14036 14037 14058 14059 8295 2398 2399 2400 2401 14222 8522 8529 8530 8531 16036 10342 10367 10419 10515 16317 16347 10556 10604 10609 10910 4971 10931 10932 10935 10951 5089 5130 11092 11093 11161 5212 5224 5259 5304 11267 11532 5582 5633 5792 11752 5843
criminalise$	4285 4286 4287 4288
criminalised$	4285 4286 4287 4288
criminalises$	4285 4286 4287 4288
criminalising$	4285 4286 4287 4288 16106 16107 16108 16109
criminality$	12258 12273 12275 13219 13221 13986 16463 10949 11132 11558
criminally$	5294 5606
criminals$	12283 13218 13764 13766 13800 13801 13802 13806 2136 13949 13950 13951 2220 14027 14033 14034 14035 14036 14037 14058 14059 2398 2399 2400 2401 14222 16036 16346 16347 10951 11092 11093 11161 11267
criminogenic$	5823
crimint$	16265
crisis$	1071 1074 1075 10786 11671 5928
crocodile$	7395
crohn	5914
crook$	13984 14033 14034 14035 14036 14037 14093 11092 11131
crooked$	9468
crooks$	13984 14033 14034 14035 14036 14037 14093 11092 11131
crop$	9491 15309 15310 15311 15326 15327 15328 9531 11411 5465
cropped$	5435 5459
cropper$	13053
cross	4435
cross$	8253 9355 15156 15157 15158
crosscheck$	10371
crosschecked$	10387
crossreferenced$	10387
crowd$	12648 12797 12798 12799 12807 12808 12809 12810 12811 12812 12936 12937 13171 13202 13203 13814 2623 11042 11076 11077
crown	5787
crown$	10398
cruel$	15769 15770 15780 15877 5212 5843
crushed$	4630
cry$	7786 7790 2598 5047
crying$	2598 5047
cse$	12258 13219 13221
cucumber$	15062
cucumbers$	15061
cues$	4219 4220 4221 4222
culpable$	12717 12718 12719 12720 10997 11497 5874
culpri	10517 11589 5896
culprit$	13886 13887 13888 16318 11084 11085 11129 11146 11566
culprits$	13886 13887 13888 16318 11084 11085 11129 11146 11566
culture$	4117 4118 11055
cunch$	10955
cunning$	11324 5843
curb	4710
curfew	10591 4971
curfew$	14887 14888 14889 14909 14911 16392 10923 16729 11045 11593 11748 5948
curfews$	14887 14888 14889 14909 14911 11045 11593
curiosity$	5964 11766 11767 7724 15820 15821 15822 15823 15824 15825 15826 16042 16043 16044 16045 11502
curled$	9454
curly$	5412 5435
curren	4390
current$	10342 10384 10604
curse$	8500
custod	4447 16423 16650 16653 10853 10926
custodial$	5791
custody$	12275 14040 15543 4421 10399 10496 4554 10507 10535 10537 16630 16654 4905 16722 16727
customer$	6254 12357 11160 11314 11325
customers$	6254 12357 14211 14392 14393 14394 14395 16493 11043 11160 11314 11325
cut	4710 5679
cut$	1481 13410 2395 15286 15287 9508 16478 4803 11378 11389 11598
cuts	4710
cuts$	1481 4803 11378
cuttin	4710
cutting$	1481 4803
cynical$	14272 14273 15780
cystic$	5688
dabble$	505 506 507 508 509
dabbled$	505 506 507 508 509
dabbles$	505 506 507 508 509
dabbling$	505 506 507 508 509
dad	10833 16636 10836 4888 4898 10851 4900 4903 4909 16664 16680 16686 10888
dad$	14370 8687 2847 8800 8801 8802 8803 8847 8848 8849 3365 3366 3367 4876 4877 4878 16632 16634 10834 4885 4886 4889 16645 16646 4896 4897 4901 16657 16661 10861 10862 10869 4929 4930 16694 11261
daddies$	10979
daddy$	10979
dads$	3365 3366 3367 4896 11261 11322
daft$	103 104 909 1807 5073
daily$	16577
damage	10525 4588 16352 16353 16360 16361 4609 16367 16379 16380 16381 10590
damage$	16006 16326 10540 10561 16390 16391 16711 16732 16733 16736
damaged$	8410 5261 11214
damn$	15711 15794
damp	4950
damp$	16702 10902
dance$	14018 3230 3231 3232 3233 3234
dancers$	9693
danger$	11753 11754 11764 11820 11832 11833 11834 11835 11836 11837 11838 11845 11846 11847 11848 11850 11851 11852 11854 6179 6180 6181 6182 6183 6184 6185 6186 235 236 237 6190 6191 6192 6193 6194 6195 6196 6197 6198 6199 6200 6201 6202 6752 6753 12571 12665 12666 12667 12668 12669 12805 1071 1074 1075 12903 12905 12933 7159 13004 13240 13250 13356 13427 7651 13475 13476 13477 13478 13479 13480 13481 13482 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13702 13707 13708 13709 13710 13711 13751 13753 13757 13764 13777 8110 2159 8112 8113 8114 8115 8116 8117 8118 8119 8120 8121 13923 13924 8124 8125 8126 8127 8128 8129 14195 14387 14450 14612 14613 14614 14615 14616 14750 14751 14752 14863 9064 14930 9257 15145 10159 10332 10692 10949 10987 11006 5084
dangerous$	11753 11754 6077 12266 7651 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 7981 13794 13807 8410 4992 5127 5842
dangerously$	11017
dangers$	11753 11754 11845 11846 11847 11848 11850 11851 11852 11854 6131 6132 6190 6191 6192 6193 6194 6195 6196 6197 6198 6199 6200 6201 6202 1071 12905 13356 7651 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13708 13709 13710 13711 14387 14438 14439 14440 14441 14442 14443 14444 14750 14751 14752 9257 15145
dangle$	5064
dangled$	5064
dangles$	5064
dangling$	5064
dare$	13312 9355
dark$	3499 15258 15268 3527 9530 5411 5412 5413 5419 5435 11406 5459 11574
darker$	3499 5411 5419
darkest$	3506 5439
data	10383
data$	15989 16184 16209 10409 16261 11547
databa	11526 11530
database$	16160 16172 16198 16297 16336 16337 11548
date	10656
date$	15038 15039 15040 10326 16457 11740
dates$	10326 4445 11740
dating$	5028
daught	16456
daughter$	14547 10766
daughters$	14547
daunt$	9018
daunted$	14942
daunts$	9143 9144
dawn$	5629
day	11583 11604
day$	6071 15132 15584 15585 15586 3848 15625 15626 15627 16285 4683 16521 16576 16577 4865 10819 10820 11504
days	10775
days$	14658 15625 15626 15627 16576 16577 16605 4865 11504
dazzled$	2002
dc$	16232
dci$	16232
dead	16653
dead$	1251 1252 1253 1254 8263 16553 16655
deadbeats$	5832
deaf$	7552 10143 10144 10145 5564 11654
deal	16339
deal$	12148 6389 6390 6391 12220 540 541 542 6497 704 705 6659 6660 6944 6945 7165 13033 13255 13283 13288 13339 13346 13483 13838 13839 2148 13955 8439 8594 2677 8630 8631 2680 2857 14741 14742 3218 3219 15205 4340 16294 16298 16327 16330 16354 16355 5001 10998
dealer	11562
dealer$	11773 6233 12042 12053 12054 12062 12070 12218 12263 12283 12286 12303 12304 12305 12314 12316 12319 12354 12388 12425 12426 12427 12437 12744 12745 12801 12807 12808 12809 12810 12811 12812 7015 12838 12839 7042 7044 7051 7052 7053 7054 12875 12876 12877 12878 12879 12880 12881 12882 12883 12885 12886 12949 12950 13087 13170 13185 13218 13575 7978 13780 13781 13800 13801 13802 13803 2136 13932 13949 13950 13951 13958 2220 14033 14034 14035 14036 14037 14058 14059 14089 2398 2399 2400 2401 14750 14751 14752 14977 14978 14979 14980 15031 4790 10947 10951 11004 11092 11093 11147 11161
dealers$	11773 6233 12042 12053 12054 12062 12066 12070 6280 12085 6285 12087 12218 12263 12283 12286 12303 12304 12305 12314 12316 12319 12354 12388 12425 12426 12427 12437 12744 12745 12801 12807 12808 12809 12810 12811 12812 7015 12838 12839 7042 7051 7052 7053 7054 12875 12876 12877 12878 12879 12880 12881 12882 12883 12885 12886 12949 12950 13087 13153 13170 13185 13218 13575 13764 13767 7978 13780 13781 13788 13800 13801 13802 13803 13806 2136 13932 13949 13950 13951 13958 2220 14033 14034 14035 14036 14037 14058 14059 14089 2398 2399 2400 2401 14212 14392 14393 14394 14395 14750 14751 14752 14977 14978 14979 14980 16345 4790 10947 10951 11004 11092 11093 11147 11161
dealin	16135 16144 16182 10517 16324 16348 16351 16352 16360 16361 16379 16380 16381 10910 10931
dealing$	11832 11833 12258 12269 12274 12292 540 541 542 12300 12303 12304 12305 6945 13219 13221 13250 13320 13475 13476 13477 13478 13479 13480 13481 13482 2148 13976 2394 14371 8864 8890 15006 15007 15008 15009 15010 4401 16318 16356 16435 16468 16711 16732 4986 5001 10998 11191 11554 11751
dealings$	14634
deals	16182
deals$	540 541 542 704 705 2148 16207 16298 16330 16355 4986 5001
dealt$	540 541 542 8096 8097 8098 8099 2148 15189 15190 15191 4339 16423 16424 4675 4773 4973 5001
dear$	12670 12671
dearly$	11001
death	16635 16637 16679
death$	12571 16552 4883
debt	16635
debt$	1071 11706
debts$	1071 11706
decamp	5606
decamped$	11558
deceitful$	5843
december$	12281
decency$	14162 14163 14164 14165 14166 15712 15713 15771 15772 15773
decent$	8079 2128 9994 9995 9996 9997
decide$	990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 14677 8933 14741 14742 15202 15213 16159 5046
decided$	134 135 136 6342 12144 990 991 992 993 995 996 997 998 1153 1154 1155 1156 1222 1223 1224 1225 1226 13452 15213 15982 4275 4276 10251 16053 5046
decides$	990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 15213 5046
deciding$	990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 14744 14745 15213 5046
decisi	4737
decision$	5989 11844 6057 6058 107 108 6061 110 111 112 6065 6066 115 11869 11870 11871 11872 11873 6073 11875 11876 6076 11878 11879 11880 11881 11882 11883 137 138 139 140 11919 11920 11921 11922 11923 11924 11925 11926 6129 6376 12178 426 6379 6380 6381 6382 7232 7233 1282 7235 1284 1285 1286 14562 8949 8950 8951 14753 14754 4027 10093 16410 10943 10944 10945 11293
decisions$	3 4 5 6 7 8 9 5989 11844 11869 11870 11871 11872 11873 11875 11878 11879 11880 11881 11882 11883 137 138 139 140 141 142 143 144 6111 6112 6113 6114 6115 6116 6117 11919 11920 11921 11922 11923 11924 11925 11926 11927 11928 426 6379 6419 6420 6836 885 12846 12847 12848 12849 12850 12851 13624 13625 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 14562 14569 14605 14606 8949 8950 8951 14753 14754 4027 16410 10943 10944 10945 11293
decked$	3536 3537 3538 5453
declin	4710 4788 16583
decline$	2501 2502 2503 15370 5474
declined$	2501 2502 2503 15370 15376 15381 15382 15383 15384 5474
declines$	2501 2502 2503 15370 5474
declining$	2501 2502 2503 15370 5474
decrea	4710
decrease$	16462
deemed$	8051 8052 2528
deep$	7123 7413 3527
deepen	4370
defeating$	6082
defect$	16545
defenceless$	8883 14914 14915 14916 14917
defend$	8603 8909 8910 8911 8914 8915 8917 8918 8921 5052
defendded$	5052
defendding$	5052
defended$	5052
defending$	8909 8910 8911 8914 8915 8917 8918 8921 5052
defends$	5052
defensive$	5874
defensiveness$	15870 5874
deferred$	5793
defiant$	14272 14273 5267 5843
deficit$	11621
defied$	2070 2071 5093
defies$	2070 2071 5093 5554
definite$	3724
definitely$	3849 3857 9809 3858 3859 11446
defy$	2070 2071 5093
defying$	2070 2071 5093
degenerate$	5816
degenerates$	5816
degrade$	4759
degraded$	4759
degrades$	4759
degrading$	4759
degree$	369 370 371 14800 14801 14802
delay	16547 11623
delay$	16006 16062
delayed$	11501
delaying$	15781 15782
delays$	16006 16062
deleted$	13594
deliberate$	6075 124
deliberately$	576 953 5549
delicate$	5391
delight$	1052 1053
delighted$	1052 1053
delighting$	1052 1053
delights$	1052 1053
delightted$	1052 1053
delightting$	1052 1053
delinquency$	5816
delinquent$	5259 5261 11214 5267 5816
delinquents$	5816
deliver$	6389 6390 6391 6945
delivering$	6945
demand$	10662 10736 11447
demandded$	11447
demandding$	11447
demanded$	11447
demanding$	14337 14338 14339 14340 14341 11224 11447
demands$	11447
dement	10853
dementia$	16654
demonise$	4285 4286 4287 4288
demonised$	4285 4286 4287 4288
demonises$	4285 4286 4287 4288
demonising$	4285 4286 4287 4288 16106 16107 16108 16109
demons	4582
demotivated$	5843
den$	13192
denial$	15870 11034
denies$	4756
dental	4831
dental$	10783
dentis	10780
dentist$	16581
deny$	9646 16451 4699 4756
denying$	4699
department$	9869 9874 9875 16046 10272 4324 16113 16114 5546 5555
depend	11668
dependence$	4825
dependency$	4825 10785
dependent$	4825
depends$	4956
deplorable$	5874
depo	4818 10770
depo$	16571
deport	16637 16650 10853
deported$	16654
depraved$	5845
depres	16635 16653 10853 5911
depressant$	11663
depressants$	11663
depressed$	11625
depression$	16654
depressive$	16652
deprivation$	4919
deprive$	16451 4699
deprived$	5261
depriving$	4699
depth$	15893
dereliction$	5874
derision$	16091 16092 16093 16094 16095
derisory$	15898
descend$	520 521 1467 1468 1469 1470 1471 1472 1473 2375
descendded$	520 521 1467 1468 1469 1470 1471 1472 1473 2375
descendding$	520 521 1467 1468 1469 1470 1471 1472 1473 2375
descended$	520 521 1467 1468 1469 1470 1471 1472 1473 2375
descending$	520 521 1467 1468 1469 1470 1471 1472 1473 2375
descends$	520 521 1467 1468 1469 1470 1471 1472 1473 2375
descri	4395 10413
described$	2163 2537
description$	4482 10487 11619
descriptions$	10336 16138 16161 4482 4489 10487 16295
desert$	5533
deserted$	5530 5533
deserting$	5533
deserts$	11902 5533
desertted$	5533
desertting$	5533
deserve$	11899 11900 11901 834 835 5038 11154
deserved$	11899 11900 11901 834 835 12591 14102 5038 11154
deserves$	11899 11900 11901 834 835 5038 11154
deserving$	11899 11900 11901 834 835 5038 11154
design	4415
designed$	4715 4783
designer$	13755 13756 14217 9484 15286 15287 9511 3561 11406 11409 5459 5469
desire$	9756 15558 15559 15560 15561 15562 15563
desires$	12998
desk	10347 10350 10412
desk$	10321 16124 16129 16142 16148 16149 16151 16163 16171 10377 10404 16211 16213 16215 16216 16218 16221 16228 10430 16234 16241 16365 10581 16428
despair$	14053
desperate$	990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 1247 1248 1249 1250 5046
despite$	187 6139 188 189 190 216 218 222 223 224 252 12310 12311 12312 12313 13674 13675 13676 4215
desserts$	13044
destined$	522 3662 3663 3664 3790 9742 3791 9743 3792 9744 3793 9745 3794 9746 3795 9747 5479
destiny$	14880
destroy$	13000
destroying$	13004
destruct$	11010
destructed$	11010
destructing$	11010
destruction$	12680 13004 11010
destructive$	6043 12268 11010 5126
destructs$	11010
destructted$	11010
destructting$	11010
detail	4395 4445 10397 10413 4472 10424 10425 16388
details$	6249 6250 6251 16160 16161 16179 10400 10450 16295 16537
detain	10616 16423 4785
detain$	16417 10737 5637
detained$	11574
detaining$	5637
detect	4369 10322 10323 4373 10328 16134 16141 10347 10355 10356 10357 4406 4407 10370 4425 4426 4431 10398 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 4527 10482 10564 4629 10587 10609 16412 10627 5635 11614 5896
detection$	15214 15215 16410 11585 5634 5635
detections$	16410 16433 11585 5634
detective$	10321 16124 16129 4385 16148 16156 16157 16158 10358 10359 16171 4419 10377 4448 10401 10404 16211 16215 16216 16218 10430 16232 16234 16241 10472 10479 16283 16365 10581 16428
detectives$	10321 16124 16129 4385 16148 16149 4397 16156 16157 16158 10358 10359 16163 4411 16171 4419 10377 16199 4448 10401 10404 16211 16215 16216 16218 10430 16232 16234 16241 16245 10472 10479 16283 16365 10581 10611 16428
detent	4971
detention$	13901 15592 10923 11090 5935
detentions$	13901 11090 5935
deter$	12699 6899 6900 6901 6902 4682 16478 4732 16523 5644
detergent$	11633
deteri	16583
detering$	4732
determ	4422 4565 4626
determined$	990 991 992 993 995 996 997 998 1247 1248 1249 1250 5046
deterping$	4682
deterr	16424 5667
deterred$	16374 5644
deterrence$	11619
deterrent$	11606 11619
deterrents$	11606
deterring$	4682 5644
deters$	4682 4732 5644
deterting$	4682
detox$	11662
develo	11526 5575
develop$	4382 10378 4427
developed$	2711 4382 10378 4427
developing$	4382 10378 4427
developmental$	5668 5674 5747
develops$	4382 10378 4427
deviant$	5224 11181 5261 11214 5267
device	4533 10643
device$	4381 4450 10445 4509 16263 16444 5595
devices$	15065 15207 4381 4450 10445 4509 16263 16444
devil$	14183 11066
devils$	11066
devious$	8295 5843
di$	16232
diabet	5914
diagnosed$	5907
diagnoses$	5907
diagnosis$	11621 5907
diagram$	4413 11533
diagrams$	11533
dialysis$	5912
diamond$	14090
diamonds$	14090
diazep	5711
diazepam$	11663
dice$	818
dicing$	818
dictate$	13999
did$	169 11965 11986 11994 11997 255 471 603 6662 6733 928 929 930 931 12696 12697 946 7018 7022 1140 1272 1557 1558 1559 13328 1619 1656 7719 7720 1802 1803 1804 7765 7768 7784 7785 1837 1838 1839 1840 1880 1890 1891 1892 1893 1894 1896 1900 1921 1922 1923 1930 1935 1962 1987 1992 8059 2489 2493 2595 2596 2597 3044 3050 3057 3060 3087 3104 3133 3136 3142 3145 3329 3837 9801 15604 15605 9810 9811 3870 3932 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 9929 3987 9945 9951 4000 9953 9955 9959 4008 4009 4010 9963 9964 9984 9986 4057 4064 4065 4066 4082 4084 4085 4086 4087 4088 15861 15862 4122 4124 15982 16030 16031 16032 16033 16055 16056 4310 5031 5074 5502 5505
die$	16553
died	16637 10837 16653
died$	16638
diet	10762 10763
diet$	16563 16564
dietar	5694
dietary$	11646
dietician$	5930
dieticians$	5930
dietitian$	5930
dietitians$	5930
difference$	2789 15486 15487 15488 15489 15490 15491 15492 15493 15538
different$	605 6996 6997 6998
differently$	12536 8316
diffic	4574 16547
difficult$	11755 1333 1334 1335 1373 7325 1374 1375 7327 1376 7879 7883 8081 8410 2482 2483 2484 2485 2486 2487 14263 14264 14265 14266 14267 14268 14269 14270 14271 14329 14337 14338 14339 14340 14341 2589 2590 2591 2592 2593 14371 2946 2947 2948 10526 16503 5261 5265 5267 11220 11224 5843
difficulties$	12596 12603 12604 1071 12825 14329 4880 11220 11622 11671 5753
difficulty$	1071 12825 11622 11671 5753
dig$	1475 1476 3400
digger$	14062
diggers$	14062
digging$	1475 1476
digs$	1475 1476
dim$	5237 5843
dinner$	16704
dire$	15898 5875
direct	5651
directed$	10493
directing$	11537
direction$	4490
directs$	11537
dirt$	16036
dirty$	8295 15286 15287 16702 5435 5452 5459 5864
disabi	10762
disabilities$	11652
disability$	16563 10794 11621 11657 5922
disabl	10853
disabled$	16654 5922
disaffected$	5261 11214 5388
disappear$	12326 580 581 10162
disappeared$	580 581
disappearing$	580 581 13026 10956
disappearred$	580 581
disappearring$	580 581
disappears$	580 581
disappointing$	4141 4142 4143 4144 10169 15971 5529
disappointingly$	5876
disaster$	2204
disasters$	2204
disband$	16477
discernment$	11009
discharge$	11733
discharged$	4357
discipline$	14162 14163 14164 14165 14166 11033
disciplined$	8096 8097 8098 8099 11243
disclo	4446 4577 10529 4916
disclose$	12115 12148 13671 15388 15394 15408 11429
disclosure$	2099 2100
disclosures$	2099 2100
discourage$	12699 6899 6900 6901 6902
discov	16134 10351 4422 10431 4565
discover$	16152
discuss$	15388 15394 15408 11429
disdain$	16091 16092 16093 16094 16095
disease$	11621
disengage$	12148 5839
disengaged$	11445 5839
disengagement$	5839
disengages$	5839
disengaging$	5839
disgrace$	6840 8500 5874
disgraceful$	14263 14264 14265 14266 14267 14268 14269 14270 14271 15877 5267 5874
disgracefully$	5874
disguised$	5102
dish$	3228
dishevelled$	5864
dishonest$	5843 5874
dishonour$	6840
disinterested$	11445 5843 5874
dislike$	14052
dismal$	4298 5874
dismally$	5874
disman	5892
dismantle$	16477
dismantled$	4630
dismantling$	4762
dismiss$	1955 16025 5542
dismissed$	1955 4223 5530 5542
dismisses$	1955 5542
dismissing$	1955 15781 15782 5542
dismissive$	14272 14273 5874
dismissively$	5874
disobedience$	12846 12847 12848 12849 12850 12851 13048
disobedient$	5261 5843
disobey$	6905 2070 2071 15591 5093
disobeyed$	6905 2070 2071 15591 5093
disobeying$	6905 2070 2071 15591 5093
disobeys$	6905 2070 2071 15591 5093
disord	10525 4588 16352 16353 16360 16361 16375 16380 10590 10662 10663 10668 10690 10697 16498 16547 11668
disorder$	14038 14039 14329 14371 16326 10540 16389 16390 16391 10600 16463 16464 16469 4717 16491 11220 11620 11621 11628 11646
disorderly$	5843
disorders$	14329 11220 11646
dispersal$	10599 10652 10653 4725 10922
disperse$	16477
dispersing$	4762
display$	344 1808
displaye$	10337 4386
displayed$	344 1808 10337 4386
displayes$	10337 4386
displaying$	344 1808 10337 4386
displays$	344 1808
disposal$	4458 11585 11745
disposals$	11585
dispro	5571
dispute$	11709
disputes$	11709
disregard$	97 102 12148 6905 2070 2071 8188 8189 2238 8191 4363 5093 5542
disregardded$	102 6905 2070 2071 4363 5093 5542
disregardding$	102 6905 2070 2071 4363 5093 5542
disregarded$	102 6905 2070 2071 4363 5093 5530 5542
disregarding$	102 6905 2070 2071 4363 5093 5542
disregards$	102 6905 2070 2071 4363 5093 5542
disrespect$	16091 16092 16093 16094 16095 11447
disrespected$	11447
disrespectful$	14272 14273 5843
disrespecting$	11447
disrespects$	11447
disrespectted$	11447
disrespectting$	11447
disrup	16408 16412 16424 11614
disrupt$	13976 4619 4732 10703 11447 5656 5895 5899
disrupted$	13976 16511 11447 11611
disrupting$	13976 15591 4619 4732 11447 5656 5895
disruption$	13976 14371 16371 16447 16514 16525 5657 11610 5660 5895 5899
disruptive$	2123 2124 2125 8081 14263 14264 14265 14266 14267 14268 14269 14270 14271 14371 5125 5261 11214 5267 5843
disrupts$	13976 4732 11447 5656 5895
disruptted$	13976 11447
disruptting$	13976 11447
distance$	7090 7091 7092 7093 7094 7095
distant$	15097
distinguish$	4368
distinguishs$	4368
distri	4461
distribute$	4384 10337 4386
distributed$	4384 10337 4386 16140
distributes$	4384 10337 4386
distributing$	4384 10337 4386
disturbance$	11709
disturbances$	11709
disturbed$	5261 11214 5843
dither$	5877
dithered$	5877
dithering$	11507 5877
ditherred$	5877
ditherring$	5877
dithers$	5877
diva$	11147
divas$	11147
dive$	1457 1458 1459 1460 1461 1462 1463
dived$	1457 1458 1459 1460 1461 1462 1463
dives$	1457 1458 1459 1460 1461 1462 1463
divide$	16477
dividing$	4762
diving$	1457 1458 1459 1460 1461 1462 1463
divorc	16635 16637 10837 10839 16650 16679
divorce$	16640
divorced$	16638
divorcing$	16638
dla	10794
dla$	16595
dna$	14147
do$	167 11965 11984 11992 11995 256 6223 6421 471 603 6696 928 929 930 931 12696 12697 946 1014 1141 1272 13283 13288 1557 1558 1559 1620 7719 7765 7769 7771 7772 7773 7784 7785 1837 1838 1839 1840 1878 1890 1891 1892 1893 1894 1896 1898 1928 1933 1960 13717 13719 13725 13727 1985 1990 8058 8248 2489 2491 2595 2596 2597 2917 3002 3042 3050 3055 3058 3064 3085 3102 3131 3134 3142 3145 3171 3172 3329 15213 15364 9585 15388 15394 15408 15414 15415 9629 15450 9650 15461 9662 15477 15478 15479 15480 15481 15482 15483 15577 3837 9801 15604 15605 9814 9815 9818 3868 3933 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 3989 9951 9953 4002 4059 4082 4084 4085 4086 4087 4088 4120 10226 10761 5031 5074 11429 5502 5505
dock$	15548
doctor	10780 4831
doctor$	16581
doctors$	10783
dodge$	9413 9414 4241
dodged$	4241
dodges$	14459 4241
dodging$	15006 15007 15008 15009 15010 9413 9414 4241
dodgy$	11755 7135 13218 13800 13801 13802 5208 11369 5836
doe$	5442
does$	168 11985 11993 11996 257 471 603 928 929 930 931 12696 12697 946 7019 7022 1142 1272 1557 1558 1559 1656 7765 1837 1838 1839 1840 1879 1890 1891 1892 1893 1894 1896 1899 1929 1934 1961 1986 1991 8057 2489 2492 2595 2596 2597 3002 3043 3050 3056 3059 3065 3086 3103 3132 3135 3142 3145 3329 15213 9663 15481 15482 15483 3837 9801 15604 15605 9814 9815 9818 3869 3934 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 9929 3988 9945 4001 9955 4058 4082 4084 4085 4086 4087 4088 4121 4310 4951 5031 5074 5502 5505
dogs$	13056 7322 13970 13971 13972 14134 14159
doing$	11988 11989 11990 12100 12101 12102 12103 12104 12105 12106 12107 12109 471 603 12494 928 929 930 931 946 12734 12735 12736 12824 12846 12847 12848 12849 12850 12851 1557 1558 1559 14436 3002 9930 9931 9946 9947 9951 9953 4082 4084 4085 4086 4087 4088 15872 15873 15874 15875 4310 16074 5505
doll$	1747
dolled$	3600 3601 3602 5472
dolls$	1747 15345
domestic$	16667 5757
dominant$	2246
done$	11824 11825 11827 6072 11971 12467 6676 1557 1558 1559 2637 15004 15005 15096 3350 3351 3352 3389 3390 3391 3600 15461 15575 9854 9863 9870 9871 15676 15678 15679 15681 15682 15683 15684 15699 15700 9932 9948 9949 9950 9951 9953 9956 9957 9958 9959 4008 4009 4010 15795 15796 15797 15798 4082 4084 4085 4086 4087 4088 15842 15843 15844 15855 4124 4310 16073 5505
donna$	14075
donnas$	14075
doomed$	3662 3663 3664 5479
door$	6019 6020 6021 12552 12554 12793 13377 8339 8340 8341 8342 10408
doorman$	12357
doormat$	14912 11309
doormats$	14912 11309
doormen$	12357 12425 12426 12427 14392 14393 14394 14395
doors$	12793
doorstep$	12793
doorsteps$	12793
doorway$	16681
dopey$	5843
dose$	1297 11666 11667
doss$	14025 14026
dossie	5584
dossier$	11536
dossiers$	11536
double$	10717 5239
doubles$	10717
doubt$	12916 8056 15424 15425 15426 15427 9679 15613
doubtful$	8168
down	16364 4712
down$	352 377 500 501 502 503 504 6817 6818 6820 7029 7030 12924 7255 1657 1658 1659 1660 1661 1662 1663 1664 13628 7910 14201 14202 14203 14204 14237 14366 14367 14368 9456 9507 15336 9536 15343 15344 9558 15360 15371 15377 15900 15901 15902 15903 15904 15905 15906 15907 15908 15909 15910 15911 15912 15914 15915 15916 15917 15918 15919 15920 15921 15922 15925 15926 15927 15928 10128 15930 15931 10278 10310 4466 10426 16322 16362 16417 16462 16489 16505 16506 10822 10954 11389 11598 11599 11600
downed$	10426
downfall$	12596 12680 12739 12740 12825 7217 7218 13020 13620 13621 13622 13624 13625
downlo	10461
download$	11547
downloaded$	16262
downloads$	11547
downplay$	880 1955 5041
downplayed$	880 1955 5041
downplaying$	880 1955 5041
downplays$	880 1955 5041
downs$	10426
dozen$	7281 7603 9373
dozens$	7604
drag$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 4232 10270
draged$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 4232
dragged$	11798 1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 4232
dragging$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 4232
draging$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 4232
drags$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 4232
drain$	8161 11147
drains$	11147
drama$	12602 12805 12933 13751 13777 8273 2425 9670 15472 9672 5143 5718
drank$	999 1000 3220 4819 4823 5681
draw$	11772 5972 309 310 6294 6295 846 6847 7162 7163
drawed$	6294 6295 7162 7163
drawer$	8369
drawing$	6294 6295 846 7162 7163
drawn$	11798 6294 6295 7162 7163 2003 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2030 3520 15393 15399 15404 15413 15508 16217
draws$	11772 5972 309 310 6294 6295 846 12638 7162 7163
dread$	14052
dreadful$	4141 4142 4143 4144 16007 16008 16009 16010 5216 5267 5529
dreadlock$	5865
dreadlocked$	5435
dreadlocks$	5865
dreads$	14052 11386 11388
dream$	13262 13267 9586
dregs$	2420 5830
dress$	5971 20 12462 12463 12464 12465 12466 6735 784 785 869 943 944 1210 1211 12973 12974 1747 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 3549 15303 9506 15309 15310 15311 15349 15350 15351 11406 5455 11411
dressed$	12462 12463 12464 12465 12466 12467 6735 784 785 12973 12974 3536 3537 3538 15303 15304 15305 15306 3577 15349 15350 3600 3601 3602 11357 11359 11367 5453
dresses$	943 944 12973 12974 1747 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 9485 9486 3549 15303 15309 15310 15311 15349 15350 11406 5455 11411
dressing$	5971 20 1747 9500 3549 9523 9540 5455
drew$	11772 5972 309 310 6294 6295 846 12638 7162 7163
drift$	516 517 518 519 520 521 561 562 1467 1468 1469 1470 1471 1472 1473 15416 11503
drifted$	516 517 518 519 520 521 561 562 1467 1468 1469 1470 1471 1472 1473
drifting$	516 517 518 519 520 521 561 562 1467 1468 1469 1470 1471 1472 1473
drifts$	516 517 518 519 520 521 561 562 1467 1468 1469 1470 1471 1472 1473
driftted$	516 517 518 519 520 521 561 562 1467 1468 1469 1470 1471 1472 1473
driftting$	516 517 518 519 520 521 561 562 1467 1468 1469 1470 1471 1472 1473
drill	16181
drill$	14384
drink	16653
drink$	11858 11874 269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12148 12177 12179 12180 12181 12374 12461 12462 12463 12464 12465 12466 943 944 999 1000 12767 12768 12769 12826 12840 12841 12842 12843 12844 12845 12856 12857 12858 12859 7109 7159 13033 7438 13283 13288 13291 13292 13293 13294 13483 13717 13719 7986 13810 13826 14040 2594 2595 2596 2597 3220 14974 14975 3230 3231 3232 3233 3234 15038 15039 15040 16580
drinker$	16652
drinkers$	16655
drinki	10762 10763 16635 16653 16679
drinking$	5964 11766 11767 30 12207 12462 12463 12464 12465 12466 12502 12517 12518 12519 12520 869 6836 885 1066 1067 1068 13121 13122 16563 16564 10769 4819 4823 4880
drinks$	12059 12060 6269 6270 6271 6272 6273 6275 6276 12374 12767 12768 12769 7109 2595 2596 2597 3220 3230 3231 3232 3233 3234 4819 4823
driv	4710 4780
drive$	12034 12434 12451 5662
driven$	6252 6649 6650 6651 6652 6653 12459 2002 4783
driver	4408 10434
driver$	6218 12053 12054 6254 12058 12099 12357 12425 12426 12427 12744 12745 12801 12803 7015 7051 7052 7053 7054 12885 13087 1341 7359 7360 7367 7641 4622 4636
drivers$	6245 6248 12053 12054 6254 12057 12058 12099 12357 12425 12426 12427 12744 12801 13087 13500 13988 8251 8252 14392 14393 14394 14395 15354 16139 10360 16214 16235 16237 4542 4622 4636 11015
drives$	12434 12451
drivin	4608
driving$	10560
drone	5667
drone$	4536 5603 11619
drones$	4536 5603 11619
drop	4710
drop$	8135 15416 10162 4233 16462 16489 11598
droped$	4233
droping$	4233
dropout$	11092 11147
dropouts$	13949 13950 13951 11092 11093 11147 5832
dropped$	4233 16462
dropping$	4233
drops$	4233 16489 11598
drug	16135 16144 10367 16180 4563 16319 16340 10931 16735 11532 11562 11608 5903
drug$	5964 11766 11767 32 33 6040 12258 6473 12285 6491 6496 6499 6501 870 13219 13221 13800 13801 13802 8131 8132 8133 8134 8144 13949 13950 13951 13986 14058 14059 8288 4398 4401 10419 10515 10667 4781 10762 10763 16635 10915 10951 11093 5142 5193 5213 5244 5259 5613 5716
druggie$	5826
druggies$	5826
druggy$	5826
drugs	16181 16324 16367 16387 4693 10938
drugs$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12190 6397 6398 6399 12222 12223 12224 12258 12263 12272 12273 6498 6500 12303 12304 12305 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12461 12746 12751 12767 12768 12769 12826 12840 12841 12842 12843 12844 12845 12856 12857 12858 12859 12949 7159 13030 13038 13219 13221 7438 13280 13294 7651 13475 13476 13477 13478 13479 13480 13481 13482 13764 7986 13810 13826 13976 13986 14038 14039 14040 14195 14209 14217 14230 2594 14371 14438 14439 14440 14441 14442 14443 14444 14612 14613 14614 14615 14616 14626 14750 14751 14752 15006 15007 15008 15009 15010 9348 4398 4401 16275 16312 16333 16334 10645 4781 10776 16578 16580 4880 10915 16739 10949 10951 10953 11005 5142 5193 5213 5244 11201
drunk$	12467 12498 1066 1067 1068 1069 1070 7110 1159 7112 13594 15591 4823 11147 5681
drunks$	11147
dry$	3499 15268 15852 5419
ds$	16232
dto	5793
dto$	11745
dual$	9444 5742
dually$	5742
duck$	14950 14951 14952 14953 4241
ducked$	4241
ducking$	4241
duckked$	4241
duckking$	4241
ducks$	7516 13318 7518 4241
due	16364 4712
due$	5969 351 375 6334 1097 16566 16567 16659 4918 16679 4964
dug$	1475 1476
dump$	4204 4205 5535
dumped$	4204 4205 5535
dumping$	4204 4205 5535
dumpped$	4204 4205 5535
dumpping$	4204 4205 5535
dumps$	4204 4205 5535
dunce$	11147
dunces$	11147
duo$	11079
dust$	16049
duties$	15640 15994
duty$	15640 15865 15950 15994
dyed$	5435 11389
dying	10853
dying$	16552 16654
dynamic$	11078
dynamics$	11078
dyscal	5908
dysfunctional$	8523 5261 11214 5874
dyslex	5908
dyspra	5908
dysregulated$	5843
dystrophy$	11640
e$	15859 15967 15968 15969 10198 16012 16013 16588 16589 11494
each	16136 16277 4528 4529 10577 16528 11584
each$	185 6447 12919 7670 8030 8260 8383 8385 8543 9319 3464 15359 9559 9573 3623 3625 3832 3834 3835 3836 10119 16019 10288 10324 10375 16212 10422 4491 16246 16278 16289 16290 16292 16332 4607 16395 16398 16403 10631 10641 16455 16492 16495 16504 10708 16516 10720 4782 10737 16573 5388 11425 11426 11449 5611 11589
eager$	300 301 306 697 698 699 700 701 990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 7482 13284 13285 13286 13287 1535 1536 1537 1538 1539 1540 5046
eagerly$	1196 1197 1198 1199 1200 1201
ear$	13353 7561 7562 7563 13365 13366 15257 15944
earlier$	12539 12540 14480
early$	14552 14621 16110 16111 16112 11641
earmar	4772
earn$	550 12507 12508 12840 12841 12842 12843 12844 12845 3333
earned$	550 14101 14103 14104 14105 14106 3333
earning$	550 3333
earns$	550 3333
earring$	11406
earrings$	11406
ears$	13227 15257 15945 15946 11525
easier$	4664
easily$	12455 12456 13445 13446 2025 2681 2988 9141 3206 9857 15661 15662 15976 15977 15978 15979 5085 5087 5285
east$	3495
eastern$	3488 9441 9445 3494 9464 15267
easy$	5995 6013 6286 6287 6288 337 552 12622 12623 12771 7063 7325 1374 7327 1377 13681 13682 13683 8266 8267 14197 14198 10526 5086 5260
eat	16195
eat$	5695 11648
eaten$	11648
eater$	14066 11149
eaters$	14066 11149
eating	10763
eating$	16564 5694 11648 11657
eats$	5695 11648
eczema	5914
edge$	13145 13190 13191
educat	4845 11693 5743
educate$	182 183
educated$	182 183 4860
educates$	182 183
educating$	182 183
education$	6170 11972 12196 12197 12742 13679 9877 16611 16619 5729 11691
educational$	5727
effect	10596 5651
effect$	2896 8906 8907 8908 15492 15493 16499
effective$	16397 5654
effectively$	2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2895 5337
effort$	6708 757 758 759 760 6713 762 763 13551 1799 7752 7753 15374 15668 15706 15707 4035 4036 4037 15820 15821 15822 15823 15824 15825 15826 15827 10029 10030 10031 10032 10033 4145 4146
efforts$	6170 11972 15374 4035 4036 4037 4145 4146 11031
egg$	289 291 292 2078 2079 11076
egged$	289 291 292 2078 2079
eggged$	289 2078 2079
eggging$	289 2078 2079
egging$	289 291 292 2078 2079
eggs$	289 291 292 2078 2079 11076
ehc$	5728
ehcp	5727
ehcp$	11679
ehcps$	11679
eight	10324 10339 16212 10422 16246 10477 4528 4529 16289 16290 16292 16332 4593 4607 10571 16378 16395 16398 16403 10631 16455 16492 16504 10708 16516 16528 11589
eight$	13905 15942 10545 16370 16372
eighteen$	12385 12387 665 12420 12421 14467 14468 14469 14470 14471 14472 8677 14509 14510 14511 14512 14513 14514 14515 15209 11286
eject	16294 10633
eject$	16434
elder	11572
elder$	12283 13800 13801 13802 11055
elders$	12263 12283 12286 12745 12807 12808 12809 12810 12811 12812 7015 7051 7052 7053 7054 13800 13801 13802 13806 13958 16167 4589 11055
elect$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 995 996 997 998 5046
elected$	134 135 136 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 995 996 997 998 15982 10251 16053 5046
electing$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 995 996 997 998 5046
electr	4955 4975
electricity$	10907
electronic$	10927 11747
electronically$	10927
elects$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 995 996 997 998 5046
electted$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 995 996 997 998 5046
electting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 995 996 997 998 5046
element$	369 370 371 11077 11082 11130
elements$	11077 11082 11130
eleven$	13905 2753 2754 2755
else$	12568 857 858 12634 12674 13089 13090 14496 15803 15804
elsewhere$	15803 15804
email	4461 4480 4488
email$	15967 15968 15969 10418 10432 4635 11493
emaile	10494
emailed$	10418
emailing$	10418 10432 4635
emails$	15968 15969 16012 16013 10418 10432 4635 11493 11494
embarked$	522
embarrassment$	8500
embellish$	5812
embellished$	5812
embellishes$	5812
embellishing$	5812
embroiled$	510 511 512
emergency$	16588 5721
emotional$	8555
emotionally$	5297 5384 5386 5758
empathy$	13705 13735 13736 11033
empire$	12302
employment$	11695
emptive$	10713
empty$	10709
enabl	4376 4405
enable	4657 5658
enable$	38 12601 4449 4659
enabled$	38 12601 12639 12640
enableed$	4659
enableing$	4659
enables$	38 12601 4449 4659
enabling$	38 12601
encounter$	12459 13782 10962 11277
encounters$	12459 13782 10962 11277
encour	4364 4394
encourage$	11772 5972 182 183 302 303 304 309 310 327 6294 6295 7162 7163 4995 5040
encouraged$	11772 5972 182 183 302 303 304 309 310 327 6294 6295 7162 7163 4399 4995 5040
encouragement$	13269 13270 13271 13272 13273 13274 13275 13276 13409
encourages$	11772 5972 182 183 302 303 304 309 310 327 6294 6295 7162 7163 4995 5040
encouraging$	11772 5972 182 183 302 303 304 309 310 327 6294 6295 7162 7163 13269 13270 13271 13272 13273 13274 13275 13276 13409 4995 5040
end$	118 119 6383 864 865 12968 12969 13214 7533 7534 13398 13399 13410 1757 1759 1762 15414 15415 9617 9671 10630 16478 16524 4801
endanger$	10 4987 4988
endangered$	10 4987 4988
endangering$	10 4987 4988
endangerred$	10 4987 4988
endangerring$	10 4987 4988
endangers$	10 4987 4988
ended$	4357 4630
ending$	10630 16552 4801
endless$	150 151 152 10167 10168 5215
endlessly$	3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 5495
endome	5688
endometriosis$	11640
ends$	9671 16474
enemies$	12593 12649
enemy$	12593 12649
enforc	10452 16408 16412 11526 5641 11609
enforce$	5899
enforcement$	16253 16371 16383 16461 4742 16496 4746 10700 16525 11603 5652 11605 5660 5899
enforcer$	11147 5891
enforcers$	11147 5891
enforces$	5899
engage$	11889 11903 12115 12148 12253 513 514 515 13671 14235 14242 8442 14244 14245 14246 14247 14248 14249 14254 14257 14345 15357 15388 15394 15408 15442 15443 15452 15453 15454 15475 15496 15499 15527 15565 15566 15567 15635 15845 16025 16028 10740 10984 11210 11429 11430 11437
engaged$	505 506 507 508 509 513 514 515 12467 12475 14242 14244 14245 14246 14247 14248 15393 15399 15404 15413 15508 15509 15510 15511 15512 15525 15551 15552 15553 15554 15555 15635 10984 11210
engagement$	505 506 507 508 509 14241 14249 2505 2506 2507 2508 8461 15374 3628 3629 3630 3631 15581 9781 11204 11209 11425
engager$	11114
engagers$	11114
engages$	505 506 507 508 509 513 514 515 15452 15453 15454 15499 15521 15522 15523 15524 10984
engaging$	505 506 507 508 509 513 514 515 14242 14244 14245 14246 14247 14248 14249 15565 15566 15567 10984 11203 11210 11437
english$	11701 11703
enjoy$	327 12457 12458 1166 1167 7126 1672 1673 1674 1675 1998 1999 2000 2001 2034 2035 2040 2080 2081 2082 2083 15610 5054 5083
enjoyed$	327 12457 12458 1166 1167 1169 1170 1171 1172 12926 7126 7127 7128 7129 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 15610 5054 5083
enjoying$	327 1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 5054 5083
enjoyment$	12998
enjoys$	327 1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 2034 2035 2040 2080 2081 2082 2083 15610 5054 5083
enormously$	16524
enough$	95 11948 6148 11950 6173 6987 7487 7488 7489 13299 13300 13301 7718 7759 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 2971 2974 8952 8953 15024 15052 9399 15201 9403 15879 11281 11327
enquir	10439 16412 16677
enquir$	4579
enquiries$	16185 4568 4579 16405
enquirs$	4579
enquiry$	16240 4579 16405 11558
enrich	5575
ensure	4633
entangled$	510 511 512
enter$	4379 16520 5031 10984
entered$	4476 4477 4512 4583 4585 5031 10984
entering$	5031 10984 11554
enterp	16357
enterprise$	16168 11558
enterred$	5031 10984
enterring$	5031 10984
enters$	16260 16520 5031 10984
entice$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5048
enticed$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5048
entices$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5048
enticing$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5048
entirely$	3016 4262 4263 5352 5490 5493 5545
entitled$	5843
entitlement$	14000
entrant$	13942
entrants$	13942
entrenched$	2233 5180 11225
epi	5712
epilep	10853 5914
epilepsy$	16654
epipen$	11664
epipens$	11664
episodes$	12331
equal$	3226 3227 5345
equally$	968 5033 5045
equals$	8746 8747 8748
erratic$	11890 11891 11892 11893 14258 14259 14260 14261 2509 5267
error$	1071 4360 4361
errors$	1071 4360 4361
escala	4791 5651
escalate$	15416
escalated$	4475
escape$	12067 12509 1144 13593
escort$	14820
escorts$	14820
essential$	4715
establ	16134 10351 4422 4557 4565 4577 10529 4626
establish$	16152 4417 4424 4429
estate	10670 10732
estate$	12279 12280 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13930 13988 13992 13993 14118 14119 14121 10116 16471 16486 4757 16533 16536 11043 5388
eternally$	5872
european$	3486 9440 9442 9446 15265 5414
evade$	9413 9414 4241
evaded$	4241
evades$	4241
evading$	9413 9414 4241
evasive$	5843
even$	6158 6162 215 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6982 10016 10017 10018 10165 10166
evening$	15584 15585 15586 16521
events$	16358
ever$	8934 8935 2984 15494 15495 9698 15500 15501 15502 9724 3773 9726 3775 9790 9791 3840 3841 3842 3843 3844 3845 9804 15621 15622 15623 15624 9834 3883 3884 3885 3886 10232 11433 11434
every	10577
every$	150 151 152 12706 965 970 12897 7382 7582 7583 7586 7876 13678 8023 8222 8254 2814 9331 15359 9559 9573 3623 3625 3831 9784 3833 3834 3835 3836 10126 10191 16012 16013 16019 10375 4491 16278 10720 16570 16573 10775 11425 11426 5491 11449 11494 5611 11651
everybody$	6833 6834 6835 7666 7674 14214 10099 16251
everyone$	6833 6834 6835 7120 7347 13324 7666 7674 13537 7876 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 13953 8216 8251 8252 8400 14214 8695 10099 16251
everything$	6022 6023 6024 6025 12276 12636 7016 7086 7149 7378 1613 8777 2826 9156 14971 15359 9559 15447 3718 3719 3720 3862 3863 3864 3865 3866 10067 10158 10246 10269 10990 11425 11426
everywhere$	12935
evicte	16653 10853 5944
evicted$	11828 16654
evicti	16635 16650 16679 5944
eviction$	12739 12740 16393
evicts	5944
eviden	16181 4626 16387 4700 11526 5887
evidence$	7113 1162 7115 1164 7739 15776 15859 16012 16013 16131 16147 4420 10393 16203 4453 4566 10519 4587 4640 4648 16425 11493 11494 5606 11567
evidences$	4648
evidencing$	4648
evidently$	3857 9809 3858 3859
evil$	2291 2292 5124 5212 11214
ex$	16641
exactly$	8310 9116
exaggerate$	12889 14032 11447 5812
exaggerated$	11447
exaggerates$	11447 5812
exaggerating$	11447 5812
exaggeration$	14032
exam$	16001 16067 16597 10827 5748 11703
examin	10461
examin$	4428
examination$	11547
examinations$	11547
examined$	4428 16262
examines$	4428
examining$	4428
examins$	4428
example$	16535 5606
exams$	16597 11703
except$	8778
exception$	11440
exchang$	617 6569 618 619 620 621 622
exchange$	6561 617 6569 618 619 620 621 622 6576 12380 12434 910 10984
exchanged$	617 6569 618 619 620 621 622 910 10984
exchanges$	617 6569 618 619 620 621 622 12434 910 10984
exchangged$	617 6569 618 619 620 621 622
exchangging$	617 6569 618 619 620 621 622
exchanging$	617 6569 618 619 620 621 622 910 10984 11554
exchangs$	617 6569 618 619 620 621 622
excitement$	12826 13294 13454 13751 13757 13777 5084
exclude$	16025 16026
excluded$	11801 6179 6180 6181 6182 6183 6184 6185 6186 235 236 237 382 383 384 385 12227 12588 8096 8097 8098 8099 4223 11090 11501 11685 5734
excluding$	15781 15782
exclus	10827
exclusion$	12606 12607 12739 12740 1071 12825 7217 7218 13020 13624 13625 13901 14040 10496 10599 4698 4851 16628 11090 5933
exclusions$	13901 11090 5933
excuse$	12981 10276 11477 11478
excuses$	7079 8218 8219 2268 8221 10276 11522
execut	16426 5630
executed$	11579
exercise$	1808
exercised$	1808
exercises$	1808
exercising$	1808
exhaust$	2259
exhausted$	2259
exhausting$	2259
exhausts$	2259
exhaustted$	2259
exhaustting$	2259
exhibit$	5599
exhibited$	11550 5599
exhibiting$	5599
exhibits$	5599
existence$	11215
existent$	14258 14259 14260 14261 16007 16008 16009 16010
exit	4843
exit$	10795
expand	4778
expect	10823
expect$	6764 6765 6766 815 816 6871 6872 921 922 6875 13566 13567 13585 13586 10503
expectation$	14879
expectations$	14360 14879 11257
expected$	6264 13342 4399 4558 16414 16624 16659
expecting$	5709
expell	5736
expelled$	5736 11688
expend	10391
expendable$	16192
expensive$	15286 15287 9511 5459
expensively$	3484 5415
experi	4914 4915
experience$	13782 2674 2676 8716 2765 14607 14608 14609 14610 14611
experienced$	2711 14850 3126 3447 3451 3461 10866 10867 10965 11279 5347
experiences$	13782
experiencing$	10866 10867
experts$	3253
explained$	9738 9739 9740
explanation$	15967
explicit$	6542 6550 6946
exploitation$	11753 11754 11791 11792 11793 11808 11820 12133 12258 12596 12597 12606 12607 12791 6991 12825 12943 7159 7217 7218 13020 13129 13130 13219 13221 13624 13625 13708 13709 13710 13711 13742 13743 13744 13745 13746 13747 13748 13749 15145 4369 10322 10323 4373 10328 16134 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 10564 4629 10587 10627 10987 11011 11051
exploited$	11798 11801 12432 12750 13423 13425 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13742 13743 13744 13745 13746 13747 13748 13749 14795 14796 14797 14881
exploiter$	11773 6233 12042 12062 12263 12283 12314 12316 12319 12388 12406 12411 12416 12838 12839 12875 12876 12877 12878 12879 12880 12881 12882 12883 12886 13185 13498 13575 7978 13780 13800 13801 13802 13803 13885 2136 2220 10947 11004 11083 11086 11087
exploiters$	11773 6233 12042 12062 12066 12087 12263 12283 12314 12316 12319 12388 12411 12416 12838 12839 12875 12876 12877 12878 12879 12880 12881 12882 12883 12886 13185 13498 13575 7978 13780 13800 13801 13802 13803 13806 13885 2136 2220 14212 10947 11004 11083 11086 11087
explosive$	5127 5841
expos	4557
expose$	5955 10 11765 5982 11784 11785 11786 11787 11788 11789 11790 4987 4988
exposed$	5955 10 11765 5982 11784 11785 11786 11787 11788 11789 11790 4987 4988
exposes$	5955 10 11765 5982 11784 11785 11786 11787 11788 11789 4987 4988
exposing$	10 5982 11784 11785 11786 11787 11788 11789 4987 4988
express$	7934 7935
expressed$	7934 7935
expresses$	7934 7935
extend	4687
extensions$	11377 11388
extra$	4844
extract$	4382
extracted$	4382 16217
extracting$	4382
extraction$	11547
extractions$	11547
extracts$	4382
extreme$	8212
extremely$	5335 5352
extricate$	7090 7091 7092 7093 7094 7095
eye	16558
eye$	12648 1180 1181 13161 13162 13354 7554 7555 7556 15257 15943 11397
eyeballs$	13227
eyebrow$	15257 15273 11400
eyebrows$	15257 15273 11400
eyed$	11365 11394
eyelashes$	11382 11388 11395
eyelid$	12836
eyes	16205
eyes$	12648 7414 13227 8590 15257 3505 15280 16060 11524 5573
eyesig	10762
eyesight$	16563
fabricated$	13852
face$	12220 1302 13182 13183 13184 7549 13400 15257 9495 9510 15321 9524 4421 10606 11392 5471
facebo	4634
facebook$	582 6534 583 6535 584 6536 585 6537 586 6538
faced$	1302 11186 11233 11393
faces$	1302 13182 13183 13184 14145 15257 15321 9524 10368 11392 5471 5786
facial$	9450 4421 5422 5594
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	10849
facing$	1302 5786
facts$	7739 9222
fade$	11379 11388
fades$	11379
fag$	12767 12768 12769
fags$	12767 12768 12769
fail	4788 5751
fail$	172 1139 1777 1885 1890 1891 1892 1893 1894 1896 1918 1919 1920 1936 1996 8061 15415 15591 3887 3888 3889 3890 16030 16031 16032 16033 5078 11441 5496 5497
failed$	172 259 1139 1777 1885 1890 1891 1892 1893 1894 1896 1918 1919 1920 1938 1996 15591 3887 3888 3889 3890 9847 15649 16030 16031 16032 16033 5078 5496 5497 11501
failing$	172 1139 1777 1885 1890 1891 1892 1893 1894 1896 1918 1919 1920 1939 1996 15591 3887 3888 3889 3890 15644 15645 15646 15647 15781 15782 16030 16031 16032 16033 16106 16107 16108 16109 5078 5496 5497 5498 11451 11452
failings$	15644 15645 15646 15647 5498 11451 11452 5873
failled$	172 1139 1777 1885 1996 15591 16030 16031 16032 16033 5078
failling$	172 1139 1777 1885 1996 15591 16030 16031 16032 16033 5078
fails$	172 1139 1777 1885 1890 1891 1892 1893 1894 1896 1918 1919 1920 1937 1996 8060 15591 3887 3888 3889 3890 16030 16031 16032 16033 5078 5496 5497
failure$	6314 363 364 365 366 367 368 1918 1919 1920 15644 16006 16062 11092 5498 11451
failures$	15644 15645 15646 15647 16006 16062 11092 5498 11451 11452
fainted$	5920
fainting$	5920
faints$	5920
fair$	2951 2952 2953 3499 5411 5412 5419 5435
fairies$	14116
fake$	5428 5443
fall	4710
fall$	6338 6339 6340 6341 520 521 1625 1626 1627 1628 1629 1630 1631 13458 2063 15416 4193 10162 16462 16489 5539 11598
fallen$	520 521 1625 1626 1627 1628 1629 1630 1631 2063 4193 5539
falling$	520 521 2063 11422 5539
falls$	6338 6339 6340 6341 520 521 1625 1626 1627 1628 1629 1630 1631 2063 4193 16014 16489 5539 11495 11598
false$	13852 15615 5097 5102 5430 5443
fame$	11002
families$	12196 12197 12832 2261 2262 2277 14140 14147 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 8515 8516 14319 14323 14324 14772 10045 10046 10047 10048 10049 10050 10099 10111 15913 11065 11213 11215 11261 11266 11487 11493
family	10832 10833 16664
family$	12832 8224 2277 14140 14147 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 8515 8516 14319 14323 14324 14564 14591 14595 14772 10110 16634 10834 16645 16646 16649 4897 16661 4930 16686 16688 16694 10909 11065 11213 11261 5313 11266 5718 5754 11714 11719
fan$	1389
fancies$	12333 12334 2402 2405
fancy$	12333 12334 2402 2405
fanned$	1389
fanning$	1389
fans$	1389
fantasist$	11092
fantasists$	11092
far$	13144 1534 1635 13854 13855 13856 2397 2802 2806 2839 3082 3162 9301 4125 4126 4127 4269 16457
farce$	11462
farcical$	5874
farm$	14220
fashionably$	3484 5415
fast$	7063 7401 7405 14190 14197 14198 14552 14621 5086
faster$	14480
fat$	5864
fate$	10988
father	10833 16636 10836 4888 4898 10851 4900 4903 4909 16664 16680 16686 10888
father$	2261 2262 8515 8516 14370 8686 2838 2847 8800 8801 8802 8803 8847 8848 8849 3365 3366 3367 3368 4876 4877 4878 16632 16634 10834 4885 4886 4889 16645 16646 4896 4897 16657 16661 10861 10862 10869 4929 4930 16694 11261
fathers$	3365 3366 3367 3368 4896 11261 11322
fatigue$	11640
fattest$	3506 5439
fault$	12109 12110 386 387 388 389 12145 12146 12147 12584 878 879 12708 12717 12718 12719 12720 6929 978 6931 12733 12846 12847 12848 12849 12850 12851 15876 16016 4293 10253 16064 16065 16066 10989 10997 5543 11498 11508
faultless$	6929 978 6931
faulty$	7760
favor$	6563
favors$	6563
favour$	6562 12370 12371 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4333 4334 4335 10972 5454
favoured$	3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4333 4334 4335 5454
favouring$	3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4333 4334 4335 5454
favourred$	3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4333 4334 4335 5454
favourring$	3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4333 4334 4335 5454
favours$	6562 12370 12371 7438 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4333 4334 4335 10972 10973 5454
faze$	9018 14943 14961 14962 9162
fazed$	14942
fazes$	8877 14679 9143 9144
fear$	7005 8204 8205 2254 2255 14052 3090 14863 5355
feared$	12999 3090 5355
fearless$	5857
fears$	14052 3090 5355
february$	12281
feckless$	5836 5843
fed	4389
fed$	87 88 89 90 849 2244 2245 16244 4953 4956 11635
feeble$	15898
feed	4389 4462 4473 5575
feed$	87 88 89 90 849 2244 2245 4382 4479 4494
feeded$	4382
feeding$	2244 2245 4382 4479 5684
feeds$	87 88 89 90 849 2244 2245 4382 4479 4953
feel$	12333 12334 7326 7934 7935 2248 2256 2434 9164 3213 4519
feelin	5673
feelings$	13992
feels	5673
feels$	12333 12334 7934 7935 2248 2256 2434
feet$	12244 12245 13211 7412 14958 15081 9428 15230 15231 15342 15985 16059 5396
feigned$	5102
fell$	520 521 1625 1626 1627 1628 1629 1630 1631 2063 4193 16462 5539 11586 5707
felt	5673
felt$	12333 12334 7934 7935 8051 8052
female	5622
female$	9416 15218 15219 9419 15221 15222 3486 10354 4562 11097 11339 5388 5608
females$	14274 4562 11097 5859
fend$	8606 8909 8910 8911 8914 8915 8917 8918 8921 2970 14769 15205 15846
fendded$	2970
fendding$	2970
fended$	2970
fending$	8909 8910 8911 8914 8915 8917 8918 8921 2970 14769
fends$	2970
feral$	14222 5261 11214 5843
ferocious$	5841
fester$	16070
fetched$	6649 6650 6651 6652 6653
fetching$	14895
feud$	13143
fever$	11639
few$	11130
fewer	4710
fewer$	16462 5655
fibrosis$	11640
fiercely$	5352 5385
fifteen$	2753 2754 2755
fight	4710
fight$	12148 12177 12179 12180 12181 12226 6714 12559 12729 990 991 992 993 995 996 997 998 12904 1367 13138 13458 13483 7754 13556 13593 13754 13838 13839 14050 2375 14371 8607 3230 3231 3232 3233 3234 3399 15414 15416 9670 15472 9672 15587 15591 5046 11014 5662
fighti	10663 10839 10910
fighting$	11832 11833 13026 8036 13976 14032 14038 14039 14040 14371 14863 9064 15591 16464 16605 4880 16640 16711
fights$	12665 12666 12667 12668 12669 12903 13753 13757 2375 14371 3230 3231 3232 3233 3234 3399 15587 15591 15592 11014
figure$	8790 2886 2887 2888 2889 2890 9480 10688 11064
figures$	12097 12098 2886 2887 2888 2889 2890 16001 10256 16067 16069 16078 16079 10688 11064
file$	15859 16160 16172
files$	15859 16160 16172
filler$	11372
fillers$	11372
film	16294 4785
film$	12034 9545 16273 4525 16280 16284 10488 4537 4767 10737 11555
filmed$	11798 11828 11868 6252 13423 13425 14844 14859 4525 16282 4530 10488 4537 16374 5602
filming$	14859 4525 10488 4612 11578
films$	4525 16280 10488 4767
filter$	14162 14163 14164 14165 14166
filthy$	15286 15287 5864
final$	4853 5780 5782
finance$	87 88 89 90
find	16268 4557 5586
find$	2 1182 7201 1294 13125 2587 9407 15414 16134 10351 4422 4444 10431 4565 4577 16431
findded$	2 1294
findding$	2 1294
finded$	2 1294
finding$	2 12933 1294 7993 7994 7995
finds$	2 1182 1294 7322 2586 10431
fine	10679 4869
fine$	1212 1213 1214 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 8945 2994 2995 8948 8954 8955 8956 8957 8958 8959 8960 8989 8990 8991 8992 3312 9281 3330 9358 3407 3408 3409 16480
fined$	10917
fines$	16480
finger	16423 4785
finger$	6999 15704 15705 15714 15715 15725
fingered$	11184
fingerprint$	10737
fingers$	6999 7244 7245 14095
finish$	9619
finished$	15096 3350 3351 3352 15509 15510 15511 15512 3872 15635
fire	10937
fire$	12247 12570 12800 13143 13207 13208 16343 10937 16738 5225 5226
firear	16735
firebrand$	5831
firebrands$	5831
firesetter$	5834
firesetters$	5834
firestarter$	5834
firestarters$	5834
firing$	7448
firm	4737 4743 4748
firm$	10695 4747
firmer$	4747
first$	12200 7340 13212 13213 7416 2131 2189 2284 15774 16130 5780
fishnets$	11406
fisted$	16024 11473
fit$	3306 3307 10077 4374 16559
fits	10762
fits$	4374 16563 11643
fitted$	16571 4975
fitting$	9487 9509
five	10324 10339 16212 10422 16246 10477 4528 4529 16289 16290 16292 16332 4593 4607 10571 16378 16395 16398 16403 10631 16455 16492 16504 10708 16516 16528 4782 11589 11678
five$	6343 6674 6675 6680 6681 6691 6731 6744 6748 7027 7277 7598 1775 7766 7927 8045 2094 2095 2096 13883 13974 2276 2528 14506 3476 9429 9430 3521 15274 15275 15276 15277 15278 15279 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9708 10124 15942 10545 16370 16372 5608
fix$	12767 12768 12769
fixated$	5562
fixed$	10679 10802 5944
flag$	4470 4513 5597
flagg	4560
flagged$	4415 4470 4475 4512 4513 16281
flagging$	4470
flagrant$	2236 2237 2239
flags$	13360 4470 4513 11022
flaky$	5836
flame$	13207 13208 13235
flames$	13142 13143
flashb	5911
flashing$	13121 13122
flashy$	5459
flat	10833 16639
flat$	12306 12307 12308 12309 6509 6510 6511 6512 12423 12424 12452 12533 12534 12535 12744 12931 12932 13022 13035 13039 13244 13245 13246 13247 13248 13326 13494 14772 3632 16634 16665 16683 16685 16698 4949 16708 11728
flatly$	5476
flatmates$	8746 8747 8748
flats$	12423 12424 12744 16697
flatter$	4325
flattered$	11037
flaunt$	5803
flaunted$	5803
flaunting$	5803
flaunts$	5803
flauntted$	5803
flauntting$	5803
fleas	4950
fleas$	10902
fled$	11561
fledged$	9337
fleece$	11406 11415
fleeces$	11406 11415
flew$	1454 1455 1596 1597 2426
flier$	11102
fliers$	11102
flies$	1454 1455 1596 1597 2426
fling$	47 346
flinging$	47 346
flings$	47 346
flip$	10386
flirt$	587 588 589 604 818 943 944 3230 3231 3232 3233 3234 11147
flirtatious$	5808 5853
flirted$	587 588 589 604 818
flirting$	12080 587 588 589 604 818 869 13121 13122
flirts$	587 588 589 604 818 3230 3231 3232 3233 3234 11147
flirtted$	587 588 589 604 818
flirtting$	587 588 589 604 818
flirty$	5808
floor	10883
floor$	16684 4932 16695
floozies$	5833
floozy$	5833
floppy$	5412
flourish$	1246
flourished$	1246
flourishes$	1246
flourishing$	1246
flout$	2070 2071 4363 5093
flouted$	2070 2071 4363 5093
flouting$	2070 2071 4363 5093
flouts$	2070 2071 4363 5093
floutted$	2070 2071 4363 5093
floutting$	2070 2071 4363 5093
flown$	1454 1455
flung$	47 346
flunkey$	5818
flunkeys$	5818
fluoxe	5711
fluoxetine$	11663
flush$	16119
fly$	1454 1455 1596 1597 2426
flyer$	11102
flyers$	11102
flying$	1454 1455 2426
fob$	4202 5534
fobbed$	4180 4202 5534
fobbing$	4202 5534
fobed$	4202 5534
fobing$	4202 5534
fobs$	4202 5534
focus	10726
focus$	4618
foetal$	5908
follow	4504 16306 4785
follow$	11912 12148 6811 13124 13283 13288 13671 7911 7912 7913 7914 7915 13717 13719 2141 15357 15388 15394 15408 15452 15453 15454 3935 3936 3937 10096 16028 16273 4525 16284 10488 10737 5031 11429 11555
followed$	11912 12467 12475 12498 13408 13423 13425 2141 3935 3936 3937 15855 4525 10488 16293 5031
follower$	2339
followers$	2339 11002 11003
following$	7993 7994 7995 2141 4525 10488 5031
follows$	6811 7322 13408 2141 15452 15453 15454 4525 10488 5031
folly$	12517 12518 12519 12520 12600 13048
food	4955 10908
food$	12362 12363 12364 12365 12366 12367 12368 12369 12374 16704 10907 4956
foodbank$	16709
fool$	11147 11310
fooled$	14881
foolhardy$	4991 5837
foolish$	6038 103 104 6077 159 160 161 162 163 164 165 909 1296 1766 1859 1860 15769 15770 4991 5072 5075
foolishness$	12126 12127 12128 12129 12130 12131 12517 12518 12519 12520 12600 6838 6839 6859 12661 12846 12847 12848 12849 12850 12851
fools$	15027 11147 11310 11470
foot	10707
foot$	13230 9428 15230 15231 15314 15315 16342 16508 5115 5396
footag	10383 10466 16388
footage$	16169 16179 16184 4465 10423 4494 16267 10467 16269 4518 4536 5598 11551
footballer$	12099
footballers$	12099
footho	16205
footprint$	16531
footsoldier$	5818
footsoldiers$	5818
for	10518 4657 11526 5575 5651 5658
for$	6049 12159 12190 6423 6482 6484 6485 12353 6561 12378 6755 6756 6757 6758 6759 12695 12721 12749 7025 12862 1119 1120 7078 7080 7081 7082 7132 7133 12982 7336 7337 7338 7339 13303 7506 7507 1556 7509 7510 7511 7546 7577 7578 7579 7580 7581 7657 13706 13875 8157 13959 8175 8177 8178 8179 8181 8182 13987 8237 8264 2391 8394 8411 8423 8425 14301 8541 8546 8548 8550 8570 8718 8719 8891 8892 8893 8895 8922 14831 14833 14870 9176 15200 3838 3839 15597 15779 10080 15888 15889 4211 15990 10205 16038 16040 16051 16077 16097 16098 16100 16152 10380 4468 10428 16278 10539 10543 10547 10560 10570 10588 10592 16404 10607 10608 10626 4722 10724 10749 16551 4812 16573 10789 16591 16592 10798 10804 16714 16730 4979 10954 5051 5068 11266 11496 11558 11561 11586 11618 5732 11734 11736 11742 11747
forbidden$	7651 4941
force	4369 10322 10323 4373 10328 16134 4390 10347 10355 10356 10357 4406 4407 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 16266 4527 10564 4629 10587 10627 4776
force$	9869 9874 9875 16046 10272 16113 16114 10321 16124 16129 10342 16148 16149 4397 16151 16156 16157 16158 10358 10359 16163 4411 16171 10377 10404 16211 4460 16215 16216 16218 16223 10429 10430 16232 16234 16238 16241 10479 16344 16365 10581 10611 16428 4776 10728 5572 11613
forced$	7916 7917 7918 7919 7920 7921 13728 13729 13730 13731 13733 13750 2475 2478
forces$	7916 7917 7918
forcing$	7919 7920 7921
foreca	4545
forehead$	15257
foreign$	3486 9442 5414 11369 11398
foreman$	12425 12426 12427
forens	5896
forese	4545
foresight$	11009
forever$	3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 5495
forget	10775
forget$	16576
forgot$	4363 11501
forgotten$	5530 11501
form	4415 11526
form$	13902 9978 15891 4427 16377
formal$	5780
formally$	5733
formed$	9339 4427
forming$	4427
forms$	4427 16377
forties$	12422
forwar	4389 4473
forward$	10418 4471 4481 4552 4635 10660
forwardd$	4481
forwarded$	16201 10418 4481
forwardes$	4471
forwarding$	10418 4471 4481 4635
forwards$	10418 4471 4481 4635
foster	5762
foster$	12832 2612 10833 16664 16686 16701 5310 11714 11720
fostered$	11714
fought$	6844 13428 7749 13594 2375 3399
foul$	13587 5216 5284
found$	2 1182 1294 8051 8052 2167 8433 2539 2588 4123 15886 4963 4982 5250 5520
foundation$	15261 15262 15263 11396
four	10324 10339 16212 10422 16246 10477 4528 4529 16289 16290 16292 16332 4593 4607 10571 16378 16395 16398 16403 10631 16455 16492 16504 10708 16516 16528 11589 11678
four$	7927 13974 3521 15274 15275 15276 15277 15278 15279 9693 9708 15942 10545 16370 16372 5608 5721
fourteen$	2753 2754 2755 15114 15115 15116 15117
fragment$	16477
frame$	15225 15226 15227 4367 11343
frames$	15225 15226 15227 11343
fraternise$	5088
fraternised$	5088
fraternises$	5088
fraternising$	5088
fraternity$	11082
freak$	14073 11147
freaks$	14073 11147
freckled$	3499 5419 5864
freckles$	5865
freckly$	5864
free	10553
free$	6075 124 12100 12101 12102 12103 12104 12105 12106 12107 6321 12429 12430 12753 1018 7090 7091 7092 7093 7094 7095 1572 1573 1574 1575 10709 4954 10983
freeloader$	11147
freeloaders$	11147
freely$	12429 12430 678 12449 15976 15977 15978 15979 10982 10983 5032 5056
frequent$	577 578 5005 5150
frequently$	576
fret$	14903 14906 9106
friend	10324 16136 16212 10422 16246 4528 4529 16289 16290 16292 10522 16332 4593 4607 10571 16395 16398 10631 10640 16441 16455 16492 16504 10708 4758 16516 16528 4782 16538 11589 11596 11724
friend$	12936 12937 7673 7681 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 15217 15220 11077 11213
friendly$	8227
friends$	5953 11857 11884 362 12140 6343 392 12172 427 6397 6398 6399 12278 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 12797 12798 12799 7027 12936 12937 1280 1281 1283 7277 13114 7598 7609 7610 7673 7681 1775 7766 7927 8045 2094 2095 2096 2101 13883 13906 8108 2276 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 2577 8746 8747 8748 14600 14601 14602 14603 14604 14648 14649 14650 14847 14853 14945 3440 15217 15220 15259 3534 3581 3582 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9708 9720 9786 15643 10045 10046 10047 10048 10049 10050 10109 15942 15950 15951 15952 15953 15954 15955 15956 10297 16323 10545 4604 16370 16372 4668 16485 10710 10940 11077 11213 5270 11485 11493
friendship$	6085 6395 444 12663 2050 2051 8077 2157 11077 11079
friendships$	3 4 5 6 7 8 9 5989 6395 444 12797 12798 12799 2050 2051 11077 11079
frighten$	14838 14839 14840 14943
frightened$	14795 14796 14797 3088 3089 14942 14946
frightening$	11834 11835 11836 11837 11838
frightens$	8877 14679 9143 9144 15066
fringe$	15320
fringes$	15320
fritter$	5552
frittered$	5552
frittering$	5552
fritterred$	5552
fritterring$	5552
fritters$	5552
frizzy$	5412 5435
from	11526
from$	11971 12078 12975 1432 1433 13529 13530 13531 13532 13533 13540 13541 8349 14262 2570 2571 8534 8758 8791 9005 9034 9114 15217 15220 3562 15385 10320 4468 16256 16276 16278 4547 4555 16322 10597 4658 10634 16479 10715 10803 10804 10844 10845 16666 4974 11305 11405 11450 11539 5669 11645 11688 11747
front$	10895
fruit$	5200
fruitf	10596
fruitful$	16397
frustrating$	10169 15971
ft$	15230 15231 5396
full$	6169 6177 6203 2305 8309 8314 2440 2780 2873 3242 3243 3244 3245 3246 3386 3392 4539 4868 5444
fully$	2634 2780 8735 2988 2991 3016 3025 3385 3387 3388 5033 5056 5352
fumble$	5877
fumbled$	5877
fumbles$	5877
fumbling$	5877
fun$	6395 444 12998 13310
functi	4415 4863 11623
function$	2720 2721 2722 2723 2724 2725
functioned$	2720 2721 2722 2723 2724 2725
functioning$	2720 2721 2722 2723 2724 2725
functionned$	2720 2721 2722 2723 2724 2725
functionning$	2720 2721 2722 2723 2724 2725
functions$	2720 2721 2722 2723 2724 2725
fund$	87 88 89 90 15845
funded$	87 88 89 90
funding$	11504
funds$	87 88 89 90 11730
funeral$	15041 15042 15043 15044 16629
furthe	4390 4687 4766 11596 5651
further$	7473 10342 4652 10718 5608
furthered$	4652
furthering$	4652
furthers$	4652
fuse$	11163
fuses$	11163
fuss$	14903 14906 9106
futile$	5485
future$	12196 12197 12664 12704 13236 13486 14153 5209
futures$	12196 12197 12664 12704 13236 13486
gain$	12507 12508 8547
gained	4807
gained$	10759
gall	10756
gallbladder$	16557
gallery$	10382
gamble$	951 1483
gambled$	951 1483
gambles$	951 1483
gambling$	951 1483 16578
game$	11814 6575 852 14384 14413 15006 15007 15008 15009 15010 9214 9257 16101 16102 16103 16104 16105 11521
games$	852
gaming$	12340 12341 12342 852
gang	4369 10322 10323 4373 10328 16134 16141 16144 10347 10355 10356 10357 4406 4407 10370 4425 4426 16180 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 16233 10433 4483 10440 16247 16266 4527 10504 4563 16340 16360 10564 4629 10587 10627 10697 16498 4758 16512 11532 11562 11608 11609
gang$	6372 12258 12263 12273 12283 12314 12807 12808 12809 12810 12811 12812 12838 12839 7161 13219 13221 13259 13260 13261 13265 13764 13803 13866 13958 13986 14210 14217 14223 2623 14600 14601 14602 14603 14604 15133 16148 4398 16166 16168 16181 10419 10420 10427 10496 4546 10499 10515 16317 10534 10535 4602 4698 16465 16484 4753 10710 10716 10949 10951 11005 5103 11064 5193 5224 5259 5304 5578 11535 5597 5607 5620 5659 5814 5905
gangling$	5864
gangly$	5864
gangs$	12258 12263 12273 12283 12838 12839 13219 13221 13265 13764 13803 13866 13958 13986 14217 16148 4398 16168 10420 10427 10496 10499 10716 10949 10951 11005 5103 11064 5578 5814 5905
gangsta$	13867 14155 11056 5815
gangstas$	13867 14155 11056 5815
gangster$	13867 2136 2398 2399 2400 2401 14155 14222 11056 11161 5815
gangsters$	13867 2136 14027 2398 2399 2400 2401 14155 14222 11056 11161 5815
gaoler$	12698
gaolers$	12698
gap	11526
gap$	15963 16006
gaps$	15963 16006 4370 4866
garage$	13244 13245 13246 13247 13248 16681 16693
gather	10372 11526 5575 5615
gather$	14377 10248 4382 10378 4498 16270 16520 11341
gathered$	14377 4382 10378 16206 4498 11341
gathering$	14377 4382 16173 10378 4498 11341
gatherred$	14377 11341
gatherring$	14377 11341
gathers$	14377 4382 10378 4498 16520 11341
gaudy$	5459
gaunt$	5864
gave	4389
gave$	293 294 295 296 297 298 299 458 702 703 1062 1063 1064 1065 1099 1100 1101 1102 1406 1407 1408 1409 1410 1411 1424 1425 1426 1427 1428 13291 13292 13293 1598 1599 1686 1687 1688 1689 1690 1692 1693 2090 2091 2263 2264 2265 3091 3092 3137 3353 4041 4067 4185 4186 4187 4188 4189 10180 10917 5223 5708
gbh	10931 5800
gbh$	16732 11752
gcse$	16597 11691 5748 5749 11703
gcses	10827
gcses$	16597 16628 11691 11703
gdpr$	15989
gear$	15309 15310 15311 15312 15313 11411 11421
genera	5575
general$	3632
generation$	11065 11140
generator$	4636 11577
generators$	4636 11577
genes$	14147
genital$	5923
gentleman$	14566 14567 14568
gentlemen$	2911 15064
gents$	2911
get	10511 4780
get$	48 49 75 76 77 79 81 82 83 84 85 11859 6059 145 146 147 148 149 12015 12016 12017 12019 6267 12148 12179 12180 12183 6385 12399 692 695 696 12507 12508 6709 830 831 6881 6882 6942 1006 1009 7010 1112 1113 1114 1146 1158 1160 7148 7150 7152 7200 13034 1289 1290 1291 1292 1293 13283 13290 13294 7498 7499 7500 7524 7525 7526 7527 1578 13398 13399 1697 1698 7702 13504 7751 13576 13593 13717 13719 13725 13727 1981 2058 2059 2061 2062 2063 13843 13844 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 8220 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2383 2437 2443 2454 2458 2468 8437 8438 2529 2548 2557 2558 2559 2560 2561 2562 8547 8549 14417 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 14741 14742 3003 3007 8966 3022 8985 3038 3113 9074 14890 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3329 3400 3406 3422 3478 15414 15415 3703 3704 3705 9696 15519 9719 9727 15565 15566 15567 4212 10228 4294 4295 16195 4610 10736 4827 16651 5008 5030 5031 10984 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 11437
geted$	7148 7150 7152
geting$	7148 7150 7152
gets	5717
gets$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 693 696 830 831 12638 1007 1010 1112 1113 1114 1158 1160 7148 7150 7152 1289 1290 1291 1292 1293 7514 13398 13399 1697 1698 1981 2058 2059 2063 13843 13844 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2383 2443 2454 2458 2468 8462 2529 2548 2557 2558 2559 2560 2561 2562 14417 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3004 3008 3023 3039 14890 3161 3274 3275 3292 9245 3299 3300 3301 3302 3303 3304 3311 3329 3406 3422 3478 9741 9773 4212 4294 4295 16195 4610 4821 4827 4842 4847 4864 4953 5008 5031 10984 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5691 5733 5735
getted$	7148 7150 7152
getting$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 6407 12399 696 6942 1112 1113 1114 1158 1160 7148 7150 7152 13006 7230 1289 1290 1291 1292 1293 7952 2058 2059 2061 2062 2063 8207 2383 8469 8470 8636 3006 8966 3040 15565 15566 15567 9768 15591 4212 4294 4295 4610 4827 5031 11437
ghastly$	5216
gift$	12059 12060 6269 6270 6271 6272 6273 6275 6276 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12434 1180 1181 12949 13291 13292 13293 13810
gifts$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12434 12461 12856 12857 12858 12859 12949 13291 13292 13293 13294 13755 13756 13783 7986 13810 13826
gilet$	15309 15310 15311 11402 11411
gilets$	15309 15310 15311 11402 11411
gin$	16572
ginger$	9463 5412 5435 5864
girl	10324 16212 10422 16246 16289 16290 16292 16332 4607 16378 16395 16398 10631 16455 16492 16504 10708 16516 10852 10936 11589
girl$	362 392 427 887 908 6860 1280 1281 1283 2101 13895 13896 2277 14057 14069 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 2577 14479 2906 2907 15029 9378 3440 3534 3581 3582 9638 9728 9729 10354 10909 16737 5095 11076 11088 5137 11145 11213 5270 11368 11391
girlfr	16635
girlfriend$	11911 12382 634 12418 12419 667 668 669 670 671 16641 16649 16656 10975 10976
girlfriends$	11911 12382 634 12418 12419 667 668 669 670 671 10975 10976
girls	10339 10346 16277 10477 4528 4529 10522 4593 10571 16456 4782 16538
girls$	11857 362 12140 6343 392 427 12252 6452 6454 6456 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 7027 1280 1281 1283 7277 13114 7598 7609 7610 7672 7680 1775 7766 7927 13817 13827 13828 13829 13830 8045 2094 2095 2096 2101 13868 13870 13880 13883 13895 13896 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 13975 2276 2277 14057 14069 2344 2345 2346 2347 14140 14169 14170 14171 14172 2444 14206 14275 14278 14303 14304 14305 14306 14307 14308 14319 2577 14335 14479 2781 8795 8796 8797 8798 2872 2906 2907 14684 14693 14945 15029 9375 3440 15259 3534 3581 3582 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9708 15520 9720 15530 9786 15643 15805 10045 10046 10047 10048 10049 10050 10108 15924 15942 15950 15951 15952 15953 15954 15955 15956 15957 10297 16323 10545 4604 16372 4668 10952 11076 11088 11135 11141 11145 11168 11213 5270 11368 11485 11493
git$	11066
gits$	11066
giv	4461
give	4389 4462
give$	12034 293 294 295 296 297 298 299 12115 458 702 703 1099 1100 1101 1102 1406 1407 1408 1409 1410 1411 1424 1425 1426 1427 1428 1598 1599 1686 1687 1688 1689 1690 1692 1693 7688 2090 2091 2263 2264 2265 2664 9033 3091 3092 3137 9259 3353 15281 15388 15394 15408 9910 4041 4185 4186 4187 4188 4189 10330 10352 10418 4471 4635 5223 11429
gived$	1099 1100 1101 1102 2263 2264 2265 3137
giveed$	10418
givees$	4471
giveing$	10418 4471 4635
given	4380 10435 10494 4975
given$	11971 6204 6205 1099 1100 1101 1102 1686 1687 1688 1689 1690 1692 1693 2090 2091 2263 2264 2265 3091 3092 3137 3353 3726 15795 15796 15797 15798 4067 4185 4186 4187 4188 4189 16288 4821 4822 4847 4850 4864 4920
gives$	293 294 295 296 297 298 299 458 702 703 1099 1100 1101 1102 1406 1407 1408 1409 1410 1411 1424 1425 1426 1427 1428 1686 1687 1688 1689 1690 1692 1693 2090 2091 2263 2264 2265 3091 3092 3137 15281 4041 4067 4185 4186 4187 4188 4189 10374 10391 10418 4471 4635 5223
giving$	293 294 295 296 297 298 299 458 1099 1100 1101 1102 1406 1407 1408 1409 1410 1411 1424 1425 1426 1427 1428 1686 1687 1688 1689 1690 1692 1693 2263 2264 2265 8981 3091 3092 3137 4041 4185 4186 4187 4188 4189 10374 5223
glad$	300 301 306 469 470 697 698 699 700 701 990 991 992 993 995 996 997 998 7361 7482 13284 13285 13286 13287 1535 1536 1537 1734 1735 1736 1737 3312 16122 5046
gladly$	1196 1197 1198 1199 1200 1201
glamour$	13755 13756 13777 13783
glandular$	5687
glass$	11633
glasses$	11406
glaucoma$	5913
glean$	4382
gleaned$	4382 16217
gleaning$	4382
gleans$	4382
glories$	1052 1053
glorified$	1165 5053
glorifies$	1165 5053
glorify$	1165 5053
glorifying$	1165 5053
glory$	1052 1053
gloves$	11406
glued$	3875
go$	6060 11862 6062 6063 11874 6107 11945 11965 11998 12015 12016 12017 12019 6224 12028 379 6352 6353 6354 6355 12157 12177 12179 12180 12181 6415 6417 6418 516 517 518 519 520 521 555 558 561 562 6517 6520 6528 580 581 12399 682 683 684 688 696 12462 12463 12464 12465 12466 6694 12533 12534 12535 6874 6943 6944 1002 1003 1012 1104 12860 1147 7105 7148 7150 7152 7234 1457 1458 1459 1460 1461 1462 1463 13283 13288 13294 7524 7525 7526 7527 1596 1597 13431 13432 7683 7704 13520 13671 13717 13719 13725 13727 2004 2028 2061 2062 2232 2369 2370 2371 2372 2373 2374 2380 2381 2437 2595 2596 2597 15037 15038 15039 15040 3564 3573 3585 3586 3587 3588 3589 15357 15388 15394 15408 15414 15415 3679 15591 9832 9976 10249 10436 4701 16520 4951 5003 5030 5031 10984 5205 11429 5777
goad$	2078 2079 5092
goadded$	2078 2079 5092
goadding$	2078 2079 5092
goaded$	2078 2079 5092
goading$	2078 2079 5092
goads$	2078 2079 5092
goal	4724
goal$	13231 4715 16515
gobby$	5843
goed$	7148 7150 7152
goes	16195
goes$	11998 379 516 517 518 519 559 561 562 6528 580 581 682 683 684 689 696 12636 1004 1105 7148 7150 7152 1323 1457 1458 1459 1460 1461 1462 1596 1597 1609 1610 7564 7565 2004 2028 2061 2062 2232 2369 2370 2371 2372 2373 2374 2380 2381 2595 2596 2597 3564 3573 3585 3586 3587 3588 3589 3721 15540 15591 9832 10436 16260 4835 4951 4956 4964 5003 5030 5031 10984 5205 5717 5777
gofer$	5818
gofers$	5818
going$	11966 11988 11989 11990 379 12207 6409 516 517 518 519 554 561 562 6516 6519 6526 6527 6528 580 581 638 12399 682 683 684 690 696 12462 12463 12464 12465 12466 12494 12533 12534 12535 6943 7105 7148 7150 7152 7206 7226 1457 1458 1459 1460 1461 1462 2028 2061 2062 8033 2232 2437 2595 2596 2597 8706 8707 2923 3564 3573 3585 3586 3587 3588 3589 15387 9607 3656 3657 3658 3659 9612 3665 3666 3667 15514 15591 9832 4558 4701 4951 4964 5003 5030 5031 5220 5704 5777
goings$	16252 10492
gold$	8261 5424 11406
gone$	6392 6393 6403 6427 6428 6429 6430 6431 6432 6433 6434 516 517 518 519 520 521 561 562 6528 682 683 684 696 12467 12468 6677 12484 12485 12486 12499 7148 7150 7152 1457 1458 1459 1460 1461 1462 1596 1597 7650 7745 7795 13604 13607 2028 2232 2380 2381 15096 15102 15803 15804 10333 10436 4549 10809 4936 5003 5030 5031 10984 5205 5704
gonorr	5923
good$	11815 6077 6118 551 8042 8043 8079 2128 13965 2312 8266 8368 2471 8616 8750 8835 2963 2971 2974 9089 9766 10078 10257 4539 5400
goods$	10645
goodwill$	8211
goose$	11412
gorgeous$	5864
gormless$	11369 5843
gos$	16520
gossip$	11147
gossips$	11147
got	16583 4975
got$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 12015 12016 12017 12019 6441 691 694 696 12467 12484 12485 12486 12500 838 839 12638 936 937 12707 1008 1011 12773 12774 6981 1112 1113 1114 1158 1160 7148 7150 7152 7170 7171 1289 1290 1291 1292 1293 7514 7515 13398 13399 1697 1698 1722 1723 1724 1725 1726 1727 1728 1729 13602 7802 2058 2059 2063 13843 13844 2342 2343 2383 2409 2600 3005 3024 3182 3242 3243 3244 3245 3246 3329 3503 3516 3517 3518 3519 3567 9725 15699 15700 4212 4294 4295 16217 4610 4850 4952 4953 5030 5031 10984 5221 5303 5436 5447 5690 5707 5733 5735 5779
gown$	15301
gowns$	15301 15324 15341
gp	10780 4831
gp$	16581 10783
gps	4975
gps$	10927
grade	11678
grade$	16133 11700 5883
graded$	2528 2531 16281 5576 5883
grades	16627 10827
grades$	16133 16628 11700
graffi	10910
graffiti$	16390 16711
graft$	11638
grafts$	11638
grain$	1349
gran	10833 16636 10836 4888 4898 10851 4900 4903 16680 16686 10888
gran$	4876 16634 4901
grandad$	4901
grandf	10833
grandfather$	16634
grandm	10833
grandmother$	13306 16632 16634
grandmothers$	13306
granite$	14933
granny$	13306
grante	10593 5783
granted$	16394 11579
grasp$	13671 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 8825 14627 8845 14647 9344
grass$	15998
grateful$	16122
gratitude$	14162 14163 14164 14165 14166
grave$	13228 13229 16629
graves$	13228 13229
graveyard$	16681
gravitate$	2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023
gravitated$	2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023
gravitates$	2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023
gravitating$	2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023
greasy$	3499 15268 5412 5419 5435
great$	7474 8212
greater$	2764
greatly$	16524
greed$	12126 12127 12128 12129 12130 12131 12517 12518 12519 12520 12600 6838 6839 6859 12661 12846 12847 12848 12849 12850 12851 12998 13048 13313 13314 1562 1563 13447 7724 7819 1868 7821 13755 13756 11021
greedily$	1196 1197 1198 1199 1200 1201
greedy$	5843
green$	7362 14592 14593 14594 15025 15258 11298 5413 5435
greet$	4338
greeted$	4338
greeting$	4338
greets$	4338
greetted$	4338
greetting$	4338
grew$	2727 2728 3498 5418
grey$	15258 15268 5435 11406 5459 11574
grief$	7432 15076
grip$	8845 14647 15965 16042 16043 16044 16045 4745 11502
grips$	4745
gromme	10756
grommets$	16557
groomed$	11798 11801 12432 12750 13425 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13742 13743 13744 13745 13746 13747 13748 13749 14881 11358
groomer$	12314 12406 12411 12416 12875 12876 12877 12878 12879 12880 12881 12882 12883 13185 13575 13885 2136 2220 15031 11004 11083 11086 11087
groomers$	12314 12411 12416 12875 12876 12877 12878 12879 12880 12881 12882 12883 13185 13575 13885 2136 2220 11004 11083 11086 11087
grooming$	11791 11792 11793 11808 11820 12133 12596 12597 12791 6991 13129 13130 13742 13743 13744 13745 13746 13747 13748 13749 15145 10996 11051
gross$	5499
ground$	4460 16302
grounds$	4640 4656 4918
group	10324 16136 10339 16212 10422 16246 16254 16271 16274 16277 10477 16279 4528 4529 16289 16290 16292 10522 16332 4593 4607 16378 4631 16395 16398 16403 10615 10631 10640 16441 10641 16455 16492 10697 16498 16504 10708 4758 16512 16516 16528 4782 16538 11545 5616 5617 11584 11589 11596 11608 11609
group$	11857 11885 11886 362 12140 12142 6343 392 427 12252 6452 6454 6456 6674 6675 6680 6681 6691 6731 6744 6748 6789 887 908 6860 6870 7027 1280 1281 1283 7277 13114 13123 7598 7609 7610 7667 7675 1775 7766 13720 7927 8045 2094 2095 2096 2101 13870 13876 13878 13883 13903 13906 8108 8109 2198 2276 2277 14051 2344 2345 2346 2347 14121 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 2577 14335 8539 8540 2623 14494 14600 14601 14602 14603 14604 14648 14649 14650 14664 2931 2932 14696 14945 15073 15075 15121 15133 3440 3442 3443 15259 3534 3581 3582 15466 15467 15468 15469 15470 15473 9676 9677 9678 9681 9682 9693 9702 9708 15520 9720 15530 15535 15537 9786 15643 10045 10046 10047 10048 10049 10050 15865 10102 10104 15941 15950 15951 15952 15953 15954 15955 15956 15957 16034 16035 10239 10297 10299 10321 16124 16129 16168 16171 10377 10404 16211 16215 16216 16218 16228 10430 16234 16241 10457 4506 16287 16299 4563 16323 10545 4602 4604 16365 4616 16370 10581 10583 4668 16428 16442 16443 16483 16484 16485 10693 16500 4753 10710 10738 10741 16543 11076 11079 11130 11135 11170 11213 5270 11266 11485 11493 5601 11558 5617 5659 11697
groups$	11886 13876 13878 2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 16168 16299 11135 11213 11558
grow	4778
grow$	2727 2728 2868 14622 14623 8823 3498 5418
growing$	2727 2728 3498 5418
grown$	629 12388 7003 7991 2057 14379 14426 2712 14467 14468 14469 14470 14471 14472 8673 8674 8675 8676 2727 2728 8692 8698 8699 8700 14503 14504 14505 14509 14510 14511 14512 14518 8722 8724 8725 8726 8727 8728 8732 8734 14536 8743 14550 14551 2799 2816 14571 14573 2824 2825 8779 14581 14582 8785 8786 2843 2861 2862 2874 8828 14636 14637 14638 14643 2894 14657 8857 8936 8939 8972 14774 14775 14776 14777 9031 3093 3094 3095 3096 14861 14862 9098 9100 3156 14909 3157 3158 14911 9118 3182 14977 14978 14979 14980 14984 9251 9288 15091 9291 9323 9325 3411 3435 3436 3437 3438 3448 9411 3498 11286 11289 5380 5418
grownups$	14473
grows$	2727 2728 3498 5418
grubby$	15286 15287 5452 5459 5864
grumpy$	5836
guarantee$	3760 9712 3761 9713 3762 9714 3763 9715 3764 3765
guaranteed$	3662 3663 3664 5479
guard	4408 10434 10441 4520 10482 4541 10564 4620 10572
guard$	6254 12357 4385 16139 10360 16214 16235 16237 16242 10472 4524 16283 4542 4543 16365 4665 4681 4784
guardian$	14855 14856 14857 14858 14918
guardians$	14855 14856 14857 14858 14918
guards	10572
guards$	6254 12357 4385 16139 10360 16214 16235 16237 16242 10472 4524 16283 4536 4542 4543 16365 4665 4681 4784
gucci$	11406
guess$	15079 15080
guessed$	13562 13563 7763 7764 13594
guidance$	12005 12006 13349 13350 13712 13713 13714 13715 13716 14803 14820 14884 14885 14886 15685 15686 15687 15688 15689 15690 16116 11045
guilt	16319 10534
guilt$	16017 16335 5543 11499
guiltless$	6929 978 6931
guilty	5789
guilty$	853 854 12717 12718 12719 12720 10609 10997 5789 11741
gullible$	13388 1807 14592 14593 14594 11023 5073 11298 5843
gum$	5914
gun	16735
gun$	12746 7922 7923 10915
guns$	12746
gutless$	5836
gutter$	15547
guttersnipe$	5833
guttersnipes$	5833
gyppo$	5833
gyppos$	5833
habit	11668
habit$	11840 11844 6395 444 1273 1274 1275 1276 1277 1278 1279 2041 2042 2043 4028 10943 10944
habits$	11840 11844 13226 15423 15550 10943 10944 11316
habitual$	577 578 10499 5005 5128 5141 5613
habitually$	576
had	4792 4797 4837 5717
had$	220 221 314 600 603 6666 6667 6668 6671 6672 722 723 724 725 726 727 728 729 730 745 746 747 748 749 12527 6727 6728 826 874 876 956 1041 1042 12897 1185 1228 1242 1255 7212 7215 1287 1289 1290 1291 1292 1293 1316 13115 1368 1369 1569 2342 2343 2409 2489 2600 2792 14881 15217 15220 3503 3516 3517 3518 3519 3567 15604 15605 3867 3917 3918 3919 3920 3922 3923 3924 3925 9895 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3984 3992 9970 9971 9972 9984 9986 10054 15856 4320 4321 16217 10698 4793 10749 4804 4806 4812 4814 4821 10789 4847 4850 4920 4952 5303 11341 5436 5447 5502 11561 5669 5690 5691 5732 5768
haemop	5688
haemophilia$	11640
hair$	15251 15253 15254 15255 15320 15351 11374 5425 11387 5437
haircut$	15253 15254 15255 15320 11387 5437 11401
haircuts$	15253 15254 15255 15320 11387 5437 11401
haired$	11355 11364
hairstyle$	15253 15254 15255 15320 11387 5437 11401
hairstyles$	15253 15254 15255 15320 11387 5437 11401
hairy$	5864
half$	866 1329 9528 10098 4611 10589 4719 5511
halfway$	11422
hall	10895
hall$	16696
halluc	5911
hallwa	10895
hallway$	16696
halve$	16462 16489
halved$	16462 11598
halves$	16489
ham$	5521
hand	4446 4473
hand$	297 298 299 12687 12688 973 974 975 976 6999 13169 1424 1425 1426 1427 1428 7687 14136 14137 8610 8611 8612 2661 9006 14808 14809 14810 9209 15180 15257 10418 4471 10578 4635 10678
handded$	297 298 299 1424 1425 1426 1427 1428
handding$	297 298 299 1424 1425 1426 1427 1428
handed	10435 10494
handed$	297 298 299 1424 1425 1426 1427 1428 15962 10418 11466 11467 11519 11581
handedly$	11520
handes$	4471
handful$	2200 8152 2201 8153 2202 8154 2203 8155 14314 11092
handing$	297 298 299 1424 1425 1426 1427 1428 10418 4471 4635 11554
handl	11529
handle	10575 4675
handle$	14179 14235 8591 8603 2677 8630 8631 2680 14452 14453 14677 8909 8910 8911 8914 8915 8917 8918 8921 2987 14741 14742 3009 8962 8963 8964 8970 9075 14922 9159 3221 3222 4338 4745 5348
handled$	2987 3221 3222 4338 5348
handles$	2987 3221 3222 4338 16376 5348
handli	16339 5896
handling$	8909 8910 8911 8914 8915 8917 8918 8921 2987 8970 3221 3222 15006 15007 15008 15009 15010 4027 4254 4255 4256 4257 4338 10931 5348 11481
hands$	11810 11811 11812 11813 297 298 299 12687 12688 6999 13169 1424 1425 1426 1427 1428 13237 13238 8610 8611 8612 2661 9209 15257 15857 15983 10418 4471 4635
handse	10643
handset$	4381 4509 16263 16444 5595
handsets$	4381 4509 16263 16444
handsome$	5864
hang	16195 10575 5679
hang$	12148 12177 12179 12180 12181 12212 12462 12463 12464 12465 12466 12533 12534 12535 6944 7008 1057 13483 2047 2061 2062 14377 3569 3570 3571 3573 11341
hanged$	2061 2062 14377 11341
hanger$	5146
hangers$	16121 5146
hangged$	2061 2062 14377 11341
hangging$	2061 2062 14377 11341
hanging$	11966 12207 12462 12463 12464 12465 12466 12533 12534 12535 13121 13122 2047 2061 2062 14377 15343 15344 11341 11422
hangouts$	16376
hangs$	2047 2061 2062 14377 3569 3570 3571 3573 11341
haphazard$	16007 16008 16009 16010
happen$	11912 11967 11968 11969 12642 12741 13957
happened$	11823 11826 11912 6686 6687 12503 12504 862 6819 12636 12727 7314 13116 13117 13118 13119 13120 13408 13654 13655 13656 13657 13658 14860 9160 9161 3210 15766 15767 15768
happening$	13654 13655 13656 13657 13658
happens$	11823 11912 860 12636 13408 13654 13655 13656 13657 13658
happily$	1196 1197 1198 1199 1200 1201 8954 8955 8956 8957 8958 8959 8960 8989 8990 8991 8992 5056
happy$	300 301 306 6259 437 438 439 469 470 679 680 697 698 699 700 701 990 991 992 993 995 996 997 998 1212 1213 1214 7482 13284 13285 13286 13287 1535 1536 1537 1734 1735 1736 1737 3312 5046
harass$	2064 2065 2066 5091
harassed$	2064 2065 2066 5091
harasses$	2064 2065 2066 5091
harassing$	2064 2065 2066 16106 16107 16108 16109 5091
hard	4743 4748
hard$	7246 1333 1334 1335 1373 7325 1374 1375 7327 1376 7879 7883 13785 2221 2222 2298 8269 14155 8355 2482 2483 2484 2485 2486 2487 8512 14371 2663 2946 2947 2948 9135 9136 3185 9181 9201 16121 10695 4747 16503 5234 5242 5359 5361 5373 5377 5414
hardcore$	5178 5843
harden	11595
hardened$	8232 3093 3094 3095 3096 3110 3111 3194 5128 11251 11328 5857
harder	4574
harder$	6829 2482 2483 2484 2485 2486 2487 15667 16101 16102 16103 16104 16105 10526 4747 11521
hardest$	2482 2483 2484 2485 2486 2487
hardier$	3093 3094 3095 3096
hardly$	93 7261 7262 7282 7283 7284 1518 7496 7497 1684 7779 7780 1834 1835 1836 8049 2912 2914 2915 2949 2982 2983 3070 9022 3071 3072 9113 9497 3693 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 4070 4125 4126 4127 4798 4857 5339 5340 5346 5354 5368 5502 5696
hardy$	3316
harm	10504 5679 5903
harm$	11753 11754 11773 11791 11792 11793 11820 6179 6180 6181 6182 6183 6184 6185 6186 235 236 237 12226 6752 6753 12596 12597 12606 12607 868 12739 12740 1071 12825 7217 7218 13020 13129 13130 7432 13240 13624 13625 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13708 13709 13710 13711 14013 14908 15076 10159 16006 10332 10499 10600 10868 16669 4971 16732 10987 5579 5607 5611 5613 11630
harmed$	11630
harmer$	11104
harmers$	11104
harmful$	6077 12266 2123 2124 2125 8094 4992 5125 5136 5613
harming$	11630
harms$	11753 11754 11630
harsh$	15961
has	4792 4829 16583 5717
has$	5958 5960 600 826 936 937 956 1041 1042 1185 1228 1255 1287 1316 1569 1665 7722 1909 2342 2343 8305 2409 2489 2600 2792 3182 3242 3243 3244 3245 3246 15217 15220 3503 3516 3517 3518 3519 3567 3671 9801 15604 15605 3867 9895 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 3983 3991 4026 9984 9986 4351 16303 10532 10698 4760 4793 4804 4805 4806 4814 4821 10781 4842 4847 4850 4864 4920 4952 4975 5221 5303 11341 5436 5447 5502 5669 5690 5691 5732
hastily$	16110 16111 16112
hat$	11406
hate$	14052 2414 5210
hated$	2414 5210
hates$	14052 2414 5210
hating$	2414 5210
hats$	9533 9534 3583 3584 11406
haunts	4445 10397 10575
haunts$	15423 16376
have$	5959 5961 6258 6366 6400 6404 6424 6435 6437 6438 6442 600 603 6702 826 873 903 936 937 956 6947 1041 1042 7125 1185 1228 1255 1287 1316 1362 7318 7319 1569 1665 7717 7723 7741 7746 7757 7758 7761 7762 7793 7794 7797 7798 7801 7803 7804 7805 7806 1908 13848 2342 2343 8304 2409 2489 2600 14377 2792 2793 8843 3182 3242 3243 3244 3245 3246 3319 15170 3503 3516 3517 3518 3519 3567 9602 9611 15414 3671 3697 9706 9801 15604 15605 3867 15650 15651 15652 15653 9853 15658 15659 15660 9862 9868 9895 9911 3985 4026 15801 15802 10254 10255 4352 16350 10698 4760 4952 5221 5303 11341 5436 5447 11453 11561 11586 5669 5732
having	4797 5717
having$	600 603 6947 1042 8035 3503 3567 10749 4804 4806 4812 5436 5691
havoc$	11125 11126 11127 11133
hawk$	608 5018 5064
hawked$	608 5018 5064
hawking$	608 5018 5064
hawkked$	608 5018 5064
hawkking$	608 5018 5064
hawks$	608 5018 5064
hazel$	15258 5413
he$	6093 6099 6597 6674 6675 6680 6681 6730 6744 6747 7014 7017 7026 12950 7166 7183 7277 1338 1775 13565 2093 8045 2094 13847 2095 2096 8208 2276 14383 15466 15467 15468 15469 15470 9676 9677 9678 9680 9869 15674 5733
head$	12552 12554 12687 12688 1440 1441 1442 1443 1444 7411 1464 13367 13368 13369 13370 13371 13372 13373 13374 7574 7575 7576 13723 13724 14077 14109 8614 14445 14446 14447 2695 2696 2817 2818 2819 2820 2821 2822 2823 8971 9489 9513 9514 3563 3790 9742 3791 9743 3792 9744 3793 9745 3794 9746 3795 9747 15987 4235 16415 11385 5556 5916
headache$	8500
headaches$	8500
headcase$	11147 5833
headcases$	11147 5833
headed$	522 3790 9742 3791 9743 3792 9744 3793 9745 3794 9746 3795 9747 11183 11188 11226 11313 11354 11465
headfirst$	13210 7415
heading$	522 13343 3790 9742 3791 9743 3792 9744 3793 9745 3794 9746 3795 9747 4797
headlong$	13210 7415
heads$	12552 12554 12687 12688 1440 1441 1442 1443 1444 13367 13368 13369 13370 13371 13372 13373 13374 7574 7575 7576 13723 13724 14077 8614 2695 2696 8971 4137 15987 4235 11280 11299 11383 11384
headscarf$	11406
headscarves$	11406
headstrong$	5845
health	10763 10797 16635
health$	12196 12197 12704 13236 13486 7936 7937 7938 7939 7940 9877 16546 16564 10768 10780 10782 16587 11658 5719
healthier$	6077
healthy$	6118
heap$	14173
hear	10431
hear$	13865 4796
heard$	2637 4011 4012 4796 4917
hearin	10762
hearing$	4796 16563 4917 5700 5701 11740
hearings$	11740
hears$	4796
heart$	14121 10744 16546 5692
hearted$	15899 11194 11195 11463
heartless$	15780 5843 5874
heat$	4728 16482
heatin	4955
heating$	16704 10907
heavier$	5391
heavies$	11147
heaviest$	3506 5439
heavil	10775
heavily$	3485 16570 16576 16577 5393
heavy	4743
heavy$	7012 9427 10161 10695 5391 5394 5444 5515 5567 5568
heavyset$	5863
heed$	6044 6045 6046 6047 6048 12115 13351 13352 13671 7911 7912 7913 7914 7915 15452 15453 15454 15726 15820 15821 15822 15823 15824 15825 15826
heeded$	12467 12475
heedless$	100 101 5836 5837
heel$	16432
heels$	15326 15327 15328 15985 11406
height$	3372 3373 3374 15225 15226 15227 11343
held	11526
held$	2669 15202 15795 15796 15797 15798 4268 4362 16154 4512 10605 16424 4787
helicopter$	5603
hell$	1001 7508 13822 13841 5190
hellbent$	1251 1252 1253 1254
hellraiser$	5830
hellraisers$	5830
help	4376 4405 4441 4657 4700
help$	6003 175 182 183 12005 12006 12115 12228 12235 12253 12512 12689 12819 12820 12822 12823 12830 13009 13014 13358 13509 7844 13678 13679 13680 14139 14235 14249 8602 14774 14775 14776 14777 14803 14811 14812 14813 14814 14815 14816 14817 14818 14820 14826 14827 14828 14829 14830 14909 14911 15162 15374 3628 3629 3630 3631 15388 15394 15408 15475 15496 15527 15565 15566 15567 15573 4035 4036 4037 15845 15854 4254 4255 4256 4257 16028 4449 4487 4652 4659 4715 16478 4771 16601 11007 11031 11032 11117 11158 11253 11425 11429 11437
helped$	182 183 12691 13649 13650 13651 13652 13653 14250 15393 15399 15404 15407 15413 15508 15525 15551 15552 15553 15554 15555 16150 4652 4659 4771
helper$	13185 11018
helpers$	13185 11018
helpful$	4366 16150
helping$	182 183 7845 15565 15566 15567 9767 4652 4659 4771 11437
helpless$	8883 14914 14915 14916 14917 15025
helpped$	182 183
helpping$	182 183
helps	4657
helps$	182 183 4449 4652 4659 4715 4771 11438
hence$	3173 3174 3175 3176 3177 3178
henchman$	5818
henchmen$	5818
hepatitis$	5915
her	10324 10346 16187 10457 4563 4826 10792 4856 10821 4879 10832 4891 16658 16692 4946 4948 10909 16718 4978 11686 5783
her$	11756 11757 19 11783 6039 6052 6054 11856 105 106 109 113 114 6068 6070 121 6074 6130 6296 347 354 355 356 358 6313 362 6325 6326 6327 6328 6329 6330 392 427 6394 12215 6449 6477 6560 6605 6610 6621 6705 6763 6788 847 848 6806 6832 12636 884 886 887 6854 907 908 6860 12662 6862 6869 927 945 6927 6933 6935 985 12770 6988 7024 1161 1163 1216 7193 7194 1280 1281 1283 7241 7247 7251 13123 7347 7388 7426 7503 7504 7566 7609 7610 1769 1772 13536 7774 13578 1867 7820 1869 7824 13703 13707 7907 13720 2101 8101 13953 13990 8223 8346 14192 2577 8539 8540 14387 2643 8663 8665 8817 8833 14678 8891 14692 8892 8893 8895 14819 14944 9147 14954 9173 9237 9238 3288 3289 3290 15063 15074 9282 3331 9284 3345 15156 15157 15158 3439 3440 9432 9433 9434 9459 3515 3528 3533 3534 3554 9520 3581 3582 15549 15568 9827 10099 15951 15952 15953 15954 15955 15956 10182 10184 10186 10193 16001 16067 10515 16549 10753 10755 16561 4810 10764 4813 10773 10778 4828 10808 10818 16622 4875 10831 4881 4882 10835 4884 10843 4899 10856 4910 16665 10879 10897 10898 10900 16703 16710 16716 10918 10928 10930 5021 5037 5270 5456 5457 11485 5705 5706 5713 5714 5721 11675 5738 5750 11711 5775 5780 5791
herbert$	11153
herberts$	11153
heritage$	9473 9474 9475 9478
heroin	10767 16735 10938
heroin$	16275 16568 10776 16580 16739 10953
hers$	12631
herself$	5952 5954 11756 11757 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 8152 8153 8154 8155 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 2594 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10754 10905 10939 10969 10970 11016 11300 11301 11631
herselves$	10754 11631
hid$	3572 4236
hidden$	12975 3572 16154 11423
hide	10511 4581
hide$	12034 6389 6390 6391 6945 7178 3572 4236 11607
hided$	4236
hides	4581
hides$	3572 4236
hiding	4581
hiding$	6945 13458 3572 4236
hierar	16180 11530 11532 11608
hierarchy$	16166 16167 5884
high$	78 12767 12768 12769 7013 1066 1067 1068 1069 1070 12863 7110 1159 7112 2521 2522 8480 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8497 8498 8499 15591 10051 5219 5514
higher$	2521 2522 10385 5715
highest$	2521 2522
highlights$	11388
highly$	4743 5352
hijab$	11406
hijabs$	11406
him	10324 10346 16187 10792 16658 16692 16718 11686
him$	11756 11757 11783 11856 6235 6242 6243 6245 6248 12087 6290 12240 12316 12319 12400 12412 12453 12459 12513 6788 6869 12744 7015 7039 7051 7052 7053 7054 7067 12875 12876 12877 12878 12879 12880 12881 12882 12883 12884 12952 12990 13003 13005 13027 13037 13086 13123 7359 7360 7364 7376 7377 7379 7380 13280 13281 7609 7610 13491 13515 13545 13720 14192 8539 8540 14678 14707 14819 14944 14954 9237 9238 15063 15074 15156 15157 15158 15167 15549 15568 10099 15951 15952 15953 15954 15955 15956 11000 11004 11485 11675 11711
himself$	5952 5954 11756 11757 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 8152 8153 8154 8155 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 2594 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10754 10905 10939 10969 10970 11016 11300 11301 11631
himselves$	10754 11631
his	10457 4563 4826 4856 10821 4879 10832 4891 4946 4948 10909 4978 5783
his$	19 6039 6052 6054 105 106 109 113 114 6068 6070 121 6074 6130 6279 6296 347 354 355 356 358 6313 362 6325 6326 6327 6328 6329 6330 392 427 6394 12215 6449 6477 6560 12383 6610 6621 12452 6705 6763 847 848 6806 12631 6832 12636 884 886 887 6854 907 908 6860 12662 6862 927 945 6927 6933 6935 985 12770 6988 7024 1161 1163 1216 7193 7194 13021 1280 1281 1283 7241 7247 7251 7347 7388 7426 13265 13282 7503 7504 7566 7586 1769 1772 13536 7774 13578 1867 7820 1869 7824 13703 13707 7907 7996 2101 13953 13990 8223 8346 2577 14387 2643 8663 8665 8817 8833 8891 8892 8893 8895 9147 9173 3288 3289 3290 9282 3331 9284 3345 3439 3440 9432 9433 9434 9459 3515 3528 3533 3534 3554 9520 3581 3582 9827 10182 10184 10186 10193 16001 16067 10515 16549 10753 10755 16561 4810 4813 10773 10778 4828 10808 10818 16622 4875 10831 4881 4882 10835 4884 10843 4899 10856 4910 16665 10879 10897 10898 10900 16703 16710 16716 10918 10928 10930 5021 5037 5270 5456 5457 5705 5706 5713 5714 5721 5738 5750 5774 5780 5791
hisself$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10939 10969 10970 11016 11300 11301
histor	4390
historic$	10342
history$	1273 1274 1275 1276 1277 1278 1279 4028 16209 10409 4915 11081 11671 11706 11744
hit	16653 16662 4911 16670
hit$	13423 14960 4325 4727 16663 10863
hits$	16663
hiv	5923
hoist$	1299
hold	4581 4692
hold$	11866 6389 6390 6391 6945 13283 13288 13858 13859 13860 13861 13862 14238 8617 8618 8619 8620 2669 8633 8634 8906 8907 8908 3221 3222 3235 3236 3237 4268 4362 10345 10402 16330 10532 4786
holdin	16182 10517 16324 4581 10934
holding$	6945 2669 14807 9379 16119 16318
holds	16182 4581
holds$	2669 3221 3222 3235 3236 3237 4268 4362 10402 16207 16330 10532
hole$	13228 13229
holes$	13228 13229
holmes$	16265
home	10833 16639 16664 16692
home$	11907 11908 12204 12228 12241 12279 12280 12478 12479 12521 12522 12539 12540 6964 6965 12832 7099 7101 12955 12959 7220 7221 7222 7274 13376 13505 13506 13546 13596 8224 8517 14323 14324 2594 8563 14591 14767 14772 14902 15122 15146 4324 16264 16278 4703 10659 4769 16613 16633 16634 16645 16646 16661 16665 16669 16676 16683 16684 16691 16698 16700 4949 16708 16727 11215 5556 5741 11713 11714 5773 11726 11727 11728
homele	16653 5944
homes$	12279 12280 12832 14323 14324 14772 16264 4703 10659 4769 16697 11215 11720
honest$	7737 13539 15393 15399 15404 15413 15508
hood$	3555 15325 9533 9534 3583 3584 5198 11406 5458 11574
hooded$	5112 5388 5459 11574 5864
hoodie$	15309 15310 15311 15320 11406 11408 11411 5869
hoodies$	14376 8576 9485 9486 15309 15310 15311 15312 15313 15317 15318 15319 15320 15322 15330 11406 11408 11411 5869
hoodlum$	5816 5818
hoodlums$	5816 5818
hoodrat$	5816
hoodrats$	5816
hoodrich$	5868
hoods$	14376 8576 3555 15317 15318 15319 15322 15325 15326 15327 15328 15330 9533 9534 3583 3584 11406 11408 5458 11574
hoody$	15309 15310 15311 11411
hook$	1632
hooked$	11828
hooligan$	11066 5816
hooliganism$	5816
hooligans$	13970 13971 13972 11066 5816
hoot$	15794
hoots$	15794
hop$	6942 2058 2059
hope$	9668 9780 3829 4024 4025 16178 11439
hoped$	4024 4025
hopeless$	8138 8406 3722 3723 5155 5261 5265 5843 5874
hopelessly$	5874
hoper$	13937 13949 13950 13951 11093 11108
hopers$	13937 13949 13950 13951 11093 11108
hopes$	4024 4025 16178
hoping$	4024 4025 16178
hopings$	16178
hopped$	2058 2059
hopping$	6942
hops$	2058 2059
horde$	2115 2116
hornet$	7332
hornets$	7331 7335
horrendous$	14263 14264 14265 14266 14267 14268 14269 14270 14271
horrible$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5216
horrid$	5216
horror$	11066
horrors$	11066
hospit	4831 10786 16653 10853 4971
hospital$	10783 16587 16588 16589 16654 10923 5556 5721
hospitalised$	5931
hospitalized$	5931
hostel	10889
hostel$	16690
hostile$	2496 2497 2498 2499 2500 14272 14273 4730 5267 5841 5875
hostility$	14333 14334 2582 2583 16091 16092 16093 16094 16095 10996 11222
hot	10729 10733 5667
hot$	4955 5274
hotel$	12306 12307 12308 12309 6509 6510 6511 6512 12744 13035 13244 13245 13246 13247 13248 14025 14026
hotels$	12452 12744
hothead$	11092 5831
hotheads$	11092 5831
hotspot$	16530 16534 5664 11619
hotspots$	16530 16534 11619
hounding$	16106 16107 16108 16109
hounds$	13199
hour$	4867
hours$	13966 14031 16601 4849 4867 16730 11316 11504
house	10833 16639
house$	12306 12307 12308 12309 6509 6510 6511 6512 12744 12931 12932 13035 13039 13244 13245 13246 13247 13248 13326 13495 8224 14564 14591 14595 14600 14601 14602 14603 14604 14648 14649 14650 14772 15122 15146 16264 10635 10659 16634 16665 16683 16685 16698 4949 16708 11728
househ	10833
household$	14324 14564 14591 14595 14772 15122 16634 11215
households$	14324 14772 11215
housemates$	8746 8747 8748
houses$	12744 16264 10659 16697
housin	16635
housing$	9877 4703 16647 11723
how$	12030 12031 12770 13525 13536 14381 8912 8913 2969 9076 9077 9215 9217 15145 4613 10993
hub$	10321 16124 16129 16142 16171 10377 10404 16211 16215 16216 16218 16221 10430 16234 16241 16365 10581 16428
huge$	6038
hulking$	5864
hundred$	7601 9372
hung$	12498 2047 2061 2062 14377 3569 3570 3571 11341 11422
hungry$	11252 11729
hunt$	2004 7956 2005 2006 2007 2008 2009 2010 2369 2370 2371 2372 2373 2374 2375 15593
hunted$	2004 7956 2005 2006 2007 2008 2009 2010 2369 2370 2371 2372 2373 2374 2375
hunting$	2004 7956 2005 2006 2007 2008 2009 2010 2375
hunts$	2004 7956 2005 2006 2007 2008 2009 2010 2369 2370 2371 2372 2373 2374 2375
huntted$	2004 7956 2005 2006 2007 2008 2009 2010 2375
huntting$	2004 7956 2005 2006 2007 2008 2009 2010 2375
hurl$	1487 1488 1489 1490
hurled$	1487 1488 1489 1490
hurling$	1487 1488 1489 1490
hurlled$	1487 1488 1489 1490
hurlling$	1487 1488 1489 1490
hurls$	1487 1488 1489 1490
hurried$	990 991 992 993 995 996 997 998 5046
hurry$	990 991 992 993 995 996 997 998 5046
hurt	4911 16670 5679
hurt$	11798 11801 6179 6180 6181 6182 6183 6184 6185 6186 235 236 237 12227 12566 12588 12911 12971 13059 13060 13061 13073 13074 13398 13399 13423 13425 14050 14942 14943 14946 14961 14962 9162 15416 16663 10863
hurting$	11834 11835 11836 11837 11838 7118
hurtle$	1463
hurtled$	1463
hurtles$	1463
hurtling$	1463
hurts$	13398 13399 9143 9144 15066 16663
husband$	16631 16641 16649 16656
hussies$	5833
hussy$	5833
hustlers$	5854
hyde$	14168
hydroc	5688
hydrocephalus$	11640
hyena$	11147
hyenas$	11147
hygien	10762 10763
hygiene$	16563 16564
hype$	13267
hyper$	5014 5843
hypersexual$	5809
hypersexualised$	5809
hypocritical$	5874
hysterical$	5843
i$	4266
ic	5622
ic$	3467 5390
ic0$	5861
ic1$	5861
ic2$	5861
ic3$	5861
ic4$	5861
ic5$	5861
ic6$	5861
ic7$	5861
ic8$	5861
ic9$	5861
ice$	13187
idea$	12047 7232 7233 1282 7235 1284 1285 1286 13164 10071
ideas$	12046
identi	16134 4395 16159 4422 4438 16268 4557 4560 4563 4565 4577 10529 4626 16412 4772 5586 11572
identical$	9511 5449 5459
identically$	3484 5415 11405 11407
identified$	2133 2165 2542 4514 10515 4980 5608 11561 5613 11574
identifies$	4433 16280 4694
identify$	12115 4429 4433 16270 16280 4694
identifying$	4433 4694
identity$	4402
idiot$	11147
idiots$	11147 11470
idle$	11244 5843
idly$	10059 11458
idolise$	654 655 656 657 658
idolised$	654 655 656 657 658
idolises$	654 655 656 657 658
idolising$	654 655 656 657 658
iep	5727
iep$	11679
ieps$	11679
ies$	14563
if$	12134 12184 709 710 711 712 713 714 715 716 717 718 719 720 721 12487 12488 12493 12496 12497 766 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 786 787 788 792 793 794 795 796 940 13115 7709 1758 1760 1761 13579 8209 8210 14180 9408 9409 9410 3921 4102 4103 4556 16522
ignor$	1606 1607 1608 4363 5070
ignorance$	13589 5874
ignorant$	5843 5874
ignore$	11991 12148 12177 12179 12180 12181 6905 2070 2071 15591 4246 4247 16026 5093 5474 5541 5542 11501
ignored$	11991 6905 1606 1607 1608 13510 2070 2071 15376 15591 4246 4247 16030 16031 16032 16033 4363 5070 5093 5474 5530 11488 5541 5542 11501
ignores$	11991 6905 2070 2071 15591 4246 4247 5093 5474 5541 5542 11501
ignoring$	11991 6905 1606 1607 1608 2070 2071 15591 15781 15782 4246 4247 16106 16107 16108 16109 4363 5070 5093 5474 5541 5542 11501
ignorred$	1606 1607 1608 4363 5070
ignorring$	1606 1607 1608 4363 5070
ignors$	1606 1607 1608 4363 5070
ill	16653 10853
ill$	128 129 3535 3557 16654 5228 5289 5291
illegal$	12266 7651
illnes	16635 16637
illness$	11621 11657
image$	12343 12351 6573 6574 623 624 869 12747 13262 13267 14844 10256 16138 10338 4387 10373 4482 4484 16296
images	10413 4472 10424 10425
images$	12343 12351 6567 616 12370 6573 6574 623 624 12459 12747 14844 14859 16138 10338 4387 16160 16161 16169 10373 4465 10423 4482 4484 4489 16295 16296
imbecile$	5833
imbeciles$	5833
imei$	4367
immaculately$	3484 5415
immature$	5843
immaturity$	12126 12127 12128 12129 12130 12131 6838 6839 7721 1770 1771 7724
immensely$	16524
immigration$	16635 5778
imminent$	16414
immoral$	5845
immune$	3110 3111 3194
immuni	5927
impact$	15492 15493
impaired$	11890 11891 11892 11893 11653
impairment$	11621 11652
impenetrable$	5836
impetigo$	5915
implan	4818 10770
implant$	16571
implausible$	13854 13855 13856
implicated$	505 506 507 508 509 4980
importance$	7685
important$	4715
impos	4687
imposed$	10656
imposing$	5391 5864
imposs	4574
impossible$	7879 7883 13841 2482 2483 2484 2485 2486 2487 2946 2947 2948 3722 3723 10526 5485
impress$	14943
impressed$	11037
impression$	12047
impressionable$	5843
impris	16635
imprisoned$	16384
improv	4370
improvement$	15581 9781
imprudent$	1859 1860 5075 5837
impulse$	7903 8557
impulsive$	11890 11891 11892 11893 5843
impulsivity$	7724
in	4833 10829 5717
in$	187 6165 219 12034 12081 12082 12084 12086 6410 6457 6462 6465 6475 6479 6480 6481 617 6578 6579 6580 6582 6643 6644 6645 6648 12539 12540 12660 6925 6928 12730 6969 7004 1076 1109 12955 12959 7188 13031 7392 7409 7443 7460 7461 1592 1593 13678 8015 8024 8065 13875 8088 8105 13907 13908 2156 8185 13987 13999 8319 8320 8321 8322 8350 8351 8432 14301 8501 8534 8541 8581 8639 8643 14580 8832 8863 3045 3046 9205 3428 3429 3463 15217 15220 9438 9456 9460 9461 3530 3559 3560 15316 9516 9521 9525 9529 3578 3579 3580 9537 15557 15564 9800 9839 15734 15779 10187 16051 16125 10432 10437 10464 4555 16318 16322 16335 10624 10632 10742 10743 10760 10788 10806 10809 10814 10832 10880 10884 10886 10892 10896 10916 4974 10954 5082 5312 11266 11389 5450 11405 11407 11436 11450 5558 11561 11651 11661 5710 5763 11717 11722 11742
inability$	6314 363 364 365 366 367 368
inaction$	6800 16062 11505 11507
inadequacy$	5874
inadequate$	5874
inadequately$	5874
inappropriate$	12266 6542 13807 15286 15287 5089 11181 5267 5459
inappropriately$	3484 5415 11405 11407
inattention$	11505
incapable$	173 5483 11445
incessantly$	5872
incest$	16667
inch$	8766 15132
incident$	16301 11709
incidents$	16358 16390 11709
inclin	10553
inclination$	9756 15558 15559 15560 15561 15562 15563
include$	11561
included$	4970
income	16635
income$	11706
incompetence$	5874
incompetent$	5874
incompetently$	5874
inconsistent$	13854 13855 13856 14258 14259 14260 14261 2509 5257
incorrect$	5452
incorrigible$	5845 5846
increa	4778 5651
increase$	4680 10717
increased$	16481
increases$	10717
indecent$	6542 6550 6946
indefensible$	15877
indepe	11722
independence$	16595
independent$	8782 8784 3093 3094 3095 3096 3381 3447 3460 10846 11304 5353 11337
indestructible$	11312
index	11530
index$	16300 10536
indian$	3486 9444
indica	10343 11526
indicate$	16307
indicates$	16307
indifference$	15870 16062 16091 16092 16093 16094 16095 11505 11507 5874
indifferent$	11445 5874
indiscriminate$	1017
indisputably$	5872
indivi	16528 4782 11584
individual$	2277 14140 14169 14170 14171 14172 14211 14275 14303 14304 14305 14306 14307 14308 14319 15175 15217 15220 16176 4562 16528 11135 11213 11267 5730
individuals$	13800 13801 13802 13803 2277 14140 14169 14170 14171 14172 14211 14275 14303 14304 14305 14306 14307 14308 14319 15175 15217 15220 4562 10646 11135 11168 11213 11267
indoors$	12539 12540
inducement$	13269 13270 13271 13272 13273 13274 13275
indulge$	513 514 515
indulged$	513 514 515
indulges$	513 514 515
indulging$	513 514 515
ineffective$	5874
ineffectual$	5874
inept$	5874
ineptitude$	5874
inevitable$	3682 3683 3684 3685 3686 3687 3724
inevitably$	11446 5872
inexcusable$	10169 15971 5874 5875
inexcusably$	5874
inexplicably$	5876
infamous$	2223 2224 2225 2226 2227 2228 2229 2230 2620 5314 5848
infant	16616
infatuated$	647 648 649 650 651 652 653
infection$	11621
infested$	2117 2118
inflexible$	15961
inflicted$	10991
influe	16512
influence$	13877 11077
influenced$	11798
influences$	13877 11077
influential$	16196
inform	10330 4480 4657 4700 5573 11526 5651
inform$	16131 4383 16147 4403 4404 10432 4652
informant$	16385 11525
informants$	11525
information$	12005 12006 7739 15859 10095 4254 4255 4256 4257 10334 16146 16147 4396 16179 4464 10576
informed$	6075 124 6321 8804 4652
informing$	4403 4404 10432 4652
informs$	4403 4404 10432 4652
ingrate$	5833
ingrates$	5833
inhale	5925
inhaler$	11666
ining$	10432
initia	4726
initiative$	10678 5662
injection$	16574
injections$	16574
injunc	10591 10652 10653 10922
injunction$	16392 16393 4642 10599 16400 16447 16453 16454 10654 16458 16461 16723 16729 11594
injunctions$	4642 16400 16447 16453 16454 10654 16458 16461 11594
injuries$	12739 12740 13624 13625 11657
injury	10744
injury$	12739 12740 13624 13625 16545 11657
inmate$	11161
inmates$	11161
inner$	3470
innocence$	7819 14618
innocent$	6929 978 6931 14558 14559 14560 14561 8860 8861 8862 8883 9050 9051 9052 9053 15025 11292 11310
innocents$	14553 14554 14555 14556 14557 14665 14666 14667 14668 14684 14686 14687 14688 14689 14690 14691 15027 11291 11310
inpati	5928
input$	6170 11972
inquir$	4579
inquiries$	4579
inquirs$	4579
inquiry$	4579 11558
ins$	10432
insane$	11214
inside$	12034 12081 12082 12084 12086 12539 12540
insight$	13735 13736 8923 2972 2973 8926 11033
insist$	260 261 454 455 456 457 990 991 992 993 995 996 997 998 1153 1154 1155 1156 5046
insisted$	260 261 454 455 456 457 990 991 992 993 995 996 997 998 1153 1154 1155 1156 13452 5046
insisting$	260 261 454 455 456 457 990 991 992 993 995 996 997 998 1153 1154 1155 1156 5046
insists$	260 261 454 455 456 457 990 991 992 993 995 996 997 998 1153 1154 1155 1156 5046
insistted$	260 261 454 455 456 457 990 991 992 993 995 996 997 998 1153 1154 1155 1156 5046
insistting$	260 261 454 455 456 457 990 991 992 993 995 996 997 998 1153 1154 1155 1156 5046
insolent$	5843
insomn	5911
inspec	4369 10322 10323 4373 10328 16134 10355 10356 10357 4406 4407 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 4527 10564 4629 10587 10627
inspector$	10321 16124 16129 4385 16156 16157 16158 10358 10359 16171 10377 4448 10404 16211 16215 16216 16218 10430 16232 16234 16241 10479 16365 10581 16428 11613
instag	4634
instagram$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342
instead$	12960 12961 12962 16038 16040 16097 16098 16100
instigator$	11566 5819
instigators$	11566 5819
instinct$	11326
instincts$	11324 11326
institutional$	5499
instructed$	4399 4531 10493
instructions$	12706 13349 13350 11045
insuli	5914
insulin$	10772
insulting$	2933 2934 2935 2936 2937 2938
insults$	12079
integrated$	5606
intel	5573
intel$	11525
intell	4447 16266 11530 11572
intelligence$	15859 16141 10341 16143 16163 10399 10420 16223 10429 16233 10496 10535 4615 10576 5574 11527 5576 5880 5894 5900
intended$	4715
intens	4743 5651
intensive$	10695 10785 5793
intent	4724
intent$	1251 1252 1253 1254 11750
intention$	9756 15558 15559 15560 15561 15562 15563
intentions$	9756 15558 15559 15560 15561 15562 15563
intents$	2897
interc	10485 5896
intercepted$	16286
intercourse$	10962
interest$	6261 6262 12080 12648 12963 12964 14430 14431 14432 14433 15496 9756 15558 15559 15560 15561 15562 15563 15726 15820 15821 15822 15823 15824 15825 15826 10029 10030 10031 10032 10033 10233 16042 16043 16044 16045 4396 4487 16315 11502
interested$	9763 9933 15800 10200 10279 16122
internally$	5733
internet$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342 5024
interr	10461
interrogate$	4614
interrogated$	16262
interrogateing$	4614
interrogates$	4614
interrupt$	11447
interrupted$	11447
interrupting$	11447
interrupts$	11447
interruptted$	11447
interruptting$	11447
interv	4560 4973
intervene$	15845 16025 16028 16408
intervened$	15723 15855
intervention$	6170 11972 14249 15374 16725 11425 11746
interventions$	6170 11972 14249 15374 3628 3629 3630 3631 11425
interview$	4614
interviewed$	4590 4960
interviewing$	4614
interviews$	4614
intimate$	6542 672 673 674 675 6946
intimidate$	2064 2065 2066 5091 11447
intimidated$	2064 2065 2066 14942 5091 11447
intimidates$	2064 2065 2066 5091 11447
intimidating$	11834 11835 11836 11837 11838 2064 2065 2066 14371 5091 5267 5414 11447 5841
into	4364 4833 5575
into$	11802 11860 12034 12081 12082 12084 12086 12208 6468 6469 6470 6472 6646 6647 6648 12650 6961 6962 6963 12955 12959 13001 13031 1439 7392 7409 13216 13217 7419 7420 7422 7443 7464 7465 7466 7467 13467 13468 13469 13470 13472 13473 13474 13603 13737 13738 13739 13740 13741 8430 14437 10428 4547 16322 10531 4974 5710 5763
introd	4692
inured$	3110 3111 3194
invariably$	5872
invest	10398 10439 4626 16412 4773 16677 5635 5782 5901
investigate$	15845 16028
investigating$	10398
investigation$	16185 16240 4579 16405 16410 11734
investigationies$	4579
investigations$	16185 4579 16405 16410
investigationy$	4579
investigators$	16199
invincible$	12984 5857
invitation$	13269 13270 13271 13272 13273 13274 13275 9575 3624 9577 3626 3627
invitations$	9575 3624 9577 3626 3627
invite$	11772 5972 38 309 310 326 327 328 329 330 331 332 333 6294 6295 809 810 6847 1202 1203 1204 1205 1206 7162 7163 1492 1493 1494 1495 5035 5040 5044
invited$	11772 5972 38 309 310 326 327 328 329 330 331 332 333 6294 6295 809 810 1202 1203 1204 1205 1206 7162 7163 13111 13112 1492 1493 1494 1495 5035 5040 5044
invites$	11772 5972 38 309 310 326 327 328 329 330 331 332 333 6294 6295 809 810 1202 1203 1204 1205 1206 7162 7163 1492 1493 1494 1495 5035 5040 5044
inviting$	11772 5972 38 309 310 326 327 328 329 330 331 332 333 6294 6295 809 810 1202 1203 1204 1205 1206 7162 7163 1492 1493 1494 1495 15565 15566 15567 5035 5040 5044 11437
involv	16319 16340 11562
involved$	11798 11801 505 506 507 508 509 510 511 512 12782 2113 2480 15516 15518 16029 10517 16351 10551 10579 4980 11055
involvement$	505 506 507 508 509 12633 2113 10534 10578 11055
involving$	16341
iq$	5909
irish$	3486 9444
iron$	14933 14934
irredeemable$	5846
irresponsible$	103 104 6077 1766 4991 5072 5837 5874
irresponsibly$	5801 5874
is	4415 10405 16583 5673
is$	6089 6095 360 361 539 6586 830 831 981 7512 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 8302 2375 2443 2454 2458 2468 2489 2494 8457 8462 2529 2548 2557 2558 2559 2560 2561 2562 8560 14456 14457 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2804 2898 2899 2900 2905 3161 3188 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 9295 9296 3406 3422 15217 15220 3478 15281 9503 3577 3614 9580 9671 9801 3895 3896 9968 9979 10076 10097 4208 10206 4262 4263 16054 16077 4375 10353 16189 10389 10480 10490 16303 10508 4597 10613 10714 4839 10858 4933 4966 5008 5033 5133 5135 5140 5187 5195 5214 5227 5246 5262 5264 5272 5273 5333 5360 11341 11389 11390 5518 5545 11561 5697 5702 5704 5707 5733 5735 5758 5766 5779 5780 5785
island$	11413
isolated$	382 383 384 385 8096 8097 8098 8099
isolation$	12739 12740 1071 13901 15592 4854 11090
iss$	5793
issu	4461
issue$	14329 4384 10337 4386 4702 4727 11055 11220 11671
issued$	4384 10337 4386 16140 10494 10593 4702
issues$	14329 4384 10337 4386 10374 4702 4727 11055 11220 11671
issuing$	4384 10337 4386 4702
it$	11773 12392 12459 12555 12556 12561 6841 906 6880 12689 6894 12726 6990 7061 12890 7124 12927 12928 12979 12988 7239 1358 13137 13218 13309 1560 1561 13345 7547 13378 7663 8278 2394 14193 2594 14381 8589 14798 9063 14866 9067 9156 9180 9204 15006 15007 15008 15009 15010 3668 15447 15595 15612 9869 15674 9917 9918 4016 4017 15849 15858 10158 4217 4218 16012 16013 10246 10269 10990 11201 11494
itch$	1384 1385 1386 1387
itched$	1384 1385 1386 1387
itches$	1384 1385 1386 1387
itching$	990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 1384 1385 1386 1387 5046
itchy$	8294
its$	6443 12276 850 6805 984 986 1215 7192 7823 8662 15672 10081 10092 10182 10184 10186 15989 15990 10191 10193 10194 16001 16019 10220 10258 10259 16067 4324 10277 10285 10286 10364 4550 10711 10897 5500 11484 5546 5555
itself$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 15887 10217 10939 10969 10970 11016 11300 11301
jacket$	15283 15309 15310 15311 15320 11406 11411 11419
jackets$	15283 9485 9486 15309 15310 15311 15312 15313 15320 11406 11411 11419
jail	10853 10926
jail$	15543 16630 16654 16727 5196
jailbait$	5833
jailed	16637
jailed$	16384 10917
jailer$	12698
jailers$	12698
jamaican$	3486 9444
january$	12281
jaundice$	5913
jaws$	13192 13195
jealous$	5843
jeans$	9485 9486 15309 15310 15311 15326 15327 15328 3576 15333 11406 11411 5470
jekyll$	2415
jeopardise$	10 4987 4988
jeopardised$	10 4987 4988
jeopardises$	10 4987 4988
jeopardising$	10 4987 4988
jeopardize$	10 4987 4988
jeopardized$	10 4987 4988
jeopardizes$	10 4987 4988
jeopardizing$	10 4987 4988
jeopardy$	11753 11754 11764 10655
jewellery$	15309 15310 15311 11406 11411
job	16635
job$	12840 12841 12842 12843 12844 12845 15640 15730 15731 15732 15733 15746 15747 15748 15749 15750 15751 15752 15753 15754 15755 15880 15884 15892 16101 16102 16103 16104 16105 16185 11481 11521
jobs$	15746 15747 15748 15749 15750 15751 15752 15753 15754 15755 16101 16102 16103 16104 16105 16185 11521
jobsworth$	5874
jobsworths$	5874
joggers$	15309 15310 15311 15312 15313 15326 15327 15328 3576 15330 11406 11411 5470
join$	12148 12177 15416
joined$	999 1000
joint	4766 5651
joint$	10718 5606
jointly$	968 5045
joke$	14025 14026 11480
joker$	11147
jokers$	11147
journe	16289
judge$	14452 14453 14677 8879 8880 8881 8882 8933 3009 8962 8963 8964 15204 16025 4676 4965
judged$	6080 2528 2545
judgement$	137 138 139 140 6906 12938 13367 13368 13369 13370 13371 13372 13373 13374 13561 11009 11481
judges$	4676
judging$	8879 8880 8881 8882 3009 8962 8963 8964
judgment$	137 138 139 140 12938 13561 11009 11481
july$	12281
jump$	6942 1457 1458 1459 1460 1461 1462 1527 1528 1529 2058 2059 4343
jumped$	1457 1458 1459 1460 1461 1462 1527 1528 1529 2058 2059 4343
jumper$	15309 15310 15311 11411
jumpers$	9485 9486 15309 15310 15311 11411
jumping$	6942 1457 1458 1459 1460 1461 1462 4343
jumpped$	1457 1458 1459 1460 1461 1462 4343
jumpping$	1457 1458 1459 1460 1461 1462 4343
jumps$	1457 1458 1459 1460 1461 1462 1527 1528 1529 2058 2059 4343
june$	12281
jungle$	15000
junkie$	5826
junkies$	5826
just$	6101 6159 6163 686 6661 6665 802 964 969 7122 7242 7243 1554 1555 13568 13569 13570 13571 2594 3206 3669 3709 3710 3711 3712 3830 4050 4051 5476
justice$	14373 14374 9882 16421 16422 16720 16721 10924 16726
justification$	11479
justified$	16478 11154
juvenile$	5128 5131 5141 5860
juveniles$	5860
keen$	300 301 306 437 438 439 469 470 697 698 699 700 701 990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 7482 13284 13285 13286 13287 1535 1536 1537 1538 1539 1540 1734 1735 1736 1737 10284 16122 16178 5046
keens$	16178
keep	10511 4733 4780
keep$	53 11945 6187 12003 6225 6319 6357 12177 12179 12180 6453 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 6693 12545 6745 6746 871 872 6864 913 6866 6867 6868 6911 6912 6913 6914 6915 1189 7174 7177 13283 13288 7611 13418 13431 13432 13520 1870 1874 1888 13671 13680 2048 8062 14677 8909 8910 8911 8914 8915 8917 8918 8921 8967 8983 15085 15086 15204 15388 15394 15408 15635 3935 3936 3937 4326 4362 4383 4502 16478 4729 5004 11429
keeped$	11945
keeping$	11945 12207 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 1870 1874 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 1889 8909 8910 8911 8914 8915 8917 8918 8921 8967 15895 4362 4502 4729 5004
keepped$	11945
keepping$	11945
keeps	4733
keeps$	11945 6188 12003 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 871 872 1189 2049 8062 3507 4362 4502 10532 4729 5004
keg$	14080
kegs$	14080
kept$	11945 6189 12003 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 12460 12467 12475 12528 12529 6729 12531 12532 6735 784 785 6738 6739 12541 12542 12545 6745 6746 871 872 1189 7712 13598 8062 15509 15510 15511 15512 3872 15635 3935 3936 3937 15855 4362 16154 4502 16481 4783 4870 5004 11501
ketami	10767
ketamine$	12751 16568 10776 16578 16580 5716
key$	10191 10325 16196 16415 16420 16616 5177 5608 5611 5613 5614
kg$	16560
kick$	6031 80 6034 1378 1379 1380 1381 1382 1383 14050 15415 4245 16663 5269
kicked	4911
kicked$	1378 1379 1380 1381 1382 1383 4245 16663 4911 10863 4912 5269
kicking$	1378 1379 1380 1381 1382 1383 13458 8180 14038 14039 14960 4245 5269
kickked$	4245
kickking$	4245
kicks$	12224 13310 4245 16663 11020 5269
kid$	2277 14057 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 14479 2906 2907 14701 15028 15114 15115 15116 15117 11058 11065 11076 11145 11213
kidney	10756 16558
kidney$	16557
kids$	13817 13827 13828 13829 13830 13868 13870 13880 13883 2277 14057 2344 2345 2346 2347 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 14362 14479 2781 14547 14553 14554 14555 14556 14557 14635 2906 2907 14665 14666 14667 14668 14684 14686 14687 14688 14689 14690 14691 14699 14921 14924 14925 15028 15114 15115 15116 15117 10952 11058 11065 11076 11145 11168 11213 11259 11291
kill	5679
killed	16662
kilo$	16560
kilos$	16560
kind$	11822 12929 13815 2297 2299 2300 2301 14800 14801 14802 9146 15282
kingpin$	5818 5824
kingpins$	5818 5824
kings$	14158
kinshi	4921
kinship$	10873
kiss$	12034
kissed$	6252 12397
kissing$	12434
kitche	10895
kitchen$	16696
kitted$	3536 3537 3538 5453
knack$	1180 1181
knew$	225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 12013 12014 262 263 264 265 266 6219 6220 312 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1152 13239 1586 1587 1588 1589 1590 1591 1699 1773 7726 7727 2630 2631 2639 2640 2641 2642 2701 2703 2704 2705 2706 2788 3118 3119 3120 3121 3122 3123 3124 3125 3238 3239 3240 3241 3258 3259 3260 3261 3262 3263 3264 3265 3266 3267 3268 3269 3270 3305 3396 3397 3398 15610 4011 4012
knife	16735
knife$	12192 12258 12746 13219 13221 7922 7923 7983 7984 7985 15589 10499 4695 10915 16732
knives	16135 16144 16324 16367 16387 4693
knives$	12190 12746 7983 7984 7985 14217 14863 9064 15588 4401 16312 16333 16334 10645 11005
knock$	2047 2061 2062 14960 16304
knocked$	2047 2061 2062 9578
knocking$	2047 2061 2062
knockked$	2047 2061 2062
knockking$	2047 2061 2062
knocks$	2047 2061 2062 15002
know	4422 4438 4495
know$	186 225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 12013 12014 262 263 264 265 266 6219 6220 312 12077 6540 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 12958 1586 1587 1588 1589 1590 1591 1699 7715 7716 1773 7726 7727 7733 7734 8277 2326 2409 14219 2630 2631 2632 2633 2639 2640 2641 2642 2667 2701 14455 2703 2704 2705 2706 2788 2954 2955 2956 2960 3118 3119 3120 3121 3122 3123 3124 3125 3238 3239 3240 3241 3258 3259 3260 3261 3262 3263 3264 3265 3266 3267 3268 3269 3270 3305 15079 15080 3396 3397 3398 15170 15202 15610 15716 15717 10072 10073 10074 10318 16123 16159 4417 4424 4429 4443 4538 4592 10585
knowed$	2788
knowing$	6168 217 312 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 13239 1699 2711 2788 14850 3126 9080 9081 9082 10318 11276 11285 11317
knowingly$	12429 12430 678 12449 10982 10983 5032 5811
knowledge$	2674 2676 14461 8825 14627 8845 14647 8923 2972 2973 8926 14997 9344
knowledgeable$	2711 14850
known	4472 10424 10425 16259 4560 4563
known$	11828 225 251 7037 1136 1137 7715 7716 13518 7733 7734 13562 13563 7763 7764 13772 13800 13801 13802 13803 2223 2224 2225 2226 2227 2228 2229 2230 8345 2620 8573 8574 2788 9855 4011 4012 16155 4415 16248 10515 16317 4571 4595 4598 4623 4961 5089 5128 5132 5141 5315 5608 5611 5613
knows	4495
knows$	225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 12013 12014 262 263 264 265 266 6219 6220 312 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1586 1587 1588 1589 1590 1591 1699 1773 7726 7727 2409 2630 2631 2632 2633 2639 2640 2641 2642 2668 2679 2701 2703 2704 2705 2706 2788 2954 2955 2956 2961 3118 3119 3120 3121 3122 3123 3124 3125 3238 3239 3240 3241 3258 3259 3260 3261 3262 3263 3264 3265 3266 3267 3268 3269 3270 3305 3396 3397 3398 15610 16123 4538 10585
knuckle$	15257
knuckles$	15257
kudos$	13751 13784
kurdish$	3486 9444
label$	11421
labelling$	16106 16107 16108 16109
labels$	14217 11406 11421
labour$	11200
lac$	5307 5308 5847
lack$	98 1186 1187 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 2488 2607 4289 10242 10243 10244 5057 5081 5100 5151
lackadaisical$	15898 5874
lacked$	1186 1187 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 5057 5081 5100 5151 5257
lackey$	5818
lackeys$	5818
lacking$	1186 1187 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 16007 16008 16009 16010 5057 5081 5100 5151
lacks$	1186 1187 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 5057 5081 5100 5151 5257 5305
lad	16378
lad$	13895 13896 2277 14057 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 2906 2907 10909 11064 11076 11088 11145 11213 11368 11391
ladies$	2842 2911 15064 3380 15134
lads	10324 16212 10422 16246 16289 16290 16292 10522 16332 4607 10571 4631 16395 16398 10631 16455 16492 16504 10708 16516 4782 5616 11589
lads$	11857 12035 12061 12064 12085 362 12140 6343 392 427 12283 12315 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 12802 12807 12808 12809 12810 12811 12812 7027 7067 12936 12937 12957 1280 1281 1283 7277 13114 7357 13171 13174 7598 7609 7610 7672 7680 13500 1775 7766 7927 13761 13768 13791 13808 8009 8045 2094 2095 2096 2101 13868 13870 13880 13883 13895 13896 13975 2276 2277 14057 2344 2345 2346 2347 14140 14169 14170 14171 14172 14206 14275 14303 14304 14305 14306 14307 14308 14319 2577 14335 14392 14393 14394 14395 2781 8795 8796 8797 8798 2906 2907 14684 14945 3440 15259 3534 3581 3582 15354 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9708 15520 9720 9786 15643 10121 15942 10297 16323 4602 4604 4616 16370 16372 10583 4668 16484 11064 11076 11088 11135 11145 11168 11213 5270 11368
lady$	2811 14566 14567 14568
lager$	16572
laid$	56
lair$	13192
lairy$	5836
lambs$	15027
lame$	15898
lamentable$	5874
land$	0 1 3205
landded$	0 1
landding$	0 1
landed$	0 1 12707 3205
landing$	0 1
landlord$	13087 1342 9869 9874 9875 16046 10272 16113 16114 16644 5556
landlords$	16214
lands$	0 1 3205
landscape$	13872 14119
language$	10746
lank$	5435
lanky$	9463 5864
lap$	845 1595
laped$	845 1595
laping$	845 1595
lapped$	845 1595
lapping$	845 1595
laps$	845 1595
large$	9425 9427 5391 5864
largely$	968 4262 4263 5545
larger$	5391
lashes$	11382 11388 11395 11406
last$	9785 4853
late$	12906 2594 15591 15788 15789 15790 15961 16022 10222 16566
laugh$	6037 12826 13307 13311 1956
laughable$	15898
laughed$	1956
laughhed$	1956
laughhing$	1956
laughing$	1956
laughs$	13308 13310 1956
launderette$	16681
law	10910
law$	2200 2201 2202 2203 2211 2214 13992 2379 9193 3247 16711 5588
lawless$	5261 11214 5843
lax$	1017 4141 4142 4143 4144 15961 16007 16008 16009 16010 10222 5529
lay$	56 6338 6339 6340 6341 1303 14067 5636
layabout$	5816
layabouts$	5816
laying$	56
lays$	56 14067 14068
lazily$	5874
laziness$	5874
lazy$	4141 4142 4143 4144 10222 5445 5529 5843 5874
lead	4657 11604
lead$	11765 283 284 285 286 287 288 338 339 340 1115 1116 1117 1118 1412 1413 1414 1415 2137 2138 2139 2140 13999 2263 2264 2265 2830 2831 2832 2833 2834 3334 15726 10598 5651
leadded$	3334
leadding$	3334
leaded$	3334
leader	11572
leader$	14092 16310 16345 16415 11055 11072
leaders$	14092 16167 16310 16345 16415 11055 11072
leadership$	15820 15821 15822 15823 15824 15825 15826 4254 4255 4256 4257 16042 16043 16044 16045 10712 11055 5499 11481 11502
leadin	16182
leading$	283 284 285 286 287 288 2137 2138 2139 2140 2830 2831 2832 2833 2834 3334 9379 16196 10630
leads	16182
leads$	283 284 285 286 287 288 338 339 340 12638 12639 12640 1115 1116 1117 1118 1412 1413 1414 1415 13343 2137 2138 2139 2140 2263 2264 2265 2830 2831 2832 2833 2834 3334 16207 5651
league$	10267
lean$	5391
leap$	1457 1458 1459 1460 1461 1462 1527 1528 1529
leaped$	1457 1458 1459 1460 1461 1462 1527 1528 1529
leaping$	1457 1458 1459 1460 1461 1462
leapped$	1457 1458 1459 1460 1461 1462
leapping$	1457 1458 1459 1460 1461 1462
leaps$	1457 1458 1459 1460 1461 1462
leapt$	1457 1458 1459 1460 1461 1462 1527 1528 1529
learn	16134 10351 4422 10431 4557 4565 4577 10529
learn$	186 12115 7617 1666 1667 1668 1669 7728 7729 7730 7731 7732 7733 7734 1910 13671 14257 15388 15394 15408 15462 15463 15464 15465 15499 16025 16152 4417 4429 11429
learned$	12692 12693 6994 1043 7728 7729 7730 7731 7732 7733 7734 2965 15509 15510 15511 15512 16217
learning$	174 7728 7729 7730 7731 7732 16599 10801 16619 5670 5700 5727 5729
learns$	15499 15521 15522 15523 15524
learnt$	12692 12693 6994 1043 7728 7729 7730 7731 7732 7733 7734 2966 15509 15510 15511 15512
least$	14181 9859 10021 5369
leave	16195 16651
leave$	0 1 5955 5982 11784 11785 11786 11787 11788 11789 11790 41 42 44 67 68 69 11874 11903 12067 12115 12148 12177 12179 12180 12181 6383 580 581 12509 1144 1157 12968 12969 13008 13013 7524 7525 7526 7527 7528 1622 1623 1624 13410 13418 13431 13432 13501 13520 13593 3348 3433 15388 15394 15408 15416 4093 4094 4095 4096 4097 4098 4099 4100 4101 4296 4297 16520 4931 11429 5551
leaved$	5982 11784 11785 11786 11787 11788 11789 3348
leaves$	0 1 5955 5982 11784 11785 11786 11787 11788 11789 41 42 44 67 68 69 580 581 1157 1622 1623 1624 13522 3348 4093 4094 4095 4096 4097 4098 4099 4100 4101 4296 4297 16520 4931 4974 5551 5763
leaving$	0 1 5982 11784 11785 11786 11787 11788 11789 41 42 44 67 68 69 580 581 1157 1622 1623 1624 3348 4093 4094 4095 4096 4097 4098 4099 4100 4101 4296 4297 4931 5551 11554 5763
lecturing$	8885
led	11526
led$	11765 11790 11798 283 284 285 286 287 288 338 339 340 12638 12639 12640 12707 1115 1116 1117 1118 1412 1413 1414 1415 13343 13522 13523 13524 2137 2138 2139 2140 2263 2264 2265 14881 3334 10372 10567 11237
left	16637 10841
left$	0 1 5955 5982 11784 11785 11786 11787 11788 11789 11790 41 42 44 67 68 69 12201 12467 12475 6732 12676 1157 1622 1623 1624 7714 13522 7744 13594 13605 2710 8818 8819 8982 3031 3032 3033 3034 3035 8988 9264 3348 3433 9404 3453 3454 3455 4093 4094 4095 4096 4097 4098 4099 4100 4101 4296 4297 16642 4931 4974 11488 11501 5551 11561 5763
leg$	15257 16556
legal$	10847
leggings$	9485 9486 15309 15310 15311 15326 15327 15328 15333 11406 11411
legs$	12097 12098 14178 15257 16556
lend$	7686
length$	9453 16115
lenient$	15961
less	4710
less$	6742 6743 6918 6924 13420 1786 8049 8749 3098 3099 3100 3101 15444 15445 15446 15729 4574 4601 5354
lesson	10819
lesson$	174 176 177 12796 15584 15585 15586 15625 15626 15627 16614
lessons$	174 176 177 12796 13902 14342 9020 15625 15626 15627 16604 16610 16614 16618 16620 16621 10959 11691
let	4376 4405 4633
let$	45 46 281 282 6427 6428 6429 6430 6431 6432 6433 6434 12467 12484 12485 12486 12498 12601 889 988 12780 12840 12841 12842 12843 12844 12845 13283 13288 1706 1707 1708 1709 1710 7686 13594 15388 15394 15408 15591 15861 15862 4147 4148 4149 4150 4151 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 10129 10130 4210 4296 4297 4317 4318 4319 4383 4403 4404 4449 11429 5551
lethal$	5127
leting$	4403 4404
lets$	45 46 281 282 12601 889 988 1706 1707 1708 1709 1710 15591 4147 4148 4149 4150 4151 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4210 4296 4297 4317 4318 4319 4403 4404 4449 5551
letter	16487
letter$	15859 15966 15968 15969 16488 11493
letters$	15859 15968 15969 16012 16013 16488 11493 11494
letting$	45 46 281 282 1706 1707 1708 1709 1710 15591 4147 4148 4149 4150 4151 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4210 4296 4297 4317 4318 4319 5551
leukae	5914
level	4710
level$	8233 14201 14202 14203 14204 2738 14800 14801 14802 16133 16548 4872 11576 11704
levels$	14800 14801 14802 16133 11576
liabilities$	8500
liability$	2200 8152 2201 8153 2202 8154 2203 8155 8500
liaison$	10962
liaisons$	10962
liar$	13949 13950 13951 14058 14059 14093 11092 11093 11147
liars$	13949 13950 13951 14058 14059 14093 11092 11093 11147 11470
liberty$	16672
library$	9869 9874 9875 16046 10272 16113 16114
licence$	16729 16731 11749
licences$	16731
lie$	6338 6339 6340 6341 1128 1131 1132 1133 12889 1303 13384 13387 13483 13499 1783 1784 1823 14032 14050 15414 9648 15587 15591 15616 16014 11447 11495
lied$	1130 1131 1132 1133 1783 1784 1823 15587 15610
lies$	6338 6339 6340 6341 6800 1129 1131 1132 1133 1303 13387 1783 1784 1823 15587 15591 15610 15615 16014 16054 11447 11495
life	10833 16701
life$	5963 12173 6474 12704 12742 12918 7390 7421 13223 13236 1484 13251 13252 13253 13262 13267 13268 1566 13456 13475 13476 13477 13478 13479 13480 13481 13482 13486 8021 8040 8041 14210 14318 14497 14545 14546 14565 14569 14583 14584 14585 14586 14587 8806 8807 8808 8809 8810 14612 14613 14614 14615 14616 14628 14629 14880 14992 14993 15001 9210 15021 15023 15041 15042 15043 15044 9341 9342 9348 15181 15546 10702 16554 16634 4994 10949 11055 11061 11215 11725
lifes$	11061
lifestyle$	3 4 5 6 7 8 9 5971 20 5989 11831 11840 11844 1210 1211 13262 13267 13751 13755 13756 13777 13986 14583 14584 14585 14586 14587 10943 10944 10949 11055 11081 11082 11132 11215 11316 5802
lifestyles$	11831 11844 14583 14584 14585 14586 14587 10943 10944 11132 11215 11316 5802
lifetimes$	15172 15173 15174
lift$	12059 12060 6269 6270 6271 6272 6273 6275 6276 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12434 12438 12767 12768 12769 12856 12857 12858 12859 12949 13280 13291 13292 13293 13810 14844 9101 14909 14911 9903
lifted	10329
lifted$	15693 15694 15695 9904 9924
lifts$	12059 12060 6269 6270 6271 6272 6273 6275 6276 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12434 12438 12949 13030 7438 13280 13291 13292 13293 7986 13810 14844 14909 14911
light$	13163 13235 8294 3499 15268 5232 5391 5411 5412 5419 5435
lighter$	3499 5411 5419
like	10363
like$	12333 12334 12457 12458 6895 1166 1167 7126 1404 7523 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 1672 1673 1674 1675 1998 1999 2000 2001 2034 2035 2040 2080 2081 2082 2083 8093 8169 8170 8171 8324 8325 8327 2376 2377 2378 2429 14235 8672 2740 8697 8708 8709 8710 8711 8712 8713 8714 8715 2794 2795 2796 2892 8853 8854 8855 8856 8860 8861 8862 9182 9183 9184 9185 9186 3312 9306 9329 9330 9408 9409 9410 9544 3593 9546 9547 9554 10235 16150 16178 5054 5083 11055 5370 11331 11344 11405 11407
liked$	12457 12458 1166 1167 1169 1170 1171 1172 12926 7126 7127 7128 7129 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 5054 5083
likelihood$	9780 3829 4713
likely$	8051 8052 4378 4392 4558 4627 5132 5608
likes$	12333 12334 1166 1167 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 1672 1673 1674 1675 1998 1999 2000 2001 2034 2035 2040 2080 2081 2082 2083 3312 16178 11002 11003 5054 5083
liking$	1166 1167 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 5054 5083
limit$	13146
limited$	1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 14258 14259 14260 14261 2509 2603 2604 2605 2606 5081 5257
limits$	14887 14888 14889
line	5606
line$	12260 12271 12283 12284 12288 12290 12295 12296 12297 12298 12299 12303 12304 12305 13249 13380 7584 13387 13958 16193 16333 16369 16432 10699 10951 11538 11602 5903
lined$	4772
lines	11572
lines$	12259 12277 12283 12284 12287 12289 12294 12303 12304 12305 13258 7517 13321 8151 13958 8256 14414 16193 10951
lingered$	12498
link	16159
link$	2047 16128 16307 5581
linked	4712
linked$	2113 4415 16170 4572 16351 10551 10559 16362 4980 11055
linking$	2047
links$	2050 2051 2113 16128 16307 11055
lion$	7391 7393 7394
lions$	7391 7396
lip$	8063 14193 15257 10195 11175 5420
lippy$	5845
lips$	15257
lipstick$	15261 15262 15263 11388 11396
lisp	16546
list	10383 4442 4472 10424 4474 4560 16388
list$	16160 4409 16172 16184 10400 10407 4463 4466 10426 16236 16248 4498 16297 16299 16300 16305 10784 11543 11571
listed$	10426 4498 4512 4552
listen$	12115 12148 12253 12462 12463 12464 12465 12466 12467 13671 7911 7912 7913 7914 7915 15357 15388 15394 15408 15442 15443 15452 15453 15454 15462 15463 15464 15465 15499 15635 15728 15845 16025 16028 10351 11429 11430 11455
listened$	12462 12463 12464 12465 12466 12467 12475 12531 12532 13594 15509 15510 15511 15512 15635 15654 15670 15675 15678 15679 15681 15682 15683 15684 15723 15728 15855 16075 11455
listening$	12467 15387 11456
listenned$	12467
listenning$	12467
listens$	12467 15452 15453 15454 15499 15521 15522 15523 15524
listing$	10426 4498
listinged$	10426
listings$	10426
lists$	16160 10407 4463 4466 10426 16236 4498 16299 11543
lithium$	5924
litre$	10771
litres$	10771
little	4390
little$	51 92 96 99 6898 947 948 949 950 1138 7137 1345 1355 7468 7471 7550 7760 7868 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 2121 2206 2236 2237 2239 2341 8361 2469 2470 2509 2603 2604 2605 2606 8730 14545 14546 2866 2908 2925 8883 9019 9060 14924 14925 9228 9229 9263 15118 15121 15300 3810 3828 15788 15789 15790 10019 10024 10025 10026 4083 15839 15840 16022 16063 10342 5081 5104 5114 5141 5179 5201 5257 5305 5338 5434 5550
live	4390
live$	6106 12148 12212 12220 12973 12974 1437 1438 2217 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2812 2830 2831 2832 2833 2834 8969 3019 3020 3329 9313 3876 10342 10384 10604 16553 16684 5065
lived$	12973 12974 1437 1438 8744 8745 2830 2831 2832 2833 2834 14644 3389 3390 3391 3419 3420 3421 3878 4933 4935 4944 5065 5770
lives$	5963 11850 11851 11852 11855 12704 12742 12973 12974 1437 1438 13236 1484 7437 13486 8021 8040 8041 2217 13993 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 14565 14569 2830 14583 2831 14584 2832 14585 2833 14586 2834 14587 14762 14763 14764 14765 3019 3020 14880 3329 15087 15172 15173 15174 3877 4933 4934 4935 5065 11215 5770
living$	1437 1438 2720 2721 2722 2723 2724 2725 2812 2830 2831 2832 2833 2834 8969 15086 9341 16595 16647 16661 4933 4935 10895 16701 5065 5770
livs$	4935
llama$	14074
llamas$	14074
load$	14114 14115
loaf$	13367 13368 13369 13370 13371 13372 13373 13374
local	4390
local$	7037 2624 3464 16019 10342 4921 11044 5388
locat	16412
locate$	11555
location$	6249 6250 6251 10326 10408 4457 4494
locations$	10326
lock$	4650 16663
locked$	12588 10620 16423 10629 16663 4911 4912
lockers$	10659
locks$	16663 16682
locs$	11386 11388
locusts$	14128
lodged$	4935
lodgers$	8746 8747 8748
lodges$	4935
lodging$	4935
lodgings$	16647
lodgs$	4935
log	4442 4467 4474 4504 11526
log$	15817 10407 16209 10409 4463 4466 10426 4494 4498 4501 10454 4507 16280 16284 4537 16373 16377
loged$	10426 4498 4537
logged	4504 16259
logged$	4476 4477 16244 16248 4512 16281 16293 11539
loggerheads$	15595
loggin	4504
logging$	10426 4501 4507
logginged$	10426
loggings$	10426
loging$	4498
logo$	11406
logos$	11406
logs	4504
logs$	16200 10407 16209 10409 4463 4466 10426 4498 16280 16377
loiter$	11341
loitered$	11341
loitering$	11341
loiterred$	11341
loiterring$	11341
loiters$	11341
lone$	3464 5387
loner$	5829
loners$	5829
long$	9223 9298 10197 16022 5412 5434 5435 5443
longer$	8752 8757 8793 14660 9022 3071 3072 9036 9163 4601
look$	6003 6315 805 806 807 1033 1895 2652 8909 8910 8911 8914 8915 8917 8918 8921 2970 2979 8984 3041 3295 3296 9313 3379 9405 3512 3513 3514 3592 3594 3595 15817 15845 4194 16026 16028 16294 4927 5334 5336 5417 5446
looked$	805 806 807 7800 2609 2970 2979 9004 14808 14809 14810 14811 14812 14813 14825 3379 3512 3513 3514 3592 3594 3595 15670 15675 15678 15679 15681 15682 15683 15684 15855 4194 16075 10333 4773 4922 5334 5336 5417 5446 5942
looking$	805 806 807 6760 13450 13451 7956 2005 2006 2007 2008 2009 2010 7980 8601 8866 8902 8909 8910 8911 8914 8915 8917 8918 8921 2970 2979 14736 14744 14745 9003 14808 14809 14810 14811 14812 14813 9021 14824 14884 14885 14886 14894 14909 14911 3317 15236 9796 4194 16178 11352 11353 11361 11362 11366 11456 5769
lookings$	16178
lookked$	2970 2979
lookking$	2970 2979
lookout$	2205 15041 15042 15043 15044 15593 5889
lookouts$	2205 5889
looks$	12079 12505 12506 805 806 807 2970 2979 3295 3296 3379 15192 15193 15260 3512 3513 3514 3592 3594 3595 15351 4194 4927 5334 5336 5417 5446
loop$	11152
loops$	11152
loose$	6324 14197 14198 5149 5185 11155
lorry$	6256 12743
lose$	2865 8868 8869 8870 14672 14673 14674 8874 8875 9103 15416 4855 4945
loser$	13949 13950 13951 11092 11093
losers$	13949 13950 13951 11092 11093 5832
loses$	4855
losing	4807
losing$	3507 15781 15782 10759 4855 4945 5698
loss$	14064 16006 11652
losses$	14064
lost	4807 4883 16637
lost$	12911 12970 8137 8406 2456 2457 2865 3507 15591 16030 16031 16032 16033 4281 4282 10655 10759 4855 10882 4945 5124 5154 5188 11501 5698
lot$	12024 866 7190 7191 13204 13814 13870 13883 2623 14545 14546 2855 2910 14730 14738 14739 9142 15535 4135 4611 10589 11076 11168 11303
lots$	2854 3510
loud$	5283
loudmouth$	5827
loudmouthed$	5836
loudmouths$	5827
lounge	10895
lounge$	3569 3570 3571 16696
lounges$	3569 3570 3571
lout$	11147 5816
loutish$	5816 5843
louts$	13970 13971 13972 11147 5816
love$	654 655 656 657 658 659 660 661 662 663 664 1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 14235 5054 5083
loved$	1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 5054 5083
lover$	12418 12419 10975
lovers$	12418 12419 10975
loves$	654 655 656 657 658 1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 5054 5083
loving$	1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 2034 2080 2081 2082 2083 5054 5083
low$	6737 8147 8168 2281 14174 14201 14202 14203 14204 14258 14259 14260 14261 2509 2521 2522 8480 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8497 8498 8499 2566 2567 2568 2569 3556 15334 5109 5185 5257 5305 11410 5911
lower	4710
lower$	2521 2522 5715
lowest$	2421 5746
lowlife$	5816
lowlifes$	5816
loyal$	2546
loyalty$	6395 444 12663
luck$	12564 13189
lunch$	16704
lung	16558
lupus	10853 5688
lupus$	16654 11640
lurch$	15851
lure$	1048 1049 1050 1051 13294 13449 4995 5048
lured$	1048 1049 1050 1051 4995 5048 11037
lures$	1048 1049 1050 1051 4995 5048
luring$	1048 1049 1050 1051 4995 5048
lycra$	11406
lying$	1131 1132 1133 13026 1783 1784 1823 13976 14032 14038 14039 15006 15007 15008 15009 15010 15591 5836
machet	16735
machete$	10915 16732
mad$	11165
madam$	11066
madams$	11066
made$	41 42 44 122 123 125 126 127 11894 11918 166 6119 6120 6121 6122 6123 6124 6125 334 335 336 424 425 497 550 598 12467 756 761 851 6821 877 12638 12639 12640 902 6855 987 7020 12827 12828 1107 1108 1127 1134 1135 1188 7279 1746 13522 1798 1927 1931 7916 7917 7918 13732 13750 2069 2088 2089 13853 2266 2267 2269 2306 2479 2809 3179 3180 15213 9437 9685 9687 9690 15525 15531 3785 9816 9867 9906 15795 15796 15797 15798 4067 4206 4207 4258 4569 16328 10558 4802 10838 5098 5570 11561
magist	5787
magistrate$	4965
magistrates$	14373 14374 4676 16500 4965
magnet$	14085 2442 2459 2460 4636 11577
magnets$	14085 2442 2459 2460 4636 11577
mail	4461 4488
mail$	15999
mails$	15999
main$	16121 10325 16196 16345 16415 16420 5132 5177 5608 5611 5613 5614
maintained$	16481
maintenance$	11171
major$	5614
majority$	4611
make	4503
make$	41 42 44 123 125 126 127 11894 166 6119 6120 6121 6122 6123 6124 6125 6126 6127 6133 6134 6135 6136 6137 334 335 336 6320 424 425 497 12255 6455 550 598 756 761 851 6821 877 987 1107 1108 1127 1134 1135 7089 1188 7278 7615 7620 1746 13522 1798 13671 1927 7880 7881 7882 1931 2069 2088 2089 2266 2267 2269 2809 14677 2997 3013 3283 15213 9455 15261 15262 15263 15281 15282 9493 9551 9685 9686 15496 15519 9719 15527 15531 15532 3785 15593 9905 4067 4206 4207 10352 4750 4802 5098 11396 5570
maked$	334 335 336 851 877 987 1107 1108 1127 1134 1135 1188 1927 1931 2069 2088 2089 15213 3785
maker$	11069 11073
makers$	11069 11073
makes$	5982 11784 11785 11786 11787 11788 11789 41 42 44 123 125 126 127 11894 334 335 336 424 425 550 598 756 761 851 6821 877 12638 12639 12640 987 1107 1108 1127 1134 1135 1188 1746 13522 1798 1927 1931 7916 7917 7918 2069 2088 2089 2266 2267 2269 2809 15213 15281 9685 15531 3785 4067 4206 4207 4802 5098 5570
makeup$	15261 15262 15263 15351 11388 11396 11406
making$	41 42 44 123 125 126 127 11895 11896 11897 166 6119 6120 6121 6122 6123 6124 6125 6126 11930 334 335 336 12100 12101 12102 12103 12104 12105 12106 12107 424 425 550 598 756 761 851 877 987 12754 12824 1107 1108 1127 1134 1135 1188 7141 1798 1927 1931 7924 7925 7926 2069 2088 2089 13889 2266 2267 2269 2809 14744 14745 2997 8981 15213 3785 15591 4067 15894 4206 4207 4802 5098 11070 5570
maladaptive$	4993
maladjusted$	5261
male	5616 5622
male$	12388 7962 7996 8629 8632 9416 15218 15219 9419 15221 15222 3486 10354 4562 11097 11339 5388 5608
males$	11773 6233 12035 12042 6245 6248 12053 12054 12061 12062 12064 12066 12073 12085 12265 12283 12315 6539 12346 12347 12354 12357 12388 7055 7056 7057 7058 13174 13760 13774 7978 13780 13781 13800 13801 13802 13803 13808 13809 8009 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 14392 14393 14394 14395 14740 4562 10947 11097 11213 5859
malicious$	13852 5097 5212 5843
malign$	2123 2124 2125 5125
malnourished$	5409
malodorous$	5864
mam	4888 4898 10851 4903
mam$	4889 4901 10862
man	10936
man$	11773 6010 6012 6215 6233 6237 12042 6242 6244 6245 6248 12053 12054 12058 12061 12064 12066 6283 12085 12088 6291 12218 12283 12306 12307 12308 12309 6509 6510 6511 6512 12314 12315 12316 12319 12354 12357 12388 12391 12401 12402 12409 12410 12414 12415 12437 12459 12651 12701 12744 12745 12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 12801 12803 7015 7040 7051 7052 7053 7054 7070 12875 12876 12877 12878 12879 12880 12881 12882 12883 12885 12936 12937 12950 12956 7165 13022 13037 13087 13088 1339 7348 7365 7376 7377 7379 7380 7638 7659 13492 13500 13619 7978 13780 13781 13800 13801 13802 8265 14070 14206 14422 14450 14467 14468 14469 14470 14471 14472 14473 14475 2726 8682 14493 14527 14533 14535 2786 8742 14550 14551 2811 14566 14567 14568 14575 2824 2825 2842 2852 2853 2872 14641 2893 8851 14655 14740 14750 14751 14752 8971 14876 14977 14978 14979 14980 14982 14985 14987 14989 15034 15127 15131 3380 15134 15138 15139 15140 15141 15188 9483 9492 10354 16688 16737 10947 10980 11004 5197 5213 11286 11289
manage	10434 4675 4773
manage$	543 544 545 546 547 548 549 13953 14014 14015 14235 14345 2677 8630 8631 2680 2720 2721 2722 2723 2724 2725 2812 14677 8909 8910 8911 8914 8915 2964 8917 8918 8921 14724 2987 14741 14742 8945 2994 2995 8948 3002 3009 8962 8963 8964 3021 14783 3037 3329 15475 15848
managed$	543 544 545 546 547 548 549 2720 2721 2722 2723 2724 2725 2812 2987 3002 3021 3037 3329 15551 15552 15553 15554 15555 3872 4764 4783 5737
management$	8528 4254 4255 4256 4257 16517 5499 11481 11571
manager$	12099 9869 9874 9875 9892 9893 16046 10272 16113 16114 16235 11571
managers$	12099 9869 9874 9875 16046 10272 16113 16114 16235
manages$	543 544 545 546 547 548 549 2720 2721 2722 2723 2724 2725 2812 2987 3002 3021 3037 3329
managing$	543 544 545 546 547 548 549 2720 2721 2722 2723 2724 2725 2812 8909 8910 8911 8914 8915 8917 8918 8921 2987 14744 14745 3002 3009 8962 8963 8964 3021 3037 3329
manbag$	11403 11406 5869
manbags$	11403 11406 5869
maneater$	11147 5833
maneaters$	11147 5833
manipulate$	2241 8591 5182 11447
manipulated$	11798 2241 5182 11447
manipulates$	2241 5182 11447
manipulating$	2241 5182 11447 5843
manipulative$	5267 5843
manipulator$	11092
manipulators$	11092
manner$	2817 2818 2819 2820 2821 2822 2823 14633 14634 15192 15193
mannered$	11241 11242
manners$	14162 14163 14164 14165 14166 2467
many$	150 151 152 6150 6173 605 7606 7634 14424 14851 9371 10167 10168 10191 10192 10565
map	4414 11530
map$	4412 4413 4440 4454 4499 5580
mapped$	4412 4440 4454 4499 16293 5580
mapping$	4412 4440 4454 4499 5580
maps$	4412 4440 4454 4499 5580
march$	12281
mardy$	5836
marginalised$	5388
mark$	11182
marked$	16248 4512
marker$	10463 11549
markers$	10463 11549
market	10732
market$	4757 16533 16536
marks$	11182 11700
marria	16635
mask$	3568 15325 11406 11416
masked$	3568 11423
masking$	3568
maskked$	3568
maskking$	3568
masks$	15317 15318 15319 3568 15322 15325 11406 11416
massage$	4325
master$	9206 15084
mastermind$	5818
masterminds$	5818
masters$	9206 15084
match	16159
match$	3224 9177 4374 10371 4544
matche	4435
matched$	16120 4374 10387 4544
matches$	4374
matching$	9511 4535 4544 5449 5459 11574 5667
matchs$	4544
mate$	7673 7681
material$	14932 16179
materialistic$	5843
mates$	6397 6398 6399 12278 12797 12798 12799 7673 7681
maths$	8103 11701 11703
matric	11530
matrix	11530
matrix$	16300 16305 11531
matted$	5435
matter$	353 12732 1306 1307 1308 1320 1321 8891 8892 8893 8895 9620 9621 9660 15496 10269 4371
matters$	14569 10158 4371
mattre	10883
mattress$	16684 10890
mature$	2711 2859 2863 2873 3001 9032 3093 3094 3095 3096 14850 3126 3381 9374 3447 3451 11334 11335 11336 5857
maturity$	2711 14491 2817 2818 2819 2820 2821 2822 2823 2924 5857
may	4378
may$	280 12281 8465 2750 3030 3036 3324 15170 3452 10349 4400 10416 4524 4646 4654 4670
mayhem$	13825 11035 11133
mdma	10767
mdma$	16568
me$	14895 11476
meal$	16704
meals$	16704 16707
mealy$	5241
mean$	11765 11790 13522 15281 10222 5189 5212 5414
meaningful$	9994 9995 9996 9997
means$	11765 11790 12639 12640 13178 13522 15281 4715
meant$	12193 12194 12639 12640 15610
measur	11604 11609
measure$	369 370 371 6878
meat$	11814 11212
mechanic$	12099 12425 12426 12427
mechanics$	12099 12425 12426 12427
meddle$	1400 1401 1402
meddled$	1400 1401 1402
meddles$	1400 1401 1402
meddling$	1400 1401 1402
media$	6534 6535 6536 6537 6538 12340 12341 12342 16257 16444
medica	10762 5925
medical$	16546 16563 5719
medication$	16563 16580
medicine$	13050 11666
mediterranean$	3486 9442 9444 5414 11398
medium$	2521 2522 8480 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 8492 8493 8494 8495 8497 8498 8499 3473 5391
meet$	11867 11874 12015 12016 12017 12019 6362 6363 6364 12177 12179 12180 12335 587 588 589 12399 12462 12463 12464 12465 12466 12533 12534 12535 6944 999 1000 1103 7236 13717 13719 13725 13727 15038 15039 15040 15357 15388 15394 15408 15845 16520 10984 11429
meeted$	1103
meetin	16289
meeting$	11966 12207 587 588 589 12399 12459 12462 12463 12464 12465 12466 12533 12534 12535 6944 1103 7204 7228 15625 15626 15627 16228 16517 11456 11554
meetings$	12459 15625 15626 15627 16517
meets$	587 588 589 999 1000 1103 16260 16520
meetted$	1103
meetting$	1103
melato	5711
melatonin$	11663
meloterritorial$	5843
member	10324 16135 16136 10339 10346 4415 16212 10422 16246 16254 16271 16274 16277 10477 16279 4528 4529 16289 16290 16292 10522 16332 16340 4593 4607 16378 4631 16395 16398 16403 10615 10631 10640 16441 10641 16455 16492 16504 10708 4758 16516 16528 4782 16538 11530 11562 5616 11584 11589 11596 11608 11609
member$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 9701 9711 9723 9728 9729 9892 9893 16176 16351 16442 10936 11055 11130 11213
members$	181 362 6343 392 427 12428 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 7027 1280 1281 1283 7277 7598 1775 7766 8045 2094 2095 2096 2101 13906 13975 2276 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 2577 3440 3534 3581 3582 15466 15467 15468 15469 15470 9676 9677 9678 9693 10099 16162 10457 4506 4532 16323 10545 16351 4604 16370 10583 4649 4668 16442 16443 10646 16484 10693 16495 10710 10738 10741 11055 11130 11135 11213 5270 11535 5601 5617
membership$	4415 10534 16335 11055
memory$	7113 1162 7115 1164 11677
men$	11773 6011 11911 6216 12018 6233 12035 6235 6236 12039 12040 12042 6242 6244 6245 6248 12050 12053 12054 12058 12061 12062 12064 12066 12070 12072 12074 12075 6281 12083 12085 12087 12089 12090 6292 6293 12163 12168 12175 6397 6398 6399 12218 12263 12264 12283 12306 12307 12308 12309 6509 6510 6511 6512 12314 12315 12316 12319 6539 12344 12345 12349 12354 12357 12388 12391 12401 12404 12407 12408 12413 12414 12415 12425 12426 12427 12437 12459 12533 12534 12535 12648 12652 12665 12666 12667 12668 12669 12700 12744 12745 12801 12802 12804 12807 12808 12809 12810 12811 12812 7015 7039 7041 7051 7052 7053 7054 7055 7056 7057 7058 7067 7069 12875 12876 12877 12878 12879 12880 12881 12882 12883 12885 12936 12937 12948 12950 12952 7154 12957 7159 12963 12964 7165 13003 13005 13022 13023 13027 13029 13037 13086 13087 1338 1340 13153 7359 7360 7364 7366 13170 13171 13172 13173 13174 7376 7377 7379 7380 13218 13244 13245 13246 13247 13248 13280 13294 7540 13355 7639 7643 7660 13493 13500 13617 13758 13764 13765 7978 13780 13781 13788 13789 13792 13793 7996 7997 7998 13800 13801 13802 13803 13806 13808 8009 8012 14070 14156 14160 14206 14213 14217 14378 14392 14393 14394 14395 14422 8629 8632 14438 14439 14440 14441 14442 14443 14444 14450 14467 14468 14469 14470 14471 14472 14473 14474 2726 8681 14498 14499 14516 14525 14533 14534 14535 2784 14550 14551 14570 2824 2825 2842 2852 2853 14612 14613 14614 14615 14616 2864 2872 14626 14628 14629 2877 14639 8850 14654 8857 14707 14709 14740 14750 14751 14752 14872 14873 14876 14977 14978 14979 14980 14983 14988 9210 15021 15064 15078 15125 15126 15128 15129 15130 3380 15134 15138 15139 15140 15141 9348 3410 15167 9369 9370 3423 3424 3425 3426 15181 15188 3436 3437 3438 15291 15354 10947 10949 10951 10980 11000 11004 11015 11286 11289
menace$	2064 2065 2066 8110 2159 8112 8113 8114 8115 8116 8117 8118 8119 8120 8121 13923 13924 8124 8125 5091 11064 11092 11115 5841
menaced$	2064 2065 2066 5091
menaces$	2064 2065 2066 5091 11064 11092
menacing$	2064 2065 2066 5091 5414 11369 5841
mend$	442 16025
mended$	442 9640
mends$	442
meningitis$	5915
mental	10762 10763
mental$	16563 16564 4830 10786 16635 11214 5911
mentality$	14205 11055 11063 11082 11176 11256 11512
mentally$	5298 5386
mentor$	11679
mentoring$	174
merchant$	14087 14088
merchants$	14087 14088
merely$	3669 3830 4050 4051
merry$	8217
mess$	6333 1001 1074 1075 1400 1401 1402 13475 13476 13477 13478 13479 13480 13481 13482 9357 16006 10210 11179
messag	16170 4488 4492 4533 10643
message$	12335 587 588 589 591 592 593 594 595 596 597 6944 1085 16429 10696 11493
messaged$	587 588 589 591 592 593 594 595 596 597 999 1000 1085
messages$	12048 6261 6262 12079 587 588 589 12343 591 592 593 594 595 596 597 1085 12874 13159 10400 4450 4494 16287 16444 11493
messaging$	11966 587 588 589 591 592 593 594 595 596 597 6944 1085
messed$	1400 1401 1402 1465 1466 2551 8509 14976
messes$	1400 1401 1402
messing$	13121 13122 1400 1401 1402
messy$	5435
met	4904
met$	11965 12015 12016 12017 12019 587 588 589 12484 12485 12486 12498 999 1000 12777 1103 12958 13594 15855 4338 10984
methad	5711
methadone$	11663
methyl	5711
methylphenidate$	11663
mice	4950
mice$	10902
micro$	5459
middle$	3489 3493 9466 10849
might	4378
might$	736 737 1044 1855 3324 3905 3906 3907 3908 3909 4364 10349 4400 4434 10416 4646
migrai	5914
milk$	941 942
milked$	941 942
milking$	941 942
milkked$	941 942
milkking$	941 942
milks$	941 942
million$	7605
millstone$	11147
millstones$	11147
mind$	6945 1670 7623 14096 14205 14385 2817 2818 2819 2820 2821 2822 2823 14766 15036 9236 15550 15799 11176
minded$	12528 12529 6729 11239 11246 11464
minder$	14702 14855 14856 14857 14858
minders$	14855 14856 14857 14858
minding$	6945 14820 14894 14895 14909 14911
mindless$	5836
minds$	14096 14385 14766 15036 9236 15550
mindset$	14205 11082 11176
mindsets$	14205 11176
mini$	8729 9263 15309 15310 15311 9532 5104 5338 11411 5466
miniature$	9263 5338
minimal$	14258 14259 14260 14261 2509 10019 5257
minimise$	880 1955 5041 11447
minimised$	880 1955 5041 11447
minimises$	880 1955 5041 11447
minimising$	880 1955 5041 11447
minimum$	15838
minion$	5818
minions$	5818
miniskirt$	5869
miniskirts$	5869
minor$	8232
minx$	11153
minxes$	11153
mirtazapine$	5924
misbehave$	5840
misbehaved$	5840
misbehaves$	5840
misbehaving$	5840
misbehaviour$	5840
miscar	5708
miscarriage$	11660
miscarried$	11660
mischief$	12665 12666 12667 12668 12669 13004 15594 11035 5121
miscreant$	5816
miscreants$	5816
miserable$	13822
misery$	12739 12740 1001 13822
misfit$	13949 13950 13951 11092 11093
misfits$	13949 13950 13951 11092 11093 5832
misfortune$	12603 12604 12606 12607 1001 12825
misfortunes$	12825
misguided$	4993
mishandle$	5877
mishandled$	5877
mishandles$	5877
mishandling$	5877
misjudgement$	4360 4361
misled$	11501
mismanage$	5877
mismanaged$	5877
mismanages$	5877
mismanaging$	5877
misper$	10957 11102
mispers$	10957 11102
miss$	12148 12177 12179 12180 12181 15416 15591 4239 4240 5739
missed$	15591 15972 15973 15974 15975 4239 4240 16030 16031 16032 16033 5538 5739
misses	4883
misses$	15591 4239 4240 5739
missing$	11834 11835 11836 11837 11838 12153 12216 12320 12321 12329 6529 6530 13027 13484 13833 13834 8475 2594 9631 15591 15633 4239 4240 10484 10957 5739
mistake$	1071 13048 13620 13621 13622 4360 4361
mistaken$	15077 3325
mistakes$	1071 12941 13048 4360 4361
misuse$	5983 11668
misuser$	13944 13945 11092
misusers$	13944 13945 11092
mix$	12148 12462 12463 12464 12465 12466 2047 2061 2062 15038 15039 15040 11079 11170
mixed$	6247 505 506 507 508 509 510 511 512 7358 1465 1466 2047 2061 2062 14258 14259 14260 14261 3465 3468 3483 3487 3491 3499 9465 9473 9474 9475 3525 3526 5419
mixes	16195
mixes$	2047 2061 2062 16182
mixing$	12462 12463 12464 12465 12466 2047 2061 2062
mixture$	11079
mob$	2115 2116 2623 11062 5111
mobile$	4509 16263 5595
mobiles$	4509 16263
mock$	16597 5748 11703
mocks$	16597 11703
models$	15345
modern$	5247
modestly$	12536
modicum$	1347
modus$	5606 11569 5896
mohawk$	5865
mohawks$	5865
mohican$	5866
mohicans$	5866
molestation$	10842
mollycoddling$	14803 14820
moment$	7034 4683
moncler$	5868
money$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 6397 6398 6399 12222 12223 12224 6502 6503 6504 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12423 12461 12767 12768 12769 12826 12840 12841 12842 12843 12844 12845 12856 12857 12858 12859 12863 12864 12949 7159 7165 13175 7438 13267 13280 13291 13292 13293 13294 13449 7951 13755 13756 13777 13783 7986 13810 13826 14217 14612 14613 14614 14615 14616 16001 10256 16067 16312 11002 11038 5213 5244 11504
monito	4442 4504 10485 4773
monitor$	4424 4428 16270 16280 16284 10488 4537 16373 11555
monitored$	4428 10446 16248 16281 16286 10488 4537 16293
monitores$	4428
monitoring$	4428 4534 10488 10914 11578
monitors$	4428 16280 10488
monkey$	15794 11153
monkeys$	11153
monster$	11066 11092
monsters$	11066 11092
month$	15584 15585 15586 11504 11707
months$	11504 11707
mood	10763
mood$	16564 5668 11657
moods$	11657
moody$	5843
moped	16246 10707
moped$	16508
moral$	7900
morals$	2467 14360 11137 11257
more	5575 5651
more$	5973 5974 5975 5976 5977 12132 6742 6743 12840 12841 12842 12843 12844 12845 1304 1305 1533 13420 13600 13613 2729 2730 2731 2732 2733 2734 2735 2736 2737 2745 2746 2747 2748 2764 2797 14659 14729 14738 14739 3097 9169 9267 9371 15655 15664 4248 4249 4250 4251 4252 10266 10268 4327 4328 4332 4464 11303 5608
morning$	15584 15585 15586 16521 4818 4865
mornings$	4865
moron$	11147 5833
morons$	11147 5833
morphi	10774
morphine$	16575
most$	866 6876 1016 14424 14729 14849 14851 14879 9171 15067 9353 9383 3521 9573 3623 3625 4611 10589
mostly$	3577
moth$	1482
mother	10833 16636 10836 4888 4898 10851 4900 4903 4909 16664 16680 16686 10888
mother$	13306 2261 2262 8515 8516 14370 8684 14549 2838 2847 8800 8801 8802 8803 8847 8848 8849 3365 3366 3367 3368 4876 4877 4878 16632 16634 10834 4885 4886 4889 16645 16646 4896 4897 16657 16661 10861 10862 10869 4929 4930 16694 11261 5349 11322
mothered$	5349
mothering$	2741 2742 2743 14803 14808 14809 14810 14820 14895 5349
motherred$	5349
motherring$	5349
mothers$	12234 13306 2261 2262 8515 8516 2741 2742 2743 3365 3366 3367 3368 15128 10114 4896 11261 5349 11322
moths$	1482
motions$	15997
motivated$	2002 8456
motivation$	14360 11033 11257
mould	4950
mould$	16702 10902
mount	4503
moustache$	9480 11370 5865
moustaches$	9480 11370 5865
mousy$	5435
mouth$	869 12687 12688 13192 13194 13196 13197 14086 2439 11174
mouthed$	11192 11193 11235 11236
mouths$	12687 12688 14086
mouthy$	5843
mov	4780
move$	6389 6390 6391 6945 2369 2370 2371 2372 2373 2374 15388 15394 15408 15596 16025 16159 16639 16651 11429 11689 11717
moved$	382 383 384 385 12588 2369 2370 2371 2372 2373 2374 15393 15399 15404 15413 15508 15803 15804 10179 4783 16637 10837 10841 4933 4936
moveme	16135 16180 4472 10424 10425 10451 10456 16289 4540 11608
movements$	16252 16257 16258 10458 10492
moves	5737
moves$	2369 2370 2371 2372 2373 2374 14459 16303 11689 11717
moving	16294
moving$	6945
mri$	16590
ms	10853
ms$	16654 11642
much$	94 866 6876 6919 6923 6987 1084 12923 7469 8393 8767 2856 2867 2909 8878 14738 14739 4136 10165 10166 4269 10247 4611 10589 11303 5444
muck$	14225
mug$	14912 11309 11310
mugged$	4984
mugger$	13949 13950 13951 11092 11093
muggers$	13949 13950 13951 11092 11093
mugs$	14912 15027 11309 11310
mugsho	5584
mugshot$	4430 11536
mugshots$	11536
mule$	13952 14226 14227 14228 11018 11094 11196 5245 11198
mules$	13952 14226 14227 14228 11018 11094 11196 11198
mulish$	5836
mullet$	5865
mullets$	5865
multi$	3891 4390
multiple$	605 10167 10168 10853 5914
multiply$	11912
mum	10833 16636 10836 4888 4898 10851 4900 4903 4909 16664 16680 16686 10888
mum$	13537 2261 2262 8515 8516 14370 8685 2847 8800 8801 8802 8803 8847 8848 8849 3365 3366 3367 4876 4877 4878 16632 16634 10834 4885 4886 4889 16645 16646 4896 4897 4901 16657 16661 4909 10861 10862 10869 4929 4930 16694 11261 11322
mummies$	11322
mums$	13537 2261 2262 8515 8516 3365 3366 3367 4896 11261 11322
murder$	4398 10604 5608
murmur$	11644
muscle$	8074
muscly$	5391 5864
muscular$	5391 5688 5864
music$	13055
must	4653
must$	21 22 23 24 25 26 6228 1044 1173 1665 1765 1781 1841 1842 1843 1844 1845 1846 1847 1848 1849 1850 1851 1852 1853 1854 1855 1901 1914 2750 3171 3172 15170 9388 16014 4264 4266 4353 4524 4594 4670 4751 11495 5569
mystery$	1748 1751 1754 1755
nails$	14416 14936 14939 9485 9486 15320 11382 11388 5437
naive$	103 104 1766 14592 14593 14594 8860 8861 8862 8883 9050 9051 9052 9053 15025 15769 15770 5072 11298 5843
naivety$	12126 12127 12128 12129 12130 12131 12517 12518 12519 12520 12600 869 6838 6839 6859 12661 12846 12847 12848 12849 12850 12851 13048 7721 1770 1771 7724 7819 1868 7821
naked$	6542 6550 12397 6946
naltrexone$	5924
name	4557 4565 4577 10529
name$	11829 12115 2285 8238 14537 14538 14539 14540 14577 14578 14579 14617 9308 15110 9312 16058 16147 4416 16264 4749
named$	4546 4749 4970 5608
names	4395 10383 4445 10397 10413 4472 10424 10425 16279 16387 16388
names$	16131 16147 16160 16161 16162 16164 4416 4418 16184 10400 4464 4489 10450 16264 16295 4749 16537
naming	4557 4565 4577 10529
naming$	4749
nan	10833 16636 10836 4888 4898 10851 4900 4903 16680 16686 10888
nan$	13306 4876 16632 16634 4901 10862
nana	16686
nannies$	14855 14856 14857 14858
nanny$	14702 14855 14856 14857 14858
nannying$	14803 14820
nans$	13306
narcissist$	11092
narcissistic$	5843
narcissists$	11092
narcol	5688
narcolepsy$	11640
nasoga	5684
nasogastric$	11636
nasty$	2294 8295 8410 5124 5212 5843
nation	10823
national$	16624 5596
natural$	12622 12623 5332
nature$	14462
naughty$	8081 5124 5261 5267 5843
ne$	2296
near	10500
near$	7406 4125 4126 4127 16256
nearby$	10484
nearly$	3335 3336 3477 5337 5366
neat$	3486 9444 5434 5435
neatly$	3484 5415
necessary$	4715
neck$	13227 14302 15257
necks$	13227 15257
neds$	5833
need	10363 16547 4837 10877
need$	21 22 23 24 25 27 936 937 1046 1516 1517 7475 1524 1525 1526 1616 7608 1665 1856 1881 1902 1906 2648 2649 2650 2751 14521 14597 14598 14599 2918 8871 8901 2950 14735 2990 14795 14796 14797 3047 3048 3049 9002 3051 3052 3053 3054 9010 9011 9012 9013 9014 9015 9016 9017 3067 3068 3069 14823 9023 9024 9025 9026 9027 9028 9029 14831 14833 9050 9051 9052 9053 9054 9055 9056 9057 3108 9086 9087 9088 9094 3143 3144 9097 3146 3147 3148 3149 9102 3151 9104 9105 3154 14910 9110 3165 3166 9119 3168 9121 9122 3171 3172 14928 15069 9270 15095 3427 9389 15213 4349 4355 16150 16178 4653 10789 16678 11622 11671 11679
needed$	13179 1516 1517 14735 3067 3068 3069 3108 9102 3151 9104 3165 3166 3898 4715 16478 5710
needing$	2648 2649 2650 14893 9108
needless$	6038
needs	4837 5717
needs$	21 22 23 24 25 28 11909 11910 936 937 1516 1517 1665 1857 1882 1903 1907 14196 2648 2649 2650 14735 3067 3068 3069 14823 9023 9024 3108 9102 3151 9104 3165 3166 15213 15950 4348 4354 16178 4804 4821 10789 4847 4864 11622 5710 11671 11679 11680 11683
needss$	11680
needy$	5261 5843
neer$	2296
neet	5743
neet$	11695 5850
neets$	5849
negative$	6077 13800 13801 13802 13803 2123 2124 2125 14272 14273 16321 5089 5125 5126 5224 5302
neglec	4911 10868 16679
neglect$	15870 4196 4197 16006 16062 16667 16668 16669 16671 5532 11505 11507 11710 5761
neglected$	4196 4197 10863 5530 5531 5532 11710 5761
neglectful$	5874
neglecting$	4196 4197 5531 5532
neglects$	4196 4197 5531 5532
negligence$	11507 5874
negligent$	5874
negligently$	5874
neighb	10670 11724
neighbourhood$	13993 14118 14119 4369 10322 10323 4373 10328 16134 10347 10355 10356 10357 4406 4407 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 10427 4478 10433 4483 10440 16247 10452 4527 10564 4629 10587 10627 16471
neighbours$	13988 13992 8251 8252 11043 11044
neither$	890 1897 1975 3741 3746 3756 3768 3882 3970 9922 3971 9923 3972 3973 3974 9926 3982 3993 3994 3995 3996 3997 3998 4007 4018 4054 4060 4061 4062 4063
nerves$	3181
nest$	13132 13133 13134 13135 13136 2120
net$	15963
networ	16180 10522 16357 4758 16512 11608 11609
network$	12283 12301 12302 16165 16168 16193 16323 4753 10710 10951 5581 5659
networks$	16168 16193 10951
neurod	5908
never$	254 6684 6697 6698 6699 6700 915 962 1776 1785 7767 1837 1838 1839 1840 1890 1891 1892 1893 1894 1896 1897 1959 7930 7931 3610 3612 9593 3642 3643 3644 9597 9598 3655 3660 9613 3702 9718 3767 9753 9754 3811 15602 15603 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 3986 3999 4054 4322 4323 4601 4857 4861 5074 5258 5354 5502 5871
nevertheless$	11957 11961 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6982
new	4390
new$	10342 10848
news$	13879 8413 8414 8415 15775 15776 10317
next	4772
next$	52 6812 6813 6814 6815 12792 2884 3109 9496 10034 16130 16248 16507 11543 11558
nice$	8079 2128
nicer$	6996 6997 6998
niche$	16265
nick$	14050
nickna	4395 4445 10397 4472 10424 10425
nicknames$	16162
nicotine$	16578
nigerian$	3486 9444
night$	12909 13612 13835 14031 15584 15585 15586 16285 4766 16521 16576 16577 5911
nightm	5911
nightmare$	13842 2200 8152 2201 8153 2202 8154 2203 8155 8500 11066 11147
nightmares$	8500 11066 11147
nights	10775
nights$	16576
nike$	11406 5459 5462
nikes$	11406
nine$	13905
nines$	15353
nineteen$	12385 12387 665 12420 12421 14467 14468 14469 14470 14471 14472 8677 14509 14510 14511 14512 14513 14514 14515 15209 11286
nitrous$	10767
no$	92 99 12117 12187 12203 12470 12480 12511 6768 828 833 6786 856 12644 905 935 957 958 966 972 6995 7137 7143 7180 13011 7267 7268 1317 1360 1361 7468 1520 1521 1522 7532 7550 13413 13512 13543 7750 1800 1801 7760 13590 7868 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1964 1965 1966 1967 1968 1969 1971 1972 1973 1974 1977 8136 2206 8164 2236 2237 2239 2252 2253 8228 8229 2287 2288 2289 2290 8297 8361 8362 2413 2416 2509 8600 2800 2805 8788 8789 2841 8858 8859 2919 2920 14779 9019 3070 3074 3075 3076 3077 3084 9041 9042 3150 3152 3153 9107 3159 3160 9117 3169 3170 3211 9226 9227 3276 3277 9248 3327 3403 3404 3405 15166 9623 9624 9625 9626 3699 3700 3701 3708 3713 3714 3715 3716 3717 15477 15478 15479 15480 3732 3743 3744 3745 3747 3749 3750 3757 3759 3769 3771 3772 3774 9737 3804 9757 9760 9761 9762 3812 3813 3814 3815 3816 3817 3818 3828 15602 15603 9805 9806 9807 9808 9812 3939 3942 3944 3970 9922 3971 9923 3972 3973 3974 9926 3975 3977 3978 3979 3980 3982 3993 3994 3995 3996 3997 3998 4003 4004 4005 4006 4007 15765 4019 4031 9985 4038 4042 4043 4044 4045 4055 10019 10026 4077 4078 4079 4080 4081 4119 10163 4895 4939 16702 10904 5081 5156 5164 5185 5230 5257 5305 5358 5525 5527 5550 5608
nobody$	829 832 855 904 934 6908 1964 1965 1966 1967 1968 1969 1970 1972 1973 1974 1975 8296 14588 14841 3150 3152 15048 3326 3403 3404 3405 3743 3744 3745 3746 3750 3756 3768 3938 3943 3970 9922 3971 9923 3972 3973 3974 9926 3977 3978 3979 3980 3982 4003 4004 4005 4006 4007 15764 4018 4030 15785 4054 11307 5357 5503
nomark$	5835
nomarks$	5835
nomina	10504 11530 11532
nominal$	16176 10496 10498 10499 16317 4584 16347 10716 11055 5582 11557 11563
nominals$	16166 10496 10499 16317 16347 10716 11055 5890
nominated$	4552
non	10821
non$	2207 2574 4890 5160 5162 5251 5252 5253 5254 5255
nonattendance$	16622
nonce$	15031
noncompliance$	5839
noncompliant$	5839
none$	735 751 890 1364 1975 1982 1983 2807 14588 9068 3117 15048 3741 3746 3750 3756 3768 3834 3835 3836 3882 3970 9922 3971 9923 3972 3973 3974 9926 3982 3993 3994 3995 3996 3997 3998 4007 4014 4015 4018 4030 15787 4054
nonengagement$	5839
nonetheless$	11957 11961 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6982
nonexistent$	16007 16008 16009 16010
noose$	13193
normal$	14311
normalise$	5041 5059
normalised$	5041 5059
normalises$	5041 5059
normalising$	5041 5059
north$	3558
nose$	1180 1181 12993 12994 13234 15257
noses$	12993 12994 13234
not	10669
not$	11877 6086 6088 6160 6164 6683 6685 12491 6697 6698 6699 6700 12673 977 979 980 1031 1034 7114 7116 7263 13066 13067 1373 1375 1523 7494 7495 7589 7590 1639 1640 1642 1645 1671 13431 13432 13521 1776 1785 7756 7781 7782 1890 1891 1892 1893 1894 1896 1976 7932 7933 1997 8049 2098 2127 14019 14022 8291 2354 2355 2356 2357 2358 2359 2360 2412 2455 8441 2490 8443 8444 8445 8446 8447 2504 8510 2768 2801 8755 8756 2808 2912 2914 2915 2926 2949 3066 9037 9038 9039 9113 3164 3167 9125 9126 9127 9128 9129 9130 3189 3212 3214 3216 3223 3272 3273 9226 3297 3298 3318 3323 3361 3608 3609 9565 9566 9567 9568 9587 9591 9592 3655 3660 3688 3706 15477 15478 15479 15480 3742 3748 3758 3770 9751 9752 3803 3806 3811 15602 15603 3851 3852 9819 9820 9821 9822 9823 9851 9852 9898 9899 3948 3949 3950 3951 3952 3953 3954 3955 3956 3957 3958 3959 3961 3962 9920 9921 3970 3971 3974 3981 3986 3990 3999 9952 9954 15781 15782 9992 9998 9999 4054 4068 4069 4125 4126 4127 4139 10227 16052 16097 16098 16100 4601 4798 4857 4861 10825 5042 5258 5339 5340 5346 5354 5502 5696
note	4442 4474
note$	3596 3597 10318 10407 4463 4466 10426 4498 4501 4507
noted$	3596 3597 4476 4477 16293
noteed$	10426 4498
noteing$	4498
notes$	3596 3597 10407 4463 4466 10426 4498
nothing$	51 6004 54 12027 6767 6891 6892 6898 947 948 949 950 12795 1138 12976 14065 2424 14191 2469 2470 14224 2866 2908 2925 14841 9060 9061 3191 3192 3293 3310 9265 15297 9563 9649 3698 3733 3734 3735 3736 3737 3738 3743 3744 3745 3778 3779 3780 3786 3787 3788 3789 3796 3797 3819 3820 3821 3822 3823 3824 3825 3826 9789 15602 15603 15764 4013 15835 15836 15837 4089 4090 4091 16027 11307 5486 11457 11647
nothings$	14065
notice	10548 16487
notice$	13351 13352 13600 3596 3597 15726 15799 15820 15821 15822 15823 15824 15825 15826 16349 4600 16396 16400 16450 10677 16480 16488 16723
noticed$	11801 11830 12999 3596 3597
notices$	3596 3597 16396 16400 16450 10677 16480 16488
noticing$	3596 3597
notify	4488
notify$	4383 4403 4404
notifying$	4403 4404
notifys$	4403 4404
noting	4474
noting$	3596 3597 10318 10426 4501 4507
notinged$	10426
notings$	10426
notoriety$	12602 12805 13751 2348 2349 2350 2351 2352 2353 5202
notorious$	2223 2224 2225 2226 2227 2228 2229 2230 2620 5314 5848
nous$	2674 2676 8716 2765 11324
november$	12281
now$	13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13534 13535 14596 14658
nowhere$	8389 4133 10883 11172 5655
nucleus$	11130
nude$	6542 6550 6551 6946 12747
nudes$	609 12370 625 626 627 628 12747 10961
nuisan	10590 10690
nuisance$	13961 13982 14371 16036 10332 16389 16390 16391 10600 16491 11092 11115 11136 5267 11267 11577
nuisances$	11092 11267 11577 5828
number	10424 4710
number$	6249 6250 6251 606 8931 14733 15070 4508 4576 10536
numbers$	6249 6250 6251 16001 16067 16069 16078 16079 10319 16376
numerous$	6173 605 10167 10168 10191
nurse	16583
nurse$	16569 16582
nurture$	5745
nut$	14070 11311
nutcase$	11147 5833
nutcases$	11147 5833
nuts$	14070 11214 11311
nutter$	11092
nutters$	11092
obese	5694
obese$	11646 5864
obesit	5694
obesity$	11646
obey$	15388 15394 15408 11429
obeyed$	12475
object	4724 16529
object$	16515 11026
objected$	12643
objective$	16464 4715 16515
objectives$	16464
oblige$	13283 13288
oblivious$	100 101
obnoxious$	5843
observ	16306 5591
observation$	10455 11543 5592
observations$	10455
observe$	10488 4537 11555
observed$	11574 5888
observeed$	10488 4537
observeing$	10488
observes$	10488
obsessed$	647 648 649 650 651 652 653 2464 2465 5561
obsessive$	5908
obstreperous$	5836
obstructed$	11501
obstructive$	14337 14338 14339 14340 14341 11224 5843 5874
obtain	16426 4700 5575 5615 5630
obtain$	12507 12508 4382 10378 4498 10736
obtained$	4382 10378 16217 4498 11550 11579
obtaining$	4382 10378 4498
obtains$	4382 10378 4498
obvious$	12622 12623 3724 10191 15992 15993
obviously$	3849 3857 9809 3858 3859
occasion$	15584 15585 15586 15606
occasions$	13435
occupa	4890
occupation$	10842
ocd	5908
ocg	10367
ocg$	16168
ocgs$	16168
october$	12281
odd$	1748 1751 1754 1755 5414 5836
oddballs$	5832
odour$	11375
of	10518 5575 5658
of$	6049 6053 6055 6056 6083 6110 6311 6322 6323 6619 12563 7225 7280 8067 8072 13875 8082 8149 8150 2216 8199 14012 8257 8262 8290 8313 8317 8336 8352 8353 8372 8373 8392 8419 8440 14262 14301 8551 8559 8575 8659 8690 8763 8769 8770 8772 8773 8774 8794 8824 8838 8839 8840 8842 14646 8863 9040 9132 9133 9178 14994 9199 9200 9205 9244 9324 9326 9332 9364 15217 15220 3490 3492 9458 9462 15385 15485 15556 15557 3850 3857 9813 15642 9844 9845 9846 15691 9980 10066 10069 10086 16011 10241 10245 16051 10312 16137 10348 10361 10365 16174 16183 16210 10411 10421 10442 16255 16256 4505 10462 10473 10486 16288 4546 10514 10528 16335 10538 10539 16350 10563 10570 10574 10588 10592 10665 4720 10675 10694 16508 16510 10743 10751 10798 10810 10857 10866 10867 10870 10871 4979 11046 11130 11390 11435 11450 11543 11558 5608 11562 11564 11586 11618 5710 5732 11742 11750
off	10735 4858
off$	6033 11864 12068 6277 6297 12325 12328 12332 6648 12699 6899 6900 6901 6902 6955 6956 6957 13027 13028 13035 7408 7433 7557 13417 7656 13597 7908 7909 13778 13981 8184 8196 8197 14076 2382 8348 8378 2594 14868 9149 9150 9151 9152 9153 14955 14956 14957 15343 15344 9633 15803 15804 10131 10132 10150 10151 10152 10153 10154 10155 10211 10212 16276 10521 16397 10597 4658 10779 16593 10793 10810 10958 11110 11221 11486
offen	16144 16188 16339 16340 16352 16353 16360 16361 16367 16379 16380 16381 16387 16544
offen$	16318
offenc	10525 4588 4609 10662 10932 10935
offence$	16325 16326 10540 16343 10561 16463 16731 16733 16734 16736 5618 11587 5950
offences$	16325 16326 10540 10561 16463 4765 16731 16733 16734 16736 11580 11587 5950
offend	16135 16180 16194 10504 4563 10517 16319 16324 16348 10590 10662 10667 16492 10697 16498 10911 11532 11545 11562 11569 11584 11589 11596 11608 11609 5793 5903
offend$	12148 12177 12179 12180 12181 15416 15417 15428 9628 15587 15591 16298 16311 16327 16354 16355 10706 5606
offendded$	15591
offendding$	15591
offended$	15591 5949
offender$	13185 13800 13801 13802 13884 2136 13931 2220 14033 14034 14035 14036 14037 14058 14059 2398 2399 2400 2401 10496 10499 16317 16318 10535 10537 16347 10716 16660 11080 11146 11161 5582 11558 11565 5619 11745 5821
offenders$	13185 13800 13801 13802 13806 13884 2136 13931 2220 14033 14034 14035 14036 14037 14058 14059 2398 2399 2400 2401 16166 16317 16318 16347 11080 11146 11161 11535 11565 5821
offending$	11808 12258 12266 12269 12273 12275 12633 13219 13221 13626 13764 13986 8529 8530 8531 15591 10332 10515 16318 4570 16356 16358 16389 16390 16391 10600 16435 16463 16466 16468 4717 10673 16475 4781 16726 5129 11132 11587 5646 5792 5949
offends$	15587 15591 16298 16355 10706 5949
offens	10525 4588 4609 10662 10932 10935
offense$	16325 16326 10540 10561 16463 16733 16734 16736 11587 5950
offenses$	16325 16326 10540 10561 16463 4765 16733 16734 16736 11580 11587 5950
offensive$	16732 5843
offer$	608 6659 6660 12664 990 991 992 993 995 996 997 998 12830 7479 7480 7481 13291 13292 13293 13294 13358 13678 13679 9569 9571 9572 15374 9575 3624 9577 3626 3627 15451 15461 15565 15566 15567 15579 15584 15585 15586 15625 15626 15627 15845 4145 4146 5018 5046 11031 11032 11437
offere	5717
offered$	11971 6204 6205 608 990 991 992 993 995 996 997 998 13291 13292 13293 9569 9571 9572 15461 15795 15796 15797 15798 5018 5046
offering$	608 990 991 992 993 995 996 997 998 15461 15565 15566 15567 5018 5046 11437
offerred$	608 990 991 992 993 995 996 997 998 15461 5018 5046
offerring$	608 990 991 992 993 995 996 997 998 15461 5018 5046
offers$	608 12664 990 991 992 993 995 996 997 998 12830 12831 13291 13292 13293 13358 13678 13679 15374 9575 3624 9577 3626 3627 3628 3629 3630 3631 15451 15461 15625 15626 15627 4145 4146 5018 5046 11031 11032 11425
office	4369 10322 10323 4373 10328 16134 10347 10355 10356 10357 4406 4407 4408 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 10434 4483 10440 10441 16247 10452 4520 4527 10482 4541 10564 4620 10572 4629 10587 10627 10913 10936
office$	9869 9874 9875 16046 10272 16113 16114 16235 16242 5556
officer$	9892 9893 10321 16124 16129 4385 16142 16156 16157 16158 10358 10359 10360 16171 4419 10377 16199 4448 10401 10404 4455 16211 16215 16216 16218 16228 10430 16232 16234 16241 16253 10472 4524 10479 16283 4536 4542 4543 16365 10581 4665 16428 4681 4775 4777 10730 4784 16737 5556 5572
officers$	12357 13820 8020 15128 15129 15214 15215 10321 16124 16129 10335 4385 16139 16142 16148 16149 4397 16156 16157 16158 10358 10359 10360 4411 16171 4419 10377 16199 4448 10401 10404 4455 16211 16214 16215 16216 16218 16228 10430 16232 16234 16235 16237 16241 16245 10449 16253 16262 10472 4524 10479 16283 16286 4536 4542 4543 16343 10552 16365 10581 10611 4665 16428 4681 16500 4775 4777 4784 16541 16714 11044 5572 5588 11613
offices$	16235
offrol	5737
offroll$	11689
offrolled$	11689
offs$	14076 11111
often$	6147 576 15976 15977 15978 15979 4951
oik$	11147 5833
oiks$	11147 5833
oily$	3499 5419
okay$	8954 8955 8956 8957 8958 8959 8960 9358 3407 3408 3409
old$	12389 13382 8344 2658 2659 2660 2662 8644 8645 8646 2711 2739 3000 9030 9137 9139 3256 3257 3447 9418 9421 9423 9622 16625 5330 5347 5375
older$	6234 6238 12051 6255 12063 6263 12071 6284 12165 6373 6374 12219 12263 12283 12286 6514 6541 6544 6545 6549 12354 12357 12388 12390 12391 12403 12405 6607 6609 6614 12417 12702 12745 7001 7015 7037 7043 7051 7052 7053 7054 7156 13003 13027 13029 7370 7373 13218 7661 7662 13496 7957 7958 7959 7960 7964 7965 7966 7967 7968 7969 7970 7972 7973 7988 7989 7990 13794 2045 13800 13801 13802 13803 8007 2057 2060 8412 14381 14422 8629 8632 14438 14439 14440 14441 14442 14443 14444 8644 8645 8646 14451 2711 14467 14468 14469 14470 14471 14472 14576 8827 14708 8939 14874 14876 3486 16686 10951 5023 10977 10980 11286 5414 11405 11407
olders$	12263 12283 12286 12745 7015 7051 7052 7053 7054 13806 13958
oldest$	13379 1633
olds$	14502 15114 15115 15116 15117
olive$	3499 5411 5419
omission$	5498
omissions$	5498
on	10518 11526 5575 5783
on$	6128 11946 11947 11971 12036 12037 12038 12041 6241 12044 12045 6406 6451 6704 6749 6750 6801 6816 6818 6820 6823 12641 12749 12868 12869 12870 12871 7107 7203 7205 7342 13158 7389 7544 7545 8071 13962 13963 13987 8318 8377 8391 14301 14354 8554 8638 14448 14449 14508 9157 15055 9359 15217 15220 3475 9456 9472 9550 15385 3790 3791 3792 3793 3794 3795 9792 9795 9797 3853 9828 9829 9830 15779 10056 10057 10058 10083 15937 15938 15980 16051 16071 16072 10428 4497 16255 16256 4505 16259 10464 10465 16278 10478 4547 16322 10530 16404 10618 10626 16490 10691 10694 16527 4805 10759 4820 4822 10777 16591 4842 10894 4966 4975 16730 11098 11128 11266 11450 11471 11514 11543 5638 5796 5797
once$	11955 7812 9803 15620 4279 10274 10275 4556
one	10346
one$	276 277 278 6257 6448 890 6909 7240 13081 13381 7928 7929 8031 8326 8384 8542 14589 14732 14842 14843 9111 15033 15049 3326 3464 15264 3521 15274 15275 15276 15277 15278 15279 15460 9694 9699 9700 3750 9709 9710 9721 9722 9728 9729 15584 15585 15586 9824 9825 3882 9891 3940 9896 3945 9922 9923 3972 3973 9926 9927 3982 4007 9961 4020 9983 15786 10007 4056 10289 16176 16187 16378 10757 10799 4848 10800 10801 16602 5388
ones	10390
ones$	12035 12807 12808 12809 12810 12811 12812 13171 13882 2344 2345 2346 2347 14494 14600 14601 14602 14603 14604 14648 14649 14650 2922 15264 10396 10684
onesie$	11406
onesies$	11406
ongoing$	10604
online$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342 12660 12770 10456 5024
only$	226 6231 6661 6664 12523 12524 12525 6725 6726 12528 12529 6729 802 808 819 820 821 822 823 824 825 827 933 7207 1256 1257 1258 1259 1260 1261 1262 1263 1264 1531 1617 1621 2594 2635 15109 9309 9310 15112 3669 3830 9873 4050 4051 10055 4248 4249 4250 4251 4252 4265 10219 5481
onto$	10428 10464 4547
onus$	498 499
open$	11797 11809 67 68 69 1271 14391 15388 9589 15394 9595 9600 15408 9609 9704 15817 10384 11429
opened	10333
opened$	67 68 69 12498 1271
opening$	67 68 69
opens$	67 68 69 1271
operandi$	11558
operat	4390 4408 4415 4620 10572 16412 16529 10740 4863 11604 11608
operate$	543 544 545 546 547 548 549 13672 2720 2721 2722 2723 2724 2725 15358 15389 15395 15400 15409 15504 16452 4755 16509 16541
operated$	543 544 545 546 547 548 549 2720 2721 2722 2723 2724 2725 4755 10790
operates$	543 544 545 546 547 548 549 2720 2721 2722 2723 2724 2725 4755
operating$	543 544 545 546 547 548 549 2720 2721 2722 2723 2724 2725 4755 16509
operation$	12301 12302 16173 16519 10722 16526 4774 4775 16532 16590 5662
operational$	10342 5660
operations$	16173 16532 16590
operative$	11208 11459
operator$	9207 16156 16157 16158 10358 10359 10360 10479 11315 5556
operators$	9207 16156 16157 16158 10358 10359 10360 10479 11315
opport	10553 10719 11526 11583 11604 11609
opportunit$	12007 12008 12009 12010 12011 12012 6266 315 316 13677 4219 4220 4221 4222 15992 15993 11031
opportunited$	12007 12008 12009 12010 12011 12012 6266 315 316 13677 4219 4220 4221 4222 15992 15993 11031
opportunities$	6102 6103 6104 153 12005 12006 12007 12008 12009 12010 12011 12012 6266 315 316 12664 4219 4220 4221 4222 15992 15993 4655 11031 11490
opportuniting$	12007 12008 12009 12010 12011 12012 6266 315 316 13677 4219 4220 4221 4222 15992 15993 11031
opportunits$	12007 12008 12009 12010 12011 12012 6266 315 316 13677 4219 4220 4221 4222 15992 15993 11031
opportunitted$	12007 12008 12009 12010 12011 12012 6266 315 316 13677 4219 4220 4221 4222 15992 15993 11031
opportunitting$	12007 12008 12009 12010 12011 12012 6266 315 316 13677 4219 4220 4221 4222 15992 15993 11031
opportunity$	6102 6103 6104 153 12007 12008 12009 12010 12011 12012 6266 315 316 12664 7479 7480 7481 13677 4219 4220 4221 4222 15992 15993 4655 4683 16520 11031 11490
opposed$	11442 11445
oppositional$	5267 5668 5843
opt$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 4997 5046
opted$	134 135 136 6342 12144 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 13452 15982 10251 16053 4997 5046
optici	4831
opticians$	10783
opting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 4997 5046
option	11556 11604 11609
opts$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 4997 5046
optted$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 4997 5046
optting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 995 996 997 998 1222 1223 1224 1225 1226 4997 5046
or$	12925 15281 10035 5665
oral$	614
order$	16392 16400 16447 10650 16453 16454 16458 16459 16461 10677 16643 16715 16723 16724 16725 16729 16730 16731 16732 11619 11716 11740 11745 11746
ordered$	10493 10838 10850 10927
orders$	16175 16192 16400 16447 10650 16453 16454 16458 16459 16461 10677 16643 16731 11619 11740
ordinary$	5414
organi	16182
oriental$	3486 9442
ot$	10955
other$	5953 11756 11757 12248 6834 6835 6996 6997 6998 12946 13082 13471 7678 8016 8017 13831 8090 8092 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13928 13930 8190 13997 14061 14184 14186 8401 8402 14216 14344 14846 14848 14852 14879 15120 3464 10146 16089 16117 10940 11044 5388 5500 5608
others	10631
others$	5953 11756 11757 6343 6674 6675 6680 6681 6691 6731 6744 6748 6834 6835 7027 12919 7277 7598 7666 7668 7674 7676 1775 7766 7776 7777 8045 2094 2095 2096 8089 8091 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 13989 2276 8400 14215 14422 14494 14600 14601 14602 14603 14604 14648 14649 14650 14846 14851 14965 14966 14967 14968 15118 15121 15274 15275 15276 15466 15467 15468 15469 15470 9676 9677 9678 16117 16251 16493 10940 10952
otherwise$	738 739 12493 12496 12497 12672
ought$	21 22 23 24 25 29 733 1045 7266 1615 1665 1764 1782 1789 1790 1791 1792 1793 1794 1795 1796 1797 1806 1809 1810 1811 1812 1841 1842 1843 1844 1845 1846 1847 1848 1849 1850 1851 1852 1853 1854 1858 1883 1904 1915 2697 2698 2699 2700 9390 3897 3900 3901 3902 3903 3904 10001 4132 4350 4356
ounce$	1343 1346 8363
our$	12706 7876 16012 16013 16019 11425 11449 11483 11494 5608
out	10529 16416 10864
out$	6032 11865 12068 6277 348 359 12151 12161 12179 12180 12186 12209 12214 12217 12242 6590 6648 12502 12510 12539 12540 12547 808 12647 6865 6985 7038 7098 7131 7196 13032 13039 13121 13122 7530 7531 13362 13363 13364 13412 13450 13451 13591 13592 13601 13779 7979 8025 13936 2213 2215 14021 2340 8335 2384 8382 2552 2564 8525 2575 2594 2599 2610 14784 14787 14981 15153 15232 15237 15343 15344 15591 15601 15803 15804 10052 4114 4140 16125 16152 4417 4424 4429 10484 10560 10614 10619 10707 10735 4833 10795 4858 10829 16638 16642 10863 16665 10954 11221 11709
outbursts$	14032 14333 14334 11222
outcome$	11585
outcomes$	11585
outfit$	15309 15310 15311 11408 11411
outfits$	15309 15310 15311 15312 15313 15351 11408 11411
outgrown$	3156 3157 3158
outlaws$	14027
outlook$	14205 2674 2676 14569 2817 2818 2819 2820 2821 2822 2823 8811 8812 8813 8814 8815 14633 14634 15192 15193 11176
outrageous$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5267
outright$	3632 11425
outs$	13936 16376 11709
outside$	13987 2563 16278
outstanding$	10384 5608
over$	6260 12081 12082 12084 12086 12660 6861 12955 12959 12960 12961 12962 7344 7631 13459 2275 8669 8670 8671 14669 14670 14671 14675 14676 9065 14896 15096 9315 9327 3477 9456 15308 15334 15337 16057 16086 16255 10566 5015 5293 5565 5566
overcr	5944
overcrowded$	16702
overdo	5678
overdose$	16629 11630
overdosed$	11630
overdressed$	5864
overdue$	16566
overhe	10431
overla	4435
overlaid$	10387
overlook$	12022 4363 5542
overlooked$	4363 5530 5542 11501
overlooking$	4363 5542
overlookked$	4363 5542
overlookking$	4363 5542
overlooks$	4363 5542
overly$	5071 5324
overnight$	13329 13330 13331 13332 13333 13334 13335 13336 13337 13338
overreact$	5879
overreacted$	5879
overreacting$	5879
overreacts$	5879
overreactted$	5879
overreactting$	5879
overrun$	2117 2118
oversexualised$	5809
oversight$	4254 4255 4256 4257 4360 4361 11481
oversized$	5459
overt	4779
overt$	10731 5626
overweight$	11649 5864
owes$	14187 14188 14189
owing$	5970 376 6336 1098 4918 16679
own	11722
own$	5962 12 5965 5966 11768 11769 11770 11771 37 5990 5991 5992 6014 6108 6109 6299 6300 6301 6302 6303 6304 6305 6306 6307 6308 357 6324 6332 6344 6345 6346 6377 428 429 430 467 468 6622 6716 6717 6718 6719 6751 840 12594 12595 6795 6796 6799 6802 6803 12632 896 6879 6897 955 12728 6936 6937 6938 6939 6951 6952 6953 6992 7023 7045 7046 7047 7048 7049 7050 12908 7197 13048 7249 7250 13052 7427 7430 7436 1485 1655 1873 8172 8584 8595 14418 14419 14420 14421 8621 14434 14435 14463 8764 8805 8896 8897 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14747 14755 14756 14757 14758 14759 14760 14761 8961 8965 9079 9174 9235 3284 9240 9241 9242 9243 9280 15083 9283 9285 9286 15147 9351 15160 9406 15208 9884 9885 9886 9887 9888 9889 9973 10117 10315 16567 16673 16708
owned$	15509 15510 15511 15512 15635
owner$	12099 12425 12426 12427
owners$	12099 12425 12426 12427
ownership$	12944 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7838 7839 7853 7854 7855 7856 7857 13659 13660 13661 13662 13663 13664 13665 13666 13667 13668 13669 7869 15726 16042 16043 16044 16045 11502
owns$	955
oxide$	16568
oxygen$	14063
pacemaker$	4808
pack$	13199 13200 13201 2115 2116 14123 14124 14125 14127 2623 11062 5111
packag	11526
package$	12746 12949 13280 14230 11676
packages$	12190 12303 12304 12305 12746 12949 13280 14230 10953 11201
packed$	2305
packs$	14122
padded$	5459
paedia	10780 4831 10786
paediatric$	10783
paediatrician$	16581 16582 16587
paedophiles$	14212
paid$	12459 1060 1061 12970 1295 7248 1598 1599 2111 3332 9340 9872 9876 4067 4243 10596 5049
pain$	12920 2200 8152 2201 8153 2202 8154 2203 8155 8500 2549 14863 11147
painkillers$	16578
paint$	1479
painted$	1479
painting$	1479
paints$	1479
paintted$	1479
paintting$	1479
pair$	15259 11079
pairing$	11079
pakistani$	3486 9444
pale$	14046 3499 15268 5411 5414 5419 5864
palest$	3506 5439
palm$	4203 5534
palmed$	4203 5534
palming$	4203 5534
palmmed$	4203 5534
palmming$	4203 5534
palms$	4203 5534
paltry$	15898
panel	11609
panel$	15451 9869 9874 9875 16046 10272 16113 16114 16517 5556
panic	10762
panic$	16563 5668 5672
paper$	15111 9311 11002
papers	10847
papers$	16648
paperwork$	15989 16001
paracetamol$	11632
parade	10732
parade$	344 16486 4757 16533 16536 5064
paraded$	344 5064
parades$	344 5064
parading$	344 5064
paralytic$	7110 1159 7112
paranoid$	5843
parasite$	11147
parasites$	11147
parasitic$	5836
parcel$	12746 12949 13280
parcels$	12190 12746 12949 13280 10953
parent	10833 10834 16636 10836 4887 4898 4900 16664 16680 4971
parent$	12231 14235 8515 8516 8688 8779 14581 14582 2838 2847 8800 8801 8802 8803 8847 8848 8849 8971 14909 14911 14918 3368 4877 16632 16634 4885 4886 16645 16646 4896 4897 16657 10862 10869 4929 4930 16694 11261 5349 11714 11719
parental$	8167 8508 5313 5756
parented$	5349
parenting$	2741 2742 2743 14803 14820 10923 5349
parents$	12233 12832 13537 2261 2262 8251 8252 8515 8516 14370 2741 2742 2743 8779 14581 14582 8847 8848 8849 8971 14774 14775 14776 14777 3150 3152 14909 14911 14918 3365 3366 3367 3368 15123 15128 9688 9689 9691 9692 10099 10113 16012 16013 16632 16634 4885 4886 16645 16646 4896 4897 4902 16657 16661 10862 10869 4929 4930 16694 11134 11261 5349 11493 11494 11709 11714 11719
parentted$	5349
parentting$	5349
park	10670 11724
park$	12279 12280 12306 12307 12308 12309 12533 12534 12535 16471 16486 4757 16533 16536
parka$	11402
parkas$	11402
part$	380 6628 6629 12431 866 12633 6876 973 974 975 976 7011 7652 7653 7654 7655 13624 13625 13626 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 2282 14256 10313 4415 16351 10578 10725 4859
partake$	505 506 507 508 509 513 514 515
partaked$	513 514 515
partakes$	513 514 515
partaking$	505 506 507 508 509 513 514 515
partially$	5701
participant$	844 10981 11018 11297
participants$	844 10981 11018 11297
participate$	505 506 507 508 509 844 15357 15388 15394 15408 11429
participated$	505 506 507 508 509 844
participates$	505 506 507 508 509 844
participating$	505 506 507 508 509 844
participation$	505 506 507 508 509
parties$	12306 12307 12308 12309 12434 12452 12744 13244 13245 13246 13247 13248 11018 5067 11297
partly$	968 4262 4263 5033 5545
partne	4390 4766 16635 16637
partner$	11911 12358 12359 12382 634 12418 12419 667 668 669 670 671 12936 12937 10342 4624 16631 4886 16641 16649 16656 10861 10975 10976 10981 11018 11277 11297
partners$	11911 12358 12359 12382 634 12418 12419 667 668 669 670 671 12936 12937 8746 8747 8748 4485 10975 10976 10981 11018 11277 11297
partnership$	4624 10718
party$	12306 12307 12308 12309 12434 12452 12744 13035 13244 13245 13246 13247 13248 13326 8268 3230 3231 3232 3233 3234 11018 5067 11297
partying$	6397 6398 6399
pass	4446 4461 4462 4473
pass$	2766 4231 16028 4388 10418 4467 4471 4479 4481 4635 16520 16596 5334
passd$	4481
passed	10435 5751
passed$	6632 12750 13423 4182 4183 4231 4388 16201 10418 4475 4481 16244 11488 11539
passengers$	13988 16493 11043
passers$	8018
passes	11678
passes$	2767 4231 4388 4471 5334
passing$	15781 15782 4231 4388 10418 4471 4479 4481 4635 11489 11554
passive$	15961
passport$	16705
passs$	10418 4471 4479 4481 4635 16520
passwo	10383
passwords$	16184
past$	2293 2385 2386 3138 3139 3140 3141 3156 3157 3158 3193 3254 15046 3337 5186 5206 5367 5487
pastoral$	5729 5730
pasty$	5864
patchy$	14258 14259 14260 14261 2509 16007 16008 16009 16010 4298 4539 5078 5257
path$	11810 11811 11812 11813 12170 6474 1001 13243
pathetic$	15898 5874
pathetically$	5874
pathological$	5141 5844
patien	5928
patience$	8211 10234
patrol	4408 10434 4520 4541 4620 10572 11616
patrol$	4385 16139 10360 16214 16235 16237 10472 4524 4536 4542 4543 4665 4681 4775 4777 16531 4784
patrols$	4385 16139 10360 16214 16235 16237 10472 4524 4536 4542 4543 4665 4681 4775 4777 16531 4784 11613
patronising$	2933 2934 2935 2936 2937 2938 5875
patter$	13387
pattern$	1273 1274 1275 1276 1277 1278 1279 4028 10326 10557 11558
pawn$	11018
pawns$	11018
pay$	87 88 89 90 12034 12507 12508 1060 1061 1295 1598 1599 2111 3332 4067 4243 5049
payback$	11745
paying$	1060 1061 1295 1598 1599 2111 3332 4243 5049
pays$	87 88 89 90 1060 1061 1295 1598 1599 2111 3332 4067 4243 5049
pc$	16232
pcso	4369 10322 10323 4373 10328 16134 4408 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 10482 4541 10564 4629 10587 10627
pcso$	10321 16124 16129 4385 10360 16171 10377 10404 4455 16211 16215 16216 16218 10430 16234 16241 4524 16283 4543 16365 10581 16428 4681 4784
pcsos$	10321 16124 16129 4385 10360 16171 10377 10404 4455 16211 16215 16216 16218 10430 16234 16241 4524 16283 4543 16365 10581 16428 4681 4784
pe$	16562
peak$	10717
peaks$	10717
peer$	6084 12035 7647 13805 8075 8076 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 15217 15220 11041 11077 5131 11213
peers	10823
peers$	5953 11884 12035 12278 13769 13800 13801 13802 8003 13827 13828 13829 13830 13895 13896 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 14847 14853 15217 15220 16624 10940 11077 11081 11088 11213
peg	5683
pegfed$	11635
pen$	16596 11664
penalties$	16480
penalty$	10679 4869
pencilled$	5448
pens$	11664
people	10390 16441 16498
people$	13 11857 184 12035 12052 12064 12140 6343 393 12252 6452 6454 6456 12314 6674 6675 6680 6681 6691 6731 6741 6744 6748 6860 12797 12798 12799 7027 12919 7120 12936 12937 7157 1280 1281 1283 7277 13114 7347 13153 13218 7598 7609 7610 1775 7766 7876 13684 7927 13782 13800 13801 13802 13803 8009 13818 13820 8020 13827 13828 13829 13830 8045 2094 2095 2096 2102 13869 13871 13880 13881 13895 13896 13975 13991 13995 2276 8251 8252 14091 14142 14169 14170 14171 14172 14206 14211 14274 14275 14279 14303 14304 14305 14306 14307 14308 14321 2578 8532 14336 8822 14685 14695 14740 14945 15134 15175 15466 15467 15468 15469 15470 9676 9677 9678 15484 9693 9702 9708 15520 9720 15582 9786 15641 15643 15805 15806 10045 10046 10047 10048 10049 10050 15866 10100 10101 10117 10118 15939 15940 15949 15950 15951 15952 15953 15954 15955 15956 15957 15958 16000 16012 16013 16034 16035 16039 16041 10297 16099 16251 4562 16323 10545 16370 16372 10583 16442 10710 11043 11044 11088 11168 11213 11485 11494
pep	5727
pep$	11679
peps$	11679
perceive$	7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895
perceived$	2164
perfectly$	6169 6177 2634 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 2988 2991 3016 3025 8989 8990 8991 8992
perfor	16529
perform$	6948
performance$	11481
performers$	9693 9702
perfunctory$	5874
peril$	11753 11754
period$	10765 11657
periods$	11657
perisher$	11153
perishers$	11153
permanently$	3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 5733
permit$	45 46 281 282
permited$	45 46 281 282
permiting$	45 46 281 282
permits$	45 46 281 282
permitted$	45 46 281 282
permitting$	45 46 281 282
perpet	10517 16492
perpetrator$	12314 12388 13185 13575 13885 13886 13887 13888 2144 2145 2146 2147 8100 2149 2150 2151 2152 2153 2154 8107 13909 13910 16318 11083 11084 11085 11089 5138 5139 11566 5906
perpetrators$	12314 12388 13185 13575 13885 13886 13887 13888 2144 2145 2146 2147 8100 2149 2150 2151 2152 2153 2154 8107 13909 13910 16318 4738 11083 11084 11085 11089 5138 5139 11566 5906
perpetually$	3838 9790 3839 9791 3840 3841 3842 3843 3844 3845 3880 3881 5495 5872
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	11945 213 11980
persisted$	11945 213 11980
persistent$	577 578 8142 3632 5005 5128 5141 5613 5740
persistently$	576 3880 3881 5495 5740
persisting$	11945 213 11980
persists$	11945 213 11980
persistted$	11945 213 11980
persistting$	11945 213 11980
person	10324 16212 10422 16246 16289 16290 16292 16332 4607 16395 16398 10631 16455 16492 16504 10708 16516 4859 10936 11589
person$	14 394 12330 6860 1280 1281 1283 8044 2103 13895 13896 13996 14141 14169 14170 14171 14172 14211 14274 14275 14276 14280 14303 14304 14305 14306 14307 14308 14320 2579 8533 2675 8821 14743 9892 9893 10354 16176 4562 16737 11088 11213
personal$	6321 10794
personalities$	8198
personality$	5668
persons$	14276 15175 4562
persua	4364 4392
persuade$	15496 15519 9719
persuaded$	11798 15393 15399 15404 15407 15413 15508 15551 15552 15553 15554 15555
persuading$	13269 13270 13271 13272 13273 13274 13275 13276 13409
persuasion$	13269 13270 13271 13272 13273 13274 13275 13276 13409
perv$	11147
pervs$	11147
pest$	11092
pestered$	2117 2118
pests$	11092
petite$	5391 5864
petty$	5141 5179
petulant$	5845
phase	11583 11604 11609
phobia$	11621
phone	10383 4488 4492 16246 10456 4533 10643
phone$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342 12362 12363 12364 12365 12366 12367 12368 12369 12374 13008 13013 15598 15628 15629 15630 15631 15966 4367 4381 16184 4450 4472 16257 4509 16263 10575 16444 10659 5595
phoned$	6427 6428 6429 6430 6431 6432 6433 6434 999 1000 1085 13594
phones$	6395 444 582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342 12362 12363 12364 12365 12366 12367 12368 12369 12374 15598 15628 15629 15630 15631 4381 16184 4450 16257 4509 16263 16444 10659
photo$	12343 12351 6573 6574 623 624 12747 14844 16138 10338 4387 4430 10400 4482 4484 16296
photog	4395 10383 4445 10397 10413 4472 10424 10425 16294 16388 4785
photograph$	6573 6574 623 624 14844 14859 16138 10338 4387 10373 4430 16184 10400 4465 4466 10423 4482 4484 4489 16273 10476 16280 16284 16295 16296 4767 10737
photographed$	11798 11868 6252 14399 14844 14859 10476 16282 4530 5602
photographing$	10476 4612
photographs$	6573 6574 623 624 14844 14859 16138 10338 4387 16160 16161 10373 16184 10400 4465 4466 10423 4482 4484 4489 10476 16280 16295 16296 4767
photography$	11578
photos	10383 10413 4472 10424 10425
photos$	12343 12351 12370 6573 6574 623 624 12459 12747 14844 16138 10338 4387 16161 16184 10400 4482 4484 4489 16295 16296
physical$	672 673 674 675 5700
physically$	5382
physio	5926
physique$	15225 15226 15227 9480 11343 5863
physiques$	15225 15226 15227 11343 5863
pick	10431
pick$	12034 1183 1184 1207 1208 1209 9356 15819 5062
picked$	6253 6649 6650 6651 6652 6653 1183 1184 1207 1208 1209 13111 13112 10329 10705 5062
picking$	1207 1208 1209 7993 7994 7995 16106 16107 16108 16109 5062 11456
pickings$	11814 11212
pickked$	1207 1208 1209
pickking$	1207 1208 1209
picks$	1183 1184 1207 1208 1209 5062
picnic$	14114 14115
pics$	12747
pictur	10413 11526 11530
picture$	12343 12351 6573 6574 623 624 12747 8898 8899 8900 14844 16138 10338 4387 10379 4482 4484 16295 16296 16382
pictures$	342 343 12343 12351 12370 6573 6574 623 624 12747 14844 14859 16138 10338 4387 16160 16161 4465 4466 4482 4484 4489 16295 16296
piece$	8246 4427
pieceed$	4427
pieceing$	4427
pieces$	8246 4427
pierced$	5864
piercing$	3504 15257 11388 5438
piercings$	3504 15257 11388 5438
pig$	5236 5513
pikey$	5833
pikeys$	5833
pile$	11917 14173
pill	4818 10770
pill$	16571
pillar$	10135 4195
pills$	12751 10772 16580 10953 11632
pimp$	12838 12839 5017
pimped$	5017
pimping$	5017
pimples$	11399
pimply$	5864
pimpped$	5017
pimpping$	5017
pimps$	12838 12839 5017
pin$	8436
pinch$	1352
pink$	5435
pins$	4808
pint$	10771
pints$	10771
pip	10794
pip$	16595
pisshead$	5833
pissheads$	5833
pit$	13228 13229
pitiful$	8406 15898
pits$	13228 13229
pity$	7312 7313 13127 13128 10169 15971
place	10827 5737
place$	0 1 2 5955 11 11765 5982 11784 11785 11786 11787 11788 11789 11790 57 12148 12362 12363 12364 12365 12366 12367 12368 12369 12423 12664 1733 1861 1862 1863 1864 13782 14235 14743 4511 4548 16307 4683 10807 16611 16628 10891 10950 11689
placed$	0 1 2 5955 11761 11762 11 11765 5982 11784 11785 11786 11787 11788 11789 11790 57 382 383 384 385 1733 1861 1862 1863 1864 4304 4305 4380 4399 4511 4548 4583 4585 4933 10950 5765
placem	16701
placement$	12832 8224 14363 14364 14365 2613 2614 2615 16676 10950 11031 11262 5311 11264 11714 5765 11719
placements$	12832 14363 14364 14365 2613 2614 2615 16697 10950 11031 11262 5311 11720
places$	0 1 2 5955 11 11765 5982 11784 11785 11786 11787 11788 11789 57 12423 12664 1733 13782 4304 4305 4511 10470 4548 16307 16697 10950
placing$	0 1 2 11 5982 11784 11785 11786 11787 11788 11789 57 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 4304 4305 4511 4548 10950
plague$	2066 14129 8500 5091 11147
plagued$	2066 2117 2118 5091
plagues$	2066 5091
plaguing$	2066 5091
plain$	4779 5069 5401 5414 5591
plainly$	3709 3710 3711 3712 3857 9809 3858 3859
plaited$	11389
plaits$	11386
plan	16677 11556 11583 11604 11609
plan$	11941 13346 15451 4145 4146 16184 16678 16725 11031 11680 11681 11682 11683 11716
planned$	15610 16414 5629
planni	16177
planning$	11942 4254 4255 4256 4257 11481
plans$	11941 15451 4145 4146 16184 11031 11680 11681
plastered$	3509
plastic$	5104
plate$	10460 4808
plates$	10460
play$	752 817 843 852 952 1229 1230 1483 1704 7787 1958 2087 8591 14877 3229 10761 5718
played$	752 817 843 852 952 1229 1230 1483 1704 1958 2087
player$	11566
players$	10117 16126 11566
playground$	14025 14026 14118
playing$	752 817 843 852 952 1229 1230 13121 13122 1483 1704 1958 2087 3355
plays$	752 817 843 852 952 1229 1230 1483 1704 1958 2087 3229
plea$	16410 11493 11741
plead$	7788
pleaded$	5789
pleads$	5789
pleas$	16012 16013 16410 11493 11494
pleasant$	8079 2128
please$	12333 12334 15475 15496
pleased$	306 679 680 990 991 992 993 995 996 997 998 1212 1213 1214 5046
pleases$	12333 12334
pleasing$	9767
pleasure$	12998
plenty$	150 151 152 6155 6172 2854 3016
plot	4504
plot$	5628
plots$	5628
plotted$	16293 5628
plotti	16177
plotting$	5628
plucked$	5448
plug$	2476 2477 5249
plugged$	2476 2477 5249
plugging$	2476 2477 14231 14232 14233 14234 5249 11202
plugs$	2476 2477 5249
plump$	9427 9463 5864
plunge$	1457 1458 1459 1460 1461 1462 1463
plunged$	1457 1458 1459 1460 1461 1462 1463
plunges$	1457 1458 1459 1460 1461 1462 1463
plunging$	1457 1458 1459 1460 1461 1462 1463
pnc	5596
pnc$	11548
pnd	5596
pnd$	11548
pneumonia$	5915
pocket$	12687 12688 7148 7150 7152
pocketed$	7148 7150 7152
pocketing$	7148 7150 7152
pockets$	12687 12688 7148 7150 7152
pocketted$	7148 7150 7152
pocketting$	7148 7150 7152
podgy$	5864
point	4724
point$	6069 2933 2934 2935 2936 2937 2938 9555 3622 9651 9765 15608 4577 16515 11544
pointless$	2933 2934 2935 2936 2937 2938 5485
points$	11544
poise$	2817 2818 2819 2820 2821 2822 2823
poison	5679
poison$	2368 11147
poisonous$	5127 5216
poke$	1240 1241 1378 1379 1380 1381 1382 1383
poked$	1240 1241 1378 1379 1380 1381 1382 1383
pokes$	1240 1241 1378 1379 1380 1381 1382 1383
poking$	1240 1241 1378 1379 1380 1381 1382 1383
polic	11616
police	4369 10322 10323 4373 10328 16134 4390 10347 10355 10356 10357 4406 4407 4408 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 10434 4483 10440 16247 10449 10452 16266 4520 4527 10482 4541 4563 10564 4620 10572 4629 10587 10616 4675 10627 4766 4776 4779 16535 10910 10912 10913 5588 5651 5783 5896
police$	12230 13537 13820 14006 14041 8251 8252 14373 14374 14392 14393 14394 14395 14438 14439 14440 14441 14442 14443 14444 15214 15215 15451 9869 15674 9874 9875 9877 16046 10272 4324 16113 16114 10321 16124 16129 10335 4385 16139 10342 16148 16149 4397 16156 16157 16158 10358 10359 10360 16163 4411 16171 4419 10377 4448 10401 10404 4455 16211 4460 16214 16215 16216 16218 16223 10429 10430 16232 16234 16235 16237 16238 16241 10441 16245 16253 16262 10472 4524 10479 16283 16286 4542 4543 10496 4546 10499 10515 10535 16337 10537 16343 16344 16349 10552 16365 16371 4624 10581 10604 10611 16417 4665 16428 4681 10661 16463 16500 10700 10718 10723 4775 10728 4777 10730 10731 4784 16541 16711 10912 16713 16714 10919 10920 11044 11248 5499 5546 5555 5572 5579 5590 5597 5606 5623 5629 5660 11613 5780 5792
policed$	4783 5623
polici	4369 10322 10323 4373 10328 16134 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 10564 4629 10587 10627 4776
policies$	15685 15686 15687 15688 15689 15690 15989 16116
policing$	10321 16124 16129 16148 16171 10377 10404 16211 16215 16216 16218 10427 10430 16234 16241 16365 16371 10581 16383 16428 16496 10700 16514 10728 10730 11543 5623 11578
policy$	15685 15686 15687 15688 15689 15690 15989 16116
polish$	3486 9444 11398
ponytail$	15253 15254 15255 11387 11388
ponytails$	15253 15254 15255 11387 11388
poor$	6077 11890 11891 11892 11893 159 160 161 162 163 164 165 6324 954 7137 7760 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 2123 2124 2125 8168 13980 14258 14259 14260 14261 2509 14263 14264 14265 14266 14267 14268 14269 14270 14271 14272 14273 2603 2604 2605 2606 14361 3499 15268 4141 4142 4143 4144 16007 16008 16009 16010 4298 4539 4993 5078 5081 5125 5257 5267 5302 5305 5368 5419 5529 5550
poorly$	3484 5228 5415
porch$	16681
porn$	10968
pornography$	10968
portly$	5864
pose$	6948 2174 2175 2176 2177 4740 16494
posed$	2174 2175 2176 2177
poses$	2174 2175 2176 2177 4740 16494
posing$	2174 2175 2176 2177 5591
positi	10553 4737
position$	11755 6333 4399
positions$	11755 7064 7065 7066
positive$	6077 6118 16431 5633 11674
posses	10931 5800
possessed$	9334
possession$	16393 16732 10934 5798 11752
possibility$	9669
possible$	4664 5608
post$	590 599 943 944 994 15936 15948 5009 11544 5908
posted$	590 599 12498 6735 784 785 13594 5009
poster$	4482
posters$	4482
posting$	12207 590 599 994 13121 13122 5009
posts	4634
posts$	5971 20 5989 342 343 590 599 12517 12518 12519 12520 869 6836 885 1210 1211 10400 5009 11544
potato$	14081
potatoes$	14082
potential$	5608
pothead$	11092
potheads$	11092
potty$	5240
pour$	1390
poured$	1390
pouring$	1390
pourred$	1390
pourring$	1390
pours$	1390
powder$	8279
power	11609
power$	12940 7167 7168 8906 8907 8908 16400 10677 5213
powerful$	5391
powerfully$	5393
powers	11604
powers$	16400 10677 4739
practi	16583
practically$	802 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2895 3335 3336 5337 5366
practice$	4254 4255 4256 4257 11481
practised$	3461
pre	4761
precin	10732
precinct$	14118 16486 4757 16533 16536
precious$	1519 4073 10039
precocious$	10965 5853
predator$	13885 13886 13887 13888 2136 2220 15031 11083 11084 11085
predators$	12087 13885 13886 13887 13888 2136 2220 14212 11083 11084 11085
predatory$	5224 11181 5843
predic	5593
predicament$	1071 1074 1075 13624 13625
predicted$	4558 5726 5748 5939
prediction$	11702
predictions$	11701 11702
predictive$	5591
preemptive$	10713
prefer$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 2035 2040 3312 4997 5046 5636
prefered$	417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 4997 5046
prefering$	417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 4997 5046
preferred$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 13452 2035 2040 15982 4273 4274 4275 4276 10251 16053 4997 5046
preferring$	417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 4997 5046
prefers$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 995 996 997 998 1207 1208 1209 1222 1223 1224 1225 1226 2035 2040 3312 4997 5046
pregab	10774
pregabalin$	16575
pregna	10762 5708
pregnancies$	11660
pregnancy$	16563 11660
pregnant$	11828 11659
premature$	11637 11641
prematurely$	11641 5874
premium$	7685
prepared$	437 438 439 469 470 679 680 990 991 992 993 995 996 997 998 1734 1735 1736 1737 9561 9564 15366 15367 15368 15369 4392 10558 16414 5046
prescr	5925
presence$	16531
present$	2168 2174 2175 2176 2177 2540 8994 8995 8996 9313 10484 4740 16494 5334
presentation$	13851
presented$	2174 2175 2176 2177 5334
presenting$	2174 2175 2176 2177 5334
presents$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12374 12377 7438 13291 13292 13293 7986 13810 2169 2174 2175 2176 2177 2541 4740 16494 5334
presentted$	2174 2175 2176 2177 5334
presentting$	2174 2175 2176 2177 5334
preser	5615
press$	1395 1396 1397 1398 1399 4701 5636
pressed$	1395 1396 1397 1398 1399
presses$	1395 1396 1397 1398 1399
pressing$	1395 1396 1397 1398 1399 4701
pressure$	13448 13449 4728 16482
pretext$	4656
prettiest$	3506 5439
pretty$	5864
preven	4710 10674
prevent$	12968 12969 4682 16478 4756
prevented$	12225 6425 474 12489 12490 7314 13116 13117 13118 13119 13120 15663
prevention$	16448 10663 16475 4723 10923
preventping$	4682
preventring$	4682
prevents$	4682 4756
preventting$	4682
prey$	11796 2075 11212
preyed$	2077
preys$	2076
price$	12813 12814 13049 13239 13340 7685
prickly$	5836
prima$	8274
primar	16616
prime$	12622 12623 5177 5608
princess$	11066 11147
princesses$	11066 11147
principal$	10325 16196 5177 5614
priori	4438 4772 16529 11604
prioritise$	156
prioritised$	156
prioritises$	156
prioritising$	156
priority$	10499 4591 16515 5605 5608 5613 5660
prison	16637 10837 16653 10853 10926
prison$	12275 1001 15543 16630 16638 16654 16655 16722 16727 5791
prisoner$	2398 2399 2400 2401 11161
prisoners$	2398 2399 2400 2401 11161
pro$	3253 9208
proact	4615 4779 5651
proactive$	4369 10322 10323 4373 10328 16134 4398 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 10427 4478 10433 4483 10440 16247 10564 10567 16371 4629 10587 10627 10731
probat	10919 10920 5782
probation$	16720 16721 11734
proble	11668
problem$	1001 1071 12825 1074 1075 13621 13622 14315 8522 14329 9977 15865 16036 10269 16196 11092 5157 5261 5265 5267 11220 5582 11671
problematic$	12266 14263 14264 14265 14266 14267 14268 14269 14270 14271 14337 14338 14339 14340 14341 5261 5267 11224
problems$	12596 12603 12604 12606 12607 1001 1071 12825 1074 1075 7432 13624 13625 8187 14329 14569 4880 11092 11220 11671 5753
procedure$	15685 15686 15687 15688 15689 15690 15989 16116
procedures$	15685 15686 15687 15688 15689 15690 15989 16116
proceed$	4617
proceedings$	16410 16425 11716
proces	4794 16547
process$	15685 15686 15687 15688 15689 15690 15989 16517 10849
processes$	15685 15686 15687 15688 15689 15690
processing$	10746 5725 11677
produc	10596 11526
produce$	598
produced$	598
produces$	598
producing$	598
productive$	16397
professional$	3253 9892 9893 9897 5499
professionalism$	16042 16043 16044 16045 11502
professionals$	7120 13537 13684 8216 14249 14342 3253 9688 9689 9691 9692 11134
profil	4634 11526 11530
profile$	12538 4423 10379 16280 11081 11534 5583
profiled$	16281
profiles$	342 343 869 4423 16280 11534 5583
profiling$	5583
profit$	10256
profits$	10256
programme$	174 176 177 16517 11682 11745 11746
programmes$	174 176 177
progress$	4652 11031
progressed$	4652
progressing$	4652
progresss$	4652
prolific$	577 578 2242 2243 16317 5005 5128 5141 5183 5613
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	5807
promiscuous$	4991 10965 11181 5807 5853
promiscuously$	5807
promise$	15685 15686 15687 15688 15689 15690 16116 11492
promises$	15685 15686 15687 15688 15689 15690 16116 11492
prompting$	13269 13270 13271 13272 13273 13274 13275 13276 13409
prone$	2279
proof$	14941 4566
proper$	2121 8079 2128 2341 2951 2952 2953 9263 9994 9995 9996 9997 5114 5201
properly$	12536
property$	12306 12307 12308 12309 6509 6510 6511 6512
propos	4707
proposition$	6659 6660 1048 1049 1050 1051 5048
propositioned$	1048 1049 1050 1051 1085 5048
propositioning$	1048 1049 1050 1051 5048
propositionned$	1048 1049 1050 1051 5048
propositionning$	1048 1049 1050 1051 5048
propositions$	1048 1049 1050 1051 5048
propra	10774
propranolol$	16575
pros$	3253 9208
prosec	10398 10439 4650 16408 16409 10609 16412 10620 16423 4869 5896
prosecute$	10602 4732 5632 5637
prosecuted$	16366 16384 16421
prosecuteing$	4732 5637
prosecutes$	4732 5632
prosecuting$	5632
prosecution$	16199 16240 16383 16407 16410 16525 5631 11745
prosecutions$	16383 16410 16433
prosecutors$	16199
prospect$	9667 9780 3829
prostitute$	10968 5017 10971
prostituted$	5017
prostitutes$	10968 5017 10971
prostituting$	5017
prostitution$	12258 12273 13219 13221 10968
protagonist$	11566
protagonists$	11566
protect$	6003 12115 7083 7084 7085 13410 13418 1822 13576 7842 13671 13680 14619 14620 8909 8910 8911 8914 8915 8917 8918 8921 8925 8970 14778 14803 15204 4325 4333 4334 4335 4714
protected$	1822 14803 14808 14809 14810 14811 14812 14813 15090 4333 4334 4335
protecting$	1822 7843 14401 8909 8910 8911 8914 8915 8917 8918 8921 8970 14803 14808 14809 14810 14811 14812 14813 14820 14826 14827 14828 14829 14830 9368 4333 4334 4335 4714 11319
protection$	14401 14702 14762 14763 14764 14765 14800 14801 14802 14803 14808 14809 14810 14811 14812 14813 14820 14826 14827 14828 14829 14830 14884 14885 14886 14894 14909 14911 15854 10595 10599 10649 10657 10658 10876 11319 5942
protects$	1822 14803 4333 4334 4335 4714
protectted$	1822 14803 4333 4334 4335
protectting$	1822 14803 4333 4334 4335
protest$	11026
protocol$	15685 15686 15687 15688 15689 15690 16116
protocols$	15685 15686 15687 15688 15689 15690 16116
proud$	10222
prov	4626
prove	16134 4565 4582
prove$	10520
proved$	10520
proves	4582
provid	4446 5575
provide$	4382 10352 4635 10984
provided$	11971 6204 6205 10984
provideed$	4382
provideing$	4382 4635
providence$	10988
provider$	9869 9874 9875 16046 10272 16113 16114 5556
providers$	9869 9874 9875 16046 10272 16113 16114
provides$	4382 4635 10984
providing$	10984
provin	4582
proving$	2158
provision$	11679 11683
provocative$	10965 5808 5853
provocatively$	3484 5405 5415 11405 11407 5808 5853
provoke$	11772 5972 326 12681 7162 7163 5092 11447
provoked$	11772 5972 326 7162 7163 13111 13112 5092 11447
provokes$	11772 5972 326 7162 7163 5092 11447
provoking$	11772 5972 11834 11835 11836 11837 11838 326 7162 7163 5092 11447
prowl$	2278 2369 2370 2371 2372 2373 2374 15593
prowled$	2278 2369 2370 2371 2372 2373 2374
prowling$	2278 2369 2370 2371 2372 2373 2374
prowlled$	2278 2369 2370 2371 2372 2373 2374
prowlling$	2278 2369 2370 2371 2372 2373 2374
prowls$	2278 2369 2370 2371 2372 2373 2374
pru	5727
pru$	11679
ps$	16232
pscale	16616
psoria	5688
psoriasis$	11640 5867
psychi	5928
psychiatric$	5719
psycho	5911 5928
psycho$	11092
psychologically$	5386
psychologist$	5929
psychologists$	5929
psychopath$	11092
psychopathic$	5843
psychopaths$	11092
psychos$	11092
psychotic$	11214
ptsd	5908
pub$	16214
public	10666
public$	13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13930 8160 13988 13992 4705 4706 16467 16493 10931 11043 5778
pubs$	16214
puffer$	11406 5459 5467
puffers$	15312 15313 15326 15327 15328 15330 11406
pugnacious$	5836
pull$	13294 1579 1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 16101 16102 16103 16104 16105 11521
pulled$	11798 1722 1723 1724 1725 1726 1727 1728 1729 2024 2448 2449 2450 2451 15335 9535 4359 11410
pulling$	1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451 10385
pullled$	1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451
pullling$	1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451
pulls$	1722 1723 1724 1725 1726 1727 1728 1729 2448 2449 2450 2451
pumped$	11634
punch	16662 16670
punch$	13141 14960 16663
punche	4911
punched$	16663 10863
punches$	16663
punish$	16025 4285 4286 4287 4288
punished$	12588 8096 8097 8098 8099 4285 4286 4287 4288
punishes$	4285 4286 4287 4288
punishing$	4285 4286 4287 4288 16106 16107 16108 16109
punitive$	15780
pupil	16378 10936
pupil$	13895 13896 2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 16737 5095 11076 11088 5137 11213 5727
pupils	10324 16212 10422 16246 16289 16290 16292 16332 4607 16395 16398 10631 16455 16492 16504 10708 16516 11589
pupils$	181 362 12140 6343 392 427 6674 6675 6680 6681 6691 6731 6744 6748 887 908 6860 7027 1280 1281 1283 7277 7598 7609 7610 1775 7766 13817 13827 13828 13829 13830 8045 2094 2095 2096 2101 13895 13896 13906 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 13975 2276 2277 2344 2345 2346 2347 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 2577 3440 3534 3581 3582 15466 15467 15468 15469 15470 9676 9677 9678 9693 9702 9786 15643 10117 10952 11043 11076 11088 11091 11213 5270 11493
purcha	10474 10475
pure$	5069 5215
purely$	2594
purple$	5435
purpos	4724 11526
purpose$	15878 15881 16464 4715 16515
pursu	4438 4557
pursue	4657 4700
pursue$	311 1417 1418
pursued$	311 12999 1417 1418 13425
pursues$	311 1417 1418
pursui	4657 4700
pursuing$	311 1417 1418
push	4780
push$	540 541 542 811 1168 1391 1392 1393 1394 1395 1396 1397 1398 1399 13999 4701 5001 11447 5662
pushed$	540 541 542 811 1168 1391 1392 1393 1394 1395 1396 1397 1398 1399 4783 5001 11447
pushes$	540 541 542 811 1168 1391 1392 1393 1394 1395 1396 1397 1398 1399 5001 11447
pushing$	12292 540 541 542 811 1168 1391 1392 1393 1394 1395 1396 1397 1398 1399 4701 5001 11447
pushover$	14912 11309 11310
pushovers$	14912 15027 11309 11310
put	16662 4975
put$	0 1 2 5955 11759 11760 11 11765 5982 11784 11785 11786 11787 11788 11789 11790 57 156 11971 6222 12148 12177 6388 443 445 446 447 12221 12484 12485 12486 12638 12639 12640 6886 6887 12707 1047 1190 1245 1711 1733 7755 1861 1862 1863 1864 2073 3348 15414 15591 4021 4304 4305 4333 4334 4335 4380 4476 4477 4511 4583 4585 4708 4807 4931 4953 10984
puted$	0 1 2 11 57 443 445 446 447 1047 1190 1245 4021 4333 4334 4335 10984
puting$	0 1 2 11 57 443 445 446 447 1047 1190 1245 4021 4333 4334 4335 10984
puts$	0 1 2 5955 11 11765 5982 11784 11785 11786 11787 11788 11789 11790 57 156 443 445 446 447 12638 12639 12640 1047 1190 1245 1711 1733 1861 1862 1863 1864 2073 15591 4021 4304 4305 4333 4334 4335 4511 10470 4931 4953 10984
putted$	0 1 2 11 57 443 445 446 447 1047 1190 1245 4021 4333 4334 4335 10984
putting$	0 1 2 5956 11758 11 57 156 443 445 446 447 1047 1190 1245 13026 1711 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 2073 15591 4021 4304 4305 4333 4334 4335 10984
puzzling$	1748 1751 1754 1755
pyjama$	9522 9538 9539 11406
pyjamas$	15317 15318 15319 15322 15330 11406
quarrel$	11014
quarrels$	11014
queen$	11095 5144
queens$	11095
questi	16294 4785
question$	1748 1751 1754 1755 9782 4614 4767 10737
questionable$	6077 11890 11891 11892 11893 12914 7760 4993
questioned$	4960
questioning$	4614
questions$	4614 4767
quetiapine$	5924
queue$	990 991 992 993 995 996 997 998 5046
queued$	990 991 992 993 995 996 997 998 5046
queues$	990 991 992 993 995 996 997 998 5046
queuing$	990 991 992 993 995 996 997 998 5046
quick$	306 990 991 992 993 995 996 997 998 7063 7482 13284 13285 13286 13287 1535 1536 1537 1538 1539 1540 15961 16022 10222 4272 5046 5086 5211
quicker$	14480 14621
quickly$	12455 12456 13445 13446 14481 14552 14621 3206 15976 15977 15978 15979 16110 16111 16112
quiet$	12026 12975 12978
quiff$	11388
quiffs$	11388
quite$	6149 6169 2634 2813 2988 2991 3016 3025 5324 5335 5352
quiz$	4614
quizing$	4614
quizs$	4614
rabble$	2115 2116 11062 5122 5816
race$	9417 9420 9435 9439 9443 15266 9477
racists$	11470
radar	16386
radar$	15963 16248 16250 4500
radio	4488
radiotherapy$	5912
raff$	11060
rag$	13156 13157 14182 11057
ragged$	15286 15287
rags$	11057
raid	10329 10635
raid$	4379 16436 4957 11581
raided	10329
raided$	16460 16702 4957
raids$	4957 11581
rails$	13985 14135
raise$	8909 8910 8911 8914 8915 8917 8918 8921 9914 5349
raised$	9913 5349 11410
raiser$	11142
raisers$	11142
raises$	5349
raising$	8909 8910 8911 8914 8915 8917 8918 8921 5349
ramp$	4729
ramped$	16481
ramping$	4729
ramps$	4729
ran$	540 541 542 543 544 545 546 547 548 549 561 562 580 581 897 898 899 1079 1419 1420 1421 1422 1423 1446 1447 1448 1449 1450 1451 1452 1453 1457 1458 1459 1460 1461 1462 1463 2217 14083 2595 2596 2597 2672 2673 3294 3369 4913 5001 5169 5172 5192 11561
random	4615
random$	10567
rang$	999 1000 1085 16075
ranger	4541
rans$	14083
rape	10868
rape$	12791 6991 13129 13130 13742 13743 13744 13745 13746 13747 13748 13749 16669 10999 11051
raped	11712
raped$	12911
rarely$	2982 8934 2983 8935 2984 4857
raring$	990 991 992 993 995 996 997 998 5046
rascal$	5816
rascals$	5816
rash	10744
rash$	103 104 1807 1859 1860 16545 5073 5075
rat$	11058 11147 11150
ratbag$	11066
ratbags$	11066
rate	4710
rate$	8370 8371 10688 11581 11586
rated$	2158 2172 2528 2532
rates$	10688 11581 11586
rather$	1178 1179 7682 1731 7684 16038 16040 10287 16097 16098 16100 5324
rating$	16133
ratings$	16078 16079 16133
rational$	6321
rats	4950
rats$	10902 11058 11147 11150
rattle$	14943
rattled$	14942
rattles$	9143 9144
ratty$	5836
re	10662
re$	9616 9627 5128
reach$	11810 11811 11812 11813 14235 15475 15496 15519 9719 15527 15565 15566 15567 11437 11439
reached$	13650 13651 13652 13653 15393 15399 15404 15407 15413 15508 15525 15551 15552 15553 15554 15555
reaches$	11438
reaching$	15565 15566 15567 9767 11437
react$	15415 16025 11517
reacted$	11517 11518
reacting$	11517
reaction$	14349 14350
reacts$	11517
reactted$	11517
reactting$	11517
read	10333 4863 11705
read$	14235 14452 14453 3935 3936 3937 15817 15855 16201 10446 10485 16626
reader	4844
reader$	16261 10796
readers$	16261
readily$	12455 12456 1196 1197 1198 1199 1200 1201 13445 13446 15976 15977 15978 15979 16110 16111 16112 5056
readin	4843 16627 10827
reading$	10795 16628 11456 5747
ready$	12622 12623 990 991 992 993 995 996 997 998 7482 13284 13285 13286 13287 1535 1536 1537 1538 1539 1540 1734 1735 1736 1737 14175 2875 2876 16022 10222 4378 4392 4664 16706 5046
real$	8212 9994 9995 9996 9997 5654
realise$	186 7733 7734 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7941 7942 7943 7944 7945 7946 7947 7948
realised$	7733 7734 13562 13563 7763 7764 13594
really$	13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 8753 3709 3710 3711 3712 5352
reap$	900 901 7276
reaped$	900 901
reaping$	900 901
reaps$	900 901
rearrested$	11731
reason$	8872 9105 3154 15565 15566 15567 15964 4656 11437
reasoned$	15393 15399 15404 15413 15508 15551 15552 15553 15554 15555
reasoning$	15565 15566 15567 9770 11437
reasons$	14144 4656
reassurance$	14820
reassured$	14920
reassuring$	14918 14920
rebuff$	12699 6899 6900 6901 6902 5080 5474
rebuffed$	15376 15381 15382 15383 15384 5080 5474
rebufffed$	5080 5474
rebufffing$	5080 5474
rebuffing$	5080 5474
rebuffs$	5080 5474
recall$	16331
recalled$	4969
receiv	11526 5717
receive$	6258
receives$	4842
recent	4390
recent$	10342
reckless$	103 104 6077 11890 11891 11892 11893 6324 12266 909 1017 1296 1807 1859 1860 4991 5073 5075 5843
recklessly$	5801
recklessness$	12126 12127 12128 12129 12130 12131 12517 12518 12519 12520 12600 6838 6839 6859 12661 12846 12847 12848 12849 12850 12851 13048 7724 7819 1868 7821
reclaim$	4763
reclaimed$	4763
reclaiming$	4763
reclaims$	4763
recognise$	12115 13671 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7941 7942 7943 7944 7945 7946 7947 7948 14452 14453 15204
recognition$	16261 11546
recollection$	7113 1162 7115 1164
recomm	4707
recommit$	16327 16354
record	10383 4442 4467 4474 4560
record$	11829 7651 9981 15817 10094 16028 10250 16172 4424 16200 10407 16209 10409 4463 4466 10426 4498 4501 4507 10488 10506 16336 10536 16338 16719 11671 11744
recorded$	4415 10426 4476 4477 4498 4512 10488 16293 4583 4585 10671 10672 5645
recording$	4254 4255 4256 4257 10318 4465 10423 10426 4498 4501 4507 10488 11481 11578
recordinged$	10426
recordings$	4465 10423 10426
records$	16160 16172 16184 16200 10407 16209 10409 4463 4466 10426 4498 4501 4507 10488 16297 10506 16308 16336 16338 11547 11671
recover$	5693
recovered$	16446 5693
recovering$	5693
recovers$	5693
recovery$	16655
recrui	16182
recruit$	524 525 4999 5000 11018
recruited$	11798 524 525 6478 527 528 529 4999 5000
recruiter$	13185 13885 11083 11086 11087
recruiters$	13185 13885 11083 11086 11087
recruiting$	524 525 4999 5000
recruitment$	11808
recruits$	524 525 4999 5000 11018
recruitted$	524 525 4999 5000
recruitting$	524 525 4999 5000
red$	7355 7356 7559 8379 8380 8381 16416 5412 5435 11406 5629
redeal$	16327 16354
redeeming$	11138
redemption$	11138 11439
redheaded$	9463 5864
reduc	4710
reduce	4859
reduce$	16462 16478 11614
reduced$	16489 11598
reduct	10663
reduction$	16464 16475
referenced$	10387
referr	16583
referral$	9575 3624 9577 3626 3627 15859 11493 5793
referrals$	9575 3624 9577 3626 3627 15859 16012 16013 11493 11494
referred$	5717
reflected$	8050
refuge	10889
refuge$	12830 16690
refus	4788 5938
refusal$	6314 363 364 365 366 367 368 2496 2497 2498 2499 2500 3604 3605 9584 4092
refusals$	3604 3605 9584 4092
refuse	5783
refuse$	12509 1143 12968 12969 1779 1884 1890 1891 1892 1893 1894 1896 1941 1993 14778 3603 15370 15375 15587 15591 5473 11428 11445 5548
refused$	12236 1143 1779 13542 13594 1884 1890 1891 1892 1893 1894 1896 1941 1993 3603 15370 15375 15376 15381 15382 15383 15384 15587 15591 5473 11428 11445 11488 5548
refuser$	11113 5826
refusers$	11113 5826
refuses$	1143 1779 1884 1890 1891 1892 1893 1894 1896 1941 1993 3603 15370 15375 15587 15591 5473 11428 11445 5548
refusing$	1143 1779 1884 1890 1891 1892 1893 1894 1896 1941 1993 9366 3603 15370 15587 15591 15781 15782 5473 11445 5548
regain	4733
regard	11526
regard$	6044 6045 6046 6047 6048 6050 6051 8188 8189 2238 8191 2274 2402 2405 8898 8899 8900 14922 15820 15821 15822 15823 15824 15825 15826 15827 10029 10030 10031 10032 10033
regardded$	2274 2402 2405
regardding$	2274 2402 2405
regarded$	2160 2274 2402 2405 2534 9123 15189 15190 15191
regarding$	2274 2402 2405 8834 10566
regardless$	11957 11961 12624 14746
regards$	2274 2402 2405
regist	4395 10383 4472 10424 16388
register$	16184 4466 10454 16297 16300 16712 11571 11683
registered$	4907 5703 11694
registers$	15539 16184
registration$	4367
registrations$	5591 11552
regret$	1037 13735 13736
regreted$	1037
regreting$	1037
regrets$	1037
regrettable$	10169 15971
regrettably$	5876
regretted$	1037
regretting$	1037
regula	4615
regular$	577 578 2121 10567 5005 5114
regularly$	576 16577
regulation$	14356 14357
rehab	16653 10853
rehab$	16654 11662
rehabilitation$	5793
reject$	2070 2071 15370 15591 5055 5093 5474
rejected$	2070 2071 15370 15376 15381 15382 15383 15384 15591 5055 5093 5474
rejecting$	2070 2071 15370 15591 15781 15782 5055 5093 5474
rejects$	2070 2071 15370 15591 5055 5093 5474
rejectted$	2070 2071 15370 15591 5055 5093 5474
rejectting$	2070 2071 15370 15591 5055 5093 5474
relapse$	15416 11432
related$	16624 11055
relati	16635 16686 11526
relations$	10962
relationship$	11844 6265 6395 444 635 636 637 12395 12396 6624 6625 6626 6627 12459 14400 14628 14629 2939 2940 2941 2942 2943 2944 2945 14750 14751 14752 14844 4904 10943 10962 11277 11316
relationships$	11844 6265 6395 444 635 636 637 6624 6625 6626 6627 12459 14612 14613 14614 14615 14616 14626 14628 14629 2939 2940 2941 2942 2943 2944 2945 14750 14751 14752 14844 10943 10962 11277 11316
relay	4462
relay$	4479
relaying$	4479
relays$	4479
releas	4446
released$	5782 5783
relentlessly$	5872
relevant$	4487
reliab	4390
reliable$	12915 10342
reliant$	11302
relied$	8982 3031 3032 3033 3034 3035 8988 15551 15552 15553 15554 15555 4700
relies$	4956
relish$	1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 5054 5083
relished$	1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 5054 5083
relishes$	1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 5054 5083
relishing$	1166 1167 1672 1673 1674 1675 1998 1999 2000 2001 5054 5083
reluctance$	6314 363 364 365 366 367 368 2496 2497 2498 2499 2500
reluctant$	1887 1890 1891 1892 1893 1894 1896 2496 2497 2498 2499 2500 4272
relying$	4956
remain	10847 5778
remain$	12148 830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 15414 16648 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 11730
remained$	8457
remains$	6089 360 361 830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 8457 8462 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 10714 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333
remand	10620 5782
remand$	11734
remanded$	16421 10917 11734
remark$	3596 3597 3598 3599
remarkably$	5335 5352
remarked$	3596 3597 3598 3599
remarking$	3596 3597 3598 3599
remarkked$	3596 3597 3598 3599
remarkking$	3596 3597 3598 3599
remarks$	12079 12963 12964 3596 3597 3598 3599
remind	4633
remind$	4495
reminded$	11943 11944 195 196 197 208 209 210 211 1647 1648 1649 1650 1651 1652 1653 1654 1676 1677 1678 1679 1680 1681 1682 4538 10493
reminder$	15968 15969
reminders$	11940 15968 15969
remiss$	5875
remit	4724
remorse$	13735 13736 14162 14163 14164 14165 14166 11033
remorseless$	5836 5843
remote$	16022
remov	4438 4780
remova	16679
remove$	7090 7091 7092 7093 7094 7095 4892
removed$	382 383 384 385 15803 15804 16424 4783 4892 4893
removes$	4892
removing$	4892
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	7689 15085 5944
reoffe	10667
reoffend$	15415 16311 16327 16354 11432
reoffended$	5949
reoffender$	5822
reoffenders$	5822
reoffending$	16463 16466 16468 5646 5949
reoffends$	5949
repair$	16025
repara	4971
reparation$	10923
repeat$	577 578 1188 15415 5005 5128 5613
repeated$	6173 1188 10167 10168 10191 16012 16013 5499 11494 5721
repeatedly$	576 9848 4177 5476
repeating$	1188 7141
repeats$	1188
repeatted$	1188
repeatting$	1188
replied$	12498 12772 13594 15675 15678 15679 15681 15682 15683 15684 15699 15700 16075
replies$	4145 4146
reply$	12533 12534 12535 13717 13719 15388 15394 15408 15817 15845 4145 4146 15966 16025 16028 11429
replying$	11966 12207 12533 12534 12535
report	4389 10343 10351 4442 4462 4467 4473 4474 4577 10529 10827 11526 11529
report$	12115 13410 13501 13520 13671 15776 15859 4266 16152 16200 10426 4479 4480 4481 16239 4501 4507 16336 16338 16377 16628 4967 11493 11700
reportd$	4481
reported$	12239 12467 12475 13594 10426 4481 16244 4571 4598 10671 10672 4967 11539 11574
reporting$	15387 10426 4479 4481 4501 4507 4967
reportinged$	10426
reportings$	10426
reports$	15776 15859 16200 10426 4479 4481 16239 4501 4507 16336 16338 16377 4709 4967 11493
reprim	5782
reprimand$	11734
reprimanded$	11734
reprimands$	11734
reprisal$	10996
reprisals$	10996
reprobate$	5816
reprobates$	5816
reputation$	11829 7651 2348 2349 2350 2351 2352 2353 2618 2619 16001 10256 16067 5202
reques	10363 4687 4700 4707
request$	15859 15968 15969 11493
requested$	11550
requests$	12874 15968 15969 16012 16013 11493 11494
requir	10363 11526
require$	1516 1517 7475 1524 1525 1526 7608 14521 3047 3048 3049 9002 3051 3052 3053 3054 3067 3068 3069 14823 9023 9024
required$	1516 1517 13342 3067 3068 3069 14823 9023 9024 4715 16478 10838
requirement$	16715
requires$	1516 1517 3067 3068 3069 14823 9023 9024
requiring$	1516 1517 3067 3068 3069 14823 9023 9024
rerob$	16327 16354
rescuing$	14820 14895
reside	10666 4921 4923
residential$	10873 10875 5310
residents$	13820 8020 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 13988 13992 8251 8252 10117 16467 16493 11043 11044
resilience$	5856
resilient$	3093 3094 3095 3096 3447 11338 5856
resist$	12115 12509 12699 6899 6900 6901 6902 7493 13295 13296 13297 13298 13418 13557 13593 14778 3621
resistance$	2496 2497 2498 2499 2500
resistant$	2496 2497 2498 2499 2500 11442 11445 5843
resisted$	12643 13594 3621
resisting$	15165 3621
resists$	3621
resistted$	3621
resistting$	3621
resit	5751
resolution$	11745
resort$	520 521
resorted$	520 521 4225
resorting$	520 521
resorts$	520 521 4226
resortted$	520 521
resortting$	520 521
respect$	6983 13671 13697 7905 8158 14162 14163 14164 14165 14166 15388 15394 15408 15820 15821 15822 15823 15824 15825 15826 15827 11103 11429
respected$	12475
respit	4921
respite$	10873
respon	16144 10347 16182 10517 16351 11604
respond$	13671 15388 15394 15408 15442 15443 15845 16025 16028 11429
responded$	15675 15678 15679 15681 15682 15683 15684 15699 15700 15855
response$	12963 12964 4027 4035 4036 4037 4145 4146 4254 4255 4256 4257 4369 10322 10323 4373 10328 16134 16141 16148 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 10427 4478 10433 4483 10440 16247 10564 4629 10587 10627 16501 11481
responses$	4027 4035 4036 4037 4145 4146 4254 4255 4256 4257 11481
responsib$	15865 15950 15994
responsibbed$	15865 15950 15994
responsibbing$	15865 15950 15994
responsibed$	15865 15950 15994
responsibilit$	8762
responsibilities$	14562 15640 15865 15994
responsibility$	386 387 388 389 12633 12677 12678 12679 12944 13422 13577 1871 1872 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7838 7839 7853 7854 7855 7856 7857 13659 13660 13661 13662 13663 13664 13665 13666 13667 13668 13669 7869 13702 15202 15640 15726 15820 15821 15822 15823 15824 15825 15826 15865 15994 4261 11708
responsibing$	15865 15950 15994
responsible$	11778 70 71 72 73 74 6920 12722 12723 12724 12725 1871 1872 3447 15202 4253 16021 16318 4573 10551 4608 10579 10580 4637 16406 4980
responsibly$	12536
responsibs$	15865 15950 15994
rest$	6338 6339 6340 6341 7669 7677 8400 14215 14494 14600 14601 14602 14603 14604 14648 14649 14650 14846 15118 15121 15274 15275 15276 16014 11495
resteal$	16327 16354
rested$	6338 6339 6340 6341
restor	4733
restra	4890
restraining$	10842
rests$	6338 6339 6340 6341 16014 11495
result$	349 6337 1096 10598 4657 10630 11700
resulted$	11765 12639 12640
resulting$	10630
results$	16001 10256 16067 16078 16079 16499 16628 11700
resume$	11912
resumed$	11912
resupply$	16327
retail	4408 10434 10666
retail$	10732
retailers$	4385 16139 10360 16214 16235 16237 4542 16467
retain$	5599
retained$	11550 5599
retaining$	5599
retains$	5599
retak	4733 5751
retaliation$	10996
retard$	5833
retards$	5833
return	11526
return$	11858 11874 6106 11998 12065 327 12148 12177 12179 12180 12181 516 517 518 519 6508 557 561 562 6518 6561 6569 618 619 620 6576 12381 12860 13239 13294 13671 15388 15394 15408 15414 15416 15817 4469 5034 11429
returned$	11998 327 516 517 518 519 557 561 562 5034
returning$	11966 327 12207 516 517 518 519 6505 557 561 562 6515 12494 5034
returnned$	327 516 517 518 519 557 561 562 5034
returnning$	327 516 517 518 519 557 561 562 5034
returns$	11998 327 516 517 518 519 557 561 562 4469 5034
reveal	4577 10529
reveal$	16307
revealing$	15286 15287 5459
reveals$	16307
revel$	1052 1053 2072
reveled$	1052 1053 2072
reveling$	1052 1053 2072
revelled$	1052 1053 2072
revelling$	1052 1053 2072
revels$	1052 1053 2072
revenge$	10996
review	4515
review$	4428 11259
reviewed$	4428 10586 10655
reviewes$	4428
reviewing$	4428
reviews$	4428 11259
revolting$	5216
revolving$	2387 2388 2389 2390
rewards$	13043
rheumatic$	5687
rid$	4718 10709
ridden$	811
ridding$	4718
riddled$	2305
ride$	12451 811 13347
rided$	811
rides$	12451 811
riding$	811
rife$	2305
riff$	5108
right$	6077 6079 6118 12589 12590 6849 6850 6851 13068 7351 1738 1739 1740 1741 1742 1743 1744 1745 13702 2121 13973 2341 8308 8740 2951 2952 2953 9358 3407 3408 3409 5114 5201
rightly$	4266
rigid$	15961 16022 10222
rigoro	4743
rigorous$	10695
ring	16121 4480 4488 10509
ring$	12301 12302 1144 13008 13013 13501 13858 13859 13860 13861 13862 15320 15817 4404 10432 5120 11406
ringin	16170
ringing$	15387 4404 10432
ringle	16324 16528 11589
ringleader$	16310 16345 16415 5819
ringleaders$	16310 16345 16415 5819
rings$	8624 8625 9479 15320 4404 10432 11406
ringworm$	5915
riot$	11122 11123 11124 11144
ripped$	15286 15287 9532 5452 5459
rise$	1549 4680 10717
rises$	1549 10717
risible$	15898
risk$	11753 11754 11764 5967 16 17 18 6030 11832 11833 11839 11845 11846 11847 11848 11850 11851 11852 11854 6190 6191 6192 6193 6194 6195 6196 6197 6198 6199 6200 6201 6202 12571 868 12805 12905 12933 7169 1218 1219 1220 1221 13257 13357 7651 13483 13624 13625 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13707 13708 13709 13710 13711 13757 13764 13777 8110 2159 8112 8113 8114 8115 8116 8117 8118 8119 8120 8121 13923 13924 8124 8125 8126 8127 8128 8129 8473 8474 2523 2524 8477 2526 2527 14281 14282 14283 14284 14285 14286 14287 14288 14289 14290 14291 14292 14293 14294 14295 14296 14297 14298 14299 14300 14387 14450 14612 14613 14614 14615 14616 14750 14751 14752 14762 14763 14764 14765 14795 14796 14797 14927 15035 15041 15042 15043 15044 9257 15145 10159 10655 4713 10692 10721 4989 11006 5579 5607 5942
riskier$	6077 4991
risks$	11753 11754 11832 11833 11845 11846 11847 11848 11850 11851 11852 11854 6131 6132 6190 6191 6192 6193 6194 6195 6196 6197 6198 6199 6200 6201 6202 12805 12905 13030 13257 13357 7651 13624 13625 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13708 13709 13710 13711 13757 14387 14438 14439 14440 14441 14442 14443 14444 14750 14751 14752 14762 14763 14764 14765 15035 9257 15145 10942
risky$	11753 11754 6077 159 160 161 162 163 164 165 6324 12266 7651 7981 13807 4991 5089 5261
risperidone$	5924
ritali	5711
ritalin$	11663
rival$	12947
rivalry$	11055
rivals$	11044
roaccutane$	5924
road$	12171 6474 1001 14054 14210 9192 15020 9256 5323
roadman$	13867 11056 5815
roadmen$	13867 11056 5815
roads$	14991
roam$	12212 13483 2278 2369 2370 2371 2372 2373 2374 2375
roamed$	2278 2369 2370 2371 2372 2373 2374 2375
roaming$	2278 2369 2370 2371 2372 2373 2374 2375
roammed$	2278 2369 2370 2371 2372 2373 2374 2375
roamming$	2278 2369 2370 2371 2372 2373 2374 2375
roams$	2278 2369 2370 2371 2372 2373 2374 2375
rob$	13483 13838 13839 14050 16298 16327 16330 16354 16355 10706 10998
robbed$	11798 11801 12227 12566 12911 13059 13060 13061 13073 13074 4984
robber	16127 16135 16144 10347 16188 16324 10525 16339 4588 16348 16352 16353 16360 16361 4609 16367 16375 16379 16380 16381 10667 10910 10912 10931 10932 10935 11562 5800
robber$	13949 13950 13951 14033 14034 14035 14036 14037 16318 11092 11093
robberies$	16325 16326 10540 10561 16468 4765 16733 16734 16736 11580 11587 11752
robbers$	13949 13950 13951 14033 14034 14035 14036 14037 11092 11093
robbery$	11820 12226 12258 12729 7217 7218 13020 1367 13219 13221 13346 4369 10322 10323 4373 10328 16134 16141 16148 4398 10355 10356 10357 4406 4407 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 10420 16224 16225 16226 10427 4478 10433 4483 10440 16247 4527 10499 16301 10540 16343 10564 4629 10587 10604 10627 4781 16711 16713 16732 16733 16734 16736 10996 5608 5618 11752
robbing$	13320 16356 16435 10998
robs$	16298 16330 16355 10706
robust	4737 4743 4748 5651
robust$	10695 4747 11338 5858
robuster$	4747
robustly$	11575
rod$	1298
rode$	811
rogue$	14093 11147
rogues$	14093 11147
role$	12633 15994 10578
roles	16180
roll	5737
roll$	2047 3201 9154 9155 15890 11689
rolled$	3201 9154 9155 15343 15344 10704 10705 11689
rolling$	2047 3201 9154 9155
rollled$	3201 9154 9155
rollling$	3201 9154 9155
rolls$	3201 9154 9155
roma$	3486 9444
romanian$	3486 9444 11398
romantic$	672 673 674 675
roof$	16684
room	10572
room$	13244 13245 13246 13247 13248 4385 16139 16156 16157 16158 10358 10359 10360 16213 16235 16241 16242 10479 16283 10890 10891 16696 4949 11541 11697
rooms$	16242 11541
roost$	13075
root$	1072
rope$	13181 1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729
roped$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729
ropes$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729 14384
roping$	1714 1715 1716 1717 1718 1719 1720 1721 1722 1723 1724 1725 1726 1727 1728 1729
rose$	1549 11586
rot$	2368 15850 16070
rotten$	2291 2292 5124 11214 5836
rough	11724
rough$	7253 7402 8081 8289 2422 2423 8522 8523 5090 5124 5208 5414 11369
round$	12081 12082 12084 12086 12955 12959 7434 7445 14386 8592 14425 3250 4650 11422 11614
rouser$	11074
rousers$	11074
route	16289
route$	6474 16193
routes$	16193
routin	4615
routine$	10567
row$	12729 13140 13143 9670 15472 9672 11014
rowdy$	5267 5843
rows$	4880 11014
rubber$	5522
rude$	14272 14273 14371 15591 5843
ruffian$	11147 5816
ruffians$	11147 5816
rug$	15991
rui	5782
rui$	11734
ruin$	12680 13000
ruining$	13004
rule$	13824 15685 15686 15687 15688 15689 15690 4372
rules$	13836 13992 8200 8201 8202 8203 14497 14887 14888 14889 14909 14911 15094 15685 15686 15687 15688 15689 15690 15989 16116 4372 11045 11162
ruling$	4372
rum$	16572
run	4692
run$	11858 11874 11932 12148 12177 12179 12180 12181 6389 6390 6391 6440 540 541 542 543 544 545 546 547 548 549 561 562 6523 6528 580 581 704 705 12509 897 898 899 6944 6945 7007 1079 12840 12841 12842 12843 12844 12845 12860 1144 1244 1419 1420 1421 1422 1423 1446 1447 1448 1449 1450 1451 1452 1453 1457 1458 1459 1460 1461 1462 1463 13283 13288 13485 13501 7748 13593 13594 13605 2047 2061 2062 2217 13999 8215 2595 2596 2597 2672 2673 2812 3294 3369 9345 9346 9347 15416 3680 3681 15591 10271 4432 4544 4770 4913 5001 5168 5171 5192
runaround$	14017
runaway$	13949 13950 13951 11092 11093
runaways$	13949 13950 13951 11092 11093 5825
runed$	4544
rung$	6427 6428 6429 6430 6431 6432 6433 6434 13594 15855
runing$	4544
runner	11572
runner$	12291 13952 2205 14058 14059 11018 11092 11094
runners$	12291 13952 2205 14058 14059 16342 11018 11092 11094
runnin	16182 10517
running$	11834 11835 11836 11837 11838 6471 12292 540 541 542 543 544 545 546 547 548 549 561 562 6522 6524 6528 580 581 6944 6945 1079 7227 1419 1420 1421 1422 1423 1446 1447 1448 1449 1450 1451 1452 1453 13220 1738 1739 1740 1741 1742 1743 1744 1745 2047 2061 2062 2217 2672 2673 2812 15006 15007 15008 15009 15010 15591 4432 16318 16351 4913 5001 5167 5170 5192 11537
runs	16182
runs$	540 541 542 543 544 545 546 547 548 549 561 562 6528 580 581 704 705 897 898 899 1079 1419 1420 1421 1422 1423 1446 1447 1448 1449 1450 1451 1452 1453 2047 2061 2062 2217 2595 2596 2597 2672 2673 2812 3294 3369 15591 4432 16207 4544 4913 5001 5192 11537
rush$	990 991 992 993 995 996 997 998 1457 1458 1459 1460 1461 1462 1463 5046
rushed$	990 991 992 993 995 996 997 998 1457 1458 1459 1460 1461 1462 1463 4835 5046
rushes$	990 991 992 993 995 996 997 998 1457 1458 1459 1460 1461 1462 1463 5046
rushing$	990 991 992 993 995 996 997 998 1457 1458 1459 1460 1461 1462 1463 5046
s$	10366 10515 16319 10728 4810 4813 10778 10783 10808 10818 10821 4875 10828 10830 10831 4881 4882 10840 10843 4899 10855 4910 10875 16689 10898 10900 16703 16710 16716 10930
s17$	5943
s20$	5943
s31$	5943
s47$	5943
sabotage$	11010 5079
sabotaged$	11010 5079
sabotages$	11010 5079
sabotaging$	11010 5079
sad$	8406
sadistic$	5212
safe$	11806 11807 6118 12830 7189 13412 13623 13627 7827 13629 13641 13642 13650 13651 13652 13653 14725 8942 14768 14784 14787 14789
safeguard$	6003 12115 7846 13680
safeguarding$	14800 14801 14802 14803 14811 14812 14813 14820 5499
safer$	6077 6118 6996 6997 6998 13421
safety$	11763 5963 11845 11846 11847 11848 11849 11850 11851 11852 11853 11855 11909 11910 6140 6141 12196 12197 12704 12830 13236 1484 13486 13624 13625 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7936 7937 7938 7939 7940 14762 14763 14764 14765 14880 16253
said$	120 6402 6436 6669 6670 6679 6843 12790 7711 7742 15461 9738 9739 9740 9814 9815 9818 9963 9964 4115 4116 4571 4627
sail$	1435
sailed$	1435
sailing$	1435
sailled$	1435
sailling$	1435
sailors$	14983
sails$	1435
saints$	15028
sale	16379
sallow$	5864
same$	11958 11960 11962 11964 12625 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6982 7140 12942 8101 2392 8347 8999 9000 9001 3464 9481 15289 15302 9512 9519 9733 9734 9735 9736 5388 5449
sanction$	4704 5633
sanctioned$	382 383 384 385 8096 8097 8098 8099
sanctions$	4704
sand$	15988
sandy$	5412
sank$	1467 1468 1469 1470 1471 1472 1473
sat$	3569 3570 3571 4104 4105 4106 4107 4108 4109 4110 4111
satisfy$	15496
savage$	13949 13950 13951 11092 11093
savages$	13949 13950 13951 13970 13971 13972 14222 11066 11092 11093
save$	7083 7084 7085
saved$	13650 13651 13652 13653 15551 15552 15553 15554 15555
saving$	14820 14895 16001 11138 11439
savings$	10256
savvier$	2625 2626 2627
savvy$	2625 2626 2627 9080 9081 9082 3447 3451 11271 5852
saw	4829 4904
saw$	999 1000 1103 2274 9160 9161 3210 4011 4012 10781 5077
say	4577 10529
say$	11905 6226 12115 6316 6386 6710 1148 12968 12969 7175 7210 13016 1580 7612 13418 7635 7636 7637 13507 13520 13553 7789 13593 13671 2112 8978 15204 15372 15388 15394 15408 9814 9815 9818 4429 11429
saying$	2112 9365 15387 15474
says$	2112 15373 15461 9814 9815 9818 4115 4116
scabies$	5915
scalde	4911
scalded$	10863
scale	16616
scallies$	5816
scally$	5816
scallywag$	5820
scallywags$	5820
scam$	13346
scan$	4428 16590
scandal$	5874
scandalous$	5874
scaned$	4428
scanes$	4428
scaning$	4428
scanned$	10586
scans$	4428 16590
scant$	92 99 7468 7550 2236 2237 2239 10019 10026
scantily$	3484 5404 5415
scar$	3504 11388
scarcely$	7264 7282 7283 7284 7783 1834 1835 1836 2912 2914 2915 2949 2982 8934 2983 8935 2984 3070 9022 3071 3072 9113 5339 5340 5354
scare$	14838 14839 14840 14943
scarecrows$	15345
scared$	14795 14796 14797 3088 3089 14942 14946
scares$	8877 14679 9143 9144 15066
scarf$	15325 11406
scaring$	11834 11835 11836 11837 11838
scarlet$	5687
scars$	3504 11388
scarves$	15325 11406
scatter$	16477
scattering$	4762
scenario$	11755
scenarios$	11755
scene$	13455 13456 14438 14439 14440 14441 14442 14443 14444 16301
scheme$	11571
schemer$	11092
schemers$	11092
scheming$	5843
schizo	5911
schizophrenic$	16652
school	4856 16627 11693
school$	12279 12280 12281 12521 12522 13537 13679 13897 13898 13899 13900 13901 13902 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13930 13956 8159 13988 8224 8299 14118 14119 14121 14342 3248 3249 15451 9869 9874 9875 9877 16046 10272 4324 16113 16114 16594 16604 16605 16606 16607 16608 10808 16610 16611 16618 16620 16621 16628 16706 10906 10959 5161 5499 5546 5555 5556 11679 11689 11690 11691 5748
schoolboy$	5137
schooled$	4860
schooling$	12742 16619 11691
schoolmates$	11091
schools$	13897 13898 13899 13900 8251 8252 16615 16697 11689
sclerosis$	16654
scolio	5914
scor	11559
score$	1478 14384 14991 16133 11576
scored$	1478 16281
scores$	1478 16133 11576
scoring$	1478
scorn$	16091 16092 16093 16094 16095 5080
scorned$	5080
scorning$	5080
scornned$	5080
scornning$	5080
scorns$	5080
scoundrel$	11147
scoundrels$	11147
scour$	4428
scoured$	4428
scoures$	4428
scourge$	8500
scouring$	4428
scours$	4428
scramble$	990 991 992 993 995 996 997 998 5046
scrambled$	990 991 992 993 995 996 997 998 5046
scrambles$	990 991 992 993 995 996 997 998 5046
scrambling$	990 991 992 993 995 996 997 998 5046
scrap$	12560 1350 13139
scraped$	11389
scrapes$	7064 7065 7066
scrapheap$	15545
scrapings$	2420
scrapper$	11147
scrappers$	11147
scratch$	15880
scrawny$	5864
scream$	11026
screamed$	12236 13542 13594
screening$	16569
screens$	15598 15628 15629 15630 15631
screenshot$	10423
screenshots$	10423
screw$	5203
screwed$	2550 8647 8648 5233
screws$	5203
scribe	4844
scribe$	10796
scrolled$	10586
scrote$	5820
scrotes$	5820
scrounger$	11092
scroungers$	11092
scrubber$	5833
scrubbers$	5833
scruffily$	3484 5415 11405 11407
scruffy$	3486 9442 15286 15287 5414 5435 5452 5459 5864
scruples$	14162 14163 14164 14165 14166
scrutiny$	16248
scum$	5816
scumbag$	5816
scumbags$	5816
search	10329 10333 16159 16294 4650 16409 16423 4785
search$	4379 4428 10399 4568 4625 4644 16402 10602 4666 16436 16437 10637 16439 4689 10642 4691 16445 4767 4768 16525 10737
searched$	4428 16374 10586 4689 16460
searches$	4428 16368 4644 16437 10637 16439 4689 4691 16445 16514
searching$	4428 16437 4689 4691
searchped$	4666
searchs$	4428 4666 4767
seasoned$	3255 5857
seating$	10383
second$	7032 7036 7472 2419 3464 10028 10236 4850
secrecy$	6800 7819 15870
secret$	12975
secretive$	5843
secretly$	1173 1174
secrets$	12978
sectio	16653 10853 5928
section$	10639
section17$	5943
section20$	5943
section31$	5943
section47$	5943
sectioned$	16654
secur	5615
secure	4657 4923
secure$	12507 12508 10875 16722 10926 5599 5793
secured$	16206 11550
secureed$	5599
secureing$	5599
secures$	5599
securi	4408 10434 10441 4520 10482 4541 10564 4620 10572 4657
security$	13820 4385 16139 10360 16214 16235 16237 16242 10472 4524 16283 4542 4543 16365 4665 4681 4784 11044
seduce$	305 1048 1049 1050 1051 4995 5048
seduced$	305 1048 1049 1050 1051 2002 4995 5048
seduces$	305 1048 1049 1050 1051 4995 5048
seducing$	305 1048 1049 1050 1051 4995 5048
see	16134 4829
see$	186 12115 12148 6944 999 1000 1103 13294 1748 1751 1754 1755 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7941 7942 7943 7944 7945 7946 7947 7948 2274 2402 2405 2427 2428 14677 8898 8899 8900 14922 9160 9161 3210 15038 15039 15040 15357 15845 16028 16159 4417 4424 4429 16202 16268 10781 10893 5077
seed$	11076
seeds$	11076
seeing	4829
seeing$	11966 12207 6944 8834 10781 4917 10893 5028 5077
seek	10363 4657 4687 4700 5630
seek$	313 591 592 593 594 595 596 597 2004 7956 2005 2006 2007 2008 2009 2010 2026 2027 2029 15591 9833 4382 16178 10378 5279 5280
seeked$	9833 4382 10378
seeker$	13940 11036 11230 11730
seekers$	13940 11036 11230
seekin	10363 4687 4700
seeking$	313 591 592 593 594 595 596 597 2004 7956 2005 2006 2007 2008 2009 2010 2026 2027 2029 8506 8524 15591 9833 4382 10378 11036 11230 5279 11730
seekked$	9833
seekking$	9833
seeks$	313 591 592 593 594 595 596 597 2004 7956 2005 2006 2007 2008 2009 2010 2026 2027 2029 9833 4382 16178 10378 5279 5280
seem$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 8994 8995 8996 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 9313 3406 3422 3478 4046 4047 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5334 5336
seemed$	830 831 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 4046 4047 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5334
seeming$	4046 4047
seemmed$	4046 4047
seemming$	4046 4047
seems$	360 361 830 831 7323 7324 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2443 2454 2458 2468 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3478 4046 4047 5008 5133 5135 5140 5187 5195 5214 5227 5262 5264 5272 5273 5333 5334 5336
seen	16195 16306 4904 4973
seen$	539 13562 13563 7763 7764 2161 2535 2637 2851 9123 9160 9161 3210 3217 3252 3389 3390 3391 15189 15190 15191 15393 15399 15404 15413 15508 4011 4012 15886 16190 10446 4829 4836 4917 5077 11561 11568 11574
sees	4829 4904
sees$	1103 2274 2402 2405 10781
seize	4510
seize$	10462 5599
seized	10461 4510
seized$	16262 10462 16446 11550
seizeed$	5599
seizeing$	5599
seizes	4510
seizes$	10462 5599
seizin	4510
seizing$	10462
seizur	5914
seizure$	4510 4645 16431 11547
seizures$	4645 11547
seldom$	2982 8934 2983 8935 2984
select	4772 5908
selected$	4552
self	5678 5925
self$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 91 130 6298 12120 6397 6398 6399 12254 6467 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 13000 13004 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 7896 7897 7898 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 8556 8558 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 3382 3383 3384 9352 3401 3402 15161 15169 10217 10868 10939 4998 10969 10970 5039 5058 11016 5152 11300 11301 5350 5381 5517
selfharm$	11630
selfharmed$	11630
selfharming$	11630
selfharms$	11630
selfie$	12343 12351 6573 6574 623 624 12747
selfies$	12343 12351 12352 6573 6574 623 624 12747
selfish$	5843 5874
sell$	11858 11874 12148 12177 12179 12180 12181 6389 6390 6391 540 541 542 608 704 705 910 6944 6945 12840 12841 12842 12843 12844 12845 12860 7148 7150 7152 12954 13033 13283 13288 1550 1551 1552 7505 13483 13717 13719 13725 13727 13838 13839 16330 5001 5018 10984
selled$	7148 7150 7152
sellin	16170 16182 10517 16324
selling$	12269 540 541 542 608 6945 7148 7150 7152 13220 13250 1550 1551 1552 13320 15006 15007 15008 15009 15010 16318 16356 4986 5001 5018 11554 11751
sellled$	7148 7150 7152
sellling$	7148 7150 7152
sells	16182
sells$	540 541 542 608 704 705 910 7148 7150 7152 1550 1551 1552 16207 16330 4986 5001 5018
selves$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10939 10969 10970 11016 11300 11301
semh	5727
semh$	11679
semi$	4894
sen$	16599 5731 11684
send	4389 4461 4462 4473 4480
send$	11858 12148 590 599 994 7148 7150 7152 13036 1406 13283 13288 13717 13719 13725 13727 4388 10418 4471 10432 4481 4635 10628 4744 5009 5031 10984 5731 11684
sendd$	4481
sendded$	7148 7150 7152 1406
sendding$	7148 7150 7152 1406
sended$	7148 7150 7152 1406 10418 4481
sendes$	4471
sending$	590 599 994 7148 7150 7152 1406 15565 15566 15567 10418 4471 10432 4481 4635 4744 5009 5031 11437
sends$	590 599 12874 7148 7150 7152 1406 10418 4471 10432 4481 4635 10628 4744 5009 5031
sensation$	5084
sense$	12938 12939 13096 13097 13098 13099 13100 13101 13102 13103 13104 13105 13106 13107 13108 13367 13368 13369 13370 13371 13372 13373 13374 7574 7575 7576 13700 7901 2247 8365 2674 2676 8845 14647 2933 2934 2935 2936 2937 2938 8923 2972 2973 8926 14998 15050 15204 15307 15771 15772 15773 11009 11029 11324
sensible$	11775 6077 6118 6736 2951 2952 2953 14789 3447
sensibly$	12536
sensit	4390
sensitive$	10342 11245 5576
sensor	4794
sensory$	10746
sent	4389 10435 10494
sent$	12015 12016 12017 12019 590 599 12484 12485 12486 12498 7148 7150 7152 1406 13594 4388 16201 10837 4936 10917 5009 5031 10984 11488 5777
senten	16635
sentence$	4676 11738 5790 11743 11745
sentenced$	10917 5790
sentences$	4676
sentencing$	5790
separa	16635 16637 10837 10839 16650
separate$	4368 16477
separated$	16638
separates$	4368
separating$	4762 16638
separation$	16640
sepsis$	5913
september$	12281
sergea	4369 10322 10323 4373 10328 16134 10355 10356 10357 4406 4407 4408 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 4527 10564 4629 10587 10627
sergeant$	10321 16124 16129 4385 16156 16157 16158 10358 10359 10360 16171 10377 4448 10401 10404 4455 16211 16215 16216 16218 16228 10430 16232 16234 16241 4524 10479 16365 10581 16428 5572 11613
serial$	577 578 4367 5005 5128 5141 5613
series$	3893 11570
serious$	6038 672 673 674 675 8212 9994 9995 9996 9997 5128 5499
seriously$	13737 13738 13739 13740 13741 15718 15719 15735 15736 15737 15738 15739 15740 15741 15742 15743 15744 15745 15813 15814 15815 15816 4177
seriousness$	13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13708 13709 13710 13711
sertra	5711
sertraline$	11663
servant$	11018
servants$	11018
serve$	3019 3020 4702 4727
served	16426
served$	4702 4850 4974
serves$	836 837 3019 3020 4702 4727
servic	16583
service$	13864 8146 14146 15451 9869 9874 9875 9883 9892 9893 15996 16046 10264 10272 4324 16113 16114 4458 16463 16569 5499 11481 5546 5555
services$	7120 13679 13680 13684 8216 14146 14249 14375 14774 14775 14776 14777 14814 14815 14816 14817 14818 14861 14862 3150 3152 3628 3629 3630 3631 9869 15674 9874 9875 9880 9881 16046 10272 16113 16114 16569 11032 11425
serving$	4702 10829 11469 5755
session$	174 176 177 8568 15451 15584 15585 15586 15625 15626 15627 11031
sessions$	174 176 177 6170 11972 12005 12006 14342 8568 15451 15625 15626 15627 11031
set$	63 64 65 11916 522 543 544 545 546 547 548 549 12807 12808 12809 12810 12811 12812 7165 1251 1252 1253 1254 13205 13206 1733 13904 2931 2932 9424 3663 3664 3827 4511 4985 11346 11347 11698
sets$	63 64 65 543 544 545 546 547 548 549 1733
setter$	11178
setters$	11178
setting$	63 64 65 4985
settle$	15388 15394 15408 11429
seven	10324 10339 16212 10422 16246 10477 4528 4529 16289 16290 16292 16332 4593 4607 10571 16378 16395 16398 16403 10631 16455 16492 16504 10708 16516 16528 4782 11589
seven$	13905 13974 15942 10545 16370 16372
severa	16271
several$	6173 605 9371 3521 10167 10168 10191 16012 16013 11494 5608 5721
severe	5673
severely$	5740 5758
sewer$	14220
sex$	11844 6265 12167 6461 6552 12355 6559 609 6566 12370 625 626 627 628 12392 12393 12459 6706 12748 12856 12857 12858 12859 13219 13221 8130 14217 14397 14398 14612 14613 14614 14615 14616 14626 14750 14751 14752 14844 9348 10859 4959 10943 10964 10974 5213 11277
sext$	5806
sexted$	5806
sexting$	10960
sexts$	5806
sexual$	12266 6542 6550 6555 6557 6558 610 611 612 613 615 6570 6571 6572 625 626 627 628 12394 672 673 674 675 6946 14397 8629 8632 8827 14845 4816 4959 5010 5020
sexualised$	12266 6542 6550 14263 14264 14265 14266 14267 14268 14269 14270 14271 10966 10967 5267 5853
sexuality$	12506
sexually$	2142 2143 9049 5013 5229 5326 5327 5365 5383 11712 5923
sgt$	16232
shabbily$	3484 5407 5415
shabby$	15286 15287 5452 5459 5864
shadow	4785
shadow$	16273 4525 16373 10737
shadowed$	4525
shadowing$	4525
shadows$	9479 4525
shady$	5208 5836
shaggy$	5412
shall$	3635 3636 3637 3638 3639 3640 4670
shallow$	5843
sham	16502
shambles$	5874
shambolic$	15898 5874
shame$	6840 14162 14163 14164 14165 14166 15882 10169 15971 5519
shameful$	15780 5874
shamefully$	5874
shameless$	5836
shar	4446 4461
share	4473 5575
share$	12148 590 599 6877 955 973 974 975 976 994 1905 3567 15388 15394 15408 15845 16025 16028 10337 4386 4388 10418 4471 4481 4611 4938 5009 5449 11429
shared$	590 599 955 13594 3567 9963 9964 15855 10337 4386 4388 4481 5009 5449
shareed$	10418 4481
sharees$	4471
shareing$	10418 4471 4481
shares	5575
shares$	590 599 955 3567 10337 4386 4388 10418 4471 4481 4938 5009 5449
sharin	11526 5575
sharing$	590 599 955 994 3567 15896 10337 4386 4388 4938 5009 5449
sharks$	13198
sharp$	9080 9081 9082 3451
sharper$	2625 2626 2627
sharpest$	14107
shaved$	5431 5433 5435 11389 5448
shaven$	5402 5403 5432 5435 5448
she$	6093 6100 6597 6674 6675 6680 6681 6730 6744 6747 7026 7183 7277 1775 2093 8045 2094 13847 2095 2096 8208 2276 14383 15466 15467 15468 15469 15470 9676 9677 9678 9680 9869 15674 5733
shed	11724
shed$	4241 16681 16693
shedding$	4241
sheep$	13894 11092
sheer$	5069
sheet$	11541
sheets$	11541
shelter$	12362 12363 12364 12365 12366 12367 12368 12369 16681
shield$	7083 7084 7085 5052
shieldded$	5052
shieldding$	5052
shielded$	5052
shielding$	14803 14808 14809 14810 14811 14812 14813 14820 5052
shields$	5052
shift$	6389 6390 6391 6945 9748 9749 5590
shifting$	6945 13863
shiftless$	5845
shifty$	5208 5414 11369 5836
shilling$	14110 14114 14115
ship$	15047
shirk$	4241
shirked$	4241
shirking$	4241
shirkked$	4241
shirkking$	4241
shirks$	4241
shirt$	9485 9486 15295 11406
shirtless$	5864
shirts$	9485 9486 15295 9542 11406
shock$	12681 14943
shocked$	14942 14946
shocking$	4141 4142 4143 4144 10169 15971 16007 16008 16009 16010 5267 5529
shockingly$	5228 5876
shocks$	9143 9144 14964 15066
shoddy$	5874
shoes$	9485 9486 15309 15310 15311 15312 15313 15320 16704 11406 11411
shoot$	1477
shooti	16339 16352 16360 16361
shooting$	1477
shootings$	16325
shoots$	1477
shop	4408 10434 10441 10732
shop$	12279 12280 14084 4385 16139 10360 16214 16235 16237 16242 4757 16533 16536
shopke	4408 10434 10666 10936
shopkeeper$	12058 12357 16737
shopkeepers$	12058 12357 13820 13988 8251 8252 4385 16139 10360 16214 16235 16237 4542 16467 16493 11043 11044
shopli	4588 16348 16352 16353 16361 4609 16375 10667 10910 10931 10932 5951
shoplift$	10998
shoplifter$	13949 13950 13951 14058 14059 11092 11093
shoplifters$	13949 13950 13951 14058 14059 11092 11093
shoplifting$	11834 11835 11836 11837 11838 12258 12269 12273 13219 13221 13320 13976 10540 10561 16390 16468 4765 4781 16711 16732 16733 10998
shoppe	10666
shoppers$	13988 16467 16493 11043
shopping$	10732
shops$	13988 8251 8252 4385 16139 10360 16214 16235 16237 16242 4542 4757 16533 16536
short$	2361 2362 8421 8422 9427 15286 15287 9532 15769 15770 5211 5275 5391 5412 5434 5435 5459 5516 11491 5864
shortcoming$	5498
shortcomings$	15645 15646 15647 5498 11452 5873
shortest$	3506 5439
shorts$	9485 9486 15309 15310 15311 15326 15327 15328 15333 11406 11411
shot$	11828 1477 14157 10373 5116
shots$	14157 10373 16186 16192
shotted$	5002
shotter$	5826
shotters$	5826
shotting$	540 541 542 5001 5002
should	4653 10823
should$	21 22 23 24 25 26 731 732 1044 7265 13071 1665 1763 1781 1789 1790 1791 1792 1793 1794 1795 1796 1797 1805 1809 1810 1811 1812 1830 1841 1842 1843 1844 1845 1846 1847 1848 1849 1850 1851 1852 1853 1854 1855 1901 1914 2697 2698 2699 2700 2750 2927 2981 3063 3114 3171 3172 15170 9388 3899 3901 3902 3903 3904 9858 15669 10000 4132 10089 4353 10469 4524 4594 4646 4670 4751 16624 5501 5569
shoulder$	14355 3501 5547
shouldered$	11349 5547
shouldering$	5547
shoulderred$	5547
shoulderring$	5547
shoulders$	14355 14415 5547
shout$	2595 2596 2597 5047
shouted$	6427 6428 6429 6430 6431 6432 6433 6434 13423 13594 4911 5047
shouting$	13121 13122 4880 5047
shouts$	2595 2596 2597 5047
shoutted$	5047
shoutting$	5047
show	4376 16134 4565 10518 4582 4626 11526
show$	345 1808 7807 7808 7809 7810 1876 1877 7858 7859 7860 7861 7862 7863 7864 7865 7866 7867 13671 7875 7934 7935 13786 8275 2409 15388 15394 15408 15452 15453 15454 3809 15619 4429 10444 10470 16307 11429
showed$	345 1808 1876 7934 7935 2409 4067 10470
showin	4565 4582
showing$	345 13121 13122 1876 4067 16137 16566
shown	10435 10494
shown$	186 6204 6205 12528 12529 6729 1808 7807 7808 7809 7810 1877 7934 7935 15509 15510 15511 15512 15635 4067 4512
shows	4565 10518 4582
shows$	345 1808 1876 7934 7935 2409 15452 15453 15454 3808 4067 4429 10470 16307 10539
shred$	1351 8364
shrewd$	9080 9081 9082 3451
shrinking$	9112 14914 14915 14916 14917
shrug$	1957 3115 3204 4260
shruged$	1957 4260
shrugged$	1957 3204 4260
shrugging$	1957 4260
shruging$	1957 4260
shrugs$	1957 3204 4260
shunt$	4808
shut$	13215 4307 11488
shuts$	4307
shutting$	4307
shy$	2361 2362 11234
siblin	16680
sibling$	16694 11261 5313
siblings$	5953 12278 14370 14591 16657 16694 10940 11261
sick$	8295 16555 16594
sickle$	5914
side$	14120 15228
sidekick$	5818
sidekicks$	5818
sidelined$	5530
sides$	12705 14120
sight	10719
sight$	16419 16520 11590 5700 5701
sighted$	11468 11574 11653 5888
sighti	5591
sighting$	10317 4521 11543
sightings$	16222 4521 5587 11543
sign$	1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1507 7462 7463 4219 4220 4221 4222 15992 15993 4968 11490 11493
signal$	12047 16429
signals$	12047 12048 13159 11022
signed	10593
signed$	1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1507 7462 7463 16394 4840 4841 4968
significant$	2521 2522
signing$	1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1507 7462 7463 4968
signs$	1497 1498 1499 1500 1501 1502 1503 1504 1505 1506 1507 13361 4219 4220 4221 4222 15992 15993 16012 16013 16181 4968 11022 11490 11493 11494
silence$	6800 12663 12846 12847 12848 12849 12850 12851 13048 7819 15870
silent$	12977 12978
silliness$	12126 12127 12128 12129 12130 12131 12600 6838 6839 7724 7819 1868 7821
silly$	6038 103 104 6077 159 160 161 162 163 164 165 6324 909 1296 1766 1859 1860 2933 2934 2935 2936 2937 2938 5072 5075 5843
silo$	5559 5560
siloed$	5878
silos$	11510
similar$	3486 9444 5391 5449
simple$	5069 5780
simpler$	4664
simply$	12528 12529 6729 802 13568 13569 13570 13571 2594 3206 3709 3710 3711 3712 9857 4050 4051 4227 4228 4269 5476 5536
since$	16570 16573 16679 11305 11747
single$	3776 3777 9783 9824 9825 3941 9894 9962 4390
sink$	1467 1468 1469 1470 1471 1472 1473
sinker$	13385
sinking$	1467 1468 1469 1470 1471 1472 1473
sinks$	1467 1468 1469 1470 1471 1472 1473 15541
sister	10833 16636 10836 4900 16680 16686
sister$	12278 7673 7681 4876 4877 16634 10869 16694 11261
sisters$	12278 7673 7681 14370 8746 8747 8748 11261
sit	16195
sit$	6367 3569 3570 3571 3573 3585 3586 3587 3588 3589 15388 15394 15408 4104 16026 11429
site$	11543
sits$	3569 3570 3571 3573 3585 3586 3587 3588 3589 4104 4105 4106 16182
sitting$	12622 12623 13121 13122 4104 4105 4106
situation$	11755 6333 12606 12607 12694 1001 1074 1075 7165 13624 13625 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 13782 14799 15216 10159 16006 10269 4947 11725
situations$	11755 7064 7065 7066 13782 15216
six	10324 10339 16212 10422 16246 10477 4528 4529 16289 16290 16292 16332 4593 4607 10571 16378 16395 16398 16403 10631 16455 16492 16504 10708 16516 16528 4782 11589
six$	1328 13883 13974 3476 9429 9430 3521 15274 15275 15276 15277 15278 15279 9693 9702 9708 15942 10545 16370 16372
sixteen$	14467 14468 14469 14470 14471 14472 2753 2754 2755 11286
size$	2782 2783 3372 3373 3374
skank$	5833
skanks$	5833
skanky$	5836
skate$	1434
skated$	1434
skaters$	9693 9702
skates$	1434
skating$	1434
skeletal$	5391
ski$	5464
skilled$	3461
skills$	2674 2676 8923 2972 2973 8926 15187 11326
skimpy$	5459
skin$	14063 14935 9451 9467 16546 11371 5421 5427 5686
skinned$	11330 11363
skinniest$	3506 5439
skinny$	9427 9463 9532 5391 5459 5864
skins$	12374 14935
skirt$	9485 9486 15309 15310 15311 11406 11411 11418
skirts$	9485 9486 15309 15310 15311 15326 15327 15328 15333 9542 15351 11406 11411 11418
skive$	5805
skived$	5805
skives$	5805
skiving$	5805
skunk$	10776
slack$	1017
slag$	11092
slags$	11092
slap$	13458 14960 16663
slapdash$	5837 5874
slappe	4911
slapped$	16663 10863
slapper$	5833
slappers$	5833
slaps$	16663
slave$	11199 5248 5838
slaves$	11199 5838
sleazy$	5836
sleep	10763 10775
sleep$	6106 12148 12212 601 6944 999 1000 1002 14904 15038 15039 15040 16564 16576 16577 16684 4933 4942 4943 5011 5676
sleeped$	4935
sleepes$	4935
sleeping$	601 6944 4928 4933 4935 4942 5011 5713
sleeps$	601 1002 4933 4935 4940 4942 4943 5011
sleepwalk$	1467 1468 1469 1470 1471 1472 1473
sleepwalked$	1467 1468 1469 1470 1471 1472 1473
sleepwalking$	1467 1468 1469 1470 1471 1472 1473
sleepwalkked$	1467 1468 1469 1470 1471 1472 1473
sleepwalkking$	1467 1468 1469 1470 1471 1472 1473
sleepwalks$	1467 1468 1469 1470 1471 1472 1473
slender$	5391 5864
slep$	5772
slept$	601 999 1000 1002 10750 4928 4944 5011 5772
slicked$	3500 11389
slid$	1467 1468 1469 1470 1471 1472 1473
slide$	1467 1468 1469 1470 1471 1472 1473 3201 9154 9155 11503 11541
sliders$	15309 15310 15311 15326 15327 15328 15330 11406 11411
slides$	1467 1468 1469 1470 1471 1472 1473 3201 9154 9155 11541
sliding$	1467 1468 1469 1470 1471 1472 1473
slight$	5391 5864
slightest$	7551 14181 9758 10020
slightly$	3474 5393
slim$	9427 5391 5864
slimly$	5393
slip$	1467 1468 1469 1470 1471 1472 1473 10162
sliped$	1467 1468 1469 1470 1471 1472 1473
sliping$	1467 1468 1469 1470 1471 1472 1473
slipped$	1467 1468 1469 1470 1471 1472 1473
slippers$	15322 15330 15338 11406
slippery$	5208 5836
slipping$	1467 1468 1469 1470 1471 1472 1473
slips$	1467 1468 1469 1470 1471 1472 1473 16200
slipshod$	5874
slit$	5448
sloppy$	4141 4142 4143 4144 11369 5529 5874
sloth$	11505
slovenly$	5845
slow$	1780 2496 2497 2498 2499 2500 4141 4142 4143 4144 15961 16007 16008 16009 16010 16022 10222 4272 5238 5529 5725
slowly$	16022
slut$	11092
sluts$	11092
sluttish$	5836
slutty$	5836
sly$	5843
smacke	4911
smacked$	10863
smackhead$	5833
smackheads$	5833
small$	2231 2283 8731 8883 9427 3481 5338 5391
smaller$	8016 8017 8026 8027 8028 8029
smart$	12984 12987 9080 9081 9082 15056 9444 11269 11275 5459
smarter$	6077
smartly$	3484 5415 11405 11407
smarts$	11270 11324
smash	16662
smashe	10705
smashed$	16506
smell$	3278 3279 3280 3281
smelly$	15286 15287 5864
smitten$	647 648 649 650 651 652 653
smok	4824
smoke$	11858 12148 12177 12179 12180 12181 494 6950 999 1000 12767 12768 12769 7148 7150 7152 13033 13283 13288 13483 13717 13719 13838 13839 3230 3231 3232 3233 3234 15591
smoked$	12498 999 1000 7148 7150 7152 15591
smoker$	13946
smokers$	13946
smokes$	999 1000 7148 7150 7152 3230 3231 3232 3233 3234 15591
smoking$	5964 11766 11767 869 6950 999 1000 7148 7150 7152 13121 13122 15591
smooth$	13054 5363
smug$	5836
snakes$	11092
snapch	4634
snapchat$	6249 6250 6251 582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342
sneak$	325 11092
sneaked$	325
sneaking$	325
sneakked$	325
sneakking$	325
sneaks$	325 11092
sneaky$	5845
snide$	5836
snood$	15325 11406 5869
snoods$	15325 11406 5869
snotty$	5836
snub$	5080
snubbed$	15376 5080
snubbing$	5080
snubed$	5080
snubing$	5080
snubs$	5080
snuck$	325
so	4633
so$	11959 11963 12237 6654 7184 13011 1530 7644 7645 8073 8271 8293 3173 3174 3175 3176 3177 3178 15052 9860 4072 4621 5071 5335 5352
sobrie	4962
sobriety$	10914
social$	12261 12267 582 583 584 585 586 8004 13977 8404 8505 14312 14372 14855 14856 14857 14858 9869 15674 3926 9879 3929 4311 4313 10456 4533 16326 4634 16391 10643 10872 4926
society$	7987 2036 2037 2038 2039 7992 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927
sociopath$	11092
sociopathic$	5843
sociopaths$	11092
socks$	9542
sod$	10040 11066
sods$	11066
sofa	10883 11724 5944
sofa$	16684 4932 16695
soft$	12622 12623 15025
software$	10445
sold$	540 541 542 608 704 705 910 7148 7150 7152 1550 1551 1552 4986 5001 5018 10984
soldier$	12099 11067 11147
soldiers$	12099 14027 11067 11147
solely$	4262 4263 5545
solicit$	1048 1049 1050 1051 5040 5048
solicited$	1048 1049 1050 1051 5040 5048
soliciting$	1048 1049 1050 1051 5040 5048
solicits$	1048 1049 1050 1051 5040 5048
solicitted$	1048 1049 1050 1051 5040 5048
solicitting$	1048 1049 1050 1051 5040 5048
solid$	5391
solidly$	5393
solve	5635
solve$	16478
solves	5635
solvin	5635
somali$	3486 9444 11398
some$	117 866 6876 1343 1353 3521
somebody$	12206 12228 13010 13015 13153 13415 13548 9634 9869 15674 4677
someone$	12206 12228 6589 13010 13015 13153 13415 13548 8775 2921 9634 9869 15674 4677
something$	12237 12471 13011 15594 4464 16231
somewhere$	12362 12363 12364 12365 12366 12367 12368 12369 1313 1314 1315
son	16456
son$	14547 10766
sons$	14547
soon$	13445 13446 3206 15976 15977 15978 15979 16110 16111 16112
sooner$	1178 1179 7682 1731 7684 14480 14621 15657 15666
sophisticated$	2711 2873 3392 5857
sorely$	4177
sorry$	13127 15509 15510 15511 15512
sort$	12648 13814 2297 2299 2300 2301 14176 14800 14801 14802 9146 15282 4368 11042 11160
sorts$	12648 4368 11042 11160
sought	16426
sought$	313 591 592 593 594 595 596 597 1086 13594 2004 7956 2005 2006 2007 2008 2009 2010 2026 2027 2029 9833 5280
soul$	13305 13306 14445 14446 14447
soulless$	5836
souls$	13304 13306 14211 11282
sound$	9313 5334
sounds$	5334
source	11526
source$	1072 10342 4391 16204 4622 16385 4636 4716 5575 11528 5577
sources$	4391 16204 11528
south$	3497
sow$	12653 12654 13077 13078
sowed$	12653 12654 13078
sowing$	12653 12654
sown$	12653 12654
sows$	12653 12654
space$	14063 14743 10651 10891
speak	10330 4904
speak$	11904 12115 12337 587 588 589 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 8889 8933 9313 15357 15388 15394 15408 15499 15565 15566 15567 15845 4342 16131 11429 11437
speaking$	587 588 589 8887 15387 11456
speaks$	587 588 589 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 15499 4115 4116
special$	8395 16599 5727 5942
specialist$	16582
speech$	4794 16599
speed$	11677
spell	11705
spelli	10827
spelling$	16628 5747
spend$	12148 6348 6349 6414 12462 12463 12464 12465 12466 790 791 7148 7150 7152 13283 13288 2053 2054 2055 2056
spendded$	2053 2054 2055 2056
spendding$	2053 2054 2055 2056
spended$	2053 2054 2055 2056
spending$	11966 12207 12462 12463 12464 12465 12466 2053 2054 2055 2056 16119
spends$	2053 2054 2055 2056 16195
spent$	790 791 7148 7150 7152 2053 2054 2055 2056 4974
spice	10767
spice$	12751 16568 10776 16580
spider$	7391
spike$	10717
spikes$	10717
spiky$	5412 5435
spin$	12451
spina$	5688
spineless$	5836 5874
spirit	10775
spirits$	16572 16576
spit$	14050
spite$	6139 188 189 191 6171 222 223 224 253 12310 12311 12312 12313 12681 4216
spiteful$	15780 5189 5212 5843
spiv$	11147
spivs$	11147
spleen	10756
spleen$	16557
splendidly$	8989 8990 8991 8992
split	16635 16637
split$	16477 10837
spliting$	4762
splitting$	4762
spoil$	1384 1385 1386 1387
spoiled$	1384 1385 1386 1387 5843
spoiling$	1384 1385 1386 1387
spoilled$	1384 1385 1386 1387
spoilling$	1384 1385 1386 1387
spoils$	1384 1385 1386 1387
spoilt$	1384 1385 1386 1387 2121 5114 5843
spoke$	587 588 589 4341
spoken$	11943 11944 195 196 197 6427 6428 6429 6430 6431 6432 6433 6434 12238 12467 13594 8096 8097 8098 8099 15189 15190 15191 15393 15399 15404 15413 15508 15855 4364 16306
sponger$	11147
spongers$	11147
sporadic$	14258 14259 14260 14261 2509 5257
sport$	3503 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 16562 5436 5454
sported$	3503 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 5436 5454
sporting$	3503 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 5436 5454
sports$	3503 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 5436 5454
sportted$	3503 5436
sportting$	3503 5436
sporty$	5414
spot$	14452 14453 3278 3279 3280 3281 15204 16530 16534 11555 11619
spots$	15155 16530 16534 11399 11619
spotted$	13594 5888
spotty$	3499 9463 15268 5419 5864
spray$	5429
spree$	11558
spring$	12281 12282
spurn$	5080 5474
spurned$	15376 5080 5474
spurning$	5080 5474
spurnned$	5080 5474
spurnning$	5080 5474
spurns$	5080 5474
squad	4369 10322 10323 4373 10328 16134 10347 10350 10355 10356 10357 4406 4407 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 4478 10433 4483 10440 16247 10452 4527 10564 4629 10587 10627
squad$	15133 10321 16124 16129 16148 16149 4397 16151 16156 16157 16158 10358 10359 16163 4411 16171 10377 10404 16211 16215 16216 16218 16228 10430 16232 16234 16241 16253 10479 16344 16365 10581 16428 5572
squander$	5079 5552
squandered$	5079 5552
squandering$	5079 5552
squanderred$	5079 5552
squanderring$	5079 5552
squanders$	5079 5552
square$	16486 4757 16536
squarely$	4262 4263 5545
squint$	5867
squints$	5867
stab	16670
stabb	16662
stabbed$	11801 11828 12227 12566 13059 13060 13061 13073 13074 4984
stabbi	16127 16339 16352 16360 16361 16367 16379 16380 16381 10912 10932
stabbing$	7217 7218 13020 1367 13458 16301 16343 16713 16733 16734 10996
stabbings$	16325 16733 16734
stack$	13858 13859 13860 13861 13862
staff	4408 10434 10441 4541
staff$	12099 12206 12228 12357 12425 12426 12427 12706 7120 7347 13537 7876 13679 13680 13684 13820 8020 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 13930 13953 13988 13994 2261 2262 8216 8251 8252 14342 14378 14392 14393 14394 14395 14861 14862 3150 3152 15128 15129 9382 15214 15215 9688 9689 9691 9692 9730 9731 9732 9869 15674 9874 9875 16046 10272 16113 16114 10360 16235 10472 16493 16737 11032 11043 11044 11134
staffroom$	16242
staffrooms$	16242
stage$	9653
stain$	2366
stained$	15286 15287 5452 5459
stairw	11724
stake$	10721
stamme	16546 10762
stammer$	16563
stamp	4710
stamp$	11474
stamped$	11474
stamping$	11474
stampped$	11474
stampping$	11474
stamps$	11474
stance$	10699 11602
stand	16195
stand$	2656 8909 8910 8911 8914 8915 8917 8918 8921 3328 3477 15281 3569 3570 3571 4107 4108 4109 4110 4111 5506
standard$	15880 11481
standards$	15685 15686 15687 15688 15689 15690 16116 11481
standing$	8909 8910 8911 8914 8915 8917 8918 8921 4107 4108 4109 4110 4111 5506 5786
stands$	3328 3477 15281 3569 3570 3571 4107 4108 4109 4110 4111 5786
stares$	12079
stars$	15346
start$	11912 14050
starte	5717
started$	11912 539 12827 12828 13111 13112
starter$	11177
starters$	11177
starti	5717
starts	5717
starts$	11912
starv	5679
starve	4911
starved$	10863
stash	16144 10511 4581
stash$	12746 10502 16334
stashed$	16154
state	10343
state$	6333 16006
stated	10343
statem	5727
statement$	12121 8053 8054 8055 16147 16153 4846 11683
statemented$	11679
statements$	8053 8054 8055 16147 16153
statio	10434
station$	12279 12280 4385 16139 16235 16242 16486 4757 16536 16713 16720 16721
stations$	4385 16139 16235
statistics$	16078 16079 10688
stature$	15225 15226 15227 11343
status$	13751 13755 13756 13777 13783 13786 14217 16648 11002 5084 11259 11683 11730
stay$	6064 11874 6106 12034 6318 6350 6351 6368 12177 12179 12180 12182 6413 12253 12399 12462 12463 12464 12465 12466 12467 6692 6864 913 6866 6867 6868 6911 6912 6913 6914 6915 6944 12860 7176 7238 13411 13418 13431 13432 13520 13717 13719 13725 13727 8967 8986 15388 15394 15408 16684 4933 11429
stayed$	12015 12016 12017 12019 12205 12467 12475 12484 12485 12486 12531 12532 6738 6739 12541 12542 12783 13328 7710 13547 13594 13606 4933 4935 4944
stayes$	4935
staying$	11966 12207 12399 12462 12463 12464 12465 12466 12467 6944 7231 8967 4933 4935 5770
stays$	12467 4933 4935 5770
steal$	12148 13033 13483 13838 13839 14050 2595 2596 2597 15414 15587 16298 16327 16330 16354 16355 10706 10998
steali	16182 10517 5951
stealing$	11832 11833 11834 11835 11836 11837 11838 13026 13220 13976 14032 14038 14039 2394 14371 16318 16356 16435 10998 11751
steals	16182 5951
steals$	2595 2596 2597 15587 16298 16330 16355 10706
steel$	14933 14934
steely$	11312
step	10833 4898 10851 4909 16664 16686
step$	4729 4778 5591 5651
stepbrother$	10862 10869
stepdad$	4877 16634 10834 4886 16657 10861 10862 10869
stepfather$	4877 16634 10834 4886 16657 16661 10861 10862 10869
steping$	4729
stepmam$	10862
stepmother$	16634 4886 16657 16661 10861 10862 10869
stepmum$	16634 4886 16657 10861 10862 10869
stepnan$	10862
stepparent$	16657 10862 10869
stepparents$	16657 10862 10869
stepped$	15724 4358 16481 5651
steps$	4729
stepsiblings$	16657
stepsister$	10869
stepstepdad$	16657
stepstepfather$	16657
stepuncle$	10862
stern$	9131
sterner$	9131
steroi	10767 10774
steroids$	16568 10772 16575
steward$	6254 12058 12099 12357
stewards$	6254 12058 12099 12357 8251 8252 16214
sti	5923
stick$	1122 1240 1241 13671 15388 15394 15408 3935 3936 3937 11429
sticks$	1123 1240 1241 15539
sticky$	8294
still$	11945 11965 11987 6971 6972 6973 6974 6975 6976 6977 6978 6979 6980 6982 3946 3947 4421 4465 5476
stills$	10336 16169 10373 4459 4465 4482 4489
stinks$	11258
stir$	1378 1379 1380 1381 1382 1383
stirred$	1378 1379 1380 1381 1382 1383
stirrer$	11147
stirrers$	11147
stirring$	1378 1379 1380 1381 1382 1383
stirs$	1378 1379 1380 1381 1382 1383
stock	16144 16324
stock$	4401 16312 16333 16334 11159
stockily$	5393
stocky$	9427 5391 5864
stole	5951
stolen	16144 16324 16387 5951
stolen$	16312 16334 4693 16732 16735 5903
stoma$	5921
stomach$	5682
stone$	13141 14933 16560 5461
stoned$	1066 1067 1068 1069 1070 7110 1159 7112 15591
stoner$	11092
stoners$	11092
stood$	3328 3569 3570 3571 4107 4108 4109 4110 4111 5506 5786
stop	16294 4650 4690 4785
stop$	11903 12067 6383 12189 12253 6663 6712 12514 12968 12969 7524 7525 7526 7527 7528 7535 7536 7537 7591 7592 1641 7594 1643 1644 13410 13431 13432 13501 1757 1759 1762 13554 13593 14257 2878 2879 15388 15394 15408 15442 15443 9658 3707 15496 15565 15566 15567 10305 10306 10307 10308 16159 4447 10443 4568 16368 16402 10602 4666 4678 4682 4684 4685 4686 10642 16478 4756 4767 16523 16525 10737 11429 11437 5639
stoped$	2878 2879
stoping$	2878 2879
stoppe	16306
stopped$	12225 6425 474 12243 6661 6732 12566 13510 2878 2879 15551 15552 15553 15554 15555 15693 15694 15695 15696 15697 15698 16374 4666 16423 4982 11488 11574 5696
stopping$	2878 2879 4682 4684
stopring$	4682
stops$	2878 2879 16368 4644 4666 4678 4682 4684 16474 4756 4767
stopting$	4682
store	4408 10434 10441 10511 4581
store$	12034 6389 6390 6391 6945 1480 7685 4385 16139 10360 16214 16235 16237 16242 4520
stored$	1480 16154
stores	4581
stores$	1480 4385 16139 10360 16207 16214 16235 16237 16242 10532
storie	4634
stories$	12789 7086 12890 8053 8054 8055 13857 2105 2106 2107 2108 2109 2110 2594
storin	16144 10517 16324 4581
storing$	6945 1480 16318 16356
story$	12789 13387 8053 8054 8055 13857 2105 2106 2107 2108 2109 2110
stout$	5391 5864
straight$	12478 12479 6849 6850 6851 1738 1739 1740 1741 1742 1743 1744 1745 9654 9655 9656 9657 5412 5435
strang	16662 4911
strange$	12095 12096 6548 1748 1751 1754 1755 5368 5836
stranger$	12042 12053 12054 12745 12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 7015 7051 7052 7053 7054 13616 8011 8239 8240 8241 8242 16688 10947
strangers$	11773 6233 12042 6245 6248 12050 12053 12054 12062 12066 12070 6280 12218 6539 12648 12745 12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 7015 7051 7052 7053 7054 7055 7056 7057 7058 7154 13027 13029 13614 7978 13780 13781 13788 8010 8239 8240 8241 8242 14392 14393 14394 14395 10947 11028
strangled$	16663 10863
strapping$	5864
strappy$	5459
strate	11583 11604 11609
strategies$	12005 12006
strategy$	11615
stray$	1467 1468 1469 1470 1471 1472 1473
strayed$	12498 1467 1468 1469 1470 1471 1472 1473
straying$	1467 1468 1469 1470 1471 1472 1473
strays$	1467 1468 1469 1470 1471 1472 1473
streak$	11164
streaks$	11164
street	4390 16423 10670 10732
street$	12270 12279 12280 7072 12931 12932 7138 7160 14054 14118 14119 14210 2690 8660 14991 9191 9194 9195 9196 9197 9198 15000 9212 15019 9255 9350 3434 10342 10367 16411 16471 16486 4757 16533 16536 10949 5106 5224 5259 5299 5304 5316 5317 5318 5319 5372 5374 5388 5903
streets$	12270 12931 12932 7160 8230 14210 14438 14439 14440 14441 14442 14443 14444 14991 15000 9213 3271 9257 16411 16471 16486 4757 16533 16536 10949
streetsmart$	5851
streetwise$	3093 3094 3095 3096 3447 3451 5851
streng	4657
strength$	2782 2783 3372 3373 3374
stress$	5668
strict	4743
strict$	10695
stride$	14948 14949
strike$	8994 8995 8996 3364 16298 10706 16514 5591
strikes$	16298 10706 16514
striking$	5414
strikingly$	5335
string$	290 3894
stringing$	290
strings$	290 16186
strip$	6948
stroke	10744 10853
stroke$	16545 16559 16629 16654
stroll$	3569 3570 3571
strolls$	3569 3570 3571
strong	4737 4743 5651
strong$	2844 2845 2846 9131 3435 3447 10695 4747 11338 5391 5654
stronger$	2246 9131 4747
strongly$	5393
stroppy$	5836 5843
struct	11530
structure$	16167 16513
struggle$	171 2496 2497 2498 2499 2500
struggled$	171 2496 2497 2498 2499 2500
struggles$	171 2496 2497 2498 2499 2500 5753
struggling$	171 2496 2497 2498 2499 2500
strung$	290
stubble$	5865
stubborn$	10222 5843 5874
stubbornly$	5874
stuck$	12476 12528 12529 6729 12531 12532 6738 6739 12541 12542 1124 1240 1241 13594 15509 15510 15511 15512 3935 3936 3937 5235
stud$	15320
studen	10936
student$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 16737 11076 5137 11213
students$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 11076 11213
studs$	15320
stuff$	12190 12356 14932
stunt$	11844 10943
stunts$	11844 10943
stupid$	6038 103 104 6077 6309 909 1296 1766 4993 5072 5843
stupidity$	12126 12127 12128 12129 12130 12131 12517 12518 12519 12520 12600 6838 6839 6859 12661 12846 12847 12848 12849 12850 12851 13048 7724 7819 1868 7821
sturdy$	5391
stutte	16546
style$	15282 11055
subculture$	11211
subcultures$	11211
subjec	5616
subject$	15217 15220 16176 4562 4639 5582 5886
subjects$	15217 15220 4553 4562 10646 5886
submi	11526
submission$	16377
submissions$	16377
submit	4389 5575
submitted$	4476 4477 11539
substance$	31 36 6041 8143 5716
substandard$	4141 4142 4143 4144 16007 16008 16009 16010 5529
subway$	16681
succeeded$	15525
succes	10596 4680
success$	16499
successful$	16397 10632
succumb$	1694 1695 1696
succumbbed$	1694 1695 1696
succumbbing$	1694 1695 1696
succumbed$	1694 1695 1696
succumbing$	1694 1695 1696
succumbs$	1694 1695 1696
such$	11821 2693 2694 5500
sucked$	11798
sucks$	11258
suffer	4914 4915
suffer$	5693
suffered$	12970 10866 10867 5693
suffering$	5693
suffers$	10866 10867 5691 5693
sufficient$	2971 2974 9335 11302
sugar$	5027
sugges	10343 4707 11526
suggest$	9569 9571 9572
suggested$	9569 9571 9572
suicid	5678
suicidal$	11630
suicide$	16552 16629 11630
sulky$	5836
sullen$	11369 5843
summer$	12281 12282
summon	16423
sun$	13207 13208
sundry$	12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766
superficial$	14258 14259 14260 14261 5102 5257
superv	4971 4973
supervised$	5313
supervising$	14401 14800 14801 14802 14803 14811 14812 14813 14820 14826 14827 14828 14829 14830
supervision$	14401 14702 14800 14801 14802 14803 14811 14812 14813 14820 14826 14827 14828 14829 14830 14884 14885 14886 14909 14911 15162 4254 4255 4256 4257 10923 16725 11481 11745 11746
suppl	16182
suppli	4389 10391 4473 11538
supplied$	540 541 542 10435 5001
supplier$	12838 12839 13958
suppliers$	12838 12839 13958 16345
supplies$	540 541 542 16192 16207 16330 4986 5001 5606
supply	16135 4389 16144 16180 4473 10517 16319 16324 16339 16340 16352 16360 16361 16379 10931 11608 11609
supply$	540 541 542 4382 10392 4471 16312 16327 16330 4635 16732 5001 5606 5903
supplyed$	4382
supplyes$	4471
supplying$	540 541 542 4382 4471 16318 16356 4635 16435 16732 4986 5001 11751
supplys$	4382 4471 4635
suppor	4640 4657 4700 4894 4973 5651 5658
support$	87 88 89 90 174 182 183 6170 11972 12005 12006 12115 12830 13679 13680 14235 14249 14253 14774 14775 14776 14777 14800 14801 14802 14803 14811 14812 14813 14820 15374 3628 3629 3630 3631 4035 4036 4037 15854 4254 4255 4256 4257 4640 10592 4652 4659 4715 16601 4849 16602 11007 11031 11032 11425 11683
supported$	182 183 4652 4659 10846
supporting$	182 183 4652 4659
supports$	87 88 89 90 182 183 4652 4659 4715
supportted$	182 183
supportting$	182 183
supposed$	12193 12194
suppre	4710
suppress$	5899
suppressing$	5899
suppression$	5899
sure	4633
sure$	3662 3663 3664 9712 9713 9714 9715 3764 3765
surely$	3849 3857 9809 3858 3859 9857 11446
surface$	5102
surgery$	16585 16590
surly$	5843
surprised$	13062 13063 13064 13065 7778 13580 13581 13582 13583 13584 14946 11013
surprises$	9143 9144
surprising$	1748 1751 1754 1755
surprisingly$	5335
survei	16535 5896
surveillance$	16525 5885
surveilled$	16281
surviv	4915
survival$	9386 5022
survive$	14741 14742 8945 2994 2995 8948 3002 5351
survived$	3002 10867 5351
survives$	3002 5351
surviving$	3002 5351
survivors$	2709 11283 11284
suspec	4563 11532
suspect$	12914 15217 15220 16036 16317 16347 4599 5208 11267 5582 11560 5621 5902
suspected$	10515 4571 4586 10549 4599 4603 4627 4980 5610
suspects$	15217 15220 16036 16166 16313 16314 16317 16347 4599 11075 11267 11535 11560 5609 5902
suspen	10827
suspended$	382 383 384 385 8096 8097 8098 8099 4852 11090 11687 5791
suspendeds$	4852
suspension$	13901 4852 16628 11090 5934
suspensions$	13901 4852 11090 5934
suspicion$	16091 16092 16093 16094 16095
suspicious$	10419
swagger$	3230 3231 3232 3233 3234
swaggers$	3230 3231 3232 3233 3234
swallo	5680
swallow$	1549 1634
swallowed$	1549 1634 5681
swallowing$	1549 1634
swallows$	1549 1634 5681
swam$	1445
swap$	599 617 6569 618 619 620 621 622 910 994 5009
swaped$	599 617 6569 618 619 620 621 622 910 5009
swaping$	599 617 6569 618 619 620 621 622 910 5009
swapped$	599 617 6569 618 619 620 621 622 910 5009
swapping$	599 617 6569 618 619 620 621 622 910 994 5009
swaps$	599 617 6569 618 619 620 621 622 910 5009
swarm$	2375 14130 11147
swarmed$	2375
swarming$	2375
swarmmed$	2375
swarmming$	2375
swarms$	2375
swarthy$	5864
swat$	1605
swated$	1605
swating$	1605
swats$	1605
swatted$	1605
swatting$	1605
sway$	9748 9749
swayed$	11037
swear$	14050 3230 3231 3232 3233 3234 15591
swearing$	15591 16605
swears$	15591
sweatshirt$	15309 15310 15311 11406 11411
sweatshirts$	15309 15310 15311 11406 11411
sweep$	4238 11592
sweeping$	4238
sweeps$	4238 11592
sweet$	8883
swept$	4238
swift	4737 5651
swim$	1445
swimming$	1445
swims$	1445
swine$	11066
swipe$	10408 4457
switched$	2686 9254
sworn$	11579
sympathise$	13126
sympathy$	12565 12569 12587 12694 7312 7313 13127 13128
symptoms$	11627
syndrome$	11621
syphil	5923
system	10412 11526
system$	12605 12694 13994 14392 14393 14394 14395 9216 16172 16213 16229 16230 16297 16336 16337 16338 5499
systemic$	5499
systems$	16336 16338 5499
t$	9494 15309 15310 15311 10825 11411
ta	4848 10801
ta$	10800 16602
table$	14973 16612
tables$	16068
tablets$	10772 16580 11632 11665
tabs$	10454
tackl	4438 4710
tackle	16535 11614
tackle$	16478 4731 4732
tackleing$	4732
tackles$	4732
tackling$	4731
tactic	11604 11609
tactical$	10427 5604
tag$	16715 16728 16729 16731 11749
tagged$	16728 5795
tagging$	16728
tags$	16731
tail$	4525 16373
tailed	16535
tailed$	4525
tailing$	4525
tails$	4525
tak	4780
take	4733
take$	86 11858 11874 123 6087 11932 6258 12148 6365 424 425 12220 12257 579 598 676 6630 6950 1191 7148 7150 7152 1217 7237 1301 1516 1517 7475 1524 1525 1526 13283 13288 7492 1549 1564 1567 1568 1598 1599 13398 13399 7608 7621 13431 13432 7807 7808 7809 7810 1876 1877 1905 7858 7859 7860 7861 7862 7863 7864 7865 7866 7867 1916 1917 13671 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7911 7912 7913 7914 7915 13717 13719 13725 13727 1984 1988 8455 2653 2809 2901 2902 2903 2904 2980 8980 3195 3196 9159 15038 15039 15040 15357 15388 15394 15408 15452 15453 15454 9909 3965 9925 9934 9938 9939 9940 9941 9942 9943 9944 10006 10008 10009 10010 10011 10012 4067 15845 16025 16028 4498 10495 4662 4667 10736 4801 4820 4822 4990 5031 11429
takeaway$	12279 12280
taked$	1191 7148 7150 7152 1217
takeed$	4498
takeing$	4498
taken$	86 123 6649 6650 6651 6652 6653 12459 12467 7111 1191 7148 7150 7152 1217 1549 1564 1567 1568 1598 1599 13423 7799 7807 7808 7809 7810 1876 1877 2901 2902 2903 2904 14882 15077 3325 15498 15509 15510 15511 15512 9908 9925 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 10006 10008 10009 10010 10011 10013 10014 10015 4067 15855 4835 4893 4990
taker$	13935 10941
takers$	13935 10941
takes	4733
takes$	86 123 493 579 598 6858 1191 7148 7150 7152 1217 13025 1516 1517 1549 1564 1567 1568 1598 1599 13573 1876 1916 1917 1984 1988 2809 2901 2902 2903 2904 3190 3195 3196 15452 15453 15454 9925 9934 10006 10008 10009 10010 10011 10012 4067 4498 4662 4820 4822 4990 5031
taking	4733 5680
taking$	5985 86 11933 579 598 6950 1191 7148 7150 7152 1217 7229 1549 1564 1598 1599 1876 1916 1917 1984 1988 2809 14744 14745 3195 3196 9379 9938 9939 9940 9941 9942 9943 9944 4067 4662 4801 4822 10941 4990 5031
tale$	13387
talent$	12742 1180 1181
talents$	12742
talk	10330 16195
talk$	174 12115 12336 587 588 589 12533 12534 12535 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 8888 9313 3400 15357 15388 15394 9604 15408 15499 15519 9719 15565 15566 15567 16131 16145 11429 11437 5557
talked$	587 588 589 12484 12485 12486 12501 12999 5557
talking$	587 588 589 12533 12534 12535 2913 8886 15387 15565 15566 15567 9769 16145 11437 5718
talkked$	587 588 589
talkking$	587 588 589
talks$	174 587 588 589 2720 2721 2722 2723 2724 2725 2756 2757 2758 2759 2760 15499 16260 5557
tall$	9427 15229 3480 5391 11348 5864
tallest$	3506 5439
tallies$	4374
tally$	13858 13859 13860 13861 13862 4374 4463
tallys$	4463
tan$	11380 11381
tangled$	1465 1466
tango$	12246
tanned$	3499 5419 5864
tantrum$	14333 14334 11222
tantrums$	14333 14334 11222
target	16159 4438 4557 4615 16412 4772 4773 10726 16529 4779 16535 11583 11614
target$	11795 11796 11818 2074 16280 16402 4732 16527 10727 5582 5643 5653 11612 5748
targeted$	11798 2074 10567 16527 10727 10731 5653
targeting$	2074 16106 16107 16108 16109 4732 16527 10727 5653
targets$	11794 11796 11818 2074 16001 10256 16067 16078 16079 16280 4732 16527 10727 5653 11612
targetted$	2074
targetting$	2074
tart$	11092
tarted$	3601 3602 5472
tarts$	11092
tarty$	5836
task	10350 4724
task$	15640
tasked$	4475 4531 10493 4764 5661
taskforce$	16151
taskin	11556 5661
tasking$	4369 10322 10323 4373 10328 16134 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 10427 4478 10433 4483 10440 16247 10499 10564 4629 10587 10627 10716 16517 11613
taste$	1180 1181 1297
tastes$	14569 14634 15192 15193 11316
tattoo$	3504 15257 9480 15320 11388 5438
tattooed$	5864
tattoos$	3504 15257 9480 15320 11388 5438
taught$	182 183 186 11975 11976 11977 6204 6205 12588 15393 15399 15404 15413 15508 15551 15552 15553 15554 15555 16424 4860
taunt$	5092
taunted$	5092
taunting$	5092
taunts$	5092
tauntted$	5092
tauntting$	5092
taxi$	12743
taxis$	12743
tea$	16704
teach$	182 183 13953 14235 3430 3431 3432 15475 15565 15566 15567 11437
teache	10936
teached$	182 183
teacher$	12058 12099 12232 12357 13537 8298 15128 9892 9893 16737
teachers$	12058 12099 12357 13537 13820 8020 13953 8251 8252 14342 14378 15128 15129 9384 9688 9689 9691 9692 11044 11134 11162
teaches$	182 183
teachi	10819
teaching$	182 183 4848 10801 10816 16620
team	10350 10370 10452 16583
team$	14146 15451 9869 9874 9875 16046 10272 4324 16113 16114 10321 16124 16129 16142 16149 16151 16156 16157 16158 10358 10359 16171 10377 10404 16211 16215 16216 16218 16228 10430 16234 16241 16253 10472 10479 16344 16365 10581 16428 4775 16587 5546 5555
teams$	14146 4775
tear$	6911 6912 6913 6914 6915
tearaway$	5816
tearaways$	5816
tease$	1405 5063 11147
teased$	1405 5063
teases$	1405 5063 11147
teasing$	1405 5063
tech$	11414 5463
techni	11609
teen$	2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 11213
teenage$	3464 5019 5128 5131 5141 5387 5388 5608
teenager$	13895 13896 2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 15217 15220 11064 11076 11088 11213
teenagers$	13770 13817 13868 13870 13895 13896 2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 15217 15220 11064 11076 11088 11135 11213
teens$	13868 2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 11213
teeth$	15269 15270 15271 16557 11376
teflon$	14933
teleph	4533
telephone$	4509 16263 5595
telephones$	4509 16263
tell	4376 4480 4577 10529 4633
tell$	12115 12148 7209 7214 7614 13508 13520 13671 2112 13999 14452 14453 8879 8880 8881 8882 3278 3279 3280 3281 15204 15388 15394 15408 15452 15453 15454 15499 9814 9815 9818 9837 16028 4368 4383 4403 4404 10432 10444 4495 11429
telling$	2112 14820 15071 15387 4403 4404 10432 16549
tells$	2112 15452 15453 15454 15499 9814 9815 9818 4368 4403 4404 10432
temper	16635
temper$	14333 14334 11163 11222
tempered$	11227 11228
tempers$	14333 14334 11163 11222
temporarily$	5733
temporary$	5771
tempt$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5036 5048
temptation$	12211 13294 13447 13449
tempted$	11772 5972 302 303 304 1048 1049 1050 1051 2002 4995 5036 5048 11037
tempting$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5036 5048
temptress$	11147 5833
temptresses$	11147 5833
tempts$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5036 5048
temptted$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5036 5048
temptting$	11772 5972 302 303 304 1048 1049 1050 1051 4995 5036 5048
ten$	13905 2753 2754 2755
tenancies$	4703 4769
tenancy$	4703 4769 16683 16698 16699
tenants$	10117
tendencies$	11082
tension$	4880 11530
tent$	16681 16693
term$	672 673 674 675 16546 16603 10820
termination$	16565
terms$	6659 6660
terrible$	6038 6077 11890 11891 11892 11893 7760 8078 2461 2462 2463 14361 4141 4142 4143 4144 16007 16008 16009 16010 4298 4993 5267 5302 5529
terribly$	5228
territ	10651
territory$	16452
terror$	2365 11066
terrorise$	2064 2065 2066 5091
terrorised$	2064 2065 2066 2117 2118 5091
terrorises$	2064 2065 2066 5091
terrorising$	2064 2065 2066 5091
terrors$	2365 11066
test	5571
test$	12681 2259 15591 4522 4523 16569 16597 11674
tested$	2259 5722
testing$	2259 15591
tests$	2259 16597 11674
testted$	2259
testting$	2259
text	4488
text$	587 588 589 15966
texted$	6427 6428 6429 6430 6431 6432 6433 6434 587 588 589 999 1000
textin	16170
texting$	587 588 589
texts$	587 588 589
textted$	587 588 589
textting$	587 588 589
thalas	5688
thalassaemia$	11640
than$	6154 7256 7257 13209 7485 13526 7738 8398 8399 8577 8578 8579 8623 2682 8678 14482 14483 14484 14485 14486 14487 14488 14489 14490 14517 8717 2968 2989 2992 3016 3025 9045 9046 9047 9048 14854 14970 3225 15068 9328 15142 15143 15144 15149 15150 15151 16080 16081 16082 16083 16084 16085 16088
thank$	12572 12573 12574 12575 12576 12577 12608 12609 12610 12611 12626 12627 12628 12629 6856 6857 12709 12710 12711 12794 2882
thanks$	378 1095 9990 4309
that	11526
that$	6257 645 6841 7239 13579 7811 7876 13847 8249 14381 9156 3464 15858 15970 10246 10269 16077 16197 10447 10539 10554 10555 10573 16549 11046 5110 5388 11483
the$	6007 6257 6278 12276 6487 6488 6804 6893 12706 6907 7000 7037 7062 7071 7104 7117 7254 7330 7341 7368 7369 7501 7538 7586 7817 7876 13678 7907 13722 7950 13820 8039 2093 2122 2129 8192 8193 8245 8306 8334 8420 8429 2624 14381 8583 2708 8693 8765 2827 8799 9190 9202 9320 9321 3464 3511 9488 9501 3550 15568 9798 9842 15674 9912 9975 10149 10156 10183 10185 15989 15990 10191 10193 16012 16013 16019 10220 4301 4324 10364 4550 10533 10604 10610 10683 16495 10711 10737 10928 11044 5110 11483 11494 5579 5608 5611 5715
thef$	16318
theft	16127 16144 16188 10525 16339 4588 16348 16352 16353 16360 16361 4609 16367 16375 16379 16380 16381 10590 10910 10912 10931 10932 10935 5800
theft$	12258 12273 13219 13221 13346 13976 14371 16326 10540 16343 10561 16390 16391 4781 16711 16713 16732 16733 16734 16736 5618 11752
thefts	10667
thefts$	16325 16326 10540 10561 16390 16391 16468 4765 16733 16734 11580 11752
their	10457 4506 4563 4604 11545 5601 5617
their$	19 6039 6052 6054 105 106 109 113 114 6068 6070 121 6074 6130 6257 6296 347 354 355 356 358 6313 362 6325 6326 6327 6328 6329 6330 392 12150 427 6394 12215 6449 6450 12276 6477 6560 12383 6610 6621 6705 6763 6793 6794 847 848 6806 6832 12636 884 886 887 6854 907 908 6860 12662 6862 927 945 6927 6933 6935 985 12770 6988 7024 1161 1163 1216 7193 7194 1280 1281 1283 7241 7247 7251 7347 7388 7426 7503 7504 7566 7586 1769 1772 13536 7774 13578 1867 7820 1869 7824 7876 13703 13707 7907 2101 8101 13953 13990 8223 8346 2577 14387 2643 14424 8663 8665 8817 8833 8891 8892 8893 8895 8946 9147 9173 3288 3289 3290 9282 3331 9284 3345 3439 3440 9432 9433 9434 9459 3515 3528 3533 3534 3554 9520 3581 3582 9779 9827 15671 10081 10092 10182 10184 10186 15989 15990 10191 10193 10194 16001 16012 16013 10258 10259 16067 4324 10277 10285 10286 10364 4550 10515 10604 10711 10753 10755 4828 4881 4882 10835 10879 10897 5021 5037 5270 5456 5457 5500 11484 11494 5546 5705 5706 5713 5714 5738
theirs$	12631
theirself$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10939 10969 10970 11016 11300 11301
theirselves$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10939 10969 10970 11016 11300 11301
them	10324 10339 10346 16212 10422 16246 16271 16274 16277 4528 4529 16289 16290 16292 16332 4607 16378 4631 16395 16398 16403 10615 10631 10640 16441 10641 16455 16492 16504 10708 16516 16528 16538 11584 11589 11596 11686
them$	11756 11757 11783 11856 6235 6242 12139 12240 12252 6452 6454 6456 12316 12319 12362 12363 12364 12365 12366 12367 12368 12369 12454 12459 6779 6788 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6842 891 892 893 894 6869 12990 13113 13123 7359 7360 7376 7377 7379 7380 7609 7610 13720 7927 8020 8089 14192 8426 8538 8539 8540 8694 8759 14678 14692 14704 14819 14944 14954 14967 14968 9237 9238 15063 15074 9318 15156 15157 15158 15167 15259 3522 3523 9635 9693 9702 9708 9720 15529 15534 15549 15568 9786 9917 9918 10045 10046 10047 10048 10049 10050 15858 10099 10120 15951 15952 15953 15954 15955 15956 16012 16013 16034 16035 10237 10296 16176 16186 4532 10583 4649 4677 16442 16443 10738 11201 11449 11484 11485 11487 11494
themself$	5952 5954 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13967 14132 8354 2403 2404 8357 2406 2407 2408 14218 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 10217 10754 10939 10969 10970 11016 11300 11301 11631
themselves$	5952 5954 11756 11757 5993 5994 43 5996 5997 5998 5999 6000 6001 50 11804 11805 6005 6006 6008 6009 58 59 60 61 6015 6016 6017 6027 6028 6029 6298 12120 6397 6398 6399 12254 6531 6568 12530 12550 12551 12553 6771 6772 6773 6774 6775 6776 6777 6778 6780 6781 12585 12586 12599 6807 6808 6809 6810 12612 12613 12614 12615 12616 12617 12618 12619 12620 12621 6825 6826 6827 6828 12630 12635 12657 12658 12784 12785 12786 12787 12788 6993 12891 12892 12893 12894 12895 12896 12907 12975 1268 1269 1270 7223 7428 7429 7431 13233 7439 7440 7441 7442 7444 7446 7447 1496 7502 13412 7822 7826 1875 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7840 7841 13643 13644 13645 13646 13647 13648 13650 13651 13652 13653 13964 13967 8226 14132 8354 2403 2404 8357 2406 2407 2408 14193 14218 2594 14404 14405 14406 14407 14408 14409 14410 14680 14681 14682 14683 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14723 8924 14726 14727 8927 14734 14748 14767 14768 14771 14784 14785 14786 14788 14794 9187 9188 9189 15082 9352 3401 3402 15161 15169 15887 10217 10754 10939 10969 10970 11016 11300 11301 11631
then$	932 6989 1712 1713
therap	16547 10780
therapist$	16581 16582
therapy$	16585 11627 11669 11670 11706
there$	11868 11907 12021 12459 6695 12502 1356 1357 7539 14108 8654 9203 3672 3673 9634 10484
therefore$	3173 3174 3175 3176 3177 3178
these$	6217 6239 6274 6282 6289 341 12141 6603 6606 6612 6724 6740 13113 13123 1691 13718 13721 13726 8069 2129 2624 14678 9072 14907 14944 14963 3441 3445 3464 9636 15471 3731 15536 15568 10004 10045 10046 10047 10048 10049 10050 10103 10105 10112 10122 10123 15951 15952 15953 15954 15955 15956 16012 16013 16034 16035 10237 10683 4782 5132 5141 11449 5500 11484 11485 11487 11494 5608 11596
they	10324 16136 16212 10422 16246 16254 4528 4529 16289 16290 16292 16332 4593 4607 16395 16398 10631 16455 16492 16504 10708 4758 16516 4782 11589
they$	6093 6674 6675 6680 6681 6730 6744 6747 12638 1042 12806 7026 7183 7277 1775 2093 8045 2094 13847 2095 2096 8208 2276 14383 15466 15467 15468 15469 15470 9676 9677 9678 9680 9869 15674 10545 4616 4668 4677 10693 10710 10741
thick$	2308 9134 3472 5378 5395 5434 5443 5444 5843
thickset$	5391 5863
thief$	13949 13950 13951 14033 14034 14035 14036 14037 14058 14059 14093 11092 11093 11147
thieves$	13949 13950 13951 14033 14034 14035 14036 14037 14058 14059 14093 11092 11093 11147
thieving$	13220 13320 13976 14038 14039 2394 5836
thigh$	16556
thighs$	16556
thin$	7386 9427 5391 5410 5414 5864
thing$	7315 8653 8836 14947 15183 15184 15185 15756 15757 15758 15759 15760 15762 15763
things$	12024 12191 12356 6968 7086 12890 13153 7593 7739 14569 14729 14798 9156 14972 9210 15154 10158 10246 10269 4947 11168 11323
think$	12091 12092 12093 12094 1035 1231 1232 1233 1234 1235 1236 1237 13165 13166 13167 13168 7591 7592 1641 7594 1643 1644 7618 13431 13432 13671 2084 2085 2086 2248 2256 2402 2405 2434 2720 2721 2722 2723 2724 2725 8898 8899 8900 8933 14923 15079 15080 9313 9890 15692 15693 15694 15695 9982 15784 4599
thinking$	7033 11456
thinks$	1231 1232 1233 1234 1235 1236 1237 2084 2085 2086 2248 2256 2402 2405 2434 2720 2721 2722 2723 2724 2725 9890 15692 4599
thinnest$	3506 5439
third$	2418 3464
thirteen$	2753 2754 2755
thirties$	12387 12422
thirty$	12385 12387 665 12420 12421 8677 14509 14510 14511 14512 14513 14514 14515 15209
this$	6257 12276 6601 6608 6841 12726 12731 6934 7239 1288 7316 7317 7876 8069 2594 8799 14944 9156 15006 15007 15008 15009 15010 3287 3291 3464 15568 15611 9917 9918 10045 10046 10047 10048 10049 10050 15858 15951 15952 15953 15954 15955 15956 16012 16013 10213 10246 10269 10364 4616 10683 5110 5266 5388 11449 11483 11484 11485 11494 5611
thorn$	2367 11147
thorough$	2873 3392
thoroughly$	5493
those	10390 16403 11584
those$	7354 13803 8069 2129 2624 3441 16251 10517 16420 10646 10684 16492 16495 16528 5141 11449 5608
though$	214 6167 6206 6207 6208 6209 6210 6211 6212 6213 267 268 12310 12311 12312 12313 939 9408 9409 9410
thought$	6044 6045 6046 6047 6048 6051 12467 12833 12835 12837 1231 1232 1233 1234 1235 1236 1237 13558 13559 13594 2084 2085 2086 8051 8052 2166 2256 2434 2538 9124 15654 15670 15675 15678 15679 15681 15682 15683 15684 9890 15692 15693 15694 15695 15696 15697 15698 9982 15784 15820 15821 15822 15823 15824 15825 15826 15827 15828 15829 10029 10030 10031 10032 10033 15966 16075 4571 4598 4603 4627
thoughtless$	1859 1860 15769 15770 15780 5075 5837
thoughts$	4799
thousand$	7602
thrall$	7028
threadbare$	5459
threat	4911
threat$	8110 2159 8112 8113 8114 8115 8116 8117 8118 8119 8120 8121 13923 13924 8124 8125 8126 8127 8128 8129 10332 10692 4741 5607 5624
threatened$	10863
threatening$	5267 5841
threats$	14863
three	10324 16212 10422 16246 16271 16289 16290 16292 16332 4607 16395 16398 10631 16455 16492 16504 10708 16516 11589 11678
three$	7927 13974 9371 3521 15274 15275 15276 15277 15278 15279 9693 9708 15942 10191 5608 5721 5780
thresholds$	15989
threw	16662
threw$	47 66 346 911 989 1238 1239 1388 1390 1429 1430 1431 1487 1488 1489 1490 1925 2104
thrill$	6031 80 6036 12222 12223 12224 12826 12863 13294 13751 13777 5084
thrills$	13757
thrive$	849 1246
thrived$	849 1246
thrives$	849 1246
thriving$	849 1246
throats$	15595
throug	10725 10849 5575 5651 5658
through$	373 1093 13394 13395 8244 14239 8937 8938 9456 15497 15526 15528 15542 15569 15574 10196 4468 4555 16322 10582 10814 4996 5553 5710
throughout$	13325
throw$	47 66 346 911 989 1238 1239 1388 1390 1429 1430 1431 1487 1488 1489 1490 1925 2104
throwed$	47 346 989 1238 1239
throwing$	47 66 346 911 989 1238 1239 1388 1429 1430 1431 1487 1488 1489 1490 1925
thrown	16662
thrown$	47 66 346 911 989 1238 1239 1388 1429 1430 1431 1487 1488 1489 1490 1925 15378 4911 4912
throws$	47 66 346 911 989 1238 1239 1429 1430 1431 1487 1488 1489 1490 1925 2104
thug$	2398 2399 2400 2401 14222 11066 5224 5816
thuggery$	5816
thuggish$	5816 5841
thugs$	13970 13971 13972 2398 2399 2400 2401 14222 16036 16346 11066 11470 5816
thump$	13458
thus$	3173 3174 3175 3176 3177 3178
tic$	5668
tick$	5508
ticking$	5148 11461
tidy$	5414
tied$	4572 10559 11389
ties$	2113 9542 9543 11055
tight$	9246 9354 15286 15287 9532 10223 5434 5459
tightly$	3502
tights$	11406
tiktok	4634
tiktok$	582 6534 583 6535 584 6536 585 6537 586 6538 12340 12341 12342
till	10441
till$	16242
tills$	16242
time	4843 10811
time$	6152 12149 12215 12543 12544 7258 7259 7260 7272 7273 7628 7629 1911 1912 1913 13677 8005 8006 8008 8083 8140 8141 8183 8234 8235 8236 14063 14161 14492 14630 15163 15164 15421 15422 9652 15583 15584 15585 15586 15599 15607 15807 15808 15809 15810 15811 15812 10326 16285 4683 10718 10719 10796 5147 11443 11504
timed$	16414
timekeeping$	11030
timeline$	10379
timeout$	10795
times$	11949 11951 11952 11956 13401 13402 13403 13404 13405 13406 13407 13433 13434 15600 10326
timeta	10383 10827
timetable$	16184 16612 10820 16628
timetables$	16184
timewaster$	11092
timewasters$	11092
timid$	10222
timing$	10326
tinnitus$	5913
tiny$	5459
tip	5896
tip$	4488 4688
tipped$	4688
tipping$	4688
tips$	4688
to	4441 4833 11526
to$	6049 6053 12034 12078 12111 6347 6356 6378 6411 6468 6469 6470 6472 6513 6521 6525 6591 6592 6593 6594 6595 6598 6633 6637 6658 6782 12641 6940 12829 7088 7153 12955 12959 12960 12961 12962 7199 7342 7345 7346 7434 7443 13303 7519 7646 7648 13519 7736 13560 7775 13579 7870 7963 7971 7974 7976 7982 8065 8111 14028 8231 8243 8249 8331 8332 8333 8390 8408 8409 8418 8431 8434 8448 8453 8471 14301 8544 8572 8580 8596 8597 8599 8787 8876 8916 9058 9062 9179 9247 9258 9317 15200 9556 15361 15362 15363 15365 15385 15405 9614 9615 9641 9674 15557 15570 9849 9850 15691 15701 15702 15703 9915 9916 15734 15783 15791 10044 4129 10090 10147 10214 16023 10224 10225 16061 10261 10295 10300 10301 10302 10303 10304 10340 10344 10348 4400 4434 4468 10432 10464 10469 4524 10483 4547 10501 10510 10523 10524 10592 10601 10607 10608 10617 10621 4670 4671 10664 10676 10682 16497 4751 10739 10752 16573 10777 10787 10788 16600 10814 10825 10870 10916 4966 10921 16738 11019 11024 11025 11046 11425 11427 11431 11448 11450 11484 11500 11515 11516 11613 5665 5710 11742
today$	13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 14658
toddler$	10766
toe$	15290 15314 15315 9515 5105
toerag$	11066 5820 5833
toerags$	11066 5820 5833
together$	11170
toilet	4843
toilet$	10795
toing$	10432
tokenistic$	5102 5874
told	4495
told$	186 11943 11944 195 196 197 204 205 206 207 208 209 210 211 212 11975 11976 11977 12193 12194 6405 6427 6428 6429 6430 6431 6432 6433 6434 12472 12481 1647 1648 1649 1650 1651 1652 1653 1654 1676 1677 1678 1679 1680 1681 1682 13436 13437 13438 7747 13594 14167 15093 15393 15399 15404 15407 15413 15508 15509 15510 15511 15512 9738 9739 9740 15551 15552 15553 15554 15555 9814 9815 9818 9835 9963 9964 15855 4531 4538 10493 10838 10850
tolerance$	11601
tolerate$	5059
tolerated$	16470 5059
tolerates$	5059
tolerating$	5059
tomorrow$	13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 14154 5209
tone$	15252 11373
tones$	15252 11373
tonsil	10756
tonsils$	16557
too$	62 6178 307 6654 6655 7185 7186 7343 7483 7484 7486 7587 7644 7645 13787 8312 2441 8587 8588 14552 3078 3079 3080 3097 3128 3129 3130 3340 3341 3342 3349 15286 15287 9987 9988 9989 10160 4209 10175 10176 10177 10178 10221 4270 4271 10262 10309 10311 5071 5324 5352
took	5680
took$	86 123 12015 12016 12017 12019 424 425 579 598 677 12460 12776 1191 7148 7150 7152 1217 1516 1517 1549 1564 1567 1568 1598 1599 13398 13399 13574 1876 1916 1917 1984 1988 2901 2902 2903 2904 3195 3196 9907 3966 9925 9934 9938 9939 9940 9941 9942 9943 9944 10006 10008 10009 10010 10011 10012 4067 4801 4822 4990 5031 10984
tool$	4739 11018
toolki	11609
tools$	12005 12006 4739 11018
tooth$	11376
toothless$	5875
top	16182 10385
top$	12375 8358 15292 15309 15310 15311 16186 16191 16415 16420 4745 11406 11411 11417 5608 5613 5614
topless$	6542 6550 6946 5864
tops$	9485 9486 15292 15309 15310 15311 15332 15333 15340 11406 11411 11417
torment$	2064 2065 2066 5091
tormented$	2064 2065 2066 5091
tormenting$	2064 2065 2066 5091
torments$	2064 2065 2066 5091
tormentted$	2064 2065 2066 5091
tormentting$	2064 2065 2066 5091
torn$	15286 15287 5452 5459
tos$	10432
toss$	15794
total$	2236 2237 2239 3632 4291 5499
totally$	5490 5493
touch$	12034 1348 14961 14962 9162 15156 15157 15158 15496 15867
touched$	11798 6252 12397 12459 12750 13423 14844 14859
touches$	9143 9144 14964 9262 15066
touching$	12434
tough	4737 4743 4748
tough$	13785 2482 2483 2484 2485 2486 2487 2844 2845 2846 9131 9135 9136 3185 3186 3187 3435 3447 10695 5356 5359 5373 11338 5414 5650 5857
toughe	4743 5651
tougher$	3093 3094 3095 3096 9131 10695 5650
touret	5908
toward	4640 4657 4700 5658
towards$	6472 7963 7971 7974 7976 7982 13959 14028 8471 8541 16322 10592 11704
tower$	3375
towered$	3375
towers$	3375
town	10670
town$	13988 13993 14118 14119 10666 10670 16471 16486 16508 4757 10732 16685
toxic$	2123 2124 2125 2433 5125 5126 5127 5218 5843
toy$	951
toyed$	951
toying$	951
toys$	951
trace	16159 4504 16268 5586
trace$	16280
traced	16364
traced$	16293 16362
traces$	16280
track	4442 4504 16412
track$	4029 4442 10454 16270 16280 16284 10488 4537 16373 10616 11555
tracke	4504 16259 10485
tracked$	16281 16286 10488 4537 16293 4764 5591
tracker$	4493
tracki	4504
trackie$	11406
trackies$	15309 15310 15311 3576 15330 11406 11411 5470
tracking$	4493 10488
tracks	4504
tracks$	16280 10488
tracksuit$	15309 15310 15311 15320 11406 11408 11411 5869
tracksuits$	9485 9486 15309 15310 15311 15312 15313 15317 15318 15319 15320 15322 15330 11406 11408 11411 11574 5869
trade$	608 617 6569 618 619 620 621 622 752 910 14460 5018
traded$	608 617 6569 618 619 620 621 622 752 910 5018
trader	4408 10434
traders$	13988 16139 10360 16214 16235 16237 4542
trades$	608 617 6569 618 619 620 621 622 752 910 5018
trading$	608 617 6569 618 619 620 621 622 752 910 5018
traffic$	540 541 542 5001 11547
trafficced$	540 541 542 5001
trafficcing$	540 541 542 5001
trafficed$	540 541 542 5001
trafficing$	540 541 542 5001
trafficking$	12133 12292 540 541 542 13742 13743 13744 13745 13746 13747 13748 13749 5001
traffics$	540 541 542 5001
tragic$	8406
trail	4785
trail$	16273 4525 16373 10737
trailed$	4525
trailing$	4525
trails$	4525
trainer$	11406
trainers$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12222 12223 12224 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12767 12768 12769 13280 13783 7986 9485 9486 15309 15310 15311 15312 15313 15317 15318 15319 15320 11406 11411
training$	14152 10923
tramad	10774
tramadol$	16575
tramps$	15345
transactional$	5022
transfer$	11689
transfusion$	5912
transfusions$	5912
transplant$	16590
trap$	12744 5153
trapping$	5002
trapstar$	5868
trashy$	5836
trauma$	16668 11626 5675
travel	16195
travel$	12179 12180 12181 12399 7105 2369 2370 2371 2372 2373 2374 8969 10408 4457 16243 5031 10984
traveled$	2369 2370 2371 2372 2373 2374 5031 10984
traveling$	2369 2370 2371 2372 2373 2374 5031 10984
travelled$	2369 2370 2371 2372 2373 2374 5031 10984
traveller$	3486 9444
travelling$	12207 12399 2369 2370 2371 2372 2373 2374 8969 5031 10984
travels$	2369 2370 2371 2372 2373 2374 5031 10984
trawl	4515 5896
trawl$	4428 11543
trawled$	4428 10586
trawles$	4428
trawling$	4428
trawls$	4428
treat$	2272 2273 8885 8898 8899 8900 8903 14705 14706 14922 4283 4284 4338 4561
treate	4675
treated$	2272 2273 8903 14705 14706 9120 9123 15189 15190 15191 4283 4284 4338 4415 10546 4836 10790 10791 5723
treating$	2272 2273 8834 8885 8903 14705 14706 4283 4284 4338
treatm	11668
treatment$	4027 16585
treats$	2272 2273 8903 14705 14706 4283 4284 4338
treatted$	2272 2273 8903 14705 14706 4283 4284 4338
treatting$	2272 2273 8903 14705 14706 4283 4284 4338
tree$	14150
trendy$	5459
trial$	8500 16629 11738
tribunal$	5932
tribunals$	5932
trick$	7585
tricked$	14881
tricks$	14459 2707 15423
tricky$	2482 2483 2484 2485 2486 2487 14337 14338 14339 14340 14341 5208 11224
tried$	1436 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 2259 9569 9571 9572 15461 15509 15510 15511 15512 15663 9866 16075 11454
tries$	1436 2259 15499 15521 15522 15523 15524
trio$	11079
trip$	12434
trips$	12434
trollop$	5833
trollops$	5833
troopers$	14983
troubl	10590
trouble$	11773 11820 11832 11833 6179 6180 6181 6182 6183 6184 6185 6186 235 236 237 12226 12263 6752 6753 12555 12556 12557 12558 12565 12602 12603 12604 868 12648 12665 12666 12667 12668 12669 12729 1001 12825 1074 1075 12903 12920 12933 7134 12963 12964 13002 13004 7217 7218 1370 1371 1372 13137 13220 7432 13240 13250 7651 13475 13476 13477 13478 13479 13480 13481 13482 13753 13757 13764 13825 13976 8186 14038 14039 14040 2295 8259 8284 2394 14177 14195 2446 2447 14201 14202 14203 14204 14217 14371 14450 14961 14962 9162 9670 15472 9672 15592 15634 9901 15708 15709 15710 15807 15808 15809 15810 15811 15812 16390 16391 10600 4880 4958 10987 11035 5117 5118 5119 11166 11167 11214
troubled$	8410 8523 15670 15675 15678 15679 15681 15682 15683 15684 9890 15692 15693 15694 15695 15696 15697 15698 9902 15727 5261 5388
troublemaker$	14058 14059 5819
troublemakers$	14058 14059 14371 5819
troublemaking$	5819
troubles$	1071 12825 13624 13625
troublesome$	8081 5843
trousers$	9485 9486 3576 5470
truancy$	5805
truant	5938
truant$	12148 12212 13949 13950 13951 14058 14059 15587 11092 11093
truanted$	5805
truanting$	13026 5805
truants$	13949 13950 13951 14058 14059 11092 11093 5825
truculent$	5845
true$	4138
trust$	13283 13288 7813 7814 7815 7816 1865 1866 14235 15388 15394 15408 15462 15463 15464 15465 15475 15565 15566 15567 9869 9874 9875 16046 10272 4324 16113 16114 5076 11429 11437 5546 5555
trusted$	12484 12485 12486 12498 12917 13594 1865 1866 14208 2929 8942 3012 8982 3031 3032 3033 3034 3035 8988 15551 15552 15553 15554 15555 15792 15793 5076
trustful$	13388 11023
trusting$	13388 1865 1866 7993 7994 7995 15387 9767 11023 5076
trusts$	1865 1866 5076
trustted$	1865 1866 5076
trustting$	1865 1866 5076
truth$	7740 15636 15638
truthful$	7737 13539
try$	6950 1436 7792 2259 9569 9571 9572 15388 15394 15408 15452 15453 15454 15461 15499 15565 15566 15567 15578 15817 11429 11437 11454
trying$	6950 15565 15566 15567 16178 11437 11456
tryings$	16178
tubby$	5864
tube	5683
tube$	11636
tubefed$	11635
tuberculosis$	5915
tuitio	10819
tuition$	16620
tumble$	8375
tumour	10744
tumour$	16545
tune$	12789
tuned$	2687
tunnel$	16681
turf	10651
turf$	16452
turkish$	3486 9444 11398
turn	10719
turn$	520 521 1077 1078 1600 1601 7872 7874 1926 2380 2381 3295 3296 3565 3574 3585 3586 3587 3588 3589 3606 3607 9570 9590 9596 9601 9610 15414 15415 15499 9705 9838 15818 4184 4190 4191 4192 16026 10316 16294 10633 4729 16520 5205
turned$	6427 6428 6429 6430 6431 6432 6433 6434 520 521 1077 1078 1600 1601 13594 1926 2380 2381 9431 9436 3566 3575 3585 3586 3587 3588 3589 3606 3607 9570 9576 15381 15382 15383 15384 15509 15510 15511 15512 3874 9836 4184 4190 4191 4192 4224 16076 16481 5205 11488
turning$	520 521 1077 1078 1600 1601 1926 3585 3586 3587 3588 3589 3606 3607 15781 15782 4184 4190 4191 4192 10316 4729
turnned$	520 521 1077 1078 3585 3586 3587 3588 3589
turnning$	520 521 1077 1078 3585 3586 3587 3588 3589
turns$	520 521 1077 1078 1600 1601 1926 2380 2381 3295 3296 3585 3586 3587 3588 3589 3606 3607 9570 9671 15499 15521 15522 15523 15524 4184 4190 4191 4192 4729 16520 5205
tutor$	12058 8102
tutors$	12058
twelve$	2753 2754 2755
twenties$	12387 12422
twenty$	12385 12386 12387 665 666 12420 12421 14467 14468 14469 14470 14471 14472 8677 2749 8705 14507 14509 14510 14511 14512 14513 14514 14515 15209 15210 11286
twice$	6583 12390 12834 13277 13278 7595 8626 8627 8628 14576 8844 16573 5733
twins	11661
twins$	15345
twisted$	8295
twisting$	13279
twists$	11386
two	10324 16212 10422 16246 16271 16289 16290 16292 16332 4607 16395 16398 10631 16455 16492 16504 10708 16516 11589
two$	6445 12659 13974 14454 9371 3521 15274 15275 15276 15277 15278 15279 9993 10191 4677 5281 5608 5721 5780
twoc	10931 5800
twoc$	16732 11752
type$	2297 2299 2300 2301 9146 11160
types$	14211 11160
ugly$	5329 5864
ultimately$	116
umpteen$	7600 7632
un$	15032 11143
unable$	170 916 963 1778 1890 1891 1892 1893 1894 1896 1940 1995 8213 8214 2496 2497 2498 2499 2500 4809 4873 4941 11445
unacceptable$	14263 14264 14265 14266 14267 14268 14269 14270 14271 10669 5267 5874
unacceptably$	5874
unacco	5778
unaccompanied$	11730
unadoptable$	5843
unambitious$	5843
unanswered$	11503
unattended$	12910
unauthorised$	5740
unbearable$	13822 13841
unbiddable$	5846
unbreakable$	11312
uncaring$	5843 5874
uncivilised$	5836
uncle	10833 16636 16664 16686 10888
uncle$	4877 16634 10862
unclear$	1748 1751 1754 1755
unco$	5256 5507
uncomfortable$	16503
uncons	5916
uncontrollable$	5261 11445 5843
uncooperative$	5839 5874
uncorr	4390
uncorroborated$	10342
uncouth$	5845
under	10725 4829 5783
under$	602 2132 9172 9456 3856 3879 10190 10331 10530 10781 4834
underachiever$	11092
underachievers$	11092
underage$	5012 5019
underc	5591
undercover$	11543
underdressed$	5864
underhand$	5836
undermine$	5079 11447
undermined$	5079 11447
undermines$	5079 11447
undermining$	5079 11447
underpass$	12533 12534 12535
unders	4422 4495
understand$	179 180 186 238 239 240 241 242 243 244 245 246 247 248 249 250 312 1748 1751 1754 1755 13671 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7894 7895 7941 7942 7943 7944 7945 7946 7947 7948 2683 2684 3118 3119 3120 3121 3305 15202 15462 15463 15464 15465 4538 4795
understanding$	8825 14627 8845 14647 8923 2972 2973 8926 9344 11476
understands$	1748 1751 1754 1755 2683 2684 3118 3119 3120 3121 3305 4538 4795
understood$	238 239 240 241 242 243 244 245 246 247 248 249 250 312 1748 1751 1754 1755 2683 2684 3118 3119 3120 3121 15610 4571 4598 4603 4627
undert	4503
undertaken$	11971 15795 15796 15797 15798
underw	5722
underweight$	11649 5864
underwent$	11674
undesirable$	13800 13801 13802 13807 5089 5261
undesirables$	13800 13801 13802 5817
undisciplined$	5843
undocumented$	5941
undoing$	12680 12737 12738 13620 13621 13622
undone$	15343 15344
undoubtedly$	3849 11446 5872
undress$	6948
unempl	16635
unengaged$	5839
unfair$	15769 15770 15780 15877
unfazed$	5857
unfit$	4128
unflappable$	11312
unforgivable$	5874
unforgivably$	5874
unfounded$	5097
ungovernable$	5843
ungrateful$	5843
unguarded$	1017
unhappiness$	12739 12740
unhealthy$	6077 2123 2124 2125 4993 5125 5126 5127
unheeded$	11503
unhelpful$	5874
unhinged$	5836
uniform$	9485 9486 15288 11404 11406
uniforms$	9485 9486 15288 11404 11406
uninterested$	5484 11445 5843 5874
uninvited$	1491
unironed$	5452
unit	10350 10370 10452 16583
unit$	8224 9869 9874 9875 16046 10272 16113 16114 10321 16124 16129 16142 16149 16151 16156 16157 16158 10358 10359 16171 10377 10404 16211 16215 16216 16218 16228 10430 16234 16241 16253 10479 16344 16365 10581 16428 16586 16608 16676 16727 11679 11697
units$	16142 11613
university$	3248 3249
unjust$	15780
unkempt$	3486 9444 5864
unkind$	15769 15770
unknow	16259
unknown$	12076 6547 7158 13807
unlawful$	12266
unless	16456
unless$	12493 12496 12497 4721
unlikeable$	5843
unlikely$	3689 3690 5368
unlovable$	5261
unmanageable$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5261 11214 5843
unmotivated$	5843
unnecessary$	6038
unnerve$	9018
unnoticed$	12675
unopened$	11503
unpaid$	4977
unplaceable$	5843
unpleasant$	8410 16503 5843
unpredictable$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5267 5841
unprepared$	5475
unprofessional$	5874
unprofessionally$	5874
unquestionably$	5872
unreachable$	11445 5839 5846
unread$	11503
unreasonable$	15769 15770
unreliable$	12914 5101 11445 5843 5874
unrepentant$	5843
unresponsive$	5839
unruly$	5110 5261 5267 5388 5843 5846
uns$	11143 11169
unsafe$	11753 11754 11794 6077 12266 7651 7981 16702 4991 4993
unsavoury$	12095 12096 13800 13801 13802 8410 5208 5261
unshockable$	5857
unsolved$	10384
unstable$	11249 11250 5843
unstuck$	13059 13060 13061 13073 13074 11012
unsubstantiated$	5097
unsuitable$	7135 13614 13794 13803 13807 5089
unsupervised$	5313
untamed$	5836
unteachable$	5261 5846
untidy$	3486 9444 11369 5435
until$	12965 12966 12967 15459 9659 16278 4721 11747
unto$	8163 8166
untouchable$	14009 14010 14011
untrue$	13852 15615
untrustworthy$	11445 5843 5874
untucked$	15286 15287 15343 15344
unusual$	5414
unusually$	5335
unwanted$	12095 12096 6761 8629 8632
unwashed$	15286 15287 5435 5452 5864
unwell	16653 10853
unwell$	16654
unwilling$	1886 1890 1891 1892 1893 1894 1896 1942 2496 2497 2498 2499 2500 4272 5475 11442 11445
unwillingness$	6314 363 364 365 366 367 368 2496 2497 2498 2499 2500
unwise$	103 104 6077 11890 11891 11892 11893 159 160 161 162 163 164 165 909 1766 1859 1860 4993 5072 5075
up$	11803 11816 11817 11888 12023 12081 12082 12084 12086 12166 500 501 502 503 504 6581 6797 12684 7074 7075 7076 7077 12887 12888 7142 7195 13024 7417 7418 1474 7449 7450 7451 7452 7453 7454 7455 7456 7458 7459 13263 13264 13348 1657 1658 1659 1660 1661 1662 1663 1664 7699 7825 13673 8019 13821 2212 8258 8287 8502 8503 14310 2594 8608 8637 8640 8664 8679 8680 14523 14544 8751 8768 8820 14624 8826 8846 8891 8892 8893 8895 14728 14832 14899 14919 9234 3285 3286 9239 15053 15054 15092 9400 15212 15238 15256 15294 9517 9518 9526 9527 15334 15352 9552 9553 15390 15391 15396 15397 15401 15402 15410 15411 15418 15419 15420 15505 15506 9793 15617 9826 15637 15639 15871 10079 10091 15897 10137 10140 10141 15981 10189 16131 16177 16186 10602 16421 16430 10681 16505 16506 16638 16640 16706 4964 10954 11185 11187 11221 11332 11410 11424
upbringing$	11215
upbringings$	11215
update	4480
update$	4403 10432
updateing$	4403 10432
updates$	4403 10432
upon$	6749 6750 12641 10626
upper$	4726
uppity$	5845
ups$	14477 14501 14529 14737 14773 14901 14919 15089 15124
upset$	14942 14943 14946 14961 14962 9162
upsets$	9143 9144
upsetting$	11834 11835 11836 11837 11838
upstream$	11538
urchin$	5816
urchins$	5816
urgency$	16042 16043 16044 16045 11502
us$	12206 12228 12316 12319 7120 13010 13015 13415 13537 13679 13680 13684 8216 14380 8905 14774 14775 14776 14777 14806 14814 14815 14816 14817 14818 14821 14861 14862 14895 14897 14909 14911 9316 15162 9382 10099 4429 16245
use	4687 4700 4956
use$	5984 5986 5987 5988 11841 11842 11843 11887 12034 12148 12177 753 754 755 6822 6950 1614 7567 7568 7569 7570 7571 7572 7573 1808 13671 2933 2934 2935 2936 2937 2938 15388 15394 15408 9764 4396 4451 4487 4672 16563 16564 11429
used	4700 4824
used$	11798 11828 12432 12459 12475 753 754 755 12528 12529 6729 12750 12911 1243 1614 7567 7568 7569 7570 7571 7572 7573 13423 13425 1808 2473 2962 3112 14881 3194 4223 4399 4567 4632 4815
useful	4700 5575
useful$	16118 4366 16150 4487 4715
useless$	5485 5836 5843 5874
user$	13933 13946 13947 14058 14059 2338
userna	10383
usernames$	16184
users$	13933 13946 13947 14058 14059 2338 16655
uses	4687 4824
uses$	753 754 755 4451 4815
using	4687 4824 4956
using$	11966 753 754 755 6950 1614 7567 7568 7569 7570 7571 7572 7573 2474 4451 4815
usual$	10229 5123
usually$	3577
utter$	2236 2237 2239 3632 4292
utterly$	9848 4177 5490 5493
vaccin	5927
vain$	5843
valium	10774
valium$	16575
valuab	5575
value	11526
value$	6983 7685 4396 4487 5660
values$	14360 11257
van$	12743 13326 16681 16693 11544
vandal$	13949 13950 13951 14058 14059 11092 11093 5816
vandalise$	14050
vandals$	13949 13950 13951 14058 14059 11092 11093 5816
vans$	12743 11544
vape$	12059 12060 6269 6270 6271 6272 6273 6275 6276 12374 12377 12767 12768 12769 13810 16578
vapes$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12222 12223 12224 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12461 12767 12768 12769 12840 12841 12842 12843 12844 12845 7986 13810 13826 16578
variable$	14258 14259 14260 14261
various$	605
vehicl	16279 10575
vehicle$	4562 10931 5595 5600
vehicles$	4562 16376
veins$	14147
ventured$	12498
verbally$	5277
verif	5571
vermin$	14128 16036 11147
versed$	8696 3462
version$	8053 8054 8055 13857 2105 2106 2107 2108 2109 2110
versions$	8053 8054 8055 2105 2106 2107 2108 2109 2110
vertigo$	5913
very$	6169 6177 8311 2815 3097 9499 9861 5324 5335 5352 5697
vest$	11406
vests$	15326 15327 15328 11406
veteran$	3253
veterans$	3253
via$	4468
vicious$	5212 5841
victim$	7384 7385 13588 7904 13734 13840 2135 8106 2155 14274 14795 14796 14797 14912 15114 15115 15116 15117 4914 11018 5304 11309 11310
victimisation$	11791 11792 11793 12596 12597
victimise$	4285 4286 4287 4288
victimised$	4285 4286 4287 4288
victimises$	4285 4286 4287 4288
victimising$	4285 4286 4287 4288 16106 16107 16108 16109
victims$	12140 841 7384 7385 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696 13734 13757 13827 13828 13829 13830 2134 8106 2155 14274 14699 14795 14796 14797 14912 14924 14925 15114 15115 15116 15117 10297 11018 11309 11310 11320
video$	12343 12351 6573 6574 623 624 12747 14844 14859 16169 16269
videos$	12343 12351 6573 6574 623 624 12747 14844 14859
vietnamese$	3486 9444
view$	8811 8812 8813 8814 8815 8825 14627 8845 14647 4640 11493
viewed$	2162 2536 10446
views$	8811 8812 8813 8814 8815 11003 11493
vile$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5216
village$	13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13930 10115 4757
villain$	11147
villains$	11147
vindictive$	15780 5212 5841 5843
violen	10504 16348 16375 16544 16635 16653 16679
violence$	11820 12258 12273 12275 6752 6753 12805 12933 12943 7159 13219 13221 13825 13976 13986 14013 14032 14038 14039 14040 2394 14195 14217 2582 2583 14371 14863 9064 4369 10322 10323 4373 10328 16134 10370 4425 4426 4431 4452 4456 10410 10414 10415 10417 16219 16224 16225 16226 10427 4478 10433 4483 10440 16247 10499 10564 4629 10587 10627 4880 10987 11005 11006 11011 11055 5579 5757 11709
violent$	7651 8410 14263 14264 14265 14266 14267 14268 14269 14270 14271 14371 5128 5212 5267 5613 5841
violet$	14913
violets$	14913
vipers$	13873
virtually$	2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 5337
virus$	2368
visa$	16705
visibility$	16531
visible$	10695 11390 5654
visit	10329 10719 4956 11604 11609
visit$	6944 999 1000 8568 15625 15626 15627 15966 4379 16402 16520
visite	10329
visited$	999 1000 15855 16075
visiting$	11966 12207 6944 999 1000
visitor$	16581
visits	4904
visits$	999 1000 8568 15625 15626 15627 16260
visitted$	999 1000
visitting$	999 1000
visual$	5700
visually$	5701
vital$	10191
vitiligo$	5867
vodka	10775
vodka$	16572 16576
voice$	10748 11493
voices	10748
voices$	16549 11493
volatile$	8410 14263 14264 14265 14266 14267 14268 14269 14270 14271 5126 5127 5267 5841
volition$	12108 12429 12430 12752 10983
volume	4710
volumes$	10067
voluntarily$	12429 12430 12440 12441 12442 12443 12444 12445 12446 12447 12448 12449 10982 10983 10986
volunteer$	990 991 992 993 995 996 997 998 5046
volunteered$	990 991 992 993 995 996 997 998 5046
volunteering$	990 991 992 993 995 996 997 998 5046
volunteerred$	990 991 992 993 995 996 997 998 5046
volunteerring$	990 991 992 993 995 996 997 998 5046
volunteers$	990 991 992 993 995 996 997 998 5046
vomit$	16555
vomited$	5699
vomiting$	5699
vomits$	5699
vote$	491 492
voted$	491 492
votes$	491 492
voting$	491 492
voucher$	12374 12377
vouchers$	12374 12377
vulgar$	5845
vulnerabilities$	7721 1770 1771
vulnerability$	12596 7721 1770 1771 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 13695 13696
vulnerable$	11755 11794 8026 8027 8028 8029 8860 8861 8862 8883 14795 14796 14797 14835 14836 14837 9050 9051 9052 9053 14926 11306 11321 5388
wade$	1457 1458 1459 1460 1461 1462
waded$	1457 1458 1459 1460 1461 1462
wades$	1457 1458 1459 1460 1461 1462
wading$	1457 1458 1459 1460 1461 1462
wag$	5007
wagging$	5007
wags$	5007
wait$	7493 13295 13296 13297 13298
waited$	11488
waiter$	12099
waiters$	12099
waiting$	8156 14151 4832 4837 5717
wake$	16101 16102 16103 16104 16105 11521
walk	16195
walk$	6105 6268 6317 6384 12462 12463 12464 12465 12466 6715 897 898 899 1145 1150 1151 7105 12968 12969 7211 7216 1577 7613 13418 7658 13460 13461 13462 13463 7701 13520 8979 3230 3231 3232 3233 3234 3564 3573 3585 3586 3587 3588 3589 4112 4113 16026
walked$	6401 6673 6682 6845 897 898 899 7713 7743 7796 13605 3564 3573 3585 3586 3587 3588 3589 4112 4113 10841 11488
walking$	11966 12207 897 898 899 7105 13121 13122 9367 3564 3573 3585 3586 3587 3588 3589 4112 4113
walkked$	897 898 899 3564 3573 3585 3586 3587 3588 3589
walkking$	897 898 899 3564 3573 3585 3586 3587 3588 3589
walks$	897 898 899 3230 3231 3232 3233 3234 3564 3573 3585 3586 3587 3588 3589 4112 4113
wall$	10382
wallflower$	11310
wallflowers$	11310
wander$	7105 1467 1468 1469 1470 1471 1472 1473 2278
wandered$	1467 1468 1469 1470 1471 1472 1473 2278
wandering$	7105 13121 13122 1467 1468 1469 1470 1471 1472 1473 2278
wanderred$	1467 1468 1469 1470 1471 1472 1473 2278
wanderring$	1467 1468 1469 1470 1471 1472 1473 2278
wanders$	1467 1468 1469 1470 1471 1472 1473 2278
wannabe$	5104 5816
wannabes$	5816
want	10363 4560
want$	12333 12334 12457 12458 6888 6889 938 990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 12852 7126 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13341 1700 1701 1702 1703 7849 7850 7851 7852 2034 8064 14521 14626 14735 9007 9008 9009 3108 14875 9083 9084 9085 3611 15462 15463 15464 15465 15481 15482 15483 15499 9801 3963 15799 16150 16178 4800 5046
wanted$	6264 12457 12458 12591 990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 12815 12816 12852 1169 1170 1171 1172 12926 7126 7127 7128 7129 12999 13111 13112 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13341 13342 13425 1700 1701 1702 1703 2034 14875 3611 15610 3964 10002 10003 4052 4053 4410 10496 16309 4578 4800 4961 4980 5046
wanting$	990 991 992 993 995 996 997 998 12852 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13341 1700 1701 1702 1703 2034 14875 9108 5046 11472
wants$	12333 12334 990 991 992 993 995 996 997 998 1054 1055 1056 1058 1059 12852 12874 12998 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13341 1700 1701 1702 1703 2034 14097 14098 14099 14100 14626 14735 3108 14875 3611 15481 15482 15483 15499 9801 16178 4800 5046
wantted$	12852 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13341 1700 1701 1702 1703 2034 14875
wantting$	12852 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 13341 1700 1701 1702 1703 2034 14875
ward	16583
warden	10355 10356 10357 4406 4407 4408 10434 4520 4527 10482 4541 10564 4620 10572
warden$	4385 16139 16156 16157 16158 10358 10359 10360 10401 16214 16235 16237 10472 4524 10479 16283 4536 4542 4543 16365 4665 4681 4784
wardens$	13820 14373 14374 4385 16139 16156 16157 16158 10358 10359 10360 10401 16214 16235 16237 10472 4524 10479 16283 4536 4542 4543 16365 4665 4681 4775 4784 11044
warn$	4495 4688
warned$	11943 11944 6144 193 194 195 196 197 198 199 200 6153 202 203 204 205 206 207 208 209 210 211 212 11975 11976 11977 1647 1648 1649 1650 1651 1652 1653 1654 1676 1677 1678 1679 1680 1681 1682 13436 13437 13438
warnin	4734 4735
warning$	11940 11973 11974 12706 13349 13350 13358 7560 13712 13713 13714 13715 13716 4219 4220 4221 4222 15992 15993 16012 16013 16396 16450 10686 10687 10805 11045 11493 11494 5597 11734
warnings$	11940 11973 11974 12005 12006 12706 13349 13350 13358 13712 13713 13714 13715 13716 4219 4220 4221 4222 15992 15993 16012 16013 16396 16450 11045 11493 11494
warped$	8295
warran	10635 5896
warrant$	3047 3048 3049 16132 16331 4641 4673 16436 16525 5627 11582
warrants$	16132 4641 4673 5627 11582
warrior$	11147
warriors$	14027 11147
wary$	11777 5978 5979 5980 5981
was	4415 10405 5673
was$	6089 192 201 360 361 526 539 6586 830 831 981 1359 7513 1978 1979 1980 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 8303 2375 2443 2454 2458 2468 2489 8457 8462 2529 2548 2557 2558 2559 2560 2561 2562 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2905 3161 3188 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 9295 9296 3406 3422 15217 15220 3478 9505 3577 3616 9580 9801 3895 3896 9969 9979 15830 10041 10076 10097 4178 4208 10170 10171 10206 4262 4263 16054 4308 16077 10389 10480 16303 10520 4597 10714 4838 5008 5033 5133 5135 5140 5187 5195 5214 5227 5246 5250 5262 5264 5272 5273 5333 5360 11341 11389 5518 5545 11561 5685 5697 5702 5704 5707 5720 5733 5735 5758 5760 5766 5779 5780 5785
wash$	4230
washed$	4230
washes$	4230
washing$	4230
wasp$	7334
wasps$	7333
waste$	1924 2310 5552
wasted$	7110 1159 7112 1924 5552
waster$	13941 5816
wasters$	13941 5816 5832
wastes$	1924 5552
wasting$	1924 5552
wastrel$	5833
wastrels$	5833
watch	16386 4785 5591
watch$	15309 15310 15311 4424 16248 10454 16270 16273 4525 16284 10488 16294 16402 10737 4917 11406 11411 11555
watched$	12999 13425 15861 15862 16248 16272 4525 10485 10488 16291 16293 16374 4917
watches$	15309 15310 15311 11406 11411
watching$	14820 9095 4525 10488 4917
watchlist$	11543
watchlists$	11543
watchs$	4525 10488
water$	13317 13319 3197 3198 3199 3200 10907
wave$	1403 1605 11558
waved$	1403 1605
waves$	1403 1605
waving$	13121 13122 1403 1605
wavy$	5435
way$	11810 11811 11812 11813 11844 12537 6896 7173 13047 8585 9165 9167 15085 15086 9502 3551 3552 3553 15329 9548 9549 9665 15947 4269 16205 16567 10943
ways$	11844 12195 13224 14382 8657 14497 14569 2817 2818 2819 2820 2821 2822 2823 14634 9380 9381 15192 15193 15423 15441 15550 15580 10943
wayward$	5261 11214 5388
we	4408
we$	276 277 278 8904 3150 3152 9688 9689 9691 9692 9730 9731 9732 9776 9777 9778 4266 10360 4775
weak$	8168 14258 14259 14260 14261 2509 2603 2604 2605 2606 4141 4142 4143 4144 16007 16008 16009 16010 10222 4298 10327 5286 5287 5529
weakened$	4630
weaker$	8016 8017 8026 8027 8028 8029 8092
weakest$	10327
wealth$	2858
weaned$	4827
weapon	16135 16144 16181 16324 16387 4693 16735 5903
weapon$	12192 12746 7983 7984 7985 16312 16333 16334 10915 16732 5640
weapons$	12190 12258 12746 13219 13221 7983 7984 7985 4401 16312 16333 16334 10645 5640
wear	4975
wear$	12462 12463 12464 12465 12466 1227 3503 3529 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 5436 5454
wearing$	12207 1227 13121 13122 3503 3529 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 4975 5436 5454
wears$	1227 3503 3529 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 5436 5454
weary$	11272
web$	13192
weed	10938
weed$	269 270 271 272 273 274 275 12059 12060 6269 6270 6271 6272 6273 6275 6276 12190 12222 12223 12224 12303 12304 12305 12362 12363 12364 12365 12366 12367 12368 12369 12374 12377 12746 12751 12767 12768 12769 12840 12841 12842 12843 12844 12845 13810 8145 16275 10776 16578 16580 16739 10953
week$	15584 15585 15586 15625 15626 15627 10817 10820 11504 11707
weeken	4766
weekend$	15584 15585 15586 10718 16576
weeks$	15625 15626 15627 11504 11641 11707
weigh$	3009 8962 8963 8964 3282
weighed$	5917 5918
weighs$	5917
weight	10762 10763
weight$	16563 16564 11650 11657
weird$	5836
weirdo$	11147 5833
weirdos$	11147 5833
welcome$	327 328 329 330 331 332 333 7220 7221 7222 16118 5040
welcomed$	327 328 329 330 331 332 333 5040
welcomes$	327 328 329 330 331 332 333 5040
welcoming$	327 328 329 330 331 332 333 5040
welfare$	11763 5963 11845 11846 11847 11848 11849 11850 11851 11852 11855 11909 11910 12196 12197 13486 13629 13630 13631 13632 13633 13634 13635 13636 13637 13638 13639 13640 7936 7937 7938 7939 7940 14762 14763 14764 14765
well$	11970 11978 11979 12004 6232 14049 8300 8301 2393 14243 2621 2622 2634 2681 2744 2967 2988 2991 8954 8955 8956 8957 8958 8959 8960 3016 3025 8989 8990 8991 8992 9070 9071 9073 9281 3330 3479 3484 5393 5406 5415 11405
wellbe	10763
wellbeing$	11763 11845 11846 11847 11848 11849 11850 11851 11852 11855 11909 11910 12196 12197 13624 13625 7936 7937 7938 7939 7940 16564
wells$	14049
went$	11945 11965 11998 12015 12016 12017 12019 379 516 517 518 519 520 521 560 561 562 6528 580 581 682 683 684 687 696 12531 12532 6738 6739 12541 12542 1005 1013 12775 1106 7148 7150 7152 1318 1319 1457 1458 1459 1460 1461 1462 1463 1596 1597 1609 1611 2004 2028 2061 2062 2232 2369 2370 2371 2372 2373 2374 2380 2381 2595 2596 2597 3564 3573 3585 3586 3587 3588 3589 9832 4244 4549 4835 4936 4951 4964 5003 5030 5031 10984 5205 5777
were	4415 16259
were$	6089 6096 192 201 6174 360 361 526 539 6586 767 830 831 13564 1978 1979 1980 1981 2097 2126 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2190 2191 2192 2193 2194 2195 2280 2309 2311 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2375 2443 2454 2458 2468 2489 2529 2548 2557 2558 2559 2560 2561 2562 14377 2763 2769 8721 2770 2771 2772 2773 2776 2777 2778 2779 2898 2899 2900 2905 3161 3188 3274 3275 3292 3299 3300 3301 3302 3303 3304 3311 3406 3422 3446 3478 9457 3577 3615 9580 9716 9717 9801 3895 3896 9979 15830 10097 4178 4208 10171 10206 4262 4263 4308 16077 10389 10480 10505 10520 4597 10613 10854 5008 5033 5133 5135 5140 5187 5195 5214 5227 5246 5250 5262 5264 5272 5273 5333 5360 11341 11389 5518 5545 11561 5685 5733 5760 5766 5779 5785
west$	3496
wetting$	11629
what$	6022 6023 6024 6025 6097 6098 6166 6214 12020 12030 12031 12276 12436 12477 6790 6791 859 867 12637 6837 6852 6853 12706 6926 12770 12951 12979 13261 1510 1511 13266 7541 13397 7607 13424 7649 13525 13536 1813 1814 1832 1833 14381 8582 14387 8635 8655 8656 14798 9059 14871 14879 3208 3209 9220 9221 15145 15990 16012 16013 10376 10990 10993 11494
whatever$	6966 12949 7224 13572 14729 14746 14971 15067 3617 3618 3619 3620 15447 3739 3740
whatsa	4634
whatsapp$	582 6534 583 6535 584 6536 585 6537 586 6538
whatsoever$	15830
wheel$	15883
wheelc	10853
wheelchair$	16654 5921
when	11545
when$	6206 6207 6208 6209 6210 6211 6212 6213 6532 6533 7096 12898 12899 12900 12901 12902 13536 13579 14180 14301 14891 15203 16051 16097 16098 16100 16278 16285 10497 4556 16322 16518 10719 11651
whenever$	6532 13325 13329 13330 13331 13332 13333 13334 13335 13336 13337 13338 14180 16278 4556 16518 10719
where	11545
where$	11779 11780 11781 11782 6212 6213 12770 1313 1314 1315 7270 7271 7542 13536 14891 15203 10489 10497 4559 16518
wherea	4472 10424 10425 10451 10456 4540
whereabouts$	16252 16257 16258 10492
wherever$	12935
which	11526 11545
which$	7021 14892 15203 4377 10381 10394 16227 16289 16319
while$	15863
whingeing$	5836
whiny$	5836
whisky$	16572
whisper$	10317
whistles$	12079
white$	14846 3464 3486 9442 3499 9473 9474 9475 3524 5387 5388 5411 5419 11406 5459
who	16135 16155 10381 10394 16289 4557 16319 11545
who$	11779 11780 11781 11782 6214 6584 6585 6620 875 12770 7310 7311 13155 1774 13536 13776 13804 8249 14377 2891 15217 15220 10369 16180 10388 4437 10390 4439 10395 16197 10406 16208 16227 4496 10453 10459 4532 10489 10497 4580 10544 10554 4628 4649 11341 5585
whoever$	12755 12756 12757 12758 12759 12760 12761 12762 12763 12764 12765 12766 10390 16251
whole$	1363 10125 10127 5110
wholly$	5490 5493
whom	16182 16289
whom$	11779 11780 11781 11782 12770 13536 3313 16227 16249 10489 4649 11558
whose$	4910
why$	12030 12031 12637 6837 12685 12686 13465 13466 7700 1749 1750 7703 1752 1753 7706 7707 1756 1767 1768 13525 13536 1815 1816 1817 1818 4032 4033 4034
wicked$	5124
wide$	5199
wider	4563
wider$	13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 10515
wife$	16631 16649 16656
wild$	8330 5110 5124 11119 11120 11121 11144 5212 11214 5412 5435 5843
wilful$	5874
wilfully$	576 953 5043 5549 5874
will	4441 4653
will$	6221 6227 7139 1665 1730 1732 1890 1891 1892 1893 1894 1896 1943 1963 1994 2957 2981 2993 2996 3061 3105 3114 3142 3145 15069 15170 3633 3635 3636 3637 3638 3639 3640 3641 3645 3646 3647 3648 3649 3650 3651 3661 3665 3666 3667 3675 3676 3677 3678 15435 15436 15437 15438 15439 15440 9642 3694 3695 3696 9664 15477 15478 15479 15480 9695 15503 3751 3752 3753 3754 3755 15513 3766 9771 9772 9775 9801 15604 15605 3860 3861 3871 10349 4400 4434 10405 10469 4524 4594 4646 4654 10612 4670 10669 4751 5477 5480 5482 5494 5665
willed$	11238
willfully$	5043
willing$	300 301 306 437 438 439 469 470 679 680 697 698 699 700 701 990 991 992 993 995 996 997 998 13186 7482 13284 13285 13286 13287 1535 1536 1537 1734 1735 1736 1737 1819 1820 1821 9560 9562 9564 15366 15367 15368 15369 4392 5029 5046 5066
willingly$	12429 12430 678 12449 10982 10983 5032
willingness$	12124 9756 15558 15559 15560 15561 15562 15563
willpower$	11009
wimp$	11147
wimps$	11147
win	4733
win$	8547 15519 9719
wind$	11819 6883 13188 2067 2068 2335 9618
winding$	11834 11835 11836 11837 11838 2067 2068
winds$	11819 2067 2068
windup$	8286
wine$	16572
wins	4733
winter$	12281 12282
wired$	2364 5204
wiry$	5391
wisdom$	2674 2676 8716 2765 14999 10756 11324
wise$	6118 2628 2629 8641 8642 8644 8645 8646 2711 9080 9081 9082 15057 3410 3447 3451 11268 11273 11274 5328 5330 5347
wised$	2688 9253
wiser$	6077 2625 2626 2627 2671 2711
wish$	9756 15558 15559 15560 15561 15562 15563 16178
wished$	4800
wishes$	4800 11493
wishs$	16178
wit$	15771 15772 15773
witches$	11139
with	16416 10934 5651
with$	11863 11971 12078 12152 12155 12160 12213 6444 6457 6462 12353 6553 6556 6587 6599 6600 6604 6611 6613 6615 6623 12435 6648 12459 6769 6770 12660 6861 6903 12743 6954 6958 6959 6960 6969 1185 7151 7164 12983 12991 12992 13035 13039 7352 7353 7397 7398 7435 13417 13538 7999 8002 8013 8014 13816 8065 14028 8247 14056 8257 2342 2343 8315 2409 8416 8417 14236 14240 14251 14252 14255 14262 14301 8541 14346 2600 14369 8569 8572 2638 8928 8929 8930 3182 9170 3242 3243 3244 3245 3246 9266 9302 15217 15220 3503 3516 3517 3518 3519 3567 3590 3591 15406 15448 15476 15571 4074 16002 10290 10291 10292 10293 10294 16130 10331 10340 4468 10448 16260 10516 16322 16363 10582 16490 4793 4805 4920 10885 10887 16691 4952 4979 10933 11040 5221 5303 5436 5447 11513 11613 11618 5669 5690 5732 11717 11736
withdrawn$	10655
withdrew$	4357
withheld$	1787 1788 11501
withhold$	1787 1788
withholding$	1787 1788
withholds$	1787 1788
within$	8105 13907 13908 2156 13999 8320 8534 8863 10742
without$	99 6446 6932 1080 1081 1082 1083 2206 14710 14711 14712 14713 14714 14715 14716 14717 14718 14719 14720 14721 14722 14746 14755 14756 14757 14758 14759 14760 14761 8973 8974 8975 8976 14790 14791 14792 14793 3073 9361 3671 3674 9673 3807 4075 4076 10053 4213 4214 4756 4858 10883 10903 5488 5489 5504 5526
witness$	11053
witnesses$	11053
wits$	9271 3320 3321 3322
witted$	11189 11190
woeful$	15898 4298 5874
woefully$	5874
wolf$	7391 10999
wolves$	13199 13970 13971 13972 14126 14128 11147
woman	10936
woman$	14206 14473 2726 8683 14493 14528 14533 14535 2787 8742 14550 14551 2811 14566 14567 14568 14574 2824 2825 2852 2853 2872 14640 2893 8852 14656 8971 14986 14990 15134 15138 15139 15140 15141 15188 16688 16737 11289
women$	13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13927 8397 14206 14467 14468 14469 14470 14471 14472 14473 14476 2726 8681 14498 14500 14516 14526 14533 14534 14535 2784 14550 14551 14570 2824 2825 2842 2852 2853 2864 2872 2877 14639 8850 14654 8857 14740 14977 14978 14979 14980 14983 14988 15064 15078 15125 15130 3380 15134 15138 15139 15140 15141 3410 9369 9370 3423 3424 3425 3426 15188 3436 3437 3438 15291 15355 11286 11289
wonder$	12029 6229 6230 12032 12033 6884 6885 7664 7665
wondered$	6884 6885 7664 7665
wondering$	6884 6885 7664 7665
wonderred$	6884 6885 7664 7665
wonderring$	6884 6885 7664 7665
wonders$	6884 6885 7664 7665
wont$	3647 3648 3649 3650 3651 5477
wool$	11294
woolly$	5874
word$	7113 1162 7115 1164 13383 13857 15966 15995 10317
wore$	12462 12463 12464 12465 12466 1227 3503 3529 3539 3540 3541 3542 3543 3544 3545 3546 3547 3548 5436 5454
work	4863 11609
work$	174 176 177 6170 11972 6358 12262 530 531 532 533 534 535 536 537 538 852 6944 12840 12841 12842 12843 12844 12845 13671 13680 13954 14047 8435 8450 8454 14257 14313 8545 8591 8879 8880 8881 8882 14878 15011 15012 15013 15014 15015 15016 15017 15357 15388 15394 9605 15408 9675 15496 15527 15533 15565 15566 15567 15572 15845 4565 10929 11031 5282 11429 11437 11481
worked	10596 4773
worked$	530 531 532 533 534 535 536 537 538 852 15525 15551 15552 15553 15554 15555 16397 16499 4973 11438
worker	16583
worker$	12058 12099 12360 13537 13679 14898 15128 15451 9869 9874 9875 9892 9893 16046 10263 10272 16113 16114 16673 10878 16725 11032 5556 11746
workers$	12058 12099 12360 7120 13537 7876 13679 13684 13994 8216 14342 14392 14393 14394 14395 3150 3152 15128 15129 15451 9688 9689 9691 9692 9730 9731 9732 9869 9874 9875 16046 10272 16113 16114 11032 11134
working$	530 531 532 533 534 535 536 537 538 852 6944 8451 8867 15387 15565 15566 15567 16170 16558 11437 11511 5725 5752
works$	530 531 532 533 534 535 536 537 538 852 15011 15012 15013 15014 15015 15016 15017 15018 9218 9219 15531 11438
workshop$	174 176 177
workshops$	174 176 177
workshy$	5843
world$	13268 13456 13475 13476 13477 13478 13479 13480 13481 13482 8386 8387 8388 14438 14439 14440 14441 14442 14443 14444 14458 14497 14625 9211 15022 9343 9349 15182 5320 5321
worldly$	2689 2711 3093 3094 3095 3096 3126 3381 3451 5322 5851
worn$	12467 12484 12485 12486 12498 16267 10468 11389
worr	4811 4874 4908
worried$	8868 8869 8870 14672 14673 14674 8874 8875 14905 14906 9106 10203 4331
worries$	13708 13709 13710 13711 8877 14679 9143 9144 11493
worry$	8868 8869 8870 14672 14673 14674 8874 8875 14894 14903 14906 9106 14931 14943 14961 14962 9162 11493
worrying$	14263 14264 14265 14266 14267 14268 14269 14270 14271 5265 5267
worse$	6829 12821 14738 14739 14869 9069 15959 15960 11303
worship$	654 655 656 657 658
worshiped$	654 655 656 657 658
worshiping$	654 655 656 657 658
worshipped$	654 655 656 657 658
worshipping$	654 655 656 657 658
worships$	654 655 656 657 658
worst$	12095 12096 12567 6792 6848 2130 2307 14183 14221 5194 5228 5267 5613
worth$	13699 14199 14200 4366
worthless$	5843
would	4378
would$	258 6221 6227 381 734 736 737 6690 12492 740 741 742 743 744 750 6703 6722 6723 12526 6734 895 1553 7543 1730 1732 7719 7770 2114 2196 14521 14543 2916 8873 3062 3114 3324 9278 9279 3634 3652 3653 3654 3665 3666 3667 9695 15513 3766 9801 15604 15605 3860 3861 9965 9966 9967 10349 4400 4646 5478 5482 5494
wound$	2067 2068
wrap	16735
wrap$	14922 10915
wraps$	12746 14230 10915 10953 11201
wreak$	5174
wreaked$	5175
wreaking$	5173
wreck$	13000 5079
wrecked$	5079
wrecking$	13004 5079
wreckked$	5079
wreckking$	5079
wrecks$	5079
wrist$	16556
wrists$	16556
writ	11705
write$	15817 4198 4442 4474 16626 5158 5159
writing$	4201 4474
written$	4179 4200 4853
wrong$	6077 6078 159 160 161 162 163 164 165 6246 12095 12096 6369 6370 6371 12263 12934 7136 1376 7350 13154 7363 7399 7404 13218 7651 13615 13618 13775 13795 13800 13801 13802 8343 14361 14541 14542 2933 2934 2935 2936 2937 2938 15031 9231 15769 15770 15780 15877 16047 16048 10260 4993 5090 5191 11156 5217 5831
wrote$	4199
xanax	10767 10774
xanax$	16568 16575
y$	14563
year	10824
year$	6588 6617 6618 13902 8104 13906 14118 14119 14121 14467 14468 14469 14470 14471 14472 14478 8701 14664 15132 3466 3469 3471 16616 16623 10824 16625 11286 11504 5744 11707
years$	13906 14464 14465 14466 14537 14538 14539 14540 14577 14578 14579 2854 14617 14664 9299 11504 5744 11707
yes$	13283 13289 7491
yesterday$	15026
yet$	6156 4278 10252
yield	5575
yielde	10596
yielded$	16397
yjs	10919 10920 10925
yjs$	16720 16721 16726 5794
yob$	5816
yobbish$	5267 5816
yobbo$	5816
yobbos$	5816
yobs$	13970 13971 13972 5816
yoi	5793
yoi$	11745
yos	10925
yos$	16726 5794
yot	10919 10920 10925
yot$	16720 16721 16726 5794
you$	276 277 278 1324 1332 3326
young	10936
young$	362 427 789 887 908 2092 8068 8070 8080 8194 8195 2277 14143 14169 14170 14171 14172 2445 8405 14275 8478 8479 14303 14304 14305 14306 14307 14308 14322 2580 2581 8535 14621 2869 2870 2871 8884 8894 15025 9277 9333 15135 15136 15137 3417 3418 9387 3440 9393 9394 9395 9396 9397 9398 3464 15217 15220 3534 3581 3582 9683 9840 10005 10138 10139 10148 10157 10199 10238 10240 10298 10324 10339 16212 10422 16246 16277 10477 4528 4529 16289 16290 16292 10522 16332 4593 4607 10571 16378 4631 16395 16398 16403 10631 10640 10641 16455 16492 10697 16504 10708 4758 16516 16528 16538 16737 5019 5128 5131 5141 5179 11213 11260 5344 5387 5608 11584 11589 11596
younger$	7672 7680 8016 8017 8026 8027 8028 8029 8092 13911 13912 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13925 13926 13929 13930 14214 14215 15118 15121 10952
youngers$	16342
youngster$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 11213
youngsters$	2277 14140 14169 14170 14171 14172 14275 14303 14304 14305 14306 14307 14308 14319 10952 11213
youth	5616 5787
youth$	2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 3464 15217 15220 15223 15224 15451 3930 3931 4312 10354 4562 10919 10920 4972 10925 11064 5128 11082 5131 11213 11340 5389 5608 5780 5787 5793
youths$	13868 13870 2277 14140 14169 14170 14171 14172 14275 14278 14303 14304 14305 14306 14307 14308 14319 15217 15220 4562 16484 11064 11082 11213 5389 5860
yp	10324 10339 10346 16187 16212 10422 16246 16254 16271 16274 16277 10477 16279 4528 4529 16289 16290 16292 16332 4607 16395 16398 16403 10615 10631 16455 16492 16504 10708 16516 16528 16538 4826 10792 4856 4879 10832 4891 10852 16658 16692 4946 4948 10901 10909 16718 4978 5616 11573 11584 11589 11686
yp$	5096
yp1$	5095
yp2$	5095
yp3$	5095
yp4$	5095
yp5$	5095
yp6$	5095
yro	5793
yro$	11745
zero$	8361 3804 10019 5550 5649
zits$	11399
zone$	16400 10677
zones$	16400 10677
