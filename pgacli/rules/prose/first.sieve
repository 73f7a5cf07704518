5845 5695 4883

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
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (differently|sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
if (it|they|the _|these _|the young people) [simply|only|just|all] (stayed|kept|stuck|went|came|behaved) [to|the|at|straight] (home|in|indoors|away|out of|inside|earlier)
if <they> [simply|only|just|all] (spent|spend) (less|more) time ...
if <they> [simply|only|just|all] (kept|keep) (off|away from|out of|to) (the|their|trouble)
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
(it|this|that) (is|was) <their> (decision|choice|call|idea) to (get (in|into|on|off)|go (back|with|off|to (the|his|a) (flat|house|party|hotel))|carry|sell|run|send (the|those|pictures|images)|meet (him|the man|the men|men)|drink|smoke|take drugs|stay out|stay with|deal|steal)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 20 21 21 21 21 22 23 24 24 24 25 26 26 26 27 27 27 27 27 28 28 28 30 31 31 32 32 32 32 32 34 35 35 35 35 36 38 38 38 38 39 41 41 41 42 42 43 44 44 46 46 46 46 46 46 46 46 46 46 46 47 47 47 47 47 48 49 50 50 51 51 51 52 52 52 54 54 54 55 55 55 56 56 56 56 57 57 57 57 58 58 58 58 58 59 59 59 59 60 60 61 61 62 63 63 63 63 63 63 63 64 64 64 64 64 64 64 64 65 65 66 66 67 68 68 69 69 69 69 69 70 71 71 71 72 72 73 73 73 74 74 74 75 75 75 75 75 75 76 76 76 76 77 77 77 77 78 79 80 80 80 81 82 82 83 83 84 84 84 85 85 86 86 86 86 86 86 86 86 86 86 86 87 87 87 87 87 87 87 87 87 87 87 87 87 88 89 89 90 90 90 90 90 90 91 91 92 92 92 92 92 93 93 94 94 94 94 94 94 94 95 95 95 95 95 96 96 97 97 97 97 97 97 98 99 100 100 101 101 101 101 102 102 102 103 103 104 104 104 105 106 106 107 108 108 109 110 111 112 112 112 113 113 113 113 113 113 113 113 114 115 116 117 117 117 117 117 117 118 118 118 118 119 119 119 119 120 120 122 122 123 124 124 124 124 124 124 124 124 125 126 126 127 128 129 129 130 130 130 130 130 130 130 131 131 131 132 133 133 133 133 133 133 134 135 136 137 137 137 137 138 138 138 138 139 139 140 140 140 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 141 142 142 142 142 142 142 142 143 143 144 144 145 145 145 146 146 146 146 146 146 147 147 147 148 148 149 150 150 151 151 151 152 152 152 152 152 152 153 153 153 153 154 155 155 155 155 155 155 156 156 157 157 159 159 160 161 161 161 162 162 162 162 162 162 162 162 163 163 163 163 163 163 163 163 164 164 165 166 167 167 168 169 169 170 170 170 170 170 171 171 171 171 171 172 172 172 173 173 173 174 174 174 174 175 175 176 177 178 179 181 181 182 182 183 183 183 184 184 184 184 184 184 185 186 186 186 187 187 187 187 187 187 187 188 188 188 191 191 191 191 192 192 192 192 193 193 194 194 194 194 195 195 195 195 195 195 195 195 195 196 197 197 199 200 200 204 204 204 204 204 205 205 205 206 207 207 207 207 207 207 207 210 211 213 215 216 217 221 223 223 224 226 228 228 228 228 228 228 228 228 229 229 229 229 232 232 232 233 234 234 234 234 237 238 238 239 239 240 242 242 242 243 245 245 245 245 245 245 246 247 248 248 248 248 248 248 248 249 249 249 249 249 250 250 250 250 250 250 251 251 253 253 254 255 255 256 256 256 256 258 258 259 260 260 261 262 262 262 263 264 266 266 266 266 266 266 266 266 266 267 268 268 268 268 268 269 269 270 270 271 272 272 273 273 273 273 273 274 274 274 274 274 274 274 274 275 275 275 275 275 275 275 275 275 276 276 276 277 277 278 278 279 279 280 280 280 280 280 281 281 281 281 281 282 282 283 284 285 285 286 286 286 286 286 286 286 286 287 287 287 287 288 288 289 289 289 290 290 291 291 291 292 292 292 293 293 293 293 294 294 295 295 295 296 297 297 298 298 299 299 300 301 301 301 302 303 303 305 306 306 306 306 306 307 308 309 309 309 309 309 309 310 310 310 310 310 311 311 312 312 314 314 315 315 316 316 317 319 320 321 322 323 324 325 326 327 328 328 329 330 330 331 331 331 331 332 332 332 332 332 333 333 334 334 334 335 335 336 336 337 337 337 337 338 339 339 340 342 343 343 344 344 345 345 346 347 348 348 348 348 348 349 350 351 351 351 352 352 353 353 354 354 356 358 358 359 360 361 362 362 362 362 362 363 363 364 364 364 364 364 365 365 365 366 367 367 367 367 368 368 369 369 370 370 370 371 371 372 372 373 373 374 375 375 375 375 375 376 377 378 379 381 382 382 382 383 383 383 383 383 384 384 384 384 385 385 385 385 385 386 386 386 386 387 387 387 388 389 389 389 390 390 391 391 392 393 394 394 394 394 394 394 394 394 394 395 395 396 397 397 397 397 397 397 397 397 397 397 397 397 398 398 398 399 399 400 400 400 400 400 400 400 400 400 400 400 400 401 401 401 401 401 402 403 405 405 406 407 408 408 409 409 409 410 411 411 411 411 412 412 413 413 413 413 413 413 414 414 415 415 415 415 415 415 415 415 415 415 415 416 416 416 417 417 418 419 420 421 421 422 423 423 424 425 425 425 425 425 426 426 427 427 427 427 427 427 428 428 428 428 428 428 429 429 429 429 429 429 429 429 429 429 429 430 430 430 430 431 431 432 433 434 435 435 435 436 436 436 436 437 437 438 439 439 439 439 439 439 439 439 439 440 440 440 441 441 442 442 444 445 445 445 445 445 446 446 446 446 446 446 447 447 448 449 449 449 449 450 451 451 451 452 452 452 452 453 454 454 456 457 457 457 457 457 457 457 458 458 459 459 461 461 462 462 463 464 464 465 466 466 467 468 470 471 472 472 472 472 473 473 473 473 473 473 474 474 474 474 474 475 476 476 476 477 477 478 478 478 479 479 480 480 480 480 480 481 482 483 484 485 486 487 488 489 490 491 491 492 492 492 493 493 493 493 494 494 494 495 495 496 496 497 497 498 499 500 501 501 501 502 503 504 504 504 505 505 505 505 505 506 506 506 506 506 507 507 507 507 507 507 507 507 507 507 508 508 508 509 509 510 510 511 511 512 512 512 512 512 512 513 513 514 514 514 515 515 515 516 516 516 516 516 516 518 518 518 518 519 520 521 522 522 522 522 523 523 523 523 523 524 524 524 525 526 527 528 529 529 529 529 529 530 530 530 530 531 533 533 534 534 534 534 534 535 535 535 535 535 536 536 536 537 537 538 539 540 541 541 542 543 543 543 543 543 544 545 545 545 545 545 545 545 545 546 546 547 548 548 548 548 548 548 549 549 550 550 551 551 551 551 551 551 551 552 553 553 554 555 556 557 558 559 560 561 561 562 563 563 563 563 564 565 565 565 565 566 567 567 567 567 567 567 567 567 567 567 567 568 569 569 569 569 572 572 572 572 572 572 572 573 573 573 573 574 574 574 575 575 575 575 575 576 576 576 577 577 577 578 578 578 578 578 579 579 579 580 581 581 581 582 583 583 583 584 584 584 585 585 586 586 587 587 587 588 588 589 589 589 590 590 590 590 591 591 591 591 591 591 591 591 591 591 592 592 592 592 592 592 593 593 594 595 596 596 596 596 596 596 596 596 597 597 598 598 599 600 600 600 600 601 602 602 602 603 603 603 603 603 604 604 604 604 604 604 604 604 605 605 605 606 606 606 606 606 606 606 607 608 609 610 611 611 611 612 612 612 612 612 612 613 613 614 615 615 615 615 615 615 615 616 617 618 618 618 618 618 618 618 618 619 619 619 619 619 620 620 621 621 621 621 622 622 622 622 622 622 622 623 623 623 624 624 624 624 624 624 624 625 625 626 626 626 627 627 628 629 629 629 629 629 629 630 631 632 632 632 632 632 633 634 634 635 635 635 635 635 635 635 635 636 636 636 637 638 638 638 638 639 639 639 639 639 639 639 639 640 641 642 642 642 642 642 642 642 642 642 643 643 643 643 643 643 644 644 645 646 647 648 649 649 649 650 651 652 652 653 653 653 653 653 654 654 655 655 656 656 657 657 658 658 658 658 658 658 658 658 658 659 659 659 659 660 660 661 662 662 663 664 665 665 665 665 666 666 667 667 667 667 668 668 668 669 670 671 672 673 673 673 673 673 673 674 674 675 675 675 676 676 676 676 677 677 677 677 677 677 677 677 677 677 677 678 678 678 679 679 679 679 680 680 681 681 681 681 682 682 683 684 684 686 687 687 688 689 689 690 691 691 691 691 691 691 691 691 691 691 691 692 692 692 692 692 692 692 692 692 693 693 693 693 694 694 694 694 694 695 695 695 695 695 695 695 695 696 696 697 697 698 698 698 700 700 700 701 702 704 705 706 706 706 708 709 709 709 709 709 709 709 709 709 709 709 709 710 710 710 710 710 710 710 710 710 710 710 711 711 711 711 713 713 713 713 713 714 714 714 715 715 715 716 716 717 717 717 718 718 718 719 719 720 721 722 722 723 723 723 723 723 724 724 724 724 724 724 724 724 725 726 726 727 728 729 729 731 731 731 731 731 731 731 732 732 732 732 732 732 732 732 732 732 732 732 732 733 734 736 737 738 739 740 741 741 741 742 743 743 743 743 743 743 745 745 745 746 746 746 748 748 748 749 749 750 751 751 751 751 753 754 754 754 755 755 756 757 757 758 760 761 762 763 763 764 765 766 766 766 766 767 767 768 768 768 768 769 769 769 771 772 772 773 773 774 774 775 775 775 781 783 784 784 785 785 785 786 787 787 787 787 787 788 790 791 794 795 800 800 802 802 805 805 806 808 811 811 811 812 813 813 814 817 819 825 826 826 826 828 829 829 829 829 830 831 831 833 833 833 833 834 836 836 836 837 838 839 839 840 840 841 841 841 841 841 841 841 841 841 841 841 841 841 841 841 841 842 842 842 842 843 843 843 843 843 843 843 843 843 843 843 843 843 843 843 843 843 843 844 844 844 845 846 846 846 846 848 851 853 854 855 855 855 855 856 856 856 856 857 858 858 858 863 864 864 865 865 865 865 865 865 865 865 866 867 868 869 869 870 870 870 870 872 873 874 874 876 876 877 878 879 879 879 879 880 880 880 880 881 881 881 882 883 884 884 885 885 885 886 886 886 886 887 887 888 888 889 890 891 891 892 893 895 895 895 895 895 896 896 897 897 897 897 898 898 899 900 902 904 905 908 910 910 910 912 912 914 915 915 916 917 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 919 921 922 923 924 924 924 924 925 925 925 925 925 925 926 927 927 927 927 927 927 928 928 929 931 932 933 934 935 936 936 936 936 936 936 937 937 937 938 939 939 940 941 941 942 942 943 943 943 943 944 945 946 946 948 949 949 949 952 952 952 952 953 953 953 953 953 953 953 954 954 954 954 954 955 958 959 959 959 959 960 961 963 963 965 966 969 971 972 973 973 974 976 976 976 977 978 979 980 980 982 983 984 984 985 985 986 986 986 986 987 988 990 992 994 994 996 997 997 998 998 1002 1002 1002 1005 1005 1006 1006 1006 1006 1007 1007 1007 1007 1007 1007 1009 1010 1010 1011 1011 1011 1011 1011 1012 1012 1012 1012 1012 1013 1013 1013 1014 1015 1015 1015 1015 1016 1017 1017 1017 1017 1017 1017 1017 1017 1017 1018 1018 1020 1020 1020 1020 1021 1021 1021 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1022 1024 1024 1025 1025 1025 1025 1025 1025 1026 1027 1027 1027 1027 1027 1027 1028 1028 1029 1030 1030 1030 1030 1031 1032 1036 1036 1036 1036 1037 1039 1039 1039 1040 1040 1041 1041 1043 1043 1043 1043 1043 1044 1044 1044 1045 1045 1050 1051 1051 1051 1054 1055 1060 1060 1061 1063 1063 1063 1063 1064 1065 1068 1070 1070 1070 1071 1071 1071 1074 1075 1076 1076 1077 1077 1078 1084 1085 1086 1086 1086 1089 1090 1092 1093 1094 1095 1096 1096 1096 1097 1098 1099 1099 1099 1099 1100 1102 1102 1102 1102 1104 1104 1104 1105 1105 1105 1105 1105 1105 1105 1106 1106 1106 1106 1107 1108 1109 1110 1110 1110 1110 1111 1112 1113 1115 1115 1117 1117 1117 1118 1118 1118 1118 1119 1119 1120 1120 1121 1121 1121 1121 1121 1121 1121 1122 1122 1122 1124 1125 1126 1126 1126 1126 1127 1127 1127 1127 1127 1127 1128 1128 1129 1130 1130 1131 1132 1132 1132 1132 1132 1132 1133 1133 1133 1133 1133 1133 1134 1135 1135 1136 1136 1136 1136 1136 1136 1136 1136 1136 1137 1138 1139 1140 1140 1140 1141 1143 1143 1143 1143 1143 1144 1144 1144 1145 1145 1145 1146 1146 1146 1146 1147 1147 1147 1148 1149 1149 1150 1150 1151 1152 1152 1152 1152 1152 1152 1152 1152 1152 1152 1152 1153 1154 1155 1155 1156 1156 1156 1156 1157 1157 1158 1158 1159 1159 1160 1160 1160 1161 1161 1162 1164 1164 1164 1164 1164 1165 1165 1165 1166 1167 1167 1169 1170 1171 1171 1171 1172 1173 1173 1173 1173 1173 1173 1173 1177 1177 1177 1178 1178 1178 1179 1179 1179 1179 1179 1180 1180 1180 1182 1183 1183 1183 1185 1186 1187 1187 1187 1188 1188 1188 1188 1188 1189 1189 1190 1190 1190 1190 1190 1191 1191 1191 1191 1191 1192 1193 1194 1194 1195 1195 1195 1195 1196 1197 1197 1198 1198 1199 1200 1200 1201 1201 1202 1203 1203 1203 1204 1204 1204 1204 1204 1205 1206 1207 1207 1208 1208 1208 1209 1209 1209 1210 1210 1210 1210 1211 1212 1212 1213 1213 1213 1214 1215 1215 1215 1215 1216 1216 1216 1216 1216 1216 1216 1216 1217 1218 1218 1219 1219 1219 1219 1220 1220 1221 1221 1221 1221 1221 1221 1222 1222 1222 1222 1222 1222 1222 1223 1223 1223 1224 1224 1225 1225 1225 1226 1226 1226 1227 1227 1227 1227 1227 1227 1227 1227 1227 1227 1227 1227 1227 1228 1230 1230 1230 1230 1232 1234 1234 1234 1235 1235 1236 1237 1237 1237 1238 1238 1239 1241 1241 1242 1243 1243 1244 1244 1244 1244 1245 1245 1245 1245 1245 1246 1246 1246 1246 1246 1246 1246 1248 1248 1248 1248 1249 1250 1250 1251 1251 1252 1252 1252 1252 1253 1253 1253 1253 1253 1253 1253 1254 1255 1255 1255 1255 1255 1255 1255 1255 1255 1256 1256 1256 1256 1257 1258 1258 1258 1259 1259 1260 1260 1260 1261 1261 1261 1261 1261 1262 1262 1262 1263 1263 1263 1264 1264 1264 1264 1264 1265 1266 1266 1266 1267 1267 1267 1268 1268 1268 1268 1268 1269 1269 1269 1270 1271 1271 1271 1272 1272 1272 1273 1273 1274 1275 1275 1276 1276 1276 1276 1277 1278 1278 1278 1278 1279 1279 1279 1279 1280 1280 1281 1281 1282 1282 1283 1284 1284 1284 1284 1285 1287 1287 1287 1287 1288 1288 1288 1288 1289 1290 1291 1291 1291 1292 1292 1292 1293 1293 1293 1294 1295 1295 1295 1295 1296 1296 1296 1296 1296 1296 1296 1296 1297 1297 1297 1298 1298 1299 1300 1300 1300 1301 1302 1303 1303 1303 1303 1304 1304 1305 1305 1306 1306 1307 1307 1308 1308 1308 1308 1308 1308 1309 1310 1311 1312 1313 1313 1313 1314 1314 1316 1317 1318 1319 1319 1320 1321 1322 1322 1323 1323 1323 1323 1324 1324 1324 1325 1326 1327 1328 1329 1329 1329 1330 1331 1331 1332 1332 1333 1334 1335 1335 1336 1337 1337 1338 1339 1339 1339 1339 1340 1341 1342 1342 1342 1342 1342 1343 1343 1343 1344 1344 1344 1344 1345 1345 1345 1345 1345 1346 1347 1347 1348 1349 1350 1351 1351 1351 1351 1351 1353 1353 1353 1353 1353 1353 1353 1354 1354 1354 1355 1355 1356 1357 1358 1359 1360 1361 1361 1361 1362 1362 1362 1362 1363 1364 1364 1365 1365 1365 1366 1366 1366 1366 1367 1368 1369 1370 1370 1371 1372 1373 1374 1374 1374 1374 1374 1375 1376 1376 1377 1377 1379 1380 1381 1382 1383 1383 1384 1385 1386 1387 1387 1388 1388 1389 1390 1390 1391 1391 1392 1393 1393 1394 1395 1396 1397 1400 1400 1401 1402 1402 1403 1403 1403 1404 1404 1405 1405 1405 1406 1407 1408 1408 1408 1409 1409 1409 1410 1410 1410 1410 1410 1411 1411 1411 1411 1414 1414 1414 1416 1417 1418 1418 1419 1419 1419 1420 1421 1422 1422 1423 1424 1425 1425 1425 1425 1427 1427 1427 1427 1429 1429 1429 1430 1431 1431 1431 1432 1432 1432 1433 1434 1434 1434 1435 1435 1435 1436 1436 1436 1436 1437 1437 1438 1439 1439 1440 1440 1440 1440 1440 1440 1441 1441 1443 1443 1444 1445 1445 1445 1445 1448 1448 1448 1448 1449 1450 1450 1451 1455 1455 1455 1455 1456 1456 1458 1458 1462 1462 1462 1464 1468 1469 1469 1470 1470 1470 1470 1474 1475 1477 1478 1478 1478 1478 1479 1479 1480 1480 1480 1480 1480 1480 1482 1483 1486 1486 1486 1487 1489 1491 1492 1495 1496 1496 1496 1497 1499 1499 1499 1500 1501 1501 1501 1501 1502 1503 1503 1503 1504 1504 1504 1505 1506 1508 1509 1510 1510 1511 1511 1512 1513 1513 1513 1514 1514 1514 1514 1514 1514 1514 1514 1514 1514 1515 1516 1516 1516 1516 1517 1518 1519 1519 1519 1520 1520 1523 1523 1524 1525 1525 1525 1526 1527 1528 1528 1528 1529 1530 1530 1530 1531 1532 1532 1532 1532 1534 1534 1534 1534 1535 1535 1535 1535 1535 1536 1536 1537 1537 1537 1537 1538 1538 1539 1539 1540 1541 1541 1545 1546 1546 1548 1549 1550 1550 1550 1551 1552 1552 1552 1552 1552 1553 1553 1553 1553 1554 1555 1556 1556 1556 1556 1556 1557 1557 1557 1557 1558 1559 1560 1561 1561 1561 1561 1561 1561 1562 1562 1562 1562 1562 1562 1563 1563 1563 1563 1563 1564 1564 1564 1565 1565 1565 1565 1565 1565 1566 1568 1569 1569 1570 1570 1570 1571 1572 1573 1574 1574 1574 1574 1575 1575 1575 1575 1575 1575 1575 1576 1576 1576 1576 1576 1576 1577 1578 1578 1579 1579 1579 1580 1580 1580 1581 1581 1582 1582 1582 1583 1583 1583 1583 1584 1584 1586 1587 1587 1587 1587 1588 1588 1588 1588 1588 1589 1589 1589 1590 1591 1591 1592 1592 1592 1592 1593 1593 1593 1593 1594 1595 1595 1595 1596 1596 1596 1597 1597 1599 1599 1600 1600 1600 1601 1601 1601 1601 1602 1602 1602 1602 1602 1602 1603 1603 1603 1603 1604 1604 1604 1604 1604 1604 1605 1605 1606 1606 1606 1606 1607 1607 1608 1608 1609 1609 1610 1610 1610 1611 1611 1611 1611 1612 1613 1613 1613 1613 1614 1614 1614 1614 1614 1614 1615 1615 1615 1615 1615 1616 1617 1617 1617 1617 1617 1617 1617 1618 1620 1620 1620 1621 1621 1621 1621 1622 1622 1622 1622 1622 1622 1622 1622 1624 1625 1625 1626 1628 1628 1628 1629 1629 1629 1630 1632 1632 1632 1632 1632 1632 1632 1632 1633 1633 1633 1635 1635 1636 1636 1636 1636 1636 1637 1638 1638 1638 1639 1639 1640 1640 1640 1640 1640 1641 1642 1642 1642 1642 1643 1643 1643 1644 1644 1644 1644 1645 1646 1646 1647 1647 1647 1647 1647 1649 1650 1650 1650 1652 1654 1654 1654 1655 1656 1657 1657 1658 1658 1659 1659 1659 1659 1660 1660 1660 1660 1660 1661 1661 1661 1661 1661 1661 1661 1662 1662 1662 1662 1663 1664 1664 1664 1665 1665 1665 1665 1665 1665 1665 1666 1666 1666 1666 1666 1666 1667 1667 1668 1668 1668 1669 1669 1669 1670 1670 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1671 1672 1672 1672 1673 1673 1673 1673 1673 1674 1675 1676 1676 1676 1676 1677 1678 1678 1678 1678 1679 1679 1679 1679 1679 1679 1679 1680 1680 1680 1680 1680 1680 1681 1681 1681 1681 1682 1682 1682 1682 1683 1683 1683 1683 1684 1684 1685 1685 1685 1686 1686 1687 1687 1687 1688 1689 1689 1690 1690 1691 1692 1693 1693 1694 1694 1695 1695 1695 1696 1696 1696 1697 1698 1698 1699 1700 1700 1700 1700 1701 1701 1702 1702 1703 1703 1703 1703 1704 1704 1704 1704 1704 1704 1705 1705 1705 1705 1706 1706 1706 1707 1707 1707 1707 1707 1707 1707 1708 1709 1709 1710 1710 1710 1710 1710 1711 1711 1711 1711 1711 1711 1711 1712 1712 1712 1713 1714 1714 1714 1714 1714 1714 1714 1714 1714 1715 1715 1716 1717 1717 1718 1718 1718 1718 1718 1720 1720 1721 1722 1722 1723 1723 1724 1725 1725 1725 1726 1728 1729 1729 1729 1730 1730 1730 1730 1730 1730 1730 1730 1730 1730 1730 1730 1730 1731 1731 1731 1731 1732 1732 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1734 1735 1736 1737 1737 1737 1737 1737 1738 1739 1739 1739 1739 1739 1740 1740 1740 1741 1742 1743 1745 1745 1746 1746 1746 1746 1746 1746 1748 1748 1749 1749 1750 1750 1751 1752 1753 1754 1754 1755 1755 1756 1756 1758 1758 1758 1758 1759 1759 1759 1759 1760 1760 1761 1762 1763 1765 1766 1767 1768 1769 1770 1771 1772 1772 1775 1776 1777 1778 1779 1780 1780 1781 1781 1781 1781 1781 1782 1783 1783 1783 1783 1784 1785 1785 1786 1788 1788 1790 1791 1792 1792 1793 1794 1795 1795 1796 1798 1798 1799 1799 1801 1801 1801 1801 1802 1802 1803 1803 1804 1804 1804 1804 1805 1805 1805 1805 1806 1807 1807 1808 1808 1810 1811 1811 1812 1814 1814 1815 1815 1816 1818 1819 1820 1822 1824 1824 1824 1825 1825 1825 1826 1826 1826 1827 1827 1828 1828 1829 1831 1831 1832 1832 1832 1832 1832 1832 1833 1833 1833 1835 1835 1837 1837 1837 1837 1837 1838 1839 1839 1839 1839 1840 1840 1840 1840 1840 1841 1841 1841 1841 1842 1842 1842 1843 1843 1844 1846 1847 1848 1850 1851 1852 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1867 1868 1869 1870 1871 1872 1873 1874 1875 1882 1885 1886 1887 1888 1889 1890 1891 1892 1893 1894 1895 1896 1897 1898 1899 1900 1901 1902 1903 1904 1908 1910 1912 1915 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1929 1930 1931 1932 1934 1935 1936 1937 1938 1939 1940 1941 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1975 1976 1977 1978 1979 1980 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2004 2005 2006 2007 2008 2009 2011 2012 2014 2015 2016 2017 2019 2022 2023 2026 2027 2028 2029 2030 2033 2034 2035 2036 2037 2038 2040 2041 2042 2043 2044 2046 2047 2048 2049 2051 2052 2053 2054 2055 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2069 2070 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2083 2084 2087 2088 2091 2093 2094 2098 2099 2100 2105 2106 2108 2110 2111 2112 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2126 2127 2128 2129 2130 2132 2135 2136 2137 2138 2140 2141 2142 2143 2144 2145 2146 2147 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2162 2163 2164 2165 2167 2168 2169 2170 2171 2172 2173 2174 2175 2176 2177 2178 2179 2180 2181 2182 2183 2184 2185 2186 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2202 2203 2204 2205 2207 2208 2210 2211 2212 2217 2218 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2231 2233 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2251 2252 2253 2254 2256 2257 2259 2260 2261 2262 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2280 2281 2283 2284 2285 2286 2287 2289 2291 2292 2294 2295 2296 2297 2298 2299 2300 2303 2304 2305 2306 2307 2308 2310 2311 2312 2316 2317 2319 2320 2321 2322 2323 2324 2325 2326 2328 2329 2331 2332 2333 2334 2335 2336 2340 2342 2344 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2359 2360 2361 2364 2366 2367 2368 2369 2370 2372 2373 2374 2377 2388 2389 2390 2393 2394 2395 2402 2403 2404 2407 2413 2416 2418 2420 2421 2423 2425 2426 2434 2435 2445 2454 2461 2468 2469 2472 2475 2476 2477 2479 2480 2482 2483 2485 2489 2495 2497 2498 2499 2500 2501 2503 2507 2508 2511 2513 2514 2515 2516 2517 2518 2523 2524 2525 2527 2528 2530 2533 2534 2538 2543 2544 2545 2546 2547 2551 2553 2556 2557 2561 2564 2565 2569 2570 2572 2574 2576 2578 2580 2581 2583 2584 2585 2586 2588 2594 2596 2598 2599 2600 2601 2602 2603 2604 2605 2606 2607 2608 2610 2611 2612 2613 2614 2615 2616 2617 2618 2619 2620 2621 2623 2624 2625 2626 2627 2628 2629 2630 2631 2633 2635 2637 2638 2639 2640 2642 2644 2645 2646 2647 2648 2649 2653 2654 2655 2658 2661 2662 2664 2665 2670 2672 2673 2674 2675 2676 2677 2678 2680 2681 2682 2685 2686 2687 2688 2689 2691 2692 2693 2694 2697 2699 2700 2701 2702 2703 2704 2705 2707 2708 2710 2714 2715 2716 2717 2718 2720 2722 2731 2733 2738 2739 2740 2741 2742 2744 2745 2747 2748 2749 2754 2755 2756 2759 2760 2761 2763 2764 2766 2767 2769 3 3 29 33 36 37 52 53 98 128 142 158 178 180 186 189 190 195 197 202 203 209 211 212 214 216 218 222 222 224 225 226 227 230 231 235 236 237 238 238 241 243 252 257 258 259 264 266 303 304 313 314 318 323 341 355 357 380 384 394 404 411 414 433 437 439 453 454 455 460 466 469 470 487 493 517 527 532 541 570 571 583 585 602 610 646 663 676 680 682 685 699 703 707 710 712 728 730 734 735 744 747 750 752 758 759 763 770 774 774 776 777 778 780 782 789 792 795 797 797 797 797 797 798 799 803 804 806 807 807 809 809 809 809 809 809 809 810 811 816 818 819 822 823 825 826 826 827 827 831 832 835 837 843 844 845 847 847 847 847 848 848 848 849 852 854 854 854 854 854 854 854 854 854 854 854 855 856 856 856 856 856 856 856 856 856 856 856 856 856 861 862 866 868 869 873 874 875 894 899 901 903 906 907 909 913 914 916 918 920 920 920 920 920 921 925 930 931 937 939 942 947 950 951 955 956 957 962 964 965 967 968 970 974 975 978 979 980 981 987 989 989 991 993 995 998 998 998 998 998 998 998 998 998 998 998 998 998 1000 1001 1002 1003 1004 1005 1006 1008 1008 1008 1008 1008 1008 1009 1011 1019 1023 1025 1027 1029 1033 1034 1035 1036 1037 1038 1040 1042 1043 1046 1047 1047 1047 1047 1049 1052 1053 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1055 1058 1059 1060 1062 1064 1065 1067 1067 1069 1070 1071 1072 1073 1079 1081 1087 1087 1087 1087 1087 1087 1087 1087 1088 1101 1103 1103 1114 1116 1123 1129 1129 1132 1142 1150 1161 1163 1164 1165 1168 1174 1175 1176 1181 1183 1184 1229 1231 1233 1238 1240 1247 1271 1274 1286 1301 1302 1315 1316 1352 1377 1378 1398 1399 1400 1401 1412 1413 1415 1426 1428 1442 1447 1447 1447 1447 1447 1447 1447 1447 1447 1447 1452 1456 1458 1459 1461 1462 1463 1465 1466 1466 1467 1470 1470 1470 1470 1470 1470 1470 1470 1470 1470 1470 1470 1470 1470 1471 1472 1473 1474 1475 1476 1481 1482 1483 1484 1484 1484 1484 1484 1484 1484 1484 1484 1484 1484 1484 1484 1484 1485 1486 1487 1488 1490 1492 1493 1493 1493 1494 1496 1498 1499 1501 1502 1507 1509 1510 1512 1513 1514 1515 1517 1517 1518 1519 1521 1521 1521 1521 1522 1522 1522 1522 1522 1522 1531 1533 1542 1545 1547 1550 1555 1563 1564 1567 1575 1585 1598 1616 1619 1620 1622 1623 1627 1627 1631 1633 1633 1634 1639 1646 1648 1650 1651 1652 1654 1657 1671 1674 1709 1711 1719 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1721 1727 1730 1730 1730 1730 1730 1730 1730 1730 1730 1730 1731 1737 1744 1745 1746 1747 1748 1760 1764 1773 1774 1776 1780 1785 1786 1787 1788 1789 1790 1797 1800 1805 1808 1809 1813 1817 1823 1824 1830 1834 1834 1834 1836 1836 1836 1836 1838 1838 1838 1838 1840 1845 1849 1853 1866 1876 1878 1883 1884 1905 1906 1907 1909 1913 1914 1916 1933 1942 1973 1974 1981 1982 2003 2013 2018 2020 2021 2024 2025 2031 2032 2039 2045 2050 2056 2067 2068 2082 2085 2086 2089 2090 2092 2095 2096 2097 2102 2104 2107 2109 2124 2131 2133 2134 2139 2149 2160 2161 2166 2187 2201 2206 2209 2213 2214 2215 2216 2219 2232 2249 2250 2255 2258 2263 2282 2288 2290 2293 2301 2302 2309 2313 2314 2315 2318 2327 2330 2337 2338 2339 2345 2358 2362 2363 2365 2371 2379 2381 2387 2400 2401 2405 2406 2410 2411 2414 2415 2417 2419 2422 2424 2427 2428 2429 2431 2432 2436 2437 2439 2440 2441 2443 2444 2447 2448 2449 2450 2451 2452 2453 2459 2463 2464 2465 2466 2467 2470 2471 2473 2474 2478 2486 2488 2491 2492 2493 2494 2502 2509 2510 2512 2520 2521 2522 2526 2529 2532 2535 2536 2537 2539 2540 2541 2542 2548 2549 2552 2555 2559 2560 2566 2567 2571 2573 2575 2579 2582 2587 2589 2590 2591 2592 2593 2595 2597 2632 2634 2636 2641 2643 2650 2651 2652 2656 2657 2660 2663 2667 2668 2669 2671 2679 2684 2690 2695 2696 2698 2706 2709 2711 2713 2719 2721 2723 2724 2725 2726 2729 2730 2732 2734 2735 2736 2737 2743 2746 2750 2752 2753 2762 2768 2770 40 45 121 198 201 208 219 220 222 244 265 443 779 793 796 797 801 807 809 815 820 821 824 847 850 854 859 860 871 907 909 911 920 989 998 999 1004 1008 1042 1047 1048 1055 1056 1057 1058 1066 1080 1082 1083 1087 1091 1103 1129 1352 1446 1447 1453 1454 1457 1460 1463 1466 1470 1484 1493 1498 1521 1522 1543 1544 1627 1653 1721 1730 1757 1821 1834 1838 1877 1879 1880 1881 1911 2010 2071 2101 2103 2113 2125 2148 2341 2343 2375 2376 2378 2380 2382 2383 2384 2385 2386 2391 2392 2396 2397 2398 2399 2408 2409 2412 2430 2433 2438 2442 2446 2455 2456 2457 2458 2460 2462 2481 2484 2487 2490 2496 2504 2505 2506 2519 2531 2550 2554 2558 2562 2563 2568 2577 2609 2622 2659 2666 2683 2712 2727 2728 2751 2757 2758 2765

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 6 8 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 13 14 14 14 15 14 14 14 14 14 14 15 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 5 6 6 6 6 6 6 7 6 6 6 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 7 8 8 8 8 8 8 9 8 8 8 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 3 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 3 4 4 5 5 4 4 4 5 4 6 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 4 3 4 4 8 9 4 6 5 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 6 7 9 7 8 7 7 7 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 6 7 6 6 5 5 6 9 10 10 5 6 6 6 6 6 6 7 8 3 4 4 7 8 15 6 7 7 7 7 7 6 5 6 7 7 7 8 3 4 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 3 3 3 3 4 4 4 5 5 3 3 3 4 4 4 5 3 4 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 7 8 7 8 8 9 9 9 5 6 6 6 6 6 6 6 6 7 8 7 7 9 7 7 7 4 5 5 5 6 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 5 6 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 7 4 13 7 10 8 0 5 0 0 5 4 12 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4744 10589 11129
10$	13628
101	10229
101$	15924 10450
11$	13628
12$	2676 2677 2678
13$	2676 2677 2678
14$	2676 2677 2678
15$	2676 2677 2678
16$	2676 2677 2678 14229 14230 11077
17$	14229 14230 11077 5836
18$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14229 14230 14895 11077
19$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14229 14230 14895 11077
2$	11129
20$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14229 14230 14895 11077 5836
21$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14229 14230 14895 11077
22$	12172 12174 665 12207 12208 14229 14230 14895 11077
23$	12172 12174 665 12207 12208 14229 14230 14895 11077
24$	12172 12174 665 12207 12208 14229 14230 11077 5386
25$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14229 14230 14895 11077
26$	12172 12174 665 12207 12208
27$	12172 12174 665 12207 12208
28$	12172 12174 665 12207 12208
29$	12172 12174 665 12207 12208
3$	11129
30$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14229 14230 14895 11077
31$	5836
3x5x2$	5775
4$	11129
47$	5836
4ft$	5755
5$	3375 9221 9222 11129 5755
5ft$	5755
5x5x5$	5774
6$	3375 9221 9222 11129 5755
60$	16123
6ft$	5755
7$	13628 11129 11231
8$	13628 11129
9$	13628 11129
999	10229
999$	15924
a$	6150 6205 6382 12080 6387 6888 6930 7057 7083 7159 7420 7782 2144 2145 2146 8156 8157 13940 8330 8331 2525 2616 2697 2698 8581 9048 3363 9783 9817 9939 9954 9981 10393 10534 10547 10553 10562 10599 16370 4833 10716 10717 16422 5006 5059 5282 5404 5422 5502 5505 11465 5674 11539
abandon$	5427
abandoned$	5424 5427
abandoning$	5427
abandons$	5427
abc$	10443 5687
abcs$	10443
abdicate$	4138
abdicated$	4138
abdicates$	4138
abdicating$	4138
abh	10720 5694
abh$	16415 11539
abide$	13394
abilit	11410
ability$	8335 8336 8337 8338
abject$	5393
able	10342
able$	2575 2578 2579 2581 2590 2602 8466 8467 8468 8469 2851 2881 8735 8756 8757 2922 2933 8782 14478 8790 2946 2947 2948 2949 2950 2951 14879 4560
ably$	8807 8808 8809 8810
aborti	5602
abortion$	11447
about	10307 11313
about$	5942 5946 6021 12237 12440 6747 6855 6870 7430 13195 7564 13261 13860 14097 14371 14372 14373 8681 14379 14380 14381 14385 14386 9038 9039 14784 9090 9091 9092 3376 9399 3555 3556 3557 3558 9404 15135 15418 15445 15552 15553 15687 15688 15689 10071 10072 10073 4401 10331 10355 10615 10649 10835
above$	11985 12757 12758 12759 13732 13733 13734 9248 15741 15770 10174
abrasive$	5729
abroad$	16325
abscond$	12109 580 581 11234 5698
abscondded$	580 581 11234 5698
abscondding$	580 581 11234 5698
absconded$	580 581 11234 5698
absconder$	10746 5698
absconders$	10746 5698
absconding$	580 581 10745 11234 5698
absconds$	580 581 11234 5698
absconsion$	5698
absconsions$	5698
absen	11479
absenc	10610 16318
absence$	16305
absent$	12114 15275 10273
absentee$	13666 10881
absentees$	13666 10881
absolute$	3531 5675
absolutely$	2346 3702 9826 5384 5387
abstin	4858
abstinence$	10703
absurd$	2856 2857 2858 2859 2860 2861
abus	16353
abuse	10657
abuse$	11540 11541 11578 11579 11580 11595 11607 11866 11920 12045 12376 12377 12386 12387 12509 12571 6877 12739 12942 12944 13347 13348 13465 13466 13467 13468 13469 13470 13471 13472 14575 8882 16350 16351 16352 10785 10788 10800 10840 11496
abused	4807 5653
abused$	11585 12219 12530 13465 13466 13467 13468 13469 13470 13471 13472 10652 5653 11498
abuser$	12101 12193 12198 12203 12669 12670 12671 12672 12673 12674 12675 12676 12677 12680 12908 7477 13220 13298 13608 2072 13657 13667 2156 10793 10872 10875 10876
abusers$	12101 12198 12203 12669 12670 12671 12672 12673 12674 12675 12676 12677 12680 12908 7477 13220 13298 13608 2072 13657 13667 2156 13933 10793 10872 10875 10876
abusive$	7037 13465 13466 13467 13468 13469 13470 13471 13472 7924 5164 11019 5734
abysmal$	5767
abysmally$	5767
academy$	9659 9664 9665 9667 15730 10062 4221 15797 15798 16287 16288 16291 5450
accept$	11674 11690 186 6151 317 318 319 320 321 322 323 324 11902 11935 12007 12040 1128 1200 7050 7052 7054 13003 13008 7316 1812 1813 1841 7687 7688 7689 7690 7691 7692 7693 7694 7695 7696 1852 1853 13394 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7740 7741 7742 7743 7744 7770 7771 7772 7773 7774 7775 7776 7777 13960 13965 13968 15043 15074 15080 15094 15128 15129 15138 15139 15140 15319 15529 4955 11216 11217
acceptable$	4592 10458 5687
accepted$	11802 11803 11804 11806 317 318 319 320 321 322 323 324 12247 12254 12262 12271 12272 12273 12285 12558 1128 1200 7050 7052 7054 13317 1812 1813 1852 1853 15195 15196 15197 15198 15319 4955
accepting$	317 318 319 320 321 322 323 324 1200 7050 7052 7054 1812 1852 1853 13960 15073 4955
accepts$	317 318 319 320 321 322 323 324 1128 1200 7050 7052 7054 1812 1852 1853 15138 15139 15140 4955
acceptted$	317 318 319 320 321 322 323 324 1200 7050 7052 7054 1812 1852 1853 4955
acceptting$	317 318 319 320 321 322 323 324 1200 7050 7052 7054 1812 1852 1853 4955
access$	11674 5621
accessory$	4963
accident$	2140
accidents$	2140
accommodated$	382 383 384 385
accommodation$	12149 12150 12151 12152 12153 12154 12155 12156 16330 16381 16410 11510
accomp	5796
accomplice$	12908 10770 10807 10936
accomplices$	12908 10770 10807 10936
accord$	11895 12216 12217 12532 10772
accoun	4388 10245 4429 10364 4530 10432
account$	12569 7013 1169 7015 1171 13210 13211 13212 13213 2035 2036 7882 7883 7884 13580 2041 2042 2043 2044 2045 2046 15504 15505 15506 15507 15508 15509 15510 10189 4346 4534 16089 16127 16222 16223 4814 16362 10987
accountability$	1807 1808 7657 7658 7659 7660 7661 7662 7663 7664 7665 7666 7667 7668 15726 15727 15728 15729 11289
accountable$	70 71 72 73 74 1807 1808 16089
accounted$	4534
accounts$	342 343 12569 7013 1169 7015 1171 13210 13211 13212 13213 2035 2036 7882 7883 7884 13580 2041 2042 2043 2044 2045 2046 10189 4346 15940 16059 4534 16127 10987
accusation$	10838
accusations$	10838
accustomed$	3035 3036 3119
achiev	4553 4759
achiever$	13671
achievers$	13671
acknowledge$	7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7770 7771 7772 7773 7774 7775 7776 7777 15501 15529
acknowledged$	15383 15384
acne$	11186 5758
acned$	5757
acquit	5683
acquitted$	11528
across$	7951 7952 2467 8313 8482 8483 8484 8812 8813 8814 9132 9248 16005 10496 11056 11237
act	4311 16099 16266 5523
act$	6457 12159 6623 779 780 13066 1537 1538 7740 7741 7742 7743 7744 2153 2185 2193 2369 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 2751 2772 2939 2940 3154 9131 3295 3296 3355 3356 3357 3358 15302 15529 15709 15712 15842 4513 5166 5230 11368
acted$	6623 779 780 1537 1538 2153 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 3154 3295 3296 3355 3356 3357 3358 9646 9655 15354 15359 15362 15363 15365 15366 15367 15368 15383 15384 15407 15539 5166 5230
acting$	1537 1538 2153 2497 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 2773 2939 2940 3279 3355 3356 3357 3358 4513 5143 5166 5230
action	4286 11391
action$	11631 13183 15410 3932 3933 3934 15504 15505 15506 15507 15508 15509 15510 4513 10478 10488 16197 10732 11389
actionable$	10131
actions$	3 4 5 6 7 8 9 5857 11553 11554 5864 20 11631 11718 6031 11887 11888 11889 11890 11891 11892 11893 11894 11912 12304 12305 12306 12307 6722 878 12633 12634 12635 12636 12637 12638 1220 1221 13347 13348 13349 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 13574 3924 10732
active	16034
active$	5968 124 6214 505 506 507 508 509 837 10754 11068 11345 5505 5507
activi	15818 16040 11359 11391 11395 11396
activities$	11618 11631 10732 10751 10844
activity$	11618 11631 6458 12160 15903 15940 10732 10751 10844 11067 11317
acts$	12143 6457 12159 1537 1538 2153 2186 2194 2370 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 2752 2771 2939 2940 3154 3295 3296 3355 3356 3357 3358 5166 5230
actted$	1537 1538
actting$	1537 1538
actual$	10720
add	4266
add$	1128 1326 13581 13582 13583 13584 13585 4407 5801
addded$	1326
addding$	1326
added$	1128 1326 4372 4373 4407 4408 4479 4481
addict	16318 16336 11455
addict$	13672 13673 13674 13781 13782 16335 10881 10882 5720
addicted$	11615 4721
addiction$	11627 4721 16262 11408
addictions$	11627
addicts$	13672 13673 13674 13781 13782 16338 10881 10882 5720
adding$	1326
addres	4291 10172 4341 10186 4368 10213 10214 15962 16071 5478
address$	6142 6143 6144 12093 12094 12095 12096 6402 6403 6404 6405 15947 4458 5478 11512
addresses$	6142 6143 6144 15845 15867 15947 4458 11323 11340
adds$	1128 1326 4407
adenoi	10545
adenoids$	16240
adept$	3360
adequate$	2894 2897 9784 9785 9786 9787
adhd	5801
adidas$	11193
admirably$	8807 8808 8809 8810
admission$	11460
admissions$	11460
admit$	15074 15080 15094 15319 15529 15709 11216
admitted$	15195 15196 15197 15198 15319 4731 4732 11459
adolescent$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 3363 14903 14906 5024 5027 11003 5281
adolescents$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14903 14906 11003
adopted$	4448 11505
adoption$	5661
adoptive$	5661
adore$	654 655 656 657 658
adored$	654 655 656 657 658
adores$	654 655 656 657 658
adoring$	654 655 656 657 658
adult$	11840 11841 11849 6156 11951 11993 12005 12016 6356 6357 12070 6432 6436 6439 12141 12144 12175 12178 12204 13143 13271 7790 7825 13523 13524 13525 13526 1993 8269 8325 14089 14133 8446 8449 2634 14177 14178 14179 14180 14181 14182 14183 2649 8505 14208 14213 14214 14215 14234 14243 2708 8558 14260 14261 8577 2733 14282 2747 2748 8595 14291 14292 8598 8599 8620 2782 2783 2796 8643 2803 2804 14352 2816 8755 8758 14453 3018 3019 3020 3021 14567 14568 14569 14570 14612 14621 14623 14630 14689 14690 14691 14692 14800 14803 14850 14851 14852 14853 3317 14880 14881 14882 14883 14884 14885 14897 9682 9683 10740 4920 10769 11075 11076 11078 11079 5237 11084 11085 5260 5273
adults$	11560 6126 6128 6133 6138 6141 11837 11840 11841 11849 11853 12005 12070 12101 12103 12106 6432 12135 12141 12144 12175 7020 13260 13402 13403 13407 13494 7804 13523 13524 13525 13526 13543 7849 13717 8045 14053 14089 14103 14104 14105 14106 14114 14133 14177 14178 14179 14180 14181 14182 14183 2649 8497 14208 14213 14214 14215 14219 14220 14221 14222 14226 14232 14240 14241 14242 14243 14244 2707 14280 2747 2748 8595 14291 14292 2775 2776 2787 2800 14346 14347 14348 14349 2816 8666 14364 8673 14453 14460 14461 14462 8784 14481 14482 14483 14484 14515 14523 14524 14525 14526 14527 14528 14529 14530 14538 14539 14540 14541 14542 14573 14574 3075 3077 14621 14623 14630 14689 14690 14691 14692 14695 14700 14790 14835 14837 14840 14841 14842 14846 14850 14851 14852 14853 14874 14880 14881 14882 14883 14884 14885 14895 14900 14901 14977 15041 9480 9481 9483 9484 10740 10833 10923 10952 11075 11079 11084 11085 11107
advance$	4548
advanced$	2634 3051 3317 10754
advanceed$	4548
advanceing$	4548
advances$	6154 6155 11866 11867 12760 12761 14141 14142 14143 14144 4548
advant	4622
advantage$	11586 12706 10467
advert$	15034
advice$	11727 11792 11793 12486 13077 13078 13086 1553 13323 13435 13436 13437 13438 13439 13960 15369 15370 15371 15372 15373 15374 10821 10834 11212 11280
advis	10132 11343
advised$	5974 11730 11731 6037 193 194 195 196 197 198 199 200 6046 202 203 204 205 206 207 208 209 210 211 212 1617 1618 7464 7465 1621 1622 1623
affair$	14408 14753 14754 14755 14756
affairs$	14275 14472 14473 14474 14475 14592
affect$	14673 14674 8980 8984 3140
affection$	12149 12150 12151 12152 12153 12154 12155 12156 12443
affections$	11867
affects$	14676
affili	4311 11317 11319 11359 5796
affiliate$	10844
affiliated$	2049 10844
affiliates$	10844
affiliation$	1986 1987 2049 10844
affiliations$	10844
affray	10720 5694
affray$	16415 11539
afraid$	14507 14508 14509 3013 3014
african$	3385 9234 9239 9240 5308 11185
afro$	11173 5329 11175
afros$	11173 11175
after	15942 10663
after$	11903 12639 12640 12641 12642 12643 12644 12647 12648 12649 1118 7200 7201 7203 7204 13061 13324 7676 8378 14113 8421 14336 14413 8738 8811 14516 14517 14534 9087 14892 4112 16005 4708 16358 11438
afternoon$	16204 4761
afternoons$	4761
afterp	10559
afterpill$	16254
afterthought$	15720
again$	11740 11741 13157 13158 13159 15115 15116 15118 15119 15120 4074 10020 10021 16190 16253 10816
agains	4453 10401 11391
against$	12097 12098 12099 12100 7382 13188 15923 15959 4443 16003 16042 10358 10383 16087 16096 16173 10480 11229 11345 11401 11405
age$	6447 12171 7913 14138 14139 14140 14174 14175 14247 14248 14249 14250 14287 14288 14289 14327 14355 8908 8909 8910 8911 14757 9193 9194 14919 14920 14921 10612 11486
aged$	6479 14903 14906 16250 10767
agencies$	13868 13869 9659 9664 9665 15730 10062 15797 15798
agency$	13868 13869 9633 9659 9664 9665 9682 9683 15730 10062 4221 15797 15798 10131 5393 5440 5449
ages$	14174 14175
aggression$	13699 13755 14044 14045 2506 2507 11012
aggressive$	13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13984 14082 10972 5164 5734
aggressively$	5734
aggressiveness$	14044 14045 11012
aggressor$	12908 13608 13609 13610 13611 10872 10873 10874 10918
aggressors$	12908 13608 13609 13610 13611 10872 10873 10874 10918
aggro$	12338 12860
agitator$	5713
agitators$	5713
ago$	14811 14812
agree$	707 708 983 984 985 986 987 988 989 990 991 7050 7052 7054 2568 2569 2570 2571 4942
agreed$	685 707 708 12285 983 984 985 986 987 988 989 990 991 7050 7052 7054 2568 2569 2570 2571 4942
agreement$	11909 16132
agreements$	16132
agrees$	707 708 983 984 985 986 987 988 989 990 991 7050 7052 7054 2568 2569 2570 2571 4942
agreing$	707 708 983 984 985 986 987 988 989 990 991 7050 7052 7054 4942
ahead$	157 6289 11986 13120 15741 15771 11330
aid	4553
aid$	4548 4555 4667 11439
aided$	4548 4555 4667
aiding$	4548 4555 4667
aids	4553
aids$	4548 4555 4667 11439
aim	4620
aim$	15861 16147 4611 16198
aimed$	10515
aims$	15861 16147 4611 10515
air$	13786
airhead$	10936
airheads$	10936
alarm$	7392
albanian$	3385 9236 11185
album$	10171
alcoho	16318 16336 10642
alcohol$	35 269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 13533 14322 14323 14324 14325 14326 16261 4858 5610 11455
alcoholic$	16335 16337 10881
alcoholics$	16338 10881
ale$	14686
alert	4384
alert$	4279 4299 4300 4584
alerting$	4299 4300
alerts$	4299 4300
aliase	5467
aliases$	11312
alibi	5467
alibi$	11310 11312
alibis$	11310 11312
alienated$	5282
alight	10726
alight$	16421
alike$	11192 11194
alive$	16236
all	10366 11371
all$	6050 6054 308 859 6710 12486 6816 975 976 6987 7023 1303 1304 7178 12977 12979 1465 7348 13184 7736 7994 8051 8083 13801 13802 8136 8166 8173 2452 8325 2518 2560 14101 2626 8475 14205 2692 14441 14576 14591 8966 3127 3128 3263 14831 3340 3476 15045 9351 9365 3522 3524 3627 3628 3629 3731 3732 3733 3743 9589 9631 15518 15525 9858 9981 9983 15696 15697 4166 10164 15934 4507 10378 16178 10526 4929 10779 5120 11212 11213 11281 5502
alleg$	12570
allegation$	2035 2036 10838 10839
allegations$	6986 2035 2036 10838 10839
allege$	13568 13569 4495 10836 10837
alleged$	12570 13568 13569 4467 4494 4495 4499 10836 10837 4995
allegedly$	5707
alleges$	13568 13569 4495 10836 10837
allegged$	12570
allegging$	12570
alleging$	12570
allegs$	12570
allerg	5807
allergy$	11408
alloca	4276
allocated$	4371
allow	4272 4301
allow$	45 46 281 282 12381 882 981 1650 1651 1652 1653 1654 7515 15074 15080 15094 4107 4345 4555 10773 11216
allowed$	45 46 281 282 12381 12419 12420 882 981 1650 1651 1652 1653 1654 4107 4555 4705 4837 10773
allowing$	45 46 281 282 12381 882 981 1650 1651 1652 1653 1654 4107 4555 10773
allows$	45 46 281 282 12381 12419 12420 882 981 1650 1651 1652 1653 1654 4107 4345 4555 10773
alls$	13801 13802
almost$	795 1008 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 3260 3261 3376 5233 5262
alone	10564 11509 5670
alone$	12289 12346 12700 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14465 14466 14467 14468 14469 14470 14471 14499 14825 14871 16259 5670 11515
along$	11812 11830 11943 6527 6528 6529 6541 1073 12718 13043 13047 1527 9099 3255
alopecia$	5760 5806
alpha$	10881 5041
already$	2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2736 14361 14362 14363 3376 5233
alright$	9176 3332 3333 3334
also$	8111 5028
altered$	1029
alternative$	5621
alternatives$	11792 11793
although$	214 6099 6100 6101 6102 6103 6104 6105 6106 267 268 12097 12098 12099 12100
altogether$	4166
always$	576 801 7139 7140 2605 3131 3476 9405 3680 3681 3682 3683 5370 5763
ambition$	14071 11047
ammunition$	12900 12903
amok$	10933
among$	7934 13630 13631 2092 13722 13973 8351 8389 10531
amongst$	7934 13630 13631 2092 13973 8351 8389
amoral$	5738
amount$	369 370 371 14512 14513 14514
ample$	150 151 152 6066
amuck$	10933
an$	6495 6509 6930 7705 2347 8369 2616 8539 8587 8657 8917 9105 3348 3349 3363 9607 9981 10393 10562 16370 10717 5282 11465
anaemi	5807
anaemic$	5806
analys	10144 10145 10146 4302 4303 15916 4423 10271 4516 10361
analysis$	11320 11334
analyst$	15825 15839 15840 15841 10147 10148 4315 10268 15966
analysts$	15825 15839 15840 15841 10147 10148 4315 10268 15966
anaphy	5807
and	4337 5545 5552
and$	6049 11865 6856 6857 6860 6862 6863 6864 6875 13042 7486 13475 13597 7915 7916 13768 13795 8121 13817 8196 8203 14012 14577 14764 9086 9204 14903 14906 9248 9268 14967 10330 10425 10427 10490 10816 11296 11348 5559 11534
angels$	14375 14376 14377 14378 14394 10905
anger$	13755 2500 5165
angina$	5806
angry$	2387 15275 5006 5282
animal$	10881
animals$	13672 13673 13674 13693 13694 13695 13853 15720 10881 10882 10946
ankle	4871
ankle$	10716
annoy$	12461
anonymous$	5470
anorak$	11189
anoraks$	11189
anorex	5588
anorexia$	11433
anorexic$	11433
anothe	4583
another$	5846 12036 7508 13555 13721 13906 8230 14054 3363 15774 15800 10547 4746 10729 5282 5505
anpr	5485
anpr$	11330
answer$	11902 1596 13394 2758 2759 2760 8749 15074 15080 15094 15138 15139 15140 15141 15142 15143 15144 15185 15319 15501 15529 9877 9878 4042 4043 15651 15709 15712 16161 16198 11216
answerable$	70 71 72 73 74 1596
answered$	12254 12285 13317 2758 2759 2760 15195 15196 15197 15198 3769 15319 15359 15362 15363 15365 15366 15367 15368 15383 15384 15759
answers$	1596 2758 2759 2760 15138 15139 15140 15185 4042 4043
antagonise$	4988
antagonised$	4988
antagonises$	4988
antagonising$	4988
antagonist$	10918
antagonistic$	5736
antagonists$	10918
anti	15877 4382 10314 4484 16036 16044 4505 16058 10379 10451 10456 10457 4630 4631 10479 5605
anti$	6353 6359 12942 12944 1988 8005 13709 2386 13974 13975 13976 13977 13978 13979 13980 13981 13982 2477 8328 8346 8347 8348 8388 5192 5193
antibiotics$	10561
antici	4441
anticipated$	16097
antidepressant$	11450
antidepressants$	10561 11450
antifreeze$	11420
antips	5605
antipsychotic$	11450
antipsychotics$	11450
antisocial$	12045 12053 12942 12944 13701 13709 13974 13975 13976 13977 13978 13979 13980 13981 13982 8346 8347 8348 14082 16009 16074 4985 5122 5158 11004
anxiety$	5803
any	15957 10366 5469 11371
any$	12486 12741 7296 7647 13393 7736 7839 2713 2714 8914 8927 14648 14763 15045 9351 9365 3522 3524 9549 9621 9812 9813 9983 4261 10113 15819 15895 10211 4387 15929 15972 15973 15975 16015 4503 16078 16081 10393 10420 16138 10473 16175 16178 16187 10497 16199 11212 11213 5502 11376
anybody$	276 277 278 12015 6720 6721 12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 7120 13407 7839 14481 14482 14483 14484 14573 14574 14607 9480 9481 9483 9484 9522 9523 9524 9659 15934 10473
anyone$	276 277 278 11837 12015 6720 6721 12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 6973 7119 13403 13407 7839 13712 13728 14133 14481 14482 14483 14484 14515 14573 14574 14874 9480 9481 9483 9484 9522 9523 9524 9659 15358 15934 10473 10817
anything$	11811 6759 6852 6853 7000 13106 13295 2763 14439 3008 14591 3088 8974 14683 14779 14984 14985 15072 15078 15084 15089 15098 15133 9480 9481 15193 3759 3760 3761 3762 3763 15440 15441 15442 15443 9750 4360 15914 11212 5417
anyway$	11744 11748 14456
apart	10493 10494
apart$	16188 16189
apathetic$	5736 5767
apathy$	5767
apnoea$	11415
apologise$	15319
apologised$	15195 15196 15197 15198 15319 15383 15384
apology$	4042 4043 15651
app$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129 10234
appalling$	11677 11678 11679 11680 13974 13975 13976 13977 13978 13979 13980 13981 13982 14072 4038 4039 4040 4041 4195 5164 5199 5423 5767
appallingly$	5126 5767
appeal$	8722 8723 8724
appear$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 8812 8813 8814 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 3411 3412 3413 3943 3944 16203 4860 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5230 5340
appearance$	14925 14926 14927 14928 14929 14930 14931 14932 14933 14934 14935 14936 15037 11527
appearances$	11527
appeared$	3411 3412 3413 3943 3944 4860 5230 5340
appearing$	3943 3944 4860
appearred$	3943 3944
appearring$	3943 3944
appears$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 3411 3412 3413 3943 3944 16203 4860 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5230 5340
append	10545
appendicitis$	5808
appendix$	16240
appeti	10551
appetite$	1189 1190 16246
appetites$	11105
apple$	10865
apples$	10865
applic	4596
application$	4543
applications$	4543
applied$	3832 3833 3834 4120 16109 10445
apply	4583 4596
apply$	13724 13725 13726 13727 3832 3833 3834 5524
appointment$	9367 3523 9369 3525 3526 15268 15269 15270 15309 15310 15311 16267 11458
appointments$	9367 3523 9369 3525 3526 15309 15310 15311 16267 11458
appreciate$	13394 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724
appreh	10405
apprehend$	16100 5531
apprehending$	5531
approa	11391
approach$	1085 8627 8628 8629 8630 8631 15060 3924 11389
approached$	1085 12836 12837
approaches$	6154 6155 1085 14141 14142 14143 14144 15060 15652 15653
approaching$	1085
appropriate$	6011 14567 14568 14569 14570
appropriately$	12318
approval$	13520 13521 13522
apps$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129 10234
april$	12068
arab$	3385 9234 5308 11185
arcade$	12066 12067 4653
architect$	1072
architects$	835 1072
are	4311
are$	5850 5982 5987 360 361 539 6479 823 824 1914 1915 1916 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 8223 2388 2392 2413 2419 8279 2453 2472 2481 2482 2483 2484 2485 2486 14088 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 8549 2726 2821 2822 2823 2828 3086 3113 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3343 3377 9249 14967 9296 3476 3512 9372 9591 3792 3793 9769 9887 4105 9996 4159 4160 15761 4271 10142 10260 10269 10279 10297 4493 10402 16203 10643 4862 4904 4929 5029 5031 5036 5083 5091 5111 5125 5143 5159 5161 5169 5170 5256 11128 11176 11177 5412 5439 11348 11373 5596
area	10459
area$	13711 13716 8379 10289 16154 10466 10832 11504
areas$	10466
ares$	16203
argue$	9439 15275
argued$	15275
argues$	15275
arguing$	15275
argume	10628
argument$	9462 15158 9464 10803
argumentative$	14048 14049 14050 14051 14052 11014 5734
arguments$	4776 16323 10803
aripiprazole$	5817
arm$	12912 12989 12990 12991 12992 12993 12994 12995 7304 14943 10104 16239
arms$	12964 12965 14626 14627 14628 14629 14943 16239
around	11313
around$	6021 11758 11949 12220 6895 7106 7263 13710 13739 14097 8410 8439 14136 3175 9924 15939 10752 11056 11209
arrangement$	12221 12246 6552 6553 7068 14556 11067
arrangements$	12221 12246 14556 11067 11466
arrest	15842 4334 4343 15989 4456 4546 16091 16092 16095 10405 16106 10424 4681 16318 16320 16336 16362 11401 5789
arrest$	12519 12520 13347 13348 14900 14901 10188 4450 16066 16082 16085 10391 4557 16100 4562 4570 4572 16114 16119 16130 16144 4628 16197 16206 16208 10526 16414 11368 5525 5531 11404 5686 5790 5838
arrested$	11588 6072 6073 6074 6075 6076 6077 6078 6079 235 236 237 12014 12346 16049 16057 16067 11361 11518 5838
arresting$	4628 5531
arrestped$	4562
arrests$	4471 16012 16066 16082 4557 4562 4572 16119 4628 16197 16414 11368 5838
arrive	15878
arrive$	13394
arrived$	15714 15715 15716 15717
arrogance$	5767
arrogant$	10012 5736 5767
arsey$	5729
arson	16022 16035 16043 16044 10720 10721 10724
arson$	16415 16416 16417 16419
arsonist$	10881 5728
arsonists$	10881 5728
art$	14207 5612
arthri	5807
as	4311 5469
as$	6383 6531 12264 6781 6802 960 961 6807 964 7022 1201 1202 1203 1204 1263 1264 1265 1340 7914 8152 8241 2471 8387 8432 8488 8513 2721 8576 8596 8597 2806 2815 14459 3108 3109 8956 9042 9078 9079 9140 9282 3945 3946 9828 15548 4174 4177 10025 10192 15961 10301 10302 10307 16005 10373 4929 5028 5030 5143 11330
asb	15877 4382 4505 16058 10451 10457 4630 4631 10479
asb$	12045 12942 12944 13699 10227 10350 16146 16152 4613 10475 10476 16174 4677
asbo	10441 10442 5687
asbo$	16136 16137 10443 5009 11532
asbos$	16136 16137 10443
ascert	4522
asd	5801
ashamed$	15569 4031
asian$	3363 3385 9234 9241 9265 9266 9267 3423 5281 5282 5308 11185
aside$	7391 9923 10001
ask$	11816 6122 6123 11819 11820 328 329 330 331 332 333 797 1087 1088 1089 1090 1091 1092 1422 7537 3033 15249 15250 15251 15501 10152 11224
asked$	208 209 210 211 212 6157 328 329 330 331 332 333 11980 11981 6320 6321 6322 6323 6324 6325 6326 6327 797 12372 12595 12596 12597 12598 12599 12600 12601 12602 12603 12604 12605 1087 1088 1089 1090 1091 1092 12639 12640 12641 12642 12643 12644 12647 12648 12649 7029 12836 12837 1422 7303 13062 1588 1617 1618 7464 7465 1621 1622 1623 13318 15147 15354 15359 15362 15363 15365 15366 15367 15368 15377 15378 15379 15539 15759 4295 10152 4427 10282 10627 10639
asking$	328 329 330 331 332 333 6640 796 797 1087 1088 1089 1090 1091 1092 1422 7302 1649 15073 15249 15250 15251 11224 11243
askked$	328 329 330 331 332 333 1087 1088 1089 1090 1091 1092
askking$	328 329 330 331 332 333 1087 1088 1089 1090 1091 1092
asks$	328 329 330 331 332 333 797 1087 1088 1089 1090 1091 1092 1422 3033 15147
asleep$	4027 4028 4203
asperg	5801
aspirations$	14071 11047
aspiring$	5000
assaul	16022 16035 16044 16050 16062 16063 16064 4807 10657 16353 16362 10699 10701 10721 10724 5694
assault$	12013 12509 12571 6877 1305 13347 13348 16026 16352 16394 16396 16415 16416 16417 16419 10785 10840 11539
assaulted$	12705 10652 4880
assaults$	16416 16417 10840 11539
assert	4639
assertive$	10484
assess	16230 16266 4869 11313 11410
assess$	8695 8696 8697 8698 2932 8778 8779 8780
assessed$	2109 2454 4311 4467 4494
assessing$	8695 8696 8697 8698 2932 8778 8779 8780
assessment$	16268 11363 11467
assessments$	11363 11467
assign	4276
assist	4301 4553 10529
assist$	39 4548 4555 4611 4667 16224
assistant$	10589 16285 16300
assisted$	15833 4548 4555 4667
assisting$	4548 4555 4667
assists$	4548 4555 4611 4667
associ	15818 15863 15865 15877 10245 4436 10323 16023 16040 11319 11395 11396
associate$	11935 11964 11966 11967 11968 11999 12249 12250 12251 12252 12253 13528 2049 4984 10830 10844
associated$	1983 2049 10844
associates$	11671 13528 2049 15845 15849 15940 15941 15943 15999 4460 4984 10830 10844 5506
associating$	12249 12250 12251 12252 12253 2049 4460 4984
association$	1986 1987 13528 9659 9664 9665 15730 10062 15797 15798 4460 16018 10830 10844 10866 5475
associations$	1986 1987 13528 15940 15941 10281 10830 10844 10866
assume$	1812 1852 1853 4495
assumed$	1812 1852 1853
assumes$	1812 1852 1853 4495
assuming$	1812 1852 1853
assurance$	2740 2741 2742 2743 2744 2745 2746
assured$	9154 11106 11120
asthma	5807
astonishing$	9959 15655
astray$	13613 13614 13615 13616
asylum	5672
asylum$	11517
at	10289 10621
at$	15 11587 11865 6669 12463 7008 7025 7272 13302 13401 13710 8149 2449 14012 14122 14123 9023 14903 14906 3376 9584 3744 3751 3752 9865 9872 10005 15735 15939 16099 10415 10483 16210 10536 10577 10595 10601 10603 10604 10652 10673 10674 10688 10705 11237 11438 11506 11529 11534
athena$	15948
athletic$	5285 5757
atrocious$	5767
atrociously$	5126
attach	4690
attach$	1669
attaches$	1669
attachment$	10535 5562
attack	16353
attack$	12013 12509 1305 10495 10785 11411 11431
attacked$	11588 12014 12346 12368 12705 12784 12785 12786 12798 12799
attacks$	10495 11411
attemp	11370
attempt$	6601 757 758 759 760 6606 762 763 13274 1735 7581 7582 7621 15060 9367 3523 9369 3525 3526 15390 15391 15504 15505 15506 15507 15508 15509 15510 9819 9820 9821 9822 9823 4042 4043 10820
attempted$	15479 15480 15481 15482
attempts$	15060 9367 3523 9369 3525 3526 4042 4043 15652 15653 10820
attend	16310 5611 5830
attend$	11674 11935 13394 7702 13965 13968 15043 15074 15080 15094 15128 15129 15138 15139 15140 15185 15319 15529 15712 10598 4860 11216 11217
attendance$	15685 15751 16292 16305 10819 10995 5829
attended$	12254 12262 15195 15196 15197 15198 3769 15319 15759 10598 4860
attender$	13683 10819 10891 10901
attenders$	13683 10819 10891 10901
attending$	15073 10598
attends$	15138 15139 15140 15185 15207 15208 15209 15210 15943 4860
attent	10337
attention$	11560 11619 11620 6154 6155 6158 11866 11867 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12246 12342 6648 12378 6684 12382 12428 12443 12483 12585 12760 12761 13014 13079 13080 13474 13485 13486 7816 1972 1973 1974 1975 7821 13520 13521 13522 13549 7968 2478 2496 14058 14059 14062 14141 14142 14143 14144 14338 14339 15318 15357 15361 15362 15363 15365 15366 15367 15368 15504 15505 15506 15507 15508 15509 15510 4292 16032 4496 10781 5110 5175 11021 11022 5197 11327 5801
attentions$	11867
attitude$	11631 11912 862 6722 878 1220 1221 13914 13915 2443 2444 14064 2532 2740 2741 2742 2743 2744 2745 2746 8627 8628 8629 8630 8631 14343 4151 4152 4153 4154 10732 10921 10964 10966 5165 11044 11045 5203 11268
attitudes$	11631 2443 2444 8627 8628 8629 8630 8631 10732 10921 11044
attract$	11559 5865 309 310 6187 6188 802 803 6733 1192 1193 7065 7066 8364 4931 4940
attracted$	11559 5865 309 310 6187 6188 802 803 12418 1192 1193 7065 7066 1938 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1966 4931 4940
attracting$	11559 5865 309 310 6187 6188 802 803 1192 1193 7065 7066 7822 7823 7824 4931 4940
attractive$	5757
attractor$	11364
attractors$	11364
attracts$	11559 5865 309 310 6187 6188 802 803 12418 1192 1193 7065 7066 4931 4940
attractted$	11559 5865 309 310 6187 6188 802 803 1192 1193 7065 7066 4931 4940
attractting$	11559 5865 309 310 6187 6188 802 803 1192 1193 7065 7066 4931 4940
attrib	16047 4608
attributable$	16045
attributed$	4468 16045
auburn$	5329
august$	12068
aunt	10622 16319 16369 10677
aunt$	16317
auntie	16369
author	4583
author$	1072
authorised$	10282
authorities$	14084 14085 9659 9664 9665 15730 10062 15797 15798
authority$	13728 13960 14053 9659 9664 9665 15730 10062 15797 15798 10662 16358 10834 10952 11037 5450
authors$	835 1072
autism	5801
autism$	16282
autist	5801
autumn$	12068 12069
availa	4342
available$	11581 10754
average$	5285
averse$	2420 2421 2422 2423 2424
avoid$	13138 13146 13394 13743 13775 14163 14164 14890 9205 9206
avoidant$	13983 13984 5164 5736
avoided$	12012 6318 474 12254 12262 12276 12277 6620 7145 12841 12842 12843 12844 12845 13317 15347 11288
avoiding$	9205 9206
avoids$	13775
awaiti	4733
awaiting$	10578 5680
awarde	4276
aware	4391
aware$	238 239 240 241 242 243 244 245 246 247 248 249 250 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1641 8403 14099 14100 2877 2878 2879 14562 4434 10374
awareness$	7735 8641 14337 8739 2895 2896 8742 9162
away$	11693 11855 11856 6170 11905 11906 11956 11972 11975 11989 12028 12029 12110 12111 12116 6541 12246 12261 12270 12297 12303 12321 12322 12328 12426 6749 6751 12492 12493 12494 12495 12496 6827 6924 6997 7002 7003 12715 7350 7351 7352 7353 7355 7391 13140 13142 13145 13225 13226 1693 13234 1695 13236 13237 1698 13267 13272 13275 13320 7706 2299 2518 14487 15066 9424 15461 15462 15487 15488 9854 9855 10351 16117 10524 16325 10654
awful$	14072
awkward$	14048 14049 14050 14051 14052 16186 11014
b$	10678 16373 11539
babes$	14626 14627 14628 14629 14739
babies$	14263 14264 14265 14266 14267 14375 14376 14377 14378 14394 14396 14397 14398 14399 14400 14401 14740 11080
baby	16319 11448
baby$	14740 10554 10555 16332 4802 5334 5335
babysitter$	14412 14567 14568 14569 14570
babysitters$	14567 14568 14569 14570
babysitting$	14515 14532
back$	11648 11694 11695 6224 11941 11997 516 517 518 519 6399 6400 12104 12105 6532 6533 6534 6535 6541 12280 12282 12283 12284 12302 12425 12462 12751 12755 12776 7210 7212 1415 13014 7519 7520 7521 7522 7523 7524 7525 7526 13273 13278 7706 7707 14579 14671 9244 15065 3569 15117 9850 9926
backbone$	13885 13886 13887 13888 13889
backchat$	10966
backchatter$	10936
backchatters$	10936
backed$	1415
background$	14035 11005 11531
backgrounds$	14035 11005
backing$	1415
backked$	1415
backking$	1415
backs$	12776 1415 7707 9926
backstabber$	10936
backstabbers$	10936
backward$	15650 5729
bad$	5970 11677 11678 11679 11680 159 160 161 162 163 164 165 11882 11883 6217 6268 495 496 12050 947 7037 7039 7046 7047 7048 7049 7229 7232 12941 7252 7253 7254 12963 7589 13337 13517 13519 13523 13524 13525 2059 2060 2061 7907 7910 7997 13702 2222 2227 2228 2244 2284 2285 2286 2287 2288 2289 13840 13855 13904 2365 2366 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13984 8339 14072 9050 9051 3398 14954 9261 9263 9764 4038 4039 4040 4041 15691 15692 15693 15694 4195 4889 4986 5003 5020 5021 5023 5098 10947 5104 5164 5173 5187 5199 5313 5423
badly$	2479 3383 9638 4074 11013 5185 5309 11192
baffling$	1684 1687 1690 1691
bag$	12526 12556 13000 14970 14971 14979 10433
baggy$	14972 14973 5353
bags$	12526 13000 9271 14970 14971 14979 10448 11193
bail$	7851 3325 10717 16412 5676 11522
bailed	5676
bailed$	11521
bait$	13022 4988 10937
baited$	4988
baiting$	11621 11622 11623 11624 11625 4988
baits$	4988
baitted$	4988
baitting$	4988
balaclava$	15011 11193 5762
balaclavas$	15011 15012 15013 15014 15016 11193 11361 5762
bald$	9255 5757
ball$	498 499 15670
band$	11886 12212 12213 12214 15816
bandana$	11193 5762
bandanas$	11193 5762
bandit$	5710
bandits$	5710
bands$	15816
bane$	8317
banger$	10844
bangers$	10844
banging$	10844
bangladeshi$	3385 9236
bank$	752 13210 13211 13212 13213 16392
banked$	752
banking$	752
bankked$	752
bankking$	752
banks$	752
banned$	11615 10285 4837
bannin	4601 4602
banning$	10380 10388 4594 10446 10447
bare$	9333 9827 5302
barely$	2905 8750 2906 8751 2907 2995 8840 2996 2997 9290 3968 4694 4753 5235 5590
bargained$	12782 12783
barman$	11886
barred$	11615 382 383 384 385 10285
barrel$	13896 5292
barter$	621 622 903
bartered$	621 622 903
bartering$	621 622 903
barterred$	621 622 903
barterring$	621 622 903
barters$	621 622 903
base	10440
base$	16135
baseball$	5362
basic$	5393
basically$	2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 5233
basis	4596
bask$	1045 1046
basked$	1045 1046
basket$	8099
basking$	1045 1046
baskked$	1045 1046
baskking$	1045 1046
basks$	1045 1046
bath	10684
bath$	16379
batted$	9371
batteries$	11420
battery$	11420
batting$	6928
battle$	5270
battles$	14864
bbrought$	10118
be$	5960 11930 6252 6253 6254 11964 6305 6309 539 6524 6581 823 824 6673 6776 6830 6835 6892 12655 7005 7032 12795 7422 7453 7487 7677 1917 7781 13572 2033 7895 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 7977 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 8234 2392 8244 2453 2472 2481 2482 2483 2484 2485 2486 8353 8354 8518 8519 8520 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 8647 2828 14477 14543 14545 3041 3086 8993 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 9094 3331 3377 9395 9398 15100 15101 15102 9422 9489 9499 3659 3660 3661 3662 9540 9709 9781 9874 9875 4159 4160 10269 10270 10316 4493 16033 10339 16096 10402 10411 10412 10414 10469 4648 10523 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5439
beanie$	11193
beanies$	11193
bear$	12007 917 918 919 12854 1841 2824 2825 2826 2827 10006 5441
beard$	9272 11157 11173 11175
bearded$	5757
beards$	9272 11157 11173 11175
beared$	917 918 919
bearing$	917 918 919 2740 2741 2742 2743 2744 2745 2746 14343
bearred$	917 918 919
bearring$	917 918 919
bears$	917 918 919 2824 2825 2826 2827 5441
beat	16336 16345 16353
beat$	4265 10111 10112 4269 10117 15817 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 10353 4525 10376 10416 16346
beaten	4807
beaten$	5895 10652
beating$	1305 13189 14672 10785
beats$	16346
bebrought$	10118
became$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 8279 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 4904 5029 5031 5036 5083 5091 5111 5125 5143 5159 5161 5169 5170 5601
because$	5861 350 372 374 6228 390 391 6549 6550 1094 1185 1186 4814 16362
becom	4311 5567
become$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 8284 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 15101 4904 5029 5031 5036 5083 5091 5111 5125 5143 5159 5161 5169 5170
becomes$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 9463 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170
becoming$	8279 8285 5028
bed	4846 4851 5571
bed$	12037 12149 12150 12151 12152 12153 12154 12155 12156 12435 12436 12804 12805 7527 16367 10678 10679 10680 16389 10696 11416
bedbugs$	10691
bedroom$	10679 16382
bedrooms$	10448
beds$	12037 7527
bedtime$	14599 14600 14601 14621 14623
bedtimes$	14621 14623 14806
bedwetting$	11416
bee$	10885
been	10194 4871 5567
been$	5919 5984 5985 6035 6036 192 201 6068 6069 526 539 12260 12269 12271 12272 12273 6582 6594 765 6613 6614 823 824 7151 7152 1619 1620 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2405 8275 8276 8277 8283 8289 2453 2472 2481 2482 2483 2484 2485 2486 2594 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 2909 3086 3175 3176 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 9373 9374 9375 3792 3793 9654 15515 15516 9832 9833 15539 4075 4105 9962 9963 9964 9997 9998 9999 4159 4160 10063 10178 10269 4493 10402 4713 4732 4734 10598 10602 4758 4840 10716 4904 4929 5029 5031 5036 5083 5091 5111 5125 5143 5147 5159 5161 5169 5170 5439 5601 5614 5627 5629 5652 5654 5660 5673 5674 5679
beer$	16255
bees$	10885
befell$	11610
before$	11985 12757 12758 12759 13121 13124 13147 8507 14262 8645 9180 9181 15741 15770 16005 4650 10705
befriend$	12122 587 588 589 1128
befriendded$	587 588 589 1128
befriendding$	587 588 589 1128
befriended$	587 588 589 1128
befriending$	587 588 589 1128
befriends$	587 588 589 1128
beg$	983 984 985 986 987 988 989 990 991 4942
began$	11699 539 12836 12837
beggar$	10942
beggars$	10855 10942 5448
begged$	983 984 985 986 987 988 989 990 991 4942
begging$	983 984 985 986 987 988 989 990 991 4942
begin	4588
begin$	11699
begins$	11699
begs$	983 984 985 986 987 988 989 990 991 4942
begun	5611
behav$	12254
behave$	11935 12040 12249 12250 12251 12252 12253 6623 779 780 936 937 2153 2187 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 9131 3355 3356 3357 3358 15074 15080 15094 15185 5168 5230 11216
behaved$	12249 12250 12251 12252 12253 12254 12262 12313 12314 6623 779 780 6626 6627 12323 12324 13317 2153 8324 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 3355 3356 3357 3358 15195 15196 15197 15198 10971 5168 11030 5230
behaves$	936 937 2153 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 3355 3356 3357 3358 15185 15207 15208 15209 15210 5168 5230
behavi	16139 4601 16318
behaving$	12254 2153 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 3355 3356 3357 3358 5168 5230
behavior$	11631 2434 2435 2436 2437 2438 2439 2440 2441 2442 10732
behaviors$	11631 10732
behaviour$	3 4 5 6 7 8 9 5857 11553 11554 5864 20 11618 11631 11718 6031 342 343 11887 11888 11889 11890 11891 11892 11893 11894 11912 11922 11923 11924 11925 12304 12305 12306 12307 862 12413 6722 878 12633 12634 12635 12636 12637 12638 1220 1221 12773 7550 1706 1707 13347 13348 13349 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 13431 13432 13433 13434 13574 13624 2434 2435 2436 2437 2438 2439 2440 2441 2442 14036 14037 14038 14039 14041 14042 14043 14343 15903 10227 10329 16041 10350 10380 10388 10389 10437 10441 10442 10446 16146 16151 16152 4613 10475 10476 16174 16310 10616 10712 10732 10733 10844 10870 10871 10921 11009 5165 5623 5624 11531
behavioural$	5165
behaviours$	11618 11631 14036 14037 14038 14039 14041 14042 14043 10732 10733 10921 11009
behavs$	12254
behavved$	12254
behavving$	12254
behind	15865 10306 16007 16034 10340 4504 10368 10369
behind$	13103 13598 14302 14303 14304 14808 14810 14813 15201 15203 9978 16001 10349 4767 11087 11483
being	5567
being$	11607 6035 6036 11753 6301 6319 526 6489 823 824 7005 12973 7456 7458 7459 7460 7461 1917 7778 7781 7861 7863 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 8035 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 8195 2377 2388 2392 8266 2453 2472 2481 2482 2483 2484 2485 2486 8415 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 8570 8646 8653 2828 14477 3086 8963 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 9107 9121 9122 9123 9125 3331 3377 3792 3793 15517 4075 4105 9961 10414 16235 4735 4904 5029 5031 5036 5083 5091 5111 5125 5143 5159 5161 5169 5170 5627 5629 5652 5673 5674 5679
belief$	11263 11293
believe$	11878 11879 11880 11881 12888 12889 12890 12891 13003 13008 2184 2192 2368 14791 14792 15529 15712 4495
believed$	7880 7881 13577 13578 13579 2184 2192 2368 15235 15236 15237 15238 15239 4289 4467 4494 4499 4523
believes$	2184 2192 2368 4495
believing$	2184 2192 2368
belift	10118
bellicose$	5729
belligerent$	5734
bells$	13087
belong	4311
belongs$	15698 11282
below$	4767 11491
bench$	4572 16183 4861
benefit$	13394 4292 15833 4548
benefited$	4548
benefiting$	4548
benefits$	4548 4599
bepicked$	10118
beraid	10118
bereaved$	4779 5833
bereavement$	16351 5833
besear	10118
besieged$	2053 2054
besotted$	647 648 649 650 651 652 653
bespectacled$	5757
bespok	4755
best$	2675 2874 2875 2876
bet$	3659 9504 3660 9505 3661 9506 3662 9507 3663 3664
beta$	10563
betray$	5427
betrayed$	5424 5427
betraying$	5427
betrays$	5427
better$	5970 6011 12043 12318 12452 6882 6883 6884 13035 13036 13144 13149 13239 13240 7554 13250 13251 13323 14770 15340 4435
betwee	15942
between$	8557 11509
bevisi	10118
bewitch$	1041 1042 1043 1044 4944
bewitched$	1041 1042 1043 1044 4944
bewitches$	1041 1042 1043 1044 4944
bewitching$	1041 1042 1043 1044 4944
beyond$	13732 13733 13734 2229 2320 2321 2480 2487 2636 8896 3081 3082 3083 3118 3262 3626 5061 5062 5082 5103 5198 5263 5381 5418
bid	4596
bid$	4543
bids$	4543
bifida$	11427
big$	5931 13508 8105 8114 8185 8188 8189 2766 2767 2768 2769 8999 9110 9111 9112 3346 3381 5128 5285 5293 5310 5329
bigger$	3301
biggest$	2243 3405 5090 5333 5508
bighead$	10936
bigheads$	10936
bigmouth$	10936
bigmouths$	10936
bike	15929 10496
bike$	16191
bimbo$	10936
bimbos$	10936
biological$	5206
biopsies$	5805
biopsy$	16273 5805
bipola	10642 5804
bipolar$	16337
birth	10186
birth$	14081 5206 11447
birthmark$	5758
birthmarks$	5758
bit$	6315 6803 6808 1282 1292 1352 1392 14255 14256 14844
bitch$	10928
bitches$	10928
bitchy$	5736
bite$	1352 1392
bited$	1352 1392
bites$	1352 1392
biting$	1352 1392
bitten$	1352 1392 11116
bitterly$	4074
black$	3363 3385 9234 3398 14944 9265 9266 9267 3423 3426 15003 15004 15005 15016 5281 5282 5305 5306 5313 5329 11193 5353 11361
blackheads$	11186
blackmail$	11607 10785
blacko	5809
bladder$	16240
blade	16418
blade$	7812 7813 7814 10704 16415
bladed$	16415
blades$	7812 7813 7814
blam$	4233 4234
blame$	386 387 388 389 12352 12353 12354 12355 12356 12357 12358 12359 12360 12361 12362 12363 6670 6671 12388 12389 12390 12391 12406 12407 12408 12409 874 875 876 6742 6743 12457 12458 12459 12488 12489 12490 12491 12497 12498 12499 12500 6815 971 6817 12513 12574 12740 12808 12809 12810 7116 7117 7118 1274 1275 1760 13300 1761 7682 7683 7684 7685 7686 13392 7698 15554 15699 15701 15702 10008 15704 15709 15710 10043 4241 4242 4243 4244 10786 5437 5438 11286
blamed$	12368 874 875 876 12816 12817 12818 12819 12820 1760 1761 4233 4234 4241 4242 4243 4244 4876
blameless$	6815 971 6817 10783
blames$	874 875 876 1760 1761 10008 15704 4241 4242 4243 4244
blameworthy$	5767
blaming$	874 875 876 1760 1761 15465 15466 15554 4233 4234 4241 4242 4243 4244 15790 15791 15792 15793
blammed$	4233 4234
blamming$	4233 4234
blams$	4233 4234
blank$	15042 9366
blanket$	3531
blatant$	2172 2173 2175
blazers$	9334
bleach$	5306 11420
bleached$	5306 5329 11176
bleeder$	10855
bleeders$	10855
blifte	10118
blight$	2302 8317 5072
blighted$	2053 2054 2176
blighter$	10855
blighters$	10855
blind$	7387 1543 1544 1545 9932 10784 11288 5457 11442 11443
blindly$	12933
bling$	13506
blinkered$	5767
block$	13224 13872 14134 14715
blocked$	6332 13233 13317
blockers$	16258
blond$	9255 5306 5329 5757
blonde$	9255 5306 5328 5329 5757
blood$	13870 10949 11438 5616 5807
bloody$	5406
blot$	2055 2302 10936
blow$	12864 14672
blown$	9156
blue$	7433 14944 5307 5329 11193
board$	9659 9664 9665 15730 10062 15797 15798 10171 15983 16200 11328
boards$	11328
boast$	4990
boasted$	4990
boasting$	4990
boasts$	4990
boastted$	4990
boastting$	4990
boat$	13778 8084
boats$	13778 8084
bodge$	5770
bodged$	5770
bodges$	5770
bodging$	5770
bodies$	11884 11885 12148 12292 6600 12443 13209 2809 2810 2811 2812 2813 14592
bodily$	10720
body$	12148 6600 6796 2740 2741 2742 2743 2744 2745 2746 14300 2809 2810 2811 2812 2813 14753 14754 14755 14756 10255 4412 5317
boisterous$	5736
bolshy$	5738
bomb$	10888 10889
bomber$	9274 11193
bombers$	11193
bombs$	10888 10889
bone$	13767 5189
boned$	11138
book$	13114 13807 16115
books$	13807
boorish$	5738
boost	4674
boots$	14648 14650 14651 14652 11193
boozer$	10936
boozers$	10936
bore$	2824 2825 2826 2827
born$	9043 4688 16249 5228 5583 5598
borough$	16191 16368 11504
borstal$	15229
boss$	11845 14796
bosses$	14796 11324
bossy$	5736
botch$	5770
botched$	5770
botches$	5770
botching$	5770
both$	6790 7239 4929 5028 11236 5502
bother$	12338 12445 12446 12447 12448 12449 13476 14673 14674 8980 15148 15149 15150 15151 15276 15412 15483 15501 10824 11241 11242
bothered$	12254 12262 13117 13118 13119 8986 15338 15349 15354 15359 15362 15363 15365 15366 15367 15368 15377 15378 15379 15380 15381 15382 9690 15404 15405 15406 15407 15412 9723 15484 15539 9994 15759 4227 11241 11242
bothering$	11241 11243
botherred$	11241
botherring$	11241
bothers$	8693 14389 8961 8962 11241
bottle$	10560
bottles$	10560
bottom$	2353 2356 5640
bottoms$	15009 3475 15025 5364
bought$	1444 1445 1446 1447 1448 13153 7806 10828
bounce$	8884 3126 8972 8973 8976
bounced$	3126 8972 8973 8976
bouncer$	11886 12212 12213 12214
bouncers$	11886 12212 12213 12214 14103 14104 14105 14106
bounces$	3126 8972 8973 8976
bouncing$	3126 8972 8973
bound$	522 3561 3562 3563 3689 9534 3690 9535 3691 9536 3692 9537 3693 9538 3694 9539
boundaries$	13752 13753 14599 14600 14601 14621 14623 14806 10834
box$	1415 10684 5328 11247 5403
boxed$	1415
boxes$	1415
boxing$	1415
boy	10113 15895 10211 15929 15972 15973 15975 16015 4503 16061 16078 16081 10420 16138 16175 16187 10497 16199 10641 10725 11376
boy$	362 392 427 12197 880 901 6746 2037 13618 13619 2213 13780 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 2501 14189 2829 2830 14742 3433 3480 3481 9429 9520 9521 10143 10698 16420 4991 10848 10854 10865 10877 5033 10894 10934 10940 5110 11003 5167 11155 11178
boyfri	16318
boyfriend$	11698 6288 444 12102 12169 630 631 632 633 634 12205 12206 667 668 669 670 671 12669 12670 12671 12672 12673 12674 12675 12676 12677 12680 12732 12733 7475 4782 16324 16332 16339 10650 10764 10765 4921 4922 10793
boyfriends$	11698 6288 444 12169 630 631 632 633 634 12205 12206 667 668 669 670 671 12669 12670 12671 12672 12673 12674 12675 12676 12677 12680 12732 12733 10764 10765 4921 4922 10793
boys	10128 10135 15960 10266 4424 4425 10311 4489 10360 4527 16139 10486 16181 4678 16221 5510
boys$	11644 11822 11843 11848 11851 11872 362 11927 6236 392 11961 427 6290 6291 6292 12039 6345 6347 6349 12070 12102 12137 12141 6567 6568 6573 6574 6584 6619 6632 880 901 6746 12582 12587 12588 12589 12590 12591 12592 6920 12645 12646 6967 6968 7031 12732 12733 12753 7108 12839 12894 12897 12899 7432 7443 7444 7509 13223 1711 7595 7756 13482 13496 13513 13531 7838 13540 13550 13551 13552 13553 7874 2030 2031 2032 2037 13591 13593 13603 13606 13618 13619 13698 2212 2213 13780 2280 2281 2282 2283 13862 13892 13893 13894 13895 13927 13986 13989 14014 14015 14016 14017 14018 14019 14030 2501 14046 14103 14104 14105 14106 14189 2704 8611 8612 8613 8614 2795 2829 2830 14394 14404 14417 14450 14657 14742 14945 3433 3480 3481 15040 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9500 15206 9512 15216 9576 15327 15489 9835 9836 9837 9838 9839 9840 9897 15607 15626 15634 15635 15636 15637 15638 15639 15640 15641 10087 16006 10334 4498 4500 4512 16053 16055 10372 4564 16167 10741 10848 10854 10865 10877 10894 10924 10934 10940 10958 11003 5167 11155 11272 11280
bpicked$	10118
braces$	11175 11186
brag$	4990
braged$	4990
bragged$	4990
bragging$	4990
braging$	4990
brags$	4990
braid	10118
braid$	11173 11175
braide	10118
braided$	5329 11176
braids$	15006 11173 11175
brain$	13095 13096 13097 13098 13099 13100 13101 13102 7408 7409 7410 5809
brainless$	5729
brains$	13095 13096 13097 13098 13099 13100 13101 13102 7408 7409 7410 7903
brand$	14968 11208
branded$	14972 14973 5353
brands$	14968 11193 11208
brash$	5738
brassy$	5729
brat$	5710
brats$	5710
bratty$	5729
bravado$	12773 7648 1804 7650 13507
brawler$	10936
brawlers$	10936
brawn$	7903
brazen$	5738
breach	15877 5677
breach$	16110 4872
breached$	4872 5677
breaches$	4872
break	16318 10628 16333
break$	11935 7450 2006 2007 13773 8383 15102 15275 15810 16160 16161 4989
breakdown$	15690 16233 11053 11493 11504 11506
breakdowns$	11053
breakfast$	16373 16387
breaking$	11621 11622 11623 11624 11625 12870 2006 2007 15275 4139 4658 4989 5434
breaks$	2006 2007 15275 4139 4989 5434
breakup$	16323
breath$	14958
breeding$	10949
bribed$	10826
bridge$	13746 13747
bridges$	13746 13747
brief	4376
brief$	4279 4299 10221
briefed$	4427 10282
briefi	11313
briefing$	4299 10221 5483 11329
briefs$	4299 10221
bright$	13834 13835 13836 5329
brightest$	13830
brilliantly$	8807 8808 8809 8810
bring	4553
bring$	11559 5865 11577 6187 6188 790 791 792 793 794 881 1033 1211 1212 1213 1214 1215 7065 7066 2364 2382 2383 2384 2385 2898 10387 4565 4575 4606 5530
bringed$	1211 1212 1213 1214 1215 7065 7066 2382 2383 2384 2385
bringged$	1211 1212 1213 1214 1215 7065 7066 2382 2383 2384 2385
bringging$	1211 1212 1213 1214 1215 7065 7066 2382 2383 2384 2385
bringing$	790 791 792 793 794 881 1033 1211 1212 1213 1214 1215 7065 7066 2364 2382 2383 2384 2385 2898 4565 4575 4606 5530
brings$	11559 5865 6187 6188 790 791 792 793 794 12418 881 1033 1211 1212 1213 1214 1215 7065 7066 2364 2382 2383 2384 2385 2898 4565 4575 5530
broad$	5285 5291
broke	16345
broke$	2006 2007 8382 4139 4989 5434 11504
broken$	8339 8340 8384 4139 4526 10493 5158 11006 5434 11504
bronchitis$	5808
brothe	10622 16319 10625 4796 16347 16363 16369
brother$	12065 7510 4772 4773 16317 10623 4782 10651 10658 16377 11051
brothers$	12065 7510 14081 11051
brough	10401
brought$	11552 11559 5865 11577 790 791 792 793 794 12418 12419 12420 881 12487 1033 12614 12615 1211 1212 1213 1214 1215 7065 7066 1658 1659 1660 1661 1662 1663 1664 1665 2364 2382 2383 2384 2385 2898 10118 4456 16096 10409 4565 16107 10493 10494
brown$	3398 14944 5305 5306 5307 5313 5329
browsing$	10197 4353
bruise$	5812
bruised$	5812
bruiser$	10936
bruisers$	10936
bruises$	5812
bruising$	5812
brunette$	9255 5757
brush$	1546 4135 4156
brushed$	1546 4078 4135 4156
brushes$	1546 4135 4156
brushing$	1546 4135 4156
bsearc	10118
buck$	12658 9262 15668 5431
budding$	8061
budget$	10046 15753 15762 15763
budgets$	15685 10046
bugs$	10691
build	4266 15842 4547 4553 5469 5509
build$	2705 2706 3297 3298 3299 14911 14912 14913 9272 4323 4501 11130
builded$	4323
builder$	11886 12212 12213 12214
builders$	11886 12212 12213 12214
buildi	10161 4553
building$	15753 15856 4323 4501
builds$	14911 14912 14913 4323 4501 11130
built$	3302 3303 9218 15889 10347 5286 11132
bulimi	5588
bulimia$	11433
bulimic$	11433
bulk$	4507 10378
bulky$	5285
bullet$	8958
bulletproof$	13732 13733 13734 11101
bullied$	11585
bullies$	13609 13610 13611 13672 13673 13674 13781 13782 13816 13933 10873 10874 10881 10882 10936 11257
bully$	13609 13610 13611 13672 13673 13674 13773 13781 13782 13816 10873 10874 10881 10882 10936
bullying$	11621 11622 11623 11624 11625 13699 13761 13762 14082 15790 15791 15792 15793 10785
bump$	10554
bunch$	13537 13606 2133 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 2547 2854 2855 15221 10865 10950 10958 11003 11056
bungle$	5770
bungled$	5770
bungles$	5770
bungling$	5770
bunk$	4902
bunked$	4902
bunking$	4902
bunks$	4902
burden$	7991 10936
burdens$	10936
bureau$	15825
burgla	15810 15818 15827 15871 16007 16022 4484 16031 16035 16043 16044 16050 16058 16062 16063 16064 10456 10701 10720 10721 10724 5694
burglar$	13672 13673 13674 13756 13757 13758 13759 13760 16001 10881 10882
burglaries$	16008 10329 16151 4661 16416 16417 16419 11367 11374 11539
burglars$	13672 13673 13674 13756 13757 13758 13759 13760 10881 10882
burglary$	4294 15984 10329 16026 16396 16415 16416 16417 16419 5502 5512 11539
burgle	5844
buried$	3919 3920 4131
burly$	5285 5757
burn$	2206 2207 2238 2239 16346
burned	4807
burned$	12771 12784 12785 12786 12798 12799 2206 2207 2238 2239 16346 10652
burning$	2206 2207 2238 2239
burnned$	2206 2207 2238 2239
burnning$	2206 2207 2238 2239
burns$	2206 2207 2238 2239 16346
burnt$	12770 12784 12785 12786 12798 12799 2206 2207
bury$	3919 3920 4131
burying$	3919 3920 4131
bus$	12066 12067 13841
busine	10223 10455 11395
business$	12088 12089 12794 7100 12797 8707 8708 8709 8711 14407 14753 14754 14755 14756 14858
businesses$	15822 15897 15918 16150 16176
businessman$	5748
businessmen$	5748
businesswomen$	5748
busy$	15706 10012
but$	6049 764 6716 6717 6857 6860 6862 6863 6864 13042 7486 8205 8537 2693 2694 2695 2696 2699 2700 2701 2702 8552 8553 8554 8555 8592 8608 8632 8853 8933 9108 3264 15274 9971 11262
button$	12871 12872 12873 12874 12875
buttons$	12871 12872 12873 12874 12875
buvidal$	5817
buy	10300
buy$	11821 6836 1444 1445 1446 1447 1448
buying$	6836 1444 1445 1446 1447 1448
buys$	1444 1445 1446 1447 1448
buzz$	5924 80 5928 12009 12010 12011 12547 12548 12549 12613 13474 13500 5320
bvisit	10118
by	10514 5545 5552
by$	11758 11842 6492 6493 6497 7006 7783 7784 7805 13542 13973 8351 8478 8763 14681 9099 3255 9178 15071 15332 15544 9851 9852 9853 15613 15616 15617 15618 15619 10102 10151 4364 4420 4451 16024 10331 10371 16077 10570 16277 10593 4892 11237 11269 11326 11498 11500
c$	11539
cahms	5821
caked$	3407
calculated$	5968 124
calculating$	5736
call	4384
call$	6604 1031 1032 1151 7374 7375 7376 7377 1533 1534 1535 1536 7620 13316 8923 3079 15309 15310 15311 15501 15650 15652 15653 4300 10197 4353 11280
called$	6320 6321 6322 6323 6324 6325 6326 6327 12570 1031 1032 13317 15539 15759
caller$	10857 10891
callers$	10857 10891
callin	15853
calling$	1031 1032 8650 4300 10174
callous$	5736 5767
callousness$	5767
callout$	11496
callouts$	11496
calls	4429
calls$	15309 15310 15311 15652 15653 15696 15697 4300 15865 10180 15970 4605 10451 11280 11281
came$	379 12313 12314 6626 6627 12323 12324 856 1238 1260 13136 2639 2642 3463 3472 15759 4456 4492 4723 4926 4956
camera	10255 10271
camera$	15944 15950 10256 15952 4420 15966 4432
cameras$	15944 15950 10256 15952 4420 15966 4432
camhs	5821
camhs$	9667
camouflage$	11193
campaign$	5556
can	4337
can$	5983 279 805 806 807 912 913 916 953 12661 1247 1249 1250 1268 1269 7121 7122 7123 7124 7125 1476 1478 1481 1509 1514 1515 1516 1517 1518 1579 1626 1763 1767 8280 2508 2575 2578 2579 2581 2589 2673 2850 2880 2904 2916 2919 2953 2959 2960 2961 3006 3039 3132 14781 3249 3318 3319 3320 14878 3351 14899 9487 3665 3696 3699 9564 3866 4164 4330 10205 4420 4447 4550 10401 4566 4647 10560 4769 5376 5559
canada$	5354
cancer	10642 5807
cancer$	2304 16312 16337 10936
candidates$	10435
candle$	12958
cannab	16418 10727
cannabis$	34 5935 12149 12150 12151 12152 12153 12154 12155 12156 12161 12526 12531 7974 15958 10565 16261 16263 10704 16422 10742 5610
cannon$	10890
cannons$	10890
cannot	4705 4769
cannot$	905 952 12659 1474 1479 1577 1624 1762 1770 1771 1772 1868 1925 3590 3601 9453 15163 15164 15165 15166 3695 3864 3936 10614 4957
canny$	8898 8899 8900 3350
cans$	10560
cap$	3454 14995 14996 14997 15006 15011 9325 9326 3482 3483 11193 5352 11198 11207
capab	10342
capabi	16195
capability$	5786
capable$	2196 2853 2882 8736 8759 8760 2921 2934 8782 14478 2952 3306 3337 9545
capaci	16195
capacity$	2847
capital$	13771
caps$	3454 14995 14996 14997 14998 14999 15006 15011 15012 15013 15014 9325 9326 3482 3483 11193 5352 11198 11207
capsules$	10561
captivate$	1041 1042 1043 1044 4944
captivated$	1041 1042 1043 1044 4944
captivates$	1041 1042 1043 1044 4944
captivating$	1041 1042 1043 1044 4944
captur	10161 5509
capture$	14900 14901 15856
captured$	10259
car	10496 11511
car$	12093 12094 12095 12096 12210 12211 12523 12749 13046 13534 13535 13536 16191 16376 5494
caravan$	16366
card$	10197 4353 16279
care	4819
care$	5937 5938 5939 5940 5941 1025 6872 7431 1587 13323 13331 13332 13333 13334 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 8054 8381 8422 8725 8726 8727 8730 8731 8733 8734 8737 8748 14490 8803 14512 14513 14514 14515 14532 14538 14539 14540 14541 14542 14596 14597 14598 9435 9436 9437 15148 15149 15150 15151 15167 15168 15169 15324 9668 15364 15412 9718 15483 15504 15505 15506 15507 15508 15509 15510 15511 9819 9820 9821 9822 9823 15726 15727 15728 15729 10055 4211 4212 4213 16269 16281 16313 16344 16357 10664 16384 5207 11241 11242 11289 5618 11501 11502 5658 5835
cared$	15338 15354 15359 15362 15363 15365 15366 15367 15368 15377 15378 15379 15407 15412 4211 4212 4213 11241 11242
career	16040
career$	6367 10870 10871 5037 5507
careful$	11561 5871 5872 5873 5874 14499
carefully$	12318
careless$	100 101 103 104 6217 902 1010 1234 1702 1795 1796 15453 15454 4968 4971 5730 5767
carelessly$	5767
carelessness$	5857 11553 11554 11913 11914 11915 11916 11917 11918 12304 12305 12306 12307 12380 6686 6724 6725 6745 12441 12633 12634 12635 12636 12637 12638 12773 7553 7648 1804 7650 5767
carer	4794 16347 5663
carer$	8332 8333 16315 16317 16357 4823 4825 4826 11501 11508
carers$	12619 2197 2198 8332 8333 8784 16357 10923 11501
cares$	15167 15168 15169 4211 4212 4213 4823
caribbean$	3385
caring$	8165 4823 11226
carpet$	15675
carrie	15865 4399
carried$	6039 11752 11770 11788 12285 864 865 12559 6866 7050 7052 7054 1967 1968 1969 3430 3431 15479 15480 15481 15482 16121 4927 10773 5345
carries$	11769 11787 704 705 864 865 7050 7052 7054 1967 1968 1969 2155 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2685 3160 3161 3162 3355 3356 3357 3358 3430 3431 9578 15890 16013 10321 4927 10773 5345 5441
carry	4399
carry$	11645 11661 6038 11768 11786 11935 11964 11966 11967 11968 6282 6283 6284 704 705 12249 12250 12251 12252 12253 864 865 6830 6831 12627 12628 12629 12630 12631 12632 12654 7050 7052 7054 12750 13003 13008 13069 13440 13442 13448 13450 1967 1968 1969 13561 13562 2154 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2684 3160 3161 3162 3355 3356 3357 3358 3430 3431 15102 9577 4588 4927 10773 5345 5441
carryi	15865 10306 16034 10699 10723
carrying$	11753 11994 12249 12250 12251 12252 12253 6831 12943 12973 1967 1968 1969 7865 3430 3431 15802 16001 16013 4504 10368 10369 16394 10720 4927 5345
cars$	12210 12211 12523 13534 13535 13536
case$	13662 13793 13794 13928 13985 10059 15868 10228 4502 4536 4543 10392 16093 16408 10896 10898 11007 11008 5500 11527 11533
cases$	13662 13793 13794 13928 13985 15868 10896 10898 11007 11527
cash	4589
cash$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12009 12010 12011 6395 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12248 12526 12547 12548 12549 12650 12651 12652 12653 12658 12745 13000 13003 13008 13011 13012 13013 13014 13478 13479 13506 7815 13533 10434 10704 5141
cast$	11644 2040 9485 9494 9500 15216
casts$	2040
casual$	1010 15645
casually$	3383 5309 11192
casualty$	16271 16272
catalogue$	3789
catcalls$	11866
catch	15842 15951 16095 10405 11401
catch$	6733 4340 15953 15963 4559 16100 16101 16206
catches$	4559
catching$	4559
category$	8293 4814
catheter$	5814
catty$	5736
catwalk$	15033
caught	16106 16107
caught$	11585 11588 539 12784 12785 12786 12798 12799 13730 13731 14595 16057 4878 5147 5693
cause$	11552 11577 844 980 1072 13661 2170 2171 13773 8923 3079 15101 4518 16084 4612 10895 5077 5080
caused$	11552 11577 844 12418 12419 12420 980 12614 12615 2170 2171 5077 5080
causer$	13783 10860
causers$	13783 10860
causes$	844 12418 980 13661 2170 2171 16084 10895 5077 5080
causin	10340 4504
causing$	11621 11622 11623 11624 11625 844 980 7019 13706 2170 2171 15275 10349 5077 5080
cautio	10701 11519
caution$	5911 16396 16414 11532
cautioned$	16049 5676
cautions$	16414
cautious$	11563 15645
cavalier$	1010 5767
cbo	10441 10442 5687
cbo$	16136 16137 10443 11532
cbos$	16136 16137 10443
cbt$	11456
cce$	12045 12942 12944
cctv	10255 10271 4516 10361
cctv$	10144 10145 10146 4302 4303 15852 4317 4356 10229 15950 10256 4413 4423 15966 4432 5485 11338
cease$	1693 1695 1698 2801 2802
ceased$	2801 2802
ceases$	2801 2802 16157
ceasing$	2801 2802
cell$	15230 15825 15904 5485
cells	10715
cells$	13766 16410
central$	15879
centre$	13154 13711 16150 16154 4653 16216 16219 11532
cerebral$	5807
certain$	3561 3562 3563 3623 9504 9505 9506 9507 3663 3664
certainly$	3746 3754 9599 3755 3756 11233
certainty$	3624
chain$	15876 11193 11319 5500
chains$	15876 11193
challe	15977 10422
challenge$	15275 16117 4663
challenged$	15275 16057
challenges$	15275 4663
challenging$	7910 13974 13975 13976 13977 13978 13979 13980 13981 13982 14048 14049 14050 14051 14052 2513 2514 2515 2516 2517 15275 5158 5162 5164 11014 5736
chance$	5995 5996 5997 153 11794 11795 11796 11797 11798 11799 6159 315 316 12444 1372 7305 7306 7307 13167 13168 13169 13170 13171 13172 13173 13400 13401 9458 9476 9570 3726 4116 4117 4118 4119 15676 15677 4579 4609 10820 11277
chanced$	1372
chancer$	10936
chancers$	10936
chances$	5995 5996 5997 153 11760 11792 11793 11794 11795 11796 11797 11798 11799 6159 315 316 12444 1372 13400 13401 4116 4117 4118 4119 15676 15677 10820 11277
chancing$	1372
change$	11690 442 12040 6470 12166 12470 1029 13138 13373 13374 13375 13376 13960 13968 15043 15074 15080 15094 15128 15129 15182 15205 9511 15213 15249 15250 15251 15260 15265 9571 15529 11216 11217 11224
changed$	442 1029 9432 15211 15235 15236 15237 15238 15239 10670 5631
changes$	442 1029
changing$	1029 13586 15249 15250 15251 9557 11224 5631
chaos$	12382 12585 12714 13500 13548 10795 10824 10922
chaotic$	2489 8340 5158 11004 5160 5162 5736 5767
chaperone$	14412 14532 14567 14568 14569 14570
chaperones$	14532 14567 14568 14569 14570
chaperoning$	14532 14607
character$	13692 13932 10950
characters$	8027 13932 10950
charg	16095
charge	15865 10306 4546 16091 10398 10409 16106
charge$	1393 1394 1395 1396 1397 1398 1399 3052 15410 16001 16085 10391 16114 4628 16414 11372 5560 11525
charged$	1393 1394 1395 1396 1397 1398 1399 16049 16067 16104 5678 11524
chargeing$	4628
charges$	1393 1394 1395 1396 1397 1398 1399 16012 16093 4556 16116 4628 16414 11372 11375 5560 11525
charging$	1393 1394 1395 1396 1397 1398 1399 10398 5525
charity$	9659 9664 9665 15730 10062 15797 15798
charm$	1041 1042 1043 1044 8408 4944
charmed$	1041 1042 1043 1044 4944
charming$	1041 1042 1043 1044 4944
charmmed$	1041 1042 1043 1044 4944
charmming$	1041 1042 1043 1044 4944
charms$	12292 12293 1041 1042 1043 1044 4944
chart	4400
chart$	4309 10168 4433 11320
charted$	4433
charts$	11320
chase$	11619 11620 1117 1353 1354 1355 1356 1357 1358 1359 13474 4946
chased$	1117 1353 1354 1355 1356 1357 1358 1359 13153 4946
chaser$	15652 15653
chasers$	15652 15653
chases$	1117 1353 1354 1355 1356 1357 1358 1359 4946
chasing$	1117 1353 1354 1355 1356 1357 1358 1359 15652 15653 4946
chat$	12125 12126 587 588 589 10189 4346
chated$	587 588 589
chating$	587 588 589
chats$	587 588 589 4346
chatted$	587 588 589
chatting$	587 588 589
chav$	5710
chavs$	5710
cheap$	13023
cheat$	13773 10881
cheating$	5729
cheats$	10881
check	5465 11313
check$	15501 4313 10160 4320 4324 4328 4332 15944 4440 4464 16252 11323 11334 11378
checke	10122
checked$	13317 15539 15759 15803 4324 10176 10235 10274 4440 10375 16143
checkes$	4324
checking$	4324 4328 4440
checks$	4324 4328 15944 4422 4440 4464 11323 11334 11378
cheek$	13914 14943 10966
cheeks$	14943
cheeky$	2277 5097 5736
cheerfully$	1205 1206 1207 1208 1209 1210
chemotherapy$	5805
chested$	11137 11147
chicken$	12066 12067
chief$	5073
child	16139 10613 10641 10725 11448
child$	362 392 427 607 880 901 6746 2037 13618 13619 2213 13780 13862 13892 13893 13894 13895 13986 13988 13989 14014 14015 14016 14017 14018 14019 14030 2501 14189 14258 14263 14264 14265 14266 14267 14341 14342 2829 2830 14375 14376 14377 14378 14396 14397 14398 14399 14400 14401 14410 14677 14678 14740 14817 14818 14819 14820 3281 3282 3283 3284 3285 14826 14827 14828 14829 14903 14906 3433 3480 3481 9431 10555 16308 16358 4820 4821 16420 4912 4991 10847 10865 5024 5027 10877 5037 10934 10958 11003 5167 11049 11080
childhood$	12522 3268 3269 9115 3271 3272 9118 14815 11108 5568
childish$	8676 8677 8678 5267 5736
childlike$	14302 14303 14304 8676 8677 8678 8868 8869 8870 8871 11087
children$	11644 362 11927 6236 392 427 12039 6345 6347 6349 6567 6568 6573 6574 6584 6619 6632 880 901 6746 6920 7031 7108 7432 1711 7595 7756 13540 13550 13551 13552 13553 7874 2030 2031 2032 2037 13591 13593 13603 13618 13619 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 2212 2213 13780 2280 2281 2282 2283 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 2501 2535 14189 8536 2704 14257 14263 14264 14265 14266 14267 14341 14342 14345 2829 2830 14375 14376 14377 14378 14394 14396 14397 14398 14399 14400 14401 14409 14633 14636 14637 14677 14678 14679 14680 14740 9067 9068 14816 14818 14819 14820 3281 3282 3283 3284 3285 14826 14827 14828 14829 14903 14906 3433 3480 3481 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9500 15206 9512 9576 15327 3824 3825 15489 9835 9836 9837 9838 9839 9840 9889 9896 15626 15634 15635 15636 15637 15638 15639 15640 15641 10027 10086 10087 4819 10741 10832 10847 10865 10877 10924 10934 10958 11003 5167 11049 11080 11236 11271 11272 11274 11280 11508
chin$	14943
chinese$	3385 9236 11185
chip$	2332 8370 2526
chips$	2332
chis	5467
chis$	11312
chlamy	5816
choice$	3 4 5 6 7 8 9 11631 5950 5951 107 108 5954 110 111 112 5958 5959 115 11656 11657 11658 11659 11660 11662 11663 5969 11665 11666 11667 11668 11669 11670 131 132 133 158 11706 11707 11708 11709 11710 11711 11712 11713 11887 11888 11889 11890 11891 11892 11893 11894 6203 11899 11900 11901 11909 11910 6269 11965 426 6272 6273 6274 6275 12532 6959 6960 12834 12835 7347 1503 1504 7374 7375 7376 7377 1533 1534 1535 1536 14107 14272 8765 8766 8767 14463 14464 10732 10733 10734 10735 10737 11082
choices$	3 4 5 6 7 8 9 5857 11553 11554 11631 11656 11657 11658 11659 11660 11662 11665 11666 11667 11668 11669 11670 141 142 143 144 6004 6005 6006 6007 6008 6009 6010 11706 11707 11708 11709 11710 11711 11712 11713 11714 11715 11718 11721 11722 11723 11724 11725 6031 11887 11888 11889 11890 11891 11892 11893 11894 426 6272 6312 6313 12304 12305 12306 12307 6722 878 12633 12634 12635 12636 12637 12638 12773 7550 1706 1707 13347 13348 13349 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 14272 14315 14316 8765 8766 8767 14463 14464 14492 10732 10733 10734 10735 11082
choked	4807
choked$	10652
choose$	134 135 136 154 155 11732 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12120 12121 12244 12245 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 1192 1193 1217 1218 1219 13146 13181 1971 1976 14387 8749 14451 14452 14888 15100 15294 4893 4942
choosed$	1217 1218 1219
chooses$	134 135 136 154 155 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12120 12121 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 1192 1193 1217 1218 1219 13181 1971 1976 15294 4170 4171 4172 4173 4893 4942
choosing$	134 135 136 154 155 11887 11888 11889 11890 11891 11892 11893 11894 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 983 984 985 986 987 988 989 990 991 12534 12611 1217 1218 1219 7822 7823 7824 14454 14455 4170 4171 4172 4173 4893 4942
chose$	134 135 136 154 155 11732 6235 11931 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12244 12245 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 1192 1193 1217 1218 1219 12836 12837 13048 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13181 1971 1976 15294 15666 4170 4171 4172 4173 10041 15737 4893 4942 11288
chosen$	134 135 136 154 155 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 465 466 12254 12262 983 984 985 986 987 988 989 990 991 1217 1218 1219 4893 4942
chronic$	16229 5582
chubby$	9219 9255 5757
chunky$	5285
cid	15824
cider$	16255
cigarette$	12547 12548 12549
cigarettes$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12547 12548 12549 13533
cin$	5835
circles$	9271
circul	4357 4456 5523
circulate$	4280 10126 4282
circulated$	4280 10126 4282 15823 4371
circulates$	4280 10126 4282
circulating$	4280 10126 4282
circulation$	11368
circumstances$	15293 15316 11512
citalo	5605
citalopram$	11450
city$	9214 16191 16368
civil	4601 5545
civil$	10388 10446 5536
clad$	3435 3436 3437 11143 11154 5347
claim$	12570 7607 13303 13304 13305 13306 13307 7875 7876 7877 13580 11517
claimed$	12570 7875 7876 7877
claiming$	12570
claimmed$	12570
claimming$	12570
claims$	12570 7875 7876 7877 13580 4738
clamp$	5541
clamped$	16218 5541
clamping$	5541
clamps$	5541
clarif	4522
class$	6385 13625 13629 13844 8245 14053 14374 14845 15721 16297 16418 10727 11484 5694 5796
classed$	2457 4311
classmates$	12065 14559 14565 10741 10880
classroom$	16297
clear	4318 4676
clear$	1684 1687 1690 1691 3398 3623 9981 4499 16161 10498 5313 5393 5523 5529 5548
cleared$	4679
clearly$	801 1183 1184 3608 3609 3610 3611 3746 3754 9599 3755 3756 9647 4159 4160 4952 5439
cleft$	5807
clever$	2767 2768 2769 8898 8899 8900
climb$	6828 1994 1995
climbbed$	1994 1995
climbbing$	1994 1995
climbed$	1994 1995
climbing$	6828 1994 1995
climbs$	1994 1995
clingy$	5736
clinic	4727 5567
clinic$	16252 10572 16268 16272 5450 11415
clinically$	5591
clip$	6466 6467 623 624 15852 4361
clips$	6466 6467 623 624 4361
cliquey$	5729
clones$	15031
close	4459
close$	7216 7236 2808 15710 4204 4288 10289 10304 11275
closed$	8112 4120 4204 4254 11229 11232 11275
closes$	4204 11275
closing$	15465 15466
closure$	10388 4594 5561
cloth$	13871
clothe$	11330
clothes$	5864 20 5882 12009 12010 12149 12150 12151 12152 12153 12154 12155 12156 862 6722 878 1220 1221 7815 9277 9278 14995 14996 14997 14998 14999 15003 15004 15005 15006 15017 15037 10520 11193 11198 11330
clothing$	9277 9278 14995 14996 14997 15017 15037 11193 11195 11198
clout$	12657 12666 12895 13030 13507 10791 10792
clown$	10936
clowns$	10936
clozapine$	5817
club$	4221 5450
clued$	2609 2615 9070
clueless$	5729 5767
cluster$	10506
clusters$	10506
co$	7700 13952 9349 9380 9386 9391 9400 9495 10999 5545
coach$	11845 11886 12144
coaches$	11886 12144
coat$	14995 14996 14997 15006 16387 11193 11198 11206
coats$	9277 9278 14995 14996 14997 14998 14999 15006 11193 11198 11206
coaxing$	12989 12990 12991 12992 12993 12994 12995 12996 13137
cocain	10556 16418 10727
cocaine$	12531 16251 10565 16263 16422 10742
cocktail$	10868
cocky$	5736
coddling$	14515
code$	11129
codein	10556 10563
codeine$	16251 16258 16261
codes$	11129
coelia	5582
coeliac$	11427
coerced$	11585 13451 13452 13453 13454 13473
cognitive$	5565
cohort	10113 15895 10211 15929 15972 15973 15975 10311 16015 4503 10360 16078 16081 10420 16138 16175 16187 10497 16199 16211 11376
cohort$	13629 7937 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14374 15221 15982 15988 16006 4498 16055 4564 16148 16167 16168 4649 11003 5511
cohorts$	15982
coil	4714 10559
coil$	16254
coincide$	4270
coincides$	4270
cold$	15537 15734 16385 5140
coliti	5582
colitis$	11427
colleagues$	8562 8563 8564 4381
collec	11313 5469 5509
collect$	4278 10167 4394 10525
collected$	6542 6543 6544 6545 6546 12530 4278 10167 15889 4394
collecting$	14607 14621 14623 14630 4278 10167 4394
collective$	5393
collects$	4278 10167 15890 4394
college$	9659 9664 9665 9667 15730 10062 15797 15798 16287 16288 16289 16291 16293 16301 16304 5450 11477 11478
colleges$	16298
collude$	836 837
colluded$	836 837
colludes$	836 837
colluding$	836 837
colonoscopy$	5805
colostomy$	5814
colour$	11160
coloured$	5329
colours$	15017 11160 11193
combat	4606
combative$	5734
combination$	10868
combustible$	5023
come$	5999 11700 11836 379 6280 6285 6286 6320 6321 6322 6323 6324 6325 6326 6327 12256 6571 6829 1156 1238 1260 12883 13064 7534 13322 13394 2106 2305 2306 2307 2308 2309 2310 2372 2637 2640 2908 8812 8813 8814 3080 14649 9093 3287 3288 3463 3472 3484 3485 3486 3487 3488 15074 15080 15094 15101 15185 15195 15196 15197 15198 3770 15383 15384 4492 16203 4723 4926 4956 11216
comes$	379 854 1238 1260 12801 13136 2107 2468 2638 2641 3080 3463 3472 3484 3485 3486 3487 3488 15185 15943 16203 4723 4956 5671
comeuppance$	12767
comfort$	10046
comfortable$	1222 1223 1224
comforted$	14632
comforting$	14630 14632
coming$	11685 379 12281 6829 12765 12766 1260 3080 15073 4723 16342
comings$	10240 4436
comman	10180 10201
command$	15896 10501 11345
commands$	15875
comment$	3495 3496 3497 3498
commented$	3495 3496 3497 3498
commenting$	3495 3496 3497 3498
comments$	11866 12428 12760 12761 3495 3496 3497 3498
commentted$	3495 3496 3497 3498
commentting$	3495 3496 3497 3498
commit	10306 16034 10340 4504 10368 10369
commit$	11935 15074 15080 15094 15102 15981 16010 16037 16084 16225 11216
commits$	15981 16084 16225
committal$	16076
committed$	16225 4879
committing$	16001 10349 16118 4879
committs$	4879
common$	7126 7127 7128 7129 7130 7131 7132 7133 7134 7135 7136 7137 7138 13095 13096 13097 13098 13099 13100 13101 13102 7408 7409 7410 7728 13898 2396 15455 15456 15457 15726 15727 15728 15729 10720 11289
commun	4286 10455 4867
communicate$	587 588 589
communicated$	587 588 589
communicates$	587 588 589
communicating$	587 588 589
communication$	4151 4152 4153 4154 5393 11268
community$	13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13653 13711 13715 13716 10131 10241 4520 4539 4593 16150 16176 10712 10832 5685 5687
companion$	11671
companions$	11671
company$	11542 11671 6158 11945 11963 12443 12577 12578 12579 12732 12733 12948 13505 7816 1972 1973 1974 1975 7821 13520 13521 13522 7829 7830 14338 14339 14858 9659 9664 9665 15730 10062 4221 15797 15798 10831 5449
compar	4331
compare$	10160 4440
compared$	15803 10176
compareed$	4440
compareing$	4440
compares$	4440
compass$	13424
compete$	983 984 985 986 987 988 989 990 991 4942
competed$	983 984 985 986 987 988 989 990 991 4942
competent$	3231 3232
competes$	983 984 985 986 987 988 989 990 991 4942
competing$	983 984 985 986 987 988 989 990 991 4942
complacency$	15554 5767
complacent$	10012 5767
complain$	12787 12788 12789 12790 7607 13303 13304 13305 13306 13307 3495 3496 10802 11234
complained$	3495 3496 11234
complaining$	3495 3496 15275 11234
complainned$	3495 3496 11234
complainning$	3495 3496 11234
complains$	3495 3496 11234
complaint$	2035 2036 15460 15543 10838 11280
complaints$	2035 2036 15460 15543 15696 15697 4605 10838 11280 11281
comple	16121
complete$	12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 2172 2173 2175 3531 4187 4323 5393
completed$	11758 15195 15196 15197 15198 3769 15479 15480 15481 15482
completeed$	4323
completeing$	4323
completely$	2558 9638 5248 5384 5387
completes$	4323
complex$	8237 5162 5568
complexion$	9272 11158 5758
complexions$	11158 5758
compliance$	10843 10997
compliant$	8343 10996
complicit$	40 505 506 507 508 509 523 12226 837 12497 12498 12499 12500 10774 10786
complicity$	11911 836 10367
complied$	12262
complies$	15207 15208 15209 15210
comply$	11935 13394 15043 15074 15080 15094 15128 15129 11216 11217
comprehension$	11263
compromise$	10 4883 4884
compromised$	10 4883 4884
compromises$	10 4883 4884
compromising$	11542 10 4883 4884
compulsive$	5037
computer$	11335
conceal$	1723 1724 3467
concealed$	1723 1724 3467 11210
concealing$	1723 1724 3467
concealled$	1723 1724 3467
concealling$	1723 1724 3467
conceals$	1723 1724 3467
concer	10515 4707 4770 4804 5605
concern$	5944 13086 7731 14641 9707 9708 15504 15505 15506 15507 15508 15509 15510 15511 15543 11280
concerned$	8684 8685 8686 14382 14383 14384 8690 8691 14617 14618 8924 9991 9992 10070 4226 16034
concerning$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5164
concerns$	13086 13431 13432 13433 13434 9707 9708 15543 15696 15697 16210 11280 11281
concerta$	11450
conclusion$	15780
conclusions$	15780
concus	5809
condescending$	5768
condit	10533 5677
condition$	16228 16412 11431 11444 11458 11521
conditional$	5674 5675
conditions$	13546 4843 16412 11512 11521
conduc	4399 16121 4588
conduct$	3 4 5 6 7 8 9 5857 11553 11554 5864 20 11631 342 343 11912 12304 12305 12306 12307 6722 878 12633 12634 12635 12636 12637 12638 1220 1221 13347 13348 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 13574 2434 2435 2436 2437 2438 2439 2440 2441 2442 2643 2644 2645 2646 2647 2648 10732 5165 5562
confer	16360
confidence$	2598 2600 2740 2741 2742 2743 2744 2745 2746
confident$	11106
confidential$	5470
confidentiality$	15673
confir	4522
confirm$	15990
confirms$	15990
confiscated$	10250 16129
conflict$	12382 12697 13480 13763 15276 4843 10795 10844
confro	15977 10422
confront$	16117
confrontation$	12382 13480
confrontational$	13983 13984 14048 14049 14050 14051 14052 11014 5734
confrontations$	13480
congregate$	14088 11128
congregated$	14088 11128
congregates$	14088 11128
congregating$	14088 11128
connected$	2049 4468 16034 10348 10844
connection$	4877
conned$	14593
conniving$	5738
conscience$	13885 13886 13887 13888 13889
conscienceless$	5729
conscious$	5968 124 6214
consensual$	5222 5704
consent$	11911 639 640 641 642 643 644 2568 2569 2570 2571 14387 14492 14546 8861 8862 14771 14772 10797
consented$	639 640 641 642 643 644 12185 646 681 706 2568 2569 2570 2571 3031 3032 10797
consenting$	639 640 641 642 643 644 5222 5239 5704
consents$	639 640 641 642 643 644 2568 2569 2570 2571
consequences$	11632 11633 11634 11635 11637 11638 11639 11641 11716 178 11726 6083 6084 6085 6086 6087 6088 6089 6090 6091 6092 6093 6094 6095 13125 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13728 14098
consid	4311 4456 4668
consider$	13394 2210 2338 2341 15074 15080 15094 15529 11216
considerable$	8041
considered$	7880 7881 2094 2210 2338 2341 2452 4708 5028
considering$	2210 2338 2341 4708
considerred$	2210 2338 2341
considerring$	2210 2338 2341
considers$	2210 2338 2341
consistent$	3531
consistently$	3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 5370 5389
consoled$	14632
consoling$	14630 14632
consort$	4984
consorted$	4984
consorting$	4984
consorts$	4984
consortted$	4984
consortting$	4984
consta	4265 10111 10112 4269 10117 15817 10144 10145 10146 4302 4303 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 4423 10353 4525 10376 10416
constable$	10110 15807 15812 15839 15840 15841 10147 10148 15854 10166 10193 15894 15898 15899 15901 10219 15917 15924 10268 16048 10370 16111
constables$	10110 15807 15812 15839 15840 15841 10147 10148 15854 10166 10193 15894 15898 15899 15901 10219 15917 15924 10268 16048 10370 16111
constant$	9957 9958 5112
constantly$	576 3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 4074 5389
consti	4311
consul	10569 10575
consultant$	16264 16265 16270
contac	15853 15863 10245 4436
contact$	6154 6155 6158 12122 587 588 589 591 592 593 594 595 596 597 12246 1085 2540 2541 15853 4800 11055 11212
contacted$	587 588 589 591 592 593 594 595 596 597 1085 12836 12837
contacting$	587 588 589 591 592 593 594 595 596 597 1085
contacts$	587 588 589 591 592 593 594 595 596 597 1085 15940 10281
contactted$	587 588 589 591 592 593 594 595 596 597 1085
contactting$	587 588 589 591 592 593 594 595 596 597 1085
contain$	13737 13738 13946 15249 15250 15251 10191 11224
contains$	10191
contempt$	15775 15776 15777 15778 15779 16076
contemptuous$	5768
contend$	3143 3144
content$	300 301 306 437 438 439 469 470 679 680 697 698 699 700 701 983 984 985 986 987 988 989 990 991 1222 1223 1224 1670 1671 1672 1673 3237 4942
continually$	576 3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 5389
continue$	11699 11732 11767 11789 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 15101 4900
continued$	11732 11752 11767 11789 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 3531 4900
continues$	11732 11767 11789 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 4900
continuing$	11732 11767 11789 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 4900
continuously$	3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 5389
contra	5602
contraception$	14460 14461 14462 11447
contraceptive$	11447
contract$	16132 11532
contracts$	16132
contradictory$	13577 13578 13579
contribute$	836 4611
contributed$	11552 836 12419 12420
contributes$	836 4611
contributing$	836
contro	10201 4606 10452 5561
control$	13146 13394 13421 13427 13691 13722 13737 13738 8101 13946 13974 13975 13976 13977 13978 13979 13980 13981 13982 8321 14020 14027 14028 8344 14063 14069 14070 8815 8816 9207 15161 15249 15250 15251 10144 10145 10146 4302 4303 4304 15896 10223 10229 10230 4423 10271 4516 16147 10474 4641 16212 10907 11224 5557 11406
controlled$	11585 12219 13153 15079 15085 15090 15099 15194 15235 15236 15237 15238 15239
controlling$	5164 11324 5736
controls$	11324
convenience$	10046
conveniently$	5443
convic	10398 10409 5839
convict$	10951 5531
convicted$	16049 16067 16104
convicting$	5531
conviction$	16093 5791 5840
convictions$	16012 16093 16116 5791 5840
convicts$	10951
convince$	15182 15205 9511
cookie$	11097
cookies$	11097
cool$	13560 7866 7867 3233 3234 5258
cooper	10529
cooperate$	11902 13394 13953 13965 13968 15043 15074 15080 15094 15128 15129 15138 15139 15140 15529 16224 11216 11217
cooperated$	13953
cooperates$	15207 15208 15209 15210
cooperating$	13953
cooperation$	13952 10999
coordi	5545
cope	10564
cope$	8426 2601 8447 8448 2604 2643 2644 2645 2646 2647 2648 14387 8725 8726 8727 8730 8731 8733 8734 8737 2899 2900 2901 14451 14452 8761 2917 2918 8764 2925 14477 2941 2962 3143 3144 3239 3240 3254 14891 15531 16259 16260 5247
coped$	2643 2644 2645 2646 2647 2648 2925 2941 2962 3254 5247
copes$	2643 2644 2645 2646 2647 2648 2925 2941 2962 3254 5247
copied	4285
copied$	15884
coping$	2643 2644 2645 2646 2647 2648 8725 8726 8727 8730 8731 8733 8734 8737 14454 14455 2925 14477 2941 2962 3254 5247
copy$	4376
core	16211
core$	8002 8003 13767 8079 15879 16103
corner$	12955 14864
cornrows$	5758
corporate$	5393
correl	4331
correlated$	10176
corrob	4286
corroborated$	10131
corrupting$	2059 2060 2061 5021
cost$	910 911 12487 12962 13064 10046
costs$	910 911 10046
cotton$	5238
couch$	8109 8110 16378
could	4274
could$	21 22 23 24 25 431 432 433 434 435 436 440 441 448 449 450 451 452 453 472 473 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 736 737 805 806 807 907 912 913 916 954 1037 12660 12691 12707 1248 1268 7121 7122 7123 7124 7125 1475 1477 1480 1509 1514 1515 1516 1517 1518 1559 1578 1764 1765 1791 8281 2509 2575 2578 2579 2581 2589 2673 2850 2880 2904 2953 2959 2960 2961 3006 3132 3249 3318 3319 3320 3351 14899 3591 9487 3665 3697 3698 3802 3803 3804 3805 3806 3807 3808 3809 3810 3811 3812 3813 3865 3873 3937 4126 4196 4197 4199 4200 10138 4296 4330 10205 4542 4550 4566 4769 5376
council$	15137 9659 9664 9665 9667 15730 10062 4221 15797 15798 10450 5393 5440 5449
counse	10569
counselling$	16268 11414 11456
counsellor$	16264 16265
count$	3659 9504 3660 9505 3661 9506 3662 9507 3663 3664
counte	10230
counted$	8798 2954 2955 2956 2957 2958 8804 8805 8806
counter$	15925
counters$	15925
countless$	6044 6066 7434 7467 8173 9957 9958 9981
country$	14860 10744
county$	6351 6352 6369 6376 6379 6386 6388 12090 12091 12092 12942 12944 7286 1498 7346 2135 13709 2240 8430 14718 14719 14720 14721 14722 16043 10357 16191 16368 11504 5796
couple$	2547 16371
courier$	13675 2141 10883
couriers$	13675 2141 10883
course$	9534 9535 9536 9537 9538 9539 9592 9599 3755 3756 15298 15309 15310 15311
courses$	15309 15310 15311
court	10409 16106 10699 5527 5677
court$	327 12038 802 803 7065 7066 1353 1354 13763 10308 16104 16108 4572 16183 16394 16400 4861 10711 4871 4931 4940 5527 11372 11493 11525 11526 5682 5687 11534
courted$	327 802 803 7065 7066 1353 1354 4931 4940
courtesy$	15396 15397 15455 15456 15457
courting$	327 802 803 7065 7066 1353 1354 4924 4931 4940
courts$	327 802 803 7065 7066 1353 1354 13765 14084 14085 16104 4572 16183 16394 4931 4940
courtted$	327 7065 7066 1353 1354 4940
courtting$	327 7065 7066 1353 1354 4940
cousin	16319 16369
cousin$	12065 4773
cousins$	12065
cover$	1132 1133 13299 3467 9860 4134
coverage$	10280
covered$	1132 1133 3467 4134 11210
covering$	1132 1133 14982 3467 4134
coverings$	14982
coverred$	1132 1133 3467 4134
coverring$	1132 1133 3467 4134
covers$	1132 1133 3467 4134
covert	4675 5485
covert$	10520 5470 11330 5520
covertly$	11330
covid$	5806
cow$	10928
coward$	10936
cowardly$	5767
cowards$	10936 11257
cowed$	14654
cows$	10928
cp$	5835
cpn$	10443
cpns$	10443
cps	10187
cps$	15882
cpw$	10443
cpws$	10443
crack	10556 16418 10727 5542
crack$	12531 7974 15647 15958 16251 16263 16422 10742
crackdown$	11387
cracked$	16107
crackeddown$	11387
crackhead$	5727
crackheads$	5727
crackingdown$	11387
cracks$	15647
cracksdown$	11387
craft$	11113
crafty$	5729
crave$	1173 1174 1934 1935 1980 1982 4950 5177
craved$	1173 1174 1934 1935 1980 1982 4950 5177
craves$	1173 1174 1934 1935 1980 1982 4950 5177
craving$	1173 1174 1934 1935 1980 1982 4950 5177
crawling$	2241
crazy$	11004
create$	598 844 980 2170 2171 4323 5077 5080
created$	598 844 980 12614 12615 2170 2171 5077 5080
createed$	4323
createing$	4323
creates$	598 844 980 2170 2171 4323 5077 5080
creating$	598 844 980 2170 2171 5077 5080
creation$	12534 12611
creature$	10958
creatures$	10958
cred$	12667 14707
credibility$	14708 10841
credible$	13573
credit$	12149 12150 12151 12152 12153 12154 12155 12156 12161 12163 12164
creep$	11701 10936
creeps$	10936
crept$	11702
cretin$	5727
cretins$	5727
crew$	11886 12212 12213 12214 14374 14845
cried$	6732 12570 4943
cries$	2522 4943
crime	15810 15818 4286 15827 10136 15871 15877 4343 4382 10293 10314 16023 4484 16035 16036 16043 16044 4505 16050 16058 16062 16063 16064 16070 10379 10451 10456 10457 10479 10486 16181 16227 10724 11319 11332 11356 11383 11395
crime$	11619 11620 12045 12060 12062 12585 7062 12942 12944 12945 13040 13487 13548 13699 13709 13761 13762 13763 8113 2330 13930 14082 9166 4265 10111 10112 4269 10117 10121 15817 15824 10131 15831 4294 10156 10159 4321 4322 4327 15868 15871 10188 4348 4352 10199 10203 10204 10206 15902 10209 15907 15908 15909 10216 4374 10222 4379 10227 10229 15930 10285 16001 16008 16009 10324 10326 10329 10350 10353 4525 10376 16072 16073 16074 10416 10436 10441 16146 4607 16151 16152 4613 16155 16156 10463 16158 16159 4632 16174 10505 4661 4677 4685 4867 16419 10738 10740 10794 10844 5141 5500 5512 5519 11367 11374 11384
crimes$	12045 12942 12944 15868 16008 16009 10329 10350 16146 4661 4685 11367 11374
crimin	15818 4286 15827 15863 15877 4459 16002 16007 16022 16023 16043 16070 10451 5500 11349 11356 11383 5545 11395 11396 5681 5694 5796 5797
criminal$	12045 12050 12053 12070 12942 12944 13523 13524 13525 13526 2072 13672 13673 13674 2156 13756 13757 13758 13759 13760 13781 13782 8124 2334 2335 2336 2337 8339 8346 8347 8348 15720 10131 10156 10208 10304 16000 16030 10345 10393 10398 10699 4867 10720 10721 10724 10740 4985 5026 10881 10882 10951 5109 5122 5156 5201 11057 11319 5476 5527 5686 11539 5736
criminalise$	4182 4183 4184 4185
criminalised$	4182 4183 4184 4185
criminalises$	4182 4183 4184 4185
criminalising$	4182 4183 4184 4185 15790 15791 15792 15793
criminality$	12045 12060 12062 12942 12944 13709 16146 10738 10921 11345
criminally$	5191 5500
criminals$	12070 12941 13487 13489 13523 13524 13525 13529 2072 13672 13673 13674 2156 13750 13756 13757 13758 13759 13760 13781 13782 2334 2335 2336 2337 15720 16029 16030 10740 10881 10882 10951 11057
criminogenic$	5717
crimint$	15948
crisis$	1071 1074 1075 10575 11458 5821
crocodile$	7224
crohn	5807
crook$	13707 13756 13757 13758 13759 13760 13816 10881 10920
crooked$	9260
crooks$	13707 13756 13757 13758 13759 13760 13816 10881 10920
crop$	9283 14995 14996 14997 15012 15013 15014 9323 11198 5359
cropped$	5329 5353
cropper$	12778
cross	4331
cross$	8082 9173 14868 14869 14870
crosscheck$	10160
crosschecked$	10176
crossreferenced$	10176
crowd$	12428 12577 12578 12579 12587 12588 12589 12590 12591 12592 12732 12733 12894 12925 12926 13537 2547 10831 10865 10866
crown	5681
crown$	10187
cruel$	15453 15454 15464 15561 5109 5736
crushed$	4526
cry$	7615 7619 2522 4943
crying$	2522 4943
cse$	12045 12942 12944
cucumber$	14774
cucumbers$	14773
cues$	4116 4117 4118 4119
culpable$	12497 12498 12499 12500 10786 11284 5767
culpri	10306 11376 5789
culprit$	13609 13610 13611 16001 10873 10874 10918 10935 11353
culprits$	13609 13610 13611 16001 10873 10874 10918 10935 11353
culture$	4014 4015 10844
cunch$	10744
cunning$	11113 5736
curb	4606
curfew	10380 4867
curfew$	14599 14600 14601 14621 14623 16075 10712 16412 10834 11380 11535 5841
curfews$	14599 14600 14601 14621 14623 10834 11380
curiosity$	5857 11553 11554 7553 15504 15505 15506 15507 15508 15509 15510 15726 15727 15728 15729 11289
curled$	9246
curly$	5306 5329
curren	4286
current$	10131 10173 10393
curse$	8317
custod	4343 16106 16333 16336 10642 10715
custodial$	5685
custody$	12062 13763 15229 4317 10188 10285 4450 10296 10324 10326 16313 16337 4801 16405 16410
customer$	6147 12144 10950 11103
customers$	6147 12144 13932 14103 14104 14105 14106 16176 10832 10950 11103
cut	4606 5573
cut$	1417 13138 2331 14972 14973 9300 16161 4699 11165 11176 11385
cuts	4606
cuts$	1417 4699 11165
cuttin	4606
cutting$	1417 4699
cynical$	13983 13984 15464
cystic$	5582
dabble$	505 506 507 508 509
dabbled$	505 506 507 508 509
dabbles$	505 506 507 508 509
dabbling$	505 506 507 508 509
dad	10622 16319 10625 4784 4794 10640 4796 4799 4805 16347 16363 16369 10677
dad$	14081 8503 2770 8616 8617 8618 8619 8663 8664 8665 3290 3291 3292 4772 4773 4774 16315 16317 10623 4781 4782 4785 16328 16329 4792 4793 4797 16340 16344 10650 10651 10658 4825 4826 16377 11051
daddies$	10768
daddy$	10768
dads$	3290 3291 3292 4792 11051 11111
daft$	103 104 902 1743 4969
daily$	16260
damage	10314 4484 16035 16036 16043 16044 4505 16050 16062 16063 16064 10379
damage$	15690 16009 10329 10350 16073 16074 16394 16415 16416 16419
damaged$	8237 5158 11004
damn$	15395 15478
damp	4846
damp$	16385 10691
dance$	13741 3155 3156 3157 3158 3159
dancers$	9485
danger$	11540 11541 11551 11607 11619 11620 11621 11622 11623 11624 11625 11632 11633 11634 11635 11637 11638 11639 11641 6072 6073 6074 6075 6076 6077 6078 6079 235 236 237 6083 6084 6085 6086 6087 6088 6089 6090 6091 6092 6093 6094 6095 6638 6639 12351 12445 12446 12447 12448 12449 12585 1071 1074 1075 12697 12699 12729 7062 12963 12973 13084 13155 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13425 13430 13431 13432 13433 13434 13474 13476 13480 13487 13500 7939 2095 7941 7942 7943 7944 7945 7946 7947 7948 7949 7950 13646 13647 7953 7954 7955 7956 7957 7958 13916 14098 14161 14322 14323 14324 14325 14326 14460 14461 14462 14575 8882 14642 9075 14857 9949 10121 10481 10738 10776 10795 4980
dangerous$	11540 11541 5970 12053 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 7810 13517 13530 8237 4888 5023 5735
dangerously$	10806
dangers$	11540 11541 11632 11633 11634 11635 11637 11638 11639 11641 6024 6025 6083 6084 6085 6086 6087 6088 6089 6090 6091 6092 6093 6094 6095 1071 12699 13084 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13431 13432 13433 13434 14098 14149 14150 14151 14152 14153 14154 14155 14460 14461 14462 9075 14857
dangle$	4960
dangled$	4960
dangles$	4960
dangling$	4960
dare$	13032 9173
dark$	3398 14944 14954 3426 9322 5305 5306 5307 5313 5329 11193 5353 11361
darker$	3398 5305 5313
darkest$	3405 5333
data	10172
data$	15673 15867 15892 10198 15944 11334
databa	11313 11317
database$	15843 15855 15881 15980 16019 16020 11335
date	10445
date$	14750 14751 14752 10115 16140 11527
dates$	10115 4341 11527
dating$	4924
daught	16139
daughter$	14257 10555
daughters$	14257
daunt$	8836
daunted$	14654
daunts$	8961 8962
dawn$	5523
day	11370 11391
day$	5964 14844 15268 15269 15270 3745 15309 15310 15311 15968 4579 16204 16259 16260 4761 10608 10609 11291
days	10564
days$	14368 15309 15310 15311 16259 16260 16288 4761 11291
dazzled$	1938
dc$	15915
dci$	15915
dead	16336
dead$	8092 16236 16338
deadbeats$	5726
deaf$	7386 9933 9934 9935 5458 11441
deal	16022
deal$	11935 6282 6283 6284 12007 540 541 542 6390 704 705 6552 6553 6830 6831 7068 12978 13003 13008 13059 13066 13069 13206 13561 13562 2084 13678 8256 8411 2601 8447 8448 2604 2780 14451 14452 3143 3144 14891 4237 15977 15981 16010 16013 16037 16038 4897 10787
dealer	11349
dealer$	11560 6126 11829 11840 11841 11849 11857 12005 12050 12070 12073 12090 12091 12092 12101 12103 12106 12141 12175 12212 12213 12214 12224 12524 12525 12581 12587 12588 12589 12590 12591 12592 6905 12625 12626 6935 6937 6949 12669 12670 12671 12672 12673 12674 12675 12676 12677 12679 12680 12745 12746 12812 12893 12908 12941 13298 7807 13503 13504 13523 13524 13525 13526 2072 13655 13672 13673 13674 13681 2156 13756 13757 13758 13759 13760 13781 13782 13812 2334 2335 2336 2337 14460 14461 14462 14689 14690 14691 14692 14743 4686 10736 10740 10793 10881 10882 10936 10951
dealers$	11560 6126 11829 11840 11841 11849 11853 11857 6173 11872 6178 11874 12005 12050 12070 12073 12090 12091 12092 12101 12103 12106 12141 12175 12212 12213 12214 12224 12524 12525 12581 12587 12588 12589 12590 12591 12592 6900 6905 12625 12626 6935 6949 12669 12670 12671 12672 12673 12674 12675 12676 12677 12679 12680 12745 12746 12812 12876 12893 12908 12941 13298 13487 13490 7807 13503 13504 13511 13523 13524 13525 13526 13529 2072 13655 13672 13673 13674 13681 2156 13756 13757 13758 13759 13760 13781 13782 13812 2334 2335 2336 2337 13933 14103 14104 14105 14106 14460 14461 14462 14689 14690 14691 14692 16028 4686 10736 10740 10793 10881 10882 10936 10951
dealin	15818 15827 15865 10306 16007 16031 16034 16035 16043 16044 16062 16063 16064 10699 10720
dealing$	11619 11620 12045 12056 12061 12079 540 541 542 12087 12090 12091 12092 6831 12942 12944 12973 13040 2084 13699 2330 14082 8680 8706 14718 14719 14720 14721 14722 4297 16001 16039 16118 16151 16394 16415 4882 4897 10787 10981 11341 11538
dealings$	14344
deals	15865
deals$	540 541 542 704 705 2084 15890 15981 16013 16038 4882 4897
dealt$	540 541 542 7925 7926 7927 7928 2084 4236 16106 16107 4571 4669 4869 4897
dear$	12450 12451
dearly$	10790
death	16318 16320 16362
death$	12351 16235 4779
debt	16318
debt$	1071 11493
debts$	1071 11493
decamp	5500
decamped$	11345
deceitful$	5736
december$	12068
decency$	13885 13886 13887 13888 13889 15396 15397 15455 15456 15457
decent$	7908 2064 9784 9785 9786 9787
decide$	983 984 985 986 987 988 989 990 991 14387 8749 14451 14452 14888 14899 15842 4942
decided$	134 135 136 6235 11931 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 13181 14899 15666 4172 4173 10041 15737 4942
decides$	983 984 985 986 987 988 989 990 991 14899 4942
deciding$	983 984 985 986 987 988 989 990 991 14454 14455 14899 4942
decisi	4633
decision$	5882 11631 5950 5951 107 108 5954 110 111 112 5958 5959 115 11656 11657 11658 11659 11660 5966 11662 11663 5969 11665 11666 11667 11668 11669 11670 137 138 139 140 11706 11707 11708 11709 11710 11711 11712 11713 6022 6269 11965 426 6272 6273 6274 6275 7374 7375 7376 7377 1533 1534 1535 1536 14272 8765 8766 8767 14463 14464 3924 9883 16093 10732 10733 10734 11082
decisions$	3 4 5 6 7 8 9 5882 11631 11656 11657 11658 11659 11660 11662 11665 11666 11667 11668 11669 11670 137 138 139 140 141 142 143 144 6004 6005 6006 6007 6008 6009 6010 11706 11707 11708 11709 11710 11711 11712 11713 11714 11715 426 6272 6312 6313 6722 878 12633 12634 12635 12636 12637 12638 13347 13348 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 14272 14279 14315 14316 8765 8766 8767 14463 14464 3924 16093 10732 10733 10734 11082
decked$	3435 3436 3437 5347
declin	4606 4684 16266
decline$	2425 2426 2427 15056 5368
declined$	2425 2426 2427 15056 15062 15067 15068 15069 15070 5368
declines$	2425 2426 2427 15056 5368
declining$	2425 2426 2427 15056 5368
decrea	4606
decrease$	16145
deemed$	7880 7881 2452
deep$	7026 7242 3426
deepen	4266
defeating$	5975
defect$	16228
defenceless$	8699 14626 14627 14628 14629
defend$	8420 8725 8726 8727 8730 8731 8733 8734 8737 4948
defendded$	4948
defendding$	4948
defended$	4948
defending$	8725 8726 8727 8730 8731 8733 8734 8737 4948
defends$	4948
defensive$	5767
defensiveness$	15554 5767
deferred$	5687
defiant$	13983 13984 5164 5736
deficit$	11408
defied$	2006 2007 4989
defies$	2006 2007 4989 5448
definite$	3623
definitely$	3746 3754 9599 3755 3756 11233
defy$	2006 2007 4989
defying$	2006 2007 4989
degenerate$	5710
degenerates$	5710
degrade$	4655
degraded$	4655
degrades$	4655
degrading$	4655
degree$	369 370 371 14512 14513 14514
delay	16230 11410
delay$	15690 15746
delayed$	11288
delaying$	15465 15466
delays$	15690 15746
deleted$	13317
deliberate$	5968 124
deliberately$	576 946 5443
delicate$	5285
delight$	1045 1046
delighted$	1045 1046
delighting$	1045 1046
delights$	1045 1046
delightted$	1045 1046
delightting$	1045 1046
delinquency$	5710
delinquent$	5156 5158 11004 5164 5710
delinquents$	5710
deliver$	6282 6283 6284 6831
delivering$	6831
demand$	10451 10525 11234
demandded$	11234
demandding$	11234
demanded$	11234
demanding$	14048 14049 14050 14051 14052 11014 11234
demands$	11234
dement	10642
dementia$	16337
demonise$	4182 4183 4184 4185
demonised$	4182 4183 4184 4185
demonises$	4182 4183 4184 4185
demonising$	4182 4183 4184 4185 15790 15791 15792 15793
demons	4478
demotivated$	5736
den$	12915
denial$	15554 10823
denies$	4652
dental	4727
dental$	10572
dentis	10569
dentist$	16264
deny$	9438 16134 4595 4652
denying$	4595
department$	9659 9664 9665 15730 10062 4221 15797 15798 5440 5449
depend	11455
dependence$	4721
dependency$	4721 10574
dependent$	4721
depends$	4852
deplorable$	5767
depo	4714 10559
depo$	16254
deport	16320 16333 10642
deported$	16337
depraved$	5738
depres	16318 16336 10642 5804
depressant$	11450
depressants$	11450
depressed$	11412
depression$	16337
depressive$	16335
deprivation$	4815
deprive$	16134 4595
deprived$	5158
depriving$	4595
depth$	15577
dereliction$	5767
derision$	15775 15776 15777 15778 15779
derisory$	15582
descend$	520 521 1403 1404 1405 1406 1407 1408 1409
descendded$	520 521 1403 1404 1405 1406 1407 1408 1409
descendding$	520 521 1403 1404 1405 1406 1407 1408 1409
descended$	520 521 1403 1404 1405 1406 1407 1408 1409
descending$	520 521 1403 1404 1405 1406 1407 1408 1409
descends$	520 521 1403 1404 1405 1406 1407 1408 1409
descri	4291 10202
described$	2099 2461
description$	4378 10276 11406
descriptions$	10125 15821 15844 4378 4385 10276 15978
desert$	5427
deserted$	5424 5427
deserting$	5427
deserts$	11689 5427
desertted$	5427
desertting$	5427
deserve$	11686 11687 11688 827 828 4934 10943
deserved$	11686 11687 11688 827 828 12371 13825 4934 10943
deserves$	11686 11687 11688 827 828 4934 10943
deserving$	11686 11687 11688 827 828 4934 10943
design	4311
designed$	4611 4679
designer$	13478 13479 9276 14972 14973 9303 3460 11193 11196 5353 5363
desire$	9546 15242 15243 15244 15245 15246 15247
desk	10136 10139 10201
desk$	10110 15807 15812 15825 15831 15832 15834 15846 15854 10166 10193 15894 15896 15898 15899 15901 15904 15911 10219 15917 15924 16048 10370 16111
despair$	13776
desperate$	983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 4942
despite$	187 6032 188 189 190 216 218 222 223 224 252 12097 12098 12099 12100 13397 13398 13399 4112
desserts$	12769
destined$	522 3561 3562 3563 3689 9534 3690 9535 3691 9536 3692 9537 3693 9538 3694 9539 5373
destiny$	14592
destruct$	10799
destructed$	10799
destructing$	10799
destruction$	12460 10799
destructive$	5936 12055 10799 5022
destructs$	10799
destructted$	10799
destructting$	10799
detail	4291 4341 10186 10202 4368 10213 10214 16071
details$	6142 6143 6144 15843 15844 15862 10189 10239 15978 16220
detain	10405 16106 4681
detain$	16100 10526 5531
detained$	11361
detaining$	5531
detect	4265 10111 10112 4269 10117 15817 15824 10136 10144 10145 10146 4302 4303 10159 4321 4322 4327 10187 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 4423 10271 10353 4525 10376 10398 16095 10416 5529 11401 5789
detection$	14900 14901 16093 11372 5528 5529
detections$	16093 16116 11372 5528
detective$	10110 15807 15812 4281 15831 15839 15840 15841 10147 10148 15854 4315 10166 4344 10190 10193 15894 15898 15899 15901 10219 15915 15917 15924 10261 10268 15966 16048 10370 16111
detectives$	10110 15807 15812 4281 15831 15832 4293 15839 15840 15841 10147 10148 15846 4307 15854 4315 10166 15882 4344 10190 10193 15894 15898 15899 15901 10219 15915 15917 15924 15928 10261 10268 15966 16048 10370 10400 16111
detent	4867
detention$	13624 15276 10712 10879 5828
detentions$	13624 10879 5828
deter$	12479 6785 6786 6787 6788 4578 16161 4628 16206 5538
detergent$	11420
deteri	16266
detering$	4628
determ	4318 4461 4522
determined$	983 984 985 986 987 988 989 990 991 4942
deterping$	4578
deterr	16107 5561
deterred$	16057 5538
deterrence$	11406
deterrent$	11393 11406
deterrents$	11393
deterring$	4578 5538
deters$	4578 4628 5538
deterting$	4578
detox$	11449
develo	11313 5469
develop$	4278 10167 4323
developed$	2634 4278 10167 4323
developing$	4278 10167 4323
developmental$	5562 5568 5641
develops$	4278 10167 4323
deviant$	5122 10972 5158 11004 5164
device	4429 10432
device$	4277 4346 10234 4405 15946 16127 5489
devices$	14777 14893 4277 4346 10234 4405 15946 16127
devil$	13904 10855
devils$	10855
devious$	8124 5736
di$	15915
diabet	5807
diagnosed$	5800
diagnoses$	5800
diagnosis$	11408 5800
diagram$	4309 11320
diagrams$	11320
dialysis$	5805
diamond$	13813
diamonds$	13813
diazep	5605
diazepam$	11450
dice$	811
dicing$	811
dictate$	13722
did$	169 11752 11773 11781 11784 255 471 603 6555 6621 921 922 923 924 12476 12477 939 6911 6915 1147 1490 1491 1492 13048 1560 1597 7548 7549 1738 1739 1740 7594 7597 7613 7614 1773 1774 1775 1776 1816 1826 1827 1828 1829 1830 1832 1836 1857 1858 1859 1866 1871 1898 1923 1928 7888 2413 2417 2519 2520 2521 2969 2975 2982 2985 3012 3029 3058 3061 3067 3070 3133 3134 3254 3734 9591 15288 15289 9600 9601 3767 3829 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 9719 3884 9735 9741 3897 9743 9745 9749 3905 3906 3907 9753 9754 9774 9776 3954 3961 3962 3963 3979 3981 3982 3983 3984 3985 15545 15546 4019 4021 15666 15714 15715 15716 15717 15739 15740 4207 4927 4970 5396 5399
die$	16236
died	16320 10626 16336
died$	16321
diet	10551 10552
diet$	16246 16247
dietar	5588
dietary$	11433
dietician$	5823
dieticians$	5823
dietitian$	5823
dietitians$	5823
difference$	2712 15172 15173 15174 15175 15176 15177 15178 15179 15224
different$	605 6882 6883 6884
differently$	12318 8145
diffic	4470 16230
difficult$	11542 1271 1272 1273 1311 7156 1312 1313 7158 7708 7712 7910 8237 2406 2407 2408 2409 2410 2411 13974 13975 13976 13977 13978 13979 13980 13981 13982 14040 14048 14049 14050 14051 14052 2513 2514 2515 2516 2517 14082 2869 2870 2871 10315 16186 5158 5162 5164 11010 11014 5736
difficulties$	12376 12383 12384 1071 12612 14040 4776 11010 11409 11458 5647
difficulty$	1071 12612 11409 11458 5647
dig$	1411 1412 3325
digger$	13785
diggers$	13785
digging$	1411 1412
digs$	1411 1412
dim$	5134 5736
dinner$	16387
dire$	15582 5768
direct	5545
directed$	10282
directing$	11324
direction$	4386
directs$	11324
dirt$	15720
dirty$	8124 14972 14973 16385 5329 5346 5353 5757
disabi	10551
disabilities$	11439
disability$	16246 10583 11408 11444 5815
disabl	10642
disabled$	16337 5815
disaffected$	5158 11004 5282
disappear$	12113 580 581 9952
disappeared$	580 581
disappearing$	580 581 10745
disappearred$	580 581
disappearring$	580 581
disappears$	580 581
disappointing$	4038 4039 4040 4041 9959 15655 5423
disappointingly$	5769
disaster$	2140
disasters$	2140
disband$	16160
discernment$	10798
discharge$	11520
discharged$	4254
discipline$	13885 13886 13887 13888 13889 10822
disciplined$	7925 7926 7927 7928 11033
disclo	4342 4473 10318 4812
disclose$	11902 11935 13394 15074 15080 15094 11216
disclosure$	2035 2036
disclosures$	2035 2036
discourage$	12479 6785 6786 6787 6788
discov	15817 10140 4318 10220 4461
discover$	15835
discuss$	15074 15080 15094 11216
disdain$	15775 15776 15777 15778 15779
disease$	11408
disengage$	11935 5732
disengaged$	11232 5732
disengagement$	5732
disengages$	5732
disengaging$	5732
disgrace$	6726 8317 5767
disgraceful$	13974 13975 13976 13977 13978 13979 13980 13981 13982 15561 5164 5767
disgracefully$	5767
disguised$	4998
dish$	3153
dishevelled$	5757
dishonest$	5736 5767
dishonour$	6726
disinterested$	11232 5736 5767
dislike$	13775
dismal$	4195 5767
dismally$	5767
disman	5785
dismantle$	16160
dismantled$	4526
dismantling$	4658
dismiss$	1891 15709 5436
dismissed$	1891 4120 5424 5436
dismisses$	1891 5436
dismissing$	1891 15465 15466 5436
dismissive$	13983 13984 5767
dismissively$	5767
disobedience$	12633 12634 12635 12636 12637 12638 12773
disobedient$	5158 5736
disobey$	6791 2006 2007 15275 4989
disobeyed$	6791 2006 2007 15275 4989
disobeying$	6791 2006 2007 15275 4989
disobeys$	6791 2006 2007 15275 4989
disord	10314 4484 16035 16036 16043 16044 16058 16063 10379 10451 10452 10457 10479 10486 16181 16230 11455
disorder$	13761 13762 14040 14082 16009 10329 16072 16073 16074 10389 16146 16147 16152 4613 16174 11010 11407 11408 11415 11433
disorderly$	5736
disorders$	14040 11010 11433
dispersal$	10388 10441 10442 4621 10711
disperse$	16160
dispersing$	4658
display$	344 1744
displaye$	10126 4282
displayed$	344 1744 10126 4282
displayes$	10126 4282
displaying$	344 1744 10126 4282
displays$	344 1744
disposal$	4354 11372 11532
disposals$	11372
dispro	5465
dispute$	11496
disputes$	11496
disregard$	97 102 11935 6791 2006 2007 8017 8018 2174 8020 4989 5436
disregardded$	102 6791 2006 2007 4989 5436
disregardding$	102 6791 2006 2007 4989 5436
disregarded$	102 6791 2006 2007 4989 5424 5436
disregarding$	102 6791 2006 2007 4989 5436
disregards$	102 6791 2006 2007 4989 5436
disrespect$	15775 15776 15777 15778 15779 11234
disrespected$	11234
disrespectful$	13983 13984 5736
disrespecting$	11234
disrespects$	11234
disrespectted$	11234
disrespectting$	11234
disrup	16091 16095 16107 11401
disrupt$	13699 4515 4628 10492 11234 5550 5788 5792
disrupted$	13699 16194 11234 11398
disrupting$	13699 15275 4515 4628 11234 5550 5788
disruption$	13699 14082 16054 16130 16197 16208 5551 11397 5554 5788 5792
disruptive$	2059 2060 2061 7910 13974 13975 13976 13977 13978 13979 13980 13981 13982 14082 5021 5158 11004 5164 5736
disrupts$	13699 4628 11234 5550 5788
disruptted$	13699 11234
disruptting$	13699 11234
distance$	6990 6991 6992 6993 6994 6995
distant$	14809
distinguish$	4264
distinguishs$	4264
distri	4357
distribute$	4280 10126 4282
distributed$	4280 10126 4282 15823
distributes$	4280 10126 4282
distributing$	4280 10126 4282
disturbance$	11496
disturbances$	11496
disturbed$	5158 11004 5736
dither$	5770
dithered$	5770
dithering$	11294 5770
ditherred$	5770
ditherring$	5770
dithers$	5770
diva$	10936
divas$	10936
dive$	1393 1394 1395 1396 1397 1398 1399
dived$	1393 1394 1395 1396 1397 1398 1399
dives$	1393 1394 1395 1396 1397 1398 1399
divide$	16160
dividing$	4658
diving$	1393 1394 1395 1396 1397 1398 1399
divorc	16318 16320 10626 10628 16333 16362
divorce$	16323
divorced$	16321
divorcing$	16321
dla	10583
dla$	16278
dna$	13870
do$	167 11752 11771 11779 11782 256 6116 6314 471 603 6589 921 922 923 924 12476 12477 939 1007 1148 13003 13008 1490 1491 1492 1561 7548 7594 7598 7600 7601 7602 7613 7614 1773 1774 1775 1776 1814 1826 1827 1828 1829 1830 1832 1834 1864 1869 1896 13440 13442 13448 13450 1921 1926 7887 8077 2413 2415 2519 2520 2521 2840 2925 2967 2975 2980 2983 2989 3010 3027 3056 3059 3067 3070 3096 3097 3133 3134 3254 14899 15050 9377 15074 15080 15094 15100 15101 9421 15136 9442 15147 9454 15163 15164 15165 15166 15167 15168 15169 15261 3734 9591 15288 15289 9604 9605 9608 3765 3830 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 3886 9741 9743 3899 3956 3979 3981 3982 3983 3984 3985 4017 10016 10550 4927 4970 11216 5396 5399
dock$	15234
doctor	10569 4727
doctor$	16264
doctors$	10572
dodge$	9205 9206 4138
dodged$	4138
dodges$	14170 4138
dodging$	14718 14719 14720 14721 14722 9205 9206 4138
dodgy$	11542 7037 12941 13523 13524 13525 5105 11156 5729
doe$	5336
does$	168 11772 11780 11783 257 471 603 921 922 923 924 12476 12477 939 6912 6915 1149 1490 1491 1492 1597 7594 1773 1774 1775 1776 1815 1826 1827 1828 1829 1830 1832 1835 1865 1870 1897 1922 1927 7886 2413 2416 2519 2520 2521 2925 2968 2975 2981 2984 2990 3011 3028 3057 3060 3067 3070 3133 3134 3254 14899 9455 15167 15168 15169 3734 9591 15288 15289 9604 9605 9608 3766 3831 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 9719 3885 9735 3898 9745 3955 3979 3981 3982 3983 3984 3985 4018 4207 4847 4927 4970 5396 5399
dogs$	12781 7153 13693 13694 13695 13856 13882
doing$	11775 11776 11777 11887 11888 11889 11890 11891 11892 11893 11894 11896 471 603 12281 921 922 923 924 939 12514 12515 12516 12611 12633 12634 12635 12636 12637 12638 1490 1491 1492 14147 2925 9720 9721 9736 9737 9741 9743 3979 3981 3982 3983 3984 3985 15556 15557 15558 15559 4207 15758 5399
doll$	1683
dolled$	3499 3500 3501 5366
dolls$	1683 15031
domestic$	16350 5651
dominant$	2182
done$	11611 11612 11614 5965 11758 12254 6569 1490 1491 1492 2561 14716 14717 14808 3275 3276 3277 3314 3315 3316 3499 15147 15259 9644 9653 9660 9661 15360 15362 15363 15365 15366 15367 15368 15383 15384 9722 9738 9739 9740 9741 9743 9746 9747 9748 9749 3905 3906 3907 15479 15480 15481 15482 3979 3981 3982 3983 3984 3985 15526 15527 15528 15539 4021 4207 15757 5399
donna$	13798
donnas$	13798
doomed$	3561 3562 3563 5373
door$	5912 5913 5914 12332 12334 12573 13105 8167 8168 8169 8170 10197
doorman$	12144
doormat$	14624 11098
doormats$	14624 11098
doormen$	12144 12212 12213 12214 14103 14104 14105 14106
doors$	12573
doorstep$	12573
doorsteps$	12573
doorway$	16364
dopey$	5736
dose$	1235 11453 11454
doss$	13748 13749
dossie	5478
dossier$	11323
dossiers$	11323
double$	10506 5136
doubles$	10506
doubt$	12710 7885 15110 15111 15112 15113 9471 15297
doubtful$	7997
down	16047 4608
down$	352 377 500 501 502 503 504 6703 6704 6706 6922 6923 12721 7086 1598 1599 1600 1601 1602 1603 1604 1605 13351 7739 13922 13923 13924 13925 13948 14077 14078 14079 9248 9299 15022 9328 15029 15030 9350 15046 15057 15063 15584 15585 15586 15587 15588 15589 15590 15591 15592 15593 15594 15595 15596 15598 15599 15600 15601 15602 15603 15604 15605 15606 15609 15610 15611 15612 9918 15614 15615 10068 10100 4362 10215 16005 16045 16100 16145 16172 16188 16189 10611 10743 11176 11385 11386 11387
downed$	10215
downfall$	12376 12460 12519 12520 12612 13343 13344 13345 13347 13348
downlo	10250
download$	11334
downloaded$	15945
downloads$	11334
downplay$	873 1891 4937
downplayed$	873 1891 4937
downplaying$	873 1891 4937
downplays$	873 1891 4937
downs$	10215
dozen$	7112 7437
dozens$	7438
drag$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 4129 10060
draged$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 4129
dragged$	11585 1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 4129
dragging$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 4129
draging$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 4129
drags$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 4129
drain$	7990 10936
drains$	10936
drama$	12382 12585 12729 13474 13500 8102 2361 9462 15158 9464 5039 5612
drank$	992 993 3145 4715 4719 5575
draw$	11559 5865 309 310 6187 6188 839 6733 7065 7066
drawed$	6187 6188 7065 7066
drawer$	8198
drawing$	6187 6188 839 7065 7066
drawn$	11585 6187 6188 7065 7066 1939 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1966 3419 15079 15085 15090 15099 15194 15900
draws$	11559 5865 309 310 6187 6188 839 12418 7065 7066
dread$	13775
dreadful$	4038 4039 4040 4041 15691 15692 15693 15694 5113 5164 5423
dreadlock$	5758
dreadlocked$	5329
dreadlocks$	5758
dreads$	13775 11173 11175
dream$	12987 9378
dregs$	2356 5724
dress$	5864 20 12249 12250 12251 12252 12253 6623 779 780 862 936 937 1220 1221 1683 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 3448 14989 9298 14995 14996 14997 15035 15036 15037 11193 5349 11198
dressed$	12249 12250 12251 12252 12253 12254 6623 779 780 3435 3436 3437 14989 14990 14991 14992 3476 15035 15036 3499 3500 3501 11144 11146 11154 5347
dresses$	936 937 1683 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 9277 9278 3448 14989 14995 14996 14997 15035 15036 11193 5349 11198
dressing$	5864 20 1683 9292 3448 9315 9332 5349
drew$	11559 5865 309 310 6187 6188 839 12418 7065 7066
drift$	516 517 518 519 520 521 561 562 1403 1404 1405 1406 1407 1408 1409 15102 11290
drifted$	516 517 518 519 520 521 561 562 1403 1404 1405 1406 1407 1408 1409
drifting$	516 517 518 519 520 521 561 562 1403 1404 1405 1406 1407 1408 1409
drifts$	516 517 518 519 520 521 561 562 1403 1404 1405 1406 1407 1408 1409
driftted$	516 517 518 519 520 521 561 562 1403 1404 1405 1406 1407 1408 1409
driftting$	516 517 518 519 520 521 561 562 1403 1404 1405 1406 1407 1408 1409
drill	15864
drill$	14095
drink	16336
drink$	11645 11661 269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 11935 11964 11966 11967 11968 12161 12248 12249 12250 12251 12252 12253 936 937 992 993 12547 12548 12549 12613 12627 12628 12629 12630 12631 12632 12650 12651 12652 12653 7009 7062 7267 13003 13008 13011 13012 13013 13014 13069 13206 13440 13442 7815 13533 13549 13763 2518 2519 2520 2521 3145 14686 14687 3155 3156 3157 3158 3159 14750 14751 14752 16263
drinker$	16335
drinkers$	16338
drinki	10551 10552 16318 16336 16362
drinking$	5857 11553 11554 30 11994 12249 12250 12251 12252 12253 12289 12304 12305 12306 12307 862 6722 878 1066 1067 1068 12846 12847 16246 16247 10558 4715 4719 4776
drinks$	11846 11847 6162 6163 6164 6165 6166 6168 6169 12161 12547 12548 12549 7009 2519 2520 2521 3145 3155 3156 3157 3158 3159 4715 4719
driv	4606 4676
drive$	11821 12221 12238 5556
driven$	6145 6542 6543 6544 6545 6546 12246 12530 1938 4679
driver	4304 10223
driver$	6111 11840 11841 6147 11845 11886 12144 12212 12213 12214 12524 12525 12581 12583 6904 6948 12679 12812 1279 7188 7189 7196 7476 4518 4532
drivers$	6138 6141 11840 11841 6147 11844 11845 11886 12144 12212 12213 12214 12524 12581 12812 13223 13711 8080 8081 14103 14104 14105 14106 15040 15822 10149 15897 15918 15920 4438 4518 4532 10804
drives$	12221 12238
drivin	4504
driving$	10349
drone	5561
drone$	4432 5497 11406
drones$	4432 5497 11406
drop	4606
drop$	7964 15102 9952 4130 16145 16172 11385
droped$	4130
droping$	4130
dropout$	10881 10936
dropouts$	13672 13673 13674 10881 10882 10936 5726
dropped$	4130 16145
dropping$	4130
drops$	4130 16172 11385
drug	15818 15827 10156 15863 4459 16002 16023 10720 16418 11319 11349 11395 5796
drug$	5857 11553 11554 32 33 5933 12045 6366 12072 6384 6389 6392 6394 863 12942 12944 13523 13524 13525 7960 7961 7962 7963 7973 13672 13673 13674 13709 13781 13782 8117 4294 4297 10208 10304 10456 4677 10551 10552 16318 10704 10740 10882 5038 5089 5110 5141 5156 5507 5610
druggie$	5720
druggies$	5720
druggy$	5720
drugs	15864 16007 16050 16070 4589 10727
drugs$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 11977 6290 6291 6292 12009 12010 12011 12045 12050 12059 12060 6391 6393 12090 12091 12092 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12248 12526 12531 12547 12548 12549 12556 12613 12627 12628 12629 12630 12631 12632 12650 12651 12652 12653 12745 7062 12942 12944 7267 13000 13014 13074 13487 7815 13533 13549 13699 13709 13761 13762 13763 13916 13930 13941 2518 14082 14149 14150 14151 14152 14153 14154 14155 14322 14323 14324 14325 14326 14336 14460 14461 14462 14718 14719 14720 14721 14722 9166 4294 4297 15958 15995 16016 16017 10434 4677 10565 16261 16263 4776 10704 16422 10738 10740 10742 10794 5038 5089 5110 5141 10991
drunk$	12254 12285 1066 1067 1068 1069 1070 7010 1166 7012 13317 15275 4719 10936 5575
drunks$	10936
dry$	3398 14954 15536 5313
ds$	15915
dto	5687
dto$	11532
dual$	9236 5636
dually$	5636
duck$	14662 14663 14664 14665 4138
ducked$	4138
ducking$	4138
duckked$	4138
duckking$	4138
ducks$	7342 13038 7344 4138
due	16047 4608
due$	5862 351 375 6227 1097 16249 16250 16342 4814 16362 4860
dug$	1411 1412
dump$	4101 4102 5429
dumped$	4101 4102 5429
dumping$	4101 4102 5429
dumpped$	4101 4102 5429
dumpping$	4101 4102 5429
dumps$	4101 4102 5429
dunce$	10936
dunces$	10936
duo$	10868
dust$	15733
duties$	15324 15678
duty$	15324 15549 15634 15678
dyed$	5329 11176
dying	10642
dying$	16235 16337
dynamic$	10867
dynamics$	10867
dyscal	5801
dysfunctional$	8340 5158 11004 5767
dyslex	5801
dyspra	5801
dysregulated$	5736
dystrophy$	11427
e$	15543 15651 15652 15653 9988 15696 15697 16271 16272 11281
each	15819 15960 4424 4425 10366 16211 11371
each$	185 6340 12713 7507 7859 8089 8210 8212 8360 9137 3363 15045 9351 9365 3522 3524 3729 3731 3732 3733 9909 15703 10078 10113 10164 15895 10211 4387 15929 15961 15972 15973 15975 16015 4503 16078 16081 16086 10420 10430 16138 16175 16178 16187 10497 16199 10509 4678 10526 16256 5282 11212 11213 11236 5505 11376
eager$	300 301 306 697 698 699 700 701 983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 7308 13004 13005 13006 13007 1468 1469 1470 1471 1472 1473 4942
eagerly$	1205 1206 1207 1208 1209 1210
ear$	13081 7395 7396 7397 13093 13094 14943 15628
earlier$	12321 12322 14190
early$	14262 14331 15794 15795 15796 11428
earmar	4668
earn$	550 12294 12295 12627 12628 12629 12630 12631 12632 3258
earned$	550 13824 13826 13827 13828 13829 3258
earning$	550 3258
earns$	550 3258
earring$	11193
earrings$	11193
ears$	12950 14943 15629 15630 11312
easier$	4560
easily$	12242 12243 13174 13175 1961 2605 2911 8959 3131 9647 15345 15346 15660 15661 15662 15663 4981 4983 5182
east$	3394
eastern$	3387 9233 9237 3393 9256 14953
easy$	5888 5906 6179 6180 6181 337 552 12402 12403 12551 6963 7156 1312 7158 13404 13405 13406 8095 8096 13918 13919 10315 4982 5157
eat	15878
eat$	5589 11435
eaten$	11435
eater$	13789 10938
eaters$	13789 10938
eating	10552
eating$	16247 5588 11435 11444
eats$	5589 11435
eczema	5807
edge$	12868 12913 12914
educat	4741 11480 5637
educate$	182 183
educated$	182 183 4756
educates$	182 183
educating$	182 183
education$	6063 11759 11983 11984 12522 13402 9667 16294 16302 5623 11478
educational$	5621
effect	10385 5545
effect$	2819 8722 8723 8724 15178 15179 16182
effective$	16080 5548
effectively$	2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2818 5233
effort$	6601 757 758 759 760 6606 762 763 13274 1735 7581 7582 15060 15352 15390 15391 3932 3933 3934 15504 15505 15506 15507 15508 15509 15510 15511 9819 9820 9821 9822 9823 4042 4043
efforts$	6063 11759 15060 3932 3933 3934 4042 4043 10820
egg$	289 291 292 2014 2015 10865
egged$	289 291 292 2014 2015
eggged$	289 2014 2015
eggging$	289 2014 2015
egging$	289 291 292 2014 2015
eggs$	289 291 292 2014 2015 10865
ehc$	5622
ehcp	5621
ehcp$	11466
ehcps$	11466
eight	10113 10128 15895 10211 15929 10266 4424 4425 15972 15973 15975 16015 4489 4503 10360 16061 16078 16081 16086 10420 16138 16175 16187 10497 16199 16211 11376
eight$	13628 15626 10334 16053 16055
eighteen$	12172 12174 665 12207 12208 14177 14178 14179 14180 14181 14182 8493 14219 14220 14221 14222 14223 14224 14225 14895 11075
eject	15977 10422
eject$	16117
elder	11359
elder$	12070 13523 13524 13525 10844
elders$	12050 12070 12073 12525 12587 12588 12589 12590 12591 12592 6900 6908 6952 13523 13524 13525 13529 13681 15850 4485 10844
elect$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 983 984 985 986 987 988 989 990 991 4942
elected$	134 135 136 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 983 984 985 986 987 988 989 990 991 15666 10041 15737 4942
electing$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 983 984 985 986 987 988 989 990 991 4942
electr	4851 4871
electricity$	10696
electronic$	10716 11534
electronically$	10716
elects$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 983 984 985 986 987 988 989 990 991 4942
electted$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 983 984 985 986 987 988 989 990 991 4942
electting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 983 984 985 986 987 988 989 990 991 4942
element$	369 370 371 10866 10871 10919
elements$	10866 10871 10919
eleven$	13628 2676 2677 2678
else$	12348 850 851 12414 12454 12814 12815 14206 15487 15488
elsewhere$	15487 15488
email	4357 4376 4384
email$	15651 15652 15653 10207 10221 4531 11280
emaile	10283
emailed$	10207
emailing$	10207 10221 4531
emails$	15652 15653 15696 15697 10207 10221 4531 11280 11281
embarked$	522
embarrassment$	8317
embellish$	5706
embellished$	5706
embellishes$	5706
embellishing$	5706
embroiled$	510 511 512
emergency$	16271 5615
emotional$	8372
emotionally$	5194 5278 5280 5652
empathy$	13428 13458 13459 10822
empire$	12089
employment$	11482
emptive$	10502
empty$	10498
enabl	4272 4301
enable	4553 5552
enable$	38 12381 4345 4555
enabled$	38 12381 12419 12420
enableed$	4555
enableing$	4555
enables$	38 12381 4345 4555
enabling$	38 12381
encounter$	12246 13505 10751 11067
encounters$	12246 13505 10751 11067
encour	4260 4290
encourage$	11559 5865 182 183 302 303 304 309 310 327 6187 6188 7065 7066 4891 4936
encouraged$	11559 5865 182 183 302 303 304 309 310 327 6187 6188 7065 7066 4295 4891 4936
encouragement$	12989 12990 12991 12992 12993 12994 12995 12996 13137
encourages$	11559 5865 182 183 302 303 304 309 310 327 6187 6188 7065 7066 4891 4936
encouraging$	11559 5865 182 183 302 303 304 309 310 327 6187 6188 7065 7066 12989 12990 12991 12992 12993 12994 12995 12996 13137 4891 4936
end$	118 119 6276 857 858 12937 7359 7360 13126 13127 13138 1693 1695 1698 15100 15101 9409 9463 10419 16161 16207 4697
endanger$	10 4883 4884
endangered$	10 4883 4884
endangering$	10 4883 4884
endangerred$	10 4883 4884
endangerring$	10 4883 4884
endangers$	10 4883 4884
ended$	4254 4526
ending$	10419 16235 4697
endless$	150 151 152 9957 9958 5112
endlessly$	3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 5389
endome	5582
endometriosis$	11427
ends$	9463 16157
enemies$	12373 12429
enemy$	12373 12429
enforc	10241 16091 16095 11313 5535 11396
enforce$	5792
enforcement$	15936 16054 16066 16144 4638 16179 4642 10489 16208 11390 5546 11392 5554 5792
enforcer$	10936 5784
enforcers$	10936 5784
enforces$	5792
engage$	11676 11690 11902 11935 12040 513 514 515 13394 13946 13953 8259 13955 13956 13957 13958 13959 13960 13965 13968 14056 15043 15074 15080 15094 15128 15129 15138 15139 15140 15161 15182 15185 15213 15249 15250 15251 15319 15529 15709 15712 10529 10773 11000 11216 11217 11224
engaged$	505 506 507 508 509 513 514 515 12254 12262 13953 13955 13956 13957 13958 13959 15079 15085 15090 15099 15194 15195 15196 15197 15198 15211 15235 15236 15237 15238 15239 15319 10773 11000
engagement$	505 506 507 508 509 13952 13960 2429 2430 2431 2432 8278 15060 3527 3528 3529 3530 15265 9571 10994 10999 11212
engager$	10903
engagers$	10903
engages$	505 506 507 508 509 513 514 515 15138 15139 15140 15185 15207 15208 15209 15210 10773
engaging$	505 506 507 508 509 513 514 515 13953 13955 13956 13957 13958 13959 13960 15249 15250 15251 10773 10993 11000 11224
english$	11488 11490
enjoy$	327 12244 12245 1173 1174 7028 1613 1614 1615 1616 1934 1935 1936 1937 1970 1971 1976 2016 2017 2018 2019 15294 4950 4979
enjoyed$	327 12244 12245 1173 1174 1176 1177 1178 1179 1180 1181 1182 7028 7030 12726 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 15294 4950 4979
enjoying$	327 1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 4950 4979
enjoys$	327 1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 1970 1971 1976 2016 2017 2018 2019 15294 4950 4979
enormously$	16207
enough$	95 11735 6041 11737 6066 6873 7313 7314 7315 13019 13020 13021 7547 7588 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 2894 2897 8768 8769 14736 14764 9191 14887 9195 15563 11071 11114
enquir	10228 16095 16360
enquir$	4475
enquiries$	15868 4464 4475 16088
enquirs$	4475
enquiry$	15923 4475 16088 11345
enrich	5469
ensure	4529
entangled$	510 511 512
enter$	4275 16203 4927 10773
entered$	4372 4373 4408 4479 4481 4927 10773
entering$	4927 10773 11341
enterp	16040
enterprise$	15851 11345
enterred$	4927 10773
enterring$	4927 10773
enters$	15943 16203 4927 10773
entice$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4944
enticed$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4944
entices$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4944
enticing$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4944
entirely$	2937 4159 4160 5248 5384 5387 5439
entitled$	5736
entitlement$	13723
entrant$	13665
entrants$	13665
entrenched$	2169 5076 11015
epi	5606
epilep	10642 5807
epilepsy$	16337
epipen$	11451
epipens$	11451
episodes$	12118
equal$	3151 3152 5241
equally$	961 4929 4941
equals$	8562 8563 8564
erratic$	11677 11678 11679 11680 13969 13970 13971 13972 2433 5164
error$	1071 4257 4258
errors$	1071 4257 4258
escala	4687 5545
escalate$	15102
escalated$	4371
escape$	11854 12296 1151 13316
escort$	14532
escorts$	14532
essential$	4611
establ	15817 10140 4318 4453 4461 4473 10318 4522
establish$	15835 4313 4320 4325
estate	10459 10521
estate$	12066 12067 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13653 13711 13715 13716 13841 13842 13844 9906 16154 16169 4653 16216 16219 10832 5282
eternally$	5765
european$	3385 9232 9234 9238 14951 5308
evade$	9205 9206 4138
evaded$	4138
evades$	4138
evading$	9205 9206 4138
evasive$	5736
even$	6051 6055 215 9806 9807 9808 9955 9956
evening$	15268 15269 15270 16204
events$	16041
ever$	8750 8751 2907 15180 15181 9490 15186 15187 15188 9516 3672 9518 3674 9580 9581 3737 3738 3739 3740 3741 3742 9594 15305 15306 15307 15308 9624 3780 3781 3782 3783 10022 11220 11221
every	10366
every$	150 151 152 12486 958 963 12691 7211 7416 7417 7420 7705 13401 7852 8051 8083 8173 2737 9149 15045 9351 9365 3522 3524 3728 9574 3730 3731 3732 3733 9916 9981 15696 15697 15703 10164 4387 15961 10509 16253 16256 10564 11212 11213 5385 11236 11281 5505 11438
everybody$	6719 6720 6721 7503 9889 15934
everyone$	6719 6720 6721 7020 7176 13044 7503 13260 7705 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 13676 8045 8080 8081 8227 8511 9889 15934
everything$	5915 5916 5917 5918 12063 12416 6986 7051 7207 1554 8593 2749 8974 14683 15045 9351 15133 3617 3618 3619 3759 3760 3761 3762 3763 9857 9948 10036 10059 10779 11212 11213
everywhere$	12731
evicte	16336 10642 5837
evicted$	11615 16337
evicti	16318 16333 16362 5837
eviction$	12519 12520 16076
evicts	5837
eviden	15864 4522 16070 4596 11313 5780
evidence$	7013 1169 7015 1171 7568 15460 15543 15696 15697 15814 15830 4316 10182 15886 4349 4462 10308 4483 4536 4544 16108 11280 11281 5500 11354
evidences$	4544
evidencing$	4544
evidently$	3754 9599 3755 3756
evil$	2227 2228 5020 5109 11004
ex$	16324
exactly$	8139 8934
exaggerate$	12683 13755 11234 5706
exaggerated$	11234
exaggerates$	11234 5706
exaggerating$	11234 5706
exaggeration$	13755
exam$	15685 15751 16280 10616 5642 11490
examin	10250
examin$	4324
examination$	11334
examinations$	11334
examined$	4324 15945
examines$	4324
examining$	4324
examins$	4324
example$	16218 5500
exams$	16280 11490
except$	8594
exception$	11227
exchang$	617 6462 618 619 620 621 622
exchange$	6454 617 6462 618 619 620 621 622 6469 12167 12221 903 10773
exchanged$	617 6462 618 619 620 621 622 903 10773
exchanges$	617 6462 618 619 620 621 622 12221 903 10773
exchangged$	617 6462 618 619 620 621 622
exchangging$	617 6462 618 619 620 621 622
exchanging$	617 6462 618 619 620 621 622 903 10773 11341
exchangs$	617 6462 618 619 620 621 622
excitement$	12613 13014 13185 13474 13480 13500 4980
exclude$	15709 15710
excluded$	11588 6072 6073 6074 6075 6076 6077 6078 6079 235 236 237 382 383 384 385 12014 12368 7925 7926 7927 7928 4120 10879 11288 11472 5628
excluding$	15465 15466
exclus	10616
exclusion$	12386 12387 12519 12520 1071 12612 13347 13348 13624 13763 10285 10388 4594 4747 16311 10879 5826
exclusions$	13624 10879 5826
excuse$	10066 11264 11265
excuses$	6979 8047 8048 2204 8050 10066 11309
execut	16109 5524
executed$	11366
exercise$	1744
exercised$	1744
exercises$	1744
exercising$	1744
exhaust$	2195
exhausted$	2195
exhausting$	2195
exhausts$	2195
exhaustted$	2195
exhaustting$	2195
exhibit$	5493
exhibited$	11337 5493
exhibiting$	5493
exhibits$	5493
existence$	11005
existent$	13969 13970 13971 13972 15691 15692 15693 15694
exit	4739
exit$	10584
expand	4674
expect	10612
expect$	6650 6651 6652 808 809 6757 6758 914 915 6761 13289 13290 13308 13309 10292
expectation$	14591
expectations$	14071 14591 11047
expected$	6157 13062 4295 4454 16097 16307 16342
expecting$	5603
expell	5630
expelled$	5630 11475
expend	10180
expendable$	15875
expensive$	14972 14973 9303 5353
expensively$	3383 5309
experi	4810 4811
experience$	13505 2598 2600 8532 2688 14317 14318 14319 14320 14321
experienced$	2634 14562 3051 3346 3350 3360 10655 10656 10754 11069 5243
experiences$	13505
experiencing$	10655 10656
experts$	3178
explained$	9530 9531 9532
explanation$	15651
explicit$	6435 6443
exploitation$	11540 11541 11578 11579 11580 11595 11607 11920 12045 12376 12377 12386 12387 12571 6877 12612 12739 7062 12942 12944 13347 13348 13431 13432 13433 13434 13465 13466 13467 13468 13469 13470 13471 13472 14857 4265 10111 10112 4269 10117 15817 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 10353 4525 10376 10416 10776 10800 10840
exploited$	11585 11588 12219 12530 13151 13153 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13465 13466 13467 13468 13469 13470 13471 13472 14507 14508 14509 14593
exploiter$	11560 6126 11829 11849 12050 12070 12101 12103 12106 12175 12193 12198 12203 12625 12626 12669 12670 12671 12672 12673 12674 12675 12676 12677 12680 12908 13221 13298 7807 13503 13523 13524 13525 13526 13608 2072 2156 10736 10793 10872 10875 10876
exploiters$	11560 6126 11829 11849 11853 11874 12050 12070 12101 12103 12106 12175 12198 12203 12625 12626 12669 12670 12671 12672 12673 12674 12675 12676 12677 12680 12908 13221 13298 7807 13503 13523 13524 13525 13526 13529 13608 2072 2156 13933 10736 10793 10872 10875 10876
explosive$	5023 5734
expos	4453
expose$	5848 10 11552 5875 11571 11572 11573 11574 11575 11576 11577 4883 4884
exposed$	5848 10 11552 5875 11571 11572 11573 11574 11575 11576 11577 4883 4884
exposes$	5848 10 11552 5875 11571 11572 11573 11574 11575 11576 4883 4884
exposing$	10 5875 11571 11572 11573 11574 11575 11576 4883 4884
express$	7763 7764
expressed$	7763 7764
expresses$	7763 7764
extend	4583
extensions$	11164 11175
extra$	4740
extract$	4278
extracted$	4278 15900
extracting$	4278
extraction$	11334
extractions$	11334
extracts$	4278
extreme$	8041
extremely$	5231 5248
extricate$	6990 6991 6992 6993 6994 6995
eye	16241
eye$	12428 1189 1190 12884 12885 13082 7388 7389 7390 14943 15627 11184
eyeballs$	12950
eyebrow$	14943 14959 11187
eyebrows$	14943 14959 11187
eyed$	11152 11181
eyelashes$	11169 11175 11182
eyelid$	12623
eyes	15888
eyes$	12428 7243 12950 8407 14943 3404 14966 15744 11311 5467
eyesig	10551
eyesight$	16246
fabricated$	13575
face$	12007 1240 12905 12906 12907 7383 13128 14943 9287 9302 15007 9316 4317 10395 11179 5365
facebo	4530
facebook$	582 6427 583 6428 584 6429 585 6430 586 6431
faced$	1240 10976 11023 11180
faces$	1240 12905 12906 12907 13867 14943 15007 9316 10157 11179 5365 5680
facial$	9242 4317 5316 5488
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	10638
facing$	1240 5680
facts$	7568 9040
fade$	11166 11175
fades$	11166
fag$	12547 12548 12549
fags$	12547 12548 12549
fail	4684 5645
fail$	172 1146 1713 1821 1826 1827 1828 1829 1830 1832 1854 1855 1856 1872 1932 7890 15101 15275 3784 3785 3786 3787 15714 15715 15716 15717 4974 11228 5390 5391
failed$	172 259 1146 1713 1821 1826 1827 1828 1829 1830 1832 1854 1855 1856 1874 1932 15275 3784 3785 3786 3787 9637 15333 15714 15715 15716 15717 4974 5390 5391 11288
failing$	172 1146 1713 1821 1826 1827 1828 1829 1830 1832 1854 1855 1856 1875 1932 15275 3784 3785 3786 3787 15328 15329 15330 15331 15465 15466 15714 15715 15716 15717 15790 15791 15792 15793 4974 5390 5391 5392 11238 11239
failings$	15328 15329 15330 15331 5392 11238 11239 5766
failled$	172 1146 1713 1821 1932 15275 15714 15715 15716 15717 4974
failling$	172 1146 1713 1821 1932 15275 15714 15715 15716 15717 4974
fails$	172 1146 1713 1821 1826 1827 1828 1829 1830 1832 1854 1855 1856 1873 1932 7889 15275 3784 3785 3786 3787 15714 15715 15716 15717 4974 5390 5391
failure$	6207 363 364 365 366 367 368 1854 1855 1856 15328 15690 15746 10881 5392 11238
failures$	15328 15329 15330 15331 15690 15746 10881 5392 11238 11239
fainted$	5813
fainting$	5813
faints$	5813
fair$	2874 2875 2876 3398 5305 5306 5313 5329
fairies$	13839
fake$	5322 5337
fall	4606
fall$	6231 6232 6233 6234 520 521 1566 1567 1568 1569 1570 1571 1572 13189 1999 15102 4090 9952 16145 16172 5433 11385
fallen$	520 521 1566 1567 1568 1569 1570 1571 1572 1999 4090 5433
falling$	520 521 1999 11209 5433
falls$	6231 6232 6233 6234 520 521 1566 1567 1568 1569 1570 1571 1572 1999 4090 15698 16172 5433 11282 11385
false$	13575 15299 4993 4998 5324 5337
fame$	10791
families$	11983 11984 12619 2197 2198 2213 13862 13870 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 8332 8333 14030 14034 14035 14479 9835 9836 9837 9838 9839 9840 9889 9901 15597 10854 11003 11005 11051 11056 11274 11280
family	10621 10622 16347
family$	12619 8053 2213 13862 13870 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 8332 8333 14030 14034 14035 14274 14301 14305 14479 9900 16317 10623 16328 16329 16332 4793 16344 4826 16369 16371 16377 10698 10854 11003 11051 5210 11056 5612 5648 11501 11506
fan$	1325
fancies$	12120 12121 2338 2341
fancy$	12120 12121 2338 2341
fanned$	1325
fanning$	1325
fans$	1325
fantasist$	10881
fantasists$	10881
far$	12867 1467 1576 13577 13578 13579 2333 2725 2729 2762 3007 3087 9119 4022 4023 4024 4166 16140
farce$	11249
farcical$	5767
fashionably$	3383 5309
fast$	6963 7230 7234 13911 13918 13919 14262 14331 4982
faster$	14190
fat$	5757
fate$	10777
father	10622 16319 10625 4784 4794 10640 4796 4799 4805 16347 16363 16369 10677
father$	2197 2198 8332 8333 14081 8502 2761 2770 8616 8617 8618 8619 8663 8664 8665 3290 3291 3292 3293 4772 4773 4774 16315 16317 10623 4781 4782 4785 16328 16329 4792 4793 16340 16344 10650 10651 10658 4825 4826 16377 11051
fathers$	3290 3291 3292 3293 4792 11051 11111
fatigue$	11427
fattest$	3405 5333
fault$	11896 11897 386 387 388 389 11932 11933 11934 12364 871 872 12488 12497 12498 12499 12500 6815 971 6817 12513 12633 12634 12635 12636 12637 12638 15560 15700 4190 10043 15748 15749 15750 10778 10786 5437 11285 11295
faultless$	6815 971 6817
faulty$	7589
favor$	6456
favors$	6456
favour$	6455 12157 12158 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4230 4231 4232 10761 5348
favoured$	3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4230 4231 4232 5348
favouring$	3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4230 4231 4232 5348
favourred$	3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4230 4231 4232 5348
favourring$	3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4230 4231 4232 5348
favours$	6455 12157 12158 7267 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4230 4231 4232 10761 10762 5348
faze$	8836 14655 14673 14674 8980
fazed$	14654
fazes$	8693 14389 8961 8962
fear$	6891 8033 8034 2190 2191 13775 3015 14575 5251
feared$	3015 5251
fearless$	5750
fears$	13775 3015 5251
february$	12068
feckless$	5729 5736
fed	4285
fed$	87 88 89 90 842 2180 2181 15927 4849 4852 11422
feeble$	15582
feed	4285 4358 4369 5469
feed$	87 88 89 90 842 2180 2181 4278 4375 4390
feeded$	4278
feeding$	2180 2181 4278 4375 5578
feeds$	87 88 89 90 842 2180 2181 4278 4375 4849
feel$	12120 12121 7157 7763 7764 2184 2192 2368 8982 3138 4415
feelin	5567
feelings$	13715
feels	5567
feels$	12120 12121 7763 7764 2184 2192 2368
feet$	12031 12032 12934 7241 14670 14793 9220 14916 14917 15028 15669 15743 5290
feigned$	4998
fell$	520 521 1566 1567 1568 1569 1570 1571 1572 1999 4090 16145 5433 11373 5601
felt	5567
felt$	12120 12121 7763 7764 7880 7881
female	5516
female$	9208 14904 14905 9211 14907 14908 3385 10143 4458 10886 11126 5282 5502
females$	13985 4458 10886 5752
fend$	8423 8725 8726 8727 8730 8731 8733 8734 8737 2893 14477 14891 15530
fendded$	2893
fendding$	2893
fended$	2893
fending$	8725 8726 8727 8730 8731 8733 8734 8737 2893 14477
fends$	2893
feral$	5158 11004 5736
ferocious$	5734
fester$	15754
fetched$	6542 6543 6544 6545 6546
fetching$	14607
feud$	12866
fever$	11426
few$	10919
fewer	4606
fewer$	16145 5549
fibrosis$	11427
fiercely$	5248 5279
fifteen$	2676 2677 2678
fight	4606
fight$	11935 11964 11966 11967 11968 12013 6607 12339 12509 983 984 985 986 987 988 989 990 991 12698 1305 12861 13189 13206 7583 13279 13316 13477 13561 13562 13773 14082 8424 3155 3156 3157 3158 3159 3324 15100 15102 9462 15158 9464 15271 15275 4942 10803 5556
fighti	10452 10628 10699
fighting$	11619 11620 7865 13699 13755 13761 13762 13763 14082 14575 8882 15275 16147 16288 4776 16323 16394
fights$	12445 12446 12447 12448 12449 12697 13476 13480 14082 3155 3156 3157 3158 3159 3324 15271 15275 15276 10803
figure$	8606 2809 2810 2811 2812 2813 9272 10477 10853
figures$	11884 11885 2809 2810 2811 2812 2813 15685 10046 15751 15753 15762 15763 10477 10853
file$	15543 15843 15855
files$	15543 15843 15855
filler$	11159
fillers$	11159
film	15977 4681
film$	11821 9337 15956 4421 15963 15967 10277 4433 4663 10526 11342
filmed$	11585 11615 11655 6145 12530 13151 13153 14556 14571 4421 15965 4426 10277 4433 16057 5496
filming$	14571 4421 10277 4508 11365
films$	4421 15963 10277 4663
filter$	13885 13886 13887 13888 13889
filthy$	14972 14973 5757
final$	4749 5674 5676
finance$	87 88 89 90
find	15951 4453 5480
find$	2 1191 1232 12850 2511 14477 14500 9199 15100 15817 10140 4318 4340 10220 4461 4473 16114
findded$	2 1232
findding$	2 1232
finded$	2 1232
finding$	2 12729 1232 7822 7823 7824 14477
finds$	2 1191 1232 7153 2510 10220
fine	10468 4765
fine$	1222 1223 1224 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 8761 2917 2918 8764 8770 8771 8772 8773 8774 8775 8776 8807 8808 8809 8810 3237 9099 3255 9176 3332 3333 3334 16163
fined$	10706
fines$	16163
finger	16106 4681
finger$	6885 15388 15389 15398 15399 15409
fingered$	10974
fingerprint$	10526
fingers$	6885 7075 7076 13818
finish$	9411
finished$	14808 3275 3276 3277 15195 15196 15197 15198 3769 15319
fire	10726
fire$	12034 12350 12580 12866 12930 12931 16026 10726 16421 5123 5124
firear	16418
firebrand$	5725
firebrands$	5725
firesetter$	5728
firesetters$	5728
firestarter$	5728
firestarters$	5728
firing$	7277
firm	4633 4639 4644
firm$	10484 4643
firmer$	4643
first$	11987 7169 12935 12936 7245 2067 2125 2220 15458 15813 5674
fishnets$	11193
fisted$	15708 11260
fit$	3231 3232 9867 4270 16242
fits	10551
fits$	4270 16246 11430
fitted$	16254 4871
fitting$	9279 9301
five	10113 10128 15895 10211 15929 10266 4424 4425 15972 15973 15975 16015 4489 4503 10360 16061 16078 16081 16086 10420 16138 16175 16187 10497 16199 16211 4678 11376 11465
five$	6236 6567 6568 6573 6574 6584 6619 6632 6920 7031 7108 7432 1711 7595 7756 7874 2030 2031 2032 13606 13697 2212 2452 14216 3375 9221 9222 3420 14960 14961 14962 14963 14964 14965 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9500 9914 15626 10334 16053 16055 5502
fix$	12547 12548 12549
fixated$	5456
fixed$	10468 10591 5837
flag$	4366 4409 5491
flagg	4456
flagged$	4311 4366 4371 4408 4409 15964
flagging$	4366
flagrant$	2172 2173 2175
flags$	13088 4366 4409 10811
flaky$	5729
flame$	12930 12931 12958
flames$	12865 12866
flashb	5804
flashing$	12846 12847
flashy$	5353
flat	10622 16322
flat$	12093 12094 12095 12096 6402 6403 6404 6405 12210 12211 12239 12315 12316 12317 12524 12727 12728 12967 12968 12969 12970 12971 13046 13217 14479 3531 16317 16348 16366 16368 16381 4845 16391 11515
flatly$	5370
flatmates$	8562 8563 8564
flats$	12210 12211 12524 16380
flatter$	4222
flattered$	10826
flaunt$	5697
flaunted$	5697
flaunting$	5697
flaunts$	5697
flauntted$	5697
flauntting$	5697
fleas	4846
fleas$	10691
fled$	11348
fledged$	9155
fleece$	11193 11202
fleeces$	11193 11202
flew$	1390 1391 1537 1538 2362
flier$	10891
fliers$	10891
flies$	1390 1391 1537 1538 2362
fling$	47 346
flinging$	47 346
flings$	47 346
flip$	10175
flirt$	587 588 589 604 811 936 937 3155 3156 3157 3158 3159 10936
flirtatious$	5702 5746
flirted$	587 588 589 604 811
flirting$	11867 587 588 589 604 811 862 12846 12847
flirts$	587 588 589 604 811 3155 3156 3157 3158 3159 10936
flirtted$	587 588 589 604 811
flirtting$	587 588 589 604 811
flirty$	5702
floor	10672
floor$	16367 4828 16378
floozies$	5727
floozy$	5727
floppy$	5306
flout$	2006 2007 4989
flouted$	2006 2007 4989
flouting$	2006 2007 4989
flouts$	2006 2007 4989
floutted$	2006 2007 4989
floutting$	2006 2007 4989
flown$	1390 1391
flung$	47 346
flunkey$	5712
flunkeys$	5712
fluoxe	5605
fluoxetine$	11450
flush$	15802
fly$	1390 1391 1537 1538 2362
flyer$	10891
flyers$	10891
flying$	1390 1391 2362
fob$	4099 5428
fobbed$	4077 4099 5428
fobbing$	4099 5428
fobed$	4099 5428
fobing$	4099 5428
fobs$	4099 5428
focus	10515
focus$	4514
foetal$	5801
follow	4400 15989 4681
follow$	11699 11935 6697 1128 12849 13003 13008 13394 7740 7741 7742 7743 7744 13440 13442 2077 15043 15074 15080 15094 15138 15139 15140 3832 3833 3834 9886 15712 15956 4421 15967 10277 10526 4927 11216 11342
followed$	11699 12254 12262 12285 13136 13151 13153 2077 3832 3833 3834 15539 4421 10277 15976 4927
follower$	2275
followers$	2275 10791 10792
following$	7822 7823 7824 2077 4421 10277 4927
follows$	6697 1128 7153 13136 2077 15138 15139 15140 4421 10277 4927
folly$	12304 12305 12306 12307 12380 12773
food	4851 10697
food$	12149 12150 12151 12152 12153 12154 12155 12156 12161 16387 10696 4852
foodbank$	16392
fool$	10936 11099
fooled$	14593
foolhardy$	4887 5730
foolish$	5931 103 104 5970 159 160 161 162 163 164 165 902 1234 1702 1795 1796 15453 15454 4887 4968 4971
foolishness$	11913 11914 11915 11916 11917 11918 12304 12305 12306 12307 12380 6724 6725 6745 12441 12633 12634 12635 12636 12637 12638
fools$	14739 10936 11099 11257
foot	10496
foot$	12953 9220 14916 14917 15000 15001 16025 16191 5011 5290
footag	10172 10255 16071
footage$	15852 15862 15867 4361 10212 4390 15950 10256 15952 4414 4432 5492 11338
footballer$	11886
footballers$	11886
footho	15888
footprint$	16214
footsoldier$	5712
footsoldiers$	5712
for	10307 4553 11313 5469 5545 5552
for$	5942 11946 11977 6316 6375 6377 6378 12140 6454 12165 6641 6642 6643 6644 6645 12475 12501 12529 6918 12656 1126 1127 6978 6980 6981 6982 7034 7035 7165 7166 7167 7168 13023 7332 7333 1489 7335 7336 7337 7372 7411 7412 7413 7414 7415 7494 13429 13598 7986 13682 8004 8006 8007 8008 8010 8011 13710 8066 8093 2326 8221 8238 8240 8242 14012 8358 8363 8365 8367 8387 8534 8535 8707 8708 8709 8711 8738 14543 14545 14582 8994 14886 3735 3736 15281 15463 9870 15572 15573 4108 15674 9995 15722 15724 15735 15761 15781 15782 15784 15835 10169 4364 10217 15961 10328 10332 10336 10349 10359 10377 10381 16087 10396 10397 10415 4618 10513 10538 16234 4708 16256 10578 16274 16275 10587 10593 16397 16413 4875 10743 4947 4964 11056 11283 11345 11348 11373 11405 5626 11521 11523 11529 11534
forbidden$	4837
force	4265 10111 10112 4269 10117 15817 4286 10136 10144 10145 10146 4302 4303 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 15949 4423 10353 4525 10376 10416 4672
force$	9659 9664 9665 15730 10062 15797 15798 10110 15807 15812 10131 15831 15832 4293 15834 15839 15840 15841 10147 10148 15846 4307 15854 10166 10193 15894 4356 15898 15899 15901 15906 10218 10219 15915 15917 15921 15924 10268 16027 16048 10370 10400 16111 4672 10517 5466 11400
forced$	7745 7746 7747 7748 7749 7750 13451 13452 13453 13454 13456 13473 2399 2402
forces$	7745 7746 7747
forcing$	7748 7749 7750
foreca	4441
forehead$	14943
foreign$	3385 9234 5308 11156 11185
foreman$	12212 12213 12214
forens	5789
forese	4441
foresight$	10798
forever$	3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 5389
forget	10564
forget$	16259
forgot$	11288
forgotten$	5424 11288
form	4311 11313
form$	13625 9768 15575 4323 16060
formal$	5674
formally$	5627
formed$	9157 4323
forming$	4323
forms$	4323 16060
forties$	12209
forwar	4285 4369
forward$	10207 4367 4377 4448 4531 10449
forwardd$	4377
forwarded$	15884 10207 4377
forwardes$	4367
forwarding$	10207 4367 4377 4531
forwards$	10207 4367 4377 4531
foster	5656
foster$	12619 2536 10622 16347 16369 16384 5207 11501 11507
fostered$	11501
fought$	6730 13156 7578 13317 3324
foul$	13310 5113 5181
found$	2 1191 1232 7880 7881 2103 8250 2463 2512 4020 15570 4859 4878 5147 5414
foundation$	14947 14948 14949 11183
four	10113 10128 15895 10211 15929 10266 4424 4425 15972 15973 15975 16015 4489 4503 10360 16061 16078 16081 16086 10420 16138 16175 16187 10497 16199 16211 11376 11465
four$	7756 13697 3420 14960 14961 14962 14963 14964 14965 9485 9500 15626 10334 16053 16055 5502 5615
fourteen$	2676 2677 2678 14826 14827 14828 14829
fragment$	16160
frame$	14911 14912 14913 4263 11130
frames$	14911 14912 14913 11130
fraternise$	4984
fraternised$	4984
fraternises$	4984
fraternising$	4984
fraternity$	10871
freak$	13796 10936
freaks$	13796 10936
freckled$	3398 5313 5757
freckles$	5758
freckly$	5757
free	10342
free$	5968 124 11887 11888 11889 11890 11891 11892 11893 11894 6214 12216 12217 12533 1011 6990 6991 6992 6993 6994 6995 1505 1506 1507 1508 10498 4850 10772
freeloader$	10936
freeloaders$	10936
freely$	12216 12217 678 12236 15660 15661 15662 15663 10771 10772 4928 4952
frequent$	577 578 4901 5046
frequently$	576
fret$	14615 14618 8924
friend	10113 15819 15895 10211 15929 4424 4425 15972 15973 15975 10311 16015 4489 4503 10360 16078 16081 10420 10429 16124 16138 16175 16187 10497 4654 16199 16211 4678 16221 11376 11383 11511
friend$	12732 12733 7510 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14903 14906 10866 11003
friendly$	8056
friends$	5846 11644 11671 362 11927 6236 392 11959 427 6290 6291 6292 12065 6567 6568 6573 6574 6584 6619 6632 880 901 6746 12577 12578 12579 6920 7031 12732 12733 7108 12839 7432 7443 7444 7510 1711 7595 7756 7874 2030 2031 2032 2037 13606 13629 7937 2212 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 2501 8562 8563 8564 14310 14311 14312 14313 14314 14358 14359 14360 14559 14565 14657 14903 14906 14945 3433 3480 3481 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9500 9512 9576 15327 9835 9836 9837 9838 9839 9840 9899 15626 15634 15635 15636 15637 15638 15639 15640 10087 16006 10334 4500 16053 16055 4564 16168 10499 10729 10866 11003 5167 11272 11280
friendship$	5978 6288 444 12443 1986 1987 7906 2093 10866 10868
friendships$	3 4 5 6 7 8 9 5882 6288 444 12577 12578 12579 1986 1987 10866 10868
frighten$	14550 14551 14552 14655
frightened$	14507 14508 14509 3013 3014 14654 14658
frightening$	11621 11622 11623 11624 11625
frightens$	8693 14389 8961 8962 14778
fringe$	15006
fringes$	15006
fritter$	5446
frittered$	5446
frittering$	5446
fritterred$	5446
fritterring$	5446
fritters$	5446
frizzy$	5306 5329
from	11313
from$	11758 11865 1368 1369 13252 13253 13254 13255 13256 13263 13264 8178 13973 2494 2495 8351 8574 8607 8823 8852 8932 14903 14906 3461 15071 10109 4364 15939 15959 15961 4443 4451 16005 10386 4554 10423 16162 10504 10592 10593 10633 10634 16349 4870 11094 11192 11237 11326 5563 11432 11475 11534
front$	10684
fruit$	5096
fruitf	10385
fruitful$	16080
frustrating$	9959 15655
ft$	14916 14917 5290
full$	6062 6070 6096 2241 8138 8143 2374 2703 2796 3167 3168 3169 3170 3171 3311 3317 4435 4764 5338
fully$	2558 2703 8551 2911 2914 2937 2945 3310 3312 3313 4929 4952 5248
fumble$	5770
fumbled$	5770
fumbles$	5770
fumbling$	5770
fun$	6288 444 13030
functi	4311 4759 11410
function$	2643 2644 2645 2646 2647 2648
functioned$	2643 2644 2645 2646 2647 2648
functioning$	2643 2644 2645 2646 2647 2648
functionned$	2643 2644 2645 2646 2647 2648
functionning$	2643 2644 2645 2646 2647 2648
functions$	2643 2644 2645 2646 2647 2648
fund$	87 88 89 90 15529
funded$	87 88 89 90
funding$	11291
funds$	87 88 89 90 11517
funeral$	14753 14754 14755 14756 16312
furthe	4286 4583 4662 11383 5545
further$	7299 10131 4548 10507 5502
furthered$	4548
furthering$	4548
furthers$	4548
fuse$	10953
fuses$	10953
fuss$	14615 14618 8924
futile$	5379
future$	11983 11984 12444 12484 12959 13209 13876 5106
futures$	11983 11984 12444 12484 12959 13209
gain$	12294 12295 8364
gained	4703
gained$	10548
gall	10545
gallbladder$	16240
gallery$	10171
gamble$	944 1419
gambled$	944 1419
gambles$	944 1419
gambling$	944 1419 16261
game$	11601 6468 845 14095 14124 14718 14719 14720 14721 14722 9032 9075 15785 15786 15787 15788 15789 11308
games$	845
gaming$	12127 12128 12129 845
gang	4265 10111 10112 4269 10117 15817 15824 15827 10136 10144 10145 10146 4302 4303 10159 4321 4322 15863 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 15916 10222 4379 10229 15930 15949 4423 10293 4459 16023 16043 10353 4525 10376 10416 10486 16181 4654 16195 11319 11349 11395 11396
gang$	6265 12045 12050 12060 12070 12101 12587 12588 12589 12590 12591 12592 12625 12626 7064 12942 12944 12982 12983 12985 13487 13526 13589 13681 13709 13931 2547 14310 14311 14312 14313 14314 14845 15831 4294 15849 15851 15864 10208 10209 10216 10285 4442 10288 10304 16000 10323 10324 4498 4594 16148 16167 4649 10499 10505 10738 10740 10794 4999 10853 5089 5122 5156 5201 5472 11322 5491 5501 5514 5553 5708 5798
gangling$	5757
gangly$	5757
gangs$	12045 12050 12060 12070 12625 12626 12942 12944 12985 13487 13526 13589 13681 13709 15831 4294 15851 10209 10216 10285 10288 10505 10738 10740 10794 4999 10853 5472 5708 5798
gangsta$	13590 13878 10845 5709
gangstas$	13590 13878 10845 5709
gangster$	13590 2072 2334 2335 2336 2337 13878 10845 10951 5709
gangsters$	13590 2072 13750 2334 2335 2336 2337 13878 10845 10951 5709
gaoler$	12478
gaolers$	12478
gap	11313
gap$	15647 15690
gaps$	15647 15690 4266 4762
garage$	12967 12968 12969 12970 12971 16364 16376
gather	10161 11313 5469 5509
gather$	14088 10038 4278 10167 4394 15953 16203 11128
gathered$	14088 4278 10167 15889 4394 11128
gathering$	14088 4278 15856 10167 4394 11128
gatherred$	14088 11128
gatherring$	14088 11128
gathers$	14088 4278 10167 4394 16203 11128
gaudy$	5353
gaunt$	5757
gave	4285
gave$	293 294 295 296 297 298 299 458 702 703 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1342 1343 1344 1345 1346 1347 1360 1361 1362 1363 1364 13011 13012 13013 1539 1540 1627 1628 1629 1630 1631 1632 1634 1635 2026 2027 2199 2200 2201 3016 3017 3062 3278 3938 3964 4082 4083 4084 4085 4086 9970 10706 5121 5602
gbh	10720 5694
gbh$	16415 11539
gcse$	16280 11478 5642 5643 11490
gcses	10616
gcses$	16280 16311 11478 11490
gdpr$	15673
gear$	12526 14995 14996 14997 14998 14999 11198 11208
genera	5469
general$	3531
generation$	10854 10929
generator$	4532 11364
generators$	4532 11364
genes$	13870
genital$	5816
gentleman$	14276 14277 14278
gentlemen$	2834 14776
gents$	2834
get	10300 4676
get$	48 49 75 76 77 79 81 82 83 84 85 11646 5952 145 146 147 148 149 11802 11803 11804 11806 6160 11935 11966 11967 11970 6278 12186 692 695 696 12294 12295 6602 823 824 6767 6768 6828 999 1002 6896 1119 1120 1121 1153 1165 1167 7050 7052 7054 1227 1228 1229 1230 1231 13003 13010 13014 7324 7325 7326 7350 7351 7352 7353 1511 13070 13126 13127 1639 1640 7531 13227 7580 13299 13316 13440 13442 13448 13450 1917 1994 1995 1997 1998 1999 13566 13567 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 8049 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2318 2371 2377 2388 2392 8254 8255 2453 2472 2481 2482 2483 2484 2485 2486 8364 8366 14128 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 14451 14452 2926 2930 14477 2942 8796 8801 2963 3038 8892 14602 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3254 3325 3331 3377 15100 15101 3602 3603 3604 9488 15205 9511 9519 15249 15250 15251 4109 10018 4191 4192 15878 4506 10525 4723 16334 4904 4926 4927 10773 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 11224
geted$	7050 7052 7054
geting$	7050 7052 7054
gets	5611
gets$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 693 696 823 824 12418 1000 1003 1119 1120 1121 1165 1167 7050 7052 7054 1227 1228 1229 1230 1231 7340 13126 13127 1639 1640 1917 1994 1995 1999 13566 13567 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2318 2377 2388 2392 8279 2453 2472 2481 2482 2483 2484 2485 2486 14128 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 2927 2931 2943 2964 14602 3086 3199 3200 3217 9063 3224 3225 3226 3227 3228 3229 3236 3254 3331 3377 9533 9563 4109 4191 4192 15878 4506 4717 4723 4738 4743 4760 4849 4904 4927 10773 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5585 5627 5629
getted$	7050 7052 7054
getting$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 6300 12186 696 6828 1119 1120 1121 1165 1167 7050 7052 7054 1227 1228 1229 1230 1231 7781 1994 1995 1997 1998 1999 8036 2318 8286 8287 8453 2929 14477 2965 14877 15249 15250 15251 9558 15275 4109 4191 4192 4506 4723 4927 11224
ghastly$	5113
gift$	11846 11847 6162 6163 6164 6165 6166 6168 6169 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12221 1189 1190 12745 13011 13012 13013 13533
gifts$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12221 12248 12650 12651 12652 12653 12745 13011 13012 13013 13014 13478 13479 13506 7815 13533 13549
gilet$	14995 14996 14997 11189 11198
gilets$	14995 14996 14997 11189 11198
gin$	16255
ginger$	9255 5306 5329 5757
girl	10113 15895 10211 15929 15972 15973 15975 16015 4503 16061 16078 16081 10420 16138 16175 16187 10497 16199 10641 10725 11376
girl$	362 392 427 880 901 6746 2037 13618 13619 2213 13780 13792 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 2501 14189 2829 2830 14741 3433 3480 3481 9430 9520 9521 10143 10698 16420 4991 10865 10877 5033 10934 11003 5167 11155 11178
girlfr	16318
girlfriend$	11698 12169 634 12205 12206 667 668 669 670 671 16324 16332 16339 10764 10765
girlfriends$	11698 12169 634 12205 12206 667 668 669 670 671 10764 10765
girls	10128 10135 15960 10266 4424 4425 10311 4489 10360 16139 4678 16221
girls$	11644 362 11927 6236 392 427 12039 6345 6347 6349 6567 6568 6573 6574 6584 6619 6632 880 901 6746 6920 7031 7108 12839 7432 7443 7444 7509 1711 7595 7756 13540 13550 13551 13552 13553 7874 2030 2031 2032 2037 13591 13593 13603 13606 13618 13619 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 13698 2212 2213 13780 13792 2280 2281 2282 2283 13862 13892 13893 13894 13895 2378 13927 13986 13989 14014 14015 14016 14017 14018 14019 14030 2501 14046 14189 2704 8611 8612 8613 8614 2795 2829 2830 14394 14403 14657 14741 14945 3433 3480 3481 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9500 15206 9512 15216 9576 15327 15489 9835 9836 9837 9838 9839 9840 9898 15608 15626 15634 15635 15636 15637 15638 15639 15640 15641 10087 16006 10334 4500 16055 4564 10741 10865 10877 10924 10930 10934 10958 11003 5167 11155 11272 11280
git$	10855
gits$	10855
giv	4357
give	4285 4358
give$	11821 293 294 295 296 297 298 299 11902 458 702 703 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1342 1343 1344 1345 1346 1347 1360 1361 1362 1363 1364 1539 1540 1627 1628 1629 1630 1631 1632 1634 1635 7517 2026 2027 2199 2200 2201 2588 8851 3016 3017 3062 9077 3278 14967 15074 15080 15094 9700 3938 4082 4083 4084 4085 4086 10119 10141 10207 4367 4531 5121 11216
gived$	1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 2199 2200 2201 3062
giveed$	10207
givees$	4367
giveing$	10207 4367 4531
given	4276 10224 10283 4871
given$	11758 6097 6098 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1627 1628 1629 1630 1631 1632 1634 1635 2026 2027 2199 2200 2201 3016 3017 3062 3278 3625 15479 15480 15481 15482 3964 4082 4083 4084 4085 4086 15971 4717 4718 4743 4746 4760 4816
gives$	293 294 295 296 297 298 299 458 702 703 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1342 1343 1344 1345 1346 1347 1360 1361 1362 1363 1364 1627 1628 1629 1630 1631 1632 1634 1635 2026 2027 2199 2200 2201 3016 3017 3062 14967 3938 3964 4082 4083 4084 4085 4086 10163 10180 10207 4367 4531 5121
giving$	293 294 295 296 297 298 299 458 1099 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1342 1343 1344 1345 1346 1347 1360 1361 1362 1363 1364 1627 1628 1629 1630 1631 1632 1634 1635 2199 2200 2201 8797 3016 3017 3062 3938 4082 4083 4084 4085 4086 10163 5121
glad$	300 301 306 469 470 697 698 699 700 701 983 984 985 986 987 988 989 990 991 7190 7308 13004 13005 13006 13007 1468 1469 1470 1670 1671 1672 1673 3237 15805 4942
gladly$	1205 1206 1207 1208 1209 1210
glamour$	13478 13479 13500 13506
glandular$	5581
glass$	11420
glasses$	11193
glaucoma$	5806
glean$	4278
gleaned$	4278 15900
gleaning$	4278
gleans$	4278
glories$	1045 1046
glorified$	1172 4949
glorifies$	1172 4949
glorify$	1172 4949
glorifying$	1172 4949
glory$	1045 1046
gloves$	11193
glued$	3772
go$	5953 11649 5955 5956 11661 6000 11732 11752 11785 11802 11803 11804 11806 6117 11815 379 6245 6246 6247 6248 11944 11964 11966 11967 11968 6308 6310 6311 516 517 518 519 520 521 555 558 561 562 6410 6413 6421 580 581 12186 682 683 684 688 696 12249 12250 12251 12252 12253 6587 12315 12316 12317 6760 6829 6830 995 996 1005 1111 12654 1154 7005 7050 7052 7054 1216 1393 1394 1395 1396 1397 1398 1399 13003 13008 13014 7350 7351 7352 7353 13071 1537 1538 7512 7533 13243 13394 13440 13442 13448 13450 1940 1964 1997 1998 2168 2305 2306 2307 2308 2309 2310 2315 2316 2371 2519 2520 2521 14749 14750 14751 14752 3463 3472 3484 3485 3486 3487 3488 15043 15074 15080 15094 15100 15101 3578 15275 9622 9766 10039 10225 4597 16203 4847 4899 4926 4927 10773 5102 11216 5671
goad$	2014 2015 4988
goadded$	2014 2015 4988
goadding$	2014 2015 4988
goaded$	2014 2015 4988
goading$	2014 2015 4988
goads$	2014 2015 4988
goal	4620
goal$	12954 4611 16198
gobby$	5736
goed$	7050 7052 7054
goes	15878
goes$	11785 379 516 517 518 519 559 561 562 6421 580 581 682 683 684 689 696 12416 997 1112 7050 7052 7054 1216 1261 1393 1394 1395 1396 1397 1398 1537 1538 1550 1551 7398 7399 1940 1964 1997 1998 2168 2305 2306 2307 2308 2309 2310 2315 2316 2519 2520 2521 3463 3472 3484 3485 3486 3487 3488 3620 15226 15275 9622 10225 15943 4731 4847 4852 4860 4899 4926 4927 10773 5102 5611 5671
gofer$	5712
gofers$	5712
going$	11753 11775 11776 11777 379 11994 6302 516 517 518 519 554 561 562 6409 6412 6419 6420 6421 580 581 638 12186 682 683 684 690 696 12249 12250 12251 12252 12253 12281 12315 12316 12317 6829 7005 7050 7052 7054 1216 1393 1394 1395 1396 1397 1398 1964 1997 1998 7862 2168 2371 2519 2520 2521 8522 8523 2846 3463 3472 3484 3485 3486 3487 3488 15073 9399 3555 3556 3557 3558 9404 3564 3565 3566 15200 15275 9622 4454 4597 4847 4860 4899 4926 4927 5118 5598 5671
goings$	15935 10281
gold$	8090 5318 11193
gone$	6285 6286 6296 6320 6321 6322 6323 6324 6325 6326 6327 516 517 518 519 520 521 561 562 6421 682 683 684 696 12254 12255 6570 12271 12272 12273 12286 7050 7052 7054 1393 1394 1395 1396 1397 1398 1537 1538 7485 7574 7624 13327 13330 1964 2168 2315 2316 14808 14814 15487 15488 10122 10225 4445 10598 4832 4899 4926 4927 10773 5102 5598
gonorr	5816
good$	11602 5970 6011 551 7871 7872 7908 2064 13688 2248 8095 8197 2395 8433 8566 8651 2886 2894 2897 8907 9556 9868 10047 4435 5294
goods$	10434
goodwill$	8040
goose$	11199
gorgeous$	5757
gormless$	11156 5736
gos$	16203
gossip$	10936
gossips$	10936
got	16266 4871
got$	48 49 75 76 77 79 81 82 83 84 85 145 146 147 148 149 11802 11803 11804 11806 6334 691 694 696 12254 12271 12272 12273 12287 831 832 12418 929 930 12487 1001 1004 6858 6859 6867 1119 1120 1121 1165 1167 7050 7052 7054 1227 1228 1229 1230 1231 7340 7341 13126 13127 1639 1640 1658 1659 1660 1661 1662 1663 1664 1665 13325 7631 1994 1995 1999 13566 13567 2278 2279 2318 2345 2524 2928 2944 3107 3167 3168 3169 3170 3171 3254 3402 3415 3416 3417 3418 3466 9517 15383 15384 4109 4191 4192 15900 4506 4746 4848 4849 4926 4927 10773 5119 5200 5330 5341 5584 5601 5627 5629 5673
gown$	14987
gowns$	14987 15010 15027
gp	10569 4727
gp$	16264 10572
gps	4871
gps$	10716
grade	11465
grade$	15816 11487 5776
graded$	2452 2455 15964 5470 5776
grades	16310 10616
grades$	15816 16311 11487
graffi	10699
graffiti$	16073 16394
graft$	11425
grafts$	11425
grain$	1287
gran	10622 16319 10625 4784 4794 10640 4796 4799 16363 16369 10677
gran$	4772 16317 4797
grandad$	4797
grandf	10622
grandfather$	16317
grandm	10622
grandmother$	13026 16315 16317
grandmothers$	13026
granite$	14645
granny$	13026
grante	10382 5677
granted$	16077 11366
grasp$	13394 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 8641 14337 8661 14357 9162
grass$	15682
grateful$	15805
gratitude$	13885 13886 13887 13888 13889
grave$	12951 12952 16312
graves$	12951 12952
graveyard$	16364
gravitate$	1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959
gravitated$	1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959
gravitates$	1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959
gravitating$	1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959
greasy$	3398 14954 5306 5313 5329
great$	7300 8041
greater$	2687
greatly$	16207
greed$	11913 11914 11915 11916 11917 11918 12304 12305 12306 12307 12380 6724 6725 6745 12441 12633 12634 12635 12636 12637 12638 12773 13033 13034 1495 1496 13176 7553 7648 1804 7650 13478 13479 10810
greedily$	1205 1206 1207 1208 1209 1210
greedy$	5736
green$	7191 14302 14303 14304 14737 14944 11087 5307 5329
greet$	4235
greeted$	4235
greeting$	4235
greets$	4235
greetted$	4235
greetting$	4235
grew$	2650 2651 3397 5312
grey$	14944 14954 5329 11193 5353 11361
grief$	7261 14788
grip$	8661 14357 15649 15726 15727 15728 15729 4641 11289
grips$	4641
gromme	10545
grommets$	16240
groomed$	11585 11588 12219 12530 13153 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13465 13466 13467 13468 13469 13470 13471 13472 14593 11145
groomer$	12101 12193 12198 12203 12669 12670 12671 12672 12673 12674 12675 12676 12677 12908 13298 13608 2072 2156 14743 10793 10872 10875 10876
groomers$	12101 12198 12203 12669 12670 12671 12672 12673 12674 12675 12676 12677 12908 13298 13608 2072 2156 10793 10872 10875 10876
grooming$	11578 11579 11580 11595 11607 11920 12376 12377 12571 6877 13465 13466 13467 13468 13469 13470 13471 13472 14857 10785 10840
gross$	5393
ground$	4356 15985
grounds$	4536 4552 4814
group	10113 15819 10128 15895 10211 15929 15937 15954 15957 15960 10266 15962 4424 4425 15972 15973 15975 10311 16015 4489 4503 16061 4527 16078 16081 16086 10404 10420 10429 16124 10430 16138 16175 10486 16181 16187 10497 4654 16195 16199 16211 4678 16221 11332 5510 5511 11371 11376 11383 11395 11396
group$	11644 11672 11673 362 11927 11929 6236 392 427 12039 6345 6347 6349 6567 6568 6573 6574 6584 6619 6632 6675 880 901 6746 6756 6920 12646 7031 7108 12839 12848 7432 7443 7444 7504 1711 7595 13443 7756 7874 2030 2031 2032 2037 13593 13599 13601 13606 13626 13629 7937 7938 2134 2212 2213 13774 2280 2281 2282 2283 13844 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 2501 14046 8356 8357 2547 14204 14310 14311 14312 14313 14314 14358 14359 14360 14374 2854 2855 14406 14657 14785 14787 14833 14845 3341 3342 14945 3433 3480 3481 15152 15153 15154 15155 15156 15159 9468 9469 9470 9473 9474 9485 9494 9500 15206 9512 15216 15221 15223 9576 15327 9835 9836 9837 9838 9839 9840 15549 9892 9894 15625 15634 15635 15636 15637 15638 15639 15640 15641 15718 15719 10029 10087 10089 10110 15807 15812 15851 15854 10166 10193 15894 15898 15899 15901 15911 10219 15917 15924 10246 4402 15970 15982 4459 16006 10334 4498 4500 16048 4512 16053 10370 10372 4564 16111 16125 16126 16166 16167 16168 10482 16183 4649 10499 10527 10530 16226 10865 10868 10919 10924 10961 11003 5167 11056 11272 11280 5495 11345 5511 5553 11484
groups$	11673 13599 13601 2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 15851 15982 10924 11003 11345
grow	4674
grow$	2650 2651 2791 14332 14333 8639 3397 5312
growing$	2650 2651 3397 5312
grown$	629 12175 6889 7820 1993 14090 14137 2635 14177 14178 14179 14180 14181 14182 8489 8490 8491 8492 2650 2651 8508 8514 8515 8516 14213 14214 14215 14219 14220 14221 14222 14228 8538 8540 8541 8542 8543 8544 8548 8550 14246 8559 14260 14261 2722 2739 14281 14283 2747 2748 8595 14291 14292 8601 8602 2766 2784 2785 2797 8644 14346 14347 14348 14353 2817 14367 8673 8752 8755 8785 14481 14482 14483 14484 8849 3018 3019 3020 3021 14573 14574 8916 8918 3081 14621 3082 3083 14623 8936 3107 14648 14689 14690 14691 14692 14696 9069 9106 14803 9109 9141 9143 3336 3347 9203 3397 11075 11078 5274 5312
grownups$	14183
grows$	2650 2651 3397 5312
grubby$	14972 14973 5346 5353 5757
grumpy$	5729
guarantee$	3659 9504 3660 9505 3661 9506 3662 9507 3663 3664
guaranteed$	3561 3562 3563 5373
guard	4304 10223 10230 4416 10271 4437 10353 4516 10361
guard$	6147 12144 4281 15822 10149 15897 15918 15920 15925 10261 4420 15966 4438 4439 16048 4561 4577 4680
guardian$	14567 14568 14569 14570 14630
guardians$	14567 14568 14569 14570 14630
guards	10361
guards$	6147 12144 4281 15822 10149 15897 15918 15920 15925 10261 4420 15966 4432 4438 4439 16048 4561 4577 4680
gucci$	11193
guess$	14791 14792
guessed$	13285 13286 7592 7593 13317
guidance$	11792 11793 13077 13078 13435 13436 13437 13438 13439 14515 14532 14596 14597 14598 15369 15370 15371 15372 15373 15374 10834
guilt	16002 10323
guilt$	15701 16018 5437 11286
guiltless$	6815 971 6817
guilty	5683
guilty$	846 847 12497 12498 12499 12500 10398 10786 5683 11528
gullible$	13116 1743 14302 14303 14304 10812 4969 11087 5736
gum$	5807
gun	16418
gun$	12526 7751 7752 10704
guns$	12526
gutless$	5729
gutter$	15233
guttersnipe$	5727
guttersnipes$	5727
gyppo$	5727
gyppos$	5727
habit	11455
habit$	11627 11631 6288 444 1977 1978 1979 3925 10732 10733
habits$	11627 11631 12949 15109 10732 10733 11105
habitual$	577 578 10288 4901 5024 5037 5507
habitually$	576
had	4688 4693 4733 5611
had$	220 221 314 600 603 6559 6560 6561 6564 6565 722 723 724 725 726 727 728 729 730 745 746 747 748 749 819 867 869 949 1034 1035 12691 1194 1225 1227 1228 1229 1230 1231 1254 12840 1306 1307 1502 2278 2279 2345 2413 2524 2715 14593 14903 14906 3402 3415 3416 3417 3418 3466 15288 15289 3764 3814 3815 3816 3817 3819 3820 3821 3822 9685 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3857 3858 3859 3881 3889 9760 9761 9762 9774 9776 9844 15540 4217 4218 15900 10487 4689 10538 4700 4702 4708 4710 4717 10578 4743 4746 4816 4848 5200 11128 5330 5341 5396 11348 5563 5584 5585 5626 5662
haemop	5582
haemophilia$	11427
hair$	14937 14939 14940 14941 15006 15037 11161 5319 11174 5331
haircut$	14939 14940 14941 15006 11174 5331 11188
haircuts$	14939 14940 14941 15006 11174 5331 11188
haired$	11142 11151
hairstyle$	14939 14940 14941 15006 11174 5331 11188
hairstyles$	14939 14940 14941 15006 11174 5331 11188
hairy$	5757
half$	859 1267 9320 9888 4507 10378 4615 5405
halfway$	11209
hall	10684
hall$	16379
halluc	5804
hallwa	10684
hallway$	16379
halve$	16145 16172
halved$	16145 11385
halves$	16172
ham$	5415
hand	4342 4369
hand$	297 298 299 12467 12468 966 967 968 969 6885 12892 1360 1361 1362 1363 1364 7516 13858 13859 8427 8428 8429 2585 8824 14520 14521 14522 9027 14943 10207 4367 10367 4531 10467
handded$	297 298 299 1360 1361 1362 1363 1364
handding$	297 298 299 1360 1361 1362 1363 1364
handed	10224 10283
handed$	297 298 299 1360 1361 1362 1363 1364 15646 10207 11253 11254 11306 11368
handedly$	11307
handes$	4367
handful$	2136 7981 2137 7982 2138 7983 2139 7984 14025 10881
handing$	297 298 299 1360 1361 1362 1363 1364 10207 4367 4531 11341
handl	11316
handle	10364 4571
handle$	13902 13946 8408 8420 2601 8447 8448 2604 14163 14164 14387 8725 8726 8727 8730 8731 8733 8734 8737 2910 14451 14452 2932 8778 8779 8780 14477 8893 14634 8977 3146 3147 4235 4641 5244
handled$	2910 3146 3147 4235 5244
handles$	2910 3146 3147 4235 16059 5244
handli	16022 5789
handling$	8725 8726 8727 8730 8731 8733 8734 8737 2910 14477 3146 3147 14718 14719 14720 14721 14722 3924 4151 4152 4153 4154 4235 10720 5244 11268
hands$	11597 11598 11599 11600 297 298 299 12467 12468 6885 12892 1360 1361 1362 1363 1364 12960 12961 8427 8428 8429 2585 9027 14943 15541 15667 10207 4367 4531
handse	10432
handset$	4277 4405 15946 16127 5489
handsets$	4277 4405 15946 16127
handsome$	5757
hang	15878 10364 5573
hang$	11935 11964 11966 11967 11968 11999 12249 12250 12251 12252 12253 12315 12316 12317 6830 6894 1050 13206 1983 1997 1998 14088 3468 3469 3470 3472 11128
hanged$	1997 1998 14088 11128
hanger$	5042
hangers$	15804 5042
hangged$	1997 1998 14088 11128
hangging$	1997 1998 14088 11128
hanging$	11753 11994 12249 12250 12251 12252 12253 12315 12316 12317 12846 12847 1983 1997 1998 14088 15029 15030 11128 11209
hangouts$	16059
hangs$	1983 1997 1998 14088 3468 3469 3470 3472 11128
haphazard$	15691 15692 15693 15694
happen$	11699 11754 11755 11756 12422 12521 13680
happened$	11610 11613 11699 6579 6580 12290 12291 855 6705 12416 12507 7145 12841 12842 12843 12844 12845 13136 13377 13378 13379 13380 13381 14572 15450 15451 15452
happening$	13377 13378 13379 13380 13381
happens$	11610 11699 853 12416 13136 13377 13378 13379 13380 13381
happily$	1205 1206 1207 1208 1209 1210 8770 8771 8772 8773 8774 8775 8776 8807 8808 8809 8810 4952
happy$	300 301 306 6152 437 438 439 469 470 679 680 697 698 699 700 701 983 984 985 986 987 988 989 990 991 1222 1223 1224 7308 13004 13005 13006 13007 1468 1469 1470 1670 1671 1672 1673 3237 4942
harass$	2000 2001 2002 4987
harassed$	2000 2001 2002 4987
harasses$	2000 2001 2002 4987
harassing$	2000 2001 2002 15790 15791 15792 15793 4987
hard	4639 4644
hard$	7077 1271 1272 1273 1311 7156 1312 1313 7158 7708 7712 13508 2157 2158 2234 8098 13878 8184 2406 2407 2408 2409 2410 2411 8329 14082 2587 2869 2870 2871 8953 8954 3110 8999 9019 15804 10484 4643 16186 5131 5139 5255 5257 5271 5308
hardcore$	5074 5736
harden	11382
hardened$	8061 3018 3019 3020 3021 3035 3036 3119 5024 11041 11115 5750
harder	4470
harder$	6715 2406 2407 2408 2409 2410 2411 15351 15785 15786 15787 15788 15789 10315 4643 11308
hardest$	2406 2407 2408 2409 2410 2411
hardier$	3018 3019 3020 3021
hardly$	93 7092 7093 7113 7114 7115 1451 7322 7323 1625 7608 7609 1770 1771 1772 7878 2835 2837 2838 2872 2905 2906 2995 8840 2996 2997 8931 9289 3592 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 3967 4022 4023 4024 4694 4753 5235 5236 5242 5250 5264 5396 5590
hardy$	3241
harm	10293 5573 5796
harm$	11540 11541 11560 11578 11579 11580 11607 6072 6073 6074 6075 6076 6077 6078 6079 235 236 237 12013 6638 6639 12376 12377 12386 12387 861 12519 12520 1071 12612 7261 12963 13347 13348 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13431 13432 13433 13434 13736 14620 14788 9949 15690 10121 10288 10389 10657 16352 4867 16415 10776 5473 5501 5505 5507 11417
harmed$	11417
harmer$	10893
harmers$	10893
harmful$	5970 12053 2059 2060 2061 7923 4888 5021 5032 5507
harming$	11417
harms$	11540 11541 11417
harsh$	15645
has	4688 4725 16266 5611
has$	5851 5853 600 819 929 930 949 1034 1035 1194 1225 1254 1502 1606 7551 1845 2278 2279 8134 2345 2413 2524 2715 3107 3167 3168 3169 3170 3171 14903 14906 3402 3415 3416 3417 3418 3466 3570 9591 15288 15289 3764 9685 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 3880 3888 3923 9774 9776 4248 15986 10321 10487 4656 4689 4700 4701 4702 4710 4717 10570 4738 4743 4746 4760 4816 4848 4871 5119 5200 11128 5330 5341 5396 5563 5584 5585 5626
hastily$	15794 15795 15796
hat$	11193
hate$	13775 2350 5107
hated$	2350 5107
hates$	13775 2350 5107
hating$	2350 5107
hats$	9325 9326 3482 3483 11193
haunts	4341 10186 10364
haunts$	15109 16059
have$	5852 5854 6151 6259 6293 6297 6317 6328 6330 6331 6335 600 603 6595 819 866 896 929 930 949 6833 1034 1035 1194 1225 1254 1300 7149 7150 1502 1606 7546 7552 7570 7575 7586 7587 7590 7591 7622 7623 7626 7627 7630 7632 7633 7634 7635 1844 13571 2278 2279 8133 2345 2413 2524 14088 2715 2716 8659 3107 3167 3168 3169 3170 3171 3244 14878 3402 3415 3416 3417 3418 3466 9394 9403 15100 3570 3596 9498 9591 15288 15289 3764 15334 15335 15336 15337 9643 15342 15343 15344 9652 9658 9685 9701 3882 3923 15485 15486 10044 10045 4249 16033 10487 4656 4848 5119 5200 11128 5330 5341 11240 11348 11373 5563 5626
having	4693 5611
having$	600 603 6833 1035 7864 3402 3466 10538 4700 4702 4708 5330 5585
havoc$	10914 10915 10916 10922
hawk$	608 4914 4960
hawked$	608 4914 4960
hawking$	608 4914 4960
hawkked$	608 4914 4960
hawkking$	608 4914 4960
hawks$	608 4914 4960
hazel$	14944 5307
he$	5986 5992 6490 6567 6568 6573 6574 6618 6632 6919 12746 7069 7108 1276 1711 13288 2029 7874 2030 13570 2031 2032 8037 2212 14094 15152 15153 15154 15155 15156 9468 9469 9470 9472 9659 15358 5627
head$	12332 12334 12467 12468 1376 1377 1378 1379 1380 7240 1400 13095 13096 13097 13098 13099 13100 13101 13102 7408 7409 7410 13446 13447 13800 13832 8431 14156 14157 14158 2619 2620 2740 2741 2742 2743 2744 2745 2746 8784 9281 9305 9306 3462 3689 9534 3690 9535 3691 9536 3692 9537 3693 9538 3694 9539 15671 4132 16098 11172 5450 5809
headache$	8317
headaches$	8317
headcase$	10936 5727
headcases$	10936 5727
headed$	522 3689 9534 3690 9535 3691 9536 3692 9537 3693 9538 3694 9539 10973 10978 11016 11102 11141 11252
headfirst$	12933 7244
heading$	522 13063 3689 9534 3690 9535 3691 9536 3692 9537 3693 9538 3694 9539 4693
headlong$	12933 7244
heads$	12332 12334 12467 12468 1376 1377 1378 1379 1380 13095 13096 13097 13098 13099 13100 13101 13102 7408 7409 7410 13446 13447 13800 8431 2619 2620 8784 4034 15671 4132 11070 11088 11170 11171
headscarf$	11193
headscarves$	11193
headstrong$	5738
health	10552 10586 16318
health$	11983 11984 12484 12959 13209 7765 7766 7767 7768 7769 9667 16229 16247 10557 10569 10571 16270 11445 5613
healthier$	5970
healthy$	6011
heap$	13896
hear	10220
hear$	13588 4692
heard$	2561 3908 3909 4692 4813
hearin	10551
hearing$	4692 16246 4813 5594 5595 11527
hearings$	11527
hears$	4692
heart$	13844 10533 16229 5586
hearted$	15583 10984 10985 11250
heartless$	15464 5736 5767
heat$	4624 16165
heatin	4851
heating$	16387 10696
heavier$	5285
heavies$	10936
heaviest$	3405 5333
heavil	10564
heavily$	3384 16253 16259 16260 5287
heavy	4639
heavy$	6898 9219 9951 10484 5285 5288 5338 5409 5461 5462
heavyset$	5756
heed$	5937 5938 5939 5940 5941 11902 13079 13080 13394 7740 7741 7742 7743 7744 15138 15139 15140 15410 15504 15505 15506 15507 15508 15509 15510
heeded$	12254 12262
heedless$	100 101 5729 5730
heel$	16115
heels$	15012 15013 15014 15669 11193
height$	3297 3298 3299 14911 14912 14913 11130
held	11313
held$	2593 14888 15479 15480 15481 15482 4165 4259 15837 4408 10394 16107 4683
helicopter$	5497
hell$	994 7334 13545 13564 5086
hellraiser$	5724
hellraisers$	5724
help	4272 4301 4337 4553 4596
help$	5896 175 182 183 11792 11793 11902 12015 12022 12040 12299 12469 12606 12607 12609 12610 12617 13086 13232 7673 13401 13402 13403 13861 13946 13960 8419 14481 14482 14483 14484 14515 14523 14524 14525 14526 14527 14528 14529 14530 14532 14538 14539 14540 14541 14542 14621 14623 14874 15060 3527 3528 3529 3530 15074 15080 15094 15161 15182 15213 15249 15250 15251 15257 3932 3933 3934 15529 15538 4151 4152 4153 4154 15712 4345 4383 4548 4555 4611 16161 4667 16284 10796 10820 10821 10906 10948 11043 11212 11216 11224
helped$	182 183 12471 13372 13373 13374 13375 13376 13961 15079 15085 15090 15093 15099 15194 15211 15235 15236 15237 15238 15239 15833 4548 4555 4667
helper$	12908 10807
helpers$	12908 10807
helpful$	4262 15833
helping$	182 183 7674 15249 15250 15251 9557 4548 4555 4667 11224
helpless$	8699 14626 14627 14628 14629 14737
helpped$	182 183
helpping$	182 183
helps	4553
helps$	182 183 4345 4548 4555 4611 4667 11225
hence$	3098 3099 3100 3101 3102 3103
henchman$	5712
henchmen$	5712
hepatitis$	5808
her	10113 10135 15870 10246 4459 4722 10581 4752 10610 4775 10621 4787 16341 16375 4842 4844 10698 16401 4874 11473 5677
her$	11543 11544 19 11570 5932 5945 5947 11643 105 106 109 113 114 5961 5963 121 5967 6023 6189 347 354 355 356 358 6206 362 6218 6219 6220 6221 6222 6223 392 427 6287 12002 6342 6370 6453 6498 6503 6514 6598 6649 6674 840 841 6692 6718 12416 877 879 880 6740 900 901 6746 12442 6748 6755 920 938 6813 6819 6821 978 12550 6874 6917 1168 1170 7072 7078 7082 12848 7176 7217 7255 7329 7330 1529 1530 1531 1532 7400 7443 7444 1705 1708 13259 7603 13301 1803 7649 1805 7653 13426 13430 7736 13443 2037 7930 13676 13713 8052 8175 13913 2501 8356 8357 14098 2567 8479 8481 8633 8649 14388 8707 14402 8708 8709 8711 14531 14656 8965 14666 8991 9055 9056 3213 3214 3215 14775 14786 9100 3256 9102 3270 14868 14869 14870 9224 9225 9226 9251 3414 3427 3432 3433 3453 9312 3480 3481 15252 9617 9889 15635 15636 15637 15638 15639 15640 9972 9974 9976 9983 15685 15751 10304 16232 10542 10544 16244 4706 10553 4709 10562 10567 4724 10597 10607 16305 4771 10620 4777 4778 10624 4780 10632 4795 10645 4806 16348 10668 10686 10687 10689 16386 16393 16399 10707 10717 10719 4917 4933 5167 5350 5351 11272 5599 5600 5607 5608 5615 11462 5632 5644 11498 5669 5674 5685
herbert$	10942
herberts$	10942
heritage$	9265 9266 9267 9270
heroin	10556 16418 10727
heroin$	15958 16251 10565 16263 16422 10742
hers$	12411
herself$	5845 5847 11543 11544 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 7981 7982 7983 7984 13690 13854 8183 2339 2340 8186 2342 2343 2344 2518 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10543 10694 10728 10758 10759 10805 11089 11090 11418
herselves$	10543 11418
hid$	3471 4133
hidden$	3471 15837 11210
hide	10300 4477
hide$	11821 6282 6283 6284 6831 3471 4133 11394
hided$	4133
hides	4477
hides$	3471 4133
hiding	4477
hiding$	6831 13189 3471 4133
hierar	15863 11317 11319 11395
hierarchy$	15849 15850 5777
high$	78 12547 12548 12549 6899 1066 1067 1068 1069 1070 12657 7010 1166 7012 2445 2446 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8314 8315 8316 15275 9841 5117 5408
higher$	2445 2446 10174 5609
highest$	2445 2446
highlights$	11175
highly$	4639 5248
hijab$	11193
hijabs$	11193
him	10113 10135 15870 10581 16341 16375 16401 11473
him$	11543 11544 11570 11643 6128 6135 6136 6138 6141 11874 6183 12027 12103 12106 12187 12199 12240 12246 12300 6674 6755 12524 12525 12560 6900 6932 6967 12669 12670 12671 12672 12673 12674 12675 12676 12677 12678 12748 12811 12848 7188 7189 7193 7205 7206 7208 7209 13000 13001 13073 7443 7444 7472 13214 13238 13268 13337 13443 13913 8356 8357 14388 14417 14531 14656 14666 9055 9056 14775 14786 14868 14869 14870 15252 9889 15635 15636 15637 15638 15639 15640 10789 10793 11272 11462 11498
himself$	5845 5847 11543 11544 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 7981 7982 7983 7984 13690 13854 8183 2339 2340 8186 2342 2343 2344 2518 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10543 10694 10728 10758 10759 10805 11089 11090 11418
himselves$	10543 11418
his	10246 4459 4722 4752 10610 4775 10621 4787 4842 4844 10698 4874 5677
his$	19 5932 5945 5947 105 106 109 113 114 5961 5963 121 5967 6023 6172 6189 347 354 355 356 358 6206 362 6218 6219 6220 6221 6222 6223 392 427 6287 12002 6342 6370 6453 12170 6503 6514 12239 6598 6649 840 841 6692 12411 6718 12416 877 879 880 6740 900 901 6746 12442 6748 920 938 6813 6819 6821 978 12550 6874 6917 1168 1170 7072 7078 7082 7176 7217 7255 12985 13002 7329 7330 1529 1530 1531 1532 7400 7420 1705 1708 13259 7603 13301 1803 7649 1805 7653 13426 13430 7736 7825 2037 13676 13713 8052 8175 2501 14098 2567 8479 8481 8633 8649 8707 8708 8709 8711 8965 8991 3213 3214 3215 9100 3256 9102 3270 9224 9225 9226 9251 3414 3427 3432 3433 3453 9312 3480 3481 9617 9972 9974 9976 9983 15685 15751 10304 16232 10542 10544 16244 4706 4709 10562 10567 4724 10597 10607 16305 4771 10620 4777 4778 10624 4780 10632 4795 10645 4806 16348 10668 10686 10687 10689 16386 16393 16399 10707 10717 10719 4917 4933 5167 5350 5351 5599 5600 5607 5608 5615 5632 5644 5668 5674 5685
hisself$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13690 13854 8183 2339 2340 8186 2342 2343 2344 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10728 10758 10759 10805 11089 11090
histor	4286
historic$	10131
history$	3925 15892 10198 4811 10870 11458 11493 11531
hit	16336 16345 4807 16353
hit$	13151 14672 4222 4623 16346 10652
hits$	16346
hiv	5816
hoist$	1237
hold	4477 4588
hold$	11653 6282 6283 6284 6831 13003 13008 13581 13582 13583 13584 13585 13949 8434 8435 8436 8437 2593 8450 8451 8722 8723 8724 3146 3147 3160 3161 3162 4165 4259 10134 10191 16013 10321 4682
holdin	15865 10306 16007 4477 10723
holding$	6831 2593 14519 15802 16001
holds	15865 4477
holds$	2593 3146 3147 3160 3161 3162 4165 4259 10191 15890 16013 10321
hole$	12951 12952
holes$	12951 12952
holmes$	15948
home	10622 16322 16347 16375
home$	11694 11695 11991 12015 12028 12066 12067 12265 12266 12308 12309 12321 12322 6850 6851 12619 6999 7001 12751 12755 7105 13104 13228 13229 13269 13319 8053 8334 14034 14035 2518 8380 14301 14479 14491 14614 14834 14858 4221 15947 15961 4599 10448 4665 16296 16316 16317 16328 16329 16344 16348 16352 16359 16366 16367 16374 16381 16383 4845 16391 16410 11005 5450 5635 11500 11501 5667 11513 11514 11515
homele	16336 5837
homes$	12066 12067 12619 14034 14035 14479 15947 4599 10448 4665 16380 11005 11507
honest$	7566 13262 15079 15085 15090 15099 15194
hood$	3454 15011 9325 9326 3482 3483 5094 11193 5352 11361
hooded$	5008 5282 5353 11361 5757
hoodie$	14995 14996 14997 15006 11193 11195 11198 5762
hoodies$	14087 8393 9277 9278 14995 14996 14997 14998 14999 15003 15004 15005 15006 15008 15016 11193 11195 11198 5762
hoodlum$	5710 5712
hoodlums$	5710 5712
hoodrat$	5710
hoodrats$	5710
hoodrich$	5761
hoods$	14087 8393 3454 15003 15004 15005 15008 15011 15012 15013 15014 15016 9325 9326 3482 3483 11193 11195 5352 11361
hoody$	14995 14996 14997 11198
hook$	1573
hooked$	11615
hooligan$	10855 5710
hooliganism$	5710
hooligans$	13693 13694 13695 10855 5710
hoot$	15478
hoots$	15478
hop$	6828 1994 1995
hope$	9460 9570 3726 3921 3922 15861 11226
hoped$	3921 3922
hopeless$	7967 8233 3621 3622 5051 5158 5162 5736 5767
hopelessly$	5767
hoper$	13660 13672 13673 13674 10882 10897
hopers$	13660 13672 13673 13674 10882 10897
hopes$	3921 3922 15861
hoping$	3921 3922 15861
hopings$	15861
hopped$	1994 1995
hopping$	6828
hops$	1994 1995
horde$	2051 2052
hornet$	7161
hornets$	7160 7164
horrendous$	13974 13975 13976 13977 13978 13979 13980 13981 13982
horrible$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5113
horrid$	5113
horror$	10855
horrors$	10855
hospit	4727 10575 16336 10642 4867
hospital$	10572 16270 16271 16272 16337 10712 5450 5615
hospitalised$	5824
hospitalized$	5824
hostel	10678
hostel$	16373
hostile$	2420 2421 2422 2423 2424 13983 13984 4626 5164 5734 5768
hostility$	14044 14045 2506 2507 15775 15776 15777 15778 15779 10785 11012
hot	10518 10522 5561
hot$	4851 5171
hotel$	12093 12094 12095 12096 6402 6403 6404 6405 12524 12967 12968 12969 12970 12971 13748 13749
hotels$	12239 12524
hothead$	10881 5725
hotheads$	10881 5725
hotspot$	16213 16217 5558 11406
hotspots$	16213 16217 11406
hounding$	15790 15791 15792 15793
hounds$	12922
hour$	4763
hours$	13689 13754 16284 4745 4763 16413 11105 11291
house	10622 16322
house$	12093 12094 12095 12096 6402 6403 6404 6405 12524 12727 12728 12967 12968 12969 12970 12971 13046 13218 8053 14274 14301 14305 14310 14311 14312 14313 14314 14358 14359 14360 14479 14834 14858 15947 10424 10448 16317 16348 16366 16368 16381 4845 16391 11515
househ	10622
household$	14035 14274 14301 14305 14479 14834 16317 11005
households$	14035 14479 11005
housemates$	8562 8563 8564
houses$	12524 15947 10448 16380
housin	16318
housing$	9667 4599 16330 11510
how$	11817 11818 12550 13248 13259 14092 8728 8729 2892 8894 8895 9033 9035 14857 4509 10782
hub$	10110 15807 15812 15825 15854 10166 10193 15894 15898 15899 15901 15904 10219 15917 15924 16048 10370 16111
huge$	5931
hulking$	5757
hundred$	7435
hung$	12285 1983 1997 1998 14088 3468 3469 3470 11128 11209
hungry$	11042 11516
hunt$	1940 7785 1941 1942 1943 1944 1945 1946 2305 2306 2307 2308 2309 2310 15277
hunted$	1940 7785 1941 1942 1943 1944 1945 1946 2305 2306 2307 2308 2309 2310
hunting$	1940 7785 1941 1942 1943 1944 1945 1946
hunts$	1940 7785 1941 1942 1943 1944 1945 1946 2305 2306 2307 2308 2309 2310
huntted$	1940 7785 1941 1942 1943 1944 1945 1946
huntting$	1940 7785 1941 1942 1943 1944 1945 1946
hurl$	1423 1424 1425 1426
hurled$	1423 1424 1425 1426
hurling$	1423 1424 1425 1426
hurlled$	1423 1424 1425 1426
hurlling$	1423 1424 1425 1426
hurls$	1423 1424 1425 1426
hurried$	983 984 985 986 987 988 989 990 991 4942
hurry$	983 984 985 986 987 988 989 990 991 4942
hurt	4807 16353 5573
hurt$	11585 11588 6072 6073 6074 6075 6076 6077 6078 6079 235 236 237 12014 12346 12368 12705 12784 12785 12786 12798 12799 13126 13127 13151 13153 13773 14654 14655 14658 14673 14674 8980 15102 16346 10652
hurting$	11621 11622 11623 11624 11625 7018
hurtle$	1399
hurtled$	1399
hurtles$	1399
hurtling$	1399
hurts$	13126 13127 8961 8962 14778 16346
husband$	16314 16324 16332 16339
hussies$	5727
hussy$	5727
hustlers$	5747
hyde$	13891
hydroc	5582
hydrocephalus$	11427
hyena$	10936
hyenas$	10936
hygien	10551 10552
hygiene$	16246 16247
hype$	12987
hyper$	4910 5736
hypersexual$	5703
hypersexualised$	5703
hypocritical$	5767
hysterical$	5736
i$	4163
ic	5516
ic$	3366 5284
ic0$	5754
ic1$	5754
ic2$	5754
ic3$	5754
ic4$	5754
ic5$	5754
ic6$	5754
ic7$	5754
ic8$	5754
ic9$	5754
ice$	12910
idea$	11834 12887 7374 7375 7376 7377 1533 1534 1535 1536 9861
ideas$	11833
identi	15817 4291 15842 4318 4334 15951 4453 4456 4459 4461 4473 10318 4522 16095 4668 5480 11359
identical$	9303 5343 5353
identically$	3383 5309 11192 11194
identified$	2069 2101 2466 4410 10304 4876 5502 11348 5507 11361
identifies$	4329 15963 4590
identify$	11902 4325 4329 15953 15963 4590
identifying$	4329 4590
identity$	4298
idiot$	10936
idiots$	10936 11257
idle$	11034 5736
idly$	9849 11245
idolise$	654 655 656 657 658
idolised$	654 655 656 657 658
idolises$	654 655 656 657 658
idolising$	654 655 656 657 658
iep	5621
iep$	11466
ieps$	11466
ies$	14273
if$	11921 11971 709 710 711 712 713 714 715 716 717 718 719 720 721 12274 12275 12280 12283 12284 766 768 769 770 771 772 773 774 775 776 777 778 781 782 783 787 788 789 933 12840 7538 1694 1696 1697 13302 8038 8039 9200 9201 9202 3818 3999 4000 4452 16205
ignor$	1547 1548 1549 4966
ignorance$	13312 5767
ignorant$	5736 5767
ignore$	11778 11935 11964 11966 11967 11968 6791 2006 2007 15275 4143 4144 15710 4989 5368 5435 5436 11288
ignored$	11778 6791 1547 1548 1549 13233 2006 2007 15062 15275 4143 4144 15714 15715 15716 15717 4966 4989 5368 5424 11275 5435 5436 11288
ignores$	11778 6791 2006 2007 15275 4143 4144 4989 5368 5435 5436 11288
ignoring$	11778 6791 1547 1548 1549 2006 2007 15275 15465 15466 4143 4144 15790 15791 15792 15793 4966 4989 5368 5435 5436 11288
ignorred$	1547 1548 1549 4966
ignorring$	1547 1548 1549 4966
ignors$	1547 1548 1549 4966
ill	16336 10642
ill$	128 129 3434 3456 16337 5126 5186 5188
illegal$	12053
illnes	16318 16320
illness$	11408 11444
image$	12130 12138 6466 6467 623 624 862 12527 12987 14556 10046 15821 10127 4283 10162 4378 4380 15979
images	10202 4368 10213 10214
images$	12130 12138 6460 616 12157 6466 6467 623 624 12246 12527 14556 14571 15821 10127 4283 15843 15844 15852 10162 4361 10212 4378 4380 4385 15978 15979
imbecile$	5727
imbeciles$	5727
imei$	4263
immaculately$	3383 5309
immature$	5736
immaturity$	11913 11914 11915 11916 11917 11918 6724 6725 7550 1706 1707 7553
immensely$	16207
immigration$	16318 5672
imminent$	16097
immoral$	5738
immune$	3035 3036 3119
immuni	5820
impact$	15178 15179
impaired$	11677 11678 11679 11680 11440
impairment$	11408 11439
impenetrable$	5729
impetigo$	5808
implan	4714 10559
implant$	16254
implausible$	13577 13578 13579
implicated$	505 506 507 508 509 4876
importance$	7514
important$	4611
impos	4583
imposed$	10445
imposing$	5285 5757
imposs	4470
impossible$	7708 7712 13564 2406 2407 2408 2409 2410 2411 2869 2870 2871 3621 3622 10315 5379
impress$	14655
impressed$	10826
impression$	11834
impressionable$	5736
impris	16318
imprisoned$	16067
improv	4266
improvement$	15265 9571
imprudent$	1795 1796 4971 5730
impulse$	7732 8374
impulsive$	11677 11678 11679 11680 5736
impulsivity$	7553
in	4729 10618 5611
in$	187 6058 219 11821 11868 11869 11871 11873 6303 6350 6355 6358 6368 6372 6373 6374 617 6471 6472 6473 6475 6536 6537 6538 6541 12321 12322 12440 6811 6814 12510 6855 12553 6890 1076 1116 12731 12751 12755 7221 7238 7272 7289 1525 1526 13401 7844 7853 7894 13598 7917 7934 13630 13631 2092 8014 13710 13722 8148 8149 8150 8151 8179 8180 8249 14012 8318 8351 8358 8398 8456 8460 14290 8648 8679 2970 2971 9023 3362 14903 14906 9230 9248 9252 9253 3429 3458 3459 15002 9308 9313 9317 9321 3477 3478 3479 9329 15241 15248 9590 9629 15418 15463 9977 15735 15808 10221 10226 10253 4451 16001 16005 16018 10413 10421 10531 10532 10549 10577 10595 10598 10603 10621 10669 10673 10675 10681 10685 10705 4870 10743 4978 5209 11056 11176 5344 11192 11194 11223 11237 5452 11348 11438 11448 5604 5657 11504 11509 11529
inability$	6207 363 364 365 366 367 368
inaction$	6686 15746 11292 11294
inadequacy$	5767
inadequate$	5767
inadequately$	5767
inappropriate$	12053 6435 13530 14972 14973 4985 10972 5164 5353
inappropriately$	3383 5309 11192 11194
inattention$	11292
incapable$	173 5377 11232
incessantly$	5765
incest$	16350
inch$	8582 14844
incident$	15984 11496
incidents$	16041 16073 11496
inclin	10342
inclination$	9546 15242 15243 15244 15245 15246 15247
include$	11348
included$	4866
income	16318
income$	11493
incompetence$	5767
incompetent$	5767
incompetently$	5767
inconsistent$	13577 13578 13579 13969 13970 13971 13972 2433 5154
incorrect$	5346
incorrigible$	5738 5739
increa	4674 5545
increase$	4576 10506
increased$	16164
increases$	10506
indecent$	6435 6443
indefensible$	15561
indepe	11509
independence$	16278
independent$	8598 8600 3018 3019 3020 3021 3306 3346 3359 10635 11093 5249 11124
indestructible$	11101
index	11317
index$	15983 10325
indian$	3385 9236
indica	10132 11313
indicate$	15990
indicates$	15990
indifference$	15554 15746 15775 15776 15777 15778 15779 11292 11294 5767
indifferent$	11232 5767
indiscriminate$	1010
indisputably$	5765
indivi	16211 4678 11371
individual$	2213 13862 13892 13893 13894 13895 13932 13986 14014 14015 14016 14017 14018 14019 14030 14903 14906 15859 4458 16211 10924 11003 11057 5624
individuals$	13523 13524 13525 13526 2213 13862 13892 13893 13894 13895 13932 13986 14014 14015 14016 14017 14018 14019 14030 14903 14906 4458 10435 10924 10958 11003 11057
indoors$	12321 12322
inducement$	12989 12990 12991 12992 12993 12994 12995
indulge$	513 514 515
indulged$	513 514 515
indulges$	513 514 515
indulging$	513 514 515
ineffective$	5767
ineffectual$	5767
inept$	5767
ineptitude$	5767
inevitable$	3581 3582 3583 3584 3585 3586 3623
inevitably$	11233 5765
inexcusable$	9959 15655 5767 5768
inexcusably$	5767
inexplicably$	5769
infamous$	2159 2160 2161 2162 2163 2164 2165 2166 2544 5211 5741
infant	16299
infatuated$	647 648 649 650 651 652 653
infection$	11408
infested$	2053 2054
inflexible$	15645
inflicted$	10780
influe	16195
influence$	13600 10866
influenced$	11585
influences$	13600 10866
influential$	15879
inform	10119 4376 4553 4596 5467 11313 5545
inform$	15814 4279 15830 4299 4300 10221 4548
informant$	16068 11312
informants$	11312
information$	11792 11793 7568 15543 9885 4151 4152 4153 4154 10123 15829 15830 4292 15862 4360 10365
informed$	5968 124 6214 8620 4548
informing$	4299 4300 10221 4548
informs$	4299 4300 10221 4548
ingrate$	5727
ingrates$	5727
inhale	5818
inhaler$	11453
ining$	10221
initia	4622
initiative$	10467 5556
injection$	16257
injections$	16257
injunc	10380 10441 10442 10711
injunction$	16075 16076 4538 10388 16083 16130 16136 16137 10443 16141 16144 16406 16412 11381
injunctions$	4538 16083 16130 16136 16137 10443 16141 16144 11381
injuries$	12519 12520 13347 13348 11444
injury	10533
injury$	12519 12520 13347 13348 16228 11444
inmate$	10951
inmates$	10951
inner$	3369
innocence$	7648 14328
innocent$	6815 971 6817 14268 14269 14270 14271 8676 8677 8678 8699 8868 8869 8870 8871 14737 11081 11099
innocents$	14263 14264 14265 14266 14267 14375 14376 14377 14378 14394 14396 14397 14398 14399 14400 14401 14739 11080 11099
inpati	5821
input$	6063 11759
inquir$	4475
inquiries$	4475
inquirs$	4475
inquiry$	4475 11345
ins$	10221
insane$	11004
inside$	11821 11868 11869 11871 11873 12321 12322
insight$	13458 13459 8739 2895 2896 8742 10822
insist$	260 261 454 455 456 457 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 4942
insisted$	260 261 454 455 456 457 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 13181 4942
insisting$	260 261 454 455 456 457 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 4942
insists$	260 261 454 455 456 457 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 4942
insistted$	260 261 454 455 456 457 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 4942
insistting$	260 261 454 455 456 457 983 984 985 986 987 988 989 990 991 1160 1161 1162 1163 4942
insolent$	5736
insomn	5804
inspec	4265 10111 10112 4269 10117 15817 10144 10145 10146 4302 4303 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 4423 10353 4525 10376 10416
inspector$	10110 15807 15812 4281 15839 15840 15841 10147 10148 15854 10166 4344 10193 15894 15898 15899 15901 10219 15915 15917 15924 10268 16048 10370 16111 11400
instag	4530
instagram$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129
instead$	12757 12758 12759 15722 15724 15781 15782 15784
instigator$	11353 5713
instigators$	11353 5713
instincts$	11113
institutional$	5393
instructed$	4295 4427 10282
instructions$	12486 13077 13078 10834
insuli	5807
insulin$	10561
insulting$	2856 2857 2858 2859 2860 2861
insults$	11866
integrated$	5500
intel	5467
intel$	11312
intell	4343 15949 11317 11359
intelligence$	15543 15824 10130 15826 15846 10188 10209 15906 10218 15916 10285 10324 4511 10365 5468 11314 5470 5773 5787 5793
intended$	4611
intens	4639 5545
intensive$	10484 10574 5687
intent	4620
intent$	11537
intention$	9546 15242 15243 15244 15245 15246 15247
intentions$	9546 15242 15243 15244 15245 15246 15247
intents$	2820
interc	10274 5789
intercepted$	15969
intercourse$	10751
interest$	6154 6155 11867 12428 12760 12761 14141 14142 14143 14144 15182 9546 15242 15243 15244 15245 15246 15247 15410 15504 15505 15506 15507 15508 15509 15510 9819 9820 9821 9822 9823 10023 15726 15727 15728 15729 4292 4383 15998 11289
interested$	9553 9723 15484 9990 10069 15805
internally$	5627
internet$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129 4920
interr	10250
interrogate$	4510
interrogated$	15945
interrogateing$	4510
interrogates$	4510
interrupt$	11234
interrupted$	11234
interrupting$	11234
interrupts$	11234
interruptted$	11234
interruptting$	11234
interv	4456 4869
intervene$	15529 15709 15712 16091
intervened$	15407 15539
intervention$	6063 11759 13960 15060 16408 11212 11533
interventions$	6063 11759 13960 15060 3527 3528 3529 3530 11212
interview$	4510
interviewed$	4486 4856
interviewing$	4510
interviews$	4510
intimate$	6435 672 673 674 675
intimidate$	2000 2001 2002 4987 11234
intimidated$	2000 2001 2002 14654 4987 11234
intimidates$	2000 2001 2002 4987 11234
intimidating$	11621 11622 11623 11624 11625 2000 2001 2002 14082 4987 5164 5308 11234 5734
into	4260 4729 5469
into$	11589 11647 11821 11868 11869 11871 11873 11995 6361 6362 6363 6365 6539 6540 6541 12430 6847 6848 6849 12554 12751 12755 1375 7221 7238 12939 12940 7248 7249 7251 7272 7290 7291 7292 7293 13198 13199 13200 13201 13203 13204 13205 13326 13460 13461 13462 13463 13464 8247 14148 10217 4443 16005 10320 4870 5604 5657
introd	4588
inured$	3035 3036 3119
invariably$	5765
invest	10187 10228 4522 16095 4669 16360 5529 5676 5794
investigate$	15529 15712
investigating$	10187
investigation$	15868 15923 4475 16088 16093 11521
investigationies$	4475
investigations$	15868 4475 16088 16093
investigationy$	4475
investigators$	15882
invincible$	5750
invitation$	12989 12990 12991 12992 12993 12994 12995 9367 3523 9369 3525 3526
invitations$	9367 3523 9369 3525 3526
invite$	11559 5865 38 309 310 326 327 328 329 330 331 332 333 6187 6188 802 803 6733 1211 1212 1213 1214 1215 7065 7066 1428 1429 1430 1431 4931 4936 4940
invited$	11559 5865 38 309 310 326 327 328 329 330 331 332 333 6187 6188 802 803 1211 1212 1213 1214 1215 7065 7066 12836 12837 1428 1429 1430 1431 4931 4936 4940
invites$	11559 5865 38 309 310 326 327 328 329 330 331 332 333 6187 6188 802 803 1211 1212 1213 1214 1215 7065 7066 1428 1429 1430 1431 4931 4936 4940
inviting$	11559 5865 38 309 310 326 327 328 329 330 331 332 333 6187 6188 802 803 1211 1212 1213 1214 1215 7065 7066 1428 1429 1430 1431 15249 15250 15251 4931 4936 4940 11224
involv	16002 16023 11349
involved$	11585 11588 505 506 507 508 509 510 511 512 12562 2049 2404 15202 15204 15713 10306 16034 10340 10368 4876 10844
involvement$	505 506 507 508 509 12413 2049 10323 10367 10844
involving$	16024
iq$	5802
irish$	3385 9236
iron$	14645 14646
irredeemable$	5739
irresponsible$	103 104 5970 1702 4887 4968 5730 5767
irresponsibly$	5695 5767
is	4311 10194 16266 5567
is$	5982 5988 360 361 539 6479 823 824 974 7338 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 8131 2377 2388 2392 2413 2418 8274 8279 2453 2472 2481 2482 2483 2484 2485 2486 8377 14167 14168 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2727 2821 2822 2823 2828 3086 3113 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 9113 9114 3331 14903 14906 3377 14967 9295 3476 3513 9372 9463 9591 3792 3793 9758 9769 9866 9887 4105 9996 4159 4160 15738 15761 4271 10142 15872 10178 10269 10279 15986 10297 4493 10402 10503 4735 10647 4829 4862 4904 4929 5029 5031 5036 5083 5091 5111 5125 5143 5159 5161 5169 5170 5256 11128 11176 11177 5412 5439 11348 5591 5596 5598 5601 5627 5629 5652 5660 5673 5674 5679
island$	11200
isolated$	382 383 384 385 7925 7926 7927 7928
isolation$	12519 12520 1071 13624 15276 4750 10879
iss$	5687
issu	4357
issue$	14040 4280 10126 4282 4598 4623 10844 11010 11458
issued$	4280 10126 4282 15823 10283 10382 4598
issues$	14040 4280 10126 4282 10163 4598 4623 10844 11010 11458
issuing$	4280 10126 4282 4598
it$	11560 12179 12246 12335 12336 12341 6727 899 6766 12469 6780 12506 12556 6876 6961 12684 7021 7027 12723 12724 12725 12756 7070 1296 12860 12941 12973 13029 1493 1494 13065 7373 13106 7500 8107 2330 13914 2518 14092 8406 14510 8881 14578 8885 8974 8998 9022 14718 14719 14720 14721 14722 3567 15133 15279 15296 9659 15358 9707 9708 3913 3914 15533 15542 9948 4114 4115 15696 15697 10036 10059 10779 10991 11281
itch$	1320 1321 1322 1323
itched$	1320 1321 1322 1323
itches$	1320 1321 1322 1323
itching$	983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 1320 1321 1322 1323 4942
itchy$	8123
its$	6336 12063 843 6691 977 979 7652 15356 9871 9882 9972 9974 9976 15673 15674 9981 9983 9984 15685 15703 10010 10048 10049 15751 4221 10067 10075 10076 10153 4446 10500 10686 5394 11271 5440 5449
itself$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13690 13854 8183 2339 2340 8186 2342 2343 2344 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 15571 10007 10728 10758 10759 10805 11089 11090
jacket$	14969 14995 14996 14997 15006 11193 11198 11206
jackets$	14969 9277 9278 14995 14996 14997 14998 14999 15006 11193 11198 11206
jail	10642 10715
jail$	15229 16313 16337 16410 5092
jailbait$	5727
jailed	16320
jailed$	16067 10706
jailer$	12478
jailers$	12478
jamaican$	3385 9236
january$	12068
jaundice$	5806
jaws$	12915 12918
jealous$	5736
jeans$	9277 9278 14995 14996 14997 15012 15013 15014 3475 15019 11193 11198 5364
jekyll$	2351
jeopardise$	10 4883 4884
jeopardised$	10 4883 4884
jeopardises$	10 4883 4884
jeopardising$	10 4883 4884
jeopardize$	10 4883 4884
jeopardized$	10 4883 4884
jeopardizes$	10 4883 4884
jeopardizing$	10 4883 4884
jeopardy$	11540 11541 11551 10444
jewellery$	14995 14996 14997 11193 11198
job	16318
job$	12627 12628 12629 12630 12631 12632 15324 15414 15415 15416 15417 15430 15431 15432 15433 15434 15435 15436 15437 15438 15439 15564 15568 15576 15785 15786 15787 15788 15789 15868 11268 11308
jobs$	15430 15431 15432 15433 15434 15435 15436 15437 15438 15439 15785 15786 15787 15788 15789 15868 11308
jobsworth$	5767
jobsworths$	5767
joggers$	14995 14996 14997 14998 14999 15012 15013 15014 3475 15016 11193 11198 5364
join$	11935 11964 15102
joined$	992 993
joint	4662 5545
joint$	10507 5500
jointly$	961 4941
joke$	13748 13749 11267
joker$	10936
jokers$	10936
journe	15972
judge$	14163 14164 14387 8695 8696 8697 8698 8749 2932 8778 8779 8780 14890 15709 4572 4861
judged$	5973 2452 2469
judgement$	137 138 139 140 6792 12734 13095 13096 13097 13098 13099 13100 13101 13102 13284 10798 11268
judges$	4572
judging$	8695 8696 8697 8698 2932 8778 8779 8780
judgment$	137 138 139 140 12734 13284 10798 11268
july$	12068
jump$	6828 1393 1394 1395 1396 1397 1398 1460 1461 1462 1994 1995 4240
jumped$	1393 1394 1395 1396 1397 1398 1460 1461 1462 1994 1995 4240
jumper$	14995 14996 14997 11198
jumpers$	9277 9278 14995 14996 14997 11198
jumping$	6828 1393 1394 1395 1396 1397 1398 4240
jumpped$	1393 1394 1395 1396 1397 1398 4240
jumpping$	1393 1394 1395 1396 1397 1398 4240
jumps$	1393 1394 1395 1396 1397 1398 1460 1461 1462 1994 1995 4240
june$	12068
jungle$	14712
junkie$	5720
junkies$	5720
just$	5994 6052 6056 686 6554 6558 795 957 962 7024 7073 7074 1487 1488 13291 13292 13293 13294 2518 3131 3568 3608 3609 3610 3611 3727 3947 3948 5370
justice$	14084 14085 9672 16104 16105 16403 16404 10713 16409
justification$	11266
justified$	16161 10943
juvenile$	5024 5027 5037 5753
juveniles$	5753
keen$	300 301 306 437 438 439 469 470 697 698 699 700 701 983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 7308 13004 13005 13006 13007 1468 1469 1470 1471 1472 1473 1670 1671 1672 1673 10074 15805 15861 4942
keens$	15861
keep	10300 4629 4676
keep$	53 11732 6080 11790 6118 6212 6250 11964 11966 11967 6346 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 6586 12327 6633 6634 864 865 6750 906 6752 6753 6754 6797 6798 6799 6800 6801 1198 13003 13008 7445 13146 13243 1806 1810 1824 13394 13403 1984 7891 14387 8725 8726 8727 8730 8731 8733 8734 8737 14477 8799 14797 14798 14890 15074 15080 15094 15319 3832 3833 3834 4223 4259 4279 4398 16161 4625 4900 11216
keeped$	11732
keepers$	14796
keeping$	11732 11994 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 1806 1810 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 1825 8725 8726 8727 8730 8731 8733 8734 8737 14477 14877 15579 4259 4398 4625 4900
keepped$	11732
keepping$	11732
keeps	4629
keeps$	11732 6081 11790 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 864 865 1198 1985 7891 3406 4259 4398 10321 4625 4900
keg$	13803
kegs$	13803
kept$	11732 6082 11790 553 556 563 564 565 566 567 568 569 570 571 572 573 574 575 12247 12254 12262 12313 12314 6623 779 780 6626 6627 12323 12324 12327 6633 6634 864 865 1198 7541 13321 7891 15195 15196 15197 15198 3769 15319 3832 3833 3834 15539 4259 15837 4398 16164 4679 4766 4900 11288
ketami	10556
ketamine$	12531 16251 10565 16261 16263 5610
key$	9981 10114 15879 16098 16103 16299 5073 5502 5505 5507 5508
kg$	16243
kick$	5924 80 5927 1314 1315 1316 1317 1318 1319 13773 15101 4142 16346 5166
kicked	4807
kicked$	1314 1315 1316 1317 1318 1319 4142 16346 4807 10652 4808 5166
kicking$	1314 1315 1316 1317 1318 1319 13189 8009 13761 13762 14672 4142 5166
kickked$	4142
kickking$	4142
kicks$	12011 13030 4142 16346 10809 5166
kid$	2213 13780 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14189 2829 2830 14411 14740 14826 14827 14828 14829 10847 10854 10865 10934 11003
kidney	10545 16241
kidney$	16240
kids$	13540 13550 13551 13552 13553 13591 13593 13603 13606 2213 13780 2280 2281 2282 2283 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 14073 14189 2704 14257 14263 14264 14265 14266 14267 14345 2829 2830 14375 14376 14377 14378 14394 14396 14397 14398 14399 14400 14401 14409 14633 14636 14637 14740 14826 14827 14828 14829 10741 10847 10854 10865 10934 10958 11003 11049 11080
kill	5573
killed	16345
kilo$	16243
kilos$	16243
kind$	11609 13538 2233 2235 2236 2237 14512 14513 14514 8964 14968
kingpin$	5712 5718
kingpins$	5712 5718
kings$	13881
kinshi	4817
kinship$	10662
kiss$	11821
kissed$	6145 12184
kissing$	12221
kitche	10684
kitchen$	16379
kitted$	3435 3436 3437 5347
knack$	1189 1190
knew$	225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 11800 11801 262 263 264 265 266 6112 6113 312 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1159 12962 1519 1520 1521 1522 1523 1524 1641 1709 7555 7556 2554 2555 2563 2564 2565 2566 2625 2627 2628 2629 2630 2711 3043 3044 3045 3046 3047 3048 3049 3050 3163 3164 3165 3166 3183 3184 3185 3186 3187 3188 3189 3190 3191 3192 3193 3194 3195 3230 3321 3322 3323 15294 3908 3909
knife	16418
knife$	11979 12045 12526 12942 12944 7751 7752 7812 7813 7814 15273 10288 4591 10704 16415
knives	15818 15827 16007 16050 16070 4589
knives$	11977 12526 7812 7813 7814 14575 8882 15272 4297 15995 16016 16017 10434 10794
knock$	1983 1997 1998 14672 15987
knocked$	1983 1997 1998 9370
knocking$	1983 1997 1998
knockked$	1983 1997 1998
knockking$	1983 1997 1998
knocks$	1983 1997 1998 14714
know	4318 4334 4391
know$	186 225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 11800 11801 262 263 264 265 266 6112 6113 312 11864 6433 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 12754 1519 1520 1521 1522 1523 1524 1641 7544 7545 1709 7555 7556 7562 7563 8106 2262 2345 2554 2555 2556 2557 2563 2564 2565 2566 2591 2625 14166 2627 2628 2629 2630 2711 2877 2878 2879 2883 3043 3044 3045 3046 3047 3048 3049 3050 3163 3164 3165 3166 3183 3184 3185 3186 3187 3188 3189 3190 3191 3192 3193 3194 3195 3230 14791 14792 3321 3322 3323 14878 14888 15294 15400 15401 9862 9863 9864 10107 15806 15842 4313 4320 4325 4339 4434 4488 10374
knowed$	2711
knowing$	6061 217 312 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 12962 1641 2634 2711 14562 3051 8898 8899 8900 10107 11066 11106
knowingly$	12216 12217 678 12236 10771 10772 4928 5705
knowledge$	2598 2600 14172 8641 14337 8661 14357 8739 2895 2896 8742 14709 9162
knowledgeable$	2634 14562
known	4368 10213 10214 15942 4456 4459
known$	11615 225 251 6930 1143 1144 7544 7545 13241 7562 7563 13285 13286 7592 7593 13495 13523 13524 13525 13526 2159 2160 2161 2162 2163 2164 2165 2166 2328 8174 2544 8390 8391 2711 9645 3908 3909 15838 4311 15931 10304 16000 4467 4491 4494 4519 4857 4985 5024 5028 5037 5212 5502 5505 5507
knows	4391
knows$	225 227 228 229 230 231 232 233 234 238 239 240 241 242 243 244 245 246 247 248 249 250 251 11800 11801 262 263 264 265 266 6112 6113 312 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1519 1520 1521 1522 1523 1524 1641 1709 7555 7556 2345 2554 2555 2556 2557 2563 2564 2565 2566 2592 2603 2625 2627 2628 2629 2630 2711 2877 2878 2879 2884 3043 3044 3045 3046 3047 3048 3049 3050 3163 3164 3165 3166 3183 3184 3185 3186 3187 3188 3189 3190 3191 3192 3193 3194 3195 3230 3321 3322 3323 15294 15806 4434 10374
knuckle$	14943
knuckles$	14943
kudos$	13474 13507
kurdish$	3385 9236
label$	11208
labelling$	15790 15791 15792 15793
labels$	11193 11208
labour$	10990
lac$	5204 5205 5740
lack$	98 1195 1196 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 2412 2531 4186 10032 10033 10034 4953 4977 4996 5047
lackadaisical$	15582 5767
lacked$	1195 1196 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 4953 4977 4996 5047 5154
lackey$	5712
lackeys$	5712
lacking$	1195 1196 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 15691 15692 15693 15694 4953 4977 4996 5047
lacks$	1195 1196 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 4953 4977 4996 5047 5154 5202
lad	16061
lad$	13618 13619 2213 13780 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 2829 2830 10698 10853 10865 10877 10934 11003 11155 11178
ladies$	2765 2834 14776 3305 14846
lads	10113 15895 10211 15929 15972 15973 15975 10311 16015 4503 10360 4527 16078 16081 10420 16138 16175 16187 10497 16199 4678 5510 11376
lads$	11644 11822 11848 11851 11872 362 11927 6236 392 427 12070 12102 6567 6568 6573 6574 6584 6619 6632 880 901 6746 12582 12587 12588 12589 12590 12591 12592 6920 12645 12646 6967 7031 12732 12733 12753 7108 12839 7186 12894 12897 7432 7443 7444 7509 13223 1711 7595 7756 13484 13491 13514 13531 7838 7874 2030 2031 2032 2037 13591 13593 13603 13606 13618 13619 13698 2212 2213 13780 2280 2281 2282 2283 13862 13892 13893 13894 13895 13927 13986 14014 14015 14016 14017 14018 14019 14030 2501 14046 14103 14104 14105 14106 2704 8611 8612 8613 8614 2829 2830 14394 14657 14945 3433 3480 3481 15040 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9500 15206 9512 9576 15327 9911 15626 10087 16006 4498 4500 4512 16053 16055 10372 4564 16167 10853 10865 10877 10924 10934 10958 11003 5167 11155
lady$	2734 14276 14277 14278
lager$	16255
laid$	56
lair$	12915
lairy$	5729
lambs$	14739
lame$	15582
lamentable$	5767
land$	0 1 3130
landded$	0 1
landding$	0 1
landed$	0 1 12487 3130
landing$	0 1
landlord$	12812 1280 9659 9664 9665 15730 10062 15797 15798 16327 5450
landlords$	15897
lands$	0 1 3130
landscape$	13595 13842
language$	10535
lank$	5329
lanky$	9255 5757
lap$	838 1528
laped$	838 1528
laping$	838 1528
lapped$	838 1528
lapping$	838 1528
laps$	838 1528
large$	9217 9219 5285 5757
largely$	961 4159 4160 5439
larger$	5285
lashes$	11169 11175 11182 11193
last$	9575 4749
late$	12700 2518 15275 15472 15473 15474 15645 15706 10012 16249
laugh$	5930 12613 13027 13031 1892
laughable$	15582
laughed$	1892
laughhed$	1892
laughhing$	1892
laughing$	1892
laughs$	13028 13030 1892
launderette$	16364
law	10699
law$	2136 2137 2138 2139 2147 2150 13715 2314 9011 3172 16394 5482
lawless$	5158 11004 5736
lax$	1010 4038 4039 4040 4041 15645 15691 15692 15693 15694 10012 5423
lay$	56 6231 6232 6233 6234 1241 13790 5530
layabout$	5710
layabouts$	5710
laying$	56
lays$	56 13790 13791
lazily$	5767
laziness$	5767
lazy$	4038 4039 4040 4041 10012 5339 5423 5736 5767
lead	4553 11391
lead$	11552 283 284 285 286 287 288 338 339 340 1122 1123 1124 1125 1348 1349 1350 1351 2073 2074 2075 2076 13722 2199 2200 2201 2753 2754 2755 2756 2757 3259 15410 10387 5545
leadded$	3259
leadding$	3259
leaded$	3259
leader	11359
leader$	13815 15993 16028 16098 10844 10861
leaders$	13815 15850 15993 16028 16098 10844 10861
leadership$	15504 15505 15506 15507 15508 15509 15510 4151 4152 4153 4154 15726 15727 15728 15729 10501 10844 5393 11268 11289
leadin	15865
leading$	283 284 285 286 287 288 2073 2074 2075 2076 2753 2754 2755 2756 2757 3259 15879 10419
leads	15865
leads$	283 284 285 286 287 288 338 339 340 12418 12419 12420 1122 1123 1124 1125 1348 1349 1350 1351 13063 2073 2074 2075 2076 2199 2200 2201 2753 2754 2755 2756 2757 3259 15890 5545
league$	10057
lean$	5285
leap$	1393 1394 1395 1396 1397 1398 1460 1461 1462
leaped$	1393 1394 1395 1396 1397 1398 1460 1461 1462
leaping$	1393 1394 1395 1396 1397 1398
leapped$	1393 1394 1395 1396 1397 1398
leapping$	1393 1394 1395 1396 1397 1398
leaps$	1393 1394 1395 1396 1397 1398
leapt$	1393 1394 1395 1396 1397 1398 1460 1461 1462
learn	15817 10140 4318 10220 4453 4461 4473 10318
learn$	186 11902 7451 1607 1608 1609 1610 7557 7558 7559 7560 7561 7562 7563 1846 13394 13968 15074 15080 15094 15148 15149 15150 15151 15185 15709 15835 4313 4325 11216
learned$	12472 12473 6880 1036 7557 7558 7559 7560 7561 7562 7563 2888 15195 15196 15197 15198 15900
learning$	174 7557 7558 7559 7560 7561 16282 10590 16302 5564 5594 5621 5623
learns$	15185 15207 15208 15209 15210
learnt$	12472 12473 6880 1036 7557 7558 7559 7560 7561 7562 7563 2889 15195 15196 15197 15198
least$	9649 9811 5265
leave	15878 16334
leave$	0 1 5848 5875 11571 11572 11573 11574 11575 11576 11577 41 42 44 67 68 69 11661 11690 11854 11902 11935 11964 11966 11967 11968 6276 580 581 12296 1151 1164 7350 7351 7352 7353 7354 1563 1564 1565 13138 13146 13224 13243 13316 3273 15074 15080 15094 15102 3990 3991 3992 3993 3994 3995 3996 3997 3998 4193 4194 16203 4827 11216 5445
leaved$	5875 11571 11572 11573 11574 11575 11576 3273
leaves$	0 1 5848 5875 11571 11572 11573 11574 11575 11576 41 42 44 67 68 69 580 581 1164 1563 1564 1565 13245 3273 3990 3991 3992 3993 3994 3995 3996 3997 3998 4193 4194 16203 4827 4870 5445 5657
leaving$	0 1 5875 11571 11572 11573 11574 11575 11576 41 42 44 67 68 69 580 581 1164 1563 1564 1565 3273 3990 3991 3992 3993 3994 3995 3996 3997 3998 4193 4194 4827 5445 11341 5657
lecturing$	8701
led	11313
led$	11552 11577 11585 283 284 285 286 287 288 338 339 340 12418 12419 12420 12487 1122 1123 1124 1125 1348 1349 1350 1351 13063 13245 13246 13247 2073 2074 2075 2076 2199 2200 2201 14593 3259 10161 10356 11027
left	16320 10630
left$	0 1 5848 5875 11571 11572 11573 11574 11575 11576 11577 41 42 44 67 68 69 11988 12254 12262 6620 12456 1164 1563 1564 1565 7543 13245 7573 13317 13328 8634 8635 8798 2954 2955 2956 2957 2958 8804 8805 8806 9082 3273 9196 3352 3353 3354 3990 3991 3992 3993 3994 3995 3996 3997 3998 4193 4194 16325 4827 4870 11275 11288 5445 11348 5657
leg$	14943 16239
legal$	10636
leggings$	9277 9278 14995 14996 14997 15012 15013 15014 15019 11193 11198
legs$	11884 11885 13901 14943 16239
lend$	7515
length$	9245 15799
lenient$	15645
less	4606
less$	6630 6631 6804 6810 13148 1722 7878 8565 3023 3024 3025 3026 15130 15131 15132 15413 4470 4497 5250
lesson	10608
lesson$	174 176 177 12576 15268 15269 15270 15309 15310 15311 16297
lessons$	174 176 177 12576 13625 14053 8838 15309 15310 15311 16287 16293 16297 16301 16303 16304 10748 11478
let	4272 4301 4529
let$	45 46 281 282 6320 6321 6322 6323 6324 6325 6326 6327 12254 12271 12272 12273 12285 12381 882 981 6865 12627 12628 12629 12630 12631 12632 13003 13008 1650 1651 1652 1653 1654 7515 13317 15074 15080 15094 15275 15545 15546 4044 4045 4046 4047 4048 4049 4050 4051 4052 4053 4054 4055 4056 4057 4058 4059 4060 4061 4062 4063 4064 4065 4066 4067 4068 4069 4070 4071 4072 4073 9919 9920 4107 4193 4194 4214 4215 4216 4279 4299 4300 4345 11216 5445
lethal$	5023
leting$	4299 4300
lets$	45 46 281 282 12381 882 981 1650 1651 1652 1653 1654 15275 4044 4045 4046 4047 4048 4049 4050 4051 4052 4053 4054 4055 4056 4057 4058 4059 4060 4061 4062 4063 4064 4065 4066 4067 4068 4069 4070 4071 4072 4107 4193 4194 4214 4215 4216 4299 4300 4345 5445
letter	16170
letter$	15543 15650 15652 15653 16171 11280
letters$	15543 15652 15653 15696 15697 16171 11280 11281
letting$	45 46 281 282 1650 1651 1652 1653 1654 15275 4044 4045 4046 4047 4048 4049 4050 4051 4052 4053 4054 4055 4056 4057 4058 4059 4060 4061 4062 4063 4064 4065 4066 4067 4068 4069 4070 4071 4072 4107 4193 4194 4214 4215 4216 5445
leukae	5807
level	4606
level$	8062 13922 13923 13924 13925 2661 14512 14513 14514 15816 16231 4768 11363 11491
levels$	14512 14513 14514 15816 11363
liabilities$	8317
liability$	2136 7981 2137 7982 2138 7983 2139 7984 8317
liaison$	10751
liaisons$	10751
liar$	13672 13673 13674 13781 13782 13816 10881 10882 10936
liars$	13672 13673 13674 13781 13782 13816 10881 10882 10936 11257
liberty$	16355
library$	9659 9664 9665 15730 10062 15797 15798
licence$	16412 16414 11536
licences$	16414
lie$	6231 6232 6233 6234 1135 1138 1139 1140 12683 1241 13112 13115 13206 13222 1719 1720 1759 13755 13773 15100 9440 15271 15275 15300 15698 11234 11282
lied$	1137 1138 1139 1140 1719 1720 1759 15271 15294
lies$	6231 6232 6233 6234 6686 1136 1138 1139 1140 1241 13115 1719 1720 1759 15271 15275 15294 15299 15698 15738 11234 11282
life	10622 16384
life$	5856 11960 6367 12484 12522 12712 7219 7250 12946 12959 1420 12974 12975 12976 12987 12988 1499 13187 13209 7850 7869 7870 13931 14029 14207 14255 14256 14275 14279 14293 14294 14295 14296 14297 8622 8623 8624 8625 8626 14322 14323 14324 14325 14326 14338 14339 14592 14704 14705 14713 9028 14733 14735 14753 14754 14755 14756 9159 9160 9166 15232 10491 16237 16317 4890 10738 10844 10850 11005 11512
lifes$	10850
lifestyle$	3 4 5 6 7 8 9 5864 20 5882 11618 11627 11631 1220 1221 12987 13474 13478 13479 13500 13709 14293 14294 14295 14296 14297 10732 10733 10738 10844 10870 10871 10921 11005 11105 5696
lifestyles$	11618 11631 14293 14294 14295 14296 14297 10732 10733 10921 11005 11105 5696
lift$	11846 11847 6162 6163 6164 6165 6166 6168 6169 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12221 12225 12547 12548 12549 12650 12651 12652 12653 12745 13000 13011 13012 13013 13533 14556 8919 14621 14623 9693
lifted	10118
lifted$	15377 15378 15379 9694 9714
lifts$	11846 11847 6162 6163 6164 6165 6166 6168 6169 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12221 12225 12745 7267 13000 13011 13012 13013 7815 13533 14556 14621 14623
light$	12886 12958 8123 3398 14954 5129 5285 5305 5306 5313 5329
lighter$	3398 5305 5313
like	10152
like$	12120 12121 12244 12245 6781 1173 1174 7028 1340 7349 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 1613 1614 1615 1616 1934 1935 1936 1937 1970 1971 1976 2016 2017 2018 2019 7922 7998 7999 8000 8153 8154 2311 2312 2313 2363 13946 8488 2663 8513 8524 8525 8526 8527 8528 8529 8530 8531 2717 2718 2719 2815 8669 8670 8671 8672 8676 8677 8678 9000 9001 9002 9003 9004 3237 9124 9147 9148 9200 9201 9202 9336 3492 9338 9339 9346 10025 15833 15861 4950 4979 10844 5101 5266 11118 11131 11192 11194
liked$	12244 12245 1173 1174 1176 1177 1178 1179 1180 1181 1182 7028 7030 12726 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 4950 4979
likelihood$	9570 3726 4609
likely$	7880 7881 4274 4288 4454 4523 5028 5502
likes$	12120 12121 1173 1174 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 1613 1614 1615 1616 1934 1935 1936 1937 1970 1971 1976 2016 2017 2018 2019 3237 15861 10791 10792 4950 4979
liking$	1173 1174 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 4950 4979
limit$	12869
limited$	1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 13969 13970 13971 13972 2433 2527 2528 2529 2530 4977 5154
limits$	14599 14600 14601
line	5500
line$	12047 12058 12070 12071 12075 12077 12082 12083 12084 12085 12086 12090 12091 12092 12972 13108 7418 13115 13681 15876 16016 16052 16115 10488 10740 11325 11389 5796
lined$	4668
lines	11359
lines$	12046 12064 12070 12071 12074 12076 12081 12090 12091 12092 12526 12981 7343 13041 7980 13681 8085 14125 15876 10740
lingered$	12285
link	15842
link$	1983 15811 15990 5475
linked	4608
linked$	2049 4311 15853 4468 16034 10340 10348 16045 4876 10844
linking$	1983
links$	1986 1987 2049 15811 15990 10844
lion$	7220 7222 7223
lions$	7220 7225
lip$	7892 13914 14943 9985 10966 5314
lippy$	5738
lips$	14943
lipstick$	14947 14948 14949 11175 11183
lisp	16229
list	10172 4338 4368 10213 4370 4456 16071
list$	15843 4305 15855 15867 10189 10196 4359 4362 10215 15919 15931 4394 15980 15982 15983 15988 10573 11330 11358
listed$	10215 4394 4408 4448
listen$	11902 11935 12040 12249 12250 12251 12252 12253 12254 13394 7740 7741 7742 7743 7744 15043 15074 15080 15094 15128 15129 15138 15139 15140 15148 15149 15150 15151 15185 15319 15412 15529 15709 15712 10140 11216 11217 11242
listened$	12249 12250 12251 12252 12253 12254 12262 12313 12314 13317 15195 15196 15197 15198 15319 15338 15354 15359 15362 15363 15365 15366 15367 15368 15407 15412 15539 15759 11242
listening$	12254 15073 11243
listenned$	12254
listenning$	12254
listens$	12254 15138 15139 15140 15185 15207 15208 15209 15210
listing$	10215 4394
listinged$	10215
listings$	10215
lists$	15843 10196 4359 4362 10215 15919 4394 15982 11330
lithium$	5817
litre$	10560
litres$	10560
little	4286
little$	51 92 96 99 6784 940 941 942 943 1145 7039 1283 1293 7294 7297 7384 7589 7697 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 2057 2142 2172 2173 2175 2277 8190 2433 2527 2528 2529 2530 8546 14255 14256 2789 2831 2848 8699 8837 8878 14636 14637 9046 9047 9081 14830 14833 14986 3707 3725 15472 15473 15474 9809 9814 9815 9816 3980 15523 15524 15706 15747 10131 4977 5000 5010 5037 5075 5097 5154 5202 5234 5328 5444
live	4286
live$	5999 11935 11999 12007 1373 1374 2153 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2735 2753 2754 2755 2756 2757 14477 2939 2940 3254 9131 3773 10131 10173 10393 16236 16367 4961
lived$	1373 1374 8560 8561 2753 2754 2755 2756 2757 14354 3314 3315 3316 3775 4829 4831 4840 4961 5664
lives$	5856 11637 11638 11639 11642 12484 12522 1373 1374 12959 1420 7266 13209 7850 7869 7870 2153 13716 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 14275 14279 2753 14293 2754 14294 2755 14295 2756 14296 2757 14297 14472 14473 14474 14475 2939 2940 14592 3254 14799 3774 4829 4830 4831 4961 11005 5664
living$	1373 1374 2643 2644 2645 2646 2647 2648 2735 2753 2754 2755 2756 2757 14477 14798 9159 16278 16330 16344 4829 4831 10684 16384 4961 5664
livs$	4831
llama$	13797
llamas$	13797
load$	13837 13838
loaf$	13095 13096 13097 13098 13099 13100 13101 13102
local	4286
local$	6930 2548 3363 15703 10131 4817 10833 5282
locat	16095
locate$	11342
location$	6142 6143 6144 10115 10197 4353 4390
locations$	10115
lock$	4546 16346
locked$	12368 10409 16106 10418 16346 4807 4808
lockers$	10448
locks$	16346 16365
locs$	11173 11175
locusts$	10946
lodged$	4831
lodgers$	8562 8563 8564
lodges$	4831
lodging$	4831
lodgings$	16330
lodgs$	4831
log	4338 4363 4370 4400 11313
log$	15501 10196 15892 10198 4359 4362 10215 4390 4394 4397 10243 4403 15963 15967 4433 16056 16060
loged$	10215 4394 4433
logged	4400 15942
logged$	4372 4373 15927 15931 4408 15964 15976 11326
loggerheads$	15279
loggin	4400
logging$	10215 4397 4403
logginged$	10215
loggings$	10215
loging$	4394
logo$	11193
logos$	11193
logs	4400
logs$	15883 10196 15892 10198 4359 4362 10215 4394 15963 16060
loiter$	11128
loitered$	11128
loitering$	11128
loiterred$	11128
loiterring$	11128
loiters$	11128
lone$	3363 5281
loner$	5723
loners$	5723
long$	9041 9116 9987 15706 5306 5328 5329 5337
longer$	8568 8573 8609 14370 8840 2996 2997 8854 8981 4497
look$	5896 6208 798 799 800 1026 1831 2576 8725 8726 8727 8730 8731 8733 8734 8737 2893 2902 8800 2966 3220 3221 9131 3304 9197 3411 3412 3413 3491 3493 3494 15501 15529 4091 15710 15712 15977 4823 5230 5232 5311 5340
looked$	798 799 800 7629 2533 2893 2902 8822 14520 14521 14522 14523 14524 14525 14537 3304 3411 3412 3413 3491 3493 3494 15354 15359 15362 15363 15365 15366 15367 15368 15539 4091 15759 10122 4669 4818 5230 5232 5311 5340 5835
looking$	798 799 800 6646 7061 13179 13180 7785 1941 1942 1943 1944 1945 1946 7809 8418 8682 8718 8725 8726 8727 8730 8731 8733 8734 8737 2893 2902 14446 14454 14455 8821 14520 14521 14522 14523 14524 14525 8839 14536 14596 14597 14598 14606 14621 14623 3242 14922 9586 4091 15861 11139 11140 11148 11149 11153 11243 5663
lookings$	15861
lookked$	2893 2902
lookking$	2893 2902
lookout$	2141 14753 14754 14755 14756 15277 5782
lookouts$	2141 5782
looks$	11866 12292 12293 798 799 800 2893 2902 3220 3221 3304 14946 3411 3412 3413 3491 3493 3494 15037 4091 4823 5230 5232 5311 5340
loop$	10941
loops$	10941
loose$	6217 13918 13919 5045 5081 10944
lorry$	6149 12523
lose$	2788 8684 8685 8686 14382 14383 14384 8690 8691 8921 15102 4751 4841
loser$	13672 13673 13674 10881 10882
losers$	13672 13673 13674 10881 10882 5726
loses$	4751
losing	4703
losing$	3406 15465 15466 10548 4751 4841 5592
loss$	13787 15690 11439
losses$	13787
lost	4703 4779 16320
lost$	12705 7966 8233 2390 2391 2788 3406 15275 15714 15715 15716 15717 4178 4179 10444 10548 4751 10671 4841 5020 5050 5084 11288 5592
lot$	11811 859 12927 13537 13593 13606 2547 14255 14256 2778 2833 14440 14448 14449 8960 15221 4032 4507 10378 10865 10958 11092
lots$	2777 3409
loud$	5180
loudmouth$	5721
loudmouthed$	5729
loudmouths$	5721
lounge	10684
lounge$	3468 3469 3470 16379
lounges$	3468 3469 3470
lout$	10936 5710
loutish$	5710 5736
louts$	13693 13694 13695 10936 5710
love$	654 655 656 657 658 659 660 661 662 663 664 1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 13946 4950 4979
loved$	1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 4950 4979
lover$	12205 12206 10764
lovers$	12205 12206 10764
loves$	654 655 656 657 658 1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 4950 4979
loving$	1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 1970 2016 2017 2018 2019 4950 4979
low$	6625 7976 7997 2217 13897 13922 13923 13924 13925 13969 13970 13971 13972 2433 2445 2446 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8314 8315 8316 2490 2491 2492 2493 3455 15020 5005 5081 5154 5202 11197 5804
lower	4606
lower$	2445 2446 5609
lowest$	2357 5640
lowlife$	5710
lowlifes$	5710
loyal$	2470
loyalty$	6288 444 12443
luck$	12344 12912
lunch$	16387
lung	16241
lupus	10642 5582
lupus$	16337 11427
lurch$	15535
lure$	1041 1042 1043 1044 13014 13178 4891 4944
lured$	1041 1042 1043 1044 4891 4944 10826
lures$	1041 1042 1043 1044 4891 4944
luring$	1041 1042 1043 1044 4891 4944
lycra$	11193
lying$	1138 1139 1140 1719 1720 1759 13699 13755 13761 13762 14718 14719 14720 14721 14722 15275 5729
machet	16418
machete$	10704 16415
mad$	10955
madam$	10855
madams$	10855
made$	41 42 44 122 123 125 126 127 11681 11705 166 6012 6013 6014 6015 6016 6017 6018 334 335 336 424 425 497 550 598 12254 756 761 844 6707 870 12418 12419 12420 895 6741 980 6913 12614 12615 1114 1115 1134 1141 1142 1197 7110 1682 13245 1734 1863 1867 7745 7746 7747 13455 13473 2005 2024 2025 13576 2202 2203 2205 2242 2403 2732 3104 3105 14899 9229 9477 9479 9482 15211 15217 3684 9606 9657 9696 15479 15480 15481 15482 3964 4103 4104 4155 4465 16011 10347 4698 10627 4994 5464 11348
magist	5681
magistrate$	4861
magistrates$	14084 14085 4572 16183 4861
magnet$	13808 2376 2393 2394 4532 11364
magnets$	13808 2376 2393 2394 4532 11364
mail	4357 4384
mail$	15683
mails$	15683
main$	15804 10114 15879 16028 16098 16103 5028 5073 5502 5505 5507 5508
maintained$	16164
maintenance$	10962
major$	5508
majority$	4507
make	4399
make$	41 42 44 123 125 126 127 11681 166 6012 6013 6014 6015 6016 6017 6018 6019 6020 6026 6027 6028 6029 6030 334 335 336 6213 424 425 497 12042 6348 550 598 756 761 844 6707 870 980 1114 1115 1134 1141 1142 6989 1197 7109 7449 7454 1682 13245 1734 13394 1863 7709 7710 7711 1867 2005 2024 2025 2202 2203 2205 2732 14387 2920 2936 14501 3208 14899 9247 14947 14948 14949 14967 14968 9285 9343 9477 9478 15182 15205 9511 15213 15217 15218 3684 15277 9695 3964 4103 4104 10141 4646 4698 4994 11183 5464
maked$	334 335 336 844 870 980 1114 1115 1134 1141 1142 1197 1863 1867 2005 2024 2025 14899 3684
maker$	10858 10862
makers$	10858 10862
makes$	5875 11571 11572 11573 11574 11575 11576 41 42 44 123 125 126 127 11681 334 335 336 424 425 550 598 756 761 844 6707 870 12418 12419 12420 980 1114 1115 1134 1141 1142 1197 1682 13245 1734 1863 1867 7745 7746 7747 2005 2024 2025 2202 2203 2205 2732 14899 14967 9477 15217 3684 3964 4103 4104 4698 4994 5464
makeup$	14947 14948 14949 15037 11175 11183 11193
making$	41 42 44 123 125 126 127 11682 11683 11684 166 6012 6013 6014 6015 6016 6017 6018 6019 11717 334 335 336 11887 11888 11889 11890 11891 11892 11893 11894 424 425 550 598 756 761 844 870 980 12534 12611 1114 1115 1134 1141 1142 1197 7043 1734 1863 1867 7753 7754 7755 2005 2024 2025 13612 2202 2203 2205 2732 14454 14455 2920 8797 14899 3684 15275 3964 15578 4103 4104 4698 4994 10859 5464
maladaptive$	4889
maladjusted$	5158
male	5510 5516
male$	12175 7791 7825 8446 8449 9208 14904 14905 9211 14907 14908 3385 10143 4458 10886 11126 5282 5502
males$	11560 6126 11822 11829 6138 6141 11840 11841 11848 11849 11851 11853 11860 11872 12052 12070 12102 6432 12133 12134 12141 12144 12175 12645 12646 6955 6956 6957 6958 12897 13483 13497 7807 13503 13504 13523 13524 13525 13526 13531 13532 7838 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14103 14104 14105 14106 14450 4458 10736 10886 11003 5752
malicious$	13575 4993 5109 5736
malign$	2059 2060 2061 5021
malnourished$	5303
malodorous$	5757
mam	4784 4794 10640 4799
mam$	4785 4797 10651
man	10725
man$	11560 5903 5905 6108 6126 6130 11829 6135 6137 6138 6141 11840 11841 11845 11848 11851 11853 6176 11872 11875 6184 12005 12070 12093 12094 12095 12096 6402 6403 6404 6405 12101 12102 12103 12106 12141 12144 12175 12178 12188 12189 12196 12197 12201 12202 12224 12246 12431 12481 12524 12525 12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 12581 12583 6901 6903 6933 6945 6947 12645 12646 6970 12669 12670 12671 12672 12673 12674 12675 12676 12677 12679 12732 12733 12746 12752 7068 12812 12813 1277 7177 7194 7205 7206 7208 7209 13073 7473 7496 13215 13223 13342 7807 13503 13504 13523 13524 13525 8094 13793 13927 14133 14161 14177 14178 14179 14180 14181 14182 14183 14185 2649 8498 14203 14237 14243 14245 2709 8558 14260 14261 2734 14276 14277 14278 14285 2747 2748 2765 2775 2776 2795 14351 2816 8667 14365 14450 14460 14461 14462 8784 14588 14689 14690 14691 14692 14694 14697 14699 14701 14746 14839 14843 3305 14846 14850 14851 14852 14853 9275 9284 10143 16371 16420 10736 10769 10793 5093 5110 11075 11078
manage	10223 4571 4669
manage$	543 544 545 546 547 548 549 13676 13737 13738 13946 14056 2601 8447 8448 2604 2643 2644 2645 2646 2647 2648 2735 14387 8725 8726 8727 8730 8731 2887 8733 8734 8737 14434 2910 14451 14452 8761 2917 2918 8764 2925 2932 8778 8779 8780 2941 14493 2962 3254 15161 15532
managed$	543 544 545 546 547 548 549 2643 2644 2645 2646 2647 2648 2735 2910 2925 2941 2962 3254 15235 15236 15237 15238 15239 3769 4660 4679 5631
management$	8345 4151 4152 4153 4154 16200 5393 11268 11358
manager$	11886 9659 9664 9665 9682 9683 15730 10062 15797 15798 15918 11358
managers$	11886 9659 9664 9665 15730 10062 15797 15798 15918
manages$	543 544 545 546 547 548 549 2643 2644 2645 2646 2647 2648 2735 2910 2925 2941 2962 3254
managing$	543 544 545 546 547 548 549 2643 2644 2645 2646 2647 2648 2735 8725 8726 8727 8730 8731 8733 8734 8737 2910 14454 14455 2925 2932 8778 8779 8780 2941 2962 3254
manbag$	11190 11193 5762
manbags$	11190 11193 5762
maneater$	10936 5727
maneaters$	10936 5727
manipulate$	2177 8408 5078 11234
manipulated$	11585 2177 5078 11234
manipulates$	2177 5078 11234
manipulating$	2177 5078 11234 5736
manipulative$	5164 5736
manipulator$	10881
manipulators$	10881
manner$	2740 2741 2742 2743 2744 2745 2746 14343 14344
mannered$	11031 11032
manners$	13885 13886 13887 13888 13889
many$	150 151 152 6043 6066 605 7440 7468 8173 14135 14563 9957 9958 9981 9982 10354
map	4310 11317
map$	4308 4309 4336 4350 4395 5474
mapped$	4308 4336 4350 4395 15976 5474
mapping$	4308 4336 4350 4395 5474
maps$	4308 4336 4350 4395 5474
march$	12068
mardy$	5729
marginalised$	5282
marked$	15931 4408
marker$	10252 11336
markers$	10252 11336
market	10521
market$	4653 16216 16219
marks$	11487
marria	16318
mask$	3467 15011 11193 11203
masked$	3467 11210
masking$	3467
maskked$	3467
maskking$	3467
masks$	15003 15004 15005 3467 15008 15011 11193 11203
massage$	4222
master$	9024 14796
mastermind$	5712
masterminds$	5712
masters$	9024 14796
match	15842
match$	3149 8995 4270 10160 4440
matche	4331
matched$	15803 4270 10176 4440
matches$	4270
matching$	9303 4431 4440 5343 5353 11361 5561
matchs$	4440
mate$	7510
material$	14644 15862
materialistic$	5736
mates$	6290 6291 6292 12065 12577 12578 12579 7510
maths$	7932 11488 11490
matric	11317
matrix	11317
matrix$	15983 15988 11318
matted$	5329
matter$	353 12512 1244 1245 1246 1258 1259 8707 8708 8709 8711 9412 9413 9452 15182 10059 4267
matters$	14279 9948 4267
mattre	10672
mattress$	16367 10679
mature$	2634 2782 2786 2796 2924 8850 3018 3019 3020 3021 14562 3051 3306 3346 3350 11121 11122 11123 5750
maturity$	2634 14201 2740 2741 2742 2743 2744 2745 2746 2847 5750
may	4274
may$	280 12068 8282 2673 2953 2959 2960 2961 3249 14878 3351 10138 4296 10205 4420 4542 4550 4566
mayhem$	13548 10824 10922
mdma	10556
mdma$	16251
me$	14607 11263
meal$	16387
meals$	16387 16390
mealy$	5138
mean$	11552 11577 13245 14967 10012 5085 5109 5308
meaningful$	9784 9785 9786 9787
means$	11552 11577 12419 12420 12901 13245 14967 4611
meant$	11980 11981 12419 12420 15294
measur	11391 11396
measure$	369 370 371 6764
meat$	11601 11002
mechanic$	11886 12212 12213 12214
mechanics$	11886 12212 12213 12214
meddle$	1336 1337 1338
meddled$	1336 1337 1338
meddles$	1336 1337 1338
meddling$	1336 1337 1338
media$	6427 6428 6429 6430 6431 12127 12128 12129 15940 16127
medica	10551 5818
medical$	16229 16246 5613
medication$	16246 16263
medicine$	12775 11453
mediterranean$	3385 9234 9236 5308 11185
medium$	2445 2446 8297 8298 8299 8300 8301 8302 8303 8304 8305 8306 8307 8308 8309 8310 8311 8312 8314 8315 8316 3372 5285
meet$	11654 11661 11802 11803 11804 11806 6255 6256 6257 11964 11966 11967 12122 587 588 589 12186 12249 12250 12251 12252 12253 12315 12316 12317 6830 992 993 1110 7378 13440 13442 13448 13450 14750 14751 14752 15043 15074 15080 15094 15529 16203 10773 11216
meeted$	1110
meetin	15972
meeting$	11753 11994 587 588 589 12186 12246 12249 12250 12251 12252 12253 12315 12316 12317 6830 1110 15309 15310 15311 15911 16200 11243 11341
meetings$	12246 15309 15310 15311 16200
meets$	587 588 589 992 993 1110 15943 16203
meetted$	1110
meetting$	1110
melato	5605
melatonin$	11450
meloterritorial$	5736
member	10113 15818 15819 10128 10135 4311 15895 10211 15929 15937 15954 15957 15960 10266 15962 4424 4425 15972 15973 15975 10311 16015 16023 4489 4503 16061 4527 16078 16081 16086 10404 10420 10429 16124 10430 16138 16175 16187 10497 4654 16199 16211 4678 16221 11317 11349 5510 11371 11376 11383 11395 11396
member$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 9493 9503 9515 9520 9521 9682 9683 15859 16034 16125 10725 10844 10919 11003
members$	181 362 6236 392 427 12215 6567 6568 6573 6574 6584 6619 6632 880 901 6746 6920 7031 7108 7432 1711 7595 7874 2030 2031 2032 2037 13629 13698 2212 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 2501 3433 3480 3481 15152 15153 15154 15155 15156 9468 9469 9470 9485 9889 15845 10246 4402 4428 16006 10334 16034 4500 16053 10372 4545 4564 16125 16126 10435 16167 10482 16178 10499 10527 10530 10844 10919 10924 11003 5167 11322 5495 5511
membership$	4311 10323 16018 10844
memory$	7013 1169 7015 1171 11464
men$	11560 5904 11698 6109 11805 6126 11822 6128 6129 11826 11827 11829 6135 6137 6138 6141 11837 11840 11841 11845 11848 11849 11851 11853 11857 11859 11861 11862 6174 11870 11872 11874 11876 11877 6185 6186 11950 11955 11962 6290 6291 6292 12005 12050 12051 12070 12093 12094 12095 12096 6402 6403 6404 6405 12101 12102 12103 12106 6432 12131 12132 12136 12141 12144 12175 12178 12188 12191 12194 12195 12200 12201 12202 12212 12213 12214 12224 12246 12315 12316 12317 12428 12432 12445 12446 12447 12448 12449 12480 12524 12525 12581 12582 12584 12587 12588 12589 12590 12591 12592 6900 6902 6932 6934 6946 12645 12646 6955 6956 6957 6958 6967 6969 12669 12670 12671 12672 12673 12674 12675 12676 12677 12679 12732 12733 12744 12746 12748 7056 12753 7062 12760 12761 7068 12811 12812 1276 1278 12876 7188 7189 7193 7195 12893 12894 12895 12896 12897 7205 7206 7208 7209 12941 12967 12968 12969 12970 12971 13000 13014 7366 13073 13083 7474 7478 7497 13216 13223 13340 13481 13487 13488 7807 13503 13504 13511 13512 13515 13516 7825 7826 7827 13523 13524 13525 13526 13529 13531 7838 7841 13793 13879 13883 13927 13934 14089 14103 14104 14105 14106 14133 8446 8449 14149 14150 14151 14152 14153 14154 14155 14161 14177 14178 14179 14180 14181 14182 14183 14184 2649 8497 14208 14209 14226 14235 14243 14244 14245 2707 14260 14261 14280 2747 2748 2765 2775 2776 14322 14323 14324 14325 14326 2787 2795 14336 14338 14339 2800 14349 8666 14364 8673 14417 14419 14450 14460 14461 14462 14584 14585 14588 14689 14690 14691 14692 14695 14700 9028 14733 14776 14790 14837 14838 14840 14841 14842 3305 14846 14850 14851 14852 14853 9166 3335 9183 9184 14977 15040 10736 10738 10740 10769 10789 10793 10804 11075 11078
menace$	2000 2001 2002 7939 2095 7941 7942 7943 7944 7945 7946 7947 7948 7949 7950 13646 13647 7953 7954 4987 10853 10881 10904 5734
menaced$	2000 2001 2002 4987
menaces$	2000 2001 2002 4987 10853 10881
menacing$	2000 2001 2002 4987 5308 11156 5734
mend$	442 15709
mended$	442 9432
mends$	442
meningitis$	5808
mental	10551 10552
mental$	16246 16247 4726 10575 16318 11004 5804
mentality$	13926 10844 10852 10871 10967 11046 11299
mentally$	5195 5280
mentor$	11466
mentoring$	174
merchant$	13810 13811
merchants$	13810 13811
merely$	3568 3727 3947 3948
merry$	8046
mess$	6226 994 1074 1075 1336 1337 1338 9175 15690 10000 10970
messag	15853 4384 4388 4429 10432
message$	12122 587 588 589 591 592 593 594 595 596 597 6830 1085 16112 10485 11280
messaged$	587 588 589 591 592 593 594 595 596 597 992 993 1085
messages$	11835 6154 6155 11866 587 588 589 12130 591 592 593 594 595 596 597 1085 12882 10189 4346 4390 15970 16127 11280
messaging$	11753 587 588 589 591 592 593 594 595 596 597 6830 1085
messed$	1336 1337 1338 1401 1402 2475 8326 14688
messes$	1336 1337 1338
messing$	12846 12847 1336 1337 1338
messy$	5329
met	4800
met$	11752 11802 11803 11804 11806 587 588 589 12271 12272 12273 12285 992 993 12557 1110 12754 13317 15539 4235 10773
methad	5605
methadone$	11450
methyl	5605
methylphenidate$	11450
mice	4846
mice$	10691
micro$	5353
middle$	3388 3392 9258 10638
might	4274
might$	736 737 1037 1791 3249 3802 3803 3804 3805 3806 4260 10138 4296 4330 10205 4542
migrai	5807
milk$	934 935
milked$	934 935
milking$	934 935
milkked$	934 935
milkking$	934 935
milks$	934 935
million$	7439
millstone$	10936
millstones$	10936
mind$	6831 1611 7457 13819 13926 14096 2740 2741 2742 2743 2744 2745 2746 14476 14748 9054 15483 10967
minded$	11029 11036 11251
minder$	14412 14567 14568 14569 14570
minders$	14567 14568 14569 14570
minding$	6831 14532 14606 14607 14621 14623
mindless$	5729
minds$	13819 14096 14476 14748 9054
mindset$	13926 10871 10967
mindsets$	13926 10967
mini$	8545 9081 14995 14996 14997 9324 5000 5234 11198 5360
miniature$	9081 5234
minimal$	13969 13970 13971 13972 2433 9809 5154
minimise$	873 1891 4937 11234
minimised$	873 1891 4937 11234
minimises$	873 1891 4937 11234
minimising$	873 1891 4937 11234
minimum$	15522
minion$	5712
minions$	5712
miniskirt$	5762
miniskirts$	5762
minor$	8061
minx$	10942
minxes$	10942
mirtazapine$	5817
misbehave$	5733
misbehaved$	5733
misbehaves$	5733
misbehaving$	5733
misbehaviour$	5733
miscar	5602
miscarriage$	11447
miscarried$	11447
mischief$	12445 12446 12447 12448 12449 15278 10824 5017
miscreant$	5710
miscreants$	5710
miserable$	13545
misery$	12519 12520 994 13545
misfit$	13672 13673 13674 10881 10882
misfits$	13672 13673 13674 10881 10882 5726
misfortune$	12383 12384 12386 12387 994 12612
misfortunes$	12612
misguided$	4889
mishandle$	5770
mishandled$	5770
mishandles$	5770
mishandling$	5770
misjudgement$	4257 4258
misled$	11288
mismanage$	5770
mismanaged$	5770
mismanages$	5770
mismanaging$	5770
misper$	10746 10891
mispers$	10746 10891
miss$	11935 11964 11966 11967 11968 15102 15275 4136 4137 5633
missed$	15275 15656 15657 15658 15659 4136 4137 15714 15715 15716 15717 5432 5633
misses	4779
misses$	15275 4136 4137 5633
missing$	11621 11622 11623 11624 11625 11940 12003 12107 12108 12116 6422 6423 13207 13556 13557 8292 2518 9423 15275 15317 4136 4137 10273 10746 5633
mistake$	1071 12773 13343 13344 13345 4257 4258
mistaken$	14789 3250
mistakes$	1071 12737 12773 4257 4258
misuse$	5876 11455
misuser$	13667 13668 10881
misusers$	13667 13668 10881
mix$	11935 12249 12250 12251 12252 12253 1983 1997 1998 14750 14751 14752 10868 10961
mixed$	6140 505 506 507 508 509 510 511 512 7187 1401 1402 1983 1997 1998 13969 13970 13971 13972 3364 3367 3382 3386 3390 3398 9257 9265 9266 9267 3424 3425 5313
mixes	15878
mixes$	1983 1997 1998 15865
mixing$	12249 12250 12251 12252 12253 1983 1997 1998
mixture$	10868
mob$	2051 2052 2547 10851 5007
mobile$	4405 15946 5489
mobiles$	4405 15946
mock$	16280 5642 11490
mocks$	16280 11490
models$	15031
modern$	5144
modestly$	12318
modicum$	1285
modus$	5500 11356 5789
mohawk$	5758
mohawks$	5758
mohican$	5759
mohicans$	5759
molestation$	10631
mollycoddling$	14515 14532
moment$	6927 4579
moncler$	5761
money$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 6290 6291 6292 12009 12010 12011 6395 6396 6397 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12210 12248 12547 12548 12549 12556 12613 12627 12628 12629 12630 12631 12632 12650 12651 12652 12653 12657 12658 12745 7062 7068 12898 7267 12987 13000 13011 13012 13013 13014 13178 7780 13478 13479 13500 13506 7815 13533 13549 14322 14323 14324 14325 14326 15685 10046 15751 15995 10791 10827 5110 5141 11291
monito	4338 4400 10274 4669
monitor$	4320 4324 15953 15963 15967 10277 4433 16056 11342
monitored$	4324 10235 15931 15964 15969 10277 4433 15976
monitores$	4324
monitoring$	4324 4430 10277 10703 11365
monitors$	4324 15963 10277
monkey$	15478 10942
monkeys$	10942
monster$	10855 10881
monsters$	10855 10881
month$	15268 15269 15270 11291 11494
months$	11291 11494
mood	10552
mood$	16247 5562 11444
moods$	11444
moody$	5736
moped	15929 10496
moped$	16191
moral$	7729
morals$	14071 10926 11047
more	5469 5545
more$	5866 5867 5868 5869 5870 11919 6630 6631 12627 12628 12629 12630 12631 12632 1242 1243 1466 13148 13323 13336 2652 2653 2654 2655 2656 2657 2658 2659 2660 2668 2669 2670 2671 2687 2720 14369 14439 14448 14449 2938 3022 8987 9085 15339 15348 4145 4146 4147 4148 4149 10056 10058 4224 4225 4229 4360 11092 5502
morning$	15268 15269 15270 16204 4714 4761
mornings$	4761
moron$	10936 5727
morons$	10936 5727
morphi	10563
morphine$	16258
most$	859 6762 1009 8173 14135 14439 14561 14563 14591 8989 14779 9171 3420 9365 3522 3524 4507 10378
mostly$	3476
moth$	1418
mother	10622 16319 10625 4784 4794 10640 4796 4799 4805 16347 16363 16369 10677
mother$	13026 2197 2198 8332 8333 14081 8500 14259 2761 2770 8616 8617 8618 8619 8663 8664 8665 3290 3291 3292 3293 4772 4773 4774 16315 16317 10623 4781 4782 4785 16328 16329 4792 4793 16340 16344 10650 10651 10658 4825 4826 16377 11051 5245 11111
mothered$	5245
mothering$	2664 2665 2666 14515 14520 14521 14522 14532 14607 5245
motherred$	5245
motherring$	5245
mothers$	12021 13026 2197 2198 8332 8333 2664 2665 2666 3290 3291 3292 3293 14840 9904 4792 11051 5245 11111
moths$	1418
motions$	15681
motivated$	1938 8273
motivation$	14071 10822 11047
mould	4846
mould$	16385 10691
mount	4399
moustache$	9272 11157 5758
moustaches$	9272 11157 5758
mousy$	5329
mouth$	862 12467 12468 12915 12917 12919 12920 13809 2373 10965
mouthed$	10982 10983 11025 11026
mouths$	12467 12468 13809
mouthy$	5736
mov	4676
move$	6282 6283 6284 6831 2305 2306 2307 2308 2309 2310 15074 15080 15094 15280 15709 15842 16322 16334 11216 11476 11504
moved$	382 383 384 385 12368 2305 2306 2307 2308 2309 2310 15079 15085 15090 15099 15194 15487 15488 9969 4679 16320 10626 10630 4829 4832
moveme	15818 15863 4368 10213 10214 10240 10245 15972 4436 11395
movements$	15935 15940 15941 10247 10281
moves	5631
moves$	2305 2306 2307 2308 2309 2310 14170 15986 11476 11504
moving	15977
moving$	6831
mri$	16273
ms	10642
ms$	16337 11429
much$	94 859 6762 6805 6809 6873 1084 12717 12719 7295 8220 8583 2779 2790 2832 8694 14448 14449 4033 9955 9956 4166 10037 4507 10378 11092 5338
muck$	13936
mug$	14624 11098 11099
mugged$	4880
mugger$	13672 13673 13674 10881 10882
muggers$	13672 13673 13674 10881 10882
mugs$	14624 14739 11098 11099
mugsho	5478
mugshot$	4326 11323
mugshots$	11323
mule$	13675 13937 13938 13939 10807 10883 10986 5142 10988
mules$	13675 13937 13938 13939 10807 10883 10986 10988
mulish$	5729
mullet$	5758
mullets$	5758
multi$	3788 4286
multiple$	605 9957 9958 10642 5807
multiply$	11699
mum	10622 16319 10625 4784 4794 10640 4796 4799 4805 16347 16363 16369 10677
mum$	13260 2197 2198 8332 8333 14081 8501 2770 8616 8617 8618 8619 8663 8664 8665 3290 3291 3292 4772 4773 4774 16315 16317 10623 4781 4782 4785 16328 16329 4792 4793 4797 16340 16344 4805 10650 10651 10658 4825 4826 16377 11051 11111
mummies$	11111
mums$	13260 2197 2198 8332 8333 3290 3291 3292 4792 11051 11111
murder$	4294 10393 5502
murmur$	11431
muscle$	7903
muscly$	5285 5757
muscular$	5285 5582 5757
music$	12780
must	4549
must$	21 22 23 24 25 26 6121 1037 1183 1184 1606 1701 1717 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1837 1850 2673 3096 3097 14878 15698 4161 4163 4250 4420 4490 4566 4647 11282 5463
mystery$	1684 1687 1690 1691
nails$	14127 14648 14651 9277 9278 15006 11169 11175 5331
naive$	103 104 1702 14302 14303 14304 8676 8677 8678 8699 8868 8869 8870 8871 14737 15453 15454 4968 11087 5736
naivety$	11913 11914 11915 11916 11917 11918 12304 12305 12306 12307 12380 862 6724 6725 6745 12441 12633 12634 12635 12636 12637 12638 12773 7550 1706 1707 7553 7648 1804 7650
naked$	6435 6443 12184
naltrexone$	5817
name	4453 4461 4473 10318
name$	11616 11902 2221 8067 14247 14248 14249 14250 14287 14288 14289 14327 9126 14822 9130 15742 15830 4312 15947 4645
named$	4442 4645 4866 5502
names	4291 10172 4341 10186 10202 4368 10213 10214 15962 16070 16071
names$	15814 15830 15843 15844 15845 15847 4312 4314 15867 10189 4360 4385 10239 15947 15978 4645 16220
naming	4453 4461 4473 10318
naming$	4645
nan	10622 16319 10625 4784 4794 10640 4796 4799 16363 16369 10677
nan$	13026 4772 16315 16317 4797 10651
nana	16369
nannies$	14567 14568 14569 14570
nanny$	14412 14567 14568 14569 14570
nannying$	14515 14532
nans$	13026
narcissist$	10881
narcissistic$	5736
narcissists$	10881
narcol	5582
narcolepsy$	11427
nasoga	5578
nasogastric$	11423
nasty$	2230 8124 8237 5020 5109 5736
nation	10612
national$	16307 5490
natural$	12402 12403 5229
nature$	14173
naughty$	7910 5020 5158 5164 5736
ne$	2232
near	10289
near$	7235 4022 4023 4024 15939
nearby$	10273
nearly$	3260 3261 3376 5233 5262
neat$	3385 9236 5328 5329
neatly$	3383 5309
necessary$	4611
neck$	12950 14013 14943
necks$	12950 14943
neds$	5727
need	10152 16230 4733 10666
need$	21 22 23 24 25 27 929 930 1039 1449 1450 7301 1457 1458 1459 1557 7442 1606 1792 1817 1838 1842 2572 2573 2574 2674 14231 14307 14308 14309 2841 8687 8717 2873 14445 2913 14507 14508 14509 2972 2973 2974 8820 2976 2977 2978 2979 8828 8829 8830 8831 8832 8833 8834 8835 2992 2993 2994 14535 8841 8842 8843 8844 8845 8846 8847 14543 14545 8868 8869 8870 8871 8872 8873 8874 8875 3033 8904 8905 8906 8912 3068 3069 8915 3071 3072 3073 3074 8920 3076 8922 8923 3079 14622 8928 3090 3091 8937 3093 8939 8940 3096 3097 14640 14781 9088 14807 14899 4246 4252 15833 15861 4549 10578 16361 11409 11458 11466
needed$	12902 1449 1450 14445 2992 2993 2994 3033 8920 3076 8922 3090 3091 3795 4611 16161 5604
needing$	2572 2573 2574 14605 8926
needless$	5931
needs	4733 5611
needs$	21 22 23 24 25 28 11696 11697 929 930 1449 1450 1606 1793 1818 1839 1843 13917 2572 2573 2574 14445 2992 2993 2994 14535 8841 8842 3033 8920 3076 8922 3090 3091 14899 15634 4245 4251 15861 4700 4717 10578 4743 4760 11409 5604 11458 11466 11467 11470
needss$	11467
needy$	5158 5736
neer$	2232
neet	5637
neet$	11482 5743
neets$	5742
negative$	5970 13523 13524 13525 13526 2059 2060 2061 13983 13984 16004 4985 5021 5022 5122 5199
neglec	4807 10657 16362
neglect$	15554 4093 4094 15690 15746 16350 16351 16352 16354 5426 11292 11294 11497 5655
neglected$	4093 4094 10652 5424 5425 5426 11497 5655
neglectful$	5767
neglecting$	4093 4094 5425 5426
neglects$	4093 4094 5425 5426
negligence$	11294 5767
negligent$	5767
negligently$	5767
neighb	10459 11511
neighbourhood$	13716 13841 13842 4265 10111 10112 4269 10117 15817 10136 10144 10145 10146 4302 4303 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 10216 4374 10222 4379 10229 15930 10241 4423 10353 4525 10376 10416 16154
neighbours$	13711 13715 8080 8081 10832 10833
neither$	883 1833 1911 3640 3645 3655 3667 3779 3867 9712 3868 9713 3869 3870 3871 9716 3879 3890 3891 3892 3893 3894 3895 3904 3915 3951 3957 3958 3959 3960
nerves$	3106
nest$	12855 12856 12857 12858 12859 2056
net$	15647
networ	15863 10311 16040 4654 16195 11395 11396
network$	12070 12088 12089 15848 15851 15876 16006 4649 10499 10740 5475 5553
networks$	15851 15876 10740
neurod	5801
never$	254 6577 6590 6591 6592 6593 908 955 1712 1721 7596 1773 1774 1775 1776 1826 1827 1828 1829 1830 1832 1833 1895 7759 7760 3509 3511 9385 3541 3542 3543 9389 9390 3554 3559 9405 3601 9510 3666 9543 9544 3708 15286 15287 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 3883 3896 3951 4219 4220 4497 4753 4757 4970 5155 5250 5396 5764
nevertheless$	11744 11748
new	4286
new$	10131 10637
news$	13602 15459 15460 10106
next	4668
next$	52 6698 6699 6700 6701 12572 2807 3034 9288 9824 15813 15931 16190 11330 11345
nice$	7908 2064
nicer$	6882 6883 6884
niche$	15948
nick$	13773
nickna	4291 4341 10186 4368 10213 10214
nicknames$	15845
nicotine$	16261
nigerian$	3385 9236
night$	12563 12703 13335 13558 13754 15268 15269 15270 15968 4662 16204 16259 16260 5804
nightm	5804
nightmare$	13565 2136 7981 2137 7982 2138 7983 2139 7984 8317 10855 10936
nightmares$	8317 10855 10936
nights	10564
nights$	16259
nike$	11193 5353 5356
nikes$	11193
nine$	13628
nines$	15039
nineteen$	12172 12174 665 12207 12208 14177 14178 14179 14180 14181 14182 8493 14219 14220 14221 14222 14223 14224 14225 14895 11075
nitrous$	10556
no$	92 99 11904 11974 11990 12257 12267 12298 6654 821 826 6672 849 12424 898 928 950 951 959 965 6881 7039 7045 7098 7099 1255 1298 1299 7294 1453 1454 1455 7358 7384 13141 13235 13266 7579 1736 1737 7589 13313 7697 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 1900 1901 1902 1903 1904 1905 1907 1908 1909 1910 1913 7965 2142 7993 2172 2173 2175 2188 2189 8057 8058 2223 2224 2225 2226 8126 8190 8191 2349 2352 2433 8417 2723 2728 8604 8605 2764 8674 8675 2842 2843 14486 8837 2995 2999 3000 3001 3002 3009 8859 8860 3075 3077 3078 8925 3084 3085 8935 3094 3095 3136 9044 9045 3201 3202 9066 3252 3328 3329 3330 9415 9416 9417 9418 3598 3599 3600 3607 3612 3613 3614 3615 3616 15163 15164 15165 15166 3631 3642 3643 3644 3646 3648 3649 3656 3658 3668 3670 3671 3673 9529 3701 9547 9550 9551 9552 3709 3710 3711 3712 3713 3714 3715 3725 15286 15287 9595 9596 9597 9598 9602 3836 3839 3841 3867 9712 3868 9713 3869 3870 3871 9716 3872 3874 3875 3876 3877 3879 3890 3891 3892 3893 3894 3895 3900 3901 3902 3903 3904 15449 3916 3928 9775 3935 3939 3940 3941 3942 3952 9809 9816 3974 3975 3976 3977 3978 4016 9953 4791 4835 16385 10693 4977 5052 5060 5081 5154 5202 5254 5419 5421 5444 5502
nobody$	822 825 848 897 927 6794 1900 1901 1902 1903 1904 1905 1906 1908 1909 1910 1911 8125 14298 14553 3075 3077 14760 3251 3328 3329 3330 3642 3643 3644 3645 3649 3655 3667 3835 3840 3867 9712 3868 9713 3869 3870 3871 9716 3874 3875 3876 3877 3879 3900 3901 3902 3903 3904 15448 3915 3927 15469 3951 11096 5253 5397
nomina	10293 11317 11319
nominal$	15859 10285 10287 10288 16000 4480 16030 10505 10844 5476 11344 11350
nominals$	15849 10285 10288 16000 16030 10505 10844 5783
nominated$	4448
non	10610
non$	2143 2498 4786 5056 5058 5148 5149 5150 5151 5152
nonattendance$	16305
nonce$	14743
noncompliance$	5732
noncompliant$	5732
none$	735 751 883 1302 1911 1918 1919 2730 14298 8886 3042 14760 3640 3645 3649 3655 3667 3731 3732 3733 3779 3867 9712 3868 9713 3869 3870 3871 9716 3879 3890 3891 3892 3893 3894 3895 3904 3911 3912 3915 3927 15471 3951
nonengagement$	5732
nonetheless$	11744 11748
nonexistent$	15691 15692 15693 15694
noose$	12916
normal$	14022
normalise$	4937 4955
normalised$	4937 4955
normalises$	4937 4955
normalising$	4937 4955
north$	3457
nose$	1189 1190 12957 14943
noses$	12957
not	10458
not$	11664 5979 5981 6053 6057 6576 6578 12278 6590 6591 6592 6593 12453 970 972 973 1024 1027 7014 7016 7094 12791 12792 1311 1313 1456 7320 7321 7423 7424 1580 1581 1583 1586 1612 13244 1712 1721 7585 7610 7611 1826 1827 1828 1829 1830 1832 1912 7761 7762 1933 7878 2034 2063 13742 13745 8120 2290 2291 2292 2293 2294 2295 2296 2348 2389 8258 2414 8260 8261 8262 8263 8264 2428 8327 2691 2724 8571 8572 2731 2835 2837 2838 2849 2872 2991 8855 8856 8857 8931 3089 3092 8943 8944 8945 8946 8947 8948 3114 8978 8979 3135 3137 3139 3141 3148 3197 3198 9044 3222 3223 3243 3248 3286 3507 3508 9357 9358 9359 9360 9379 9383 9384 3554 3559 3587 3605 15163 15164 15165 15166 3641 3647 3657 3669 9541 9542 3700 3703 3708 15286 15287 3748 3749 9609 9610 9611 9612 9613 9641 9642 9688 9689 3845 3846 3847 3848 3849 3850 3851 3852 3853 3854 3855 3856 3858 3859 9710 9711 3867 3868 3871 3878 3883 3887 3896 9742 9744 15465 15466 9782 9788 9789 3951 3965 3966 4022 4023 4024 4036 10017 15736 15781 15782 15784 4497 4694 4753 4757 10614 4938 5155 5235 5236 5242 5250 5396 5590
note	4338 4370
note$	3495 3496 10107 10196 4359 4362 10215 4394 4397 4403
noted$	3495 3496 4372 4373 15976
noteed$	10215 4394
noteing$	4394
notes$	3495 3496 10196 4359 4362 10215 4394
nothing$	51 5897 54 11814 6653 6777 6778 6784 940 941 942 943 12575 1145 13788 2360 13912 13935 2789 2831 2848 14553 8878 8879 3116 3117 3218 3235 9083 14983 9355 9441 3597 3632 3633 3634 3635 3636 3637 3642 3643 3644 3677 3678 3679 3685 3686 3687 3688 3716 3717 3718 3719 3720 3721 3722 3723 9579 15286 15287 15448 3910 15519 15520 15521 3986 3987 3988 15711 11096 5380 11244 11434
nothings$	13788
notice	10337 16170
notice$	13079 13080 13323 3495 3496 15410 15483 15504 15505 15506 15507 15508 15509 15510 16032 4496 16079 16083 16133 10466 16163 16171 16406
noticed$	11588 11617 3495 3496
notices$	3495 3496 16079 16083 16133 10466 16163 16171
noticing$	3495 3496
notify	4384
notify$	4279 4299 4300
notifying$	4299 4300
notifys$	4299 4300
noting	4370
noting$	3495 3496 10107 10215 4397 4403
notinged$	10215
notings$	10215
notoriety$	12382 12585 13474 2284 2285 2286 2287 2288 2289 5098
notorious$	2159 2160 2161 2162 2163 2164 2165 2166 2544 5211 5741
nous$	2598 2600 8532 2688 11113
november$	12068
now$	13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13257 13258 14306 14368
nowhere$	8216 4030 10672 10963 5549
nucleus$	10919
nude$	6435 6443 6444 12527
nudes$	609 12157 625 626 627 628 12527 10750
nuisan	10379 10479
nuisance$	13684 13705 14082 15720 10121 16072 16073 16074 10389 16174 10881 10904 10925 5164 11057 11364
nuisances$	10881 11057 11364 5722
number	10213 4606
number$	6142 6143 6144 606 8747 14443 14782 4404 4472 10325
numbers$	6142 6143 6144 15685 15751 15753 15762 15763 10108 16059
numerous$	6066 605 8173 9957 9958 9981
nurse	16266
nurse$	16252 16265
nurture$	5639
nut$	13793 11100
nutcase$	10936 5727
nutcases$	10936 5727
nuts$	13793 11004 11100
nutter$	10881
nutters$	10881
obese	5588
obese$	11433 5757
obesit	5588
obesity$	11433
obey$	15074 15080 15094 11216
obeyed$	12262
object	4620 16212
object$	16198 10815
objected$	12423
objective$	16147 4611 16198
objectives$	16147
oblige$	13003 13008
oblivious$	100 101
obnoxious$	5736
observ	15989 5485
observation$	10244 11330 5486
observations$	10244
observe$	10277 4433 11342
observed$	11361 5781
observeed$	10277 4433
observeing$	10277
observes$	10277
obsessed$	647 648 649 650 651 652 653 5455
obsessive$	5801
obstreperous$	5729
obstructed$	11288
obstructive$	14048 14049 14050 14051 14052 11014 5736 5767
obtain	16109 4596 5469 5509 5524
obtain$	12294 12295 4278 10167 4394 10525
obtained$	4278 10167 15900 4394 11337 11366
obtaining$	4278 10167 4394
obtains$	4278 10167 4394
obvious$	12402 12403 3623 9981 15676 15677
obviously$	1183 1184 3746 3754 9599 3755 3756
occasion$	15268 15269 15270 15290
occasions$	13163
occupa	4786
occupation$	10631
ocd	5801
ocg	10156
ocg$	15851
ocgs$	15851
october$	12068
odd$	1684 1687 1690 1691 5308 5729
oddballs$	5726
odour$	11162
of	10307 5469 5552
of$	5942 5946 5948 5949 5976 6003 6204 6215 6216 6512 12343 7111 7896 7901 13598 7911 7978 7979 2152 8028 13735 8086 8091 8119 8142 8146 8164 8181 8182 8201 8202 8219 8257 13973 14012 8368 8376 8392 8476 8506 8579 8585 8586 8588 8589 8590 8610 8640 8654 8655 8656 8658 14356 8679 8858 8950 8951 8996 14706 9017 9018 9023 9062 9142 9144 9150 9182 14903 14906 3389 3391 9250 9254 15071 15171 15240 15241 3747 3754 9603 15326 9634 9635 9636 15375 9770 9856 9859 9876 15695 10031 10035 15735 10102 15820 10137 10150 10154 15857 15866 15893 10200 10210 10231 15938 15939 4401 10251 10262 10275 15971 4442 10303 10317 16018 10327 10328 16033 10352 10359 10363 10377 10381 10454 4616 10464 10483 16191 16193 10532 10540 10587 10599 10646 10655 10656 10659 10660 4875 10835 10919 11177 11222 11237 11330 11345 5502 11349 11351 11373 11405 5604 5626 11529 11537
off	10524 4754
off$	5926 11651 11855 6170 6190 12112 12115 12119 6541 12479 6785 6786 6787 6788 6841 6842 6843 7237 7262 7391 13145 7493 13320 7737 7738 13501 13704 8013 8025 8026 13799 2317 8177 8207 2518 14580 8967 8968 8969 8970 8971 14667 14668 14669 15029 15030 9425 15487 15488 9921 9922 9940 9941 9942 9943 9944 9945 10001 10002 15959 10310 16080 10386 4554 10568 16276 10582 10599 10747 10899 11011 11273
offen	15827 15871 16022 16023 16035 16036 16043 16044 16050 16062 16063 16064 16070 16227
offen$	16001
offenc	10314 4484 4505 10451 10721 10724
offence$	16008 16009 10329 16026 10350 16146 16414 16416 16417 16419 5512 11374 5843
offences$	16008 16009 10329 10350 16146 4661 16414 16416 16417 16419 11367 11374 5843
offend	15818 15863 15877 10293 4459 10306 16002 16007 16031 10379 10451 10456 16175 10486 16181 10700 11319 11332 11349 11356 11371 11376 11383 11395 11396 5687 5796
offend$	11935 11964 11966 11967 11968 15102 15103 15114 9420 15271 15275 15981 15994 16010 16037 16038 10495 5500
offendded$	15275
offendding$	15275
offended$	15275 5842
offender$	12908 13523 13524 13525 13607 2072 13654 2156 13756 13757 13758 13759 13760 13781 13782 2334 2335 2336 2337 10285 10288 16000 16001 10324 10326 16030 10505 16343 10869 10935 10951 5476 11345 11352 5513 11532 5715
offenders$	12908 13523 13524 13525 13529 13607 2072 13654 2156 13756 13757 13758 13759 13760 13781 13782 2334 2335 2336 2337 15849 16000 16001 16030 10869 10935 10951 11322 11352 5715
offending$	11595 12045 12053 12056 12060 12062 12413 12942 12944 13349 13487 13709 8346 8347 8348 15275 10121 10304 16001 4466 16039 16041 16072 16073 16074 10389 16118 16146 16149 16151 4613 10462 16158 4677 16409 5025 10921 11374 5540 5686 5842
offends$	15271 15275 15981 16038 10495 5842
offens	10314 4484 4505 10451 10721 10724
offense$	16008 16009 10329 10350 16146 16416 16417 16419 11374 5843
offenses$	16008 16009 10329 10350 16146 4661 16416 16417 16419 11367 11374 5843
offensive$	16415 5736
offer$	608 6552 6553 12444 983 984 985 986 987 988 989 990 991 12617 7305 7306 7307 13011 13012 13013 13014 13086 13401 13402 9361 9363 9364 15060 9367 3523 9369 3525 3526 15137 15147 15249 15250 15251 15263 15268 15269 15270 15309 15310 15311 15529 4042 4043 4914 4942 10820 10821 11224
offere	5611
offered$	11758 6097 6098 608 983 984 985 986 987 988 989 990 991 13011 13012 13013 9361 9363 9364 15147 15479 15480 15481 15482 4914 4942
offering$	608 983 984 985 986 987 988 989 990 991 15147 15249 15250 15251 4914 4942 11224
offerred$	608 983 984 985 986 987 988 989 990 991 15147 4914 4942
offerring$	608 983 984 985 986 987 988 989 990 991 15147 4914 4942
offers$	608 12444 983 984 985 986 987 988 989 990 991 12617 12618 13011 13012 13013 13086 13401 13402 15060 9367 3523 9369 3525 3526 3527 3528 3529 3530 15137 15147 15309 15310 15311 4042 4043 4914 4942 10820 10821 11212
office	4265 10111 10112 4269 10117 15817 10136 10144 10145 10146 4302 4303 4304 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 10223 4379 10229 10230 15930 10241 4416 4423 10271 4437 10353 4516 10361 4525 10376 10416 10702 10725
office$	9659 9664 9665 15730 10062 15797 15798 15918 15925 5450
officer$	9682 9683 10110 15807 15812 4281 15825 15839 15840 15841 10147 10148 10149 15854 4315 10166 15882 4344 10190 10193 4351 15894 15898 15899 15901 15911 10219 15915 15917 15924 15936 10261 4420 10268 15966 4432 4438 4439 16048 10370 4561 16111 4577 4671 4673 10519 4680 16420 5450 5466
officers$	12144 13543 7849 14840 14841 14900 14901 10110 15807 15812 10124 4281 15822 15825 15831 15832 4293 15839 15840 15841 10147 10148 10149 4307 15854 4315 10166 15882 4344 10190 10193 4351 15894 15897 15898 15899 15901 15911 10219 15915 15917 15918 15920 15924 15928 10238 15936 15945 10261 4420 10268 15966 15969 4432 4438 4439 16026 10341 16048 10370 10400 4561 16111 4577 16183 4671 4673 4680 16224 16397 10833 5466 5482 11400
offices$	15918
offrol	5631
offroll$	11476
offrolled$	11476
offs$	13799 10900
often$	6040 576 15660 15661 15662 15663 4847
oik$	10936 5727
oiks$	10936 5727
oily$	3398 5313
okay$	8770 8771 8772 8773 8774 8775 8776 9176 3332 3333 3334
old$	12176 13110 8172 2582 2583 2584 2586 8461 8462 8463 2634 2662 2923 8848 8955 8957 3181 3182 3346 9210 9213 9215 9414 16308 5227 5243 5269
older$	6127 6131 11838 6148 11850 6156 11858 6177 11952 6266 6267 12006 12050 12070 12073 6407 6434 6437 6438 6442 12141 12144 12175 12177 12178 12190 12192 6500 6502 6507 12204 12482 12525 6887 6906 6907 6930 6936 6950 6951 7058 7199 7202 12941 7498 7499 13219 7786 7787 7788 7789 7793 7794 7795 7796 7797 7798 7799 7801 7802 7817 7818 7819 13517 1981 13523 13524 13525 13526 7836 1993 1996 8239 14092 14133 8446 8449 14149 14150 14151 14152 14153 14154 14155 8461 8462 8463 14162 2634 14177 14178 14179 14180 14181 14182 14286 8643 14418 8755 14586 14588 3385 16369 10740 4919 10766 10769 11075 5308 11192 11194
olders$	12050 12070 12073 12525 6909 6953 13529 13681
oldest$	13107 1574
olds$	14212 14826 14827 14828 14829
olive$	3398 5305 5313
omission$	5392
omissions$	5392
on	10307 11313 5469 5677
on$	6021 11733 11734 11758 11823 11824 11825 11828 6134 11831 11832 6299 6344 6597 6635 6636 6687 6702 6704 6706 6709 12421 12529 12561 12662 12663 12664 12665 7007 7171 12881 7218 7370 7371 7900 13685 13686 13710 8147 8206 8218 14012 14065 8371 8455 14159 14160 14218 8975 14767 9177 14903 14906 3374 9248 9264 9342 15071 3689 3690 3691 3692 3693 3694 9582 9585 9587 3750 9618 9619 9620 15463 9846 9847 9848 9873 15621 15622 15664 15735 15755 15756 10217 4393 15938 15939 4401 15942 10253 10254 15961 10267 4443 16005 10319 16087 10407 10415 16173 10480 10483 16210 4701 10548 4716 4718 10566 16274 4738 10683 4862 4871 16413 10887 10917 11056 11237 11258 11301 11330 5532 5690 5691
once$	11742 7641 9593 15304 4176 10064 10065 4452
one	10135
one$	276 277 278 6150 6341 883 6795 7071 12806 13109 7757 7758 7860 8155 8211 8359 14299 14442 14554 14555 8929 14745 14761 3251 3363 14950 3420 14960 14961 14962 14963 14964 14965 15146 9486 9491 9492 3649 9501 9502 9513 9514 9520 9521 15268 15269 15270 9614 9615 3779 9681 3837 9686 3842 9712 9713 3869 3870 9716 9717 3879 3904 9751 3917 9773 15470 9797 3953 10079 15859 15870 16061 10546 10588 4744 10589 10590 16285 5282
ones	10179
ones$	11822 12587 12588 12589 12590 12591 12592 12645 12646 12894 13605 2280 2281 2282 2283 14204 14310 14311 14312 14313 14314 14358 14359 14360 2845 14950 10185 10473
onesie$	11193
onesies$	11193
ongoing$	10393
online$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129 12440 12550 10245 4920
only$	226 6124 6554 6557 12310 12311 12312 795 801 812 813 814 815 816 817 818 820 926 1464 1558 1562 2518 2559 14821 9127 9128 14824 3568 3727 9663 3947 3948 9845 4145 4146 4147 4148 4149 4162 10009 5375
onto$	10217 10253 4443
onus$	498 499
open$	11584 11596 67 68 69 14102 15074 9381 15080 9387 9392 15094 9401 9496 15501 10173 11216
opened	10122
opened$	67 68 69 12285
opening$	67 68 69
opens$	67 68 69
operandi$	11345
operat	4286 4304 4311 4516 10361 16095 16212 10529 4759 11391 11395
operate$	543 544 545 546 547 548 549 13395 2643 2644 2645 2646 2647 2648 15044 15075 15081 15086 15095 15190 16135 4651 16192 16224
operated$	543 544 545 546 547 548 549 2643 2644 2645 2646 2647 2648 4651 10579
operates$	543 544 545 546 547 548 549 2643 2644 2645 2646 2647 2648 4651
operating$	543 544 545 546 547 548 549 2643 2644 2645 2646 2647 2648 4651 16192
operation$	12088 12089 15856 16202 10511 16209 4670 4671 16215 16273 5556
operational$	10131 5554
operations$	15856 16215 16273
operative$	10998 11246
operator$	9025 15839 15840 15841 10147 10148 10149 10268 11104 5450
operators$	9025 15839 15840 15841 10147 10148 10149 10268 11104
opport	10342 10508 11313 11370 11391 11396
opportunit$	11794 11795 11796 11797 11798 11799 6159 315 316 13400 4116 4117 4118 4119 15676 15677 10820
opportunited$	11794 11795 11796 11797 11798 11799 6159 315 316 13400 4116 4117 4118 4119 15676 15677 10820
opportunities$	5995 5996 5997 153 11792 11793 11794 11795 11796 11797 11798 11799 6159 315 316 12444 4116 4117 4118 4119 15676 15677 4551 10820 11277
opportuniting$	11794 11795 11796 11797 11798 11799 6159 315 316 13400 4116 4117 4118 4119 15676 15677 10820
opportunits$	11794 11795 11796 11797 11798 11799 6159 315 316 13400 4116 4117 4118 4119 15676 15677 10820
opportunitted$	11794 11795 11796 11797 11798 11799 6159 315 316 13400 4116 4117 4118 4119 15676 15677 10820
opportunitting$	11794 11795 11796 11797 11798 11799 6159 315 316 13400 4116 4117 4118 4119 15676 15677 10820
opportunity$	5995 5996 5997 153 11794 11795 11796 11797 11798 11799 6159 315 316 12444 7305 7306 7307 13400 4116 4117 4118 4119 15676 15677 4551 4579 16203 10820 11277
opposed$	11229 11232
oppositional$	5164 5562 5736
opt$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 983 984 985 986 987 988 989 990 991 4893 4942
opted$	134 135 136 6235 11931 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 983 984 985 986 987 988 989 990 991 13181 15666 10041 15737 4893 4942
optici	4727
opticians$	10572
opting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 983 984 985 986 987 988 989 990 991 4893 4942
option	11343 11391 11396
opts$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 983 984 985 986 987 988 989 990 991 4893 4942
optted$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 983 984 985 986 987 988 989 990 991 4893 4942
optting$	395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 983 984 985 986 987 988 989 990 991 4893 4942
or$	12722 14967 9825 5559
oral$	614
order$	16075 16083 16130 10439 16136 16137 16141 16142 16144 10466 16326 16398 16406 16407 16408 16412 16413 16414 16415 11406 11503 11527 11532 11533
ordered$	10282 10627 10639 10716
orders$	15858 15875 16083 16130 10439 16136 16137 16141 16142 16144 10466 16326 16414 11406 11527
ordinary$	5308
organi	15865
oriental$	3385 9234
ot$	10744
other$	5846 11543 11544 12035 6720 6721 6882 6883 6884 12742 12807 13202 7845 7846 13554 7919 7921 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13651 13653 8019 13720 13784 13905 13907 8228 8229 14055 14558 14560 14564 14591 14832 3363 9936 15773 15800 10729 10833 5282 5394 5502
others	10420
others$	5846 11543 11544 6236 6567 6568 6573 6574 6584 6619 6632 6720 6721 6920 12713 7031 7108 7432 7503 7505 1711 7595 7605 7606 7874 2030 2031 2032 7918 7920 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 13712 2212 8227 14133 14204 14310 14311 14312 14313 14314 14358 14359 14360 14558 14563 14677 14678 14679 14680 14830 14833 14960 14961 14962 15152 15153 15154 15155 15156 9468 9469 9470 15800 15934 16176 10729 10741
otherwise$	738 739 12280 12283 12284 12452
ought$	21 22 23 24 25 29 733 1038 7097 1556 1606 1700 1718 1725 1726 1727 1728 1729 1730 1731 1732 1733 1742 1745 1746 1747 1748 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1794 1819 1840 1851 2621 2622 2623 2624 3794 3797 3798 3799 3800 3801 9791 4029 4247 4253
ounce$	1281 1284 8192
our$	12486 7705 15696 15697 15703 11212 11236 11270 11281 5502
out	10318 16099 10653
out$	5925 11652 11855 6170 348 359 11938 11948 11966 11967 11973 11996 12001 12004 12029 6483 6541 12289 12297 12321 12322 12329 801 12427 6751 6871 6931 6998 7033 12846 12847 7356 7357 13075 13090 13091 13092 13140 13179 13180 13314 13315 13324 13502 7808 7854 13659 2149 2151 13744 2276 8163 2319 8209 2476 2488 8342 2499 2518 2523 2534 14494 14497 14693 14865 14918 14923 15029 15030 15275 15285 15487 15488 9842 4011 4037 15808 15835 4313 4320 4325 10273 10349 10403 10408 10496 10524 4729 10584 4754 10618 16321 16325 10652 16348 10743 11011 11496
outbursts$	13755 14044 14045 11012
outcome$	11372
outcomes$	11372
outfit$	14995 14996 14997 11195 11198
outfits$	14995 14996 14997 14998 14999 15037 11195 11198
outgrown$	3081 3082 3083
outlaws$	13750
outlook$	13926 2598 2600 14279 2740 2741 2742 2743 2744 2745 2746 8627 8628 8629 8630 8631 14343 14344 10967
outrageous$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5164
outright$	3531 11212
outs$	13659 16059 11496
outside$	13710 2487 15961
outstanding$	10173 5502
over$	6153 11868 11869 11871 11873 12440 6747 12751 12755 12757 12758 12759 7173 13160 13190 2211 8485 8486 8487 14379 14380 14381 14385 14386 8883 14608 14808 9133 9145 3376 9248 14994 15020 15023 15741 15770 15938 10355 4911 5190 5459 5460
overcr	5837
overcrowded$	16385
overdo	5572
overdose$	16312 11417
overdosed$	11417
overdressed$	5757
overdue$	16249
overhe	10220
overla	4331
overlaid$	10176
overlook$	11809 5436
overlooked$	5424 5436 11288
overlooking$	5436
overlookked$	5436
overlookking$	5436
overlooks$	5436
overly$	4967 5221
overnight$	13049 13050 13051 13052 13053 13054 13055 13056 13057 13058
overreact$	5772
overreacted$	5772
overreacting$	5772
overreacts$	5772
overreactted$	5772
overreactting$	5772
overrun$	2053 2054
oversexualised$	5703
oversight$	4151 4152 4153 4154 4257 4258 11268
oversized$	5353
overt	4675
overt$	10520 5520
overweight$	11436 5757
owes$	13908 13909 13910
owing$	5863 376 6229 1098 4814 16362
own	11509
own$	5855 12 5858 5859 11555 11556 11557 11558 37 5883 5884 5885 5907 6001 6002 6192 6193 6194 6195 6196 6197 6198 6199 6200 6201 357 6217 6225 6237 6238 6239 6270 428 429 430 467 468 6515 6609 6610 6611 6612 6637 833 12374 12375 6681 6682 6685 6688 6689 12412 889 6765 6783 948 12508 6822 6823 6824 6825 6837 6838 6839 6878 6916 6938 6939 6940 6941 6942 6943 12702 12773 7080 7081 12777 7256 7259 7265 1421 1596 1809 8001 8401 8412 14129 14130 14131 14132 8438 14145 14146 8580 8621 8712 8713 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14457 14465 14466 14467 14468 14469 14470 14471 8777 8781 8897 8992 9053 3209 9058 9059 9060 9061 9098 14795 9101 9103 9104 14859 9169 14872 9198 14894 9674 9675 9676 9677 9678 9679 9763 9907 16250 16356 16391
owned$	15195 15196 15197 15198 15319
owner$	11886 12212 12213 12214
owners$	11886 12212 12213 12214
ownership$	12740 7657 7658 7659 7660 7661 7662 7663 7664 7665 7666 7667 7668 7682 7683 7684 7685 7686 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 7698 15410 15726 15727 15728 15729 11289
owns$	948
oxide$	16251
oxygen$	13786
pacemaker$	4704
pack$	12922 12923 12924 2051 2052 13846 13847 13848 13850 2547 10851 5007
packag	11313
package$	12526 12556 12745 13000 13941 11463
packages$	11977 12090 12091 12092 12526 12745 13000 13941 10742 10991
packed$	2241
packs$	13845
padded$	5353
paedia	10569 4727 10575
paediatric$	10572
paediatrician$	16264 16265 16270
paedophiles$	13933
paid$	12246 12530 1053 1054 1233 7079 1539 1540 2047 3257 9158 9662 9666 3964 4140 10385 4945
pain$	12714 2136 7981 2137 7982 2138 7983 2139 7984 8317 2473 14575 10936
painkillers$	16261
paint$	1415
painted$	1415
painting$	1415
paints$	1415
paintted$	1415
paintting$	1415
pair$	14945 10868
pairing$	10868
pakistani$	3385 9236
pale$	13769 3398 14954 5305 5308 5313 5757
palest$	3405 5333
palm$	4100 5428
palmed$	4100 5428
palming$	4100 5428
palmmed$	4100 5428
palmming$	4100 5428
palms$	4100 5428
paltry$	15582
panel	11396
panel$	15137 9659 9664 9665 15730 10062 15797 15798 16200 5450
panic	10551
panic$	16246 5562 5566
paper$	14823 9129 10791
papers	10636
papers$	16331
paperwork$	15673 15685
paracetamol$	11419
parade	10521
parade$	344 16169 4653 16216 16219 4960
paraded$	344 4960
parades$	344 4960
parading$	344 4960
paralytic$	7010 1166 7012
paranoid$	5736
parasite$	10936
parasites$	10936
parasitic$	5729
parcel$	12526 12745 13000
parcels$	11977 12526 12745 13000 10742
parent	10622 10623 16319 10625 4783 4794 4796 16347 16363 4867
parent$	12018 13946 8332 8333 8504 8595 14291 14292 2761 2770 8616 8617 8618 8619 8663 8664 8665 8784 14621 14623 14630 3293 4773 16315 16317 4781 4782 16328 16329 4792 4793 16340 10651 10658 4825 4826 16377 11051 5245 11501 11506
parental$	7996 8325 5210 5650
parented$	5245
parenting$	2664 2665 2666 14515 14532 10712 5245
parents$	12020 12619 13260 2197 2198 8080 8081 8332 8333 14081 2664 2665 2666 8595 14291 14292 8663 8664 8665 8784 14481 14482 14483 14484 3075 3077 14621 14623 14630 3290 3291 3292 3293 14835 14840 9480 9481 9483 9484 9889 9903 15696 15697 16315 16317 4781 4782 16328 16329 4792 4793 4798 16340 16344 10651 10658 4825 4826 16377 10923 11051 5245 11280 11281 11496 11501 11506
parentted$	5245
parentting$	5245
park	10459 11511
park$	12066 12067 12093 12094 12095 12096 12315 12316 12317 16154 16169 4653 16216 16219
parka$	11189
parkas$	11189
part$	380 6521 6522 12218 859 12413 6762 966 967 968 969 6897 13182 7488 7489 7490 7491 7492 13347 13348 13349 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 2218 13967 10103 4311 16034 10367 10514 4755
partake$	505 506 507 508 509 513 514 515
partaked$	513 514 515
partakes$	513 514 515
partaking$	505 506 507 508 509 513 514 515
partially$	5595
participant$	837 10770 10807 11086
participants$	837 10770 10807 11086
participate$	505 506 507 508 509 837 15043 15074 15080 15094 11216
participated$	505 506 507 508 509 837
participates$	505 506 507 508 509 837
participating$	505 506 507 508 509 837
participation$	505 506 507 508 509
parties$	12093 12094 12095 12096 12221 12239 12524 12967 12968 12969 12970 12971 10807 4963 11086
partly$	961 4159 4160 4929 5439
partne	4286 4662 16318 16320
partner$	11698 12145 12146 12169 634 12205 12206 667 668 669 670 671 12732 12733 10131 4520 16314 4782 16324 16332 16339 10650 10764 10765 10770 10807 11067 11086
partners$	11698 12145 12146 12169 634 12205 12206 667 668 669 670 671 12732 12733 8562 8563 8564 4381 10764 10765 10770 10807 11067 11086
partnership$	4520 10507
party$	12093 12094 12095 12096 12221 12239 12524 12967 12968 12969 12970 12971 13046 8097 3155 3156 3157 3158 3159 10807 4963 11086
partying$	6290 6291 6292
pass	4342 4357 4358 4369
pass$	2689 4128 15712 4284 10207 4363 4367 4375 4377 4531 16203 16279 5230
passd$	4377
passed	10224 5645
passed$	6525 13151 4079 4080 4128 4284 15884 10207 4371 4377 15927 11275 11326
passengers$	13711 16176 10832
passers$	7847
passes	11465
passes$	2690 4128 4284 4367 5230
passing$	15465 15466 4128 4284 10207 4367 4375 4377 4531 11276 11341
passive$	15645
passport$	16388
passs$	10207 4367 4375 4377 4531 16203
passwo	10172
passwords$	15867
past$	2229 2320 2321 3063 3064 3065 3066 3081 3082 3083 3118 3179 14758 3262 5082 5103 5263 5381
pastoral$	5623 5624
pasty$	5757
patchy$	13969 13970 13971 13972 2433 15691 15692 15693 15694 4195 4435 4974 5154
path$	11597 11598 11599 11600 11957 6367 994 12966
pathetic$	15582 5767
pathetically$	5767
pathological$	5037 5737
patien	5821
patience$	8040 10024
patrol	4304 10223 4416 4437 4516 10361 11403
patrol$	4281 15822 10149 15897 15918 15920 10261 4420 4432 4438 4439 4561 4577 4671 4673 16214 4680
patrols$	4281 15822 10149 15897 15918 15920 10261 4420 4432 4438 4439 4561 4577 4671 4673 16214 4680 11400
patronising$	2856 2857 2858 2859 2860 2861 5768
patter$	13115
pattern$	3925 10115 10346 11345
pawn$	10807
pawns$	10807
pay$	87 88 89 90 11821 12294 12295 1053 1054 1233 1539 1540 2047 3257 3964 4140 4945
payback$	11532
paying$	1053 1054 1233 1539 1540 2047 3257 4140 4945
pays$	87 88 89 90 1053 1054 1233 1539 1540 2047 3257 3964 4140 4945
pc$	15915
pcso	4265 10111 10112 4269 10117 15817 4304 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 10271 4437 10353 4525 10376 10416
pcso$	10110 15807 15812 4281 10149 15854 10166 10193 4351 15894 15898 15899 15901 10219 15917 15924 4420 15966 4439 16048 10370 16111 4577 4680
pcsos$	10110 15807 15812 4281 10149 15854 10166 10193 4351 15894 15898 15899 15901 10219 15917 15924 4420 15966 4439 16048 10370 16111 4577 4680
pe$	16245
peak$	10506
peaks$	10506
peer$	5977 11822 7482 13528 7904 7905 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14903 14906 10830 10866 5027 11003
peers	10612
peers$	5846 11671 11822 12065 13492 13523 13524 13525 7832 13550 13551 13552 13553 13618 13619 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 14559 14565 14903 14906 16307 10729 10866 10870 10877 11003
peg	5577
pegfed$	11422
pen$	16279 11451
penalties$	16163
penalty$	10468 4765
pencilled$	5342
pens$	11451
people	10179 16124 16181
people$	13 11644 184 11822 11839 11851 11927 6236 393 12039 6345 6347 6349 12101 6567 6568 6573 6574 6584 6619 6629 6632 6746 12577 12578 12579 6920 12713 7020 7031 12732 12733 7059 7108 12839 7176 12876 12941 7432 7443 7444 1711 7595 7705 13407 7756 13505 13523 13524 13525 13526 7838 13541 13543 7849 13550 13551 13552 13553 7874 2030 2031 2032 2038 13592 13594 13603 13604 13618 13619 13698 13714 13718 2212 8080 8081 13814 13864 13892 13893 13894 13895 13927 13932 13985 13986 13990 14014 14015 14016 14017 14018 14019 14032 2502 8349 14047 8638 14395 14405 14450 14657 14796 14846 15152 15153 15154 15155 15156 9468 9469 9470 15170 9485 9494 9500 15206 9512 15266 9576 15325 15327 15489 15490 9835 9836 9837 9838 9839 9840 15550 9890 9891 9907 9908 15623 15624 15633 15634 15635 15636 15637 15638 15639 15640 15641 15642 15684 15696 15697 15718 15719 15723 15725 10087 15783 15934 4458 16006 10334 16053 16055 10372 16125 10499 10832 10833 10877 10958 11003 11272 11281
pep	5621
pep$	11466
peps$	11466
perceive$	7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724
perceived$	2100
perfectly$	6062 6070 2558 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 2911 2914 2937 2945 8807 8808 8809 8810
perfor	16212
perform$	6834
performance$	11268
performers$	9485 9494
perfunctory$	5767
peril$	11540 11541
period$	10554 11444
periods$	11444
perisher$	10942
perishers$	10942
permanently$	3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 5627
permit$	45 46 281 282
permited$	45 46 281 282
permiting$	45 46 281 282
permits$	45 46 281 282
permitted$	45 46 281 282
permitting$	45 46 281 282
perpet	10306 16175
perpetrator$	12101 12175 12908 13298 13608 13609 13610 13611 2080 2081 2082 2083 7929 2085 2086 2087 2088 2089 2090 7936 13632 13633 16001 10872 10873 10874 10878 5034 5035 11353 5799
perpetrators$	12101 12175 12908 13298 13608 13609 13610 13611 2080 2081 2082 2083 7929 2085 2086 2087 2088 2089 2090 7936 13632 13633 16001 4634 10872 10873 10874 10878 5034 5035 11353 5799
perpetually$	3735 9580 3736 9581 3737 3738 3739 3740 3741 3742 3777 3778 5389 5765
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	11732 213 11767
persisted$	11732 213 11767
persistent$	577 578 7971 3531 4901 5024 5037 5507 5634
persistently$	576 3777 3778 5389 5634
persisting$	11732 213 11767
persists$	11732 213 11767
persistted$	11732 213 11767
persistting$	11732 213 11767
person	10113 15895 10211 15929 15972 15973 15975 16015 4503 16078 16081 10420 16138 16175 16187 10497 16199 4755 10725 11376
person$	14 394 12117 6746 7873 2039 13618 13619 13719 13863 13892 13893 13894 13895 13932 13985 13986 13987 13991 14014 14015 14016 14017 14018 14019 14031 2503 8350 2599 8637 14453 9682 9683 10143 15859 4458 16420 10877 11003
personal$	6214 10583
personalities$	8027
personality$	5562
persons$	13987 4458
persua	4260 4288
persuade$	15182 15205 9511
persuaded$	11585 15079 15085 15090 15093 15099 15194 15235 15236 15237 15238 15239
persuading$	12989 12990 12991 12992 12993 12994 12995 12996 13137
persuasion$	12989 12990 12991 12992 12993 12994 12995 12996 13137
perv$	10936
pervs$	10936
pest$	10881
pestered$	2053 2054
pests$	10881
petite$	5285 5757
petty$	5037 5075
petulant$	5738
phase	11370 11391 11396
phobia$	11408
phone	10172 4384 4388 15929 10245 4429 10432
phone$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129 12149 12150 12151 12152 12153 12154 12155 12156 12161 15282 15312 15313 15314 15315 15650 4263 4277 15867 4346 4368 15940 4405 15946 10364 16127 10448 5489
phoned$	6320 6321 6322 6323 6324 6325 6326 6327 992 993 1085 13317
phones$	6288 444 582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129 12149 12150 12151 12152 12153 12154 12155 12156 12161 15282 15312 15313 15314 15315 4277 15867 4346 15940 4405 15946 16127 10448
photo$	12130 12138 6466 6467 623 624 12527 14556 15821 10127 4283 4326 10189 4378 4380 15979
photog	4291 10172 4341 10186 10202 4368 10213 10214 15977 16071 4681
photograph$	6466 6467 623 624 14556 14571 15821 10127 4283 10162 4326 15867 10189 4361 4362 10212 4378 4380 4385 15956 10265 15963 15967 15978 15979 4663 10526
photographed$	11585 11655 6145 12530 14110 14556 14571 10265 15965 4426 5496
photographing$	10265 4508
photographs$	6466 6467 623 624 14556 14571 15821 10127 4283 15843 15844 10162 15867 10189 4361 4362 10212 4378 4380 4385 10265 15963 15978 15979 4663
photography$	11365
photos	10172 10202 4368 10213 10214
photos$	12130 12138 12157 6466 6467 623 624 12246 12527 14556 15821 10127 4283 15844 15867 10189 4378 4380 4385 15978 15979
physical$	672 673 674 675 5594
physically$	5276
physio	5819
physique$	14911 14912 14913 9272 11130 5756
physiques$	14911 14912 14913 11130 5756
pick	10220
pick$	11821 1192 1193 1217 1218 1219 9174 15503 4958
picked$	6146 6542 6543 6544 6545 6546 1192 1193 1217 1218 1219 12836 12837 10118 10494 4958
picking$	1217 1218 1219 7822 7823 7824 15790 15791 15792 15793 4958 11243
pickings$	11601 11002
pickked$	1217 1218 1219
pickking$	1217 1218 1219
picks$	1192 1193 1217 1218 1219 4958
picnic$	13837 13838
pics$	12527
pictur	10202 11313 11317
picture$	12130 12138 6466 6467 623 624 12527 8714 8715 8716 14556 15821 10127 4283 10168 4378 4380 15978 15979 16065
pictures$	342 343 12130 12138 12157 6466 6467 623 624 12527 14556 14571 15821 10127 4283 15843 15844 4361 4362 4378 4380 4385 15978 15979
piece$	8075 4323
pieceed$	4323
pieceing$	4323
pieces$	8075 4323
pierced$	5757
piercing$	3403 14943 11175 5332
piercings$	3403 14943 11175 5332
pig$	5133 5407
pikey$	5727
pikeys$	5727
pile$	11704 13896
pill	4714 10559
pill$	16254
pillar$	9925 4092
pills$	12531 10561 16263 10742 11419
pimp$	12625 12626 4913
pimped$	4913
pimping$	4913
pimples$	11186
pimply$	5757
pimpped$	4913
pimpping$	4913
pimps$	12625 12626 4913
pin$	8253
pinch$	1290
pink$	5329
pins$	4704
pint$	10560
pints$	10560
pip	10583
pip$	16278
pisshead$	5727
pissheads$	5727
pit$	12951 12952
pitiful$	8233 15582
pits$	12951 12952
pity$	7143 7144 12852 12853 9959 15655
place	10616 5631
place$	0 1 2 5848 11 11552 5875 11571 11572 11573 11574 11575 11576 11577 57 11935 12149 12150 12151 12152 12153 12154 12155 12156 12210 12444 1669 1797 1798 1799 1800 13505 13946 14453 4407 4444 15990 4579 10596 16294 16311 10680 10739 11476
placed$	0 1 2 5848 11548 11549 11 11552 5875 11571 11572 11573 11574 11575 11576 11577 57 382 383 384 385 1669 1797 1798 1799 1800 4201 4202 4276 4295 4407 4444 4479 4481 4829 10739 5659
placem	16384
placement$	12619 8053 14074 14075 14076 2537 2538 2539 16359 10739 10820 11052 5208 11054 11501 5659 11506
placements$	12619 14074 14075 14076 2537 2538 2539 16380 10739 10820 11052 5208 11507
places$	0 1 2 5848 11 11552 5875 11571 11572 11573 11574 11575 11576 57 12210 12444 1669 13505 4201 4202 4407 10259 4444 15990 16380 10739
placing$	0 1 2 11 5875 11571 11572 11573 11574 11575 11576 57 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 4201 4202 4407 4444 10739
plague$	2002 13851 8317 4987 10936
plagued$	2002 2053 2054 4987
plagues$	2002 4987
plaguing$	2002 4987
plain$	4675 4965 5295 5308 5485
plainly$	1183 1184 3608 3609 3610 3611 3754 9599 3755 3756
plaited$	11176
plaits$	11173
plan	16360 11343 11370 11391 11396
plan$	11728 13066 15137 4042 4043 15867 16361 16408 10820 11467 11468 11469 11470 11503
planned$	15294 16097 5523
planni	15860
planning$	11729 4151 4152 4153 4154 11268
plans$	11728 15137 4042 4043 15867 10820 11467 11468
plastered$	3408
plastic$	5000
plate$	10249 4704
plates$	10249
play$	752 810 836 845 945 1419 1648 7616 1894 2023 8408 14589 3154 10550 5612
played$	752 810 836 845 945 1419 1648 1894 2023
player$	11353
players$	9907 15809 11353
playground$	13748 13749 13841
playing$	752 810 836 845 945 12846 12847 1419 1648 1894 2023 3280
plays$	752 810 836 845 945 1419 1648 1894 2023 3154
plea$	16093 11280 11528
plead$	7617
pleaded$	5683
pleads$	5683
pleas$	15696 15697 16093 11280 11281
pleasant$	7908 2064
please$	12120 12121 15161 15182
pleased$	306 679 680 983 984 985 986 987 988 989 990 991 1222 1223 1224 4942
pleases$	12120 12121
pleasing$	9557
plenty$	150 151 152 6048 6065 2777 2937
plot	4400
plot$	5522
plots$	5522
plotted$	15976 5522
plotti	15860
plotting$	5522
plucked$	5342
plug$	2400 2401 5146
plugged$	2400 2401 5146
plugging$	2400 2401 13942 13943 13944 13945 5146 10992
plugs$	2400 2401 5146
plump$	9219 9255 5757
plunge$	1393 1394 1395 1396 1397 1398 1399
plunged$	1393 1394 1395 1396 1397 1398 1399
plunges$	1393 1394 1395 1396 1397 1398 1399
plunging$	1393 1394 1395 1396 1397 1398 1399
pnc	5490
pnc$	11335
pnd	5490
pnd$	11335
pneumonia$	5808
pocket$	12467 12468 7050 7052 7054
pocketed$	7050 7052 7054
pocketing$	7050 7052 7054
pockets$	12467 12468 7050 7052 7054
pocketted$	7050 7052 7054
pocketting$	7050 7052 7054
podgy$	5757
point	4620
point$	5962 2856 2857 2858 2859 2860 2861 9347 3521 9443 9555 15292 4473 16198 11331
pointless$	2856 2857 2858 2859 2860 2861 5379
points$	11331
poise$	2740 2741 2742 2743 2744 2745 2746
poison	5573
poison$	2304 10936
poisonous$	5023 5113
poke$	1314 1315 1316 1317 1318 1319
poked$	1314 1315 1316 1317 1318 1319
pokes$	1314 1315 1316 1317 1318 1319
poking$	1314 1315 1316 1317 1318 1319
polic	11403
police	4265 10111 10112 4269 10117 15817 4286 10136 10144 10145 10146 4302 4303 4304 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 10223 4379 10229 15930 10238 10241 15949 4416 4423 10271 4437 4459 10353 4516 10361 4525 10376 10405 4571 10416 4662 4672 4675 16218 10699 10701 10702 5482 5545 5677 5789
police$	12017 13260 13543 13729 13764 8080 8081 14084 14085 14103 14104 14105 14106 14149 14150 14151 14152 14153 14154 14155 14900 14901 15137 9659 15358 9664 9665 9667 15730 10062 4221 15797 15798 10110 15807 15812 10124 4281 15822 10131 15831 15832 4293 15839 15840 15841 10147 10148 10149 15846 4307 15854 4315 10166 4344 10190 10193 4351 15894 4356 15897 15898 15899 15901 15906 10218 10219 15915 15917 15918 15920 15921 15924 10230 15928 15936 15945 10261 4420 10268 15966 15969 4438 4439 10285 4442 10288 10304 10324 16020 10326 16026 16027 16032 10341 16048 16054 4520 10370 10393 10400 16100 4561 16111 4577 10450 16146 16183 10489 10507 10512 4671 10517 4673 10519 10520 4680 16224 16394 10701 16396 16397 10708 10709 10833 11038 5393 5440 5449 5466 5473 5484 5491 5500 5517 5523 5554 11400 5674 5686
policed$	4679 5517
polici	4265 10111 10112 4269 10117 15817 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 10353 4525 10376 10416 4672
policies$	15369 15370 15371 15372 15373 15374 15673
policing$	10110 15807 15812 15831 15854 10166 10193 15894 15898 15899 15901 10216 10219 15917 15924 16048 16054 10370 16066 16111 16179 10489 16197 10517 10519 11330 5517 11365
policy$	15369 15370 15371 15372 15373 15374 15673
polish$	3385 9236 11185
ponytail$	14939 14940 14941 11174 11175
ponytails$	14939 14940 14941 11174 11175
poor$	5970 11677 11678 11679 11680 159 160 161 162 163 164 165 6217 947 7039 7589 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 1890 2059 2060 2061 7997 13703 13969 13970 13971 13972 2433 13974 13975 13976 13977 13978 13979 13980 13981 13982 13983 13984 2527 2528 2529 2530 14072 3398 14954 4038 4039 4040 4041 15691 15692 15693 15694 4195 4435 4889 4974 4977 5021 5154 5164 5199 5202 5264 5313 5423 5444
poorly$	3383 5126 5309
porch$	16364
porn$	10757
pornography$	10757
portly$	5757
pose$	6834 2110 2111 2112 2113 4636 16177
posed$	2110 2111 2112 2113
poses$	2110 2111 2112 2113 4636 16177
posing$	2110 2111 2112 2113 5485
positi	10342 4633
position$	11542 6226 4295
positions$	11542 6964 6965 6966
positive$	5970 6011 16114 5527 11461
posses	10720 5694
possessed$	9152
possession$	16076 16415 10723 5692 11539
possibility$	9461
possible$	4560 5502
post$	590 599 936 937 6832 15620 15632 4905 11331 5801
posted$	590 599 12285 6623 779 780 13317 4905
poster$	4378
posters$	4378
posting$	11994 590 599 6832 12846 12847 4905
posts	4530
posts$	5864 20 5882 342 343 590 599 12304 12305 12306 12307 862 6722 878 1220 1221 10189 4905 11331
potato$	13804
potatoes$	13805
potential$	5502
pothead$	10881
potheads$	10881
potty$	5137
pour$	1326
poured$	1326
pouring$	1326
pourred$	1326
pourring$	1326
pours$	1326
powder$	8108
power	11396
power$	12736 8722 8723 8724 16083 10466 5110
powerful$	5285
powerfully$	5287
powers	11391
powers$	16083 10466 4635
practi	16266
practically$	795 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2818 3260 3261 5233 5262
practice$	4151 4152 4153 4154 11268
practised$	3360
pre	4657
precin	10521
precinct$	13841 16169 4653 16216 16219
precious$	1452 3970 9829
precocious$	10754 5746
predator$	13608 13609 13610 13611 2072 2156 14743 10872 10873 10874
predators$	11874 13608 13609 13610 13611 2072 2156 13933 10872 10873 10874
predatory$	5122 10972 5736
predic	5487
predicament$	1071 1074 1075 13347 13348
predicted$	4454 5620 5642 5832
prediction$	11489
predictions$	11488 11489
predictive$	5485
preemptive$	10502
prefer$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 983 984 985 986 987 988 989 990 991 1217 1218 1219 1971 1976 3237 4893 4942 5530
prefered$	417 418 419 420 421 422 423 459 460 461 462 463 464 983 984 985 986 987 988 989 990 991 1217 1218 1219 4893 4942
prefering$	417 418 419 420 421 422 423 459 460 461 462 463 464 983 984 985 986 987 988 989 990 991 1217 1218 1219 4893 4942
preferred$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 983 984 985 986 987 988 989 990 991 1217 1218 1219 13181 1971 1976 15666 4170 4171 4172 4173 10041 15737 4893 4942
preferring$	417 418 419 420 421 422 423 459 460 461 462 463 464 983 984 985 986 987 988 989 990 991 1217 1218 1219 4893 4942
prefers$	154 155 417 418 419 420 421 422 423 459 460 461 462 463 464 983 984 985 986 987 988 989 990 991 1217 1218 1219 1971 1976 3237 4893 4942
pregab	10563
pregabalin$	16258
pregna	10551 5602
pregnancies$	11447
pregnancy$	16246 11447
pregnant$	11615 11446
premature$	11424 11428
prematurely$	11428 5767
premium$	7514
prepared$	437 438 439 469 470 679 680 983 984 985 986 987 988 989 990 991 1670 1671 1672 1673 9353 9356 15052 15053 15054 15055 4288 10347 16097 4942
prescr	5818
presence$	16214
present$	2104 2110 2111 2112 2113 2464 8812 8813 8814 9131 10273 4636 16177 5230
presentation$	13574
presented$	2110 2111 2112 2113 5230
presenting$	2110 2111 2112 2113 5230
presents$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12161 12164 7267 13011 13012 13013 7815 13533 2105 2110 2111 2112 2113 2465 4636 16177 5230
presentted$	2110 2111 2112 2113 5230
presentting$	2110 2111 2112 2113 5230
preser	5509
press$	1331 1332 1333 1334 1335 4597 5530
pressed$	1331 1332 1333 1334 1335
presses$	1331 1332 1333 1334 1335
pressing$	1331 1332 1333 1334 1335 4597
pressure$	13177 13178 4624 16165
pretext$	4552
prettiest$	3405 5333
pretty$	5757
preven	4606 10463
prevent$	4578 16161 4652
prevented$	12012 6318 474 12276 12277 7145 12841 12842 12843 12844 12845 15347
prevention$	16131 10452 16158 4619 10712
preventping$	4578
preventring$	4578
prevents$	4578 4652
preventting$	4578
prey$	11583 2011 11002
preyed$	2013
preys$	2012
price$	12593 12594 12774 12962 13060 7514
prickly$	5729
prima$	8103
primar	16299
prime$	12402 12403 5073 5502
princess$	10855 10936
princesses$	10855 10936
principal$	10114 15879 5073 5508
priori	4334 4668 16212 11391
prioritise$	156
prioritised$	156
prioritises$	156
prioritising$	156
priority$	10288 4487 16198 5499 5502 5507 5554
prison	16320 10626 16336 10642 10715
prison$	12062 994 15229 16313 16321 16337 16338 16405 16410 5685
prisoner$	2334 2335 2336 2337 10951
prisoners$	2334 2335 2336 2337 10951
pro$	3178 9026
proact	4511 4675 5545
proactive$	4265 10111 10112 4269 10117 15817 4294 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 10216 4374 10222 4379 10229 15930 10353 10356 16054 4525 10376 10416 10520
probat	10708 10709 5676
probation$	16403 16404 11521
proble	11455
problem$	994 1071 12612 1074 1075 13344 13345 14026 8339 14040 9767 15549 15720 10059 15879 10881 5053 5158 5162 5164 11010 5476 11458
problematic$	12053 13974 13975 13976 13977 13978 13979 13980 13981 13982 14048 14049 14050 14051 14052 5158 5164 11014
problems$	12376 12383 12384 12386 12387 994 1071 12612 1074 1075 7261 13347 13348 8016 14040 14279 4776 10881 11010 11458 5647
procedure$	15369 15370 15371 15372 15373 15374 15673
procedures$	15369 15370 15371 15372 15373 15374 15673
proceed$	4513
proceedings$	16093 16108 11503
proces	4690 16230
process$	15369 15370 15371 15372 15373 15374 15673 16200 10638
processes$	15369 15370 15371 15372 15373 15374
processing$	10535 5619 11464
produc	10385 11313
produce$	598
produced$	598
produces$	598
producing$	598
productive$	16080
professional$	3178 9682 9683 9687 5393
professionalism$	15726 15727 15728 15729 11289
professionals$	7020 13260 13407 8045 13960 14053 3178 9480 9481 9483 9484 10923
profil	4530 11313 11317
profile$	12320 4319 10168 15963 10870 11321 5477
profiled$	15964
profiles$	342 343 862 4319 15963 11321 5477
profiling$	5477
profit$	10046
profits$	10046
programme$	174 176 177 16200 11469 11532 11533
programmes$	174 176 177
progress$	4548 10820
progressed$	4548
progressing$	4548
progresss$	4548
prolific$	577 578 2178 2179 16000 4901 5024 5037 5079 5507
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	5701
promiscuous$	4887 10754 10972 5701 5746
promiscuously$	5701
promise$	15369 15370 15371 15372 15373 15374 11279
promises$	15369 15370 15371 15372 15373 15374 11279
prompting$	12989 12990 12991 12992 12993 12994 12995 12996 13137
prone$	2215
proof$	14653 4462
proper$	2057 7908 2064 2277 2874 2875 2876 9081 9784 9785 9786 9787 5010 5097
properly$	12318
property$	12093 12094 12095 12096 6402 6403 6404 6405
propos	4603
proposition$	6552 6553 1041 1042 1043 1044 4944
propositioned$	1041 1042 1043 1044 1085 4944
propositioning$	1041 1042 1043 1044 4944
propositionned$	1041 1042 1043 1044 4944
propositionning$	1041 1042 1043 1044 4944
propositions$	1041 1042 1043 1044 4944
propra	10563
propranolol$	16258
pros$	3178 9026
prosec	10187 10228 4546 16091 16092 10398 16095 10409 16106 4765 5789
prosecute$	10391 4628 5526 5531
prosecuted$	16049 16067 16104
prosecuteing$	4628 5531
prosecutes$	4628 5526
prosecuting$	5526
prosecution$	15882 15923 16066 16090 16093 16208 5525 11532
prosecutions$	16066 16093 16116
prosecutors$	15882
prospect$	9459 9570 3726
prostitute$	10757 4913 10760
prostituted$	4913
prostitutes$	10757 4913 10760
prostituting$	4913
prostitution$	12045 12060 12942 12944 10757
protagonist$	11353
protagonists$	11353
protect$	5896 11902 6983 6984 6985 13138 13146 1758 13299 7671 13394 13403 14329 14330 8725 8726 8727 8730 8731 8733 8734 8737 8741 14477 14485 14515 14890 4222 4230 4231 4232 4610
protected$	1758 14515 14520 14521 14522 14523 14524 14525 14802 4230 4231 4232
protecting$	1758 7672 14112 8725 8726 8727 8730 8731 8733 8734 8737 14477 14515 14520 14521 14522 14523 14524 14525 14532 14538 14539 14540 14541 14542 14877 4230 4231 4232 4610 11108
protection$	14112 14412 14472 14473 14474 14475 14512 14513 14514 14515 14520 14521 14522 14523 14524 14525 14532 14538 14539 14540 14541 14542 14596 14597 14598 14606 14621 14623 15538 10384 10388 10438 10446 10447 10665 11108 5835
protects$	1758 14515 4230 4231 4232 4610
protectted$	1758 14515 4230 4231 4232
protectting$	1758 14515 4230 4231 4232
protest$	10815
protocol$	15369 15370 15371 15372 15373 15374
protocols$	15369 15370 15371 15372 15373 15374
proud$	10012
prov	4522
prove	15817 4461 4478
prove$	10309
proved$	10309
proves	4478
provid	4342 5469
provide$	4278 10141 4531 10773
provided$	11758 6097 6098 10773
provideed$	4278
provideing$	4278 4531
providence$	10777
provider$	9659 9664 9665 15730 10062 15797 15798 5450
providers$	9659 9664 9665 15730 10062 15797 15798
provides$	4278 4531 10773
providing$	10773
provin	4478
proving$	2094
provision$	11466 11470
provocative$	10754 5702 5746
provocatively$	3383 5299 5309 11192 11194 5702 5746
provoke$	11559 5865 326 12461 7065 7066 4988 11234
provoked$	11559 5865 326 7065 7066 12836 12837 4988 11234
provokes$	11559 5865 326 7065 7066 4988 11234
provoking$	11559 5865 11621 11622 11623 11624 11625 326 7065 7066 4988 11234
prowl$	2214 2305 2306 2307 2308 2309 2310 15277
prowled$	2214 2305 2306 2307 2308 2309 2310
prowling$	2214 2305 2306 2307 2308 2309 2310
prowlled$	2214 2305 2306 2307 2308 2309 2310
prowlling$	2214 2305 2306 2307 2308 2309 2310
prowls$	2214 2305 2306 2307 2308 2309 2310
pru	5621
pru$	11466
ps$	15915
pscale	16299
psoria	5582
psoriasis$	11427 5760
psychi	5821
psychiatric$	5613
psycho	5804 5821
psycho$	10881
psychologically$	5280
psychologist$	5822
psychologists$	5822
psychopath$	10881
psychopathic$	5736
psychopaths$	10881
psychos$	10881
psychotic$	11004
ptsd	5801
pub$	15897
public	10455
public$	13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13653 7989 13711 13715 4601 4602 16150 16176 10720 10832 5672
pubs$	15897
puffer$	11193 5353 5361
puffers$	14998 14999 15012 15013 15014 15016 11193
pugnacious$	5729
pull$	13014 1512 1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 15785 15786 15787 15788 15789 11308
pulled$	11585 1658 1659 1660 1661 1662 1663 1664 1665 1960 2382 2383 2384 2385 15021 9327 4256 11197
pulling$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385 10174
pullled$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385
pullling$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385
pulls$	1658 1659 1660 1661 1662 1663 1664 1665 2382 2383 2384 2385
pumped$	11421
punch	16345 16353
punch$	12864 14672 16346
punche	4807
punched$	16346 10652
punches$	16346
punish$	15709 4182 4183 4184 4185
punished$	12368 7925 7926 7927 7928 4182 4183 4184 4185
punishes$	4182 4183 4184 4185
punishing$	4182 4183 4184 4185 15790 15791 15792 15793
punitive$	15464
pupil	16061 10725
pupil$	13618 13619 2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 16420 4991 10865 10877 5033 11003 5621
pupils	10113 15895 10211 15929 15972 15973 15975 16015 4503 16078 16081 10420 16138 16175 16187 10497 16199 11376
pupils$	181 362 11927 6236 392 427 6567 6568 6573 6574 6584 6619 6632 880 901 6746 6920 7031 7108 7432 7443 7444 1711 7595 13540 13550 13551 13552 13553 7874 2030 2031 2032 2037 13618 13619 13629 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 13698 2212 2213 2280 2281 2282 2283 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 2501 3433 3480 3481 15152 15153 15154 15155 15156 9468 9469 9470 9485 9494 9576 15327 9907 10741 10832 10865 10877 10880 11003 5167 11280
purcha	10263 10264
pure$	4965 5112
purely$	2518
purple$	5329
purpos	4620 11313
purpose$	15562 15565 16147 4611 16198
pursu	4334 4453
pursue	4553 4596
pursue$	311 1353 1354
pursued$	311 1353 1354 13153
pursues$	311 1353 1354
pursui	4553 4596
pursuing$	311 1353 1354
push	4676
push$	540 541 542 804 1175 1327 1328 1329 1330 1331 1332 1333 1334 1335 13722 4597 4897 11234 5556
pushed$	540 541 542 804 1175 1327 1328 1329 1330 1331 1332 1333 1334 1335 4679 4897 11234
pushes$	540 541 542 804 1175 1327 1328 1329 1330 1331 1332 1333 1334 1335 4897 11234
pushing$	12079 540 541 542 804 1175 1327 1328 1329 1330 1331 1332 1333 1334 1335 4597 4897 11234
pushover$	14624 11098 11099
pushovers$	14624 14739 11098 11099
put	16345 4871
put$	0 1 2 5848 11546 11547 11 11552 5875 11571 11572 11573 11574 11575 11576 11577 57 156 11758 6115 11935 11964 6281 443 445 446 447 12008 12271 12272 12273 12418 12419 12420 6772 6773 12487 1040 1199 1655 1669 7584 1797 1798 1799 1800 2009 3273 15100 15275 3918 4201 4202 4230 4231 4232 4276 4372 4373 4407 4479 4481 4604 4703 4827 4849 10773
puted$	0 1 2 11 57 443 445 446 447 1040 1199 3918 4230 4231 4232 10773
puting$	0 1 2 11 57 443 445 446 447 1040 1199 3918 4230 4231 4232 10773
puts$	0 1 2 5848 11 11552 5875 11571 11572 11573 11574 11575 11576 11577 57 156 443 445 446 447 12418 12419 12420 1040 1199 1655 1669 1797 1798 1799 1800 2009 15275 3918 4201 4202 4230 4231 4232 4407 10259 4827 4849 10773
putted$	0 1 2 11 57 443 445 446 447 1040 1199 3918 4230 4231 4232 10773
putting$	0 1 2 5849 11545 11 57 156 443 445 446 447 1040 1199 1655 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 2009 15275 3918 4201 4202 4230 4231 4232 10773
puzzling$	1684 1687 1690 1691
pyjama$	9314 9330 9331 11193
pyjamas$	15003 15004 15005 15008 15016 11193
quarrel$	10803
quarrels$	10803
queen$	10884 5040
queens$	10884
questi	15977 4681
question$	1684 1687 1690 1691 9572 4510 4663 10526
questionable$	5970 11677 11678 11679 11680 12708 7589 4889
questioned$	4856
questioning$	4510
questions$	4510 4663
quetiapine$	5817
queue$	983 984 985 986 987 988 989 990 991 4942
queued$	983 984 985 986 987 988 989 990 991 4942
queues$	983 984 985 986 987 988 989 990 991 4942
queuing$	983 984 985 986 987 988 989 990 991 4942
quick$	306 983 984 985 986 987 988 989 990 991 6963 7308 13004 13005 13006 13007 1468 1469 1470 1471 1472 1473 15645 15706 10012 4169 4942 4982 5108
quicker$	14190 14331
quickly$	12242 12243 13174 13175 14191 14262 14331 3131 15660 15661 15662 15663 15794 15795 15796
quiet$	11813
quiff$	11175
quiffs$	11175
quite$	6042 6062 2558 2736 2911 2914 2937 2945 5221 5231 5248
quiz$	4510
quizing$	4510
quizs$	4510
rabble$	2051 2052 10851 5018 5710
race$	9209 9212 9227 9231 9235 14952 9269
racists$	11257
radar	16069
radar$	15647 15931 15933 4396
radio	4384
radiotherapy$	5805
raff$	10849
rag$	12879 12880 13903 10846
ragged$	14972 14973
rags$	10846
raid	10118 10424
raid$	4275 16119 4853 11368
raided	10118
raided$	16143 16385 4853
raids$	4853 11368
rails$	13708 13857
raise$	8725 8726 8727 8730 8731 8733 8734 8737 9704 5245
raised$	9703 5245 11197
raiser$	10931
raisers$	10931
raises$	5245
raising$	8725 8726 8727 8730 8731 8733 8734 8737 5245
ramp$	4625
ramped$	16164
ramping$	4625
ramps$	4625
ran$	540 541 542 543 544 545 546 547 548 549 561 562 580 581 890 891 892 1079 1355 1356 1357 1358 1359 1382 1383 1384 1385 1386 1387 1388 1389 1393 1394 1395 1396 1397 1398 1399 2153 13806 2519 2520 2521 2596 2597 3219 3294 4809 4897 5065 5068 5088 11348
random	4511
random$	10356
rang$	992 993 1085 15759
ranger	4437
rans$	13806
rape	10657
rape$	12571 6877 13465 13466 13467 13468 13469 13470 13471 13472 16352 10788 10840
raped	11499
raped$	12705
rarely$	2905 8750 2906 8751 2907 4753
raring$	983 984 985 986 987 988 989 990 991 4942
rascal$	5710
rascals$	5710
rash	10533
rash$	103 104 1743 1795 1796 16228 4969 4971
rat$	10847 10936 10939
ratbag$	10855
ratbags$	10855
rate	4606
rate$	8199 8200 10477 11368 11373
rated$	2094 2108 2452 2456
rates$	10477 11368 11373
rather$	1187 1188 7511 1667 7513 15722 15724 10077 15781 15782 15784 5221
rating$	15816
ratings$	15762 15763 15816
rational$	6214
rats	4846
rats$	10691 10847 10936 10939
rattle$	14655
rattled$	14654
rattles$	8961 8962
ratty$	5729
re	10451
re$	9408 9419 5024
reach$	11597 11598 11599 11600 13946 15161 15182 15205 9511 15213 15249 15250 15251 11224 11226
reached$	13373 13374 13375 13376 15079 15085 15090 15093 15099 15194 15211 15235 15236 15237 15238 15239
reaches$	14676 11225
reaching$	15249 15250 15251 9557 11224
react$	15101 15709 11304
reacted$	11304 11305
reacting$	11304
reaction$	14060 14061
reacts$	11304
reactted$	11304
reactting$	11304
read	10122 4759 11492
read$	13946 14163 14164 3832 3833 3834 15501 15539 15884 10235 10274 16309
reader	4740
reader$	15944 10585
readers$	15944
readily$	12242 12243 1205 1206 1207 1208 1209 1210 13174 13175 15660 15661 15662 15663 15794 15795 15796 4952
readin	4739 16310 10616
reading$	10584 16311 11243 5641
ready$	12402 12403 983 984 985 986 987 988 989 990 991 7308 13004 13005 13006 13007 1468 1469 1470 1471 1472 1473 1670 1671 1672 1673 13898 2798 2799 15706 10012 4274 4288 4560 16389 4942
real$	8041 9784 9785 9786 9787 5548
realise$	186 7562 7563 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7770 7771 7772 7773 7774 7775 7776 7777
realised$	7562 7563 13285 13286 7592 7593 13317
really$	12716 1183 1184 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 8569 3608 3609 3610 3611 5248
reap$	893 894 7107
reaped$	893 894
reaping$	893 894
reaps$	893 894
rearrested$	11518
reason$	8688 8923 3079 15249 15250 15251 15648 4552 11224
reasoned$	15079 15085 15090 15099 15194 15235 15236 15237 15238 15239
reasoning$	15249 15250 15251 9560 11224
reasons$	13866 4552
reassurance$	14532
reassured$	14632
reassuring$	14630 14632
rebuff$	12479 6785 6786 6787 6788 4976 5368
rebuffed$	15062 15067 15068 15069 15070 4976 5368
rebufffed$	4976 5368
rebufffing$	4976 5368
rebuffing$	4976 5368
rebuffs$	4976 5368
recall$	16014
recalled$	4865
receiv	11313 5611
receive$	6151
receives$	4738
recent	4286
recent$	10131
reckless$	103 104 5970 11677 11678 11679 11680 6217 12053 902 1010 1234 1743 1795 1796 4887 4969 4971 5736
recklessly$	5695
recklessness$	11913 11914 11915 11916 11917 11918 12304 12305 12306 12307 12380 6724 6725 6745 12441 12633 12634 12635 12636 12637 12638 12773 7553 7648 1804 7650
reclaim$	4659
reclaimed$	4659
reclaiming$	4659
reclaims$	4659
recognise$	11902 13394 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7770 7771 7772 7773 7774 7775 7776 7777 14163 14164 14890
recognition$	15944 11333
recollection$	7013 1169 7015 1171
recomm	4603
recommit$	16010 16037
record	10172 4338 4363 4370 4456
record$	11616 9771 15501 9884 15712 10040 15855 4320 15883 10196 15892 10198 4359 4362 10215 4394 4397 4403 10277 10295 16019 10325 16021 16402 11458 11531
recorded$	4311 10215 4372 4373 4394 4408 10277 15976 4479 4481 10460 10461 5539
recording$	4151 4152 4153 4154 10107 4361 10212 10215 4394 4397 4403 10277 11268 11365
recordinged$	10215
recordings$	4361 10212 10215
records$	15843 15855 15867 15883 10196 15892 10198 4359 4362 10215 4394 4397 4403 10277 15980 10295 15991 16019 16021 11334 11458
recover$	5587
recovered$	16129 5587
recovering$	5587
recovers$	5587
recovery$	16338
recrui	15865
recruit$	524 525 4895 4896 10807
recruited$	11585 524 525 6371 527 528 529 4895 4896
recruiter$	12908 13608 10872 10875 10876
recruiters$	12908 13608 10872 10875 10876
recruiting$	524 525 4895 4896
recruitment$	11595
recruits$	524 525 4895 4896 10807
recruitted$	524 525 4895 4896
recruitting$	524 525 4895 4896
red$	7184 7185 7393 8208 16099 10960 5306 5329 11193 5523
redeal$	16010 16037
redeeming$	10927
redemption$	10927 11226
redheaded$	9255 5757
reduc	4606
reduce	4755
reduce$	16145 16161 11401
reduced$	16172 11385
reduct	10452
reduction$	16147 16158
referenced$	10176
referr	16266
referral$	9367 3523 9369 3525 3526 15543 11280 5687
referrals$	9367 3523 9369 3525 3526 15543 15696 15697 11280 11281
referred$	5611
reflected$	7879
refuge	10678
refuge$	12617 16373
refus	4684 5831
refusal$	6207 363 364 365 366 367 368 2420 2421 2422 2423 2424 3503 3504 9376 3989
refusals$	3503 3504 9376 3989
refuse	5677
refuse$	12296 1150 1715 1820 1826 1827 1828 1829 1830 1832 1877 1929 14485 3502 15056 15061 15271 15275 5367 11215 11232 5442
refused$	12023 1150 1715 13265 13317 1820 1826 1827 1828 1829 1830 1832 1877 1929 3502 15056 15061 15062 15067 15068 15069 15070 15271 15275 5367 11215 11232 11275 5442
refuser$	10902 5720
refusers$	10902 5720
refuses$	1150 1715 1820 1826 1827 1828 1829 1830 1832 1877 1929 3502 15056 15061 15271 15275 5367 11215 11232 5442
refusing$	1150 1715 1820 1826 1827 1828 1829 1830 1832 1877 1929 14877 3502 15056 15271 15275 15465 15466 5367 11232 5442
regain	4629
regard	11313
regard$	5937 5938 5939 5940 5941 5943 5944 8017 8018 2174 8020 2210 2338 2341 8714 8715 8716 14634 15504 15505 15506 15507 15508 15509 15510 15511 9819 9820 9821 9822 9823
regardded$	2210 2338 2341
regardding$	2210 2338 2341
regarded$	2096 2210 2338 2341 2458 8941
regarding$	2210 2338 2341 8650 10355
regardless$	11744 11748 12404 14456
regards$	2210 2338 2341
regist	4291 10172 4368 10213 16071
register$	15867 4362 10243 15980 15983 16395 11358 11470
registered$	4803 5597 11481
registers$	15225 15867
registration$	4263
registrations$	5485 11339
regret$	1030 13458 13459
regreted$	1030
regreting$	1030
regrets$	1030
regrettable$	9959 15655
regrettably$	5769
regretted$	1030
regretting$	1030
regula	4511
regular$	577 578 2057 10356 4901 5010
regularly$	576 16260
regulation$	14067 14068
rehab	16336 10642
rehab$	16337 11449
rehabilitation$	5687
reject$	2006 2007 15056 15275 4951 4989 5368
rejected$	2006 2007 15056 15062 15067 15068 15069 15070 15275 4951 4989 5368
rejecting$	2006 2007 15056 15275 15465 15466 4951 4989 5368
rejects$	2006 2007 15056 15275 4951 4989 5368
rejectted$	2006 2007 15056 15275 4951 4989 5368
rejectting$	2006 2007 15056 15275 4951 4989 5368
relapse$	15102 11219
related$	16307 10844
relati	16318 16369 11313
relations$	10751
relationship$	11631 6158 6288 444 635 636 637 12182 12183 6517 6518 6519 6520 12246 14111 14338 14339 2862 2863 2864 2865 2866 2867 2868 14460 14461 14462 14556 4800 10732 10751 11067 11105
relationships$	11631 6158 6288 444 635 636 637 6517 6518 6519 6520 12246 14322 14323 14324 14325 14326 14336 14338 14339 2862 2863 2864 2865 2866 2867 2868 14460 14461 14462 14556 10732 10751 11067 11105
relay	4358
relay$	4375
relaying$	4375
relays$	4375
releas	4342
released$	5676 5677
relentlessly$	5765
relevant$	4383
reliab	4286
reliable$	12709 10131
reliant$	11091
relied$	8798 2954 2955 2956 2957 2958 8804 8805 8806 15235 15236 15237 15238 15239 4596
relies$	4852
relish$	1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 4950 4979
relished$	1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 4950 4979
relishes$	1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 4950 4979
relishing$	1173 1174 1613 1614 1615 1616 1934 1935 1936 1937 4950 4979
reluctance$	6207 363 364 365 366 367 368 2420 2421 2422 2423 2424
reluctant$	1823 1826 1827 1828 1829 1830 1832 2420 2421 2422 2423 2424 4169
relying$	4852
remain	10636 5672
remain$	11935 823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 15100 16331 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 11517
remained$	8274
remains$	5982 360 361 823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 8274 8279 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 10503 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170
remand	10409 5676
remand$	11521
remanded$	16104 10706 11521
remark$	3495 3496 3497 3498
remarkably$	5231 5248
remarked$	3495 3496 3497 3498
remarking$	3495 3496 3497 3498
remarkked$	3495 3496 3497 3498
remarkking$	3495 3496 3497 3498
remarks$	11866 12760 12761 3495 3496 3497 3498
remind	4529
remind$	4391
reminded$	11730 11731 195 196 197 208 209 210 211 1588 1589 1590 1591 1592 1593 1594 1595 1617 1618 7464 7465 1621 1622 1623 4434 10282
reminder$	15652 15653
reminders$	11727 15652 15653
remiss$	5768
remit	4620
remorse$	13458 13459 13885 13886 13887 13888 13889 10822
remorseless$	5729 5736
remote$	15706
remov	4334 4676
remova	16362
remove$	6990 6991 6992 6993 6994 6995 4788
removed$	382 383 384 385 15487 15488 16107 4679 4788 4789
removes$	4788
removing$	4788
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	7518 14797 5837
reoffe	10456
reoffend$	15101 15994 16010 16037 11219
reoffended$	5842
reoffender$	5716
reoffenders$	5716
reoffending$	16146 16149 16151 5540 5842
reoffends$	5842
repair$	15709
repara	4867
reparation$	10712
repeat$	577 578 1197 15101 4901 5024 5507
repeated$	6066 1197 9957 9958 9981 15696 15697 5393 11281 5615
repeatedly$	576 9638 4074 5370
repeating$	1197 7043
repeats$	1197
repeatted$	1197
repeatting$	1197
replied$	12285 12552 13317 15359 15362 15363 15365 15366 15367 15368 15383 15384 15759
replies$	4042 4043
reply$	12315 12316 12317 13440 13442 15074 15080 15094 15501 15529 4042 4043 15650 15709 15712 11216
replying$	11753 11994 12315 12316 12317
report	4285 10132 10140 4338 4358 4363 4369 4370 4473 10318 10616 11313 11316
report$	11902 13138 13224 13243 13394 15460 15543 4163 15835 15883 10215 4375 4376 4377 15922 4397 4403 16019 16021 16060 16311 4863 11280 11487
reportd$	4377
reported$	12026 12254 12262 13317 10215 4377 15927 4467 4494 10460 10461 4863 11326 11361
reporting$	15073 10215 4375 4377 4397 4403 4863
reportinged$	10215
reportings$	10215
reports$	15460 15543 15883 10215 4375 4377 15922 4397 4403 16019 16021 16060 4605 4863 11280
reprim	5676
reprimand$	11521
reprimanded$	11521
reprimands$	11521
reprisal$	10785
reprisals$	10785
reprobate$	5710
reprobates$	5710
reputation$	11616 2284 2285 2286 2287 2288 2289 2542 2543 15685 10046 15751 5098
reques	10152 4583 4596 4603
request$	15543 15652 15653 11280
requested$	11337
requests$	15652 15653 15696 15697 11280 11281
requir	10152 11313
require$	1449 1450 7301 1457 1458 1459 7442 14231 2972 2973 2974 8820 2976 2977 2978 2979 2992 2993 2994 14535 8841 8842
required$	1449 1450 13062 2992 2993 2994 14535 8841 8842 4611 16161 10627
requirement$	16398
requires$	1449 1450 2992 2993 2994 14535 8841 8842
requiring$	1449 1450 2992 2993 2994 14535 8841 8842
rerob$	16010 16037
rescuing$	14532 14607
reside	10455 4817 4819
residential$	10662 10664 5207
residents$	13543 7849 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 13711 13715 8080 8081 9907 16150 16176 10832 10833
resilience$	5749
resilient$	3018 3019 3020 3021 3346 11125 5749
resist$	11902 12296 12479 6785 6786 6787 6788 7319 13015 13016 13017 13018 13146 13280 13316 14485 3520
resistance$	2420 2421 2422 2423 2424
resistant$	2420 2421 2422 2423 2424 11229 11232 5736
resisted$	12423 13317 3520
resisting$	14877 3520
resists$	3520
resistted$	3520
resistting$	3520
resit	5645
resolution$	11532
resort$	520 521
resorted$	520 521 4122
resorting$	520 521
resorts$	520 521 4123
resortted$	520 521
resortting$	520 521
respect$	6869 13394 13420 7734 7987 13885 13886 13887 13888 13889 15074 15080 15094 15504 15505 15506 15507 15508 15509 15510 15511 10892 11216
respected$	12262
respit	4817
respite$	10662
respon	15827 10136 15865 10306 16034 11391
respond$	13394 15074 15080 15094 15128 15129 15529 15709 15712 11216
responded$	15359 15362 15363 15365 15366 15367 15368 15383 15384 15539
response$	12760 12761 3924 3932 3933 3934 4042 4043 4151 4152 4153 4154 4265 10111 10112 4269 10117 15817 15824 15831 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 10216 4374 10222 4379 10229 15930 10353 4525 10376 10416 16184 11268
responses$	3924 3932 3933 3934 4042 4043 4151 4152 4153 4154 11268
responsib$	15549 15634 15678
responsibbed$	15549 15634 15678
responsibbing$	15549 15634 15678
responsibed$	15549 15634 15678
responsibilit$	8578
responsibilities$	14272 15324 15549 15678
responsibility$	386 387 388 389 12413 12457 12458 12459 12740 13150 13300 1807 1808 7657 7658 7659 7660 7661 7662 7663 7664 7665 7666 7667 7668 7682 7683 7684 7685 7686 13382 13383 13384 13385 13386 13387 13388 13389 13390 13391 13392 7698 13425 14888 15324 15410 15504 15505 15506 15507 15508 15509 15510 15549 15678 4158 11495
responsibing$	15549 15634 15678
responsible$	11565 70 71 72 73 74 6806 12502 12503 12504 12505 1807 1808 3346 14888 4150 15705 16001 4469 10340 4504 10368 10369 4533 16089 4876
responsibly$	12318
responsibs$	15549 15634 15678
rest$	6231 6232 6233 6234 7506 8227 14204 14310 14311 14312 14313 14314 14358 14359 14360 14558 14830 14833 14960 14961 14962 15698 11282
resteal$	16010 16037
rested$	6231 6232 6233 6234
restor	4629
restra	4786
restraining$	10631
rests$	6231 6232 6233 6234 15698 11282
result$	349 6230 1096 10387 4553 10419 11487
resulted$	11552 12419 12420
resulting$	10419
results$	15685 10046 15751 15762 15763 16182 16311 11487
resume$	11699
resumed$	11699
resupply$	16010
retail	4304 10223 10455
retail$	10521
retailers$	4281 15822 10149 15897 15918 15920 4438 16150
retain$	5493
retained$	11337 5493
retaining$	5493
retains$	5493
retak	4629 5645
retaliation$	10785
retard$	5727
retards$	5727
return	11313
return$	11645 11661 5999 11785 11852 327 11935 11964 11966 11967 11968 516 517 518 519 6401 557 561 562 6411 6454 6462 618 619 620 6469 12168 12654 12962 13014 13394 15074 15080 15094 15100 15102 15501 4365 4930 11216
returned$	11785 327 516 517 518 519 557 561 562 4930
returning$	11753 327 11994 516 517 518 519 6398 557 561 562 6408 12281 4930
returnned$	327 516 517 518 519 557 561 562 4930
returnning$	327 516 517 518 519 557 561 562 4930
returns$	11785 327 516 517 518 519 557 561 562 4365 4930
reveal	4473 10318
reveal$	15990
revealing$	14972 14973 5353
reveals$	15990
revel$	1045 1046 2008
reveled$	1045 1046 2008
reveling$	1045 1046 2008
revelled$	1045 1046 2008
revelling$	1045 1046 2008
revels$	1045 1046 2008
revenge$	10785
review	4411
review$	4324 11049
reviewed$	4324 10375 10444
reviewes$	4324
reviewing$	4324
reviews$	4324 11049
revolting$	5113
revolving$	2322 2323 2324 2325
rewards$	12768
rheumatic$	5581
rid$	4614 10498
ridden$	804
ridding$	4614
riddled$	2241
ride$	12238 804 13067
rided$	804
rides$	12238 804
riding$	804
rife$	2241
riff$	5004
right$	5970 5972 6011 12369 12370 6735 6736 6737 12793 7180 1674 1675 1676 1677 1678 1679 1680 1681 13425 2057 13696 2277 8137 8556 2874 2875 2876 9176 3332 3333 3334 5010 5097
rightly$	4163
rigid$	15645 15706 10012
rigoro	4639
rigorous$	10484
ring	15804 4376 4384 10298
ring$	12088 12089 1151 13224 13581 13582 13583 13584 13585 15006 15501 4300 10221 5016 11193
ringin	15853
ringing$	15073 4300 10221
ringle	16007 16211 11376
ringleader$	15993 16028 16098 5713
ringleaders$	15993 16028 16098 5713
rings$	8441 8442 9271 15006 4300 10221 11193
ringworm$	5808
riot$	10911 10912 10913 10933
ripped$	14972 14973 9324 5346 5353
rise$	1482 4576 10506
rises$	1482 10506
risible$	15582
risk$	11540 11541 11551 5860 16 17 18 5923 11619 11620 11626 11632 11633 11634 11635 11637 11638 11639 11641 6083 6084 6085 6086 6087 6088 6089 6090 6091 6092 6093 6094 6095 12351 861 12585 12699 12729 12980 13085 13206 13347 13348 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13430 13431 13432 13433 13434 13480 13487 13500 7939 2095 7941 7942 7943 7944 7945 7946 7947 7948 7949 7950 13646 13647 7953 7954 7955 7956 7957 7958 8290 8291 2447 2448 8294 2450 2451 13992 13993 13994 13995 13996 13997 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14098 14161 14322 14323 14324 14325 14326 14460 14461 14462 14472 14473 14474 14475 14507 14508 14509 14639 14747 14753 14754 14755 14756 9075 14857 9949 10444 4609 10481 10510 4885 10795 5473 5501 5835
riskier$	5970 4887
risks$	11540 11541 11619 11620 11632 11633 11634 11635 11637 11638 11639 11641 6024 6025 6083 6084 6085 6086 6087 6088 6089 6090 6091 6092 6093 6094 6095 12585 12699 12980 13085 13347 13348 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13431 13432 13433 13434 13480 14098 14149 14150 14151 14152 14153 14154 14155 14460 14461 14462 14472 14473 14474 14475 14747 9075 14857 10731
risky$	11540 11541 5970 159 160 161 162 163 164 165 6217 12053 7810 13530 4887 4985 5158
risperidone$	5817
ritali	5605
ritalin$	11450
rival$	12743
rivalry$	10844
rivals$	10833
roaccutane$	5817
road$	11958 6367 994 13777 13931 9010 14732 9074 5220
roadman$	13590 10845 5709
roadmen$	13590 10845 5709
roads$	14703
roam$	11999 13206 2214 2305 2306 2307 2308 2309 2310
roamed$	2214 2305 2306 2307 2308 2309 2310
roaming$	2214 2305 2306 2307 2308 2309 2310
roammed$	2214 2305 2306 2307 2308 2309 2310
roamming$	2214 2305 2306 2307 2308 2309 2310
roams$	2214 2305 2306 2307 2308 2309 2310
rob$	13206 13561 13562 13773 15981 16010 16013 16037 16038 10495 10787
robbed$	11585 11588 12014 12346 12705 12784 12785 12786 12798 12799 4880
robber	15810 15818 15827 10136 15871 16007 10314 16022 4484 16031 16035 16036 16043 16044 4505 16050 16058 16062 16063 16064 10456 10699 10701 10720 10721 10724 11349 5694
robber$	13672 13673 13674 13756 13757 13758 13759 13760 16001 10881 10882
robberies$	16008 16009 10329 10350 16151 4661 16416 16417 16419 11367 11374 11539
robbers$	13672 13673 13674 13756 13757 13758 13759 13760 10881 10882
robbery$	11607 12013 12045 12509 1305 12942 12944 13066 4265 10111 10112 4269 10117 15817 15824 15831 4294 10144 10145 10146 4302 4303 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 10209 15907 15908 15909 10216 4374 10222 4379 10229 15930 4423 10288 15984 10329 16026 10353 4525 10376 10393 10416 4677 16394 16396 16415 16416 16417 16419 10785 5502 5512 11539
robbing$	13040 16039 16118 10787
robs$	15981 16013 16038 10495
robust	4633 4639 4644 5545
robust$	10484 4643 11125 5751
robuster$	4643
robustly$	11362
rod$	1236
rode$	804
rogue$	13816 10936
rogues$	13816 10936
role$	12413 15678 10367
roles	15863
roll	5631
roll$	1983 3126 8972 8973 15574 11476
rolled$	3126 8972 8973 15029 15030 10493 10494 11476
rolling$	1983 3126 8972 8973
rollled$	3126 8972 8973
rollling$	3126 8972 8973
rolls$	3126 8972 8973
roma$	3385 9236
romanian$	3385 9236 11185
romantic$	672 673 674 675
roof$	16367
room	10361
room$	12967 12968 12969 12970 12971 4281 15822 15839 15840 15841 10147 10148 10149 15896 15918 15924 15925 10268 15966 10679 10680 16379 4845 11328 11484
rooms$	15925 11328
roost$	12800
root$	1072
rope$	12904 1658 1659 1660 1661 1662 1663 1664 1665
roped$	1658 1659 1660 1661 1662 1663 1664 1665
ropes$	1658 1659 1660 1661 1662 1663 1664 1665 14095
roping$	1658 1659 1660 1661 1662 1663 1664 1665
rose$	1482 11373
rot$	2304 15534 15754
rotten$	2227 2228 5020 11004 5729
rough	11511
rough$	7084 7231 7910 8118 2358 2359 8339 8340 4986 5020 5105 5308 11156
round$	11868 11869 11871 11873 12751 12755 7263 7274 14097 8409 14136 3175 4546 11209 11401
rouser$	10863
rousers$	10863
route	15972
route$	6367 15876
routes$	15876
routin	4511
routine$	10356
row$	12509 12863 12866 9462 15158 9464 10803
rowdy$	5164 5736
rows$	4776 10803
rubber$	5416
rude$	13983 13984 14082 15275 5736
ruffian$	10936 5710
ruffians$	10936 5710
rug$	15675
rui	5676
rui$	11521
ruin$	12460
rule$	13547 15369 15370 15371 15372 15373 15374 4268
rules$	13559 13715 8029 8030 8031 8032 14207 14599 14600 14601 14621 14623 14806 15369 15370 15371 15372 15373 15374 15673 4268 10834 10952
ruling$	4268
rum$	16255
run	4588
run$	11645 11661 11719 11935 11964 11966 11967 11968 6282 6283 6284 6333 540 541 542 543 544 545 546 547 548 549 561 562 6416 6421 580 581 704 705 12296 890 891 892 6830 6831 6893 1079 12627 12628 12629 12630 12631 12632 12654 1151 1355 1356 1357 1358 1359 1382 1383 1384 1385 1386 1387 1388 1389 1393 1394 1395 1396 1397 1398 1399 13003 13008 13069 13208 13224 7577 13316 13317 13328 1983 1997 1998 2153 13722 8044 2519 2520 2521 2596 2597 2735 3219 3294 9163 9164 9165 15102 3579 3580 15275 10061 4328 4440 4666 4809 4897 5064 5067 5088
runaround$	13740
runaway$	13672 13673 13674 10881 10882
runaways$	13672 13673 13674 10881 10882 5719
runed$	4440
rung$	6320 6321 6322 6323 6324 6325 6326 6327 13317 15539
runing$	4440
runner	11359
runner$	12078 13675 2141 13781 13782 10807 10881 10883
runners$	12078 13675 2141 13781 13782 16025 10807 10881 10883
runnin	15865 10306
running$	11621 11622 11623 11624 11625 6364 12079 540 541 542 543 544 545 546 547 548 549 561 562 6415 6417 6421 580 581 6830 6831 1079 1355 1356 1357 1358 1359 1382 1383 1384 1385 1386 1387 1388 1389 12943 1674 1675 1676 1677 1678 1679 1680 1681 1983 1997 1998 2153 2596 2597 2735 14718 14719 14720 14721 14722 15275 4328 16001 16034 4809 4897 5063 5066 5088 11324
runs	15865
runs$	540 541 542 543 544 545 546 547 548 549 561 562 6421 580 581 704 705 890 891 892 1079 1355 1356 1357 1358 1359 1382 1383 1384 1385 1386 1387 1388 1389 1983 1997 1998 2153 2519 2520 2521 2596 2597 2735 3219 3294 15275 4328 15890 4440 4809 4897 5088 11324
rush$	983 984 985 986 987 988 989 990 991 1393 1394 1395 1396 1397 1398 1399 4942
rushed$	983 984 985 986 987 988 989 990 991 1393 1394 1395 1396 1397 1398 1399 4731 4942
rushes$	983 984 985 986 987 988 989 990 991 1393 1394 1395 1396 1397 1398 1399 4942
rushing$	983 984 985 986 987 988 989 990 991 1393 1394 1395 1396 1397 1398 1399 4942
s$	10155 10304 16002 10517 4706 4709 10567 10572 10597 10607 10610 4771 10617 10619 10620 4777 4778 10629 10632 4795 10644 4806 10664 16372 10687 10689 16386 16393 16399 10719
s17$	5836
s20$	5836
s31$	5836
s47$	5836
sabotage$	10799 4975
sabotaged$	10799 4975
sabotages$	10799 4975
sabotaging$	10799 4975
sad$	8233
sadistic$	5109
safe$	11593 11594 6011 12617 13140 13346 13350 7656 13352 13364 13365 13373 13374 13375 13376 14435 8758 14494 14497 14499
safeguard$	5896 11902 7675 13403
safeguarding$	14512 14513 14514 14515 14523 14524 14525 14532 5393
safer$	5970 6011 6882 6883 6884 13149
safety$	11550 5856 11632 11633 11634 11635 11636 11637 11638 11639 11640 11642 11696 11697 6033 6034 11983 11984 12484 12617 12959 1420 13209 13347 13348 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7765 7766 7767 7768 7769 14472 14473 14474 14475 14592 15936
said$	120 6295 6329 6562 6563 6572 6729 12570 7540 7571 15147 9530 9531 9532 9604 9605 9608 9753 9754 4012 4013 4467 4523
sail$	1371
sailed$	1371
sailing$	1371
sailled$	1371
sailling$	1371
sailors$	14695
sails$	1371
saints$	14740
sale	16062
sallow$	5757
same$	11745 11747 11749 11751 12405 7042 12738 7930 2327 8176 8817 8818 8819 3363 9273 14975 14988 9304 9311 9525 9526 9527 9528 5282 5343
sanction$	4600 5527
sanctioned$	382 383 384 385 7925 7926 7927 7928
sanctions$	4600
sand$	15672
sandy$	5306
sank$	1403 1404 1405 1406 1407 1408 1409
sat$	3468 3469 3470 4001 4002 4003 4004 4005 4006 4007 4008
satisfy$	15182
savage$	13672 13673 13674 10881 10882
savages$	13672 13673 13674 13693 13694 13695 10855 10881 10882
save$	6983 6984 6985
saved$	13373 13374 13375 13376 15235 15236 15237 15238 15239
saving$	14532 14607 15685 10927 11226
savings$	10046
savvier$	2549 2550 2551
savvy$	2549 2550 2551 8898 8899 8900 3346 3350 11061 5745
saw	4725 4800
saw$	992 993 1110 2210 3908 3909 10570 4973
say	4473 10318
say$	11692 6119 11902 6209 6279 6603 1155 1513 7446 13146 7469 7470 7471 13230 13243 13276 7618 13316 13394 2048 8791 14890 15058 15074 15080 15094 9604 9605 9608 4325 11216
saying$	2048 14877 15073 15160
says$	2048 15059 15147 9604 9605 9608 4012 4013
scabies$	5808
scalde	4807
scalded$	10652
scale	16299
scallies$	5710
scally$	5710
scallywag$	5714
scallywags$	5714
scam$	13066
scan$	4324 16273
scandal$	5767
scandalous$	5767
scaned$	4324
scanes$	4324
scaning$	4324
scanned$	10375
scans$	4324 16273
scant$	92 99 7294 7384 2172 2173 2175 9809 9816
scantily$	3383 5298 5309
scar$	3403 11175
scarcely$	7095 7113 7114 7115 7612 1770 1771 1772 2835 2837 2838 2872 2905 8750 2906 8751 2907 2995 8840 2996 2997 8931 5235 5236 5250
scare$	14550 14551 14552 14655
scarecrows$	15031
scared$	14507 14508 14509 3013 3014 14654 14658
scares$	8693 14389 8961 8962 14778
scarf$	15011 11193
scaring$	11621 11622 11623 11624 11625
scarlet$	5581
scars$	3403 11175
scarves$	15011 11193
scatter$	16160
scattering$	4658
scenario$	11542
scenarios$	11542
scene$	13186 13187 14149 14150 14151 14152 14153 14154 14155 15984
scheme$	11358
schemer$	10881
schemers$	10881
scheming$	5736
schizo	5804
schizophrenic$	16335
school	4752 16310 11480
school$	12066 12067 12068 12308 12309 13260 13402 13620 13621 13622 13623 13624 13625 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13653 13679 7988 13711 8053 8128 13841 13842 13844 14053 3173 3174 15137 9659 9664 9665 9667 15730 10062 4221 15797 15798 16277 16287 16288 16289 16290 16291 10597 16293 16294 16301 16303 16304 16311 16389 10695 10748 5057 5393 5440 5449 5450 11466 11476 11477 11478 5642
schoolboy$	5033
schooled$	4756
schooling$	12522 16302 11478
schoolmates$	10880
schools$	13620 13621 13622 13623 8080 8081 16298 16380 11476
sclerosis$	16337
scolio	5807
scor	11346
score$	1414 14095 14703 15816 11363
scored$	1414 15964
scores$	1414 15816 11363
scoring$	1414
scorn$	15775 15776 15777 15778 15779 4976
scorned$	4976
scorning$	4976
scornned$	4976
scornning$	4976
scorns$	4976
scoundrel$	10936
scoundrels$	10936
scour$	4324
scoured$	4324
scoures$	4324
scourge$	8317
scouring$	4324
scours$	4324
scramble$	983 984 985 986 987 988 989 990 991 4942
scrambled$	983 984 985 986 987 988 989 990 991 4942
scrambles$	983 984 985 986 987 988 989 990 991 4942
scrambling$	983 984 985 986 987 988 989 990 991 4942
scrap$	12340 1288 12862
scraped$	11176
scrapes$	6964 6965 6966
scrapheap$	15231
scrapings$	2356
scrapper$	10936
scrappers$	10936
scratch$	15564
scrawny$	5757
scream$	10815
screamed$	12023 13265 13317
screening$	16252
screens$	15282 15312 15313 15314 15315
screenshot$	10212
screenshots$	10212
screw$	5099
screwed$	2474 8464 8465 5130
screws$	5099
scribe	4740
scribe$	10585
scrolled$	10375
scrote$	5714
scrotes$	5714
scrounger$	10881
scroungers$	10881
scrubber$	5727
scrubbers$	5727
scruffily$	3383 5309 11192 11194
scruffy$	3385 9234 14972 14973 5308 5329 5346 5353 5757
scruples$	13885 13886 13887 13888 13889
scrutiny$	15931
scum$	5710
scumbag$	5710
scumbags$	5710
search	10118 10122 15842 15977 4546 16092 16106 4681
search$	4275 4324 10188 4464 4521 4540 16085 10391 4562 16119 16120 10426 16122 4585 10431 4587 16128 4663 4664 16208 10526
searched$	4324 16057 10375 4585 16143
searches$	4324 16051 4540 16120 10426 16122 4585 4587 16128 16197
searching$	4324 16120 4585 4587
searchped$	4562
searchs$	4324 4562 4663
seasoned$	3180 5750
seating$	10172
second$	6925 6929 7298 2355 3363 9818 10026 4746
secrecy$	6686 7648 15554
secretive$	5736
secretly$	1183 1184
sectio	16336 10642 5821
section$	10428
section17$	5836
section20$	5836
section31$	5836
section47$	5836
sectioned$	16337
secur	5509
secure	4553 4819
secure$	12294 12295 10664 16405 10715 5493 5687
secured$	15889 11337
secureed$	5493
secureing$	5493
secures$	5493
securi	4304 10223 10230 4416 10271 4437 10353 4516 10361 4553
security$	13543 4281 15822 10149 15897 15918 15920 15925 10261 4420 15966 4438 4439 16048 4561 4577 4680 10833
seduce$	305 1041 1042 1043 1044 4891 4944
seduced$	305 1041 1042 1043 1044 1938 4891 4944
seduces$	305 1041 1042 1043 1044 4891 4944
seducing$	305 1041 1042 1043 1044 4891 4944
see	15817 4725
see$	186 11902 11935 6830 992 993 1110 13014 1684 1687 1690 1691 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7770 7771 7772 7773 7774 7775 7776 7777 2210 2338 2341 14387 8714 8715 8716 14477 14634 14750 14751 14752 15043 15529 15712 15842 4313 4320 4325 15885 15951 10570 10682 4973 5115
seed$	10865
seeds$	10865
seeing	4725
seeing$	11753 11994 6830 8650 14477 10570 4813 10682 4924 4973
seek	10152 4553 4583 4596 5524
seek$	313 591 592 593 594 595 596 597 1940 7785 1941 1942 1943 1944 1945 1946 1962 1963 1965 15275 9623 4278 15861 10167 5176 5177
seeked$	9623 4278 10167
seeker$	13663 10825 11020 11517
seekers$	13663 10825 11020
seekin	10152 4583 4596
seeking$	313 591 592 593 594 595 596 597 1940 7785 1941 1942 1943 1944 1945 1946 1962 1963 1965 8323 8341 15275 9623 4278 10167 10825 11020 5176 11517
seekked$	9623
seekking$	9623
seeks$	313 591 592 593 594 595 596 597 1940 7785 1941 1942 1943 1944 1945 1946 1962 1963 1965 9623 4278 15861 10167 5176 5177
seem$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 8812 8813 8814 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 9131 3331 3377 3943 3944 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5230 5232
seemed$	823 824 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 3943 3944 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5230
seeming$	3943 3944
seemmed$	3943 3944
seemming$	3943 3944
seems$	360 361 823 824 7154 7155 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3377 3943 3944 4904 5029 5031 5036 5083 5091 5111 5125 5159 5161 5169 5170 5230 5232
seen	15878 15989 4800 4869
seen$	539 13285 13286 7592 7593 2097 2459 2561 2774 8941 3142 3177 3314 3315 3316 15079 15085 15090 15099 15194 3908 3909 15570 15873 10235 4725 4732 4813 4973 11348 11355 11361
sees	4725 4800
sees$	1110 2210 2338 2341 10570
seize	4406
seize$	10251 5493
seized	10250 4406
seized$	15945 10251 16129 11337
seizeed$	5493
seizeing$	5493
seizes	4406
seizes$	10251 5493
seizin	4406
seizing$	10251
seizur	5807
seizure$	4406 4541 16114 11334
seizures$	4541 11334
seldom$	2905 8750 2906 8751 2907
select	4668 5801
selected$	4448
self	5572 5818
self$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 91 130 6191 11907 6290 6291 6292 12041 6360 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 7725 7726 7727 13690 13854 8183 2339 2340 8186 2342 2343 2344 8373 8375 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 3307 3308 3309 9170 3326 3327 14873 10007 10657 10728 4894 10758 10759 4935 4954 10805 5048 11089 11090 5246 5275 5411
selfharm$	11417
selfharmed$	11417
selfharming$	11417
selfharms$	11417
selfie$	12130 12138 6466 6467 623 624 12527
selfies$	12130 12138 12139 6466 6467 623 624 12527
selfish$	5736 5767
sell$	11645 11661 11935 11964 11966 11967 11968 6282 6283 6284 540 541 542 608 704 705 903 6830 6831 12627 12628 12629 12630 12631 12632 12654 7050 7052 7054 12750 13003 13008 1483 1484 1485 7331 13069 13206 13440 13442 13448 13450 13561 13562 16013 4897 4914 10773
selled$	7050 7052 7054
sellin	15853 15865 10306 16007
selling$	12056 540 541 542 608 6831 7050 7052 7054 12943 12973 1483 1484 1485 13040 14718 14719 14720 14721 14722 16001 16039 4882 4897 4914 11341 11538
sellled$	7050 7052 7054
sellling$	7050 7052 7054
sells	15865
sells$	540 541 542 608 704 705 903 7050 7052 7054 1483 1484 1485 15890 16013 4882 4897 4914
selves$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13690 13854 8183 2339 2340 8186 2342 2343 2344 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10728 10758 10759 10805 11089 11090
semh	5621
semh$	11466
semi$	4790
sen$	16282 5625 11471
send	4285 4357 4358 4369 4376
send$	11645 11935 590 599 6832 7050 7052 7054 1342 13003 13008 13072 13440 13442 13448 13450 4284 10207 4367 10221 4377 4531 10417 4640 4905 4927 10773 5625 11471
sendd$	4377
sendded$	7050 7052 7054 1342
sendding$	7050 7052 7054 1342
sended$	7050 7052 7054 1342 10207 4377
sendes$	4367
sending$	590 599 6832 7050 7052 7054 1342 15249 15250 15251 10207 4367 10221 4377 4531 4640 4905 4927 11224
sends$	590 599 7050 7052 7054 1342 10207 4367 10221 4377 4531 10417 4640 4905 4927
sensation$	4980
sense$	12734 12735 12821 12822 12823 12824 12825 12826 12827 12828 12829 12830 12831 12832 12833 13095 13096 13097 13098 13099 13100 13101 13102 7408 7409 7410 13423 7730 2183 8194 2598 2600 8661 14357 2856 2857 2858 2859 2860 2861 8739 2895 2896 8742 14710 14762 14890 14993 15455 15456 15457 10798 10818 11113
sensible$	11562 5970 6011 6624 2874 2875 2876 14499 3346
sensibly$	12318
sensit	4286
sensitive$	10131 11035 5470
sensor	4690
sensory$	10535
sent	4285 10224 10283
sent$	11802 11803 11804 11806 590 599 12271 12272 12273 12285 7050 7052 7054 1342 13317 4284 15884 10626 4832 10706 4905 4927 10773 11275 5671
senten	16318
sentence$	4572 11525 5684 11530 11532
sentenced$	10706 5684
sentences$	4572
sentencing$	5684
separa	16318 16320 10626 10628 16333
separate$	4264 16160
separated$	16321
separates$	4264
separating$	4658 16321
separation$	16323
sepsis$	5806
september$	12068
sergea	4265 10111 10112 4269 10117 15817 10144 10145 10146 4302 4303 4304 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 4423 10353 4525 10376 10416
sergeant$	10110 15807 15812 4281 15839 15840 15841 10147 10148 10149 15854 10166 4344 10190 10193 4351 15894 15898 15899 15901 15911 10219 15915 15917 15924 4420 10268 16048 10370 16111 5466 11400
serial$	577 578 4263 4901 5024 5037 5507
series$	3790 11357
serious$	5931 672 673 674 675 8041 9784 9785 9786 9787 5024 5393
seriously$	13460 13461 13462 13463 13464 15402 15403 15419 15420 15421 15422 15423 15424 15425 15426 15427 15428 15429 15497 15498 15499 15500 4074
seriousness$	13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13431 13432 13433 13434
sertra	5605
sertraline$	11450
servant$	10807
servants$	10807
serve$	2939 2940 4598 4623
served	16109
served$	4598 4746 4870
serves$	829 830 2939 2940 4598 4623
servic	16266
service$	13587 7975 13868 13869 15137 9659 9664 9665 9673 9682 9683 15680 15730 10054 10062 4221 15797 15798 4354 16146 16252 5393 11268 5440 5449
services$	7020 13402 13403 13407 8045 13868 13869 13960 14086 14481 14482 14483 14484 14526 14527 14528 14529 14530 14573 14574 3075 3077 3527 3528 3529 3530 9659 15358 9664 9665 9670 9671 15730 10062 15797 15798 16252 10821 11212
serving$	4598 10618 11256 5649
session$	174 176 177 8385 15137 15268 15269 15270 15309 15310 15311 10820
sessions$	174 176 177 6063 11759 11792 11793 14053 8385 15137 15309 15310 15311 10820
set$	63 64 65 11703 522 543 544 545 546 547 548 549 12587 12588 12589 12590 12591 12592 7068 12928 12929 1669 13627 2854 2855 9216 3562 3563 3724 4407 4881 11133 11134 11485
sets$	63 64 65 543 544 545 546 547 548 549 1669
setter$	10969
setters$	10969
setting$	63 64 65 4881
settle$	15074 15080 15094 11216
seven	10113 10128 15895 10211 15929 10266 4424 4425 15972 15973 15975 16015 4489 4503 10360 16061 16078 16081 16086 10420 16138 16175 16187 10497 16199 16211 4678 11376
seven$	13628 13697 15626 10334 16053 16055
severa	15954
several$	6066 605 8173 3420 9957 9958 9981 15696 15697 11281 5502 5615
severe	5567
severely$	5634 5652
sex$	11631 6158 11954 6354 6445 12142 6452 609 6459 12157 625 626 627 628 12179 12180 12246 6599 12528 12650 12651 12652 12653 12942 12944 7959 14108 14109 14322 14323 14324 14325 14326 14336 14460 14461 14462 14556 9166 10648 4855 10732 10753 10763 5110 11067
sext$	5700
sexted$	5700
sexting$	10749
sexts$	5700
sexual$	12053 6435 6443 6448 6450 6451 610 611 612 613 615 6463 6464 6465 625 626 627 628 12181 672 673 674 675 14108 8446 8449 8643 14557 4712 4855 4906 4916
sexualised$	12053 6435 6443 13974 13975 13976 13977 13978 13979 13980 13981 13982 10755 10756 5164 5746
sexuality$	12293
sexually$	2078 2079 8867 4909 5127 5223 5224 5261 5277 11499 5816
sgt$	15915
shabbily$	3383 5301 5309
shabby$	14972 14973 5346 5353 5757
shadow	4681
shadow$	15956 4421 16056 10526
shadowed$	4421
shadowing$	4421
shadows$	9271 4421
shady$	5105 5729
shaggy$	5306
shall$	3534 3535 3536 3537 3538 3539 4566
shallow$	5736
sham	16185
shambles$	5767
shambolic$	15582 5767
shame$	6726 13885 13886 13887 13888 13889 15566 9959 15655 5413
shameful$	15464 5767
shamefully$	5767
shameless$	5729
shar	4342 4357
share	4369 5469
share$	11935 590 599 6763 948 966 967 968 969 6832 1841 3466 15074 15080 15094 15529 15709 15712 10126 4282 4284 10207 4367 4377 4507 4834 4905 5343 11216
shared$	590 599 948 13317 3466 9753 9754 15539 10126 4282 4284 4377 4905 5343
shareed$	10207 4377
sharees$	4367
shareing$	10207 4367 4377
shares	5469
shares$	590 599 948 3466 10126 4282 4284 10207 4367 4377 4834 4905 5343
sharin	11313 5469
sharing$	590 599 948 6832 3466 15580 10126 4282 4284 4834 4905 5343
sharks$	12921
sharp$	8898 8899 8900 3350
sharper$	2549 2550 2551
sharpest$	13830
shaved$	5325 5327 5329 11176 5342
shaven$	5296 5297 5326 5329 5342
she$	5986 5993 6490 6567 6568 6573 6574 6618 6632 6919 7108 1711 2029 7874 2030 13570 2031 2032 8037 2212 14094 15152 15153 15154 15155 15156 9468 9469 9470 9472 9659 15358 5627
shed	11511
shed$	4138 16364 16376
shedding$	4138
sheep$	13617 10881
sheer$	4965
sheet$	11328
sheets$	11328
shelter$	12149 12150 12151 12152 12153 12154 12155 12156 16364
shield$	6983 6984 6985 4948
shieldded$	4948
shieldding$	4948
shielded$	4948
shielding$	14515 14520 14521 14522 14523 14524 14525 14532 4948
shields$	4948
shift$	6282 6283 6284 6831 5484
shifting$	6831 13586
shiftless$	5738
shifty$	5105 5308 11156 5729
shilling$	13833 13837 13838
ship$	14759
shirk$	4138
shirked$	4138
shirking$	4138
shirkked$	4138
shirkking$	4138
shirks$	4138
shirt$	9277 9278 14981 11193
shirtless$	5757
shirts$	9277 9278 14981 9334 11193
shock$	12461 14655
shocked$	14654 14658
shocking$	4038 4039 4040 4041 9959 15655 15691 15692 15693 15694 5164 5423
shockingly$	5126 5769
shocks$	8961 8962 14676 14778
shoddy$	5767
shoes$	9277 9278 14995 14996 14997 14998 14999 15006 16387 11193 11198
shoot$	1413
shooti	16022 16035 16043 16044
shooting$	1413
shootings$	16008
shoots$	1413
shop	4304 10223 10230 10521
shop$	12066 12067 13807 4281 15822 10149 15897 15918 15920 15925 4653 16216 16219
shopke	4304 10223 10455 10725
shopkeeper$	11845 12144 16420
shopkeepers$	11845 12144 13543 13711 8080 8081 4281 15822 10149 15897 15918 15920 4438 16150 16176 10832 10833
shopli	4484 16031 16035 16036 16044 4505 16058 10456 10699 10720 10721 5844
shoplift$	10787
shoplifter$	13672 13673 13674 13781 13782 10881 10882
shoplifters$	13672 13673 13674 13781 13782 10881 10882
shoplifting$	11621 11622 11623 11624 11625 12045 12056 12060 12942 12944 13040 13699 10329 10350 16073 16151 4661 4677 16394 16415 16416 10787
shoppe	10455
shoppers$	13711 16150 16176 10832
shopping$	10521
shops$	13711 8080 8081 4281 15822 10149 15897 15918 15920 15925 4438 4653 16216 16219
short$	2297 2298 9219 14972 14973 9324 15453 15454 5108 5172 5285 5306 5328 5329 5353 5410 11278 5757
shortcoming$	5392
shortcomings$	15329 15330 15331 5392 11239 5766
shortest$	3405 5333
shorts$	9277 9278 14995 14996 14997 15012 15013 15014 15019 11193 11198
shot$	11615 1413 13880 10162 5012
shots$	13880 10162 15869 15875
shotted$	4898
shotter$	5720
shotters$	5720
shotting$	540 541 542 4897 4898
should	4549 10612
should$	21 22 23 24 25 26 731 732 1037 7096 12796 1606 1699 1717 1725 1726 1727 1728 1729 1730 1731 1732 1733 1741 1745 1746 1747 1748 1766 1777 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1837 1850 2621 2622 2623 2624 2673 2850 2904 2988 3039 3096 3097 14878 3796 3798 3799 3800 3801 9648 15353 9790 4029 9879 4250 10258 4420 4490 4542 4566 4647 16307 5395 5463
shoulder$	14066 3400 5441
shouldered$	11136 5441
shouldering$	5441
shoulderred$	5441
shoulderring$	5441
shoulders$	14066 14126 5441
shout$	2519 2520 2521 4943
shouted$	6320 6321 6322 6323 6324 6325 6326 6327 13151 13317 4807 4943
shouting$	12846 12847 4776 4943
shouts$	2519 2520 2521 4943
shoutted$	4943
shoutting$	4943
show	4272 15817 4461 10307 4478 4522 11313
show$	345 1744 7636 7637 7638 7639 1812 1813 7687 7688 7689 7690 7691 7692 7693 7694 7695 7696 13394 7704 7763 7764 13509 8104 2345 15074 15080 15094 15138 15139 15140 3706 15303 4325 10233 10259 15990 11216
showed$	345 1744 1812 7763 7764 2345 3964 10259
showin	4461 4478
showing$	345 12846 12847 1812 3964 15820 16249
shown	10224 10283
shown$	186 6097 6098 1744 7636 7637 7638 7639 1813 7763 7764 15195 15196 15197 15198 15319 3964 4408
shows	4461 10307 4478
shows$	345 1744 1812 7763 7764 2345 15138 15139 15140 3705 3964 4325 10259 15990 10328
shred$	1289 8193
shrewd$	8898 8899 8900 3350
shrinking$	8930 14626 14627 14628 14629
shrug$	1893 3040 3129 4157
shruged$	1893 4157
shrugged$	1893 3129 4157
shrugging$	1893 4157
shruging$	1893 4157
shrugs$	1893 3129 4157
shunt$	4704
shut$	12938 4204 11275
shuts$	4204
shutting$	4204
shy$	2297 2298 11024
siblin	16363
sibling$	16377 11051 5210
siblings$	5846 12065 14081 14301 16340 16377 10729 11051
sick$	8124 16238 16277
sickle$	5807
side$	13843 14914
sidekick$	5712
sidekicks$	5712
sidelined$	5424
sides$	12485 13843
sight	10508
sight$	16102 16203 11377 5594 5595
sighted$	11255 11361 11440 5781
sighti	5485
sighting$	10106 4417 11330
sightings$	15905 4417 5481 11330
sign$	1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 4116 4117 4118 4119 15676 15677 4864 11277 11280
signal$	11834 16112
signals$	11834 11835 12882 10811
signed	10382
signed$	1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 16077 4736 4737 4864
significant$	2445 2446
signing$	1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 4864
signs$	1433 1434 1435 1436 1437 1438 1439 1440 1441 1442 1443 13089 4116 4117 4118 4119 15676 15677 15696 15697 15864 4864 10811 11277 11280 11281
silence$	6686 12443 12633 12634 12635 12636 12637 12638 12773 7648 15554
silliness$	11913 11914 11915 11916 11917 11918 12380 6724 6725 7553 7648 1804 7650
silly$	5931 103 104 5970 159 160 161 162 163 164 165 6217 902 1234 1702 1795 1796 2856 2857 2858 2859 2860 2861 4968 4971 5736
silo$	5453 5454
siloed$	5771
silos$	11297
similar$	3385 9236 5285 5343
simple$	4965 5674
simpler$	4560
simply$	795 13291 13292 13293 13294 2518 3131 3608 3609 3610 3611 9647 3947 3948 4124 4125 4166 5370 5430
since$	16253 16256 16362 11094 11534
single$	3675 3676 9573 9614 9615 3838 9684 9752 4286
sink$	1403 1404 1405 1406 1407 1408 1409
sinker$	13113
sinking$	1403 1404 1405 1406 1407 1408 1409
sinks$	1403 1404 1405 1406 1407 1408 1409 15227
sister	10622 16319 10625 4796 16363 16369
sister$	12065 7510 4772 4773 16317 10658 16377 11051
sisters$	12065 7510 14081 8562 8563 8564 11051
sit	15878
sit$	6260 3468 3469 3470 3472 3484 3485 3486 3487 3488 15074 15080 15094 4001 15710 11216
site$	11330
sits$	3468 3469 3470 3472 3484 3485 3486 3487 3488 4001 4002 4003 15865
sitting$	12402 12403 12846 12847 4001 4002 4003
situation$	11542 6226 12386 12387 12474 994 1074 1075 7068 13347 13348 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 13505 14511 14902 9949 15690 10059 4843 11512
situations$	11542 6964 6965 6966 13505 14902
six	10113 10128 15895 10211 15929 10266 4424 4425 15972 15973 15975 16015 4489 4503 10360 16061 16078 16081 16086 10420 16138 16175 16187 10497 16199 16211 4678 11376
six$	1266 13606 13697 3375 9221 9222 3420 14960 14961 14962 14963 14964 14965 9485 9494 9500 15626 10334 16053 16055
sixteen$	14177 14178 14179 14180 14181 14182 2676 2677 2678 11075
size$	2705 2706 3297 3298 3299
skank$	5727
skanks$	5727
skanky$	5729
skate$	1370
skated$	1370
skaters$	9485 9494
skates$	1370
skating$	1370
skeletal$	5285
ski$	5358
skilled$	3360
skills$	2598 2600 8739 2895 2896 8742
skimpy$	5353
skin$	13786 14647 9243 9259 16229 11158 5315 5321 5580
skinned$	11117 11150
skinniest$	3405 5333
skinny$	9219 9255 9324 5285 5353 5757
skins$	12161 14647
skirt$	9277 9278 14995 14996 14997 11193 11198 11205
skirts$	9277 9278 14995 14996 14997 15012 15013 15014 15019 9334 15037 11193 11198 11205
skive$	5699
skived$	5699
skives$	5699
skiving$	5699
skunk$	10565
slack$	1010
slag$	10881
slags$	10881
slap$	13189 14672 16346
slapdash$	5730 5767
slappe	4807
slapped$	16346 10652
slapper$	5727
slappers$	5727
slaps$	16346
slave$	10989 5145 5731
slaves$	10989 5731
sleazy$	5729
sleep	10552 10564
sleep$	5999 11935 11999 601 6830 992 993 995 14616 14750 14751 14752 16247 16259 16260 16367 4829 4838 4839 4907 5570
sleeped$	4831
sleepes$	4831
sleeping$	601 6830 4824 4829 4831 4838 4907 5607
sleeps$	601 995 4829 4831 4836 4838 4839 4907
sleepwalk$	1403 1404 1405 1406 1407 1408 1409
sleepwalked$	1403 1404 1405 1406 1407 1408 1409
sleepwalking$	1403 1404 1405 1406 1407 1408 1409
sleepwalkked$	1403 1404 1405 1406 1407 1408 1409
sleepwalkking$	1403 1404 1405 1406 1407 1408 1409
sleepwalks$	1403 1404 1405 1406 1407 1408 1409
slender$	5285 5757
slep$	5666
slept$	601 992 993 995 10539 4824 4840 4907 5666
slicked$	3399 11176
slid$	1403 1404 1405 1406 1407 1408 1409
slide$	1403 1404 1405 1406 1407 1408 1409 3126 8972 8973 11290 11328
sliders$	14995 14996 14997 15012 15013 15014 15016 11193 11198
slides$	1403 1404 1405 1406 1407 1408 1409 3126 8972 8973 11328
sliding$	1403 1404 1405 1406 1407 1408 1409
slight$	5285 5757
slightest$	7385 9548 9810
slightly$	3373 5287
slim$	9219 5285 5757
slimly$	5287
slip$	1403 1404 1405 1406 1407 1408 1409 9952
sliped$	1403 1404 1405 1406 1407 1408 1409
sliping$	1403 1404 1405 1406 1407 1408 1409
slipped$	1403 1404 1405 1406 1407 1408 1409
slippers$	15008 15016 15024 11193
slippery$	5105 5729
slipping$	1403 1404 1405 1406 1407 1408 1409
slips$	1403 1404 1405 1406 1407 1408 1409 15883
slipshod$	5767
slit$	5342
sloppy$	4038 4039 4040 4041 11156 5423 5767
sloth$	11292
slovenly$	5738
slow$	1716 2420 2421 2422 2423 2424 4038 4039 4040 4041 15645 15691 15692 15693 15694 15706 10012 4169 5135 5423 5619
slowly$	15706
slut$	10881
sluts$	10881
sluttish$	5729
slutty$	5729
sly$	5736
smacke	4807
smacked$	10652
smackhead$	5727
smackheads$	5727
small$	2167 2219 8547 8699 9219 3380 5234 5285
smaller$	7845 7846 7855 7856 7857 7858
smart$	8898 8899 8900 14768 9236 11059 11065 5353
smarter$	5970
smartly$	3383 5309 11192 11194
smarts$	11060 11113
smash	16345
smashe	10494
smashed$	16189
smell$	3203 3204 3205 3206
smelly$	14972 14973 5757
smitten$	647 648 649 650 651 652 653
smok	4720
smoke$	11645 11935 11964 11966 11967 11968 494 6836 992 993 12547 12548 12549 7050 7052 7054 13003 13008 13069 13206 13440 13442 13561 13562 3155 3156 3157 3158 3159 15275
smoked$	12285 992 993 7050 7052 7054 15275
smoker$	13669
smokers$	13669
smokes$	992 993 7050 7052 7054 3155 3156 3157 3158 3159 15275
smoking$	5857 11553 11554 862 6836 992 993 7050 7052 7054 12846 12847 15275
smooth$	12779 5259
smug$	5729
snakes$	10881
snapch	4530
snapchat$	6142 6143 6144 582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129
sneak$	325 10881
sneaked$	325
sneaking$	325
sneakked$	325
sneakking$	325
sneaks$	325 10881
sneaky$	5738
snide$	5729
snood$	15011 11193 5762
snoods$	15011 11193 5762
snotty$	5729
snub$	4976
snubbed$	15062 4976
snubbing$	4976
snubed$	4976
snubing$	4976
snubs$	4976
snuck$	325
so	4529
so$	11746 11750 12024 6547 1463 7479 7480 7902 8100 8122 3098 3099 3100 3101 3102 3103 14764 9650 3969 4517 4967 5231 5248
sobrie	4858
sobriety$	10703
social$	12048 12054 582 583 584 585 586 7833 13700 8231 8322 14023 14083 14567 14568 14569 14570 9659 15358 3823 9669 3826 4208 4210 10245 4429 16009 4530 16074 10432 10661 4822
society$	7816 1972 1973 1974 1975 7821 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650
sociopath$	10881
sociopathic$	5736
sociopaths$	10881
socks$	9334
sod$	9830 10855
sods$	10855
sofa	10672 11511 5837
sofa$	16367 4828 16378
soft$	12402 12403 14737
software$	10234
sold$	540 541 542 608 704 705 903 7050 7052 7054 1483 1484 1485 4882 4897 4914 10773
soldier$	11886 10856 10936
soldiers$	11886 13750 10856 10936
solely$	4159 4160 5439
solicit$	1041 1042 1043 1044 4936 4944
solicited$	1041 1042 1043 1044 4936 4944
soliciting$	1041 1042 1043 1044 4936 4944
solicits$	1041 1042 1043 1044 4936 4944
solicitted$	1041 1042 1043 1044 4936 4944
solicitting$	1041 1042 1043 1044 4936 4944
solid$	5285
solidly$	5287
solve	5529
solve$	16161
solves	5529
solvin	5529
somali$	3385 9236 11185
some$	117 859 6762 1281 1291 3420
somebody$	11993 12015 12876 13143 13271 9426 9659 15358 4573
someone$	11993 12015 6482 12876 13143 13271 8591 2844 9426 9659 15358 4573
something$	12024 12258 15278 4360 15914
somewhere$	12149 12150 12151 12152 12153 12154 12155 12156 1251 1252 1253
son	16139
son$	14257 10555
sons$	14257
soon$	13174 13175 3131 15660 15661 15662 15663 15794 15795 15796
sooner$	1187 1188 7511 1667 7513 14190 14331 15341 15350
sophisticated$	2634 2796 3317 5750
sorely$	4074
sorry$	12852 15195 15196 15197 15198
sort$	12428 13537 2233 2235 2236 2237 13899 14477 14512 14513 14514 8964 14968 4264 10831 10950
sorting$	14477
sorts$	12428 4264 10831 10950
sought	16109
sought$	313 591 592 593 594 595 596 597 1086 13317 1940 7785 1941 1942 1943 1944 1945 1946 1962 1963 1965 9623 5177
soul$	13025 13026 14156 14157 14158
soulless$	5729
souls$	13024 13026 13932 11072
sound$	9131 5230
sounds$	5230
source	11313
source$	1072 10131 4287 15887 4518 16068 4532 4612 5469 11315 5471
sources$	4287 15887 11315
south$	3396
sow$	12433 12434 12802 12803
sowed$	12433 12434 12803
sowing$	12433 12434
sown$	12433 12434
sows$	12433 12434
space$	13786 14453 10440 10680
speak	10119 4800
speak$	11691 11902 12124 587 588 589 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 8705 8749 8794 9131 15043 15074 15080 15094 15185 15249 15250 15251 15529 4239 15814 11216 11224
speaking$	587 588 589 8703 14877 15073 11243
speaks$	587 588 589 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 15185 4012 4013
special$	8222 16282 5621 5835
specialist$	16265
speech$	4690 16282
speed$	11464
spell	11492
spelli	10616
spelling$	16311 5641
spend$	11935 6241 6242 6307 12249 12250 12251 12252 12253 785 786 7050 7052 7054 13003 13008 1989 1990 1991 1992
spendded$	1989 1990 1991 1992
spendding$	1989 1990 1991 1992
spended$	1989 1990 1991 1992
spending$	11753 11994 12249 12250 12251 12252 12253 1989 1990 1991 1992 15802
spends$	1989 1990 1991 1992 15878
spent$	785 786 7050 7052 7054 1989 1990 1991 1992 4870
spice	10556
spice$	12531 16251 10565 16263
spider$	7220
spike$	10506
spikes$	10506
spiky$	5306 5329
spin$	12238
spina$	5582
spineless$	5729 5767
spirit	10564
spirits$	16255 16259
spit$	13773
spite$	6032 188 189 191 6064 222 223 224 253 12097 12098 12099 12100 12461 4113
spiteful$	15464 5085 5109 5736
spiv$	10936
spivs$	10936
spleen	10545
spleen$	16240
splendidly$	8807 8808 8809 8810
split	16318 16320
split$	16160 10626
spliting$	4658
splitting$	4658
spoil$	1320 1321 1322 1323
spoiled$	1320 1321 1322 1323 5736
spoiling$	1320 1321 1322 1323
spoilled$	1320 1321 1322 1323
spoilling$	1320 1321 1322 1323
spoils$	1320 1321 1322 1323
spoilt$	1320 1321 1322 1323 2057 5010 5736
spoke$	587 588 589 4238
spoken$	11730 11731 195 196 197 6320 6321 6322 6323 6324 6325 6326 6327 12025 12254 13317 7925 7926 7927 7928 15079 15085 15090 15099 15194 15539 4260 15989
sponger$	10936
spongers$	10936
sporadic$	13969 13970 13971 13972 2433 5154
sport$	3402 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 16245 5330 5348
sported$	3402 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 5330 5348
sporting$	3402 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 5330 5348
sports$	3402 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 5330 5348
sportted$	3402 5330
sportting$	3402 5330
sporty$	5308
spot$	14163 14164 3203 3204 3205 3206 14890 16213 16217 11342 11406
spots$	14867 16213 16217 11186 11406
spotted$	13317 5781
spotty$	3398 9255 14954 5313 5757
spray$	5323
spree$	11345
spring$	12068 12069
spurn$	4976 5368
spurned$	15062 4976 5368
spurning$	4976 5368
spurnned$	4976 5368
spurnning$	4976 5368
spurns$	4976 5368
squad	4265 10111 10112 4269 10117 15817 10136 10139 10144 10145 10146 4302 4303 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 4374 10222 4379 10229 15930 10241 4423 10353 4525 10376 10416
squad$	14845 10110 15807 15812 15831 15832 4293 15834 15839 15840 15841 10147 10148 15846 4307 15854 10166 10193 15894 15898 15899 15901 15911 10219 15915 15917 15924 15936 10268 16027 16048 10370 16111 5466
squander$	4975 5446
squandered$	4975 5446
squandering$	4975 5446
squanderred$	4975 5446
squanderring$	4975 5446
squanders$	4975 5446
square$	16169 4653 16219
squarely$	4159 4160 5439
squint$	5760
squints$	5760
stab	16353
stabb	16345
stabbed$	11588 11615 12014 12346 12784 12785 12786 12798 12799 4880
stabbi	15810 16022 16035 16043 16044 16050 16062 16063 16064 10701 10721
stabbing$	1305 13189 15984 16026 16396 16416 16417 10785
stabbings$	16008 16416 16417
stack$	13581 13582 13583 13584 13585
staff	4304 10223 10230 4437
staff$	11886 11993 12015 12144 12212 12213 12214 12486 7020 7176 13260 7705 13402 13403 13407 13543 7849 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 13653 13676 13711 13717 2197 2198 8045 8080 8081 14053 14089 14103 14104 14105 14106 14573 14574 3075 3077 14840 14841 14900 14901 9480 9481 9483 9484 9522 9523 9524 9659 15358 9664 9665 15730 10062 15797 15798 10149 15918 10261 16176 16420 10821 10832 10833 10923
staffroom$	15925
staffrooms$	15925
stage$	9445
stain$	2302
stained$	14972 14973 5346 5353
stairw	11511
stake$	10510
stamme	16229 10551
stammer$	16246
stamp	4606
stamp$	11261
stamped$	11261
stamping$	11261
stampped$	11261
stampping$	11261
stamps$	11261
stance$	10488 11389
stand	15878
stand$	2580 8725 8726 8727 8730 8731 8733 8734 8737 14477 8793 3253 3376 14967 3468 3469 3470 4004 4005 4006 4007 4008 5400
standard$	15564 11268
standards$	15369 15370 15371 15372 15373 15374 11268
standing$	8725 8726 8727 8730 8731 8733 8734 8737 14477 14877 4004 4005 4006 4007 4008 5400 5680
stands$	3253 3376 14967 3468 3469 3470 4004 4005 4006 4007 4008 5680
stares$	11866
stars$	15032
start$	11699 13773
starte	5611
started$	11699 539 12614 12615 12836 12837
starter$	10968
starters$	10968
starti	5611
starts	5611
starts$	11699
starv	5573
starve	4807
starved$	10652
stash	15827 10300 4477
stash$	12526 10291 16017
stashed$	15837
state	10132
state$	6226 15690
stated	10132
statem	5621
statement$	11908 7882 7883 7884 15830 15836 4742 11470
statemented$	11466
statements$	7882 7883 7884 15830 15836
statio	10223
station$	12066 12067 4281 15822 15918 15925 16169 4653 16219 16396 16403 16404
stations$	4281 15822 15918
statistics$	15762 15763 10477
stature$	14911 14912 14913 11130
status$	13474 13478 13479 13500 13506 13509 16331 10791 4980 11049 11470 11517
stay$	5957 11661 5999 11821 6211 6243 6244 6261 11964 11966 11967 11969 6306 12040 12186 12249 12250 12251 12252 12253 12254 6585 6750 906 6752 6753 6754 6797 6798 6799 6800 6801 6830 12654 7380 7381 13139 13146 13243 13440 13442 13448 13450 14477 8802 15074 15080 15094 16367 4829 11216
stayed$	11802 11803 11804 11806 11992 12254 12262 12271 12272 12273 12313 12314 6626 6627 12323 12324 6868 13048 7539 13270 13317 13329 4829 4831 4840
stayes$	4831
staying$	11753 11994 12186 12249 12250 12251 12252 12253 12254 6830 14477 4829 4831 5664
stays$	12254 4829 4831 5664
steal$	11935 13069 13206 13561 13562 13773 2519 2520 2521 15100 15271 15981 16010 16013 16037 16038 10495 10787
steali	15865 10306 5844
stealing$	11619 11620 11621 11622 11623 11624 11625 12943 13699 13755 13761 13762 2330 14082 16001 16039 16118 10787 11538
steals	15865 5844
steals$	2519 2520 2521 15271 15981 16013 16038 10495
steel$	14645 14646
steely$	11101
step	10622 4794 10640 4805 16347 16369
step$	4625 4674 5485 5545
stepbrother$	10651 10658
stepdad$	4773 16317 10623 4782 16340 10650 10651 10658
stepfather$	4773 16317 10623 4782 16340 16344 10650 10651 10658
steping$	4625
stepmam$	10651
stepmother$	16317 4782 16340 16344 10650 10651 10658
stepmum$	16317 4782 16340 10650 10651 10658
stepnan$	10651
stepparent$	16340 10651 10658
stepparents$	16340 10651 10658
stepped$	15408 4255 16164 5545
steps$	4625
stepsiblings$	16340
stepsister$	10658
stepstepdad$	16340
stepstepfather$	16340
stepuncle$	10651
stern$	8949
sterner$	8949
steroi	10556 10563
steroids$	16251 10561 16258
steward$	6147 11845 11886 12144
stewards$	6147 11845 11886 12144 8080 8081 15897
sti	5816
stick$	1129 13394 15074 15080 15094 3832 3833 3834 11216
sticks$	1130 15225
sticky$	8123
still$	11732 11752 11774 3843 3844 4317 4361 5370
stills$	10125 15852 10162 4355 4361 4378 4385
stinks$	11048
stir$	1314 1315 1316 1317 1318 1319
stirred$	1314 1315 1316 1317 1318 1319
stirrer$	10936
stirrers$	10936
stirring$	1314 1315 1316 1317 1318 1319
stirs$	1314 1315 1316 1317 1318 1319
stock	15827 16007
stock$	4297 15995 16016 16017 10949
stockily$	5287
stocky$	9219 5285 5757
stole	5844
stolen	15827 16007 16070 5844
stolen$	15995 16017 4589 16415 16418 5796
stoma$	5814
stomach$	5576
stone$	12864 14645 16243 5355
stoned$	1066 1067 1068 1069 1070 7010 1166 7012 15275
stoner$	10881
stoners$	10881
stood$	3253 3468 3469 3470 4004 4005 4006 4007 4008 5400 5680
stop	15977 4546 4586 4681
stop$	11690 11854 6276 11976 12040 6556 6605 12301 7350 7351 7352 7353 7354 7361 7362 7363 7425 7426 1582 7428 1584 1585 13138 13224 1693 1695 1698 13277 13316 13968 2801 2802 15074 15080 15094 15128 15129 9450 3606 15182 15249 15250 15251 10095 10096 10097 10098 15842 4343 10232 4464 16051 16085 10391 4562 4574 4578 4580 4581 4582 10431 16161 4652 4663 16206 16208 10526 11216 11224 5533
stoped$	2801 2802
stoping$	2801 2802
stoppe	15989
stopped$	12012 6318 474 12030 6554 6620 12346 13233 2801 2802 15235 15236 15237 15238 15239 15377 15378 15379 15380 15381 15382 16057 4562 16106 4878 11275 11361 5590
stopping$	2801 2802 4578 4580
stopring$	4578
stops$	2801 2802 16051 4540 4562 4574 4578 4580 16157 4652 4663
stopting$	4578
store	4304 10223 10230 10300 4477
store$	11821 6282 6283 6284 6831 1416 7514 4281 15822 10149 15897 15918 15920 15925 4416
stored$	1416 15837
stores	4477
stores$	1416 4281 15822 10149 15890 15897 15918 15920 15925 10321
storie	4530
stories$	12569 6986 12684 7882 7883 7884 13580 2041 2042 2043 2044 2045 2046 2518
storin	15827 10306 16007 4477
storing$	6831 1416 16001 16039
story$	12569 13115 7882 7883 7884 13580 2041 2042 2043 2044 2045 2046
stout$	5285 5757
straight$	12265 12266 6735 6736 6737 1674 1675 1676 1677 1678 1679 1680 1681 9446 9447 9448 9449 5306 5329
strang	16345 4807
strange$	11882 11883 6441 1684 1687 1690 1691 5264 5729
stranger$	11829 11840 11841 12525 12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 6910 6954 13339 7840 8068 8069 8070 8071 16371 10736
strangers$	11560 6126 11829 6138 6141 11837 11840 11841 11849 11853 11857 6173 12005 6432 12428 12525 12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 6900 6955 6956 6957 6958 7056 13337 7807 13503 13504 13511 7839 8068 8069 8070 8071 14103 14104 14105 14106 10736 10817
strangled$	16346 10652
strapping$	5757
strappy$	5353
strate	11370 11391 11396
strategies$	11792 11793
strategy$	11402
stray$	1403 1404 1405 1406 1407 1408 1409
strayed$	12285 1403 1404 1405 1406 1407 1408 1409
straying$	1403 1404 1405 1406 1407 1408 1409
strays$	1403 1404 1405 1406 1407 1408 1409
streak$	10954
streaks$	10954
street	4286 16106 10459 10521
street$	12057 12066 12067 6972 12727 12728 7040 7063 13777 13841 13842 13931 2614 8477 14703 9009 9012 9013 9014 9015 9016 14712 9030 14731 9073 9168 10131 10156 16094 16154 16169 4653 16216 16219 10738 5002 5122 5156 5196 5201 5213 5214 5215 5216 5268 5282 5796
streets$	12057 12727 12728 7063 8059 13931 14149 14150 14151 14152 14153 14154 14155 14703 14712 9031 3196 9075 16094 16154 16169 4653 16216 16219 10738
streetsmart$	5744
streetwise$	3018 3019 3020 3021 3346 3350 5744
streng	4553
strength$	2705 2706 3297 3298 3299
stress$	5562
strict	4639
strict$	10484
stride$	14660 14661
strike$	8812 8813 8814 3289 15981 10495 16197 5485
strikes$	15981 10495 16197
striking$	5308
strikingly$	5231
string$	290 3791
stringing$	290
strings$	290 15869
strip$	6834
stroke	10533 10642
stroke$	16228 16242 16312 16337
stroll$	3468 3469 3470
strolls$	3468 3469 3470
strong	4633 4639 5545
strong$	2767 2768 2769 8949 3346 10484 4643 11125 5285 5548
stronger$	2182 8949 4643
strongly$	5287
stroppy$	5729 5736
struct	11317
structure$	15850 16196
struggle$	171 2420 2421 2422 2423 2424
struggled$	171 2420 2421 2422 2423 2424
struggles$	171 2420 2421 2422 2423 2424 5647
struggling$	171 2420 2421 2422 2423 2424
strung$	290
stubble$	5758
stubborn$	10012 5736 5767
stubbornly$	5767
stuck$	12263 12313 12314 6626 6627 12323 12324 1131 13317 15195 15196 15197 15198 3832 3833 3834 5132
stud$	15006
studen	10725
student$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 16420 10865 5033 11003
students$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 10865 11003
studs$	15006
stuff$	11977 12143 14644
stunt$	11631 10732
stunts$	11631 10732
stupid$	5931 103 104 5970 6202 902 1234 1702 4889 4968 5736
stupidity$	11913 11914 11915 11916 11917 11918 12304 12305 12306 12307 12380 6724 6725 6745 12441 12633 12634 12635 12636 12637 12638 12773 7553 7648 1804 7650
sturdy$	5285
stutte	16229
style$	14968 10844
subculture$	11001
subcultures$	11001
subjec	5510
subject$	14903 14906 15859 4458 4535 5476 5779
subjects$	14903 14906 4449 4458 10435 5779
submi	11313
submission$	16060
submissions$	16060
submit	4285 5469
submitted$	4372 4373 11326
substance$	31 36 5934 7972 5610
substandard$	4038 4039 4040 4041 15691 15692 15693 15694 5423
subway$	16364
succeeded$	15211
succes	10385 4576
success$	16182
successful$	16080 10421
succumb$	1636 1637 1638
succumbbed$	1636 1637 1638
succumbbing$	1636 1637 1638
succumbed$	1636 1637 1638
succumbing$	1636 1637 1638
succumbs$	1636 1637 1638
such$	11608 2617 2618 5394
sucked$	11585
sucks$	11048
suffer	4810 4811
suffer$	5587
suffered$	10655 10656 5587
suffering$	5587
suffers$	10655 10656 5585 5587
sufficient$	2894 2897 9153 11091
sugar$	4923
sugges	10132 4603 11313
suggest$	9361 9363 9364
suggested$	9361 9363 9364
suicid	5572
suicidal$	11417
suicide$	16235 16312 11417
sulky$	5729
sullen$	11156 5736
summer$	12068 12069
summon	16106
sun$	12930 12931
sundry$	12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546
superficial$	13969 13970 13971 13972 4998 5154
superv	4867 4869
supervised$	5210
supervising$	14112 14512 14513 14514 14515 14523 14524 14525 14532 14538 14539 14540 14541 14542
supervision$	14112 14412 14512 14513 14514 14515 14523 14524 14525 14532 14538 14539 14540 14541 14542 14596 14597 14598 14621 14623 14874 4151 4152 4153 4154 10712 16408 11268 11532 11533
suppl	15865
suppli	4285 10180 4369 11325
supplied$	540 541 542 10224 4897
supplier$	12625 12626 13681
suppliers$	12625 12626 13681 16028
supplies$	540 541 542 15875 15890 16013 4882 4897 5500
supply	15818 4285 15827 15863 4369 10306 16002 16007 16022 16023 16035 16043 16044 16062 10720 11395 11396
supply$	540 541 542 4278 10181 4367 15995 16010 16013 4531 16415 4897 5500 5796
supplyed$	4278
supplyes$	4367
supplying$	540 541 542 4278 4367 16001 16039 4531 16118 16415 4882 4897 11538
supplys$	4278 4367 4531
suppor	4536 4553 4596 4790 4869 5545 5552
support$	87 88 89 90 174 182 183 6063 11759 11792 11793 11902 12617 13402 13403 13946 13960 13964 14481 14482 14483 14484 14512 14513 14514 14515 14523 14524 14525 14532 15060 3527 3528 3529 3530 3932 3933 3934 15538 4151 4152 4153 4154 4536 10381 4548 4555 4611 16284 4745 16285 10796 10820 10821 11212 11470
supported$	182 183 4548 4555 10635
supporting$	182 183 4548 4555
supports$	87 88 89 90 182 183 4548 4555 4611
supportted$	182 183
supportting$	182 183
supposed$	11980 11981
suppre	4606
suppress$	5792
suppressing$	5792
suppression$	5792
sure	4529
sure$	3561 3562 3563 9504 9505 9506 9507 3663 3664
surely$	1183 1184 3746 3754 9599 3755 3756 9647 11233
surface$	4998
surgery$	16268 16273
surly$	5736
surprised$	12787 12788 12789 12790 7607 13303 13304 13305 13306 13307 14658 10802
surprises$	8961 8962
surprising$	1684 1687 1690 1691
surprisingly$	5231
survei	16218 5789
surveillance$	16208 5778
surveilled$	15964
surviv	4811
survival$	4918
survive$	14451 14452 8761 2917 2918 8764 2925 5247
survived$	2925 10656 5247
survives$	2925 5247
surviving$	2925 5247
survivors$	2633 11073 11074
suspec	4459 11319
suspect$	12708 14903 14906 15720 16000 16030 4495 5105 11057 5476 11347 5515 5795
suspected$	10304 4467 4482 10338 4495 4499 4523 4876 5504
suspects$	14903 14906 15720 15849 15996 15997 16000 16030 4495 10864 11057 11322 11347 5503 5795
suspen	10616
suspended$	382 383 384 385 7925 7926 7927 7928 4748 10879 11474 5685
suspendeds$	4748
suspension$	13624 4748 16311 10879 5827
suspensions$	13624 4748 10879 5827
suspicion$	15775 15776 15777 15778 15779
suspicious$	10208
swagger$	3155 3156 3157 3158 3159
swaggers$	3155 3156 3157 3158 3159
swallo	5574
swallow$	1482 1575
swallowed$	1482 1575 5575
swallowing$	1482 1575
swallows$	1482 1575 5575
swam$	1381
swap$	599 617 6462 618 619 620 621 622 903 6832 4905
swaped$	599 617 6462 618 619 620 621 622 903 4905
swaping$	599 617 6462 618 619 620 621 622 903 4905
swapped$	599 617 6462 618 619 620 621 622 903 4905
swapping$	599 617 6462 618 619 620 621 622 903 6832 4905
swaps$	599 617 6462 618 619 620 621 622 903 4905
swarm$	13852 10936
swarthy$	5757
swat$	1546
swated$	1546
swating$	1546
swats$	1546
swatted$	1546
swatting$	1546
swayed$	10826
swear$	13773 3155 3156 3157 3158 3159 15275
swearing$	15275 16288
swears$	15275
sweatshirt$	14995 14996 14997 11193 11198
sweatshirts$	14995 14996 14997 11193 11198
sweep$	4135 11379
sweeping$	4135
sweeps$	4135 11379
sweet$	8699
swept$	4135
swift	4633 5545
swim$	1381
swimming$	1381
swims$	1381
swine$	10855
swipe$	10197 4353
switched$	2610 9072
sworn$	11366
sympathise$	12851
sympathy$	12345 12349 12367 12474 7143 7144 12852 12853
symptoms$	11414
syndrome$	11408
syphil	5816
system	10201 11313
system$	12385 12474 13717 14103 14104 14105 14106 9034 15855 15896 15912 15913 15980 16019 16020 16021 5393
systemic$	5393
systems$	16019 16021 5393
t$	9286 14995 14996 14997 10614 11198
ta	4744 10590
ta$	10589 16285
table$	14685 16295
tables$	15752
tablets$	10561 16263 11419 11452
tabs$	10243
tackl	4334 4606
tackle	16218 11401
tackle$	16161 4627 4628
tackleing$	4628
tackles$	4628
tackling$	4627
tactic	11391 11396
tactical$	10216 5498
tag$	16398 16411 16412 16414 11536
tagged$	16411 5689
tagging$	16411
tags$	16414
tail$	4421 16056
tailed	16218
tailed$	4421
tailing$	4421
tails$	4421
tak	4676
take	4629
take$	86 11645 11661 123 5980 11719 6151 11935 6258 424 425 12007 12044 579 598 676 6523 6836 1200 7050 7052 7054 1239 1449 1450 7301 1457 1458 1459 13003 13008 7318 1482 1497 1500 1501 7379 1539 1540 13126 13127 7442 7455 7636 7637 7638 7639 1812 1813 1841 7687 7688 7689 7690 7691 7692 7693 7694 7695 7696 1852 1853 13394 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7740 7741 7742 7743 7744 13440 13442 13448 13450 1920 1924 8272 2577 2732 2824 2825 2826 2827 2903 8795 3120 3121 8977 14750 14751 14752 15043 15074 15080 15094 15138 15139 15140 9699 3862 9715 9724 9728 9729 9730 9731 9732 9733 9734 9796 9798 9799 9800 9801 9802 3964 15529 15709 15712 4394 10284 4558 4563 10525 4697 4716 4718 4886 4927 11216
takeaway$	12066 12067
taked$	1200 7050 7052 7054
takeed$	4394
takeing$	4394
taken$	86 123 6542 6543 6544 6545 6546 12246 12254 12530 7011 1200 7050 7052 7054 1482 1497 1500 1501 1539 1540 13151 7628 7636 7637 7638 7639 1812 1813 2824 2825 2826 2827 14594 14789 3250 15184 15195 15196 15197 15198 9698 9715 9725 9726 9727 9728 9729 9730 9731 9732 9733 9734 9796 9798 9799 9800 9801 9803 9804 9805 3964 15539 4731 4789 4886
taker$	13658 10730
takers$	13658 10730
takes	4629
takes$	86 123 493 579 598 6744 1200 7050 7052 7054 1449 1450 1482 1497 1500 1501 1539 1540 13296 1812 1852 1853 1920 1924 2732 2824 2825 2826 2827 3115 3120 3121 15138 15139 15140 9715 9724 9796 9798 9799 9800 9801 9802 3964 4394 4558 4716 4718 4886 4927
taking	4629 5574
taking$	5878 86 11720 579 598 6836 1200 7050 7052 7054 1482 1497 1539 1540 1812 1852 1853 1920 1924 2732 14454 14455 3120 3121 9728 9729 9730 9731 9732 9733 9734 3964 4558 4697 4718 10730 4886 4927
tale$	13115
talent$	12522 1189 1190
talents$	12522
talk	10119 15878
talk$	174 11902 12123 587 588 589 12315 12316 12317 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 8704 9131 3325 15043 15074 15080 9396 15094 15185 15205 9511 15249 15250 15251 15814 15828 11216 11224 5451
talked$	587 588 589 12271 12272 12273 12288 5451
talking$	587 588 589 12315 12316 12317 2836 8702 15073 15249 15250 15251 9559 15828 11224 5612
talkked$	587 588 589
talkking$	587 588 589
talks$	174 587 588 589 2643 2644 2645 2646 2647 2648 2679 2680 2681 2682 2683 15185 15943 5451
tall$	9219 14915 3379 5285 11135 5757
tallest$	3405 5333
tallies$	4270
tally$	13581 13582 13583 13584 13585 4270 4359
tallys$	4359
tan$	11167 11168
tangled$	1401 1402
tango$	12033
tanned$	3398 5313 5757
tantrum$	14044 14045 11012
tantrums$	14044 14045 11012
target	15842 4334 4453 4511 16095 4668 4669 10515 16212 4675 16218 11370 11401
target$	11582 11583 11605 2010 15963 16085 4628 16210 10516 5476 5537 5547 11399 5642
targeted$	11585 2010 10356 16210 10516 10520 5547
targeting$	2010 15790 15791 15792 15793 4628 16210 10516 5547
targets$	11581 11583 11605 2010 15685 10046 15751 15762 15763 15963 4628 16210 10516 5547 11399
targetted$	2010
targetting$	2010
tart$	10881
tarted$	3500 3501 5366
tarts$	10881
tarty$	5729
task	10139 4620
task$	15324
tasked$	4371 4427 10282 4660 5555
taskforce$	15834
taskin	11343 5555
tasking$	4265 10111 10112 4269 10117 15817 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 10216 4374 10222 4379 10229 15930 10288 10353 4525 10376 10416 10505 16200 11400
taste$	1189 1190 1235
tastes$	14279 14344 11105
tattoo$	3403 14943 9272 15006 11175 5332
tattooed$	5757
tattoos$	3403 14943 9272 15006 11175 5332
taught$	182 183 186 11762 11763 11764 6097 6098 12368 15079 15085 15090 15099 15194 15235 15236 15237 15238 15239 16107 4756
taunt$	4988
taunted$	4988
taunting$	4988
taunts$	4988
tauntted$	4988
tauntting$	4988
taxi$	12523
taxis$	12523
tea$	16387
teach$	182 183 13676 13946 15161 15249 15250 15251 11224
teache	10725
teached$	182 183
teacher$	11845 11886 12019 12144 13260 8127 14840 9682 9683 16420
teachers$	11845 11886 12144 13260 13543 7849 13676 8080 8081 14053 14089 14840 14841 9480 9481 9483 9484 10833 10923 10952
teaches$	182 183
teachi	10608
teaching$	182 183 4744 10590 10605 16303
team	10139 10159 10241 16266
team$	13868 13869 15137 9659 9664 9665 15730 10062 4221 15797 15798 10110 15807 15812 15825 15832 15834 15839 15840 15841 10147 10148 15854 10166 10193 15894 15898 15899 15901 15911 10219 15917 15924 15936 10261 10268 16027 16048 10370 16111 4671 16270 5440 5449
teams$	13868 13869 4671
tear$	6797 6798 6799 6800 6801
tearaway$	5710
tearaways$	5710
tease$	1341 4959 10936
teased$	1341 4959
teases$	1341 4959 10936
teasing$	1341 4959
tech$	11201 5357
techni	11396
teen$	2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 11003
teenage$	3363 4915 5024 5027 5037 5281 5282 5502
teenager$	13618 13619 2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 14903 14906 10853 10865 10877 11003
teenagers$	13493 13540 13591 13593 13618 13619 2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 14903 14906 10853 10865 10877 10924 11003
teens$	13591 2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 11003
teeth$	14955 14956 14957 16240 11163
teflon$	14645
teleph	4429
telephone$	4405 15946 5489
telephones$	4405 15946
tell	4272 4376 4473 10318 4529
tell$	11902 11935 7448 13231 13243 13394 2048 13722 14163 14164 8695 8696 8697 8698 14485 3203 3204 3205 3206 14890 15074 15080 15094 15138 15139 15140 15185 9604 9605 9608 9627 15712 4264 4279 4299 4300 10221 10233 4391 11216
telling$	2048 14532 14783 14877 15073 4299 4300 10221 16232
tells$	2048 15138 15139 15140 15185 9604 9605 9608 4264 4299 4300 10221
temper	16318
temper$	14044 14045 10953 11012
tempered$	11017 11018
tempers$	14044 14045 10953 11012
temporarily$	5627
temporary$	5665
tempt$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4932 4944
temptation$	11998 13014 13176 13178
tempted$	11559 5865 302 303 304 1041 1042 1043 1044 1938 4891 4932 4944 10826
tempting$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4932 4944
temptress$	10936 5727
temptresses$	10936 5727
tempts$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4932 4944
temptted$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4932 4944
temptting$	11559 5865 302 303 304 1041 1042 1043 1044 4891 4932 4944
ten$	13628 2676 2677 2678
tenancies$	4599 4665
tenancy$	4599 4665 16366 16381 16382
tenants$	9907
tendencies$	10871
tension$	4776 11317
tent$	16364 16376
term$	672 673 674 675 16229 16286 10609
termination$	16248
terms$	6552 6553
terrible$	5931 5970 11677 11678 11679 11680 7589 7907 14072 4038 4039 4040 4041 15691 15692 15693 15694 4195 4889 5164 5199 5423
terribly$	5126
territ	10440
territory$	16135
terror$	2301 10855
terrorise$	2000 2001 2002 4987
terrorised$	2000 2001 2002 2053 2054 4987
terrorises$	2000 2001 2002 4987
terrorising$	2000 2001 2002 4987
terrors$	2301 10855
test	5465
test$	12461 2195 15275 4418 4419 16252 16280 11461
tested$	2195 5616
testing$	2195 15275
tests$	2195 16280 11461
testted$	2195
testting$	2195
text	4384
text$	587 588 589 15650
texted$	6320 6321 6322 6323 6324 6325 6326 6327 587 588 589 992 993
textin	15853
texting$	587 588 589
texts$	587 588 589
textted$	587 588 589
textting$	587 588 589
thalas	5582
thalassaemia$	11427
than$	6047 7087 7088 12932 7311 13249 7567 8225 8226 8394 8395 8396 8440 2606 8494 14192 14193 14194 14195 14196 14197 14198 14199 14200 14227 8533 2891 2912 2915 8783 2945 8863 8864 8865 8866 14566 14682 3150 14780 9146 14854 14855 14856 14861 14862 14863 15764 15765 15766 15767 15768 15769 15772
thank$	12352 12353 12354 12355 12356 12357 12388 12389 12390 12391 12406 12407 12408 12409 6742 6743 12489 12490 12491 12574 2805
thanks$	378 1095 9780 4206
that	11313
that$	6150 645 6727 12668 7070 12973 13302 7640 7705 13570 8078 14092 8974 3363 15542 15654 10036 10059 15761 15880 10236 10328 10343 10344 10362 16232 10835 5006 5282 11270
the$	5900 6150 6171 12063 6380 6381 6690 6779 12486 6793 6886 6930 6962 6971 7004 7017 7085 7159 7170 7197 7198 7327 7364 7420 7646 7705 13401 7736 13445 7779 13543 7868 2029 2058 2065 8021 8022 8074 8135 8162 8246 2548 14092 8400 2632 8509 8581 2750 8615 9008 9020 9138 9139 3363 3410 9280 9293 3449 15252 9588 9632 15358 9702 9765 9939 9946 9973 9975 15673 15674 9981 9983 15696 15697 15703 10010 4198 4221 10153 4446 10322 10393 10399 10472 16178 10500 10526 10717 10833 5006 11270 11281 5473 5502 5505 5609
thef$	16001
theft	15810 15827 15871 10314 16022 4484 16031 16035 16036 16043 16044 4505 16050 16058 16062 16063 16064 10379 10699 10701 10720 10721 10724 5694
theft$	12045 12060 12942 12944 13066 13699 14082 16009 10329 16026 10350 16073 16074 4677 16394 16396 16415 16416 16417 16419 5512 11539
thefts	10456
thefts$	16008 16009 10329 10350 16073 16074 16151 4661 16416 16417 11367 11539
their	10246 4402 4459 4500 11332 5495 5511
their$	19 5932 5945 5947 105 106 109 113 114 5961 5963 121 5967 6023 6150 6189 347 354 355 356 358 6206 362 6218 6219 6220 6221 6222 6223 392 11937 427 6287 12002 6342 6343 12063 6370 6453 12170 6503 6514 6598 6649 6679 6680 840 841 6692 6718 12416 877 879 880 6740 900 901 6746 12442 6748 920 938 6813 6819 6821 978 12550 6874 6917 1168 1170 7072 7078 7082 7176 7217 7255 7329 7330 1529 1530 1531 1532 7400 7420 1705 1708 13259 7603 13301 1803 7649 1805 7653 7705 13426 13430 7736 2037 7930 13676 13713 8052 8175 2501 14098 2567 14135 8479 8481 8633 8649 8707 8708 8709 8711 8762 8965 8991 3213 3214 3215 9100 3256 9102 3270 9224 9225 9226 9251 3414 3427 3432 3433 3453 9312 3480 3481 9569 9617 15355 9871 9882 9972 9974 9976 15673 15674 9981 9983 9984 15685 15696 15697 10048 10049 15751 4221 10067 10075 10076 10153 4446 10304 10393 10500 10542 10544 4724 4777 4778 10624 10668 10686 4917 4933 5167 5350 5351 5394 11271 11281 5440 5599 5600 5607 5608 5632
theirs$	12411
theirself$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13690 13854 8183 2339 2340 8186 2342 2343 2344 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10728 10758 10759 10805 11089 11090
theirselves$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13690 13854 8183 2339 2340 8186 2342 2343 2344 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10728 10758 10759 10805 11089 11090
them	10113 10128 10135 15895 10211 15929 15954 15957 15960 4424 4425 15972 15973 15975 16015 4503 16061 4527 16078 16081 16086 10404 10420 10429 16124 10430 16138 16175 16187 10497 16199 16211 16221 11371 11376 11383 11473
them$	11543 11544 11570 11643 6128 6135 11926 12027 12039 6345 6347 6349 12103 12106 12149 12150 12151 12152 12153 12154 12155 12156 12241 12246 6665 6674 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6728 884 885 886 887 6755 12525 12560 6900 12838 12848 7188 7189 7205 7206 7208 7209 7443 7444 13443 7756 7849 7918 13913 8243 8355 8356 8357 8510 8575 14388 14402 14414 14531 14656 14666 14679 14680 9055 9056 14775 14786 9136 14868 14869 14870 14945 3421 3422 9427 9485 9494 9500 9512 15215 15220 15252 9576 9707 9708 9835 9836 9837 9838 9839 9840 15542 9889 9910 15635 15636 15637 15638 15639 15640 15696 15697 15718 15719 10027 10086 15859 15869 4428 10372 4545 4573 16125 16126 10527 10991 11236 11271 11272 11274 11281
themself$	5845 5847 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13690 13854 8183 2339 2340 8186 2342 2343 2344 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 10007 10543 10728 10758 10759 10805 11089 11090 11418
themselves$	5845 5847 11543 11544 5886 5887 43 5889 5890 5891 5892 5893 5894 50 11591 11592 5898 5899 5901 5902 58 59 60 61 5908 5909 5910 5920 5921 5922 6191 11907 6290 6291 6292 12041 6424 6461 12330 12331 12333 6657 6658 6659 6660 6661 6662 6663 6664 6666 6667 12365 12366 12379 6693 6694 6695 6696 12392 12393 12394 12395 12396 12397 12398 12399 12400 12401 6711 6712 6713 6714 12410 12415 12437 12438 12564 12565 12566 12567 12568 6879 12685 12686 12687 12688 12689 12690 12701 7257 7258 7260 12956 7268 7269 7270 7271 7273 7275 7276 1432 7328 13140 7651 7655 1811 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7669 7670 13366 13367 13368 13369 13370 13371 13373 13374 13375 13376 13687 13690 8055 13854 8183 2339 2340 8186 2342 2343 2344 13914 2518 14115 14116 14117 14118 14119 14120 14121 14390 14391 14392 14393 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14433 8740 14436 14437 8743 14444 14458 14494 14495 14496 14498 14506 9005 9006 9007 14794 9170 3326 3327 14873 15571 10007 10543 10728 10758 10759 10805 11089 11090 11418
then$	925 6875 1656 1657
therap	16230 10569
therapist$	16264 16265
therapy$	16268 11414 11456 11457 11493
there$	11655 11694 11808 12246 6588 12289 12563 1294 1295 7365 13831 8471 9021 3571 3572 9426 10273
therefore$	3098 3099 3100 3101 3102 3103
these$	6110 6132 6167 6175 6182 341 11928 6496 6499 6505 6617 6628 12838 12848 1633 13441 13444 13449 7898 2065 2548 14388 8890 14619 14656 14675 3340 3344 3363 9428 15157 3630 15222 15252 9794 9835 9836 9837 9838 9839 9840 9893 9895 9902 9912 9913 15635 15636 15637 15638 15639 15640 15696 15697 15718 15719 10027 10472 4678 5028 5037 11236 5394 11271 11272 11274 11281 5502 11383
they	10113 15819 15895 10211 15929 15937 4424 4425 15972 15973 15975 16015 4489 4503 16078 16081 10420 16138 16175 16187 10497 4654 16199 4678 11376
they$	5986 6567 6568 6573 6574 6618 6632 12418 1035 12586 6919 7108 1711 2029 7874 2030 13570 2031 2032 8037 2212 14094 15152 15153 15154 15155 15156 9468 9469 9470 9472 9659 15358 10334 4512 4564 4573 10482 10499 10530
thick$	2244 8952 3371 5272 5289 5328 5337 5338 5736
thickset$	5285 5756
thief$	13672 13673 13674 13756 13757 13758 13759 13760 13781 13782 13816 10881 10882 10936
thieves$	13672 13673 13674 13756 13757 13758 13759 13760 13781 13782 13816 10881 10882 10936
thieving$	12943 13040 13699 13761 13762 2330 5729
thigh$	16239
thighs$	16239
thin$	7215 9219 5285 5304 5308 5757
thing$	7146 8470 8652 14659 15440 15441 15442 15443 15444 15446 15447
things$	11811 11978 12143 6854 6986 12684 12876 7427 7568 14279 14439 14510 8974 14684 9028 14866 9948 10036 10059 4843 10958 11112
think$	11878 11879 11880 11881 1028 12888 12889 12890 12891 7425 7426 1582 7428 1584 1585 7452 13394 2020 2021 2022 2184 2192 2338 2341 2368 2643 2644 2645 2646 2647 2648 8714 8715 8716 8749 14635 14791 14792 9131 9680 15376 15377 15378 15379 9772 15468 4495
thinking$	6926 11243
thinks$	2020 2021 2022 2184 2192 2338 2341 2368 2643 2644 2645 2646 2647 2648 9680 15376 4495
thinnest$	3405 5333
third$	2354 3363
thirteen$	2676 2677 2678
thirties$	12174 12209
thirty$	12172 12174 665 12207 12208 8493 14219 14220 14221 14222 14223 14224 14225 14895
this$	6150 12063 6494 6501 6727 12506 12511 6820 7070 1226 7147 7148 12973 7705 7898 2518 8615 14656 8974 14718 14719 14720 14721 14722 3212 3216 3363 15252 15295 9707 9708 9835 9836 9837 9838 9839 9840 15542 15635 15636 15637 15638 15639 15640 15696 15697 10003 10036 10059 10153 4512 10472 5006 5163 5282 11236 11270 11271 11272 11281 5505
thorn$	2303 10936
thorough$	2796 3317
thoroughly$	5387
those	10179 16086 11371
those$	7183 13526 7898 2065 2548 3340 15934 10306 16103 10435 10473 16175 16178 16211 5037 11236 5502
though$	214 6060 6099 6100 6101 6102 6103 6104 6105 6106 267 268 12097 12098 12099 12100 932 9200 9201 9202
thought$	5937 5938 5939 5940 5941 5944 12254 12620 12622 12624 13281 13282 13317 2020 2021 2022 7880 7881 2102 2192 2368 2462 8942 15338 15354 15359 15362 15363 15365 15366 15367 15368 9680 15376 15377 15378 15379 15380 15381 15382 9772 15468 15504 15505 15506 15507 15508 15509 15510 15511 15512 15513 9819 9820 9821 9822 9823 15650 15759 4467 4494 4499 4523
thoughtless$	1795 1796 15453 15454 15464 4971 5730
thoughts$	4695
thousand$	7436
thrall$	6921
threadbare$	5353
threat	4807
threat$	7939 2095 7941 7942 7943 7944 7945 7946 7947 7948 7949 7950 13646 13647 7953 7954 7955 7956 7957 7958 10121 10481 4637 5501 5518
threatened$	10652
threatening$	5164 5734
threats$	14575
three	10113 15895 10211 15929 15954 15972 15973 15975 16015 4503 16078 16081 10420 16138 16175 16187 10497 16199 11376 11465
three$	7756 13697 3420 14960 14961 14962 14963 14964 14965 9485 9500 15626 9981 5502 5615 5674
thresholds$	15673
threw	16345
threw$	47 66 346 904 982 1324 1326 1365 1366 1367 1423 1424 1425 1426 1861 2040
thrill$	5924 80 5929 12009 12010 12011 12613 12657 13014 13474 13500 4980
thrills$	13480
thrive$	842
thrived$	842
thrives$	842
thriving$	842
throats$	15279
throug	10514 10638 5469 5545 5552
through$	373 1093 13122 13123 8073 13950 8753 8754 9248 15183 15212 15214 15228 15253 15258 9986 4364 4451 16005 10371 10603 4892 5447 5604
throughout$	13045
throw$	47 66 346 904 982 1324 1326 1365 1366 1367 1423 1424 1425 1426 1861 2040
throwed$	47 346 982
throwing$	47 66 346 904 982 1324 1365 1366 1367 1423 1424 1425 1426 1861
thrown	16345
thrown$	47 66 346 904 982 1324 1365 1366 1367 1423 1424 1425 1426 1861 15064 4807 4808
throws$	47 66 346 904 982 1365 1366 1367 1423 1424 1425 1426 1861 2040
thug$	2334 2335 2336 2337 10855 5122 5710
thuggery$	5710
thuggish$	5710 5734
thugs$	13693 13694 13695 2334 2335 2336 2337 15720 16029 10855 11257 5710
thump$	13189
thus$	3098 3099 3100 3101 3102 3103
tic$	5562
tick$	5402
ticking$	5044 11248
tidy$	5308
tied$	4468 10348 11176
ties$	2049 9334 9335 10844
tight$	9064 9172 14972 14973 9324 10013 5328 5353
tightly$	3401
tights$	11193
tiktok	4530
tiktok$	582 6427 583 6428 584 6429 585 6430 586 6431 12127 12128 12129
till	10230
till$	15925
tills$	15925
time	4739 10600
time$	6045 11936 12002 12325 12326 12720 7089 7090 7091 7103 7104 7462 7463 1847 1848 1849 13400 7834 7835 7837 7912 7969 7970 8012 8063 8064 8065 13786 13884 14202 14340 14875 14876 15107 15108 9444 15267 15268 15269 15270 15283 15291 15491 15492 15493 15494 15495 15496 10115 15968 4579 10507 10508 10585 5043 11230 11291
timed$	16097
timekeeping$	10819
timeline$	10168
timeout$	10584
times$	11736 11738 11739 11743 13129 13130 13131 13132 13133 13134 13135 13161 13162 15284 10115
timeta	10172 10616
timetable$	15867 16295 10609 16311
timetables$	15867
timewaster$	10881
timewasters$	10881
timid$	10012
timing$	10115
tinnitus$	5806
tiny$	5353
tip	5789
tip$	4384 4584
tipped$	4584
tipping$	4584
tips$	4584
to	4337 4729 11313
to$	5942 5946 11821 11865 11898 6240 6249 6271 6304 6361 6362 6363 6365 6406 6414 6418 6484 6485 6486 6487 6488 6491 6526 6530 6551 6668 12421 6826 12616 6988 7055 12751 12755 12757 12758 12759 7171 7174 7175 7263 7272 12984 13023 7345 7481 7483 13242 7565 13283 7604 13302 7699 7792 7800 7803 7805 7811 7894 7940 13751 8060 8072 8078 8159 8160 8161 8217 8235 8236 8248 8251 8265 8270 8288 14012 8361 8389 8397 8413 8414 8416 8603 8692 8732 8876 8880 8997 9065 9076 9135 14886 9348 15047 15048 15049 15051 15071 15091 9406 9407 9433 9466 15241 15254 9639 9640 15375 15385 15386 15387 9705 9706 15418 15467 15475 9834 4026 9880 9937 10004 15707 10014 10015 15745 10051 10085 10090 10091 10092 10093 10094 10129 10133 10137 4296 4330 4364 10221 10253 10258 4420 10272 4443 10290 10299 10312 10313 10381 10390 10396 10397 10406 10410 4566 4567 10453 10465 10471 16180 4647 10528 10541 16256 10566 10576 10577 16283 10603 10614 10659 10705 4862 10710 16421 10808 10813 10814 10835 11212 11214 11218 11235 11237 11271 11287 11302 11303 11400 5559 5604 11529
today$	13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 14368
toddler$	10555
toe$	14976 15000 15001 9307 5001
toerag$	10855 5714 5727
toerags$	10855 5714 5727
together$	10961
toilet	4739
toilet$	10584
toing$	10221
tokenistic$	4998 5767
told	4391
told$	186 11730 11731 195 196 197 204 205 206 207 208 209 210 211 212 11762 11763 11764 11980 11981 6298 6320 6321 6322 6323 6324 6325 6326 6327 12259 12268 1588 1589 1590 1591 1592 1593 1594 1595 1617 1618 7464 7465 1621 1622 1623 13164 13165 13166 7576 13317 13890 14805 15079 15085 15090 15093 15099 15194 15195 15196 15197 15198 9530 9531 9532 15235 15236 15237 15238 15239 9604 9605 9608 9625 9753 9754 15539 4427 4434 10282 10627 10639
tolerance$	11388
tolerate$	4955
tolerated$	16153 4955
tolerates$	4955
tolerating$	4955
tomorrow$	13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13877 5106
tone$	14938 11160
tones$	14938 11160
tonsil	10545
tonsils$	16240
too$	62 6071 307 6547 6548 12716 7172 7309 7310 7312 7421 7479 7480 13510 8141 2375 8404 8405 14262 3003 3004 3005 3022 3053 3054 3055 3265 3266 3267 3274 14972 14973 9777 9778 9779 9950 4106 9965 9966 9967 9968 10011 4167 4168 10052 10099 10101 4967 5221 5248
took	5574
took$	86 123 11802 11803 11804 11806 424 425 579 598 677 12247 6861 1200 7050 7052 7054 1449 1450 1482 1497 1500 1501 1539 1540 13126 13127 13297 1812 1852 1853 1920 1924 2824 2825 2826 2827 3120 3121 9697 3863 9715 9724 9728 9729 9730 9731 9732 9733 9734 9796 9798 9799 9800 9801 9802 3964 4697 4718 4886 4927 10773
tool$	4635 10807
toolki	11396
tools$	11792 11793 4635 10807
tooth$	11163
toothless$	5768
top	15865 10174
top$	12162 8187 14978 14995 14996 14997 15869 15874 16098 16103 4641 11193 11198 11204 5502 5507 5508
topless$	6435 6443 5757
tops$	9277 9278 14978 14995 14996 14997 15018 15019 15026 11193 11198 11204
torment$	2000 2001 2002 4987
tormented$	2000 2001 2002 4987
tormenting$	2000 2001 2002 4987
torments$	2000 2001 2002 4987
tormentted$	2000 2001 2002 4987
tormentting$	2000 2001 2002 4987
torn$	14972 14973 5346 5353
tos$	10221
toss$	15478
total$	2172 2173 2175 3531 4188 5393
totally$	5384 5387
touch$	11821 1286 14673 14674 8980 14868 14869 14870 15182 15551
touched$	11585 6145 12184 12246 12530 13151 14556 14571
touches$	8961 8962 14676 9080 14778
touching$	12221
tough	4633 4639 4644
tough$	13508 2406 2407 2408 2409 2410 2411 2767 2768 2769 8949 8953 8954 3110 3111 3112 3346 10484 5252 5255 11125 5308 5544 5750
toughe	4639 5545
tougher$	3018 3019 3020 3021 8949 10484 5544
touret	5801
toward	4536 4553 4596 5552
towards$	6365 7792 7800 7803 7805 7811 13682 13751 8288 8358 16005 10381 11491
tower$	3300
towered$	3300
towers$	3300
town	10459
town$	13711 13716 13841 13842 10455 10459 16154 16169 16191 4653 10521 16368
toxic$	2059 2060 2061 2367 5021 5022 5023 5116 5736
toy$	944
toyed$	944
toying$	944
toys$	944
trace	15842 4400 15951 5480
trace$	15963
traced	16047
traced$	15976 16045
traces$	15963
track	4338 4400 16095
track$	3926 4338 10243 15953 15963 15967 10277 4433 16056 10405 11342
tracke	4400 15942 10274
tracked$	15964 15969 10277 4433 15976 4660 5485
tracker$	4389
tracki	4400
trackie$	11193
trackies$	14995 14996 14997 3475 15016 11193 11198 5364
tracking$	4389 10277
tracks	4400
tracks$	15963 10277
tracksuit$	14995 14996 14997 15006 11193 11195 11198 5762
tracksuits$	9277 9278 14995 14996 14997 14998 14999 15003 15004 15005 15006 15008 15016 11193 11195 11198 11361 5762
trade$	608 617 6462 618 619 620 621 622 752 903 14171 4914
traded$	608 617 6462 618 619 620 621 622 752 903 4914
trader	4304 10223
traders$	13711 15822 10149 15897 15918 15920 4438
trades$	608 617 6462 618 619 620 621 622 752 903 4914
trading$	608 617 6462 618 619 620 621 622 752 903 4914
traffic$	540 541 542 4897 11334
trafficced$	540 541 542 4897
trafficcing$	540 541 542 4897
trafficed$	540 541 542 4897
trafficing$	540 541 542 4897
trafficking$	11920 12079 540 541 542 13465 13466 13467 13468 13469 13470 13471 13472 4897
traffics$	540 541 542 4897
tragic$	8233
trail	4681
trail$	15956 4421 16056 10526
trailed$	4421
trailing$	4421
trails$	4421
trainer$	11193
trainers$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12009 12010 12011 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12547 12548 12549 13000 13506 7815 9277 9278 14995 14996 14997 14998 14999 15003 15004 15005 15006 11193 11198
training$	13875 10712
tramad	10563
tramadol$	16258
tramps$	15031
transactional$	4918
transfer$	11476
transfusion$	5805
transfusions$	5805
transplant$	16273
trap$	12524 5049
trapping$	4898
trapstar$	5761
trashy$	5729
trauma$	16351 11413 5569
travel	15878
travel$	11966 11967 11968 12186 7005 2305 2306 2307 2308 2309 2310 14477 10197 4353 15926 4927 10773
traveled$	2305 2306 2307 2308 2309 2310 4927 10773
traveling$	2305 2306 2307 2308 2309 2310 4927 10773
travelled$	2305 2306 2307 2308 2309 2310 4927 10773
traveller$	3385 9236
travelling$	11994 12186 2305 2306 2307 2308 2309 2310 14477 4927 10773
travels$	2305 2306 2307 2308 2309 2310 4927 10773
trawl	4411 5789
trawl$	4324 11330
trawled$	4324 10375
trawles$	4324
trawling$	4324
trawls$	4324
treat$	2208 2209 8701 8714 8715 8716 8719 14415 14416 14634 4180 4181 4235 4457
treate	4571
treated$	2208 2209 8719 14415 14416 8938 8941 4180 4181 4235 4311 10335 4732 10579 10580 5617
treating$	2208 2209 8650 8701 8719 14415 14416 4180 4181 4235
treatm	11455
treatment$	3924 16268
treats$	2208 2209 8719 14415 14416 4180 4181 4235
treatted$	2208 2209 8719 14415 14416 4180 4181 4235
treatting$	2208 2209 8719 14415 14416 4180 4181 4235
tree$	13873
trendy$	5353
trial$	8317 16312 11525
tribunal$	5825
tribunals$	5825
trick$	7419
tricked$	14593
tricks$	14170 2631 15109
tricky$	2406 2407 2408 2409 2410 2411 14048 14049 14050 14051 14052 5105 11014
tried$	1372 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 2195 9361 9363 9364 15147 15195 15196 15197 15198 15347 9656 15759 11241
tries$	1372 2195 15185 15207 15208 15209 15210
trio$	10868
trip$	12221
trips$	12221
trollop$	5727
trollops$	5727
troopers$	14695
troubl	10379
trouble$	11560 11607 11619 11620 6072 6073 6074 6075 6076 6077 6078 6079 235 236 237 12013 12050 6638 6639 12335 12336 12337 12338 12345 12382 12383 12384 861 12428 12445 12446 12447 12448 12449 12509 994 12612 1074 1075 12697 12714 12729 7036 12760 12761 1308 1309 1310 12860 12943 7261 12963 12973 13476 13480 13487 13548 13699 8015 13761 13762 13763 2231 8088 8113 2330 13900 13916 2380 2381 13922 13923 13924 13925 14082 14161 14673 14674 8980 9462 15158 9464 15276 15318 9691 15392 15393 15394 15491 15492 15493 15494 15495 15496 16073 16074 10389 4776 4854 10776 10824 5013 5014 5015 10956 10957 11004
troubled$	8237 8340 15354 15359 15362 15363 15365 15366 15367 15368 9680 15376 15377 15378 15379 15380 15381 15382 9692 15411 5158 5282
troublemaker$	13781 13782 5713
troublemakers$	13781 13782 14082 5713
troublemaking$	5713
troubles$	1071 12612 13347 13348
troublesome$	7910 5736
trousers$	9277 9278 3475 5364
truancy$	5699
truant	5831
truant$	11935 11999 13672 13673 13674 13781 13782 15271 10881 10882
truanted$	5699
truanting$	5699
truants$	13672 13673 13674 13781 13782 10881 10882 5719
truculent$	5738
true$	4035
trust$	13003 13008 7642 7643 7644 7645 1801 1802 13946 15074 15080 15094 15148 15149 15150 15151 15161 15249 15250 15251 9659 9664 9665 15730 10062 4221 15797 15798 4972 11216 11224 5440 5449
trusted$	12271 12272 12273 12285 12711 13317 1801 1802 13929 2852 8758 2935 8798 2954 2955 2956 2957 2958 8804 8805 8806 15235 15236 15237 15238 15239 15476 15477 4972
trustful$	13116 10812
trusting$	13116 1801 1802 7822 7823 7824 15073 9557 10812 4972
trusts$	1801 1802 4972
trustted$	1801 1802 4972
trustting$	1801 1802 4972
truth$	7569 15320 15322
truthful$	7566 13262
try$	6836 1372 7621 2195 9361 9363 9364 15074 15080 15094 15138 15139 15140 15147 15185 15249 15250 15251 15262 15501 11216 11224 11241
trying$	6836 15249 15250 15251 15861 11224 11243
tryings$	15861
tubby$	5757
tube	5577
tube$	11423
tubefed$	11422
tuberculosis$	5808
tuitio	10608
tuition$	16303
tumble$	8204
tumour	10533
tumour$	16228
tune$	12569
tuned$	2611
tunnel$	16364
turf	10440
turf$	16135
turkish$	3385 9236 11185
turn	10508
turn$	520 521 1077 1078 1541 1542 7701 7703 1862 2315 2316 3220 3221 3464 3473 3484 3485 3486 3487 3488 3505 3506 9362 9382 9388 9393 9402 15100 15101 15185 9497 9628 15502 4081 4087 4088 4089 15710 10105 15977 10422 4625 16203 5102
turned$	6320 6321 6322 6323 6324 6325 6326 6327 520 521 1077 1078 1541 1542 13317 1862 2315 2316 9223 9228 3465 3474 3484 3485 3486 3487 3488 3505 3506 9362 9368 15067 15068 15069 15070 15195 15196 15197 15198 3771 9626 4081 4087 4088 4089 4121 15760 16164 5102 11275
turning$	520 521 1077 1078 1541 1542 1862 3484 3485 3486 3487 3488 3505 3506 15465 15466 4081 4087 4088 4089 10105 4625
turnned$	520 521 1077 1078 3484 3485 3486 3487 3488
turnning$	520 521 1077 1078 3484 3485 3486 3487 3488
turns$	520 521 1077 1078 1541 1542 1862 2315 2316 3220 3221 3484 3485 3486 3487 3488 3505 3506 9362 9463 15185 15207 15208 15209 15210 4081 4087 4088 4089 4625 16203 5102
tutor$	11845 7931
tutors$	11845
twelve$	2676 2677 2678
twenties$	12174 12209
twenty$	12172 12173 12174 665 666 12207 12208 14177 14178 14179 14180 14181 14182 8493 2672 8521 14217 14219 14220 14221 14222 14223 14224 14225 14895 14896 11075
twice$	6476 12177 12621 12997 12998 7429 8443 8444 8445 14286 8660 16256 5627
twins	11448
twins$	15031
twisted$	8124
twisting$	12999
twists$	11173
two	10113 15895 10211 15929 15954 15972 15973 15975 16015 4503 16078 16081 10420 16138 16175 16187 10497 16199 11376
two$	6338 12439 13697 14165 3420 14960 14961 14962 14963 14964 14965 9783 9981 4573 5178 5502 5615 5674
twoc	10720 5694
twoc$	16415 11539
type$	2233 2235 2236 2237 8964 10950
types$	13932 10950
ugly$	5226 5757
ultimately$	116
umpteen$	7434 7466
un$	14744 10932
unable$	170 909 956 1714 1826 1827 1828 1829 1830 1832 1876 1931 8042 8043 2420 2421 2422 2423 2424 4705 4769 4837 11232
unacceptable$	13974 13975 13976 13977 13978 13979 13980 13981 13982 10458 5164 5767
unacceptably$	5767
unacco	5672
unaccompanied$	11517
unadoptable$	5736
unambitious$	5736
unanswered$	11290
unattended$	12704
unauthorised$	5634
unbearable$	13545 13564
unbiddable$	5739
unbreakable$	11101
uncaring$	5736 5767
uncivilised$	5729
uncle	10622 16319 16347 16369 10677
uncle$	4773 16317 10651
unclear$	1684 1687 1690 1691
unco$	5153 5401
uncomfortable$	16186
uncons	5809
uncontrollable$	5158 11232 5736
uncooperative$	5732 5767
uncorr	4286
uncorroborated$	10131
uncouth$	5738
under	10514 4725 5677
under$	602 2068 8990 9248 3753 3776 9980 10120 10319 10570 4730
underachiever$	10881
underachievers$	10881
underage$	4908 4915
underc	5485
undercover$	11330
underdressed$	5757
underhand$	5729
undermine$	4975 11234
undermined$	4975 11234
undermines$	4975 11234
undermining$	4975 11234
underpass$	12315 12316 12317
unders	4318 4391
understand$	179 180 186 238 239 240 241 242 243 244 245 246 247 248 249 250 312 1684 1687 1690 1691 13394 7713 7714 7715 7716 7717 7718 7719 7720 7721 7722 7723 7724 7770 7771 7772 7773 7774 7775 7776 7777 2607 2608 3043 3044 3045 3046 3230 14888 15148 15149 15150 15151 4434 4691
understanding$	8641 14337 8661 14357 8739 2895 2896 8742 9162 11263
understands$	1684 1687 1690 1691 2607 2608 3043 3044 3045 3046 3230 4434 4691
understood$	238 239 240 241 242 243 244 245 246 247 248 249 250 312 1684 1687 1690 1691 2607 2608 3043 3044 3045 3046 15294 4467 4494 4499 4523
undert	4399
undertaken$	11758 15479 15480 15481 15482
underw	5616
underweight$	11436 5757
underwent$	11461
undesirable$	13523 13524 13525 13530 4985 5158
undesirables$	13523 13524 13525 5711
undisciplined$	5736
undocumented$	5834
undoing$	12460 12517 12518 13343 13344 13345
undone$	15029 15030
undoubtedly$	3746 11233 5765
undress$	6834
unempl	16318
unengaged$	5732
unfair$	15453 15454 15464 15561
unfazed$	5750
unfit$	4025
unflappable$	11101
unforgivable$	5767
unforgivably$	5767
unfounded$	4993
ungovernable$	5736
ungrateful$	5736
unguarded$	1010
unhappiness$	12519 12520
unhealthy$	5970 2059 2060 2061 4889 5021 5022 5023
unheeded$	11290
unhelpful$	5767
unhinged$	5729
uniform$	9277 9278 14974 11191 11193
uniforms$	9277 9278 14974 11191 11193
uninterested$	5378 11232 5736 5767
uninvited$	1427
unironed$	5346
unit	10139 10159 10241 16266
unit$	8053 9659 9664 9665 15730 10062 15797 15798 10110 15807 15812 15825 15832 15834 15839 15840 15841 10147 10148 15854 10166 10193 15894 15898 15899 15901 15911 10219 15917 15924 15936 10268 16027 16048 10370 16111 16269 16291 16359 16410 11466 11484
units$	15825 11400
university$	3173 3174
unjust$	15464
unkempt$	3385 9236 5757
unkind$	15453 15454
unknow	15942
unknown$	11863 6440 7060 13530
unlawful$	12053
unless	16139
unless$	12280 12283 12284 4617
unlikeable$	5736
unlikely$	3588 3589 5264
unlovable$	5158
unmanageable$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5158 11004 5736
unmotivated$	5736
unnecessary$	5931
unnerve$	8836
unnoticed$	12455
unopened$	11290
unpaid$	4873
unplaceable$	5736
unpleasant$	8237 16186 5736
unpredictable$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5164 5734
unprepared$	5369
unprofessional$	5767
unprofessionally$	5767
unquestionably$	5765
unreachable$	11232 5732 5739
unread$	11290
unreasonable$	15453 15454
unreliable$	12708 4997 11232 5736 5767
unrepentant$	5736
unresponsive$	5732
unruly$	5006 5158 5164 5282 5736 5739
uns$	10932 10959
unsafe$	11540 11541 11581 5970 12053 7810 16385 4887 4889
unsavoury$	11882 11883 13523 13524 13525 8237 5105 5158
unshockable$	5750
unsolved$	10173
unstable$	11039 11040 5736
unstuck$	12784 12785 12786 12798 12799 10801
unsubstantiated$	4993
unsuitable$	7037 13337 13517 13526 13530 4985
unsupervised$	5210
untamed$	5729
unteachable$	5158 5739
untidy$	3385 9236 11156 5329
until$	12762 12763 12764 15145 9451 15961 4617 11534
unto$	7992 7995
untouchable$	13732 13733 13734
untrue$	13575 15299
untrustworthy$	11232 5736 5767
untucked$	14972 14973 15029 15030
unusual$	5308
unusually$	5231
unwanted$	11882 11883 6647 8446 8449
unwashed$	14972 14973 5329 5346 5757
unwell	16336 10642
unwell$	16337
unwilling$	1822 1826 1827 1828 1829 1830 1832 1878 2420 2421 2422 2423 2424 4169 5369 11229 11232
unwillingness$	6207 363 364 365 366 367 368 2420 2421 2422 2423 2424
unwise$	103 104 5970 11677 11678 11679 11680 159 160 161 162 163 164 165 902 1702 1795 1796 4889 4968 4971
up$	11590 11603 11604 11675 11810 11868 11869 11871 11873 11953 500 501 502 503 504 6474 6683 12464 6974 6975 6976 6977 12681 12682 7044 7246 7247 1410 7278 7279 7280 7281 7282 7283 7284 7285 7287 7288 13068 1598 1599 1600 1601 1602 1603 1604 1605 7528 7654 13396 7848 13544 2148 8087 8116 8319 8320 14021 2518 8425 8454 8457 8480 8495 8496 14233 14254 8567 8584 8636 14334 8642 8662 8707 8708 8709 8711 14438 14488 14489 14544 14611 14631 9052 3210 3211 9057 14765 14766 14804 9192 14898 14924 14942 14980 9309 9310 9318 9319 15020 15038 9344 9345 15076 15077 15082 15083 15087 15088 15096 15097 15104 15105 15106 15191 15192 9583 15301 9616 15321 15323 15555 9869 9881 15581 9927 9930 9931 15665 9979 15814 15860 15869 10391 16104 16113 10470 16188 16189 16321 16323 16389 4860 10743 10975 10977 11011 11119 11197 11211
upbringing$	11005
upbringings$	11005
update	4376
update$	4299 10221
updateing$	4299 10221
updates$	4299 10221
upon$	6635 6636 12421 10415
upper$	4622
uppity$	5738
ups$	14187 14211 14239 14447 14480 14613 14631 14801 14836
upset$	14654 14655 14658 14673 14674 8980
upsets$	8961 8962
upsetting$	11621 11622 11623 11624 11625
upstream$	11325
urchin$	5710
urchins$	5710
urgency$	15726 15727 15728 15729 11289
us$	11993 12015 12103 12106 7020 13143 13260 13402 13403 13407 8045 14091 8721 14481 14482 14483 14484 14518 14526 14527 14528 14529 14530 14533 14573 14574 14607 14609 14621 14623 9134 14874 9889 4325 15928
use	4583 4596 4852
use$	5877 5879 5880 5881 11628 11629 11630 11674 11821 11935 11964 753 754 755 6708 6836 1555 7401 7402 7403 7404 7405 7406 7407 1744 13394 2856 2857 2858 2859 2860 2861 15074 15080 15094 9554 4292 4347 4383 4568 16246 16247 11216
used	4596 4720
used$	11585 11615 12219 12246 12262 753 754 755 12530 12705 1555 7401 7402 7403 7404 7405 7406 7407 13151 13153 1744 2397 2885 3037 14593 3119 4120 4295 4463 4528 4711
useful	4596 5469
useful$	15801 4262 15833 4383 4611
useless$	5379 5729 5736 5767
user$	13656 13669 13670 13781 13782 2274
userna	10172
usernames$	15867
users$	13656 13669 13670 13781 13782 2274 16338
uses	4583 4720
uses$	753 754 755 4347 4711
using	4583 4720 4852
using$	11753 753 754 755 6836 1555 7401 7402 7403 7404 7405 7406 7407 2398 4347 4711
usual$	10019 5019
usually$	3476
utter$	2172 2173 2175 3531 4189
utterly$	9638 4074 5384 5387
vaccin	5820
vain$	5736
valium	10563
valium$	16258
valuab	5469
value	11313
value$	6869 7514 4292 4383 5554
values$	14071 11047
van$	12523 13046 16364 16376 11331
vandal$	13672 13673 13674 13781 13782 10881 10882 5710
vandalise$	13773
vandals$	13672 13673 13674 13781 13782 10881 10882 5710
vans$	12523 11331
vape$	11846 11847 6162 6163 6164 6165 6166 6168 6169 12161 12164 12547 12548 12549 13533 16261
vapes$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 12009 12010 12011 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12248 12547 12548 12549 12627 12628 12629 12630 12631 12632 7815 13533 13549 16261
variable$	13969 13970 13971 13972
various$	605
vehicl	15962 10364
vehicle$	4458 10720 5489 5494
vehicles$	4458 16059
veins$	13870
ventured$	12285
verbally$	5174
verif	5465
vermin$	15720 10936 10946
versed$	8512 3361
version$	7882 7883 7884 13580 2041 2042 2043 2044 2045 2046
versions$	7882 7883 7884 2041 2042 2043 2044 2045 2046
vertigo$	5806
very$	6062 6070 8140 2738 3022 9291 9651 5221 5231 5248 5591
vest$	11193
vests$	15012 15013 15014 11193
veteran$	3178
veterans$	3178
via$	4364
vicious$	5109 5734
victim$	7213 7214 13311 7733 13457 13563 2071 7935 2091 13985 14507 14508 14509 14624 14826 14827 14828 14829 4810 10807 5201 11098 11099
victimisation$	11578 11579 11580 12376 12377
victimise$	4182 4183 4184 4185
victimised$	4182 4183 4184 4185
victimises$	4182 4183 4184 4185
victimising$	4182 4183 4184 4185 15790 15791 15792 15793
victims$	11927 834 7213 7214 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419 13457 13480 13550 13551 13552 13553 2070 7935 2091 13985 14409 14507 14508 14509 14624 14636 14637 14826 14827 14828 14829 10087 10807 11098 11099 11109
video$	12130 12138 6466 6467 623 624 12527 14556 14571 15852 15952
videos$	12130 12138 6466 6467 623 624 12527 14556 14571
vietnamese$	3385 9236
view$	8627 8628 8629 8630 8631 8641 14337 8661 14357 4536 11280
viewed$	2098 2460 10235
views$	8627 8628 8629 8630 8631 10792 11280
vile$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5113
village$	13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13653 9905 4653
villain$	10936
villains$	10936
vindictive$	15464 5109 5734 5736
violen	10293 16031 16058 16227 16318 16336 16362
violence$	11607 12045 12060 12062 6638 6639 12585 12729 12739 7062 12942 12944 13548 13699 13709 13736 13755 13761 13762 13763 2330 13916 2506 2507 14082 14575 8882 4265 10111 10112 4269 10117 15817 10159 4321 4322 4327 4348 4352 10199 10203 10204 10206 15902 15907 15908 15909 10216 4374 10222 4379 10229 15930 10288 10353 4525 10376 10416 4776 10776 10794 10795 10800 10844 5473 5651 11496
violent$	8237 13974 13975 13976 13977 13978 13979 13980 13981 13982 14082 5024 5109 5164 5507 5734
violet$	14625
violets$	14625
vipers$	13596
virtually$	2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 5233
virus$	2304
visa$	16388
visibility$	16214
visible$	10484 11177 5548
visit	10118 10508 4852 11391 11396
visit$	6830 992 993 8385 15309 15310 15311 15650 4275 16085 16203
visite	10118
visited$	992 993 15539 15759
visiting$	11753 11994 6830 992 993
visitor$	16264
visits	4800
visits$	992 993 8385 15309 15310 15311 15943
visitted$	992 993
visitting$	992 993
visual$	5594
visually$	5595
vital$	9981
vitiligo$	5760
vodka	10564
vodka$	16255 16259
voice$	10537 11280
voices	10537
voices$	16232 11280
volatile$	8237 13974 13975 13976 13977 13978 13979 13980 13981 13982 5022 5023 5164 5734
volition$	11895 12216 12217 12532 10772
volume	4606
volumes$	9857
voluntarily$	12216 12217 12227 12228 12229 12230 12231 12232 12233 12234 12235 12236 10771 10772 10775
volunteer$	983 984 985 986 987 988 989 990 991 4942
volunteered$	983 984 985 986 987 988 989 990 991 4942
volunteering$	983 984 985 986 987 988 989 990 991 4942
volunteerred$	983 984 985 986 987 988 989 990 991 4942
volunteerring$	983 984 985 986 987 988 989 990 991 4942
volunteers$	983 984 985 986 987 988 989 990 991 4942
vomit$	16238
vomited$	5593
vomiting$	5593
vomits$	5593
vote$	491 492
voted$	491 492
votes$	491 492
voting$	491 492
voucher$	12161 12164
vouchers$	12161 12164
vulgar$	5738
vulnerabilities$	7550 1706 1707
vulnerability$	12376 7550 1706 1707 13408 13409 13410 13411 13412 13413 13414 13415 13416 13417 13418 13419
vulnerable$	11542 11581 7855 7856 7857 7858 8676 8677 8678 8699 14507 14508 14509 14547 14548 14549 8868 8869 8870 8871 14638 11095 11110 5282
wade$	1393 1394 1395 1396 1397 1398
waded$	1393 1394 1395 1396 1397 1398
wades$	1393 1394 1395 1396 1397 1398
wading$	1393 1394 1395 1396 1397 1398
wag$	4903
wagging$	4903
wags$	4903
wait$	7319 13015 13016 13017 13018
waited$	11275
waiter$	11886
waiters$	11886
waiting$	7985 13874 4728 4733 5611
wake$	15785 15786 15787 15788 15789 11308
walk	15878
walk$	5998 6161 6210 6277 12249 12250 12251 12252 12253 6608 890 891 892 1152 1157 1158 7005 1510 7447 13146 7495 13191 13192 13193 13194 7530 13243 14477 8792 3155 3156 3157 3158 3159 3463 3472 3484 3485 3486 3487 3488 4009 4010 15710
walked$	6294 6566 6575 6731 890 891 892 7542 7572 7625 13328 3463 3472 3484 3485 3486 3487 3488 4009 4010 10630 11275
walking$	11753 11994 890 891 892 7005 12846 12847 14477 14877 3463 3472 3484 3485 3486 3487 3488 4009 4010
walkked$	890 891 892 3463 3472 3484 3485 3486 3487 3488
walkking$	890 891 892 3463 3472 3484 3485 3486 3487 3488
walks$	890 891 892 3155 3156 3157 3158 3159 3463 3472 3484 3485 3486 3487 3488 4009 4010
wall$	10171
wallflower$	11099
wallflowers$	11099
wander$	7005 1403 1404 1405 1406 1407 1408 1409 2214
wandered$	1403 1404 1405 1406 1407 1408 1409 2214
wandering$	7005 12846 12847 1403 1404 1405 1406 1407 1408 1409 2214
wanderred$	1403 1404 1405 1406 1407 1408 1409 2214
wanderring$	1403 1404 1405 1406 1407 1408 1409 2214
wanders$	1403 1404 1405 1406 1407 1408 1409 2214
wannabe$	5000 5710
wannabes$	5710
want	10152 4456
want$	12120 12121 12244 12245 6774 6775 931 983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 12639 12640 12641 12642 12643 12644 12647 12648 12649 7028 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13061 1642 1643 1644 1645 1646 1647 7678 7679 7680 7681 1970 7893 14231 14336 14445 8825 8826 8827 3033 14587 8901 8902 8903 3510 15148 15149 15150 15151 15167 15168 15169 15185 9591 3860 15483 15833 15861 4696 4942
wanted$	6157 12244 12245 12371 983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 12595 12596 12597 12598 12599 12600 12601 12602 12603 12604 12605 12639 12640 12641 12642 12643 12644 12647 12648 12649 1176 1177 1178 1179 1180 1181 1182 7028 7030 12726 12836 12837 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13061 13062 13153 1642 1643 1644 1645 1646 1647 1970 14587 3510 15294 3861 9792 9793 3949 3950 4306 10285 15992 4474 4696 4857 4876 4942
wanting$	983 984 985 986 987 988 989 990 991 12639 12640 12641 12642 12643 12644 12647 12648 12649 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13061 1642 1643 1644 1645 1646 1647 1970 14587 8926 4942 11259
wants$	12120 12121 983 984 985 986 987 988 989 990 991 1047 1048 1049 1051 1052 12639 12640 12641 12642 12643 12644 12647 12648 12649 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13061 1642 1643 1644 1645 1646 1647 1970 13820 13821 13822 13823 14336 14445 3033 14587 3510 15167 15168 15169 15185 9591 15861 4696 4942
wantted$	12639 12640 12641 12642 12643 12644 12647 12648 12649 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13061 1642 1643 1644 1645 1646 1647 1970 14587
wantting$	12639 12640 12641 12642 12643 12644 12647 12648 12649 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 13061 1642 1643 1644 1645 1646 1647 1970 14587
ward	16266
warden	10144 10145 10146 4302 4303 4304 10223 4416 4423 10271 4437 10353 4516 10361
warden$	4281 15822 15839 15840 15841 10147 10148 10149 10190 15897 15918 15920 10261 4420 10268 15966 4432 4438 4439 16048 4561 4577 4680
wardens$	13543 14084 14085 4281 15822 15839 15840 15841 10147 10148 10149 10190 15897 15918 15920 10261 4420 10268 15966 4432 4438 4439 16048 4561 4577 4671 4680 10833
warn$	4391 4584
warned$	11730 11731 6037 193 194 195 196 197 198 199 200 6046 202 203 204 205 206 207 208 209 210 211 212 11762 11763 11764 1588 1589 1590 1591 1592 1593 1594 1595 1617 1618 7464 7465 1621 1622 1623 13164 13165 13166
warnin	4630 4631
warning$	11727 11760 11761 12486 13077 13078 13086 7394 13435 13436 13437 13438 13439 4116 4117 4118 4119 15676 15677 15696 15697 16079 16133 10475 10476 10594 10834 11280 11281 5491 11521
warnings$	11727 11760 11761 11792 11793 12486 13077 13078 13086 13435 13436 13437 13438 13439 4116 4117 4118 4119 15676 15677 15696 15697 16079 16133 10834 11280 11281
warped$	8124
warran	10424 5789
warrant$	2972 2973 2974 15815 16014 4537 4569 16119 16208 5521 11369
warrants$	15815 4537 4569 5521 11369
warrior$	10936
warriors$	13750 10936
wary$	11564 5871 5872 5873 5874
was	4311 10194 5567
was$	5982 192 201 360 361 526 539 6479 823 824 974 1297 7339 1619 1620 1914 1915 1916 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 8132 2377 2388 2392 2413 8274 8279 2453 2472 2481 2482 2483 2484 2485 2486 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2828 3086 3113 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 9113 9114 3331 14903 14906 3377 9297 3476 3515 9372 9591 3792 3793 9759 9769 15514 9831 9866 9887 4075 4105 9960 9961 9996 4159 4160 15738 4205 15761 10178 10269 15986 10309 4493 10503 4734 4904 4929 5029 5031 5036 5083 5091 5111 5125 5143 5147 5159 5161 5169 5170 5256 11128 11176 5412 5439 11348 5579 5591 5596 5598 5601 5614 5627 5629 5652 5654 5660 5673 5674 5679
wash$	4127
washed$	4127
washes$	4127
washing$	4127
wasp$	7163
wasps$	7162
waste$	1860 2246 5446
wasted$	7010 1166 7012 1860 5446
waster$	13664 5710
wasters$	13664 5710 5726
wastes$	1860 5446
wasting$	1860 5446
wastrel$	5727
wastrels$	5727
watch	16069 4681 5485
watch$	14995 14996 14997 4320 15931 10243 15953 15956 4421 15967 10277 15977 16085 10526 4813 11193 11198 11342
watched$	13153 15545 15546 15931 15955 4421 10274 10277 15974 15976 16057 4813
watches$	14995 14996 14997 11193 11198
watching$	14532 8913 4421 10277 4813
watchlist$	11330
watchlists$	11330
watchs$	4421 10277
water$	13037 13039 3122 3123 3124 3125 10696
wave$	1339 1546 11345
waved$	1339 1546
waves$	1339 1546
waving$	12846 12847 1339 1546
wavy$	5329
way$	11597 11598 11599 11600 11631 12319 6782 12772 8402 8983 8985 14797 14798 9294 3450 3451 3452 15015 9340 9341 9457 15631 4166 15888 16250 10732
ways$	11631 11982 12947 14093 8474 14207 14279 2740 2741 2742 2743 2744 2745 2746 14344 15109 15127 15264 10732
wayward$	5158 11004 5282
we	4304
we$	276 277 278 8720 3075 3077 9480 9481 9483 9484 9522 9523 9524 9566 9567 9568 4163 10149 4671
weak$	7997 13969 13970 13971 13972 2433 2527 2528 2529 2530 4038 4039 4040 4041 15691 15692 15693 15694 10012 4195 10116 5183 5184 5423
weakened$	4526
weaker$	7845 7846 7855 7856 7857 7858 7921
weakest$	10116
wealth$	2781
weaned$	4723
weapon	15818 15827 15864 16007 16070 4589 16418 5796
weapon$	11979 12526 7812 7813 7814 15995 16016 16017 10704 16415 5534
weapons$	11977 12045 12526 12942 12944 7812 7813 7814 4297 15995 16016 16017 10434 5534
wear	4871
wear$	12249 12250 12251 12252 12253 3402 3428 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 5330 5348
wearing$	11994 12846 12847 3402 3428 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 4871 5330 5348
wears$	3402 3428 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 5330 5348
weary$	11062
web$	12915
weed	10727
weed$	269 270 271 272 273 274 275 11846 11847 6162 6163 6164 6165 6166 6168 6169 11977 12009 12010 12011 12090 12091 12092 12149 12150 12151 12152 12153 12154 12155 12156 12161 12164 12526 12531 12547 12548 12549 12627 12628 12629 12630 12631 12632 13533 7974 15958 10565 16261 16263 16422 10742
week$	15268 15269 15270 15309 15310 15311 10606 10609 11291 11494
weeken	4662
weekend$	15268 15269 15270 10507 16259
weeks$	15309 15310 15311 11291 11428 11494
weigh$	2932 8778 8779 8780 3207
weighed$	5810 5811
weighs$	5810
weight	10551 10552
weight$	16246 16247 11437 11444
weird$	5729
weirdo$	10936 5727
weirdos$	10936 5727
welcome$	327 328 329 330 331 332 333 15801 4936
welcomed$	327 328 329 330 331 332 333 4936
welcomes$	327 328 329 330 331 332 333 4936
welcoming$	327 328 329 330 331 332 333 4936
welfare$	11550 5856 11632 11633 11634 11635 11636 11637 11638 11639 11642 11696 11697 11983 11984 13209 13352 13353 13354 13355 13356 13357 13358 13359 13360 13361 13362 13363 7765 7766 7767 7768 7769 14472 14473 14474 14475
well$	11757 11765 11766 11791 6125 13772 8129 8130 2329 13954 2545 2546 2558 2605 2667 2890 2911 2914 8770 8771 8772 8773 8774 8775 8776 2937 2945 8807 8808 8809 8810 8888 8889 8891 9099 3255 3378 3383 5287 5300 5309 11192
wellbe	10552
wellbeing$	11550 11632 11633 11634 11635 11636 11637 11638 11639 11642 11696 11697 11983 11984 13347 13348 7765 7766 7767 7768 7769 16247
wells$	13772
went$	11732 11752 11785 11802 11803 11804 11806 379 516 517 518 519 520 521 560 561 562 6421 580 581 682 683 684 687 696 12313 12314 6626 6627 12323 12324 998 1006 12555 1113 7050 7052 7054 1216 1256 1257 1393 1394 1395 1396 1397 1398 1399 1537 1538 1550 1552 1940 1964 1997 1998 2168 2305 2306 2307 2308 2309 2310 2315 2316 2519 2520 2521 3463 3472 3484 3485 3486 3487 3488 9622 4141 4445 4731 4832 4847 4860 4899 4926 4927 10773 5102 5671
were	4311 15942
were$	5982 5989 192 201 6067 360 361 526 539 6479 767 823 824 1619 1620 13287 1914 1915 1916 1917 2033 2062 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2126 2127 2128 2129 2130 2131 2216 2245 2247 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2261 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2377 2388 2392 2413 2453 2472 2481 2482 2483 2484 2485 2486 14088 2686 2692 8537 2693 2694 2695 2696 2699 2700 2701 2702 2821 2822 2823 2828 3086 3113 3199 3200 3217 3224 3225 3226 3227 3228 3229 3236 3331 3345 3377 9249 3476 3514 9372 9508 9509 9591 3792 3793 9769 15514 9887 4075 4105 9961 9996 4159 4160 4205 15761 10178 10269 10294 10309 4493 10402 10643 4904 4929 5029 5031 5036 5083 5091 5111 5125 5143 5147 5159 5161 5169 5170 5256 11128 11176 5412 5439 11348 5579 5627 5654 5660 5673 5679
west$	3395
wetting$	11416
what$	5915 5916 5917 5918 5990 5991 6059 6107 11807 11817 11818 12063 12223 12264 6676 6677 852 860 12417 6723 6738 6739 12486 6812 12550 6944 12747 12986 7367 13125 7441 13152 7484 13248 13259 1749 1750 1768 1769 14092 8399 14098 8452 8472 8473 14510 8877 14583 14591 9038 9039 14857 15674 15696 15697 10165 10779 10782 11281
whatever$	6852 12745 13295 14439 14456 14683 14779 3516 3517 3518 3519 15133 3638 3639
whatsa	4530
whatsapp$	582 6427 583 6428 584 6429 585 6430 586 6431
whatsoever$	15514
wheel$	15567
wheelc	10642
wheelchair$	16337 5814
when	11332
when$	6099 6100 6101 6102 6103 6104 6105 6106 6425 6426 6996 12692 12693 12694 12695 12696 13259 13302 14012 14603 14889 15735 15781 15782 15784 15961 15968 10286 4452 16005 16201 10508 11438
whenever$	6425 13045 13049 13050 13051 13052 13053 13054 13055 13056 13057 13058 15961 4452 16201 10508
where	11332
where$	11566 11567 11568 11569 6105 6106 12550 1251 1252 1253 7101 7102 7368 13259 14603 14889 10278 10286 4455 16201
wherea	4368 10213 10214 10240 10245 4436
whereabouts$	15935 15940 15941 10281
wherever$	12731
which	11313 11332
which$	6914 14604 14889 4273 10170 10183 15910 15972 16002
while$	15547
whingeing$	5729
whiny$	5729
whisky$	16255
whisper$	10106
whistles$	11866
white$	14558 3363 3385 9234 3398 9265 9266 9267 3423 5281 5282 5305 5313 11193 5353
who	15818 15838 10170 10183 15972 4453 16002 11332
who$	11566 11567 11568 11569 6107 6477 6478 6513 868 12550 12668 7141 7142 12878 1710 13259 13499 13527 8078 14088 2814 14903 14906 10158 15863 10177 4333 10179 4335 10184 15880 10195 15891 15910 4392 10242 10248 4428 10278 10286 4476 10333 10343 4524 4545 11128 5479
whoever$	12535 12536 12537 12538 12539 12540 12541 12542 12543 12544 12545 12546 10179 15934
whole$	1301 9915 9917 5006
wholly$	5384 5387
whom	15865 15972
whom$	11566 11567 11568 11569 12550 13259 3238 15910 15932 10278 4545 11345
whose$	4806
why$	11817 11818 12417 6723 12465 12466 13196 13197 7529 1685 1686 7532 1688 1689 7535 7536 1692 1703 1704 13248 13259 1751 1752 1753 1754 3929 3930 3931
wicked$	5020
wide$	5095
wider	4459
wider$	13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 10304
wife$	16314 16332 16339
wild$	8158 5006 5020 10908 10909 10910 10933 5109 11004 5306 5329 5736
wilful$	5767
wilfully$	576 946 4939 5443 5767
will	4337 4549
will$	6114 6120 7041 1606 1666 1668 1826 1827 1828 1829 1830 1832 1879 1899 1930 2880 2904 2916 2919 2986 3030 3039 3067 3070 14781 14878 3532 3534 3535 3536 3537 3538 3539 3540 3544 3545 3546 3547 3548 3549 3550 3560 3564 3565 3566 3574 3575 3576 3577 15121 15122 15123 15124 15125 15126 9434 3593 3594 3595 9456 15163 15164 15165 15166 9487 15189 3650 3651 3652 3653 3654 15199 3665 9561 9562 9565 9591 15288 15289 3757 3758 3768 10138 4296 4330 10194 10258 4420 4490 4542 4550 10401 4566 10458 4647 5371 5374 5376 5388 5559
willed$	11028
willfully$	4939
willing$	300 301 306 437 438 439 469 470 679 680 697 698 699 700 701 983 984 985 986 987 988 989 990 991 12909 7308 13004 13005 13006 13007 1468 1469 1470 1670 1671 1672 1673 1755 1756 1757 9352 9354 9356 15052 15053 15054 15055 4288 4925 4942 4962
willingly$	12216 12217 678 12236 10771 10772 4928
willingness$	11911 9546 15242 15243 15244 15245 15246 15247
willpower$	10798
wimp$	10936
wimps$	10936
win	4629
win$	8364 15205 9511
wind$	11606 6769 12911 2003 2004 2271 9410
winding$	11621 11622 11623 11624 11625 2003 2004
winds$	11606 2003 2004
windup$	8115
wine$	16255
wins	4629
winter$	12068 12069
wired$	2300 5100
wiry$	5285
wisdom$	2598 2600 8532 2688 14711 10545 11113
wise$	6011 2552 2553 8458 8459 8461 8462 8463 2634 8898 8899 8900 14769 3335 3346 3350 11058 11063 11064 5225 5227 5243
wised$	2612 9071
wiser$	5970 2549 2550 2551 2595 2634
wish$	9546 15242 15243 15244 15245 15246 15247 15861
wished$	4696
wishes$	4696 11280
wishs$	15861
wit$	15455 15456 15457
witches$	10928
with	16099 10723 5545
with$	11650 11758 11865 11939 11942 11947 12000 6337 6350 6355 12140 6446 6449 6480 6492 6493 6497 6504 6506 6508 6516 12222 6541 12246 6655 6656 12440 6747 6789 12523 6840 6844 6845 6846 6855 12563 1194 7053 7067 7181 7182 7226 7227 7264 13076 13145 13261 7828 7831 7842 7843 13539 7894 13751 8076 13779 8086 2278 2279 8144 2345 13947 13951 13962 13963 13966 13973 14012 8358 14057 2524 14080 8386 8389 2562 8744 8745 8746 3107 8988 3167 3168 3169 3170 3171 9084 9120 14903 14906 3402 3415 3416 3417 3418 3466 3489 3490 15092 15134 15162 15255 3971 15686 10080 10081 10082 10083 10084 15813 10120 10129 4364 10237 15943 10305 16005 16046 10371 16173 4689 4701 4816 10674 10676 16374 4848 4875 10722 10829 5119 5200 5330 5341 11300 11400 11405 5563 5584 5626 11504 11523
withdrawn$	10444
withdrew$	4254
withheld$	1723 1724 11288
withhold$	1723 1724
withholding$	1723 1724
withholds$	1723 1724
within$	7934 13630 13631 2092 13722 8149 8351 8679 10531
without$	99 6339 6818 1080 1081 1082 1083 2142 14420 14421 14422 14423 14424 14425 14426 14427 14428 14429 14430 14431 14432 14456 14465 14466 14467 14468 14469 14470 14471 8786 8787 8788 8789 14502 14503 14504 14505 2998 9179 3570 3573 9465 3704 3972 3973 9843 4110 4111 4652 4754 10672 10692 5382 5383 5398 5420
witness$	10842
witnesses$	10842
wits$	9089 3245 3246 3247
witted$	10979 10980
woeful$	15582 4195 5767
woefully$	5767
wolf$	7220 10788
wolves$	12922 13693 13694 13695 13849 10936 10946
woman	10725
woman$	13927 14183 2649 8499 14203 14238 14243 14245 2710 8558 14260 14261 2734 14276 14277 14278 14284 2747 2748 2775 2776 2795 14350 2816 8668 14366 8784 14698 14702 14846 14850 14851 14852 14853 16371 16420 11078
women$	13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13650 8224 13927 14177 14178 14179 14180 14181 14182 14183 14186 2649 8497 14208 14210 14226 14236 14243 14244 14245 2707 14260 14261 14280 2747 2748 2765 2775 2776 2787 2795 2800 14349 8666 14364 8673 14450 14689 14690 14691 14692 14695 14700 14776 14790 14837 14842 3305 14846 14850 14851 14852 14853 3335 9183 9184 14977 15041 11075 11078
wonder$	11816 6122 6123 11819 11820 6770 6771 7501 7502
wondered$	6770 6771 7501 7502
wondering$	6770 6771 7501 7502
wonderred$	6770 6771 7501 7502
wonderring$	6770 6771 7501 7502
wonders$	6770 6771 7501 7502
wont$	3546 3547 3548 3549 3550 5371
wool$	11083
woolly$	5767
word$	7013 1169 7015 1171 13111 13580 15650 15679 10106
wore$	12249 12250 12251 12252 12253 3402 3428 3438 3439 3440 3441 3442 3443 3444 3445 3446 3447 5330 5348
work	4759 11396
work$	174 176 177 6063 11759 6251 12049 530 531 532 533 534 535 536 537 538 845 6830 12627 12628 12629 12630 12631 12632 13394 13403 13677 13770 8252 8267 8271 13968 14024 8362 8408 8695 8696 8697 8698 14590 14723 14724 14725 14726 14727 14728 14729 15043 15074 15080 9397 15094 9467 15182 15213 15219 15249 15250 15251 15256 15529 4461 10718 10820 5179 11216 11224 11268
worked	10385 4669
worked$	530 531 532 533 534 535 536 537 538 845 15211 15235 15236 15237 15238 15239 16080 16182 4869 11225
worker	16266
worker$	11845 11886 12147 13260 13402 14610 14840 15137 9659 9664 9665 9682 9683 15730 10053 10062 15797 15798 16356 10667 16408 10821 5450 11533
workers$	11845 11886 12147 7020 13260 7705 13402 13407 13717 8045 14053 14103 14104 14105 14106 3075 3077 14840 14841 15137 9480 9481 9483 9484 9522 9523 9524 9659 9664 9665 15730 10062 15797 15798 10821 10923
working$	530 531 532 533 534 535 536 537 538 845 6830 8268 8683 15073 15249 15250 15251 15853 16241 11224 11298 5619 5646
works$	530 531 532 533 534 535 536 537 538 845 14723 14724 14725 14726 14727 14728 14729 14730 9036 9037 15217 11225
workshop$	174 176 177
workshops$	174 176 177
workshy$	5736
world$	12988 13187 8213 8214 8215 14149 14150 14151 14152 14153 14154 14155 14169 14207 14335 9029 14734 9161 9167 5217 5218
worldly$	2613 2634 3018 3019 3020 3021 3051 3306 3350 5219 5744
worn$	12254 12271 12272 12273 12285 15950 10257 11176
worr	4707 4770 4804
worried$	8684 8685 8686 14382 14383 14384 8690 8691 14617 14618 8924 9993 4228
worries$	13431 13432 13433 13434 8693 14389 8961 8962 11280
worry$	8684 8685 8686 14382 14383 14384 8690 8691 14606 14615 14618 8924 14643 14655 14673 14674 8980 11280
worrying$	13974 13975 13976 13977 13978 13979 13980 13981 13982 5162 5164
worse$	6715 12608 14448 14449 14581 8887 15643 15644 11092
worship$	654 655 656 657 658
worshiped$	654 655 656 657 658
worshiping$	654 655 656 657 658
worshipped$	654 655 656 657 658
worshipping$	654 655 656 657 658
worships$	654 655 656 657 658
worst$	11882 11883 12347 6678 6734 2066 2243 13904 5090 5126 5164 5507
worth$	13422 13920 13921 4262
worthless$	5736
would	4274
would$	258 6114 6120 381 734 736 737 6583 12279 740 741 742 743 744 750 6596 6615 6616 6622 888 1486 7369 1666 1668 7548 7599 2050 2132 14231 14253 2839 8689 2987 3039 3249 9096 9097 3533 3551 3552 3553 3564 3565 3566 9487 15199 3665 9591 15288 15289 3757 3758 9755 9756 9757 10138 4296 4542 5372 5376 5388
wound$	2003 2004
wrap	16418
wrap$	14634 10704
wraps$	12526 13941 10704 10742 10991
wreak$	5070
wreaked$	5071
wreaking$	5069
wreck$	4975
wrecked$	4975
wrecking$	4975
wreckked$	4975
wreckking$	4975
wrecks$	4975
wrist$	16239
wrists$	16239
writ	11492
write$	15501 4095 4338 4370 16309 5054 5055
writing$	4098 4370
written$	4076 4097 4749
wrong$	5970 5971 159 160 161 162 163 164 165 6139 11882 11883 6262 6263 6264 12050 12730 7038 7179 12877 7192 7228 7233 12941 13338 13341 13498 13518 13523 13524 13525 8171 14072 14251 14252 2856 2857 2858 2859 2860 2861 14743 9049 15453 15454 15464 15561 15731 15732 10050 4889 4986 5087 10945 5114 5725
wrote$	4096
xanax	10556 10563
xanax$	16251 16258
y$	14273
year	10613
year$	6481 6510 6511 13625 7933 13629 13841 13842 13844 14177 14178 14179 14180 14181 14182 14188 8517 14374 14844 3365 3368 3370 16299 16306 10613 16308 11075 11291 5638 11494
years$	13629 14174 14175 14176 14247 14248 14249 14250 14287 14288 14289 2777 14327 14374 9117 11291 5638 11494
yes$	13003 13009 7317
yesterday$	14738
yet$	6049 6857 6860 6862 6863 6864 7486 4175 10042
yield	5469
yielde	10385
yielded$	16080
yjs	10708 10709 10714
yjs$	16403 16404 16409 5688
yob$	5710
yobbish$	5164 5710
yobbo$	5710
yobbos$	5710
yobs$	13693 13694 13695 5710
yoi	5687
yoi$	11532
yos	10714
yos$	16409 5688
yot	10708 10709 10714
yot$	16403 16404 16409 5688
you$	276 277 278 1262 1270 3251
young	10725
young$	362 427 784 880 901 2028 7897 7899 7909 8023 8024 2213 13865 13892 13893 13894 13895 2379 8232 13986 8295 8296 14014 14015 14016 14017 14018 14019 14033 2504 2505 8352 14331 2792 2793 2794 8700 8710 14737 9095 9151 14847 14848 14849 3338 3339 9185 9186 9187 9188 9189 9190 3363 14903 14906 3433 3480 3481 9475 9630 9795 9928 9929 9938 9947 9989 10028 10030 10088 10113 10128 15895 10211 15929 15960 10266 4424 4425 15972 15973 15975 10311 16015 4489 4503 10360 16061 4527 16078 16081 16086 10420 10429 10430 16138 16175 10486 16187 10497 4654 16199 16211 16221 16420 4915 5024 5027 5037 5075 11003 11050 5240 5281 5502 11371 11376 11383
younger$	7509 7845 7846 7855 7856 7857 7858 7921 13634 13635 13636 13637 13638 13639 13640 13641 13642 13643 13644 13645 13648 13649 13652 13653 14830 14833 10741
youngers$	16025
youngster$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 11003
youngsters$	2213 13862 13892 13893 13894 13895 13986 14014 14015 14016 14017 14018 14019 14030 10741 11003
youth	5510 5681
youth$	2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 3363 14903 14906 14909 14910 15137 3827 3828 4209 10143 4458 10708 10709 4868 10714 10853 5024 10871 5027 11003 11127 5283 5502 5674 5681 5687
youths$	13591 13593 2213 13862 13892 13893 13894 13895 13986 13989 14014 14015 14016 14017 14018 14019 14030 14903 14906 4458 16167 10853 10871 11003 5283 5753
yp	10113 10128 10135 15870 15895 10211 15929 15937 15954 15957 15960 10266 15962 4424 4425 15972 15973 15975 16015 4503 16078 16081 16086 10404 10420 16138 16175 16187 10497 16199 16211 16221 4722 10581 4752 4775 10621 4787 10641 16341 16375 4842 4844 10690 10698 16401 4874 5510 11360 11371 11376 11473
yp$	4992
yp1$	4991
yp2$	4991
yp3$	4991
yp4$	4991
yp5$	4991
yp6$	4991
yro	5687
yro$	11532
zero$	8190 3701 9809 5444 5543
zits$	11186
zone$	16083 10466
zones$	16083 10466
