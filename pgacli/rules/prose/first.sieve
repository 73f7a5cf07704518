6165 6011 5175

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
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from \w+ing\b)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 98 98 99 99 99 99 99 99 100 101 102 102 103 103 103 103 104 104 104 105 105 106 106 106 107 108 108 109 110 110 111 112 113 114 114 114 115 115 115 115 115 115 115 115 116 117 118 119 119 119 119 119 119 120 120 120 120 121 121 121 121 122 122 124 124 125 126 126 126 127 127 127 127 127 128 128 128 128 128 128 128 128 129 130 130 131 132 133 133 134 134 134 134 134 134 134 135 135 135 136 137 137 137 137 137 137 138 139 140 141 141 141 141 142 142 142 142 143 143 144 144 144 145 145 145 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 146 147 147 147 147 147 147 147 148 148 149 149 150 150 150 151 151 151 151 151 151 152 152 152 153 153 154 155 155 156 156 156 157 157 157 157 157 157 158 158 158 158 159 160 160 160 160 160 160 161 161 162 162 164 164 165 166 166 166 167 167 167 167 167 167 167 167 168 168 168 168 168 168 168 168 169 169 170 171 172 172 173 174 174 175 175 175 175 175 176 176 176 176 176 177 177 177 178 178 178 179 179 179 179 180 180 181 182 183 184 186 186 187 187 188 188 188 189 189 189 189 189 189 190 191 191 191 192 192 192 192 192 192 192 193 193 193 196 196 196 196 197 197 197 197 198 198 199 199 199 199 200 200 200 200 200 200 200 200 200 201 202 202 204 205 205 209 209 209 209 209 210 210 210 211 212 212 212 212 212 212 212 215 216 218 220 221 222 226 228 228 229 231 234 234 234 234 234 234 234 234 235 235 235 235 238 238 238 239 240 240 240 240 243 244 244 245 245 246 248 248 248 249 251 251 251 251 251 251 252 253 254 254 254 254 254 254 254 255 255 255 255 255 256 256 256 256 256 256 257 257 259 259 260 261 261 262 262 262 262 264 264 265 266 266 267 268 268 268 269 270 272 272 272 272 272 272 272 272 272 273 274 274 274 274 274 275 275 276 276 277 278 278 279 279 279 279 279 280 280 280 280 280 280 280 280 281 281 281 281 281 281 281 281 281 282 282 282 283 283 284 284 285 285 286 286 286 286 286 287 287 287 287 287 288 288 289 290 291 291 292 292 292 292 292 292 292 292 293 293 293 293 294 294 295 295 295 296 296 297 297 297 298 298 299 299 299 300 300 300 301 301 301 301 302 302 303 303 303 304 304 305 305 306 306 307 307 308 309 309 309 310 311 311 313 314 314 314 314 314 315 316 317 317 317 317 317 317 318 318 318 318 318 319 319 321 321 322 322 323 323 324 326 327 328 329 330 331 332 333 334 335 335 336 337 337 338 338 338 338 339 339 339 339 339 340 340 341 341 341 342 342 343 343 344 344 344 344 345 346 346 347 349 350 350 351 351 352 352 353 354 355 355 355 355 355 356 357 358 358 358 359 359 360 360 361 361 363 365 365 366 367 368 369 369 369 369 369 370 370 371 371 371 371 371 372 372 372 373 374 374 374 374 375 375 376 376 377 377 377 378 378 379 379 380 380 381 382 382 382 382 382 383 384 385 386 388 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 392 392 393 393 393 393 394 394 394 395 396 396 396 397 397 398 398 399 400 401 401 401 401 401 401 401 401 401 402 402 402 402 403 403 404 405 405 405 405 405 405 405 405 405 405 405 405 406 406 406 407 407 408 408 408 408 408 408 408 408 408 408 408 408 409 409 409 409 409 410 411 413 413 414 415 416 416 417 417 417 418 419 419 419 419 420 420 421 421 421 421 421 421 422 422 423 423 423 423 424 424 424 425 425 426 427 428 429 429 430 431 431 432 433 433 433 433 433 434 434 435 435 435 435 435 435 436 436 436 436 436 436 437 437 437 437 438 438 438 438 439 439 440 441 442 443 443 443 444 444 444 444 445 445 446 447 447 447 447 447 447 447 447 447 448 448 448 449 449 450 450 452 453 453 453 453 453 454 454 454 454 454 454 455 455 456 457 457 457 457 458 459 459 459 460 460 460 460 461 462 462 464 465 465 465 465 466 467 468 468 468 470 470 471 471 472 473 473 474 475 475 476 477 479 480 481 481 481 481 482 482 482 482 482 482 483 483 483 483 483 484 484 484 485 485 486 486 486 487 487 488 488 488 489 489 490 490 490 490 490 491 492 493 493 494 494 494 494 494 494 494 495 495 496 496 497 497 497 498 499 500 500 500 500 501 501 501 501 502 502 502 502 502 503 503 503 503 503 504 504 505 506 506 506 507 508 509 509 509 509 509 509 509 510 510 510 510 510 510 510 511 512 512 513 514 514 515 515 516 516 517 517 517 517 517 518 519 520 521 522 523 524 525 526 527 528 528 529 529 529 530 530 530 530 531 531 531 532 532 533 533 534 534 535 536 537 538 538 538 539 540 541 541 541 542 542 542 542 542 543 543 543 543 543 544 544 544 544 544 544 544 544 544 544 545 545 545 546 546 547 547 548 548 549 549 549 549 549 549 550 550 551 551 551 552 552 552 553 553 554 554 554 555 555 555 555 555 556 556 556 556 556 556 558 558 558 558 559 560 561 562 562 562 562 563 563 563 563 563 564 564 564 565 566 567 568 569 569 569 569 569 570 570 570 570 571 573 573 574 574 574 574 574 575 575 575 575 575 576 576 576 577 577 578 579 580 581 581 582 583 583 583 583 583 584 585 585 585 585 585 585 585 585 586 586 587 588 588 588 588 588 588 589 589 590 590 591 591 591 591 591 591 591 592 593 593 594 595 596 597 598 599 600 601 601 602 603 603 603 603 604 605 605 605 605 606 607 607 607 607 607 607 607 607 607 607 607 608 608 609 609 610 610 610 610 613 613 613 613 613 613 613 614 614 614 614 615 615 615 616 616 616 616 616 617 617 617 618 618 618 619 619 619 619 619 620 620 620 621 622 622 622 623 624 624 624 625 625 625 626 626 627 627 628 628 628 629 629 630 630 630 631 631 631 631 632 632 632 632 632 632 632 632 632 632 633 633 633 633 633 633 634 634 635 636 637 637 638 638 639 640 640 640 640 641 642 642 642 643 643 643 643 643 644 644 644 644 644 644 644 644 645 645 645 646 646 646 646 646 646 646 647 648 649 650 651 651 651 652 652 652 652 652 652 653 653 654 655 655 655 655 655 655 655 656 657 658 658 658 658 658 658 658 658 659 659 659 659 659 660 660 661 661 661 661 662 662 662 662 662 662 662 663 663 663 664 664 664 664 664 664 665 665 666 666 666 667 667 668 669 669 669 669 670 671 672 672 672 672 672 673 674 674 675 675 675 675 675 675 675 675 676 676 676 676 676 676 676 676 677 677 677 678 679 679 679 679 680 680 680 680 680 680 680 680 681 682 683 683 683 683 683 683 683 683 683 684 684 684 684 684 684 685 685 686 686 688 688 689 690 691 692 693 693 693 694 695 696 696 697 697 697 697 697 698 698 699 699 700 700 701 701 702 702 702 702 702 702 702 702 702 703 703 703 703 704 704 705 706 706 707 708 709 709 709 709 710 710 711 711 711 711 712 712 712 713 714 715 716 717 717 717 717 717 717 718 718 718 719 719 719 719 720 720 720 720 720 720 720 720 720 720 720 721 721 721 722 722 722 722 723 723 724 724 724 724 725 725 726 727 727 729 730 730 731 732 732 733 734 734 734 734 734 734 734 734 734 734 734 735 735 735 735 735 735 735 735 735 736 736 736 736 737 737 737 737 737 738 738 738 738 738 738 738 738 739 739 740 740 741 741 741 743 743 743 744 745 747 748 749 749 749 751 752 752 753 754 755 755 755 755 755 755 755 755 755 755 755 755 756 756 756 756 756 756 756 756 756 756 756 757 757 757 757 759 759 759 759 759 760 760 760 761 761 761 762 762 763 763 763 764 764 764 765 765 766 767 768 768 769 769 769 769 769 770 770 770 770 770 770 770 770 771 772 774 774 775 776 777 777 779 779 779 779 779 779 779 780 780 780 780 780 780 780 780 780 780 780 780 780 781 782 784 785 786 787 788 789 789 789 790 791 791 791 791 791 791 793 793 793 794 794 794 796 796 796 797 797 798 799 799 799 799 801 802 802 802 803 803 804 805 805 806 808 809 810 811 811 812 813 814 814 814 814 815 815 816 816 816 816 817 817 817 819 820 820 821 821 822 822 823 823 823 829 831 832 832 833 833 833 834 835 835 835 835 835 836 838 839 842 843 848 848 850 850 853 853 854 856 858 858 859 860 860 860 860 862 862 862 863 864 864 865 868 870 876 877 877 877 879 880 880 880 880 881 881 882 883 883 885 885 885 885 886 888 888 888 889 890 891 891 892 892 893 893 893 893 893 893 893 893 893 893 893 893 893 893 893 893 894 894 894 894 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 895 896 897 897 897 898 899 899 899 899 901 904 906 907 908 908 908 908 909 909 909 909 910 911 911 911 916 917 917 918 918 918 918 918 918 918 918 919 920 921 922 922 923 923 923 923 925 926 927 927 929 929 930 931 932 932 932 932 933 933 933 933 934 934 934 935 936 937 937 938 938 938 939 939 939 939 940 940 941 941 942 943 944 944 945 946 948 948 948 948 948 949 949 950 950 950 950 951 951 952 953 955 957 958 961 963 963 963 965 965 967 968 968 969 970 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 971 972 974 975 976 977 977 977 977 978 978 978 978 978 978 979 980 980 980 980 980 980 981 981 982 984 985 986 987 988 989 989 989 989 989 989 990 990 990 990 991 992 992 993 994 994 995 995 996 996 996 996 997 998 999 1001 1002 1002 1002 1005 1005 1005 1005 1006 1006 1006 1006 1006 1006 1006 1007 1007 1007 1007 1007 1008 1011 1012 1012 1012 1012 1013 1014 1016 1016 1018 1019 1022 1023 1023 1024 1025 1026 1026 1027 1029 1029 1029 1030 1031 1032 1033 1033 1035 1036 1037 1037 1038 1038 1039 1039 1039 1039 1040 1041 1043 1045 1047 1047 1049 1050 1050 1051 1051 1051 1053 1053 1054 1055 1056 1057 1057 1058 1058 1063 1063 1063 1066 1066 1067 1067 1067 1067 1070 1070 1070 1070 1070 1070 1072 1073 1073 1074 1074 1074 1074 1074 1075 1075 1075 1075 1075 1076 1076 1076 1077 1078 1078 1078 1078 1079 1080 1080 1080 1080 1080 1080 1080 1080 1080 1081 1081 1083 1083 1083 1083 1084 1084 1084 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1085 1087 1087 1088 1088 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1091 1091 1092 1093 1093 1093 1093 1094 1095 1099 1099 1099 1099 1100 1102 1102 1102 1103 1103 1104 1104 1106 1106 1106 1106 1106 1107 1107 1107 1108 1108 1113 1114 1114 1114 1117 1118 1123 1123 1124 1126 1126 1126 1126 1127 1128 1131 1133 1133 1133 1134 1134 1134 1137 1138 1139 1139 1140 1140 1141 1147 1148 1149 1150 1151 1152 1152 1153 1153 1153 1156 1157 1159 1160 1161 1162 1163 1163 1163 1164 1165 1166 1166 1166 1166 1167 1169 1169 1169 1169 1171 1171 1171 1172 1172 1172 1172 1172 1172 1172 1173 1173 1173 1173 1174 1175 1176 1177 1177 1177 1177 1178 1179 1180 1182 1182 1184 1184 1184 1185 1185 1185 1185 1186 1186 1187 1187 1188 1188 1188 1188 1188 1188 1188 1189 1189 1189 1191 1192 1193 1193 1193 1193 1194 1194 1194 1194 1194 1194 1195 1195 1196 1198 1199 1199 1200 1201 1201 1201 1201 1201 1201 1202 1202 1202 1202 1202 1202 1203 1204 1204 1205 1205 1205 1205 1205 1205 1205 1205 1205 1206 1207 1208 1209 1209 1209 1210 1212 1212 1212 1212 1212 1213 1213 1213 1214 1214 1214 1215 1215 1215 1215 1216 1216 1216 1217 1218 1218 1219 1219 1220 1222 1223 1223 1223 1223 1223 1223 1223 1223 1223 1223 1223 1224 1225 1226 1226 1227 1227 1227 1227 1228 1228 1229 1229 1230 1230 1231 1231 1231 1232 1232 1233 1235 1235 1235 1235 1235 1236 1236 1236 1237 1238 1238 1240 1241 1242 1242 1242 1243 1244 1244 1244 1244 1244 1244 1244 1248 1248 1248 1249 1249 1249 1250 1250 1250 1250 1250 1251 1251 1251 1253 1254 1254 1254 1256 1257 1258 1258 1258 1259 1259 1259 1259 1259 1260 1260 1261 1261 1261 1261 1261 1262 1262 1262 1262 1262 1263 1264 1264 1265 1265 1265 1265 1266 1267 1267 1268 1268 1269 1270 1270 1271 1271 1272 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1277 1277 1278 1278 1278 1279 1279 1279 1280 1280 1280 1280 1281 1282 1282 1283 1283 1283 1284 1285 1285 1285 1285 1286 1286 1286 1286 1286 1286 1286 1286 1287 1288 1288 1289 1289 1289 1289 1290 1290 1291 1291 1291 1291 1291 1291 1292 1292 1292 1292 1292 1292 1292 1293 1293 1293 1294 1294 1295 1295 1295 1296 1296 1296 1297 1297 1297 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1298 1299 1301 1301 1301 1301 1303 1305 1305 1305 1306 1306 1307 1308 1308 1308 1309 1309 1310 1312 1312 1313 1314 1314 1315 1315 1315 1315 1316 1316 1316 1316 1316 1317 1317 1317 1317 1317 1317 1317 1319 1319 1319 1319 1320 1321 1321 1321 1321 1321 1322 1322 1323 1323 1323 1323 1324 1324 1324 1324 1325 1326 1326 1326 1326 1326 1326 1326 1327 1327 1327 1327 1328 1328 1329 1329 1329 1330 1330 1331 1331 1331 1332 1332 1332 1332 1332 1333 1333 1333 1334 1334 1334 1334 1334 1335 1336 1336 1336 1337 1337 1337 1338 1338 1338 1338 1338 1339 1339 1339 1340 1341 1341 1341 1342 1342 1342 1343 1343 1344 1345 1345 1346 1346 1346 1346 1347 1348 1348 1348 1348 1349 1349 1349 1349 1350 1350 1351 1351 1352 1352 1353 1354 1354 1354 1354 1355 1357 1357 1357 1357 1358 1358 1358 1358 1359 1360 1361 1361 1361 1362 1362 1362 1363 1363 1363 1364 1365 1365 1365 1365 1366 1366 1366 1366 1366 1366 1366 1366 1367 1367 1367 1368 1368 1369 1370 1370 1370 1371 1372 1373 1373 1373 1373 1374 1374 1375 1375 1376 1376 1377 1377 1378 1378 1378 1378 1378 1378 1379 1380 1381 1382 1383 1383 1383 1384 1384 1386 1387 1388 1389 1389 1390 1391 1392 1392 1393 1393 1393 1393 1394 1394 1394 1395 1396 1397 1398 1399 1399 1399 1400 1401 1401 1402 1402 1403 1404 1405 1405 1406 1407 1407 1408 1409 1409 1409 1409 1410 1411 1412 1412 1412 1412 1412 1413 1413 1413 1414 1414 1414 1414 1415 1415 1415 1415 1415 1416 1417 1417 1418 1419 1420 1421 1421 1421 1421 1421 1423 1423 1423 1423 1423 1423 1423 1424 1424 1424 1425 1425 1426 1427 1428 1429 1430 1431 1431 1431 1432 1432 1432 1432 1433 1434 1434 1435 1435 1435 1436 1436 1436 1436 1437 1438 1439 1440 1440 1441 1442 1443 1444 1444 1444 1444 1444 1445 1446 1446 1447 1447 1449 1450 1451 1452 1453 1453 1454 1455 1456 1457 1457 1458 1458 1459 1460 1460 1461 1461 1462 1463 1463 1464 1465 1466 1467 1470 1470 1471 1472 1472 1473 1473 1473 1474 1474 1475 1475 1475 1476 1477 1478 1478 1478 1479 1479 1479 1480 1480 1480 1480 1480 1481 1481 1481 1481 1484 1484 1484 1486 1487 1488 1488 1489 1489 1489 1490 1491 1492 1492 1493 1494 1495 1495 1495 1495 1497 1497 1497 1497 1499 1499 1499 1500 1501 1501 1501 1502 1502 1502 1503 1504 1504 1504 1505 1505 1505 1506 1506 1506 1506 1507 1507 1508 1508 1508 1508 1508 1509 1509 1510 1510 1510 1512 1513 1513 1513 1513 1514 1515 1515 1516 1516 1516 1517 1518 1519 1520 1520 1520 1521 1521 1522 1522 1522 1522 1522 1522 1523 1523 1525 1525 1526 1527 1527 1527 1527 1530 1530 1530 1530 1531 1532 1532 1533 1537 1537 1537 1537 1538 1538 1540 1540 1544 1545 1545 1545 1547 1551 1552 1552 1553 1553 1553 1553 1557 1558 1560 1561 1561 1561 1561 1562 1562 1563 1563 1563 1563 1563 1563 1565 1566 1569 1569 1569 1570 1572 1574 1575 1578 1579 1579 1579 1580 1582 1582 1582 1583 1584 1584 1584 1584 1585 1586 1586 1586 1587 1587 1587 1588 1589 1591 1591 1593 1593 1594 1595 1596 1597 1598 1598 1599 1599 1600 1601 1601 1601 1602 1602 1602 1602 1602 1602 1602 1602 1602 1602 1603 1604 1604 1604 1604 1605 1606 1606 1607 1608 1608 1608 1609 1609 1612 1612 1613 1614 1614 1614 1615 1616 1617 1617 1617 1618 1619 1619 1619 1620 1621 1621 1621 1621 1623 1623 1623 1623 1624 1624 1624 1624 1624 1625 1625 1626 1626 1626 1626 1627 1627 1628 1628 1629 1630 1630 1634 1635 1635 1637 1638 1639 1639 1639 1640 1641 1641 1641 1641 1641 1642 1642 1642 1642 1643 1644 1645 1645 1645 1645 1645 1646 1646 1646 1646 1647 1648 1648 1649 1649 1650 1651 1651 1652 1652 1652 1653 1654 1655 1656 1656 1656 1656 1656 1657 1658 1659 1659 1659 1659 1659 1659 1660 1660 1660 1660 1660 1660 1661 1661 1661 1661 1661 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1666 1667 1667 1668 1668 1668 1669 1670 1671 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1673 1674 1674 1674 1674 1674 1674 1675 1676 1676 1677 1677 1677 1678 1678 1678 1679 1679 1680 1680 1680 1681 1681 1681 1681 1682 1682 1684 1685 1685 1685 1685 1686 1686 1686 1686 1686 1687 1687 1687 1688 1689 1689 1690 1690 1690 1690 1691 1691 1691 1691 1692 1693 1693 1693 1694 1694 1694 1695 1695 1697 1697 1698 1698 1698 1699 1699 1699 1699 1700 1700 1700 1700 1700 1700 1701 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1703 1704 1704 1704 1704 1705 1705 1706 1706 1707 1707 1708 1708 1708 1709 1709 1709 1709 1710 1711 1711 1711 1711 1712 1712 1712 1712 1712 1712 1713 1713 1714 1714 1714 1714 1714 1715 1716 1716 1716 1716 1716 1716 1716 1717 1719 1719 1719 1720 1720 1720 1720 1721 1721 1721 1721 1721 1721 1721 1721 1723 1724 1724 1725 1726 1726 1726 1726 1728 1728 1728 1729 1729 1729 1730 1730 1730 1731 1731 1731 1732 1732 1733 1733 1733 1733 1734 1734 1734 1735 1735 1736 1736 1736 1736 1737 1737 1737 1737 1739 1739 1739 1740 1740 1740 1741 1743 1743 1743 1743 1743 1743 1743 1743 1744 1744 1744 1746 1746 1747 1747 1747 1747 1747 1748 1749 1749 1749 1750 1750 1751 1751 1751 1751 1751 1752 1753 1753 1753 1753 1754 1754 1754 1755 1755 1755 1755 1756 1757 1757 1758 1758 1758 1758 1758 1760 1761 1761 1761 1763 1765 1765 1765 1766 1767 1768 1768 1769 1769 1770 1770 1770 1770 1771 1771 1771 1771 1771 1772 1772 1772 1772 1772 1772 1772 1773 1773 1773 1773 1774 1775 1775 1775 1776 1776 1776 1776 1776 1776 1776 1777 1778 1778 1778 1779 1779 1779 1779 1779 1779 1779 1779 1780 1780 1780 1780 1780 1780 1780 1781 1781 1781 1781 1781 1781 1782 1782 1783 1783 1783 1784 1784 1784 1785 1785 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1787 1787 1787 1788 1788 1788 1788 1788 1789 1790 1791 1791 1791 1791 1792 1793 1793 1793 1793 1794 1794 1794 1794 1794 1794 1794 1795 1795 1795 1795 1795 1795 1796 1796 1796 1796 1797 1797 1797 1797 1798 1798 1798 1798 1799 1799 1800 1800 1800 1801 1801 1802 1802 1802 1803 1804 1804 1805 1805 1806 1807 1808 1808 1809 1809 1810 1810 1810 1811 1811 1811 1812 1813 1813 1814 1815 1815 1815 1815 1816 1816 1817 1817 1818 1818 1818 1818 1819 1819 1819 1819 1819 1819 1820 1820 1820 1820 1821 1821 1821 1822 1822 1822 1822 1822 1822 1822 1823 1824 1824 1825 1825 1825 1825 1825 1826 1826 1826 1826 1826 1826 1826 1827 1827 1827 1828 1829 1829 1829 1829 1829 1829 1829 1829 1829 1830 1830 1831 1832 1832 1833 1833 1833 1833 1833 1835 1835 1836 1837 1838 1840 1841 1841 1842 1842 1843 1844 1844 1844 1845 1847 1848 1848 1848 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1850 1850 1850 1850 1851 1851 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1853 1854 1855 1856 1856 1856 1856 1856 1857 1858 1858 1858 1858 1858 1859 1859 1859 1860 1861 1862 1864 1864 1865 1865 1865 1865 1865 1865 1867 1867 1868 1868 1869 1869 1870 1871 1872 1873 1874 1874 1874 1874 1874 1875 1876 1877 1877 1878 1878 1879 1879 1881 1881 1881 1881 1882 1882 1882 1882 1883 1883 1884 1885 1886 1888 1889 1890 1891 1892 1893 1894 1895 1895 1898 1899 1900 1901 1902 1903 1903 1904 1904 1904 1904 1904 1905 1906 1906 1906 1906 1907 1908 1908 1909 1911 1911 1913 1914 1915 1915 1916 1917 1918 1918 1919 1921 1921 1922 1922 1924 1924 1924 1924 1925 1925 1926 1926 1927 1927 1927 1927 1928 1928 1928 1928 1929 1930 1930 1931 1931 1933 1934 1934 1935 1937 1937 1938 1938 1939 1941 1942 1943 1945 1947 1947 1947 1948 1948 1948 1949 1949 1949 1950 1950 1951 1951 1952 1954 1954 1955 1955 1955 1955 1955 1955 1956 1956 1956 1958 1958 1960 1960 1960 1960 1960 1961 1962 1962 1962 1962 1963 1963 1963 1963 1963 1964 1964 1964 1964 1965 1965 1965 1966 1966 1967 1968 1969 1970 1971 1972 1974 1975 1976 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2007 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2033 2035 2038 2041 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2060 2061 2062 2063 2064 2065 2066 2067 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2111 2112 2113 2114 2115 2116 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2144 2145 2146 2147 2148 2149 2151 2152 2154 2155 2156 2157 2159 2162 2163 2166 2167 2168 2169 2170 2173 2174 2175 2176 2177 2178 2180 2181 2182 2183 2184 2186 2187 2188 2189 2191 2192 2193 2194 2195 2196 2198 2199 2200 2201 2202 2203 2204 2205 2206 2207 2210 2211 2213 2214 2215 2216 2217 2218 2219 2220 2221 2222 2223 2225 2226 2229 2230 2233 2235 2236 2240 2241 2242 2247 2248 2250 2252 2253 2254 2256 2257 2258 2259 2260 2261 2262 2263 2264 2265 2268 2269 2270 2271 2272 2274 2277 2278 2279 2280 2282 2283 2284 2285 2286 2287 2288 2289 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2304 2305 2306 2307 2309 2310 2311 2312 2313 2314 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2325 2326 2327 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2349 2350 2352 2353 2354 2359 2360 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2373 2375 2376 2377 2378 2379 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 2390 2393 2394 2395 2396 2398 2399 2401 2402 2403 2404 2406 2407 2408 2409 2410 2411 2412 2413 2414 2415 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2432 2433 2434 2435 2436 2437 2438 2439 2441 2442 2443 2444 2445 2447 2449 2450 2451 2452 2453 2455 2456 2457 2458 2459 2460 2461 2464 2465 2466 2467 2468 2469 2471 2472 2473 2477 2478 2480 2481 2482 2483 2484 2485 2486 2487 2489 2490 2492 2493 2494 2495 2496 2497 2501 2503 2505 2507 2508 2509 2510 2511 2512 2513 2514 2515 2516 2517 2518 2520 2521 2522 2525 2527 2528 2529 2530 2531 2533 2534 2535 2538 2549 2550 2551 2554 2555 2556 2563 2564 2565 2568 2574 2577 2579 2581 2582 2584 2586 2587 2595 2596 2606 2615 2622 2629 2630 2633 2636 2637 2638 2640 2641 2643 2644 2646 2650 2656 2658 2659 2660 2661 2662 2664 2665 2666 2670 2671 2674 2676 2677 2678 2679 2680 2681 2683 2684 2685 2686 2693 2694 2695 2697 2698 2700 2703 2704 2708 2713 2714 2715 2716 2717 2721 2723 2726 2727 2731 2734 2735 2739 2740 2742 2744 2746 2748 2750 2751 2753 2754 2755 2756 2758 2764 2766 2768 2769 2770 2771 2772 2773 2774 2775 2776 2777 2778 2780 2781 2782 2783 2784 2785 2786 2787 2788 2789 2790 2791 2793 2794 2795 2796 2797 2798 2799 2800 2801 2803 2805 2807 2808 2809 2810 2812 2814 2815 2816 2817 2818 2819 2823 2824 2825 2828 2831 2832 2834 2835 2840 2842 2843 2844 2845 2846 2847 2848 2850 2851 2852 2855 2856 2857 2858 2859 2861 2862 2863 2864 2867 2869 2870 2871 2872 2873 2874 2875 2877 2878 2880 2884 2885 2886 2887 2888 2890 2892 2901 2903 2908 2909 2910 2911 2912 2914 2915 2917 2918 2919 2924 2925 2926 2929 2930 2931 2933 2934 2936 2937 2939 3 3 30 34 37 38 53 54 100 132 147 163 183 185 191 194 195 200 202 207 208 214 216 217 219 221 223 227 227 229 230 231 232 233 233 236 237 241 242 243 244 244 247 249 258 263 264 265 270 272 311 312 320 321 325 330 348 362 364 387 391 401 412 419 422 441 445 447 461 462 463 469 475 478 479 524 530 557 567 572 581 611 612 624 626 642 650 687 690 707 719 723 725 728 742 746 750 756 758 773 776 778 782 783 792 795 798 800 806 807 811 818 822 822 824 825 826 828 830 837 840 843 845 845 845 845 845 846 847 851 852 854 855 855 857 857 857 857 857 857 857 861 862 867 869 870 873 874 876 877 877 878 878 883 884 887 889 895 897 898 900 900 900 900 901 901 901 902 905 907 907 907 907 907 907 907 907 907 907 907 908 909 909 909 909 909 909 909 909 909 909 909 909 909 914 915 919 921 922 926 927 928 947 952 954 956 959 960 962 966 967 969 971 973 973 973 973 973 974 978 983 984 992 995 1000 1003 1004 1008 1009 1010 1015 1017 1018 1020 1021 1027 1028 1031 1032 1033 1034 1040 1042 1042 1044 1046 1048 1052 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1058 1060 1060 1060 1060 1061 1062 1063 1064 1065 1066 1067 1068 1071 1071 1071 1071 1071 1071 1072 1074 1082 1086 1088 1090 1092 1096 1097 1098 1099 1100 1101 1103 1105 1106 1109 1110 1110 1110 1110 1112 1115 1116 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1118 1121 1122 1123 1125 1127 1128 1130 1130 1132 1133 1134 1135 1136 1142 1144 1154 1154 1154 1154 1154 1154 1154 1154 1155 1168 1170 1170 1181 1183 1190 1196 1196 1197 1201 1211 1219 1221 1232 1234 1235 1236 1239 1245 1246 1247 1252 1254 1255 1300 1302 1304 1309 1311 1318 1341 1344 1356 1371 1372 1385 1386 1422 1447 1448 1468 1469 1470 1471 1482 1483 1485 1496 1498 1511 1518 1524 1529 1529 1529 1529 1529 1529 1529 1529 1529 1529 1534 1538 1540 1541 1543 1545 1546 1548 1549 1549 1550 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1553 1554 1555 1556 1557 1558 1559 1564 1565 1566 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1567 1568 1569 1570 1571 1573 1575 1576 1576 1576 1577 1579 1581 1582 1584 1585 1590 1591 1592 1592 1597 1598 1600 1601 1602 1603 1605 1605 1607 1608 1610 1610 1610 1610 1611 1611 1611 1611 1611 1611 1620 1622 1631 1634 1636 1639 1644 1650 1661 1662 1665 1673 1683 1696 1715 1718 1719 1721 1722 1727 1728 1738 1738 1742 1744 1744 1745 1750 1757 1759 1761 1762 1763 1765 1768 1779 1786 1789 1824 1826 1834 1839 1840 1840 1840 1840 1840 1840 1840 1840 1840 1840 1840 1846 1849 1849 1849 1849 1849 1849 1849 1849 1849 1849 1850 1856 1863 1864 1865 1866 1867 1883 1887 1896 1897 1899 1903 1908 1909 1910 1911 1912 1913 1920 1923 1928 1931 1932 1936 1940 1946 1947 1953 1957 1957 1957 1959 1959 1959 1959 1961 1961 1961 1961 1963 1968 1973 1977 1990 2001 2003 2008 2009 2030 2031 2032 2034 2036 2039 2040 2042 2059 2068 2109 2110 2117 2118 2143 2153 2158 2160 2161 2164 2165 2171 2172 2179 2185 2190 2197 2208 2209 2224 2227 2228 2231 2232 2234 2237 2238 2239 2244 2246 2249 2251 2266 2273 2275 2276 2281 2291 2302 2303 2308 2329 2343 2348 2351 2355 2356 2357 2358 2361 2374 2391 2392 2397 2400 2405 2440 2446 2448 2454 2462 2463 2470 2474 2475 2476 2479 2488 2491 2498 2499 2500 2506 2519 2523 2524 2526 2532 2540 2542 2548 2561 2562 2566 2567 2571 2572 2575 2576 2578 2580 2583 2585 2588 2589 2590 2592 2593 2597 2598 2600 2601 2602 2604 2605 2608 2609 2610 2611 2612 2613 2614 2620 2624 2625 2626 2627 2628 2631 2632 2634 2635 2639 2647 2649 2652 2653 2654 2655 2663 2672 2673 2675 2687 2688 2689 2690 2691 2692 2696 2699 2702 2705 2706 2707 2709 2710 2711 2712 2718 2719 2722 2725 2729 2730 2736 2737 2741 2743 2745 2749 2752 2757 2759 2760 2761 2762 2763 2765 2767 2802 2804 2806 2811 2813 2820 2821 2822 2826 2827 2830 2833 2837 2838 2839 2841 2849 2854 2860 2865 2866 2868 2876 2879 2881 2883 2889 2891 2893 2894 2895 2896 2899 2900 2902 2904 2905 2906 2907 2913 2916 2920 2922 2923 2932 2938 2940 41 46 123 203 206 213 224 225 227 250 271 451 827 841 844 845 849 855 857 866 871 872 875 900 903 907 912 913 924 960 962 964 973 1042 1052 1058 1059 1060 1065 1069 1071 1105 1110 1111 1118 1119 1120 1121 1129 1143 1145 1146 1154 1158 1170 1196 1422 1528 1529 1535 1536 1539 1542 1546 1549 1553 1567 1576 1581 1592 1610 1611 1632 1633 1738 1764 1840 1849 1880 1944 1957 1961 2002 2004 2005 2006 2037 2150 2212 2243 2245 2255 2267 2290 2502 2504 2536 2537 2539 2541 2543 2544 2545 2546 2547 2552 2553 2557 2558 2559 2560 2569 2570 2573 2591 2594 2599 2603 2607 2616 2617 2618 2619 2621 2623 2642 2645 2648 2651 2657 2667 2668 2669 2682 2701 2720 2724 2728 2732 2733 2738 2747 2779 2792 2829 2836 2853 2882 2897 2898 2921 2927 2928 2935

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 0 8 5 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5036 11201 11753
10$	14374
101	10810
101$	16821 11053
11$	14374
12$	2805 2806 2807
13$	2805 2806 2807
14$	2805 2806 2807
15$	2805 2806 2807
16$	2805 2806 2807 14994 14995 11698
17$	14994 14995 11698 6156
18$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 14994 14995 15685 11698
19$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 14994 14995 15685 11698
2$	11753
20$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 14994 14995 15685 11698 6156
21$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 14994 14995 15685 11698
22$	12821 12823 678 12856 12857 14994 14995 15685 11698
23$	12821 12823 678 12856 12857 14994 14995 15685 11698
24$	12821 12823 678 12856 12857 14994 14995 11698 5696
25$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 14994 14995 15685 11698
26$	12821 12823 678 12856 12857
27$	12821 12823 678 12856 12857
28$	12821 12823 678 12856 12857
29$	12821 12823 678 12856 12857
3$	11753
30$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 14994 14995 15685 11698
31$	6156
3x5x2$	6095
4$	11753
47$	6156
4ft$	6074
5$	3530 9696 9697 11753 6074
5ft$	6074
5x5x5$	6094
6$	3530 9696 9697 11753 6074
60$	17026
6ft$	6074
7$	14374 11753 11861
8$	14374 11753
9$	14374 11753
999	10810
999$	16821
a$	6472 6535 6715 12729 6720 7229 7264 7382 7406 7487 7573 7829 8203 2255 2256 2257 8588 8589 14690 14699 8773 8774 2648 2744 2827 2828 9031 9496 3517 10340 10374 10413 10499 10520 10522 10549 10980 11140 11153 11159 11168 11211 17298 5125 11328 11329 17350 5302 5355 5586 5716 5734 5815 5818 12101 5990 12175
abandon$	5739
abandoned$	5736 5739
abandoning$	5739
abandons$	5739
abc$	11030 6003
abcs$	11030
abdicate$	4386
abdicated$	4386
abdicates$	4386
abdicating$	4386
abh	11332 6010
abh$	17343 12175
abide$	14126
abilit	12043
ability$	14338 8778 8779 8780 8781
abject$	5703
able	10929
able$	2703 2706 2707 2709 2718 2730 8914 8915 8916 8917 2980 3013 9187 9208 9209 3054 3065 3069 3070 9236 3072 3073 9245 3081 3082 3083 3097 15647 4827
ably$	9257 9258 9259 9260
aborti	5915
abortion$	12080
about	10894 11945
about$	6263 6267 6342 12886 13093 7084 7196 7211 13455 13456 7446 7839 13884 13885 13917 7982 13995 14608 14861 15136 15137 15138 9130 15144 15145 15146 15150 15151 9486 9487 15548 9538 9539 9540 3531 9865 9866 9900 3736 3737 3738 3739 9905 15952 16291 16318 16428 16429 10515 16529 16571 16572 16573 10639 10640 10641 4666 10918 10942 11227 11261 11451
above$	12634 13397 13398 13399 7414 14479 14480 14481 9723 16525 16625 16654 10745
abrasive$	6046
abroad$	17253
abscond$	12758 593 594 11864 6014
abscondded$	593 594 11864 6014
abscondding$	593 594 11864 6014
absconded$	593 594 11864 6014
absconder$	11358 6014
absconders$	11358 6014
absconding$	593 594 13463 11357 11864 6014
absconds$	593 594 11864 6014
absconsion$	6014
absconsions$	6014
absen	12115
absenc	11222 17246
absence$	17233
absent$	12763 16129 10858
absentee$	14412 11497
absentees$	14412 11497
absolute$	3694 5991
absolutely$	2457 3885 10383 5694 5697
abstin	5150
abstinence$	11315
absurd$	2985 2986 2987 2988 2989 2990
abus	17281
abuse	11269
abuse$	12176 12177 12215 12216 12217 12232 12244 12504 12566 12694 13029 13030 13039 13040 13162 13228 7218 13380 13574 13575 13672 13674 14079 14080 14201 14202 14203 14204 14205 14206 14207 14208 15339 9330 17278 17279 17280 11399 11402 11414 11456 12132
abused	5099 5969
abused$	12222 12868 13183 14201 14202 14203 14204 14205 14206 14207 14208 11264 5969 12134
abuser$	12750 12842 12847 12852 13312 13313 13314 13315 13316 13317 13318 13319 13320 13323 13638 7885 13950 14032 14352 2180 14403 14413 2267 11407 11488 11491 11492
abusers$	12750 12847 12852 13312 13313 13314 13315 13316 13317 13318 13319 13320 13323 13638 7885 13950 14032 14352 2180 14403 14413 2267 14682 11407 11488 11491 11492
abusive$	7362 14201 14202 14203 14204 14205 14206 14207 14208 8354 5464 11639 6053
abysmal$	6087
abysmally$	6087
academy$	10197 10202 10203 10205 4047 16614 10630 4469 16681 16682 17215 17216 17219 5762
accept$	12311 12327 187 6473 319 320 321 322 323 324 325 326 12548 12584 12656 12689 1205 7375 7377 7379 13736 13741 7733 1908 1909 1937 8103 8104 8105 8106 8107 8108 8109 8110 8111 8112 1948 1949 14126 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8160 8161 8162 8163 8164 8190 8191 8192 8193 8194 8195 8196 8197 14719 14724 14727 15842 15891 15897 15911 15945 15946 15955 15956 15957 16173 16402 5249 11844 11845
acceptable$	8129 4859 11061 6003
accepted$	12439 12440 12441 12443 319 320 321 322 323 324 325 326 12896 12903 12911 12920 12921 12922 12934 13215 1205 7375 7377 7379 14049 1908 1909 1948 1949 16012 16013 16014 16015 16173 5249
accepting$	319 320 321 322 323 324 325 326 1205 7375 7377 7379 1908 1948 1949 14719 15890 5249
accepts$	319 320 321 322 323 324 325 326 1205 7375 7377 7379 1908 1948 1949 15955 15956 15957 5249
acceptted$	319 320 321 322 323 324 325 326 1205 7375 7377 7379 1908 1948 1949 5249
acceptting$	319 320 321 322 323 324 325 326 1205 7375 7377 7379 1908 1948 1949 5249
access$	12311 4648 5937
accessing$	4648
accessory$	5257
accesss$	4648
accident$	2251
accidents$	2251
accommodated$	392 393 394 395
accommodation$	12798 12799 12800 12801 12802 12803 12804 12805 17258 17309 17338 12146
accomp	6116
accomplice$	13638 11384 11421 11552
accomplices$	13638 11384 11421 11552
accord$	12541 12865 12866 13189 11386
accoun	4653 10830 4694 10951 4797 11019
account$	13226 7340 1176 7342 1178 13940 13941 13942 13943 2136 2137 8303 8304 8305 14317 2142 2143 2144 2145 2146 2147 16377 16378 16379 16380 16381 16382 16383 10762 4599 16824 10814 4801 16992 17030 17144 17145 5106 17290 11606
accountability$	1903 1904 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8084 16610 16611 16612 16613 11921
accountable$	71 72 73 74 75 1903 1904 16992
accounted$	4801
accounts$	344 345 13226 7340 1176 7342 1178 13940 13941 13942 13943 2136 2137 8303 8304 8305 14317 2142 2143 2144 2145 2146 2147 10762 4599 16824 10814 16841 16962 4801 17030 11606
accusation$	11454
accusations$	11454
accustomed$	3163 3164 3247
achiev	4820 5051
achiever$	14417
achievers$	14417
acknowledge$	8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8190 8191 8192 8193 8194 8195 8196 8197 16374 16402
acknowledged$	16256 16257
acne$	11810 6077
acned$	6076
acquit	5999
acquitted$	12164
across$	8381 8382 2590 8756 8931 8932 8933 9263 9264 9265 9580 9723 16908 11102 11676 11867
act	4562 17002 17190 5836
act$	6790 12808 6961 797 798 13410 13411 13799 1626 1627 8160 8161 8162 8163 8164 2264 2296 2304 2482 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 2881 2902 3074 3075 3282 9579 3423 3424 3509 3510 3511 3512 16156 16402 16593 16596 16729 4780 5466 5531 12001
acted$	6961 797 798 1626 1627 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3282 3423 3424 3509 3510 3511 3512 10184 10193 16208 16213 16216 16217 16219 16220 16221 16222 16256 16257 16280 16412 5466 5531
acting$	1626 1627 2264 2620 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 2903 3074 3075 3407 3509 3510 3511 3512 4780 5442 5466 5531
action	4537 12024
action$	12268 13906 16283 4169 4170 4171 16377 16378 16379 16380 16381 16382 16383 4780 11084 11094 17119 11344 12022
actionable$	10702
actions$	3 4 5 6 7 8 9 6177 12189 12190 6184 20 12268 12355 6352 12533 12534 12535 12536 12537 12538 12539 12540 12558 12953 12954 12955 12956 7059 895 13283 13284 13285 13286 13287 13288 1224 1225 14079 14080 14081 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 14311 4161 11344
active	16937
active$	6289 125 6544 518 519 520 521 522 854 11366 11688 11978 5818 5820
activi	16704 16943 11992 12024 12028 12029
activities$	12255 12268 11344 11363 11460
activity$	12255 12268 6791 12809 16800 16841 11344 11363 11460 11687 11949
acts$	12792 6790 12808 13410 13411 1626 1627 2264 2297 2305 2483 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 2882 2901 3074 3075 3282 3423 3424 3509 3510 3511 3512 5466 5531
actted$	1626 1627
actting$	1626 1627
actual$	11332
add	4516
add$	1135 1420 14318 14319 14320 14321 14322 4672 6121
addded$	1420
addding$	1420
added$	1135 1420 4633 4634 4672 4673 4746 4748
addict	17246 17264 12088
addict$	14419 14420 14421 14528 14529 17263 11497 11498 6036
addicted$	12252 5007
addiction$	12264 5007 17184 12041
addictions$	12264
addicts$	14419 14420 14421 14528 14529 17266 11497 11498 6036
adding$	1420
addres	4542 10743 4594 10759 4629 10794 10795 16863 16974 5791
address$	6464 6465 6466 12742 12743 12744 12745 6735 6736 6737 6738 16848 4725 5791 12148
addresses$	6464 6465 6466 16732 16754 16848 4725 11956 11973
adds$	1135 13311 1420 4672
adenoi	11151
adenoids$	17162
adept$	3514
adequate$	3026 3029 10341 10342 10343 10344
adhd	6121
adidas$	11820
admirably$	9257 9258 9259 9260
admission$	12096
admissions$	12096
admit$	15891 15897 15911 16173 16402 16593 11844
admitted$	16012 16013 16014 16015 16173 5019 5020 12095
adoles	11175
adolescent$	2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 3517 15693 15696 17186 5011 5320 5323 11623 5585
adolescents$	2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 15693 15696 11623
adopted$	4715 12141
adoption$	5977
adoptive$	5977
adore$	667 668 669 670 671
adored$	667 668 669 670 671
adores$	667 668 669 670 671
adoring$	667 668 669 670 671
adult$	12478 12479 12487 6478 12600 12642 12654 12665 6689 6690 12719 6765 6769 6772 12790 12793 12824 12827 12853 13447 13452 13868 14005 8211 8246 14260 14261 14262 14263 2094 8712 8768 2672 14853 14897 8894 8897 2763 14942 14943 14944 14945 14946 14947 14948 2778 8954 14973 14978 14979 14980 15000 15009 2838 9008 15026 15027 9027 2863 15048 2877 2878 9045 15057 15058 9048 9049 9070 2912 2913 2925 9092 2932 2933 15117 2945 9207 9210 15221 3146 3147 3148 3149 15331 15332 15333 15334 15376 15385 15387 15394 15453 15454 15455 15456 15564 15567 15614 15615 15616 15617 3445 9657 9658 15670 15671 15672 15673 15674 15675 15687 15871 15873 15874 10239 10240 11352 5214 11383 11696 11697 11700 11701 5539 11706 11707 5562 5577
adults$	12196 6447 6448 6450 6455 6460 6463 12475 12478 12479 12487 12491 12654 12719 12750 12752 12755 6765 12784 12790 12793 12824 7347 13994 14134 14135 14139 14231 8225 14260 14261 14262 14263 14280 8270 14464 8476 14812 14853 14867 14868 14869 14870 14878 14897 14942 14943 14944 14945 14946 14947 14948 2778 8946 14973 14978 14979 14980 14984 14985 14986 14987 14991 14998 15006 15007 15008 15009 15010 2837 15046 2877 2878 9045 15057 15058 2905 2906 2929 15111 15112 15113 15114 2945 9115 15129 9122 15221 15228 15229 15230 9239 15252 15253 15254 15255 15282 15290 15291 15292 15293 15294 15302 15303 15304 15305 15306 15337 15338 3203 3205 15385 15387 15394 15453 15454 15455 15456 15459 15464 15554 15599 15601 15604 15605 15606 15610 15614 15615 15616 15617 15638 3476 3477 3478 3479 15657 9648 3489 3490 3491 15670 15671 15672 15673 15674 15675 15685 15690 15691 15774 15840 15871 15873 15874 9981 9982 9984 9985 11352 11449 11539 11567 11696 11701 11706 11707 11729
advance$	4815
advanced$	2763 3179 3445 11366
advanceed$	4815
advanceing$	4815
advances$	6476 6477 12504 12505 13400 13401 14905 14906 14907 14908 4815
advant	4908
advantage$	12223 13349 11073
advert$	15833
advice$	12364 12429 12430 13139 13802 13803 13811 1642 14055 14171 14172 14173 14174 14175 14719 16242 16243 16244 16245 16246 16247 16685 11436 11450 11839 11912
advis	10703 11976
advised$	6295 12367 12368 6358 194 195 196 197 198 199 200 201 6367 203 204 205 206 207 208 209 210 211 212 213 1706 1707 1708 1709 1710 1711 1712
affair$	15173 15517 15518 15519 15520
affairs$	15041 15240 15241 15242 15243 15356
affect$	15437 15438 9428 9432 3268
affection$	12798 12799 12800 12801 12802 12803 12804 12805 13096
affections$	12505
affili	4562 11949 11951 11992 6116
affiliate$	11460
affiliated$	2150 11460
affiliates$	11460
affiliation$	2087 2088 2150 11460
affiliations$	11460
affray	11332 6010
affray$	17343 12175
afraid$	15274 15275 15276 3141 3142
african$	3540 9709 9714 9715 5612 11809
afro$	11797 5633 11799
afros$	11797 11799
after	16843 11275
after$	12549 13290 13291 1125 7614 7615 7617 7618 13794 14056 8092 8821 14877 8869 15101 15178 9190 15283 15284 15298 9535 15682 4360 16684 16908 4994 17199 17286 12071
afternoon$	17126 5053
afternoons$	5053
afterp	11165
afterpill$	17176
afterthought$	16604
again$	12377 12378 13882 13883 7873 15932 15933 15935 15936 15937 4314 10588 10589 17112 17175 11431
agains	4720 10988 12024
against$	12746 12747 12748 12749 7791 13910 16820 16860 4709 16906 16945 10945 10970 16990 16999 17095 11086 11859 11978 12034 12038
age$	6780 12820 8341 14902 14903 14904 14939 14940 15013 15014 15015 15016 15053 15054 15055 15120 9356 9357 9358 9359 15521 9667 9668 15701 15710 15711 15712 11224 12122
aged$	6812 15693 15696 17172 11381
agencies$	14616 10197 10202 10203 4047 16614 10630 16681 16682
agency$	14616 10171 10197 10202 10203 4047 10239 10240 16614 10630 4469 16681 16682 10702 5703 5752 5761
ages$	14939 14940
aggression$	14446 14502 14803 14804 2629 2630 11632
aggressive$	14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 14841 11586 5464 6053
aggressively$	6053
aggressiveness$	14803 14804 11632
aggressor$	13638 14352 14353 14354 14355 11488 11489 11490 11534
aggressors$	13638 14352 14353 14354 14355 11488 11489 11490 11534
aggro$	12993 13590
agitator$	6029
agitators$	6029
ago$	15575 15576
agree$	720 721 1000 1001 1002 1003 1005 1006 1007 1008 1009 7375 7377 7379 2696 2697 2698 2699 5236
agreed$	698 720 721 12934 1000 1001 1002 1003 1005 1006 1007 1008 1009 7375 7377 7379 2696 2697 2698 2699 5236
agreement$	12555 17035
agreements$	17035
agrees$	720 721 1000 1001 1002 1003 1005 1006 1007 1008 1009 7375 7377 7379 2696 2697 2698 2699 5236
agreing$	720 721 1000 1001 1002 1003 1005 1006 1007 1008 1009 7375 7377 7379 5236
ahead$	158 6622 12635 13845 16625 16655 11963
aid	4820
aid$	4815 4822 4953 12072
aided$	4815 4822 4953
aiding$	4815 4822 4953
aids	4820
aids$	4815 4822 4953 12072
aim	4906
aim$	16748 17066 4894 17120
aimed$	11121
aims$	16748 17066 4894 11121
air$	14533
airhead$	11552
airheads$	11552
alarm$	7801
albanian$	3540 9711 11809
album$	10742
alcoho	17246 17264 11254
alcohol$	35 270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 14270 15088 15089 15090 15091 15092 17183 5150 5923 12088
alcoholic$	17263 17265 11497
alcoholics$	17266 11497
ale$	15450
alert	4645
alert$	4529 4550 4551 4851
alerted$	10774
alerting$	4550 4551
alerts$	4550 4551
aliase	5779
aliases$	11944
alibi	5779
alibi$	11942 11944
alibis$	11942 11944
alien$	11612
alienated$	5586
aliens$	11612
alight	11338
alight$	17349
alike$	11819 11821
alive$	17158
all	10953 12004
all$	6371 6375 310 876 7047 13139 7153 992 993 7314 7348 1387 1388 7592 13707 13709 1562 7765 8156 8425 8482 8514 14548 14549 8567 8598 2575 8768 2641 2688 14865 2754 8923 14970 2822 15209 15340 15355 9414 3255 3256 3391 15595 3494 3639 15844 9834 9848 3685 3687 9860 3808 3809 3810 3949 3950 3951 3961 10127 10169 16391 16398 10418 10549 10551 16580 16581 4414 10735 10770 16835 4774 10965 17100 11132 5223 11393 5414 11839 11840 11913 5815
alleg$	13227
allegation$	2136 2137 11454 11455
allegations$	7313 2136 2137 11454 11455
allege$	14305 14306 4762 11452 11453
alleged$	13227 14305 14306 4734 4761 4762 4766 11452 11453 5291
allegedly$	6023
alleges$	14305 14306 4762 11452 11453
allegged$	13227
allegging$	13227
alleging$	13227
allegs$	13227
allerg	6127
allergy$	12041
alley$	14690
alloca	4526
allocated$	4632
allow	4522 4552
allow$	46 47 282 283 284 13034 899 998 1736 1737 1738 1739 1740 7929 15891 15897 15911 4347 4598 4822 11387 11844
allowed$	46 47 282 283 284 13034 13072 13073 899 998 1736 1737 1738 1739 1740 4347 4822 4991 5129 11387
allowing$	46 47 282 283 284 13034 899 998 1736 1737 1738 1739 1740 4347 4822 11387
allows$	46 47 282 283 284 13034 13072 13073 899 998 1736 1737 1738 1739 1740 4347 4598 4822 11387
alls$	14548 14549
almost$	814 1029 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 3388 3389 3531 5535 5564
alone	11170 12145 5986
alone$	12938 13001 13343 13477 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15233 15234 15235 15236 15237 15238 15239 15248 15267 15589 15635 17181 5986 12151
along$	12449 12468 12592 6860 6861 6862 6874 13185 7175 7176 7177 1087 13359 7408 7409 13776 13780 1624 9547 3383
alopecia$	6079 6126
alpha$	11497 5337
already$	2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2866 15126 15127 15128 3531 5535
alright$	9624 3460 3461 3462
also$	8542 5324
alter$	10041 10042
altered$	1050
alternative$	5937
alternatives$	12429 12430
although$	215 6420 6421 6422 6423 6424 6425 6426 6427 268 269 12746 12747 12748 12749
altogether$	4414
always$	589 820 7543 7544 2733 3259 3639 9906 3861 3862 3863 3864 5677 6083
am$	10095
ambition$	14830 11667
ammunition$	13630 13633
amok$	11549
among$	2163 8364 14376 14377 2202 14469 14732 8794 8832 11137
amongst$	8364 14376 14377 2202 14732 8794 8832
amoral$	6057
amount$	379 380 381 15279 15280 15281
ample$	151 152 153 6387
amuck$	11549
an$	6828 6842 7264 8121 2458 14690 8812 2744 8989 9037 9106 9365 9553 3502 3503 3517 10145 10549 10980 11168 17298 11329 5586 12101
anaemi	6127
anaemic$	6126
analys	10715 10716 10717 4553 4554 16788 16813 4688 10856 4783 10948
analysis$	11952 11967
analyst$	16710 16712 16726 16727 16728 10718 10719 4566 10853 16867
analysts$	16710 16712 16726 16727 16728 10718 10719 4566 10853 16867
anaphy	6127
and	4588 5858 5865
and$	6370 12503 7197 7216 13775 14212 14334 8343 8344 14515 14542 8552 14564 8627 8634 14650 14771 15341 15528 9534 9678 15693 15696 9723 9743 15758 10917 11012 11014 11043 11096 11431 11928 11981 5872 12170
angels$	15140 15141 15142 15143 15159 11521
anger$	14502 2623 5465
angina$	6126
angry$	2500 16129 5302 5586
animal$	11497
animals$	14418 14419 14420 14421 14440 14441 14442 14598 14601 14692 16604 11497 11498
ankle	5163
ankle$	17197 17198 11328
ankles$	17197
annoy$	13114
anonymous$	5782
anorak$	11816
anoraks$	11816
anorex	5901
anorexia$	12066
anorexic$	12066
anothe	4850
another$	6166 12685 7914 7922 14292 14468 14655 8663 14813 3517 16658 16686 11153 5038 11341 5586 5818
anpr	5798
anpr$	11963
answer$	12548 1685 14126 2888 2889 2890 9201 15891 15897 15911 15955 15956 15957 15958 15959 15960 15961 16002 16173 10219 10226 16374 16402 10437 10438 4282 4283 16535 16593 16596 17083 17120 11844
answerable$	71 72 73 74 75 1685
answered$	12903 12934 14049 2888 2889 2890 16012 16013 16014 16015 3987 16173 16213 16216 16217 16219 16220 16221 16222 16224 16225 16226 10219 16256 16257 16643
answering$	10219
answerred$	10219
answerring$	10219
answers$	1685 2888 2889 2890 15955 15956 15957 16002 10219 4282 4283
antagonise$	5284
antagonised$	5284
antagonises$	5284
antagonising$	5284
antagonist$	11534
antagonistic$	6055
antagonists$	11534
anti	16764 4643 10901 4751 16939 16947 4772 16961 10966 11054 11059 11060 4916 4917 11085 5918
anti$	6686 6692 13672 13674 2089 8436 14456 2499 14733 14734 14735 14736 14737 14738 14739 14740 14741 2600 8771 8789 8790 8791 8831 5492 5493
antibiotics$	11167
antici	4707
anticipated$	17000
antidepressant$	12083
antidepressants$	11167 12083
antifreeze$	12053
antips	5918
antipsychotic$	12083
antipsychotics$	12083
antisocial$	12694 12702 13672 13674 14448 14456 14733 14734 14735 14736 14737 14738 14739 14740 14741 8789 8790 8791 14841 16912 16977 5281 5416 5458 11624
anxiety$	6123
any	16858 10953 5781 12004
any$	13139 13382 7713 8063 14125 8156 8260 2843 2844 9362 9375 15527 15844 9834 9848 3685 3687 9860 10052 10159 16230 16236 16237 10369 10370 10413 10551 4511 10683 16705 16792 10792 10813 4652 16830 16874 16875 16877 16918 4770 16981 16984 10980 11007 17041 11037 11040 17053 4879 4883 11079 17097 17100 17109 11103 17121 11839 11840 5815 12009
anybody$	277 278 279 12664 7057 7058 13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 7524 14139 8260 15252 15253 15254 15255 15337 15338 15371 15873 15874 15878 15879 15880 9981 9982 9984 9985 10023 10024 10025 10197 16835 11079
anyone$	277 278 279 12475 12664 7057 7058 13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 7300 7523 14135 14139 8260 14459 14475 14684 14897 15252 15253 15254 15255 15282 15337 15338 15638 15873 15874 15878 15879 15880 9981 9982 9984 9985 10023 10024 10025 10197 16212 16835 11079 11432
anything$	12448 7096 7193 7194 7327 7451 13831 14029 2893 15207 3136 15355 3216 9422 15447 15543 15781 15782 15878 15879 15880 15889 15895 15901 15906 15915 15950 9981 9982 16010 3977 3978 3979 3980 3981 16313 16314 16315 16316 10307 10770 10772 4621 16811 11839 5729
anyway$	12381 12385 15224
apart	11099 11100
apart$	17110 17111
apathetic$	6055 6087
apathy$	6087
apnoea$	12048
apologise$	16173
apologised$	16012 16013 16014 16015 16173 16256 16257
apology$	4282 4283 16535
app$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778 10819
appalling$	12314 12315 12316 12317 14733 14734 14735 14736 14737 14738 14739 14740 14741 14831 4278 4279 4280 4281 4443 5464 5499 5735 6087
appallingly$	5420 5712 6087
appeal$	9171 9172 9173
appear$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 9263 9264 9265 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 3566 3567 3568 4180 4181 17125 5152 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5531 5644
appearance$	15668 15669 15716 15717 15718 15719 15720 15721 15722 15723 15724 15725 15726 15727 15836 12163
appearances$	12163
appeared$	3566 3567 3568 4180 4181 5152 5531 5644
appearing$	4180 4181 5152
appearred$	4180 4181
appearring$	4180 4181
appears$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 3566 3567 3568 4180 4181 17125 5152 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5531 5644
append	11151
appendicitis$	6128
appendix$	17162
appeti	11157
appetite$	1194 1195 17168
appetites$	11727
apple$	11481
apples$	11481
applic	4863
application$	4810
applications$	4810
applied$	4069 4070 4071 4368 17012 11032
apply	4850 4863
apply$	14471 14472 14473 14474 4069 4070 4071 5837
appointment$	9850 3686 9852 3688 3689 16122 16123 16124 16163 16164 16165 17191 12091
appointments$	9850 3686 9852 3688 3689 16163 16164 16165 17191 12091
appreciate$	14126 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144
appreh	10992
apprehend$	17003 5844
apprehending$	5844
approa	12024
approach$	1099 9077 9078 9079 9080 9081 15859 4161 12022
approached$	1099 13556 13557
approaches$	6476 6477 1099 14905 14906 14907 14908 15859 16536 16537
approaching$	1099
appropriate$	6332 15331 15332 15333 15334
appropriately$	12972
approval$	14257 14258 14259
apps$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778 10819
april$	12717
arab$	3540 9709 5612 11809
arcade$	12715 12716 4939
arch$	11038 17050
arches$	11038 17050
architect$	1086
architects$	852 1086
are	4562
are$	6170 6303 6308 370 371 552 6812 842 843 2014 2015 2016 2017 2134 8325 8326 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2422 2490 8656 2501 2505 2515 2536 2542 8722 2576 2595 2604 2605 2606 2607 2608 2609 14847 2815 8985 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 8999 2856 2950 2951 2952 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3497 3532 9724 15758 9777 3639 3675 9855 10094 10096 3942 10129 4010 4011 10326 4249 4250 10447 4345 10564 4407 4408 16645 4521 10713 10776 10845 10854 10865 10884 4760 10989 17125 11255 5154 5196 5208 5209 5223 5262 5325 5327 5332 5379 5387 5406 5419 5442 5459 5461 5469 5470 5530 5558 11752 11800 11801 5724 5751 11981 12006 5909
area	11062
area$	14458 14463 8822 10876 17073 11072 11448 12140
areas$	11072
ares$	17125
argue$	9940 16129 11856
argued$	16129 11856
argues$	16129 11856
arguing$	16129 11856
argume	11240
argument$	9963 15975 9965 11417
argumentative$	14807 14808 14809 14810 14811 11634 6053
arguments$	16097 16098 16099 5068 17251 11417
aripiprazole$	6137
arm$	13642 13722 13723 13724 13725 13726 13727 13728 7721 15734 10672 17161 17197 17198
arms$	13694 13695 15390 15391 15392 15393 15734 17161 17197
around	11945
around$	6342 12395 12598 12869 7236 7510 7677 14457 14486 14861 8858 8887 14900 3303 10484 16840 11364 11676 11836 11855
arrangement$	12870 12895 6885 6886 7392 15320 11687
arrangements$	12870 12895 15320 11687 12102
arrest	16729 4585 4596 16892 4723 4813 16994 16995 16998 10992 17009 11011 4967 17246 17248 17264 17290 12034 6109
arrest$	13172 13173 14079 14080 15690 15691 10761 4717 16969 16985 16988 10978 4824 17003 4829 4837 4839 17017 17022 17033 17047 17056 4914 17119 17128 17130 11132 17342 12001 5838 5844 12037 6002 6110 6158
arrested$	12225 6393 6394 6395 6396 6397 6398 6399 6400 236 237 238 12663 13001 13483 13484 16952 16960 16970 11994 12154 6158
arresting$	4914 5844
arrestped$	4829
arrests$	4738 16915 16969 16985 4824 4829 4839 17022 4914 17119 17342 12001 6158
arrive	16765
arrive$	14126
arrived$	16598 16599 16600 16601
arrogance$	6087
arrogant$	10415 10580 6055 6087
arsey$	6046
arson	16925 16938 16946 16947 11332 11333 11336
arson$	17343 17344 17345 17347
arsonist$	11497 6044
arsonists$	11497 6044
art$	14972 5925
arthri	6127
as	4562 5781
as$	6716 6864 12913 7118 7139 977 978 7144 981 1206 1207 1208 1209 1347 1348 1349 1434 8342 8583 8684 2594 8830 8880 8937 8962 2851 9026 9046 9047 2935 2944 15227 3236 3237 9404 9490 9526 9527 9588 9763 4182 4183 10385 16421 4422 4425 10593 10765 16862 10888 10889 10894 16908 10960 5223 5324 5326 5442 11963
asb	16764 4643 4772 16961 11054 11060 4916 4917 11085
asb$	12694 13672 13674 14446 10808 10937 17065 17071 4896 11081 11082 17096 4963
asbo	11028 11029 6003
asbo$	17039 17040 11030 5305 12168
asbos$	17039 17040 11030
ascert	4789
asd	6121
ashamed$	16445 4271
asian$	3517 3540 9709 9716 9740 9741 9742 3578 5585 5586 5612 11809
aside$	7800 10483 10569
ask$	12453 6443 6444 12456 12457 330 331 332 333 334 335 816 1101 1102 1103 1104 1105 1106 7435 7440 1516 7951 3161 16068 16069 16070 16374 10723 11852
asked$	209 210 211 212 213 6479 330 331 332 333 334 335 12629 12630 6653 6654 6655 6656 6657 6658 6659 6660 816 13025 13254 13255 1101 1102 1103 1104 1105 1106 13292 13311 13556 13557 1516 7720 13795 1677 1706 1707 1708 1709 1710 1711 1712 14050 15964 16208 16213 16216 16217 16219 16220 16221 16222 16224 16225 16226 16250 16251 16252 16412 16643 4546 10723 4692 10868 11239 11251
asking$	330 331 332 333 334 335 6979 815 816 1101 1102 1103 1104 1105 1106 1516 7719 1735 15890 16068 16069 16070 11852 11874
askked$	330 331 332 333 334 335 1101 1102 1103 1104 1105 1106
askking$	330 331 332 333 334 335 1101 1102 1103 1104 1105 1106
asks$	330 331 332 333 334 335 816 1101 1102 1103 1104 1105 1106 13311 1516 3161 15964
asleep$	4267 4268 4451
asperg	6121
aspirations$	14830 11667
aspiring$	5296
assaul	16925 16938 16947 16953 16965 16966 16967 5099 11269 17281 17290 11311 11313 11333 11336 6010
assault$	12662 13162 13228 7218 7444 7445 13457 1389 13574 13575 14079 14080 16886 16929 17280 17322 17324 17343 17344 17345 17347 11399 11456 12175
assaulted$	13348 11264 5172
assaults$	16886 17344 17345 11456 12175
assert	4925
assertive$	11090
assess	17152 17190 5161 11945 12043
assess$	9144 9145 9146 9147 3064 9230 9231 9232
assessed$	2219 2577 4562 4734 4761
assessing$	9144 9145 9146 9147 3064 9230 9231 9232
assessment$	17192 11996 12103
assessments$	11996 12103
assign	4526
assist	4552 4820 11135
assist$	40 4815 4822 4894 4953 17146
assistant$	11201 17213 17228
assisted$	16720 4815 4822 4953
assisting$	4815 4822 4953
assists$	4815 4822 4894 4953
associ	16704 16750 16752 16764 10830 4702 10910 16926 16943 11951 12028 12029
associate$	12584 12613 12615 12616 12617 12648 12898 12899 12900 12901 12902 14265 2150 5280 11446 11460
associated$	2084 2150 11460
associates$	12308 14265 2150 16732 16736 16841 16842 16844 16902 4727 5280 11446 11460 5819
associating$	12898 12899 12900 12901 12902 2150 4727 5280
association$	2087 2088 14265 10197 10202 10203 4047 16614 10630 16681 16682 4727 16921 11446 11460 11482 5787
associations$	2087 2088 14265 16841 16842 10867 11446 11460 11482
assume$	1908 1948 1949 4762
assumed$	1908 1948 1949
assumes$	1908 1948 1949 4762
assuming$	1908 1948 1949
assurance$	2870 2871 2872 2873 2874 2875 2876
assured$	9602 11728 11744
asthma	6127
astonishing$	10527 16539
astray$	14357 14358 14359 14360
asylum	5988
asylum$	12153
at	10876 11233
at$	15 12224 12503 6519 7008 13116 7335 7686 14036 14133 14457 8580 2572 14771 14886 14887 9471 15693 15696 3531 10122 3962 3969 3970 10213 10425 10432 10573 16619 16840 10875 17002 11002 17061 11089 17132 11142 11185 11207 11213 11215 11216 11264 11285 11286 11300 11317 11855 11867 12071 12142 12165 12170
ate$	2422
athena$	16849
athletic$	5589 6076
atrocious$	6087
atrociously$	5420
attach	4976
attach$	1763
attaches$	1763
attachment$	11141 5875
attack	17281
attack$	12662 13162 7444 7445 13457 1389 11101 11399 12044 12064
attacked$	12225 12663 13001 13021 13348 7467 7468 13504 13505 13506 13518 13519
attacks$	11101 12044
attemp	12003
attempt$	6934 770 771 772 773 6939 775 776 14008 1833 7999 8000 8037 15859 9850 3686 9852 3688 3689 16263 16264 16377 16378 16379 16380 16381 16382 16383 10376 10377 10378 10379 10380 4282 4283 11435
attempted$	16352 16353 16354 16355
attempts$	15859 9850 3686 9852 3688 3689 4282 4283 16536 16537 11435
attend	17238 5924 6150
attend$	12311 12584 14126 8118 14724 14727 15842 15891 15897 15911 15945 15946 15955 15956 15957 16002 16173 16402 16596 11210 5152 11844 11845
attendance$	16569 16635 17220 17233 11434 11615 6149
attended$	12903 12911 16012 16013 16014 16015 3987 16173 16643 11210 5152
attender$	14430 11434 11507 11517
attenders$	14430 11434 11507 11517
attending$	15890 11210
attends$	15955 15956 15957 16002 16024 16025 16026 16027 16844 5152
attent	10924
attention$	12196 12256 12257 6476 6477 6480 12504 12505 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12895 12997 6987 13031 7021 13035 13081 13096 13136 13242 13367 13400 13401 7469 13747 13804 13805 14211 14222 14223 8237 2073 2074 2075 2076 8242 14257 14258 14259 14286 8398 2601 2619 14817 14818 14821 14905 14906 14907 14908 15103 15104 16172 16211 16215 16216 16217 16219 16220 16221 16222 16377 16378 16379 16380 16381 16382 16383 4543 16935 4763 11395 5405 5475 11641 11642 5497 11960 6121
attentions$	12505
attitude$	12268 12558 879 7059 895 1224 1225 14663 14664 2566 2567 14823 2655 2870 2871 2872 2873 2874 2875 2876 9077 9078 9079 9080 9081 15108 15668 15669 4399 4400 4401 4402 11344 11537 11578 11580 5465 11664 11665 5503 11900
attitudes$	12268 2566 2567 9077 9078 9079 9080 9081 15668 15669 11344 11537 11664
attract$	12195 6185 311 312 6509 6510 821 822 7070 1197 1198 7389 7390 8807 5225 5234 5274
attracted$	12195 6185 311 312 6509 6510 821 822 13071 1197 1198 7389 7390 2039 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2067 5225 5234 5274
attracting$	12195 6185 311 312 6509 6510 821 822 1197 1198 7389 7390 8243 8244 8245 5225 5234 5274
attractive$	6076
attractor$	11997
attractors$	11997
attracts$	12195 6185 311 312 6509 6510 821 822 13071 1197 1198 7389 7390 5225 5234 5274
attractted$	12195 6185 311 312 6509 6510 821 822 1197 1198 7389 7390 5225 5234 5274
attractting$	12195 6185 311 312 6509 6510 821 822 1197 1198 7389 7390 5225 5234 5274
attrib	16950 4891
attributable$	16948
attributed$	4735 16948
auburn$	5633
august$	12717
aunt	11234 17247 17297 11289
aunt$	17245
auntie	17297
author	4850
author$	1086
authorised$	10868
authorities$	14843 14844 10197 10202 10203 4047 16614 10630 16681 16682
authority$	14475 14719 14812 15871 10197 10202 10203 4047 16614 10630 16681 16682 11274 17286 11450 11567 11657 5762
authors$	852 1086
autism	6121
autism$	17210
autist	6121
autumn$	12717 12718
availa	4595
available$	12218 11366
average$	5589
averse$	2543 2544 2545 2546 2547
avoid$	13405 13406 13863 13871 13884 13885 14126 14490 14522 14927 14928 15680 9679 9680
avoidant$	14742 14743 5464 6055
avoided$	12661 6651 487 12903 12911 12925 12926 6958 7549 13561 13562 13563 13564 13565 14049 16201 11920
avoiding$	9679 9680
avoids$	14522
awaiti	5025
awaiting$	11190 5996
awarde	4526
aware	4656
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1729 8851 14863 14864 3006 3007 3008 15326 4700 10961
awareness$	8155 9090 15102 9191 3027 3028 9194 9610
away$	12330 12493 12494 6492 12551 12552 12605 12621 12624 12638 12677 12678 12759 12760 12765 6874 12895 12910 12919 12946 12952 12975 12976 12982 13079 7086 7088 13145 13146 13147 13148 13149 7164 7258 7324 7329 7330 13358 13449 13454 13465 7767 7768 7769 7770 7772 7800 13865 13867 13870 13955 13956 1787 13964 1789 13966 13967 1792 14001 14006 14009 14052 8122 2410 2641 15258 15644 15865 9925 16334 16335 16360 16361 10411 10412 10938 17020 11130 17253 11266
awful$	14831
awkward$	14807 14808 14809 14810 14811 17108 11634
b$	11290 17301 12175
babes$	15390 15391 15392 15393 15503
babies$	15029 15030 15031 15032 15033 15140 15141 15142 15143 15159 15161 15162 15163 15164 15165 15166 15504 11702
baby	17247 12081
baby$	15504 11160 11161 17260 5094 5638 5639
babysitter$	15177 15331 15332 15333 15334
babysitters$	15331 15332 15333 15334
babysitting$	15282 15296
back$	12285 12331 12332 6554 12590 12646 529 530 531 532 6732 6733 12753 12754 6865 6866 6867 6868 6874 12929 12931 12932 12933 12951 13078 13115 13392 13396 13444 13472 13496 7624 7626 1509 13747 7933 7934 7935 7936 7937 7938 7939 7940 14007 14012 8122 8123 15343 15435 9719 15864 3750 15934 16231 16232 16234 16240 16241 10407 10486
backbone$	14632 14633 14634 14635 14636
backchat$	11580
backchatter$	11552
backchatters$	11552
backed$	1509
background$	14794 11625 12167
backgrounds$	14794 11625
backing$	1509
backked$	1509
backking$	1509
backs$	13496 1509 8123 10486
backstabber$	11552
backstabbers$	11552
backward$	16534 6046
bad$	6291 12314 12315 12316 12317 160 161 162 163 164 165 166 12520 12521 6547 6601 508 509 12699 964 7362 7364 7371 7372 7373 7374 7643 7646 13671 7666 7667 7668 13693 13928 13929 13930 13931 13932 13933 13934 13935 8007 14069 14254 14256 14260 14261 14262 2167 2168 2169 8335 8338 8428 14449 2333 2338 2339 2355 2395 2396 2397 2398 2399 2400 14587 14603 14653 2478 2479 2508 2509 2510 2513 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 8782 14831 9498 9499 3553 15745 9736 9738 10321 4278 4279 4280 4281 16575 16576 16577 16578 4443 5181 5282 5299 5316 5317 5319 5394 11562 5399 5464 5473 5487 5499 5617 5735
badge$	13417
badly$	2602 3538 10176 4314 11633 5485 5613 11819 5712
baffling$	1778 1781 1784 1785
bag$	13733 15767 15768 15776 11020 17048
baggy$	15769 15770 5660
bags$	13733 9746 15767 15768 15776 11035 17048 11820
bail$	8272 3453 11329 17340 5992 12158
bailed	5992
bailed$	12157
bait$	13755 5284 11553
baited$	5284
baiting$	12258 12259 12260 12261 12262 5284
baits$	5284
baitted$	5284
baitting$	5284
balaclava$	15810 11820 6082
balaclavas$	15810 15811 15812 15813 15815 11820 11994 6082
bald$	9730 6076
ball$	511 512 16554
ban$	7444 7445 13457
band$	12524 12861 12862 12863 2242 16702
bandana$	11820 6082
bandanas$	11820 6082
bandit$	6026
bandits$	6026
bands$	2242 16702
bane$	8760
banger$	11460
bangers$	11460
banging$	11460
bangladeshi$	3540 9711
bank$	765 13940 13941 13942 13943 17320
banked$	765
banking$	765
bankked$	765
bankking$	765
banks$	765
banned$	12252 10871 5129
bannin	4868 4869
banning$	10967 10975 4861 11033 11034
bare$	9816 10384 5606
barely$	3037 9202 3038 9203 3039 3123 9288 3124 3125 9771 4205 4980 5045 5537 5903
bargained$	13502 13503
barman$	12524
barred$	12252 392 393 394 395 10871
barrel$	14643 5596
barter$	634 635 920
bartered$	634 635 920
bartering$	634 635 920
barterred$	634 635 920
barterring$	634 635 920
barters$	634 635 920
base	11027
base$	17038
baseball$	5669
basic$	5703
basically$	2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 5535
basis	4863
bask$	1066 1067
basked$	1066 1067
basket$	8530
basking$	1066 1067
baskked$	1066 1067
baskking$	1066 1067
basks$	1066 1067
bath	11296
bath$	17307
batted$	9854
batteries$	12053
battery$	12053
batting$	7262
battle$	5574
battles$	15628
bbrought$	10688
be$	6281 6517 6520 12576 12581 6585 6586 6587 12613 6638 6642 552 6857 6914 842 843 7010 7113 7167 7172 7233 13298 7332 7357 7429 13515 7831 7862 8093 2017 8202 14309 2134 8316 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 8408 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 8667 2505 2515 8687 2576 2595 2604 2605 2606 2607 2608 2609 8796 8797 8967 8968 8969 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 9096 2957 15307 15309 3169 3214 9441 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9542 3459 3475 3532 9896 9899 15917 15918 15919 9923 9990 10000 3840 3841 3842 3843 10043 10092 10266 10338 10434 10435 4407 4408 10776 10854 10855 10903 4760 16936 10926 16999 10989 10998 10999 11001 4901 11075 4934 11129 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5751
beanie$	11820
beanies$	11820
bear$	12656 934 935 936 13584 1937 2953 2954 2955 2956 10574 5753
beard$	9747 11781 11797 11799
bearded$	6076
beards$	9747 11781 11797 11799
beared$	934 935 936
bearing$	934 935 936 2870 2871 2872 2873 2874 2875 2876 15108
bearred$	934 935 936
bearring$	934 935 936
bears$	934 935 936 2953 2954 2955 2956 5753
beat	17264 17273 17281
beat$	4515 10681 10682 4519 10687 16703 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 10940 4792 10963 11003 4876 4880 11046 17274
beaten	5099
beaten$	6216 11264
beating$	1389 13911 15436 11399
beats$	17274
bebrought$	10688
became$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 8722 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 5196 5209 5325 5327 5332 5379 5387 5406 5419 5442 5459 5461 5469 5470 5530 5914
because$	6181 360 382 384 6558 400 401 6882 6883 1108 1189 1190 1191 7399 5106 17290
becom	4562 5880
become$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 8727 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 15918 5196 5209 5325 5327 5332 5379 5387 5406 5419 5442 5459 5461 5469 5470 5530
becomes$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 9964 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530
becoming$	8722 8728 5324
bed	5138 5143 5884
bed$	12686 12798 12799 12800 12801 12802 12803 12804 12805 13088 13089 13524 13525 7941 17295 11290 11291 11292 17317 11308 12049
bedbugs$	11303
bedroom$	17048 11291 17310
bedrooms$	11035 17048
beds$	12686 7941
bedtime$	15363 15364 15365 15385 15387
bedtimes$	15385 15387 15570
bedwetting$	12049
bee$	11501
been	10767 5163 5880
been$	6240 6305 6306 6356 6357 193 202 6389 6390 539 552 12909 12918 12920 12921 12922 6915 6927 778 6946 6947 842 843 7555 7556 1796 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2528 8718 8719 8720 8726 8732 2576 2595 2604 2605 2606 2607 2608 2609 2722 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3041 3214 3303 3304 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 9856 9857 9858 9873 10091 4010 4011 10192 16388 16389 10389 10390 16412 4315 4345 10530 10531 10532 10565 10566 10567 4407 4408 10631 10749 10776 10854 4760 10989 4999 5020 5026 11210 11214 5050 5132 11328 5196 5209 5223 5262 5325 5327 5332 5379 5387 5406 5419 5442 5446 5459 5461 5469 5470 5530 5751 5914 5930 5943 5945 5968 5970 5976 5989 5990 5995
beer$	17177
bees$	11501
befell$	12247
before$	12634 13397 13398 13399 13846 13849 13872 8956 15028 9094 9628 9629 16525 16625 16654 16908 4936 11317
befriend$	12771 600 601 602 16825
befriendded$	600 601 602
befriendding$	600 601 602
befriended$	600 601 602
befriending$	600 601 602
befriends$	600 601 602
beg$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
began$	12336 552 13556 13557
beggar$	11558
beggars$	11471 11558 5760
begged$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
begging$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
begin	4855
begin$	12336
begins$	12336
begs$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
begun	5924
behav$	12903
behave$	12581 12584 12689 12898 12899 12900 12901 12902 6961 797 798 12984 12985 953 954 13410 13411 2264 2298 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 9579 3509 3510 3511 3512 15891 15897 15911 16002 5468 5531 11844
behaved$	12898 12899 12900 12901 12902 12903 12911 12967 12968 6961 797 798 6964 6965 12977 12978 12984 12985 13410 13411 14049 8331 2264 8767 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3509 3510 3511 3512 16012 16013 16014 16015 11585 5468 11650 5531
behaves$	953 954 13410 13411 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3509 3510 3511 3512 16002 16024 16025 16026 16027 5468 5531
behavi	17042 4868 17246
behaving$	12903 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3509 3510 3511 3512 5468 5531
behavior$	12268 2557 2558 2559 2560 2561 2562 2563 2564 2565 11344
behaviors$	12268 11344
behaviour$	3 4 5 6 7 8 9 6177 12189 12190 6184 20 12255 12268 12355 6352 344 345 12533 12534 12535 12536 12537 12538 12539 12540 12558 12568 12569 12570 12571 12953 12954 12955 12956 879 13066 7059 895 13283 13284 13285 13286 13287 13288 1224 1225 13493 7968 1804 1805 14079 14080 14081 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 14167 14168 14169 14170 14311 14370 2557 2558 2559 2560 2561 2562 2563 2564 2565 14795 14796 14797 14798 14800 14801 14802 15108 15668 15669 16053 16800 10808 10916 16944 10937 10967 10975 10976 11024 11028 11029 11033 17065 17070 17071 4896 11081 11082 17096 17238 11228 11324 11344 11345 11460 11486 11487 11537 11629 5465 5939 5940 12167
behavioural$	5465
behaviours$	12255 12268 14795 14796 14797 14798 14800 14801 14802 11344 11345 11537 11629
behavs$	12903
behavved$	12903
behavving$	12903
behind	16752 10893 16910 16937 10927 4771 10955 10956
behind$	13828 14335 15068 15069 15070 15572 15574 15577 9651 16018 16020 16103 16104 16109 16110 16111 16114 16115 16116 16117 16118 16119 16120 16121 10546 16766 16904 10936 5059 11709 12119
being	5880
being$	12244 6356 6357 12390 6517 6520 6634 6652 539 6822 842 843 7332 13365 7425 1302 1303 13703 7865 7867 7868 7869 7870 2017 8198 8202 8282 8284 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 8466 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 8626 2490 2501 2505 2515 8709 2576 2595 2604 2605 2606 2607 2608 2609 8863 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 9020 9095 9102 2957 3214 9411 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9555 9569 9570 9571 9573 3459 3475 3532 4010 4011 16390 4315 4345 10529 10776 11001 17157 5027 5196 5209 5325 5327 5332 5379 5387 5406 5419 5442 5459 5461 5469 5470 5530 5943 5945 5968 5989 5990 5995
belief$	11895 11925
believe$	12516 12517 12518 12519 1245 1246 1247 1248 1249 1250 1251 13618 13619 13620 13621 13736 13741 2295 2303 2481 15555 15556 10225 16402 16596 4762
believed$	1245 1246 1247 1248 1249 1250 1251 8301 8302 14314 14315 14316 2295 2303 2481 16054 16055 16056 16057 16058 16224 16225 16226 4540 4734 4761 4766 4790
believes$	1245 1246 1247 1248 1249 1250 1251 2295 2303 2481 16224 16225 16226 4762
believing$	1245 1246 1247 1248 1249 1250 1251 2295 2303 2481
belift	10688
bellicose$	6046
belligerent$	6053
bells$	13812
belong	4562
belongs$	16582 11914
below$	5059 12127
bench$	4839 17105 5153
benefit$	14126 4543 16720 4815
benefited$	4815
benefiting$	4815
benefits$	4815 4866
bent$	1265 1266 1267 1268 4509
bepicked$	10688
beraid	10688
bereaved$	5071 6153
bereavement$	17279 6153
besear	10688
besieged$	2154 2155
besotted$	660 661 662 663 664 665 666
bespectacled$	6076
bespok	5047
best$	2804 3003 3004 3005
bet$	3840 10005 3841 10006 3842 10007 3843 10008 3844 3845
beta$	11169
betray$	5739
betrayed$	5736 5739
betraying$	5739
betrays$	5739
better$	6291 6332 12692 12972 13105 7223 7224 7225 13768 13769 13869 13874 13973 13974 7972 13984 13985 14055 15534 16194 4701
betwee	16843
between$	9007 12145
bevisi	10688
bewitch$	1062 1063 1064 1065 5238
bewitched$	1062 1063 1064 1065 5238
bewitches$	1062 1063 1064 1065 5238
bewitching$	1062 1063 1064 1065 5238
beyond$	14479 14480 14481 2340 2432 2433 2603 2610 2765 9344 3209 3210 3211 3246 3390 3807 3935 5357 5358 5378 5398 5498 5565 5689 5730
bid	4863
bid$	4810
bids$	4810
bifida$	12060
big$	6252 14245 8536 8545 8616 8619 8620 2896 2897 2898 2899 3009 3010 9447 9558 9559 9560 3488 3500 3536 5423 5589 5597 5614 5633
bigger$	3429
biggest$	2354 3560 5386 5637 5821
bighead$	11552
bigheads$	11552
bigmouth$	11552
bigmouths$	11552
bike	16830 11102
bike$	17113
bikini$	6080
bikinis$	6080
bimbo$	11552
bimbos$	11552
biological$	5506
biopsies$	6125
biopsy$	17201 6125
bipola	11254 6124
bipolar$	17265
birth	10759
birth$	14840 5506 12080
birthmark$	6077
birthmarks$	6077
bit$	6648 7140 7145 1366 1376 1446 1486 15021 15022 15608
bitch$	11544
bitches$	11544
bitchy$	6055
bite$	1446 1486
bited$	1446 1486
bites$	1446 1486
biting$	1446 1486
bitten$	1446 1486 11740
bitterly$	4314
black$	3517 3540 9709 3553 15735 9740 9741 9742 3578 3581 15802 15803 15804 15815 5585 5586 5609 5610 5617 5633 11820 5660 11994
blackheads$	11810
blackmail$	12244 11399
blacko	6129
bladder$	17162
blade	17346
blade$	8233 8234 8235 11316 17343
bladed$	17343
blades$	8233 8234 8235
blam$	4481 4482
blame$	396 397 398 399 13007 13008 13009 13010 13011 13012 13013 13014 13015 13016 13017 13018 13041 13042 13043 13044 13059 13060 13061 13062 891 892 893 7079 7080 13110 13111 13112 13141 13142 13143 13144 13150 13151 13152 13153 7152 988 7154 13166 13231 13381 13528 13529 13530 7520 7521 7522 1358 1359 1858 14034 1859 8098 8099 8100 8101 8102 14124 8114 16109 16110 16111 16430 16583 16585 16586 10576 16588 16593 16594 10611 4489 4490 4491 4492 11400 5749 5750 11918
blamed$	13021 891 892 893 13536 13537 13538 13539 13540 1858 1859 4481 4482 4489 4490 4491 4492 5168
blameless$	7152 988 7154 11397
blames$	891 892 893 1858 1859 10576 16588 4489 4490 4491 4492
blameworthy$	6087
blaming$	891 892 893 1858 1859 16338 16339 16430 4481 4482 4489 4490 4491 4492 16674 16675 16676 16677
blammed$	4481 4482
blamming$	4481 4482
blams$	4481 4482
blank$	15841 9849
blanket$	3694
blatant$	2283 2284 2286
blazers$	9817
bleach$	5610 12053
bleached$	5610 5633 11800
bleeder$	11471
bleeders$	11471
blifte	10688
blight$	2413 8760 5368
blighted$	2154 2155 2287
blighter$	11471
blighters$	11471
blind$	7796 1632 1633 1634 10492 11398 11920 5769 12075 12076
blindly$	13663
bling$	14243
blinkered$	6087
block$	13954 14619 14898 15479
blocked$	6665 13963 14049
blockers$	17180
blond$	9730 5610 5633 6076
blonde$	9730 5610 5632 5633 6076
blood$	14617 11564 12071 5932 6127
bloody$	5718
blot$	2156 2413 11552
blow$	13594 15436
blown$	9604
blue$	7842 15735 5611 5633 11820
board$	10197 10202 10203 4047 16614 10630 16681 16682 10742 16885 17122 11961
boards$	11961
boast$	5286
boasted$	5286
boasting$	5286
boasts$	5286
boastted$	5286
boastting$	5286
boat$	14525 8515
boats$	14525 8515
bodge$	6090
bodged$	6090
bodges$	6090
bodging$	6090
bodies$	12522 12523 12797 12941 6933 13096 13939 2938 2939 2940 2941 2942 15356 15652 15653 15654 15655 15668 15669
bodily$	11332
body$	12797 6933 7133 2870 2871 2872 2873 2874 2875 2876 15066 2938 2939 2940 2941 2942 15517 15518 15519 15520 15652 15653 15654 15655 10840 4677 5621
boisterous$	6055
bolshy$	6057
bomb$	11504 11505
bomber$	9755 11820
bombers$	11820
bombs$	11504 11505
bone$	14514 5489
boned$	11762
book$	13839 14554 17018
books$	14554
boorish$	6048 6057
boost	4960
boots$	15412 15414 15415 15416 11820
boozer$	11552
boozers$	11552
bore$	2953 2954 2955 2956
born$	9491 4974 17171 5528 5896 5911
borough$	17113 17296 12140
borstal$	16046
boss$	12483 15560
bosses$	15560 11957
bossy$	6055
botch$	6090
botched$	6090
botches$	6090
botching$	6090
both$	7127 7653 5223 5324 11866 5815
bother$	12993 13098 13099 13100 13101 13102 14213 15437 15438 9428 15965 15966 15967 15968 16130 16285 16356 16374 11440 11872 11873
bothered$	12903 12911 13842 13843 13844 9434 16192 16203 16208 16213 16216 16217 16219 16220 16221 16222 16250 16251 16252 16253 16254 16255 10247 16277 16278 16279 16280 16285 10280 16357 16412 10562 16643 4475 11872 11873
bothering$	11872 11874
botherred$	11872
botherring$	11872
bothers$	9142 15154 9409 9410 11872
bottle$	11166
bottles$	11166
bottom$	2464 2467 5956
bottoms$	15808 3638 15824 5671
bought$	1538 1539 1542 1543 1544 1545 13878 8227 11444
bounce$	9332 3254 9420 9421 9424
bounced$	3254 9420 9421 9424
bouncer$	12524 12861 12862 12863
bouncers$	12524 12861 12862 12863 14867 14868 14869 14870
bounces$	3254 9420 9421 9424
bouncing$	3254 9420 9421
bound$	535 3742 3743 3744 3870 10035 3871 10036 3872 10037 3873 10038 3874 10039 3875 10040
boundaries$	14499 14500 15363 15364 15365 15385 15387 15570 11450
box$	1509 11296 5632 11879 5715
boxed$	1509
boxes$	1509
boxing$	1509
boy	10683 16792 10792 10813 16830 16874 16875 16877 16918 4770 16964 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 11253 11337 12009
boy$	372 402 440 12846 897 918 7083 1294 1295 1297 2138 14364 14365 2324 14527 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 2624 14954 2958 2959 15506 9643 3493 3594 3643 3644 9930 10021 10022 10714 11310 17348 5287 11464 11470 11481 11493 5329 11510 11550 11556 5405 11623 5467 11699 11779 11802
boyfri	17246
boyfriend$	12335 6621 457 12751 12818 643 644 645 646 647 12854 12855 680 681 682 683 684 13312 13313 13314 13315 13316 13317 13318 13319 13320 13323 13373 13374 7883 5074 17252 17260 17267 11262 11378 11379 5215 5216 11407
boyfriends$	12335 6621 457 12818 643 644 645 646 647 12854 12855 680 681 682 683 684 13312 13313 13314 13315 13316 13317 13318 13319 13320 13323 13373 13374 11378 11379 5215 5216 11407
boys	10698 10706 16861 10851 4689 4690 10898 4756 10947 4794 17042 11092 17103 4964 17143 5823
boys$	12281 12460 12481 12486 12489 12510 372 12573 6566 402 12610 440 6623 6624 6625 12688 6678 6680 6682 12719 12751 12786 12790 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 13239 13244 13245 13246 13247 13248 13249 7254 7294 7295 13373 13374 13394 1294 1295 1297 7512 13559 13583 13624 13627 13629 7841 7852 7853 7915 7923 13953 1809 8013 8176 14219 14233 14250 14268 8259 14277 14287 14288 14289 14290 8295 2131 2132 2133 2138 14328 14330 2161 14339 14340 14341 14342 14347 14350 14364 14365 14445 2323 2324 14527 2391 2392 2393 2394 14610 14639 14640 14641 14642 14676 14687 14745 14748 14773 14774 14775 14776 14777 14778 14789 2624 14805 14867 14868 14869 14870 14954 2820 2834 9061 9062 9063 9064 2924 2958 2959 15159 15169 15182 15218 15421 15506 9641 3493 15736 3594 3643 3644 15839 15883 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 10001 16023 10013 16033 3928 10098 10099 3937 10103 10114 16181 16362 10392 10393 10394 10395 10396 10397 10457 16483 16502 16510 16511 16512 16513 16514 16515 16516 16517 10655 16909 10921 4765 4767 4779 16956 16958 10959 4831 17058 17089 11353 11464 11470 11481 11493 11510 11540 11550 11556 11573 11623 5467 11699 11779 11904 11912
bpicked$	10688
braces$	11799 11810
brag$	5286
braged$	5286
bragged$	5286
bragging$	5286
braging$	5286
brags$	5286
braid	10688
braid$	11797 11799
braide	10688
braided$	5633 11800
braids$	15805 11797 11799
brain$	13820 13821 13822 13823 13824 13825 13826 13827 7817 7818 7819 6129
brainless$	6046
brains$	13820 13821 13822 13823 13824 13825 13826 13827 7817 7818 7819 8324 2514
brand$	15765 11835
branded$	15769 15770 5660
brands$	15765 11820 11835
brash$	6057
brassy$	6046
brat$	6026
brats$	6026
bratty$	6046
bravado$	13493 8064 1900 8066 14244
brawler$	11552
brawlers$	11552
brawn$	8324
brazen$	6057
breach	16764 5993
breach$	4509 17013 5164
breached$	4509 5164 5993
breaches$	4509 5164
breaching$	4509
break	17246 11240 17261
break$	12584 7859 2107 2108 14520 8826 15919 16129 16696 17082 17083 5285 11856
breakdown$	16574 17155 11673 12129 12140 12142
breakdowns$	11673
breakfast$	17301 17315
breaking$	12258 12259 12260 12261 12262 13600 2107 2108 16129 4387 4944 5285 5746
breaks$	2107 2108 16129 4387 5285 11856 5746
breakup$	17251
breath$	15749
breeding$	11564
bribed$	11442
bridge$	14493 14494
bridges$	14493 14494
brief	4637
brief$	4529 4550 10802
briefed$	4692 10868
briefi	11945
briefing$	4550 10802 5796 11962
briefs$	4550 10802
bright$	14581 14582 14583 5633
brightest$	14577
brilliantly$	9257 9258 9259 9260
bring	4820
bring$	12195 6185 12213 6509 6510 810 811 812 813 898 1054 1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 2477 2495 2496 2497 2498 3030 10974 4832 4842 4874 4889 5843
bringed$	1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 2495 2496 2497 2498
bringged$	1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 2495 2496 2497 2498
bringging$	1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 2495 2496 2497 2498
bringing$	810 811 812 813 898 1054 1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 2477 2495 2496 2497 2498 3030 4832 4842 4889 5843
brings$	12195 6185 6509 6510 810 811 812 813 13071 898 1054 1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 2477 2495 2496 2497 2498 3030 4832 4842 5843
broad$	5589 5595
broke	17273
broke$	2107 2108 8825 4387 4509 5021 5285 5746 12140
broken$	8782 8783 8827 4387 4793 11099 5021 11187 5458 11626 5746 12140
bronchitis$	6128
brothe	11234 17247 11237 5088 17275 17291 17297
brother$	12714 7916 7924 5064 5065 17245 11235 5074 11263 11270 17305 11671
brothers$	12714 7916 7924 14840 11671
brough	10988
brought$	12188 12195 6185 12213 810 811 812 813 13071 13072 13073 898 13140 1054 13264 13265 1216 1217 1218 1219 1220 7389 7390 1279 1280 1281 1752 1753 1754 1755 1756 1757 1758 1759 2477 2495 2496 2497 2498 3030 10688 4723 16999 10996 4832 17010 11099 11100
brown$	3553 15735 5609 5610 5611 5617 5633
browsing$	10778 4614
bruise$	6132
bruised$	6132
bruiser$	11552
bruisers$	11552
bruises$	6132
bruising$	6132
brunette$	9730 6076
brush$	1635 4383 4404
brushed$	1635 4318 4383 4404
brushes$	1635 4383 4404
brushing$	1635 4383 4404
bsearc	10688
buck$	13301 9737 16552 5743
budding$	8492
budget$	10614 16637 16646 16647
budgets$	16569 10614
bugs$	11303
build	4516 16729 4814 4820 5781 5822
build$	2835 2836 3425 3426 3427 15702 15703 15704 9747 4574 4768 11754
builded$	4574
builder$	12524 12861 12862 12863
builders$	12524 12861 12862 12863
buildi	10732 4820
building$	16637 16743 4574 4768
builds$	15702 15703 15704 4574 4768 11754
built$	3430 3431 9693 16778 10934 5590 11756
bulimi	5901
bulimia$	12066
bulimic$	12066
bulk$	4774 10965
bulky$	5589
bullet$	9406
bulletproof$	14479 14480 14481 11723
bullied$	12222
bullies$	14353 14354 14355 14418 14419 14420 14421 14528 14529 14563 14682 14692 11489 11490 11497 11498 11552 11889
bully$	14353 14354 14355 14419 14420 14421 14520 14528 14529 14563 11489 11490 11497 11498 11552
bullying$	12258 12259 12260 12261 12262 14446 14508 14509 14841 16674 16675 16676 16677 11399
bump$	11160
bunch$	14274 14350 2244 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 2670 2983 2984 16038 11481 11565 11573 11623 11676
bungle$	6090
bungled$	6090
bungles$	6090
bungling$	6090
bunk$	5194
bunked$	5194
bunking$	5194
bunks$	5194
burden$	8422 4903 11552
burdens$	11552
bureau$	16710 16712
burgla	16696 16704 16714 16758 16910 16925 4751 16934 16938 16946 16947 16953 16961 16965 16966 16967 11059 11313 11332 11333 11336 6010
burglar$	14419 14420 14421 14503 14504 14505 14506 14507 16904 11497 11498
burglaries$	16886 16911 10916 17070 4947 17344 17345 17347 12000 12007 12175
burglars$	14419 14420 14421 14503 14504 14505 14506 14507 11497 11498
burglary$	4545 16886 16887 10916 16929 17324 17343 17344 17345 17347 5815 5825 12175
burgle	6164
buried$	4156 4157 4379
burly$	5589 6076
burn$	2317 2318 2349 2350 17274
burned	5099
burned$	13491 13504 13505 13506 13518 13519 2317 2318 2349 2350 17274 11264
burning$	2317 2318 2349 2350
burnned$	2317 2318 2349 2350
burnning$	2317 2318 2349 2350
burns$	2317 2318 2349 2350 17274
burnt$	13490 13504 13505 13506 13518 13519 2317 2318
bury$	4156 4157 4379
burying$	4156 4157 4379
bus$	12715 12716 14588 16092
busine	10804 11058 12028
business$	12737 12738 13514 7504 13517 14849 9156 9157 9158 9160 15172 15517 15518 15519 15520 15622
businesses$	16708 16794 16815 4886 17069 17098
businessman$	6067
businessmen$	6067
businesswomen$	6067
busy$	16590 10580
but$	6370 777 7053 7054 13775 7960 8636 8987 2823 2824 2825 2826 2829 2830 2831 2832 9002 9003 9004 9005 9042 9058 9301 9381 9556 3392 15882 16128 10539 11894
button$	13601 13602 13603 13604 13605
buttons$	13601 13602 13603 13604 13605
buvidal$	6137
buy	10887
buy$	12459 7173 1538 1539 1542 1543 1544 1545
buying$	7173 1538 1539 1542 1543 1544 1545
buys$	1538 1539 1542 1543 1544 1545
buzz$	6245 81 6249 12658 12659 12660 13204 13205 13206 13263 14211 14237 5624
bvisit	10688
by	11120 5858 5865
by$	12395 12480 6825 6826 6830 7333 8204 8205 8226 14279 14732 8794 8926 9215 15445 9547 3383 9626 15870 16186 16417 10408 10409 10410 16489 16492 16493 16494 16495 10670 10722 4625 4685 4718 16927 10918 10958 16980 11049 17061 11178 17205 11205 5184 11867 11901 11959 12134 12136
c$	12175
cahms	6141
caked$	3562
calculated$	6289 125
calculating$	6055
call	4645
call$	6937 1052 1053 1158 13445 13450 7459 7460 1296 7462 1298 1299 1300 7563 7564 8036 14048 9371 3207 16163 16164 16165 10230 16374 16534 16536 16537 4551 10778 4614 11912
called$	6653 6654 6655 6656 6657 6658 6659 6660 13227 1052 1053 14049 10223 16412 16643 10774
caller$	11473 11507
callers$	11473 11507
callin	16740
calling$	1052 1053 9099 4551 10745
callous$	6055 6087
callousness$	6087
callout$	12132
callouts$	12132
calls	4694
calls$	16163 16164 16165 16536 16537 16580 16581 4551 16752 10751 16871 17063 4888 11054 11912 11913
came$	389 12967 12968 6964 6965 12977 12978 873 13407 1322 1344 13861 2768 2771 3626 3635 16643 4723 4759 5009 5220 5250
camera	10840 10856
camera$	16845 16851 10841 16853 4685 16867 4698
cameras$	16845 16851 10841 16853 4685 16867 4698
camhs	11175 6141
camhs$	10205 17186
camouflage$	11820
campaign$	5869
can	4588
can$	6304 280 824 825 826 929 930 933 970 13304 7471 1331 1333 1334 1352 1353 7525 7526 7527 7528 7529 1573 1575 1578 1606 1611 1612 1613 1614 1615 1668 1715 1861 1865 8723 2631 2703 2706 2707 2709 2717 2802 2979 3012 3036 3048 3051 3085 3091 3134 3167 3260 15545 3377 3446 3447 3448 15646 9654 3505 15689 9988 3846 3879 3882 10067 4103 4412 4581 10786 4685 4714 4817 10988 4833 4933 11166 5061 5684 5872
canada$	5661
cancer	11254 6127
cancer$	2415 17240 17265 11552
candidates$	11022
candle$	13688
cannab	17346 11339
cannabis$	34 6256 12798 12799 12800 12801 12802 12803 12804 12805 12810 13179 13184 8404 16859 11171 17183 17185 11316 17350 11354 5923
cannon$	11506
cannons$	11506
cannot	4991 5061
cannot$	922 969 13302 1571 1576 1666 1713 1860 1866 1867 1868 1968 2025 3771 3782 9954 15980 15981 15982 15983 3878 4101 4173 11226 5251
canny$	9346 9347 9348 3504
cans$	11166
cap$	3617 15794 15795 15796 15805 15810 9808 9809 3645 3646 11820 5659 11825 11834
capab	10929
capabi	17117
capability$	6106
capable$	2307 2982 3014 9188 9211 9212 3053 3066 3069 3070 9236 3072 3073 3084 3434 3465 3466 3467 3468 3469 10048
capaci	17117
capacity$	2976
capital$	14518
caps$	3617 15794 15795 15796 15797 15798 15805 15810 15811 15812 15813 9808 9809 3645 3646 11820 5659 11825 11834
capsules$	11167
captivate$	1062 1063 1064 1065 5238
captivated$	1062 1063 1064 1065 5238
captivates$	1062 1063 1064 1065 5238
captivating$	1062 1063 1064 1065 5238
captur	10732 5822
capture$	15690 15691 16743
captured$	10844
car	11102 12147
car$	12742 12743 12744 12745 12859 12860 13176 13390 13779 14271 14272 14273 17113 17304 5807
caravan$	17294
card$	10778 4614 17207
care	5111
care$	6258 6259 6260 6261 6262 1046 7213 7840 1676 14055 14063 14064 14065 14066 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8485 8824 8870 9177 9178 9179 9182 9183 9185 9186 9189 9200 15259 9255 15279 15280 15281 15282 15296 15302 15303 15304 15305 15306 15360 15361 15362 3700 3701 9867 9868 9869 9936 9937 9938 15965 15966 15967 15968 15984 15985 15986 16178 10206 16218 16285 10275 16356 16377 16378 16379 16380 16381 16382 16383 16384 10376 10377 10378 10379 10380 16424 16610 16611 16612 16613 10623 4459 4460 4461 17186 17193 17209 17241 17272 17285 11276 17312 5507 11872 11873 11921 5934 12137 12138 5974 6155
cared$	16192 16208 16213 16216 16217 16219 16220 16221 16222 16224 16225 16226 16250 16251 16252 16280 16285 4459 4460 4461 11872 11873
career	16943
career$	6700 11486 11487 5333 5820
careful$	12197 6191 6192 6193 6194 15267
carefully$	12972
careless$	101 102 104 105 6547 919 1031 1318 1800 1891 1892 16326 16327 5263 5266 6047 6087
carelessly$	6087
carelessness$	6177 12189 12190 12559 12560 12561 12562 12563 12564 12953 12954 12955 12956 13033 7023 7061 7062 7082 13094 13283 13284 13285 13286 13287 13288 13493 7971 8064 1900 8066 6087
carer	5086 17275 5979
carer$	8775 8776 17243 17245 17285 5115 5117 5118 12137 12144
carers$	13269 7566 2308 2309 8775 8776 9239 17285 11539 12137
cares$	3700 3701 15984 15985 15986 4459 4460 4461 5115
caribbean$	3540
caring$	8597 5115 11854
carpet$	16559
carrie	16752 4664
carried$	6360 12389 12407 12425 12934 881 882 13216 13218 7375 7377 7379 13971 2068 2069 2070 3591 3592 16352 16353 16354 16355 17024 5221 11387 5652
carries$	12406 12424 717 718 881 882 7375 7377 7379 2068 2069 2070 2266 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2814 3288 3289 3290 3509 3510 3511 3512 3591 3592 10116 10758 16779 16916 10908 5221 11387 5652 5753
carry	4664
carry$	12282 12298 6359 12405 12423 6571 12584 12613 12615 12616 12617 6615 6616 6617 717 718 12898 12899 12900 12901 12902 881 882 7167 7168 13277 13278 13279 13280 13281 13282 13297 7375 7377 7379 13391 13470 13736 13741 14140 14141 14176 14178 14184 14186 2068 2069 2070 14298 14299 2265 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2813 3288 3289 3290 3509 3510 3511 3512 3591 3592 15919 10115 4855 5221 11387 5652 5753
carryi	16752 10893 16937 11311 11335
carrying$	12390 12643 12898 12899 12900 12901 12902 7168 13673 13703 2068 2069 2070 8286 3591 3592 16103 16104 16109 16110 16111 16112 16113 16114 16115 16116 16117 16118 16119 16120 16121 16688 16766 16904 16916 4771 10955 10956 17322 11332 5221 5652
cars$	12859 12860 13176 14271 14272 14273
case$	14408 14540 14541 14677 14744 10627 16755 10809 4769 4803 4810 10979 16996 17336 11512 11514 11627 11628 5813 12163 12169
cases$	14408 14540 14541 14677 14744 16755 11512 11514 11627 12163
cash	4856
cash$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12658 12659 12660 6728 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12897 13204 13205 13206 13293 13294 13295 13296 13301 13386 13733 13736 13741 13744 13745 13746 13747 14215 14216 14243 8236 14270 16769 11021 11316 5440
cast$	12281 1252 1253 2141 9986 9995 10001 16033
casts$	2141
casual$	1031 16521
casually$	3538 5613 11819
casualty$	17195 17196
catalogue$	4007
catcalls$	12504
catch	16729 16852 16998 10992 12034
catch$	7070 4592 16854 16864 4826 17003 17004 17128
catches$	4826
catching$	4826
category$	8736 5106
catheter$	6134
catty$	6055
catwalk$	15832
caught	17009 17010
caught$	12222 12225 552 13409 13483 13484 13504 13505 13506 13518 13519 14477 14478 15359 16960 4878 5170 5446 6009
cause$	12188 12213 861 997 1086 13437 14407 2281 2282 14520 9371 3207 15918 4785 16987 4895 4902 11511 5373 5376
caused$	12188 12213 861 13071 13072 13073 997 13264 13265 2281 2282 5373 5376
causer$	14530 11476
causers$	14530 11476
causes$	861 13071 997 14407 2281 2282 16987 11511 5373 5376
causin	10927 4771
causing$	12258 12259 12260 12261 12262 861 997 7346 14453 2281 2282 16129 10936 5373 5376
cautio	11313 12155
caution$	6232 17052 17324 17342 12168
cautioned$	16952 5992
cautions$	17342
cautious$	12199 16521
cavalier$	1031 6087
cbo	11028 11029 6003
cbo$	17039 17040 11030 12168
cbos$	17039 17040 11030
cbt$	12089
cce$	12694 13672 13674
cctv	10840 10856 4783 10948
cctv$	10715 10716 10717 4553 4554 16739 4568 4617 10810 16851 10841 4678 4688 16867 4698 5798 11971
cease$	1787 1789 1792 2930 2931 11048
ceased$	2930 2931
ceases$	2930 2931 11048 17076
ceasing$	2930 2931
cell$	16047 16710 16712 16801 5798
cells	11327
cells$	14513 17338
central$	16767
centre$	13879 14458 17069 17073 4939 17138 17141 12168
cerebral$	6127
certain$	3742 3743 3744 3804 10005 10006 10007 10008 3844 3845 16105 16106 16107 16108 3933
certainly$	10107 3964 3972 10137 3973 3974 11863
certainty$	3805
chain$	16763 11820 11951 5813
chains$	16763 11820
challe	16879 11009
challenge$	16129 17020 4949
challenged$	16129 16960
challenges$	16129 4949
challenging$	8338 14733 14734 14735 14736 14737 14738 14739 14740 14741 14807 14808 14809 14810 14811 2636 2637 2638 2639 2640 16129 5458 5462 5464 11634 6055
chance$	6316 6317 6318 154 12431 12432 12433 12434 12435 12436 6481 317 318 13097 13432 13433 13434 1466 7722 7723 7724 13892 13893 13894 13895 13896 13897 14132 14133 9959 9977 10073 3909 4364 4365 4366 4367 16560 16561 4846 4892 11435 11909
chanced$	1466
chancer$	11552
chancers$	11552
chances$	6316 6317 6318 154 12397 12429 12430 12431 12432 12433 12434 12435 12436 6481 317 318 13097 13432 13433 13434 1466 14132 14133 4364 4365 4366 4367 16560 16561 11435 11909
chancing$	1466
change$	12327 455 12689 6803 12815 13123 1050 13863 14105 14106 14107 14108 14719 14727 15842 15891 15897 15911 15945 15946 15999 16022 10012 16030 10041 10042 16068 16069 16070 16079 16084 10074 16402 11844 11845 11852
changed$	455 1050 9933 16028 16054 16055 16056 16057 16058 11282 5947
changes$	455 1050
changing$	1050 14323 16068 16069 16070 10060 11852 5947
chaos$	13035 13242 13357 14237 14285 11409 11440 11538
chaotic$	2612 8783 5458 11624 5460 5462 6055 6087
chaperone$	15177 15296 15331 15332 15333 15334
chaperones$	15296 15331 15332 15333 15334
chaperoning$	15296 15371
character$	14439 14681 11565
characters$	8458 14681 15651 11565
charg	16998
charge	16752 10893 4813 16994 10985 10996 17009
charge$	1487 1488 1489 1490 1491 1492 1493 3180 16283 16904 16988 10978 17017 4875 17052 4914 17342 12005 5873 12161
charged$	1487 1488 1489 1490 1491 1492 1493 16952 16970 17007 4875 17054 5994 12160
chargeing$	4914
charges$	1487 1488 1489 1490 1491 1492 1493 16915 16996 4823 17019 4875 4914 17342 12005 12008 5873 12161
charging$	1487 1488 1489 1490 1491 1492 1493 10985 4875 5838
charity$	10197 10202 10203 4047 16614 10630 16681 16682
charm$	1062 1063 1064 1065 8856 5238
charmed$	1062 1063 1064 1065 5238
charming$	1062 1063 1064 1065 5238
charmmed$	1062 1063 1064 1065 5238
charmming$	1062 1063 1064 1065 5238
charms$	12941 12942 1062 1063 1064 1065 5238
chart	4665
chart$	4560 10739 4699 11952
charted$	16787 4699
charts$	11952
chase$	12256 12257 1124 1447 1448 1449 1450 1451 1452 1453 14211 5240
chased$	1124 13436 1447 1448 1449 1450 1451 1452 1453 13878 5240
chaser$	16536 16537
chasers$	16536 16537
chases$	1124 1447 1448 1449 1450 1451 1452 1453 5240
chasing$	1124 1447 1448 1449 1450 1451 1452 1453 16536 16537 5240
chat$	12774 12775 600 601 602 10762 4599 16824 16825
chated$	600 601 602
chating$	600 601 602
chats$	600 601 602 4599 16824 16825
chatted$	600 601 602
chatting$	600 601 602
chav$	6026
chavs$	6026
cheap$	13756
cheat$	14520 11497
cheating$	6046
cheats$	11497
check	16788 5777 11945
check$	16374 4564 10731 4571 4575 4579 4583 4648 16845 4706 4731 17174 11956 11967 12011
checke	10692
checked$	14049 16412 16643 16689 4575 10747 10820 10859 4706 10962 17046
checkes$	4575
checking$	4575 4579 4648 4706
checks$	4575 4579 4648 16845 4687 4706 4731 11956 11967 12011
cheek$	14663 15734 11580
cheeks$	15734
cheeky$	2388 5393 6055
cheerfully$	1210 1211 1212 1213 1214 1215
chemotherapy$	6125
chested$	11761 11771
chicken$	12715 12716
chief$	5369
child	17042 11225 11253 11337 12081
child$	372 402 440 620 897 918 7083 1294 1295 1297 2138 14364 14365 2324 14527 14610 14639 14640 14641 14642 14745 14747 14748 14773 14774 14775 14776 14777 14778 14789 2624 14954 15024 15029 15030 15031 15032 15033 15106 15107 2958 2959 15140 15141 15142 15143 15161 15162 15163 15164 15165 15166 15175 15441 15442 15504 15581 15582 15583 15584 3409 3410 3411 3412 3413 15590 15591 15592 15593 9642 3493 15693 15696 3594 3643 3644 9932 11161 17236 17286 5112 5113 17348 5204 5287 11463 11481 5320 5323 11493 5333 11550 11573 11623 5467 11669 11702
childhood$	13175 3396 3397 9563 3399 3400 9566 15579 15662 11730 5881
childish$	9125 9126 9127 15662 5569 6055
childlike$	15068 15069 15070 9125 9126 9127 9316 9317 9318 9319 11709
children$	12281 372 12573 6566 402 440 12688 6678 6680 6682 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 7254 1294 1295 1297 7512 13583 7841 1809 8013 8176 14277 14287 14288 14289 14290 8295 2131 2132 2133 2138 14328 14330 2161 14339 14340 14341 14342 14347 14364 14365 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 2323 2324 14527 2391 2392 2393 2394 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 2624 2658 14954 8986 2834 15023 15029 15030 15031 15032 15033 15106 15107 15110 2958 2959 15140 15141 15142 15143 15159 15161 15162 15163 15164 15165 15166 15174 15397 15400 15401 15441 15442 15443 15444 15504 9515 9516 15580 15582 15583 15584 3409 3410 3411 3412 3413 15590 15591 15592 15593 9641 3493 15693 15696 3594 3643 3644 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 10001 16023 10013 3928 10098 10099 3937 10103 10114 16181 4042 4043 16362 10392 10393 10394 10395 10396 10397 10449 10456 16502 16510 16511 16512 16513 16514 16515 16516 16517 10595 10654 10655 5111 11353 11448 11463 11481 11493 11540 11550 11573 11623 5467 11669 11702 11866 11903 11904 11906 11912 12144
chin$	15734
chinese$	3540 9711 11809
chip$	2443 8813 2649
chips$	2443
chis	5779
chis$	11944
chlamy	6136
choice$	3 4 5 6 7 8 9 12268 6271 6272 108 109 6275 111 112 113 6279 6280 116 12293 12294 12295 12296 12297 12299 12300 6290 12302 12303 12304 12305 12306 12307 132 133 134 159 12343 12344 12345 12346 12347 12348 12349 12350 12533 12534 12535 12536 12537 12538 12539 12540 6533 12545 12546 12547 12555 12556 6570 406 407 6602 12614 439 6605 6606 6607 6608 13189 7286 7287 7459 7460 1296 7462 1298 1299 1300 13554 13555 7764 1600 1601 14871 15038 9217 9218 9219 15231 15232 11344 11345 11346 11347 11349 11704
choices$	3 4 5 6 7 8 9 6177 12189 12190 12268 12293 12294 12295 12296 12297 12299 12302 12303 12304 12305 12306 12307 142 143 144 145 6325 6326 6327 6328 6329 6330 6331 12343 12344 12345 12346 12347 12348 12349 12350 12351 12352 12355 12358 12359 12360 12361 12362 6352 12533 12534 12535 12536 12537 12538 12539 12540 439 6605 6645 6646 12953 12954 12955 12956 7059 895 13283 13284 13285 13286 13287 13288 13493 7968 1804 1805 14079 14080 14081 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 15038 15081 15082 9217 9218 9219 15231 15232 15260 11344 11345 11346 11347 11704
choked	5099
choked$	11264
choose$	135 136 137 155 156 12369 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12769 12770 12893 12894 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1197 1198 1221 1222 1223 1236 1237 1238 1239 1240 13871 13905 2072 2077 15152 9201 15219 15220 15678 15917 16148 5185 5236
choosed$	1221 1222 1223 1236 1237 1238 1239 1240
chooses$	135 136 137 155 156 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12769 12770 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1197 1198 1221 1222 1223 1236 1237 1238 1239 1240 13905 2072 2077 16148 4418 4419 4420 4421 5185 5236
choosing$	135 136 137 155 156 12533 12534 12535 12536 12537 12538 12539 12540 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 1000 1001 1002 1003 1005 1006 1007 1008 1009 13191 13261 1221 1222 1223 1236 1237 1238 1239 1240 8243 8244 8245 15222 15223 4418 4419 4420 4421 5185 5236
chose$	135 136 137 155 156 12369 6565 12577 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12893 12894 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1197 1198 1221 1222 1223 1236 1237 1238 1239 1240 13556 13557 13781 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13905 2072 2077 16148 16550 4418 4419 4420 4421 10609 16621 5185 5236 11920
chosen$	135 136 137 155 156 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 478 479 12903 12911 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5185 5236
chronic$	17151 5895
chubby$	9694 9730 6076
chunky$	5589
churlish$	6048
cid	16711
cider$	17177
cigarette$	13204 13205 13206
cigarettes$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 13204 13205 13206 14270
cin$	6155
circles$	9746
circul	4618 4723 5836
circulate$	4530 10696 4532
circulated$	4530 10696 4532 16709 4632
circulates$	4530 10696 4532
circulating$	4530 10696 4532
circulation$	12001
circumstances$	16147 16170 12148
citalo	5918
citalopram$	12083
city$	9688 17113 17296
civil	4868 5858
civil$	10975 11033 5849
clad$	3596 3597 3598 11767 11778 5654
claim$	13227 8025 14037 14038 14039 14040 14041 8296 8297 8298 14317 12153
claimed$	13227 8296 8297 8298
claiming$	13227
claimmed$	13227
claimming$	13227
claims$	13227 8296 8297 8298 14317 5030
clamp$	5854
clamped$	17140 5854
clamping$	5854
clamps$	5854
clarif	4590 4789
class$	6718 14339 14340 14341 14342 14371 14375 14591 8688 14812 15139 15609 16605 17225 17346 11339 12120 6010 6116
classed$	2580 4562
classmates$	12714 15323 15329 11353 11496
classroom$	17225
clear	4569 4593 4962
clear$	1778 1781 1784 1785 3553 3804 3933 10549 4766 4882 17083 11104 5617 5703 5836 5842 5861
cleared$	4965
clearly$	820 3789 3790 3791 3792 10101 10102 3938 3964 3972 10137 3973 3974 10185 4407 4408 5246 5751
cleft$	6127
clever$	13421 13422 13423 2897 2898 2899 9346 9347 9348
climb$	7165 2095 2096
climbbed$	2095 2096
climbbing$	2095 2096
climbed$	2095 2096
climbing$	7165 2095 2096
climbs$	2095 2096
clingy$	6055
clinic	5015 5880
clinic$	17174 11180 17192 17196 5762 12048
clinically$	5904
clip$	6799 6800 636 637 16739 4622
clips$	6799 6800 636 637 4622
clique$	2242
cliques$	2242
cliquey$	6046
clones$	15830
close	4726
close$	7630 7650 2937 16594 4452 4539 10876 10891 11907
closed$	8543 4368 4452 4502 11859 11862 11907
closes$	4452 11907
closing$	16338 16339
closure$	10975 4861 5874
cloth$	14618
clothe$	11963
clothes$	6184 20 6202 12658 12659 12798 12799 12800 12801 12802 12803 12804 12805 879 7059 895 1224 1225 8236 15652 15653 15654 15655 15668 15669 9758 9759 15791 15792 15794 15795 15796 15797 15798 15802 15803 15804 15805 15816 15836 11126 11820 11825 11963
clothing$	15652 15653 15654 15655 9758 9759 15794 15795 15796 15816 15836 11820 11822 11825
clout$	13300 13309 13625 13763 14244 11405 11406
clown$	11552
clowns$	11552
clozapine$	6137
club$	15760 4469 5762
clubs$	15760
clued$	2737 2743 9518
clueless$	6046 6087
cluster$	11112
clusters$	11112
co$	8116 14711 9832 9881 9887 9892 9901 9996 11619 5858
coach$	12483 12524 12793
coaches$	12524 12793
coat$	15794 15795 15796 15805 17048 17315 11820 11825 11833
coats$	9758 9759 15794 15795 15796 15797 15798 15805 17048 11820 11825 11833
coaxing$	13722 13723 13724 13725 13726 13727 13728 13729 13862
cocain	11162 17346 11339
cocaine$	13184 17173 11171 17185 17350 11354
cocktail$	11484
cocky$	6055
coddling$	15282
code$	11753
codein	11162 11169
codeine$	17173 17180 17183
codes$	11753
coelia	5895
coeliac$	12060
coerced$	12222 14187 14188 14189 14190 14209
cognitive$	5878
cohort	10683 16792 10792 10813 16830 16874 16875 16877 10898 16918 4770 10947 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 12009
cohort$	14375 8367 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 15139 16038 16884 16891 16909 4765 16958 4831 17067 17089 17090 4935 11623 5824
cohorts$	16884
coil	5000 11165
coil$	17176
coincide$	4520
coincides$	4520
cold$	16410 16618 17313 5435
coliti	5895
colitis$	12060
collarbone$	17197 17198
collarbones$	17197
colleagues$	9012 9013 9014 4642
collec	11945 5781 5822
collect$	4528 10738 4659 11131
collected$	6875 6876 6877 6878 6879 4528 10738 16778 4659
collecting$	15371 15385 15387 15394 4528 10738 4659
collective$	5703
collects$	4528 10738 16779 4659
colleg	4880
college$	10197 10202 10203 10205 4047 16614 10630 16681 16682 11045 17215 17216 17217 17219 17221 17229 17232 5762 12113 12114
colleges$	17226
collude$	853 854
colluded$	853 854
colludes$	853 854
colluding$	853 854
colonoscopy$	6125
colostomy$	6134
colour$	11784
coloured$	5633
colours$	15816 11784 11820
combat	4889
combative$	6053
combination$	11484
combustible$	5319
come$	6320 12337 12474 389 6613 6618 6619 6653 6654 6655 6656 6657 6658 6659 6660 12905 6904 7166 1163 1322 1344 13613 13797 7948 14054 14126 2216 2416 2417 2418 2419 2420 2421 2485 2766 2769 3040 9263 9264 9265 3208 15413 9541 3415 3416 3626 3635 3647 3648 3649 3650 3651 15891 15897 15911 15918 16002 16012 16013 16014 16015 10083 3988 10228 16256 16257 4759 17060 17125 5009 5220 5250 11844
comes$	389 871 1322 1344 13521 13861 2217 2591 2767 2770 3208 3626 3635 3647 3648 3649 3650 3651 16002 10083 16844 17060 17125 5009 5250 5987
comeuppance$	13487
comfort$	10614
comfortable$	1226 1227 1228
comforted$	15396
comforting$	15394 15396
coming$	12322 389 12930 7166 13485 13486 1344 3208 15890 5009 17270
comings$	10825 4702
comman	10751 10782
command$	16793 11107 11978
commands$	16762
comment$	3658 3659 3660 3661
commented$	3658 3659 3660 3661
commenting$	3658 3659 3660 3661
comments$	12504 13081 13400 13401 3658 3659 3660 3661
commentted$	3658 3659 3660 3661
commentting$	3658 3659 3660 3661
commit	10893 16937 10927 4771 10955 10956 17059
commit$	12584 15891 15897 15911 15919 16883 16913 16940 16987 17147 11844
commits$	16883 16987 17147
committal$	16979
committed$	17147 5171
committing$	16766 16904 10936 17021 5171
committs$	5171
common$	7530 7531 7532 7533 7534 7535 7536 7537 7538 7539 7540 7541 7542 13820 13821 13822 13823 13824 13825 13826 13827 7817 7818 7819 8148 14645 2519 16328 16329 16330 16610 16611 16612 16613 11332 11921
commun	4537 11058 5159
communicate$	600 601 602
communicated$	600 601 602
communicates$	600 601 602
communicating$	600 601 602
communication$	4399 4400 4401 4402 5703 11900
community$	14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14399 14458 14462 14463 10702 10826 4787 4806 4860 4886 17069 17098 11324 11448 6001 6003
companion$	12308
companions$	12308
company$	12178 12308 6480 12594 12612 13096 13234 13235 13236 13373 13374 13678 14242 8237 2073 2074 2075 2076 8242 14257 14258 14259 8250 8251 15103 15104 15622 10197 10202 10203 4047 16614 10630 4469 16681 16682 11447 5761
compar	4582
compare$	10731 4706
compared$	16689 10747
compareed$	4706
compareing$	4706
compares$	4706
compass$	14160
compete$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
competed$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
competent$	3359 3360
competes$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
competing$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
complacency$	16430 6087
complacent$	10580 6087
complain$	13507 13508 13509 13510 8025 14037 14038 14039 14040 14041 3658 3659 11416 11864
complained$	7472 7473 3658 3659 11864
complaining$	3658 3659 16129 11864
complainned$	3658 3659 11864
complainning$	3658 3659 11864
complains$	3658 3659 11864
complaint$	2136 2137 16333 16416 16531 11454 11912
complaints$	2136 2137 16333 16416 16531 16580 16581 4888 11454 11912 11913
comple	17024
complete$	13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 2283 2284 2286 3694 4435 4574 5703
completed$	12395 16012 16013 16014 16015 3987 16352 16353 16354 16355
completeed$	4574
completeing$	4574
completely$	2686 10176 5550 5694 5697
completes$	4574
complex$	8670 5462 5881
complexion$	9747 11782 6077
complexions$	11782 6077
compliance$	11459 11617
compliant$	8786 11616
complicit$	41 518 519 520 521 522 536 12875 854 13150 13151 13152 13153 11388 11400
complicity$	12557 853 10954
complied$	12911
complies$	16024 16025 16026 16027
comply$	12584 14126 15842 15891 15897 15911 15945 15946 11844 11845
comprehension$	11895
compromise$	10 5175 5176
compromised$	10 5175 5176
compromises$	10 5175 5176
compromising$	12178 10 5175 5176
compulsive$	5333
computer$	11968
conceal$	1821 1822 3630
concealed$	1821 1822 3630 11837
concealing$	1821 1822 3630
concealled$	1821 1822 3630
concealling$	1821 1822 3630
conceals$	1821 1822 3630
concer	11121 4993 5062 5096 5918
concern$	6265 13811 8151 15405 10264 10265 16377 16378 16379 16380 16381 16382 16383 16384 16416 11912
concerned$	9133 9134 9135 15147 15148 15149 9139 9140 15381 15382 9372 10559 10560 10638 4474 16937
concerning$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5464
concerns$	13811 14167 14168 14169 14170 10264 10265 16416 16580 16581 17132 11912 11913
concerta$	12083
conclusion$	16664
conclusions$	16664
concus	6129
condescending$	6088
condit	11139 5993
condition$	17150 17340 12064 12077 12091 12157
conditional$	5990 5991
conditions$	14283 5135 17340 12148 12157
conduc	4664 17024 4855
conduct$	3 4 5 6 7 8 9 6177 12189 12190 6184 20 12268 344 345 12558 12953 12954 12955 12956 7059 895 13283 13284 13285 13286 13287 13288 1224 1225 14079 14080 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 14311 2557 2558 2559 2560 2561 2562 2563 2564 2565 2772 2773 2774 2775 2776 2777 11344 5465 5875
confer	17288
confidence$	2726 2728 2870 2871 2872 2873 2874 2875 2876 15668 15669
confident$	11728
confidential$	5782
confidentiality$	16557
confir	4590 4789
confirm$	16893
confirms$	16893
confiscate$	4612
confiscated$	4612 10835 17032
confiscates$	4612
confiscating$	4612
conflict$	13035 13340 14217 14510 16130 5135 11409 11460
confro	16879 11009
confront$	17020
confrontation$	13035 14217
confrontational$	14742 14743 14807 14808 14809 14810 14811 11634 6053
confrontations$	14217
congregate$	14847 11752
congregated$	14847 11752
congregates$	14847 11752
congregating$	14847 11752
connected$	2150 4735 16937 10935 11460
connection$	5169
conned$	15357
conniving$	6057
conscience$	14632 14633 14634 14635 14636 2514
conscienceless$	6046
conscious$	6289 125 6544
consensual$	5522 6020
consent$	12557 652 653 654 655 656 657 2696 2697 2698 2699 15152 15260 15310 9309 9310 15535 15536 11411
consented$	652 653 654 655 656 657 12834 659 694 719 2696 2697 2698 2699 3159 3160 11411
consenting$	652 653 654 655 656 657 5522 5541 6020
consents$	652 653 654 655 656 657 2696 2697 2698 2699
consequences$	12269 12270 12271 12272 12274 12275 12276 12278 12353 179 12363 6404 6405 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 13850 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14475 14862 15878 15879 15880 17055
consid	4562 4723 4954
consider$	14126 2321 2449 2452 15891 15897 15911 16402 11844
considerable$	8472
consideration$	16424
considered$	8301 8302 2204 2321 2449 2452 2575 4994 5324
considering$	2321 2449 2452 4994
considerred$	2321 2449 2452
considerring$	2321 2449 2452
considers$	2321 2449 2452
consistent$	3694
consistently$	3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 5677 5699
consoled$	15396
consoling$	15394 15396
consort$	5280
consorted$	5280
consorting$	5280
consorts$	5280
consortted$	5280
consortting$	5280
consta	4515 10681 10682 4519 10687 16703 10715 10716 10717 4553 4554 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 4688 10940 4792 10963 11003 4876 4880 11046
constable$	10680 16693 16698 16726 16727 16728 10718 10719 16741 10737 10766 10771 10773 16791 16795 16796 16798 10800 16814 16821 10853 16951 10957 17014 11041 11045 17057
constables$	10680 16693 16698 16726 16727 16728 10718 10719 16741 10737 10766 10771 10773 16791 16795 16796 16798 10800 16814 16821 10853 16951 10957 17014 11041 11045 17057
constant$	10525 10526 5407
constantly$	589 3915 3916 3917 3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 4314 5691 5699
consti	4562
consul	11177 11183
consultant$	17188 17189 17194
contac	16740 16750 16788 10830 4702
contact$	6476 6477 6480 12771 600 601 602 604 605 606 607 608 609 610 12895 1099 2663 2664 16740 5092 11675 11839
contacted$	600 601 602 604 605 606 607 608 609 610 1099 13556 13557
contacting$	600 601 602 604 605 606 607 608 609 610 1099
contacts$	600 601 602 604 605 606 607 608 609 610 1099 16824 16841 10867
contactted$	600 601 602 604 605 606 607 608 609 610 1099
contactting$	600 601 602 604 605 606 607 608 609 610 1099
contain$	14484 14485 14705 16068 16069 16070 10764 11852
contains$	10764
contempt$	16659 16660 16661 16662 16663 16979
contemptuous$	6088
contend$	3271 3272
content$	302 303 308 450 451 452 482 483 692 693 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1226 1227 1228 1764 1765 1766 1767 3365 5236
continually$	589 3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 5699
continue$	12336 12369 12404 12426 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 15918 5192
continued$	12369 12389 12404 12426 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 3694 5192
continues$	12369 12404 12426 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 5192
continuing$	12369 12404 12426 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 5192
continuously$	3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 5699
contra	5915
contraception$	15228 15229 15230 12080
contraceptive$	12080
contract$	17035 12168
contracts$	17035
contradictory$	14314 14315 14316
contribute$	853 4894
contributed$	12188 853 13072 13073
contributes$	853 4894
contributing$	853
contro	10782 4889 11055 5874
control$	13426 13871 14126 14157 14163 14438 14469 14484 14485 8532 14705 14733 14734 14735 14736 14737 14738 14739 14740 14741 8764 14779 14786 14787 8787 14822 14828 14829 9266 9267 9681 15978 16068 16069 16070 10715 10716 10717 4553 4554 4555 16793 10804 10810 10811 4688 10856 4783 17066 11080 4927 17134 11523 11852 5870 12039
controlled$	12222 12868 13878 15896 15902 15907 15916 16011 16054 16055 16056 16057 16058
controlling$	5464 11957 6055
controls$	10758 11957
convenience$	10614
conveniently$	5755
convic	10985 10996 6159
convict$	11566 5844
convicted$	16952 16970 17007 17054
convicting$	5844
conviction$	16996 6111 6160
convictions$	16915 16996 17019 6111 6160
convicts$	11566
convince$	15999 16022 10012
cookie$	11719
cookies$	11719
cool$	14297 8287 8288 3361 3362 5560
cooper	11135
cooperate$	12548 14126 14712 14724 14727 15842 15891 15897 15911 15945 15946 15955 15956 15957 16402 17146 11844 11845
cooperated$	14712
cooperates$	16024 16025 16026 16027
cooperating$	14712
cooperation$	14711 11619
coordi	5858
cope	11170
cope$	8874 2729 8895 8896 2732 2772 2773 2774 2775 2776 2777 15152 9177 9178 9179 9182 9183 9185 9186 9189 3031 3032 3033 15219 15220 9213 3049 3050 9216 3057 15247 3076 3092 3271 3272 3367 3368 3382 15681 16404 17181 17182 5549
coped$	2772 2773 2774 2775 2776 2777 3057 3076 3092 3382 5549
copes$	2772 2773 2774 2775 2776 2777 3057 3076 3092 3382 5549
copied	4536
copied$	16773
coping$	2772 2773 2774 2775 2776 2777 9177 9178 9179 9182 9183 9185 9186 9189 15222 15223 3057 15247 3076 3092 3382 5549
copy$	4637
core	17133
core$	8433 8434 14514 8510 16767 17006
corner$	13685 15628
cornrows$	6077
corporate$	5703
correl	4582
correlated$	10747
corrob	4537
corroborated$	10702
corrupting$	2167 2168 2169 5317
cost$	927 928 13140 13692 13797 10614
costs$	927 928 10614
costume$	11814
costumes$	11814
cotton$	5540
couch$	8540 8541 17306
could	4524
could$	21 22 23 24 25 444 445 446 447 448 449 453 454 461 462 463 464 465 466 485 486 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 749 750 824 825 826 924 929 930 933 971 1058 13303 13334 13350 7471 1332 1352 7525 7526 7527 7528 7529 1572 1574 1577 1606 1611 1612 1613 1614 1615 1648 1667 1862 1863 1887 8724 2632 2703 2706 2707 2709 2717 2802 2979 3012 3036 3085 3091 3134 3260 3377 3446 3447 3448 3505 15689 3772 9988 3846 3880 3881 4020 4021 4022 4023 4024 4025 4026 4027 4028 4029 4030 4031 4102 4110 4174 4374 4444 4445 4447 4448 10709 4547 4581 10786 4809 4817 4833 5061 5684
council$	15954 10197 10202 10203 10205 4047 16614 10630 4469 16681 16682 11053 5703 5752 5761
counse	11177
counselling$	17192 12047 12089
counsellor$	17188 17189
count$	3840 10005 3841 10006 3842 10007 3843 10008 3844 3845
counte	10811
counted$	9250 3086 3087 3088 3089 3090 9256
counter$	16822
counters$	16822
countless$	6365 6387 7843 7876 10525 10526 10549
country$	15624 11356
counts$	10758
county$	6684 6685 6702 6709 6712 6719 6721 12739 12740 12741 13672 13674 7700 1595 7763 13928 13929 13930 13931 13932 13933 13934 13935 2246 14456 2351 8878 15482 15483 15484 15485 15486 16946 10944 17113 17296 12140 6116
couple$	2670 17299
courier$	14422 2252 11499
couriers$	14422 2252 11499
course$	10035 10036 10037 10038 10039 10040 10130 10137 3973 3974 16152 16163 16164 16165
courses$	16163 16164 16165
court	10996 17009 11311 5840 5993
court$	329 12687 821 822 7389 7390 1447 1448 14510 10895 17007 17011 4839 17105 17322 17328 5153 11323 5163 5225 5234 5840 12005 12129 12161 12162 5998 6003 12170
courted$	329 821 822 7389 7390 1447 1448 5225 5234
courtesy$	16269 16270 16328 16329 16330
courting$	329 821 822 7389 7390 1447 1448 5218 5225 5234
courts$	329 821 822 7389 7390 1447 1448 14512 14843 14844 17007 4839 17105 17322 5225 5234
courtted$	329 7389 7390 1447 1448 5234
courtting$	329 7389 7390 1447 1448 5234
cousin	17247 17297
cousin$	12714 5065
cousins$	12714
cover$	1139 1140 14033 3630 10420 4351 4382
coverage$	10866
covered$	1139 1140 3630 4351 4382 11837
covering$	1139 1140 15779 3630 4351 4382
coverings$	15779
coverred$	1139 1140 3630 4351 4382
coverring$	1139 1140 3630 4351 4382
covers$	1139 1140 3630 4351 4382
covert	4961 5798
covert$	11126 5782 11963 5833
covertly$	11963
covid$	6126
cow$	11544
coward$	11552
cowardly$	6087
cowards$	11552 11889
cowed$	15418
cows$	11544
cp$	6155
cpn$	11030
cpns$	11030
cps	10760
cps$	16771
cpw$	11030
cpws$	11030
crack	11162 17346 11339 5855
crack$	13184 8404 16523 16859 17173 17185 17350 11354
crackdown$	12020
cracked$	17010 11066
crackeddown$	12020
crackhead$	6043
crackheads$	6043
crackingdown$	12020
cracks$	16523
cracksdown$	12020
craft$	11735
crafty$	6046
crave$	1180 1181 2035 2036 2081 2083 5244 5477
craved$	1180 1181 2035 2036 2081 2083 5244 5477
craves$	1180 1181 2035 2036 2081 2083 5244 5477
craving$	1180 1181 2035 2036 2081 2083 5244 5477
crawling$	2352
crazy$	11624
create$	611 861 997 2281 2282 4574 5373 5376
created$	611 861 997 13264 13265 2281 2282 5373 5376
createed$	4574
createing$	4574
creates$	611 861 997 2281 2282 4574 5373 5376
creating$	611 861 997 2281 2282 5373 5376
creation$	13191 13261
creature$	11573
creatures$	11573
cred$	13310 15471
credibility$	15472 11457
credible$	14310
credit$	12798 12799 12800 12801 12802 12803 12804 12805 12810 12812 12813
creep$	12338 11552
creeps$	11552
crept$	12339
cretin$	6043
cretins$	6043
crew$	12524 12861 12862 12863 2242 15139 15609
crews$	2242
cried$	7069 13227 5237
cries$	2645 5237
crime	16696 16704 4537 16714 10707 16758 16764 4596 4643 10880 10901 16926 4751 16938 16939 16946 16947 4772 16953 16961 16965 16966 16967 16973 10966 11054 11059 11060 11085 11092 17103 17149 11336 11951 11965 11989 12016 12028
crime$	12256 12257 6514 12694 12709 12711 13242 7386 13672 13674 13675 13773 13928 13929 13930 13931 13932 13933 13934 13935 14224 14285 14361 14362 14446 14456 14508 14509 14510 8544 2441 14679 14841 9614 4515 10681 10682 4519 10687 10691 16703 16711 10702 16718 4545 10727 10730 4572 4573 4578 16755 16758 10761 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 10790 16804 16805 16806 10797 4635 10803 4640 10808 10810 16831 10871 16886 16904 16911 16912 10911 10913 10916 10937 10940 4792 10963 16975 16976 16977 11003 11023 11028 4876 4880 11046 4884 11050 17065 4890 17070 17071 4896 17074 17075 11069 17080 17081 4918 17096 11111 4947 4963 4971 5159 17347 11350 11352 11408 11460 5440 5813 5825 5832 12000 12007 12017
crimes$	12694 13672 13674 16755 16886 16911 16912 10916 10937 4884 11050 17065 4947 4971 12000 12007
crimin	16704 4537 16714 16750 16764 4726 16905 16910 16925 16926 16946 16973 11054 5813 11982 11989 12016 5858 12028 12029 5997 6010 6116 6117
criminal$	12694 12699 12702 12719 13672 13674 14260 14261 14262 14263 2180 14418 14419 14420 14421 2267 14503 14504 14505 14506 14507 14528 14529 8555 2445 2446 2447 2448 14692 8782 8789 8790 8791 16604 10702 10727 10789 10891 16903 16933 10932 10980 10985 11311 5159 11332 11333 11336 11352 5281 5322 11497 11498 11566 5404 5416 5456 5501 11677 11951 5789 5840 6002 12175 6055
criminalise$	4430 4431 4432 4433
criminalised$	4430 4431 4432 4433
criminalises$	4430 4431 4432 4433
criminalising$	4430 4431 4432 4433 16674 16675 16676 16677
criminality$	12694 12709 12711 13672 13674 14456 17065 11350 11537 11978
criminally$	5491 5813
criminals$	12719 13671 14224 14226 14260 14261 14262 14266 2180 14418 14419 14420 14421 2267 14497 14503 14504 14505 14506 14507 14528 14529 2445 2446 2447 2448 14692 16604 16932 16933 11352 11497 11498 11566 11677
criminogenic$	6033
crimint$	16849
crisis$	1085 1088 1089 11183 12091 6141
crocodile$	7638
crohn	6127
crook$	14454 14503 14504 14505 14506 14507 14563 11497 11536
crooked$	9735
crooks$	14454 14503 14504 14505 14506 14507 14563 11497 11536
crop$	9764 15794 15795 15796 15811 15812 15813 9806 11825 5666
cropped$	5633 5660
cropper$	13498
cross	4582
cross$	8513 9621 15632 15633 15634
crosscheck$	10731
crosschecked$	10747
crossreferenced$	10747
crowd$	13081 13234 13235 13236 13244 13245 13246 13247 13248 13249 13373 13374 13624 13655 13656 14274 2242 2670 11447 11481 11482
crowds$	2242
crown	5997
crown$	10760
cruel$	16326 16327 16337 16437 5404 6055
crushed$	4793
crutches$	12092
cry$	8031 8035 2645 5237
crying$	2645 5237
cse$	12694 13672 13674
cucumber$	15538
cucumbers$	15537
cues$	4364 4365 4366 4367
culpable$	13150 13151 13152 13153 11400 11916 6087
culpri	10893 12009 6109
culprit$	14353 14354 14355 16904 11489 11490 11534 11551 11986
culprits$	14353 14354 14355 16904 11489 11490 11534 11551 11986
culture$	4254 4255 11460
cunch$	11356
cunning$	11735 6055
curb	4889
curfew	10967 5159
curfew$	15363 15364 15365 15385 15387 16978 11324 17340 11450 12013 12171 6161
curfews$	15363 15364 15365 15385 15387 11450 12013
curiosity$	6177 12189 12190 7971 16377 16378 16379 16380 16381 16382 16383 16610 16611 16612 16613 11921
curled$	9721
curly$	5610 5633
curren	4537
current$	10702 10744 10980
curse$	8760
custod	4596 17009 17261 17264 11254 11327
custodial$	6001
custody$	12711 14510 16046 4568 10761 10871 4717 10883 10911 10913 17241 17265 5093 17333 17338
customer$	6469 12793 11565 11725 11736
customers$	6469 12793 14681 14867 14868 14869 14870 17098 11448 11565 11725 11736
cut	4889 5886
cut$	1511 13863 2442 15769 15770 9781 9783 17083 4985 11789 11800 12018
cuts	4889
cuts$	1511 4985 11789
cuttin	4889
cutting$	1511 4985
cynical$	14742 14743 16337
cystic$	5895
dabble$	518 519 520 521 522
dabbled$	518 519 520 521 522
dabbles$	518 519 520 521 522
dabbling$	518 519 520 521 522
dad	11234 17247 11237 5076 5086 11252 5088 5091 5097 17275 17291 17297 11289
dad$	14840 8839 2675 2676 8952 2900 9066 9067 9068 9069 9112 9113 9114 3418 3419 3420 5064 5065 5066 17243 17245 11235 5073 5074 5077 17256 17257 5084 5085 5089 17268 17272 11262 11263 11270 5117 5118 17305 11671
daddies$	11382
daddy$	11382
dads$	3418 3419 3420 5084 11671 11733
daft$	104 105 919 1841 5264
daily$	17182
damage	10901 4751 16938 16939 16946 16947 4772 16953 16965 16966 16967 10966
damage$	16097 16098 16099 16574 16912 10916 10937 16976 16977 4884 11050 17322 17343 17344 17347
damaged$	8670 5458 11624
damn$	16268 16351
damp	5138
damp$	17313 11303
dance$	14488 3283 3284 3285 3286 3287
dancers$	9986
danger$	12176 12177 12187 12244 12256 12257 12258 12259 12260 12261 12262 12269 12270 12271 12272 12274 12275 12276 12278 6393 6394 6395 6396 6397 6398 6399 6400 236 237 238 6404 6405 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6977 6978 13006 13098 13099 13100 13101 13102 13242 1085 1088 1089 13340 13342 13370 7386 13441 13693 13703 13809 13880 7894 13928 13929 13930 13931 13932 13933 13934 13935 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14161 14166 14167 14168 14169 14170 14211 14213 14217 14224 14237 14361 14362 8369 2205 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 14392 14393 8383 8384 8385 8386 8387 8388 14665 14862 14925 15088 15089 15090 15091 15092 15228 15229 15230 15339 9330 15406 9523 15621 10509 10691 11087 11350 11390 11409 5276
dangerous$	12176 12177 6291 12702 7894 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 8231 14254 14267 8670 5180 5319 6054
dangerously$	11420
dangers$	12176 12177 12269 12270 12271 12272 12274 12275 12276 12278 6345 6346 6404 6405 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 1085 13342 13809 7894 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14167 14168 14169 14170 14862 14913 14914 14915 14916 14917 14918 14919 15228 15229 15230 9523 15621
dangle$	5254
dangled$	5254
dangles$	5254
dangling$	5254
dare$	13765 9621
dark$	3553 15735 15745 3581 9805 5609 5610 5611 5617 5633 11820 5660 11994
darker$	3553 5609 5617
darkest$	3560 5637
data	10743
data$	16557 16754 16789 10779 16845 11967
databa	11945 11949
database$	16730 16742 16770 16882 16922 16923 11968
date	11032
date$	15514 15515 15516 10685 17043 12163
dates$	10685 4594 12163
dating$	5218
daught	17042
daughter$	15023 11161
daughters$	15023
daunt$	9284
daunted$	15418
daunts$	9409 9410
dawn$	5836
day	12003 12024
day$	6285 15608 10077 10078 3914 16122 16123 16124 3963 16163 16164 16165 16869 4846 17126 17181 17182 5024 5053 11220 11221 11923
days	11170
days$	15133 16163 16164 16165 17181 17182 5024 17216 5053 11923
dazzled$	2039
dc$	16812
dci$	16812
dead	17264
dead$	1265 1266 1267 1268 8523 17158 17266
deadbeats$	6042
deaf$	7795 10493 10494 10495 5770 12074
deal	16925
deal$	12584 6615 6616 6617 12656 553 554 555 6723 717 718 6885 6886 7167 7168 7392 13470 13708 13736 13741 13792 13799 13936 14140 14141 14298 14299 2194 14425 8699 8859 2729 8895 8896 2732 2910 15219 15220 3271 3272 15681 4485 16879 16883 16913 16916 16940 16941 5189 11401
dealer	11982
dealer$	12196 6447 6448 12467 12478 12479 12487 12495 12654 12699 12719 12722 12739 12740 12741 12750 12752 12755 12790 12824 12861 12862 12863 12873 13177 13178 13238 13244 13245 13246 13247 13248 13249 7242 13275 13276 7269 7271 7278 7279 7280 7281 13312 13313 13314 13315 13316 13317 13318 13319 13320 13322 13323 13386 13387 13532 13623 13638 13671 14032 8228 14240 14241 14260 14261 14262 14263 2180 14401 14419 14420 14421 14428 2267 14503 14504 14505 14506 14507 14528 14529 14559 2445 2446 2447 2448 15228 15229 15230 15453 15454 15455 15456 15507 4972 11348 11352 11407 11497 11498 11552 11566
dealers$	12196 6447 6448 12467 12478 12479 12487 12491 12495 6495 12510 6500 12512 12654 12699 12719 12722 12739 12740 12741 12750 12752 12755 12790 12824 12861 12862 12863 12873 13177 13178 13238 13244 13245 13246 13247 13248 13249 7242 13275 13276 7269 7278 7279 7280 7281 13312 13313 13314 13315 13316 13317 13318 13319 13320 13322 13323 13386 13387 13532 13606 13623 13638 13671 14032 14224 14227 8228 14240 14241 14248 14260 14261 14262 14263 14266 2180 14401 14418 14419 14420 14421 14428 2267 14503 14504 14505 14506 14507 14528 14529 14559 2445 2446 2447 2448 14682 14867 14868 14869 14870 15228 15229 15230 15453 15454 15455 15456 16931 4972 11348 11352 11407 11439 11497 11498 11552 11566
dealin	16704 16714 16752 10893 16910 16934 16937 16938 16946 16947 16965 16966 16967 11311 11332
dealing$	12256 12257 12694 12705 12710 12728 553 554 555 12736 12739 12740 12741 7168 13672 13674 13703 13773 13928 13929 13930 13931 13932 13933 13934 13935 2194 14446 2441 14841 9129 9155 15482 15483 15484 15485 15486 16102 16103 16104 16109 16110 16111 16112 16113 16114 16115 16116 16117 16118 16119 16120 16121 4548 16766 16904 16942 17021 17070 17322 17343 5174 5189 11401 11596 11974 12174
dealings$	15109
deals	16752
deals$	553 554 555 717 718 2194 10758 16779 16883 16916 16941 5174 5189
dealt$	553 554 555 8355 8356 8357 8358 2194 15665 15666 15667 4484 17009 17010 4838 4955 5161 5189
dear$	13103 13104
dearly$	11404
death	17246 17248 17290
death$	13006 17157 5071
debt	17246
debt$	1085 12129
debts$	1085 12129
decamp	5813
decamped$	11978
deceitful$	6055
december$	12717
decency$	14632 14633 14634 14635 14636 16269 16270 16328 16329 16330
decent$	8336 2172 10341 10342 10343 10344
decide$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 15152 9201 15219 15220 15678 15689 16729 5236
decided$	135 136 137 6565 12577 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 1236 1237 1238 1239 1240 13905 15689 16550 4420 4421 10609 16621 5236
decides$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 15689 5236
deciding$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 15222 15223 15689 5236
decisi	4919
decision$	6202 12268 6271 6272 108 109 6275 111 112 113 6279 6280 116 12293 12294 12295 12296 12297 6287 12299 12300 6290 12302 12303 12304 12305 12306 12307 138 139 140 141 12343 12344 12345 12346 12347 12348 12349 12350 6343 6602 12614 439 6605 6606 6607 6608 7459 7460 1296 7462 1298 1299 1300 15038 9217 9218 9219 15231 15232 4161 10443 16996 11344 11345 11346 11704
decisions$	3 4 5 6 7 8 9 6202 12268 12293 12294 12295 12296 12297 12299 12302 12303 12304 12305 12306 12307 138 139 140 141 142 143 144 145 6325 6326 6327 6328 6329 6330 6331 12343 12344 12345 12346 12347 12348 12349 12350 12351 12352 439 6605 6645 6646 7059 895 13283 13284 13285 13286 13287 13288 14079 14080 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 15038 15045 15081 15082 9217 9218 9219 15231 15232 4161 16996 11344 11345 11346 11704
decked$	3596 3597 3598 5654
declin	4889 4970 17190
decline$	2548 2549 2550 15855 5675
declined$	2548 2549 2550 15855 15861 15866 15867 15868 15869 5675
declines$	2548 2549 2550 15855 5675
declining$	2548 2549 2550 15855 5675
decrea	4889
decrease$	17064
deemed$	8301 8302 2575
deep$	7350 7656 3581
deepen	4516
defeating$	6296
defect$	17150
defenceless$	9148 15390 15391 15392 15393
defend$	8868 15185 9177 9178 9179 9182 9183 9185 9186 9189 5242
defendded$	5242
defendding$	5242
defended$	5242
defending$	9177 9178 9179 9182 9183 9185 9186 9189 5242
defends$	5242
defensive$	6087
defensiveness$	16430 6087
deferred$	6003
defiant$	14742 14743 5464 6055
deficit$	12041
defied$	2107 2108 5285
defies$	2107 2108 5285 5760
definite$	3804
definitely$	10107 3964 3972 10137 3973 3974 11863
defy$	2107 2108 5285
defying$	2107 2108 5285
degenerate$	6026
degenerates$	6026
degrade$	4941
degraded$	4941
degrades$	4941
degrading$	4941
degree$	379 380 381 15279 15280 15281
delay	17152 12043
delay$	16574 16630
delayed$	11920
delaying$	16338 16339
delays$	16574 16630
deleted$	14049
deliberate$	6289 125
deliberately$	589 963 5755
delicate$	5589
delight$	1066 1067
delighted$	1066 1067
delighting$	1066 1067
delights$	1066 1067
delightted$	1066 1067
delightting$	1066 1067
delinquency$	6026
delinquent$	14418 5456 5458 11624 5464 6026
delinquents$	14418 6026
deliver$	6615 6616 6617 7168
delivering$	7168
demand$	11054 11067 4903 11131 11864
demandded$	11864
demandding$	11864
demanded$	11864
demanding$	14807 14808 14809 14810 14811 11634 11864
demands$	11864
dement	11254
dementia$	17265
demonise$	4430 4431 4432 4433
demonised$	4430 4431 4432 4433
demonises$	4430 4431 4432 4433
demonising$	4430 4431 4432 4433 16674 16675 16676 16677
demons	4745
demotivated$	6055
den$	13645
denial$	16430 11438
denies$	4938
dental	5015
dental$	11180
dentis	11177
dentist$	17188
deny$	9939 17037 4862 4938
denying$	4862
department$	10197 10202 10203 4047 16614 10630 4469 16681 16682 5752 5761
depend	12088
dependence$	5007
dependency$	5007 11182
dependent$	5007
depends$	5144
deplorable$	6087
deploy	4874
depo	5000 11165
depo$	17176
deport	17248 17261 11254
deported$	17265
depraved$	6057
depres	17246 17264 11254 6124
depressant$	12083
depressants$	12083
depressed$	12045
depression$	17265
depressive$	17263
deprivation$	5107
deprive$	17037 4862
deprived$	5458
depriving$	4862
depth$	16453
dereliction$	6087
derision$	16659 16660 16661 16662 16663
derisory$	16458
descend$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descendded$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descendding$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descended$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descending$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descends$	533 534 1497 1498 1499 1500 1501 1502 1503 2422
descri	4542 10783
described$	2209 2584
description$	4639 10862 12039
descriptions$	10695 16707 16731 4639 4646 10862 16880
desert$	5739
deserted$	5736 5739
deserting$	5739
deserts$	12326 5739
desertted$	5739
desertting$	5739
deserve$	12323 12324 12325 844 845 5228 11559
deserved$	12323 12324 12325 844 845 13024 14572 5228 11559
deserves$	12323 12324 12325 844 845 5228 11559
deserving$	12323 12324 12325 844 845 5228 11559
design	4562
designed$	4894 4965
designer$	14215 14216 14687 9757 15769 15770 9786 3623 11820 11823 5660 5670
desire$	10049 16061 16062 16063 16064 16065 16066
desires$	13435
desk	10707 10710 10782
desk$	10680 16693 16698 16710 16712 16718 16719 16721 16733 16741 10737 10766 10771 10773 16791 16793 16795 16796 16798 16801 16808 10800 16814 16821 16951 10957 17014 11041 11045 17057
despair$	14523
desperate$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 1261 1262 1263 1264 5236
despite$	188 6353 189 190 191 217 219 223 224 225 253 12746 12747 12748 12749 14129 14130 14131 4360
desserts$	13489
destined$	535 3742 3743 3744 3870 10035 3871 10036 3872 10037 3873 10038 3874 10039 3875 10040 5681
destiny$	15356
destroy$	13437
destroying$	13441
destruct$	11413
destructed$	11413
destructing$	11413
destruction$	13113 13441 11413
destructive$	6257 12704 11413 5318
destructs$	11413
destructted$	11413
destructting$	11413
detail	4534 4542 4594 10759 10783 4629 10794 10795 16974
details$	6464 6465 6466 16730 16731 16749 10762 10824 16880 17142
detain	10992 17009 4967
detain$	17003 17056 11132 5844
detained$	11994
detaining$	5844
detect	4515 10681 10682 4519 10687 16703 16711 10707 10715 10716 10717 4553 4554 10730 4572 4573 4578 10760 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 4688 10856 10940 4792 10963 10985 16998 11003 4876 4880 11046 5842 12034 6109
detection$	15690 15691 16996 12005 5841 5842
detections$	16996 17019 12005 5841
detective$	10680 16693 16698 4531 16718 16726 16727 16728 10718 10719 16741 4566 10737 4597 10763 10766 10771 10773 16791 16795 16796 16798 10800 16812 16814 16821 10846 10853 16867 16951 10957 17014 11041 11045 17057
detectives$	10680 16693 16698 4531 16718 16719 4544 16726 16727 16728 10718 10719 16733 4558 16741 4566 10737 16771 4597 10763 10766 10771 10773 16791 16795 16796 16798 10800 16812 16814 16821 16829 10846 10853 16867 16951 10957 10987 17014 11041 11045 17057
detent	5159
detention$	14370 16130 11324 11495 6148
detentions$	14370 11495 6148
deter$	13132 7122 7123 7124 7125 4845 17083 4914 17128 5851
detergent$	12053
deteri	17190
detering$	4914
determ	4569 4590 4593 4728 4789
determined$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1261 1262 1263 1264 5236
deterping$	4845
deterr	17010 5874
deterred$	16960 5851
deterrence$	12039
deterrent$	12026 12039
deterrents$	12026
deterring$	4845 5851
deters$	4845 4914 5851
deterting$	4845
detox$	12082
develo	11945 5781
develop$	4528 10738 4574
developed$	2763 4528 10738 4574
developing$	4528 10738 4574
developmental$	5875 5881 5957
develops$	4528 10738 4574
deviant$	5416 11586 5458 11624 5464
device	4694 11019
device$	4527 4599 10777 10819 4670 16847 17030 5802
devices$	15541 15683 4527 4599 10777 10819 4670 16847 17030
devil$	14653 11471
devils$	11471
devious$	8555 6055
di$	16812
diabet	6127
diagnosed$	6120
diagnoses$	6120
diagnosis$	12041 6120
diagram$	4560 11952
diagrams$	11952
dialysis$	6125
diamond$	14560
diamonds$	14560
diazep	5918
diazepam$	12083
dice$	830
dicing$	830
dictate$	14469
did$	170 12389 12410 12418 12421 256 484 616 6888 6959 938 939 940 941 13129 13130 956 7245 7249 1154 1286 1587 1588 1589 13781 1649 1686 7966 7967 1836 1837 1838 8012 8015 1869 1870 1871 1872 1912 1922 1923 1924 1925 1926 1928 1932 1953 1954 1955 1962 1971 1998 2023 2028 8309 2536 2540 2642 2643 2644 3100 3106 3113 3140 3157 3186 3189 3195 3198 3382 3704 3952 10129 16142 16143 10138 10139 3985 4059 4060 4061 4063 4064 4065 4066 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 10276 4121 10292 10298 4134 10300 10302 10306 4142 4143 4144 10310 10311 10331 10333 4191 4198 4199 4200 4216 4218 4219 4220 4221 4222 16418 16419 4259 4261 16550 16598 16599 16600 16601 16623 16624 4455 5221 5265 5707 5710
die$	17158
died	17248 11238 17264
died$	17249
diet	11157 11158
diet$	17168 17169
dietar	5901
dietary$	12066
dietician$	6143
dieticians$	6143
dietitian$	6143
dietitians$	6143
difference$	2842 15989 15990 15991 15992 15993 15994 15995 15996 16041
different$	618 7223 7224 7225
differently$	12972 8576
diffic	4737 17152
difficult$	12178 1355 1356 1357 1395 7560 1396 1397 7562 1398 8124 8128 8330 8338 8670 2529 2530 2531 2532 2533 2534 14733 14734 14735 14736 14737 14738 14739 14740 14741 14799 14807 14808 14809 14810 14811 2636 2637 2638 2639 2640 14841 2998 2999 3000 10902 17108 5458 5462 5464 11630 11634 6055
difficulties$	13029 13036 13037 1085 13262 14799 5068 11630 12042 12091 5963
difficulty$	1085 13262 12042 12091 5963
dig$	1505 1506 3453
digger$	14532
diggers$	14532
digging$	1505 1506
digs$	1505 1506
dim$	5429 6055
dinner$	17315
dire$	16458 6088
direct	5858
directed$	10868
directing$	11957
direction$	4651
directs$	11957
dirt$	16604
dirty$	8555 15769 15770 17313 5633 5653 5660 6076
disabi	11157
disabilities$	12072
disability$	17168 11195 12041 12077 6135
disabl	11254
disabled$	17265 6135
disaffected$	5458 11624 5586
disappear$	12762 593 594 10512
disappeared$	593 594
disappearing$	593 594 13463 11357
disappearred$	593 594
disappearring$	593 594
disappears$	593 594
disappointing$	4278 4279 4280 4281 10527 16539 5735
disappointingly$	6089
disaster$	2251
disasters$	2251
disband$	17082
discernment$	11412
discharge$	12156
discharged$	4502
discipline$	14632 14633 14634 14635 14636 11437
disciplined$	8355 8356 8357 8358 11653
disclo	4595 4740 10905 5104
disclose$	12548 12584 14126 15891 15897 15911 11844
disclosed$	7472 7473
disclosure$	2136 2137
disclosures$	2136 2137
discourage$	13132 7122 7123 7124 7125
discov	16703 10711 4569 4590 10801 4728
discover$	16722
discuss$	15891 15897 15911 11844
disdain$	16659 16660 16661 16662 16663
disease$	12041
disengage$	12584 6051
disengaged$	11862 6051
disengagement$	6051
disengages$	6051
disengaging$	6051
disgrace$	7063 8760 6087
disgraceful$	14733 14734 14735 14736 14737 14738 14739 14740 14741 16437 5464 6087
disgracefully$	6087
disguised$	5294
dish$	3281
dishevelled$	6076
dishonest$	6055 6087
dishonour$	7063
disinterested$	11862 6055 6087
dislike$	14522
dislocated$	5021 11187
dismal$	4443 6087
dismally$	6087
disman	11066 6105
dismantle$	17082
dismantled$	4793 17077
dismantling$	4944
dismiss$	1991 16593 5748
dismissed$	1991 4368 5736 5748
dismisses$	1991 5748
dismissing$	1991 16338 16339 5748
dismissive$	14742 14743 10415 6087
dismissively$	6087
disobedience$	13283 13284 13285 13286 13287 13288 13493
disobedient$	5458 6055
disobey$	7128 2107 2108 16129 5285
disobeyed$	7128 2107 2108 16129 5285
disobeying$	7128 2107 2108 16129 5285
disobeys$	7128 2107 2108 16129 5285
disord	10901 4751 16938 16939 16946 16947 16961 16966 10966 11054 11055 11060 11085 11092 17103 17152 12088
disorder$	14508 14509 14799 14841 16912 10916 16975 16976 16977 10976 17065 17066 17071 4896 17096 11630 12040 12041 12048 12066
disorderly$	6055
disorders$	14799 11630 12066
dispersal$	10975 11028 11029 4907 11323
disperse$	17056 17082
dispersing$	4944
display$	346 1842
displaye$	10696 4532
displayed$	346 1842 10696 4532
displayes$	10696 4532
displaying$	346 1842 10696 4532
displays$	346 1842
disposal$	4615 12005 12168
disposals$	12005
dispro	5777
dispute$	12132
disputes$	12132
disregard$	98 103 12584 7128 2107 2108 8448 8449 2285 8451 4509 5285 5748
disregardded$	103 7128 2107 2108 4509 5285 5748
disregardding$	103 7128 2107 2108 4509 5285 5748
disregarded$	103 7128 2107 2108 4509 5285 5736 5748
disregarding$	103 7128 2107 2108 4509 5285 5748
disregards$	103 7128 2107 2108 4509 5285 5748
disrespect$	16659 16660 16661 16662 16663 11864
disrespected$	11864
disrespectful$	14742 14743 6055
disrespecting$	11864
disrespects$	11864
disrespectted$	11864
disrespectting$	11864
disrup	16994 16998 17010 11066 12034
disrupt$	14446 4782 4914 11098 11856 11864 5863 6108 6112
disrupted$	14446 17077 17116 11856 11864 12031
disrupting$	14446 16129 4782 4914 11856 11864 5863 6108
disruption$	14446 14841 16957 17033 17119 17130 5864 12030 5867 6108 6112
disruptive$	8329 2167 2168 2169 8338 14733 14734 14735 14736 14737 14738 14739 14740 14741 14841 5317 5458 11624 5464 6055
disrupts$	14446 4914 11856 11864 5863 6108
disruptted$	14446 11856 11864
disruptting$	14446 11856 11864
distance$	7317 7318 7319 7320 7321 7322
distant$	15573
distinguish$	4514
distinguishs$	4514
distri	4618
distribute$	4530 10696 4532
distributed$	4530 10696 4532 16709
distributes$	4530 10696 4532
distributing$	4530 10696 4532
disturbance$	12132
disturbances$	12132
disturbed$	5458 11624 6055
dither$	6090
dithered$	6090
dithering$	11926 6090
ditherred$	6090
ditherring$	6090
dithers$	6090
diva$	11552
divas$	11552
dive$	1487 1488 1489 1490 1491 1492 1493
dived$	1487 1488 1489 1490 1491 1492 1493
dives$	1487 1488 1489 1490 1491 1492 1493
divide$	17082
dividing$	4944
diving$	1487 1488 1489 1490 1491 1492 1493
divorc	17246 17248 11238 11240 17261 17290
divorce$	17251
divorced$	17249
divorcing$	17249
dla	11195
dla$	17206
dna$	14617
do	16781
do$	168 12389 12408 12416 12419 257 6437 6647 484 616 6922 938 939 940 941 13129 13130 956 1028 1155 1286 13736 13741 1587 1588 1589 1650 7966 8012 8016 8018 8019 8020 1869 1870 1871 1872 1910 1922 1923 1924 1925 1926 1928 1930 1960 1969 1996 14176 14178 14184 14186 2021 2026 8308 8508 2536 2538 2642 2643 2644 2969 3057 3098 3106 3111 3117 3138 3155 3184 3187 3195 3198 3224 3225 3382 15689 15849 3697 3702 9878 15891 15897 15911 15917 15918 9922 15953 9943 15964 9955 15980 15981 15982 15983 15984 15985 15986 16080 3952 10129 16142 16143 10142 10143 10146 3983 4059 4060 4061 4063 4064 4065 4067 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4123 10298 10300 4136 4193 4216 4218 4219 4220 4221 4222 4257 10584 11156 5221 5265 11844 5707 5710
dock$	16051
doctor	11177 5015
doctor$	17188
doctors$	11180
dodge$	9679 9680 4386
dodged$	4386
dodges$	14934 4386
dodging$	15482 15483 15484 15485 15486 9679 9680 4386
dodgy$	12178 7362 13671 14260 14261 14262 5400 11780 6046
doe$	5640
does$	169 12409 12417 12420 258 484 616 938 939 940 941 13129 13130 956 7246 7249 1156 1286 1587 1588 1589 1686 8012 1869 1870 1871 1872 1911 1922 1923 1924 1925 1926 1928 1931 1961 1970 1997 2022 2027 8307 2536 2539 2642 2643 2644 3057 3099 3106 3112 3118 3139 3156 3185 3188 3195 3198 3382 15689 3698 3703 9956 15984 15985 15986 3952 10129 16142 16143 10142 10143 10146 3984 4059 4060 4061 4063 4064 4065 4068 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 10276 4122 10292 4135 10302 4192 4216 4218 4219 4220 4221 4222 4258 4455 5139 5221 5265 5707 5710
dog$	11038 17050
dogs$	13501 7557 14440 14441 14442 14604 14629 11038 17050
doing$	12412 12413 12414 12533 12534 12535 12536 12537 12538 12539 12540 12542 484 616 12930 938 939 940 941 956 13167 13168 13169 13261 13283 13284 13285 13286 13287 13288 1587 1588 1589 14911 3057 10277 10278 10293 10294 10298 10300 4216 4218 4219 4220 4221 4222 16432 16433 16434 16435 4455 16642 5710
doll$	1777
dolled$	3662 3663 3664 5673
dolls$	1777 15830
domestic$	17278 5967
dominant$	2293
done$	12248 12249 12251 6286 12395 12903 6902 1587 1588 1589 2689 15480 15481 15572 3403 3404 3405 3442 3443 3444 3662 15964 16078 16101 10182 10191 10198 10199 16214 16216 16217 16219 16220 16221 16222 16256 16257 10279 10295 10296 10297 10298 10300 10303 10304 10305 10306 4142 4143 4144 16352 16353 16354 16355 4216 4218 4219 4220 4221 4222 16399 16400 16401 16412 4261 4455 16641 5710
donna$	14545
donnas$	14545
doomed$	3742 3743 3744 5681
door$	6233 6234 6235 12987 12989 13230 13830 8599 8600 8601 8602 10778
doorman$	12793
doormat$	15388 11720
doormats$	15388 11720
doormen$	12793 12861 12862 12863 14867 14868 14869 14870
doors$	13230
doorstep$	13230
doorsteps$	13230
doorway$	17292
dopey$	6055
dose$	1319 12086 12087
doss$	14495 14496
dossie	5791
dossier$	11956
dossiers$	11956
double$	11112 5431
doubles$	11112
doubt$	13353 8306 15927 15928 15929 15930 9972 10100 10104 10105 10109 10110 16151
doubtful$	8428
down	16950 4891
down$	362 387 513 514 515 516 517 7040 7041 7043 7256 7257 13361 7490 13576 13577 13578 1687 1688 1689 1690 1691 1692 1693 1694 14083 8159 14671 14672 14673 14674 14707 14836 14837 14838 9723 9782 15821 9811 15828 15829 9833 15845 15856 15862 16460 16461 16462 16463 16464 16465 16466 16467 16468 16469 16470 16471 16472 16474 16475 16476 16477 16478 16479 16480 16481 16482 16485 16486 16487 16488 10478 16490 16491 10636 10668 4623 10796 16908 16948 17003 17064 17094 17110 17111 11223 11355 11800 12018 12019 12020
downed$	10796
downfall$	13029 13113 13172 13173 13262 7444 7445 13457 14075 14076 14077 14079 14080
downlo	16788 10835
download$	4648 11967
downloaded$	16846
downloading$	4648
downloads$	4648 11967
downplay$	890 1991 5231
downplayed$	890 1991 5231
downplaying$	890 1991 5231
downplays$	890 1991 5231
downs$	10796
dozen$	7516 7846 9639
dozens$	7847
drag$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377 10628
draged$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
dragged$	12222 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
dragging$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
draging$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
drags$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 4377
drain$	8421 4903 11552
drains$	11552
drama$	13035 13242 13370 14211 14237 8533 2472 9963 15975 9965 5335 5925
drank$	1013 1014 3273 5001 5005 5888
draw$	12195 6185 311 312 6509 6510 856 7070 7389 7390 2034
drawed$	6509 6510 7389 7390
drawer$	8629
drawing$	6509 6510 856 7389 7390
drawn$	12222 6509 6510 7389 7390 2040 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2067 3574 15896 15902 15907 15916 16011 16797
draws$	12195 6185 311 312 6509 6510 856 13071 7389 7390 2034
dread$	14522
dreadful$	4278 4279 4280 4281 16575 16576 16577 16578 5408 5464 5735
dreadlock$	6077
dreadlocked$	5633
dreadlocks$	6077
dreads$	14522 11797 11799
dream$	13715 13720 9879
dregs$	2467 6040
dress$	6184 20 12898 12899 12900 12901 12902 6961 797 798 879 953 954 1224 1225 13410 13411 1777 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3583 3584 9758 9759 3609 15786 9779 15791 15792 15794 15795 15796 15834 15835 15836 5648 11820 5656 11825
dressed$	12898 12899 12900 12901 12902 12903 6961 797 798 13410 13411 3583 3584 3596 3597 3598 15786 15787 15788 15789 3639 15834 15835 3662 3663 3664 11768 11770 11778 5648 5654
dresses$	953 954 13410 13411 1777 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 3583 3584 9758 9759 3609 15786 15791 15792 15794 15795 15796 15834 15835 5648 11820 5656 11825
dressing$	6184 20 1777 9773 3609 9798 9815 5656
drew$	12195 6185 311 312 6509 6510 856 13071 7389 7390 2034
drift$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503 15919 11922
drifted$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
drifting$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
drifts$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
driftted$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
driftting$	529 530 531 532 533 534 574 575 1497 1498 1499 1500 1501 1502 1503
drill	16751
drill$	14859
drink	17264
drink$	12282 12298 270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12584 12613 12615 12616 12617 12810 12897 12898 12899 12900 12901 12902 953 954 1013 1014 13204 13205 13206 13263 13277 13278 13279 13280 13281 13282 13293 13294 13295 13296 7336 7386 13470 7681 13736 13741 13744 13745 13746 13747 13936 14140 14141 14176 14178 8236 14270 14286 14510 2641 2642 2643 2644 3273 15450 15451 3283 3284 3285 3286 3287 15514 15515 15516 15881 15883 17185
drinker$	17263
drinkers$	17266
drinki	11157 11158 17246 17264 17290
drinking$	6177 12189 12190 30 6514 12643 12898 12899 12900 12901 12902 12938 12953 12954 12955 12956 879 7059 895 1080 1081 1082 13566 13567 15881 15883 17168 17169 11164 5001 5005 5068
drinks$	12484 12485 6484 6485 6486 6487 6488 6490 6491 12810 13204 13205 13206 7336 2642 2643 2644 3273 3283 3284 3285 3286 3287 5001 5005
driv	4889 4962
drive$	12458 12459 12870 12887 5869
driven$	6467 6875 6876 6877 6878 6879 12895 2039 4965
driver	4555 10804
driver$	6432 12478 12479 6469 12483 12524 12793 12861 12862 12863 13177 13178 13238 13240 7242 7278 7279 7280 7281 13322 13532 1363 7602 7603 7610 7884 4785 4799
drivers$	6460 6463 12478 12479 6469 12482 12483 12524 12793 12861 12862 12863 13177 13238 13532 13953 14458 8511 8512 14867 14868 14869 14870 15839 16708 10720 16794 16815 16817 4704 4785 4799 11418
drives$	12870 12887
drivin	4771
driving$	10775 10936
drone	5874
drone$	4698 5810 12039
drones$	4698 5810 12039
drop	4889
drop$	8394 15919 10512 4378 17060 17064 17094 12018
droped$	4378
droping$	4378
dropout$	11497 11552
dropouts$	14419 14420 14421 11497 11498 11552 6042
dropped$	4378 17064
dropping$	4378
drops$	4378 17060 17094 12018
drug	16704 16714 10727 16750 4726 16905 16926 11332 17346 11951 11982 12028 6116
drug$	6177 12189 12190 32 33 6254 12694 6699 12721 6717 6722 6725 6727 880 13672 13674 14260 14261 14262 8390 8391 8392 8393 8403 14419 14420 14421 14456 14528 14529 8548 4545 4548 10789 10891 11059 4963 11157 11158 17246 11316 11352 11498 5334 5385 5405 5440 5456 5820 5923
druggie$	6036
druggies$	6036
druggy$	6036
drugs	16751 16910 16953 16973 4856 11339
drugs$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 6514 12626 6623 6624 6625 12658 12659 12660 12694 12699 12708 12709 6724 6726 12739 12740 12741 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12897 13179 13184 13204 13205 13206 13263 13277 13278 13279 13280 13281 13282 13293 13294 13295 13296 13386 7386 13467 13475 7469 13672 13674 7681 13733 13747 7894 13928 13929 13930 13931 13932 13933 13934 13935 14224 8236 14270 14286 14446 14456 14508 14509 14510 14665 14679 14687 14700 2641 14841 14913 14914 14915 14916 14917 14918 14919 15088 15089 15090 15091 15092 15101 15228 15229 15230 15482 15483 15484 15485 15486 9614 15881 15883 4545 4548 16769 16859 16898 16919 16920 11021 4963 11171 17183 17185 5068 11316 17350 11350 11352 11354 11408 5334 5385 5405 5440 11610
drunk$	12903 12934 1080 1081 1082 1083 1084 7337 1173 7339 14049 16094 16095 16096 16129 5005 11552 5888
drunks$	11552
dry$	3553 15745 16409 5617
ds$	16812
dto	6003
dto$	12168
dual$	9711 5952
dually$	5952
duck$	15426 15427 15428 15429 4386
ducked$	4386
ducking$	4386
duckked$	4386
duckking$	4386
ducks$	7759 13771 7761 4386
due	16950 4891
due$	6182 361 385 6557 1111 17171 17172 17270 5106 17290 5152
dug$	1505 1506
dump$	4341 4342 5741
dumped$	4341 4342 5741
dumping$	4341 4342 5741
dumpped$	4341 4342 5741
dumpping$	4341 4342 5741
dumps$	4341 4342 5741
dunce$	11552
dunces$	11552
duo$	11484
dust$	16617
duties$	16178 16562
duty$	16178 16422 16510 16562
dyed$	5633 11800
dying	11254
dying$	17157 17265
dynamic$	11483
dynamics$	11483
dyscal	6121
dysfunctional$	8783 5458 11624 6087
dyslex	6121
dyspra	6121
dysregulated$	6055
dystrophy$	12060
e$	16237 16416 16535 16536 16537 10556 16580 16581 17195 17196 11913
each	16705 16861 4689 4690 10953 17133 12004
each$	186 6673 13356 7913 8280 8520 8643 8645 8803 9585 3517 15844 9834 9848 3685 3687 3920 3923 3947 3949 3950 3951 10469 16587 10646 10683 10735 16792 10792 10813 4652 16830 16862 16874 16875 16877 16918 4770 16981 16984 16989 11007 11017 17041 11037 11040 17053 4879 4883 17097 17100 17109 11103 17121 11115 4964 11132 17178 5586 11839 11840 11866 5818 12009
eager$	302 303 308 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 7725 13737 13738 13739 13740 1565 1566 1567 1568 1569 1570 5236
eagerly$	1210 1211 1212 1213 1214 1215
ear$	13806 7804 7805 7806 13818 13819 15734 16504
earlier$	12975 12976 14955
early$	15028 15096 16678 16679 16680 12061
earmar	4954
earn$	563 12943 12944 13277 13278 13279 13280 13281 13282 3386
earned$	563 14571 14573 14574 14575 14576 3386
earning$	563 3386
earns$	563 3386
earring$	11820
earrings$	11820
ears$	13680 15734 16505 16506 11944
easier$	4827
easily$	12891 12892 13898 13899 2062 2733 3043 9407 3259 10185 16199 16200 16544 16545 16546 16547 5277 5279 5482
east$	3549
eastern$	3542 9708 9712 3548 9731 15744
easy$	6209 6227 6501 6502 6503 339 565 13055 13056 13208 7290 7560 1396 7562 1399 14136 14137 14138 8526 8527 14667 14668 10902 5278 5457
eat	16765
eat$	5902 12068
eaten$	12068
eater$	14536 11554
eaters$	14536 11554
eating	11158
eating$	17169 5901 12068 12077
eats$	5902 12068
eczema	6127
edge$	13598 13643 13644
educat	5033 12116 5953
educate$	183 184
educated$	183 184 5048
educates$	183 184
educating$	183 184
education$	6384 12396 12632 12633 13175 14134 10205 17222 17230 5939 12114
educational$	5937
effect	10972 5858
effect$	2948 9171 9172 9173 15995 15996 17104
effective$	16983 5861
effectively$	2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2947 5535
effort$	6934 770 771 772 773 6939 775 776 14008 1833 7999 8000 15859 16206 16263 16264 4169 4170 4171 16377 16378 16379 16380 16381 16382 16383 16384 10376 10377 10378 10379 10380 4282 4283
efforts$	6384 12396 15859 4169 4170 4171 4282 4283 11435
egg$	291 293 294 2115 2116 11481
egged$	291 293 294 2115 2116
eggged$	291 2115 2116
eggging$	291 2115 2116
egging$	291 293 294 2115 2116
eggs$	291 293 294 2115 2116 11481
ehc$	5938
ehcp	5937
ehcp$	12102
ehcps$	12102
eight	10683 10698 16792 10792 10813 16830 10851 4689 4690 16874 16875 16877 16918 4756 4770 10947 16964 16981 16984 16989 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 12009
eight$	14374 16502 10921 16956 16958
eighteen$	12821 12823 678 12856 12857 14942 14943 14944 14945 14946 14947 8942 14984 14985 14986 14987 14988 14989 14990 15685 11696
eject	16879 11009
eject$	17020
elbow$	17197 17198
elbows$	17197
elder	11992
elder$	12719 14260 14261 14262 11460
elders$	12699 12719 12722 13178 13244 13245 13246 13247 13248 13249 7242 7278 7279 7280 7281 14260 14261 14262 14266 14428 16737 4752 11460
elect$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
elected$	135 136 137 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 16550 10609 16621 5236
electing$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
electr	5143 5163
electricity$	11308
electronic$	11328 12170
electronically$	11328
elects$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
electted$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
electting$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
element$	379 380 381 11482 11487 11535
elements$	11482 11487 11535
eleven$	14374 2805 2806 2807
else$	13003 867 868 13067 13107 13534 13535 14971 16360 16361
elsewhere$	16360 16361
email	4618 4637 4645
email$	16531 16535 16536 16537 10788 10802 4798 11912
emaile	10869
emailed$	10788
emailing$	10788 10802 4798
emails$	16237 16531 16536 16537 16580 16581 10788 10802 4798 11912 11913
embarked$	535
embarrassment$	8760
embellish$	6022
embellished$	6022
embellishes$	6022
embellishing$	6022
embroiled$	523 524 525
emergency$	17195 5931
emotional$	8815
emotionally$	5494 5582 5584 5968
empathy$	14164 14194 14195 11437
empire$	12738
employment$	12118
emptive$	11108
empty$	11104
enabl	4522 4552
enable	4820 5865
enable$	39 13034 4598 4822
enabled$	39 13034 13072 13073
enableed$	4822
enableing$	4822
enables$	39 13034 4598 4822
enabling$	39 13034
encounter$	12895 14242 11363 11687
encounters$	12895 14242 11363 11687
encour	4510 4541
encourage$	12195 6185 183 184 304 305 306 311 312 329 6509 6510 7389 7390 5183 5230
encouraged$	12195 6185 183 184 304 305 306 311 312 329 6509 6510 7389 7390 4546 5183 5230
encouragement$	13722 13723 13724 13725 13726 13727 13728 13729 13862
encourages$	12195 6185 183 184 304 305 306 311 312 329 6509 6510 7389 7390 5183 5230
encouraging$	12195 6185 183 184 304 305 306 311 312 329 6509 6510 7389 7390 13722 13723 13724 13725 13726 13727 13728 13729 13862 5183 5230
end$	119 120 6609 874 875 13405 13406 13667 7776 7777 13851 13852 13863 1787 1789 1792 15917 15918 9910 9964 10083 11006 17083 17129 4983
endanger$	10 5175 5176
endangered$	10 5175 5176
endangering$	10 5175 5176
endangerred$	10 5175 5176
endangerring$	10 5175 5176
endangers$	10 5175 5176
ended$	4502 4793
ending$	11006 17157 4983
endless$	151 152 153 10525 10526 5407
endlessly$	3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 5699
endome	5895
endometriosis$	12060
ends$	9964 10083 17076
enemies$	13026 13082
enemy$	13026 13082
enforc	10826 16994 16998 11945 5848 12029
enforce$	6112
enforcement$	16837 16957 16969 17047 4924 17101 4928 11095 17130 12023 5859 12025 5867 6112
enforcer$	11552 6104
enforcers$	11552 6104
enforces$	6112
engage$	12313 12327 12548 12584 12689 526 527 528 14126 14705 14712 8702 14714 14715 14716 14717 14718 14719 14724 14727 14815 15842 15891 15897 15911 15945 15946 15955 15956 15957 15978 15999 16002 16030 16068 16069 16070 16173 16402 16593 16596 11135 11387 11620 11844 11845 11852
engaged$	518 519 520 521 522 526 527 528 12903 12911 14712 14714 14715 14716 14717 14718 15896 15902 15907 15916 16011 16012 16013 16014 16015 16028 16054 16055 16056 16057 16058 16173 11387 11620
engagement$	518 519 520 521 522 14711 14719 2552 2553 2554 2555 8721 15859 3690 3691 3692 3693 16084 10074 11614 11619 11839
engager$	11519
engagers$	11519
engages$	518 519 520 521 522 526 527 528 15955 15956 15957 16002 16024 16025 16026 16027 11387
engaging$	518 519 520 521 522 526 527 528 14712 14714 14715 14716 14717 14718 14719 16068 16069 16070 11387 11613 11620 11852
english$	12124 12126
enjoy$	329 12893 12894 1180 1181 7353 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 16148 5244 5275
enjoyed$	329 12893 12894 1180 1181 1183 1184 1185 1186 13363 7353 7354 7355 7356 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 16148 5244 5275
enjoying$	329 1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5244 5275
enjoyment$	13435
enjoys$	329 1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 16148 5244 5275
enormous$	3525
enormously$	17129
enough$	96 12372 6362 12374 6387 7214 7730 7731 7732 13752 13753 13754 7965 8006 9174 9175 3011 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 3026 3029 9220 9221 15500 15528 9665 15677 9669 16439 11691 11738
enquir	10809 16998 17288
enquir$	4742
enquiries$	16755 4731 4742 16991
enquirs$	4742
enquiry$	16820 4742 16991 11978
enrich	5781
ensure	4796
entangled$	523 524 525
enter$	4525 17125 5221 11387
entered$	4633 4634 4673 4746 4748 5221 11387
entering$	5221 11387 11974
enterp	16943
enterprise$	16738 11978
enterred$	5221 11387
enterring$	5221 11387
enters$	16844 17125 5221 11387
entice$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5238
enticed$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5238
entices$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5238
enticing$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5238
entirely$	3071 4407 4408 5550 5694 5697 5751
entitled$	6055
entitlement$	14470
entrant$	14411
entrants$	14411
entrenched$	2280 5372 11635
epi	5919
epilep	11254 6127
epilepsy$	17265
epipen$	12084
epipens$	12084
episodes$	12767
equal$	3279 3280 5543
equally$	978 5223 5235
equals$	9012 9013 9014
erratic$	12314 12315 12316 12317 14728 14729 14730 14731 2556 5464
error$	1085 4505 4506
errors$	1085 4505 4506
escala	4973 5858
escalate$	15919
escalated$	4632
escape$	12492 12945 1158 14048
escort$	15296
escorts$	15296
essential$	4894
establ	16703 10711 4569 4590 4593 4720 4728 4740 10905 4789
establish$	16722 4564 4571 4576
estate	11062 11127
estate$	12715 12716 14339 14340 14341 14342 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14399 14458 14462 14463 14588 14589 14591 10466 17073 17091 4939 17138 17141 11448 5586
eternally$	6085
european$	3540 9707 9709 9713 15742 5612
evade$	9679 9680 4386
evaded$	4386
evades$	4386
evading$	9679 9680 4386
evasive$	6055
even$	6372 6376 216 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7209 1793 1794 10363 10364 10365 10523 10524
evening$	16122 16123 16124 17126
events$	16944
ever$	9202 9203 3039 15997 15998 9991 16003 16004 16005 10017 3853 10019 3855 10118 10119 3955 3956 3957 3958 3959 3960 10132 16159 16160 16161 16162 10162 3998 3999 4000 4001 10590 11848 11849
every	10953
every$	151 152 153 13139 975 980 13334 7625 7825 7826 7829 8121 14133 8273 8482 8514 2867 9597 15844 9834 9848 3685 3687 9860 3911 3912 3919 3922 3946 10112 3948 3949 3950 3951 10476 10549 16580 16581 16587 10735 4652 16862 11115 17175 17178 11170 11839 11840 5695 11866 11913 5818 12071
everybody$	7056 7057 7058 7565 7909 7917 14684 10449 16835
everyone$	7056 7057 7058 7347 7565 7590 13777 7909 7917 13994 8121 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 14423 8476 8511 8512 8660 14684 8960 10449 16835
everything$	6236 6237 6238 6239 12712 13069 7243 7313 7376 7621 1643 9043 2879 9422 15447 15844 9834 15950 3798 3799 3800 3977 3978 3979 3980 3981 10417 10508 10516 10517 10604 10627 10770 10772 11393 11839 11840
everywhere$	13372
evicte	17264 11254 6157
evicted$	12252 17265
evicti	17246 17261 17290 6157
eviction$	13172 13173 16979
evicts	6157
eviden	16751 4789 16973 4863 11945 6100
evidence$	7340 1176 7342 1178 7986 16333 16416 16580 16581 16700 16717 4567 10753 16775 4602 4729 10895 4750 4803 4811 17011 11912 11913 5813 11987
evidences$	4811
evidencing$	4811
evident$	3933
evidently$	3972 10137 3973 3974
evil$	2338 2339 5316 5404 5439 11624
ex$	17252
exactly$	8570 9382
exaggerate$	13326 14502 11864 6022
exaggerated$	11864
exaggerates$	11864 6022
exaggerating$	11864 6022
exaggeration$	14502
exam$	16569 16635 17208 11228 5958 12126
examin	16788 10835
examin$	4575
examination$	11967
examinations$	11967
examined$	4575 16846
examines$	4575
examining$	4575
examins$	4575
example$	17140 5813
exams$	17208 12126
except$	9044
exception$	11857
exchang$	630 6795 631 632 633 634 635
exchange$	6787 630 6795 631 632 633 634 635 6802 12816 12870 920 11387
exchanged$	630 6795 631 632 633 634 635 920 11387
exchanges$	630 6795 631 632 633 634 635 12870 920 11387
exchangged$	630 6795 631 632 633 634 635
exchangging$	630 6795 631 632 633 634 635
exchanging$	630 6795 631 632 633 634 635 920 11387 11974
exchangs$	630 6795 631 632 633 634 635
excitement$	13263 13747 13907 14211 14217 14237 5276
exclude$	16593 16594
excluded$	12225 6393 6394 6395 6396 6397 6398 6399 6400 236 237 238 392 393 394 395 12663 13021 8355 8356 8357 8358 4368 11495 11920 12108 5944
excluding$	16338 16339
exclus	11228
exclusion$	13039 13040 13172 13173 1085 13262 7444 7445 13457 14079 14080 14370 14510 10871 10975 4861 5039 17239 11495 6146
exclusions$	14370 11495 6146
excuse$	13418 10634 10673 11896 11897
excuses$	7306 8478 8479 2315 8481 10634 11941
execut	17012 5837
executed$	11999
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
exhibit$	5806
exhibited$	11970 5806
exhibiting$	5806
exhibits$	5806
existence$	11625
existent$	14728 14729 14730 14731 16575 16576 16577 16578
exit	5031
exit$	11196
expand	4960
expect	11224
expect$	6989 6990 6991 827 828 7094 7095 931 932 7098 14023 14024 10879
expectation$	15355
expectations$	14830 15355 11667
expected$	6479 13795 4546 4721 17000 17235 17270
expecting$	5916
expell	5946
expelled$	5946 12111
expend	10751
expendable$	16762
expensive$	15769 15770 9786 5660
expensively$	3538 5613
experi	5102 5103
experience$	14242 2726 2728 8981 2817 15083 15084 15085 15086 15087
experienced$	2763 15326 3179 3500 3504 3514 11267 11268 11366 11689 5545
experiences$	14242
experiencing$	11267 11268
experts$	3306
explained$	10031 10032 10033
explanation$	16535
explicit$	6768 6776 7169
exploitation$	12176 12177 12215 12216 12217 12232 12244 12566 12694 13029 13030 13039 13040 13228 7218 13262 13380 7386 7444 7445 13457 13574 13575 13672 13674 14079 14080 14167 14168 14169 14170 14201 14202 14203 14204 14205 14206 14207 14208 15621 4515 10681 10682 4519 10687 16703 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 10940 4792 10963 11003 4876 4880 11046 11390 11414 11456
exploited$	12222 12225 12868 13183 7467 7468 13876 13878 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14201 14202 14203 14204 14205 14206 14207 14208 15274 15275 15276 15357
exploiter$	12196 6448 12467 12487 12699 12719 12750 12752 12755 12824 12842 12847 12852 13275 13276 13312 13313 13314 13315 13316 13317 13318 13319 13320 13323 13638 13951 14032 8228 14240 14260 14261 14262 14263 14352 2180 2267 11348 11407 11488 11491 11492
exploiters$	12196 6448 12467 12487 12491 12512 12699 12719 12750 12752 12755 12824 12847 12852 13275 13276 13312 13313 13314 13315 13316 13317 13318 13319 13320 13323 13638 13951 14032 8228 14240 14260 14261 14262 14263 14266 14352 2180 2267 14682 11348 11407 11488 11491 11492
explosive$	5319 6053
expos	4720
expose$	6168 10 12188 6195 12207 12208 12209 12210 12211 12212 12213 5175 5176
exposed$	6168 10 12188 6195 12207 12208 12209 12210 12211 12212 12213 5175 5176
exposes$	6168 10 12188 6195 12207 12208 12209 12210 12211 12212 5175 5176
exposing$	10 6195 12207 12208 12209 12210 12211 12212 5175 5176
express$	8183 8184
expressed$	8183 8184
expresses$	8183 8184
extend	4850
extensions$	11788 11799
extra$	5032
extract$	4528
extracted$	4528 16797
extracting$	4528
extraction$	11967
extractions$	11967
extracts$	4528
extreme$	8472
extremely$	5532 5550
extricate$	7317 7318 7319 7320 7321 7322
eye	17163
eye$	13081 1194 1195 13614 13615 13807 7797 7798 7799 15734 16503 11808
eyeballs$	13680
eyebrow$	15734 15750 11811
eyebrows$	15734 15750 11811
eyed$	11776 11805
eyelashes$	11793 11799 11806
eyelid$	13273
eyes	16777
eyes$	13081 7657 13680 8855 15734 3559 15757 16628 11943 5779
eyesig	11157
eyesight$	17168
fabricated$	14312
face$	12656 1324 13635 13636 13637 7792 13853 15734 9768 9785 15806 9799 4568 10982 11044 11803 5672
facebo	4797
facebook$	595 6760 596 6761 597 6762 598 6763 599 6764
faced$	1324 11591 11643 11804
faces$	1324 13635 13636 13637 14615 15734 15806 9799 10728 11044 11803 5672 5996
facial$	9717 4568 5620 5801
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	11250
facing$	1324 5996
fact$	3934
facts$	7986 9488
fade$	11790 11799
fades$	11790
fag$	13204 13205 13206
fags$	13204 13205 13206
fail	4970 5961
fail$	173 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1972 2032 8311 15918 16087 16088 16089 16090 16129 4002 4003 4004 4005 16598 16599 16600 16601 5269 11858 5700 5701
failed$	173 260 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1974 2032 16129 4002 4003 4004 4005 10175 16187 16598 16599 16600 16601 5269 5700 5701 11920
failing$	173 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1975 2032 16129 4002 4003 4004 4005 16182 16183 16184 16185 16338 16339 16598 16599 16600 16601 16674 16675 16676 16677 5269 5700 5701 5702 11868 11869
failings$	16182 16183 16184 16185 5702 11868 11869 6086
failled$	173 1153 1811 1917 2032 16129 16598 16599 16600 16601 5269
failling$	173 1153 1811 1917 2032 16129 16598 16599 16600 16601 5269
fails$	173 1153 1811 1917 1922 1923 1924 1925 1926 1928 1950 1951 1952 1973 2032 8310 16129 4002 4003 4004 4005 16598 16599 16600 16601 5269 5700 5701
failure$	6537 373 374 375 376 377 378 1950 1951 1952 16182 16574 16630 11497 5702 11868
failures$	16182 16183 16184 16185 16574 16630 11497 5702 11868 11869
fainted$	6133
fainting$	6133
faints$	6133
fair$	3003 3004 3005 3553 5609 5610 5617 5633
fairies$	14586
fake$	4649 5626 5641
fall	4889
fall$	6561 6562 6563 6564 533 534 1655 1656 1657 1658 1659 1660 1661 13911 2100 15919 4330 10512 17060 17064 17094 5745 12018
fallen$	533 534 1655 1656 1657 1658 1659 1660 1661 2100 4330 5745
falling$	533 534 2100 11836 5745
falls$	6561 6562 6563 6564 533 534 1655 1656 1657 1658 1659 1660 1661 2100 4330 16582 17060 17094 5745 11914 12018
false$	14312 16153 4649 10815 5289 5294 5628 5641
fame$	11405
families$	12632 12633 13269 7566 2308 2309 2324 14610 14617 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 8775 8776 14789 14793 14794 15250 10392 10393 10394 10395 10396 10397 10449 10461 16473 16532 11470 11623 11625 11671 11676 11906 11912
family	11233 11234 17275
family$	13269 8484 2324 14610 14617 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 8775 8776 14789 14793 14794 15040 15067 15071 15250 10460 17245 11235 17256 17257 17260 5085 17272 5118 17297 17299 17305 11310 11470 11623 11671 5510 11676 5925 5964 12137 12142
fan$	1419
fancies$	12769 12770 2449 2452
fancy$	12769 12770 2449 2452
fanned$	1419
fanning$	1419
fans$	1419
fantasist$	11497
fantasists$	11497
far$	13597 1564 1665 14314 14315 14316 2444 2855 2859 2892 3135 3215 9567 4262 4263 4264 4414 17043
farce$	11881
farcical$	6087
farm$	14690
fashionably$	3538 5613
fast$	7290 7644 7648 14660 14667 14668 15028 15096 5278
faster$	14955
fat$	6076
fate$	11391
father	11234 17247 11237 5076 5086 11252 5088 5091 5097 17275 17291 17297 11289
father$	2308 2309 8775 8776 14840 8839 2675 2676 8951 2891 2900 9066 9067 9068 9069 9112 9113 9114 3418 3419 3420 3421 5064 5065 5066 17243 17245 11235 5073 5074 5077 17256 17257 5084 5085 17268 17272 11262 11263 11270 5117 5118 17305 11671
fathers$	8839 3418 3419 3420 3421 5084 11671 11733
fatigue$	12060
fattest$	3560 5637
fault$	12542 12543 396 397 398 399 12578 12579 12580 13019 888 889 13141 13150 13151 13152 13153 7152 988 7154 13166 13283 13284 13285 13286 13287 13288 16436 16584 4438 10611 16632 16633 16634 11392 11400 5749 11917 11927
faultless$	7152 988 7154
faulty$	8007
favor$	6789
favors$	6789
favour$	6788 12806 12807 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 11375 5655
favoured$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5655
favouring$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5655
favourred$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5655
favourring$	3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 5655
favours$	6788 12806 12807 7681 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 4478 4479 4480 11375 11376 5655
faze$	9284 15419 15437 15438 9428
fazed$	15418
fazes$	9142 15154 9409 9410
fear$	7232 8464 8465 2301 2302 14522 3143 15339 5553
feared$	13436 3143 5553
fearless$	6069
fears$	14522 3143 5553
february$	12717
feckless$	6046 6055
fed	4536
fed$	88 89 90 91 859 2291 2292 16828 5141 5144 12055
feeble$	16458
feed	4536 4619 4630 5781
feed$	88 89 90 91 859 2291 2292 4528 4636 4655 4881
feeded$	4528
feeding$	2291 2292 4528 4636 5891
feeds$	88 89 90 91 859 2291 2292 4528 4636 4881 5141
feel$	12769 12770 7561 8183 8184 2295 2303 2481 9430 3266 4680
feelin	5880
feelings$	14462
feels	5880
feels$	12769 12770 8183 8184 2295 2303 2481
feet$	12680 12681 13664 7655 15434 15557 9695 15707 15708 15827 16553 16627 5594
feigned$	5294
fell$	533 534 1655 1656 1657 1658 1659 1660 1661 2100 4330 17064 5745 12006 5914
felt	5880
felt$	12769 12770 8183 8184 8301 8302
female	5829
female$	9682 15694 15695 9685 15697 15698 3540 10714 4725 11502 11750 5586 5815
females$	14744 4725 11502 6071
fend$	8871 9177 9178 9179 9182 9183 9185 9186 9189 3025 15247 15681 16403
fendded$	3025
fendding$	3025
fended$	3025
fending$	9177 9178 9179 9182 9183 9185 9186 9189 3025 15247
fends$	3025
feral$	14692 5458 11624 6055
ferocious$	6053
fester$	16638
fetched$	6875 6876 6877 6878 6879
fetching$	15371
feud$	13596
fever$	12059
few$	11535
fewer	4889
fewer$	4885 17064 5862
fibrosis$	12060
fiercely$	5550 5583
fifteen$	2805 2806 2807
fight	4889
fight$	12584 12613 12615 12616 12617 12662 6940 12994 13162 1000 1001 1002 1003 1005 1006 1007 1008 1009 13341 1389 13591 13911 13936 8001 14013 14048 14140 14141 14214 14298 14299 14520 2422 14841 8872 15185 3283 3284 3285 3286 3287 3452 15881 15917 15919 9963 15975 9965 16097 16098 16099 16125 16129 5236 11417 11856 5869
fighti	11055 11240 11311
fighting$	12256 12257 13463 8286 14446 14502 14508 14509 14510 14841 15339 9330 15883 16129 17066 17216 5068 17251 17322
fights$	13098 13099 13100 13101 13102 13340 14213 14217 2422 14841 3283 3284 3285 3286 3287 3452 16094 16095 16096 16097 16098 16099 16125 16129 16130 11417 11856
figure$	8840 8841 9056 2938 2939 2940 2941 2942 9747 11083 11469
figures$	12522 12523 8840 8841 2938 2939 2940 2941 2942 16531 16569 10614 16635 16637 16646 16647 11083 11469
file$	16416 16730 16742
files$	16416 16730 16742
filler$	11783
fillers$	11783
film	16879 4967
film$	12458 12459 9820 16857 4686 16864 16868 10863 4699 17056 4949 11132 11975
filmed$	12222 12252 12292 6467 13876 13878 15320 15335 4686 16866 4691 10863 4699 16960 5809
filming$	15335 4686 10863 4775 11998
films$	4686 16864 10863 4949
filter$	14632 14633 14634 14635 14636
filthy$	15769 15770 6076
final$	5041 5990 5992
finance$	88 89 90 91
find	16852 4720 5793
find$	2 1196 7428 1316 13570 2634 9673 15917 16703 10711 4569 4590 4592 4593 10801 4728 4740 17017
findded$	2 1316
findding$	2 1316
finded$	2 1316
finding$	2 13370 1316 8243 8244 8245
finds$	2 1196 1316 7557 2633 10801
fine	11074 5057
fine$	1226 1227 1228 8129 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 9213 3049 3050 9216 9222 9223 9224 9225 9226 9227 9228 9257 9258 9259 9260 3365 9547 3383 9624 3460 3461 3462 17085
fined$	11318
fines$	17085
finger	17009 4967
finger$	7226 16261 16262 16271 16272 16282 17197 17198
fingered$	11589
fingerprint$	11132
fingers$	7226 7479 7480 14565 17197
finish$	9912
finished$	15572 3403 3404 3405 16012 16013 16014 16015 3987 16173
fire	11338
fire$	12683 13005 13237 13596 13660 13661 16929 11338 17349 5417 5418
firear	17346
firebrand$	6041
firebrands$	6041
firesetter$	6044
firesetters$	6044
firestarter$	6044
firestarters$	6044
firing$	7691
firm	4919 4925 4930
firm$	11090 4929
firmer$	4929
first$	12636 7583 13665 13666 7659 2175 2235 2331 16331 16525 16699 5990
fishnets$	11820
fisted$	16592 11892
fit$	3359 3360 10427 4520 17164
fits	11157
fits$	4520 17168 12063
fitted$	17176 5163
fitting$	9760 9784
five	10683 10698 16792 10792 10813 16830 10851 4689 4690 16874 16875 16877 16918 4756 4770 10947 16964 16981 16984 16989 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 4964 12009 12101
five$	6566 6900 6901 6906 6907 6917 6957 6970 6974 7254 7512 13583 7841 1809 8013 8176 8295 2131 2132 2133 2161 14350 14444 2323 2575 14981 3530 9696 9697 3575 15751 15752 15753 15754 15755 15756 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 10001 3928 10098 10099 3937 10103 10474 16502 10921 16956 16958 5815
fix$	13204 13205 13206
fixated$	5768
fixed$	11074 11203 6157
flag$	4627 4674 5804
flagg	4723
flagged$	4562 4627 4632 4673 4674 16865
flagging$	4627
flagrant$	2283 2284 2286
flags$	13813 4627 4674 11425
flaky$	6046
flame$	13660 13661 13688
flames$	13595 13596
flashb	6124
flashing$	13566 13567
flashy$	5660
flat	11234 17250
flat$	12530 12742 12743 12744 12745 6735 6736 6737 6738 12859 12860 12888 12969 12970 12971 13177 13368 13369 13459 13472 13476 13697 13698 13699 13700 13701 13779 13947 15250 3694 17245 17276 17294 17296 17309 5137 17319 12151
flatly$	5677
flatmates$	9012 9013 9014
flats$	12859 12860 13177 17308
flatter$	4470
flattered$	11442
flaunt$	6013
flaunted$	6013
flaunting$	6013
flaunts$	6013
flauntted$	6013
flauntting$	6013
fleas	5138
fleas$	11303
fled$	11981
fledged$	9603
fleece$	11820 11829
fleeces$	11820 11829
flew$	1484 1485 1626 1627 2473
flier$	11507
fliers$	11507
flies$	1484 1485 1626 1627 2473
fling$	48 348
flinging$	48 348
flings$	48 348
flip$	10746
flirt$	600 601 602 617 830 953 954 3283 3284 3285 3286 3287 11552
flirtatious$	6018 6065
flirted$	600 601 602 617 830
flirting$	12505 600 601 602 617 830 879 13566 13567
flirts$	600 601 602 617 830 3283 3284 3285 3286 3287 11552
flirtted$	600 601 602 617 830
flirtting$	600 601 602 617 830
flirty$	6018
floor	11284
floor$	17295 5120 17306
floozies$	6043
floozy$	6043
floppy$	5610
flourish$	1260
flourished$	1260
flourishes$	1260
flourishing$	1260
flout$	2107 2108 4509 5285
flouted$	2107 2108 4509 5285
flouting$	2107 2108 4509 5285
flouts$	2107 2108 4509 5285
floutted$	2107 2108 4509 5285
floutting$	2107 2108 4509 5285
flown$	1484 1485
flung$	48 348
flunkey$	6028
flunkeys$	6028
fluoxe	5918
fluoxetine$	12083
flush$	16688
fly$	1484 1485 1626 1627 2473
flyer$	11507
flyers$	11507
flying$	1484 1485 2473
fob$	4339 5740
fobbed$	4317 4339 5740
fobbing$	4339 5740
fobed$	4339 5740
fobing$	4339 5740
fobs$	4339 5740
focus	11121
focus$	4781
foetal$	6121
follow	4665 16892 4967
follow$	12336 12458 12584 7034 13569 13736 13741 14126 8160 8161 8162 8163 8164 14176 14178 2187 15842 15891 15897 15911 15955 15956 15957 4069 4070 4071 10446 16596 16823 16825 16857 4686 16868 10863 11132 5221 11844 11975
followed$	12336 12903 12911 12934 13861 13876 13878 2187 4069 4070 4071 16412 4686 10863 16878 5221
follower$	2386
followers$	2386 11405 11406
following$	8243 8244 8245 2187 4686 10863 5221
follows$	7034 7557 13861 2187 15955 15956 15957 4686 10863 5221
folly$	12953 12954 12955 12956 13033 13493
food	5143 11309
food$	12798 12799 12800 12801 12802 12803 12804 12805 12810 17315 11308 5144
foodbank$	17320
fool$	11552 11721
fooled$	15357
foolhardy$	5179 6047
foolish$	6252 104 105 6291 160 161 162 163 164 165 166 919 1318 1800 1891 1892 16326 16327 5179 11427 5263 5266
foolishness$	12559 12560 12561 12562 12563 12564 12953 12954 12955 12956 13033 7061 7062 7082 13094 13283 13284 13285 13286 13287 13288
fools$	15503 11552 11721 11889
foot	11102
foot$	13683 9695 15707 15708 15799 15800 16928 17113 17197 17198 5307 5594
footag	10743 10840 16974
footage$	16739 16749 16754 4622 10793 4655 16851 10841 16853 4679 4698 5805 11971
footballer$	12524
footballers$	12524
footho	16777
footprint$	17136
foots$	17197
footsoldier$	6028
footsoldiers$	6028
for	10894 4820 11945 5781 5858 5865
for$	6263 12595 12626 6649 6708 6710 6711 12789 6787 12814 6980 6981 6982 6983 6984 13128 13154 13182 7252 13299 1133 1134 7305 7307 7308 7309 7359 7360 13419 7579 7580 7581 7582 13756 7749 7750 1586 7752 7753 7754 7789 7820 7821 7822 7823 7824 7900 14165 14335 8417 14429 8435 8437 8438 8439 8441 8442 14457 8497 8524 2438 8654 8671 8683 8685 14771 8801 8806 8808 8810 8830 8983 8984 9156 9157 9158 9160 9190 15307 15309 15346 9442 15676 9749 3953 3954 16135 16336 10430 16448 16449 4348 16558 10563 16606 16608 16619 16645 16665 16666 16668 16722 10740 4625 10798 16862 10915 10919 10923 10936 10946 10964 10968 16990 10983 10984 11002 11052 4904 11119 11144 17156 4994 17178 17199 11190 17202 17203 11199 11205 17325 17341 5167 11355 5241 5258 11676 11915 11978 11981 12006 12038 5942 12157 12159 12165 12170
forbidden$	7894 5129
force	4515 10681 10682 4519 10687 16703 4537 10707 10715 10716 10717 4553 4554 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 16850 4688 10940 4792 10963 11003 4876 4880 11046 4958
force$	10197 10202 10203 4047 16614 10630 16681 16682 10680 16693 16698 10702 16718 16719 4544 16721 16726 16727 16728 10718 10719 16733 4558 16741 10737 10766 10771 10773 16786 16791 4617 16795 16796 16798 16803 10799 10800 16812 16814 16818 16821 10853 16930 16951 10957 10987 17014 11041 11045 17057 4958 11123 5778 12033
forced$	8165 8166 8167 8168 8169 8170 14187 14188 14189 14190 14192 14209 2522 2525
forces$	8165 8166 8167
forcing$	8168 8169 8170
foreca	4707
forehead$	15734
foreign$	3540 9709 5612 11780 11809
foreman$	12861 12862 12863
forens	6109
forese	4707
foresight$	11412
forever$	3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 5699
forget	11170
forget$	17181
forgot$	4350 4509 11920
forgotten$	5736 11920
form	4562 11945
form$	14371 10325 16451 4574 16963
formal$	5990
formally$	5943
formed$	9605 4574
forming$	4574
forms$	4574 16963
forties$	12858
forwar	4536 4630
forward$	10788 4628 4638 4715 4798 11036
forwardd$	4638
forwarded$	16773 10788 4638
forwardes$	4628
forwarding$	10788 4628 4638 4798
forwards$	10788 4628 4638 4798
foster	5972
foster$	13269 2659 11234 17275 17297 17312 5507 12137 12143
fostered$	12137
fought$	7067 13881 7996 14049 2422 3452
foul$	14042 5408 5436 5481
found$	2 1196 13483 13484 1316 8301 8302 2213 8693 2586 2635 4260 16446 5151 5170 5446 5726
foundation$	15738 15739 15740 11807
four	10683 10698 16792 10792 10813 16830 10851 4689 4690 16874 16875 16877 16918 4756 4770 10947 16964 16981 16984 16989 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 12009 12101
four$	8176 14444 3575 15751 15752 15753 15754 15755 15756 9986 10001 16502 10921 16956 16958 5815 5931
fourteen$	2805 2806 2807 15590 15591 15592 15593
fractured$	5021 11187
fragment$	17082
frame	4710
frame$	15702 15703 15704 4513 10875 11754
frames$	15702 15703 15704 11754
fraternise$	5280
fraternised$	5280
fraternises$	5280
fraternising$	5280
fraternity$	11487
freak$	14543 11552
freaks$	14543 11552
freckled$	3553 5617 6076
freckles$	6077
freckly$	6076
free	10929
free$	6289 125 12533 12534 12535 12536 12537 12538 12539 12540 6544 12865 12866 13190 1032 7317 7318 7319 7320 7321 7322 1602 1603 1604 1605 4882 11104 5142 11386
freeloader$	11552
freeloaders$	11552
freely$	12865 12866 691 12885 16544 16545 16546 16547 11385 11386 5222 5246
frequent$	590 591 5193 5342
frequently$	589
fret$	15379 15382 9372
friend	10683 16705 16792 10792 10813 16830 4689 4690 16874 16875 16877 10898 16918 4756 4770 10947 16981 16984 11007 11016 17027 17041 11037 11040 17053 4879 4883 17097 17109 11103 4940 17121 17133 4964 17143 12009 12016 12147
friend$	13373 13374 7916 7924 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 15693 15696 11482 11623
friendly$	8487
friends$	6166 12281 12308 372 12573 6566 402 12608 440 6623 6624 6625 12714 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 13234 13235 13236 7254 13373 13374 1294 1295 1297 7512 13559 13583 7841 7852 7853 7916 7924 1809 8013 8176 8295 2131 2132 2133 2138 2161 14350 14375 8367 2323 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 2624 9012 9013 9014 15076 15077 15078 15079 15080 15123 15124 15125 15323 15329 15421 3493 15693 15696 15736 3594 3643 3644 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 10001 10013 3928 10098 10099 3937 10103 10114 16181 10392 10393 10394 10395 10396 10397 10459 16502 16510 16511 16512 16513 16514 16515 16516 10655 16909 10921 4767 16956 16958 4831 17090 11105 11341 11482 11623 5467 11904 11912
friendship$	6299 6621 457 13096 2087 2088 8334 2203 11482 11484
friendships$	3 4 5 6 7 8 9 6202 6621 457 13234 13235 13236 2087 2088 11482 11484
frighten$	15314 15315 15316 15419
frightened$	15274 15275 15276 3141 3142 15418 15422
frightening$	12258 12259 12260 12261 12262
frightens$	9142 15154 9409 9410 15542
fringe$	15805
fringes$	15805
fritter$	5758
frittered$	5758
frittering$	5758
fritterred$	5758
fritterring$	5758
fritters$	5758
frizzy$	5610 5633
from	11945
from$	12395 12503 13412 1462 1463 13986 13987 13988 13989 13990 13997 13998 8609 14732 2617 2618 8794 9024 9057 9274 9300 9380 15693 15696 3624 15870 10213 10679 4625 16840 16860 16862 4709 4718 16908 10973 4821 11010 17062 17084 11110 11204 11205 11245 11246 17277 5162 11716 11819 11867 11959 5876 12065 12111 12170
front$	11296
fruit$	5392
fruitf	10972
fruitful$	16983
frustrating$	10527 16539
ft$	15707 15708 5594
full$	6383 6391 6417 2352 8569 8574 2487 2833 2925 3295 3296 3297 3298 3299 3439 3445 4701 5056 5642
fully$	2686 2833 9001 3043 3046 3071 3080 3438 3440 3441 5223 5246 5550
fumble$	6090
fumbled$	6090
fumbles$	6090
fumbling$	6090
fun$	6621 457 13435 13763
functi	4562 5051 12043
function$	2772 2773 2774 2775 2776 2777
functioned$	2772 2773 2774 2775 2776 2777
functioning$	2772 2773 2774 2775 2776 2777
functionned$	2772 2773 2774 2775 2776 2777
functionning$	2772 2773 2774 2775 2776 2777
functions$	2772 2773 2774 2775 2776 2777
fund$	88 89 90 91 16402
funded$	88 89 90 91
funding$	11923
funds$	88 89 90 91 12153
funeral$	15517 15518 15519 15520 17240
furthe	4537 4850 4948 12016 5858
further$	7716 10702 4815 11113 5815
furthered$	4815
furthering$	4815
furthers$	4815
fuse$	11568
fuses$	11568
fuss$	15379 15382 9372
futile$	5687
future$	12632 12633 13097 13137 13689 13939 14623 15878 15879 15880 5401
futures$	12632 12633 13097 13137 13689 13939
gain$	12943 12944 8807
gained	4989
gained$	11154
gall	11151
gallbladder$	17162
gallery$	10742
gamble$	961 1513
gambled$	961 1513
gambles$	961 1513
gambling$	961 1513 17183
game$	12238 6801 862 14859 14888 15482 15483 15484 15485 15486 9480 9523 16669 16670 16671 16672 16673 11940
games$	862
gaming$	12776 12777 12778 862
gang	4515 10681 10682 4519 10687 16703 16711 16714 10707 10715 10716 10717 4553 4554 10730 4572 4573 16750 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 16813 10803 4640 10810 16831 16850 4688 10880 4726 16926 16946 10940 4792 10963 11003 4876 4880 11046 11092 17103 4940 17117 11951 11982 12028 12029
gang$	6598 12694 12699 12709 12719 12750 13244 13245 13246 13247 13248 13249 13275 13276 7388 13672 13674 13712 13713 13714 13718 14224 14263 14326 14428 14456 14680 14687 14693 2670 15076 15077 15078 15079 15080 15609 16718 4545 16736 16738 16751 10789 10790 10797 10871 4708 10874 10891 16903 10910 10911 4765 4861 17058 17067 17089 4935 11105 11111 11350 11352 11408 5295 11469 5385 5416 5456 5501 5784 11955 5804 5814 5827 5866 6024 6118
gangling$	6076
gangly$	6076
gangs$	12694 12699 12709 12719 13275 13276 13672 13674 13718 14224 14263 14326 14428 14456 14687 16718 4545 16738 10790 10797 10871 10874 11111 11350 11352 11408 5295 11469 5784 6024 6118
gangsta$	14327 14625 11461 6025
gangstas$	14327 14625 11461 6025
gangster$	14327 2180 2445 2446 2447 2448 14625 14692 11461 11566 6025
gangsters$	14327 2180 14497 2445 2446 2447 2448 14625 14692 11461 11566 6025
gaoler$	13131
gaolers$	13131
gap	11945
gap$	16523 16574
gaps$	16523 16574 4516 5054
garage$	13697 13698 13699 13700 13701 17292 17304
gather	10732 11945 5781 5822
gather$	14847 10606 4528 10738 16785 4659 16854 17125 11752
gathered$	14847 4528 10738 16778 4659 11752
gathering$	14847 4528 16743 10738 4659 11752
gatherred$	14847 11752
gatherring$	14847 11752
gathers$	14847 4528 10738 4659 17125 11752
gaudy$	5660
gaunt$	6076
gave	4536
gave$	295 296 297 298 299 300 301 471 715 716 1076 1077 1078 1079 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 13744 13745 13746 1628 1629 1716 1717 1718 1719 1720 1722 1723 2127 2128 2310 2311 2312 3144 3145 3190 3406 4175 4201 4322 4323 4324 4325 4326 10538 11318 5415 5915
gbh	11332 6010
gbh$	17343 12175
gcse$	17208 12114 5958 5959 12126
gcses	11228
gcses$	17208 17239 12114 12126
gdpr$	16557
gear$	15794 15795 15796 15797 15798 16769 11825 11835
genera	5781
general$	3694
generation$	11470 11545
generator$	4799 11997
generators$	4799 11997
genes$	14617
genital$	6136
gentleman$	15042 15043 15044
gentlemen$	2963 15540
gents$	2963
get	10887 4962
get$	49 50 76 77 78 80 82 83 84 85 86 12283 6273 146 147 148 149 150 12439 12440 12441 12443 6482 12584 12615 12616 12619 6611 12835 705 708 709 12943 12944 6935 842 843 7104 7105 7165 1020 1023 7237 1126 1127 1128 1160 1172 1174 7375 7377 7379 7427 13471 13481 13482 1311 1312 1313 1314 1315 13736 13743 13747 7741 7742 7743 7767 7768 7769 7770 1608 13851 13852 1727 1728 7945 13957 7998 14033 14048 14176 14178 14184 14186 2017 2095 2096 2098 2099 2100 14303 14304 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 8480 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2430 2484 2490 2501 2505 2515 8697 8698 2576 2595 2604 2605 2606 2607 2608 2609 8807 8809 14892 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 15219 15220 3058 3062 9234 3077 9253 3093 3166 9340 15366 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3382 3453 3459 3475 3532 15917 15918 3783 3784 3785 9989 16022 10012 10020 16068 16069 16070 10083 4357 10586 4439 4440 16765 4773 11131 5009 17262 5196 5209 5220 5221 11387 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 11852
geted$	7375 7377 7379
geting$	7375 7377 7379
gets	5924
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 706 709 842 843 13071 1021 1024 1126 1127 1128 1172 1174 7375 7377 7379 1311 1312 1313 1314 1315 7757 13851 13852 1727 1728 2017 2095 2096 2100 14303 14304 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2430 2490 2501 2505 2515 8722 2576 2595 2604 2605 2606 2607 2608 2609 14892 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3059 3063 3078 3094 15366 3214 3327 3328 3345 9511 3352 3353 3354 3355 3356 3357 3364 3382 3459 3475 3532 10034 10066 10083 4357 4439 4440 16765 4773 5003 5009 5030 5035 5052 5141 5196 5209 5221 11387 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5898 5943 5945
getted$	7375 7377 7379
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6633 12835 709 7165 1126 1127 1128 1172 1174 7375 7377 7379 13443 7457 1302 1303 1311 1312 1313 1314 1315 8202 2095 2096 2098 2099 2100 8467 2430 8729 8730 8901 3061 9234 3095 16068 16069 16070 10061 16103 16104 16129 4357 4439 4440 4773 5009 5221 11852
ghastly$	5408
gift$	12484 12485 6484 6485 6486 6487 6488 6490 6491 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12870 1194 1195 13386 13744 13745 13746 14270
gifts$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12870 12897 13293 13294 13295 13296 13386 7469 13744 13745 13746 13747 14215 14216 14243 8236 14270 14286
gilet$	15794 15795 15796 11816 11825
gilets$	15794 15795 15796 11816 11825
gin$	17177
ginger$	9730 5610 5633 6076
girl	10683 16792 10792 10813 16830 16874 16875 16877 16918 4770 16964 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 11253 11337 12009
girl$	372 402 440 897 918 7083 1294 1295 1297 2138 14364 14365 2324 14527 14539 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 2624 14954 2958 2959 15505 9644 3493 3594 3643 3644 9931 10021 10022 10714 11310 17348 5287 11481 11493 5329 11550 11623 5467 11699 11779 11802
girlfr	17246
girlfriend$	12335 12818 647 12854 12855 680 681 682 683 684 17252 17260 17267 11378 11379
girlfriends$	12335 12818 647 12854 12855 680 681 682 683 684 11378 11379
girls	10698 10706 16861 10851 4689 4690 10898 4756 10947 17042 4964 17143
girls$	12281 372 12573 6566 402 440 12688 6678 6680 6682 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 7254 1294 1295 1297 7512 13559 13583 7841 7852 7853 7915 7923 1809 8013 8176 14277 14287 14288 14289 14290 8295 2131 2132 2133 2138 14328 14330 2161 14339 14340 14341 14342 14347 14350 14364 14365 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 14445 2323 2324 14527 14539 2391 2392 2393 2394 14610 14639 14640 14641 14642 2491 14676 14745 14748 14773 14774 14775 14776 14777 14778 14789 2624 14805 14954 2820 2834 9061 9062 9063 9064 2924 2958 2959 15159 15168 15421 15505 9641 3493 15736 3594 3643 3644 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 10001 16023 10013 16033 3928 10098 10099 3937 10103 10114 16181 16362 10392 10393 10394 10395 10396 10397 10458 16484 16502 16510 16511 16512 16513 16514 16515 16516 16517 10655 16909 10921 4767 16958 4831 11353 11481 11493 11540 11546 11550 11573 11623 5467 11699 11779 11904 11912
git$	11471
gits$	11471
giv	4618
give	4536 4619
give$	12459 295 296 297 298 299 300 301 12548 471 715 716 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 1628 1629 1716 1717 1718 1719 1720 1722 1723 7931 2127 2128 2310 2311 2312 2716 9299 3144 3145 3190 9525 3406 15758 15891 15897 15911 10257 4175 4322 4323 4324 4325 4326 10689 10712 10788 4628 4798 4881 5415 11844
gived$	1113 1114 1115 1116 2310 2311 2312 3190
giveed$	10788
givees$	4628
giveing$	10788 4628 4798
given	4526 10805 10869 5163
given$	12395 6418 6419 1113 1114 1115 1116 1716 1717 1718 1719 1720 1722 1723 2127 2128 2310 2311 2312 3144 3145 3190 3406 3806 16352 16353 16354 16355 4201 4322 4323 4324 4325 4326 16873 5003 5004 5035 5038 5052 5108
gives$	295 296 297 298 299 300 301 471 715 716 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 1716 1717 1718 1719 1720 1722 1723 2127 2128 2310 2311 2312 3144 3145 3190 15758 4175 4201 4322 4323 4324 4325 4326 10734 10751 10788 4628 4798 4881 5415
giving$	295 296 297 298 299 300 301 471 1113 1114 1115 1116 1436 1437 1438 1439 1440 1441 1454 1455 1456 1457 1458 1716 1717 1718 1719 1720 1722 1723 2310 2311 2312 9249 3144 3145 3190 4175 4322 4323 4324 4325 4326 10734 5415
glad$	302 303 308 482 483 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 7604 7725 13737 13738 13739 13740 1565 1566 1567 1764 1765 1766 1767 3365 16691 5236
gladly$	1210 1211 1212 1213 1214 1215
glamour$	14215 14216 14237 14243
glandular$	5894
glass$	12053
glasses$	11820
glaucoma$	6126
glean$	4528
gleaned$	4528 16797
gleaning$	4528
gleans$	4528
glories$	1066 1067
glorified$	1179 5243
glorifies$	1179 5243
glorify$	1179 5243
glorifying$	1179 5243
glory$	1066 1067
gloves$	11820
glued$	3990
go$	6274 12286 6276 6277 12298 6321 12369 12389 12422 12439 12440 12441 12443 6438 12452 389 6572 6578 6579 6580 6581 12593 12613 12615 12616 12617 6641 6643 6644 529 530 531 532 533 534 568 571 574 575 6743 6746 6754 593 594 12835 695 696 697 701 709 12898 12899 12900 12901 12902 6920 12969 12970 12971 7097 7166 7167 7174 1010 1011 1012 1016 1017 1026 1118 13297 1161 7332 7375 7377 7379 7461 1487 1488 1489 1490 1491 1492 1493 13736 13741 13747 7767 7768 7769 7770 1626 1627 13884 13885 7926 7947 13977 14126 14140 14141 14176 14178 14184 14186 2041 2065 2098 2099 2279 2416 2417 2418 2419 2420 2421 2427 2428 2484 2642 2643 2644 15513 15514 15515 15516 3626 3635 3647 3648 3649 3650 3651 15842 15891 15897 15911 15917 15918 3759 16129 10160 10323 10607 10806 4864 17060 17125 5139 5191 5220 5221 11387 5397 11844 5987
goad$	2115 2116 5284
goadded$	2115 2116 5284
goadding$	2115 2116 5284
goaded$	2115 2116 5284
goading$	2115 2116 5284
goads$	2115 2116 5284
goal	4906
goal$	13684 4894 17120
gobby$	6055
goed$	7375 7377 7379
goes	16765
goes$	12422 389 529 530 531 532 572 574 575 6754 593 594 695 696 697 702 709 13069 1018 1119 7375 7377 7379 1345 1487 1488 1489 1490 1491 1492 1626 1627 1639 1640 7807 7808 2041 2065 2098 2099 2279 2416 2417 2418 2419 2420 2421 2427 2428 2642 2643 2644 3626 3635 3647 3648 3649 3650 3651 3801 16043 16129 10160 10806 16844 17060 5019 5139 5144 5152 5191 5220 5221 11387 5397 5924 5987
gofer$	6028
gofers$	6028
going$	12390 12412 12413 12414 389 12643 6635 529 530 531 532 567 574 575 6742 6745 6752 6753 6754 593 594 651 12835 695 696 697 703 709 12898 12899 12900 12901 12902 12930 12969 12970 12971 7166 7332 7375 7377 7379 7433 7453 1487 1488 1489 1490 1491 1492 2065 2098 2099 8283 2279 2484 2642 2643 2644 8971 8972 2975 3626 3635 3647 3648 3649 3650 3651 15890 9900 3736 3737 3738 3739 9905 3745 3746 3747 16017 16129 10160 4721 4864 5139 5152 5191 5220 5221 5412 5911 5987
goings$	16836 10867
gold$	8521 5622 11820
gone$	6618 6619 6629 6653 6654 6655 6656 6657 6658 6659 6660 529 530 531 532 533 534 574 575 6754 695 696 697 709 12903 12904 6903 12920 12921 12922 12935 7375 7377 7379 1487 1488 1489 1490 1491 1492 1626 1627 7893 7992 8040 14059 14062 2065 2279 2427 2428 15572 15578 16360 16361 10692 10806 4712 11210 5124 5191 5220 5221 11387 5397 5911
gonorr	6136
good$	12239 6291 6332 564 8292 8293 8336 2172 14435 2359 8526 8628 2518 8881 9016 9100 3018 3026 3029 9355 10059 10428 10615 4701 5598
goods$	11021
goodwill$	8471
goose$	11826
gorgeous$	6076
gormless$	11780 6055
gos$	17125
gossip$	11552
gossips$	11552
got	17190 5163
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12439 12440 12441 12443 6667 704 707 709 12903 12920 12921 12922 12936 848 849 13071 946 947 13140 1022 1025 13210 13211 7208 1126 1127 1128 1172 1174 7375 7377 7379 7397 7398 1311 1312 1313 1314 1315 7757 7758 13851 13852 1727 1728 1752 1753 1754 1755 1756 1757 1758 1759 14057 8047 2095 2096 2100 14303 14304 2389 2390 2430 2456 2647 3060 3079 3235 3295 3296 3297 3298 3299 3382 3557 3570 3571 3572 3573 3629 10018 16256 16257 4357 4439 4440 16797 4773 5038 5140 5141 5220 5221 11387 5413 5500 5634 5645 5897 5914 5943 5945 5989
gown$	15784
gowns$	15784 15809 15826
gp	11177 5015
gp$	17188 11180
gps	5163
gps$	11328
grade	12101
grade$	16702 12123 6096
graded$	2575 2578 16865 5782 6096
grades	17238 11228
grades$	16702 17239 12123
graffi	11311
graffiti$	16976 17322
graft$	12058
grafts$	12058
grain$	1371
gran	11234 17247 11237 5076 5086 11252 5088 5091 17291 17297 11289
gran$	5064 17245 5089
grandad$	5089
grandf	11234
grandfather$	17245
grandm	11234
grandmother$	13759 17243 17245
grandmothers$	13759
granite$	15409
granny$	13759
grante	10969 5993
granted$	16980 11999
grasp$	14126 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 9090 15102 9110 15122 9610
grass$	16566
grateful$	16691
gratitude$	14632 14633 14634 14635 14636
grave$	13681 13682 17240
graves$	13681 13682
graveyard$	17292
gravitate$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
gravitated$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
gravitates$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
gravitating$	2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060
greasy$	3553 15745 5610 5617 5633
great$	7717 8472
greater$	2816
greatly$	17129
greed$	12559 12560 12561 12562 12563 12564 12953 12954 12955 12956 13033 7061 7062 7082 13094 13283 13284 13285 13286 13287 13288 13435 13493 13766 13767 1592 1593 13900 7971 8064 1900 8066 14215 14216 11424
greedily$	1210 1211 1212 1213 1214 1215
greedy$	6055
green$	7605 15068 15069 15070 15501 15735 11709 5611 5633
greet$	4483
greeted$	4483
greeting$	4483
greets$	4483
greetted$	4483
greetting$	4483
grew$	2779 2780 3552 5616
grey$	15735 15745 5633 11820 5660 11994
grief$	7675 15552
grip$	9110 15122 16533 16610 16611 16612 16613 4927 11921
grips$	4927
gromme	11151
grommets$	17162
groomed$	12222 12225 12868 13183 13878 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14201 14202 14203 14204 14205 14206 14207 14208 15357 11769
groomer$	12750 12842 12847 12852 13312 13313 13314 13315 13316 13317 13318 13319 13320 13638 14032 14352 2180 2267 15507 11407 11488 11491 11492
groomers$	12750 12847 12852 13312 13313 13314 13315 13316 13317 13318 13319 13320 13638 14032 14352 2180 2267 11407 11488 11491 11492
grooming$	12215 12216 12217 12232 12244 12566 13029 13030 13228 7218 13574 13575 14201 14202 14203 14204 14205 14206 14207 14208 15621 11399 11456
gross$	5703
ground$	4617 16888
grounds$	4803 4819 5106
group	10683 16705 10698 16792 10792 10813 16830 16838 16855 16858 16861 10851 16863 4689 4690 16874 16875 16877 10898 16918 4756 4770 16964 4794 16981 16984 16989 10991 11007 11016 17027 11017 17041 11037 11040 17053 4879 4883 17097 11092 17103 17109 11103 4940 17117 17121 17133 4964 17143 11965 5823 5824 12004 12009 12016 12028 12029
group$	12281 12309 12310 372 12573 12575 6566 402 440 12688 6678 6680 6682 6900 6901 6906 6907 6917 6957 6970 6974 7012 897 918 7083 7093 7254 1294 1295 1297 7512 13559 13568 13583 7841 7852 7853 7910 7918 1809 8013 14179 8176 8295 2131 2132 2133 2138 14330 2161 14343 14345 14350 14372 14375 8367 8368 2245 2323 2324 14521 2391 2392 2393 2394 14591 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 2624 14805 8799 8800 2670 14851 14969 15076 15077 15078 15079 15080 15123 15124 15125 15139 2983 2984 15171 15421 15549 15551 15597 15609 3493 3495 3496 15736 3594 3643 3644 15969 15970 15971 15972 15973 15976 9969 9970 9971 9974 9975 9986 9995 10001 16023 10013 16033 16038 16040 3928 10098 10099 3937 10103 10114 16181 10392 10393 10394 10395 10396 10397 16422 10452 10454 16501 16510 16511 16512 16513 16514 16515 16516 16517 16602 16603 10597 10655 10657 10680 16693 16698 16738 16741 10737 10766 10771 10773 16791 16795 16796 16798 16808 10800 16814 16821 16825 10831 4667 16871 16884 4726 16909 10921 4765 4767 16951 4779 16956 10957 10959 4831 17014 17028 17029 11041 11045 17057 17058 17088 17089 17090 11088 17105 4935 11105 11133 11136 17148 11481 11484 11535 11540 11575 11623 5467 11676 11904 11912 5808 11978 5824 5866 12120
groups$	12310 14343 14345 2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 16738 16884 11540 11623 11978
grow	4960
grow$	2779 2780 2920 15097 15098 9088 3552 5616
growing$	2779 2780 3552 5616
grown$	642 12824 7230 8241 2094 14854 14901 2764 14942 14943 14944 14945 14946 14947 8938 8939 8940 8941 2779 2780 8957 8963 8964 8965 14978 14979 14980 14984 14985 14986 14987 14993 14996 8988 8990 8991 8992 8993 8994 8998 9000 15012 9009 15026 15027 2852 2869 15047 15049 2877 2878 9045 15057 15058 9051 9052 2896 2914 2915 2926 9093 15111 15112 15113 15118 2946 15132 9122 9204 9207 9240 15252 15253 15254 15255 9297 3146 3147 3148 3149 15337 15338 9364 9366 3209 15385 3210 3211 15387 9384 3235 15453 15454 15455 15456 15460 9517 9554 15567 9557 9589 9591 3464 3488 3489 3490 3491 3501 9677 3552 11696 5534 11700 5578 5616
grownups$	14948
grows$	2779 2780 3552 5616
grubby$	15769 15770 5653 5660 6076
grumpy$	6046
guarantee$	3840 10005 3841 10006 3842 10007 3843 10008 3844 3845
guaranteed$	3742 3743 3744 5681
guard	4555 10804 10811 4681 10856 4703 10940 4783 10948 4880
guard$	6469 12793 4531 16708 10720 16794 16815 16817 16822 4647 10846 4685 16867 4704 4705 16951 4828 4844 11045 4966
guardian$	15331 15332 15333 15334 15394
guardians$	15331 15332 15333 15334 15394
guards	10948
guards$	6469 12793 4531 16708 10720 16794 16815 16817 16822 4647 10846 4685 16867 4698 4704 4705 16951 4828 4844 11045 4966
gucci$	11820
guess$	15555 15556
guessed$	14019 14020 8010 8011 14049
guidance$	12429 12430 13802 13803 14171 14172 14173 14174 14175 15282 15296 15360 15361 15362 16242 16243 16244 16245 16246 16247 16685 11450
guilt	16905 10910
guilt$	16585 16921 5749 11918
guiltless$	7152 988 7154
guilty	5999
guilty$	863 864 13150 13151 13152 13153 10985 11400 5999 12164
gullible$	13841 1841 15068 15069 15070 11426 5264 11709 6055
gum$	6127
gun	17346
gun$	13179 8171 8172 11316
guns$	13179
gutless$	6046
gutter$	16050
guttersnipe$	6043
guttersnipes$	6043
gyppo$	6043
gyppos$	6043
habit	12088
habit$	12264 12268 6621 457 1287 1288 1289 1290 1291 1292 1293 2078 2079 2080 4162 11344 11345
habits$	12264 12268 13679 15926 16053 11344 11345 11727
habitual$	590 591 10874 5193 5320 5333 5820
habitually$	589
had	4974 4979 5025 5924
had$	221 222 316 613 616 6892 6893 6894 6897 6898 735 736 737 738 739 740 741 742 743 758 759 760 761 12963 6953 6954 838 884 886 966 1055 1056 13334 1199 1242 1256 1269 7439 7442 1309 1311 1312 1313 1314 1315 1338 13560 1390 1391 1599 2389 2390 2456 2536 2647 2845 15357 15693 15696 3557 3570 3571 3572 3573 3629 3711 16142 16143 3982 4032 4033 4034 4035 4037 4038 4039 4040 10242 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4094 4095 4096 4118 4126 10317 10318 10319 10331 10333 10401 16413 4465 4466 16797 11093 4975 11144 4986 4988 4994 4996 5003 5022 11190 5035 5038 5108 5140 5500 11752 5634 5645 5707 11981 5876 5897 5898 5928 5942 5978
haemop	5895
haemophilia$	12060
hair$	15728 15730 15731 15732 15805 15836 11785 5623 11798 5635
haircut$	15730 15731 15732 15805 11798 5635 11812
haircuts$	15730 15731 15732 15805 11798 5635 11812
haired$	11766 11775
hairstyle$	15730 15731 15732 15805 11798 5635 11812
hairstyles$	15730 15731 15732 15805 11798 5635 11812
hairy$	6076
half$	876 1351 9803 10448 4774 10965 4898 5717
halfway$	11836
hall	11296
hall$	17307
halluc	6124
hallwa	11296
hallway$	17307
halve$	17064 17094
halved$	17064 12018
halves$	17094
ham$	5727
hand	4595 4630
hand$	299 300 301 13120 13121 983 984 985 986 7226 13622 1454 1455 1456 1457 1458 7930 14606 14607 8875 8876 8877 2713 9275 15287 15288 15289 9475 15656 15734 10788 4628 10954 4798 11073 17197 17198
handded$	299 300 301 1454 1455 1456 1457 1458
handding$	299 300 301 1454 1455 1456 1457 1458
handed	10805 10869
handed$	299 300 301 1454 1455 1456 1457 1458 16522 10788 11885 11886 11938 12001
handedly$	11939
handes$	4628
handful$	2247 8412 2248 8413 2249 8414 2250 8415 14784 11497
handing$	299 300 301 1454 1455 1456 1457 1458 10788 4628 4798 11974
handl	11948
handle	10951 4838
handle$	14649 14705 8856 8868 2729 8895 8896 2732 14927 14928 15152 15185 9177 9178 9179 9182 9183 9185 9186 9189 3042 15219 15220 3064 9230 9231 9232 9238 9341 15398 9425 3274 3275 4483 4927 5546
handled$	3042 3274 3275 4483 5546 11877
handles$	3042 3274 3275 4483 10758 16962 5546
handli	16925 6109
handling$	9177 9178 9179 9182 9183 9185 9186 9189 3042 9238 3274 3275 15482 15483 15484 15485 15486 4161 4399 4400 4401 4402 4483 11332 5546 11900
hands$	12234 12235 12236 12237 299 300 301 13120 13121 7226 13622 1454 1455 1456 1457 1458 13690 13691 8875 8876 8877 2713 9475 15734 16414 16551 10788 4628 4798 17197
handse	11019
handset$	4527 10777 4670 16847 17030 5802
handsets$	4527 10777 4670 16847 17030
handsome$	6076
hang	16765 10951 5886
hang$	12584 12613 12615 12616 12617 12648 12898 12899 12900 12901 12902 12969 12970 12971 7167 7235 1071 13936 2084 2098 2099 14847 3631 3632 3633 3635 11752
hanged$	2098 2099 14847 11752
hanger$	5338
hangers$	16690 5338
hangged$	2098 2099 14847 11752
hangging$	2098 2099 14847 11752
hanging$	12390 12643 12898 12899 12900 12901 12902 12969 12970 12971 13566 13567 2084 2098 2099 14847 9751 15828 15829 11752 11836
hangouts$	16962
hangs$	2084 2098 2099 14847 3631 3632 3633 3635 11752
haphazard$	16575 16576 16577 16578
happen$	12336 12391 12392 12393 13075 13174 14427
happened$	12247 12250 12336 6912 6913 12939 12940 872 7042 13069 13160 7549 13561 13562 13563 13564 13565 13861 14109 14110 14111 14112 14113 15336 9426 9427 3263 16323 16324 16325
happening$	14109 14110 14111 14112 14113
happens$	12247 12336 870 13069 13861 14109 14110 14111 14112 14113
happily$	1210 1211 1212 1213 1214 1215 9222 9223 9224 9225 9226 9227 9228 9257 9258 9259 9260 5246
happy$	302 303 308 6474 450 451 452 482 483 692 693 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1226 1227 1228 7725 13737 13738 13739 13740 1565 1566 1567 1764 1765 1766 1767 3365 5236
harass$	2101 2102 2103 5283
harassed$	2101 2102 2103 5283
harasses$	2101 2102 2103 5283
harassing$	2101 2102 2103 16674 16675 16676 16677 5283
hard	4925 4930
hard$	7481 1355 1356 1357 1395 7560 1396 1397 7562 1398 8124 8128 14245 2268 2269 2345 8529 14625 8615 2529 2530 2531 2532 2533 2534 8772 14841 2715 2998 2999 3000 9401 9402 3238 9447 9467 16690 11090 4929 17108 5426 5434 5557 5559 5571 5575 5612
hardcore$	5370 6055
harden	12015
hardened$	8492 3146 3147 3148 3149 3163 3164 3247 5320 11661 11739 6069
harder	4737
harder$	7052 2529 2530 2531 2532 2533 2534 16205 16669 16670 16671 16672 16673 10902 4929 11940
hardest$	2529 2530 2531 2532 2533 2534
hardier$	3146 3147 3148 3149
hardly$	94 7496 7497 7517 7518 7519 1548 7739 7740 1714 8026 8027 1866 1867 1868 8299 2964 2966 2967 3001 3037 3038 3123 9288 3124 3125 9379 9770 3773 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4204 4262 4263 4264 4980 5045 5537 5538 5544 5552 5566 5707 5903
hardy$	3369
harm	10880 5886 6116
harm$	12176 12177 12196 12215 12216 12217 12244 6393 6394 6395 6396 6397 6398 6399 6400 236 237 238 12662 6977 6978 13029 13030 13039 13040 878 13172 13173 1085 13262 7444 7445 13457 13574 13575 7675 13693 14079 14080 14142 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14167 14168 14169 14170 14483 15384 15552 10509 16574 10691 10874 10976 11269 17280 5159 17343 11390 5785 5814 5818 5820 12050
harmed$	12050
harmer$	11509
harmers$	11509
harmful$	6291 12702 2167 2168 2169 8353 5180 5317 5328 5820
harming$	12050
harms$	12176 12177 12050
harsh$	16521
has	4974 5013 17190 5924
has$	6171 6173 613 838 946 947 966 1055 1056 1199 1242 1269 1309 1338 1599 1695 7969 1941 2389 2390 8565 2456 2536 2647 2845 3235 3295 3296 3297 3298 3299 15693 15696 3557 3570 3571 3572 3573 3629 3711 3751 10129 16142 16143 3982 10242 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4117 4125 4160 10331 10333 4496 10776 16889 10908 11093 4942 4975 4986 4987 4988 4996 5003 11178 5022 5030 5035 5038 5052 5108 5140 5163 5413 5500 11752 5634 5645 5707 5876 5897 5898 5928 5942
hastily$	16678 16679 16680
hat$	11820
hate$	14522 2461 3695 3696 5402
hated$	2461 5402
hates$	14522 2461 3695 3696 5402
hating$	2461 5402
hats$	9808 9809 3645 3646 11820
haunts	4594 10759 10951
haunts$	15926 16962
have$	6172 6174 12458 6473 6592 6626 6630 6650 6661 6663 6664 6668 613 616 6928 838 883 913 946 947 966 7170 1055 1056 7352 1199 1242 1269 1309 1338 1384 7553 7554 1599 1695 7964 7970 7988 7993 8004 8005 8008 8009 8038 8039 8042 8043 8046 8048 8049 8050 8051 1940 14308 2389 2390 8564 2456 2536 2647 14847 2845 2846 9108 3235 3295 3296 3297 3298 3299 3372 15646 3557 3570 3571 3572 3573 3629 3711 9895 9904 15917 3751 3777 9999 10089 10090 10129 16142 16143 3982 16188 16189 16190 16191 10181 16196 16197 16198 10190 10196 10242 10258 4119 4160 16358 16359 10612 10613 4497 10776 16936 11093 4942 5140 5413 5500 11752 5634 5645 11870 11981 12006 5876 5942
having	4979 5924
having$	613 616 7170 1056 8285 3557 3629 11144 4986 4988 4994 5634 5898
havoc$	11530 11531 11532 11538
hawk$	621 5206 5254
hawked$	621 5206 5254
hawking$	621 5206 5254
hawkked$	621 5206 5254
hawkking$	621 5206 5254
hawks$	621 5206 5254
hazel$	15735 5611
he$	6307 6313 6823 6900 6901 6906 6907 6956 6970 6973 7241 7244 7253 13387 7393 7410 7512 1360 13583 1809 14022 2130 8295 2131 14307 2132 2133 2160 8468 2323 14858 15969 15970 15971 15972 15973 9969 9970 9971 9973 10098 10099 3936 10103 10197 16212 5943
head$	12987 12989 13120 13121 1470 1471 1472 1473 1474 7654 1494 13820 13821 13822 13823 13824 13825 13826 13827 7817 7818 7819 14182 14183 14547 14579 8879 14920 14921 14922 2747 2748 2870 2871 2872 2873 2874 2875 2876 9239 9762 9788 9789 3625 3870 10035 3871 10036 3872 10037 3873 10038 3874 10039 3875 10040 16555 4380 17001 11796 5762 6129
headache$	8760
headaches$	8760
headcase$	11552 6043
headcases$	11552 6043
headed$	535 3870 10035 3871 10036 3872 10037 3873 10038 3874 10039 3875 10040 11588 11593 11636 11724 11765 11884
headfirst$	13663 7658
heading$	535 13796 3870 10035 3871 10036 3872 10037 3873 10038 3874 10039 3875 10040 4979
headlong$	13663 7658
heads$	12987 12989 13120 13121 1470 1471 1472 1473 1474 13820 13821 13822 13823 13824 13825 13826 13827 7817 7818 7819 14182 14183 14547 8879 2747 2748 9239 4274 16555 4380 11690 11710 11794 11795
headscarf$	11820
headscarves$	11820
headstrong$	6057
health	11158 11198 17246
health$	12632 12633 13137 13689 13939 8185 8186 8187 8188 8189 10205 17151 17169 11163 17187 11177 11179 17194 12078 5926
healthier$	6291
healthy$	6332
heap$	14643
hear	10801
hear$	14325 4978
heard$	2689 4145 4146 4978 5105
hearin	11157
hearing$	4978 17168 5105 5907 5908 12163
hearings$	12163
hears$	4978
heart$	14591 11139 17151 5899
hearted$	16459 11599 11600 11882
heartless$	16337 6055 6087
heat$	4910 17087
heatin	5143
heating$	17315 11308
heavier$	5589
heavies$	11552
heaviest$	3560 5637
heavil	11170
heavily$	3539 17175 17181 17182 5591
heavy	4925
heavy$	7239 9694 10511 11090 5589 5592 5642 5721 5773 5774
heavyset$	6075
heed$	6258 6259 6260 6261 6262 12548 13804 13805 14126 8160 8161 8162 8163 8164 15955 15956 15957 16283 16377 16378 16379 16380 16381 16382 16383
heeded$	12903 12911
heedless$	101 102 6046 6047
heel$	17018
heels$	15811 15812 15813 16553 11820
height$	3425 3426 3427 15702 15703 15704 11754
held	11945
held$	2721 15678 16352 16353 16354 16355 4413 4507 16724 4673 10981 17010 4969
helicopter$	5810
hell$	1015 7751 14282 14301 5382
hellbent$	1265 1266 1267 1268
hellraiser$	6040
hellraisers$	6040
help	4522 4552 4588 4820 4863 11175
help$	6217 176 183 184 12429 12430 12548 12664 12671 12689 12948 13122 13256 13257 13259 13260 13267 13446 13451 7572 13811 13962 8089 14133 14134 14135 14609 14705 14719 8867 15252 15253 15254 15255 15282 15290 15291 15292 15293 15294 15296 15302 15303 15304 15305 15306 15385 15387 15638 15859 3690 3691 3692 3693 15891 15897 15911 15978 15999 16030 16068 16069 16070 16076 4169 4170 4171 16402 16411 4399 4400 4401 4402 16596 4598 4644 4815 4822 4894 17083 4953 17186 17212 11410 11435 11436 11522 11563 11663 11839 11844 11852
helped$	183 184 13124 14104 14105 14106 14107 14108 14720 15896 15902 15907 15910 15916 16011 16028 16054 16055 16056 16057 16058 16720 4815 4822 4953
helper$	13638 11421
helpers$	13638 11421
helpful$	4512 16720
helping$	183 184 8090 16068 16069 16070 10060 4815 4822 4953 11852
helpless$	9148 15390 15391 15392 15393 15501
helpped$	183 184
helpping$	183 184
helps	4820
helps$	183 184 4598 4815 4822 4894 4953 11853
hence$	3226 3227 3228 3229 3230 3231
henchman$	6028
henchmen$	6028
hepatitis$	6128
her	10683 10706 16757 10831 4726 5008 11193 5044 11222 5067 11233 5079 17269 17303 5134 5136 11310 17329 5166 12109 5993
her$	12179 12180 19 12206 6253 6266 6268 12280 106 107 110 114 115 6282 6284 122 6288 6344 6511 357 364 365 366 368 6536 372 6548 6549 6550 6551 6552 6553 402 405 440 6620 12651 6675 6703 6786 6831 6836 6847 6931 6988 7011 857 858 7029 7055 13069 894 896 897 7077 917 918 7083 13095 7085 7092 937 955 7150 7156 7158 995 13207 7215 7251 1175 1177 1230 7420 7421 1294 1295 1297 7476 7482 7486 13568 7590 7631 7669 7746 7747 7809 7852 7853 1803 1806 13993 8021 14035 1899 8065 1901 8069 14162 14166 8156 14179 14210 2138 8360 14423 14460 8483 8606 14662 2624 8799 8800 14862 2695 8928 8930 9082 9098 15153 9156 15167 9157 9158 9160 15295 15420 9413 15430 9439 9503 9504 3341 3342 3343 15539 15550 9548 3384 9550 3398 15632 15633 15634 3492 3493 9690 9699 9700 9701 9726 3569 3582 3585 3593 3594 3614 3615 9795 3643 3644 16052 16071 10155 16236 10449 16511 16512 16513 16514 16515 16516 10540 10542 10544 10551 16569 16635 10891 17154 11148 11150 17166 4992 11159 4995 11168 11173 5012 11186 11209 11219 17233 5063 11232 5069 5070 11236 5072 11244 5087 11257 5098 17276 11280 11298 11299 11301 17314 17321 17327 11319 11329 11331 5211 5227 5467 5657 5658 11904 5788 5912 5913 5920 5921 5931 12098 5948 5960 12134 5985 5990 6001
herbert$	11558
herberts$	11558
heritage$	9740 9741 9742 9745
heroin	11162 17346 11339
heroin$	16859 17173 11171 17185 17350 11354
hers$	13064
herself$	6165 6167 12179 12180 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7565 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 8412 8413 8414 8415 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 2641 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11149 11306 11340 11370 11371 11419 11711 11712 12051
herselves$	11149 12051
hid$	3634 4355 4381
hidden$	13412 3634 16724 11837
hide	10887 4744
hide$	12459 6615 6616 6617 7168 7405 3634 4381 12027
hided$	4381
hides	4744
hides$	3634 4381
hiding	4744
hiding$	7168 13911 3634 16103 16104 16109 16110 16111 16114 16115 16116 16117 16118 16119 16120 16121 4381
hierar	16750 11949 11951 12028
hierarchy$	16736 16737 6097
high$	79 13204 13205 13206 7240 1080 1081 1082 1083 1084 13300 7337 1173 7339 2568 2569 8740 8741 8742 8743 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8757 8758 8759 16094 16095 16096 16129 10398 5411 5720
higher$	2568 2569 10745 5922
highest$	2568 2569
highlights$	11799
highly$	4925 5550
hijab$	11820
hijabs$	11820
him	10683 10706 16757 11193 17269 17303 17329 12109
him$	12179 12180 12206 12280 6450 6457 6458 6460 6463 12512 6505 12676 12752 12755 12836 12848 12889 12895 12949 7011 7092 13177 7242 7266 7278 7279 7280 7281 7294 13312 13313 13314 13315 13316 13317 13318 13319 13320 13321 13389 13427 13440 13442 13464 13474 13531 13568 7602 7603 7607 7619 7620 7622 7623 13733 13734 7852 7853 13944 13968 14002 14179 14210 14662 8799 8800 15153 15182 15295 15420 15430 9503 9504 15539 15550 15632 15633 15634 15643 16052 16071 16236 10449 16511 16512 16513 16514 16515 16516 11403 11407 11904 12098 12134
himself$	6165 6167 12179 12180 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7565 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 8412 8413 8414 8415 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 2641 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11149 11306 11340 11370 11371 11419 11711 11712 12051
himselves$	11149 12051
hip$	17197 17198
hips$	17197
his	10831 4726 5008 5044 11222 5067 11233 5079 5134 5136 11310 5166 5993
his$	19 6253 6266 6268 106 107 110 114 115 6282 6284 122 6288 6344 6494 6511 357 364 365 366 368 6536 372 6548 6549 6550 6551 6552 6553 402 405 440 6620 12651 6675 6703 6786 12819 6836 6847 12888 6931 6988 857 858 7029 13064 7055 13069 894 896 897 7077 917 918 7083 13095 7085 937 955 7150 7156 7158 995 13207 7215 7251 1175 1177 1230 7420 7421 13458 1294 1295 1297 7476 7482 7486 7590 7631 7669 13718 13735 7746 7747 7809 7829 1803 1806 13993 8021 14035 1899 8065 1901 8069 14162 14166 8156 8246 2138 14423 14460 8483 8606 2624 14862 2695 8928 8930 9082 9098 9156 9157 9158 9160 9413 9439 3341 3342 3343 9548 3384 9550 3398 3492 3493 9690 9699 9700 9701 9726 3569 3582 3585 3593 3594 3614 3615 9795 3643 3644 10155 10540 10542 10544 10551 16569 16635 10891 17154 11148 11150 17166 4992 4995 11168 11173 5012 11186 11209 11219 17233 5063 11232 5069 5070 11236 5072 11244 5087 11257 5098 17276 11280 11298 11299 11301 17314 17321 17327 11319 11329 11331 5211 5227 5467 5657 5658 5788 5912 5913 5920 5921 5931 5948 5960 5984 5990 6001
hisself$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11340 11370 11371 11419 11711 11712
histor	4537
historic$	10702
history$	1287 1288 1289 1290 1291 1292 1293 4162 16789 10779 5103 11486 12091 12129 12167
hit	17264 17273 5099 17281
hit$	13876 15436 4470 4909 17274 11264
hitch$	3587
hitched$	3587 9753
hitches$	3587
hitching$	3587
hits$	17274
hiv	6136
hoist$	1321
hold	4744 4855
hold$	12290 6615 6616 6617 7168 13736 13741 14318 14319 14320 14321 14322 14708 8882 8883 8884 8885 2721 8898 8899 9171 9172 9173 3274 3275 3288 3289 3290 4413 4507 10705 10764 16916 10908 4968
holdin	16752 10893 16910 4744 11335
holding$	7168 2721 15286 9645 16688 16904
holds	16752 4744
holds$	2721 3274 3275 3288 3289 3290 4413 4507 10758 10764 16779 16916 10908
hole$	13681 13682
holes$	13681 13682
holmes$	16849
home	11234 17250 17275 17303
home$	12331 12332 12640 12664 12677 12715 12716 12914 12915 12957 12958 12975 12976 7191 7192 13269 7326 7328 13392 13396 7447 7448 7449 7509 13829 13958 13959 14003 14051 8484 8777 14793 14794 2641 8823 15067 15245 15250 15378 15598 15622 4469 16848 16862 4866 11035 4951 17224 17244 17245 17256 17257 17272 17276 17280 17287 17294 17295 17302 17309 17311 5137 17319 17338 11625 5762 5951 12136 12137 5983 12149 12150 12151
homele	17264 6157
homes$	12715 12716 13269 14793 14794 15250 16848 4866 11035 4951 17308 11625 12143
honest$	7984 13996 15884 15896 15902 15907 15916 16011
hood$	3617 15810 9808 9809 3645 3646 5390 11820 5659 11994
hooded$	5304 5586 5660 11994 6076
hoodie$	15794 15795 15796 15805 11820 11822 11825 6082
hoodies$	14846 8836 9758 9759 15794 15795 15796 15797 15798 15802 15803 15804 15805 15807 15815 11820 11822 11825 6082
hoodlum$	6026 6028
hoodlums$	6026 6028
hoodrat$	6026
hoodrats$	6026
hoodrich$	6081
hoods$	14846 8836 3617 15802 15803 15804 15807 15810 15811 15812 15813 15815 9808 9809 3645 3646 11820 11822 5659 11994
hoody$	15794 15795 15796 11825
hook$	1662
hooked$	12252
hooligan$	14418 11471 6026
hooliganism$	6026
hooligans$	14418 14440 14441 14442 11471 6026
hoot$	16351
hoots$	16351
hop$	7165 2095 2096
hope$	9961 10073 3909 4158 4159 16748 11854
hoped$	4158 4159
hopeless$	8397 8666 3802 3803 5347 5458 5462 6055 6087
hopelessly$	6087
hoper$	14406 14419 14420 14421 11498 11513
hopers$	14406 14419 14420 14421 11498 11513
hopes$	4158 4159 16748
hoping$	4158 4159 16748
hopings$	16748
hopped$	2095 2096
hopping$	7165
hops$	2095 2096
horde$	2152 2153
hornet$	7575
hornets$	7574 7578
horrendous$	14733 14734 14735 14736 14737 14738 14739 14740 14741
horrible$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5408
horrid$	5408
horror$	11471
horrors$	11471
hospit	5015 11183 17264 11254 5159
hospital$	11180 17194 17195 17196 11188 17200 17265 11324 5762 5931
hospitalised$	6144
hospitalized$	6144
hostel	11290
hostel$	17301
hostile$	2543 2544 2545 2546 2547 14742 14743 10415 4912 5464 6053 6088
hostility$	14803 14804 2629 2630 16659 16660 16661 16662 16663 11399 11632
hot	11124 11128 5874
hot$	5143 5471
hotel$	12742 12743 12744 12745 6735 6736 6737 6738 13177 13472 13697 13698 13699 13700 13701 14495 14496
hotels$	12888 13177
hothead$	11497 6041
hotheads$	11497 6041
hotspot$	17135 17139 5871 12039
hotspots$	17135 17139 12039
hounding$	16674 16675 16676 16677
hounds$	13652
hour$	5055
hours$	14436 14501 17212 5037 5055 17341 11727 11923
house	11234 17250
house$	12742 12743 12744 12745 6735 6736 6737 6738 13177 13368 13369 13472 13476 13697 13698 13699 13700 13701 13779 13948 8484 15040 15067 15071 15076 15077 15078 15079 15080 15123 15124 15125 15250 15598 15622 16848 11011 11035 17245 17276 17294 17296 17309 5137 17319 12151
househ	11234
household$	14794 15040 15067 15071 15250 15598 17245 11625
households$	14794 15250 11625
housemates$	9012 9013 9014
houses$	13177 16848 11035 17308
housin	17246
housing$	10205 4866 17258 12146
how$	12454 12455 13207 13982 13993 14856 9180 9181 3024 9342 9343 9481 9483 15621 4776 11396
hub$	10680 16693 16698 16712 16741 10737 10766 10771 10773 16791 16795 16796 16798 16801 10800 16814 16821 16951 10957 17014 11041 11045 17057
huge$	6252 3525
hulking$	6076
hundred$	7844 9638
hung$	12934 2084 2098 2099 14847 3631 3632 3633 11752 11836
hungry$	11662 12152
hunt$	2041 8206 2042 2043 2044 2045 2046 2047 2416 2417 2418 2419 2420 2421 2422 16131
hunted$	2041 8206 2042 2043 2044 2045 2046 2047 2416 2417 2418 2419 2420 2421 2422
hunting$	2041 8206 2042 2043 2044 2045 2046 2047 2422
hunts$	2041 8206 2042 2043 2044 2045 2046 2047 2416 2417 2418 2419 2420 2421 2422
huntted$	2041 8206 2042 2043 2044 2045 2046 2047 2422
huntting$	2041 8206 2042 2043 2044 2045 2046 2047 2422
hurl$	1517 1518 1519 1520
hurled$	1517 1518 1519 1520
hurling$	1517 1518 1519 1520
hurlled$	1517 1518 1519 1520
hurlling$	1517 1518 1519 1520
hurls$	1517 1518 1519 1520
hurried$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
hurry$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
hurt	5099 17281 5886
hurt$	12222 12225 6393 6394 6395 6396 6397 6398 6399 6400 236 237 238 12663 13001 13021 13348 13408 7467 7468 13504 13505 13506 13518 13519 13851 13852 13876 13878 14520 15418 15419 15422 15437 15438 9428 15878 15879 15880 15919 16097 16098 16099 17274 11264
hurting$	12258 12259 12260 12261 12262 7345
hurtle$	1493
hurtled$	1493
hurtles$	1493
hurtling$	1493
hurts$	13851 13852 9409 9410 15542 17274
husband$	17242 17252 17260 17267
hush$	4352
hushed$	4352
hushes$	4352
hushing$	4352
hussies$	6043
hussy$	6043
hustlers$	6066
hyde$	14638
hydroc	5895
hydrocephalus$	12060
hyena$	11552
hyenas$	11552
hygien	11157 11158
hygiene$	17168 17169
hype$	13720
hyper$	5202 6055
hypersexual$	6019
hypersexualised$	6019
hypocritical$	6087
hysterical$	6055
i$	3930 4411
ic	5829
ic$	3520 5588
ic0$	6073
ic1$	6073
ic2$	6073
ic3$	6073
ic4$	6073
ic5$	6073
ic6$	6073
ic7$	6073
ic8$	6073
ic9$	6073
ice$	13640
idea$	12472 7459 7460 1296 7462 1298 1299 1300 13617 10421
ideas$	12471
identi	16703 4542 16729 4569 4585 4590 16852 4720 4723 4726 4728 4740 10905 4789 16998 4954 5793 11992
identical$	9786 5647 5660
identically$	3538 5613 11819 11821
identified$	2177 2211 2589 4610 4675 10891 5168 5815 11981 5820 11994
identifies$	4580 4610 16864 4857
identify$	12548 4576 4580 4610 16854 16864 4857
identifying$	4580 4857
identities$	10814
identity$	4549 10814
idiot$	11552
idiots$	11552 11889
idle$	11654 6055
idly$	10406 11876
idolise$	667 668 669 670 671
idolised$	667 668 669 670 671
idolises$	667 668 669 670 671
idolising$	667 668 669 670 671
iep	5937
iep$	12102
ieps$	12102
ies$	15039
if$	12567 12620 722 723 724 725 726 727 728 729 730 731 732 733 734 12923 12924 12929 12932 12933 758 759 760 761 779 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 799 800 801 805 806 807 808 809 950 13560 7952 1788 1790 1791 14036 8469 8470 14650 9674 9675 9676 4036 4236 4237 4719 17127
ignor$	1636 1637 1638 4509 5260
ignorance$	14044 6087
ignorant$	6055 6087
ignore$	12415 12584 12613 12615 12616 12617 7128 2107 2108 16129 4391 4392 16594 5285 5675 5747 5748 11920
ignored$	12415 7128 1636 1637 1638 13963 2107 2108 15861 16129 4391 4392 16598 16599 16600 16601 4509 5260 5285 5675 5736 11907 5747 5748 11920
ignores$	12415 7128 2107 2108 16129 4391 4392 5285 5675 5747 5748 11920
ignoring$	12415 7128 1636 1637 1638 2107 2108 16129 16338 16339 4391 4392 16674 16675 16676 16677 4509 5260 5285 5675 5747 5748 11920
ignorred$	1636 1637 1638 4509 5260
ignorring$	1636 1637 1638 4509 5260
ignors$	1636 1637 1638 4509 5260
ill	17264 11254
ill$	129 130 3595 3619 17265 5420 5437 5486 5488
illegal$	12702 7894 5447
illegals$	6050
illnes	17246 17248
illness$	12041 12077
image$	12779 12787 6799 6800 636 637 879 13180 13715 13720 15320 10614 16707 10697 4533 10733 4639 4641 16881
images	10783 4629 10794 10795
images$	12779 12787 6793 629 12806 6799 6800 636 637 12895 13180 15320 15335 16707 10697 4533 16730 16731 16739 10733 4622 10793 4639 4641 4646 16880 16881
imbecile$	6043
imbeciles$	6043
imei$	4513
immaculately$	3538 5613
immature$	6055
immaturity$	12559 12560 12561 12562 12563 12564 7061 7062 7968 1804 1805 7971
immensely$	17129
immigrant$	11612
immigrants$	11612
immigration$	17246 5988
imminent$	17000
immoral$	6057
immune$	3163 3164 3247
immuni	6140
impact$	15995 15996
impaired$	12314 12315 12316 12317 12073
impairment$	12041 12072
impenetrable$	6046
impetigo$	6128
implan	5000 11165
implant$	17176
implausible$	14314 14315 14316
implicated$	518 519 520 521 522 5168
importance$	7928
important$	4894
impos	4850
imposed$	11032
imposing$	5589 6076
imposs	4737
impossible$	8124 8128 14301 2529 2530 2531 2532 2533 2534 2998 2999 3000 3802 3803 10902 5687
impress$	15419
impressed$	11442
impression$	12472
impressionable$	6055
impris	17246
imprisoned$	16970
improv	4516
improvement$	16084 10074
imprudent$	1891 1892 5266 6047
impulse$	8152 8817
impulsive$	12314 12315 12316 12317 6055
impulsivity$	7971
in	5017 11230 5924
in$	188 6379 220 12458 12459 12506 12507 12509 12511 6636 6683 6688 6691 6701 6705 6706 6707 630 6804 6805 6806 6808 6869 6870 6871 6874 12975 12976 13093 7148 7151 13163 7196 7231 1090 1123 13392 13396 7415 13468 7635 7652 7686 7703 7704 1622 1623 14133 8265 8274 8315 14335 8345 8364 14376 14377 2202 8445 14457 14469 8579 8580 8581 8582 8610 8611 8692 14771 8761 8794 8801 8846 8904 8908 15056 9097 9128 3101 3102 9471 3481 3482 3516 15693 15696 9705 9723 9727 9728 3590 3621 3622 15801 9791 9796 9800 9804 3640 3641 3642 9812 16060 16067 10128 10167 10213 16291 16336 10545 16619 16694 10802 10807 10838 4718 16904 16908 16921 11000 11008 17061 11137 11138 11155 11185 5023 11189 11207 11210 11215 11233 11281 11285 11287 11293 11297 11317 5162 11355 5273 5509 11676 11800 5651 11819 11821 11851 11855 11867 5764 11981 12071 12081 5917 5973 12140 12145 12165
inability$	6537 373 374 375 376 377 378
inaction$	7023 16630 11924 11926
inadequacy$	6087
inadequate$	6087
inadequately$	6087
inappropriate$	12702 6768 14267 15769 15770 5281 11586 5464 5660
inappropriately$	3538 5613 11819 11821
inattention$	11924
incapable$	174 5685 11862
incessantly$	6085
incest$	17278
inch$	9032 15608
incident$	16887 12132
incidents$	16944 16976 12132
inclin	10929
inclination$	10049 16061 16062 16063 16064 16065 16066
include$	11981
included$	5158
income	17246
income$	12129
incompetence$	6087
incompetent$	6087
incompetently$	6087
inconsistent$	14314 14315 14316 14728 14729 14730 14731 2556 5454
incorrect$	5653
incorrigible$	6057 6058
increa	4960 5858
increase$	4843 11112
increased$	17086
increases$	11112
indecent$	6768 6776 7169
indefensible$	16437
indepe	12145
independence$	17206
independent$	9048 9050 3146 3147 3148 3149 3434 3500 3513 11247 11715 5551 11748
indestructible$	11723
index	11949
index$	16885 10912
indian$	3540 9711
indica	10703 11945
indicate$	16893
indicates$	16893
indifference$	16430 16630 16659 16660 16661 16662 16663 11924 11926 6087
indifferent$	11862 6087
indiscriminate$	1031
indisputably$	6085
indivi	17133 4964 12004
individual$	2324 14610 14639 14640 14641 14642 14681 14745 14773 14774 14775 14776 14777 14778 14789 15651 15693 15696 16746 4725 17133 11540 11623 11677 5940
individuals$	14260 14261 14262 14263 2324 14610 14639 14640 14641 14642 14681 14745 14773 14774 14775 14776 14777 14778 14789 15651 15693 15696 4725 11022 11540 11573 11623 11677
indoors$	12975 12976
inducement$	13722 13723 13724 13725 13726 13727 13728
indulge$	526 527 528
indulged$	526 527 528
indulges$	526 527 528
indulging$	526 527 528
ineffective$	6087
ineffectual$	6087
inept$	6087
ineptitude$	6087
inevitable$	3762 3763 3764 3765 3766 3767 3804
inevitably$	11863 6085
inexcusable$	10527 16539 6087 6088
inexcusably$	6087
inexplicably$	6089
infamous$	2270 2271 2272 2273 2274 2275 2276 2277 2667 5511 6060
infant	17227
infatuated$	660 661 662 663 664 665 666
infection$	12041
infested$	2154 2155
inflexible$	16521
inflicted$	11394
influe	17117
influence$	14344 11482
influenced$	12222
influences$	14344 11482
influential$	16767
inform	10689 4534 4637 4820 4863 5779 11945 5858
inform$	16700 4529 16717 4550 4551 10802 4815
informant$	16971 11944
informants$	11944
information$	12429 12430 7986 16416 10445 4399 4400 4401 4402 10693 16716 16717 4543 16749 4621 10952
informed$	6289 125 6544 9070 10774 4815
informing$	4550 4551 10802 4815
informs$	4550 4551 10802 4815
ingrate$	6043
ingrates$	6043
inhale	6138
inhaler$	12086
ining$	10802
initia	4908
initiative$	11073 5869
injection$	17179
injections$	17179
injunc	10967 11028 11029 11323
injunction$	16978 16979 4805 10975 16986 17033 17039 17040 11030 17044 17047 17334 17340 12014
injunctions$	4805 16986 17033 17039 17040 11030 17044 17047 12014
injuries$	13172 13173 14079 14080 12077
injury	11139
injury$	13172 13173 14079 14080 17150 12077
inmate$	11566
inmates$	11566
inner$	3523
innocence$	8064 15093
innocent$	7152 988 7154 15034 15035 15036 15037 9125 9126 9127 9148 9316 9317 9318 9319 15501 11703 11721
innocents$	15029 15030 15031 15032 15033 15140 15141 15142 15143 15159 15161 15162 15163 15164 15165 15166 15503 11702 11721
inpati	6141
input$	6384 12396
inquir$	4742
inquiries$	4742
inquirs$	4742
inquiry$	4742 11978
ins$	10802
insane$	11624
inside$	12459 12506 12507 12509 12511 12975 12976
insight$	14194 14195 9191 3027 3028 9194 11437
insist$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5236
insisted$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 13905 5236
insisting$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5236
insists$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5236
insistted$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5236
insistting$	261 262 467 468 469 470 1000 1001 1002 1003 1005 1006 1007 1008 1009 1167 1168 1169 1170 5236
insolent$	6055
insomn	6124
inspec	4515 10681 10682 4519 10687 16703 10715 10716 10717 4553 4554 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 4688 10940 4792 10963 11003 4876 4880 11046
inspector$	10680 16693 16698 4531 16726 16727 16728 10718 10719 16741 10737 4597 10766 10771 10773 16791 16795 16796 16798 10800 16812 16814 16821 10853 16951 10957 17014 11041 11045 17057 12033
instag	4797
instagram$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778
instal	4874
instead$	13397 13398 13399 16606 16608 16665 16666 16668
instigator$	11986 6029
instigators$	11986 6029
instinct$	11737
instincts$	11735 11737
institutional$	5703
instructed$	4546 4692 10868
instructions$	13139 13802 13803 11450
insuli	6127
insulin$	11167
insulting$	2985 2986 2987 2988 2989 2990
insults$	12504
integrated$	5813
intel	5779
intel$	11944
intell	4596 16850 11949 11992
intelligence$	16416 10699 16711 10701 16713 16733 10761 10790 16803 10799 16813 10871 10911 4778 10952 5780 11946 5782 6093 6107 6113
intend	4534
intended$	4894
intens	4925 5858
intensive$	11090 11182 6003
intent	4906
intent$	1265 1266 1267 1268 12173
intention$	10049 16061 16062 16063 16064 16065 16066
intentions$	10049 16061 16062 16063 16064 16065 16066
intents$	2949
interc	10859 6109
intercepted$	16870
intercourse$	11363
intere	4534
interest$	6476 6477 12505 13081 13400 13401 14905 14906 14907 14908 15888 15999 10049 16061 16062 16063 16064 16065 16066 16283 16377 16378 16379 16380 16381 16382 16383 10376 10377 10378 10379 10380 10591 16610 16611 16612 16613 4543 4644 16901 11921
interested$	3706 9872 10056 10280 16357 16425 10558 10637 16691
internally$	5943
internet$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778 5214
interr	16788 10835
interrogate$	4777
interrogated$	16846
interrogateing$	4777
interrogates$	4777
interrupt$	11856 11864
interrupted$	11856 11864
interrupting$	11856 11864
interrupts$	11856 11864
interruptted$	11856 11864
interruptting$	11856 11864
interv	4723 5161
intervene$	16402 16593 16596 16994
intervened$	16280 16412
intervention$	6384 12396 14719 15859 17336 11839 12169
interventions$	6384 12396 14719 15859 3690 3691 3692 3693 11839
interview$	4777
interviewed$	4753 5148
interviewing$	4777
interviews$	4777
intimate$	6768 685 686 687 688 7169
intimidate$	2101 2102 2103 5283 11864
intimidated$	2101 2102 2103 15418 5283 11864
intimidates$	2101 2102 2103 5283 11864
intimidating$	12258 12259 12260 12261 12262 2101 2102 2103 14841 5283 5464 5612 11864 6053
into	4510 5017 5781
into$	12226 12284 12459 12506 12507 12509 12511 12644 6694 6695 6696 6698 6872 6873 6874 13083 7188 7189 7190 13392 13396 13438 13468 1469 7635 7652 13669 13670 7662 7663 7665 7686 7707 7708 7709 7710 13920 13921 13922 13923 13925 13926 13927 14058 14196 14197 14198 14199 14200 8350 8351 8690 14912 10798 4709 16908 10907 5162 5917 5973
introd	4855
inured$	3163 3164 3247
invariably$	6085
invest	10760 10809 4789 16998 4955 17288 5842 5992 6114
investigate$	16402 16596
investigating$	10760
investigation$	16755 16820 4742 16991 16996 12157
investigationies$	4742
investigations$	16755 4742 16991 16996
investigationy$	4742
investigators$	16771
invincible$	13421 6069
invitation$	13722 13723 13724 13725 13726 13727 13728 9850 3686 9852 3688 3689
invitations$	9850 3686 9852 3688 3689
invite$	12195 6185 39 311 312 328 329 330 331 332 333 334 335 6509 6510 821 822 7070 1216 1217 1218 1219 1220 7389 7390 1522 1523 1524 1525 5225 5230 5234
invited$	12195 6185 39 311 312 328 329 330 331 332 333 334 335 6509 6510 821 822 1216 1217 1218 1219 1220 7389 7390 13556 13557 1522 1523 1524 1525 5225 5230 5234
invites$	12195 6185 39 311 312 328 329 330 331 332 333 334 335 6509 6510 821 822 1216 1217 1218 1219 1220 7389 7390 1522 1523 1524 1525 5225 5230 5234
inviting$	12195 6185 39 311 312 328 329 330 331 332 333 334 335 6509 6510 821 822 1216 1217 1218 1219 1220 7389 7390 1522 1523 1524 1525 16068 16069 16070 5225 5230 5234 11852
involv	16905 16926 11982
involved$	12222 12225 518 519 520 521 522 523 524 525 13219 2150 2527 16019 16021 16103 16104 16109 16110 16111 16114 16115 16116 16117 16118 16119 16120 16121 16597 16766 10893 16937 10927 10955 5168 11460
involvement$	518 519 520 521 522 13066 2150 10910 10954 11460
involving$	16927
iq$	6122
irish$	3540 9711
iron$	15409 15410
irredeemable$	6058
irresponsible$	104 105 6291 1800 5179 5263 6047 6087
irresponsibly$	6011 6087
is	4562 10767 17190 5880
is$	6303 6309 370 371 552 6812 842 843 991 7755 2017 2134 8325 8326 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 8562 2422 2490 2501 2505 2515 2536 2541 8717 8722 2576 2595 2604 2605 2606 2607 2608 2609 8820 14931 14932 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2857 2950 2951 2952 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9561 9562 3459 3475 15693 15696 3532 15758 9776 3639 3676 9855 9964 3942 10129 4010 4011 10315 10326 4249 4250 10426 10447 4345 10564 4407 4408 16622 16645 4521 10713 16759 10749 10776 10854 10865 16889 10884 4760 10989 11109 5027 11259 5121 5154 5196 5209 5223 5262 5325 5327 5332 5379 5387 5406 5419 5442 5459 5461 5469 5470 5530 5558 11752 11800 11801 5724 5751 11981 5904 5909 5911 5914 5943 5945 5968 5976 5989 5990 5995
island$	11827
isolated$	392 393 394 395 8355 8356 8357 8358
isolation$	13172 13173 1085 14370 16130 5042 11495
iss$	6003
issu	4618
issue$	14142 14799 4530 10696 4532 4865 4909 11460 11630 12091
issued$	4530 10696 4532 16709 10869 10969 4865
issues$	14799 4530 10696 4532 10734 4865 4909 11460 11630 12091
issuing$	4530 10696 4532 4865
it$	12196 12828 12895 12990 12991 12996 7064 916 7103 13122 7117 13159 7217 7288 13327 7351 13364 13365 13416 13425 7474 1380 13590 13671 13762 1590 1591 13798 7790 13831 7906 8538 2441 14663 2641 14856 8854 15277 9329 15342 9333 9422 9446 9470 15482 15483 15484 15485 15486 3748 15950 16118 16119 16120 16121 16133 16150 10197 16212 10264 10265 4150 4151 16406 16415 10508 10516 10517 10519 4362 4363 16580 16581 10604 10627 11393 11610 11913
itch$	1414 1415 1416 1417
itched$	1414 1415 1416 1417
itches$	1414 1415 1416 1417
itching$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 1414 1415 1416 1417 5236
itchy$	8554
its$	6669 12712 860 7028 994 996 1229 7419 8068 8927 16210 10431 10442 10520 10540 10542 10544 16557 16558 10549 10551 10552 16569 16587 10578 10616 10617 16635 4469 10635 10643 10644 10724 4713 11106 11298 5704 11903 5752 5761 5788
itself$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 16447 10575 11340 11370 11371 11419 11711 11712
jacket$	15766 15794 15795 15796 15805 11820 11825 11833
jackets$	15766 9758 9759 15794 15795 15796 15797 15798 15805 11820 11825 11833
jail	11254 11327
jail$	16046 17241 17265 17338 5388
jailbait$	6043
jailed	17248
jailed$	16970 11318
jailer$	13131
jailers$	13131
jamaican$	3540 9711
january$	12717
jaundice$	6126
jaw$	17197 17198
jaws$	13645 13648 17197
jealous$	6055
jeans$	9758 9759 15794 15795 15796 15811 15812 15813 3638 15818 11820 11825 5671
jekyll$	2462
jeopardise$	10 5175 5176
jeopardised$	10 5175 5176
jeopardises$	10 5175 5176
jeopardising$	10 5175 5176
jeopardize$	10 5175 5176
jeopardized$	10 5175 5176
jeopardizes$	10 5175 5176
jeopardizing$	10 5175 5176
jeopardy$	12176 12177 12187 11031
jewellery$	15794 15795 15796 11820 11825
job	17246
job$	13277 13278 13279 13280 13281 13282 16178 16287 16288 16289 16290 16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16440 16444 16452 16669 16670 16671 16672 16673 16755 11900 11940
jobs$	16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16669 16670 16671 16672 16673 16755 11940
jobsworth$	6087
jobsworths$	6087
joggers$	15794 15795 15796 15797 15798 15811 15812 15813 3638 15815 11820 11825 5671
join$	12584 12613 15919
joined$	1013 1014
joint	4948 5858
joint$	11113 5813
jointly$	978 5235
joke$	14495 14496 11899
joker$	11552
jokers$	11552
journe	16874
judge$	14927 14928 15152 9144 9145 9146 9147 9201 3064 9230 9231 9232 15680 16593 4839 5153
judged$	6294 2575 2592
judgement$	138 139 140 141 7129 13375 13820 13821 13822 13823 13824 13825 13826 13827 14018 11412 11900
judges$	4839
judging$	9144 9145 9146 9147 3064 9230 9231 9232
judgment$	138 139 140 141 13375 14018 11412 11900
july$	12717
jump$	7165 1487 1488 1489 1490 1491 1492 1557 1558 1559 2095 2096 4488
jumped$	1487 1488 1489 1490 1491 1492 1557 1558 1559 2095 2096 4488
jumper$	15794 15795 15796 11825
jumpers$	9758 9759 15794 15795 15796 11825
jumping$	7165 1487 1488 1489 1490 1491 1492 4488
jumpped$	1487 1488 1489 1490 1491 1492 4488
jumpping$	1487 1488 1489 1490 1491 1492 4488
jumps$	1487 1488 1489 1490 1491 1492 1557 1558 1559 2095 2096 4488
june$	12717
jungle$	15476
junkie$	6036
junkies$	6036
just$	6315 6373 6377 699 6887 6891 814 974 979 7349 7477 7478 1584 1585 14025 14026 14027 14028 2641 3259 3749 3789 3790 3791 3792 3910 4184 4185 5677
justice$	14843 14844 10210 17007 17008 17186 17331 17332 11325 17337
justification$	11898
justified$	17083 11559
juvenile$	5320 5323 5333 6072
juveniles$	6072
keen$	302 303 308 450 451 452 482 483 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 7725 13737 13738 13739 13740 1565 1566 1567 1568 1569 1570 1764 1765 1766 1767 10642 16691 16748 5236
keens$	16748
keep	10887 4915 4962
keep$	54 12369 6401 12427 6439 12458 6542 6583 12613 12615 12616 6679 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 6919 12981 6971 6972 881 882 7087 923 7089 7090 7091 7134 7135 7136 7137 7138 1203 7401 7404 13736 13741 7854 13871 13884 13885 13977 1902 1906 1920 14126 14135 2085 8312 15152 9177 9178 9179 9182 9183 9185 9186 9189 9235 9251 15561 15562 15680 15891 15897 15911 16173 4069 4070 4071 4471 4507 4529 4663 17083 4911 5192 11844
keeped$	12369
keeping$	12369 12643 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 1902 1906 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 1921 9177 9178 9179 9182 9183 9185 9186 9189 9235 16455 4507 4663 4911 5192
keepped$	12369
keepping$	12369
keeps	4915
keeps$	12369 6402 12427 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 881 882 1203 2086 8312 3561 4507 4663 10908 4911 5192
keg$	14550
kegs$	14550
kept$	12369 6403 12427 566 569 576 577 578 579 580 581 582 583 584 585 586 587 588 12896 12903 12911 12964 12965 6955 12967 12968 6961 797 798 6964 6965 12977 12978 12981 6971 6972 881 882 1203 7955 14053 8312 16012 16013 16014 16015 3987 16173 4069 4070 4071 16412 4353 4354 4507 16724 4663 17086 4965 5058 5192 11920
ketami	11162
ketamine$	13184 17173 11171 17183 17185 5923
key	10775
key$	10549 10684 16767 16786 17001 17006 17227 5369 5815 5818 5820 5821
kg$	17165
kick$	6245 81 6248 1408 1409 1410 1411 1412 1413 14520 15918 4390 17274 5466
kicked	5099
kicked$	1408 1409 1410 1411 1412 1413 4390 17274 5099 11264 5100 5466
kicking$	1408 1409 1410 1411 1412 1413 13911 8440 14508 14509 15436 4390 5466
kickked$	4390
kickking$	4390
kicks$	12660 13763 4390 17274 11423 5466
kid$	2324 14527 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 14954 2958 2959 15176 15504 15590 15591 15592 15593 11463 11470 11481 11550 11623
kidney	11151 17163
kidney$	17162
kids$	14277 14287 14288 14289 14290 14328 14330 14339 14340 14341 14342 14347 14350 2324 14527 2391 2392 2393 2394 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 14832 14954 2834 15023 15029 15030 15031 15032 15033 15110 2958 2959 15140 15141 15142 15143 15159 15161 15162 15163 15164 15165 15166 15174 15397 15400 15401 15504 15590 15591 15592 15593 11353 11463 11470 11481 11550 11573 11623 11669 11702
kill	5886
killed	17273
kilo$	17165
kilos$	17165
kind$	12246 13366 14275 2344 2346 2347 2348 15279 15280 15281 9412 15765
kingpin$	6028 6034
kingpins$	6028 6034
kings$	14628
kinshi	5109
kinship$	11274
kiss$	12459
kissed$	6467 12833
kissing$	12870
kitche	11296
kitchen$	17307
kitted$	3596 3597 3598 5654
knack$	1194 1195
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12437 12438 263 264 265 266 267 6433 6434 314 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1166 13692 1616 1617 1618 1619 1620 1621 1729 1807 7973 7974 2682 2683 2691 2692 2693 2694 2753 2755 2756 2757 2758 2841 3171 3172 3173 3174 3175 3176 3177 3178 3291 3292 3293 3294 3311 3312 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3358 3449 3450 3451 16148 4145 4146
knife	17346
knife$	12628 12694 13179 13672 13674 8171 8172 8233 8234 8235 16127 10874 4858 4873 11039 11316 17343
knives	16704 16714 16910 16953 16973 4856
knives$	12626 13179 8233 8234 8235 14687 15339 9330 16126 4548 16898 16919 16920 11021 11408
knock$	2084 2098 2099 15436 16890
knocked$	2084 2098 2099 9853
knocking$	2084 2098 2099
knockked$	2084 2098 2099
knockking$	2084 2098 2099
knocks$	2084 2098 2099 15478
know	4569 4585 4593 4656
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12437 12438 263 264 265 266 267 6433 6434 314 12502 6766 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 13395 1616 1617 1618 1619 1620 1621 1729 7962 7963 1807 7973 7974 7980 7981 8537 2373 2456 14689 2682 2683 2684 2685 2691 2692 2693 2694 2719 2753 14930 2755 2756 2757 2758 2841 3006 3007 3008 3015 3171 3172 3173 3174 3175 3176 3177 3178 3291 3292 3293 3294 3311 3312 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3358 15555 15556 3449 3450 3451 15646 15678 10097 16148 16273 16274 10422 10423 10424 10677 16692 16729 4564 4571 4576 4591 4700 4755 10961
knowed$	2841
knowing$	6382 218 314 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 13692 1729 2763 2841 15326 3179 9346 9347 9348 10677 11686 11695 11728
knowingly$	12865 12866 691 12885 11385 11386 5222 6021
knowledge$	2726 2728 14936 9090 15102 9110 15122 9191 3027 3028 9194 15473 9610
knowledgeable$	2763 15326
known	4629 10794 10795 16843 4723 4726
known$	12252 226 252 7264 1150 1151 7962 7963 13975 7980 7981 14019 14020 8010 8011 14232 14260 14261 14262 14263 2270 2271 2272 2273 2274 2275 2276 2277 8605 2667 8833 8834 2841 10183 4145 4146 16725 4562 16832 10891 16903 4734 4758 4761 4786 5149 5281 5320 5324 5333 5512 5815 5818 5820
knows	4656
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12437 12438 263 264 265 266 267 6433 6434 314 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1616 1617 1618 1619 1620 1621 1729 1807 7973 7974 2456 2682 2683 2684 2685 2691 2692 2693 2694 2720 2731 2753 2755 2756 2757 2758 2841 3006 3007 3008 3016 3171 3172 3173 3174 3175 3176 3177 3178 3291 3292 3293 3294 3311 3312 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3358 3449 3450 3451 16148 16692 4700 10961
knuckle$	15734
knuckles$	15734
kudos$	14211 14244
kurdish$	3540 9711
label$	11835
labelling$	16674 16675 16676 16677
labels$	14687 11820 11835
labour$	11609
lac$	5504 5505 6059
lack$	99 1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2535 2654 4434 10600 10601 10602 5247 5272 5292 5343
lackadaisical$	16458 6087
lacked$	1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 5247 5272 5292 5343 5454
lackey$	6028
lackeys$	6028
lacking$	1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 16575 16576 16577 16578 5247 5272 5292 5343
lacks$	1200 1201 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 5247 5272 5292 5343 5454 5502
lad	16964
lad$	14364 14365 2324 14527 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 2958 2959 11310 11469 11481 11493 11550 11623 11699 11779 11802
ladies$	2895 2963 15540 3433 15610
lads	10683 16792 10792 10813 16830 16874 16875 16877 10898 16918 4770 10947 4794 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 4964 5823 12009
lads$	12281 12460 12486 12489 12510 372 12573 6566 402 440 12719 12751 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 13239 13244 13245 13246 13247 13248 13249 7254 7294 13373 13374 13394 1294 1295 1297 7512 13559 13583 7600 13624 13627 7841 7852 7853 7915 7923 13953 1809 8013 8176 14221 14228 14251 14268 8259 8295 2131 2132 2133 2138 14328 14330 2161 14347 14350 14364 14365 14445 2323 2324 14527 2391 2392 2393 2394 14610 14639 14640 14641 14642 14676 14745 14773 14774 14775 14776 14777 14778 14789 2624 14805 14867 14868 14869 14870 2820 2834 9061 9062 9063 9064 2958 2959 15159 15421 3493 15736 3594 3643 3644 15839 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 10001 16023 10013 3928 10098 10099 3937 10103 10114 16181 10471 16502 10655 16909 4765 4767 4779 16956 16958 10959 4831 17058 17089 11469 11481 11493 11540 11550 11573 11623 5467 11699 11779
lady$	2864 15042 15043 15044
lager$	17177
laid$	57
lair$	13645
lairy$	6046
lambs$	15503
lame$	16458
lamentable$	6087
land$	0 1 3258
landded$	0 1
landding$	0 1
landed$	0 1 13140 3258
landing$	0 1
landlord$	13532 1364 10197 10202 10203 4047 16614 10630 16681 16682 17255 5762
landlords$	16794
lands$	0 1 3258
landscape$	14332 14589
language$	11141
lank$	5633
lanky$	9730 6076
lap$	855 1625
laped$	855 1625
laping$	855 1625
lapped$	855 1625
lapping$	855 1625
laps$	855 1625
large$	9692 9694 5589 6076
largely$	978 4407 4408 5751
larger$	5589
lashes$	11793 11799 11806 11820
lass$	11699
lasses$	11699
last$	10113 5041
late$	13343 2641 16094 16095 16096 16129 16345 16346 16347 16521 16590 10580 17171
laugh$	6251 13263 13760 13764 1992
laughable$	16458
laughed$	1992
laughhed$	1992
laughhing$	1992
laughing$	1992
laughs$	13761 13763 1992
launderette$	17292
law	11311
law$	2247 2248 2249 2250 2258 2261 14462 2426 9459 3300 17322 5795
lawless$	5458 11624 6055
lax$	1031 4278 4279 4280 4281 16521 16575 16576 16577 16578 10580 5735
lay$	57 6561 6562 6563 6564 1325 14537 5843
layabout$	6026
layabouts$	6026
laying$	57
lays$	57 14537 14538
lazily$	6087
laziness$	6087
lazy$	4278 4279 4280 4281 10580 5643 5735 6055 6087
lead	4820 12024
lead$	12188 285 286 287 288 289 290 340 341 342 1129 1130 1131 1132 1442 1443 1444 1445 2181 2182 2183 2184 14469 2310 2311 2312 2883 2884 2885 2886 2887 3387 16283 10974 5858
leadded$	2181 2182 2183 2184 3387
leadding$	2181 2182 2183 2184 3387
leaded$	2181 2182 2183 2184 3387
leader	10775 11992
leader$	14562 16786 16896 16931 17001 11460 11477
leaders$	14562 16737 16896 16931 17001 11460 11477
leadership$	16377 16378 16379 16380 16381 16382 16383 4399 4400 4401 4402 16610 16611 16612 16613 11107 11460 5703 11900 11921
leadin	16752
leading$	285 286 287 288 289 290 2181 2182 2183 2184 2883 2884 2885 2886 2887 3387 9645 16767 11006
leads	16752
leads$	285 286 287 288 289 290 340 341 342 13071 13072 13073 1129 1130 1131 1132 1442 1443 1444 1445 13796 2181 2182 2183 2184 2310 2311 2312 2883 2884 2885 2886 2887 3387 16779 5858
league$	10625
lean$	5589
leap$	1487 1488 1489 1490 1491 1492 1557 1558 1559
leaped$	1487 1488 1489 1490 1491 1492 1557 1558 1559
leaping$	1487 1488 1489 1490 1491 1492
leapped$	1487 1488 1489 1490 1491 1492
leapping$	1487 1488 1489 1490 1491 1492
leaps$	1487 1488 1489 1490 1491 1492
leapt$	1487 1488 1489 1490 1491 1492 1557 1558 1559
learn	16703 10711 4569 4590 4593 10801 4720 4728 4740 10905
learn$	187 12548 7860 1696 1697 1698 1699 7975 7976 7977 7978 7979 7980 7981 1942 14126 14727 15891 15897 15911 15965 15966 15967 15968 16002 16593 16722 4564 4576 11844
learned$	13125 13126 7221 1057 7975 7976 7977 7978 7979 7980 7981 3020 16012 16013 16014 16015 16797
learning$	175 7975 7976 7977 7978 7979 17210 11202 17230 5877 5907 5937 5939
learns$	16002 16024 16025 16026 16027
learnt$	13125 13126 7221 1057 7975 7976 7977 7978 7979 7980 7981 3021 16012 16013 16014 16015
least$	14651 10187 10368 5567
leave	16765 17262
leave$	0 1 6168 6195 12207 12208 12209 12210 12211 12212 12213 38 42 43 45 68 69 70 12298 12327 12492 12548 12584 12613 12615 12616 12617 6609 593 594 12945 1158 1171 13405 13406 13445 13450 1301 7767 7768 7769 7770 7771 1652 1653 1654 13863 13871 13884 13885 13954 13977 14048 3401 3486 15891 15897 15911 15919 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 17125 5119 11844 5757
leaved$	6195 12207 12208 12209 12210 12211 12212 3401
leaves$	0 1 6168 6195 12207 12208 12209 12210 12211 12212 42 43 45 68 69 70 593 594 1171 1652 1653 1654 13979 3401 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 17125 5119 5162 5757 5973
leaving$	0 1 6195 12207 12208 12209 12210 12211 12212 42 43 45 68 69 70 593 594 1171 1652 1653 1654 3401 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 5119 5757 11974 5973
lecturing$	9150
led	11945
led$	12188 12213 12222 285 286 287 288 289 290 340 341 342 13071 13072 13073 13140 1129 1130 1131 1132 1442 1443 1444 1445 13796 13979 13980 13981 2181 2182 2183 2184 2310 2311 2312 15357 3387 10732 10943 11647 11877
left	17248 11242
left$	0 1 6168 6195 12207 12208 12209 12210 12211 12212 12213 38 42 43 45 68 69 70 12637 12903 12911 6958 13109 1171 1652 1653 1654 7957 13979 7991 14049 14060 2762 9083 9084 9250 3086 3087 3088 3089 3090 9256 9530 3401 3486 9670 3506 3507 3508 4227 4228 4229 4230 4231 4232 4233 4234 4235 4441 4442 17253 5119 5162 11907 11920 5757 11981 5973
leg$	15734 17161 17197 17198
legal$	11248
leggings$	9758 9759 15791 15792 15794 15795 15796 15811 15812 15813 15818 11820 11825
legs$	12522 12523 14648 15734 17161 17197
lend$	7929
length$	9720 16683
lenient$	16521
less	4889
less$	6968 6969 7141 7147 13873 1820 8299 9015 3151 3152 3153 3154 15947 15948 15949 16286 4737 4764 4885 5552
lesson	11220
lesson$	175 177 178 13233 16122 16123 16124 16163 16164 16165 17225
lessons$	175 177 178 13233 14371 14812 9286 16163 16164 16165 17215 17221 17225 17229 17231 17232 11360 12114
let	4522 4552 4796
let$	46 47 282 283 284 6653 6654 6655 6656 6657 6658 6659 6660 12903 12920 12921 12922 12934 13034 899 998 13217 13277 13278 13279 13280 13281 13282 1400 1401 1402 13736 13741 1736 1737 1738 1739 1740 7929 14049 15891 15897 15911 16129 16418 16419 4284 4285 4286 4287 4288 4289 4290 4291 4292 4293 4294 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4309 4310 4311 4312 4313 10479 10480 4347 4441 4442 4462 4463 4464 4529 4550 4551 4598 11844 5757
lethal$	5319
leting$	4550 4551
lets$	46 47 282 283 284 13034 899 998 1400 1401 1402 1736 1737 1738 1739 1740 16129 4284 4285 4286 4287 4288 4289 4290 4291 4292 4293 4294 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4309 4310 4311 4312 4347 4441 4442 4462 4463 4464 4550 4551 4598 5757
letter	17092
letter$	16416 16531 16534 16536 16537 17093 11912
letters$	16416 16531 16536 16537 16580 16581 17093 11912 11913
letting$	46 47 282 283 284 1400 1401 1402 1736 1737 1738 1739 1740 16129 4284 4285 4286 4287 4288 4289 4290 4291 4292 4293 4294 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4309 4310 4311 4312 4347 4441 4442 4462 4463 4464 5757
leukae	6127
level	4889
level$	8493 14671 14672 14673 14674 2790 15279 15280 15281 16702 17153 5060 11996 12127
levels$	15279 15280 15281 16702 11996
liabilities$	8760
liability$	2247 8412 2248 8413 2249 8414 2250 8415 8760
liaison$	11363
liaisons$	11363
liar$	14418 14419 14420 14421 14528 14529 14563 11497 11498 11552
liars$	14418 14419 14420 14421 14528 14529 14563 11497 11498 11552 11889
liberty$	17283
library$	10197 10202 10203 4047 16614 10630 16681 16682
licence$	17340 17342 12172
licences$	17342
lie$	6561 6562 6563 6564 1142 1145 1146 1147 13326 1325 13837 13840 13936 13952 1817 1818 1857 14502 14520 15917 9941 16125 16129 16154 16582 11856 11864 11914
lied$	1144 1145 1146 1147 1817 1818 1857 16100 16125 16148 4356
lies$	6561 6562 6563 6564 7023 1143 1145 1146 1147 1325 13840 1817 1818 1857 16125 16129 16148 16153 4356 16582 16622 11856 11864 11914
lieutenant$	11953
lieutenants$	11953
life	11234 17312
life$	6176 12609 6700 13137 13175 13355 7633 7664 13676 13689 1514 13704 13705 13706 13715 13720 13721 1596 13909 13928 13929 13930 13931 13932 13933 13934 13935 13939 8271 8290 8291 14680 14788 14848 14972 15021 15022 15041 15045 15059 15060 15061 15062 15063 9072 9073 9074 9075 9076 15088 15089 15090 15091 15092 15103 15104 15356 15468 15469 15477 9476 15497 15499 15517 15518 15519 15520 9607 9608 9614 15657 16049 11097 17159 17245 5182 11350 11460 11466 11625 12148
lifes$	11466
lifestyle$	3 4 5 6 7 8 9 6184 20 6202 12255 12264 12268 1224 1225 13715 13720 14211 14215 14216 14237 14456 15059 15060 15061 15062 15063 11344 11345 11350 11460 11486 11487 11537 11625 11727 6012
lifestyles$	12255 12268 15059 15060 15061 15062 15063 11344 11345 11537 11625 11727 6012
lifetimes$	15648 15649 15650
lift$	12484 12485 6484 6485 6486 6487 6488 6490 6491 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12870 12874 13204 13205 13206 13293 13294 13295 13296 13386 13733 13744 13745 13746 14270 15320 9367 15385 15387 10250
lifted	10688
lifted$	16250 16251 16252 10251 10271
lifts$	12484 12485 6484 6485 6486 6487 6488 6490 6491 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12870 12874 13386 13467 7681 13733 13744 13745 13746 8236 14270 15320 15385 15387
light$	13616 13688 8554 3553 15745 5424 5589 5609 5610 5617 5633
lighter$	3553 5609 5617
like	10723
like$	12769 12770 12893 12894 7118 1180 1181 7353 1434 7766 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 8352 8429 8430 8431 8584 8585 8587 2423 2424 2425 2476 14705 2674 8937 2792 8962 8973 8974 8975 8976 8977 8978 8979 8980 2847 2848 2849 2944 9118 9119 9120 9121 9125 9126 9127 9448 9449 9450 9451 9452 3365 9572 9595 9596 9674 9675 9676 9819 3655 9821 9822 9829 10593 16720 16748 5244 5275 11460 5568 11742 11755 11819 11821
liked$	12893 12894 1180 1181 1183 1184 1185 1186 13363 7353 7354 7355 7356 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5244 5275
likelihood$	10073 3909 4892
likely$	8301 8302 4524 4539 4721 4790 5324 5815
likes$	12769 12770 1180 1181 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 1702 1703 1704 1705 2035 2036 2037 2038 2071 2072 2077 2117 2118 2119 2120 3365 16748 11405 11406 5244 5275
liking$	1180 1181 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5244 5275
limit$	13599
limited$	1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 14728 14729 14730 14731 2556 2650 2651 2652 2653 5272 5454
limits$	15363 15364 15365
line	5813
line$	12696 12707 12719 12720 12724 12726 12731 12732 12733 12734 12735 12739 12740 12741 13702 13833 7827 13840 14428 16763 16769 16919 16955 17018 11094 11352 11958 12022 6116
lined$	4954
lines	11992
lines$	12695 12713 12719 12720 12723 12725 12730 12739 12740 12741 13711 7760 13774 8411 14428 8516 14889 16763 11352
lingered$	12934
link	16729
link$	2084 16697 16893 5787
linked	4891
linked$	2150 4562 16740 4735 16937 10927 10935 16948 5168 11460
linking$	2084
links$	2087 2088 2150 16697 16893 11460
lion$	7634 7636 7637
lions$	7634 7639
lip$	8313 14663 15734 10553 11580 5618
lippy$	6057
lips$	15734
lipstick$	15738 15739 15740 11799 11807
lisp	17151
list	10743 4589 4629 10794 4631 4723 16974
list$	16730 4556 16742 16754 10762 10769 4620 4623 10796 16816 16832 4659 16882 16884 16885 16891 11181 11963 11991
listed$	10796 4659 4673 4715
listen$	12548 12584 12689 12898 12899 12900 12901 12902 12903 14126 8160 8161 8162 8163 8164 15842 15891 15897 15911 15945 15946 15955 15956 15957 15965 15966 15967 15968 16002 16173 16223 10224 16285 16402 16593 16596 10711 11844 11845 11873
listened$	12898 12899 12900 12901 12902 12903 12911 12967 12968 14049 16012 16013 16014 16015 16173 16192 16208 16213 16216 16217 16219 16220 16221 16222 16223 16224 16225 16226 16280 16285 16412 16643 11873
listening$	12903 15890 16223 11874
listenned$	12903 16223
listenning$	12903 16223
listens$	12903 15955 15956 15957 16002 16024 16025 16026 16027 16223
listing$	10796 4659
listinged$	10796
listings$	10796
lists$	16730 10769 4620 4623 10796 16816 4659 16884 11963
lithium$	6137
litre$	11166
litres$	11166
little	4537
little$	52 93 97 100 7121 957 958 959 960 1152 7364 1367 1377 7711 7714 7793 8007 8113 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2158 2253 2283 2284 2286 2388 8621 2516 2517 2556 2650 2651 2652 2653 14851 8996 15021 15022 2918 2960 2977 9148 9285 9326 15400 15401 9494 9495 9529 15594 15597 3525 15783 3890 3908 16345 16346 16347 10366 10371 10372 10373 4217 16396 16397 16590 16631 10702 5272 5296 5306 5333 5371 5393 5454 5502 5536 5632 5756
live	4537
live$	6320 12581 12584 12648 12656 13410 13411 1467 1468 2264 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2865 2883 2884 2885 2886 2887 9237 3074 3075 3382 9579 3991 10702 10744 10980 17158 17295 5255
lived$	13410 13411 1467 1468 9010 9011 2883 2884 2885 2886 2887 15119 3442 3443 3444 3472 3473 3474 3993 5121 5123 5132 5255 5980
lives$	6176 12274 12275 12276 12279 13137 13175 13410 13411 1467 1468 13689 1514 7680 13939 8271 8290 8291 2264 14463 14848 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 15041 15045 2883 15059 2884 15060 2885 15061 2886 15062 2887 15063 15240 15241 15242 15243 3074 3075 15356 3382 15563 15648 15649 15650 3992 5121 5122 5123 5255 11625 5980
living$	1467 1468 2772 2773 2774 2775 2776 2777 2865 2883 2884 2885 2886 2887 9237 15562 9607 17206 17258 17272 5121 5123 11296 17312 5255 5980
livs$	5123
llama$	14544
llamas$	14544
load$	14584 14585
loaf$	13820 13821 13822 13823 13824 13825 13826 13827
local	4537
local$	7264 2671 3517 16587 10702 5109 11449 5586
locat	16998
locate$	11975
location$	6464 6465 6466 10685 10778 4614 4655
locations$	10685
lock$	4813 17274
locked$	13021 10996 17009 11005 17274 5099 5100
locker$	17048
lockers$	11035 17048
locks$	17274 17293
locs$	11797 11799
locusts$	14598
lodged$	5123
lodgers$	9012 9013 9014
lodges$	5123
lodging$	5123
lodgings$	17258
lodgs$	5123
log	4589 4624 4631 4665 11945
log$	16374 10769 16789 10779 4620 4623 10796 4655 4659 4662 10828 4668 16864 16868 4699 16959 16963
loged$	10796 4659 4699
logged	4534 4665 16843
logged$	16787 4633 4634 16828 16832 4673 16865 16878 11959
loggerheads$	16133
loggin	4665
logging$	10796 4662 4668
logginged$	10796
loggings$	10796
loging$	4659
logo$	11820
logos$	11820
logs	4665
logs$	16772 10769 16789 10779 4620 4623 10796 4659 16864 16963
loiter$	11752
loitered$	11752
loitering$	11752
loiterred$	11752
loiterring$	11752
loiters$	11752
lone$	3517 5585
loner$	6039
loners$	6039
long$	9489 9564 10555 16590 5610 5632 5633 5641
longer$	9018 9023 9059 15135 9288 3124 3125 9302 9429 4764 11048
look$	6217 6538 817 818 819 1047 1927 2704 9177 9178 9179 9182 9183 9185 9186 9189 3025 3034 9252 3096 9262 3348 3349 9579 3432 9671 3566 3567 3568 3654 3656 3657 16374 16402 4331 16594 16596 16879 5115 5531 5533 5615 5644
looked$	817 818 819 8045 2656 3025 3034 9273 15287 15288 15289 15301 3432 3566 3567 3568 3654 3656 3657 16208 16213 16216 16217 16219 16220 16221 16222 16412 4331 16643 10692 4710 4955 5110 5531 5533 5615 5644 6155
looking$	817 818 819 6985 13903 13904 8206 2042 2043 2044 2045 2046 2047 8230 8866 9131 9167 9177 9178 9179 9182 9183 9185 9186 9189 3025 3034 15214 15222 15223 9272 15287 15288 15289 9287 15300 15360 15361 15362 15370 15385 15387 3370 15713 10124 4331 16748 16784 11763 11764 11772 11773 11777 11874 5979
lookings$	16748
lookked$	3025 3034
lookking$	3025 3034
lookout$	2252 15517 15518 15519 15520 16131 6102
lookouts$	2252 6102
looks$	12504 12941 12942 817 818 819 3025 3034 3348 3349 3432 15668 15669 15737 3566 3567 3568 3654 3656 3657 15836 4331 5115 5531 5533 5615 5644
loop$	11557
loops$	11557
loose$	6547 14667 14668 5341 5377 11560
lorry$	6471 13176
lose$	2917 9133 9134 9135 15147 15148 15149 9139 9140 9369 15919 5043 5133
loser$	14419 14420 14421 11497 11498
losers$	14419 14420 14421 11497 11498 6042
loses$	5043
losing	4989
losing$	3561 16338 16339 11154 5043 5133 5905
loss$	14534 16574 12072
losses$	14534
lost	4989 5071 17248
lost$	13348 13407 8396 8666 2503 2504 2917 3561 16129 16598 16599 16600 16601 4426 4427 11031 11154 5043 11283 5133 5316 5346 5380 11920 5905
lot$	12448 876 7417 7418 13657 14274 14330 14350 2242 2670 15021 15022 2908 2962 15208 15216 15217 9408 16038 4272 4774 10965 11481 11573 11714
lots$	2242 2907 3564
loud$	5480
loudmouth$	6037
loudmouthed$	6046
loudmouths$	6037
lounge	11296
lounge$	3631 3632 3633 17307
lounges$	3631 3632 3633
lout$	11552 6026
loutish$	6026 6055
louts$	14440 14441 14442 11552 6026
love$	667 668 669 670 671 672 673 674 675 676 677 1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 14705 5244 5275
loved$	1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5244 5275
lover$	12854 12855 11378
lovers$	12854 12855 11378
loves$	667 668 669 670 671 1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5244 5275
loving$	1180 1181 1304 1702 1703 1704 1705 2035 2036 2037 2038 2071 2117 2118 2119 2120 5244 5275
low$	6963 8327 8406 8428 2328 14644 14671 14672 14673 14674 14728 14729 14730 14731 2556 2568 2569 8740 8741 8742 8743 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8757 8758 8759 2613 2614 2615 2616 3616 3618 15819 5301 5377 5454 5502 11824 6124
lower	4889
lower$	2568 2569 5922
lowest$	2468 5956
lowlife$	6026
lowlifes$	6026
loyal$	2593 5788
loyalty$	6621 457 13096
luck$	12999 13642
lunch$	17315
lung	17163
lupus	11254 5895
lupus$	17265 12060
lurch$	16408
lure$	1062 1063 1064 1065 13747 13902 5183 5238
lured$	1062 1063 1064 1065 5183 5238 11442
lures$	1062 1063 1064 1065 5183 5238
luring$	1062 1063 1064 1065 5183 5238
lycra$	11820
lying$	1145 1146 1147 13463 1817 1818 1857 14446 14502 14508 14509 15482 15483 15484 15485 15486 16103 16104 16109 16110 16111 16112 16113 16114 16115 16116 16117 16118 16119 16120 16121 16129 4356 11856 6046
machet	17346
machete$	11316 17343
mad$	11570
madam$	11471
madams$	11471
made$	42 43 45 123 124 126 127 128 12318 12342 167 6333 6334 6335 6336 6337 6338 6339 336 337 338 437 438 510 563 611 12903 769 774 861 7044 887 13071 13072 13073 912 7078 997 7247 13264 13265 1121 1122 1141 1148 1149 1202 7514 1776 13979 1832 1959 1963 8165 8166 8167 14191 14209 2106 2125 2126 14313 2313 2314 2316 2353 2526 2862 3232 3233 15689 9704 9978 9980 9983 16028 16034 3865 10144 10195 10253 16352 16353 16354 16355 4201 4343 4344 4403 4508 4732 16914 10934 4984 11239 5290 5776 11981
magist	5997
magistrate$	5153
magistrates$	14843 14844 4839 17105 5153
magnet$	14555 2489 2506 2507 4799 11997
magnets$	14555 2489 2506 2507 4799 11997
mail	4618 4645
mail$	16567
mails$	16567
main	10775
main$	16690 10684 16767 16786 16931 17001 17006 5324 5369 5815 5818 5820 5821
maintained$	17086
maintenance$	11576
major$	5821
majority$	4774
make	4664
make$	42 43 45 124 126 127 128 12318 167 6333 6334 6335 6336 6337 6338 6339 6340 6341 6347 6348 6349 6350 6351 336 337 338 6543 437 438 510 12691 6681 563 611 769 774 861 7044 887 997 1121 1122 1141 1148 1149 7316 1202 7513 7858 7863 1776 13979 1832 14126 1959 8125 8126 8127 1963 2106 2125 2126 2313 2314 2316 2862 15152 3052 3068 3336 15689 9722 15738 15739 15740 15758 15765 9766 9826 9978 9979 15999 16022 10012 16030 16034 16035 3865 16131 10252 4201 4343 4344 4508 10712 4932 4984 5290 11807 5776
maked$	336 337 338 861 887 997 1121 1122 1141 1148 1149 1202 1959 1963 2106 2125 2126 15689 3865
maker$	11474 11478
makers$	11474 11478
makes$	6195 12207 12208 12209 12210 12211 12212 42 43 45 124 126 127 128 12318 336 337 338 437 438 563 611 769 774 861 7044 887 13071 13072 13073 997 1121 1122 1141 1148 1149 1202 1776 13979 1832 1959 1963 8165 8166 8167 2106 2125 2126 2313 2314 2316 2862 15689 15758 9978 16034 3865 4201 4343 4344 4508 4984 5290 5776
makeup$	15738 15739 15740 15836 11799 11807 11820
making$	42 43 45 124 126 127 128 12319 12320 12321 167 6333 6334 6335 6336 6337 6338 6339 6340 12354 336 337 338 12533 12534 12535 12536 12537 12538 12539 12540 437 438 563 611 769 774 861 887 997 13191 13261 1121 1122 1141 1148 1149 1202 7368 1832 1959 1963 8173 8174 8175 2106 2125 2126 14356 2313 2314 2316 2862 15222 15223 3052 9249 15689 3865 16129 4201 16454 4343 4344 4508 4984 5290 11475 5776
maladaptive$	5181
maladjusted$	5458
male	5823 5829
male$	12824 8212 8246 8894 8897 9682 15694 15695 9685 15697 15698 3540 10714 4725 11502 11750 5586 5815
males$	12196 6447 6448 12460 12467 6460 6463 12478 12479 12486 12487 12489 12491 12498 12510 12701 12719 12751 6765 12782 12783 12790 12793 12824 7282 7283 7284 7285 13627 8199 14220 14234 8228 14240 14241 14260 14261 14262 14263 14268 14269 8259 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 14867 14868 14869 14870 15218 4725 11348 11439 11502 11623 6071
malicious$	14312 5289 5404 6055
malign$	2167 2168 2169 5317
malnourished$	5607
malodorous$	6076
mam	5076 5086 11252 5091
mam$	5077 5089 11263
man	11337
man$	12196 6224 6226 6429 6447 6448 6452 12467 6457 6459 6460 6463 12478 12479 12483 12486 12489 12491 6498 12510 12513 6506 12654 12719 12742 12743 12744 12745 6735 6736 6737 6738 12750 12751 12752 12755 12790 12793 12824 12827 12837 12838 12845 12846 12850 12851 12873 12895 13084 13134 13177 13178 13187 13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 13238 13240 7242 7267 7278 7279 7280 7281 7297 13312 13313 13314 13315 13316 13317 13318 13319 13320 13322 13373 13374 13387 13393 7392 13459 13474 13532 13533 1361 7591 7608 7619 7620 7622 7623 7881 7902 13945 13953 14074 8199 8228 14240 14241 14260 14261 14262 8525 14540 14676 14897 14925 14942 14943 14944 14945 14946 14947 14948 14950 2778 8947 14968 15003 15009 15011 2839 9008 15026 15027 2864 15042 15043 15044 15051 2877 2878 2895 2905 2906 2924 15116 2945 9116 15130 15218 15228 15229 15230 9239 15352 15453 15454 15455 15456 15458 15461 15463 15465 15510 15603 15607 3433 15610 15614 15615 15616 15617 15664 9756 9765 10714 17299 17348 11348 11383 11407 11439 5389 5405 11696 11700
manage	10804 4838 4955
manage$	556 557 558 559 560 561 562 14423 14484 14485 14705 14815 2729 8895 8896 2732 2772 2773 2774 2775 2776 2777 2865 15152 9177 9178 9179 9182 9183 3019 9185 9186 9189 15202 3042 15219 15220 9213 3049 3050 9216 3057 3064 9230 9231 9232 3076 15261 3092 3382 15978 16405
managed$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 2865 3042 3057 3076 3092 3382 16054 16055 16056 16057 16058 3987 4946 4965 11877 5947
management$	8788 4399 4400 4401 4402 17122 5703 11900 11991
manager$	12524 10197 10202 10203 4047 10239 10240 16614 10630 16681 16682 16815 11991
managers$	12524 10197 10202 10203 4047 16614 10630 16681 16682 16815
manages$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 2865 3042 3057 3076 3092 3382
managing$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 2865 9177 9178 9179 9182 9183 9185 9186 9189 3042 15222 15223 3057 3064 9230 9231 9232 3076 3092 3382
manbag$	11817 11820 6082
manbags$	11817 11820 6082
maneater$	11552 6043
maneaters$	11552 6043
manipulate$	2288 8856 5374 11864
manipulated$	12222 2288 5374 11864
manipulates$	2288 5374 11864
manipulating$	2288 5374 11864 6055
manipulative$	5464 6055
manipulator$	11497
manipulators$	11497
manner$	2870 2871 2872 2873 2874 2875 2876 15108 15109 15668 15669
mannered$	11651 11652
manners$	14632 14633 14634 14635 14636 2514
many$	151 152 153 6364 6387 618 7849 7877 14899 15327 9637 10525 10526 10549 10550 10941
map	4561 11949
map$	4559 4560 4587 4603 4660 5786
mapped$	4559 4587 4603 4660 16878 5786
mapping$	4559 4587 4603 4660 5786
maps$	4559 4587 4603 4660 5786
march$	12717
mardy$	6046
marginalised$	5586
mark$	11587
marked$	16832 4673
marker$	10837 11969
markers$	10837 11969
market	11127
market$	4939 17138 17141
marks$	11587 12123
marria	17246
mask$	3630 15810 11820 11830
masked$	3630 11837
masking$	3630
maskked$	3630
maskking$	3630
masks$	15802 15803 15804 3630 15807 15810 11820 11830
massage$	4470
master$	9472 15560
mastermind$	6028
masterminds$	6028
masters$	9472 15560
match	16729
match$	3277 9443 4520 10731 4706
matche	4582
matched$	16689 4520 10747 4706
matches$	4520
matching$	9786 4697 4706 5647 5660 11994 5874
matchs$	4706
mate$	7916 7924
materi	4534
material$	15408 16749
materialistic$	6055
mates$	6623 6624 6625 12714 13234 13235 13236 7916 7924
maths$	8362 12124 12126
matric	11949
matrix	11949
matrix$	16885 16891 11950
matted$	5633
matter$	363 13165 1328 1329 1330 1342 1343 9156 9157 9158 9160 9913 9914 9953 15999 10627 4517
matters$	15045 10508 4517
mattre	11284
mattress$	17295 11291
mature$	2763 2912 2916 2925 3056 9298 3146 3147 3148 3149 15326 3179 3434 9640 3500 3504 11745 11746 11747 6069
maturity$	2763 14966 2870 2871 2872 2873 2874 2875 2876 2976 6069
may	4524
may$	281 12717 8725 2802 3085 3091 3377 15646 3505 10709 4547 10786 4685 4809 4817 4833
mayhem$	14285 11440 11538
mdma	11162
mdma$	17173
me$	15371 11895
meal$	17315
meals$	17315 17318
mealy$	5433
mean$	12188 12213 13979 15758 10580 5381 5404 5612
meaningful$	10341 10342 10343 10344
means$	12188 12213 13072 13073 13631 13979 15758 4894
meant$	12629 12630 13072 13073 16148
measur	12024 12029
measure$	379 380 381 7101
meat$	12238 11622
mechanic$	12524 12861 12862 12863
mechanics$	12524 12861 12862 12863
meddle$	1430 1431 1432
meddled$	1430 1431 1432
meddles$	1430 1431 1432
meddling$	1430 1431 1432
media$	6760 6761 6762 6763 6764 12776 12777 12778 16841 10861 17030
medica	11157 6138
medical$	17151 17168 5926
medication$	17168 17185
medicine$	13495 12086
mediterranean$	3540 9709 9711 5612 11809
medium$	2568 2569 8740 8741 8742 8743 8744 8745 8746 8747 8748 8749 8750 8751 8752 8753 8754 8755 8757 8758 8759 3527 5589
meet$	12291 12298 12439 12440 12441 12443 6588 6589 6590 12613 12615 12616 12771 600 601 602 12835 12898 12899 12900 12901 12902 12969 12970 12971 7167 1013 1014 1117 7463 14176 14178 14184 14186 15514 15515 15516 15842 15891 15897 15911 16402 16785 17125 11387 11844
meeted$	1117
meetin	16874
meeting$	12390 12643 600 601 602 12835 12895 12898 12899 12900 12901 12902 12969 12970 12971 7167 1117 7431 7455 16163 16164 16165 16808 17122 11874 11974
meetings$	12895 16163 16164 16165 17122
meets$	600 601 602 1013 1014 1117 16844 17125
meetted$	1117
meetting$	1117
melato	5918
melatonin$	12083
meloterritorial$	6055
member	10683 16704 16705 10698 10706 4562 16792 10792 10813 16830 16838 16855 16858 16861 10851 16863 4689 4690 16874 16875 16877 10898 16918 16926 4756 4770 16964 4794 16981 16984 16989 10991 11007 11016 17027 11017 17041 11037 11040 17053 4879 4883 17097 17109 11103 4940 17121 17133 4964 17143 11949 11982 5823 12004 12009 12016 12028 12029
member$	2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 9994 10004 10016 10021 10022 10239 10240 16746 16937 17028 11337 11460 11535 11623
members$	182 372 6566 402 440 12864 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 7254 1294 1295 1297 7512 13583 7841 1809 8013 8295 2131 2132 2133 2138 2161 14375 14445 2323 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 2624 3493 3594 3643 3644 15969 15970 15971 15972 15973 9969 9970 9971 9986 3928 10098 10099 3937 10103 10449 16732 10831 4667 4693 16909 10921 16937 4767 16956 10959 4812 4831 17028 17029 11022 17089 11088 17100 11105 11133 11136 11460 11535 11540 11623 5467 11955 5808 5824
membership$	4562 10910 16921 11460
memory$	7340 1176 7342 1178 12100
men$	12196 6225 12335 6430 12442 6447 6448 12460 6450 6451 12464 12465 12467 6457 6459 6460 6463 12475 12478 12479 12483 12486 12487 12489 12491 12495 12497 12499 12500 6496 12508 12510 12512 12514 12515 6507 6508 6516 12531 12599 12604 12611 6623 6624 6625 12654 12699 12700 12719 12742 12743 12744 12745 6735 6736 6737 6738 12750 12751 12752 12755 6765 12780 12781 12785 12790 12793 12824 12827 12837 12840 12843 12844 12849 12850 12851 12861 12862 12863 12873 12895 12969 12970 12971 13081 13085 13098 13099 13100 13101 13102 13133 13177 13178 13186 13238 13239 13241 13244 13245 13246 13247 13248 13249 7242 7266 7268 7278 7279 7280 7281 7282 7283 7284 7285 7294 7296 13312 13313 13314 13315 13316 13317 13318 13319 13320 13322 13373 13374 13385 13387 13389 7381 13394 7386 13400 13401 7392 13440 13442 13459 13460 13464 13466 13474 13531 13532 1360 1362 13606 7602 7603 7607 7609 13623 13624 13625 13626 13627 7619 7620 7622 7623 13671 13697 13698 13699 13700 13701 13733 13747 7783 13808 7882 7886 7903 13946 13953 14072 8199 14218 14224 14225 8228 14240 14241 14248 14249 14252 14253 8246 8247 8248 14260 14261 14262 14263 14266 14268 8259 8262 14540 14626 14630 14676 14683 14687 14853 14867 14868 14869 14870 14897 8894 8897 14913 14914 14915 14916 14917 14918 14919 14925 14942 14943 14944 14945 14946 14947 14948 14949 2778 8946 14973 14974 14991 15001 15009 15010 15011 2837 15026 15027 15046 2877 2878 2895 2905 2906 15088 15089 15090 15091 15092 2924 15101 15103 15104 2929 15114 9115 15129 9122 15182 15184 15218 15228 15229 15230 15348 15349 15352 15453 15454 15455 15456 15459 15464 9476 15497 15540 15554 15601 15602 15604 15605 15606 3433 15610 15614 15615 15616 15617 9614 3463 15643 9635 9636 3476 3477 3478 3479 15657 15664 3489 3490 3491 15774 15839 15883 11348 11350 11352 11383 11403 11407 11418 11439 11696 11700
menace$	2101 2102 2103 8369 2205 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 14392 14393 8383 8384 5283 11469 11497 11520 6053
menaced$	2101 2102 2103 5283
menaces$	2101 2102 2103 5283 11469 11497
menacing$	2101 2102 2103 5283 5612 11780 6053
mend$	455 16593
mended$	455 9933
mends$	455
meningitis$	6128
mental	11157 11158
mental$	17168 17169 11176 5014 11183 17246 11624 6124
mentality$	14675 11460 11468 11487 11581 11666 11931
mentally$	5495 5584
mentio	16781
mentor$	12102
mentoring$	175
merchant$	14557 14558
merchants$	14557 14558
mercy$	12214
merely$	3749 3910 4184 4185
merry$	8477
mess$	6556 1015 1088 1089 1430 1431 1432 13928 13929 13930 13931 13932 13933 13934 13935 9623 16574 10568 11584
messag	16740 4645 4653 4694 11019
message$	12771 600 601 602 604 605 606 607 608 609 610 7167 1099 17015 11091 11912
messaged$	600 601 602 604 605 606 607 608 609 610 1013 1014 1099
messages$	12473 6476 6477 12504 600 601 602 12779 604 605 606 607 608 609 610 1099 13311 13612 10762 4599 16824 16825 4655 16871 17030 11912
messaging$	12390 600 601 602 604 605 606 607 608 609 610 7167 1099
messed$	1430 1431 1432 1495 1496 2598 8769 15452
messes$	1430 1431 1432
messing$	13566 13567 1430 1431 1432
messy$	5633
met	5092
met$	12389 12439 12440 12441 12443 600 601 602 12920 12921 12922 12934 1013 1014 13214 1117 13395 13971 14049 16412 4483 11387
methad	5918
methadone$	12083
methyl	5918
methylphenidate$	12083
mice	5138
mice$	11303
micro$	5660
middle$	3543 3547 9733 11250
might	4524
might$	749 750 1058 1887 3377 4020 4021 4022 4023 4024 4510 10709 4547 4581 10786 4809
migrai	6127
migrant$	11612
migrants$	11612
milk$	951 952
milked$	951 952
milking$	951 952
milkked$	951 952
milkking$	951 952
milks$	951 952
million$	7848
millstone$	11552
millstones$	11552
mind$	7168 1700 7866 14566 14675 14860 2870 2871 2872 2873 2874 2875 2876 15244 15512 9502 16053 16356 11581
minded$	12964 12965 6955 11649 11656 11883
minder$	15177 15331 15332 15333 15334
minders$	15331 15332 15333 15334
minding$	7168 15296 15370 15371 15385 15387
mindless$	6046
minds$	14566 14860 15244 15512 9502 16053
mindset$	14675 11487 11581
mindsets$	14675 11581
mini$	8995 9529 15794 15795 15796 9807 5296 5536 11825 5667
miniature$	9529 5536
minimal$	14728 14729 14730 14731 2556 10366 5454
minimise$	890 1991 5231 11864
minimised$	890 1991 5231 11864
minimises$	890 1991 5231 11864
minimising$	890 1991 5231 11864
minimum$	16395
minion$	6028
minions$	6028
miniskirt$	6082
miniskirts$	6082
minor$	8492
minx$	11558
minxes$	11558
mirtazapine$	6137
misbehave$	6052
misbehaved$	6052
misbehaves$	6052
misbehaving$	6052
misbehaviour$	6052
miscar	5915
miscarriage$	12080
miscarried$	12080
mischief$	13098 13099 13100 13101 13102 13441 16132 11440 5313
miscreant$	6026
miscreants$	6026
miserable$	14282
misery$	13172 13173 1015 14282
misfit$	14419 14420 14421 11497 11498
misfits$	14419 14420 14421 11497 11498 6042
misfortune$	13036 13037 13039 13040 1015 13262
misfortunes$	13262
misguided$	5181
mishandle$	6090
mishandled$	6090
mishandles$	6090
mishandling$	6090
misjudgement$	4505 4506
misled$	11920
mismanage$	6090
mismanaged$	6090
mismanages$	6090
mismanaging$	6090
misper$	11358 11507
mispers$	11358 11507
miss$	12584 12613 12615 12616 12617 15919 16129 4384 4385 5949
missed$	16129 16540 16541 16542 16543 4384 4385 16598 16599 16600 16601 5744 5949
misses	5071
misses$	16129 4384 4385 5949
missing$	12258 12259 12260 12261 12262 12589 12652 12756 12757 12765 6755 6756 13464 13937 14293 14294 8735 2641 9924 16129 16171 4384 4385 10858 11358 5949
mistake$	1085 13493 14075 14076 14077 16531 4505 4506
mistaken$	15553 3378
mistakes$	1085 13378 13493 16531 4505 4506
misuse$	6196 12088
misuser$	14413 14414 11497
misusers$	14413 14414 11497
mix$	12584 12898 12899 12900 12901 12902 2084 2098 2099 15514 15515 15516 11484 11575
mixed$	6462 518 519 520 521 522 523 524 525 7601 1495 1496 2084 2098 2099 14728 14729 14730 14731 3518 3521 3537 3541 3545 3553 9732 9740 9741 9742 3579 3580 5617
mixes	16765
mixes$	2084 2098 2099 16752
mixing$	12898 12899 12900 12901 12902 2084 2098 2099
mixture$	11484
mob$	2152 2153 2242 2670 11467 5303
mobile$	10777 4670 16847 5802
mobiles$	10777 4670 16847
mobs$	2242
mock$	17208 5958 12126
mocks$	17208 12126
models$	15830
modern$	5443
modestly$	12972
modicum$	1369
modus$	5813 11989 6109
mohawk$	6077
mohawks$	6077
mohican$	6078
mohicans$	6078
molestation$	11243
mollycoddling$	15282 15296
moment$	7261 4846
moncler$	6081
money$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 6623 6624 6625 12658 12659 12660 6728 6729 6730 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12859 12897 13204 13205 13206 13263 13277 13278 13279 13280 13281 13282 13293 13294 13295 13296 13300 13301 13386 7386 7392 7469 13628 7681 13720 13733 13744 13745 13746 13747 13902 8201 14215 14216 14237 14243 8236 14270 14286 14687 15088 15089 15090 15091 15092 15881 15883 16569 10614 16635 16769 16898 11405 11443 5405 5440 11923
monito	4589 4665 10859 4955
monitor$	4571 4575 4648 16854 16864 16868 10863 4699 16959 11975
monitored$	4575 16787 10820 16832 16865 16870 10863 4699 16878
monitores$	4575
monitoring$	4575 4648 4695 16872 10863 11315 11998
monitors$	4575 4648 16864 10863
monkey$	16351 11558
monkeys$	11558
monster$	11471 11497
monsters$	11471 11497
month$	16122 16123 16124 11923 12130
months$	11923 12130
mood	11158
mood$	17169 5875 12077
moods$	12077
moody$	6055
moped	16830 11102
moped$	17113
moral$	8149
morals$	2514 14830 11542 11667
more	5781 5858
more$	6186 6187 6188 6189 6190 12565 6968 6969 13277 13278 13279 13280 13281 13282 1326 1327 1563 13873 14055 14068 2781 2782 2783 2784 2785 2786 2787 2788 2789 2797 2798 2799 2800 2816 2850 15134 15207 15216 15217 3150 9435 9533 9637 16193 16202 4393 4394 4395 4396 4397 10624 10626 4472 4473 4477 4621 11714 5815
morning$	16122 16123 16124 17126 5000 5053
mornings$	5053
moron$	11552 6043
morons$	11552 6043
morphi	11169
morphine$	17180
most$	876 7099 1030 2164 2165 14899 15207 15325 15327 15355 9437 15543 9619 9649 3575 9848 3685 3687 4774 10965
mostly$	3639
moth$	1512
mother	11234 17247 11237 5076 5086 11252 5088 5091 5097 17275 17291 17297 11289
mother$	13759 2308 2309 8775 8776 14840 8839 2675 2676 8949 15025 2891 2900 9066 9067 9068 9069 9112 9113 9114 3418 3419 3420 3421 5064 5065 5066 17243 17245 11235 5073 5074 5077 17256 17257 5084 5085 17268 17272 11262 11263 11270 5117 5118 17305 11671 5547 11733
mothered$	5547
mothering$	2793 2794 2795 15282 15287 15288 15289 15296 15371 5547
motherred$	5547
motherring$	5547
mothers$	12670 7566 13759 2308 2309 8775 8776 8839 2793 2794 2795 3418 3419 3420 3421 15604 10464 5084 11671 5547 11733
moths$	1512
motions$	16565
motivated$	2039 8716
motivation$	14830 11437 11667
mould	5138
mould$	17313 11303
mount	4664
moustache$	9747 11781 6077
moustaches$	9747 11781 6077
mousy$	5633
mouth$	879 13120 13121 13645 13647 13649 13650 14556 2486 11579
mouthed$	11597 11598 11645 11646
mouths$	13120 13121 14556
mouthy$	6055
mov	4962
move$	6615 6616 6617 7168 2416 2417 2418 2419 2420 2421 15891 15897 15911 16134 16593 16729 17250 17262 11844 12112 12140
moved$	392 393 394 395 13021 2416 2417 2418 2419 2420 2421 16360 16361 10537 4965 17248 11238 11242 5121 5124
moveme	16704 16750 4629 10794 10795 10825 10830 16874 4702 12028
movements$	4611 16836 16841 16842 10832 10867
moves	5947
moves$	2416 2417 2418 2419 2420 2421 14934 16889 12112 12140
moving	16879
moving$	7168
mri$	17201
ms	11254
ms$	17265 12062
much$	95 876 7099 7142 7146 7214 1098 13360 7712 8653 9033 2909 2919 2961 9143 15216 15217 4273 10523 10524 4414 10605 4774 10965 11714 5642
muck$	14695
mug$	15388 11720 11721
mugged$	5172
mugger$	14419 14420 14421 11497 11498
muggers$	14419 14420 14421 11497 11498
mugs$	15388 15503 11720 11721
mugsho	5791
mugshot$	4577 11956
mugshots$	11956
mule$	14422 14696 14697 14698 11421 11499 11605 5441 11607
mules$	14422 14696 14697 14698 11421 11499 11605 11607
mulish$	6046
mullet$	6077
mullets$	6077
multi$	4006 4537
multiple$	618 10525 10526 11254 6127
multiply$	12336
mum	11234 17247 11237 5076 5086 11252 5088 5091 5097 17275 17291 17297 11289
mum$	13994 2308 2309 8775 8776 14840 8839 2675 2676 8950 2900 9066 9067 9068 9069 9112 9113 9114 3418 3419 3420 5064 5065 5066 17243 17245 11235 5073 5074 5077 17256 17257 5084 5085 5089 17268 17272 5097 11262 11263 11270 5117 5118 17305 11671 11733
mummies$	11733
mums$	13994 2308 2309 8775 8776 8839 3418 3419 3420 5084 11671 11733
murder$	4545 16886 10980 5815
murders$	16886
murmur$	12064
muscle$	8324
muscly$	5589 6076
muscular$	5589 5895 6076
music$	13500
must	4816
must$	21 22 23 24 25 26 6442 1058 1187 1695 1799 1815 1873 1874 1875 1876 1877 1878 1879 1880 1881 1882 1883 1884 1885 1886 1887 1933 1946 2802 3224 3225 15646 9654 3924 3925 3926 3927 10093 16582 4409 4411 4498 4685 4757 4833 4933 11914 5775
mystery$	1778 1781 1784 1785
nails$	14891 15412 15415 9758 9759 15805 11793 11799 5635
naive$	104 105 1800 15068 15069 15070 9125 9126 9127 9148 9316 9317 9318 9319 15501 16326 16327 5263 11709 6055
naivety$	12559 12560 12561 12562 12563 12564 12953 12954 12955 12956 13033 879 7061 7062 7082 13094 13283 13284 13285 13286 13287 13288 13493 7968 1804 1805 7971 8064 1900 8066
naked$	6768 6776 12833 7169
naltrexone$	6137
name	4720 4728 4740 10905
name$	12253 12548 2332 8498 15013 15014 15015 15016 15053 15054 15055 9574 15586 9578 16626 16717 4563 10814 16826 16848 4931
named$	4708 4931 5158 5815
names	4534 4542 10743 4594 10759 10783 4629 10794 10795 16863 16973 16974
names$	16700 16717 16730 16731 16732 16734 4563 4565 16754 10762 16782 4621 4646 10814 10824 16848 16880 4931 17142
naming	4720 4728 4740 10905
naming$	4931
nan	11234 17247 11237 5076 5086 11252 5088 5091 17291 17297 11289
nan$	13759 5064 17243 17245 5089 11263
nana	17297
nannies$	15331 15332 15333 15334
nanny$	15177 15331 15332 15333 15334
nannying$	15282 15296
nans$	13759
narcissist$	11497
narcissistic$	6055
narcissists$	11497
narcol	5895
narcolepsy$	12060
nasoga	5891
nasogastric$	12056
nasty$	2341 8555 8670 5316 5404 6055
nation	11224
national$	17235 5803
natural$	13055 13056 5529
nature$	14937
naughtiest$	8328
naughty$	8338 5316 5458 5464 6055
ne$	2343
near	10876
near$	7649 4262 4263 4264 16840
nearby$	10858
nearly$	3388 3389 3531 5535 5564
neat$	3540 9711 5632 5633
neatly$	3538 5613
necessary$	4894
neck$	13680 14772 15734
necks$	13680 15734
neds$	6043
need	10723 17152 5025 11278
need$	21 22 23 24 25 27 946 947 1060 1546 1547 7718 1554 1555 1556 1646 7851 1695 1888 1913 1934 1938 2700 2701 2702 2803 14997 15073 15074 15075 2970 9136 9166 3002 15213 3045 15274 15275 15276 3103 3104 3105 9271 3107 3108 3109 3110 9279 9280 9281 9282 9283 3120 3121 3122 15299 9289 9290 9291 9292 9293 9294 9295 15307 15309 9316 9317 9318 9319 9320 9321 9322 9323 3161 9352 9353 9354 9360 3196 3197 9363 3199 3200 3201 3202 9368 3204 9370 9371 3207 15386 9376 3218 3219 9385 3221 9387 9388 3224 3225 15404 15545 9536 15571 3480 9655 15689 4494 4500 16720 16748 4816 11190 17289 12042 12091 12102
needed$	13632 1546 1547 15213 3120 3121 3122 3161 9368 3204 9370 3218 3219 4013 4894 17083 5917 5927 5928 5929
needing$	2700 2701 2702 15369 9374
needless$	6252
needs	5025 5924
needs$	21 22 23 24 25 28 12333 12334 946 947 1546 1547 1695 1889 1914 1935 1939 14666 2700 2701 2702 15213 3120 3121 3122 15299 9289 9290 3161 9368 3204 9370 3218 3219 15689 16510 4493 4499 16748 4986 5003 11190 5035 5052 12042 5917 12091 5927 5928 12102 12103 12106
needss$	12103
needy$	5458 6055
neer$	2343
neet	5953
neet$	12118 6062
neets$	6061
negative$	6291 14260 14261 14262 14263 2167 2168 2169 14742 14743 16907 5281 5317 5318 5416 5499
neglec	5099 11269 17290
neglect$	16430 4333 4334 16574 16630 17278 17279 17280 17282 5738 11924 11926 12133 5971
neglected$	4333 4334 11264 5736 5737 5738 12133 5971
neglectful$	6087
neglecting$	4333 4334 5737 5738
neglects$	4333 4334 5737 5738
negligence$	11926 6087
negligent$	6087
negligently$	6087
neighb	11062 12147
neighbourhood$	14463 14588 14589 4515 10681 10682 4519 10687 16703 10707 10715 10716 10717 4553 4554 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 10797 4635 10803 4640 10810 16831 10826 4688 10940 4792 10963 11003 4876 4880 11046 17073
neighbours$	14458 14462 8511 8512 4886 11448 11449
neither$	900 1929 2011 3821 3826 3836 3848 3997 4104 10269 4105 10270 4106 4107 4108 10273 4116 4127 4128 4129 4130 4131 4132 4141 4152 4188 4194 4195 4196 4197
nerves$	3234
nest$	13585 13586 13587 13588 13589 2157 2242
nests$	2242
net$	16523
networ	16750 10898 16943 4940 17117 12028 12029
network$	12719 12737 12738 16735 16738 16763 16909 4935 11105 11352 5787 5866
networks$	16738 16763 11352
neurod	6121
never$	255 6910 6923 6924 6925 6926 762 925 972 1810 1819 8014 1869 1870 1871 1872 1922 1923 1924 1925 1926 1928 1929 1995 8179 8180 3672 3674 3708 3709 3710 9876 3712 9886 3722 3723 3724 9890 9891 3735 3740 9906 3782 10011 3847 10046 10047 3891 16140 16141 10212 4051 4052 4053 4054 4055 4056 4057 4058 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 4120 4133 4188 4467 4468 4764 5045 5049 5265 5455 5552 5706 5707 6084
nevertheless$	12381 12385 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7209
new	4537
new$	10702 11249
news$	14346 8673 8674 8675 16332 16333 10676
next	4954
next$	53 7035 7036 7037 7038 13229 2936 3162 9769 10381 16699 16832 17112 11963 11978
nice$	8336 2172
nicer$	7223 7224 7225
niche$	16849
nick$	14520
nickna	4542 4594 10759 4629 10794 10795
nicknames$	16732
nicotine$	17183
nigerian$	3540 9711
night$	12532 13346 14067 14295 14501 9748 10076 3913 10079 16122 16123 16124 16869 4948 17126 17181 17182 5024 6124
nightm	6124
nightmare$	14302 2247 8412 2248 8413 2249 8414 2250 8415 8760 11471 11552
nightmares$	8760 11471 11552
nights	11170
nights$	17181 5024
nike$	11820 5660 5663
nikes$	11820
nine$	14374
nines$	15838
nineteen$	12821 12823 678 12856 12857 14942 14943 14944 14945 14946 14947 8942 14984 14985 14986 14987 14988 14989 14990 15685 11696
nitrous$	11162
no$	93 100 12550 12623 12639 12906 12916 12947 6993 840 7009 866 13077 915 945 967 968 976 982 7222 7364 7370 7407 13448 7502 7503 1339 1382 1383 7711 1550 1551 1552 7775 7793 13866 13965 14000 7997 1834 1835 8007 14045 8113 8131 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2000 2001 2002 2003 2004 2005 2007 2008 2009 2010 2013 8395 2253 8424 2283 2284 2286 2299 2300 8488 8489 2334 2335 2336 2337 8557 8621 8622 2460 2463 2556 8865 2853 2858 9054 9055 2894 9123 9124 2971 2972 15257 9285 3123 3127 3128 3129 3130 3137 9307 9308 3203 3205 3206 9373 3212 3213 9383 3222 3223 3264 9492 9493 3329 3330 9514 3380 3456 3457 3458 15642 9864 15877 9916 9917 9918 9919 3779 3780 3781 3788 3793 3794 3795 3796 3797 15980 15981 15982 15983 3812 3823 3824 3825 3827 3829 3830 3837 3839 3849 3851 3852 3854 10030 3884 10050 10053 10054 10055 3892 3893 3894 3895 3896 3897 3898 3908 16140 16141 10133 10134 10135 10136 10140 4049 4073 4076 4078 4104 10269 4105 10270 4106 4107 4108 10273 4109 4111 4112 4113 4114 4116 4127 4128 4129 4130 4131 4132 4137 4138 4139 4140 4141 16322 4153 4165 10332 4172 4176 4177 4178 4179 4189 10366 10373 4211 4212 4213 4214 4215 4256 10513 5083 5127 17313 11305 5272 5348 5356 5377 5422 5454 5502 5556 5731 5733 5756 5815
nobody$	841 865 914 944 7131 2000 2001 2002 2003 2004 2005 2006 2008 2009 2010 2011 8556 15064 15317 3203 3205 15524 3379 3456 3457 3458 15876 3823 3824 3825 3826 3830 3836 3848 4048 4072 4077 4104 10269 4105 10270 4106 4107 4108 10273 4111 4112 4113 4114 4116 4137 4138 4139 4140 4141 16321 4152 4164 16342 4188 11718 5555 11843 5708
nomark$	6045
nomarks$	6045
nomina	10880 11949 11951
nominal$	16746 10871 10873 10874 16903 4747 16933 11111 11460 5789 11977 11983
nominals$	16736 10871 10874 16903 16933 11111 11460 6103
nominated$	4715
non	11222
non$	2254 2621 5078 5352 5354 5448 5449 5450 5451 5452
nonattendance$	17233
nonce$	15507
noncompliance$	6051
noncompliant$	6051
none$	748 764 900 1386 2011 2018 2019 2860 15064 9334 3170 15524 3821 3826 3830 3836 3848 3949 3950 3951 3997 4104 10269 4105 10270 4106 4107 4108 10273 4116 4127 4128 4129 4130 4131 4132 4141 4148 4149 4152 4164 16344 4188
nonengagement$	6051
nonetheless$	12381 12385 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7209
nonexistent$	16575 16576 16577 16578
noose$	13646
normal$	8129 14781
normalise$	5231 5249
normalised$	5231 5249
normalises$	5231 5249
normalising$	5231 5249
north$	3620
nose$	1194 1195 13430 13431 13687 15734 17197 17198
noses$	13430 13431 13687 17197
not	11061
not$	12301 6300 6302 6374 6378 6909 6911 12927 6923 6924 6925 6926 762 13106 987 989 990 1045 1048 7341 7343 7498 13511 13512 1395 1397 1553 7737 7738 7832 7833 1669 1670 1672 1675 1701 13884 13885 13978 1810 1819 8003 8028 8029 1922 1923 1924 1925 1926 1928 2012 8181 8182 2033 8299 2135 2171 14489 14492 8551 2401 2402 2403 2404 2405 2406 2407 2459 2502 8701 2537 8703 8704 8705 8706 8707 2551 8770 2821 2854 9021 9022 2861 2964 2966 2967 2978 3001 3119 9303 9304 9305 9379 3217 3220 9391 9392 9393 9394 9395 9396 3242 3265 3267 3269 3276 3325 3326 9492 3350 3351 3371 3376 3414 3670 3671 9840 9841 9842 9843 9880 9884 9885 3735 3740 3768 3786 15980 15981 15982 15983 3822 3828 3838 3850 10044 10045 3883 3886 3891 16140 16141 3966 3967 10147 10148 10149 10150 10151 10179 10180 4050 10245 10246 4082 4083 4084 4085 4086 4087 4088 4089 4090 4091 4092 4093 4095 4096 10267 10268 4104 4105 4108 4115 4120 4124 4133 10299 10301 16338 16339 10339 10345 10346 4188 4202 4203 10414 4262 4263 4264 4276 10585 16620 16665 16666 16668 4764 4980 5045 5049 11226 5232 5455 5537 5538 5544 5552 5707 5903
note	4534 4589 4605 4631
note$	3658 3659 10677 10769 4620 4623 10796 4659 4662 4668
noted$	3658 3659 16787 4633 4634 16878
noteed$	10796 4659
noteing$	4659
notes$	3658 3659 10769 4620 4623 10796 4659
nothing$	52 6218 55 12451 6992 7114 7115 7121 957 958 959 960 13232 1152 13413 8132 14535 2471 14661 2516 2517 14694 2918 2960 2977 15317 9326 9327 3244 3245 3346 3363 9531 15780 9838 15876 9871 9942 3778 3813 3814 3815 3816 3817 3818 3823 3824 3825 3858 3859 3860 3866 3867 3868 3869 3876 3877 3899 3900 3901 3902 3903 3904 3905 3906 10117 16140 16141 16321 4147 16392 16393 16394 4223 4224 4225 16595 11718 5688 11875 12067
nothings$	14535
notice	10924 17092
notice$	13804 13805 14055 3658 3659 16283 16356 16377 16378 16379 16380 16381 16382 16383 16935 4763 16982 16986 17036 11072 17085 17093 17334
noticed$	12225 12254 13436 3658 3659
notices$	3658 3659 16982 16986 17036 11072 17085 17093
noticing$	3658 3659
notified$	10774
notify	4645
notify$	4529 4550 4551
notifying$	4550 4551
notifys$	4550 4551
noting	4631
noting$	3658 3659 10677 10796 4662 4668
notinged$	10796
notings$	10796
notoriety$	13035 13242 14211 2395 2396 2397 2398 2399 2400 5394
notorious$	2270 2271 2272 2273 2274 2275 2276 2277 2667 5511 6060
nous$	2726 2728 8981 2817 11735
november$	12717
now$	13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13991 13992 15072 15133
nowhere$	8649 4270 11284 11577 5862
nucleus$	11535
nude$	6768 6776 6777 7169 13180
nudes$	622 12806 638 639 640 641 13180 11362
nuisan	10966 11085
nuisance$	14431 14452 14841 16604 10691 16975 16976 16977 10976 17096 11497 11520 11541 5464 11677 11997
nuisances$	11497 11677 11997 6038
number	10794 4889
number$	6464 6465 6466 619 9199 15211 15546 4669 4739 10912
numbers$	6464 6465 6466 16569 16635 16637 16646 16647 10678 16962
numerous$	6387 618 10525 10526 10549
nurse	17190
nurse$	17174 17189
nurture$	5955
nut$	14540 11722
nutcase$	11552 6043
nutcases$	11552 6043
nuts$	14540 11624 11722
nutter$	11497
nutters$	11497
obese	5901
obese$	12066 6076
obesit	5901
obesity$	12066
obey$	15891 15897 15911 11844
obeyed$	12911
object	4906 17134
object$	17120 11430
objected$	13076
objective$	17066 4894 17120
objectives$	17066
oblige$	13736 13741
oblivious$	101 102
obnoxious$	6055
observ	16892 5798
observation$	10829 11963 5799
observations$	10829
observe$	10863 4699 11975
observed$	11994 6101
observeed$	10863 4699
observeing$	10863
observes$	10863
obsessed$	660 661 662 663 664 665 666 2511 2512 5767
obsessive$	6121
obstreperous$	6046
obstructed$	11920
obstructive$	14807 14808 14809 14810 14811 11634 6055 6087
obtain	17012 4863 5781 5822 5837
obtain$	12943 12944 4528 10738 4659 11131
obtained$	4528 10738 16797 4659 11970 11999
obtaining$	4528 10738 4659
obtains$	4528 10738 4659
obvious$	13055 13056 3804 3933 10549 16560 16561
obviously$	3938 10107 3964 3972 10137 3973 3974
occasion$	16122 16123 16124 16144
occasions$	13888
occupa	5078
occupation$	11243
ocd	6121
ocg	10727
ocg$	16738
ocgs$	16738
october$	12717
odd$	1778 1781 1784 1785 5612 6046
oddballs$	6042
odour$	11786
of	10894 5781 5865
of$	6263 6267 6269 6270 6297 6324 6534 6545 6546 6845 12998 7452 7515 8317 8322 14335 2162 8339 8407 8409 8410 2263 8459 14482 8517 8522 8550 8573 8577 8596 8612 8613 8632 8633 8652 8679 8700 14732 14771 8811 8819 8835 8924 8955 9029 9035 9036 9038 9039 9040 9060 9089 9103 9104 9105 9107 15121 9128 9306 9398 9399 9444 15470 9465 9466 9471 9510 9590 9592 9598 9630 15693 15696 3544 3546 9725 9729 15870 15988 16059 16060 3965 3972 10141 16180 10172 10173 10174 16248 10327 10416 10419 10436 16579 10599 10603 16619 10670 16706 10708 10721 10725 16744 16753 16790 10781 10791 10816 16839 16840 4666 10836 10847 10860 16873 4708 10890 10904 16921 10914 10915 16936 10939 10946 10950 10964 10968 11042 11047 11057 4899 11070 11089 17113 17115 11138 11146 11199 11211 11258 11267 11268 11271 11272 5167 11451 11535 11801 11850 11867 11963 11978 5815 11982 11984 12006 12038 5917 5942 12165 12173
off	11130 5046
off$	6247 12288 12493 6492 6512 12761 12764 12768 6874 13132 7122 7123 7124 7125 7182 7183 7184 13464 13465 13472 7651 7676 7800 13870 7899 14052 8157 8158 14238 14451 8444 8456 8457 14546 2429 8608 8638 2641 15187 15344 9415 9416 9417 9418 9419 15431 15432 15433 15828 15829 9926 16360 16361 10481 10482 10500 10501 10502 10503 10504 10505 10569 10570 16860 10897 16983 10973 4821 11174 17204 11194 11211 11359 11515 11631 11905
offen	16714 16758 16925 16926 16938 16939 16946 16947 16953 16965 16966 16967 16973 17149
offen$	16904
offenc	10901 4751 4772 11054 11333 11336
offence$	16886 16911 16912 10916 16929 10937 17065 17342 17344 17345 17347 5825 12007 6163
offences$	16886 16911 16912 10916 10937 17065 4947 17342 17344 17345 17347 12000 12007 6163
offend	16704 16750 16764 10880 4726 10893 16905 16910 16934 10966 17059 11054 11059 17097 11092 17103 11312 11951 11965 11982 11989 12004 12009 12016 12028 12029 6003 6116
offend$	12584 12613 12615 12616 12617 15919 15920 15931 9921 16125 16129 16883 16897 16913 16940 16941 11101 5813
offendded$	16129
offendding$	16129
offended$	16129 6162
offender$	13638 14260 14261 14262 14351 2180 14400 2267 14503 14504 14505 14506 14507 14528 14529 2445 2446 2447 2448 10871 10874 16903 16904 10911 10913 16933 11111 17271 11485 11551 11566 5789 11978 11985 5826 12168 6031
offenders$	13638 14260 14261 14262 14266 14351 2180 14400 2267 14503 14504 14505 14506 14507 14528 14529 2445 2446 2447 2448 16736 16903 16904 16933 11485 11551 11566 11955 11985 6031
offending$	12232 12694 12702 12705 12709 12711 13066 13672 13674 14081 14224 14456 8789 8790 8791 16129 10691 16766 10891 16904 4733 16942 16944 16975 16976 16977 10976 17021 17065 17068 17070 4896 11065 17080 4963 17186 17337 5321 11537 12007 5853 6002 6162
offends$	16125 16129 16883 16941 11101 6162
offens	10901 4751 4772 11054 11333 11336
offense$	16886 16911 16912 10916 10937 17065 17344 17345 17347 12007 6163
offenses$	16886 16911 16912 10916 10937 17065 4947 17344 17345 17347 12000 12007 6163
offensive$	17343 6055
offer$	621 6885 6886 13097 1000 1001 1002 1003 1005 1006 1007 1008 1009 13267 7722 7723 7724 13744 13745 13746 13747 13811 14133 14134 9844 9846 9847 15859 9850 3686 9852 3688 3689 15954 15964 16068 16069 16070 16082 16122 16123 16124 16163 16164 16165 16402 4282 4283 5206 5236 11435 11436 11852
offere	5924
offered$	12395 6418 6419 621 1000 1001 1002 1003 1005 1006 1007 1008 1009 13744 13745 13746 9844 9846 9847 15964 16352 16353 16354 16355 5206 5236
offering$	621 1000 1001 1002 1003 1005 1006 1007 1008 1009 15964 16068 16069 16070 5206 5236 11852
offerred$	621 1000 1001 1002 1003 1005 1006 1007 1008 1009 15964 5206 5236
offerring$	621 1000 1001 1002 1003 1005 1006 1007 1008 1009 15964 5206 5236
offers$	621 13097 1000 1001 1002 1003 1005 1006 1007 1008 1009 13267 13268 13744 13745 13746 13811 14133 14134 15859 9850 3686 9852 3688 3689 3690 3691 3692 3693 15954 15964 16163 16164 16165 4282 4283 5206 5236 11435 11436 11839
office	4515 10681 10682 4519 10687 16703 10707 10715 10716 10717 4553 4554 4555 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 10804 4640 10810 10811 16831 10826 4681 4688 10856 4703 10940 4783 10948 4792 10963 11003 4876 4880 11046 11314 11337
office$	10197 10202 10203 4047 16614 10630 16681 16682 16815 16822 5762
officer$	10239 10240 10680 16693 16698 4531 16710 16712 16726 16727 16728 10718 10719 10720 16741 4566 10737 16771 4597 10763 10766 4604 10771 10773 16791 16795 16796 16798 16808 10800 16812 16814 16821 4647 16837 10846 4685 10853 16867 4698 4704 4705 16951 10957 4828 17014 4844 11041 11045 17057 4957 4959 11125 4966 17348 5762 5778
officers$	12793 14280 8270 15604 15605 15690 15691 10680 16693 16698 10694 4531 16708 16710 16712 16718 16719 4544 16726 16727 16728 10718 10719 10720 4558 16741 4566 10737 16771 4597 10763 10766 4604 10771 10773 16791 16794 16795 16796 16798 16808 10800 16812 16814 16815 16817 16821 4647 16829 10823 16837 16846 10846 4685 10853 16867 16870 4698 4704 4705 16929 10928 16951 10957 10987 4828 17014 4844 11041 11045 17057 17079 17105 4957 4959 4966 17146 17325 11449 5778 5795 12033
offices$	16815
offrol	5947
offroll$	12112
offrolled$	12112
offs$	14546 11516
often$	6361 589 16544 16545 16546 16547 5139
oik$	11552 6043
oiks$	11552 6043
oily$	3553 5617
ok$	8129
okay$	8129 9222 9223 9224 9225 9226 9227 9228 9624 3460 3461 3462
old$	12825 13835 8604 2710 2711 2712 2714 8909 8910 8911 2763 2791 3009 3010 3055 9296 9403 9405 3309 3310 3500 9684 9687 9689 9915 17236 5527 5545 5573
older$	6449 6453 12476 6470 12488 6478 12496 6499 12531 12601 6599 6600 12655 12699 12719 12722 6740 6767 6770 6771 6775 12790 12793 12824 12826 12827 12839 12841 6833 6835 6840 12853 13135 13178 13188 7228 7242 7264 7270 7278 7279 7280 7281 7383 13440 13464 13466 7613 7616 13671 7904 7905 13949 8207 8208 8209 8210 8214 8215 8216 8217 8218 8219 8220 8222 8223 8238 8239 8240 14254 2082 14260 14261 14262 14263 8257 2094 2097 8672 14856 14897 8894 8897 14913 14914 14915 14916 14917 14918 14919 8909 8910 8911 14926 2763 14942 14943 14944 14945 14946 14947 15052 9092 15183 9207 15350 15352 3540 17297 11352 5213 11380 11383 11696 5612 11819 11821
olders$	12699 12719 12722 13178 7242 7278 7279 7280 7281 14266 14428
oldest$	13832 1663
olds$	14977 15590 15591 15592 15593
olive$	3553 5609 5617
omission$	5702
omissions$	5702
on	10894 11945 5781 5993
on$	6342 12370 12371 12395 12461 12462 12463 12466 6456 12469 12470 6518 12582 12583 6632 6677 6930 6975 7024 7039 7041 7043 7046 13074 13182 13305 13306 13307 13308 7334 7430 7432 7585 13611 7632 7787 7788 8321 14432 14433 14457 8578 8637 8651 14771 14824 8814 8903 14923 14924 14983 9423 15531 9625 15693 15696 3529 9723 9739 9825 15870 3870 3871 3872 3873 3874 3875 10081 10120 10123 10125 3968 10156 10157 10158 16336 10403 10404 10405 10433 16497 16498 16548 16619 16639 16640 16684 10798 4658 16839 16840 4666 16843 10838 10839 16862 10852 4709 16908 10906 16990 10994 11002 17077 17095 11086 11089 17132 4987 11154 5002 5004 11172 17202 5030 11295 5154 5163 17341 11503 11533 11676 11855 11867 11890 11933 11963 5845 5927 6006 6007
once$	12379 8057 10131 16158 4424 10632 10633 4719
one	10706
one$	277 278 279 6472 6674 900 7132 7475 13526 13834 8177 8178 8281 8586 8644 8802 15065 15210 15318 15319 9377 15509 15525 3379 3517 15741 3575 15751 15752 15753 15754 15755 15756 15875 15963 9987 9992 9993 3830 10002 10003 10014 10015 10021 10022 16122 16123 16124 10152 10153 3997 10214 10215 10238 4074 10243 4079 10269 10270 4106 4107 10273 10274 4116 4141 10308 4154 10330 16343 10354 4190 10647 16746 16757 16964 11152 11200 5036 11201 11202 17213 5586
ones	10750
ones$	12460 13244 13245 13246 13247 13248 13249 13624 14349 2391 2392 2393 2394 14852 14969 15076 15077 15078 15079 15080 15123 15124 15125 2974 15741 10757 11079
onesie$	11820
onesies$	11820
ongoing$	10980
online	4696
online$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778 13093 13207 10830 10861 5214
only$	227 6445 6887 6890 12959 12960 12961 6951 6952 12964 12965 6955 814 820 831 832 833 834 835 836 837 839 943 7434 1270 1271 1272 1273 1274 1275 1276 1277 1278 1307 1308 1561 1647 1651 2641 2687 15585 9575 9576 15588 3705 3707 3749 3910 10201 4184 4185 10402 4393 4394 4395 4396 4397 4410 10577 5683
onto$	10798 10838 4709
onus$	511 512
open$	12221 12233 68 69 70 1285 14866 15884 15891 9882 15897 9888 9893 15911 9902 9997 16374 10744 4696 5010 11844
opened	10692
opened$	68 69 70 12934 1285
opening$	68 69 70
opens$	68 69 70 1285
operandi$	11978
operat	4537 4555 4562 4783 10948 16998 17134 11135 5051 12024 12028
operate$	556 557 558 559 560 561 562 14127 2772 2773 2774 2775 2776 2777 15843 15892 15898 15903 15912 16007 17038 4937 17114 17146
operated$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 4937 11191
operates$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 4937
operating$	556 557 558 559 560 561 562 2772 2773 2774 2775 2776 2777 4937 17114
operation$	12737 12738 16743 17124 11117 17131 4956 4957 17137 17201 5869 12094
operational$	10702 5867
operations$	16743 17137 17201 12094
operative$	11618 11878
operator$	9473 16726 16727 16728 10718 10719 10720 10853 11726 5762
operators$	9473 16726 16727 16728 10718 10719 10720 10853 11726
opport	10929 11114 11945 12003 12024 12029
opportunit$	12431 12432 12433 12434 12435 12436 6481 317 318 14132 4364 4365 4366 4367 16560 16561 11435
opportunited$	12431 12432 12433 12434 12435 12436 6481 317 318 14132 4364 4365 4366 4367 16560 16561 11435
opportunities$	6316 6317 6318 154 12429 12430 12431 12432 12433 12434 12435 12436 6481 317 318 13097 4364 4365 4366 4367 16560 16561 4818 11435 11909
opportuniting$	12431 12432 12433 12434 12435 12436 6481 317 318 14132 4364 4365 4366 4367 16560 16561 11435
opportunits$	12431 12432 12433 12434 12435 12436 6481 317 318 14132 4364 4365 4366 4367 16560 16561 11435
opportunitted$	12431 12432 12433 12434 12435 12436 6481 317 318 14132 4364 4365 4366 4367 16560 16561 11435
opportunitting$	12431 12432 12433 12434 12435 12436 6481 317 318 14132 4364 4365 4366 4367 16560 16561 11435
opportunity$	6316 6317 6318 154 12431 12432 12433 12434 12435 12436 6481 317 318 13097 7722 7723 7724 14132 4364 4365 4366 4367 16560 16561 4818 4846 17125 11435 11909
opposed$	11859 11862
oppositional$	5464 5875 6055
opt$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5185 5236
opted$	135 136 137 6565 12577 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 13905 16550 10609 16621 5185 5236
optici	5015
opticians$	11180
opting$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5185 5236
option	11976 12024 12029
opts$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5185 5236
optted$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5185 5236
optting$	408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 1000 1001 1002 1003 1005 1006 1007 1008 1009 1236 1237 1238 1239 1240 5185 5236
or$	13362 15758 10382 5872
oral$	627
order$	16978 16986 17033 11026 17039 17040 17044 17045 17047 11072 17254 17326 17334 17335 17336 17340 17341 17342 17343 12039 12139 12163 12168 12169
ordered$	10868 11239 11251 11328
orders$	16745 16762 16986 17033 11026 17039 17040 17044 17045 17047 11072 17254 17342 12039 12163
ordinary$	5612
organi	16752 10775
organised$	11877
organiser$	16786
oriental$	3540 9709
ot$	11356
other$	6166 12179 12180 12684 7057 7058 7223 7224 7225 13383 13527 13924 7921 8266 8267 14291 8347 8349 2186 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14397 14399 8450 14467 14531 14654 14656 8661 8662 14686 14814 14851 15322 15324 15328 15355 15596 3517 10496 16657 16686 11341 11449 5586 5704 5815
others	11007
others$	6166 12179 12180 6566 6900 6901 6906 6907 6917 6957 6970 6974 7057 7058 7254 13356 7512 13583 7841 7909 7911 7917 7919 1809 8013 8023 8024 8295 2131 2132 2133 2161 8346 8348 2185 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 14459 2323 8660 14685 14851 14897 14969 15076 15077 15078 15079 15080 15123 15124 15125 15322 15327 15441 15442 15443 15444 15594 15597 15751 15752 15753 15969 15970 15971 15972 15973 9969 9970 9971 3928 10098 10099 3937 10103 16686 16835 17098 11341 11353
otherwise$	751 752 12929 12932 12933 13105
ought$	21 22 23 24 25 29 746 1059 7501 1645 1695 1798 1816 1823 1824 1825 1826 1827 1828 1829 1830 1831 1840 1843 1844 1845 1846 1873 1874 1875 1876 1877 1878 1879 1880 1881 1882 1883 1884 1885 1886 1890 1915 1936 1947 2749 2750 2751 2752 9656 4012 4015 4016 4017 4018 4019 10348 4269 4495 4501
ounce$	1365 1368 8623
our$	13139 7570 8121 16230 16237 16580 16581 16587 11839 11866 11902 11913 5815
out	10905 17002 11265
out$	6246 12289 12493 6492 12528 6521 358 369 12587 12597 12615 12616 12622 12645 12650 12653 12678 6816 6874 12938 12946 12975 12976 12983 820 13080 7088 7212 7265 7325 7358 7423 13469 13476 1305 13566 13567 7773 7774 13815 13816 13817 13865 13903 13904 14046 14047 14056 14239 8229 8275 14405 2260 2262 14491 2387 8595 2431 8642 2599 2611 8785 2622 2641 2646 2657 15262 15265 9261 15457 15629 15709 15714 15759 15761 15762 15828 15829 16091 16129 16139 16360 16361 10399 4251 4277 16694 16722 4564 4571 4576 10858 10936 10990 10995 11102 11130 5017 11196 5046 11230 17249 17253 11264 17276 11355 11631 11855 12132
outbursts$	14502 14803 14804 11632
outcome$	12005
outcomes$	12005
outfit$	15794 15795 15796 11822 11825
outfits$	15794 15795 15796 15797 15798 15836 11822 11825
outgrown$	3209 3210 3211
outlaws$	14497
outlook$	14675 2726 2728 15045 2870 2871 2872 2873 2874 2875 2876 9077 9078 9079 9080 9081 15108 15109 15668 15669 11581
outrageous$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5464
outright$	3694 11839
outs$	14405 16962 12132
outside$	14457 2610 16862
outstanding$	10744 5815
over$	6475 12506 12507 12509 12511 13093 7084 13392 13396 13397 13398 13399 7587 7874 13912 2322 8934 8935 8936 15144 15145 15146 15150 15151 9331 15372 15572 9581 9593 3531 9723 15793 15819 15822 16625 16654 16839 10942 5203 5490 5771 5772
overcr	6157
overcrowded$	17313
overdo	5885
overdose$	17240 12050
overdosed$	12050
overdressed$	6076
overdue$	17171
overhe	10801
overla	4582
overlaid$	10747
overlook$	12446 4509 5748
overlooked$	4509 5736 5748 11920
overlooking$	4509 5748
overlookked$	4509 5748
overlookking$	4509 5748
overlooks$	4509 5748
overly$	5261 5521
overnight$	13782 13783 13784 13785 13786 13787 13788 13789 13790 13791
overreact$	6092
overreacted$	6092
overreacting$	6092
overreacts$	6092
overreactted$	6092
overreactting$	6092
overrun$	2154 2155
oversexualised$	6019
oversight$	4399 4400 4401 4402 4505 4506 11900
oversized$	5660
overt	4961
overt$	11126 5833
overweight$	12069 6076
owes$	14657 14658 14659
owing$	6183 386 6559 1112 5106 17290
own	12145
own$	6175 12 6178 6179 12191 12192 12193 12194 37 6204 6205 6206 6228 6322 6323 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 367 6547 6555 6567 6568 6569 6603 441 442 443 480 481 6848 6942 6943 6944 6945 6976 850 13027 13028 7018 7019 7022 7025 7026 13065 906 7102 7120 965 13161 7159 7160 7161 7162 7178 7179 7180 7219 7250 7272 7273 7274 7275 7276 7277 13345 7424 13493 7484 7485 13497 7670 7673 7679 1515 1685 1905 8432 8838 8849 8860 14893 14894 14895 14896 8886 14909 14910 14938 9030 9071 9161 9162 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15225 15233 15234 15235 15236 15237 15238 15239 9229 9233 9345 9440 9501 3337 9506 9507 9508 9509 9546 15559 9549 9551 9552 15623 9617 15636 9672 15684 10231 10232 10233 10234 10235 10236 10320 10467 10674 17172 17284 17319
owned$	16012 16013 16014 16015 16173
owner$	12524 12861 12862 12863
owners$	12524 12861 12862 12863
ownership$	13381 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8084 8098 8099 8100 8101 8102 14114 14115 14116 14117 14118 14119 14120 14121 14122 14123 14124 8114 16283 16610 16611 16612 16613 11921
owns$	965
oxide$	17173
oxygen$	14533
pacemaker$	4990
pack$	13652 13653 13654 2152 2153 2242 14593 14594 14595 14597 2670 11467 5303
packag	11945
package$	13179 13386 13733 14700 12099
packages$	12626 12739 12740 12741 13179 13386 13733 14700 11354 11610
packed$	2352
packs$	2242 14592
padded$	5660
paedia	11177 5015 11183
paediatric$	11180
paediatrician$	17188 17189 17194
paedophiles$	14682
paid$	12895 1074 1075 13407 1317 7483 1628 1629 2148 3385 9606 10200 10204 4201 4388 10972 5239
pain$	13357 2247 8412 2248 8413 2249 8414 2250 8415 8760 2596 15339 11552
painkillers$	17183
paint$	1509
painted$	1509
painting$	1509
paints$	1509
paintted$	1509
paintting$	1509
pair$	2242 15736 11484
pairing$	11484
pairs$	2242
pakistani$	3540 9711
pale$	14516 3553 15745 5609 5612 5617 6076
palest$	3560 5637
palm$	4340 5740
palmed$	4340 5740
palming$	4340 5740
palmmed$	4340 5740
palmming$	4340 5740
palms$	4340 5740
paltry$	16458
panel	12029
panel$	15954 10197 10202 10203 4047 16614 10630 16681 16682 17122 5762
panic	11157
panic$	17168 5875 5879
paper$	15587 9577 11405
papers	11248
papers$	17259
paperwork$	16557 16569
paracetamol$	12052
parade	11127
parade$	346 17091 4939 17138 17141 5254
paraded$	346 5254
parades$	346 5254
parading$	346 5254
paralytic$	7337 1173 7339
paranoid$	6055
parasite$	11552
parasites$	11552
parasitic$	6046
parcel$	13179 13386 13733
parcels$	12626 13179 13386 13733 11354
parent	11234 11235 17247 11237 5075 5086 5088 17275 17291 5159
parent$	12667 14705 8775 8776 8839 2675 2676 8953 9045 15057 15058 2891 2900 9066 9067 9068 9069 9112 9113 9114 9239 15385 15387 15394 3421 5065 17243 17245 5073 5074 17256 17257 5084 5085 17268 11263 11270 5117 5118 17305 11671 5547 12137 12142
parental$	8427 8768 5510 5966
parented$	5547
parenting$	2793 2794 2795 15282 15296 11324 5547
parents$	12669 13269 7566 13994 2308 2309 8511 8512 8775 8776 14840 8839 2793 2794 2795 9045 15057 15058 9112 9113 9114 9239 15252 15253 15254 15255 3203 3205 15385 15387 15394 3418 3419 3420 3421 15599 15604 9981 9982 9984 9985 10449 10463 16532 16580 16581 17243 17245 5073 5074 17256 17257 5084 5085 5090 17268 17272 11263 11270 5117 5118 17305 11539 11671 5547 11912 11913 12132 12137 12142
parentted$	5547
parentting$	5547
park	11062 12147
park$	12715 12716 12742 12743 12744 12745 12969 12970 12971 17073 17091 4939 17138 17141
parka$	11816
parkas$	11816
part$	390 6854 6855 12867 876 13066 7099 983 984 985 986 7238 7895 7896 7897 7898 14079 14080 14081 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 2329 14726 16118 16119 16120 16121 10671 4562 16937 10954 11120 5047
partake$	518 519 520 521 522 526 527 528
partaked$	526 527 528
partakes$	526 527 528
partaking$	518 519 520 521 522 526 527 528
partially$	5908
participant$	854 11384 11421 11708
participants$	854 11384 11421 11708
participate$	518 519 520 521 522 854 15842 15891 15897 15911 11844
participated$	518 519 520 521 522 854
participates$	518 519 520 521 522 854
participating$	518 519 520 521 522 854
participation$	518 519 520 521 522
parties$	12742 12743 12744 12745 12870 12888 13177 13697 13698 13699 13700 13701 11421 5257 11708
partly$	978 4407 4408 5223 5751
partne	4537 4948 17246 17248
partner$	12335 12794 12795 12818 647 12854 12855 680 681 682 683 684 13373 13374 10702 4787 17242 5074 17252 17260 17267 11262 11378 11379 11384 11421 11687 11708
partners$	12335 12794 12795 12818 647 12854 12855 680 681 682 683 684 13373 13374 9012 9013 9014 4642 11378 11379 11384 11421 11687 11708
partnership$	4787 11113
party$	12742 12743 12744 12745 12870 12888 13177 13472 13697 13698 13699 13700 13701 13779 8528 3283 3284 3285 3286 3287 15760 11421 5257 11708
partying$	6623 6624 6625
pass	4595 4618 4619 4630
pass$	2818 4376 16596 4535 4605 10788 4624 4628 4636 4638 4798 4881 17125 17207 5531
passd$	4638
passed	10805 5961
passed$	6858 13183 13876 4319 4320 4376 4535 16773 10788 4632 4638 16828 11907 11959
passengers$	14458 17098 11448
passers$	8268
passes	12101
passes$	2819 4376 4535 4628 5531
passing$	16338 16339 4376 4535 10788 4628 4636 4638 4798 11908 11974
passive$	16521
passport$	17316
passs$	10788 4628 4636 4638 4798 4881 17125
passwo	10743
passwords$	16754
past$	2340 2432 2433 3191 3192 3193 3194 3209 3210 3211 3246 3307 15522 3390 5378 5398 5565 5689
pastoral$	5939 5940
pasty$	6076
patchy$	14728 14729 14730 14731 2556 16575 16576 16577 16578 4443 4701 5269 5454
path$	12234 12235 12236 12237 12606 6700 1015 13696
pathetic$	16458 6087
pathetically$	6087
pathological$	5333 6056
patien	6141
patience$	8471 10592
patrol	4555 10804 4681 4703 4783 10948 12036
patrol$	4531 16708 10720 16794 16815 16817 4647 10846 4685 4698 4704 4705 4828 4844 4957 4959 17136 4966
patrols$	4531 16708 10720 16794 16815 16817 4647 10846 4685 4698 4704 4705 4828 4844 4957 4959 17136 4966 12033
patronising$	2985 2986 2987 2988 2989 2990 6088
patter$	13840
pattern$	1287 1288 1289 1290 1291 1292 1293 4162 10685 10933 11978
pawn$	11421
pawns$	11421
pay$	88 89 90 91 12459 12943 12944 1074 1075 1317 1628 1629 2148 3385 4201 4388 5239
payback$	12168
paying$	1074 1075 1317 1628 1629 2148 3385 4388 5239
pays$	88 89 90 91 1074 1075 1317 1628 1629 2148 3385 4201 4388 5239
pc$	16812
pcso	4515 10681 10682 4519 10687 16703 4555 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 10856 4703 10940 4792 10963 11003 4876 4880 11046
pcso$	10680 16693 16698 4531 10720 16741 10737 10766 4604 10771 10773 16791 16795 16796 16798 10800 16814 16821 4685 16867 4705 16951 10957 17014 4844 11041 11045 17057 4966
pcsos$	10680 16693 16698 4531 10720 16741 10737 10766 4604 10771 10773 16791 16795 16796 16798 10800 16814 16821 4685 16867 4705 16951 10957 17014 4844 11041 11045 17057 4966
pe$	17167
peak$	11112
peaks$	11112
peer$	6298 12460 7890 14265 8332 8333 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 15693 15696 11446 11482 5323 11623
peers	11224
peers$	6166 12308 12460 12714 14229 14260 14261 14262 8253 14287 14288 14289 14290 14364 14365 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 15323 15329 15693 15696 17235 11341 11482 11486 11493 11623
peg	5890
pegfed$	12055
pen$	17207 12084
penalties$	17085
penalty$	11074 5057
pencilled$	5646
pens$	12084
people	10750 17027 17103
people$	13 12281 185 12460 12477 12489 12573 6566 403 12688 6678 6680 6682 12750 6900 6901 6906 6907 6917 6957 6967 6970 6974 7083 13234 13235 13236 7254 13356 7347 13373 13374 7384 1294 1295 1297 7512 13559 13583 7590 13606 13671 7841 7852 7853 1809 8013 8121 14139 8176 14242 14260 14261 14262 14263 8259 14278 14280 8270 14287 14288 14289 14290 8295 2131 2132 2133 2139 14329 14331 2161 14347 14348 14364 14365 14445 14461 14465 2323 8511 8512 14561 14612 14639 14640 14641 14642 14676 14681 14744 14745 14749 14773 14774 14775 14776 14777 14778 14791 2625 8792 14806 9087 15160 15170 15218 15421 15610 15651 15969 15970 15971 15972 15973 9969 9970 9971 15987 9986 9995 10001 16023 10013 16085 3928 10098 10099 3937 10103 10114 16179 16181 16362 16363 10392 10393 10394 10395 10396 10397 16423 10450 10451 10467 10468 16499 16500 16509 16510 16511 16512 16513 16514 16515 16516 16517 16518 16568 16580 16581 16602 16603 16607 16609 10655 16667 16835 4725 16909 10921 16956 16958 10959 17028 4886 11105 11448 11449 11493 11573 11623 11904 11913
pep	5937
pep$	12102
peps$	12102
perceive$	8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144
perceived$	2210
perfectly$	6383 6391 2686 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 3043 3046 3071 3080 9257 9258 9259 9260
perfor	17134
perform$	7171
performance$	11900
performers$	9986 9995
perfunctory$	6087
peril$	12176 12177
period$	11160 12077
periods$	12077
perisher$	11558
perishers$	11558
permanently$	3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 5690 5943
permit$	46 47 283 284
permited$	46 47 283 284
permiting$	46 47 283 284
permits$	46 47 283 284
permitted$	46 47 283 284
permitting$	46 47 283 284
perpet	10893 17097
perpetrator$	12750 12824 13638 14032 14352 14353 14354 14355 2190 2191 2192 2193 8359 2195 2196 2197 2198 2199 2200 8366 14378 14379 16904 11488 11489 11490 11494 5330 5331 11986 6119
perpetrators$	12750 12824 13638 14032 14352 14353 14354 14355 2190 2191 2192 2193 8359 2195 2196 2197 2198 2199 2200 8366 14378 14379 16904 4920 11488 11489 11490 11494 5330 5331 11986 6119
perpetually$	3953 10118 3954 10119 3955 3956 3957 3958 3959 3960 3995 3996 5699 6085
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12369 214 12404
persisted$	12369 214 12404
persistent$	590 591 8401 3694 5193 5320 5333 5820 5950
persistently$	589 3995 3996 5699 5950
persisting$	12369 214 12404
persists$	12369 214 12404
persistted$	12369 214 12404
persistting$	12369 214 12404
person	10683 16792 10792 10813 16830 16874 16875 16877 16918 4770 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 5047 11337 12009
person$	14 404 12766 7083 1294 1295 1297 8294 2140 14364 14365 14466 14611 14639 14640 14641 14642 14681 14744 14745 14746 14750 14773 14774 14775 14776 14777 14778 14790 2626 8793 2727 9086 15221 10239 10240 10714 16746 4725 17348 11493 11623
personal$	6544 11195
personalities$	8458
personality$	5875
persons$	14746 15651 4725
persua	4510 4539
persuade$	15999 16022 10012
persuaded$	12222 15896 15902 15907 15910 15916 16011 16054 16055 16056 16057 16058
persuading$	13722 13723 13724 13725 13726 13727 13728 13729 13862
persuasion$	13722 13723 13724 13725 13726 13727 13728 13729 13862
perv$	11552
pervs$	11552
pest$	11497
pestered$	2154 2155
pests$	11497
petite$	5589 6076
petty$	5333 5371
petulant$	6057
phase	12003 12024 12029
phobia$	12041
phone	10743 4645 4653 16830 10830 4694 11019
phone$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778 12798 12799 12800 12801 12802 12803 12804 12805 12810 13445 13450 7469 16136 16166 16167 16168 16169 16534 4513 4527 16754 16769 4599 10777 4629 16824 16841 4670 16847 10951 17030 11035 17048 5802
phoned$	6653 6654 6655 6656 6657 6658 6659 6660 1013 1014 1099 14049
phones$	6621 457 595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778 12798 12799 12800 12801 12802 12803 12804 12805 12810 7469 15883 16093 16136 16166 16167 16168 16169 4527 16754 16769 4599 10777 16824 16841 4670 16847 17030 11035 17048
photo$	12779 12787 6799 6800 636 637 13180 15320 16707 10697 4533 4577 10762 4639 4641 16881
photog	4542 10743 4594 10759 10783 4629 10794 10795 16879 16974 4967
photograph$	12458 6799 6800 636 637 15320 15335 16707 10697 4533 10733 4577 16754 10762 4622 4623 10793 4639 4641 4646 16857 10850 16864 16868 16880 16881 17056 4949 11132
photographed$	12222 12292 6467 14874 15320 15335 10850 16866 4691 5809
photographing$	10850 4775
photographs$	6799 6800 636 637 15320 15335 16707 10697 4533 16730 16731 10733 16754 10762 4622 4623 10793 4639 4641 4646 10850 16864 16880 16881 4949
photography$	11998
photos	10743 10783 4629 10794 10795
photos$	12779 12787 12806 6799 6800 636 637 12895 13180 15320 16707 10697 4533 16731 16754 10762 4639 4641 4646 16880 16881
physical$	685 686 687 688 5907
physically$	5580
physio	6139
physique$	15702 15703 15704 9747 11754 6075
physiques$	15702 15703 15704 11754 6075
pick	10801
pick$	12459 1197 1198 1221 1222 1223 9622 16376 5252
picked$	6468 6875 6876 6877 6878 6879 1197 1198 1221 1222 1223 13556 13557 10688 11100 5252
picking$	1221 1222 1223 8243 8244 8245 16674 16675 16676 16677 5252 11874
pickings$	12238 11622
pickked$	1221 1222 1223
pickking$	1221 1222 1223
picks$	1197 1198 1221 1222 1223 5252
picnic$	14584 14585
pics$	13180
pictur	10783 11945 11949
picture$	12779 12787 6799 6800 636 637 13180 9163 9164 9165 15320 16707 10697 4533 10739 4639 4641 16880 16881 16968
pictures$	344 345 12779 12787 12806 6799 6800 636 637 13180 15320 15335 16707 10697 4533 16730 16731 4622 4623 4639 4641 4646 16880 16881
piece$	8506 4574
pieceed$	4574
pieceing$	4574
pieces$	8506 4574
pierced$	6076
piercing$	3558 15734 11799 5636
piercings$	3558 15734 11799 5636
pig$	5428 5719
pikey$	6043
pikeys$	6043
pile$	12341 14643
pill	5000 11165
pill$	17176
pillar$	10485 4332
pills$	13184 11167 17185 11354 12052
pimp$	13275 13276 5205
pimped$	5205
pimping$	5205
pimples$	11810
pimply$	6076
pimpped$	5205
pimpping$	5205
pimps$	13275 13276 5205
pin$	8696
pinch$	1374
pink$	5633
pins$	4990
pint$	11166
pints$	11166
pip	11195
pip$	17206
pisshead$	6043
pissheads$	6043
pit$	13681 13682
pitiful$	8666 16458
pits$	13681 13682
pity$	7547 7548 13572 13573 10527 16539
place	11228 5947
place$	0 1 2 6168 11 12188 6195 12207 12208 12209 12210 12211 12212 12213 38 58 12584 12798 12799 12800 12801 12802 12803 12804 12805 12859 13097 1763 1893 1894 1895 1896 14242 14705 15221 4672 4711 16893 4846 11208 17222 17239 11292 11351 12112
placed$	0 1 2 6168 12184 12185 11 12188 6195 12207 12208 12209 12210 12211 12212 12213 38 58 392 393 394 395 1763 1893 1894 1895 1896 4449 4450 4526 4546 4672 4711 4746 4748 5121 11351 5975
placem	17312
placement$	13269 8484 14833 14834 14835 2660 2661 2662 17287 11351 11435 11672 5508 11674 12137 5975 12142
placements$	13269 14833 14834 14835 2660 2661 2662 17308 11351 11435 11672 5508 12143
places$	0 1 2 6168 11 12188 6195 12207 12208 12209 12210 12211 12212 38 58 12859 13097 1763 14242 4449 4450 4672 10844 4711 16893 17308 11351
placing$	0 1 2 11 6195 12207 12208 12209 12210 12211 12212 38 58 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 4449 4450 4672 4711 11351
plague$	2103 14599 8760 5283 11552
plagued$	2103 2154 2155 5283
plagues$	2103 5283
plaguing$	2103 5283
plain$	3933 4961 5259 5599 5612 5798
plainly$	3789 3790 3791 3792 10101 10102 3938 3972 10137 3973 3974
plaited$	11800
plaits$	11797
plan	17288 11976 12003 12024 12029
plan$	12365 13799 15954 4282 4283 16754 17289 17336 11435 12103 12104 12105 12106 12139
planned$	16148 17000 5836
planni	16747
planning$	12366 4399 4400 4401 4402 11900
plans$	12365 15954 4282 4283 16754 11435 12103 12104
plastered$	3563
plastic$	5296
plate$	10834 4990
plates$	10834
play$	765 829 853 862 962 1243 1244 1513 1734 8032 1994 2124 8856 15353 3282 11156 5925
played$	765 829 853 862 962 1243 1244 1513 1734 1994 2124
player$	11986
players$	10467 16695 11986
playground$	14495 14496 14588
playing$	765 829 853 862 962 1243 1244 13566 13567 1513 1734 1994 2124 3408
plays$	765 829 853 862 962 1243 1244 1513 1734 1994 2124 3282
plea$	16996 11912 12164
plead$	8033
pleaded$	5999
pleads$	5999
pleas$	16580 16581 16996 11912 11913
pleasant$	8336 2172
please$	12769 12770 15978 15999
pleased$	308 692 693 1000 1001 1002 1003 1005 1006 1007 1008 1009 1226 1227 1228 5236
pleases$	12769 12770
pleasing$	10060
pleasure$	13435
plenty$	151 152 153 6369 6386 2907 3071
plot	4665
plot$	5835
plots$	5835
plotted$	16787 16878 5835
plotti	16747
plotting$	5835
plucked$	5646
plug$	2523 2524 5445
plugged$	2523 2524 5445
plugging$	2523 2524 14701 14702 14703 14704 5445 11611
plugs$	2523 2524 5445
plump$	9694 9730 6076
plunge$	1487 1488 1489 1490 1491 1492 1493
plunged$	1487 1488 1489 1490 1491 1492 1493
plunges$	1487 1488 1489 1490 1491 1492 1493
plunging$	1487 1488 1489 1490 1491 1492 1493
pnc	5803
pnc$	11968
pnd	5803
pnd$	11968
pneumonia$	6128
pocket$	13120 13121 7375 7377 7379 17048
pocketed$	7375 7377 7379
pocketing$	7375 7377 7379
pockets$	13120 13121 7375 7377 7379 17048
pocketted$	7375 7377 7379
pocketting$	7375 7377 7379
podgy$	6076
point	4906
point$	6283 2985 2986 2987 2988 2989 2990 9830 3684 9944 10058 16146 4740 17120 11964
pointless$	2985 2986 2987 2988 2989 2990 5687
points$	11964
poise$	2870 2871 2872 2873 2874 2875 2876
poison	5886
poison$	2415 11552
poisonous$	5319 5408
poke$	1254 1255 1408 1409 1410 1411 1412 1413
poked$	1254 1255 1408 1409 1410 1411 1412 1413
pokes$	1254 1255 1408 1409 1410 1411 1412 1413
poking$	1254 1255 1408 1409 1410 1411 1412 1413
polic	12036
police	4515 10681 10682 4519 10687 16703 4537 10707 10715 10716 10717 4553 4554 4555 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 10804 4640 10810 16831 10823 10826 16850 4681 4688 10856 4703 4726 10940 4783 10948 4792 10963 10992 4838 11003 4876 4880 11046 4948 4958 4961 17140 11311 11313 11314 5795 5858 5993 6109
police$	12666 7568 7569 13994 14280 14476 14511 8511 8512 14843 14844 14867 14868 14869 14870 14913 14914 14915 14916 14917 14918 14919 15690 15691 15954 10197 16212 10202 10203 10205 4047 16614 10630 4469 16681 16682 10680 16693 16698 10694 4531 16708 10702 16718 16719 4544 16726 16727 16728 10718 10719 10720 16733 4558 16741 4566 10737 4597 10763 10766 4604 10771 10773 16791 4617 16794 16795 16796 16798 16803 10799 10800 16812 16814 16815 16817 16818 16821 10811 16829 16837 16846 10846 4685 10853 16867 16870 4704 4705 10871 4708 10874 10891 10911 16923 10913 16929 16930 16935 10928 16951 16957 4787 10957 10980 10987 17003 4828 17014 4844 11041 11045 17057 11053 17065 17078 11068 17105 11095 11113 11118 4957 11123 4959 11125 11126 4966 17146 17322 11313 17324 17325 11320 11321 11449 11658 5703 5752 5761 5778 5785 5797 5804 5813 5830 5836 5867 12033 5990 6002
policed$	4965 5830
polici	4515 10681 10682 4519 10687 16703 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 10940 4792 10963 11003 4876 4880 11046 4958
policies$	16242 16243 16244 16245 16246 16247 16557 16685
policing$	10680 16693 16698 16718 16741 10737 10766 10771 10773 16791 16795 16796 16798 10797 10800 16814 16821 16951 16957 10957 16969 17014 11041 11045 17057 17101 11095 17119 11123 11125 11963 5830 11998
policy$	16242 16243 16244 16245 16246 16247 16557 16685
polish$	3540 9711 11809
ponytail$	15730 15731 15732 11798 11799
ponytails$	15730 15731 15732 11798 11799
poor$	6291 12314 12315 12316 12317 160 161 162 163 164 165 166 6547 964 7364 8007 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2167 2168 2169 8428 14450 14728 14729 14730 14731 2556 14733 14734 14735 14736 14737 14738 14739 14740 14741 14742 14743 2650 2651 2652 2653 14831 3553 15745 4278 4279 4280 4281 16575 16576 16577 16578 4443 4701 5181 5269 5272 5317 5454 5464 5499 5502 5566 5617 5735 5756
poorly$	3538 5420 5613 5712
porch$	17292
porn$	11369
pornography$	11369
portly$	6076
pose$	7171 2220 2221 2222 2223 4922 17099
posed$	2220 2221 2222 2223
poses$	2220 2221 2222 2223 4922 17099
posing$	2220 2221 2222 2223 5798
positi	10929 4919
position$	12178 6556 4546
positions$	12178 7291 7292 7293
positive$	6291 6332 17017 5840 12097
posses	11332 6010
possessed$	9600
possession$	16979 17343 11335 6008 12175
possibility$	9962
possible$	4827 5815
post	16781
post$	603 612 953 954 1004 16496 16508 5197 11964 6121
posted$	603 612 12934 6961 797 798 14049 5197
poster$	4639
posters$	4639
posting$	12643 603 612 1004 13566 13567 5197
posts	4797
posts$	6184 20 6202 344 345 603 612 12953 12954 12955 12956 879 7059 895 1224 1225 10762 5197 11964
potato$	14551
potatoes$	14552
potential$	5815
pothead$	11497
potheads$	11497
potty$	5432
pour$	1420
poured$	1420
pouring$	1420
pourred$	1420
pourring$	1420
pours$	1420
powder$	8539
power	12029
power$	13377 7394 7395 9171 9172 9173 16986 11072 5405
powerful$	5589
powerfully$	5591
powers	12024
powers$	16986 11072 4921
practi	17190
practically$	814 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2947 3388 3389 5535 5564
practice$	4399 4400 4401 4402 11900
practised$	3514
pre	4943
precin	11127
precinct$	14588 17091 4939 17138 17141
precious$	1549 4207 10386
precocious$	11366 6065
predator$	14352 14353 14354 14355 2180 2267 15507 11488 11489 11490
predators$	12512 14352 14353 14354 14355 2180 2267 14682 11488 11489 11490
predatory$	5416 11586 6055
predic	5800
predicament$	1085 1088 1089 14079 14080
predicted$	4721 5936 5958 6152
prediction$	12125
predictions$	12124 12125
predictive$	5798
preemptive$	11108
prefer$	155 156 349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 2072 2077 3365 5185 5236 5843
prefered$	349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5185 5236
prefering$	349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5185 5236
preferred$	155 156 349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 13905 2072 2077 16550 4418 4419 4420 4421 10609 16621 5185 5236
preferring$	349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 5185 5236
prefers$	155 156 349 350 351 352 353 354 355 356 430 431 432 433 434 435 436 472 473 474 475 476 477 1000 1001 1002 1003 1005 1006 1007 1008 1009 1221 1222 1223 1236 1237 1238 1239 1240 2072 2077 3365 5185 5236
pregab	11169
pregabalin$	17180
pregna	11157 5915
pregnancies$	12080
pregnancy$	17168 12080
pregnant$	12252 12079
premature$	12057 12061
prematurely$	12061 6087
premium$	7928
prepared$	450 451 452 482 483 692 693 1000 1001 1002 1003 1005 1006 1007 1008 1009 1764 1765 1766 1767 9836 9839 15851 15852 15853 15854 4539 10934 17000 5236
prescr	6138
presence$	17136
present$	2214 2220 2221 2222 2223 2587 9263 9264 9265 9579 10858 4922 17099 5531
presentation$	14311
presented$	2220 2221 2222 2223 5531
presenting$	2220 2221 2222 2223 5531
presents$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12810 12813 7681 13744 13745 13746 8236 14270 2215 2220 2221 2222 2223 2588 4922 17099 5531
presentted$	2220 2221 2222 2223 5531
presentting$	2220 2221 2222 2223 5531
preser	5822
press$	1425 1426 1427 1428 1429 4864 5843
pressed$	1425 1426 1427 1428 1429
presses$	1425 1426 1427 1428 1429
pressing$	1425 1426 1427 1428 1429 4864
pressure$	13901 13902 4903 4910 17087
pretext$	4819
prettiest$	3560 5637
pretty$	6076
preven	4889 11069
prevent$	13405 13406 4845 17083 4938
prevented$	12661 6651 487 12925 12926 7549 13561 13562 13563 13564 13565 16201
prevention$	17034 11055 17080 4905 11324
preventping$	4845
preventring$	4845
prevents$	4845 4938
preventting$	4845
prey$	12220 2112 11622
preyed$	2114
preys$	2113
price$	13250 13251 13494 13692 13793 7928
prickly$	6046
prima$	8534
primar	17227
prime$	13055 13056 5369 5815
princess$	11471 11552
princesses$	11471 11552
princi	10775
principal$	10684 16767 16786 5369 5821
priori	4585 4954 17134 12024
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10874 4754 17120 5812 5815 5820 5867
prison	17248 11238 17264 11254 11327
prison$	12711 1015 16046 17241 17249 17265 17266 17333 17338 6001
prisoner$	2445 2446 2447 2448 11566
prisoners$	2445 2446 2447 2448 11566
pro$	3306 9474
proact	4778 4961 5858
proactive$	4515 10681 10682 4519 10687 16703 4545 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 10797 4635 10803 4640 10810 16831 10940 10943 16957 4792 10963 11003 4876 4880 11046 11126
probat	11175 11320 11321 5992
probation$	17186 17331 17332 12157
proble	12088
problem$	1015 1085 13262 1088 1089 14076 14077 14142 14785 8782 14799 10324 16422 16604 10627 16767 11497 5349 5458 5462 5464 11630 5789 12091
problematic$	12702 14733 14734 14735 14736 14737 14738 14739 14740 14741 14807 14808 14809 14810 14811 5458 5464 11634
problems$	13029 13036 13037 13039 13040 1015 1085 13262 1088 1089 7675 14079 14080 8447 14799 15045 5068 11497 11630 12091 5963
procedure$	16242 16243 16244 16245 16246 16247 16557 16685
procedures$	16242 16243 16244 16245 16246 16247 16557 16685
proceed$	4780
proceedings$	16996 17011 12139
proces	4976 17152
process$	16242 16243 16244 16245 16246 16247 16557 17122 11250
processes$	16242 16243 16244 16245 16246 16247
processing$	11141 5935 12100
produc	10972 11945
produce$	611
produced$	611
produces$	611
producing$	611
productive$	16983
professional$	3306 15871 10239 10240 10244 5703
professionalism$	16610 16611 16612 16613 11921
professionals$	7347 13994 14139 8476 14719 14812 3306 15871 9981 9982 9984 9985 11539
profil	4797 11945 11949
profile$	12974 4570 10739 10814 16864 11486 11954 5790
profiled$	16865
profiles$	344 345 879 4570 10814 16864 11954 5790
profiling$	5790
profit$	10614
profits$	10614
programme$	175 177 178 17122 12105 12168 12169
programmes$	175 177 178
progress$	4815 11435
progressed$	4815
progressing$	4815
progresss$	4815
prolific$	590 591 2289 2290 16903 5193 5320 5333 5375 5820
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	6017
promiscuous$	5179 11366 11586 6017 6065
promiscuously$	6017
promise$	16242 16243 16244 16245 16246 16247 16685 11911
promises$	16242 16243 16244 16245 16246 16247 16685 11911
prompting$	13722 13723 13724 13725 13726 13727 13728 13729 13862
prone$	2326
proof$	15417 4729
proper$	2158 8336 2172 2388 3003 3004 3005 9529 10341 10342 10343 10344 5306 5393
properly$	12972
property$	12742 12743 12744 12745 6735 6736 6737 6738
propos	4870
proposition$	6885 6886 1062 1063 1064 1065 5238
propositioned$	1062 1063 1064 1065 1099 5238
propositioning$	1062 1063 1064 1065 5238
propositionned$	1062 1063 1064 1065 5238
propositionning$	1062 1063 1064 1065 5238
propositions$	1062 1063 1064 1065 5238
propra	11169
propranolol$	17180
pros$	3306 9474
prosec	10760 10809 4813 16994 16995 10985 16998 10996 17009 5057 6109
prosecute$	10978 17052 4914 5839 5844
prosecuted$	16952 16970 17007
prosecuteing$	4914 5844
prosecutes$	4914 5839
prosecuting$	5839
prosecution$	16771 16820 16969 16993 16996 4877 17130 5838 12168
prosecutions$	16969 16996 17019 4877
prosecutors$	16771
prospect$	9960 10073 3909
prostitute$	11369 5205 11372 11373 11374
prostituted$	5205
prostitutes$	11369 5205 11372 11373 11374
prostituting$	5205
prostitution$	12694 12709 13672 13674 11369
protagonist$	11986
protagonists$	11986
protect$	6217 12548 7310 7311 7312 13863 13871 1856 14033 8087 14126 14135 15094 15095 15185 9177 9178 9179 9182 9183 9185 9186 9189 9193 9238 15256 15282 15680 4470 4478 4479 4480 4893
protected$	1856 15282 15287 15288 15289 15566 4478 4479 4480 11051
protecting$	1856 8088 14876 9177 9178 9179 9182 9183 9185 9186 9189 9238 15282 15287 15288 15289 15296 15302 15303 15304 15305 15306 9634 4478 4479 4480 4893 11730
protection$	14876 15177 15240 15241 15242 15243 15279 15280 15281 15282 15287 15288 15289 15296 15302 15303 15304 15305 15306 15360 15361 15362 15370 15385 15387 16411 10971 10975 11025 11033 11034 11277 11730 6155
protects$	1856 15282 4478 4479 4480 4893
protectted$	1856 15282 4478 4479 4480
protectting$	1856 15282 4478 4479 4480
protest$	11430
protocol$	16242 16243 16244 16245 16246 16247 16685
protocols$	16242 16243 16244 16245 16246 16247 16685
proud$	10580
prov	4789
prove	16703 4728 4745
prove$	10896
proved$	10896
proves	4745
provid	4595 5781
provide$	4528 10712 4798 11387
provided$	12395 6418 6419 11387
provideed$	4528
provideing$	4528 4798
providence$	11391
provider$	10197 10202 10203 4047 16614 10630 16681 16682 5762
providers$	10197 10202 10203 4047 16614 10630 16681 16682
provides$	4528 4798 11387
providing$	11387
provin	4745
proving$	2204
provision$	12102 12106
provocative$	11366 6018 6065
provocatively$	3538 5603 5613 11819 11821 6018 6065
provoke$	12195 6185 328 13114 7389 7390 5284 11864
provoked$	12195 6185 328 7389 7390 13556 13557 5284 11864
provokes$	12195 6185 328 7389 7390 5284 11864
provoking$	12195 6185 12258 12259 12260 12261 12262 328 7389 7390 5284 11864
prowl$	2325 2416 2417 2418 2419 2420 2421 16131
prowled$	2325 2416 2417 2418 2419 2420 2421
prowling$	2325 2416 2417 2418 2419 2420 2421
prowlled$	2325 2416 2417 2418 2419 2420 2421
prowlling$	2325 2416 2417 2418 2419 2420 2421
prowls$	2325 2416 2417 2418 2419 2420 2421
pru	5937
pru$	12102
ps$	16812
pscale	17227
psoria	5895
psoriasis$	12060 6079
psychi	6141
psychiatric$	5926
psycho	6124 6141
psycho$	11497
psychologically$	5584
psychologist$	6142
psychologists$	6142
psychopath$	11497
psychopathic$	6055
psychopaths$	11497
psychos$	11497
psychotic$	11624
ptsd	6121
pub$	16794
public	11058
public$	14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14399 8420 14458 14462 4868 4869 4886 17069 17098 11332 11448 5988
pubs$	16794
puffer$	11820 5660 5668
puffers$	15797 15798 15811 15812 15813 15815 11820
pugnacious$	6046
pull$	13747 1609 1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 16669 16670 16671 16672 16673 11940
pulled$	12222 1752 1753 1754 1755 1756 1757 1758 1759 2061 2495 2496 2497 2498 9753 15820 9810 4504 11824
pulling$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498 10745
pullled$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498
pullling$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498
pulls$	1752 1753 1754 1755 1756 1757 1758 1759 2495 2496 2497 2498
pumped$	12054
punch	17273 17281
punch$	13594 15436 17274
punche	5099
punched$	17274 11264
punches$	17274
punctual$	15884
punish$	16593 4430 4431 4432 4433
punished$	13021 8355 8356 8357 8358 4430 4431 4432 4433 17054
punishes$	4430 4431 4432 4433
punishing$	4430 4431 4432 4433 16674 16675 16676 16677
punitive$	16337
pupil	16964 11337
pupil$	14364 14365 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 17348 5287 11481 11493 5329 11623 5937
pupils	10683 16792 10792 10813 16830 16874 16875 16877 16918 4770 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 12009
pupils$	182 372 12573 6566 402 440 6900 6901 6906 6907 6917 6957 6970 6974 897 918 7083 7254 1294 1295 1297 7512 13583 7841 7852 7853 1809 8013 14277 14287 14288 14289 14290 8295 2131 2132 2133 2138 2161 14339 14340 14341 14342 14364 14365 14375 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 14445 2323 2324 2391 2392 2393 2394 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 2624 3493 3594 3643 3644 15969 15970 15971 15972 15973 9969 9970 9971 9986 9995 3928 10098 10099 3937 10103 10114 16181 10467 11353 11448 11481 11493 11496 11623 5467 11912
purcha	10848 10849
pure$	5259 5407
purely$	2641
purple$	5633
purpos	4906 11945
purpose$	16438 16441 17066 4894 17120
pursu	4585 4720
pursue	4820 4863
pursue$	313 1447 1448
pursued$	313 13436 1447 1448 13878
pursues$	313 1447 1448
pursui	4820 4863
pursuing$	313 1447 1448
push	4962
push$	553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 14469 4864 5189 11864 5869
pushed$	553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 4965 5189 11864
pushes$	553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 5189 11864
pushing$	12728 553 554 555 823 1182 1421 1422 1423 1424 1425 1426 1427 1428 1429 4864 5189 11864
pushover$	15388 11720 11721
pushovers$	15388 15503 11720 11721
put	17273 5163
put$	0 1 2 6168 12182 12183 11 12188 6195 12207 12208 12209 12210 12211 12212 12213 38 58 157 12395 6436 12584 12613 6614 456 458 459 460 12657 12920 12921 12922 13071 13072 13073 7109 7110 13140 1061 1204 1259 1741 1763 8002 1893 1894 1895 1896 2110 3401 15917 16129 4155 4349 4449 4450 4478 4479 4480 4526 4633 4634 4672 4746 4748 4871 4874 4989 5119 5141 11387
puted$	0 1 2 11 38 58 456 458 459 460 1061 1204 1259 4155 4478 4479 4480 11387
puting$	0 1 2 11 38 58 456 458 459 460 1061 1204 1259 4155 4478 4479 4480 11387
puts$	0 1 2 6168 11 12188 6195 12207 12208 12209 12210 12211 12212 12213 38 58 157 456 458 459 460 13071 13072 13073 1061 1204 1259 1741 1763 1893 1894 1895 1896 2110 16129 4155 4449 4450 4478 4479 4480 4672 10844 5119 5141 11387
putted$	0 1 2 11 38 58 456 458 459 460 1061 1204 1259 4155 4478 4479 4480 11387
putting$	0 1 2 6169 12181 11 38 58 157 456 458 459 460 1061 1204 1259 13463 1741 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 2110 16129 4155 4449 4450 4478 4479 4480 11387
puzzling$	1778 1781 1784 1785
pyjama$	9797 9813 9814 11820
pyjamas$	15802 15803 15804 15807 15815 11820
quarrel$	11417
quarrels$	11417
queen$	11500 5336
queens$	11500
questi	16879 4967
question$	1778 1781 1784 1785 10075 10106 10108 4777 17056 4949 11132
questionable$	6291 12314 12315 12316 12317 13351 8007 5181
questioned$	5148
questioning$	4777
questions$	4777 4949
quetiapine$	6137
queue$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
queued$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
queues$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
queuing$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
quick$	308 1000 1001 1002 1003 1005 1006 1007 1008 1009 7290 7725 13737 13738 13739 13740 1565 1566 1567 1568 1569 1570 16521 16590 10580 4417 5236 5278 5403 5438
quicker$	14955 15096
quickly$	12891 12892 13898 13899 14956 15028 15096 3259 16544 16545 16546 16547 16678 16679 16680
quiet$	12450 13412 13415 10518 16530
quiff$	11799
quiffs$	11799
quite$	6363 6383 2686 2866 3043 3046 3071 3080 5521 5532 5550
quiz$	4777
quizing$	4777
quizs$	4777
rabble$	2152 2153 11467 5314 6026
race$	9683 9686 9702 9706 9710 15743 9744
racists$	11889
radar	16972
radar$	16523 16832 16834 4661
radio	4645
radiotherapy$	6125
raff$	11465
rag$	13609 13610 14652 11462
ragged$	15769 15770
rags$	11462
raid	10688 11011
raid$	4525 17022 5145 12001
raided	10688
raided$	17046 17313 5145
raids$	5145 12001
rails$	14455 14605
raise$	9177 9178 9179 9182 9183 9185 9186 9189 10261 5547
raised$	10260 5547 11824
raiser$	11547
raisers$	11547
raises$	5547
raising$	9177 9178 9179 9182 9183 9185 9186 9189 5547
ramp$	4911
ramped$	17086
ramping$	4911
ramps$	4911
ran$	553 554 555 556 557 558 559 560 561 562 574 575 593 594 907 908 909 1093 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 1487 1488 1489 1490 1491 1492 1493 2264 14553 2642 2643 2644 2673 2724 2725 3347 3422 5101 5189 5361 5364 5384 11981
random	4778
random$	10943
rang$	1013 1014 1099 10220 16643
ranger	4703
rans$	14553
rape	11269
rape$	13228 7218 13574 13575 14201 14202 14203 14204 14205 14206 14207 14208 17280 11402 11456
raped	12135
raped$	13348
rarely$	3037 9202 3038 9203 3039 5045
raring$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
rascal$	6026
rascals$	6026
rash	11139
rash$	104 105 1841 1891 1892 17150 5264 5266
rat$	11463 11552 11555
ratbag$	11471
ratbags$	11471
rate	4889
rate$	8630 8631 11083 12001 12006
rated$	2204 2218 2575 2579
rates$	11083 12001 12006
rather$	1192 1193 7925 1761 7927 16606 16608 10645 16665 16666 16668 5521
rating$	16702
ratings$	16646 16647 16702
rational$	6544
rats	5138
rats$	11303 11463 11552 11555
rattle$	15419
rattled$	15418
rattles$	9409 9410
ratty$	6046
re	11054
re$	9909 9920 5320
reach$	12234 12235 12236 12237 14705 15978 15999 16022 10012 16030 16068 16069 16070 11852 11854
reached$	14105 14106 14107 14108 15896 15902 15907 15910 15916 16011 16028 16054 16055 16056 16057 16058
reaches$	11853
reaching$	16068 16069 16070 10060 11852
react$	15918 16593 11936
reacted$	11936 11937
reacting$	11936
reaction$	14819 14820
reacts$	11936
reactted$	11936
reactting$	11936
read	10692 5051 12128
read$	14705 14927 14928 4069 4070 4071 16374 16412 16773 4648 16825 10820 10859 17237
reader	5032
reader$	16845 11197
readers$	16845
readily$	12891 12892 1210 1211 1212 1213 1214 1215 13898 13899 16544 16545 16546 16547 16678 16679 16680 5246
readin	5031 17238 11228
reading$	4648 11196 17239 11874 5957
reads$	4648
ready$	13055 13056 1000 1001 1002 1003 1005 1006 1007 1008 1009 7725 13737 13738 13739 13740 1565 1566 1567 1568 1569 1570 1764 1765 1766 1767 14645 2927 2928 16590 10580 4524 4539 4827 17317 5236
real$	8472 10341 10342 10343 10344 5861
realise$	187 7980 7981 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8190 8191 8192 8193 8194 8195 8196 8197
realised$	7980 7981 14019 14020 8010 8011 14049
really$	13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 9019 3789 3790 3791 3792 5550
reap$	910 911 7511
reaped$	910 911
reaping$	910 911
reaps$	910 911
rearrested$	12154
reason$	9137 9371 3207 16068 16069 16070 16524 4819 11852
reasoned$	15896 15902 15907 15916 16011 16054 16055 16056 16057 16058
reasoning$	16068 16069 16070 10063 11852
reasons$	14614 4819
reassurance$	15296
reassured$	15396
reassuring$	15394 15396
rebuff$	13132 7122 7123 7124 7125 5271 5675
rebuffed$	15861 15866 15867 15868 15869 5271 5675
rebufffed$	5271 5675
rebufffing$	5271 5675
rebuffing$	5271 5675
rebuffs$	5271 5675
recall$	16917
recalled$	5157
receiv	11945 5924
receive$	6473
receives$	5030
recent	4537
recent$	10702
reckless$	104 105 6291 12314 12315 12316 12317 6547 12702 919 1031 1318 1841 1891 1892 5179 5264 5266 6055
recklessly$	6011
recklessness$	12559 12560 12561 12562 12563 12564 12953 12954 12955 12956 13033 7061 7062 7082 13094 13283 13284 13285 13286 13287 13288 13493 7971 8064 1900 8066
reclaim$	4945
reclaimed$	4945
reclaiming$	4945
reclaims$	4945
recognise$	12548 14126 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8190 8191 8192 8193 8194 8195 8196 8197 14927 14928 15680
recognition$	16845 11966
recollection$	7340 1176 7342 1178
recomm	4870
recommit$	16913 16940
record	10743 4589 4605 4624 4631 4723
record$	12253 7894 10328 16374 10444 16596 10608 16742 4571 16772 10769 16789 10779 4620 4623 10796 4659 4662 4668 10863 10882 16922 10912 16924 17330 12091 12167
recorded$	4562 16787 10796 4633 4634 4659 4673 10863 16878 4746 4748 11063 11064 5852
recording$	4399 4400 4401 4402 10677 4622 10793 10796 4659 4662 4668 10863 11900 11998
recordinged$	10796
recordings$	4622 10793 10796
records$	16730 16742 16754 16772 10769 16789 10779 4620 4623 10796 4659 4662 4668 10863 16882 10882 16894 16922 16924 11967 12091
recover$	5900
recovered$	17032 5900
recovering$	5900
recovers$	5900
recovery$	17266
recrui	16752
recruit$	537 538 5187 5188 11421
recruited$	12222 537 538 6704 540 541 542 5187 5188
recruiter$	13638 14352 11488 11491 11492
recruiters$	13638 14352 11488 11491 11492
recruiting$	537 538 5187 5188
recruitment$	12232
recruits$	537 538 5187 5188 11421
recruitted$	537 538 5187 5188
recruitting$	537 538 5187 5188
red$	7598 7599 7802 8639 8640 8641 17002 5610 5633 11820 5836
redeal$	16913 16940
redeeming$	11543
redemption$	11543 11854
redheaded$	9730 6076
reduc	4889
reduce	5047
reduce$	17064 17083 12034
reduced$	17094 12018
reduct	11055
reduction$	17066 17080
referenced$	10747
referr	17190
referral$	9850 3686 9852 3688 3689 16416 11912 6003
referrals$	9850 3686 9852 3688 3689 16416 16580 16581 11912 11913
referred$	5924
reflected$	8300
refuge	11290
refuge$	13267 17301
refus	4970 6151
refusal$	6537 373 374 375 376 377 378 2543 2544 2545 2546 2547 3666 3667 9859 4226
refusals$	3666 3667 9859 4226
refuse	5993
refuse$	12945 1157 13405 13406 1813 1916 1922 1923 1924 1925 1926 1928 1977 2029 15256 3665 15855 15860 16125 16129 5674 11842 11862 5754
refused$	12672 1157 1813 13999 14049 1916 1922 1923 1924 1925 1926 1928 1977 2029 3665 15855 15860 15861 15866 15867 15868 15869 16125 16129 5674 11842 11862 11907 5754
refuser$	11518 6036
refusers$	11518 6036
refuses$	1157 1813 1916 1922 1923 1924 1925 1926 1928 1977 2029 3665 15855 15860 16125 16129 5674 11842 11862 5754
refusing$	1157 1813 1916 1922 1923 1924 1925 1926 1928 1977 2029 9632 3665 15855 16125 16129 16338 16339 5674 11862 5754
regain	4915
regard	11945
regard$	6258 6259 6260 6261 6262 6264 6265 8448 8449 2285 8451 2321 2449 2452 9163 9164 9165 15398 16377 16378 16379 16380 16381 16382 16383 16384 10376 10377 10378 10379 10380
regardded$	2321 2449 2452
regardding$	2321 2449 2452
regarded$	2206 2321 2449 2452 2581 9389 15665 15666 15667
regarding$	2321 2449 2452 9099 10942
regardless$	12381 12385 13057 15224
regards$	2321 2449 2452
regist	4542 10743 4629 10794 16974
register$	16754 4623 10828 16882 16885 17323 11991 12106
registered$	5095 5910 12117
registers$	16042 16754
registration$	4513
registrations$	5798 11972
regret$	1051 14194 14195
regreted$	1051
regreting$	1051
regrets$	1051
regrettable$	10527 16539
regrettably$	6089
regretted$	1051
regretting$	1051
regula	4778
regular$	590 591 2158 10943 5193 5306
regularly$	589 17182
regulation$	14826 14827
rehab	17264 11254
rehab$	17265 12082
rehabilitation$	6003
reject$	2107 2108 15855 16129 5245 5285 5675
rejected$	2107 2108 15855 15861 15866 15867 15868 15869 16129 5245 5285 5675
rejecting$	2107 2108 15855 16129 16338 16339 5245 5285 5675
rejects$	2107 2108 15855 16129 5245 5285 5675
rejectted$	2107 2108 15855 16129 5245 5285 5675
rejectting$	2107 2108 15855 16129 5245 5285 5675
relapse$	15919 11847
related$	17235 11460
relati	17246 17297 11945
relations$	11363
relationship$	12268 6480 6621 457 648 649 650 12831 12832 6850 6851 6852 6853 12895 14875 15103 15104 2991 2992 2993 2994 2995 2996 2997 15228 15229 15230 15320 5092 11344 11363 11687 11727
relationships$	12268 6480 6621 457 648 649 650 6850 6851 6852 6853 12895 15088 15089 15090 15091 15092 15101 15103 15104 2991 2992 2993 2994 2995 2996 2997 15228 15229 15230 15320 11344 11363 11687 11727
relay	4619
relay$	4636 4881
relaying$	4636
relays$	4636 4881
releas	4595
released$	5992 5993
relentlessly$	6085
relevant$	4644
reliab	4537
reliable$	13352 15884 10702
reliant$	11713
relied$	9250 3086 3087 3088 3089 3090 9256 16054 16055 16056 16057 16058 4863
relies$	5144
relish$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5244 5275
relished$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5244 5275
relishes$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5244 5275
relishing$	1180 1181 1702 1703 1704 1705 2035 2036 2037 2038 5244 5275
reluctance$	6537 373 374 375 376 377 378 2543 2544 2545 2546 2547
reluctant$	1919 1922 1923 1924 1925 1926 1928 2543 2544 2545 2546 2547 4417
relying$	5144
remain	11248 5988
remain$	12584 842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 15917 17259 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 12153
remained$	8717
remains$	6303 370 371 842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 8717 8722 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 11109 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530
remand	10996 5992
remand$	12157
remanded$	17007 11318 12157
remark$	3658 3659 3660 3661
remarkably$	5532 5550
remarked$	3658 3659 3660 3661
remarking$	3658 3659 3660 3661
remarkked$	3658 3659 3660 3661
remarkking$	3658 3659 3660 3661
remarks$	12504 13400 13401 3658 3659 3660 3661
remind	4796
remind$	4656
reminded$	12367 12368 196 197 198 209 210 211 212 1677 1678 1679 1680 1681 1682 1683 1684 1706 1707 1708 1709 1710 1711 1712 4700 10868
reminder$	16536 16537
reminders$	12364 16536 16537
remiss$	6088
remit	4906
remorse$	14194 14195 14632 14633 14634 14635 14636 15888 11437
remorseless$	6046 6055
remote$	16590
remov	4585 4962
remova	17290
remove$	7317 7318 7319 7320 7321 7322 5080
removed$	392 393 394 395 16360 16361 17010 4965 5080 5081
removes$	5080
removing$	5080
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7932 15561 6157
reoffe	11059
reoffend$	15918 16897 16913 16940 11847
reoffended$	6162
reoffender$	6032
reoffenders$	6032
reoffending$	17065 17068 17070 5853 6162
reoffends$	6162
repair$	16593
repara	5159
reparation$	11324
repeat$	590 591 1202 15918 5193 5320 5820
repeated$	6387 1202 10525 10526 10549 16580 16581 5703 11913 5931
repeatedly$	589 10176 4314 5677
repeating$	1202 7368
repeats$	1202
repeatted$	1202
repeatting$	1202
replied$	12934 13209 14049 16213 16216 16217 16219 16220 16221 16222 16256 16257 16643 11871
replies$	4282 4283 11871
reply$	12969 12970 12971 14176 14178 15891 15897 15911 16374 16402 4282 4283 16534 16593 16596 11844
replying$	12390 12643 12969 12970 12971
report	4536 10703 10711 4589 4605 4619 4624 4630 4631 4740 10905 11228 11945 11948
report$	12548 13863 13954 13977 14126 16333 16416 16531 4411 16722 16772 4607 10796 4636 4637 4638 16819 4662 4668 16922 16924 16963 4881 17239 5155 11912 12123
reportd$	4638
reported$	12675 12903 12911 7472 7473 14049 10796 4638 16828 4734 4761 11063 11064 5155 11959 11994
reporting$	15890 10796 4636 4638 4662 4668 5155
reportinged$	10796
reportings$	10796
reports$	16333 16416 16531 16772 10796 4636 4638 16819 4662 4668 16922 16924 16963 4881 4888 5155 11912
reprim	5992
reprimand$	12157
reprimanded$	12157
reprimands$	12157
reprisal$	11399
reprisals$	11399
reprobate$	6026
reprobates$	6026
reputation$	12253 7894 2395 2396 2397 2398 2399 2400 2665 2666 10514 16569 10614 16635 5394
reques	10723 4850 4863 4870
request$	16416 16536 16537 11912
requested$	11970
requests$	13311 16536 16537 16580 16581 11912 11913
requir	10723 11945
require$	1546 1547 7718 1554 1555 1556 7851 14997 3103 3104 3105 9271 3107 3108 3109 3110 3120 3121 3122 15299 9289 9290
required$	1546 1547 13795 3120 3121 3122 15299 9289 9290 4894 17083 11239
requirement$	17326
requires$	1546 1547 3120 3121 3122 15299 9289 9290
requiring$	1546 1547 3120 3121 3122 15299 9289 9290
rerob$	16913 16940
rescuing$	15296 15371
reside	11058 5109 5111
residential$	11274 11276 5507
residents$	14280 8270 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 14458 14462 8511 8512 10467 4886 17069 17098 11448 11449
resilience$	6068
resilient$	3146 3147 3148 3149 3500 11749 6068
resist$	12548 12945 13132 7122 7123 7124 7125 7736 13748 13749 13750 13751 13871 14014 14048 15256 3683
resistance$	2543 2544 2545 2546 2547
resistant$	2543 2544 2545 2546 2547 11859 11862 6055
resisted$	13076 14049 3683
resisting$	15641 3683
resists$	3683
resistted$	3683
resistting$	3683
resit	5961
resolution$	12168
resort$	533 534
resorted$	533 534 4370
resorting$	533 534
resorts$	533 534 4371
resortted$	533 534
resortting$	533 534
resources$	17079
respect$	7210 14126 14156 8154 8418 14632 14633 14634 14635 14636 15888 15891 15897 15911 16377 16378 16379 16380 16381 16382 16383 16384 11508 11844
respected$	12911
respit	5109
respite$	11274
respon	16714 10707 16752 10893 16937 12024
respond$	14126 15891 15897 15911 15945 15946 16402 16593 16596 11844
responded$	16213 16216 16217 16219 16220 16221 16222 16256 16257 16412 11871
response$	13400 13401 4161 4169 4170 4171 4282 4283 4399 4400 4401 4402 4515 10681 10682 4519 10687 16703 16711 16718 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 10797 4635 10803 4640 10810 16831 10940 4792 10963 11003 4876 4880 11046 17106 11900
responses$	4161 4169 4170 4171 4282 4283 4399 4400 4401 4402 11900
responsib$	16422 16510 16562
responsibbed$	16422 16510 16562
responsibbing$	16422 16510 16562
responsibed$	16422 16510 16562
responsibilit$	9028
responsibilities$	15038 16178 16422 16562
responsibility$	396 397 398 399 13066 13110 13111 13112 13381 13875 14034 1903 1904 8073 8074 8075 8076 8077 8078 8079 8080 8081 8082 8083 8084 8098 8099 8100 8101 8102 14114 14115 14116 14117 14118 14119 14120 14121 14122 14123 14124 8114 14161 15678 16178 16283 16377 16378 16379 16380 16381 16382 16383 16422 16562 4406 12131
responsibing$	16422 16510 16562
responsible$	12201 71 72 73 74 75 7143 13155 13156 13157 13158 1903 1904 3500 15678 16109 16110 16111 16114 16115 16116 16117 16118 16119 16120 16121 4398 16589 16766 16904 4736 10927 4771 10955 10956 4800 16992 4887 5168
responsibly$	12972
responsibs$	16422 16510 16562
rest$	6561 6562 6563 6564 7912 7920 8660 14685 14851 14969 15076 15077 15078 15079 15080 15123 15124 15125 15322 15594 15597 15751 15752 15753 16582 11914
resteal$	16913 16940
rested$	6561 6562 6563 6564
restor	4915
restra	5078
restraining$	11243
rests$	6561 6562 6563 6564 16582 11914
result$	359 6560 1110 10974 4820 11006 12123
resulted$	12188 13072 13073
resulting$	11006
results$	16569 10614 16635 16646 16647 17104 17239 12123
resume$	12336
resumed$	12336
resupply$	16913
retail	4555 10804 11058
retail$	11127
retailers$	4531 16708 10720 16794 16815 16817 4704 17069
retain$	5806
retained$	11970 5806
retaining$	5806
retains$	5806
retak	4915 5961
retaliation$	11399
retard$	6043
retards$	6043
return	11945
return$	12282 12298 6320 12422 12490 329 12584 12613 12615 12616 12617 529 530 531 532 6734 570 574 575 6744 6787 6795 631 632 633 6802 12817 13297 13692 13747 14126 15891 15897 15911 15917 15919 16374 4626 5224 11844
returned$	12422 329 529 530 531 532 570 574 575 5224
returning$	12390 329 12643 529 530 531 532 6731 570 574 575 6741 12930 5224
returnned$	329 529 530 531 532 570 574 575 5224
returnning$	329 529 530 531 532 570 574 575 5224
returns$	12422 329 529 530 531 532 570 574 575 4626 5224
reveal	4740 10905
reveal$	16893
revealing$	15769 15770 9780 5660
reveals$	16893
revel$	1066 1067 2109
reveled$	1066 1067 2109
reveling$	1066 1067 2109
revelled$	1066 1067 2109
revelling$	1066 1067 2109
revels$	1066 1067 2109
revenge$	11399
review	4676
review$	4575 11669
reviewed$	4575 10962 11031
reviewes$	4575
reviewing$	4575
reviews$	4575 11669
revolting$	5408
revolving$	2434 2435 2436 2437
rewards$	13488
rheumatic$	5894
rib$	17197 17198
ribs$	17197
ribss$	17197
rid$	4882 4897 11104
ridden$	823
ridding$	4897
riddled$	2352
ride$	12887 823 13800
rided$	823
rides$	12887 823
riding$	823
rife$	2352
riff$	5300
right$	6291 6293 6332 13022 13023 7072 7073 7074 13513 7594 1768 1769 1770 1771 1772 1773 1774 1775 8130 14161 2158 14443 2388 8568 9006 3003 3004 3005 9624 3460 3461 3462 5306 5393
rightly$	4411
rigid$	16521 16590 10580
rigoro	4925
rigorous$	11090
ring	16690 4637 4645 10885
ring$	12737 12738 1158 13445 13450 13954 14318 14319 14320 14321 14322 15805 10229 16374 4551 10802 5312 11820
ringin	16740
ringing$	15890 4551 10802
ringle	10775 16910 17133 12009
ringleader$	16786 16896 16931 17001 6029
ringleaders$	16896 16931 17001 6029
rings$	8889 8890 9746 15805 10221 4551 10802 11820
ringworm$	6128
riot$	11527 11528 11529 11549
ripped$	15769 15770 9807 5653 5660
rise$	1579 4843 11112
rises$	1579 11112
risible$	16458
risk$	12176 12177 12187 6180 16 17 18 6244 12256 12257 12263 12269 12270 12271 12272 12274 12275 12276 12278 6404 6405 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 13006 878 13242 13342 13370 7396 1232 1233 1234 1235 13710 13810 7894 13936 14079 14080 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14166 14167 14168 14169 14170 14217 14224 14237 8369 2205 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 14392 14393 8383 8384 8385 8386 8387 8388 8733 8734 2570 2571 8737 2573 2574 14751 14752 14753 14754 14755 14756 14757 14758 14759 14760 14761 14762 14763 14764 14765 14766 14767 14768 14769 14770 14862 14925 15088 15089 15090 15091 15092 15228 15229 15230 15240 15241 15242 15243 15274 15275 15276 15403 15511 15517 15518 15519 15520 9523 15621 10509 11031 4892 11087 11116 5177 11409 5785 5814 6155
riskier$	6291 5179
risks$	12176 12177 12256 12257 12269 12270 12271 12272 12274 12275 12276 12278 6345 6346 6404 6405 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 13242 13342 13467 13710 13810 7894 14079 14080 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14167 14168 14169 14170 14217 14862 14913 14914 14915 14916 14917 14918 14919 15228 15229 15230 15240 15241 15242 15243 15511 9523 15621 11343
risky$	12176 12177 6291 160 161 162 163 164 165 166 6547 12702 7894 8231 14267 5179 5281 5458
risperidone$	6137
ritali	5918
ritalin$	12083
rival$	13384
rivalry$	11460
rivals$	11449
roaccutane$	6137
road$	12607 6700 1015 14524 14680 9458 15496 9522 5520
roadman$	14327 11461 6025
roadmen$	14327 11461 6025
roads$	15467
roam$	12648 13936 2325 2416 2417 2418 2419 2420 2421 2422
roamed$	2325 2416 2417 2418 2419 2420 2421 2422
roaming$	2325 2416 2417 2418 2419 2420 2421 2422
roammed$	2325 2416 2417 2418 2419 2420 2421 2422
roamming$	2325 2416 2417 2418 2419 2420 2421 2422
roams$	2325 2416 2417 2418 2419 2420 2421 2422
rob$	13936 14140 14141 14298 14299 14520 16883 16913 16916 16940 16941 11101 11401
robbed$	12222 12225 12663 13001 13348 7467 7468 13504 13505 13506 13518 13519 5172
robber	16696 16704 16714 10707 16758 16910 10901 16925 4751 16934 16938 16939 16946 16947 4772 16953 16961 16965 16966 16967 11059 11311 11313 11332 11333 11336 11982 6010
robber$	14419 14420 14421 14503 14504 14505 14506 14507 16904 11497 11498
robberies$	16886 16911 16912 10916 10937 17070 4947 17344 17345 17347 12000 12007 12175
robbers$	14419 14420 14421 14503 14504 14505 14506 14507 11497 11498
robbery$	12244 12662 12694 13162 7444 7445 13457 1389 13672 13674 13799 4515 10681 10682 4519 10687 16703 16711 16718 4545 10715 10716 10717 4553 4554 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 10790 16804 16805 16806 10797 4635 10803 4640 10810 16831 4688 10874 16886 16887 10916 16929 10940 4792 10963 10980 11003 4876 4880 11046 4963 17322 17324 17343 17344 17345 17347 11399 5815 5825 12175
robbing$	13773 16766 16942 17021 11401
robs$	16883 16916 16941 11101
robust	4919 4925 4930 5858
robust$	11090 4929 11749 6070
robuster$	4929
robustly$	11995
rod$	1320
rode$	823
rogue$	14563 11552
rogues$	14563 11552
role$	13066 16562 10954
roles	16750
roll	5947
roll$	2084 3254 9420 9421 3587 16450 12112
rolled$	3254 9420 9421 3587 9753 15828 15829 11099 11100 12112
rolling$	2084 3254 9420 9421 3587
rollled$	3254 9420 9421 3587
rollling$	3254 9420 9421 3587
rolls$	3254 9420 9421 3587
roma$	3540 9711
romanian$	3540 9711 11809
romantic$	685 686 687 688
roof$	17295
room	10948
room$	13697 13698 13699 13700 13701 4531 16708 16726 16727 16728 10718 10719 10720 16793 16815 16821 16822 10853 16867 11291 11292 17307 5137 11961 12120
rooms$	16822 11961
roost$	13520
root$	1086
rope$	13634 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759
roped$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759
ropes$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759 14859
roping$	1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1754 1755 1756 1757 1758 1759
rose$	1579 12006
rot$	2415 16407 16638
rotten$	2338 2339 5316 11624 6046
rough	12147
rough$	7488 7645 14336 14337 8338 8549 2469 2470 8782 8783 5282 5316 5400 5612 11780
roughest$	8328
round$	12506 12507 12509 12511 13392 13396 7677 7688 14861 8857 14900 3303 4813 11836 12034
rouser$	11479
rousers$	11479
route	16874
route$	6700 16763
routes$	16763
routin	4778
routine$	10943
row$	13162 13593 13596 9963 15975 9965 16097 16098 16099 11417
rowdy$	5464 6055
rows$	16097 16098 16099 5068 11417
rubber$	5728
rude$	14742 14743 14841 16129 10415 6055
ruffian$	11552 6026
ruffians$	11552 6026
rug$	16559
rui	5992
rui$	12157
ruin$	13113 13437
ruining$	13441
rule$	14284 16242 16243 16244 16245 16246 16247 4518
rules$	14296 14462 8460 8461 8462 8463 14972 15363 15364 15365 15385 15387 15570 16242 16243 16244 16245 16246 16247 16557 16685 4518 11450 11567
ruling$	4518
rum$	17177
run	4855
run$	12282 12298 12356 12584 12613 12615 12616 12617 6615 6616 6617 6666 553 554 555 556 557 558 559 560 561 562 574 575 6749 6754 593 594 717 718 12945 907 908 909 7167 7168 7234 1093 13277 13278 13279 13280 13281 13282 13297 1158 1258 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 1487 1488 1489 1490 1491 1492 1493 13736 13741 13938 13954 7995 14048 14049 14060 2084 2098 2099 2264 14469 8475 2642 2643 2644 2673 2724 2725 2865 3347 3422 9611 9612 9613 15919 3760 3761 16129 10629 4579 4706 4952 5101 5189 5360 5363 5384 11877
runaround$	14487
runaway$	14419 14420 14421 11497 11498
runaways$	14419 14420 14421 11497 11498 6035
runed$	4706
rung$	6653 6654 6655 6656 6657 6658 6659 6660 14049 16412 10774
runing$	4706
runner	11992
runner$	12727 14422 2252 14528 14529 11421 11497 11499
runners$	12727 14422 2252 14528 14529 16928 11421 11497 11499
runnin	16752 10893
running$	12258 12259 12260 12261 12262 6697 12728 553 554 555 556 557 558 559 560 561 562 574 575 6748 6750 6754 593 594 7167 7168 1093 7454 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 13673 1768 1769 1770 1771 1772 1773 1774 1775 2084 2098 2099 2264 2724 2725 2865 15482 15483 15484 15485 15486 16129 4579 16904 16937 5101 5189 5359 5362 5384 11957
runs	16752
runs$	553 554 555 556 557 558 559 560 561 562 574 575 6754 593 594 717 718 907 908 909 1093 1449 1450 1451 1452 1453 1476 1477 1478 1479 1480 1481 1482 1483 2084 2098 2099 2264 2642 2643 2644 2673 2724 2725 2865 3347 3422 16129 4579 10758 16779 4706 5101 5189 5384 11957
rush$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5236
rushed$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5019 5236
rushes$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5236
rushing$	1000 1001 1002 1003 1005 1006 1007 1008 1009 1487 1488 1489 1490 1491 1492 1493 5236
s$	10726 10891 16905 11123 4992 4995 11173 11175 11180 11209 11219 11222 5063 11229 11231 11232 5069 5070 11241 11244 5087 11256 5098 11276 17300 11299 11301 17314 17321 17327 11331
s17$	6156
s20$	6156
s31$	6156
s47$	6156
sabotage$	11413 5270
sabotaged$	11413 5270
sabotages$	11413 5270
sabotaging$	11413 5270
sad$	8666
sadistic$	5404
safe$	12230 12231 6332 13267 7416 13865 14078 14082 8072 14084 14096 14097 14105 14106 14107 14108 15203 9210 15246 15262 15265 15267
safeguard$	6217 12548 8091 14135
safeguarding$	15279 15280 15281 15282 15296 5703
safer$	6291 6332 7223 7224 7225 13874
safety$	12186 6176 12269 12270 12271 12272 12273 12274 12275 12276 12277 12279 12333 12334 6354 6355 12632 12633 13137 13267 13689 1514 13939 14079 14080 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8185 8186 8187 8188 8189 15240 15241 15242 15243 15356 16837
said$	121 6628 6662 6895 6896 6905 7066 13227 7472 7473 7954 7989 15964 10031 10032 10033 10142 10143 10146 10310 10311 4252 4253 4734 4790
sail$	1465
sailed$	1465
sailing$	1465
sailled$	1465
sailling$	1465
sailors$	15459
sails$	1465
saints$	15504
sale	16965
sallow$	6076
same$	12382 12384 12386 12388 13058 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7209 7367 13379 8360 2439 8607 9268 9269 9270 3517 9754 15772 15785 9787 9794 10026 10027 10028 10029 5586 5647
sanction$	4867 5840
sanctioned$	392 393 394 395 8355 8356 8357 8358
sanctions$	4867
sand$	16556
sandy$	5610
sank$	1497 1498 1499 1500 1501 1502 1503
sat$	3631 3632 3633 4238 4239 4240 4241 4242 4243 4244 4245
satisfy$	15999
savage$	14419 14420 14421 11497 11498
savages$	14418 14419 14420 14421 14440 14441 14442 14692 11471 11497 11498
save$	7310 7311 7312
saved$	14105 14106 14107 14108 16054 16055 16056 16057 16058
saving$	15296 15371 16569 11543 11854
savings$	10614
savvier$	2677 2678 2679
savvy$	2677 2678 2679 9346 9347 9348 3500 3504 11681 6064
saw	5013 5092
saw$	1013 1014 1117 1966 1967 2321 9426 9427 3263 4145 4146 11178 5268
say	16781 4740 10905
say$	12329 6440 12548 6539 6612 6936 1162 13405 13406 7402 7437 13453 1610 7855 13871 7878 7879 7880 13960 13977 14010 8034 14048 14126 2149 9246 15680 15857 15891 15897 15911 10142 10143 10146 4576 11844
saying$	2149 9631 15890 15977
says$	2149 15858 15964 10142 10143 10146 4252 4253
scabies$	6128
scalde	5099
scalded$	11264
scale	17227
scallies$	6026
scally$	6026
scallywag$	6030
scallywags$	6030
scam$	13799
scan$	4575 17201
scandal$	6087
scandalous$	6087
scaned$	4575
scanes$	4575
scaning$	4575
scanned$	10962
scanning$	16872
scans$	4575 17201
scant$	93 100 7711 7793 2283 2284 2286 10366 10373
scantily$	3538 5602 5613
scar$	3558 11799
scarcely$	7499 7517 7518 7519 8030 1866 1867 1868 2964 2966 2967 3001 3037 9202 3038 9203 3039 3123 9288 3124 3125 9379 5537 5538 5552
scare$	15314 15315 15316 15419
scarecrows$	15830
scared$	15274 15275 15276 3141 3142 15418 15422
scares$	9142 15154 9409 9410 15542
scarf$	15810 11820
scaring$	12258 12259 12260 12261 12262
scarlet$	5894
scars$	3558 11799
scarves$	15810 11820
scatter$	17082
scattering$	4944
scenario$	12178
scenarios$	12178
scene$	13908 13909 14913 14914 14915 14916 14917 14918 14919 16887
scheme$	11991
schemer$	11497
schemers$	11497
scheming$	6055
schizo	6124
schizophrenic$	17263
school	4880 5044 17238 12116
school$	12715 12716 12717 12957 12958 7567 13994 14134 14339 14340 14341 14342 14366 14367 14368 14369 14370 14371 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14399 14426 8419 14458 8484 8559 14588 14589 14591 14812 3301 3302 15878 15879 15880 15954 10197 10202 10203 10205 4047 16614 10630 4469 16681 16682 11045 17205 17215 17216 17217 17218 17219 11209 17221 17222 17229 17231 17232 17239 17317 11307 11360 5353 5703 5752 5761 5762 12102 12112 12113 12114 5958
schoolboy$	5329
schooled$	5048
schooling$	13175 17230 12114
schoolmates$	11496
schools$	14366 14367 14368 14369 8511 8512 11045 17226 17308 12112
sclerosis$	17265
scolio	6127
scor	11979
score$	1508 14859 15467 16702 11996
scored$	1508 16865
scores$	1508 16702 11996
scoring$	1508
scorn$	16659 16660 16661 16662 16663 5271
scorned$	5271
scorning$	5271
scornned$	5271
scornning$	5271
scorns$	5271
scoundrel$	11552
scoundrels$	11552
scour$	4575
scoured$	4575
scoures$	4575
scourge$	8760
scouring$	4575
scours$	4575
scramble$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
scrambled$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
scrambles$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
scrambling$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
scrap$	12995 1372 13592
scraped$	11800
scrapes$	7291 7292 7293
scrapheap$	16048
scrapings$	2467
scrapper$	11552
scrappers$	11552
scratch$	16440
scrawny$	6076
scream$	11430
screamed$	12672 13999 14049
screening$	17174
screens$	16136 16166 16167 16168 16169
screenshot$	10793
screenshots$	10793
screw$	5395
screwed$	2597 8912 8913 5425
screws$	5395
scribe	5032
scribe$	11197
scrolled$	10962
scrote$	6030
scrotes$	6030
scrounger$	11497
scroungers$	11497
scrubber$	6043
scrubbers$	6043
scruffily$	3538 5613 11819 11821
scruffy$	3540 9709 15769 15770 5612 5633 5653 5660 6076
scruples$	14632 14633 14634 14635 14636
scrutiny$	16832
scum$	6026
scumbag$	6026
scumbags$	6026
search	10688 10692 16729 16788 16879 4813 16995 17009 4967
search$	4525 4575 10761 4731 4788 4807 16988 10978 4829 17022 17023 11013 17025 4852 11018 4854 17031 4872 17056 4949 4950 17130 11132
searched$	4575 16960 10962 4852 17046
searches$	4575 16954 4807 17023 11013 17025 4852 4854 17031 4872 17119
searching$	4575 17023 4852 4854 4872
searchped$	4829
searchs$	4575 4829 4949
seasoned$	3308 6069
seating$	10743
second$	7259 7263 7715 2466 3517 10375 10594 5038
secrecy$	7023 8064 16430
secret$	13412
secretive$	6055
secretly$	1187 1188
secrets$	13415
sectio	17264 11254 6141
section$	11015
section17$	6156
section20$	6156
section31$	6156
section47$	6156
sectioned$	17265
secur	5822
secure	4820 5111
secure$	12943 12944 11276 17333 11327 5806 6003
secured$	16778 11970
secureed$	5806
secureing$	5806
secures$	5806
securi	4555 10804 10811 4681 10856 4703 10940 4783 10948 4820 4880
security$	14280 4531 16708 10720 16794 16815 16817 16822 4647 10846 4685 16867 4704 4705 16951 4828 4844 11045 4966 11449
seduce$	307 1062 1063 1064 1065 5183 5238
seduced$	307 1062 1063 1064 1065 2039 5183 5238
seduces$	307 1062 1063 1064 1065 5183 5238
seducing$	307 1062 1063 1064 1065 5183 5238
see	16703 5013
see$	187 12458 12548 12584 7167 1013 1014 1117 13747 1778 1781 1784 1785 1966 1967 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8190 8191 8192 8193 8194 8195 8196 8197 2321 2449 2452 2474 2475 15152 9163 9164 9165 9176 15398 9426 9427 3263 15514 15515 15516 15842 16402 16596 16729 4564 4571 4576 16774 16852 11178 11294 5268
seed$	11481
seeds$	11481
seeing	5013
seeing$	12390 12643 7167 9099 11178 5105 11294 5218 5268
seek	10723 4820 4850 4863 5837
seek$	315 604 605 606 607 608 609 610 2041 8206 2042 2043 2044 2045 2046 2047 2063 2064 2066 16129 10161 4528 16748 10738 5476 5477
seeked$	10161 4528 10738
seeker$	14409 11441 11640 12153
seekers$	14409 11441 11640
seekin	10723 4850 4863
seeking$	315 604 605 606 607 608 609 610 2041 8206 2042 2043 2044 2045 2046 2047 2063 2064 2066 8766 8784 16129 10161 4528 10738 11441 11640 5476 12153
seekked$	10161
seekking$	10161
seeks$	315 604 605 606 607 608 609 610 2041 8206 2042 2043 2044 2045 2046 2047 2063 2064 2066 10161 4528 16748 10738 5476 5477
seem$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 9263 9264 9265 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9579 3459 3475 3532 4180 4181 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5531 5533
seemed$	842 843 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 4180 4181 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5531
seeming$	4180 4181
seemmed$	4180 4181
seemming$	4180 4181
seems$	370 371 842 843 7558 7559 2017 2134 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2490 2501 2505 2515 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3532 4180 4181 5196 5209 5325 5327 5332 5379 5387 5406 5419 5459 5461 5469 5470 5530 5531 5533
seen	16765 16892 5092 5161
seen$	552 14019 14020 8010 8011 2207 2582 2689 2904 9389 9426 9427 3263 3270 3305 3442 3443 3444 15665 15666 15667 15896 15902 15907 15916 16011 4145 4146 16446 16760 16785 10820 5013 5020 5105 5268 11981 11988 11994
sees	5013 5092
sees$	1117 1966 1967 2321 2449 2452 11178
seize	4671
seize$	4612 10836 5806
seized	10835 4671
seized$	4612 16846 10836 17032 11970
seizeed$	5806
seizeing$	5806
seizes	4671
seizes$	4612 10836 5806
seizin	4671
seizing$	4612 10836
seizur	6127
seizure$	4671 4808 17017 11967
seizures$	4808 11967
seldom$	3037 9202 3038 9203 3039
select	4954 6121
selected$	4715
self	5885 6138
self$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 92 131 6513 12553 6623 6624 6625 12690 6693 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 13437 13441 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 8145 8146 8147 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 8816 8818 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 3435 3436 3437 9618 3454 3455 15637 15645 10575 11269 11340 5186 11370 11371 5229 5248 11419 5344 11711 11712 5548 5579 5723
selfharm$	12050
selfharmed$	12050
selfharming$	12050
selfharms$	12050
selfie$	12779 12787 6799 6800 636 637 13180
selfies$	12779 12787 12788 6799 6800 636 637 13180
selfish$	6055 6087
sell$	12282 12298 12584 12613 12615 12616 12617 6615 6616 6617 553 554 555 621 717 718 920 7167 7168 13277 13278 13279 13280 13281 13282 13297 7375 7377 7379 13391 13470 13736 13741 1580 1581 1582 7748 13936 14140 14141 14176 14178 14184 14186 14298 14299 16916 5189 5206 11387
selled$	7375 7377 7379
sellin	16740 16752 10893 16910
selling$	12705 553 554 555 621 7168 7375 7377 7379 13673 13703 1580 1581 1582 13773 15482 15483 15484 15485 15486 16103 16104 16109 16110 16111 16112 16113 16114 16115 16116 16117 16118 16119 16120 16121 16766 16904 16942 5174 5189 5206 11974 12174
sellled$	7375 7377 7379
sellling$	7375 7377 7379
sells	16752
sells$	553 554 555 621 717 718 920 7375 7377 7379 1580 1581 1582 10758 16779 16916 5174 5189 5206
selves$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11340 11370 11371 11419 11711 11712
semh	5937
semh$	12102
semi$	5082
sen$	17210 5941 12107
send	4536 4618 4619 4630 4637
send$	12282 12584 603 612 1004 7375 7377 7379 13473 1436 13736 13741 14176 14178 14184 14186 4535 10788 4628 10802 4638 4798 11004 4881 4926 5197 5221 11387 5941 12107
sendd$	4638
sendded$	7375 7377 7379 1436
sendding$	7375 7377 7379 1436
sended$	7375 7377 7379 1436 10788 4638
sendes$	4628
sending$	603 612 1004 7375 7377 7379 1436 16068 16069 16070 10788 4628 10802 4638 4798 4926 5197 5221 11852
sends$	603 612 13311 7375 7377 7379 1436 10788 4628 10802 4638 4798 11004 4881 4926 5197 5221
sensation$	5276
sense$	13375 13376 13541 13542 13543 13544 13545 13546 13547 13548 13549 13550 13551 13552 13553 13820 13821 13822 13823 13824 13825 13826 13827 7817 7818 7819 14159 8150 2294 8625 2726 2728 9110 15122 2985 2986 2987 2988 2989 2990 9191 3027 3028 9194 15474 15526 15680 15790 16328 16329 16330 11412 11433 11735
sensible$	12198 6291 6332 6962 3003 3004 3005 15267 3500
sensibly$	12972
sensit	4537
sensitive$	10702 11655 5782
sensor	4976
sensory$	11141
sent	4536 10805 10869
sent$	12439 12440 12441 12443 603 612 12920 12921 12922 12934 7375 7377 7379 1436 14049 4535 16773 11238 5124 11318 5197 5221 11387 11907 5987
senten	17246
sentence$	4839 12161 6000 12166 12168
sentenced$	11318 6000
sentences$	4839
sentencing$	6000
separa	17246 17248 11238 11240 17261
separate$	4514 17082
separated$	17249
separates$	4514
separating$	4944 17249
separation$	17251
sepsis$	6126
september$	12717
sergea	4515 10681 10682 4519 10687 16703 10715 10716 10717 4553 4554 4555 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 4688 10940 4792 10963 11003 4876 4880 11046
sergeant$	10680 16693 16698 4531 16726 16727 16728 10718 10719 10720 16741 10737 4597 10763 10766 4604 10771 10773 16791 16795 16796 16798 16808 10800 16812 16814 16821 4685 10853 16951 10957 17014 11041 11045 17057 5778 12033
serial$	590 591 4513 5193 5320 5333 5820
series$	4008 11990
serious$	6252 685 686 687 688 8472 10341 10342 10343 10344 5320 5703
seriously$	14196 14197 14198 14199 14200 16275 16276 16292 16293 16294 16295 16296 16297 16298 16299 16300 16301 16302 16370 16371 16372 16373 4314
seriousness$	14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14167 14168 14169 14170
sertra	5918
sertraline$	12083
servant$	11421
servants$	11421
serve$	3074 3075 4865 4909
served	17012
served$	4865 5038 5162
serves$	846 847 3074 3075 4865 4909
servic	17190
service$	14324 8405 14616 15954 10197 10202 10203 10211 4047 10239 10240 16564 16614 10622 10630 4469 16681 16682 4615 17065 17174 5703 11900 5752 5761
services$	7347 14134 14135 14139 8476 14616 14719 14845 15252 15253 15254 15255 15290 15291 15292 15293 15294 15337 15338 3203 3205 3690 3691 3692 3693 10197 16212 10202 10203 10208 10209 4047 16614 10630 16681 16682 17174 17186 11436 11839
serving$	4865 11230 11888 5965
session$	175 177 178 8828 15954 16122 16123 16124 16163 16164 16165 11435
sessions$	175 177 178 6384 12396 12429 12430 14812 8828 15954 16163 16164 16165 11435
set$	64 65 66 12340 535 556 557 558 559 560 561 562 13244 13245 13246 13247 13248 13249 7392 1265 1266 1267 1268 13658 13659 1763 14373 2242 2983 2984 9691 3743 3744 3907 4672 5173 11757 11758 12121
sets$	64 65 66 556 557 558 559 560 561 562 1763 2242
setter$	11583
setters$	11583
setting$	64 65 66 5173
settle$	15891 15897 15911 11844
seven	10683 10698 16792 10792 10813 16830 10851 4689 4690 16874 16875 16877 16918 4756 4770 10947 16964 16981 16984 16989 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 4964 12009
seven$	14374 14444 16502 10921 16956 16958
severa	16855
several$	6387 618 9637 3575 10525 10526 10549 16580 16581 11913 5815 5931
severe	5880
severely$	5950 5968
sewer$	14690
sex$	12268 6480 12603 6687 6778 12791 6785 622 6792 12806 638 639 640 641 12828 12829 12895 6932 13181 13293 13294 13295 13296 13672 13674 8389 14687 8837 14872 14873 15088 15089 15090 15091 15092 15101 15228 15229 15230 15320 9614 11260 5147 11344 11365 11377 5405 11687
sext$	6016
sexted$	6016
sexting$	11361
sexts$	6016
sexual$	12702 6768 6776 6781 6783 6784 623 624 625 626 628 6796 6797 6798 638 639 640 641 12830 685 686 687 688 7169 14872 8894 8897 9092 15321 4998 5147 5198 5210
sexualised$	12702 6768 6776 14733 14734 14735 14736 14737 14738 14739 14740 14741 11367 11368 5464 6065
sexuality$	12942
sexually$	2188 2189 9315 5201 5421 5523 5524 5563 5581 12135 6136
sgt$	16812
shabbily$	3538 5605 5613
shabby$	15769 15770 5653 5660 6076
shadow	4967
shadow$	16823 16857 4686 16959 11132
shadowed$	4686
shadowing$	4686
shadows$	9746 4686
shady$	5400 6046
shaggy$	5610
shall$	3715 3716 3717 3718 3719 3720 4833
shallow$	6055
sham	17107
shambles$	6087
shambolic$	16458 6087
shame$	7063 14632 14633 14634 14635 14636 16442 10527 16539 5725
shameful$	16337 6087
shamefully$	6087
shameless$	6046
shar	4595 4618
share	4630 5781
share$	12584 603 612 7100 965 983 984 985 986 1004 1937 3629 15891 15897 15911 16402 16593 16596 10696 4532 4535 10788 4628 4638 4774 4881 5126 5197 5647 11844
shared$	603 612 965 14049 3629 10310 10311 16412 10696 4532 4535 4638 5197 5647
shareed$	10788 4638
sharees$	4628
shareing$	10788 4628 4638
shares	5781
shares$	603 612 965 3629 10696 4532 4535 10788 4628 4638 4881 5126 5197 5647
sharin	11945 5781
sharing$	603 612 965 1004 3629 16456 10696 4532 4535 5126 5197 5647
sharks$	13651
sharp$	9346 9347 9348 3504
sharper$	2677 2678 2679
sharpest$	14577
shaved$	5629 5631 5633 11800 5646
shaven$	5600 5601 5630 5633 5646
she$	6307 6314 6823 6900 6901 6906 6907 6956 6970 6973 7253 7410 7512 13583 1809 2130 8295 2131 14307 2132 2133 2160 8468 2323 14858 15969 15970 15971 15972 15973 9969 9970 9971 9973 10098 10099 3936 10103 10197 16212 5943
shed	12147
shed$	4386 17292 17304
shedding$	4386
sheep$	14363 11497
sheer$	5259
sheet$	11961
sheets$	11961
shelter$	12798 12799 12800 12801 12802 12803 12804 12805 17292
shield$	7310 7311 7312 5242
shieldded$	5242
shieldding$	5242
shielded$	5242
shielding$	15282 15287 15288 15289 15296 5242
shields$	5242
shift$	6615 6616 6617 7168 10041 10042 5797
shifting$	7168 14323
shiftless$	6057
shifty$	5400 5612 11780 6046
shilling$	14580 14584 14585
ship$	15523
shirk$	4386
shirked$	4386
shirking$	4386
shirkked$	4386
shirkking$	4386
shirks$	4386
shirt$	9750 3586 9758 9759 15778 11820
shirtless$	6076
shirts$	9750 3586 9758 9759 15778 9817 11820
shock$	13114 15419
shocked$	15418 15422
shocking$	4278 4279 4280 4281 10527 16539 16575 16576 16577 16578 5464 5735
shockingly$	5420 6089
shocks$	9409 9410 15440 15542
shoddy$	6087
shoes$	9758 9759 15794 15795 15796 15797 15798 15805 17315 11820 11825
shoot$	1507
shooti	16925 16938 16946 16947
shooting$	1507
shootings$	16911
shoots$	1507
shop	4555 10804 10811 11127
shop$	12715 12716 14554 4531 16708 10720 16794 16815 16817 16822 4939 17138 17141
shopke	4555 10804 11058 11337
shopkeeper$	12483 12793 17348
shopkeepers$	12483 12793 14280 14458 8511 8512 4531 16708 10720 16794 16815 16817 4704 4886 17069 17098 11448 11449
shopli	4751 16934 16938 16939 16947 4772 16961 17059 11059 11311 11332 11333 6164
shoplift$	11401
shoplifter$	14419 14420 14421 14528 14529 11497 11498
shoplifters$	14419 14420 14421 14528 14529 11497 11498
shoplifting$	12258 12259 12260 12261 12262 12694 12705 12709 13672 13674 13773 14446 10916 10937 16976 4884 11050 17070 4947 4963 17322 17343 17344 11401
shoppe	11058
shoppers$	14458 17069 17098 11448
shopping$	11127
shops$	14458 8511 8512 4531 16708 10720 16794 16815 16817 16822 4704 4886 4939 17138 17141
short$	2408 2409 8681 8682 9694 15769 15770 9780 9807 16326 16327 5403 5472 5589 5610 5632 5633 5660 5722 11910 6076
shortcoming$	5702
shortcomings$	16183 16184 16185 5702 11869 6086
shortest$	3560 5637
shorts$	15763 3588 9758 9759 15791 15792 15794 15795 15796 15811 15812 15813 15818 11820 11825
shot$	12252 1507 14627 10733 5308
shots$	14627 10733 16756 16762
shotted$	5190
shotter$	6036
shotters$	6036
shotting$	553 554 555 5189 5190
should	4816 11224
should$	21 22 23 24 25 26 744 745 1058 7500 13516 1695 1797 1815 1823 1824 1825 1826 1827 1828 1829 1830 1831 1839 1843 1844 1845 1846 1864 1873 1874 1875 1876 1877 1878 1879 1880 1881 1882 1883 1884 1885 1886 1887 1933 1946 2749 2750 2751 2752 2802 2979 3036 3116 3167 3224 3225 15646 9654 4014 4016 4017 4018 4019 10186 16207 10347 4269 10439 4498 10843 4685 4757 4809 4833 17049 4933 17235 5705 5775
shoulder$	14825 3555 17197 17198 5753
shouldered$	11760 5753
shouldering$	5753
shoulderred$	5753
shoulderring$	5753
shoulders$	14825 14890 17197 5753
shout$	2642 2643 2644 5237 11856
shouted$	6653 6654 6655 6656 6657 6658 6659 6660 13876 14049 5099 5237 11856
shouting$	13566 13567 5068 5237 11856
shouts$	2642 2643 2644 5237 11856
shoutted$	5237 11856
shoutting$	5237 11856
show	4522 16703 4728 10894 4745 4789 11945
show$	347 1842 8052 8053 8054 8055 1908 1909 8103 8104 8105 8106 8107 8108 8109 8110 8111 8112 14126 8120 8183 8184 14246 8535 2456 15891 15897 15911 15955 15956 15957 3889 16157 4576 10818 10844 16893 11844
showed$	347 1842 1908 8183 8184 2456 4201 10844
showin	4728 4745
showing$	347 13566 13567 1908 4201 16706 17171
shown	10805 10869
shown$	187 6418 6419 12964 12965 6955 1842 8052 8053 8054 8055 1909 8183 8184 9877 16012 16013 16014 16015 16173 4201 4673
shows	4728 10894 4745
shows$	347 1842 1908 8183 8184 2456 15955 15956 15957 3888 4201 4576 10844 16893 10915
shred$	1373 8624
shrewd$	9346 9347 9348 3504
shrinking$	9378 15390 15391 15392 15393
shrug$	1993 3168 3257 4405
shruged$	1993 4405
shrugged$	1993 3257 4405
shrugging$	1993 4405
shruging$	1993 4405
shrugs$	1993 3257 4405
shunt$	4990
shut$	13668 4452 11907
shuts$	4452
shutting$	4452
shy$	2408 2409 11644
siblin	17291
sibling$	17305 11671 5510
siblings$	6166 12714 14840 15067 17268 17305 11341 11671
sick$	8555 17160 17205
sickle$	6127
side$	14590 15705
sidekick$	6028
sidekicks$	6028
sidelined$	5736
sides$	13138 14590
sight	11114
sight$	17005 17125 12010 5907 5908
sighted$	11887 11994 12073 6101
sighti	4534 5798
sighting$	10676 4682 11963
sightings$	16802 4682 5794 11963
sign$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 7705 7706 4364 4365 4366 4367 16560 16561 5156 11909 11912
signal$	12472 17015
signals$	12472 12473 13612 11425
signed	10969
signed$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 7705 7706 16980 5028 5029 5156
significant$	2568 2569
signing$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 7705 7706 5156
signs$	1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 13814 4364 4365 4366 4367 16560 16561 16580 16581 16751 5156 11425 11909 11912 11913
silence$	7023 13096 13283 13284 13285 13286 13287 13288 13493 8064 16430
silent$	13414 13415
silliness$	12559 12560 12561 12562 12563 12564 13033 7061 7062 7971 8064 1900 8066
silly$	6252 104 105 6291 160 161 162 163 164 165 166 6547 919 1318 1800 1891 1892 2985 2986 2987 2988 2989 2990 11427 5263 5266 6055
silo$	5765 5766
siloed$	6091
silos$	11929
similar$	3540 9711 5589 5647
simple$	5259 5990
simpler$	4827
simply$	12964 12965 6955 814 14025 14026 14027 14028 2641 3259 3789 3790 3791 3792 10185 4184 4185 4372 4373 4414 5677 5742
since$	17175 17178 17199 17290 11716 12170
single$	3856 3857 10111 10152 10153 4075 10241 10309 4537
sink$	1497 1498 1499 1500 1501 1502 1503
sinker$	13838
sinking$	1497 1498 1499 1500 1501 1502 1503
sinks$	1497 1498 1499 1500 1501 1502 1503 16044
sister	11234 17247 11237 5088 17291 17297
sister$	12714 7916 7924 5064 5065 17245 11270 17305 11671
sisters$	12714 7916 7924 14840 9012 9013 9014 11671
sit	16765
sit$	6593 3631 3632 3633 3635 3647 3648 3649 3650 3651 15891 15897 15911 4238 16594 11844
site$	11963
sits$	3631 3632 3633 3635 3647 3648 3649 3650 3651 4238 4239 4240 16752
sitting$	13055 13056 13566 13567 4238 4239 4240
situation$	12178 6556 13039 13040 13127 1015 1088 1089 7392 14079 14080 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 14242 15278 15692 10509 16574 10627 5135 12148
situations$	12178 7291 7292 7293 14242 15692
six	10683 10698 16792 10792 10813 16830 10851 4689 4690 16874 16875 16877 16918 4756 4770 10947 16964 16981 16984 16989 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 4964 12009
six$	1350 14350 14444 3530 9696 9697 3575 15751 15752 15753 15754 15755 15756 9986 9995 10001 16502 10921 16956 16958
sixteen$	14942 14943 14944 14945 14946 14947 2805 2806 2807 11696
size$	2835 2836 3425 3426 3427
skank$	6043
skanks$	6043
skanky$	6046
skate$	1464
skated$	1464
skaters$	9986 9995
skates$	1464
skating$	1464
skeletal$	5589
ski$	5665
skilled$	3514
skills$	2726 2728 9191 3027 3028 9194 15663 11737
skimpy$	9780 5660
skin$	14533 15411 9718 9734 17151 11782 5619 5625 5893
skinned$	11741 11774
skinniest$	3560 5637
skinny$	9694 9730 9807 5589 5660 6076
skins$	12810 15411
skirt$	15763 3588 9758 9759 15791 15792 15794 15795 15796 11820 11825 11832
skirts$	15763 3588 9758 9759 15791 15792 15794 15795 15796 15811 15812 15813 15818 9817 15836 11820 11825 11832
skive$	6015
skived$	6015
skives$	6015
skiving$	6015
skunk$	11171
slack$	1031
slag$	11497
slags$	11497
slap$	13911 15436 17274
slapdash$	6047 6087
slappe	5099
slapped$	17274 11264
slapper$	6043
slappers$	6043
slaps$	17274
slave$	11608 5444 6049
slaves$	11608 6049
sleazy$	6046
sleep	11158 11170
sleep$	6320 12584 12648 614 7167 1013 1014 1016 15380 15514 15515 15516 17169 17181 17182 17295 5121 5130 5131 5199 5883
sleeped$	5123
sleepes$	5123
sleeping$	614 7167 5116 5121 5123 5130 5199 5920
sleeps$	614 1016 5121 5123 5128 5130 5131 5199
sleepwalk$	1497 1498 1499 1500 1501 1502 1503
sleepwalked$	1497 1498 1499 1500 1501 1502 1503
sleepwalking$	1497 1498 1499 1500 1501 1502 1503
sleepwalkked$	1497 1498 1499 1500 1501 1502 1503
sleepwalkking$	1497 1498 1499 1500 1501 1502 1503
sleepwalks$	1497 1498 1499 1500 1501 1502 1503
sleeves$	3588
slender$	5589 6076
slep$	5982
slept$	614 1013 1014 1016 11145 5116 5132 5199 5982
slicked$	3554 11800
slid$	1497 1498 1499 1500 1501 1502 1503
slide$	1497 1498 1499 1500 1501 1502 1503 3254 9420 9421 11922 11961
sliders$	15794 15795 15796 15811 15812 15813 15815 11820 11825
slides$	1497 1498 1499 1500 1501 1502 1503 3254 9420 9421 11961
sliding$	1497 1498 1499 1500 1501 1502 1503
slight$	3525 5589 6076
slightest$	7794 14651 10051 10367
slightly$	3528 5591
slim$	9694 5589 6076
slimly$	5591
slip$	1497 1498 1499 1500 1501 1502 1503 10512
sliped$	1497 1498 1499 1500 1501 1502 1503
sliping$	1497 1498 1499 1500 1501 1502 1503
slipped$	1497 1498 1499 1500 1501 1502 1503
slippers$	15807 15815 15823 11820
slippery$	5400 6046
slipping$	1497 1498 1499 1500 1501 1502 1503
slips$	1497 1498 1499 1500 1501 1502 1503 16772
slipshod$	6087
slit$	5646
sloppy$	4278 4279 4280 4281 11780 5735 6087
sloth$	11924
slovenly$	6057
slow$	1814 2543 2544 2545 2546 2547 4278 4279 4280 4281 16521 16575 16576 16577 16578 16590 10580 4417 5430 5735 5935
slowly$	16590
slut$	11497
sluts$	11497
sluttish$	6046
slutty$	6046
sly$	6055
smacke	5099
smacked$	11264
smackhead$	6043
smackheads$	6043
small$	2278 2330 8997 9148 9694 3535 5536 5589
smaller$	8266 8267 8276 8277 8278 8279
smart$	13421 13424 9346 9347 9348 15532 9711 11679 11685 5660
smarter$	6291
smartly$	3538 5613 11819 11821
smarts$	11680 11735
smash	17273
smashe	11100
smashed$	17111
smell$	3331 3332 3333 3334
smelly$	15769 15770 6076
smitten$	660 661 662 663 664 665 666
smok	5006
smoke$	12282 12584 12613 12615 12616 12617 507 7173 1013 1014 13204 13205 13206 7375 7377 7379 13470 13736 13741 13936 14176 14178 14298 14299 3283 3284 3285 3286 3287 16129
smoked$	12934 1013 1014 7375 7377 7379 16129
smoker$	14415
smokers$	14415
smokes$	1013 1014 7375 7377 7379 3283 3284 3285 3286 3287 16129
smoking$	6177 12189 12190 6514 879 7173 1013 1014 7375 7377 7379 13566 13567 16129
smooth$	13499 5561
smug$	6046
snakes$	11497
snapch	4797
snapchat$	6464 6465 6466 595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778
sneak$	327 11497
sneaked$	327
sneaking$	327
sneakked$	327
sneakking$	327
sneaks$	327 11497
sneaky$	6057
snide$	6046
sniffer$	4873 11039
snood$	15810 11820 6082
snoods$	15810 11820 6082
snotty$	6046
snub$	5271
snubbed$	15861 5271
snubbing$	5271
snubed$	5271
snubing$	5271
snubs$	5271
snuck$	327
so	4796
so$	12383 12387 12673 6880 7411 13448 1560 7887 7888 8323 8531 8553 3226 3227 3228 3229 3230 3231 15528 10188 4206 4784 5261 5532 5550
sobrie	5150
sobriety$	11315
social$	12697 12703 595 596 597 598 599 8254 14447 8664 8765 14782 14842 15331 15332 15333 15334 9861 10197 16212 4041 10207 4044 4456 4458 10830 4694 4696 16912 4797 16977 11019 11175 11273 5114
society$	8237 2073 2074 2075 2076 8242 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396
sociopath$	11497
sociopathic$	6055
sociopaths$	11497
socks$	9817
sod$	10387 11471
sods$	11471
sofa	11284 12147 6157
sofa$	17295 5120 17306
soft$	13055 13056 15501
software$	10819
sold$	553 554 555 621 717 718 920 7375 7377 7379 1580 1581 1582 16100 5174 5189 5206 11387
soldier$	12524 11472 11552
soldiers$	12524 14497 11472 11552
solely$	4407 4408 5751
solicit$	1062 1063 1064 1065 5230 5238
solicited$	1062 1063 1064 1065 5230 5238
soliciting$	1062 1063 1064 1065 5230 5238
solicits$	1062 1063 1064 1065 5230 5238
solicitted$	1062 1063 1064 1065 5230 5238
solicitting$	1062 1063 1064 1065 5230 5238
solid$	5589
solidly$	5591
solve	5842
solve$	17083
solves	5842
solvin	5842
somali$	3540 9711 11809
some$	118 876 7099 1365 1375 2163 3575
somebody$	12642 12664 13447 13452 13606 13868 14005 9927 10086 10197 16212 4840
someone$	12642 12664 6815 13447 13452 13606 13868 14005 9041 2973 9927 10086 10197 16212 4840
something$	12673 12907 13448 16132 4621 16811
somewhere$	12798 12799 12800 12801 12802 12803 12804 12805 1335 1336 1337
son	17042
son$	15023 11161
sons$	15023
soon$	13898 13899 3259 16544 16545 16546 16547 16678 16679 16680
sooner$	1192 1193 7925 1761 7927 14955 15096 16195 16204
sophisticated$	2763 2925 3445 6069
sorely$	4314
sorry$	13572 16012 16013 16014 16015
sort$	13081 14274 2344 2346 2347 2348 14646 15279 15280 15281 9412 15765 4514 11447 11565
sorts$	13081 4514 11447 11565
sought	4710 17012
sought$	315 604 605 606 607 608 609 610 1100 14049 2041 8206 2042 2043 2044 2045 2046 2047 2063 2064 2066 10161 10875 5477
soul$	13758 13759 14920 14921 14922
soulless$	6046
souls$	13757 13759 14681 11692
sound$	9579 5531
sounds$	5531
sour$	6048
source	11945
source$	1086 10702 4538 16776 10861 4785 16971 4799 4895 4902 5781 11947 5783
sources$	4538 16776 11947
south$	3551
sow$	13086 13087 13522 13523
sowed$	13086 13087 13523
sowing$	13086 13087
sown$	13086 13087
sows$	13086 13087
space$	14533 15221 11027 11292
speak	10689 5092
speak$	12328 12548 12773 600 601 602 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 9154 9201 9579 15842 15891 15897 15911 16002 16068 16069 16070 16402 4487 16700 11844 11852
speaking$	600 601 602 9152 15890 11874
speaks$	600 601 602 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 16002 4252 4253
special$	8655 17210 5937 6155
specialist$	17189
speech$	4976 17210
speed$	12100
spell	12128
spelli	11228
spelling$	17239 5957
spend$	12584 6574 6575 6640 12898 12899 12900 12901 12902 803 804 7375 7377 7379 13736 13741 2090 2091 2092 2093
spendded$	2090 2091 2092 2093
spendding$	2090 2091 2092 2093
spended$	2090 2091 2092 2093
spending$	12390 12643 12898 12899 12900 12901 12902 2090 2091 2092 2093 16688
spends$	2090 2091 2092 2093 16765
spent$	803 804 7375 7377 7379 2090 2091 2092 2093 5162
spice	11162
spice$	13184 17173 11171 17185
spider$	7634
spike$	11112
spikes$	11112
spiky$	5610 5633
spin$	12887
spina$	5895
spineless$	6046 6087
spirit	11170
spirits$	17177 17181
spit$	14520
spite$	6353 189 190 192 6385 223 224 225 254 12746 12747 12748 12749 13114 4361
spiteful$	16337 5381 5404 6055
spiv$	11552
spivs$	11552
spleen	11151
spleen$	17162
splendidly$	9257 9258 9259 9260
split	17246 17248
split$	17082 11238
spliting$	4944
splitting$	4944
spoil$	1414 1415 1416 1417
spoiled$	1414 1415 1416 1417 6055
spoiling$	1414 1415 1416 1417
spoilled$	1414 1415 1416 1417
spoilling$	1414 1415 1416 1417
spoils$	1414 1415 1416 1417
spoilt$	1414 1415 1416 1417 2158 5306 6055
spoke$	600 601 602 4486
spoken$	12367 12368 196 197 198 6653 6654 6655 6656 6657 6658 6659 6660 12674 12903 14049 8355 8356 8357 8358 15665 15666 15667 15887 15896 15902 15907 15916 16011 16412 4510 16892
sponger$	11552
spongers$	11552
sporadic$	14728 14729 14730 14731 2556 5454
sport$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 17167 5634 5655
sported$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5634 5655
sporting$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5634 5655
sports$	3557 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5634 5655
sportted$	3557 5634
sportting$	3557 5634
sporty$	5612
spot$	14927 14928 3331 3332 3333 3334 15680 17135 17139 11975 12039
spots$	15631 17135 17139 11810 12039
spotted$	14049 16785 6101
spotty$	3553 9730 15745 5617 6076
sprained$	5021
spray$	5627
spree$	11978
spring$	12717 12718
spurn$	5271 5675
spurned$	15861 5271 5675
spurning$	5271 5675
spurnned$	5271 5675
spurnning$	5271 5675
spurns$	5271 5675
squad	4515 10681 10682 4519 10687 16703 10707 10710 10715 10716 10717 4553 4554 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 4635 10803 4640 10810 16831 10826 4688 10940 4792 10963 11003 4876 4880 11046
squad$	15609 10680 16693 16698 16718 16719 4544 16721 16726 16727 16728 10718 10719 16733 4558 16741 10737 10766 10771 10773 16791 16795 16796 16798 16808 10800 16812 16814 16821 16837 10853 16930 16951 10957 17014 11041 11045 17057 5778
squander$	5270 5758
squandered$	5270 5758
squandering$	5270 5758
squanderred$	5270 5758
squanderring$	5270 5758
squanders$	5270 5758
square$	17091 4939 17141
squarely$	4407 4408 5751
squint$	6079
squints$	6079
stab	17281
stabb	17273
stabbed$	12225 12252 12663 13001 13504 13505 13506 13518 13519 5172
stabbi	16696 16925 16938 16946 16947 16953 16965 16966 16967 11313 11333
stabbing$	7444 7445 13457 1389 13911 16886 16887 16929 17324 17344 17345 11399
stabbings$	16886 16911 17344 17345
stack$	14318 14319 14320 14321 14322
staff	4555 10804 10811 4703 4880
staff$	12524 12642 12664 12793 12861 12862 12863 13139 7347 7571 7590 13994 8121 14134 14135 14139 14280 8270 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 14399 14423 14458 14464 2308 2309 8476 8511 8512 14812 14853 14867 14868 14869 14870 15337 15338 3203 3205 15604 15605 9648 15690 15691 9981 9982 9984 9985 10023 10024 10025 3931 10197 16212 10202 10203 4047 16614 10630 16681 16682 10720 16815 4647 10846 11045 17098 17348 11436 11448 11449 11539
staffroom$	16822
staffrooms$	16822
stage$	9946
stain$	2413
stained$	15769 15770 5653 5660
stairw	12147
stake$	11116
stamme	17151 11157
stammer$	17168
stamp	4889
stamp$	11893
stamped$	11893
stamping$	11893
stampped$	11893
stampping$	11893
stamps$	11893
stance$	11094 12022
stand	16765
stand$	2708 15186 9177 9178 9179 9182 9183 9185 9186 9189 3381 3531 15758 3631 3632 3633 4241 4242 4243 4244 4245 5711
standard$	16440 11900
standards$	16242 16243 16244 16245 16246 16247 16685 11900
standing$	9177 9178 9179 9182 9183 9185 9186 9189 4241 4242 4243 4244 4245 5711 5996
stands$	3381 3531 15758 3631 3632 3633 4241 4242 4243 4244 4245 5996
stares$	12504
stars$	15831
start$	12336 14520
starte	5924
started$	12336 552 13264 13265 13556 13557 16100
starter$	11582
starters$	11582
starti	5924
starts	5924
starts$	12336
starv	5886
starve	5099
starved$	11264
stash	16714 10887 4744
stash$	13179 16769 10878 16920
stashed$	16724
state	10703
state$	6556 16574
stated	10703
statem	5937
statement$	12554 8303 8304 8305 16717 16723 5034 12106
statemented$	12102
statements$	8303 8304 8305 16717 16723
statio	10804
station$	12715 12716 4531 16708 16815 16822 17091 4939 17141 17324 17331 17332
stations$	4531 16708 16815
statistics$	16646 16647 11083
stature$	15702 15703 15704 11754
status$	14211 14215 14216 14237 14243 14246 14687 17259 11405 5276 11669 12106 12153
stay$	6278 12298 6320 12458 12459 6541 12581 6576 6577 6594 12613 12615 12616 12618 6639 12689 12835 12898 12899 12900 12901 12902 12903 6918 7087 923 7089 7090 7091 7134 7135 7136 7137 7138 7167 13297 7403 7465 13864 13871 13884 13885 13977 14176 14178 14184 14186 9235 9254 15891 15897 15911 17295 5121 11844
stayed$	12439 12440 12441 12443 12641 12903 12911 12920 12921 12922 12967 12968 6964 6965 12977 12978 13220 13781 7953 14004 14049 14061 5121 5123 5132
stayes$	5123
staying$	12390 12643 12835 12898 12899 12900 12901 12902 12903 7167 7458 9235 5121 5123 5980
stays$	12903 5121 5123 5980
steal	17059
steal$	12584 13470 13936 14140 14141 14298 14299 14520 2642 2643 2644 15917 16125 16883 16913 16916 16940 16941 11101 11401 11856
steali	16752 10893 6164
stealing$	12256 12257 12258 12259 12260 12261 12262 13463 13673 14446 14502 14508 14509 2441 14841 16103 16104 16109 16110 16111 16112 16113 16114 16115 16116 16117 16118 16119 16120 16121 16766 16904 16942 17021 11401 12174
steals	16752 6164
steals$	2642 2643 2644 16125 16883 16916 16941 11101 11856
steel$	15409 15410
steely$	11723
step	11234 5086 11252 5097 17275 17297
step$	4911 4960 5798 5858
stepbrother$	11263 11270
stepdad$	5065 17245 11235 5074 17268 11262 11263 11270
stepfather$	5065 17245 11235 5074 17268 17272 11262 11263 11270
steping$	4911
stepmam$	11263
stepmother$	17245 5074 17268 17272 11262 11263 11270
stepmum$	17245 5074 17268 11262 11263 11270
stepnan$	11263
stepparent$	17268 11263 11270
stepparents$	17268 11263 11270
stepped$	16281 4503 17086 5858
steps$	4911
stepsiblings$	17268
stepsister$	11270
stepstepdad$	17268
stepstepfather$	17268
stepuncle$	11263
stern$	9397
sterner$	9397
steroi	11162 11169
steroids$	17173 11167 17180
steward$	6469 12483 12524 12793
stewards$	6469 12483 12524 12793 8511 8512 16794
sti	6136
stick$	1136 1254 1255 14126 15891 15897 15911 4069 4070 4071 11844
sticks$	1137 1254 1255 16042
sticky$	8554
still$	12369 12389 12411 7198 7199 7200 7201 7202 7203 7204 7205 7206 7207 7209 13971 13972 4080 4081 4568 4622 5677
stills$	10695 16739 10733 4616 4622 4639 4646
stinks$	11668
stir$	1408 1409 1410 1411 1412 1413
stirred$	1408 1409 1410 1411 1412 1413
stirrer$	11552
stirrers$	11552
stirring$	1408 1409 1410 1411 1412 1413
stirs$	1408 1409 1410 1411 1412 1413
stitches$	12093
stock	16714 16910
stock$	4548 16769 16898 16919 16920 11564
stockily$	5591
stocky$	9694 5589 6076
stole	6164
stolen	16714 16910 16973 6164
stolen$	16100 16898 16920 4856 17343 17346 6116
stoma$	6134
stomach$	5889
stone$	13594 15409 17165 5662
stoned$	1080 1081 1082 1083 1084 7337 1173 7339 16129
stoner$	11497
stoners$	11497
stood$	3381 3631 3632 3633 4241 4242 4243 4244 4245 5711 5996
stop	16879 4813 4853 4967
stop$	12327 12492 6609 12625 12689 6889 6938 12950 13405 13406 7767 7768 7769 7770 7771 7778 7779 7780 7834 7835 1671 7837 1673 1674 13863 13884 13885 13954 1787 1789 1792 14011 14048 14727 2930 2931 15891 15897 15911 15945 15946 9951 3787 15999 16068 16069 16070 10663 10664 10665 10666 16729 4596 10817 4731 16954 16988 10978 4829 4841 4845 4847 4848 4849 11018 11048 17083 4938 4949 17128 17130 11132 11844 11852 5846
stoped$	2930 2931
stoping$	2930 2931
stoppe	16892
stopped$	12661 6651 487 12679 6887 6958 13001 13483 13484 13963 2930 2931 16054 16055 16056 16057 16058 16250 16251 16252 16253 16254 16255 16960 4829 17009 5170 11907 11994 5903
stopping$	2930 2931 4845 4847
stopring$	4845
stops$	2930 2931 16954 4807 4829 4841 4845 4847 11048 17076 4938 4949
stopting$	4845
store	4555 10804 10811 10887 4744
store$	12459 6615 6616 6617 7168 1510 7928 4531 16708 10720 16794 16815 16817 16822 4681
stored$	1510 16724
stores	4744
stores$	1510 4531 16708 10720 10758 16779 16794 16815 16817 16822 10908
storie	4797
stories$	13226 7313 13327 8303 8304 8305 14317 2142 2143 2144 2145 2146 2147 2641
storin	16714 10893 16910 4744
storing$	7168 1510 16904 16942
story$	13226 13840 8303 8304 8305 14317 2142 2143 2144 2145 2146 2147
stout$	5589 6076
straight$	12914 12915 7072 7073 7074 1768 1769 1770 1771 1772 1773 1774 1775 9947 9948 9949 9950 5610 5633
strain$	4903
strang	17273 5099
strange$	12520 12521 6774 1778 1781 1784 1785 5566 6046
stranger$	12467 12478 12479 13178 13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 7242 7278 7279 7280 7281 14071 8261 8499 8500 8501 8502 17299 11348
strangers$	12196 6448 12467 6460 6463 12475 12478 12479 12487 12491 12495 6495 12654 6765 13081 13178 13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 7242 7278 7279 7280 7281 7282 7283 7284 7285 7381 13464 13466 14069 8228 14240 14241 14248 8260 8499 8500 8501 8502 14867 14868 14869 14870 11348 11432
strangled$	17274 11264
strapping$	6076
strappy$	5660
strate	12003 12024 12029
strategies$	12429 12430
strategy$	12035
stray$	1497 1498 1499 1500 1501 1502 1503
strayed$	12934 1497 1498 1499 1500 1501 1502 1503
straying$	1497 1498 1499 1500 1501 1502 1503
strays$	1497 1498 1499 1500 1501 1502 1503
streak$	11569
streaks$	11569
street	4537 17009 11062 11127
street$	12529 12706 12715 12716 7299 13368 13369 7365 7387 14524 14588 14589 14680 2742 8925 15467 9457 9460 9461 9462 9463 9464 15476 9478 15495 9521 9616 3487 16092 10702 10727 16997 17073 17091 4939 17138 17141 11350 5298 5416 5456 5496 5501 5513 5514 5515 5516 5570 5572 5586 6116
streets$	6515 12529 12706 13368 13369 7387 8490 14680 14913 14914 14915 14916 14917 14918 14919 15467 15476 9479 3324 9523 16092 16997 17073 17091 4939 17138 17141 11350
streetsmart$	6063
streetwise$	3146 3147 3148 3149 3500 3504 6063
streng	4820
strength$	2835 2836 3425 3426 3427
stress$	5875
strict	4925
strict$	11090
stride$	15424 15425
strike$	9263 9264 9265 3417 16883 11101 17119 5798
strikes$	16883 11101 17119
striking$	5612
strikingly$	5532
string$	292 4009
stringing$	292
strings$	292 16756
strip$	7171
stroke	11139 11254
stroke$	17150 17164 17240 17265
stroll$	3631 3632 3633
strolls$	3631 3632 3633
strong	4919 4925 5858
strong$	2897 2898 2899 3009 3010 9397 3488 3500 11090 4929 11749 5589 5861
stronger$	2293 9397 4929
strongly$	5591
stroppy$	6046 6055
struct	11949
structure$	16737 17118
struggle$	172 2543 2544 2545 2546 2547
struggled$	172 2543 2544 2545 2546 2547
struggles$	172 2543 2544 2545 2546 2547 5963
struggling$	172 2543 2544 2545 2546 2547
strung$	292
stubble$	6077
stubborn$	10580 6055 6087
stubbornly$	6087
stuck$	12912 12964 12965 6955 12967 12968 6964 6965 12977 12978 1138 1254 1255 14049 16012 16013 16014 16015 4069 4070 4071 5427
stud$	15805
studen	11337
student$	2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 17348 11481 5329 11623
students$	14339 14340 14341 14342 2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 11481 11623
studs$	15805
stuff$	12626 12792 15408
stunt$	12268 11344
stunts$	12268 11344
stupid$	6252 104 105 6291 6532 919 1318 1800 5181 5263 6055
stupidity$	12559 12560 12561 12562 12563 12564 12953 12954 12955 12956 13033 7061 7062 7082 13094 13283 13284 13285 13286 13287 13288 13493 7971 8064 1900 8066
sturdy$	5589
stutte	17151
style$	15765 11460
subculture$	11621
subcultures$	11621
subjec	5823
subject$	15693 15696 16746 4725 4802 5789 6099
subjects$	15693 15696 4716 4725 11022 6099
submi	11945
submission$	16963
submissions$	16963
submit	4536 5781
submitted$	4633 4634 11959
substance$	31 36 6255 8402 5923
substandard$	4278 4279 4280 4281 16575 16576 16577 16578 5735
subway$	17292
succeeded$	16028
succes	10972 4843
success$	17104
successful$	16983 11008
succumb$	1724 1725 1726
succumbbed$	1724 1725 1726
succumbbing$	1724 1725 1726
succumbed$	1724 1725 1726
succumbing$	1724 1725 1726
succumbs$	1724 1725 1726
such$	12245 2745 2746 5704
sucked$	12222
sucks$	11668
suffer	5102 5103
suffer$	5900
suffered$	13407 11267 11268 5900
suffering$	5900
suffers$	11267 11268 5898 5900
sufficient$	3026 3029 9601 11713
sugar$	5217
sugges	10703 4870 11945
suggest$	9844 9846 9847
suggested$	9844 9846 9847
suicid	5885
suicidal$	12050
suicide$	17157 17240 12050
sulky$	6046
sullen$	11780 6055
summer$	12717 12718
summon	17009
sun$	13660 13661
sundry$	13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203
superficial$	14728 14729 14730 14731 5294 5454
superv	5159 5161
supervised$	5510
supervising$	14876 15279 15280 15281 15282 15296 15302 15303 15304 15305 15306
supervision$	14876 15177 15279 15280 15281 15282 15296 15302 15303 15304 15305 15306 15360 15361 15362 15385 15387 15638 4399 4400 4401 4402 11324 17336 11900 12168 12169
suppl	16752
suppli	4536 10751 4630 11958
supplied$	553 554 555 10805 5189
supplier$	13275 13276 14428
suppliers$	13275 13276 14428 16931
supplies$	553 554 555 16762 10758 16779 16916 5174 5189 5813
supply	16704 4536 16714 16750 4630 10893 16905 16910 16925 16926 16938 16946 16947 16965 11332 12028 12029
supply$	553 554 555 4528 10752 16769 4628 16898 16913 16916 4798 17343 5189 5813 6116
supplyed$	4528
supplyes$	4628
supplying$	553 554 555 4528 4628 16904 16942 4798 17021 17343 5174 5189 12174
supplys$	4528 4628 4798
suppor	4803 4820 4863 5082 5161 5858 5865
support$	88 89 90 91 175 183 184 6384 12396 12429 12430 12548 13267 7572 14134 14135 14705 14719 14723 15252 15253 15254 15255 15279 15280 15281 15282 15296 15859 3690 3691 3692 3693 4169 4170 4171 16411 4399 4400 4401 4402 4803 10968 4815 4822 4894 17212 5037 17213 11410 11435 11436 11839 12106
supported$	183 184 4815 4822 11247
supporting$	183 184 4815 4822
supports$	88 89 90 91 183 184 4815 4822 4894
supportted$	183 184
supportting$	183 184
supposed$	12629 12630
suppre	4889
suppress$	6112
suppressing$	6112
suppression$	6112
sure	4796
sure$	3742 3743 3744 10005 10006 10007 10008 3844 3845
surely$	3964 3972 10137 3973 3974 10185 11863
surface$	5294
surgery$	17192 17201
surly$	6055
surprised$	13507 13508 13509 13510 8025 14037 14038 14039 14040 14041 15422 11416
surprises$	9409 9410
surprising$	1778 1781 1784 1785
surprisingly$	5532
survei	17140 6109
surveillance$	16872 17130 6098
surveilled$	16865
surviv	5103
survival$	9652 5212
survive$	15219 15220 9213 3049 3050 9216 3057 5549
survived$	3057 11268 5549
survives$	3057 5549
surviving$	3057 5549
survivors$	2761 11693 11694
suspec	4710 4726 11951
suspect$	13351 15693 15696 16604 16903 16933 4762 5400 11677 5789 11980 5828 6115
suspected$	10875 10891 4734 4749 10925 4762 4766 4790 5168 5817
suspects$	15693 15696 16604 16736 16899 16900 16903 16933 4762 11480 11677 11955 11980 5816 6115
suspen	11228
suspended$	392 393 394 395 8355 8356 8357 8358 5040 11495 12110 6001
suspendeds$	5040
suspension$	14370 5040 17239 11495 6147
suspensions$	14370 5040 11495 6147
suspic	4710
suspicion$	16659 16660 16661 16662 16663 10875
suspicious$	10789
swagger$	3283 3284 3285 3286 3287
swaggers$	3283 3284 3285 3286 3287
swallo	5887
swallow$	1579 1664
swallowed$	1579 1664 5888
swallowing$	1579 1664
swallows$	1579 1664 5888
swam$	1475
swap$	612 630 6795 631 632 633 634 635 920 1004 5197
swaped$	612 630 6795 631 632 633 634 635 920 5197
swaping$	612 630 6795 631 632 633 634 635 920 5197
swapped$	612 630 6795 631 632 633 634 635 920 5197
swapping$	612 630 6795 631 632 633 634 635 920 1004 5197
swaps$	612 630 6795 631 632 633 634 635 920 5197
swarm$	2422 14600 11552
swarmed$	2422
swarming$	2422
swarmmed$	2422
swarmming$	2422
swarms$	2422
swarthy$	6076
swat$	1635
swated$	1635
swating$	1635
swats$	1635
swatted$	1635
swatting$	1635
sway$	10041 10042
swayed$	11442
swear$	14520 3283 3284 3285 3286 3287 16129 11856
sweared$	11856
swearing$	16129 17216 11856
swearred$	11856
swearring$	11856
swears$	16129 11856
sweatshirt$	15794 15795 15796 11820 11825
sweatshirts$	15794 15795 15796 11820 11825
sweep$	4383 12012
sweeping$	4383
sweeps$	4383 12012
sweet$	9148
swept$	4383
swift	4919 5858
swim$	1475
swimming$	1475 5649 5650
swims$	1475
swimwear$	6080
swine$	11471
swipe$	10778 4614
switched$	2738 9520
sworn$	11999
sympathise$	13571
sympathy$	13000 13004 13020 13127 7547 7548 13572 13573
symptoms$	12047
syndrome$	12041
syphil	6136
system	10782 11945
system$	13038 13127 14464 14867 14868 14869 14870 9482 16742 16793 16809 16810 16882 16922 16923 16924 5703
systemic$	5703
systems$	16922 16924 5703
t$	9767 15794 15795 15796 11226 11825
ta	5036 11202
ta$	11201 17213
table$	15449 17223
tables$	16636
tablets$	11167 17185 12052 12085
tabs$	10828
tackl	4585 4889
tackle	17140 12034
tackle$	17083 4913 4914
tackleing$	4914
tackles$	4914
tackling$	4913
tactic	12024 12029
tactical$	10797 5811
tag$	17326 17339 17340 17342 12172
tagged$	17339 6005
tagging$	17339
tags$	17342
tail$	16823 4686 16959
tailed	17140
tailed$	4686
tailing$	4686
tails$	4686
tak	4962
take	4915
take$	87 12282 12298 124 6301 12356 12458 6473 12584 6591 437 438 12656 12693 592 611 689 6856 7173 1205 7375 7377 7379 1231 7464 1323 1546 1547 7718 1554 1555 1556 13736 13741 7735 1579 1594 1597 1598 1628 1629 13851 13852 7851 7864 13884 13885 8052 8053 8054 8055 1908 1909 1937 8103 8104 8105 8106 8107 8108 8109 8110 8111 8112 1948 1949 14126 14140 14141 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8160 8161 8162 8163 8164 14176 14178 14184 14186 2020 2024 8715 2705 2862 2953 2954 2955 2956 3035 9248 3248 3249 9425 15514 15515 15516 15842 15891 15897 15911 15955 15956 15957 10256 4099 10272 10281 10285 10286 10287 10288 10289 10290 10291 10353 10355 10356 10357 10358 10359 4201 16402 16593 16596 4659 10870 4825 4830 11131 4983 5002 5004 5178 5221 11844
takeaway$	12715 12716
taked$	1205 7375 7377 7379 1231
takeed$	4659
takeing$	4659
taken$	87 124 6875 6876 6877 6878 6879 12895 12903 7338 1205 7375 7377 7379 1231 1579 1594 1597 1598 1628 1629 13876 8044 8052 8053 8054 8055 1908 1909 2953 2954 2955 2956 15358 15553 3378 16001 16012 16013 16014 16015 16100 10255 10272 10282 10283 10284 10285 10286 10287 10288 10289 10290 10291 10353 10355 10356 10357 10358 10360 10361 10362 4201 16412 5019 5081 5178
taker$	14404 11342
takers$	14404 11342
takes	4915
takes$	87 124 506 592 611 7081 1205 7375 7377 7379 1231 13462 1546 1547 1579 1594 1597 1598 1628 1629 14030 1908 1948 1949 2020 2024 2862 2953 2954 2955 2956 3243 3248 3249 15955 15956 15957 16224 16225 16226 10272 10281 10353 10355 10356 10357 10358 10359 4201 4659 4825 5002 5004 5178 5221
taking	4915 5887
taking$	6198 87 12357 592 611 7173 1205 7375 7377 7379 1231 7456 1579 1594 1628 1629 1908 1948 1949 2020 2024 2862 15222 15223 3248 3249 9645 16103 16104 10285 10286 10287 10288 10289 10290 10291 4201 4825 4983 5004 11342 5178 5221
takings$	16769
tale$	13840
talent$	13175 1194 1195
talents$	13175
talk	10689 16765 16781
talk$	175 12548 12772 600 601 602 12969 12970 12971 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 9153 9579 3453 15842 15891 15897 9897 15911 16002 16022 10012 16068 16069 16070 16700 16715 11844 11852 5763
talked$	600 601 602 12920 12921 12922 12937 13436 5763
talking$	600 601 602 12969 12970 12971 2965 9151 15890 16068 16069 16070 10062 16715 11852 5925
talkked$	600 601 602
talkking$	600 601 602
talks$	175 600 601 602 2772 2773 2774 2775 2776 2777 2808 2809 2810 2811 2812 16002 16844 5763
tall$	9694 15706 3534 5589 11759 6076
tallest$	3560 5637
tallies$	4520
tally$	14318 14319 14320 14321 14322 4520 4620
tallys$	4620
tan$	11791 11792
tangled$	1495 1496
tango$	12682
tanned$	3553 5617 6076
tantrum$	14803 14804 11632
tantrums$	14803 14804 11632
target	16729 4585 4720 4778 16998 11066 4954 4955 11121 17134 4961 17140 12003 12034
target$	12219 12220 12242 2111 16864 16988 17056 4914 17132 11122 5789 5850 5860 12032 5958
targeted$	12222 2111 10943 17077 17132 11122 11126 5860
targeting$	2111 16674 16675 16676 16677 4914 17132 11122 5860
targets$	12218 12220 12242 2111 16569 10614 16635 16646 16647 16864 4914 17132 11122 5860 12032
targetted$	2111
targetting$	2111
tart$	11497
tarted$	3663 3664 5673
tarts$	11497
tarty$	6046
task	10710 4906
task$	16178
tasked$	4632 4692 10868 4946 5868
taskforce$	16721
taskin	11976 5868
tasking$	4515 10681 10682 4519 10687 16703 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 10797 4635 10803 4640 10810 16831 10874 10940 4792 10963 11003 4876 4880 11046 11111 17122 12033
taste$	1194 1195 1319
tastes$	15045 15109 15668 15669 11727
tattoo$	3558 15734 9747 15805 11799 5636
tattooed$	6076
tattoos$	3558 15734 9747 15805 11799 5636
taught$	183 184 187 12399 12400 12401 6418 6419 13021 15896 15902 15907 15916 16011 16054 16055 16056 16057 16058 17010 5048
taunt$	5284
taunted$	5284
taunting$	5284
taunts$	5284
tauntted$	5284
tauntting$	5284
taxi$	13176
taxis$	13176
tea$	17315
teach$	183 184 14423 14705 3483 3484 3485 15978 16068 16069 16070 11852
teache	11337
teached$	183 184
teacher$	12483 12524 12668 12793 13994 8558 15604 15871 10239 10240 17348
teachers$	12483 12524 12793 7566 13994 14280 8270 14423 8511 8512 14812 14853 15604 15605 9650 15871 9981 9982 9984 9985 11449 11539 11567
teaches$	183 184
teachi	11220
teaching$	183 184 5036 11202 11217 17231
team	10710 10730 10826 17190
team$	14616 15954 10197 10202 10203 4047 16614 10630 4469 16681 16682 10680 16693 16698 16710 16712 16719 16721 16726 16727 16728 10718 10719 16741 10737 10766 10771 10773 16791 16795 16796 16798 16808 10800 16814 16821 16837 10846 10853 16930 16951 10957 17014 11041 11045 17057 4957 17194 5752 5761
teams$	14616 4957
tear$	7134 7135 7136 7137 7138
tearaway$	6026
tearaways$	6026
tease$	1435 5253 11552
teased$	1435 5253
teases$	1435 5253 11552
teasing$	1435 5253
tech$	11828 5664
techni	12029
teen$	2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 11623
teenage$	3517 5207 5320 5323 5333 5585 5586 5815
teenager$	14364 14365 2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 15693 15696 11469 11481 11493 11623
teenagers$	14230 14277 14328 14330 14364 14365 2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 15693 15696 11469 11481 11493 11540 11623
teens$	14328 2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 11623
teeth$	15746 15747 15748 17162 11787
teflon$	15409
teleph	4694
telephone$	4670 16847 5802
telephones$	4670 16847
tell	4522 4605 16781 4637 4740 10905 4796
tell$	12548 12584 7436 7441 7857 13961 13977 14126 2149 14469 14927 14928 9144 9145 9146 9147 3331 3332 3333 3334 15680 15891 15897 15911 15955 15956 15957 16002 10142 10143 10146 10165 16596 4514 4529 4550 4551 10802 10818 4656 4881 11844
telling$	2149 15296 15547 15890 4550 4551 10802 17154
tells$	2149 15955 15956 15957 16002 10142 10143 10146 4514 4550 4551 10802 4881
temper	17246
temper$	14803 14804 11568 11632
tempered$	11601 11602 11603 11604 11637 11638
tempers$	14803 14804 11568 11632
temporarily$	5943
temporary$	5981
tempt$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5226 5238
temptation$	12647 13747 13900 13902
tempted$	12195 6185 304 305 306 1062 1063 1064 1065 2039 5183 5226 5238 11442
tempting$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5226 5238
temptress$	11552 6043
temptresses$	11552 6043
tempts$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5226 5238
temptted$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5226 5238
temptting$	12195 6185 304 305 306 1062 1063 1064 1065 5183 5226 5238
ten$	14374 2805 2806 2807
tenancies$	4866 4951
tenancy$	4866 4951 17294 17309 17310
tenants$	10467
tendencies$	11487
tension$	5068 11949
tent$	17292 17304
term$	685 686 687 688 17151 17214 11221
termination$	17170
terms$	6885 6886
terrible$	6252 6291 12314 12315 12316 12317 8007 8335 2508 2509 2510 14831 4278 4279 4280 4281 16575 16576 16577 16578 4443 5181 5464 5499 5735
terribly$	5420 5712
territ	11027
territory$	17038
terror$	2412 11471
terrorise$	2101 2102 2103 5283
terrorised$	2101 2102 2103 2154 2155 5283
terrorises$	2101 2102 2103 5283
terrorising$	2101 2102 2103 5283
terrors$	2412 11471
test	5777
test$	13114 2306 16129 4683 4684 17174 17208 12097
tested$	2306 5932
testing$	2306 16129
tests$	2306 17208 12097
testted$	2306
testting$	2306
text	4645
text$	600 601 602 16534
texted$	6653 6654 6655 6656 6657 6658 6659 6660 600 601 602 1013 1014
textin	16740
texting$	600 601 602
texts$	600 601 602
textted$	600 601 602
textting$	600 601 602
thalas	5895
thalassaemia$	12060
than$	6368 13480 7491 7492 13662 7728 13983 7985 8658 8659 8842 8843 8844 8888 2734 8943 14957 14958 14959 14960 14961 14962 14963 14964 14965 14992 8982 3023 3044 3047 3071 3080 9311 9312 9313 9314 15330 15446 3278 15544 9594 15618 15619 15620 15625 15626 15627 16648 16649 16650 16651 16652 16653 16656
thank$	13007 13008 13009 13010 13011 13012 13041 13042 13043 13044 13059 13060 13061 13062 7079 7080 13142 13143 13144 13231 2934
thanks$	388 1109 10337 4454
that	11945
that$	6472 658 7064 7474 14036 8056 8121 14307 8509 14856 9422 3517 16415 10516 10517 16538 10604 10627 16645 16768 10821 10915 10930 10931 10949 17154 11451 5302 5586 11902
the$	6221 6472 6493 12712 6713 6714 7027 7116 13139 7130 7227 7264 7289 7298 7331 7344 7489 7573 7584 7611 7612 7744 7781 7829 8062 8121 14133 8156 14181 8200 14280 8289 2130 2159 2163 2173 8452 8453 8505 8566 8594 8680 8689 2671 14856 8848 2760 8958 9031 2880 9065 9456 9468 9586 9587 3517 3565 9761 9774 3610 16071 10126 10170 16212 16230 16236 16237 10259 10322 10499 10506 16526 10520 16532 10541 10543 16557 16558 10549 10551 16580 16581 16587 10578 4446 4469 10724 4713 10909 10980 10986 11078 17100 11106 11132 11329 11449 5302 11902 11913 5785 5788 5815 5818 5922
thef$	16904
theft	16696 16714 16758 10901 16925 4751 16934 16938 16939 16946 16947 4772 16953 16961 16965 16966 16967 10966 11311 11313 11332 11333 11336 6010
theft$	12694 12709 13672 13674 13799 14446 14841 16886 16912 10916 16929 10937 16976 16977 4884 11050 4963 17322 17324 17343 17344 17345 17347 5825 12175
thefts	11059
thefts$	16886 16911 16912 10916 10937 16976 16977 4884 11050 17070 4947 17344 17345 12000 12175
their	10813 10831 4667 4726 4767 11037 11965 5808 5824
their$	19 6253 6266 6268 106 107 110 114 115 6282 6284 122 6288 6344 6472 6511 357 364 365 366 368 6536 372 6548 6549 6550 6551 6552 6553 402 405 12586 440 6620 12651 6675 6676 12712 6703 6786 12819 6836 6847 6931 6988 7016 7017 857 858 7029 7055 13069 894 896 897 7077 917 918 7083 13095 7085 937 955 7150 7156 7158 995 13207 7215 7251 1175 1177 1230 7420 7421 1294 1295 1297 7476 7482 7486 7590 7631 7669 7746 7747 7809 7829 1803 1806 13993 8021 14035 1899 8065 1901 8069 8121 14162 14166 8156 2138 8360 14423 14460 8483 8606 2624 14862 2695 14899 8928 8930 9082 9098 9156 9157 9158 9160 9214 9413 9439 3341 3342 3343 9548 3384 9550 3398 3492 3493 9690 9699 9700 9701 9726 3569 3582 3585 3593 3594 3614 3615 9795 3643 3644 10072 10082 10155 16209 16230 16237 10431 10442 10520 10540 10542 10544 16557 16558 10549 10551 10552 16569 16580 16581 10616 10617 16635 4469 10635 10643 10644 10724 4713 10891 10980 11106 11148 11150 5012 5069 5070 11236 11280 11298 5211 5227 5467 5657 5658 5704 11903 11913 5752 5788 5912 5913 5920 5921 5948
theirs$	13064
theirself$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11340 11370 11371 11419 11711 11712
theirselves$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11340 11370 11371 11419 11711 11712
them	10683 10698 10706 16792 10792 10813 16830 16855 16858 16861 4689 4690 16874 16875 16877 16918 4770 16964 4794 16981 16984 16989 10991 11007 11016 17027 11017 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 17143 12004 12009 12016 12109
them$	12179 12180 12206 12280 6450 6457 12572 12676 12688 6678 6680 6682 12752 12755 12798 12799 12800 12801 12802 12803 12804 12805 12890 12895 7004 7011 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7065 901 902 903 904 7092 13427 13558 13568 7602 7603 7619 7620 7622 7623 7852 7853 14179 8176 14210 8270 8346 14662 8686 8798 8799 8800 8959 9025 15153 15167 15179 15295 15420 15430 15443 15444 9503 9504 15539 15550 9584 15632 15633 15634 15643 15736 3576 3577 9928 9986 9995 10001 10013 16032 16037 16052 16071 10114 16236 10264 10265 10392 10393 10394 10395 10396 10397 16415 10449 10470 16511 16512 16513 16514 16515 16516 16526 16532 16580 16581 16602 16603 10595 10654 16746 16756 4693 10959 4812 4840 17028 17029 11133 11610 11866 11903 11904 11906 11913
themself$	6165 6167 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14437 14602 8614 2450 2451 8617 2453 2454 2455 14688 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 10575 11149 11340 11370 11371 11419 11711 11712 12051
themselves$	6165 6167 12179 12180 6203 6207 6208 44 6210 6211 6212 6213 6214 6215 51 12228 12229 6219 6220 6222 6223 59 60 61 62 6229 6230 6231 6241 6242 6243 6513 12553 6623 6624 6625 12690 6757 6794 12966 12986 12988 6996 6997 6998 6999 7000 7001 7002 7003 7005 7006 13032 7030 7031 7032 7033 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 7048 7049 7050 7051 13063 13068 13090 13091 13221 13222 13223 13224 13225 7220 13328 13329 13330 13331 13332 13333 13344 13412 1282 1283 1284 7450 7565 7671 7672 7674 13686 7682 7683 7684 7685 7687 7689 7690 1526 7745 13865 8067 8071 1907 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8085 8086 14098 14099 14100 14101 14102 14103 14105 14106 14107 14108 14434 14437 8486 14602 8614 2450 2451 8617 2453 2454 2455 14663 14688 2641 14879 14880 14881 14882 14883 14884 14885 15155 15156 15157 15158 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15201 9192 15204 15205 9195 15212 15226 15245 15246 15249 15262 15263 15264 15266 15272 15273 9453 9454 9455 15558 9618 3454 3455 15637 15645 15883 16447 10575 11149 11340 11370 11371 11419 11711 11712 12051
then$	942 7216 1742 1743
therap	17152 11177
therapist$	17188 17189
therapy$	17192 12047 12089 12090 12129
there$	12292 12331 12445 12895 6921 12938 1378 1379 7782 14578 8919 9469 3752 3753 9927 10086 10858
therefore$	3226 3227 3228 3229 3230 3231
these$	6431 6454 6489 6497 6504 343 12574 6829 6832 6838 6950 6966 13558 13568 1721 14177 14180 14185 8319 2173 2671 15153 9338 15383 15420 15439 3494 3498 3517 9929 15974 3811 16039 16071 10351 10392 10393 10394 10395 10396 10397 10453 10455 10462 10472 10473 16511 16512 16513 16514 16515 16516 16526 16580 16581 16602 16603 10595 11078 4964 5324 5333 11866 5704 11903 11904 11906 11913 5815 12016
they	10683 16705 16792 10792 10813 16830 16838 4689 4690 16874 16875 16877 16918 4756 4770 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 4940 17121 4964 12009
they$	6307 6900 6901 6906 6907 6956 6970 6973 13071 1056 13243 7253 7410 7512 13583 1809 2130 8295 2131 14307 2132 2133 2160 8468 2323 14858 15969 15970 15971 15972 15973 9969 9970 9971 9973 10098 10099 3936 10103 10197 16212 10921 4779 4831 4840 11088 11105 11136
thick$	2355 9400 3526 5576 5593 5632 5641 5642 6055
thickset$	5589 6075
thief$	14419 14420 14421 14503 14504 14505 14506 14507 14528 14529 14563 11497 11498 11552
thieves$	14418 14419 14420 14421 14503 14504 14505 14506 14507 14528 14529 14563 11497 11498 11552
thieving$	13673 13773 14446 14508 14509 2441 6046
thigh$	17161
thighs$	17161
thin$	7629 9694 5589 5608 5612 6076
thing$	7550 8918 9101 15423 15659 15660 15661 16313 16314 16315 16316 16317 16319 16320
things$	12448 12627 12792 7195 7313 13327 13606 7836 7986 15045 15207 15277 9422 15448 9476 15630 10508 10516 10517 10604 10627 5135 11573 11734
think$	12516 12517 12518 12519 1049 1245 1246 1247 1248 1249 1250 1251 13618 13619 13620 13621 7834 7835 1671 7837 1673 1674 7861 13884 13885 14126 1964 1965 2121 2122 2123 2295 2303 2449 2452 2481 2772 2773 2774 2775 2776 2777 9163 9164 9165 9201 15399 15555 15556 9579 10237 16249 16250 16251 16252 10329 16341 4762
thinking$	7260 11874
thinks$	1245 1246 1247 1248 1249 1250 1251 1964 1965 2121 2122 2123 2295 2303 2449 2452 2481 2772 2773 2774 2775 2776 2777 10237 16249 4762
thinnest$	3560 5637
third$	2465 3517
thirteen$	2805 2806 2807
thirties$	12823 12858
thirty$	12821 12823 678 12856 12857 8942 14984 14985 14986 14987 14988 14989 14990 15685
this$	6472 12712 6827 6834 7064 13159 13164 7157 7474 1310 7551 7552 8121 8319 2641 9065 15420 9422 15482 15483 15484 15485 15486 3340 3344 3517 16071 16149 10264 10265 10392 10393 10394 10395 10396 10397 16415 16511 16512 16513 16514 16515 16516 16526 10516 10517 16580 16581 10571 10604 10627 10724 4779 11078 5302 5463 5586 11866 11902 11903 11904 11913 5818
thorn$	2414 11552
thorough$	2925 3445
thoroughly$	5697
those	10750 16989 12004
those$	7597 14263 8319 2173 2671 3494 16835 10893 17006 11022 11079 17097 17100 17133 5333 11866 5815
though$	215 6381 6420 6421 6422 6423 6424 6425 6426 6427 268 269 12746 12747 12748 12749 949 7958 7959 9674 9675 9676
thought$	6258 6259 6260 6261 6262 6265 12903 13270 13272 13274 1245 1246 1247 1248 1249 1250 1251 14015 14016 14049 1964 1965 2121 2122 2123 8301 8302 2212 2303 2481 2585 9390 16192 16208 16213 16216 16217 16219 16220 16221 16222 10237 16249 16250 16251 16252 16253 16254 16255 10329 16341 16377 16378 16379 16380 16381 16382 16383 16384 16385 16386 10376 10377 10378 10379 10380 16424 16534 16643 4734 4761 4766 4790
thoughtless$	1891 1892 16326 16327 16337 5266 6047
thoughts$	4981
thousand$	7845
thrall$	7255
threadbare$	5660
threat	5099
threat$	8369 2205 8371 8372 8373 8374 8375 8376 8377 8378 8379 8380 14392 14393 8383 8384 8385 8386 8387 8388 10691 11087 4923 5814 5831
threatened$	11264
threatening$	5464 6053
threats$	15339
three	10683 16792 10792 10813 16830 16855 16874 16875 16877 16918 4770 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 12009 12101
three$	8176 14444 9637 3575 15751 15752 15753 15754 15755 15756 9986 10001 16502 10549 5788 5815 5931 5990
thresholds$	16557
threw	17273
threw$	48 67 348 921 999 1252 1253 1418 1420 1459 1460 1461 1517 1518 1519 1520 1957 2141
thrill$	6245 81 6250 12658 12659 12660 13263 13300 7469 13747 14211 14237 5276
thrills$	14217
thrive$	859 1260
thrived$	859 1260
thrives$	859 1260
thriving$	859 1260
throats$	16133
throug	11120 11250 5781 5858 5865
through$	383 1107 13847 13848 8504 14709 9205 9206 9723 16000 16029 16031 16045 16072 16077 10554 4625 4648 4718 16908 10958 11215 5184 5759 5917
throughing$	4648
throughout$	13778
throughs$	4648
throw$	48 67 348 921 999 1252 1253 1418 1420 1459 1460 1461 1517 1518 1519 1520 1957 2141
throwed$	48 348 999 1252 1253
throwing$	48 67 348 921 999 1252 1253 1418 1459 1460 1461 1517 1518 1519 1520 1957
thrown	17273
thrown$	48 67 348 921 999 1252 1253 1418 1459 1460 1461 1517 1518 1519 1520 1957 15863 5099 5100
throws$	48 67 348 921 999 1252 1253 1459 1460 1461 1517 1518 1519 1520 1957 2141
thug$	14418 2445 2446 2447 2448 14692 11471 5416 6026
thuggery$	6026
thuggish$	6026 6053
thugs$	14418 14440 14441 14442 2445 2446 2447 2448 14692 16604 16932 11471 11889 6026
thump$	13911
thus$	3226 3227 3228 3229 3230 3231
tic$	5875
tick$	5714
ticking$	5340 11880
tidy$	5612
tied$	4735 10935 11800
ties$	2150 9817 9818 11460
tight$	9512 9620 15769 15770 9780 9807 10581 5632 5660
tightly$	3556
tights$	11820
tiktok	4797
tiktok$	595 6760 596 6761 597 6762 598 6763 599 6764 12776 12777 12778
till	10811
till$	16822
tills$	16822
time	5031 11212
time$	6366 12585 12651 12979 12980 7493 7494 7495 7507 7508 13579 13580 13581 13582 7871 7872 1943 1944 1945 14132 8255 8256 8258 8340 8399 8400 8443 8494 8495 8496 14533 14631 14967 15105 15639 15640 15884 15924 15925 9945 16086 10084 10085 10087 10088 16122 16123 16124 16137 16145 16364 16365 16366 16367 16368 16369 10685 16869 4846 17079 11113 11114 11197 5339 11860 11923
timed$	17000
timekeeping$	11434
timeline$	10739
timeout$	11196
times$	12373 12375 12376 12380 13854 13855 13856 13857 13858 13859 13860 13886 13887 16138 10685
timeta	10743 11228
timetable$	16754 17223 11221 17239
timetables$	16754
timewaster$	11497
timewasters$	11497
timid$	10580
timing$	10685
tinnitus$	6126
tiny$	3525 9780 5660
tip	6109
tip$	4645 4851
tipped$	4851
tipping$	4851
tips$	4851
to	4588 5017 11945
to$	6263 6267 12459 12503 12525 12526 12527 12544 6573 6582 6604 6637 6694 6695 6696 6698 6739 6747 6751 6817 6818 6819 6820 6821 6824 6859 6863 6884 7007 13074 7163 13266 7315 7380 13392 13396 13397 13398 13399 7426 7585 7588 7589 7677 7686 13756 7762 7889 7891 13976 7983 14017 8022 14036 8115 8213 8221 8224 8226 8232 8315 8370 14498 8491 8503 8509 8591 8592 8593 8650 8668 8669 8678 8691 8694 8708 8713 8731 14771 8804 8832 14850 8845 8861 8862 8864 9053 9141 9184 9324 9328 9445 9513 9524 9583 15676 9831 15846 15847 15848 15850 15870 15908 9907 9908 9934 9967 16060 16073 10177 10178 16235 16248 16258 16259 16260 10262 10263 16291 16340 16348 10391 16426 4266 10440 10497 10521 10572 16591 10582 10583 16629 10619 10653 10658 10659 10660 10661 10662 10700 10704 10708 4547 4581 10776 4625 10802 10812 10838 10843 4685 10857 4709 10877 10886 10899 10900 10968 10977 10983 10984 10993 10997 4833 4834 17049 11056 11071 11077 17102 4933 11134 11147 17178 11172 11184 11185 17211 11215 11226 11271 11317 5154 11322 17349 11422 11428 11429 11451 11839 11841 11846 11865 11867 11903 11919 11934 11935 12033 5872 5917 12165
today$	13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 15133
toddler$	11161
toe$	15773 15799 15800 9790 17197 17198 5297
toerag$	11471 6030 6043
toerags$	11471 6030 6043
toes$	17197
together$	16785 11575
toilet	5031
toilet$	11196
toing$	10802
tokenistic$	5294 6087
told	4656
told$	187 12367 12368 196 197 198 205 206 207 208 209 210 211 212 213 12399 12400 12401 12629 12630 6631 6653 6654 6655 6656 6657 6658 6659 6660 12908 12917 7472 7473 1677 1678 1679 1680 1681 1682 1683 1684 1706 1707 1708 1709 1710 1711 1712 13889 13890 13891 13969 13970 7994 14049 14637 15569 9874 9875 15896 15902 15907 15910 15916 16011 16012 16013 16014 16015 10031 10032 10033 16054 16055 16056 16057 16058 10142 10143 10146 10163 10310 10311 16412 10774 4692 4700 10868 11239 11251
tolerance$	12021
tolerate$	5249
tolerated$	17072 5249
tolerates$	5249
tolerating$	5249
tomorrow$	13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 14624 5401
tone$	15729 11784
tones$	15729 11784
tonsil	11151
tonsils$	17162
too$	63 6392 309 6880 6881 7412 7413 7586 7726 7727 7729 7830 7887 7888 14247 8572 2488 8852 8853 15028 3131 3132 3133 3150 3181 3182 3183 3393 3394 3395 3402 15769 15770 10334 10335 10336 10510 4346 10533 10534 10535 10536 10579 4415 4416 10620 10667 10669 5261 5521 5550
took	5887
took$	87 124 12439 12440 12441 12443 437 438 592 611 690 12896 13213 1205 7375 7377 7379 1231 1546 1547 1579 1594 1597 1598 1628 1629 13851 13852 14031 1908 1948 1949 2020 2024 2953 2954 2955 2956 3248 3249 16224 16225 16226 10254 4100 10272 10281 10285 10286 10287 10288 10289 10290 10291 10353 10355 10356 10357 10358 10359 4201 4983 5004 5178 5221 11387
tool$	4921 11421
toolki	12029
tools$	12429 12430 4921 11421
tooth$	11787
toothless$	6088
top	16752 10745
top$	12811 8618 15775 15791 15792 15794 15795 15796 16756 16761 17001 17006 4927 11820 11825 11831 5815 5820 5821
topless$	6768 6776 7169 6076
tops$	15763 3588 9758 9759 15775 15791 15792 15794 15795 15796 15817 15818 15825 11820 11825 11831
torment$	2101 2102 2103 5283
tormented$	2101 2102 2103 5283
tormenting$	2101 2102 2103 5283
torments$	2101 2102 2103 5283
tormentted$	2101 2102 2103 5283
tormentting$	2101 2102 2103 5283
torn$	15769 15770 5653 5660
tos$	10802
toss$	16351
total$	2283 2284 2286 3694 4436 5703
totally$	5694 5697
touch$	12459 1370 15437 15438 9428 15632 15633 15634 15999 16427
touched$	12222 6467 12833 12895 13183 13876 15320 15335
touches$	9409 9410 15440 9528 15542
touching$	12870
tough	4919 4925 4930
tough$	14245 2529 2530 2531 2532 2533 2534 2897 2898 2899 3009 3010 9397 9401 9402 3238 3239 3240 3488 3500 11090 5554 5557 5571 11749 5612 5857 6069
toughe	4925 5858
tougher$	3146 3147 3148 3149 9397 11090 5857
touret	6121
toward	4803 4820 4863 5865
towards$	6698 8213 8221 8224 8226 8232 14429 14498 8731 8801 16426 16908 10968 12127
tower$	3428
towered$	3428
towers$	3428
town	11062
town$	14458 14463 14588 14589 11058 11062 17073 17091 17113 4939 11127 17296
toxic$	2167 2168 2169 2480 5317 5318 5319 5410 6055
toy$	961
toyed$	961
toying$	961
toys$	961
trace	16729 4665 16852 5793
trace$	16864
traced	16950
traced$	16878 16948
traces$	16864
track	4589 4665 16998
track$	4163 4589 10828 16854 16864 16868 10863 4699 16959 10992 17056 11975
tracke	4665 16843 10859
tracked$	16787 16865 16870 10863 4699 16878 4946 5798
tracker$	4654
tracki	4665
trackie$	11820
trackies$	15794 15795 15796 3638 15815 11820 11825 5671
tracking$	4654 10863
tracks	4665
tracks$	16864 10863
tracksuit$	15794 15795 15796 15805 11820 11822 11825 6082
tracksuits$	9758 9759 15794 15795 15796 15797 15798 15802 15803 15804 15805 15807 15815 11820 11822 11825 11994 6082
trade$	621 630 6795 631 632 633 634 635 765 920 14935 5206
traded$	621 630 6795 631 632 633 634 635 765 920 5206
trader	4555 10804
traders$	14458 16708 10720 16794 16815 16817 4704
trades$	621 630 6795 631 632 633 634 635 765 920 5206
trading$	621 630 6795 631 632 633 634 635 765 920 5206
traffic$	553 554 555 5189 11967
trafficced$	553 554 555 5189
trafficcing$	553 554 555 5189
trafficed$	553 554 555 5189
trafficing$	553 554 555 5189
trafficking$	12566 12728 553 554 555 14201 14202 14203 14204 14205 14206 14207 14208 5189
traffics$	553 554 555 5189
tragic$	8666
trail	4967
trail$	16823 16857 4686 16959 11132
trailed$	4686
trailing$	4686
trails$	4686
trainer$	11820
trainers$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12658 12659 12660 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 13204 13205 13206 7469 13733 14243 8236 9758 9759 15794 15795 15796 15797 15798 15802 15803 15804 15805 11820 11825
training$	14622 11324
tramad	11169
tramadol$	17180
tramps$	15830
transactional$	5212
transfer$	12112
transfusion$	6125
transfusions$	6125
transplant$	17201
trap$	13177 5345
trapping$	5190
trapstar$	6081
trashy$	6046
trauma$	17279 12046 5882
travel	16765
travel$	12615 12616 12617 12835 7332 2416 2417 2418 2419 2420 2421 9237 10778 4614 16827 5221 11387
traveled$	2416 2417 2418 2419 2420 2421 5221 11387
traveling$	2416 2417 2418 2419 2420 2421 5221 11387
travelled$	2416 2417 2418 2419 2420 2421 5221 11387
traveller$	3540 9711
travelling$	12643 12835 2416 2417 2418 2419 2420 2421 9237 5221 11387
travels$	2416 2417 2418 2419 2420 2421 5221 11387
trawl	4676 6109
trawl$	4575 11963
trawled$	4575 10962
trawles$	4575
trawling$	4575
trawls$	4575
treat$	2319 2320 9150 9163 9164 9165 9168 15180 15181 15398 4428 4429 4483 4724
treate	4838
treated$	2319 2320 9168 15180 15181 9386 9389 15665 15666 15667 4428 4429 4483 4562 10922 5020 11191 11192 5933
treating$	2319 2320 9099 9150 9168 15180 15181 4428 4429 4483
treatm	12088
treatment$	4161 17192
treats$	2319 2320 9168 15180 15181 4428 4429 4483
treatted$	2319 2320 9168 15180 15181 4428 4429 4483
treatting$	2319 2320 9168 15180 15181 4428 4429 4483
tree$	14620
trendy$	5660
trial$	8760 17240 12161
tribunal$	6145
tribunals$	6145
trick$	7828
tricked$	15357
tricks$	14934 2759 15926
tricky$	2529 2530 2531 2532 2533 2534 14807 14808 14809 14810 14811 5400 11634
tried$	1466 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 2306 9844 9846 9847 15964 16012 16013 16014 16015 16201 10194 16643 11872
tries$	1466 2306 16002 16024 16025 16026 16027
trio$	2242 11484
trip$	12870
trips$	12870
trollop$	6043
trollops$	6043
troopers$	15459
troubl	10966
trouble$	12196 12244 12256 12257 6393 6394 6395 6396 6397 6398 6399 6400 236 237 238 12662 12699 6977 6978 12990 12991 12992 12993 13000 13035 13036 13037 878 13081 13098 13099 13100 13101 13102 13162 1015 13262 1088 1089 13340 13357 13370 7361 13400 13401 13439 13441 7444 7445 1392 1393 1394 13590 13673 7675 13693 13703 7894 13928 13929 13930 13931 13932 13933 13934 13935 14213 14217 14224 14285 14361 14362 14446 8446 14508 14509 14510 2342 8519 8544 2441 14647 14665 2493 2494 14671 14672 14673 14674 14687 14841 14925 15437 15438 9428 15881 15883 9963 15975 9965 16094 16095 16096 16097 16098 16099 16130 16172 10248 16265 16266 16267 16364 16365 16366 16367 16368 16369 16976 16977 10976 5068 5146 11390 11440 5309 5310 5311 11571 11572 11624
troubled$	8670 8783 16208 16213 16216 16217 16219 16220 16221 16222 10237 16249 16250 16251 16252 16253 16254 16255 10249 16284 5458 5586
troublemaker$	14418 14528 14529 6029
troublemakers$	14418 14528 14529 14841 6029
troublemaking$	6029
troubles$	1085 13262 14079 14080
troublesome$	8338 6055
trousers$	3588 9758 9759 3638 5671
truancy$	6015
truant	6151
truant$	12584 12648 14419 14420 14421 14528 14529 16125 11497 11498
truanted$	6015
truanting$	13463 6015
truants$	14419 14420 14421 14528 14529 11497 11498 6035
truculent$	6057
true$	4275
trunks$	11815
trust$	13736 13741 8058 8059 8060 8061 1897 1898 14705 9862 9863 3699 15891 15897 15911 15965 15966 15967 15968 15978 16068 16069 16070 10197 10202 10203 4047 16614 10630 4469 16681 16682 5267 5678 11844 11852 5752 5761
trusted$	12920 12921 12922 12934 13354 14049 1897 1898 14678 2981 9210 3067 9250 3086 3087 3088 3089 3090 9256 16054 16055 16056 16057 16058 16349 16350 5267 5788
trustful$	13841 11426
trusting$	13841 1897 1898 8243 8244 8245 15890 10060 11426 5267
trusts$	1897 1898 3699 5267 5678
trustted$	1897 1898 5267
trustting$	1897 1898 5267
truth$	7987 15885 15886 16174 16176 16531
truthful$	7984 13996 15884
try$	7173 1466 8037 2306 9844 9846 9847 15891 15897 15911 15955 15956 15957 15964 16002 16068 16069 16070 16081 16374 11844 11852 11872
trying$	7173 16068 16069 16070 16748 11852 11874
tryings$	16748
tubby$	6076
tube	5890
tube$	12056
tubefed$	12055
tuberculosis$	6128
tuitio	11220
tuition$	17231
tumble$	8635
tumour	11139
tumour$	17150
tune$	13226
tuned$	2739
tunnel$	17292
turf	11027
turf$	17038
turkish$	3540 9711 11809
turn	11114
turn$	533 534 1091 1092 1630 1631 8117 8119 1958 2427 2428 3348 3349 3627 3636 3647 3648 3649 3650 3651 3668 3669 9845 9883 9889 9894 9903 15917 15918 16002 9998 10166 10216 4062 16375 4321 4327 4328 4329 16594 10675 16879 11009 4911 17125 5397
turned$	6653 6654 6655 6656 6657 6658 6659 6660 533 534 1091 1092 1630 1631 14049 1958 2427 2428 9698 9703 3628 3637 3647 3648 3649 3650 3651 3668 3669 9845 9851 15866 15867 15868 15869 16012 16013 16014 16015 3989 10164 10218 4321 4327 4328 4329 4369 16644 17086 5397 11907
turning$	533 534 1091 1092 1630 1631 1958 3647 3648 3649 3650 3651 3668 3669 16338 16339 4321 4327 4328 4329 10675 4911
turnned$	533 534 1091 1092 3647 3648 3649 3650 3651
turnning$	533 534 1091 1092 3647 3648 3649 3650 3651
turns$	533 534 1091 1092 1630 1631 1958 2427 2428 3348 3349 3647 3648 3649 3650 3651 3668 3669 9845 9964 16002 16024 16025 16026 16027 10217 4321 4327 4328 4329 4911 17125 5397
tutor$	12483 8361
tutors$	12483
twelve$	2805 2806 2807
twenties$	12823 12858
twenty$	12821 12822 12823 678 679 12856 12857 14942 14943 14944 14945 14946 14947 8942 2801 8970 14982 14984 14985 14986 14987 14988 14989 14990 15685 15686 11696
twice$	6809 12826 13271 13730 13731 7838 8891 8892 8893 15052 9109 17178 5943
twins	12081
twins$	15830
twisted$	8555
twisting$	13732
twists$	11797
two	10683 16792 10792 10813 16830 16855 16874 16875 16877 16918 4770 16981 16984 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 12009
two$	6671 13092 14444 14929 9637 3575 15751 15752 15753 15754 15755 15756 10340 10549 4840 5478 5788 5815 5931 5990
twoc	11332 6010
twoc$	17343 12175
type$	2344 2346 2347 2348 9412 11565
types$	14681 11565
ugly$	5526 6076
ultimately$	117
umpteen$	7843 7875
un$	15508 11548
unable$	171 926 973 1812 1922 1923 1924 1925 1926 1928 1976 2031 8473 8474 2543 2544 2545 2546 2547 4991 5061 5129 11862
unacceptable$	14733 14734 14735 14736 14737 14738 14739 14740 14741 11061 5464 6087
unacceptably$	6087
unacco	5988
unaccompanied$	12153
unadoptable$	6055
unambitious$	6055
unanswered$	11922
unattended$	13347
unauthorised$	5950
unbearable$	14282 14301
unbiddable$	6058
unbreakable$	11723
uncaring$	10415 6055 6087
uncivilised$	6046
uncle	11234 17247 17275 17297 11289
uncle$	5065 17245 11263
unclear$	1778 1781 1784 1785
unco$	5453 5713
uncomfortable$	17108
uncons	6129
uncontrollable$	5458 11862 6055
uncooperative$	6051 6087
uncorr	4537
uncorroborated$	10702
uncouth$	6057
under	11120 5013 5993
under$	615 2176 9438 9723 3971 3994 10548 10690 4650 10906 11178 5018
underachiever$	11497
underachievers$	11497
underage$	5200 5207
underc	5798
undercover$	11963
underdressed$	6076
underhand$	6046
undermine$	5270 11864
undermined$	5270 11864
undermines$	5270 11864
undermining$	5270 11864
underpass$	12969 12970 12971
unders	4569 4656
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 314 1778 1781 1784 1785 14126 8133 8134 8135 8136 8137 8138 8139 8140 8141 8142 8143 8144 8190 8191 8192 8193 8194 8195 8196 8197 2735 2736 3171 3172 3173 3174 3358 15678 15965 15966 15967 15968 4700 4977
understanding$	9090 15102 9110 15122 9191 3027 3028 9194 9610 11895
understands$	1778 1781 1784 1785 2735 2736 3171 3172 3173 3174 3358 4700 4977
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 314 1778 1781 1784 1785 2735 2736 3171 3172 3173 3174 16148 4734 4761 4766 4790
undert	4664
undertaken$	12395 16352 16353 16354 16355
underw	5932
underweight$	12069 6076
underwent$	12097
undesirable$	14260 14261 14262 14267 5281 5458
undesirables$	14260 14261 14262 6027
undisciplined$	6055
undocumented$	6154
undoing$	13113 13170 13171 14075 14076 14077
undone$	15828 15829
undoubtedly$	10107 3964 11863 6085
undress$	7171
unempl	17246
unengaged$	6051
unfair$	16326 16327 16337 16437
unfazed$	6069
unfit$	4265
unflappable$	11723
unforgivable$	6087
unforgivably$	6087
unfounded$	5289
ungovernable$	6055
ungrateful$	6055
unguarded$	1031
unhappiness$	13172 13173
unhealthy$	6291 2167 2168 2169 5181 5317 5318 5319
unheeded$	11922
unhelpful$	10415 6087
unhinged$	6046
uniform$	9758 9759 15771 11818 11820
uniforms$	9758 9759 15771 11818 11820
uninterested$	5686 11862 6055 6087
uninvited$	1521
unironed$	5653
unit	10710 10730 10826 17190
unit$	14339 14340 14341 14342 8484 10197 10202 10203 4047 16614 10630 16681 16682 10680 16693 16698 16710 16712 16719 16721 16726 16727 16728 10718 10719 16741 10737 10766 10771 10773 16791 16795 16796 16798 16808 10800 16814 16821 16837 10853 16930 16951 10957 17014 11041 11045 17057 17193 17219 17287 17338 12102 12120
units$	16710 16712 12033
university$	3301 3302
unjust$	16337
unkempt$	3540 9711 6076
unkind$	16326 16327
unknow	16843
unknown$	12501 6773 7385 14267
unlawful$	12702
unless	17042
unless$	12929 12932 12933 4900
unlikeable$	6055
unlikely$	3769 3770 5566
unlovable$	5458
unmanageable$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5458 11624 6055
unmotivated$	6055
unnecessary$	6252
unnerve$	9284
unnoticed$	13108
unopened$	11922
unpaid$	5165
unplaceable$	6055
unpleasant$	8670 17108 6055
unpredictable$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5464 6053
unprepared$	5676
unprofessional$	6087
unprofessionally$	6087
unquestionably$	6085
unreachable$	11862 6051 6058
unread$	11922
unreasonable$	16326 16327
unreliable$	13351 5293 11862 6055 6087
unrepentant$	6055
unresponsive$	6051
unruly$	5302 5458 5464 5586 6055 6058
uns$	11548 11574
unsafe$	12176 12177 12218 6291 12702 7894 8231 17313 5179 5181
unsavoury$	12520 12521 14260 14261 14262 8670 5400 5458
unshockable$	6069
unsolved$	10744
unstable$	11659 11660 6055
unstuck$	13504 13505 13506 13518 13519 11415
unsubstantiated$	5289
unsuitable$	7362 14069 14254 14263 14267 5281
unsupervised$	5510
untamed$	6046
unteachable$	5458 6058
untidy$	3540 9711 11780 5633
until$	13402 13403 13404 13478 13479 15962 9952 16862 4900 12170
unto$	8423 8426
untouchable$	14479 14480 14481
untrue$	14312 16153
untrustworthy$	11862 6055 6087
untucked$	15761 15769 15770 15828 15829
unusual$	5612
unusually$	5532
unwanted$	12520 12521 6986 8894 8897
unwashed$	15769 15770 5633 5653 6076
unwell	17264 11254
unwell$	17265
unwilling$	1918 1922 1923 1924 1925 1926 1928 1978 2543 2544 2545 2546 2547 4417 5676 11859 11862
unwillingness$	6537 373 374 375 376 377 378 2543 2544 2545 2546 2547
unwise$	104 105 6291 12314 12315 12316 12317 160 161 162 163 164 165 166 919 1800 1891 1892 5181 5263 5266
up$	12227 12240 12241 12312 12447 12506 12507 12509 12511 12602 513 514 515 516 517 6807 7020 13117 7301 7302 7303 7304 13324 13325 7369 7422 13461 7660 7661 1504 7692 7693 7694 7695 7696 7697 7698 7699 7701 7702 13716 13717 13801 1687 1688 1689 1690 1691 1692 1693 1694 7942 8070 14128 8269 14281 2259 8518 8547 8762 8763 14780 2641 8873 8902 8905 8929 8944 8945 14999 15020 9017 9034 9085 15099 9091 9111 9156 9157 9158 9160 15206 15308 15375 15395 9500 3338 3339 9505 15529 15530 15568 9666 15688 15715 15733 9752 15764 15777 9792 9793 9801 9802 15819 15837 9827 9828 15893 15894 15899 15900 15904 15905 15913 15914 15921 15922 15923 16008 16009 10121 16155 10154 16175 16177 16227 16228 16229 10227 16431 10429 10441 16457 10487 10490 10491 16527 16528 16549 10547 16700 16747 16756 10978 17007 17016 11076 17110 17111 17249 17251 17317 5152 11355 11590 11592 11631 11743 11813 11824 11838
upbringing$	11625
upbringings$	11625
update	4534 4637
update$	4550 10802
updateing$	4550 10802
updates$	4550 10802
upon$	6975 13074 16684 11002
upper$	4908
uppity$	6057
ups$	14952 14976 15005 15215 15251 15377 15395 15565 15600
upset$	15418 15419 15422 15437 15438 9428
upsets$	9409 9410
upsetting$	12258 12259 12260 12261 12262
upstream$	11958
urchin$	6026
urchins$	6026
urgency$	16610 16611 16612 16613 11921
us$	12642 12664 12752 12755 7347 13447 13452 13868 13994 14134 14135 14139 8476 14855 9170 15252 15253 15254 15255 15285 15290 15291 15292 15293 15294 15297 15337 15338 15371 15373 15385 15387 9582 15638 9648 10449 16532 4576 16829
use	4534 4850 4863 4874 5144
use$	6197 6199 6200 6201 12265 12266 12267 12311 12459 12584 12613 766 767 768 7045 7173 1644 7810 7811 7812 7813 7814 7815 7816 1842 14126 2985 2986 2987 2988 2989 2990 15891 15897 15911 10057 4543 4600 4644 4835 17168 17169 11844
used	4863 5006
used$	12222 12252 12868 12895 12911 766 767 768 12964 12965 6955 13183 13348 1257 7467 7468 1644 7810 7811 7812 7813 7814 7815 7816 13876 13878 1842 2520 3017 3165 15357 3247 4368 4546 4730 4795 4997
useful	4863 5781
useful$	16687 4512 16720 4644 4894
useless$	5687 6046 6055 6087
user$	14402 14415 14416 14528 14529 2385
userna	10743
usernames$	16754
users$	14402 14415 14416 14528 14529 2385 17266
uses	4850 5006
uses$	766 767 768 4600 4997
using	4850 5006 5144
using$	12390 766 767 768 7173 1644 7810 7811 7812 7813 7814 7815 7816 2521 16103 16104 16109 16110 16111 16114 16115 16116 16117 16118 16119 16120 16121 4600 4997
usual$	10587 5315
usually$	3639
utter$	2283 2284 2286 3694 4437
utterly$	10176 4314 5694 5697
vaccin	6140
vain$	6055
valium	11169
valium$	17180
valuab	5781
value	4534 11945
value$	7210 1304 7928 4543 4644 5867
valued$	1304
values$	1304 14830 11667
valuing$	1304
van$	13176 13779 17292 17304 11964
vandal	17059
vandal$	14418 14419 14420 14421 14528 14529 11497 11498 6026
vandalise$	14520
vandalism$	4884 11050
vandals$	14418 14419 14420 14421 14528 14529 11497 11498 6026
vans$	13176 11964
vape$	12484 12485 6484 6485 6486 6487 6488 6490 6491 12810 12813 13204 13205 13206 14270 17183
vapes$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12658 12659 12660 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 12897 13204 13205 13206 13277 13278 13279 13280 13281 13282 7469 8236 14270 14286 17183
vaping$	15883
variable$	14728 14729 14730 14731
various$	618
vehicl	16863 10951
vehicle$	4725 11332 5802 5807
vehicles$	4725 16962
veins$	14617
ventured$	12934
verbally$	5474
verif	5777
vermin$	14598 16604 11552
versed$	8961 3515
version$	8303 8304 8305 14317 2142 2143 2144 2145 2146 2147
versions$	8303 8304 8305 2142 2143 2144 2145 2146 2147
vertigo$	6126
very$	6383 6391 8571 2868 3150 9772 10189 5521 5532 5550 5904
vest$	11820
vests$	15811 15812 15813 11820
veteran$	3306
veterans$	3306
via$	4625
vicious$	5404 6053
victim$	7627 7628 14043 8153 14193 14300 2179 8365 2201 14744 15274 15275 15276 15388 15590 15591 15592 15593 5102 11421 5501 11720 11721
victimisation$	12215 12216 12217 13029 13030
victimise$	4430 4431 4432 4433
victimised$	4430 4431 4432 4433
victimises$	4430 4431 4432 4433
victimising$	4430 4431 4432 4433 16674 16675 16676 16677
victims$	12573 851 7627 7628 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155 14193 14217 14287 14288 14289 14290 2178 8365 2201 14744 15174 15274 15275 15276 15388 15400 15401 15590 15591 15592 15593 10655 11421 11720 11721 11731
video$	12779 12787 6799 6800 636 637 13180 15320 15335 16739 16853
videos$	12779 12787 6799 6800 636 637 13180 15320 15335
vietnamese$	3540 9711
view$	9077 9078 9079 9080 9081 9090 15102 9110 15122 4803 11912
viewed$	2208 2583 10820
views$	9077 9078 9079 9080 9081 11406 11912
vile$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5408
village$	14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14399 10465 4939
villain$	11552
villains$	11552
vindictive$	16337 5404 6053 6055
violen	10880 16934 16961 17149 17246 17264 17290
violence$	12244 12694 12709 12711 6977 6978 13242 13370 13380 7386 13672 13674 14285 14446 14456 14483 14502 14508 14509 14510 2441 14665 14687 2629 2630 14841 15339 9330 4515 10681 10682 4519 10687 16703 10730 4572 4573 4578 4601 4606 16783 4608 4609 4613 10780 10784 10785 10787 16799 16804 16805 16806 10797 4635 10803 4640 10810 16831 10874 10940 4792 10963 11003 4876 4880 11046 5068 11390 11408 11409 11414 11460 5785 5967 12132
violent$	7894 8670 14733 14734 14735 14736 14737 14738 14739 14740 14741 14841 5320 5404 5464 5820 6053
violet$	15389
violets$	15389
vipers$	14333
virtually$	2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 5535
virus$	2415
visa$	17316
visibility$	17136
visible$	11090 11801 5861
visit	10688 11114 5144 12024 12029
visit$	7167 1013 1014 8828 16163 16164 16165 16534 4525 16988 17125 11871
visite	10688
visited$	1013 1014 10222 16412 16643
visiting$	12390 12643 7167 1013 1014
visitor$	17188
visits	5092
visits$	1013 1014 8828 16163 16164 16165 16844 11871
visitted$	1013 1014
visitting$	1013 1014
visual$	5907
visually$	5908
vital$	10549
vitiligo$	6079
vodka	11170
vodka$	17177 17181
voice$	11143 11912
voices	11143
voices$	17154 11912
volatile$	8670 14733 14734 14735 14736 14737 14738 14739 14740 14741 5318 5319 5464 6053
volition$	12541 12865 12866 13189 11386
volume	4889
volumes$	10417
voluntarily$	12865 12866 12876 12877 12878 12879 12880 12881 12882 12883 12884 12885 11385 11386 11389
volunteer$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
volunteered$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
volunteering$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
volunteerred$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
volunteerring$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
volunteers$	1000 1001 1002 1003 1005 1006 1007 1008 1009 5236
vomit$	17160
vomited$	5906
vomiting$	5906
vomits$	5906
vote$	504 505
voted$	504 505
votes$	504 505
voting$	504 505
voucher$	12810 12813
vouchers$	12810 12813
vulgar$	6057
vulnerabilities$	7968 1804 1805
vulnerability$	13029 7968 1804 1805 14144 14145 14146 14147 14148 14149 14150 14151 14152 14153 14154 14155
vulnerable$	12178 12218 8276 8277 8278 8279 9125 9126 9127 9148 15274 15275 15276 15311 15312 15313 9316 9317 9318 9319 15402 11717 11732 5586
wade$	1487 1488 1489 1490 1491 1492
waded$	1487 1488 1489 1490 1491 1492
wades$	1487 1488 1489 1490 1491 1492
wading$	1487 1488 1489 1490 1491 1492
wag$	5195
wagging$	5195
wags$	5195
wait$	7736 13748 13749 13750 13751
waited$	11907
waiter$	12524
waiters$	12524
waiting$	8416 14621 5016 5025 5924
wake$	16669 16670 16671 16672 16673 11940
walk	16765
walk$	6319 6483 6540 6610 12898 12899 12900 12901 12902 6941 907 908 909 1159 1164 1165 7332 13405 13406 7438 7443 1607 7856 13871 7901 13913 13914 13915 13916 7944 13977 9247 3283 3284 3285 3286 3287 3626 3635 3647 3648 3649 3650 3651 10080 4246 4247 16594
walked$	6627 6899 6908 7068 907 908 909 7956 7990 8041 14060 3626 3635 3647 3648 3649 3650 3651 10080 4246 4247 11242 11907
walking$	12390 12643 907 908 909 7332 13566 13567 9633 3626 3635 3647 3648 3649 3650 3651 10080 4246 4247
walkked$	907 908 909 3626 3635 3647 3648 3649 3650 3651 10080
walkking$	907 908 909 3626 3635 3647 3648 3649 3650 3651 10080
walks$	907 908 909 3283 3284 3285 3286 3287 3626 3635 3647 3648 3649 3650 3651 10080 4246 4247
wall$	10742
wallflower$	11721
wallflowers$	11721
wander$	7332 1497 1498 1499 1500 1501 1502 1503 2325
wandered$	1497 1498 1499 1500 1501 1502 1503 2325
wandering$	7332 13566 13567 1497 1498 1499 1500 1501 1502 1503 2325
wanderred$	1497 1498 1499 1500 1501 1502 1503 2325
wanderring$	1497 1498 1499 1500 1501 1502 1503 2325
wanders$	1497 1498 1499 1500 1501 1502 1503 2325
wannabe$	5296 6026
wannabes$	6026
want	10723 4723
want$	12769 12770 12893 12894 7111 7112 948 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 13289 7353 1304 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13794 1730 1731 1732 1733 8094 8095 8096 8097 2071 8314 14997 15101 15213 9276 9277 9278 3161 15351 9349 9350 9351 3673 9870 15965 15966 15967 15968 15984 15985 15986 16002 10129 4097 16356 16720 16748 4982 5236
wanted	4710
wanted$	6479 12893 12894 13024 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 13252 13253 13289 1183 1184 1185 1186 13363 7353 7354 7355 7356 13436 1304 13556 13557 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13794 13795 13878 1730 1731 1732 1733 2071 15351 3673 16148 4098 10349 10350 4186 4187 4557 10871 10875 16895 4741 4982 5149 5168 5236
wanting$	1000 1001 1002 1003 1005 1006 1007 1008 1009 13289 1304 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13794 1730 1731 1732 1733 2071 15351 9374 5236 11891
wants$	12769 12770 1000 1001 1002 1003 1005 1006 1007 1008 1009 1068 1069 1070 1072 1073 13289 13311 13435 1304 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13794 1730 1731 1732 1733 2071 14567 14568 14569 14570 15101 15213 3161 15351 3673 9870 15984 15985 15986 16002 10129 16748 4982 5236
wantted$	13289 1304 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13794 1730 1731 1732 1733 2071 15351
wantting$	13289 1304 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 13794 1730 1731 1732 1733 2071 15351
ward	17190
warden	10715 10716 10717 4553 4554 4555 10804 4681 4688 10856 4703 10940 4783 10948 4880
warden$	4531 16708 16726 16727 16728 10718 10719 10720 10763 16794 16815 16817 4647 10846 4685 10853 16867 4698 4704 4705 16951 4828 4844 11045 4966
wardens$	14280 14843 14844 4531 16708 16726 16727 16728 10718 10719 10720 10763 16794 16815 16817 4647 10846 4685 10853 16867 4698 4704 4705 16951 4828 4844 11045 4957 4966 11449
warn$	4656 4851
warned$	12367 12368 6358 194 195 196 197 198 199 200 201 6367 203 204 205 206 207 208 209 210 211 212 213 12399 12400 12401 1677 1678 1679 1680 1681 1682 1683 1684 1706 1707 1708 1709 1710 1711 1712 13889 13890 13891 13969 13970 1795 7961
warnin	4916 4917
warning$	12364 12397 12398 13139 13802 13803 13811 7803 14171 14172 14173 14174 14175 4364 4365 4366 4367 16560 16561 16580 16581 16982 17036 11081 11082 11206 11450 11912 11913 5804 12157
warnings$	12364 12397 12398 12429 12430 13139 13802 13803 13811 14171 14172 14173 14174 14175 4364 4365 4366 4367 16560 16561 16580 16581 16982 17036 11450 11912 11913
warped$	8555
warran	11011 6109
warrant$	3103 3104 3105 16701 16917 4804 4836 17022 17130 5834 12002
warrants$	16701 4804 4836 5834 12002
warrior$	11552
warriors$	14497 11552
wary$	12200 6191 6192 6193 6194
was	4562 10767 5880
was$	6303 193 202 370 371 539 552 6812 842 843 991 1381 7756 1796 2014 2015 2016 2017 2134 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 8563 2422 2490 2501 2505 2515 2536 8717 8722 2576 2595 2604 2605 2606 2607 2608 2609 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 9561 9562 3459 3475 15693 15696 3532 9778 3639 3678 9855 3942 10129 4010 4011 10316 10326 16387 10388 4249 4250 10426 10447 4315 4345 10528 10529 10564 4407 4408 16622 4453 16645 10749 10776 10854 16889 10896 4760 11109 5026 5196 5209 5223 5262 5325 5327 5332 5379 5387 5406 5419 5442 5446 5459 5461 5469 5470 5530 5558 11752 11800 5724 5751 11981 5892 5904 5909 5911 5914 5930 5943 5945 5968 5970 5976 5989 5990 5995
wash$	4375
washed$	4375
washes$	4375
washing$	4375
wasp$	7577
wasps$	7576
waste$	1403 1404 1405 1406 1407 1956 2357 5758
wasted$	7337 1173 7339 1403 1404 1405 1406 1407 1956 5758
waster$	14410 6026
wasters$	14410 6026 6042
wastes$	1403 1404 1405 1406 1407 1956 5758
wasting$	1403 1404 1405 1406 1407 1956 5758
wastrel$	6043
wastrels$	6043
watch	16972 4967 5798
watch$	15794 15795 15796 4571 16825 16832 10828 16854 16857 4686 16868 10863 16879 16988 11132 5105 11820 11825 11975
watched$	13436 13878 16418 16419 16832 16856 4686 10859 10863 16876 16878 16960 5105
watches$	15794 15795 15796 11820 11825
watching$	15296 9361 4686 10863 5105
watchlist$	11963
watchlists$	11963
watchs$	4686 10863
water$	13770 13772 3250 3251 3252 3253 11308
wave$	1433 1635 11978
waved$	1433 1635
waves$	1433 1635
waving$	13566 13567 1433 1635
wavy$	5633
way$	12234 12235 12236 12237 12268 12973 7119 7400 13492 8850 9431 9433 15561 15562 9775 3611 3612 3613 15814 9823 9824 9958 16507 4414 16777 17172 11344
ways$	12268 12631 13677 14857 8922 14972 15045 2870 2871 2872 2873 2874 2875 2876 15109 9646 9647 15668 15669 15926 15944 16053 16083 11344
wayward$	5458 11624 5586
we	4555
we$	277 278 279 9169 3203 3205 9981 9982 9984 9985 10023 10024 10025 10069 10070 10071 3929 3932 4411 10720 4957
weak$	8428 14728 14729 14730 14731 2556 2650 2651 2652 2653 4278 4279 4280 4281 16575 16576 16577 16578 10580 4443 10686 5483 5484 5735
weakened$	4793
weaker$	8266 8267 8276 8277 8278 8279 8349 2186
weakest$	10686
wealth$	2911
weaned$	5009
weapon	16704 16714 16751 16910 16973 4856 17346 6116
weapon$	12628 13179 8233 8234 8235 16769 16898 16919 16920 11316 17343 5847
weapons$	12626 12694 13179 13672 13674 8233 8234 8235 4548 16769 16898 16919 16920 11021 5847
wear	5163
wear$	12898 12899 12900 12901 12902 1241 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5634 5655
wearing$	12643 1241 13566 13567 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5163 5634 5655
wears$	1241 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5634 5655
weary$	11682
web$	13645
weed	11339
weed$	270 271 272 273 274 275 276 12484 12485 6484 6485 6486 6487 6488 6490 6491 12626 12658 12659 12660 12739 12740 12741 12798 12799 12800 12801 12802 12803 12804 12805 12810 12813 13179 13184 13204 13205 13206 13277 13278 13279 13280 13281 13282 14270 8404 15883 16859 11171 17183 17185 17350 11354
week$	16122 16123 16124 16163 16164 16165 5024 11218 11221 11923 12130
weeken	4948
weekend$	16122 16123 16124 11113 17181
weeks$	16163 16164 16165 5024 11923 12061 12130
weigh$	3064 9230 9231 9232 3335
weighed$	6130 6131
weighs$	6130
weight	11157 11158
weight$	17168 17169 12070 12077
weird$	6046
weirdo$	11552 6043
weirdos$	11552 6043
welcome$	329 330 331 332 333 334 335 7447 7448 7449 16687 5230
welcomed$	329 330 331 332 333 334 335 5230
welcomes$	329 330 331 332 333 334 335 5230
welcoming$	329 330 331 332 333 334 335 5230
welfare$	12186 6176 12269 12270 12271 12272 12273 12274 12275 12276 12279 12333 12334 12632 12633 13939 14084 14085 14086 14087 14088 14089 14090 14091 14092 14093 14094 14095 8185 8186 8187 8188 8189 15240 15241 15242 15243
well$	12394 12402 12403 12428 6446 7466 14519 8560 8561 2440 14713 2668 2669 2686 2733 2796 3022 3043 3046 9222 9223 9224 9225 9226 9227 9228 3071 3080 9257 9258 9259 9260 9336 9337 9339 9547 3383 3533 3538 5591 5604 5613 11819
wellbe	11158
wellbeing$	12186 12269 12270 12271 12272 12273 12274 12275 12276 12279 12333 12334 12632 12633 14079 14080 8185 8186 8187 8188 8189 17169
wells$	14519
went$	12369 12389 12422 12439 12440 12441 12443 389 529 530 531 532 533 534 573 574 575 6754 593 594 695 696 697 700 709 12967 12968 6964 6965 12977 12978 1019 1027 13212 1120 7375 7377 7379 1340 1341 1487 1488 1489 1490 1491 1492 1493 1626 1627 1639 1641 13971 2041 2065 2098 2099 2279 2416 2417 2418 2419 2420 2421 2427 2428 2642 2643 2644 3626 3635 3647 3648 3649 3650 3651 10160 4389 4712 5019 5124 5139 5152 5191 5220 5221 11387 5397 5987
were	4562 16843
were$	6303 6310 193 202 6388 370 371 539 552 6812 780 842 843 1796 14021 2014 2015 2016 2017 2134 2162 2170 2224 2225 2226 2227 2228 2229 2230 2231 2232 2233 2234 2236 2237 2238 2239 2240 2241 2327 2356 2358 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2374 2375 2376 2377 2378 2379 2380 2381 2383 2384 2422 2490 2501 2505 2515 2536 2576 2595 2604 2605 2606 2607 2608 2609 14847 2815 2822 8987 2823 2824 2825 2826 2829 2830 2831 2832 2950 2951 2952 2957 3214 3241 3327 3328 3345 3352 3353 3354 3355 3356 3357 3364 3459 3475 3499 3532 9724 3639 3677 9855 10009 10010 3942 10129 4010 4011 10326 16387 4249 4250 10447 4315 4345 10529 10564 4407 4408 4453 16645 10749 10776 10854 10881 10896 4760 10989 11255 5196 5208 5209 5223 5262 5325 5327 5332 5379 5387 5406 5419 5442 5446 5459 5461 5469 5470 5530 5558 11752 11800 5724 5751 11981 5892 5943 5970 5976 5989 5995
west$	3550
wetting$	12049
what$	6236 6237 6238 6239 6311 6312 6380 6428 12444 12454 12455 12712 12872 12913 7013 7014 869 877 13070 7060 7075 7076 13139 7149 13207 13388 13416 7470 1306 13714 1540 1541 13719 7784 13850 7850 13877 7892 13982 13993 1847 1848 14856 8847 14862 8900 8920 8921 15277 9325 15347 15355 3261 3262 9486 9487 15621 16236 16558 16580 16581 10736 11393 11396 11913
whatever$	7193 13386 7451 14029 15207 15224 15447 15543 3679 3680 3681 3682 15950 3819 3820 10770 10772
whatsa	4797
whatsapp$	595 6760 596 6761 597 6762 598 6763 599 6764
whatsoever$	16387
wheel$	16443
wheelc	11254
wheelchair$	17265 6134
when	11965
when$	6420 6421 6422 6423 6424 6425 6426 6427 6758 6759 7323 13335 13336 13337 13338 13339 13993 14036 14650 14771 15367 15679 16233 16235 16238 16239 16619 16665 16666 16668 16862 16869 10872 4719 16908 17123 11114 12071
whenever$	6758 13778 13782 13783 13784 13785 13786 13787 13788 13789 13790 13791 14650 3918 3921 16862 4719 17123 11114
where	11965
where$	12202 12203 12204 12205 6426 6427 13207 1335 1336 1337 7505 7506 7785 13993 15367 15679 10864 10872 4722 17123
wherea	4629 10794 10795 10825 10830 4702
whereabouts$	16836 16841 16842 10867
wherever$	13372
which	11945 11965
which$	7248 15368 15679 4523 10741 10754 10755 16807 16874 16905
while$	16420
whingeing$	6046
whiny$	6046
whisky$	17177
whisper$	10676
whistles$	12504
white$	15322 3517 3540 9709 3553 9740 9741 9742 3578 5585 5586 5609 5617 11820 5660
who	16704 16725 10741 10754 16874 4720 16905 11965
who$	12202 12203 12204 12205 6428 6810 6811 6846 885 13207 7545 7546 13608 1808 13993 14236 14264 8509 14847 2943 15693 15696 10729 16750 10748 4584 10750 4586 10756 16768 10768 16780 16807 4657 10827 10833 4693 10864 10872 4743 10920 10930 4791 4812 11752 5792
whoever$	13192 13193 13194 13195 13196 13197 13198 13199 13200 13201 13202 13203 10750 16835
whole$	1385 10475 10477 5302
wholly$	5694 5697
whom	16752 16874
whom$	12202 12203 12204 12205 13207 13993 3366 16807 16833 10864 4812 11978
whose$	5098
why$	12454 12455 13070 7060 13118 13119 13918 13919 7943 1779 1780 7946 1782 1783 7949 7950 1786 1801 1802 13982 13993 1849 1850 1851 1852 4166 4167 4168
wicked$	5316
wide$	5391
wider	4726
wider$	14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 10891
wife$	17242 17260 17267
wild$	8590 5302 5316 11524 11525 11526 11549 5404 11624 5610 5633 6055
wilful$	6087
wilfully$	589 963 5233 5755 6087
will	4588 4816
will$	6435 6441 7366 1695 1760 1762 1922 1923 1924 1925 1926 1928 1979 1999 2030 3012 3036 3048 3051 3114 3158 3167 3195 3198 15545 15646 3713 3715 3716 3717 3718 3719 3720 3721 3725 3726 3727 3728 3729 3730 3731 3741 3745 3746 3747 3755 3756 3757 3758 15938 15939 15940 15941 15942 15943 9935 3774 3775 3776 9957 15980 15981 15982 15983 9988 16006 3831 3832 3833 3834 3835 16016 3846 10064 10065 10068 10129 16142 16143 3975 3976 3986 10709 4547 4581 10767 10776 10843 4685 4757 4809 4817 10988 4833 17049 11061 4933 5679 5682 5684 5698 5872
willed$	11648
willfully$	5233
willing$	302 303 308 450 451 452 482 483 692 693 710 711 712 713 714 1000 1001 1002 1003 1005 1006 1007 1008 1009 13639 7725 13737 13738 13739 13740 1565 1566 1567 1764 1765 1766 1767 1853 1854 1855 9835 9837 9839 15851 15852 15853 15854 4539 5219 5236 5256
willingly$	12865 12866 691 12885 11385 11386 5222
willingness$	12557 10049 16061 16062 16063 16064 16065 16066
willpower$	11412
wimp$	11552
wimps$	11552
win	4915
win$	8807 16022 10012
wind$	12243 7106 13641 2104 2105 2382 9911
winding$	12258 12259 12260 12261 12262 2104 2105
winds$	12243 2104 2105
windup$	8546
wine$	17177
wins	4915
winter$	12717 12718
wired$	2411 5396
wiry$	5589
wisdom$	2726 2728 8981 2817 15475 11151 11735
wise$	6332 2680 2681 8906 8907 8909 8910 8911 2763 9346 9347 9348 15533 3463 3500 3504 11678 11683 11684 5525 5527 5545
wised$	2740 9519
wiser$	6291 2677 2678 2679 2723 2763
wish$	10049 16061 16062 16063 16064 16065 16066 16748
wished$	4982
wishes$	4982 11912
wishs$	16748
wit$	16328 16329 16330
witches$	11544
with	17002 11335 5858
with$	12287 12395 12503 12588 12591 12596 12649 6670 6683 6688 12789 6779 6782 6813 6825 6826 6830 6837 6839 6841 6849 12871 6874 12895 6994 6995 13093 7084 7126 13176 7181 7185 7186 7187 7196 1199 7378 7391 13420 13428 13429 13472 13476 7595 7596 7640 7641 7678 13870 13995 8249 8252 8263 8264 14276 8315 14498 8507 14526 8517 2389 2390 8575 2456 8676 8677 14706 14710 14721 14722 14725 14732 14771 8801 14816 2647 14839 8829 8832 2690 9196 9197 9198 3235 9436 3295 3296 3297 3298 3299 9532 9568 15693 15696 3557 3570 3571 3572 3573 3629 3652 3653 15909 15951 15979 16074 4208 16426 16570 10648 10649 10650 10651 10652 16699 10690 10700 4625 10822 16844 10892 16908 16949 10958 17051 17095 4975 4987 5022 17199 5108 11286 11288 17302 5140 5167 11334 11445 5413 5500 5634 5645 11932 12033 12038 5876 5897 5942 12140 12159
withdrawn$	11031
withdrew$	4502
withheld$	1821 1822 11920
withhold$	1821 1822
withholding$	1821 1822
withholds$	1821 1822
within$	8364 14376 14377 2202 14469 8580 8794 9128 11137
without$	100 6672 7155 1094 1095 1096 1097 2253 15188 15189 15190 15191 15192 15193 15194 15195 15196 15197 15198 15199 15200 15224 15233 15234 15235 15236 15237 15238 15239 9241 9242 9243 9244 15268 15269 15270 15271 3126 9627 3751 3754 9966 3887 3939 3940 3941 3943 3944 3945 4209 4210 10400 4248 4358 4359 4938 5046 11284 11304 5692 5693 5709 5732
witness$	11458
witnesses$	11458
wits$	9537 3373 3374 3375
witted$	11594 11595
woeful$	16458 4443 6087
woefully$	6087
wolf$	7634 11402
wolves$	13652 14440 14441 14442 14596 14598 11552
woman	11337
woman$	14676 14948 2778 8948 14968 15004 15009 15011 2840 9008 15026 15027 2864 15042 15043 15044 15050 2877 2878 2905 2906 2924 15115 2945 9117 15131 9239 15462 15466 15610 15614 15615 15616 15617 15664 17299 17348 11700
women$	14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14396 8657 14676 14942 14943 14944 14945 14946 14947 14948 14951 2778 8946 14973 14975 14991 15002 15009 15010 15011 2837 15026 15027 15046 2877 2878 2895 2905 2906 2924 2929 15114 9115 15129 9122 15218 15453 15454 15455 15456 15459 15464 15540 15554 15601 15606 3433 15610 15614 15615 15616 15617 3463 9635 9636 3476 3477 3478 3479 15664 3489 3490 3491 15774 15840 11696 11700
wonder$	12453 6443 6444 12456 12457 7107 7108 7907 7908
wondered$	7107 7108 7907 7908
wondering$	7107 7108 7907 7908
wonderred$	7107 7108 7907 7908
wonderring$	7107 7108 7907 7908
wonders$	7107 7108 7907 7908
wont$	3727 3728 3729 3730 3731 5679
wool$	11705
woolly$	6087
word$	7340 1176 7342 1178 13836 14317 16534 16563 10676
wore$	12898 12899 12900 12901 12902 1241 3557 3589 3599 3600 3601 3602 3603 3604 3605 3606 3607 3608 5634 5655
work	5051 12029
work$	175 177 178 6384 12396 6584 12698 543 544 545 546 547 548 549 550 551 862 7167 13277 13278 13279 13280 13281 13282 14126 14135 14424 14517 8695 8710 8714 14727 14783 8805 8856 9144 9145 9146 9147 15354 15487 15488 15489 15490 15491 15492 15493 15842 15891 15897 9898 15911 9968 15999 16030 16036 16068 16069 16070 16075 16402 4590 4728 11330 11435 5479 11844 11852 11900
worked	10972 4955
worked$	543 544 545 546 547 548 549 550 551 862 16028 16054 16055 16056 16057 16058 16983 17104 5161 11853
worker	17190
worker$	12483 12524 12796 13994 14134 15374 15604 15872 15954 10197 10202 10203 4047 10239 10240 16614 10621 10630 16681 16682 17284 11279 17336 11436 5762 12169
workers$	12483 12524 12796 7347 13994 8121 14134 14139 14464 8476 14812 14867 14868 14869 14870 3203 3205 15604 15605 15872 15954 9981 9982 9984 9985 10023 10024 10025 10197 10202 10203 4047 16614 10630 16681 16682 11436 11539
working$	543 544 545 546 547 548 549 550 551 862 7167 8711 9132 15890 16068 16069 16070 16740 17163 11852 11930 5935 5962
works$	543 544 545 546 547 548 549 550 551 862 15487 15488 15489 15490 15491 15492 15493 15494 9484 9485 16034 11853
workshop$	175 177 178
workshops$	175 177 178
workshy$	6055
world$	13721 13909 13928 13929 13930 13931 13932 13933 13934 13935 8646 8647 8648 14913 14914 14915 14916 14917 14918 14919 14933 14972 15100 9477 15498 9609 9615 15658 5517 5518
worldly$	2741 2763 3146 3147 3148 3149 3179 3434 3504 5519 6063
worn$	12903 12920 12921 12922 12934 16851 10842 11800
worr	4993 5062 5096
worried$	9133 9134 9135 15147 15148 15149 9139 9140 15381 15382 9372 10561 4476
worries$	14167 14168 14169 14170 9142 15154 9409 9410 11912
worry$	9133 9134 9135 15147 15148 15149 9139 9140 15370 15379 15382 9372 15407 15419 15437 15438 9428 11912
worrying$	14733 14734 14735 14736 14737 14738 14739 14740 14741 5462 5464
worse$	7052 13258 15216 15217 15345 9335 16519 16520 11714
worship$	667 668 669 670 671
worshiped$	667 668 669 670 671
worshiping$	667 668 669 670 671
worshipped$	667 668 669 670 671
worshipping$	667 668 669 670 671
worships$	667 668 669 670 671
worst$	12520 12521 13002 7015 7071 8328 2166 2174 2354 14653 14691 5386 5420 5464 5820
worth$	14158 14669 14670 4512
worthless$	6055
would	4524
would$	259 6435 6441 391 747 749 750 6916 12928 753 754 755 756 757 763 6929 6948 6949 12962 6960 905 1583 7786 1760 1762 7966 8017 2151 2243 14997 15019 2968 9138 3115 3167 3377 9544 9545 3714 3732 3733 3734 3745 3746 3747 9988 16016 3846 10129 16142 16143 3975 3976 10312 10313 10314 10709 4547 4809 5680 5684 5698
wound$	2104 2105
wrap	17346
wrap$	15398 11316
wraps$	13179 14700 11316 11354 11610
wreak$	5366
wreaked$	5367
wreaking$	5365
wreck$	13437 5270
wrecked$	5270
wrecking$	13441 5270
wreckked$	5270
wreckking$	5270
wrecks$	5270
wrist$	17161 17197 17198
wrists$	17161 17197
writ	12128
write$	16374 4335 4589 4631 17237 5350 5351
writing$	4338 4631
written$	4316 4337 5041
wrong$	6291 6292 160 161 162 163 164 165 166 6461 12520 12521 6595 6596 6597 12699 13371 7363 1398 7593 13607 7606 7642 7647 13671 7894 14070 14073 14143 14235 14255 14260 14261 14262 8603 14831 15017 15018 2985 2986 2987 2988 2989 2990 15507 9497 16326 16327 16337 16437 16615 16616 10618 5181 5282 5383 11561 5409 6041
wrote$	4336
xanax	11162 11169
xanax$	17173 17180
y$	15039
year	11225
year$	6814 6843 6844 14339 14340 14341 14342 14371 8363 14375 14588 14589 14591 14942 14943 14944 14945 14946 14947 14953 8966 15139 15608 3519 3522 3524 17227 17234 11225 17236 11696 11923 5954 12130
years$	14375 14939 14940 14941 15013 15014 15015 15016 15053 15054 15055 2907 15139 9565 11923 5954 12130
yes$	13736 13742 7734
yesterday$	15502
yet$	6370 4423 10610
yield	5781
yielde	10972
yielded$	16983
yjs	11320 11321 11326
yjs$	17331 17332 17337 6004
yob$	14418 6026
yobbish$	5464 6026
yobbo$	6026
yobbos$	6026
yobs$	14418 14440 14441 14442 6026
yoi	6003
yoi$	12168
yos	11326
yos$	17337 6004
yot	11320 11321 11326
yot$	17331 17332 17337 6004
you$	277 278 279 1346 1354 3379
young	11337
young$	372 440 802 897 918 2129 8318 8320 8337 8454 8455 2324 14613 14639 14640 14641 14642 2492 8665 14745 8738 8739 14773 14774 14775 14776 14777 14778 14792 2627 2628 8795 15096 2921 2922 2923 9149 9159 15501 9543 9599 15611 15612 15613 3470 3471 9653 3493 9659 9660 9661 9662 9663 9664 3517 15693 15696 3594 3643 3644 9976 10168 10352 10488 10489 10498 10507 10557 10596 10598 10656 10683 10698 16792 10792 10813 16830 16861 10851 4689 4690 16874 16875 16877 10898 16918 4756 4770 10947 16964 4794 16981 16984 16989 11007 11016 11017 17041 11037 11040 17053 4879 4883 17097 11092 17109 11103 4940 17121 17133 17143 17348 5207 5320 5323 5333 5371 11623 11670 5542 5585 5815 12004 12009 12016
younger$	7915 7923 8266 8267 8276 8277 8278 8279 8349 2186 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14394 14395 14398 14399 14684 14685 14851 15594 15597 11353
youngers$	16928
youngster$	2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 11623
youngsters$	2324 14610 14639 14640 14641 14642 14745 14773 14774 14775 14776 14777 14778 14789 11353 11623
youth	5823 5997
youth$	2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 3517 15693 15696 15699 15700 15954 4045 4046 4457 10714 4725 17058 11175 11320 11321 5160 11326 11469 5320 11487 5323 11623 11699 11751 5587 5815 5990 5997 6003
youths$	14328 14330 2324 14610 14639 14640 14641 14642 14745 14748 14773 14774 14775 14776 14777 14778 14789 15693 15696 4725 17058 17089 11469 11487 11623 11699 5587 6072
yp	10683 10698 10706 16757 16792 10792 10813 16830 16838 16855 16858 16861 10851 16863 4689 4690 16874 16875 16877 16918 4770 16981 16984 16989 10991 11007 17041 11037 11040 17053 4879 4883 17097 17109 11103 17121 17133 17143 5008 11193 5044 5067 11233 5079 11253 17269 17303 5134 5136 11302 11310 17329 5166 5823 11993 12004 12009 12109
yp$	5288
yp1$	5287
yp2$	5287
yp3$	5287
yp4$	5287
yp5$	5287
yp6$	5287
yro	6003
yro$	12168
zero$	8621 3884 10366 5756 5856
zits$	11810
zone$	16986 11072
zones$	16986 11072
