5960 5809 4992

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
(know|knew|knows|knowing|aware) [that|what|who|of|about|all|how] ... ... [_] (and|but|yet) [they|he|she] [still|nevertheless|nonetheless|then|just|all] (got in|got into|went (back|with|in|there|along|off|to)|took (it|the (money|bag|package|drugs))|met (him|the)|accepted (it|the|his)|carried (it|the)|let (him|them)|carried on|got involved|replied|stayed (there|the night|with))
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
gave <himthem> (what he wanted|what they wanted|everything he asked|all he asked)
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
(give~) <himthem> [exactly|just] what (he|they) (want~|wanted|was after|were after|asked for)
(meet~|see|sees|saw|go with|goes with|went with) [older|strange] (men|strangers|males) for (sex|drugs|money|drink|gifts|cash|a lift)
(make~|making) a choice to (be (exploited|with|there|used)|go|stay|return|sell|carry|run)
in it [only|just|purely|solely] for (the|what)
chase~ (status|clout|money|fame|likes|followers|paper|the (thrill|money|high|clout))
after [the|some|a] (quick|easy|fast) (cash|money|buck)
(get|gets|got|getting) (in|into) (situations|positions|scrapes) [that|which] <they> (cannot|could not|can not)
(lead|leads|led) (boys|men|him|lads|the boys|the men|the man) on
for (likes|clout|followers|views|the clout|street cred)
(add|adds|added|accept|accepts|accepted|befriend~|follow|follows) anyone (who|that)
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
(wanted|enjoyed|liked) it (too|as much|all along|just as much|at the time|really|deep down|or they)
(must|obviously|clearly|secretly|really|plainly|surely) [have] (wanted|enjoyed|liked|want|enjoy|like|asked for) it
because <they> (wanted|liked|enjoyed) it
(freely|fully|clearly|happily|readily) (consented|consent)
(would|will) (rather|sooner) be (on|out on|in) the (street+|flat|trap house)
(have|has|had|with|got) [a] [real|great|fatal] (taste|appetite|nose|talent|gift|knack|eye) for (danger|trouble|risk|violence|finding|the wrong|drama)
(find|finds|found) trouble (wherever|everywhere|in)
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
(go|goes|went|going) looking for it
(choose~|choosing|prefer~|pick~) (exploitation|crime|drugs|the street+|danger|the gang|men|money|violence|drink) (over|above|to|before|instead)
(<their>|<owner>) [own] (behaviour|actions|conduct|dress|clothes|posts|attitude|lifestyle) (invite~|attract~|encourage~|draw~|bring~|provoke~|court~) [this|that|the] [kind|sort|type] [of] (attention|trouble|comments|remarks|interest|men|advances|response)
(happy|content|pleased|comfortable|fine) with (the (arrangement|deal|set up|situation|man|men|money)|it|this|what he) until
(within|in) (<their>|its) [own] power to (say|stop|leave|refuse|walk|end|avoid|prevent)
(take~) (the|a|that) risk and (lost|paid|suffered|got hurt|got caught|came)
because of (how|the way) <they> (live|lives|lived|behave|behaves|behaved|dress|dresses|dressed|act|acts|talk|carry on)
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
only had to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone|ask)
bring~ (the|this|that|<their>) [own] (attack|assault|robbery|harm|exploitation|exclusion|trouble|downfall|stabbing|ban) about
bring~ about (the|this|their|its) [own] (attack|assault|robbery|harm|exploitation|exclusion|downfall|stabbing|ban)
(make~|made) <self> (at home|welcome) (at|in|with) (the (flat|men|man)|his|the men's)
(open|opened|opens) <self> up to (harm|abuse|exploitation|danger|blackmail|this|trouble)
(knew|know|knows) better
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
(sign|signs|signed|signing) up (for|to) (it|this|that|the life|this life|a life|all this|the deal|it all|being|the risk+|trouble|danger|county lines|a gang|the gang|selling|dealing|carrying)
(buy|buys|bought|buying) in to (it|what|the|that|this|gang)
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
(been|were|was) [all|both|already] (told|warned|asked|advised|reminded) (time and again|time and time again|again and again|over and over|umpteen times|countless times|on many occasions)
(cannot|can hardly|can not) say [that] <they> (were|was) (not|never) (warned|told)
(give|gives|giving|gave|given) (him|the man|the men|the boyfriend|the driver|their abuser+|these men) (another|one more|a second|yet another) chance
(give|gives|giving|gave|given) in to (_|_ _) [far|all|much] (too|so) (easily|readily|quickly|soon)
succumb~ to (temptation|peer pressure|greed|the (lure|temptation|money|pressure))
(get|gets|got) [exactly|only|just] what (they|it|he|she) (went|had gone|was|were|came) (looking|out) for
(know|knew|knows|knowing|aware) ... ... ... (and|but|yet) [they|he|she] [still] (chose|choose|chooses|decided|opted|preferred|insisted) (to|on)
want~ to be part of (the action|it all|the excitement|the scene|that (world|life|scene)|that)
play~ ... off against
(been|be|being|were|was|are|is) asking for a (slap|beating|kicking|fight|hiding|thump|fall|stabbing)
(let|lets|letting|allow~) (him|the man|the men|men|older _|the older _|others|people|anyone|everyone|everybody|them) [to] walk [all] over
(put|puts|putting) it about
then wonder~ why (men|people|the|nobody|no one|they|he|it|boys|adults)
(drag~|pull~|rope~|brought|got) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) [in] into (it|this|trouble|that|danger|crime|a life|the life|bad ways|drugs|county lines|dealing|their mess|their world)
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
(placed|put|puts|place) <their> trust in (the wrong|bad|unsuitable|strangers|a stranger|him|the men)
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
like (locusts|a plague|a swarm|vermin|animals|wild animals|wolves)
law to <self>
(go|goes|gone|went|turn|turns|turned) (to the bad|to the dogs|bad [at|young|early|together|long])
<is> off the rails
(<is>|get|gets|got|getting) [well|completely|totally] out of hand
(past|beyond) (help|caring about|all help)
revolving door <child>
for [all] the wrong reasons
same old faces
(well known|known) to (all|every|several|numerous|most|many|countless) (agencies|services|agency|service|team|teams)
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
see red
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
(perfectly|quite|fully|well|more than|entirely|plenty) (capable|able) (of|to) (get|getting|keep|keeping|find|finding|walk|walking|travel|travelling|cope|coping|live|living|stay|staying|fend|fending|see|seeing|be|being|handle|handling|sort|sorting|stand|standing|protect|protecting) ...
(act|acts|acting|serve|serves|live|lives) as [the] (adults|grown ups|parents|parent|carers|heads|head|man|woman) (of|in) [the|<their>|this] (household+|house|home+|family|families|flat)
(cope~|manage~|get by|gets by|got by) without [any] [help from|the help of|support from] (grown ups|adults|us|services|anyone|anybody|help|support|parents)
(well|quite|perfectly|fully|more than) able to (say no|refuse|walk away|tell|protect|stand up|speak up|resist|take care|get home)
capable of (giving|making) [informed|full|their own|valid|free] (consent|choices)
(can|could|may) be (trusted|relied on|relied upon|left|counted on) to (keep (out|safe|<self>)|look after <self>|get <self>|stay (safe|out)|manage|take care of <self>|be (sensible|safe|careful|alone)|find <their>|make <their>)
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
as (hard|tough) as (they come|nails|old boots|boots|any|grown)
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
(it|this|that|what (happened|they (see|saw|have seen))) [simply|just|really] (does|do|did) not [really|much|even] (bother|affect|touch|trouble|hurt|upset|worry|faze) (them|him|her|the _|these _)
no longer (touches|affects|reaches|shocks) (them|him|her)
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
<is> <their> own (boss|bosses|master|masters|keepers|people)
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
capable of (saying|refusing|walking|telling|protecting|speaking|resisting|keeping|getting|standing)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 24 24 24 25 26 26 26 27 27 27 27 27 28 28 28 30 31 31 32 32 32 32 32 34 35 35 35 35 36 38 38 38 38 39 41 41 41 42 42 43 44 44 46 46 46 46 46 46 46 46 46 46 46 47 47 47 47 47 48 49 50 50 51 51 51 52 52 52 54 54 54 55 55 55 56 56 56 56 57 57 57 57 58 58 58 58 58 59 59 59 59 60 60 61 61 62 63 63 63 63 63 63 63 64 64 64 64 64 64 64 64 65 65 66 66 67 68 68 69 69 69 69 69 70 71 71 71 72 72 73 73 73 74 74 74 75 75 75 75 75 75 76 76 76 76 77 77 77 77 78 79 80 80 80 81 82 82 83 83 84 84 84 85 85 86 86 86 86 86 86 86 86 86 86 86 87 87 87 87 87 87 87 87 87 87 87 87 87 88 89 89 90 90 90 90 90 90 91 91 92 92 92 92 92 93 93 94 94 94 94 94 94 94 95 95 95 95 95 96 96 97 97 97 97 97 97 98 99 100 100 101 101 101 101 102 102 102 103 103 104 104 104 105 106 106 107 108 108 109 110 111 112 112 112 113 113 113 113 113 113 113 113 114 115 116 117 117 117 117 117 117 118 118 118 118 119 119 119 119 120 120 122 122 123 124 124 124 124 124 124 124 124 125 126 126 127 128 129 129 130 130 130 130 130 130 130 131 131 131 132 133 133 133 133 133 133 134 135 136 137 137 137 137 138 138 138 138 139 139 140 140 140 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 142 142 142 142 142 142 142 143 143 144 144 145 145 145 146 146 146 146 146 146 147 147 147 148 148 149 150 150 151 151 151 152 152 152 152 152 152 153 153 153 153 154 155 155 155 155 155 155 156 156 157 157 159 159 160 161 161 161 162 162 162 162 162 162 162 162 163 163 163 163 163 163 163 163 164 164 165 166 167 167 168 169 169 170 170 170 170 170 171 171 171 171 171 172 172 172 173 173 173 174 174 174 174 175 175 176 177 178 179 181 181 182 182 183 183 183 184 184 184 184 184 184 185 186 186 186 187 187 187 187 187 187 187 188 188 188 191 191 191 191 192 192 192 192 193 193 194 194 194 194 195 195 195 195 195 195 195 195 195 196 197 197 199 200 200 204 204 204 204 204 205 205 205 206 207 207 207 207 207 207 207 210 211 213 215 216 217 221 223 223 224 226 228 228 228 228 228 228 228 228 229 229 229 229 232 232 232 233 234 234 234 234 237 238 238 239 239 240 242 242 242 243 245 245 245 245 245 245 246 247 248 248 248 248 248 248 248 249 249 249 249 249 250 250 250 250 250 250 251 251 253 253 254 255 255 256 256 256 256 258 258 259 260 260 261 262 262 262 263 264 266 266 266 266 266 266 266 266 266 267 268 268 268 268 268 269 269 270 270 271 272 272 273 273 273 273 273 274 274 274 274 274 274 274 274 275 275 275 275 275 275 275 275 275 276 276 276 277 277 278 278 279 279 280 280 280 280 280 281 281 281 281 281 282 282 283 284 285 285 286 286 286 286 286 286 286 286 287 287 287 287 288 288 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 294 295 295 295 295 296 296 297 297 297 298 298 299 300 300 301 301 302 302 303 304 304 304 305 306 306 308 309 309 309 309 309 310 311 312 312 312 312 312 312 313 313 313 313 313 314 314 315 315 317 317 318 318 319 319 320 322 323 324 325 326 327 328 329 330 331 331 332 333 333 334 334 334 334 335 335 335 335 335 336 336 337 337 337 338 338 339 339 340 340 340 340 341 342 342 343 345 346 346 347 347 348 348 349 350 351 351 351 351 351 352 353 354 354 354 355 355 356 356 357 357 359 361 361 362 363 364 365 365 365 365 365 366 366 367 367 367 367 367 368 368 368 369 370 370 370 370 371 371 372 372 373 373 373 374 374 375 375 376 376 377 378 378 378 378 378 379 380 381 382 384 385 385 385 386 386 386 386 386 387 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 391 392 392 392 393 393 394 394 395 396 397 397 397 397 397 397 397 397 397 398 398 399 400 400 400 400 400 400 400 400 400 400 400 400 401 401 401 402 402 403 403 403 403 403 403 403 403 403 403 403 403 404 404 404 404 404 405 406 408 408 409 410 411 411 412 412 412 413 414 414 414 414 415 415 416 416 416 416 416 416 417 417 418 418 418 418 418 418 418 418 418 418 418 419 419 419 420 420 421 422 423 424 424 425 426 426 427 428 428 428 428 428 429 429 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 432 432 432 432 432 432 432 433 433 433 433 434 434 435 436 437 438 438 438 439 439 439 439 440 440 441 442 442 442 442 442 442 442 442 442 443 443 443 444 444 445 445 447 448 448 448 448 448 449 449 449 449 449 449 450 450 451 452 452 452 452 453 454 454 454 455 455 455 455 456 457 457 459 460 460 460 460 460 460 460 461 461 462 462 464 464 465 465 466 467 467 468 469 469 470 471 473 474 475 475 475 475 476 476 476 476 476 476 477 477 477 477 477 478 479 479 479 480 480 481 481 481 482 482 483 483 483 484 484 485 485 485 485 485 486 487 488 488 489 489 489 489 489 489 489 490 490 491 491 492 492 492 493 494 495 495 495 495 496 496 496 496 497 497 497 497 497 498 498 498 498 498 499 499 500 501 501 501 502 504 505 505 505 505 505 505 505 506 506 506 506 506 506 506 507 507 508 508 508 508 508 509 510 511 512 513 514 515 516 517 518 519 519 520 520 520 521 521 521 521 522 522 522 523 523 524 524 525 525 526 527 528 529 529 529 530 531 532 532 532 533 533 533 533 533 534 534 534 534 534 535 535 535 535 535 535 535 535 535 535 536 536 536 537 537 538 538 539 539 540 540 540 540 540 540 541 541 542 542 542 543 543 543 544 544 545 545 545 545 545 545 547 547 547 547 548 549 550 551 551 551 551 552 552 552 552 552 553 553 553 554 555 556 557 558 558 558 558 558 559 559 559 559 560 562 562 563 563 563 563 563 564 564 564 564 564 565 565 565 566 566 567 568 569 570 570 571 572 572 572 572 572 573 574 574 574 574 574 574 574 574 575 575 576 577 577 577 577 577 577 578 578 579 579 580 580 580 580 580 580 580 581 582 582 583 584 585 586 587 588 589 590 590 591 592 592 592 592 593 594 594 594 594 595 596 596 596 596 596 596 596 596 596 596 596 597 598 598 598 598 601 601 601 601 601 601 601 602 602 602 602 603 603 603 604 604 604 604 604 605 605 605 606 606 606 607 607 607 607 607 608 608 608 609 610 610 610 611 612 612 612 613 613 613 614 614 615 615 616 616 616 617 617 618 618 618 619 619 619 619 620 620 620 620 620 620 620 620 620 620 621 621 621 621 621 621 622 622 623 624 625 625 626 626 627 628 628 628 628 629 630 630 630 631 631 631 631 631 632 632 632 632 632 632 632 632 633 633 633 634 634 634 634 634 634 634 635 636 637 638 639 639 639 640 640 640 640 640 640 641 641 642 643 643 643 643 643 643 643 644 645 646 646 646 646 646 646 646 646 647 647 647 647 647 648 648 649 649 649 649 650 650 650 650 650 650 650 651 651 651 652 652 652 652 652 652 652 653 653 654 654 654 655 655 656 657 657 657 657 657 657 658 659 660 660 660 660 660 661 662 662 663 663 663 663 663 663 663 663 664 664 664 665 666 666 666 666 667 667 667 667 667 667 667 667 668 669 670 670 670 670 670 670 670 670 670 671 671 671 671 671 671 672 672 673 674 675 676 677 677 677 678 679 680 680 681 681 681 681 681 682 682 683 683 684 684 685 685 686 686 686 686 686 686 686 686 686 687 687 687 687 688 688 689 690 690 691 692 693 693 693 693 694 694 695 695 695 695 696 696 696 697 698 699 700 701 701 701 701 701 701 702 702 703 703 703 704 704 704 704 705 705 705 705 705 705 705 705 705 705 705 706 706 706 707 707 707 707 708 708 709 709 709 709 710 710 711 712 712 714 715 715 716 717 717 718 719 719 719 719 719 719 719 719 719 719 719 720 720 720 720 720 720 720 720 720 721 721 721 721 722 722 722 722 722 723 723 723 723 723 723 723 723 724 724 725 725 726 726 726 728 728 728 729 730 732 733 734 734 734 736 737 737 737 737 737 737 737 737 737 737 737 737 738 738 738 738 738 738 738 738 738 738 738 739 739 739 739 741 741 741 741 741 742 742 742 743 743 743 744 744 745 745 745 746 746 746 747 747 748 749 750 750 751 751 751 751 751 752 752 752 752 752 752 752 752 753 754 754 755 756 757 757 759 759 759 759 759 759 759 760 760 760 760 760 760 760 760 760 760 760 760 760 761 762 764 765 766 767 768 769 769 769 770 771 771 771 771 771 771 773 773 773 774 774 774 776 776 776 777 777 778 779 779 779 779 781 782 782 782 783 783 784 785 785 786 788 789 790 791 791 792 793 794 794 794 794 795 795 796 796 796 796 797 797 797 799 800 800 801 801 802 802 803 803 803 809 811 812 812 813 813 813 814 815 815 815 815 815 816 818 819 822 823 828 828 830 830 833 833 834 836 839 839 839 840 841 841 842 845 847 853 854 854 854 856 857 857 857 857 858 859 859 861 861 861 861 862 864 864 864 865 866 867 867 868 868 869 869 869 869 869 869 869 869 869 869 869 869 869 869 869 869 870 870 870 870 871 871 871 871 871 871 871 871 871 871 871 871 871 871 871 871 871 871 872 872 872 873 874 874 874 874 876 879 881 882 883 883 883 883 884 884 884 884 885 886 886 886 891 892 892 893 893 893 893 893 893 893 893 894 895 896 897 897 898 898 898 898 900 901 902 902 904 904 905 906 907 907 907 907 908 908 908 908 909 909 909 910 911 912 912 913 913 913 914 914 914 914 915 915 916 916 917 918 919 919 920 921 923 923 923 923 923 924 924 925 925 925 925 926 926 927 928 930 932 933 936 938 938 938 940 940 942 943 943 944 945 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 946 947 949 950 951 952 952 952 952 953 953 953 953 953 953 954 955 955 955 955 955 955 956 956 957 959 960 961 962 963 964 964 964 964 964 964 965 965 965 966 967 967 968 969 969 970 970 971 971 971 971 972 973 974 974 976 977 977 977 980 980 980 980 981 981 981 981 981 981 981 982 982 982 982 982 983 986 987 987 987 987 988 989 991 991 993 994 997 999 1000 1001 1001 1002 1004 1004 1004 1005 1006 1007 1008 1008 1010 1011 1012 1012 1013 1013 1014 1014 1014 1014 1015 1016 1018 1020 1022 1022 1024 1025 1025 1026 1026 1026 1028 1028 1029 1030 1031 1032 1032 1033 1033 1037 1037 1037 1040 1040 1041 1041 1041 1041 1042 1042 1042 1042 1042 1042 1044 1045 1045 1046 1046 1046 1046 1046 1047 1047 1047 1047 1047 1048 1048 1048 1049 1050 1050 1050 1050 1051 1052 1052 1052 1052 1052 1052 1052 1052 1052 1053 1053 1055 1055 1055 1055 1056 1056 1056 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1057 1059 1059 1060 1060 1060 1060 1060 1060 1061 1062 1062 1062 1062 1062 1062 1063 1063 1064 1065 1065 1065 1065 1066 1067 1071 1071 1071 1071 1072 1074 1074 1074 1075 1075 1076 1076 1078 1078 1078 1078 1078 1079 1079 1079 1080 1080 1085 1086 1086 1086 1089 1090 1095 1095 1096 1098 1098 1098 1098 1099 1100 1103 1105 1105 1105 1106 1106 1106 1109 1110 1111 1111 1112 1112 1113 1119 1120 1121 1121 1121 1124 1125 1127 1128 1129 1130 1131 1131 1131 1132 1133 1134 1134 1134 1134 1135 1137 1137 1137 1137 1139 1139 1139 1140 1140 1140 1140 1140 1140 1140 1141 1141 1141 1141 1142 1143 1144 1145 1145 1145 1145 1146 1147 1148 1150 1150 1152 1152 1152 1153 1153 1153 1153 1154 1154 1155 1155 1156 1156 1156 1156 1156 1156 1156 1157 1157 1157 1159 1160 1161 1161 1161 1161 1162 1162 1162 1162 1162 1162 1163 1163 1164 1166 1167 1167 1168 1169 1169 1169 1169 1169 1169 1170 1170 1170 1170 1170 1170 1171 1172 1172 1173 1173 1173 1173 1173 1173 1173 1173 1173 1174 1175 1176 1177 1177 1177 1178 1180 1180 1180 1180 1180 1181 1181 1181 1182 1182 1182 1183 1183 1183 1183 1184 1184 1184 1185 1186 1186 1187 1187 1188 1189 1189 1189 1189 1189 1189 1189 1189 1189 1189 1189 1190 1191 1192 1192 1193 1193 1193 1193 1194 1194 1195 1195 1196 1196 1197 1197 1197 1198 1198 1199 1201 1201 1201 1201 1201 1202 1202 1202 1203 1204 1204 1206 1207 1208 1208 1208 1209 1210 1210 1210 1210 1210 1210 1210 1214 1214 1214 1215 1215 1215 1216 1216 1216 1216 1216 1217 1217 1217 1219 1220 1220 1220 1222 1223 1224 1224 1224 1225 1225 1225 1225 1225 1226 1226 1227 1227 1227 1227 1227 1228 1228 1228 1228 1228 1229 1230 1231 1231 1232 1232 1232 1232 1233 1234 1234 1235 1235 1236 1237 1237 1238 1238 1239 1240 1240 1240 1241 1241 1241 1241 1241 1242 1243 1244 1244 1245 1245 1245 1246 1246 1246 1247 1247 1247 1247 1248 1249 1249 1250 1250 1250 1251 1252 1252 1252 1252 1253 1253 1253 1253 1253 1253 1253 1253 1254 1255 1255 1256 1256 1256 1256 1257 1257 1258 1258 1258 1258 1258 1258 1259 1259 1259 1259 1259 1259 1259 1260 1260 1260 1261 1261 1262 1262 1262 1263 1263 1263 1264 1264 1264 1264 1264 1264 1264 1264 1264 1264 1264 1264 1264 1265 1267 1267 1267 1267 1269 1271 1271 1271 1272 1272 1273 1274 1274 1274 1275 1275 1276 1278 1278 1279 1280 1280 1281 1281 1281 1281 1282 1282 1282 1282 1282 1283 1283 1283 1283 1283 1283 1283 1285 1285 1285 1285 1286 1287 1287 1288 1288 1289 1289 1289 1289 1290 1290 1290 1290 1290 1290 1290 1291 1292 1292 1292 1292 1292 1292 1292 1292 1292 1293 1293 1293 1293 1294 1295 1295 1295 1296 1296 1297 1297 1297 1298 1298 1298 1298 1298 1299 1299 1299 1300 1300 1300 1301 1301 1301 1301 1301 1302 1303 1303 1303 1304 1304 1304 1305 1305 1305 1305 1305 1306 1306 1306 1307 1308 1308 1308 1309 1309 1309 1310 1310 1311 1312 1312 1313 1313 1313 1313 1314 1315 1315 1315 1315 1316 1316 1316 1316 1317 1317 1318 1318 1319 1319 1320 1321 1321 1321 1321 1322 1324 1324 1324 1324 1325 1325 1325 1325 1326 1327 1328 1328 1328 1329 1329 1329 1330 1330 1330 1331 1332 1332 1332 1332 1333 1333 1333 1333 1333 1333 1333 1333 1334 1334 1334 1335 1335 1336 1337 1337 1337 1338 1339 1340 1340 1340 1340 1341 1341 1342 1342 1343 1343 1344 1344 1345 1345 1345 1345 1345 1345 1346 1347 1348 1349 1350 1350 1350 1351 1351 1353 1354 1355 1356 1356 1357 1358 1359 1359 1360 1360 1360 1360 1361 1361 1361 1362 1363 1364 1365 1366 1366 1366 1367 1368 1368 1369 1369 1370 1371 1372 1372 1373 1374 1374 1375 1376 1376 1376 1376 1377 1378 1379 1379 1379 1379 1379 1380 1380 1380 1381 1381 1381 1381 1382 1382 1382 1382 1382 1383 1384 1384 1385 1386 1387 1388 1388 1388 1388 1388 1390 1390 1390 1390 1390 1390 1390 1391 1391 1391 1392 1392 1393 1394 1395 1396 1397 1398 1398 1398 1399 1399 1399 1399 1400 1401 1401 1402 1402 1402 1403 1403 1403 1403 1404 1405 1406 1407 1407 1408 1409 1410 1411 1411 1411 1411 1411 1412 1413 1413 1414 1414 1416 1417 1418 1419 1420 1420 1421 1422 1423 1424 1424 1425 1425 1426 1427 1427 1428 1428 1429 1430 1430 1431 1432 1433 1434 1437 1437 1438 1439 1439 1440 1440 1440 1441 1441 1442 1442 1442 1443 1444 1445 1445 1445 1446 1446 1446 1447 1447 1447 1447 1447 1448 1448 1448 1448 1451 1451 1451 1453 1454 1455 1455 1456 1456 1456 1457 1458 1459 1459 1460 1461 1462 1462 1462 1462 1464 1464 1464 1464 1466 1466 1466 1467 1468 1468 1468 1469 1469 1469 1470 1471 1471 1471 1472 1472 1472 1473 1473 1473 1473 1474 1474 1475 1476 1476 1477 1477 1477 1479 1480 1480 1480 1480 1481 1482 1482 1483 1483 1483 1484 1485 1486 1487 1487 1487 1488 1488 1489 1489 1489 1489 1489 1489 1490 1490 1492 1492 1493 1494 1494 1494 1494 1497 1497 1497 1497 1498 1499 1499 1500 1504 1504 1504 1504 1505 1505 1507 1507 1511 1511 1511 1513 1517 1518 1518 1519 1519 1519 1519 1523 1524 1526 1527 1527 1527 1527 1528 1528 1529 1529 1529 1529 1529 1529 1531 1532 1535 1535 1535 1536 1538 1540 1541 1544 1545 1545 1545 1546 1548 1548 1548 1549 1550 1550 1550 1550 1551 1552 1552 1552 1553 1553 1553 1554 1555 1557 1558 1559 1559 1560 1560 1561 1562 1562 1562 1563 1563 1563 1563 1563 1563 1563 1563 1563 1563 1564 1565 1565 1565 1565 1566 1567 1568 1568 1568 1569 1569 1572 1572 1573 1574 1574 1574 1575 1576 1577 1577 1577 1578 1579 1579 1579 1580 1581 1581 1581 1581 1583 1583 1583 1583 1584 1584 1584 1584 1584 1585 1585 1586 1586 1586 1586 1587 1587 1588 1588 1589 1590 1590 1594 1595 1595 1597 1598 1599 1599 1599 1600 1601 1601 1601 1601 1601 1602 1602 1602 1602 1603 1604 1605 1605 1605 1605 1605 1606 1606 1606 1606 1607 1608 1609 1610 1610 1610 1610 1610 1610 1611 1611 1611 1611 1611 1611 1612 1612 1612 1612 1612 1613 1613 1613 1614 1614 1614 1614 1614 1614 1615 1617 1618 1618 1619 1619 1619 1620 1621 1622 1623 1623 1623 1623 1624 1624 1624 1624 1624 1624 1624 1625 1625 1625 1625 1625 1625 1626 1627 1627 1628 1628 1628 1629 1629 1629 1630 1630 1631 1631 1631 1632 1632 1632 1632 1633 1633 1635 1636 1636 1636 1636 1637 1637 1637 1637 1637 1638 1638 1638 1639 1640 1640 1641 1641 1641 1641 1642 1642 1642 1642 1643 1644 1644 1644 1645 1645 1645 1646 1646 1648 1648 1649 1649 1649 1650 1650 1650 1650 1651 1651 1651 1651 1651 1651 1652 1652 1652 1652 1653 1653 1653 1653 1653 1653 1654 1654 1655 1655 1655 1655 1656 1656 1657 1657 1658 1658 1659 1659 1659 1660 1660 1660 1660 1661 1662 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1664 1665 1665 1665 1665 1665 1666 1667 1667 1667 1667 1667 1667 1667 1668 1670 1670 1670 1671 1671 1671 1671 1672 1672 1672 1672 1672 1672 1672 1672 1674 1675 1675 1676 1678 1678 1678 1679 1679 1679 1680 1682 1682 1682 1682 1682 1682 1682 1682 1683 1683 1683 1685 1685 1686 1686 1686 1686 1686 1687 1688 1688 1688 1689 1689 1690 1690 1690 1690 1690 1691 1692 1692 1692 1692 1693 1693 1693 1694 1694 1694 1694 1695 1696 1696 1697 1697 1697 1697 1697 1699 1700 1700 1700 1702 1704 1704 1704 1705 1706 1707 1707 1708 1708 1709 1709 1709 1709 1710 1710 1710 1710 1710 1711 1711 1711 1711 1711 1711 1711 1712 1712 1712 1712 1713 1714 1714 1714 1715 1715 1715 1715 1715 1715 1715 1716 1716 1716 1716 1716 1716 1717 1717 1718 1718 1718 1719 1719 1719 1720 1720 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1722 1722 1722 1723 1723 1723 1723 1723 1724 1725 1726 1726 1726 1726 1727 1728 1728 1728 1728 1729 1729 1729 1729 1729 1729 1729 1730 1730 1730 1730 1730 1730 1731 1731 1731 1731 1732 1732 1732 1732 1733 1733 1733 1733 1734 1734 1735 1735 1735 1736 1736 1737 1737 1737 1738 1739 1739 1740 1740 1741 1742 1743 1743 1744 1744 1745 1745 1745 1746 1746 1746 1747 1748 1748 1749 1750 1750 1750 1750 1751 1751 1752 1752 1753 1753 1753 1753 1754 1754 1754 1754 1754 1754 1755 1755 1755 1755 1756 1756 1756 1757 1757 1757 1757 1757 1757 1757 1758 1759 1759 1760 1760 1760 1760 1760 1761 1761 1761 1761 1761 1761 1761 1762 1762 1762 1763 1764 1764 1764 1764 1764 1764 1764 1764 1764 1765 1765 1766 1767 1767 1768 1768 1768 1768 1768 1770 1770 1771 1772 1772 1773 1773 1774 1775 1775 1775 1776 1778 1779 1779 1779 1780 1780 1780 1780 1780 1780 1780 1780 1780 1780 1780 1780 1780 1781 1781 1781 1781 1782 1782 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1784 1785 1786 1787 1787 1787 1787 1787 1788 1789 1789 1789 1789 1789 1790 1790 1790 1791 1792 1793 1795 1795 1796 1796 1796 1796 1796 1796 1798 1798 1799 1799 1800 1800 1801 1802 1803 1804 1804 1805 1805 1806 1806 1808 1808 1808 1808 1809 1809 1809 1809 1810 1810 1811 1812 1813 1815 1816 1817 1818 1819 1820 1821 1822 1822 1825 1826 1827 1828 1829 1830 1830 1831 1831 1831 1831 1831 1832 1833 1833 1833 1833 1834 1835 1835 1836 1838 1838 1840 1841 1842 1842 1843 1844 1845 1845 1846 1848 1848 1849 1849 1851 1851 1851 1851 1852 1852 1853 1853 1854 1854 1854 1854 1855 1855 1855 1855 1856 1857 1857 1858 1858 1860 1861 1861 1862 1864 1864 1865 1865 1866 1868 1869 1870 1872 1874 1874 1874 1875 1875 1875 1876 1876 1876 1877 1877 1878 1878 1879 1881 1881 1882 1882 1882 1882 1882 1882 1883 1883 1883 1885 1885 1887 1887 1887 1887 1887 1888 1889 1889 1889 1889 1890 1890 1890 1890 1890 1891 1891 1891 1891 1892 1892 1892 1893 1893 1894 1896 1897 1898 1899 1901 1902 1903 1905 1906 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1918 1919 1920 1921 1922 1923 1924 1925 1926 1933 1936 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1959 1961 1963 1966 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1985 1986 1987 1988 1989 1990 1991 1992 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2026 2027 2028 2029 2030 2031 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2055 2056 2057 2058 2059 2060 2062 2063 2065 2066 2067 2068 2070 2073 2074 2077 2078 2079 2080 2081 2084 2085 2086 2087 2088 2089 2091 2092 2093 2094 2095 2097 2098 2099 2100 2102 2103 2104 2105 2106 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2120 2121 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2134 2135 2138 2139 2142 2144 2145 2149 2150 2151 2156 2157 2159 2161 2162 2163 2165 2166 2167 2168 2169 2170 2171 2172 2173 2174 2177 2178 2179 2180 2181 2183 2186 2187 2188 2189 2191 2192 2193 2194 2195 2196 2197 2198 2201 2202 2203 2204 2205 2206 2207 2208 2209 2210 2213 2214 2215 2216 2218 2219 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2253 2254 2255 2256 2258 2259 2261 2262 2263 2268 2269 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2282 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 2302 2303 2304 2305 2307 2308 2310 2311 2312 2313 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2334 2335 2336 2337 2338 2340 2342 2343 2345 2346 2347 2348 2349 2350 2351 2354 2355 2356 2357 2358 2359 2361 2362 2363 2367 2368 2370 2371 2372 2373 2374 2375 2376 2377 2379 2380 2382 2383 2384 2385 2386 2387 2391 2393 2395 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2415 2417 2418 2419 2420 2421 2423 2424 2425 2428 2439 2440 2441 2444 2445 2446 2453 2454 2455 2458 2464 2467 2469 2471 2472 2474 2476 2477 2485 2486 2496 2505 2512 2519 2520 2523 2526 2527 2528 2530 2531 2533 2534 2536 2540 2546 2548 2549 2550 2551 2552 2554 2558 2559 2562 2564 2565 2566 2567 2568 2569 2574 2575 2576 2578 2579 2581 2584 2585 2589 2594 2595 2596 2597 2598 2602 2604 2607 2608 2612 2615 2616 2620 2621 2623 2625 2627 2629 2631 2632 2634 2635 2636 2637 2639 2645 2647 2649 2650 2651 2652 2653 2654 2655 2656 2657 2658 2659 2661 2662 2663 2664 2665 2666 2667 2668 2669 2670 2671 2672 2674 2675 2676 2677 2678 2679 2680 2681 2682 2684 2686 2688 2689 2690 2691 2693 2695 2696 2697 2698 2699 2700 2704 2705 2706 2709 2712 2713 2715 2716 2721 2723 2724 2725 2726 2727 2728 2729 2731 2732 2733 2736 2737 2738 2739 2740 2742 2743 2744 2745 2748 2750 2751 2752 2753 2754 2755 2756 2758 2759 2761 2765 2766 2767 2768 2769 2771 2773 2782 2784 2789 2790 2791 2792 2793 2795 2796 2798 2799 2800 2805 2806 2807 2810 2811 2812 2814 2815 2817 2818 2820 3 3 29 33 36 37 52 53 98 128 142 158 178 180 186 189 190 195 197 202 203 209 211 212 214 216 218 222 222 224 225 226 227 230 231 235 236 237 238 238 241 243 252 257 258 259 264 266 306 307 316 317 321 326 344 358 360 383 387 397 407 414 417 436 440 442 456 457 458 463 469 472 473 503 515 521 546 556 561 570 599 600 612 614 630 638 674 691 704 708 710 713 727 731 735 738 740 756 758 762 763 772 775 778 780 786 787 791 798 802 802 804 805 806 808 810 817 820 823 825 825 825 825 825 826 827 831 832 834 835 835 837 837 837 837 837 837 837 838 839 844 846 847 850 851 853 854 854 855 855 859 860 863 865 871 872 873 875 875 875 875 876 876 876 877 880 882 882 882 882 882 882 882 882 882 882 882 883 884 884 884 884 884 884 884 884 884 884 884 884 884 889 890 894 896 897 901 902 903 922 927 929 931 934 935 937 941 942 944 946 948 948 948 948 948 949 953 958 959 965 967 970 975 978 979 983 984 985 990 992 993 995 996 998 1002 1003 1006 1007 1008 1009 1015 1017 1017 1019 1021 1023 1027 1033 1033 1033 1033 1033 1033 1033 1033 1033 1033 1033 1033 1033 1035 1036 1037 1038 1039 1040 1041 1043 1043 1043 1043 1043 1043 1044 1046 1054 1058 1060 1062 1064 1068 1069 1070 1071 1072 1073 1075 1077 1078 1081 1082 1082 1082 1082 1084 1087 1088 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1090 1093 1094 1095 1097 1099 1100 1102 1102 1104 1105 1106 1107 1108 1114 1116 1122 1122 1122 1122 1122 1122 1122 1122 1123 1136 1138 1138 1149 1151 1158 1164 1164 1165 1169 1179 1187 1198 1200 1201 1202 1205 1211 1212 1213 1218 1220 1221 1266 1268 1270 1275 1277 1284 1308 1311 1323 1338 1339 1352 1353 1389 1414 1415 1435 1436 1437 1438 1449 1450 1452 1463 1465 1478 1485 1491 1496 1496 1496 1496 1496 1496 1496 1496 1496 1496 1501 1505 1507 1508 1510 1511 1512 1514 1515 1515 1516 1519 1519 1519 1519 1519 1519 1519 1519 1519 1519 1519 1519 1519 1519 1520 1521 1522 1523 1524 1525 1530 1531 1532 1533 1533 1533 1533 1533 1533 1533 1533 1533 1533 1533 1533 1533 1533 1534 1535 1536 1537 1539 1541 1542 1542 1542 1543 1545 1547 1548 1550 1551 1556 1558 1559 1561 1562 1563 1564 1566 1566 1567 1568 1570 1570 1570 1570 1571 1571 1571 1571 1571 1571 1580 1582 1591 1594 1596 1599 1604 1612 1613 1616 1624 1634 1647 1666 1669 1670 1672 1673 1677 1677 1681 1683 1683 1684 1689 1696 1698 1700 1701 1702 1704 1707 1721 1724 1759 1761 1769 1771 1771 1771 1771 1771 1771 1771 1771 1771 1771 1771 1777 1780 1780 1780 1780 1780 1780 1780 1780 1780 1780 1781 1787 1794 1795 1796 1797 1798 1810 1814 1823 1824 1826 1830 1835 1836 1837 1838 1839 1840 1847 1850 1855 1858 1859 1863 1867 1873 1874 1880 1884 1884 1884 1886 1886 1886 1886 1888 1888 1888 1888 1890 1895 1900 1904 1917 1927 1929 1934 1935 1956 1957 1958 1960 1964 1965 1967 1984 1993 2024 2025 2032 2033 2054 2064 2069 2071 2072 2075 2076 2082 2083 2090 2096 2101 2107 2118 2119 2133 2136 2137 2140 2141 2143 2146 2147 2148 2153 2155 2158 2160 2175 2182 2184 2185 2190 2200 2211 2212 2217 2238 2252 2257 2260 2264 2265 2266 2267 2270 2283 2300 2301 2306 2309 2314 2333 2339 2341 2344 2352 2353 2360 2364 2365 2366 2369 2378 2381 2388 2389 2390 2396 2409 2413 2414 2416 2422 2430 2432 2438 2451 2452 2456 2457 2461 2462 2465 2466 2468 2470 2473 2475 2478 2479 2480 2482 2483 2487 2488 2490 2491 2492 2494 2495 2498 2499 2500 2501 2502 2503 2504 2510 2514 2515 2516 2517 2518 2521 2522 2524 2525 2529 2537 2539 2542 2543 2544 2545 2553 2560 2561 2563 2571 2572 2573 2577 2580 2583 2586 2587 2588 2590 2591 2592 2593 2599 2600 2603 2606 2610 2611 2617 2618 2622 2624 2626 2630 2633 2638 2640 2641 2642 2643 2644 2646 2648 2683 2685 2687 2692 2694 2701 2702 2703 2707 2708 2711 2714 2718 2719 2720 2722 2730 2735 2741 2746 2747 2749 2757 2760 2762 2764 2770 2772 2774 2775 2776 2777 2780 2781 2783 2785 2786 2787 2788 2794 2797 2801 2803 2804 2813 2819 2821 40 45 121 198 201 208 219 220 222 244 265 446 807 821 824 825 829 835 837 843 848 849 852 875 878 882 887 888 899 935 937 939 948 1017 1027 1033 1034 1039 1043 1077 1082 1083 1090 1091 1092 1093 1101 1115 1117 1118 1122 1126 1138 1164 1389 1495 1496 1502 1503 1506 1509 1512 1515 1519 1533 1542 1547 1570 1571 1592 1593 1677 1703 1771 1780 1807 1871 1884 1888 1928 1930 1931 1932 1962 2061 2122 2152 2154 2164 2176 2199 2392 2394 2426 2427 2429 2431 2433 2434 2435 2436 2437 2442 2443 2447 2448 2449 2450 2459 2460 2463 2481 2484 2489 2493 2497 2506 2507 2508 2509 2511 2513 2532 2535 2538 2541 2547 2555 2556 2557 2570 2582 2601 2605 2609 2613 2614 2619 2628 2660 2673 2710 2717 2734 2763 2778 2779 2802 2808 2809 2816

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 6 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 13 14 14 14 15 14 14 14 14 14 14 15 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 5 6 6 6 6 6 6 7 6 6 6 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 7 8 8 8 8 8 8 9 8 8 8 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 3 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 3 4 4 5 5 4 4 4 5 4 6 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 4 3 4 4 8 9 4 6 5 6 6 5 6 6 8 9 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 6 7 6 6 5 5 6 9 10 10 5 6 6 6 6 6 6 7 8 3 4 4 7 8 15 6 7 7 7 7 7 6 5 6 7 7 7 8 3 4 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 3 3 3 3 4 4 4 5 5 3 3 3 4 4 4 5 3 4 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 7 8 7 8 8 9 9 9 5 6 6 6 6 6 6 6 6 7 8 7 7 9 7 7 7 4 5 5 5 6 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4853 10813 11358
10$	13930
101	10453
101$	16262 10674
11$	13930
12$	2760 2761 2762
13$	2760 2761 2762
14$	2760 2761 2762
15$	2760 2761 2762
16$	2760 2761 2762 14542 14543 11304
17$	14542 14543 11304 5951
18$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 14542 14543 15230 11304
19$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 14542 14543 15230 11304
2$	11358
20$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 14542 14543 15230 11304 5951
21$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 14542 14543 15230 11304
22$	12401 12403 665 12436 12437 14542 14543 15230 11304
23$	12401 12403 665 12436 12437 14542 14543 15230 11304
24$	12401 12403 665 12436 12437 14542 14543 11304 5500
25$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 14542 14543 15230 11304
26$	12401 12403 665 12436 12437
27$	12401 12403 665 12436 12437
28$	12401 12403 665 12436 12437
29$	12401 12403 665 12436 12437
3$	11358
30$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 14542 14543 15230 11304
31$	5951
3x5x2$	5890
4$	11358
47$	5951
4ft$	5870
5$	3481 9442 9443 11358 5870
5ft$	5870
5x5x5$	5889
6$	3481 9442 9443 11358 5870
60$	16461
6ft$	5870
7$	13930 11358 11460
8$	13930 11358
9$	13930 11358
999	10453
999$	16262
a$	6265 6320 6497 12309 6502 7010 7052 7179 7204 7277 7355 7608 7970 2217 2218 2219 8344 8345 14243 14252 8528 8529 2608 2699 2781 2782 8780 9247 3469 10006 10040 10162 10177 10204 10617 10758 10771 10777 10786 10823 16708 4942 10940 10941 16760 5116 5169 5396 5518 5536 5616 5619 11694 5788 11768
abandon$	5541
abandoned$	5538 5541
abandoning$	5541
abandons$	5541
abc$	10667 5801
abcs$	10667
abdicate$	4246
abdicated$	4246
abdicates$	4246
abdicating$	4246
abh	10944 5808
abh$	16753 11768
abide$	13696
abilit	11639
ability$	8533 8534 8535 8536
abject$	5507
able	10566
able$	2658 2661 2662 2664 2673 2685 8664 8665 8666 8667 2935 2965 8934 8955 8956 3006 3017 8981 14791 8989 3030 3031 3032 3033 3034 3035 15192 4669
ably$	9006 9007 9008 9009
aborti	5716
abortion$	11676
about	10531 11542
about$	6057 6061 6136 12466 12676 6869 6977 6992 13051 13052 7244 7618 13497 7752 13563 14162 14409 14684 14685 14686 8880 14692 14693 14694 14698 14699 9237 9238 15097 9289 9290 9291 3482 9620 3661 3662 3663 3664 9625 15470 15755 15782 15889 15890 16024 16025 16026 10294 10295 10296 4510 10555 10579 10839 10873 11060
above$	12214 12993 12994 12995 7212 14034 14035 14036 9469 16078 16107 10398
abrasive$	5844
abroad$	16663
abscond$	12338 580 581 11463 5812
abscondded$	580 581 11463 5812
abscondding$	580 581 11463 5812
absconded$	580 581 11463 5812
absconder$	10970 5812
absconders$	10970 5812
absconding$	580 581 13059 10969 11463 5812
absconds$	580 581 11463 5812
absconsion$	5812
absconsions$	5812
absen	11708
absenc	10834 16656
absence$	16643
absent$	12343 15612 10497
absentee$	13968 11106
absentees$	13968 11106
absolute$	3637 5789
absolutely$	2419 3810 10049 5498 5501
abstin	4967
abstinence$	10927
absurd$	2940 2941 2942 2943 2944 2945
abus	16691
abuse	10881
abuse$	11769 11770 11807 11808 11809 11824 11836 12095 12149 12274 12612 12613 12622 12623 12745 12807 6999 12975 13162 13163 13252 13254 13649 13650 13767 13768 13769 13770 13771 13772 13773 13774 14888 9081 16688 16689 16690 11009 11012 11024 11065 11725
abused	4916 5767
abused$	11814 12448 12766 13767 13768 13769 13770 13771 13772 13773 13774 10876 5767 11727
abuser$	12330 12422 12427 12432 12905 12906 12907 12908 12909 12910 12911 12912 12913 12916 13218 7665 13522 13600 13910 2145 13959 13969 2229 11017 11097 11100 11101
abusers$	12330 12427 12432 12905 12906 12907 12908 12909 12910 12911 12912 12913 12916 13218 7665 13522 13600 13910 2145 13959 13969 2229 14235 11017 11097 11100 11101
abusive$	7159 13767 13768 13769 13770 13771 13772 13773 13774 8112 5275 11245 5849
abysmal$	5882
abysmally$	5882
academy$	9882 9887 9888 9890 16067 10285 4329 16134 16135 16625 16626 16629 5564
accept$	11903 11919 186 6266 317 318 319 320 321 322 323 324 12131 12164 12236 12269 1135 1207 7172 7174 7176 13313 13318 7512 1885 1886 1914 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 1925 1926 13696 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7928 7929 7930 7931 7932 7958 7959 7960 7961 7962 7963 7964 7965 14272 14277 14280 15378 15409 15415 15429 15463 15464 15473 15474 15475 15656 15866 5064 11445 11446
acceptable$	4701 10682 5801
accepted$	12031 12032 12033 12035 317 318 319 320 321 322 323 324 12476 12483 12491 12500 12501 12502 12514 12794 1135 1207 7172 7174 7176 13619 1885 1886 1925 1926 15530 15531 15532 15533 15656 5064
accepting$	317 318 319 320 321 322 323 324 1207 7172 7174 7176 1885 1925 1926 14272 15408 5064
accepts$	317 318 319 320 321 322 323 324 1135 1207 7172 7174 7176 1885 1925 1926 15473 15474 15475 5064
acceptted$	317 318 319 320 321 322 323 324 1207 7172 7174 7176 1885 1925 1926 5064
acceptting$	317 318 319 320 321 322 323 324 1207 7172 7174 7176 1885 1925 1926 5064
access$	11903 5735
accessory$	5073
accident$	2213
accidents$	2213
accommodated$	382 383 384 385
accommodation$	12378 12379 12380 12381 12382 12383 12384 12385 16668 16719 16748 11739
accomp	5911
accomplice$	13218 10994 11032 11161
accomplices$	13218 10994 11032 11161
accord$	12124 12445 12446 12768 10996
accoun	4497 10469 4538 10588 4639 10656
account$	12805 7135 1176 7137 1178 13512 13513 13514 13515 2108 2109 8070 8071 8072 13882 2114 2115 2116 2117 2118 2119 15841 15842 15843 15844 15845 15846 15847 10413 4455 4643 16427 16465 16560 16561 4923 16700 11213
accountability$	1880 1881 7845 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7856 16063 16064 16065 16066 11518
accountable$	70 71 72 73 74 1880 1881 16427
accounted$	4643
accounts$	342 343 12805 7135 1176 7137 1178 13512 13513 13514 13515 2108 2109 8070 8071 8072 13882 2114 2115 2116 2117 2118 2119 10413 4455 16278 16397 4643 16465 11213
accusation$	11063
accusations$	11063
accustomed$	3119 3120 3203
achiev	4662 4868
achiever$	13973
achievers$	13973
acknowledge$	7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7958 7959 7960 7961 7962 7963 7964 7965 15838 15866
acknowledged$	15720 15721
acne$	11415 5873
acned$	5872
acquit	5797
acquitted$	11757
across$	8139 8140 2550 8511 8681 8682 8683 9011 9012 9013 9331 9469 16343 10720 11282 11466
act	4420 16437 16604 5637
act$	6572 12388 6743 784 785 13006 13007 13376 1610 1611 7928 7929 7930 7931 7932 2226 2258 2266 2442 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 2835 2856 3023 3024 3238 9330 3379 3380 3461 3462 3463 3464 15639 15866 16046 16049 16180 4622 5277 5342 11597
acted$	6743 784 785 1610 1611 2226 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 3238 3379 3380 3461 3462 3463 3464 9869 9878 15691 15696 15699 15700 15702 15703 15704 15705 15720 15721 15744 15876 5277 5342
acting$	1610 1611 2226 2580 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 2857 3023 3024 3363 3461 3462 3463 3464 4622 5254 5277 5342
action	4395 11620
action$	11860 13485 15747 4040 4041 4042 15841 15842 15843 15844 15845 15846 15847 4622 10702 10712 16535 10956 11618
actionable$	10355
actions$	3 4 5 6 7 8 9 5972 11782 11783 5979 20 11860 11947 6146 12116 12117 12118 12119 12120 12121 12122 12123 12141 12533 12534 12535 12536 6844 885 12869 12870 12871 12872 12873 12874 1227 1228 13649 13650 13651 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 13876 4032 10956
active	16372
active$	6083 124 6329 505 506 507 508 509 844 10978 11294 11574 5619 5621
activi	16156 16378 11588 11620 11624 11625
activities$	11847 11860 10956 10975 11069
activity$	11847 11860 6573 12389 16241 16278 10956 10975 11069 11293 11546
acts$	12372 6572 12388 13006 13007 1610 1611 2226 2259 2267 2443 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 2836 2855 3023 3024 3238 3379 3380 3461 3462 3463 3464 5277 5342
actted$	1610 1611
actting$	1610 1611
actual$	10944
add	4375
add$	1135 1407 13883 13884 13885 13886 13887 4516 5916
addded$	1407
addding$	1407
added$	1135 1407 4481 4482 4516 4517 4588 4590
addict	16656 16674 11684
addict$	13974 13975 13976 14083 14084 16673 11106 11107 5834
addicted$	11844 4830
addiction$	11856 4830 16600 11637
addictions$	11856
addicts$	13974 13975 13976 14083 14084 16676 11106 11107 5834
adding$	1407
addres	4400 10396 4450 10410 4477 10437 10438 16300 16409 5592
address$	6257 6258 6259 12322 12323 12324 12325 6517 6518 6519 6520 16285 4567 5592 11741
addresses$	6257 6258 6259 16183 16205 16285 4567 11552 11569
adds$	1135 1407 4516
adenoi	10769
adenoids$	16578
adept$	3466
adequate$	2978 2981 10007 10008 10009 10010
adhd	5916
adidas$	11422
admirably$	9006 9007 9008 9009
admission$	11689
admissions$	11689
admit$	15409 15415 15429 15656 15866 16046 11445
admitted$	15530 15531 15532 15533 15656 4840 4841 11688
adolescent$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 3469 15238 15241 5134 5137 11229 5395
adolescents$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 15238 15241 11229
adopted$	4557 11734
adoption$	5775
adoptive$	5775
adore$	654 655 656 657 658
adored$	654 655 656 657 658
adores$	654 655 656 657 658
adoring$	654 655 656 657 658
adult$	12069 12070 12078 6271 12180 12222 12234 12245 6471 6472 12299 6547 6551 6554 12370 12373 12404 12407 12433 13043 13048 13445 13573 7978 8013 13825 13826 13827 13828 2066 8467 8523 14401 14445 8644 8647 2718 14490 14491 14492 14493 14494 14495 14496 2733 8704 14521 14526 14527 14528 14547 14556 2792 8757 14573 14574 8776 2817 14595 2831 2832 8794 14604 14605 8797 8798 8819 2866 2867 2880 8842 2887 2888 14665 2900 8954 8957 14766 3102 3103 3104 3105 14880 14881 14882 14883 14925 14934 14936 14943 15002 15003 15004 15005 15113 15116 15163 15164 15165 15166 3401 9404 9405 15215 15216 15217 15218 15219 15220 15232 9905 9906 10964 5029 10993 11302 11303 11305 11306 5349 11311 11312 5372 5387
adults$	11789 6241 6243 6248 6253 6256 12066 12069 12070 12078 12082 12234 12299 12330 12332 12335 6547 12364 12370 12373 12404 7142 13562 13704 13705 13709 13796 7992 13825 13826 13827 13828 13845 8037 14019 8233 14365 14401 14415 14416 14417 14418 14426 14445 14490 14491 14492 14493 14494 14495 14496 2733 8696 14521 14526 14527 14528 14532 14533 14534 14535 14539 14545 14553 14554 14555 14556 14557 2791 14593 2831 2832 8794 14604 14605 2859 2860 2871 2884 14659 14660 14661 14662 2900 8865 14677 8872 14766 14773 14774 14775 8983 14794 14795 14796 14797 14828 14836 14837 14838 14839 14840 14841 14842 14843 14851 14852 14853 14854 14855 14886 14887 3159 3161 14934 14936 14943 15002 15003 15004 15005 15008 15013 15103 15148 15150 15153 15154 15155 15159 15163 15164 15165 15166 15187 3428 3429 3430 3431 15202 9395 3441 3442 3443 15215 15216 15217 15218 15219 15220 15230 15235 15236 15312 15376 9701 9702 9704 9705 10964 11058 11148 11177 11302 11306 11311 11312 11334
advance$	4657
advanced$	2718 3135 3401 10978
advanceed$	4657
advanceing$	4657
advances$	6269 6270 12095 12096 12996 12997 14453 14454 14455 14456 4657
advant	4731
advantage$	11815 12942 10691
advert$	15369
advice$	11956 12021 12022 12722 13379 13380 13388 1626 13625 13737 13738 13739 13740 13741 14272 15706 15707 15708 15709 15710 15711 16137 11046 11059 11441 11509
advis	10356 11572
advised$	6089 11959 11960 6152 193 194 195 196 197 198 199 200 6161 202 203 204 205 206 207 208 209 210 211 212 1690 1691 7652 7653 1694 1695 1696
affair$	14721 15066 15067 15068 15069
affairs$	14588 14785 14786 14787 14788 14905
affect$	14986 14987 9179 9183 3224
affection$	12378 12379 12380 12381 12382 12383 12384 12385 12679
affections$	12096
affects$	14989
affili	4420 11546 11548 11588 5911
affiliate$	11069
affiliated$	2122 11069
affiliates$	11069
affiliation$	2059 2060 2122 11069
affiliations$	11069
affray	10944 5808
affray$	16753 11768
afraid$	14820 14821 14822 3097 3098
african$	3491 9455 9460 9461 5422 11414
afro$	11402 5443 11404
afros$	11402 11404
after	16280 10887
after$	12132 12875 12876 12877 12878 12879 12880 12883 12884 12885 1125 7396 7397 7399 7400 13371 13626 7864 8576 14425 8619 14649 14726 8937 9010 14829 14830 14847 9286 15227 4220 16343 4817 16696 11667
afternoon$	16542 4870
afternoons$	4870
afterp	10783
afterpill$	16592
afterthought$	16057
again$	11969 11970 13459 13460 13461 15450 15451 15453 15454 15455 4182 10243 10244 16528 16591 11041
agains	4562 10625 11620
against$	12326 12327 12328 12329 7570 13490 16261 16297 4552 16341 16380 10582 10607 16425 16434 16511 10704 11458 11574 11630 11634
age$	6562 12400 8101 14450 14451 14452 14487 14488 14560 14561 14562 14563 14600 14601 14602 14640 14668 9107 9108 9109 9110 15070 9414 9415 15254 15255 15256 10836 11715
aged$	6594 15238 15241 16588 10991
agencies$	14170 14171 9882 9887 9888 16067 10285 16134 16135
agency$	14170 14171 9856 9882 9887 9888 9905 9906 16067 10285 4329 16134 16135 10355 5507 5554 5563
ages$	14487 14488
aggression$	14001 14057 14356 14357 2589 2590 11238
aggressive$	14286 14287 14288 14289 14290 14291 14292 14293 14294 14295 14296 14394 11197 5275 5849
aggressively$	5849
aggressiveness$	14356 14357 11238
aggressor$	13218 13910 13911 13912 13913 11097 11098 11099 11143
aggressors$	13218 13910 13911 13912 13913 11097 11098 11099 11143
aggro$	12574 13170
agitator$	5827
agitators$	5827
ago$	15124 15125
agree$	707 708 990 991 992 993 994 995 996 997 998 7172 7174 7176 2651 2652 2653 2654 5051
agreed$	685 707 708 12514 990 991 992 993 994 995 996 997 998 7172 7174 7176 2651 2652 2653 2654 5051
agreement$	12138 16470
agreements$	16470
agrees$	707 708 990 991 992 993 994 995 996 997 998 7172 7174 7176 2651 2652 2653 2654 5051
agreing$	707 708 990 991 992 993 994 995 996 997 998 7172 7174 7176 5051
ahead$	157 6404 12215 13422 16078 16108 11559
aid	4662
aid$	4657 4664 4776 11668
aided$	4657 4664 4776
aiding$	4657 4664 4776
aids	4662
aids$	4657 4664 4776 11668
aim	4729
aim$	16199 16485 4720 16536
aimed$	10739
aims$	16199 16485 4720 10739
air$	14088
airhead$	11161
airheads$	11161
alarm$	7580
albanian$	3491 9457 11414
album$	10395
alcoho	16656 16674 10866
alcohol$	35 269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 13835 14635 14636 14637 14638 14639 16599 4967 5724 11684
alcoholic$	16673 16675 11106
alcoholics$	16676 11106
ale$	14999
alert	4493
alert$	4388 4408 4409 4693
alerting$	4408 4409
alerts$	4408 4409
aliase	5581
aliases$	11541
alibi	5581
alibi$	11539 11541
alibis$	11539 11541
alienated$	5396
alight	10950
alight$	16759
alike$	11421 11423
alive$	16574
all	10590 11600
all$	6165 6169 308 866 6832 12722 6938 982 983 7109 7145 1382 1383 7374 13287 13289 1546 7544 13486 7924 8182 8239 8271 14103 14104 8324 8354 8361 2535 8523 2601 2643 14413 2709 8673 14518 2776 14754 14889 14904 9165 3211 3212 3347 15144 3446 3582 15380 9572 9586 3628 3630 3733 3734 3735 3839 3840 3841 3851 9812 9854 15855 15862 10081 10204 10206 16033 16034 4274 10388 16272 4616 10602 16516 10750 5038 11003 5230 11441 11442 11510 5616
alleg$	12806
allegation$	2108 2109 11063 11064
allegations$	7108 2108 2109 11063 11064
allege$	13870 13871 4604 11061 11062
alleged$	12806 13870 13871 4576 4603 4604 4608 11061 11062 5105
allegedly$	5821
alleges$	13870 13871 4604 11061 11062
allegged$	12806
allegging$	12806
alleging$	12806
allegs$	12806
allerg	5922
allergy$	11637
alley$	14243
alloca	4385
allocated$	4480
allow	4381 4410
allow$	45 46 281 282 12617 889 988 1723 1724 1725 1726 1727 7703 15409 15415 15429 4215 4454 4664 10997 11445
allowed$	45 46 281 282 12617 12655 12656 889 988 1723 1724 1725 1726 1727 4215 4664 4814 4946 10997
allowing$	45 46 281 282 12617 889 988 1723 1724 1725 1726 1727 4215 4664 10997
allows$	45 46 281 282 12617 12655 12656 889 988 1723 1724 1725 1726 1727 4215 4454 4664 10997
alls$	14103 14104
almost$	802 1015 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 3344 3345 3482 5345 5374
alone	10788 11738 5784
alone$	12518 12582 12936 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14778 14779 14780 14781 14782 14783 14784 14812 15138 15184 16597 5784 11744
along$	12041 12059 12172 6642 6643 6644 6656 1080 12954 7206 7207 13353 13357 1608 9298 3339
alopecia$	5875 5921
alpha$	11106 5151
already$	2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2820 14674 14675 14676 3482 5345
alright$	9375 3416 3417 3418
also$	8299 5138
alter$	9761 9762
altered$	1036
alternative$	5735
alternatives$	12021 12022
although$	214 6214 6215 6216 6217 6218 6219 6220 6221 267 268 12326 12327 12328 12329
altogether$	4274
always$	576 808 7333 7334 2688 3215 3582 9626 3786 3787 3788 3789 5484 5878
ambition$	14383 11273
ammunition$	13210 13213
amok$	11158
among$	8122 13932 13933 2165 14024 14285 8549 8587 10755
amongst$	8122 13932 13933 2165 14285 8549 8587
amoral$	5853
amount$	369 370 371 14825 14826 14827
ample$	150 151 152 6181
amuck$	11158
an$	6610 6624 7052 7893 2420 14243 8567 2699 8738 8786 8856 9116 9304 3454 3455 3469 9830 10204 10617 10786 16708 10941 5396 11694
anaemi	5922
anaemic$	5921
analys	10368 10369 10370 4411 4412 16254 4532 10495 4625 10585
analysis$	11549 11563
analyst$	16163 16177 16178 16179 10371 10372 4424 10492 16304
analysts$	16163 16177 16178 16179 10371 10372 4424 10492 16304
anaphy	5922
and	4446 5659 5666
and$	6164 12094 6978 6979 6982 6984 6985 6986 6997 13352 7674 13777 13899 8103 8104 14070 14097 8309 14119 8384 8391 14324 14890 15077 9285 9425 15238 15241 9469 9489 15302 10554 10649 10651 10714 11041 11525 11577 5673 11763
angels$	14688 14689 14690 14691 14707 11130
anger$	14057 2583 5276
angina$	5921
angry$	2460 15612 5116 5396
animal$	11106
animals$	13974 13975 13976 13995 13996 13997 14155 14245 16057 11106 11107 11171
ankle	4980
ankle$	10940
annoy$	12697
anonymous$	5584
anorak$	11418
anoraks$	11418
anorex	5702
anorexia$	11662
anorexic$	11662
anothe	4692
another$	5961 12265 7696 13857 14023 14208 8418 14366 3469 16111 16138 10771 4855 10953 5396 5619
anpr	5599
anpr$	11559
answer$	12131 1669 13696 2842 2843 2844 8948 15409 15415 15429 15473 15474 15475 15476 15477 15478 15479 15520 15656 15838 15866 10100 10101 4150 4151 15988 16046 16049 16499 16536 11445
answerable$	70 71 72 73 74 1669
answered$	12483 12514 13619 2842 2843 2844 15530 15531 15532 15533 3877 15656 15696 15699 15700 15702 15703 15704 15705 15720 15721 16096
answers$	1669 2842 2843 2844 15473 15474 15475 15520 4150 4151
antagonise$	5098
antagonised$	5098
antagonises$	5098
antagonising$	5098
antagonist$	11143
antagonistic$	5851
antagonists$	11143
anti	16215 4491 10538 4593 16374 16382 4614 16396 10603 10675 10680 10681 4739 4740 10703 5719
anti$	6468 6474 13252 13254 2061 8193 14011 2459 14286 14287 14288 14289 14290 14291 14292 14293 14294 2560 8526 8544 8545 8546 8586 5303 5304
antibiotics$	10785
antici	4550
anticipated$	16435
antidepressant$	11679
antidepressants$	10785 11679
antifreeze$	11649
antips	5719
antipsychotic$	11679
antipsychotics$	11679
antisocial$	12274 12282 13252 13254 14003 14011 14286 14287 14288 14289 14290 14291 14292 14293 14294 8544 8545 8546 14394 16347 16412 5095 5232 5269 11230
anxiety$	5918
any	16295 10590 5583 11600
any$	12722 12977 7492 7835 13695 7924 8027 2797 2798 9113 9126 14961 15076 15380 9572 9586 3628 3630 9772 9844 10035 10036 10206 4370 10337 16157 16233 10435 4496 16267 16310 16311 16313 16353 4612 16416 16419 10617 10644 16476 10697 16513 16516 16525 10721 16537 11441 11442 5616 11605
anybody$	276 277 278 12244 6842 6843 12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 7314 13709 8027 14794 14795 14796 14797 14886 14887 14920 9701 9702 9704 9705 9743 9744 9745 9882 16272 10697
anyone$	276 277 278 12066 12244 6842 6843 12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 7095 7313 13705 13709 8027 14014 14030 14237 14445 14794 14795 14796 14797 14828 14886 14887 15187 9701 9702 9704 9705 9743 9744 9745 9882 15695 16272 10697 11042
anything$	12040 6881 6974 6975 7122 7249 13408 13597 2847 14752 3092 14904 3172 9173 14996 15092 15319 15320 15407 15413 15419 15424 15433 15468 9701 9702 15528 3867 3868 3869 3870 3871 15777 15778 15779 15780 9973 4469 16252 11441 5531
anyway$	11973 11977 14769
apart	10717 10718
apart$	16526 16527
apathetic$	5851 5882
apathy$	5882
apnoea$	11644
apologise$	15656
apologised$	15530 15531 15532 15533 15656 15720 15721
apology$	4150 4151 15988
app$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358 10458
appalling$	11906 11907 11908 11909 14286 14287 14288 14289 14290 14291 14292 14293 14294 14384 4146 4147 4148 4149 4303 5275 5310 5537 5882
appallingly$	5236 5882
appeal$	8921 8922 8923
appear$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 9011 9012 9013 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 3517 3518 3519 4051 4052 16541 4969 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5342 5454
appearance$	15213 15214 15260 15261 15262 15263 15264 15265 15266 15267 15268 15269 15270 15271 15372 11756
appearances$	11756
appeared$	3517 3518 3519 4051 4052 4969 5342 5454
appearing$	4051 4052 4969
appearred$	4051 4052
appearring$	4051 4052
appears$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 3517 3518 3519 4051 4052 16541 4969 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5342 5454
append	10769
appendicitis$	5923
appendix$	16578
appeti	10775
appetite$	1196 1197 16584
appetites$	11332
apple$	11090
apples$	11090
applic	4705
application$	4652
applications$	4652
applied$	3940 3941 3942 4228 16447 10669
apply	4692 4705
apply$	14026 14027 14028 14029 3940 3941 3942 5638
appointment$	9588 3629 9590 3631 3632 15605 15606 15607 15646 15647 15648 16605 11687
appointments$	9588 3629 9590 3631 3632 15646 15647 15648 16605 11687
appreciate$	13696 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912
appreh	10629
apprehend$	16438 5645
apprehending$	5645
approa	11620
approach$	1092 8826 8827 8828 8829 8830 15395 4032 11618
approached$	1092 13144 13145
approaches$	6269 6270 1092 14453 14454 14455 14456 15395 15989 15990
approaching$	1092
appropriate$	6126 14880 14881 14882 14883
appropriately$	12552
approval$	13822 13823 13824
apps$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358 10458
april$	12297
arab$	3491 9455 5422 11414
arcade$	12295 12296 4762
architect$	1079
architects$	842 1079
are	4420
are$	5965 6097 6102 360 361 539 6594 830 831 1987 1988 1989 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 8411 2461 2465 2475 2496 2502 8477 2536 2555 2564 2565 2566 2567 2568 2569 14400 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 8748 2810 2905 2906 2907 2912 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3449 3483 9470 15302 9517 3582 3618 9593 9814 3900 3901 9992 10110 4213 10219 4267 4268 16098 4380 10366 10484 10493 10503 10521 4602 10626 16541 10867 4971 5013 5038 5139 5141 5146 5193 5201 5221 5235 5254 5270 5272 5280 5281 5341 5368 11357 11405 11406 5526 5553 11577 11602 5710
area	10683
area$	14013 14018 8577 10513 16492 10690 11057 11733
areas$	10690
ares$	16541
argue$	9660 15612
argued$	15612
argues$	15612
arguing$	15612
argume	10852
argument$	9683 15493 9685 11028
argumentative$	14360 14361 14362 14363 14364 11240 5849
arguments$	4885 16661 11028
aripiprazole$	5932
arm$	13222 13299 13300 13301 13302 13303 13304 13305 7500 15278 10327 16577
arms$	13274 13275 14939 14940 14941 14942 15278 16577
around	11542
around$	6136 11987 12178 12449 7017 7300 7459 14012 14041 14409 8608 8637 14448 3259 10147 16277 10976 11282 11438
arrangement$	12450 12475 6667 6668 7190 14869 11293
arrangements$	12450 12475 14869 11293 11695
arrest	16180 4443 4452 16327 4565 4655 16429 16430 16433 10629 16444 10648 4790 16656 16658 16674 16700 11630 5904
arrest$	12755 12756 13649 13650 15235 15236 10412 4559 16404 16420 16423 10615 4666 16438 4671 4679 4681 16452 16457 16468 16482 4737 16535 16544 16546 10750 16752 11597 5639 5645 11633 5800 5905 5953
arrested$	11817 6187 6188 6189 6190 6191 6192 6193 6194 235 236 237 12243 12582 16387 16395 16405 11590 11747 5953
arresting$	4737 5645
arrestped$	4671
arrests$	4580 16350 16404 16420 4666 4671 4681 16457 4737 16535 16752 11597 5953
arrive	16216
arrive$	13696
arrived$	16051 16052 16053 16054
arrogance$	5882
arrogant$	10235 5851 5882
arsey$	5844
arson	16360 16373 16381 16382 10944 10945 10948
arson$	16753 16754 16755 16757
arsonist$	11106 5842
arsonists$	11106 5842
art$	14520 5726
arthri	5922
as	4420 5583
as$	6498 6646 12493 6903 6924 967 968 6929 971 7144 1208 1209 1210 1211 1342 1343 1344 1421 8102 8340 8439 2554 8585 8630 8687 8712 2805 8775 8795 8796 2890 2899 14772 3192 3193 9155 9241 9277 9278 9339 9503 4053 4054 10051 15885 4282 4285 10248 10416 16299 10525 10526 10531 16343 10597 5038 5138 5140 5254 11559
asb	16215 4491 4614 16396 10675 10681 4739 4740 10703
asb$	12274 13252 13254 14001 10451 10574 16484 16490 4722 10699 10700 16512 4786
asbo	10665 10666 5801
asbo$	16474 16475 10667 5119 11761
asbos$	16474 16475 10667
ascert	4631
asd	5916
ashamed$	15906 4139
asian$	3469 3491 9455 9462 9486 9487 9488 3529 5395 5396 5422 11414
aside$	7579 10146 10224
ask$	12045 6237 6238 12048 12049 328 329 330 331 332 333 804 1094 1095 1096 1097 1098 1099 7233 13046 7238 1503 7725 3117 15586 15587 15588 15838 10376 11453
asked$	208 209 210 211 212 6272 328 329 330 331 332 333 12209 12210 6435 6436 6437 6438 6439 6440 6441 6442 804 12608 12831 12832 12833 12834 12835 12836 12837 12838 12839 12840 12841 1094 1095 1096 1097 1098 1099 12875 12876 12877 12878 12879 12880 12883 12884 12885 7151 13144 13145 1503 7499 13372 1661 1690 1691 7652 7653 1694 1695 1696 13620 15482 15691 15696 15699 15700 15702 15703 15704 15705 15714 15715 15716 15876 16096 4404 10376 4536 10506 10851 10863
asking$	328 329 330 331 332 333 6762 803 804 1094 1095 1096 1097 1098 1099 1503 7498 1722 15408 15586 15587 15588 11453 11472
askked$	328 329 330 331 332 333 1094 1095 1096 1097 1098 1099
askking$	328 329 330 331 332 333 1094 1095 1096 1097 1098 1099
asks$	328 329 330 331 332 333 804 1094 1095 1096 1097 1098 1099 1503 3117 15482
asleep$	4135 4136 4311
asperg	5916
aspirations$	14383 11273
aspiring$	5110
assaul	16360 16373 16382 16388 16400 16401 16402 4916 10881 16691 16700 10923 10925 10945 10948 5808
assault$	12242 12745 12807 6999 7242 7243 13053 1384 13162 13163 13649 13650 16364 16690 16732 16734 16753 16754 16755 16757 11009 11065 11768
assaulted$	12941 10876 4989
assaults$	16754 16755 11065 11768
assert	4748
assertive$	10708
assess	16568 16604 4978 11542 11639
assess$	8894 8895 8896 8897 3016 8977 8978 8979
assessed$	2182 2537 4420 4576 4603
assessing$	8894 8895 8896 8897 3016 8977 8978 8979
assessment$	16606 11592 11696
assessments$	11592 11696
assign	4385
assist	4410 4662 10753
assist$	39 4657 4664 4720 4776 16562
assistant$	10813 16623 16638
assisted$	16171 4657 4664 4776
assisting$	4657 4664 4776
assists$	4657 4664 4720 4776
associ	16156 16201 16203 16215 10469 4545 10547 16361 16378 11548 11624 11625
associate$	12164 12193 12195 12196 12197 12228 12478 12479 12480 12481 12482 13830 2122 5094 11055 11069
associated$	2056 2122 11069
associates$	11900 13830 2122 16183 16187 16278 16279 16281 16337 4569 5094 11055 11069 5620
associating$	12478 12479 12480 12481 12482 2122 4569 5094
association$	2059 2060 13830 9882 9887 9888 16067 10285 16134 16135 4569 16356 11055 11069 11091 5589
associations$	2059 2060 13830 16278 16279 10505 11055 11069 11091
assume$	1885 1925 1926 4604
assumed$	1885 1925 1926
assumes$	1885 1925 1926 4604
assuming$	1885 1925 1926
assurance$	2824 2825 2826 2827 2828 2829 2830
assured$	9353 11333 11349
asthma	5922
astonishing$	10182 15992
astray$	13915 13916 13917 13918
asylum	5786
asylum$	11746
at	10513 10845
at$	15 11816 12094 6791 12699 7130 7147 7468 13604 13703 14012 8337 2532 14324 14434 14435 9222 15238 15241 3482 9807 3852 3859 3860 10088 10095 10228 16072 16277 16437 10639 10707 16548 10760 10801 10819 10825 10827 10828 10876 10897 10898 10912 10929 11466 11667 11735 11758 11763
athena$	16286
athletic$	5399 5872
atrocious$	5882
atrociously$	5236
attach	4799
attach$	1742
attaches$	1742
attachment$	10759 5676
attack	16691
attack$	12242 12745 7242 7243 13053 1384 10719 11009 11640 11660
attacked$	11817 12243 12582 12604 12941 13092 13093 13094 13106 13107
attacks$	10719 11640
attemp	11599
attempt$	6716 757 758 759 760 6721 762 763 13576 1808 7769 7770 7809 15395 9588 3629 9590 3631 3632 15727 15728 15841 15842 15843 15844 15845 15846 15847 10042 10043 10044 10045 10046 4150 4151 11045
attempted$	15816 15817 15818 15819
attempts$	15395 9588 3629 9590 3631 3632 4150 4151 15989 15990 11045
attend	16648 5725 5945
attend$	11903 12164 13696 7890 14277 14280 15378 15409 15415 15429 15463 15464 15473 15474 15475 15520 15656 15866 16049 10822 4969 11445 11446
attendance$	16022 16088 16630 16643 11044 11221 5944
attended$	12483 12491 15530 15531 15532 15533 3877 15656 16096 10822 4969
attender$	13985 11044 11116 11126
attenders$	13985 11044 11116 11126
attending$	15408 10822
attends$	15473 15474 15475 15520 15542 15543 15544 15545 16281 4969
attent	10561
attention$	11789 11848 11849 6269 6270 6273 12095 12096 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12475 12578 6770 12614 6806 12618 12664 12679 12719 12821 12996 12997 13324 13381 13382 13776 13787 13788 8004 2045 2046 2047 2048 8009 13822 13823 13824 13851 8156 2561 2579 14370 14371 14374 14453 14454 14455 14456 14651 14652 15655 15694 15698 15699 15700 15702 15703 15704 15705 15841 15842 15843 15844 15845 15846 15847 4401 16370 4605 11005 5220 5286 11247 11248 5308 11556 5916
attentions$	12096
attitude$	11860 12141 869 6844 885 1227 1228 14216 14217 2526 2527 14376 2615 2824 2825 2826 2827 2828 2829 2830 8826 8827 8828 8829 8830 14656 15213 15214 4259 4260 4261 4262 10956 11146 11189 11191 5276 11270 11271 5314 11497
attitudes$	11860 2526 2527 8826 8827 8828 8829 8830 15213 15214 10956 11146 11270
attract$	11788 5980 309 310 6302 6303 809 810 6855 1199 1200 7187 7188 8562 5040 5049
attracted$	11788 5980 309 310 6302 6303 809 810 12654 1199 1200 7187 7188 2011 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2039 5040 5049
attracting$	11788 5980 309 310 6302 6303 809 810 1199 1200 7187 7188 8010 8011 8012 5040 5049
attractive$	5872
attractor$	11593
attractors$	11593
attracts$	11788 5980 309 310 6302 6303 809 810 12654 1199 1200 7187 7188 5040 5049
attractted$	11788 5980 309 310 6302 6303 809 810 1199 1200 7187 7188 5040 5049
attractting$	11788 5980 309 310 6302 6303 809 810 1199 1200 7187 7188 5040 5049
attrib	16385 4717
attributable$	16383
attributed$	4577 16383
auburn$	5443
august$	12297
aunt	10846 16657 16707 10901
aunt$	16655
auntie	16707
author	4692
author$	1079
authorised$	10506
authorities$	14396 14397 9882 9887 9888 16067 10285 16134 16135
authority$	14030 14272 14365 9882 9887 9888 16067 10285 16134 16135 10886 16696 11059 11177 11263 5564
authors$	842 1079
autism	5916
autism$	16620
autist	5916
autumn$	12297 12298
availa	4451
available$	11810 10978
average$	5399
averse$	2503 2504 2505 2506 2507
avoid$	13001 13002 13440 13448 13696 14045 14077 14475 14476 15225 9426 9427
avoidant$	14295 14296 5275 5851
avoided$	12241 6433 474 12483 12491 12505 12506 6740 7339 13149 13150 13151 13152 13153 13619 15684 11517
avoiding$	9426 9427
avoids$	14077
awaiti	4842
awaiting$	10802 5794
awarde	4385
aware	4500
aware$	238 239 240 241 242 243 244 245 246 247 248 249 250 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1714 8601 14411 14412 2961 2962 2963 14875 4543 10598
awareness$	7923 8840 14650 8938 2979 2980 8941 9361
away$	11922 12084 12085 6285 12134 12135 12185 12201 12204 12218 12257 12258 12339 12340 12345 6656 12475 12490 12499 12526 12532 12555 12556 12562 12662 6871 6873 12728 12729 12730 12731 12732 6949 7046 7119 7124 7125 12951 13045 13050 13061 7546 7547 7548 7549 7551 7579 13442 13444 13447 13527 13528 1766 13536 1768 13538 13539 1771 13569 13574 13577 13622 7894 2372 2601 14800 15401 9645 15798 15799 15824 15825 10077 10078 10575 16455 10748 16663 10878
awful$	14384
awkward$	14360 14361 14362 14363 14364 16524 11240
b$	10902 16711 11768
babes$	14939 14940 14941 14942 15052
babies$	14576 14577 14578 14579 14580 14688 14689 14690 14691 14707 14709 14710 14711 14712 14713 14714 15053 11307
baby	16657 11677
baby$	15053 10778 10779 16670 4911 5448 5449
babysitter$	14725 14880 14881 14882 14883
babysitters$	14880 14881 14882 14883
babysitting$	14828 14845
back$	11877 11923 11924 6339 12170 12226 516 517 518 519 6514 6515 12333 12334 6647 6648 6649 6650 6656 12509 12511 12512 12513 12531 12661 12698 12987 12991 13040 13068 13084 7406 7408 1496 13324 7707 7708 7709 7710 7711 7712 7713 7714 13575 13580 7894 7895 14892 14984 9465 15400 3675 15452 10073 10149
backbone$	14187 14188 14189 14190 14191
backchat$	11191
backchatter$	11161
backchatters$	11161
backed$	1496
background$	14347 11231 11760
backgrounds$	14347 11231
backing$	1496
backked$	1496
backking$	1496
backs$	13084 1496 7895 10149
backstabber$	11161
backstabbers$	11161
backward$	15987 5844
bad$	6085 11906 11907 11908 11909 159 160 161 162 163 164 165 12111 12112 6332 6383 495 496 12279 954 7159 7161 7168 7169 7170 7171 7425 7428 13251 7448 7449 7450 13273 7777 13639 13819 13821 13825 13826 13827 2132 2133 2134 8095 8098 8185 14004 2295 2300 2301 2317 2357 2358 2359 2360 2361 2362 14142 14157 14206 2438 2439 2468 2469 2470 2473 14286 14287 14288 14289 14290 14291 14292 14293 14294 14295 14296 8537 14384 9249 9250 3504 15289 9482 9484 9987 4146 4147 4148 4149 16028 16029 16030 16031 4303 4998 5096 5113 5130 5131 5133 5208 11172 5214 5275 5284 5298 5310 5427 5537
badge$	13013
badly$	2562 3489 9861 4182 11239 5296 5423 11421
baffling$	1757 1760 1763 1764
bag$	12762 12792 13310 15305 15306 15314 10657
baggy$	15307 15308 5467
bags$	12762 13310 9492 15305 15306 15314 10672 11422
bail$	8039 3409 10941 16750 5790 11751
bailed	5790
bailed$	11750
bait$	13332 5098 11162
baited$	5098
baiting$	11850 11851 11852 11853 11854 5098
baits$	5098
baitted$	5098
baitting$	5098
balaclava$	15346 11422 5877
balaclavas$	15346 15347 15348 15349 15351 11422 11590 5877
bald$	9476 5872
ball$	498 499 16007
ban$	7242 7243 13053
band$	12115 12441 12442 12443 16154
bandana$	11422 5877
bandanas$	11422 5877
bandit$	5824
bandits$	5824
bands$	16154
bane$	8515
banger$	11069
bangers$	11069
banging$	11069
bangladeshi$	3491 9457
bank$	752 13512 13513 13514 13515 16730
banked$	752
banking$	752
bankked$	752
bankking$	752
banks$	752
banned$	11844 10509 4946
bannin	4710 4711
banning$	10604 10612 4703 10670 10671
bare$	9554 10050 5416
barely$	2989 8949 2990 8950 2991 3079 9039 3080 3081 9511 4076 4803 4862 5347 5704
bargained$	13090 13091
barman$	12115
barred$	11844 382 383 384 385 10509
barrel$	14198 5406
barter$	621 622 910
bartered$	621 622 910
bartering$	621 622 910
barterred$	621 622 910
barterring$	621 622 910
barters$	621 622 910
base	10664
base$	16473
baseball$	5476
basic$	5507
basically$	2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 5345
basis	4705
bask$	1052 1053
basked$	1052 1053
basket$	8287
basking$	1052 1053
baskked$	1052 1053
baskking$	1052 1053
basks$	1052 1053
bath	10908
bath$	16717
batted$	9592
batteries$	11649
battery$	11649
batting$	7050
battle$	5384
battles$	15177
bbrought$	10342
be$	6075 12159 6367 6368 6369 12193 6420 6424 539 6639 6696 830 831 6795 6898 6952 6957 7014 12891 7127 7154 7227 13103 7610 7641 7675 7865 1990 7969 13874 2106 8083 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 8165 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 8422 2465 2475 8442 2536 2555 2564 2565 2566 2567 2568 2569 8551 8552 8717 8718 8719 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 8846 2912 14790 14856 14858 3125 3170 9192 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9293 3415 3427 3483 9616 9619 15435 15436 15437 9643 9710 9720 3765 3766 3767 3768 9763 9932 10004 10097 10098 4267 4268 10493 10494 10540 4602 16371 10563 16434 10626 10635 10636 10638 10693 4757 10747 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5553
beanie$	11422
beanies$	11422
bear$	12236 924 925 926 13164 1914 2908 2909 2910 2911 10229 5555
beard$	9493 11386 11402 11404
bearded$	5872
beards$	9493 11386 11402 11404
beared$	924 925 926
bearing$	924 925 926 2824 2825 2826 2827 2828 2829 2830 14656
bearred$	924 925 926
bearring$	924 925 926
bears$	924 925 926 2908 2909 2910 2911 5555
beat	16674 16683 16691
beat$	4374 10335 10336 4378 10341 16155 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 10577 4634 10600 10640 16684
beaten	4916
beaten$	6010 10876
beating$	1384 13491 14985 11009
beats$	16684
bebrought$	10342
became$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 8477 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 5013 5139 5141 5146 5193 5201 5221 5235 5254 5270 5272 5280 5281 5341 5715
because$	5976 350 372 374 6343 390 391 6664 6665 1101 1192 1193 1237 1238 4923 16700
becom	4420 5681
become$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 8482 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 15436 5013 5139 5141 5146 5193 5201 5221 5235 5254 5270 5272 5280 5281 5341
becomes$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 9684 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341
becoming$	8477 8483 5138
bed	4955 4960 5685
bed$	12266 12378 12379 12380 12381 12382 12383 12384 12385 12671 12672 13112 13113 7715 16705 10902 10903 10904 16727 10920 11645
bedbugs$	10915
bedroom$	10903 16720
bedrooms$	10672
beds$	12266 7715
bedtime$	14912 14913 14914 14934 14936
bedtimes$	14934 14936 15119
bedwetting$	11645
bee$	11110
been	10418 4980 5681
been$	6034 6099 6100 6150 6151 192 201 6183 6184 526 539 12489 12498 12500 12501 12502 6697 6709 765 6728 6729 830 831 7345 7346 1692 1693 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2488 8473 8474 8475 8481 8487 2536 2555 2564 2565 2566 2567 2568 2569 2677 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 2993 3170 3259 3260 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 9594 9595 9596 3900 3901 9877 15852 15853 10055 10056 15876 4183 4213 10185 10186 10187 10220 10221 10222 4267 4268 10286 10402 10493 4602 10626 4822 4841 4843 10822 10826 4867 4949 10940 5013 5038 5139 5141 5146 5193 5201 5221 5235 5254 5258 5270 5272 5280 5281 5341 5553 5715 5728 5741 5743 5766 5768 5774 5787 5788 5793
beer$	16593
bees$	11110
befell$	11839
before$	12214 12993 12994 12995 13423 13426 13449 8706 14575 8844 9379 9380 16078 16107 16343 4759 10929
befriend$	12351 587 588 589 1135
befriendded$	587 588 589 1135
befriendding$	587 588 589 1135
befriended$	587 588 589 1135
befriending$	587 588 589 1135
befriends$	587 588 589 1135
beg$	990 991 992 993 994 995 996 997 998 5051
began$	11928 539 13144 13145
beggar$	11167
beggars$	11080 11167 5562
begged$	990 991 992 993 994 995 996 997 998 5051
begging$	990 991 992 993 994 995 996 997 998 5051
begin	4697
begin$	11928
begins$	11928
begs$	990 991 992 993 994 995 996 997 998 5051
begun	5725
behav$	12483
behave$	12164 12269 12478 12479 12480 12481 12482 6743 784 785 12564 12565 943 944 13006 13007 2226 2260 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 9330 3461 3462 3463 3464 15409 15415 15429 15520 5279 5342 11445
behaved$	12478 12479 12480 12481 12482 12483 12491 12547 12548 6743 784 785 6746 6747 12557 12558 12564 12565 13006 13007 13619 2226 8522 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 3461 3462 3463 3464 15530 15531 15532 15533 11196 5279 11256 5342
behaves$	943 944 13006 13007 2226 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 3461 3462 3463 3464 15520 15542 15543 15544 15545 5279 5342
behavi	16477 4710 16656
behaving$	12483 2226 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 3461 3462 3463 3464 5279 5342
behavior$	11860 2517 2518 2519 2520 2521 2522 2523 2524 2525 10956
behaviors$	11860 10956
behaviour$	3 4 5 6 7 8 9 5972 11782 11783 5979 20 11847 11860 11947 6146 342 343 12116 12117 12118 12119 12120 12121 12122 12123 12141 12151 12152 12153 12154 12533 12534 12535 12536 869 12649 6844 885 12869 12870 12871 12872 12873 12874 1227 1228 13081 7738 1779 1780 13649 13650 13651 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 13733 13734 13735 13736 13876 13926 2517 2518 2519 2520 2521 2522 2523 2524 2525 14348 14349 14350 14351 14353 14354 14355 14656 15213 15214 15571 16241 10451 10553 16379 10574 10604 10612 10613 10661 10665 10666 10670 16484 16489 16490 4722 10699 10700 16512 16648 10840 10936 10956 10957 11069 11095 11096 11146 11235 5276 5737 5738 11760
behavioural$	5276
behaviours$	11847 11860 14348 14349 14350 14351 14353 14354 14355 10956 10957 11146 11235
behavs$	12483
behavved$	12483
behavving$	12483
behind	16203 10530 16345 16372 10564 4613 10592 10593
behind$	13405 13900 14615 14616 14617 15121 15123 15126 9398 15536 15538 10201 16339 10573 4876 11314 11712
being	5681
being$	11836 6150 6151 11982 6416 6434 526 6604 830 831 7127 7223 13283 7644 7646 7647 7648 7649 1990 7966 7969 8049 8051 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 8223 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 8383 2450 2461 2465 2475 8464 2536 2555 2564 2565 2566 2567 2568 2569 8613 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 8769 8845 8852 2912 14790 3170 9162 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9306 9320 9321 9322 9324 3415 3427 3483 3900 3901 15854 4183 4213 10184 10638 16573 4844 5013 5139 5141 5146 5193 5201 5221 5235 5254 5270 5272 5280 5281 5341 5741 5743 5766 5787 5788 5793
belief$	11492 11522
believe$	12107 12108 12109 12110 1248 1249 1250 1251 1252 1253 1254 13198 13199 13200 13201 13313 13318 2257 2265 2441 15104 15105 15866 16049 4604
believed$	1248 1249 1250 1251 1252 1253 1254 8068 8069 13879 13880 13881 2257 2265 2441 15572 15573 15574 15575 15576 4398 4576 4603 4608 4632
believes$	1248 1249 1250 1251 1252 1253 1254 2257 2265 2441 4604
believing$	1248 1249 1250 1251 1252 1253 1254 2257 2265 2441
belift	10342
bellicose$	5844
belligerent$	5849
bells$	13389
belong	4420
belongs$	16035 11511
below$	4876 11720
bench$	4681 16521 4970
benefit$	13696 4401 16171 4657
benefited$	4657
benefiting$	4657
benefits$	4657 4708
bent$	1268 1269 1270 1271 4368
bepicked$	10342
beraid	10342
bereaved$	4888 5948
bereavement$	16689 5948
besear	10342
besieged$	2126 2127
besotted$	647 648 649 650 651 652 653
bespectacled$	5872
bespok	4864
best$	2759 2958 2959 2960
bet$	3765 9725 3766 9726 3767 9727 3768 9728 3769 3770
beta$	10787
betray$	5541
betrayed$	5538 5541
betraying$	5541
betrays$	5541
better$	6085 6126 12272 12552 12688 7004 7005 7006 13345 13346 13446 13451 13541 13542 7742 13552 13553 13625 15083 15677 4544 11025
betwee	16280
between$	8756 11738
bevisi	10342
bewitch$	1048 1049 1050 1051 5053
bewitched$	1048 1049 1050 1051 5053
bewitches$	1048 1049 1050 1051 5053
bewitching$	1048 1049 1050 1051 5053
beyond$	14034 14035 14036 2302 2393 2394 2563 2570 2720 9095 3165 3166 3167 3202 3346 3732 5171 5172 5192 5213 5309 5375 5495 5532
bid	4705
bid$	4652
bids$	4652
bifida$	11656
big$	6046 13810 8293 8302 8373 8376 8377 2850 2851 2852 2853 9198 9309 9310 9311 3440 3452 3487 5239 5399 5407 5424 5443
bigger$	3385
biggest$	2316 3511 5200 5447 5622
bighead$	11161
bigheads$	11161
bigmouth$	11161
bigmouths$	11161
bike	16267 10720
bike$	16529
bimbo$	11161
bimbos$	11161
biological$	5317
biopsies$	5920
biopsy$	16611 5920
bipola	10866 5919
bipolar$	16675
birth	10410
birth$	14393 5317 11676
birthmark$	5873
birthmarks$	5873
bit$	6430 6925 6930 1361 1371 1433 1473 14568 14569 15157
bitch$	11153
bitches$	11153
bitchy$	5851
bite$	1433 1473
bited$	1433 1473
bites$	1433 1473
biting$	1433 1473
bitten$	1433 1473 11345
bitterly$	4182
black$	3469 3491 9455 3504 15279 9486 9487 9488 3529 3532 15338 15339 15340 15351 5395 5396 5419 5420 5427 5443 11422 5467 11590
blackheads$	11415
blackmail$	11836 11009
blacko	5924
bladder$	16578
blade	16756
blade$	8000 8001 8002 10928 16753
bladed$	16753
blades$	8000 8001 8002
blam$	4341 4342
blame$	386 387 388 389 12588 12589 12590 12591 12592 12593 12594 12595 12596 12597 12598 12599 6792 6793 12624 12625 12626 12627 12642 12643 12644 12645 881 882 883 6864 6865 12693 12694 12695 12724 12725 12726 12727 12733 12734 12735 12736 6937 978 6939 12749 12810 12976 13116 13117 13118 7310 7311 7312 1353 1354 1833 13602 1834 7870 7871 7872 7873 7874 13694 7886 15891 16036 16038 16039 10231 16041 16046 16047 10266 4349 4350 4351 4352 11010 5551 5552 11515
blamed$	12604 881 882 883 13124 13125 13126 13127 13128 1833 1834 4341 4342 4349 4350 4351 4352 4985
blameless$	6937 978 6939 11007
blames$	881 882 883 1833 1834 10231 16041 4349 4350 4351 4352
blameworthy$	5882
blaming$	881 882 883 1833 1834 15802 15803 15891 4341 4342 4349 4350 4351 4352 16127 16128 16129 16130
blammed$	4341 4342
blamming$	4341 4342
blams$	4341 4342
blank$	15377 9587
blanket$	3637
blatant$	2245 2246 2248
blazers$	9555
bleach$	5420 11649
bleached$	5420 5443 11405
bleeder$	11080
bleeders$	11080
blifte	10342
blight$	2375 8515 5182
blighted$	2126 2127 2249
blighter$	11080
blighters$	11080
blind$	7575 1616 1617 1618 10155 11008 11517 5571 11671 11672
blindly$	13243
bling$	13808
blinkered$	5882
block$	13526 14174 14446 15028
blocked$	6447 13535 13619
blockers$	16596
blond$	9476 5420 5443 5872
blonde$	9476 5420 5442 5443 5872
blood$	14172 11174 11667 5730 5922
bloody$	5520
blot$	2128 2375 11161
blow$	13174 14985
blown$	9355
blue$	7621 15279 5421 5443 11422
board$	9882 9887 9888 16067 10285 16134 16135 10395 16321 16538 11557
boards$	11557
boast$	5100
boasted$	5100
boasting$	5100
boasts$	5100
boastted$	5100
boastting$	5100
boat$	14080 8272
boats$	14080 8272
bodge$	5885
bodged$	5885
bodges$	5885
bodging$	5885
bodies$	12113 12114 12377 12521 6715 12679 13511 2893 2894 2895 2896 2897 14905 15197 15198 15199 15200 15213 15214
bodily$	10944
body$	12377 6715 6918 2824 2825 2826 2827 2828 2829 2830 14613 2893 2894 2895 2896 2897 15066 15067 15068 15069 15197 15198 15199 15200 10479 4521 5431
boisterous$	5851
bolshy$	5853
bomb$	11113 11114
bomber$	9495 11422
bombers$	11422
bombs$	11113 11114
bone$	14069 5300
boned$	11367
book$	13416 14109 16453
books$	14109
boorish$	5853
boost	4783
boots$	14961 14963 14964 14965 11422
boozer$	11161
boozers$	11161
bore$	2908 2909 2910 2911
born$	9242 4797 16587 5339 5697 5712
borough$	16529 16706 11733
borstal$	15564
boss$	12074 15109
bosses$	15109 11553
bossy$	5851
botch$	5885
botched$	5885
botches$	5885
botching$	5885
both$	6912 7435 5038 5138 11465 5616
bother$	12574 12681 12682 12683 12684 12685 13778 14986 14987 9179 15483 15484 15485 15486 15613 15749 15820 15838 11049 11470 11471
bothered$	12483 12491 13419 13420 13421 9185 15675 15686 15691 15696 15699 15700 15702 15703 15704 15705 15714 15715 15716 15717 15718 15719 9913 15741 15742 15743 15744 15749 9946 15821 15876 10217 16096 4335 11470 11471
bothering$	11470 11472
botherred$	11470
botherring$	11470
bothers$	8892 14702 9160 9161 11470
bottle$	10784
bottles$	10784
bottom$	2426 2429 5754
bottoms$	15344 3581 15360 5478
bought$	1525 1526 1527 1528 1529 13455 7994 11053
bounce$	9083 3210 9171 9172 9175
bounced$	3210 9171 9172 9175
bouncer$	12115 12441 12442 12443
bouncers$	12115 12441 12442 12443 14415 14416 14417 14418
bounces$	3210 9171 9172 9175
bouncing$	3210 9171 9172
bound$	522 3667 3668 3669 3795 9755 3796 9756 3797 9757 3798 9758 3799 9759 3800 9760
boundaries$	14054 14055 14912 14913 14914 14934 14936 15119 11059
box$	1496 10908 5442 11476 5517
boxed$	1496
boxes$	1496
boxing$	1496
boy	10337 16233 10435 16267 16310 16311 16313 16353 4612 16399 16416 16419 10644 16476 16513 16525 10721 16537 10865 10949 11605
boy$	362 392 427 12426 887 908 6868 1297 1298 1300 2110 13920 13921 2286 14082 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 2584 14502 2913 2914 15055 9390 3445 3539 3586 3587 9650 9741 9742 10367 10922 16758 5101 11073 11079 11090 11102 5143 11119 11159 11165 5220 11229 5278 11384 11407
boyfri	16656
boyfriend$	11927 6403 444 12331 12398 630 631 632 633 634 12434 12435 667 668 669 670 671 12905 12906 12907 12908 12909 12910 12911 12912 12913 12916 12968 12969 7663 4891 16662 16670 16677 10874 10988 10989 5030 5031 11017
boyfriends$	11927 6403 444 12398 630 631 632 633 634 12434 12435 667 668 669 670 671 12905 12906 12907 12908 12909 12910 12911 12912 12913 12916 12968 12969 10988 10989 5030 5031 11017
boys	10352 10359 16298 10490 4533 4534 10535 4598 10584 4636 16477 10710 16519 4787 16559 5624
boys$	11873 12051 12072 12077 12080 12101 362 12156 6351 392 12190 427 6405 6406 6407 12268 6460 6462 6464 12299 12331 12366 12370 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 12818 12823 12824 12825 12826 12827 12828 7042 12881 12882 7089 7090 7153 12968 12969 12989 1297 1298 1300 7302 13147 13204 13207 13209 7620 7631 7632 7697 13525 1784 7783 7944 13784 13798 13815 13833 8026 13842 13852 13853 13854 13855 8062 2103 2104 2105 2110 13893 13895 13905 13908 13920 13921 14000 2285 2286 14082 2353 2354 2355 2356 14164 14194 14195 14196 14197 14229 14240 14298 14301 14326 14327 14328 14329 14330 14331 14342 2584 14358 14415 14416 14417 14418 14502 2788 8810 8811 8812 8813 2879 2913 2914 14707 14717 14730 14763 14970 15055 9388 3445 15280 3539 3586 3587 15375 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9721 15541 9733 15551 9799 15664 15826 10058 10059 10060 10061 10062 10063 10120 15944 15963 15971 15972 15973 15974 15975 15976 15977 15978 10310 16344 10558 4607 4609 4621 16391 16393 10596 4673 16505 10965 11073 11079 11090 11102 11119 11149 11159 11165 11183 11229 5278 11384 11501 11509
bpicked$	10342
braces$	11404 11415
brag$	5100
braged$	5100
bragged$	5100
bragging$	5100
braging$	5100
brags$	5100
braid	10342
braid$	11402 11404
braide	10342
braided$	5443 11405
braids$	15341 11402 11404
brain$	13397 13398 13399 13400 13401 13402 13403 13404 7596 7597 7598 5924
brainless$	5844
brains$	13397 13398 13399 13400 13401 13402 13403 13404 7596 7597 7598 8091 2474
brand$	15303 11437
branded$	15307 15308 5467
brands$	15303 11422 11437
brash$	5853
brassy$	5844
brat$	5824
brats$	5824
bratty$	5844
bravado$	13081 7836 1877 7838 13809
brawler$	11161
brawlers$	11161
brawn$	8091
brazen$	5853
breach	16215 5791
breach$	4368 16448 4981
breached$	4368 4981 5791
breaches$	4368 4981
breaching$	4368
break	16656 10852 16671
break$	12164 7638 2079 2080 14075 8581 15437 15612 16148 16498 16499 5099
breakdown$	16027 16571 11279 11722 11733 11735
breakdowns$	11279
breakfast$	16711 16725
breaking$	11850 11851 11852 11853 11854 13180 2079 2080 15612 4247 4767 5099 5548
breaks$	2079 2080 15612 4247 5099 5548
breakup$	16661
breath$	15293
breeding$	11174
bribed$	11051
bridge$	14048 14049
bridges$	14048 14049
brief	4485
brief$	4388 4408 10445
briefed$	4536 10506
briefi	11542
briefing$	4408 10445 5597 11558
briefs$	4408 10445
bright$	14136 14137 14138 5443
brightest$	14132
brilliantly$	9006 9007 9008 9009
bring	4662
bring$	11788 5980 11806 6302 6303 797 798 799 800 801 888 1040 1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 2437 2455 2456 2457 2458 2982 10611 4674 4684 4715 5644
bringed$	1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 2455 2456 2457 2458
bringged$	1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 2455 2456 2457 2458
bringging$	1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 2455 2456 2457 2458
bringing$	797 798 799 800 801 888 1040 1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 2437 2455 2456 2457 2458 2982 4674 4684 4715 5644
brings$	11788 5980 6302 6303 797 798 799 800 801 12654 888 1040 1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 2437 2455 2456 2457 2458 2982 4674 4684 5644
broad$	5399 5405
broke	16683
broke$	2079 2080 8580 4247 4368 5099 5548 11733
broken$	8537 8538 8582 4247 4635 10717 5269 11232 5548 11733
bronchitis$	5923
brothe	10846 16657 10849 4905 16685 16701 16707
brother$	12294 7698 4881 4882 16655 10847 4891 10875 10882 16715 11277
brothers$	12294 7698 14393 11277
brough	10625
brought$	11781 11788 5980 11806 797 798 799 800 801 12654 12655 12656 888 12723 1040 12850 12851 1218 1219 1220 1221 1222 7187 7188 1282 1283 1284 1731 1732 1733 1734 1735 1736 1737 1738 2437 2455 2456 2457 2458 2982 10342 4565 16434 10633 4674 16445 10717 10718
brown$	3504 15279 5419 5420 5421 5427 5443
browsing$	10421 4462
bruise$	5927
bruised$	5927
bruiser$	11161
bruisers$	11161
bruises$	5927
bruising$	5927
brunette$	9476 5872
brush$	1619 4243 4264
brushed$	1619 4186 4243 4264
brushes$	1619 4243 4264
brushing$	1619 4243 4264
bsearc	10342
buck$	12894 9483 16005 5545
budding$	8249
budget$	10269 16090 16099 16100
budgets$	16022 10269
bugs$	10915
build	4375 16180 4656 4662 5583 5623
build$	2789 2790 3381 3382 3383 15246 15247 15248 9493 4432 4610 11359
builded$	4432
builder$	12115 12441 12442 12443
builders$	12115 12441 12442 12443
buildi	10385 4662
building$	16090 16194 4432 4610
builds$	15246 15247 15248 4432 4610 11359
built$	3386 3387 9439 16227 10571 5400 11361
bulimi	5702
bulimia$	11662
bulimic$	11662
bulk$	4616 10602
bulky$	5399
bullet$	9157
bulletproof$	14034 14035 14036 11328
bullied$	11814
bullies$	13911 13912 13913 13974 13975 13976 14083 14084 14118 14235 14245 11098 11099 11106 11107 11161 11486
bully$	13911 13912 13913 13974 13975 13976 14075 14083 14084 14118 11098 11099 11106 11107 11161
bullying$	11850 11851 11852 11853 11854 14001 14063 14064 14394 16127 16128 16129 16130 11009
bump$	10778
bunch$	13839 13908 2206 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 2630 2938 2939 15556 11090 11175 11183 11229 11282
bungle$	5885
bungled$	5885
bungles$	5885
bungling$	5885
bunk$	5011
bunked$	5011
bunking$	5011
bunks$	5011
burden$	8179 11161
burdens$	11161
bureau$	16163
burgla	16148 16156 16165 16209 16345 16360 4593 16369 16373 16381 16382 16388 16396 16400 16401 16402 10680 10925 10944 10945 10948 5808
burglar$	13974 13975 13976 14058 14059 14060 14061 14062 16339 11106 11107
burglaries$	16346 10553 16489 4770 16754 16755 16757 11596 11603 11768
burglars$	13974 13975 13976 14058 14059 14060 14061 14062 11106 11107
burglary$	4403 16322 10553 16364 16734 16753 16754 16755 16757 5616 5626 11768
burgle	5959
buried$	4027 4028 4239
burly$	5399 5872
burn$	2279 2280 2311 2312 16684
burned	4916
burned$	13079 13092 13093 13094 13106 13107 2279 2280 2311 2312 16684 10876
burning$	2279 2280 2311 2312
burnned$	2279 2280 2311 2312
burnning$	2279 2280 2311 2312
burns$	2279 2280 2311 2312 16684
burnt$	13078 13092 13093 13094 13106 13107 2279 2280
bury$	4027 4028 4239
burying$	4027 4028 4239
bus$	12295 12296 14143
busine	10447 10679 11624
business$	12317 12318 13102 7294 13105 8906 8907 8908 8910 14720 15066 15067 15068 15069 15171
businesses$	16160 16235 16256 16488 16514
businessman$	5863
businessmen$	5863
businesswomen$	5863
busy$	16043 10235
but$	6164 764 6838 6839 6979 6982 6984 6985 6986 13352 7674 8393 8736 2777 2778 2779 2780 2783 2784 2785 2786 8751 8752 8753 8754 8791 8807 8831 9052 9132 9307 3348 15611 10194 11491
button$	13181 13182 13183 13184 13185
buttons$	13181 13182 13183 13184 13185
buvidal$	5932
buy	10524
buy$	12050 6958 1525 1526 1527 1528 1529
buying$	6958 1525 1526 1527 1528 1529
buys$	1525 1526 1527 1528 1529
buzz$	6039 80 6043 12238 12239 12240 12783 12784 12785 12849 13776 13802 5434
bvisit	10342
by	10738 5659 5666
by$	11987 12071 6607 6608 6612 7128 7971 7972 7993 13844 14285 8549 8676 8962 14994 9298 3339 9377 15406 15669 15881 10074 10075 10076 15950 15953 15954 15955 15956 10325 10375 4473 4529 4560 16362 10555 10595 16415 10794 16615 10817 5001 11466 11498 11555 11727 11729
c$	11768
cahms	5936
caked$	3513
calculated$	6083 124
calculating$	5851
call	4493
call$	6719 1038 1039 1158 13041 13046 7257 7258 1299 7260 1301 1302 1303 7353 7354 7808 13618 9122 3163 15646 15647 15648 15838 15987 15989 15990 4409 10421 4462 11509
called$	6435 6436 6437 6438 6439 6440 6441 6442 12806 1038 1039 13619 15876 16096
caller$	11082 11116
callers$	11082 11116
callin	16191
calling$	1038 1039 8849 4409 10398
callous$	5851 5882
callousness$	5882
callout$	11725
callouts$	11725
calls	4538
calls$	15646 15647 15648 15989 15990 16033 16034 4409 16203 10404 16308 4714 10675 11509 11510
came$	379 12547 12548 6746 6747 12557 12558 863 13003 1317 1339 13438 2723 2726 3569 3578 16096 4565 4601 4832 5035 5066
camera	10479 10495
camera$	16282 16288 10480 16290 4529 16304 4541
cameras$	16282 16288 10480 16290 4529 16304 4541
camhs	5936
camhs$	9890
camouflage$	11422
campaign$	5670
can	4446
can$	6098 279 812 813 814 919 920 923 960 12897 1326 1328 1329 1347 1348 7315 7316 7317 7318 7319 1557 1559 1562 1590 1595 1596 1597 1598 1599 1652 1699 1836 1840 8478 2591 2658 2661 2662 2664 2672 2757 2934 2964 2988 3000 3003 3037 3043 3044 3045 3090 3123 3216 15094 3333 3402 3403 3404 15191 9401 3457 15234 9708 3771 3804 3807 9787 3974 4272 4439 10429 4529 4556 4659 10625 4675 4756 10784 4878 5490 5673
canada$	5468
cancer	10866 5922
cancer$	2377 16650 16675 11161
candidates$	10659
candle$	13268
cannab	16756 10951
cannabis$	34 6050 12378 12379 12380 12381 12382 12383 12384 12385 12390 12762 12767 8162 16296 10789 16599 16601 10928 16760 10966 5724
cannon$	11115
cannons$	11115
cannot	4814 4878
cannot$	912 959 12895 1555 1560 1650 1697 1835 1843 1844 1845 1941 1998 3696 3707 9674 15498 15499 15500 15501 3803 3972 4044 10838 5067
canny$	9097 9098 9099 3456
cans$	10784
cap$	3560 15330 15331 15332 15341 15346 9546 9547 3588 3589 11422 5466 11427 11436
capab	10566
capabi	16533
capability$	5901
capable$	2269 2937 2966 8935 8958 8959 3005 3018 8981 14791 3036 3390 3421 9768
capaci	16533
capacity$	2931
capital$	14073
caps$	3560 15330 15331 15332 15333 15334 15341 15346 15347 15348 15349 9546 9547 3588 3589 11422 5466 11427 11436
capsules$	10785
captivate$	1048 1049 1050 1051 5053
captivated$	1048 1049 1050 1051 5053
captivates$	1048 1049 1050 1051 5053
captivating$	1048 1049 1050 1051 5053
captur	10385 5623
capture$	15235 15236 16194
captured$	10483
car	10720 11740
car$	12322 12323 12324 12325 12439 12440 12759 12985 13356 13836 13837 13838 16529 16714 5608
caravan$	16704
card$	10421 4462 16617
care	4928
care$	6052 6053 6054 6055 6056 1032 6994 7619 1660 13625 13633 13634 13635 13636 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 8242 8579 8620 8924 8925 8926 8929 8930 8932 8933 8936 8947 14803 9002 14825 14826 14827 14828 14845 14851 14852 14853 14854 14855 14909 14910 14911 9656 9657 9658 15483 15484 15485 15486 15502 15503 15504 15661 9891 15701 15749 9941 15820 15841 15842 15843 15844 15845 15846 15847 15848 10042 10043 10044 10045 10046 16063 16064 16065 16066 10278 4319 4320 4321 16607 16619 16651 16682 16695 10888 16722 5318 11470 11471 11518 5732 11730 11731 5772 5950
cared$	15675 15691 15696 15699 15700 15702 15703 15704 15705 15714 15715 15716 15744 15749 4319 4320 4321 11470 11471
career	16378
career$	6482 11095 11096 5147 5621
careful$	11790 5986 5987 5988 5989 14812
carefully$	12552
careless$	100 101 103 104 6332 909 1017 1313 1775 1868 1869 15790 15791 5078 5081 5845 5882
carelessly$	5882
carelessness$	5972 11782 11783 12142 12143 12144 12145 12146 12147 12533 12534 12535 12536 12616 6808 6846 6847 6867 12677 12869 12870 12871 12872 12873 12874 13081 7741 7836 1877 7838 5882
carer	4903 16685 5777
carer$	8530 8531 16653 16655 16695 4932 4934 4935 11730 11737
carers$	12855 2270 2271 8530 8531 8983 16695 11148 11730
cares$	15502 15503 15504 4319 4320 4321 4932
caribbean$	3491
caring$	8353 4932 11455
carpet$	16012
carrie	16203 4508
carried$	6154 11981 11999 12017 12514 871 872 12795 6988 7172 7174 7176 2040 2041 2042 3536 3537 15816 15817 15818 15819 16459 5036 10997 5459
carries$	11998 12016 704 705 871 872 7172 7174 7176 2040 2041 2042 2228 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2769 3244 3245 3246 3461 3462 3463 3464 3536 3537 9801 16228 16351 10545 5036 10997 5459 5555
carry	4508
carry$	11874 11890 6153 11997 12015 12164 12193 12195 12196 12197 6397 6398 6399 704 705 12478 12479 12480 12481 12482 871 872 6952 6953 12863 12864 12865 12866 12867 12868 12890 7172 7174 7176 12986 13006 13007 13066 13313 13318 13742 13744 13750 13752 2040 2041 2042 13863 13864 2227 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2768 3244 3245 3246 3461 3462 3463 3464 3536 3537 15437 9800 4697 5036 10997 5459 5555
carryi	16203 10530 16372 10923 10947
carrying$	11982 12223 12478 12479 12480 12481 12482 6953 13253 13283 2040 2041 2042 8053 3536 3537 16140 16339 16351 4613 10592 10593 16732 10944 5036 5459
cars$	12439 12440 12759 13836 13837 13838
case$	13964 14095 14096 14230 14297 10282 16206 10452 4611 4645 4652 10616 16431 16746 11121 11123 11233 11234 5614 11756 11762
cases$	13964 14095 14096 14230 14297 16206 11121 11123 11233 11756
cash	4698
cash$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12238 12239 12240 6510 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12477 12762 12783 12784 12785 12886 12887 12888 12889 12894 12981 13310 13313 13318 13321 13322 13323 13324 13780 13781 13808 8003 13835 10658 10928 5252
cast$	11873 1255 1256 2113 9706 9715 9721 15551
casts$	2113
casual$	1017 15982
casually$	3489 5423 11421
casualty$	16609 16610
catalogue$	3897
catcalls$	12095
catch	16180 16289 16433 10629 11630
catch$	6855 4449 16291 16301 4668 16438 16439 16544
catches$	4668
catching$	4668
category$	8491 4923
catheter$	5929
catty$	5851
catwalk$	15368
caught	16444 16445
caught$	11814 11817 539 13005 13092 13093 13094 13106 13107 14032 14033 14908 16395 4987 5258 5807
cause$	11781 11806 851 987 1079 13033 13963 2243 2244 14075 9122 3163 15436 4627 16422 4721 11120 5187 5190
caused$	11781 11806 851 12654 12655 12656 987 12850 12851 2243 2244 5187 5190
causer$	14085 11085
causers$	14085 11085
causes$	851 12654 987 13963 2243 2244 16422 11120 5187 5190
causin	10564 4613
causing$	11850 11851 11852 11853 11854 851 987 7141 14008 2243 2244 15612 10573 5187 5190
cautio	10925 11748
caution$	6026 16734 16752 11761
cautioned$	16387 5790
cautions$	16752
cautious$	11792 15982
cavalier$	1017 5882
cbo	10665 10666 5801
cbo$	16474 16475 10667 11761
cbos$	16474 16475 10667
cbt$	11685
cce$	12274 13252 13254
cctv	10479 10495 4625 10585
cctv$	10368 10369 10370 4411 4412 16190 4426 4465 10453 16288 10480 4522 4532 16304 4541 5599 11567
cease$	1766 1768 1771 2885 2886
ceased$	2885 2886
ceases$	2885 2886 16495
ceasing$	2885 2886
cell$	15565 16163 16242 5599
cells	10939
cells$	14068 16748
central$	16217
centre$	13456 14013 16488 16492 4762 16554 16557 11761
cerebral$	5922
certain$	3667 3668 3669 3729 9725 9726 9727 9728 3769 3770
certainly$	3854 3862 9822 3863 3864 11462
certainty$	3730
chain$	16214 11422 11548 5614
chains$	16214 11422
challe	16315 10646
challenge$	15612 16455 4772
challenged$	15612 16395
challenges$	15612 4772
challenging$	8098 14286 14287 14288 14289 14290 14291 14292 14293 14294 14360 14361 14362 14363 14364 2596 2597 2598 2599 2600 15612 5269 5273 5275 11240 5851
chance$	6110 6111 6112 153 12023 12024 12025 12026 12027 12028 6274 315 316 12680 13028 13029 13030 1453 7501 7502 7503 13469 13470 13471 13472 13473 13474 13475 13702 13703 9679 9697 9793 3834 4224 4225 4226 4227 16013 16014 4688 4718 11045 11506
chanced$	1453
chancer$	11161
chancers$	11161
chances$	6110 6111 6112 153 11989 12021 12022 12023 12024 12025 12026 12027 12028 6274 315 316 12680 13028 13029 13030 1453 13702 13703 4224 4225 4226 4227 16013 16014 11045 11506
chancing$	1453
change$	11919 442 12269 6585 12395 12706 1036 13440 13675 13676 13677 13678 14272 14280 15378 15409 15415 15429 15463 15464 15517 15540 9732 15548 9761 9762 15586 15587 15588 15597 15602 9794 15866 11445 11446 11453
changed$	442 1036 9653 15546 15572 15573 15574 15575 15576 10894 5745
changes$	442 1036
changing$	1036 13888 15586 15587 15588 9780 11453 5745
chaos$	12618 12821 12950 13802 13850 11019 11049 11147
chaotic$	2572 8538 5269 11230 5271 5273 5851 5882
chaperone$	14725 14845 14880 14881 14882 14883
chaperones$	14845 14880 14881 14882 14883
chaperoning$	14845 14920
character$	13994 14234 11175
characters$	8215 14234 15196 11175
charg	16433
charge	16203 10530 4655 16429 10622 10633 16444
charge$	1474 1475 1476 1477 1478 1479 1480 3136 15747 16339 16423 10615 16452 4737 16752 11601 5674 11754
charged$	1474 1475 1476 1477 1478 1479 1480 16387 16405 16442 5792 11753
chargeing$	4737
charges$	1474 1475 1476 1477 1478 1479 1480 16350 16431 4665 16454 4737 16752 11601 11604 5674 11754
charging$	1474 1475 1476 1477 1478 1479 1480 10622 5639
charity$	9882 9887 9888 16067 10285 16134 16135
charm$	1048 1049 1050 1051 8606 5053
charmed$	1048 1049 1050 1051 5053
charming$	1048 1049 1050 1051 5053
charmmed$	1048 1049 1050 1051 5053
charmming$	1048 1049 1050 1051 5053
charms$	12521 12522 1048 1049 1050 1051 5053
chart	4509
chart$	4418 10392 4542 11549
charted$	4542
charts$	11549
chase$	11848 11849 1124 1434 1435 1436 1437 1438 1439 1440 13776 5055
chased$	1124 13032 1434 1435 1436 1437 1438 1439 1440 13455 5055
chaser$	15989 15990
chasers$	15989 15990
chases$	1124 1434 1435 1436 1437 1438 1439 1440 5055
chasing$	1124 1434 1435 1436 1437 1438 1439 1440 15989 15990 5055
chat$	12354 12355 587 588 589 10413 4455
chated$	587 588 589
chating$	587 588 589
chats$	587 588 589 4455
chatted$	587 588 589
chatting$	587 588 589
chav$	5824
chavs$	5824
cheap$	13333
cheat$	14075 11106
cheating$	5844
cheats$	11106
check	5579 11542
check$	15838 4422 10384 4429 4433 4437 4441 16282 4549 4573 16590 11552 11563 11607
checke	10346
checked$	13619 15876 16096 16141 4433 10400 10459 10498 4549 10599 16481
checkes$	4433
checking$	4433 4437 4549
checks$	4433 4437 16282 4531 4549 4573 11552 11563 11607
cheek$	14216 15278 11191
cheeks$	15278
cheeky$	2350 5207 5851
cheerfully$	1212 1213 1214 1215 1216 1217
chemotherapy$	5920
chested$	11366 11376
chicken$	12295 12296
chief$	5183
child	16477 10837 10865 10949 11677
child$	362 392 427 607 887 908 6868 1297 1298 1300 2110 13920 13921 2286 14082 14164 14194 14195 14196 14197 14298 14300 14301 14326 14327 14328 14329 14330 14331 14342 2584 14502 14571 14576 14577 14578 14579 14580 14654 14655 2913 2914 14688 14689 14690 14691 14709 14710 14711 14712 14713 14714 14723 14990 14991 15053 15130 15131 15132 15133 3365 3366 3367 3368 3369 15139 15140 15141 15142 9389 3445 15238 15241 3539 3586 3587 9652 10779 16646 16696 4929 4930 16758 5021 5101 11072 11090 5134 5137 11102 5147 11159 11183 11229 5278 11275 11307
childhood$	12758 3352 3353 9314 3355 3356 9317 15128 15207 11335 5682
childish$	8875 8876 8877 15207 5379 5851
childlike$	14615 14616 14617 8875 8876 8877 9067 9068 9069 9070 11314
children$	11873 362 12156 6351 392 427 12268 6460 6462 6464 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 7042 7153 1297 1298 1300 7302 7620 1784 7783 7944 13842 13852 13853 13854 13855 8062 2103 2104 2105 2110 13893 13895 13905 13920 13921 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 2285 2286 14082 2353 2354 2355 2356 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 2584 2618 14502 8735 2788 14570 14576 14577 14578 14579 14580 14654 14655 14658 2913 2914 14688 14689 14690 14691 14707 14709 14710 14711 14712 14713 14714 14722 14946 14949 14950 14990 14991 14992 14993 15053 9266 9267 15129 15131 15132 15133 3365 3366 3367 3368 3369 15139 15140 15141 15142 9388 3445 15238 15241 3539 3586 3587 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9721 15541 9733 9799 15664 3932 3933 15826 10058 10059 10060 10061 10062 10063 10112 10119 15963 15971 15972 15973 15974 15975 15976 15977 15978 10250 10309 10310 4928 10965 11057 11072 11090 11102 11149 11159 11183 11229 5278 11275 11307 11465 11500 11501 11503 11509 11737
chin$	15278
chinese$	3491 9457 11414
chip$	2405 8568 2609
chips$	2405
chis	5581
chis$	11541
chlamy	5931
choice$	3 4 5 6 7 8 9 11860 6065 6066 107 108 6069 110 111 112 6073 6074 115 11885 11886 11887 11888 11889 11891 11892 6084 11894 11895 11896 11897 11898 11899 131 132 133 158 11935 11936 11937 11938 11939 11940 11941 11942 12116 12117 12118 12119 12120 12121 12122 12123 6318 12128 12129 12130 12138 12139 6384 12194 426 6387 6388 6389 6390 12768 7081 7082 7257 7258 1299 7260 1301 1302 1303 13142 13143 7543 1584 1585 14419 14585 8964 8965 8966 14776 14777 10956 10957 10958 10959 10961 11309
choices$	3 4 5 6 7 8 9 5972 11782 11783 11860 11885 11886 11887 11888 11889 11891 11894 11895 11896 11897 11898 11899 141 142 143 144 6119 6120 6121 6122 6123 6124 6125 11935 11936 11937 11938 11939 11940 11941 11942 11943 11944 11947 11950 11951 11952 11953 11954 6146 12116 12117 12118 12119 12120 12121 12122 12123 426 6387 6427 6428 12533 12534 12535 12536 6844 885 12869 12870 12871 12872 12873 12874 13081 7738 1779 1780 13649 13650 13651 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 14585 14628 14629 8964 8965 8966 14776 14777 14805 10956 10957 10958 10959 11309
choked	4916
choked$	10876
choose$	134 135 136 154 155 11961 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12349 12350 12473 12474 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 1199 1200 1224 1225 1226 1239 1240 1241 1242 1243 13448 13483 2044 2049 14700 8948 14764 14765 15223 15435 15631 5002 5051
choosed$	1224 1225 1226 1239 1240 1241 1242 1243
chooses$	134 135 136 154 155 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12349 12350 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 1199 1200 1224 1225 1226 1239 1240 1241 1242 1243 13483 2044 2049 15631 4278 4279 4280 4281 5002 5051
choosing$	134 135 136 154 155 12116 12117 12118 12119 12120 12121 12122 12123 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 990 991 992 993 994 995 996 997 998 12770 12847 1224 1225 1226 1239 1240 1241 1242 1243 8010 8011 8012 14767 14768 4278 4279 4280 4281 5002 5051
chose$	134 135 136 154 155 11961 6350 12160 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12473 12474 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 1199 1200 1224 1225 1226 1239 1240 1241 1242 1243 13144 13145 13358 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13483 2044 2049 15631 16003 4278 4279 4280 4281 10264 16074 5002 5051 11517
chosen$	134 135 136 154 155 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12483 12491 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 5002 5051
chronic$	16567 5696
chubby$	9440 9476 5872
chunky$	5399
cid	16162
cider$	16593
cigarette$	12783 12784 12785
cigarettes$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12783 12784 12785 13835
cin$	5950
circles$	9492
circul	4466 4565 5637
circulate$	4389 10350 4391
circulated$	4389 10350 4391 16161 4480
circulates$	4389 10350 4391
circulating$	4389 10350 4391
circulation$	11597
circumstances$	15630 15653 11741
citalo	5719
citalopram$	11679
city$	9435 16529 16706
civil	4710 5659
civil$	10612 10670 5650
clad$	3541 3542 3543 11372 11383 5461
claim$	12806 7795 13605 13606 13607 13608 13609 8063 8064 8065 13882 11746
claimed$	12806 8063 8064 8065
claiming$	12806
claimmed$	12806
claimming$	12806
claims$	12806 8063 8064 8065 13882 4847
clamp$	5655
clamped$	16556 5655
clamping$	5655
clamps$	5655
clarif	4631
class$	6500 13927 13931 14146 8443 14365 14687 15158 16058 16635 16756 10951 11713 5808 5911
classed$	2540 4420
classmates$	12294 14872 14878 10965 11105
classroom$	16635
clear	4427 4785
clear$	1757 1760 1763 1764 3504 3729 10204 4608 16499 10722 5427 5507 5637 5643 5662
cleared$	4788
clearly$	808 1190 1191 3714 3715 3716 3717 3854 3862 9822 3863 3864 9870 4267 4268 5061 5553
cleft$	5922
clever$	13017 13018 13019 2851 2852 2853 9097 9098 9099
climb$	6950 2067 2068
climbbed$	2067 2068
climbbing$	2067 2068
climbed$	2067 2068
climbing$	6950 2067 2068
climbs$	2067 2068
clingy$	5851
clinic	4836 5681
clinic$	16590 10796 16606 16610 5564 11644
clinically$	5705
clip$	6581 6582 623 624 16190 4470
clips$	6581 6582 623 624 4470
cliquey$	5844
clones$	15366
close	4568
close$	7412 7432 2892 16047 4312 4397 10513 10528 11504
closed$	8300 4228 4312 4362 11458 11461 11504
closes$	4312 11504
closing$	15802 15803
closure$	10612 4703 5675
cloth$	14173
clothe$	11559
clothes$	5979 20 5997 12238 12239 12378 12379 12380 12381 12382 12383 12384 12385 869 6844 885 1227 1228 8003 15197 15198 15199 15200 15213 15214 9498 9499 15330 15331 15332 15333 15334 15338 15339 15340 15341 15352 15372 10744 11422 11427 11559
clothing$	15197 15198 15199 15200 9498 9499 15330 15331 15332 15352 15372 11422 11424 11427
clout$	12893 12902 13205 13340 13809 11015 11016
clown$	11161
clowns$	11161
clozapine$	5932
club$	4329 5564
clued$	2692 2698 9269
clueless$	5844 5882
cluster$	10730
clusters$	10730
co$	7888 14264 9570 9601 9607 9612 9621 9716 11225 5659
coach$	12074 12115 12373
coaches$	12115 12373
coat$	15330 15331 15332 15341 16725 11422 11427 11435
coats$	9498 9499 15330 15331 15332 15333 15334 15341 11422 11427 11435
coaxing$	13299 13300 13301 13302 13303 13304 13305 13306 13439
cocain	10780 16756 10951
cocaine$	12767 16589 10789 16601 16760 10966
cocktail$	11093
cocky$	5851
coddling$	14828
code$	11358
codein	10780 10787
codeine$	16589 16596 16599
codes$	11358
coelia	5696
coeliac$	11656
coerced$	11814 13753 13754 13755 13756 13775
cognitive$	5679
cohort	10337 16233 10435 16267 16310 16311 16313 10535 16353 4612 10584 16416 16419 10644 16476 16513 16525 10721 16537 16549 11605
cohort$	13931 8125 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 14687 15556 16320 16326 16344 4607 16393 4673 16486 16505 16506 4758 11229 5625
cohorts$	16320
coil	4823 10783
coil$	16592
coincide$	4379
coincides$	4379
cold$	15874 16071 16723 5251
coliti	5696
colitis$	11656
colleagues$	8761 8762 8763 4490
collec	11542 5583 5623
collect$	4387 10391 4503 10749
collected$	6657 6658 6659 6660 6661 12766 4387 10391 16227 4503
collecting$	14920 14934 14936 14943 4387 10391 4503
collective$	5507
collects$	4387 10391 16228 4503
college$	9882 9887 9888 9890 16067 10285 16134 16135 16625 16626 16627 16629 16631 16639 16642 5564 11706 11707
colleges$	16636
collude$	843 844
colluded$	843 844
colludes$	843 844
colluding$	843 844
colonoscopy$	5920
colostomy$	5929
colour$	11389
coloured$	5443
colours$	15352 11389 11422
combat	4715
combative$	5849
combination$	11093
combustible$	5133
come$	6114 11929 12065 379 6395 6400 6401 6435 6436 6437 6438 6439 6440 6441 6442 12485 6686 6951 1163 1317 1339 13193 13374 7722 13624 13696 2179 2378 2379 2380 2381 2382 2383 2445 2721 2724 2992 9011 9012 9013 3164 14962 9292 3371 3372 3569 3578 3590 3591 3592 3593 3594 15409 15415 15429 15436 15520 15530 15531 15532 15533 3878 15720 15721 4601 16541 4832 5035 5066 11445
comes$	379 861 1317 1339 13109 13438 2180 2551 2722 2725 3164 3569 3578 3590 3591 3592 3593 3594 15520 16281 16541 4832 5066 5785
comeuppance$	13075
comfort$	10269
comfortable$	1229 1230 1231
comforted$	14945
comforting$	14943 14945
coming$	11914 379 12510 6951 13073 13074 1339 3164 15408 4832 16680
comings$	10464 4545
comman	10404 10425
command$	16234 10725 11574
commands$	16213
comment$	3601 3602 3603 3604
commented$	3601 3602 3603 3604
commenting$	3601 3602 3603 3604
comments$	12095 12664 12996 12997 3601 3602 3603 3604
commentted$	3601 3602 3603 3604
commentting$	3601 3602 3603 3604
commit	10530 16372 10564 4613 10592 10593
commit$	12164 15409 15415 15429 15437 16319 16348 16375 16422 16563 11445
commits$	16319 16422 16563
committal$	16414
committed$	16563 4988
committing$	16339 10573 16456 4988
committs$	4988
common$	7320 7321 7322 7323 7324 7325 7326 7327 7328 7329 7330 7331 7332 13397 13398 13399 13400 13401 13402 13403 13404 7596 7597 7598 7916 14200 2479 15792 15793 15794 16063 16064 16065 16066 10944 11518
commun	4395 10679 4976
communicate$	587 588 589
communicated$	587 588 589
communicates$	587 588 589
communicating$	587 588 589
communication$	4259 4260 4261 4262 5507 11497
community$	13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13955 14013 14017 14018 10355 10465 4629 4648 4702 16488 16514 10936 11057 5799 5801
companion$	11900
companions$	11900
company$	11771 11900 6273 12174 12192 12679 12813 12814 12815 12968 12969 13258 13807 8004 2045 2046 2047 2048 8009 13822 13823 13824 8017 8018 14651 14652 15171 9882 9887 9888 16067 10285 4329 16134 16135 11056 5563
compar	4440
compare$	10384 4549
compared$	16141 10400
compareed$	4549
compareing$	4549
compares$	4549
compass$	13726
compete$	990 991 992 993 994 995 996 997 998 5051
competed$	990 991 992 993 994 995 996 997 998 5051
competent$	3315 3316
competes$	990 991 992 993 994 995 996 997 998 5051
competing$	990 991 992 993 994 995 996 997 998 5051
complacency$	15891 5882
complacent$	10235 5882
complain$	13095 13096 13097 13098 7795 13605 13606 13607 13608 13609 3601 3602 11027 11463
complained$	3601 3602 11463
complaining$	3601 3602 15612 11463
complainned$	3601 3602 11463
complainning$	3601 3602 11463
complains$	3601 3602 11463
complaint$	2108 2109 15797 15880 11063 11509
complaints$	2108 2109 15797 15880 16033 16034 4714 11063 11509 11510
comple	16459
complete$	12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 2245 2246 2248 3637 4295 4432 5507
completed$	11987 15530 15531 15532 15533 3877 15816 15817 15818 15819
completeed$	4432
completeing$	4432
completely$	2641 9861 5360 5498 5501
completes$	4432
complex$	8425 5273 5682
complexion$	9493 11387 5873
complexions$	11387 5873
compliance$	11068 11223
compliant$	8541 11222
complicit$	40 505 506 507 508 509 523 12455 844 12733 12734 12735 12736 10998 11010
complicity$	12140 843 10591
complied$	12491
complies$	15542 15543 15544 15545
comply$	12164 13696 15378 15409 15415 15429 15463 15464 11445 11446
comprehension$	11492
compromise$	10 4992 4993
compromised$	10 4992 4993
compromises$	10 4992 4993
compromising$	11771 10 4992 4993
compulsive$	5147
computer$	11564
conceal$	1796 1797 3573
concealed$	1796 1797 3573 11439
concealing$	1796 1797 3573
concealled$	1796 1797 3573
concealling$	1796 1797 3573
conceals$	1796 1797 3573
concer	10739 4816 4879 4913 5719
concern$	6059 13388 7919 14954 9930 9931 15841 15842 15843 15844 15845 15846 15847 15848 15880 11509
concerned$	8883 8884 8885 14695 14696 14697 8889 8890 14930 14931 9123 10214 10215 10293 4334 16372
concerning$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5275
concerns$	13388 13733 13734 13735 13736 9930 9931 15880 16033 16034 16548 11509 11510
concerta$	11679
conclusion$	16117
conclusions$	16117
concus	5924
condescending$	5883
condit	10757 5791
condition$	16566 16750 11660 11673 11687 11750
conditional$	5788 5789
conditions$	13848 4952 16750 11741 11750
conduc	4508 16459 4697
conduct$	3 4 5 6 7 8 9 5972 11782 11783 5979 20 11860 342 343 12141 12533 12534 12535 12536 6844 885 12869 12870 12871 12872 12873 12874 1227 1228 13649 13650 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 13876 2517 2518 2519 2520 2521 2522 2523 2524 2525 2727 2728 2729 2730 2731 2732 10956 5276 5676
confer	16698
confidence$	2681 2683 2824 2825 2826 2827 2828 2829 2830 15213 15214
confident$	11333
confidential$	5584
confidentiality$	16010
confir	4631
confirm$	16328
confirms$	16328
confiscated$	10474 16467
conflict$	12618 12933 13782 14065 15613 4952 11019 11069
confro	16315 10646
confront$	16455
confrontation$	12618 13782
confrontational$	14295 14296 14360 14361 14362 14363 14364 11240 5849
confrontations$	13782
congregate$	14400 11357
congregated$	14400 11357
congregates$	14400 11357
congregating$	14400 11357
connected$	2122 4577 16372 10572 11069
connection$	4986
conned$	14906
conniving$	5853
conscience$	14187 14188 14189 14190 14191 2474
conscienceless$	5844
conscious$	6083 124 6329
consensual$	5333 5818
consent$	12140 639 640 641 642 643 644 2651 2652 2653 2654 14700 14805 14859 9060 9061 15084 15085 11021
consented$	639 640 641 642 643 644 12414 646 681 706 2651 2652 2653 2654 3115 3116 11021
consenting$	639 640 641 642 643 644 5333 5351 5818
consents$	639 640 641 642 643 644 2651 2652 2653 2654
consequences$	11861 11862 11863 11864 11866 11867 11868 11870 11945 178 11955 6198 6199 6200 6201 6202 6203 6204 6205 6206 6207 6208 6209 6210 13427 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 14030 14410
consid	4420 4565 4777
consider$	13696 2283 2411 2414 15409 15415 15429 15866 11445
considerable$	8229
considered$	8068 8069 2167 2283 2411 2414 2535 4817 5138
considering$	2283 2411 2414 4817
considerred$	2283 2411 2414
considerring$	2283 2411 2414
considers$	2283 2411 2414
consistent$	3637
consistently$	3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 5484 5503
consoled$	14945
consoling$	14943 14945
consort$	5094
consorted$	5094
consorting$	5094
consorts$	5094
consortted$	5094
consortting$	5094
consta	4374 10335 10336 4378 10341 16155 10368 10369 10370 4411 4412 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 4532 10577 4634 10600 10640
constable$	10334 16145 16150 16177 16178 16179 10371 10372 16192 10390 10417 16232 16236 16237 16239 10443 16255 16262 10492 16386 10594 16449
constables$	10334 16145 16150 16177 16178 16179 10371 10372 16192 10390 10417 16232 16236 16237 16239 10443 16255 16262 10492 16386 10594 16449
constant$	10180 10181 5222
constantly$	576 3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 4182 5503
consti	4420
consul	10793 10799
consultant$	16602 16603 16608
contac	16191 16201 10469 4545
contact$	6269 6270 6273 12351 587 588 589 591 592 593 594 595 596 597 12475 1092 2623 2624 16191 4909 11281 11441
contacted$	587 588 589 591 592 593 594 595 596 597 1092 13144 13145
contacting$	587 588 589 591 592 593 594 595 596 597 1092
contacts$	587 588 589 591 592 593 594 595 596 597 1092 16278 10505
contactted$	587 588 589 591 592 593 594 595 596 597 1092
contactting$	587 588 589 591 592 593 594 595 596 597 1092
contain$	14039 14040 14258 15586 15587 15588 10415 11453
contains$	10415
contempt$	16112 16113 16114 16115 16116 16414
contemptuous$	5883
contend$	3227 3228
content$	300 301 306 437 438 439 469 470 679 680 697 698 699 700 701 990 991 992 993 994 995 996 997 998 1229 1230 1231 1743 1744 1745 1746 3321 5051
continually$	576 3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 5503
continue$	11928 11961 11996 12018 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 15436 5009
continued$	11961 11981 11996 12018 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 3637 5009
continues$	11961 11996 12018 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 5009
continuing$	11961 11996 12018 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 5009
continuously$	3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 5503
contra	5716
contraception$	14773 14774 14775 11676
contraceptive$	11676
contract$	16470 11761
contracts$	16470
contradictory$	13879 13880 13881
contribute$	843 4720
contributed$	11781 843 12655 12656
contributes$	843 4720
contributing$	843
contro	10425 4715 10676 5675
control$	13022 13448 13696 13723 13729 13993 14024 14039 14040 8289 14258 14286 14287 14288 14289 14290 14291 14292 14293 14294 8519 14332 14339 14340 8542 14375 14381 14382 9014 9015 9428 15496 15586 15587 15588 10368 10369 10370 4411 4412 4413 16234 10447 10453 10454 4532 10495 4625 16485 10698 4750 16550 11132 11453 5671 11635
controlled$	11814 12448 13455 15414 15420 15425 15434 15529 15572 15573 15574 15575 15576
controlling$	5275 11553 5851
controls$	11553
convenience$	10269
conveniently$	5557
convic	10622 10633 5954
convict$	11176 5645
convicted$	16387 16405 16442
convicting$	5645
conviction$	16431 5906 5955
convictions$	16350 16431 16454 5906 5955
convicts$	11176
convince$	15517 15540 9732
cookie$	11324
cookies$	11324
cool$	13862 8054 8055 3317 3318 5370
cooper	10753
cooperate$	12131 13696 14265 14277 14280 15378 15409 15415 15429 15463 15464 15473 15474 15475 15866 16562 11445 11446
cooperated$	14265
cooperates$	15542 15543 15544 15545
cooperating$	14265
cooperation$	14264 11225
coordi	5659
cope	10788
cope$	8624 2684 8645 8646 2687 2727 2728 2729 2730 2731 2732 14700 8924 8925 8926 8929 8930 8932 8933 8936 2983 2984 2985 14764 14765 8960 3001 3002 8963 3009 14790 3025 3046 3227 3228 3323 3324 3338 15226 15868 16597 16598 5359
coped$	2727 2728 2729 2730 2731 2732 3009 3025 3046 3338 5359
copes$	2727 2728 2729 2730 2731 2732 3009 3025 3046 3338 5359
copied	4394
copied$	16222
coping$	2727 2728 2729 2730 2731 2732 8924 8925 8926 8929 8930 8932 8933 8936 14767 14768 3009 14790 3025 3046 3338 5359
copy$	4485
core	16549
core$	8190 8191 14069 8267 16217 16441
corner$	13265 15177
cornrows$	5873
corporate$	5507
correl	4440
correlated$	10400
corrob	4395
corroborated$	10355
corrupting$	2132 2133 2134 5131
cost$	917 918 12723 13272 13374 10269
costs$	917 918 10269
cotton$	5350
couch$	8297 8298 16716
could	4383
could$	21 22 23 24 25 431 432 433 434 435 436 440 441 448 449 450 451 452 453 472 473 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 736 737 812 813 814 914 919 920 923 961 1044 12896 12927 12943 1327 1347 7315 7316 7317 7318 7319 1556 1558 1561 1590 1595 1596 1597 1598 1599 1632 1651 1837 1838 1864 8479 2592 2658 2661 2662 2664 2672 2757 2934 2964 2988 3037 3043 3044 3045 3090 3216 3333 3402 3403 3404 3457 15234 3697 9708 3771 3805 3806 3910 3911 3912 3913 3914 3915 3916 3917 3918 3919 3920 3921 3973 3981 4045 4234 4304 4305 4307 4308 10362 4405 4439 10429 4651 4659 4675 4878 5490
council$	15472 9882 9887 9888 9890 16067 10285 4329 16134 16135 10674 5507 5554 5563
counse	10793
counselling$	16606 11643 11685
counsellor$	16602 16603
count$	3765 9725 3766 9726 3767 9727 3768 9728 3769 3770
counte	10454
counted$	8997 3038 3039 3040 3041 3042 9003 9004 9005
counter$	16263
counters$	16263
countless$	6159 6181 7622 7655 8361 10180 10181 10204
country$	15173 10968
county$	6466 6467 6484 6491 6494 6501 6503 12319 12320 12321 13252 13254 7482 1579 7542 2208 14011 2313 8628 15031 15032 15033 15034 15035 16381 10581 16529 16706 11733 5911
couple$	2630 16709
courier$	13977 2214 11108
couriers$	13977 2214 11108
course$	9755 9756 9757 9758 9759 9760 9815 9822 3863 3864 15635 15646 15647 15648
courses$	15646 15647 15648
court	10633 16444 10923 5641 5791
court$	327 12267 809 810 7187 7188 1434 1435 14065 10532 16442 16446 4681 16521 16732 16738 4970 10935 4980 5040 5049 5641 11601 11722 11754 11755 5796 5801 11763
courted$	327 809 810 7187 7188 1434 1435 5040 5049
courtesy$	15733 15734 15792 15793 15794
courting$	327 809 810 7187 7188 1434 1435 5033 5040 5049
courts$	327 809 810 7187 7188 1434 1435 14067 14396 14397 16442 4681 16521 16732 5040 5049
courtted$	327 7187 7188 1434 1435 5049
courtting$	327 7187 7188 1434 1435 5049
cousin	16657 16707
cousin$	12294 4882
cousins$	12294
cover$	1139 1140 13601 3573 10083 4242
coverage$	10504
covered$	1139 1140 3573 4242 11439
covering$	1139 1140 15317 3573 4242
coverings$	15317
coverred$	1139 1140 3573 4242
coverring$	1139 1140 3573 4242
covers$	1139 1140 3573 4242
covert	4784 5599
covert$	10744 5584 11559 5634
covertly$	11559
covid$	5921
cow$	11153
coward$	11161
cowardly$	5882
cowards$	11161 11486
cowed$	14967
cows$	11153
cp$	5950
cpn$	10667
cpns$	10667
cps	10411
cps$	16220
cpw$	10667
cpws$	10667
crack	10780 16756 10951 5656
crack$	12767 8162 15984 16296 16589 16601 16760 10966
crackdown$	11616
cracked$	16445
crackeddown$	11616
crackhead$	5841
crackheads$	5841
crackingdown$	11616
cracks$	15984
cracksdown$	11616
craft$	11340
crafty$	5844
crave$	1180 1181 2007 2008 2053 2055 5059 5288
craved$	1180 1181 2007 2008 2053 2055 5059 5288
craves$	1180 1181 2007 2008 2053 2055 5059 5288
craving$	1180 1181 2007 2008 2053 2055 5059 5288
crawling$	2314
crazy$	11230
create$	598 851 987 2243 2244 4432 5187 5190
created$	598 851 987 12850 12851 2243 2244 5187 5190
createed$	4432
createing$	4432
creates$	598 851 987 2243 2244 4432 5187 5190
creating$	598 851 987 2243 2244 5187 5190
creation$	12770 12847
creature$	11183
creatures$	11183
cred$	12903 15020
credibility$	15021 11066
credible$	13875
credit$	12378 12379 12380 12381 12382 12383 12384 12385 12390 12392 12393
creep$	11930 11161
creeps$	11161
crept$	11931
cretin$	5841
cretins$	5841
crew$	12115 12441 12442 12443 14687 15158
cried$	6854 12806 5052
cries$	2605 5052
crime	16148 16156 4395 16165 10360 16209 16215 4452 4491 10517 10538 16361 4593 16373 16374 16381 16382 4614 16388 16396 16400 16401 16402 16408 10603 10675 10680 10681 10703 10710 16519 16565 10948 11548 11561 11585 11612 11624
crime$	11848 11849 12274 12289 12291 12821 7184 13252 13254 13255 13350 13789 13850 14001 14011 14063 14064 14065 8301 2403 14232 14394 9365 4374 10335 10336 4378 10341 10345 16155 16162 10355 16169 4403 10380 10383 4430 4431 4436 16206 16209 10412 4457 4461 10423 10427 10428 10430 16240 10433 16245 16246 16247 10440 4483 10446 4488 10451 10453 16268 10509 16339 16346 16347 10548 10550 10553 10574 10577 4634 10600 16410 16411 16412 10640 10660 10665 16484 4716 16489 16490 4722 16493 16494 10687 16496 16497 4741 16512 10729 4770 4786 4794 4976 16757 10962 10964 11018 11069 5252 5614 5626 5633 11596 11603 11613
crimes$	12274 13252 13254 16206 16346 16347 10553 10574 16484 4770 4794 11596 11603
crimin	16156 4395 16165 16201 16215 4568 16340 16345 16360 16361 16381 16408 10675 5614 11578 11585 11612 5659 11624 11625 5795 5808 5911 5912
criminal$	12274 12279 12282 12299 13252 13254 13825 13826 13827 13828 2145 13974 13975 13976 2229 14058 14059 14060 14061 14062 14083 14084 8312 2407 2408 2409 2410 14245 8537 8544 8545 8546 16057 10355 10380 10432 10528 16338 16368 10569 10617 10622 10923 4976 10944 10945 10948 10964 5095 5136 11106 11107 11176 5219 5232 5267 5312 11283 11548 5590 5641 5800 11768 5851
criminalise$	4290 4291 4292 4293
criminalised$	4290 4291 4292 4293
criminalises$	4290 4291 4292 4293
criminalising$	4290 4291 4292 4293 16127 16128 16129 16130
criminality$	12274 12289 12291 13252 13254 14011 16484 10962 11146 11574
criminally$	5302 5614
criminals$	12299 13251 13789 13791 13825 13826 13827 13831 2145 13974 13975 13976 2229 14052 14058 14059 14060 14061 14062 14083 14084 2407 2408 2409 2410 14245 16057 16367 16368 10964 11106 11107 11176 11283
criminogenic$	5831
crimint$	16286
crisis$	1078 1081 1082 10799 11687 5936
crocodile$	7420
crohn	5922
crook$	14009 14058 14059 14060 14061 14062 14118 11106 11145
crooked$	9481
crooks$	14009 14058 14059 14060 14061 14062 14118 11106 11145
crop$	9504 15330 15331 15332 15347 15348 15349 9544 11427 5473
cropped$	5443 5467
cropper$	13086
cross	4440
cross$	8270 9372 15181 15182 15183
crosscheck$	10384
crosschecked$	10400
crossreferenced$	10400
crowd$	12664 12813 12814 12815 12823 12824 12825 12826 12827 12828 12968 12969 13204 13235 13236 13839 2630 11056 11090 11091
crown	5795
crown$	10411
cruel$	15790 15791 15801 15898 5219 5851
crushed$	4635
cry$	7803 7807 2605 5052
crying$	2605 5052
cse$	12274 13252 13254
cucumber$	15087
cucumbers$	15086
cues$	4224 4225 4226 4227
culpable$	12733 12734 12735 12736 11010 11513 5882
culpri	10530 11605 5904
culprit$	13911 13912 13913 16339 11098 11099 11143 11160 11582
culprits$	13911 13912 13913 16339 11098 11099 11143 11160 11582
culture$	4122 4123 11069
cunch$	10968
cunning$	11340 5851
curb	4715
curfew	10604 4976
curfew$	14912 14913 14914 14934 14936 16413 10936 16750 11059 11609 11764 5956
curfews$	14912 14913 14914 14934 14936 11059 11609
curiosity$	5972 11782 11783 7741 15841 15842 15843 15844 15845 15846 15847 16063 16064 16065 16066 11518
curled$	9467
curly$	5420 5443
curren	4395
current$	10355 10397 10617
curse$	8515
custod	4452 16444 16671 16674 10866 10939
custodial$	5799
custody$	12291 14065 15564 4426 10412 10509 4559 10520 10548 10550 16651 16675 4910 16743 16748
customer$	6262 12373 11175 11330 11341
customers$	6262 12373 14234 14415 14416 14417 14418 16514 11057 11175 11330 11341
cut	4715 5687
cut$	1498 13440 2404 15307 15308 9521 16499 4808 11394 11405 11614
cuts	4715
cuts$	1498 4808 11394
cuttin	4715
cutting$	1498 4808
cynical$	14295 14296 15801
cystic$	5696
dabble$	505 506 507 508 509
dabbled$	505 506 507 508 509
dabbles$	505 506 507 508 509
dabbling$	505 506 507 508 509
dad	10846 16657 10849 4893 4903 10864 4905 4908 4914 16685 16701 16707 10901
dad$	14393 8702 2854 8815 8816 8817 8818 8862 8863 8864 3374 3375 3376 4881 4882 4883 16653 16655 10847 4890 4891 4894 16666 16667 4901 4902 4906 16678 16682 10874 10875 10882 4934 4935 16715 11277
daddies$	10992
daddy$	10992
dads$	3374 3375 3376 4901 11277 11338
daft$	103 104 909 1816 5079
daily$	16598
damage	10538 4593 16373 16374 16381 16382 4614 16388 16400 16401 16402 10603
damage$	16027 16347 10553 10574 16411 16412 16732 16753 16754 16757
damaged$	8425 5269 11230
damn$	15732 15815
damp	4955
damp$	16723 10915
dance$	14043 3239 3240 3241 3242 3243
dancers$	9706
danger$	11769 11770 11780 11836 11848 11849 11850 11851 11852 11853 11854 11861 11862 11863 11864 11866 11867 11868 11870 6187 6188 6189 6190 6191 6192 6193 6194 235 236 237 6198 6199 6200 6201 6202 6203 6204 6205 6206 6207 6208 6209 6210 6760 6761 12587 12681 12682 12683 12684 12685 12821 1078 1081 1082 12933 12935 12965 7184 13037 13273 13283 13386 13457 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13727 13732 13733 13734 13735 13736 13776 13778 13782 13789 13802 8127 2168 8129 8130 8131 8132 8133 8134 8135 8136 8137 8138 13948 13949 8141 8142 8143 8144 8145 8146 14218 14410 14473 14635 14636 14637 14638 14639 14773 14774 14775 14888 9081 14955 9274 15170 10172 10345 10705 10962 11000 11019 5090
dangerous$	11769 11770 6085 12282 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 7998 13819 13832 8425 4997 5133 5850
dangerously$	11031
dangers$	11769 11770 11861 11862 11863 11864 11866 11867 11868 11870 6139 6140 6198 6199 6200 6201 6202 6203 6204 6205 6206 6207 6208 6209 6210 1078 12935 13386 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13733 13734 13735 13736 14410 14461 14462 14463 14464 14465 14466 14467 14773 14774 14775 9274 15170
dangle$	5070
dangled$	5070
dangles$	5070
dangling$	5070
dare$	13342 9372
dark$	3504 15279 15289 3532 9543 5419 5420 5421 5427 5443 11422 5467 11590
darker$	3504 5419 5427
darkest$	3511 5447
data	10396
data$	16010 16205 16230 10422 16282 11563
databa	11542 11546
database$	16181 16193 16219 16318 16357 16358 11564
date	10669
date$	15063 15064 15065 10339 16478 11756
dates$	10339 4450 11756
dating$	5033
daught	16477
daughter$	14570 10779
daughters$	14570
daunt$	9035
daunted$	14967
daunts$	9160 9161
dawn$	5637
day	11599 11620
day$	6079 15157 15605 15606 15607 3853 15646 15647 15648 16306 4688 16542 16597 16598 4870 10832 10833 11520
days	10788
days$	14681 15646 15647 15648 16597 16598 16626 4870 11520
dazzled$	2011
dc$	16253
dci$	16253
dead	16674
dead$	1268 1269 1270 1271 8280 16574 16676
deadbeats$	5840
deaf$	7574 10156 10157 10158 5572 11670
deal	16360
deal$	12164 6397 6398 6399 12236 540 541 542 6505 704 705 6667 6668 6952 6953 7190 13066 13288 13313 13318 13369 13376 13508 13863 13864 2157 13980 8454 8609 2684 8645 8646 2687 2864 14764 14765 3227 3228 15226 4345 16315 16319 16348 16351 16375 16376 5006 11011
dealer	11578
dealer$	11789 6241 12058 12069 12070 12078 12086 12234 12279 12299 12302 12319 12320 12321 12330 12332 12335 12370 12404 12441 12442 12443 12453 12760 12761 12817 12823 12824 12825 12826 12827 12828 7027 12861 12862 7057 7059 7071 12905 12906 12907 12908 12909 12910 12911 12912 12913 12915 12916 12981 12982 13120 13203 13218 13251 13600 7995 13805 13806 13825 13826 13827 13828 2145 13957 13974 13975 13976 13983 2229 14058 14059 14060 14061 14062 14083 14084 14114 2407 2408 2409 2410 14773 14774 14775 15002 15003 15004 15005 15056 4795 10960 10964 11017 11106 11107 11161 11176
dealers$	11789 6241 12058 12069 12070 12078 12082 12086 6288 12101 6293 12103 12234 12279 12299 12302 12319 12320 12321 12330 12332 12335 12370 12404 12441 12442 12443 12453 12760 12761 12817 12823 12824 12825 12826 12827 12828 7022 7027 12861 12862 7057 7071 12905 12906 12907 12908 12909 12910 12911 12912 12913 12915 12916 12981 12982 13120 13186 13203 13218 13251 13600 13789 13792 7995 13805 13806 13813 13825 13826 13827 13828 13831 2145 13957 13974 13975 13976 13983 2229 14058 14059 14060 14061 14062 14083 14084 14114 2407 2408 2409 2410 14235 14415 14416 14417 14418 14773 14774 14775 15002 15003 15004 15005 16366 4795 10960 10964 11017 11106 11107 11161 11176
dealin	16156 16165 16203 10530 16345 16369 16372 16373 16381 16382 16400 16401 16402 10923 10944
dealing$	11848 11849 12274 12285 12290 12308 540 541 542 12316 12319 12320 12321 6953 13252 13254 13283 13350 2157 14001 2403 14394 8879 8905 15031 15032 15033 15034 15035 4406 16339 16377 16456 16489 16732 16753 4991 5006 11011 11207 11570 11767
dealings$	14657
deals	16203
deals$	540 541 542 704 705 2157 16228 16319 16351 16376 4991 5006
dealt$	540 541 542 8113 8114 8115 8116 2157 15210 15211 15212 4344 16444 16445 4680 4778 4978 5006
dear$	12686 12687
dearly$	11014
death	16656 16658 16700
death$	12587 16573 4888
debt	16656
debt$	1078 11722
debts$	1078 11722
decamp	5614
decamped$	11574
deceitful$	5851
december$	12297
decency$	14187 14188 14189 14190 14191 15733 15734 15792 15793 15794
decent$	8096 2137 10007 10008 10009 10010
decide$	990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 14700 8948 14764 14765 15223 15234 16180 5051
decided$	134 135 136 6350 12160 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 1239 1240 1241 1242 1243 13483 15234 16003 4280 4281 10264 16074 5051
decides$	990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 15234 5051
deciding$	990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 14767 14768 15234 5051
decisi	4742
decision$	5997 11860 6065 6066 107 108 6069 110 111 112 6073 6074 115 11885 11886 11887 11888 11889 6081 11891 11892 6084 11894 11895 11896 11897 11898 11899 137 138 139 140 11935 11936 11937 11938 11939 11940 11941 11942 6137 6384 12194 426 6387 6388 6389 6390 7257 7258 1299 7260 1301 1302 1303 14585 8964 8965 8966 14776 14777 4032 10106 16431 10956 10957 10958 11309
decisions$	3 4 5 6 7 8 9 5997 11860 11885 11886 11887 11888 11889 11891 11894 11895 11896 11897 11898 11899 137 138 139 140 141 142 143 144 6119 6120 6121 6122 6123 6124 6125 11935 11936 11937 11938 11939 11940 11941 11942 11943 11944 426 6387 6427 6428 6844 885 12869 12870 12871 12872 12873 12874 13649 13650 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 14585 14592 14628 14629 8964 8965 8966 14776 14777 4032 16431 10956 10957 10958 11309
decked$	3541 3542 3543 5461
declin	4715 4793 16604
decline$	2508 2509 2510 15391 5482
declined$	2508 2509 2510 15391 15397 15402 15403 15404 15405 5482
declines$	2508 2509 2510 15391 5482
declining$	2508 2509 2510 15391 5482
decrea	4715
decrease$	16483
deemed$	8068 8069 2535
deep$	7148 7438 3532
deepen	4375
defeating$	6090
defect$	16566
defenceless$	8898 14939 14940 14941 14942
defend$	8618 8924 8925 8926 8929 8930 8932 8933 8936 5057
defendded$	5057
defendding$	5057
defended$	5057
defending$	8924 8925 8926 8929 8930 8932 8933 8936 5057
defends$	5057
defensive$	5882
defensiveness$	15891 5882
deferred$	5801
defiant$	14295 14296 5275 5851
deficit$	11637
defied$	2079 2080 5099
defies$	2079 2080 5099 5562
definite$	3729
definitely$	3854 3862 9822 3863 3864 11462
defy$	2079 2080 5099
defying$	2079 2080 5099
degenerate$	5824
degenerates$	5824
degrade$	4764
degraded$	4764
degrades$	4764
degrading$	4764
degree$	369 370 371 14825 14826 14827
delay	16568 11639
delay$	16027 16083
delayed$	11517
delaying$	15802 15803
delays$	16027 16083
deleted$	13619
deliberate$	6083 124
deliberately$	576 953 5557
delicate$	5399
delight$	1052 1053
delighted$	1052 1053
delighting$	1052 1053
delights$	1052 1053
delightted$	1052 1053
delightting$	1052 1053
delinquency$	5824
delinquent$	5267 5269 11230 5275 5824
delinquents$	5824
deliver$	6397 6398 6399 6953
delivering$	6953
demand$	10675 10749 11463
demandded$	11463
demandding$	11463
demanded$	11463
demanding$	14360 14361 14362 14363 14364 11240 11463
demands$	11463
dement	10866
dementia$	16675
demonise$	4290 4291 4292 4293
demonised$	4290 4291 4292 4293
demonises$	4290 4291 4292 4293
demonising$	4290 4291 4292 4293 16127 16128 16129 16130
demons	4587
demotivated$	5851
den$	13225
denial$	15891 11048
denies$	4761
dental	4836
dental$	10796
dentis	10793
dentist$	16602
deny$	9659 16472 4704 4761
denying$	4704
department$	9882 9887 9888 16067 10285 4329 16134 16135 5554 5563
depend	11684
dependence$	4830
dependency$	4830 10798
dependent$	4830
depends$	4961
deplorable$	5882
depo	4823 10783
depo$	16592
deport	16658 16671 10866
deported$	16675
depraved$	5853
depres	16656 16674 10866 5919
depressant$	11679
depressants$	11679
depressed$	11641
depression$	16675
depressive$	16673
deprivation$	4924
deprive$	16472 4704
deprived$	5269
depriving$	4704
depth$	15914
dereliction$	5882
derision$	16112 16113 16114 16115 16116
derisory$	15919
descend$	520 521 1484 1485 1486 1487 1488 1489 1490
descendded$	520 521 1484 1485 1486 1487 1488 1489 1490
descendding$	520 521 1484 1485 1486 1487 1488 1489 1490
descended$	520 521 1484 1485 1486 1487 1488 1489 1490
descending$	520 521 1484 1485 1486 1487 1488 1489 1490
descends$	520 521 1484 1485 1486 1487 1488 1489 1490
descri	4400 10426
described$	2172 2544
description$	4487 10500 11635
descriptions$	10349 16159 16182 4487 4494 10500 16316
desert$	5541
deserted$	5538 5541
deserting$	5541
deserts$	11918 5541
desertted$	5541
desertting$	5541
deserve$	11915 11916 11917 834 835 5043 11168
deserved$	11915 11916 11917 834 835 12607 14127 5043 11168
deserves$	11915 11916 11917 834 835 5043 11168
deserving$	11915 11916 11917 834 835 5043 11168
design	4420
designed$	4720 4788
designer$	13780 13781 14240 9497 15307 15308 9524 3566 11422 11425 5467 5477
desire$	9769 15579 15580 15581 15582 15583 15584
desires$	13031
desk	10360 10363 10425
desk$	10334 16145 16150 16163 16169 16170 16172 16184 16192 10390 10417 16232 16234 16236 16237 16239 16242 16249 10443 16255 16262 16386 10594 16449
despair$	14078
desperate$	990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 1264 1265 1266 1267 5051
despite$	187 6147 188 189 190 216 218 222 223 224 252 12326 12327 12328 12329 13699 13700 13701 4220
desserts$	13077
destined$	522 3667 3668 3669 3795 9755 3796 9756 3797 9757 3798 9758 3799 9759 3800 9760 5487
destiny$	14905
destroy$	13033
destroying$	13037
destruct$	11023
destructed$	11023
destructing$	11023
destruction$	12696 13037 11023
destructive$	6051 12284 11023 5132
destructs$	11023
destructted$	11023
destructting$	11023
detail	4400 4450 10410 10426 4477 10437 10438 16409
details$	6257 6258 6259 16181 16182 16200 10413 10463 16316 16558
detain	10629 16444 4790
detain$	16438 10750 5645
detained$	11590
detaining$	5645
detect	4374 10335 10336 4378 10341 16155 16162 10360 10368 10369 10370 4411 4412 10383 4430 4431 4436 10411 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 4532 10495 10577 4634 10600 10622 16433 10640 5643 11630 5904
detection$	15235 15236 16431 11601 5642 5643
detections$	16431 16454 11601 5642
detective$	10334 16145 16150 4390 16169 16177 16178 16179 10371 10372 16192 4424 10390 4453 10414 10417 16232 16236 16237 16239 10443 16253 16255 16262 10485 10492 16304 16386 10594 16449
detectives$	10334 16145 16150 4390 16169 16170 4402 16177 16178 16179 10371 10372 16184 4416 16192 4424 10390 16220 4453 10414 10417 16232 16236 16237 16239 10443 16253 16255 16262 16266 10485 10492 16304 16386 10594 10624 16449
detent	4976
detention$	13926 15613 10936 11104 5943
detentions$	13926 11104 5943
deter$	12715 6907 6908 6909 6910 4687 16499 4737 16544 5652
detergent$	11649
deteri	16604
detering$	4737
determ	4427 4570 4631
determined$	990 991 992 993 994 995 996 997 998 1264 1265 1266 1267 5051
deterping$	4687
deterr	16445 5675
deterred$	16395 5652
deterrence$	11635
deterrent$	11622 11635
deterrents$	11622
deterring$	4687 5652
deters$	4687 4737 5652
deterting$	4687
detox$	11678
develo	11542 5583
develop$	4387 10391 4432
developed$	2718 4387 10391 4432
developing$	4387 10391 4432
developmental$	5676 5682 5755
develops$	4387 10391 4432
deviant$	5232 11197 5269 11230 5275
device	4538 10656
device$	4386 4455 10458 4514 16284 16465 5603
devices$	15090 15228 4386 4455 10458 4514 16284 16465
devil$	14206 11080
devils$	11080
devious$	8312 5851
di$	16253
diabet	5922
diagnosed$	5915
diagnoses$	5915
diagnosis$	11637 5915
diagram$	4418 11549
diagrams$	11549
dialysis$	5920
diamond$	14115
diamonds$	14115
diazep	5719
diazepam$	11679
dice$	818
dicing$	818
dictate$	14024
did$	169 11981 12002 12010 12013 255 471 603 6670 6741 928 929 930 931 12712 12713 946 7033 7037 1154 1289 1571 1572 1573 13358 1633 1670 7736 7737 1811 1812 1813 7782 7785 7801 7802 1846 1847 1848 1849 1889 1899 1900 1901 1902 1903 1905 1909 1930 1931 1932 1939 1944 1971 1996 2001 8076 2496 2500 2602 2603 2604 3053 3059 3066 3069 3096 3113 3142 3145 3151 3154 3217 3218 3338 3842 9814 15625 15626 9823 9824 3875 3937 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 9942 3992 9958 9964 4005 9966 9968 9972 4013 4014 4015 9976 9977 9997 9999 4062 4069 4070 4071 4087 4089 4090 4091 4092 4093 15882 15883 4127 4129 16003 16051 16052 16053 16054 16076 16077 4315 5036 5080 5510 5513
die$	16574
died	16658 10850 16674
died$	16659
diet	10775 10776
diet$	16584 16585
dietar	5702
dietary$	11662
dietician$	5938
dieticians$	5938
dietitian$	5938
dietitians$	5938
difference$	2796 15507 15508 15509 15510 15511 15512 15513 15514 15559
different$	605 7004 7005 7006
differently$	12552 8333
diffic	4579 16568
difficult$	11771 1350 1351 1352 1390 7350 1391 1392 7352 1393 7896 7900 8098 8425 2489 2490 2491 2492 2493 2494 14286 14287 14288 14289 14290 14291 14292 14293 14294 14352 14360 14361 14362 14363 14364 2596 2597 2598 2599 2600 14394 2953 2954 2955 10539 16524 5269 5273 5275 11236 11240 5851
difficulties$	12612 12619 12620 1078 12848 14352 4885 11236 11638 11687 5761
difficulty$	1078 12848 11638 11687 5761
dig$	1492 1493 3409
digger$	14087
diggers$	14087
digging$	1492 1493
digs$	1492 1493
dim$	5245 5851
dinner$	16725
dire$	15919 5883
direct	5659
directed$	10506
directing$	11553
direction$	4495
directs$	11553
dirt$	16057
dirty$	8312 15307 15308 16723 5443 5460 5467 5872
disabi	10775
disabilities$	11668
disability$	16584 10807 11637 11673 5930
disabl	10866
disabled$	16675 5930
disaffected$	5269 11230 5396
disappear$	12342 580 581 10175
disappeared$	580 581
disappearing$	580 581 13059 10969
disappearred$	580 581
disappearring$	580 581
disappears$	580 581
disappointing$	4146 4147 4148 4149 10182 15992 5537
disappointingly$	5884
disaster$	2213
disasters$	2213
disband$	16498
discernment$	11022
discharge$	11749
discharged$	4362
discipline$	14187 14188 14189 14190 14191 11047
disciplined$	8113 8114 8115 8116 11259
disclo	4451 4582 10542 4921
disclose$	12131 12164 13696 15409 15415 15429 11445
disclosure$	2108 2109
disclosures$	2108 2109
discourage$	12715 6907 6908 6909 6910
discov	16155 10364 4427 10444 4570
discover$	16173
discuss$	15409 15415 15429 11445
disdain$	16112 16113 16114 16115 16116
disease$	11637
disengage$	12164 5847
disengaged$	11461 5847
disengagement$	5847
disengages$	5847
disengaging$	5847
disgrace$	6848 8515 5882
disgraceful$	14286 14287 14288 14289 14290 14291 14292 14293 14294 15898 5275 5882
disgracefully$	5882
disguised$	5108
dish$	3237
dishevelled$	5872
dishonest$	5851 5882
dishonour$	6848
disinterested$	11461 5851 5882
dislike$	14077
dismal$	4303 5882
dismally$	5882
disman	5900
dismantle$	16498
dismantled$	4635
dismantling$	4767
dismiss$	1964 16046 5550
dismissed$	1964 4228 5538 5550
dismisses$	1964 5550
dismissing$	1964 15802 15803 5550
dismissive$	14295 14296 5882
dismissively$	5882
disobedience$	12869 12870 12871 12872 12873 12874 13081
disobedient$	5269 5851
disobey$	6913 2079 2080 15612 5099
disobeyed$	6913 2079 2080 15612 5099
disobeying$	6913 2079 2080 15612 5099
disobeys$	6913 2079 2080 15612 5099
disord	10538 4593 16373 16374 16381 16382 16396 16401 10603 10675 10676 10681 10703 10710 16519 16568 11684
disorder$	14063 14064 14352 14394 16347 10553 16410 16411 16412 10613 16484 16485 16490 4722 16512 11236 11636 11637 11644 11662
disorderly$	5851
disorders$	14352 11236 11662
dispersal$	10612 10665 10666 4730 10935
disperse$	16498
dispersing$	4767
display$	344 1817
displaye$	10350 4391
displayed$	344 1817 10350 4391
displayes$	10350 4391
displaying$	344 1817 10350 4391
displays$	344 1817
disposal$	4463 11601 11761
disposals$	11601
dispro	5579
dispute$	11725
disputes$	11725
disregard$	97 102 12164 6913 2079 2080 8205 8206 2247 8208 4368 5099 5550
disregardded$	102 6913 2079 2080 4368 5099 5550
disregardding$	102 6913 2079 2080 4368 5099 5550
disregarded$	102 6913 2079 2080 4368 5099 5538 5550
disregarding$	102 6913 2079 2080 4368 5099 5550
disregards$	102 6913 2079 2080 4368 5099 5550
disrespect$	16112 16113 16114 16115 16116 11463
disrespected$	11463
disrespectful$	14295 14296 5851
disrespecting$	11463
disrespects$	11463
disrespectted$	11463
disrespectting$	11463
disrup	16429 16433 16445 11630
disrupt$	14001 4624 4737 10716 11463 5664 5903 5907
disrupted$	14001 16532 11463 11627
disrupting$	14001 15612 4624 4737 11463 5664 5903
disruption$	14001 14394 16392 16468 16535 16546 5665 11626 5668 5903 5907
disruptive$	2132 2133 2134 8098 14286 14287 14288 14289 14290 14291 14292 14293 14294 14394 5131 5269 11230 5275 5851
disrupts$	14001 4737 11463 5664 5903
disruptted$	14001 11463
disruptting$	14001 11463
distance$	7112 7113 7114 7115 7116 7117
distant$	15122
distinguish$	4373
distinguishs$	4373
distri	4466
distribute$	4389 10350 4391
distributed$	4389 10350 4391 16161
distributes$	4389 10350 4391
distributing$	4389 10350 4391
disturbance$	11725
disturbances$	11725
disturbed$	5269 11230 5851
dither$	5885
dithered$	5885
dithering$	11523 5885
ditherred$	5885
ditherring$	5885
dithers$	5885
diva$	11161
divas$	11161
dive$	1474 1475 1476 1477 1478 1479 1480
dived$	1474 1475 1476 1477 1478 1479 1480
dives$	1474 1475 1476 1477 1478 1479 1480
divide$	16498
dividing$	4767
diving$	1474 1475 1476 1477 1478 1479 1480
divorc	16656 16658 10850 10852 16671 16700
divorce$	16661
divorced$	16659
divorcing$	16659
dla	10807
dla$	16616
dna$	14172
do$	167 11981 12000 12008 12011 256 6231 6429 471 603 6704 928 929 930 931 12712 12713 946 1014 1155 1289 13313 13318 1571 1572 1573 1634 7736 7782 7786 7788 7789 7790 7801 7802 1846 1847 1848 1849 1887 1899 1900 1901 1902 1903 1905 1907 1937 1942 1969 13742 13744 13750 13752 1994 1999 8075 8265 2496 2498 2602 2603 2604 2924 3009 3051 3059 3064 3067 3073 3094 3111 3140 3143 3151 3154 3180 3181 3217 3218 3338 15234 15385 9598 15409 15415 15429 15435 15436 9642 15471 9663 15482 9675 15498 15499 15500 15501 15502 15503 15504 15598 3842 9814 15625 15626 9827 9828 9831 3873 3938 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 3994 9964 9966 4007 4064 4087 4089 4090 4091 4092 4093 4125 10239 10774 5036 5080 11445 5510 5513
dock$	15569
doctor	10793 4836
doctor$	16602
doctors$	10796
dodge$	9426 9427 4246
dodged$	4246
dodges$	14482 4246
dodging$	15031 15032 15033 15034 15035 9426 9427 4246
dodgy$	11771 7159 13251 13825 13826 13827 5215 11385 5844
doe$	5450
does$	168 12001 12009 12012 257 471 603 928 929 930 931 12712 12713 946 7034 7037 1156 1289 1571 1572 1573 1670 7782 1846 1847 1848 1849 1888 1899 1900 1901 1902 1903 1905 1908 1938 1943 1970 1995 2000 8074 2496 2499 2602 2603 2604 3009 3052 3059 3065 3068 3074 3095 3112 3141 3144 3151 3154 3217 3218 3338 15234 9676 15502 15503 15504 3842 9814 15625 15626 9827 9828 9831 3874 3939 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 9942 3993 9958 4006 9968 4063 4087 4089 4090 4091 4092 4093 4126 4315 4956 5036 5080 5510 5513
dogs$	13089 7347 13995 13996 13997 14158 14184
doing$	12004 12005 12006 12116 12117 12118 12119 12120 12121 12122 12123 12125 471 603 12510 928 929 930 931 946 12750 12751 12752 12847 12869 12870 12871 12872 12873 12874 1571 1572 1573 14459 3009 9943 9944 9959 9960 9964 9966 4087 4089 4090 4091 4092 4093 15893 15894 15895 15896 4315 16095 5513
doll$	1756
dolled$	3605 3606 3607 5480
dolls$	1756 15366
domestic$	16688 5765
dominant$	2255
done$	11840 11841 11843 6080 11987 12483 6684 1571 1572 1573 2644 15029 15030 15121 3359 3360 3361 3398 3399 3400 3605 15482 15596 9867 9876 9883 9884 15697 15699 15700 15702 15703 15704 15705 15720 15721 9945 9961 9962 9963 9964 9966 9969 9970 9971 9972 4013 4014 4015 15816 15817 15818 15819 4087 4089 4090 4091 4092 4093 15863 15864 15865 15876 4129 4315 16094 5513
donna$	14100
donnas$	14100
doomed$	3667 3668 3669 5487
door$	6027 6028 6029 12568 12570 12809 13407 8355 8356 8357 8358 10421
doorman$	12373
doormat$	14937 11325
doormats$	14937 11325
doormen$	12373 12441 12442 12443 14415 14416 14417 14418
doors$	12809
doorstep$	12809
doorsteps$	12809
doorway$	16702
dopey$	5851
dose$	1314 11682 11683
doss$	14050 14051
dossie	5592
dossier$	11552
dossiers$	11552
double$	10730 5247
doubles$	10730
doubt$	12946 8073 15445 15446 15447 15448 9692 15634
doubtful$	8185
down	16385 4717
down$	352 377 500 501 502 503 504 6825 6826 6828 7044 7045 12957 7280 1671 1672 1673 1674 1675 1676 1677 1678 13653 7927 14224 14225 14226 14227 14260 14389 14390 14391 9469 9520 15357 9549 15364 15365 9571 15381 15392 15398 15921 15922 15923 15924 15925 15926 15927 15928 15929 15930 15931 15932 15933 15935 15936 15937 15938 15939 15940 15941 15942 15943 15946 15947 15948 15949 10141 15951 15952 10291 10323 4471 10439 16343 16383 16438 16483 16510 16526 16527 10835 10967 11405 11614 11615 11616
downed$	10439
downfall$	12612 12696 12755 12756 12848 7242 7243 13053 13645 13646 13647 13649 13650
downlo	10474
download$	11563
downloaded$	16283
downloads$	11563
downplay$	880 1964 5046
downplayed$	880 1964 5046
downplaying$	880 1964 5046
downplays$	880 1964 5046
downs$	10439
dozen$	7306 7625 9386
dozens$	7626
drag$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 4237 10283
draged$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 4237
dragged$	11814 1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 4237
dragging$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 4237
draging$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 4237
drags$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 4237
drain$	8178 11161
drains$	11161
drama$	12618 12821 12965 13776 13802 8290 2434 9683 15493 9685 5149 5726
drank$	999 1000 3229 4824 4828 5689
draw$	11788 5980 309 310 6302 6303 846 6855 7187 7188
drawed$	6302 6303 7187 7188
drawer$	8386
drawing$	6302 6303 846 7187 7188
drawn$	11814 6302 6303 7187 7188 2012 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2039 3525 15414 15420 15425 15434 15529 16238
draws$	11788 5980 309 310 6302 6303 846 12654 7187 7188
dread$	14077
dreadful$	4146 4147 4148 4149 16028 16029 16030 16031 5223 5275 5537
dreadlock$	5873
dreadlocked$	5443
dreadlocks$	5873
dreads$	14077 11402 11404
dream$	13297 9599
dregs$	2429 5838
dress$	5979 20 12478 12479 12480 12481 12482 6743 784 785 869 943 944 1227 1228 13006 13007 1756 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 3554 15324 9519 15330 15331 15332 15370 15371 15372 11422 5463 11427
dressed$	12478 12479 12480 12481 12482 12483 6743 784 785 13006 13007 3541 3542 3543 15324 15325 15326 15327 3582 15370 15371 3605 3606 3607 11373 11375 11383 5461
dresses$	943 944 13006 13007 1756 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 9498 9499 3554 15324 15330 15331 15332 15370 15371 11422 5463 11427
dressing$	5979 20 1756 9513 3554 9536 9553 5463
drew$	11788 5980 309 310 6302 6303 846 12654 7187 7188
drift$	516 517 518 519 520 521 561 562 1484 1485 1486 1487 1488 1489 1490 15437 11519
drifted$	516 517 518 519 520 521 561 562 1484 1485 1486 1487 1488 1489 1490
drifting$	516 517 518 519 520 521 561 562 1484 1485 1486 1487 1488 1489 1490
drifts$	516 517 518 519 520 521 561 562 1484 1485 1486 1487 1488 1489 1490
driftted$	516 517 518 519 520 521 561 562 1484 1485 1486 1487 1488 1489 1490
driftting$	516 517 518 519 520 521 561 562 1484 1485 1486 1487 1488 1489 1490
drill	16202
drill$	14407
drink	16674
drink$	11874 11890 269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12164 12193 12195 12196 12197 12390 12477 12478 12479 12480 12481 12482 943 944 999 1000 12783 12784 12785 12849 12863 12864 12865 12866 12867 12868 12886 12887 12888 12889 7131 7184 13066 7463 13313 13318 13321 13322 13323 13324 13508 13742 13744 8003 13835 13851 14065 2601 2602 2603 2604 3229 14999 15000 3239 3240 3241 3242 3243 15063 15064 15065 16601
drinker$	16673
drinkers$	16676
drinki	10775 10776 16656 16674 16700
drinking$	5972 11782 11783 30 12223 12478 12479 12480 12481 12482 12518 12533 12534 12535 12536 869 6844 885 1073 1074 1075 13154 13155 16584 16585 10782 4824 4828 4885
drinks$	12075 12076 6277 6278 6279 6280 6281 6283 6284 12390 12783 12784 12785 7131 2602 2603 2604 3229 3239 3240 3241 3242 3243 4824 4828
driv	4715 4785
drive$	12050 12450 12467 5670
driven$	6260 6657 6658 6659 6660 6661 12475 12766 2011 4788
driver	4413 10447
driver$	6226 12069 12070 6262 12074 12115 12373 12441 12442 12443 12760 12761 12817 12819 7026 7070 12915 13120 1358 7384 7385 7392 7664 4627 4641
drivers$	6253 6256 12069 12070 6262 12073 12074 12115 12373 12441 12442 12443 12760 12817 13120 13525 14013 8268 8269 14415 14416 14417 14418 15375 16160 10373 16235 16256 16258 4547 4627 4641 11029
drives$	12450 12467
drivin	4613
driving$	10573
drone	5675
drone$	4541 5611 11635
drones$	4541 5611 11635
drop	4715
drop$	8152 15437 10175 4238 16483 16510 11614
droped$	4238
droping$	4238
dropout$	11106 11161
dropouts$	13974 13975 13976 11106 11107 11161 5840
dropped$	4238 16483
dropping$	4238
drops$	4238 16510 11614
drug	16156 16165 10380 16201 4568 16340 16361 10944 16756 11548 11578 11624 5911
drug$	5972 11782 11783 32 33 6048 12274 6481 12301 6499 6504 6507 6509 870 13252 13254 13825 13826 13827 8148 8149 8150 8151 8161 13974 13975 13976 14011 14083 14084 8305 4403 4406 10432 10528 10680 4786 10775 10776 16656 10928 10964 11107 5148 5199 5220 5252 5267 5621 5724
druggie$	5834
druggies$	5834
druggy$	5834
drugs	16202 16345 16388 16408 4698 10951
drugs$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12206 6405 6406 6407 12238 12239 12240 12274 12279 12288 12289 6506 6508 12319 12320 12321 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12477 12762 12767 12783 12784 12785 12792 12849 12863 12864 12865 12866 12867 12868 12886 12887 12888 12889 12981 7184 13063 13071 13252 13254 7463 13310 13324 13789 8003 13835 13851 14001 14011 14063 14064 14065 14218 14232 14240 14253 2601 14394 14461 14462 14463 14464 14465 14466 14467 14635 14636 14637 14638 14639 14649 14773 14774 14775 15031 15032 15033 15034 15035 9365 4403 4406 16296 16333 16354 16355 10658 4786 10789 16599 16601 4885 10928 16760 10962 10964 10966 11018 5148 5199 5220 5252 11217
drunk$	12483 12514 1073 1074 1075 1076 1077 7132 1173 7134 13619 15612 4828 11161 5689
drunks$	11161
dry$	3504 15289 15873 5427
ds$	16253
dto	5801
dto$	11761
dual$	9457 5750
dually$	5750
duck$	14975 14976 14977 14978 4246
ducked$	4246
ducking$	4246
duckked$	4246
duckking$	4246
ducks$	7538 13348 7540 4246
due	16385 4717
due$	5977 351 375 6342 1104 16587 16588 16680 4923 16700 4969
dug$	1492 1493
dump$	4209 4210 5543
dumped$	4209 4210 5543
dumping$	4209 4210 5543
dumpped$	4209 4210 5543
dumpping$	4209 4210 5543
dumps$	4209 4210 5543
dunce$	11161
dunces$	11161
duo$	11093
dust$	16070
duties$	15661 16015
duty$	15661 15886 15971 16015
dyed$	5443 11405
dying	10866
dying$	16573 16675
dynamic$	11092
dynamics$	11092
dyscal	5916
dysfunctional$	8538 5269 11230 5882
dyslex	5916
dyspra	5916
dysregulated$	5851
dystrophy$	11656
e$	15880 15988 15989 15990 10211 16033 16034 16609 16610 11510
each	16157 16298 4533 4534 10590 16549 11600
each$	185 6455 12949 7695 8047 8277 8398 8400 8558 9336 3469 15380 9572 9586 3628 3630 3837 3839 3840 3841 10132 16040 10301 10337 10388 16233 10435 4496 16267 16299 16310 16311 16313 16353 4612 16416 16419 16424 10644 10654 16476 16513 16516 16525 10721 16537 10733 4787 10750 16594 5396 11441 11442 11465 5619 11605
eager$	300 301 306 697 698 699 700 701 990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 7504 13314 13315 13316 13317 1549 1550 1551 1552 1553 1554 5051
eagerly$	1212 1213 1214 1215 1216 1217
ear$	13383 7583 7584 7585 13395 13396 15278 15965
earlier$	12555 12556 14503
early$	14575 14644 16131 16132 16133 11657
earmar	4777
earn$	550 12523 12524 12863 12864 12865 12866 12867 12868 3342
earned$	550 14126 14128 14129 14130 14131 3342
earning$	550 3342
earns$	550 3342
earring$	11422
earrings$	11422
ears$	13260 15278 15966 15967 11541
easier$	4669
easily$	12471 12472 13476 13477 2034 2688 2995 9158 3215 9870 15682 15683 15997 15998 15999 16000 5091 5093 5293
east$	3500
eastern$	3493 9454 9458 3499 9477 15288
easy$	6003 6021 6294 6295 6296 337 552 12638 12639 12787 7085 7350 1391 7352 1394 13706 13707 13708 8283 8284 14220 14221 10539 5092 5268
eat	16216
eat$	5703 11664
eaten$	11664
eater$	14091 11163
eaters$	14091 11163
eating	10776
eating$	16585 5702 11664 11673
eats$	5703 11664
eczema	5922
edge$	13178 13223 13224
educat	4850 11709 5751
educate$	182 183
educated$	182 183 4865
educates$	182 183
educating$	182 183
education$	6178 11988 12212 12213 12758 13704 9890 16632 16640 5737 11707
educational$	5735
effect	10609 5659
effect$	2903 8921 8922 8923 15513 15514 16520
effective$	16418 5662
effectively$	2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2902 5345
effort$	6716 757 758 759 760 6721 762 763 13576 1808 7769 7770 15395 15689 15727 15728 4040 4041 4042 15841 15842 15843 15844 15845 15846 15847 15848 10042 10043 10044 10045 10046 4150 4151
efforts$	6178 11988 15395 4040 4041 4042 4150 4151 11045
egg$	289 291 292 2087 2088 11090
egged$	289 291 292 2087 2088
eggged$	289 2087 2088
eggging$	289 2087 2088
egging$	289 291 292 2087 2088
eggs$	289 291 292 2087 2088 11090
ehc$	5736
ehcp	5735
ehcp$	11695
ehcps$	11695
eight	10337 10352 16233 10435 16267 10490 4533 4534 16310 16311 16313 16353 4598 4612 10584 16399 16416 16419 16424 10644 16476 16513 16525 10721 16537 16549 11605
eight$	13930 15963 10558 16391 16393
eighteen$	12401 12403 665 12436 12437 14490 14491 14492 14493 14494 14495 8692 14532 14533 14534 14535 14536 14537 14538 15230 11302
eject	16315 10646
eject$	16455
elder	11588
elder$	12299 13825 13826 13827 11069
elders$	12279 12299 12302 12761 12823 12824 12825 12826 12827 12828 7022 7030 7074 13825 13826 13827 13831 13983 16188 4594 11069
elect$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 994 995 996 997 998 5051
elected$	134 135 136 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 994 995 996 997 998 16003 10264 16074 5051
electing$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 994 995 996 997 998 5051
electr	4960 4980
electricity$	10920
electronic$	10940 11763
electronically$	10940
elects$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 994 995 996 997 998 5051
electted$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 994 995 996 997 998 5051
electting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 990 991 992 993 994 995 996 997 998 5051
element$	369 370 371 11091 11096 11144
elements$	11091 11096 11144
eleven$	13930 2760 2761 2762
else$	12584 857 858 12650 12690 13122 13123 14519 15824 15825
elsewhere$	15824 15825
email	4466 4485 4493
email$	15988 15989 15990 10431 10445 4640 11509
emaile	10507
emailed$	10431
emailing$	10431 10445 4640
emails$	15989 15990 16033 16034 10431 10445 4640 11509 11510
embarked$	522
embarrassment$	8515
embellish$	5820
embellished$	5820
embellishes$	5820
embellishing$	5820
embroiled$	510 511 512
emergency$	16609 5729
emotional$	8570
emotionally$	5305 5392 5394 5766
empathy$	13730 13760 13761 11047
empire$	12318
employment$	11711
emptive$	10726
empty$	10722
enabl	4381 4410
enable	4662 5666
enable$	38 12617 4454 4664
enabled$	38 12617 12655 12656
enableed$	4664
enableing$	4664
enables$	38 12617 4454 4664
enabling$	38 12617
encounter$	12475 13807 10975 11293
encounters$	12475 13807 10975 11293
encour	4369 4399
encourage$	11788 5980 182 183 302 303 304 309 310 327 6302 6303 7187 7188 5000 5045
encouraged$	11788 5980 182 183 302 303 304 309 310 327 6302 6303 7187 7188 4404 5000 5045
encouragement$	13299 13300 13301 13302 13303 13304 13305 13306 13439
encourages$	11788 5980 182 183 302 303 304 309 310 327 6302 6303 7187 7188 5000 5045
encouraging$	11788 5980 182 183 302 303 304 309 310 327 6302 6303 7187 7188 13299 13300 13301 13302 13303 13304 13305 13306 13439 5000 5045
end$	118 119 6391 864 865 13001 13002 13247 7555 7556 13428 13429 13440 1766 1768 1771 15435 15436 9630 9684 10643 16499 16545 4806
endanger$	10 4992 4993
endangered$	10 4992 4993
endangering$	10 4992 4993
endangerred$	10 4992 4993
endangerring$	10 4992 4993
endangers$	10 4992 4993
ended$	4362 4635
ending$	10643 16573 4806
endless$	150 151 152 10180 10181 5222
endlessly$	3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 5503
endome	5696
endometriosis$	11656
ends$	9684 16495
enemies$	12609 12665
enemy$	12609 12665
enforc	10465 16429 16433 11542 5649 11625
enforce$	5907
enforcement$	16274 16392 16404 16482 4747 16517 4751 10713 16546 11619 5660 11621 5668 5907
enforcer$	11161 5899
enforcers$	11161 5899
enforces$	5907
engage$	11905 11919 12131 12164 12269 513 514 515 13696 14258 14265 8457 14267 14268 14269 14270 14271 14272 14277 14280 14368 15378 15409 15415 15429 15463 15464 15473 15474 15475 15496 15517 15520 15548 15586 15587 15588 15656 15866 16046 16049 10753 10997 11226 11445 11446 11453
engaged$	505 506 507 508 509 513 514 515 12483 12491 14265 14267 14268 14269 14270 14271 15414 15420 15425 15434 15529 15530 15531 15532 15533 15546 15572 15573 15574 15575 15576 15656 10997 11226
engagement$	505 506 507 508 509 14264 14272 2512 2513 2514 2515 8476 15395 3633 3634 3635 3636 15602 9794 11220 11225 11441
engager$	11128
engagers$	11128
engages$	505 506 507 508 509 513 514 515 15473 15474 15475 15520 15542 15543 15544 15545 10997
engaging$	505 506 507 508 509 513 514 515 14265 14267 14268 14269 14270 14271 14272 15586 15587 15588 10997 11219 11226 11453
english$	11717 11719
enjoy$	327 12473 12474 1180 1181 7150 1686 1687 1688 1689 2007 2008 2009 2010 2043 2044 2049 2089 2090 2091 2092 15631 5059 5089
enjoyed$	327 12473 12474 1180 1181 1183 1184 1185 1186 1187 1188 1189 7150 7152 12962 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 15631 5059 5089
enjoying$	327 1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 5059 5089
enjoyment$	13031
enjoys$	327 1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 2043 2044 2049 2089 2090 2091 2092 15631 5059 5089
enormously$	16545
enough$	95 11964 6156 11966 6181 6995 7509 7510 7511 13329 13330 13331 7735 7776 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 2978 2981 8967 8968 15049 15077 9412 15222 9416 15900 11297 11343
enquir	10452 16433 16698
enquir$	4584
enquiries$	16206 4573 4584 16426
enquirs$	4584
enquiry$	16261 4584 16426 11574
enrich	5583
ensure	4638
entangled$	510 511 512
enter$	4384 16541 5036 10997
entered$	4481 4482 4517 4588 4590 5036 10997
entering$	5036 10997 11570
enterp	16378
enterprise$	16189 11574
enterred$	5036 10997
enterring$	5036 10997
enters$	16281 16541 5036 10997
entice$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5053
enticed$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5053
entices$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5053
enticing$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5053
entirely$	3021 4267 4268 5360 5498 5501 5553
entitled$	5851
entitlement$	14025
entrant$	13967
entrants$	13967
entrenched$	2242 5186 11241
epi	5720
epilep	10866 5922
epilepsy$	16675
epipen$	11680
epipens$	11680
episodes$	12347
equal$	3235 3236 5353
equally$	968 5038 5050
equals$	8761 8762 8763
erratic$	11906 11907 11908 11909 14281 14282 14283 14284 2516 5275
error$	1078 4365 4366
errors$	1078 4365 4366
escala	4796 5659
escalate$	15437
escalated$	4480
escape$	12083 12525 1158 13618
escort$	14845
escorts$	14845
essential$	4720
establ	16155 10364 4427 4562 4570 4582 10542 4631
establish$	16173 4422 4429 4434
estate	10683 10745
estate$	12295 12296 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13955 14013 14017 14018 14143 14144 14146 10129 16492 16507 4762 16554 16557 11057 5396
eternally$	5880
european$	3491 9453 9455 9459 15286 5422
evade$	9426 9427 4246
evaded$	4246
evades$	4246
evading$	9426 9427 4246
evasive$	5851
even$	6166 6170 215 10029 10030 10031 10178 10179
evening$	15605 15606 15607 16542
events$	16379
ever$	8949 8950 2991 15515 15516 9711 15521 15522 15523 9737 3778 9739 3780 9803 9804 3845 3846 3847 3848 3849 3850 9817 15642 15643 15644 15645 9847 3888 3889 3890 3891 10245 11449 11450
every	10590
every$	150 151 152 12722 965 970 12927 7407 7604 7605 7608 7893 13703 8040 8239 8271 8361 2821 9348 15380 9572 9586 3628 3630 3836 9797 3838 3839 3840 3841 10139 10204 16033 16034 16040 10388 4496 16299 10733 16591 16594 10788 11441 11442 5499 11465 11510 5619 11667
everybody$	6841 6842 6843 7691 14237 10112 16272
everyone$	6841 6842 6843 7142 7372 13354 7691 13562 7893 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 13978 8233 8268 8269 8415 14237 8710 10112 16272
everything$	6030 6031 6032 6033 12292 12652 7108 7173 7403 1627 8792 2833 9173 14996 15380 9572 15468 3723 3724 3725 3867 3868 3869 3870 3871 10080 10171 10259 10282 11003 11441 11442
everywhere$	12967
evicte	16674 10866 5952
evicted$	11844 16675
evicti	16656 16671 16700 5952
eviction$	12755 12756 16414
evicts	5952
eviden	16202 4631 16408 4705 11542 5895
evidence$	7135 1176 7137 1178 7756 15797 15880 16033 16034 16152 16168 4425 10406 16224 4458 4571 10532 4592 4645 4653 16446 11509 11510 5614 11583
evidences$	4653
evidencing$	4653
evidently$	3862 9822 3863 3864
evil$	2300 2301 5130 5219 11230
ex$	16662
exactly$	8327 9133
exaggerate$	12919 14057 11463 5820
exaggerated$	11463
exaggerates$	11463 5820
exaggerating$	11463 5820
exaggeration$	14057
exam$	16022 16088 16618 10840 5756 11719
examin	10474
examin$	4433
examination$	11563
examinations$	11563
examined$	4433 16283
examines$	4433
examining$	4433
examins$	4433
example$	16556 5614
exams$	16618 11719
except$	8793
exception$	11456
exchang$	617 6577 618 619 620 621 622
exchange$	6569 617 6577 618 619 620 621 622 6584 12396 12450 910 10997
exchanged$	617 6577 618 619 620 621 622 910 10997
exchanges$	617 6577 618 619 620 621 622 12450 910 10997
exchangged$	617 6577 618 619 620 621 622
exchangging$	617 6577 618 619 620 621 622
exchanging$	617 6577 618 619 620 621 622 910 10997 11570
exchangs$	617 6577 618 619 620 621 622
excitement$	12849 13324 13487 13776 13782 13802 5090
exclude$	16046 16047
excluded$	11817 6187 6188 6189 6190 6191 6192 6193 6194 235 236 237 382 383 384 385 12243 12604 8113 8114 8115 8116 4228 11104 11517 11701 5742
excluding$	15802 15803
exclus	10840
exclusion$	12622 12623 12755 12756 1078 12848 7242 7243 13053 13649 13650 13926 14065 10509 10612 4703 4856 16649 11104 5941
exclusions$	13926 11104 5941
excuse$	13014 10289 11493 11494
excuses$	7101 8235 8236 2277 8238 10289 11538
execut	16447 5638
executed$	11595
exercise$	1817
exercised$	1817
exercises$	1817
exercising$	1817
exhaust$	2268
exhausted$	2268
exhausting$	2268
exhausts$	2268
exhaustted$	2268
exhaustting$	2268
exhibit$	5607
exhibited$	11566 5607
exhibiting$	5607
exhibits$	5607
existence$	11231
existent$	14281 14282 14283 14284 16028 16029 16030 16031
exit	4848
exit$	10808
expand	4783
expect	10836
expect$	6772 6773 6774 815 816 6879 6880 921 922 6883 13591 13592 13610 13611 10516
expectation$	14904
expectations$	14383 14904 11273
expected$	6272 13372 4404 4563 16435 16645 16680
expecting$	5717
expell	5744
expelled$	5744 11704
expend	10404
expendable$	16213
expensive$	15307 15308 9524 5467
expensively$	3489 5423
experi	4919 4920
experience$	13807 2681 2683 8731 2772 14630 14631 14632 14633 14634
experienced$	2718 14875 3135 3452 3456 3466 10879 10880 10978 11295 5355
experiences$	13807
experiencing$	10879 10880
experts$	3262
explained$	9751 9752 9753
explanation$	15988
explicit$	6550 6558
exploitation$	11769 11770 11807 11808 11809 11824 11836 12149 12274 12612 12613 12622 12623 12807 6999 12848 12975 7184 7242 7243 13053 13162 13163 13252 13254 13649 13650 13733 13734 13735 13736 13767 13768 13769 13770 13771 13772 13773 13774 15170 4374 10335 10336 4378 10341 16155 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 10577 4634 10600 10640 11000 11024 11065
exploited$	11814 11817 12448 12766 13453 13455 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13767 13768 13769 13770 13771 13772 13773 13774 14820 14821 14822 14906
exploiter$	11789 6241 12058 12078 12279 12299 12330 12332 12335 12404 12422 12427 12432 12861 12862 12905 12906 12907 12908 12909 12910 12911 12912 12913 12916 13218 13523 13600 7995 13805 13825 13826 13827 13828 13910 2145 2229 10960 11017 11097 11100 11101
exploiters$	11789 6241 12058 12078 12082 12103 12279 12299 12330 12332 12335 12404 12427 12432 12861 12862 12905 12906 12907 12908 12909 12910 12911 12912 12913 12916 13218 13523 13600 7995 13805 13825 13826 13827 13828 13831 13910 2145 2229 14235 10960 11017 11097 11100 11101
explosive$	5133 5849
expos	4562
expose$	5963 10 11781 5990 11800 11801 11802 11803 11804 11805 11806 4992 4993
exposed$	5963 10 11781 5990 11800 11801 11802 11803 11804 11805 11806 4992 4993
exposes$	5963 10 11781 5990 11800 11801 11802 11803 11804 11805 4992 4993
exposing$	10 5990 11800 11801 11802 11803 11804 11805 4992 4993
express$	7951 7952
expressed$	7951 7952
expresses$	7951 7952
extend	4692
extensions$	11393 11404
extra$	4849
extract$	4387
extracted$	4387 16238
extracting$	4387
extraction$	11563
extractions$	11563
extracts$	4387
extreme$	8229
extremely$	5343 5360
extricate$	7112 7113 7114 7115 7116 7117
eye	16579
eye$	12664 1196 1197 13194 13195 13384 7576 7577 7578 15278 15964 11413
eyeballs$	13260
eyebrow$	15278 15294 11416
eyebrows$	15278 15294 11416
eyed$	11381 11410
eyelashes$	11398 11404 11411
eyelid$	12859
eyes	16226
eyes$	12664 7439 13260 8605 15278 3510 15301 16081 11540 5581
eyesig	10775
eyesight$	16584
fabricated$	13877
face$	12236 1319 13215 13216 13217 7571 13430 15278 9508 9523 15342 9537 4426 10619 11408 5479
facebo	4639
facebook$	582 6542 583 6543 584 6544 585 6545 586 6546
faced$	1319 11202 11249 11409
faces$	1319 13215 13216 13217 14169 15278 15342 9537 10381 11408 5479 5794
facial$	9463 4426 5430 5602
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	10862
facing$	1319 5794
facts$	7756 9239
fade$	11395 11404
fades$	11395
fag$	12783 12784 12785
fags$	12783 12784 12785
fail	4793 5759
fail$	172 1153 1786 1894 1899 1900 1901 1902 1903 1905 1927 1928 1929 1945 2005 8078 15436 15612 3892 3893 3894 3895 16051 16052 16053 16054 5084 11457 5504 5505
failed$	172 259 1153 1786 1894 1899 1900 1901 1902 1903 1905 1927 1928 1929 1947 2005 15612 3892 3893 3894 3895 9860 15670 16051 16052 16053 16054 5084 5504 5505 11517
failing$	172 1153 1786 1894 1899 1900 1901 1902 1903 1905 1927 1928 1929 1948 2005 15612 3892 3893 3894 3895 15665 15666 15667 15668 15802 15803 16051 16052 16053 16054 16127 16128 16129 16130 5084 5504 5505 5506 11467 11468
failings$	15665 15666 15667 15668 5506 11467 11468 5881
failled$	172 1153 1786 1894 2005 15612 16051 16052 16053 16054 5084
failling$	172 1153 1786 1894 2005 15612 16051 16052 16053 16054 5084
fails$	172 1153 1786 1894 1899 1900 1901 1902 1903 1905 1927 1928 1929 1946 2005 8077 15612 3892 3893 3894 3895 16051 16052 16053 16054 5084 5504 5505
failure$	6322 363 364 365 366 367 368 1927 1928 1929 15665 16027 16083 11106 5506 11467
failures$	15665 15666 15667 15668 16027 16083 11106 5506 11467 11468
fainted$	5928
fainting$	5928
faints$	5928
fair$	2958 2959 2960 3504 5419 5420 5427 5443
fairies$	14141
fake$	5436 5451
fall	4715
fall$	6346 6347 6348 6349 520 521 1639 1640 1641 1642 1643 1644 1645 13491 2072 15437 4198 10175 16483 16510 5547 11614
fallen$	520 521 1639 1640 1641 1642 1643 1644 1645 2072 4198 5547
falling$	520 521 2072 11438 5547
falls$	6346 6347 6348 6349 520 521 1639 1640 1641 1642 1643 1644 1645 2072 4198 16035 16510 5547 11511 11614
false$	13877 15636 5103 5108 5438 5451
fame$	11015
families$	12212 12213 12855 2270 2271 2286 14164 14172 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 8530 8531 14342 14346 14347 14792 10058 10059 10060 10061 10062 10063 10112 10124 15934 11079 11229 11231 11277 11282 11503 11509
family	10845 10846 16685
family$	12855 8241 2286 14164 14172 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 8530 8531 14342 14346 14347 14587 14614 14618 14792 10123 16655 10847 16666 16667 16670 4902 16682 4935 16707 16709 16715 10922 11079 11229 11277 5321 11282 5726 5762 11730 11735
fan$	1406
fancies$	12349 12350 2411 2414
fancy$	12349 12350 2411 2414
fanned$	1406
fanning$	1406
fans$	1406
fantasist$	11106
fantasists$	11106
far$	13177 1548 1649 13879 13880 13881 2406 2809 2813 2846 3091 3171 9318 4130 4131 4132 4274 16478
farce$	11478
farcical$	5882
farm$	14243
fashionably$	3489 5423
fast$	7085 7426 7430 14213 14220 14221 14575 14644 5092
faster$	14503
fat$	5872
fate$	11001
father	10846 16657 10849 4893 4903 10864 4905 4908 4914 16685 16701 16707 10901
father$	2270 2271 8530 8531 14393 8701 2845 2854 8815 8816 8817 8818 8862 8863 8864 3374 3375 3376 3377 4881 4882 4883 16653 16655 10847 4890 4891 4894 16666 16667 4901 4902 16678 16682 10874 10875 10882 4934 4935 16715 11277
fathers$	3374 3375 3376 3377 4901 11277 11338
fatigue$	11656
fattest$	3511 5447
fault$	12125 12126 386 387 388 389 12161 12162 12163 12600 878 879 12724 12733 12734 12735 12736 6937 978 6939 12749 12869 12870 12871 12872 12873 12874 15897 16037 4298 10266 16085 16086 16087 11002 11010 5551 11514 11524
faultless$	6937 978 6939
faulty$	7777
favor$	6571
favors$	6571
favour$	6570 12386 12387 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4338 4339 4340 10985 5462
favoured$	3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4338 4339 4340 5462
favouring$	3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4338 4339 4340 5462
favourred$	3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4338 4339 4340 5462
favourring$	3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4338 4339 4340 5462
favours$	6570 12386 12387 7463 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4338 4339 4340 10985 10986 5462
faze$	9035 14968 14986 14987 9179
fazed$	14967
fazes$	8892 14702 9160 9161
fear$	7013 8221 8222 2263 2264 14077 3099 14888 5363
feared$	13032 3099 5363
fearless$	5865
fears$	14077 3099 5363
february$	12297
feckless$	5844 5851
fed	4394
fed$	87 88 89 90 849 2253 2254 16265 4958 4961 11651
feeble$	15919
feed	4394 4467 4478 5583
feed$	87 88 89 90 849 2253 2254 4387 4484 4499
feeded$	4387
feeding$	2253 2254 4387 4484 5692
feeds$	87 88 89 90 849 2253 2254 4387 4484 4958
feel$	12349 12350 7351 7951 7952 2257 2265 2441 9181 3222 4524
feelin	5681
feelings$	14017
feels	5681
feels$	12349 12350 7951 7952 2257 2265 2441
feet$	12260 12261 13244 7437 14983 15106 9441 15251 15252 15363 16006 16080 5404
feigned$	5108
fell$	520 521 1639 1640 1641 1642 1643 1644 1645 2072 4198 16483 5547 11602 5715
felt	5681
felt$	12349 12350 7951 7952 8068 8069
female	5630
female$	9429 15239 15240 9432 15242 15243 3491 10367 4567 11111 11355 5396 5616
females$	14297 4567 11111 5867
fend$	8621 8924 8925 8926 8929 8930 8932 8933 8936 2977 14790 15226 15867
fendded$	2977
fendding$	2977
fended$	2977
fending$	8924 8925 8926 8929 8930 8932 8933 8936 2977 14790
fends$	2977
feral$	14245 5269 11230 5851
ferocious$	5849
fester$	16091
fetched$	6657 6658 6659 6660 6661
fetching$	14920
feud$	13176
fever$	11655
few$	11144
fewer	4715
fewer$	16483 5663
fibrosis$	11656
fiercely$	5360 5393
fifteen$	2760 2761 2762
fight	4715
fight$	12164 12193 12195 12196 12197 12242 6722 12575 12745 990 991 992 993 994 995 996 997 998 12934 1384 13171 13491 13508 7771 13581 13618 13779 13863 13864 14075 14394 8622 3239 3240 3241 3242 3243 3408 15435 15437 9683 15493 9685 15608 15612 5051 11028 5670
fighti	10676 10852 10923
fighting$	11848 11849 13059 8053 14001 14057 14063 14064 14065 14394 14888 9081 15612 16485 16626 4885 16661 16732
fights$	12681 12682 12683 12684 12685 12933 13778 13782 14394 3239 3240 3241 3242 3243 3408 15608 15612 15613 11028
figure$	8805 2893 2894 2895 2896 2897 9493 10701 11078
figures$	12113 12114 2893 2894 2895 2896 2897 16022 10269 16088 16090 16099 16100 10701 11078
file$	15880 16181 16193
files$	15880 16181 16193
filler$	11388
fillers$	11388
film	16315 4790
film$	12050 9558 16294 4530 16301 16305 10501 4542 4772 10750 11571
filmed$	11814 11844 11884 6260 12766 13453 13455 14869 14884 4530 16303 4535 10501 4542 16395 5610
filming$	14884 4530 10501 4617 11594
films$	4530 16301 10501 4772
filter$	14187 14188 14189 14190 14191
filthy$	15307 15308 5872
final$	4858 5788 5790
finance$	87 88 89 90
find	16289 4562 5594
find$	2 1198 7226 1311 13158 2594 14790 14813 9420 15435 16155 10364 4427 4449 10444 4570 4582 16452
findded$	2 1311
findding$	2 1311
finded$	2 1311
finding$	2 12965 1311 8010 8011 8012 14790
finds$	2 1198 1311 7347 2593 10444
fine	10692 4874
fine$	1229 1230 1231 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 8960 3001 3002 8963 8969 8970 8971 8972 8973 8974 8975 9006 9007 9008 9009 3321 9298 3339 9375 3416 3417 3418 16501
fined$	10930
fines$	16501
finger	16444 4790
finger$	7007 15725 15726 15735 15736 15746
fingered$	11200
fingerprint$	10750
fingers$	7007 7269 7270 14120
finish$	9632
finished$	15121 3359 3360 3361 15530 15531 15532 15533 3877 15656
fire	10950
fire$	12263 12586 12816 13176 13240 13241 16364 10950 16759 5233 5234
firear	16756
firebrand$	5839
firebrands$	5839
firesetter$	5842
firesetters$	5842
firestarter$	5842
firestarters$	5842
firing$	7473
firm	4742 4748 4753
firm$	10708 4752
firmer$	4752
first$	12216 7365 13245 13246 7441 2140 2198 2293 15795 16151 5788
fishnets$	11422
fisted$	16045 11489
fit$	3315 3316 10090 4379 16580
fits	10775
fits$	4379 16584 11659
fitted$	16592 4980
fitting$	9500 9522
five	10337 10352 16233 10435 16267 10490 4533 4534 16310 16311 16313 16353 4598 4612 10584 16399 16416 16419 16424 10644 16476 16513 16525 10721 16537 16549 4787 11605 11694
five$	6351 6682 6683 6688 6689 6699 6739 6752 6756 7042 7153 7302 7620 1784 7783 7944 8062 2103 2104 2105 13908 13999 2285 2535 14529 3481 9442 9443 3526 15295 15296 15297 15298 15299 15300 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9721 10137 15963 10558 16391 16393 5616
fix$	12783 12784 12785
fixated$	5570
fixed$	10692 10815 5952
flag$	4475 4518 5605
flagg	4565
flagged$	4420 4475 4480 4517 4518 16302
flagging$	4475
flagrant$	2245 2246 2248
flags$	13390 4475 4518 11036
flaky$	5844
flame$	13240 13241 13268
flames$	13175 13176
flashb	5919
flashing$	13154 13155
flashy$	5467
flat	10846 16660
flat$	12322 12323 12324 12325 6517 6518 6519 6520 12439 12440 12468 12549 12550 12551 12760 12963 12964 13055 13068 13072 13277 13278 13279 13280 13281 13356 13519 14792 3637 16655 16686 16704 16706 16719 4954 16729 11744
flatly$	5484
flatmates$	8761 8762 8763
flats$	12439 12440 12760 16718
flatter$	4330
flattered$	11051
flaunt$	5811
flaunted$	5811
flaunting$	5811
flaunts$	5811
flauntted$	5811
flauntting$	5811
fleas	4955
fleas$	10915
fled$	11577
fledged$	9354
fleece$	11422 11431
fleeces$	11422 11431
flew$	1471 1472 1610 1611 2435
flier$	11116
fliers$	11116
flies$	1471 1472 1610 1611 2435
fling$	47 346
flinging$	47 346
flings$	47 346
flip$	10399
flirt$	587 588 589 604 818 943 944 3239 3240 3241 3242 3243 11161
flirtatious$	5816 5861
flirted$	587 588 589 604 818
flirting$	12096 587 588 589 604 818 869 13154 13155
flirts$	587 588 589 604 818 3239 3240 3241 3242 3243 11161
flirtted$	587 588 589 604 818
flirtting$	587 588 589 604 818
flirty$	5816
floor	10896
floor$	16705 4937 16716
floozies$	5841
floozy$	5841
floppy$	5420
flourish$	1263
flourished$	1263
flourishes$	1263
flourishing$	1263
flout$	2079 2080 4368 5099
flouted$	2079 2080 4368 5099
flouting$	2079 2080 4368 5099
flouts$	2079 2080 4368 5099
floutted$	2079 2080 4368 5099
floutting$	2079 2080 4368 5099
flown$	1471 1472
flung$	47 346
flunkey$	5826
flunkeys$	5826
fluoxe	5719
fluoxetine$	11679
flush$	16140
fly$	1471 1472 1610 1611 2435
flyer$	11116
flyers$	11116
flying$	1471 1472 2435
fob$	4207 5542
fobbed$	4185 4207 5542
fobbing$	4207 5542
fobed$	4207 5542
fobing$	4207 5542
fobs$	4207 5542
focus	10739
focus$	4623
foetal$	5916
follow	4509 16327 4790
follow$	11928 12164 6819 1135 13157 13313 13318 13696 7928 7929 7930 7931 7932 13742 13744 2150 15378 15409 15415 15429 15473 15474 15475 3940 3941 3942 10109 16049 16294 4530 16305 10501 10750 5036 11445 11571
followed$	11928 12483 12491 12514 13438 13453 13455 2150 3940 3941 3942 15876 4530 10501 16314 5036
follower$	2348
followers$	2348 11015 11016
following$	8010 8011 8012 2150 4530 10501 5036
follows$	6819 1135 7347 13438 2150 15473 15474 15475 4530 10501 5036
folly$	12533 12534 12535 12536 12616 13081
food	4960 10921
food$	12378 12379 12380 12381 12382 12383 12384 12385 12390 16725 10920 4961
foodbank$	16730
fool$	11161 11326
fooled$	14906
foolhardy$	4996 5845
foolish$	6046 103 104 6085 159 160 161 162 163 164 165 909 1313 1775 1868 1869 15790 15791 4996 5078 5081
foolishness$	12142 12143 12144 12145 12146 12147 12533 12534 12535 12536 12616 6846 6847 6867 12677 12869 12870 12871 12872 12873 12874
fools$	15052 11161 11326 11486
foot	10720
foot$	13263 9441 15251 15252 15335 15336 16363 16529 5121 5404
footag	10396 10479 16409
footage$	16190 16200 16205 4470 10436 4499 16288 10480 16290 4523 4541 5606 11567
footballer$	12115
footballers$	12115
footho	16226
footprint$	16552
footsoldier$	5826
footsoldiers$	5826
for	10531 4662 11542 5583 5659 5666
for$	6057 12175 12206 6431 6490 6492 6493 12369 6569 12394 6763 6764 6765 6766 6767 12711 12737 12765 7040 12892 1133 1134 7100 7102 7103 7104 7156 7157 13015 7361 7362 7363 7364 13333 7528 7529 1570 7531 7532 7533 7568 7599 7600 7601 7602 7603 7682 13731 13900 8174 13984 8192 8194 8195 8196 8198 8199 14012 8254 8281 2399 8409 8426 8438 8440 14324 8556 8561 8563 8565 8585 8733 8734 8906 8907 8908 8910 8937 14856 14858 14895 9193 15221 3843 3844 15618 15800 10093 15909 15910 4216 16011 10218 16059 16061 16072 16098 16118 16119 16121 16173 10393 4473 10441 16299 10552 10556 10560 10573 10583 10601 10605 16425 10620 10621 10639 4727 10737 10762 16572 4817 16594 10802 16612 16613 10811 10817 16735 16751 4984 10967 5056 5074 11282 11512 11574 11577 11602 11634 5740 11750 11752 11758 11763
forbidden$	4946
force	4374 10335 10336 4378 10341 16155 4395 10360 10368 10369 10370 4411 4412 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 16287 4532 10577 4634 10600 10640 4781
force$	9882 9887 9888 16067 10285 16134 16135 10334 16145 16150 10355 16169 16170 4402 16172 16177 16178 16179 10371 10372 16184 4416 16192 10390 10417 16232 4465 16236 16237 16239 16244 10442 10443 16253 16255 16259 16262 10492 16365 16386 10594 10624 16449 4781 10741 5580 11629
forced$	7933 7934 7935 7936 7937 7938 13753 13754 13755 13756 13758 13775 2482 2485
forces$	7933 7934 7935
forcing$	7936 7937 7938
foreca	4550
forehead$	15278
foreign$	3491 9455 5422 11385 11414
foreman$	12441 12442 12443
forens	5904
forese	4550
foresight$	11022
forever$	3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 5503
forget	10788
forget$	16597
forgot$	4368 11517
forgotten$	5538 11517
form	4420 11542
form$	13927 9991 15912 4432 16398
formal$	5788
formally$	5741
formed$	9356 4432
forming$	4432
forms$	4432 16398
forties$	12438
forwar	4394 4478
forward$	10431 4476 4486 4557 4640 10673
forwardd$	4486
forwarded$	16222 10431 4486
forwardes$	4476
forwarding$	10431 4476 4486 4640
forwards$	10431 4476 4486 4640
foster	5770
foster$	12855 2619 10846 16685 16707 16722 5318 11730 11736
fostered$	11730
fought$	6852 13458 7766 13619 3408
foul$	13612 5223 5292
found$	2 1198 1311 8068 8069 2176 8448 2546 2595 4128 15907 4968 4987 5258 5528
foundation$	15282 15283 15284 11412
four	10337 10352 16233 10435 16267 10490 4533 4534 16310 16311 16313 16353 4598 4612 10584 16399 16416 16419 16424 10644 16476 16513 16525 10721 16537 16549 11605 11694
four$	7944 13999 3526 15295 15296 15297 15298 15299 15300 9706 9721 15963 10558 16391 16393 5616 5729
fourteen$	2760 2761 2762 15139 15140 15141 15142
fragment$	16498
frame$	15246 15247 15248 4372 11359
frames$	15246 15247 15248 11359
fraternise$	5094
fraternised$	5094
fraternises$	5094
fraternising$	5094
fraternity$	11096
freak$	14098 11161
freaks$	14098 11161
freckled$	3504 5427 5872
freckles$	5873
freckly$	5872
free	10566
free$	6083 124 12116 12117 12118 12119 12120 12121 12122 12123 6329 12445 12446 12769 1018 7112 7113 7114 7115 7116 7117 1586 1587 1588 1589 10722 4959 10996
freeloader$	11161
freeloaders$	11161
freely$	12445 12446 678 12465 15997 15998 15999 16000 10995 10996 5037 5061
frequent$	577 578 5010 5156
frequently$	576
fret$	14928 14931 9123
friend	10337 16157 16233 10435 16267 4533 4534 16310 16311 16313 10535 16353 4598 4612 10584 16416 16419 10644 10653 16462 16476 16513 16525 10721 4763 16537 16549 4787 16559 11605 11612 11740
friend$	12968 12969 7698 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 15238 15241 11091 11229
friendly$	8244
friends$	5961 11873 11900 362 12156 6351 392 12188 427 6405 6406 6407 12294 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 12813 12814 12815 7042 7153 12968 12969 1297 1298 1300 7302 13147 7620 7631 7632 7698 1784 7783 7944 8062 2103 2104 2105 2110 13908 13931 8125 2285 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 2584 8761 8762 8763 14623 14624 14625 14626 14627 14671 14672 14673 14872 14878 14970 3445 15238 15241 15280 3539 3586 3587 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9721 9733 9799 15664 10058 10059 10060 10061 10062 10063 10122 15963 15971 15972 15973 15974 15975 15976 15977 10310 16344 10558 4609 16391 16393 4673 16506 10723 10953 11091 11229 5278 11501 11509
friendship$	6093 6403 444 12679 2059 2060 8094 2166 11091 11093
friendships$	3 4 5 6 7 8 9 5997 6403 444 12813 12814 12815 2059 2060 11091 11093
frighten$	14863 14864 14865 14968
frightened$	14820 14821 14822 3097 3098 14967 14971
frightening$	11850 11851 11852 11853 11854
frightens$	8892 14702 9160 9161 15091
fringe$	15341
fringes$	15341
fritter$	5560
frittered$	5560
frittering$	5560
fritterred$	5560
fritterring$	5560
fritters$	5560
frizzy$	5420 5443
from	11542
from$	11987 12094 13008 1449 1450 13554 13555 13556 13557 13558 13565 13566 8366 14285 2577 2578 8549 8773 8806 9022 9051 9131 15238 15241 3567 15406 10333 4473 16277 16297 16299 4552 4560 16343 10610 4663 10647 16500 10728 10816 10817 10857 10858 16687 4979 11321 11421 11466 11555 5677 11661 11704 11763
front$	10908
fruit$	5206
fruitf	10609
fruitful$	16418
frustrating$	10182 15992
ft$	15251 15252 5404
full$	6177 6185 6211 2314 8326 8331 2447 2787 2880 3251 3252 3253 3254 3255 3395 3401 4544 4873 5452
fully$	2641 2787 8750 2995 2998 3021 3029 3394 3396 3397 5038 5061 5360
fumble$	5885
fumbled$	5885
fumbles$	5885
fumbling$	5885
fun$	6403 444 13031 13340
functi	4420 4868 11639
function$	2727 2728 2729 2730 2731 2732
functioned$	2727 2728 2729 2730 2731 2732
functioning$	2727 2728 2729 2730 2731 2732
functionned$	2727 2728 2729 2730 2731 2732
functionning$	2727 2728 2729 2730 2731 2732
functions$	2727 2728 2729 2730 2731 2732
fund$	87 88 89 90 15866
funded$	87 88 89 90
funding$	11520
funds$	87 88 89 90 11746
funeral$	15066 15067 15068 15069 16650
furthe	4395 4692 4771 11612 5659
further$	7495 10355 4657 10731 5616
furthered$	4657
furthering$	4657
furthers$	4657
fuse$	11178
fuses$	11178
fuss$	14928 14931 9123
futile$	5493
future$	12212 12213 12680 12720 13269 13511 14178 5216
futures$	12212 12213 12680 12720 13269 13511
gain$	12523 12524 8562
gained	4812
gained$	10772
gall	10769
gallbladder$	16578
gallery$	10395
gamble$	951 1500
gambled$	951 1500
gambles$	951 1500
gambling$	951 1500 16599
game$	11830 6583 852 14407 14436 15031 15032 15033 15034 15035 9231 9274 16122 16123 16124 16125 16126 11537
games$	852
gaming$	12356 12357 12358 852
gang	4374 10335 10336 4378 10341 16155 16162 16165 10360 10368 10369 10370 4411 4412 10383 4430 4431 16201 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 16254 10446 4488 10453 16268 16287 4532 10517 4568 16361 16381 10577 4634 10600 10640 10710 16519 4763 16533 11548 11578 11624 11625
gang$	6380 12274 12279 12289 12299 12330 12823 12824 12825 12826 12827 12828 12861 12862 7186 13252 13254 13292 13293 13295 13789 13828 13891 13983 14011 14233 14240 14246 2630 14623 14624 14625 14626 14627 15158 16169 4403 16187 16189 16202 10432 10433 10440 10509 4551 10512 10528 16338 10547 10548 4607 4703 16486 16505 4758 10723 10729 10962 10964 11018 5109 11078 5199 5232 5267 5312 5586 11551 5605 5615 5628 5667 5822 5913
gangling$	5872
gangly$	5872
gangs$	12274 12279 12289 12299 12861 12862 13252 13254 13295 13789 13828 13891 13983 14011 14240 16169 4403 16189 10433 10440 10509 10512 10729 10962 10964 11018 5109 11078 5586 5822 5913
gangsta$	13892 14180 11070 5823
gangstas$	13892 14180 11070 5823
gangster$	13892 2145 2407 2408 2409 2410 14180 14245 11070 11176 5823
gangsters$	13892 2145 14052 2407 2408 2409 2410 14180 14245 11070 11176 5823
gaoler$	12714
gaolers$	12714
gap	11542
gap$	15984 16027
gaps$	15984 16027 4375 4871
garage$	13277 13278 13279 13280 13281 16702 16714
gather	10385 11542 5583 5623
gather$	14400 10261 4387 10391 4503 16291 16541 11357
gathered$	14400 4387 10391 16227 4503 11357
gathering$	14400 4387 16194 10391 4503 11357
gatherred$	14400 11357
gatherring$	14400 11357
gathers$	14400 4387 10391 4503 16541 11357
gaudy$	5467
gaunt$	5872
gave	4394
gave$	293 294 295 296 297 298 299 458 702 703 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1423 1424 1425 1426 1427 1428 1441 1442 1443 1444 1445 13321 13322 13323 1612 1613 1700 1701 1702 1703 1704 1705 1707 1708 2099 2100 2272 2273 2274 3100 3101 3146 3362 4046 4072 4190 4191 4192 4193 4194 10193 10930 5231 5716
gbh	10944 5808
gbh$	16753 11768
gcse$	16618 11707 5756 5757 11719
gcses	10840
gcses$	16618 16649 11707 11719
gdpr$	16010
gear$	12762 15330 15331 15332 15333 15334 11427 11437
genera	5583
general$	3637
generation$	11079 11154
generator$	4641 11593
generators$	4641 11593
genes$	14172
genital$	5931
gentleman$	14589 14590 14591
gentlemen$	2918 15089
gents$	2918
get	10524 4785
get$	48 49 75 76 77 79 81 82 83 84 85 11875 6067 145 146 147 148 149 12031 12032 12033 12035 6275 12164 12195 12196 12199 6393 12415 692 695 696 12523 12524 6717 830 831 6889 6890 6950 1006 1009 7018 1126 1127 1128 1160 1172 1174 7172 7174 7176 7225 13067 1306 1307 1308 1309 1310 13313 13320 13324 7520 7521 7522 7546 7547 7548 7549 1592 13428 13429 1712 1713 7719 13529 7768 13601 13618 13742 13744 13750 13752 1990 2067 2068 2070 2071 2072 13868 13869 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 8237 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2391 2444 2450 2461 2465 2475 8452 8453 2536 2555 2564 2565 2566 2567 2568 2569 8562 8564 14440 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 14764 14765 3010 3014 14790 3026 8995 9000 3047 3122 9091 14915 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3338 3409 3415 3427 3483 15435 15436 3708 3709 3710 9709 15540 9732 9740 15586 15587 15588 4217 10241 4299 4300 16216 4615 10749 4832 16672 5013 5035 5036 10997 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 11453
geted$	7172 7174 7176
geting$	7172 7174 7176
gets	5725
gets$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 693 696 830 831 12654 1007 1010 1126 1127 1128 1172 1174 7172 7174 7176 1306 1307 1308 1309 1310 7536 13428 13429 1712 1713 1990 2067 2068 2072 13868 13869 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2391 2450 2461 2465 2475 8477 2536 2555 2564 2565 2566 2567 2568 2569 14440 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3011 3015 3027 3048 14915 3170 3283 3284 3301 9262 3308 3309 3310 3311 3312 3313 3320 3338 3415 3427 3483 9754 9786 4217 4299 4300 16216 4615 4826 4832 4847 4852 4869 4958 5013 5036 10997 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5699 5741 5743
getted$	7172 7174 7176
getting$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 6415 12415 696 6950 1126 1127 1128 1172 1174 7172 7174 7176 13039 7255 1306 1307 1308 1309 1310 7969 2067 2068 2070 2071 2072 8224 2391 8484 8485 8651 3013 14790 3049 15190 15586 15587 15588 9781 15612 4217 4299 4300 4615 4832 5036 11453
ghastly$	5223
gift$	12075 12076 6277 6278 6279 6280 6281 6283 6284 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12450 1196 1197 12981 13321 13322 13323 13835
gifts$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12450 12477 12886 12887 12888 12889 12981 13321 13322 13323 13324 13780 13781 13808 8003 13835 13851
gilet$	15330 15331 15332 11418 11427
gilets$	15330 15331 15332 11418 11427
gin$	16593
ginger$	9476 5420 5443 5872
girl	10337 16233 10435 16267 16310 16311 16313 16353 4612 16399 16416 16419 10644 16476 16513 16525 10721 16537 10865 10949 11605
girl$	362 392 427 887 908 6868 1297 1298 1300 2110 13920 13921 2286 14082 14094 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 2584 14502 2913 2914 15054 9391 3445 3539 3586 3587 9651 9741 9742 10367 10922 16758 5101 11090 11102 5143 11159 11229 5278 11384 11407
girlfr	16656
girlfriend$	11927 12398 634 12434 12435 667 668 669 670 671 16662 16670 16677 10988 10989
girlfriends$	11927 12398 634 12434 12435 667 668 669 670 671 10988 10989
girls	10352 10359 16298 10490 4533 4534 10535 4598 10584 16477 4787 16559
girls$	11873 362 12156 6351 392 427 12268 6460 6462 6464 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 7042 7153 1297 1298 1300 7302 13147 7620 7631 7632 7697 1784 7783 7944 13842 13852 13853 13854 13855 8062 2103 2104 2105 2110 13893 13895 13905 13908 13920 13921 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 14000 2285 2286 14082 14094 2353 2354 2355 2356 14164 14194 14195 14196 14197 2451 14229 14298 14301 14326 14327 14328 14329 14330 14331 14342 2584 14358 14502 2788 8810 8811 8812 8813 2879 2913 2914 14707 14716 14970 15054 9388 3445 15280 3539 3586 3587 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9721 15541 9733 15551 9799 15664 15826 10058 10059 10060 10061 10062 10063 10121 15945 15963 15971 15972 15973 15974 15975 15976 15977 15978 10310 16344 10558 4609 16393 4673 10965 11090 11102 11149 11155 11159 11183 11229 5278 11384 11501 11509
git$	11080
gits$	11080
giv	4466
give	4394 4467
give$	12050 293 294 295 296 297 298 299 12131 458 702 703 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1423 1424 1425 1426 1427 1428 1441 1442 1443 1444 1445 1612 1613 1700 1701 1702 1703 1704 1705 1707 1708 7705 2099 2100 2272 2273 2274 2671 9050 3100 3101 3146 9276 3362 15302 15409 15415 15429 9923 4046 4190 4191 4192 4193 4194 10343 10365 10431 4476 4640 5231 11445
gived$	1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 2272 2273 2274 3146
giveed$	10431
givees$	4476
giveing$	10431 4476 4640
given	4385 10448 10507 4980
given$	11987 6212 6213 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1700 1701 1702 1703 1704 1705 1707 1708 2099 2100 2272 2273 2274 3100 3101 3146 3362 3731 15816 15817 15818 15819 4072 4190 4191 4192 4193 4194 16309 4826 4827 4852 4855 4869 4925
gives$	293 294 295 296 297 298 299 458 702 703 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1423 1424 1425 1426 1427 1428 1441 1442 1443 1444 1445 1700 1701 1702 1703 1704 1705 1707 1708 2099 2100 2272 2273 2274 3100 3101 3146 15302 4046 4072 4190 4191 4192 4193 4194 10387 10404 10431 4476 4640 5231
giving$	293 294 295 296 297 298 299 458 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1423 1424 1425 1426 1427 1428 1441 1442 1443 1444 1445 1700 1701 1702 1703 1704 1705 1707 1708 2272 2273 2274 8996 3100 3101 3146 4046 4190 4191 4192 4193 4194 10387 5231
glad$	300 301 306 469 470 697 698 699 700 701 990 991 992 993 994 995 996 997 998 7386 7504 13314 13315 13316 13317 1549 1550 1551 1743 1744 1745 1746 3321 16143 5051
gladly$	1212 1213 1214 1215 1216 1217
glamour$	13780 13781 13802 13808
glandular$	5695
glass$	11649
glasses$	11422
glaucoma$	5921
glean$	4387
gleaned$	4387 16238
gleaning$	4387
gleans$	4387
glories$	1052 1053
glorified$	1179 5058
glorifies$	1179 5058
glorify$	1179 5058
glorifying$	1179 5058
glory$	1052 1053
gloves$	11422
glued$	3880
go$	6068 11878 6070 6071 11890 6115 11961 11981 12014 12031 12032 12033 12035 6232 12044 379 6360 6361 6362 6363 12173 12193 12195 12196 12197 6423 6425 6426 516 517 518 519 520 521 555 558 561 562 6525 6528 6536 580 581 12415 682 683 684 688 696 12478 12479 12480 12481 12482 6702 12549 12550 12551 6882 6951 6952 1002 1003 1012 1118 12890 1161 7127 7172 7174 7176 1223 7259 1474 1475 1476 1477 1478 1479 1480 13313 13318 13324 7546 7547 7548 7549 1610 1611 7700 7721 13545 13696 13742 13744 13750 13752 2013 2037 2070 2071 2241 2378 2379 2380 2381 2382 2383 2388 2389 2444 2602 2603 2604 15062 15063 15064 15065 3569 3578 3590 3591 3592 3593 3594 15378 15409 15415 15429 15435 15436 3684 15612 9845 9989 10262 10449 4706 16541 4956 5008 5035 5036 10997 5212 11445 5785
goad$	2087 2088 5098
goadded$	2087 2088 5098
goadding$	2087 2088 5098
goaded$	2087 2088 5098
goading$	2087 2088 5098
goads$	2087 2088 5098
goal	4729
goal$	13264 4720 16536
gobby$	5851
goed$	7172 7174 7176
goes	16216
goes$	12014 379 516 517 518 519 559 561 562 6536 580 581 682 683 684 689 696 12652 1004 1119 7172 7174 7176 1223 1340 1474 1475 1476 1477 1478 1479 1610 1611 1623 1624 7586 7587 2013 2037 2070 2071 2241 2378 2379 2380 2381 2382 2383 2388 2389 2602 2603 2604 3569 3578 3590 3591 3592 3593 3594 3726 15561 15612 9845 10449 16281 4840 4956 4961 4969 5008 5035 5036 10997 5212 5725 5785
gofer$	5826
gofers$	5826
going$	11982 12004 12005 12006 379 12223 6417 516 517 518 519 554 561 562 6524 6527 6534 6535 6536 580 581 638 12415 682 683 684 690 696 12478 12479 12480 12481 12482 12510 12549 12550 12551 6951 7127 7172 7174 7176 1223 7231 7251 1474 1475 1476 1477 1478 1479 2037 2070 2071 8050 2241 2444 2602 2603 2604 8721 8722 2930 3569 3578 3590 3591 3592 3593 3594 15408 9620 3661 3662 3663 3664 9625 3670 3671 3672 15535 15612 9845 4563 4706 4956 4969 5008 5035 5036 5228 5712 5785
goings$	16273 10505
gold$	8278 5432 11422
gone$	6400 6401 6411 6435 6436 6437 6438 6439 6440 6441 6442 516 517 518 519 520 521 561 562 6536 682 683 684 696 12483 12484 6685 12500 12501 12502 12515 7172 7174 7176 1474 1475 1476 1477 1478 1479 1610 1611 7673 7762 7812 13629 13632 2037 2241 2388 2389 15121 15127 15824 15825 10346 10449 4554 10822 4941 5008 5035 5036 10997 5212 5712
gonorr	5931
good$	11831 6085 6126 551 8059 8060 8096 2137 13990 2321 8283 8385 2478 8631 8765 8850 2970 2978 2981 9106 9779 10091 10270 4544 5408
goods$	10658
goodwill$	8228
goose$	11428
gorgeous$	5872
gormless$	11385 5851
gos$	16541
gossip$	11161
gossips$	11161
got	16604 4980
got$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 12031 12032 12033 12035 6449 691 694 696 12483 12500 12501 12502 12516 838 839 12654 936 937 12723 1008 1011 6980 6981 6989 1126 1127 1128 1172 1174 7172 7174 7176 7195 7196 1306 1307 1308 1309 1310 7536 7537 13428 13429 1712 1713 1731 1732 1733 1734 1735 1736 1737 1738 13627 7819 2067 2068 2072 13868 13869 2351 2352 2391 2418 2607 3012 3028 3191 3251 3252 3253 3254 3255 3338 3508 3521 3522 3523 3524 3572 9738 15720 15721 4217 4299 4300 16238 4615 4855 4957 4958 5035 5036 10997 5229 5311 5444 5455 5698 5715 5741 5743 5787
gown$	15322
gowns$	15322 15345 15362
gp	10793 4836
gp$	16602 10796
gps	4980
gps$	10940
grade	11694
grade$	16154 11716 5891
graded$	2535 2538 16302 5584 5891
grades	16648 10840
grades$	16154 16649 11716
graffi	10923
graffiti$	16411 16732
graft$	11654
grafts$	11654
grain$	1366
gran	10846 16657 10849 4893 4903 10864 4905 4908 16701 16707 10901
gran$	4881 16655 4906
grandad$	4906
grandf	10846
grandfather$	16655
grandm	10846
grandmother$	13336 16653 16655
grandmothers$	13336
granite$	14958
granny$	13336
grante	10606 5791
granted$	16415 11595
grasp$	13696 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 8840 14650 8860 14670 9361
grass$	16019
grateful$	16143
gratitude$	14187 14188 14189 14190 14191
grave$	13261 13262 16650
graves$	13261 13262
graveyard$	16702
gravitate$	2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032
gravitated$	2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032
gravitates$	2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032
gravitating$	2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032
greasy$	3504 15289 5420 5427 5443
great$	7496 8229
greater$	2771
greatly$	16545
greed$	12142 12143 12144 12145 12146 12147 12533 12534 12535 12536 12616 6846 6847 6867 12677 12869 12870 12871 12872 12873 12874 13031 13081 13343 13344 1576 1577 13478 7741 7836 1877 7838 13780 13781 11035
greedily$	1212 1213 1214 1215 1216 1217
greedy$	5851
green$	7387 14615 14616 14617 15050 15279 11314 5421 5443
greet$	4343
greeted$	4343
greeting$	4343
greets$	4343
greetted$	4343
greetting$	4343
grew$	2734 2735 3503 5426
grey$	15279 15289 5443 11422 5467 11590
grief$	7457 15101
grip$	8860 14670 15986 16063 16064 16065 16066 4750 11518
grips$	4750
gromme	10769
grommets$	16578
groomed$	11814 11817 12448 12766 13455 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13767 13768 13769 13770 13771 13772 13773 13774 14906 11374
groomer$	12330 12422 12427 12432 12905 12906 12907 12908 12909 12910 12911 12912 12913 13218 13600 13910 2145 2229 15056 11017 11097 11100 11101
groomers$	12330 12427 12432 12905 12906 12907 12908 12909 12910 12911 12912 12913 13218 13600 13910 2145 2229 11017 11097 11100 11101
grooming$	11807 11808 11809 11824 11836 12149 12612 12613 12807 6999 13162 13163 13767 13768 13769 13770 13771 13772 13773 13774 15170 11009 11065
gross$	5507
ground$	4465 16323
grounds$	4645 4661 4923
group	10337 16157 10352 16233 10435 16267 16275 16292 16295 16298 10490 16300 4533 4534 16310 16311 16313 10535 16353 4598 4612 16399 4636 16416 16419 16424 10628 10644 10653 16462 10654 16476 16513 10710 16519 16525 10721 4763 16533 16537 16549 4787 16559 11561 5624 5625 11600 11605 11612 11624 11625
group$	11873 11901 11902 362 12156 12158 6351 392 427 12268 6460 6462 6464 6682 6683 6688 6689 6699 6739 6752 6756 6797 887 908 6868 6878 7042 12882 7153 1297 1298 1300 7302 13147 13156 7620 7631 7632 7692 1784 7783 13745 7944 8062 2103 2104 2105 2110 13895 13901 13903 13908 13928 13931 8125 8126 2207 2285 2286 14076 2353 2354 2355 2356 14146 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 2584 14358 8554 8555 2630 14517 14623 14624 14625 14626 14627 14671 14672 14673 14687 2938 2939 14719 14970 15098 15100 15146 15158 3445 3447 3448 15280 3539 3586 3587 15487 15488 15489 15490 15491 15494 9689 9690 9691 9694 9695 9706 9715 9721 15541 9733 15551 15556 15558 9799 15664 10058 10059 10060 10061 10062 10063 15886 10115 10117 15962 15971 15972 15973 15974 15975 15976 15977 15978 16055 16056 10252 10310 10312 10334 16145 16150 16189 16192 10390 10417 16232 16236 16237 16239 16249 10443 16255 16262 10470 4511 16308 16320 4568 16344 10558 4607 4609 16386 4621 16391 10594 10596 4673 16449 16463 16464 16504 16505 16506 10706 16521 4758 10723 10751 10754 16564 11090 11093 11144 11149 11186 11229 5278 11282 11501 11509 5609 11574 5625 5667 11713
groups$	11902 13901 13903 2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 16189 16320 11149 11229 11574
grow	4783
grow$	2734 2735 2875 14645 14646 8838 3503 5426
growing$	2734 2735 3503 5426
grown$	629 12404 7011 8008 2066 14402 14449 2719 14490 14491 14492 14493 14494 14495 8688 8689 8690 8691 2734 2735 8707 8713 8714 8715 14526 14527 14528 14532 14533 14534 14535 14541 8737 8739 8740 8741 8742 8743 8747 8749 14559 8758 14573 14574 2806 2823 14594 14596 2831 2832 8794 14604 14605 8800 8801 2850 2868 2869 2881 8843 14659 14660 14661 14666 2901 14680 8872 8951 8954 8984 14794 14795 14796 14797 9048 3102 3103 3104 3105 14886 14887 9115 9117 3165 14934 3166 3167 14936 9135 3191 14961 15002 15003 15004 15005 15009 9268 9305 15116 9308 9340 9342 3420 3440 3441 3442 3443 3453 9424 3503 11302 11305 5388 5426
grownups$	14496
grows$	2734 2735 3503 5426
grubby$	15307 15308 5460 5467 5872
grumpy$	5844
guarantee$	3765 9725 3766 9726 3767 9727 3768 9728 3769 3770
guaranteed$	3667 3668 3669 5487
guard	4413 10447 10454 4525 10495 4546 10577 4625 10585
guard$	6262 12373 4390 16160 10373 16235 16256 16258 16263 10485 4529 16304 4547 4548 16386 4670 4686 4789
guardian$	14880 14881 14882 14883 14943
guardians$	14880 14881 14882 14883 14943
guards	10585
guards$	6262 12373 4390 16160 10373 16235 16256 16258 16263 10485 4529 16304 4541 4547 4548 16386 4670 4686 4789
gucci$	11422
guess$	15104 15105
guessed$	13587 13588 7780 7781 13619
guidance$	12021 12022 13379 13380 13737 13738 13739 13740 13741 14828 14845 14909 14910 14911 15706 15707 15708 15709 15710 15711 16137 11059
guilt	16340 10547
guilt$	16038 16356 5551 11515
guiltless$	6937 978 6939
guilty	5797
guilty$	853 854 12733 12734 12735 12736 10622 11010 5797 11757
gullible$	13418 1816 14615 14616 14617 11037 5079 11314 5851
gum$	5922
gun	16756
gun$	12762 7939 7940 10928
guns$	12762
gutless$	5844
gutter$	15568
guttersnipe$	5841
guttersnipes$	5841
gyppo$	5841
gyppos$	5841
habit	11684
habit$	11856 11860 6403 444 1290 1291 1292 1293 1294 1295 1296 2050 2051 2052 4033 10956 10957
habits$	11856 11860 13259 15444 15571 10956 10957 11332
habitual$	577 578 10512 5010 5134 5147 5621
habitually$	576
had	4797 4802 4842 5725
had$	220 221 314 600 603 6674 6675 6676 6679 6680 722 723 724 725 726 727 728 729 730 745 746 747 748 749 12543 6735 6736 826 874 876 956 1041 1042 12927 1201 1245 1259 1272 7237 7240 1304 1306 1307 1308 1309 1310 1333 13148 1385 1386 1583 2351 2352 2418 2496 2607 2799 14906 15238 15241 3508 3521 3522 3523 3524 3572 15625 15626 3872 3922 3923 3924 3925 3927 3928 3929 3930 9908 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3989 3997 9983 9984 9985 9997 9999 10067 15877 4325 4326 16238 10711 4798 10762 4809 4811 4817 4819 4826 10802 4852 4855 4925 4957 5311 11357 5444 5455 5510 11577 5677 5698 5699 5740 5776
haemop	5696
haemophilia$	11656
hair$	15272 15274 15275 15276 15341 15372 11390 5433 11403 5445
haircut$	15274 15275 15276 15341 11403 5445 11417
haircuts$	15274 15275 15276 15341 11403 5445 11417
haired$	11371 11380
hairstyle$	15274 15275 15276 15341 11403 5445 11417
hairstyles$	15274 15275 15276 15341 11403 5445 11417
hairy$	5872
half$	866 1346 9541 10111 4616 10602 4724 5519
halfway$	11438
hall	10908
hall$	16717
halluc	5919
hallwa	10908
hallway$	16717
halve$	16483 16510
halved$	16483 11614
halves$	16510
ham$	5529
hand	4451 4478
hand$	297 298 299 12703 12704 973 974 975 976 7007 13202 1441 1442 1443 1444 1445 7704 14160 14161 8625 8626 8627 2668 9023 14833 14834 14835 9226 15201 15278 10431 4476 10591 4640 10691
handded$	297 298 299 1441 1442 1443 1444 1445
handding$	297 298 299 1441 1442 1443 1444 1445
handed	10448 10507
handed$	297 298 299 1441 1442 1443 1444 1445 15983 10431 11482 11483 11535 11597
handedly$	11536
handes$	4476
handful$	2209 8169 2210 8170 2211 8171 2212 8172 14337 11106
handing$	297 298 299 1441 1442 1443 1444 1445 10431 4476 4640 11570
handl	11545
handle	10588 4680
handle$	14204 14258 8606 8618 2684 8645 8646 2687 14475 14476 14700 8924 8925 8926 8929 8930 8932 8933 8936 2994 14764 14765 3016 8977 8978 8979 14790 9092 14947 9176 3230 3231 4343 4750 5356
handled$	2994 3230 3231 4343 5356
handles$	2994 3230 3231 4343 16397 5356
handli	16360 5904
handling$	8924 8925 8926 8929 8930 8932 8933 8936 2994 14790 3230 3231 15031 15032 15033 15034 15035 4032 4259 4260 4261 4262 4343 10944 5356 11497
hands$	11826 11827 11828 11829 297 298 299 12703 12704 7007 13202 1441 1442 1443 1444 1445 13270 13271 8625 8626 8627 2668 9226 15278 15878 16004 10431 4476 4640
handse	10656
handset$	4386 4514 16284 16465 5603
handsets$	4386 4514 16284 16465
handsome$	5872
hang	16216 10588 5687
hang$	12164 12193 12195 12196 12197 12228 12478 12479 12480 12481 12482 12549 12550 12551 6952 7016 1057 13508 2056 2070 2071 14400 3574 3575 3576 3578 11357
hanged$	2070 2071 14400 11357
hanger$	5152
hangers$	16142 5152
hangged$	2070 2071 14400 11357
hangging$	2070 2071 14400 11357
hanging$	11982 12223 12478 12479 12480 12481 12482 12549 12550 12551 13154 13155 2056 2070 2071 14400 15364 15365 11357 11438
hangouts$	16397
hangs$	2056 2070 2071 14400 3574 3575 3576 3578 11357
haphazard$	16028 16029 16030 16031
happen$	11928 11983 11984 11985 12658 12757 13982
happened$	11839 11842 11928 6694 6695 12519 12520 862 6827 12652 12743 7339 13149 13150 13151 13152 13153 13438 13679 13680 13681 13682 13683 14885 15787 15788 15789
happening$	13679 13680 13681 13682 13683
happens$	11839 11928 860 12652 13438 13679 13680 13681 13682 13683
happily$	1212 1213 1214 1215 1216 1217 8969 8970 8971 8972 8973 8974 8975 9006 9007 9008 9009 5061
happy$	300 301 306 6267 437 438 439 469 470 679 680 697 698 699 700 701 990 991 992 993 994 995 996 997 998 1229 1230 1231 7504 13314 13315 13316 13317 1549 1550 1551 1743 1744 1745 1746 3321 5051
harass$	2073 2074 2075 5097
harassed$	2073 2074 2075 5097
harasses$	2073 2074 2075 5097
harassing$	2073 2074 2075 16127 16128 16129 16130 5097
hard	4748 4753
hard$	7271 1350 1351 1352 1390 7350 1391 1392 7352 1393 7896 7900 13810 2230 2231 2307 8286 14180 8372 2489 2490 2491 2492 2493 2494 8527 14394 2670 2953 2954 2955 9152 9153 3194 9198 9218 16142 10708 4752 16524 5242 5250 5367 5369 5381 5385 5422
hardcore$	5184 5851
harden	11611
hardened$	8249 3102 3103 3104 3105 3119 3120 3203 5134 11267 11344 5865
harder	4579
harder$	6837 2489 2490 2491 2492 2493 2494 15688 16122 16123 16124 16125 16126 10539 4752 11537
hardest$	2489 2490 2491 2492 2493 2494
hardier$	3102 3103 3104 3105
hardly$	93 7286 7287 7307 7308 7309 1532 7518 7519 1698 7796 7797 1843 1844 1845 8066 2919 2921 2922 2956 2989 2990 3079 9039 3080 3081 9130 9510 3698 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 4075 4130 4131 4132 4803 4862 5347 5348 5354 5362 5376 5510 5704
hardy$	3325
harm	10517 5687 5911
harm$	11769 11770 11789 11807 11808 11809 11836 6187 6188 6189 6190 6191 6192 6193 6194 235 236 237 12242 6760 6761 12612 12613 12622 12623 868 12755 12756 1078 12848 7242 7243 13053 13162 13163 7457 13273 13649 13650 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13733 13734 13735 13736 14038 14933 15101 10172 16027 10345 10512 10613 10881 16690 4976 16753 11000 5587 5615 5619 5621 11646
harmed$	11646
harmer$	11118
harmers$	11118
harmful$	6085 12282 2132 2133 2134 8111 4997 5131 5142 5621
harming$	11646
harms$	11769 11770 11646
harsh$	15982
has	4797 4834 16604 5725
has$	5966 5968 600 826 936 937 956 1041 1042 1201 1245 1272 1304 1333 1583 1679 7739 1918 2351 2352 8322 2418 2496 2607 2799 3191 3251 3252 3253 3254 3255 15238 15241 3508 3521 3522 3523 3524 3572 3676 9814 15625 15626 3872 9908 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 3988 3996 4031 9997 9999 4356 16324 10545 10711 4765 4798 4809 4810 4811 4819 4826 10794 4847 4852 4855 4869 4925 4957 4980 5229 5311 11357 5444 5455 5510 5677 5698 5699 5740
hastily$	16131 16132 16133
hat$	11422
hate$	14077 2423 5217
hated$	2423 5217
hates$	14077 2423 5217
hating$	2423 5217
hats$	9546 9547 3588 3589 11422
haunts	4450 10410 10588
haunts$	15444 16397
have$	5967 5969 6266 6374 6408 6412 6432 6443 6445 6446 6450 600 603 6710 826 873 903 936 937 956 6955 1041 1042 1201 1245 1272 1304 1333 1379 7343 7344 1583 1679 7734 7740 7758 7763 7774 7775 7778 7779 7810 7811 7814 7815 7818 7820 7821 7822 7823 1917 13873 2351 2352 8321 2418 2496 2607 14400 2799 2800 8858 3191 3251 3252 3253 3254 3255 3328 15191 3508 3521 3522 3523 3524 3572 9615 9624 15435 3676 3702 9719 9814 15625 15626 3872 15671 15672 15673 15674 9866 15679 15680 15681 9875 9881 9908 9924 3990 4031 15822 15823 10267 10268 4357 16371 10711 4765 4957 5229 5311 11357 5444 5455 11469 11577 11602 5677 5740
having	4802 5725
having$	600 603 6955 1042 8052 3508 3572 10762 4809 4811 4817 5444 5699
havoc$	11139 11140 11141 11147
hawk$	608 5023 5070
hawked$	608 5023 5070
hawking$	608 5023 5070
hawkked$	608 5023 5070
hawkking$	608 5023 5070
hawks$	608 5023 5070
hazel$	15279 5421
he$	6101 6107 6605 6682 6683 6688 6689 6738 6752 6755 7041 12982 7191 7208 7302 1355 1784 13590 2102 8062 2103 13872 2104 2105 8225 2285 14406 15487 15488 15489 15490 15491 9689 9690 9691 9693 9882 15695 5741
head$	12568 12570 12703 12704 1457 1458 1459 1460 1461 7436 1481 13397 13398 13399 13400 13401 13402 13403 13404 7596 7597 7598 13748 13749 14102 14134 8629 14468 14469 14470 2702 2703 2824 2825 2826 2827 2828 2829 2830 8983 9502 9526 9527 3568 3795 9755 3796 9756 3797 9757 3798 9758 3799 9759 3800 9760 16008 4240 16436 11401 5564 5924
headache$	8515
headaches$	8515
headcase$	11161 5841
headcases$	11161 5841
headed$	522 3795 9755 3796 9756 3797 9757 3798 9758 3799 9759 3800 9760 11199 11204 11242 11329 11370 11481
headfirst$	13243 7440
heading$	522 13373 3795 9755 3796 9756 3797 9757 3798 9758 3799 9759 3800 9760 4802
headlong$	13243 7440
heads$	12568 12570 12703 12704 1457 1458 1459 1460 1461 13397 13398 13399 13400 13401 13402 13403 13404 7596 7597 7598 13748 13749 14102 8629 2702 2703 8983 4142 16008 4240 11296 11315 11399 11400
headscarf$	11422
headscarves$	11422
headstrong$	5853
health	10776 10810 16656
health$	12212 12213 12720 13269 13511 7953 7954 7955 7956 7957 9890 16567 16585 10781 10793 10795 16608 11674 5727
healthier$	6085
healthy$	6126
heap$	14198
hear	10444
hear$	13890 4801
heard$	2644 4016 4017 4801 4922
hearin	10775
hearing$	4801 16584 4922 5708 5709 11756
hearings$	11756
hears$	4801
heart$	14146 10757 16567 5700
hearted$	15920 11210 11211 11479
heartless$	15801 5851 5882
heat$	4733 16503
heatin	4960
heating$	16725 10920
heavier$	5399
heavies$	11161
heaviest$	3511 5447
heavil	10788
heavily$	3490 16591 16597 16598 5401
heavy	4748
heavy$	7020 9440 10174 10708 5399 5402 5452 5523 5575 5576
heavyset$	5871
heed$	6052 6053 6054 6055 6056 12131 13381 13382 13696 7928 7929 7930 7931 7932 15473 15474 15475 15747 15841 15842 15843 15844 15845 15846 15847
heeded$	12483 12491
heedless$	100 101 5844 5845
heel$	16453
heels$	15347 15348 15349 16006 11422
height$	3381 3382 3383 15246 15247 15248 11359
held	11542
held$	2676 15223 15816 15817 15818 15819 4273 4367 16175 4517 10618 16445 4792
helicopter$	5611
hell$	1001 7530 13847 13866 5196
hellbent$	1268 1269 1270 1271
hellraiser$	5838
hellraisers$	5838
help	4381 4410 4446 4662 4705
help$	6011 175 182 183 12021 12022 12131 12244 12251 12269 12528 12705 12842 12843 12845 12846 12853 13042 13047 13388 13534 7861 13703 13704 13705 14163 14258 14272 8617 14794 14795 14796 14797 14828 14836 14837 14838 14839 14840 14841 14842 14843 14845 14851 14852 14853 14854 14855 14934 14936 15187 15395 3633 3634 3635 3636 15409 15415 15429 15496 15517 15548 15586 15587 15588 15594 4040 4041 4042 15866 15875 4259 4260 4261 4262 16049 4454 4492 4657 4664 4720 16499 4776 16622 11020 11045 11046 11131 11173 11269 11441 11445 11453
helped$	182 183 12707 13674 13675 13676 13677 13678 14273 15414 15420 15425 15428 15434 15529 15546 15572 15573 15574 15575 15576 16171 4657 4664 4776
helper$	13218 11032
helpers$	13218 11032
helpful$	4371 16171
helping$	182 183 7862 15586 15587 15588 9780 4657 4664 4776 11453
helpless$	8898 14939 14940 14941 14942 15050
helpped$	182 183
helpping$	182 183
helps	4662
helps$	182 183 4454 4657 4664 4720 4776 11454
hence$	3182 3183 3184 3185 3186 3187
henchman$	5826
henchmen$	5826
hepatitis$	5923
her	10337 10359 16208 10470 4568 4831 10805 4861 10834 4884 10845 4896 16679 16713 4951 4953 10922 16739 4983 11702 5791
her$	11772 11773 19 11799 6047 6060 6062 11872 105 106 109 113 114 6076 6078 121 6082 6138 6304 347 354 355 356 358 6321 362 6333 6334 6335 6336 6337 6338 392 427 6402 12231 6457 6485 6568 6613 6618 6629 6713 6771 6796 847 848 6814 6840 12652 884 886 887 6862 907 908 6868 12678 6870 6877 927 945 6935 6941 6943 985 12786 6996 7039 1175 1177 1233 7218 7219 1297 1298 1300 7266 7272 7276 13156 7372 7413 7451 7525 7526 7588 7631 7632 1778 1781 13561 7791 13603 1876 7837 1878 7841 13728 13732 7924 13745 2110 8118 13978 14015 8240 8363 14215 2584 8554 8555 14410 2650 8678 8680 8832 8848 14701 8906 14715 8907 8908 8910 14844 14969 9164 14979 9190 9254 9255 3297 3298 3299 15088 15099 9299 3340 9301 3354 15181 15182 15183 3444 3445 9445 9446 9447 9472 3520 3533 3538 3539 3559 9533 3586 3587 15570 15589 9840 10112 15972 15973 15974 15975 15976 15977 10195 10197 10199 10206 16022 16088 10528 16570 10766 10768 16582 4815 10777 4818 10786 10791 4833 10821 10831 16643 4880 10844 4886 4887 10848 4889 10856 4904 10869 4915 16686 10892 10910 10911 10913 16724 16731 16737 10931 10941 10943 5026 5042 5278 5464 5465 11501 5713 5714 5721 5722 5729 11691 5746 5758 11727 5783 5788 5799
herbert$	11167
herberts$	11167
heritage$	9486 9487 9488 9491
heroin	10780 16756 10951
heroin$	16296 16589 10789 16601 16760 10966
hers$	12647
herself$	5960 5962 11772 11773 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 8169 8170 8171 8172 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 2601 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10767 10918 10952 10982 10983 11030 11316 11317 11647
herselves$	10767 11647
hid$	3577 4241
hidden$	13008 3577 16175 11439
hide	10524 4586
hide$	12050 6397 6398 6399 6953 7203 3577 4241 11623
hided$	4241
hides	4586
hides$	3577 4241
hiding	4586
hiding$	6953 13491 3577 4241
hierar	16201 11546 11548 11624
hierarchy$	16187 16188 5892
high$	78 12783 12784 12785 7021 1073 1074 1075 1076 1077 12893 7132 1173 7134 2528 2529 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8505 8506 8507 8508 8509 8510 8512 8513 8514 15612 10064 5227 5522
higher$	2528 2529 10398 5723
highest$	2528 2529
highlights$	11404
highly$	4748 5360
hijab$	11422
hijabs$	11422
him	10337 10359 16208 10805 16679 16713 16739 11702
him$	11772 11773 11799 11872 6243 6250 6251 6253 6256 12103 6298 12256 12332 12335 12416 12428 12469 12475 12529 6796 6877 12760 12761 12796 7022 7054 7089 12905 12906 12907 12908 12909 12910 12911 12912 12913 12914 12984 13023 13036 13038 13060 13070 13119 13156 7384 7385 7389 7401 7402 7404 7405 13310 13311 7631 7632 7660 13516 13540 13570 13639 13745 14215 8554 8555 14701 14730 14844 14969 14979 9254 9255 15088 15099 15181 15182 15183 15570 15589 10112 15972 15973 15974 15975 15976 15977 11013 11017 11501 11691 11727
himself$	5960 5962 11772 11773 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 8169 8170 8171 8172 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 2601 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10767 10918 10952 10982 10983 11030 11316 11317 11647
himselves$	10767 11647
his	10470 4568 4831 4861 10834 4884 10845 4896 4951 4953 10922 4983 5791
his$	19 6047 6060 6062 105 106 109 113 114 6076 6078 121 6082 6138 6287 6304 347 354 355 356 358 6321 362 6333 6334 6335 6336 6337 6338 392 427 6402 12231 6457 6485 6568 12399 6618 6629 12468 6713 6771 847 848 6814 12647 6840 12652 884 886 887 6862 907 908 6868 12678 6870 927 945 6935 6941 6943 985 12786 6996 7039 1175 1177 1233 7218 7219 13054 1297 1298 1300 7266 7272 7276 7372 7413 7451 13295 13312 7525 7526 7588 7608 1778 1781 13561 7791 13603 1876 7837 1878 7841 13728 13732 7924 8013 2110 13978 14015 8240 8363 2584 14410 2650 8678 8680 8832 8848 8906 8907 8908 8910 9164 9190 3297 3298 3299 9299 3340 9301 3354 3444 3445 9445 9446 9447 9472 3520 3533 3538 3539 3559 9533 3586 3587 9840 10195 10197 10199 10206 16022 16088 10528 16570 10766 10768 16582 4815 4818 10786 10791 4833 10821 10831 16643 4880 10844 4886 4887 10848 4889 10856 4904 10869 4915 16686 10892 10910 10911 10913 16724 16731 16737 10931 10941 10943 5026 5042 5278 5464 5465 5713 5714 5721 5722 5729 5746 5758 5782 5788 5799
hisself$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10952 10982 10983 11030 11316 11317
histor	4395
historic$	10355
history$	1290 1291 1292 1293 1294 1295 1296 4033 16230 10422 4920 11095 11687 11722 11760
hit	16674 16683 4916 16691
hit$	13453 14985 4330 4732 16684 10876
hits$	16684
hiv	5931
hoist$	1316
hold	4586 4697
hold$	11882 6397 6398 6399 6953 13313 13318 13883 13884 13885 13886 13887 14261 8632 8633 8634 8635 2676 8648 8649 8921 8922 8923 3230 3231 3244 3245 3246 4273 4367 10358 10415 16351 10545 4791
holdin	16203 10530 16345 4586 10947
holding$	6953 2676 14832 9392 16140 16339
holds	16203 4586
holds$	2676 3230 3231 3244 3245 3246 4273 4367 10415 16228 16351 10545
hole$	13261 13262
holes$	13261 13262
holmes$	16286
home	10846 16660 16685 16713
home$	11923 11924 12220 12244 12257 12295 12296 12494 12495 12537 12538 12555 12556 6972 6973 12855 7121 7123 12987 12991 7245 7246 7247 7299 13406 13530 13531 13571 13621 8241 8532 14346 14347 2601 8578 14614 14792 14804 14927 15147 15171 4329 16285 16299 4708 10672 4774 16634 16654 16655 16666 16667 16682 16686 16690 16697 16704 16705 16712 16719 16721 4954 16729 16748 11231 5564 5749 11729 11730 5781 11742 11743 11744
homele	16674 5952
homes$	12295 12296 12855 14346 14347 14792 16285 4708 10672 4774 16718 11231 11736
honest$	7754 13564 15414 15420 15425 15434 15529
hood$	3560 15346 9546 9547 3588 3589 5204 11422 5466 11590
hooded$	5118 5396 5467 11590 5872
hoodie$	15330 15331 15332 15341 11422 11424 11427 5877
hoodies$	14399 8591 9498 9499 15330 15331 15332 15333 15334 15338 15339 15340 15341 15343 15351 11422 11424 11427 5877
hoodlum$	5824 5826
hoodlums$	5824 5826
hoodrat$	5824
hoodrats$	5824
hoodrich$	5876
hoods$	14399 8591 3560 15338 15339 15340 15343 15346 15347 15348 15349 15351 9546 9547 3588 3589 11422 11424 5466 11590
hoody$	15330 15331 15332 11427
hook$	1646
hooked$	11844
hooligan$	11080 5824
hooliganism$	5824
hooligans$	13995 13996 13997 11080 5824
hoot$	15815
hoots$	15815
hop$	6950 2067 2068
hope$	9681 9793 3834 4029 4030 16199 11455
hoped$	4029 4030
hopeless$	8155 8421 3727 3728 5161 5269 5273 5851 5882
hopelessly$	5882
hoper$	13962 13974 13975 13976 11107 11122
hopers$	13962 13974 13975 13976 11107 11122
hopes$	4029 4030 16199
hoping$	4029 4030 16199
hopings$	16199
hopped$	2067 2068
hopping$	6950
hops$	2067 2068
horde$	2124 2125
hornet$	7357
hornets$	7356 7360
horrendous$	14286 14287 14288 14289 14290 14291 14292 14293 14294
horrible$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5223
horrid$	5223
horror$	11080
horrors$	11080
hospit	4836 10799 16674 10866 4976
hospital$	10796 16608 16609 16610 16675 10936 5564 5729
hospitalised$	5939
hospitalized$	5939
hostel	10902
hostel$	16711
hostile$	2503 2504 2505 2506 2507 14295 14296 4735 5275 5849 5883
hostility$	14356 14357 2589 2590 16112 16113 16114 16115 16116 11009 11238
hot	10742 10746 5675
hot$	4960 5282
hotel$	12322 12323 12324 12325 6517 6518 6519 6520 12760 13068 13277 13278 13279 13280 13281 14050 14051
hotels$	12468 12760
hothead$	11106 5839
hotheads$	11106 5839
hotspot$	16551 16555 5672 11635
hotspots$	16551 16555 11635
hounding$	16127 16128 16129 16130
hounds$	13232
hour$	4872
hours$	13991 14056 16622 4854 4872 16751 11332 11520
house	10846 16660
house$	12322 12323 12324 12325 6517 6518 6519 6520 12760 12963 12964 13068 13072 13277 13278 13279 13280 13281 13356 13520 8241 14587 14614 14618 14623 14624 14625 14626 14627 14671 14672 14673 14792 15147 15171 16285 10648 10672 16655 16686 16704 16706 16719 4954 16729 11744
househ	10846
household$	14347 14587 14614 14618 14792 15147 16655 11231
households$	14347 14792 11231
housemates$	8761 8762 8763
houses$	12760 16285 10672 16718
housin	16656
housing$	9890 4708 16668 11739
how$	12046 12047 12786 7197 13550 13561 14404 8927 8928 2976 9093 9094 9232 9234 15170 4618 11006
hub$	10334 16145 16150 16163 16192 10390 10417 16232 16236 16237 16239 16242 10443 16255 16262 16386 10594 16449
huge$	6046
hulking$	5872
hundred$	7623 9385
hung$	12514 2056 2070 2071 14400 3574 3575 3576 11357 11438
hungry$	11268 11745
hunt$	2013 7973 2014 2015 2016 2017 2018 2019 2378 2379 2380 2381 2382 2383 15614
hunted$	2013 7973 2014 2015 2016 2017 2018 2019 2378 2379 2380 2381 2382 2383
hunting$	2013 7973 2014 2015 2016 2017 2018 2019
hunts$	2013 7973 2014 2015 2016 2017 2018 2019 2378 2379 2380 2381 2382 2383
huntted$	2013 7973 2014 2015 2016 2017 2018 2019
huntting$	2013 7973 2014 2015 2016 2017 2018 2019
hurl$	1504 1505 1506 1507
hurled$	1504 1505 1506 1507
hurling$	1504 1505 1506 1507
hurlled$	1504 1505 1506 1507
hurlling$	1504 1505 1506 1507
hurls$	1504 1505 1506 1507
hurried$	990 991 992 993 994 995 996 997 998 5051
hurry$	990 991 992 993 994 995 996 997 998 5051
hurt	4916 16691 5687
hurt$	11814 11817 6187 6188 6189 6190 6191 6192 6193 6194 235 236 237 12243 12582 12604 12941 13004 13092 13093 13094 13106 13107 13428 13429 13453 13455 14075 14967 14968 14971 14986 14987 9179 15437 16684 10876
hurting$	11850 11851 11852 11853 11854 7140
hurtle$	1480
hurtled$	1480
hurtles$	1480
hurtling$	1480
hurts$	13428 13429 9160 9161 15091 16684
husband$	16652 16662 16670 16677
hussies$	5841
hussy$	5841
hustlers$	5862
hyde$	14193
hydroc	5696
hydrocephalus$	11656
hyena$	11161
hyenas$	11161
hygien	10775 10776
hygiene$	16584 16585
hype$	13297
hyper$	5019 5851
hypersexual$	5817
hypersexualised$	5817
hypocritical$	5882
hysterical$	5851
i$	4271
ic	5630
ic$	3472 5398
ic0$	5869
ic1$	5869
ic2$	5869
ic3$	5869
ic4$	5869
ic5$	5869
ic6$	5869
ic7$	5869
ic8$	5869
ic9$	5869
ice$	13220
idea$	12063 7257 7258 1299 7260 1301 1302 1303 13197 10084
ideas$	12062
identi	16155 4400 16180 4427 4443 16289 4562 4565 4568 4570 4582 10542 4631 16433 4777 5594 11588
identical$	9524 5457 5467
identically$	3489 5423 11421 11423
identified$	2142 2174 2549 4519 10528 4985 5616 11577 5621 11590
identifies$	4438 16301 4699
identify$	12131 4434 4438 16291 16301 4699
identifying$	4438 4699
identity$	4407
idiot$	11161
idiots$	11161 11486
idle$	11260 5851
idly$	10072 11474
idolise$	654 655 656 657 658
idolised$	654 655 656 657 658
idolises$	654 655 656 657 658
idolising$	654 655 656 657 658
iep	5735
iep$	11695
ieps$	11695
ies$	14586
if$	12150 12200 709 710 711 712 713 714 715 716 717 718 719 720 721 12503 12504 12509 12512 12513 766 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 786 787 788 792 793 794 795 796 940 13148 7726 1767 1769 1770 13604 8226 8227 9421 9422 9423 3926 4107 4108 4561 16543
ignor$	1620 1621 1622 4368 5076
ignorance$	13614 5882
ignorant$	5851 5882
ignore$	12007 12164 12193 12195 12196 12197 6913 2079 2080 15612 4251 4252 16047 5099 5482 5549 5550 11517
ignored$	12007 6913 1620 1621 1622 13535 2079 2080 15397 15612 4251 4252 16051 16052 16053 16054 4368 5076 5099 5482 5538 11504 5549 5550 11517
ignores$	12007 6913 2079 2080 15612 4251 4252 5099 5482 5549 5550 11517
ignoring$	12007 6913 1620 1621 1622 2079 2080 15612 15802 15803 4251 4252 16127 16128 16129 16130 4368 5076 5099 5482 5549 5550 11517
ignorred$	1620 1621 1622 4368 5076
ignorring$	1620 1621 1622 4368 5076
ignors$	1620 1621 1622 4368 5076
ill	16674 10866
ill$	128 129 3540 3562 16675 5236 5297 5299
illegal$	12282
illnes	16656 16658
illness$	11637 11673
image$	12359 12367 6581 6582 623 624 869 12763 13297 14869 10269 16159 10351 4392 10386 4487 4489 16317
images	10426 4477 10437 10438
images$	12359 12367 6575 616 12386 6581 6582 623 624 12475 12763 14869 14884 16159 10351 4392 16181 16182 16190 10386 4470 10436 4487 4489 4494 16316 16317
imbecile$	5841
imbeciles$	5841
imei$	4372
immaculately$	3489 5423
immature$	5851
immaturity$	12142 12143 12144 12145 12146 12147 6846 6847 7738 1779 1780 7741
immensely$	16545
immigration$	16656 5786
imminent$	16435
immoral$	5853
immune$	3119 3120 3203
immuni	5935
impact$	15513 15514
impaired$	11906 11907 11908 11909 11669
impairment$	11637 11668
impenetrable$	5844
impetigo$	5923
implan	4823 10783
implant$	16592
implausible$	13879 13880 13881
implicated$	505 506 507 508 509 4985
importance$	7702
important$	4720
impos	4692
imposed$	10669
imposing$	5399 5872
imposs	4579
impossible$	7896 7900 13866 2489 2490 2491 2492 2493 2494 2953 2954 2955 3727 3728 10539 5493
impress$	14968
impressed$	11051
impression$	12063
impressionable$	5851
impris	16656
imprisoned$	16405
improv	4375
improvement$	15602 9794
imprudent$	1868 1869 5081 5845
impulse$	7920 8572
impulsive$	11906 11907 11908 11909 5851
impulsivity$	7741
in	4838 10842 5725
in$	187 6173 219 12050 12097 12098 12100 12102 6418 6465 6470 6473 6483 6487 6488 6489 617 6586 6587 6588 6590 6651 6652 6653 6656 12555 12556 12676 6933 6936 12746 6977 12789 7012 1083 1123 12967 12987 12991 7213 13064 7417 7434 7468 7485 1606 1607 13703 8032 8041 8082 13900 8105 8122 13932 13933 2165 8202 14012 14024 8336 8337 8338 8339 8367 8368 8447 14324 8516 8549 8556 8596 8654 8658 14603 8847 8878 3054 3055 9222 3433 3434 3468 15238 15241 9451 9469 9473 9474 3535 3564 3565 15337 9529 9534 9538 9542 3583 3584 3585 9550 15578 15585 9813 9852 15755 15800 10200 16072 16146 10445 10450 10477 4560 16339 16343 16356 10637 10645 10755 10756 10773 10801 10819 10822 10827 10845 10893 10897 10899 10905 10909 10929 4979 10967 5088 5320 11282 11405 5458 11421 11423 11452 11466 5566 11577 11667 11677 5718 5771 11733 11738 11758
inability$	6322 363 364 365 366 367 368
inaction$	6808 16083 11521 11523
inadequacy$	5882
inadequate$	5882
inadequately$	5882
inappropriate$	12282 6550 13832 15307 15308 5095 11197 5275 5467
inappropriately$	3489 5423 11421 11423
inattention$	11521
incapable$	173 5491 11461
incessantly$	5880
incest$	16688
inch$	8781 15157
incident$	16322 11725
incidents$	16379 16411 11725
inclin	10566
inclination$	9769 15579 15580 15581 15582 15583 15584
include$	11577
included$	4975
income	16656
income$	11722
incompetence$	5882
incompetent$	5882
incompetently$	5882
inconsistent$	13879 13880 13881 14281 14282 14283 14284 2516 5265
incorrect$	5460
incorrigible$	5853 5854
increa	4783 5659
increase$	4685 10730
increased$	16502
increases$	10730
indecent$	6550 6558
indefensible$	15898
indepe	11738
independence$	16616
independent$	8797 8799 3102 3103 3104 3105 3390 3452 3465 10859 11320 5361 11353
indestructible$	11328
index	11546
index$	16321 10549
indian$	3491 9457
indica	10356 11542
indicate$	16328
indicates$	16328
indifference$	15891 16083 16112 16113 16114 16115 16116 11521 11523 5882
indifferent$	11461 5882
indiscriminate$	1017
indisputably$	5880
indivi	16549 4787 11600
individual$	2286 14164 14194 14195 14196 14197 14234 14298 14326 14327 14328 14329 14330 14331 14342 15196 15238 15241 16197 4567 16549 11149 11229 11283 5738
individuals$	13825 13826 13827 13828 2286 14164 14194 14195 14196 14197 14234 14298 14326 14327 14328 14329 14330 14331 14342 15196 15238 15241 4567 10659 11149 11183 11229 11283
indoors$	12555 12556
inducement$	13299 13300 13301 13302 13303 13304 13305
indulge$	513 514 515
indulged$	513 514 515
indulges$	513 514 515
indulging$	513 514 515
ineffective$	5882
ineffectual$	5882
inept$	5882
ineptitude$	5882
inevitable$	3687 3688 3689 3690 3691 3692 3729
inevitably$	11462 5880
inexcusable$	10182 15992 5882 5883
inexcusably$	5882
inexplicably$	5884
infamous$	2232 2233 2234 2235 2236 2237 2238 2239 2627 5322 5856
infant	16637
infatuated$	647 648 649 650 651 652 653
infection$	11637
infested$	2126 2127
inflexible$	15982
inflicted$	11004
influe	16533
influence$	13902 11091
influenced$	11814
influences$	13902 11091
influential$	16217
inform	10343 4485 4662 4705 5581 11542 5659
inform$	16152 4388 16168 4408 4409 10445 4657
informant$	16406 11541
informants$	11541
information$	12021 12022 7756 15880 10108 4259 4260 4261 4262 10347 16167 16168 4401 16200 4469 10589
informed$	6083 124 6329 8819 4657
informing$	4408 4409 10445 4657
informs$	4408 4409 10445 4657
ingrate$	5841
ingrates$	5841
inhale	5933
inhaler$	11682
ining$	10445
initia	4731
initiative$	10691 5670
injection$	16595
injections$	16595
injunc	10604 10665 10666 10935
injunction$	16413 16414 4647 10612 16421 16468 16474 16475 10667 16479 16482 16744 16750 11610
injunctions$	4647 16421 16468 16474 16475 10667 16479 16482 11610
injuries$	12755 12756 13649 13650 11673
injury	10757
injury$	12755 12756 13649 13650 16566 11673
inmate$	11176
inmates$	11176
inner$	3475
innocence$	7836 14641
innocent$	6937 978 6939 14581 14582 14583 14584 8875 8876 8877 8898 9067 9068 9069 9070 15050 11308 11326
innocents$	14576 14577 14578 14579 14580 14688 14689 14690 14691 14707 14709 14710 14711 14712 14713 14714 15052 11307 11326
inpati	5936
input$	6178 11988
inquir$	4584
inquiries$	4584
inquirs$	4584
inquiry$	4584 11574
ins$	10445
insane$	11230
inside$	12050 12097 12098 12100 12102 12555 12556
insight$	13760 13761 8938 2979 2980 8941 11047
insist$	260 261 454 455 456 457 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 5051
insisted$	260 261 454 455 456 457 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 13483 5051
insisting$	260 261 454 455 456 457 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 5051
insists$	260 261 454 455 456 457 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 5051
insistted$	260 261 454 455 456 457 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 5051
insistting$	260 261 454 455 456 457 990 991 992 993 994 995 996 997 998 1167 1168 1169 1170 5051
insolent$	5851
insomn	5919
inspec	4374 10335 10336 4378 10341 16155 10368 10369 10370 4411 4412 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 4532 10577 4634 10600 10640
inspector$	10334 16145 16150 4390 16177 16178 16179 10371 10372 16192 10390 4453 10417 16232 16236 16237 16239 10443 16253 16255 16262 10492 16386 10594 16449 11629
instag	4639
instagram$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358
instead$	12993 12994 12995 16059 16061 16118 16119 16121
instigator$	11582 5827
instigators$	11582 5827
instinct$	11342
instincts$	11340 11342
institutional$	5507
instructed$	4404 4536 10506
instructions$	12722 13379 13380 11059
insuli	5922
insulin$	10785
insulting$	2940 2941 2942 2943 2944 2945
insults$	12095
integrated$	5614
intel	5581
intel$	11541
intell	4452 16287 11546 11588
intelligence$	15880 16162 10354 16164 16184 10412 10433 16244 10442 16254 10509 10548 4620 10589 5582 11543 5584 5888 5902 5908
intended$	4720
intens	4748 5659
intensive$	10708 10798 5801
intent	4729
intent$	1268 1269 1270 1271 11766
intention$	9769 15579 15580 15581 15582 15583 15584
intentions$	9769 15579 15580 15581 15582 15583 15584
intents$	2904
interc	10498 5904
intercepted$	16307
intercourse$	10975
interest$	6269 6270 12096 12664 12996 12997 14453 14454 14455 14456 15517 9769 15579 15580 15581 15582 15583 15584 15747 15841 15842 15843 15844 15845 15846 15847 10042 10043 10044 10045 10046 10246 16063 16064 16065 16066 4401 4492 16336 11518
interested$	9776 9946 15821 10213 10292 16143
internally$	5741
internet$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358 5029
interr	10474
interrogate$	4619
interrogated$	16283
interrogateing$	4619
interrogates$	4619
interrupt$	11463
interrupted$	11463
interrupting$	11463
interrupts$	11463
interruptted$	11463
interruptting$	11463
interv	4565 4978
intervene$	15866 16046 16049 16429
intervened$	15744 15876
intervention$	6178 11988 14272 15395 16746 11441 11762
interventions$	6178 11988 14272 15395 3633 3634 3635 3636 11441
interview$	4619
interviewed$	4595 4965
interviewing$	4619
interviews$	4619
intimate$	6550 672 673 674 675
intimidate$	2073 2074 2075 5097 11463
intimidated$	2073 2074 2075 14967 5097 11463
intimidates$	2073 2074 2075 5097 11463
intimidating$	11850 11851 11852 11853 11854 2073 2074 2075 14394 5097 5275 5422 11463 5849
into	4369 4838 5583
into$	11818 11876 12050 12097 12098 12100 12102 12224 6476 6477 6478 6480 6654 6655 6656 12666 6969 6970 6971 12790 12987 12991 13034 13064 1456 7417 7434 13249 13250 7444 7445 7447 7468 7486 7487 7488 7489 13500 13501 13502 13503 13505 13506 13507 13628 13762 13763 13764 13765 13766 8445 14460 10441 4552 16343 10544 4979 5718 5771
introd	4697
inured$	3119 3120 3203
invariably$	5880
invest	10411 10452 4631 16433 4778 16698 5643 5790 5909
investigate$	15866 16049
investigating$	10411
investigation$	16206 16261 4584 16426 16431 11750
investigationies$	4584
investigations$	16206 4584 16426 16431
investigationy$	4584
investigators$	16220
invincible$	13017 5865
invitation$	13299 13300 13301 13302 13303 13304 13305 9588 3629 9590 3631 3632
invitations$	9588 3629 9590 3631 3632
invite$	11788 5980 38 309 310 326 327 328 329 330 331 332 333 6302 6303 809 810 6855 1218 1219 1220 1221 1222 7187 7188 1509 1510 1511 1512 5040 5045 5049
invited$	11788 5980 38 309 310 326 327 328 329 330 331 332 333 6302 6303 809 810 1218 1219 1220 1221 1222 7187 7188 13144 13145 1509 1510 1511 1512 5040 5045 5049
invites$	11788 5980 38 309 310 326 327 328 329 330 331 332 333 6302 6303 809 810 1218 1219 1220 1221 1222 7187 7188 1509 1510 1511 1512 5040 5045 5049
inviting$	11788 5980 38 309 310 326 327 328 329 330 331 332 333 6302 6303 809 810 1218 1219 1220 1221 1222 7187 7188 1509 1510 1511 1512 15586 15587 15588 5040 5045 5049 11453
involv	16340 16361 11578
involved$	11814 11817 505 506 507 508 509 510 511 512 12798 2122 2487 15537 15539 16050 10530 16372 10564 10592 4985 11069
involvement$	505 506 507 508 509 12649 2122 10547 10591 11069
involving$	16362
iq$	5917
irish$	3491 9457
iron$	14958 14959
irredeemable$	5854
irresponsible$	103 104 6085 1775 4996 5078 5845 5882
irresponsibly$	5809 5882
is	4420 10418 16604 5681
is$	6097 6103 360 361 539 6594 830 831 981 7534 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 8319 2450 2461 2465 2475 2496 2501 8472 8477 2536 2555 2564 2565 2566 2567 2568 2569 8575 14479 14480 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2811 2905 2906 2907 2912 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9312 9313 3415 3427 15238 15241 3483 15302 9516 3582 3619 9593 9684 9814 3900 3901 9981 9992 10089 10110 4213 10219 4267 4268 16075 16098 4380 10366 16210 10402 10493 10503 16324 10521 4602 10626 10727 4844 10871 4938 4971 5013 5038 5139 5141 5146 5193 5201 5221 5235 5254 5270 5272 5280 5281 5341 5368 11357 11405 11406 5526 5553 11577 5705 5710 5712 5715 5741 5743 5766 5774 5787 5788 5793
island$	11429
isolated$	382 383 384 385 8113 8114 8115 8116
isolation$	12755 12756 1078 13926 15613 4859 11104
iss$	5801
issu	4466
issue$	14352 4389 10350 4391 4707 4732 11069 11236 11687
issued$	4389 10350 4391 16161 10507 10606 4707
issues$	14352 4389 10350 4391 10387 4707 4732 11069 11236 11687
issuing$	4389 10350 4391 4707
it$	11789 12408 12475 12571 12572 12577 6849 906 6888 12705 6902 12742 12792 6998 7083 12920 7143 7149 12959 12960 12961 12992 13012 13021 7264 1375 13170 13251 13283 13339 1574 1575 13375 7569 13408 7688 8295 2403 14216 2601 14404 8604 14823 9080 14891 9084 9173 9197 9221 15031 15032 15033 15034 15035 3673 15468 15616 15633 9882 15695 9930 9931 4021 4022 15870 15879 10171 4222 4223 16033 16034 10259 10282 11003 11217 11510
itch$	1401 1402 1403 1404
itched$	1401 1402 1403 1404
itches$	1401 1402 1403 1404
itching$	990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 1401 1402 1403 1404 5051
itchy$	8311
its$	6451 12292 850 6813 984 986 1232 7217 7840 8677 15693 10094 10105 10195 10197 10199 16010 16011 10204 10206 10207 16022 16040 10233 10271 10272 16088 4329 10290 10298 10299 10377 4555 10724 10910 5508 11500 5554 5563
itself$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 15908 10230 10952 10982 10983 11030 11316 11317
jacket$	15304 15330 15331 15332 15341 11422 11427 11435
jackets$	15304 9498 9499 15330 15331 15332 15333 15334 15341 11422 11427 11435
jail	10866 10939
jail$	15564 16651 16675 16748 5202
jailbait$	5841
jailed	16658
jailed$	16405 10930
jailer$	12714
jailers$	12714
jamaican$	3491 9457
january$	12297
jaundice$	5921
jaws$	13225 13228
jealous$	5851
jeans$	9498 9499 15330 15331 15332 15347 15348 15349 3581 15354 11422 11427 5478
jekyll$	2424
jeopardise$	10 4992 4993
jeopardised$	10 4992 4993
jeopardises$	10 4992 4993
jeopardising$	10 4992 4993
jeopardize$	10 4992 4993
jeopardized$	10 4992 4993
jeopardizes$	10 4992 4993
jeopardizing$	10 4992 4993
jeopardy$	11769 11770 11780 10668
jewellery$	15330 15331 15332 11422 11427
job	16656
job$	12863 12864 12865 12866 12867 12868 15661 15751 15752 15753 15754 15767 15768 15769 15770 15771 15772 15773 15774 15775 15776 15901 15905 15913 16122 16123 16124 16125 16126 16206 11497 11537
jobs$	15767 15768 15769 15770 15771 15772 15773 15774 15775 15776 16122 16123 16124 16125 16126 16206 11537
jobsworth$	5882
jobsworths$	5882
joggers$	15330 15331 15332 15333 15334 15347 15348 15349 3581 15351 11422 11427 5478
join$	12164 12193 15437
joined$	999 1000
joint	4771 5659
joint$	10731 5614
jointly$	968 5050
joke$	14050 14051 11496
joker$	11161
jokers$	11161
journe	16310
judge$	14475 14476 14700 8894 8895 8896 8897 8948 3016 8977 8978 8979 15225 16046 4681 4970
judged$	6088 2535 2552
judgement$	137 138 139 140 6914 12970 13397 13398 13399 13400 13401 13402 13403 13404 13586 11022 11497
judges$	4681
judging$	8894 8895 8896 8897 3016 8977 8978 8979
judgment$	137 138 139 140 12970 13586 11022 11497
july$	12297
jump$	6950 1474 1475 1476 1477 1478 1479 1541 1542 1543 2067 2068 4348
jumped$	1474 1475 1476 1477 1478 1479 1541 1542 1543 2067 2068 4348
jumper$	15330 15331 15332 11427
jumpers$	9498 9499 15330 15331 15332 11427
jumping$	6950 1474 1475 1476 1477 1478 1479 4348
jumpped$	1474 1475 1476 1477 1478 1479 4348
jumpping$	1474 1475 1476 1477 1478 1479 4348
jumps$	1474 1475 1476 1477 1478 1479 1541 1542 1543 2067 2068 4348
june$	12297
jungle$	15025
junkie$	5834
junkies$	5834
just$	6109 6167 6171 686 6669 6673 802 964 969 7146 7267 7268 1568 1569 13593 13594 13595 13596 2601 3215 3674 3714 3715 3716 3717 3835 4055 4056 5484
justice$	14396 14397 9895 16442 16443 16741 16742 10937 16747
justification$	11495
justified$	16499 11168
juvenile$	5134 5137 5147 5868
juveniles$	5868
keen$	300 301 306 437 438 439 469 470 697 698 699 700 701 990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 7504 13314 13315 13316 13317 1549 1550 1551 1552 1553 1554 1743 1744 1745 1746 10297 16143 16199 5051
keens$	16199
keep	10524 4738 4785
keep$	53 11961 6195 12019 6233 6327 6365 12193 12195 12196 6461 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 6701 12561 6753 6754 871 872 6872 913 6874 6875 6876 6919 6920 6921 6922 6923 1205 7199 7202 13313 13318 7633 13448 13545 1879 1883 1897 13696 13705 2057 8079 14700 8924 8925 8926 8929 8930 8932 8933 8936 14790 8998 15110 15111 15225 15409 15415 15429 15656 3940 3941 3942 4331 4367 4388 4507 16499 4734 5009 11445
keeped$	11961
keepers$	15109
keeping$	11961 12223 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 1879 1883 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 1898 8924 8925 8926 8929 8930 8932 8933 8936 14790 15190 15916 4367 4507 4734 5009
keepped$	11961
keepping$	11961
keeps	4738
keeps$	11961 6196 12019 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 871 872 1205 2058 8079 3512 4367 4507 10545 4734 5009
keg$	14105
kegs$	14105
kept$	11961 6197 12019 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 12476 12483 12491 12544 12545 6737 12547 12548 6743 784 785 6746 6747 12557 12558 12561 6753 6754 871 872 1205 7729 13623 8079 15530 15531 15532 15533 3877 15656 3940 3941 3942 15876 4367 16175 4507 16502 4788 4875 5009 11517
ketami	10780
ketamine$	12767 16589 10789 16599 16601 5724
key$	10204 10338 16217 16436 16441 16637 5183 5616 5619 5621 5622
kg$	16581
kick$	6039 80 6042 1395 1396 1397 1398 1399 1400 14075 15436 4250 16684 5277
kicked	4916
kicked$	1395 1396 1397 1398 1399 1400 4250 16684 4916 10876 4917 5277
kicking$	1395 1396 1397 1398 1399 1400 13491 8197 14063 14064 14985 4250 5277
kickked$	4250
kickking$	4250
kicks$	12240 13340 4250 16684 11034 5277
kid$	2286 14082 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 14502 2913 2914 14724 15053 15139 15140 15141 15142 11072 11079 11090 11159 11229
kidney	10769 16579
kidney$	16578
kids$	13842 13852 13853 13854 13855 13893 13895 13905 13908 2286 14082 2353 2354 2355 2356 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 14385 14502 2788 14570 14576 14577 14578 14579 14580 14658 2913 2914 14688 14689 14690 14691 14707 14709 14710 14711 14712 14713 14714 14722 14946 14949 14950 15053 15139 15140 15141 15142 10965 11072 11079 11090 11159 11183 11229 11275 11307
kill	5687
killed	16683
kilo$	16581
kilos$	16581
kind$	11838 13840 2306 2308 2309 2310 14825 14826 14827 9163 15303
kingpin$	5826 5832
kingpins$	5826 5832
kings$	14183
kinshi	4926
kinship$	10886
kiss$	12050
kissed$	6260 12413
kissing$	12450
kitche	10908
kitchen$	16717
kitted$	3541 3542 3543 5461
knack$	1196 1197
knew$	225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 12029 12030 262 263 264 265 266 6227 6228 312 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1166 13272 1600 1601 1602 1603 1604 1605 1714 1782 7743 7744 2637 2638 2646 2647 2648 2649 2708 2710 2711 2712 2713 2795 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 3405 3406 3407 15631 4016 4017 5065
knife	16756
knife$	12208 12274 12762 13252 13254 7939 7940 8000 8001 8002 15610 10512 4700 10928 16753
knives	16156 16165 16345 16388 16408 4698
knives$	12206 12762 8000 8001 8002 14240 14888 9081 15609 4406 16333 16354 16355 10658 11018
knock$	2056 2070 2071 14985 16325
knocked$	2056 2070 2071 9591
knocking$	2056 2070 2071
knockked$	2056 2070 2071
knockking$	2056 2070 2071
knocks$	2056 2070 2071 15027
know	4427 4443 4500
know$	186 225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 12029 12030 262 263 264 265 266 6227 6228 312 12093 6548 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 12990 1600 1601 1602 1603 1604 1605 1714 7732 7733 1782 7743 7744 7750 7751 8294 2335 2418 14242 2637 2638 2639 2640 2646 2647 2648 2649 2674 2708 14478 2710 2711 2712 2713 2795 2961 2962 2963 2967 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 15104 15105 3405 3406 3407 15191 15223 15631 15737 15738 10085 10086 10087 10331 16144 16180 4422 4429 4434 4448 4543 4597 10598 5065
knowed$	2795
knowing$	6176 217 312 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 13272 1714 2718 2795 14875 3135 9097 9098 9099 10331 11292 11301 11333
knowingly$	12445 12446 678 12465 10995 10996 5037 5819
knowledge$	2681 2683 14484 8840 14650 8860 14670 8938 2979 2980 8941 15022 9361
knowledgeable$	2718 14875
known	4477 10437 10438 16280 4565 4568
known$	11844 225 251 7052 1150 1151 7732 7733 13543 7750 7751 13587 13588 7780 7781 13797 13825 13826 13827 13828 2232 2233 2234 2235 2236 2237 2238 2239 2401 8362 2627 8588 8589 2795 9868 4016 4017 16176 4420 16269 10528 16338 4576 4600 4603 4628 4966 5095 5134 5138 5147 5323 5616 5619 5621
knows	4500
knows$	225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 12029 12030 262 263 264 265 266 6227 6228 312 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1600 1601 1602 1603 1604 1605 1714 1782 7743 7744 2418 2637 2638 2639 2640 2646 2647 2648 2649 2675 2686 2708 2710 2711 2712 2713 2795 2961 2962 2963 2968 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 3405 3406 3407 15631 16144 4543 10598 5065
knuckle$	15278
knuckles$	15278
kudos$	13776 13809
kurdish$	3491 9457
label$	11437
labelling$	16127 16128 16129 16130
labels$	14240 11422 11437
labour$	11216
lac$	5315 5316 5855
lack$	98 1202 1203 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 2495 2614 4294 10255 10256 10257 5062 5087 5106 5157
lackadaisical$	15919 5882
lacked$	1202 1203 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 5062 5087 5106 5157 5265
lackey$	5826
lackeys$	5826
lacking$	1202 1203 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 16028 16029 16030 16031 5062 5087 5106 5157
lacks$	1202 1203 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 5062 5087 5106 5157 5265 5313
lad	16399
lad$	13920 13921 2286 14082 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 2913 2914 10922 11078 11090 11102 11159 11229 11384 11407
ladies$	2849 2918 15089 3389 15159
lads	10337 16233 10435 16267 16310 16311 16313 10535 16353 4612 10584 4636 16416 16419 10644 16476 16513 16525 10721 16537 4787 5624 11605
lads$	11873 12051 12077 12080 12101 362 12156 6351 392 427 12299 12331 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 12818 12823 12824 12825 12826 12827 12828 7042 12881 12882 7089 7153 12968 12969 12989 1297 1298 1300 7302 13147 7382 13204 13207 7620 7631 7632 7697 13525 1784 7783 7944 13786 13793 13816 13833 8026 8062 2103 2104 2105 2110 13893 13895 13905 13908 13920 13921 14000 2285 2286 14082 2353 2354 2355 2356 14164 14194 14195 14196 14197 14229 14298 14326 14327 14328 14329 14330 14331 14342 2584 14358 14415 14416 14417 14418 2788 8810 8811 8812 8813 2913 2914 14707 14970 3445 15280 3539 3586 3587 15375 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9721 15541 9733 9799 15664 10134 15963 10310 16344 4607 4609 4621 16391 16393 10596 4673 16505 11078 11090 11102 11149 11159 11183 11229 5278 11384
lady$	2818 14589 14590 14591
lager$	16593
laid$	56
lair$	13225
lairy$	5844
lambs$	15052
lame$	15919
lamentable$	5882
land$	0 1 3214
landded$	0 1
landding$	0 1
landed$	0 1 12723 3214
landing$	0 1
landlord$	13120 1359 9882 9887 9888 16067 10285 16134 16135 16665 5564
landlords$	16235
lands$	0 1 3214
landscape$	13897 14144
language$	10759
lank$	5443
lanky$	9476 5872
lap$	845 1609
laped$	845 1609
laping$	845 1609
lapped$	845 1609
lapping$	845 1609
laps$	845 1609
large$	9438 9440 5399 5872
largely$	968 4267 4268 5553
larger$	5399
lashes$	11398 11404 11411 11422
last$	9798 4858
late$	12936 2601 15612 15809 15810 15811 15982 16043 10235 16587
laugh$	6045 12849 13337 13341 1965
laughable$	15919
laughed$	1965
laughhed$	1965
laughhing$	1965
laughing$	1965
laughs$	13338 13340 1965
launderette$	16702
law	10923
law$	2209 2210 2211 2212 2220 2223 14017 2387 9210 3256 16732 5596
lawless$	5269 11230 5851
lax$	1017 4146 4147 4148 4149 15982 16028 16029 16030 16031 10235 5537
lay$	56 6346 6347 6348 6349 1320 14092 5644
layabout$	5824
layabouts$	5824
laying$	56
lays$	56 14092 14093
lazily$	5882
laziness$	5882
lazy$	4146 4147 4148 4149 10235 5453 5537 5851 5882
lead	4662 11620
lead$	11781 283 284 285 286 287 288 338 339 340 1129 1130 1131 1132 1429 1430 1431 1432 2146 2147 2148 2149 14024 2272 2273 2274 2837 2838 2839 2840 2841 3343 15747 10611 5659
leadded$	3343
leadding$	3343
leaded$	3343
leader	11588
leader$	14117 16331 16366 16436 11069 11086
leaders$	14117 16188 16331 16366 16436 11069 11086
leadership$	15841 15842 15843 15844 15845 15846 15847 4259 4260 4261 4262 16063 16064 16065 16066 10725 11069 5507 11497 11518
leadin	16203
leading$	283 284 285 286 287 288 2146 2147 2148 2149 2837 2838 2839 2840 2841 3343 9392 16217 10643
leads	16203
leads$	283 284 285 286 287 288 338 339 340 12654 12655 12656 1129 1130 1131 1132 1429 1430 1431 1432 13373 2146 2147 2148 2149 2272 2273 2274 2837 2838 2839 2840 2841 3343 16228 5659
league$	10280
lean$	5399
leap$	1474 1475 1476 1477 1478 1479 1541 1542 1543
leaped$	1474 1475 1476 1477 1478 1479 1541 1542 1543
leaping$	1474 1475 1476 1477 1478 1479
leapped$	1474 1475 1476 1477 1478 1479
leapping$	1474 1475 1476 1477 1478 1479
leaps$	1474 1475 1476 1477 1478 1479
leapt$	1474 1475 1476 1477 1478 1479 1541 1542 1543
learn	16155 10364 4427 10444 4562 4570 4582 10542
learn$	186 12131 7639 1680 1681 1682 1683 7745 7746 7747 7748 7749 7750 7751 1919 13696 14280 15409 15415 15429 15483 15484 15485 15486 15520 16046 16173 4422 4434 11445
learned$	12708 12709 7002 1043 7745 7746 7747 7748 7749 7750 7751 2972 15530 15531 15532 15533 16238
learning$	174 7745 7746 7747 7748 7749 16620 10814 16640 5678 5708 5735 5737
learns$	15520 15542 15543 15544 15545
learnt$	12708 12709 7002 1043 7745 7746 7747 7748 7749 7750 7751 2973 15530 15531 15532 15533
least$	9872 10034 5377
leave	16216 16672
leave$	0 1 5963 5990 11800 11801 11802 11803 11804 11805 11806 41 42 44 67 68 69 11890 11919 12083 12131 12164 12193 12195 12196 12197 6391 580 581 12525 1158 1171 13001 13002 13041 13046 7546 7547 7548 7549 7550 1636 1637 1638 13440 13448 13526 13545 13618 3357 3438 15409 15415 15429 15437 4098 4099 4100 4101 4102 4103 4104 4105 4106 4301 4302 16541 4936 11445 5559
leaved$	5990 11800 11801 11802 11803 11804 11805 3357
leaves$	0 1 5963 5990 11800 11801 11802 11803 11804 11805 41 42 44 67 68 69 580 581 1171 1636 1637 1638 13547 3357 4098 4099 4100 4101 4102 4103 4104 4105 4106 4301 4302 16541 4936 4979 5559 5771
leaving$	0 1 5990 11800 11801 11802 11803 11804 11805 41 42 44 67 68 69 580 581 1171 1636 1637 1638 3357 4098 4099 4100 4101 4102 4103 4104 4105 4106 4301 4302 4936 5559 11570 5771
lecturing$	8900
led	11542
led$	11781 11806 11814 283 284 285 286 287 288 338 339 340 12654 12655 12656 12723 1129 1130 1131 1132 1429 1430 1431 1432 13373 13547 13548 13549 2146 2147 2148 2149 2272 2273 2274 14906 3343 10385 10580 11253
left	16658 10854
left$	0 1 5963 5990 11800 11801 11802 11803 11804 11805 11806 41 42 44 67 68 69 12217 12483 12491 6740 12692 1171 1636 1637 1638 7731 13547 7761 13619 13630 2717 8833 8834 8997 3038 3039 3040 3041 3042 9003 9004 9005 9281 3357 3438 9417 3458 3459 3460 4098 4099 4100 4101 4102 4103 4104 4105 4106 4301 4302 16663 4936 4979 11504 11517 5559 11577 5771
leg$	15278 16577
legal$	10860
leggings$	9498 9499 15330 15331 15332 15347 15348 15349 15354 11422 11427
legs$	12113 12114 14203 15278 16577
lend$	7703
length$	9466 16136
lenient$	15982
less	4715
less$	6750 6751 6926 6932 13450 1795 8066 8764 3107 3108 3109 3110 15465 15466 15467 15750 4579 4606 5362
lesson	10832
lesson$	174 176 177 12812 15605 15606 15607 15646 15647 15648 16635
lessons$	174 176 177 12812 13927 14365 9037 15646 15647 15648 16625 16631 16635 16639 16641 16642 10972 11707
let	4381 4410 4638
let$	45 46 281 282 6435 6436 6437 6438 6439 6440 6441 6442 12483 12500 12501 12502 12514 12617 889 988 6987 12863 12864 12865 12866 12867 12868 13313 13318 1723 1724 1725 1726 1727 7703 13619 15409 15415 15429 15612 15882 15883 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 10142 10143 4215 4301 4302 4322 4323 4324 4388 4408 4409 4454 11445 5559
lethal$	5133
leting$	4408 4409
lets$	45 46 281 282 12617 889 988 1723 1724 1725 1726 1727 15612 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4215 4301 4302 4322 4323 4324 4408 4409 4454 5559
letter	16508
letter$	15880 15987 15989 15990 16509 11509
letters$	15880 15989 15990 16033 16034 16509 11509 11510
letting$	45 46 281 282 1723 1724 1725 1726 1727 15612 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4215 4301 4302 4322 4323 4324 5559
leukae	5922
level	4715
level$	8250 14224 14225 14226 14227 2745 14825 14826 14827 16154 16569 4877 11592 11720
levels$	14825 14826 14827 16154 11592
liabilities$	8515
liability$	2209 8169 2210 8170 2211 8171 2212 8172 8515
liaison$	10975
liaisons$	10975
liar$	13974 13975 13976 14083 14084 14118 11106 11107 11161
liars$	13974 13975 13976 14083 14084 14118 11106 11107 11161 11486
liberty$	16693
library$	9882 9887 9888 16067 10285 16134 16135
licence$	16750 16752 11765
licences$	16752
lie$	6346 6347 6348 6349 1142 1145 1146 1147 12919 1320 13414 13417 13508 13524 1792 1793 1832 14057 14075 15435 9661 15608 15612 15637 16035 11463 11511
lied$	1144 1145 1146 1147 1792 1793 1832 15608 15631
lies$	6346 6347 6348 6349 6808 1143 1145 1146 1147 1320 13417 1792 1793 1832 15608 15612 15631 15636 16035 16075 11463 11511
life	10846 16722
life$	5971 12189 6482 12720 12758 12948 7415 7446 13256 13269 1501 13284 13285 13286 13297 13298 1580 13489 13511 8038 8057 8058 14233 14341 14520 14568 14569 14588 14592 14606 14607 14608 14609 14610 8821 8822 8823 8824 8825 14635 14636 14637 14638 14639 14651 14652 14905 15017 15018 15026 9227 15046 15048 15066 15067 15068 15069 9358 9359 9365 15202 15567 10715 16575 16655 4999 10962 11069 11075 11231 11741
lifes$	11075
lifestyle$	3 4 5 6 7 8 9 5979 20 5997 11847 11856 11860 1227 1228 13297 13776 13780 13781 13802 14011 14606 14607 14608 14609 14610 10956 10957 10962 11069 11095 11096 11146 11231 11332 5810
lifestyles$	11847 11860 14606 14607 14608 14609 14610 10956 10957 11146 11231 11332 5810
lifetimes$	15193 15194 15195
lift$	12075 12076 6277 6278 6279 6280 6281 6283 6284 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12450 12454 12783 12784 12785 12886 12887 12888 12889 12981 13310 13321 13322 13323 13835 14869 9118 14934 14936 9916
lifted	10342
lifted$	15714 15715 15716 9917 9937
lifts$	12075 12076 6277 6278 6279 6280 6281 6283 6284 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12450 12454 12981 13063 7463 13310 13321 13322 13323 8003 13835 14869 14934 14936
light$	13196 13268 8311 3504 15289 5240 5399 5419 5420 5427 5443
lighter$	3504 5419 5427
like	10376
like$	12349 12350 12473 12474 6903 1180 1181 7150 1421 7545 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 1686 1687 1688 1689 2007 2008 2009 2010 2043 2044 2049 2089 2090 2091 2092 8110 8186 8187 8188 8341 8342 2384 2385 2386 2436 14258 8687 2747 8712 8723 8724 8725 8726 8727 8728 8729 8730 2801 2802 2803 2899 8868 8869 8870 8871 8875 8876 8877 9199 9200 9201 9202 9203 3321 9323 9346 9347 9421 9422 9423 9557 3598 9559 9560 9567 10248 16171 16199 5059 5089 11069 5211 5378 11347 11360 11421 11423
liked$	12473 12474 1180 1181 1183 1184 1185 1186 1187 1188 1189 7150 7152 12962 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 5059 5089
likelihood$	9793 3834 4718
likely$	8068 8069 4383 4397 4563 4632 5138 5616
likes$	12349 12350 1180 1181 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 1686 1687 1688 1689 2007 2008 2009 2010 2043 2044 2049 2089 2090 2091 2092 3321 16199 11015 11016 5059 5089
liking$	1180 1181 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 5059 5089
limit$	13179
limited$	1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 14281 14282 14283 14284 2516 2610 2611 2612 2613 5087 5265
limits$	14912 14913 14914
line	5614
line$	12276 12287 12299 12300 12304 12306 12311 12312 12313 12314 12315 12319 12320 12321 13282 13410 7606 13417 13983 16214 16354 16390 16453 10712 10964 11554 11618 5911
lined$	4777
lines	11588
lines$	12275 12293 12299 12300 12303 12305 12310 12319 12320 12321 12762 13291 7539 13351 8168 13983 8273 14437 16214 10964
lingered$	12514
link	16180
link$	2056 16149 16328 5589
linked	4717
linked$	2122 4420 16191 4577 16372 10564 10572 16383 4985 11069
linking$	2056
links$	2059 2060 2122 16149 16328 11069
lion$	7416 7418 7419
lions$	7416 7421
lip$	8080 14216 15278 10208 11191 5428
lippy$	5853
lips$	15278
lipstick$	15282 15283 15284 11404 11412
lisp	16567
list	10396 4447 4477 10437 4479 4565 16409
list$	16181 4414 16193 16205 10413 10420 4468 4471 10439 16257 16269 4503 16318 16320 16321 16326 10797 11559 11587
listed$	10439 4503 4517 4557
listen$	12131 12164 12269 12478 12479 12480 12481 12482 12483 13696 7928 7929 7930 7931 7932 15378 15409 15415 15429 15463 15464 15473 15474 15475 15483 15484 15485 15486 15520 15656 15749 15866 16046 16049 10364 11445 11446 11471
listened$	12478 12479 12480 12481 12482 12483 12491 12547 12548 13619 15530 15531 15532 15533 15656 15675 15691 15696 15699 15700 15702 15703 15704 15705 15744 15749 15876 16096 11471
listening$	12483 15408 11472
listenned$	12483
listenning$	12483
listens$	12483 15473 15474 15475 15520 15542 15543 15544 15545
listing$	10439 4503
listinged$	10439
listings$	10439
lists$	16181 10420 4468 4471 10439 16257 4503 16320 11559
lithium$	5932
litre$	10784
litres$	10784
little	4395
little$	51 92 96 99 6906 947 948 949 950 1152 7161 1362 1372 7490 7493 7572 7777 7885 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 2130 2215 2245 2246 2248 2350 8378 2476 2477 2516 2610 2611 2612 2613 8745 14568 14569 2873 2915 2932 8898 9036 9077 14949 14950 9245 9246 9280 15143 15146 15321 3815 3833 15809 15810 15811 10032 10037 10038 10039 4088 15860 15861 16043 16084 10355 5087 5110 5120 5147 5185 5207 5265 5313 5346 5442 5558
live	4395
live$	6114 12164 12228 12236 13006 13007 1454 1455 2226 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2819 2837 2838 2839 2840 2841 14790 3023 3024 3338 9330 3881 10355 10397 10617 16574 16705 5071
lived$	13006 13007 1454 1455 8759 8760 2837 2838 2839 2840 2841 14667 3398 3399 3400 3424 3425 3426 3883 4938 4940 4949 5071 5778
lives$	5971 11866 11867 11868 11871 12720 12758 13006 13007 1454 1455 13269 1501 7462 13511 8038 8057 8058 2226 14018 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 14588 14592 2837 14606 2838 14607 2839 14608 2840 14609 2841 14610 14785 14786 14787 14788 3023 3024 14905 3338 15112 15193 15194 15195 3882 4938 4939 4940 5071 11231 5778
living$	1454 1455 2727 2728 2729 2730 2731 2732 2819 2837 2838 2839 2840 2841 14790 15111 9358 16616 16668 16682 4938 4940 10908 16722 5071 5778
livs$	4940
llama$	14099
llamas$	14099
load$	14139 14140
loaf$	13397 13398 13399 13400 13401 13402 13403 13404
local	4395
local$	7052 2631 3469 16040 10355 4926 11058 5396
locat	16433
locate$	11571
location$	6257 6258 6259 10339 10421 4462 4499
locations$	10339
lock$	4655 16684
locked$	12604 10633 16444 10642 16684 4916 4917
lockers$	10672
locks$	16684 16703
locs$	11402 11404
locusts$	11171
lodged$	4940
lodgers$	8761 8762 8763
lodges$	4940
lodging$	4940
lodgings$	16668
lodgs$	4940
log	4447 4472 4479 4509 11542
log$	15838 10420 16230 10422 4468 4471 10439 4499 4503 4506 10467 4512 16301 16305 4542 16394 16398
loged$	10439 4503 4542
logged	4509 16280
logged$	4481 4482 16265 16269 4517 16302 16314 11555
loggerheads$	15616
loggin	4509
logging$	10439 4506 4512
logginged$	10439
loggings$	10439
loging$	4503
logo$	11422
logos$	11422
logs	4509
logs$	16221 10420 16230 10422 4468 4471 10439 4503 16301 16398
loiter$	11357
loitered$	11357
loitering$	11357
loiterred$	11357
loiterring$	11357
loiters$	11357
lone$	3469 5395
loner$	5837
loners$	5837
long$	9240 9315 10210 16043 5420 5442 5443 5451
longer$	8767 8772 8808 14683 9039 3080 3081 9053 9180 4606
look$	6011 6323 805 806 807 1033 1904 2659 8924 8925 8926 8929 8930 8932 8933 8936 2977 2986 8999 3050 3304 3305 9330 3388 9418 3517 3518 3519 3597 3599 3600 15838 15866 4199 16047 16049 16315 4932 5342 5344 5425 5454
looked$	805 806 807 7817 2616 2977 2986 9021 14833 14834 14835 14836 14837 14838 14850 3388 3517 3518 3519 3597 3599 3600 15691 15696 15699 15700 15702 15703 15704 15705 15876 4199 16096 10346 4778 4927 5342 5344 5425 5454 5950
looking$	805 806 807 6768 7183 13481 13482 7973 2014 2015 2016 2017 2018 2019 7997 8616 8881 8917 8924 8925 8926 8929 8930 8932 8933 8936 2977 2986 14759 14767 14768 9020 14833 14834 14835 14836 14837 14838 9038 14849 14909 14910 14911 14919 14934 14936 3326 15257 9809 4199 16199 11368 11369 11377 11378 11382 11472 5777
lookings$	16199
lookked$	2977 2986
lookking$	2977 2986
lookout$	2214 15066 15067 15068 15069 15614 5897
lookouts$	2214 5897
looks$	12095 12521 12522 805 806 807 2977 2986 3304 3305 3388 15213 15214 15281 3517 3518 3519 3597 3599 3600 15372 4199 4932 5342 5344 5425 5454
loop$	11166
loops$	11166
loose$	6332 14220 14221 5155 5191 11169
lorry$	6264 12759
lose$	2872 8883 8884 8885 14695 14696 14697 8889 8890 9120 15437 4860 4950
loser$	13974 13975 13976 11106 11107
losers$	13974 13975 13976 11106 11107 5840
loses$	4860
losing	4812
losing$	3512 15802 15803 10772 4860 4950 5706
loss$	14089 16027 11668
losses$	14089
lost	4812 4888 16658
lost$	12941 13003 8154 8421 2463 2464 2872 3512 15612 16051 16052 16053 16054 4286 4287 10668 10772 4860 10895 4950 5130 5160 5194 11517 5706
lot$	12040 866 7215 7216 13237 13839 13895 13908 2630 14568 14569 2862 2917 14753 14761 14762 9159 15556 4140 4616 10602 11090 11183 11319
lots$	2861 3515
loud$	5291
loudmouth$	5835
loudmouthed$	5844
loudmouths$	5835
lounge	10908
lounge$	3574 3575 3576 16717
lounges$	3574 3575 3576
lout$	11161 5824
loutish$	5824 5851
louts$	13995 13996 13997 11161 5824
love$	654 655 656 657 658 659 660 661 662 663 664 1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 14258 5059 5089
loved$	1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 5059 5089
lover$	12434 12435 10988
lovers$	12434 12435 10988
loves$	654 655 656 657 658 1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 5059 5089
loving$	1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 2043 2089 2090 2091 2092 5059 5089
low$	6745 8164 8185 2290 14199 14224 14225 14226 14227 14281 14282 14283 14284 2516 2528 2529 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8505 8506 8507 8508 8509 8510 8512 8513 8514 2573 2574 2575 2576 3561 15355 5115 5191 5265 5313 11426 5919
lower	4715
lower$	2528 2529 5723
lowest$	2430 5754
lowlife$	5824
lowlifes$	5824
loyal$	2553
loyalty$	6403 444 12679
luck$	12580 13222
lunch$	16725
lung	16579
lupus	10866 5696
lupus$	16675 11656
lurch$	15872
lure$	1048 1049 1050 1051 13324 13480 5000 5053
lured$	1048 1049 1050 1051 5000 5053 11051
lures$	1048 1049 1050 1051 5000 5053
luring$	1048 1049 1050 1051 5000 5053
lycra$	11422
lying$	1145 1146 1147 13059 1792 1793 1832 14001 14057 14063 14064 15031 15032 15033 15034 15035 15612 5844
machet	16756
machete$	10928 16753
mad$	11180
madam$	11080
madams$	11080
made$	41 42 44 122 123 125 126 127 11910 11934 166 6127 6128 6129 6130 6131 6132 6133 334 335 336 424 425 497 550 598 12483 756 761 851 6829 877 12654 12655 12656 902 6863 987 7035 12850 12851 1121 1122 1141 1148 1149 1204 7304 1755 13547 1807 1936 1940 7933 7934 7935 13757 13775 2078 2097 2098 13878 2275 2276 2278 2315 2486 2816 3188 3189 15234 9450 9698 9700 9703 15546 15552 3790 9829 9880 9919 15816 15817 15818 15819 4072 4211 4212 4263 4574 16349 10571 4807 10851 5104 5578 11577
magist	5795
magistrate$	4970
magistrates$	14396 14397 4681 16521 4970
magnet$	14110 2449 2466 2467 4641 11593
magnets$	14110 2449 2466 2467 4641 11593
mail	4466 4493
mail$	16020
mails$	16020
main$	16142 10338 16217 16366 16436 16441 5138 5183 5616 5619 5621 5622
maintained$	16502
maintenance$	11187
major$	5622
majority$	4616
make	4508
make$	41 42 44 123 125 126 127 11910 166 6127 6128 6129 6130 6131 6132 6133 6134 6135 6141 6142 6143 6144 6145 334 335 336 6328 424 425 497 12271 6463 550 598 756 761 851 6829 877 987 1121 1122 1141 1148 1149 7111 1204 7303 7637 7642 1755 13547 1807 13696 1936 7897 7898 7899 1940 2078 2097 2098 2275 2276 2278 2816 14700 3004 3020 14814 3292 15234 9468 15282 15283 15284 15302 15303 9506 9564 9698 9699 15517 15540 9732 15548 15552 15553 3790 15614 9918 4072 4211 4212 10365 4755 4807 5104 11412 5578
maked$	334 335 336 851 877 987 1121 1122 1141 1148 1149 1204 1936 1940 2078 2097 2098 15234 3790
maker$	11083 11087
makers$	11083 11087
makes$	5990 11800 11801 11802 11803 11804 11805 41 42 44 123 125 126 127 11910 334 335 336 424 425 550 598 756 761 851 6829 877 12654 12655 12656 987 1121 1122 1141 1148 1149 1204 1755 13547 1807 1936 1940 7933 7934 7935 2078 2097 2098 2275 2276 2278 2816 15234 15302 9698 15552 3790 4072 4211 4212 4807 5104 5578
makeup$	15282 15283 15284 15372 11404 11412 11422
making$	41 42 44 123 125 126 127 11911 11912 11913 166 6127 6128 6129 6130 6131 6132 6133 6134 11946 334 335 336 12116 12117 12118 12119 12120 12121 12122 12123 424 425 550 598 756 761 851 877 987 12770 12847 1121 1122 1141 1148 1149 1204 7165 1807 1936 1940 7941 7942 7943 2078 2097 2098 13914 2275 2276 2278 2816 14767 14768 3004 8996 15234 3790 15612 4072 15915 4211 4212 4807 5104 11084 5578
maladaptive$	4998
maladjusted$	5269
male	5624 5630
male$	12404 7979 8013 8644 8647 9429 15239 15240 9432 15242 15243 3491 10367 4567 11111 11355 5396 5616
males$	11789 6241 12051 12058 6253 6256 12069 12070 12077 12078 12080 12082 12089 12101 12281 12299 12331 6547 12362 12363 12370 12373 12404 12881 12882 7077 7078 7079 7080 13207 13785 13799 7995 13805 13806 13825 13826 13827 13828 13833 13834 8026 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 14415 14416 14417 14418 14763 4567 10960 11111 11229 5867
malicious$	13877 5103 5219 5851
malign$	2132 2133 2134 5131
malnourished$	5417
malodorous$	5872
mam	4893 4903 10864 4908
mam$	4894 4906 10875
man	10949
man$	11789 6018 6020 6223 6241 6245 12058 6250 6252 6253 6256 12069 12070 12074 12077 12080 12082 6291 12101 12104 6299 12234 12299 12322 12323 12324 12325 6517 6518 6519 6520 12330 12331 12332 12335 12370 12373 12404 12407 12417 12418 12425 12426 12430 12431 12453 12475 12667 12717 12760 12761 12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 12817 12819 7023 7025 7055 7067 7069 12881 12882 7092 12905 12906 12907 12908 12909 12910 12911 12912 12913 12915 12968 12969 12982 12988 7190 13055 13070 13120 13121 1356 7373 7390 7401 7402 7404 7405 7661 7684 13517 13525 13644 7995 13805 13806 13825 13826 13827 8282 14095 14229 14445 14473 14490 14491 14492 14493 14494 14495 14496 14498 2733 8697 14516 14550 14556 14558 2793 8757 14573 14574 2818 14589 14590 14591 14598 2831 2832 2849 2859 2860 2879 14664 2900 8866 14678 14763 14773 14774 14775 8983 14901 15002 15003 15004 15005 15007 15010 15012 15014 15059 15152 15156 3389 15159 15163 15164 15165 15166 15209 9496 9505 10367 16709 16758 10960 10993 11017 5203 5220 11302 11305
manage	10447 4680 4778
manage$	543 544 545 546 547 548 549 13978 14039 14040 14258 14368 2684 8645 8646 2687 2727 2728 2729 2730 2731 2732 2819 14700 8924 8925 8926 8929 8930 2971 8932 8933 8936 14747 2994 14764 14765 8960 3001 3002 8963 3009 3016 8977 8978 8979 3025 14806 3046 3338 15496 15869
managed$	543 544 545 546 547 548 549 2727 2728 2729 2730 2731 2732 2819 2994 3009 3025 3046 3338 15572 15573 15574 15575 15576 3877 4769 4788 5745
management$	8543 4259 4260 4261 4262 16538 5507 11497 11587
manager$	12115 9882 9887 9888 9905 9906 16067 10285 16134 16135 16256 11587
managers$	12115 9882 9887 9888 16067 10285 16134 16135 16256
manages$	543 544 545 546 547 548 549 2727 2728 2729 2730 2731 2732 2819 2994 3009 3025 3046 3338
managing$	543 544 545 546 547 548 549 2727 2728 2729 2730 2731 2732 2819 8924 8925 8926 8929 8930 8932 8933 8936 2994 14767 14768 3009 3016 8977 8978 8979 3025 3046 3338
manbag$	11419 11422 5877
manbags$	11419 11422 5877
maneater$	11161 5841
maneaters$	11161 5841
manipulate$	2250 8606 5188 11463
manipulated$	11814 2250 5188 11463
manipulates$	2250 5188 11463
manipulating$	2250 5188 11463 5851
manipulative$	5275 5851
manipulator$	11106
manipulators$	11106
manner$	2824 2825 2826 2827 2828 2829 2830 14656 14657 15213 15214
mannered$	11257 11258
manners$	14187 14188 14189 14190 14191 2474
many$	150 151 152 6158 6181 605 7628 7656 8361 14447 14876 9384 10180 10181 10204 10205 10578
map	4419 11546
map$	4417 4418 4445 4459 4504 5588
mapped$	4417 4445 4459 4504 16314 5588
mapping$	4417 4445 4459 4504 5588
maps$	4417 4445 4459 4504 5588
march$	12297
mardy$	5844
marginalised$	5396
mark$	11198
marked$	16269 4517
marker$	10476 11565
markers$	10476 11565
market	10745
market$	4762 16554 16557
marks$	11198 11716
marria	16656
mask$	3573 15346 11422 11432
masked$	3573 11439
masking$	3573
maskked$	3573
maskking$	3573
masks$	15338 15339 15340 3573 15343 15346 11422 11432
massage$	4330
master$	9223 15109
mastermind$	5826
masterminds$	5826
masters$	9223 15109
match	16180
match$	3233 9194 4379 10384 4549
matche	4440
matched$	16141 4379 10400 4549
matches$	4379
matching$	9524 4540 4549 5457 5467 11590 5675
matchs$	4549
mate$	7698
material$	14957 16200
materialistic$	5851
mates$	6405 6406 6407 12294 12813 12814 12815 7698
maths$	8120 11717 11719
matric	11546
matrix	11546
matrix$	16321 16326 11547
matted$	5443
matter$	353 12748 1323 1324 1325 1337 1338 8906 8907 8908 8910 9633 9634 9673 15517 10282 4376
matters$	14592 10171 4376
mattre	10896
mattress$	16705 10903
mature$	2718 2866 2870 2880 3008 9049 3102 3103 3104 3105 14875 3135 3390 9387 3452 3456 11350 11351 11352 5865
maturity$	2718 14514 2824 2825 2826 2827 2828 2829 2830 2931 5865
may	4383
may$	280 12297 8480 2757 3037 3043 3044 3045 3333 15191 3457 10362 4405 10429 4529 4651 4659 4675
mayhem$	13850 11049 11147
mdma	10780
mdma$	16589
me$	14920 11492
meal$	16725
meals$	16725 16728
mealy$	5249
mean$	11781 11806 13547 15302 10235 5195 5219 5422
meaningful$	10007 10008 10009 10010
means$	11781 11806 12655 12656 13211 13547 15302 4720
meant$	12209 12210 12655 12656 15631
measur	11620 11625
measure$	369 370 371 6886
meat$	11830 11228
mechanic$	12115 12441 12442 12443
mechanics$	12115 12441 12442 12443
meddle$	1417 1418 1419
meddled$	1417 1418 1419
meddles$	1417 1418 1419
meddling$	1417 1418 1419
media$	6542 6543 6544 6545 6546 12356 12357 12358 16278 16465
medica	10775 5933
medical$	16567 16584 5727
medication$	16584 16601
medicine$	13083 11682
mediterranean$	3491 9455 9457 5422 11414
medium$	2528 2529 8495 8496 8497 8498 8499 8500 8501 8502 8503 8504 8505 8506 8507 8508 8509 8510 8512 8513 8514 3478 5399
meet$	11883 11890 12031 12032 12033 12035 6370 6371 6372 12193 12195 12196 12351 587 588 589 12415 12478 12479 12480 12481 12482 12549 12550 12551 6952 999 1000 1117 7261 13742 13744 13750 13752 15063 15064 15065 15378 15409 15415 15429 15866 16541 10997 11445
meeted$	1117
meetin	16310
meeting$	11982 12223 587 588 589 12415 12475 12478 12479 12480 12481 12482 12549 12550 12551 6952 1117 7229 7253 15646 15647 15648 16249 16538 11472 11570
meetings$	12475 15646 15647 15648 16538
meets$	587 588 589 999 1000 1117 16281 16541
meetted$	1117
meetting$	1117
melato	5719
melatonin$	11679
meloterritorial$	5851
member	10337 16156 16157 10352 10359 4420 16233 10435 16267 16275 16292 16295 16298 10490 16300 4533 4534 16310 16311 16313 10535 16353 16361 4598 4612 16399 4636 16416 16419 16424 10628 10644 10653 16462 10654 16476 16513 16525 10721 4763 16537 16549 4787 16559 11546 11578 5624 11600 11605 11612 11624 11625
member$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 9714 9724 9736 9741 9742 9905 9906 16197 16372 16463 10949 11069 11144 11229
members$	181 362 6351 392 427 12444 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 7042 7153 1297 1298 1300 7302 7620 1784 7783 8062 2103 2104 2105 2110 13931 14000 2285 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 2584 3445 3539 3586 3587 15487 15488 15489 15490 15491 9689 9690 9691 9706 10112 16183 10470 4511 4537 16344 10558 16372 4609 16391 10596 4654 4673 16463 16464 10659 16505 10706 16516 10723 10751 10754 11069 11144 11149 11229 5278 11551 5609 5625
membership$	4420 10547 16356 11069
memory$	7135 1176 7137 1178 11693
men$	11789 6019 11927 6224 12034 6241 12051 6243 6244 12055 12056 12058 6250 6252 6253 6256 12066 12069 12070 12074 12077 12078 12080 12082 12086 12088 12090 12091 6289 12099 12101 12103 12105 12106 6300 6301 12179 12184 12191 6405 6406 6407 12234 12279 12280 12299 12322 12323 12324 12325 6517 6518 6519 6520 12330 12331 12332 12335 6547 12360 12361 12365 12370 12373 12404 12407 12417 12420 12423 12424 12429 12430 12431 12441 12442 12443 12453 12475 12549 12550 12551 12664 12668 12681 12682 12683 12684 12685 12716 12760 12761 12817 12818 12820 12823 12824 12825 12826 12827 12828 7022 7024 7054 7056 7068 12881 12882 7077 7078 7079 7080 7089 7091 12905 12906 12907 12908 12909 12910 12911 12912 12913 12915 12968 12969 12980 12982 12984 7178 12989 7184 12996 12997 7190 13036 13038 13055 13056 13060 13062 13070 13119 13120 1355 1357 13186 7384 7385 7389 7391 13203 13204 13205 13206 13207 7401 7402 7404 7405 13251 13277 13278 13279 13280 13281 13310 13324 7562 13385 7662 7666 7685 13518 13525 13642 13783 13789 13790 7995 13805 13806 13813 13814 13817 13818 8013 8014 8015 13825 13826 13827 13828 13831 13833 8026 8029 14095 14181 14185 14229 14236 14240 14401 14415 14416 14417 14418 14445 8644 8647 14461 14462 14463 14464 14465 14466 14467 14473 14490 14491 14492 14493 14494 14495 14496 14497 2733 8696 14521 14522 14539 14548 14556 14557 14558 2791 14573 14574 14593 2831 2832 2849 2859 2860 14635 14636 14637 14638 14639 2871 2879 14649 14651 14652 2884 14662 8865 14677 8872 14730 14732 14763 14773 14774 14775 14897 14898 14901 15002 15003 15004 15005 15008 15013 9227 15046 15089 15103 15150 15151 15153 15154 15155 3389 15159 15163 15164 15165 15166 9365 3419 9382 9383 3428 3429 3430 3431 15202 15209 3441 3442 3443 15312 15375 10960 10962 10964 10993 11013 11017 11029 11302 11305
menace$	2073 2074 2075 8127 2168 8129 8130 8131 8132 8133 8134 8135 8136 8137 8138 13948 13949 8141 8142 5097 11078 11106 11129 5849
menaced$	2073 2074 2075 5097
menaces$	2073 2074 2075 5097 11078 11106
menacing$	2073 2074 2075 5097 5422 11385 5849
mend$	442 16046
mended$	442 9653
mends$	442
meningitis$	5923
mental	10775 10776
mental$	16584 16585 4835 10799 16656 11230 5919
mentality$	14228 11069 11077 11096 11192 11272 11528
mentally$	5306 5394
mentor$	11695
mentoring$	174
merchant$	14112 14113
merchants$	14112 14113
merely$	3674 3835 4055 4056
merry$	8234
mess$	6341 1001 1081 1082 1417 1418 1419 9374 16027 10223 11195
messag	16191 4493 4497 4538 10656
message$	12351 587 588 589 591 592 593 594 595 596 597 6952 1092 16450 10709 11509
messaged$	587 588 589 591 592 593 594 595 596 597 999 1000 1092
messages$	12064 6269 6270 12095 587 588 589 12359 591 592 593 594 595 596 597 1092 13192 10413 4455 4499 16308 16465 11509
messaging$	11982 587 588 589 591 592 593 594 595 596 597 6952 1092
messed$	1417 1418 1419 1482 1483 2558 8524 15001
messes$	1417 1418 1419
messing$	13154 13155 1417 1418 1419
messy$	5443
met	4909
met$	11981 12031 12032 12033 12035 587 588 589 12500 12501 12502 12514 999 1000 12793 1117 12990 13619 15876 4343 10997
methad	5719
methadone$	11679
methyl	5719
methylphenidate$	11679
mice	4955
mice$	10915
micro$	5467
middle$	3494 3498 9479 10862
might	4383
might$	736 737 1044 1864 3333 3910 3911 3912 3913 3914 4369 10362 4405 4439 10429 4651
migrai	5922
milk$	941 942
milked$	941 942
milking$	941 942
milkked$	941 942
milkking$	941 942
milks$	941 942
million$	7627
millstone$	11161
millstones$	11161
mind$	6953 1684 7645 14121 14228 14408 2824 2825 2826 2827 2828 2829 2830 14789 15061 9253 15571 15820 11192
minded$	12544 12545 6737 11255 11262 11480
minder$	14725 14880 14881 14882 14883
minders$	14880 14881 14882 14883
minding$	6953 14845 14919 14920 14934 14936
mindless$	5844
minds$	14121 14408 14789 15061 9253 15571
mindset$	14228 11096 11192
mindsets$	14228 11192
mini$	8744 9280 15330 15331 15332 9545 5110 5346 11427 5474
miniature$	9280 5346
minimal$	14281 14282 14283 14284 2516 10032 5265
minimise$	880 1964 5046 11463
minimised$	880 1964 5046 11463
minimises$	880 1964 5046 11463
minimising$	880 1964 5046 11463
minimum$	15859
minion$	5826
minions$	5826
miniskirt$	5877
miniskirts$	5877
minor$	8249
minx$	11167
minxes$	11167
mirtazapine$	5932
misbehave$	5848
misbehaved$	5848
misbehaves$	5848
misbehaving$	5848
misbehaviour$	5848
miscar	5716
miscarriage$	11676
miscarried$	11676
mischief$	12681 12682 12683 12684 12685 13037 15615 11049 5127
miscreant$	5824
miscreants$	5824
miserable$	13847
misery$	12755 12756 1001 13847
misfit$	13974 13975 13976 11106 11107
misfits$	13974 13975 13976 11106 11107 5840
misfortune$	12619 12620 12622 12623 1001 12848
misfortunes$	12848
misguided$	4998
mishandle$	5885
mishandled$	5885
mishandles$	5885
mishandling$	5885
misjudgement$	4365 4366
misled$	11517
mismanage$	5885
mismanaged$	5885
mismanages$	5885
mismanaging$	5885
misper$	10970 11116
mispers$	10970 11116
miss$	12164 12193 12195 12196 12197 15437 15612 4244 4245 5747
missed$	15612 15993 15994 15995 15996 4244 4245 16051 16052 16053 16054 5546 5747
misses	4888
misses$	15612 4244 4245 5747
missing$	11850 11851 11852 11853 11854 12169 12232 12336 12337 12345 6537 6538 13060 13509 13858 13859 8490 2601 9644 15612 15654 4244 4245 10497 10970 5747
mistake$	1078 13081 13645 13646 13647 4365 4366
mistaken$	15102 3334
mistakes$	1078 12973 13081 4365 4366
misuse$	5991 11684
misuser$	13969 13970 11106
misusers$	13969 13970 11106
mix$	12164 12478 12479 12480 12481 12482 2056 2070 2071 15063 15064 15065 11093 11186
mixed$	6255 505 506 507 508 509 510 511 512 7383 1482 1483 2056 2070 2071 14281 14282 14283 14284 3470 3473 3488 3492 3496 3504 9478 9486 9487 9488 3530 3531 5427
mixes	16216
mixes$	2056 2070 2071 16203
mixing$	12478 12479 12480 12481 12482 2056 2070 2071
mixture$	11093
mob$	2124 2125 2630 11076 5117
mobile$	4514 16284 5603
mobiles$	4514 16284
mock$	16618 5756 11719
mocks$	16618 11719
models$	15366
modern$	5255
modestly$	12552
modicum$	1364
modus$	5614 11585 5904
mohawk$	5873
mohawks$	5873
mohican$	5874
mohicans$	5874
molestation$	10855
mollycoddling$	14828 14845
moment$	7049 4688
moncler$	5876
money$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 6405 6406 6407 12238 12239 12240 6510 6511 6512 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12439 12477 12783 12784 12785 12792 12849 12863 12864 12865 12866 12867 12868 12886 12887 12888 12889 12893 12894 12981 7184 7190 13208 7463 13297 13310 13321 13322 13323 13324 13480 7968 13780 13781 13802 13808 8003 13835 13851 14240 14635 14636 14637 14638 14639 16022 10269 16088 16333 11015 11052 5220 5252 11520
monito	4447 4509 10498 4778
monitor$	4429 4433 16291 16301 16305 10501 4542 16394 11571
monitored$	4433 10459 16269 16302 16307 10501 4542 16314
monitores$	4433
monitoring$	4433 4539 10501 10927 11594
monitors$	4433 16301 10501
monkey$	15815 11167
monkeys$	11167
monster$	11080 11106
monsters$	11080 11106
month$	15605 15606 15607 11520 11723
months$	11520 11723
mood	10776
mood$	16585 5676 11673
moods$	11673
moody$	5851
moped	16267 10720
moped$	16529
moral$	7917
morals$	2474 14383 11151 11273
more	5583 5659
more$	5981 5982 5983 5984 5985 12148 6750 6751 12863 12864 12865 12866 12867 12868 1321 1322 1547 13450 13625 13638 2736 2737 2738 2739 2740 2741 2742 2743 2744 2752 2753 2754 2755 2771 2804 14682 14752 14761 14762 3022 3106 9186 9284 9384 15676 15685 4253 4254 4255 4256 4257 10279 10281 4332 4333 4337 4469 11319 5616
morning$	15605 15606 15607 16542 4823 4870
mornings$	4870
moron$	11161 5841
morons$	11161 5841
morphi	10787
morphine$	16596
most$	866 6884 1016 8361 14447 14752 14874 14876 14904 9188 15092 9370 9396 3526 9586 3628 3630 4616 10602
mostly$	3582
moth$	1499
mother	10846 16657 10849 4893 4903 10864 4905 4908 4914 16685 16701 16707 10901
mother$	13336 2270 2271 8530 8531 14393 8699 14572 2845 2854 8815 8816 8817 8818 8862 8863 8864 3374 3375 3376 3377 4881 4882 4883 16653 16655 10847 4890 4891 4894 16666 16667 4901 4902 16678 16682 10874 10875 10882 4934 4935 16715 11277 5357 11338
mothered$	5357
mothering$	2748 2749 2750 14828 14833 14834 14835 14845 14920 5357
motherred$	5357
motherring$	5357
mothers$	12250 13336 2270 2271 8530 8531 2748 2749 2750 3374 3375 3376 3377 15153 10127 4901 11277 5357 11338
moths$	1499
motions$	16018
motivated$	2011 8471
motivation$	14383 11047 11273
mould	4955
mould$	16723 10915
mount	4508
moustache$	9493 11386 5873
moustaches$	9493 11386 5873
mousy$	5443
mouth$	869 12703 12704 13225 13227 13229 13230 14111 2446 11190
mouthed$	11208 11209 11251 11252
mouths$	12703 12704 14111
mouthy$	5851
mov	4785
move$	6397 6398 6399 6953 2378 2379 2380 2381 2382 2383 15409 15415 15429 15617 16046 16180 16660 16672 11445 11705 11733
moved$	382 383 384 385 12604 2378 2379 2380 2381 2382 2383 15414 15420 15425 15434 15529 15824 15825 10192 4788 16658 10850 10854 4938 4941
moveme	16156 16201 4477 10437 10438 10464 10469 16310 4545 11624
movements$	16273 16278 16279 10471 10505
moves	5745
moves$	2378 2379 2380 2381 2382 2383 14482 16324 11705 11733
moving	16315
moving$	6953
mri$	16611
ms	10866
ms$	16675 11658
much$	94 866 6884 6927 6931 6995 1091 12953 12955 7491 8408 8782 2863 2874 2916 8893 14761 14762 4141 10178 10179 4274 10260 4616 10602 11319 5452
muck$	14248
mug$	14937 11325 11326
mugged$	4989
mugger$	13974 13975 13976 11106 11107
muggers$	13974 13975 13976 11106 11107
mugs$	14937 15052 11325 11326
mugsho	5592
mugshot$	4435 11552
mugshots$	11552
mule$	13977 14249 14250 14251 11032 11108 11212 5253 11214
mules$	13977 14249 14250 14251 11032 11108 11212 11214
mulish$	5844
mullet$	5873
mullets$	5873
multi$	3896 4395
multiple$	605 10180 10181 10866 5922
multiply$	11928
mum	10846 16657 10849 4893 4903 10864 4905 4908 4914 16685 16701 16707 10901
mum$	13562 2270 2271 8530 8531 14393 8700 2854 8815 8816 8817 8818 8862 8863 8864 3374 3375 3376 4881 4882 4883 16653 16655 10847 4890 4891 4894 16666 16667 4901 4902 4906 16678 16682 4914 10874 10875 10882 4934 4935 16715 11277 11338
mummies$	11338
mums$	13562 2270 2271 8530 8531 3374 3375 3376 4901 11277 11338
murder$	4403 10617 5616
murmur$	11660
muscle$	8091
muscly$	5399 5872
muscular$	5399 5696 5872
music$	13088
must	4658
must$	21 22 23 24 25 26 6236 1044 1190 1191 1679 1774 1790 1850 1851 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1910 1923 2757 3180 3181 15191 9401 16035 4269 4271 4358 4529 4599 4675 4756 11511 5577
mystery$	1757 1760 1763 1764
nails$	14439 14961 14964 9498 9499 15341 11398 11404 5445
naive$	103 104 1775 14615 14616 14617 8875 8876 8877 8898 9067 9068 9069 9070 15050 15790 15791 5078 11314 5851
naivety$	12142 12143 12144 12145 12146 12147 12533 12534 12535 12536 12616 869 6846 6847 6867 12677 12869 12870 12871 12872 12873 12874 13081 7738 1779 1780 7741 7836 1877 7838
naked$	6550 6558 12413
naltrexone$	5932
name	4562 4570 4582 10542
name$	11845 12131 2294 8255 14560 14561 14562 14563 14600 14601 14602 14640 9325 15135 9329 16079 16168 4421 16285 4754
named$	4551 4754 4975 5616
names	4400 10396 4450 10410 10426 4477 10437 10438 16300 16408 16409
names$	16152 16168 16181 16182 16183 16185 4421 4423 16205 10413 4469 4494 10463 16285 16316 4754 16558
naming	4562 4570 4582 10542
naming$	4754
nan	10846 16657 10849 4893 4903 10864 4905 4908 16701 16707 10901
nan$	13336 4881 16653 16655 4906 10875
nana	16707
nannies$	14880 14881 14882 14883
nanny$	14725 14880 14881 14882 14883
nannying$	14828 14845
nans$	13336
narcissist$	11106
narcissistic$	5851
narcissists$	11106
narcol	5696
narcolepsy$	11656
nasoga	5692
nasogastric$	11652
nasty$	2303 8312 8425 5130 5219 5851
nation	10836
national$	16645 5604
natural$	12638 12639 5340
nature$	14485
naughty$	8098 5130 5269 5275 5851
ne$	2305
near	10513
near$	7431 4130 4131 4132 16277
nearby$	10497
nearly$	3344 3345 3482 5345 5374
neat$	3491 9457 5442 5443
neatly$	3489 5423
necessary$	4720
neck$	13260 14325 15278
necks$	13260 15278
neds$	5841
need	10376 16568 4842 10890
need$	21 22 23 24 25 27 936 937 1046 1530 1531 7497 1538 1539 1540 1630 7630 1679 1865 1890 1911 1915 2655 2656 2657 2758 14544 14620 14621 14622 2925 8886 8916 2957 14758 2997 14820 14821 14822 3056 3057 3058 9019 3060 3061 3062 3063 9027 9028 9029 9030 9031 9032 9033 9034 3076 3077 3078 14848 9040 9041 9042 9043 9044 9045 9046 14856 14858 9067 9068 9069 9070 9071 9072 9073 9074 3117 9103 9104 9105 9111 3152 3153 9114 3155 3156 3157 3158 9119 3160 9121 9122 3163 14935 9127 3174 3175 9136 3177 9138 9139 3180 3181 14953 15094 9287 15120 3432 9402 15234 4354 4360 16171 16199 4658 10802 16699 11638 11687 11695
needed$	13212 1530 1531 14758 3076 3077 3078 3117 9119 3160 9121 3174 3175 3903 4720 16499 5718
needing$	2655 2656 2657 14918 9125
needless$	6046
needs	4842 5725
needs$	21 22 23 24 25 28 11925 11926 936 937 1530 1531 1679 1866 1891 1912 1916 14219 2655 2656 2657 14758 3076 3077 3078 14848 9040 9041 3117 9119 3160 9121 3174 3175 15234 15971 4353 4359 16199 4809 4826 10802 4852 4869 11638 5718 11687 11695 11696 11699
needss$	11696
needy$	5269 5851
neer$	2305
neet	5751
neet$	11711 5858
neets$	5857
negative$	6085 13825 13826 13827 13828 2132 2133 2134 14295 14296 16342 5095 5131 5132 5232 5310
neglec	4916 10881 16700
neglect$	15891 4201 4202 16027 16083 16688 16689 16690 16692 5540 11521 11523 11726 5769
neglected$	4201 4202 10876 5538 5539 5540 11726 5769
neglectful$	5882
neglecting$	4201 4202 5539 5540
neglects$	4201 4202 5539 5540
negligence$	11523 5882
negligent$	5882
negligently$	5882
neighb	10683 11740
neighbourhood$	14018 14143 14144 4374 10335 10336 4378 10341 16155 10360 10368 10369 10370 4411 4412 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 10440 4483 10446 4488 10453 16268 10465 4532 10577 4634 10600 10640 16492
neighbours$	14013 14017 8268 8269 11057 11058
neither$	890 1906 1984 3746 3751 3761 3773 3887 3975 9935 3976 9936 3977 3978 3979 9939 3987 3998 3999 4000 4001 4002 4003 4012 4023 4059 4065 4066 4067 4068
nerves$	3190
nest$	13165 13166 13167 13168 13169 2129
net$	15984
networ	16201 10535 16378 4763 16533 11624 11625
network$	12299 12317 12318 16186 16189 16214 16344 4758 10723 10964 5589 5667
networks$	16189 16214 10964
neurod	5916
never$	254 6692 6705 6706 6707 6708 915 962 1785 1794 7784 1846 1847 1848 1849 1899 1900 1901 1902 1903 1905 1906 1968 7947 7948 3615 3617 9606 3647 3648 3649 9610 9611 3660 3665 9626 3707 9731 3772 9766 9767 3816 15623 15624 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 3991 4004 4059 4327 4328 4606 4862 4866 5080 5266 5362 5510 5879
nevertheless$	11973 11977
new	4395
new$	10355 10861
news$	13904 8428 8429 8430 15796 15797 10330
next	4777
next$	52 6820 6821 6822 6823 12808 2891 3118 9509 10047 16151 16269 16528 11559 11574
nice$	8096 2137
nicer$	7004 7005 7006
niche$	16286
nick$	14075
nickna	4400 4450 10410 4477 10437 10438
nicknames$	16183
nicotine$	16599
nigerian$	3491 9457
night$	12799 12939 13637 13860 14056 15605 15606 15607 16306 4771 16542 16597 16598 5919
nightm	5919
nightmare$	13867 2209 8169 2210 8170 2211 8171 2212 8172 8515 11080 11161
nightmares$	8515 11080 11161
nights	10788
nights$	16597
nike$	11422 5467 5470
nikes$	11422
nine$	13930
nines$	15374
nineteen$	12401 12403 665 12436 12437 14490 14491 14492 14493 14494 14495 8692 14532 14533 14534 14535 14536 14537 14538 15230 11302
nitrous$	10780
no$	92 99 12133 12203 12219 12486 12496 12527 6776 828 833 6794 856 12660 905 935 957 958 966 972 7003 7161 7167 7205 13044 7292 7293 1334 1377 1378 7490 1534 1535 1536 7554 7572 13443 13537 13568 7767 1809 1810 7777 13615 7885 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1973 1974 1975 1976 1977 1978 1980 1981 1982 1983 1986 8153 2215 8181 2245 2246 2248 2261 2262 8245 8246 2296 2297 2298 2299 8314 8378 8379 2422 2425 2516 8615 2807 2812 8803 8804 2848 8873 8874 2926 2927 14799 9036 3079 3083 3084 3085 3086 3093 9058 9059 3159 3161 3162 9124 3168 3169 9134 3178 3179 3220 9243 9244 3285 3286 9265 3336 3412 3413 3414 9636 9637 9638 9639 3704 3705 3706 3713 3718 3719 3720 3721 3722 15498 15499 15500 15501 3737 3748 3749 3750 3752 3754 3755 3762 3764 3774 3776 3777 3779 9750 3809 9770 9773 9774 9775 3817 3818 3819 3820 3821 3822 3823 3833 15623 15624 9818 9819 9820 9821 9825 3944 3947 3949 3975 9935 3976 9936 3977 3978 3979 9939 3980 3982 3983 3984 3985 3987 3998 3999 4000 4001 4002 4003 4008 4009 4010 4011 4012 15786 4024 4036 9998 4043 4047 4048 4049 4050 4060 10032 10039 4082 4083 4084 4085 4086 4124 10176 4900 4944 16723 10917 5087 5162 5170 5191 5238 5265 5313 5366 5533 5535 5558 5616
nobody$	829 832 855 904 934 6916 1973 1974 1975 1976 1977 1978 1979 1981 1982 1983 1984 8313 14611 14866 3159 3161 15073 3335 3412 3413 3414 3748 3749 3750 3751 3755 3761 3773 3943 3948 3975 9935 3976 9936 3977 3978 3979 9939 3982 3983 3984 3985 3987 4008 4009 4010 4011 4012 15785 4023 4035 15806 4059 11323 5365 5511
nomark$	5843
nomarks$	5843
nomina	10517 11546 11548
nominal$	16197 10509 10511 10512 16338 4589 16368 10729 11069 5590 11573 11579
nominals$	16187 10509 10512 16338 16368 10729 11069 5898
nominated$	4557
non	10834
non$	2216 2581 4895 5166 5168 5259 5260 5261 5262 5263
nonattendance$	16643
nonce$	15056
noncompliance$	5847
noncompliant$	5847
none$	735 751 890 1381 1984 1991 1992 2814 14611 9085 3126 15073 3746 3751 3755 3761 3773 3839 3840 3841 3887 3975 9935 3976 9936 3977 3978 3979 9939 3987 3998 3999 4000 4001 4002 4003 4012 4019 4020 4023 4035 15808 4059
nonengagement$	5847
nonetheless$	11973 11977
nonexistent$	16028 16029 16030 16031
noose$	13226
normal$	14334
normalise$	5046 5064
normalised$	5046 5064
normalises$	5046 5064
normalising$	5046 5064
north$	3563
nose$	1196 1197 13026 13027 13267 15278
noses$	13026 13027 13267
not	10682
not$	11893 6094 6096 6168 6172 6691 6693 12507 6705 6706 6707 6708 12689 977 979 980 1031 1034 7136 7138 7288 13099 13100 1390 1392 1537 7516 7517 7611 7612 1653 1654 1656 1659 1685 13546 1785 1794 7773 7798 7799 1899 1900 1901 1902 1903 1905 1985 7949 7950 2006 8066 2107 2136 14044 14047 8308 2363 2364 2365 2366 2367 2368 2369 2421 2462 8456 2497 8458 8459 8460 8461 8462 2511 8525 2775 2808 8770 8771 2815 2919 2921 2922 2933 2956 3075 9054 9055 9056 9130 3173 3176 9142 9143 9144 9145 9146 9147 3198 9177 9178 3219 3221 3223 3225 3232 3281 3282 9243 3306 3307 3327 3332 3370 3613 3614 9578 9579 9580 9581 9600 9604 9605 3660 3665 3693 3711 15498 15499 15500 15501 3747 3753 3763 3775 9764 9765 3808 3811 3816 15623 15624 3856 3857 9832 9833 9834 9835 9836 9864 9865 9911 9912 3953 3954 3955 3956 3957 3958 3959 3960 3961 3962 3963 3964 3966 3967 9933 9934 3975 3976 3979 3986 3991 3995 4004 9965 9967 15802 15803 10005 10011 10012 4059 4073 4074 4130 4131 4132 4144 10240 16073 16118 16119 16121 4606 4803 4862 4866 10838 5047 5266 5347 5348 5354 5362 5510 5704
note	4447 4479
note$	3601 3602 10331 10420 4468 4471 10439 4503 4506 4512
noted$	3601 3602 4481 4482 16314
noteed$	10439 4503
noteing$	4503
notes$	3601 3602 10420 4468 4471 10439 4503
nothing$	51 6012 54 12043 6775 6899 6900 6906 947 948 949 950 12811 1152 13009 14090 2433 14214 2476 2477 14247 2873 2915 2932 14866 9077 9078 3200 3201 3302 3319 9282 15318 9576 9662 3703 3738 3739 3740 3741 3742 3743 3748 3749 3750 3783 3784 3785 3791 3792 3793 3794 3801 3802 3824 3825 3826 3827 3828 3829 3830 3831 9802 15623 15624 15785 4018 15856 15857 15858 4094 4095 4096 16048 11323 5494 11473 11663
nothings$	14090
notice	10561 16508
notice$	13381 13382 13625 3601 3602 15747 15820 15841 15842 15843 15844 15845 15846 15847 16370 4605 16417 16421 16471 10690 16501 16509 16744
noticed$	11817 11846 13032 3601 3602
notices$	3601 3602 16417 16421 16471 10690 16501 16509
noticing$	3601 3602
notify	4493
notify$	4388 4408 4409
notifying$	4408 4409
notifys$	4408 4409
noting	4479
noting$	3601 3602 10331 10439 4506 4512
notinged$	10439
notings$	10439
notoriety$	12618 12821 13776 2357 2358 2359 2360 2361 2362 5208
notorious$	2232 2233 2234 2235 2236 2237 2238 2239 2627 5322 5856
nous$	2681 2683 8731 2772 11340
november$	12297
now$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13559 13560 14619 14681
nowhere$	8404 4138 10896 11188 5663
nucleus$	11144
nude$	6550 6558 6559 12763
nudes$	609 12386 625 626 627 628 12763 10974
nuisan	10603 10703
nuisance$	13986 14007 14394 16057 10345 16410 16411 16412 10613 16512 11106 11129 11150 5275 11283 11593
nuisances$	11106 11283 11593 5836
number	10437 4715
number$	6257 6258 6259 606 8946 14756 15095 4513 4581 10549
numbers$	6257 6258 6259 16022 16088 16090 16099 16100 10332 16397
numerous$	6181 605 8361 10180 10181 10204
nurse	16604
nurse$	16590 16603
nurture$	5753
nut$	14095 11327
nutcase$	11161 5841
nutcases$	11161 5841
nuts$	14095 11230 11327
nutter$	11106
nutters$	11106
obese	5702
obese$	11662 5872
obesit	5702
obesity$	11662
obey$	15409 15415 15429 11445
obeyed$	12491
object	4729 16550
object$	16536 11040
objected$	12659
objective$	16485 4720 16536
objectives$	16485
oblige$	13313 13318
oblivious$	100 101
obnoxious$	5851
observ	16327 5599
observation$	10468 11559 5600
observations$	10468
observe$	10501 4542 11571
observed$	11590 5896
observeed$	10501 4542
observeing$	10501
observes$	10501
obsessed$	647 648 649 650 651 652 653 2471 2472 5569
obsessive$	5916
obstreperous$	5844
obstructed$	11517
obstructive$	14360 14361 14362 14363 14364 11240 5851 5882
obtain	16447 4705 5583 5623 5638
obtain$	12523 12524 4387 10391 4503 10749
obtained$	4387 10391 16238 4503 11566 11595
obtaining$	4387 10391 4503
obtains$	4387 10391 4503
obvious$	12638 12639 3729 10204 16013 16014
obviously$	1190 1191 3854 3862 9822 3863 3864
occasion$	15605 15606 15607 15627
occasions$	13465
occupa	4895
occupation$	10855
ocd	5916
ocg	10380
ocg$	16189
ocgs$	16189
october$	12297
odd$	1757 1760 1763 1764 5422 5844
oddballs$	5840
odour$	11391
of	10531 5583 5666
of$	6057 6061 6063 6064 6091 6118 6319 6330 6331 6627 12579 7250 7305 8084 8089 13900 8099 8166 8167 2225 8216 14037 8274 8279 8307 8330 8334 8352 8369 8370 8389 8390 8407 8434 8455 14285 14324 8566 8574 8590 8674 8705 8778 8784 8785 8787 8788 8789 8809 8839 8853 8854 8855 8857 14669 8878 9057 9149 9150 9195 15019 9216 9217 9222 9261 9341 9343 9349 9381 15238 15241 3495 3497 9471 9475 15406 15506 15577 15578 3855 3862 9826 15663 9857 9858 9859 15712 9993 10079 10082 10099 16032 10254 10258 16072 10325 16158 10361 10374 10378 16195 16204 16231 10424 10434 10455 16276 16277 4510 10475 10486 10499 16309 4551 10527 10541 16356 10551 10552 16371 10576 10583 10587 10601 10605 10678 4725 10688 10707 16529 16531 10756 10764 10811 10823 10870 10879 10880 10883 10884 4984 11060 11144 11406 11451 11466 11559 11574 5616 11578 11580 11602 11634 5718 5740 11758 11766
off	10748 4863
off$	6041 11880 12084 6285 6305 12341 12344 12348 6656 12715 6907 6908 6909 6910 6963 6964 6965 13060 13061 13068 7433 7458 7579 13447 7681 13622 7925 7926 13803 14006 8201 8213 8214 14101 2390 8365 8395 2601 14893 9166 9167 9168 9169 9170 14980 14981 14982 15364 15365 9646 15824 15825 10144 10145 10163 10164 10165 10166 10167 10168 10224 10225 16297 10534 16418 10610 4663 10792 16614 10806 10823 10971 11124 11237 11502
offen	16165 16209 16360 16361 16373 16374 16381 16382 16388 16400 16401 16402 16408 16565
offen$	16339
offenc	10538 4593 4614 10675 10945 10948
offence$	16346 16347 10553 16364 10574 16484 16752 16754 16755 16757 5626 11603 5958
offences$	16346 16347 10553 10574 16484 4770 16752 16754 16755 16757 11596 11603 5958
offend	16156 16201 16215 10517 4568 10530 16340 16345 16369 10603 10675 10680 16513 10710 16519 10924 11548 11561 11578 11585 11600 11605 11612 11624 11625 5801 5911
offend$	12164 12193 12195 12196 12197 15437 15438 15449 9641 15608 15612 16319 16332 16348 16375 16376 10719 5614
offendded$	15612
offendding$	15612
offended$	15612 5957
offender$	13218 13825 13826 13827 13909 2145 13956 2229 14058 14059 14060 14061 14062 14083 14084 2407 2408 2409 2410 10509 10512 16338 16339 10548 10550 16368 10729 16681 11094 11160 11176 5590 11574 11581 5627 11761 5829
offenders$	13218 13825 13826 13827 13831 13909 2145 13956 2229 14058 14059 14060 14061 14062 14083 14084 2407 2408 2409 2410 16187 16338 16339 16368 11094 11160 11176 11551 11581 5829
offending$	11824 12274 12282 12285 12289 12291 12649 13252 13254 13651 13789 14011 8544 8545 8546 15612 10345 10528 16339 4575 16377 16379 16410 16411 16412 10613 16456 16484 16487 16489 4722 10686 16496 4786 16747 5135 11146 11603 5654 5800 5957
offends$	15608 15612 16319 16376 10719 5957
offens	10538 4593 4614 10675 10945 10948
offense$	16346 16347 10553 10574 16484 16754 16755 16757 11603 5958
offenses$	16346 16347 10553 10574 16484 4770 16754 16755 16757 11596 11603 5958
offensive$	16753 5851
offer$	608 6667 6668 12680 990 991 992 993 994 995 996 997 998 12853 7501 7502 7503 13321 13322 13323 13324 13388 13703 13704 9582 9584 9585 15395 9588 3629 9590 3631 3632 15472 15482 15586 15587 15588 15600 15605 15606 15607 15646 15647 15648 15866 4150 4151 5023 5051 11045 11046 11453
offere	5725
offered$	11987 6212 6213 608 990 991 992 993 994 995 996 997 998 13321 13322 13323 9582 9584 9585 15482 15816 15817 15818 15819 5023 5051
offering$	608 990 991 992 993 994 995 996 997 998 15482 15586 15587 15588 5023 5051 11453
offerred$	608 990 991 992 993 994 995 996 997 998 15482 5023 5051
offerring$	608 990 991 992 993 994 995 996 997 998 15482 5023 5051
offers$	608 12680 990 991 992 993 994 995 996 997 998 12853 12854 13321 13322 13323 13388 13703 13704 15395 9588 3629 9590 3631 3632 3633 3634 3635 3636 15472 15482 15646 15647 15648 4150 4151 5023 5051 11045 11046 11441
office	4374 10335 10336 4378 10341 16155 10360 10368 10369 10370 4411 4412 4413 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 10447 4488 10453 10454 16268 10465 4525 4532 10495 4546 10577 4625 10585 4634 10600 10640 10926 10949
office$	9882 9887 9888 16067 10285 16134 16135 16256 16263 5564
officer$	9905 9906 10334 16145 16150 4390 16163 16177 16178 16179 10371 10372 10373 16192 4424 10390 16220 4453 10414 10417 4460 16232 16236 16237 16239 16249 10443 16253 16255 16262 16274 10485 4529 10492 16304 4541 4547 4548 16386 10594 4670 16449 4686 4780 4782 10743 4789 16758 5564 5580
officers$	12373 13845 8037 15153 15154 15235 15236 10334 16145 16150 10348 4390 16160 16163 16169 16170 4402 16177 16178 16179 10371 10372 10373 4416 16192 4424 10390 16220 4453 10414 10417 4460 16232 16235 16236 16237 16239 16249 10443 16253 16255 16256 16258 16262 16266 10462 16274 16283 10485 4529 10492 16304 16307 4541 4547 4548 16364 10565 16386 10594 10624 4670 16449 4686 16521 4780 4782 4789 16562 16735 11058 5580 5596 11629
offices$	16256
offrol	5745
offroll$	11705
offrolled$	11705
offs$	14101 11125
often$	6155 576 15997 15998 15999 16000 4956
oik$	11161 5841
oiks$	11161 5841
oily$	3504 5427
okay$	8969 8970 8971 8972 8973 8974 8975 9375 3416 3417 3418
old$	12405 13412 8360 2665 2666 2667 2669 8659 8660 8661 2718 2746 3007 9047 9154 9156 3265 3266 3452 9431 9434 9436 9635 16646 5338 5355 5383
older$	6242 6246 12067 6263 12079 6271 12087 6292 12181 6381 6382 12235 12279 12299 12302 6522 6549 6552 6553 6557 12370 12373 12404 12406 12407 12419 12421 6615 6617 6622 12433 12718 12761 7009 7028 7029 7052 7058 7072 7073 7180 13036 13060 13062 7395 7398 13251 7686 7687 13521 7974 7975 7976 7977 7981 7982 7983 7984 7985 7986 7987 7989 7990 8005 8006 8007 13819 2054 13825 13826 13827 13828 8024 2066 2069 8427 14404 14445 8644 8647 14461 14462 14463 14464 14465 14466 14467 8659 8660 8661 14474 2718 14490 14491 14492 14493 14494 14495 14599 8842 14731 8954 14899 14901 3491 16707 10964 5028 10990 10993 11302 5422 11421 11423
olders$	12279 12299 12302 12761 7031 7075 13831 13983
oldest$	13409 1647
olds$	14525 15139 15140 15141 15142
olive$	3504 5419 5427
omission$	5506
omissions$	5506
on	10531 11542 5583 5791
on$	6136 11962 11963 11987 12052 12053 12054 12057 6249 12060 12061 6414 6459 6712 6757 6758 6809 6824 6826 6828 6831 12657 12765 12797 12898 12899 12900 12901 7129 7228 7230 7367 13191 7414 7566 7567 8088 13987 13988 14012 8335 8394 8406 14324 14377 8569 8653 14471 14472 14531 9174 15080 9376 15238 15241 3480 9469 9485 9563 15406 3795 3796 3797 3798 3799 3800 9805 9808 9810 3858 9841 9842 9843 15800 10069 10070 10071 10096 15958 15959 16001 16072 16092 16093 10441 4502 16276 16277 4510 16280 10477 10478 16299 10491 4552 16343 10543 16425 10631 10639 16511 10704 10707 16548 4810 10772 4825 4827 10790 16612 4847 10907 4971 4980 16751 11112 11142 11282 11466 11487 11530 11559 5646 5804 5805
once$	11971 7829 9816 15641 4284 10287 10288 4561
one	10359
one$	276 277 278 6265 6456 890 6917 7265 13114 13411 7945 7946 8048 8343 8399 8557 14612 14755 14867 14868 9128 15058 15074 3335 3469 15285 3526 15295 15296 15297 15298 15299 15300 15481 9707 9712 9713 3755 9722 9723 9734 9735 9741 9742 15605 15606 15607 9837 9838 3887 9904 3945 9909 3950 9935 9936 3977 3978 9939 9940 3987 4012 9974 4025 9996 15807 10020 4061 10302 16197 16208 16399 10770 10812 4853 10813 10814 16623 5396
ones	10403
ones$	12051 12823 12824 12825 12826 12827 12828 12881 12882 13204 13907 2353 2354 2355 2356 14517 14623 14624 14625 14626 14627 14671 14672 14673 2929 15285 10409 10697
onesie$	11422
onesies$	11422
ongoing$	10617
online$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358 12676 12786 10469 5029
only$	226 6239 6669 6672 12539 12540 12541 6733 6734 12544 12545 6737 802 808 819 820 821 822 823 824 825 827 933 7232 1273 1274 1275 1276 1277 1278 1279 1280 1281 1545 1631 1635 2601 2642 15134 9326 9327 15137 3674 3835 9886 4055 4056 10068 4253 4254 4255 4256 4257 4270 10232 5489
onto$	10441 10477 4552
onus$	498 499
open$	11813 11825 67 68 69 1288 14414 15409 9602 15415 9608 9613 15429 9622 9717 15838 10397 11445
opened	10346
opened$	67 68 69 12514 1288
opening$	67 68 69
opens$	67 68 69 1288
operandi$	11574
operat	4395 4413 4420 4625 10585 16433 16550 10753 4868 11620 11624
operate$	543 544 545 546 547 548 549 13697 2727 2728 2729 2730 2731 2732 15379 15410 15416 15421 15430 15525 16473 4760 16530 16562
operated$	543 544 545 546 547 548 549 2727 2728 2729 2730 2731 2732 4760 10803
operates$	543 544 545 546 547 548 549 2727 2728 2729 2730 2731 2732 4760
operating$	543 544 545 546 547 548 549 2727 2728 2729 2730 2731 2732 4760 16530
operation$	12317 12318 16194 16540 10735 16547 4779 4780 16553 16611 5670
operational$	10355 5668
operations$	16194 16553 16611
operative$	11224 11475
operator$	9224 16177 16178 16179 10371 10372 10373 10492 11331 5564
operators$	9224 16177 16178 16179 10371 10372 10373 10492 11331
opport	10566 10732 11542 11599 11620 11625
opportunit$	12023 12024 12025 12026 12027 12028 6274 315 316 13702 4224 4225 4226 4227 16013 16014 11045
opportunited$	12023 12024 12025 12026 12027 12028 6274 315 316 13702 4224 4225 4226 4227 16013 16014 11045
opportunities$	6110 6111 6112 153 12021 12022 12023 12024 12025 12026 12027 12028 6274 315 316 12680 4224 4225 4226 4227 16013 16014 4660 11045 11506
opportuniting$	12023 12024 12025 12026 12027 12028 6274 315 316 13702 4224 4225 4226 4227 16013 16014 11045
opportunits$	12023 12024 12025 12026 12027 12028 6274 315 316 13702 4224 4225 4226 4227 16013 16014 11045
opportunitted$	12023 12024 12025 12026 12027 12028 6274 315 316 13702 4224 4225 4226 4227 16013 16014 11045
opportunitting$	12023 12024 12025 12026 12027 12028 6274 315 316 13702 4224 4225 4226 4227 16013 16014 11045
opportunity$	6110 6111 6112 153 12023 12024 12025 12026 12027 12028 6274 315 316 12680 7501 7502 7503 13702 4224 4225 4226 4227 16013 16014 4660 4688 16541 11045 11506
opposed$	11458 11461
oppositional$	5275 5676 5851
opt$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 5002 5051
opted$	134 135 136 6350 12160 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 13483 16003 10264 16074 5002 5051
optici	4836
opticians$	10796
opting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 5002 5051
option	11572 11620 11625
opts$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 5002 5051
optted$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 5002 5051
optting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 990 991 992 993 994 995 996 997 998 1239 1240 1241 1242 1243 5002 5051
or$	12958 15302 10048 5673
oral$	614
order$	16413 16421 16468 10663 16474 16475 16479 16480 16482 10690 16664 16736 16744 16745 16746 16750 16751 16752 16753 11635 11732 11756 11761 11762
ordered$	10506 10851 10863 10940
orders$	16196 16213 16421 16468 10663 16474 16475 16479 16480 16482 10690 16664 16752 11635 11756
ordinary$	5422
organi	16203
oriental$	3491 9455
ot$	10968
other$	5961 11772 11773 12264 6842 6843 7004 7005 7006 12978 13115 13504 8033 8034 13856 8107 8109 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13953 13955 8207 14022 14086 14207 14209 8416 8417 14239 14367 14871 14873 14877 14904 15145 3469 10159 16110 16138 10953 11058 5396 5508 5616
others	10644
others$	5961 11772 11773 6351 6682 6683 6688 6689 6699 6739 6752 6756 6842 6843 7042 12949 7153 7302 7620 7691 7693 1784 7783 7793 7794 8062 2103 2104 2105 8106 8108 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 14014 2285 8415 14238 14445 14517 14623 14624 14625 14626 14627 14671 14672 14673 14871 14876 14990 14991 14992 14993 15143 15146 15295 15296 15297 15487 15488 15489 15490 15491 9689 9690 9691 16138 16272 16514 10953 10965
otherwise$	738 739 12509 12512 12513 12688
ought$	21 22 23 24 25 29 733 1045 7291 1629 1679 1773 1791 1798 1799 1800 1801 1802 1803 1804 1805 1806 1815 1818 1819 1820 1821 1850 1851 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1867 1892 1913 1924 2704 2705 2706 2707 9403 3902 3905 3906 3907 3908 3909 10014 4137 4355 4361
ounce$	1360 1363 8380
our$	12722 7893 16033 16034 16040 11441 11465 11499 11510 5616
out	10542 16437 10877
out$	6040 11881 12084 6285 348 359 12167 12177 12195 12196 12202 12225 12230 12233 12258 6598 6656 12518 12526 12555 12556 12563 808 12663 6873 6993 7053 7120 7155 7221 13065 13072 13154 13155 7552 7553 13392 13393 13394 13442 13481 13482 13616 13617 13626 13804 7996 8042 13961 2222 2224 14046 2349 8351 2392 8397 2559 2571 8540 2582 2601 2606 2617 14807 14810 15006 15178 15253 15258 15364 15365 15612 15622 15824 15825 10065 4119 4145 16146 16173 4422 4429 4434 10497 10573 10627 10632 10720 10748 4838 10808 4863 10842 16659 16663 10876 16686 10967 11237 11725
outbursts$	14057 14356 14357 11238
outcome$	11601
outcomes$	11601
outfit$	15330 15331 15332 11424 11427
outfits$	15330 15331 15332 15333 15334 15372 11424 11427
outgrown$	3165 3166 3167
outlaws$	14052
outlook$	14228 2681 2683 14592 2824 2825 2826 2827 2828 2829 2830 8826 8827 8828 8829 8830 14656 14657 15213 15214 11192
outrageous$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5275
outright$	3637 11441
outs$	13961 16397 11725
outside$	14012 2570 16299
outstanding$	10397 5616
over$	6268 12097 12098 12100 12102 12676 6869 12987 12991 12993 12994 12995 7369 13462 13492 2284 8684 8685 8686 14692 14693 14694 14698 14699 9082 14921 15121 9332 9344 3482 9469 15329 15355 15358 16078 16107 16276 10579 5020 5301 5573 5574
overcr	5952
overcrowded$	16723
overdo	5686
overdose$	16650 11646
overdosed$	11646
overdressed$	5872
overdue$	16587
overhe	10444
overla	4440
overlaid$	10400
overlook$	12038 4368 5550
overlooked$	4368 5538 5550 11517
overlooking$	4368 5550
overlookked$	4368 5550
overlookking$	4368 5550
overlooks$	4368 5550
overly$	5077 5332
overnight$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368
overreact$	5887
overreacted$	5887
overreacting$	5887
overreacts$	5887
overreactted$	5887
overreactting$	5887
overrun$	2126 2127
oversexualised$	5817
oversight$	4259 4260 4261 4262 4365 4366 11497
oversized$	5467
overt	4784
overt$	10744 5634
overweight$	11665 5872
owes$	14210 14211 14212
owing$	5978 376 6344 1105 4923 16700
own	11738
own$	5970 12 5973 5974 11784 11785 11786 11787 37 5998 5999 6000 6022 6116 6117 6307 6308 6309 6310 6311 6312 6313 6314 6315 6316 357 6332 6340 6352 6353 6354 6385 428 429 430 467 468 6630 6724 6725 6726 6727 6759 840 12610 12611 6803 6804 6807 6810 6811 12648 896 6887 6905 955 12744 6944 6945 6946 6947 6959 6960 6961 7000 7038 7060 7061 7062 7063 7064 7065 12938 7222 13081 7274 7275 13085 7452 7455 7461 1502 1669 1882 8189 8599 8610 14441 14442 14443 14444 8636 14457 14458 14486 8779 8820 8911 8912 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14770 14778 14779 14780 14781 14782 14783 14784 8976 8980 9096 9191 9252 3293 9257 9258 9259 9260 9297 15108 9300 9302 9303 15172 9368 15185 9419 15229 9897 9898 9899 9900 9901 9902 9986 10130 10328 16588 16694 16729
owned$	15530 15531 15532 15533 15656
owner$	12115 12441 12442 12443
owners$	12115 12441 12442 12443
ownership$	12976 7845 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7856 7870 7871 7872 7873 7874 13684 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 7886 15747 16063 16064 16065 16066 11518
owns$	955
oxide$	16589
oxygen$	14088
pacemaker$	4813
pack$	13232 13233 13234 2124 2125 14148 14149 14150 14152 2630 11076 5117
packag	11542
package$	12762 12792 12981 13310 14253 11692
packages$	12206 12319 12320 12321 12762 12981 13310 14253 10966 11217
packed$	2314
packs$	14147
padded$	5467
paedia	10793 4836 10799
paediatric$	10796
paediatrician$	16602 16603 16608
paedophiles$	14235
paid$	12475 12766 1060 1061 13003 1312 7273 1612 1613 2120 3341 9357 9885 9889 4072 4248 10609 5054
pain$	12950 2209 8169 2210 8170 2211 8171 2212 8172 8515 2556 14888 11161
painkillers$	16599
paint$	1496
painted$	1496
painting$	1496
paints$	1496
paintted$	1496
paintting$	1496
pair$	15280 11093
pairing$	11093
pakistani$	3491 9457
pale$	14071 3504 15289 5419 5422 5427 5872
palest$	3511 5447
palm$	4208 5542
palmed$	4208 5542
palming$	4208 5542
palmmed$	4208 5542
palmming$	4208 5542
palms$	4208 5542
paltry$	15919
panel	11625
panel$	15472 9882 9887 9888 16067 10285 16134 16135 16538 5564
panic	10775
panic$	16584 5676 5680
paper$	15136 9328 11015
papers	10860
papers$	16669
paperwork$	16010 16022
paracetamol$	11648
parade	10745
parade$	344 16507 4762 16554 16557 5070
paraded$	344 5070
parades$	344 5070
parading$	344 5070
paralytic$	7132 1173 7134
paranoid$	5851
parasite$	11161
parasites$	11161
parasitic$	5844
parcel$	12762 12981 13310
parcels$	12206 12762 12981 13310 10966
parent	10846 10847 16657 10849 4892 4903 4905 16685 16701 4976
parent$	12247 14258 8530 8531 8703 8794 14604 14605 2845 2854 8815 8816 8817 8818 8862 8863 8864 8983 14934 14936 14943 3377 4882 16653 16655 4890 4891 16666 16667 4901 4902 16678 10875 10882 4934 4935 16715 11277 5357 11730 11735
parental$	8184 8523 5321 5764
parented$	5357
parenting$	2748 2749 2750 14828 14845 10936 5357
parents$	12249 12855 13562 2270 2271 8268 8269 8530 8531 14393 2748 2749 2750 8794 14604 14605 8862 8863 8864 8983 14794 14795 14796 14797 3159 3161 14934 14936 14943 3374 3375 3376 3377 15148 15153 9701 9702 9704 9705 10112 10126 16033 16034 16653 16655 4890 4891 16666 16667 4901 4902 4907 16678 16682 10875 10882 4934 4935 16715 11148 11277 5357 11509 11510 11725 11730 11735
parentted$	5357
parentting$	5357
park	10683 11740
park$	12295 12296 12322 12323 12324 12325 12549 12550 12551 16492 16507 4762 16554 16557
parka$	11418
parkas$	11418
part$	380 6636 6637 12447 866 12649 6884 973 974 975 976 7019 13484 7676 7677 7678 7679 7680 13649 13650 13651 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 2291 14279 10326 4420 16372 10591 10738 4864
partake$	505 506 507 508 509 513 514 515
partaked$	513 514 515
partakes$	513 514 515
partaking$	505 506 507 508 509 513 514 515
partially$	5709
participant$	844 10994 11032 11313
participants$	844 10994 11032 11313
participate$	505 506 507 508 509 844 15378 15409 15415 15429 11445
participated$	505 506 507 508 509 844
participates$	505 506 507 508 509 844
participating$	505 506 507 508 509 844
participation$	505 506 507 508 509
parties$	12322 12323 12324 12325 12450 12468 12760 13277 13278 13279 13280 13281 11032 5073 11313
partly$	968 4267 4268 5038 5553
partne	4395 4771 16656 16658
partner$	11927 12374 12375 12398 634 12434 12435 667 668 669 670 671 12968 12969 10355 4629 16652 4891 16662 16670 16677 10874 10988 10989 10994 11032 11293 11313
partners$	11927 12374 12375 12398 634 12434 12435 667 668 669 670 671 12968 12969 8761 8762 8763 4490 10988 10989 10994 11032 11293 11313
partnership$	4629 10731
party$	12322 12323 12324 12325 12450 12468 12760 13068 13277 13278 13279 13280 13281 13356 8285 3239 3240 3241 3242 3243 11032 5073 11313
partying$	6405 6406 6407
pass	4451 4466 4467 4478
pass$	2773 4236 16049 4393 10431 4472 4476 4484 4486 4640 16541 16617 5342
passd$	4486
passed	10448 5759
passed$	6640 13453 4187 4188 4236 4393 16222 10431 4480 4486 16265 11504 11555
passengers$	14013 16514 11057
passers$	8035
passes	11694
passes$	2774 4236 4393 4476 5342
passing$	15802 15803 4236 4393 10431 4476 4484 4486 4640 11505 11570
passive$	15982
passport$	16726
passs$	10431 4476 4484 4486 4640 16541
passwo	10396
passwords$	16205
past$	2302 2393 2394 3147 3148 3149 3150 3165 3166 3167 3202 3263 15071 3346 5192 5213 5375 5495
pastoral$	5737 5738
pasty$	5872
patchy$	14281 14282 14283 14284 2516 16028 16029 16030 16031 4303 4544 5084 5265
path$	11826 11827 11828 11829 12186 6482 1001 13276
pathetic$	15919 5882
pathetically$	5882
pathological$	5147 5852
patien	5936
patience$	8228 10247
patrol	4413 10447 4525 4546 4625 10585 11632
patrol$	4390 16160 10373 16235 16256 16258 10485 4529 4541 4547 4548 4670 4686 4780 4782 16552 4789
patrols$	4390 16160 10373 16235 16256 16258 10485 4529 4541 4547 4548 4670 4686 4780 4782 16552 4789 11629
patronising$	2940 2941 2942 2943 2944 2945 5883
patter$	13417
pattern$	1290 1291 1292 1293 1294 1295 1296 4033 10339 10570 11574
pawn$	11032
pawns$	11032
pay$	87 88 89 90 12050 12523 12524 1060 1061 1312 1612 1613 2120 3341 4072 4248 5054
payback$	11761
paying$	1060 1061 1312 1612 1613 2120 3341 4248 5054
pays$	87 88 89 90 1060 1061 1312 1612 1613 2120 3341 4072 4248 5054
pc$	16253
pcso	4374 10335 10336 4378 10341 16155 4413 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 10495 4546 10577 4634 10600 10640
pcso$	10334 16145 16150 4390 10373 16192 10390 10417 4460 16232 16236 16237 16239 10443 16255 16262 4529 16304 4548 16386 10594 16449 4686 4789
pcsos$	10334 16145 16150 4390 10373 16192 10390 10417 4460 16232 16236 16237 16239 10443 16255 16262 4529 16304 4548 16386 10594 16449 4686 4789
pe$	16583
peak$	10730
peaks$	10730
peer$	6092 12051 7670 13830 8092 8093 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 15238 15241 11055 11091 5137 11229
peers	10836
peers$	5961 11900 12051 12294 13794 13825 13826 13827 8020 13852 13853 13854 13855 13920 13921 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 14872 14878 15238 15241 16645 10953 11091 11095 11102 11229
peg	5691
pegfed$	11651
pen$	16617 11680
penalties$	16501
penalty$	10692 4874
pencilled$	5456
pens$	11680
people	10403 16462 16519
people$	13 11873 184 12051 12068 12080 12156 6351 393 12268 6460 6462 6464 12330 6682 6683 6688 6689 6699 6739 6749 6752 6756 6868 12813 12814 12815 7042 12949 7142 7153 12968 12969 7181 1297 1298 1300 7302 13147 7372 13186 13251 7620 7631 7632 1784 7783 7893 13709 7944 13807 13825 13826 13827 13828 8026 13843 13845 8037 13852 13853 13854 13855 8062 2103 2104 2105 2111 13894 13896 13905 13906 13920 13921 14000 14016 14020 2285 8268 8269 14116 14166 14194 14195 14196 14197 14229 14234 14297 14298 14302 14326 14327 14328 14329 14330 14331 14344 2585 8547 14359 8837 14708 14718 14763 14970 15109 15159 15196 15487 15488 15489 15490 15491 9689 9690 9691 15505 9706 9715 9721 15541 9733 15603 9799 15662 15664 15826 15827 10058 10059 10060 10061 10062 10063 15887 10113 10114 10130 10131 15960 15961 15970 15971 15972 15973 15974 15975 15976 15977 15978 15979 16021 16033 16034 16055 16056 16060 16062 10310 16120 16272 4567 16344 10558 16391 16393 10596 16463 10723 11057 11058 11102 11183 11229 11501 11510
pep	5735
pep$	11695
peps$	11695
perceive$	7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912
perceived$	2173
perfectly$	6177 6185 2641 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 2995 2998 3021 3029 9006 9007 9008 9009
perfor	16550
perform$	6956
performance$	11497
performers$	9706 9715
perfunctory$	5882
peril$	11769 11770
period$	10778 11673
periods$	11673
perisher$	11167
perishers$	11167
permanently$	3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 5741
permit$	45 46 281 282
permited$	45 46 281 282
permiting$	45 46 281 282
permits$	45 46 281 282
permitted$	45 46 281 282
permitting$	45 46 281 282
perpet	10530 16513
perpetrator$	12330 12404 13218 13600 13910 13911 13912 13913 2153 2154 2155 2156 8117 2158 2159 2160 2161 2162 2163 8124 13934 13935 16339 11097 11098 11099 11103 5144 5145 11582 5914
perpetrators$	12330 12404 13218 13600 13910 13911 13912 13913 2153 2154 2155 2156 8117 2158 2159 2160 2161 2162 2163 8124 13934 13935 16339 4743 11097 11098 11099 11103 5144 5145 11582 5914
perpetually$	3843 9803 3844 9804 3845 3846 3847 3848 3849 3850 3885 3886 5503 5880
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	11961 213 11996
persisted$	11961 213 11996
persistent$	577 578 8159 3637 5010 5134 5147 5621 5748
persistently$	576 3885 3886 5503 5748
persisting$	11961 213 11996
persists$	11961 213 11996
persistted$	11961 213 11996
persistting$	11961 213 11996
person	10337 16233 10435 16267 16310 16311 16313 16353 4612 16416 16419 10644 16476 16513 16525 10721 16537 4864 10949 11605
person$	14 394 12346 6868 1297 1298 1300 8061 2112 13920 13921 14021 14165 14194 14195 14196 14197 14234 14297 14298 14299 14303 14326 14327 14328 14329 14330 14331 14343 2586 8548 2682 8836 14766 9905 9906 10367 16197 4567 16758 11102 11229
personal$	6329 10807
personalities$	8215
personality$	5676
persons$	14299 15196 4567
persua	4369 4397
persuade$	15517 15540 9732
persuaded$	11814 15414 15420 15425 15428 15434 15529 15572 15573 15574 15575 15576
persuading$	13299 13300 13301 13302 13303 13304 13305 13306 13439
persuasion$	13299 13300 13301 13302 13303 13304 13305 13306 13439
perv$	11161
pervs$	11161
pest$	11106
pestered$	2126 2127
pests$	11106
petite$	5399 5872
petty$	5147 5185
petulant$	5853
phase	11599 11620 11625
phobia$	11637
phone	10396 4493 4497 16267 10469 4538 10656
phone$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358 12378 12379 12380 12381 12382 12383 12384 12385 12390 13041 13046 15619 15649 15650 15651 15652 15987 4372 4386 16205 4455 4477 16278 4514 16284 10588 16465 10672 5603
phoned$	6435 6436 6437 6438 6439 6440 6441 6442 999 1000 1092 13619
phones$	6403 444 582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358 12378 12379 12380 12381 12382 12383 12384 12385 12390 15619 15649 15650 15651 15652 4386 16205 4455 16278 4514 16284 16465 10672
photo$	12359 12367 6581 6582 623 624 12763 14869 16159 10351 4392 4435 10413 4487 4489 16317
photog	4400 10396 4450 10410 10426 4477 10437 10438 16315 16409 4790
photograph$	6581 6582 623 624 14869 14884 16159 10351 4392 10386 4435 16205 10413 4470 4471 10436 4487 4489 4494 16294 10489 16301 16305 16316 16317 4772 10750
photographed$	11814 11884 6260 12766 14422 14869 14884 10489 16303 4535 5610
photographing$	10489 4617
photographs$	6581 6582 623 624 14869 14884 16159 10351 4392 16181 16182 10386 16205 10413 4470 4471 10436 4487 4489 4494 10489 16301 16316 16317 4772
photography$	11594
photos	10396 10426 4477 10437 10438
photos$	12359 12367 12386 6581 6582 623 624 12475 12763 14869 16159 10351 4392 16182 16205 10413 4487 4489 4494 16316 16317
physical$	672 673 674 675 5708
physically$	5390
physio	5934
physique$	15246 15247 15248 9493 11359 5871
physiques$	15246 15247 15248 11359 5871
pick	10444
pick$	12050 1199 1200 1224 1225 1226 9373 15840 5068
picked$	6261 6657 6658 6659 6660 6661 1199 1200 1224 1225 1226 13144 13145 10342 10718 5068
picking$	1224 1225 1226 8010 8011 8012 16127 16128 16129 16130 5068 11472
pickings$	11830 11228
pickked$	1224 1225 1226
pickking$	1224 1225 1226
picks$	1199 1200 1224 1225 1226 5068
picnic$	14139 14140
pics$	12763
pictur	10426 11542 11546
picture$	12359 12367 6581 6582 623 624 12763 8913 8914 8915 14869 16159 10351 4392 10392 4487 4489 16316 16317 16403
pictures$	342 343 12359 12367 12386 6581 6582 623 624 12763 14869 14884 16159 10351 4392 16181 16182 4470 4471 4487 4489 4494 16316 16317
piece$	8263 4432
pieceed$	4432
pieceing$	4432
pieces$	8263 4432
pierced$	5872
piercing$	3509 15278 11404 5446
piercings$	3509 15278 11404 5446
pig$	5244 5521
pikey$	5841
pikeys$	5841
pile$	11933 14198
pill	4823 10783
pill$	16592
pillar$	10148 4200
pills$	12767 10785 16601 10966 11648
pimp$	12861 12862 5022
pimped$	5022
pimping$	5022
pimples$	11415
pimply$	5872
pimpped$	5022
pimpping$	5022
pimps$	12861 12862 5022
pin$	8451
pinch$	1369
pink$	5443
pins$	4813
pint$	10784
pints$	10784
pip	10807
pip$	16616
pisshead$	5841
pissheads$	5841
pit$	13261 13262
pitiful$	8421 15919
pits$	13261 13262
pity$	7337 7338 13160 13161 10182 15992
place	10840 5745
place$	0 1 2 5963 11 11781 5990 11800 11801 11802 11803 11804 11805 11806 57 12164 12378 12379 12380 12381 12382 12383 12384 12385 12439 12680 1742 1870 1871 1872 1873 13807 14258 14766 4516 4553 16328 4688 10820 16632 16649 10904 10963 11705
placed$	0 1 2 5963 11777 11778 11 11781 5990 11800 11801 11802 11803 11804 11805 11806 57 382 383 384 385 1742 1870 1871 1872 1873 4309 4310 4385 4404 4516 4553 4588 4590 4938 10963 5773
placem	16722
placement$	12855 8241 14386 14387 14388 2620 2621 2622 16697 10963 11045 11278 5319 11280 11730 5773 11735
placements$	12855 14386 14387 14388 2620 2621 2622 16718 10963 11045 11278 5319 11736
places$	0 1 2 5963 11 11781 5990 11800 11801 11802 11803 11804 11805 57 12439 12680 1742 13807 4309 4310 4516 10483 4553 16328 16718 10963
placing$	0 1 2 11 5990 11800 11801 11802 11803 11804 11805 57 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 4309 4310 4516 4553 10963
plague$	2075 14153 8515 5097 11161
plagued$	2075 2126 2127 5097
plagues$	2075 5097
plaguing$	2075 5097
plain$	4784 5075 5409 5422 5599
plainly$	1190 1191 3714 3715 3716 3717 3862 9822 3863 3864
plaited$	11405
plaits$	11402
plan	16698 11572 11599 11620 11625
plan$	11957 13376 15472 4150 4151 16205 16699 16746 11045 11696 11697 11698 11699 11732
planned$	15631 16435 5637
planni	16198
planning$	11958 4259 4260 4261 4262 11497
plans$	11957 15472 4150 4151 16205 11045 11696 11697
plastered$	3514
plastic$	5110
plate$	10473 4813
plates$	10473
play$	752 817 843 852 952 1246 1247 1500 1721 7804 1967 2096 8606 14902 3238 10774 5726
played$	752 817 843 852 952 1246 1247 1500 1721 1967 2096
player$	11582
players$	10130 16147 11582
playground$	14050 14051 14143
playing$	752 817 843 852 952 1246 1247 13154 13155 1500 1721 1967 2096 3364
plays$	752 817 843 852 952 1246 1247 1500 1721 1967 2096 3238
plea$	16431 11509 11757
plead$	7805
pleaded$	5797
pleads$	5797
pleas$	16033 16034 16431 11509 11510
pleasant$	8096 2137
please$	12349 12350 15496 15517
pleased$	306 679 680 990 991 992 993 994 995 996 997 998 1229 1230 1231 5051
pleases$	12349 12350
pleasing$	9780
pleasure$	13031
plenty$	150 151 152 6163 6180 2861 3021
plot	4509
plot$	5636
plots$	5636
plotted$	16314 5636
plotti	16198
plotting$	5636
plucked$	5456
plug$	2483 2484 5257
plugged$	2483 2484 5257
plugging$	2483 2484 14254 14255 14256 14257 5257 11218
plugs$	2483 2484 5257
plump$	9440 9476 5872
plunge$	1474 1475 1476 1477 1478 1479 1480
plunged$	1474 1475 1476 1477 1478 1479 1480
plunges$	1474 1475 1476 1477 1478 1479 1480
plunging$	1474 1475 1476 1477 1478 1479 1480
pnc	5604
pnc$	11564
pnd	5604
pnd$	11564
pneumonia$	5923
pocket$	12703 12704 7172 7174 7176
pocketed$	7172 7174 7176
pocketing$	7172 7174 7176
pockets$	12703 12704 7172 7174 7176
pocketted$	7172 7174 7176
pocketting$	7172 7174 7176
podgy$	5872
point	4729
point$	6077 2940 2941 2942 2943 2944 2945 9568 3627 9664 9778 15629 4582 16536 11560
pointless$	2940 2941 2942 2943 2944 2945 5493
points$	11560
poise$	2824 2825 2826 2827 2828 2829 2830
poison	5687
poison$	2377 11161
poisonous$	5133 5223
poke$	1257 1258 1395 1396 1397 1398 1399 1400
poked$	1257 1258 1395 1396 1397 1398 1399 1400
pokes$	1257 1258 1395 1396 1397 1398 1399 1400
poking$	1257 1258 1395 1396 1397 1398 1399 1400
polic	11632
police	4374 10335 10336 4378 10341 16155 4395 10360 10368 10369 10370 4411 4412 4413 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 10447 4488 10453 16268 10462 10465 16287 4525 4532 10495 4546 4568 10577 4625 10585 4634 10600 10629 4680 10640 4771 4781 4784 16556 10923 10925 10926 5596 5659 5791 5904
police$	12246 13562 13845 14031 14066 8268 8269 14396 14397 14415 14416 14417 14418 14461 14462 14463 14464 14465 14466 14467 15235 15236 15472 9882 15695 9887 9888 9890 16067 10285 4329 16134 16135 10334 16145 16150 10348 4390 16160 10355 16169 16170 4402 16177 16178 16179 10371 10372 10373 16184 4416 16192 4424 10390 4453 10414 10417 4460 16232 4465 16235 16236 16237 16239 16244 10442 10443 16253 16255 16256 16258 16259 16262 10454 16266 16274 16283 10485 4529 10492 16304 16307 4547 4548 10509 4551 10512 10528 10548 16358 10550 16364 16365 16370 10565 16386 16392 4629 10594 10617 10624 16438 4670 16449 4686 10674 16484 16521 10713 10731 10736 4780 10741 4782 10743 10744 4789 16562 16732 10925 16734 16735 10932 10933 11058 11264 5507 5554 5563 5580 5587 5598 5605 5614 5631 5637 5668 11629 5788 5800
policed$	4788 5631
polici	4374 10335 10336 4378 10341 16155 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 10577 4634 10600 10640 4781
policies$	15706 15707 15708 15709 15710 15711 16010 16137
policing$	10334 16145 16150 16169 16192 10390 10417 16232 16236 16237 16239 10440 10443 16255 16262 16386 16392 10594 16404 16449 16517 10713 16535 10741 10743 11559 5631 11594
policy$	15706 15707 15708 15709 15710 15711 16010 16137
polish$	3491 9457 11414
ponytail$	15274 15275 15276 11403 11404
ponytails$	15274 15275 15276 11403 11404
poor$	6085 11906 11907 11908 11909 159 160 161 162 163 164 165 6332 954 7161 7777 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 2132 2133 2134 8185 14005 14281 14282 14283 14284 2516 14286 14287 14288 14289 14290 14291 14292 14293 14294 14295 14296 2610 2611 2612 2613 14384 3504 15289 4146 4147 4148 4149 16028 16029 16030 16031 4303 4544 4998 5084 5087 5131 5265 5275 5310 5313 5376 5427 5537 5558
poorly$	3489 5236 5423
porch$	16702
porn$	10981
pornography$	10981
portly$	5872
pose$	6956 2183 2184 2185 2186 4745 16515
posed$	2183 2184 2185 2186
poses$	2183 2184 2185 2186 4745 16515
posing$	2183 2184 2185 2186 5599
positi	10566 4742
position$	11771 6341 4404
positions$	11771 7086 7087 7088
positive$	6085 6126 16452 5641 11690
posses	10944 5808
possessed$	9351
possession$	16414 16753 10947 5806 11768
possibility$	9682
possible$	4669 5616
post$	590 599 943 944 6954 15957 15969 5014 11560 5916
posted$	590 599 12514 6743 784 785 13619 5014
poster$	4487
posters$	4487
posting$	12223 590 599 6954 13154 13155 5014
posts	4639
posts$	5979 20 5997 342 343 590 599 12533 12534 12535 12536 869 6844 885 1227 1228 10413 5014 11560
potato$	14106
potatoes$	14107
potential$	5616
pothead$	11106
potheads$	11106
potty$	5248
pour$	1407
poured$	1407
pouring$	1407
pourred$	1407
pourring$	1407
pours$	1407
powder$	8296
power	11625
power$	12972 7192 7193 8921 8922 8923 16421 10690 5220
powerful$	5399
powerfully$	5401
powers	11620
powers$	16421 10690 4744
practi	16604
practically$	802 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2902 3344 3345 5345 5374
practice$	4259 4260 4261 4262 11497
practised$	3466
pre	4766
precin	10745
precinct$	14143 16507 4762 16554 16557
precious$	1533 4078 10052
precocious$	10978 5861
predator$	13910 13911 13912 13913 2145 2229 15056 11097 11098 11099
predators$	12103 13910 13911 13912 13913 2145 2229 14235 11097 11098 11099
predatory$	5232 11197 5851
predic	5601
predicament$	1078 1081 1082 13649 13650
predicted$	4563 5734 5756 5947
prediction$	11718
predictions$	11717 11718
predictive$	5599
preemptive$	10726
prefer$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 2044 2049 3321 5002 5051 5644
prefered$	417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 5002 5051
prefering$	417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 5002 5051
preferred$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 13483 2044 2049 16003 4278 4279 4280 4281 10264 16074 5002 5051
preferring$	417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 5002 5051
prefers$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 990 991 992 993 994 995 996 997 998 1224 1225 1226 1239 1240 1241 1242 1243 2044 2049 3321 5002 5051
pregab	10787
pregabalin$	16596
pregna	10775 5716
pregnancies$	11676
pregnancy$	16584 11676
pregnant$	11844 11675
premature$	11653 11657
prematurely$	11657 5882
premium$	7702
prepared$	437 438 439 469 470 679 680 990 991 992 993 994 995 996 997 998 1743 1744 1745 1746 9574 9577 15387 15388 15389 15390 4397 10571 16435 5051
prescr	5933
presence$	16552
present$	2177 2183 2184 2185 2186 2547 9011 9012 9013 9330 10497 4745 16515 5342
presentation$	13876
presented$	2183 2184 2185 2186 5342
presenting$	2183 2184 2185 2186 5342
presents$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12390 12393 7463 13321 13322 13323 8003 13835 2178 2183 2184 2185 2186 2548 4745 16515 5342
presentted$	2183 2184 2185 2186 5342
presentting$	2183 2184 2185 2186 5342
preser	5623
press$	1412 1413 1414 1415 1416 4706 5644
pressed$	1412 1413 1414 1415 1416
presses$	1412 1413 1414 1415 1416
pressing$	1412 1413 1414 1415 1416 4706
pressure$	13479 13480 4733 16503
pretext$	4661
prettiest$	3511 5447
pretty$	5872
preven	4715 10687
prevent$	13001 13002 4687 16499 4761
prevented$	12241 6433 474 12505 12506 7339 13149 13150 13151 13152 13153 15684
prevention$	16469 10676 16496 4728 10936
preventping$	4687
preventring$	4687
prevents$	4687 4761
preventting$	4687
prey$	11812 2084 11228
preyed$	2086
preys$	2085
price$	12829 12830 13082 13272 13370 7702
prickly$	5844
prima$	8291
primar	16637
prime$	12638 12639 5183 5616
princess$	11080 11161
princesses$	11080 11161
principal$	10338 16217 5183 5622
priori	4443 4777 16550 11620
prioritise$	156
prioritised$	156
prioritises$	156
prioritising$	156
priority$	10512 4596 16536 5613 5616 5621 5668
prison	16658 10850 16674 10866 10939
prison$	12291 1001 15564 16651 16659 16675 16676 16743 16748 5799
prisoner$	2407 2408 2409 2410 11176
prisoners$	2407 2408 2409 2410 11176
pro$	3262 9225
proact	4620 4784 5659
proactive$	4374 10335 10336 4378 10341 16155 4403 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 10440 4483 10446 4488 10453 16268 10577 10580 16392 4634 10600 10640 10744
probat	10932 10933 5790
probation$	16741 16742 11750
proble	11684
problem$	1001 1078 12848 1081 1082 13646 13647 14338 8537 14352 9990 15886 16057 10282 16217 11106 5163 5269 5273 5275 11236 5590 11687
problematic$	12282 14286 14287 14288 14289 14290 14291 14292 14293 14294 14360 14361 14362 14363 14364 5269 5275 11240
problems$	12612 12619 12620 12622 12623 1001 1078 12848 1081 1082 7457 13649 13650 8204 14352 14592 4885 11106 11236 11687 5761
procedure$	15706 15707 15708 15709 15710 15711 16010 16137
procedures$	15706 15707 15708 15709 15710 15711 16010 16137
proceed$	4622
proceedings$	16431 16446 11732
proces	4799 16568
process$	15706 15707 15708 15709 15710 15711 16010 16538 10862
processes$	15706 15707 15708 15709 15710 15711
processing$	10759 5733 11693
produc	10609 11542
produce$	598
produced$	598
produces$	598
producing$	598
productive$	16418
professional$	3262 9905 9906 9910 5507
professionalism$	16063 16064 16065 16066 11518
professionals$	7142 13562 13709 8233 14272 14365 3262 9701 9702 9704 9705 11148
profil	4639 11542 11546
profile$	12554 4428 10392 16301 11095 11550 5591
profiled$	16302
profiles$	342 343 869 4428 16301 11550 5591
profiling$	5591
profit$	10269
profits$	10269
programme$	174 176 177 16538 11698 11761 11762
programmes$	174 176 177
progress$	4657 11045
progressed$	4657
progressing$	4657
progresss$	4657
prolific$	577 578 2251 2252 16338 5010 5134 5147 5189 5621
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	5815
promiscuous$	4996 10978 11197 5815 5861
promiscuously$	5815
promise$	15706 15707 15708 15709 15710 15711 16137 11508
promises$	15706 15707 15708 15709 15710 15711 16137 11508
prompting$	13299 13300 13301 13302 13303 13304 13305 13306 13439
prone$	2288
proof$	14966 4571
proper$	2130 8096 2137 2350 2958 2959 2960 9280 10007 10008 10009 10010 5120 5207
properly$	12552
property$	12322 12323 12324 12325 6517 6518 6519 6520
propos	4712
proposition$	6667 6668 1048 1049 1050 1051 5053
propositioned$	1048 1049 1050 1051 1092 5053
propositioning$	1048 1049 1050 1051 5053
propositionned$	1048 1049 1050 1051 5053
propositionning$	1048 1049 1050 1051 5053
propositions$	1048 1049 1050 1051 5053
propra	10787
propranolol$	16596
pros$	3262 9225
prosec	10411 10452 4655 16429 16430 10622 16433 10633 16444 4874 5904
prosecute$	10615 4737 5640 5645
prosecuted$	16387 16405 16442
prosecuteing$	4737 5645
prosecutes$	4737 5640
prosecuting$	5640
prosecution$	16220 16261 16404 16428 16431 16546 5639 11761
prosecutions$	16404 16431 16454
prosecutors$	16220
prospect$	9680 9793 3834
prostitute$	10981 5022 10984
prostituted$	5022
prostitutes$	10981 5022 10984
prostituting$	5022
prostitution$	12274 12289 13252 13254 10981
protagonist$	11582
protagonists$	11582
protect$	6011 12131 7105 7106 7107 13440 13448 1831 13601 7859 13696 13705 14642 14643 8924 8925 8926 8929 8930 8932 8933 8936 8940 14790 14798 14828 15225 4330 4338 4339 4340 4719
protected$	1831 14828 14833 14834 14835 14836 14837 14838 15115 4338 4339 4340
protecting$	1831 7860 14424 8924 8925 8926 8929 8930 8932 8933 8936 14790 14828 14833 14834 14835 14836 14837 14838 14845 14851 14852 14853 14854 14855 15190 4338 4339 4340 4719 11335
protection$	14424 14725 14785 14786 14787 14788 14825 14826 14827 14828 14833 14834 14835 14836 14837 14838 14845 14851 14852 14853 14854 14855 14909 14910 14911 14919 14934 14936 15875 10608 10612 10662 10670 10671 10889 11335 5950
protects$	1831 14828 4338 4339 4340 4719
protectted$	1831 14828 4338 4339 4340
protectting$	1831 14828 4338 4339 4340
protest$	11040
protocol$	15706 15707 15708 15709 15710 15711 16137
protocols$	15706 15707 15708 15709 15710 15711 16137
proud$	10235
prov	4631
prove	16155 4570 4587
prove$	10533
proved$	10533
proves	4587
provid	4451 5583
provide$	4387 10365 4640 10997
provided$	11987 6212 6213 10997
provideed$	4387
provideing$	4387 4640
providence$	11001
provider$	9882 9887 9888 16067 10285 16134 16135 5564
providers$	9882 9887 9888 16067 10285 16134 16135
provides$	4387 4640 10997
providing$	10997
provin	4587
proving$	2167
provision$	11695 11699
provocative$	10978 5816 5861
provocatively$	3489 5413 5423 11421 11423 5816 5861
provoke$	11788 5980 326 12697 7187 7188 5098 11463
provoked$	11788 5980 326 7187 7188 13144 13145 5098 11463
provokes$	11788 5980 326 7187 7188 5098 11463
provoking$	11788 5980 11850 11851 11852 11853 11854 326 7187 7188 5098 11463
prowl$	2287 2378 2379 2380 2381 2382 2383 15614
prowled$	2287 2378 2379 2380 2381 2382 2383
prowling$	2287 2378 2379 2380 2381 2382 2383
prowlled$	2287 2378 2379 2380 2381 2382 2383
prowlling$	2287 2378 2379 2380 2381 2382 2383
prowls$	2287 2378 2379 2380 2381 2382 2383
pru	5735
pru$	11695
ps$	16253
pscale	16637
psoria	5696
psoriasis$	11656 5875
psychi	5936
psychiatric$	5727
psycho	5919 5936
psycho$	11106
psychologically$	5394
psychologist$	5937
psychologists$	5937
psychopath$	11106
psychopathic$	5851
psychopaths$	11106
psychos$	11106
psychotic$	11230
ptsd	5916
pub$	16235
public	10679
public$	13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13955 8177 14013 14017 4710 4711 16488 16514 10944 11057 5786
pubs$	16235
puffer$	11422 5467 5475
puffers$	15333 15334 15347 15348 15349 15351 11422
pugnacious$	5844
pull$	13324 1593 1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 16122 16123 16124 16125 16126 11537
pulled$	11814 1731 1732 1733 1734 1735 1736 1737 1738 2033 2455 2456 2457 2458 15356 9548 4364 11426
pulling$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458 10398
pullled$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458
pullling$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458
pulls$	1731 1732 1733 1734 1735 1736 1737 1738 2455 2456 2457 2458
pumped$	11650
punch	16683 16691
punch$	13174 14985 16684
punche	4916
punched$	16684 10876
punches$	16684
punish$	16046 4290 4291 4292 4293
punished$	12604 8113 8114 8115 8116 4290 4291 4292 4293
punishes$	4290 4291 4292 4293
punishing$	4290 4291 4292 4293 16127 16128 16129 16130
punitive$	15801
pupil	16399 10949
pupil$	13920 13921 2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 16758 5101 11090 11102 5143 11229 5735
pupils	10337 16233 10435 16267 16310 16311 16313 16353 4612 16416 16419 10644 16476 16513 16525 10721 16537 11605
pupils$	181 362 12156 6351 392 427 6682 6683 6688 6689 6699 6739 6752 6756 887 908 6868 7042 7153 1297 1298 1300 7302 7620 7631 7632 1784 7783 13842 13852 13853 13854 13855 8062 2103 2104 2105 2110 13920 13921 13931 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 14000 2285 2286 2353 2354 2355 2356 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 2584 3445 3539 3586 3587 15487 15488 15489 15490 15491 9689 9690 9691 9706 9715 9799 15664 10130 10965 11057 11090 11102 11105 11229 5278 11509
purcha	10487 10488
pure$	5075 5222
purely$	2601
purple$	5443
purpos	4729 11542
purpose$	15899 15902 16485 4720 16536
pursu	4443 4562
pursue	4662 4705
pursue$	311 1434 1435
pursued$	311 13032 1434 1435 13455
pursues$	311 1434 1435
pursui	4662 4705
pursuing$	311 1434 1435
push	4785
push$	540 541 542 811 1182 1408 1409 1410 1411 1412 1413 1414 1415 1416 14024 4706 5006 11463 5670
pushed$	540 541 542 811 1182 1408 1409 1410 1411 1412 1413 1414 1415 1416 4788 5006 11463
pushes$	540 541 542 811 1182 1408 1409 1410 1411 1412 1413 1414 1415 1416 5006 11463
pushing$	12308 540 541 542 811 1182 1408 1409 1410 1411 1412 1413 1414 1415 1416 4706 5006 11463
pushover$	14937 11325 11326
pushovers$	14937 15052 11325 11326
put	16683 4980
put$	0 1 2 5963 11775 11776 11 11781 5990 11800 11801 11802 11803 11804 11805 11806 57 156 11987 6230 12164 12193 6396 443 445 446 447 12237 12500 12501 12502 12654 12655 12656 6894 6895 12723 1047 1206 1262 1728 1742 7772 1870 1871 1872 1873 2082 3357 15435 15612 4026 4309 4310 4338 4339 4340 4385 4481 4482 4516 4588 4590 4713 4812 4936 4958 10997
puted$	0 1 2 11 57 443 445 446 447 1047 1206 1262 4026 4338 4339 4340 10997
puting$	0 1 2 11 57 443 445 446 447 1047 1206 1262 4026 4338 4339 4340 10997
puts$	0 1 2 5963 11 11781 5990 11800 11801 11802 11803 11804 11805 11806 57 156 443 445 446 447 12654 12655 12656 1047 1206 1262 1728 1742 1870 1871 1872 1873 2082 15612 4026 4309 4310 4338 4339 4340 4516 10483 4936 4958 10997
putted$	0 1 2 11 57 443 445 446 447 1047 1206 1262 4026 4338 4339 4340 10997
putting$	0 1 2 5964 11774 11 57 156 443 445 446 447 1047 1206 1262 13059 1728 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 2082 15612 4026 4309 4310 4338 4339 4340 10997
puzzling$	1757 1760 1763 1764
pyjama$	9535 9551 9552 11422
pyjamas$	15338 15339 15340 15343 15351 11422
quarrel$	11028
quarrels$	11028
queen$	11109 5150
queens$	11109
questi	16315 4790
question$	1757 1760 1763 1764 9795 4619 4772 10750
questionable$	6085 11906 11907 11908 11909 12944 7777 4998
questioned$	4965
questioning$	4619
questions$	4619 4772
quetiapine$	5932
queue$	990 991 992 993 994 995 996 997 998 5051
queued$	990 991 992 993 994 995 996 997 998 5051
queues$	990 991 992 993 994 995 996 997 998 5051
queuing$	990 991 992 993 994 995 996 997 998 5051
quick$	306 990 991 992 993 994 995 996 997 998 7085 7504 13314 13315 13316 13317 1549 1550 1551 1552 1553 1554 15982 16043 10235 4277 5051 5092 5218
quicker$	14503 14644
quickly$	12471 12472 13476 13477 14504 14575 14644 3215 15997 15998 15999 16000 16131 16132 16133
quiet$	12042 13008 13011
quiff$	11404
quiffs$	11404
quite$	6157 6177 2641 2820 2995 2998 3021 3029 5332 5343 5360
quiz$	4619
quizing$	4619
quizs$	4619
rabble$	2124 2125 11076 5128 5824
race$	9430 9433 9448 9452 9456 15287 9490
racists$	11486
radar	16407
radar$	15984 16269 16271 4505
radio	4493
radiotherapy$	5920
raff$	11074
rag$	13189 13190 14205 11071
ragged$	15307 15308
rags$	11071
raid	10342 10648
raid$	4384 16457 4962 11597
raided	10342
raided$	16481 16723 4962
raids$	4962 11597
rails$	14010 14159
raise$	8924 8925 8926 8929 8930 8932 8933 8936 9927 5357
raised$	9926 5357 11426
raiser$	11156
raisers$	11156
raises$	5357
raising$	8924 8925 8926 8929 8930 8932 8933 8936 5357
ramp$	4734
ramped$	16502
ramping$	4734
ramps$	4734
ran$	540 541 542 543 544 545 546 547 548 549 561 562 580 581 897 898 899 1086 1436 1437 1438 1439 1440 1463 1464 1465 1466 1467 1468 1469 1470 1474 1475 1476 1477 1478 1479 1480 2226 14108 2602 2603 2604 2679 2680 3303 3378 4918 5006 5175 5178 5198 11577
random	4620
random$	10580
rang$	999 1000 1092 16096
ranger	4546
rans$	14108
rape	10881
rape$	12807 6999 13162 13163 13767 13768 13769 13770 13771 13772 13773 13774 16690 11012 11065
raped	11728
raped$	12941
rarely$	2989 8949 2990 8950 2991 4862
raring$	990 991 992 993 994 995 996 997 998 5051
rascal$	5824
rascals$	5824
rash	10757
rash$	103 104 1816 1868 1869 16566 5079 5081
rat$	11072 11161 11164
ratbag$	11080
ratbags$	11080
rate	4715
rate$	8387 8388 10701 11597 11602
rated$	2167 2181 2535 2539
rates$	10701 11597 11602
rather$	1194 1195 7699 1740 7701 16059 16061 10300 16118 16119 16121 5332
rating$	16154
ratings$	16099 16100 16154
rational$	6329
rats	4955
rats$	10915 11072 11161 11164
rattle$	14968
rattled$	14967
rattles$	9160 9161
ratty$	5844
re	10675
re$	9629 9640 5134
reach$	11826 11827 11828 11829 14258 15496 15517 15540 9732 15548 15586 15587 15588 11453 11455
reached$	13675 13676 13677 13678 15414 15420 15425 15428 15434 15529 15546 15572 15573 15574 15575 15576
reaches$	14989 11454
reaching$	15586 15587 15588 9780 11453
react$	15436 16046 11533
reacted$	11533 11534
reacting$	11533
reaction$	14372 14373
reacts$	11533
reactted$	11533
reactting$	11533
read	10346 4868 11721
read$	14258 14475 14476 3940 3941 3942 15838 15876 16222 10459 10498 16647
reader	4849
reader$	16282 10809
readers$	16282
readily$	12471 12472 1212 1213 1214 1215 1216 1217 13476 13477 15997 15998 15999 16000 16131 16132 16133 5061
readin	4848 16648 10840
reading$	10808 16649 11472 5755
ready$	12638 12639 990 991 992 993 994 995 996 997 998 7504 13314 13315 13316 13317 1549 1550 1551 1552 1553 1554 1743 1744 1745 1746 14200 2882 2883 16043 10235 4383 4397 4669 16727 5051
real$	8229 10007 10008 10009 10010 5662
realise$	186 7750 7751 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7958 7959 7960 7961 7962 7963 7964 7965
realised$	7750 7751 13587 13588 7780 7781 13619
really$	12952 1190 1191 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 8768 3714 3715 3716 3717 5360
reap$	900 901 7301
reaped$	900 901
reaping$	900 901
reaps$	900 901
rearrested$	11747
reason$	8887 9122 3163 15586 15587 15588 15985 4661 11453
reasoned$	15414 15420 15425 15434 15529 15572 15573 15574 15575 15576
reasoning$	15586 15587 15588 9783 11453
reasons$	14168 4661
reassurance$	14845
reassured$	14945
reassuring$	14943 14945
rebuff$	12715 6907 6908 6909 6910 5086 5482
rebuffed$	15397 15402 15403 15404 15405 5086 5482
rebufffed$	5086 5482
rebufffing$	5086 5482
rebuffing$	5086 5482
rebuffs$	5086 5482
recall$	16352
recalled$	4974
receiv	11542 5725
receive$	6266
receives$	4847
recent	4395
recent$	10355
reckless$	103 104 6085 11906 11907 11908 11909 6332 12282 909 1017 1313 1816 1868 1869 4996 5079 5081 5851
recklessly$	5809
recklessness$	12142 12143 12144 12145 12146 12147 12533 12534 12535 12536 12616 6846 6847 6867 12677 12869 12870 12871 12872 12873 12874 13081 7741 7836 1877 7838
reclaim$	4768
reclaimed$	4768
reclaiming$	4768
reclaims$	4768
recognise$	12131 13696 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7958 7959 7960 7961 7962 7963 7964 7965 14475 14476 15225
recognition$	16282 11562
recollection$	7135 1176 7137 1178
recomm	4712
recommit$	16348 16375
record	10396 4447 4472 4479 4565
record$	11845 9994 15838 10107 16049 10263 16193 4429 16221 10420 16230 10422 4468 4471 10439 4503 4506 4512 10501 10519 16357 10549 16359 16740 11687 11760
recorded$	4420 10439 4481 4482 4503 4517 10501 16314 4588 4590 10684 10685 5653
recording$	4259 4260 4261 4262 10331 4470 10436 10439 4503 4506 4512 10501 11497 11594
recordinged$	10439
recordings$	4470 10436 10439
records$	16181 16193 16205 16221 10420 16230 10422 4468 4471 10439 4503 4506 4512 10501 16318 10519 16329 16357 16359 11563 11687
recover$	5701
recovered$	16467 5701
recovering$	5701
recovers$	5701
recovery$	16676
recrui	16203
recruit$	524 525 5004 5005 11032
recruited$	11814 524 525 6486 527 528 529 5004 5005
recruiter$	13218 13910 11097 11100 11101
recruiters$	13218 13910 11097 11100 11101
recruiting$	524 525 5004 5005
recruitment$	11824
recruits$	524 525 5004 5005 11032
recruitted$	524 525 5004 5005
recruitting$	524 525 5004 5005
red$	7380 7381 7581 8396 16437 11185 5420 5443 11422 5637
redeal$	16348 16375
redeeming$	11152
redemption$	11152 11455
redheaded$	9476 5872
reduc	4715
reduce	4864
reduce$	16483 16499 11630
reduced$	16510 11614
reduct	10676
reduction$	16485 16496
referenced$	10400
referr	16604
referral$	9588 3629 9590 3631 3632 15880 11509 5801
referrals$	9588 3629 9590 3631 3632 15880 16033 16034 11509 11510
referred$	5725
reflected$	8067
refuge	10902
refuge$	12853 16711
refus	4793 5946
refusal$	6322 363 364 365 366 367 368 2503 2504 2505 2506 2507 3609 3610 9597 4097
refusals$	3609 3610 9597 4097
refuse	5791
refuse$	12525 1157 13001 13002 1788 1893 1899 1900 1901 1902 1903 1905 1950 2002 14798 3608 15391 15396 15608 15612 5481 11444 11461 5556
refused$	12252 1157 1788 13567 13619 1893 1899 1900 1901 1902 1903 1905 1950 2002 3608 15391 15396 15397 15402 15403 15404 15405 15608 15612 5481 11444 11461 11504 5556
refuser$	11127 5834
refusers$	11127 5834
refuses$	1157 1788 1893 1899 1900 1901 1902 1903 1905 1950 2002 3608 15391 15396 15608 15612 5481 11444 11461 5556
refusing$	1157 1788 1893 1899 1900 1901 1902 1903 1905 1950 2002 15190 3608 15391 15608 15612 15802 15803 5481 11461 5556
regain	4738
regard	11542
regard$	6052 6053 6054 6055 6056 6058 6059 8205 8206 2247 8208 2283 2411 2414 8913 8914 8915 14947 15841 15842 15843 15844 15845 15846 15847 15848 10042 10043 10044 10045 10046
regardded$	2283 2411 2414
regardding$	2283 2411 2414
regarded$	2169 2283 2411 2414 2541 9140 15210 15211 15212
regarding$	2283 2411 2414 8849 10579
regardless$	11973 11977 12640 14769
regards$	2283 2411 2414
regist	4400 10396 4477 10437 16409
register$	16205 4471 10467 16318 16321 16733 11587 11699
registered$	4912 5711 11710
registers$	15560 16205
registration$	4372
registrations$	5599 11568
regret$	1037 13760 13761
regreted$	1037
regreting$	1037
regrets$	1037
regrettable$	10182 15992
regrettably$	5884
regretted$	1037
regretting$	1037
regula	4620
regular$	577 578 2130 10580 5010 5120
regularly$	576 16598
regulation$	14379 14380
rehab	16674 10866
rehab$	16675 11678
rehabilitation$	5801
reject$	2079 2080 15391 15612 5060 5099 5482
rejected$	2079 2080 15391 15397 15402 15403 15404 15405 15612 5060 5099 5482
rejecting$	2079 2080 15391 15612 15802 15803 5060 5099 5482
rejects$	2079 2080 15391 15612 5060 5099 5482
rejectted$	2079 2080 15391 15612 5060 5099 5482
rejectting$	2079 2080 15391 15612 5060 5099 5482
relapse$	15437 11448
related$	16645 11069
relati	16656 16707 11542
relations$	10975
relationship$	11860 6273 6403 444 635 636 637 12411 12412 6632 6633 6634 6635 12475 14423 14651 14652 2946 2947 2948 2949 2950 2951 2952 14773 14774 14775 14869 4909 10956 10975 11293 11332
relationships$	11860 6273 6403 444 635 636 637 6632 6633 6634 6635 12475 14635 14636 14637 14638 14639 14649 14651 14652 2946 2947 2948 2949 2950 2951 2952 14773 14774 14775 14869 10956 10975 11293 11332
relay	4467
relay$	4484
relaying$	4484
relays$	4484
releas	4451
released$	5790 5791
relentlessly$	5880
relevant$	4492
reliab	4395
reliable$	12945 10355
reliant$	11318
relied$	8997 3038 3039 3040 3041 3042 9003 9004 9005 15572 15573 15574 15575 15576 4705
relies$	4961
relish$	1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 5059 5089
relished$	1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 5059 5089
relishes$	1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 5059 5089
relishing$	1180 1181 1686 1687 1688 1689 2007 2008 2009 2010 5059 5089
reluctance$	6322 363 364 365 366 367 368 2503 2504 2505 2506 2507
reluctant$	1896 1899 1900 1901 1902 1903 1905 2503 2504 2505 2506 2507 4277
relying$	4961
remain	10860 5786
remain$	12164 830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 15435 16669 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 11746
remained$	8472
remains$	6097 360 361 830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 8472 8477 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 10727 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341
remand	10633 5790
remand$	11750
remanded$	16442 10930 11750
remark$	3601 3602 3603 3604
remarkably$	5343 5360
remarked$	3601 3602 3603 3604
remarking$	3601 3602 3603 3604
remarkked$	3601 3602 3603 3604
remarkking$	3601 3602 3603 3604
remarks$	12095 12996 12997 3601 3602 3603 3604
remind	4638
remind$	4500
reminded$	11959 11960 195 196 197 208 209 210 211 1661 1662 1663 1664 1665 1666 1667 1668 1690 1691 7652 7653 1694 1695 1696 4543 10506
reminder$	15989 15990
reminders$	11956 15989 15990
remiss$	5883
remit	4729
remorse$	13760 13761 14187 14188 14189 14190 14191 11047
remorseless$	5844 5851
remote$	16043
remov	4443 4785
remova	16700
remove$	7112 7113 7114 7115 7116 7117 4897
removed$	382 383 384 385 15824 15825 16445 4788 4897 4898
removes$	4897
removing$	4897
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	7706 15110 5952
reoffe	10680
reoffend$	15436 16332 16348 16375 11448
reoffended$	5957
reoffender$	5830
reoffenders$	5830
reoffending$	16484 16487 16489 5654 5957
reoffends$	5957
repair$	16046
repara	4976
reparation$	10936
repeat$	577 578 1204 15436 5010 5134 5621
repeated$	6181 1204 10180 10181 10204 16033 16034 5507 11510 5729
repeatedly$	576 9861 4182 5484
repeating$	1204 7165
repeats$	1204
repeatted$	1204
repeatting$	1204
replied$	12514 12788 13619 15696 15699 15700 15702 15703 15704 15705 15720 15721 16096
replies$	4150 4151
reply$	12549 12550 12551 13742 13744 15409 15415 15429 15838 15866 4150 4151 15987 16046 16049 11445
replying$	11982 12223 12549 12550 12551
report	4394 10356 10364 4447 4467 4472 4478 4479 4582 10542 10840 11542 11545
report$	12131 13440 13526 13545 13696 15797 15880 4271 16173 16221 10439 4484 4485 4486 16260 4506 4512 16357 16359 16398 16649 4972 11509 11716
reportd$	4486
reported$	12255 12483 12491 13619 10439 4486 16265 4576 4603 10684 10685 4972 11555 11590
reporting$	15408 10439 4484 4486 4506 4512 4972
reportinged$	10439
reportings$	10439
reports$	15797 15880 16221 10439 4484 4486 16260 4506 4512 16357 16359 16398 4714 4972 11509
reprim	5790
reprimand$	11750
reprimanded$	11750
reprimands$	11750
reprisal$	11009
reprisals$	11009
reprobate$	5824
reprobates$	5824
reputation$	11845 2357 2358 2359 2360 2361 2362 2625 2626 16022 10269 16088 5208
reques	10376 4692 4705 4712
request$	15880 15989 15990 11509
requested$	11566
requests$	15989 15990 16033 16034 11509 11510
requir	10376 11542
require$	1530 1531 7497 1538 1539 1540 7630 14544 3056 3057 3058 9019 3060 3061 3062 3063 3076 3077 3078 14848 9040 9041
required$	1530 1531 13372 3076 3077 3078 14848 9040 9041 4720 16499 10851
requirement$	16736
requires$	1530 1531 3076 3077 3078 14848 9040 9041
requiring$	1530 1531 3076 3077 3078 14848 9040 9041
rerob$	16348 16375
rescuing$	14845 14920
reside	10679 4926 4928
residential$	10886 10888 5318
residents$	13845 8037 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 14013 14017 8268 8269 10130 16488 16514 11057 11058
resilience$	5864
resilient$	3102 3103 3104 3105 3452 11354 5864
resist$	12131 12525 12715 6907 6908 6909 6910 7515 13325 13326 13327 13328 13448 13582 13618 14798 3626
resistance$	2503 2504 2505 2506 2507
resistant$	2503 2504 2505 2506 2507 11458 11461 5851
resisted$	12659 13619 3626
resisting$	15190 3626
resists$	3626
resistted$	3626
resistting$	3626
resit	5759
resolution$	11761
resort$	520 521
resorted$	520 521 4230
resorting$	520 521
resorts$	520 521 4231
resortted$	520 521
resortting$	520 521
respect$	6991 13696 13722 7922 8175 14187 14188 14189 14190 14191 15409 15415 15429 15841 15842 15843 15844 15845 15846 15847 15848 11117 11445
respected$	12491
respit	4926
respite$	10886
respon	16165 10360 16203 10530 16372 11620
respond$	13696 15409 15415 15429 15463 15464 15866 16046 16049 11445
responded$	15696 15699 15700 15702 15703 15704 15705 15720 15721 15876
response$	12996 12997 4032 4040 4041 4042 4150 4151 4259 4260 4261 4262 4374 10335 10336 4378 10341 16155 16162 16169 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 10440 4483 10446 4488 10453 16268 10577 4634 10600 10640 16522 11497
responses$	4032 4040 4041 4042 4150 4151 4259 4260 4261 4262 11497
responsib$	15886 15971 16015
responsibbed$	15886 15971 16015
responsibbing$	15886 15971 16015
responsibed$	15886 15971 16015
responsibilit$	8777
responsibilities$	14585 15661 15886 16015
responsibility$	386 387 388 389 12649 12693 12694 12695 12976 13452 13602 1880 1881 7845 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7856 7870 7871 7872 7873 7874 13684 13685 13686 13687 13688 13689 13690 13691 13692 13693 13694 7886 13727 15223 15661 15747 15841 15842 15843 15844 15845 15846 15847 15886 16015 4266 11724
responsibing$	15886 15971 16015
responsible$	11794 70 71 72 73 74 6928 12738 12739 12740 12741 1880 1881 3452 15223 4258 16042 16339 4578 10564 4613 10592 10593 4642 16427 4985
responsibly$	12552
responsibs$	15886 15971 16015
rest$	6346 6347 6348 6349 7694 8415 14238 14517 14623 14624 14625 14626 14627 14671 14672 14673 14871 15143 15146 15295 15296 15297 16035 11511
resteal$	16348 16375
rested$	6346 6347 6348 6349
restor	4738
restra	4895
restraining$	10855
rests$	6346 6347 6348 6349 16035 11511
result$	349 6345 1103 10611 4662 10643 11716
resulted$	11781 12655 12656
resulting$	10643
results$	16022 10269 16088 16099 16100 16520 16649 11716
resume$	11928
resumed$	11928
resupply$	16348
retail	4413 10447 10679
retail$	10745
retailers$	4390 16160 10373 16235 16256 16258 4547 16488
retain$	5607
retained$	11566 5607
retaining$	5607
retains$	5607
retak	4738 5759
retaliation$	11009
retard$	5841
retards$	5841
return	11542
return$	11874 11890 6114 12014 12081 327 12164 12193 12195 12196 12197 516 517 518 519 6516 557 561 562 6526 6569 6577 618 619 620 6584 12397 12890 13272 13324 13696 15409 15415 15429 15435 15437 15838 4474 5039 11445
returned$	12014 327 516 517 518 519 557 561 562 5039
returning$	11982 327 12223 516 517 518 519 6513 557 561 562 6523 12510 5039
returnned$	327 516 517 518 519 557 561 562 5039
returnning$	327 516 517 518 519 557 561 562 5039
returns$	12014 327 516 517 518 519 557 561 562 4474 5039
reveal	4582 10542
reveal$	16328
revealing$	15307 15308 5467
reveals$	16328
revel$	1052 1053 2081
reveled$	1052 1053 2081
reveling$	1052 1053 2081
revelled$	1052 1053 2081
revelling$	1052 1053 2081
revels$	1052 1053 2081
revenge$	11009
review	4520
review$	4433 11275
reviewed$	4433 10599 10668
reviewes$	4433
reviewing$	4433
reviews$	4433 11275
revolting$	5223
revolving$	2395 2396 2397 2398
rewards$	13076
rheumatic$	5695
rid$	4723 10722
ridden$	811
ridding$	4723
riddled$	2314
ride$	12467 811 13377
rided$	811
rides$	12467 811
riding$	811
rife$	2314
riff$	5114
right$	6085 6087 6126 12605 12606 6857 6858 6859 13101 7376 1747 1748 1749 1750 1751 1752 1753 1754 13727 2130 13998 2350 8325 8755 2958 2959 2960 9375 3416 3417 3418 5120 5207
rightly$	4271
rigid$	15982 16043 10235
rigoro	4748
rigorous$	10708
ring	16142 4485 4493 10522
ring$	12317 12318 1158 13041 13046 13526 13883 13884 13885 13886 13887 15341 15838 4409 10445 5126 11422
ringin	16191
ringing$	15408 4409 10445
ringle	16345 16549 11605
ringleader$	16331 16366 16436 5827
ringleaders$	16331 16366 16436 5827
rings$	8639 8640 9492 15341 4409 10445 11422
ringworm$	5923
riot$	11136 11137 11138 11158
ripped$	15307 15308 9545 5460 5467
rise$	1563 4685 10730
rises$	1563 10730
risible$	15919
risk$	11769 11770 11780 5975 16 17 18 6038 11848 11849 11855 11861 11862 11863 11864 11866 11867 11868 11870 6198 6199 6200 6201 6202 6203 6204 6205 6206 6207 6208 6209 6210 12587 868 12821 12935 12965 7194 1235 1236 13290 13387 13508 13649 13650 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13732 13733 13734 13735 13736 13782 13789 13802 8127 2168 8129 8130 8131 8132 8133 8134 8135 8136 8137 8138 13948 13949 8141 8142 8143 8144 8145 8146 8488 8489 2530 2531 8492 2533 2534 14304 14305 14306 14307 14308 14309 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14410 14473 14635 14636 14637 14638 14639 14773 14774 14775 14785 14786 14787 14788 14820 14821 14822 14952 15060 15066 15067 15068 15069 9274 15170 10172 10668 4718 10705 10734 4994 11019 5587 5615 5950
riskier$	6085 4996
risks$	11769 11770 11848 11849 11861 11862 11863 11864 11866 11867 11868 11870 6139 6140 6198 6199 6200 6201 6202 6203 6204 6205 6206 6207 6208 6209 6210 12821 12935 13063 13290 13387 13649 13650 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13733 13734 13735 13736 13782 14410 14461 14462 14463 14464 14465 14466 14467 14773 14774 14775 14785 14786 14787 14788 15060 9274 15170 10955
risky$	11769 11770 6085 159 160 161 162 163 164 165 6332 12282 7998 13832 4996 5095 5269
risperidone$	5932
ritali	5719
ritalin$	11679
rival$	12979
rivalry$	11069
rivals$	11058
roaccutane$	5932
road$	12187 6482 1001 14079 14233 9209 15045 9273 5331
roadman$	13892 11070 5823
roadmen$	13892 11070 5823
roads$	15016
roam$	12228 13508 2287 2378 2379 2380 2381 2382 2383
roamed$	2287 2378 2379 2380 2381 2382 2383
roaming$	2287 2378 2379 2380 2381 2382 2383
roammed$	2287 2378 2379 2380 2381 2382 2383
roamming$	2287 2378 2379 2380 2381 2382 2383
roams$	2287 2378 2379 2380 2381 2382 2383
rob$	13508 13863 13864 14075 16319 16348 16351 16375 16376 10719 11011
robbed$	11814 11817 12243 12582 12941 13092 13093 13094 13106 13107 4989
robber	16148 16156 16165 10360 16209 16345 10538 16360 4593 16369 16373 16374 16381 16382 4614 16388 16396 16400 16401 16402 10680 10923 10925 10944 10945 10948 11578 5808
robber$	13974 13975 13976 14058 14059 14060 14061 14062 16339 11106 11107
robberies$	16346 16347 10553 10574 16489 4770 16754 16755 16757 11596 11603 11768
robbers$	13974 13975 13976 14058 14059 14060 14061 14062 11106 11107
robbery$	11836 12242 12274 12745 7242 7243 13053 1384 13252 13254 13376 4374 10335 10336 4378 10341 16155 16162 16169 4403 10368 10369 10370 4411 4412 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 10433 16245 16246 16247 10440 4483 10446 4488 10453 16268 4532 10512 16322 10553 16364 10577 4634 10600 10617 10640 4786 16732 16734 16753 16754 16755 16757 11009 5616 5626 11768
robbing$	13350 16377 16456 11011
robs$	16319 16351 16376 10719
robust	4742 4748 4753 5659
robust$	10708 4752 11354 5866
robuster$	4752
robustly$	11591
rod$	1315
rode$	811
rogue$	14118 11161
rogues$	14118 11161
role$	12649 16015 10591
roles	16201
roll	5745
roll$	2056 3210 9171 9172 15911 11705
rolled$	3210 9171 9172 15364 15365 10717 10718 11705
rolling$	2056 3210 9171 9172
rollled$	3210 9171 9172
rollling$	3210 9171 9172
rolls$	3210 9171 9172
roma$	3491 9457
romanian$	3491 9457 11414
romantic$	672 673 674 675
roof$	16705
room	10585
room$	13277 13278 13279 13280 13281 4390 16160 16177 16178 16179 10371 10372 10373 16234 16256 16262 16263 10492 16304 10903 10904 16717 4954 11557 11713
rooms$	16263 11557
roost$	13108
root$	1079
rope$	13214 1731 1732 1733 1734 1735 1736 1737 1738
roped$	1731 1732 1733 1734 1735 1736 1737 1738
ropes$	1731 1732 1733 1734 1735 1736 1737 1738 14407
roping$	1731 1732 1733 1734 1735 1736 1737 1738
rose$	1563 11602
rot$	2377 15871 16091
rotten$	2300 2301 5130 11230 5844
rough	11740
rough$	7278 7427 8098 8306 2431 2432 8537 8538 5096 5130 5215 5422 11385
round$	12097 12098 12100 12102 12987 12991 7459 7470 14409 8607 14448 3259 4655 11438 11630
rouser$	11088
rousers$	11088
route	16310
route$	6482 16214
routes$	16214
routin	4620
routine$	10580
row$	12745 13173 13176 9683 15493 9685 11028
rowdy$	5275 5851
rows$	4885 11028
rubber$	5530
rude$	14295 14296 14394 15612 5851
ruffian$	11161 5824
ruffians$	11161 5824
rug$	16012
rui	5790
rui$	11750
ruin$	12696 13033
ruining$	13037
rule$	13849 15706 15707 15708 15709 15710 15711 4377
rules$	13861 14017 8217 8218 8219 8220 14520 14912 14913 14914 14934 14936 15119 15706 15707 15708 15709 15710 15711 16010 16137 4377 11059 11177
ruling$	4377
rum$	16593
run	4697
run$	11874 11890 11948 12164 12193 12195 12196 12197 6397 6398 6399 6448 540 541 542 543 544 545 546 547 548 549 561 562 6531 6536 580 581 704 705 12525 897 898 899 6952 6953 7015 1086 12863 12864 12865 12866 12867 12868 12890 1158 1261 1436 1437 1438 1439 1440 1463 1464 1465 1466 1467 1468 1469 1470 1474 1475 1476 1477 1478 1479 1480 13313 13318 13510 13526 7765 13618 13619 13630 2056 2070 2071 2226 14024 8232 2602 2603 2604 2679 2680 2819 3303 3378 9362 9363 9364 15437 3685 3686 15612 10284 4437 4549 4775 4918 5006 5174 5177 5198
runaround$	14042
runaway$	13974 13975 13976 11106 11107
runaways$	13974 13975 13976 11106 11107 5833
runed$	4549
rung$	6435 6436 6437 6438 6439 6440 6441 6442 13619 15876
runing$	4549
runner	11588
runner$	12307 13977 2214 14083 14084 11032 11106 11108
runners$	12307 13977 2214 14083 14084 16363 11032 11106 11108
runnin	16203 10530
running$	11850 11851 11852 11853 11854 6479 12308 540 541 542 543 544 545 546 547 548 549 561 562 6530 6532 6536 580 581 6952 6953 1086 7252 1436 1437 1438 1439 1440 1463 1464 1465 1466 1467 1468 1469 1470 13253 1747 1748 1749 1750 1751 1752 1753 1754 2056 2070 2071 2226 2679 2680 2819 15031 15032 15033 15034 15035 15612 4437 16339 16372 4918 5006 5173 5176 5198 11553
runs	16203
runs$	540 541 542 543 544 545 546 547 548 549 561 562 6536 580 581 704 705 897 898 899 1086 1436 1437 1438 1439 1440 1463 1464 1465 1466 1467 1468 1469 1470 2056 2070 2071 2226 2602 2603 2604 2679 2680 2819 3303 3378 15612 4437 16228 4549 4918 5006 5198 11553
rush$	990 991 992 993 994 995 996 997 998 1474 1475 1476 1477 1478 1479 1480 5051
rushed$	990 991 992 993 994 995 996 997 998 1474 1475 1476 1477 1478 1479 1480 4840 5051
rushes$	990 991 992 993 994 995 996 997 998 1474 1475 1476 1477 1478 1479 1480 5051
rushing$	990 991 992 993 994 995 996 997 998 1474 1475 1476 1477 1478 1479 1480 5051
s$	10379 10528 16340 10741 4815 4818 10791 10796 10821 10831 10834 4880 10841 10843 10844 4886 4887 10853 10856 4904 10868 4915 10888 16710 10911 10913 16724 16731 16737 10943
s17$	5951
s20$	5951
s31$	5951
s47$	5951
sabotage$	11023 5085
sabotaged$	11023 5085
sabotages$	11023 5085
sabotaging$	11023 5085
sad$	8421
sadistic$	5219
safe$	11822 11823 6126 12853 7214 13442 13648 13652 7844 13654 13666 13667 13675 13676 13677 13678 14748 8957 14807 14810 14812
safeguard$	6011 12131 7863 13705
safeguarding$	14825 14826 14827 14828 14836 14837 14838 14845 5507
safer$	6085 6126 7004 7005 7006 13451
safety$	11779 5971 11861 11862 11863 11864 11865 11866 11867 11868 11869 11871 11925 11926 6148 6149 12212 12213 12720 12853 13269 1501 13511 13649 13650 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7953 7954 7955 7956 7957 14785 14786 14787 14788 14905 16274
said$	120 6410 6444 6677 6678 6687 6851 12806 7728 7759 15482 9751 9752 9753 9827 9828 9831 9976 9977 4120 4121 4576 4632
sail$	1452
sailed$	1452
sailing$	1452
sailled$	1452
sailling$	1452
sailors$	15008
sails$	1452
saints$	15053
sale	16400
sallow$	5872
same$	11974 11976 11978 11980 12641 7164 12974 8118 2400 8364 9016 9017 9018 3469 9494 15310 15323 9525 9532 9746 9747 9748 9749 5396 5457
sanction$	4709 5641
sanctioned$	382 383 384 385 8113 8114 8115 8116
sanctions$	4709
sand$	16009
sandy$	5420
sank$	1484 1485 1486 1487 1488 1489 1490
sat$	3574 3575 3576 4109 4110 4111 4112 4113 4114 4115 4116
satisfy$	15517
savage$	13974 13975 13976 11106 11107
savages$	13974 13975 13976 13995 13996 13997 14245 11080 11106 11107
save$	7105 7106 7107
saved$	13675 13676 13677 13678 15572 15573 15574 15575 15576
saving$	14845 14920 16022 11152 11455
savings$	10269
savvier$	2632 2633 2634
savvy$	2632 2633 2634 9097 9098 9099 3452 3456 11287 5860
saw	4834 4909
saw$	999 1000 1117 2283 4016 4017 10794 5083
say	4582 10542
say$	11921 6234 12131 6324 6394 6718 1162 13001 13002 7200 7235 13049 1594 7634 13448 7657 7658 7659 13532 13545 13578 7806 13618 13696 2121 8990 15225 15393 15409 15415 15429 9827 9828 9831 4434 11445
saying$	2121 15190 15408 15495
says$	2121 15394 15482 9827 9828 9831 4120 4121
scabies$	5923
scalde	4916
scalded$	10876
scale	16637
scallies$	5824
scally$	5824
scallywag$	5828
scallywags$	5828
scam$	13376
scan$	4433 16611
scandal$	5882
scandalous$	5882
scaned$	4433
scanes$	4433
scaning$	4433
scanned$	10599
scans$	4433 16611
scant$	92 99 7490 7572 2245 2246 2248 10032 10039
scantily$	3489 5412 5423
scar$	3509 11404
scarcely$	7289 7307 7308 7309 7800 1843 1844 1845 2919 2921 2922 2956 2989 8949 2990 8950 2991 3079 9039 3080 3081 9130 5347 5348 5362
scare$	14863 14864 14865 14968
scarecrows$	15366
scared$	14820 14821 14822 3097 3098 14967 14971
scares$	8892 14702 9160 9161 15091
scarf$	15346 11422
scaring$	11850 11851 11852 11853 11854
scarlet$	5695
scars$	3509 11404
scarves$	15346 11422
scatter$	16498
scattering$	4767
scenario$	11771
scenarios$	11771
scene$	13488 13489 14461 14462 14463 14464 14465 14466 14467 16322
scheme$	11587
schemer$	11106
schemers$	11106
scheming$	5851
schizo	5919
schizophrenic$	16673
school	4861 16648 11709
school$	12295 12296 12297 12537 12538 13562 13704 13922 13923 13924 13925 13926 13927 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13955 13981 8176 14013 8241 8316 14143 14144 14146 14365 3257 3258 15472 9882 9887 9888 9890 16067 10285 4329 16134 16135 16615 16625 16626 16627 16628 16629 10821 16631 16632 16639 16641 16642 16649 16727 10919 10972 5167 5507 5554 5563 5564 11695 11705 11706 11707 5756
schoolboy$	5143
schooled$	4865
schooling$	12758 16640 11707
schoolmates$	11105
schools$	13922 13923 13924 13925 8268 8269 16636 16718 11705
sclerosis$	16675
scolio	5922
scor	11575
score$	1495 14407 15016 16154 11592
scored$	1495 16302
scores$	1495 16154 11592
scoring$	1495
scorn$	16112 16113 16114 16115 16116 5086
scorned$	5086
scorning$	5086
scornned$	5086
scornning$	5086
scorns$	5086
scoundrel$	11161
scoundrels$	11161
scour$	4433
scoured$	4433
scoures$	4433
scourge$	8515
scouring$	4433
scours$	4433
scramble$	990 991 992 993 994 995 996 997 998 5051
scrambled$	990 991 992 993 994 995 996 997 998 5051
scrambles$	990 991 992 993 994 995 996 997 998 5051
scrambling$	990 991 992 993 994 995 996 997 998 5051
scrap$	12576 1367 13172
scraped$	11405
scrapes$	7086 7087 7088
scrapheap$	15566
scrapings$	2429
scrapper$	11161
scrappers$	11161
scratch$	15901
scrawny$	5872
scream$	11040
screamed$	12252 13567 13619
screening$	16590
screens$	15619 15649 15650 15651 15652
screenshot$	10436
screenshots$	10436
screw$	5209
screwed$	2557 8662 8663 5241
screws$	5209
scribe	4849
scribe$	10809
scrolled$	10599
scrote$	5828
scrotes$	5828
scrounger$	11106
scroungers$	11106
scrubber$	5841
scrubbers$	5841
scruffily$	3489 5423 11421 11423
scruffy$	3491 9455 15307 15308 5422 5443 5460 5467 5872
scruples$	14187 14188 14189 14190 14191
scrutiny$	16269
scum$	5824
scumbag$	5824
scumbags$	5824
search	10342 10346 16180 16315 4655 16430 16444 4790
search$	4384 4433 10412 4573 4630 4649 16423 10615 4671 16457 16458 10650 16460 4694 10655 4696 16466 4772 4773 16546 10750
searched$	4433 16395 10599 4694 16481
searches$	4433 16389 4649 16458 10650 16460 4694 4696 16466 16535
searching$	4433 16458 4694 4696
searchped$	4671
searchs$	4433 4671 4772
seasoned$	3264 5865
seating$	10396
second$	7047 7051 7494 2428 3469 10041 10249 4855
secrecy$	6808 7836 15891
secret$	13008
secretive$	5851
secretly$	1190 1191
secrets$	13011
sectio	16674 10866 5936
section$	10652
section17$	5951
section20$	5951
section31$	5951
section47$	5951
sectioned$	16675
secur	5623
secure	4662 4928
secure$	12523 12524 10888 16743 10939 5607 5801
secured$	16227 11566
secureed$	5607
secureing$	5607
secures$	5607
securi	4413 10447 10454 4525 10495 4546 10577 4625 10585 4662
security$	13845 4390 16160 10373 16235 16256 16258 16263 10485 4529 16304 4547 4548 16386 4670 4686 4789 11058
seduce$	305 1048 1049 1050 1051 5000 5053
seduced$	305 1048 1049 1050 1051 2011 5000 5053
seduces$	305 1048 1049 1050 1051 5000 5053
seducing$	305 1048 1049 1050 1051 5000 5053
see	16155 4834
see$	186 12131 12164 6952 999 1000 1117 13324 1757 1760 1763 1764 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7958 7959 7960 7961 7962 7963 7964 7965 2283 2411 2414 14700 8913 8914 8915 14790 14947 15063 15064 15065 15378 15866 16049 16180 4422 4429 4434 16223 16289 10794 10906 5083 5225
seed$	11090
seeds$	11090
seeing	4834
seeing$	11982 12223 6952 8849 14790 10794 4922 10906 5033 5083
seek	10376 4662 4692 4705 5638
seek$	313 591 592 593 594 595 596 597 2013 7973 2014 2015 2016 2017 2018 2019 2035 2036 2038 15612 9846 4387 16199 10391 5287 5288
seeked$	9846 4387 10391
seeker$	13965 11050 11246 11746
seekers$	13965 11050 11246
seekin	10376 4692 4705
seeking$	313 591 592 593 594 595 596 597 2013 7973 2014 2015 2016 2017 2018 2019 2035 2036 2038 8521 8539 15612 9846 4387 10391 11050 11246 5287 11746
seekked$	9846
seekking$	9846
seeks$	313 591 592 593 594 595 596 597 2013 7973 2014 2015 2016 2017 2018 2019 2035 2036 2038 9846 4387 16199 10391 5287 5288
seem$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 9011 9012 9013 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9330 3415 3427 3483 4051 4052 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5342 5344
seemed$	830 831 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 4051 4052 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5342
seeming$	4051 4052
seemmed$	4051 4052
seemming$	4051 4052
seems$	360 361 830 831 7348 7349 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3483 4051 4052 5013 5139 5141 5146 5193 5201 5221 5235 5270 5272 5280 5281 5341 5342 5344
seen	16216 16327 4909 4978
seen$	539 13587 13588 7780 7781 2170 2542 2644 2858 9140 3226 3261 3398 3399 3400 15210 15211 15212 15414 15420 15425 15434 15529 4016 4017 15907 16211 10459 4834 4841 4922 5083 11577 11584 11590
sees	4834 4909
sees$	1117 2283 2411 2414 10794
seize	4515
seize$	10475 5607
seized	10474 4515
seized$	16283 10475 16467 11566
seizeed$	5607
seizeing$	5607
seizes	4515
seizes$	10475 5607
seizin	4515
seizing$	10475
seizur	5922
seizure$	4515 4650 16452 11563
seizures$	4650 11563
seldom$	2989 8949 2990 8950 2991
select	4777 5916
selected$	4557
self	5686 5933
self$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 91 130 6306 12136 6405 6406 6407 12270 6475 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 13033 13037 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 7913 7914 7915 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 8571 8573 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 3391 3392 3393 9369 3410 3411 15186 10230 10881 10952 5003 10982 10983 5044 5063 11030 5158 11316 11317 5358 5389 5525
selfharm$	11646
selfharmed$	11646
selfharming$	11646
selfharms$	11646
selfie$	12359 12367 6581 6582 623 624 12763
selfies$	12359 12367 12368 6581 6582 623 624 12763
selfish$	5851 5882
sell$	11874 11890 12164 12193 12195 12196 12197 6397 6398 6399 540 541 542 608 704 705 910 6952 6953 12863 12864 12865 12866 12867 12868 12890 7172 7174 7176 12986 13066 13313 13318 1564 1565 1566 7527 13508 13742 13744 13750 13752 13863 13864 16351 5006 5023 10997
selled$	7172 7174 7176
sellin	16191 16203 10530 16345
selling$	12285 540 541 542 608 6953 7172 7174 7176 13253 13283 1564 1565 1566 13350 15031 15032 15033 15034 15035 16339 16377 4991 5006 5023 11570 11767
sellled$	7172 7174 7176
sellling$	7172 7174 7176
sells	16203
sells$	540 541 542 608 704 705 910 7172 7174 7176 1564 1565 1566 16228 16351 4991 5006 5023
selves$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10952 10982 10983 11030 11316 11317
semh	5735
semh$	11695
semi$	4899
sen$	16620 5739 11700
send	4394 4466 4467 4478 4485
send$	11874 12164 590 599 6954 7172 7174 7176 13069 1423 13313 13318 13742 13744 13750 13752 4393 10431 4476 10445 4486 4640 10641 4749 5014 5036 10997 5739 11700
sendd$	4486
sendded$	7172 7174 7176 1423
sendding$	7172 7174 7176 1423
sended$	7172 7174 7176 1423 10431 4486
sendes$	4476
sending$	590 599 6954 7172 7174 7176 1423 15586 15587 15588 10431 4476 10445 4486 4640 4749 5014 5036 11453
sends$	590 599 7172 7174 7176 1423 10431 4476 10445 4486 4640 10641 4749 5014 5036
sensation$	5090
sense$	12970 12971 13129 13130 13131 13132 13133 13134 13135 13136 13137 13138 13139 13140 13141 13397 13398 13399 13400 13401 13402 13403 13404 7596 7597 7598 13725 7918 2256 8382 2681 2683 8860 14670 2940 2941 2942 2943 2944 2945 8938 2979 2980 8941 15023 15075 15225 15328 15792 15793 15794 11022 11043 11340
sensible$	11791 6085 6126 6744 2958 2959 2960 14812 3452
sensibly$	12552
sensit	4395
sensitive$	10355 11261 5584
sensor	4799
sensory$	10759
sent	4394 10448 10507
sent$	12031 12032 12033 12035 590 599 12500 12501 12502 12514 7172 7174 7176 1423 13619 4393 16222 10850 4941 10930 5014 5036 10997 11504 5785
senten	16656
sentence$	4681 11754 5798 11759 11761
sentenced$	10930 5798
sentences$	4681
sentencing$	5798
separa	16656 16658 10850 10852 16671
separate$	4373 16498
separated$	16659
separates$	4373
separating$	4767 16659
separation$	16661
sepsis$	5921
september$	12297
sergea	4374 10335 10336 4378 10341 16155 10368 10369 10370 4411 4412 4413 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 4532 10577 4634 10600 10640
sergeant$	10334 16145 16150 4390 16177 16178 16179 10371 10372 10373 16192 10390 4453 10414 10417 4460 16232 16236 16237 16239 16249 10443 16253 16255 16262 4529 10492 16386 10594 16449 5580 11629
serial$	577 578 4372 5010 5134 5147 5621
series$	3898 11586
serious$	6046 672 673 674 675 8229 10007 10008 10009 10010 5134 5507
seriously$	13762 13763 13764 13765 13766 15739 15740 15756 15757 15758 15759 15760 15761 15762 15763 15764 15765 15766 15834 15835 15836 15837 4182
seriousness$	13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13733 13734 13735 13736
sertra	5719
sertraline$	11679
servant$	11032
servants$	11032
serve$	3023 3024 4707 4732
served	16447
served$	4707 4855 4979
serves$	836 837 3023 3024 4707 4732
servic	16604
service$	13889 8163 14170 14171 15472 9882 9887 9888 9896 9905 9906 16017 16067 10277 10285 4329 16134 16135 4463 16484 16590 5507 11497 5554 5563
services$	7142 13704 13705 13709 8233 14170 14171 14272 14398 14794 14795 14796 14797 14839 14840 14841 14842 14843 14886 14887 3159 3161 3633 3634 3635 3636 9882 15695 9887 9888 9893 9894 16067 10285 16134 16135 16590 11046 11441
serving$	4707 10842 11485 5763
session$	174 176 177 8583 15472 15605 15606 15607 15646 15647 15648 11045
sessions$	174 176 177 6178 11988 12021 12022 14365 8583 15472 15646 15647 15648 11045
set$	63 64 65 11932 522 543 544 545 546 547 548 549 12823 12824 12825 12826 12827 12828 7190 1268 1269 1270 1271 13238 13239 1742 13929 2938 2939 9437 3668 3669 3832 4516 4990 11362 11363 11714
sets$	63 64 65 543 544 545 546 547 548 549 1742
setter$	11194
setters$	11194
setting$	63 64 65 4990
settle$	15409 15415 15429 11445
seven	10337 10352 16233 10435 16267 10490 4533 4534 16310 16311 16313 16353 4598 4612 10584 16399 16416 16419 16424 10644 16476 16513 16525 10721 16537 16549 4787 11605
seven$	13930 13999 15963 10558 16391 16393
severa	16292
several$	6181 605 8361 9384 3526 10180 10181 10204 16033 16034 11510 5616 5729
severe	5681
severely$	5748 5766
sewer$	14243
sex$	11860 6273 12183 6469 6560 12371 6567 609 6574 12386 625 626 627 628 12408 12409 12475 6714 12764 12886 12887 12888 12889 13252 13254 8147 14240 14420 14421 14635 14636 14637 14638 14639 14649 14773 14774 14775 14869 9365 10872 4964 10956 10977 10987 5220 11293
sext$	5814
sexted$	5814
sexting$	10973
sexts$	5814
sexual$	12282 6550 6558 6563 6565 6566 610 611 612 613 615 6578 6579 6580 625 626 627 628 12410 672 673 674 675 14420 8644 8647 8842 14870 4821 4964 5015 5025
sexualised$	12282 6550 6558 14286 14287 14288 14289 14290 14291 14292 14293 14294 10979 10980 5275 5861
sexuality$	12522
sexually$	2151 2152 9066 5018 5237 5334 5335 5373 5391 11728 5931
sgt$	16253
shabbily$	3489 5415 5423
shabby$	15307 15308 5460 5467 5872
shadow	4790
shadow$	16294 4530 16394 10750
shadowed$	4530
shadowing$	4530
shadows$	9492 4530
shady$	5215 5844
shaggy$	5420
shall$	3640 3641 3642 3643 3644 3645 4675
shallow$	5851
sham	16523
shambles$	5882
shambolic$	15919 5882
shame$	6848 14187 14188 14189 14190 14191 15903 10182 15992 5527
shameful$	15801 5882
shamefully$	5882
shameless$	5844
shar	4451 4466
share	4478 5583
share$	12164 590 599 6885 955 973 974 975 976 6954 1914 3572 15409 15415 15429 15866 16046 16049 10350 4391 4393 10431 4476 4486 4616 4943 5014 5457 11445
shared$	590 599 955 13619 3572 9976 9977 15876 10350 4391 4393 4486 5014 5457
shareed$	10431 4486
sharees$	4476
shareing$	10431 4476 4486
shares	5583
shares$	590 599 955 3572 10350 4391 4393 10431 4476 4486 4943 5014 5457
sharin	11542 5583
sharing$	590 599 955 6954 3572 15917 10350 4391 4393 4943 5014 5457
sharks$	13231
sharp$	9097 9098 9099 3456
sharper$	2632 2633 2634
sharpest$	14132
shaved$	5439 5441 5443 11405 5456
shaven$	5410 5411 5440 5443 5456
she$	6101 6108 6605 6682 6683 6688 6689 6738 6752 6755 7041 7208 7302 1784 2102 8062 2103 13872 2104 2105 8225 2285 14406 15487 15488 15489 15490 15491 9689 9690 9691 9693 9882 15695 5741
shed	11740
shed$	4246 16702 16714
shedding$	4246
sheep$	13919 11106
sheer$	5075
sheet$	11557
sheets$	11557
shelter$	12378 12379 12380 12381 12382 12383 12384 12385 16702
shield$	7105 7106 7107 5057
shieldded$	5057
shieldding$	5057
shielded$	5057
shielding$	14828 14833 14834 14835 14836 14837 14838 14845 5057
shields$	5057
shift$	6397 6398 6399 6953 9761 9762 5598
shifting$	6953 13888
shiftless$	5853
shifty$	5215 5422 11385 5844
shilling$	14135 14139 14140
ship$	15072
shirk$	4246
shirked$	4246
shirking$	4246
shirkked$	4246
shirkking$	4246
shirks$	4246
shirt$	9498 9499 15316 11422
shirtless$	5872
shirts$	9498 9499 15316 9555 11422
shock$	12697 14968
shocked$	14967 14971
shocking$	4146 4147 4148 4149 10182 15992 16028 16029 16030 16031 5275 5537
shockingly$	5236 5884
shocks$	9160 9161 14989 15091
shoddy$	5882
shoes$	9498 9499 15330 15331 15332 15333 15334 15341 16725 11422 11427
shoot$	1494
shooti	16360 16373 16381 16382
shooting$	1494
shootings$	16346
shoots$	1494
shop	4413 10447 10454 10745
shop$	12295 12296 14109 4390 16160 10373 16235 16256 16258 16263 4762 16554 16557
shopke	4413 10447 10679 10949
shopkeeper$	12074 12373 16758
shopkeepers$	12074 12373 13845 14013 8268 8269 4390 16160 10373 16235 16256 16258 4547 16488 16514 11057 11058
shopli	4593 16369 16373 16374 16382 4614 16396 10680 10923 10944 10945 5959
shoplift$	11011
shoplifter$	13974 13975 13976 14083 14084 11106 11107
shoplifters$	13974 13975 13976 14083 14084 11106 11107
shoplifting$	11850 11851 11852 11853 11854 12274 12285 12289 13252 13254 13350 14001 10553 10574 16411 16489 4770 4786 16732 16753 16754 11011
shoppe	10679
shoppers$	14013 16488 16514 11057
shopping$	10745
shops$	14013 8268 8269 4390 16160 10373 16235 16256 16258 16263 4547 4762 16554 16557
short$	2370 2371 8436 8437 9440 15307 15308 9545 15790 15791 5218 5283 5399 5420 5442 5443 5467 5524 11507 5872
shortcoming$	5506
shortcomings$	15666 15667 15668 5506 11468 5881
shortest$	3511 5447
shorts$	9498 9499 15330 15331 15332 15347 15348 15349 15354 11422 11427
shot$	11844 1494 14182 10386 5122
shots$	14182 10386 16207 16213
shotted$	5007
shotter$	5834
shotters$	5834
shotting$	540 541 542 5006 5007
should	4658 10836
should$	21 22 23 24 25 26 731 732 1044 7290 13104 1679 1772 1790 1798 1799 1800 1801 1802 1803 1804 1805 1806 1814 1818 1819 1820 1821 1839 1850 1851 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1910 1923 2704 2705 2706 2707 2757 2934 2988 3072 3123 3180 3181 15191 9401 3904 3906 3907 3908 3909 9871 15690 10013 4137 10102 4358 10482 4529 4599 4651 4675 4756 16645 5509 5577
shoulder$	14378 3506 5555
shouldered$	11365 5555
shouldering$	5555
shoulderred$	5555
shoulderring$	5555
shoulders$	14378 14438 5555
shout$	2602 2603 2604 5052
shouted$	6435 6436 6437 6438 6439 6440 6441 6442 13453 13619 4916 5052
shouting$	13154 13155 4885 5052
shouts$	2602 2603 2604 5052
shoutted$	5052
shoutting$	5052
show	4381 16155 4570 10531 4587 4631 11542
show$	345 1817 7824 7825 7826 7827 1885 1886 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 13696 7892 7951 7952 13811 8292 2418 15409 15415 15429 15473 15474 15475 3814 15640 4434 10457 10483 16328 11445
showed$	345 1817 1885 7951 7952 2418 4072 10483
showin	4570 4587
showing$	345 13154 13155 1885 4072 16158 16587
shown	10448 10507
shown$	186 6212 6213 12544 12545 6737 1817 7824 7825 7826 7827 1886 7951 7952 15530 15531 15532 15533 15656 4072 4517
shows	4570 10531 4587
shows$	345 1817 1885 7951 7952 2418 15473 15474 15475 3813 4072 4434 10483 16328 10552
shred$	1368 8381
shrewd$	9097 9098 9099 3456
shrinking$	9129 14939 14940 14941 14942
shrug$	1966 3124 3213 4265
shruged$	1966 4265
shrugged$	1966 3213 4265
shrugging$	1966 4265
shruging$	1966 4265
shrugs$	1966 3213 4265
shunt$	4813
shut$	13248 4312 11504
shuts$	4312
shutting$	4312
shy$	2370 2371 11250
siblin	16701
sibling$	16715 11277 5321
siblings$	5961 12294 14393 14614 16678 16715 10953 11277
sick$	8312 16576 16615
sickle$	5922
side$	14145 15249
sidekick$	5826
sidekicks$	5826
sidelined$	5538
sides$	12721 14145
sight	10732
sight$	16440 16541 11606 5708 5709
sighted$	11484 11590 11669 5896
sighti	5599
sighting$	10330 4526 11559
sightings$	16243 4526 5595 11559
sign$	1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 4224 4225 4226 4227 16013 16014 4973 11506 11509
signal$	12063 16450
signals$	12063 12064 13192 11036
signed	10606
signed$	1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 16415 4845 4846 4973
significant$	2528 2529
signing$	1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 4973
signs$	1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 13391 4224 4225 4226 4227 16013 16014 16033 16034 16202 4973 11036 11506 11509 11510
silence$	6808 12679 12869 12870 12871 12872 12873 12874 13081 7836 15891
silent$	13010 13011
silliness$	12142 12143 12144 12145 12146 12147 12616 6846 6847 7741 7836 1877 7838
silly$	6046 103 104 6085 159 160 161 162 163 164 165 6332 909 1313 1775 1868 1869 2940 2941 2942 2943 2944 2945 5078 5081 5851
silo$	5567 5568
siloed$	5886
silos$	11526
similar$	3491 9457 5399 5457
simple$	5075 5788
simpler$	4669
simply$	12544 12545 6737 802 13593 13594 13595 13596 2601 3215 3714 3715 3716 3717 9870 4055 4056 4232 4233 4274 5484 5544
since$	16591 16594 16700 11321 11763
single$	3781 3782 9796 9837 9838 3946 9907 9975 4395
sink$	1484 1485 1486 1487 1488 1489 1490
sinker$	13415
sinking$	1484 1485 1486 1487 1488 1489 1490
sinks$	1484 1485 1486 1487 1488 1489 1490 15562
sister	10846 16657 10849 4905 16701 16707
sister$	12294 7698 4881 4882 16655 10882 16715 11277
sisters$	12294 7698 14393 8761 8762 8763 11277
sit	16216
sit$	6375 3574 3575 3576 3578 3590 3591 3592 3593 3594 15409 15415 15429 4109 16047 11445
site$	11559
sits$	3574 3575 3576 3578 3590 3591 3592 3593 3594 4109 4110 4111 16203
sitting$	12638 12639 13154 13155 4109 4110 4111
situation$	11771 6341 12622 12623 12710 1001 1081 1082 7190 13649 13650 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 13807 14824 15237 10172 16027 10282 4952 11741
situations$	11771 7086 7087 7088 13807 15237
six	10337 10352 16233 10435 16267 10490 4533 4534 16310 16311 16313 16353 4598 4612 10584 16399 16416 16419 16424 10644 16476 16513 16525 10721 16537 16549 4787 11605
six$	1345 13908 13999 3481 9442 9443 3526 15295 15296 15297 15298 15299 15300 9706 9715 9721 15963 10558 16391 16393
sixteen$	14490 14491 14492 14493 14494 14495 2760 2761 2762 11302
size$	2789 2790 3381 3382 3383
skank$	5841
skanks$	5841
skanky$	5844
skate$	1451
skated$	1451
skaters$	9706 9715
skates$	1451
skating$	1451
skeletal$	5399
ski$	5472
skilled$	3466
skills$	2681 2683 8938 2979 2980 8941 15208 11342
skimpy$	5467
skin$	14088 14960 9464 9480 16567 11387 5429 5435 5694
skinned$	11346 11379
skinniest$	3511 5447
skinny$	9440 9476 9545 5399 5467 5872
skins$	12390 14960
skirt$	9498 9499 15330 15331 15332 11422 11427 11434
skirts$	9498 9499 15330 15331 15332 15347 15348 15349 15354 9555 15372 11422 11427 11434
skive$	5813
skived$	5813
skives$	5813
skiving$	5813
skunk$	10789
slack$	1017
slag$	11106
slags$	11106
slap$	13491 14985 16684
slapdash$	5845 5882
slappe	4916
slapped$	16684 10876
slapper$	5841
slappers$	5841
slaps$	16684
slave$	11215 5256 5846
slaves$	11215 5846
sleazy$	5844
sleep	10776 10788
sleep$	6114 12164 12228 601 6952 999 1000 1002 14929 15063 15064 15065 16585 16597 16598 16705 4938 4947 4948 5016 5684
sleeped$	4940
sleepes$	4940
sleeping$	601 6952 4933 4938 4940 4947 5016 5721
sleeps$	601 1002 4938 4940 4945 4947 4948 5016
sleepwalk$	1484 1485 1486 1487 1488 1489 1490
sleepwalked$	1484 1485 1486 1487 1488 1489 1490
sleepwalking$	1484 1485 1486 1487 1488 1489 1490
sleepwalkked$	1484 1485 1486 1487 1488 1489 1490
sleepwalkking$	1484 1485 1486 1487 1488 1489 1490
sleepwalks$	1484 1485 1486 1487 1488 1489 1490
slender$	5399 5872
slep$	5780
slept$	601 999 1000 1002 10763 4933 4949 5016 5780
slicked$	3505 11405
slid$	1484 1485 1486 1487 1488 1489 1490
slide$	1484 1485 1486 1487 1488 1489 1490 3210 9171 9172 11519 11557
sliders$	15330 15331 15332 15347 15348 15349 15351 11422 11427
slides$	1484 1485 1486 1487 1488 1489 1490 3210 9171 9172 11557
sliding$	1484 1485 1486 1487 1488 1489 1490
slight$	5399 5872
slightest$	7573 9771 10033
slightly$	3479 5401
slim$	9440 5399 5872
slimly$	5401
slip$	1484 1485 1486 1487 1488 1489 1490 10175
sliped$	1484 1485 1486 1487 1488 1489 1490
sliping$	1484 1485 1486 1487 1488 1489 1490
slipped$	1484 1485 1486 1487 1488 1489 1490
slippers$	15343 15351 15359 11422
slippery$	5215 5844
slipping$	1484 1485 1486 1487 1488 1489 1490
slips$	1484 1485 1486 1487 1488 1489 1490 16221
slipshod$	5882
slit$	5456
sloppy$	4146 4147 4148 4149 11385 5537 5882
sloth$	11521
slovenly$	5853
slow$	1789 2503 2504 2505 2506 2507 4146 4147 4148 4149 15982 16028 16029 16030 16031 16043 10235 4277 5246 5537 5733
slowly$	16043
slut$	11106
sluts$	11106
sluttish$	5844
slutty$	5844
sly$	5851
smacke	4916
smacked$	10876
smackhead$	5841
smackheads$	5841
small$	2240 2292 8746 8898 9440 3486 5346 5399
smaller$	8033 8034 8043 8044 8045 8046
smart$	13017 13020 9097 9098 9099 15081 9457 11285 11291 5467
smarter$	6085
smartly$	3489 5423 11421 11423
smarts$	11286 11340
smash	16683
smashe	10718
smashed$	16527
smell$	3287 3288 3289 3290
smelly$	15307 15308 5872
smitten$	647 648 649 650 651 652 653
smok	4829
smoke$	11874 12164 12193 12195 12196 12197 494 6958 999 1000 12783 12784 12785 7172 7174 7176 13066 13313 13318 13508 13742 13744 13863 13864 3239 3240 3241 3242 3243 15612
smoked$	12514 999 1000 7172 7174 7176 15612
smoker$	13971
smokers$	13971
smokes$	999 1000 7172 7174 7176 3239 3240 3241 3242 3243 15612
smoking$	5972 11782 11783 869 6958 999 1000 7172 7174 7176 13154 13155 15612
smooth$	13087 5371
smug$	5844
snakes$	11106
snapch	4639
snapchat$	6257 6258 6259 582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358
sneak$	325 11106
sneaked$	325
sneaking$	325
sneakked$	325
sneakking$	325
sneaks$	325 11106
sneaky$	5853
snide$	5844
snood$	15346 11422 5877
snoods$	15346 11422 5877
snotty$	5844
snub$	5086
snubbed$	15397 5086
snubbing$	5086
snubed$	5086
snubing$	5086
snubs$	5086
snuck$	325
so	4638
so$	11975 11979 12253 6662 7209 13044 1544 7667 7668 8090 8288 8310 3182 3183 3184 3185 3186 3187 15077 9873 4077 4626 5077 5343 5360
sobrie	4967
sobriety$	10927
social$	12277 12283 582 583 584 585 586 8021 14002 8419 8520 14335 14395 14880 14881 14882 14883 9882 15695 3931 9892 3934 4316 4318 10469 4538 16347 4639 16412 10656 10885 4931
society$	8004 2045 2046 2047 2048 8009 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952
sociopath$	11106
sociopathic$	5851
sociopaths$	11106
socks$	9555
sod$	10053 11080
sods$	11080
sofa	10896 11740 5952
sofa$	16705 4937 16716
soft$	12638 12639 15050
software$	10458
sold$	540 541 542 608 704 705 910 7172 7174 7176 1564 1565 1566 4991 5006 5023 10997
soldier$	12115 11081 11161
soldiers$	12115 14052 11081 11161
solely$	4267 4268 5553
solicit$	1048 1049 1050 1051 5045 5053
solicited$	1048 1049 1050 1051 5045 5053
soliciting$	1048 1049 1050 1051 5045 5053
solicits$	1048 1049 1050 1051 5045 5053
solicitted$	1048 1049 1050 1051 5045 5053
solicitting$	1048 1049 1050 1051 5045 5053
solid$	5399
solidly$	5401
solve	5643
solve$	16499
solves	5643
solvin	5643
somali$	3491 9457 11414
some$	117 866 6884 1360 1370 3526
somebody$	12222 12244 13043 13048 13186 13445 13573 9647 9882 15695 4682
someone$	12222 12244 6597 13043 13048 13186 13445 13573 8790 2928 9647 9882 15695 4682
something$	12253 12487 13044 15615 4469 16252
somewhere$	12378 12379 12380 12381 12382 12383 12384 12385 1330 1331 1332
son	16477
son$	14570 10779
sons$	14570
soon$	13476 13477 3215 15997 15998 15999 16000 16131 16132 16133
sooner$	1194 1195 7699 1740 7701 14503 14644 15678 15687
sophisticated$	2718 2880 3401 5865
sorely$	4182
sorry$	13160 15530 15531 15532 15533
sort$	12664 13839 2306 2308 2309 2310 14201 14790 14825 14826 14827 9163 15303 4373 11056 11175
sorting$	14790
sorts$	12664 4373 11056 11175
sought	16447
sought$	313 591 592 593 594 595 596 597 1093 13619 2013 7973 2014 2015 2016 2017 2018 2019 2035 2036 2038 9846 5288
soul$	13335 13336 14468 14469 14470
soulless$	5844
souls$	13334 13336 14234 11298
sound$	9330 5342
sounds$	5342
source	11542
source$	1079 10355 4396 16225 4627 16406 4641 4721 5583 11544 5585
sources$	4396 16225 11544
south$	3502
sow$	12669 12670 13110 13111
sowed$	12669 12670 13111
sowing$	12669 12670
sown$	12669 12670
sows$	12669 12670
space$	14088 14766 10664 10904
speak	10343 4909
speak$	11920 12131 12353 587 588 589 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 8904 8948 8993 9330 15378 15409 15415 15429 15520 15586 15587 15588 15866 4347 16152 11445 11453
speaking$	587 588 589 8902 15190 15408 11472
speaks$	587 588 589 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 15520 4120 4121
special$	8410 16620 5735 5950
specialist$	16603
speech$	4799 16620
speed$	11693
spell	11721
spelli	10840
spelling$	16649 5755
spend$	12164 6356 6357 6422 12478 12479 12480 12481 12482 790 791 7172 7174 7176 13313 13318 2062 2063 2064 2065
spendded$	2062 2063 2064 2065
spendding$	2062 2063 2064 2065
spended$	2062 2063 2064 2065
spending$	11982 12223 12478 12479 12480 12481 12482 2062 2063 2064 2065 16140
spends$	2062 2063 2064 2065 16216
spent$	790 791 7172 7174 7176 2062 2063 2064 2065 4979
spice	10780
spice$	12767 16589 10789 16601
spider$	7416
spike$	10730
spikes$	10730
spiky$	5420 5443
spin$	12467
spina$	5696
spineless$	5844 5882
spirit	10788
spirits$	16593 16597
spit$	14075
spite$	6147 188 189 191 6179 222 223 224 253 12326 12327 12328 12329 12697 4221
spiteful$	15801 5195 5219 5851
spiv$	11161
spivs$	11161
spleen	10769
spleen$	16578
splendidly$	9006 9007 9008 9009
split	16656 16658
split$	16498 10850
spliting$	4767
splitting$	4767
spoil$	1401 1402 1403 1404
spoiled$	1401 1402 1403 1404 5851
spoiling$	1401 1402 1403 1404
spoilled$	1401 1402 1403 1404
spoilling$	1401 1402 1403 1404
spoils$	1401 1402 1403 1404
spoilt$	1401 1402 1403 1404 2130 5120 5851
spoke$	587 588 589 4346
spoken$	11959 11960 195 196 197 6435 6436 6437 6438 6439 6440 6441 6442 12254 12483 13619 8113 8114 8115 8116 15210 15211 15212 15414 15420 15425 15434 15529 15876 4369 16327
sponger$	11161
spongers$	11161
sporadic$	14281 14282 14283 14284 2516 5265
sport$	3508 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 16583 5444 5462
sported$	3508 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 5444 5462
sporting$	3508 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 5444 5462
sports$	3508 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 5444 5462
sportted$	3508 5444
sportting$	3508 5444
sporty$	5422
spot$	14475 14476 3287 3288 3289 3290 15225 16551 16555 11571 11635
spots$	15180 16551 16555 11415 11635
spotted$	13619 5896
spotty$	3504 9476 15289 5427 5872
spray$	5437
spree$	11574
spring$	12297 12298
spurn$	5086 5482
spurned$	15397 5086 5482
spurning$	5086 5482
spurnned$	5086 5482
spurnning$	5086 5482
spurns$	5086 5482
squad	4374 10335 10336 4378 10341 16155 10360 10363 10368 10369 10370 4411 4412 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 4483 10446 4488 10453 16268 10465 4532 10577 4634 10600 10640
squad$	15158 10334 16145 16150 16169 16170 4402 16172 16177 16178 16179 10371 10372 16184 4416 16192 10390 10417 16232 16236 16237 16239 16249 10443 16253 16255 16262 16274 10492 16365 16386 10594 16449 5580
squander$	5085 5560
squandered$	5085 5560
squandering$	5085 5560
squanderred$	5085 5560
squanderring$	5085 5560
squanders$	5085 5560
square$	16507 4762 16557
squarely$	4267 4268 5553
squint$	5875
squints$	5875
stab	16691
stabb	16683
stabbed$	11817 11844 12243 12582 13092 13093 13094 13106 13107 4989
stabbi	16148 16360 16373 16381 16382 16388 16400 16401 16402 10925 10945
stabbing$	7242 7243 13053 1384 13491 16322 16364 16734 16754 16755 11009
stabbings$	16346 16754 16755
stack$	13883 13884 13885 13886 13887
staff	4413 10447 10454 4546
staff$	12115 12222 12244 12373 12441 12442 12443 12722 7142 7372 13562 7893 13704 13705 13709 13845 8037 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 13955 13978 14013 14019 2270 2271 8233 8268 8269 14365 14401 14415 14416 14417 14418 14886 14887 3159 3161 15153 15154 9395 15235 15236 9701 9702 9704 9705 9743 9744 9745 9882 15695 9887 9888 16067 10285 16134 16135 10373 16256 10485 16514 16758 11046 11057 11058 11148
staffroom$	16263
staffrooms$	16263
stage$	9666
stain$	2375
stained$	15307 15308 5460 5467
stairw	11740
stake$	10734
stamme	16567 10775
stammer$	16584
stamp	4715
stamp$	11490
stamped$	11490
stamping$	11490
stampped$	11490
stampping$	11490
stamps$	11490
stance$	10712 11618
stand	16216
stand$	2663 8924 8925 8926 8929 8930 8932 8933 8936 14790 8992 3337 3482 15302 3574 3575 3576 4112 4113 4114 4115 4116 5514
standard$	15901 11497
standards$	15706 15707 15708 15709 15710 15711 16137 11497
standing$	8924 8925 8926 8929 8930 8932 8933 8936 14790 15190 4112 4113 4114 4115 4116 5514 5794
stands$	3337 3482 15302 3574 3575 3576 4112 4113 4114 4115 4116 5794
stares$	12095
stars$	15367
start$	11928 14075
starte	5725
started$	11928 539 12850 12851 13144 13145
starter$	11193
starters$	11193
starti	5725
starts	5725
starts$	11928
starv	5687
starve	4916
starved$	10876
stash	16165 10524 4586
stash$	12762 10515 16355
stashed$	16175
state	10356
state$	6341 16027
stated	10356
statem	5735
statement$	12137 8070 8071 8072 16168 16174 4851 11699
statemented$	11695
statements$	8070 8071 8072 16168 16174
statio	10447
station$	12295 12296 4390 16160 16256 16263 16507 4762 16557 16734 16741 16742
stations$	4390 16160 16256
statistics$	16099 16100 10701
stature$	15246 15247 15248 11359
status$	13776 13780 13781 13802 13808 13811 14240 16669 11015 5090 11275 11699 11746
stay$	6072 11890 6114 12050 6326 6358 6359 6376 12193 12195 12196 12198 6421 12269 12415 12478 12479 12480 12481 12482 12483 6700 6872 913 6874 6875 6876 6919 6920 6921 6922 6923 6952 12890 7201 7263 13441 13448 13545 13742 13744 13750 13752 14790 9001 15409 15415 15429 16705 4938 11445
stayed$	12031 12032 12033 12035 12221 12483 12491 12500 12501 12502 12547 12548 6746 6747 12557 12558 6990 13358 7727 13572 13619 13631 4938 4940 4949
stayes$	4940
staying$	11982 12223 12415 12478 12479 12480 12481 12482 12483 6952 7256 14790 4938 4940 5778
stays$	12483 4938 4940 5778
steal$	12164 13066 13508 13863 13864 14075 2602 2603 2604 15435 15608 16319 16348 16351 16375 16376 10719 11011
steali	16203 10530 5959
stealing$	11848 11849 11850 11851 11852 11853 11854 13059 13253 14001 14057 14063 14064 2403 14394 16339 16377 16456 11011 11767
steals	16203 5959
steals$	2602 2603 2604 15608 16319 16351 16376 10719
steel$	14958 14959
steely$	11328
step	10846 4903 10864 4914 16685 16707
step$	4734 4783 5599 5659
stepbrother$	10875 10882
stepdad$	4882 16655 10847 4891 16678 10874 10875 10882
stepfather$	4882 16655 10847 4891 16678 16682 10874 10875 10882
steping$	4734
stepmam$	10875
stepmother$	16655 4891 16678 16682 10874 10875 10882
stepmum$	16655 4891 16678 10874 10875 10882
stepnan$	10875
stepparent$	16678 10875 10882
stepparents$	16678 10875 10882
stepped$	15745 4363 16502 5659
steps$	4734
stepsiblings$	16678
stepsister$	10882
stepstepdad$	16678
stepstepfather$	16678
stepuncle$	10875
stern$	9148
sterner$	9148
steroi	10780 10787
steroids$	16589 10785 16596
steward$	6262 12074 12115 12373
stewards$	6262 12074 12115 12373 8268 8269 16235
sti	5931
stick$	1136 1257 1258 13696 15409 15415 15429 3940 3941 3942 11445
sticks$	1137 1257 1258 15560
sticky$	8311
still$	11961 11981 12003 3951 3952 4426 4470 5484
stills$	10349 16190 10386 4464 4470 4487 4494
stinks$	11274
stir$	1395 1396 1397 1398 1399 1400
stirred$	1395 1396 1397 1398 1399 1400
stirrer$	11161
stirrers$	11161
stirring$	1395 1396 1397 1398 1399 1400
stirs$	1395 1396 1397 1398 1399 1400
stock	16165 16345
stock$	4406 16333 16354 16355 11174
stockily$	5401
stocky$	9440 5399 5872
stole	5959
stolen	16165 16345 16408 5959
stolen$	16333 16355 4698 16753 16756 5911
stoma$	5929
stomach$	5690
stone$	13174 14958 16581 5469
stoned$	1073 1074 1075 1076 1077 7132 1173 7134 15612
stoner$	11106
stoners$	11106
stood$	3337 3574 3575 3576 4112 4113 4114 4115 4116 5514 5794
stop	16315 4655 4695 4790
stop$	11919 12083 6391 12205 12269 6671 6720 12530 13001 13002 7546 7547 7548 7549 7550 7557 7558 7559 7613 7614 1655 7616 1657 1658 13440 13526 1766 1768 1771 13579 13618 14280 2885 2886 15409 15415 15429 15463 15464 9671 3712 15517 15586 15587 15588 10318 10319 10320 10321 16180 4452 10456 4573 16389 16423 10615 4671 4683 4687 4689 4690 4691 10655 16499 4761 4772 16544 16546 10750 11445 11453 5647
stoped$	2885 2886
stoping$	2885 2886
stoppe	16327
stopped$	12241 6433 474 12259 6669 6740 12582 13535 2885 2886 15572 15573 15574 15575 15576 15714 15715 15716 15717 15718 15719 16395 4671 16444 4987 11504 11590 5704
stopping$	2885 2886 4687 4689
stopring$	4687
stops$	2885 2886 16389 4649 4671 4683 4687 4689 16495 4761 4772
stopting$	4687
store	4413 10447 10454 10524 4586
store$	12050 6397 6398 6399 6953 1497 7702 4390 16160 10373 16235 16256 16258 16263 4525
stored$	1497 16175
stores	4586
stores$	1497 4390 16160 10373 16228 16235 16256 16258 16263 10545
storie	4639
stories$	12805 7108 12920 8070 8071 8072 13882 2114 2115 2116 2117 2118 2119 2601
storin	16165 10530 16345 4586
storing$	6953 1497 16339 16377
story$	12805 13417 8070 8071 8072 13882 2114 2115 2116 2117 2118 2119
stout$	5399 5872
straight$	12494 12495 6857 6858 6859 1747 1748 1749 1750 1751 1752 1753 1754 9667 9668 9669 9670 5420 5443
strang	16683 4916
strange$	12111 12112 6556 1757 1760 1763 1764 5376 5844
stranger$	12058 12069 12070 12761 12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 7032 7076 13641 8028 8256 8257 8258 8259 16709 10960
strangers$	11789 6241 12058 6253 6256 12066 12069 12070 12078 12082 12086 6288 12234 6547 12664 12761 12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 7022 7077 7078 7079 7080 7178 13060 13062 13639 7995 13805 13806 13813 8027 8256 8257 8258 8259 14415 14416 14417 14418 10960 11042
strangled$	16684 10876
strapping$	5872
strappy$	5467
strate	11599 11620 11625
strategies$	12021 12022
strategy$	11631
stray$	1484 1485 1486 1487 1488 1489 1490
strayed$	12514 1484 1485 1486 1487 1488 1489 1490
straying$	1484 1485 1486 1487 1488 1489 1490
strays$	1484 1485 1486 1487 1488 1489 1490
streak$	11179
streaks$	11179
street	4395 16444 10683 10745
street$	12286 12295 12296 7094 12963 12964 7162 7185 14079 14143 14144 14233 2697 8675 15016 9208 9211 9212 9213 9214 9215 15025 9229 15044 9272 9367 3439 10355 10380 16432 16492 16507 4762 16554 16557 10962 5112 5232 5267 5307 5312 5324 5325 5326 5327 5380 5382 5396 5911
streets$	12286 12963 12964 7185 8247 14233 14461 14462 14463 14464 14465 14466 14467 15016 15025 9230 3280 9274 16432 16492 16507 4762 16554 16557 10962
streetsmart$	5859
streetwise$	3102 3103 3104 3105 3452 3456 5859
streng	4662
strength$	2789 2790 3381 3382 3383
stress$	5676
strict	4748
strict$	10708
stride$	14973 14974
strike$	9011 9012 9013 3373 16319 10719 16535 5599
strikes$	16319 10719 16535
striking$	5422
strikingly$	5343
string$	290 3899
stringing$	290
strings$	290 16207
strip$	6956
stroke	10757 10866
stroke$	16566 16580 16650 16675
stroll$	3574 3575 3576
strolls$	3574 3575 3576
strong	4742 4748 5659
strong$	2851 2852 2853 9148 3440 3452 10708 4752 11354 5399 5662
stronger$	2255 9148 4752
strongly$	5401
stroppy$	5844 5851
struct	11546
structure$	16188 16534
struggle$	171 2503 2504 2505 2506 2507
struggled$	171 2503 2504 2505 2506 2507
struggles$	171 2503 2504 2505 2506 2507 5761
struggling$	171 2503 2504 2505 2506 2507
strung$	290
stubble$	5873
stubborn$	10235 5851 5882
stubbornly$	5882
stuck$	12492 12544 12545 6737 12547 12548 6746 6747 12557 12558 1138 1257 1258 13619 15530 15531 15532 15533 3940 3941 3942 5243
stud$	15341
studen	10949
student$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 16758 11090 5143 11229
students$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 11090 11229
studs$	15341
stuff$	12206 12372 14957
stunt$	11860 10956
stunts$	11860 10956
stupid$	6046 103 104 6085 6317 909 1313 1775 4998 5078 5851
stupidity$	12142 12143 12144 12145 12146 12147 12533 12534 12535 12536 12616 6846 6847 6867 12677 12869 12870 12871 12872 12873 12874 13081 7741 7836 1877 7838
sturdy$	5399
stutte	16567
style$	15303 11069
subculture$	11227
subcultures$	11227
subjec	5624
subject$	15238 15241 16197 4567 4644 5590 5894
subjects$	15238 15241 4558 4567 10659 5894
submi	11542
submission$	16398
submissions$	16398
submit	4394 5583
submitted$	4481 4482 11555
substance$	31 36 6049 8160 5724
substandard$	4146 4147 4148 4149 16028 16029 16030 16031 5537
subway$	16702
succeeded$	15546
succes	10609 4685
success$	16520
successful$	16418 10645
succumb$	1709 1710 1711
succumbbed$	1709 1710 1711
succumbbing$	1709 1710 1711
succumbed$	1709 1710 1711
succumbing$	1709 1710 1711
succumbs$	1709 1710 1711
such$	11837 2700 2701 5508
sucked$	11814
sucks$	11274
suffer	4919 4920
suffer$	5701
suffered$	13003 10879 10880 5701
suffering$	5701
suffers$	10879 10880 5699 5701
sufficient$	2978 2981 9352 11318
sugar$	5032
sugges	10356 4712 11542
suggest$	9582 9584 9585
suggested$	9582 9584 9585
suicid	5686
suicidal$	11646
suicide$	16573 16650 11646
sulky$	5844
sullen$	11385 5851
summer$	12297 12298
summon	16444
sun$	13240 13241
sundry$	12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782
superficial$	14281 14282 14283 14284 5108 5265
superv	4976 4978
supervised$	5321
supervising$	14424 14825 14826 14827 14828 14836 14837 14838 14845 14851 14852 14853 14854 14855
supervision$	14424 14725 14825 14826 14827 14828 14836 14837 14838 14845 14851 14852 14853 14854 14855 14909 14910 14911 14934 14936 15187 4259 4260 4261 4262 10936 16746 11497 11761 11762
suppl	16203
suppli	4394 10404 4478 11554
supplied$	540 541 542 10448 5006
supplier$	12861 12862 13983
suppliers$	12861 12862 13983 16366
supplies$	540 541 542 16213 16228 16351 4991 5006 5614
supply	16156 4394 16165 16201 4478 10530 16340 16345 16360 16361 16373 16381 16382 16400 10944 11624 11625
supply$	540 541 542 4387 10405 4476 16333 16348 16351 4640 16753 5006 5614 5911
supplyed$	4387
supplyes$	4476
supplying$	540 541 542 4387 4476 16339 16377 4640 16456 16753 4991 5006 11767
supplys$	4387 4476 4640
suppor	4645 4662 4705 4899 4978 5659 5666
support$	87 88 89 90 174 182 183 6178 11988 12021 12022 12131 12853 13704 13705 14258 14272 14276 14794 14795 14796 14797 14825 14826 14827 14828 14836 14837 14838 14845 15395 3633 3634 3635 3636 4040 4041 4042 15875 4259 4260 4261 4262 4645 10605 4657 4664 4720 16622 4854 16623 11020 11045 11046 11441 11699
supported$	182 183 4657 4664 10859
supporting$	182 183 4657 4664
supports$	87 88 89 90 182 183 4657 4664 4720
supportted$	182 183
supportting$	182 183
supposed$	12209 12210
suppre	4715
suppress$	5907
suppressing$	5907
suppression$	5907
sure	4638
sure$	3667 3668 3669 9725 9726 9727 9728 3769 3770
surely$	1190 1191 3854 3862 9822 3863 3864 9870 11462
surface$	5108
surgery$	16606 16611
surly$	5851
surprised$	13095 13096 13097 13098 7795 13605 13606 13607 13608 13609 14971 11027
surprises$	9160 9161
surprising$	1757 1760 1763 1764
surprisingly$	5343
survei	16556 5904
surveillance$	16546 5893
surveilled$	16302
surviv	4920
survival$	9399 5027
survive$	14764 14765 8960 3001 3002 8963 3009 5359
survived$	3009 10880 5359
survives$	3009 5359
surviving$	3009 5359
survivors$	2716 11299 11300
suspec	4568 11548
suspect$	12944 15238 15241 16057 16338 16368 4604 5215 11283 5590 11576 5629 5910
suspected$	10528 4576 4591 10562 4604 4608 4632 4985 5618
suspects$	15238 15241 16057 16187 16334 16335 16338 16368 4604 11089 11283 11551 11576 5617 5910
suspen	10840
suspended$	382 383 384 385 8113 8114 8115 8116 4857 11104 11703 5799
suspendeds$	4857
suspension$	13926 4857 16649 11104 5942
suspensions$	13926 4857 11104 5942
suspicion$	16112 16113 16114 16115 16116
suspicious$	10432
swagger$	3239 3240 3241 3242 3243
swaggers$	3239 3240 3241 3242 3243
swallo	5688
swallow$	1563 1648
swallowed$	1563 1648 5689
swallowing$	1563 1648
swallows$	1563 1648 5689
swam$	1462
swap$	599 617 6577 618 619 620 621 622 910 6954 5014
swaped$	599 617 6577 618 619 620 621 622 910 5014
swaping$	599 617 6577 618 619 620 621 622 910 5014
swapped$	599 617 6577 618 619 620 621 622 910 5014
swapping$	599 617 6577 618 619 620 621 622 910 6954 5014
swaps$	599 617 6577 618 619 620 621 622 910 5014
swarm$	14154 11161
swarthy$	5872
swat$	1619
swated$	1619
swating$	1619
swats$	1619
swatted$	1619
swatting$	1619
sway$	9761 9762
swayed$	11051
swear$	14075 3239 3240 3241 3242 3243 15612
swearing$	15612 16626
swears$	15612
sweatshirt$	15330 15331 15332 11422 11427
sweatshirts$	15330 15331 15332 11422 11427
sweep$	4243 11608
sweeping$	4243
sweeps$	4243 11608
sweet$	8898
swept$	4243
swift	4742 5659
swim$	1462
swimming$	1462
swims$	1462
swine$	11080
swipe$	10421 4462
switched$	2693 9271
sworn$	11595
sympathise$	13159
sympathy$	12581 12585 12603 12710 7337 7338 13160 13161
symptoms$	11643
syndrome$	11637
syphil	5931
system	10425 11542
system$	12621 12710 14019 14415 14416 14417 14418 9233 16193 16234 16250 16251 16318 16357 16358 16359 5507
systemic$	5507
systems$	16357 16359 5507
t$	9507 15330 15331 15332 10838 11427
ta	4853 10814
ta$	10813 16623
table$	14998 16633
tables$	16089
tablets$	10785 16601 11648 11681
tabs$	10467
tackl	4443 4715
tackle	16556 11630
tackle$	16499 4736 4737
tackleing$	4737
tackles$	4737
tackling$	4736
tactic	11620 11625
tactical$	10440 5612
tag$	16736 16749 16750 16752 11765
tagged$	16749 5803
tagging$	16749
tags$	16752
tail$	4530 16394
tailed	16556
tailed$	4530
tailing$	4530
tails$	4530
tak	4785
take	4738
take$	86 11874 11890 123 6095 11948 6266 12164 6373 424 425 12236 12273 579 598 676 6638 6958 1207 7172 7174 7176 1234 7262 1318 1530 1531 7497 1538 1539 1540 13313 13318 7514 1563 1578 1581 1582 1612 1613 13428 13429 7630 7643 7824 7825 7826 7827 1885 1886 1914 7875 7876 7877 7878 7879 7880 7881 7882 7883 7884 1925 1926 13696 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7928 7929 7930 7931 7932 13742 13744 13750 13752 1993 1997 8470 2660 2816 2908 2909 2910 2911 2987 8994 3204 3205 9176 15063 15064 15065 15378 15409 15415 15429 15473 15474 15475 9922 3970 9938 9947 9951 9952 9953 9954 9955 9956 9957 10019 10021 10022 10023 10024 10025 4072 15866 16046 16049 4503 10508 4667 4672 10749 4806 4825 4827 4995 5036 11445
takeaway$	12295 12296
taked$	1207 7172 7174 7176 1234
takeed$	4503
takeing$	4503
taken$	86 123 6657 6658 6659 6660 6661 12475 12483 12766 7133 1207 7172 7174 7176 1234 1563 1578 1581 1582 1612 1613 13453 7816 7824 7825 7826 7827 1885 1886 2908 2909 2910 2911 14907 15102 3334 15519 15530 15531 15532 15533 9921 9938 9948 9949 9950 9951 9952 9953 9954 9955 9956 9957 10019 10021 10022 10023 10024 10026 10027 10028 4072 15876 4840 4898 4995
taker$	13960 10954
takers$	13960 10954
takes	4738
takes$	86 123 493 579 598 6866 1207 7172 7174 7176 1234 13058 1530 1531 1563 1578 1581 1582 1612 1613 13598 1885 1925 1926 1993 1997 2816 2908 2909 2910 2911 3199 3204 3205 15473 15474 15475 9938 9947 10019 10021 10022 10023 10024 10025 4072 4503 4667 4825 4827 4995 5036
taking	4738 5688
taking$	5993 86 11949 579 598 6958 1207 7172 7174 7176 1234 7254 1563 1578 1612 1613 1885 1925 1926 1993 1997 2816 14767 14768 3204 3205 9392 9951 9952 9953 9954 9955 9956 9957 4072 4667 4806 4827 10954 4995 5036
tale$	13417
talent$	12758 1196 1197
talents$	12758
talk	10343 16216
talk$	174 12131 12352 587 588 589 12549 12550 12551 13006 13007 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 8903 9330 3409 15378 15409 15415 9617 15429 15520 15540 9732 15586 15587 15588 16152 16166 11445 11453 5565
talked$	587 588 589 12500 12501 12502 12517 13032 5565
talking$	587 588 589 12549 12550 12551 2920 8901 15408 15586 15587 15588 9782 16166 11453 5726
talkked$	587 588 589
talkking$	587 588 589
talks$	174 587 588 589 2727 2728 2729 2730 2731 2732 2763 2764 2765 2766 2767 15520 16281 5565
tall$	9440 15250 3485 5399 11364 5872
tallest$	3511 5447
tallies$	4379
tally$	13883 13884 13885 13886 13887 4379 4468
tallys$	4468
tan$	11396 11397
tangled$	1482 1483
tango$	12262
tanned$	3504 5427 5872
tantrum$	14356 14357 11238
tantrums$	14356 14357 11238
target	16180 4443 4562 4620 16433 4777 4778 10739 16550 4784 16556 11599 11630
target$	11811 11812 11834 2083 16301 16423 4737 16548 10740 5590 5651 5661 11628 5756
targeted$	11814 2083 10580 16548 10740 10744 5661
targeting$	2083 16127 16128 16129 16130 4737 16548 10740 5661
targets$	11810 11812 11834 2083 16022 10269 16088 16099 16100 16301 4737 16548 10740 5661 11628
targetted$	2083
targetting$	2083
tart$	11106
tarted$	3606 3607 5480
tarts$	11106
tarty$	5844
task	10363 4729
task$	15661
tasked$	4480 4536 10506 4769 5669
taskforce$	16172
taskin	11572 5669
tasking$	4374 10335 10336 4378 10341 16155 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 10440 4483 10446 4488 10453 16268 10512 10577 4634 10600 10640 10729 16538 11629
taste$	1196 1197 1314
tastes$	14592 14657 15213 15214 11332
tattoo$	3509 15278 9493 15341 11404 5446
tattooed$	5872
tattoos$	3509 15278 9493 15341 11404 5446
taught$	182 183 186 11991 11992 11993 6212 6213 12604 15414 15420 15425 15434 15529 15572 15573 15574 15575 15576 16445 4865
taunt$	5098
taunted$	5098
taunting$	5098
taunts$	5098
tauntted$	5098
tauntting$	5098
taxi$	12759
taxis$	12759
tea$	16725
teach$	182 183 13978 14258 3435 3436 3437 15496 15586 15587 15588 11453
teache	10949
teached$	182 183
teacher$	12074 12115 12248 12373 13562 8315 15153 9905 9906 16758
teachers$	12074 12115 12373 13562 13845 8037 13978 8268 8269 14365 14401 15153 15154 9397 9701 9702 9704 9705 11058 11148 11177
teaches$	182 183
teachi	10832
teaching$	182 183 4853 10814 10829 16641
team	10363 10383 10465 16604
team$	14170 14171 15472 9882 9887 9888 16067 10285 4329 16134 16135 10334 16145 16150 16163 16170 16172 16177 16178 16179 10371 10372 16192 10390 10417 16232 16236 16237 16239 16249 10443 16255 16262 16274 10485 10492 16365 16386 10594 16449 4780 16608 5554 5563
teams$	14170 14171 4780
tear$	6919 6920 6921 6922 6923
tearaway$	5824
tearaways$	5824
tease$	1422 5069 11161
teased$	1422 5069
teases$	1422 5069 11161
teasing$	1422 5069
tech$	11430 5471
techni	11625
teen$	2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 11229
teenage$	3469 5024 5134 5137 5147 5395 5396 5616
teenager$	13920 13921 2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 15238 15241 11078 11090 11102 11229
teenagers$	13795 13842 13893 13895 13920 13921 2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 15238 15241 11078 11090 11102 11149 11229
teens$	13893 2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 11229
teeth$	15290 15291 15292 16578 11392
teflon$	14958
teleph	4538
telephone$	4514 16284 5603
telephones$	4514 16284
tell	4381 4485 4582 10542 4638
tell$	12131 12164 7234 7239 7636 13533 13545 13696 2121 14024 14475 14476 8894 8895 8896 8897 14798 3287 3288 3289 3290 15225 15409 15415 15429 15473 15474 15475 15520 9827 9828 9831 9850 16049 4373 4388 4408 4409 10445 10457 4500 11445
telling$	2121 14845 15096 15190 15408 4408 4409 10445 16570
tells$	2121 15473 15474 15475 15520 9827 9828 9831 4373 4408 4409 10445
temper	16656
temper$	14356 14357 11178 11238
tempered$	11243 11244
tempers$	14356 14357 11178 11238
temporarily$	5741
temporary$	5779
tempt$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5041 5053
temptation$	12227 13324 13478 13480
tempted$	11788 5980 302 303 304 1048 1049 1050 1051 2011 5000 5041 5053 11051
tempting$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5041 5053
temptress$	11161 5841
temptresses$	11161 5841
tempts$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5041 5053
temptted$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5041 5053
temptting$	11788 5980 302 303 304 1048 1049 1050 1051 5000 5041 5053
ten$	13930 2760 2761 2762
tenancies$	4708 4774
tenancy$	4708 4774 16704 16719 16720
tenants$	10130
tendencies$	11096
tension$	4885 11546
tent$	16702 16714
term$	672 673 674 675 16567 16624 10833
termination$	16586
terms$	6667 6668
terrible$	6046 6085 11906 11907 11908 11909 7777 8095 2468 2469 2470 14384 4146 4147 4148 4149 16028 16029 16030 16031 4303 4998 5275 5310 5537
terribly$	5236
territ	10664
territory$	16473
terror$	2374 11080
terrorise$	2073 2074 2075 5097
terrorised$	2073 2074 2075 2126 2127 5097
terrorises$	2073 2074 2075 5097
terrorising$	2073 2074 2075 5097
terrors$	2374 11080
test	5579
test$	12697 2268 15612 4527 4528 16590 16618 11690
tested$	2268 5730
testing$	2268 15612
tests$	2268 16618 11690
testted$	2268
testting$	2268
text	4493
text$	587 588 589 15987
texted$	6435 6436 6437 6438 6439 6440 6441 6442 587 588 589 999 1000
textin	16191
texting$	587 588 589
texts$	587 588 589
textted$	587 588 589
textting$	587 588 589
thalas	5696
thalassaemia$	11656
than$	6162 7281 7282 13242 7507 13551 7755 8413 8414 8592 8593 8594 8638 2689 8693 14505 14506 14507 14508 14509 14510 14511 14512 14513 14540 8732 2975 2996 2999 8982 3029 9062 9063 9064 9065 14879 14995 3234 15093 9345 15167 15168 15169 15174 15175 15176 16101 16102 16103 16104 16105 16106 16109
thank$	12588 12589 12590 12591 12592 12593 12624 12625 12626 12627 12642 12643 12644 12645 6864 6865 12725 12726 12727 12810 2889
thanks$	378 1102 10003 4314
that	11542
that$	6265 645 6849 12904 7264 13283 13604 7828 7893 13872 8266 14404 9173 3469 15879 15991 10259 10282 16098 16218 10460 10552 10567 10568 10586 16570 11060 5116 5396 11499
the$	6015 6265 6286 12292 6495 6496 6812 6901 12722 6915 7008 7052 7084 7093 7126 7139 7279 7355 7366 7393 7394 7523 7560 7608 7834 7893 13703 7924 13747 7967 13845 8056 2102 2131 2138 8209 8210 8262 8323 8350 8435 8444 2631 14404 8598 2715 8708 8780 2834 8814 9207 9219 9337 9338 3469 3516 9501 9514 3555 15589 9811 9855 15695 9925 9988 10162 10169 10196 10198 16010 16011 10204 10206 16033 16034 16040 10233 4306 4329 10377 4555 10546 10617 10623 10696 16516 10724 10750 10941 11058 5116 11499 11510 5587 5616 5619 5723
thef$	16339
theft	16148 16165 16209 10538 16360 4593 16369 16373 16374 16381 16382 4614 16388 16396 16400 16401 16402 10603 10923 10925 10944 10945 10948 5808
theft$	12274 12289 13252 13254 13376 14001 14394 16347 10553 16364 10574 16411 16412 4786 16732 16734 16753 16754 16755 16757 5626 11768
thefts	10680
thefts$	16346 16347 10553 10574 16411 16412 16489 4770 16754 16755 11596 11768
their	10470 4511 4568 4609 11561 5609 5625
their$	19 6047 6060 6062 105 106 109 113 114 6076 6078 121 6082 6138 6265 6304 347 354 355 356 358 6321 362 6333 6334 6335 6336 6337 6338 392 12166 427 6402 12231 6457 6458 12292 6485 6568 12399 6618 6629 6713 6771 6801 6802 847 848 6814 6840 12652 884 886 887 6862 907 908 6868 12678 6870 927 945 6935 6941 6943 985 12786 6996 7039 1175 1177 1233 7218 7219 1297 1298 1300 7266 7272 7276 7372 7413 7451 7525 7526 7588 7608 1778 1781 13561 7791 13603 1876 7837 1878 7841 7893 13728 13732 7924 2110 8118 13978 14015 8240 8363 2584 14410 2650 14447 8678 8680 8832 8848 8906 8907 8908 8910 8961 9164 9190 3297 3298 3299 9299 3340 9301 3354 3444 3445 9445 9446 9447 9472 3520 3533 3538 3539 3559 9533 3586 3587 9792 9840 15692 10094 10105 10195 10197 10199 16010 16011 10204 10206 10207 16022 16033 16034 10271 10272 16088 4329 10290 10298 10299 10377 4555 10528 10617 10724 10766 10768 4833 4886 4887 10848 10892 10910 5026 5042 5278 5464 5465 5508 11500 11510 5554 5713 5714 5721 5722 5746
theirs$	12647
theirself$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10952 10982 10983 11030 11316 11317
theirselves$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10952 10982 10983 11030 11316 11317
them	10337 10352 10359 16233 10435 16267 16292 16295 16298 4533 4534 16310 16311 16313 16353 4612 16399 4636 16416 16419 16424 10628 10644 10653 16462 10654 16476 16513 16525 10721 16537 16549 16559 11600 11605 11612 11702
them$	11772 11773 11799 11872 6243 6250 12155 12256 12268 6460 6462 6464 12332 12335 12378 12379 12380 12381 12382 12383 12384 12385 12470 12475 6787 6796 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6850 891 892 893 894 6877 12761 12796 7022 13023 13146 13156 7384 7385 7401 7402 7404 7405 7631 7632 13745 7944 8037 8106 14215 8441 8553 8554 8555 8709 8774 14701 14715 14727 14844 14969 14979 14992 14993 9254 9255 15088 15099 9335 15181 15182 15183 15280 3527 3528 9648 9706 9715 9721 9733 15550 15555 15570 15589 9799 9930 9931 10058 10059 10060 10061 10062 10063 15879 10112 10133 15972 15973 15974 15975 15976 15977 16033 16034 16055 16056 10250 10309 16197 16207 4537 10596 4654 4682 16463 16464 10751 11217 11465 11500 11501 11503 11510
themself$	5960 5962 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13992 14156 8371 2412 2413 8374 2415 2416 2417 14241 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 10230 10767 10952 10982 10983 11030 11316 11317 11647
themselves$	5960 5962 11772 11773 6001 6002 43 6004 6005 6006 6007 6008 6009 50 11820 11821 6013 6014 6016 6017 58 59 60 61 6023 6024 6025 6035 6036 6037 6306 12136 6405 6406 6407 12270 6539 6576 12546 12566 12567 12569 6779 6780 6781 6782 6783 6784 6785 6786 6788 6789 12601 12602 12615 6815 6816 6817 6818 12628 12629 12630 12631 12632 12633 12634 12635 12636 12637 6833 6834 6835 6836 12646 12651 12673 12674 12800 12801 12802 12803 12804 7001 12921 12922 12923 12924 12925 12926 12937 13008 1285 1286 1287 7248 7453 7454 7456 13266 7464 7465 7466 7467 7469 7471 7472 1513 7524 13442 7839 7843 1884 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7857 7858 13668 13669 13670 13671 13672 13673 13675 13676 13677 13678 13989 13992 8243 14156 8371 2412 2413 8374 2415 2416 2417 14216 14241 2601 14427 14428 14429 14430 14431 14432 14433 14703 14704 14705 14706 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14746 8939 14749 14750 8942 14757 14771 14807 14808 14809 14811 14819 9204 9205 9206 15107 9369 3410 3411 15186 15908 10230 10767 10952 10982 10983 11030 11316 11317 11647
then$	932 6997 1729 1730
therap	16568 10793
therapist$	16602 16603
therapy$	16606 11643 11685 11686 11722
there$	11884 11923 12037 12475 6703 12518 12799 1373 1374 7561 14133 8669 9220 3677 3678 9647 10497
therefore$	3182 3183 3184 3185 3186 3187
these$	6225 6247 6282 6290 6297 341 12157 6611 6614 6620 6732 6748 13146 13156 1706 13743 13746 13751 8086 2138 2631 14701 9089 14932 14969 14988 3446 3450 3469 9649 15492 3736 15557 15589 10017 10058 10059 10060 10061 10062 10063 10116 10118 10125 10135 10136 15972 15973 15974 15975 15976 15977 16033 16034 16055 16056 10250 10696 4787 5138 5147 11465 5508 11500 11501 11503 11510 5616 11612
they	10337 16157 16233 10435 16267 16275 4533 4534 16310 16311 16313 16353 4598 4612 16416 16419 10644 16476 16513 16525 10721 4763 16537 4787 11605
they$	6101 6682 6683 6688 6689 6738 6752 6755 12654 1042 12822 7041 7208 7302 1784 2102 8062 2103 13872 2104 2105 8225 2285 14406 15487 15488 15489 15490 15491 9689 9690 9691 9693 9882 15695 10558 4621 4673 4682 10706 10723 10754
thick$	2317 9151 3477 5386 5403 5442 5451 5452 5851
thickset$	5399 5871
thief$	13974 13975 13976 14058 14059 14060 14061 14062 14083 14084 14118 11106 11107 11161
thieves$	13974 13975 13976 14058 14059 14060 14061 14062 14083 14084 14118 11106 11107 11161
thieving$	13253 13350 14001 14063 14064 2403 5844
thigh$	16577
thighs$	16577
thin$	7411 9440 5399 5418 5422 5872
thing$	7340 8668 8851 14972 15204 15205 15206 15777 15778 15779 15780 15781 15783 15784
things$	12040 12207 12372 6976 7108 12920 13186 7615 7756 14592 14752 14823 9173 14997 9227 15179 10171 10259 10282 4952 11183 11339
think$	12107 12108 12109 12110 1035 1248 1249 1250 1251 1252 1253 1254 13198 13199 13200 13201 7613 7614 1655 7616 1657 1658 7640 13696 2093 2094 2095 2257 2265 2411 2414 2441 2727 2728 2729 2730 2731 2732 8913 8914 8915 8948 14948 15104 15105 9330 9903 15713 15714 15715 15716 9995 15805 4604
thinking$	7048 11472
thinks$	1248 1249 1250 1251 1252 1253 1254 2093 2094 2095 2257 2265 2411 2414 2441 2727 2728 2729 2730 2731 2732 9903 15713 4604
thinnest$	3511 5447
third$	2427 3469
thirteen$	2760 2761 2762
thirties$	12403 12438
thirty$	12401 12403 665 12436 12437 8692 14532 14533 14534 14535 14536 14537 14538 15230
this$	6265 12292 6609 6616 6849 12742 12747 6942 7264 1305 7341 7342 13283 7893 8086 2601 8814 14969 9173 15031 15032 15033 15034 15035 3296 3300 3469 15589 15632 9930 9931 10058 10059 10060 10061 10062 10063 15879 15972 15973 15974 15975 15976 15977 16033 16034 10226 10259 10282 10377 4621 10696 5116 5274 5396 11465 11499 11500 11501 11510 5619
thorn$	2376 11161
thorough$	2880 3401
thoroughly$	5501
those	10403 16424 11600
those$	7379 13828 8086 2138 2631 3446 16272 10530 16441 10659 10697 16513 16516 16549 5147 11465 5616
though$	214 6175 6214 6215 6216 6217 6218 6219 6220 6221 267 268 12326 12327 12328 12329 939 9421 9422 9423
thought$	6052 6053 6054 6055 6056 6059 12483 12856 12858 12860 1248 1249 1250 1251 1252 1253 1254 13583 13584 13619 2093 2094 2095 8068 8069 2175 2265 2441 2545 9141 15675 15691 15696 15699 15700 15702 15703 15704 15705 9903 15713 15714 15715 15716 15717 15718 15719 9995 15805 15841 15842 15843 15844 15845 15846 15847 15848 15849 15850 10042 10043 10044 10045 10046 15987 16096 4576 4603 4608 4632
thoughtless$	1868 1869 15790 15791 15801 5081 5845
thoughts$	4804
thousand$	7624
thrall$	7043
threadbare$	5467
threat	4916
threat$	8127 2168 8129 8130 8131 8132 8133 8134 8135 8136 8137 8138 13948 13949 8141 8142 8143 8144 8145 8146 10345 10705 4746 5615 5632
threatened$	10876
threatening$	5275 5849
threats$	14888
three	10337 16233 10435 16267 16292 16310 16311 16313 16353 4612 16416 16419 10644 16476 16513 16525 10721 16537 11605 11694
three$	7944 13999 9384 3526 15295 15296 15297 15298 15299 15300 9706 9721 15963 10204 5616 5729 5788
thresholds$	16010
threw	16683
threw$	47 66 346 911 989 1255 1256 1405 1407 1446 1447 1448 1504 1505 1506 1507 1934 2113
thrill$	6039 80 6044 12238 12239 12240 12849 12893 13324 13776 13802 5090
thrills$	13782
thrive$	849 1263
thrived$	849 1263
thrives$	849 1263
thriving$	849 1263
throats$	15616
throug	10738 10862 5583 5659 5666
through$	373 1100 13424 13425 8261 14262 8952 8953 9469 15518 15547 15549 15563 15590 15595 10209 4473 4560 16343 10595 10827 5001 5561 5718
throughout$	13355
throw$	47 66 346 911 989 1255 1256 1405 1407 1446 1447 1448 1504 1505 1506 1507 1934 2113
throwed$	47 346 989 1255 1256
throwing$	47 66 346 911 989 1255 1256 1405 1446 1447 1448 1504 1505 1506 1507 1934
thrown	16683
thrown$	47 66 346 911 989 1255 1256 1405 1446 1447 1448 1504 1505 1506 1507 1934 15399 4916 4917
throws$	47 66 346 911 989 1255 1256 1446 1447 1448 1504 1505 1506 1507 1934 2113
thug$	2407 2408 2409 2410 14245 11080 5232 5824
thuggery$	5824
thuggish$	5824 5849
thugs$	13995 13996 13997 2407 2408 2409 2410 14245 16057 16367 11080 11486 5824
thump$	13491
thus$	3182 3183 3184 3185 3186 3187
tic$	5676
tick$	5516
ticking$	5154 11477
tidy$	5422
tied$	4577 10572 11405
ties$	2122 9555 9556 11069
tight$	9263 9371 15307 15308 9545 10236 5442 5467
tightly$	3507
tights$	11422
tiktok	4639
tiktok$	582 6542 583 6543 584 6544 585 6545 586 6546 12356 12357 12358
till	10454
till$	16263
tills$	16263
time	4848 10824
time$	6160 12165 12231 12559 12560 12956 7283 7284 7285 7297 7298 7650 7651 1920 1921 1922 13702 8022 8023 8025 8100 8157 8158 8200 8251 8252 8253 14088 14186 14515 14653 15188 15189 15442 15443 9665 15604 15605 15606 15607 15620 15628 15828 15829 15830 15831 15832 15833 10339 16306 4688 10731 10732 10809 5153 11459 11520
timed$	16435
timekeeping$	11044
timeline$	10392
timeout$	10808
times$	11965 11967 11968 11972 13431 13432 13433 13434 13435 13436 13437 13463 13464 15621 10339
timeta	10396 10840
timetable$	16205 16633 10833 16649
timetables$	16205
timewaster$	11106
timewasters$	11106
timid$	10235
timing$	10339
tinnitus$	5921
tiny$	5467
tip	5904
tip$	4493 4693
tipped$	4693
tipping$	4693
tips$	4693
to	4446 4838 11542
to$	6057 6061 12050 12094 12127 6355 6364 6386 6419 6476 6477 6478 6480 6521 6529 6533 6599 6600 6601 6602 6603 6606 6641 6645 6666 6790 12657 6948 12852 7110 7177 12987 12991 12993 12994 12995 7224 7367 7370 7371 7459 7468 13294 13333 7541 7669 7671 13544 7753 13585 7792 13604 7887 7980 7988 7991 7993 7999 8082 8128 14053 8248 8260 8266 8347 8348 8349 8405 8423 8424 8433 8446 8449 8463 8468 8486 14324 8559 8587 8595 8611 8612 8614 8802 8891 8931 9075 9079 9196 9264 9275 9334 15221 9569 15382 15383 15384 15386 15406 15426 9627 9628 9654 9687 15578 15591 9862 9863 15712 15722 15723 15724 9928 9929 15755 15804 15812 10057 4134 10103 10160 10227 16044 10237 10238 16082 10274 10308 10313 10314 10315 10316 10317 10353 10357 10361 4405 4439 4473 10445 10477 10482 4529 10496 4552 10514 10523 10536 10537 10605 10614 10620 10621 10630 10634 4675 4676 10677 10689 10695 16518 4756 10752 10765 16594 10790 10800 10801 16621 10827 10838 10883 10929 4971 10934 16759 11033 11038 11039 11060 11441 11443 11447 11464 11466 11500 11516 11531 11532 11629 5673 5718 11758
today$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 14681
toddler$	10779
toe$	15311 15335 15336 9528 5111
toerag$	11080 5828 5841
toerags$	11080 5828 5841
together$	11186
toilet	4848
toilet$	10808
toing$	10445
tokenistic$	5108 5882
told	4500
told$	186 11959 11960 195 196 197 204 205 206 207 208 209 210 211 212 11991 11992 11993 12209 12210 6413 6435 6436 6437 6438 6439 6440 6441 6442 12488 12497 1661 1662 1663 1664 1665 1666 1667 1668 1690 1691 7652 7653 1694 1695 1696 13466 13467 13468 7764 13619 14192 15118 15414 15420 15425 15428 15434 15529 15530 15531 15532 15533 9751 9752 9753 15572 15573 15574 15575 15576 9827 9828 9831 9848 9976 9977 15876 4536 4543 10506 10851 10863
tolerance$	11617
tolerate$	5064
tolerated$	16491 5064
tolerates$	5064
tolerating$	5064
tomorrow$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 14179 5216
tone$	15273 11389
tones$	15273 11389
tonsil	10769
tonsils$	16578
too$	62 6186 307 6662 6663 12952 7210 7211 7368 7505 7506 7508 7609 7667 7668 13812 8329 2448 8602 8603 14575 3087 3088 3089 3106 3137 3138 3139 3349 3350 3351 3358 15307 15308 10000 10001 10002 10173 4214 10188 10189 10190 10191 10234 4275 4276 10275 10322 10324 5077 5332 5360
took	5688
took$	86 123 12031 12032 12033 12035 424 425 579 598 677 12476 6983 1207 7172 7174 7176 1234 1530 1531 1563 1578 1581 1582 1612 1613 13428 13429 13599 1885 1925 1926 1993 1997 2908 2909 2910 2911 3204 3205 9920 3971 9938 9947 9951 9952 9953 9954 9955 9956 9957 10019 10021 10022 10023 10024 10025 4072 4806 4827 4995 5036 10997
tool$	4744 11032
toolki	11625
tools$	12021 12022 4744 11032
tooth$	11392
toothless$	5883
top	16203 10398
top$	12391 8375 15313 15330 15331 15332 16207 16212 16436 16441 4750 11422 11427 11433 5616 5621 5622
topless$	6550 6558 5872
tops$	9498 9499 15313 15330 15331 15332 15353 15354 15361 11422 11427 11433
torment$	2073 2074 2075 5097
tormented$	2073 2074 2075 5097
tormenting$	2073 2074 2075 5097
torments$	2073 2074 2075 5097
tormentted$	2073 2074 2075 5097
tormentting$	2073 2074 2075 5097
torn$	15307 15308 5460 5467
tos$	10445
toss$	15815
total$	2245 2246 2248 3637 4296 5507
totally$	5498 5501
touch$	12050 1365 14986 14987 9179 15181 15182 15183 15517 15888
touched$	11814 6260 12413 12475 12766 13453 14869 14884
touches$	9160 9161 14989 9279 15091
touching$	12450
tough	4742 4748 4753
tough$	13810 2489 2490 2491 2492 2493 2494 2851 2852 2853 9148 9152 9153 3194 3195 3196 3440 3452 10708 5364 5367 5381 11354 5422 5658 5865
toughe	4748 5659
tougher$	3102 3103 3104 3105 9148 10708 5658
touret	5916
toward	4645 4662 4705 5666
towards$	6480 7980 7988 7991 7993 7999 13984 14053 8486 8556 16343 10605 11720
tower$	3384
towered$	3384
towers$	3384
town	10683
town$	14013 14018 14143 14144 10679 10683 16492 16507 16529 4762 10745 16706
toxic$	2132 2133 2134 2440 5131 5132 5133 5226 5851
toy$	951
toyed$	951
toying$	951
toys$	951
trace	16180 4509 16289 5594
trace$	16301
traced	16385
traced$	16314 16383
traces$	16301
track	4447 4509 16433
track$	4034 4447 10467 16291 16301 16305 10501 4542 16394 10629 11571
tracke	4509 16280 10498
tracked$	16302 16307 10501 4542 16314 4769 5599
tracker$	4498
tracki	4509
trackie$	11422
trackies$	15330 15331 15332 3581 15351 11422 11427 5478
tracking$	4498 10501
tracks	4509
tracks$	16301 10501
tracksuit$	15330 15331 15332 15341 11422 11424 11427 5877
tracksuits$	9498 9499 15330 15331 15332 15333 15334 15338 15339 15340 15341 15343 15351 11422 11424 11427 11590 5877
trade$	608 617 6577 618 619 620 621 622 752 910 14483 5023
traded$	608 617 6577 618 619 620 621 622 752 910 5023
trader	4413 10447
traders$	14013 16160 10373 16235 16256 16258 4547
trades$	608 617 6577 618 619 620 621 622 752 910 5023
trading$	608 617 6577 618 619 620 621 622 752 910 5023
traffic$	540 541 542 5006 11563
trafficced$	540 541 542 5006
trafficcing$	540 541 542 5006
trafficed$	540 541 542 5006
trafficing$	540 541 542 5006
trafficking$	12149 12308 540 541 542 13767 13768 13769 13770 13771 13772 13773 13774 5006
traffics$	540 541 542 5006
tragic$	8421
trail	4790
trail$	16294 4530 16394 10750
trailed$	4530
trailing$	4530
trails$	4530
trainer$	11422
trainers$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12238 12239 12240 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12783 12784 12785 13310 13808 8003 9498 9499 15330 15331 15332 15333 15334 15338 15339 15340 15341 11422 11427
training$	14177 10936
tramad	10787
tramadol$	16596
tramps$	15366
transactional$	5027
transfer$	11705
transfusion$	5920
transfusions$	5920
transplant$	16611
trap$	12760 5159
trapping$	5007
trapstar$	5876
trashy$	5844
trauma$	16689 11642 5683
travel	16216
travel$	12195 12196 12197 12415 7127 2378 2379 2380 2381 2382 2383 14790 10421 4462 16264 5036 10997
traveled$	2378 2379 2380 2381 2382 2383 5036 10997
traveling$	2378 2379 2380 2381 2382 2383 5036 10997
travelled$	2378 2379 2380 2381 2382 2383 5036 10997
traveller$	3491 9457
travelling$	12223 12415 2378 2379 2380 2381 2382 2383 14790 5036 10997
travels$	2378 2379 2380 2381 2382 2383 5036 10997
trawl	4520 5904
trawl$	4433 11559
trawled$	4433 10599
trawles$	4433
trawling$	4433
trawls$	4433
treat$	2281 2282 8900 8913 8914 8915 8918 14728 14729 14947 4288 4289 4343 4566
treate	4680
treated$	2281 2282 8918 14728 14729 9137 9140 15210 15211 15212 4288 4289 4343 4420 10559 4841 10803 10804 5731
treating$	2281 2282 8849 8900 8918 14728 14729 4288 4289 4343
treatm	11684
treatment$	4032 16606
treats$	2281 2282 8918 14728 14729 4288 4289 4343
treatted$	2281 2282 8918 14728 14729 4288 4289 4343
treatting$	2281 2282 8918 14728 14729 4288 4289 4343
tree$	14175
trendy$	5467
trial$	8515 16650 11754
tribunal$	5940
tribunals$	5940
trick$	7607
tricked$	14906
tricks$	14482 2714 15444
tricky$	2489 2490 2491 2492 2493 2494 14360 14361 14362 14363 14364 5215 11240
tried$	1453 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 2268 9582 9584 9585 15482 15530 15531 15532 15533 15684 9879 16096 11470
tries$	1453 2268 15520 15542 15543 15544 15545
trio$	11093
trip$	12450
trips$	12450
trollop$	5841
trollops$	5841
troopers$	15008
troubl	10603
trouble$	11789 11836 11848 11849 6187 6188 6189 6190 6191 6192 6193 6194 235 236 237 12242 12279 6760 6761 12571 12572 12573 12574 12581 12618 12619 12620 868 12664 12681 12682 12683 12684 12685 12745 1001 12848 1081 1082 12933 12950 12965 7158 12996 12997 13035 13037 7242 7243 1387 1388 1389 13170 13253 7457 13273 13283 13778 13782 13789 13850 14001 8203 14063 14064 14065 2304 8276 8301 2403 14202 14218 2453 2454 14224 14225 14226 14227 14240 14394 14473 14986 14987 9179 9683 15493 9685 15613 15655 9914 15729 15730 15731 15828 15829 15830 15831 15832 15833 16411 16412 10613 4885 4963 11000 11049 5123 5124 5125 11181 11182 11230
troubled$	8425 8538 15691 15696 15699 15700 15702 15703 15704 15705 9903 15713 15714 15715 15716 15717 15718 15719 9915 15748 5269 5396
troublemaker$	14083 14084 5827
troublemakers$	14083 14084 14394 5827
troublemaking$	5827
troubles$	1078 12848 13649 13650
troublesome$	8098 5851
trousers$	9498 9499 3581 5478
truancy$	5813
truant	5946
truant$	12164 12228 13974 13975 13976 14083 14084 15608 11106 11107
truanted$	5813
truanting$	13059 5813
truants$	13974 13975 13976 14083 14084 11106 11107 5833
truculent$	5853
true$	4143
trust$	13313 13318 7830 7831 7832 7833 1874 1875 14258 15409 15415 15429 15483 15484 15485 15486 15496 15586 15587 15588 9882 9887 9888 16067 10285 4329 16134 16135 5082 11445 11453 5554 5563
trusted$	12500 12501 12502 12514 12947 13619 1874 1875 14231 2936 8957 3019 8997 3038 3039 3040 3041 3042 9003 9004 9005 15572 15573 15574 15575 15576 15813 15814 5082
trustful$	13418 11037
trusting$	13418 1874 1875 8010 8011 8012 15408 9780 11037 5082
trusts$	1874 1875 5082
trustted$	1874 1875 5082
trustting$	1874 1875 5082
truth$	7757 15657 15659
truthful$	7754 13564
try$	6958 1453 7809 2268 9582 9584 9585 15409 15415 15429 15473 15474 15475 15482 15520 15586 15587 15588 15599 15838 11445 11453 11470
trying$	6958 15586 15587 15588 16199 11453 11472
tryings$	16199
tubby$	5872
tube	5691
tube$	11652
tubefed$	11651
tuberculosis$	5923
tuitio	10832
tuition$	16641
tumble$	8392
tumour	10757
tumour$	16566
tune$	12805
tuned$	2694
tunnel$	16702
turf	10664
turf$	16473
turkish$	3491 9457 11414
turn	10732
turn$	520 521 1084 1085 1614 1615 7889 7891 1935 2388 2389 3304 3305 3570 3579 3590 3591 3592 3593 3594 3611 3612 9583 9603 9609 9614 9623 15435 15436 15520 9718 9851 15839 4189 4195 4196 4197 16047 10329 16315 10646 4734 16541 5212
turned$	6435 6436 6437 6438 6439 6440 6441 6442 520 521 1084 1085 1614 1615 13619 1935 2388 2389 9444 9449 3571 3580 3590 3591 3592 3593 3594 3611 3612 9583 9589 15402 15403 15404 15405 15530 15531 15532 15533 3879 9849 4189 4195 4196 4197 4229 16097 16502 5212 11504
turning$	520 521 1084 1085 1614 1615 1935 3590 3591 3592 3593 3594 3611 3612 15802 15803 4189 4195 4196 4197 10329 4734
turnned$	520 521 1084 1085 3590 3591 3592 3593 3594
turnning$	520 521 1084 1085 3590 3591 3592 3593 3594
turns$	520 521 1084 1085 1614 1615 1935 2388 2389 3304 3305 3590 3591 3592 3593 3594 3611 3612 9583 9684 15520 15542 15543 15544 15545 4189 4195 4196 4197 4734 16541 5212
tutor$	12074 8119
tutors$	12074
twelve$	2760 2761 2762
twenties$	12403 12438
twenty$	12401 12402 12403 665 666 12436 12437 14490 14491 14492 14493 14494 14495 8692 2756 8720 14530 14532 14533 14534 14535 14536 14537 14538 15230 15231 11302
twice$	6591 12406 12857 13307 13308 7617 8641 8642 8643 14599 8859 16594 5741
twins	11677
twins$	15366
twisted$	8312
twisting$	13309
twists$	11402
two	10337 16233 10435 16267 16292 16310 16311 16313 16353 4612 16416 16419 10644 16476 16513 16525 10721 16537 11605
two$	6453 12675 13999 14477 9384 3526 15295 15296 15297 15298 15299 15300 10006 10204 4682 5289 5616 5729 5788
twoc	10944 5808
twoc$	16753 11768
type$	2306 2308 2309 2310 9163 11175
types$	14234 11175
ugly$	5337 5872
ultimately$	116
umpteen$	7622 7654
un$	15057 11157
unable$	170 916 963 1787 1899 1900 1901 1902 1903 1905 1949 2004 8230 8231 2503 2504 2505 2506 2507 4814 4878 4946 11461
unacceptable$	14286 14287 14288 14289 14290 14291 14292 14293 14294 10682 5275 5882
unacceptably$	5882
unacco	5786
unaccompanied$	11746
unadoptable$	5851
unambitious$	5851
unanswered$	11519
unattended$	12940
unauthorised$	5748
unbearable$	13847 13866
unbiddable$	5854
unbreakable$	11328
uncaring$	5851 5882
uncivilised$	5844
uncle	10846 16657 16685 16707 10901
uncle$	4882 16655 10875
unclear$	1757 1760 1763 1764
unco$	5264 5515
uncomfortable$	16524
uncons	5924
uncontrollable$	5269 11461 5851
uncooperative$	5847 5882
uncorr	4395
uncorroborated$	10355
uncouth$	5853
under	10738 4834 5791
under$	602 2141 9189 9469 3861 3884 10203 10344 10543 10794 4839
underachiever$	11106
underachievers$	11106
underage$	5017 5024
underc	5599
undercover$	11559
underdressed$	5872
underhand$	5844
undermine$	5085 11463
undermined$	5085 11463
undermines$	5085 11463
undermining$	5085 11463
underpass$	12549 12550 12551
unders	4427 4500
understand$	179 180 186 238 239 240 241 242 243 244 245 246 247 248 249 250 312 1757 1760 1763 1764 13696 7901 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 7912 7958 7959 7960 7961 7962 7963 7964 7965 2690 2691 3127 3128 3129 3130 3314 15223 15483 15484 15485 15486 4543 4800
understanding$	8840 14650 8860 14670 8938 2979 2980 8941 9361 11492
understands$	1757 1760 1763 1764 2690 2691 3127 3128 3129 3130 3314 4543 4800
understood$	238 239 240 241 242 243 244 245 246 247 248 249 250 312 1757 1760 1763 1764 2690 2691 3127 3128 3129 3130 15631 4576 4603 4608 4632
undert	4508
undertaken$	11987 15816 15817 15818 15819
underw	5730
underweight$	11665 5872
underwent$	11690
undesirable$	13825 13826 13827 13832 5095 5269
undesirables$	13825 13826 13827 5825
undisciplined$	5851
undocumented$	5949
undoing$	12696 12753 12754 13645 13646 13647
undone$	15364 15365
undoubtedly$	3854 11462 5880
undress$	6956
unempl	16656
unengaged$	5847
unfair$	15790 15791 15801 15898
unfazed$	5865
unfit$	4133
unflappable$	11328
unforgivable$	5882
unforgivably$	5882
unfounded$	5103
ungovernable$	5851
ungrateful$	5851
unguarded$	1017
unhappiness$	12755 12756
unhealthy$	6085 2132 2133 2134 4998 5131 5132 5133
unheeded$	11519
unhelpful$	5882
unhinged$	5844
uniform$	9498 9499 15309 11420 11422
uniforms$	9498 9499 15309 11420 11422
uninterested$	5492 11461 5851 5882
uninvited$	1508
unironed$	5460
unit	10363 10383 10465 16604
unit$	8241 9882 9887 9888 16067 10285 16134 16135 10334 16145 16150 16163 16170 16172 16177 16178 16179 10371 10372 16192 10390 10417 16232 16236 16237 16239 16249 10443 16255 16262 16274 10492 16365 16386 10594 16449 16607 16629 16697 16748 11695 11713
units$	16163 11629
university$	3257 3258
unjust$	15801
unkempt$	3491 9457 5872
unkind$	15790 15791
unknow	16280
unknown$	12092 6555 7182 13832
unlawful$	12282
unless	16477
unless$	12509 12512 12513 4726
unlikeable$	5851
unlikely$	3694 3695 5376
unlovable$	5269
unmanageable$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5269 11230 5851
unmotivated$	5851
unnecessary$	6046
unnerve$	9035
unnoticed$	12691
unopened$	11519
unpaid$	4982
unplaceable$	5851
unpleasant$	8425 16524 5851
unpredictable$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5275 5849
unprepared$	5483
unprofessional$	5882
unprofessionally$	5882
unquestionably$	5880
unreachable$	11461 5847 5854
unread$	11519
unreasonable$	15790 15791
unreliable$	12944 5107 11461 5851 5882
unrepentant$	5851
unresponsive$	5847
unruly$	5116 5269 5275 5396 5851 5854
uns$	11157 11184
unsafe$	11769 11770 11810 6085 12282 7998 16723 4996 4998
unsavoury$	12111 12112 13825 13826 13827 8425 5215 5269
unshockable$	5865
unsolved$	10397
unstable$	11265 11266 5851
unstuck$	13092 13093 13094 13106 13107 11026
unsubstantiated$	5103
unsuitable$	7159 13639 13819 13828 13832 5095
unsupervised$	5321
untamed$	5844
unteachable$	5269 5854
untidy$	3491 9457 11385 5443
until$	12998 12999 13000 15480 9672 16299 4726 11763
unto$	8180 8183
untouchable$	14034 14035 14036
untrue$	13877 15636
untrustworthy$	11461 5851 5882
untucked$	15307 15308 15364 15365
unusual$	5422
unusually$	5343
unwanted$	12111 12112 6769 8644 8647
unwashed$	15307 15308 5443 5460 5872
unwell	16674 10866
unwell$	16675
unwilling$	1895 1899 1900 1901 1902 1903 1905 1951 2503 2504 2505 2506 2507 4277 5483 11458 11461
unwillingness$	6322 363 364 365 366 367 368 2503 2504 2505 2506 2507
unwise$	103 104 6085 11906 11907 11908 11909 159 160 161 162 163 164 165 909 1775 1868 1869 4998 5078 5081
up$	11819 11832 11833 11904 12039 12097 12098 12100 12102 12182 500 501 502 503 504 6589 6805 12700 7096 7097 7098 7099 12917 12918 7166 7220 13057 7442 7443 1491 7474 7475 7476 7477 7478 7479 7480 7481 7483 7484 13378 1671 1672 1673 1674 1675 1676 1677 1678 7716 7842 13698 8036 13846 2221 8275 8304 8517 8518 14333 2601 8623 8652 8655 8679 8694 8695 14546 14567 8766 8783 8835 14647 8841 8861 8906 8907 8908 8910 14751 14801 14802 14857 14924 14944 9251 3294 3295 9256 15078 15079 15117 9413 15233 15259 15277 15315 9530 9531 9539 9540 15355 15373 9565 9566 15411 15412 15417 15418 15422 15423 15431 15432 15439 15440 15441 15526 15527 9806 15638 9839 15658 15660 15892 10092 10104 15918 10150 10153 10154 16002 10202 16152 16198 16207 10615 16442 16451 10694 16526 16527 16659 16661 16727 4969 10967 11201 11203 11237 11348 11426 11440
upbringing$	11231
upbringings$	11231
update	4485
update$	4408 10445
updateing$	4408 10445
updates$	4408 10445
upon$	6757 6758 12657 10639
upper$	4731
uppity$	5853
ups$	14500 14524 14552 14760 14793 14926 14944 15114 15149
upset$	14967 14968 14971 14986 14987 9179
upsets$	9160 9161
upsetting$	11850 11851 11852 11853 11854
upstream$	11554
urchin$	5824
urchins$	5824
urgency$	16063 16064 16065 16066 11518
us$	12222 12244 12332 12335 7142 13043 13048 13445 13562 13704 13705 13709 8233 14403 8920 14794 14795 14796 14797 14831 14839 14840 14841 14842 14843 14846 14886 14887 14920 14922 14934 14936 9333 15187 9395 10112 4434 16266
use	4692 4705 4961
use$	5992 5994 5995 5996 11857 11858 11859 11903 12050 12164 12193 753 754 755 6830 6958 1628 7589 7590 7591 7592 7593 7594 7595 1817 13696 2940 2941 2942 2943 2944 2945 15409 15415 15429 9777 4401 4456 4492 4677 16584 16585 11445
used	4705 4829
used$	11814 11844 12448 12475 12491 753 754 755 12544 12545 6737 12766 12941 1260 1628 7589 7590 7591 7592 7593 7594 7595 13453 13455 1817 2480 2969 3121 14906 3203 4228 4404 4572 4637 4820
useful	4705 5583
useful$	16139 4371 16171 4492 4720
useless$	5493 5844 5851 5882
user$	13958 13971 13972 14083 14084 2347
userna	10396
usernames$	16205
users$	13958 13971 13972 14083 14084 2347 16676
uses	4692 4829
uses$	753 754 755 4456 4820
using	4692 4829 4961
using$	11982 753 754 755 6958 1628 7589 7590 7591 7592 7593 7594 7595 2481 4456 4820
usual$	10242 5129
usually$	3582
utter$	2245 2246 2248 3637 4297
utterly$	9861 4182 5498 5501
vaccin	5935
vain$	5851
valium	10787
valium$	16596
valuab	5583
value	11542
value$	6991 7702 4401 4492 5668
values$	14383 11273
van$	12759 13356 16702 16714 11560
vandal$	13974 13975 13976 14083 14084 11106 11107 5824
vandalise$	14075
vandals$	13974 13975 13976 14083 14084 11106 11107 5824
vans$	12759 11560
vape$	12075 12076 6277 6278 6279 6280 6281 6283 6284 12390 12393 12783 12784 12785 13835 16599
vapes$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12238 12239 12240 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12477 12783 12784 12785 12863 12864 12865 12866 12867 12868 8003 13835 13851 16599
variable$	14281 14282 14283 14284
various$	605
vehicl	16300 10588
vehicle$	4567 10944 5603 5608
vehicles$	4567 16397
veins$	14172
ventured$	12514
verbally$	5285
verif	5579
vermin$	16057 11161 11171
versed$	8711 3467
version$	8070 8071 8072 13882 2114 2115 2116 2117 2118 2119
versions$	8070 8071 8072 2114 2115 2116 2117 2118 2119
vertigo$	5921
very$	6177 6185 8328 2822 3106 9512 9874 5332 5343 5360 5705
vest$	11422
vests$	15347 15348 15349 11422
veteran$	3262
veterans$	3262
via$	4473
vicious$	5219 5849
victim$	7409 7410 13613 7921 13759 13865 2144 8123 2164 14297 14820 14821 14822 14937 15139 15140 15141 15142 4919 11032 5312 11325 11326
victimisation$	11807 11808 11809 12612 12613
victimise$	4290 4291 4292 4293
victimised$	4290 4291 4292 4293
victimises$	4290 4291 4292 4293
victimising$	4290 4291 4292 4293 16127 16128 16129 16130
victims$	12156 841 7409 7410 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13759 13782 13852 13853 13854 13855 2143 8123 2164 14297 14722 14820 14821 14822 14937 14949 14950 15139 15140 15141 15142 10310 11032 11325 11326 11336
video$	12359 12367 6581 6582 623 624 12763 14869 14884 16190 16290
videos$	12359 12367 6581 6582 623 624 12763 14869 14884
vietnamese$	3491 9457
view$	8826 8827 8828 8829 8830 8840 14650 8860 14670 4645 11509
viewed$	2171 2543 10459
views$	8826 8827 8828 8829 8830 11016 11509
vile$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5223
village$	13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13955 10128 4762
villain$	11161
villains$	11161
vindictive$	15801 5219 5849 5851
violen	10517 16369 16396 16565 16656 16674 16700
violence$	11836 12274 12289 12291 6760 6761 12821 12965 12975 7184 13252 13254 13850 14001 14011 14038 14057 14063 14064 14065 2403 14218 14240 2589 2590 14394 14888 9081 4374 10335 10336 4378 10341 16155 10383 4430 4431 4436 4457 4461 10423 10427 10428 10430 16240 16245 16246 16247 10440 4483 10446 4488 10453 16268 10512 10577 4634 10600 10640 4885 11000 11018 11019 11024 11069 5587 5765 11725
violent$	8425 14286 14287 14288 14289 14290 14291 14292 14293 14294 14394 5134 5219 5275 5621 5849
violet$	14938
violets$	14938
vipers$	13898
virtually$	2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 5345
virus$	2377
visa$	16726
visibility$	16552
visible$	10708 11406 5662
visit	10342 10732 4961 11620 11625
visit$	6952 999 1000 8583 15646 15647 15648 15987 4384 16423 16541
visite	10342
visited$	999 1000 15876 16096
visiting$	11982 12223 6952 999 1000
visitor$	16602
visits	4909
visits$	999 1000 8583 15646 15647 15648 16281
visitted$	999 1000
visitting$	999 1000
visual$	5708
visually$	5709
vital$	10204
vitiligo$	5875
vodka	10788
vodka$	16593 16597
voice$	10761 11509
voices	10761
voices$	16570 11509
volatile$	8425 14286 14287 14288 14289 14290 14291 14292 14293 14294 5132 5133 5275 5849
volition$	12124 12445 12446 12768 10996
volume	4715
volumes$	10080
voluntarily$	12445 12446 12456 12457 12458 12459 12460 12461 12462 12463 12464 12465 10995 10996 10999
volunteer$	990 991 992 993 994 995 996 997 998 5051
volunteered$	990 991 992 993 994 995 996 997 998 5051
volunteering$	990 991 992 993 994 995 996 997 998 5051
volunteerred$	990 991 992 993 994 995 996 997 998 5051
volunteerring$	990 991 992 993 994 995 996 997 998 5051
volunteers$	990 991 992 993 994 995 996 997 998 5051
vomit$	16576
vomited$	5707
vomiting$	5707
vomits$	5707
vote$	491 492
voted$	491 492
votes$	491 492
voting$	491 492
voucher$	12390 12393
vouchers$	12390 12393
vulgar$	5853
vulnerabilities$	7738 1779 1780
vulnerability$	12612 7738 1779 1780 13710 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721
vulnerable$	11771 11810 8043 8044 8045 8046 8875 8876 8877 8898 14820 14821 14822 14860 14861 14862 9067 9068 9069 9070 14951 11322 11337 5396
wade$	1474 1475 1476 1477 1478 1479
waded$	1474 1475 1476 1477 1478 1479
wades$	1474 1475 1476 1477 1478 1479
wading$	1474 1475 1476 1477 1478 1479
wag$	5012
wagging$	5012
wags$	5012
wait$	7515 13325 13326 13327 13328
waited$	11504
waiter$	12115
waiters$	12115
waiting$	8173 14176 4837 4842 5725
wake$	16122 16123 16124 16125 16126 11537
walk	16216
walk$	6113 6276 6325 6392 12478 12479 12480 12481 12482 6723 897 898 899 1159 1164 1165 7127 13001 13002 7236 7241 1591 7635 13448 7683 13493 13494 13495 13496 7718 13545 14790 8991 3239 3240 3241 3242 3243 3569 3578 3590 3591 3592 3593 3594 4117 4118 16047
walked$	6409 6681 6690 6853 897 898 899 7730 7760 7813 13630 3569 3578 3590 3591 3592 3593 3594 4117 4118 10854 11504
walking$	11982 12223 897 898 899 7127 13154 13155 14790 15190 3569 3578 3590 3591 3592 3593 3594 4117 4118
walkked$	897 898 899 3569 3578 3590 3591 3592 3593 3594
walkking$	897 898 899 3569 3578 3590 3591 3592 3593 3594
walks$	897 898 899 3239 3240 3241 3242 3243 3569 3578 3590 3591 3592 3593 3594 4117 4118
wall$	10395
wallflower$	11326
wallflowers$	11326
wander$	7127 1484 1485 1486 1487 1488 1489 1490 2287
wandered$	1484 1485 1486 1487 1488 1489 1490 2287
wandering$	7127 13154 13155 1484 1485 1486 1487 1488 1489 1490 2287
wanderred$	1484 1485 1486 1487 1488 1489 1490 2287
wanderring$	1484 1485 1486 1487 1488 1489 1490 2287
wanders$	1484 1485 1486 1487 1488 1489 1490 2287
wannabe$	5110 5824
wannabes$	5824
want	10376 4565
want$	12349 12350 12473 12474 6896 6897 938 990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 12875 12876 12877 12878 12879 12880 12883 12884 12885 7150 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13371 1715 1716 1717 1718 1719 1720 7866 7867 7868 7869 2043 8081 14544 14649 14758 9024 9025 9026 3117 14900 9100 9101 9102 3616 15483 15484 15485 15486 15502 15503 15504 15520 9814 3968 15820 16171 16199 4805 5051
wanted$	6272 12473 12474 12607 990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 12831 12832 12833 12834 12835 12836 12837 12838 12839 12840 12841 12875 12876 12877 12878 12879 12880 12883 12884 12885 1183 1184 1185 1186 1187 1188 1189 7150 7152 12962 13032 13144 13145 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13371 13372 13455 1715 1716 1717 1718 1719 1720 2043 14900 3616 15631 3969 10015 10016 4057 4058 4415 10509 16330 4583 4805 4966 4985 5051
wanting$	990 991 992 993 994 995 996 997 998 12875 12876 12877 12878 12879 12880 12883 12884 12885 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13371 1715 1716 1717 1718 1719 1720 2043 14900 9125 5051 11488
wants$	12349 12350 990 991 992 993 994 995 996 997 998 1054 1055 1056 1058 1059 12875 12876 12877 12878 12879 12880 12883 12884 12885 13031 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13371 1715 1716 1717 1718 1719 1720 2043 14122 14123 14124 14125 14649 14758 3117 14900 3616 15502 15503 15504 15520 9814 16199 4805 5051
wantted$	12875 12876 12877 12878 12879 12880 12883 12884 12885 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13371 1715 1716 1717 1718 1719 1720 2043 14900
wantting$	12875 12876 12877 12878 12879 12880 12883 12884 12885 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13371 1715 1716 1717 1718 1719 1720 2043 14900
ward	16604
warden	10368 10369 10370 4411 4412 4413 10447 4525 4532 10495 4546 10577 4625 10585
warden$	4390 16160 16177 16178 16179 10371 10372 10373 10414 16235 16256 16258 10485 4529 10492 16304 4541 4547 4548 16386 4670 4686 4789
wardens$	13845 14396 14397 4390 16160 16177 16178 16179 10371 10372 10373 10414 16235 16256 16258 10485 4529 10492 16304 4541 4547 4548 16386 4670 4686 4780 4789 11058
warn$	4500 4693
warned$	11959 11960 6152 193 194 195 196 197 198 199 200 6161 202 203 204 205 206 207 208 209 210 211 212 11991 11992 11993 1661 1662 1663 1664 1665 1666 1667 1668 1690 1691 7652 7653 1694 1695 1696 13466 13467 13468
warnin	4739 4740
warning$	11956 11989 11990 12722 13379 13380 13388 7582 13737 13738 13739 13740 13741 4224 4225 4226 4227 16013 16014 16033 16034 16417 16471 10699 10700 10818 11059 11509 11510 5605 11750
warnings$	11956 11989 11990 12021 12022 12722 13379 13380 13388 13737 13738 13739 13740 13741 4224 4225 4226 4227 16013 16014 16033 16034 16417 16471 11059 11509 11510
warped$	8312
warran	10648 5904
warrant$	3056 3057 3058 16153 16352 4646 4678 16457 16546 5635 11598
warrants$	16153 4646 4678 5635 11598
warrior$	11161
warriors$	14052 11161
wary$	11793 5986 5987 5988 5989
was	4420 10418 5681
was$	6097 192 201 360 361 526 539 6594 830 831 981 1376 7535 1692 1693 1987 1988 1989 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 8320 2450 2461 2465 2475 2496 8472 8477 2536 2555 2564 2565 2566 2567 2568 2569 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2912 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9312 9313 3415 3427 15238 15241 3483 9518 3582 3621 9593 9814 3900 3901 9982 9992 15851 10054 10089 10110 4183 4213 10183 10184 10219 4267 4268 16075 4313 16098 10402 10493 16324 10533 4602 10727 4843 5013 5038 5139 5141 5146 5193 5201 5221 5235 5254 5258 5270 5272 5280 5281 5341 5368 11357 11405 5526 5553 11577 5693 5705 5710 5712 5715 5728 5741 5743 5766 5768 5774 5787 5788 5793
wash$	4235
washed$	4235
washes$	4235
washing$	4235
wasp$	7359
wasps$	7358
waste$	1933 2319 5560
wasted$	7132 1173 7134 1933 5560
waster$	13966 5824
wasters$	13966 5824 5840
wastes$	1933 5560
wasting$	1933 5560
wastrel$	5841
wastrels$	5841
watch	16407 4790 5599
watch$	15330 15331 15332 4429 16269 10467 16291 16294 4530 16305 10501 16315 16423 10750 4922 11422 11427 11571
watched$	13032 13455 15882 15883 16269 16293 4530 10498 10501 16312 16314 16395 4922
watches$	15330 15331 15332 11422 11427
watching$	14845 9112 4530 10501 4922
watchlist$	11559
watchlists$	11559
watchs$	4530 10501
water$	13347 13349 3206 3207 3208 3209 10920
wave$	1420 1619 11574
waved$	1420 1619
waves$	1420 1619
waving$	13154 13155 1420 1619
wavy$	5443
way$	11826 11827 11828 11829 11860 12553 6904 7198 13080 8600 9182 9184 15110 15111 9515 3556 3557 3558 15350 9561 9562 9678 15968 4274 16226 16588 10956
ways$	11860 12211 13257 14405 8672 14520 14592 2824 2825 2826 2827 2828 2829 2830 14657 9393 9394 15213 15214 15444 15462 15571 15601 10956
wayward$	5269 11230 5396
we	4413
we$	276 277 278 8919 3159 3161 9701 9702 9704 9705 9743 9744 9745 9789 9790 9791 4271 10373 4780
weak$	8185 14281 14282 14283 14284 2516 2610 2611 2612 2613 4146 4147 4148 4149 16028 16029 16030 16031 10235 4303 10340 5294 5295 5537
weakened$	4635
weaker$	8033 8034 8043 8044 8045 8046 8109
weakest$	10340
wealth$	2865
weaned$	4832
weapon	16156 16165 16202 16345 16408 4698 16756 5911
weapon$	12208 12762 8000 8001 8002 16333 16354 16355 10928 16753 5648
weapons$	12206 12274 12762 13252 13254 8000 8001 8002 4406 16333 16354 16355 10658 5648
wear	4980
wear$	12478 12479 12480 12481 12482 1244 3508 3534 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 5444 5462
wearing$	12223 1244 13154 13155 3508 3534 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 4980 5444 5462
wears$	1244 3508 3534 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 5444 5462
weary$	11288
web$	13225
weed	10951
weed$	269 270 271 272 273 274 275 12075 12076 6277 6278 6279 6280 6281 6283 6284 12206 12238 12239 12240 12319 12320 12321 12378 12379 12380 12381 12382 12383 12384 12385 12390 12393 12762 12767 12783 12784 12785 12863 12864 12865 12866 12867 12868 13835 8162 16296 10789 16599 16601 16760 10966
week$	15605 15606 15607 15646 15647 15648 10830 10833 11520 11723
weeken	4771
weekend$	15605 15606 15607 10731 16597
weeks$	15646 15647 15648 11520 11657 11723
weigh$	3016 8977 8978 8979 3291
weighed$	5925 5926
weighs$	5925
weight	10775 10776
weight$	16584 16585 11666 11673
weird$	5844
weirdo$	11161 5841
weirdos$	11161 5841
welcome$	327 328 329 330 331 332 333 7245 7246 7247 16139 5045
welcomed$	327 328 329 330 331 332 333 5045
welcomes$	327 328 329 330 331 332 333 5045
welcoming$	327 328 329 330 331 332 333 5045
welfare$	11779 5971 11861 11862 11863 11864 11865 11866 11867 11868 11871 11925 11926 12212 12213 13511 13654 13655 13656 13657 13658 13659 13660 13661 13662 13663 13664 13665 7953 7954 7955 7956 7957 14785 14786 14787 14788
well$	11986 11994 11995 12020 6240 14074 8317 8318 2402 14266 2628 2629 2641 2688 2751 2974 2995 2998 8969 8970 8971 8972 8973 8974 8975 3021 3029 9006 9007 9008 9009 9087 9088 9090 9298 3339 3484 3489 5401 5414 5423 11421
wellbe	10776
wellbeing$	11779 11861 11862 11863 11864 11865 11866 11867 11868 11871 11925 11926 12212 12213 13649 13650 7953 7954 7955 7956 7957 16585
wells$	14074
went$	11961 11981 12014 12031 12032 12033 12035 379 516 517 518 519 520 521 560 561 562 6536 580 581 682 683 684 687 696 12547 12548 6746 6747 12557 12558 1005 1013 12791 1120 7172 7174 7176 1223 1335 1336 1474 1475 1476 1477 1478 1479 1480 1610 1611 1623 1625 2013 2037 2070 2071 2241 2378 2379 2380 2381 2382 2383 2388 2389 2602 2603 2604 3569 3578 3590 3591 3592 3593 3594 9845 4249 4554 4840 4941 4956 4969 5008 5035 5036 10997 5212 5785
were	4420 16280
were$	6097 6104 192 201 6182 360 361 526 539 6594 767 830 831 1692 1693 13589 1987 1988 1989 1990 2106 2135 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2199 2200 2201 2202 2203 2204 2289 2318 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2336 2337 2338 2339 2340 2341 2342 2343 2345 2346 2450 2461 2465 2475 2496 2536 2555 2564 2565 2566 2567 2568 2569 14400 2770 2776 8736 2777 2778 2779 2780 2783 2784 2785 2786 2905 2906 2907 2912 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3427 3451 3483 9470 3582 3620 9593 9729 9730 9814 3900 3901 9992 15851 10110 4183 4213 10184 10219 4267 4268 4313 16098 10402 10493 10518 10533 4602 10626 10867 5013 5038 5139 5141 5146 5193 5201 5221 5235 5254 5258 5270 5272 5280 5281 5341 5368 11357 11405 5526 5553 11577 5693 5741 5768 5774 5787 5793
west$	3501
wetting$	11645
what$	6030 6031 6032 6033 6105 6106 6174 6222 12036 12046 12047 12292 12452 12493 6798 6799 859 867 12653 6845 6860 6861 12722 6934 12786 7066 12983 13012 13296 7563 13427 7629 13454 7672 13550 13561 1822 1823 1841 1842 14404 8597 14410 8650 8670 8671 14823 9076 14896 14904 9237 9238 15170 16011 16033 16034 10389 11003 11006 11510
whatever$	6974 12981 7249 13597 14752 14769 14996 15092 3622 3623 3624 3625 15468 3744 3745
whatsa	4639
whatsapp$	582 6542 583 6543 584 6544 585 6545 586 6546
whatsoever$	15851
wheel$	15904
wheelc	10866
wheelchair$	16675 5929
when	11561
when$	6214 6215 6216 6217 6218 6219 6220 6221 6540 6541 7118 12928 12929 12930 12931 12932 13561 13604 14324 14916 15224 16072 16118 16119 16121 16299 16306 10510 4561 16343 16539 10732 11667
whenever$	6540 13355 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 16299 4561 16539 10732
where	11561
where$	11795 11796 11797 11798 6220 6221 12786 1330 1331 1332 7295 7296 7564 13561 14916 15224 10502 10510 4564 16539
wherea	4477 10437 10438 10464 10469 4545
whereabouts$	16273 16278 16279 10505
wherever$	12967
which	11542 11561
which$	7036 14917 15224 4382 10394 10407 16248 16310 16340
while$	15884
whingeing$	5844
whiny$	5844
whisky$	16593
whisper$	10330
whistles$	12095
white$	14871 3469 3491 9455 3504 9486 9487 9488 3529 5395 5396 5419 5427 11422 5467
who	16156 16176 10394 10407 16310 4562 16340 11561
who$	11795 11796 11797 11798 6222 6592 6593 6628 875 12786 12904 7335 7336 13188 1783 13561 13801 13829 8266 14400 2898 15238 15241 10382 16201 10401 4442 10403 4444 10408 16218 10419 16229 16248 4501 10466 10472 4537 10502 10510 4585 10557 10567 4633 4654 11357 5593
whoever$	12771 12772 12773 12774 12775 12776 12777 12778 12779 12780 12781 12782 10403 16272
whole$	1380 10138 10140 5116
wholly$	5498 5501
whom	16203 16310
whom$	11795 11796 11797 11798 12786 13561 3322 16248 16270 10502 4654 11574
whose$	4915
why$	12046 12047 12653 6845 12701 12702 13498 13499 7717 1758 1759 7720 1761 1762 7723 7724 1765 1776 1777 13550 13561 1824 1825 1826 1827 4037 4038 4039
wicked$	5130
wide$	5205
wider	4568
wider$	13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 10528
wife$	16652 16670 16677
wild$	8346 5116 5130 11133 11134 11135 11158 5219 11230 5420 5443 5851
wilful$	5882
wilfully$	576 953 5048 5557 5882
will	4446 4658
will$	6229 6235 7163 1679 1739 1741 1899 1900 1901 1902 1903 1905 1952 1972 2003 2964 2988 3000 3003 3070 3114 3123 3151 3154 15094 15191 3638 3640 3641 3642 3643 3644 3645 3646 3650 3651 3652 3653 3654 3655 3656 3666 3670 3671 3672 3680 3681 3682 3683 15456 15457 15458 15459 15460 15461 9655 3699 3700 3701 9677 15498 15499 15500 15501 9708 15524 3756 3757 3758 3759 3760 15534 3771 9784 9785 9788 9814 15625 15626 3865 3866 3876 10362 4405 4439 10418 10482 4529 4599 4651 4659 10625 4675 10682 4756 5485 5488 5490 5502 5673
willed$	11254
willfully$	5048
willing$	300 301 306 437 438 439 469 470 679 680 697 698 699 700 701 990 991 992 993 994 995 996 997 998 13219 7504 13314 13315 13316 13317 1549 1550 1551 1743 1744 1745 1746 1828 1829 1830 9573 9575 9577 15387 15388 15389 15390 4397 5034 5051 5072
willingly$	12445 12446 678 12465 10995 10996 5037
willingness$	12140 9769 15579 15580 15581 15582 15583 15584
willpower$	11022
wimp$	11161
wimps$	11161
win	4738
win$	8562 15540 9732
wind$	11835 6891 13221 2076 2077 2344 9631
winding$	11850 11851 11852 11853 11854 2076 2077
winds$	11835 2076 2077
windup$	8303
wine$	16593
wins	4738
winter$	12297 12298
wired$	2373 5210
wiry$	5399
wisdom$	2681 2683 8731 2772 15024 10769 11340
wise$	6126 2635 2636 8656 8657 8659 8660 8661 2718 9097 9098 9099 15082 3419 3452 3456 11284 11289 11290 5336 5338 5355
wised$	2695 9270
wiser$	6085 2632 2633 2634 2678 2718
wish$	9769 15579 15580 15581 15582 15583 15584 16199
wished$	4805
wishes$	4805 11509
wishs$	16199
wit$	15792 15793 15794
witches$	11153
with	16437 10947 5659
with$	11879 11987 12094 12168 12171 12176 12229 6452 6465 6470 12369 6561 6564 6595 6607 6608 6612 6619 6621 6623 6631 12451 6656 12475 6777 6778 12676 6869 6911 12759 6962 6966 6967 6968 6977 12799 1201 7175 7189 13016 13024 13025 13068 13072 7377 7378 7422 7423 7460 13447 13563 8016 8019 8030 8031 13841 8082 14053 8264 14081 8274 2351 2352 8332 2418 8431 8432 14259 14263 14274 14275 14278 14285 14324 8556 14369 2607 14392 8584 8587 2645 8943 8944 8945 3191 9187 3251 3252 3253 3254 3255 9283 9319 15238 15241 3508 3521 3522 3523 3524 3572 3595 3596 15427 15469 15497 15592 4079 16023 10303 10304 10305 10306 10307 16151 10344 10353 4473 10461 16281 10529 16343 16384 10595 16511 4798 4810 4925 10898 10900 16712 4957 4984 10946 11054 5229 5311 5444 5455 11529 11629 11634 5677 5698 5740 11733 11752
withdrawn$	10668
withdrew$	4362
withheld$	1796 1797 11517
withhold$	1796 1797
withholding$	1796 1797
withholds$	1796 1797
within$	8122 13932 13933 2165 14024 8337 8549 8878 10755
without$	99 6454 6940 1087 1088 1089 1090 2215 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14744 14745 14769 14778 14779 14780 14781 14782 14783 14784 8985 8986 8987 8988 14815 14816 14817 14818 3082 9378 3676 3679 9686 3812 4080 4081 10066 4218 4219 4761 4863 10896 10916 5496 5497 5512 5534
witness$	11067
witnesses$	11067
wits$	9288 3329 3330 3331
witted$	11205 11206
woeful$	15919 4303 5882
woefully$	5882
wolf$	7416 11012
wolves$	13232 13995 13996 13997 14151 11161 11171
woman	10949
woman$	14229 14496 2733 8698 14516 14551 14556 14558 2794 8757 14573 14574 2818 14589 14590 14591 14597 2831 2832 2859 2860 2879 14663 2900 8867 14679 8983 15011 15015 15159 15163 15164 15165 15166 15209 16709 16758 11305
women$	13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13952 8412 14229 14490 14491 14492 14493 14494 14495 14496 14499 2733 8696 14521 14523 14539 14549 14556 14557 14558 2791 14573 14574 14593 2831 2832 2849 2859 2860 2871 2879 2884 14662 8865 14677 8872 14763 15002 15003 15004 15005 15008 15013 15089 15103 15150 15155 3389 15159 15163 15164 15165 15166 3419 9382 9383 3428 3429 3430 3431 15209 3441 3442 3443 15312 15376 11302 11305
wonder$	12045 6237 6238 12048 12049 6892 6893 7689 7690
wondered$	6892 6893 7689 7690
wondering$	6892 6893 7689 7690
wonderred$	6892 6893 7689 7690
wonderring$	6892 6893 7689 7690
wonders$	6892 6893 7689 7690
wont$	3652 3653 3654 3655 3656 5485
wool$	11310
woolly$	5882
word$	7135 1176 7137 1178 13413 13882 15987 16016 10330
wore$	12478 12479 12480 12481 12482 1244 3508 3534 3544 3545 3546 3547 3548 3549 3550 3551 3552 3553 5444 5462
work	4868 11625
work$	174 176 177 6178 11988 6366 12278 530 531 532 533 534 535 536 537 538 852 6952 12863 12864 12865 12866 12867 12868 13696 13705 13979 14072 8450 8465 8469 14280 14336 8560 8606 8894 8895 8896 8897 14903 15036 15037 15038 15039 15040 15041 15042 15378 15409 15415 9618 15429 9688 15517 15548 15554 15586 15587 15588 15593 15866 4570 10942 11045 5290 11445 11453 11497
worked	10609 4778
worked$	530 531 532 533 534 535 536 537 538 852 15546 15572 15573 15574 15575 15576 16418 16520 4978 11454
worker	16604
worker$	12074 12115 12376 13562 13704 14923 15153 15472 9882 9887 9888 9905 9906 16067 10276 10285 16134 16135 16694 10891 16746 11046 5564 11762
workers$	12074 12115 12376 7142 13562 7893 13704 13709 14019 8233 14365 14415 14416 14417 14418 3159 3161 15153 15154 15472 9701 9702 9704 9705 9743 9744 9745 9882 9887 9888 16067 10285 16134 16135 11046 11148
working$	530 531 532 533 534 535 536 537 538 852 6952 8466 8882 15408 15586 15587 15588 16191 16579 11453 11527 5733 5760
works$	530 531 532 533 534 535 536 537 538 852 15036 15037 15038 15039 15040 15041 15042 15043 9235 9236 15552 11454
workshop$	174 176 177
workshops$	174 176 177
workshy$	5851
world$	13298 13489 8401 8402 8403 14461 14462 14463 14464 14465 14466 14467 14481 14520 14648 9228 15047 9360 9366 15203 5328 5329
worldly$	2696 2718 3102 3103 3104 3105 3135 3390 3456 5330 5859
worn$	12483 12500 12501 12502 12514 16288 10481 11405
worr	4816 4879 4913
worried$	8883 8884 8885 14695 14696 14697 8889 8890 14930 14931 9123 10216 4336
worries$	13733 13734 13735 13736 8892 14702 9160 9161 11509
worry$	8883 8884 8885 14695 14696 14697 8889 8890 14919 14928 14931 9123 14956 14968 14986 14987 9179 11509
worrying$	14286 14287 14288 14289 14290 14291 14292 14293 14294 5273 5275
worse$	6837 12844 14761 14762 14894 9086 15980 15981 11319
worship$	654 655 656 657 658
worshiped$	654 655 656 657 658
worshiping$	654 655 656 657 658
worshipped$	654 655 656 657 658
worshipping$	654 655 656 657 658
worships$	654 655 656 657 658
worst$	12111 12112 12583 6800 6856 2139 2316 14206 14244 5200 5236 5275 5621
worth$	13724 14222 14223 4371
worthless$	5851
would	4383
would$	258 6229 6235 381 734 736 737 6698 12508 740 741 742 743 744 750 6711 6730 6731 12542 6742 895 1567 7565 1739 1741 7736 7787 2123 2205 14544 14566 2923 8888 3071 3123 3333 9295 9296 3639 3657 3658 3659 3670 3671 3672 9708 15534 3771 9814 15625 15626 3865 3866 9978 9979 9980 10362 4405 4651 5486 5490 5502
wound$	2076 2077
wrap	16756
wrap$	14947 10928
wraps$	12762 14253 10928 10966 11217
wreak$	5180
wreaked$	5181
wreaking$	5179
wreck$	13033 5085
wrecked$	5085
wrecking$	13037 5085
wreckked$	5085
wreckking$	5085
wrecks$	5085
wrist$	16577
wrists$	16577
writ	11721
write$	15838 4203 4447 4479 16647 5164 5165
writing$	4206 4479
written$	4184 4205 4858
wrong$	6085 6086 159 160 161 162 163 164 165 6254 12111 12112 6377 6378 6379 12279 12966 7160 1393 7375 13187 7388 7424 7429 13251 13640 13643 13800 13820 13825 13826 13827 8359 14384 14564 14565 2940 2941 2942 2943 2944 2945 15056 9248 15790 15791 15801 15898 16068 16069 10273 4998 5096 5197 11170 5224 5839
wrote$	4204
xanax	10780 10787
xanax$	16589 16596
y$	14586
year	10837
year$	6596 6625 6626 13927 8121 13931 14143 14144 14146 14490 14491 14492 14493 14494 14495 14501 8716 14687 15157 3471 3474 3476 16637 16644 10837 16646 11302 11520 5752 11723
years$	13931 14487 14488 14489 14560 14561 14562 14563 14600 14601 14602 2861 14640 14687 9316 11520 5752 11723
yes$	13313 13319 7513
yesterday$	15051
yet$	6164 6979 6982 6984 6985 6986 7674 4283 10265
yield	5583
yielde	10609
yielded$	16418
yjs	10932 10933 10938
yjs$	16741 16742 16747 5802
yob$	5824
yobbish$	5275 5824
yobbo$	5824
yobbos$	5824
yobs$	13995 13996 13997 5824
yoi	5801
yoi$	11761
yos	10938
yos$	16747 5802
yot	10932 10933 10938
yot$	16741 16742 16747 5802
you$	276 277 278 1341 1349 3335
young	10949
young$	362 427 789 887 908 2101 8085 8087 8097 8211 8212 2286 14167 14194 14195 14196 14197 2452 8420 14298 8493 8494 14326 14327 14328 14329 14330 14331 14345 2587 2588 8550 14644 2876 2877 2878 8899 8909 15050 9294 9350 15160 15161 15162 3422 3423 9400 3445 9406 9407 9408 9409 9410 9411 3469 15238 15241 3539 3586 3587 9696 9853 10018 10151 10152 10161 10170 10212 10251 10253 10311 10337 10352 16233 10435 16267 16298 10490 4533 4534 16310 16311 16313 10535 16353 4598 4612 10584 16399 4636 16416 16419 16424 10644 10653 10654 16476 16513 10710 16525 10721 4763 16537 16549 16559 16758 5024 5134 5137 5147 5185 11229 11276 5352 5395 5616 11600 11605 11612
younger$	7697 8033 8034 8043 8044 8045 8046 8109 13936 13937 13938 13939 13940 13941 13942 13943 13944 13945 13946 13947 13950 13951 13954 13955 14237 14238 15143 15146 10965
youngers$	16363
youngster$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 11229
youngsters$	2286 14164 14194 14195 14196 14197 14298 14326 14327 14328 14329 14330 14331 14342 10965 11229
youth	5624 5795
youth$	2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 3469 15238 15241 15244 15245 15472 3935 3936 4317 10367 4567 10932 10933 4977 10938 11078 5134 11096 5137 11229 11356 5397 5616 5788 5795 5801
youths$	13893 13895 2286 14164 14194 14195 14196 14197 14298 14301 14326 14327 14328 14329 14330 14331 14342 15238 15241 4567 16505 11078 11096 11229 5397 5868
yp	10337 10352 10359 16208 16233 10435 16267 16275 16292 16295 16298 10490 16300 4533 4534 16310 16311 16313 16353 4612 16416 16419 16424 10628 10644 16476 16513 16525 10721 16537 16549 16559 4831 10805 4861 4884 10845 4896 10865 16679 16713 4951 4953 10914 10922 16739 4983 5624 11589 11600 11605 11702
yp$	5102
yp1$	5101
yp2$	5101
yp3$	5101
yp4$	5101
yp5$	5101
yp6$	5101
yro	5801
yro$	11761
zero$	8378 3809 10032 5558 5657
zits$	11415
zone$	16421 10690
zones$	16421 10690
