6169 6015 5178

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
(put~|place~|leave|left) <self> at the mercy of
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
(let|lets|letting|allow~) [the|older|these|those] (men|man|adults|males|dealer+) (take|see|have|follow|drive|photograph|film|keep|stay|in)
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
prefer~ (drinking|drugs|the streets|the men|smoking|crime) to
prefer~ (to be|being) (on the (street|streets)|at the flat|with (the men|older _)|out all night|out) ... (to|than|rather)
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
(is|was) <their> [own] choice to (live|be|behave|stay|carry on|go on) (like|as|this|that|there|with|out)
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
(<is>|are|were) [a|called|young|becoming|now] prostitute+
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
(had <they>|if <they> had) (not|never) (replied|answered|gone (there|near|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
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
<willing> [enough] to go along with (what|whatever|anything|everything|him|it|the men|the man|older _)
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
(will|would|can|could) not leave well alone
(keep|keeps|kept) (getting|being) (hurt|robbed|attacked|exploited|used) until <they>
(want~|wanted|love~|value~) the (trainers|money|gifts|drugs|phone+|attention|vapes|thrill) more than
(out|in it) for what (they|he|she) (can|could) get
only (reported|told|disclosed|said|complained) ... (once|after|when|because) <they> [had] [been] (caught|found out|arrested|stopped)
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
(let|lets|letting) (everyone|everybody|their (carers|parents|families|teachers|mothers)|the school|themselves|himself|herself) down
(waste~|wasting) (police time|the police's time|our time|staff time|the (help|support) <they>)
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
even though (they|he|she) (had been|were|was) (warned|told)
(been|were|was) warned [about _ _|about the _|before|many times] (but|and still) [they|he|she] (went|still|carried|met)
(was|were|is|are|been) [very|so|extremely|really|rather] (foolish|silly)
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
(think|thinks|thought) (it|that) (is|was) (fine|ok|okay|acceptable|normal|all right) to (steal|sell|carry|fight|drink|take|deal|rob|go with)
(see|sees|saw) no (problem|harm|issue) (with|in) (taking|what|it|stealing|selling|carrying|meeting|going|this|being)
(see|sees|saw) nothing wrong (with|in)
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
(drew|draw|draws) [the|these|older] (men|man|males) to (them|her|him)
(attract~|attracted) [the|these] [older|adult|unknown|strange] (men|man|males|dealers)
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
<they> (are|is) rough
(of|is|are|was|were) [a] low ability
(the|among the|some of the) (worst|naughtiest|roughest|most disruptive|most difficult|worst behaved) [_] (children|pupils|boys|girls|kids|students|in (the|this|their) (school|class|year|unit|estate))
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
(lead~|led) (them|others|each other|the others|[the] (younger|other|weaker) _) astray
(lead~|led|drag~|get|gets|got) (the others|[the] (younger|other|weaker) _) into (trouble|danger|crime)
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
(clique+|pack+|band+|crew+|crowd+|nest+|set+|lot+|mob+|pair+|trio) of [known|young|little|nasty|petty] (bullies|thug+|yob+|thieves|liar+|troublemaker+|dealers|hooligan+|vandal+|criminal+|delinquent+|savages|animals)
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
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|break|vandalise|spit|swear) _
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
(foul tempered|ill tempered|quick tempered|evil tempered|sour|churlish|boorish)
(money|drug|drugs|cash|crime) mule+
mule account+
(as|become|became|been|being|used for|acting|are|is|were|was|using them|forced to be) [a|an|the|unwitting] mule+
modern [day] slave+
(slave+|slave labour)
(plugging|plug|plugged|plugs) (drugs|packages|class a|wraps|them|it|the (drugs|wraps|package+))
(forced into|made to|caught|found|involved in|was|were|been|been found) plugging
illegal (immigrant+|migrant+|alien+)
illegals
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
adult sex (life|lives)
(run|runs|ran) (their|his|her) own business
(is|are|was|were) like [a|an] (mother|mothers|mum|mums|father|fathers|dad|parent|parents) to the
(mother|father|parent|mum|dad) figure+ (to|for) [the|all] (younger|other|others|rest|little|little ones|group)
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
(these|the) (lads|boys|girls) are grown
grown (lad+|boy+|girl+|lass|lasses|youth+)
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
(big|strong|tough|old) enough to (defend|protect|fight|stand up|see off|handle)
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
(can|could|able to) [all|well|easily|quite] look out for <self>
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
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
(tiny|slight|little|huge|enormous) for (their|his|her) age
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
(dressed|dress|dresses) (up|for a night out|for (the|a) (club|clubs|party))
(bikini+|swimming costume+|swimwear|swimming trunks)
<their> shirt+ (out|hanging out|untucked)
(roll~|hitch~) up <their> (skirt+|shorts|tops)
(skirt+|sleeves|shorts|trousers|tops) (rolled|hitched|pulled) up
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dress|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
<their> (short|tight|tiny|skimpy|revealing|low cut) (skirt+|dress|dresses|shorts|top|tops|leggings|clothes)
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
(hate|hates) (all|any|every) (adult+|teacher+|professional+|social worker+|authority)
(do not|does not) trust (anybody|anyone|any adult+)
(trust|trusts) (nobody|no one)
(care|cares) about (nothing|nobody|no one)
(do not|does not|did not) care (about (anything|anyone|anybody|school|their future|the consequences)|who they hurt)
only (want|wants) [to] (money|drink|drugs|trouble|fight|drinking)
interested in nothing but
only interested in (drinking|drugs|money|themselves|fighting|boys|men|drink|phones|vaping|weed|trouble)
(have|has|had) never [once|yet] (been (honest|truthful|reliable|open|on time|punctual)|told the truth|told us the truth|spoken to (a|any|us|staff|adults)|shown [any] (respect|remorse|interest))
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
(every night|every day|night and day|day and night) without fail
permanently (at|on|in|out|around) _
constantly (walk~ out|shout~|swear~|argue~|lie|lies|lying|fight|fights|interrupt~|disrupt~|break|breaks|steal|steals|on the (bus|street|streets)|on their phones)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (they|he|she) (come|comes|end|ends|get|gets) [home|back|up|in|into] (drunk|high|late|trouble|fights)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (there is|someone|somebody) [_] (fight+|trouble|row+|damage|hurt|arguments|a fight|a row)
<they> must have (stolen|taken|lied|sold|done it|been dealing|started)
<they> must be (dealing|selling|carrying|hiding|lying|taking|stealing|behind|involved|using|getting)
(we are|i am|staff are|we know for) certain [that] <they>
(it is|is) (obvious|plain|clear|a fact|certain|beyond doubt|evident) [that] <they> (are|is|were|was|have been) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|to blame)
<they> (are|is|were|was) (clearly|plainly) (dealing|selling|stealing|lying|carrying)
(clearly|obviously|plainly|without doubt|without a doubt|without question) <they> (are|is|were|was) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible)
(is|are|was|were) (definitely|certainly|obviously|undoubtedly|without question|without doubt|without a doubt) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|in it|part of)
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
<service> never listen~ to
(nobody|no one|not one) (at|from|in) [the|our] _ [_] (took|takes|believed|believes|listened|cared|asked|answered)
never [once|even] (turn up|turns up|turned up|answer~ (the|any|our|their)|replied|replies|rang back|rings back|visit|visits|visited when|responded|called back)
(did not|does not|do not) [even|ever|really] (listen (to|when)|believe (the|them|him|her|any|what)|answer (the|any|our|their|e mails|emails)|turn up when|come when|ring back|call back)
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
without (any|a) (thought|care|consideration) (for|about|of)
(was|were|is|are) not [at all|even|remotely] interested
(was|were|is|are) (rude|hostile|uncaring|dismissive|unhelpful|arrogant) [and _] (to|towards|with)
(badly|poorly|terribly|appallingly) (run|managed|led|organised|handled)
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
put (its|their) [own] reputation (first|before|above)
forgot [all] about (these|the|them|this)
(cover~ (it|this|that|everything|things) up|hush~ (it|this|that|everything|things) up|kept quiet about|kept it quiet|hid (the|its|their|a) (report+|letter+|email+|complaint+|figures|truth|mistake+))
(lied|lies|lying) to (parents|the|us|them|families)
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
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|good name|comfort) (before|above|ahead of|over)
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
(make|makes|made|making) [its|their|the usual|nothing but] (excuses|excuse (after|upon|on) excuse)
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
(?:information|details?|names|sightings?|logged|noted?|update|of (?:use|interest|value)|intended|material)(?: \w+){0,3}? (?:for|to) (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|cell|officers?|analysts?)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,6}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
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
(?:his|her|their|its|the|two|three|trusted|loyal) (?:\w+ )?lieutenants?
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
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which (?:of (?:them|the \w+)|young people|members|friends|boys|girls)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
(?:establish|identif\w+|find out|determine|learn|clarify|discover|confirm|work out) which (?:of (?:them|the \w+(?: \w+)?)|members) (?:is|are|was|were|has|have) (?:\w+ )?(?:involved|responsible|behind|stealing|offending|committing|carrying|dealing|selling|robbing)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
(?:know|find out|learn|establish|determine|clear) (?:who|which (?:one )?of (?:them|the \w+)) (?:\w+ ){0,2}?(?:handles|holds|stores|carries|runs|deals|sells|supplies|controls|counts) (?:the|their) (?:money|cash|drugs|stock|stash|line|phones?|supply|gear|weapons?|takings)
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,16}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
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
(?:pass|give|hand|send|report)(?:s|ing)? (?:on )?(?:the )?names of (?:\w+ ){1,3}?who (?:\w+ ){1,6}?to POLICE
(?:pass on|report|tell|record|note)(?:s|ing)? (?:anything|everything|whatever|all) (?:that )?YOUNG (?:\w+ )?(?:say|do|tell|mention|post|talk)s?(?: \w+){0,3}? (?:to|about|with)
(?:tell|tells|give|gives)(?: the)? POLICE the names of
report (?:anything|everything|whatever) (?:\w+ )?(?:found|seen|heard|said) to POLICE
POLICE (?:is|are) looking for YOUNG
POLICE (?:(?:to|will|should|must|is|are|be) ){1,3}(?:told|called|informed|notified|alerted|rung) (?:\w+ ){0,3}?(?:when|whenever|if|each time|every time) (?:\w+ ){1,6}?(?:together|seen|gather|meet|spotted)
identif(?:y|ies|ied) (?:yp\d+|one of (?:them|the \w+)|him|her) as (?:the|an?) (?:\w+ )?(?:leader|ringleader|organiser|driving force|main|key|principal)
movements (?:(?:is|are|was|were|been|being|be|to|will|have|has) ){1,3}(?:\w+ )?(?:logged|recorded|tracked|noted|monitored|plotted|charted)
(?:seiz|confiscat)(?:e|es|ed|ing) (?:[\w’'-]+ ){0,5}?(?:phones?|devices?|handsets?|mobiles?) (?:\w+ ){0,5}?(?:examin|download|search|analys|contacts|check|interrogat)\w*
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
(?:police|officers?|staff|workers?|us) (?:\w+ ){0,2}?posing as
(?:guards?|security|wardens?|officers?|patrols?|staff) to (?:follow|shadow|trail|tail) YOUNG(?!['’])
(?:read|check|access|monitor|download|go through|look through)(?:s|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:phones?|messages|chats?|accounts?|contacts)(?! (?:for|with) them| (?:is|are) (?:charged|on)\b)
(?:fake|false) (?:profiles?|accounts?|names?|identit(?:y|ies)) (?:\w+ ){0,5}?(?:group|chats?|messages|follow|read|befriend|watch)
(?:chats?|groups?) under a false name
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
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
(?:group['’]s|members['’]) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)(?! (?:lamps?|lights?|doors?|bus|lift|gate|fault|delay)s?\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
(?:social media|online|open source) (?:monitoring|surveillance|scanning) (?:\w+ )?(?:identifi|show|suggest|reveal|indicat|confirm|point|locat|found|find)\w*
matching the (?:description|descriptions) (?:of|given)
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:(?!when|if\b|because|somebody|someone|strangers|adults)\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
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
(?:looked at|wanted|sought|in the frame|under suspicion|suspected) (?:for|over|in connection with) (?:the |an? |two |three |several |some |recent )*(?:stabbings?|robber(?:y|ies)|burglar(?:y|ies)|offen[cs]es?|assaults?|murders?|thefts?|crimes?)
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
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from(?! (?:the|this|any|every|their|a) (?:\w+ )?(?:chat|list|register|map|board|trip|team)))
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
search(?:es|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:bags?|lockers?|coats?|pockets?|phones?|bedrooms?)
(?:sniffer dogs?|knife arch(?:es)?) (?:to|will|should)
(?:install|deploy|use|bring in|put up)s? (?:an? |the )?(?:sniffer dogs?|knife arch(?:es)?)
(?:charge|charges|charged|charging) YOUNG with
(?:POLICE|officers?) to (?:charge|prosecute|caution) YOUNG
prosecutions? of YOUNG(?!['’])
YOUNG (?:is|are|to be|will be|must be) caught and (?:punished|charged|convicted)
YOUNG (?:must |should |will |to )?faces? (?:the|up to the) consequences
(?:POLICE|guards?|security|wardens?|schools?|college|staff) (?:\w+ ){0,2}?(?:to|will|should|must|can|could|may|might|needs? to) (?:(?!not\b|never\b|no\b|stop\b|avoid|less\b|fewer\b|rather\b|instead\b|without\b|ask\b|talk\b|tell\b|explain\b|meet\b|help\b)[\w’'-]+\s+){0,6}?(?:stop and search|search|target|track|photograph|film|arrest|detain|question|disperse)(?! (?:for|on|out|with|over)\b)\s+(?:(?!adults?\b|men\b|man\b|drivers?\b|dealers?\b|cars?\b|how\b|what\b|so\b|that\b|who\b|rights\b)[\w’'-]+ ){0,4}?YOUNG(?!['’]| (?:fairly|kindly|with respect|less|only when|only if))
(?:report|tell|pass|feed|relay|share|send|give)s? (?:back |on )?(?:to |with )?POLICE (?:on\s+|about )?(?:what|whatever|anything that|everything that) YOUNG (?:\w+ )?(?:say|tell|do|know|talk about|post|plan)s?
(?:clear|free|rid) of (?:these|those|this|that|the) (?:\w+ )?(?:youths?|lads|boys|gang|group)(?!['’])
(?:fewer|less) (?:crimes?|offences) (?:\w+ )?(?:recorded|committed|reported|logged)
more arrests
YOUNG (?:\w+ )?(?:stops?|no longer|cease|ceases) (?:commit\w* (?:crimes?|offences)|offend\w*|steal(?:ing)?|shoplift\w*|vandalis\w+)
(?:shoplifting|thefts?|vandalism|crimes?|damage) by YOUNG (?:\w+ )?(?:goes|go|comes|come|falls?|drops?)
(?:less|fewer) (?:thefts?|vandalism|shoplifting|crimes?|damage) (?:by YOUNG|in the|at the)
(?:community|public|residents|businesses|shops|shopkeepers|neighbours|people) (?:will be|to be|is|are|be) (?:\w+ )?protected from YOUNG
responsible for (?:\w+ ){1,3}calls
(?:calls|reports|complaints) (?:made )?to (?:the )?(?:police|101|council) (?:about|on|concerning|regarding|involving|against) YOUNG (?:\w+ ){0,2}?(?:fall|fell|drop|dropped|halve|halved|reduce|decrease|go down|down|fewer)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:(?:the |these\s+|any )?(?:group|them|young|children|members|friends|boys|girls|five|four|three)|by the group))
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
YOUNG (?:(?:should|must|will|can|needs? to|has to|have to|ought to) )be (?:\w+ )?(?:disrupted|dismantled|targeted|cracked down on)
(?:source|cause) of (?:\w+ )?demand on (?:the )?police
(?:drain|burden|strain|demand|pressure) on (?:the )?police (?:resources|time|officers)
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
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from \w+ing\b)
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
(?:accomplices?|affiliat(?!ed)\w+|class [abc]|county lines|criminality|drugs? markets?|high[ -]harm|line holders?|(?<!youth\s)offend\w+|stolen goods|street robber\w*|street to source|supply chains?|weapons)
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
(?:had|having|heading for) a (?:\w+ )?breakdown
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
open to (?:camhs|child and adolescent|children['’]s (?:services|social care)|social care|early help|youth (?:justice|offending)|probation)
child and adolescent mental health
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
(?:broke|broken|fractured|sprained|dislocated) (?:his|her) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|ribs?|finger|toe|shoulder|hip|elbow)s?
(?:has|had|with) (?:a|his|her) (?:broken|fractured|dislocated) (?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|rib|finger|toe|shoulder|hip|elbow)
(?:in|nights? in|days? in|week in|weeks in) hospital (?:for|with|after|since)
(?:\w+ )?(?:nights?|days?|weeks?) in (?:the )?hospital
(?:on|needs|needed) crutches
(?:had|needed|needs|has) (?:\w+ )?stitches
needed (?:an? )?operations?
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
(?:chang(?:ed|ing) schools?|managed (?:move|transfer)(?! (?:for|of)\b)|no school place|off[ -]?roll(?:ed)?|school moves)
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
miss(?:ed|es|ing)? (?!(?:his|her|their|the) (?:\w+ )?(?:old|former|last|first|primary|friends?|teachers?))(?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
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
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable(?! (?:will|to|should|is to) be)|exclusion|suspension)
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
(?:court|court-imposed|police|bail|night-time|electronic|home|his|her|\d+(?:am|pm)) curfew
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 98 98 99 99 99 99 99 99 100 101 102 102 103 103 103 103 104 104 104 105 105 106 106 106 107 108 108 109 110 110 111 112 113 114 114 114 115 115 115 115 115 115 115 115 116 117 118 119 119 119 119 119 119 120 120 120 120 121 121 121 121 122 122 124 124 125 126 126 126 127 127 127 127 127 128 128 128 128 128 128 128 128 129 130 130 131 132 133 133 134 134 134 134 134 134 134 135 135 135 136 137 137 137 137 137 137 138 139 140 141 141 141 141 142 142 142 142 143 143 144 144 144 145 145 145 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 147 147 147 147 147 147 147 148 148 149 149 150 150 150 151 151 151 151 151 151 152 152 152 153 153 154 155 155 156 156 156 157 157 157 157 157 157 158 158 158 158 159 160 160 160 160 160 160 161 161 162 162 164 164 165 166 166 166 167 167 167 167 167 167 167 167 168 168 168 168 168 168 168 168 169 169 170 171 172 172 173 174 174 175 175 175 175 175 176 176 176 176 176 177 177 177 178 178 178 179 179 179 179 180 180 181 182 183 184 186 186 187 187 188 188 188 189 189 189 189 189 189 190 191 191 191 192 192 192 192 192 192 192 193 193 193 196 196 196 196 197 197 197 197 198 198 199 199 199 199 200 200 200 200 200 200 200 200 200 201 202 202 204 205 205 209 209 209 209 209 210 210 210 211 212 212 212 212 212 212 212 215 216 218 220 221 222 226 228 228 229 231 234 234 234 234 234 234 234 234 235 235 235 235 238 238 238 239 240 240 240 240 243 244 244 245 245 246 248 248 248 249 251 251 251 251 251 251 252 253 254 254 254 254 254 254 254 255 255 255 255 255 256 256 256 256 256 256 257 257 259 259 260 261 261 262 262 262 262 264 264 265 266 266 267 268 268 268 269 270 272 272 272 272 272 272 272 272 272 273 274 274 274 274 274 275 275 276 276 277 278 278 279 279 279 279 279 280 280 280 280 280 280 280 280 281 281 281 281 281 281 281 281 281 282 282 282 283 283 284 284 285 285 286 286 286 286 286 287 287 287 287 287 288 288 289 290 291 291 292 292 292 292 292 292 292 292 293 293 293 293 294 294 295 295 295 296 296 297 297 297 298 298 299 299 299 300 300 300 301 301 301 301 302 302 303 303 303 304 304 305 305 306 306 307 307 308 309 309 309 310 311 311 313 314 314 314 314 314 315 316 317 317 317 317 317 317 318 318 318 318 318 319 319 321 321 322 322 323 323 324 326 327 328 329 330 331 332 333 334 335 335 336 337 337 338 338 338 338 339 339 339 339 339 340 340 341 341 341 342 342 343 343 344 344 344 344 345 346 346 347 349 350 350 351 351 352 352 353 354 355 355 355 355 355 356 357 358 358 358 359 359 360 360 361 361 363 365 365 366 367 368 369 369 369 369 369 370 370 371 371 371 371 371 372 372 372 373 374 374 374 374 375 375 376 376 377 377 377 378 378 379 379 380 380 381 382 382 382 382 382 383 384 385 386 388 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 392 392 393 393 393 393 394 394 394 395 396 396 396 397 397 398 398 399 400 401 401 401 401 401 401 401 401 401 402 402 402 402 403 403 404 405 405 405 405 405 405 405 405 405 405 405 405 406 406 406 407 407 408 408 408 408 408 408 408 408 408 408 408 408 409 409 409 409 409 410 411 413 413 414 415 416 416 417 417 417 418 419 419 419 419 420 420 421 421 421 421 421 421 422 422 423 423 423 423 424 424 424 425 425 426 427 428 429 429 430 431 431 432 433 433 433 433 433 434 434 435 435 435 435 435 435 436 436 436 436 436 436 437 437 437 437 438 438 438 438 439 439 440 441 442 443 443 443 444 444 444 444 445 445 446 447 447 447 447 447 447 447 447 447 448 448 448 449 449 450 450 452 453 453 453 453 453 454 454 454 454 454 454 455 455 456 457 457 457 457 458 459 459 459 460 460 460 460 461 462 462 464 465 465 465 465 466 467 468 468 468 470 470 471 471 472 473 473 474 475 475 476 477 479 480 481 481 481 481 482 482 482 482 482 482 483 483 483 483 483 484 484 484 485 485 486 486 486 487 487 488 488 488 489 489 490 490 490 490 490 491 492 493 493 494 494 494 494 494 494 494 495 495 496 496 497 497 497 498 499 500 500 500 500 501 501 501 501 502 502 502 502 502 503 503 503 503 503 504 504 505 506 506 506 507 508 509 509 509 509 509 509 509 510 510 510 510 510 510 510 511 512 512 513 514 514 515 515 516 516 517 517 517 517 517 518 519 520 521 522 523 524 525 526 527 528 528 529 529 529 530 530 530 530 531 531 531 532 532 533 533 534 534 535 536 537 538 538 538 539 540 541 541 541 542 542 542 542 542 543 543 543 543 543 544 544 544 544 544 544 544 544 544 544 545 545 545 546 546 547 547 548 548 549 549 549 549 549 549 550 550 551 551 551 552 552 552 553 553 554 554 554 555 555 555 555 555 556 556 556 556 556 556 558 558 558 558 559 560 561 562 562 562 562 563 563 563 563 563 564 564 564 565 566 567 568 569 569 569 569 569 570 570 570 570 571 573 573 574 574 574 574 574 575 575 575 575 575 576 576 576 577 577 578 579 580 581 581 582 583 583 583 583 583 584 585 585 585 585 585 585 585 585 586 586 587 588 588 588 588 588 588 589 589 590 590 591 591 591 591 591 591 591 592 593 593 594 595 596 597 598 599 600 601 601 602 603 603 603 603 604 605 605 605 605 606 607 607 607 607 607 607 607 607 607 607 607 608 608 609 609 610 610 610 610 613 613 613 613 613 613 613 614 614 614 614 615 615 615 616 616 616 616 616 617 617 617 618 618 618 619 619 619 619 619 620 620 620 621 622 622 622 623 624 624 624 625 625 625 626 626 627 627 628 628 628 629 629 630 630 630 631 631 631 631 632 632 632 632 632 632 632 632 632 632 633 633 633 633 633 633 634 634 635 636 637 637 638 638 639 640 640 640 640 641 642 642 642 643 643 643 643 643 644 644 644 644 644 644 644 644 645 645 645 646 646 646 646 646 646 646 647 648 649 650 651 651 651 652 652 652 652 652 652 653 653 654 655 655 655 655 655 655 655 656 657 658 658 658 658 658 658 658 658 659 659 659 659 659 660 660 661 661 661 661 662 662 662 662 662 662 662 663 663 663 664 664 664 664 664 664 665 665 666 666 666 667 667 668 669 669 669 669 670 671 672 672 672 672 672 673 674 674 675 675 675 675 675 675 675 675 676 676 676 676 676 676 676 676 677 677 677 678 679 679 679 679 680 680 680 680 680 680 680 680 681 682 683 683 683 683 683 683 683 683 683 684 684 684 684 684 684 685 685 686 686 688 688 689 690 691 692 693 693 693 694 695 696 696 697 697 697 697 697 698 698 699 699 700 700 701 701 702 702 702 702 702 702 702 702 702 703 703 703 703 704 704 705 706 706 707 708 709 709 709 709 710 710 711 711 711 711 712 712 712 713 714 715 716 717 717 717 717 717 717 718 718 718 719 719 719 719 720 720 720 720 720 720 720 720 720 720 720 721 721 721 722 722 722 722 723 723 724 724 724 724 725 725 726 727 727 729 730 730 731 732 732 733 734 734 734 734 734 734 734 734 734 734 734 735 735 735 735 735 735 735 735 735 736 736 736 736 737 737 737 737 737 738 738 738 738 738 738 738 738 739 739 740 740 741 741 741 743 743 743 744 745 747 748 749 749 749 751 752 752 753 754 755 755 755 755 755 755 755 755 755 755 755 755 756 756 756 756 756 756 756 756 756 756 756 757 757 757 757 759 759 759 759 759 760 760 760 761 761 761 762 762 763 763 763 764 764 764 765 765 766 767 768 768 769 769 769 769 769 770 770 770 770 770 770 770 770 771 772 774 774 775 776 777 777 779 779 779 779 779 779 779 780 780 780 780 780 780 780 780 780 780 780 780 780 781 782 784 785 786 787 788 789 789 789 790 791 791 791 791 791 791 793 793 793 794 794 794 796 796 796 797 797 798 799 799 799 799 801 802 802 802 803 803 804 805 805 806 808 809 810 811 811 812 813 814 814 814 814 815 815 816 816 816 816 817 817 817 819 820 820 821 821 822 822 823 823 823 829 831 832 832 833 833 833 834 835 835 835 835 835 836 838 839 842 843 848 848 850 850 853 853 854 856 858 858 859 860 860 860 860 862 862 862 863 864 864 865 868 870 876 877 877 877 879 880 880 880 880 881 881 882 883 883 885 885 885 885 886 888 888 888 889 890 891 891 892 892 893 893 893 893 893 893 893 893 893 893 893 893 893 893 893 893 894 894 894 894 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 896 897 897 897 898 899 899 899 899 901 904 906 907 908 908 908 908 909 909 909 909 910 911 911 911 916 917 917 918 918 918 918 918 918 918 918 919 920 921 922 922 923 923 923 923 925 926 927 927 929 929 930 931 932 932 932 932 933 933 933 933 934 934 934 935 936 937 937 938 938 938 939 939 939 939 940 940 941 941 942 943 944 944 945 946 948 948 948 948 948 949 949 950 950 950 950 951 951 952 953 955 957 958 961 963 963 963 965 965 967 968 968 969 970 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 972 974 975 976 977 977 977 977 978 978 978 978 978 978 979 980 980 980 980 980 980 981 981 982 984 985 986 987 988 989 989 989 989 989 989 990 990 990 990 991 992 992 993 994 994 995 995 996 996 996 996 997 998 999 1001 1002 1002 1002 1005 1005 1005 1005 1006 1006 1006 1006 1006 1006 1006 1007 1007 1007 1007 1007 1008 1011 1012 1012 1012 1012 1013 1014 1016 1016 1018 1019 1022 1023 1023 1024 1025 1026 1026 1027 1029 1029 1029 1030 1031 1032 1033 1033 1035 1036 1037 1037 1038 1038 1039 1039 1039 1039 1040 1041 1043 1045 1047 1047 1049 1050 1050 1051 1051 1051 1053 1053 1054 1055 1056 1057 1057 1058 1058 1063 1063 1063 1066 1066 1067 1067 1067 1067 1070 1070 1070 1070 1070 1070 1072 1073 1073 1074 1074 1074 1074 1074 1075 1075 1075 1075 1075 1076 1076 1076 1077 1078 1078 1078 1078 1079 1080 1080 1080 1080 1080 1080 1080 1080 1080 1081 1081 1083 1083 1083 1083 1084 1084 1084 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1087 1087 1088 1088 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1091 1091 1092 1093 1093 1093 1093 1094 1095 1099 1099 1099 1099 1100 1102 1102 1102 1103 1103 1104 1104 1106 1106 1106 1106 1106 1107 1107 1107 1108 1108 1113 1114 1114 1114 1117 1118 1123 1123 1124 1126 1126 1126 1126 1127 1128 1131 1133 1133 1133 1134 1134 1134 1137 1138 1139 1139 1140 1140 1141 1147 1148 1149 1150 1151 1152 1152 1153 1153 1153 1156 1157 1159 1160 1161 1162 1163 1163 1163 1164 1165 1166 1166 1166 1166 1167 1169 1169 1169 1169 1171 1171 1171 1172 1172 1172 1172 1172 1172 1172 1173 1173 1173 1173 1174 1175 1176 1177 1177 1177 1177 1178 1179 1180 1182 1182 1184 1184 1184 1185 1185 1185 1185 1186 1186 1187 1187 1188 1188 1188 1188 1188 1188 1188 1189 1189 1189 1191 1192 1193 1193 1193 1193 1194 1194 1194 1194 1194 1194 1195 1195 1196 1198 1199 1199 1200 1201 1201 1201 1201 1201 1201 1202 1202 1202 1202 1202 1202 1203 1204 1204 1205 1205 1205 1205 1205 1205 1205 1205 1205 1206 1207 1208 1209 1209 1209 1210 1212 1212 1212 1212 1212 1213 1213 1213 1214 1214 1214 1215 1215 1215 1215 1216 1216 1216 1217 1218 1218 1219 1219 1220 1222 1223 1223 1223 1223 1223 1223 1223 1223 1223 1223 1223 1224 1225 1226 1226 1227 1227 1227 1227 1228 1228 1229 1229 1230 1230 1231 1231 1231 1232 1232 1233 1235 1235 1235 1235 1235 1236 1236 1236 1237 1238 1238 1240 1241 1242 1242 1242 1243 1244 1244 1244 1244 1244 1244 1244 1248 1248 1248 1249 1249 1249 1250 1250 1250 1250 1250 1251 1251 1251 1253 1254 1254 1254 1256 1257 1258 1258 1258 1259 1259 1259 1259 1259 1260 1260 1261 1261 1261 1261 1261 1262 1262 1262 1262 1262 1263 1264 1264 1265 1265 1265 1265 1266 1267 1267 1268 1268 1269 1270 1270 1271 1271 1272 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1277 1277 1278 1278 1278 1279 1279 1279 1280 1280 1280 1280 1281 1282 1282 1283 1283 1283 1284 1285 1285 1285 1285 1286 1286 1286 1286 1286 1286 1286 1286 1287 1288 1288 1289 1289 1289 1289 1290 1290 1291 1291 1291 1291 1291 1291 1292 1292 1292 1292 1292 1292 1292 1293 1293 1293 1294 1294 1295 1295 1295 1296 1296 1296 1297 1297 1297 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1299 1301 1301 1301 1301 1303 1305 1305 1305 1306 1306 1307 1308 1308 1308 1309 1309 1310 1312 1312 1313 1314 1314 1315 1315 1315 1315 1316 1316 1316 1316 1316 1317 1317 1317 1317 1317 1317 1317 1319 1319 1319 1319 1320 1321 1321 1321 1321 1321 1322 1322 1323 1323 1323 1323 1324 1324 1324 1324 1325 1326 1326 1326 1326 1326 1326 1326 1327 1327 1327 1327 1328 1328 1329 1329 1329 1330 1330 1331 1331 1331 1332 1332 1332 1332 1332 1333 1333 1333 1334 1334 1334 1334 1334 1335 1336 1336 1336 1337 1337 1337 1338 1338 1338 1338 1338 1339 1339 1339 1340 1341 1341 1341 1342 1342 1342 1343 1343 1344 1345 1345 1346 1346 1346 1346 1347 1348 1348 1348 1348 1349 1349 1349 1349 1350 1350 1351 1351 1352 1352 1353 1354 1354 1354 1354 1355 1357 1357 1357 1357 1358 1358 1358 1358 1359 1360 1361 1361 1361 1362 1362 1362 1363 1363 1363 1364 1365 1365 1365 1365 1366 1366 1366 1366 1366 1366 1366 1366 1367 1367 1367 1368 1368 1369 1370 1370 1370 1371 1372 1373 1373 1373 1373 1374 1374 1375 1375 1376 1376 1377 1377 1378 1378 1378 1378 1378 1378 1379 1380 1381 1382 1383 1383 1383 1384 1384 1386 1387 1388 1389 1389 1390 1391 1392 1392 1393 1393 1393 1393 1394 1394 1394 1395 1396 1397 1398 1399 1399 1399 1400 1401 1401 1402 1402 1403 1404 1405 1405 1406 1407 1407 1408 1409 1409 1409 1409 1410 1411 1412 1412 1412 1412 1412 1413 1413 1413 1414 1414 1414 1414 1415 1415 1415 1415 1415 1416 1417 1417 1418 1419 1420 1421 1421 1421 1421 1421 1423 1423 1423 1423 1423 1423 1423 1424 1424 1424 1425 1425 1426 1427 1428 1429 1430 1431 1431 1431 1432 1432 1432 1432 1433 1434 1434 1435 1435 1435 1436 1436 1436 1436 1437 1438 1439 1440 1440 1441 1442 1443 1444 1444 1444 1444 1444 1445 1446 1446 1447 1447 1449 1450 1451 1452 1453 1453 1454 1455 1456 1457 1457 1458 1458 1459 1460 1460 1461 1461 1462 1463 1463 1464 1465 1466 1467 1470 1470 1471 1472 1472 1473 1473 1473 1474 1474 1475 1475 1475 1476 1477 1478 1478 1478 1479 1479 1479 1480 1480 1480 1480 1480 1481 1481 1481 1481 1484 1484 1484 1486 1487 1488 1488 1489 1489 1489 1490 1491 1492 1492 1493 1494 1495 1495 1495 1495 1497 1497 1497 1497 1499 1499 1499 1500 1501 1501 1501 1502 1502 1502 1503 1504 1504 1504 1505 1505 1505 1506 1506 1506 1506 1507 1507 1508 1508 1508 1508 1508 1509 1509 1510 1510 1510 1512 1513 1513 1513 1513 1514 1515 1515 1516 1516 1516 1517 1518 1519 1520 1520 1520 1521 1521 1522 1522 1522 1522 1522 1522 1523 1523 1525 1525 1526 1527 1527 1527 1527 1530 1530 1530 1530 1531 1532 1532 1533 1537 1537 1537 1537 1538 1538 1540 1540 1544 1545 1545 1545 1547 1551 1552 1552 1553 1553 1553 1553 1557 1558 1560 1561 1561 1561 1561 1562 1562 1563 1563 1563 1563 1563 1563 1565 1566 1569 1569 1569 1570 1572 1574 1575 1578 1579 1579 1579 1580 1582 1582 1582 1583 1584 1584 1584 1584 1585 1586 1586 1586 1587 1587 1587 1588 1589 1591 1591 1593 1593 1594 1595 1596 1597 1598 1598 1599 1599 1600 1601 1601 1601 1602 1602 1602 1602 1602 1602 1602 1602 1602 1602 1603 1604 1604 1604 1604 1605 1606 1606 1607 1608 1608 1608 1609 1609 1612 1612 1613 1614 1614 1614 1615 1616 1617 1617 1617 1618 1619 1619 1619 1620 1621 1621 1621 1621 1623 1623 1623 1623 1624 1624 1624 1624 1624 1625 1625 1626 1626 1626 1626 1627 1627 1628 1628 1629 1630 1630 1634 1635 1635 1637 1638 1639 1639 1639 1640 1641 1641 1641 1641 1641 1642 1642 1642 1642 1643 1644 1645 1645 1645 1645 1645 1646 1646 1646 1646 1647 1648 1648 1649 1649 1650 1651 1651 1652 1652 1652 1653 1654 1655 1656 1656 1656 1656 1656 1657 1658 1659 1659 1659 1659 1659 1659 1660 1660 1660 1660 1660 1660 1661 1661 1661 1661 1661 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1666 1667 1667 1668 1668 1668 1669 1670 1671 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1673 1674 1674 1674 1674 1674 1674 1675 1676 1676 1677 1677 1677 1678 1678 1678 1679 1679 1680 1680 1680 1681 1681 1681 1681 1682 1682 1684 1685 1685 1685 1685 1686 1686 1686 1686 1686 1687 1687 1687 1688 1689 1689 1690 1690 1690 1690 1691 1691 1691 1691 1692 1693 1693 1693 1694 1694 1694 1695 1695 1697 1697 1698 1698 1698 1699 1699 1699 1699 1700 1700 1700 1700 1700 1700 1701 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1703 1704 1704 1704 1704 1705 1705 1706 1706 1707 1707 1708 1708 1708 1709 1709 1709 1709 1710 1711 1711 1711 1711 1712 1712 1712 1712 1712 1712 1713 1713 1714 1714 1714 1714 1714 1715 1716 1716 1716 1716 1716 1716 1716 1717 1719 1719 1719 1720 1720 1720 1720 1721 1721 1721 1721 1721 1721 1721 1721 1723 1724 1724 1725 1726 1726 1726 1726 1728 1728 1728 1729 1729 1729 1730 1730 1730 1731 1731 1731 1732 1732 1733 1733 1733 1733 1734 1734 1734 1735 1735 1736 1736 1736 1736 1737 1737 1737 1737 1739 1739 1739 1740 1740 1740 1741 1743 1743 1743 1743 1743 1743 1743 1743 1744 1744 1744 1746 1746 1747 1747 1747 1747 1747 1748 1749 1749 1749 1750 1750 1751 1751 1751 1751 1751 1752 1753 1753 1753 1753 1754 1754 1754 1755 1755 1755 1755 1756 1757 1757 1758 1758 1758 1758 1758 1760 1761 1761 1761 1763 1765 1765 1765 1766 1767 1768 1768 1769 1769 1770 1770 1770 1770 1771 1771 1771 1771 1771 1772 1772 1772 1772 1772 1772 1772 1773 1773 1773 1773 1774 1775 1775 1775 1776 1776 1776 1776 1776 1776 1776 1777 1778 1778 1778 1779 1779 1779 1779 1779 1779 1779 1779 1780 1780 1780 1780 1780 1780 1780 1781 1781 1781 1781 1781 1781 1782 1782 1783 1783 1783 1784 1784 1784 1785 1785 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1787 1787 1787 1788 1788 1788 1788 1788 1789 1790 1791 1791 1791 1791 1792 1793 1793 1793 1793 1794 1794 1794 1794 1794 1794 1794 1795 1795 1795 1795 1795 1795 1796 1796 1796 1796 1797 1797 1797 1797 1798 1798 1798 1798 1799 1799 1800 1800 1800 1801 1801 1802 1802 1802 1803 1804 1804 1805 1805 1806 1807 1808 1808 1809 1809 1810 1810 1810 1811 1811 1811 1812 1813 1813 1814 1815 1815 1815 1815 1816 1816 1817 1817 1818 1818 1818 1818 1819 1819 1819 1819 1819 1819 1820 1820 1820 1820 1821 1821 1821 1822 1822 1822 1822 1822 1822 1822 1823 1824 1824 1825 1825 1825 1825 1825 1826 1826 1826 1826 1826 1826 1826 1827 1827 1827 1828 1829 1829 1829 1829 1829 1829 1829 1829 1829 1830 1830 1831 1832 1832 1833 1833 1833 1833 1833 1835 1835 1836 1837 1838 1840 1841 1841 1842 1842 1843 1844 1844 1844 1845 1847 1848 1848 1848 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1850 1850 1850 1850 1851 1851 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1853 1854 1855 1856 1856 1856 1856 1856 1857 1858 1858 1858 1858 1858 1859 1859 1859 1860 1861 1862 1864 1864 1865 1865 1865 1865 1865 1865 1867 1867 1868 1868 1869 1869 1870 1871 1872 1873 1874 1874 1874 1874 1874 1875 1876 1877 1877 1878 1878 1879 1879 1881 1881 1881 1881 1882 1882 1882 1882 1883 1883 1884 1885 1886 1888 1889 1890 1891 1892 1893 1894 1895 1895 1898 1899 1900 1901 1902 1903 1903 1904 1904 1904 1904 1904 1905 1906 1906 1906 1906 1907 1908 1908 1909 1911 1911 1913 1914 1915 1915 1916 1917 1918 1918 1919 1921 1921 1922 1922 1924 1924 1924 1924 1925 1925 1926 1926 1927 1927 1927 1927 1928 1928 1928 1928 1929 1930 1930 1931 1931 1933 1934 1934 1935 1937 1937 1938 1938 1939 1941 1942 1943 1945 1947 1947 1947 1948 1948 1948 1949 1949 1949 1950 1950 1951 1951 1952 1954 1954 1955 1955 1955 1955 1955 1955 1956 1956 1956 1958 1958 1960 1960 1960 1960 1960 1961 1962 1962 1962 1962 1963 1963 1963 1963 1963 1964 1964 1964 1964 1965 1965 1965 1966 1966 1967 1968 1969 1970 1971 1972 1974 1975 1976 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2007 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2033 2035 2038 2041 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2060 2061 2062 2063 2064 2065 2066 2067 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2112 2113 2114 2115 2116 2117 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2146 2147 2148 2149 2150 2151 2153 2154 2156 2157 2158 2159 2161 2164 2165 2168 2169 2170 2171 2172 2175 2176 2177 2178 2179 2180 2182 2183 2184 2185 2186 2188 2189 2190 2191 2193 2194 2195 2196 2197 2198 2200 2201 2202 2203 2204 2205 2206 2207 2208 2209 2212 2213 2215 2216 2217 2218 2219 2220 2221 2222 2223 2224 2225 2227 2228 2231 2232 2235 2237 2238 2242 2243 2244 2249 2250 2252 2254 2255 2256 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2270 2271 2272 2273 2274 2276 2279 2280 2281 2282 2284 2285 2286 2287 2288 2289 2290 2291 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2306 2307 2308 2309 2311 2312 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2326 2327 2328 2329 2330 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2346 2347 2348 2349 2351 2352 2354 2355 2356 2361 2362 2364 2365 2366 2367 2368 2369 2370 2371 2372 2373 2374 2375 2377 2378 2379 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 2390 2391 2392 2395 2396 2397 2398 2400 2401 2403 2404 2405 2406 2408 2409 2410 2411 2412 2413 2414 2415 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2445 2446 2447 2448 2449 2451 2453 2454 2455 2456 2457 2459 2460 2461 2462 2463 2464 2465 2468 2469 2470 2471 2472 2473 2475 2476 2477 2481 2482 2484 2485 2486 2487 2488 2489 2490 2491 2493 2494 2496 2497 2498 2499 2500 2501 2505 2507 2509 2511 2512 2513 2514 2515 2516 2517 2518 2519 2520 2521 2522 2524 2525 2526 2529 2531 2532 2533 2534 2535 2537 2538 2539 2542 2553 2554 2555 2558 2559 2560 2567 2568 2569 2572 2578 2581 2583 2585 2586 2588 2590 2591 2599 2600 2610 2619 2626 2633 2634 2637 2640 2641 2642 2644 2645 2647 2648 2650 2654 2660 2662 2663 2664 2665 2666 2668 2669 2670 2674 2675 2678 2680 2681 2682 2683 2684 2685 2687 2688 2689 2690 2697 2698 2699 2701 2702 2704 2707 2708 2712 2717 2718 2719 2720 2721 2725 2727 2730 2731 2735 2738 2739 2743 2744 2746 2748 2750 2752 2754 2755 2757 2758 2759 2760 2762 2768 2770 2772 2773 2774 2775 2776 2777 2778 2779 2780 2781 2782 2784 2785 2786 2787 2788 2789 2790 2791 2792 2793 2794 2795 2797 2798 2799 2800 2801 2802 2803 2804 2805 2807 2809 2811 2812 2813 2814 2816 2818 2819 2820 2821 2822 2823 2827 2828 2829 2832 2835 2836 2838 2839 2844 2846 2847 2848 2849 2850 2851 2852 2854 2855 2856 2859 2860 2861 2862 2863 2865 2866 2867 2868 2871 2873 2874 2875 2876 2877 2878 2879 2881 2882 2884 2888 2889 2890 2891 2892 2894 2896 2905 2907 2912 2913 2914 2915 2916 2918 2919 2921 2922 2923 2928 2929 2930 2933 2934 2935 2937 2938 2940 2941 2943 3 3 30 34 37 38 53 54 100 132 147 163 183 185 191 194 195 200 202 207 208 214 216 217 219 221 223 227 227 229 230 231 232 233 233 236 237 241 242 243 244 244 247 249 258 263 264 265 270 272 311 312 320 321 325 330 348 362 364 387 391 401 412 419 422 441 445 447 461 462 463 469 475 478 479 524 530 557 567 572 581 611 612 624 626 642 650 687 690 707 719 723 725 728 742 746 750 756 758 773 776 778 782 783 792 795 798 800 806 807 811 818 822 822 824 825 826 828 830 837 840 843 845 845 845 845 845 846 847 851 852 854 855 855 857 857 857 857 857 857 857 861 862 867 869 870 873 874 876 877 877 878 878 883 884 887 889 895 897 898 900 900 900 900 901 901 901 902 905 907 907 907 907 907 907 907 907 907 907 907 908 909 909 909 909 909 909 909 909 909 909 909 909 909 914 915 919 921 922 926 927 928 947 952 954 956 959 960 962 966 967 969 971 973 973 973 973 973 974 978 983 984 992 995 1000 1003 1004 1008 1009 1010 1015 1017 1018 1020 1021 1027 1028 1031 1032 1033 1034 1040 1042 1042 1044 1046 1048 1052 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1060 1060 1060 1060 1061 1062 1063 1064 1065 1066 1067 1068 1071 1071 1071 1071 1071 1071 1072 1074 1082 1086 1088 1090 1092 1096 1097 1098 1099 1100 1101 1103 1105 1106 1109 1110 1110 1110 1110 1112 1115 1116 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1121 1122 1123 1125 1127 1128 1130 1130 1132 1133 1134 1135 1136 1142 1144 1154 1154 1154 1154 1154 1154 1154 1154 1155 1168 1170 1170 1181 1183 1190 1196 1196 1197 1201 1211 1219 1221 1232 1234 1235 1236 1239 1245 1246 1247 1252 1254 1255 1300 1302 1304 1309 1311 1318 1341 1344 1356 1371 1372 1385 1386 1422 1447 1448 1468 1469 1470 1471 1482 1483 1485 1496 1498 1511 1518 1524 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1534 1538 1540 1541 1543 1545 1546 1548 1549 1549 1550 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1554 1555 1556 1557 1558 1559 1564 1565 1566 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1568 1569 1570 1571 1573 1575 1576 1576 1576 1577 1579 1581 1582 1584 1585 1590 1591 1592 1592 1597 1598 1600 1601 1602 1603 1605 1605 1607 1608 1610 1610 1610 1610 1611 1611 1611 1611 1611 1611 1620 1622 1631 1634 1636 1639 1644 1650 1661 1662 1665 1673 1683 1696 1715 1718 1719 1721 1722 1727 1728 1738 1738 1742 1744 1744 1745 1750 1757 1759 1761 1762 1763 1765 1768 1779 1786 1789 1824 1826 1834 1839 1840 1840 1840 1840 1840 1840 1840 1840 1840 1840 1840 1846 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1850 1856 1863 1864 1865 1866 1867 1883 1887 1896 1897 1899 1903 1908 1909 1910 1911 1912 1913 1920 1923 1928 1931 1932 1936 1940 1946 1947 1953 1957 1957 1957 1959 1959 1959 1959 1961 1961 1961 1961 1963 1968 1973 1977 1990 2001 2003 2008 2009 2030 2031 2032 2034 2036 2039 2040 2042 2059 2068 2110 2111 2118 2119 2145 2155 2160 2162 2163 2166 2167 2173 2174 2181 2187 2192 2199 2210 2211 2226 2229 2230 2233 2234 2236 2239 2240 2241 2246 2248 2251 2253 2268 2275 2277 2278 2283 2293 2304 2305 2310 2331 2345 2350 2353 2357 2358 2359 2360 2363 2376 2393 2394 2399 2402 2407 2431 2444 2450 2452 2458 2466 2467 2474 2478 2479 2480 2483 2492 2495 2502 2503 2504 2510 2523 2527 2528 2530 2536 2544 2546 2552 2565 2566 2570 2571 2575 2576 2579 2580 2582 2584 2587 2589 2592 2593 2594 2596 2597 2601 2602 2604 2605 2606 2608 2609 2612 2613 2614 2615 2616 2617 2618 2624 2628 2629 2630 2631 2632 2635 2636 2638 2639 2643 2651 2653 2656 2657 2658 2659 2667 2676 2677 2679 2691 2692 2693 2694 2695 2696 2700 2703 2706 2709 2710 2711 2713 2714 2715 2716 2722 2723 2726 2729 2733 2734 2740 2741 2745 2747 2749 2753 2756 2761 2763 2764 2765 2766 2767 2769 2771 2806 2808 2810 2815 2817 2824 2825 2826 2830 2831 2834 2837 2841 2842 2843 2845 2853 2858 2864 2869 2870 2872 2880 2883 2885 2887 2893 2895 2897 2898 2899 2900 2903 2904 2906 2908 2909 2910 2911 2917 2920 2924 2926 2927 2936 2942 2944 41 46 123 203 206 213 224 225 227 250 271 451 827 841 844 845 849 855 857 866 871 872 875 900 903 907 912 913 924 960 962 964 973 1042 1052 1058 1059 1060 1065 1069 1071 1105 1110 1111 1118 1119 1120 1121 1129 1143 1145 1146 1154 1158 1170 1196 1422 1528 1529 1535 1536 1539 1542 1546 1549 1553 1567 1576 1581 1592 1610 1611 1632 1633 1738 1764 1840 1849 1880 1944 1957 1961 2002 2004 2005 2006 2037 2152 2214 2245 2247 2257 2269 2292 2506 2508 2540 2541 2543 2545 2547 2548 2549 2550 2551 2556 2557 2561 2562 2563 2564 2573 2574 2577 2595 2598 2603 2607 2611 2620 2621 2622 2623 2625 2627 2646 2649 2652 2655 2661 2671 2672 2673 2686 2705 2724 2728 2732 2736 2737 2742 2751 2783 2796 2833 2840 2857 2886 2901 2902 2925 2931 2932 2939

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5039 11208 11760
10$	14382
101	10815
101$	16830 11060
11$	14382
12$	2805 2806 2807
13$	2805 2806 2807
14$	2805 2806 2807
15$	2805 2806 2807
16$	2805 2806 2807 15002 15003 11705
17$	15002 15003 11705 6160
18$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15002 15003 15693 11705
19$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15002 15003 15693 11705
2$	11760
20$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15002 15003 15693 11705 6160
21$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15002 15003 15693 11705
22$	12829 12831 678 12864 12865 15002 15003 15693 11705
23$	12829 12831 678 12864 12865 15002 15003 15693 11705
24$	12829 12831 678 12864 12865 15002 15003 11705 5699
25$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15002 15003 15693 11705
26$	12829 12831 678 12864 12865
27$	12829 12831 678 12864 12865
28$	12829 12831 678 12864 12865
29$	12829 12831 678 12864 12865
3$	11760
30$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15002 15003 15693 11705
31$	6160
3x5x2$	6099
4$	11760
47$	6160
4ft$	6078
5$	3530 9700 9701 11760 6078
5ft$	6078
5x5x5$	6098
6$	3530 9700 9701 11760 6078
60$	17036
6ft$	6078
7$	14382 11760 11868
8$	14382 11760
9$	14382 11760
999	10815
999$	16830
a$	6476 6539 6719 12737 6724 7233 7268 7386 7410 7491 7577 7833 8207 2255 2256 2257 8592 8593 14698 14707 8777 8778 2648 2744 2827 2828 9035 9500 3517 10344 10378 10417 10503 10524 10526 10553 10986 11147 11160 11166 11175 11218 17309 5128 11335 11336 17361 5305 5358 5589 5719 5737 5818 5821 12109 5994 12183
abandon$	5742
abandoned$	5739 5742
abandoning$	5742
abandons$	5742
abc$	11036 6007
abcs$	11036
abdicate$	4386
abdicated$	4386
abdicates$	4386
abdicating$	4386
abh	11339 6014
abh$	17354 12183
abide$	14134
abilit	12051
ability$	14346 8782 8783 8784 8785
abject$	5706
able	10935
able$	2703 2706 2707 2709 2718 2730 8918 8919 8920 8921 2980 3013 9191 9212 9213 3054 3065 3069 3070 9240 3072 3073 9249 3081 3082 3083 3097 15655 4829
ably$	9261 9262 9263 9264
aborti	5919
abortion$	12088
about	10900 11952
about$	6267 6271 6346 12894 13101 7088 7200 7215 13463 13464 7450 7843 13892 13893 13925 7986 14003 14616 14869 15144 15145 15146 9134 15152 15153 15154 15158 15159 9490 9491 15556 9542 9543 9544 3531 9869 9870 9904 3736 3737 3738 3739 9909 15960 16299 16326 16436 16437 10519 16537 16579 16580 16581 10643 10644 10645 4668 10924 10948 11234 11268 11458
above$	12642 13405 13406 13407 7418 14487 14488 14489 9727 16533 16633 16662 10749
abrasive$	6050
abroad$	17264
abscond$	12766 593 594 11871 6018
abscondded$	593 594 11871 6018
abscondding$	593 594 11871 6018
absconded$	593 594 11871 6018
absconder$	11365 6018
absconders$	11365 6018
absconding$	593 594 13471 11364 11871 6018
absconds$	593 594 11871 6018
absconsion$	6018
absconsions$	6018
absen	12123
absenc	11229 17257
absence$	17244
absent$	12771 16137 10864
absentee$	14420 11504
absentees$	14420 11504
absolute$	3694 5995
absolutely$	2457 3885 10387 5697 5700
abstin	5153
abstinence$	11322
absurd$	2985 2986 2987 2988 2989 2990
abus	17292
abuse	11276
abuse$	12184 12185 12223 12224 12225 12240 12252 12512 12574 12702 13037 13038 13047 13048 13170 13236 7222 13388 13582 13583 13680 13682 14087 14088 14209 14210 14211 14212 14213 14214 14215 14216 15347 9334 17289 17290 17291 11406 11409 11421 11463 12140
abused	5102 5973
abused$	12230 12876 13191 14209 14210 14211 14212 14213 14214 14215 14216 11271 5973 12142
abuser$	12758 12850 12855 12860 13320 13321 13322 13323 13324 13325 13326 13327 13328 13331 13646 7889 13958 14040 14360 2180 14411 14421 2267 11414 11495 11498 11499
abusers$	12758 12855 12860 13320 13321 13322 13323 13324 13325 13326 13327 13328 13331 13646 7889 13958 14040 14360 2180 14411 14421 2267 14690 11414 11495 11498 11499
abusive$	7366 14209 14210 14211 14212 14213 14214 14215 14216 8358 5467 11646 6057
abysmal$	6091
abysmally$	6091
academy$	10201 10206 10207 10209 4047 16622 10634 4469 16689 16690 17226 17227 17230 5765
accept$	12319 12335 187 6477 319 320 321 322 323 324 325 326 12556 12592 12664 12697 1205 7379 7381 7383 13744 13749 7737 1908 1909 1937 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 1948 1949 14134 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8164 8165 8166 8167 8168 8194 8195 8196 8197 8198 8199 8200 8201 14727 14732 14735 15850 15899 15905 15919 15953 15954 15963 15964 15965 16181 16410 5252 11851 11852
acceptable$	8133 4861 11068 6007
accepted$	12447 12448 12449 12451 319 320 321 322 323 324 325 326 12904 12911 12919 12928 12929 12930 12942 13223 1205 7379 7381 7383 14057 1908 1909 1948 1949 16020 16021 16022 16023 16181 5252
accepting$	319 320 321 322 323 324 325 326 1205 7379 7381 7383 1908 1948 1949 14727 15898 5252
accepts$	319 320 321 322 323 324 325 326 1205 7379 7381 7383 1908 1948 1949 15963 15964 15965 5252
acceptted$	319 320 321 322 323 324 325 326 1205 7379 7381 7383 1908 1948 1949 5252
acceptting$	319 320 321 322 323 324 325 326 1205 7379 7381 7383 1908 1948 1949 5252
access$	12319 4650 5941
accessing$	4650
accessory$	5260
accesss$	4650
accident$	2251
accidents$	2251
accommodated$	392 393 394 395
accommodation$	12806 12807 12808 12809 12810 12811 12812 12813 17269 17320 17349 12154
accomp	6120
accomplice$	13646 11391 11428 11559
accomplices$	13646 11391 11428 11559
accord$	12549 12873 12874 13197 11393
accoun	4655 10836 4696 10957 4799 11025
account$	13234 7344 1176 7346 1178 13948 13949 13950 13951 2136 2137 8307 8308 8309 14325 2142 2143 2144 2145 2146 2147 16385 16386 16387 16388 16389 16390 16391 10766 4599 16834 10820 4803 17002 17040 17155 17156 5109 17301 11613
accountability$	1903 1904 8077 8078 8079 8080 8081 8082 8083 8084 8085 8086 8087 8088 16618 16619 16620 16621 11928
accountable$	71 72 73 74 75 1903 1904 17002
accounted$	4803
accounts$	344 345 13234 7344 1176 7346 1178 13948 13949 13950 13951 2136 2137 8307 8308 8309 14325 2142 2143 2144 2145 2146 2147 10766 4599 16834 10820 16851 16972 4803 17040 11613
accusation$	11461
accusations$	11461
accustomed$	3163 3164 3247
achiev	4822 5054
achiever$	14425
achievers$	14425
acknowledge$	8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8194 8195 8196 8197 8198 8199 8200 8201 16382 16410
acknowledged$	16264 16265
acne$	11817 6081
acned$	6080
acquit	6003
acquitted$	12172
across$	8385 8386 2590 8760 8935 8936 8937 9267 9268 9269 9584 9727 16918 11109 11683 11874
act	4562 17012 17201 5839
act$	6794 12816 6965 797 798 13418 13419 13807 1626 1627 8164 8165 8166 8167 8168 2264 2296 2304 2482 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 2881 2902 3074 3075 3282 9583 3423 3424 3509 3510 3511 3512 16164 16410 16601 16604 16737 4782 5469 5534 12008
acted$	6965 797 798 1626 1627 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3282 3423 3424 3509 3510 3511 3512 10188 10197 16216 16221 16224 16225 16227 16228 16229 16230 16264 16265 16288 16420 5469 5534
acting$	1626 1627 2264 2620 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 2903 3074 3075 3407 3509 3510 3511 3512 4782 5445 5469 5534
action	4537 12032
action$	12276 13914 16291 4169 4170 4171 16385 16386 16387 16388 16389 16390 16391 4782 11091 11101 17130 11351 12030
actionable$	10706
actions$	3 4 5 6 7 8 9 6181 12197 12198 6188 20 12276 12363 6356 12541 12542 12543 12544 12545 12546 12547 12548 12566 12961 12962 12963 12964 7063 895 13291 13292 13293 13294 13295 13296 1224 1225 14087 14088 14089 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 14319 4161 11351
active	16947
active$	6293 125 6548 518 519 520 521 522 854 11373 11695 11985 5821 5823
activi	16712 16953 11999 12032 12036 12037
activities$	12263 12276 11351 11370 11467
activity$	12263 12276 6795 12817 16809 16851 11351 11370 11467 11694 11956
acts$	12800 6794 12816 13418 13419 1626 1627 2264 2297 2305 2483 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 2882 2901 3074 3075 3282 3423 3424 3509 3510 3511 3512 5469 5534
actted$	1626 1627
actting$	1626 1627
actual$	11339
add	4516
add$	1135 1420 14326 14327 14328 14329 14330 4674 6125
addded$	1420
addding$	1420
added$	1135 1420 4634 4635 4674 4675 4748 4750
addict	17257 17275 12096
addict$	14427 14428 14429 14536 14537 17274 11504 11505 6040
addicted$	12260 5010
addiction$	12272 5010 17195 12049
addictions$	12272
addicts$	14427 14428 14429 14536 14537 17277 11504 11505 6040
adding$	1420
addres	4542 10747 4594 10763 4630 10799 10800 16873 16984 5794
address$	6468 6469 6470 12750 12751 12752 12753 6739 6740 6741 6742 16858 4727 5794 12156
addresses$	6468 6469 6470 16740 16762 16858 4727 11963 11980
adds$	1135 13319 1420 4674
adenoi	11158
adenoids$	17173
adept$	3514
adequate$	3026 3029 10345 10346 10347 10348
adhd	6125
adidas$	11827
admirably$	9261 9262 9263 9264
admission$	12104
admissions$	12104
admit$	15899 15905 15919 16181 16410 16601 11851
admitted$	16020 16021 16022 16023 16181 5022 5023 12103
adoles	11182
adolescent$	2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 3517 15701 15704 17197 5014 5323 5326 11630 5588
adolescents$	2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 15701 15704 11630
adopted$	4717 12149
adoption$	5981
adoptive$	5981
adore$	667 668 669 670 671
adored$	667 668 669 670 671
adores$	667 668 669 670 671
adoring$	667 668 669 670 671
adult$	12486 12487 12495 6482 12608 12650 12662 12673 6693 6694 12727 6769 6773 6776 12798 12801 12832 12835 12861 13455 13460 13876 14013 8215 8250 14268 14269 14270 14271 2094 8716 8772 2672 14861 14905 8898 8901 2763 14950 14951 14952 14953 14954 14955 14956 2778 8958 14981 14986 14987 14988 15008 15017 2838 9012 15034 15035 9031 2863 15056 2877 2878 9049 15065 15066 9052 9053 9074 2912 2913 2925 9096 2932 2933 15125 2945 9211 9214 15229 3146 3147 3148 3149 15339 15340 15341 15342 15384 15393 15395 15402 15461 15462 15463 15464 15572 15575 15622 15623 15624 15625 3445 9661 9662 15678 15679 15680 15681 15682 15683 15695 15879 15881 15882 10243 10244 11359 5217 11390 11703 11704 11707 11708 5542 11713 11714 5565 5580
adults$	12204 6451 6452 6454 6459 6464 6467 12483 12486 12487 12495 12499 12662 12727 12758 12760 12763 6769 12792 12798 12801 12832 7351 14002 14142 14143 14147 14239 8229 14268 14269 14270 14271 14288 8274 14472 8480 14820 14861 14875 14876 14877 14878 14886 14905 14950 14951 14952 14953 14954 14955 14956 2778 8950 14981 14986 14987 14988 14992 14993 14994 14995 14999 15006 15014 15015 15016 15017 15018 2837 15054 2877 2878 9049 15065 15066 2905 2906 2929 15119 15120 15121 15122 2945 9119 15137 9126 15229 15236 15237 15238 9243 15260 15261 15262 15263 15290 15298 15299 15300 15301 15302 15310 15311 15312 15313 15314 15345 15346 3203 3205 15393 15395 15402 15461 15462 15463 15464 15467 15472 15562 15607 15609 15612 15613 15614 15618 15622 15623 15624 15625 15646 3476 3477 3478 3479 15665 9652 3489 3490 3491 15678 15679 15680 15681 15682 15683 15693 15698 15699 15782 15848 15879 15881 15882 9985 9986 9988 9989 11359 11456 11546 11574 11703 11708 11713 11714 11736
advance$	4817
advanced$	2763 3179 3445 11373
advanceed$	4817
advanceing$	4817
advances$	6480 6481 12512 12513 13408 13409 14913 14914 14915 14916 4817
advant	4911
advantage$	12231 13357 11080
advert$	15841
advice$	12372 12437 12438 13147 13810 13811 13819 1642 14063 14179 14180 14181 14182 14183 14727 16250 16251 16252 16253 16254 16255 16693 11443 11457 11846 11919
advis	10707 11983
advised$	6299 12375 12376 6362 194 195 196 197 198 199 200 201 6371 203 204 205 206 207 208 209 210 211 212 213 1706 1707 1708 1709 1710 1711 1712
affair$	15181 15525 15526 15527 15528
affairs$	15049 15248 15249 15250 15251 15364
affect$	15445 15446 9432 9436 3268
affection$	12806 12807 12808 12809 12810 12811 12812 12813 13104
affections$	12513
affili	4562 11956 11958 11999 6120
affiliate$	11467
affiliated$	2150 11467
affiliates$	11467
affiliation$	2087 2088 2150 11467
affiliations$	11467
affray	11339 6014
affray$	17354 12183
afraid$	15282 15283 15284 3141 3142
african$	3540 9713 9718 9719 5615 11816
afro$	11804 5636 11806
afros$	11804 11806
after	16853 11282
after$	12557 13298 13299 1125 7618 7619 7621 7622 13802 14064 8096 8825 14885 8873 15109 15186 9194 15291 15292 15306 9539 15690 4360 16692 16918 4997 17210 17297 12079
afternoon$	17137 5056
afternoons$	5056
afterp	11172
afterpill$	17187
afterthought$	16612
again$	12385 12386 13890 13891 7877 15940 15941 15943 15944 15945 4314 10592 10593 17123 17186 11438
agains	4722 10994 12032
against$	12754 12755 12756 12757 7795 13918 16829 16870 4711 16916 16955 10951 10976 17000 17009 17106 11093 11866 11985 12042 12046
age$	6784 12828 8345 14910 14911 14912 14947 14948 15021 15022 15023 15024 15061 15062 15063 15128 9360 9361 9362 9363 15529 9671 9672 15709 15718 15719 15720 11231 12130
aged$	6816 15701 15704 17183 11388
agencies$	14624 10201 10206 10207 4047 16622 10634 16689 16690
agency$	14624 10175 10201 10206 10207 4047 10243 10244 16622 10634 4469 16689 16690 10706 5706 5755 5764
ages$	14947 14948
aggression$	14454 14510 14811 14812 2629 2630 11639
aggressive$	14741 14742 14743 14744 14745 14746 14747 14748 14749 14750 14751 14849 11593 5467 6057
aggressively$	6057
aggressiveness$	14811 14812 11639
aggressor$	13646 14360 14361 14362 14363 11495 11496 11497 11541
aggressors$	13646 14360 14361 14362 14363 11495 11496 11497 11541
aggro$	13001 13598
agitator$	6033
agitators$	6033
ago$	15583 15584
agree$	720 721 1000 1001 1002 1003 1005 1006 1007 1008 1009 7379 7381 7383 2696 2697 2698 2699 5239
agreed$	698 720 721 12942 1000 1001 1002 1003 1005 1006 1007 1008 1009 7379 7381 7383 2696 2697 2698 2699 5239
agreement$	12563 17045
agreements$	17045
agrees$	720 721 1000 1001 1002 1003 1005 1006 1007 1008 1009 7379 7381 7383 2696 2697 2698 2699 5239
agreing$	720 721 1000 1001 1002 1003 1005 1006 1007 1008 1009 7379 7381 7383 5239
ahead$	158 6626 12643 13853 16633 16663 11970
aid	4822
aid$	4817 4824 4956 12080
aided$	4817 4824 4956
aiding$	4817 4824 4956
aids	4822
aids$	4817 4824 4956 12080
aim	4909
aim$	16756 17077 4897 17131
aimed$	11128
aims$	16756 17077 4897 11128
air$	14541
airhead$	11559
airheads$	11559
alarm$	7805
albanian$	3540 9715 11816
album$	10746
alcoho	17257 17275 11261
alcohol$	35 270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 14278 15096 15097 15098 15099 15100 17194 5153 5927 12096
alcoholic$	17274 17276 11504
alcoholics$	17277 11504
ale$	15458
alert	4646
alert$	4529 4550 4551 4853
alerted$	10779
alerting$	4550 4551
alerts$	4550 4551
aliase	5782
aliases$	11951
alibi	5782
alibi$	11949 11951
alibis$	11949 11951
alien$	11619
alienated$	5589
aliens$	11619
alight	11345
alight$	17360
alike$	11826 11828
alive$	17169
all	10959 12011
all$	6375 6379 310 876 7051 13147 7157 992 993 7318 7352 1387 1388 7596 13715 13717 1562 7769 8160 8429 8486 8518 14556 14557 8571 8602 2575 8772 2641 2688 14873 2754 8927 14978 2822 15217 15348 15363 9418 3255 3256 3391 15603 3494 3639 15852 9838 9852 3685 3687 9864 3808 3809 3810 3949 3950 3951 3961 10131 10173 16399 16406 10422 10553 10555 16588 16589 4414 10739 10775 16845 4776 10971 17111 11139 5226 11400 5417 11846 11847 11920 5818
alleg$	13235
allegation$	2136 2137 11461 11462
allegations$	7317 2136 2137 11461 11462
allege$	14313 14314 4764 11459 11460
alleged$	13235 14313 14314 4736 4763 4764 4768 11459 11460 5294
allegedly$	6027
alleges$	14313 14314 4764 11459 11460
allegged$	13235
allegging$	13235
alleging$	13235
allegs$	13235
allerg	6131
allergy$	12049
alley$	14698
alloca	4526
allocated$	4633
allow	4522 4552
allow$	46 47 282 283 284 13042 899 998 1736 1737 1738 1739 1740 7933 15899 15905 15919 4347 4598 4824 11394 11851
allowed$	46 47 282 283 284 13042 13080 13081 899 998 1736 1737 1738 1739 1740 4347 4824 4994 5132 11394
allowing$	46 47 282 283 284 13042 899 998 1736 1737 1738 1739 1740 4347 4824 11394
allows$	46 47 282 283 284 13042 13080 13081 899 998 1736 1737 1738 1739 1740 4347 4598 4824 11394
alls$	14556 14557
almost$	814 1029 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 3388 3389 3531 5538 5567
alone	11177 12153 5990
alone$	12946 13009 13351 13485 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15241 15242 15243 15244 15245 15246 15247 15256 15275 15597 15643 17192 5990 12159
along$	12457 12476 12600 6864 6865 6866 6878 13193 7179 7180 7181 1087 13367 7412 7413 13784 13788 1624 9551 3383
alopecia$	6083 6130
alpha$	11504 5340
already$	2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2866 15134 15135 15136 3531 5538
alright$	9628 3460 3461 3462
also$	8546 5327
alter$	10045 10046
altered$	1050
alternative$	5941
alternatives$	12437 12438
although$	215 6424 6425 6426 6427 6428 6429 6430 6431 268 269 12754 12755 12756 12757
altogether$	4414
always$	589 820 7547 7548 2733 3259 3639 9910 3861 3862 3863 3864 5680 6087
am$	10099
ambition$	14838 11674
ammunition$	13638 13641
amok$	11556
among$	2163 8368 14384 14385 2202 14477 14740 8798 8836 11144
amongst$	8368 14384 14385 2202 14740 8798 8836
amoral$	6061
amount$	379 380 381 15287 15288 15289
ample$	151 152 153 6391
amuck$	11556
an$	6832 6846 7268 8125 2458 14698 8816 2744 8993 9041 9110 9369 9557 3502 3503 3517 10149 10553 10986 11175 17309 11336 5589 12109
anaemi	6131
anaemic$	6130
analys	10719 10720 10721 4553 4554 16797 16822 4690 10862 4785 10954
analysis$	11959 11974
analyst$	16718 16720 16734 16735 16736 10722 10723 4566 10859 16877
analysts$	16718 16720 16734 16735 16736 10722 10723 4566 10859 16877
anaphy	6131
and	4588 5862 5869
and$	6374 12511 7201 7220 13783 14220 14342 8347 8348 14523 14550 8556 14572 8631 8638 14658 14779 15349 15536 9538 9682 15701 15704 9727 9747 15766 10923 11018 11020 11049 11103 11438 11935 11988 5876 12178
angels$	15148 15149 15150 15151 15167 11528
anger$	14510 2623 5468
angina$	6130
angry$	2500 16137 5305 5589
animal$	11504
animals$	14426 14427 14428 14429 14448 14449 14450 14606 14609 14700 16612 11504 11505
ankle	5166
ankle$	17208 17209 11335
ankles$	17208
annoy$	13122
anonymous$	5785
anorak$	11823
anoraks$	11823
anorex	5905
anorexia$	12074
anorexic$	12074
anothe	4852
another$	6170 12693 7918 7926 14300 14476 14663 8667 14821 3517 16666 16694 11160 5041 11348 5589 5821
anpr	5801
anpr$	11970
answer$	12556 1685 14134 2888 2889 2890 9205 15899 15905 15919 15963 15964 15965 15966 15967 15968 15969 16010 16181 10223 10230 16382 16410 10441 10442 4282 4283 16543 16601 16604 17094 17131 11851
answerable$	71 72 73 74 75 1685
answered$	12911 12942 14057 2888 2889 2890 16020 16021 16022 16023 3987 16181 16221 16224 16225 16227 16228 16229 16230 16232 16233 16234 10223 16264 16265 16651
answering$	10223
answerred$	10223
answerring$	10223
answers$	1685 2888 2889 2890 15963 15964 15965 16010 10223 4282 4283
antagonise$	5287
antagonised$	5287
antagonises$	5287
antagonising$	5287
antagonist$	11541
antagonistic$	6059
antagonists$	11541
anti	16772 4644 10907 4753 16949 16957 4774 16971 10972 11061 11066 11067 4919 4920 11092 5922
anti$	6690 6696 13680 13682 2089 8440 14464 2499 14741 14742 14743 14744 14745 14746 14747 14748 14749 2600 8775 8793 8794 8795 8835 5495 5496
antibiotics$	11174
antici	4709
anticipated$	17010
antidepressant$	12091
antidepressants$	11174 12091
antifreeze$	12061
antips	5922
antipsychotic$	12091
antipsychotics$	12091
antisocial$	12702 12710 13680 13682 14456 14464 14741 14742 14743 14744 14745 14746 14747 14748 14749 8793 8794 8795 14849 16922 16987 5284 5419 5461 11631
anxiety$	6127
any	16868 10959 5784 12011
any$	13147 13390 7717 8067 14133 8160 8264 2843 2844 9366 9379 15535 15852 9838 9852 3685 3687 9864 10056 10163 16238 16244 16245 10373 10374 10417 10555 4511 10687 16713 16801 10797 10819 4654 16840 16884 16885 16887 16928 4772 16991 16994 10986 11013 17051 11043 11046 17063 4881 4886 11086 17108 17111 17120 11110 17132 11846 11847 5818 12016
anybody$	277 278 279 12672 7061 7062 13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 7528 14147 8264 15260 15261 15262 15263 15345 15346 15379 15881 15882 15886 15887 15888 9985 9986 9988 9989 10027 10028 10029 10201 16845 11086
anyone$	277 278 279 12483 12672 7061 7062 13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 7304 7527 14143 14147 8264 14467 14483 14692 14905 15260 15261 15262 15263 15290 15345 15346 15646 15881 15882 15886 15887 15888 9985 9986 9988 9989 10027 10028 10029 10201 16220 16845 11086 11439
anything$	12456 7100 7197 7198 7331 7455 13839 14037 2893 15215 3136 15363 3216 9426 15455 15551 15789 15790 15886 15887 15888 15897 15903 15909 15914 15923 15958 9985 9986 16018 3977 3978 3979 3980 3981 16321 16322 16323 16324 10311 10775 10777 4622 16820 11846 5732
anyway$	12389 12393 15232
apart	11106 11107
apart$	17121 17122
apathetic$	6059 6091
apathy$	6091
apnoea$	12056
apologise$	16181
apologised$	16020 16021 16022 16023 16181 16264 16265
apology$	4282 4283 16543
app$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786 10825
appalling$	12322 12323 12324 12325 14741 14742 14743 14744 14745 14746 14747 14748 14749 14839 4278 4279 4280 4281 4443 5467 5502 5738 6091
appallingly$	5423 5715 6091
appeal$	9175 9176 9177
appear$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 9267 9268 9269 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 3566 3567 3568 4180 4181 17136 5155 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5534 5647
appearance$	15676 15677 15724 15725 15726 15727 15728 15729 15730 15731 15732 15733 15734 15735 15844 12171
appearances$	12171
appeared$	3566 3567 3568 4180 4181 5155 5534 5647
appearing$	4180 4181 5155
appearred$	4180 4181
appearring$	4180 4181
appears$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 3566 3567 3568 4180 4181 17136 5155 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5534 5647
append	11158
appendicitis$	6132
appendix$	17173
appeti	11164
appetite$	1194 1195 17179
appetites$	11734
apple$	11488
apples$	11488
applic	4865
application$	4812
applications$	4812
applied$	4069 4070 4071 4368 17022 11038
apply	4852 4865
apply$	14479 14480 14481 14482 4069 4070 4071 5840
appointment$	9854 3686 9856 3688 3689 16130 16131 16132 16171 16172 16173 17202 12099
appointments$	9854 3686 9856 3688 3689 16171 16172 16173 17202 12099
appreciate$	14134 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148
appreh	10998
apprehend$	17013 5847
apprehending$	5847
approa	12032
approach$	1099 9081 9082 9083 9084 9085 15867 4161 12030
approached$	1099 13564 13565
approaches$	6480 6481 1099 14913 14914 14915 14916 15867 16544 16545
approaching$	1099
appropriate$	6336 15339 15340 15341 15342
appropriately$	12980
approval$	14265 14266 14267
apps$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786 10825
april$	12725
arab$	3540 9713 5615 11816
arcade$	12723 12724 4942
arch$	11044 17060
arches$	11044 17060
architect$	1086
architects$	852 1086
are	4562
are$	6174 6307 6312 370 371 552 6816 842 843 2014 2015 2016 2017 2134 8329 8330 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2422 2490 8660 2501 2505 2515 2536 2542 8726 2576 2595 2604 2605 2606 2607 2608 2609 14855 2815 8989 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 9003 2856 2950 2951 2952 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3497 3532 9728 15766 9781 3639 3675 9859 10098 10100 3942 10133 4010 4011 10330 4249 4250 10451 4345 10568 4407 4408 16653 4521 10717 10781 10851 10860 10871 10890 4762 10995 17136 11262 5157 5199 5211 5212 5226 5265 5328 5330 5335 5382 5390 5409 5422 5445 5462 5464 5472 5473 5533 5561 11759 11807 11808 5727 5754 11988 12013 5913
area	11069
area$	14466 14471 8826 10882 17084 11079 11455 12148
areas$	11079
ares$	17136
argue$	9944 16137 11863
argued$	16137 11863
argues$	16137 11863
arguing$	16137 11863
argume	11247
argument$	9967 15983 9969 11424
argumentative$	14815 14816 14817 14818 14819 11641 6057
arguments$	16105 16106 16107 5071 17262 11424
aripiprazole$	6141
arm$	13650 13730 13731 13732 13733 13734 13735 13736 7725 15742 10676 17172 17208 17209
arms$	13702 13703 15398 15399 15400 15401 15742 17172 17208
around	11952
around$	6346 12403 12606 12877 7240 7514 7681 14465 14494 14869 8862 8891 14908 3303 10488 16850 11371 11683 11843 11862
arrangement$	12878 12903 6889 6890 7396 15328 11694
arrangements$	12878 12903 15328 11694 12110
arrest	16737 4585 4596 16902 4725 4815 17004 17005 17008 10998 17019 11017 4970 17257 17259 17275 17301 12042 6113
arrest$	13180 13181 14087 14088 15698 15699 10765 4719 16979 16995 16998 10984 4826 17013 4831 4839 4841 17027 17032 17043 17057 17066 4917 17130 17139 17141 11139 17353 12008 5841 5847 12045 6006 6114 6162
arrested$	12233 6397 6398 6399 6400 6401 6402 6403 6404 236 237 238 12671 13009 13491 13492 16962 16970 16980 12001 12162 6162
arresting$	4917 5847
arrestped$	4831
arrests$	4740 16925 16979 16995 4826 4831 4841 17032 4917 17130 17353 12008 12022 6162
arrive	16773
arrive$	14134
arrived$	16606 16607 16608 16609
arrogance$	6091
arrogant$	10419 10584 6059 6091
arsey$	6050
arson	16935 16948 16956 16957 11339 11340 11343
arson$	17354 17355 17356 17358
arsonist$	11504 6048
arsonists$	11504 6048
art$	14980 5929
arthri	6131
as	4562 5784
as$	6720 6868 12921 7122 7143 977 978 7148 981 1206 1207 1208 1209 1347 1348 1349 1434 8346 8587 8688 2594 8834 8884 8941 8966 2851 9030 9050 9051 2935 2944 15235 3236 3237 9408 9494 9530 9531 9592 9767 4182 4183 10389 16429 4422 4425 10597 10769 16832 16872 10894 10895 10900 16918 10966 5226 5327 5329 5445
asb	16772 4644 4774 16971 11061 11067 4919 4920 11092
asb$	12702 13680 13682 14454 10813 10943 17076 17082 4899 11088 11089 17107 4966
asbo	11034 11035 6007
asbo$	17049 17050 11036 5308 12176
asbos$	17049 17050 11036
ascert	4791
asd	6125
ashamed$	16453 4271
asian$	3517 3540 9713 9720 9744 9745 9746 3578 5588 5589 5615 11816
aside$	7804 10487 10573
ask$	12461 6447 6448 12464 12465 330 331 332 333 334 335 816 1101 1102 1103 1104 1105 1106 7439 7444 1516 7955 3161 16076 16077 16078 16382 10727 11859
asked$	209 210 211 212 213 6483 330 331 332 333 334 335 12637 12638 6657 6658 6659 6660 6661 6662 6663 6664 816 13033 13262 13263 1101 1102 1103 1104 1105 1106 13300 13319 13564 13565 1516 7724 13803 1677 1706 1707 1708 1709 1710 1711 1712 14058 15972 16216 16221 16224 16225 16227 16228 16229 16230 16232 16233 16234 16258 16259 16260 16420 16651 4546 10727 4694 10874 11246 11258
asking$	330 331 332 333 334 335 6983 815 816 1101 1102 1103 1104 1105 1106 1516 7723 1735 15898 16076 16077 16078 11859 11881
askked$	330 331 332 333 334 335 1101 1102 1103 1104 1105 1106
askking$	330 331 332 333 334 335 1101 1102 1103 1104 1105 1106
asks$	330 331 332 333 334 335 816 1101 1102 1103 1104 1105 1106 13319 1516 3161 15972
asleep$	4267 4268 4451
asperg	6125
aspirations$	14838 11674
aspiring$	5299
assaul	16935 16948 16957 16963 16975 16976 16977 5102 11276 17292 17301 11318 11320 11340 11343 6014
assault$	12670 13170 13236 7222 7448 7449 13465 1389 13582 13583 14087 14088 16896 16939 17291 17333 17335 17354 17355 17356 17358 11406 11463 12183
assaulted$	13356 11271 5175
assaults$	16896 17355 17356 11463 12183
assert	4928
assertive$	11097
assess	17163 17201 5164 11952 12051
assess$	9148 9149 9150 9151 3064 9234 9235 9236
assessed$	2219 2577 4562 4736 4763
assessing$	9148 9149 9150 9151 3064 9234 9235 9236
assessment$	17203 12003 12111
assessments$	12003 12111
assign	4526
assist	4552 4822 11142
assist$	40 4817 4824 4897 4956 17157
assistant$	11208 17224 17239
assisted$	16728 4817 4824 4956
assisting$	4817 4824 4956
assists$	4817 4824 4897 4956
associ	16712 16758 16760 16772 10836 4704 10916 16936 16953 11958 12036 12037
associate$	12592 12621 12623 12624 12625 12656 12906 12907 12908 12909 12910 14273 2150 5283 11453 11467
associated$	2084 2150 11467
associates$	12316 14273 2150 16740 16744 16851 16852 16854 16912 4729 5283 11453 11467 5822
associating$	12906 12907 12908 12909 12910 2150 4729 5283
association$	2087 2088 14273 10201 10206 10207 4047 16622 10634 16689 16690 4729 16931 11453 11467 11489 5790
associations$	2087 2088 14273 16851 16852 10873 11453 11467 11489
assume$	1908 1948 1949 4764
assumed$	1908 1948 1949
assumes$	1908 1948 1949 4764
assuming$	1908 1948 1949
assurance$	2870 2871 2872 2873 2874 2875 2876
assured$	9606 11735 11751
asthma	6131
astonishing$	10531 16547
astray$	14365 14366 14367 14368
asylum	5992
asylum$	12161
at	10882 11240
at$	15 12232 12511 6523 7012 13124 7339 7690 14044 14141 14465 8584 2572 14779 14894 14895 9475 15701 15704 3531 10126 3962 3969 3970 10217 10429 10436 10577 16627 16850 10881 17012 11008 17072 11096 17143 11149 11192 11214 11220 11222 11223 11271 11292 11293 11307 11324 11862 11874 12079 12150 12173 12178
ate$	2422
athena$	16859
athletic$	5592 6080
atrocious$	6091
atrociously$	5423
attach	4979
attach$	1763
attaches$	1763
attachment$	11148 5879
attack	17292
attack$	12670 13170 7448 7449 13465 1389 11108 11406 12052 12072
attacked$	12233 12671 13009 13029 13356 7471 7472 13512 13513 13514 13526 13527
attacks$	11108 12052
attemp	12010
attempt$	6938 770 771 772 773 6943 775 776 14016 1833 8003 8004 8041 15867 9854 3686 9856 3688 3689 16271 16272 16385 16386 16387 16388 16389 16390 16391 10380 10381 10382 10383 10384 4282 4283 11442
attempted$	16360 16361 16362 16363
attempts$	15867 9854 3686 9856 3688 3689 4282 4283 16544 16545 11442
attend	17249 5928 6154
attend$	12319 12592 14134 8122 14732 14735 15850 15899 15905 15919 15953 15954 15963 15964 15965 16010 16181 16410 16604 11217 5155 11851 11852
attendance$	16577 16643 17231 17244 11441 11622 6153
attended$	12911 12919 16020 16021 16022 16023 3987 16181 16651 11217 5155
attender$	14438 11441 11514 11524
attenders$	14438 11441 11514 11524
attending$	15898 11217
attends$	15963 15964 15965 16010 16032 16033 16034 16035 16854 5155
attent	10930
attention$	12204 12264 12265 6480 6481 6484 12512 12513 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12903 13005 6991 13039 7025 13043 13089 13104 13144 13250 13375 13408 13409 7473 13755 13812 13813 14219 14230 14231 8241 2073 2074 2075 2076 8246 14265 14266 14267 14294 8402 2601 2619 14825 14826 14829 14913 14914 14915 14916 15111 15112 16180 16219 16223 16224 16225 16227 16228 16229 16230 16385 16386 16387 16388 16389 16390 16391 4543 16945 4765 11402 5408 5478 11648 11649 5500 11967 6125
attentions$	12513
attitude$	12276 12566 879 7063 895 1224 1225 14671 14672 2566 2567 14831 2655 2870 2871 2872 2873 2874 2875 2876 9081 9082 9083 9084 9085 15116 15676 15677 4399 4400 4401 4402 11351 11544 11585 11587 5468 11671 11672 5506 11907
attitudes$	12276 2566 2567 9081 9082 9083 9084 9085 15676 15677 11351 11544 11671
attract$	12203 6189 311 312 6513 6514 821 822 7074 1197 1198 7393 7394 8811 5228 5237 5277
attracted$	12203 6189 311 312 6513 6514 821 822 13079 1197 1198 7393 7394 2039 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2067 5228 5237 5277
attracting$	12203 6189 311 312 6513 6514 821 822 1197 1198 7393 7394 8247 8248 8249 5228 5237 5277
attractive$	6080
attractor$	12004
attractors$	12004
attracts$	12203 6189 311 312 6513 6514 821 822 13079 1197 1198 7393 7394 5228 5237 5277
attractted$	12203 6189 311 312 6513 6514 821 822 1197 1198 7393 7394 5228 5237 5277
attractting$	12203 6189 311 312 6513 6514 821 822 1197 1198 7393 7394 5228 5237 5277
attrib	16960 4894
attributable$	16958
attributed$	4737 16958
auburn$	5636
august$	12725
aunt	11241 17258 17308 11296
aunt$	17256
auntie	17308
author	4852
author$	1086
authorised$	10874
authorities$	14851 14852 10201 10206 10207 4047 16622 10634 16689 16690
authority$	14483 14727 14820 15879 10201 10206 10207 4047 16622 10634 16689 16690 11281 17297 11457 11574 11664 5765
authors$	852 1086
autism	6125
autism$	17221
autist	6125
autumn$	12725 12726
availa	4595
available$	12226 11373
average$	5592
averse$	2543 2544 2545 2546 2547
avoid$	13413 13414 13871 13879 13892 13893 14134 14498 14530 14935 14936 15688 9683 9684
avoidant$	14750 14751 5467 6059
avoided$	12669 6655 487 12911 12919 12933 12934 6962 7553 13569 13570 13571 13572 13573 14057 16209 11927
avoiding$	9683 9684
avoids$	14530
awaiti	5028
awaiting$	11197 6000
awarde	4526
aware	4658
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1729 8855 14871 14872 3006 3007 3008 15334 4702 10967
awareness$	8159 9094 15110 9195 3027 3028 9198 9614
away$	12338 12501 12502 6496 12559 12560 12613 12629 12632 12646 12685 12686 12767 12768 12773 6878 12903 12918 12927 12954 12960 12983 12984 12990 13087 7090 7092 13153 13154 13155 13156 13157 7168 7262 7328 7333 7334 13366 13457 13462 13473 7771 7772 7773 7774 7776 7804 13873 13875 13878 13963 13964 1787 13972 1789 13974 13975 1792 14009 14014 14017 14060 8126 2410 2641 15266 15652 15873 9929 16342 16343 16368 16369 10415 10416 10944 17030 11137 17264 11273
awful$	14839
awkward$	14815 14816 14817 14818 14819 17119 11641
b$	11297 17312 12183
babes$	15398 15399 15400 15401 15511
babies$	15037 15038 15039 15040 15041 15148 15149 15150 15151 15167 15169 15170 15171 15172 15173 15174 15512 11709
baby	17258 12089
baby$	15512 11167 11168 17271 5097 5641 5642
babysitter$	15185 15339 15340 15341 15342
babysitters$	15339 15340 15341 15342
babysitting$	15290 15304
back$	12293 12339 12340 6558 12598 12654 529 530 531 532 6736 6737 12761 12762 6869 6870 6871 6872 6878 12937 12939 12940 12941 12959 13086 13123 13400 13404 13452 13480 13504 7628 7630 1509 13755 7937 7938 7939 7940 7941 7942 7943 7944 14015 14020 8126 8127 15351 15443 9723 15872 3750 15942 16239 16240 16242 16248 16249 10411 10490
backbone$	14640 14641 14642 14643 14644
backchat$	11587
backchatter$	11559
backchatters$	11559
backed$	1509
background$	14802 11632 12175
backgrounds$	14802 11632
backing$	1509
backked$	1509
backking$	1509
backs$	13504 1509 8127 10490
backstabber$	11559
backstabbers$	11559
backward$	16542 6050
bad$	6295 12322 12323 12324 12325 160 161 162 163 164 165 166 12528 12529 6551 6605 508 509 12707 964 7366 7368 7375 7376 7377 7378 7647 7650 13679 7670 7671 7672 13701 13936 13937 13938 13939 13940 13941 13942 13943 8011 14077 14262 14264 14268 14269 14270 2167 2168 2169 8339 8342 8432 14457 2333 2338 2339 2355 2395 2396 2397 2398 2399 2400 14595 14611 14661 2478 2479 2508 2509 2510 2513 14741 14742 14743 14744 14745 14746 14747 14748 14749 14750 14751 8786 14839 9502 9503 3553 15753 9740 9742 10325 4278 4279 4280 4281 16583 16584 16585 16586 4443 5184 5285 5302 5319 5320 5322 5397 11569 5402 5467 5476 5490 5502 5620 5738
badge$	13425
badly$	2602 3538 10180 4314 11640 5488 5616 11826 5715
baffling$	1778 1781 1784 1785
bag$	13741 15775 15776 15784 11026 17058
baggy$	15777 15778 5663
bags$	13741 9750 15775 15776 15784 11041 17058 11827
bail$	8276 3453 11336 17351 5996 12166
bailed	5996
bailed$	12165
bait$	13763 5287 11560
baited$	5287
baiting$	12266 12267 12268 12269 12270 5287
baits$	5287
baitted$	5287
baitting$	5287
balaclava$	15818 11827 6086
balaclavas$	15818 15819 15820 15821 15823 11827 12001 6086
bald$	9734 6080
ball$	511 512 16562
ban$	7448 7449 13465
band$	12532 12869 12870 12871 2242 16710
bandana$	11827 6086
bandanas$	11827 6086
bandit$	6030
bandits$	6030
bands$	2242 16710
bane$	8764
banger$	11467
bangers$	11467
banging$	11467
bangladeshi$	3540 9715
bank$	765 13948 13949 13950 13951 17331
banked$	765
banking$	765
bankked$	765
bankking$	765
banks$	765
banned$	12260 10877 5132
bannin	4870 4871
banning$	10973 10981 4863 11039 11040
bare$	9820 10388 5609
barely$	3037 9206 3038 9207 3039 3123 9292 3124 3125 9775 4205 4983 5048 5540 5907
bargained$	13510 13511
barman$	12532
barred$	12260 392 393 394 395 10877
barrel$	14651 5599
barter$	634 635 920
bartered$	634 635 920
bartering$	634 635 920
barterred$	634 635 920
barterring$	634 635 920
barters$	634 635 920
base	11033
base$	17048
baseball$	5672
basic$	5706
basically$	2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 5538
basis	4865
bask$	1066 1067
basked$	1066 1067
basket$	8534
basking$	1066 1067
baskked$	1066 1067
baskking$	1066 1067
basks$	1066 1067
bath	11303
bath$	17318
batted$	9858
batteries$	12061
battery$	12061
batting$	7266
battle$	5577
battles$	15636
bbrought$	10692
be$	6285 6521 6524 12584 12589 6589 6590 6591 12621 6642 6646 552 6861 6918 842 843 7014 7117 7171 7176 7237 13306 7336 7361 7433 13523 7835 7866 8097 2017 8206 14317 2134 8320 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 8412 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 8671 2505 2515 8691 2576 2595 2604 2605 2606 2607 2608 2609 8800 8801 8971 8972 8973 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 9100 2957 15315 15317 3169 3214 9445 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9546 3459 3475 3532 9900 9903 15925 15926 15927 9927 9994 10004 3840 3841 3842 3843 10047 10096 10270 10342 10438 10439 4407 4408 10781 10860 10861 10909 4762 16946 10932 17009 10995 11004 11005 11007 4904 11082 4937 11136 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5754
beanie$	11827
beanies$	11827
bear$	12664 934 935 936 13592 1937 2953 2954 2955 2956 10578 5756
beard$	9751 11788 11804 11806
bearded$	6080
beards$	9751 11788 11804 11806
beared$	934 935 936
bearing$	934 935 936 2870 2871 2872 2873 2874 2875 2876 15116
bearred$	934 935 936
bearring$	934 935 936
bears$	934 935 936 2953 2954 2955 2956 5756
beat	17275 17284 17292
beat$	4515 10685 10686 4519 10691 16711 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 10946 4794 10969 11009 4878 4882 11052 17285
beaten	5102
beaten$	6220 11271
beating$	1389 13919 15444 11406
beats$	17285
bebrought$	10692
became$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 8726 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 5199 5212 5328 5330 5335 5382 5390 5409 5422 5445 5462 5464 5472 5473 5533 5918
because$	6185 360 382 384 6562 400 401 6886 6887 1108 1189 1190 1191 7403 5109 17301
becom	4562 5884
become$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 8731 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 15926 5199 5212 5328 5330 5335 5382 5390 5409 5422 5445 5462 5464 5472 5473 5533
becomes$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 9968 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533
becoming$	8726 8732 5327
bed	5141 5146 5888
bed$	12694 12806 12807 12808 12809 12810 12811 12812 12813 13096 13097 13532 13533 7945 17306 11297 11298 11299 17328 11315 12057
bedbugs$	11310
bedroom$	17058 11298 17321
bedrooms$	11041 17058
beds$	12694 7945
bedtime$	15371 15372 15373 15393 15395
bedtimes$	15393 15395 15578
bedwetting$	12057
bee$	11508
been	10771 5166 5884
been$	6244 6309 6310 6360 6361 193 202 6393 6394 539 552 12917 12926 12928 12929 12930 6919 6931 778 6950 6951 842 843 7559 7560 1796 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2528 8722 8723 8724 8730 8736 2576 2595 2604 2605 2606 2607 2608 2609 2722 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3041 3214 3303 3304 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 9860 9861 9862 9877 10095 4010 4011 10196 16396 16397 10393 10394 16420 4315 4345 10534 10535 10536 10569 10570 10571 4407 4408 10635 10753 10781 10860 4762 10995 5002 5023 5029 11217 11221 5053 5135 11335 5199 5212 5226 5265 5328 5330 5335 5382 5390 5409 5422 5445 5449 5462 5464 5472 5473 5533 5754 5918 5934 5947 5949 5972 5974 5980 5993 5994 5999
beer$	17188
bees$	11508
befell$	12255
before$	12642 13405 13406 13407 13854 13857 13880 8960 15036 9098 9632 9633 16533 16633 16662 16918 4939 11324
befriend$	12779 600 601 602 16835
befriendded$	600 601 602
befriendding$	600 601 602
befriended$	600 601 602
befriending$	600 601 602
befriends$	600 601 602
beg$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
began$	12344 552 13564 13565
beggar$	11565
beggars$	11478 11565 5763
begged$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
begging$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
begin	4857
begin$	12344
begins$	12344
begs$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
begun	5928
behav$	12911
behave$	12589 12592 12697 12906 12907 12908 12909 12910 6965 797 798 12992 12993 953 954 13418 13419 2264 2298 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 9583 3509 3510 3511 3512 15899 15905 15919 16010 5471 5534 11851
behaved$	12906 12907 12908 12909 12910 12911 12919 12975 12976 6965 797 798 6968 6969 12985 12986 12992 12993 13418 13419 14057 8335 2264 8771 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3509 3510 3511 3512 16020 16021 16022 16023 11592 5471 11657 5534
behaves$	953 954 13418 13419 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3509 3510 3511 3512 16010 16032 16033 16034 16035 5471 5534
behavi	17052 4870 17257
behaving$	12911 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3509 3510 3511 3512 5471 5534
behavior$	12276 2557 2558 2559 2560 2561 2562 2563 2564 2565 11351
behaviors$	12276 11351
behaviour$	3 4 5 6 7 8 9 6181 12197 12198 6188 20 12263 12276 12363 6356 344 345 12541 12542 12543 12544 12545 12546 12547 12548 12566 12576 12577 12578 12579 12961 12962 12963 12964 879 13074 7063 895 13291 13292 13293 13294 13295 13296 1224 1225 13501 7972 1804 1805 14087 14088 14089 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 14175 14176 14177 14178 14319 14378 2557 2558 2559 2560 2561 2562 2563 2564 2565 14803 14804 14805 14806 14808 14809 14810 15116 15676 15677 16061 16809 10813 10922 16954 10943 10973 10981 10982 11030 11034 11035 11039 17076 17081 17082 4899 11088 11089 17107 17249 11235 11331 11351 11352 11467 11493 11494 11544 11636 5468 5943 5944 12175
behavioural$	5468
behaviours$	12263 12276 14803 14804 14805 14806 14808 14809 14810 11351 11352 11544 11636
behavs$	12911
behavved$	12911
behavving$	12911
behind	16760 10899 16920 16947 10933 4773 10961 10962
behind$	13836 14343 15076 15077 15078 15580 15582 15585 9655 16026 16028 16111 16112 16117 16118 16119 16122 16123 16124 16125 16126 16127 16128 16129 10550 16774 16914 10942 5062 11716 12127
being	5884
being$	12252 6360 6361 12398 6521 6524 6638 6656 539 6826 842 843 7336 13373 7429 1302 1303 13711 7869 7871 7872 7873 7874 2017 8202 8206 8286 8288 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 8470 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 8630 2490 2501 2505 2515 8713 2576 2595 2604 2605 2606 2607 2608 2609 8867 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 9024 9099 9106 2957 3214 9415 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9559 9573 9574 9575 9577 3459 3475 3532 4010 4011 16398 4315 4345 10533 10781 11007 17168 5030 5199 5212 5328 5330 5335 5382 5390 5409 5422 5445 5462 5464 5472 5473 5533 5947 5949 5972 5993 5994 5999
belief$	11902 11932
believe$	12524 12525 12526 12527 1245 1246 1247 1248 1249 1250 1251 13626 13627 13628 13629 13744 13749 2295 2303 2481 15563 15564 10229 16410 16604 4764
believed$	1245 1246 1247 1248 1249 1250 1251 8305 8306 14322 14323 14324 2295 2303 2481 16062 16063 16064 16065 16066 16232 16233 16234 4540 4736 4763 4768 4792
believes$	1245 1246 1247 1248 1249 1250 1251 2295 2303 2481 16232 16233 16234 4764
believing$	1245 1246 1247 1248 1249 1250 1251 2295 2303 2481
belift	10692
bellicose$	6050
belligerent$	6057
bells$	13820
belong	4562
belongs$	16590 11921
below$	5062 12135
bench$	4841 17116 5156
benefit$	14134 4543 16728 4817
benefited$	4817
benefiting$	4817
benefits$	4817 4868
bent$	1265 1266 1267 1268 4509
bepicked$	10692
beraid	10692
bereaved$	5074 6157
bereavement$	17290 6157
besear	10692
besieged$	2154 2155
besotted$	660 661 662 663 664 665 666
bespectacled$	6080
bespok	5050
best$	2804 3003 3004 3005
bet$	3840 10009 3841 10010 3842 10011 3843 10012 3844 3845
beta$	11176
betray$	5742
betrayed$	5739 5742
betraying$	5742
betrays$	5742
better$	6295 6336 12700 12980 13113 7227 7228 7229 13776 13777 13877 13882 13981 13982 7976 13992 13993 14063 15542 16202 4703
betwee	16853
between$	9011 12153
bevisi	10692
bewitch$	1062 1063 1064 1065 5241
bewitched$	1062 1063 1064 1065 5241
bewitches$	1062 1063 1064 1065 5241
bewitching$	1062 1063 1064 1065 5241
beyond$	14487 14488 14489 2340 2432 2433 2603 2610 2765 9348 3209 3210 3211 3246 3390 3807 3935 5360 5361 5381 5401 5501 5568 5692 5733
bid	4865
bid$	4812
bids$	4812
bifida$	12068
big$	6256 14253 8540 8549 8620 8623 8624 2896 2897 2898 2899 3009 3010 9451 9562 9563 9564 3488 3500 3536 5426 5592 5600 5617 5636
bigger$	3429
biggest$	2354 3560 5389 5640 5824
bighead$	11559
bigheads$	11559
bigmouth$	11559
bigmouths$	11559
bike	16840 11109
bike$	17124
bikini$	6084
bikinis$	6084
bimbo$	11559
bimbos$	11559
biological$	5509
biopsies$	6129
biopsy$	17212 6129
bipola	11261 6128
bipolar$	17276
birth	10763
birth$	14848 5509 12088
birthmark$	6081
birthmarks$	6081
bit$	6652 7144 7149 1366 1376 1446 1486 15029 15030 15616
bitch$	11551
bitches$	11551
bitchy$	6059
bite$	1446 1486
bited$	1446 1486
bites$	1446 1486
biting$	1446 1486
bitten$	1446 1486 11747
bitterly$	4314
black$	3517 3540 9713 3553 15743 9744 9745 9746 3578 3581 15810 15811 15812 15823 5588 5589 5612 5613 5620 5636 11827 5663 12001
blackheads$	11817
blackmail$	12252 11406
blacko	6133
bladder$	17173
blade	17357
blade$	8237 8238 8239 11323 17354
bladed$	17354
blades$	8237 8238 8239
blam$	4481 4482
blame$	396 397 398 399 13015 13016 13017 13018 13019 13020 13021 13022 13023 13024 13025 13026 13049 13050 13051 13052 13067 13068 13069 13070 891 892 893 7083 7084 13118 13119 13120 13149 13150 13151 13152 13158 13159 13160 13161 7156 988 7158 13174 13239 13389 13536 13537 13538 7524 7525 7526 1358 1359 1858 14042 1859 8102 8103 8104 8105 8106 14132 8118 16117 16118 16119 16438 16591 16593 16594 10580 16596 16601 16602 10615 4489 4490 4491 4492 11407 5752 5753 11925
blamed$	13029 891 892 893 13544 13545 13546 13547 13548 1858 1859 4481 4482 4489 4490 4491 4492 5171
blameless$	7156 988 7158 11404
blames$	891 892 893 1858 1859 10580 16596 4489 4490 4491 4492
blameworthy$	6091
blaming$	891 892 893 1858 1859 16346 16347 16438 4481 4482 4489 4490 4491 4492 16682 16683 16684 16685
blammed$	4481 4482
blamming$	4481 4482
blams$	4481 4482
blank$	15849 9853
blanket$	3694
blatant$	2283 2284 2286
blazers$	9821
bleach$	5613 12061
bleached$	5613 5636 11807
bleeder$	11478
bleeders$	11478
blifte	10692
blight$	2413 8764 5371
blighted$	2154 2155 2287
blighter$	11478
blighters$	11478
blind$	7800 1632 1633 1634 10496 11405 11927 5772 12083 12084
blindly$	13671
bling$	14251
blinkered$	6091
block$	13962 14627 14906 15487
blocked$	6669 13971 14057
blockers$	17191
blond$	9734 5613 5636 6080
blonde$	9734 5613 5635 5636 6080
blood$	14625 11571 12079 5936 6131
bloody$	5721
blot$	2156 2413 11559
blow$	13602 15444
blown$	9608
blue$	7846 15743 5614 5636 11827
board$	10201 10206 10207 4047 16622 10634 16689 16690 10746 16895 17133 11968
boards$	11968
boast$	5289
boasted$	5289
boasting$	5289
boasts$	5289
boastted$	5289
boastting$	5289
boat$	14533 8519
boats$	14533 8519
bodge$	6094
bodged$	6094
bodges$	6094
bodging$	6094
bodies$	12530 12531 12805 12949 6937 13104 13947 2938 2939 2940 2941 2942 15364 15660 15661 15662 15663 15676 15677
bodily$	11339
body$	12805 6937 7137 2870 2871 2872 2873 2874 2875 2876 15074 2938 2939 2940 2941 2942 15525 15526 15527 15528 15660 15661 15662 15663 10846 4679 5624
boisterous$	6059
bolshy$	6061
bomb$	11511 11512
bomber$	9759 11827
bombers$	11827
bombs$	11511 11512
bone$	14522 5492
boned$	11769
book$	13847 14562 17028
books$	14562
boorish$	6052 6061
boost	4963
boots$	15420 15422 15423 15424 11827
boozer$	11559
boozers$	11559
bore$	2953 2954 2955 2956
born$	9495 4977 17182 5531 5900 5915
borough$	17124 17307 12148
borstal$	16054
boss$	12491 15568
bosses$	15568 11964
bossy$	6059
botch$	6094
botched$	6094
botches$	6094
botching$	6094
both$	7131 7657 5226 5327 11873 5818
bother$	13001 13106 13107 13108 13109 13110 14221 15445 15446 9432 15973 15974 15975 15976 16138 16293 16364 16382 11447 11879 11880
bothered$	12911 12919 13850 13851 13852 9438 16200 16211 16216 16221 16224 16225 16227 16228 16229 16230 16258 16259 16260 16261 16262 16263 10251 16285 16286 16287 16288 16293 10284 16365 16420 10566 16651 4475 11879 11880
bothering$	11879 11881
botherred$	11879
botherring$	11879
bothers$	9146 15162 9413 9414 11879
bottle$	11173
bottles$	11173
bottom$	2464 2467 5960
bottoms$	15816 3638 15832 5674
bought$	1538 1539 1542 1543 1544 1545 13886 8231 11451
bounce$	9336 3254 9424 9425 9428
bounced$	3254 9424 9425 9428
bouncer$	12532 12869 12870 12871
bouncers$	12532 12869 12870 12871 14875 14876 14877 14878
bounces$	3254 9424 9425 9428
bouncing$	3254 9424 9425
bound$	535 3742 3743 3744 3870 10039 3871 10040 3872 10041 3873 10042 3874 10043 3875 10044
boundaries$	14507 14508 15371 15372 15373 15393 15395 15578 11457
box$	1509 11303 5635 11886 5718
boxed$	1509
boxes$	1509
boxing$	1509
boy	10687 16801 10797 10819 16840 16884 16885 16887 16928 4772 16974 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 11260 11344 12016
boy$	372 402 440 12854 897 918 7087 1294 1295 1297 2138 14372 14373 2324 14535 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 2624 14962 2958 2959 15514 9647 3493 3594 3643 3644 9934 10025 10026 10718 11317 17359 5290 11471 11477 11488 11500 5332 11517 11557 11563 5408 11630 5470 11706 11786 11809
boyfri	17257
boyfriend$	12343 6625 457 12759 12826 643 644 645 646 647 12862 12863 680 681 682 683 684 13320 13321 13322 13323 13324 13325 13326 13327 13328 13331 13381 13382 7887 5077 17263 17271 17278 11269 11385 11386 5218 5219 11414
boyfriends$	12343 6625 457 12826 643 644 645 646 647 12862 12863 680 681 682 683 684 13320 13321 13322 13323 13324 13325 13326 13327 13328 13331 13381 13382 11385 11386 5218 5219 11414
boys	10702 10710 16871 10857 4691 4692 10904 4758 10953 4796 17052 11099 17114 4967 17154 5826
boys$	12289 12468 12489 12494 12497 12518 372 12581 6570 402 12618 440 6627 6628 6629 12696 6682 6684 6686 12727 12759 12794 12798 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 13247 13252 13253 13254 13255 13256 13257 7258 7298 7299 13381 13382 13402 1294 1295 1297 7516 13567 13591 13632 13635 13637 7845 7856 7857 7919 7927 13961 1809 8017 8180 14227 14241 14258 14276 8263 14285 14295 14296 14297 14298 8299 2131 2132 2133 2138 14336 14338 2161 14347 14348 14349 14350 14355 14358 14372 14373 14453 2323 2324 14535 2391 2392 2393 2394 14618 14647 14648 14649 14650 14684 14695 14753 14756 14781 14782 14783 14784 14785 14786 14797 2624 14813 14875 14876 14877 14878 14962 2820 2834 9065 9066 9067 9068 2924 2958 2959 15167 15177 15190 15226 15429 15514 9645 3493 15744 3594 3643 3644 15847 15891 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 10005 16031 10017 16041 3928 10102 10103 3937 10107 10118 16189 16370 10396 10397 10398 10399 10400 10401 10461 16491 16510 16518 16519 16520 16521 16522 16523 16524 16525 10659 16919 10927 4767 4769 4781 16966 16968 10965 4833 17068 17100 11360 11471 11477 11488 11500 11517 11547 11557 11563 11580 11630 5470 11706 11786 11911 11919
bpicked$	10692
braces$	11806 11817
brag$	5289
braged$	5289
bragged$	5289
bragging$	5289
braging$	5289
brags$	5289
braid	10692
braid$	11804 11806
braide	10692
braided$	5636 11807
braids$	15813 11804 11806
brain$	13828 13829 13830 13831 13832 13833 13834 13835 7821 7822 7823 6133
brainless$	6050
brains$	13828 13829 13830 13831 13832 13833 13834 13835 7821 7822 7823 8328 2514
brand$	15773 11842
branded$	15777 15778 5663
brands$	15773 11827 11842
brash$	6061
brassy$	6050
brat$	6030
brats$	6030
bratty$	6050
bravado$	13501 8068 1900 8070 14252
brawler$	11559
brawlers$	11559
brawn$	8328
brazen$	6061
breach	16772 5997
breach$	4509 17023 5167
breached$	4509 5167 5997
breaches$	4509 5167
breaching$	4509
break	17257 11247 17272
break$	12592 7863 2107 2108 14528 8830 15927 16137 16704 17093 17094 5288 11863
breakdown$	16582 17166 11680 12137 12148 12150
breakdowns$	11680
breakfast$	17312 17326
breaking$	12266 12267 12268 12269 12270 13608 2107 2108 16137 4387 4947 5288 5749
breaks$	2107 2108 16137 4387 5288 11863 5749
breakup$	17262
breath$	15757
breeding$	11571
bribed$	11449
bridge$	14501 14502
bridges$	14501 14502
brief	4638
brief$	4529 4550 10807
briefed$	4694 10874
briefi	11952
briefing$	4550 10807 5799 11969
briefs$	4550 10807
bright$	14589 14590 14591 5636
brightest$	14585
brilliantly$	9261 9262 9263 9264
bring	4822
bring$	12203 6189 12221 6513 6514 810 811 812 813 898 1054 1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 2477 2495 2496 2497 2498 3030 10980 4834 4844 4876 4892 5846
bringed$	1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 2495 2496 2497 2498
bringged$	1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 2495 2496 2497 2498
bringging$	1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 2495 2496 2497 2498
bringing$	810 811 812 813 898 1054 1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 2477 2495 2496 2497 2498 3030 4834 4844 4892 5846
brings$	12203 6189 6513 6514 810 811 812 813 13079 898 1054 1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 2477 2495 2496 2497 2498 3030 4834 4844 5846
broad$	5592 5598
broke	17284
broke$	2107 2108 8829 4387 4509 5024 5288 5749 12148
broken$	8786 8787 8831 4387 4795 11106 5024 11194 5461 11633 5749 12148
bronchitis$	6132
brothe	11241 17258 11244 5091 17286 17302 17308
brother$	12722 7920 7928 5067 5068 17256 11242 5077 11270 11277 17316 11678
brothers$	12722 7920 7928 14848 11678
brough	10994
brought$	12196 12203 6189 12221 810 811 812 813 13079 13080 13081 898 13148 1054 13272 13273 1216 1217 1218 1219 1220 7393 7394 1279 1280 1281 1752 1753 1754 1755 1756 1757 1758 1759 2477 2495 2496 2497 2498 3030 10692 4725 17009 11002 4834 17020 11106 11107
brown$	3553 15743 5612 5613 5614 5620 5636
browsing$	10783 4615
bruise$	6136
bruised$	6136
bruiser$	11559
bruisers$	11559
bruises$	6136
bruising$	6136
brunette$	9734 6080
brush$	1635 4383 4404
brushed$	1635 4318 4383 4404
brushes$	1635 4383 4404
brushing$	1635 4383 4404
bsearc	10692
buck$	13309 9741 16560 5746
budding$	8496
budget$	10618 16645 16654 16655
budgets$	16577 10618
bugs$	11310
build	4516 16737 4816 4822 5784 5825
build$	2835 2836 3425 3426 3427 15710 15711 15712 9751 4574 4770 11761
builded$	4574
builder$	12532 12869 12870 12871
builders$	12532 12869 12870 12871
buildi	10736 4822
building$	16645 16751 4574 4770
builds$	15710 15711 15712 4574 4770 11761
built$	3430 3431 9697 16786 10940 5593 11763
bulimi	5905
bulimia$	12074
bulimic$	12074
bulk$	4776 10971
bulky$	5592
bullet$	9410
bulletproof$	14487 14488 14489 11730
bullied$	12230
bullies$	14361 14362 14363 14426 14427 14428 14429 14536 14537 14571 14690 14700 11496 11497 11504 11505 11559 11896
bully$	14361 14362 14363 14427 14428 14429 14528 14536 14537 14571 11496 11497 11504 11505 11559
bullying$	12266 12267 12268 12269 12270 14454 14516 14517 14849 16682 16683 16684 16685 11406
bump$	11167
bunch$	14282 14358 2244 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 2670 2983 2984 16046 11488 11572 11580 11630 11683
bungle$	6094
bungled$	6094
bungles$	6094
bungling$	6094
bunk$	5197
bunked$	5197
bunking$	5197
bunks$	5197
burden$	8426 4906 11559
burdens$	11559
bureau$	16718 16720
burgla	16704 16712 16722 16766 16920 16935 4753 16944 16948 16956 16957 16963 16971 16975 16976 16977 11066 11320 11339 11340 11343 6014
burglar$	14427 14428 14429 14511 14512 14513 14514 14515 16914 11504 11505
burglaries$	16896 16921 10922 17081 4950 17355 17356 17358 12007 12014 12183
burglars$	14427 14428 14429 14511 14512 14513 14514 14515 11504 11505
burglary$	4545 16896 16897 10922 16939 17335 17354 17355 17356 17358 5818 5828 12183
burgle	6168
buried$	4156 4157 4379
burly$	5592 6080
burn$	2317 2318 2349 2350 17285
burned	5102
burned$	13499 13512 13513 13514 13526 13527 2317 2318 2349 2350 17285 11271
burning$	2317 2318 2349 2350
burnned$	2317 2318 2349 2350
burnning$	2317 2318 2349 2350
burns$	2317 2318 2349 2350 17285
burnt$	13498 13512 13513 13514 13526 13527 2317 2318
bury$	4156 4157 4379
burying$	4156 4157 4379
bus$	12723 12724 14596 16100
busine	10809 11065 12036
business$	12745 12746 13522 7508 13525 14857 9160 9161 9162 9164 15180 15525 15526 15527 15528 15630
businesses$	16716 16803 16824 4889 17080 17109
businessman$	6071
businessmen$	6071
businesswomen$	6071
busy$	16598 10584
but$	6374 777 7057 7058 13783 7964 8640 8991 2823 2824 2825 2826 2829 2830 2831 2832 9006 9007 9008 9009 9046 9062 9305 9385 9560 3392 15890 16136 10543 11901
button$	13609 13610 13611 13612 13613
buttons$	13609 13610 13611 13612 13613
buvidal$	6141
buy	10893
buy$	12467 7177 1538 1539 1542 1543 1544 1545
buying$	7177 1538 1539 1542 1543 1544 1545
buys$	1538 1539 1542 1543 1544 1545
buzz$	6249 81 6253 12666 12667 12668 13212 13213 13214 13271 14219 14245 5627
bvisit	10692
by	11127 5862 5869
by$	12403 12488 6829 6830 6834 7337 8208 8209 8230 14287 14740 8798 8930 9219 15453 9551 3383 9630 15878 16194 16425 10412 10413 10414 16497 16500 16501 16502 16503 10674 10726 4626 4687 4720 16937 10924 10964 16990 11056 17072 11185 17216 11212 5187 11874 11908 11966 12142 12144
c$	12183
cahms	6145
caked$	3562
calculated$	6293 125
calculating$	6059
call	4646
call$	6941 1052 1053 1158 13453 13458 7463 7464 1296 7466 1298 1299 1300 7567 7568 8040 14056 9375 3207 16171 16172 16173 10234 16382 16542 16544 16545 4551 10783 4615 11919
called$	6657 6658 6659 6660 6661 6662 6663 6664 13235 1052 1053 14057 10227 16420 16651 10779
caller$	11480 11514
callers$	11480 11514
callin	16748
calling$	1052 1053 9103 4551 10749
callous$	6059 6091
callousness$	6091
callout$	12140
callouts$	12140
calls	4696
calls$	16171 16172 16173 16544 16545 16588 16589 4551 16760 10755 16881 17074 4891 11061 11919 11920
came$	389 12975 12976 6968 6969 12985 12986 873 13415 1322 1344 13869 2768 2771 3626 3635 16651 4725 4761 5012 5223 5253
camera	10846 10862
camera$	16855 16861 10847 16863 4687 16877 4700
cameras$	16855 16861 10847 16863 4687 16877 4700
camhs	11182 6145
camhs$	10209 17197
camouflage$	11827
campaign$	5873
can	4588
can$	6308 280 824 825 826 929 930 933 970 13312 7475 1331 1333 1334 1352 1353 7529 7530 7531 7532 7533 1573 1575 1578 1606 1611 1612 1613 1614 1615 1668 1715 1861 1865 8727 2631 2703 2706 2707 2709 2717 2802 2979 3012 3036 3048 3051 3085 3091 3134 3167 3260 15553 3377 3446 3447 3448 15654 9658 3505 15697 9992 3846 3879 3882 10071 4103 4412 4581 10791 4687 4716 4819 10994 4835 4936 11173 5064 5687 5876
canada$	5664
cancer	11261 6131
cancer$	2415 17251 17276 11559
candidates$	11028
candle$	13696
cannab	17357 11346
cannabis$	34 6260 12806 12807 12808 12809 12810 12811 12812 12813 12818 13187 13192 8408 16869 11178 17194 17196 11323 17361 11361 5927
cannon$	11513
cannons$	11513
cannot	4994 5064
cannot$	922 969 13310 1571 1576 1666 1713 1860 1866 1867 1868 1968 2025 3771 3782 9958 15988 15989 15990 15991 3878 4101 4173 11233 5254
canny$	9350 9351 9352 3504
cans$	11173
cap$	3617 15802 15803 15804 15813 15818 9812 9813 3645 3646 11827 5662 11832 11841
capab	10935
capabi	17128
capability$	6110
capable$	2307 2982 3014 9192 9215 9216 3053 3066 3069 3070 9240 3072 3073 3084 3434 3465 3466 3467 3468 3469 10052
capaci	17128
capacity$	2976
capital$	14526
caps$	3617 15802 15803 15804 15805 15806 15813 15818 15819 15820 15821 9812 9813 3645 3646 11827 5662 11832 11841
capsules$	11174
captivate$	1062 1063 1064 1065 5241
captivated$	1062 1063 1064 1065 5241
captivates$	1062 1063 1064 1065 5241
captivating$	1062 1063 1064 1065 5241
captur	10736 5825
capture$	15698 15699 16751
captured$	10850
car	11109 12155
car$	12750 12751 12752 12753 12867 12868 13184 13398 13787 14279 14280 14281 17124 17315 5810
caravan$	17305
card$	10783 4615 17218
care	5114
care$	6262 6263 6264 6265 6266 1046 7217 7844 1676 14063 14071 14072 14073 14074 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8489 8828 8874 9181 9182 9183 9186 9187 9189 9190 9193 9204 15267 9259 15287 15288 15289 15290 15304 15310 15311 15312 15313 15314 15368 15369 15370 3700 3701 9871 9872 9873 9940 9941 9942 15973 15974 15975 15976 15992 15993 15994 16186 10210 16226 16293 10279 16364 16385 16386 16387 16388 16389 16390 16391 16392 10380 10381 10382 10383 10384 16432 16618 16619 16620 16621 10627 4459 4460 4461 17197 17204 17220 17252 17283 17296 11283 17323 5510 11879 11880 11928 5938 12145 12146 5978 6159
cared$	16200 16216 16221 16224 16225 16227 16228 16229 16230 16232 16233 16234 16258 16259 16260 16288 16293 4459 4460 4461 11879 11880
career	16953
career$	6704 11493 11494 5336 5823
careful$	12205 6195 6196 6197 6198 15275
carefully$	12980
careless$	101 102 104 105 6551 919 1031 1318 1800 1891 1892 16334 16335 5266 5269 6051 6091
carelessly$	6091
carelessness$	6181 12197 12198 12567 12568 12569 12570 12571 12572 12961 12962 12963 12964 13041 7027 7065 7066 7086 13102 13291 13292 13293 13294 13295 13296 13501 7975 8068 1900 8070 6091
carer	5089 17286 5983
carer$	8779 8780 17254 17256 17296 5118 5120 5121 12145 12152
carers$	13277 7570 2308 2309 8779 8780 9243 17296 11546 12145
cares$	3700 3701 15992 15993 15994 4459 4460 4461 5118
caribbean$	3540
caring$	8601 5118 11861
carpet$	16567
carrie	16760 4666
carried$	6364 12397 12415 12433 12942 881 882 13224 13226 7379 7381 7383 13979 2068 2069 2070 3591 3592 16360 16361 16362 16363 17034 5224 11394 5655
carries$	12414 12432 717 718 881 882 7379 7381 7383 2068 2069 2070 2266 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2814 3288 3289 3290 3509 3510 3511 3512 3591 3592 10120 10762 16787 16926 10914 5224 11394 5655 5756
carry	4666
carry$	12290 12306 6363 12413 12431 6575 12592 12621 12623 12624 12625 6619 6620 6621 717 718 12906 12907 12908 12909 12910 881 882 7171 7172 13285 13286 13287 13288 13289 13290 13305 7379 7381 7383 13399 13478 13744 13749 14148 14149 14184 14186 14192 14194 2068 2069 2070 14306 14307 2265 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2813 3288 3289 3290 3509 3510 3511 3512 3591 3592 15927 10119 4857 5224 11394 5655 5756
carryi	16760 10899 16947 11318 11342
carrying$	12398 12651 12906 12907 12908 12909 12910 7172 13681 13711 2068 2069 2070 8290 3591 3592 16111 16112 16117 16118 16119 16120 16121 16122 16123 16124 16125 16126 16127 16128 16129 16696 16774 16914 16926 4773 10961 10962 17333 11339 5224 5655
cars$	12867 12868 13184 14279 14280 14281
case$	14416 14548 14549 14685 14752 10631 16763 10814 4771 4805 4812 10985 17006 17347 11519 11521 11634 11635 5816 12171 12177
cases$	14416 14548 14549 14685 14752 16763 11519 11521 11634 12171
cash	4858
cash$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12666 12667 12668 6732 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12905 13212 13213 13214 13301 13302 13303 13304 13309 13394 13741 13744 13749 13752 13753 13754 13755 14223 14224 14251 8240 14278 16777 11027 11323 5443
cast$	12289 1252 1253 2141 9990 9999 10005 16041
casts$	2141
casual$	1031 16529
casually$	3538 5616 11826
casualty$	17206 17207
catalogue$	4007
catcalls$	12512
catch	16737 16862 17008 10998 12042
catch$	7074 4592 16864 16874 4828 17013 17014 17139
catches$	4828
catching$	4828
category$	8740 5109
catheter$	6138
catty$	6059
catwalk$	15840
caught	17019 17020
caught$	12230 12233 552 13417 13491 13492 13512 13513 13514 13526 13527 14485 14486 15367 16970 4880 5173 5449 6013
cause$	12196 12221 861 997 1086 13445 14415 2281 2282 14528 9375 3207 15926 4787 16997 4898 4905 11518 5376 5379
caused$	12196 12221 861 13079 13080 13081 997 13272 13273 2281 2282 5376 5379
causer$	14538 11483
causers$	14538 11483
causes$	861 13079 997 14415 2281 2282 16997 11518 5376 5379
causin	10933 4773
causing$	12266 12267 12268 12269 12270 861 997 7350 14461 2281 2282 16137 10942 5376 5379
cautio	11320 12163
caution$	6236 17062 17335 17353 12176
cautioned$	16962 5996
cautions$	17353
cautious$	12207 16529
cavalier$	1031 6091
cbo	11034 11035 6007
cbo$	17049 17050 11036 12176
cbos$	17049 17050 11036
cbt$	12097
cce$	12702 13680 13682
cctv	10846 10862 4785 10954
cctv$	10719 10720 10721 4553 4554 16747 4568 4618 10815 16861 10847 4680 4690 16877 4700 5801 11978
cease$	1787 1789 1792 2930 2931 11055
ceased$	2930 2931
ceases$	2930 2931 11055 17087
ceasing$	2930 2931
cell$	16055 16718 16720 16810 5801
cells	11334
cells$	14521 17349
central$	16775
centre$	13887 14466 17080 17084 4942 17149 17152 12176
cerebral$	6131
certain$	3742 3743 3744 3804 10009 10010 10011 10012 3844 3845 16113 16114 16115 16116 3933
certainly$	10111 3964 3972 10141 3973 3974 11870
certainty$	3805
chain$	16771 11827 11958 5816
chains$	16771 11827
challe	16889 11015
challenge$	16137 17030 4952
challenged$	16137 16970
challenges$	16137 4952
challenging$	8342 14741 14742 14743 14744 14745 14746 14747 14748 14749 14815 14816 14817 14818 14819 2636 2637 2638 2639 2640 16137 5461 5465 5467 11641 6059
chance$	6320 6321 6322 154 12439 12440 12441 12442 12443 12444 6485 317 318 13105 13440 13441 13442 1466 7726 7727 7728 13900 13901 13902 13903 13904 13905 14140 14141 9963 9981 10077 3909 4364 4365 4366 4367 16568 16569 4848 4895 11442 11916
chanced$	1466
chancer$	11559
chancers$	11559
chances$	6320 6321 6322 154 12405 12437 12438 12439 12440 12441 12442 12443 12444 6485 317 318 13105 13440 13441 13442 1466 14140 14141 4364 4365 4366 4367 16568 16569 11442 11916
chancing$	1466
change$	12335 455 12697 6807 12823 13131 1050 13871 14113 14114 14115 14116 14727 14735 15850 15899 15905 15919 15953 15954 16007 16030 10016 16038 10045 10046 16076 16077 16078 16087 16092 10078 16410 11851 11852 11859
changed$	455 1050 9937 16036 16062 16063 16064 16065 16066 11289 5951
changes$	455 1050
changing$	1050 14331 16076 16077 16078 10064 11859 5951
chaos$	13043 13250 13365 14245 14293 11416 11447 11545
chaotic$	2612 8787 5461 11631 5463 5465 6059 6091
chaperone$	15185 15304 15339 15340 15341 15342
chaperones$	15304 15339 15340 15341 15342
chaperoning$	15304 15379
character$	14447 14689 11572
characters$	8462 14689 15659 11572
charg	17008
charge	16760 10899 4815 17004 10991 11002 17019
charge$	1487 1488 1489 1490 1491 1492 1493 3180 16291 16914 16998 10984 17027 4877 17062 4917 17353 12012 5877 12169
charged$	1487 1488 1489 1490 1491 1492 1493 16962 16980 17017 4877 17064 5998 12168
chargeing$	4917
charges$	1487 1488 1489 1490 1491 1492 1493 16925 17006 4825 17029 4877 4917 17353 12012 12015 5877 12169
charging$	1487 1488 1489 1490 1491 1492 1493 10991 4877 5841
charity$	10201 10206 10207 4047 16622 10634 16689 16690
charm$	1062 1063 1064 1065 8860 5241
charmed$	1062 1063 1064 1065 5241
charming$	1062 1063 1064 1065 5241
charmmed$	1062 1063 1064 1065 5241
charmming$	1062 1063 1064 1065 5241
charms$	12949 12950 1062 1063 1064 1065 5241
chart	4667
chart$	4560 10743 4701 11959
charted$	16796 4701
charts$	11959
chase$	12264 12265 1124 1447 1448 1449 1450 1451 1452 1453 14219 5243
chased$	1124 13444 1447 1448 1449 1450 1451 1452 1453 13886 5243
chaser$	16544 16545
chasers$	16544 16545
chases$	1124 1447 1448 1449 1450 1451 1452 1453 5243
chasing$	1124 1447 1448 1449 1450 1451 1452 1453 16544 16545 5243
chat$	12782 12783 600 601 602 10766 4599 16834 16835
chated$	600 601 602
chating$	600 601 602
chats$	600 601 602 4599 16834 16835
chatted$	600 601 602
chatting$	600 601 602
chav$	6030
chavs$	6030
cheap$	13764
cheat$	14528 11504
cheating$	6050
cheats$	11504
check	16797 5780 11952
check$	16382 4564 10735 4571 4575 4579 4583 4650 16855 4708 4733 17185 11963 11974 12018
checke	10696
checked$	14057 16420 16651 16697 4575 10751 10826 10865 4708 10968 17056
checkes$	4575
checking$	4575 4579 4650 4708
checks$	4575 4579 4650 16855 4689 4708 4733 11963 11974 12018
cheek$	14671 15742 11587
cheeks$	15742
cheeky$	2388 5396 6059
cheerfully$	1210 1211 1212 1213 1214 1215
chemotherapy$	6129
chested$	11768 11778
chicken$	12723 12724
chief$	5372
child	17052 11232 11260 11344 12089
child$	372 402 440 620 897 918 7087 1294 1295 1297 2138 14372 14373 2324 14535 14618 14647 14648 14649 14650 14753 14755 14756 14781 14782 14783 14784 14785 14786 14797 2624 14962 15032 15037 15038 15039 15040 15041 15114 15115 2958 2959 15148 15149 15150 15151 15169 15170 15171 15172 15173 15174 15183 15449 15450 15512 15589 15590 15591 15592 3409 3410 3411 3412 3413 15598 15599 15600 15601 9646 3493 15701 15704 3594 3643 3644 9936 11168 17247 17297 5115 5116 17359 5207 5290 11470 11488 5323 5326 11500 5336 11557 11580 11630 5470 11676 11709
childhood$	13183 3396 3397 9567 3399 3400 9570 15587 15670 11737 5885
childish$	9129 9130 9131 15670 5572 6059
childlike$	15076 15077 15078 9129 9130 9131 9320 9321 9322 9323 11716
children$	12289 372 12581 6570 402 440 12696 6682 6684 6686 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 7258 1294 1295 1297 7516 13591 7845 1809 8017 8180 14285 14295 14296 14297 14298 8299 2131 2132 2133 2138 14336 14338 2161 14347 14348 14349 14350 14355 14372 14373 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 2323 2324 14535 2391 2392 2393 2394 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 2624 2658 14962 8990 2834 15031 15037 15038 15039 15040 15041 15114 15115 15118 2958 2959 15148 15149 15150 15151 15167 15169 15170 15171 15172 15173 15174 15182 15405 15408 15409 15449 15450 15451 15452 15512 9519 9520 15588 15590 15591 15592 3409 3410 3411 3412 3413 15598 15599 15600 15601 9645 3493 15701 15704 3594 3643 3644 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 10005 16031 10017 3928 10102 10103 3937 10107 10118 16189 4042 4043 16370 10396 10397 10398 10399 10400 10401 10453 10460 16510 16518 16519 16520 16521 16522 16523 16524 16525 10599 10658 10659 5114 11360 11455 11470 11488 11500 11547 11557 11580 11630 5470 11676 11709 11873 11910 11911 11913 11919 12152
chin$	15742
chinese$	3540 9715 11816
chip$	2443 8817 2649
chips$	2443
chis	5782
chis$	11951
chlamy	6140
choice$	3 4 5 6 7 8 9 12276 6275 6276 108 109 6279 111 112 113 6283 6284 116 12301 12302 12303 12304 12305 12307 12308 6294 12310 12311 12312 12313 12314 12315 132 133 134 159 12351 12352 12353 12354 12355 12356 12357 12358 12541 12542 12543 12544 12545 12546 12547 12548 6537 12553 12554 12555 12563 12564 6574 406 407 6606 12622 439 6609 6610 6611 6612 13197 7290 7291 7463 7464 1296 7466 1298 1299 1300 13562 13563 7768 1600 1601 14879 15046 9221 9222 9223 15239 15240 11351 11352 11353 11354 11356 11711
choices$	3 4 5 6 7 8 9 6181 12197 12198 12276 12301 12302 12303 12304 12305 12307 12310 12311 12312 12313 12314 12315 142 143 144 145 6329 6330 6331 6332 6333 6334 6335 12351 12352 12353 12354 12355 12356 12357 12358 12359 12360 12363 12366 12367 12368 12369 12370 6356 12541 12542 12543 12544 12545 12546 12547 12548 439 6609 6649 6650 12961 12962 12963 12964 7063 895 13291 13292 13293 13294 13295 13296 13501 7972 1804 1805 14087 14088 14089 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 15046 15089 15090 9221 9222 9223 15239 15240 15268 11351 11352 11353 11354 11711
choked	5102
choked$	11271
choose$	135 136 137 155 156 12377 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12777 12778 12901 12902 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1197 1198 1221 1222 1223 1236 1237 1238 1239 1240 13879 13913 2072 2077 15160 9205 15227 15228 15686 15925 16156 5188 5239
choosed$	1221 1222 1223 1236 1237 1238 1239 1240
chooses$	135 136 137 155 156 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12777 12778 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1197 1198 1221 1222 1223 1236 1237 1238 1239 1240 13913 2072 2077 16156 4418 4419 4420 4421 5188 5239
choosing$	135 136 137 155 156 12541 12542 12543 12544 12545 12546 12547 12548 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 1000 1001 1002 1003 1005 1006 1007 1008 1009 13199 13269 1221 1222 1223 1236 1237 1238 1239 1240 8247 8248 8249 15230 15231 4418 4419 4420 4421 5188 5239
chose$	135 136 137 155 156 12377 6569 12585 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12901 12902 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1197 1198 1221 1222 1223 1236 1237 1238 1239 1240 13564 13565 13789 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13913 2072 2077 16156 16558 4418 4419 4420 4421 10613 16629 5188 5239 11927
chosen$	135 136 137 155 156 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12911 12919 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5188 5239
chronic$	17162 5899
chubby$	9698 9734 6080
chunky$	5592
churlish$	6052
cid	16719
cider$	17188
cigarette$	13212 13213 13214
cigarettes$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 13212 13213 13214 14278
cin$	6159
circles$	9750
circul	4619 4725 5839
circulate$	4530 10700 4532
circulated$	4530 10700 4532 16717 4633
circulates$	4530 10700 4532
circulating$	4530 10700 4532
circulation$	12008
circumstances$	16155 16178 12156
citalo	5922
citalopram$	12091
city$	9692 17124 17307
civil	4870 5862
civil$	10981 11039 5852
clad$	3596 3597 3598 11774 11785 5657
claim$	13235 8029 14045 14046 14047 14048 14049 8300 8301 8302 14325 12161
claimed$	13235 8300 8301 8302
claiming$	13235
claimmed$	13235
claimming$	13235
claims$	13235 8300 8301 8302 14325 5033
clamp$	5858
clamped$	17151 5858
clamping$	5858
clamps$	5858
clarif	4590 4791
class$	6722 14347 14348 14349 14350 14379 14383 14599 8692 14820 15147 15617 16613 17236 17357 11346 12128 6014 6120
classed$	2580 4562
classmates$	12722 15331 15337 11360 11503
classroom$	17236
clear	4569 4593 4965
clear$	1778 1781 1784 1785 3553 3804 3933 10553 4768 4884 17094 11111 5620 5706 5839 5845 5865
cleared$	4968
clearly$	820 3789 3790 3791 3792 10105 10106 3938 3964 3972 10141 3973 3974 10189 4407 4408 5249 5754
cleft$	6131
clever$	13429 13430 13431 2897 2898 2899 9350 9351 9352
climb$	7169 2095 2096
climbbed$	2095 2096
climbbing$	2095 2096
climbed$	2095 2096
climbing$	7169 2095 2096
climbs$	2095 2096
clingy$	6059
clinic	5018 5884
clinic$	17185 11187 17203 17207 5765 12056
clinically$	5908
clip$	6803 6804 636 637 16747 4623
clips$	6803 6804 636 637 4623
clique$	2242
cliques$	2242
cliquey$	6050
clones$	15838
close	4728
close$	7634 7654 2937 16602 4452 4539 10882 10897 11914
closed$	8547 4368 4452 4502 11866 11869 11914
closes$	4452 11914
closing$	16346 16347
closure$	10981 4863 5878
cloth$	14626
clothe$	11970
clothes$	6188 20 6206 12666 12667 12806 12807 12808 12809 12810 12811 12812 12813 879 7063 895 1224 1225 8240 15660 15661 15662 15663 15676 15677 9762 9763 15799 15800 15802 15803 15804 15805 15806 15810 15811 15812 15813 15824 15844 11133 11827 11832 11970
clothing$	15660 15661 15662 15663 9762 9763 15802 15803 15804 15824 15844 11827 11829 11832
clout$	13308 13317 13633 13771 14252 11412 11413
clown$	11559
clowns$	11559
clozapine$	6141
club$	15768 4469 5765
clubs$	15768
clued$	2737 2743 9522
clueless$	6050 6091
cluster$	11119
clusters$	11119
co$	8120 14719 9836 9885 9891 9896 9905 10000 11626 5862
coach$	12491 12532 12801
coaches$	12532 12801
coat$	15802 15803 15804 15813 17058 17326 11827 11832 11840
coats$	9762 9763 15802 15803 15804 15805 15806 15813 17058 11827 11832 11840
coaxing$	13730 13731 13732 13733 13734 13735 13736 13737 13870
cocain	11169 17357 11346
cocaine$	13192 17184 11178 17196 17361 11361
cocktail$	11491
cocky$	6059
coddling$	15290
code$	11760
codein	11169 11176
codeine$	17184 17191 17194
codes$	11760
coelia	5899
coeliac$	12068
coerced$	12230 14195 14196 14197 14198 14217
cognitive$	5882
cohort	10687 16801 10797 10819 16840 16884 16885 16887 10904 16928 4772 10953 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 12016
cohort$	14383 8371 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 15147 16046 16894 16901 16919 4767 16968 4833 17078 17100 17101 4938 11630 5827
cohorts$	16894
coil	5003 11172
coil$	17187
coincide$	4520
coincides$	4520
cold$	16418 16626 17324 5438
coliti	5899
colitis$	12068
collarbone$	17208 17209
collarbones$	17208
colleagues$	9016 9017 9018 4643
collec	11952 5784 5825
collect$	4528 10742 4661 11138
collected$	6879 6880 6881 6882 6883 4528 10742 16786 4661
collecting$	15379 15393 15395 15402 4528 10742 4661
collective$	5706
collects$	4528 10742 16787 4661
colleg	4882
college$	10201 10206 10207 10209 4047 16622 10634 16689 16690 11051 17226 17227 17228 17230 17232 17240 17243 5765 12121 12122
colleges$	17237
collude$	853 854
colluded$	853 854
colludes$	853 854
colluding$	853 854
colonoscopy$	6129
colostomy$	6138
colour$	11791
coloured$	5636
colours$	15824 11791 11827
combat	4892
combative$	6057
combination$	11491
combustible$	5322
come$	6324 12345 12482 389 6617 6622 6623 6657 6658 6659 6660 6661 6662 6663 6664 12913 6908 7170 1163 1322 1344 13621 13805 7952 14062 14134 2216 2416 2417 2418 2419 2420 2421 2485 2766 2769 3040 9267 9268 9269 3208 15421 9545 3415 3416 3626 3635 3647 3648 3649 3650 3651 15899 15905 15919 15926 16010 16020 16021 16022 16023 10087 3988 10232 16264 16265 4761 17071 17136 5012 5223 5253 11851
comes$	389 871 1322 1344 13529 13869 2217 2591 2767 2770 3208 3626 3635 3647 3648 3649 3650 3651 16010 10087 16854 17071 17136 5012 5253 5991
comeuppance$	13495
comfort$	10618
comfortable$	1226 1227 1228
comforted$	15404
comforting$	15402 15404
coming$	12330 389 12938 7170 13493 13494 1344 3208 15898 5012 17281
comings$	10831 4704
comman	10755 10787
command$	16802 11114 11985
commands$	16770
comment$	3658 3659 3660 3661
commented$	3658 3659 3660 3661
commenting$	3658 3659 3660 3661
comments$	12512 13089 13408 13409 3658 3659 3660 3661
commentted$	3658 3659 3660 3661
commentting$	3658 3659 3660 3661
commit	10899 16947 10933 4773 10961 10962 17070
commit$	12592 15899 15905 15919 15927 16893 16923 16950 16997 17158 11851
commits$	16893 16997 17158
committal$	16989
committed$	17069 17158 5174
committing$	16774 16914 10942 17031 5174
committs$	5174
common$	7534 7535 7536 7537 7538 7539 7540 7541 7542 7543 7544 7545 7546 13828 13829 13830 13831 13832 13833 13834 13835 7821 7822 7823 8152 14653 2519 16336 16337 16338 16618 16619 16620 16621 11339 11928
commun	4537 11065 5162
communicate$	600 601 602
communicated$	600 601 602
communicates$	600 601 602
communicating$	600 601 602
communication$	4399 4400 4401 4402 5706 11907
community$	14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14407 14466 14470 14471 10706 10832 4789 4808 4862 4889 17080 17109 11331 11455 6005 6007
companion$	12316
companions$	12316
company$	12186 12316 6484 12602 12620 13104 13242 13243 13244 13381 13382 13686 14250 8241 2073 2074 2075 2076 8246 14265 14266 14267 8254 8255 15111 15112 15630 10201 10206 10207 4047 16622 10634 4469 16689 16690 11454 5764
compar	4582
compare$	10735 4708
compared$	16697 10751
compareed$	4708
compareing$	4708
compares$	4708
compass$	14168
compete$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
competed$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
competent$	3359 3360
competes$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
competing$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
complacency$	16438 6091
complacent$	10584 6091
complain$	13515 13516 13517 13518 8029 14045 14046 14047 14048 14049 3658 3659 11423 11871
complained$	7476 7477 3658 3659 11871
complaining$	3658 3659 16137 11871
complainned$	3658 3659 11871
complainning$	3658 3659 11871
complains$	3658 3659 11871
complaint$	2136 2137 16341 16424 16539 11461 11919
complaints$	2136 2137 16341 16424 16539 16588 16589 4891 11461 11919 11920
comple	17034
complete$	13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 2283 2284 2286 3694 4435 4574 5706
completed$	12403 16020 16021 16022 16023 3987 16360 16361 16362 16363
completeed$	4574
completeing$	4574
completely$	2686 10180 5553 5697 5700
completes$	4574
complex$	8674 5465 5885
complexion$	9751 11789 6081
complexions$	11789 6081
compliance$	11466 11624
compliant$	8790 11623
complicit$	41 518 519 520 521 522 536 12883 854 13158 13159 13160 13161 11395 11407
complicity$	12565 853 10960
complied$	12919
complies$	16032 16033 16034 16035
comply$	12592 14134 15850 15899 15905 15919 15953 15954 11851 11852
comprehension$	11902
compromise$	10 5178 5179
compromised$	10 5178 5179
compromises$	10 5178 5179
compromising$	12186 10 5178 5179
compulsive$	5336
computer$	11975
conceal$	1821 1822 3630
concealed$	1821 1822 3630 11844
concealing$	1821 1822 3630
concealled$	1821 1822 3630
concealling$	1821 1822 3630
conceals$	1821 1822 3630
concer	11128 4996 5065 5099 5922
concern$	6269 13819 8155 15413 10268 10269 16385 16386 16387 16388 16389 16390 16391 16392 16424 11919
concerned$	9137 9138 9139 15155 15156 15157 9143 9144 15389 15390 9376 10563 10564 10642 4474 16947
concerning$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5467
concerns$	13819 14175 14176 14177 14178 10268 10269 16424 16588 16589 17143 11919 11920
concerta$	12091
conclusion$	16672
conclusions$	16672
concus	6133
condescending$	6092
condit	11146 5997
condition$	17161 17351 12072 12085 12099 12165
conditional$	5994 5995
conditions$	14291 5138 17351 12156 12165
conduc	4666 17034 4857
conduct$	3 4 5 6 7 8 9 6181 12197 12198 6188 20 12276 344 345 12566 12961 12962 12963 12964 7063 895 13291 13292 13293 13294 13295 13296 1224 1225 14087 14088 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 14319 2557 2558 2559 2560 2561 2562 2563 2564 2565 2772 2773 2774 2775 2776 2777 11351 5468 5879
confer	17299
confidence$	2726 2728 2870 2871 2872 2873 2874 2875 2876 15676 15677
confident$	11735
confidential$	5785
confidentiality$	16565
confir	4590 4791
confirm$	16903
confirms$	16903
confiscate$	4613
confiscated$	4613 10841 17042
confiscates$	4613
confiscating$	4613
conflict$	13043 13348 14225 14518 16138 5138 11416 11467
confro	16889 11015
confront$	17030
confrontation$	13043 14225
confrontational$	14750 14751 14815 14816 14817 14818 14819 11641 6057
confrontations$	14225
congregate$	14855 11759
congregated$	14855 11759
congregates$	14855 11759
congregating$	14855 11759
connected$	2150 4737 16947 10941 11467
connection$	5172
conned$	15365
conniving$	6061
conscience$	14640 14641 14642 14643 14644 2514
conscienceless$	6050
conscious$	6293 125 6548
consensual$	5525 6024
consent$	12565 652 653 654 655 656 657 2696 2697 2698 2699 15160 15268 15318 9313 9314 15543 15544 11418
consented$	652 653 654 655 656 657 12842 659 694 719 2696 2697 2698 2699 3159 3160 11418
consenting$	652 653 654 655 656 657 5525 5544 6024
consents$	652 653 654 655 656 657 2696 2697 2698 2699
consequences$	12277 12278 12279 12280 12282 12283 12284 12286 12361 179 12371 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 13858 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14483 14870 15886 15887 15888 17065
consid	4562 4725 4957
consider$	14134 2321 2449 2452 15899 15905 15919 16410 11851
considerable$	8476
consideration$	16432
considered$	8305 8306 2204 2321 2449 2452 2575 4997 5327
considering$	2321 2449 2452 4997
considerred$	2321 2449 2452
considerring$	2321 2449 2452
considers$	2321 2449 2452
consistent$	3694
consistently$	3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 5680 5702
consoled$	15404
consoling$	15402 15404
consort$	5283
consorted$	5283
consorting$	5283
consorts$	5283
consortted$	5283
consortting$	5283
consta	4515 10685 10686 4519 10691 16711 10719 10720 10721 4553 4554 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 4690 10946 4794 10969 11009 4878 4882 11052
constable$	10684 16701 16706 16734 16735 16736 10722 10723 16749 10741 10770 10776 10778 16800 16804 16805 16807 10805 16823 16830 10859 16961 10963 17024 11047 11051 17067
constables$	10684 16701 16706 16734 16735 16736 10722 10723 16749 10741 10770 10776 10778 16800 16804 16805 16807 10805 16823 16830 10859 16961 10963 17024 11047 11051 17067
constant$	10529 10530 5410
constantly$	589 3915 3916 3917 3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 4314 5694 5702
consti	4562
consul	11184 11190
consultant$	17199 17200 17205
contac	16748 16758 16797 10836 4704
contact$	6480 6481 6484 12779 600 601 602 604 605 606 607 608 609 610 12903 1099 2663 2664 16748 5095 11682 11846
contacted$	600 601 602 604 605 606 607 608 609 610 1099 13564 13565
contacting$	600 601 602 604 605 606 607 608 609 610 1099
contacts$	600 601 602 604 605 606 607 608 609 610 1099 16834 16851 10873
contactted$	600 601 602 604 605 606 607 608 609 610 1099
contactting$	600 601 602 604 605 606 607 608 609 610 1099
contain$	14492 14493 14713 16076 16077 16078 10768 11859
contains$	10768
contempt$	16667 16668 16669 16670 16671 16989
contemptuous$	6092
contend$	3271 3272
content$	302 303 308 450 451 452 482 483 692 693 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1226 1227 1228 1764 1765 1766 1767 3365 5239
continually$	589 3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 5702
continue$	12344 12377 12412 12434 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 15926 5195
continued$	12377 12397 12412 12434 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 3694 5195
continues$	12377 12412 12434 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 5195
continuing$	12377 12412 12434 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 5195
continuously$	3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 5702
contra	5919
contraception$	15236 15237 15238 12088
contraceptive$	12088
contract$	17045 12176
contracts$	17045
contradictory$	14322 14323 14324
contribute$	853 4897
contributed$	12196 853 13080 13081
contributes$	853 4897
contributing$	853
contro	10787 4892 11062 5878
control$	13434 13879 14134 14165 14171 14446 14477 14492 14493 8536 14713 14741 14742 14743 14744 14745 14746 14747 14748 14749 8768 14787 14794 14795 8791 14830 14836 14837 9270 9271 9685 15986 16076 16077 16078 10719 10720 10721 4553 4554 4555 16802 10809 10815 10816 4690 10862 4785 17077 11087 4930 17145 11530 11859 5874 12047
controlled$	12230 12876 13886 15904 15910 15915 15924 16019 16062 16063 16064 16065 16066
controlling$	5467 11964 6059
controls$	10762 11964
convenience$	10618
conveniently$	5758
convic	10991 11002 6163
convict$	11573 5847
convicted$	16962 16980 17017 17064
convicting$	5847
conviction$	17006 6115 6164
convictions$	16925 17006 17029 6115 6164
convicts$	11573
convince$	16007 16030 10016
cookie$	11726
cookies$	11726
cool$	14305 8291 8292 3361 3362 5563
cooper	11142
cooperate$	12556 14134 14720 14732 14735 15850 15899 15905 15919 15953 15954 15963 15964 15965 16410 17157 11851 11852
cooperated$	14720
cooperates$	16032 16033 16034 16035
cooperating$	14720
cooperation$	14719 11626
coordi	5862
cope	11177
cope$	8878 2729 8899 8900 2732 2772 2773 2774 2775 2776 2777 15160 9181 9182 9183 9186 9187 9189 9190 9193 3031 3032 3033 15227 15228 9217 3049 3050 9220 3057 15255 3076 3092 3271 3272 3367 3368 3382 15689 16412 17192 17193 5552
coped$	2772 2773 2774 2775 2776 2777 3057 3076 3092 3382 5552
copes$	2772 2773 2774 2775 2776 2777 3057 3076 3092 3382 5552
copied	4536
copied$	16781
coping$	2772 2773 2774 2775 2776 2777 9181 9182 9183 9186 9187 9189 9190 9193 15230 15231 3057 15255 3076 3092 3382 5552
copy$	4638
core	17144
core$	8437 8438 14522 8514 16775 17016
corner$	13693 15636
cornrows$	6081
corporate$	5706
correl	4582
correlated$	10751
corrob	4537
corroborated$	10706
corrupting$	2167 2168 2169 5320
cost$	927 928 13148 13700 13805 10618
costs$	927 928 10618
costume$	11821
costumes$	11821
cotton$	5543
couch$	8544 8545 17317
could	4524
could$	21 22 23 24 25 444 445 446 447 448 449 453 454 461 462 463 464 465 466 485 486 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 749 750 824 825 826 924 929 930 933 971 1058 13311 13342 13358 7475 1332 1352 7529 7530 7531 7532 7533 1572 1574 1577 1606 1611 1612 1613 1614 1615 1648 1667 1862 1863 1887 8728 2632 2703 2706 2707 2709 2717 2802 2979 3012 3036 3085 3091 3134 3260 3377 3446 3447 3448 3505 15697 3772 9992 3846 3880 3881 4020 4021 4022 4023 4024 4025 4026 4027 4028 4029 4030 4031 4102 4110 4174 4374 4444 4445 4447 4448 10713 4547 4581 10791 4811 4819 4835 5064 5687
council$	15962 10201 10206 10207 10209 4047 16622 10634 4469 16689 16690 11060 5706 5755 5764
counse	11184
counselling$	17203 12055 12097
counsellor$	17199 17200
count$	3840 10009 3841 10010 3842 10011 3843 10012 3844 3845
counte	10816
counted$	9254 3086 3087 3088 3089 3090 9260
counter$	16831
counters$	16831
countless$	6369 6391 7847 7880 10529 10530 10553
country$	15632 11363
counts$	10762
county$	6688 6689 6706 6713 6716 6723 6725 12747 12748 12749 13680 13682 7704 1595 7767 13936 13937 13938 13939 13940 13941 13942 13943 2246 14464 2351 8882 15490 15491 15492 15493 15494 16956 10950 17124 17307 12148 6120
couple$	2670 17310
courier$	14430 2252 11506
couriers$	14430 2252 11506
course$	10039 10040 10041 10042 10043 10044 10134 10141 3973 3974 16160 16171 16172 16173
courses$	16171 16172 16173
court	11002 17019 11318 5843 5997
court$	329 12695 821 822 7393 7394 1447 1448 14518 10901 17017 17021 4841 17116 17333 17339 5156 11330 5166 5228 5237 5843 12012 12137 12169 12170 6002 6007 12178
courted$	329 821 822 7393 7394 1447 1448 5228 5237
courtesy$	16277 16278 16336 16337 16338
courting$	329 821 822 7393 7394 1447 1448 5221 5228 5237
courts$	329 821 822 7393 7394 1447 1448 14520 14851 14852 17017 4841 17116 17333 5228 5237
courtted$	329 7393 7394 1447 1448 5237
courtting$	329 7393 7394 1447 1448 5237
cousin	17258 17308
cousin$	12722 5068
cousins$	12722
cover$	1139 1140 14041 3630 10424 4351 4382
coverage$	10872
covered$	1139 1140 3630 4351 4382 11844
covering$	1139 1140 15787 3630 4351 4382
coverings$	15787
coverred$	1139 1140 3630 4351 4382
coverring$	1139 1140 3630 4351 4382
covers$	1139 1140 3630 4351 4382
covert	4964 5801
covert$	11133 5785 11970 5836
covertly$	11970
covid$	6130
cow$	11551
coward$	11559
cowardly$	6091
cowards$	11559 11896
cowed$	15426
cows$	11551
cp$	6159
cpn$	11036
cpns$	11036
cps	10764
cps$	16779
cpw$	11036
cpws$	11036
crack	11169 17357 11346 5859
crack$	13192 8408 16531 16869 17184 17196 17361 11361
crackdown$	12028
cracked$	17020 11073
crackeddown$	12028
crackhead$	6047
crackheads$	6047
crackingdown$	12028
cracks$	16531
cracksdown$	12028
craft$	11742
crafty$	6050
crave$	1180 1181 2035 2036 2081 2083 5247 5480
craved$	1180 1181 2035 2036 2081 2083 5247 5480
craves$	1180 1181 2035 2036 2081 2083 5247 5480
craving$	1180 1181 2035 2036 2081 2083 5247 5480
crawling$	2352
crazy$	11631
create$	611 861 997 2281 2282 4574 5376 5379
created$	611 861 997 13272 13273 2281 2282 5376 5379
createed$	4574
createing$	4574
creates$	611 861 997 2281 2282 4574 5376 5379
creating$	611 861 997 2281 2282 5376 5379
creation$	13199 13269
creature$	11580
creatures$	11580
cred$	13318 15479
credibility$	15480 11464
credible$	14318
credit$	12806 12807 12808 12809 12810 12811 12812 12813 12818 12820 12821
creep$	12346 11559
creeps$	11559
crept$	12347
cretin$	6047
cretins$	6047
crew$	12532 12869 12870 12871 2242 15147 15617
crews$	2242
cried$	7073 13235 5240
cries$	2645 5240
crime	16704 16712 4537 16722 10711 16766 16772 4596 4644 10886 10907 16936 4753 16948 16949 16956 16957 4774 16963 16971 16975 16976 16977 16983 10972 11061 11066 11067 11092 11099 17114 17160 11343 11958 11972 11996 12024 12036
crime$	12264 12265 6518 12702 12717 12719 13250 7390 13680 13682 13683 13781 13936 13937 13938 13939 13940 13941 13942 13943 14232 14293 14369 14370 14454 14464 14516 14517 14518 8548 2441 14687 14849 9618 4515 10685 10686 4519 10691 10695 16711 16719 10706 16726 4545 10731 10734 4572 4573 4578 16763 16766 10765 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 10795 16813 16814 16815 10802 4636 10808 4641 10813 10815 16841 10877 16896 16914 16921 16922 10917 10919 10922 10943 10946 4794 10969 16985 16986 16987 11009 11029 11034 4878 4882 11052 11054 4887 11057 17076 4893 17081 17082 4899 17085 17086 11076 17091 17092 4921 17107 11118 4950 4966 4974 5162 17358 11357 11359 11415 11467 5443 5816 5828 5835 12007 12014 12025
crimes$	12702 13680 13682 16763 16896 16921 16922 10922 10943 11054 4887 11057 17076 4950 4974 12007 12014
crimin	16712 4537 16722 16758 16772 4728 16915 16920 16935 16936 16956 16983 11061 5816 11989 11996 12024 5862 12036 12037 6001 6014 6120 6121
criminal$	12702 12707 12710 12727 13680 13682 14268 14269 14270 14271 2180 14426 14427 14428 14429 2267 14511 14512 14513 14514 14515 14536 14537 8559 2445 2446 2447 2448 14700 8786 8793 8794 8795 16612 10706 10731 10794 10897 16913 16943 10938 10986 10991 11318 5162 11339 11340 11343 11359 5284 5325 11504 11505 11573 5407 5419 5459 5504 11684 11958 5792 5843 6006 12183 6059
criminalise$	4430 4431 4432 4433
criminalised$	4430 4431 4432 4433
criminalises$	4430 4431 4432 4433
criminalising$	4430 4431 4432 4433 16682 16683 16684 16685
criminality$	12702 12717 12719 13680 13682 14464 17076 11357 11544 11985
criminally$	5494 5816
criminals$	12727 13679 14232 14234 14268 14269 14270 14274 2180 14426 14427 14428 14429 2267 14505 14511 14512 14513 14514 14515 14536 14537 2445 2446 2447 2448 14700 16612 16942 16943 11359 11504 11505 11573 11684
criminogenic$	6037
crimint$	16859
crisis$	1085 1088 1089 11190 12099 6145
crocodile$	7642
crohn	6131
crook$	14462 14511 14512 14513 14514 14515 14571 11504 11543
crooked$	9739
crooks$	14462 14511 14512 14513 14514 14515 14571 11504 11543
crop$	9768 15802 15803 15804 15819 15820 15821 9810 11832 5669
cropped$	5636 5663
cropper$	13506
cross	4582
cross$	8517 9625 15640 15641 15642
crosscheck$	10735
crosschecked$	10751
crossreferenced$	10751
crowd$	13089 13242 13243 13244 13252 13253 13254 13255 13256 13257 13381 13382 13632 13663 13664 14282 2242 2670 11454 11488 11489
crowds$	2242
crown	6001
crown$	10764
cruel$	16334 16335 16345 16445 5407 6059
crushed$	4795
crutches$	12100
cry$	8035 8039 2645 5240
crying$	2645 5240
cse$	12702 13680 13682
cucumber$	15546
cucumbers$	15545
cues$	4364 4365 4366 4367
culpable$	13158 13159 13160 13161 11407 11923 6091
culpri	10899 12016 6113
culprit$	14361 14362 14363 16914 11496 11497 11541 11558 11993
culprits$	14361 14362 14363 16914 11496 11497 11541 11558 11993
culture$	4254 4255 11467
cunch$	11363
cunning$	11742 6059
curb	4892
curfew	10973 5162
curfew$	15371 15372 15373 15393 15395 16988 11331 17351 11457 12020 12179 6165
curfews$	15371 15372 15373 15393 15395 11457 12020
curiosity$	6181 12197 12198 7975 16385 16386 16387 16388 16389 16390 16391 16618 16619 16620 16621 11928
curled$	9725
curly$	5613 5636
curren	4537
current$	10706 10748 10986
curse$	8764
custod	4596 17019 17272 17275 11261 11334
custodial$	6005
custody$	12719 14518 16054 4568 10765 10877 4719 10889 10917 10919 17252 17276 5096 17344 17349
customer$	6473 12801 11572 11732 11743
customers$	6473 12801 14689 14875 14876 14877 14878 17109 11455 11572 11732 11743
cut	4892 5890
cut$	1511 13871 2442 15777 15778 9785 9787 17094 4988 11796 11807 12026
cuts	4892
cuts$	1511 4988 11796
cuttin	4892
cutting$	1511 4988
cynical$	14750 14751 16345
cystic$	5899
dabble$	518 519 520 521 522
dabbled$	518 519 520 521 522
dabbles$	518 519 520 521 522
dabbling$	518 519 520 521 522
dad	11241 17258 11244 5079 5089 11259 5091 5094 5100 17286 17302 17308 11296
dad$	14848 8843 2675 2676 8956 2900 9070 9071 9072 9073 9116 9117 9118 3418 3419 3420 5067 5068 5069 17254 17256 11242 5076 5077 5080 17267 17268 5087 5088 5092 17279 17283 11269 11270 11277 5120 5121 17316 11678
daddies$	11389
daddy$	11389
dads$	3418 3419 3420 5087 11678 11740
daft$	104 105 919 1841 5267
daily$	17193
damage	10907 4753 16948 16949 16956 16957 4774 16963 16975 16976 16977 10972
damage$	16105 16106 16107 16582 16922 10922 10943 16986 16987 4887 11057 17333 17354 17355 17358
damaged$	8674 5461 11631
damn$	16276 16359
damp	5141
damp$	17324 11310
dance$	14496 3283 3284 3285 3286 3287
dancers$	9990
danger$	12184 12185 12195 12252 12264 12265 12266 12267 12268 12269 12270 12277 12278 12279 12280 12282 12283 12284 12286 6397 6398 6399 6400 6401 6402 6403 6404 236 237 238 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6981 6982 13014 13106 13107 13108 13109 13110 13250 1085 1088 1089 13348 13350 13378 7390 13449 13701 13711 13817 13888 7898 13936 13937 13938 13939 13940 13941 13942 13943 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14169 14174 14175 14176 14177 14178 14219 14221 14225 14232 14245 14369 14370 8373 2205 8375 8376 8377 8378 8379 8380 8381 8382 8383 8384 14400 14401 8387 8388 8389 8390 8391 8392 14673 14870 14933 15096 15097 15098 15099 15100 15236 15237 15238 15347 9334 15414 9527 15629 10513 10695 11094 11357 11397 11416 5279
dangerous$	12184 12185 6295 12710 7898 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 8235 14262 14275 8674 5183 5322 6058
dangerously$	11427
dangers$	12184 12185 12277 12278 12279 12280 12282 12283 12284 12286 6349 6350 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 1085 13350 13817 7898 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14175 14176 14177 14178 14870 14921 14922 14923 14924 14925 14926 14927 15236 15237 15238 9527 15629
dangle$	5257
dangled$	5257
dangles$	5257
dangling$	5257
dare$	13773 9625
dark$	3553 15743 15753 3581 9809 5612 5613 5614 5620 5636 11827 5663 12001
darker$	3553 5612 5620
darkest$	3560 5640
data	10747
data$	16565 16762 16798 10784 16855 11974
databa	11952 11956
database$	16738 16750 16778 16892 16932 16933 11975
date	11038
date$	15522 15523 15524 10689 17053 12171
dates$	10689 4594 12171
dating$	5221
daught	17052
daughter$	15031 11168
daughters$	15031
daunt$	9288
daunted$	15426
daunts$	9413 9414
dawn$	5839
day	12010 12032
day$	6289 15616 10081 10082 3914 16130 16131 16132 3963 16171 16172 16173 16879 4848 17137 17192 17193 5027 5056 11227 11228 11930
days	11177
days$	15141 16171 16172 16173 17192 17193 5027 17227 5056 11930
dazzled$	2039
dc$	16821
dci$	16821
dead	17275
dead$	1265 1266 1267 1268 8527 17169 17277
deadbeats$	6046
deaf$	7799 10497 10498 10499 5773 12082
deal	16935
deal$	12592 6619 6620 6621 12664 553 554 555 6727 717 718 6889 6890 7171 7172 7396 13478 13716 13744 13749 13800 13807 13944 14148 14149 14306 14307 2194 14433 8703 8863 2729 8899 8900 2732 2910 15227 15228 3271 3272 15689 4485 16889 16893 16923 16926 16950 16951 5192 11408
dealer	11989
dealer$	12204 6451 6452 12475 12486 12487 12495 12503 12662 12707 12727 12730 12747 12748 12749 12758 12760 12763 12798 12832 12869 12870 12871 12881 13185 13186 13246 13252 13253 13254 13255 13256 13257 7246 13283 13284 7273 7275 7282 7283 7284 7285 13320 13321 13322 13323 13324 13325 13326 13327 13328 13330 13331 13394 13395 13540 13631 13646 13679 14040 8232 14248 14249 14268 14269 14270 14271 2180 14409 14427 14428 14429 14436 2267 14511 14512 14513 14514 14515 14536 14537 14567 2445 2446 2447 2448 15236 15237 15238 15461 15462 15463 15464 15515 4975 11355 11359 11414 11504 11505 11559 11573
dealers$	12204 6451 6452 12475 12486 12487 12495 12499 12503 6499 12518 6504 12520 12662 12707 12727 12730 12747 12748 12749 12758 12760 12763 12798 12832 12869 12870 12871 12881 13185 13186 13246 13252 13253 13254 13255 13256 13257 7246 13283 13284 7273 7282 7283 7284 7285 13320 13321 13322 13323 13324 13325 13326 13327 13328 13330 13331 13394 13395 13540 13614 13631 13646 13679 14040 14232 14235 8232 14248 14249 14256 14268 14269 14270 14271 14274 2180 14409 14426 14427 14428 14429 14436 2267 14511 14512 14513 14514 14515 14536 14537 14567 2445 2446 2447 2448 14690 14875 14876 14877 14878 15236 15237 15238 15461 15462 15463 15464 16941 4975 11355 11359 11414 11446 11504 11505 11559 11573
dealin	16712 16722 16760 10899 16920 16944 16947 16948 16956 16957 16975 16976 16977 11318 11339
dealing$	12264 12265 12702 12713 12718 12736 553 554 555 12744 12747 12748 12749 7172 13680 13682 13711 13781 13936 13937 13938 13939 13940 13941 13942 13943 2194 14454 2441 14849 9133 9159 15490 15491 15492 15493 15494 16110 16111 16112 16117 16118 16119 16120 16121 16122 16123 16124 16125 16126 16127 16128 16129 4548 16774 16914 16952 17031 17081 17333 17354 5177 5192 11408 11603 11981 12182
dealings$	15117
deals	16760
deals$	553 554 555 717 718 2194 10762 16787 16893 16926 16951 5177 5192
dealt$	553 554 555 8359 8360 8361 8362 2194 15673 15674 15675 4484 17019 17020 4840 4958 5164 5192
dear$	13111 13112
dearly$	11411
death	17257 17259 17301
death$	13014 17168 5074
debt	17257
debt$	1085 12137
debts$	1085 12137
decamp	5816
decamped$	11985
deceitful$	6059
december$	12725
decency$	14640 14641 14642 14643 14644 16277 16278 16336 16337 16338
decent$	8340 2172 10345 10346 10347 10348
decide$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 15160 9205 15227 15228 15686 15697 16737 5239
decided$	135 136 137 6569 12585 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1236 1237 1238 1239 1240 13913 15697 16558 4420 4421 10613 16629 5239
decides$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 15697 5239
deciding$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 15230 15231 15697 5239
decisi	4922
decision$	6206 12276 6275 6276 108 109 6279 111 112 113 6283 6284 116 12301 12302 12303 12304 12305 6291 12307 12308 6294 12310 12311 12312 12313 12314 12315 138 139 140 141 12351 12352 12353 12354 12355 12356 12357 12358 6347 6606 12622 439 6609 6610 6611 6612 7463 7464 1296 7466 1298 1299 1300 15046 9221 9222 9223 15239 15240 4161 10447 17006 11351 11352 11353 11711
decisions$	3 4 5 6 7 8 9 6206 12276 12301 12302 12303 12304 12305 12307 12310 12311 12312 12313 12314 12315 138 139 140 141 142 143 144 145 6329 6330 6331 6332 6333 6334 6335 12351 12352 12353 12354 12355 12356 12357 12358 12359 12360 439 6609 6649 6650 7063 895 13291 13292 13293 13294 13295 13296 14087 14088 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 15046 15053 15089 15090 9221 9222 9223 15239 15240 4161 17006 11351 11352 11353 11711
decked$	3596 3597 3598 5657
declin	4892 4973 17201
decline$	2548 2549 2550 15863 5678
declined$	2548 2549 2550 15863 15869 15874 15875 15876 15877 5678
declines$	2548 2549 2550 15863 5678
declining$	2548 2549 2550 15863 5678
decrea	4892
decrease$	17075
deemed$	8305 8306 2575
deep$	7354 7660 3581
deepen	4516
defeating$	6300
defect$	17161
defenceless$	9152 15398 15399 15400 15401
defend$	8872 15193 9181 9182 9183 9186 9187 9189 9190 9193 5245
defendded$	5245
defendding$	5245
defended$	5245
defending$	9181 9182 9183 9186 9187 9189 9190 9193 5245
defends$	5245
defensive$	6091
defensiveness$	16438 6091
deferred$	6007
defiant$	14750 14751 5467 6059
deficit$	12049
defied$	2107 2108 5288
defies$	2107 2108 5288 5763
definite$	3804
definitely$	10111 3964 3972 10141 3973 3974 11870
defy$	2107 2108 5288
defying$	2107 2108 5288
degenerate$	6030
degenerates$	6030
degrade$	4944
degraded$	4944
degrades$	4944
degrading$	4944
degree$	379 380 381 15287 15288 15289
delay	17163 12051
delay$	16582 16638
delayed$	11927
delaying$	16346 16347
delays$	16582 16638
deleted$	14057
deliberate$	6293 125
deliberately$	589 963 5758
delicate$	5592
delight$	1066 1067
delighted$	1066 1067
delighting$	1066 1067
delights$	1066 1067
delightted$	1066 1067
delightting$	1066 1067
delinquency$	6030
delinquent$	14426 5459 5461 11631 5467 6030
delinquents$	14426 6030
deliver$	6619 6620 6621 7172
delivering$	7172
demand$	11061 11074 4906 11138 11871
demandded$	11871
demandding$	11871
demanded$	11871
demanding$	14815 14816 14817 14818 14819 11641 11871
demands$	11871
dement	11261
dementia$	17276
demonise$	4430 4431 4432 4433
demonised$	4430 4431 4432 4433
demonises$	4430 4431 4432 4433
demonising$	4430 4431 4432 4433 16682 16683 16684 16685
demons	4747
demotivated$	6059
den$	13653
denial$	16438 11445
denies$	4941
dental	5018
dental$	11187
dentis	11184
dentist$	17199
deny$	9943 17047 4864 4941
denying$	4864
department$	10201 10206 10207 4047 16622 10634 4469 16689 16690 5755 5764
depend	12096
dependence$	5010
dependency$	5010 11189
dependent$	5010
depends$	5147
deplorable$	6091
deploy	4876
depo	5003 11172
depo$	17187
deport	17259 17272 11261
deported$	17276
depraved$	6061
depres	17257 17275 11261 6128
depressant$	12091
depressants$	12091
depressed$	12053
depression$	17276
depressive$	17274
deprivation$	5110
deprive$	17047 4864
deprived$	5461
depriving$	4864
depth$	16461
dereliction$	6091
derision$	16667 16668 16669 16670 16671
derisory$	16466
descend$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descendded$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descendding$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descended$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descending$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descends$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descri	4542 10788
described$	2209 2584
description$	4640 10868 12047
descriptions$	10699 16715 16739 4640 4647 10868 16890
desert$	5742
deserted$	5739 5742
deserting$	5742
deserts$	12334 5742
desertted$	5742
desertting$	5742
deserve$	12331 12332 12333 844 845 5231 11566
deserved$	12331 12332 12333 844 845 13032 14580 5231 11566
deserves$	12331 12332 12333 844 845 5231 11566
deserving$	12331 12332 12333 844 845 5231 11566
design	4562
designed$	4897 4968
designer$	14223 14224 14695 9761 15777 15778 9790 3623 11827 11830 5663 5673
desire$	10053 16069 16070 16071 16072 16073 16074
desires$	13443
desk	10711 10714 10787
desk$	10684 16701 16706 16718 16720 16726 16727 16729 16741 16749 10741 10770 10776 10778 16800 16802 16804 16805 16807 16810 16817 10805 16823 16830 16961 10963 17024 11047 11051 17067
despair$	14531
desperate$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 1261 1262 1263 1264 5239
despite$	188 6357 189 190 191 217 219 223 224 225 253 12754 12755 12756 12757 14137 14138 14139 4360
desserts$	13497
destined$	535 3742 3743 3744 3870 10039 3871 10040 3872 10041 3873 10042 3874 10043 3875 10044 5684
destiny$	15364
destroy$	13445
destroying$	13449
destruct$	11420
destructed$	11420
destructing$	11420
destruction$	13121 13449 11420
destructive$	6261 12712 11420 5321
destructs$	11420
destructted$	11420
destructting$	11420
detail	4534 4542 4594 10763 10788 4630 10799 10800 16984
details$	6468 6469 6470 16738 16739 16757 10766 10830 16890 17153
detain	10998 17019 4970
detain$	17013 17066 11139 5847
detained$	12001
detaining$	5847
detect	4515 10685 10686 4519 10691 16711 16719 10711 10719 10720 10721 4553 4554 10734 4572 4573 4578 10764 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 4690 10862 10946 4794 10969 10991 17008 11009 4878 4882 11052 5845 12042 6113
detection$	15698 15699 17006 12012 5844 5845
detections$	17006 17029 12012 5844
detective$	10684 16701 16706 4531 16726 16734 16735 16736 10722 10723 16749 4566 10741 4597 10767 10770 10776 10778 16800 16804 16805 16807 10805 16821 16823 16830 10852 10859 16877 16961 10963 17024 11047 11051 17067
detectives$	10684 16701 16706 4531 16726 16727 4544 16734 16735 16736 10722 10723 16741 4558 16749 4566 10741 16779 4597 10767 10770 10776 10778 16800 16804 16805 16807 10805 16821 16823 16830 16839 10852 10859 16877 16961 10963 10993 17024 11047 11051 17067
detent	5162
detention$	14378 16138 11331 11502 6152
detentions$	14378 11502 6152
deter$	13140 7126 7127 7128 7129 4847 17094 4917 17139 5855
detergent$	12061
deteri	17201
detering$	4917
determ	4569 4590 4593 4730 4791
determined$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1261 1262 1263 1264 5239
deterping$	4847
deterr	17020 5878
deterred$	16970 5855
deterrence$	12047
deterrent$	12034 12047
deterrents$	12034
deterring$	4847 5855
deters$	4847 4917 5855
deterting$	4847
detox$	12090
develo	11952 5784
develop$	4528 10742 4574
developed$	2763 4528 10742 4574
developing$	4528 10742 4574
developmental$	5879 5885 5961
develops$	4528 10742 4574
deviant$	5419 11593 5461 11631 5467
device	4696 11025
device$	4527 4599 10782 10825 4672 16857 17040 5805
devices$	15549 15691 4527 4599 10782 10825 4672 16857 17040
devil$	14661 11478
devils$	11478
devious$	8559 6059
di$	16821
diabet	6131
diagnosed$	6124
diagnoses$	6124
diagnosis$	12049 6124
diagram$	4560 11959
diagrams$	11959
dialysis$	6129
diamond$	14568
diamonds$	14568
diazep	5922
diazepam$	12091
dice$	830
dicing$	830
dictate$	14477
did$	170 12397 12418 12426 12429 256 484 616 6892 6963 938 939 940 941 13137 13138 956 7249 7253 1154 1286 1587 1588 1589 13789 1649 1686 7970 7971 1836 1837 1838 8016 8019 1869 1870 1871 1872 1912 1922 1923 1924 1925 1926 1928 1932 1953 1954 1955 1962 1971 1998 2023 2028 8313 2536 2540 2642 2643 2644 3100 3106 3113 3140 3157 3186 3189 3195 3198 3382 3704 3952 10133 16150 16151 10142 10143 3985 4059 4060 4061 4063 4064 4065 4066 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 10280 4121 10296 10302 4134 10304 10306 10310 4142 4143 4144 10314 10315 10335 10337 4191 4198 4199 4200 4216 4218 4219 4220 4221 4222 16426 16427 4259 4261 16558 16606 16607 16608 16609 16631 16632 4455 5224 5268 5710 5713
die$	17169
died	17259 11245 17275
died$	17260
diet	11164 11165
diet$	17179 17180
dietar	5905
dietary$	12074
dietician$	6147
dieticians$	6147
dietitian$	6147
dietitians$	6147
difference$	2842 15997 15998 15999 16000 16001 16002 16003 16004 16049
different$	618 7227 7228 7229
differently$	12980 8580
diffic	4739 17163
difficult$	12186 1355 1356 1357 1395 7564 1396 1397 7566 1398 8128 8132 8334 8342 8674 2529 2530 2531 2532 2533 2534 14741 14742 14743 14744 14745 14746 14747 14748 14749 14807 14815 14816 14817 14818 14819 2636 2637 2638 2639 2640 14849 2998 2999 3000 10908 17119 5461 5465 5467 11637 11641 6059
difficulties$	13037 13044 13045 1085 13270 14807 5071 11637 12050 12099 5967
difficulty$	1085 13270 12050 12099 5967
dig$	1505 1506 3453
digger$	14540
diggers$	14540
digging$	1505 1506
digs$	1505 1506
dim$	5432 6059
dinner$	17326
dire$	16466 6092
direct	5862
directed$	10874
directing$	11964
direction$	4653
directs$	11964
dirt$	16612
dirty$	8559 15777 15778 17324 5636 5656 5663 6080
disabi	11164
disabilities$	12080
disability$	17179 11202 12049 12085 6139
disabl	11261
disabled$	17276 6139
disaffected$	5461 11631 5589
disappear$	12770 593 594 10516
disappeared$	593 594
disappearing$	593 594 13471 11364
disappearred$	593 594
disappearring$	593 594
disappears$	593 594
disappointing$	4278 4279 4280 4281 10531 16547 5738
disappointingly$	6093
disaster$	2251
disasters$	2251
disband$	17093
discernment$	11419
discharge$	12164
discharged$	4502
discipline$	14640 14641 14642 14643 14644 11444
disciplined$	8359 8360 8361 8362 11660
disclo	4595 4742 10911 5107
disclose$	12556 12592 14134 15899 15905 15919 11851
disclosed$	7476 7477
disclosure$	2136 2137
disclosures$	2136 2137
discourage$	13140 7126 7127 7128 7129
discov	16711 10715 4569 4590 10806 4730
discover$	16730
discuss$	15899 15905 15919 11851
disdain$	16667 16668 16669 16670 16671
disease$	12049
disengage$	12592 6055
disengaged$	11869 6055
disengagement$	6055
disengages$	6055
disengaging$	6055
disgrace$	7067 8764 6091
disgraceful$	14741 14742 14743 14744 14745 14746 14747 14748 14749 16445 5467 6091
disgracefully$	6091
disguised$	5297
dish$	3281
dishevelled$	6080
dishonest$	6059 6091
dishonour$	7067
disinterested$	11869 6059 6091
dislike$	14530
dislocated$	5024 11194
dismal$	4443 6091
dismally$	6091
disman	11073 6109
dismantle$	17093
dismantled$	4795 17088
dismantling$	4947
dismiss$	1991 16601 5751
dismissed$	1991 4368 5739 5751
dismisses$	1991 5751
dismissing$	1991 16346 16347 5751
dismissive$	14750 14751 10419 6091
dismissively$	6091
disobedience$	13291 13292 13293 13294 13295 13296 13501
disobedient$	5461 6059
disobey$	7132 2107 2108 16137 5288
disobeyed$	7132 2107 2108 16137 5288
disobeying$	7132 2107 2108 16137 5288
disobeys$	7132 2107 2108 16137 5288
disord	10907 4753 16948 16949 16956 16957 16971 16976 10972 11061 11062 11067 11092 11099 17114 17163 12096
disorder$	14516 14517 14807 14849 16922 10922 16985 16986 16987 10982 17076 17077 17082 4899 17107 11637 12048 12049 12056 12074
disorderly$	6059
disorders$	14807 11637 12074
dispersal$	10981 11034 11035 4910 11330
disperse$	17066 17093
dispersing$	4947
display$	346 1842
displaye$	10700 4532
displayed$	346 1842 10700 4532
displayes$	10700 4532
displaying$	346 1842 10700 4532
displays$	346 1842
disposal$	4616 12012 12176
disposals$	12012
dispro	5780
dispute$	12140
disputes$	12140
disregard$	98 103 12592 7132 2107 2108 8452 8453 2285 8455 4509 5288 5751
disregardded$	103 7132 2107 2108 4509 5288 5751
disregardding$	103 7132 2107 2108 4509 5288 5751
disregarded$	103 7132 2107 2108 4509 5288 5739 5751
disregarding$	103 7132 2107 2108 4509 5288 5751
disregards$	103 7132 2107 2108 4509 5288 5751
disrespect$	16667 16668 16669 16670 16671 11871
disrespected$	11871
disrespectful$	14750 14751 6059
disrespecting$	11871
disrespects$	11871
disrespectted$	11871
disrespectting$	11871
disrup	17004 17008 17020 11073 12042
disrupt$	14454 4784 4917 11105 11863 11871 5867 6112 6116
disrupted$	14454 17088 17127 11863 11871 12039
disrupting$	14454 16137 4784 4917 11863 11871 5867 6112
disruption$	14454 14849 16967 17043 17130 17141 5868 12038 5871 6112 6116
disruptive$	8333 2167 2168 2169 8342 14741 14742 14743 14744 14745 14746 14747 14748 14749 14849 5320 5461 11631 5467 6059
disrupts$	14454 4917 11863 11871 5867 6112
disruptted$	14454 11863 11871
disruptting$	14454 11863 11871
distance$	7321 7322 7323 7324 7325 7326
distant$	15581
distinguish$	4514
distinguishs$	4514
distri	4619
distribute$	4530 10700 4532
distributed$	4530 10700 4532 16717
distributes$	4530 10700 4532
distributing$	4530 10700 4532
disturbance$	12140
disturbances$	12140
disturbed$	5461 11631 6059
dither$	6094
dithered$	6094
dithering$	11933 6094
ditherred$	6094
ditherring$	6094
dithers$	6094
diva$	11559
divas$	11559
dive$	1487 1488 1489 1490 1491 1492 1493
dived$	1487 1488 1489 1490 1491 1492 1493
dives$	1487 1488 1489 1490 1491 1492 1493
divide$	17093
dividing$	4947
diving$	1487 1488 1489 1490 1491 1492 1493
divorc	17257 17259 11245 11247 17272 17301
divorce$	17262
divorced$	17260
divorcing$	17260
dla	11202
dla$	17217
dna$	14625
do	16790
do$	168 12397 12416 12424 12427 257 6441 6651 484 616 6926 938 939 940 941 13137 13138 956 1028 1155 1286 13744 13749 1587 1588 1589 1650 7970 8016 8020 8022 8023 8024 1869 1870 1871 1872 1910 1922 1923 1924 1925 1926 1928 1930 1960 1969 1996 14184 14186 14192 14194 2021 2026 8312 8512 2536 2538 2642 2643 2644 2969 3057 3098 3106 3111 3117 3138 3155 3184 3187 3195 3198 3224 3225 3382 15697 15857 3697 3702 9882 15899 15905 15919 15925 15926 9926 15961 9947 15972 9959 15988 15989 15990 15991 15992 15993 15994 16088 3952 10133 16150 16151 10146 10147 10150 3983 4059 4060 4061 4063 4064 4065 4067 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4123 10302 10304 4136 4193 4216 4218 4219 4220 4221 4222 4257 10588 11163 5224 5268 11851 5710 5713
dock$	16059
doctor	11184 5018
doctor$	17199
doctors$	11187
dodge$	9683 9684 4386
dodged$	4386
dodges$	14942 4386
dodging$	15490 15491 15492 15493 15494 9683 9684 4386
dodgy$	12186 7366 13679 14268 14269 14270 5403 11787 6050
doe$	5643
does$	169 12417 12425 12428 258 484 616 938 939 940 941 13137 13138 956 7250 7253 1156 1286 1587 1588 1589 1686 8016 1869 1870 1871 1872 1911 1922 1923 1924 1925 1926 1928 1931 1961 1970 1997 2022 2027 8311 2536 2539 2642 2643 2644 3057 3099 3106 3112 3118 3139 3156 3185 3188 3195 3198 3382 15697 3698 3703 9960 15992 15993 15994 3952 10133 16150 16151 10146 10147 10150 3984 4059 4060 4061 4063 4064 4065 4068 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 10280 4122 10296 4135 10306 4192 4216 4218 4219 4220 4221 4222 4258 4455 5142 5224 5268 5710 5713
dog$	11044 17060
dogs$	13509 7561 14448 14449 14450 14612 14637 11044 17060
doing$	12420 12421 12422 12541 12542 12543 12544 12545 12546 12547 12548 12550 484 616 12938 938 939 940 941 956 13175 13176 13177 13269 13291 13292 13293 13294 13295 13296 1587 1588 1589 14919 3057 10281 10282 10297 10298 10302 10304 4216 4218 4219 4220 4221 4222 16440 16441 16442 16443 4455 16650 5713
doll$	1777
dolled$	3662 3663 3664 5676
dolls$	1777 15838
domestic$	17289 5971
dominant$	2293
done$	12256 12257 12259 6290 12403 12911 6906 1587 1588 1589 2689 15488 15489 15580 3403 3404 3405 3442 3443 3444 3662 15972 16086 16109 10186 10195 10202 10203 16222 16224 16225 16227 16228 16229 16230 16264 16265 10283 10299 10300 10301 10302 10304 10307 10308 10309 10310 4142 4143 4144 16360 16361 16362 16363 4216 4218 4219 4220 4221 4222 16407 16408 16409 16420 4261 4455 16649 5713
donna$	14553
donnas$	14553
doomed$	3742 3743 3744 5684
door$	6237 6238 6239 12995 12997 13238 13838 8603 8604 8605 8606 10783
doorman$	12801
doormat$	15396 11727
doormats$	15396 11727
doormen$	12801 12869 12870 12871 14875 14876 14877 14878
doors$	13238
doorstep$	13238
doorsteps$	13238
doorway$	17303
dopey$	6059
dose$	1319 12094 12095
doss$	14503 14504
dossie	5794
dossier$	11963
dossiers$	11963
double$	11119 5434
doubles$	11119
doubt$	13361 8310 15935 15936 15937 15938 9976 10104 10108 10109 10113 10114 16159
doubtful$	8432
down	16960 4894
down$	362 387 513 514 515 516 517 7044 7045 7047 7260 7261 13369 7494 13584 13585 13586 1687 1688 1689 1690 1691 1692 1693 1694 14091 8163 14679 14680 14681 14682 14715 14844 14845 14846 9727 9786 15829 9815 15836 15837 9837 15853 15864 15870 16468 16469 16470 16471 16472 16473 16474 16475 16476 16477 16478 16479 16480 16482 16483 16484 16485 16486 16487 16488 16489 16490 16493 16494 16495 16496 10482 16498 16499 10640 10672 4624 10801 16918 16958 17013 17075 17105 17121 17122 11230 11362 11807 12026 12027 12028
downed$	10801
downfall$	13037 13121 13180 13181 13270 7448 7449 13465 14083 14084 14085 14087 14088
downlo	16797 10841
download$	4650 11974
downloaded$	16856
downloading$	4650
downloads$	4650 11974
downplay$	890 1991 5234
downplayed$	890 1991 5234
downplaying$	890 1991 5234
downplays$	890 1991 5234
downs$	10801
dozen$	7520 7850 9643
dozens$	7851
drag$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377 10632
draged$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
dragged$	12230 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
dragging$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
draging$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
drags$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
drain$	8425 4906 11559
drains$	11559
drama$	13043 13250 13378 14219 14245 8537 2472 9967 15983 9969 5338 5929
drank$	1013 1014 3273 5004 5008 5892
draw$	12203 6189 311 312 6513 6514 856 7074 7393 7394 2034
drawed$	6513 6514 7393 7394
drawer$	8633
drawing$	6513 6514 856 7393 7394
drawn$	12230 6513 6514 7393 7394 2040 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2067 3574 15904 15910 15915 15924 16019 16806
draws$	12203 6189 311 312 6513 6514 856 13079 7393 7394 2034
dread$	14530
dreadful$	4278 4279 4280 4281 16583 16584 16585 16586 5411 5467 5738
dreadlock$	6081
dreadlocked$	5636
dreadlocks$	6081
dreads$	14530 11804 11806
dream$	13723 13728 9883
dregs$	2467 6044
dress$	6188 20 12906 12907 12908 12909 12910 6965 797 798 879 953 954 1224 1225 13418 13419 1777 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3583 3584 9762 9763 3609 15794 9783 15799 15800 15802 15803 15804 15842 15843 15844 5651 11827 5659 11832
dressed$	12906 12907 12908 12909 12910 12911 6965 797 798 13418 13419 3583 3584 3596 3597 3598 15794 15795 15796 15797 3639 15842 15843 3662 3663 3664 11775 11777 11785 5651 5657
dresses$	953 954 13418 13419 1777 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3583 3584 9762 9763 3609 15794 15799 15800 15802 15803 15804 15842 15843 5651 11827 5659 11832
dressing$	6188 20 1777 9777 3609 9802 9819 5659
drew$	12203 6189 311 312 6513 6514 856 13079 7393 7394 2034
drift$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503 15927 11929
drifted$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
drifting$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
drifts$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
driftted$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
driftting$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
drill	16759
drill$	14867
drink	17275
drink$	12290 12306 270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12592 12621 12623 12624 12625 12818 12905 12906 12907 12908 12909 12910 953 954 1013 1014 13212 13213 13214 13271 13285 13286 13287 13288 13289 13290 13301 13302 13303 13304 7340 7390 13478 7685 13744 13749 13752 13753 13754 13755 13944 14148 14149 14184 14186 8240 14278 14294 14518 2641 2642 2643 2644 3273 15458 15459 3283 3284 3285 3286 3287 15522 15523 15524 15889 15891 17196
drinker$	17274
drinkers$	17277
drinki	11164 11165 17257 17275 17301
drinking$	6181 12197 12198 30 6518 12651 12906 12907 12908 12909 12910 12946 12961 12962 12963 12964 879 7063 895 1080 1081 1082 13574 13575 15889 15891 17179 17180 11171 5004 5008 5071
drinks$	12492 12493 6488 6489 6490 6491 6492 6494 6495 12818 13212 13213 13214 7340 2642 2643 2644 3273 3283 3284 3285 3286 3287 5004 5008
driv	4892 4965
drive$	12466 12467 12878 12895 5873
driven$	6471 6879 6880 6881 6882 6883 12903 2039 4968
driver	4555 10809
driver$	6436 12486 12487 6473 12491 12532 12801 12869 12870 12871 13185 13186 13246 13248 7246 7282 7283 7284 7285 13330 13540 1363 7606 7607 7614 7888 4787 4801
drivers$	6464 6467 12486 12487 6473 12490 12491 12532 12801 12869 12870 12871 13185 13246 13540 13961 14466 8515 8516 14875 14876 14877 14878 15847 16716 10724 16803 16824 16826 4706 4787 4801 11425
drives$	12878 12895
drivin	4773
driving$	10780 10942
drone	5878
drone$	4700 5813 12047
drones$	4700 5813 12047
drop	4892
drop$	8398 15927 10516 4378 17071 17075 17105 12026
droped$	4378
droping$	4378
dropout$	11504 11559
dropouts$	14427 14428 14429 11504 11505 11559 6046
dropped$	4378 17075
dropping$	4378
drops$	4378 17071 17105 12026
drug	16712 16722 10731 16758 4728 16915 16936 11339 17357 11958 11989 12036 6120
drug$	6181 12197 12198 32 33 6258 12702 6703 12729 6721 6726 6729 6731 880 13680 13682 14268 14269 14270 8394 8395 8396 8397 8407 14427 14428 14429 14464 14536 14537 8552 4545 4548 10794 10897 11066 4966 11164 11165 17257 11323 11359 11505 5337 5388 5408 5443 5459 5823 5927
druggie$	6040
druggies$	6040
druggy$	6040
drugs	16759 16920 16963 16983 4858 11346
drugs$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 6518 12634 6627 6628 6629 12666 12667 12668 12702 12707 12716 12717 6728 6730 12747 12748 12749 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12905 13187 13192 13212 13213 13214 13271 13285 13286 13287 13288 13289 13290 13301 13302 13303 13304 13394 7390 13475 13483 7473 13680 13682 7685 13741 13755 7898 13936 13937 13938 13939 13940 13941 13942 13943 14232 8240 14278 14294 14454 14464 14516 14517 14518 14673 14687 14695 14708 2641 14849 14921 14922 14923 14924 14925 14926 14927 15096 15097 15098 15099 15100 15109 15236 15237 15238 15490 15491 15492 15493 15494 9618 15889 15891 4545 4548 16777 16869 16908 16929 16930 11027 4966 11178 17194 17196 5071 11323 17361 11357 11359 11361 11415 5337 5388 5408 5443 11617
drunk$	12911 12942 1080 1081 1082 1083 1084 7341 1173 7343 14057 16102 16103 16104 16137 5008 11559 5892
drunks$	11559
dry$	3553 15753 16417 5620
ds$	16821
dto	6007
dto$	12176
dual$	9715 5956
dually$	5956
duck$	15434 15435 15436 15437 4386
ducked$	4386
ducking$	4386
duckked$	4386
duckking$	4386
ducks$	7763 13779 7765 4386
due	16960 4894
due$	6186 361 385 6561 1111 17182 17183 17281 5109 17301 5155
dug$	1505 1506
dump$	4341 4342 5744
dumped$	4341 4342 5744
dumping$	4341 4342 5744
dumpped$	4341 4342 5744
dumpping$	4341 4342 5744
dumps$	4341 4342 5744
dunce$	11559
dunces$	11559
duo$	11491
dust$	16625
duties$	16186 16570
duty$	16186 16430 16518 16570
dyed$	5636 11807
dying	11261
dying$	17168 17276
dynamic$	11490
dynamics$	11490
dyscal	6125
dysfunctional$	8787 5461 11631 6091
dyslex	6125
dyspra	6125
dysregulated$	6059
dystrophy$	12068
e$	16245 16424 16543 16544 16545 10560 16588 16589 17206 17207 11920
each	16713 16871 4691 4692 10959 17144 12011
each$	186 6677 13364 7917 8284 8524 8647 8649 8807 9589 3517 15852 9838 9852 3685 3687 3920 3923 3947 3949 3950 3951 10473 16595 10650 10687 10739 16801 10797 10819 4654 16840 16872 16884 16885 16887 16928 4772 16991 16994 16999 11013 11023 17051 11043 11046 17063 4881 4886 17108 17111 17120 11110 17132 11122 4967 11139 17189 5589 11846 11847 11873 5821 12016
eager$	302 303 308 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 7729 13745 13746 13747 13748 1565 1566 1567 1568 1569 1570 5239
eagerly$	1210 1211 1212 1213 1214 1215
ear$	13814 7808 7809 7810 13826 13827 15742 16512
earlier$	12983 12984 14963
early$	15036 15104 16686 16687 16688 12069
earmar	4957
earn$	563 12951 12952 13285 13286 13287 13288 13289 13290 3386
earned$	563 14579 14581 14582 14583 14584 3386
earning$	563 3386
earns$	563 3386
earring$	11827
earrings$	11827
ears$	13688 15742 16513 16514 11951
easier$	4829
easily$	12899 12900 13906 13907 2062 2733 3043 9411 3259 10189 16207 16208 16552 16553 16554 16555 5280 5282 5485
east$	3549
eastern$	3542 9712 9716 3548 9735 15752
easy$	6213 6231 6505 6506 6507 339 565 13063 13064 13216 7294 7564 1396 7566 1399 14144 14145 14146 8530 8531 14675 14676 10908 5281 5460
eat	16773
eat$	5906 12076
eaten$	12076
eater$	14544 11561
eaters$	14544 11561
eating	11165
eating$	17180 5905 12076 12085
eats$	5906 12076
eczema	6131
edge$	13606 13651 13652
educat	5036 12124 5957
educate$	183 184
educated$	183 184 5051
educates$	183 184
educating$	183 184
education$	6388 12404 12640 12641 13183 14142 10209 17233 17241 5943 12122
educational$	5941
effect	10978 5862
effect$	2948 9175 9176 9177 16003 16004 17115
effective$	16993 5865
effectively$	2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2947 5538
effort$	6938 770 771 772 773 6943 775 776 14016 1833 8003 8004 15867 16214 16271 16272 4169 4170 4171 16385 16386 16387 16388 16389 16390 16391 16392 10380 10381 10382 10383 10384 4282 4283
efforts$	6388 12404 15867 4169 4170 4171 4282 4283 11442
egg$	291 293 294 2115 2116 11488
egged$	291 293 294 2115 2116
eggged$	291 2115 2116
eggging$	291 2115 2116
egging$	291 293 294 2115 2116
eggs$	291 293 294 2115 2116 11488
ehc$	5942
ehcp	5941
ehcp$	12110
ehcps$	12110
eight	10687 10702 16801 10797 10819 16840 10857 4691 4692 16884 16885 16887 16928 4758 4772 10953 16974 16991 16994 16999 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 12016
eight$	14382 16510 10927 16966 16968
eighteen$	12829 12831 678 12864 12865 14950 14951 14952 14953 14954 14955 8946 14992 14993 14994 14995 14996 14997 14998 15693 11703
eject	16889 11015
eject$	17030
elbow$	17208 17209
elbows$	17208
elder	11999
elder$	12727 14268 14269 14270 11467
elders$	12707 12727 12730 13186 13252 13253 13254 13255 13256 13257 7246 7282 7283 7284 7285 14268 14269 14270 14274 14436 16745 4754 11467
elect$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
elected$	135 136 137 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 16558 10613 16629 5239
electing$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
electr	5146 5166
electricity$	11315
electronic$	11335 12178
electronically$	11335
elects$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
electted$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
electting$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
element$	379 380 381 11489 11494 11542
elements$	11489 11494 11542
eleven$	14382 2805 2806 2807
else$	13011 867 868 13075 13115 13542 13543 14979 16368 16369
elsewhere$	16368 16369
email	4619 4638 4646
email$	16539 16543 16544 16545 10793 10807 4800 11919
emaile	10875
emailed$	10793
emailing$	10793 10807 4800
emails$	16245 16539 16544 16545 16588 16589 10793 10807 4800 11919 11920
embarked$	535
embarrassment$	8764
embellish$	6026
embellished$	6026
embellishes$	6026
embellishing$	6026
embroiled$	523 524 525
emergency$	17206 5935
emotional$	8819
emotionally$	5497 5585 5587 5972
empathy$	14172 14202 14203 11444
empire$	12746
employment$	12126
emptive$	11115
empty$	11111
enabl	4522 4552
enable	4822 5869
enable$	39 13042 4598 4824
enabled$	39 13042 13080 13081
enableed$	4824
enableing$	4824
enables$	39 13042 4598 4824
enabling$	39 13042
encounter$	12903 14250 11370 11694
encounters$	12903 14250 11370 11694
encour	4510 4541
encourage$	12203 6189 183 184 304 305 306 311 312 329 6513 6514 7393 7394 5186 5233
encouraged$	12203 6189 183 184 304 305 306 311 312 329 6513 6514 7393 7394 4546 5186 5233
encouragement$	13730 13731 13732 13733 13734 13735 13736 13737 13870
encourages$	12203 6189 183 184 304 305 306 311 312 329 6513 6514 7393 7394 5186 5233
encouraging$	12203 6189 183 184 304 305 306 311 312 329 6513 6514 7393 7394 13730 13731 13732 13733 13734 13735 13736 13737 13870 5186 5233
end$	119 120 6613 874 875 13413 13414 13675 7780 7781 13859 13860 13871 1787 1789 1792 15925 15926 9914 9968 10087 11012 17094 17140 4986
endanger$	10 5178 5179
endangered$	10 5178 5179
endangering$	10 5178 5179
endangerred$	10 5178 5179
endangerring$	10 5178 5179
endangers$	10 5178 5179
ended$	4502 4795
ending$	11012 17168 4986
endless$	151 152 153 10529 10530 5410
endlessly$	3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 5702
endome	5899
endometriosis$	12068
ends$	9968 10087 17087
enemies$	13034 13090
enemy$	13034 13090
enforc	10832 17004 17008 11952 5851 12037
enforce$	6116
enforcement$	16847 16967 16979 17057 4927 17112 4931 11102 17141 12031 5863 12033 5871 6116
enforcer$	11559 6108
enforcers$	11559 6108
enforces$	6116
engage$	12321 12335 12556 12592 12697 526 527 528 14134 14713 14720 8706 14722 14723 14724 14725 14726 14727 14732 14735 14823 15850 15899 15905 15919 15953 15954 15963 15964 15965 15986 16007 16010 16038 16076 16077 16078 16181 16410 16601 16604 11142 11394 11627 11851 11852 11859
engaged$	518 519 520 521 522 526 527 528 12911 12919 14720 14722 14723 14724 14725 14726 15904 15910 15915 15924 16019 16020 16021 16022 16023 16036 16062 16063 16064 16065 16066 16181 11394 11627
engagement$	518 519 520 521 522 14719 14727 2552 2553 2554 2555 8725 15867 3690 3691 3692 3693 16092 10078 11621 11626 11846
engager$	11526
engagers$	11526
engages$	518 519 520 521 522 526 527 528 15963 15964 15965 16010 16032 16033 16034 16035 11394
engaging$	518 519 520 521 522 526 527 528 14720 14722 14723 14724 14725 14726 14727 16076 16077 16078 11394 11620 11627 11859
english$	12132 12134
enjoy$	329 12901 12902 1180 1181 7357 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 16156 5247 5278
enjoyed$	329 12901 12902 1180 1181 1183 1184 1185 1186 13371 7357 7358 7359 7360 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 16156 5247 5278
enjoying$	329 1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5247 5278
enjoyment$	13443
enjoys$	329 1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 16156 5247 5278
enormous$	3525
enormously$	17140
enough$	96 12380 6366 12382 6391 7218 7734 7735 7736 13760 13761 13762 7969 8010 9178 9179 3011 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 3026 3029 9224 9225 15508 15536 9669 15685 9673 16447 11698 11745
enquir	10814 17008 17299
enquir$	4744
enquiries$	16763 4733 4744 17001
enquirs$	4744
enquiry$	16829 4744 17001 11985
enrich	5784
ensure	4798
entangled$	523 524 525
enter$	4525 17136 5224 11394
entered$	4634 4635 4675 4748 4750 5224 11394
entering$	5224 11394 11981
enterp	16953
enterprise$	16746 11985
enterred$	5224 11394
enterring$	5224 11394
enters$	16854 17136 5224 11394
entice$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5241
enticed$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5241
entices$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5241
enticing$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5241
entirely$	3071 4407 4408 5553 5697 5700 5754
entitled$	6059
entitlement$	14478
entrant$	14419
entrants$	14419
entrenched$	2280 5375 11642
epi	5923
epilep	11261 6131
epilepsy$	17276
epipen$	12092
epipens$	12092
episodes$	12775
equal$	3279 3280 5546
equally$	978 5226 5238
equals$	9016 9017 9018
erratic$	12322 12323 12324 12325 14736 14737 14738 14739 2556 5467
error$	1085 4505 4506
errors$	1085 4505 4506
escala	4976 5862
escalate$	15927
escalated$	4633
escape$	12500 12953 1158 14056
escort$	15304
escorts$	15304
essential$	4897
establ	16711 10715 4569 4590 4593 4722 4730 4742 10911 4791
establish$	16730 4564 4571 4576
estate	11069 11134
estate$	12723 12724 14347 14348 14349 14350 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14407 14466 14470 14471 14596 14597 14599 10470 17084 17102 4942 17149 17152 11455 5589
eternally$	6089
european$	3540 9711 9713 9717 15750 5615
evade$	9683 9684 4386
evaded$	4386
evades$	4386
evading$	9683 9684 4386
evasive$	6059
even$	6376 6380 216 7202 7203 7204 7205 7206 7207 7208 7209 7210 7211 7213 1793 1794 10367 10368 10369 10527 10528
evening$	16130 16131 16132 17137
events$	16954
ever$	9206 9207 3039 16005 16006 9995 16011 16012 16013 10021 3853 10023 3855 10122 10123 3955 3956 3957 3958 3959 3960 10136 16167 16168 16169 16170 10166 3998 3999 4000 4001 10594 11855 11856
every	10959
every$	151 152 153 13147 975 980 13342 7629 7829 7830 7833 8125 14141 8277 8486 8518 2867 9601 15852 9838 9852 3685 3687 9864 3911 3912 3919 3922 3946 10116 3948 3949 3950 3951 10480 10553 16588 16589 16595 10739 4654 16872 11122 17186 17189 11177 11846 11847 5698 11873 11920 5821 12079
everybody$	7060 7061 7062 7569 7913 7921 14692 10453 16845
everyone$	7060 7061 7062 7351 7569 7594 13785 7913 7921 14002 8125 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 14431 8480 8515 8516 8664 14692 8964 10453 16845
everything$	6240 6241 6242 6243 12720 13077 7247 7317 7380 7625 1643 9047 2879 9426 15455 15852 9838 15958 3798 3799 3800 3977 3978 3979 3980 3981 10421 10512 10520 10521 10608 10631 10775 10777 11400 11846 11847
everywhere$	13380
evicte	17275 11261 6161
evicted$	12260 17276
evicti	17257 17272 17301 6161
eviction$	13180 13181 16989
evicts	6161
eviden	16759 4791 16983 4865 11952 6104
evidence$	7344 1176 7346 1178 7990 16341 16424 16588 16589 16708 16725 4567 10757 16783 4602 4731 10901 4752 4805 4813 17021 11919 11920 5816 11994
evidences$	4813
evidencing$	4813
evident$	3933
evidently$	3972 10141 3973 3974
evil$	2338 2339 5319 5407 5442 11631
ex$	17263
exactly$	8574 9386
exaggerate$	13334 14510 11871 6026
exaggerated$	11871
exaggerates$	11871 6026
exaggerating$	11871 6026
exaggeration$	14510
exam$	16577 16643 17219 11235 5962 12134
examin	16797 10841
examin$	4575
examination$	11974
examinations$	11974
examined$	4575 16856
examines$	4575
examining$	4575
examins$	4575
example$	17151 5816
exams$	17219 12134
except$	9048
exception$	11864
exchang$	630 6799 631 632 633 634 635
exchange$	6791 630 6799 631 632 633 634 635 6806 12824 12878 920 11394
exchanged$	630 6799 631 632 633 634 635 920 11394
exchanges$	630 6799 631 632 633 634 635 12878 920 11394
exchangged$	630 6799 631 632 633 634 635
exchangging$	630 6799 631 632 633 634 635
exchanging$	630 6799 631 632 633 634 635 920 11394 11981
exchangs$	630 6799 631 632 633 634 635
excitement$	13271 13755 13915 14219 14225 14245 5279
exclude$	16601 16602
excluded$	12233 6397 6398 6399 6400 6401 6402 6403 6404 236 237 238 392 393 394 395 12671 13029 8359 8360 8361 8362 4368 11502 11927 12116 5948
excluding$	16346 16347
exclus	11235
exclusion$	13047 13048 13180 13181 1085 13270 7448 7449 13465 14087 14088 14378 14518 10877 10981 4863 5042 17250 11502 6150
exclusions$	14378 11502 6150
excuse$	13426 10638 10677 11903 11904
excuses$	7310 8482 8483 2315 8485 10638 11948
execut	17022 5840
executed$	12006
exercise$	1842
exercised$	1842
exercises$	1842
exercising$	1842
exhaust$	2306
exhausted$	2306
exhausting$	2306
exhausts$	2306
exhaustted$	2306
exhaustting$	2306
exhibit$	5809
exhibited$	11977 5809
exhibiting$	5809
exhibits$	5809
existence$	11632
existent$	14736 14737 14738 14739 16583 16584 16585 16586
exit	5034
exit$	11203
expand	4963
expect	11231
expect$	6993 6994 6995 827 828 7098 7099 931 932 7102 14031 14032 10885
expectation$	15363
expectations$	14838 15363 11674
expected$	6483 13803 4546 4723 17010 17246 17281
expecting$	5920
expell	5950
expelled$	5950 12119
expend	10755
expendable$	16770
expensive$	15777 15778 9790 5663
expensively$	3538 5616
experi	5105 5106
experience$	14250 2726 2728 8985 2817 15091 15092 15093 15094 15095
experienced$	2763 15334 3179 3500 3504 3514 11274 11275 11373 11696 5548
experiences$	14250
experiencing$	11274 11275
experts$	3306
explained$	10035 10036 10037
explanation$	16543
explicit$	6772 6780 7173
exploitation$	12184 12185 12223 12224 12225 12240 12252 12574 12702 13037 13038 13047 13048 13236 7222 13270 13388 7390 7448 7449 13465 13582 13583 13680 13682 14087 14088 14175 14176 14177 14178 14209 14210 14211 14212 14213 14214 14215 14216 15629 4515 10685 10686 4519 10691 16711 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 10946 4794 10969 11009 4878 4882 11052 11397 11421 11463
exploited$	12230 12233 12876 13191 7471 7472 13884 13886 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14209 14210 14211 14212 14213 14214 14215 14216 15282 15283 15284 15365
exploiter$	12204 6452 12475 12495 12707 12727 12758 12760 12763 12832 12850 12855 12860 13283 13284 13320 13321 13322 13323 13324 13325 13326 13327 13328 13331 13646 13959 14040 8232 14248 14268 14269 14270 14271 14360 2180 2267 11355 11414 11495 11498 11499
exploiters$	12204 6452 12475 12495 12499 12520 12707 12727 12758 12760 12763 12832 12855 12860 13283 13284 13320 13321 13322 13323 13324 13325 13326 13327 13328 13331 13646 13959 14040 8232 14248 14268 14269 14270 14271 14274 14360 2180 2267 14690 11355 11414 11495 11498 11499
explosive$	5322 6057
expos	4722
expose$	6172 10 12196 6199 12215 12216 12217 12218 12219 12220 12221 5178 5179
exposed$	6172 10 12196 6199 12215 12216 12217 12218 12219 12220 12221 5178 5179
exposes$	6172 10 12196 6199 12215 12216 12217 12218 12219 12220 5178 5179
exposing$	10 6199 12215 12216 12217 12218 12219 12220 5178 5179
express$	8187 8188
expressed$	8187 8188
expresses$	8187 8188
extend	4852
extensions$	11795 11806
extra$	5035
extract$	4528
extracted$	4528 16806
extracting$	4528
extraction$	11974
extractions$	11974
extracts$	4528
extreme$	8476
extremely$	5535 5553
extricate$	7321 7322 7323 7324 7325 7326
eye	17174
eye$	13089 1194 1195 13622 13623 13815 7801 7802 7803 15742 16511 11815
eyeballs$	13688
eyebrow$	15742 15758 11818
eyebrows$	15742 15758 11818
eyed$	11783 11812
eyelashes$	11800 11806 11813
eyelid$	13281
eyes	16785
eyes$	13089 7661 13688 8859 15742 3559 15765 16636 11950 5782
eyesig	11164
eyesight$	17179
fabricated$	14320
face$	12664 1324 13643 13644 13645 7796 13861 15742 9772 9789 15814 9803 4568 10988 11050 11810 5675
facebo	4799
facebook$	595 6764 596 6765 597 6766 598 6767 599 6768
faced$	1324 11598 11650 11811
faces$	1324 13643 13644 13645 14623 15742 15814 9803 10732 11050 11810 5675 6000
facial$	9721 4568 5623 5804
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	11257
facing$	1324 6000
fact$	3934
facts$	7990 9492
fade$	11797 11806
fades$	11797
fag$	13212 13213 13214
fags$	13212 13213 13214
fail	4973 5965
fail$	173 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1972 2032 8315 15926 16095 16096 16097 16098 16137 4002 4003 4004 4005 16606 16607 16608 16609 5272 11865 5703 5704
failed$	173 260 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1974 2032 16137 4002 4003 4004 4005 10179 16195 16606 16607 16608 16609 5272 5703 5704 11927
failing$	173 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1975 2032 16137 4002 4003 4004 4005 16190 16191 16192 16193 16346 16347 16606 16607 16608 16609 16682 16683 16684 16685 5272 5703 5704 5705 11875 11876
failings$	16190 16191 16192 16193 5705 11875 11876 6090
failled$	173 1153 1811 1917 2032 16137 16606 16607 16608 16609 5272
failling$	173 1153 1811 1917 2032 16137 16606 16607 16608 16609 5272
fails$	173 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1973 2032 8314 16137 4002 4003 4004 4005 16606 16607 16608 16609 5272 5703 5704
failure$	6541 373 374 375 376 377 378 1950 1951 1952 16190 16582 16638 11504 5705 11875
failures$	16190 16191 16192 16193 16582 16638 11504 5705 11875 11876
fainted$	6137
fainting$	6137
faints$	6137
fair$	3003 3004 3005 3553 5612 5613 5620 5636
fairies$	14594
fake$	4651 5629 5644
fall	4892
fall$	6565 6566 6567 6568 533 534 1655 1656 1657 1658 1659 1660 1661 13919 2100 15927 4330 10516 17071 17075 17105 5748 12026
fallen$	533 534 1655 1656 1657 1658 1659 1660 1661 2100 4330 5748
falling$	533 534 2100 11843 5748
falls$	6565 6566 6567 6568 533 534 1655 1656 1657 1658 1659 1660 1661 2100 4330 16590 17071 17105 5748 11921 12026
false$	14320 16161 4651 10821 5292 5297 5631 5644
fame$	11412
families$	12640 12641 13277 7570 2308 2309 2324 14618 14625 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 8779 8780 14797 14801 14802 15258 10396 10397 10398 10399 10400 10401 10453 10465 16481 16540 11477 11630 11632 11678 11683 11913 11919
family	11240 11241 17286
family$	13277 8488 2324 14618 14625 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 8779 8780 14797 14801 14802 15048 15075 15079 15258 10464 17256 11242 17267 17268 17271 5088 17283 5121 17308 17310 17316 11317 11477 11630 11678 5513 11683 5929 5968 12145 12150
fan$	1419
fancies$	12777 12778 2449 2452
fancy$	12777 12778 2449 2452
fanned$	1419
fanning$	1419
fans$	1419
fantasist$	11504
fantasists$	11504
far$	13605 1564 1665 14322 14323 14324 2444 2855 2859 2892 3135 3215 9571 4262 4263 4264 4414 17053
farce$	11888
farcical$	6091
farm$	14698
fashionably$	3538 5616
fast$	7294 7648 7652 14668 14675 14676 15036 15104 5281
faster$	14963
fat$	6080
fate$	11398
father	11241 17258 11244 5079 5089 11259 5091 5094 5100 17286 17302 17308 11296
father$	2308 2309 8779 8780 14848 8843 2675 2676 8955 2891 2900 9070 9071 9072 9073 9116 9117 9118 3418 3419 3420 3421 5067 5068 5069 17254 17256 11242 5076 5077 5080 17267 17268 5087 5088 17279 17283 11269 11270 11277 5120 5121 17316 11678
fathers$	8843 3418 3419 3420 3421 5087 11678 11740
fatigue$	12068
fattest$	3560 5640
fault$	12550 12551 396 397 398 399 12586 12587 12588 13027 888 889 13149 13158 13159 13160 13161 7156 988 7158 13174 13291 13292 13293 13294 13295 13296 16444 16592 4438 10615 16640 16641 16642 11399 11407 5752 11924 11934
faultless$	7156 988 7158
faulty$	8011
favor$	6793
favors$	6793
favour$	6792 12814 12815 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 11382 5658
favoured$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5658
favouring$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5658
favourred$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5658
favourring$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5658
favours$	6792 12814 12815 7685 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 11382 11383 5658
faze$	9288 15427 15445 15446 9432
fazed$	15426
fazes$	9146 15162 9413 9414
fear$	7236 8468 8469 2301 2302 14530 3143 15347 5556
feared$	13444 3143 5556
fearless$	6073
fears$	14530 3143 5556
february$	12725
feckless$	6050 6059
fed	4536
fed$	88 89 90 91 859 2291 2292 16838 5144 5147 12063
feeble$	16466
feed	4536 4620 4631 5784
feed$	88 89 90 91 859 2291 2292 4528 4637 4657 4883
feeded$	4528
feeding$	2291 2292 4528 4637 5895
feeds$	88 89 90 91 859 2291 2292 4528 4637 4883 5144
feel$	12777 12778 7565 8187 8188 2295 2303 2481 9434 3266 4682
feelin	5884
feelings$	14470
feels	5884
feels$	12777 12778 8187 8188 2295 2303 2481
feet$	12688 12689 13672 7659 15442 15565 9699 15715 15716 15835 16561 16635 5597
feigned$	5297
fell$	533 534 1655 1656 1657 1658 1659 1660 1661 2100 4330 17075 5748 12013 5918
felt	5884
felt$	12777 12778 8187 8188 8305 8306
female	5832
female$	9686 15702 15703 9689 15705 15706 3540 10718 4727 11509 11757 5589 5818
females$	14752 4727 11509 6075
fend$	8875 9181 9182 9183 9186 9187 9189 9190 9193 3025 15255 15689 16411
fendded$	3025
fendding$	3025
fended$	3025
fending$	9181 9182 9183 9186 9187 9189 9190 9193 3025 15255
fends$	3025
feral$	14700 5461 11631 6059
ferocious$	6057
fester$	16646
fetched$	6879 6880 6881 6882 6883
fetching$	15379
feud$	13604
fever$	12067
few$	11542
fewer	4892
fewer$	4885 4888 17075 5866
fibrosis$	12068
fiercely$	5553 5586
fifteen$	2805 2806 2807
fight	4892
fight$	12592 12621 12623 12624 12625 12670 6944 13002 13170 1000 1001 1002 1003 1005 1006 1007 1008 1009 13349 1389 13599 13919 13944 8005 14021 14056 14148 14149 14222 14306 14307 14528 2422 14849 8876 15193 3283 3284 3285 3286 3287 3452 15889 15925 15927 9967 15983 9969 16105 16106 16107 16133 16137 5239 11424 11863 5873
fighti	11062 11247 11318
fighting$	12264 12265 13471 8290 14454 14510 14516 14517 14518 14849 15347 9334 15891 16137 17077 17227 5071 17262 17333
fights$	13106 13107 13108 13109 13110 13348 14221 14225 2422 14849 3283 3284 3285 3286 3287 3452 16102 16103 16104 16105 16106 16107 16133 16137 16138 11424 11863
figure$	8844 8845 9060 2938 2939 2940 2941 2942 9751 11090 11476
figures$	12530 12531 8844 8845 2938 2939 2940 2941 2942 16539 16577 10618 16643 16645 16654 16655 11090 11476
file$	16424 16738 16750
files$	16424 16738 16750
filler$	11790
fillers$	11790
film	16889 4970
film$	12466 12467 9824 16867 4688 16874 16878 10869 4701 17066 4952 11139 11982
filmed$	12230 12260 12300 6471 13884 13886 15328 15343 4688 16876 4693 10869 4701 16970 5812
filming$	15343 4688 10869 4777 12005
films$	4688 16874 10869 4952
filter$	14640 14641 14642 14643 14644
filthy$	15777 15778 6080
final$	5044 5994 5996
finance$	88 89 90 91
find	16862 4722 5796
find$	2 1196 7432 1316 13578 2634 9677 15925 16711 10715 4569 4590 4592 4593 10806 4730 4742 17027
findded$	2 1316
findding$	2 1316
finded$	2 1316
finding$	2 13378 1316 8247 8248 8249
finds$	2 1196 1316 7561 2633 10806
fine	11081 5060
fine$	1226 1227 1228 8133 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 9217 3049 3050 9220 9226 9227 9228 9229 9230 9231 9232 9261 9262 9263 9264 3365 9551 3383 9628 3460 3461 3462 17096
fined$	11325
fines$	17096
finger	17019 4970
finger$	7230 16269 16270 16279 16280 16290 17208 17209
fingered$	11596
fingerprint$	11139
fingers$	7230 7483 7484 14573 17208
finish$	9916
finished$	15580 3403 3404 3405 16020 16021 16022 16023 3987 16181
fire	11345
fire$	12691 13013 13245 13604 13668 13669 16939 11345 17360 5420 5421
firear	17357
firebrand$	6045
firebrands$	6045
firesetter$	6048
firesetters$	6048
firestarter$	6048
firestarters$	6048
firing$	7695
firm	4922 4928 4933
firm$	11097 4932
firmer$	4932
first$	12644 7587 13673 13674 7663 2175 2235 2331 16339 16533 16707 5994
fishnets$	11827
fisted$	16600 11899
fit$	3359 3360 10431 4520 17175
fits	11164
fits$	4520 17179 12071
fitted$	17187 5166
fitting$	9764 9788
five	10687 10702 16801 10797 10819 16840 10857 4691 4692 16884 16885 16887 16928 4758 4772 10953 16974 16991 16994 16999 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 4967 12016 12109
five$	6570 6904 6905 6910 6911 6921 6961 6974 6978 7258 7516 13591 7845 1809 8017 8180 8299 2131 2132 2133 2161 14358 14452 2323 2575 14989 3530 9700 9701 3575 15759 15760 15761 15762 15763 15764 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 10005 3928 10102 10103 3937 10107 10478 16510 10927 16966 16968 5818
fix$	13212 13213 13214
fixated$	5771
fixed$	11081 11210 6161
flag$	4628 4676 5807
flagg	4725
flagged$	4562 4628 4633 4675 4676 16875
flagging$	4628
flagrant$	2283 2284 2286
flags$	13821 4628 4676 11432
flaky$	6050
flame$	13668 13669 13696
flames$	13603 13604
flashb	6128
flashing$	13574 13575
flashy$	5663
flat	11241 17261
flat$	12538 12750 12751 12752 12753 6739 6740 6741 6742 12867 12868 12896 12977 12978 12979 13185 13376 13377 13467 13480 13484 13705 13706 13707 13708 13709 13787 13955 15258 3694 17256 17287 17305 17307 17320 5140 17330 12159
flatly$	5680
flatmates$	9016 9017 9018
flats$	12867 12868 13185 17319
flatter$	4470
flattered$	11449
flaunt$	6017
flaunted$	6017
flaunting$	6017
flaunts$	6017
flauntted$	6017
flauntting$	6017
fleas	5141
fleas$	11310
fled$	11988
fledged$	9607
fleece$	11827 11836
fleeces$	11827 11836
flew$	1484 1485 1626 1627 2473
flier$	11514
fliers$	11514
flies$	1484 1485 1626 1627 2473
fling$	48 348
flinging$	48 348
flings$	48 348
flip$	10750
flirt$	600 601 602 617 830 953 954 3283 3284 3285 3286 3287 11559
flirtatious$	6022 6069
flirted$	600 601 602 617 830
flirting$	12513 600 601 602 617 830 879 13574 13575
flirts$	600 601 602 617 830 3283 3284 3285 3286 3287 11559
flirtted$	600 601 602 617 830
flirtting$	600 601 602 617 830
flirty$	6022
floor	11291
floor$	17306 5123 17317
floozies$	6047
floozy$	6047
floppy$	5613
flourish$	1260
flourished$	1260
flourishes$	1260
flourishing$	1260
flout$	2107 2108 4509 5288
flouted$	2107 2108 4509 5288
flouting$	2107 2108 4509 5288
flouts$	2107 2108 4509 5288
floutted$	2107 2108 4509 5288
floutting$	2107 2108 4509 5288
flown$	1484 1485
flung$	48 348
flunkey$	6032
flunkeys$	6032
fluoxe	5922
fluoxetine$	12091
flush$	16696
fly$	1484 1485 1626 1627 2473
flyer$	11514
flyers$	11514
flying$	1484 1485 2473
fob$	4339 5743
fobbed$	4317 4339 5743
fobbing$	4339 5743
fobed$	4339 5743
fobing$	4339 5743
fobs$	4339 5743
focus	11128
focus$	4783
foetal$	6125
follow	4667 16902 4970
follow$	12344 12466 12592 7038 13577 13744 13749 14134 8164 8165 8166 8167 8168 14184 14186 2187 15850 15899 15905 15919 15963 15964 15965 4069 4070 4071 10450 16604 16833 16835 16867 4688 16878 10869 11139 5224 11851 11982
followed$	12344 12911 12919 12942 13869 13884 13886 2187 4069 4070 4071 16420 4688 10869 16888 5224
follower$	2386
followers$	2386 11412 11413
following$	8247 8248 8249 2187 4688 10869 5224
follows$	7038 7561 13869 2187 15963 15964 15965 4688 10869 5224
folly$	12961 12962 12963 12964 13041 13501
food	5146 11316
food$	12806 12807 12808 12809 12810 12811 12812 12813 12818 17326 11315 5147
foodbank$	17331
fool$	11559 11728
fooled$	15365
foolhardy$	5182 6051
foolish$	6256 104 105 6295 160 161 162 163 164 165 166 919 1318 1800 1891 1892 16334 16335 5182 11434 5266 5269
foolishness$	12567 12568 12569 12570 12571 12572 12961 12962 12963 12964 13041 7065 7066 7086 13102 13291 13292 13293 13294 13295 13296
fools$	15511 11559 11728 11896
foot	11109
foot$	13691 9699 15715 15716 15807 15808 16938 17124 17208 17209 5310 5597
footag	10747 10846 16984
footage$	16747 16757 16762 4623 10798 4657 16861 10847 16863 4681 4700 5808 11978
footballer$	12532
footballers$	12532
footho	16785
footprint$	17147
foots$	17208
footsoldier$	6032
footsoldiers$	6032
for	10900 4822 11952 5784 5862 5869
for$	6267 12603 12634 6653 6712 6714 6715 12797 6791 12822 6984 6985 6986 6987 6988 13136 13162 13190 7256 13307 1133 1134 7309 7311 7312 7313 7363 7364 13427 7583 7584 7585 7586 13764 7753 7754 1586 7756 7757 7758 7793 7824 7825 7826 7827 7828 7904 14173 14343 8421 14437 8439 8441 8442 8443 8445 8446 14465 8501 8528 2438 8658 8675 8687 8689 14779 8805 8810 8812 8814 8834 8987 8988 9160 9161 9162 9164 9194 15315 15317 15354 9446 15684 9753 3953 3954 16143 16344 10434 16456 16457 4348 16566 10567 16614 16616 16627 16653 16673 16674 16676 16730 10744 4626 10803 16872 10921 10925 10929 10942 10952 10970 10974 17000 10989 10990 11008 11059 4907 11126 11151 17167 4997 17189 17210 11197 17213 17214 11206 11212 17336 17352 5170 11362 5244 5261 11683 11922 11985 11988 12013 12046 5946 12165 12167 12173 12178
forbidden$	7898 5132
force	4515 10685 10686 4519 10691 16711 4537 10711 10719 10720 10721 4553 4554 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 16860 4690 10946 4794 10969 11009 4878 4882 11052 4961
force$	10201 10206 10207 4047 16622 10634 16689 16690 10684 16701 16706 10706 16726 16727 4544 16729 16734 16735 16736 10722 10723 16741 4558 16749 10741 10770 10776 10778 16795 16800 4618 16804 16805 16807 16812 10804 10805 16821 16823 16827 16830 10859 16940 16961 10963 10993 17024 11047 11051 17067 4961 11130 5781 12041
forced$	8169 8170 8171 8172 8173 8174 14195 14196 14197 14198 14200 14217 2522 2525
forces$	8169 8170 8171
forcing$	8172 8173 8174
foreca	4709
forehead$	15742
foreign$	3540 9713 5615 11787 11816
foreman$	12869 12870 12871
forens	6113
forese	4709
foresight$	11419
forever$	3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 5702
forget	11177
forget$	17192
forgot$	4350 4509 11927
forgotten$	5739 11927
form	4562 11952
form$	14379 10329 16459 4574 16973
formal$	5994
formally$	5947
formed$	9609 4574
forming$	4574
forms$	4574 16973
forties$	12866
forwar	4536 4631
forward$	10793 4629 4639 4717 4800 11042
forwardd$	4639
forwarded$	16781 10793 4639
forwardes$	4629
forwarding$	10793 4629 4639 4800
forwards$	10793 4629 4639 4800
foster	5976
foster$	13277 2659 11241 17286 17308 17323 5510 12145 12151
fostered$	12145
fought$	7071 13889 8000 14057 2422 3452
foul$	14050 5411 5439 5484
found$	2 1196 13491 13492 1316 8305 8306 2213 8697 2586 2635 4260 16454 5154 5173 5449 5729
foundation$	15746 15747 15748 11814
four	10687 10702 16801 10797 10819 16840 10857 4691 4692 16884 16885 16887 16928 4758 4772 10953 16974 16991 16994 16999 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 12016 12109
four$	8180 14452 3575 15759 15760 15761 15762 15763 15764 9990 10005 16510 10927 16966 16968 5818 5935
fourteen$	2805 2806 2807 15598 15599 15600 15601
fractured$	5024 11194
fragment$	17093
frame	4712
frame$	15710 15711 15712 4513 10881 11761
frames$	15710 15711 15712 11761
fraternise$	5283
fraternised$	5283
fraternises$	5283
fraternising$	5283
fraternity$	11494
freak$	14551 11559
freaks$	14551 11559
freckled$	3553 5620 6080
freckles$	6081
freckly$	6080
free	10935
free$	6293 125 12541 12542 12543 12544 12545 12546 12547 12548 6548 12873 12874 13198 1032 7321 7322 7323 7324 7325 7326 1602 1603 1604 1605 4884 11111 5145 11393
freeloader$	11559
freeloaders$	11559
freely$	12873 12874 691 12893 16552 16553 16554 16555 11392 11393 5225 5249
frequent$	590 591 5196 5345
frequently$	589
fret$	15387 15390 9376
friend	10687 16713 16801 10797 10819 16840 4691 4692 16884 16885 16887 10904 16928 4758 4772 10953 16991 16994 11013 11022 17037 17051 11043 11046 17063 4881 4886 17108 17120 11110 4943 17132 17144 4967 17154 12016 12024 12155
friend$	13381 13382 7920 7928 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 15701 15704 11489 11630
friendly$	8491
friends$	6170 12289 12316 372 12581 6570 402 12616 440 6627 6628 6629 12722 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 13242 13243 13244 7258 13381 13382 1294 1295 1297 7516 13567 13591 7845 7856 7857 7920 7928 1809 8017 8180 8299 2131 2132 2133 2138 2161 14358 14383 8371 2323 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 2624 9016 9017 9018 15084 15085 15086 15087 15088 15131 15132 15133 15331 15337 15429 3493 15701 15704 15744 3594 3643 3644 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 10005 10017 3928 10102 10103 3937 10107 10118 16189 10396 10397 10398 10399 10400 10401 10463 16510 16518 16519 16520 16521 16522 16523 16524 10659 16919 10927 4769 16966 16968 4833 17101 11112 11348 11489 11630 5470 11911 11919
friendship$	6303 6625 457 13104 2087 2088 8338 2203 11489 11491
friendships$	3 4 5 6 7 8 9 6206 6625 457 13242 13243 13244 2087 2088 11489 11491
frighten$	15322 15323 15324 15427
frightened$	15282 15283 15284 3141 3142 15426 15430
frightening$	12266 12267 12268 12269 12270
frightens$	9146 15162 9413 9414 15550
fringe$	15813
fringes$	15813
fritter$	5761
frittered$	5761
frittering$	5761
fritterred$	5761
fritterring$	5761
fritters$	5761
frizzy$	5613 5636
from	11952
from$	12403 12511 13420 1462 1463 13994 13995 13996 13997 13998 14005 14006 8613 14740 2617 2618 8798 9028 9061 9278 9304 9384 15701 15704 3624 15878 10217 10683 4626 16850 16870 16872 4711 4720 16918 10979 4823 11016 17073 17095 11117 11211 11212 11252 11253 17288 5165 11723 11826 11874 11966 5880 12073 12119 12178
front$	11303
fruit$	5395
fruitf	10978
fruitful$	16993
frustrating$	10531 16547
ft$	15715 15716 5597
full$	6387 6395 6421 2352 8573 8578 2487 2833 2925 3295 3296 3297 3298 3299 3439 3445 4703 5059 5645
fully$	2686 2833 9005 3043 3046 3071 3080 3438 3440 3441 5226 5249 5553
fumble$	6094
fumbled$	6094
fumbles$	6094
fumbling$	6094
fun$	6625 457 13443 13771
functi	4562 5054 12051
function$	2772 2773 2774 2775 2776 2777
functioned$	2772 2773 2774 2775 2776 2777
functioning$	2772 2773 2774 2775 2776 2777
functionned$	2772 2773 2774 2775 2776 2777
functionning$	2772 2773 2774 2775 2776 2777
functions$	2772 2773 2774 2775 2776 2777
fund$	88 89 90 91 16410
funded$	88 89 90 91
funding$	11930
funds$	88 89 90 91 12161
funeral$	15525 15526 15527 15528 17251
furthe	4537 4852 4951 12024 5862
further$	7720 10706 4817 11120 5818
furthered$	4817
furthering$	4817
furthers$	4817
fuse$	11575
fuses$	11575
fuss$	15387 15390 9376
futile$	5690
future$	12640 12641 13105 13145 13697 13947 14631 15886 15887 15888 5404
futures$	12640 12641 13105 13145 13697 13947
gain$	12951 12952 8811
gained	4992
gained$	11161
gall	11158
gallbladder$	17173
gallery$	10746
gamble$	961 1513
gambled$	961 1513
gambles$	961 1513
gambling$	961 1513 17194
game$	12246 6805 862 14867 14896 15490 15491 15492 15493 15494 9484 9527 16677 16678 16679 16680 16681 11947
games$	862
gaming$	12784 12785 12786 862
gang	4515 10685 10686 4519 10691 16711 16719 16722 10711 10719 10720 10721 4553 4554 10734 4572 4573 16758 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 16822 10808 4641 10815 16841 16860 4690 10886 4728 16936 16956 10946 4794 10969 11009 4878 4882 11052 11099 17114 4943 17128 11958 11989 12036 12037
gang$	6602 12702 12707 12717 12727 12758 13252 13253 13254 13255 13256 13257 13283 13284 7392 13680 13682 13720 13721 13722 13726 14232 14271 14334 14436 14464 14688 14695 14701 2670 15084 15085 15086 15087 15088 15617 16726 4545 16744 16746 16759 10794 10795 10802 10877 4710 10880 10897 16913 10916 10917 4767 4863 17068 17078 17100 4938 11112 11118 11357 11359 11415 5298 11476 5388 5419 5459 5504 5787 11962 5807 5817 5830 5870 6028 6122
gangling$	6080
gangly$	6080
gangs$	12702 12707 12717 12727 13283 13284 13680 13682 13726 14232 14271 14334 14436 14464 14695 16726 4545 16746 10795 10802 10877 10880 11118 11357 11359 11415 5298 11476 5787 6028 6122
gangsta$	14335 14633 11468 6029
gangstas$	14335 14633 11468 6029
gangster$	14335 2180 2445 2446 2447 2448 14633 14700 11468 11573 6029
gangsters$	14335 2180 14505 2445 2446 2447 2448 14633 14700 11468 11573 6029
gaoler$	13139
gaolers$	13139
gap	11952
gap$	16531 16582
gaps$	16531 16582 4516 5057
garage$	13705 13706 13707 13708 13709 17303 17315
gather	10736 11952 5784 5825
gather$	14855 10610 4528 10742 16794 4661 16864 17136 11759
gathered$	14855 4528 10742 16786 4661 11759
gathering$	14855 4528 16751 10742 4661 11759
gatherred$	14855 11759
gatherring$	14855 11759
gathers$	14855 4528 10742 4661 17136 11759
gaudy$	5663
gaunt$	6080
gave	4536
gave$	295 296 297 298 299 300 301 471 715 716 1076 1077 1078 1079 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 13752 13753 13754 1628 1629 1716 1717 1718 1719 1720 1722 1723 2127 2128 2310 2311 2312 3144 3145 3190 3406 4175 4201 4322 4323 4324 4325 4326 10542 11325 5418 5919
gbh	11339 6014
gbh$	17354 12183
gcse$	17219 12122 5962 5963 12134
gcses	11235
gcses$	17219 17250 12122 12134
gdpr$	16565
gear$	15802 15803 15804 15805 15806 16777 11832 11842
genera	5784
general$	3694
generation$	11477 11552
generator$	4801 12004
generators$	4801 12004
genes$	14625
genital$	6140
gentleman$	15050 15051 15052
gentlemen$	2963 15548
gents$	2963
get	10893 4965
get$	49 50 76 77 78 80 82 83 84 85 86 12291 6277 146 147 148 149 150 12447 12448 12449 12451 6486 12592 12623 12624 12627 6615 12843 705 708 709 12951 12952 6939 842 843 7108 7109 7169 1020 1023 7241 1126 1127 1128 1160 1172 1174 7379 7381 7383 7431 13479 13489 13490 1311 1312 1313 1314 1315 13744 13751 13755 7745 7746 7747 7771 7772 7773 7774 1608 13859 13860 1727 1728 7949 13965 8002 14041 14056 14184 14186 14192 14194 2017 2095 2096 2098 2099 2100 14311 14312 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 8484 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2430 2484 2490 2501 2505 2515 8701 8702 2576 2595 2604 2605 2606 2607 2608 2609 8811 8813 14900 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 15227 15228 3058 3062 9238 3077 9257 3093 3166 9344 15374 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3382 3453 3459 3475 3532 15925 15926 3783 3784 3785 9993 16030 10016 10024 16076 16077 16078 10087 4357 10590 4439 4440 16773 4775 11138 5012 17273 5199 5212 5223 5224 11394 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 11859
geted$	7379 7381 7383
geting$	7379 7381 7383
gets	5928
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 706 709 842 843 13079 1021 1024 1126 1127 1128 1172 1174 7379 7381 7383 1311 1312 1313 1314 1315 7761 13859 13860 1727 1728 2017 2095 2096 2100 14311 14312 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2430 2490 2501 2505 2515 8726 2576 2595 2604 2605 2606 2607 2608 2609 14900 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3059 3063 3078 3094 15374 3214 3327 3328 3345 9515 3352 3353 3354 3355 3356 3357 3364 3382 3459 3475 3532 10038 10070 10087 4357 4439 4440 16773 4775 5006 5012 5033 5038 5055 5144 5199 5212 5224 11394 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5902 5947 5949
getted$	7379 7381 7383
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6637 12843 709 7169 1126 1127 1128 1172 1174 7379 7381 7383 13451 7461 1302 1303 1311 1312 1313 1314 1315 8206 2095 2096 2098 2099 2100 8471 2430 8733 8734 8905 3061 9238 3095 16076 16077 16078 10065 16111 16112 16137 4357 4439 4440 4775 5012 5224 11859
ghastly$	5411
gift$	12492 12493 6488 6489 6490 6491 6492 6494 6495 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12878 1194 1195 13394 13752 13753 13754 14278
gifts$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12878 12905 13301 13302 13303 13304 13394 7473 13752 13753 13754 13755 14223 14224 14251 8240 14278 14294
gilet$	15802 15803 15804 11823 11832
gilets$	15802 15803 15804 11823 11832
gin$	17188
ginger$	9734 5613 5636 6080
girl	10687 16801 10797 10819 16840 16884 16885 16887 16928 4772 16974 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 11260 11344 12016
girl$	372 402 440 897 918 7087 1294 1295 1297 2138 14372 14373 2324 14535 14547 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 2624 14962 2958 2959 15513 9648 3493 3594 3643 3644 9935 10025 10026 10718 11317 17359 5290 11488 11500 5332 11557 11630 5470 11706 11786 11809
girlfr	17257
girlfriend$	12343 12826 647 12862 12863 680 681 682 683 684 17263 17271 17278 11385 11386
girlfriends$	12343 12826 647 12862 12863 680 681 682 683 684 11385 11386
girls	10702 10710 16871 10857 4691 4692 10904 4758 10953 17052 4967 17154
girls$	12289 372 12581 6570 402 440 12696 6682 6684 6686 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 7258 1294 1295 1297 7516 13567 13591 7845 7856 7857 7919 7927 1809 8017 8180 14285 14295 14296 14297 14298 8299 2131 2132 2133 2138 14336 14338 2161 14347 14348 14349 14350 14355 14358 14372 14373 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 14453 2323 2324 14535 14547 2391 2392 2393 2394 14618 14647 14648 14649 14650 2491 14684 14753 14756 14781 14782 14783 14784 14785 14786 14797 2624 14813 14962 2820 2834 9065 9066 9067 9068 2924 2958 2959 15167 15176 15429 15513 9645 3493 15744 3594 3643 3644 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 10005 16031 10017 16041 3928 10102 10103 3937 10107 10118 16189 16370 10396 10397 10398 10399 10400 10401 10462 16492 16510 16518 16519 16520 16521 16522 16523 16524 16525 10659 16919 10927 4769 16968 4833 11360 11488 11500 11547 11553 11557 11580 11630 5470 11706 11786 11911 11919
git$	11478
gits$	11478
giv	4619
give	4536 4620
give$	12467 295 296 297 298 299 300 301 12556 471 715 716 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 1628 1629 1716 1717 1718 1719 1720 1722 1723 7935 2127 2128 2310 2311 2312 2716 9303 3144 3145 3190 9529 3406 15766 15899 15905 15919 10261 4175 4322 4323 4324 4325 4326 10693 10716 4605 10793 4629 4800 4883 5418 11851
gived$	1113 1114 1115 1116 2310 2311 2312 3190
giveed$	10793
givees$	4629
giveing$	4605 10793 4629 4800
given	4526 10810 10875 5166
given$	12403 6422 6423 1113 1114 1115 1116 1716 1717 1718 1719 1720 1722 1723 2127 2128 2310 2311 2312 3144 3145 3190 3406 3806 16360 16361 16362 16363 4201 4322 4323 4324 4325 4326 16883 5006 5007 5038 5041 5055 5111
gives$	295 296 297 298 299 300 301 471 715 716 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 1716 1717 1718 1719 1720 1722 1723 2127 2128 2310 2311 2312 3144 3145 3190 15766 4175 4201 4322 4323 4324 4325 4326 10738 10755 4605 10793 4629 4800 4883 5418
giving$	295 296 297 298 299 300 301 471 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 1716 1717 1718 1719 1720 1722 1723 2310 2311 2312 9253 3144 3145 3190 4175 4322 4323 4324 4325 4326 10738 5418
glad$	302 303 308 482 483 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 7608 7729 13745 13746 13747 13748 1565 1566 1567 1764 1765 1766 1767 3365 16699 5239
gladly$	1210 1211 1212 1213 1214 1215
glamour$	14223 14224 14245 14251
glandular$	5898
glass$	12061
glasses$	11827
glaucoma$	6130
glean$	4528
gleaned$	4528 16806
gleaning$	4528
gleans$	4528
glories$	1066 1067
glorified$	1179 5246
glorifies$	1179 5246
glorify$	1179 5246
glorifying$	1179 5246
glory$	1066 1067
gloves$	11827
glued$	3990
go$	6278 12294 6280 6281 12306 6325 12377 12397 12430 12447 12448 12449 12451 6442 12460 389 6576 6582 6583 6584 6585 12601 12621 12623 12624 12625 6645 6647 6648 529 530 531 532 533 534 568 571 574 575 6747 6750 6758 593 594 12843 695 696 697 701 709 12906 12907 12908 12909 12910 6924 12977 12978 12979 7101 7170 7171 7178 1010 1011 1012 1016 1017 1026 1118 13305 1161 7336 7379 7381 7383 7465 1487 1488 1489 1490 1491 1492 1493 13744 13749 13755 7771 7772 7773 7774 1626 1627 13892 13893 7930 7951 13985 14134 14148 14149 14184 14186 14192 14194 2041 2065 2098 2099 2279 2416 2417 2418 2419 2420 2421 2427 2428 2484 2642 2643 2644 15521 15522 15523 15524 3626 3635 3647 3648 3649 3650 3651 15850 15899 15905 15919 15925 15926 3759 16137 10164 10327 10611 10811 4866 17071 17136 5142 5194 5223 5224 11394 5400 11851 5991
goad$	2115 2116 5287
goadded$	2115 2116 5287
goadding$	2115 2116 5287
goaded$	2115 2116 5287
goading$	2115 2116 5287
goads$	2115 2116 5287
goal	4909
goal$	13692 4897 17131
gobby$	6059
goed$	7379 7381 7383
goes	16773
goes$	12430 389 529 530 531 532 572 574 575 6758 593 594 695 696 697 702 709 13077 1018 1119 7379 7381 7383 1345 1487 1488 1489 1490 1491 1492 1626 1627 1639 1640 7811 7812 2041 2065 2098 2099 2279 2416 2417 2418 2419 2420 2421 2427 2428 2642 2643 2644 3626 3635 3647 3648 3649 3650 3651 3801 16051 16137 10164 10811 16854 17071 5022 5142 5147 5155 5194 5223 5224 11394 5400 5928 5991
gofer$	6032
gofers$	6032
going$	12398 12420 12421 12422 389 12651 6639 529 530 531 532 567 574 575 6746 6749 6756 6757 6758 593 594 651 12843 695 696 697 703 709 12906 12907 12908 12909 12910 12938 12977 12978 12979 7170 7336 7379 7381 7383 7437 7457 1487 1488 1489 1490 1491 1492 2065 2098 2099 8287 2279 2484 2642 2643 2644 8975 8976 2975 3626 3635 3647 3648 3649 3650 3651 15898 9904 3736 3737 3738 3739 9909 3745 3746 3747 16025 16137 10164 4723 4866 5142 5155 5194 5223 5224 5415 5915 5991
goings$	16846 10873
gold$	8525 5625 11827
gone$	6622 6623 6633 6657 6658 6659 6660 6661 6662 6663 6664 529 530 531 532 533 534 574 575 6758 695 696 697 709 12911 12912 6907 12928 12929 12930 12943 7379 7381 7383 1487 1488 1489 1490 1491 1492 1626 1627 7897 7996 8044 14067 14070 2065 2279 2427 2428 15580 15586 16368 16369 10696 10811 4714 11217 5127 5194 5223 5224 11394 5400 5915
gonorr	6140
good$	12247 6295 6336 564 8296 8297 8340 2172 14443 2359 8530 8632 2518 8885 9020 9104 3018 3026 3029 9359 10063 10432 10619 4703 5601
goods$	11027
goodwill$	8475
goose$	11833
gorgeous$	6080
gormless$	11787 6059
gos$	17136
gossip$	11559
gossips$	11559
got	17201 5166
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12447 12448 12449 12451 6671 704 707 709 12911 12928 12929 12930 12944 848 849 13079 946 947 13148 1022 1025 13218 13219 7212 1126 1127 1128 1172 1174 7379 7381 7383 7401 7402 1311 1312 1313 1314 1315 7761 7762 13859 13860 1727 1728 1752 1753 1754 1755 1756 1757 1758 1759 14065 8051 2095 2096 2100 14311 14312 2389 2390 2430 2456 2647 3060 3079 3235 3295 3296 3297 3298 3299 3382 3557 3570 3571 3572 3573 3629 10022 16264 16265 4357 4439 4440 16806 4775 5041 5143 5144 5223 5224 11394 5416 5503 5637 5648 5901 5918 5947 5949 5993
gown$	15792
gowns$	15792 15817 15834
gp	11184 5018
gp$	17199 11187
gps	5166
gps$	11335
grade	12109
grade$	16710 12131 6100
graded$	2575 2578 16875 5785 6100
grades	17249 11235
grades$	16710 17250 12131
graffi	11318
graffiti$	16986 17333
graft$	12066
grafts$	12066
grain$	1371
gran	11241 17258 11244 5079 5089 11259 5091 5094 17302 17308 11296
gran$	5067 17256 5092
grandad$	5092
grandf	11241
grandfather$	17256
grandm	11241
grandmother$	13767 17254 17256
grandmothers$	13767
granite$	15417
granny$	13767
grante	10975 5997
granted$	16990 12006
grasp$	14134 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 9094 15110 9114 15130 9614
grass$	16574
grateful$	16699
gratitude$	14640 14641 14642 14643 14644
grave$	13689 13690 17251
graves$	13689 13690
graveyard$	17303
gravitate$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
gravitated$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
gravitates$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
gravitating$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
greasy$	3553 15753 5613 5620 5636
great$	7721 8476
greater$	2816
greatly$	17140
greed$	12567 12568 12569 12570 12571 12572 12961 12962 12963 12964 13041 7065 7066 7086 13102 13291 13292 13293 13294 13295 13296 13443 13501 13774 13775 1592 1593 13908 7975 8068 1900 8070 14223 14224 11431
greedily$	1210 1211 1212 1213 1214 1215
greedy$	6059
green$	7609 15076 15077 15078 15509 15743 11716 5614 5636
greet$	4483
greeted$	4483
greeting$	4483
greets$	4483
greetted$	4483
greetting$	4483
grew$	2779 2780 3552 5619
grey$	15743 15753 5636 11827 5663 12001
grief$	7679 15560
grip$	9114 15130 16541 16618 16619 16620 16621 4930 11928
grips$	4930
gromme	11158
grommets$	17173
groomed$	12230 12233 12876 13191 13886 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14209 14210 14211 14212 14213 14214 14215 14216 15365 11776
groomer$	12758 12850 12855 12860 13320 13321 13322 13323 13324 13325 13326 13327 13328 13646 14040 14360 2180 2267 15515 11414 11495 11498 11499
groomers$	12758 12855 12860 13320 13321 13322 13323 13324 13325 13326 13327 13328 13646 14040 14360 2180 2267 11414 11495 11498 11499
grooming$	12223 12224 12225 12240 12252 12574 13037 13038 13236 7222 13582 13583 14209 14210 14211 14212 14213 14214 14215 14216 15629 11406 11463
gross$	5706
ground$	4618 16898
grounds$	4805 4821 5109
group	10687 16713 10702 16801 10797 10819 16840 16848 16865 16868 16871 10857 16873 4691 4692 16884 16885 16887 10904 16928 4758 4772 16974 4796 16991 16994 16999 10997 11013 11022 17037 11023 17051 11043 11046 17063 4881 4886 17108 11099 17114 17120 11110 4943 17128 17132 17144 4967 17154 11972 5826 5827 12011 12016 12024 12036 12037
group$	12289 12317 12318 372 12581 12583 6570 402 440 12696 6682 6684 6686 6904 6905 6910 6911 6921 6961 6974 6978 7016 897 918 7087 7097 7258 1294 1295 1297 7516 13567 13576 13591 7845 7856 7857 7914 7922 1809 8017 14187 8180 8299 2131 2132 2133 2138 14338 2161 14351 14353 14358 14380 14383 8371 8372 2245 2323 2324 14529 2391 2392 2393 2394 14599 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 2624 14813 8803 8804 2670 14859 14977 15084 15085 15086 15087 15088 15131 15132 15133 15147 2983 2984 15179 15429 15557 15559 15605 15617 3493 3495 3496 15744 3594 3643 3644 15977 15978 15979 15980 15981 15984 9973 9974 9975 9978 9979 9990 9999 10005 16031 10017 16041 16046 16048 3928 10102 10103 3937 10107 10118 16189 10396 10397 10398 10399 10400 10401 16430 10456 10458 16509 16518 16519 16520 16521 16522 16523 16524 16525 16610 16611 10601 10659 10661 10684 16701 16706 16746 16749 10741 10770 10776 10778 16800 16804 16805 16807 16817 10805 16823 16830 16835 10837 4669 16881 16894 4728 16919 10927 4767 4769 16961 4781 16966 10963 10965 4833 17024 17038 17039 11047 11051 17067 17068 17099 17100 17101 11095 17116 4938 11112 11140 11143 17159 11488 11491 11542 11547 11582 11630 5470 11683 11911 11919 5811 11985 5827 5870 12128
groups$	12318 14351 14353 2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 16746 16894 11547 11630 11985
grow	4963
grow$	2779 2780 2920 15105 15106 9092 3552 5619
growing$	2779 2780 3552 5619
grown$	642 12832 7234 8245 2094 14862 14909 2764 14950 14951 14952 14953 14954 14955 8942 8943 8944 8945 2779 2780 8961 8967 8968 8969 14986 14987 14988 14992 14993 14994 14995 15001 15004 8992 8994 8995 8996 8997 8998 9002 9004 15020 9013 15034 15035 2852 2869 15055 15057 2877 2878 9049 15065 15066 9055 9056 2896 2914 2915 2926 9097 15119 15120 15121 15126 2946 15140 9126 9208 9211 9244 15260 15261 15262 15263 9301 3146 3147 3148 3149 15345 15346 9368 9370 3209 15393 3210 3211 15395 9388 3235 15461 15462 15463 15464 15468 9521 9558 15575 9561 9593 9595 3464 3488 3489 3490 3491 3501 9681 3552 11703 5537 11707 5581 5619
grownups$	14956
grows$	2779 2780 3552 5619
grubby$	15777 15778 5656 5663 6080
grumpy$	6050
guarantee$	3840 10009 3841 10010 3842 10011 3843 10012 3844 3845
guaranteed$	3742 3743 3744 5684
guard	4555 10809 10816 4683 10862 4705 10946 4785 10954 4882
guard$	6473 12801 4531 16716 10724 16803 16824 16826 16831 4649 10852 4687 16877 4706 4707 16961 4830 4846 11051 4969
guardian$	15339 15340 15341 15342 15402
guardians$	15339 15340 15341 15342 15402
guards	10954
guards$	6473 12801 4531 16716 10724 16803 16824 16826 16831 4649 10852 4687 16877 4700 4706 4707 16961 4830 4846 11051 4969
gucci$	11827
guess$	15563 15564
guessed$	14027 14028 8014 8015 14057
guidance$	12437 12438 13810 13811 14179 14180 14181 14182 14183 15290 15304 15368 15369 15370 16250 16251 16252 16253 16254 16255 16693 11457
guilt	16915 10916
guilt$	16593 16931 5752 11925
guiltless$	7156 988 7158
guilty	6003
guilty$	863 864 13158 13159 13160 13161 10991 11407 6003 12172
gullible$	13849 1841 15076 15077 15078 11433 5267 11716 6059
gum$	6131
gun	17357
gun$	13187 8175 8176 11323
guns$	13187
gutless$	6050
gutter$	16058
guttersnipe$	6047
guttersnipes$	6047
gyppo$	6047
gyppos$	6047
habit	12096
habit$	12272 12276 6625 457 1287 1288 1289 1290 1291 1292 1293 2078 2079 2080 4162 11351 11352
habits$	12272 12276 13687 15934 16061 11351 11352 11734
habitual$	590 591 10880 5196 5323 5336 5823
habitually$	589
had	4977 4982 5028 5928
had$	221 222 316 613 616 6896 6897 6898 6901 6902 735 736 737 738 739 740 741 742 743 758 759 760 761 12971 6957 6958 838 884 886 966 1055 1056 13342 1199 1242 1256 1269 7443 7446 1309 1311 1312 1313 1314 1315 1338 13568 1390 1391 1599 2389 2390 2456 2536 2647 2845 15365 15701 15704 3557 3570 3571 3572 3573 3629 3711 16150 16151 3982 4032 4033 4034 4035 4037 4038 4039 4040 10246 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4094 4095 4096 4118 4126 10321 10322 10323 10335 10337 10405 16421 4465 4466 16806 11100 4978 11151 4989 4991 4997 4999 5006 5025 11197 5038 5041 5111 5143 5503 11759 5637 5648 5710 11988 5880 5901 5902 5932 5946 5982
haemop	5899
haemophilia$	12068
hair$	15736 15738 15739 15740 15813 15844 11792 5626 11805 5638
haircut$	15738 15739 15740 15813 11805 5638 11819
haircuts$	15738 15739 15740 15813 11805 5638 11819
haired$	11773 11782
hairstyle$	15738 15739 15740 15813 11805 5638 11819
hairstyles$	15738 15739 15740 15813 11805 5638 11819
hairy$	6080
half$	876 1351 9807 10452 4776 10971 4901 5720
halfway$	11843
hall	11303
hall$	17318
halluc	6128
hallwa	11303
hallway$	17318
halve$	17075 17105
halved$	17075 12026
halves$	17105
ham$	5730
hand	4595 4631
hand$	299 300 301 13128 13129 983 984 985 986 7230 13630 1454 1455 1456 1457 1458 7934 14614 14615 8879 8880 8881 2713 9279 15295 15296 15297 9479 15664 15742 4605 10793 4629 10960 4800 11080 17208 17209
handded$	299 300 301 1454 1455 1456 1457 1458
handding$	299 300 301 1454 1455 1456 1457 1458
handed	10810 10875
handed$	299 300 301 1454 1455 1456 1457 1458 16530 10793 11892 11893 11945 12008
handedly$	11946
handes$	4629
handful$	2247 8416 2248 8417 2249 8418 2250 8419 14792 11504
handing$	299 300 301 1454 1455 1456 1457 1458 4605 10793 4629 4800 11981
handl	11955
handle	10957 4840
handle$	14657 14713 8860 8872 2729 8899 8900 2732 14935 14936 15160 15193 9181 9182 9183 9186 9187 9189 9190 9193 3042 15227 15228 3064 9234 9235 9236 9242 9345 15406 9429 3274 3275 4483 4930 5549
handled$	3042 3274 3275 4483 5549 11884
handles$	3042 3274 3275 4483 10762 16972 5549
handli	16935 6113
handling$	9181 9182 9183 9186 9187 9189 9190 9193 3042 9242 3274 3275 15490 15491 15492 15493 15494 4161 4399 4400 4401 4402 4483 11339 5549 11907
hands$	12242 12243 12244 12245 299 300 301 13128 13129 7230 13630 1454 1455 1456 1457 1458 13698 13699 8879 8880 8881 2713 9479 15742 16422 16559 4605 10793 4629 4800 17208
handse	11025
handset$	4527 10782 4672 16857 17040 5805
handsets$	4527 10782 4672 16857 17040
handsome$	6080
hang	16773 10957 5890
hang$	12592 12621 12623 12624 12625 12656 12906 12907 12908 12909 12910 12977 12978 12979 7171 7239 1071 13944 2084 2098 2099 14855 3631 3632 3633 3635 11759
hanged$	2098 2099 14855 11759
hanger$	5341
hangers$	16698 5341
hangged$	2098 2099 14855 11759
hangging$	2098 2099 14855 11759
hanging$	12398 12651 12906 12907 12908 12909 12910 12977 12978 12979 13574 13575 2084 2098 2099 14855 9755 15836 15837 11759 11843
hangouts$	16972
hangs$	2084 2098 2099 14855 3631 3632 3633 3635 11759
haphazard$	16583 16584 16585 16586
happen$	12344 12399 12400 12401 13083 13182 14435
happened$	12255 12258 12344 6916 6917 12947 12948 872 7046 13077 13168 7553 13569 13570 13571 13572 13573 13869 14117 14118 14119 14120 14121 15344 9430 9431 3263 16331 16332 16333
happening$	14117 14118 14119 14120 14121
happens$	12255 12344 870 13077 13869 14117 14118 14119 14120 14121
happily$	1210 1211 1212 1213 1214 1215 9226 9227 9228 9229 9230 9231 9232 9261 9262 9263 9264 5249
happy$	302 303 308 6478 450 451 452 482 483 692 693 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1226 1227 1228 7729 13745 13746 13747 13748 1565 1566 1567 1764 1765 1766 1767 3365 5239
harass$	2101 2102 2103 5286
harassed$	2101 2102 2103 5286
harasses$	2101 2102 2103 5286
harassing$	2101 2102 2103 16682 16683 16684 16685 5286
hard	4928 4933
hard$	7485 1355 1356 1357 1395 7564 1396 1397 7566 1398 8128 8132 14253 2268 2269 2345 8533 14633 8619 2529 2530 2531 2532 2533 2534 8776 14849 2715 2998 2999 3000 9405 9406 3238 9451 9471 16698 11097 4932 17119 5429 5437 5560 5562 5574 5578 5615
hardcore$	5373 6059
harden	12023
hardened$	8496 3146 3147 3148 3149 3163 3164 3247 5323 11668 11746 6073
harder	4739
harder$	7056 2529 2530 2531 2532 2533 2534 16213 16677 16678 16679 16680 16681 10908 4932 11947
hardest$	2529 2530 2531 2532 2533 2534
hardier$	3146 3147 3148 3149
hardly$	94 7500 7501 7521 7522 7523 1548 7743 7744 1714 8030 8031 1866 1867 1868 8303 2964 2966 2967 3001 3037 3038 3123 9292 3124 3125 9383 9774 3773 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4204 4262 4263 4264 4983 5048 5540 5541 5547 5555 5569 5710 5907
hardy$	3369
harm	10886 5890 6120
harm$	12184 12185 12204 12223 12224 12225 12252 6397 6398 6399 6400 6401 6402 6403 6404 236 237 238 12670 6981 6982 13037 13038 13047 13048 878 13180 13181 1085 13270 7448 7449 13465 13582 13583 7679 13701 14087 14088 14150 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14175 14176 14177 14178 14491 15392 15560 10513 16582 10695 10880 10982 11276 17291 5162 17354 11397 5788 5817 5821 5823 12058
harmed$	12058
harmer$	11516
harmers$	11516
harmful$	6295 12710 2167 2168 2169 8357 5183 5320 5331 5823
harming$	12058
harms$	12184 12185 12058
harsh$	16529
has	4977 5016 17201 5928
has$	6175 6177 613 838 946 947 966 1055 1056 1199 1242 1269 1309 1338 1599 1695 7973 1941 2389 2390 8569 2456 2536 2647 2845 3235 3295 3296 3297 3298 3299 15701 15704 3557 3570 3571 3572 3573 3629 3711 3751 10133 16150 16151 3982 10246 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4117 4125 4160 10335 10337 4496 10781 16899 10914 11100 4945 4978 4989 4990 4991 4999 5006 11185 5025 5033 5038 5041 5055 5111 5143 5166 5416 5503 11759 5637 5648 5710 5880 5901 5902 5932 5946
hastily$	16686 16687 16688
hat$	11827
hate$	14530 2461 3695 3696 5405
hated$	2461 5405
hates$	14530 2461 3695 3696 5405
hating$	2461 5405
hats$	9812 9813 3645 3646 11827
haunts	4594 10763 10957
haunts$	15934 16972
have$	6176 6178 12466 6477 6596 6630 6634 6654 6665 6667 6668 6672 613 616 6932 838 883 913 946 947 966 7174 1055 1056 7356 1199 1242 1269 1309 1338 1384 7557 7558 1599 1695 7968 7974 7992 7997 8008 8009 8012 8013 8042 8043 8046 8047 8050 8052 8053 8054 8055 1940 14316 2389 2390 8568 2456 2536 2647 14855 2845 2846 9112 3235 3295 3296 3297 3298 3299 3372 15654 3557 3570 3571 3572 3573 3629 3711 9899 9908 15925 3751 3777 10003 10093 10094 10133 16150 16151 3982 16196 16197 16198 16199 10185 16204 16205 16206 10194 10200 10246 10262 4119 4160 16366 16367 10616 10617 4497 10781 16946 11100 4945 5143 5416 5503 11759 5637 5648 11877 11988 12013 5880 5946
having	4982 5928
having$	613 616 7174 1056 8289 3557 3629 11151 4989 4991 4997 5637 5902
havoc$	11537 11538 11539 11545
hawk$	621 5209 5257
hawked$	621 5209 5257
hawking$	621 5209 5257
hawkked$	621 5209 5257
hawkking$	621 5209 5257
hawks$	621 5209 5257
hazel$	15743 5614
he$	6311 6317 6827 6904 6905 6910 6911 6960 6974 6977 7245 7248 7257 13395 7397 7414 7516 1360 13591 1809 14030 2130 8299 2131 14315 2132 2133 2160 8472 2323 14866 15977 15978 15979 15980 15981 9973 9974 9975 9977 10102 10103 3936 10107 10201 16220 5947
head$	12995 12997 13128 13129 1470 1471 1472 1473 1474 7658 1494 13828 13829 13830 13831 13832 13833 13834 13835 7821 7822 7823 14190 14191 14555 14587 8883 14928 14929 14930 2747 2748 2870 2871 2872 2873 2874 2875 2876 9243 9766 9792 9793 3625 3870 10039 3871 10040 3872 10041 3873 10042 3874 10043 3875 10044 16563 4380 17011 11803 5765 6133
headache$	8764
headaches$	8764
headcase$	11559 6047
headcases$	11559 6047
headed$	535 3870 10039 3871 10040 3872 10041 3873 10042 3874 10043 3875 10044 11595 11600 11643 11731 11772 11891
headfirst$	13671 7662
heading$	535 13804 3870 10039 3871 10040 3872 10041 3873 10042 3874 10043 3875 10044 4982
headlong$	13671 7662
heads$	12995 12997 13128 13129 1470 1471 1472 1473 1474 13828 13829 13830 13831 13832 13833 13834 13835 7821 7822 7823 14190 14191 14555 8883 2747 2748 9243 4274 16563 4380 11697 11717 11801 11802
headscarf$	11827
headscarves$	11827
headstrong$	6061
health	11165 11205 17257
health$	12640 12641 13145 13697 13947 8189 8190 8191 8192 8193 10209 17162 17180 11170 17198 11184 11186 17205 12086 5930
healthier$	6295
healthy$	6336
heap$	14651
hear	10806
hear$	14333 4981
heard$	2689 4145 4146 4981 5108
hearin	11164
hearing$	4981 17179 5108 5911 5912 12171
hearings$	12171
hears$	4981
heart$	14599 11146 17162 5903
hearted$	16467 11606 11607 11889
heartless$	16345 6059 6091
heat$	4913 17098
heatin	5146
heating$	17326 11315
heavier$	5592
heavies$	11559
heaviest$	3560 5640
heavil	11177
heavily$	3539 17186 17192 17193 5594
heavy	4928
heavy$	7243 9698 10515 11097 5592 5595 5645 5724 5776 5777
heavyset$	6079
heed$	6262 6263 6264 6265 6266 12556 13812 13813 14134 8164 8165 8166 8167 8168 15963 15964 15965 16291 16385 16386 16387 16388 16389 16390 16391
heeded$	12911 12919
heedless$	101 102 6050 6051
heel$	17028
heels$	15819 15820 15821 16561 11827
height$	3425 3426 3427 15710 15711 15712 11761
held	11952
held$	2721 15686 16360 16361 16362 16363 4413 4507 16732 4675 10987 17020 4972
helicopter$	5813
hell$	1015 7755 14290 14309 5385
hellbent$	1265 1266 1267 1268
hellraiser$	6044
hellraisers$	6044
help	4522 4552 4588 4822 4865 11182
help$	6221 176 183 184 12437 12438 12556 12672 12679 12697 12956 13130 13264 13265 13267 13268 13275 13454 13459 7576 13819 13970 8093 14141 14142 14143 14617 14713 14727 8871 15260 15261 15262 15263 15290 15298 15299 15300 15301 15302 15304 15310 15311 15312 15313 15314 15393 15395 15646 15867 3690 3691 3692 3693 15899 15905 15919 15986 16007 16038 16076 16077 16078 16084 4169 4170 4171 16410 16419 4399 4400 4401 4402 16604 4598 4645 4817 4824 4897 17094 4956 17197 17223 11417 11442 11443 11529 11570 11670 11846 11851 11859
helped$	183 184 13132 14112 14113 14114 14115 14116 14728 15904 15910 15915 15918 15924 16019 16036 16062 16063 16064 16065 16066 16728 4817 4824 4956
helper$	13646 11428
helpers$	13646 11428
helpful$	4512 16728
helping$	183 184 8094 16076 16077 16078 10064 4817 4824 4956 11859
helpless$	9152 15398 15399 15400 15401 15509
helpped$	183 184
helpping$	183 184
helps	4822
helps$	183 184 4598 4817 4824 4897 4956 11860
hence$	3226 3227 3228 3229 3230 3231
henchman$	6032
henchmen$	6032
hepatitis$	6132
her	10687 10710 16765 10837 4728 5011 11200 5047 11229 5070 11240 5082 17280 17314 5137 5139 11317 17340 5169 12117 5997
her$	12187 12188 19 12214 6257 6270 6272 12288 106 107 110 114 115 6286 6288 122 6292 6348 6515 357 364 365 366 368 6540 372 6552 6553 6554 6555 6556 6557 402 405 440 6624 12659 6679 6707 6790 6835 6840 6851 6935 6992 7015 857 858 7033 7059 13077 894 896 897 7081 917 918 7087 13103 7089 7096 937 955 7154 7160 7162 995 13215 7219 7255 1175 1177 1230 7424 7425 1294 1295 1297 7480 7486 7490 13576 7594 7635 7673 7750 7751 7813 7856 7857 1803 1806 14001 8025 14043 1899 8069 1901 8073 14170 14174 8160 14187 14218 2138 8364 14431 14468 8487 8610 14670 2624 8803 8804 14870 2695 8932 8934 9086 9102 15161 9160 15175 9161 9162 9164 15303 15428 9417 15438 9443 9507 9508 3341 3342 3343 15547 15558 9552 3384 9554 3398 15640 15641 15642 3492 3493 9694 9703 9704 9705 9730 3569 3582 3585 3593 3594 3614 3615 9799 3643 3644 16060 16079 10159 16244 10453 16519 16520 16521 16522 16523 16524 10544 10546 10548 10555 16577 16643 10897 17165 11155 11157 17177 4995 11166 4998 11175 11180 5015 11193 11216 11226 17244 5066 11239 5072 5073 11243 5075 11251 5090 11264 5101 17287 11287 11305 11306 11308 17325 17332 17338 11326 11336 11338 5214 5230 5470 5660 5661 11911 5791 5916 5917 5924 5925 5935 12106 5952 5964 12142 5989 5994 6005
herbert$	11565
herberts$	11565
heritage$	9744 9745 9746 9749
heroin	11169 17357 11346
heroin$	16869 17184 11178 17196 17361 11361
hers$	13072
herself$	6169 6171 12187 12188 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7569 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 8416 8417 8418 8419 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 2641 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11156 11313 11347 11377 11378 11426 11718 11719 12059
herselves$	11156 12059
hid$	3634 4355 4381
hidden$	13420 3634 16732 11844
hide	10893 4746
hide$	12467 6619 6620 6621 7172 7409 3634 4381 12035
hided$	4381
hides	4746
hides$	3634 4381
hiding	4746
hiding$	7172 13919 3634 16111 16112 16117 16118 16119 16122 16123 16124 16125 16126 16127 16128 16129 4381
hierar	16758 11956 11958 12036
hierarchy$	16744 16745 6101
high$	79 13212 13213 13214 7244 1080 1081 1082 1083 1084 13308 7341 1173 7343 2568 2569 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8756 8757 8758 8759 8761 8762 8763 16102 16103 16104 16137 10402 5414 5723
higher$	2568 2569 10749 5926
highest$	2568 2569
highlights$	11806
highly$	4928 5553
hijab$	11827
hijabs$	11827
him	10687 10710 16765 11200 17280 17314 17340 12117
him$	12187 12188 12214 12288 6454 6461 6462 6464 6467 12520 6509 12684 12760 12763 12844 12856 12897 12903 12957 7015 7096 13185 7246 7270 7282 7283 7284 7285 7298 13320 13321 13322 13323 13324 13325 13326 13327 13328 13329 13397 13435 13448 13450 13472 13482 13539 13576 7606 7607 7611 7623 7624 7626 7627 13741 13742 7856 7857 13952 13976 14010 14187 14218 14670 8803 8804 15161 15190 15303 15428 15438 9507 9508 15547 15558 15640 15641 15642 15651 16060 16079 16244 10453 16519 16520 16521 16522 16523 16524 11410 11414 11911 12106 12142
himself$	6169 6171 12187 12188 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7569 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 8416 8417 8418 8419 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 2641 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11156 11313 11347 11377 11378 11426 11718 11719 12059
himselves$	11156 12059
hip$	17208 17209
hips$	17208
his	10837 4728 5011 5047 11229 5070 11240 5082 5137 5139 11317 5169 5997
his$	19 6257 6270 6272 106 107 110 114 115 6286 6288 122 6292 6348 6498 6515 357 364 365 366 368 6540 372 6552 6553 6554 6555 6556 6557 402 405 440 6624 12659 6679 6707 6790 12827 6840 6851 12896 6935 6992 857 858 7033 13072 7059 13077 894 896 897 7081 917 918 7087 13103 7089 937 955 7154 7160 7162 995 13215 7219 7255 1175 1177 1230 7424 7425 13466 1294 1295 1297 7480 7486 7490 7594 7635 7673 13726 13743 7750 7751 7813 7833 1803 1806 14001 8025 14043 1899 8069 1901 8073 14170 14174 8160 8250 2138 14431 14468 8487 8610 2624 14870 2695 8932 8934 9086 9102 9160 9161 9162 9164 9417 9443 3341 3342 3343 9552 3384 9554 3398 3492 3493 9694 9703 9704 9705 9730 3569 3582 3585 3593 3594 3614 3615 9799 3643 3644 10159 10544 10546 10548 10555 16577 16643 10897 17165 11155 11157 17177 4995 4998 11175 11180 5015 11193 11216 11226 17244 5066 11239 5072 5073 11243 5075 11251 5090 11264 5101 17287 11287 11305 11306 11308 17325 17332 17338 11326 11336 11338 5214 5230 5470 5660 5661 5791 5916 5917 5924 5925 5935 5952 5964 5988 5994 6005
hisself$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11347 11377 11378 11426 11718 11719
histor	4537
historic$	10706
history$	1287 1288 1289 1290 1291 1292 1293 4162 16798 10784 5106 11493 12099 12137 12175
hit	17275 17284 5102 17292
hit$	13884 15444 4470 4912 17285 11271
hitch$	3587
hitched$	3587 9757
hitches$	3587
hitching$	3587
hits$	17285
hiv	6140
hoist$	1321
hold	4746 4857
hold$	12298 6619 6620 6621 7172 13744 13749 14326 14327 14328 14329 14330 14716 8886 8887 8888 8889 2721 8902 8903 9175 9176 9177 3274 3275 3288 3289 3290 4413 4507 10709 10768 16926 10914 4971
holdin	16760 10899 16920 4746 11342
holding$	7172 2721 15294 9649 16696 16914
holds	16760 4746
holds$	2721 3274 3275 3288 3289 3290 4413 4507 10762 10768 16787 16926 10914
hole$	13689 13690
holes$	13689 13690
holmes$	16859
home	11241 17261 17286 17314
home$	12339 12340 12648 12672 12685 12723 12724 12922 12923 12965 12966 12983 12984 7195 7196 13277 7330 7332 13400 13404 7451 7452 7453 7513 13837 13966 13967 14011 14059 8488 8781 14801 14802 2641 8827 15075 15253 15258 15386 15606 15630 4469 16858 16872 4868 11041 4954 17235 17255 17256 17267 17268 17283 17287 17291 17298 17305 17306 17313 17320 17322 5140 17330 17349 11632 5765 5955 12144 12145 5987 12157 12158 12159
homele	17275 6161
homes$	12723 12724 13277 14801 14802 15258 16858 4868 11041 4954 17319 11632 12151
honest$	7988 14004 15892 15904 15910 15915 15924 16019
hood$	3617 15818 9812 9813 3645 3646 5393 11827 5662 12001
hooded$	5307 5589 5663 12001 6080
hoodie$	15802 15803 15804 15813 11827 11829 11832 6086
hoodies$	14854 8840 9762 9763 15802 15803 15804 15805 15806 15810 15811 15812 15813 15815 15823 11827 11829 11832 6086
hoodlum$	6030 6032
hoodlums$	6030 6032
hoodrat$	6030
hoodrats$	6030
hoodrich$	6085
hoods$	14854 8840 3617 15810 15811 15812 15815 15818 15819 15820 15821 15823 9812 9813 3645 3646 11827 11829 5662 12001
hoody$	15802 15803 15804 11832
hook$	1662
hooked$	12260
hooligan$	14426 11478 6030
hooliganism$	6030
hooligans$	14426 14448 14449 14450 11478 6030
hoot$	16359
hoots$	16359
hop$	7169 2095 2096
hope$	9965 10077 3909 4158 4159 16756 11861
hoped$	4158 4159
hopeless$	8401 8670 3802 3803 5350 5461 5465 6059 6091
hopelessly$	6091
hoper$	14414 14427 14428 14429 11505 11520
hopers$	14414 14427 14428 14429 11505 11520
hopes$	4158 4159 16756
hoping$	4158 4159 16756
hopings$	16756
hopped$	2095 2096
hopping$	7169
hops$	2095 2096
horde$	2152 2153
hornet$	7579
hornets$	7578 7582
horrendous$	14741 14742 14743 14744 14745 14746 14747 14748 14749
horrible$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5411
horrid$	5411
horror$	11478
horrors$	11478
hospit	5018 11190 17275 11261 5162
hospital$	11187 17205 17206 17207 11195 17211 17276 11331 5765 5935
hospitalised$	6148
hospitalized$	6148
hostel	11297
hostel$	17312
hostile$	2543 2544 2545 2546 2547 14750 14751 10419 4915 5467 6057 6092
hostility$	14811 14812 2629 2630 16667 16668 16669 16670 16671 11406 11639
hot	11131 11135 5878
hot$	5146 5474
hotel$	12750 12751 12752 12753 6739 6740 6741 6742 13185 13480 13705 13706 13707 13708 13709 14503 14504
hotels$	12896 13185
hothead$	11504 6045
hotheads$	11504 6045
hotspot$	17146 17150 5875 12047
hotspots$	17146 17150 12047
hounding$	16682 16683 16684 16685
hounds$	13660
hour$	5058
hours$	14444 14509 17223 5040 5058 17352 11734 11930
house	11241 17261
house$	12750 12751 12752 12753 6739 6740 6741 6742 13185 13376 13377 13480 13484 13705 13706 13707 13708 13709 13787 13956 8488 15048 15075 15079 15084 15085 15086 15087 15088 15131 15132 15133 15258 15606 15630 16858 11017 11041 17256 17287 17305 17307 17320 5140 17330 12159
househ	11241
household$	14802 15048 15075 15079 15258 15606 17256 11632
households$	14802 15258 11632
housemates$	9016 9017 9018
houses$	13185 16858 11041 17319
housin	17257
housing$	10209 4868 17269 12154
how$	12462 12463 13215 13990 14001 14864 9184 9185 3024 9346 9347 9485 9487 15629 4778 11403
hub$	10684 16701 16706 16720 16749 10741 10770 10776 10778 16800 16804 16805 16807 16810 10805 16823 16830 16961 10963 17024 11047 11051 17067
huge$	6256 3525
hulking$	6080
hundred$	7848 9642
hung$	12942 2084 2098 2099 14855 3631 3632 3633 11759 11843
hungry$	11669 12160
hunt$	2041 8210 2042 2043 2044 2045 2046 2047 2416 2417 2418 2419 2420 2421 2422 16139
hunted$	2041 8210 2042 2043 2044 2045 2046 2047 2416 2417 2418 2419 2420 2421 2422
hunting$	2041 8210 2042 2043 2044 2045 2046 2047 2422
hunts$	2041 8210 2042 2043 2044 2045 2046 2047 2416 2417 2418 2419 2420 2421 2422
huntted$	2041 8210 2042 2043 2044 2045 2046 2047 2422
huntting$	2041 8210 2042 2043 2044 2045 2046 2047 2422
hurl$	1517 1518 1519 1520
hurled$	1517 1518 1519 1520
hurling$	1517 1518 1519 1520
hurlled$	1517 1518 1519 1520
hurlling$	1517 1518 1519 1520
hurls$	1517 1518 1519 1520
hurried$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
hurry$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
hurt	5102 17292 5890
hurt$	12230 12233 6397 6398 6399 6400 6401 6402 6403 6404 236 237 238 12671 13009 13029 13356 13416 7471 7472 13512 13513 13514 13526 13527 13859 13860 13884 13886 14528 15426 15427 15430 15445 15446 9432 15886 15887 15888 15927 16105 16106 16107 17285 11271
hurting$	12266 12267 12268 12269 12270 7349
hurtle$	1493
hurtled$	1493
hurtles$	1493
hurtling$	1493
hurts$	13859 13860 9413 9414 15550 17285
husband$	17253 17263 17271 17278
hush$	4352
hushed$	4352
hushes$	4352
hushing$	4352
hussies$	6047
hussy$	6047
hustlers$	6070
hyde$	14646
hydroc	5899
hydrocephalus$	12068
hyena$	11559
hyenas$	11559
hygien	11164 11165
hygiene$	17179 17180
hype$	13728
hyper$	5205 6059
hypersexual$	6023
hypersexualised$	6023
hypocritical$	6091
hysterical$	6059
i$	3930 4411
ic	5832
ic$	3520 5591
ic0$	6077
ic1$	6077
ic2$	6077
ic3$	6077
ic4$	6077
ic5$	6077
ic6$	6077
ic7$	6077
ic8$	6077
ic9$	6077
ice$	13648
idea$	12480 7463 7464 1296 7466 1298 1299 1300 13625 10425
ideas$	12479
identi	16711 4542 16737 4569 4585 4590 16862 4722 4725 4728 4730 4742 10911 4791 17008 4957 5796 11999
identical$	9790 5650 5663
identically$	3538 5616 11826 11828
identified$	2177 2211 2589 4611 4677 10897 5171 5818 11988 5823 12001
identifies$	4580 4611 16874 4859
identify$	12556 4576 4580 4611 16864 16874 4859
identifying$	4580 4859
identities$	10820
identity$	4549 10820
idiot$	11559
idiots$	11559 11896
idle$	11661 6059
idly$	10410 11883
idolise$	667 668 669 670 671
idolised$	667 668 669 670 671
idolises$	667 668 669 670 671
idolising$	667 668 669 670 671
iep	5941
iep$	12110
ieps$	12110
ies$	15047
if$	12575 12628 722 723 724 725 726 727 728 729 730 731 732 733 734 12931 12932 12937 12940 12941 758 759 760 761 779 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 799 800 801 805 806 807 808 809 950 13568 7956 1788 1790 1791 14044 8473 8474 14658 9678 9679 9680 4036 4236 4237 4721 17138
ignor$	1636 1637 1638 4509 5263
ignorance$	14052 6091
ignorant$	6059 6091
ignore$	12423 12592 12621 12623 12624 12625 7132 2107 2108 16137 4391 4392 16602 5288 5678 5750 5751 11927
ignored$	12423 7132 1636 1637 1638 13971 2107 2108 15869 16137 4391 4392 16606 16607 16608 16609 4509 5263 5288 5678 5739 11914 5750 5751 11927
ignores$	12423 7132 2107 2108 16137 4391 4392 5288 5678 5750 5751 11927
ignoring$	12423 7132 1636 1637 1638 2107 2108 16137 16346 16347 4391 4392 16682 16683 16684 16685 4509 5263 5288 5678 5750 5751 11927
ignorred$	1636 1637 1638 4509 5263
ignorring$	1636 1637 1638 4509 5263
ignors$	1636 1637 1638 4509 5263
ill	17275 11261
ill$	129 130 3595 3619 17276 5423 5440 5489 5491
illegal$	12710 7898 5450
illegals$	6054
illnes	17257 17259
illness$	12049 12085
image$	12787 12795 6803 6804 636 637 879 13188 13723 13728 15328 10618 16715 10701 4533 10737 4640 4642 16891
images	10788 4630 10799 10800
images$	12787 12795 6797 629 12814 6803 6804 636 637 12903 13188 15328 15343 16715 10701 4533 16738 16739 16747 10737 4623 10798 4640 4642 4647 16890 16891
imbecile$	6047
imbeciles$	6047
imei$	4513
immaculately$	3538 5616
immature$	6059
immaturity$	12567 12568 12569 12570 12571 12572 7065 7066 7972 1804 1805 7975
immensely$	17140
immigrant$	11619
immigrants$	11619
immigration$	17257 5992
imminent$	17010
immoral$	6061
immune$	3163 3164 3247
immuni	6144
impact$	16003 16004
impaired$	12322 12323 12324 12325 12081
impairment$	12049 12080
impenetrable$	6050
impetigo$	6132
implan	5003 11172
implant$	17187
implausible$	14322 14323 14324
implicated$	518 519 520 521 522 5171
importance$	7932
important$	4897
impos	4852
imposed$	11038
imposing$	5592 6080
imposs	4739
impossible$	8128 8132 14309 2529 2530 2531 2532 2533 2534 2998 2999 3000 3802 3803 10908 5690
impress$	15427
impressed$	11449
impression$	12480
impressionable$	6059
impris	17257
imprisoned$	16980
improv	4516
improvement$	16092 10078
imprudent$	1891 1892 5269 6051
impulse$	8156 8821
impulsive$	12322 12323 12324 12325 6059
impulsivity$	7975
in	5020 11237 5928
in$	188 6383 220 12466 12467 12514 12515 12517 12519 6640 6687 6692 6695 6705 6709 6710 6711 630 6808 6809 6810 6812 6873 6874 6875 6878 12983 12984 13101 7152 7155 13171 7200 7235 1090 1123 13400 13404 7419 13476 7639 7656 7690 7707 7708 1622 1623 14141 8269 8278 8319 14343 8349 8368 14384 14385 2202 8449 14465 14477 8583 8584 8585 8586 8614 8615 8696 14779 8765 8798 8805 8850 8908 8912 15064 9101 9132 3101 3102 9475 3481 3482 3516 15701 15704 9709 9727 9731 9732 3590 3621 3622 15809 9795 9800 9804 9808 3640 3641 3642 9816 16068 16075 10132 10171 10217 16299 16344 10549 16627 16702 10807 10812 10844 4720 16914 16918 16931 11006 11014 17072 11144 11145 11162 11192 5026 11196 11214 11217 11222 11240 11288 11292 11294 11300 11304 11324 5165 11362 5276 5512 11683 11807 5654 11826 11828 11858 11862 11874 5767 11988 12079 12089 5921 5977 12148 12153 12173
inability$	6541 373 374 375 376 377 378
inaction$	7027 16638 11931 11933
inadequacy$	6091
inadequate$	6091
inadequately$	6091
inappropriate$	12710 6772 14275 15777 15778 5284 11593 5467 5663
inappropriately$	3538 5616 11826 11828
inattention$	11931
incapable$	174 5688 11869
incessantly$	6089
incest$	17289
inch$	9036 15616
incident$	16897 12140
incidents$	16954 16986 12140
inclin	10935
inclination$	10053 16069 16070 16071 16072 16073 16074
include$	11988
included$	5161
income	17257
income$	12137
incompetence$	6091
incompetent$	6091
incompetently$	6091
inconsistent$	14322 14323 14324 14736 14737 14738 14739 2556 5457
incorrect$	5656
incorrigible$	6061 6062
increa	4963 5862
increase$	4845 11119
increased$	17097
increases$	11119
indecent$	6772 6780 7173
indefensible$	16445
indepe	12153
independence$	17217
independent$	9052 9054 3146 3147 3148 3149 3434 3500 3513 11254 11722 5554 11755
indestructible$	11730
index	11956
index$	16895 10918
indian$	3540 9715
indica	10707 11952
indicate$	16903
indicates$	16903
indifference$	16438 16638 16667 16668 16669 16670 16671 11931 11933 6091
indifferent$	11869 6091
indiscriminate$	1031
indisputably$	6089
indivi	17144 4967 12011
individual$	2324 14618 14647 14648 14649 14650 14689 14753 14781 14782 14783 14784 14785 14786 14797 15659 15701 15704 16754 4727 17144 11547 11630 11684 5944
individuals$	14268 14269 14270 14271 2324 14618 14647 14648 14649 14650 14689 14753 14781 14782 14783 14784 14785 14786 14797 15659 15701 15704 4727 11028 11547 11580 11630 11684
indoors$	12983 12984
inducement$	13730 13731 13732 13733 13734 13735 13736
indulge$	526 527 528
indulged$	526 527 528
indulges$	526 527 528
indulging$	526 527 528
ineffective$	6091
ineffectual$	6091
inept$	6091
ineptitude$	6091
inevitable$	3762 3763 3764 3765 3766 3767 3804
inevitably$	11870 6089
inexcusable$	10531 16547 6091 6092
inexcusably$	6091
inexplicably$	6093
infamous$	2270 2271 2272 2273 2274 2275 2276 2277 2667 5514 6064
infant	17238
infatuated$	660 661 662 663 664 665 666
infection$	12049
infested$	2154 2155
inflexible$	16529
inflicted$	11401
influe	17128
influence$	14352 11489
influenced$	12230
influences$	14352 11489
influential$	16775
inform	10693 4534 4638 4822 4865 5782 11952 5862
inform$	16708 4529 16725 4550 4551 10807 4817
informant$	16981 11951
informants$	11951
information$	12437 12438 7990 16424 10449 4399 4400 4401 4402 10697 16724 16725 4543 16757 4622 10958
informed$	6293 125 6548 9074 10779 4817
informing$	4550 4551 10807 4817
informs$	4550 4551 10807 4817
ingrate$	6047
ingrates$	6047
inhale	6142
inhaler$	12094
ining$	10807
initia	4911
initiative$	11080 5873
injection$	17190
injections$	17190
injunc	10973 11034 11035 11330
injunction$	16988 16989 4807 10981 16996 17043 17049 17050 11036 17054 17057 17345 17351 12021
injunctions$	4807 16996 17043 17049 17050 11036 17054 17057 12021
injuries$	13180 13181 14087 14088 12085
injury	11146
injury$	13180 13181 14087 14088 17161 12085
inmate$	11573
inmates$	11573
inner$	3523
innocence$	8068 15101
innocent$	7156 988 7158 15042 15043 15044 15045 9129 9130 9131 9152 9320 9321 9322 9323 15509 11710 11728
innocents$	15037 15038 15039 15040 15041 15148 15149 15150 15151 15167 15169 15170 15171 15172 15173 15174 15511 11709 11728
inpati	6145
input$	6388 12404
inquir$	4744
inquiries$	4744
inquirs$	4744
inquiry$	4744 11985
ins$	10807
insane$	11631
inside$	12467 12514 12515 12517 12519 12983 12984
insight$	14202 14203 9195 3027 3028 9198 11444
insist$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5239
insisted$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 13913 5239
insisting$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5239
insists$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5239
insistted$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5239
insistting$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5239
insolent$	6059
insomn	6128
inspec	4515 10685 10686 4519 10691 16711 10719 10720 10721 4553 4554 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 4690 10946 4794 10969 11009 4878 4882 11052
inspector$	10684 16701 16706 4531 16734 16735 16736 10722 10723 16749 10741 4597 10770 10776 10778 16800 16804 16805 16807 10805 16821 16823 16830 10859 16961 10963 17024 11047 11051 17067 12041
instag	4799
instagram$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786
instal	4876
instead$	13405 13406 13407 16614 16616 16673 16674 16676
instigator$	11993 6033
instigators$	11993 6033
instinct$	11744
instincts$	11742 11744
institutional$	5706
instructed$	4546 4694 10874
instructions$	13147 13810 13811 11457
insuli	6131
insulin$	11174
insulting$	2985 2986 2987 2988 2989 2990
insults$	12512
integrated$	5816
intel	5782
intel$	11951
intell	4596 16860 11956 11999
intelligence$	16424 10703 16719 10705 16721 16741 10765 10795 16812 10804 16822 10877 10917 4780 10958 5783 11953 5785 6097 6111 6117
intend	4534
intended$	4897
intens	4928 5862
intensive$	11097 11189 6007
intent	4909
intent$	1265 1266 1267 1268 12181
intention$	10053 16069 16070 16071 16072 16073 16074
intentions$	10053 16069 16070 16071 16072 16073 16074
intents$	2949
interc	10865 6113
intercepted$	16880
intercourse$	11370
intere	4534
interest$	6480 6481 12513 13089 13408 13409 14913 14914 14915 14916 15896 16007 10053 16069 16070 16071 16072 16073 16074 16291 16385 16386 16387 16388 16389 16390 16391 10380 10381 10382 10383 10384 10595 16618 16619 16620 16621 4543 4645 16911 11928
interested$	3706 9876 10060 10284 16365 16433 10562 10641 16699
internally$	5947
internet$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786 5217
interr	16797 10841
interrogate$	4779
interrogated$	16856
interrogateing$	4779
interrogates$	4779
interrupt$	11863 11871
interrupted$	11863 11871
interrupting$	11863 11871
interrupts$	11863 11871
interruptted$	11863 11871
interruptting$	11863 11871
interv	4725 5164
intervene$	16410 16601 16604 17004
intervened$	16288 16420
intervention$	6388 12404 14727 15867 17347 11846 12177
interventions$	6388 12404 14727 15867 3690 3691 3692 3693 11846
interview$	4779
interviewed$	4755 5151
interviewing$	4779
interviews$	4779
intimate$	6772 685 686 687 688 7173
intimidate$	2101 2102 2103 5286 11871
intimidated$	2101 2102 2103 15426 5286 11871
intimidates$	2101 2102 2103 5286 11871
intimidating$	12266 12267 12268 12269 12270 2101 2102 2103 14849 5286 5467 5615 11871 6057
into	4510 5020 5784
into$	12234 12292 12467 12514 12515 12517 12519 12652 6698 6699 6700 6702 6876 6877 6878 13091 7192 7193 7194 13400 13404 13446 13476 1469 7639 7656 13677 13678 7666 7667 7669 7690 7711 7712 7713 7714 13928 13929 13930 13931 13933 13934 13935 14066 14204 14205 14206 14207 14208 8354 8355 8694 14920 10803 4711 16918 10913 5165 5921 5977
introd	4857
inured$	3163 3164 3247
invariably$	6089
invest	10764 10814 4791 17008 4958 17299 5845 5996 6118
investigate$	16410 16604
investigating$	10764
investigation$	16763 16829 4744 17001 17006 12165
investigationies$	4744
investigations$	16763 4744 17001 17006
investigationy$	4744
investigators$	16779
invincible$	13429 6073
invitation$	13730 13731 13732 13733 13734 13735 13736 9854 3686 9856 3688 3689
invitations$	9854 3686 9856 3688 3689
invite$	12203 6189 39 311 312 328 329 330 331 332 333 334 335 6513 6514 821 822 7074 1216 1217 1218 1219 1220 7393 7394 1522 1523 1524 1525 5228 5233 5237
invited$	12203 6189 39 311 312 328 329 330 331 332 333 334 335 6513 6514 821 822 1216 1217 1218 1219 1220 7393 7394 13564 13565 1522 1523 1524 1525 5228 5233 5237
invites$	12203 6189 39 311 312 328 329 330 331 332 333 334 335 6513 6514 821 822 1216 1217 1218 1219 1220 7393 7394 1522 1523 1524 1525 5228 5233 5237
inviting$	12203 6189 39 311 312 328 329 330 331 332 333 334 335 6513 6514 821 822 1216 1217 1218 1219 1220 7393 7394 1522 1523 1524 1525 16076 16077 16078 5228 5233 5237 11859
involv	16915 16936 11989
involved$	12230 12233 518 519 520 521 522 523 524 525 13227 2150 2527 16027 16029 16111 16112 16117 16118 16119 16122 16123 16124 16125 16126 16127 16128 16129 16605 16774 10899 16947 10933 10961 5171 11467
involvement$	518 519 520 521 522 13074 2150 10916 10960 11467
involving$	16937
iq$	6126
irish$	3540 9715
iron$	15417 15418
irredeemable$	6062
irresponsible$	104 105 6295 1800 5182 5266 6051 6091
irresponsibly$	6015 6091
is	4562 10771 17201 5884
is$	6307 6313 370 371 552 6816 842 843 991 7759 2017 2134 8329 8330 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 8566 2422 2490 2501 2505 2515 2536 2541 8721 8726 2576 2595 2604 2605 2606 2607 2608 2609 8824 14939 14940 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2857 2950 2951 2952 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9565 9566 3459 3475 15701 15704 3532 15766 9780 3639 3676 9859 9968 3942 10133 4010 4011 10319 10330 4249 4250 10430 10451 4345 10568 4407 4408 16630 16653 4521 10717 16767 10753 10781 10860 10871 16899 10890 4762 10995 11116 5030 11266 5124 5157 5199 5212 5226 5265 5328 5330 5335 5382 5390 5409 5422 5445 5462 5464 5472 5473 5533 5561 11759 11807 11808 5727 5754 11988 5908 5913 5915 5918 5947 5949 5972 5980 5993 5994 5999
island$	11834
isolated$	392 393 394 395 8359 8360 8361 8362
isolation$	13180 13181 1085 14378 16138 5045 11502
iss$	6007
issu	4619
issue$	14150 14807 4530 10700 4532 4867 4912 11467 11637 12099
issued$	4530 10700 4532 16717 10875 10975 4867
issues$	14807 4530 10700 4532 10738 4867 4912 11467 11637 12099
issuing$	4530 10700 4532 4867
it$	12204 12836 12903 12998 12999 13004 7068 916 7107 13130 7121 13167 7221 7292 13335 7355 13372 13373 13424 13433 7478 1380 13598 13679 13770 1590 1591 13806 7794 13839 7910 8542 2441 14671 2641 14864 8858 15285 9333 15350 9337 9426 9450 9474 15490 15491 15492 15493 15494 3748 15958 16126 16127 16128 16129 16141 16158 10201 16220 10268 10269 4150 4151 16414 16423 10512 10520 10521 10523 4362 4363 16588 16589 10608 10631 11400 11617 11920
itch$	1414 1415 1416 1417
itched$	1414 1415 1416 1417
itches$	1414 1415 1416 1417
itching$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 1414 1415 1416 1417 5239
itchy$	8558
its$	6673 12720 860 7032 994 996 1229 7423 8072 8931 16218 10435 10446 10524 10544 10546 10548 16565 16566 10553 10555 10556 16577 16595 10582 10620 10621 16643 4469 10639 10647 10648 10728 4715 11113 11305 5707 11910 5755 5764 5791
itself$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 16455 10579 11347 11377 11378 11426 11718 11719
jacket$	15774 15802 15803 15804 15813 11827 11832 11840
jackets$	15774 9762 9763 15802 15803 15804 15805 15806 15813 11827 11832 11840
jail	11261 11334
jail$	16054 17252 17276 17349 5391
jailbait$	6047
jailed	17259
jailed$	16980 11325
jailer$	13139
jailers$	13139
jamaican$	3540 9715
january$	12725
jaundice$	6130
jaw$	17208 17209
jaws$	13653 13656 17208
jealous$	6059
jeans$	9762 9763 15802 15803 15804 15819 15820 15821 3638 15826 11827 11832 5674
jekyll$	2462
jeopardise$	10 5178 5179
jeopardised$	10 5178 5179
jeopardises$	10 5178 5179
jeopardising$	10 5178 5179
jeopardize$	10 5178 5179
jeopardized$	10 5178 5179
jeopardizes$	10 5178 5179
jeopardizing$	10 5178 5179
jeopardy$	12184 12185 12195 11037
jewellery$	15802 15803 15804 11827 11832
job	17257
job$	13285 13286 13287 13288 13289 13290 16186 16295 16296 16297 16298 16311 16312 16313 16314 16315 16316 16317 16318 16319 16320 16448 16452 16460 16677 16678 16679 16680 16681 16763 11907 11947
jobs$	16311 16312 16313 16314 16315 16316 16317 16318 16319 16320 16677 16678 16679 16680 16681 16763 11947
jobsworth$	6091
jobsworths$	6091
joggers$	15802 15803 15804 15805 15806 15819 15820 15821 3638 15823 11827 11832 5674
join$	12592 12621 15927
joined$	1013 1014
joint	4951 5862
joint$	11120 5816
jointly$	978 5238
joke$	14503 14504 11906
joker$	11559
jokers$	11559
journe	16884
judge$	14935 14936 15160 9148 9149 9150 9151 9205 3064 9234 9235 9236 15688 16601 4841 5156
judged$	6298 2575 2592
judgement$	138 139 140 141 7133 13383 13828 13829 13830 13831 13832 13833 13834 13835 14026 11419 11907
judges$	4841
judging$	9148 9149 9150 9151 3064 9234 9235 9236
judgment$	138 139 140 141 13383 14026 11419 11907
july$	12725
jump$	7169 1487 1488 1489 1490 1491 1492 1557 1558 1559 2095 2096 4488
jumped$	1487 1488 1489 1490 1491 1492 1557 1558 1559 2095 2096 4488
jumper$	15802 15803 15804 11832
jumpers$	9762 9763 15802 15803 15804 11832
jumping$	7169 1487 1488 1489 1490 1491 1492 4488
jumpped$	1487 1488 1489 1490 1491 1492 4488
jumpping$	1487 1488 1489 1490 1491 1492 4488
jumps$	1487 1488 1489 1490 1491 1492 1557 1558 1559 2095 2096 4488
june$	12725
jungle$	15484
junkie$	6040
junkies$	6040
just$	6319 6377 6381 699 6891 6895 814 974 979 7353 7481 7482 1584 1585 14033 14034 14035 14036 2641 3259 3749 3789 3790 3791 3792 3910 4184 4185 5680
justice$	14851 14852 10214 17017 17018 17197 17342 17343 11332 17348
justification$	11905
justified$	17094 11566
juvenile$	5323 5326 5336 6076
juveniles$	6076
keen$	302 303 308 450 451 452 482 483 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 7729 13745 13746 13747 13748 1565 1566 1567 1568 1569 1570 1764 1765 1766 1767 10646 16699 16756 5239
keens$	16756
keep	10893 4918 4965
keep$	54 12377 6405 12435 6443 12466 6546 6587 12621 12623 12624 6683 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 6923 12989 6975 6976 881 882 7091 923 7093 7094 7095 7138 7139 7140 7141 7142 1203 7405 7408 13744 13749 7858 13879 13892 13893 13985 1902 1906 1920 14134 14143 2085 8316 15160 9181 9182 9183 9186 9187 9189 9190 9193 9239 9255 15569 15570 15688 15899 15905 15919 16181 4069 4070 4071 4471 4507 4529 4665 17094 4914 5195 11851
keeped$	12377
keeping$	12377 12651 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 1902 1906 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 1921 9181 9182 9183 9186 9187 9189 9190 9193 9239 16463 4507 4665 4914 5195
keepped$	12377
keepping$	12377
keeps	4918
keeps$	12377 6406 12435 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 881 882 1203 2086 8316 3561 4507 4665 10914 4914 5195
keg$	14558
kegs$	14558
kept$	12377 6407 12435 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 12904 12911 12919 12972 12973 6959 12975 12976 6965 797 798 6968 6969 12985 12986 12989 6975 6976 881 882 1203 7959 14061 8316 16020 16021 16022 16023 3987 16181 4069 4070 4071 16420 4353 4354 4507 16732 4665 17097 4968 5061 5195 11927
ketami	11169
ketamine$	13192 17184 11178 17194 17196 5927
key	10780
key$	10553 10688 16775 16795 17011 17016 17238 5372 5818 5821 5823 5824
kg$	17176
kick$	6249 81 6252 1408 1409 1410 1411 1412 1413 14528 15926 4390 17285 5469
kicked	5102
kicked$	1408 1409 1410 1411 1412 1413 4390 17285 5102 11271 5103 5469
kicking$	1408 1409 1410 1411 1412 1413 13919 8444 14516 14517 15444 4390 5469
kickked$	4390
kickking$	4390
kicks$	12668 13771 4390 17285 11430 5469
kid$	2324 14535 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 14962 2958 2959 15184 15512 15598 15599 15600 15601 11470 11477 11488 11557 11630
kidney	11158 17174
kidney$	17173
kids$	14285 14295 14296 14297 14298 14336 14338 14347 14348 14349 14350 14355 14358 2324 14535 2391 2392 2393 2394 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 14840 14962 2834 15031 15037 15038 15039 15040 15041 15118 2958 2959 15148 15149 15150 15151 15167 15169 15170 15171 15172 15173 15174 15182 15405 15408 15409 15512 15598 15599 15600 15601 11360 11470 11477 11488 11557 11580 11630 11676 11709
kill	5890
killed	17284
kilo$	17176
kilos$	17176
kind$	12254 13374 14283 2344 2346 2347 2348 15287 15288 15289 9416 15773
kingpin$	6032 6038
kingpins$	6032 6038
kings$	14636
kinshi	5112
kinship$	11281
kiss$	12467
kissed$	6471 12841
kissing$	12878
kitche	11303
kitchen$	17318
kitted$	3596 3597 3598 5657
knack$	1194 1195
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12445 12446 263 264 265 266 267 6437 6438 314 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1166 13700 1616 1617 1618 1619 1620 1621 1729 1807 7977 7978 2682 2683 2691 2692 2693 2694 2753 2755 2756 2757 2758 2841 3171 3172 3173 3174 3175 3176 3177 3178 3291 3292 3293 3294 3311 3312 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3358 3449 3450 3451 16156 4145 4146
knife	17357
knife$	12636 12702 13187 13680 13682 8175 8176 8237 8238 8239 16135 10880 4860 4875 11045 11323 17354
knives	16712 16722 16920 16963 16983 4858
knives$	12634 13187 8237 8238 8239 14695 15347 9334 16134 4548 16908 16929 16930 11027 11415
knock$	2084 2098 2099 15444 16900
knocked$	2084 2098 2099 9857
knocking$	2084 2098 2099
knockked$	2084 2098 2099
knockking$	2084 2098 2099
knocks$	2084 2098 2099 15486
know	4569 4585 4593 4658
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12445 12446 263 264 265 266 267 6437 6438 314 12510 6770 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 13403 1616 1617 1618 1619 1620 1621 1729 7966 7967 1807 7977 7978 7984 7985 8541 2373 2456 14697 2682 2683 2684 2685 2691 2692 2693 2694 2719 2753 14938 2755 2756 2757 2758 2841 3006 3007 3008 3015 3171 3172 3173 3174 3175 3176 3177 3178 3291 3292 3293 3294 3311 3312 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3358 15563 15564 3449 3450 3451 15654 15686 10101 16156 16281 16282 10426 10427 10428 10681 16700 16737 4564 4571 4576 4591 4702 4757 10967
knowed$	2841
knowing$	6386 218 314 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 13700 1729 2763 2841 15334 3179 9350 9351 9352 10681 11693 11702 11735
knowingly$	12873 12874 691 12893 11392 11393 5225 6025
knowledge$	2726 2728 14944 9094 15110 9114 15130 9195 3027 3028 9198 15481 9614
knowledgeable$	2763 15334
known	4630 10799 10800 16853 4725 4728
known$	12260 226 252 7268 1150 1151 7966 7967 13983 7984 7985 14027 14028 8014 8015 14240 14268 14269 14270 14271 2270 2271 2272 2273 2274 2275 2276 2277 8609 2667 8837 8838 2841 10187 4145 4146 16733 4562 16842 10897 16913 4736 4760 4763 4788 5152 5284 5323 5327 5336 5515 5818 5821 5823
knows	4658
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12445 12446 263 264 265 266 267 6437 6438 314 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1616 1617 1618 1619 1620 1621 1729 1807 7977 7978 2456 2682 2683 2684 2685 2691 2692 2693 2694 2720 2731 2753 2755 2756 2757 2758 2841 3006 3007 3008 3016 3171 3172 3173 3174 3175 3176 3177 3178 3291 3292 3293 3294 3311 3312 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3358 3449 3450 3451 16156 16700 4702 10967
knuckle$	15742
knuckles$	15742
kudos$	14219 14252
kurdish$	3540 9715
label$	11842
labelling$	16682 16683 16684 16685
labels$	14695 11827 11842
labour$	11616
lac$	5507 5508 6063
lack$	99 1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2535 2654 4434 10604 10605 10606 5250 5275 5295 5346
lackadaisical$	16466 6091
lacked$	1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 5250 5275 5295 5346 5457
lackey$	6032
lackeys$	6032
lacking$	1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 16583 16584 16585 16586 5250 5275 5295 5346
lacks$	1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 5250 5275 5295 5346 5457 5505
lad	16974
lad$	14372 14373 2324 14535 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 2958 2959 11317 11476 11488 11500 11557 11630 11706 11786 11809
ladies$	2895 2963 15548 3433 15618
lads	10687 16801 10797 10819 16840 16884 16885 16887 10904 16928 4772 10953 4796 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 4967 5826 12016
lads$	12289 12468 12494 12497 12518 372 12581 6570 402 440 12727 12759 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 13247 13252 13253 13254 13255 13256 13257 7258 7298 13381 13382 13402 1294 1295 1297 7516 13567 13591 7604 13632 13635 7845 7856 7857 7919 7927 13961 1809 8017 8180 14229 14236 14259 14276 8263 8299 2131 2132 2133 2138 14336 14338 2161 14355 14358 14372 14373 14453 2323 2324 14535 2391 2392 2393 2394 14618 14647 14648 14649 14650 14684 14753 14781 14782 14783 14784 14785 14786 14797 2624 14813 14875 14876 14877 14878 2820 2834 9065 9066 9067 9068 2958 2959 15167 15429 3493 15744 3594 3643 3644 15847 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 10005 16031 10017 3928 10102 10103 3937 10107 10118 16189 10475 16510 10659 16919 4767 4769 4781 16966 16968 10965 4833 17068 17100 11476 11488 11500 11547 11557 11580 11630 5470 11706 11786
lady$	2864 15050 15051 15052
lager$	17188
laid$	57
lair$	13653
lairy$	6050
lambs$	15511
lame$	16466
lamentable$	6091
land$	0 1 3258
landded$	0 1
landding$	0 1
landed$	0 1 13148 3258
landing$	0 1
landlord$	13540 1364 10201 10206 10207 4047 16622 10634 16689 16690 17266 5765
landlords$	16803
lands$	0 1 3258
landscape$	14340 14597
language$	11148
lank$	5636
lanky$	9734 6080
lap$	855 1625
laped$	855 1625
laping$	855 1625
lapped$	855 1625
lapping$	855 1625
laps$	855 1625
large$	9696 9698 5592 6080
largely$	978 4407 4408 5754
larger$	5592
lashes$	11800 11806 11813 11827
lass$	11706
lasses$	11706
last$	10117 5044
late$	13351 2641 16102 16103 16104 16137 16353 16354 16355 16529 16598 10584 17182
laugh$	6255 13271 13768 13772 1992
laughable$	16466
laughed$	1992
laughhed$	1992
laughhing$	1992
laughing$	1992
laughs$	13769 13771 1992
launderette$	17303
law	11318
law$	2247 2248 2249 2250 2258 2261 14470 2426 9463 3300 17333 5798
lawless$	5461 11631 6059
lax$	1031 4278 4279 4280 4281 16529 16583 16584 16585 16586 10584 5738
lay$	57 6565 6566 6567 6568 1325 14545 5846
layabout$	6030
layabouts$	6030
laying$	57
lays$	57 14545 14546
lazily$	6091
laziness$	6091
lazy$	4278 4279 4280 4281 10584 5646 5738 6059 6091
lead	4822 12032
lead$	12196 285 286 287 288 289 290 340 341 342 1129 1130 1131 1132 1442 1443 1444 1445 2181 2182 2183 2184 14477 2310 2311 2312 2883 2884 2885 2886 2887 3387 16291 10980 5862
leadded$	2181 2182 2183 2184 3387
leadding$	2181 2182 2183 2184 3387
leaded$	2181 2182 2183 2184 3387
leader	10780 11999
leader$	14570 16795 16906 16941 17011 11467 11484
leaders$	14570 16745 16906 16941 17011 11467 11484
leadership$	16385 16386 16387 16388 16389 16390 16391 4399 4400 4401 4402 16618 16619 16620 16621 11114 11467 5706 11907 11928
leadin	16760
leading$	285 286 287 288 289 290 2181 2182 2183 2184 2883 2884 2885 2886 2887 3387 9649 16775 11012
leads	16760
leads$	285 286 287 288 289 290 340 341 342 13079 13080 13081 1129 1130 1131 1132 1442 1443 1444 1445 13804 2181 2182 2183 2184 2310 2311 2312 2883 2884 2885 2886 2887 3387 16787 5862
league$	10629
lean$	5592
leap$	1487 1488 1489 1490 1491 1492 1557 1558 1559
leaped$	1487 1488 1489 1490 1491 1492 1557 1558 1559
leaping$	1487 1488 1489 1490 1491 1492
leapped$	1487 1488 1489 1490 1491 1492
leapping$	1487 1488 1489 1490 1491 1492
leaps$	1487 1488 1489 1490 1491 1492
leapt$	1487 1488 1489 1490 1491 1492 1557 1558 1559
learn	16711 10715 4569 4590 4593 10806 4722 4730 4742 10911
learn$	187 12556 7864 1696 1697 1698 1699 7979 7980 7981 7982 7983 7984 7985 1942 14134 14735 15899 15905 15919 15973 15974 15975 15976 16010 16601 16730 4564 4576 11851
learned$	13133 13134 7225 1057 7979 7980 7981 7982 7983 7984 7985 3020 16020 16021 16022 16023 16806
learning$	175 7979 7980 7981 7982 7983 17221 11209 17241 5881 5911 5941 5943
learns$	16010 16032 16033 16034 16035
learnt$	13133 13134 7225 1057 7979 7980 7981 7982 7983 7984 7985 3021 16020 16021 16022 16023
least$	14659 10191 10372 5570
leave	16773 17273
leave$	0 1 6172 6199 12215 12216 12217 12218 12219 12220 12221 38 42 43 45 68 69 70 12306 12335 12500 12556 12592 12621 12623 12624 12625 6613 593 594 12953 1158 1171 13413 13414 13453 13458 1301 7771 7772 7773 7774 7775 1652 1653 1654 13871 13879 13892 13893 13962 13985 14056 3401 3486 15899 15905 15919 15927 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 17136 5122 11851 5760
leaved$	6199 12215 12216 12217 12218 12219 12220 3401
leaves$	0 1 6172 6199 12215 12216 12217 12218 12219 12220 42 43 45 68 69 70 593 594 1171 1652 1653 1654 13987 3401 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 17136 5122 5165 5760 5977
leaving$	0 1 6199 12215 12216 12217 12218 12219 12220 42 43 45 68 69 70 593 594 1171 1652 1653 1654 3401 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 5122 5760 11981 5977
lecturing$	9154
led	11952
led$	12196 12221 12230 285 286 287 288 289 290 340 341 342 13079 13080 13081 13148 1129 1130 1131 1132 1442 1443 1444 1445 13804 13987 13988 13989 2181 2182 2183 2184 2310 2311 2312 15365 3387 10736 10949 11654 11884
left	17259 11249
left$	0 1 6172 6199 12215 12216 12217 12218 12219 12220 12221 38 42 43 45 68 69 70 12645 12911 12919 6962 13117 1171 1652 1653 1654 7961 13987 7995 14057 14068 2762 9087 9088 9254 3086 3087 3088 3089 3090 9260 9534 3401 3486 9674 3506 3507 3508 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 17264 5122 5165 11914 11927 5760 11988 5977
leg$	15742 17172 17208 17209
legal$	11255
leggings$	9762 9763 15799 15800 15802 15803 15804 15819 15820 15821 15826 11827 11832
legs$	12530 12531 14656 15742 17172 17208
lend$	7933
length$	9724 16691
lenient$	16529
less	4892
less$	6972 6973 7145 7151 13881 1820 8303 9019 3151 3152 3153 3154 15955 15956 15957 16294 4739 4766 4885 4888 5555
lesson	11227
lesson$	175 177 178 13241 16130 16131 16132 16171 16172 16173 17236
lessons$	175 177 178 13241 14379 14820 9290 16171 16172 16173 17226 17232 17236 17240 17242 17243 11367 12122
let	4522 4552 4798
let$	46 47 282 283 284 6657 6658 6659 6660 6661 6662 6663 6664 12911 12928 12929 12930 12942 13042 899 998 13225 13285 13286 13287 13288 13289 13290 1400 1401 1402 13744 13749 1736 1737 1738 1739 1740 7933 14057 15899 15905 15919 16137 16426 16427 4284 4285 4286 4287 4288 4289 4290 4291 4292 4293 4294 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4309 4310 4311 4312 4313 10483 10484 4347 4441 4442 4462 4463 4464 4529 4550 4551 4598 11851 5760
lethal$	5322
leting$	4550 4551
lets$	46 47 282 283 284 13042 899 998 1400 1401 1402 1736 1737 1738 1739 1740 16137 4284 4285 4286 4287 4288 4289 4290 4291 4292 4293 4294 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4309 4310 4311 4312 4347 4441 4442 4462 4463 4464 4550 4551 4598 5760
letter	17103
letter$	16424 16539 16542 16544 16545 17104 11919
letters$	16424 16539 16544 16545 16588 16589 17104 11919 11920
letting$	46 47 282 283 284 1400 1401 1402 1736 1737 1738 1739 1740 16137 4284 4285 4286 4287 4288 4289 4290 4291 4292 4293 4294 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4309 4310 4311 4312 4347 4441 4442 4462 4463 4464 5760
leukae	6131
level	4892
level$	8497 14679 14680 14681 14682 2790 15287 15288 15289 16710 17164 5063 12003 12135
levels$	15287 15288 15289 16710 12003
liabilities$	8764
liability$	2247 8416 2248 8417 2249 8418 2250 8419 8764
liaison$	11370
liaisons$	11370
liar$	14426 14427 14428 14429 14536 14537 14571 11504 11505 11559
liars$	14426 14427 14428 14429 14536 14537 14571 11504 11505 11559 11896
liberty$	17294
library$	10201 10206 10207 4047 16622 10634 16689 16690
licence$	17351 17353 12180
licences$	17353
lie$	6565 6566 6567 6568 1142 1145 1146 1147 13334 1325 13845 13848 13944 13960 1817 1818 1857 14510 14528 15925 9945 16133 16137 16162 16590 11863 11871 11921
lied$	1144 1145 1146 1147 1817 1818 1857 16108 16133 16156 4356
lies$	6565 6566 6567 6568 7027 1143 1145 1146 1147 1325 13848 1817 1818 1857 16133 16137 16156 16161 4356 16590 16630 11863 11871 11921
lieutenant$	11960
lieutenants$	11960
life	11241 17323
life$	6180 12617 6704 13145 13183 13363 7637 7668 13684 13697 1514 13712 13713 13714 13723 13728 13729 1596 13917 13936 13937 13938 13939 13940 13941 13942 13943 13947 8275 8294 8295 14688 14796 14856 14980 15029 15030 15049 15053 15067 15068 15069 15070 15071 9076 9077 9078 9079 9080 15096 15097 15098 15099 15100 15111 15112 15364 15476 15477 15485 9480 15505 15507 15525 15526 15527 15528 9611 9612 9618 15665 16057 11104 17170 17256 5185 11357 11467 11473 11632 12156
lifes$	11473
lifestyle$	3 4 5 6 7 8 9 6188 20 6206 12263 12272 12276 1224 1225 13723 13728 14219 14223 14224 14245 14464 15067 15068 15069 15070 15071 11351 11352 11357 11467 11493 11494 11544 11632 11734 6016
lifestyles$	12263 12276 15067 15068 15069 15070 15071 11351 11352 11544 11632 11734 6016
lifetimes$	15656 15657 15658
lift$	12492 12493 6488 6489 6490 6491 6492 6494 6495 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12878 12882 13212 13213 13214 13301 13302 13303 13304 13394 13741 13752 13753 13754 14278 15328 9371 15393 15395 10254
lifted	10692
lifted$	16258 16259 16260 10255 10275
lifts$	12492 12493 6488 6489 6490 6491 6492 6494 6495 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12878 12882 13394 13475 7685 13741 13752 13753 13754 8240 14278 15328 15393 15395
light$	13624 13696 8558 3553 15753 5427 5592 5612 5613 5620 5636
lighter$	3553 5612 5620
like	10727
like$	12777 12778 12901 12902 7122 1180 1181 7357 1434 7770 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 8356 8433 8434 8435 8588 8589 8591 2423 2424 2425 2476 14713 2674 8941 2792 8966 8977 8978 8979 8980 8981 8982 8983 8984 2847 2848 2849 2944 9122 9123 9124 9125 9129 9130 9131 9452 9453 9454 9455 9456 3365 9576 9599 9600 9678 9679 9680 9823 3655 9825 9826 9833 10597 16728 16756 5247 5278 11467 5571 11749 11762 11826 11828
liked$	12901 12902 1180 1181 1183 1184 1185 1186 13371 7357 7358 7359 7360 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5247 5278
likelihood$	10077 3909 4895
likely$	8305 8306 4524 4539 4723 4792 5327 5818
likes$	12777 12778 1180 1181 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 3365 16756 11412 11413 5247 5278
liking$	1180 1181 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5247 5278
limit$	13607
limited$	1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 14736 14737 14738 14739 2556 2650 2651 2652 2653 5275 5457
limits$	15371 15372 15373
line	5816
line$	12704 12715 12727 12728 12732 12734 12739 12740 12741 12742 12743 12747 12748 12749 13710 13841 7831 13848 14436 16771 16777 16929 16965 17028 11101 11359 11965 12030 6120
lined$	4957
lines	11999
lines$	12703 12721 12727 12728 12731 12733 12738 12747 12748 12749 13719 7764 13782 8415 14436 8520 14897 16771 11359
lingered$	12942
link	16737
link$	2084 16705 16903 5790
linked	4894
linked$	2150 4562 16748 4737 16947 10933 10941 16958 5171 11467
linking$	2084
links$	2087 2088 2150 16705 16903 11467
lion$	7638 7640 7641
lions$	7638 7643
lip$	8317 14671 15742 10557 11587 5621
lippy$	6061
lips$	15742
lipstick$	15746 15747 15748 11806 11814
lisp	17162
list	10747 4589 4630 10799 4632 4725 16984
list$	16738 4556 16750 16762 10766 10773 4621 4624 10801 16825 16842 4661 16892 16894 16895 16901 11188 11970 11998
listed$	10801 4661 4675 4717
listen$	12556 12592 12697 12906 12907 12908 12909 12910 12911 14134 8164 8165 8166 8167 8168 15850 15899 15905 15919 15953 15954 15963 15964 15965 15973 15974 15975 15976 16010 16181 16231 10228 16293 16410 16601 16604 10715 11851 11852 11880
listened$	12906 12907 12908 12909 12910 12911 12919 12975 12976 14057 16020 16021 16022 16023 16181 16200 16216 16221 16224 16225 16227 16228 16229 16230 16231 16232 16233 16234 16288 16293 16420 16651 11880
listening$	12911 15898 16231 11881
listenned$	12911 16231
listenning$	12911 16231
listens$	12911 15963 15964 15965 16010 16032 16033 16034 16035 16231
listing$	10801 4661
listinged$	10801
listings$	10801
lists$	16738 10773 4621 4624 10801 16825 4661 16894 11970
lithium$	6141
litre$	11173
litres$	11173
little	4537
little$	52 93 97 100 7125 957 958 959 960 1152 7368 1367 1377 7715 7718 7797 8011 8117 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2158 2253 2283 2284 2286 2388 8625 2516 2517 2556 2650 2651 2652 2653 14859 9000 15029 15030 2918 2960 2977 9152 9289 9330 15408 15409 9498 9499 9533 15602 15605 3525 15791 3890 3908 16353 16354 16355 10370 10375 10376 10377 4217 16404 16405 16598 16639 10706 5275 5299 5309 5336 5374 5396 5457 5505 5539 5635 5759
live	4537
live$	6324 12589 12592 12656 12664 13418 13419 1467 1468 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2865 2883 2884 2885 2886 2887 9241 3074 3075 3382 9583 3991 10706 10748 10986 17169 17306 5258
lived$	13418 13419 1467 1468 9014 9015 2883 2884 2885 2886 2887 15127 3442 3443 3444 3472 3473 3474 3993 5124 5126 5135 5258 5984
lives$	6180 12282 12283 12284 12287 13145 13183 13418 13419 1467 1468 13697 1514 7684 13947 8275 8294 8295 2264 14471 14856 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 15049 15053 2883 15067 2884 15068 2885 15069 2886 15070 2887 15071 15248 15249 15250 15251 3074 3075 15364 3382 15571 15656 15657 15658 3992 5124 5125 5126 5258 11632 5984
living$	1467 1468 2772 2773 2774 2775 2776 2777 2865 2883 2884 2885 2886 2887 9241 15570 9611 17217 17269 17283 5124 5126 11303 17323 5258 5984
livs$	5126
llama$	14552
llamas$	14552
load$	14592 14593
loaf$	13828 13829 13830 13831 13832 13833 13834 13835
local	4537
local$	7268 2671 3517 16595 10706 5112 11456 5589
locat	17008
locate$	11982
location$	6468 6469 6470 10689 10783 4615 4657
locations$	10689
lock$	4815 17285
locked$	13029 11002 17019 11011 17285 5102 5103
locker$	17058
lockers$	11041 17058
locks$	17285 17304
locs$	11804 11806
locusts$	14606
lodged$	5126
lodgers$	9016 9017 9018
lodges$	5126
lodging$	5126
lodgings$	17269
lodgs$	5126
log	4589 4625 4632 4667 11952
log$	16382 10773 16798 10784 4621 4624 10801 4657 4661 4664 10834 4670 16874 16878 4701 16969 16973
loged$	10801 4661 4701
logged	4534 4667 16853
logged$	16796 4634 4635 16838 16842 4675 16875 16888 17069 11966
loggerheads$	16141
loggin	4667
logging$	10801 4664 4670
logginged$	10801
loggings$	10801
loging$	4661
logo$	11827
logos$	11827
logs	4667
logs$	16780 10773 16798 10784 4621 4624 10801 4661 16874 16973
loiter$	11759
loitered$	11759
loitering$	11759
loiterred$	11759
loiterring$	11759
loiters$	11759
lone$	3517 5588
loner$	6043
loners$	6043
long$	9493 9568 10559 16598 5613 5635 5636 5644
longer$	9022 9027 9063 15143 9292 3124 3125 9306 9433 4766 11055
look$	6221 6542 817 818 819 1047 1927 2704 9181 9182 9183 9186 9187 9189 9190 9193 3025 3034 9256 3096 9266 3348 3349 9583 3432 9675 3566 3567 3568 3654 3656 3657 16382 16410 4331 16602 16604 16889 5118 5534 5536 5618 5647
looked$	817 818 819 8049 2656 3025 3034 9277 15295 15296 15297 15309 3432 3566 3567 3568 3654 3656 3657 16216 16221 16224 16225 16227 16228 16229 16230 16420 4331 16651 10696 4712 4958 5113 5534 5536 5618 5647 6159
looking$	817 818 819 6989 13911 13912 8210 2042 2043 2044 2045 2046 2047 8234 8870 9135 9171 9181 9182 9183 9186 9187 9189 9190 9193 3025 3034 15222 15230 15231 9276 15295 15296 15297 9291 15308 15368 15369 15370 15378 15393 15395 3370 15721 10128 4331 16756 16793 11770 11771 11779 11780 11784 11881 5983
lookings$	16756
lookked$	3025 3034
lookking$	3025 3034
lookout$	2252 15525 15526 15527 15528 16139 6106
lookouts$	2252 6106
looks$	12512 12949 12950 817 818 819 3025 3034 3348 3349 3432 15676 15677 15745 3566 3567 3568 3654 3656 3657 15844 4331 5118 5534 5536 5618 5647
loop$	11564
loops$	11564
loose$	6551 14675 14676 5344 5380 11567
lorry$	6475 13184
lose$	2917 9137 9138 9139 15155 15156 15157 9143 9144 9373 15927 5046 5136
loser$	14427 14428 14429 11504 11505
losers$	14427 14428 14429 11504 11505 6046
loses$	5046
losing	4992
losing$	3561 16346 16347 11161 5046 5136 5909
loss$	14542 16582 12080
losses$	14542
lost	4992 5074 17259
lost$	13356 13415 8400 8670 2503 2504 2917 3561 16137 16606 16607 16608 16609 4426 4427 11037 11161 5046 11290 5136 5319 5349 5383 11927 5909
lot$	12456 876 7421 7422 13665 14282 14338 14358 2242 2670 15029 15030 2908 2962 15216 15224 15225 9412 16046 4272 4776 10971 11488 11580 11721
lots$	2242 2907 3564
loud$	5483
loudmouth$	6041
loudmouthed$	6050
loudmouths$	6041
lounge	11303
lounge$	3631 3632 3633 17318
lounges$	3631 3632 3633
lout$	11559 6030
loutish$	6030 6059
louts$	14448 14449 14450 11559 6030
love$	667 668 669 670 671 672 673 674 675 676 677 1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 14713 5247 5278
loved$	1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5247 5278
lover$	12862 12863 11385
lovers$	12862 12863 11385
loves$	667 668 669 670 671 1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5247 5278
loving$	1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5247 5278
low$	6967 8331 8410 8432 2328 14652 14679 14680 14681 14682 14736 14737 14738 14739 2556 2568 2569 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8756 8757 8758 8759 8761 8762 8763 2613 2614 2615 2616 3616 3618 15827 5304 5380 5457 5505 11831 6128
lower	4892
lower$	2568 2569 5926
lowest$	2468 5960
lowlife$	6030
lowlifes$	6030
loyal$	2593 5791
loyalty$	6625 457 13104
luck$	13007 13650
lunch$	17326
lung	17174
lupus	11261 5899
lupus$	17276 12068
lurch$	16416
lure$	1062 1063 1064 1065 13755 13910 5186 5241
lured$	1062 1063 1064 1065 5186 5241 11449
lures$	1062 1063 1064 1065 5186 5241
luring$	1062 1063 1064 1065 5186 5241
lycra$	11827
lying$	1145 1146 1147 13471 1817 1818 1857 14454 14510 14516 14517 15490 15491 15492 15493 15494 16111 16112 16117 16118 16119 16120 16121 16122 16123 16124 16125 16126 16127 16128 16129 16137 4356 11863 6050
machet	17357
machete$	11323 17354
mad$	11577
madam$	11478
madams$	11478
made$	42 43 45 123 124 126 127 128 12326 12350 167 6337 6338 6339 6340 6341 6342 6343 336 337 338 437 438 510 563 611 12911 769 774 861 7048 887 13079 13080 13081 912 7082 997 7251 13272 13273 1121 1122 1141 1148 1149 1202 7518 1776 13987 1832 1959 1963 8169 8170 8171 14199 14217 2106 2125 2126 14321 2313 2314 2316 2353 2526 2862 3232 3233 15697 9708 9982 9984 9987 16036 16042 3865 10148 10199 10257 16360 16361 16362 16363 4201 4343 4344 4403 4508 4734 16924 10940 4987 11246 5293 5779 11988
magist	6001
magistrate$	5156
magistrates$	14851 14852 4841 17116 5156
magnet$	14563 2489 2506 2507 4801 12004
magnets$	14563 2489 2506 2507 4801 12004
mail	4619 4646
mail$	16575
mails$	16575
main	10780
main$	16698 10688 16775 16795 16941 17011 17016 5327 5372 5818 5821 5823 5824
maintained$	17097
maintenance$	11583
major$	5824
majority$	4776
make	4666
make$	42 43 45 124 126 127 128 12326 167 6337 6338 6339 6340 6341 6342 6343 6344 6345 6351 6352 6353 6354 6355 336 337 338 6547 437 438 510 12699 6685 563 611 769 774 861 7048 887 997 1121 1122 1141 1148 1149 7320 1202 7517 7862 7867 1776 13987 1832 14134 1959 8129 8130 8131 1963 2106 2125 2126 2313 2314 2316 2862 15160 3052 3068 3336 15697 9726 15746 15747 15748 15766 15773 9770 9830 9982 9983 16007 16030 10016 16038 16042 16043 3865 16139 10256 4201 4343 4344 4508 10716 4935 4987 5293 11814 5779
maked$	336 337 338 861 887 997 1121 1122 1141 1148 1149 1202 1959 1963 2106 2125 2126 15697 3865
maker$	11481 11485
makers$	11481 11485
makes$	6199 12215 12216 12217 12218 12219 12220 42 43 45 124 126 127 128 12326 336 337 338 437 438 563 611 769 774 861 7048 887 13079 13080 13081 997 1121 1122 1141 1148 1149 1202 1776 13987 1832 1959 1963 8169 8170 8171 2106 2125 2126 2313 2314 2316 2862 15697 15766 9982 16042 3865 4201 4343 4344 4508 4987 5293 5779
makeup$	15746 15747 15748 15844 11806 11814 11827
making$	42 43 45 124 126 127 128 12327 12328 12329 167 6337 6338 6339 6340 6341 6342 6343 6344 12362 336 337 338 12541 12542 12543 12544 12545 12546 12547 12548 437 438 563 611 769 774 861 887 997 13199 13269 1121 1122 1141 1148 1149 1202 7372 1832 1959 1963 8177 8178 8179 2106 2125 2126 14364 2313 2314 2316 2862 15230 15231 3052 9253 15697 3865 16137 4201 16462 4343 4344 4508 4987 5293 11482 5779
maladaptive$	5184
maladjusted$	5461
male	5826 5832
male$	12832 8216 8250 8898 8901 9686 15702 15703 9689 15705 15706 3540 10718 4727 11509 11757 5589 5818
males$	12204 6451 6452 12468 12475 6464 6467 12486 12487 12494 12495 12497 12499 12506 12518 12709 12727 12759 6769 12790 12791 12798 12801 12832 7286 7287 7288 7289 13635 8203 14228 14242 8232 14248 14249 14268 14269 14270 14271 14276 14277 8263 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 14875 14876 14877 14878 15226 4727 11355 11446 11509 11630 6075
malicious$	14320 5292 5407 6059
malign$	2167 2168 2169 5320
malnourished$	5610
malodorous$	6080
mam	5079 5089 11259 5094
mam$	5080 5092 11270
man	11344
man$	12204 6228 6230 6433 6451 6452 6456 12475 6461 6463 6464 6467 12486 12487 12491 12494 12497 12499 6502 12518 12521 6510 12662 12727 12750 12751 12752 12753 6739 6740 6741 6742 12758 12759 12760 12763 12798 12801 12832 12835 12845 12846 12853 12854 12858 12859 12881 12903 13092 13142 13185 13186 13195 13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 13246 13248 7246 7271 7282 7283 7284 7285 7301 13320 13321 13322 13323 13324 13325 13326 13327 13328 13330 13381 13382 13395 13401 7396 13467 13482 13540 13541 1361 7595 7612 7623 7624 7626 7627 7885 7906 13953 13961 14082 8203 8232 14248 14249 14268 14269 14270 8529 14548 14684 14905 14933 14950 14951 14952 14953 14954 14955 14956 14958 2778 8951 14976 15011 15017 15019 2839 9012 15034 15035 2864 15050 15051 15052 15059 2877 2878 2895 2905 2906 2924 15124 2945 9120 15138 15226 15236 15237 15238 9243 15360 15461 15462 15463 15464 15466 15469 15471 15473 15518 15611 15615 3433 15618 15622 15623 15624 15625 15672 9760 9769 10718 17310 17359 11355 11390 11414 11446 5392 5408 11703 11707
manage	10809 4840 4958
manage$	556 557 558 559 560 561 562 14431 14492 14493 14713 14823 2729 8899 8900 2732 2772 2773 2774 2775 2776 2777 2865 15160 9181 9182 9183 9186 9187 3019 9189 9190 9193 15210 3042 15227 15228 9217 3049 3050 9220 3057 3064 9234 9235 9236 3076 15269 3092 3382 15986 16413
managed$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 2865 3042 3057 3076 3092 3382 16062 16063 16064 16065 16066 3987 4949 4968 11884 5951
management$	8792 4399 4400 4401 4402 17133 5706 11907 11998
manager$	12532 10201 10206 10207 4047 10243 10244 16622 10634 16689 16690 16824 11998
managers$	12532 10201 10206 10207 4047 16622 10634 16689 16690 16824
manages$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 2865 3042 3057 3076 3092 3382
managing$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 2865 9181 9182 9183 9186 9187 9189 9190 9193 3042 15230 15231 3057 3064 9234 9235 9236 3076 3092 3382
manbag$	11824 11827 6086
manbags$	11824 11827 6086
maneater$	11559 6047
maneaters$	11559 6047
manipulate$	2288 8860 5377 11871
manipulated$	12230 2288 5377 11871
manipulates$	2288 5377 11871
manipulating$	2288 5377 11871 6059
manipulative$	5467 6059
manipulator$	11504
manipulators$	11504
manner$	2870 2871 2872 2873 2874 2875 2876 15116 15117 15676 15677
mannered$	11658 11659
manners$	14640 14641 14642 14643 14644 2514
many$	151 152 153 6368 6391 618 7853 7881 14907 15335 9641 10529 10530 10553 10554 10947
map	4561 11956
map$	4559 4560 4587 4603 4662 5789
mapped$	4559 4587 4603 4662 16888 5789
mapping$	4559 4587 4603 4662 5789
maps$	4559 4587 4603 4662 5789
march$	12725
mardy$	6050
marginalised$	5589
mark$	11594
marked$	16842 4675
marker$	10843 11976
markers$	10843 11976
market	11134
market$	4942 17149 17152
marks$	11594 12131
marria	17257
mask$	3630 15818 11827 11837
masked$	3630 11844
masking$	3630
maskked$	3630
maskking$	3630
masks$	15810 15811 15812 3630 15815 15818 11827 11837
massage$	4470
master$	9476 15568
mastermind$	6032
masterminds$	6032
masters$	9476 15568
match	16737
match$	3277 9447 4520 10735 4708
matche	4582
matched$	16697 4520 10751 4708
matches$	4520
matching$	9790 4699 4708 5650 5663 12001 5878
matchs$	4708
mate$	7920 7928
materi	4534
material$	15416 16757
materialistic$	6059
mates$	6627 6628 6629 12722 13242 13243 13244 7920 7928
maths$	8366 12132 12134
matric	11956
matrix	11956
matrix$	16895 16901 11957
matted$	5636
matter$	363 13173 1328 1329 1330 1342 1343 9160 9161 9162 9164 9917 9918 9957 16007 10631 4517
matters$	15053 10512 4517
mattre	11291
mattress$	17306 11298
mature$	2763 2912 2916 2925 3056 9302 3146 3147 3148 3149 15334 3179 3434 9644 3500 3504 11752 11753 11754 6073
maturity$	2763 14974 2870 2871 2872 2873 2874 2875 2876 2976 6073
may	4524
may$	281 12725 8729 2802 3085 3091 3377 15654 3505 10713 4547 10791 4687 4811 4819 4835
mayhem$	14293 11447 11545
mdma	11169
mdma$	17184
me$	15379 11902
meal$	17326
meals$	17326 17329
mealy$	5436
mean$	12196 12221 13987 15766 10584 5384 5407 5615
meaningful$	10345 10346 10347 10348
means$	12196 12221 13080 13081 13639 13987 15766 4897
meant$	12637 12638 13080 13081 16156
measur	12032 12037
measure$	379 380 381 7105
meat$	12246 11629
mechanic$	12532 12869 12870 12871
mechanics$	12532 12869 12870 12871
meddle$	1430 1431 1432
meddled$	1430 1431 1432
meddles$	1430 1431 1432
meddling$	1430 1431 1432
media$	6764 6765 6766 6767 6768 12784 12785 12786 16851 10867 17040
medica	11164 6142
medical$	17162 17179 5930
medication$	17179 17196
medicine$	13503 12094
mediterranean$	3540 9713 9715 5615 11816
medium$	2568 2569 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8756 8757 8758 8759 8761 8762 8763 3527 5592
meet$	12299 12306 12447 12448 12449 12451 6592 6593 6594 12621 12623 12624 12779 600 601 602 12843 12906 12907 12908 12909 12910 12977 12978 12979 7171 1013 1014 1117 7467 14184 14186 14192 14194 15522 15523 15524 15850 15899 15905 15919 16410 16794 17136 11394 11851
meeted$	1117
meetin	16884
meeting$	12398 12651 600 601 602 12843 12903 12906 12907 12908 12909 12910 12977 12978 12979 7171 1117 7435 7459 16171 16172 16173 16817 17133 11881 11981
meetings$	12903 16171 16172 16173 17133
meets$	600 601 602 1013 1014 1117 16854 17136
meetted$	1117
meetting$	1117
melato	5922
melatonin$	12091
meloterritorial$	6059
member	10687 16712 16713 10702 10710 4562 16801 10797 10819 16840 16848 16865 16868 16871 10857 16873 4691 4692 16884 16885 16887 10904 16928 16936 4758 4772 16974 4796 16991 16994 16999 10997 11013 11022 17037 11023 17051 11043 11046 17063 4881 4886 17108 17120 11110 4943 17132 17144 4967 17154 11956 11989 5826 12011 12016 12024 12036 12037
member$	2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 9998 10008 10020 10025 10026 10243 10244 16754 16947 17038 11344 11467 11542 11630
members$	182 372 6570 402 440 12872 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 7258 1294 1295 1297 7516 13591 7845 1809 8017 8299 2131 2132 2133 2138 2161 14383 14453 2323 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 2624 3493 3594 3643 3644 15977 15978 15979 15980 15981 9973 9974 9975 9990 3928 10102 10103 3937 10107 10453 16740 10837 4669 4695 16919 10927 16947 4769 16966 10965 4814 4833 17038 17039 11028 17100 11095 17111 11112 11140 11143 11467 11542 11547 11630 5470 11962 5811 5827
membership$	4562 10916 16931 11467
memory$	7344 1176 7346 1178 12108
men$	12204 6229 12343 6434 12450 6451 6452 12468 6454 6455 12472 12473 12475 6461 6463 6464 6467 12483 12486 12487 12491 12494 12495 12497 12499 12503 12505 12507 12508 6500 12516 12518 12520 12522 12523 6511 6512 6520 12539 12607 12612 12619 6627 6628 6629 12662 12707 12708 12727 12750 12751 12752 12753 6739 6740 6741 6742 12758 12759 12760 12763 6769 12788 12789 12793 12798 12801 12832 12835 12845 12848 12851 12852 12857 12858 12859 12869 12870 12871 12881 12903 12977 12978 12979 13089 13093 13106 13107 13108 13109 13110 13141 13185 13186 13194 13246 13247 13249 13252 13253 13254 13255 13256 13257 7246 7270 7272 7282 7283 7284 7285 7286 7287 7288 7289 7298 7300 13320 13321 13322 13323 13324 13325 13326 13327 13328 13330 13381 13382 13393 13395 13397 7385 13402 7390 13408 13409 7396 13448 13450 13467 13468 13472 13474 13482 13539 13540 1360 1362 13614 7606 7607 7611 7613 13631 13632 13633 13634 13635 7623 7624 7626 7627 13679 13705 13706 13707 13708 13709 13741 13755 7787 13816 7886 7890 7907 13954 13961 14080 8203 14226 14232 14233 8232 14248 14249 14256 14257 14260 14261 8250 8251 8252 14268 14269 14270 14271 14274 14276 8263 8266 14548 14634 14638 14684 14691 14695 14861 14875 14876 14877 14878 14905 8898 8901 14921 14922 14923 14924 14925 14926 14927 14933 14950 14951 14952 14953 14954 14955 14956 14957 2778 8950 14981 14982 14999 15009 15017 15018 15019 2837 15034 15035 15054 2877 2878 2895 2905 2906 15096 15097 15098 15099 15100 2924 15109 15111 15112 2929 15122 9119 15137 9126 15190 15192 15226 15236 15237 15238 15356 15357 15360 15461 15462 15463 15464 15467 15472 9480 15505 15548 15562 15609 15610 15612 15613 15614 3433 15618 15622 15623 15624 15625 9618 3463 15651 9639 9640 3476 3477 3478 3479 15665 15672 3489 3490 3491 15782 15847 15891 11355 11357 11359 11390 11410 11414 11425 11446 11703 11707
menace$	2101 2102 2103 8373 2205 8375 8376 8377 8378 8379 8380 8381 8382 8383 8384 14400 14401 8387 8388 5286 11476 11504 11527 6057
menaced$	2101 2102 2103 5286
menaces$	2101 2102 2103 5286 11476 11504
menacing$	2101 2102 2103 5286 5615 11787 6057
mend$	455 16601
mended$	455 9937
mends$	455
meningitis$	6132
mental	11164 11165
mental$	17179 17180 11183 5017 11190 17257 11631 6128
mentality$	14683 11467 11475 11494 11588 11673 11938
mentally$	5498 5587
mentio	16790
mentor$	12110
mentoring$	175
merchant$	14565 14566
merchants$	14565 14566
mercy$	12222
merely$	3749 3910 4184 4185
merry$	8481
mess$	6560 1015 1088 1089 1430 1431 1432 13936 13937 13938 13939 13940 13941 13942 13943 9627 16582 10572 11591
messag	16748 4646 4655 4696 11025
message$	12779 600 601 602 604 605 606 607 608 609 610 7171 1099 17025 11098 11919
messaged$	600 601 602 604 605 606 607 608 609 610 1013 1014 1099
messages$	12481 6480 6481 12512 600 601 602 12787 604 605 606 607 608 609 610 1099 13319 13620 10766 4599 16834 16835 4657 16881 17040 11919
messaging$	12398 600 601 602 604 605 606 607 608 609 610 7171 1099
messed$	1430 1431 1432 1495 1496 2598 8773 15460
messes$	1430 1431 1432
messing$	13574 13575 1430 1431 1432
messy$	5636
met	5095
met$	12397 12447 12448 12449 12451 600 601 602 12928 12929 12930 12942 1013 1014 13222 1117 13403 13979 14057 16420 4483 11394
methad	5922
methadone$	12091
methyl	5922
methylphenidate$	12091
mice	5141
mice$	11310
micro$	5663
middle$	3543 3547 9737 11257
might	4524
might$	749 750 1058 1887 3377 4020 4021 4022 4023 4024 4510 10713 4547 4581 10791 4811
migrai	6131
migrant$	11619
migrants$	11619
milk$	951 952
milked$	951 952
milking$	951 952
milkked$	951 952
milkking$	951 952
milks$	951 952
million$	7852
millstone$	11559
millstones$	11559
mind$	7172 1700 7870 14574 14683 14868 2870 2871 2872 2873 2874 2875 2876 15252 15520 9506 16061 16364 11588
minded$	12972 12973 6959 11656 11663 11890
minder$	15185 15339 15340 15341 15342
minders$	15339 15340 15341 15342
minding$	7172 15304 15378 15379 15393 15395
mindless$	6050
minds$	14574 14868 15252 15520 9506 16061
mindset$	14683 11494 11588
mindsets$	14683 11588
mini$	8999 9533 15802 15803 15804 9811 5299 5539 11832 5670
miniature$	9533 5539
minimal$	14736 14737 14738 14739 2556 10370 5457
minimise$	890 1991 5234 11871
minimised$	890 1991 5234 11871
minimises$	890 1991 5234 11871
minimising$	890 1991 5234 11871
minimum$	16403
minion$	6032
minions$	6032
miniskirt$	6086
miniskirts$	6086
minor$	8496
minx$	11565
minxes$	11565
mirtazapine$	6141
misbehave$	6056
misbehaved$	6056
misbehaves$	6056
misbehaving$	6056
misbehaviour$	6056
miscar	5919
miscarriage$	12088
miscarried$	12088
mischief$	13106 13107 13108 13109 13110 13449 16140 11447 5316
miscreant$	6030
miscreants$	6030
miserable$	14290
misery$	13180 13181 1015 14290
misfit$	14427 14428 14429 11504 11505
misfits$	14427 14428 14429 11504 11505 6046
misfortune$	13044 13045 13047 13048 1015 13270
misfortunes$	13270
misguided$	5184
mishandle$	6094
mishandled$	6094
mishandles$	6094
mishandling$	6094
misjudgement$	4505 4506
misled$	11927
mismanage$	6094
mismanaged$	6094
mismanages$	6094
mismanaging$	6094
misper$	11365 11514
mispers$	11365 11514
miss$	12592 12621 12623 12624 12625 15927 16137 4384 4385 5953
missed$	16137 16548 16549 16550 16551 4384 4385 16606 16607 16608 16609 5747 5953
misses	5074
misses$	16137 4384 4385 5953
missing$	12266 12267 12268 12269 12270 12597 12660 12764 12765 12773 6759 6760 13472 13945 14301 14302 8739 2641 9928 16137 16179 4384 4385 10864 11365 5953
mistake$	1085 13501 14083 14084 14085 16539 4505 4506
mistaken$	15561 3378
mistakes$	1085 13386 13501 16539 4505 4506
misuse$	6200 12096
misuser$	14421 14422 11504
misusers$	14421 14422 11504
mix$	12592 12906 12907 12908 12909 12910 2084 2098 2099 15522 15523 15524 11491 11582
mixed$	6466 518 519 520 521 522 523 524 525 7605 1495 1496 2084 2098 2099 14736 14737 14738 14739 3518 3521 3537 3541 3545 3553 9736 9744 9745 9746 3579 3580 5620
mixes	16773
mixes$	2084 2098 2099 16760
mixing$	12906 12907 12908 12909 12910 2084 2098 2099
mixture$	11491
mob$	2152 2153 2242 2670 11474 5306
mobile$	10782 4672 16857 5805
mobiles$	10782 4672 16857
mobs$	2242
mock$	17219 5962 12134
mocks$	17219 12134
models$	15838
modern$	5446
modestly$	12980
modicum$	1369
modus$	5816 11996 6113
mohawk$	6081
mohawks$	6081
mohican$	6082
mohicans$	6082
molestation$	11250
mollycoddling$	15290 15304
moment$	7265 4848
moncler$	6085
money$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 6627 6628 6629 12666 12667 12668 6732 6733 6734 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12867 12905 13212 13213 13214 13271 13285 13286 13287 13288 13289 13290 13301 13302 13303 13304 13308 13309 13394 7390 7396 7473 13636 7685 13728 13741 13752 13753 13754 13755 13910 8205 14223 14224 14245 14251 8240 14278 14294 14695 15096 15097 15098 15099 15100 15889 15891 16577 10618 16643 16777 16908 11412 11450 5408 5443 11930
monito	4589 4667 10865 4958
monitor$	4571 4575 4650 16864 16874 16878 10869 4701 16969 11982
monitored$	4575 16796 10826 16842 16875 16880 10869 4701 16888
monitores$	4575
monitoring$	4575 4650 4697 16882 10869 11322 12005
monitors$	4575 4650 16874 10869
monkey$	16359 11565
monkeys$	11565
monster$	11478 11504
monsters$	11478 11504
month$	16130 16131 16132 11930 12138
months$	11930 12138
mood	11165
mood$	17180 5879 12085
moods$	12085
moody$	6059
moped	16840 11109
moped$	17124
moral$	8153
morals$	2514 14838 11549 11674
more	5784 5862
more$	6190 6191 6192 6193 6194 12573 6972 6973 13285 13286 13287 13288 13289 13290 1326 1327 1563 13881 14063 14076 2781 2782 2783 2784 2785 2786 2787 2788 2789 2797 2798 2799 2800 2816 2850 15142 15215 15224 15225 3150 9439 9537 9641 16201 16210 4393 4394 4395 4396 4397 10628 10630 4472 4473 4477 4622 11721 5818 5853
morning$	16130 16131 16132 17137 5003 5056
mornings$	5056
moron$	11559 6047
morons$	11559 6047
morphi	11176
morphine$	17191
most$	876 7103 1030 2164 2165 14907 15215 15333 15335 15363 9441 15551 9623 9653 3575 9852 3685 3687 4776 10971
mostly$	3639
moth$	1512
mother	11241 17258 11244 5079 5089 11259 5091 5094 5100 17286 17302 17308 11296
mother$	13767 2308 2309 8779 8780 14848 8843 2675 2676 8953 15033 2891 2900 9070 9071 9072 9073 9116 9117 9118 3418 3419 3420 3421 5067 5068 5069 17254 17256 11242 5076 5077 5080 17267 17268 5087 5088 17279 17283 11269 11270 11277 5120 5121 17316 11678 5550 11740
mothered$	5550
mothering$	2793 2794 2795 15290 15295 15296 15297 15304 15379 5550
motherred$	5550
motherring$	5550
mothers$	12678 7570 13767 2308 2309 8779 8780 8843 2793 2794 2795 3418 3419 3420 3421 15612 10468 5087 11678 5550 11740
moths$	1512
motions$	16573
motivated$	2039 8720
motivation$	14838 11444 11674
mould	5141
mould$	17324 11310
mount	4666
moustache$	9751 11788 6081
moustaches$	9751 11788 6081
mousy$	5636
mouth$	879 13128 13129 13653 13655 13657 13658 14564 2486 11586
mouthed$	11604 11605 11652 11653
mouths$	13128 13129 14564
mouthy$	6059
mov	4965
move$	6619 6620 6621 7172 2416 2417 2418 2419 2420 2421 15899 15905 15919 16142 16601 16737 17261 17273 11851 12120 12148
moved$	392 393 394 395 13029 2416 2417 2418 2419 2420 2421 16368 16369 10541 4968 17259 11245 11249 5124 5127
moveme	16712 16758 4630 10799 10800 10831 10836 16884 4704 12036
movements$	4612 16846 16851 16852 10838 10873
moves	5951
moves$	2416 2417 2418 2419 2420 2421 14942 16899 12120 12148
moving	16889
moving$	7172
mri$	17212
ms	11261
ms$	17276 12070
much$	95 876 7103 7146 7150 7218 1098 13368 7716 8657 9037 2909 2919 2961 9147 15224 15225 4273 10527 10528 4414 10609 4776 10971 11721 5645
muck$	14703
mug$	15396 11727 11728
mugged$	5175
mugger$	14427 14428 14429 11504 11505
muggers$	14427 14428 14429 11504 11505
mugs$	15396 15511 11727 11728
mugsho	5794
mugshot$	4577 11963
mugshots$	11963
mule$	14430 14704 14705 14706 11428 11506 11612 5444 11614
mules$	14430 14704 14705 14706 11428 11506 11612 11614
mulish$	6050
mullet$	6081
mullets$	6081
multi$	4006 4537
multiple$	618 10529 10530 11261 6131
multiply$	12344
mum	11241 17258 11244 5079 5089 11259 5091 5094 5100 17286 17302 17308 11296
mum$	14002 2308 2309 8779 8780 14848 8843 2675 2676 8954 2900 9070 9071 9072 9073 9116 9117 9118 3418 3419 3420 5067 5068 5069 17254 17256 11242 5076 5077 5080 17267 17268 5087 5088 5092 17279 17283 5100 11269 11270 11277 5120 5121 17316 11678 11740
mummies$	11740
mums$	14002 2308 2309 8779 8780 8843 3418 3419 3420 5087 11678 11740
murder$	4545 16896 10986 5818
murders$	16896
murmur$	12072
muscle$	8328
muscly$	5592 6080
muscular$	5592 5899 6080
music$	13508
must	4818
must$	21 22 23 24 25 26 6446 1058 1187 1695 1799 1815 1873 1874 1875 1876 1877 1878 1879 1880 1881 1882 1883 1884 1885 1886 1887 1933 1946 2802 3224 3225 15654 9658 3924 3925 3926 3927 10097 16590 4409 4411 4498 4687 4759 4835 4936 11921 5778
mystery$	1778 1781 1784 1785
nails$	14899 15420 15423 9762 9763 15813 11800 11806 5638
naive$	104 105 1800 15076 15077 15078 9129 9130 9131 9152 9320 9321 9322 9323 15509 16334 16335 5266 11716 6059
naivety$	12567 12568 12569 12570 12571 12572 12961 12962 12963 12964 13041 879 7065 7066 7086 13102 13291 13292 13293 13294 13295 13296 13501 7972 1804 1805 7975 8068 1900 8070
naked$	6772 6780 12841 7173
naltrexone$	6141
name	4722 4730 4742 10911
name$	12261 12556 2332 8502 15021 15022 15023 15024 15061 15062 15063 9578 15594 9582 16634 16725 4563 10820 16836 16858 4934
named$	4710 4934 5161 5818
names	4534 4542 10747 4594 10763 10788 4630 10799 10800 16873 16983 16984
names$	16708 16725 16738 16739 16740 16742 4563 4565 16762 10766 10774 16791 4622 4647 10820 10830 16858 16890 4934 17153
naming	4722 4730 4742 10911
naming$	4934
nan	11241 17258 11244 5079 5089 11259 5091 5094 17302 17308 11296
nan$	13767 5067 17254 17256 5092 11270
nana	17308
nannies$	15339 15340 15341 15342
nanny$	15185 15339 15340 15341 15342
nannying$	15290 15304
nans$	13767
narcissist$	11504
narcissistic$	6059
narcissists$	11504
narcol	5899
narcolepsy$	12068
nasoga	5895
nasogastric$	12064
nasty$	2341 8559 8674 5319 5407 6059
nation	11231
national$	17246 5806
natural$	13063 13064 5532
nature$	14945
naughtiest$	8332
naughty$	8342 5319 5461 5467 6059
ne$	2343
near	10882
near$	7653 4262 4263 4264 16850
nearby$	10864
nearly$	3388 3389 3531 5538 5567
neat$	3540 9715 5635 5636
neatly$	3538 5616
necessary$	4897
neck$	13688 14780 15742
necks$	13688 15742
neds$	6047
need	10727 17163 5028 11285
need$	21 22 23 24 25 27 946 947 1060 1546 1547 7722 1554 1555 1556 1646 7855 1695 1888 1913 1934 1938 2700 2701 2702 2803 15005 15081 15082 15083 2970 9140 9170 3002 15221 3045 15282 15283 15284 3103 3104 3105 9275 3107 3108 3109 3110 9283 9284 9285 9286 9287 3120 3121 3122 15307 9293 9294 9295 9296 9297 9298 9299 15315 15317 9320 9321 9322 9323 9324 9325 9326 9327 3161 9356 9357 9358 9364 3196 3197 9367 3199 3200 3201 3202 9372 3204 9374 9375 3207 15394 9380 3218 3219 9389 3221 9391 9392 3224 3225 15412 15553 9540 15579 3480 9659 15697 4494 4500 16728 16756 4818 11197 17300 12050 12099 12110
needed$	13640 1546 1547 15221 3120 3121 3122 3161 9372 3204 9374 3218 3219 4013 4897 17094 5921 5931 5932 5933
needing$	2700 2701 2702 15377 9378
needless$	6256
needs	5028 5928
needs$	21 22 23 24 25 28 12341 12342 946 947 1546 1547 1695 1889 1914 1935 1939 14674 2700 2701 2702 15221 3120 3121 3122 15307 9293 9294 3161 9372 3204 9374 3218 3219 15697 16518 4493 4499 16756 4989 5006 11197 5038 5055 12050 5921 12099 5931 5932 12110 12111 12114
needss$	12111
needy$	5461 6059
neer$	2343
neet	5957
neet$	12126 6066
neets$	6065
negative$	6295 14268 14269 14270 14271 2167 2168 2169 14750 14751 16917 5284 5320 5321 5419 5502
neglec	5102 11276 17301
neglect$	16438 4333 4334 16582 16638 17289 17290 17291 17293 5741 11931 11933 12141 5975
neglected$	4333 4334 11271 5739 5740 5741 12141 5975
neglectful$	6091
neglecting$	4333 4334 5740 5741
neglects$	4333 4334 5740 5741
negligence$	11933 6091
negligent$	6091
negligently$	6091
neighb	11069 12155
neighbourhood$	14471 14596 14597 4515 10685 10686 4519 10691 16711 10711 10719 10720 10721 4553 4554 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 10802 4636 10808 4641 10815 16841 10832 4690 10946 4794 10969 11009 4878 4882 11052 17084
neighbours$	14466 14470 8515 8516 4889 11455 11456
neither$	900 1929 2011 3821 3826 3836 3848 3997 4104 10273 4105 10274 4106 4107 4108 10277 4116 4127 4128 4129 4130 4131 4132 4141 4152 4188 4194 4195 4196 4197
nerves$	3234
nest$	13593 13594 13595 13596 13597 2157 2242
nests$	2242
net$	16531
networ	16758 10904 16953 4943 17128 12036 12037
network$	12727 12745 12746 16743 16746 16771 16919 4938 11112 11359 5790 5870
networks$	16746 16771 11359
neurod	6125
never$	255 6914 6927 6928 6929 6930 762 925 972 1810 1819 8018 1869 1870 1871 1872 1922 1923 1924 1925 1926 1928 1929 1995 8183 8184 3672 3674 3708 3709 3710 9880 3712 9890 3722 3723 3724 9894 9895 3735 3740 9910 3782 10015 3847 10050 10051 3891 16148 16149 10216 4051 4052 4053 4054 4055 4056 4057 4058 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4120 4133 4188 4467 4468 4766 5048 5052 5268 5458 5555 5709 5710 6088
nevertheless$	12389 12393 7202 7203 7204 7205 7206 7207 7208 7209 7210 7211 7213
new	4537
new$	10706 11256
news$	14354 8677 8678 8679 16340 16341 10680
next	4957
next$	53 7039 7040 7041 7042 13237 2936 3162 9773 10385 16707 16842 17123 11970 11985
nice$	8340 2172
nicer$	7227 7228 7229
niche$	16859
nick$	14528
nickna	4542 4594 10763 4630 10799 10800
nicknames$	16740
nicotine$	17194
nigerian$	3540 9715
night$	12540 13354 14075 14303 14509 9752 10080 3913 10083 16130 16131 16132 16879 4951 17137 17192 17193 5027 6128
nightm	6128
nightmare$	14310 2247 8416 2248 8417 2249 8418 2250 8419 8764 11478 11559
nightmares$	8764 11478 11559
nights	11177
nights$	17192 5027
nike$	11827 5663 5666
nikes$	11827
nine$	14382
nines$	15846
nineteen$	12829 12831 678 12864 12865 14950 14951 14952 14953 14954 14955 8946 14992 14993 14994 14995 14996 14997 14998 15693 11703
nitrous$	11169
no$	93 100 12558 12631 12647 12914 12924 12955 6997 840 7013 866 13085 915 945 967 968 976 982 7226 7368 7374 7411 13456 7506 7507 1339 1382 1383 7715 1550 1551 1552 7779 7797 13874 13973 14008 8001 1834 1835 8011 14053 8117 8135 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2000 2001 2002 2003 2004 2005 2007 2008 2009 2010 2013 8399 2253 8428 2283 2284 2286 2299 2300 8492 8493 2334 2335 2336 2337 8561 8625 8626 2460 2463 2556 8869 2853 2858 9058 9059 2894 9127 9128 2971 2972 15265 9289 3123 3127 3128 3129 3130 3137 9311 9312 3203 3205 3206 9377 3212 3213 9387 3222 3223 3264 9496 9497 3329 3330 9518 3380 3456 3457 3458 15650 9868 15885 9920 9921 9922 9923 3779 3780 3781 3788 3793 3794 3795 3796 3797 15988 15989 15990 15991 3812 3823 3824 3825 3827 3829 3830 3837 3839 3849 3851 3852 3854 10034 3884 10054 10057 10058 10059 3892 3893 3894 3895 3896 3897 3898 3908 16148 16149 10137 10138 10139 10140 10144 4049 4073 4076 4078 4104 10273 4105 10274 4106 4107 4108 10277 4109 4111 4112 4113 4114 4116 4127 4128 4129 4130 4131 4132 4137 4138 4139 4140 4141 16330 4153 4165 10336 4172 4176 4177 4178 4179 4189 10370 10377 4211 4212 4213 4214 4215 4256 10517 5086 5130 17324 11312 5275 5351 5359 5380 5425 5457 5505 5559 5734 5736 5759 5818
nobody$	841 865 914 944 7135 2000 2001 2002 2003 2004 2005 2006 2008 2009 2010 2011 8560 15072 15325 3203 3205 15532 3379 3456 3457 3458 15884 3823 3824 3825 3826 3830 3836 3848 4048 4072 4077 4104 10273 4105 10274 4106 4107 4108 10277 4111 4112 4113 4114 4116 4137 4138 4139 4140 4141 16329 4152 4164 16350 4188 11725 5558 11850 5711
nomark$	6049
nomarks$	6049
nomina	10886 11956 11958
nominal$	16754 10877 10879 10880 16913 4749 16943 11118 11467 5792 11984 11990
nominals$	16744 10877 10880 16913 16943 11118 11467 6107
nominated$	4717
non	11229
non$	2254 2621 5081 5355 5357 5451 5452 5453 5454 5455
nonattendance$	17244
nonce$	15515
noncompliance$	6055
noncompliant$	6055
none$	748 764 900 1386 2011 2018 2019 2860 15072 9338 3170 15532 3821 3826 3830 3836 3848 3949 3950 3951 3997 4104 10273 4105 10274 4106 4107 4108 10277 4116 4127 4128 4129 4130 4131 4132 4141 4148 4149 4152 4164 16352 4188
nonengagement$	6055
nonetheless$	12389 12393 7202 7203 7204 7205 7206 7207 7208 7209 7210 7211 7213
nonexistent$	16583 16584 16585 16586
noose$	13654
normal$	8133 14789
normalise$	5234 5252
normalised$	5234 5252
normalises$	5234 5252
normalising$	5234 5252
north$	3620
nose$	1194 1195 13438 13439 13695 15742 17208 17209
noses$	13438 13439 13695 17208
not	11068
not$	12309 6304 6306 6378 6382 6913 6915 12935 6927 6928 6929 6930 762 13114 987 989 990 1045 1048 7345 7347 7502 13519 13520 1395 1397 1553 7741 7742 7836 7837 1669 1670 1672 1675 1701 13892 13893 13986 1810 1819 8007 8032 8033 1922 1923 1924 1925 1926 1928 2012 8185 8186 2033 8303 2135 2171 14497 14500 8555 2401 2402 2403 2404 2405 2406 2407 2459 2502 8705 2537 8707 8708 8709 8710 8711 2551 8774 2821 2854 9025 9026 2861 2964 2966 2967 2978 3001 3119 9307 9308 9309 9383 3217 3220 9395 9396 9397 9398 9399 9400 3242 3265 3267 3269 3276 3325 3326 9496 3350 3351 3371 3376 3414 3670 3671 9844 9845 9846 9847 9884 9888 9889 3735 3740 3768 3786 15988 15989 15990 15991 3822 3828 3838 3850 10048 10049 3883 3886 3891 16148 16149 3966 3967 10151 10152 10153 10154 10155 10183 10184 4050 10249 10250 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 10271 10272 4104 4105 4108 4115 4120 4124 4133 10303 10305 16346 16347 10343 10349 10350 4188 4202 4203 10418 4262 4263 4264 4276 10589 16628 16673 16674 16676 4766 4983 5048 5052 11233 5235 5458 5540 5541 5547 5555 5710 5907
note	4534 4589 4606 4632
note$	3658 3659 10681 10773 4621 4624 10801 4661 4664 4670
noted$	3658 3659 16796 4634 4635 16888
noteed$	10801 4661
noteing$	4661
notes$	3658 3659 10773 4621 4624 10801 4661
nothing$	52 6222 55 12459 6996 7118 7119 7125 957 958 959 960 13240 1152 13421 8136 14543 2471 14669 2516 2517 14702 2918 2960 2977 15325 9330 9331 3244 3245 3346 3363 9535 15788 9842 15884 9875 9946 3778 3813 3814 3815 3816 3817 3818 3823 3824 3825 3858 3859 3860 3866 3867 3868 3869 3876 3877 3899 3900 3901 3902 3903 3904 3905 3906 10121 16148 16149 16329 4147 16400 16401 16402 4223 4224 4225 16603 11725 5691 11882 12075
nothings$	14543
notice	10930 17103
notice$	13812 13813 14063 3658 3659 16291 16364 16385 16386 16387 16388 16389 16390 16391 16945 4765 16992 16996 17046 11079 17096 17104 17345
noticed$	12233 12262 13444 3658 3659
notices$	3658 3659 16992 16996 17046 11079 17096 17104
noticing$	3658 3659
notified$	10779
notify	4646
notify$	4529 4550 4551
notifying$	4550 4551
notifys$	4550 4551
noting	4632
noting$	3658 3659 10681 10801 4664 4670
notinged$	10801
notings$	10801
notoriety$	13043 13250 14219 2395 2396 2397 2398 2399 2400 5397
notorious$	2270 2271 2272 2273 2274 2275 2276 2277 2667 5514 6064
nous$	2726 2728 8985 2817 11742
november$	12725
now$	13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13999 14000 15080 15141
nowhere$	8653 4270 11291 11584 5866
nucleus$	11542
nude$	6772 6780 6781 7173 13188
nudes$	622 12814 638 639 640 641 13188 11369
nuisan	10972 11092
nuisance$	14439 14460 14849 16612 10695 16985 16986 16987 10982 17107 11504 11527 11548 5467 11684 12004
nuisances$	11504 11684 12004 6042
number	10799 4892
number$	6468 6469 6470 619 9203 15219 15554 4671 4741 10918
numbers$	6468 6469 6470 16577 16643 16645 16654 16655 10682 16972
numerous$	6391 618 10529 10530 10553
nurse	17201
nurse$	17185 17200
nurture$	5959
nut$	14548 11729
nutcase$	11559 6047
nutcases$	11559 6047
nuts$	14548 11631 11729
nutter$	11504
nutters$	11504
obese	5905
obese$	12074 6080
obesit	5905
obesity$	12074
obey$	15899 15905 15919 11851
obeyed$	12919
object	4909 17145
object$	17131 11437
objected$	13084
objective$	17077 4897 17131
objectives$	17077
oblige$	13744 13749
oblivious$	101 102
obnoxious$	6059
observ	16902 5801
observation$	10835 11970 5802
observations$	10835
observe$	10869 4701 11982
observed$	12001 6105
observeed$	10869 4701
observeing$	10869
observes$	10869
obsessed$	660 661 662 663 664 665 666 2511 2512 5770
obsessive$	6125
obstreperous$	6050
obstructed$	11927
obstructive$	14815 14816 14817 14818 14819 11641 6059 6091
obtain	17022 4865 5784 5825 5840
obtain$	12951 12952 4528 10742 4661 11138
obtained$	4528 10742 16806 4661 11977 12006
obtaining$	4528 10742 4661
obtains$	4528 10742 4661
obvious$	13063 13064 3804 3933 10553 16568 16569
obviously$	3938 10111 3964 3972 10141 3973 3974
occasion$	16130 16131 16132 16152
occasions$	13896
occupa	5081
occupation$	11250
ocd	6125
ocg	10731
ocg$	16746
ocgs$	16746
october$	12725
odd$	1778 1781 1784 1785 5615 6050
oddballs$	6046
odour$	11793
of	10900 5784 5869
of$	6267 6271 6273 6274 6301 6328 6538 6549 6550 6849 13006 7456 7519 8321 8326 14343 2162 8343 8411 8413 8414 2263 8463 14490 8521 8526 8554 8577 8581 8600 8616 8617 8636 8637 8656 8683 8704 14740 14779 8815 8823 8839 8928 8959 9033 9039 9040 9042 9043 9044 9064 9093 9107 9108 9109 9111 15129 9132 9310 9402 9403 9448 15478 9469 9470 9475 9514 9594 9596 9602 9634 15701 15704 3544 3546 9729 9733 15878 15996 16067 16068 3965 3972 10145 16188 10176 10177 10178 16256 10331 10420 10423 10440 16587 10603 10607 16627 10674 16714 10712 10725 10729 16752 16761 16799 10786 10796 10822 16849 16850 4668 10842 10853 10866 16883 4710 10896 10910 16931 10920 10921 16946 10945 10952 10956 10970 10974 11048 11053 11064 4902 11077 11096 17124 17126 11145 11153 11206 11218 11265 11274 11275 11278 11279 5170 11458 11542 11808 11857 11874 11970 11985 5818 11989 11991 12013 12046 5921 5946 12173 12181
off	11137 5049
off$	6251 12296 12501 6496 6516 12769 12772 12776 6878 13140 7126 7127 7128 7129 7186 7187 7188 13472 13473 13480 7655 7680 7804 13878 7903 14060 8161 8162 14246 14459 8448 8460 8461 14554 2429 8612 8642 2641 15195 15352 9419 9420 9421 9422 9423 15439 15440 15441 15836 15837 9930 16368 16369 10485 10486 10504 10505 10506 10507 10508 10509 10573 10574 16870 10903 16993 10979 4823 11181 17215 11201 11218 11366 11522 11638 11912
offen	16722 16766 16935 16936 16948 16949 16956 16957 16963 16975 16976 16977 16983 17160
offen$	16914
offenc	10907 4753 4774 11061 11340 11343
offence$	16896 16921 16922 10922 16939 10943 17076 17353 17355 17356 17358 5828 12014 6167
offences$	16896 16921 16922 10922 10943 11054 17076 4950 17353 17355 17356 17358 12007 12014 6167
offend	16712 16758 16772 10886 4728 10899 16915 16920 16944 10972 17070 11061 11066 17108 11099 17114 11319 11958 11972 11989 11996 12011 12016 12024 12036 12037 6007 6120
offend$	12592 12621 12623 12624 12625 15927 15928 15939 9925 16133 16137 16893 16907 16923 16950 16951 11108 5816
offendded$	16137
offendding$	16137
offended$	16137 6166
offender$	13646 14268 14269 14270 14359 2180 14408 2267 14511 14512 14513 14514 14515 14536 14537 2445 2446 2447 2448 10877 10880 16913 16914 10917 10919 16943 11118 17282 11492 11558 11573 5792 11985 11992 5829 12176 6035
offenders$	13646 14268 14269 14270 14274 14359 2180 14408 2267 14511 14512 14513 14514 14515 14536 14537 2445 2446 2447 2448 16744 16913 16914 16943 11492 11558 11573 11962 11992 6035
offending$	12240 12702 12710 12713 12717 12719 13074 13680 13682 14089 14232 14464 8793 8794 8795 16137 10695 16774 10897 16914 4735 16952 16954 16985 16986 16987 10982 17031 17076 17079 17081 4899 11072 17091 4966 17197 17348 5324 11544 12014 5857 6006 6166
offends$	16133 16137 16893 16951 11108 6166
offens	10907 4753 4774 11061 11340 11343
offense$	16896 16921 16922 10922 10943 17076 17355 17356 17358 12014 6167
offenses$	16896 16921 16922 10922 10943 17076 4950 17355 17356 17358 12007 12014 6167
offensive$	17354 6059
offer$	621 6889 6890 13105 1000 1001 1002 1003 1005 1006 1007 1008 1009 13275 7726 7727 7728 13752 13753 13754 13755 13819 14141 14142 9848 9850 9851 15867 9854 3686 9856 3688 3689 15962 15972 16076 16077 16078 16090 16130 16131 16132 16171 16172 16173 16410 4282 4283 5209 5239 11442 11443 11859
offere	5928
offered$	12403 6422 6423 621 1000 1001 1002 1003 1005 1006 1007 1008 1009 13752 13753 13754 9848 9850 9851 15972 16360 16361 16362 16363 5209 5239
offering$	621 1000 1001 1002 1003 1005 1006 1007 1008 1009 15972 16076 16077 16078 5209 5239 11859
offerred$	621 1000 1001 1002 1003 1005 1006 1007 1008 1009 15972 5209 5239
offerring$	621 1000 1001 1002 1003 1005 1006 1007 1008 1009 15972 5209 5239
offers$	621 13105 1000 1001 1002 1003 1005 1006 1007 1008 1009 13275 13276 13752 13753 13754 13819 14141 14142 15867 9854 3686 9856 3688 3689 3690 3691 3692 3693 15962 15972 16171 16172 16173 4282 4283 5209 5239 11442 11443 11846
office	4515 10685 10686 4519 10691 16711 10711 10719 10720 10721 4553 4554 4555 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 10809 4641 10815 10816 16841 10832 4683 4690 10862 4705 10946 4785 10954 4794 10969 11009 4878 4882 11052 11321 11344
office$	10201 10206 10207 4047 16622 10634 16689 16690 16824 16831 5765
officer$	10243 10244 10684 16701 16706 4531 16718 16720 16734 16735 16736 10722 10723 10724 16749 4566 10741 16779 4597 10767 10770 4604 10776 10778 16800 16804 16805 16807 16817 10805 16821 16823 16830 4648 4649 16847 10852 4687 10859 16877 4700 4706 4707 16961 10963 4830 17024 4846 11047 11051 17067 4960 4962 11132 4969 17359 5765 5781
officers$	12801 14288 8274 15612 15613 15698 15699 10684 16701 16706 10698 4531 16716 16718 16720 16726 16727 4544 16734 16735 16736 10722 10723 10724 4558 16749 4566 10741 16779 4597 10767 10770 4604 10776 10778 16800 16803 16804 16805 16807 16817 10805 16821 16823 16824 16826 16830 4648 4649 16839 10829 16847 16856 10852 4687 10859 16877 16880 4700 4706 4707 16939 10934 16961 10963 10993 4830 17024 4846 11047 11051 17067 17090 17116 4960 4962 4969 17157 17336 11456 5781 5798 12041
offices$	16824
offrol	5951
offroll$	12120
offrolled$	12120
offs$	14554 11523
often$	6365 589 16552 16553 16554 16555 5142
oik$	11559 6047
oiks$	11559 6047
oily$	3553 5620
ok$	8133
okay$	8133 9226 9227 9228 9229 9230 9231 9232 9628 3460 3461 3462
old$	12833 13843 8608 2710 2711 2712 2714 8913 8914 8915 2763 2791 3009 3010 3055 9300 9407 9409 3309 3310 3500 9688 9691 9693 9919 17247 5530 5548 5576
older$	6453 6457 12484 6474 12496 6482 12504 6503 12539 12609 6603 6604 12663 12707 12727 12730 6744 6771 6774 6775 6779 12798 12801 12832 12834 12835 12847 12849 6837 6839 6844 12861 13143 13186 13196 7232 7246 7268 7274 7282 7283 7284 7285 7387 13448 13472 13474 7617 7620 13679 7908 7909 13957 8211 8212 8213 8214 8218 8219 8220 8221 8222 8223 8224 8226 8227 8242 8243 8244 14262 2082 14268 14269 14270 14271 8261 2094 2097 8676 14864 14905 8898 8901 14921 14922 14923 14924 14925 14926 14927 8913 8914 8915 14934 2763 14950 14951 14952 14953 14954 14955 15060 9096 15191 9211 15358 15360 3540 17308 11359 5216 11387 11390 11703 5615 11826 11828
olders$	12707 12727 12730 13186 7246 7282 7283 7284 7285 14274 14436
oldest$	13840 1663
olds$	14985 15598 15599 15600 15601
olive$	3553 5612 5620
omission$	5705
omissions$	5705
on	10900 11952 5784 5997
on$	6346 12378 12379 12403 12469 12470 12471 12474 6460 12477 12478 6522 12590 12591 6636 6681 6934 6979 7028 7043 7045 7047 7050 13082 13190 13313 13314 13315 13316 7338 7434 7436 7589 13619 7636 7791 7792 8325 14440 14441 14465 8582 8641 8655 14779 14832 8818 8907 14931 14932 14991 9427 15539 9629 15701 15704 3529 9727 9743 9829 15878 3870 3871 3872 3873 3874 3875 10085 10124 10127 10129 3968 10160 10161 10162 16344 10407 10408 10409 10437 16505 16506 16556 16627 16647 16648 16692 10803 4660 16849 16850 4668 16853 10844 10845 16872 10858 4711 16918 10912 17000 11000 11008 17088 17106 11093 11096 17143 4990 11161 5005 5007 11179 17213 5033 11302 5157 5166 17352 11510 11540 11683 11862 11874 11897 11940 11970 5848 5931 6010 6011
once$	12387 8061 10135 16166 4424 10636 10637 4721
one	10710
one$	277 278 279 6476 6678 900 7136 7479 13534 13842 8181 8182 8285 8590 8648 8806 15073 15218 15326 15327 9381 15517 15533 3379 3517 15749 3575 15759 15760 15761 15762 15763 15764 15883 15971 9991 9996 9997 3830 10006 10007 10018 10019 10025 10026 16130 16131 16132 10156 10157 3997 10218 10219 10242 4074 10247 4079 10273 10274 4106 4107 10277 10278 4116 4141 10312 4154 10334 16351 10358 4190 10651 16754 16765 16974 11159 11207 5039 11208 11209 17224 5589
ones	10754
ones$	12468 13252 13253 13254 13255 13256 13257 13632 14357 2391 2392 2393 2394 14860 14977 15084 15085 15086 15087 15088 15131 15132 15133 2974 15749 10761 11086
onesie$	11827
onesies$	11827
ongoing$	10986
online	4698
online$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786 13101 13215 10836 10867 5217
only$	227 6449 6891 6894 12967 12968 12969 6955 6956 12972 12973 6959 814 820 831 832 833 834 835 836 837 839 943 7438 1270 1271 1272 1273 1274 1275 1276 1277 1278 1307 1308 1561 1647 1651 2641 2687 15593 9579 9580 15596 3705 3707 3749 3910 10205 4184 4185 10406 4393 4394 4395 4396 4397 4410 10581 5686
onto$	10803 10844 4711
onus$	511 512
open$	12229 12241 68 69 70 1285 14874 15892 15899 9886 15905 9892 9897 15919 9906 10001 16382 10748 4698 5013 11851
opened	10696
opened$	68 69 70 12942 1285
opening$	68 69 70
opens$	68 69 70 1285
operandi$	11985
operat	4537 4555 4562 4785 10954 17008 17145 11142 5054 12032 12036
operate$	556 557 558 559 560 561 562 14135 2772 2773 2774 2775 2776 2777 15851 15900 15906 15911 15920 16015 17048 4940 17125 17157
operated$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 4940 11198
operates$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 4940
operating$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 4940 17125
operation$	12745 12746 16751 17135 11124 17142 4959 4960 17148 17212 5873 12102
operational$	10706 5871
operations$	16751 17148 17212 12102
operative$	11625 11885
operator$	9477 16734 16735 16736 10722 10723 10724 10859 11733 5765
operators$	9477 16734 16735 16736 10722 10723 10724 10859 11733
opport	10935 11121 11952 12010 12032 12037
opportunit$	12439 12440 12441 12442 12443 12444 6485 317 318 14140 4364 4365 4366 4367 16568 16569 11442
opportunited$	12439 12440 12441 12442 12443 12444 6485 317 318 14140 4364 4365 4366 4367 16568 16569 11442
opportunities$	6320 6321 6322 154 12437 12438 12439 12440 12441 12442 12443 12444 6485 317 318 13105 4364 4365 4366 4367 16568 16569 4820 11442 11916
opportuniting$	12439 12440 12441 12442 12443 12444 6485 317 318 14140 4364 4365 4366 4367 16568 16569 11442
opportunits$	12439 12440 12441 12442 12443 12444 6485 317 318 14140 4364 4365 4366 4367 16568 16569 11442
opportunitted$	12439 12440 12441 12442 12443 12444 6485 317 318 14140 4364 4365 4366 4367 16568 16569 11442
opportunitting$	12439 12440 12441 12442 12443 12444 6485 317 318 14140 4364 4365 4366 4367 16568 16569 11442
opportunity$	6320 6321 6322 154 12439 12440 12441 12442 12443 12444 6485 317 318 13105 7726 7727 7728 14140 4364 4365 4366 4367 16568 16569 4820 4848 17136 11442 11916
opposed$	11866 11869
oppositional$	5467 5879 6059
opt$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5188 5239
opted$	135 136 137 6569 12585 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 13913 16558 10613 16629 5188 5239
optici	5018
opticians$	11187
opting$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5188 5239
option	11983 12032 12037
opts$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5188 5239
optted$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5188 5239
optting$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5188 5239
or$	13370 15766 10386 5876
oral$	627
order$	16988 16996 17043 11032 17049 17050 17054 17055 17057 11079 17265 17337 17345 17346 17347 17351 17352 17353 17354 12047 12147 12171 12176 12177
ordered$	10874 11246 11258 11335
orders$	16753 16770 16996 17043 11032 17049 17050 17054 17055 17057 11079 17265 17353 12047 12171
ordinary$	5615
organi	16760 10780
organised$	11884
organiser$	16795
oriental$	3540 9713
ot$	11363
other$	6170 12187 12188 12692 7061 7062 7227 7228 7229 13391 13535 13932 7925 8270 8271 14299 8351 8353 2186 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14405 14407 8454 14475 14539 14662 14664 8665 8666 14694 14822 14859 15330 15332 15336 15363 15604 3517 10500 16665 16694 11348 11456 5589 5707 5818
others	11013
others$	6170 12187 12188 6570 6904 6905 6910 6911 6921 6961 6974 6978 7061 7062 7258 13364 7516 13591 7845 7913 7915 7921 7923 1809 8017 8027 8028 8299 2131 2132 2133 2161 8350 8352 2185 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 14467 2323 8664 14693 14859 14905 14977 15084 15085 15086 15087 15088 15131 15132 15133 15330 15335 15449 15450 15451 15452 15602 15605 15759 15760 15761 15977 15978 15979 15980 15981 9973 9974 9975 3928 10102 10103 3937 10107 16694 16845 17109 11348 11360
otherwise$	751 752 12937 12940 12941 13113
ought$	21 22 23 24 25 29 746 1059 7505 1645 1695 1798 1816 1823 1824 1825 1826 1827 1828 1829 1830 1831 1840 1843 1844 1845 1846 1873 1874 1875 1876 1877 1878 1879 1880 1881 1882 1883 1884 1885 1886 1890 1915 1936 1947 2749 2750 2751 2752 9660 4012 4015 4016 4017 4018 4019 10352 4269 4495 4501
ounce$	1365 1368 8627
our$	13147 7574 8125 16238 16245 16588 16589 16595 11846 11873 11909 11920 5818
out	10911 17012 11272
out$	6250 12297 12501 6496 12536 6525 358 369 12595 12605 12623 12624 12630 12653 12658 12661 12686 6820 6878 12946 12954 12983 12984 12991 820 13088 7092 7216 7269 7329 7362 7427 13477 13484 1305 13574 13575 7777 7778 13823 13824 13825 13873 13911 13912 14054 14055 14064 14247 8233 8279 14413 2260 2262 14499 2387 8599 2431 8646 2599 2611 8789 2622 2641 2646 2657 15270 15273 9265 15465 15637 15717 15722 15767 15769 15770 15836 15837 16099 16137 16147 16368 16369 10403 4251 4277 16702 16730 4564 4571 4576 10864 10942 10996 11001 11109 11137 5020 11203 5049 11237 17260 17264 11271 17287 11362 11638 11862 12140
outbursts$	14510 14811 14812 11639
outcome$	12012
outcomes$	12012
outfit$	15802 15803 15804 11829 11832
outfits$	15802 15803 15804 15805 15806 15844 11829 11832
outgrown$	3209 3210 3211
outlaws$	14505
outlook$	14683 2726 2728 15053 2870 2871 2872 2873 2874 2875 2876 9081 9082 9083 9084 9085 15116 15117 15676 15677 11588
outrageous$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5467
outright$	3694 11846
outs$	14413 16972 12140
outside$	14465 2610 16872
outstanding$	10748 5818
over$	6479 12514 12515 12517 12519 13101 7088 13400 13404 13405 13406 13407 7591 7878 13920 2322 8938 8939 8940 15152 15153 15154 15158 15159 9335 15380 15580 9585 9597 3531 9727 15801 15827 15830 16633 16662 16849 10948 5206 5493 5774 5775
overcr	6161
overcrowded$	17324
overdo	5889
overdose$	17251 12058
overdosed$	12058
overdressed$	6080
overdue$	17182
overhe	10806
overla	4582
overlaid$	10751
overlook$	12454 4509 5751
overlooked$	4509 5739 5751 11927
overlooking$	4509 5751
overlookked$	4509 5751
overlookking$	4509 5751
overlooks$	4509 5751
overly$	5264 5524
overnight$	13790 13791 13792 13793 13794 13795 13796 13797 13798 13799
overreact$	6096
overreacted$	6096
overreacting$	6096
overreacts$	6096
overreactted$	6096
overreactting$	6096
overrun$	2154 2155
oversexualised$	6023
oversight$	4399 4400 4401 4402 4505 4506 11907
oversized$	5663
overt	4964
overt$	11133 5836
overweight$	12077 6080
owes$	14665 14666 14667
owing$	6187 386 6563 1112 5109 17301
own	12153
own$	6179 12 6182 6183 12199 12200 12201 12202 37 6208 6209 6210 6232 6326 6327 6526 6527 6528 6529 6530 6531 6532 6533 6534 6535 367 6551 6559 6571 6572 6573 6607 441 442 443 480 481 6852 6946 6947 6948 6949 6980 850 13035 13036 7022 7023 7026 7029 7030 13073 906 7106 7124 965 13169 7163 7164 7165 7166 7182 7183 7184 7223 7254 7276 7277 7278 7279 7280 7281 13353 7428 13501 7488 7489 13505 7674 7677 7683 1515 1685 1905 8436 8842 8853 8864 14901 14902 14903 14904 8890 14917 14918 14946 9034 9075 9165 9166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15233 15241 15242 15243 15244 15245 15246 15247 9233 9237 9349 9444 9505 3337 9510 9511 9512 9513 9550 15567 9553 9555 9556 15631 9621 15644 9676 15692 10235 10236 10237 10238 10239 10240 10324 10471 10678 17183 17295 17330
owned$	16020 16021 16022 16023 16181
owner$	12532 12869 12870 12871
owners$	12532 12869 12870 12871
ownership$	13389 8077 8078 8079 8080 8081 8082 8083 8084 8085 8086 8087 8088 8102 8103 8104 8105 8106 14122 14123 14124 14125 14126 14127 14128 14129 14130 14131 14132 8118 16291 16618 16619 16620 16621 11928
owns$	965
oxide$	17184
oxygen$	14541
pacemaker$	4993
pack$	13660 13661 13662 2152 2153 2242 14601 14602 14603 14605 2670 11474 5306
packag	11952
package$	13187 13394 13741 14708 12107
packages$	12634 12747 12748 12749 13187 13394 13741 14708 11361 11617
packed$	2352
packs$	2242 14600
padded$	5663
paedia	11184 5018 11190
paediatric$	11187
paediatrician$	17199 17200 17205
paedophiles$	14690
paid$	12903 1074 1075 13415 1317 7487 1628 1629 2148 3385 9610 10204 10208 4201 4388 10978 5242
pain$	13365 2247 8416 2248 8417 2249 8418 2250 8419 8764 2596 15347 11559
painkillers$	17194
paint$	1509
painted$	1509
painting$	1509
paints$	1509
paintted$	1509
paintting$	1509
pair$	2242 15744 11491
pairing$	11491
pairs$	2242
pakistani$	3540 9715
pale$	14524 3553 15753 5612 5615 5620 6080
palest$	3560 5640
palm$	4340 5743
palmed$	4340 5743
palming$	4340 5743
palmmed$	4340 5743
palmming$	4340 5743
palms$	4340 5743
paltry$	16466
panel	12037
panel$	15962 10201 10206 10207 4047 16622 10634 16689 16690 17133 5765
panic	11164
panic$	17179 5879 5883
paper$	15595 9581 11412
papers	11255
papers$	17270
paperwork$	16565 16577
paracetamol$	12060
parade	11134
parade$	346 17102 4942 17149 17152 5257
paraded$	346 5257
parades$	346 5257
parading$	346 5257
paralytic$	7341 1173 7343
paranoid$	6059
parasite$	11559
parasites$	11559
parasitic$	6050
parcel$	13187 13394 13741
parcels$	12634 13187 13394 13741 11361
parent	11241 11242 17258 11244 5078 5089 5091 17286 17302 5162
parent$	12675 14713 8779 8780 8843 2675 2676 8957 9049 15065 15066 2891 2900 9070 9071 9072 9073 9116 9117 9118 9243 15393 15395 15402 3421 5068 17254 17256 5076 5077 17267 17268 5087 5088 17279 11270 11277 5120 5121 17316 11678 5550 12145 12150
parental$	8431 8772 5513 5970
parented$	5550
parenting$	2793 2794 2795 15290 15304 11331 5550
parents$	12677 13277 7570 14002 2308 2309 8515 8516 8779 8780 14848 8843 2793 2794 2795 9049 15065 15066 9116 9117 9118 9243 15260 15261 15262 15263 3203 3205 15393 15395 15402 3418 3419 3420 3421 15607 15612 9985 9986 9988 9989 10453 10467 16540 16588 16589 17254 17256 5076 5077 17267 17268 5087 5088 5093 17279 17283 11270 11277 5120 5121 17316 11546 11678 5550 11919 11920 12140 12145 12150
parentted$	5550
parentting$	5550
park	11069 12155
park$	12723 12724 12750 12751 12752 12753 12977 12978 12979 17084 17102 4942 17149 17152
parka$	11823
parkas$	11823
part$	390 6858 6859 12875 876 13074 7103 983 984 985 986 7242 7899 7900 7901 7902 14087 14088 14089 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 2329 14734 16126 16127 16128 16129 10675 4562 16947 10960 11127 5050
partake$	518 519 520 521 522 526 527 528
partaked$	526 527 528
partakes$	526 527 528
partaking$	518 519 520 521 522 526 527 528
partially$	5912
participant$	854 11391 11428 11715
participants$	854 11391 11428 11715
participate$	518 519 520 521 522 854 15850 15899 15905 15919 11851
participated$	518 519 520 521 522 854
participates$	518 519 520 521 522 854
participating$	518 519 520 521 522 854
participation$	518 519 520 521 522
parties$	12750 12751 12752 12753 12878 12896 13185 13705 13706 13707 13708 13709 11428 5260 11715
partly$	978 4407 4408 5226 5754
partne	4537 4951 17257 17259
partner$	12343 12802 12803 12826 647 12862 12863 680 681 682 683 684 13381 13382 10706 4789 17253 5077 17263 17271 17278 11269 11385 11386 11391 11428 11694 11715
partners$	12343 12802 12803 12826 647 12862 12863 680 681 682 683 684 13381 13382 9016 9017 9018 4643 11385 11386 11391 11428 11694 11715
partnership$	4789 11120
party$	12750 12751 12752 12753 12878 12896 13185 13480 13705 13706 13707 13708 13709 13787 8532 3283 3284 3285 3286 3287 15768 11428 5260 11715
partying$	6627 6628 6629
pass	4595 4619 4620 4631
pass$	2818 4376 16604 4535 4605 4606 10793 4625 4629 4637 4639 4800 4883 17136 17218 5534
passd$	4639
passed	10810 5965
passed$	6862 13191 13884 4319 4320 4376 4535 16781 10793 4633 4639 16838 11914 11966
passengers$	14466 17109 11455
passers$	8272
passes	12109
passes$	2819 4376 4535 4629 5534
passing$	16346 16347 4376 4535 4605 10793 4629 4637 4639 4800 11915 11981
passive$	16529
passport$	17327
passs$	4605 10793 4629 4637 4639 4800 4883 17136
passwo	10747
passwords$	16762
past$	2340 2432 2433 3191 3192 3193 3194 3209 3210 3211 3246 3307 15530 3390 5381 5401 5568 5692
pastoral$	5943 5944
pasty$	6080
patchy$	14736 14737 14738 14739 2556 16583 16584 16585 16586 4443 4703 5272 5457
path$	12242 12243 12244 12245 12614 6704 1015 13704
pathetic$	16466 6091
pathetically$	6091
pathological$	5336 6060
patien	6145
patience$	8475 10596
patrol	4555 10809 4683 4705 4785 10954 12044
patrol$	4531 16716 10724 16803 16824 16826 4649 10852 4687 4700 4706 4707 4830 4846 4960 4962 17147 4969
patrols$	4531 16716 10724 16803 16824 16826 4649 10852 4687 4700 4706 4707 4830 4846 4960 4962 17147 4969 12041
patronising$	2985 2986 2987 2988 2989 2990 6092
patter$	13848
pattern$	1287 1288 1289 1290 1291 1292 1293 4162 10689 10939 11985
pawn$	11428
pawns$	11428
pay$	88 89 90 91 12467 12951 12952 1074 1075 1317 1628 1629 2148 3385 4201 4388 5242
payback$	12176
paying$	1074 1075 1317 1628 1629 2148 3385 4388 5242
pays$	88 89 90 91 1074 1075 1317 1628 1629 2148 3385 4201 4388 5242
pc$	16821
pcso	4515 10685 10686 4519 10691 16711 4555 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 10862 4705 10946 4794 10969 11009 4878 4882 11052
pcso$	10684 16701 16706 4531 10724 16749 10741 10770 4604 10776 10778 16800 16804 16805 16807 10805 16823 16830 4687 16877 4707 16961 10963 17024 4846 11047 11051 17067 4969
pcsos$	10684 16701 16706 4531 10724 16749 10741 10770 4604 10776 10778 16800 16804 16805 16807 10805 16823 16830 4687 16877 4707 16961 10963 17024 4846 11047 11051 17067 4969
pe$	17178
peak$	11119
peaks$	11119
peer$	6302 12468 7894 14273 8336 8337 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 15701 15704 11453 11489 5326 11630
peers	11231
peers$	6170 12316 12468 12722 14237 14268 14269 14270 8257 14295 14296 14297 14298 14372 14373 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 15331 15337 15701 15704 17246 11348 11489 11493 11500 11630
peg	5894
pegfed$	12063
pen$	17218 12092
penalties$	17096
penalty$	11081 5060
pencilled$	5649
pens$	12092
people	10754 17037 17114
people$	13 12289 185 12468 12485 12497 12581 6570 403 12696 6682 6684 6686 12758 6904 6905 6910 6911 6921 6961 6971 6974 6978 7087 13242 13243 13244 7258 13364 7351 13381 13382 7388 1294 1295 1297 7516 13567 13591 7594 13614 13679 7845 7856 7857 1809 8017 8125 14147 8180 14250 14268 14269 14270 14271 8263 14286 14288 8274 14295 14296 14297 14298 8299 2131 2132 2133 2139 14337 14339 2161 14355 14356 14372 14373 14453 14469 14473 2323 8515 8516 14569 14620 14647 14648 14649 14650 14684 14689 14752 14753 14757 14781 14782 14783 14784 14785 14786 14799 2625 8796 14814 9091 15168 15178 15226 15429 15618 15659 15977 15978 15979 15980 15981 9973 9974 9975 15995 9990 9999 10005 16031 10017 16093 3928 10102 10103 3937 10107 10118 16187 16189 16370 16371 10396 10397 10398 10399 10400 10401 16431 10454 10455 10471 10472 16507 16508 16517 16518 16519 16520 16521 16522 16523 16524 16525 16526 16576 16588 16589 16610 16611 16615 16617 10659 16675 16845 4727 16919 10927 16966 16968 10965 17038 4889 11112 11455 11456 11500 11580 11630 11911 11920
pep	5941
pep$	12110
peps$	12110
perceive$	8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148
perceived$	2210
perfectly$	6387 6395 2686 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 3043 3046 3071 3080 9261 9262 9263 9264
perfor	17145
perform$	7175
performance$	11907
performers$	9990 9999
perfunctory$	6091
peril$	12184 12185
period$	11167 12085
periods$	12085
perisher$	11565
perishers$	11565
permanently$	3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 5693 5947
permit$	46 47 283 284
permited$	46 47 283 284
permiting$	46 47 283 284
permits$	46 47 283 284
permitted$	46 47 283 284
permitting$	46 47 283 284
perpet	10899 17108
perpetrator$	12758 12832 13646 14040 14360 14361 14362 14363 2190 2191 2192 2193 8363 2195 2196 2197 2198 2199 2200 8370 14386 14387 16914 11495 11496 11497 11501 5333 5334 11993 6123
perpetrators$	12758 12832 13646 14040 14360 14361 14362 14363 2190 2191 2192 2193 8363 2195 2196 2197 2198 2199 2200 8370 14386 14387 16914 4923 11495 11496 11497 11501 5333 5334 11993 6123
perpetually$	3953 10122 3954 10123 3955 3956 3957 3958 3959 3960 3995 3996 5702 6089
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12377 214 12412
persisted$	12377 214 12412
persistent$	590 591 8405 3694 5196 5323 5336 5823 5954
persistently$	589 3995 3996 5702 5954
persisting$	12377 214 12412
persists$	12377 214 12412
persistted$	12377 214 12412
persistting$	12377 214 12412
person	10687 16801 10797 10819 16840 16884 16885 16887 16928 4772 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 5050 11344 12016
person$	14 404 12774 7087 1294 1295 1297 8298 2140 14372 14373 14474 14619 14647 14648 14649 14650 14689 14752 14753 14754 14758 14781 14782 14783 14784 14785 14786 14798 2626 8797 2727 9090 15229 10243 10244 10718 16754 4727 17359 11500 11630
personal$	6548 11202
personalities$	8462
personality$	5879
persons$	14754 15659 4727
persua	4510 4539
persuade$	16007 16030 10016
persuaded$	12230 15904 15910 15915 15918 15924 16019 16062 16063 16064 16065 16066
persuading$	13730 13731 13732 13733 13734 13735 13736 13737 13870
persuasion$	13730 13731 13732 13733 13734 13735 13736 13737 13870
perv$	11559
pervs$	11559
pest$	11504
pestered$	2154 2155
pests$	11504
petite$	5592 6080
petty$	5336 5374
petulant$	6061
phase	12010 12032 12037
phobia$	12049
phone	10747 4646 4655 16840 10836 4696 11025
phone$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786 12806 12807 12808 12809 12810 12811 12812 12813 12818 13453 13458 7473 16144 16174 16175 16176 16177 16542 4513 4527 16762 16777 4599 10782 4630 16834 16851 4672 16857 10957 17040 11041 17058 5805
phoned$	6657 6658 6659 6660 6661 6662 6663 6664 1013 1014 1099 14057
phones$	6625 457 595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786 12806 12807 12808 12809 12810 12811 12812 12813 12818 7473 15891 16101 16144 16174 16175 16176 16177 4527 16762 16777 4599 10782 16834 16851 4672 16857 17040 11041 17058
photo$	12787 12795 6803 6804 636 637 13188 15328 16715 10701 4533 4577 10766 4640 4642 16891
photog	4542 10747 4594 10763 10788 4630 10799 10800 16889 16984 4970
photograph$	12466 6803 6804 636 637 15328 15343 16715 10701 4533 10737 4577 16762 10766 4623 4624 10798 4640 4642 4647 16867 10856 16874 16878 16890 16891 17066 4952 11139
photographed$	12230 12300 6471 14882 15328 15343 10856 16876 4693 5812
photographing$	10856 4777
photographs$	6803 6804 636 637 15328 15343 16715 10701 4533 16738 16739 10737 16762 10766 4623 4624 10798 4640 4642 4647 10856 16874 16890 16891 4952
photography$	12005
photos	10747 10788 4630 10799 10800
photos$	12787 12795 12814 6803 6804 636 637 12903 13188 15328 16715 10701 4533 16739 16762 10766 4640 4642 4647 16890 16891
physical$	685 686 687 688 5911
physically$	5583
physio	6143
physique$	15710 15711 15712 9751 11761 6079
physiques$	15710 15711 15712 11761 6079
pick	10806
pick$	12467 1197 1198 1221 1222 1223 9626 16384 5255
picked$	6472 6879 6880 6881 6882 6883 1197 1198 1221 1222 1223 13564 13565 10692 11107 5255
picking$	1221 1222 1223 8247 8248 8249 16682 16683 16684 16685 5255 11881
pickings$	12246 11629
pickked$	1221 1222 1223
pickking$	1221 1222 1223
picks$	1197 1198 1221 1222 1223 5255
picnic$	14592 14593
pics$	13188
pictur	10788 11952 11956
picture$	12787 12795 6803 6804 636 637 13188 9167 9168 9169 15328 16715 10701 4533 10743 4640 4642 16890 16891 16978
pictures$	344 345 12787 12795 12814 6803 6804 636 637 13188 15328 15343 16715 10701 4533 16738 16739 4623 4624 4640 4642 4647 16890 16891
piece$	8510 4574
pieceed$	4574
pieceing$	4574
pieces$	8510 4574
pierced$	6080
piercing$	3558 15742 11806 5639
piercings$	3558 15742 11806 5639
pig$	5431 5722
pikey$	6047
pikeys$	6047
pile$	12349 14651
pill	5003 11172
pill$	17187
pillar$	10489 4332
pills$	13192 11174 17196 11361 12060
pimp$	13283 13284 5208
pimped$	5208
pimping$	5208
pimples$	11817
pimply$	6080
pimpped$	5208
pimpping$	5208
pimps$	13283 13284 5208
pin$	8700
pinch$	1374
pink$	5636
pins$	4993
pint$	11173
pints$	11173
pip	11202
pip$	17217
pisshead$	6047
pissheads$	6047
pit$	13689 13690
pitiful$	8670 16466
pits$	13689 13690
pity$	7551 7552 13580 13581 10531 16547
place	11235 5951
place$	0 1 2 6172 11 12196 6199 12215 12216 12217 12218 12219 12220 12221 38 58 12592 12806 12807 12808 12809 12810 12811 12812 12813 12867 13105 1763 1893 1894 1895 1896 14250 14713 15229 4674 4713 16903 4848 11215 17233 17250 11299 11358 12120
placed$	0 1 2 6172 12192 12193 11 12196 6199 12215 12216 12217 12218 12219 12220 12221 38 58 392 393 394 395 1763 1893 1894 1895 1896 4449 4450 4526 4546 4674 4713 4748 4750 5124 11358 5979
placem	17323
placement$	13277 8488 14841 14842 14843 2660 2661 2662 17298 11358 11442 11679 5511 11681 12145 5979 12150
placements$	13277 14841 14842 14843 2660 2661 2662 17319 11358 11442 11679 5511 12151
places$	0 1 2 6172 11 12196 6199 12215 12216 12217 12218 12219 12220 38 58 12867 13105 1763 14250 4449 4450 4674 10850 4713 16903 17319 11358
placing$	0 1 2 11 6199 12215 12216 12217 12218 12219 12220 38 58 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 4449 4450 4674 4713 11358
plague$	2103 14607 8764 5286 11559
plagued$	2103 2154 2155 5286
plagues$	2103 5286
plaguing$	2103 5286
plain$	3933 4964 5262 5602 5615 5801
plainly$	3789 3790 3791 3792 10105 10106 3938 3972 10141 3973 3974
plaited$	11807
plaits$	11804
plan	17299 11983 12010 12032 12037
plan$	12373 13807 15962 4282 4283 16762 17300 17347 11442 12111 12112 12113 12114 12147
planned$	16156 17010 5839
planni	16755
planning$	12374 4399 4400 4401 4402 11907
plans$	12373 15962 4282 4283 16762 11442 12111 12112
plastered$	3563
plastic$	5299
plate$	10840 4993
plates$	10840
play$	765 829 853 862 962 1243 1244 1513 1734 8036 1994 2124 8860 15361 3282 11163 5929
played$	765 829 853 862 962 1243 1244 1513 1734 1994 2124
player$	11993
players$	10471 16703 11993
playground$	14503 14504 14596
playing$	765 829 853 862 962 1243 1244 13574 13575 1513 1734 1994 2124 3408
plays$	765 829 853 862 962 1243 1244 1513 1734 1994 2124 3282
plea$	17006 11919 12172
plead$	8037
pleaded$	6003
pleads$	6003
pleas$	16588 16589 17006 11919 11920
pleasant$	8340 2172
please$	12777 12778 15986 16007
pleased$	308 692 693 1000 1001 1002 1003 1005 1006 1007 1008 1009 1226 1227 1228 5239
pleases$	12777 12778
pleasing$	10064
pleasure$	13443
plenty$	151 152 153 6373 6390 2907 3071
plot	4667
plot$	5838
plots$	5838
plotted$	16796 16888 5838
plotti	16755
plotting$	5838
plucked$	5649
plug$	2523 2524 5448
plugged$	2523 2524 5448
plugging$	2523 2524 14709 14710 14711 14712 5448 11618
plugs$	2523 2524 5448
plump$	9698 9734 6080
plunge$	1487 1488 1489 1490 1491 1492 1493
plunged$	1487 1488 1489 1490 1491 1492 1493
plunges$	1487 1488 1489 1490 1491 1492 1493
plunging$	1487 1488 1489 1490 1491 1492 1493
pnc	5806
pnc$	11975
pnd	5806
pnd$	11975
pneumonia$	6132
pocket$	13128 13129 7379 7381 7383 17058
pocketed$	7379 7381 7383
pocketing$	7379 7381 7383
pockets$	13128 13129 7379 7381 7383 17058
pocketted$	7379 7381 7383
pocketting$	7379 7381 7383
podgy$	6080
point	4909
point$	6287 2985 2986 2987 2988 2989 2990 9834 3684 9948 10062 16154 4742 17131 11971
pointless$	2985 2986 2987 2988 2989 2990 5690
points$	11971
poise$	2870 2871 2872 2873 2874 2875 2876
poison	5890
poison$	2415 11559
poisonous$	5322 5411
poke$	1254 1255 1408 1409 1410 1411 1412 1413
poked$	1254 1255 1408 1409 1410 1411 1412 1413
pokes$	1254 1255 1408 1409 1410 1411 1412 1413
poking$	1254 1255 1408 1409 1410 1411 1412 1413
polic	12044
police	4515 10685 10686 4519 10691 16711 4537 10711 10719 10720 10721 4553 4554 4555 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 10809 4641 10815 16841 10829 10832 16860 4683 4690 10862 4705 4728 10946 4785 10954 4794 10969 10998 4840 11009 4878 4882 11052 4951 4961 4964 17151 11318 11320 11321 5798 5862 5997 6113
police$	12674 7572 7573 14002 14288 14484 14519 8515 8516 14851 14852 14875 14876 14877 14878 14921 14922 14923 14924 14925 14926 14927 15698 15699 15962 10201 16220 10206 10207 10209 4047 16622 10634 4469 16689 16690 10684 16701 16706 10698 4531 16716 10706 16726 16727 4544 16734 16735 16736 10722 10723 10724 16741 4558 16749 4566 10741 4597 10767 10770 4604 10776 10778 16800 4618 16803 16804 16805 16807 16812 10804 10805 16821 16823 16824 16826 16827 16830 10816 4648 16839 16847 16856 10852 4687 10859 16877 16880 4706 4707 10877 4710 10880 10897 10917 16933 10919 16939 16940 16945 10934 16961 16967 4789 10963 10986 10993 17013 4830 17024 4846 11047 11051 17067 11060 17076 17089 11075 17116 11102 11120 11125 4960 11130 4962 11132 11133 4969 17157 17333 11320 17335 17336 11327 11328 11456 11665 5706 5755 5764 5781 5788 5800 5807 5816 5833 5839 5871 12041 5994 6006
policed$	4968 5833
polici	4515 10685 10686 4519 10691 16711 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 10946 4794 10969 11009 4878 4882 11052 4961
policies$	16250 16251 16252 16253 16254 16255 16565 16693
policing$	10684 16701 16706 16726 16749 10741 10770 10776 10778 16800 16804 16805 16807 10802 10805 16823 16830 16961 16967 10963 16979 17024 11047 11051 17067 17112 11102 17130 11130 11132 11970 5833 12005
policy$	16250 16251 16252 16253 16254 16255 16565 16693
polish$	3540 9715 11816
ponytail$	15738 15739 15740 11805 11806
ponytails$	15738 15739 15740 11805 11806
poor$	6295 12322 12323 12324 12325 160 161 162 163 164 165 166 6551 964 7368 8011 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2167 2168 2169 8432 14458 14736 14737 14738 14739 2556 14741 14742 14743 14744 14745 14746 14747 14748 14749 14750 14751 2650 2651 2652 2653 14839 3553 15753 4278 4279 4280 4281 16583 16584 16585 16586 4443 4703 5184 5272 5275 5320 5457 5467 5502 5505 5569 5620 5738 5759
poorly$	3538 5423 5616 5715
porch$	17303
porn$	11376
pornography$	11376
portly$	6080
pose$	7175 2220 2221 2222 2223 4925 17110
posed$	2220 2221 2222 2223
poses$	2220 2221 2222 2223 4925 17110
posing$	2220 2221 2222 2223 10817
positi	10935 4922
position$	12186 6560 4546
positions$	12186 7295 7296 7297
positive$	6295 6336 17027 5843 12105
posses	11339 6014
possessed$	9604
possession$	16989 17354 11342 6012 12183
possibility$	9966
possible$	4829 5818
post	16790
post$	603 612 953 954 1004 16504 16516 5200 11971 6125
posted$	603 612 12942 6965 797 798 14057 5200
poster$	4640
posters$	4640
posting$	12651 603 612 1004 13574 13575 5200
posts	4799
posts$	6188 20 6206 344 345 603 612 12961 12962 12963 12964 879 7063 895 1224 1225 10766 5200 11971
potato$	14559
potatoes$	14560
potential$	5818
pothead$	11504
potheads$	11504
potty$	5435
pour$	1420
poured$	1420
pouring$	1420
pourred$	1420
pourring$	1420
pours$	1420
powder$	8543
power	12037
power$	13385 7398 7399 9175 9176 9177 16996 11079 5408
powerful$	5592
powerfully$	5594
powers	12032
powers$	16996 11079 4924
practi	17201
practically$	814 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2947 3388 3389 5538 5567
practice$	4399 4400 4401 4402 11907
practised$	3514
pre	4946
precin	11134
precinct$	14596 17102 4942 17149 17152
precious$	1549 4207 10390
precocious$	11373 6069
predator$	14360 14361 14362 14363 2180 2267 15515 11495 11496 11497
predators$	12520 14360 14361 14362 14363 2180 2267 14690 11495 11496 11497
predatory$	5419 11593 6059
predic	5803
predicament$	1085 1088 1089 14087 14088
predicted$	4723 5940 5962 6156
prediction$	12133
predictions$	12132 12133
predictive$	5801
preemptive$	11115
prefer$	155 156 349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 2072 2077 3365 5188 5239 5846
prefered$	349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5188 5239
prefering$	349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5188 5239
preferred$	155 156 349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 13913 2072 2077 16558 4418 4419 4420 4421 10613 16629 5188 5239
preferring$	349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5188 5239
prefers$	155 156 349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 2072 2077 3365 5188 5239
pregab	11176
pregabalin$	17191
pregna	11164 5919
pregnancies$	12088
pregnancy$	17179 12088
pregnant$	12260 12087
premature$	12065 12069
prematurely$	12069 6091
premium$	7932
prepared$	450 451 452 482 483 692 693 1000 1001 1002 1003 1005 1006 1007 1008 1009 1764 1765 1766 1767 9840 9843 15859 15860 15861 15862 4539 10940 17010 5239
prescr	6142
presence$	17147
present$	2214 2220 2221 2222 2223 2587 9267 9268 9269 9583 10864 4925 17110 5534
presentation$	14319
presented$	2220 2221 2222 2223 5534
presenting$	2220 2221 2222 2223 5534
presents$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12818 12821 7685 13752 13753 13754 8240 14278 2215 2220 2221 2222 2223 2588 4925 17110 5534
presentted$	2220 2221 2222 2223 5534
presentting$	2220 2221 2222 2223 5534
preser	5825
press$	1425 1426 1427 1428 1429 4866 5846
pressed$	1425 1426 1427 1428 1429
presses$	1425 1426 1427 1428 1429
pressing$	1425 1426 1427 1428 1429 4866
pressure$	13909 13910 4906 4913 17098
pretext$	4821
prettiest$	3560 5640
pretty$	6080
preven	4892 11076
prevent$	13413 13414 4847 17094 4941
prevented$	12669 6655 487 12933 12934 7553 13569 13570 13571 13572 13573 16209
prevention$	17044 11062 17091 4908 11331
preventping$	4847
preventring$	4847
prevents$	4847 4941
preventting$	4847
prey$	12228 2112 11629
preyed$	2114
preys$	2113
price$	13258 13259 13502 13700 13801 7932
prickly$	6050
prima$	8538
primar	17238
prime$	13063 13064 5372 5818
princess$	11478 11559
princesses$	11478 11559
princi	10780
principal$	10688 16775 16795 5372 5824
priori	4585 4957 17145 12032
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10880 4756 17131 5815 5818 5823 5871
prison	17259 11245 17275 11261 11334
prison$	12719 1015 16054 17252 17260 17276 17277 17344 17349 6005
prisoner$	2445 2446 2447 2448 11573
prisoners$	2445 2446 2447 2448 11573
pro$	3306 9478
proact	4780 4964 5862
proactive$	4515 10685 10686 4519 10691 16711 4545 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 10802 4636 10808 4641 10815 16841 10946 10949 16967 4794 10969 11009 4878 4882 11052 11133
probat	11182 11327 11328 5996
probation$	17197 17342 17343 12165
proble	12096
problem$	1015 1085 13270 1088 1089 14084 14085 14150 14793 8786 14807 10328 16430 16612 10631 16775 11504 5352 5461 5465 5467 11637 5792 12099
problematic$	12710 14741 14742 14743 14744 14745 14746 14747 14748 14749 14815 14816 14817 14818 14819 5461 5467 11641
problems$	13037 13044 13045 13047 13048 1015 1085 13270 1088 1089 7679 14087 14088 8451 14807 15053 5071 11504 11637 12099 5967
procedure$	16250 16251 16252 16253 16254 16255 16565 16693
procedures$	16250 16251 16252 16253 16254 16255 16565 16693
proceed$	4782
proceedings$	17006 17021 12147
proces	4979 17163
process$	16250 16251 16252 16253 16254 16255 16565 17133 11257
processes$	16250 16251 16252 16253 16254 16255
processing$	11148 5939 12108
produc	10978 11952
produce$	611
produced$	611
produces$	611
producing$	611
productive$	16993
professional$	3306 15879 10243 10244 10248 5706
professionalism$	16618 16619 16620 16621 11928
professionals$	7351 14002 14147 8480 14727 14820 3306 15879 9985 9986 9988 9989 11546
profil	4799 11952 11956
profile$	12982 4570 10743 10820 16874 11493 11961 5793
profiled$	16875
profiles$	344 345 879 4570 10820 16874 11961 5793
profiling$	5793
profit$	10618
profits$	10618
programme$	175 177 178 17133 12113 12176 12177
programmes$	175 177 178
progress$	4817 11442
progressed$	4817
progressing$	4817
progresss$	4817
prolific$	590 591 2289 2290 16913 5196 5323 5336 5378 5823
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	6021
promiscuous$	5182 11373 11593 6021 6069
promiscuously$	6021
promise$	16250 16251 16252 16253 16254 16255 16693 11918
promises$	16250 16251 16252 16253 16254 16255 16693 11918
prompting$	13730 13731 13732 13733 13734 13735 13736 13737 13870
prone$	2326
proof$	15425 4731
proper$	2158 8340 2172 2388 3003 3004 3005 9533 10345 10346 10347 10348 5309 5396
properly$	12980
property$	12750 12751 12752 12753 6739 6740 6741 6742
propos	4872
proposition$	6889 6890 1062 1063 1064 1065 5241
propositioned$	1062 1063 1064 1065 1099 5241
propositioning$	1062 1063 1064 1065 5241
propositionned$	1062 1063 1064 1065 5241
propositionning$	1062 1063 1064 1065 5241
propositions$	1062 1063 1064 1065 5241
propra	11176
propranolol$	17191
pros$	3306 9478
prosec	10764 10814 4815 17004 17005 10991 17008 11002 17019 5060 6113
prosecute$	10984 17062 4917 5842 5847
prosecuted$	16962 16980 17017
prosecuteing$	4917 5847
prosecutes$	4917 5842
prosecuting$	5842
prosecution$	16779 16829 16979 17003 17006 4879 17141 5841 12176
prosecutions$	16979 17006 17029 4879
prosecutors$	16779
prospect$	9964 10077 3909
prostitute$	11376 5208 11379 11380 11381
prostituted$	5208
prostitutes$	11376 5208 11379 11380 11381
prostituting$	5208
prostitution$	12702 12717 13680 13682 11376
protagonist$	11993
protagonists$	11993
protect$	6221 12556 7314 7315 7316 13871 13879 1856 14041 8091 14134 14143 15102 15103 15193 9181 9182 9183 9186 9187 9189 9190 9193 9197 9242 15264 15290 15688 4470 4478 4479 4480 4896
protected$	1856 15290 15295 15296 15297 15574 4478 4479 4480 11058
protecting$	1856 8092 14884 9181 9182 9183 9186 9187 9189 9190 9193 9242 15290 15295 15296 15297 15304 15310 15311 15312 15313 15314 9638 4478 4479 4480 4896 11737
protection$	14884 15185 15248 15249 15250 15251 15287 15288 15289 15290 15295 15296 15297 15304 15310 15311 15312 15313 15314 15368 15369 15370 15378 15393 15395 16419 10977 10981 11031 11039 11040 11284 11737 6159
protects$	1856 15290 4478 4479 4480 4896
protectted$	1856 15290 4478 4479 4480
protectting$	1856 15290 4478 4479 4480
protest$	11437
protocol$	16250 16251 16252 16253 16254 16255 16693
protocols$	16250 16251 16252 16253 16254 16255 16693
proud$	10584
prov	4791
prove	16711 4730 4747
prove$	10902
proved$	10902
proves	4747
provid	4595 5784
provide$	4528 10716 4800 11394
provided$	12403 6422 6423 11394
provideed$	4528
provideing$	4528 4800
providence$	11398
provider$	10201 10206 10207 4047 16622 10634 16689 16690 5765
providers$	10201 10206 10207 4047 16622 10634 16689 16690
provides$	4528 4800 11394
providing$	11394
provin	4747
proving$	2204
provision$	12110 12114
provocative$	11373 6022 6069
provocatively$	3538 5606 5616 11826 11828 6022 6069
provoke$	12203 6189 328 13122 7393 7394 5287 11871
provoked$	12203 6189 328 7393 7394 13564 13565 5287 11871
provokes$	12203 6189 328 7393 7394 5287 11871
provoking$	12203 6189 12266 12267 12268 12269 12270 328 7393 7394 5287 11871
prowl$	2325 2416 2417 2418 2419 2420 2421 16139
prowled$	2325 2416 2417 2418 2419 2420 2421
prowling$	2325 2416 2417 2418 2419 2420 2421
prowlled$	2325 2416 2417 2418 2419 2420 2421
prowlling$	2325 2416 2417 2418 2419 2420 2421
prowls$	2325 2416 2417 2418 2419 2420 2421
pru	5941
pru$	12110
ps$	16821
pscale	17238
psoria	5899
psoriasis$	12068 6083
psychi	6145
psychiatric$	5930
psycho	6128 6145
psycho$	11504
psychologically$	5587
psychologist$	6146
psychologists$	6146
psychopath$	11504
psychopathic$	6059
psychopaths$	11504
psychos$	11504
psychotic$	11631
ptsd	6125
pub$	16803
public	11065
public$	14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14407 8424 14466 14470 4870 4871 4889 17080 17109 11339 11455 5992
pubs$	16803
puffer$	11827 5663 5671
puffers$	15805 15806 15819 15820 15821 15823 11827
pugnacious$	6050
pull$	13755 1609 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 16677 16678 16679 16680 16681 11947
pulled$	12230 1752 1753 1754 1755 1756 1757 1758 1759 2061 2495 2496 2497 2498 9757 15828 9814 4504 11831
pulling$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 10749
pullled$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498
pullling$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498
pulls$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498
pumped$	12062
punch	17284 17292
punch$	13602 15444 17285
punche	5102
punched$	17285 11271
punches$	17285
punctual$	15892
punish$	16601 4430 4431 4432 4433
punished$	13029 8359 8360 8361 8362 4430 4431 4432 4433 17064
punishes$	4430 4431 4432 4433
punishing$	4430 4431 4432 4433 16682 16683 16684 16685
punitive$	16345
pupil	16974 11344
pupil$	14372 14373 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 17359 5290 11488 11500 5332 11630 5941
pupils	10687 16801 10797 10819 16840 16884 16885 16887 16928 4772 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 12016
pupils$	182 372 12581 6570 402 440 6904 6905 6910 6911 6921 6961 6974 6978 897 918 7087 7258 1294 1295 1297 7516 13591 7845 7856 7857 1809 8017 14285 14295 14296 14297 14298 8299 2131 2132 2133 2138 2161 14347 14348 14349 14350 14372 14373 14383 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 14453 2323 2324 2391 2392 2393 2394 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 2624 3493 3594 3643 3644 15977 15978 15979 15980 15981 9973 9974 9975 9990 9999 3928 10102 10103 3937 10107 10118 16189 10471 11360 11455 11488 11500 11503 11630 5470 11919
purcha	10854 10855
pure$	5262 5410
purely$	2641
purple$	5636
purpos	4909 11952
purpose$	16446 16449 17077 4897 17131
pursu	4585 4722
pursue	4822 4865
pursue$	313 1447 1448
pursued$	313 13444 1447 1448 13886
pursues$	313 1447 1448
pursui	4822 4865
pursuing$	313 1447 1448
push	4965
push$	553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 14477 4866 5192 11871 5873
pushed$	553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 4968 5192 11871
pushes$	553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 5192 11871
pushing$	12736 553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 4866 5192 11871
pushover$	15396 11727 11728
pushovers$	15396 15511 11727 11728
put	17284 5166
put$	0 1 2 6172 12190 12191 11 12196 6199 12215 12216 12217 12218 12219 12220 12221 38 58 157 12403 6440 12592 12621 6618 456 458 459 460 12665 12928 12929 12930 13079 13080 13081 7113 7114 13148 1061 1204 1259 1741 1763 8006 1893 1894 1895 1896 2110 3401 15925 16137 4155 4349 4449 4450 4478 4479 4480 4526 4634 4635 4674 4748 4750 4873 4876 4992 5122 5144 11394
puted$	0 1 2 11 38 58 456 458 459 460 1061 1204 1259 4155 4478 4479 4480 11394
puting$	0 1 2 11 38 58 456 458 459 460 1061 1204 1259 4155 4478 4479 4480 11394
puts$	0 1 2 6172 11 12196 6199 12215 12216 12217 12218 12219 12220 12221 38 58 157 456 458 459 460 13079 13080 13081 1061 1204 1259 1741 1763 1893 1894 1895 1896 2110 16137 4155 4449 4450 4478 4479 4480 4674 10850 5122 5144 11394
putted$	0 1 2 11 38 58 456 458 459 460 1061 1204 1259 4155 4478 4479 4480 11394
putting$	0 1 2 6173 12189 11 38 58 157 456 458 459 460 1061 1204 1259 13471 1741 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 2110 16137 4155 4449 4450 4478 4479 4480 11394
puzzling$	1778 1781 1784 1785
pyjama$	9801 9817 9818 11827
pyjamas$	15810 15811 15812 15815 15823 11827
quarrel$	11424
quarrels$	11424
queen$	11507 5339
queens$	11507
questi	16889 4970
question$	1778 1781 1784 1785 10079 10110 10112 4779 17066 4952 11139
questionable$	6295 12322 12323 12324 12325 13359 8011 5184
questioned$	5151
questioning$	4779
questions$	4779 4952
quetiapine$	6141
queue$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
queued$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
queues$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
queuing$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
quick$	308 1000 1001 1002 1003 1005 1006 1007 1008 1009 7294 7729 13745 13746 13747 13748 1565 1566 1567 1568 1569 1570 16529 16598 10584 4417 5239 5281 5406 5441
quicker$	14963 15104
quickly$	12899 12900 13906 13907 14964 15036 15104 3259 16552 16553 16554 16555 16686 16687 16688
quiet$	12458 13420 13423 10522 16538
quiff$	11806
quiffs$	11806
quite$	6367 6387 2686 2866 3043 3046 3071 3080 5524 5535 5553
quiz$	4779
quizing$	4779
quizs$	4779
rabble$	2152 2153 11474 5317 6030
race$	9687 9690 9706 9710 9714 15751 9748
racists$	11896
radar	16982
radar$	16531 16842 16844 4663
radio	4646
radiotherapy$	6129
raff$	11472
rag$	13617 13618 14660 11469
ragged$	15777 15778
rags$	11469
raid	10692 11017
raid$	4525 17032 5148 12008
raided	10692
raided$	17056 17324 5148
raids$	5148 12008
rails$	14463 14613
raise$	9181 9182 9183 9186 9187 9189 9190 9193 10265 5550
raised$	10264 5550 11831
raiser$	11554
raisers$	11554
raises$	5550
raising$	9181 9182 9183 9186 9187 9189 9190 9193 5550
ramp$	4914
ramped$	17097
ramping$	4914
ramps$	4914
ran$	553 554 555 556 557 558 559 560 561 562 574 575 593 594 907 908 909 1093 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 1487 1488 1489 1490 1491 1492 1493 2264 14561 2642 2643 2644 2673 2724 2725 3347 3422 5104 5192 5364 5367 5387 11988
random	4780
random$	10949
rang$	1013 1014 1099 10224 16651
ranger	4705
rans$	14561
rape	11276
rape$	13236 7222 13582 13583 14209 14210 14211 14212 14213 14214 14215 14216 17291 11409 11463
raped	12143
raped$	13356
rarely$	3037 9206 3038 9207 3039 5048
raring$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
rascal$	6030
rascals$	6030
rash	11146
rash$	104 105 1841 1891 1892 17161 5267 5269
rat$	11470 11559 11562
ratbag$	11478
ratbags$	11478
rate	4892
rate$	8634 8635 11090 12008 12013
rated$	2204 2218 2575 2579
rates$	11090 12008 12013
rather$	1192 1193 7929 1761 7931 16614 16616 10649 16673 16674 16676 5524
rating$	16710
ratings$	16654 16655 16710
rational$	6548
rats	5141
rats$	11310 11470 11559 11562
rattle$	15427
rattled$	15426
rattles$	9413 9414
ratty$	6050
re	11061
re$	9913 9924 5323
reach$	12242 12243 12244 12245 14713 15986 16007 16030 10016 16038 16076 16077 16078 11859 11861
reached$	14113 14114 14115 14116 15904 15910 15915 15918 15924 16019 16036 16062 16063 16064 16065 16066
reaches$	11860
reaching$	16076 16077 16078 10064 11859
react$	15926 16601 11943
reacted$	11943 11944
reacting$	11943
reaction$	14827 14828
reacts$	11943
reactted$	11943
reactting$	11943
read	10696 5054 12136
read$	14713 14935 14936 4069 4070 4071 16382 16420 16781 4650 16835 10826 10865 17248
reader	5035
reader$	16855 11204
readers$	16855
readily$	12899 12900 1210 1211 1212 1213 1214 1215 13906 13907 16552 16553 16554 16555 16686 16687 16688 5249
readin	5034 17249 11235
reading$	4650 11203 17250 11881 5961
reads$	4650
ready$	13063 13064 1000 1001 1002 1003 1005 1006 1007 1008 1009 7729 13745 13746 13747 13748 1565 1566 1567 1568 1569 1570 1764 1765 1766 1767 14653 2927 2928 16598 10584 4524 4539 4829 17328 5239
real$	8476 10345 10346 10347 10348 5865
realise$	187 7984 7985 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8194 8195 8196 8197 8198 8199 8200 8201
realised$	7984 7985 14027 14028 8014 8015 14057
really$	13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 9023 3789 3790 3791 3792 5553
reap$	910 911 7515
reaped$	910 911
reaping$	910 911
reaps$	910 911
rearrested$	12162
reason$	9141 9375 3207 16076 16077 16078 16532 4821 11859
reasoned$	15904 15910 15915 15924 16019 16062 16063 16064 16065 16066
reasoning$	16076 16077 16078 10067 11859
reasons$	14622 4821
reassurance$	15304
reassured$	15404
reassuring$	15402 15404
rebuff$	13140 7126 7127 7128 7129 5274 5678
rebuffed$	15869 15874 15875 15876 15877 5274 5678
rebufffed$	5274 5678
rebufffing$	5274 5678
rebuffing$	5274 5678
rebuffs$	5274 5678
recall$	16927
recalled$	5160
receiv	11952 5928
receive$	6477
receives$	5033
recent	4537
recent$	10706
reckless$	104 105 6295 12322 12323 12324 12325 6551 12710 919 1031 1318 1841 1891 1892 5182 5267 5269 6059
recklessly$	6015
recklessness$	12567 12568 12569 12570 12571 12572 12961 12962 12963 12964 13041 7065 7066 7086 13102 13291 13292 13293 13294 13295 13296 13501 7975 8068 1900 8070
reclaim$	4948
reclaimed$	4948
reclaiming$	4948
reclaims$	4948
recognise$	12556 14134 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8194 8195 8196 8197 8198 8199 8200 8201 14935 14936 15688
recognition$	16855 11973
recollection$	7344 1176 7346 1178
recomm	4872
recommit$	16923 16950
record	10747 4589 4606 4625 4632 4725
record$	12261 7898 10332 16382 10448 16604 10612 16750 4571 16780 10773 16798 10784 4621 4624 10801 4661 4664 4670 10869 10888 16932 10918 16934 17341 12099 12175
recorded$	4562 16796 10801 4634 4635 4661 4675 10869 16888 4748 4750 17069 11070 11071 5856
recording$	4399 4400 4401 4402 10681 4623 10798 10801 4661 4664 4670 10869 11907 12005
recordinged$	10801
recordings$	4623 10798 10801
records$	16738 16750 16762 16780 10773 16798 10784 4621 4624 10801 4661 4664 4670 10869 16892 10888 16904 16932 16934 11974 12099
recover$	5904
recovered$	17042 5904
recovering$	5904
recovers$	5904
recovery$	17277
recrui	16760
recruit$	537 538 5190 5191 11428
recruited$	12230 537 538 6708 540 541 542 5190 5191
recruiter$	13646 14360 11495 11498 11499
recruiters$	13646 14360 11495 11498 11499
recruiting$	537 538 5190 5191
recruitment$	12240
recruits$	537 538 5190 5191 11428
recruitted$	537 538 5190 5191
recruitting$	537 538 5190 5191
red$	7602 7603 7806 8643 8644 8645 17012 5613 5636 11827 5839
redeal$	16923 16950
redeeming$	11550
redemption$	11550 11861
redheaded$	9734 6080
reduc	4892
reduce	5050
reduce$	17075 17094 12042
reduced$	17105 12026
reduct	11062
reduction$	17077 17091
referenced$	10751
referr	17201
referral$	9854 3686 9856 3688 3689 16424 11919 6007
referrals$	9854 3686 9856 3688 3689 16424 16588 16589 11919 11920
referred$	5928
reflected$	8304
refuge	11297
refuge$	13275 17312
refus	4973 6155
refusal$	6541 373 374 375 376 377 378 2543 2544 2545 2546 2547 3666 3667 9863 4226
refusals$	3666 3667 9863 4226
refuse	5997
refuse$	12953 1157 13413 13414 1813 1916 1922 1923 1924 1925 1926 1928 1977 2029 15264 3665 15863 15868 16133 16137 5677 11849 11869 5757
refused$	12680 1157 1813 14007 14057 1916 1922 1923 1924 1925 1926 1928 1977 2029 3665 15863 15868 15869 15874 15875 15876 15877 16133 16137 5677 11849 11869 11914 5757
refuser$	11525 6040
refusers$	11525 6040
refuses$	1157 1813 1916 1922 1923 1924 1925 1926 1928 1977 2029 3665 15863 15868 16133 16137 5677 11849 11869 5757
refusing$	1157 1813 1916 1922 1923 1924 1925 1926 1928 1977 2029 9636 3665 15863 16133 16137 16346 16347 5677 11869 5757
regain	4918
regard	11952
regard$	6262 6263 6264 6265 6266 6268 6269 8452 8453 2285 8455 2321 2449 2452 9167 9168 9169 15406 16385 16386 16387 16388 16389 16390 16391 16392 10380 10381 10382 10383 10384
regardded$	2321 2449 2452
regardding$	2321 2449 2452
regarded$	2206 2321 2449 2452 2581 9393 15673 15674 15675
regarding$	2321 2449 2452 9103 10948
regardless$	12389 12393 13065 15232
regards$	2321 2449 2452
regist	4542 10747 4630 10799 16984
register$	16762 4624 10834 16892 16895 17334 11998 12114
registered$	5098 5914 12125
registers$	16050 16762
registration$	4513
registrations$	5801 11979
regret$	1051 14202 14203
regreted$	1051
regreting$	1051
regrets$	1051
regrettable$	10531 16547
regrettably$	6093
regretted$	1051
regretting$	1051
regula	4780
regular$	590 591 2158 10949 5196 5309
regularly$	589 17193
regulation$	14834 14835
rehab	17275 11261
rehab$	17276 12090
rehabilitation$	6007
reject$	2107 2108 15863 16137 5248 5288 5678
rejected$	2107 2108 15863 15869 15874 15875 15876 15877 16137 5248 5288 5678
rejecting$	2107 2108 15863 16137 16346 16347 5248 5288 5678
rejects$	2107 2108 15863 16137 5248 5288 5678
rejectted$	2107 2108 15863 16137 5248 5288 5678
rejectting$	2107 2108 15863 16137 5248 5288 5678
relapse$	15927 11854
related$	17246 11467
relati	17257 17308 11952
relations$	11370
relationship$	12276 6484 6625 457 648 649 650 12839 12840 6854 6855 6856 6857 12903 14883 15111 15112 2991 2992 2993 2994 2995 2996 2997 15236 15237 15238 15328 5095 11351 11370 11694 11734
relationships$	12276 6484 6625 457 648 649 650 6854 6855 6856 6857 12903 15096 15097 15098 15099 15100 15109 15111 15112 2991 2992 2993 2994 2995 2996 2997 15236 15237 15238 15328 11351 11370 11694 11734
relay	4620
relay$	4637 4883
relaying$	4637
relays$	4637 4883
releas	4595
released$	5996 5997
relentlessly$	6089
relevant$	4645
reliab	4537
reliable$	13360 15892 10706
reliant$	11720
relied$	9254 3086 3087 3088 3089 3090 9260 16062 16063 16064 16065 16066 4865
relies$	5147
relish$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5247 5278
relished$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5247 5278
relishes$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5247 5278
relishing$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5247 5278
reluctance$	6541 373 374 375 376 377 378 2543 2544 2545 2546 2547
reluctant$	1919 1922 1923 1924 1925 1926 1928 2543 2544 2545 2546 2547 4417
relying$	5147
remain	11255 5992
remain$	12592 842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 15925 17270 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 12161
remained$	8721
remains$	6307 370 371 842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 8721 8726 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 11116 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533
remand	11002 5996
remand$	12165
remanded$	17017 11325 12165
remark$	3658 3659 3660 3661
remarkably$	5535 5553
remarked$	3658 3659 3660 3661
remarking$	3658 3659 3660 3661
remarkked$	3658 3659 3660 3661
remarkking$	3658 3659 3660 3661
remarks$	12512 13408 13409 3658 3659 3660 3661
remind	4798
remind$	4658
reminded$	12375 12376 196 197 198 209 210 211 212 1677 1678 1679 1680 1681 1682 1683 1684 1706 1707 1708 1709 1710 1711 1712 4702 10874
reminder$	16544 16545
reminders$	12372 16544 16545
remiss$	6092
remit	4909
remorse$	14202 14203 14640 14641 14642 14643 14644 15896 11444
remorseless$	6050 6059
remote$	16598
remov	4585 4965
remova	17301
remove$	7321 7322 7323 7324 7325 7326 5083
removed$	392 393 394 395 16368 16369 17020 4968 5083 5084
removes$	5083
removing$	5083
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7936 15569 6161
reoffe	11066
reoffend$	15926 16907 16923 16950 11854
reoffended$	6166
reoffender$	6036
reoffenders$	6036
reoffending$	17076 17079 17081 5857 6166
reoffends$	6166
repair$	16601
repara	5162
reparation$	11331
repeat$	590 591 1202 15926 5196 5323 5823
repeated$	6391 1202 10529 10530 10553 16588 16589 5706 11920 5935
repeatedly$	589 10180 4314 5680
repeating$	1202 7372
repeats$	1202
repeatted$	1202
repeatting$	1202
replied$	12942 13217 14057 16221 16224 16225 16227 16228 16229 16230 16264 16265 16651 11878
replies$	4282 4283 11878
reply$	12977 12978 12979 14184 14186 15899 15905 15919 16382 16410 4282 4283 16542 16601 16604 11851
replying$	12398 12651 12977 12978 12979
report	4536 10707 10715 4589 4606 4620 4625 4631 4632 4742 10911 11235 11952 11955
report$	12556 13871 13962 13985 14134 16341 16424 16539 4411 16730 16780 4605 4608 10801 4637 4638 4639 16828 4664 4670 16932 16934 16973 4883 17250 5158 11919 12131
reportd$	4639
reported$	12683 12911 12919 7476 7477 14057 10801 4639 16838 4736 4763 17069 11070 11071 5158 11966 12001
reporting$	15898 4605 10801 4637 4639 4664 4670 5158
reportinged$	10801
reportings$	10801
reports$	16341 16424 16539 16780 4605 10801 4637 4639 16828 4664 4670 16932 16934 16973 4883 4891 5158 11919
reprim	5996
reprimand$	12165
reprimanded$	12165
reprimands$	12165
reprisal$	11406
reprisals$	11406
reprobate$	6030
reprobates$	6030
reputation$	12261 7898 2395 2396 2397 2398 2399 2400 2665 2666 10518 16577 10618 16643 5397
reques	10727 4852 4865 4872
request$	16424 16544 16545 11919
requested$	11977
requests$	13319 16544 16545 16588 16589 11919 11920
requir	10727 11952
require$	1546 1547 7722 1554 1555 1556 7855 15005 3103 3104 3105 9275 3107 3108 3109 3110 3120 3121 3122 15307 9293 9294
required$	1546 1547 13803 3120 3121 3122 15307 9293 9294 4897 17094 11246
requirement$	17337
requires$	1546 1547 3120 3121 3122 15307 9293 9294
requiring$	1546 1547 3120 3121 3122 15307 9293 9294
rerob$	16923 16950
rescuing$	15304 15379
reside	11065 5112 5114
residential$	11281 11283 5510
residents$	14288 8274 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 14466 14470 8515 8516 10471 4889 17080 17109 11455 11456
resilience$	6072
resilient$	3146 3147 3148 3149 3500 11756 6072
resist$	12556 12953 13140 7126 7127 7128 7129 7740 13756 13757 13758 13759 13879 14022 14056 15264 3683
resistance$	2543 2544 2545 2546 2547
resistant$	2543 2544 2545 2546 2547 11866 11869 6059
resisted$	13084 14057 3683
resisting$	15649 3683
resists$	3683
resistted$	3683
resistting$	3683
resit	5965
resolution$	12176
resort$	533 534
resorted$	533 534 4370
resorting$	533 534
resorts$	533 534 4371
resortted$	533 534
resortting$	533 534
resources$	17090
respect$	7214 14134 14164 8158 8422 14640 14641 14642 14643 14644 15896 15899 15905 15919 16385 16386 16387 16388 16389 16390 16391 16392 11515 11851
respected$	12919
respit	5112
respite$	11281
respon	16722 10711 16760 10899 16947 12032
respond$	14134 15899 15905 15919 15953 15954 16410 16601 16604 11851
responded$	16221 16224 16225 16227 16228 16229 16230 16264 16265 16420 11878
response$	13408 13409 4161 4169 4170 4171 4282 4283 4399 4400 4401 4402 4515 10685 10686 4519 10691 16711 16719 16726 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 10802 4636 10808 4641 10815 16841 10946 4794 10969 11009 4878 4882 11052 17117 11907
responses$	4161 4169 4170 4171 4282 4283 4399 4400 4401 4402 11907
responsib$	16430 16518 16570
responsibbed$	16430 16518 16570
responsibbing$	16430 16518 16570
responsibed$	16430 16518 16570
responsibilit$	9032
responsibilities$	15046 16186 16430 16570
responsibility$	396 397 398 399 13074 13118 13119 13120 13389 13883 14042 1903 1904 8077 8078 8079 8080 8081 8082 8083 8084 8085 8086 8087 8088 8102 8103 8104 8105 8106 14122 14123 14124 14125 14126 14127 14128 14129 14130 14131 14132 8118 14169 15686 16186 16291 16385 16386 16387 16388 16389 16390 16391 16430 16570 4406 12139
responsibing$	16430 16518 16570
responsible$	12209 71 72 73 74 75 7147 13163 13164 13165 13166 1903 1904 3500 15686 16117 16118 16119 16122 16123 16124 16125 16126 16127 16128 16129 4398 16597 16774 16914 4738 10933 4773 10961 10962 4802 17002 4890 5171
responsibly$	12980
responsibs$	16430 16518 16570
rest$	6565 6566 6567 6568 7916 7924 8664 14693 14859 14977 15084 15085 15086 15087 15088 15131 15132 15133 15330 15602 15605 15759 15760 15761 16590 11921
resteal$	16923 16950
rested$	6565 6566 6567 6568
restor	4918
restra	5081
restraining$	11250
rests$	6565 6566 6567 6568 16590 11921
result$	359 6564 1110 10980 4822 11012 12131
resulted$	12196 13080 13081
resulting$	11012
results$	16577 10618 16643 16654 16655 17115 17250 12131
resume$	12344
resumed$	12344
resupply$	16923
retail	4555 10809 11065
retail$	11134
retailers$	4531 16716 10724 16803 16824 16826 4706 17080
retain$	5809
retained$	11977 5809
retaining$	5809
retains$	5809
retak	4918 5965
retaliation$	11406
retard$	6047
retards$	6047
return	11952
return$	12290 12306 6324 12430 12498 329 12592 12621 12623 12624 12625 529 530 531 532 6738 570 574 575 6748 6791 6799 631 632 633 6806 12825 13305 13700 13755 14134 15899 15905 15919 15925 15927 16382 4627 5227 11851
returned$	12430 329 529 530 531 532 570 574 575 5227
returning$	12398 329 12651 529 530 531 532 6735 570 574 575 6745 12938 5227
returnned$	329 529 530 531 532 570 574 575 5227
returnning$	329 529 530 531 532 570 574 575 5227
returns$	12430 329 529 530 531 532 570 574 575 4627 5227
reveal	4742 10911
reveal$	16903
revealing$	15777 15778 9784 5663
reveals$	16903
revel$	1066 1067 2109
reveled$	1066 1067 2109
reveling$	1066 1067 2109
revelled$	1066 1067 2109
revelling$	1066 1067 2109
revels$	1066 1067 2109
revenge$	11406
review	4678
review$	4575 11676
reviewed$	4575 10968 11037
reviewes$	4575
reviewing$	4575
reviews$	4575 11676
revolting$	5411
revolving$	2434 2435 2436 2437
rewards$	13496
rheumatic$	5898
rib$	17208 17209
ribs$	17208
ribss$	17208
rid$	4884 4900 11111
ridden$	823
ridding$	4900
riddled$	2352
ride$	12895 823 13808
rided$	823
rides$	12895 823
riding$	823
rife$	2352
riff$	5303
right$	6295 6297 6336 13030 13031 7076 7077 7078 13521 7598 1768 1769 1770 1771 1772 1773 1774 1775 8134 14169 2158 14451 2388 8572 9010 3003 3004 3005 9628 3460 3461 3462 5309 5396
rightly$	4411
rigid$	16529 16598 10584
rigoro	4928
rigorous$	11097
ring	16698 4638 4646 10891
ring$	12745 12746 1158 13453 13458 13962 14326 14327 14328 14329 14330 15813 10233 16382 4551 10807 5315 11827
ringin	16748
ringing$	15898 4551 10807
ringle	10780 16920 17144 12016
ringleader$	16795 16906 16941 17011 6033
ringleaders$	16906 16941 17011 6033
rings$	8893 8894 9750 15813 10225 4551 10807 11827
ringworm$	6132
riot$	11534 11535 11536 11556
ripped$	15777 15778 9811 5656 5663
rise$	1579 4845 11119
rises$	1579 11119
risible$	16466
risk$	12184 12185 12195 6184 16 17 18 6248 12264 12265 12271 12277 12278 12279 12280 12282 12283 12284 12286 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 13014 878 13250 13350 13378 7400 1232 1233 1234 1235 13718 13818 7898 13944 14087 14088 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14174 14175 14176 14177 14178 14225 14232 14245 8373 2205 8375 8376 8377 8378 8379 8380 8381 8382 8383 8384 14400 14401 8387 8388 8389 8390 8391 8392 8737 8738 2570 2571 8741 2573 2574 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14771 14772 14773 14774 14775 14776 14777 14778 14870 14933 15096 15097 15098 15099 15100 15236 15237 15238 15248 15249 15250 15251 15282 15283 15284 15411 15519 15525 15526 15527 15528 9527 15629 10513 11037 4895 11094 11123 5180 11416 5788 5817 6159
riskier$	6295 5182
risks$	12184 12185 12264 12265 12277 12278 12279 12280 12282 12283 12284 12286 6349 6350 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 13250 13350 13475 13718 13818 7898 14087 14088 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14175 14176 14177 14178 14225 14870 14921 14922 14923 14924 14925 14926 14927 15236 15237 15238 15248 15249 15250 15251 15519 9527 15629 11350
risky$	12184 12185 6295 160 161 162 163 164 165 166 6551 12710 7898 8235 14275 5182 5284 5461
risperidone$	6141
ritali	5922
ritalin$	12091
rival$	13392
rivalry$	11467
rivals$	11456
roaccutane$	6141
road$	12615 6704 1015 14532 14688 9462 15504 9526 5523
roadman$	14335 11468 6029
roadmen$	14335 11468 6029
roads$	15475
roam$	12656 13944 2325 2416 2417 2418 2419 2420 2421 2422
roamed$	2325 2416 2417 2418 2419 2420 2421 2422
roaming$	2325 2416 2417 2418 2419 2420 2421 2422
roammed$	2325 2416 2417 2418 2419 2420 2421 2422
roamming$	2325 2416 2417 2418 2419 2420 2421 2422
roams$	2325 2416 2417 2418 2419 2420 2421 2422
rob$	13944 14148 14149 14306 14307 14528 16893 16923 16926 16950 16951 11108 11408
robbed$	12230 12233 12671 13009 13356 7471 7472 13512 13513 13514 13526 13527 5175
robber	16704 16712 16722 10711 16766 16920 10907 16935 4753 16944 16948 16949 16956 16957 4774 16963 16971 16975 16976 16977 11066 11318 11320 11339 11340 11343 11989 6014
robber$	14427 14428 14429 14511 14512 14513 14514 14515 16914 11504 11505
robberies$	16896 16921 16922 10922 10943 17081 4950 17355 17356 17358 12007 12014 12183
robbers$	14427 14428 14429 14511 14512 14513 14514 14515 11504 11505
robbery$	12252 12670 12702 13170 7448 7449 13465 1389 13680 13682 13807 4515 10685 10686 4519 10691 16711 16719 16726 4545 10719 10720 10721 4553 4554 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 10795 16813 16814 16815 10802 4636 10808 4641 10815 16841 4690 10880 16896 16897 10922 16939 10946 4794 10969 10986 11009 4878 4882 11052 4966 17333 17335 17354 17355 17356 17358 11406 5818 5828 12183
robbing$	13781 16774 16952 17031 11408
robs$	16893 16926 16951 11108
robust	4922 4928 4933 5862
robust$	11097 4932 11756 6074
robuster$	4932
robustly$	12002
rod$	1320
rode$	823
rogue$	14571 11559
rogues$	14571 11559
role$	13074 16570 10960
roles	16758
roll	5951
roll$	2084 3254 9424 9425 3587 16458 12120
rolled$	3254 9424 9425 3587 9757 15836 15837 11106 11107 12120
rolling$	2084 3254 9424 9425 3587
rollled$	3254 9424 9425 3587
rollling$	3254 9424 9425 3587
rolls$	3254 9424 9425 3587
roma$	3540 9715
romanian$	3540 9715 11816
romantic$	685 686 687 688
roof$	17306
room	10954
room$	13705 13706 13707 13708 13709 4531 16716 16734 16735 16736 10722 10723 10724 16802 16824 16830 16831 10859 16877 11298 11299 17318 5140 11968 12128
rooms$	16831 11968
roost$	13528
root$	1086
rope$	13642 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759
roped$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759
ropes$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 14867
roping$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759
rose$	1579 12013
rot$	2415 16415 16646
rotten$	2338 2339 5319 11631 6050
rough	12155
rough$	7492 7649 14344 14345 8342 8553 2469 2470 8786 8787 5285 5319 5403 5615 11787
roughest$	8332
round$	12514 12515 12517 12519 13400 13404 7681 7692 14869 8861 14908 3303 4815 11843 12042
rouser$	11486
rousers$	11486
route	16884
route$	6704 16771
routes$	16771
routin	4780
routine$	10949
row$	13170 13601 13604 9967 15983 9969 16105 16106 16107 11424
rowdy$	5467 6059
rows$	16105 16106 16107 5071 11424
rubber$	5731
rude$	14750 14751 14849 16137 10419 6059
ruffian$	11559 6030
ruffians$	11559 6030
rug$	16567
rui	5996
rui$	12165
ruin$	13121 13445
ruining$	13449
rule$	14292 16250 16251 16252 16253 16254 16255 4518
rules$	14304 14470 8464 8465 8466 8467 14980 15371 15372 15373 15393 15395 15578 16250 16251 16252 16253 16254 16255 16565 16693 4518 11457 11574
ruling$	4518
rum$	17188
run	4857
run$	12290 12306 12364 12592 12621 12623 12624 12625 6619 6620 6621 6670 553 554 555 556 557 558 559 560 561 562 574 575 6753 6758 593 594 717 718 12953 907 908 909 7171 7172 7238 1093 13285 13286 13287 13288 13289 13290 13305 1158 1258 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 1487 1488 1489 1490 1491 1492 1493 13744 13749 13946 13962 7999 14056 14057 14068 2084 2098 2099 2264 14477 8479 2642 2643 2644 2673 2724 2725 2865 3347 3422 9615 9616 9617 15927 3760 3761 16137 10633 4579 4708 4955 5104 5192 5363 5366 5387 11884
runaround$	14495
runaway$	14427 14428 14429 11504 11505
runaways$	14427 14428 14429 11504 11505 6039
runed$	4708
rung$	6657 6658 6659 6660 6661 6662 6663 6664 14057 16420 10779
runing$	4708
runner	11999
runner$	12735 14430 2252 14536 14537 11428 11504 11506
runners$	12735 14430 2252 14536 14537 16938 11428 11504 11506
runnin	16760 10899
running$	12266 12267 12268 12269 12270 6701 12736 553 554 555 556 557 558 559 560 561 562 574 575 6752 6754 6758 593 594 7171 7172 1093 7458 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 13681 1768 1769 1770 1771 1772 1773 1774 1775 2084 2098 2099 2264 2724 2725 2865 15490 15491 15492 15493 15494 16137 4579 16914 16947 5104 5192 5362 5365 5387 11964
runs	16760
runs$	553 554 555 556 557 558 559 560 561 562 574 575 6758 593 594 717 718 907 908 909 1093 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 2084 2098 2099 2264 2642 2643 2644 2673 2724 2725 2865 3347 3422 16137 4579 10762 16787 4708 5104 5192 5387 11964
rush$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5239
rushed$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5022 5239
rushes$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5239
rushing$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5239
s$	10730 10897 16915 11130 4995 4998 11180 11182 11187 11216 11226 11229 5066 11236 11238 11239 5072 5073 11248 11251 5090 11263 5101 11283 17311 11306 11308 17325 17332 17338 11338
s17$	6160
s20$	6160
s31$	6160
s47$	6160
sabotage$	11420 5273
sabotaged$	11420 5273
sabotages$	11420 5273
sabotaging$	11420 5273
sad$	8670
sadistic$	5407
safe$	12238 12239 6336 13275 7420 13873 14086 14090 8076 14092 14104 14105 14113 14114 14115 14116 15211 9214 15254 15270 15273 15275
safeguard$	6221 12556 8095 14143
safeguarding$	15287 15288 15289 15290 15304 5706
safer$	6295 6336 7227 7228 7229 13882
safety$	12194 6180 12277 12278 12279 12280 12281 12282 12283 12284 12285 12287 12341 12342 6358 6359 12640 12641 13145 13275 13697 1514 13947 14087 14088 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8189 8190 8191 8192 8193 15248 15249 15250 15251 15364 16847
said$	121 6632 6666 6899 6900 6909 7070 13235 7476 7477 7958 7993 15972 10035 10036 10037 10146 10147 10150 10314 10315 4252 4253 4736 4792
sail$	1465
sailed$	1465
sailing$	1465
sailled$	1465
sailling$	1465
sailors$	15467
sails$	1465
saints$	15512
sale	16975
sallow$	6080
same$	12390 12392 12394 12396 13066 7202 7203 7204 7205 7206 7207 7208 7209 7210 7211 7213 7371 13387 8364 2439 8611 9272 9273 9274 3517 9758 15780 15793 9791 9798 10030 10031 10032 10033 5589 5650
sanction$	4869 5843
sanctioned$	392 393 394 395 8359 8360 8361 8362
sanctions$	4869
sand$	16564
sandy$	5613
sank$	1497 1498 1499 1500 1501 1502 1503
sat$	3631 3632 3633 4238 4239 4240 4241 4242 4243 4244 4245
satisfy$	16007
savage$	14427 14428 14429 11504 11505
savages$	14426 14427 14428 14429 14448 14449 14450 14700 11478 11504 11505
save$	7314 7315 7316
saved$	14113 14114 14115 14116 16062 16063 16064 16065 16066
saving$	15304 15379 16577 11550 11861
savings$	10618
savvier$	2677 2678 2679
savvy$	2677 2678 2679 9350 9351 9352 3500 3504 11688 6068
saw	5016 5095
saw$	1013 1014 1117 1966 1967 2321 9430 9431 3263 4145 4146 11185 5271
say	16790 4742 10911
say$	12337 6444 12556 6543 6616 6940 1162 13413 13414 7406 7441 13461 1610 7859 13879 7882 7883 7884 13968 13985 14018 8038 14056 14134 2149 9250 15688 15865 15899 15905 15919 10146 10147 10150 4576 11851
saying$	2149 9635 15898 15985
says$	2149 15866 15972 10146 10147 10150 4252 4253
scabies$	6132
scalde	5102
scalded$	11271
scale	17238
scallies$	6030
scally$	6030
scallywag$	6034
scallywags$	6034
scam$	13807
scan$	4575 17212
scandal$	6091
scandalous$	6091
scaned$	4575
scanes$	4575
scaning$	4575
scanned$	10968
scanning$	16882
scans$	4575 17212
scant$	93 100 7715 7797 2283 2284 2286 10370 10377
scantily$	3538 5605 5616
scar$	3558 11806
scarcely$	7503 7521 7522 7523 8034 1866 1867 1868 2964 2966 2967 3001 3037 9206 3038 9207 3039 3123 9292 3124 3125 9383 5540 5541 5555
scare$	15322 15323 15324 15427
scarecrows$	15838
scared$	15282 15283 15284 3141 3142 15426 15430
scares$	9146 15162 9413 9414 15550
scarf$	15818 11827
scaring$	12266 12267 12268 12269 12270
scarlet$	5898
scars$	3558 11806
scarves$	15818 11827
scatter$	17093
scattering$	4947
scenario$	12186
scenarios$	12186
scene$	13916 13917 14921 14922 14923 14924 14925 14926 14927 16897
scheme$	11998
schemer$	11504
schemers$	11504
scheming$	6059
schizo	6128
schizophrenic$	17274
school	4882 5047 17249 12124
school$	12723 12724 12725 12965 12966 7571 14002 14142 14347 14348 14349 14350 14374 14375 14376 14377 14378 14379 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14407 14434 8423 14466 8488 8563 14596 14597 14599 14820 3301 3302 15886 15887 15888 15962 10201 10206 10207 10209 4047 16622 10634 4469 16689 16690 11051 17216 17226 17227 17228 17229 17230 11216 17232 17233 17240 17242 17243 17250 17328 11314 11367 5356 5706 5755 5764 5765 12110 12120 12121 12122 5962
schoolboy$	5332
schooled$	5051
schooling$	13183 17241 12122
schoolmates$	11503
schools$	14374 14375 14376 14377 8515 8516 11051 17237 17319 12120
sclerosis$	17276
scolio	6131
scor	11986
score$	1508 14867 15475 16710 12003
scored$	1508 16875
scores$	1508 16710 12003
scoring$	1508
scorn$	16667 16668 16669 16670 16671 5274
scorned$	5274
scorning$	5274
scornned$	5274
scornning$	5274
scorns$	5274
scoundrel$	11559
scoundrels$	11559
scour$	4575
scoured$	4575
scoures$	4575
scourge$	8764
scouring$	4575
scours$	4575
scramble$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
scrambled$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
scrambles$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
scrambling$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
scrap$	13003 1372 13600
scraped$	11807
scrapes$	7295 7296 7297
scrapheap$	16056
scrapings$	2467
scrapper$	11559
scrappers$	11559
scratch$	16448
scrawny$	6080
scream$	11437
screamed$	12680 14007 14057
screening$	17185
screens$	16144 16174 16175 16176 16177
screenshot$	10798
screenshots$	10798
screw$	5398
screwed$	2597 8916 8917 5428
screws$	5398
scribe	5035
scribe$	11204
scrolled$	10968
scrote$	6034
scrotes$	6034
scrounger$	11504
scroungers$	11504
scrubber$	6047
scrubbers$	6047
scruffily$	3538 5616 11826 11828
scruffy$	3540 9713 15777 15778 5615 5636 5656 5663 6080
scruples$	14640 14641 14642 14643 14644
scrutiny$	16842
scum$	6030
scumbag$	6030
scumbags$	6030
search	10692 10696 16737 16797 16889 4815 17005 17019 4970
search$	4525 4575 10765 4733 4790 4809 16998 10984 4831 17032 17033 11019 17035 4854 11024 4856 17041 4874 17066 4952 4953 17141 11139
searched$	4575 16970 10968 4854 17056
searches$	4575 16964 4809 17033 11019 17035 4854 4856 17041 4874 17130
searching$	4575 17033 4854 4856 4874
searchped$	4831
searchs$	4575 4831 4952
seasoned$	3308 6073
seating$	10747
second$	7263 7267 7719 2466 3517 10379 10598 5041
secrecy$	7027 8068 16438
secret$	13420
secretive$	6059
secretly$	1187 1188
secrets$	13423
sectio	17275 11261 6145
section$	11021
section17$	6160
section20$	6160
section31$	6160
section47$	6160
sectioned$	17276
secur	5825
secure	4822 5114
secure$	12951 12952 11283 17344 11334 5809 6007
secured$	16786 11977
secureed$	5809
secureing$	5809
secures$	5809
securi	4555 10809 10816 4683 10862 4705 10946 4785 10954 4822 4882
security$	14288 4531 16716 10724 16803 16824 16826 16831 4649 10852 4687 16877 4706 4707 16961 4830 4846 11051 4969 11456
seduce$	307 1062 1063 1064 1065 5186 5241
seduced$	307 1062 1063 1064 1065 2039 5186 5241
seduces$	307 1062 1063 1064 1065 5186 5241
seducing$	307 1062 1063 1064 1065 5186 5241
see	16711 5016
see$	187 12466 12556 12592 7171 1013 1014 1117 13755 1778 1781 1784 1785 1966 1967 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8194 8195 8196 8197 8198 8199 8200 8201 2321 2449 2452 2474 2475 15160 9167 9168 9169 9180 15406 9430 9431 3263 15522 15523 15524 15850 16410 16604 16737 4564 4571 4576 16782 16862 11185 11301 5271
seed$	11488
seeds$	11488
seeing	5016
seeing$	12398 12651 7171 9103 11185 5108 11301 5221 5271
seek	10727 4822 4852 4865 5840
seek$	315 604 605 606 607 608 609 610 2041 8210 2042 2043 2044 2045 2046 2047 2063 2064 2066 16137 10165 4528 16756 10742 5479 5480
seeked$	10165 4528 10742
seeker$	14417 11448 11647 12161
seekers$	14417 11448 11647
seekin	10727 4852 4865
seeking$	315 604 605 606 607 608 609 610 2041 8210 2042 2043 2044 2045 2046 2047 2063 2064 2066 8770 8788 16137 10165 4528 10742 11448 11647 5479 12161
seekked$	10165
seekking$	10165
seeks$	315 604 605 606 607 608 609 610 2041 8210 2042 2043 2044 2045 2046 2047 2063 2064 2066 10165 4528 16756 10742 5479 5480
seem$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 9267 9268 9269 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9583 3459 3475 3532 4180 4181 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5534 5536
seemed$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 4180 4181 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5534
seeming$	4180 4181
seemmed$	4180 4181
seemming$	4180 4181
seems$	370 371 842 843 7562 7563 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 4180 4181 5199 5212 5328 5330 5335 5382 5390 5409 5422 5462 5464 5472 5473 5533 5534 5536
seen	16773 16902 5095 5164
seen$	552 14027 14028 8014 8015 2207 2582 2689 2904 9393 9430 9431 3263 3270 3305 3442 3443 3444 15673 15674 15675 15904 15910 15915 15924 16019 4145 4146 16454 16768 16794 10826 5016 5023 5108 5271 11988 11995 12001
sees	5016 5095
sees$	1117 1966 1967 2321 2449 2452 11185
seize	4673
seize$	4613 10842 5809
seized	10841 4673
seized$	4613 16856 10842 17042 11977
seizeed$	5809
seizeing$	5809
seizes	4673
seizes$	4613 10842 5809
seizin	4673
seizing$	4613 10842
seizur	6131
seizure$	4673 4810 17027 11974
seizures$	4810 11974
seldom$	3037 9206 3038 9207 3039
select	4957 6125
selected$	4717
self	5889 6142
self$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 92 131 6517 12561 6627 6628 6629 12698 6697 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 13445 13449 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 8149 8150 8151 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 8820 8822 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 3435 3436 3437 9622 3454 3455 15645 15653 10579 11276 11347 5189 11377 11378 5232 5251 11426 5347 11718 11719 5551 5582 5726
selfharm$	12058
selfharmed$	12058
selfharming$	12058
selfharms$	12058
selfie$	12787 12795 6803 6804 636 637 13188
selfies$	12787 12795 12796 6803 6804 636 637 13188
selfish$	6059 6091
sell$	12290 12306 12592 12621 12623 12624 12625 6619 6620 6621 553 554 555 621 717 718 920 7171 7172 13285 13286 13287 13288 13289 13290 13305 7379 7381 7383 13399 13478 13744 13749 1580 1581 1582 7752 13944 14148 14149 14184 14186 14192 14194 14306 14307 16926 5192 5209 11394
selled$	7379 7381 7383
sellin	16748 16760 10899 16920
selling$	12713 553 554 555 621 7172 7379 7381 7383 13681 13711 1580 1581 1582 13781 15490 15491 15492 15493 15494 16111 16112 16117 16118 16119 16120 16121 16122 16123 16124 16125 16126 16127 16128 16129 16774 16914 16952 5177 5192 5209 11981 12182
sellled$	7379 7381 7383
sellling$	7379 7381 7383
sells	16760
sells$	553 554 555 621 717 718 920 7379 7381 7383 1580 1581 1582 10762 16787 16926 5177 5192 5209
selves$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11347 11377 11378 11426 11718 11719
semh	5941
semh$	12110
semi$	5085
sen$	17221 5945 12115
send	4536 4619 4620 4631 4638
send$	12290 12592 603 612 1004 7379 7381 7383 13481 1436 13744 13749 14184 14186 14192 14194 4535 4605 10793 4629 10807 4639 4800 11010 4883 4929 5200 5224 11394 5945 12115
sendd$	4639
sendded$	7379 7381 7383 1436
sendding$	7379 7381 7383 1436
sended$	7379 7381 7383 1436 10793 4639
sendes$	4629
sending$	603 612 1004 7379 7381 7383 1436 16076 16077 16078 4605 10793 4629 10807 4639 4800 4929 5200 5224 11859
sends$	603 612 13319 7379 7381 7383 1436 4605 10793 4629 10807 4639 4800 11010 4883 4929 5200 5224
sensation$	5279
sense$	13383 13384 13549 13550 13551 13552 13553 13554 13555 13556 13557 13558 13559 13560 13561 13828 13829 13830 13831 13832 13833 13834 13835 7821 7822 7823 14167 8154 2294 8629 2726 2728 9114 15130 2985 2986 2987 2988 2989 2990 9195 3027 3028 9198 15482 15534 15688 15798 16336 16337 16338 11419 11440 11742
sensible$	12206 6295 6336 6966 3003 3004 3005 15275 3500
sensibly$	12980
sensit	4537
sensitive$	10706 11662 5785
sensor	4979
sensory$	11148
sent	4536 10810 10875
sent$	12447 12448 12449 12451 603 612 12928 12929 12930 12942 7379 7381 7383 1436 14057 4535 16781 11245 5127 11325 5200 5224 11394 11914 5991
senten	17257
sentence$	4841 12169 6004 12174 12176
sentenced$	11325 6004
sentences$	4841
sentencing$	6004
separa	17257 17259 11245 11247 17272
separate$	4514 17093
separated$	17260
separates$	4514
separating$	4947 17260
separation$	17262
sepsis$	6130
september$	12725
sergea	4515 10685 10686 4519 10691 16711 10719 10720 10721 4553 4554 4555 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 4690 10946 4794 10969 11009 4878 4882 11052
sergeant$	10684 16701 16706 4531 16734 16735 16736 10722 10723 10724 16749 10741 4597 10767 10770 4604 10776 10778 16800 16804 16805 16807 16817 10805 16821 16823 16830 4687 10859 16961 10963 17024 11047 11051 17067 5781 12041
serial$	590 591 4513 5196 5323 5336 5823
series$	4008 11997
serious$	6256 685 686 687 688 8476 10345 10346 10347 10348 5323 5706
seriously$	14204 14205 14206 14207 14208 16283 16284 16300 16301 16302 16303 16304 16305 16306 16307 16308 16309 16310 16378 16379 16380 16381 4314
seriousness$	14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14175 14176 14177 14178
sertra	5922
sertraline$	12091
servant$	11428
servants$	11428
serve$	3074 3075 4867 4912
served	17022
served$	4867 5041 5165
serves$	846 847 3074 3075 4867 4912
servic	17201
service$	14332 8409 14624 15962 10201 10206 10207 10215 4047 10243 10244 16572 16622 10626 10634 4469 16689 16690 4616 17076 17185 5706 11907 5755 5764
services$	7351 14142 14143 14147 8480 14624 14727 14853 15260 15261 15262 15263 15298 15299 15300 15301 15302 15345 15346 3203 3205 3690 3691 3692 3693 10201 16220 10206 10207 10212 10213 4047 16622 10634 16689 16690 17185 17197 11443 11846
serving$	4867 11237 11895 5969
session$	175 177 178 8832 15962 16130 16131 16132 16171 16172 16173 11442
sessions$	175 177 178 6388 12404 12437 12438 14820 8832 15962 16171 16172 16173 11442
set$	64 65 66 12348 535 556 557 558 559 560 561 562 13252 13253 13254 13255 13256 13257 7396 1265 1266 1267 1268 13666 13667 1763 14381 2242 2983 2984 9695 3743 3744 3907 4674 5176 11764 11765 12129
sets$	64 65 66 556 557 558 559 560 561 562 1763 2242
setter$	11590
setters$	11590
setting$	64 65 66 5176
settle$	15899 15905 15919 11851
seven	10687 10702 16801 10797 10819 16840 10857 4691 4692 16884 16885 16887 16928 4758 4772 10953 16974 16991 16994 16999 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 4967 12016
seven$	14382 14452 16510 10927 16966 16968
severa	16865
several$	6391 618 9641 3575 10529 10530 10553 16588 16589 11920 5818 5935
severe	5884
severely$	5954 5972
sewer$	14698
sex$	12276 6484 12611 6691 6782 12799 6789 622 6796 12814 638 639 640 641 12836 12837 12903 6936 13189 13301 13302 13303 13304 13680 13682 8393 14695 8841 14880 14881 15096 15097 15098 15099 15100 15109 15236 15237 15238 15328 9618 11267 5150 11351 11372 11384 5408 11694
sext$	6020
sexted$	6020
sexting$	11368
sexts$	6020
sexual$	12710 6772 6780 6785 6787 6788 623 624 625 626 628 6800 6801 6802 638 639 640 641 12838 685 686 687 688 7173 14880 8898 8901 9096 15329 5001 5150 5201 5213
sexualised$	12710 6772 6780 14741 14742 14743 14744 14745 14746 14747 14748 14749 11374 11375 5467 6069
sexuality$	12950
sexually$	2188 2189 9319 5204 5424 5526 5527 5566 5584 12143 6140
sgt$	16821
shabbily$	3538 5608 5616
shabby$	15777 15778 5656 5663 6080
shadow	4970
shadow$	16833 16867 4688 16969 11139
shadowed$	4688
shadowing$	4688
shadows$	9750 4688
shady$	5403 6050
shaggy$	5613
shall$	3715 3716 3717 3718 3719 3720 4835
shallow$	6059
sham	17118
shambles$	6091
shambolic$	16466 6091
shame$	7067 14640 14641 14642 14643 14644 16450 10531 16547 5728
shameful$	16345 6091
shamefully$	6091
shameless$	6050
shar	4595 4619
share	4631 5784
share$	12592 603 612 7104 965 983 984 985 986 1004 1937 3629 15899 15905 15919 16410 16601 16604 10700 4532 4535 10793 4629 4639 4776 4883 5129 5200 5650 11851
shared$	603 612 965 14057 3629 10314 10315 16420 10700 4532 4535 4639 5200 5650
shareed$	10793 4639
sharees$	4629
shareing$	10793 4629 4639
shares	5784
shares$	603 612 965 3629 10700 4532 4535 10793 4629 4639 4883 5129 5200 5650
sharin	11952 5784
sharing$	603 612 965 1004 3629 16464 10700 4532 4535 5129 5200 5650
sharks$	13659
sharp$	9350 9351 9352 3504
sharper$	2677 2678 2679
sharpest$	14585
shaved$	5632 5634 5636 11807 5649
shaven$	5603 5604 5633 5636 5649
she$	6311 6318 6827 6904 6905 6910 6911 6960 6974 6977 7257 7414 7516 13591 1809 2130 8299 2131 14315 2132 2133 2160 8472 2323 14866 15977 15978 15979 15980 15981 9973 9974 9975 9977 10102 10103 3936 10107 10201 16220 5947
shed	12155
shed$	4386 17303 17315
shedding$	4386
sheep$	14371 11504
sheer$	5262
sheet$	11968
sheets$	11968
shelter$	12806 12807 12808 12809 12810 12811 12812 12813 17303
shield$	7314 7315 7316 5245
shieldded$	5245
shieldding$	5245
shielded$	5245
shielding$	15290 15295 15296 15297 15304 5245
shields$	5245
shift$	6619 6620 6621 7172 10045 10046 5800
shifting$	7172 14331
shiftless$	6061
shifty$	5403 5615 11787 6050
shilling$	14588 14592 14593
ship$	15531
shirk$	4386
shirked$	4386
shirking$	4386
shirkked$	4386
shirkking$	4386
shirks$	4386
shirt$	9754 3586 9762 9763 15786 11827
shirtless$	6080
shirts$	9754 3586 9762 9763 15786 9821 11827
shock$	13122 15427
shocked$	15426 15430
shocking$	4278 4279 4280 4281 10531 16547 16583 16584 16585 16586 5467 5738
shockingly$	5423 6093
shocks$	9413 9414 15448 15550
shoddy$	6091
shoes$	9762 9763 15802 15803 15804 15805 15806 15813 17326 11827 11832
shoot$	1507
shooti	16935 16948 16956 16957
shooting$	1507
shootings$	16921
shoots$	1507
shop	4555 10809 10816 11134
shop$	12723 12724 14562 4531 16716 10724 16803 16824 16826 16831 4942 17149 17152
shopke	4555 10809 11065 11344
shopkeeper$	12491 12801 17359
shopkeepers$	12491 12801 14288 14466 8515 8516 4531 16716 10724 16803 16824 16826 4706 4889 17080 17109 11455 11456
shopli	4753 16944 16948 16949 16957 4774 16971 17070 11066 11318 11339 11340 6168
shoplift$	11408
shoplifter$	14427 14428 14429 14536 14537 11504 11505
shoplifters$	14427 14428 14429 14536 14537 11504 11505
shoplifting$	12266 12267 12268 12269 12270 12702 12713 12717 13680 13682 13781 14454 10922 10943 16986 4887 11057 17081 4950 4966 17333 17354 17355 11408
shoppe	11065
shoppers$	14466 17080 17109 11455
shopping$	11134
shops$	14466 8515 8516 4531 16716 10724 16803 16824 16826 16831 4706 4889 4942 17149 17152
short$	2408 2409 8685 8686 9698 15777 15778 9784 9811 16334 16335 5406 5475 5592 5613 5635 5636 5663 5725 11917 6080
shortcoming$	5705
shortcomings$	16191 16192 16193 5705 11876 6090
shortest$	3560 5640
shorts$	15771 3588 9762 9763 15799 15800 15802 15803 15804 15819 15820 15821 15826 11827 11832
shot$	12260 1507 14635 10737 5311
shots$	14635 10737 16764 16770
shotted$	5193
shotter$	6040
shotters$	6040
shotting$	553 554 555 5192 5193
should	4818 11231
should$	21 22 23 24 25 26 744 745 1058 7504 13524 1695 1797 1815 1823 1824 1825 1826 1827 1828 1829 1830 1831 1839 1843 1844 1845 1846 1864 1873 1874 1875 1876 1877 1878 1879 1880 1881 1882 1883 1884 1885 1886 1887 1933 1946 2749 2750 2751 2752 2802 2979 3036 3116 3167 3224 3225 15654 9658 4014 4016 4017 4018 4019 10190 16215 10351 4269 10443 4498 10849 4687 4759 4811 4835 17059 4936 17246 5708 5778
shoulder$	14833 3555 17208 17209 5756
shouldered$	11767 5756
shouldering$	5756
shoulderred$	5756
shoulderring$	5756
shoulders$	14833 14898 17208 5756
shout$	2642 2643 2644 5240 11863
shouted$	6657 6658 6659 6660 6661 6662 6663 6664 13884 14057 5102 5240 11863
shouting$	13574 13575 5071 5240 11863
shouts$	2642 2643 2644 5240 11863
shoutted$	5240 11863
shoutting$	5240 11863
show	4522 16711 4730 10900 4747 4791 11952
show$	347 1842 8056 8057 8058 8059 1908 1909 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 14134 8124 8187 8188 14254 8539 2456 15899 15905 15919 15963 15964 15965 3889 16165 4576 10824 10850 16903 11851
showed$	347 1842 1908 8187 8188 2456 4201 10850
showin	4730 4747
showing$	347 13574 13575 1908 4201 16714 17182
shown	10810 10875
shown$	187 6422 6423 12972 12973 6959 1842 8056 8057 8058 8059 1909 8187 8188 9881 16020 16021 16022 16023 16181 4201 4675
shows	4730 10900 4747
shows$	347 1842 1908 8187 8188 2456 15963 15964 15965 3888 4201 4576 10850 16903 10921
shred$	1373 8628
shrewd$	9350 9351 9352 3504
shrinking$	9382 15398 15399 15400 15401
shrug$	1993 3168 3257 4405
shruged$	1993 4405
shrugged$	1993 3257 4405
shrugging$	1993 4405
shruging$	1993 4405
shrugs$	1993 3257 4405
shunt$	4993
shut$	13676 4452 11914
shuts$	4452
shutting$	4452
shy$	2408 2409 11651
siblin	17302
sibling$	17316 11678 5513
siblings$	6170 12722 14848 15075 17279 17316 11348 11678
sick$	8559 17171 17216
sickle$	6131
side$	14598 15713
sidekick$	6032
sidekicks$	6032
sidelined$	5739
sides$	13146 14598
sight	11121
sight$	17015 17136 12017 5911 5912
sighted$	11894 12001 12081 6105
sighti	4534 5801
sighting$	10680 4684 11970
sightings$	16811 4684 5797 11970
sign$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 7709 7710 4364 4365 4366 4367 16568 16569 5159 11916 11919
signal$	12480 17025
signals$	12480 12481 13620 11432
signed	10975
signed$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 7709 7710 16990 5031 5032 5159
significant$	2568 2569
signing$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 7709 7710 5159
signs$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 13822 4364 4365 4366 4367 16568 16569 16588 16589 16759 5159 11432 11916 11919 11920
silence$	7027 13104 13291 13292 13293 13294 13295 13296 13501 8068 16438
silent$	13422 13423
silliness$	12567 12568 12569 12570 12571 12572 13041 7065 7066 7975 8068 1900 8070
silly$	6256 104 105 6295 160 161 162 163 164 165 166 6551 919 1318 1800 1891 1892 2985 2986 2987 2988 2989 2990 11434 5266 5269 6059
silo$	5768 5769
siloed$	6095
silos$	11936
similar$	3540 9715 5592 5650
simple$	5262 5994
simpler$	4829
simply$	12972 12973 6959 814 14033 14034 14035 14036 2641 3259 3789 3790 3791 3792 10189 4184 4185 4372 4373 4414 5680 5745
since$	17186 17189 17210 17301 11723 12178
single$	3856 3857 10115 10156 10157 4075 10245 10313 4537
sink$	1497 1498 1499 1500 1501 1502 1503
sinker$	13846
sinking$	1497 1498 1499 1500 1501 1502 1503
sinks$	1497 1498 1499 1500 1501 1502 1503 16052
sister	11241 17258 11244 5091 17302 17308
sister$	12722 7920 7928 5067 5068 17256 11277 17316 11678
sisters$	12722 7920 7928 14848 9016 9017 9018 11678
sit	16773
sit$	6597 3631 3632 3633 3635 3647 3648 3649 3650 3651 15899 15905 15919 4238 16602 11851
site$	11970
sits$	3631 3632 3633 3635 3647 3648 3649 3650 3651 4238 4239 4240 16760
sitting$	13063 13064 13574 13575 4238 4239 4240
situation$	12186 6560 13047 13048 13135 1015 1088 1089 7396 14087 14088 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 14250 15286 15700 10513 16582 10631 5138 12156
situations$	12186 7295 7296 7297 14250 15700
six	10687 10702 16801 10797 10819 16840 10857 4691 4692 16884 16885 16887 16928 4758 4772 10953 16974 16991 16994 16999 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 4967 12016
six$	1350 14358 14452 3530 9700 9701 3575 15759 15760 15761 15762 15763 15764 9990 9999 10005 16510 10927 16966 16968
sixteen$	14950 14951 14952 14953 14954 14955 2805 2806 2807 11703
size$	2835 2836 3425 3426 3427
skank$	6047
skanks$	6047
skanky$	6050
skate$	1464
skated$	1464
skaters$	9990 9999
skates$	1464
skating$	1464
skeletal$	5592
ski$	5668
skilled$	3514
skills$	2726 2728 9195 3027 3028 9198 15671 11744
skimpy$	9784 5663
skin$	14541 15419 9722 9738 17162 11789 5622 5628 5897
skinned$	11748 11781
skinniest$	3560 5640
skinny$	9698 9734 9811 5592 5663 6080
skins$	12818 15419
skirt$	15771 3588 9762 9763 15799 15800 15802 15803 15804 11827 11832 11839
skirts$	15771 3588 9762 9763 15799 15800 15802 15803 15804 15819 15820 15821 15826 9821 15844 11827 11832 11839
skive$	6019
skived$	6019
skives$	6019
skiving$	6019
skunk$	11178
slack$	1031
slag$	11504
slags$	11504
slap$	13919 15444 17285
slapdash$	6051 6091
slappe	5102
slapped$	17285 11271
slapper$	6047
slappers$	6047
slaps$	17285
slave$	11615 5447 6053
slaves$	11615 6053
sleazy$	6050
sleep	11165 11177
sleep$	6324 12592 12656 614 7171 1013 1014 1016 15388 15522 15523 15524 17180 17192 17193 17306 5124 5133 5134 5202 5887
sleeped$	5126
sleepes$	5126
sleeping$	614 7171 5119 5124 5126 5133 5202 5924
sleeps$	614 1016 5124 5126 5131 5133 5134 5202
sleepwalk$	1497 1498 1499 1500 1501 1502 1503
sleepwalked$	1497 1498 1499 1500 1501 1502 1503
sleepwalking$	1497 1498 1499 1500 1501 1502 1503
sleepwalkked$	1497 1498 1499 1500 1501 1502 1503
sleepwalkking$	1497 1498 1499 1500 1501 1502 1503
sleepwalks$	1497 1498 1499 1500 1501 1502 1503
sleeves$	3588
slender$	5592 6080
slep$	5986
slept$	614 1013 1014 1016 11152 5119 5135 5202 5986
slicked$	3554 11807
slid$	1497 1498 1499 1500 1501 1502 1503
slide$	1497 1498 1499 1500 1501 1502 1503 3254 9424 9425 11929 11968
sliders$	15802 15803 15804 15819 15820 15821 15823 11827 11832
slides$	1497 1498 1499 1500 1501 1502 1503 3254 9424 9425 11968
sliding$	1497 1498 1499 1500 1501 1502 1503
slight$	3525 5592 6080
slightest$	7798 14659 10055 10371
slightly$	3528 5594
slim$	9698 5592 6080
slimly$	5594
slip$	1497 1498 1499 1500 1501 1502 1503 10516
sliped$	1497 1498 1499 1500 1501 1502 1503
sliping$	1497 1498 1499 1500 1501 1502 1503
slipped$	1497 1498 1499 1500 1501 1502 1503
slippers$	15815 15823 15831 11827
slippery$	5403 6050
slipping$	1497 1498 1499 1500 1501 1502 1503
slips$	1497 1498 1499 1500 1501 1502 1503 16780
slipshod$	6091
slit$	5649
sloppy$	4278 4279 4280 4281 11787 5738 6091
sloth$	11931
slovenly$	6061
slow$	1814 2543 2544 2545 2546 2547 4278 4279 4280 4281 16529 16583 16584 16585 16586 16598 10584 4417 5433 5738 5939
slowly$	16598
slut$	11504
sluts$	11504
sluttish$	6050
slutty$	6050
sly$	6059
smacke	5102
smacked$	11271
smackhead$	6047
smackheads$	6047
small$	2278 2330 9001 9152 9698 3535 5539 5592
smaller$	8270 8271 8280 8281 8282 8283
smart$	13429 13432 9350 9351 9352 15540 9715 11686 11692 5663
smarter$	6295
smartly$	3538 5616 11826 11828
smarts$	11687 11742
smash	17284
smashe	11107
smashed$	17122
smell$	3331 3332 3333 3334
smelly$	15777 15778 6080
smitten$	660 661 662 663 664 665 666
smok	5009
smoke$	12290 12592 12621 12623 12624 12625 507 7177 1013 1014 13212 13213 13214 7379 7381 7383 13478 13744 13749 13944 14184 14186 14306 14307 3283 3284 3285 3286 3287 16137
smoked$	12942 1013 1014 7379 7381 7383 16137
smoker$	14423
smokers$	14423
smokes$	1013 1014 7379 7381 7383 3283 3284 3285 3286 3287 16137
smoking$	6181 12197 12198 6518 879 7177 1013 1014 7379 7381 7383 13574 13575 16137
smooth$	13507 5564
smug$	6050
snakes$	11504
snapch	4799
snapchat$	6468 6469 6470 595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786
sneak$	327 11504
sneaked$	327
sneaking$	327
sneakked$	327
sneakking$	327
sneaks$	327 11504
sneaky$	6061
snide$	6050
sniffer$	4875 11045
snood$	15818 11827 6086
snoods$	15818 11827 6086
snotty$	6050
snub$	5274
snubbed$	15869 5274
snubbing$	5274
snubed$	5274
snubing$	5274
snubs$	5274
snuck$	327
so	4798
so$	12391 12395 12681 6884 7415 13456 1560 7891 7892 8327 8535 8557 3226 3227 3228 3229 3230 3231 15536 10192 4206 4786 5264 5535 5553
sobrie	5153
sobriety$	11322
social$	12705 12711 595 596 597 598 599 8258 14455 8668 8769 14790 14850 15339 15340 15341 15342 9865 10201 16220 4041 10211 4044 4456 4458 10836 4696 4698 16922 4799 16987 11025 11182 11280 5117
society$	8241 2073 2074 2075 2076 8246 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404
sociopath$	11504
sociopathic$	6059
sociopaths$	11504
socks$	9821
sod$	10391 11478
sods$	11478
sofa	11291 12155 6161
sofa$	17306 5123 17317
soft$	13063 13064 15509
software$	10825
sold$	553 554 555 621 717 718 920 7379 7381 7383 1580 1581 1582 16108 5177 5192 5209 11394
soldier$	12532 11479 11559
soldiers$	12532 14505 11479 11559
solely$	4407 4408 5754
solicit$	1062 1063 1064 1065 5233 5241
solicited$	1062 1063 1064 1065 5233 5241
soliciting$	1062 1063 1064 1065 5233 5241
solicits$	1062 1063 1064 1065 5233 5241
solicitted$	1062 1063 1064 1065 5233 5241
solicitting$	1062 1063 1064 1065 5233 5241
solid$	5592
solidly$	5594
solve	5845
solve$	17094
solves	5845
solvin	5845
somali$	3540 9715 11816
some$	118 876 7103 1365 1375 2163 3575
somebody$	12650 12672 13455 13460 13614 13876 14013 9931 10090 10201 16220 4842
someone$	12650 12672 6819 13455 13460 13614 13876 14013 9045 2973 9931 10090 10201 16220 4842
something$	12681 12915 13456 16140 4622 16820
somewhere$	12806 12807 12808 12809 12810 12811 12812 12813 1335 1336 1337
son	17052
son$	15031 11168
sons$	15031
soon$	13906 13907 3259 16552 16553 16554 16555 16686 16687 16688
sooner$	1192 1193 7929 1761 7931 14963 15104 16203 16212
sophisticated$	2763 2925 3445 6073
sorely$	4314
sorry$	13580 16020 16021 16022 16023
sort$	13089 14282 2344 2346 2347 2348 14654 15287 15288 15289 9416 15773 4514 11454 11572
sorts$	13089 4514 11454 11572
sought	4712 17022
sought$	315 604 605 606 607 608 609 610 1100 14057 2041 8210 2042 2043 2044 2045 2046 2047 2063 2064 2066 10165 10881 5480
soul$	13766 13767 14928 14929 14930
soulless$	6050
souls$	13765 13767 14689 11699
sound$	9583 5534
sounds$	5534
sour$	6052
source	11952
source$	1086 10706 4538 16784 10867 4787 16981 4801 4898 4905 5784 11954 5786
sources$	4538 16784 11954
south$	3551
sow$	13094 13095 13530 13531
sowed$	13094 13095 13531
sowing$	13094 13095
sown$	13094 13095
sows$	13094 13095
space$	14541 15229 11033 11299
speak	10693 5095
speak$	12336 12556 12781 600 601 602 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 9158 9205 9583 15850 15899 15905 15919 16010 16076 16077 16078 16410 4487 16708 11851 11859
speaking$	600 601 602 9156 15898 11881
speaks$	600 601 602 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 16010 4252 4253
special$	8659 17221 5941 6159
specialist$	17200
speech$	4979 17221
speed$	12108
spell	12136
spelli	11235
spelling$	17250 5961
spend$	12592 6578 6579 6644 12906 12907 12908 12909 12910 803 804 7379 7381 7383 13744 13749 2090 2091 2092 2093
spendded$	2090 2091 2092 2093
spendding$	2090 2091 2092 2093
spended$	2090 2091 2092 2093
spending$	12398 12651 12906 12907 12908 12909 12910 2090 2091 2092 2093 16696
spends$	2090 2091 2092 2093 16773
spent$	803 804 7379 7381 7383 2090 2091 2092 2093 5165
spice	11169
spice$	13192 17184 11178 17196
spider$	7638
spike$	11119
spikes$	11119
spiky$	5613 5636
spin$	12895
spina$	5899
spineless$	6050 6091
spirit	11177
spirits$	17188 17192
spit$	14528
spite$	6357 189 190 192 6389 223 224 225 254 12754 12755 12756 12757 13122 4361
spiteful$	16345 5384 5407 6059
spiv$	11559
spivs$	11559
spleen	11158
spleen$	17173
splendidly$	9261 9262 9263 9264
split	17257 17259
split$	17093 11245
spliting$	4947
splitting$	4947
spoil$	1414 1415 1416 1417
spoiled$	1414 1415 1416 1417 6059
spoiling$	1414 1415 1416 1417
spoilled$	1414 1415 1416 1417
spoilling$	1414 1415 1416 1417
spoils$	1414 1415 1416 1417
spoilt$	1414 1415 1416 1417 2158 5309 6059
spoke$	600 601 602 4486
spoken$	12375 12376 196 197 198 6657 6658 6659 6660 6661 6662 6663 6664 12682 12911 14057 8359 8360 8361 8362 15673 15674 15675 15895 15904 15910 15915 15924 16019 16420 4510 16902
sponger$	11559
spongers$	11559
sporadic$	14736 14737 14738 14739 2556 5457
sport$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 17178 5637 5658
sported$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5637 5658
sporting$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5637 5658
sports$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5637 5658
sportted$	3557 5637
sportting$	3557 5637
sporty$	5615
spot$	14935 14936 3331 3332 3333 3334 15688 17146 17150 11982 12047
spots$	15639 17146 17150 11817 12047
spotted$	14057 16794 6105
spotty$	3553 9734 15753 5620 6080
sprained$	5024
spray$	5630
spree$	11985
spring$	12725 12726
spurn$	5274 5678
spurned$	15869 5274 5678
spurning$	5274 5678
spurnned$	5274 5678
spurnning$	5274 5678
spurns$	5274 5678
squad	4515 10685 10686 4519 10691 16711 10711 10714 10719 10720 10721 4553 4554 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 4636 10808 4641 10815 16841 10832 4690 10946 4794 10969 11009 4878 4882 11052
squad$	15617 10684 16701 16706 16726 16727 4544 16729 16734 16735 16736 10722 10723 16741 4558 16749 10741 10770 10776 10778 16800 16804 16805 16807 16817 10805 16821 16823 16830 16847 10859 16940 16961 10963 17024 11047 11051 17067 5781
squander$	5273 5761
squandered$	5273 5761
squandering$	5273 5761
squanderred$	5273 5761
squanderring$	5273 5761
squanders$	5273 5761
square$	17102 4942 17152
squarely$	4407 4408 5754
squint$	6083
squints$	6083
stab	17292
stabb	17284
stabbed$	12233 12260 12671 13009 13512 13513 13514 13526 13527 5175
stabbi	16704 16935 16948 16956 16957 16963 16975 16976 16977 11320 11340
stabbing$	7448 7449 13465 1389 13919 16896 16897 16939 17335 17355 17356 11406
stabbings$	16896 16921 17355 17356
stack$	14326 14327 14328 14329 14330
staff	4555 10809 10816 4705 4882
staff$	12532 12650 12672 12801 12869 12870 12871 13147 7351 7575 7594 14002 8125 14142 14143 14147 14288 8274 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 14407 14431 14466 14472 2308 2309 8480 8515 8516 14820 14861 14875 14876 14877 14878 15345 15346 3203 3205 15612 15613 9652 15698 15699 9985 9986 9988 9989 10027 10028 10029 3931 10201 16220 10206 10207 4047 16622 10634 16689 16690 10724 16824 4648 4649 10852 11051 17109 17359 11443 11455 11456 11546
staffroom$	16831
staffrooms$	16831
stage$	9950
stain$	2413
stained$	15777 15778 5656 5663
stairw	12155
stake$	11123
stamme	17162 11164
stammer$	17179
stamp	4892
stamp$	11900
stamped$	11900
stamping$	11900
stampped$	11900
stampping$	11900
stamps$	11900
stance$	11101 12030
stand	16773
stand$	2708 15194 9181 9182 9183 9186 9187 9189 9190 9193 3381 3531 15766 3631 3632 3633 4241 4242 4243 4244 4245 5714
standard$	16448 11907
standards$	16250 16251 16252 16253 16254 16255 16693 11907
standing$	9181 9182 9183 9186 9187 9189 9190 9193 4241 4242 4243 4244 4245 5714 6000
stands$	3381 3531 15766 3631 3632 3633 4241 4242 4243 4244 4245 6000
stares$	12512
stars$	15839
start$	12344 14528
starte	5928
started$	12344 552 13272 13273 13564 13565 16108
starter$	11589
starters$	11589
starti	5928
starts	5928
starts$	12344
starv	5890
starve	5102
starved$	11271
stash	16722 10893 4746
stash$	13187 16777 10884 16930
stashed$	16732
state	10707
state$	6560 16582
stated	10707
statem	5941
statement$	12562 8307 8308 8309 16725 16731 5037 12114
statemented$	12110
statements$	8307 8308 8309 16725 16731
statio	10809
station$	12723 12724 4531 16716 16824 16831 17102 4942 17152 17335 17342 17343
stations$	4531 16716 16824
statistics$	16654 16655 11090
stature$	15710 15711 15712 11761
status$	14219 14223 14224 14245 14251 14254 14695 17270 11412 5279 11676 12114 12161
stay$	6282 12306 6324 12466 12467 6545 12589 6580 6581 6598 12621 12623 12624 12626 6643 12697 12843 12906 12907 12908 12909 12910 12911 6922 7091 923 7093 7094 7095 7138 7139 7140 7141 7142 7171 13305 7407 7469 13872 13879 13892 13893 13985 14184 14186 14192 14194 9239 9258 15899 15905 15919 17306 5124 11851
stayed$	12447 12448 12449 12451 12649 12911 12919 12928 12929 12930 12975 12976 6968 6969 12985 12986 13228 13789 7957 14012 14057 14069 5124 5126 5135
stayes$	5126
staying$	12398 12651 12843 12906 12907 12908 12909 12910 12911 7171 7462 9239 5124 5126 5984
stays$	12911 5124 5126 5984
steal	17070
steal$	12592 13478 13944 14148 14149 14306 14307 14528 2642 2643 2644 15925 16133 16893 16923 16926 16950 16951 11108 11408 11863
steali	16760 10899 6168
stealing$	12264 12265 12266 12267 12268 12269 12270 13471 13681 14454 14510 14516 14517 2441 14849 16111 16112 16117 16118 16119 16120 16121 16122 16123 16124 16125 16126 16127 16128 16129 16774 16914 16952 17031 11408 12182
steals	16760 6168
steals$	2642 2643 2644 16133 16893 16926 16951 11108 11863
steel$	15417 15418
steely$	11730
step	11241 5089 11259 5100 17286 17308
step$	4914 4963 5801 5862
stepbrother$	11270 11277
stepdad$	5068 17256 11242 5077 17279 11269 11270 11277
stepfather$	5068 17256 11242 5077 17279 17283 11269 11270 11277
steping$	4914
stepmam$	11270
stepmother$	17256 5077 17279 17283 11269 11270 11277
stepmum$	17256 5077 17279 11269 11270 11277
stepnan$	11270
stepparent$	17279 11270 11277
stepparents$	17279 11270 11277
stepped$	16289 4503 17097 5862
steps$	4914
stepsiblings$	17279
stepsister$	11277
stepstepdad$	17279
stepstepfather$	17279
stepuncle$	11270
stern$	9401
sterner$	9401
steroi	11169 11176
steroids$	17184 11174 17191
steward$	6473 12491 12532 12801
stewards$	6473 12491 12532 12801 8515 8516 16803
sti	6140
stick$	1136 1254 1255 14134 15899 15905 15919 4069 4070 4071 11851
sticks$	1137 1254 1255 16050
sticky$	8558
still$	12377 12397 12419 7202 7203 7204 7205 7206 7207 7208 7209 7210 7211 7213 13979 13980 4080 4081 4568 4623 5680
stills$	10699 16747 10737 4617 4623 4640 4647
stinks$	11675
stir$	1408 1409 1410 1411 1412 1413
stirred$	1408 1409 1410 1411 1412 1413
stirrer$	11559
stirrers$	11559
stirring$	1408 1409 1410 1411 1412 1413
stirs$	1408 1409 1410 1411 1412 1413
stitches$	12101
stock	16722 16920
stock$	4548 16777 16908 16929 16930 11571
stockily$	5594
stocky$	9698 5592 6080
stole	6168
stolen	16722 16920 16983 6168
stolen$	16108 16908 16930 4858 17354 17357 6120
stoma$	6138
stomach$	5893
stone$	13602 15417 17176 5665
stoned$	1080 1081 1082 1083 1084 7341 1173 7343 16137
stoner$	11504
stoners$	11504
stood$	3381 3631 3632 3633 4241 4242 4243 4244 4245 5714 6000
stop	16889 4815 4855 4970
stop$	12335 12500 6613 12633 12697 6893 6942 12958 13413 13414 7771 7772 7773 7774 7775 7782 7783 7784 7838 7839 1671 7841 1673 1674 13871 13892 13893 13962 1787 1789 1792 14019 14056 14735 2930 2931 15899 15905 15919 15953 15954 9955 3787 16007 16076 16077 16078 10667 10668 10669 10670 16737 4596 10823 4733 16964 16998 10984 4831 4843 4847 4849 4850 4851 11024 11055 17094 4941 4952 17139 17141 11139 11851 11859 5849
stoped$	2930 2931
stoping$	2930 2931
stoppe	16902
stopped$	12669 6655 487 12687 6891 6962 13009 13491 13492 13971 2930 2931 16062 16063 16064 16065 16066 16258 16259 16260 16261 16262 16263 16970 4831 17019 5173 11914 12001 5907
stopping$	2930 2931 4847 4849
stopring$	4847
stops$	2930 2931 16964 4809 4831 4843 4847 4849 11055 17087 4941 4952
stopting$	4847
store	4555 10809 10816 10893 4746
store$	12467 6619 6620 6621 7172 1510 7932 4531 16716 10724 16803 16824 16826 16831 4683
stored$	1510 16732
stores	4746
stores$	1510 4531 16716 10724 10762 16787 16803 16824 16826 16831 10914
storie	4799
stories$	13234 7317 13335 8307 8308 8309 14325 2142 2143 2144 2145 2146 2147 2641
storin	16722 10899 16920 4746
storing$	7172 1510 16914 16952
story$	13234 13848 8307 8308 8309 14325 2142 2143 2144 2145 2146 2147
stout$	5592 6080
straight$	12922 12923 7076 7077 7078 1768 1769 1770 1771 1772 1773 1774 1775 9951 9952 9953 9954 5613 5636
strain$	4906
strang	17284 5102
strange$	12528 12529 6778 1778 1781 1784 1785 5569 6050
stranger$	12475 12486 12487 13186 13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 7246 7282 7283 7284 7285 14079 8265 8503 8504 8505 8506 17310 11355
strangers$	12204 6452 12475 6464 6467 12483 12486 12487 12495 12499 12503 6499 12662 6769 13089 13186 13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 7246 7282 7283 7284 7285 7286 7287 7288 7289 7385 13472 13474 14077 8232 14248 14249 14256 8264 8503 8504 8505 8506 14875 14876 14877 14878 11355 11439
strangled$	17285 11271
strapping$	6080
strappy$	5663
strate	12010 12032 12037
strategies$	12437 12438
strategy$	12043
stray$	1497 1498 1499 1500 1501 1502 1503
strayed$	12942 1497 1498 1499 1500 1501 1502 1503
straying$	1497 1498 1499 1500 1501 1502 1503
strays$	1497 1498 1499 1500 1501 1502 1503
streak$	11576
streaks$	11576
street	4537 17019 11069 11134
street$	12537 12714 12723 12724 7303 13376 13377 7369 7391 14532 14596 14597 14688 2742 8929 15475 9461 9464 9465 9466 9467 9468 15484 9482 15503 9525 9620 3487 16100 10706 10731 17007 17084 17102 4942 17149 17152 11357 5301 5419 5459 5499 5504 5516 5517 5518 5519 5573 5575 5589 6120
streets$	6519 12537 12714 13376 13377 7391 8494 14688 14921 14922 14923 14924 14925 14926 14927 15475 15484 9483 3324 9527 16100 17007 17084 17102 4942 17149 17152 11357
streetsmart$	6067
streetwise$	3146 3147 3148 3149 3500 3504 6067
streng	4822
strength$	2835 2836 3425 3426 3427
stress$	5879
strict	4928
strict$	11097
stride$	15432 15433
strike$	9267 9268 9269 3417 16893 11108 17130 5801
strikes$	16893 11108 17130
striking$	5615
strikingly$	5535
string$	292 4009
stringing$	292
strings$	292 16764
strip$	7175
stroke	11146 11261
stroke$	17161 17175 17251 17276
stroll$	3631 3632 3633
strolls$	3631 3632 3633
strong	4922 4928 5862
strong$	2897 2898 2899 3009 3010 9401 3488 3500 11097 4932 11756 5592 5865
stronger$	2293 9401 4932
strongly$	5594
stroppy$	6050 6059
struct	11956
structure$	16745 17129
struggle$	172 2543 2544 2545 2546 2547
struggled$	172 2543 2544 2545 2546 2547
struggles$	172 2543 2544 2545 2546 2547 5967
struggling$	172 2543 2544 2545 2546 2547
strung$	292
stubble$	6081
stubborn$	10584 6059 6091
stubbornly$	6091
stuck$	12920 12972 12973 6959 12975 12976 6968 6969 12985 12986 1138 1254 1255 14057 16020 16021 16022 16023 4069 4070 4071 5430
stud$	15813
studen	11344
student$	2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 17359 11488 5332 11630
students$	14347 14348 14349 14350 2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 11488 11630
studs$	15813
stuff$	12634 12800 15416
stunt$	12276 11351
stunts$	12276 11351
stupid$	6256 104 105 6295 6536 919 1318 1800 5184 5266 6059
stupidity$	12567 12568 12569 12570 12571 12572 12961 12962 12963 12964 13041 7065 7066 7086 13102 13291 13292 13293 13294 13295 13296 13501 7975 8068 1900 8070
sturdy$	5592
stutte	17162
style$	15773 11467
subculture$	11628
subcultures$	11628
subjec	5826
subject$	15701 15704 16754 4727 4804 5792 6103
subjects$	15701 15704 4718 4727 11028 6103
submi	11952
submission$	16973
submissions$	16973
submit	4536 5784
submitted$	4634 4635 11966
substance$	31 36 6259 8406 5927
substandard$	4278 4279 4280 4281 16583 16584 16585 16586 5738
subway$	17303
succeeded$	16036
succes	10978 4845
success$	17115
successful$	16993 11014
succumb$	1724 1725 1726
succumbbed$	1724 1725 1726
succumbbing$	1724 1725 1726
succumbed$	1724 1725 1726
succumbing$	1724 1725 1726
succumbs$	1724 1725 1726
such$	12253 2745 2746 5707
sucked$	12230
sucks$	11675
suffer	5105 5106
suffer$	5904
suffered$	13415 11274 11275 5904
suffering$	5904
suffers$	11274 11275 5902 5904
sufficient$	3026 3029 9605 11720
sugar$	5220
sugges	10707 4872 11952
suggest$	9848 9850 9851
suggested$	9848 9850 9851
suicid	5889
suicidal$	12058
suicide$	17168 17251 12058
sulky$	6050
sullen$	11787 6059
summer$	12725 12726
summon	17019
sun$	13668 13669
sundry$	13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211
superficial$	14736 14737 14738 14739 5297 5457
superv	5162 5164
supervised$	5513
supervising$	14884 15287 15288 15289 15290 15304 15310 15311 15312 15313 15314
supervision$	14884 15185 15287 15288 15289 15290 15304 15310 15311 15312 15313 15314 15368 15369 15370 15393 15395 15646 4399 4400 4401 4402 11331 17347 11907 12176 12177
suppl	16760
suppli	4536 10755 4631 11965
supplied$	553 554 555 10810 5192
supplier$	13283 13284 14436
suppliers$	13283 13284 14436 16941
supplies$	553 554 555 16770 10762 16787 16926 5177 5192 5816
supply	16712 4536 16722 16758 4631 10899 16915 16920 16935 16936 16948 16956 16957 16975 11339 12036 12037
supply$	553 554 555 4528 10756 16777 4629 16908 16923 16926 4800 17354 5192 5816 6120
supplyed$	4528
supplyes$	4629
supplying$	553 554 555 4528 4629 16914 16952 4800 17031 17354 5177 5192 12182
supplys$	4528 4629 4800
suppor	4805 4822 4865 5085 5164 5862 5869
support$	88 89 90 91 175 183 184 6388 12404 12437 12438 12556 13275 7576 14142 14143 14713 14727 14731 15260 15261 15262 15263 15287 15288 15289 15290 15304 15867 3690 3691 3692 3693 4169 4170 4171 16419 4399 4400 4401 4402 4805 10974 4817 4824 4897 17223 5040 17224 11417 11442 11443 11846 12114
supported$	183 184 4817 4824 11254
supporting$	183 184 4817 4824
supports$	88 89 90 91 183 184 4817 4824 4897
supportted$	183 184
supportting$	183 184
supposed$	12637 12638
suppre	4892
suppress$	6116
suppressing$	6116
suppression$	6116
sure	4798
sure$	3742 3743 3744 10009 10010 10011 10012 3844 3845
surely$	3964 3972 10141 3973 3974 10189 11870
surface$	5297
surgery$	17203 17212
surly$	6059
surprised$	13515 13516 13517 13518 8029 14045 14046 14047 14048 14049 15430 11423
surprises$	9413 9414
surprising$	1778 1781 1784 1785
surprisingly$	5535
survei	17151 6113
surveillance$	16882 17141 6102
surveilled$	16875
surviv	5106
survival$	9656 5215
survive$	15227 15228 9217 3049 3050 9220 3057 5552
survived$	3057 11275 5552
survives$	3057 5552
surviving$	3057 5552
survivors$	2761 11700 11701
suspec	4712 4728 11958
suspect$	13359 15701 15704 16612 16913 16943 4764 5403 11684 5792 11987 5831 6119
suspected$	10881 10897 4736 4751 10931 4764 4768 4792 5171 5820
suspects$	15701 15704 16612 16744 16909 16910 16913 16943 4764 11487 11684 11962 11987 5819 6119
suspen	11235
suspended$	392 393 394 395 8359 8360 8361 8362 5043 11502 12118 6005
suspendeds$	5043
suspension$	14378 5043 17250 11502 6151
suspensions$	14378 5043 11502 6151
suspic	4712
suspicion$	16667 16668 16669 16670 16671 10881
suspicious$	10794
swagger$	3283 3284 3285 3286 3287
swaggers$	3283 3284 3285 3286 3287
swallo	5891
swallow$	1579 1664
swallowed$	1579 1664 5892
swallowing$	1579 1664
swallows$	1579 1664 5892
swam$	1475
swap$	612 630 6799 631 632 633 634 635 920 1004 5200
swaped$	612 630 6799 631 632 633 634 635 920 5200
swaping$	612 630 6799 631 632 633 634 635 920 5200
swapped$	612 630 6799 631 632 633 634 635 920 5200
swapping$	612 630 6799 631 632 633 634 635 920 1004 5200
swaps$	612 630 6799 631 632 633 634 635 920 5200
swarm$	2422 14608 11559
swarmed$	2422
swarming$	2422
swarmmed$	2422
swarmming$	2422
swarms$	2422
swarthy$	6080
swat$	1635
swated$	1635
swating$	1635
swats$	1635
swatted$	1635
swatting$	1635
sway$	10045 10046
swayed$	11449
swear$	14528 3283 3284 3285 3286 3287 16137 11863
sweared$	11863
swearing$	16137 17227 11863
swearred$	11863
swearring$	11863
swears$	16137 11863
sweatshirt$	15802 15803 15804 11827 11832
sweatshirts$	15802 15803 15804 11827 11832
sweep$	4383 12019
sweeping$	4383
sweeps$	4383 12019
sweet$	9152
swept$	4383
swift	4922 5862
swim$	1475
swimming$	1475 5652 5653
swims$	1475
swimwear$	6084
swine$	11478
swipe$	10783 4615
switched$	2738 9524
sworn$	12006
sympathise$	13579
sympathy$	13008 13012 13028 13135 7551 7552 13580 13581
symptoms$	12055
syndrome$	12049
syphil	6140
system	10787 11952
system$	13046 13135 14472 14875 14876 14877 14878 9486 16750 16802 16818 16819 16892 16932 16933 16934 5706
systemic$	5706
systems$	16932 16934 5706
t$	9771 15802 15803 15804 11233 11832
ta	5039 11209
ta$	11208 17224
table$	15457 17234
tables$	16644
tablets$	11174 17196 12060 12093
tabs$	10834
tackl	4585 4892
tackle	17151 12042
tackle$	17094 4916 4917
tackleing$	4917
tackles$	4917
tackling$	4916
tactic	12032 12037
tactical$	10802 5814
tag$	17337 17350 17351 17353 12180
tagged$	17350 6009
tagging$	17350
tags$	17353
tail$	16833 4688 16969
tailed	17151
tailed$	4688
tailing$	4688
tails$	4688
tak	4965
take	4918
take$	87 12290 12306 124 6305 12364 12466 6477 12592 6595 437 438 12664 12701 592 611 689 6860 7177 1205 7379 7381 7383 1231 7468 1323 1546 1547 7722 1554 1555 1556 13744 13749 7739 1579 1594 1597 1598 1628 1629 13859 13860 7855 7868 13892 13893 8056 8057 8058 8059 1908 1909 1937 8107 8108 8109 8110 8111 8112 8113 8114 8115 8116 1948 1949 14134 14148 14149 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8164 8165 8166 8167 8168 14184 14186 14192 14194 2020 2024 8719 2705 2862 2953 2954 2955 2956 3035 9252 3248 3249 9429 15522 15523 15524 15850 15899 15905 15919 15963 15964 15965 10260 4099 10276 10285 10289 10290 10291 10292 10293 10294 10295 10357 10359 10360 10361 10362 10363 4201 16410 16601 16604 4661 10876 4827 4832 11138 4986 5005 5007 5181 5224 11851
takeaway$	12723 12724
taked$	1205 7379 7381 7383 1231
takeed$	4661
takeing$	4661
taken$	87 124 6879 6880 6881 6882 6883 12903 12911 7342 1205 7379 7381 7383 1231 1579 1594 1597 1598 1628 1629 13884 8048 8056 8057 8058 8059 1908 1909 2953 2954 2955 2956 15366 15561 3378 16009 16020 16021 16022 16023 16108 10259 10276 10286 10287 10288 10289 10290 10291 10292 10293 10294 10295 10357 10359 10360 10361 10362 10364 10365 10366 4201 16420 5022 5084 5181
taker$	14412 11349
takers$	14412 11349
takes	4918
takes$	87 124 506 592 611 7085 1205 7379 7381 7383 1231 13470 1546 1547 1579 1594 1597 1598 1628 1629 14038 1908 1948 1949 2020 2024 2862 2953 2954 2955 2956 3243 3248 3249 15963 15964 15965 16232 16233 16234 10276 10285 10357 10359 10360 10361 10362 10363 4201 4661 4827 5005 5007 5181 5224
taking	4918 5891
taking$	6202 87 12365 592 611 7177 1205 7379 7381 7383 1231 7460 1579 1594 1628 1629 1908 1948 1949 2020 2024 2862 15230 15231 3248 3249 9649 16111 16112 10289 10290 10291 10292 10293 10294 10295 4201 4827 4986 5007 11349 5181 5224
takings$	16777
tale$	13848
talent$	13183 1194 1195
talents$	13183
talk	10693 16773 16790
talk$	175 12556 12780 600 601 602 12977 12978 12979 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 9157 9583 3453 15850 15899 15905 9901 15919 16010 16030 10016 16076 16077 16078 16708 16723 11851 11859 5766
talked$	600 601 602 12928 12929 12930 12945 13444 5766
talking$	600 601 602 12977 12978 12979 2965 9155 15898 16076 16077 16078 10066 16723 11859 5929
talkked$	600 601 602
talkking$	600 601 602
talks$	175 600 601 602 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 16010 16854 5766
tall$	9698 15714 3534 5592 11766 6080
tallest$	3560 5640
tallies$	4520
tally$	14326 14327 14328 14329 14330 4520 4621
tallys$	4621
tan$	11798 11799
tangled$	1495 1496
tango$	12690
tanned$	3553 5620 6080
tantrum$	14811 14812 11639
tantrums$	14811 14812 11639
target	16737 4585 4722 4780 17008 11073 4957 4958 11128 17145 4964 17151 12010 12042
target$	12227 12228 12250 2111 16874 16998 17066 4917 17143 11129 5792 5854 5864 12040 5962
targeted$	12230 2111 10949 17088 17143 11129 11133 5864
targeting$	2111 16682 16683 16684 16685 4917 17143 11129 5864
targets$	12226 12228 12250 2111 16577 10618 16643 16654 16655 16874 4917 17143 11129 5864 12040
targetted$	2111
targetting$	2111
tart$	11504
tarted$	3663 3664 5676
tarts$	11504
tarty$	6050
task	10714 4909
task$	16186
tasked$	4633 4694 10874 4949 5872
taskforce$	16729
taskin	11983 5872
tasking$	4515 10685 10686 4519 10691 16711 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 10802 4636 10808 4641 10815 16841 10880 10946 4794 10969 11009 4878 4882 11052 11118 17133 12041
taste$	1194 1195 1319
tastes$	15053 15117 15676 15677 11734
tattoo$	3558 15742 9751 15813 11806 5639
tattooed$	6080
tattoos$	3558 15742 9751 15813 11806 5639
taught$	183 184 187 12407 12408 12409 6422 6423 13029 15904 15910 15915 15924 16019 16062 16063 16064 16065 16066 17020 5051
taunt$	5287
taunted$	5287
taunting$	5287
taunts$	5287
tauntted$	5287
tauntting$	5287
taxi$	13184
taxis$	13184
tea$	17326
teach$	183 184 14431 14713 3483 3484 3485 15986 16076 16077 16078 11859
teache	11344
teached$	183 184
teacher$	12491 12532 12676 12801 14002 8562 15612 15879 10243 10244 17359
teachers$	12491 12532 12801 7570 14002 14288 8274 14431 8515 8516 14820 14861 15612 15613 9654 15879 9985 9986 9988 9989 11456 11546 11574
teaches$	183 184
teachi	11227
teaching$	183 184 5039 11209 11224 17242
team	10714 10734 10832 17201
team$	14624 15962 10201 10206 10207 4047 16622 10634 4469 16689 16690 10684 16701 16706 16718 16720 16727 16729 16734 16735 16736 10722 10723 16749 10741 10770 10776 10778 16800 16804 16805 16807 16817 10805 16823 16830 16847 10852 10859 16940 16961 10963 17024 11047 11051 17067 4960 17205 5755 5764
teams$	14624 4960
tear$	7138 7139 7140 7141 7142
tearaway$	6030
tearaways$	6030
tease$	1435 5256 11559
teased$	1435 5256
teases$	1435 5256 11559
teasing$	1435 5256
tech$	11835 5667
techni	12037
teen$	2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 11630
teenage$	3517 5210 5323 5326 5336 5588 5589 5818
teenager$	14372 14373 2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 15701 15704 11476 11488 11500 11630
teenagers$	14238 14285 14336 14338 14372 14373 2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 15701 15704 11476 11488 11500 11547 11630
teens$	14336 2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 11630
teeth$	15754 15755 15756 17173 11794
teflon$	15417
teleph	4696
telephone$	4672 16857 5805
telephones$	4672 16857
tell	4522 4606 16790 4638 4742 10911 4798
tell$	12556 12592 7440 7445 7861 13969 13985 14134 2149 14477 14935 14936 9148 9149 9150 9151 3331 3332 3333 3334 15688 15899 15905 15919 15963 15964 15965 16010 10146 10147 10150 10169 16604 4514 4529 4550 4551 10807 10824 4658 4883 11851
telling$	2149 15304 15555 15898 4550 4551 10807 17165
tells$	2149 15963 15964 15965 16010 10146 10147 10150 4514 4550 4551 10807 4883
temper	17257
temper$	14811 14812 11575 11639
tempered$	11608 11609 11610 11611 11644 11645
tempers$	14811 14812 11575 11639
temporarily$	5947
temporary$	5985
tempt$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5229 5241
temptation$	12655 13755 13908 13910
tempted$	12203 6189 304 305 306 1062 1063 1064 1065 2039 5186 5229 5241 11449
tempting$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5229 5241
temptress$	11559 6047
temptresses$	11559 6047
tempts$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5229 5241
temptted$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5229 5241
temptting$	12203 6189 304 305 306 1062 1063 1064 1065 5186 5229 5241
ten$	14382 2805 2806 2807
tenancies$	4868 4954
tenancy$	4868 4954 17305 17320 17321
tenants$	10471
tendencies$	11494
tension$	5071 11956
tent$	17303 17315
term$	685 686 687 688 17162 17225 11228
termination$	17181
terms$	6889 6890
terrible$	6256 6295 12322 12323 12324 12325 8011 8339 2508 2509 2510 14839 4278 4279 4280 4281 16583 16584 16585 16586 4443 5184 5467 5502 5738
terribly$	5423 5715
territ	11033
territory$	17048
terror$	2412 11478
terrorise$	2101 2102 2103 5286
terrorised$	2101 2102 2103 2154 2155 5286
terrorises$	2101 2102 2103 5286
terrorising$	2101 2102 2103 5286
terrors$	2412 11478
test	5780
test$	13122 2306 16137 4685 4686 17185 17219 12105
tested$	2306 5936
testing$	2306 16137
tests$	2306 17219 12105
testted$	2306
testting$	2306
text	4646
text$	600 601 602 16542
texted$	6657 6658 6659 6660 6661 6662 6663 6664 600 601 602 1013 1014
textin	16748
texting$	600 601 602
texts$	600 601 602
textted$	600 601 602
textting$	600 601 602
thalas	5899
thalassaemia$	12068
than$	6372 13488 7495 7496 13670 7732 13991 7989 8662 8663 8846 8847 8848 8892 2734 8947 14965 14966 14967 14968 14969 14970 14971 14972 14973 15000 8986 3023 3044 3047 3071 3080 9315 9316 9317 9318 15338 15454 3278 15552 9598 15626 15627 15628 15633 15634 15635 16656 16657 16658 16659 16660 16661 16664
thank$	13015 13016 13017 13018 13019 13020 13049 13050 13051 13052 13067 13068 13069 13070 7083 7084 13150 13151 13152 13239 2934
thanks$	388 1109 10341 4454
that	11952
that$	6476 658 7068 7478 14044 8060 8125 14315 8513 14864 9426 3517 16423 10520 10521 16546 10608 10631 16653 16776 10827 10921 10936 10937 10955 17165 11458 5305 5589 11909
the$	6225 6476 6497 12720 6717 6718 7031 7120 13147 7134 7231 7268 7293 7302 7335 7348 7493 7577 7588 7615 7616 7748 7785 7833 8066 8125 14141 8160 14189 8204 14288 8293 2130 2159 2163 2173 8456 8457 8509 8570 8598 8684 8693 2671 14864 8852 2760 8962 9035 2880 9069 9460 9472 9590 9591 3517 3565 9765 9778 3610 16079 10130 10174 16220 16238 16244 16245 10263 10326 10503 10510 16534 10524 16540 10545 10547 16565 16566 10553 10555 16588 16589 16595 10582 4446 4469 10728 4715 10915 10986 10992 11085 17111 11113 11139 11336 11456 5305 11909 11920 5788 5791 5818 5821 5926
thef$	16914
theft	16704 16722 16766 10907 16935 4753 16944 16948 16949 16956 16957 4774 16963 16971 16975 16976 16977 10972 11318 11320 11339 11340 11343 6014
theft$	12702 12717 13680 13682 13807 14454 14849 16896 16922 10922 16939 10943 16986 16987 4887 11057 4966 17333 17335 17354 17355 17356 17358 5828 12183
thefts	11066
thefts$	16896 16921 16922 10922 10943 16986 16987 4887 11057 17081 4950 17355 17356 12007 12183
their	10819 10837 4669 4728 4769 11043 11972 5827
their$	19 6257 6270 6272 106 107 110 114 115 6286 6288 122 6292 6348 6476 6515 357 364 365 366 368 6540 372 6552 6553 6554 6555 6556 6557 402 405 12594 440 6624 12659 6679 6680 12720 6707 6790 12827 6840 6851 6935 6992 7020 7021 857 858 7033 7059 13077 894 896 897 7081 917 918 7087 13103 7089 937 955 7154 7160 7162 995 13215 7219 7255 1175 1177 1230 7424 7425 1294 1295 1297 7480 7486 7490 7594 7635 7673 7750 7751 7813 7833 1803 1806 14001 8025 14043 1899 8069 1901 8073 8125 14170 14174 8160 2138 8364 14431 14468 8487 8610 2624 14870 2695 14907 8932 8934 9086 9102 9160 9161 9162 9164 9218 9417 9443 3341 3342 3343 9552 3384 9554 3398 3492 3493 9694 9703 9704 9705 9730 3569 3582 3585 3593 3594 3614 3615 9799 3643 3644 10076 10086 10159 16217 16238 16245 10435 10446 10524 10544 10546 10548 16565 16566 10553 10555 10556 16577 16588 16589 10620 10621 16643 4469 10639 10647 10648 10728 4715 10897 10986 11113 11155 11157 5015 5072 5073 11243 11287 11305 5214 5230 5470 5660 5661 5707 11910 11920 5755 5791 5916 5917 5924 5925 5952
theirs$	13072
theirself$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11347 11377 11378 11426 11718 11719
theirselves$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11347 11377 11378 11426 11718 11719
them	10687 10702 10710 16801 10797 10819 16840 16865 16868 16871 4691 4692 16884 16885 16887 16928 4772 16974 4796 16991 16994 16999 10997 11013 11022 17037 11023 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 17154 12011 12016 12024 12117
them$	12187 12188 12214 12288 6454 6461 12580 12684 12696 6682 6684 6686 12760 12763 12806 12807 12808 12809 12810 12811 12812 12813 12898 12903 7008 7015 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7069 901 902 903 904 7096 13435 13566 13576 7606 7607 7623 7624 7626 7627 7856 7857 14187 8180 14218 8274 8350 14670 8690 8802 8803 8804 8963 9029 15161 15175 15187 15303 15428 15438 15451 15452 9507 9508 15547 15558 9588 15640 15641 15642 15651 15744 3576 3577 9932 9990 9999 10005 10017 16040 16045 16060 16079 10118 16244 10268 10269 10396 10397 10398 10399 10400 10401 16423 10453 10474 16519 16520 16521 16522 16523 16524 16534 16540 16588 16589 16610 16611 10599 10658 16754 16764 4695 10965 4814 4842 17038 17039 11140 11617 11873 11910 11911 11913 11920
themself$	6169 6171 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14445 14610 8618 2450 2451 8621 2453 2454 2455 14696 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 10579 11156 11347 11377 11378 11426 11718 11719 12059
themselves$	6169 6171 12187 12188 6207 6211 6212 44 6214 6215 6216 6217 6218 6219 51 12236 12237 6223 6224 6226 6227 59 60 61 62 6233 6234 6235 6245 6246 6247 6517 12561 6627 6628 6629 12698 6761 6798 12974 12994 12996 7000 7001 7002 7003 7004 7005 7006 7007 7009 7010 13040 7034 7035 7036 7037 13053 13054 13055 13056 13057 13058 13059 13060 13061 13062 7052 7053 7054 7055 13071 13076 13098 13099 13229 13230 13231 13232 13233 7224 13336 13337 13338 13339 13340 13341 13352 13420 1282 1283 1284 7454 7569 7675 7676 7678 13694 7686 7687 7688 7689 7691 7693 7694 1526 7749 13873 8071 8075 1907 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8089 8090 14106 14107 14108 14109 14110 14111 14113 14114 14115 14116 14442 14445 8490 14610 8618 2450 2451 8621 2453 2454 2455 14671 14696 2641 14887 14888 14889 14890 14891 14892 14893 15163 15164 15165 15166 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 9196 15212 15213 9199 15220 15234 15253 15254 15257 15270 15271 15272 15274 15280 15281 9457 9458 9459 15566 9622 3454 3455 15645 15653 15891 16455 10579 11156 11347 11377 11378 11426 11718 11719 12059
then$	942 7220 1742 1743
therap	17163 11184
therapist$	17199 17200
therapy$	17203 12055 12097 12098 12137
there$	12300 12339 12453 12903 6925 12946 1378 1379 7786 14586 8923 9473 3752 3753 9931 10090 10864
therefore$	3226 3227 3228 3229 3230 3231
these$	6435 6458 6493 6501 6508 343 12582 6833 6836 6842 6954 6970 13566 13576 1721 14185 14188 14193 8323 2173 2671 15161 9342 15391 15428 15447 3494 3498 3517 9933 15982 3811 16047 16079 10355 10396 10397 10398 10399 10400 10401 10457 10459 10466 10476 10477 16519 16520 16521 16522 16523 16524 16534 16588 16589 16610 16611 10599 11085 4967 5327 5336 11873 5707 11910 11911 11913 11920 5818 12024
they	10687 16713 16801 10797 10819 16840 16848 4691 4692 16884 16885 16887 16928 4758 4772 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 4943 17132 4967 12016
they$	6311 6904 6905 6910 6911 6960 6974 6977 13079 1056 13251 7257 7414 7516 13591 1809 2130 8299 2131 14315 2132 2133 2160 8472 2323 14866 15977 15978 15979 15980 15981 9973 9974 9975 9977 10102 10103 3936 10107 10201 16220 10927 4781 4833 4842 11095 11112 11143
thick$	2355 9404 3526 5579 5596 5635 5644 5645 6059
thickset$	5592 6079
thief$	14427 14428 14429 14511 14512 14513 14514 14515 14536 14537 14571 11504 11505 11559
thieves$	14426 14427 14428 14429 14511 14512 14513 14514 14515 14536 14537 14571 11504 11505 11559
thieving$	13681 13781 14454 14516 14517 2441 6050
thigh$	17172
thighs$	17172
thin$	7633 9698 5592 5611 5615 6080
thing$	7554 8922 9105 15431 15667 15668 15669 16321 16322 16323 16324 16325 16327 16328
things$	12456 12635 12800 7199 7317 13335 13614 7840 7990 15053 15215 15285 9426 15456 9480 15638 10512 10520 10521 10608 10631 5138 11580 11741
think$	12524 12525 12526 12527 1049 1245 1246 1247 1248 1249 1250 1251 13626 13627 13628 13629 7838 7839 1671 7841 1673 1674 7865 13892 13893 14134 1964 1965 2121 2122 2123 2295 2303 2449 2452 2481 2772 2773 2774 2775 2776 2777 9167 9168 9169 9205 15407 15563 15564 9583 10241 16257 16258 16259 16260 10333 16349 4764
thinking$	7264 11881
thinks$	1245 1246 1247 1248 1249 1250 1251 1964 1965 2121 2122 2123 2295 2303 2449 2452 2481 2772 2773 2774 2775 2776 2777 10241 16257 4764
thinnest$	3560 5640
third$	2465 3517
thirteen$	2805 2806 2807
thirties$	12831 12866
thirty$	12829 12831 678 12864 12865 8946 14992 14993 14994 14995 14996 14997 14998 15693
this$	6476 12720 6831 6838 7068 13167 13172 7161 7478 1310 7555 7556 8125 8323 2641 9069 15428 9426 15490 15491 15492 15493 15494 3340 3344 3517 16079 16157 10268 10269 10396 10397 10398 10399 10400 10401 16423 16519 16520 16521 16522 16523 16524 16534 10520 10521 16588 16589 10575 10608 10631 10728 4781 11085 5305 5466 5589 11873 11909 11910 11911 11920 5821
thorn$	2414 11559
thorough$	2925 3445
thoroughly$	5700
those	10754 16999 12011
those$	7601 14271 8323 2173 2671 3494 16845 10899 17016 11028 11086 17108 17111 17144 5336 11873 5818
though$	215 6385 6424 6425 6426 6427 6428 6429 6430 6431 268 269 12754 12755 12756 12757 949 7962 7963 9678 9679 9680
thought$	6262 6263 6264 6265 6266 6269 12911 13278 13280 13282 1245 1246 1247 1248 1249 1250 1251 14023 14024 14057 1964 1965 2121 2122 2123 8305 8306 2212 2303 2481 2585 9394 16200 16216 16221 16224 16225 16227 16228 16229 16230 10241 16257 16258 16259 16260 16261 16262 16263 10333 16349 16385 16386 16387 16388 16389 16390 16391 16392 16393 16394 10380 10381 10382 10383 10384 16432 16542 16651 4736 4763 4768 4792
thoughtless$	1891 1892 16334 16335 16345 5269 6051
thoughts$	4984
thousand$	7849
thrall$	7259
threadbare$	5663
threat	5102
threat$	8373 2205 8375 8376 8377 8378 8379 8380 8381 8382 8383 8384 14400 14401 8387 8388 8389 8390 8391 8392 10695 11094 4926 5817 5834
threatened$	11271
threatening$	5467 6057
threats$	15347
three	10687 16801 10797 10819 16840 16865 16884 16885 16887 16928 4772 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 12016 12109
three$	8180 14452 9641 3575 15759 15760 15761 15762 15763 15764 9990 10005 16510 10553 5791 5818 5935 5994
thresholds$	16565
threw	17284
threw$	48 67 348 921 999 1252 1253 1418 1420 1459 1460 1461 1517 1518 1519 1520 1957 2141
thrill$	6249 81 6254 12666 12667 12668 13271 13308 7473 13755 14219 14245 5279
thrills$	14225
thrive$	859 1260
thrived$	859 1260
thrives$	859 1260
thriving$	859 1260
throats$	16141
throug	11127 11257 5784 5862 5869
through$	383 1107 13855 13856 8508 14717 9209 9210 9727 16008 16037 16039 16053 16080 16085 10558 4626 4650 4720 16918 10964 11222 5187 5762 5921
throughing$	4650
throughout$	13786
throughs$	4650
throw$	48 67 348 921 999 1252 1253 1418 1420 1459 1460 1461 1517 1518 1519 1520 1957 2141
throwed$	48 348 999 1252 1253
throwing$	48 67 348 921 999 1252 1253 1418 1459 1460 1461 1517 1518 1519 1520 1957
thrown	17284
thrown$	48 67 348 921 999 1252 1253 1418 1459 1460 1461 1517 1518 1519 1520 1957 15871 5102 5103
throws$	48 67 348 921 999 1252 1253 1459 1460 1461 1517 1518 1519 1520 1957 2141
thug$	14426 2445 2446 2447 2448 14700 11478 5419 6030
thuggery$	6030
thuggish$	6030 6057
thugs$	14426 14448 14449 14450 2445 2446 2447 2448 14700 16612 16942 11478 11896 6030
thump$	13919
thus$	3226 3227 3228 3229 3230 3231
tic$	5879
tick$	5717
ticking$	5343 11887
tidy$	5615
tied$	4737 10941 11807
ties$	2150 9821 9822 11467
tight$	9516 9624 15777 15778 9784 9811 10585 5635 5663
tightly$	3556
tights$	11827
tiktok	4799
tiktok$	595 6764 596 6765 597 6766 598 6767 599 6768 12784 12785 12786
till	10816
till$	16831
tills$	16831
time	5034 11219
time$	6370 12593 12659 12987 12988 7497 7498 7499 7511 7512 13587 13588 13589 13590 7875 7876 1943 1944 1945 14140 8259 8260 8262 8344 8403 8404 8447 8498 8499 8500 14541 14639 14975 15113 15647 15648 15892 15932 15933 9949 16094 10088 10089 10091 10092 16130 16131 16132 16145 16153 16372 16373 16374 16375 16376 16377 10689 16879 4848 17090 11120 11121 11204 5342 11867 11930
timed$	17010
timekeeping$	11441
timeline$	10743
timeout$	11203
times$	12381 12383 12384 12388 13862 13863 13864 13865 13866 13867 13868 13894 13895 16146 10689
timeta	10747 11235
timetable$	16762 17234 11228 17250
timetables$	16762
timewaster$	11504
timewasters$	11504
timid$	10584
timing$	10689
tinnitus$	6130
tiny$	3525 9784 5663
tip	6113
tip$	4646 4853
tipped$	4853
tipping$	4853
tips$	4853
to	4588 5020 11952
to$	6267 6271 12467 12511 12533 12534 12535 12552 6577 6586 6608 6641 6698 6699 6700 6702 6743 6751 6755 6821 6822 6823 6824 6825 6828 6863 6867 6888 7011 13082 7167 13274 7319 7384 13400 13404 13405 13406 13407 7430 7589 7592 7593 7681 7690 13764 7766 7893 7895 13984 7987 14025 8026 14044 8119 8217 8225 8228 8230 8236 8319 8374 14506 8495 8507 8513 8595 8596 8597 8654 8672 8673 8682 8695 8698 8712 8717 8735 14779 8808 8836 14858 8849 8865 8866 8868 9057 9145 9188 9328 9332 9449 9517 9528 9587 15684 9835 15854 15855 15856 15858 15878 15916 9911 9912 9938 9971 16068 16081 10181 10182 16243 16256 16266 16267 16268 10266 10267 16299 16348 16356 10395 16434 4266 10444 10501 10525 10576 16599 10586 10587 16637 10623 10657 10662 10663 10664 10665 10666 10704 10708 10712 4547 4581 10781 4626 10807 10818 10844 10849 4687 10863 4711 10883 10892 10905 10906 10974 10983 10989 10990 10999 11003 4835 4836 17059 11063 11078 11084 17113 4936 11141 11154 17189 11179 11191 11192 17222 11222 11233 11278 11324 5157 11329 17360 11429 11435 11436 11458 11846 11848 11853 11872 11874 11910 11926 11941 11942 12041 5876 5921 12173
today$	13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 15141
toddler$	11168
toe$	15781 15807 15808 9794 17208 17209 5300
toerag$	11478 6034 6047
toerags$	11478 6034 6047
toes$	17208
together$	16794 11582
toilet	5034
toilet$	11203
toing$	10807
tokenistic$	5297 6091
told	4658
told$	187 12375 12376 196 197 198 205 206 207 208 209 210 211 212 213 12407 12408 12409 12637 12638 6635 6657 6658 6659 6660 6661 6662 6663 6664 12916 12925 7476 7477 1677 1678 1679 1680 1681 1682 1683 1684 1706 1707 1708 1709 1710 1711 1712 13897 13898 13899 13977 13978 7998 14057 14645 15577 9878 9879 15904 15910 15915 15918 15924 16019 16020 16021 16022 16023 10035 10036 10037 16062 16063 16064 16065 16066 10146 10147 10150 10167 10314 10315 16420 10779 4694 4702 10874 11246 11258
tolerance$	12029
tolerate$	5252
tolerated$	17083 5252
tolerates$	5252
tolerating$	5252
tomorrow$	13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 14632 5404
tone$	15737 11791
tones$	15737 11791
tonsil	11158
tonsils$	17173
too$	63 6396 309 6884 6885 7416 7417 7590 7730 7731 7733 7834 7891 7892 14255 8576 2488 8856 8857 15036 3131 3132 3133 3150 3181 3182 3183 3393 3394 3395 3402 15777 15778 10338 10339 10340 10514 4346 10537 10538 10539 10540 10583 4415 4416 10624 10671 10673 5264 5524 5553
took	5891
took$	87 124 12447 12448 12449 12451 437 438 592 611 690 12904 13221 1205 7379 7381 7383 1231 1546 1547 1579 1594 1597 1598 1628 1629 13859 13860 14039 1908 1948 1949 2020 2024 2953 2954 2955 2956 3248 3249 16232 16233 16234 10258 4100 10276 10285 10289 10290 10291 10292 10293 10294 10295 10357 10359 10360 10361 10362 10363 4201 4986 5007 5181 5224 11394
tool$	4924 11428
toolki	12037
tools$	12437 12438 4924 11428
tooth$	11794
toothless$	6092
top	16760 10749
top$	12819 8622 15783 15799 15800 15802 15803 15804 16764 16769 17011 17016 4930 11827 11832 11838 5818 5823 5824
topless$	6772 6780 7173 6080
tops$	15771 3588 9762 9763 15783 15799 15800 15802 15803 15804 15825 15826 15833 11827 11832 11838
torment$	2101 2102 2103 5286
tormented$	2101 2102 2103 5286
tormenting$	2101 2102 2103 5286
torments$	2101 2102 2103 5286
tormentted$	2101 2102 2103 5286
tormentting$	2101 2102 2103 5286
torn$	15777 15778 5656 5663
tos$	10807
toss$	16359
total$	2283 2284 2286 3694 4436 5706
totally$	5697 5700
touch$	12467 1370 15445 15446 9432 15640 15641 15642 16007 16435
touched$	12230 6471 12841 12903 13191 13884 15328 15343
touches$	9413 9414 15448 9532 15550
touching$	12878
tough	4922 4928 4933
tough$	14253 2529 2530 2531 2532 2533 2534 2897 2898 2899 3009 3010 9401 9405 9406 3238 3239 3240 3488 3500 11097 5557 5560 5574 11756 5615 5861 6073
toughe	4928 5862
tougher$	3146 3147 3148 3149 9401 11097 5861
touret	6125
toward	4805 4822 4865 5869
towards$	6702 8217 8225 8228 8230 8236 14437 14506 8735 8805 16434 16918 10974 12135
tower$	3428
towered$	3428
towers$	3428
town	11069
town$	14466 14471 14596 14597 11065 11069 17084 17102 17124 4942 11134 17307
toxic$	2167 2168 2169 2480 5320 5321 5322 5413 6059
toy$	961
toyed$	961
toying$	961
toys$	961
trace	16737 4667 16862 5796
trace$	16874
traced	16960
traced$	16888 16958
traces$	16874
track	4589 4667 17008
track$	4163 4589 10834 16864 16874 16878 10869 4701 16969 10998 17066 11982
tracke	4667 16853 10865
tracked$	16796 16875 16880 10869 4701 16888 4949 5801
tracker$	4656
tracki	4667
trackie$	11827
trackies$	15802 15803 15804 3638 15823 11827 11832 5674
tracking$	4656 10869
tracks	4667
tracks$	16874 10869
tracksuit$	15802 15803 15804 15813 11827 11829 11832 6086
tracksuits$	9762 9763 15802 15803 15804 15805 15806 15810 15811 15812 15813 15815 15823 11827 11829 11832 12001 6086
trade$	621 630 6799 631 632 633 634 635 765 920 14943 5209
traded$	621 630 6799 631 632 633 634 635 765 920 5209
trader	4555 10809
traders$	14466 16716 10724 16803 16824 16826 4706
trades$	621 630 6799 631 632 633 634 635 765 920 5209
trading$	621 630 6799 631 632 633 634 635 765 920 5209
traffic$	553 554 555 5192 11974
trafficced$	553 554 555 5192
trafficcing$	553 554 555 5192
trafficed$	553 554 555 5192
trafficing$	553 554 555 5192
trafficking$	12574 12736 553 554 555 14209 14210 14211 14212 14213 14214 14215 14216 5192
traffics$	553 554 555 5192
tragic$	8670
trail	4970
trail$	16833 16867 4688 16969 11139
trailed$	4688
trailing$	4688
trails$	4688
trainer$	11827
trainers$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12666 12667 12668 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 13212 13213 13214 7473 13741 14251 8240 9762 9763 15802 15803 15804 15805 15806 15810 15811 15812 15813 11827 11832
training$	14630 11331
tramad	11176
tramadol$	17191
tramps$	15838
transactional$	5215
transfer$	12120
transfusion$	6129
transfusions$	6129
transplant$	17212
trap$	13185 5348
trapping$	5193
trapstar$	6085
trashy$	6050
trauma$	17290 12054 5886
travel	16773
travel$	12623 12624 12625 12843 7336 2416 2417 2418 2419 2420 2421 9241 10783 4615 16837 5224 11394
traveled$	2416 2417 2418 2419 2420 2421 5224 11394
traveling$	2416 2417 2418 2419 2420 2421 5224 11394
travelled$	2416 2417 2418 2419 2420 2421 5224 11394
traveller$	3540 9715
travelling$	12651 12843 2416 2417 2418 2419 2420 2421 9241 5224 11394
travels$	2416 2417 2418 2419 2420 2421 5224 11394
trawl	4678 6113
trawl$	4575 11970
trawled$	4575 10968
trawles$	4575
trawling$	4575
trawls$	4575
treat$	2319 2320 9154 9167 9168 9169 9172 15188 15189 15406 4428 4429 4483 4726
treate	4840
treated$	2319 2320 9172 15188 15189 9390 9393 15673 15674 15675 4428 4429 4483 4562 10928 5023 11198 11199 5937
treating$	2319 2320 9103 9154 9172 15188 15189 4428 4429 4483
treatm	12096
treatment$	4161 17203
treats$	2319 2320 9172 15188 15189 4428 4429 4483
treatted$	2319 2320 9172 15188 15189 4428 4429 4483
treatting$	2319 2320 9172 15188 15189 4428 4429 4483
tree$	14628
trendy$	5663
trial$	8764 17251 12169
tribunal$	6149
tribunals$	6149
trick$	7832
tricked$	15365
tricks$	14942 2759 15934
tricky$	2529 2530 2531 2532 2533 2534 14815 14816 14817 14818 14819 5403 11641
tried$	1466 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 2306 9848 9850 9851 15972 16020 16021 16022 16023 16209 10198 16651 11879
tries$	1466 2306 16010 16032 16033 16034 16035
trio$	2242 11491
trip$	12878
trips$	12878
trollop$	6047
trollops$	6047
troopers$	15467
troubl	10972
trouble$	12204 12252 12264 12265 6397 6398 6399 6400 6401 6402 6403 6404 236 237 238 12670 12707 6981 6982 12998 12999 13000 13001 13008 13043 13044 13045 878 13089 13106 13107 13108 13109 13110 13170 1015 13270 1088 1089 13348 13365 13378 7365 13408 13409 13447 13449 7448 7449 1392 1393 1394 13598 13681 7679 13701 13711 7898 13936 13937 13938 13939 13940 13941 13942 13943 14221 14225 14232 14293 14369 14370 14454 8450 14516 14517 14518 2342 8523 8548 2441 14655 14673 2493 2494 14679 14680 14681 14682 14695 14849 14933 15445 15446 9432 15889 15891 9967 15983 9969 16102 16103 16104 16105 16106 16107 16138 16180 10252 16273 16274 16275 16372 16373 16374 16375 16376 16377 16986 16987 10982 5071 5149 11397 11447 5312 5313 5314 11578 11579 11631
troubled$	8674 8787 16216 16221 16224 16225 16227 16228 16229 16230 10241 16257 16258 16259 16260 16261 16262 16263 10253 16292 5461 5589
troublemaker$	14426 14536 14537 6033
troublemakers$	14426 14536 14537 14849 6033
troublemaking$	6033
troubles$	1085 13270 14087 14088
troublesome$	8342 6059
trousers$	3588 9762 9763 3638 5674
truancy$	6019
truant	6155
truant$	12592 12656 14427 14428 14429 14536 14537 16133 11504 11505
truanted$	6019
truanting$	13471 6019
truants$	14427 14428 14429 14536 14537 11504 11505 6039
truculent$	6061
true$	4275
trunks$	11822
trust$	13744 13749 8062 8063 8064 8065 1897 1898 14713 9866 9867 3699 15899 15905 15919 15973 15974 15975 15976 15986 16076 16077 16078 10201 10206 10207 4047 16622 10634 4469 16689 16690 5270 5681 11851 11859 5755 5764
trusted$	12928 12929 12930 12942 13362 14057 1897 1898 14686 2981 9214 3067 9254 3086 3087 3088 3089 3090 9260 16062 16063 16064 16065 16066 16357 16358 5270 5791
trustful$	13849 11433
trusting$	13849 1897 1898 8247 8248 8249 15898 10064 11433 5270
trusts$	1897 1898 3699 5270 5681
trustted$	1897 1898 5270
trustting$	1897 1898 5270
truth$	7991 15893 15894 16182 16184 16539
truthful$	7988 14004 15892
try$	7177 1466 8041 2306 9848 9850 9851 15899 15905 15919 15963 15964 15965 15972 16010 16076 16077 16078 16089 16382 11851 11859 11879
trying$	7177 16076 16077 16078 16756 11859 11881
tryings$	16756
tubby$	6080
tube	5894
tube$	12064
tubefed$	12063
tuberculosis$	6132
tuitio	11227
tuition$	17242
tumble$	8639
tumour	11146
tumour$	17161
tune$	13234
tuned$	2739
tunnel$	17303
turf	11033
turf$	17048
turkish$	3540 9715 11816
turn	11121
turn$	533 534 1091 1092 1630 1631 8121 8123 1958 2427 2428 3348 3349 3627 3636 3647 3648 3649 3650 3651 3668 3669 9849 9887 9893 9898 9907 15925 15926 16010 10002 10170 10220 4062 16383 4321 4327 4328 4329 16602 10679 16889 11015 4914 17136 5400
turned$	6657 6658 6659 6660 6661 6662 6663 6664 533 534 1091 1092 1630 1631 14057 1958 2427 2428 9702 9707 3628 3637 3647 3648 3649 3650 3651 3668 3669 9849 9855 15874 15875 15876 15877 16020 16021 16022 16023 3989 10168 10222 4321 4327 4328 4329 4369 16652 17097 5400 11914
turning$	533 534 1091 1092 1630 1631 1958 3647 3648 3649 3650 3651 3668 3669 16346 16347 4321 4327 4328 4329 10679 4914
turnned$	533 534 1091 1092 3647 3648 3649 3650 3651
turnning$	533 534 1091 1092 3647 3648 3649 3650 3651
turns$	533 534 1091 1092 1630 1631 1958 2427 2428 3348 3349 3647 3648 3649 3650 3651 3668 3669 9849 9968 16010 16032 16033 16034 16035 10221 4321 4327 4328 4329 4914 17136 5400
tutor$	12491 8365
tutors$	12491
twelve$	2805 2806 2807
twenties$	12831 12866
twenty$	12829 12830 12831 678 679 12864 12865 14950 14951 14952 14953 14954 14955 8946 2801 8974 14990 14992 14993 14994 14995 14996 14997 14998 15693 15694 11703
twice$	6813 12834 13279 13738 13739 7842 8895 8896 8897 15060 9113 17189 5947
twins	12089
twins$	15838
twisted$	8559
twisting$	13740
twists$	11804
two	10687 16801 10797 10819 16840 16865 16884 16885 16887 16928 4772 16991 16994 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 12016
two$	6675 13100 14452 14937 9641 3575 15759 15760 15761 15762 15763 15764 10344 10553 4842 5481 5791 5818 5935 5994
twoc	11339 6014
twoc$	17354 12183
type$	2344 2346 2347 2348 9416 11572
types$	14689 11572
ugly$	5529 6080
ultimately$	117
umpteen$	7847 7879
un$	15516 11555
unable$	171 926 973 1812 1922 1923 1924 1925 1926 1928 1976 2031 8477 8478 2543 2544 2545 2546 2547 4994 5064 5132 11869
unacceptable$	14741 14742 14743 14744 14745 14746 14747 14748 14749 11068 5467 6091
unacceptably$	6091
unacco	5992
unaccompanied$	12161
unadoptable$	6059
unambitious$	6059
unanswered$	11929
unattended$	13355
unauthorised$	5954
unbearable$	14290 14309
unbiddable$	6062
unbreakable$	11730
uncaring$	10419 6059 6091
uncivilised$	6050
uncle	11241 17258 17286 17308 11296
uncle$	5068 17256 11270
unclear$	1778 1781 1784 1785
unco$	5456 5716
uncomfortable$	17119
uncons	6133
uncontrollable$	5461 11869 6059
uncooperative$	6055 6091
uncorr	4537
uncorroborated$	10706
uncouth$	6061
under	11127 5016 5997
under$	615 2176 9442 9727 3971 3994 10552 10694 4652 10912 11185 5021
underachiever$	11504
underachievers$	11504
underage$	5203 5210
underc	5801
undercover$	11970
underdressed$	6080
underhand$	6050
undermine$	5273 11871
undermined$	5273 11871
undermines$	5273 11871
undermining$	5273 11871
underpass$	12977 12978 12979
unders	4569 4658
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 314 1778 1781 1784 1785 14134 8137 8138 8139 8140 8141 8142 8143 8144 8145 8146 8147 8148 8194 8195 8196 8197 8198 8199 8200 8201 2735 2736 3171 3172 3173 3174 3358 15686 15973 15974 15975 15976 4702 4980
understanding$	9094 15110 9114 15130 9195 3027 3028 9198 9614 11902
understands$	1778 1781 1784 1785 2735 2736 3171 3172 3173 3174 3358 4702 4980
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 314 1778 1781 1784 1785 2735 2736 3171 3172 3173 3174 16156 4736 4763 4768 4792
undert	4666
undertaken$	12403 16360 16361 16362 16363
underw	5936
underweight$	12077 6080
underwent$	12105
undesirable$	14268 14269 14270 14275 5284 5461
undesirables$	14268 14269 14270 6031
undisciplined$	6059
undocumented$	6158
undoing$	13121 13178 13179 14083 14084 14085
undone$	15836 15837
undoubtedly$	10111 3964 11870 6089
undress$	7175
unempl	17257
unengaged$	6055
unfair$	16334 16335 16345 16445
unfazed$	6073
unfit$	4265
unflappable$	11730
unforgivable$	6091
unforgivably$	6091
unfounded$	5292
ungovernable$	6059
ungrateful$	6059
unguarded$	1031
unhappiness$	13180 13181
unhealthy$	6295 2167 2168 2169 5184 5320 5321 5322
unheeded$	11929
unhelpful$	10419 6091
unhinged$	6050
uniform$	9762 9763 15779 11825 11827
uniforms$	9762 9763 15779 11825 11827
uninterested$	5689 11869 6059 6091
uninvited$	1521
unironed$	5656
unit	10714 10734 10832 17201
unit$	14347 14348 14349 14350 8488 10201 10206 10207 4047 16622 10634 16689 16690 10684 16701 16706 16718 16720 16727 16729 16734 16735 16736 10722 10723 16749 10741 10770 10776 10778 16800 16804 16805 16807 16817 10805 16823 16830 16847 10859 16940 16961 10963 17024 11047 11051 17067 17204 17230 17298 17349 12110 12128
units$	16718 16720 12041
university$	3301 3302
unjust$	16345
unkempt$	3540 9715 6080
unkind$	16334 16335
unknow	16853
unknown$	12509 6777 7389 14275
unlawful$	12710
unless	17052
unless$	12937 12940 12941 4903
unlikeable$	6059
unlikely$	3769 3770 5569
unlovable$	5461
unmanageable$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5461 11631 6059
unmotivated$	6059
unnecessary$	6256
unnerve$	9288
unnoticed$	13116
unopened$	11929
unpaid$	5168
unplaceable$	6059
unpleasant$	8674 17119 6059
unpredictable$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5467 6057
unprepared$	5679
unprofessional$	6091
unprofessionally$	6091
unquestionably$	6089
unreachable$	11869 6055 6062
unread$	11929
unreasonable$	16334 16335
unreliable$	13359 5296 11869 6059 6091
unrepentant$	6059
unresponsive$	6055
unruly$	5305 5461 5467 5589 6059 6062
uns$	11555 11581
unsafe$	12184 12185 12226 6295 12710 7898 8235 17324 5182 5184
unsavoury$	12528 12529 14268 14269 14270 8674 5403 5461
unshockable$	6073
unsolved$	10748
unstable$	11666 11667 6059
unstuck$	13512 13513 13514 13526 13527 11422
unsubstantiated$	5292
unsuitable$	7366 14077 14262 14271 14275 5284
unsupervised$	5513
untamed$	6050
unteachable$	5461 6062
untidy$	3540 9715 11787 5636
until$	13410 13411 13412 13486 13487 15970 9956 16872 4903 12178
unto$	8427 8430
untouchable$	14487 14488 14489
untrue$	14320 16161
untrustworthy$	11869 6059 6091
untucked$	15769 15777 15778 15836 15837
unusual$	5615
unusually$	5535
unwanted$	12528 12529 6990 8898 8901
unwashed$	15777 15778 5636 5656 6080
unwell	17275 11261
unwell$	17276
unwilling$	1918 1922 1923 1924 1925 1926 1928 1978 2543 2544 2545 2546 2547 4417 5679 11866 11869
unwillingness$	6541 373 374 375 376 377 378 2543 2544 2545 2546 2547
unwise$	104 105 6295 12322 12323 12324 12325 160 161 162 163 164 165 166 919 1800 1891 1892 5184 5266 5269
up$	12235 12248 12249 12320 12455 12514 12515 12517 12519 12610 513 514 515 516 517 6811 7024 13125 7305 7306 7307 7308 13332 13333 7373 7426 13469 7664 7665 1504 7696 7697 7698 7699 7700 7701 7702 7703 7705 7706 13724 13725 13809 1687 1688 1689 1690 1691 1692 1693 1694 7946 8074 14136 8273 14289 2259 8522 8551 8766 8767 14788 2641 8877 8906 8909 8933 8948 8949 15007 15028 9021 9038 9089 15107 9095 9115 9160 9161 9162 9164 15214 15316 15383 15403 9504 3338 3339 9509 15537 15538 15576 9670 15696 15723 15741 9756 15772 15785 9796 9797 9805 9806 15827 15845 9831 9832 15901 15902 15907 15908 15912 15913 15921 15922 15929 15930 15931 16016 16017 10125 16163 10158 16183 16185 16235 16236 16237 10231 16439 10433 10445 16465 10491 10494 10495 16535 16536 16557 10551 16708 16755 16764 10984 17017 17026 11083 17121 17122 17260 17262 17328 5155 11362 11597 11599 11638 11750 11820 11831 11845
upbringing$	11632
upbringings$	11632
update	4534 4638
update$	4550 10807
updateing$	4550 10807
updates$	4550 10807
upon$	6979 13082 16692 11008
upper$	4911
uppity$	6061
ups$	14960 14984 15013 15223 15259 15385 15403 15573 15608
upset$	15426 15427 15430 15445 15446 9432
upsets$	9413 9414
upsetting$	12266 12267 12268 12269 12270
upstream$	11965
urchin$	6030
urchins$	6030
urgency$	16618 16619 16620 16621 11928
us$	12650 12672 12760 12763 7351 13455 13460 13876 14002 14142 14143 14147 8480 14863 9174 15260 15261 15262 15263 15293 15298 15299 15300 15301 15302 15305 15345 15346 15379 15381 15393 15395 9586 15646 9652 10453 16540 4576 4648 16839
use	4534 4852 4865 4876 5147
use$	6201 6203 6204 6205 12273 12274 12275 12319 12467 12592 12621 766 767 768 7049 7177 1644 7814 7815 7816 7817 7818 7819 7820 1842 14134 2985 2986 2987 2988 2989 2990 15899 15905 15919 10061 4543 4600 4645 4837 17179 17180 11851
used	4865 5009
used$	12230 12260 12876 12903 12919 766 767 768 12972 12973 6959 13191 13356 1257 7471 7472 1644 7814 7815 7816 7817 7818 7819 7820 13884 13886 1842 2520 3017 3165 15365 3247 4368 4546 4732 4797 5000
useful	4865 5784
useful$	16695 4512 16728 4645 4897
useless$	5690 6050 6059 6091
user$	14410 14423 14424 14536 14537 2385
userna	10747
usernames$	16762
users$	14410 14423 14424 14536 14537 2385 17277
uses	4852 5009
uses$	766 767 768 4600 5000
using	4852 5009 5147
using$	12398 766 767 768 7177 1644 7814 7815 7816 7817 7818 7819 7820 2521 16111 16112 16117 16118 16119 16122 16123 16124 16125 16126 16127 16128 16129 4600 5000
usual$	10591 5318
usually$	3639
utter$	2283 2284 2286 3694 4437
utterly$	10180 4314 5697 5700
vaccin	6144
vain$	6059
valium	11176
valium$	17191
valuab	5784
value	4534 11952
value$	7214 1304 7932 4543 4645 5871
valued$	1304
values$	1304 14838 11674
valuing$	1304
van$	13184 13787 17303 17315 11971
vandal	17070
vandal$	14426 14427 14428 14429 14536 14537 11504 11505 6030
vandalise$	14528
vandalism$	4887 11057
vandals$	14426 14427 14428 14429 14536 14537 11504 11505 6030
vans$	13184 11971
vape$	12492 12493 6488 6489 6490 6491 6492 6494 6495 12818 12821 13212 13213 13214 14278 17194
vapes$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12666 12667 12668 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 12905 13212 13213 13214 13285 13286 13287 13288 13289 13290 7473 8240 14278 14294 17194
vaping$	15891
variable$	14736 14737 14738 14739
various$	618
vehicl	16873 10957
vehicle$	4727 11339 5805 5810
vehicles$	4727 16972
veins$	14625
ventured$	12942
verbally$	5477
verif	5780
vermin$	14606 16612 11559
versed$	8965 3515
version$	8307 8308 8309 14325 2142 2143 2144 2145 2146 2147
versions$	8307 8308 8309 2142 2143 2144 2145 2146 2147
vertigo$	6130
very$	6387 6395 8575 2868 3150 9776 10193 5524 5535 5553 5908
vest$	11827
vests$	15819 15820 15821 11827
veteran$	3306
veterans$	3306
via$	4626
vicious$	5407 6057
victim$	7631 7632 14051 8157 14201 14308 2179 8369 2201 14752 15282 15283 15284 15396 15598 15599 15600 15601 5105 11428 5504 11727 11728
victimisation$	12223 12224 12225 13037 13038
victimise$	4430 4431 4432 4433
victimised$	4430 4431 4432 4433
victimises$	4430 4431 4432 4433
victimising$	4430 4431 4432 4433 16682 16683 16684 16685
victims$	12581 851 7631 7632 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163 14201 14225 14295 14296 14297 14298 2178 8369 2201 14752 15182 15282 15283 15284 15396 15408 15409 15598 15599 15600 15601 10659 11428 11727 11728 11738
video$	12787 12795 6803 6804 636 637 13188 15328 15343 16747 16863
videos$	12787 12795 6803 6804 636 637 13188 15328 15343
vietnamese$	3540 9715
view$	9081 9082 9083 9084 9085 9094 15110 9114 15130 4805 11919
viewed$	2208 2583 10826
views$	9081 9082 9083 9084 9085 11413 11919
vile$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5411
village$	14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14407 10469 4942
villain$	11559
villains$	11559
vindictive$	16345 5407 6057 6059
violen	10886 16944 16971 17160 17257 17275 17301
violence$	12252 12702 12717 12719 6981 6982 13250 13378 13388 7390 13680 13682 14293 14454 14464 14491 14510 14516 14517 14518 2441 14673 14695 2629 2630 14849 15347 9334 4515 10685 10686 4519 10691 16711 10734 4572 4573 4578 4601 16789 4607 16792 4609 4610 4614 10785 10789 10790 10792 16808 16813 16814 16815 10802 4636 10808 4641 10815 16841 10880 10946 4794 10969 11009 4878 4882 11052 5071 11397 11415 11416 11421 11467 5788 5971 12140
violent$	7898 8674 14741 14742 14743 14744 14745 14746 14747 14748 14749 14849 5323 5407 5467 5823 6057
violet$	15397
violets$	15397
vipers$	14341
virtually$	2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 5538
virus$	2415
visa$	17327
visibility$	17147
visible$	11097 11808 5865
visit	10692 11121 5147 12032 12037
visit$	7171 1013 1014 8832 16171 16172 16173 16542 4525 16998 17136 11878
visite	10692
visited$	1013 1014 10226 16420 16651
visiting$	12398 12651 7171 1013 1014
visitor$	17199
visits	5095
visits$	1013 1014 8832 16171 16172 16173 16854 11878
visitted$	1013 1014
visitting$	1013 1014
visual$	5911
visually$	5912
vital$	10553
vitiligo$	6083
vodka	11177
vodka$	17188 17192
voice$	11150 11919
voices	11150
voices$	17165 11919
volatile$	8674 14741 14742 14743 14744 14745 14746 14747 14748 14749 5321 5322 5467 6057
volition$	12549 12873 12874 13197 11393
volume	4892
volumes$	10421
voluntarily$	12873 12874 12884 12885 12886 12887 12888 12889 12890 12891 12892 12893 11392 11393 11396
volunteer$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
volunteered$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
volunteering$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
volunteerred$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
volunteerring$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
volunteers$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5239
vomit$	17171
vomited$	5910
vomiting$	5910
vomits$	5910
vote$	504 505
voted$	504 505
votes$	504 505
voting$	504 505
voucher$	12818 12821
vouchers$	12818 12821
vulgar$	6061
vulnerabilities$	7972 1804 1805
vulnerability$	13037 7972 1804 1805 14152 14153 14154 14155 14156 14157 14158 14159 14160 14161 14162 14163
vulnerable$	12186 12226 8280 8281 8282 8283 9129 9130 9131 9152 15282 15283 15284 15319 15320 15321 9320 9321 9322 9323 15410 11724 11739 5589
wade$	1487 1488 1489 1490 1491 1492
waded$	1487 1488 1489 1490 1491 1492
wades$	1487 1488 1489 1490 1491 1492
wading$	1487 1488 1489 1490 1491 1492
wag$	5198
wagging$	5198
wags$	5198
wait$	7740 13756 13757 13758 13759
waited$	11914
waiter$	12532
waiters$	12532
waiting$	8420 14629 5019 5028 5928
wake$	16677 16678 16679 16680 16681 11947
walk	16773
walk$	6323 6487 6544 6614 12906 12907 12908 12909 12910 6945 907 908 909 1159 1164 1165 7336 13413 13414 7442 7447 1607 7860 13879 7905 13921 13922 13923 13924 7948 13985 9251 3283 3284 3285 3286 3287 3626 3635 3647 3648 3649 3650 3651 10084 4246 4247 16602
walked$	6631 6903 6912 7072 907 908 909 7960 7994 8045 14068 3626 3635 3647 3648 3649 3650 3651 10084 4246 4247 11249 11914
walking$	12398 12651 907 908 909 7336 13574 13575 9637 3626 3635 3647 3648 3649 3650 3651 10084 4246 4247
walkked$	907 908 909 3626 3635 3647 3648 3649 3650 3651 10084
walkking$	907 908 909 3626 3635 3647 3648 3649 3650 3651 10084
walks$	907 908 909 3283 3284 3285 3286 3287 3626 3635 3647 3648 3649 3650 3651 10084 4246 4247
wall$	10746
wallflower$	11728
wallflowers$	11728
wander$	7336 1497 1498 1499 1500 1501 1502 1503 2325
wandered$	1497 1498 1499 1500 1501 1502 1503 2325
wandering$	7336 13574 13575 1497 1498 1499 1500 1501 1502 1503 2325
wanderred$	1497 1498 1499 1500 1501 1502 1503 2325
wanderring$	1497 1498 1499 1500 1501 1502 1503 2325
wanders$	1497 1498 1499 1500 1501 1502 1503 2325
wannabe$	5299 6030
wannabes$	6030
want	10727 4725
want$	12777 12778 12901 12902 7115 7116 948 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 13297 7357 1304 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13802 1730 1731 1732 1733 8098 8099 8100 8101 2071 8318 15005 15109 15221 9280 9281 9282 3161 15359 9353 9354 9355 3673 9874 15973 15974 15975 15976 15992 15993 15994 16010 10133 4097 16364 16728 16756 4985 5239
wanted	4712
wanted$	6483 12901 12902 13032 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 13260 13261 13297 1183 1184 1185 1186 13371 7357 7358 7359 7360 13444 1304 13564 13565 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13802 13803 13886 1730 1731 1732 1733 2071 15359 3673 16156 4098 10353 10354 4186 4187 4557 10877 10881 16905 4743 4985 5152 5171 5239
wanting$	1000 1001 1002 1003 1005 1006 1007 1008 1009 13297 1304 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13802 1730 1731 1732 1733 2071 15359 9378 5239 11898
wants$	12777 12778 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 13297 13319 13443 1304 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13802 1730 1731 1732 1733 2071 14575 14576 14577 14578 15109 15221 3161 15359 3673 9874 15992 15993 15994 16010 10133 16756 4985 5239
wantted$	13297 1304 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13802 1730 1731 1732 1733 2071 15359
wantting$	13297 1304 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13802 1730 1731 1732 1733 2071 15359
ward	17201
warden	10719 10720 10721 4553 4554 4555 10809 4683 4690 10862 4705 10946 4785 10954 4882
warden$	4531 16716 16734 16735 16736 10722 10723 10724 10767 16803 16824 16826 4649 10852 4687 10859 16877 4700 4706 4707 16961 4830 4846 11051 4969
wardens$	14288 14851 14852 4531 16716 16734 16735 16736 10722 10723 10724 10767 16803 16824 16826 4649 10852 4687 10859 16877 4700 4706 4707 16961 4830 4846 11051 4960 4969 11456
warn$	4658 4853
warned$	12375 12376 6362 194 195 196 197 198 199 200 201 6371 203 204 205 206 207 208 209 210 211 212 213 12407 12408 12409 1677 1678 1679 1680 1681 1682 1683 1684 1706 1707 1708 1709 1710 1711 1712 13897 13898 13899 13977 13978 1795 7965
warnin	4919 4920
warning$	12372 12405 12406 13147 13810 13811 13819 7807 14179 14180 14181 14182 14183 4364 4365 4366 4367 16568 16569 16588 16589 16992 17046 11088 11089 11213 11457 11919 11920 5807 12165
warnings$	12372 12405 12406 12437 12438 13147 13810 13811 13819 14179 14180 14181 14182 14183 4364 4365 4366 4367 16568 16569 16588 16589 16992 17046 11457 11919 11920
warped$	8559
warran	11017 6113
warrant$	3103 3104 3105 16709 16927 4806 4838 17032 17141 5837 12009
warrants$	16709 4806 4838 5837 12009
warrior$	11559
warriors$	14505 11559
wary$	12208 6195 6196 6197 6198
was	4562 10771 5884
was$	6307 193 202 370 371 539 552 6816 842 843 991 1381 7760 1796 2014 2015 2016 2017 2134 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 8567 2422 2490 2501 2505 2515 2536 8721 8726 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9565 9566 3459 3475 15701 15704 3532 9782 3639 3678 9859 3942 10133 4010 4011 10320 10330 16395 10392 4249 4250 10430 10451 4315 4345 10532 10533 10568 4407 4408 16630 4453 16653 10753 10781 10860 16899 10902 4762 11116 5029 5199 5212 5226 5265 5328 5330 5335 5382 5390 5409 5422 5445 5449 5462 5464 5472 5473 5533 5561 11759 11807 5727 5754 11988 5896 5908 5913 5915 5918 5934 5947 5949 5972 5974 5980 5993 5994 5999
wash$	4375
washed$	4375
washes$	4375
washing$	4375
wasp$	7581
wasps$	7580
waste$	1403 1404 1405 1406 1407 1956 2357 5761
wasted$	7341 1173 7343 1403 1404 1405 1406 1407 1956 5761
waster$	14418 6030
wasters$	14418 6030 6046
wastes$	1403 1404 1405 1406 1407 1956 5761
wasting$	1403 1404 1405 1406 1407 1956 5761
wastrel$	6047
wastrels$	6047
watch	16982 4970 5801
watch$	15802 15803 15804 4571 16835 16842 10834 16864 16867 4688 16878 10869 16889 16998 11139 5108 11827 11832 11982
watched$	13444 13886 16426 16427 16842 16866 4688 10865 10869 16886 16888 16970 5108
watches$	15802 15803 15804 11827 11832
watching$	15304 9365 4688 10869 5108
watchlist$	11970
watchlists$	11970
watchs$	4688 10869
water$	13778 13780 3250 3251 3252 3253 11315
wave$	1433 1635 11985
waved$	1433 1635
waves$	1433 1635
waving$	13574 13575 1433 1635
wavy$	5636
way$	12242 12243 12244 12245 12276 12981 7123 7404 13500 8854 9435 9437 15569 15570 9779 3611 3612 3613 15822 9827 9828 9962 16515 4414 16785 17183 11351
ways$	12276 12639 13685 14865 8926 14980 15053 2870 2871 2872 2873 2874 2875 2876 15117 9650 9651 15676 15677 15934 15952 16061 16091 11351
wayward$	5461 11631 5589
we	4555
we$	277 278 279 9173 3203 3205 9985 9986 9988 9989 10027 10028 10029 10073 10074 10075 3929 3932 4411 10724 4960
weak$	8432 14736 14737 14738 14739 2556 2650 2651 2652 2653 4278 4279 4280 4281 16583 16584 16585 16586 10584 4443 10690 5486 5487 5738
weakened$	4795
weaker$	8270 8271 8280 8281 8282 8283 8353 2186
weakest$	10690
wealth$	2911
weaned$	5012
weapon	16712 16722 16759 16920 16983 4858 17357 6120
weapon$	12636 13187 8237 8238 8239 16777 16908 16929 16930 11323 17354 5850
weapons$	12634 12702 13187 13680 13682 8237 8238 8239 4548 16777 16908 16929 16930 11027 5850
wear	5166
wear$	12906 12907 12908 12909 12910 1241 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5637 5658
wearing$	12651 1241 13574 13575 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5166 5637 5658
wears$	1241 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5637 5658
weary$	11689
web$	13653
weed	11346
weed$	270 271 272 273 274 275 276 12492 12493 6488 6489 6490 6491 6492 6494 6495 12634 12666 12667 12668 12747 12748 12749 12806 12807 12808 12809 12810 12811 12812 12813 12818 12821 13187 13192 13212 13213 13214 13285 13286 13287 13288 13289 13290 14278 8408 15891 16869 11178 17194 17196 17361 11361
week$	16130 16131 16132 16171 16172 16173 5027 11225 11228 11930 12138
weeken	4951
weekend$	16130 16131 16132 11120 17192
weeks$	16171 16172 16173 5027 11930 12069 12138
weigh$	3064 9234 9235 9236 3335
weighed$	6134 6135
weighs$	6134
weight	11164 11165
weight$	17179 17180 12078 12085
weird$	6050
weirdo$	11559 6047
weirdos$	11559 6047
welcome$	329 330 331 332 333 334 335 7451 7452 7453 16695 5233
welcomed$	329 330 331 332 333 334 335 5233
welcomes$	329 330 331 332 333 334 335 5233
welcoming$	329 330 331 332 333 334 335 5233
welfare$	12194 6180 12277 12278 12279 12280 12281 12282 12283 12284 12287 12341 12342 12640 12641 13947 14092 14093 14094 14095 14096 14097 14098 14099 14100 14101 14102 14103 8189 8190 8191 8192 8193 15248 15249 15250 15251
well$	12402 12410 12411 12436 6450 7470 14527 8564 8565 2440 14721 2668 2669 2686 2733 2796 3022 3043 3046 9226 9227 9228 9229 9230 9231 9232 3071 3080 9261 9262 9263 9264 9340 9341 9343 9551 3383 3533 3538 5594 5607 5616 11826
wellbe	11165
wellbeing$	12194 12277 12278 12279 12280 12281 12282 12283 12284 12287 12341 12342 12640 12641 14087 14088 8189 8190 8191 8192 8193 17180
wells$	14527
went$	12377 12397 12430 12447 12448 12449 12451 389 529 530 531 532 533 534 573 574 575 6758 593 594 695 696 697 700 709 12975 12976 6968 6969 12985 12986 1019 1027 13220 1120 7379 7381 7383 1340 1341 1487 1488 1489 1490 1491 1492 1493 1626 1627 1639 1641 13979 2041 2065 2098 2099 2279 2416 2417 2418 2419 2420 2421 2427 2428 2642 2643 2644 3626 3635 3647 3648 3649 3650 3651 10164 4389 4714 5022 5127 5142 5155 5194 5223 5224 11394 5400 5991
were	4562 16853
were$	6307 6314 193 202 6392 370 371 539 552 6816 780 842 843 1796 14029 2014 2015 2016 2017 2134 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2422 2490 2501 2505 2515 2536 2576 2595 2604 2605 2606 2607 2608 2609 14855 2815 2822 8991 2823 2824 2825 2826 2829 2830 2831 2832 2950 2951 2952 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3499 3532 9728 3639 3677 9859 10013 10014 3942 10133 4010 4011 10330 16395 4249 4250 10451 4315 4345 10533 10568 4407 4408 4453 16653 10753 10781 10860 10887 10902 4762 10995 11262 5199 5211 5212 5226 5265 5328 5330 5335 5382 5390 5409 5422 5445 5449 5462 5464 5472 5473 5533 5561 11759 11807 5727 5754 11988 5896 5947 5974 5980 5993 5999
west$	3550
wetting$	12057
what$	6240 6241 6242 6243 6315 6316 6384 6432 12452 12462 12463 12720 12880 12921 7017 7018 869 877 13078 7064 7079 7080 13147 7153 13215 13396 13424 7474 1306 13722 1540 1541 13727 7788 13858 7854 13885 7896 13990 14001 1847 1848 14864 8851 14870 8904 8924 8925 15285 9329 15355 15363 3261 3262 9490 9491 15629 16244 16566 16588 16589 10740 11400 11403 11920
whatever$	7197 13394 7455 14037 15215 15232 15455 15551 3679 3680 3681 3682 15958 3819 3820 10775 10777
whatsa	4799
whatsapp$	595 6764 596 6765 597 6766 598 6767 599 6768
whatsoever$	16395
wheel$	16451
wheelc	11261
wheelchair$	17276 6138
when	11972
when$	6424 6425 6426 6427 6428 6429 6430 6431 6762 6763 7327 13343 13344 13345 13346 13347 14001 14044 14658 14779 15375 15687 16241 16243 16246 16247 16627 16673 16674 16676 16872 16879 10878 4721 16918 17134 11121 12079
whenever$	6762 13786 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 14658 3918 3921 16872 4721 17134 11121
where	11972
where$	12210 12211 12212 12213 6430 6431 13215 1335 1336 1337 7509 7510 7789 14001 15375 15687 10870 10878 4724 17134
wherea	4630 10799 10800 10831 10836 4704
whereabouts$	16846 16851 16852 10873
wherever$	13380
which	11952 11972
which$	7252 15376 15687 4523 10745 10758 10759 16816 16884 16915
while$	16428
whingeing$	6050
whiny$	6050
whisky$	17188
whisper$	10680
whistles$	12512
white$	15330 3517 3540 9713 3553 9744 9745 9746 3578 5588 5589 5612 5620 11827 5663
who	16712 16733 10745 10758 16884 4722 16915 11972
who$	12210 12211 12212 12213 6432 6814 6815 6850 885 13215 7549 7550 13616 1808 14001 14244 14272 8513 14855 2943 15701 15704 10733 16758 10752 4584 10754 4586 10760 16776 10772 16788 16816 4659 10833 10839 4695 10870 10878 4745 10926 10936 4793 4814 11759 5795
whoever$	13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13210 13211 10754 16845
whole$	1385 10479 10481 5305
wholly$	5697 5700
whom	16760 16884
whom$	12210 12211 12212 12213 13215 14001 3366 16816 16843 10870 4814 11985
whose$	5101
why$	12462 12463 13078 7064 13126 13127 13926 13927 7947 1779 1780 7950 1782 1783 7953 7954 1786 1801 1802 13990 14001 1849 1850 1851 1852 4166 4167 4168
wicked$	5319
wide$	5394
wider	4728
wider$	14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 10897
wife$	17253 17271 17278
wild$	8594 5305 5319 11531 11532 11533 11556 5407 11631 5613 5636 6059
wilful$	6091
wilfully$	589 963 5236 5758 6091
will	4588 4818
will$	6439 6445 7370 1695 1760 1762 1922 1923 1924 1925 1926 1928 1979 1999 2030 3012 3036 3048 3051 3114 3158 3167 3195 3198 15553 15654 3713 3715 3716 3717 3718 3719 3720 3721 3725 3726 3727 3728 3729 3730 3731 3741 3745 3746 3747 3755 3756 3757 3758 15946 15947 15948 15949 15950 15951 9939 3774 3775 3776 9961 15988 15989 15990 15991 9992 16014 3831 3832 3833 3834 3835 16024 3846 10068 10069 10072 10133 16150 16151 3975 3976 3986 10713 4547 4581 10771 10781 10849 4687 4759 4811 4819 10994 4835 17059 11068 4936 5682 5685 5687 5701 5876
willed$	11655
willfully$	5236
willing$	302 303 308 450 451 452 482 483 692 693 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 13647 7729 13745 13746 13747 13748 1565 1566 1567 1764 1765 1766 1767 1853 1854 1855 9839 9841 9843 15859 15860 15861 15862 4539 5222 5239 5259
willingly$	12873 12874 691 12893 11392 11393 5225
willingness$	12565 10053 16069 16070 16071 16072 16073 16074
willpower$	11419
wimp$	11559
wimps$	11559
win	4918
win$	8811 16030 10016
wind$	12251 7110 13649 2104 2105 2382 9915
winding$	12266 12267 12268 12269 12270 2104 2105
winds$	12251 2104 2105
windup$	8550
wine$	17188
wins	4918
winter$	12725 12726
wired$	2411 5399
wiry$	5592
wisdom$	2726 2728 8985 2817 15483 11158 11742
wise$	6336 2680 2681 8910 8911 8913 8914 8915 2763 9350 9351 9352 15541 3463 3500 3504 11685 11690 11691 5528 5530 5548
wised$	2740 9523
wiser$	6295 2677 2678 2679 2723 2763
wish$	10053 16069 16070 16071 16072 16073 16074 16756
wished$	4985
wishes$	4985 11919
wishs$	16756
wit$	16336 16337 16338
witches$	11551
with	17012 11342 5862
with$	12295 12403 12511 12596 12599 12604 12657 6674 6687 6692 12797 6783 6786 6817 6829 6830 6834 6841 6843 6845 6853 12879 6878 12903 6998 6999 13101 7088 7130 13184 7185 7189 7190 7191 7200 1199 7382 7395 13428 13436 13437 13480 13484 7599 7600 7644 7645 7682 13878 14003 8253 8256 8267 8268 14284 8319 14506 8511 14534 8521 2389 2390 8579 2456 8680 8681 14714 14718 14729 14730 14733 14740 14779 8805 14824 2647 14847 8833 8836 2690 9200 9201 9202 3235 9440 3295 3296 3297 3298 3299 9536 9572 15701 15704 3557 3570 3571 3572 3573 3629 3652 3653 15917 15959 15987 16082 4208 16434 16578 10652 10653 10654 10655 10656 16707 10694 10704 4626 10828 16854 10898 16918 16959 10964 17061 17106 4978 4990 5025 17210 5111 11293 11295 17313 5143 5170 11341 11452 5416 5503 5637 5648 11939 12041 12046 5880 5901 5946 12148 12167
withdrawn$	11037
withdrew$	4502
withheld$	1821 1822 11927
withhold$	1821 1822
withholding$	1821 1822
withholds$	1821 1822
within$	8368 14384 14385 2202 14477 8584 8798 9132 11144
without$	100 6676 7159 1094 1095 1096 1097 2253 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15232 15241 15242 15243 15244 15245 15246 15247 9245 9246 9247 9248 15276 15277 15278 15279 3126 9631 3751 3754 9970 3887 3939 3940 3941 3943 3944 3945 4209 4210 10404 4248 4358 4359 4941 5049 11291 11311 5695 5696 5712 5735
witness$	11465
witnesses$	11465
wits$	9541 3373 3374 3375
witted$	11601 11602
woeful$	16466 4443 6091
woefully$	6091
wolf$	7638 11409
wolves$	13660 14448 14449 14450 14604 14606 11559
woman	11344
woman$	14684 14956 2778 8952 14976 15012 15017 15019 2840 9012 15034 15035 2864 15050 15051 15052 15058 2877 2878 2905 2906 2924 15123 2945 9121 15139 9243 15470 15474 15618 15622 15623 15624 15625 15672 17310 17359 11707
women$	14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14404 8661 14684 14950 14951 14952 14953 14954 14955 14956 14959 2778 8950 14981 14983 14999 15010 15017 15018 15019 2837 15034 15035 15054 2877 2878 2895 2905 2906 2924 2929 15122 9119 15137 9126 15226 15461 15462 15463 15464 15467 15472 15548 15562 15609 15614 3433 15618 15622 15623 15624 15625 3463 9639 9640 3476 3477 3478 3479 15672 3489 3490 3491 15782 15848 11703 11707
wonder$	12461 6447 6448 12464 12465 7111 7112 7911 7912
wondered$	7111 7112 7911 7912
wondering$	7111 7112 7911 7912
wonderred$	7111 7112 7911 7912
wonderring$	7111 7112 7911 7912
wonders$	7111 7112 7911 7912
wont$	3727 3728 3729 3730 3731 5682
wool$	11712
woolly$	6091
word$	7344 1176 7346 1178 13844 14325 16542 16571 10680
wore$	12906 12907 12908 12909 12910 1241 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5637 5658
work	5054 12037
work$	175 177 178 6388 12404 6588 12706 543 544 545 546 547 548 549 550 551 862 7171 13285 13286 13287 13288 13289 13290 14134 14143 14432 14525 8699 8714 8718 14735 14791 8809 8860 9148 9149 9150 9151 15362 15495 15496 15497 15498 15499 15500 15501 15850 15899 15905 9902 15919 9972 16007 16038 16044 16076 16077 16078 16083 16410 4590 4730 11337 11442 5482 11851 11859 11907
worked	10978 4958
worked$	543 544 545 546 547 548 549 550 551 862 16036 16062 16063 16064 16065 16066 16993 17115 5164 11860
worker	17201
worker$	12491 12532 12804 14002 14142 15382 15612 15880 15962 10201 10206 10207 4047 10243 10244 16622 10625 10634 16689 16690 4648 17295 11286 17347 11443 5765 12177
workers$	12491 12532 12804 7351 14002 8125 14142 14147 14472 8480 14820 14875 14876 14877 14878 3203 3205 15612 15613 15880 15962 9985 9986 9988 9989 10027 10028 10029 10201 10206 10207 4047 16622 10634 16689 16690 4648 11443 11546
working$	543 544 545 546 547 548 549 550 551 862 7171 8715 9136 15898 16076 16077 16078 16748 17174 11859 11937 5939 5966
works$	543 544 545 546 547 548 549 550 551 862 15495 15496 15497 15498 15499 15500 15501 15502 9488 9489 16042 11860
workshop$	175 177 178
workshops$	175 177 178
workshy$	6059
world$	13729 13917 13936 13937 13938 13939 13940 13941 13942 13943 8650 8651 8652 14921 14922 14923 14924 14925 14926 14927 14941 14980 15108 9481 15506 9613 9619 15666 5520 5521
worldly$	2741 2763 3146 3147 3148 3149 3179 3434 3504 5522 6067
worn$	12911 12928 12929 12930 12942 16861 10848 11807
worr	4996 5065 5099
worried$	9137 9138 9139 15155 15156 15157 9143 9144 15389 15390 9376 10565 4476
worries$	14175 14176 14177 14178 9146 15162 9413 9414 11919
worry$	9137 9138 9139 15155 15156 15157 9143 9144 15378 15387 15390 9376 15415 15427 15445 15446 9432 11919
worrying$	14741 14742 14743 14744 14745 14746 14747 14748 14749 5465 5467
worse$	7056 13266 15224 15225 15353 9339 16527 16528 11721
worship$	667 668 669 670 671
worshiped$	667 668 669 670 671
worshiping$	667 668 669 670 671
worshipped$	667 668 669 670 671
worshipping$	667 668 669 670 671
worships$	667 668 669 670 671
worst$	12528 12529 13010 7019 7075 8332 2166 2174 2354 14661 14699 5389 5423 5467 5823
worth$	14166 14677 14678 4512
worthless$	6059
would	4524
would$	259 6439 6445 391 747 749 750 6920 12936 753 754 755 756 757 763 6933 6952 6953 12970 6964 905 1583 7790 1760 1762 7970 8021 2151 2243 15005 15027 2968 9142 3115 3167 3377 9548 9549 3714 3732 3733 3734 3745 3746 3747 9992 16024 3846 10133 16150 16151 3975 3976 10316 10317 10318 10713 4547 4811 5683 5687 5701
wound$	2104 2105
wrap	17357
wrap$	15406 11323
wraps$	13187 14708 11323 11361 11617
wreak$	5369
wreaked$	5370
wreaking$	5368
wreck$	13445 5273
wrecked$	5273
wrecking$	13449 5273
wreckked$	5273
wreckking$	5273
wrecks$	5273
wrist$	17172 17208 17209
wrists$	17172 17208
writ	12136
write$	16382 4335 4589 4632 17248 5353 5354
writing$	4338 4632
written$	4316 4337 5044
wrong$	6295 6296 160 161 162 163 164 165 166 6465 12528 12529 6599 6600 6601 12707 13379 7367 1398 7597 13615 7610 7646 7651 13679 7898 14078 14081 14151 14243 14263 14268 14269 14270 8607 14839 15025 15026 2985 2986 2987 2988 2989 2990 15515 9501 16334 16335 16345 16445 16623 16624 10622 5184 5285 5386 11568 5412 6045
wrote$	4336
xanax	11169 11176
xanax$	17184 17191
y$	15047
year	11232
year$	6818 6847 6848 14347 14348 14349 14350 14379 8367 14383 14596 14597 14599 14950 14951 14952 14953 14954 14955 14961 8970 15147 15616 3519 3522 3524 17238 17245 11232 17247 11703 11930 5958 12138
years$	14383 14947 14948 14949 15021 15022 15023 15024 15061 15062 15063 2907 15147 9569 11930 5958 12138
yes$	13744 13750 7738
yesterday$	15510
yet$	6374 4423 10614
yield	5784
yielde	10978
yielded$	16993
yjs	11327 11328 11333
yjs$	17342 17343 17348 6008
yob$	14426 6030
yobbish$	5467 6030
yobbo$	6030
yobbos$	6030
yobs$	14426 14448 14449 14450 6030
yoi	6007
yoi$	12176
yos	11333
yos$	17348 6008
yot	11327 11328 11333
yot$	17342 17343 17348 6008
you$	277 278 279 1346 1354 3379
young	11344
young$	372 440 802 897 918 2129 8322 8324 8341 8458 8459 2324 14621 14647 14648 14649 14650 2492 8669 14753 8742 8743 14781 14782 14783 14784 14785 14786 14800 2627 2628 8799 15104 2921 2922 2923 9153 9163 15509 9547 9603 15619 15620 15621 3470 3471 9657 3493 9663 9664 9665 9666 9667 9668 3517 15701 15704 3594 3643 3644 9980 10172 10356 10492 10493 10502 10511 10561 10600 10602 10660 10687 10702 16801 10797 10819 16840 16871 10857 4691 4692 16884 16885 16887 10904 16928 4758 4772 10953 16974 4796 16991 16994 16999 11013 11022 11023 17051 11043 11046 17063 4881 4886 17108 11099 17120 11110 4943 17132 17144 17154 17359 5210 5323 5326 5336 5374 11630 11677 5545 5588 5818 12011 12016 12024
younger$	7919 7927 8270 8271 8280 8281 8282 8283 8353 2186 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14402 14403 14406 14407 14692 14693 14859 15602 15605 11360
youngers$	16938
youngster$	2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 11630
youngsters$	2324 14618 14647 14648 14649 14650 14753 14781 14782 14783 14784 14785 14786 14797 11360 11630
youth	5826 6001
youth$	2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 3517 15701 15704 15707 15708 15962 4045 4046 4457 10718 4727 17068 11182 11327 11328 5163 11333 11476 5323 11494 5326 11630 11706 11758 5590 5818 5994 6001 6007
youths$	14336 14338 2324 14618 14647 14648 14649 14650 14753 14756 14781 14782 14783 14784 14785 14786 14797 15701 15704 4727 17068 17100 11476 11494 11630 11706 5590 6076
yp	10687 10702 10710 16765 16801 10797 10819 16840 16848 16865 16868 16871 10857 16873 4691 4692 16884 16885 16887 16928 4772 16991 16994 16999 10997 11013 17051 11043 11046 17063 4881 4886 17108 17120 11110 17132 17144 17154 5011 11200 5047 5070 11240 5082 11260 17280 17314 5137 5139 11309 11317 17340 5169 5826 12000 12011 12016 12117
yp$	5291
yp1$	5290
yp2$	5290
yp3$	5290
yp4$	5290
yp5$	5290
yp6$	5290
yro	6007
yro$	12176
zero$	8625 3884 10370 5759 5860
zits$	11817
zone$	16996 11079
zones$	16996 11079
