5985 5833 5014

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
(?:POLICE|guards?|security|wardens?|schools?|college|staff) (?:\w+ ){0,2}?(?:to|will|should|must|can|could|may|might|needs? to) (?:(?!not\b|never\b|no\b|stop\b|avoid|less\b|fewer\b|rather\b|instead\b|without\b|ask\b|talk\b|tell\b|explain\b|meet\b|help\b)[\w’'-]+\s+){0,6}?(?:stop and search|search|target|track|photograph|film|arrest|detain|question|disperse)(?! (?:for|on|out|with|over)\b)\s+(?:(?!adults?\b|men\b|man\b|drivers?\b|dealers?\b|cars?\b|how\b|what\b|so\b|that\b|who\b|rights\b)[\w’'-]+ ){0,4}?YOUNG(?!['’]| (?:fairly|kindly|with respect|less|only when|only if))
(?:report|tell|pass|feed|relay|share|send|give)s? (?:back |on )?(?:to |with )?POLICE (?:on\s+|about )?(?:what|whatever|anything that|everything that) YOUNG (?:\w+ )?(?:say|tell|do|know|talk about|post|plan)s?
(?:clear|free|rid) of (?:these|those|this|that|the) (?:\w+ )?(?:youths?|lads|boys|gang|group)(?!['’])
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 230 230 230 230 230 230 230 230 231 231 231 231 234 234 234 235 236 236 236 236 239 240 240 241 241 242 244 244 244 245 247 247 247 247 247 247 248 249 250 250 250 250 250 250 250 251 251 251 251 251 252 252 252 252 252 252 253 253 255 255 256 257 257 258 258 258 258 260 260 261 262 262 263 264 264 264 265 266 268 268 268 268 268 268 268 268 268 269 270 270 270 270 270 271 271 272 272 273 274 274 275 275 275 275 275 276 276 276 276 276 276 276 276 277 277 277 277 277 277 277 277 277 278 278 278 279 279 280 280 281 281 282 282 282 282 282 283 283 283 283 283 284 284 285 286 287 287 288 288 288 288 288 288 288 288 289 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 295 295 295 296 296 296 297 297 297 297 298 298 299 299 299 300 300 301 301 302 302 303 303 304 305 305 305 306 307 307 309 310 310 310 310 310 311 312 313 313 313 313 313 313 314 314 314 314 314 315 315 317 317 318 318 319 319 320 322 323 324 325 326 327 328 329 330 331 331 332 333 333 334 334 334 334 335 335 335 335 335 336 336 337 337 337 338 338 339 339 340 340 340 340 341 342 342 343 345 346 346 347 347 348 348 349 350 351 351 351 351 351 352 353 354 354 354 355 355 356 356 357 357 359 361 361 362 363 364 365 365 365 365 365 366 366 367 367 367 367 367 368 368 368 369 370 370 370 370 371 371 372 372 373 373 373 374 374 375 375 376 376 377 378 378 378 378 378 379 380 381 382 384 385 385 385 386 386 386 386 386 387 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 391 392 392 392 393 393 394 394 395 396 397 397 397 397 397 397 397 397 397 398 398 398 398 399 399 400 401 401 401 401 401 401 401 401 401 401 401 401 402 402 402 403 403 404 404 404 404 404 404 404 404 404 404 404 404 405 405 405 405 405 406 407 409 409 410 411 412 412 413 413 413 414 415 415 415 415 416 416 417 417 417 417 417 417 418 418 419 419 419 419 420 420 420 421 421 422 423 424 425 425 426 427 427 428 429 429 429 429 429 430 430 431 431 431 431 431 431 432 432 432 432 432 432 433 433 433 433 434 434 434 434 435 435 436 437 438 439 439 439 440 440 440 440 441 441 442 443 443 443 443 443 443 443 443 443 444 444 444 445 445 446 446 448 449 449 449 449 449 450 450 450 450 450 450 451 451 452 453 453 453 453 454 455 455 455 456 456 456 456 457 458 458 460 461 461 461 461 462 463 464 464 464 466 466 467 467 468 469 469 470 471 471 472 473 475 476 477 477 477 477 478 478 478 478 478 478 479 479 479 479 479 480 480 480 481 481 482 482 482 483 483 484 484 484 485 485 486 486 486 486 486 487 488 489 489 490 490 490 490 490 490 490 491 491 492 492 493 493 493 494 495 496 496 496 496 497 497 497 497 498 498 498 498 498 499 499 499 499 499 500 500 501 502 502 502 503 504 505 505 505 505 505 505 505 506 506 506 506 506 506 506 507 508 508 509 510 510 511 511 512 512 513 513 513 513 513 514 515 516 517 518 519 520 521 522 523 524 524 525 525 525 526 526 526 526 527 527 527 528 528 529 529 530 530 531 532 533 534 534 534 535 536 537 537 537 538 538 538 538 538 539 539 539 539 539 540 540 540 540 540 540 540 540 540 540 541 541 541 542 542 543 543 544 544 545 545 545 545 545 545 546 546 547 547 547 548 548 548 549 549 550 550 550 550 550 550 552 552 552 552 553 554 555 556 556 556 556 557 557 557 557 557 558 558 558 559 560 561 562 563 563 563 563 563 564 564 564 564 565 567 567 568 568 568 568 568 569 569 569 569 569 570 570 570 571 571 572 573 574 575 575 576 577 577 577 577 577 578 579 579 579 579 579 579 579 579 580 580 581 582 582 582 582 582 582 583 583 584 584 585 585 585 585 585 585 585 586 587 587 588 589 590 591 592 593 594 595 595 596 597 597 597 597 598 599 599 599 599 600 601 601 601 601 601 601 601 601 601 601 601 602 602 603 603 604 604 604 604 607 607 607 607 607 607 607 608 608 608 608 609 609 609 610 610 610 610 610 611 611 611 612 612 612 613 613 613 613 613 614 614 614 615 616 616 616 617 618 618 618 619 619 619 620 620 621 621 622 622 622 623 623 624 624 624 625 625 625 625 626 626 626 626 626 626 626 626 626 626 627 627 627 627 627 627 628 628 629 630 631 631 632 632 633 634 634 634 634 635 636 636 636 637 637 637 637 637 638 638 638 638 638 638 638 638 639 639 639 640 640 640 640 640 640 640 641 642 643 644 645 645 645 646 646 646 646 646 646 647 647 648 649 649 649 649 649 649 649 650 651 652 652 652 652 652 652 652 652 653 653 653 653 653 654 654 655 655 655 655 656 656 656 656 656 656 656 657 657 657 658 658 658 658 658 658 659 659 660 660 660 661 661 662 663 663 663 663 664 665 666 666 666 666 666 667 668 668 669 669 669 669 669 669 669 669 670 670 670 670 670 670 670 670 671 671 671 672 673 673 673 673 674 674 674 674 674 674 674 674 675 676 677 677 677 677 677 677 677 677 677 678 678 678 678 678 678 679 679 680 681 682 683 684 684 684 685 686 687 687 688 688 688 688 688 689 689 690 690 691 691 692 692 693 693 693 693 693 693 693 693 693 694 694 694 694 695 695 696 697 697 698 699 700 700 700 700 701 701 702 702 702 702 703 703 703 704 705 706 707 708 708 708 708 708 708 709 709 709 710 710 710 710 711 711 711 711 711 711 711 711 711 711 711 712 712 712 713 713 713 713 714 714 715 715 715 715 716 716 717 718 718 720 721 721 722 723 723 724 725 725 725 725 725 725 725 725 725 725 725 726 726 726 726 726 726 726 726 726 727 727 727 727 728 728 728 728 728 729 729 729 729 729 729 729 729 730 730 731 731 732 732 732 734 734 734 735 736 738 739 740 740 740 742 743 743 743 743 743 743 743 743 743 743 743 743 744 744 744 744 744 744 744 744 744 744 744 745 745 745 745 747 747 747 747 747 748 748 748 749 749 749 750 750 751 751 751 752 752 752 753 753 754 755 756 756 757 757 757 757 757 758 758 758 758 758 758 758 758 759 760 760 761 762 763 763 765 765 765 765 765 765 765 766 766 766 766 766 766 766 766 766 766 766 766 766 767 768 770 771 772 773 774 775 775 775 776 777 777 777 777 777 777 779 779 779 780 780 780 782 782 782 783 783 784 785 785 785 785 787 788 788 788 789 789 790 791 791 792 794 795 796 797 797 798 799 800 800 800 800 801 801 802 802 802 802 803 803 803 805 806 806 807 807 808 808 809 809 809 815 817 818 818 819 819 819 820 821 821 821 821 821 822 824 825 828 829 834 834 836 836 839 839 840 842 845 845 845 846 847 847 848 851 853 859 860 860 860 862 863 863 863 863 864 865 865 867 867 867 867 868 870 870 870 871 872 873 873 874 874 875 875 875 875 875 875 875 875 875 875 875 875 875 875 875 875 876 876 876 876 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 877 878 879 879 879 880 881 881 881 881 883 886 888 889 890 890 890 890 891 891 891 891 892 893 893 893 898 899 899 900 900 900 900 900 900 900 900 901 902 903 904 904 905 905 905 905 907 908 909 909 911 911 912 913 914 914 914 914 915 915 915 915 916 916 916 917 918 919 919 920 920 920 921 921 921 921 922 922 923 923 924 925 926 926 927 928 930 930 930 930 930 931 931 932 932 932 932 933 933 934 935 937 939 940 943 945 945 945 947 947 949 950 950 951 952 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 953 954 956 957 958 959 959 959 959 960 960 960 960 960 960 961 962 962 962 962 962 962 963 963 964 966 967 968 969 970 971 971 971 971 971 971 972 972 972 972 973 974 974 975 976 976 977 977 978 978 978 978 979 980 981 983 984 984 984 987 987 987 987 988 988 988 988 988 988 988 989 989 989 989 989 990 993 994 994 994 994 995 996 998 998 1000 1001 1004 1005 1005 1006 1007 1008 1008 1009 1011 1011 1011 1012 1013 1014 1015 1015 1017 1018 1019 1019 1020 1020 1021 1021 1021 1021 1022 1023 1025 1027 1029 1029 1031 1032 1032 1033 1033 1033 1035 1035 1036 1037 1038 1039 1039 1040 1040 1045 1045 1045 1048 1048 1049 1049 1049 1049 1050 1050 1050 1050 1050 1050 1052 1053 1053 1054 1054 1054 1054 1054 1055 1055 1055 1055 1055 1056 1056 1056 1057 1058 1058 1058 1058 1059 1060 1060 1060 1060 1060 1060 1060 1060 1060 1061 1061 1063 1063 1063 1063 1064 1064 1064 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1065 1067 1067 1068 1068 1068 1068 1068 1068 1069 1070 1070 1070 1070 1070 1070 1071 1071 1072 1073 1073 1073 1073 1074 1075 1079 1079 1079 1079 1080 1082 1082 1082 1083 1083 1084 1084 1086 1086 1086 1086 1086 1087 1087 1087 1088 1088 1093 1094 1094 1094 1097 1098 1103 1103 1104 1106 1106 1106 1106 1107 1108 1111 1113 1113 1113 1114 1114 1114 1117 1118 1119 1119 1120 1120 1121 1127 1128 1129 1129 1129 1132 1133 1135 1136 1137 1138 1139 1139 1139 1140 1141 1142 1142 1142 1142 1143 1145 1145 1145 1145 1147 1147 1147 1148 1148 1148 1148 1148 1148 1148 1149 1149 1149 1149 1150 1151 1152 1153 1153 1153 1153 1154 1155 1156 1158 1158 1160 1160 1160 1161 1161 1161 1161 1162 1162 1163 1163 1164 1164 1164 1164 1164 1164 1164 1165 1165 1165 1167 1168 1169 1169 1169 1169 1170 1170 1170 1170 1170 1170 1171 1171 1172 1174 1175 1175 1176 1177 1177 1177 1177 1177 1177 1178 1178 1178 1178 1178 1178 1179 1180 1180 1181 1181 1181 1181 1181 1181 1181 1181 1181 1182 1183 1184 1185 1185 1185 1186 1188 1188 1188 1188 1188 1189 1189 1189 1190 1190 1190 1191 1191 1191 1191 1192 1192 1192 1193 1194 1194 1195 1195 1196 1197 1197 1197 1197 1197 1197 1197 1197 1197 1197 1197 1198 1199 1200 1200 1201 1201 1201 1201 1202 1202 1203 1203 1204 1204 1205 1205 1205 1206 1206 1207 1209 1209 1209 1209 1209 1210 1210 1210 1211 1212 1212 1214 1215 1216 1216 1216 1217 1218 1218 1218 1218 1218 1218 1218 1222 1222 1222 1223 1223 1223 1224 1224 1224 1224 1224 1225 1225 1225 1227 1228 1228 1228 1230 1231 1232 1232 1232 1233 1233 1233 1233 1233 1234 1234 1235 1235 1235 1235 1235 1236 1236 1236 1236 1236 1237 1238 1238 1239 1239 1239 1239 1240 1241 1241 1242 1242 1243 1244 1244 1245 1245 1246 1247 1247 1247 1248 1248 1248 1248 1248 1249 1250 1251 1251 1252 1252 1252 1253 1253 1253 1254 1254 1254 1254 1255 1256 1256 1257 1257 1257 1258 1259 1259 1259 1259 1260 1260 1260 1260 1260 1260 1260 1260 1261 1262 1262 1263 1263 1263 1263 1264 1264 1265 1265 1265 1265 1265 1265 1266 1266 1266 1266 1266 1266 1266 1267 1267 1267 1268 1268 1269 1269 1269 1270 1270 1270 1271 1271 1271 1271 1271 1271 1271 1271 1271 1271 1271 1271 1271 1272 1274 1274 1274 1274 1276 1278 1278 1278 1279 1279 1280 1281 1281 1281 1282 1282 1283 1285 1285 1286 1287 1287 1288 1288 1288 1288 1289 1289 1289 1289 1289 1290 1290 1290 1290 1290 1290 1290 1292 1292 1292 1292 1293 1294 1294 1294 1294 1294 1295 1295 1296 1296 1296 1296 1297 1297 1297 1297 1298 1299 1299 1299 1299 1299 1299 1299 1300 1300 1300 1300 1301 1301 1302 1302 1302 1303 1303 1304 1304 1304 1305 1305 1305 1305 1305 1306 1306 1306 1307 1307 1307 1307 1307 1308 1309 1309 1309 1310 1310 1310 1311 1311 1311 1311 1311 1312 1312 1312 1313 1314 1314 1314 1315 1315 1315 1316 1316 1317 1318 1318 1319 1319 1319 1319 1320 1321 1321 1321 1321 1322 1322 1322 1322 1323 1323 1324 1324 1325 1325 1326 1327 1327 1327 1327 1328 1330 1330 1330 1330 1331 1331 1331 1331 1332 1333 1334 1334 1334 1335 1335 1335 1336 1336 1336 1337 1338 1338 1338 1338 1339 1339 1339 1339 1339 1339 1339 1339 1340 1340 1340 1341 1341 1342 1343 1343 1343 1344 1345 1346 1346 1346 1346 1347 1347 1348 1348 1349 1349 1350 1350 1351 1351 1351 1351 1351 1351 1352 1353 1354 1355 1356 1356 1356 1357 1357 1359 1360 1361 1362 1362 1363 1364 1365 1365 1366 1366 1366 1366 1367 1367 1367 1368 1369 1370 1371 1372 1372 1372 1373 1374 1374 1375 1375 1376 1377 1378 1378 1379 1380 1380 1381 1382 1382 1382 1382 1383 1384 1385 1385 1385 1385 1385 1386 1386 1386 1387 1387 1387 1387 1388 1388 1388 1388 1388 1389 1390 1390 1391 1392 1393 1394 1394 1394 1394 1394 1396 1396 1396 1396 1396 1396 1396 1397 1397 1397 1398 1398 1399 1400 1401 1402 1403 1404 1404 1404 1405 1405 1405 1405 1406 1407 1407 1408 1408 1408 1409 1409 1409 1409 1410 1411 1412 1413 1413 1414 1415 1416 1417 1417 1417 1417 1417 1418 1419 1419 1420 1420 1422 1423 1424 1425 1426 1426 1427 1428 1429 1430 1430 1431 1431 1432 1433 1433 1434 1434 1435 1436 1436 1437 1438 1439 1440 1443 1443 1444 1445 1445 1446 1446 1446 1447 1447 1448 1448 1448 1449 1450 1451 1451 1451 1452 1452 1452 1453 1453 1453 1453 1453 1454 1454 1454 1454 1457 1457 1457 1459 1460 1461 1461 1462 1462 1462 1463 1464 1465 1465 1466 1467 1468 1468 1468 1468 1470 1470 1470 1470 1472 1472 1472 1473 1474 1474 1474 1475 1475 1475 1476 1477 1477 1477 1478 1478 1478 1479 1479 1479 1479 1480 1480 1481 1481 1481 1481 1481 1482 1482 1483 1483 1483 1485 1486 1486 1486 1486 1487 1488 1488 1489 1489 1489 1490 1491 1492 1493 1493 1493 1494 1494 1495 1495 1495 1495 1495 1495 1496 1496 1498 1498 1499 1500 1500 1500 1500 1503 1503 1503 1503 1504 1505 1505 1506 1510 1510 1510 1510 1511 1511 1513 1513 1517 1517 1517 1519 1523 1524 1524 1525 1525 1525 1525 1529 1530 1532 1533 1533 1533 1533 1534 1534 1535 1535 1535 1535 1535 1535 1537 1538 1541 1541 1541 1542 1544 1546 1547 1550 1551 1551 1551 1552 1554 1554 1554 1555 1556 1556 1556 1556 1557 1558 1558 1558 1559 1559 1559 1560 1561 1563 1564 1565 1565 1566 1566 1567 1568 1568 1568 1569 1569 1569 1569 1569 1569 1569 1569 1569 1569 1570 1571 1571 1571 1571 1572 1573 1574 1574 1574 1575 1575 1578 1578 1579 1580 1580 1580 1581 1582 1583 1583 1583 1584 1585 1585 1585 1586 1587 1587 1587 1587 1589 1589 1589 1589 1590 1590 1590 1590 1590 1591 1591 1592 1592 1592 1592 1593 1593 1594 1594 1595 1596 1596 1600 1601 1601 1603 1604 1605 1605 1605 1606 1607 1607 1607 1607 1607 1608 1608 1608 1608 1609 1610 1611 1611 1611 1611 1611 1612 1612 1612 1612 1613 1614 1615 1616 1616 1616 1616 1616 1616 1617 1617 1617 1617 1617 1617 1618 1618 1618 1618 1618 1619 1619 1619 1620 1620 1620 1620 1620 1620 1621 1623 1624 1624 1625 1625 1625 1626 1627 1628 1629 1629 1629 1629 1630 1630 1630 1630 1630 1630 1630 1631 1631 1631 1631 1631 1631 1632 1633 1633 1634 1634 1634 1635 1635 1635 1636 1636 1637 1637 1637 1638 1638 1638 1638 1639 1639 1641 1642 1642 1642 1642 1643 1643 1643 1643 1643 1644 1644 1644 1645 1646 1646 1647 1647 1647 1647 1648 1648 1648 1648 1649 1650 1650 1650 1651 1651 1651 1652 1652 1654 1654 1655 1655 1655 1656 1656 1656 1656 1657 1657 1657 1657 1657 1657 1658 1658 1658 1658 1659 1659 1659 1659 1659 1659 1660 1660 1661 1661 1661 1661 1662 1662 1663 1663 1664 1664 1665 1665 1665 1666 1666 1666 1666 1667 1668 1668 1668 1668 1669 1669 1669 1669 1669 1669 1670 1670 1671 1671 1671 1671 1671 1672 1673 1673 1673 1673 1673 1673 1673 1674 1676 1676 1676 1677 1677 1677 1677 1678 1678 1678 1678 1678 1678 1678 1678 1680 1681 1681 1682 1684 1684 1684 1685 1685 1685 1686 1688 1688 1688 1688 1688 1688 1688 1688 1689 1689 1689 1691 1691 1692 1692 1692 1692 1692 1693 1694 1694 1694 1695 1695 1696 1696 1696 1696 1696 1697 1698 1698 1698 1698 1699 1699 1699 1700 1700 1700 1700 1701 1702 1702 1703 1703 1703 1703 1703 1705 1706 1706 1706 1708 1710 1710 1710 1711 1712 1713 1713 1714 1714 1715 1715 1715 1715 1716 1716 1716 1716 1716 1717 1717 1717 1717 1717 1717 1717 1718 1718 1718 1718 1719 1720 1720 1720 1721 1721 1721 1721 1721 1721 1721 1722 1722 1722 1722 1722 1722 1723 1723 1724 1724 1724 1725 1725 1725 1726 1726 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1727 1728 1728 1728 1729 1729 1729 1729 1729 1730 1731 1732 1732 1732 1732 1733 1734 1734 1734 1734 1735 1735 1735 1735 1735 1735 1735 1736 1736 1736 1736 1736 1736 1737 1737 1737 1737 1738 1738 1738 1738 1739 1739 1739 1739 1740 1740 1741 1741 1741 1742 1742 1743 1743 1743 1744 1745 1745 1746 1746 1747 1748 1749 1749 1750 1750 1751 1751 1751 1752 1752 1752 1753 1754 1754 1755 1756 1756 1756 1756 1757 1757 1758 1758 1759 1759 1759 1759 1760 1760 1760 1760 1760 1760 1761 1761 1761 1761 1762 1762 1762 1763 1763 1763 1763 1763 1763 1763 1764 1765 1765 1766 1766 1766 1766 1766 1767 1767 1767 1767 1767 1767 1767 1768 1768 1768 1769 1770 1770 1770 1770 1770 1770 1770 1770 1770 1771 1771 1772 1773 1773 1774 1774 1774 1774 1774 1776 1776 1777 1778 1778 1779 1779 1780 1781 1781 1781 1782 1784 1785 1785 1785 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1787 1787 1787 1787 1788 1788 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1789 1790 1791 1792 1793 1793 1793 1793 1793 1794 1795 1795 1795 1795 1795 1796 1796 1796 1797 1798 1799 1801 1801 1802 1802 1802 1802 1802 1802 1804 1804 1805 1805 1806 1806 1807 1808 1809 1810 1810 1811 1811 1812 1812 1814 1814 1814 1814 1815 1815 1815 1815 1816 1816 1817 1818 1819 1821 1822 1823 1824 1825 1826 1827 1828 1828 1831 1832 1833 1834 1835 1836 1836 1837 1837 1837 1837 1837 1838 1839 1839 1839 1839 1840 1841 1841 1842 1844 1844 1846 1847 1848 1848 1849 1850 1851 1851 1852 1854 1854 1855 1855 1857 1857 1857 1857 1858 1858 1859 1859 1860 1860 1860 1860 1861 1861 1861 1861 1862 1863 1863 1864 1864 1866 1867 1867 1868 1870 1870 1871 1871 1872 1874 1875 1876 1878 1880 1880 1880 1881 1881 1881 1882 1882 1882 1883 1883 1884 1884 1885 1887 1887 1888 1888 1888 1888 1888 1888 1889 1889 1889 1891 1891 1893 1893 1893 1893 1893 1894 1895 1895 1895 1895 1896 1896 1896 1896 1896 1897 1897 1897 1897 1898 1898 1898 1899 1899 1900 1901 1902 1903 1904 1905 1907 1908 1909 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1922 1924 1925 1926 1927 1928 1929 1930 1931 1932 1933 1940 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1966 1968 1971 1974 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1993 1994 1995 1996 1997 1998 1999 2000 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2040 2041 2042 2043 2044 2045 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2069 2070 2071 2072 2073 2074 2076 2077 2079 2080 2081 2082 2084 2087 2088 2091 2092 2093 2094 2095 2098 2099 2100 2101 2102 2103 2105 2106 2107 2108 2109 2111 2112 2113 2114 2116 2117 2118 2119 2120 2121 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2135 2136 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2150 2151 2154 2155 2158 2160 2161 2165 2166 2167 2172 2173 2175 2177 2178 2179 2181 2182 2183 2184 2185 2186 2187 2188 2189 2190 2193 2194 2195 2196 2197 2199 2202 2203 2204 2205 2207 2208 2209 2210 2211 2212 2213 2214 2217 2218 2219 2220 2221 2222 2223 2224 2225 2226 2229 2230 2231 2232 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2255 2256 2257 2258 2259 2260 2261 2262 2263 2264 2265 2266 2267 2269 2270 2271 2272 2274 2275 2277 2278 2279 2284 2285 2287 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2298 2300 2301 2302 2303 2304 2305 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2318 2319 2320 2321 2323 2324 2326 2327 2328 2329 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2355 2356 2357 2359 2361 2362 2363 2364 2365 2367 2368 2369 2370 2371 2372 2373 2376 2377 2378 2379 2380 2381 2383 2384 2385 2389 2390 2392 2393 2394 2395 2396 2397 2398 2399 2401 2402 2404 2405 2406 2407 2408 2409 2413 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2432 2433 2434 2437 2439 2440 2441 2442 2443 2445 2446 2447 2450 2461 2462 2463 2466 2467 2468 2475 2476 2477 2480 2486 2489 2491 2493 2494 2496 2498 2499 2507 2508 2518 2527 2534 2541 2542 2545 2548 2549 2550 2552 2553 2555 2556 2558 2562 2568 2570 2571 2572 2573 2574 2576 2577 2578 2582 2583 2586 2588 2589 2590 2591 2592 2593 2598 2599 2600 2602 2603 2605 2608 2609 2613 2618 2619 2620 2621 2622 2626 2628 2631 2632 2636 2639 2640 2644 2645 2647 2649 2651 2653 2655 2656 2658 2659 2660 2661 2663 2669 2671 2673 2674 2675 2676 2677 2678 2679 2680 2681 2682 2683 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2698 2699 2700 2701 2702 2703 2704 2705 2706 2708 2710 2712 2713 2714 2715 2717 2719 2720 2721 2722 2723 2724 2728 2729 2730 2733 2736 2737 2739 2740 2745 2747 2748 2749 2750 2751 2752 2753 2755 2756 2757 2760 2761 2762 2763 2764 2766 2767 2768 2769 2772 2774 2775 2776 2777 2778 2779 2780 2782 2783 2785 2789 2790 2791 2792 2793 2795 2797 2806 2808 2813 2814 2815 2816 2817 2819 2820 2822 2823 2824 2829 2830 2831 2834 2835 2836 2838 2839 2841 2842 2844 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 232 233 237 238 239 240 240 243 245 254 259 260 261 266 268 307 308 316 317 321 326 344 358 360 383 387 397 408 415 418 437 441 443 457 458 459 465 471 474 475 520 526 551 561 566 575 605 606 618 620 636 644 681 698 710 714 716 719 733 737 741 744 746 762 764 768 769 778 781 784 786 792 793 797 804 808 808 810 811 812 814 816 823 826 829 831 831 831 831 831 832 833 837 838 840 841 841 843 843 843 843 843 843 843 844 845 850 852 853 856 857 859 860 860 861 861 865 866 869 871 877 879 880 882 882 882 882 883 883 883 884 887 889 889 889 889 889 889 889 889 889 889 889 890 891 891 891 891 891 891 891 891 891 891 891 891 891 896 897 901 903 904 908 909 910 929 934 936 938 941 942 944 948 949 951 953 955 955 955 955 955 956 960 965 966 974 977 982 985 986 990 991 992 997 999 1000 1002 1003 1009 1010 1013 1014 1015 1016 1022 1024 1024 1026 1028 1030 1034 1040 1040 1040 1040 1040 1040 1040 1040 1040 1040 1040 1040 1040 1042 1042 1042 1042 1043 1044 1045 1046 1047 1048 1049 1051 1051 1051 1051 1051 1051 1052 1054 1062 1066 1068 1070 1072 1076 1077 1078 1079 1080 1081 1083 1085 1086 1089 1090 1090 1090 1090 1092 1095 1096 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1098 1101 1102 1103 1105 1107 1108 1110 1110 1112 1113 1114 1115 1116 1122 1124 1130 1130 1130 1130 1130 1130 1130 1130 1131 1144 1146 1146 1157 1159 1166 1172 1172 1173 1177 1187 1195 1206 1208 1209 1210 1213 1219 1220 1221 1226 1228 1229 1273 1275 1277 1282 1284 1291 1314 1317 1329 1344 1345 1358 1359 1395 1420 1421 1441 1442 1443 1444 1455 1456 1458 1469 1471 1484 1491 1497 1502 1502 1502 1502 1502 1502 1502 1502 1502 1502 1507 1511 1513 1514 1516 1517 1518 1520 1521 1521 1522 1525 1525 1525 1525 1525 1525 1525 1525 1525 1525 1525 1525 1525 1525 1526 1527 1528 1529 1530 1531 1536 1537 1538 1539 1539 1539 1539 1539 1539 1539 1539 1539 1539 1539 1539 1539 1539 1540 1541 1542 1543 1545 1547 1548 1548 1548 1549 1551 1553 1554 1556 1557 1562 1564 1565 1567 1568 1569 1570 1572 1572 1573 1574 1576 1576 1576 1576 1577 1577 1577 1577 1577 1577 1586 1588 1597 1600 1602 1605 1610 1618 1619 1622 1630 1640 1653 1672 1675 1676 1678 1679 1683 1683 1687 1689 1689 1690 1695 1702 1704 1706 1707 1708 1710 1713 1727 1730 1765 1767 1775 1777 1777 1777 1777 1777 1777 1777 1777 1777 1777 1777 1783 1786 1786 1786 1786 1786 1786 1786 1786 1786 1786 1787 1793 1800 1801 1802 1803 1804 1816 1820 1829 1830 1832 1836 1841 1842 1843 1844 1845 1846 1853 1856 1861 1864 1865 1869 1873 1879 1880 1886 1890 1890 1890 1892 1892 1892 1892 1894 1894 1894 1894 1896 1901 1906 1910 1923 1934 1936 1941 1942 1963 1964 1965 1967 1969 1972 1973 1975 1992 2001 2038 2039 2046 2047 2068 2078 2083 2085 2086 2089 2090 2096 2097 2104 2110 2115 2122 2133 2134 2149 2152 2153 2156 2157 2159 2162 2163 2164 2169 2171 2174 2176 2191 2198 2200 2201 2206 2216 2227 2228 2233 2254 2268 2273 2276 2280 2281 2282 2283 2286 2299 2316 2317 2322 2325 2330 2352 2358 2360 2366 2374 2375 2382 2386 2387 2388 2391 2400 2403 2410 2411 2412 2418 2431 2435 2436 2438 2444 2452 2454 2460 2473 2474 2478 2479 2483 2484 2487 2488 2490 2492 2495 2497 2500 2501 2502 2504 2505 2509 2510 2512 2513 2514 2516 2517 2520 2521 2522 2523 2524 2525 2526 2532 2536 2537 2538 2539 2540 2543 2544 2546 2547 2551 2559 2561 2564 2565 2566 2567 2575 2584 2585 2587 2595 2596 2597 2601 2604 2607 2610 2611 2612 2614 2615 2616 2617 2623 2624 2627 2630 2634 2635 2641 2642 2646 2648 2650 2654 2657 2662 2664 2665 2666 2667 2668 2670 2672 2707 2709 2711 2716 2718 2725 2726 2727 2731 2732 2735 2738 2742 2743 2744 2746 2754 2759 2765 2770 2771 2773 2781 2784 2786 2788 2794 2796 2798 2799 2800 2801 2804 2805 2807 2809 2810 2811 2812 2818 2821 2825 2827 2828 2837 2843 2845 41 46 122 200 203 210 221 222 224 246 267 447 813 827 830 831 835 841 843 849 854 855 858 882 885 889 894 895 906 942 944 946 955 1024 1034 1040 1041 1042 1047 1051 1085 1090 1091 1098 1099 1100 1101 1109 1123 1125 1126 1130 1134 1146 1172 1395 1501 1502 1508 1509 1512 1515 1518 1521 1525 1539 1548 1553 1576 1577 1598 1599 1683 1709 1777 1786 1813 1877 1890 1894 1935 1937 1938 1939 1970 2075 2137 2168 2170 2180 2192 2215 2414 2416 2448 2449 2451 2453 2455 2456 2457 2458 2459 2464 2465 2469 2470 2471 2472 2481 2482 2485 2503 2506 2511 2515 2519 2528 2529 2530 2531 2533 2535 2554 2557 2560 2563 2569 2579 2580 2581 2594 2606 2625 2629 2633 2637 2638 2643 2652 2684 2697 2734 2741 2758 2787 2802 2803 2826 2832 2833 2840

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 5 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4875 10860 11406
10$	13981
101	10490
101$	16323 10716
11$	13981
12$	2765 2766 2767
13$	2765 2766 2767
14$	2765 2766 2767
15$	2765 2766 2767
16$	2765 2766 2767 14596 14597 11352
17$	14596 14597 11352 5976
18$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 14596 14597 15283 11352
19$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 14596 14597 15283 11352
2$	11406
20$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 14596 14597 15283 11352 5976
21$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 14596 14597 15283 11352
22$	12454 12456 669 12489 12490 14596 14597 15283 11352
23$	12454 12456 669 12489 12490 14596 14597 15283 11352
24$	12454 12456 669 12489 12490 14596 14597 11352 5523
25$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 14596 14597 15283 11352
26$	12454 12456 669 12489 12490
27$	12454 12456 669 12489 12490
28$	12454 12456 669 12489 12490
29$	12454 12456 669 12489 12490
3$	11406
30$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 14596 14597 15283 11352
31$	5976
3x5x2$	5915
4$	11406
47$	5976
4ft$	5895
5$	3485 9471 9472 11406 5895
5ft$	5895
5x5x5$	5914
6$	3485 9471 9472 11406 5895
60$	16524
6ft$	5895
7$	13981 11406 11508
8$	13981 11406
9$	13981 11406
999	10490
999$	16323
a$	6291 6346 6526 12362 6531 7040 7075 7193 7217 7298 7376 7632 7997 2220 2221 2222 8373 8374 14297 14306 8558 8559 2613 2704 2786 2787 8810 9272 3473 10035 10069 10191 10206 10233 10656 10803 10816 10822 10831 10870 16779 4964 10987 10988 16831 5137 5190 5419 5541 5559 5640 5643 11743 5812 11817
abandon$	5564
abandoned$	5561 5564
abandoning$	5564
abandons$	5564
abc$	10706 5825
abcs$	10706
abdicate$	4250
abdicated$	4250
abdicates$	4250
abdicating$	4250
abh	10991 5832
abh$	16824 11817
abide$	13747
abilit	11688
ability$	8563 8564 8565 8566
abject$	5530
able	10605
able$	2663 2666 2667 2669 2678 2690 8694 8695 8696 8697 2939 2969 8963 8984 8985 3010 3021 3025 3026 9012 3028 3029 9021 3037 3038 3039 3053 15245 4683
ably$	9033 9034 9035 9036
aborti	5740
abortion$	11725
about	10570 11590
about$	6083 6087 6162 12519 12726 6895 7007 7022 13088 13089 7257 7642 13509 13510 13542 7781 13616 14215 14463 14737 14738 14739 8909 14745 14746 14747 14751 14752 9262 9263 15146 9314 9315 9316 3486 9649 3665 3666 3667 3668 9654 15523 15808 15835 15942 15943 16077 16078 16079 10323 10324 10325 4522 10594 10618 10886 10920 11106
above$	12267 13030 13031 13032 7225 14086 14087 14088 9498 16131 16160 10429
abrasive$	5868
abroad$	16734
abscond$	12391 584 585 11511 5836
abscondded$	584 585 11511 5836
abscondding$	584 585 11511 5836
absconded$	584 585 11511 5836
absconder$	11017 5836
absconders$	11017 5836
absconding$	584 585 13096 11016 11511 5836
absconds$	584 585 11511 5836
absconsion$	5836
absconsions$	5836
absen	11757
absenc	10881 16727
absence$	16714
absent$	12396 15665 10534
absentee$	14019 11152
absentees$	14019 11152
absolute$	3641 5813
absolutely$	2422 3814 10078 5521 5524
abstin	4989
abstinence$	10974
absurd$	2944 2945 2946 2947 2948 2949
abus	16762
abuse	10928
abuse$	11818 11819 11857 11858 11859 11874 11886 12145 12199 12327 12662 12663 12672 12673 12795 12861 7029 13013 13207 13208 13297 13299 13700 13701 13818 13819 13820 13821 13822 13823 13824 13825 14937 9106 16759 16760 16761 11056 11059 11071 11111 11774
abused	4938 5791
abused$	11864 12501 12816 13818 13819 13820 13821 13822 13823 13824 13825 10923 5791 11776
abuser$	12383 12475 12480 12485 12945 12946 12947 12948 12949 12950 12951 12952 12953 12956 13263 7688 13575 13653 13961 2147 14010 14020 2232 11064 11143 11146 11147
abusers$	12383 12480 12485 12945 12946 12947 12948 12949 12950 12951 12952 12953 12956 13263 7688 13575 13653 13961 2147 14010 14020 2232 14289 11064 11143 11146 11147
abusive$	7173 13818 13819 13820 13821 13822 13823 13824 13825 8139 5298 11293 5874
abysmal$	5907
abysmally$	5907
academy$	9911 9916 9917 9919 16120 10314 4333 16187 16188 16696 16697 16700 5587
accept$	11953 11969 187 6292 318 319 320 321 322 323 324 325 12181 12217 12289 12322 1196 7186 7188 7190 13361 13366 7536 1887 1888 1916 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 1927 1928 13747 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7955 7956 7957 7958 7959 7985 7986 7987 7988 7989 7990 7991 7992 14326 14331 14334 15431 15462 15468 15482 15516 15517 15526 15527 15528 15709 15919 5086 11493 11494
acceptable$	4715 10724 5825
accepted$	12081 12082 12083 12085 318 319 320 321 322 323 324 325 12529 12536 12544 12553 12554 12555 12567 12848 1196 7186 7188 7190 13670 1887 1888 1927 1928 15583 15584 15585 15586 15709 5086
accepting$	318 319 320 321 322 323 324 325 1196 7186 7188 7190 1887 1927 1928 14326 15461 5086
accepts$	318 319 320 321 322 323 324 325 1196 7186 7188 7190 1887 1927 1928 15526 15527 15528 5086
acceptted$	318 319 320 321 322 323 324 325 1196 7186 7188 7190 1887 1927 1928 5086
acceptting$	318 319 320 321 322 323 324 325 1196 7186 7188 7190 1887 1927 1928 5086
access$	11953 5759
accessory$	5094
accident$	2216
accidents$	2216
accommodated$	383 384 385 386
accommodation$	12431 12432 12433 12434 12435 12436 12437 12438 16739 16790 16819 11788
accomp	5936
accomplice$	13263 11041 11078 11207
accomplices$	13263 11041 11078 11207
accord$	12174 12498 12499 12822 11043
accoun	4509 10506 4550 10627 4653 10695
account$	12859 7151 1167 7153 1169 13565 13566 13567 13568 2110 2111 8097 8098 8099 13933 2116 2117 2118 2119 2120 2121 15894 15895 15896 15897 15898 15899 15900 10446 4463 4657 16490 16528 16629 16630 4945 16771 11261
accountability$	1882 1883 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 16116 16117 16118 16119 11566
accountable$	71 72 73 74 75 1882 1883 16490
accounted$	4657
accounts$	343 344 12859 7151 1167 7153 1169 13565 13566 13567 13568 2110 2111 8097 8098 8099 13933 2116 2117 2118 2119 2120 2121 10446 4463 16339 16460 4657 16528 11261
accusation$	11109
accusations$	11109
accustomed$	3119 3120 3203
achiev	4676 4890
achiever$	14024
achievers$	14024
acknowledge$	7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7985 7986 7987 7988 7989 7990 7991 7992 15891 15919
acknowledged$	15773 15774
acne$	11463 5898
acned$	5897
acquit	5821
acquitted$	11806
across$	8166 8167 2555 8541 8711 8712 8713 9039 9040 9041 9356 9498 16406 10765 11330 11514
act	4426 16500 16675 5661
act$	6601 12441 6772 788 789 13043 13044 13424 1609 1610 7955 7956 7957 7958 7959 2229 2261 2269 2447 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2840 2861 3030 3031 3238 9355 3379 3380 3465 3466 3467 3468 15692 15919 16099 16102 16235 4636 5300 5365 11646
acted$	6772 788 789 1609 1610 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3238 3379 3380 3465 3466 3467 3468 9898 9907 15744 15749 15752 15753 15755 15756 15757 15758 15773 15774 15797 15929 5300 5365
acting$	1609 1610 2229 2585 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2862 3030 3031 3363 3465 3466 3467 3468 4636 5277 5300 5365
action	4401 11669
action$	11910 13531 15800 4044 4045 4046 15894 15895 15896 15897 15898 15899 15900 4636 10747 10757 16604 11003 11667
actionable$	10386
actions$	3 4 5 6 7 8 9 5997 11831 11832 6004 20 11910 11997 6172 12166 12167 12168 12169 12170 12171 12172 12173 12191 12586 12587 12588 12589 6870 886 12916 12917 12918 12919 12920 12921 1215 1216 13700 13701 13702 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13927 4036 11003
active	16435
active$	6109 125 6355 509 510 511 512 513 845 11025 11342 11623 5643 5645
activi	16210 16441 11637 11669 11673 11674
activities$	11897 11910 11003 11022 11115
activity$	11897 11910 6602 12442 16302 16339 11003 11022 11115 11341 11594
acts$	12425 6601 12441 13043 13044 1609 1610 2229 2262 2270 2448 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2841 2860 3030 3031 3238 3379 3380 3465 3466 3467 3468 5300 5365
actted$	1609 1610
actting$	1609 1610
actual$	10991
add	4380
add$	1126 1403 13934 13935 13936 13937 13938 4528 5941
addded$	1403
addding$	1403
added$	1126 1403 4493 4494 4528 4529 4602 4604
addict	16727 16745 11733
addict$	14026 14027 14028 14135 14136 16744 11152 11153 5858
addicted$	11894 4850
addiction$	11906 4850 16669 11686
addictions$	11906
addicts$	14026 14027 14028 14135 14136 16747 11152 11153 5858
adding$	1403
addres	4406 10427 4458 10443 4489 10474 10475 16361 16472 5616
address$	6283 6284 6285 12375 12376 12377 12378 6546 6547 6548 6549 16346 4581 5616 11790
addresses$	6283 6284 6285 16238 16260 16346 4581 11601 11618
adds$	1126 12944 1403 4528
adenoi	10814
adenoids$	16647
adept$	3470
adequate$	2982 2985 10036 10037 10038 10039
adhd	5941
adidas$	11470
admirably$	9033 9034 9035 9036
admission$	11738
admissions$	11738
admit$	15462 15468 15482 15709 15919 16099 11493
admitted$	15583 15584 15585 15586 15709 4862 4863 11737
adoles	10838
adolescent$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 3473 15291 15294 16671 4854 5155 5158 11277 5418
adolescents$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 15291 15294 11277
adopted$	4571 11783
adoption$	5799
adoptive$	5799
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12119 12120 12128 6297 12233 12275 12287 12298 6500 6501 12352 6576 6580 6583 12423 12426 12457 12460 12486 13080 13085 13493 13626 8005 8040 13876 13877 13878 13879 2068 8497 8553 14455 14499 8674 8677 2723 14544 14545 14546 14547 14548 14549 14550 2738 8734 14575 14580 14581 14582 14601 14610 2797 8787 14627 14628 8806 2822 14649 2836 2837 8824 14658 14659 8827 8828 8849 2871 2872 2884 8871 2891 2892 14718 2904 8983 8986 14819 3102 3103 3104 3105 14929 14930 14931 14932 14974 14983 14985 14992 15051 15052 15053 15054 15162 15165 15212 15213 15214 15215 3401 9433 9434 15268 15269 15270 15271 15272 15273 15285 9934 9935 11011 5051 11040 11350 11351 11353 11354 5372 11359 11360 5395 5410
adults$	11838 6267 6269 6274 6279 6282 12116 12119 12120 12128 12132 12287 12352 12383 12385 12388 6576 12417 12423 12426 12457 7158 13615 13755 13756 13760 13847 8019 13876 13877 13878 13879 13896 8064 14071 8261 14419 14455 14469 14470 14471 14472 14480 14499 14544 14545 14546 14547 14548 14549 14550 2738 8726 14575 14580 14581 14582 14586 14587 14588 14589 14593 14599 14607 14608 14609 14610 14611 2796 14647 2836 2837 8824 14658 14659 2864 2865 2888 14712 14713 14714 14715 2904 8894 14730 8901 14819 14826 14827 14828 9015 14850 14851 14852 14853 14880 14888 14889 14890 14891 14892 14900 14901 14902 14903 14904 14935 14936 3159 3161 14983 14985 14992 15051 15052 15053 15054 15057 15062 15152 15197 15199 15202 15203 15204 15208 15212 15213 15214 15215 15236 3432 3433 3434 3435 15255 9424 3445 3446 3447 15268 15269 15270 15271 15272 15273 15283 15288 15289 15365 15429 9730 9731 9733 9734 11011 11104 11194 11222 11350 11354 11359 11360 11382
advance$	4671
advanced$	2723 3135 3401 11025
advanceed$	4671
advanceing$	4671
advances$	6295 6296 12145 12146 13033 13034 14507 14508 14509 14510 4671
advant	4751
advantage$	11865 12982 10736
advert$	15422
advice$	12006 12071 12072 12772 13427 13428 13436 1625 13676 13788 13789 13790 13791 13792 14326 15759 15760 15761 15762 15763 15764 16191 11092 11105 11489 11557
advis	10387 11621
advised$	6115 12009 12010 6178 194 195 196 197 198 199 200 201 6187 203 204 205 206 207 208 209 210 211 212 213 1689 1690 1691 1692 1693 1694 1695
affair$	14774 15115 15116 15117 15118
affairs$	14642 14838 14839 14840 14841 14954
affect$	15035 15036 9204 9208 3224
affection$	12431 12432 12433 12434 12435 12436 12437 12438 12729
affections$	12146
affili	4426 11594 11596 11637 5936
affiliate$	11115
affiliated$	2124 11115
affiliates$	11115
affiliation$	2061 2062 2124 11115
affiliations$	11115
affray	10991 5832
affray$	16824 11817
afraid$	14872 14873 14874 3097 3098
african$	3495 9484 9489 9490 5445 11462
afro$	11450 5466 11452
afros$	11450 11452
after	16341 10934
after$	12182 12923 12924 1116 7417 7418 7420 7421 13419 13677 7891 8606 14479 8649 14702 14779 8966 14881 14882 14896 9311 15280 4224 16190 16406 4837 16767 11716
afternoon$	16611 4892
afternoons$	4892
afterp	10828
afterpill$	16661
afterthought$	16110
again$	12019 12020 13507 13508 7676 15503 15504 15506 15507 15508 4186 10272 10273 16597 16660 11087
agains	4576 10664 11669
against$	12379 12380 12381 12382 7594 13535 16322 16358 4565 16404 16443 10621 10646 16488 16497 16580 10749 11506 11623 11679 11683
age$	6591 12453 8128 14504 14505 14506 14541 14542 14614 14615 14616 14617 14654 14655 14656 14721 9132 9133 9134 9135 15119 9443 9444 15307 15308 15309 10883 11764
aged$	6623 15291 15294 16657 11038
agencies$	14223 9911 9916 9917 16120 10314 16187 16188
agency$	14223 9885 9911 9916 9917 9934 9935 16120 10314 4333 16187 16188 10386 5530 5577 5586
ages$	14541 14542
aggression$	14053 14109 14410 14411 2594 2595 11286
aggressive$	14340 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 14448 11241 5298 5874
aggressively$	5874
aggressiveness$	14410 14411 11286
aggressor$	13263 13961 13962 13963 13964 11143 11144 11145 11189
aggressors$	13263 13961 13962 13963 13964 11143 11144 11145 11189
aggro$	12626 13215
agitator$	5851
agitators$	5851
ago$	15173 15174
agree$	711 712 991 992 993 994 996 997 998 999 1000 7186 7188 7190 2656 2657 2658 2659 5073
agreed$	689 711 712 12567 991 992 993 994 996 997 998 999 1000 7186 7188 7190 2656 2657 2658 2659 5073
agreement$	12188 16533
agreements$	16533
agrees$	711 712 991 992 993 994 996 997 998 999 1000 7186 7188 7190 2656 2657 2658 2659 5073
agreing$	711 712 991 992 993 994 996 997 998 999 1000 7186 7188 7190 5073
ahead$	158 6433 12268 13470 16131 16161 11608
aid	4676
aid$	4671 4678 4796 11717
aided$	4671 4678 4796
aiding$	4671 4678 4796
aids	4676
aids$	4671 4678 4796 11717
aim	4749
aim$	16254 16551 4737 16605
aimed$	10784
aims$	16254 16551 4737 10784
air$	14140
airhead$	11207
airheads$	11207
alarm$	7604
albanian$	3495 9486 11462
album$	10426
alcoho	16727 16745 10913
alcohol$	35 270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 13886 14689 14690 14691 14692 14693 16668 4989 5748 11733
alcoholic$	16744 16746 11152
alcoholics$	16747 11152
ale$	15048
alert	4505
alert$	4393 4414 4415 4707
alerted$	10454
alerting$	4414 4415
alerts$	4414 4415
aliase	5604
aliases$	11589
alibi	5604
alibi$	11587 11589
alibis$	11587 11589
alienated$	5419
alight	10997
alight$	16830
alike$	11469 11471
alive$	16643
all	10629 11649
all$	6191 6195 309 867 6858 12772 6964 983 984 7125 7159 1378 1379 7395 13332 13334 1545 7568 7951 8210 8267 8299 14155 14156 8352 8383 2540 8553 2606 2648 14467 2714 8703 14572 2781 14807 14938 14953 9190 3211 3212 3347 15193 3450 3586 15433 9601 9615 3632 3634 3737 3738 3739 3843 3844 3845 3855 9841 9883 15908 15915 10110 10233 10235 16086 16087 4278 10419 16333 4630 10641 16585 10795 5060 11050 5249 11489 11490 11558 5640
alleg$	12860
allegation$	2110 2111 11109 11110
allegations$	7124 2110 2111 11109 11110
allege$	13921 13922 4618 11107 11108
alleged$	12860 13921 13922 4590 4617 4618 4622 11107 11108 5126
allegedly$	5845
alleges$	13921 13922 4618 11107 11108
allegged$	12860
allegging$	12860
alleging$	12860
allegs$	12860
allerg	5947
allergy$	11686
alley$	14297
alloca	4390
allocated$	4492
allow	4386 4416
allow$	46 47 282 283 12667 890 989 1719 1720 1721 1722 1723 7732 15462 15468 15482 4219 4462 4678 11044 11493
allowed$	46 47 282 283 12667 12705 12706 890 989 1719 1720 1721 1722 1723 4219 4678 4834 4968 11044
allowing$	46 47 282 283 12667 890 989 1719 1720 1721 1722 1723 4219 4678 11044
allows$	46 47 282 283 12667 12705 12706 890 989 1719 1720 1721 1722 1723 4219 4462 4678 11044
alls$	14155 14156
almost$	805 1020 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 3344 3345 3486 5368 5397
alone	10833 11787 5808
alone$	12571 12634 12976 13110 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14831 14832 14833 14834 14835 14836 14837 14846 14865 15187 15233 16666 5808 11793
along$	12091 12109 12225 6671 6672 6673 6685 12818 6986 6987 6988 1078 12992 7219 7220 13401 13405 1607 9323 3339
alopecia$	5900 5946
alpha$	11152 5172
already$	2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2825 14727 14728 14729 3486 5368
alright$	9400 3416 3417 3418
also$	8327 5159
alter$	9790 9791
altered$	1041
alternative$	5759
alternatives$	12071 12072
although$	215 6240 6241 6242 6243 6244 6245 6246 6247 268 269 12379 12380 12381 12382
altogether$	4278
always$	580 811 7354 7355 2693 3215 3586 9655 3790 3791 3792 3793 5507 5903
ambition$	14437 11321
ammunition$	13255 13258
amok$	11204
among$	8149 13983 13984 2167 14076 14339 8579 8617 10800
amongst$	8149 13983 13984 2167 14339 8579 8617
amoral$	5878
amount$	370 371 372 14877 14878 14879
ample$	151 152 153 6207
amuck$	11204
an$	6639 6653 7075 7920 2423 14297 8597 2704 8768 8816 8885 9141 9329 3458 3459 3473 9859 10233 10656 10831 16779 10988 5419 11743
anaemi	5947
anaemic$	5946
analys	10399 10400 10401 4417 4418 16290 16315 4544 10532 4639 10624
analysis$	11597 11612
analyst$	16216 16218 16232 16233 16234 10402 10403 4430 10529 16365
analysts$	16216 16218 16232 16233 16234 10402 10403 4430 10529 16365
anaphy	5947
and	4452 5683 5690
and$	6190 12144 7008 7027 13400 13828 13950 8130 8131 14122 14149 8337 14171 8412 8419 14257 14378 14939 15126 9310 9454 15291 15294 9498 9518 15355 10593 10688 10690 10759 11087 11573 11626 5697 11812
angels$	14741 14742 14743 14744 14760 11176
anger$	14109 2588 5299
angina$	5946
angry$	2465 15665 5137 5419
animal$	11152
animals$	14025 14026 14027 14028 14047 14048 14049 14205 14208 14299 16110 11152 11153
ankle	5002
ankle$	10987
annoy$	12747
anonymous$	5607
anorak$	11466
anoraks$	11466
anorex	5726
anorexia$	11711
anorexic$	11711
anothe	4706
another$	5986 12318 7717 7725 13908 14075 14262 8448 14420 3473 16164 16192 10816 4877 11000 5419 5643
anpr	5623
anpr$	11608
answer$	12181 1668 13747 2847 2848 2849 8977 15462 15468 15482 15526 15527 15528 15529 15530 15531 15532 15573 15709 15891 15919 10129 10130 4154 4155 16041 16099 16102 16568 16605 11493
answerable$	71 72 73 74 75 1668
answered$	12536 12567 13670 2847 2848 2849 15583 15584 15585 15586 3881 15709 15749 15752 15753 15755 15756 15757 15758 15773 15774 16149
answers$	1668 2847 2848 2849 15526 15527 15528 15573 4154 4155
antagonise$	5119
antagonised$	5119
antagonises$	5119
antagonising$	5119
antagonist$	11189
antagonistic$	5876
antagonists$	11189
anti	16270 4503 10577 4607 16437 16445 4628 16459 10642 10717 10722 10723 4759 4760 10748 5743
anti$	6497 6503 13297 13299 2063 8221 14063 2464 14340 14341 14342 14343 14344 14345 14346 14347 14348 2565 8556 8574 8575 8576 8616 5326 5327
antibiotics$	10830
antici	4563
anticipated$	16498
antidepressant$	11728
antidepressants$	10830 11728
antifreeze$	11698
antips	5743
antipsychotic$	11728
antipsychotics$	11728
antisocial$	12327 12335 13297 13299 14055 14063 14340 14341 14342 14343 14344 14345 14346 14347 14348 8574 8575 8576 14448 16410 16475 5116 5251 5292 11278
anxiety$	5943
any	16356 10629 5606 11649
any$	12772 13015 7516 7862 13746 7951 8054 2802 2803 9138 9151 15125 15433 9601 9615 3632 3634 9801 9873 10064 10065 10235 4375 10367 16211 16294 10472 4508 16328 16372 16373 16375 16416 4626 16479 16482 10656 10683 16539 10742 16582 16585 16594 10766 16606 11489 11490 5640 11654
anybody$	277 278 279 12297 6868 6869 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 7335 13760 8054 14850 14851 14852 14853 14935 14936 14969 9730 9731 9733 9734 9772 9773 9774 9911 16333 10742
anyone$	277 278 279 12116 12297 6868 6869 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 7111 7334 13756 13760 8054 14066 14082 14291 14499 14850 14851 14852 14853 14880 14935 14936 15236 9730 9731 9733 9734 9772 9773 9774 9911 15748 16333 10742 11088
anything$	12090 6907 7004 7005 7138 7262 13456 13650 2852 14805 3092 14953 3172 9198 15045 15141 15372 15373 15460 15466 15472 15477 15486 15521 9730 9731 15581 3871 3872 3873 3874 3875 15830 15831 15832 15833 10002 4481 16313 11489 5554
anyway$	12023 12027 14822
apart	10762 10763
apart$	16595 16596
apathetic$	5876 5907
apathy$	5907
apnoea$	11693
apologise$	15709
apologised$	15583 15584 15585 15586 15709 15773 15774
apology$	4154 4155 16041
app$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 10495
appalling$	11956 11957 11958 11959 14340 14341 14342 14343 14344 14345 14346 14347 14348 14438 4150 4151 4152 4153 4307 5298 5333 5560 5907
appallingly$	5255 5907
appeal$	8950 8951 8952
appear$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 9039 9040 9041 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 3521 3522 3523 4055 4056 16610 4991 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5477
appearance$	15266 15267 15313 15314 15315 15316 15317 15318 15319 15320 15321 15322 15323 15324 15425 11805
appearances$	11805
appeared$	3521 3522 3523 4055 4056 4991 5365 5477
appearing$	4055 4056 4991
appearred$	4055 4056
appearring$	4055 4056
appears$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 3521 3522 3523 4055 4056 16610 4991 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5477
append	10814
appendicitis$	5948
appendix$	16647
appeti	10820
appetite$	1185 1186 16653
appetites$	11380
apple$	11136
apples$	11136
applic	4719
application$	4666
applications$	4666
applied$	3944 3945 3946 4232 16510 10708
apply	4706 4719
apply$	14078 14079 14080 14081 3944 3945 3946 5662
appointment$	9617 3633 9619 3635 3636 15658 15659 15660 15699 15700 15701 16676 11736
appointments$	9617 3633 9619 3635 3636 15699 15700 15701 16676 11736
appreciate$	13747 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939
appreh	10668
apprehend$	16501 5669
apprehending$	5669
approa	11669
approach$	1090 8856 8857 8858 8859 8860 15448 4036 11667
approached$	1090 13189 13190
approaches$	6295 6296 1090 14507 14508 14509 14510 15448 16042 16043
approaching$	1090
appropriate$	6152 14929 14930 14931 14932
appropriately$	12605
approval$	13873 13874 13875
apps$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 10495
april$	12350
arab$	3495 9484 5445 11462
arcade$	12348 12349 4782
architect$	1077
architects$	843 1077
are	4426
are$	5990 6123 6128 361 362 543 6623 833 834 1989 1990 1991 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 8441 2466 2470 2480 2501 2507 8507 2541 2560 2569 2570 2571 2572 2573 2574 14454 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 8778 2815 2909 2910 2911 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3453 3487 9499 15355 9546 3586 3622 9622 9843 3904 3905 10021 10139 4217 10248 4271 4272 16151 4385 10397 10456 10521 10530 10541 10560 4616 10665 16610 10914 4993 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5391 11405 11453 11454 5549 5576 11626 11651 5734
area	10725
area$	14065 14070 8607 10552 16558 10735 11103 11782
areas$	10735
ares$	16610
argue$	9689 15665
argued$	15665
argues$	15665
arguing$	15665
argume	10899
argument$	9712 15546 9714 11074
argumentative$	14414 14415 14416 14417 14418 11288 5874
arguments$	4907 16732 11074
aripiprazole$	5957
arm$	13267 13347 13348 13349 13350 13351 13352 13353 7524 15331 10356 16646
arms$	13319 13320 14988 14989 14990 14991 15331 16646
around	11590
around$	6162 12037 12231 12502 7047 7321 7480 14064 14093 14463 8638 8667 14502 3259 10176 16338 11023 11330 11486
arrangement$	12503 12528 6696 6697 7203 14918 11341
arrangements$	12503 12528 14918 11341 11744
arrest	16235 4449 4460 16390 4579 4669 16492 16493 16496 10668 16507 10687 4810 16727 16729 16745 16771 11679 5929
arrest$	12805 12806 13700 13701 15288 15289 10445 4573 16467 16483 16486 10654 4680 16501 4685 4693 4695 16515 16520 16531 16545 16546 4757 16604 16613 16615 10795 16823 11646 5663 5669 11682 5824 5930 5978
arrested$	11867 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12296 12634 13116 13117 16450 16458 16468 11639 11796 5978
arresting$	4757 5669
arrestped$	4685
arrests$	4594 16413 16467 16483 4680 4685 4695 16520 4757 16604 16823 11646 5978
arrive	16271
arrive$	13747
arrived$	16104 16105 16106 16107
arrogance$	5907
arrogant$	10264 5876 5907
arsey$	5868
arson	16423 16436 16444 16445 10991 10992 10995
arson$	16824 16825 16826 16828
arsonist$	11152 5866
arsonists$	11152 5866
art$	14574 5750
arthri	5947
as	4426 5606
as$	6527 6675 12546 6929 6950 968 969 6955 972 1197 1198 1199 1200 1338 1339 1340 1417 8129 8368 8469 2559 8615 8660 8717 8742 2810 8805 8825 8826 2894 2903 14825 3192 3193 9180 9266 9302 9303 9364 9532 4057 4058 10080 15938 4286 4289 10277 10449 16360 10564 10565 10570 16406 10636 5060 5159 5161 5277 11608
asb	16270 4503 4628 16459 10717 10723 4759 4760 10748
asb$	12327 13297 13299 14053 10488 10613 16550 16556 4739 10744 10745 16581 4806
asbo	10704 10705 5825
asbo$	16537 16538 10706 5140 11810
asbos$	16537 16538 10706
ascert	4645
asd	5941
ashamed$	15959 4143
asian$	3473 3495 9484 9491 9515 9516 9517 3533 5418 5419 5445 11462
aside$	7603 10175 10253
ask$	12095 6263 6264 12098 12099 329 330 331 332 333 334 807 1092 1093 1094 1095 1096 1097 7246 7251 1499 7754 3117 15639 15640 15641 15891 10407 11501
asked$	209 210 211 212 213 6298 329 330 331 332 333 334 12262 12263 6464 6465 6466 6467 6468 6469 6470 6471 807 12658 12887 12888 1092 1093 1094 1095 1096 1097 12925 12944 13189 13190 1499 7523 13420 1660 1689 1690 1691 1692 1693 1694 1695 13671 15535 15744 15749 15752 15753 15755 15756 15757 15758 15767 15768 15769 15929 16149 4410 10407 4548 10544 10898 10910
asking$	329 330 331 332 333 334 6790 806 807 1092 1093 1094 1095 1096 1097 1499 7522 1718 15461 15639 15640 15641 11501 11520
askked$	329 330 331 332 333 334 1092 1093 1094 1095 1096 1097
askking$	329 330 331 332 333 334 1092 1093 1094 1095 1096 1097
asks$	329 330 331 332 333 334 807 1092 1093 1094 1095 1096 1097 12944 1499 3117 15535
asleep$	4139 4140 4315
asperg	5941
aspirations$	14437 11321
aspiring$	5131
assaul	16423 16436 16445 16451 16463 16464 16465 4938 10928 16762 16771 10970 10972 10992 10995 5832
assault$	12295 12795 12861 7029 7255 7256 13090 1380 13207 13208 13700 13701 16384 16427 16761 16803 16805 16824 16825 16826 16828 11056 11111 11817
assaulted$	12981 10923 5011
assaults$	16384 16825 16826 11111 11817
assert	4768
assertive$	10753
assess	16637 16675 5000 11590 11688
assess$	8923 8924 8925 8926 3020 9006 9007 9008
assessed$	2184 2542 4426 4590 4617
assessing$	8923 8924 8925 8926 3020 9006 9007 9008
assessment$	16677 11641 11745
assessments$	11641 11745
assign	4390
assist	4416 4676 10798
assist$	40 4671 4678 4737 4796 16631
assistant$	10860 16694 16709
assisted$	16226 4671 4678 4796
assisting$	4671 4678 4796
assists$	4671 4678 4737 4796
associ	16210 16256 16258 16270 10506 4558 10586 16424 16441 11596 11673 11674
associate$	12217 12246 12248 12249 12250 12281 12531 12532 12533 12534 12535 13881 2124 5115 11101 11115
associated$	2058 2124 11115
associates$	11950 13881 2124 16238 16242 16339 16340 16342 16400 4583 5115 11101 11115 5644
associating$	12531 12532 12533 12534 12535 2124 4583 5115
association$	2061 2062 13881 9911 9916 9917 16120 10314 16187 16188 4583 16419 11101 11115 11137 5612
associations$	2061 2062 13881 16339 16340 10543 11101 11115 11137
assume$	1887 1927 1928 4618
assumed$	1887 1927 1928
assumes$	1887 1927 1928 4618
assuming$	1887 1927 1928
assurance$	2829 2830 2831 2832 2833 2834 2835
assured$	9378 11381 11397
asthma	5947
astonishing$	10211 16045
astray$	13966 13967 13968 13969
asylum	5810
asylum$	11795
at	10552 10892
at$	15 11866 12144 6819 12749 7146 7489 13657 13754 14064 8365 2537 14378 14488 14489 9247 15291 15294 3486 9836 3856 3863 3864 10117 10124 10257 16125 16338 10551 16500 10678 10752 16617 10805 10848 10866 10872 10874 10875 10923 10944 10945 10959 10976 11514 11716 11784 11807 11812
ate$	2387
athena$	16347
athletic$	5422 5897
atrocious$	5907
atrociously$	5255
attach	4819
attach$	1746
attaches$	1746
attachment$	10804 5700
attack	16762
attack$	12295 12795 7255 7256 13090 1380 10764 11056 11689 11709
attacked$	11867 12296 12634 12654 12981 7278 7279 13137 13138 13139 13151 13152
attacks$	10764 11689
attemp	11648
attempt$	6745 761 762 763 764 6750 766 767 13629 1812 7798 7799 7836 15448 9617 3633 9619 3635 3636 15780 15781 15894 15895 15896 15897 15898 15899 15900 10071 10072 10073 10074 10075 4154 4155 11091
attempted$	15869 15870 15871 15872
attempts$	15448 9617 3633 9619 3635 3636 4154 4155 16042 16043 11091
attend	16719 5749 5970
attend$	11953 12217 13747 7917 14331 14334 15431 15462 15468 15482 15516 15517 15526 15527 15528 15573 15709 15919 16102 10869 4991 11493 11494
attendance$	16075 16141 16701 16714 11090 11269 5969
attended$	12536 12544 15583 15584 15585 15586 3881 15709 16149 10869 4991
attender$	14037 11090 11162 11172
attenders$	14037 11090 11162 11172
attending$	15461 10869
attends$	15526 15527 15528 15573 15595 15596 15597 15598 16342 4991
attent	10600
attention$	11838 11898 11899 6295 6296 6299 12145 12146 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12528 12630 6798 12664 6832 12668 12714 12729 12769 12875 13000 13033 13034 7280 13372 13429 13430 13827 13838 13839 8031 2047 2048 2049 2050 8036 13873 13874 13875 13902 8183 2566 2584 14424 14425 14428 14507 14508 14509 14510 14704 14705 15708 15747 15751 15752 15753 15755 15756 15757 15758 15894 15895 15896 15897 15898 15899 15900 4407 16433 4619 11052 5240 5309 11295 11296 5331 11605 5941
attentions$	12146
attitude$	11910 12191 870 6870 886 1215 1216 14270 14271 2531 2532 14430 2620 2829 2830 2831 2832 2833 2834 2835 8856 8857 8858 8859 8860 14709 15266 15267 4263 4264 4265 4266 11003 11192 11233 11235 5299 11318 11319 5337 11545
attitudes$	11910 2531 2532 8856 8857 8858 8859 8860 15266 15267 11003 11192 11318
attract$	11837 6005 310 311 6328 6329 812 813 6881 1188 1189 7200 7201 8592 5062 5071
attracted$	11837 6005 310 311 6328 6329 812 813 12704 1188 1189 7200 7201 2013 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2041 5062 5071
attracting$	11837 6005 310 311 6328 6329 812 813 1188 1189 7200 7201 8037 8038 8039 5062 5071
attractive$	5897
attractor$	11642
attractors$	11642
attracts$	11837 6005 310 311 6328 6329 812 813 12704 1188 1189 7200 7201 5062 5071
attractted$	11837 6005 310 311 6328 6329 812 813 1188 1189 7200 7201 5062 5071
attractting$	11837 6005 310 311 6328 6329 812 813 1188 1189 7200 7201 5062 5071
attrib	16448 4734
attributable$	16446
attributed$	4591 16446
auburn$	5466
august$	12350
aunt	10893 16728 16778 10948
aunt$	16726
auntie	16778
author	4706
author$	1077
authorised$	10544
authorities$	14450 14451 9911 9916 9917 16120 10314 16187 16188
authority$	14082 14326 14419 9911 9916 9917 16120 10314 16187 16188 10933 16767 11105 11222 11311 5587
authors$	843 1077
autism	5941
autism$	16691
autist	5941
autumn$	12350 12351
availa	4459
available$	11860 11025
average$	5422
averse$	2508 2509 2510 2511 2512
avoid$	13038 13039 13488 13496 13509 13510 13747 14097 14129 14529 14530 15278 9455 9456
avoidant$	14349 14350 5298 5876
avoided$	12294 6462 478 12536 12544 12558 12559 6769 7360 13194 13195 13196 13197 13198 13670 15737 11565
avoiding$	9455 9456
avoids$	14129
awaiti	4864
awaiting$	10849 5818
awarde	4390
aware	4512
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1712 8631 14465 14466 2965 2966 2967 14924 4556 10637
awareness$	7950 8869 14703 8967 2983 2984 8970 9386
away$	11972 12134 12135 6311 12184 12185 12238 12254 12257 12271 12310 12311 12392 12393 12398 6685 12528 12543 12552 12579 12585 12608 12609 12615 12712 6897 6899 12778 12779 12780 12781 12782 6975 7069 7135 7140 7141 12991 13082 13087 13098 7570 7571 7572 7573 7575 7603 13490 13492 13495 13580 13581 1770 13589 1772 13591 13592 1775 13622 13627 13630 13673 7921 2375 2606 14856 15242 15454 9674 15851 15852 15877 15878 10106 10107 10614 16518 10793 16734 10925
awful$	14438
awkward$	14414 14415 14416 14417 14418 16593 11288
b$	10949 16782 11817
babes$	14988 14989 14990 14991 15101
babies$	14630 14631 14632 14633 14634 14741 14742 14743 14744 14760 14762 14763 14764 14765 14766 14767 15102 11355
baby	16728 11726
baby$	15102 10823 10824 16741 4933 5471 5472
babysitter$	14778 14929 14930 14931 14932
babysitters$	14929 14930 14931 14932
babysitting$	14880 14894
back$	11927 11973 11974 6365 12223 12279 520 521 522 523 6543 6544 12386 12387 6676 6677 6678 6679 6685 12562 12564 12565 12566 12584 12711 12748 13025 13029 13077 13105 13129 7427 7429 1492 13372 7736 7737 7738 7739 7740 7741 7742 7743 13628 13633 7921 7922 14941 15033 9494 15453 3679 15505 10102 10178
backbone$	14239 14240 14241 14242 14243
backchat$	11235
backchatter$	11207
backchatters$	11207
backed$	1492
background$	14401 11279 11809
backgrounds$	14401 11279
backing$	1492
backked$	1492
backking$	1492
backs$	13129 1492 7922 10178
backstabber$	11207
backstabbers$	11207
backward$	16040 5868
bad$	6111 11956 11957 11958 11959 160 161 162 163 164 165 166 12161 12162 6358 6412 499 500 12332 955 7173 7175 7182 7183 7184 7185 7446 7449 13296 7469 7470 7471 13318 13553 13554 13555 13556 13557 13558 13559 13560 7806 13690 13870 13872 13876 13877 13878 2134 2135 2136 8122 8125 8213 14056 2298 2303 2304 2320 2360 2361 2362 2363 2364 2365 14194 14210 14260 2443 2444 2473 2474 2475 2478 14340 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 8567 14438 9274 9275 3508 15342 9511 9513 10016 4150 4151 4152 4153 16081 16082 16083 16084 4307 5020 5117 5134 5151 5152 5154 5229 11217 5234 5298 5307 5321 5333 5450 5560
badge$	13050
badly$	2567 3493 9890 4186 11287 5319 5446 11469
baffling$	1761 1764 1767 1768
bag$	13358 15358 15359 15367 10696
baggy$	15360 15361 5490
bags$	13358 9521 15358 15359 15367 10711 11470
bail$	8066 3409 10988 16821 5814 11800
bailed	5814
bailed$	11799
bait$	13380 5119 11208
baited$	5119
baiting$	11900 11901 11902 11903 11904 5119
baits$	5119
baitted$	5119
baitting$	5119
balaclava$	15399 11470 5902
balaclavas$	15399 15400 15401 15402 15404 11470 11639 5902
bald$	9505 5897
ball$	502 503 16060
ban$	7255 7256 13090
band$	12165 12494 12495 12496 2207 16208
bandana$	11470 5902
bandanas$	11470 5902
bandit$	5848
bandits$	5848
bands$	2207 16208
bane$	8545
banger$	11115
bangers$	11115
banging$	11115
bangladeshi$	3495 9486
bank$	756 13565 13566 13567 13568 16801
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11894 10547 4968
bannin	4724 4725
banning$	10643 10651 4717 10709 10710
bare$	9583 10079 5439
barely$	2993 8978 2994 8979 2995 3079 9064 3080 3081 9540 4080 4823 4884 5370 5728
bargained$	13135 13136
barman$	12165
barred$	11894 383 384 385 386 10547
barrel$	14250 5429
barter$	625 626 911
bartered$	625 626 911
bartering$	625 626 911
barterred$	625 626 911
barterring$	625 626 911
barters$	625 626 911
base	10703
base$	16536
baseball$	5499
basic$	5530
basically$	2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 5368
basis	4719
bask$	1057 1058
basked$	1057 1058
basket$	8315
basking$	1057 1058
baskked$	1057 1058
baskking$	1057 1058
basks$	1057 1058
bath	10955
bath$	16788
batted$	9621
batteries$	11698
battery$	11698
batting$	7073
battle$	5407
battles$	15226
bbrought$	10372
be$	6101 12209 12214 6396 6397 6398 12246 6449 6453 543 6668 6725 833 834 6821 6924 6978 6983 7044 12931 7143 7168 7240 13148 7634 7665 7892 1992 7996 13925 2108 8110 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 8193 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 8452 2470 2480 8472 2541 2560 2569 2570 2571 2572 2573 2574 8581 8582 8747 8748 8749 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 8875 2916 14905 14907 3125 3170 9217 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9318 3415 3431 3487 9645 9648 15488 15489 15490 9672 9739 9749 3769 3770 3771 3772 9792 9961 10033 10126 10127 4271 4272 10456 10530 10531 10579 4616 16434 10602 16497 10665 10674 10675 10677 4744 10738 4777 10792 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5576
beanie$	11470
beanies$	11470
bear$	12289 925 926 927 13209 1916 2912 2913 2914 2915 10258 5578
beard$	9522 11434 11450 11452
bearded$	5897
beards$	9522 11434 11450 11452
beared$	925 926 927
bearing$	925 926 927 2829 2830 2831 2832 2833 2834 2835 14709
bearred$	925 926 927
bearring$	925 926 927
bears$	925 926 927 2912 2913 2914 2915 5578
beat	16745 16754 16762
beat$	4379 10365 10366 4383 10371 16209 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 10616 4648 10639 10679 4728 10714 16755
beaten	4938
beaten$	6036 10923
beating$	1380 13536 15034 11056
beats$	16755
bebrought$	10372
became$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8507 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 5035 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5739
because$	6001 351 373 375 6369 391 392 6693 6694 1099 1180 1181 1182 7210 4945 16771
becom	4426 5705
become$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8512 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 15489 5035 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364
becomes$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 9713 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364
becoming$	8507 8513 5159
bed	4977 4982 5709
bed$	12319 12431 12432 12433 12434 12435 12436 12437 12438 12721 12722 13157 13158 7744 16776 10949 10950 10951 16798 10967 11694
bedbugs$	10962
bedroom$	10950 16791
bedrooms$	10711
beds$	12319 7744
bedtime$	14961 14962 14963 14983 14985
bedtimes$	14983 14985 15168
bedwetting$	11694
bee$	11156
been	10451 5002 5705
been$	6060 6125 6126 6176 6177 193 202 6209 6210 530 543 12542 12551 12553 12554 12555 6726 6738 769 6757 6758 833 834 7366 7367 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2493 8503 8504 8505 8511 8517 2541 2560 2569 2570 2571 2572 2573 2574 2682 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 2997 3170 3259 3260 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 9623 9624 9625 3904 3905 9906 15905 15906 10084 10085 15929 4187 4217 10214 10215 10216 10249 10250 10251 4271 4272 10315 10433 10456 10530 4616 10665 4842 4863 4865 10869 10873 4889 4971 10987 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5281 5293 5295 5303 5304 5364 5576 5739 5752 5765 5767 5790 5792 5798 5811 5812 5817
beer$	16662
bees$	11156
befell$	11889
before$	12267 13030 13031 13032 13471 13474 13497 8736 14629 8873 9404 9405 16131 16160 16406 4779 10976
befriend$	12404 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	991 992 993 994 996 997 998 999 1000 5073
began$	11978 543 13189 13190
beggar$	11213
beggars$	11126 11213 5585
begged$	991 992 993 994 996 997 998 999 1000 5073
begging$	991 992 993 994 996 997 998 999 1000 5073
begin	4711
begin$	11978
begins$	11978
begs$	991 992 993 994 996 997 998 999 1000 5073
begun	5749
behav$	12536
behave$	12214 12217 12322 12531 12532 12533 12534 12535 6772 788 789 12617 12618 944 945 13043 13044 2229 2263 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9355 3465 3466 3467 3468 15462 15468 15482 15573 5302 5365 11493
behaved$	12531 12532 12533 12534 12535 12536 12544 12600 12601 6772 788 789 6775 6776 12610 12611 12617 12618 13043 13044 13670 2229 8552 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3465 3466 3467 3468 15583 15584 15585 15586 11240 5302 11304 5365
behaves$	944 945 13043 13044 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3465 3466 3467 3468 15573 15595 15596 15597 15598 5302 5365
behavi	16540 4724 16727
behaving$	12536 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3465 3466 3467 3468 5302 5365
behavior$	11910 2522 2523 2524 2525 2526 2527 2528 2529 2530 11003
behaviors$	11910 11003
behaviour$	3 4 5 6 7 8 9 5997 11831 11832 6004 20 11897 11910 11997 6172 343 344 12166 12167 12168 12169 12170 12171 12172 12173 12191 12201 12202 12203 12204 12586 12587 12588 12589 870 12699 6870 886 12916 12917 12918 12919 12920 12921 1215 1216 13126 7767 1783 1784 13700 13701 13702 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13784 13785 13786 13787 13927 13977 2522 2523 2524 2525 2526 2527 2528 2529 2530 14402 14403 14404 14405 14407 14408 14409 14709 15266 15267 15624 16302 10488 10592 16442 10613 10643 10651 10652 10700 10704 10705 10709 16550 16555 16556 4739 10744 10745 16581 16719 10887 10983 11003 11004 11115 11141 11142 11192 11283 5299 5761 5762 11809
behavioural$	5299
behaviours$	11897 11910 14402 14403 14404 14405 14407 14408 14409 11003 11004 11192 11283
behavs$	12536
behavved$	12536
behavving$	12536
behind	16258 10569 16408 16435 10603 4627 10631 10632
behind$	13453 13951 14669 14670 14671 15170 15172 15175 9427 15589 15591 10230 16272 16402 10612 4898 11362 11761
being	5705
being$	11886 6176 6177 12032 6445 6463 530 6633 833 834 7143 12998 7236 1293 1294 13328 7668 7670 7671 7672 7673 1992 7993 7996 8076 8078 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 8251 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8411 2455 2466 2470 2480 8494 2541 2560 2569 2570 2571 2572 2573 2574 8643 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 8799 8874 8881 2916 3170 9187 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9331 9345 9346 9347 9349 3415 3431 3487 3904 3905 15907 4187 4217 10213 10456 10677 16642 4866 5035 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5765 5767 5790 5811 5812 5817
belief$	11540 11570
believe$	12157 12158 12159 12160 1236 1237 1238 1239 1240 1241 1242 13243 13244 13245 13246 13361 13366 2260 2268 2446 15153 15154 15919 16102 4618
believed$	1236 1237 1238 1239 1240 1241 1242 8095 8096 13930 13931 13932 2260 2268 2446 15625 15626 15627 15628 15629 4404 4590 4617 4622 4646
believes$	1236 1237 1238 1239 1240 1241 1242 2260 2268 2446 4618
believing$	1236 1237 1238 1239 1240 1241 1242 2260 2268 2446
belift	10372
bellicose$	5868
belligerent$	5874
bells$	13437
belong	4426
belongs$	16088 11559
below$	4898 11769
bench$	4695 16590 4992
benefit$	13747 4407 16226 4671
benefited$	4671
benefiting$	4671
benefits$	4671 4722
bent$	1256 1257 1258 1259 4373
bepicked$	10372
beraid	10372
bereaved$	4910 5973
bereavement$	16760 5973
besear	10372
besieged$	2128 2129
besotted$	651 652 653 654 655 656 657
bespectacled$	5897
bespok	4886
best$	2764 2962 2963 2964
bet$	3769 9754 3770 9755 3771 9756 3772 9757 3773 3774
beta$	10832
betray$	5564
betrayed$	5561 5564
betraying$	5564
betrays$	5564
better$	6111 6152 12325 12605 12738 7034 7035 7036 13393 13394 13494 13499 13594 13595 7771 13605 13606 13676 15132 15730 4557
betwee	16341
between$	8786 11787
bevisi	10372
bewitch$	1053 1054 1055 1056 5075
bewitched$	1053 1054 1055 1056 5075
bewitches$	1053 1054 1055 1056 5075
bewitching$	1053 1054 1055 1056 5075
beyond$	14086 14087 14088 2305 2397 2398 2568 2575 2725 9120 3165 3166 3167 3202 3346 3736 5192 5193 5213 5233 5332 5398 5518 5555
bid	4719
bid$	4666
bids$	4666
bifida$	11705
big$	6072 13861 8321 8330 8401 8404 8405 2855 2856 2857 2858 9223 9334 9335 9336 3444 3456 3491 5258 5422 5430 5447 5466
bigger$	3385
biggest$	2319 3515 5221 5470 5646
bighead$	11207
bigheads$	11207
bigmouth$	11207
bigmouths$	11207
bike	16328 10765
bike$	16598
bimbo$	11207
bimbos$	11207
biological$	5340
biopsies$	5945
biopsy$	16682 5945
bipola	10913 5944
bipolar$	16746
birth	10443
birth$	14447 5340 11725
birthmark$	5898
birthmarks$	5898
bit$	6459 6951 6956 1357 1367 1429 1469 14622 14623 15206
bitch$	11199
bitches$	11199
bitchy$	5876
bite$	1429 1469
bited$	1429 1469
bites$	1429 1469
biting$	1429 1469
bitten$	1429 1469 11393
bitterly$	4186
black$	3473 3495 9484 3508 15332 9515 9516 9517 3533 3536 15391 15392 15393 15404 5418 5419 5442 5443 5450 5466 11470 5490 11639
blackheads$	11463
blackmail$	11886 11056
blacko	5949
bladder$	16647
blade	16827
blade$	8027 8028 8029 10975 16824
bladed$	16824
blades$	8027 8028 8029
blam$	4345 4346
blame$	387 388 389 390 12640 12641 12642 12643 12644 12645 12646 12647 12648 12649 12650 12651 12674 12675 12676 12677 12692 12693 12694 12695 882 883 884 6890 6891 12743 12744 12745 12774 12775 12776 12777 12783 12784 12785 12786 6963 979 6965 12799 12864 13014 13161 13162 13163 7331 7332 7333 1349 1350 1837 13655 1838 7897 7898 7899 7900 7901 13745 7913 15944 16089 16091 16092 10260 16094 16099 16100 10295 4353 4354 4355 4356 11057 5574 5575 11563
blamed$	12654 882 883 884 13169 13170 13171 13172 13173 1837 1838 4345 4346 4353 4354 4355 4356 5007
blameless$	6963 979 6965 11054
blames$	882 883 884 1837 1838 10260 16094 4353 4354 4355 4356
blameworthy$	5907
blaming$	882 883 884 1837 1838 15855 15856 15944 4345 4346 4353 4354 4355 4356 16180 16181 16182 16183
blammed$	4345 4346
blamming$	4345 4346
blams$	4345 4346
blank$	15430 9616
blanket$	3641
blatant$	2248 2249 2251
blazers$	9584
bleach$	5443 11698
bleached$	5443 5466 11453
bleeder$	11126
bleeders$	11126
blifte	10372
blight$	2378 8545 5203
blighted$	2128 2129 2252
blighter$	11126
blighters$	11126
blind$	7599 1615 1616 1617 10184 11055 11565 5594 11720 11721
blindly$	13288
bling$	13859
blinkered$	5907
block$	13579 14226 14500 15077
blocked$	6476 13588 13670
blockers$	16665
blond$	9505 5443 5466 5897
blonde$	9505 5443 5465 5466 5897
blood$	14224 11219 11716 5754 5947
bloody$	5543
blot$	2130 2378 11207
blow$	13219 15034
blown$	9380
blue$	7645 15332 5444 5466 11470
board$	9911 9916 9917 16120 10314 16187 16188 10426 16383 16607 11606
boards$	11606
boast$	5121
boasted$	5121
boasting$	5121
boasts$	5121
boastted$	5121
boastting$	5121
boat$	14132 8300
boats$	14132 8300
bodge$	5910
bodged$	5910
bodges$	5910
bodging$	5910
bodies$	12163 12164 12430 12574 6744 12729 13564 2897 2898 2899 2900 2901 14954 15250 15251 15252 15253 15266 15267
bodily$	10991
body$	12430 6744 6944 2829 2830 2831 2832 2833 2834 2835 14667 2897 2898 2899 2900 2901 15115 15116 15117 15118 15250 15251 15252 15253 10516 4533 5454
boisterous$	5876
bolshy$	5878
bomb$	11159 11160
bomber$	9524 11470
bombers$	11470
bombs$	11159 11160
bone$	14121 5323
boned$	11415
book$	13464 14161 16516
books$	14161
boorish$	5870 5878
boost	4803
boots$	15010 15012 15013 15014 11470
boozer$	11207
boozers$	11207
bore$	2912 2913 2914 2915
born$	9267 4817 16656 5362 5721 5736
borough$	16598 16777 11782
borstal$	15617
boss$	12124 15158
bosses$	15158 11602
bossy$	5876
botch$	5910
botched$	5910
botches$	5910
botching$	5910
both$	6938 7456 5060 5159 11513 5640
bother$	12626 12731 12732 12733 12734 12735 13829 15035 15036 9204 15536 15537 15538 15539 15666 15802 15873 15891 11095 11518 11519
bothered$	12536 12544 13467 13468 13469 9210 15728 15739 15744 15749 15752 15753 15755 15756 15757 15758 15767 15768 15769 15770 15771 15772 9942 15794 15795 15796 15797 15802 9975 15874 15929 10246 16149 4339 11518 11519
bothering$	11518 11520
botherred$	11518
botherring$	11518
bothers$	8921 14755 9185 9186 11518
bottle$	10829
bottles$	10829
bottom$	2429 2432 5778
bottoms$	15397 3585 15413 5501
bought$	1521 1522 1525 1526 1527 1528 13503 8021 11099
bounce$	9108 3210 9196 9197 9200
bounced$	3210 9196 9197 9200
bouncer$	12165 12494 12495 12496
bouncers$	12165 12494 12495 12496 14469 14470 14471 14472
bounces$	3210 9196 9197 9200
bouncing$	3210 9196 9197
bound$	526 3671 3672 3673 3799 9784 3800 9785 3801 9786 3802 9787 3803 9788 3804 9789
boundaries$	14106 14107 14961 14962 14963 14983 14985 15168 11105
box$	1492 10955 5465 11524 5540
boxed$	1492
boxes$	1492
boxing$	1492
boy	10367 16294 10472 16328 16372 16373 16375 16416 4626 16462 16479 16482 10683 16539 16582 16594 10766 16606 10912 10996 11654
boy$	363 393 431 12479 888 909 6894 1285 1286 1288 2112 13971 13972 2289 14134 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 2589 14556 2917 2918 15104 9419 3449 3543 3590 3591 9679 9770 9771 10398 10969 16829 5122 11119 11125 11136 11148 5164 11165 11205 11211 5240 11277 5301 11432 11455
boyfri	16727
boyfriend$	11977 6432 448 12384 12451 634 635 636 637 638 12487 12488 671 672 673 674 675 12945 12946 12947 12948 12949 12950 12951 12952 12953 12956 13006 13007 7686 4913 16733 16741 16748 10921 11035 11036 5052 5053 11064
boyfriends$	11977 6432 448 12451 634 635 636 637 638 12487 12488 671 672 673 674 675 12945 12946 12947 12948 12949 12950 12951 12952 12953 12956 13006 13007 11035 11036 5052 5053 11064
boys	10382 10390 16359 10527 4545 4546 10574 4612 10623 4650 16540 10755 16588 4807 16628 5648
boys$	11923 12101 12122 12127 12130 12151 363 12206 6377 393 12243 431 6434 6435 6436 12321 6489 6491 6493 12352 12384 12419 12423 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 12872 12877 12878 12879 12880 12881 12882 7065 7105 7106 13006 13007 13027 1285 1286 1288 7323 13192 13249 13252 13254 7644 7655 7656 7718 7726 13578 1788 7812 7971 13835 13849 13866 13884 8053 13893 13903 13904 13905 13906 8089 2105 2106 2107 2112 13944 13946 13956 13959 13971 13972 14052 2288 2289 14134 2356 2357 2358 2359 14217 14246 14247 14248 14249 14283 14294 14352 14355 14380 14381 14382 14383 14384 14385 14396 2589 14412 14469 14470 14471 14472 14556 2793 8840 8841 8842 8843 2883 2917 2918 14760 14770 14783 14816 15019 15104 9417 3449 15333 3543 3590 3591 15428 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9750 15594 9762 15604 9828 15717 15879 10087 10088 10089 10090 10091 10092 10149 15997 16016 16024 16025 16026 16027 16028 16029 16030 16031 10339 16407 10597 4621 4623 4635 16454 16456 10635 4687 16548 16574 11012 11119 11125 11136 11148 11165 11195 11205 11211 11228 11277 5301 11432 11549 11557
bpicked$	10372
braces$	11452 11463
brag$	5121
braged$	5121
bragged$	5121
bragging$	5121
braging$	5121
brags$	5121
braid	10372
braid$	11450 11452
braide	10372
braided$	5466 11453
braids$	15394 11450 11452
brain$	13445 13446 13447 13448 13449 13450 13451 13452 7620 7621 7622 5949
brainless$	5868
brains$	13445 13446 13447 13448 13449 13450 13451 13452 7620 7621 7622 8118 2479
brand$	15356 11485
branded$	15360 15361 5490
brands$	15356 11470 11485
brash$	5878
brassy$	5868
brat$	5848
brats$	5848
bratty$	5868
bravado$	13126 7863 1879 7865 13860
brawler$	11207
brawlers$	11207
brawn$	8118
brazen$	5878
breach	16270 5815
breach$	4373 16511 5003
breached$	4373 5003 5815
breaches$	4373 5003
breaching$	4373
break	16727 10899 16742
break$	12217 7662 2081 2082 14127 8611 15490 15665 16202 16567 16568 5120
breakdown$	16080 16640 11327 11771 11782 11784
breakdowns$	11327
breakfast$	16782 16796
breaking$	11900 11901 11902 11903 11904 13225 2081 2082 15665 4251 4787 5120 5571
breaks$	2081 2082 15665 4251 5120 5571
breakup$	16732
breath$	15346
breeding$	11219
bribed$	11097
bridge$	14100 14101
bridges$	14100 14101
brief	4497
brief$	4393 4414 10482
briefed$	4548 10544
briefi	11590
briefing$	4414 10482 5621 11607
briefs$	4414 10482
bright$	14188 14189 14190 5466
brightest$	14184
brilliantly$	9033 9034 9035 9036
bring	4676
bring$	11837 6005 11855 6328 6329 801 802 803 804 889 1045 1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 2442 2460 2461 2462 2463 2986 10650 4688 4698 4732 5668
bringed$	1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 2460 2461 2462 2463
bringged$	1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 2460 2461 2462 2463
bringging$	1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 2460 2461 2462 2463
bringing$	801 802 803 804 889 1045 1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 2442 2460 2461 2462 2463 2986 4688 4698 4732 5668
brings$	11837 6005 6328 6329 801 802 803 804 12704 889 1045 1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 2442 2460 2461 2462 2463 2986 4688 4698 5668
broad$	5422 5428
broke	16754
broke$	2081 2082 8610 4251 4373 5120 5571 11782
broken$	8567 8568 8612 4251 4649 10762 5292 11280 5571 11782
bronchitis$	5948
brothe	10893 16728 10896 4927 16756 16772 16778
brother$	12347 7719 7727 4903 4904 16726 10894 4913 10922 10929 16786 11325
brothers$	12347 7719 7727 14447 11325
brough	10664
brought$	11830 11837 6005 11855 801 802 803 804 12704 12705 12706 889 12773 1045 12897 12898 1207 1208 1209 1210 1211 7200 7201 1270 1271 1272 1735 1736 1737 1738 1739 1740 1741 1742 2442 2460 2461 2462 2463 2986 10372 4579 16497 10672 4688 16508 10762 10763
brown$	3508 15332 5442 5443 5444 5450 5466
browsing$	10458 4474
bruise$	5952
bruised$	5952
bruiser$	11207
bruisers$	11207
bruises$	5952
bruising$	5952
brunette$	9505 5897
brush$	1618 4247 4268
brushed$	1618 4190 4247 4268
brushes$	1618 4247 4268
brushing$	1618 4247 4268
bsearc	10372
buck$	12934 9512 16058 5568
budding$	8277
budget$	10298 16143 16152 16153
budgets$	16075 10298
bugs$	10962
build	4380 16235 4670 4676 5606 5647
build$	2794 2795 3381 3382 3383 15299 15300 15301 9522 4438 4624 11407
builded$	4438
builder$	12165 12494 12495 12496
builders$	12165 12494 12495 12496
buildi	10416 4676
building$	16143 16249 4438 4624
builds$	15299 15300 15301 4438 4624 11407
built$	3386 3387 9468 16284 10610 5423 11409
bulimi	5726
bulimia$	11711
bulimic$	11711
bulk$	4630 10641
bulky$	5422
bullet$	9182
bulletproof$	14086 14087 14088 11376
bullied$	11864
bullies$	13962 13963 13964 14025 14026 14027 14028 14135 14136 14170 14289 14299 11144 11145 11152 11153 11207 11534
bully$	13962 13963 13964 14026 14027 14028 14127 14135 14136 14170 11144 11145 11152 11153 11207
bullying$	11900 11901 11902 11903 11904 14053 14115 14116 14448 16180 16181 16182 16183 11056
bump$	10823
bunch$	13890 13959 2209 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 2635 2942 2943 15609 11136 11220 11228 11277 11330
bungle$	5910
bungled$	5910
bungles$	5910
bungling$	5910
bunk$	5033
bunked$	5033
bunking$	5033
bunks$	5033
burden$	8207 4746 11207
burdens$	11207
bureau$	16216 16218
burgla	16202 16210 16220 16264 16408 16423 4607 16432 16436 16444 16445 16451 16459 16463 16464 16465 10722 10972 10991 10992 10995 5832
burglar$	14026 14027 14028 14110 14111 14112 14113 14114 16402 11152 11153
burglaries$	16384 16409 10592 16555 4790 16825 16826 16828 11645 11652 11817
burglars$	14026 14027 14028 14110 14111 14112 14113 14114 11152 11153
burglary$	4409 16384 16385 10592 16427 16805 16824 16825 16826 16828 5640 5650 11817
burgle	5984
buried$	4031 4032 4243
burly$	5422 5897
burn$	2282 2283 2314 2315 16755
burned	4938
burned$	13124 13137 13138 13139 13151 13152 2282 2283 2314 2315 16755 10923
burning$	2282 2283 2314 2315
burnned$	2282 2283 2314 2315
burnning$	2282 2283 2314 2315
burns$	2282 2283 2314 2315 16755
burnt$	13123 13137 13138 13139 13151 13152 2282 2283
bury$	4031 4032 4243
burying$	4031 4032 4243
bus$	12348 12349 14195
busine	10484 10721 11673
business$	12370 12371 13147 7315 13150 8935 8936 8937 8939 14773 15115 15116 15117 15118 15220
businesses$	16214 16296 16317 16554 16583
businessman$	5888
businessmen$	5888
businesswomen$	5888
busy$	16096 10264
but$	6190 768 6864 6865 13400 8421 8766 2782 2783 2784 2785 2788 2789 2790 2791 8781 8782 8783 8784 8821 8837 9077 9157 9332 3348 15664 10223 11539
button$	13226 13227 13228 13229 13230
buttons$	13226 13227 13228 13229 13230
buvidal$	5957
buy	10563
buy$	12100 6984 1521 1522 1525 1526 1527 1528
buying$	6984 1521 1522 1525 1526 1527 1528
buys$	1521 1522 1525 1526 1527 1528
buzz$	6065 81 6069 12291 12292 12293 12837 12838 12839 12896 13827 13853 5457
bvisit	10372
by	10783 5683 5690
by$	12037 12121 6636 6637 6641 7144 7998 7999 8020 13895 14339 8579 8706 8991 15043 9323 3339 9402 15459 15722 15934 10103 10104 10105 16003 16006 16007 16008 16009 10354 10406 4485 4541 4574 16425 10594 10634 16478 10841 16686 10864 5023 11514 11546 11604 11776 11778
c$	11817
cahms	5961
caked$	3517
calculated$	6109 125
calculating$	5876
call	4505
call$	6748 1043 1044 1149 13078 13083 7270 7271 1287 7273 1289 1290 1291 7374 7375 7835 13669 9147 3163 15699 15700 15701 15891 16040 16042 16043 4415 10458 4474 11557
called$	6464 6465 6466 6467 6468 6469 6470 6471 12860 1043 1044 13670 15929 16149 10454
caller$	11128 11162
callers$	11128 11162
callin	16246
calling$	1043 1044 8878 4415 10429
callous$	5876 5907
callousness$	5907
callout$	11774
callouts$	11774
calls	4550
calls$	15699 15700 15701 16042 16043 16086 16087 4415 16258 10435 16369 4731 10717 11557 11558
came$	380 12600 12601 6775 6776 12610 12611 864 13040 1313 1335 13486 2728 2731 3573 3582 16149 4579 4615 4852 5057 5087
camera	10516 10532
camera$	16343 16349 10517 16351 4541 16365 4554
cameras$	16343 16349 10517 16351 4541 16365 4554
camhs	10838 5961
camhs$	9919 16671
camouflage$	11470
campaign$	5694
can	4452
can$	6124 280 815 816 817 920 921 924 961 12937 7282 1322 1324 1325 1343 1344 7336 7337 7338 7339 7340 1556 1558 1561 1589 1594 1595 1596 1597 1598 1651 1698 1840 1844 8508 2596 2663 2666 2667 2669 2677 2762 2938 2968 2992 3004 3007 3041 3047 3090 3123 3216 15143 3333 3402 3403 3404 15244 9430 3461 15287 9737 3775 3808 3811 9816 3978 4276 4445 10466 4541 4570 4673 10664 4689 4776 10829 4900 5513 5697
canada$	5491
cancer	10913 5947
cancer$	2380 16721 16746 11207
candidates$	10698
candle$	13313
cannab	16827 10998
cannabis$	34 6076 12431 12432 12433 12434 12435 12436 12437 12438 12443 12812 12817 8189 16357 10834 16668 16670 10975 16831 11013 5748
cannon$	11161
cannons$	11161
cannot	4834 4900
cannot$	913 960 12935 1554 1559 1649 1696 1839 1845 1846 1847 1943 2000 3700 3711 9703 15551 15552 15553 15554 3807 3976 4048 10885 5088
canny$	9122 9123 9124 3460
cans$	10829
cap$	3564 15383 15384 15385 15394 15399 9575 9576 3592 3593 11470 5489 11475 11484
capab	10605
capabi	16602
capability$	5926
capable$	2272 2941 2970 8964 8987 8988 3009 3022 3025 3026 9012 3028 3029 3040 3390 3421 3422 3423 3424 3425 9797
capaci	16602
capacity$	2935
capital$	14125
caps$	3564 15383 15384 15385 15386 15387 15394 15399 15400 15401 15402 9575 9576 3592 3593 11470 5489 11475 11484
capsules$	10830
captivate$	1053 1054 1055 1056 5075
captivated$	1053 1054 1055 1056 5075
captivates$	1053 1054 1055 1056 5075
captivating$	1053 1054 1055 1056 5075
captur	10416 5647
capture$	15288 15289 16249
captured$	10520
car	10765 11789
car$	12375 12376 12377 12378 12492 12493 12809 13023 13404 13887 13888 13889 16598 16785 5632
caravan$	16775
card$	10458 4474 16688
care	4950
care$	6078 6079 6080 6081 6082 1037 7024 7643 1659 13676 13684 13685 13686 13687 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 8270 8609 8650 8953 8954 8955 8958 8959 8961 8962 8965 8976 14857 9031 14877 14878 14879 14880 14894 14900 14901 14902 14903 14904 14958 14959 14960 9685 9686 9687 15536 15537 15538 15539 15555 15556 15557 15714 9920 15754 15802 9970 15873 15894 15895 15896 15897 15898 15899 15900 15901 10071 10072 10073 10074 10075 16116 16117 16118 16119 10307 4323 4324 4325 16671 16678 16690 16722 16753 16766 10935 16793 5341 11518 11519 11566 5756 11779 11780 5796 5975
cared$	15728 15744 15749 15752 15753 15755 15756 15757 15758 15767 15768 15769 15797 15802 4323 4324 4325 11518 11519
career	16441
career$	6511 11141 11142 5168 5645
careful$	11839 6011 6012 6013 6014 14865
carefully$	12605
careless$	101 102 104 105 6358 910 1022 1309 1779 1870 1871 15843 15844 5099 5102 5869 5907
carelessly$	5907
carelessness$	5997 11831 11832 12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12666 6834 6872 6873 6893 12727 12916 12917 12918 12919 12920 12921 13126 7770 7863 1879 7865 5907
carer	4925 16756 5801
carer$	8560 8561 16724 16726 16766 4954 4956 4957 11779 11786
carers$	12902 2273 2274 8560 8561 9015 16766 11194 11779
cares$	15555 15556 15557 4323 4324 4325 4954
caribbean$	3495
caring$	8382 4954 11503
carpet$	16065
carrie	16258 4520
carried$	6180 12031 12049 12067 12567 872 873 12849 12851 7186 7188 7190 2042 2043 2044 3540 3541 15869 15870 15871 15872 16522 5058 11044 5482
carries$	12048 12066 708 709 872 873 7186 7188 7190 2042 2043 2044 2231 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2774 3244 3245 3246 3465 3466 3467 3468 3540 3541 9830 10442 16285 16414 10584 5058 11044 5482 5578
carry	4520
carry$	11924 11940 6179 12047 12065 6382 12217 12246 12248 12249 12250 6426 6427 6428 708 709 12531 12532 12533 12534 12535 872 873 6978 6979 12910 12911 12912 12913 12914 12915 12930 7186 7188 7190 13024 13103 13361 13366 13793 13795 13801 13803 2042 2043 2044 13914 13915 2230 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2773 3244 3245 3246 3465 3466 3467 3468 3540 3541 15490 9829 4711 5058 11044 5482 5578
carryi	16258 10569 16435 10970 10994
carrying$	12032 12276 12531 12532 12533 12534 12535 6979 13298 13328 2042 2043 2044 8080 3540 3541 16194 16272 16402 16414 4627 10631 10632 16803 10991 5058 5482
cars$	12492 12493 12809 13887 13888 13889
case$	14015 14147 14148 14284 14351 10311 16261 10489 4625 4659 4666 10655 16494 16817 11167 11169 11281 11282 5638 11805 11811
cases$	14015 14147 14148 14284 14351 16261 11167 11169 11281 11805
cash	4712
cash$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12291 12292 12293 6539 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12530 12837 12838 12839 12926 12927 12928 12929 12934 13019 13358 13361 13366 13369 13370 13371 13372 13831 13832 13859 8030 13886 16275 10697 10975 5275
cast$	11923 1243 1244 2115 9735 9744 9750 15604
casts$	2115
casual$	1022 16035
casually$	3493 5446 11469
casualty$	16680 16681
catalogue$	3901
catcalls$	12145
catch	16235 16350 16496 10668 11679
catch$	6881 4456 16352 16362 4682 16501 16502 16613
catches$	4682
catching$	4682
category$	8521 4945
catheter$	5954
catty$	5876
catwalk$	15421
caught	16507 16508
caught$	11864 11867 543 13042 13116 13117 13137 13138 13139 13151 13152 14084 14085 14957 16458 5009 5281 5831
cause$	11830 11855 852 988 1077 13070 14014 2246 2247 14127 9147 3163 15489 4641 16485 4738 4745 11166 5208 5211
caused$	11830 11855 852 12704 12705 12706 988 12897 12898 2246 2247 5208 5211
causer$	14137 11131
causers$	14137 11131
causes$	852 12704 988 14014 2246 2247 16485 11166 5208 5211
causin	10603 4627
causing$	11900 11901 11902 11903 11904 852 988 7157 14060 2246 2247 15665 10612 5208 5211
cautio	10972 11797
caution$	6052 16805 16823 11810
cautioned$	16450 5814
cautions$	16823
cautious$	11841 16035
cavalier$	1022 5907
cbo	10704 10705 5825
cbo$	16537 16538 10706 11810
cbos$	16537 16538 10706
cbt$	11734
cce$	12327 13297 13299
cctv	10516 10532 4639 10624
cctv$	10399 10400 10401 4417 4418 16245 4432 4477 10490 16349 10517 4534 4544 16365 4554 5623 11616
cease$	1770 1772 1775 2889 2890
ceased$	2889 2890
ceases$	2889 2890 16561
ceasing$	2889 2890
cell$	15618 16216 16218 16303 5623
cells	10986
cells$	14120 16819
central$	16273
centre$	13504 14065 16554 16558 4782 16623 16626 11810
cerebral$	5947
certain$	3671 3672 3673 3733 9754 9755 9756 9757 3773 3774
certainly$	3858 3866 9851 3867 3868 11510
certainty$	3734
chain$	16269 11470 11596 5638
chains$	16269 11470
challe	16377 10685
challenge$	15665 16518 4792
challenged$	15665 16458
challenges$	15665 4792
challenging$	8125 14340 14341 14342 14343 14344 14345 14346 14347 14348 14414 14415 14416 14417 14418 2601 2602 2603 2604 2605 15665 5292 5296 5298 11288 5876
chance$	6136 6137 6138 154 12073 12074 12075 12076 12077 12078 6300 316 317 12730 13065 13066 13067 1449 7525 7526 7527 13517 13518 13519 13520 13521 13522 13753 13754 9708 9726 9822 3838 4228 4229 4230 4231 16066 16067 4702 4735 11091 11554
chanced$	1449
chancer$	11207
chancers$	11207
chances$	6136 6137 6138 154 12039 12071 12072 12073 12074 12075 12076 12077 12078 6300 316 317 12730 13065 13066 13067 1449 13753 13754 4228 4229 4230 4231 16066 16067 11091 11554
chancing$	1449
change$	11969 446 12322 6614 12448 12756 1041 13488 13726 13727 13728 13729 14326 14334 15431 15462 15468 15482 15516 15517 15570 15593 9761 15601 9790 9791 15639 15640 15641 15650 15655 9823 15919 11493 11494 11501
changed$	446 1041 9682 15599 15625 15626 15627 15628 15629 10941 5769
changes$	446 1041
changing$	1041 13939 15639 15640 15641 9809 11501 5769
chaos$	12668 12875 12990 13853 13901 11066 11095 11193
chaotic$	2577 8568 5292 11278 5294 5296 5876 5907
chaperone$	14778 14894 14929 14930 14931 14932
chaperones$	14894 14929 14930 14931 14932
chaperoning$	14894 14969
character$	14046 14288 11220
characters$	8243 14288 15249 11220
charg	16496
charge	16258 10569 4669 16492 10661 10672 16507
charge$	1470 1471 1472 1473 1474 1475 1476 3136 15800 16402 16486 10654 16515 4757 16823 11650 5698 11803
charged$	1470 1471 1472 1473 1474 1475 1476 16450 16468 16505 5816 11802
chargeing$	4757
charges$	1470 1471 1472 1473 1474 1475 1476 16413 16494 4679 16517 4757 16823 11650 11653 5698 11803
charging$	1470 1471 1472 1473 1474 1475 1476 10661 5663
charity$	9911 9916 9917 16120 10314 16187 16188
charm$	1053 1054 1055 1056 8636 5075
charmed$	1053 1054 1055 1056 5075
charming$	1053 1054 1055 1056 5075
charmmed$	1053 1054 1055 1056 5075
charmming$	1053 1054 1055 1056 5075
charms$	12574 12575 1053 1054 1055 1056 5075
chart	4521
chart$	4424 10423 4555 11597
charted$	16289 4555
charts$	11597
chase$	11898 11899 1115 1430 1431 1432 1433 1434 1435 1436 13827 5077
chased$	1115 13069 1430 1431 1432 1433 1434 1435 1436 13503 5077
chaser$	16042 16043
chasers$	16042 16043
chases$	1115 1430 1431 1432 1433 1434 1435 1436 5077
chasing$	1115 1430 1431 1432 1433 1434 1435 1436 16042 16043 5077
chat$	12407 12408 591 592 593 10446 4463
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4463
chatted$	591 592 593
chatting$	591 592 593
chav$	5848
chavs$	5848
cheap$	13381
cheat$	14127 11152
cheating$	5868
cheats$	11152
check	16290 5602 11590
check$	15891 4428 10415 4435 4439 4443 4447 16343 4562 4587 16659 11601 11612 11656
checke	10376
checked$	13670 15929 16149 16195 4439 10431 10496 10535 4562 10638 16544
checkes$	4439
checking$	4439 4443 4562
checks$	4439 4443 16343 4543 4562 4587 11601 11612 11656
cheek$	14270 15331 11235
cheeks$	15331
cheeky$	2353 5228 5876
cheerfully$	1201 1202 1203 1204 1205 1206
chemotherapy$	5945
chested$	11414 11424
chicken$	12348 12349
chief$	5204
child	16540 10884 10912 10996 11726
child$	363 393 431 611 888 909 6894 1285 1286 1288 2112 13971 13972 2289 14134 14217 14246 14247 14248 14249 14352 14354 14355 14380 14381 14382 14383 14384 14385 14396 2589 14556 14625 14630 14631 14632 14633 14634 14707 14708 2917 2918 14741 14742 14743 14744 14762 14763 14764 14765 14766 14767 14776 15039 15040 15102 15179 15180 15181 15182 3365 3366 3367 3368 3369 15188 15189 15190 15191 9418 3449 15291 15294 3543 3590 3591 9681 10824 16717 16767 4951 4952 16829 5043 5122 11118 11136 5155 5158 11148 5168 11205 11228 11277 5301 11323 11355
childhood$	12808 3352 3353 9339 3355 3356 9342 15177 15260 11383 5706
childish$	8904 8905 8906 15260 5402 5876
childlike$	14669 14670 14671 8904 8905 8906 9092 9093 9094 9095 11362
children$	11923 363 12206 6377 393 431 12321 6489 6491 6493 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 7065 1285 1286 1288 7323 7644 1788 7812 7971 13893 13903 13904 13905 13906 8089 2105 2106 2107 2112 13944 13946 13956 13971 13972 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 2288 2289 14134 2356 2357 2358 2359 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 2589 2623 14556 8765 2793 14624 14630 14631 14632 14633 14634 14707 14708 14711 2917 2918 14741 14742 14743 14744 14760 14762 14763 14764 14765 14766 14767 14775 14995 14998 14999 15039 15040 15041 15042 15102 9291 9292 15178 15180 15181 15182 3365 3366 3367 3368 3369 15188 15189 15190 15191 9417 3449 15291 15294 3543 3590 3591 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9750 15594 9762 9828 15717 3936 3937 15879 10087 10088 10089 10090 10091 10092 10141 10148 16016 16024 16025 16026 16027 16028 16029 16030 16031 10279 10338 10339 4950 11012 11103 11118 11136 11148 11195 11205 11228 11277 5301 11323 11355 11513 11548 11549 11551 11557 11786
chin$	15331
chinese$	3495 9486 11462
chip$	2408 8598 2614
chips$	2408
chis	5604
chis$	11589
chlamy	5956
choice$	3 4 5 6 7 8 9 11910 6091 6092 108 109 6095 111 112 113 6099 6100 116 11935 11936 11937 11938 11939 11941 11942 6110 11944 11945 11946 11947 11948 11949 132 133 134 159 11985 11986 11987 11988 11989 11990 11991 11992 12166 12167 12168 12169 12170 12171 12172 12173 6344 12178 12179 12180 12188 12189 6381 397 398 6413 12247 430 6416 6417 6418 6419 12822 7097 7098 7270 7271 1287 7273 1289 1290 1291 13187 13188 7567 1583 1584 14473 14639 8993 8994 8995 14829 14830 11003 11004 11005 11006 11008 11357
choices$	3 4 5 6 7 8 9 5997 11831 11832 11910 11935 11936 11937 11938 11939 11941 11944 11945 11946 11947 11948 11949 142 143 144 145 6145 6146 6147 6148 6149 6150 6151 11985 11986 11987 11988 11989 11990 11991 11992 11993 11994 11997 12000 12001 12002 12003 12004 6172 12166 12167 12168 12169 12170 12171 12172 12173 430 6416 6456 6457 12586 12587 12588 12589 6870 886 12916 12917 12918 12919 12920 12921 13126 7767 1783 1784 13700 13701 13702 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 14639 14682 14683 8993 8994 8995 14829 14830 14858 11003 11004 11005 11006 11357
choked	4938
choked$	10923
choose$	135 136 137 155 156 12011 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12402 12403 12526 12527 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1188 1189 1212 1213 1214 1227 1228 1229 1230 1231 13496 13530 2046 2051 14753 8977 14817 14818 15276 15488 15684 5024 5073
choosed$	1212 1213 1214 1227 1228 1229 1230 1231
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12402 12403 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1188 1189 1212 1213 1214 1227 1228 1229 1230 1231 13530 2046 2051 15684 4282 4283 4284 4285 5024 5073
choosing$	135 136 137 155 156 12166 12167 12168 12169 12170 12171 12172 12173 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 991 992 993 994 996 997 998 999 1000 12824 12894 1212 1213 1214 1227 1228 1229 1230 1231 8037 8038 8039 14820 14821 4282 4283 4284 4285 5024 5073
chose$	135 136 137 155 156 12011 6376 12210 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12526 12527 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1188 1189 1212 1213 1214 1227 1228 1229 1230 1231 13189 13190 13406 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13530 2046 2051 15684 16056 4282 4283 4284 4285 10293 16127 5024 5073 11565
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12536 12544 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5024 5073
chronic$	16636 5720
chubby$	9469 9505 5897
chunky$	5422
churlish$	5870
cid	16217
cider$	16662
cigarette$	12837 12838 12839
cigarettes$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12837 12838 12839 13886
cin$	5975
circles$	9521
circul	4478 4579 5661
circulate$	4394 10380 4396
circulated$	4394 10380 4396 16215 4492
circulates$	4394 10380 4396
circulating$	4394 10380 4396
circulation$	11646
circumstances$	15683 15706 11790
citalo	5743
citalopram$	11728
city$	9464 16598 16777
civil	4724 5683
civil$	10651 10709 5674
clad$	3545 3546 3547 11420 11431 5484
claim$	12860 7824 13658 13659 13660 13661 13662 8090 8091 8092 13933 11795
claimed$	12860 8090 8091 8092
claiming$	12860
claimmed$	12860
claimming$	12860
claims$	12860 8090 8091 8092 13933 4869
clamp$	5679
clamped$	16625 5679
clamping$	5679
clamps$	5679
clarif	4454 4645
class$	6529 13978 13982 14198 8473 14419 14740 15207 16111 16706 16827 10998 11762 5832 5936
classed$	2545 4426
classmates$	12347 14921 14927 11012 11151
classroom$	16706
clear	4433 4457 4805
clear$	1761 1764 1767 1768 3508 3733 10233 4622 4730 16568 10767 5450 5530 5661 5667 5686
cleared$	4808
clearly$	811 3718 3719 3720 3721 3858 3866 9851 3867 3868 9899 4271 4272 5083 5576
cleft$	5947
clever$	13054 13055 13056 2856 2857 2858 9122 9123 9124
climb$	6976 2069 2070
climbbed$	2069 2070
climbbing$	2069 2070
climbed$	2069 2070
climbing$	6976 2069 2070
climbs$	2069 2070
clingy$	5876
clinic	4858 5705
clinic$	16659 10843 16677 16681 5587 11693
clinically$	5729
clip$	6610 6611 627 628 16245 4482
clips$	6610 6611 627 628 4482
clique$	2207
cliques$	2207
cliquey$	5868
clones$	15419
close	4582
close$	7433 7453 2896 16100 4316 4403 10552 10567 11552
closed$	8328 4232 4316 4366 11506 11509 11552
closes$	4316 11552
closing$	15855 15856
closure$	10651 4717 5699
cloth$	14225
clothe$	11608
clothes$	6004 20 6022 12291 12292 12431 12432 12433 12434 12435 12436 12437 12438 870 6870 886 1215 1216 8030 15250 15251 15252 15253 15266 15267 9527 9528 15383 15384 15385 15386 15387 15391 15392 15393 15394 15405 15425 10789 11470 11475 11608
clothing$	15250 15251 15252 15253 9527 9528 15383 15384 15385 15405 15425 11470 11472 11475
clout$	12933 12942 13250 13388 13860 11062 11063
clown$	11207
clowns$	11207
clozapine$	5957
club$	4333 5587
clued$	2697 2703 9294
clueless$	5868 5907
cluster$	10775
clusters$	10775
co$	7915 14318 9599 9630 9636 9641 9650 9745 11273 5683
coach$	12124 12165 12426
coaches$	12165 12426
coat$	15383 15384 15385 15394 16796 11470 11475 11483
coats$	9527 9528 15383 15384 15385 15386 15387 15394 11470 11475 11483
coaxing$	13347 13348 13349 13350 13351 13352 13353 13354 13487
cocain	10825 16827 10998
cocaine$	12817 16658 10834 16670 16831 11013
cocktail$	11139
cocky$	5876
coddling$	14880
code$	11406
codein	10825 10832
codeine$	16658 16665 16668
codes$	11406
coelia	5720
coeliac$	11705
coerced$	11864 13804 13805 13806 13807 13826
cognitive$	5703
cohort	10367 16294 10472 16328 16372 16373 16375 10574 16416 4626 10623 16479 16482 10683 16539 16582 16594 10766 16606 16618 11654
cohort$	13982 8152 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 14740 15609 16382 16389 16407 4621 16456 4687 16552 16574 16575 4778 11277 5649
cohorts$	16382
coil	4843 10828
coil$	16661
coincide$	4384
coincides$	4384
cold$	15927 16124 16794 5270
coliti	5720
colitis$	11705
colleagues$	8791 8792 8793 4502
collec	11590 5606 5647
collect$	4392 10422 4515 10794
collected$	6686 6687 6688 6689 6690 4392 10422 16284 4515
collecting$	14969 14983 14985 14992 4392 10422 4515
collective$	5530
collects$	4392 10422 16285 4515
colleg	4728
college$	9911 9916 9917 9919 16120 10314 16187 16188 10713 16696 16697 16698 16700 16702 16710 16713 5587 11755 11756
colleges$	16707
collude$	844 845
colluded$	844 845
colludes$	844 845
colluding$	844 845
colonoscopy$	5945
colostomy$	5954
colour$	11437
coloured$	5466
colours$	15405 11437 11470
combat	4732
combative$	5874
combination$	11139
combustible$	5154
come$	6140 11979 12115 380 6424 6429 6430 6464 6465 6466 6467 6468 6469 6470 6471 12538 6715 6977 1154 1313 1335 13238 13422 7751 13675 13747 2181 2381 2382 2383 2384 2385 2386 2450 2726 2729 2996 9039 9040 9041 3164 15011 9317 3371 3372 3573 3582 3594 3595 3596 3597 3598 15462 15468 15482 15489 15573 15583 15584 15585 15586 3882 15773 15774 4615 16610 4852 5057 5087 11493
comes$	380 862 1313 1335 13154 13486 2182 2556 2727 2730 3164 3573 3582 3594 3595 3596 3597 3598 15573 16342 16610 4852 5087 5809
comeuppance$	13120
comfort$	10298
comfortable$	1217 1218 1219
comforted$	14994
comforting$	14992 14994
coming$	11964 380 12563 6977 13118 13119 1335 3164 15461 4852 16751
comings$	10501 4558
comman	10435 10462
command$	16295 10770 11623
commands$	16268
comment$	3605 3606 3607 3608
commented$	3605 3606 3607 3608
commenting$	3605 3606 3607 3608
comments$	12145 12714 13033 13034 3605 3606 3607 3608
commentted$	3605 3606 3607 3608
commentting$	3605 3606 3607 3608
commit	10569 16435 10603 4627 10631 10632
commit$	12217 15462 15468 15482 15490 16381 16411 16438 16485 16632 11493
commits$	16381 16485 16632
committal$	16477
committed$	16632 5010
committing$	16272 16402 10612 16519 5010
committs$	5010
common$	7341 7342 7343 7344 7345 7346 7347 7348 7349 7350 7351 7352 7353 13445 13446 13447 13448 13449 13450 13451 13452 7620 7621 7622 7943 14252 2484 15845 15846 15847 16116 16117 16118 16119 10991 11566
commun	4401 10721 4998
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4263 4264 4265 4266 5530 11545
community$	13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14006 14065 14069 14070 10386 10502 4643 4662 4716 16554 16583 10983 11103 5823 5825
companion$	11950
companions$	11950
company$	11820 11950 6299 12227 12245 12729 12867 12868 12869 13006 13007 13303 13858 8031 2047 2048 2049 2050 8036 13873 13874 13875 8044 8045 14704 14705 15220 9911 9916 9917 16120 10314 4333 16187 16188 11102 5586
compar	4446
compare$	10415 4562
compared$	16195 10431
compareed$	4562
compareing$	4562
compares$	4562
compass$	13777
compete$	991 992 993 994 996 997 998 999 1000 5073
competed$	991 992 993 994 996 997 998 999 1000 5073
competent$	3315 3316
competes$	991 992 993 994 996 997 998 999 1000 5073
competing$	991 992 993 994 996 997 998 999 1000 5073
complacency$	15944 5907
complacent$	10264 5907
complain$	13140 13141 13142 13143 7824 13658 13659 13660 13661 13662 3605 3606 11073 11511
complained$	7283 7284 3605 3606 11511
complaining$	3605 3606 15665 11511
complainned$	3605 3606 11511
complainning$	3605 3606 11511
complains$	3605 3606 11511
complaint$	2110 2111 15850 15933 11109 11557
complaints$	2110 2111 15850 15933 16086 16087 4731 11109 11557 11558
comple	16522
complete$	12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 2248 2249 2251 3641 4299 4438 5530
completed$	12037 15583 15584 15585 15586 3881 15869 15870 15871 15872
completeed$	4438
completeing$	4438
completely$	2646 9890 5383 5521 5524
completes$	4438
complex$	8455 5296 5706
complexion$	9522 11435 5898
complexions$	11435 5898
compliance$	11114 11271
compliant$	8571 11270
complicit$	41 509 510 511 512 513 527 12508 845 12783 12784 12785 12786 11045 11057
complicity$	12190 844 10630
complied$	12544
complies$	15595 15596 15597 15598
comply$	12217 13747 15431 15462 15468 15482 15516 15517 11493 11494
comprehension$	11540
compromise$	10 5014 5015
compromised$	10 5014 5015
compromises$	10 5014 5015
compromising$	11820 10 5014 5015
compulsive$	5168
computer$	11613
conceal$	1800 1801 3577
concealed$	1800 1801 3577 11487
concealing$	1800 1801 3577
concealled$	1800 1801 3577
concealling$	1800 1801 3577
conceals$	1800 1801 3577
concer	10784 4836 4901 4935 5743
concern$	6085 13436 7946 15003 9959 9960 15894 15895 15896 15897 15898 15899 15900 15901 15933 11557
concerned$	8912 8913 8914 14748 14749 14750 8918 8919 14979 14980 9148 10243 10244 10322 4338 16435
concerning$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5298
concerns$	13436 13784 13785 13786 13787 9959 9960 15933 16086 16087 16617 11557 11558
concerta$	11728
conclusion$	16170
conclusions$	16170
concus	5949
condescending$	5908
condit	10802 5815
condition$	16635 16821 11709 11722 11736 11799
conditional$	5812 5813
conditions$	13899 4974 16821 11790 11799
conduc	4520 16522 4711
conduct$	3 4 5 6 7 8 9 5997 11831 11832 6004 20 11910 343 344 12191 12586 12587 12588 12589 6870 886 12916 12917 12918 12919 12920 12921 1215 1216 13700 13701 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13927 2522 2523 2524 2525 2526 2527 2528 2529 2530 2732 2733 2734 2735 2736 2737 11003 5299 5700
confer	16769
confidence$	2686 2688 2829 2830 2831 2832 2833 2834 2835 15266 15267
confident$	11381
confidential$	5607
confidentiality$	16063
confir	4454 4645
confirm$	16391
confirms$	16391
confiscate$	4472
confiscated$	4472 10511 16530
confiscates$	4472
confiscating$	4472
conflict$	12668 12973 13833 14117 15666 4974 11066 11115
confro	16377 10685
confront$	16518
confrontation$	12668 13833
confrontational$	14349 14350 14414 14415 14416 14417 14418 11288 5874
confrontations$	13833
congregate$	14454 11405
congregated$	14454 11405
congregates$	14454 11405
congregating$	14454 11405
connected$	2124 4591 16435 10611 11115
connection$	5008
conned$	14955
conniving$	5878
conscience$	14239 14240 14241 14242 14243 2479
conscienceless$	5868
conscious$	6109 125 6355
consensual$	5356 5842
consent$	12190 643 644 645 646 647 648 2656 2657 2658 2659 14753 14858 14908 9085 9086 15133 15134 11068
consented$	643 644 645 646 647 648 12467 650 685 710 2656 2657 2658 2659 3115 3116 11068
consenting$	643 644 645 646 647 648 5356 5374 5842
consents$	643 644 645 646 647 648 2656 2657 2658 2659
consequences$	11911 11912 11913 11914 11916 11917 11918 11920 11995 179 12005 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 13475 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 14082 14464
consid	4426 4579 4797
consider$	13747 2286 2414 2417 15462 15468 15482 15919 11493
considerable$	8257
considered$	8095 8096 2169 2286 2414 2417 2540 4837 5159
considering$	2286 2414 2417 4837
considerred$	2286 2414 2417
considerring$	2286 2414 2417
considers$	2286 2414 2417
consistent$	3641
consistently$	3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 5507 5526
consoled$	14994
consoling$	14992 14994
consort$	5115
consorted$	5115
consorting$	5115
consorts$	5115
consortted$	5115
consortting$	5115
consta	4379 10365 10366 4383 10371 16209 10399 10400 10401 4417 4418 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 4544 10616 4648 10639 10679 4728 10714
constable$	10364 16199 16204 16232 16233 16234 10402 10403 16247 10421 10450 16293 16297 16298 16300 10480 16316 16323 10529 16449 10633 16512 10713 16547
constables$	10364 16199 16204 16232 16233 16234 10402 10403 16247 10421 10450 16293 16297 16298 16300 10480 16316 16323 10529 16449 10633 16512 10713 16547
constant$	10209 10210 5242
constantly$	580 3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 4186 5526
consti	4426
consul	10840 10846
consultant$	16673 16674 16679
contac	16246 16256 16290 10506 4558
contact$	6295 6296 6299 12404 591 592 593 595 596 597 598 599 600 601 12528 1090 2628 2629 16246 4931 11329 11489
contacted$	591 592 593 595 596 597 598 599 600 601 1090 13189 13190
contacting$	591 592 593 595 596 597 598 599 600 601 1090
contacts$	591 592 593 595 596 597 598 599 600 601 1090 16339 10543
contactted$	591 592 593 595 596 597 598 599 600 601 1090
contactting$	591 592 593 595 596 597 598 599 600 601 1090
contain$	14091 14092 14312 15639 15640 15641 10448 11501
contains$	10448
contempt$	16165 16166 16167 16168 16169 16477
contemptuous$	5908
contend$	3227 3228
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1217 1218 1219 1747 1748 1749 1750 3321 5073
continually$	580 3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 5526
continue$	11978 12011 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15489 5031
continued$	12011 12031 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3641 5031
continues$	12011 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5031
continuing$	12011 12046 12068 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5031
continuously$	3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 5526
contra	5740
contraception$	14826 14827 14828 11725
contraceptive$	11725
contract$	16533 11810
contracts$	16533
contradictory$	13930 13931 13932
contribute$	844 4737
contributed$	11830 844 12705 12706
contributes$	844 4737
contributing$	844
contro	10462 4732 10718 5699
control$	13059 13496 13747 13774 13780 14045 14076 14091 14092 8317 14312 14340 14341 14342 14343 14344 14345 14346 14347 14348 8549 14386 14393 14394 8572 14429 14435 14436 9042 9043 9457 15549 15639 15640 15641 10399 10400 10401 4417 4418 4419 16295 10484 10490 10491 4544 10532 4639 16551 10743 4770 16619 11178 11501 5695 11684
controlled$	11864 12501 13503 15467 15473 15478 15487 15582 15625 15626 15627 15628 15629
controlling$	5298 11602 5876
controls$	10442 11602
convenience$	10298
conveniently$	5580
convic	10661 10672 5979
convict$	11221 5669
convicted$	16450 16468 16505
convicting$	5669
conviction$	16494 5931 5980
convictions$	16413 16494 16517 5931 5980
convicts$	11221
convince$	15570 15593 9761
cookie$	11372
cookies$	11372
cool$	13913 8081 8082 3317 3318 5393
cooper	10798
cooperate$	12181 13747 14319 14331 14334 15431 15462 15468 15482 15516 15517 15526 15527 15528 15919 16631 11493 11494
cooperated$	14319
cooperates$	15595 15596 15597 15598
cooperating$	14319
cooperation$	14318 11273
coordi	5683
cope	10833
cope$	8654 2689 8675 8676 2692 2732 2733 2734 2735 2736 2737 14753 8953 8954 8955 8958 8959 8961 8962 8965 2987 2988 2989 14817 14818 8989 3005 3006 8992 3013 14845 3032 3048 3227 3228 3323 3324 3338 15279 15921 16666 16667 5382
coped$	2732 2733 2734 2735 2736 2737 3013 3032 3048 3338 5382
copes$	2732 2733 2734 2735 2736 2737 3013 3032 3048 3338 5382
copied	4400
copied$	16279
coping$	2732 2733 2734 2735 2736 2737 8953 8954 8955 8958 8959 8961 8962 8965 14820 14821 3013 14845 3032 3048 3338 5382
copy$	4497
core	16618
core$	8218 8219 14121 8295 16273 16504
corner$	13310 15226
cornrows$	5898
corporate$	5530
correl	4446
correlated$	10431
corrob	4401
corroborated$	10386
corrupting$	2134 2135 2136 5152
cost$	918 919 12773 13317 13422 10298
costs$	918 919 10298
cotton$	5373
couch$	8325 8326 16787
could	4388
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 815 816 817 915 920 921 924 962 1049 12936 12967 12983 7282 1323 1343 7336 7337 7338 7339 7340 1555 1557 1560 1589 1594 1595 1596 1597 1598 1631 1650 1841 1842 1866 8509 2597 2663 2666 2667 2669 2677 2762 2938 2968 2992 3041 3047 3090 3216 3333 3402 3403 3404 3461 15287 3701 9737 3775 3809 3810 3914 3915 3916 3917 3918 3919 3920 3921 3922 3923 3924 3925 3977 3985 4049 4238 4308 4309 4311 4312 10393 4411 4445 10466 4665 4673 4689 4900 5513
council$	15525 9911 9916 9917 9919 16120 10314 4333 16187 16188 10716 5530 5577 5586
counse	10840
counselling$	16677 11692 11734
counsellor$	16673 16674
count$	3769 9754 3770 9755 3771 9756 3772 9757 3773 3774
counte	10491
counted$	9026 3042 3043 3044 3045 3046 9032
counter$	16324
counters$	16324
countless$	6185 6207 7646 7679 10209 10210 10233
country$	15222 11015
counts$	10442
county$	6495 6496 6513 6520 6523 6530 6532 12372 12373 12374 13297 13299 7503 1578 7566 13553 13554 13555 13556 13557 13558 13559 13560 2211 14063 2316 8658 15080 15081 15082 15083 15084 16444 10620 16598 16777 11782 5936
couple$	2635 16780
courier$	14029 2217 11154
couriers$	14029 2217 11154
course$	9784 9785 9786 9787 9788 9789 9844 9851 3867 3868 15688 15699 15700 15701
courses$	15699 15700 15701
court	10672 16507 10970 5665 5815
court$	328 12320 812 813 7200 7201 1430 1431 14117 10571 16505 16509 4695 16590 16803 16809 4992 10982 5002 5062 5071 5665 11650 11771 11803 11804 5820 5825 11812
courted$	328 812 813 7200 7201 1430 1431 5062 5071
courtesy$	15786 15787 15845 15846 15847
courting$	328 812 813 7200 7201 1430 1431 5055 5062 5071
courts$	328 812 813 7200 7201 1430 1431 14119 14450 14451 16505 4695 16590 16803 5062 5071
courtted$	328 7200 7201 1430 1431 5071
courtting$	328 7200 7201 1430 1431 5071
cousin	16728 16778
cousin$	12347 4904
cousins$	12347
cover$	1130 1131 13654 3577 10112 4246
coverage$	10542
covered$	1130 1131 3577 4246 11487
covering$	1130 1131 15370 3577 4246
coverings$	15370
coverred$	1130 1131 3577 4246
coverring$	1130 1131 3577 4246
covers$	1130 1131 3577 4246
covert	4804 5623
covert$	10789 5607 11608 5658
covertly$	11608
covid$	5946
cow$	11199
coward$	11207
cowardly$	5907
cowards$	11207 11534
cowed$	15016
cows$	11199
cp$	5975
cpn$	10706
cpns$	10706
cps	10444
cps$	16277
cpw$	10706
cpws$	10706
crack	10825 16827 10998 5680
crack$	12817 8189 16037 16357 16658 16670 16831 11013
crackdown$	11665
cracked$	16508 10729
crackeddown$	11665
crackhead$	5865
crackheads$	5865
crackingdown$	11665
cracks$	16037
cracksdown$	11665
craft$	11388
crafty$	5868
crave$	1171 1172 2009 2010 2055 2057 5081 5311
craved$	1171 1172 2009 2010 2055 2057 5081 5311
craves$	1171 1172 2009 2010 2055 2057 5081 5311
craving$	1171 1172 2009 2010 2055 2057 5081 5311
crawling$	2317
crazy$	11278
create$	602 852 988 2246 2247 4438 5208 5211
created$	602 852 988 12897 12898 2246 2247 5208 5211
createed$	4438
createing$	4438
creates$	602 852 988 2246 2247 4438 5208 5211
creating$	602 852 988 2246 2247 5208 5211
creation$	12824 12894
creature$	11228
creatures$	11228
cred$	12943 15069
credibility$	15070 11112
credible$	13926
credit$	12431 12432 12433 12434 12435 12436 12437 12438 12443 12445 12446
creep$	11980 11207
creeps$	11207
crept$	11981
cretin$	5865
cretins$	5865
crew$	12165 12494 12495 12496 2207 14740 15207
crews$	2207
cried$	6880 12860 5074
cries$	2610 5074
crime	16202 16210 4401 16220 10391 16264 16270 4460 4503 10556 10577 16424 4607 16436 16437 16444 16445 4628 16451 16459 16463 16464 16465 16471 10642 10717 10722 10723 10748 10755 16588 16634 10995 11596 11610 11634 11661 11673
crime$	11898 11899 12327 12342 12344 12875 7197 13297 13299 13300 13398 13553 13554 13555 13556 13557 13558 13559 13560 13840 13901 14053 14063 14115 14116 14117 8329 2406 14286 14448 9390 4379 10365 10366 4383 10371 10375 16209 16217 10386 16224 4409 10411 10414 4436 4437 4442 16261 16264 10445 4465 4469 4473 10460 10464 10465 10467 16301 10470 16306 16307 16308 10477 4495 10483 4500 10488 10490 16329 10547 16384 16402 16409 16410 10587 10589 10592 10613 10616 4648 10639 16473 16474 16475 10679 10699 10704 4728 10714 16550 4733 16555 16556 4739 16559 16560 10732 16565 16566 4761 16581 10774 4790 4806 4814 4998 16828 11009 11011 11065 11115 5275 5638 5650 5657 11645 11652 11662
crimes$	12327 13297 13299 16261 16384 16409 16410 10592 10613 16550 4790 4814 11645 11652
crimin	16210 4401 16220 16256 16270 4582 16403 16408 16423 16424 16444 16471 10717 5638 11627 11634 11661 5683 11673 11674 5819 5832 5936 5937
criminal$	12327 12332 12335 12352 13297 13299 13876 13877 13878 13879 2147 14025 14026 14027 14028 2232 14110 14111 14112 14113 14114 14135 14136 8340 2410 2411 2412 2413 14299 8567 8574 8575 8576 16110 10386 10411 10469 10567 16401 16431 10608 10656 10661 10970 4998 10991 10992 10995 11011 5116 5157 11152 11153 11221 5239 5251 5290 5335 11331 11596 5614 5665 5824 11817 5876
criminalise$	4294 4295 4296 4297
criminalised$	4294 4295 4296 4297
criminalises$	4294 4295 4296 4297
criminalising$	4294 4295 4296 4297 16180 16181 16182 16183
criminality$	12327 12342 12344 13297 13299 14063 16550 11009 11192 11623
criminally$	5325 5638
criminals$	12352 13296 13840 13842 13876 13877 13878 13882 2147 14025 14026 14027 14028 2232 14104 14110 14111 14112 14113 14114 14135 14136 2410 2411 2412 2413 14299 16110 16430 16431 11011 11152 11153 11221 11331
criminogenic$	5855
crimint$	16347
crisis$	1076 1079 1080 10846 11736 5961
crocodile$	7441
crohn	5947
crook$	14061 14110 14111 14112 14113 14114 14170 11152 11191
crooked$	9510
crooks$	14061 14110 14111 14112 14113 14114 14170 11152 11191
crop$	9533 15383 15384 15385 15400 15401 15402 9573 11475 5496
cropped$	5466 5490
cropper$	13131
cross	4446
cross$	8298 9397 15230 15231 15232
crosscheck$	10415
crosschecked$	10431
crossreferenced$	10431
crowd$	12714 12867 12868 12869 12877 12878 12879 12880 12881 12882 13006 13007 13249 13280 13281 13890 2207 2635 11102 11136 11137
crowds$	2207
crown	5819
crown$	10444
cruel$	15843 15844 15854 15951 5239 5876
crushed$	4649
cry$	7830 7834 2610 5074
crying$	2610 5074
cse$	12327 13297 13299
cucumber$	15136
cucumbers$	15135
cues$	4228 4229 4230 4231
culpable$	12783 12784 12785 12786 11057 11561 5907
culpri	10569 11654 5929
culprit$	13962 13963 13964 16402 11144 11145 11189 11206 11631
culprits$	13962 13963 13964 16402 11144 11145 11189 11206 11631
culture$	4126 4127 11115
cunch$	11015
cunning$	11388 5876
curb	4732
curfew	10643 4998
curfew$	14961 14962 14963 14983 14985 16476 10983 16821 11105 11658 11813 5981
curfews$	14961 14962 14963 14983 14985 11105 11658
curiosity$	5997 11831 11832 7770 15894 15895 15896 15897 15898 15899 15900 16116 16117 16118 16119 11566
curled$	9496
curly$	5443 5466
curren	4401
current$	10386 10428 10656
curse$	8545
custod	4460 16507 16742 16745 10913 10986
custodial$	5823
custody$	12344 14117 15617 4432 10445 10547 4573 10559 10587 10589 16722 16746 4932 16814 16819
customer$	6288 12426 11220 11378 11389
customers$	6288 12426 14288 14469 14470 14471 14472 16583 11103 11220 11378 11389
cut	4732 5711
cut$	1494 13488 2407 15360 15361 9550 16568 4828 11442 11453 11663
cuts	4732
cuts$	1494 4828 11442
cuttin	4732
cutting$	1494 4828
cynical$	14349 14350 15854
cystic$	5720
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
dad$	14447 8732 2859 8845 8846 8847 8848 8891 8892 8893 3374 3375 3376 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 4928 16749 16753 10921 10922 10929 4956 4957 16786 11325
daddies$	11039
daddy$	11039
dads$	3374 3375 3376 4923 11325 11386
daft$	104 105 910 1820 5100
daily$	16667
damage	10577 4607 16436 16437 16444 16445 4628 16451 16463 16464 16465 10642
damage$	16080 16410 10592 10613 16474 16475 16803 16824 16825 16828
damaged$	8455 5292 11278
damn$	15785 15868
damp	4977
damp$	16794 10962
dance$	14095 3239 3240 3241 3242 3243
dancers$	9735
danger$	11818 11819 11829 11886 11898 11899 11900 11901 11902 11903 11904 11911 11912 11913 11914 11916 11917 11918 11920 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 6788 6789 12639 12731 12732 12733 12734 12735 12875 1076 1079 1080 12973 12975 13003 7197 13074 13318 13328 13434 13505 7697 13553 13554 13555 13556 13557 13558 13559 13560 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13778 13783 13784 13785 13786 13787 13827 13829 13833 13840 13853 8154 2170 8156 8157 8158 8159 8160 8161 8162 8163 8164 8165 13999 14000 8168 8169 8170 8171 8172 8173 14272 14464 14527 14689 14690 14691 14692 14693 14826 14827 14828 14937 9106 15004 9299 15219 10201 10375 10750 11009 11047 11066 5111
dangerous$	11818 11819 6111 12335 7697 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 8025 13870 13883 8455 5019 5154 5875
dangerously$	11077
dangers$	11818 11819 11911 11912 11913 11914 11916 11917 11918 11920 6165 6166 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 1076 12975 13434 7697 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13784 13785 13786 13787 14464 14515 14516 14517 14518 14519 14520 14521 14826 14827 14828 9299 15219
dangle$	5091
dangled$	5091
dangles$	5091
dangling$	5091
dare$	13390 9397
dark$	3508 15332 15342 3536 9572 5442 5443 5444 5450 5466 11470 5490 11639
darker$	3508 5442 5450
darkest$	3515 5470
data	10427
data$	16063 16260 16291 10459 16343 11612
databa	11590 11594
database$	16236 16248 16276 16380 16420 16421 11613
date	10708
date$	15112 15113 15114 10369 16541 11805
dates$	10369 4458 11805
dating$	5055
daught	16540
daughter$	14624 10824
daughters$	14624
daunt$	9060
daunted$	15016
daunts$	9185 9186
dawn$	5661
day	11648 11669
day$	6105 15206 15658 15659 15660 3857 15699 15700 15701 16367 4702 16611 16666 16667 4892 10879 10880 11568
days	10833
days$	14734 15699 15700 15701 16666 16667 16697 4892 11568
dazzled$	2013
dc$	16314
dci$	16314
dead	16745
dead$	1256 1257 1258 1259 8308 16643 16747
deadbeats$	5864
deaf$	7598 10185 10186 10187 5595 11719
deal	16423
deal$	12217 6426 6427 6428 12289 544 545 546 6534 708 709 6696 6697 6978 6979 7203 13103 13333 13361 13366 13417 13424 13561 13914 13915 2159 14032 8484 8639 2689 8675 8676 2692 2869 14817 14818 3227 3228 15279 4349 16377 16381 16411 16414 16438 16439 5028 11058
dealer	11627
dealer$	11838 6267 12108 12119 12120 12128 12136 12287 12332 12352 12355 12372 12373 12374 12383 12385 12388 12423 12457 12494 12495 12496 12506 12810 12811 12871 12877 12878 12879 12880 12881 12882 7053 12908 12909 7080 7082 7089 7090 7091 7092 12945 12946 12947 12948 12949 12950 12951 12952 12953 12955 12956 13019 13020 13165 13248 13263 13296 13653 8022 13856 13857 13876 13877 13878 13879 2147 14008 14026 14027 14028 14035 2232 14110 14111 14112 14113 14114 14135 14136 14166 2410 2411 2412 2413 14826 14827 14828 15051 15052 15053 15054 15105 4815 11007 11011 11064 11152 11153 11207 11221
dealers$	11838 6267 12108 12119 12120 12128 12132 12136 6314 12151 6319 12153 12287 12332 12352 12355 12372 12373 12374 12383 12385 12388 12423 12457 12494 12495 12496 12506 12810 12811 12871 12877 12878 12879 12880 12881 12882 7053 12908 12909 7080 7089 7090 7091 7092 12945 12946 12947 12948 12949 12950 12951 12952 12953 12955 12956 13019 13020 13165 13231 13248 13263 13296 13653 13840 13843 8022 13856 13857 13864 13876 13877 13878 13879 13882 2147 14008 14025 14026 14027 14028 14035 2232 14110 14111 14112 14113 14114 14135 14136 14166 2410 2411 2412 2413 14289 14469 14470 14471 14472 14826 14827 14828 15051 15052 15053 15054 16429 4815 11007 11011 11064 11152 11153 11207 11221
dealin	16210 16220 16258 10569 16408 16432 16435 16436 16444 16445 16463 16464 16465 10970 10991
dealing$	11898 11899 12327 12338 12343 12361 544 545 546 12369 12372 12373 12374 6979 13297 13299 13328 13398 13553 13554 13555 13556 13557 13558 13559 13560 2159 14053 2406 14448 8908 8934 15080 15081 15082 15083 15084 4412 16272 16402 16440 16519 16555 16803 16824 5013 5028 11058 11251 11619 11816
dealings$	14710
deals	16258
deals$	544 545 546 708 709 2159 10442 16285 16381 16414 16439 5013 5028
dealt$	544 545 546 8140 8141 8142 8143 2159 15263 15264 15265 4348 16507 16508 4694 4798 5000 5028
dear$	12736 12737
dearly$	11061
death	16727 16729 16771
death$	12639 16642 4910
debt	16727
debt$	1076 11771
debts$	1076 11771
decamp	5638
decamped$	11623
deceitful$	5876
december$	12350
decency$	14239 14240 14241 14242 14243 15786 15787 15845 15846 15847
decent$	8123 2139 10036 10037 10038 10039
decide$	991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 14753 8977 14817 14818 15276 15287 16235 5073
decided$	135 136 137 6376 12210 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1227 1228 1229 1230 1231 13530 15287 16056 4284 4285 10293 16127 5073
decides$	991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 15287 5073
deciding$	991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 14820 14821 15287 5073
decisi	4762
decision$	6022 11910 6091 6092 108 109 6095 111 112 113 6099 6100 116 11935 11936 11937 11938 11939 6107 11941 11942 6110 11944 11945 11946 11947 11948 11949 138 139 140 141 11985 11986 11987 11988 11989 11990 11991 11992 6163 6413 12247 430 6416 6417 6418 6419 7270 7271 1287 7273 1289 1290 1291 14639 8993 8994 8995 14829 14830 4036 10135 16494 11003 11004 11005 11357
decisions$	3 4 5 6 7 8 9 6022 11910 11935 11936 11937 11938 11939 11941 11944 11945 11946 11947 11948 11949 138 139 140 141 142 143 144 145 6145 6146 6147 6148 6149 6150 6151 11985 11986 11987 11988 11989 11990 11991 11992 11993 11994 430 6416 6456 6457 6870 886 12916 12917 12918 12919 12920 12921 13700 13701 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 14639 14646 14682 14683 8993 8994 8995 14829 14830 4036 16494 11003 11004 11005 11357
decked$	3545 3546 3547 5484
declin	4732 4813 16675
decline$	2513 2514 2515 15444 5505
declined$	2513 2514 2515 15444 15450 15455 15456 15457 15458 5505
declines$	2513 2514 2515 15444 5505
declining$	2513 2514 2515 15444 5505
decrea	4732
decrease$	16549
deemed$	8095 8096 2540
deep$	7161 7459 3536
deepen	4380
defeating$	6116
defect$	16635
defenceless$	8927 14988 14989 14990 14991
defend$	8648 8953 8954 8955 8958 8959 8961 8962 8965 5079
defendded$	5079
defendding$	5079
defended$	5079
defending$	8953 8954 8955 8958 8959 8961 8962 8965 5079
defends$	5079
defensive$	5907
defensiveness$	15944 5907
deferred$	5825
defiant$	14349 14350 5298 5876
deficit$	11686
defied$	2081 2082 5120
defies$	2081 2082 5120 5585
definite$	3733
definitely$	3858 3866 9851 3867 3868 11510
defy$	2081 2082 5120
defying$	2081 2082 5120
degenerate$	5848
degenerates$	5848
degrade$	4784
degraded$	4784
degrades$	4784
degrading$	4784
degree$	370 371 372 14877 14878 14879
delay	16637 11688
delay$	16080 16136
delayed$	11565
delaying$	15855 15856
delays$	16080 16136
deleted$	13670
deliberate$	6109 125
deliberately$	580 954 5580
delicate$	5422
delight$	1057 1058
delighted$	1057 1058
delighting$	1057 1058
delights$	1057 1058
delightted$	1057 1058
delightting$	1057 1058
delinquency$	5848
delinquent$	14025 5290 5292 11278 5298 5848
delinquents$	14025 5848
deliver$	6426 6427 6428 6979
delivering$	6979
demand$	10717 10730 4746 10794 11511
demandded$	11511
demandding$	11511
demanded$	11511
demanding$	14414 14415 14416 14417 14418 11288 11511
demands$	11511
dement	10913
dementia$	16746
demonise$	4294 4295 4296 4297
demonised$	4294 4295 4296 4297
demonises$	4294 4295 4296 4297
demonising$	4294 4295 4296 4297 16180 16181 16182 16183
demons	4601
demotivated$	5876
den$	13270
denial$	15944 11094
denies$	4781
dental	4858
dental$	10843
dentis	10840
dentist$	16673
deny$	9688 16535 4718 4781
denying$	4718
department$	9911 9916 9917 16120 10314 4333 16187 16188 5577 5586
depend	11733
dependence$	4850
dependency$	4850 10845
dependent$	4850
depends$	4983
deplorable$	5907
depo	4843 10828
depo$	16661
deport	16729 16742 10913
deported$	16746
depraved$	5878
depres	16727 16745 10913 5944
depressant$	11728
depressants$	11728
depressed$	11690
depression$	16746
depressive$	16744
deprivation$	4946
deprive$	16535 4718
deprived$	5292
depriving$	4718
depth$	15967
dereliction$	5907
derision$	16165 16166 16167 16168 16169
derisory$	15972
descend$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descendded$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descendding$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descended$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descending$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descends$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descri	4406 10463
described$	2174 2549
description$	4499 10538 11684
descriptions$	10379 16213 16237 4499 4506 10538 16378
desert$	5564
deserted$	5561 5564
deserting$	5564
deserts$	11968 5564
desertted$	5564
desertting$	5564
deserve$	11965 11966 11967 835 836 5065 11214
deserved$	11965 11966 11967 835 836 12657 14179 5065 11214
deserves$	11965 11966 11967 835 836 5065 11214
deserving$	11965 11966 11967 835 836 5065 11214
design	4426
designed$	4737 4808
designer$	13831 13832 14294 9526 15360 15361 9553 3570 11470 11473 5490 5500
desire$	9798 15632 15633 15634 15635 15636 15637
desires$	13068
desk	10391 10394 10462
desk$	10364 16199 16204 16216 16218 16224 16225 16227 16239 16247 10421 10450 16293 16295 16297 16298 16300 16303 16310 10480 16316 16323 16449 10633 16512 10713 16547
despair$	14130
desperate$	991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 1252 1253 1254 1255 5073
despite$	188 6173 189 190 191 217 219 223 224 225 253 12379 12380 12381 12382 13750 13751 13752 4224
desserts$	13122
destined$	526 3671 3672 3673 3799 9784 3800 9785 3801 9786 3802 9787 3803 9788 3804 9789 5510
destiny$	14954
destroy$	13070
destroying$	13074
destruct$	11070
destructed$	11070
destructing$	11070
destruction$	12746 13074 11070
destructive$	6077 12337 11070 5153
destructs$	11070
destructted$	11070
destructting$	11070
detail	4398 4406 4458 10443 10463 4489 10474 10475 16472
details$	6283 6284 6285 16236 16237 16255 10446 10500 16378 16627
detain	10668 16507 4810
detain$	16501 16546 10795 5669
detained$	11639
detaining$	5669
detect	4379 10365 10366 4383 10371 16209 16217 10391 10399 10400 10401 4417 4418 10414 4436 4437 4442 10444 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 4544 10532 10616 4648 10639 10661 16496 10679 4728 10714 5667 11679 5929
detection$	15288 15289 16494 11650 5666 5667
detections$	16494 16517 11650 5666
detective$	10364 16199 16204 4395 16224 16232 16233 16234 10402 10403 16247 4430 10421 4461 10447 10450 16293 16297 16298 16300 10480 16314 16316 16323 10522 10529 16365 16449 10633 16512 10713 16547
detectives$	10364 16199 16204 4395 16224 16225 4408 16232 16233 16234 10402 10403 16239 4422 16247 4430 10421 16277 4461 10447 10450 16293 16297 16298 16300 10480 16314 16316 16323 16327 10522 10529 16365 16449 10633 10663 16512 10713 16547
detent	4998
detention$	13977 15666 10983 11150 5968
detentions$	13977 11150 5968
deter$	12765 6933 6934 6935 6936 4701 16568 4757 16613 5676
detergent$	11698
deteri	16675
detering$	4757
determ	4433 4454 4457 4584 4645
determined$	991 992 993 994 996 997 998 999 1000 1252 1253 1254 1255 5073
deterping$	4701
deterr	16508 5699
deterred$	16458 5676
deterrence$	11684
deterrent$	11671 11684
deterrents$	11671
deterring$	4701 5676
deters$	4701 4757 5676
deterting$	4701
detox$	11727
develo	11590 5606
develop$	4392 10422 4438
developed$	2723 4392 10422 4438
developing$	4392 10422 4438
developmental$	5700 5706 5779
develops$	4392 10422 4438
deviant$	5251 11241 5292 11278 5298
device	4550 10695
device$	4391 4463 10457 10495 4526 16345 16528 5627
devices$	15139 15281 4391 4463 10457 10495 4526 16345 16528
devil$	14260 11126
devils$	11126
devious$	8340 5876
di$	16314
diabet	5947
diagnosed$	5940
diagnoses$	5940
diagnosis$	11686 5940
diagram$	4424 11597
diagrams$	11597
dialysis$	5945
diamond$	14167
diamonds$	14167
diazep	5743
diazepam$	11728
dice$	821
dicing$	821
dictate$	14076
did$	170 12031 12052 12060 12063 256 475 607 6699 6770 929 930 931 932 12762 12763 947 7056 7060 1145 1277 1570 1571 1572 13406 1632 1669 7765 7766 1815 1816 1817 7811 7814 1848 1849 1850 1851 1891 1901 1902 1903 1904 1905 1907 1911 1932 1933 1934 1941 1946 1973 1998 2003 8103 2501 2505 2607 2608 2609 3056 3062 3069 3096 3113 3142 3145 3151 3154 3338 3846 9843 15678 15679 9852 9853 3879 3941 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 9971 3996 9987 9993 4009 9995 9997 10001 4017 4018 4019 10005 10006 10026 10028 4066 4073 4074 4075 4091 4093 4094 4095 4096 4097 15935 15936 4131 4133 16056 16104 16105 16106 16107 16129 16130 4319 5058 5101 5533 5536
die$	16643
died	16729 10897 16745
died$	16730
diet	10820 10821
diet$	16653 16654
dietar	5726
dietary$	11711
dietician$	5963
dieticians$	5963
dietitian$	5963
dietitians$	5963
difference$	2801 15560 15561 15562 15563 15564 15565 15566 15567 15612
different$	609 7034 7035 7036
differently$	12605 8361
diffic	4593 16637
difficult$	11820 1346 1347 1348 1386 7371 1387 1388 7373 1389 7923 7927 8125 8455 2494 2495 2496 2497 2498 2499 14340 14341 14342 14343 14344 14345 14346 14347 14348 14406 14414 14415 14416 14417 14418 2601 2602 2603 2604 2605 14448 2957 2958 2959 10578 16593 5292 5296 5298 11284 11288 5876
difficulties$	12662 12669 12670 1076 12895 14406 4907 11284 11687 11736 5785
difficulty$	1076 12895 11687 11736 5785
dig$	1488 1489 3409
digger$	14139
diggers$	14139
digging$	1488 1489
digs$	1488 1489
dim$	5264 5876
dinner$	16796
dire$	15972 5908
direct	5683
directed$	10544
directing$	11602
direction$	4507
directs$	11602
dirt$	16110
dirty$	8340 15360 15361 16794 5466 5483 5490 5897
disabi	10820
disabilities$	11717
disability$	16653 10854 11686 11722 5955
disabl	10913
disabled$	16746 5955
disaffected$	5292 11278 5419
disappear$	12395 584 585 10204
disappeared$	584 585
disappearing$	584 585 13096 11016
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4150 4151 4152 4153 10211 16045 5560
disappointingly$	5909
disaster$	2216
disasters$	2216
disband$	16567
discernment$	11069
discharge$	11798
discharged$	4366
discipline$	14239 14240 14241 14242 14243 11093
disciplined$	8140 8141 8142 8143 11307
disclo	4459 4596 10581 4943
disclose$	12181 12217 13747 15462 15468 15482 11493
disclosed$	7283 7284
disclosure$	2110 2111
disclosures$	2110 2111
discourage$	12765 6933 6934 6935 6936
discov	16209 10395 4433 4454 10481 4584
discover$	16228
discuss$	15462 15468 15482 11493
disdain$	16165 16166 16167 16168 16169
disease$	11686
disengage$	12217 5872
disengaged$	11509 5872
disengagement$	5872
disengages$	5872
disengaging$	5872
disgrace$	6874 8545 5907
disgraceful$	14340 14341 14342 14343 14344 14345 14346 14347 14348 15951 5298 5907
disgracefully$	5907
disguised$	5129
dish$	3237
dishevelled$	5897
dishonest$	5876 5907
dishonour$	6874
disinterested$	11509 5876 5907
dislike$	14129
dismal$	4307 5907
dismally$	5907
disman	10729 5925
dismantle$	16567
dismantled$	4649 16562
dismantling$	4787
dismiss$	1966 16099 5573
dismissed$	1966 4232 5561 5573
dismisses$	1966 5573
dismissing$	1966 15855 15856 5573
dismissive$	14349 14350 5907
dismissively$	5907
disobedience$	12916 12917 12918 12919 12920 12921 13126
disobedient$	5292 5876
disobey$	6939 2081 2082 15665 5120
disobeyed$	6939 2081 2082 15665 5120
disobeying$	6939 2081 2082 15665 5120
disobeys$	6939 2081 2082 15665 5120
disord	10577 4607 16436 16437 16444 16445 16459 16464 10642 10717 10718 10723 10748 10755 16588 16637 11733
disorder$	14115 14116 14406 14448 16410 10592 16473 16474 16475 10652 16550 16551 16556 4739 16581 11284 11685 11686 11693 11711
disorderly$	5876
disorders$	14406 11284 11711
dispersal$	10651 10704 10705 4750 10982
disperse$	16546 16567
dispersing$	4787
display$	345 1821
displaye$	10380 4396
displayed$	345 1821 10380 4396
displayes$	10380 4396
displaying$	345 1821 10380 4396
displays$	345 1821
disposal$	4475 11650 11810
disposals$	11650
dispro	5602
dispute$	11774
disputes$	11774
disregard$	98 103 12217 6939 2081 2082 8233 8234 2250 8236 4373 5120 5573
disregardded$	103 6939 2081 2082 4373 5120 5573
disregardding$	103 6939 2081 2082 4373 5120 5573
disregarded$	103 6939 2081 2082 4373 5120 5561 5573
disregarding$	103 6939 2081 2082 4373 5120 5573
disregards$	103 6939 2081 2082 4373 5120 5573
disrespect$	16165 16166 16167 16168 16169 11511
disrespected$	11511
disrespectful$	14349 14350 5876
disrespecting$	11511
disrespects$	11511
disrespectted$	11511
disrespectting$	11511
disrup	16492 16496 16508 10729 11679
disrupt$	14053 4638 4757 10761 11511 5688 5928 5932
disrupted$	14053 16562 16601 11511 11676
disrupting$	14053 15665 4638 4757 11511 5688 5928
disruption$	14053 14448 16455 16531 16604 16615 5689 11675 5692 5928 5932
disruptive$	2134 2135 2136 8125 14340 14341 14342 14343 14344 14345 14346 14347 14348 14448 5152 5292 11278 5298 5876
disrupts$	14053 4757 11511 5688 5928
disruptted$	14053 11511
disruptting$	14053 11511
distance$	7128 7129 7130 7131 7132 7133
distant$	15171
distinguish$	4378
distinguishs$	4378
distri	4478
distribute$	4394 10380 4396
distributed$	4394 10380 4396 16215
distributes$	4394 10380 4396
distributing$	4394 10380 4396
disturbance$	11774
disturbances$	11774
disturbed$	5292 11278 5876
dither$	5910
dithered$	5910
dithering$	11571 5910
ditherred$	5910
ditherring$	5910
dithers$	5910
diva$	11207
divas$	11207
dive$	1470 1471 1472 1473 1474 1475 1476
dived$	1470 1471 1472 1473 1474 1475 1476
dives$	1470 1471 1472 1473 1474 1475 1476
divide$	16567
dividing$	4787
diving$	1470 1471 1472 1473 1474 1475 1476
divorc	16727 16729 10897 10899 16742 16771
divorce$	16732
divorced$	16730
divorcing$	16730
dla	10854
dla$	16687
dna$	14224
do$	168 12031 12050 12058 12061 257 6257 6458 475 607 6733 929 930 931 932 12762 12763 947 1019 1146 1277 13361 13366 1570 1571 1572 1633 7765 7811 7815 7817 7818 7819 1848 1849 1850 1851 1889 1901 1902 1903 1904 1905 1907 1909 1939 1944 1971 13793 13795 13801 13803 1996 2001 8102 8293 2501 2503 2607 2608 2609 2928 3013 3054 3062 3067 3073 3094 3111 3140 3143 3151 3154 3180 3181 3338 15287 15438 9627 15462 15468 15482 15488 15489 9671 15524 9692 15535 9704 15551 15552 15553 15554 15555 15556 15557 15651 3846 9843 15678 15679 9856 9857 9860 3877 3942 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 3998 9993 9995 4011 4068 4091 4093 4094 4095 4096 4097 4129 10268 10819 5058 5101 11493 5533 5536
dock$	15622
doctor	10840 4858
doctor$	16673
doctors$	10843
dodge$	9455 9456 4250
dodged$	4250
dodges$	14536 4250
dodging$	15080 15081 15082 15083 15084 9455 9456 4250
dodgy$	11820 7173 13296 13876 13877 13878 5235 11433 5868
doe$	5473
does$	169 12051 12059 12062 258 475 607 929 930 931 932 12762 12763 947 7057 7060 1147 1277 1570 1571 1572 1669 7811 1848 1849 1850 1851 1890 1901 1902 1903 1904 1905 1907 1910 1940 1945 1972 1997 2002 8101 2501 2504 2607 2608 2609 3013 3055 3062 3068 3074 3095 3112 3141 3144 3151 3154 3338 15287 9705 15555 15556 15557 3846 9843 15678 15679 9856 9857 9860 3878 3943 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 9971 3997 9987 4010 9997 4067 4091 4093 4094 4095 4096 4097 4130 4319 4978 5058 5101 5533 5536
dogs$	13134 7368 14047 14048 14049 14211 14236
doing$	12054 12055 12056 12166 12167 12168 12169 12170 12171 12172 12173 12175 475 607 12563 929 930 931 932 947 12800 12801 12802 12894 12916 12917 12918 12919 12920 12921 1570 1571 1572 14513 3013 9972 9973 9988 9989 9993 9995 4091 4093 4094 4095 4096 4097 15946 15947 15948 15949 4319 16148 5536
doll$	1760
dolled$	3609 3610 3611 5503
dolls$	1760 15419
domestic$	16759 5789
dominant$	2258
done$	11890 11891 11893 6106 12037 12536 6713 1570 1571 1572 2649 15078 15079 15170 3359 3360 3361 3398 3399 3400 3609 15535 15649 9896 9905 9912 9913 15750 15752 15753 15755 15756 15757 15758 15773 15774 9974 9990 9991 9992 9993 9995 9998 9999 10000 10001 4017 4018 4019 15869 15870 15871 15872 4091 4093 4094 4095 4096 4097 15916 15917 15918 15929 4133 4319 16147 5536
donna$	14152
donnas$	14152
doomed$	3671 3672 3673 5510
door$	6053 6054 6055 12620 12622 12863 13455 8384 8385 8386 8387 10458
doorman$	12426
doormat$	14986 11373
doormats$	14986 11373
doormen$	12426 12494 12495 12496 14469 14470 14471 14472
doors$	12863
doorstep$	12863
doorsteps$	12863
doorway$	16773
dopey$	5876
dose$	1310 11731 11732
doss$	14102 14103
dossie	5616
dossier$	11601
dossiers$	11601
double$	10775 5266
doubles$	10775
doubt$	12986 8100 15498 15499 15500 15501 9721 15687
doubtful$	8213
down	16448 4734
down$	353 378 504 505 506 507 508 6851 6852 6854 7067 7068 12994 7301 1670 1671 1672 1673 1674 1675 1676 1677 13704 7954 14278 14279 14280 14281 14314 14443 14444 14445 9498 9549 15410 9578 15417 15418 9600 15434 15445 15451 15974 15975 15976 15977 15978 15979 15980 15981 15982 15983 15984 15985 15986 15988 15989 15990 15991 15992 15993 15994 15995 15996 15999 16000 16001 16002 10170 16004 16005 10320 10352 4483 10476 16406 16446 16501 16549 16579 16595 16596 10882 11014 11453 11663 11664 11665
downed$	10476
downfall$	12662 12746 12805 12806 12895 7255 7256 13090 13696 13697 13698 13700 13701
downlo	16290 10511
download$	11612
downloaded$	16344
downloads$	11612
downplay$	881 1966 5068
downplayed$	881 1966 5068
downplaying$	881 1966 5068
downplays$	881 1966 5068
downs$	10476
dozen$	7327 7649 9415
dozens$	7650
drag$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4241 10312
draged$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4241
dragged$	11864 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4241
dragging$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4241
draging$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4241
drags$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4241
drain$	8206 4746 11207
drains$	11207
drama$	12668 12875 13003 13827 13853 8318 2437 9712 15546 9714 5170 5750
drank$	1004 1005 3229 4844 4848 5713
draw$	11837 6005 310 311 6328 6329 847 6881 7200 7201
drawed$	6328 6329 7200 7201
drawer$	8414
drawing$	6328 6329 847 7200 7201
drawn$	11864 6328 6329 7200 7201 2014 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2041 3529 15467 15473 15478 15487 15582 16299
draws$	11837 6005 310 311 6328 6329 847 12704 7200 7201
dread$	14129
dreadful$	4150 4151 4152 4153 16081 16082 16083 16084 5243 5298 5560
dreadlock$	5898
dreadlocked$	5466
dreadlocks$	5898
dreads$	14129 11450 11452
dream$	13340 13345 9628
dregs$	2432 5862
dress$	6004 20 12531 12532 12533 12534 12535 6772 788 789 870 944 945 1215 1216 13043 13044 1760 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3558 15377 9548 15383 15384 15385 15423 15424 15425 11470 5486 11475
dressed$	12531 12532 12533 12534 12535 12536 6772 788 789 13043 13044 3545 3546 3547 15377 15378 15379 15380 3586 15423 15424 3609 3610 3611 11421 11423 11431 5484
dresses$	944 945 13043 13044 1760 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9527 9528 3558 15377 15383 15384 15385 15423 15424 11470 5486 11475
dressing$	6004 20 1760 9542 3558 9565 9582 5486
drew$	11837 6005 310 311 6328 6329 847 12704 7200 7201
drift$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486 15490 11567
drifted$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
drifting$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
drifts$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
driftted$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
driftting$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
drill	16257
drill$	14461
drink	16745
drink$	11924 11940 270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12217 12246 12248 12249 12250 12443 12530 12531 12532 12533 12534 12535 944 945 1004 1005 12837 12838 12839 12896 12910 12911 12912 12913 12914 12915 12926 12927 12928 12929 7147 7197 13103 7484 13361 13366 13369 13370 13371 13372 13561 13793 13795 8030 13886 13902 14117 2606 2607 2608 2609 3229 15048 15049 3239 3240 3241 3242 3243 15112 15113 15114 16670
drinker$	16744
drinkers$	16747
drinki	10820 10821 16727 16745 16771
drinking$	5997 11831 11832 30 12276 12531 12532 12533 12534 12535 12571 12586 12587 12588 12589 870 6870 886 1071 1072 1073 13199 13200 16653 16654 10827 4844 4848 4907
drinks$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12443 12837 12838 12839 7147 2607 2608 2609 3229 3239 3240 3241 3242 3243 4844 4848
driv	4732 4805
drive$	12100 12503 12520 5694
driven$	6286 6686 6687 6688 6689 6690 12528 2013 4808
driver	4419 10484
driver$	6252 12119 12120 6288 12124 12165 12426 12494 12495 12496 12810 12811 12871 12873 7053 7089 7090 7091 7092 12955 13165 1354 7405 7406 7413 7687 4641 4655
drivers$	6279 6282 12119 12120 6288 12123 12124 12165 12426 12494 12495 12496 12810 12871 13165 13578 14065 8296 8297 14469 14470 14471 14472 15428 16214 10404 16296 16317 16319 4560 4641 4655 11075
drives$	12503 12520
drivin	4627
driving$	10455 10612
drone	5699
drone$	4554 5635 11684
drones$	4554 5635 11684
drop	4732
drop$	8179 15490 10204 4242 16549 16579 11663
droped$	4242
droping$	4242
dropout$	11152 11207
dropouts$	14026 14027 14028 11152 11153 11207 5864
dropped$	4242 16549
dropping$	4242
drops$	4242 16579 11663
drug	16210 16220 10411 16256 4582 16403 16424 10991 16827 11596 11627 11673 5936
drug$	5997 11831 11832 32 33 6074 12327 6510 12354 6528 6533 6536 6538 871 13297 13299 13876 13877 13878 8175 8176 8177 8178 8188 14026 14027 14028 14063 14135 14136 8333 4409 4412 10469 10567 10722 4806 10820 10821 16727 10975 11011 11153 5169 5220 5240 5275 5290 5645 5748
druggie$	5858
druggies$	5858
druggy$	5858
drugs	16257 16408 16451 16471 4712 10998
drugs$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12259 6434 6435 6436 12291 12292 12293 12327 12332 12341 12342 6535 6537 12372 12373 12374 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12530 12812 12817 12837 12838 12839 12896 12910 12911 12912 12913 12914 12915 12926 12927 12928 12929 13019 7197 13100 13108 7280 13297 13299 7484 13358 13372 7697 13553 13554 13555 13556 13557 13558 13559 13560 13840 8030 13886 13902 14053 14063 14115 14116 14117 14272 14286 14294 14307 2606 14448 14515 14516 14517 14518 14519 14520 14521 14689 14690 14691 14692 14693 14702 14826 14827 14828 15080 15081 15082 15083 15084 9390 4409 4412 16275 16357 16396 16417 16418 10697 4806 10834 16668 16670 4907 10975 16831 11009 11011 11013 11065 5169 5220 5240 5275 11265
drunk$	12536 12567 1071 1072 1073 1074 1075 7148 1164 7150 13670 15665 4848 11207 5713
drunks$	11207
dry$	3508 15342 15926 5450
ds$	16314
dto	5825
dto$	11810
dual$	9486 5774
dually$	5774
duck$	15024 15025 15026 15027 4250
ducked$	4250
ducking$	4250
duckked$	4250
duckking$	4250
ducks$	7562 13396 7564 4250
due	16448 4734
due$	6002 352 376 6368 1102 16656 16657 16751 4945 16771 4991
dug$	1488 1489
dump$	4213 4214 5566
dumped$	4213 4214 5566
dumping$	4213 4214 5566
dumpped$	4213 4214 5566
dumpping$	4213 4214 5566
dumps$	4213 4214 5566
dunce$	11207
dunces$	11207
duo$	11139
dust$	16123
duties$	15714 16068
duty$	15714 15939 16024 16068
dyed$	5466 11453
dying	10913
dying$	16642 16746
dynamic$	11138
dynamics$	11138
dyscal	5941
dysfunctional$	8568 5292 11278 5907
dyslex	5941
dyspra	5941
dysregulated$	5876
dystrophy$	11705
e$	15933 16041 16042 16043 10240 16086 16087 16680 16681 11558
each	16211 16359 4545 4546 10629 16618 11649
each$	186 6484 12989 7716 8074 8305 8428 8430 8588 9361 3473 15433 9601 9615 3632 3634 3841 3843 3844 3845 10161 16093 10330 10367 10419 16294 10472 4508 16328 16360 16372 16373 16375 16416 4626 16479 16482 16487 10683 10693 16539 16582 16585 16594 10766 16606 10778 4807 10795 16663 5419 11489 11490 11513 5643 11654
eager$	301 302 307 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 7528 13362 13363 13364 13365 1548 1549 1550 1551 1552 1553 5073
eagerly$	1201 1202 1203 1204 1205 1206
ear$	13431 7607 7608 7609 13443 13444 15331 16018
earlier$	12608 12609 14557
early$	14629 14697 16184 16185 16186 11706
earmar	4797
earn$	554 12576 12577 12910 12911 12912 12913 12914 12915 3342
earned$	554 14178 14180 14181 14182 14183 3342
earning$	554 3342
earns$	554 3342
earring$	11470
earrings$	11470
ears$	13305 15331 16019 16020 11589
easier$	4683
easily$	12524 12525 13523 13524 2036 2693 2999 9183 3215 9899 15735 15736 16050 16051 16052 16053 5112 5114 5316
east$	3504
eastern$	3497 9483 9487 3503 9506 15341
easy$	6029 6047 6320 6321 6322 338 556 12688 12689 12841 7101 7371 1387 7373 1390 13757 13758 13759 8311 8312 14274 14275 10578 5113 5291
eat	16271
eat$	5727 11713
eaten$	11713
eater$	14143 11209
eaters$	14143 11209
eating	10821
eating$	16654 5726 11713 11722
eats$	5727 11713
eczema	5947
edge$	13223 13268 13269
educat	4872 11758 5775
educate$	183 184
educated$	183 184 4887
educates$	183 184
educating$	183 184
education$	6204 12038 12265 12266 12808 13755 9919 16703 16711 5761 11756
educational$	5759
effect	10648 5683
effect$	2907 8950 8951 8952 15566 15567 16589
effective$	16481 5686
effectively$	2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2906 5368
effort$	6745 761 762 763 764 6750 766 767 13629 1812 7798 7799 15448 15742 15780 15781 4044 4045 4046 15894 15895 15896 15897 15898 15899 15900 15901 10071 10072 10073 10074 10075 4154 4155
efforts$	6204 12038 15448 4044 4045 4046 4154 4155 11091
egg$	290 292 293 2089 2090 11136
egged$	290 292 293 2089 2090
eggged$	290 2089 2090
eggging$	290 2089 2090
egging$	290 292 293 2089 2090
eggs$	290 292 293 2089 2090 11136
ehc$	5760
ehcp	5759
ehcp$	11744
ehcps$	11744
eight	10367 10382 16294 10472 16328 10527 4545 4546 16372 16373 16375 16416 4612 4626 10623 16462 16479 16482 16487 10683 16539 16582 16594 10766 16606 16618 11654
eight$	13981 16016 10597 16454 16456
eighteen$	12454 12456 669 12489 12490 14544 14545 14546 14547 14548 14549 8722 14586 14587 14588 14589 14590 14591 14592 15283 11350
eject	16377 10685
eject$	16518
elder	11637
elder$	12352 13876 13877 13878 11115
elders$	12332 12352 12355 12811 12877 12878 12879 12880 12881 12882 7053 7089 7090 7091 7092 13876 13877 13878 13882 14035 16243 4608 11115
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5073
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 16056 10293 16127 5073
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5073
electr	4982 5002
electricity$	10967
electronic$	10987 11812
electronically$	10987
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5073
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5073
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5073
element$	370 371 372 11137 11142 11190
elements$	11137 11142 11190
eleven$	13981 2765 2766 2767
else$	12636 858 859 12700 12740 13167 13168 14573 15877 15878
elsewhere$	15877 15878
email	4478 4497 4505
email$	16041 16042 16043 10468 10482 4654 11557
emaile	10545
emailed$	10468
emailing$	10468 10482 4654
emails$	16042 16043 16086 16087 10468 10482 4654 11557 11558
embarked$	526
embarrassment$	8545
embellish$	5844
embellished$	5844
embellishes$	5844
embellishing$	5844
embroiled$	514 515 516
emergency$	16680 5753
emotional$	8600
emotionally$	5328 5415 5417 5790
empathy$	13781 13811 13812 11093
empire$	12371
employment$	11760
emptive$	10771
empty$	10767
enabl	4386 4416
enable	4676 5690
enable$	39 12667 4462 4678
enabled$	39 12667 12705 12706
enableed$	4678
enableing$	4678
enables$	39 12667 4462 4678
enabling$	39 12667
encounter$	12528 13858 11022 11341
encounters$	12528 13858 11022 11341
encour	4374 4405
encourage$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7200 7201 5022 5067
encouraged$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7200 7201 4410 5022 5067
encouragement$	13347 13348 13349 13350 13351 13352 13353 13354 13487
encourages$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7200 7201 5022 5067
encouraging$	11837 6005 183 184 303 304 305 310 311 328 6328 6329 7200 7201 13347 13348 13349 13350 13351 13352 13353 13354 13487 5022 5067
end$	119 120 6420 865 866 13038 13039 13292 7579 7580 13476 13477 13488 1770 1772 1775 15488 15489 9659 9713 10682 16568 16614 4826
endanger$	10 5014 5015
endangered$	10 5014 5015
endangering$	10 5014 5015
endangerred$	10 5014 5015
endangerring$	10 5014 5015
endangers$	10 5014 5015
ended$	4366 4649
ending$	10682 16642 4826
endless$	151 152 153 10209 10210 5242
endlessly$	3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 5526
endome	5720
endometriosis$	11705
ends$	9713 16561
enemies$	12659 12715
enemy$	12659 12715
enforc	10502 16492 16496 11590 5673 11674
enforce$	5932
enforcement$	16335 16455 16467 16545 4767 16586 4771 10758 16615 11668 5684 11670 5692 5932
enforcer$	11207 5924
enforcers$	11207 5924
enforces$	5932
engage$	11955 11969 12181 12217 12322 517 518 519 13747 14312 14319 8487 14321 14322 14323 14324 14325 14326 14331 14334 14422 15431 15462 15468 15482 15516 15517 15526 15527 15528 15549 15570 15573 15601 15639 15640 15641 15709 15919 16099 16102 10798 11044 11274 11493 11494 11501
engaged$	509 510 511 512 513 517 518 519 12536 12544 14319 14321 14322 14323 14324 14325 15467 15473 15478 15487 15582 15583 15584 15585 15586 15599 15625 15626 15627 15628 15629 15709 11044 11274
engagement$	509 510 511 512 513 14318 14326 2517 2518 2519 2520 8506 15448 3637 3638 3639 3640 15655 9823 11268 11273 11489
engager$	11174
engagers$	11174
engages$	509 510 511 512 513 517 518 519 15526 15527 15528 15573 15595 15596 15597 15598 11044
engaging$	509 510 511 512 513 517 518 519 14319 14321 14322 14323 14324 14325 14326 15639 15640 15641 11044 11267 11274 11501
english$	11766 11768
enjoy$	328 12526 12527 1171 1172 7164 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 15684 5081 5110
enjoyed$	328 12526 12527 1171 1172 1174 1175 1176 1177 12996 7164 7165 7166 7167 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 15684 5081 5110
enjoying$	328 1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5081 5110
enjoyment$	13068
enjoys$	328 1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 15684 5081 5110
enormously$	16614
enough$	96 12014 6182 12016 6207 7025 7533 7534 7535 13377 13378 13379 7764 7805 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 2982 2985 8996 8997 15098 15126 9441 15275 9445 15953 11345 11391
enquir	10489 16496 16769
enquir$	4598
enquiries$	16261 4587 4598 16489
enquirs$	4598
enquiry$	16322 4598 16489 11623
enrich	5606
ensure	4652
entangled$	514 515 516
enter$	4389 16610 5058 11044
entered$	4493 4494 4529 4602 4604 5058 11044
entering$	5058 11044 11619
enterp	16441
enterprise$	16244 11623
enterred$	5058 11044
enterring$	5058 11044
enters$	16342 16610 5058 11044
entice$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5075
enticed$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5075
entices$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5075
enticing$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5075
entirely$	3027 4271 4272 5383 5521 5524 5576
entitled$	5876
entitlement$	14077
entrant$	14018
entrants$	14018
entrenched$	2245 5207 11289
epi	5744
epilep	10913 5947
epilepsy$	16746
epipen$	11729
epipens$	11729
episodes$	12400
equal$	3235 3236 5376
equally$	969 5060 5072
equals$	8791 8792 8793
erratic$	11956 11957 11958 11959 14335 14336 14337 14338 2521 5298
error$	1076 4369 4370
errors$	1076 4369 4370
escala	4816 5683
escalate$	15490
escalated$	4492
escape$	12133 12578 1149 13669
escort$	14894
escorts$	14894
essential$	4737
establ	16209 10395 4433 4454 4457 4576 4584 4596 10581 4645
establish$	16228 4428 4435 4440
estate	10725 10790
estate$	12348 12349 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14006 14065 14069 14070 14195 14196 14198 10158 16558 16576 4782 16623 16626 11103 5419
eternally$	5905
european$	3495 9482 9484 9488 15339 5445
evade$	9455 9456 4250
evaded$	4250
evades$	4250
evading$	9455 9456 4250
evasive$	5876
even$	6192 6196 216 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7020 10058 10059 10060 10207 10208
evening$	15658 15659 15660 16611
events$	16442
ever$	8978 8979 2995 15568 15569 9740 15574 15575 15576 9766 3782 9768 3784 9832 9833 3849 3850 3851 3852 3853 3854 9846 15695 15696 15697 15698 9876 3892 3893 3894 3895 10274 11497 11498
every	10629
every$	151 152 153 12772 966 971 12967 7428 7628 7629 7632 7920 13754 8067 8267 8299 2826 9373 15433 9601 9615 3632 3634 3840 9826 3842 3843 3844 3845 10168 10233 16086 16087 16093 10419 4508 16360 10778 16660 16663 10833 11489 11490 5522 11513 11558 5643 11716
everybody$	6867 6868 6869 7712 7720 14291 10141 16333
everyone$	6867 6868 6869 7158 7393 13402 7712 7720 13615 7920 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 14030 8261 8296 8297 8445 14291 8740 10141 16333
everything$	6056 6057 6058 6059 12345 12702 7054 7124 7187 7424 1626 8822 2838 9198 15045 15433 9601 15521 3727 3728 3729 3871 3872 3873 3874 3875 10109 10200 10288 10311 11050 11489 11490
everywhere$	13005
evicte	16745 10913 5977
evicted$	11894 16746
evicti	16727 16742 16771 5977
eviction$	12805 12806 16477
evicts	5977
eviden	16257 4645 16471 4719 11590 5920
evidence$	7151 1167 7153 1169 7785 15850 15933 16086 16087 16206 16223 4431 10437 16281 4466 4585 10571 4606 4659 4667 16509 11557 11558 5638 11632
evidences$	4667
evidencing$	4667
evidently$	3866 9851 3867 3868
evil$	2303 2304 5151 5239 5274 11278
ex$	16733
exactly$	8355 9158
exaggerate$	12959 14109 11511 5844
exaggerated$	11511
exaggerates$	11511 5844
exaggerating$	11511 5844
exaggeration$	14109
exam$	16075 16141 16689 10887 5780 11768
examin	16290 10511
examin$	4439
examination$	11612
examinations$	11612
examined$	4439 16344
examines$	4439
examining$	4439
examins$	4439
example$	16625 5638
exams$	16689 11768
except$	8823
exception$	11504
exchang$	621 6606 622 623 624 625 626
exchange$	6598 621 6606 622 623 624 625 626 6613 12449 12503 911 11044
exchanged$	621 6606 622 623 624 625 626 911 11044
exchanges$	621 6606 622 623 624 625 626 12503 911 11044
exchangged$	621 6606 622 623 624 625 626
exchangging$	621 6606 622 623 624 625 626
exchanging$	621 6606 622 623 624 625 626 911 11044 11619
exchangs$	621 6606 622 623 624 625 626
excitement$	12896 13372 13532 13827 13833 13853 5111
exclude$	16099 16100
excluded$	11867 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 383 384 385 386 12296 12654 8140 8141 8142 8143 4232 11150 11565 11750 5766
excluding$	15855 15856
exclus	10887
exclusion$	12672 12673 12805 12806 1076 12895 7255 7256 13090 13700 13701 13977 14117 10547 10651 4717 4878 16720 11150 5966
exclusions$	13977 11150 5966
excuse$	13051 10318 10357 11541 11542
excuses$	7117 8263 8264 2280 8266 10318 11586
execut	16510 5662
executed$	11644
exercise$	1821
exercised$	1821
exercises$	1821
exercising$	1821
exhaust$	2271
exhausted$	2271
exhausting$	2271
exhausts$	2271
exhaustted$	2271
exhaustting$	2271
exhibit$	5631
exhibited$	11615 5631
exhibiting$	5631
exhibits$	5631
existence$	11279
existent$	14335 14336 14337 14338 16081 16082 16083 16084
exit	4870
exit$	10855
expand	4803
expect	10883
expect$	6800 6801 6802 818 819 6905 6906 922 923 6909 13644 13645 10555
expectation$	14953
expectations$	14437 14953 11321
expected$	6298 13420 4410 4577 16498 16716 16751
expecting$	5741
expell	5768
expelled$	5768 11753
expend	10435
expendable$	16268
expensive$	15360 15361 9553 5490
expensively$	3493 5446
experi	4941 4942
experience$	13858 2686 2688 8761 2777 14684 14685 14686 14687 14688
experienced$	2723 14924 3135 3456 3460 3470 10926 10927 11025 11343 5378
experiences$	13858
experiencing$	10926 10927
experts$	3262
explained$	9780 9781 9782
explanation$	16041
explicit$	6579 6587 6980
exploitation$	11818 11819 11857 11858 11859 11874 11886 12199 12327 12662 12663 12672 12673 12861 7029 12895 13013 7197 7255 7256 13090 13207 13208 13297 13299 13700 13701 13784 13785 13786 13787 13818 13819 13820 13821 13822 13823 13824 13825 15219 4379 10365 10366 4383 10371 16209 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 10616 4648 10639 10679 4728 10714 11047 11071 11111
exploited$	11864 11867 12501 12816 7278 7279 13501 13503 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13818 13819 13820 13821 13822 13823 13824 13825 14872 14873 14874 14955
exploiter$	11838 6267 12108 12128 12332 12352 12383 12385 12388 12457 12475 12480 12485 12908 12909 12945 12946 12947 12948 12949 12950 12951 12952 12953 12956 13263 13576 13653 8022 13856 13876 13877 13878 13879 13961 2147 2232 11007 11064 11143 11146 11147
exploiters$	11838 6267 12108 12128 12132 12153 12332 12352 12383 12385 12388 12457 12480 12485 12908 12909 12945 12946 12947 12948 12949 12950 12951 12952 12953 12956 13263 13576 13653 8022 13856 13876 13877 13878 13879 13882 13961 2147 2232 14289 11007 11064 11143 11146 11147
explosive$	5154 5874
expos	4576
expose$	5988 10 11830 6015 11849 11850 11851 11852 11853 11854 11855 5014 5015
exposed$	5988 10 11830 6015 11849 11850 11851 11852 11853 11854 11855 5014 5015
exposes$	5988 10 11830 6015 11849 11850 11851 11852 11853 11854 5014 5015
exposing$	10 6015 11849 11850 11851 11852 11853 11854 5014 5015
express$	7978 7979
expressed$	7978 7979
expresses$	7978 7979
extend	4706
extensions$	11441 11452
extra$	4871
extract$	4392
extracted$	4392 16299
extracting$	4392
extraction$	11612
extractions$	11612
extracts$	4392
extreme$	8257
extremely$	5366 5383
extricate$	7128 7129 7130 7131 7132 7133
eye	16648
eye$	12714 1185 1186 13239 13240 13432 7600 7601 7602 15331 16017 11461
eyeballs$	13305
eyebrow$	15331 15347 11464
eyebrows$	15331 15347 11464
eyed$	11429 11458
eyelashes$	11446 11452 11459
eyelid$	12906
eyes	16283
eyes$	12714 7460 13305 8635 15331 3514 15354 16134 11588 5604
eyesig	10820
eyesight$	16653
fabricated$	13928
face$	12289 1315 13260 13261 13262 7595 13478 15331 9537 9552 15395 9566 4432 10658 11456 5502
facebo	4653
facebook$	586 6571 587 6572 588 6573 589 6574 590 6575
faced$	1315 11246 11297 11457
faces$	1315 13260 13261 13262 14222 15331 15395 9566 10412 11456 5502 5818
facial$	9492 4432 5453 5626
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10909
facing$	1315 5818
facts$	7785 9264
fade$	11443 11452
fades$	11443
fag$	12837 12838 12839
fags$	12837 12838 12839
fail	4813 5783
fail$	173 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1947 2007 8105 15489 15665 3896 3897 3898 3899 16104 16105 16106 16107 5105 11505 5527 5528
failed$	173 260 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1949 2007 15665 3896 3897 3898 3899 9889 15723 16104 16105 16106 16107 5105 5527 5528 11565
failing$	173 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1950 2007 15665 3896 3897 3898 3899 15718 15719 15720 15721 15855 15856 16104 16105 16106 16107 16180 16181 16182 16183 5105 5527 5528 5529 11515 11516
failings$	15718 15719 15720 15721 5529 11515 11516 5906
failled$	173 1144 1790 1896 2007 15665 16104 16105 16106 16107 5105
failling$	173 1144 1790 1896 2007 15665 16104 16105 16106 16107 5105
fails$	173 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1948 2007 8104 15665 3896 3897 3898 3899 16104 16105 16106 16107 5105 5527 5528
failure$	6348 364 365 366 367 368 369 1929 1930 1931 15718 16080 16136 11152 5529 11515
failures$	15718 15719 15720 15721 16080 16136 11152 5529 11515 11516
fainted$	5953
fainting$	5953
faints$	5953
fair$	2962 2963 2964 3508 5442 5443 5450 5466
fairies$	14193
fake$	5459 5474
fall	4732
fall$	6372 6373 6374 6375 524 525 1638 1639 1640 1641 1642 1643 1644 13536 2074 15490 4202 10204 16549 16579 5570 11663
fallen$	524 525 1638 1639 1640 1641 1642 1643 1644 2074 4202 5570
falling$	524 525 2074 11486 5570
falls$	6372 6373 6374 6375 524 525 1638 1639 1640 1641 1642 1643 1644 2074 4202 16088 16579 5570 11559 11663
false$	13928 15689 5124 5129 5461 5474
fame$	11062
families$	12265 12266 12902 2273 2274 2289 14217 14224 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 8560 8561 14396 14400 14401 14848 10087 10088 10089 10090 10091 10092 10141 10153 15987 11125 11277 11279 11325 11330 11551 11557
family	10892 10893 16756
family$	12902 8269 2289 14217 14224 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 8560 8561 14396 14400 14401 14641 14668 14672 14848 10152 16726 10894 16737 16738 16741 4924 16753 4957 16778 16780 16786 10969 11125 11277 11325 5344 11330 5750 5786 11779 11784
fan$	1402
fancies$	12402 12403 2414 2417
fancy$	12402 12403 2414 2417
fanned$	1402
fanning$	1402
fans$	1402
fantasist$	11152
fantasists$	11152
far$	13222 1547 1648 13930 13931 13932 2409 2814 2818 2851 3091 3171 9343 4134 4135 4136 4278 16541
farce$	11526
farcical$	5907
farm$	14297
fashionably$	3493 5446
fast$	7101 7447 7451 14267 14274 14275 14629 14697 5113
faster$	14557
fat$	5897
fate$	11048
father	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
father$	2273 2274 8560 8561 14447 8731 2850 2859 8845 8846 8847 8848 8891 8892 8893 3374 3375 3376 3377 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 16749 16753 10921 10922 10929 4956 4957 16786 11325
fathers$	3374 3375 3376 3377 4923 11325 11386
fatigue$	11705
fattest$	3515 5470
fault$	12175 12176 387 388 389 390 12211 12212 12213 12652 879 880 12774 12783 12784 12785 12786 6963 979 6965 12799 12916 12917 12918 12919 12920 12921 15950 16090 4302 10295 16138 16139 16140 11049 11057 5574 11562 11572
faultless$	6963 979 6965
faulty$	7806
favor$	6600
favors$	6600
favour$	6599 12439 12440 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4342 4343 4344 11032 5485
favoured$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4342 4343 4344 5485
favouring$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4342 4343 4344 5485
favourred$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4342 4343 4344 5485
favourring$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4342 4343 4344 5485
favours$	6599 12439 12440 7484 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4342 4343 4344 11032 11033 5485
faze$	9060 15017 15035 15036 9204
fazed$	15016
fazes$	8921 14755 9185 9186
fear$	7043 8249 8250 2266 2267 14129 3099 14937 5386
feared$	13069 3099 5386
fearless$	5890
fears$	14129 3099 5386
february$	12350
feckless$	5868 5876
fed	4400
fed$	88 89 90 91 850 2256 2257 16326 4980 4983 11700
feeble$	15972
feed	4400 4479 4490 5606
feed$	88 89 90 91 850 2256 2257 4392 4496 4511 4729
feeded$	4392
feeding$	2256 2257 4392 4496 5716
feeds$	88 89 90 91 850 2256 2257 4392 4496 4729 4980
feel$	12402 12403 7372 7978 7979 2260 2268 2446 9206 3222 4536
feelin	5705
feelings$	14069
feels	5705
feels$	12402 12403 7978 7979 2260 2268 2446
feet$	12313 12314 13289 7458 15032 15155 9470 15304 15305 15416 16059 16133 5427
feigned$	5129
fell$	524 525 1638 1639 1640 1641 1642 1643 1644 2074 4202 16549 5570 11651 5739
felt	5705
felt$	12402 12403 7978 7979 8095 8096
female	5654
female$	9458 15292 15293 9461 15295 15296 3495 10398 4581 11157 11403 5419 5640
females$	14351 4581 11157 5892
fend$	8651 8953 8954 8955 8958 8959 8961 8962 8965 2981 14845 15279 15920
fendded$	2981
fendding$	2981
fended$	2981
fending$	8953 8954 8955 8958 8959 8961 8962 8965 2981 14845
fends$	2981
feral$	14299 5292 11278 5876
ferocious$	5874
fester$	16144
fetched$	6686 6687 6688 6689 6690
fetching$	14969
feud$	13221
fever$	11704
few$	11190
fewer	4732
fewer$	16549 5687
fibrosis$	11705
fiercely$	5383 5416
fifteen$	2765 2766 2767
fight	4732
fight$	12217 12246 12248 12249 12250 12295 6751 12627 12795 991 992 993 994 996 997 998 999 1000 12974 1380 13216 13536 13561 7800 13634 13669 13830 13914 13915 14127 2387 14448 8652 3239 3240 3241 3242 3243 3408 15488 15490 9712 15546 9714 15661 15665 5073 11074 5694
fighti	10718 10899 10970
fighting$	11898 11899 13096 8080 14053 14109 14115 14116 14117 14448 14937 9106 15665 16551 16697 4907 16732 16803
fights$	12731 12732 12733 12734 12735 12973 13829 13833 2387 14448 3239 3240 3241 3242 3243 3408 15661 15665 15666 11074
figure$	8835 2897 2898 2899 2900 2901 9522 10746 11124
figures$	12163 12164 2897 2898 2899 2900 2901 16075 10298 16141 16143 16152 16153 10746 11124
file$	15933 16236 16248
files$	15933 16236 16248
filler$	11436
fillers$	11436
film	16377 4810
film$	12100 9587 16355 4542 16362 16366 10539 4555 16546 4792 10795 11620
filmed$	11864 11894 11934 6286 13501 13503 14918 14933 4542 16364 4547 10539 4555 16458 5634
filming$	14933 4542 10539 4631 11643
films$	4542 16362 10539 4792
filter$	14239 14240 14241 14242 14243
filthy$	15360 15361 5897
final$	4880 5812 5814
finance$	88 89 90 91
find	16350 4576 5618
find$	2 1187 7239 1307 13203 2599 9449 15488 16209 10395 4433 4454 4456 4457 10481 4584 4596 16515
findded$	2 1307
findding$	2 1307
finded$	2 1307
finding$	2 13003 1307 8037 8038 8039
finds$	2 1187 1307 7368 2598 10481
fine	10737 4896
fine$	1217 1218 1219 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 8989 3005 3006 8992 8998 8999 9000 9001 9002 9003 9004 9033 9034 9035 9036 3321 9323 3339 9400 3416 3417 3418 16570
fined$	10977
fines$	16570
finger	16507 4810
finger$	7037 15778 15779 15788 15789 15799
fingered$	11244
fingerprint$	10795
fingers$	7037 7290 7291 14172
finish$	9661
finished$	15170 3359 3360 3361 15583 15584 15585 15586 3881 15709
fire	10997
fire$	12316 12638 12870 13221 13285 13286 16427 10997 16830 5252 5253
firear	16827
firebrand$	5863
firebrands$	5863
firesetter$	5866
firesetters$	5866
firestarter$	5866
firestarters$	5866
firing$	7494
firm	4762 4768 4773
firm$	10753 4772
firmer$	4772
first$	12269 7386 13290 13291 7462 2142 2200 2296 15848 16205 5812
fishnets$	11470
fisted$	16098 11537
fit$	3315 3316 10119 4384 16649
fits	10820
fits$	4384 16653 11708
fitted$	16661 5002
fitting$	9529 9551
five	10367 10382 16294 10472 16328 10527 4545 4546 16372 16373 16375 16416 4612 4626 10623 16462 16479 16482 16487 10683 16539 16582 16594 10766 16606 16618 4807 11654 11743
five$	6377 6711 6712 6717 6718 6728 6768 6781 6785 7065 7323 7644 1788 7812 7971 8089 2105 2106 2107 13959 14051 2288 2540 14583 3485 9471 9472 3530 15348 15349 15350 15351 15352 15353 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9750 10166 16016 10597 16454 16456 5640
fix$	12837 12838 12839
fixated$	5593
fixed$	10737 10862 5977
flag$	4487 4530 5629
flagg	4579
flagged$	4426 4487 4492 4529 4530 16363
flagging$	4487
flagrant$	2248 2249 2251
flags$	13438 4487 4530 11082
flaky$	5868
flame$	13285 13286 13313
flames$	13220 13221
flashb	5944
flashing$	13199 13200
flashy$	5490
flat	10893 16731
flat$	12375 12376 12377 12378 6546 6547 6548 6549 12492 12493 12521 12602 12603 12604 12810 13001 13002 13092 13105 13109 13322 13323 13324 13325 13326 13404 13572 14848 3641 16726 16757 16775 16777 16790 4976 16800 11793
flatly$	5507
flatmates$	8791 8792 8793
flats$	12492 12493 12810 16789
flatter$	4334
flattered$	11097
flaunt$	5835
flaunted$	5835
flaunting$	5835
flaunts$	5835
flauntted$	5835
flauntting$	5835
fleas	4977
fleas$	10962
fled$	11626
fledged$	9379
fleece$	11470 11479
fleeces$	11470 11479
flew$	1467 1468 1609 1610 2438
flier$	11162
fliers$	11162
flies$	1467 1468 1609 1610 2438
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10430
flirt$	591 592 593 608 821 944 945 3239 3240 3241 3242 3243 11207
flirtatious$	5840 5886
flirted$	591 592 593 608 821
flirting$	12146 591 592 593 608 821 870 13199 13200
flirts$	591 592 593 608 821 3239 3240 3241 3242 3243 11207
flirtted$	591 592 593 608 821
flirtting$	591 592 593 608 821
flirty$	5840
floor	10943
floor$	16776 4959 16787
floozies$	5865
floozy$	5865
floppy$	5443
flourish$	1251
flourished$	1251
flourishes$	1251
flourishing$	1251
flout$	2081 2082 4373 5120
flouted$	2081 2082 4373 5120
flouting$	2081 2082 4373 5120
flouts$	2081 2082 4373 5120
floutted$	2081 2082 4373 5120
floutting$	2081 2082 4373 5120
flown$	1467 1468
flung$	48 347
flunkey$	5850
flunkeys$	5850
fluoxe	5743
fluoxetine$	11728
flush$	16194
fly$	1467 1468 1609 1610 2438
flyer$	11162
flyers$	11162
flying$	1467 1468 2438
fob$	4211 5565
fobbed$	4189 4211 5565
fobbing$	4211 5565
fobed$	4211 5565
fobing$	4211 5565
fobs$	4211 5565
focus	10784
focus$	4637
foetal$	5941
follow	4521 16390 4810
follow$	11978 12217 6845 13202 13361 13366 13747 7955 7956 7957 7958 7959 13793 13795 2152 15431 15462 15468 15482 15526 15527 15528 3944 3945 3946 10138 16102 16355 4542 16366 10539 10795 5058 11493 11620
followed$	11978 12536 12544 12567 13486 13501 13503 2152 3944 3945 3946 15929 4542 10539 16376 5058
follower$	2351
followers$	2351 11062 11063
following$	8037 8038 8039 2152 4542 10539 5058
follows$	6845 7368 13486 2152 15526 15527 15528 4542 10539 5058
folly$	12586 12587 12588 12589 12666 13126
food	4982 10968
food$	12431 12432 12433 12434 12435 12436 12437 12438 12443 16796 10967 4983
foodbank$	16801
fool$	11207 11374
fooled$	14955
foolhardy$	5018 5869
foolish$	6072 104 105 6111 160 161 162 163 164 165 166 910 1309 1779 1870 1871 15843 15844 5018 5099 5102
foolishness$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12666 6872 6873 6893 12727 12916 12917 12918 12919 12920 12921
fools$	15101 11207 11374 11534
foot	10765
foot$	13308 9470 15304 15305 15388 15389 16426 16598 5142 5427
footag	10427 10516 16472
footage$	16245 16255 16260 4482 10473 4511 16349 10517 16351 4535 4554 5630 11616
footballer$	12165
footballers$	12165
footho	16283
footprint$	16621
footsoldier$	5850
footsoldiers$	5850
for	10570 4676 11590 5606 5683 5690
for$	6083 12228 12259 6460 6519 6521 6522 12422 6598 12447 6791 6792 6793 6794 6795 12761 12787 12815 7063 12932 1124 1125 7116 7118 7119 7120 7170 7171 13052 7382 7383 7384 7385 13381 7552 7553 1569 7555 7556 7557 7592 7623 7624 7625 7626 7627 7703 13782 13951 8202 14036 8220 8222 8223 8224 8226 8227 14064 8282 8309 2403 8439 8456 8468 8470 14378 8586 8591 8593 8595 8615 8763 8764 8935 8936 8937 8939 8966 14905 14907 14944 9218 15274 3847 3848 15671 15853 10122 15962 15963 4220 16064 10247 16112 16114 16125 16151 16171 16172 16174 16228 10424 4485 10478 16360 10591 10595 10599 10612 10622 10640 10644 16488 10659 10660 10678 4747 10782 10807 16641 4837 16663 10849 16683 16684 10858 10864 16806 16822 5006 11014 5078 5095 11330 11560 11623 11626 11651 11683 5764 11799 11801 11807 11812
forbidden$	7697 4968
force	4379 10365 10366 4383 10371 16209 4401 10391 10399 10400 10401 4417 4418 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 16348 4544 10616 4648 10639 10679 4728 10714 4801
force$	9911 9916 9917 16120 10314 16187 16188 10364 16199 16204 10386 16224 16225 4408 16227 16232 16233 16234 10402 10403 16239 4422 16247 10421 10450 16288 16293 4477 16297 16298 16300 16305 10479 10480 16314 16316 16320 16323 10529 16428 16449 10633 10663 16512 10713 16547 4801 10786 5603 11678
forced$	7960 7961 7962 7963 7964 7965 13804 13805 13806 13807 13809 13826 2487 2490
forces$	7960 7961 7962
forcing$	7963 7964 7965
foreca	4563
forehead$	15331
foreign$	3495 9484 5445 11433 11462
foreman$	12494 12495 12496
forens	5929
forese	4563
foresight$	11069
forever$	3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 5526
forget	10833
forget$	16666
forgot$	4373 11565
forgotten$	5561 11565
form	4426 11590
form$	13978 10020 15965 4438 16461
formal$	5812
formally$	5765
formed$	9381 4438
forming$	4438
forms$	4438 16461
forties$	12491
forwar	4400 4490
forward$	10468 4488 4498 4571 4654 10712
forwardd$	4498
forwarded$	16279 10468 4498
forwardes$	4488
forwarding$	10468 4488 4498 4654
forwards$	10468 4488 4498 4654
foster	5794
foster$	12902 2624 10893 16756 16778 16793 5341 11779 11785
fostered$	11779
fought$	6878 13506 7795 13670 2387 3408
foul$	13663 5243 5271 5315
found$	2 1187 13116 13117 1307 8095 8096 2178 8478 2551 2600 4132 15960 4990 5009 5281 5551
foundation$	15335 15336 15337 11460
four	10367 10382 16294 10472 16328 10527 4545 4546 16372 16373 16375 16416 4612 4626 10623 16462 16479 16482 16487 10683 16539 16582 16594 10766 16606 16618 11654 11743
four$	7971 14051 3530 15348 15349 15350 15351 15352 15353 9735 9750 16016 10597 16454 16456 5640 5753
fourteen$	2765 2766 2767 15188 15189 15190 15191
fragment$	16567
frame	4566
frame$	15299 15300 15301 4377 10551 11407
frames$	15299 15300 15301 11407
fraternise$	5115
fraternised$	5115
fraternises$	5115
fraternising$	5115
fraternity$	11142
freak$	14150 11207
freaks$	14150 11207
freckled$	3508 5450 5897
freckles$	5898
freckly$	5897
free	10605
free$	6109 125 12166 12167 12168 12169 12170 12171 12172 12173 6355 12498 12499 12823 1023 7128 7129 7130 7131 7132 7133 1585 1586 1587 1588 4730 10767 4981 11043
freeloader$	11207
freeloaders$	11207
freely$	12498 12499 682 12518 16050 16051 16052 16053 11042 11043 5059 5083
frequent$	581 582 5032 5177
frequently$	580
fret$	14977 14980 9148
friend	10367 16211 16294 10472 16328 4545 4546 16372 16373 16375 10574 16416 4612 4626 10623 16479 16482 10683 10692 16525 16539 16582 16594 10766 4783 16606 16618 4807 16628 11654 11661 11789
friend$	13006 13007 7719 7727 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 15291 15294 11137 11277
friendly$	8272
friends$	5986 11923 11950 363 12206 6377 393 12241 431 6434 6435 6436 12347 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 12867 12868 12869 7065 13006 13007 1285 1286 1288 7323 13192 7644 7655 7656 7719 7727 1788 7812 7971 8089 2105 2106 2107 2112 13959 13982 8152 2288 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 2589 8791 8792 8793 14677 14678 14679 14680 14681 14724 14725 14726 14921 14927 15019 3449 15291 15294 15333 3543 3590 3591 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9750 9762 9828 15717 10087 10088 10089 10090 10091 10092 10151 16016 16024 16025 16026 16027 16028 16029 16030 10339 16407 10597 4623 16454 16456 4687 16575 10768 11000 11137 11277 5301 11549 11557
friendship$	6119 6432 448 12729 2061 2062 8121 2168 11137 11139
friendships$	3 4 5 6 7 8 9 6022 6432 448 12867 12868 12869 2061 2062 11137 11139
frighten$	14912 14913 14914 15017
frightened$	14872 14873 14874 3097 3098 15016 15020
frightening$	11900 11901 11902 11903 11904
frightens$	8921 14755 9185 9186 15140
fringe$	15394
fringes$	15394
fritter$	5583
frittered$	5583
frittering$	5583
fritterred$	5583
fritterring$	5583
fritters$	5583
frizzy$	5443 5466
from	11590
from$	12037 12144 13045 1445 1446 13607 13608 13609 13610 13611 13618 13619 8394 14339 2582 2583 8579 8803 8836 9050 9076 9156 15291 15294 3571 15459 10363 4485 16338 16358 16360 4565 4574 16406 10649 4677 10686 16569 10773 10863 10864 10904 10905 16758 5001 11369 11469 11514 11604 5701 11710 11753 11812
front$	10955
fruit$	5227
fruitf	10648
fruitful$	16481
frustrating$	10211 16045
ft$	15304 15305 5427
full$	6203 6211 6237 2317 8354 8359 2452 2792 2884 3251 3252 3253 3254 3255 3395 3401 4557 4895 5475
fully$	2646 2792 8780 2999 3002 3027 3036 3394 3396 3397 5060 5083 5383
fumble$	5910
fumbled$	5910
fumbles$	5910
fumbling$	5910
fun$	6432 448 13068 13388
functi	4426 4890 11688
function$	2732 2733 2734 2735 2736 2737
functioned$	2732 2733 2734 2735 2736 2737
functioning$	2732 2733 2734 2735 2736 2737
functionned$	2732 2733 2734 2735 2736 2737
functionning$	2732 2733 2734 2735 2736 2737
functions$	2732 2733 2734 2735 2736 2737
fund$	88 89 90 91 15919
funded$	88 89 90 91
funding$	11568
funds$	88 89 90 91 11795
funeral$	15115 15116 15117 15118 16721
furthe	4401 4706 4791 11661 5683
further$	7519 10386 4671 10776 5640
furthered$	4671
furthering$	4671
furthers$	4671
fuse$	11223
fuses$	11223
fuss$	14977 14980 9148
futile$	5516
future$	12265 12266 12730 12770 13314 13564 14230 5236
futures$	12265 12266 12730 12770 13314 13564
gain$	12576 12577 8592
gained	4832
gained$	10817
gall	10814
gallbladder$	16647
gallery$	10426
gamble$	952 1496
gambled$	952 1496
gambles$	952 1496
gambling$	952 1496 16668
game$	11880 6612 853 14461 14490 15080 15081 15082 15083 15084 9256 9299 16175 16176 16177 16178 16179 11585
games$	853
gaming$	12409 12410 12411 853
gang	4379 10365 10366 4383 10371 16209 16217 16220 10391 10399 10400 10401 4417 4418 10414 4436 4437 16256 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 16315 10483 4500 10490 16329 16348 4544 10556 4582 16424 16444 10616 4648 10639 10679 4728 10714 10755 16588 4783 16602 11596 11627 11673 11674
gang$	6409 12327 12332 12342 12352 12383 12877 12878 12879 12880 12881 12882 12908 12909 7199 13297 13299 13337 13338 13339 13343 13840 13879 13942 14035 14063 14287 14294 14300 2635 14677 14678 14679 14680 14681 15207 16224 4409 16242 16244 16257 10469 10470 10477 10547 4564 10550 10567 16401 10586 10587 4621 4717 16548 16552 16574 4778 10768 10774 11009 11011 11065 5130 11124 5220 5251 5290 5335 5609 11600 5629 5639 5652 5691 5846 5938
gangling$	5897
gangly$	5897
gangs$	12327 12332 12342 12352 12908 12909 13297 13299 13343 13840 13879 13942 14035 14063 14294 16224 4409 16244 10470 10477 10547 10550 10774 11009 11011 11065 5130 11124 5609 5846 5938
gangsta$	13943 14232 11116 5847
gangstas$	13943 14232 11116 5847
gangster$	13943 2147 2410 2411 2412 2413 14232 14299 11116 11221 5847
gangsters$	13943 2147 14104 2410 2411 2412 2413 14232 14299 11116 11221 5847
gaoler$	12764
gaolers$	12764
gap	11590
gap$	16037 16080
gaps$	16037 16080 4380 4893
garage$	13322 13323 13324 13325 13326 16773 16785
gather	10416 11590 5606 5647
gather$	14454 10290 4392 10422 16287 4515 16352 16610 11405
gathered$	14454 4392 10422 16284 4515 11405
gathering$	14454 4392 16249 10422 4515 11405
gatherred$	14454 11405
gatherring$	14454 11405
gathers$	14454 4392 10422 4515 16610 11405
gaudy$	5490
gaunt$	5897
gave	4400
gave$	294 295 296 297 298 299 300 462 706 707 1067 1068 1069 1070 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 13369 13370 13371 1611 1612 1699 1700 1701 1702 1703 1705 1706 2101 2102 2275 2276 2277 3100 3101 3146 3362 4050 4076 4194 4195 4196 4197 4198 10222 10977 5250 5740
gbh	10991 5832
gbh$	16824 11817
gcse$	16689 11756 5780 5781 11768
gcses	10887
gcses$	16689 16720 11756 11768
gdpr$	16063
gear$	15383 15384 15385 15386 15387 16275 11475 11485
genera	5606
general$	3641
generation$	11125 11200
generator$	4655 11642
generators$	4655 11642
genes$	14224
genital$	5956
gentleman$	14643 14644 14645
gentlemen$	2922 15138
gents$	2922
get	10563 4805
get$	49 50 76 77 78 80 82 83 84 85 86 11925 6093 146 147 148 149 150 12081 12082 12083 12085 6301 12217 12248 12249 12252 6422 12468 696 699 700 12576 12577 6746 833 834 6915 6916 6976 1011 1014 7048 1117 1118 1119 1151 1163 1165 7186 7188 7190 7238 13104 13114 13115 1302 1303 1304 1305 1306 13361 13368 13372 7544 7545 7546 7570 7571 7572 7573 1591 13476 13477 1710 1711 7748 13582 7797 13654 13669 13793 13795 13801 13803 1992 2069 2070 2072 2073 2074 13919 13920 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 8265 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2449 2455 2466 2470 2480 8482 8483 2541 2560 2569 2570 2571 2572 2573 2574 8592 8594 14494 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 14817 14818 3014 3018 9010 3033 9029 3049 3122 9116 14964 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3338 3409 3415 3431 3487 15488 15489 3712 3713 3714 9738 15593 9761 9769 15639 15640 15641 4221 10270 4303 4304 16271 4629 10794 4852 16743 5035 5057 5058 11044 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 11501
geted$	7186 7188 7190
geting$	7186 7188 7190
gets	5749
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 833 834 12704 1012 1015 1117 1118 1119 1163 1165 7186 7188 7190 1302 1303 1304 1305 1306 7560 13476 13477 1710 1711 1992 2069 2070 2074 13919 13920 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2455 2466 2470 2480 8507 2541 2560 2569 2570 2571 2572 2573 2574 14494 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3015 3019 3034 3050 14964 3170 3283 3284 3301 9287 3308 3309 3310 3311 3312 3313 3320 3338 3415 3431 3487 9783 9815 4221 4303 4304 16271 4629 4846 4852 4869 4874 4891 4980 5035 5058 11044 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5723 5765 5767
getted$	7186 7188 7190
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6444 12468 700 6976 1117 1118 1119 1163 1165 7186 7188 7190 13076 7268 1293 1294 1302 1303 1304 1305 1306 7996 2069 2070 2072 2073 2074 8252 2395 8514 8515 8681 3017 9010 3051 15639 15640 15641 9810 15665 4221 4303 4304 4629 4852 5058 11501
ghastly$	5243
gift$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 1185 1186 13019 13369 13370 13371 13886
gifts$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 12530 12926 12927 12928 12929 13019 7280 13369 13370 13371 13372 13831 13832 13859 8030 13886 13902
gilet$	15383 15384 15385 11466 11475
gilets$	15383 15384 15385 11466 11475
gin$	16662
ginger$	9505 5443 5466 5897
girl	10367 16294 10472 16328 16372 16373 16375 16416 4626 16462 16479 16482 10683 16539 16582 16594 10766 16606 10912 10996 11654
girl$	363 393 431 888 909 6894 1285 1286 1288 2112 13971 13972 2289 14134 14146 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 2589 14556 2917 2918 15103 9420 3449 3543 3590 3591 9680 9770 9771 10398 10969 16829 5122 11136 11148 5164 11205 11277 5301 11432 11455
girlfr	16727
girlfriend$	11977 12451 638 12487 12488 671 672 673 674 675 16733 16741 16748 11035 11036
girlfriends$	11977 12451 638 12487 12488 671 672 673 674 675 11035 11036
girls	10382 10390 16359 10527 4545 4546 10574 4612 10623 16540 4807 16628
girls$	11923 363 12206 6377 393 431 12321 6489 6491 6493 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 7065 1285 1286 1288 7323 13192 7644 7655 7656 7718 7726 1788 7812 7971 13893 13903 13904 13905 13906 8089 2105 2106 2107 2112 13944 13946 13956 13959 13971 13972 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 14052 2288 2289 14134 14146 2356 2357 2358 2359 14217 14246 14247 14248 14249 2456 14283 14352 14355 14380 14381 14382 14383 14384 14385 14396 2589 14412 14556 2793 8840 8841 8842 8843 2883 2917 2918 14760 14769 15019 15103 9417 3449 15333 3543 3590 3591 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9750 15594 9762 15604 9828 15717 15879 10087 10088 10089 10090 10091 10092 10150 15998 16016 16024 16025 16026 16027 16028 16029 16030 16031 10339 16407 10597 4623 16456 4687 11012 11136 11148 11195 11201 11205 11228 11277 5301 11432 11549 11557
git$	11126
gits$	11126
giv	4478
give	4400 4479
give$	12100 294 295 296 297 298 299 300 12181 462 706 707 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 1611 1612 1699 1700 1701 1702 1703 1705 1706 7734 2101 2102 2275 2276 2277 2676 9075 3100 3101 3146 9301 3362 15355 15462 15468 15482 9952 4050 4194 4195 4196 4197 4198 10373 10396 10468 4488 4654 4729 5250 11493
gived$	1104 1105 1106 1107 2275 2276 2277 3146
giveed$	10468
givees$	4488
giveing$	10468 4488 4654
given	4390 10485 10545 5002
given$	12037 6238 6239 1104 1105 1106 1107 1699 1700 1701 1702 1703 1705 1706 2101 2102 2275 2276 2277 3100 3101 3146 3362 3735 15869 15870 15871 15872 4076 4194 4195 4196 4197 4198 16371 4846 4847 4874 4877 4891 4947
gives$	294 295 296 297 298 299 300 462 706 707 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 1699 1700 1701 1702 1703 1705 1706 2101 2102 2275 2276 2277 3100 3101 3146 15355 4050 4076 4194 4195 4196 4197 4198 10418 10435 10468 4488 4654 4729 5250
giving$	294 295 296 297 298 299 300 462 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 1699 1700 1701 1702 1703 1705 1706 2275 2276 2277 9025 3100 3101 3146 4050 4194 4195 4196 4197 4198 10418 5250
glad$	301 302 307 473 474 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 7407 7528 13362 13363 13364 13365 1548 1549 1550 1747 1748 1749 1750 3321 16197 5073
gladly$	1201 1202 1203 1204 1205 1206
glamour$	13831 13832 13853 13859
glandular$	5719
glass$	11698
glasses$	11470
glaucoma$	5946
glean$	4392
gleaned$	4392 16299
gleaning$	4392
gleans$	4392
glories$	1057 1058
glorified$	1170 5080
glorifies$	1170 5080
glorify$	1170 5080
glorifying$	1170 5080
glory$	1057 1058
gloves$	11470
glued$	3884
go$	6094 11928 6096 6097 11940 6141 12011 12031 12064 12081 12082 12083 12085 6258 12094 380 6383 6389 6390 6391 6392 12226 12246 12248 12249 12250 6452 6454 6455 520 521 522 523 524 525 559 562 565 566 6554 6557 6565 584 585 12468 686 687 688 692 700 12531 12532 12533 12534 12535 6731 12602 12603 12604 6908 6977 6978 6985 1001 1002 1003 1007 1008 1017 1109 12930 1152 7143 7186 7188 7190 7272 1470 1471 1472 1473 1474 1475 1476 13361 13366 13372 7570 7571 7572 7573 1609 1610 13509 13510 7729 7750 13598 13747 13793 13795 13801 13803 2015 2039 2072 2073 2244 2381 2382 2383 2384 2385 2386 2392 2393 2449 2607 2608 2609 15111 15112 15113 15114 3573 3582 3594 3595 3596 3597 3598 15431 15462 15468 15482 15488 15489 3688 15665 9874 10018 10291 10486 4720 16610 4978 5030 5057 5058 11044 5232 11493 5809
goad$	2089 2090 5119
goadded$	2089 2090 5119
goadding$	2089 2090 5119
goaded$	2089 2090 5119
goading$	2089 2090 5119
goads$	2089 2090 5119
goal	4749
goal$	13309 4737 16605
gobby$	5876
goed$	7186 7188 7190
goes	16271
goes$	12064 380 520 521 522 523 563 565 566 6565 584 585 686 687 688 693 700 12702 1009 1110 7186 7188 7190 1336 1470 1471 1472 1473 1474 1475 1609 1610 1622 1623 7610 7611 2015 2039 2072 2073 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3573 3582 3594 3595 3596 3597 3598 3730 15614 15665 9874 10486 16342 4862 4978 4983 4991 5030 5057 5058 11044 5232 5749 5809
gofer$	5850
gofers$	5850
going$	12032 12054 12055 12056 380 12276 6446 520 521 522 523 558 565 566 6553 6556 6563 6564 6565 584 585 642 12468 686 687 688 694 700 12531 12532 12533 12534 12535 12563 12602 12603 12604 6977 7143 7186 7188 7190 7244 7264 1470 1471 1472 1473 1474 1475 2039 2072 2073 8077 2244 2449 2607 2608 2609 8751 8752 2934 3573 3582 3594 3595 3596 3597 3598 15461 9649 3665 3666 3667 3668 9654 3674 3675 3676 15588 15665 9874 4577 4720 4978 4991 5030 5057 5058 5247 5736 5809
goings$	16334 10543
gold$	8306 5455 11470
gone$	6429 6430 6440 6464 6465 6466 6467 6468 6469 6470 6471 520 521 522 523 524 525 565 566 6565 686 687 688 700 12536 12537 6714 12553 12554 12555 12568 7186 7188 7190 1470 1471 1472 1473 1474 1475 1609 1610 7696 7791 7839 13680 13683 2039 2244 2392 2393 15170 15176 15877 15878 10376 10486 4568 10869 4963 5030 5057 5058 11044 5232 5736
gonorr	5956
good$	11881 6111 6152 555 8086 8087 8123 2139 14042 2324 8311 8413 2483 8661 8795 8879 2974 2982 2985 9131 9808 10120 10299 4557 5431
goods$	10697
goodwill$	8256
goose$	11476
gorgeous$	5897
gormless$	11433 5876
gos$	16610
gossip$	11207
gossips$	11207
got	16675 5002
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12081 12082 12083 12085 6478 695 698 700 12536 12553 12554 12555 12569 839 840 12704 937 938 12773 1013 1016 12843 12844 7019 1117 1118 1119 1163 1165 7186 7188 7190 7208 7209 1302 1303 1304 1305 1306 7560 7561 13476 13477 1710 1711 1735 1736 1737 1738 1739 1740 1741 1742 13678 7846 2069 2070 2074 13919 13920 2354 2355 2395 2421 2612 3016 3035 3191 3251 3252 3253 3254 3255 3338 3512 3525 3526 3527 3528 3576 9767 15773 15774 4221 4303 4304 16299 4629 4877 4979 4980 5057 5058 11044 5248 5334 5467 5478 5722 5739 5765 5767 5811
gown$	15375
gowns$	15375 15398 15415
gp	10840 4858
gp$	16673 10843
gps	5002
gps$	10987
grade	11743
grade$	16208 11765 5916
graded$	2540 2543 16363 5607 5916
grades	16719 10887
grades$	16208 16720 11765
graffi	10970
graffiti$	16474 16803
graft$	11703
grafts$	11703
grain$	1362
gran	10893 16728 10896 4915 4925 10911 4927 4930 16772 16778 10948
gran$	4903 16726 4928
grandad$	4928
grandf	10893
grandfather$	16726
grandm	10893
grandmother$	13384 16724 16726
grandmothers$	13384
granite$	15007
granny$	13384
grante	10645 5815
granted$	16478 11644
grasp$	13747 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 8869 14703 8889 14723 9386
grass$	16072
grateful$	16197
gratitude$	14239 14240 14241 14242 14243
grave$	13306 13307 16721
graves$	13306 13307
graveyard$	16773
gravitate$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
gravitated$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
gravitates$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
gravitating$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
greasy$	3508 15342 5443 5450 5466
great$	7520 8257
greater$	2776
greatly$	16614
greed$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12666 6872 6873 6893 12727 12916 12917 12918 12919 12920 12921 13068 13126 13391 13392 1575 1576 13525 7770 7863 1879 7865 13831 13832 11081
greedily$	1201 1202 1203 1204 1205 1206
greedy$	5876
green$	7408 14669 14670 14671 15099 15332 11362 5444 5466
greet$	4347
greeted$	4347
greeting$	4347
greets$	4347
greetted$	4347
greetting$	4347
grew$	2739 2740 3507 5449
grey$	15332 15342 5466 11470 5490 11639
grief$	7478 15150
grip$	8889 14723 16039 16116 16117 16118 16119 4770 11566
grips$	4770
gromme	10814
grommets$	16647
groomed$	11864 11867 12501 12816 13503 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13818 13819 13820 13821 13822 13823 13824 13825 14955 11422
groomer$	12383 12475 12480 12485 12945 12946 12947 12948 12949 12950 12951 12952 12953 13263 13653 13961 2147 2232 15105 11064 11143 11146 11147
groomers$	12383 12480 12485 12945 12946 12947 12948 12949 12950 12951 12952 12953 13263 13653 13961 2147 2232 11064 11143 11146 11147
grooming$	11857 11858 11859 11874 11886 12199 12662 12663 12861 7029 13207 13208 13818 13819 13820 13821 13822 13823 13824 13825 15219 11056 11111
gross$	5530
ground$	4477 16386
grounds$	4659 4675 4945
group	10367 16211 10382 16294 10472 16328 16336 16353 16356 16359 10527 16361 4545 4546 16372 16373 16375 10574 16416 4612 4626 16462 4650 16479 16482 16487 10667 10683 10692 16525 10693 16539 16582 10755 16588 16594 10766 4783 16602 16606 16618 4807 16628 11610 5648 5649 11649 11654 11661 11673 11674
group$	11923 11951 11952 363 12206 12208 6377 393 431 12321 6489 6491 6493 6711 6712 6717 6718 6728 6768 6781 6785 6823 888 909 6894 6904 7065 1285 1286 1288 7323 13192 13201 7644 7655 7656 7713 7721 1788 7812 13796 7971 8089 2105 2106 2107 2112 13946 13952 13954 13959 13979 13982 8152 8153 2210 2288 2289 14128 2356 2357 2358 2359 14198 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 2589 14412 8584 8585 2635 14571 14677 14678 14679 14680 14681 14724 14725 14726 14740 2942 2943 14772 15019 15147 15149 15195 15207 3449 3451 3452 15333 3543 3590 3591 15540 15541 15542 15543 15544 15547 9718 9719 9720 9723 9724 9735 9744 9750 15594 9762 15604 15609 15611 9828 15717 10087 10088 10089 10090 10091 10092 15939 10144 10146 16015 16024 16025 16026 16027 16028 16029 16030 16031 16108 16109 10281 10339 10341 10364 16199 16204 16244 16247 10421 10450 16293 16297 16298 16300 16310 10480 16316 16323 10507 4523 16369 16382 4582 16407 10597 4621 4623 16449 4635 16454 10633 10635 4687 16512 16526 16527 10713 16547 16548 16573 16574 16575 10751 16590 4778 10768 10796 10799 16633 11136 11139 11190 11195 11230 11277 5301 11330 11549 11557 5633 11623 5649 5691 11762
groups$	11952 13952 13954 2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 16244 16382 11195 11277 11623
grow	4803
grow$	2739 2740 2879 14698 14699 8867 3507 5449
growing$	2739 2740 3507 5449
grown$	633 12457 7041 8035 2068 14456 14503 2724 14544 14545 14546 14547 14548 14549 8718 8719 8720 8721 2739 2740 8737 8743 8744 8745 14580 14581 14582 14586 14587 14588 14589 14595 8767 8769 8770 8771 8772 8773 8777 8779 14613 8788 14627 14628 2811 2828 14648 14650 2836 2837 8824 14658 14659 8830 8831 2855 2873 2874 2885 8872 14712 14713 14714 14719 2905 14733 8901 8980 8983 9016 14850 14851 14852 14853 9073 3102 3103 3104 3105 14935 14936 9140 9142 3165 14983 3166 3167 14985 9160 3191 15051 15052 15053 15054 15058 9293 9330 15165 9333 9365 9367 3420 3444 3445 3446 3447 3457 9453 3507 11350 11353 5411 5449
grownups$	14550
grows$	2739 2740 3507 5449
grubby$	15360 15361 5483 5490 5897
grumpy$	5868
guarantee$	3769 9754 3770 9755 3771 9756 3772 9757 3773 3774
guaranteed$	3671 3672 3673 5510
guard	4419 10484 10491 4537 10532 4559 10616 4639 10624 4728
guard$	6288 12426 4395 16214 10404 16296 16317 16319 16324 10522 4541 16365 4560 4561 16449 4684 4700 10713 4809
guardian$	14929 14930 14931 14932 14992
guardians$	14929 14930 14931 14932 14992
guards	10624
guards$	6288 12426 4395 16214 10404 16296 16317 16319 16324 10522 4541 16365 4554 4560 4561 16449 4684 4700 10713 4809
gucci$	11470
guess$	15153 15154
guessed$	13640 13641 7809 7810 13670
guidance$	12071 12072 13427 13428 13788 13789 13790 13791 13792 14880 14894 14958 14959 14960 15759 15760 15761 15762 15763 15764 16191 11105
guilt	16403 10586
guilt$	16091 16419 5574 11563
guiltless$	6963 979 6965
guilty	5821
guilty$	854 855 12783 12784 12785 12786 10661 11057 5821 11806
gullible$	13466 1820 14669 14670 14671 11083 5100 11362 5876
gum$	5947
gun	16827
gun$	12812 7966 7967 10975
guns$	12812
gutless$	5868
gutter$	15621
guttersnipe$	5865
guttersnipes$	5865
gyppo$	5865
gyppos$	5865
habit	11733
habit$	11906 11910 6432 448 1278 1279 1280 1281 1282 1283 1284 2052 2053 2054 4037 11003 11004
habits$	11906 11910 13304 15497 15624 11003 11004 11380
habitual$	581 582 10550 5032 5155 5168 5645
habitually$	580
had	4817 4822 4864 5749
had$	221 222 315 604 607 6703 6704 6705 6708 6709 726 727 728 729 730 731 732 733 734 749 750 751 752 12596 6764 6765 829 875 877 957 1046 1047 12967 1190 1233 1247 1260 7250 7253 1300 1302 1303 1304 1305 1306 1329 13193 1381 1382 1582 2354 2355 2421 2501 2612 2804 14955 15291 15294 3512 3525 3526 3527 3528 3576 15678 15679 3876 3926 3927 3928 3929 3931 3932 3933 3934 9937 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3993 4001 10012 10013 10014 10026 10028 10096 15930 4329 4330 16299 10756 4818 10807 4829 4831 4837 4839 4846 10849 4874 4877 4947 4979 5334 11405 5467 5478 5533 11626 5701 5722 5723 5764 5800
haemop	5720
haemophilia$	11705
hair$	15325 15327 15328 15329 15394 15425 11438 5456 11451 5468
haircut$	15327 15328 15329 15394 11451 5468 11465
haircuts$	15327 15328 15329 15394 11451 5468 11465
haired$	11419 11428
hairstyle$	15327 15328 15329 15394 11451 5468 11465
hairstyles$	15327 15328 15329 15394 11451 5468 11465
hairy$	5897
half$	867 1342 9570 10140 4630 10641 4741 5542
halfway$	11486
hall	10955
hall$	16788
halluc	5944
hallwa	10955
hallway$	16788
halve$	16549 16579
halved$	16549 11663
halves$	16579
ham$	5552
hand	4459 4490
hand$	298 299 300 12753 12754 974 975 976 977 7037 13247 1437 1438 1439 1440 1441 7733 14213 14214 8655 8656 8657 2673 9051 14885 14886 14887 9251 15254 15331 10468 4488 10630 4654 10736
handded$	298 299 300 1437 1438 1439 1440 1441
handding$	298 299 300 1437 1438 1439 1440 1441
handed	10485 10545
handed$	298 299 300 1437 1438 1439 1440 1441 16036 10468 11530 11531 11583 11646
handedly$	11584
handes$	4488
handful$	2212 8197 2213 8198 2214 8199 2215 8200 14391 11152
handing$	298 299 300 1437 1438 1439 1440 1441 10468 4488 4654 11619
handl	11593
handle	10627 4694
handle$	14256 14312 8636 8648 2689 8675 8676 2692 14529 14530 14753 8953 8954 8955 8958 8959 8961 8962 8965 2998 14817 14818 3020 9006 9007 9008 9014 9117 14996 9201 3230 3231 4347 4770 5379
handled$	2998 3230 3231 4347 5379
handles$	2998 3230 3231 4347 10442 16460 5379
handli	16423 5929
handling$	8953 8954 8955 8958 8959 8961 8962 8965 2998 9014 3230 3231 15080 15081 15082 15083 15084 4036 4263 4264 4265 4266 4347 10991 5379 11545
hands$	11876 11877 11878 11879 298 299 300 12753 12754 7037 13247 1437 1438 1439 1440 1441 13315 13316 8655 8656 8657 2673 9251 15331 15931 16057 10468 4488 4654
handse	10695
handset$	4391 10457 4526 16345 16528 5627
handsets$	4391 10457 4526 16345 16528
handsome$	5897
hang	16271 10627 5711
hang$	12217 12246 12248 12249 12250 12281 12531 12532 12533 12534 12535 12602 12603 12604 6978 7046 1062 13561 2058 2072 2073 14454 3578 3579 3580 3582 11405
hanged$	2072 2073 14454 11405
hanger$	5173
hangers$	16196 5173
hangged$	2072 2073 14454 11405
hangging$	2072 2073 14454 11405
hanging$	12032 12276 12531 12532 12533 12534 12535 12602 12603 12604 13199 13200 2058 2072 2073 14454 15417 15418 11405 11486
hangouts$	16460
hangs$	2058 2072 2073 14454 3578 3579 3580 3582 11405
haphazard$	16081 16082 16083 16084
happen$	11978 12033 12034 12035 12708 12807 14034
happened$	11889 11892 11978 6723 6724 12572 12573 863 6853 12702 12793 7360 13194 13195 13196 13197 13198 13486 13730 13731 13732 13733 13734 14934 9202 9203 3219 15840 15841 15842
happening$	13730 13731 13732 13733 13734
happens$	11889 11978 861 12702 13486 13730 13731 13732 13733 13734
happily$	1201 1202 1203 1204 1205 1206 8998 8999 9000 9001 9002 9003 9004 9033 9034 9035 9036 5083
happy$	301 302 307 6293 441 442 443 473 474 683 684 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1217 1218 1219 7528 13362 13363 13364 13365 1548 1549 1550 1747 1748 1749 1750 3321 5073
harass$	2075 2076 2077 5118
harassed$	2075 2076 2077 5118
harasses$	2075 2076 2077 5118
harassing$	2075 2076 2077 16180 16181 16182 16183 5118
hard	4768 4773
hard$	7292 1346 1347 1348 1386 7371 1387 1388 7373 1389 7923 7927 13861 2233 2234 2310 8314 14232 8400 2494 2495 2496 2497 2498 2499 8557 14448 2675 2957 2958 2959 9177 9178 3194 9223 9243 16196 10753 4772 16593 5261 5269 5390 5392 5404 5408 5445
hardcore$	5205 5876
harden	11660
hardened$	8277 3102 3103 3104 3105 3119 3120 3203 5155 11315 11392 5890
harder	4593
harder$	6863 2494 2495 2496 2497 2498 2499 15741 16175 16176 16177 16178 16179 10578 4772 11585
hardest$	2494 2495 2496 2497 2498 2499
hardier$	3102 3103 3104 3105
hardly$	94 7307 7308 7328 7329 7330 1531 7542 7543 1697 7825 7826 1845 1846 1847 8093 2923 2925 2926 2960 2993 2994 3079 9064 3080 3081 9155 9539 3702 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 4079 4134 4135 4136 4823 4884 5370 5371 5377 5385 5399 5533 5728
hardy$	3325
harm	10556 5711 5936
harm$	11818 11819 11838 11857 11858 11859 11886 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12295 6788 6789 12662 12663 12672 12673 869 12805 12806 1076 12895 7255 7256 13090 13207 13208 7478 13318 13700 13701 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13784 13785 13786 13787 14090 14982 15150 10201 16080 10375 10550 10652 10928 16761 4998 16824 11047 5610 5639 5643 5645 11695
harmed$	11695
harmer$	11164
harmers$	11164
harmful$	6111 12335 2134 2135 2136 8138 5019 5152 5163 5645
harming$	11695
harms$	11818 11819 11695
harsh$	16035
has	4817 4856 16675 5749
has$	5991 5993 604 829 937 938 957 1046 1047 1190 1233 1260 1300 1329 1582 1678 7768 1920 2354 2355 8350 2421 2501 2612 2804 3191 3251 3252 3253 3254 3255 15291 15294 3512 3525 3526 3527 3528 3576 3680 9843 15678 15679 3876 9937 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 3992 4000 4035 10026 10028 4360 10456 16387 10584 10756 4785 4818 4829 4830 4831 4839 4846 10841 4869 4874 4877 4891 4947 4979 5002 5248 5334 11405 5467 5478 5533 5701 5722 5723 5764
hastily$	16184 16185 16186
hat$	11470
hate$	14129 2426 5237
hated$	2426 5237
hates$	14129 2426 5237
hating$	2426 5237
hats$	9575 9576 3592 3593 11470
haunts	4458 10443 10627
haunts$	15497 16460
have$	5992 5994 6292 6403 6437 6441 6461 6472 6474 6475 6479 604 607 6739 829 874 904 937 938 957 6981 1046 1047 7163 1190 1233 1260 1300 1329 1375 7364 7365 1582 1678 7763 7769 7787 7792 7803 7804 7807 7808 7837 7838 7841 7842 7845 7847 7848 7849 7850 1919 13924 2354 2355 8349 2421 2501 2612 14454 2804 2805 8887 3191 3251 3252 3253 3254 3255 3328 15244 3512 3525 3526 3527 3528 3576 9644 9653 15488 3680 3706 9748 9843 15678 15679 3876 15724 15725 15726 15727 9895 15732 15733 15734 9904 9910 9937 9953 3994 4035 15875 15876 10296 10297 4361 10456 16434 10756 4785 4979 5248 5334 11405 5467 5478 11517 11626 11651 5701 5764
having	4822 5749
having$	604 607 6981 1047 8079 3512 3576 10807 4829 4831 4837 5467 5723
havoc$	11185 11186 11187 11193
hawk$	612 5045 5091
hawked$	612 5045 5091
hawking$	612 5045 5091
hawkked$	612 5045 5091
hawkking$	612 5045 5091
hawks$	612 5045 5091
hazel$	15332 5444
he$	6127 6133 6634 6711 6712 6717 6718 6767 6781 6784 7052 7055 7064 13020 7204 7221 7323 1351 1788 13643 2104 8089 2105 13923 2106 2107 8253 2288 14460 15540 15541 15542 15543 15544 9718 9719 9720 9722 9911 15748 5765
head$	12620 12622 12753 12754 1453 1454 1455 1456 1457 7457 1477 13445 13446 13447 13448 13449 13450 13451 13452 7620 7621 7622 13799 13800 14154 14186 8659 14522 14523 14524 2707 2708 2829 2830 2831 2832 2833 2834 2835 9015 9531 9555 9556 3572 3799 9784 3800 9785 3801 9786 3802 9787 3803 9788 3804 9789 16061 4244 16499 11449 5587 5949
headache$	8545
headaches$	8545
headcase$	11207 5865
headcases$	11207 5865
headed$	526 3799 9784 3800 9785 3801 9786 3802 9787 3803 9788 3804 9789 11243 11248 11290 11377 11418 11529
headfirst$	13288 7461
heading$	526 13421 3799 9784 3800 9785 3801 9786 3802 9787 3803 9788 3804 9789 4822
headlong$	13288 7461
heads$	12620 12622 12753 12754 1453 1454 1455 1456 1457 13445 13446 13447 13448 13449 13450 13451 13452 7620 7621 7622 13799 13800 14154 8659 2707 2708 9015 4146 16061 4244 11344 11363 11447 11448
headscarf$	11470
headscarves$	11470
headstrong$	5878
health	10821 10857 16727
health$	12265 12266 12770 13314 13564 7980 7981 7982 7983 7984 9919 16636 16654 10826 16672 10840 10842 16679 11723 5751
healthier$	6111
healthy$	6152
heap$	14250
hear	10481
hear$	13941 4821
heard$	2649 4020 4021 4821 4944
hearin	10820
hearing$	4821 16653 4944 5732 5733 11805
hearings$	11805
hears$	4821
heart$	14198 10802 16636 5724
hearted$	15973 11254 11255 11527
heartless$	15854 5876 5907
heat$	4753 16572
heatin	4982
heating$	16796 10967
heavier$	5422
heavies$	11207
heaviest$	3515 5470
heavil	10833
heavily$	3494 16660 16666 16667 5424
heavy	4768
heavy$	7050 9469 10203 10753 5422 5425 5475 5546 5598 5599
heavyset$	5896
heed$	6078 6079 6080 6081 6082 12181 13429 13430 13747 7955 7956 7957 7958 7959 15526 15527 15528 15800 15894 15895 15896 15897 15898 15899 15900
heeded$	12536 12544
heedless$	101 102 5868 5869
heel$	16516
heels$	15400 15401 15402 16059 11470
height$	3381 3382 3383 15299 15300 15301 11407
held	11590
held$	2681 15276 15869 15870 15871 15872 4277 4371 16230 4529 10657 16508 4812
helicopter$	5635
hell$	1006 7554 13898 13917 5217
hellbent$	1256 1257 1258 1259
hellraiser$	5862
hellraisers$	5862
help	4386 4416 4452 4676 4719 10838
help$	6037 176 183 184 12071 12072 12181 12297 12304 12322 12581 12755 12889 12890 12892 12893 12900 13079 13084 13436 13587 7888 13754 13755 13756 14216 14312 14326 8647 14850 14851 14852 14853 14880 14888 14889 14890 14891 14892 14894 14900 14901 14902 14903 14904 14983 14985 15236 15448 3637 3638 3639 3640 15462 15468 15482 15549 15570 15601 15639 15640 15641 15647 4044 4045 4046 15919 15928 4263 4264 4265 4266 16102 4462 4504 4671 4678 4737 16568 4796 16671 16693 11067 11091 11092 11177 11218 11317 11489 11493 11501
helped$	183 184 12757 13725 13726 13727 13728 13729 14327 15467 15473 15478 15481 15487 15582 15599 15625 15626 15627 15628 15629 16226 4671 4678 4796
helper$	13263 11078
helpers$	13263 11078
helpful$	4376 16226
helping$	183 184 7889 15639 15640 15641 9809 4671 4678 4796 11501
helpless$	8927 14988 14989 14990 14991 15099
helpped$	183 184
helpping$	183 184
helps	4676
helps$	183 184 4462 4671 4678 4737 4796 11502
hence$	3182 3183 3184 3185 3186 3187
henchman$	5850
henchmen$	5850
hepatitis$	5948
her	10367 10390 16263 10507 4582 4851 10852 4883 10881 4906 10892 4918 16750 16784 4973 4975 10969 16810 5005 11751 5815
her$	11821 11822 19 11848 6073 6086 6088 11922 106 107 110 114 115 6102 6104 122 6108 6164 6330 348 355 356 357 359 6347 363 6359 6360 6361 6362 6363 6364 393 396 431 6431 12284 6486 6514 6597 6642 6647 6658 6742 6799 6822 848 849 6840 6866 12702 885 887 888 6888 908 909 6894 12728 6896 6903 928 946 6961 6967 6969 986 12840 7026 7062 1166 1168 1221 7231 7232 1285 1286 1288 7287 7293 7297 13201 7393 7434 7472 7549 7550 7612 7655 7656 1782 1785 13614 7820 13656 1878 7864 1880 7868 13779 13783 7951 13796 2112 8145 14030 14067 8268 8391 14269 2589 8584 8585 14464 2655 8708 8710 8861 8877 14754 8935 14768 8936 8937 8939 14893 15018 9189 15028 9215 9279 9280 3297 3298 3299 15137 15148 9324 3340 9326 3354 15230 15231 15232 3448 3449 9474 9475 9476 9501 3524 3537 3542 3543 3563 9562 3590 3591 15623 15642 9869 10141 16025 16026 16027 16028 16029 16030 10224 10226 10228 10235 16075 16141 10567 16639 10811 10813 16651 4835 10822 4838 10831 10836 4855 10868 10878 16714 4902 10891 4908 4909 10895 4911 10903 4926 10916 4937 16757 10939 10957 10958 10960 16795 16802 16808 10978 10988 10990 5048 5064 5301 5487 5488 11549 5613 5737 5738 5745 5746 5753 11740 5770 5782 11776 5807 5812 5823
herbert$	11213
herberts$	11213
heritage$	9515 9516 9517 9520
heroin	10825 16827 10998
heroin$	16357 16658 10834 16670 16831 11013
hers$	12697
herself$	5985 5987 11821 11822 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 8197 8198 8199 8200 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 2606 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10812 10965 10999 11029 11030 11076 11364 11365 11696
herselves$	10812 11696
hid$	3581 4245
hidden$	13045 3581 16230 11487
hide	10563 4600
hide$	12100 6426 6427 6428 6979 7216 3581 4245 11672
hided$	4245
hides	4600
hides$	3581 4245
hiding	4600
hiding$	6979 13536 3581 4245
hierar	16256 11594 11596 11673
hierarchy$	16242 16243 5917
high$	79 12837 12838 12839 7051 1071 1072 1073 1074 1075 12933 7148 1164 7150 2533 2534 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8542 8543 8544 15665 10093 5246 5545
higher$	2533 2534 10429 5747
highest$	2533 2534
highlights$	11452
highly$	4768 5383
hijab$	11470
hijabs$	11470
him	10367 10390 16263 10852 16750 16784 16810 11751
him$	11821 11822 11848 11922 6269 6276 6277 6279 6282 12153 6324 12309 12385 12388 12469 12481 12522 12528 12582 6822 6903 12810 7053 7077 7089 7090 7091 7092 7105 12945 12946 12947 12948 12949 12950 12951 12952 12953 12954 13022 13060 13073 13075 13097 13107 13164 13201 7405 7406 7410 7422 7423 7425 7426 13358 13359 7655 7656 13569 13593 13623 13796 14269 8584 8585 14754 14783 14893 15018 15028 9279 9280 15137 15148 15230 15231 15232 15241 15623 15642 10141 16025 16026 16027 16028 16029 16030 11060 11064 11549 11740 11776
himself$	5985 5987 11821 11822 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 8197 8198 8199 8200 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 2606 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10812 10965 10999 11029 11030 11076 11364 11365 11696
himselves$	10812 11696
his	10507 4582 4851 4883 10881 4906 10892 4918 4973 4975 10969 5005 5815
his$	19 6073 6086 6088 106 107 110 114 115 6102 6104 122 6108 6164 6313 6330 348 355 356 357 359 6347 363 6359 6360 6361 6362 6363 6364 393 396 431 6431 12284 6486 6514 6597 12452 6647 6658 12521 6742 6799 848 849 6840 12697 6866 12702 885 887 888 6888 908 909 6894 12728 6896 928 946 6961 6967 6969 986 12840 7026 7062 1166 1168 1221 7231 7232 13091 1285 1286 1288 7287 7293 7297 7393 7434 7472 13343 13360 7549 7550 7612 7632 1782 1785 13614 7820 13656 1878 7864 1880 7868 13779 13783 7951 8040 2112 14030 14067 8268 8391 2589 14464 2655 8708 8710 8861 8877 8935 8936 8937 8939 9189 9215 3297 3298 3299 9324 3340 9326 3354 3448 3449 9474 9475 9476 9501 3524 3537 3542 3543 3563 9562 3590 3591 9869 10224 10226 10228 10235 16075 16141 10567 16639 10811 10813 16651 4835 4838 10831 10836 4855 10868 10878 16714 4902 10891 4908 4909 10895 4911 10903 4926 10916 4937 16757 10939 10957 10958 10960 16795 16802 16808 10978 10988 10990 5048 5064 5301 5487 5488 5613 5737 5738 5745 5746 5753 5770 5782 5806 5812 5823
hisself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10999 11029 11030 11076 11364 11365
histor	4401
historic$	10386
history$	1278 1279 1280 1281 1282 1283 1284 4037 16291 10459 4942 11141 11736 11771 11809
hit	16745 16754 4938 16762
hit$	13501 15034 4334 4752 16755 10923
hits$	16755
hiv	5956
hoist$	1312
hold	4600 4711
hold$	11932 6426 6427 6428 6979 13361 13366 13934 13935 13936 13937 13938 14315 8662 8663 8664 8665 2681 8678 8679 8950 8951 8952 3230 3231 3244 3245 3246 4277 4371 10389 10448 16414 10584 4811
holdin	16258 10569 16408 4600 10994
holding$	6979 2681 14884 9421 16194 16402
holds	16258 4600
holds$	2681 3230 3231 3244 3245 3246 4277 4371 10442 10448 16285 16414 10584
hole$	13306 13307
holes$	13306 13307
holmes$	16347
home	10893 16731 16756 16784
home$	11973 11974 12273 12297 12310 12348 12349 12547 12548 12590 12591 12608 12609 7002 7003 12902 7137 7139 13025 13029 7258 7259 7260 7320 13454 13583 13584 13624 13672 8269 8562 14400 14401 2606 8608 14668 14843 14848 14976 15196 15220 4333 16346 16360 4722 10711 4794 16705 16725 16726 16737 16738 16753 16757 16761 16768 16775 16776 16783 16790 16792 4976 16800 16819 11279 5587 5773 11778 11779 5805 11791 11792 11793
homele	16745 5977
homes$	12348 12349 12902 14400 14401 14848 16346 4722 10711 4794 16789 11279 11785
honest$	7783 13617 15467 15473 15478 15487 15582
hood$	3564 15399 9575 9576 3592 3593 5225 11470 5489 11639
hooded$	5139 5419 5490 11639 5897
hoodie$	15383 15384 15385 15394 11470 11472 11475 5902
hoodies$	14453 8621 9527 9528 15383 15384 15385 15386 15387 15391 15392 15393 15394 15396 15404 11470 11472 11475 5902
hoodlum$	5848 5850
hoodlums$	5848 5850
hoodrat$	5848
hoodrats$	5848
hoodrich$	5901
hoods$	14453 8621 3564 15391 15392 15393 15396 15399 15400 15401 15402 15404 9575 9576 3592 3593 11470 11472 5489 11639
hoody$	15383 15384 15385 11475
hook$	1645
hooked$	11894
hooligan$	14025 11126 5848
hooliganism$	5848
hooligans$	14025 14047 14048 14049 11126 5848
hoot$	15868
hoots$	15868
hop$	6976 2069 2070
hope$	9710 9822 3838 4033 4034 16254 11503
hoped$	4033 4034
hopeless$	8182 8451 3731 3732 5182 5292 5296 5876 5907
hopelessly$	5907
hoper$	14013 14026 14027 14028 11153 11168
hopers$	14013 14026 14027 14028 11153 11168
hopes$	4033 4034 16254
hoping$	4033 4034 16254
hopings$	16254
hopped$	2069 2070
hopping$	6976
hops$	2069 2070
horde$	2126 2127
hornet$	7378
hornets$	7377 7381
horrendous$	14340 14341 14342 14343 14344 14345 14346 14347 14348
horrible$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5243
horrid$	5243
horror$	11126
horrors$	11126
hospit	4858 10846 16745 10913 4998
hospital$	10843 16679 16680 16681 16746 10983 5587 5753
hospitalised$	5964
hospitalized$	5964
hostel	10949
hostel$	16782
hostile$	2508 2509 2510 2511 2512 14349 14350 4755 5298 5874 5908
hostility$	14410 14411 2594 2595 16165 16166 16167 16168 16169 11056 11286
hot	10787 10791 5699
hot$	4982 5305
hotel$	12375 12376 12377 12378 6546 6547 6548 6549 12810 13105 13322 13323 13324 13325 13326 14102 14103
hotels$	12521 12810
hothead$	11152 5863
hotheads$	11152 5863
hotspot$	16620 16624 5696 11684
hotspots$	16620 16624 11684
hounding$	16180 16181 16182 16183
hounds$	13277
hour$	4894
hours$	14043 14108 16693 4876 4894 16822 11380 11568
house	10893 16731
house$	12375 12376 12377 12378 6546 6547 6548 6549 12810 13001 13002 13105 13109 13322 13323 13324 13325 13326 13404 13573 8269 14641 14668 14672 14677 14678 14679 14680 14681 14724 14725 14726 14848 15196 15220 16346 10687 10711 16726 16757 16775 16777 16790 4976 16800 11793
househ	10893
household$	14401 14641 14668 14672 14848 15196 16726 11279
households$	14401 14848 11279
housemates$	8791 8792 8793
houses$	12810 16346 10711 16789
housin	16727
housing$	9919 4722 16739 11788
how$	12096 12097 12840 13603 13614 14458 8956 8957 2980 9118 9119 9257 9259 15219 4632 11053
hub$	10364 16199 16204 16218 16247 10421 10450 16293 16297 16298 16300 16303 10480 16316 16323 16449 10633 16512 10713 16547
huge$	6072
hulking$	5897
hundred$	7647 9414
hung$	12567 2058 2072 2073 14454 3578 3579 3580 11405 11486
hungry$	11316 11794
hunt$	2015 8000 2016 2017 2018 2019 2020 2021 2381 2382 2383 2384 2385 2386 2387 15667
hunted$	2015 8000 2016 2017 2018 2019 2020 2021 2381 2382 2383 2384 2385 2386 2387
hunting$	2015 8000 2016 2017 2018 2019 2020 2021 2387
hunts$	2015 8000 2016 2017 2018 2019 2020 2021 2381 2382 2383 2384 2385 2386 2387
huntted$	2015 8000 2016 2017 2018 2019 2020 2021 2387
huntting$	2015 8000 2016 2017 2018 2019 2020 2021 2387
hurl$	1500 1501 1502 1503
hurled$	1500 1501 1502 1503
hurling$	1500 1501 1502 1503
hurlled$	1500 1501 1502 1503
hurlling$	1500 1501 1502 1503
hurls$	1500 1501 1502 1503
hurried$	991 992 993 994 996 997 998 999 1000 5073
hurry$	991 992 993 994 996 997 998 999 1000 5073
hurt	4938 16762 5711
hurt$	11864 11867 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12296 12634 12654 12981 13041 7278 7279 13137 13138 13139 13151 13152 13476 13477 13501 13503 14127 15016 15017 15020 15035 15036 9204 15490 16755 10923
hurting$	11900 11901 11902 11903 11904 7156
hurtle$	1476
hurtled$	1476
hurtles$	1476
hurtling$	1476
hurts$	13476 13477 9185 9186 15140 16755
husband$	16723 16733 16741 16748
hussies$	5865
hussy$	5865
hustlers$	5887
hyde$	14245
hydroc	5720
hydrocephalus$	11705
hyena$	11207
hyenas$	11207
hygien	10820 10821
hygiene$	16653 16654
hype$	13345
hyper$	5041 5876
hypersexual$	5841
hypersexualised$	5841
hypocritical$	5907
hysterical$	5876
i$	4275
ic	5654
ic$	3476 5421
ic0$	5894
ic1$	5894
ic2$	5894
ic3$	5894
ic4$	5894
ic5$	5894
ic6$	5894
ic7$	5894
ic8$	5894
ic9$	5894
ice$	13265
idea$	12113 7270 7271 1287 7273 1289 1290 1291 13242 10113
ideas$	12112
identi	16209 4406 16235 4433 4449 4454 16350 4576 4579 4582 4584 4596 10581 4645 16496 4797 5618 11637
identical$	9553 5480 5490
identically$	3493 5446 11469 11471
identified$	2144 2176 2554 4470 4531 10567 5007 5640 11626 5645 11639
identifies$	4444 4470 16362 4713
identify$	12181 4440 4444 4470 16352 16362 4713
identifying$	4444 4713
identity$	4413
idiot$	11207
idiots$	11207 11534
idle$	11308 5876
idly$	10101 11522
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5759
iep$	11744
ieps$	11744
ies$	14640
if$	12200 12253 713 714 715 716 717 718 719 720 721 722 723 724 725 12556 12557 12562 12565 12566 749 750 751 752 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 941 13193 7755 1771 1773 1774 13657 8254 8255 14257 9450 9451 9452 3930 4111 4112 4575 16612
ignor$	1619 1620 1621 4373 5097
ignorance$	13665 5907
ignorant$	5876 5907
ignore$	12057 12217 12246 12248 12249 12250 6939 2081 2082 15665 4255 4256 16100 5120 5505 5572 5573 11565
ignored$	12057 6939 1619 1620 1621 13588 2081 2082 15450 15665 4255 4256 16104 16105 16106 16107 4373 5097 5120 5505 5561 11552 5572 5573 11565
ignores$	12057 6939 2081 2082 15665 4255 4256 5120 5505 5572 5573 11565
ignoring$	12057 6939 1619 1620 1621 2081 2082 15665 15855 15856 4255 4256 16180 16181 16182 16183 4373 5097 5120 5505 5572 5573 11565
ignorred$	1619 1620 1621 4373 5097
ignorring$	1619 1620 1621 4373 5097
ignors$	1619 1620 1621 4373 5097
ill	16745 10913
ill$	129 130 3544 3566 16746 5255 5272 5320 5322
illegal$	12335 7697
illnes	16727 16729
illness$	11686 11722
image$	12412 12420 6610 6611 627 628 870 12813 13340 13345 14918 10298 16213 10381 4397 10417 4499 4501 16379
images	10463 4489 10474 10475
images$	12412 12420 6604 620 12439 6610 6611 627 628 12528 12813 14918 14933 16213 10381 4397 16236 16237 16245 10417 4482 10473 4499 4501 4506 16378 16379
imbecile$	5865
imbeciles$	5865
imei$	4377
immaculately$	3493 5446
immature$	5876
immaturity$	12192 12193 12194 12195 12196 12197 6872 6873 7767 1783 1784 7770
immensely$	16614
immigration$	16727 5810
imminent$	16498
immoral$	5878
immune$	3119 3120 3203
immuni	5960
impact$	15566 15567
impaired$	11956 11957 11958 11959 11718
impairment$	11686 11717
impenetrable$	5868
impetigo$	5948
implan	4843 10828
implant$	16661
implausible$	13930 13931 13932
implicated$	509 510 511 512 513 5007
importance$	7731
important$	4737
impos	4706
imposed$	10708
imposing$	5422 5897
imposs	4593
impossible$	7923 7927 13917 2494 2495 2496 2497 2498 2499 2957 2958 2959 3731 3732 10578 5516
impress$	15017
impressed$	11097
impression$	12113
impressionable$	5876
impris	16727
imprisoned$	16468
improv	4380
improvement$	15655 9823
imprudent$	1870 1871 5102 5869
impulse$	7947 8602
impulsive$	11956 11957 11958 11959 5876
impulsivity$	7770
in	4860 10889 5749
in$	188 6199 220 12100 12147 12148 12150 12152 6447 6494 6499 6502 6512 6516 6517 6518 621 6615 6616 6617 6619 6680 6681 6682 6685 12608 12609 12726 6959 6962 12796 7007 7042 1081 1114 13025 13029 7226 13101 7438 7455 7489 7506 7507 1605 1606 13754 8059 8068 8109 13951 8132 8149 13983 13984 2167 8230 14064 14076 8364 8365 8366 8367 8395 8396 8477 14378 8546 8579 8586 8626 8684 8688 14657 8876 8907 3057 3058 9247 3437 3438 3472 15291 15294 9480 9498 9502 9503 3539 3568 3569 15390 9558 9563 9567 9571 3587 3588 3589 9579 15631 15638 9842 9881 15808 15853 10229 16125 16200 10482 10487 10514 4574 16402 16406 16419 10676 10684 10800 10801 10818 10848 10866 10869 10874 10892 10940 10944 10946 10952 10956 10976 5001 11014 5109 5343 11330 11453 5481 11469 11471 11500 11514 5589 11626 11716 11726 5742 5795 11782 11787 11807
inability$	6348 364 365 366 367 368 369
inaction$	6834 16136 11569 11571
inadequacy$	5907
inadequate$	5907
inadequately$	5907
inappropriate$	12335 6579 13883 15360 15361 5116 11241 5298 5490
inappropriately$	3493 5446 11469 11471
inattention$	11569
incapable$	174 5514 11509
incessantly$	5905
incest$	16759
inch$	8811 15206
incident$	16385 11774
incidents$	16442 16474 11774
inclin	10605
inclination$	9798 15632 15633 15634 15635 15636 15637
include$	11626
included$	4997
income	16727
income$	11771
incompetence$	5907
incompetent$	5907
incompetently$	5907
inconsistent$	13930 13931 13932 14335 14336 14337 14338 2521 5288
incorrect$	5483
incorrigible$	5878 5879
increa	4803 5683
increase$	4699 10775
increased$	16571
increases$	10775
indecent$	6579 6587 6980
indefensible$	15951
indepe	11787
independence$	16687
independent$	8827 8829 3102 3103 3104 3105 3390 3456 3469 10906 11368 5384 11401
indestructible$	11376
index	11594
index$	16383 10588
indian$	3495 9486
indica	10387 11590
indicate$	16391
indicates$	16391
indifference$	15944 16136 16165 16166 16167 16168 16169 11569 11571 5907
indifferent$	11509 5907
indiscriminate$	1022
indisputably$	5905
indivi	16618 4807 11649
individual$	2289 14217 14246 14247 14248 14249 14288 14352 14380 14381 14382 14383 14384 14385 14396 15249 15291 15294 16252 4581 16618 11195 11277 11331 5762
individuals$	13876 13877 13878 13879 2289 14217 14246 14247 14248 14249 14288 14352 14380 14381 14382 14383 14384 14385 14396 15249 15291 15294 4581 10698 11195 11228 11277 11331
indoors$	12608 12609
inducement$	13347 13348 13349 13350 13351 13352 13353
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5907
ineffectual$	5907
inept$	5907
ineptitude$	5907
inevitable$	3691 3692 3693 3694 3695 3696 3733
inevitably$	11510 5905
inexcusable$	10211 16045 5907 5908
inexcusably$	5907
inexplicably$	5909
infamous$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5345 5881
infant	16708
infatuated$	651 652 653 654 655 656 657
infection$	11686
infested$	2128 2129
inflexible$	16035
inflicted$	11051
influe	16602
influence$	13953 11137
influenced$	11864
influences$	13953 11137
influential$	16273
inform	10373 4398 4497 4676 4719 5604 11590 5683
inform$	16206 4393 16223 4414 4415 10482 4671
informant$	16469 11589
informants$	11589
information$	12071 12072 7785 15933 10137 4263 4264 4265 4266 10377 16222 16223 4407 16255 4481 10628
informed$	6109 125 6355 8849 10454 4671
informing$	4414 4415 10482 4671
informs$	4414 4415 10482 4671
ingrate$	5865
ingrates$	5865
inhale	5958
inhaler$	11731
ining$	10482
initia	4751
initiative$	10736 5694
injection$	16664
injections$	16664
injunc	10643 10704 10705 10982
injunction$	16476 16477 4661 10651 16484 16531 16537 16538 10706 16542 16545 16815 16821 11659
injunctions$	4661 16484 16531 16537 16538 10706 16542 16545 11659
injuries$	12805 12806 13700 13701 11722
injury	10802
injury$	12805 12806 13700 13701 16635 11722
inmate$	11221
inmates$	11221
inner$	3479
innocence$	7863 14694
innocent$	6963 979 6965 14635 14636 14637 14638 8904 8905 8906 8927 9092 9093 9094 9095 15099 11356 11374
innocents$	14630 14631 14632 14633 14634 14741 14742 14743 14744 14760 14762 14763 14764 14765 14766 14767 15101 11355 11374
inpati	5961
input$	6204 12038
inquir$	4598
inquiries$	4598
inquirs$	4598
inquiry$	4598 11623
ins$	10482
insane$	11278
inside$	12100 12147 12148 12150 12152 12608 12609
insight$	13811 13812 8967 2983 2984 8970 11093
insist$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5073
insisted$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 13530 5073
insisting$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5073
insists$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5073
insistted$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5073
insistting$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5073
insolent$	5876
insomn	5944
inspec	4379 10365 10366 4383 10371 16209 10399 10400 10401 4417 4418 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 4544 10616 4648 10639 10679 4728 10714
inspector$	10364 16199 16204 4395 16232 16233 16234 10402 10403 16247 10421 4461 10450 16293 16297 16298 16300 10480 16314 16316 16323 10529 16449 10633 16512 10713 16547 11678
instag	4653
instagram$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411
instead$	13030 13031 13032 16112 16114 16171 16172 16174
instigator$	11631 5851
instigators$	11631 5851
instinct$	11390
instincts$	11388 11390
institutional$	5530
instructed$	4410 4548 10544
instructions$	12772 13427 13428 11105
insuli	5947
insulin$	10830
insulting$	2944 2945 2946 2947 2948 2949
insults$	12145
integrated$	5638
intel	5604
intel$	11589
intell	4460 16348 11594 11637
intelligence$	15933 10383 16217 10385 16219 16239 10445 10470 16305 10479 16315 10547 10587 4634 10628 5605 11591 5607 5913 5927 5933
intend	4398
intended$	4737
intens	4768 5683
intensive$	10753 10845 5825
intent	4749
intent$	1256 1257 1258 1259 11815
intention$	9798 15632 15633 15634 15635 15636 15637
intentions$	9798 15632 15633 15634 15635 15636 15637
intents$	2908
interc	10535 5929
intercepted$	16368
intercourse$	11022
intere	4398
interest$	6295 6296 12146 12714 13033 13034 14507 14508 14509 14510 15570 9798 15632 15633 15634 15635 15636 15637 15800 15894 15895 15896 15897 15898 15899 15900 10071 10072 10073 10074 10075 10275 16116 16117 16118 16119 4407 4504 16399 11566
interested$	9805 9975 15874 10242 10321 16197
internally$	5765
internet$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 5051
interr	16290 10511
interrogate$	4633
interrogated$	16344
interrogateing$	4633
interrogates$	4633
interrupt$	11511
interrupted$	11511
interrupting$	11511
interrupts$	11511
interruptted$	11511
interruptting$	11511
interv	4579 5000
intervene$	15919 16099 16102 16492
intervened$	15797 15929
intervention$	6204 12038 14326 15448 16817 11489 11811
interventions$	6204 12038 14326 15448 3637 3638 3639 3640 11489
interview$	4633
interviewed$	4609 4987
interviewing$	4633
interviews$	4633
intimate$	6579 676 677 678 679 6980
intimidate$	2075 2076 2077 5118 11511
intimidated$	2075 2076 2077 15016 5118 11511
intimidates$	2075 2076 2077 5118 11511
intimidating$	11900 11901 11902 11903 11904 2075 2076 2077 14448 5118 5298 5445 11511 5874
into	4374 4860 5606
into$	11868 11926 12100 12147 12148 12150 12152 12277 6505 6506 6507 6509 6683 6684 6685 12716 6999 7000 7001 13025 13029 13071 13101 1452 7438 7455 13294 13295 7465 7466 7468 7489 7510 7511 7512 7513 13545 13546 13547 13548 13550 13551 13552 13679 13813 13814 13815 13816 13817 8475 14514 10478 4565 16406 10583 5001 5742 5795
introd	4711
inured$	3119 3120 3203
invariably$	5905
invest	10444 10489 4645 16496 4798 16769 5667 5814 5934
investigate$	15919 16102
investigating$	10444
investigation$	16261 16322 4598 16489 16494 11799
investigationies$	4598
investigations$	16261 4598 16489 16494
investigationy$	4598
investigators$	16277
invincible$	13054 5890
invitation$	13347 13348 13349 13350 13351 13352 13353 9617 3633 9619 3635 3636
invitations$	9617 3633 9619 3635 3636
invite$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 812 813 6881 1207 1208 1209 1210 1211 7200 7201 1505 1506 1507 1508 5062 5067 5071
invited$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 812 813 1207 1208 1209 1210 1211 7200 7201 13189 13190 1505 1506 1507 1508 5062 5067 5071
invites$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 812 813 1207 1208 1209 1210 1211 7200 7201 1505 1506 1507 1508 5062 5067 5071
inviting$	11837 6005 39 310 311 327 328 329 330 331 332 333 334 6328 6329 812 813 1207 1208 1209 1210 1211 7200 7201 1505 1506 1507 1508 15639 15640 15641 5062 5067 5071 11501
involv	16403 16424 11627
involved$	11864 11867 509 510 511 512 513 514 515 516 12852 2124 2492 15590 15592 16103 16272 10569 16435 10603 10631 5007 11115
involvement$	509 510 511 512 513 12699 2124 10586 10630 11115
involving$	16425
iq$	5942
irish$	3495 9486
iron$	15007 15008
irredeemable$	5879
irresponsible$	104 105 6111 1779 5018 5099 5869 5907
irresponsibly$	5833 5907
is	4426 10451 16675 5705
is$	6123 6129 361 362 543 6623 833 834 982 7558 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8347 2387 2455 2466 2470 2480 2501 2506 8502 8507 2541 2560 2569 2570 2571 2572 2573 2574 8605 14533 14534 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2816 2909 2910 2911 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9337 9338 3415 3431 15291 15294 3487 15355 9545 3586 3623 9622 9713 9843 3904 3905 10010 10021 10118 10139 4217 10248 4271 4272 16128 16151 4385 10397 16265 10433 10456 10530 10541 16387 10560 4616 10665 10772 4866 10918 4960 4993 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5293 5295 5303 5304 5364 5391 11405 11453 11454 5549 5576 11626 5729 5734 5736 5739 5765 5767 5790 5798 5811 5812 5817
island$	11477
isolated$	383 384 385 386 8140 8141 8142 8143
isolation$	12805 12806 1076 13977 15666 4881 11150
iss$	5825
issu	4478
issue$	14406 4394 10380 4396 4721 4752 11115 11284 11736
issued$	4394 10380 4396 16215 10545 10645 4721
issues$	14406 4394 10380 4396 10418 4721 4752 11115 11284 11736
issuing$	4394 10380 4396 4721
it$	11838 12461 12528 12623 12624 12629 6875 907 6914 12755 6928 12792 7028 7099 12960 7162 12997 12998 13049 13058 7285 1371 13215 13296 13387 1573 1574 13423 7593 13456 7709 8323 2406 14270 2606 14458 8634 14875 9105 14940 9109 9198 9222 9246 15080 15081 15082 15083 15084 3677 15521 15669 15686 9911 15748 9959 9960 4025 4026 15923 15932 10200 4226 4227 16086 16087 10288 10311 11050 11265 11558
itch$	1397 1398 1399 1400
itched$	1397 1398 1399 1400
itches$	1397 1398 1399 1400
itching$	991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 1397 1398 1399 1400 5073
itchy$	8339
its$	6480 12345 851 6839 985 987 1220 7230 7867 8707 15746 10123 10134 10224 10226 10228 16063 16064 10233 10235 10236 16075 16093 10262 10300 10301 16141 4333 10319 10327 10328 10408 4569 10769 10957 5531 11548 5577 5586 5613
itself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 15961 10259 10999 11029 11030 11076 11364 11365
jacket$	15357 15383 15384 15385 15394 11470 11475 11483
jackets$	15357 9527 9528 15383 15384 15385 15386 15387 15394 11470 11475 11483
jail	10913 10986
jail$	15617 16722 16746 16819 5223
jailbait$	5865
jailed	16729
jailed$	16468 10977
jailer$	12764
jailers$	12764
jamaican$	3495 9486
january$	12350
jaundice$	5946
jaws$	13270 13273
jealous$	5876
jeans$	9527 9528 15383 15384 15385 15400 15401 15402 3585 15407 11470 11475 5501
jekyll$	2427
jeopardise$	10 5014 5015
jeopardised$	10 5014 5015
jeopardises$	10 5014 5015
jeopardising$	10 5014 5015
jeopardize$	10 5014 5015
jeopardized$	10 5014 5015
jeopardizes$	10 5014 5015
jeopardizing$	10 5014 5015
jeopardy$	11818 11819 11829 10707
jewellery$	15383 15384 15385 11470 11475
job	16727
job$	12910 12911 12912 12913 12914 12915 15714 15804 15805 15806 15807 15820 15821 15822 15823 15824 15825 15826 15827 15828 15829 15954 15958 15966 16175 16176 16177 16178 16179 16261 11545 11585
jobs$	15820 15821 15822 15823 15824 15825 15826 15827 15828 15829 16175 16176 16177 16178 16179 16261 11585
jobsworth$	5907
jobsworths$	5907
joggers$	15383 15384 15385 15386 15387 15400 15401 15402 3585 15404 11470 11475 5501
join$	12217 12246 15490
joined$	1004 1005
joint	4791 5683
joint$	10776 5638
jointly$	969 5072
joke$	14102 14103 11544
joker$	11207
jokers$	11207
journe	16372
judge$	14529 14530 14753 8923 8924 8925 8926 8977 3020 9006 9007 9008 15278 16099 4695 4992
judged$	6114 2540 2557
judgement$	138 139 140 141 6940 13008 13445 13446 13447 13448 13449 13450 13451 13452 13639 11069 11545
judges$	4695
judging$	8923 8924 8925 8926 3020 9006 9007 9008
judgment$	138 139 140 141 13008 13639 11069 11545
july$	12350
jump$	6976 1470 1471 1472 1473 1474 1475 1540 1541 1542 2069 2070 4352
jumped$	1470 1471 1472 1473 1474 1475 1540 1541 1542 2069 2070 4352
jumper$	15383 15384 15385 11475
jumpers$	9527 9528 15383 15384 15385 11475
jumping$	6976 1470 1471 1472 1473 1474 1475 4352
jumpped$	1470 1471 1472 1473 1474 1475 4352
jumpping$	1470 1471 1472 1473 1474 1475 4352
jumps$	1470 1471 1472 1473 1474 1475 1540 1541 1542 2069 2070 4352
june$	12350
jungle$	15074
junkie$	5858
junkies$	5858
just$	6135 6193 6197 690 6698 6702 805 965 970 7160 7288 7289 1567 1568 13646 13647 13648 13649 2606 3215 3678 3718 3719 3720 3721 3839 4059 4060 5507
justice$	14450 14451 9924 16505 16506 16671 16812 16813 10984 16818
justification$	11543
justified$	16568 11214
juvenile$	5155 5158 5168 5893
juveniles$	5893
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 7528 13362 13363 13364 13365 1548 1549 1550 1551 1552 1553 1747 1748 1749 1750 10326 16197 16254 5073
keens$	16254
keep	10563 4758 4805
keep$	54 12011 6221 12069 6259 6353 6394 12246 12248 12249 6490 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6730 12614 6782 6783 872 873 6898 914 6900 6901 6902 6945 6946 6947 6948 6949 1194 7212 7215 13361 13366 7657 13496 13509 13510 13598 1881 1885 1899 13747 13756 2059 8106 14753 8953 8954 8955 8958 8959 8961 8962 8965 9011 9027 15159 15160 15278 15462 15468 15482 15709 3944 3945 3946 4335 4371 4393 4519 16568 4754 5031 11493
keeped$	12011
keeping$	12011 12276 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1881 1885 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 1900 8953 8954 8955 8958 8959 8961 8962 8965 9011 15969 4371 4519 4754 5031
keepped$	12011
keepping$	12011
keeps	4758
keeps$	12011 6222 12069 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 872 873 1194 2060 8106 3516 4371 4519 10584 4754 5031
keg$	14157
kegs$	14157
kept$	12011 6223 12069 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12529 12536 12544 12597 12598 6766 12600 12601 6772 788 789 6775 6776 12610 12611 12614 6782 6783 872 873 1194 7758 13674 8106 15583 15584 15585 15586 3881 15709 3944 3945 3946 15929 4371 16230 4519 16571 4808 4897 5031 11565
ketami	10825
ketamine$	12817 16658 10834 16668 16670 5748
key	10455
key$	10233 10368 16273 16288 16499 16504 16708 5204 5640 5643 5645 5646
kg$	16650
kick$	6065 81 6068 1391 1392 1393 1394 1395 1396 14127 15489 4254 16755 5300
kicked	4938
kicked$	1391 1392 1393 1394 1395 1396 4254 16755 4938 10923 4939 5300
kicking$	1391 1392 1393 1394 1395 1396 13536 8225 14115 14116 15034 4254 5300
kickked$	4254
kickking$	4254
kicks$	12293 13388 4254 16755 11080 5300
kid$	2289 14134 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 14556 2917 2918 14777 15102 15188 15189 15190 15191 11118 11125 11136 11205 11277
kidney	10814 16648
kidney$	16647
kids$	13893 13903 13904 13905 13906 13944 13946 13956 13959 2289 14134 2356 2357 2358 2359 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 14439 14556 2793 14624 14630 14631 14632 14633 14634 14711 2917 2918 14741 14742 14743 14744 14760 14762 14763 14764 14765 14766 14767 14775 14995 14998 14999 15102 15188 15189 15190 15191 11012 11118 11125 11136 11205 11228 11277 11323 11355
kill	5711
killed	16754
kilo$	16650
kilos$	16650
kind$	11888 12999 13891 2309 2311 2312 2313 14877 14878 14879 9188 15356
kingpin$	5850 5856
kingpins$	5850 5856
kings$	14235
kinshi	4948
kinship$	10933
kiss$	12100
kissed$	6286 12466
kissing$	12503
kitche	10955
kitchen$	16788
kitted$	3545 3546 3547 5484
knack$	1185 1186
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12079 12080 263 264 265 266 267 6253 6254 313 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1157 13317 1599 1600 1601 1602 1603 1604 1712 1786 7772 7773 2642 2643 2651 2652 2653 2654 2713 2715 2716 2717 2718 2800 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 3405 3406 3407 15684 4020 4021
knife	16827
knife$	12261 12327 12812 13297 13299 7966 7967 8027 8028 8029 15663 10550 4714 10975 16824
knives	16210 16220 16408 16451 16471 4712
knives$	12259 12812 8027 8028 8029 14294 14937 9106 15662 4412 16396 16417 16418 10697 11065
knock$	2058 2072 2073 15034 16388
knocked$	2058 2072 2073 9620
knocking$	2058 2072 2073
knockked$	2058 2072 2073
knockking$	2058 2072 2073
knocks$	2058 2072 2073 15076
know	4433 4449 4457 4512
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12079 12080 263 264 265 266 267 6253 6254 313 12143 6577 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 13028 1599 1600 1601 1602 1603 1604 1712 7761 7762 1786 7772 7773 7779 7780 8322 2338 2421 14296 2642 2643 2644 2645 2651 2652 2653 2654 2679 2713 14532 2715 2716 2717 2718 2800 2965 2966 2967 2971 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 15153 15154 3405 3406 3407 15244 15276 15684 15790 15791 10114 10115 10116 10361 16198 16235 4428 4435 4440 4455 4556 4611 10637
knowed$	2800
knowing$	6202 218 313 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 13317 1712 2723 2800 14924 3135 9122 9123 9124 10361 11340 11349 11381
knowingly$	12498 12499 682 12518 11042 11043 5059 5843
knowledge$	2686 2688 14538 8869 14703 8889 14723 8967 2983 2984 8970 15071 9386
knowledgeable$	2723 14924
known	4489 10474 10475 16341 4579 4582
known$	11894 226 252 7075 1141 1142 7761 7762 13596 7779 7780 13640 13641 7809 7810 13848 13876 13877 13878 13879 2235 2236 2237 2238 2239 2240 2241 2242 8390 2632 8618 8619 2800 9897 4020 4021 16231 4426 16330 10567 16401 4590 4614 4617 4642 4988 5116 5155 5159 5168 5346 5640 5643 5645
knows	4512
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12079 12080 263 264 265 266 267 6253 6254 313 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1599 1600 1601 1602 1603 1604 1712 1786 7772 7773 2421 2642 2643 2644 2645 2651 2652 2653 2654 2680 2691 2713 2715 2716 2717 2718 2800 2965 2966 2967 2972 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 3405 3406 3407 15684 16198 4556 10637
knuckle$	15331
knuckles$	15331
kudos$	13827 13860
kurdish$	3495 9486
label$	11485
labelling$	16180 16181 16182 16183
labels$	14294 11470 11485
labour$	11264
lac$	5338 5339 5880
lack$	99 1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2500 2619 4298 10284 10285 10286 5084 5108 5127 5178
lackadaisical$	15972 5907
lacked$	1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 5084 5108 5127 5178 5288
lackey$	5850
lackeys$	5850
lacking$	1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 16081 16082 16083 16084 5084 5108 5127 5178
lacks$	1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 5084 5108 5127 5178 5288 5336
lad	16462
lad$	13971 13972 2289 14134 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 2917 2918 10969 11124 11136 11148 11205 11277 11432 11455
ladies$	2854 2922 15138 3389 15208
lads	10367 16294 10472 16328 16372 16373 16375 10574 16416 4626 10623 4650 16479 16482 10683 16539 16582 16594 10766 16606 4807 5648 11654
lads$	11923 12101 12127 12130 12151 363 12206 6377 393 431 12352 12384 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 12872 12877 12878 12879 12880 12881 12882 7065 7105 13006 13007 13027 1285 1286 1288 7323 13192 7403 13249 13252 7644 7655 7656 7718 7726 13578 1788 7812 7971 13837 13844 13867 13884 8053 8089 2105 2106 2107 2112 13944 13946 13956 13959 13971 13972 14052 2288 2289 14134 2356 2357 2358 2359 14217 14246 14247 14248 14249 14283 14352 14380 14381 14382 14383 14384 14385 14396 2589 14412 14469 14470 14471 14472 2793 8840 8841 8842 8843 2917 2918 14760 15019 3449 15333 3543 3590 3591 15428 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9750 15594 9762 9828 15717 10163 16016 10339 16407 4621 4623 4635 16454 16456 10635 4687 16548 16574 11124 11136 11148 11195 11205 11228 11277 5301 11432
lady$	2823 14643 14644 14645
lager$	16662
laid$	57
lair$	13270
lairy$	5868
lambs$	15101
lame$	15972
lamentable$	5907
land$	0 1 3214
landded$	0 1
landding$	0 1
landed$	0 1 12773 3214
landing$	0 1
landlord$	13165 1355 9911 9916 9917 16120 10314 16187 16188 16736 5587
landlords$	16296
lands$	0 1 3214
landscape$	13948 14196
language$	10804
lank$	5466
lanky$	9505 5897
lap$	846 1608
laped$	846 1608
laping$	846 1608
lapped$	846 1608
lapping$	846 1608
laps$	846 1608
large$	9467 9469 5422 5897
largely$	969 4271 4272 5576
larger$	5422
lashes$	11446 11452 11459 11470
last$	9827 4880
late$	12976 2606 15665 15862 15863 15864 16035 16096 10264 16656
laugh$	6071 12896 13385 13389 1967
laughable$	15972
laughed$	1967
laughhed$	1967
laughhing$	1967
laughing$	1967
laughs$	13386 13388 1967
launderette$	16773
law	10970
law$	2212 2213 2214 2215 2223 2226 14069 2391 9235 3256 16803 5620
lawless$	5292 11278 5876
lax$	1022 4150 4151 4152 4153 16035 16081 16082 16083 16084 10264 5560
lay$	57 6372 6373 6374 6375 1316 14144 5668
layabout$	5848
layabouts$	5848
laying$	57
lays$	57 14144 14145
lazily$	5907
laziness$	5907
lazy$	4150 4151 4152 4153 10264 5476 5560 5876 5907
lead	4676 11669
lead$	11830 284 285 286 287 288 289 339 340 341 1120 1121 1122 1123 1425 1426 1427 1428 2148 2149 2150 2151 14076 2275 2276 2277 2842 2843 2844 2845 2846 3343 15800 10650 5683
leadded$	3343
leadding$	3343
leaded$	3343
leader	10455 11637
leader$	14169 16288 16394 16429 16499 11115 11132
leaders$	14169 16243 16394 16429 16499 11115 11132
leadership$	15894 15895 15896 15897 15898 15899 15900 4263 4264 4265 4266 16116 16117 16118 16119 10770 11115 5530 11545 11566
leadin	16258
leading$	284 285 286 287 288 289 2148 2149 2150 2151 2842 2843 2844 2845 2846 3343 9421 16273 10682
leads	16258
leads$	284 285 286 287 288 289 339 340 341 12704 12705 12706 1120 1121 1122 1123 1425 1426 1427 1428 13421 2148 2149 2150 2151 2275 2276 2277 2842 2843 2844 2845 2846 3343 16285 5683
league$	10309
lean$	5422
leap$	1470 1471 1472 1473 1474 1475 1540 1541 1542
leaped$	1470 1471 1472 1473 1474 1475 1540 1541 1542
leaping$	1470 1471 1472 1473 1474 1475
leapped$	1470 1471 1472 1473 1474 1475
leapping$	1470 1471 1472 1473 1474 1475
leaps$	1470 1471 1472 1473 1474 1475
leapt$	1470 1471 1472 1473 1474 1475 1540 1541 1542
learn	16209 10395 4433 4454 4457 10481 4576 4584 4596 10581
learn$	187 12181 7663 1679 1680 1681 1682 7774 7775 7776 7777 7778 7779 7780 1921 13747 14334 15462 15468 15482 15536 15537 15538 15539 15573 16099 16228 4428 4440 11493
learned$	12758 12759 7032 1048 7774 7775 7776 7777 7778 7779 7780 2976 15583 15584 15585 15586 16299
learning$	175 7774 7775 7776 7777 7778 16691 10861 16711 5702 5732 5759 5761
learns$	15573 15595 15596 15597 15598
learnt$	12758 12759 7032 1048 7774 7775 7776 7777 7778 7779 7780 2977 15583 15584 15585 15586
least$	14258 9901 10063 5400
leave	16271 16743
leave$	0 1 5988 6015 11849 11850 11851 11852 11853 11854 11855 38 42 43 45 68 69 70 11940 11969 12133 12181 12217 12246 12248 12249 12250 6420 584 585 12578 1149 1162 13038 13039 13078 13083 1292 7570 7571 7572 7573 7574 1635 1636 1637 13488 13496 13509 13510 13579 13598 13669 3357 3442 15462 15468 15482 15490 4102 4103 4104 4105 4106 4107 4108 4109 4110 4305 4306 16610 4958 11493 5582
leaved$	6015 11849 11850 11851 11852 11853 11854 3357
leaves$	0 1 5988 6015 11849 11850 11851 11852 11853 11854 42 43 45 68 69 70 584 585 1162 1635 1636 1637 13600 3357 4102 4103 4104 4105 4106 4107 4108 4109 4110 4305 4306 16610 4958 5001 5582 5795
leaving$	0 1 6015 11849 11850 11851 11852 11853 11854 42 43 45 68 69 70 584 585 1162 1635 1636 1637 3357 4102 4103 4104 4105 4106 4107 4108 4109 4110 4305 4306 4958 5582 11619 5795
lecturing$	8929
led	11590
led$	11830 11855 11864 284 285 286 287 288 289 339 340 341 12704 12705 12706 12773 1120 1121 1122 1123 1425 1426 1427 1428 13421 13600 13601 13602 2148 2149 2150 2151 2275 2276 2277 14955 3343 10416 10619 11301
left	16729 10901
left$	0 1 5988 6015 11849 11850 11851 11852 11853 11854 11855 38 42 43 45 68 69 70 12270 12536 12544 6769 12742 1162 1635 1636 1637 7760 13600 7790 13670 13681 2722 8862 8863 9026 3042 3043 3044 3045 3046 9032 9306 3357 3442 9446 3462 3463 3464 4102 4103 4104 4105 4106 4107 4108 4109 4110 4305 4306 16734 4958 5001 11552 11565 5582 11626 5795
leg$	15331 16646
legal$	10907
leggings$	9527 9528 15383 15384 15385 15400 15401 15402 15407 11470 11475
legs$	12163 12164 14255 15331 16646
lend$	7732
length$	9495 16189
lenient$	16035
less	4732
less$	6779 6780 6952 6958 13498 1799 8093 8794 3107 3108 3109 3110 15518 15519 15520 15803 4593 4620 5385
lesson	10879
lesson$	175 177 178 12866 15658 15659 15660 15699 15700 15701 16706
lessons$	175 177 178 12866 13978 14419 9062 15699 15700 15701 16696 16702 16706 16710 16712 16713 11019 11756
let	4386 4416 4652
let$	46 47 282 283 6464 6465 6466 6467 6468 6469 6470 6471 12536 12553 12554 12555 12567 12667 890 989 12850 12910 12911 12912 12913 12914 12915 13361 13366 1719 1720 1721 1722 1723 7732 13670 15462 15468 15482 15665 15935 15936 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 10171 10172 4219 4305 4306 4326 4327 4328 4393 4414 4415 4462 11493 5582
lethal$	5154
leting$	4414 4415
lets$	46 47 282 283 12667 890 989 1719 1720 1721 1722 1723 15665 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4219 4305 4306 4326 4327 4328 4414 4415 4462 5582
letter	16577
letter$	15933 16040 16042 16043 16578 11557
letters$	15933 16042 16043 16086 16087 16578 11557 11558
letting$	46 47 282 283 1719 1720 1721 1722 1723 15665 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4219 4305 4306 4326 4327 4328 5582
leukae	5947
level	4732
level$	8278 14278 14279 14280 14281 2750 14877 14878 14879 16208 16638 4899 11641 11769
levels$	14877 14878 14879 16208 11641
liabilities$	8545
liability$	2212 8197 2213 8198 2214 8199 2215 8200 8545
liaison$	11022
liaisons$	11022
liar$	14025 14026 14027 14028 14135 14136 14170 11152 11153 11207
liars$	14025 14026 14027 14028 14135 14136 14170 11152 11153 11207 11534
liberty$	16764
library$	9911 9916 9917 16120 10314 16187 16188
licence$	16821 16823 11814
licences$	16823
lie$	6372 6373 6374 6375 1133 1136 1137 1138 12959 1316 13462 13465 13561 13577 1796 1797 1836 14109 14127 15488 9690 15661 15665 15690 16088 11511 11559
lied$	1135 1136 1137 1138 1796 1797 1836 15661 15684
lies$	6372 6373 6374 6375 6834 1134 1136 1137 1138 1316 13465 1796 1797 1836 15661 15665 15684 15689 16088 16128 11511 11559
lieutenant$	11598
lieutenants$	11598
life	10893 16793
life$	5996 12242 6511 12770 12808 12988 7436 7467 13301 13314 1497 13329 13330 13331 13340 13345 13346 1579 13534 13553 13554 13555 13556 13557 13558 13559 13560 13564 8065 8084 8085 14287 14395 14574 14622 14623 14642 14646 14660 14661 14662 14663 14664 8851 8852 8853 8854 8855 14689 14690 14691 14692 14693 14704 14705 14954 15066 15067 15075 9252 15095 15097 15115 15116 15117 15118 9383 9384 9390 15255 15620 10760 16644 16726 5021 11009 11115 11121 11279 11790
lifes$	11121
lifestyle$	3 4 5 6 7 8 9 6004 20 6022 11897 11906 11910 1215 1216 13340 13345 13827 13831 13832 13853 14063 14660 14661 14662 14663 14664 11003 11004 11009 11115 11141 11142 11192 11279 11380 5834
lifestyles$	11897 11910 14660 14661 14662 14663 14664 11003 11004 11192 11279 11380 5834
lifetimes$	15246 15247 15248
lift$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 12507 12837 12838 12839 12926 12927 12928 12929 13019 13358 13369 13370 13371 13886 14918 9143 14983 14985 9945
lifted	10372
lifted$	15767 15768 15769 9946 9966
lifts$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12503 12507 13019 13100 7484 13358 13369 13370 13371 8030 13886 14918 14983 14985
light$	13241 13313 8339 3508 15342 5259 5422 5442 5443 5450 5466
lighter$	3508 5442 5450
like	10407
like$	12402 12403 12526 12527 6929 1171 1172 7164 1417 7569 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 8137 8214 8215 8216 8369 8370 8372 2388 2389 2390 2441 14312 8717 2752 8742 8753 8754 8755 8756 8757 8758 8759 8760 2806 2807 2808 2903 8897 8898 8899 8900 8904 8905 8906 9224 9225 9226 9227 9228 3321 9348 9371 9372 9450 9451 9452 9586 3602 9588 9589 9596 10277 16226 16254 5081 5110 11115 5401 11395 11408 11469 11471
liked$	12526 12527 1171 1172 1174 1175 1176 1177 12996 7164 7165 7166 7167 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5081 5110
likelihood$	9822 3838 4735
likely$	8095 8096 4388 4403 4577 4646 5159 5640
likes$	12402 12403 1171 1172 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 3321 16254 11062 11063 5081 5110
liking$	1171 1172 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5081 5110
limit$	13224
limited$	1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 14335 14336 14337 14338 2521 2615 2616 2617 2618 5108 5288
limits$	14961 14962 14963
line	5638
line$	12329 12340 12352 12353 12357 12359 12364 12365 12366 12367 12368 12372 12373 12374 13327 13458 7630 13465 14035 16269 16275 16417 16453 16516 10757 11011 11603 11667 5936
lined$	4797
lines	11637
lines$	12328 12346 12352 12353 12356 12358 12363 12372 12373 12374 13336 7563 13399 8196 14035 8301 14491 16269 11011
lingered$	12567
link	16235
link$	2058 16203 16391 5612
linked	4734
linked$	2124 4426 16246 4591 16435 10603 10611 16446 5007 11115
linking$	2058
links$	2061 2062 2124 16203 16391 11115
lion$	7437 7439 7440
lions$	7437 7442
lip$	8107 14270 15331 10237 11235 5451
lippy$	5878
lips$	15331
lipstick$	15335 15336 15337 11452 11460
lisp	16636
list	10427 4453 4489 10474 4491 4579 16472
list$	16236 4420 16248 16260 10446 10453 4480 4483 10476 16318 16330 4515 16380 16382 16383 16389 10844 11608 11636
listed$	10476 4515 4529 4571
listen$	12181 12217 12322 12531 12532 12533 12534 12535 12536 13747 7955 7956 7957 7958 7959 15431 15462 15468 15482 15516 15517 15526 15527 15528 15536 15537 15538 15539 15573 15709 15802 15919 16099 16102 10395 11493 11494 11519
listened$	12531 12532 12533 12534 12535 12536 12544 12600 12601 13670 15583 15584 15585 15586 15709 15728 15744 15749 15752 15753 15755 15756 15757 15758 15797 15802 15929 16149 11519
listening$	12536 15461 11520
listenned$	12536
listenning$	12536
listens$	12536 15526 15527 15528 15573 15595 15596 15597 15598
listing$	10476 4515
listinged$	10476
listings$	10476
lists$	16236 10453 4480 4483 10476 16318 4515 16382 11608
lithium$	5957
litre$	10829
litres$	10829
little	4401
little$	52 93 97 100 6932 948 949 950 951 1143 7175 1358 1368 7514 7517 7596 7806 7912 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2132 2218 2248 2249 2251 2353 8406 2481 2482 2521 2615 2616 2617 2618 8775 14622 14623 2877 2919 2936 8927 9061 9102 14998 14999 9270 9271 9305 15192 15195 15374 3819 3837 15862 15863 15864 10061 10066 10067 10068 4092 15913 15914 16096 16137 10386 5108 5131 5141 5168 5206 5228 5288 5336 5369 5465 5581
live	4401
live$	6140 12214 12217 12281 12289 13043 13044 1450 1451 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2824 2842 2843 2844 2845 2846 9013 3030 3031 3338 9355 3885 10386 10428 10656 16643 16776 5092
lived$	13043 13044 1450 1451 8789 8790 2842 2843 2844 2845 2846 14720 3398 3399 3400 3428 3429 3430 3887 4960 4962 4971 5092 5802
lives$	5996 11916 11917 11918 11921 12770 12808 13043 13044 1450 1451 13314 1497 7483 13564 8065 8084 8085 2229 14070 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 14642 14646 2842 14660 2843 14661 2844 14662 2845 14663 2846 14664 14838 14839 14840 14841 3030 3031 14954 3338 15161 15246 15247 15248 3886 4960 4961 4962 5092 11279 5802
living$	1450 1451 2732 2733 2734 2735 2736 2737 2824 2842 2843 2844 2845 2846 9013 15160 9383 16687 16739 16753 4960 4962 10955 16793 5092 5802
livs$	4962
llama$	14151
llamas$	14151
load$	14191 14192
loaf$	13445 13446 13447 13448 13449 13450 13451 13452
local	4401
local$	7075 2636 3473 16093 10386 4948 11104 5419
locat	16496
locate$	11620
location$	6283 6284 6285 10369 10458 4474 4511
locations$	10369
lock$	4669 16755
locked$	12654 10672 16507 10681 16755 4938 4939
lockers$	10711
locks$	16755 16774
locs$	11450 11452
locusts$	14205
lodged$	4962
lodgers$	8791 8792 8793
lodges$	4962
lodging$	4962
lodgings$	16739
lodgs$	4962
log	4453 4484 4491 4521 11590
log$	15891 10453 16291 10459 4480 4483 10476 4511 4515 4518 10504 4524 16362 16366 4555 16457 16461
loged$	10476 4515 4555
logged	4398 4521 16341
logged$	16289 4493 4494 16326 16330 4529 16363 16376 11604
loggerheads$	15669
loggin	4521
logging$	10476 4518 4524
logginged$	10476
loggings$	10476
loging$	4515
logo$	11470
logos$	11470
logs	4521
logs$	16278 10453 16291 10459 4480 4483 10476 4515 16362 16461
loiter$	11405
loitered$	11405
loitering$	11405
loiterred$	11405
loiterring$	11405
loiters$	11405
lone$	3473 5418
loner$	5861
loners$	5861
long$	9265 9340 10239 16096 5443 5465 5466 5474
longer$	8797 8802 8838 14736 9064 3080 3081 9078 9205 4620
look$	6037 6349 808 809 810 1038 1906 2664 8953 8954 8955 8958 8959 8961 8962 8965 2981 2990 9028 3052 9038 3304 3305 9355 3388 9447 3521 3522 3523 3601 3603 3604 15891 15919 4203 16100 16102 16377 4954 5365 5367 5448 5477
looked$	808 809 810 7844 2621 2981 2990 9049 14885 14886 14887 14899 3388 3521 3522 3523 3601 3603 3604 15744 15749 15752 15753 15755 15756 15757 15758 15929 4203 16149 10376 4566 4798 4949 5365 5367 5448 5477 5975
looking$	808 809 810 6796 13528 13529 8000 2016 2017 2018 2019 2020 2021 8024 8646 8910 8946 8953 8954 8955 8958 8959 8961 8962 8965 2981 2990 14812 14820 14821 9048 14885 14886 14887 9063 14898 14958 14959 14960 14968 14983 14985 3326 15310 9838 4203 16254 11416 11417 11425 11426 11430 11520 5801
lookings$	16254
lookked$	2981 2990
lookking$	2981 2990
lookout$	2217 15115 15116 15117 15118 15667 5922
lookouts$	2217 5922
looks$	12145 12574 12575 808 809 810 2981 2990 3304 3305 3388 15266 15267 15334 3521 3522 3523 3601 3603 3604 15425 4203 4954 5365 5367 5448 5477
loop$	11212
loops$	11212
loose$	6358 14274 14275 5176 5212 11215
lorry$	6290 12809
lose$	2876 8912 8913 8914 14748 14749 14750 8918 8919 9145 15490 4882 4972
loser$	14026 14027 14028 11152 11153
losers$	14026 14027 14028 11152 11153 5864
loses$	4882
losing	4832
losing$	3516 15855 15856 10817 4882 4972 5730
loss$	14141 16080 11717
losses$	14141
lost	4832 4910 16729
lost$	12981 13040 8181 8451 2468 2469 2876 3516 15665 16104 16105 16106 16107 4290 4291 10707 10817 4882 10942 4972 5151 5181 5215 11565 5730
lot$	12090 867 7228 7229 13282 13890 13946 13959 2207 2635 14622 14623 2867 2921 14806 14814 14815 9184 15609 4144 4630 10641 11136 11228 11367
lots$	2207 2866 3519
loud$	5314
loudmouth$	5859
loudmouthed$	5868
loudmouths$	5859
lounge	10955
lounge$	3578 3579 3580 16788
lounges$	3578 3579 3580
lout$	11207 5848
loutish$	5848 5876
louts$	14047 14048 14049 11207 5848
love$	658 659 660 661 662 663 664 665 666 667 668 1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 14312 5081 5110
loved$	1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5081 5110
lover$	12487 12488 11035
lovers$	12487 12488 11035
loves$	658 659 660 661 662 1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5081 5110
loving$	1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5081 5110
low$	6774 8191 8213 2293 14251 14278 14279 14280 14281 14335 14336 14337 14338 2521 2533 2534 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8542 8543 8544 2578 2579 2580 2581 3565 15408 5136 5212 5288 5336 11474 5944
lower	4732
lower$	2533 2534 5747
lowest$	2433 5778
lowlife$	5848
lowlifes$	5848
loyal$	2558 5613
loyalty$	6432 448 12729
luck$	12632 13267
lunch$	16796
lung	16648
lupus	10913 5720
lupus$	16746 11705
lurch$	15925
lure$	1053 1054 1055 1056 13372 13527 5022 5075
lured$	1053 1054 1055 1056 5022 5075 11097
lures$	1053 1054 1055 1056 5022 5075
luring$	1053 1054 1055 1056 5022 5075
lycra$	11470
lying$	1136 1137 1138 13096 1796 1797 1836 14053 14109 14115 14116 15080 15081 15082 15083 15084 15665 5868
machet	16827
machete$	10975 16824
mad$	11225
madam$	11126
madams$	11126
made$	42 43 45 123 124 126 127 128 11960 11984 167 6153 6154 6155 6156 6157 6158 6159 335 336 337 428 429 501 554 602 12536 760 765 852 6855 878 12704 12705 12706 903 6889 988 7058 12897 12898 1112 1113 1132 1139 1140 1193 7325 1759 13600 1811 1938 1942 7960 7961 7962 13808 13826 2080 2099 2100 13929 2278 2279 2281 2318 2491 2821 3188 3189 15287 9479 9727 9729 9732 15599 15605 3794 9858 9909 9948 15869 15870 15871 15872 4076 4215 4216 4267 4372 4588 16412 10610 4827 10898 5125 5601 11626
magist	5819
magistrate$	4992
magistrates$	14450 14451 4695 16590 4992
magnet$	14162 2454 2471 2472 4655 11642
magnets$	14162 2454 2471 2472 4655 11642
mail	4478 4505
mail$	16073
mails$	16073
main	10455
main$	16196 10368 16273 16288 16429 16499 16504 5159 5204 5640 5643 5645 5646
maintained$	16571
maintenance$	11231
major$	5646
majority$	4630
make	4520
make$	42 43 45 124 126 127 128 11960 167 6153 6154 6155 6156 6157 6158 6159 6160 6161 6167 6168 6169 6170 6171 335 336 337 6354 428 429 501 12324 6492 554 602 760 765 852 6855 878 988 1112 1113 1132 1139 1140 7127 1193 7324 7661 7666 1759 13600 1811 13747 1938 7924 7925 7926 1942 2080 2099 2100 2278 2279 2281 2821 14753 3008 3024 3292 15287 9497 15335 15336 15337 15355 15356 9535 9593 9727 9728 15570 15593 9761 15601 15605 15606 3794 15667 9947 4076 4215 4216 4372 10396 4775 4827 5125 11460 5601
maked$	335 336 337 852 878 988 1112 1113 1132 1139 1140 1193 1938 1942 2080 2099 2100 15287 3794
maker$	11129 11133
makers$	11129 11133
makes$	6015 11849 11850 11851 11852 11853 11854 42 43 45 124 126 127 128 11960 335 336 337 428 429 554 602 760 765 852 6855 878 12704 12705 12706 988 1112 1113 1132 1139 1140 1193 1759 13600 1811 1938 1942 7960 7961 7962 2080 2099 2100 2278 2279 2281 2821 15287 15355 9727 15605 3794 4076 4215 4216 4372 4827 5125 5601
makeup$	15335 15336 15337 15425 11452 11460 11470
making$	42 43 45 124 126 127 128 11961 11962 11963 167 6153 6154 6155 6156 6157 6158 6159 6160 11996 335 336 337 12166 12167 12168 12169 12170 12171 12172 12173 428 429 554 602 760 765 852 878 988 12824 12894 1112 1113 1132 1139 1140 1193 7179 1811 1938 1942 7968 7969 7970 2080 2099 2100 13965 2278 2279 2281 2821 14820 14821 3008 9025 15287 3794 15665 4076 15968 4215 4216 4372 4827 5125 11130 5601
maladaptive$	5020
maladjusted$	5292
male	5648 5654
male$	12457 8006 8040 8674 8677 9458 15292 15293 9461 15295 15296 3495 10398 4581 11157 11403 5419 5640
males$	11838 6267 12101 12108 6279 6282 12119 12120 12127 12128 12130 12132 12139 12151 12334 12352 12384 6576 12415 12416 12423 12426 12457 7093 7094 7095 7096 13252 13836 13850 8022 13856 13857 13876 13877 13878 13879 13884 13885 8053 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 14469 14470 14471 14472 14816 4581 11007 11157 11277 5892
malicious$	13928 5124 5239 5876
malign$	2134 2135 2136 5152
malnourished$	5440
malodorous$	5897
mam	4915 4925 10911 4930
mam$	4916 4928 10922
man	10996
man$	11838 6044 6046 6249 6267 6271 12108 6276 6278 6279 6282 12119 12120 12124 12127 12130 12132 6317 12151 12154 6325 12287 12352 12375 12376 12377 12378 6546 6547 6548 6549 12383 12384 12385 12388 12423 12426 12457 12460 12470 12471 12478 12479 12483 12484 12506 12528 12717 12767 12810 12811 12820 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 12871 12873 7053 7078 7089 7090 7091 7092 7108 12945 12946 12947 12948 12949 12950 12951 12952 12953 12955 13006 13007 13020 13026 7203 13092 13107 13165 13166 1352 7394 7411 7422 7423 7425 7426 7684 7705 13570 13578 13695 8022 13856 13857 13876 13877 13878 8310 14147 14283 14499 14527 14544 14545 14546 14547 14548 14549 14550 14552 2738 8727 14570 14604 14610 14612 2798 8787 14627 14628 2823 14643 14644 14645 14652 2836 2837 2854 2864 2865 2883 14717 2904 8895 14731 14816 14826 14827 14828 9015 14950 15051 15052 15053 15054 15056 15059 15061 15063 15108 15201 15205 3389 15208 15212 15213 15214 15215 15262 9525 9534 10398 16780 16829 11007 11040 11064 5224 5240 11350 11353
manage	10484 4694 4798
manage$	547 548 549 550 551 552 553 14030 14091 14092 14312 14422 2689 8675 8676 2692 2732 2733 2734 2735 2736 2737 2824 14753 8953 8954 8955 8958 8959 2975 8961 8962 8965 14800 2998 14817 14818 8989 3005 3006 8992 3013 3020 9006 9007 9008 3032 14859 3048 3338 15549 15922
managed$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2998 3013 3032 3048 3338 15625 15626 15627 15628 15629 3881 4789 4808 5769
management$	8573 4263 4264 4265 4266 16607 5530 11545 11636
manager$	12165 9911 9916 9917 9934 9935 16120 10314 16187 16188 16317 11636
managers$	12165 9911 9916 9917 16120 10314 16187 16188 16317
manages$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2998 3013 3032 3048 3338
managing$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 8953 8954 8955 8958 8959 8961 8962 8965 2998 14820 14821 3013 3020 9006 9007 9008 3032 3048 3338
manbag$	11467 11470 5902
manbags$	11467 11470 5902
maneater$	11207 5865
maneaters$	11207 5865
manipulate$	2253 8636 5209 11511
manipulated$	11864 2253 5209 11511
manipulates$	2253 5209 11511
manipulating$	2253 5209 11511 5876
manipulative$	5298 5876
manipulator$	11152
manipulators$	11152
manner$	2829 2830 2831 2832 2833 2834 2835 14709 14710 15266 15267
mannered$	11305 11306
manners$	14239 14240 14241 14242 14243 2479
many$	151 152 153 6184 6207 609 7652 7680 14501 14925 9413 10209 10210 10233 10234 10617
map	4425 11594
map$	4423 4424 4451 4467 4516 5611
mapped$	4423 4451 4467 4516 16376 5611
mapping$	4423 4451 4467 4516 5611
maps$	4423 4451 4467 4516 5611
march$	12350
mardy$	5868
marginalised$	5419
mark$	11242
marked$	16330 4529
marker$	10513 11614
markers$	10513 11614
market	10790
market$	4782 16623 16626
marks$	11242 11765
marria	16727
mask$	3577 15399 11470 11480
masked$	3577 11487
masking$	3577
maskked$	3577
maskking$	3577
masks$	15391 15392 15393 3577 15396 15399 11470 11480
massage$	4334
master$	9248 15158
mastermind$	5850
masterminds$	5850
masters$	9248 15158
match	16235
match$	3233 9219 4384 10415 4562
matche	4446
matched$	16195 4384 10431 4562
matches$	4384
matching$	9553 4553 4562 5480 5490 11639 5699
matchs$	4562
mate$	7719 7727
materi	4398
material$	15006 16255
materialistic$	5876
mates$	6434 6435 6436 12347 12867 12868 12869 7719 7727
maths$	8147 11766 11768
matric	11594
matrix	11594
matrix$	16383 16389 11595
matted$	5466
matter$	354 12798 1319 1320 1321 1333 1334 8935 8936 8937 8939 9662 9663 9702 15570 10311 4381
matters$	14646 10200 4381
mattre	10943
mattress$	16776 10950
mature$	2723 2871 2875 2884 3012 9074 3102 3103 3104 3105 14924 3135 3390 9416 3456 3460 11398 11399 11400 5890
maturity$	2723 14568 2829 2830 2831 2832 2833 2834 2835 2935 5890
may	4388
may$	281 12350 8510 2762 3041 3047 3333 15244 3461 10393 4411 10466 4541 4665 4673 4689
mayhem$	13901 11095 11193
mdma	10825
mdma$	16658
me$	14969 11540
meal$	16796
meals$	16796 16799
mealy$	5268
mean$	11830 11855 13600 15355 10264 5216 5239 5445
meaningful$	10036 10037 10038 10039
means$	11830 11855 12705 12706 13256 13600 15355 4737
meant$	12262 12263 12705 12706 15684
measur	11669 11674
measure$	370 371 372 6912
meat$	11880 11276
mechanic$	12165 12494 12495 12496
mechanics$	12165 12494 12495 12496
meddle$	1413 1414 1415
meddled$	1413 1414 1415
meddles$	1413 1414 1415
meddling$	1413 1414 1415
media$	6571 6572 6573 6574 6575 12409 12410 12411 16339 10537 16528
medica	10820 5958
medical$	16636 16653 5751
medication$	16653 16670
medicine$	13128 11731
mediterranean$	3495 9484 9486 5445 11462
medium$	2533 2534 8525 8526 8527 8528 8529 8530 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8542 8543 8544 3482 5422
meet$	11933 11940 12081 12082 12083 12085 6399 6400 6401 12246 12248 12249 12404 591 592 593 12468 12531 12532 12533 12534 12535 12602 12603 12604 6978 1004 1005 1108 7274 13793 13795 13801 13803 15112 15113 15114 15431 15462 15468 15482 15919 16287 16610 11044 11493
meeted$	1108
meetin	16372
meeting$	12032 12276 591 592 593 12468 12528 12531 12532 12533 12534 12535 12602 12603 12604 6978 1108 7242 7266 15699 15700 15701 16310 16607 11520 11619
meetings$	12528 15699 15700 15701 16607
meets$	591 592 593 1004 1005 1108 16342 16610
meetted$	1108
meetting$	1108
melato	5743
melatonin$	11728
meloterritorial$	5876
member	10367 16210 16211 10382 10390 4426 16294 10472 16328 16336 16353 16356 16359 10527 16361 4545 4546 16372 16373 16375 10574 16416 16424 4612 4626 16462 4650 16479 16482 16487 10667 10683 10692 16525 10693 16539 16582 16594 10766 4783 16606 16618 4807 16628 11594 11627 5648 11649 11654 11661 11673 11674
member$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 9743 9753 9765 9770 9771 9934 9935 16252 16435 16526 10996 11115 11190 11277
members$	182 363 6377 393 431 12497 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 7065 1285 1286 1288 7323 7644 1788 7812 8089 2105 2106 2107 2112 13982 14052 2288 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 2589 3449 3543 3590 3591 15540 15541 15542 15543 15544 9718 9719 9720 9735 10141 16238 10507 4523 4549 16407 10597 16435 4623 16454 10635 4668 4687 16526 16527 10698 16574 10751 16585 10768 10796 10799 11115 11190 11195 11277 5301 11600 5633 5649
membership$	4426 10586 16419 11115
memory$	7151 1167 7153 1169 11742
men$	11838 6045 11977 6250 12084 6267 12101 6269 6270 12105 12106 12108 6276 6278 6279 6282 12116 12119 12120 12124 12127 12128 12130 12132 12136 12138 12140 12141 6315 12149 12151 12153 12155 12156 6326 6327 12232 12237 12244 6434 6435 6436 12287 12332 12333 12352 12375 12376 12377 12378 6546 6547 6548 6549 12383 12384 12385 12388 6576 12413 12414 12418 12423 12426 12457 12460 12470 12473 12476 12477 12482 12483 12484 12494 12495 12496 12506 12528 12602 12603 12604 12714 12718 12731 12732 12733 12734 12735 12766 12810 12811 12819 12871 12872 12874 12877 12878 12879 12880 12881 12882 7053 7077 7079 7089 7090 7091 7092 7093 7094 7095 7096 7105 7107 12945 12946 12947 12948 12949 12950 12951 12952 12953 12955 13006 13007 13018 13020 13022 7192 13027 7197 13033 13034 7203 13073 13075 13092 13093 13097 13099 13107 13164 13165 1351 1353 13231 7405 7406 7410 7412 13248 13249 13250 13251 13252 7422 7423 7425 7426 13296 13322 13323 13324 13325 13326 13358 13372 7586 13433 7685 7689 7706 13571 13578 13693 13834 13840 13841 8022 13856 13857 13864 13865 13868 13869 8040 8041 8042 13876 13877 13878 13879 13882 13884 8053 8056 14147 14233 14237 14283 14290 14294 14455 14469 14470 14471 14472 14499 8674 8677 14515 14516 14517 14518 14519 14520 14521 14527 14544 14545 14546 14547 14548 14549 14550 14551 2738 8726 14575 14576 14593 14602 14610 14611 14612 2796 14627 14628 14647 2836 2837 2854 2864 2865 14689 14690 14691 14692 14693 2883 14702 14704 14705 2888 14715 8894 14730 8901 14783 14785 14816 14826 14827 14828 14946 14947 14950 15051 15052 15053 15054 15057 15062 9252 15095 15138 15152 15199 15200 15202 15203 15204 3389 15208 15212 15213 15214 15215 9390 3419 15241 9411 9412 3432 3433 3434 3435 15255 15262 3445 3446 3447 15365 15428 11007 11009 11011 11040 11060 11064 11075 11350 11353
menace$	2075 2076 2077 8154 2170 8156 8157 8158 8159 8160 8161 8162 8163 8164 8165 13999 14000 8168 8169 5118 11124 11152 11175 5874
menaced$	2075 2076 2077 5118
menaces$	2075 2076 2077 5118 11124 11152
menacing$	2075 2076 2077 5118 5445 11433 5874
mend$	446 16099
mended$	446 9682
mends$	446
meningitis$	5948
mental	10820 10821
mental$	16653 16654 10839 4857 10846 16727 11278 5944
mentality$	14282 11115 11123 11142 11236 11320 11576
mentally$	5329 5417
mentor$	11744
mentoring$	175
merchant$	14164 14165
merchants$	14164 14165
mercy$	11856
merely$	3678 3839 4059 4060
merry$	8262
mess$	6367 1006 1079 1080 1413 1414 1415 13553 13554 13555 13556 13557 13558 13559 13560 9399 16080 10252 11239
messag	16246 4505 4509 4550 10695
message$	12404 591 592 593 595 596 597 598 599 600 601 6978 1090 16513 10754 11557
messaged$	591 592 593 595 596 597 598 599 600 601 1004 1005 1090
messages$	12114 6295 6296 12145 591 592 593 12412 595 596 597 598 599 600 601 1090 12944 13237 10446 4463 4511 16369 16528 11557
messaging$	12032 591 592 593 595 596 597 598 599 600 601 6978 1090
messed$	1413 1414 1415 1478 1479 2563 8554 15050
messes$	1413 1414 1415
messing$	13199 13200 1413 1414 1415
messy$	5466
met	4931
met$	12031 12081 12082 12083 12085 591 592 593 12553 12554 12555 12567 1004 1005 12847 1108 13028 13670 15929 4347 11044
methad	5743
methadone$	11728
methyl	5743
methylphenidate$	11728
mice	4977
mice$	10962
micro$	5490
middle$	3498 3502 9508 10909
might	4388
might$	740 741 1049 1866 3333 3914 3915 3916 3917 3918 4374 10393 4411 4445 10466 4665
migrai	5947
milk$	942 943
milked$	942 943
milking$	942 943
milkked$	942 943
milkking$	942 943
milks$	942 943
million$	7651
millstone$	11207
millstones$	11207
mind$	6979 1683 7669 14173 14282 14462 2829 2830 2831 2832 2833 2834 2835 14842 15110 9278 15624 15873 11236
minded$	12597 12598 6766 11303 11310 11528
minder$	14778 14929 14930 14931 14932
minders$	14929 14930 14931 14932
minding$	6979 14894 14968 14969 14983 14985
mindless$	5868
minds$	14173 14462 14842 15110 9278 15624
mindset$	14282 11142 11236
mindsets$	14282 11236
mini$	8774 9305 15383 15384 15385 9574 5131 5369 11475 5497
miniature$	9305 5369
minimal$	14335 14336 14337 14338 2521 10061 5288
minimise$	881 1966 5068 11511
minimised$	881 1966 5068 11511
minimises$	881 1966 5068 11511
minimising$	881 1966 5068 11511
minimum$	15912
minion$	5850
minions$	5850
miniskirt$	5902
miniskirts$	5902
minor$	8277
minx$	11213
minxes$	11213
mirtazapine$	5957
misbehave$	5873
misbehaved$	5873
misbehaves$	5873
misbehaving$	5873
misbehaviour$	5873
miscar	5740
miscarriage$	11725
miscarried$	11725
mischief$	12731 12732 12733 12734 12735 13074 15668 11095 5148
miscreant$	5848
miscreants$	5848
miserable$	13898
misery$	12805 12806 1006 13898
misfit$	14026 14027 14028 11152 11153
misfits$	14026 14027 14028 11152 11153 5864
misfortune$	12669 12670 12672 12673 1006 12895
misfortunes$	12895
misguided$	5020
mishandle$	5910
mishandled$	5910
mishandles$	5910
mishandling$	5910
misjudgement$	4369 4370
misled$	11565
mismanage$	5910
mismanaged$	5910
mismanages$	5910
mismanaging$	5910
misper$	11017 11162
mispers$	11017 11162
miss$	12217 12246 12248 12249 12250 15490 15665 4248 4249 5771
missed$	15665 16046 16047 16048 16049 4248 4249 16104 16105 16106 16107 5569 5771
misses	4910
misses$	15665 4248 4249 5771
missing$	11900 11901 11902 11903 11904 12222 12285 12389 12390 12398 6566 6567 13097 13562 13909 13910 8520 2606 9673 15665 15707 4248 4249 10534 11017 5771
mistake$	1076 13126 13696 13697 13698 4369 4370
mistaken$	15151 3334
mistakes$	1076 13011 13126 4369 4370
misuse$	6016 11733
misuser$	14020 14021 11152
misusers$	14020 14021 11152
mix$	12217 12531 12532 12533 12534 12535 2058 2072 2073 15112 15113 15114 11139 11230
mixed$	6281 509 510 511 512 513 514 515 516 7404 1478 1479 2058 2072 2073 14335 14336 14337 14338 3474 3477 3492 3496 3500 3508 9507 9515 9516 9517 3534 3535 5450
mixes	16271
mixes$	2058 2072 2073 16258
mixing$	12531 12532 12533 12534 12535 2058 2072 2073
mixture$	11139
mob$	2126 2127 2207 2635 11122 5138
mobile$	10457 4526 16345 5627
mobiles$	10457 4526 16345
mobs$	2207
mock$	16689 5780 11768
mocks$	16689 11768
models$	15419
modern$	5278
modestly$	12605
modicum$	1360
modus$	5638 11634 5929
mohawk$	5898
mohawks$	5898
mohican$	5899
mohicans$	5899
molestation$	10902
mollycoddling$	14880 14894
moment$	7072 4702
moncler$	5901
money$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 6434 6435 6436 12291 12292 12293 6539 6540 6541 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12492 12530 12837 12838 12839 12896 12910 12911 12912 12913 12914 12915 12926 12927 12928 12929 12933 12934 13019 7197 7203 7280 13253 7484 13345 13358 13369 13370 13371 13372 13527 7995 13831 13832 13853 13859 8030 13886 13902 14294 14689 14690 14691 14692 14693 16075 10298 16141 16275 16396 11062 11098 5240 5275 11568
monito	4453 4521 10535 4798
monitor$	4435 4439 16352 16362 16366 10539 4555 16457 11620
monitored$	4439 16289 10496 16330 16363 16368 10539 4555 16376
monitores$	4439
monitoring$	4439 4551 16370 10539 10974 11643
monitors$	4439 16362 10539
monkey$	15868 11213
monkeys$	11213
monster$	11126 11152
monsters$	11126 11152
month$	15658 15659 15660 11568 11772
months$	11568 11772
mood	10821
mood$	16654 5700 11722
moods$	11722
moody$	5876
moped	16328 10765
moped$	16598
moral$	7944
morals$	2479 14437 11197 11321
more	5606 5683
more$	6006 6007 6008 6009 6010 12198 6779 6780 12910 12911 12912 12913 12914 12915 1317 1318 1546 13498 13676 13689 2741 2742 2743 2744 2745 2746 2747 2748 2749 2757 2758 2759 2760 2776 2809 14735 14805 14814 14815 3106 9211 9309 9413 15729 15738 4257 4258 4259 4260 4261 10308 10310 4336 4337 4341 4481 11367 5640
morning$	15658 15659 15660 16611 4843 4892
mornings$	4892
moron$	11207 5865
morons$	11207 5865
morphi	10832
morphine$	16665
most$	867 6910 1021 14501 14805 14923 14925 14953 9213 15141 9395 9425 3530 9615 3632 3634 4630 10641
mostly$	3586
moth$	1495
mother	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
mother$	13384 2273 2274 8560 8561 14447 8729 14626 2850 2859 8845 8846 8847 8848 8891 8892 8893 3374 3375 3376 3377 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 16749 16753 10921 10922 10929 4956 4957 16786 11325 5380 11386
mothered$	5380
mothering$	2753 2754 2755 14880 14885 14886 14887 14894 14969 5380
motherred$	5380
motherring$	5380
mothers$	12303 13384 2273 2274 8560 8561 2753 2754 2755 3374 3375 3376 3377 15202 10156 4923 11325 5380 11386
moths$	1495
motions$	16071
motivated$	2013 8501
motivation$	14437 11093 11321
mould	4977
mould$	16794 10962
mount	4520
moustache$	9522 11434 5898
moustaches$	9522 11434 5898
mousy$	5466
mouth$	870 12753 12754 13270 13272 13274 13275 14163 2451 11234
mouthed$	11252 11253 11299 11300
mouths$	12753 12754 14163
mouthy$	5876
mov	4805
move$	6426 6427 6428 6979 2381 2382 2383 2384 2385 2386 15462 15468 15482 15670 16099 16235 16731 16743 11493 11754 11782
moved$	383 384 385 386 12654 2381 2382 2383 2384 2385 2386 15877 15878 10221 4808 16729 10897 10901 4960 4963
moveme	16210 16256 4489 10474 10475 10501 10506 16372 4558 11673
movements$	4471 16334 16339 16340 10508 10543
moves	5769
moves$	2381 2382 2383 2384 2385 2386 14536 16387 11754 11782
moving	16377
moving$	6979
mri$	16682
ms	10913
ms$	16746 11707
much$	95 867 6910 6953 6957 7025 1089 12993 7515 8438 8812 2868 2878 2920 8922 14814 14815 4145 10207 10208 4278 10289 4630 10641 11367 5475
muck$	14302
mug$	14986 11373 11374
mugged$	5011
mugger$	14026 14027 14028 11152 11153
muggers$	14026 14027 14028 11152 11153
mugs$	14986 15101 11373 11374
mugsho	5616
mugshot$	4441 11601
mugshots$	11601
mule$	14029 14303 14304 14305 11078 11154 11260 5276 11262
mules$	14029 14303 14304 14305 11078 11154 11260 11262
mulish$	5868
mullet$	5898
mullets$	5898
multi$	3900 4401
multiple$	609 10209 10210 10913 5947
multiply$	11978
mum	10893 16728 10896 4915 4925 10911 4927 4930 4936 16756 16772 16778 10948
mum$	13615 2273 2274 8560 8561 14447 8730 2859 8845 8846 8847 8848 8891 8892 8893 3374 3375 3376 4903 4904 4905 16724 16726 10894 4912 4913 4916 16737 16738 4923 4924 4928 16749 16753 4936 10921 10922 10929 4956 4957 16786 11325 11386
mummies$	11386
mums$	13615 2273 2274 8560 8561 3374 3375 3376 4923 11325 11386
murder$	4409 16384 10656 5640
murders$	16384
murmur$	11709
muscle$	8118
muscly$	5422 5897
muscular$	5422 5720 5897
music$	13133
must	4672
must$	21 22 23 24 25 26 6262 1049 1178 1678 1778 1794 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1912 1925 2762 3180 3181 15244 9430 16088 4273 4275 4362 4541 4613 4689 4776 11559 5600
mystery$	1761 1764 1767 1768
nails$	14493 15010 15013 9527 9528 15394 11446 11452 5468
naive$	104 105 1779 14669 14670 14671 8904 8905 8906 8927 9092 9093 9094 9095 15099 15843 15844 5099 11362 5876
naivety$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12666 870 6872 6873 6893 12727 12916 12917 12918 12919 12920 12921 13126 7767 1783 1784 7770 7863 1879 7865
naked$	6579 6587 12466 6980
naltrexone$	5957
name	4576 4584 4596 10581
name$	11895 12181 2297 8283 14614 14615 14616 14617 14654 14655 14656 9350 15184 9354 16132 16223 4427 16346 4774
named$	4564 4774 4997 5640
names	4398 4406 10427 4458 10443 10463 4489 10474 10475 16361 16471 16472
names$	16206 16223 16236 16237 16238 16240 4427 4429 16260 10446 4481 4506 10500 16346 16378 4774 16627
naming	4576 4584 4596 10581
naming$	4774
nan	10893 16728 10896 4915 4925 10911 4927 4930 16772 16778 10948
nan$	13384 4903 16724 16726 4928 10922
nana	16778
nannies$	14929 14930 14931 14932
nanny$	14778 14929 14930 14931 14932
nannying$	14880 14894
nans$	13384
narcissist$	11152
narcissistic$	5876
narcissists$	11152
narcol	5720
narcolepsy$	11705
nasoga	5716
nasogastric$	11701
nasty$	2306 8340 8455 5151 5239 5876
nation	10883
national$	16716 5628
natural$	12688 12689 5363
nature$	14539
naughty$	8125 5151 5292 5298 5876
ne$	2308
near	10552
near$	7452 4134 4135 4136 16338
nearby$	10534
nearly$	3344 3345 3486 5368 5397
neat$	3495 9486 5465 5466
neatly$	3493 5446
necessary$	4737
neck$	13305 14379 15331
necks$	13305 15331
neds$	5865
need	10407 16637 4864 10937
need$	21 22 23 24 25 27 937 938 1051 1529 1530 7521 1537 1538 1539 1629 7654 1678 1867 1892 1913 1917 2660 2661 2662 2763 14598 14674 14675 14676 2929 8915 8945 2961 14811 3001 14872 14873 14874 3059 3060 3061 9047 3063 3064 3065 3066 9055 9056 9057 9058 9059 3076 3077 3078 14897 9065 9066 9067 9068 9069 9070 9071 14905 14907 9092 9093 9094 9095 9096 9097 9098 9099 3117 9128 9129 9130 9136 3152 3153 9139 3155 3156 3157 3158 9144 3160 9146 9147 3163 14984 9152 3174 3175 9161 3177 9163 9164 3180 3181 15002 15143 9312 15169 3436 9431 15287 4358 4364 16226 16254 4672 10849 16770 11687 11736 11744
needed$	13257 1529 1530 14811 3076 3077 3078 3117 9144 3160 9146 3174 3175 3907 4737 16568 5742
needing$	2660 2661 2662 14967 9150
needless$	6072
needs	4864 5749
needs$	21 22 23 24 25 28 11975 11976 937 938 1529 1530 1678 1868 1893 1914 1918 14273 2660 2661 2662 14811 3076 3077 3078 14897 9065 9066 3117 9144 3160 9146 3174 3175 15287 16024 4357 4363 16254 4829 4846 10849 4874 4891 11687 5742 11736 11744 11745 11748
needss$	11745
needy$	5292 5876
neer$	2308
neet	5775
neet$	11760 5883
neets$	5882
negative$	6111 13876 13877 13878 13879 2134 2135 2136 14349 14350 16405 5116 5152 5153 5251 5333
neglec	4938 10928 16771
neglect$	15944 4205 4206 16080 16136 16759 16760 16761 16763 5563 11569 11571 11775 5793
neglected$	4205 4206 10923 5561 5562 5563 11775 5793
neglectful$	5907
neglecting$	4205 4206 5562 5563
neglects$	4205 4206 5562 5563
negligence$	11571 5907
negligent$	5907
negligently$	5907
neighb	10725 11789
neighbourhood$	14070 14195 14196 4379 10365 10366 4383 10371 16209 10391 10399 10400 10401 4417 4418 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 10477 4495 10483 4500 10490 16329 10502 4544 10616 4648 10639 10679 4728 10714 16558
neighbours$	14065 14069 8296 8297 11103 11104
neither$	891 1908 1986 3750 3755 3765 3777 3891 3979 9964 3980 9965 3981 3982 3983 9968 3991 4002 4003 4004 4005 4006 4007 4016 4027 4063 4069 4070 4071 4072
nerves$	3190
nest$	13210 13211 13212 13213 13214 2131 2207
nests$	2207
net$	16037
networ	16256 10574 16441 4783 16602 11673 11674
network$	12352 12370 12371 16241 16244 16269 16407 4778 10768 11011 5612 5691
networks$	16244 16269 11011
neurod	5941
never$	255 6721 6734 6735 6736 6737 753 916 963 1789 1798 7813 1848 1849 1850 1851 1901 1902 1903 1904 1905 1907 1908 1970 7974 7975 3619 3621 9635 3651 3652 3653 9639 9640 3664 3669 9655 3711 9760 3776 9795 9796 3820 15676 15677 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 3995 4008 4063 4331 4332 4620 4884 4888 5101 5289 5385 5533 5904
nevertheless$	12023 12027 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7020
new	4401
new$	10386 10908
news$	13955 8458 8459 8460 15849 15850 10360
next	4797
next$	53 6846 6847 6848 6849 12862 2895 3118 9538 10076 16205 16330 16597 11608 11623
nice$	8123 2139
nicer$	7034 7035 7036
niche$	16347
nick$	14127
nickna	4406 4458 10443 4489 10474 10475
nicknames$	16238
nicotine$	16668
nigerian$	3495 9486
night$	12979 13688 13911 14108 15658 15659 15660 16367 4791 16611 16666 16667 5944
nightm	5944
nightmare$	13918 2212 8197 2213 8198 2214 8199 2215 8200 8545 11126 11207
nightmares$	8545 11126 11207
nights	10833
nights$	16666
nike$	11470 5490 5493
nikes$	11470
nine$	13981
nines$	15427
nineteen$	12454 12456 669 12489 12490 14544 14545 14546 14547 14548 14549 8722 14586 14587 14588 14589 14590 14591 14592 15283 11350
nitrous$	10825
no$	93 100 12183 12256 12272 12539 12549 12580 6804 831 6820 857 12710 906 936 958 959 967 973 7033 7175 7181 7218 13081 7313 7314 1330 1373 1374 7514 1533 1534 1535 7578 7596 13491 13590 13621 7796 1813 1814 7806 13666 7912 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1975 1976 1977 1978 1979 1980 1982 1983 1984 1985 1988 8180 2218 8209 2248 2249 2251 2264 2265 8273 8274 2299 2300 2301 2302 8342 8406 8407 2425 2428 2521 8645 2812 2817 8833 8834 2853 8902 8903 2930 2931 14855 9061 3079 3083 3084 3085 3086 3093 9083 9084 3159 3161 3162 9149 3168 3169 9159 3178 3179 3220 9268 9269 3285 3286 9290 3336 3412 3413 3414 15240 9665 9666 9667 9668 3708 3709 3710 3717 3722 3723 3724 3725 3726 15551 15552 15553 15554 3741 3752 3753 3754 3756 3758 3759 3766 3768 3778 3780 3781 3783 9779 3813 9799 9802 9803 9804 3821 3822 3823 3824 3825 3826 3827 3837 15676 15677 9847 9848 9849 9850 9854 3948 3951 3953 3979 9964 3980 9965 3981 3982 3983 9968 3984 3986 3987 3988 3989 3991 4002 4003 4004 4005 4006 4007 4012 4013 4014 4015 4016 15839 4028 4040 10027 4047 4051 4052 4053 4054 4064 10061 10068 4086 4087 4088 4089 4090 4128 10205 4922 4966 16794 10964 5108 5183 5191 5212 5257 5288 5336 5389 5556 5558 5581 5640
nobody$	832 856 905 935 6942 1975 1976 1977 1978 1979 1980 1981 1983 1984 1985 1986 8341 14665 14915 3159 3161 15122 3335 3412 3413 3414 3752 3753 3754 3755 3759 3765 3777 3947 3952 3979 9964 3980 9965 3981 3982 3983 9968 3986 3987 3988 3989 3991 4012 4013 4014 4015 4016 15838 4027 4039 15859 4063 11371 5388 5534
nomark$	5867
nomarks$	5867
nomina	10556 11594 11596
nominal$	16252 10547 10549 10550 16401 4603 16431 10774 11115 5614 11622 11628
nominals$	16242 10547 10550 16401 16431 10774 11115 5923
nominated$	4571
non	10881
non$	2219 2586 4917 5187 5189 5282 5283 5284 5285 5286
nonattendance$	16714
nonce$	15105
noncompliance$	5872
noncompliant$	5872
none$	739 755 891 1377 1986 1993 1994 2819 14665 9110 3126 15122 3750 3755 3759 3765 3777 3843 3844 3845 3891 3979 9964 3980 9965 3981 3982 3983 9968 3991 4002 4003 4004 4005 4006 4007 4016 4023 4024 4027 4039 15861 4063
nonengagement$	5872
nonetheless$	12023 12027 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7020
nonexistent$	16081 16082 16083 16084
noose$	13271
normal$	14388
normalise$	5068 5086
normalised$	5068 5086
normalises$	5068 5086
normalising$	5068 5086
north$	3567
nose$	1185 1186 13063 13064 13312 15331
noses$	13063 13064 13312
not	10724
not$	11943 6120 6122 6194 6198 6720 6722 12560 6734 6735 6736 6737 753 12739 978 980 981 1036 1039 7152 7154 7309 13144 13145 1386 1388 1536 7540 7541 7635 7636 1652 1653 1655 1658 1684 13509 13510 13599 1789 1798 7802 7827 7828 1901 1902 1903 1904 1905 1907 1987 7976 7977 2008 8093 2109 2138 14096 14099 8336 2366 2367 2368 2369 2370 2371 2372 2424 2467 8486 2502 8488 8489 8490 8491 8492 2516 8555 2780 2813 8800 8801 2820 2923 2925 2926 2937 2960 3075 9079 9080 9081 9155 3173 3176 9167 9168 9169 9170 9171 9172 3198 3221 3223 3225 3232 3281 3282 9268 3306 3307 3327 3332 3370 3617 3618 9607 9608 9609 9610 9629 9633 9634 3664 3669 3697 3715 15551 15552 15553 15554 3751 3757 3767 3779 9793 9794 3812 3815 3820 15676 15677 3860 3861 9861 9862 9863 9864 9865 9893 9894 9940 9941 3957 3958 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3970 3971 9962 9963 3979 3980 3983 3990 3995 3999 4008 9994 9996 15855 15856 10034 10040 10041 4063 4077 4078 4134 4135 4136 4148 10269 16126 16171 16172 16174 4620 4823 4884 4888 10885 5069 5289 5370 5371 5377 5385 5533 5728
note	4398 4453 4491
note$	3605 3606 10361 10453 4480 4483 10476 4515 4518 4524
noted$	3605 3606 16289 4493 4494 16376
noteed$	10476 4515
noteing$	4515
notes$	3605 3606 10453 4480 4483 10476 4515
nothing$	52 6038 55 12093 6803 6925 6926 6932 948 949 950 951 12865 1143 13046 14142 2436 14268 2481 2482 14301 2877 2919 2936 14915 9102 9103 3200 3201 3302 3319 9307 15371 9605 9691 3707 3742 3743 3744 3745 3746 3747 3752 3753 3754 3787 3788 3789 3795 3796 3797 3798 3805 3806 3828 3829 3830 3831 3832 3833 3834 3835 9831 15676 15677 15838 4022 15909 15910 15911 4098 4099 4100 16101 11371 5517 11521 11712
nothings$	14142
notice	10600 16577
notice$	13429 13430 13676 3605 3606 15800 15873 15894 15895 15896 15897 15898 15899 15900 16433 4619 16480 16484 16534 10735 16570 16578 16815
noticed$	11867 11896 13069 3605 3606
notices$	3605 3606 16480 16484 16534 10735 16570 16578
noticing$	3605 3606
notified$	10454
notify	4505
notify$	4393 4414 4415
notifying$	4414 4415
notifys$	4414 4415
noting	4491
noting$	3605 3606 10361 10476 4518 4524
notinged$	10476
notings$	10476
notoriety$	12668 12875 13827 2360 2361 2362 2363 2364 2365 5229
notorious$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5345 5881
nous$	2686 2688 8761 2777 11388
november$	12350
now$	13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13612 13613 14673 14734
nowhere$	8434 4142 10943 11232 5687
nucleus$	11190
nude$	6579 6587 6588 6980 12813
nudes$	613 12439 629 630 631 632 12813 11021
nuisan	10642 10748
nuisance$	14038 14059 14448 16110 10375 16473 16474 16475 10652 16581 11152 11175 11196 5298 11331 11642
nuisances$	11152 11331 11642 5860
number	10474 4732
number$	6283 6284 6285 610 8975 14809 15144 4525 4595 10588
numbers$	6283 6284 6285 16075 16141 16143 16152 16153 10362 16460
numerous$	6207 609 10209 10210 10233
nurse	16675
nurse$	16659 16674
nurture$	5777
nut$	14147 11375
nutcase$	11207 5865
nutcases$	11207 5865
nuts$	14147 11278 11375
nutter$	11152
nutters$	11152
obese	5726
obese$	11711 5897
obesit	5726
obesity$	11711
obey$	15462 15468 15482 11493
obeyed$	12544
object	4749 16619
object$	16605 11086
objected$	12709
objective$	16551 4737 16605
objectives$	16551
oblige$	13361 13366
oblivious$	101 102
obnoxious$	5876
observ	16390 5623
observation$	10505 11608 5624
observations$	10505
observe$	10539 4555 11620
observed$	11639 5921
observeed$	10539 4555
observeing$	10539
observes$	10539
obsessed$	651 652 653 654 655 656 657 2476 2477 5592
obsessive$	5941
obstreperous$	5868
obstructed$	11565
obstructive$	14414 14415 14416 14417 14418 11288 5876 5907
obtain	16510 4719 5606 5647 5662
obtain$	12576 12577 4392 10422 4515 10794
obtained$	4392 10422 16299 4515 11615 11644
obtaining$	4392 10422 4515
obtains$	4392 10422 4515
obvious$	12688 12689 3733 10233 16066 16067
obviously$	3858 3866 9851 3867 3868
occasion$	15658 15659 15660 15680
occasions$	13513
occupa	4917
occupation$	10902
ocd	5941
ocg	10411
ocg$	16244
ocgs$	16244
october$	12350
odd$	1761 1764 1767 1768 5445 5868
oddballs$	5864
odour$	11439
of	10570 5606 5690
of$	6083 6087 6089 6090 6117 6144 6345 6356 6357 6656 12631 7263 7326 8111 8116 13951 8126 8192 8194 8195 2228 8244 14089 8302 8307 8335 8358 8362 8381 8397 8398 8417 8418 8437 8464 8485 14339 14378 8596 8604 8620 8704 8735 8808 8814 8815 8817 8818 8819 8839 8868 8882 8883 8884 8886 14722 8907 9082 9174 9175 9220 15068 9241 9242 9247 9286 9366 9368 9374 9406 15291 15294 3499 3501 9500 9504 15459 15559 15630 15631 3859 3866 9855 15716 9886 9887 9888 15765 10022 10108 10111 10128 16085 10283 10287 16125 10354 16212 10392 10405 10409 16250 16259 16292 10461 10471 10492 16337 16338 4522 10512 10523 10536 16371 4564 10566 10580 16419 10590 10591 16434 10615 10622 10626 10640 10644 10715 10720 4742 10733 10752 16598 16600 10801 10809 10858 10870 10917 10926 10927 10930 10931 5006 11106 11190 11454 11499 11514 11608 11623 5640 11627 11629 11651 11683 5742 5764 11807 11815
off	10793 4885
off$	6067 11930 12134 6311 6331 12394 12397 12401 6685 12765 6933 6934 6935 6936 6993 6994 6995 13097 13098 13105 7454 7479 7603 13495 7702 13673 7952 7953 13854 14058 8229 8241 8242 14153 2394 8393 8423 2606 14942 9191 9192 9193 9194 9195 15029 15030 15031 15417 15418 9675 15877 15878 10173 10174 10192 10193 10194 10195 10196 10197 10253 10254 16358 10573 16481 10649 4677 10837 16685 10853 10870 11018 11170 11285 11550
offen	16220 16264 16423 16424 16436 16437 16444 16445 16451 16463 16464 16465 16471 16634
offen$	16402
offenc	10577 4607 4628 10717 10992 10995
offence$	16384 16409 16410 10592 16427 10613 16550 16823 16825 16826 16828 5650 11652 5983
offences$	16384 16409 16410 10592 10613 16550 4790 16823 16825 16826 16828 11645 11652 5983
offend	16210 16256 16270 10556 4582 10569 16403 16408 16432 10642 10717 10722 16582 10755 16588 10971 11596 11610 11627 11634 11649 11654 11661 11673 11674 5825 5936
offend$	12217 12246 12248 12249 12250 15490 15491 15502 9670 15661 15665 16381 16395 16411 16438 16439 10764 5638
offendded$	15665
offendding$	15665
offended$	15665 5982
offender$	13263 13876 13877 13878 13960 2147 14007 2232 14110 14111 14112 14113 14114 14135 14136 2410 2411 2412 2413 10547 10550 16401 16402 10587 10589 16431 10774 16752 11140 11206 11221 5614 11623 11630 5651 11810 5853
offenders$	13263 13876 13877 13878 13882 13960 2147 14007 2232 14110 14111 14112 14113 14114 14135 14136 2410 2411 2412 2413 16242 16401 16402 16431 11140 11206 11221 11600 11630 5853
offending$	11874 12327 12335 12338 12342 12344 12699 13297 13299 13702 13840 14063 8574 8575 8576 15665 10375 16272 10567 16402 4589 16440 16442 16473 16474 16475 10652 16519 16550 16553 16555 4739 10728 16565 4806 16671 16818 5156 11192 11652 5678 5824 5982
offends$	15661 15665 16381 16439 10764 5982
offens	10577 4607 4628 10717 10992 10995
offense$	16384 16409 16410 10592 10613 16550 16825 16826 16828 11652 5983
offenses$	16384 16409 16410 10592 10613 16550 4790 16825 16826 16828 11645 11652 5983
offensive$	16824 5876
offer$	612 6696 6697 12730 991 992 993 994 996 997 998 999 1000 12900 7525 7526 7527 13369 13370 13371 13372 13436 13754 13755 9611 9613 9614 15448 9617 3633 9619 3635 3636 15525 15535 15639 15640 15641 15653 15658 15659 15660 15699 15700 15701 15919 4154 4155 5045 5073 11091 11092 11501
offere	5749
offered$	12037 6238 6239 612 991 992 993 994 996 997 998 999 1000 13369 13370 13371 9611 9613 9614 15535 15869 15870 15871 15872 5045 5073
offering$	612 991 992 993 994 996 997 998 999 1000 15535 15639 15640 15641 5045 5073 11501
offerred$	612 991 992 993 994 996 997 998 999 1000 15535 5045 5073
offerring$	612 991 992 993 994 996 997 998 999 1000 15535 5045 5073
offers$	612 12730 991 992 993 994 996 997 998 999 1000 12900 12901 13369 13370 13371 13436 13754 13755 15448 9617 3633 9619 3635 3636 3637 3638 3639 3640 15525 15535 15699 15700 15701 4154 4155 5045 5073 11091 11092 11489
office	4379 10365 10366 4383 10371 16209 10391 10399 10400 10401 4417 4418 4419 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 10484 4500 10490 10491 16329 10502 4537 4544 10532 4559 10616 4639 10624 4648 10639 10679 4728 10714 10973 10996
office$	9911 9916 9917 16120 10314 16187 16188 16317 16324 5587
officer$	9934 9935 10364 16199 16204 4395 16216 16218 16232 16233 16234 10402 10403 10404 16247 4430 10421 16277 4461 10447 10450 4468 16293 16297 16298 16300 16310 10480 16314 16316 16323 16335 10522 4541 10529 16365 4554 4560 4561 16449 10633 4684 16512 4700 10713 16547 4800 4802 10788 4809 16829 5587 5603
officers$	12426 13896 8064 15202 15203 15288 15289 10364 16199 16204 10378 4395 16214 16216 16218 16224 16225 4408 16232 16233 16234 10402 10403 10404 4422 16247 4430 10421 16277 4461 10447 10450 4468 16293 16296 16297 16298 16300 16310 10480 16314 16316 16317 16319 16323 16327 10499 16335 16344 10522 4541 10529 16365 16368 4554 4560 4561 16427 10604 16449 10633 10663 4684 16512 4700 10713 16547 16564 16590 4800 4802 4809 16631 16806 11104 5603 5620 11678
offices$	16317
offrol	5769
offroll$	11754
offrolled$	11754
offs$	14153 11171
often$	6181 580 16050 16051 16052 16053 4978
oik$	11207 5865
oiks$	11207 5865
oily$	3508 5450
okay$	8998 8999 9000 9001 9002 9003 9004 9400 3416 3417 3418
old$	12458 13460 8389 2670 2671 2672 2674 8689 8690 8691 2723 2751 3011 9072 9179 9181 3265 3266 3456 9460 9463 9465 9664 16717 5361 5378 5406
older$	6268 6272 12117 6289 12129 6297 12137 6318 12234 6410 6411 12288 12332 12352 12355 6551 6578 6581 6582 6586 12423 12426 12457 12459 12460 12472 12474 6644 6646 6651 12486 12768 12811 12821 7039 7053 7075 7081 7089 7090 7091 7092 7194 13073 13097 13099 7416 7419 13296 7707 7708 13574 8001 8002 8003 8004 8008 8009 8010 8011 8012 8013 8014 8016 8017 8032 8033 8034 13870 2056 13876 13877 13878 13879 8051 2068 2071 8457 14458 14499 8674 8677 14515 14516 14517 14518 14519 14520 14521 8689 8690 8691 14528 2723 14544 14545 14546 14547 14548 14549 14653 8871 14784 8983 14948 14950 3495 16778 11011 5050 11037 11040 11350 5445 11469 11471
olders$	12332 12352 12355 12811 7053 7089 7090 7091 7092 13882 14035
oldest$	13457 1646
olds$	14579 15188 15189 15190 15191
olive$	3508 5442 5450
omission$	5529
omissions$	5529
on	10570 11590 5606 5815
on$	6162 12012 12013 12037 12102 12103 12104 12107 6275 12110 12111 12215 12216 6443 6488 6741 6786 6835 6850 6852 6854 6857 12707 12815 12938 12939 12940 12941 7145 7241 7243 7388 13236 7435 7590 7591 8115 14039 14040 14064 8363 8422 8436 14378 14431 8599 8683 14525 14526 14585 9199 15129 9401 15291 15294 3484 9498 9514 9592 15459 3799 3800 3801 3802 3803 3804 9834 9837 9839 3862 9870 9871 9872 15853 10098 10099 10100 10125 16011 16012 16054 16125 16145 16146 16190 10478 4514 16337 16338 4522 16341 10514 10515 16360 10528 4565 16406 10582 16488 10670 10678 16562 16580 10749 10752 16617 4830 10817 4845 4847 10835 16683 4869 10954 4993 5002 16822 11158 11188 11330 11514 11535 11578 11608 5670 5828 5829
once$	12021 7856 9845 15694 4288 10316 10317 4575
one	10390
one$	277 278 279 6291 6485 891 6943 7286 13159 13459 7972 7973 8075 8371 8429 8587 14666 14808 14916 14917 9153 15107 15123 3335 3473 15338 3530 15348 15349 15350 15351 15352 15353 15534 9736 9741 9742 3759 9751 9752 9763 9764 9770 9771 15658 15659 15660 9866 9867 3891 9933 3949 9938 3954 9964 9965 3981 3982 9968 9969 3991 4016 10003 4029 10025 15860 10049 4065 10331 16252 16263 16462 10815 10859 4875 10860 10861 16694 5419
ones	10434
ones$	12101 12877 12878 12879 12880 12881 12882 13249 13958 2356 2357 2358 2359 14571 14677 14678 14679 14680 14681 14724 14725 14726 2933 15338 10441 10742
onesie$	11470
onesies$	11470
ongoing$	10656
online	4552
online$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 12726 12840 10506 10537 5051
only$	227 6265 6698 6701 12592 12593 12594 6762 6763 12597 12598 6766 805 811 822 823 824 825 826 827 828 830 934 7245 1261 1262 1263 1264 1265 1266 1267 1268 1269 1298 1299 1544 1630 1634 2606 2647 15183 9351 9352 15186 3678 3839 9915 4059 4060 10097 4257 4258 4259 4260 4261 4274 10261 5512
onto$	10478 10514 4565
onus$	502 503
open$	11863 11875 68 69 70 1276 14468 15462 9631 15468 9637 9642 15482 9651 9746 15891 10428 4552 4853 11493
opened	10376
opened$	68 69 70 12567 1276
opening$	68 69 70
opens$	68 69 70 1276
operandi$	11623
operat	4401 4419 4426 4639 10624 16496 16619 10798 4890 11669 11673
operate$	547 548 549 550 551 552 553 13748 2732 2733 2734 2735 2736 2737 15432 15463 15469 15474 15483 15578 16536 4780 16599 16631
operated$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4780 10850
operates$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4780
operating$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4780 16599
operation$	12370 12371 16249 16609 10780 16616 4799 4800 16622 16682 5694
operational$	10386 5692
operations$	16249 16622 16682
operative$	11272 11523
operator$	9249 16232 16233 16234 10402 10403 10404 10529 11379 5587
operators$	9249 16232 16233 16234 10402 10403 10404 10529 11379
opport	10605 10777 11590 11648 11669 11674
opportunit$	12073 12074 12075 12076 12077 12078 6300 316 317 13753 4228 4229 4230 4231 16066 16067 11091
opportunited$	12073 12074 12075 12076 12077 12078 6300 316 317 13753 4228 4229 4230 4231 16066 16067 11091
opportunities$	6136 6137 6138 154 12071 12072 12073 12074 12075 12076 12077 12078 6300 316 317 12730 4228 4229 4230 4231 16066 16067 4674 11091 11554
opportuniting$	12073 12074 12075 12076 12077 12078 6300 316 317 13753 4228 4229 4230 4231 16066 16067 11091
opportunits$	12073 12074 12075 12076 12077 12078 6300 316 317 13753 4228 4229 4230 4231 16066 16067 11091
opportunitted$	12073 12074 12075 12076 12077 12078 6300 316 317 13753 4228 4229 4230 4231 16066 16067 11091
opportunitting$	12073 12074 12075 12076 12077 12078 6300 316 317 13753 4228 4229 4230 4231 16066 16067 11091
opportunity$	6136 6137 6138 154 12073 12074 12075 12076 12077 12078 6300 316 317 12730 7525 7526 7527 13753 4228 4229 4230 4231 16066 16067 4674 4702 16610 11091 11554
opposed$	11506 11509
oppositional$	5298 5700 5876
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5024 5073
opted$	135 136 137 6376 12210 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 13530 16056 10293 16127 5024 5073
optici	4858
opticians$	10843
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5024 5073
option	11621 11669 11674
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5024 5073
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5024 5073
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5024 5073
or$	12995 15355 10077 5697
oral$	618
order$	16476 16484 16531 10702 16537 16538 16542 16543 16545 10735 16735 16807 16815 16816 16817 16821 16822 16823 16824 11684 11781 11805 11810 11811
ordered$	10544 10898 10910 10987
orders$	16251 16268 16484 16531 10702 16537 16538 16542 16543 16545 10735 16735 16823 11684 11805
ordinary$	5445
organi	16258 10455
organiser$	16288
oriental$	3495 9484
ot$	11015
other$	5986 11821 11822 12317 6868 6869 7034 7035 7036 13016 13160 13549 7724 8060 8061 13907 8134 8136 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14004 14006 8235 14074 14138 14261 14263 8446 8447 14293 14421 14920 14922 14926 14953 15194 3473 10188 16163 16192 11000 11104 5419 5531 5640
others	10683
others$	5986 11821 11822 6377 6711 6712 6717 6718 6728 6768 6781 6785 6868 6869 7065 12989 7323 7644 7712 7714 7720 7722 1788 7812 7822 7823 8089 2105 2106 2107 8133 8135 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 14066 2288 8445 14292 14499 14571 14677 14678 14679 14680 14681 14724 14725 14726 14920 14925 15039 15040 15041 15042 15192 15195 15348 15349 15350 15540 15541 15542 15543 15544 9718 9719 9720 16192 16333 16583 11000 11012
otherwise$	742 743 12562 12565 12566 12738
ought$	21 22 23 24 25 29 737 1050 7312 1628 1678 1777 1795 1802 1803 1804 1805 1806 1807 1808 1809 1810 1819 1822 1823 1824 1825 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1869 1894 1915 1926 2709 2710 2711 2712 9432 3906 3909 3910 3911 3912 3913 10043 4141 4359 4365
ounce$	1356 1359 8408
our$	12772 7920 16086 16087 16093 11489 11513 11547 11558 5640
out	10581 16500 10924
out$	6066 11931 12134 6311 349 360 12220 12230 12248 12249 12255 12278 12283 12286 12311 6627 6685 12571 12579 12608 12609 12616 811 12713 6899 7023 7076 7136 7169 7234 13102 13109 1296 13199 13200 7576 7577 13440 13441 13442 13490 13528 13529 13667 13668 13677 13855 8023 8069 14012 2225 2227 14098 2352 8380 2396 8427 2564 2576 8570 2587 2606 2611 2622 14860 14863 9037 15055 15227 15306 15311 15417 15418 15665 15675 15877 15878 10094 4123 4149 16200 16228 4428 4435 4440 10534 10612 10666 10671 10765 10793 4860 10855 4885 10889 16730 16734 10923 16757 11014 11285 11774
outbursts$	14109 14410 14411 11286
outcome$	11650
outcomes$	11650
outfit$	15383 15384 15385 11472 11475
outfits$	15383 15384 15385 15386 15387 15425 11472 11475
outgrown$	3165 3166 3167
outlaws$	14104
outlook$	14282 2686 2688 14646 2829 2830 2831 2832 2833 2834 2835 8856 8857 8858 8859 8860 14709 14710 15266 15267 11236
outrageous$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5298
outright$	3641 11489
outs$	14012 16460 11774
outside$	14064 2575 16360
outstanding$	10428 5640
over$	6294 12147 12148 12150 12152 12726 6895 13025 13029 13030 13031 13032 7390 7677 13537 2287 8714 8715 8716 14745 14746 14747 14751 14752 9107 14970 15170 9357 9369 3486 9498 15382 15408 15411 16131 16160 16337 10618 5042 5324 5596 5597
overcr	5977
overcrowded$	16794
overdo	5710
overdose$	16721 11695
overdosed$	11695
overdressed$	5897
overdue$	16656
overhe	10481
overla	4446
overlaid$	10431
overlook$	12088 4373 5573
overlooked$	4373 5561 5573 11565
overlooking$	4373 5573
overlookked$	4373 5573
overlookking$	4373 5573
overlooks$	4373 5573
overly$	5098 5355
overnight$	13407 13408 13409 13410 13411 13412 13413 13414 13415 13416
overreact$	5912
overreacted$	5912
overreacting$	5912
overreacts$	5912
overreactted$	5912
overreactting$	5912
overrun$	2128 2129
oversexualised$	5841
oversight$	4263 4264 4265 4266 4369 4370 11545
oversized$	5490
overt	4804
overt$	10789 5658
overweight$	11714 5897
owes$	14264 14265 14266
owing$	6003 377 6370 1103 4945 16771
own	11787
own$	5995 12 5998 5999 11833 11834 11835 11836 37 6024 6025 6026 6048 6142 6143 6333 6334 6335 6336 6337 6338 6339 6340 6341 6342 358 6358 6366 6378 6379 6380 6414 432 433 434 471 472 6659 6753 6754 6755 6756 6787 841 12660 12661 6829 6830 6833 6836 6837 12698 897 6913 6931 956 12794 6970 6971 6972 6973 6989 6990 6991 7030 7061 7083 7084 7085 7086 7087 7088 12978 7235 13126 7295 7296 13130 7473 7476 7482 1498 1668 1884 8217 8629 8640 14495 14496 14497 14498 8666 14511 14512 14540 8809 8850 8940 8941 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14823 14831 14832 14833 14834 14835 14836 14837 9005 9009 9121 9216 9277 3293 9282 9283 9284 9285 9322 15157 9325 9327 9328 15221 9393 15234 9448 15282 9926 9927 9928 9929 9930 9931 10015 10159 10358 16657 16765 16800
owned$	15583 15584 15585 15586 15709
owner$	12165 12494 12495 12496
owners$	12165 12494 12495 12496
ownership$	13014 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7897 7898 7899 7900 7901 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 7913 15800 16116 16117 16118 16119 11566
owns$	956
oxide$	16658
oxygen$	14140
pacemaker$	4833
pack$	13277 13278 13279 2126 2127 2207 14200 14201 14202 14204 2635 11122 5138
packag	11590
package$	12812 13019 13358 14307 11741
packages$	12259 12372 12373 12374 12812 13019 13358 14307 11013 11265
packed$	2317
packs$	2207 14199
padded$	5490
paedia	10840 4858 10846
paediatric$	10843
paediatrician$	16673 16674 16679
paedophiles$	14289
paid$	12528 1065 1066 13040 1308 7294 1611 1612 2122 3341 9382 9914 9918 4076 4252 10648 5076
pain$	12990 2212 8197 2213 8198 2214 8199 2215 8200 8545 2561 14937 11207
painkillers$	16668
paint$	1492
painted$	1492
painting$	1492
paints$	1492
paintted$	1492
paintting$	1492
pair$	2207 15333 11139
pairing$	11139
pairs$	2207
pakistani$	3495 9486
pale$	14123 3508 15342 5442 5445 5450 5897
palest$	3515 5470
palm$	4212 5565
palmed$	4212 5565
palming$	4212 5565
palmmed$	4212 5565
palmming$	4212 5565
palms$	4212 5565
paltry$	15972
panel	11674
panel$	15525 9911 9916 9917 16120 10314 16187 16188 16607 5587
panic	10820
panic$	16653 5700 5704
paper$	15185 9353 11062
papers	10907
papers$	16740
paperwork$	16063 16075
paracetamol$	11697
parade	10790
parade$	345 16576 4782 16623 16626 5091
paraded$	345 5091
parades$	345 5091
parading$	345 5091
paralytic$	7148 1164 7150
paranoid$	5876
parasite$	11207
parasites$	11207
parasitic$	5868
parcel$	12812 13019 13358
parcels$	12259 12812 13019 13358 11013
parent	10893 10894 16728 10896 4914 4925 4927 16756 16772 4998
parent$	12300 14312 8560 8561 8733 8824 14658 14659 2850 2859 8845 8846 8847 8848 8891 8892 8893 9015 14983 14985 14992 3377 4904 16724 16726 4912 4913 16737 16738 4923 4924 16749 10922 10929 4956 4957 16786 11325 5380 11779 11784
parental$	8212 8553 5344 5788
parented$	5380
parenting$	2753 2754 2755 14880 14894 10983 5380
parents$	12302 12902 13615 2273 2274 8296 8297 8560 8561 14447 2753 2754 2755 8824 14658 14659 8891 8892 8893 9015 14850 14851 14852 14853 3159 3161 14983 14985 14992 3374 3375 3376 3377 15197 15202 9730 9731 9733 9734 10141 10155 16086 16087 16724 16726 4912 4913 16737 16738 4923 4924 4929 16749 16753 10922 10929 4956 4957 16786 11194 11325 5380 11557 11558 11774 11779 11784
parentted$	5380
parentting$	5380
park	10725 11789
park$	12348 12349 12375 12376 12377 12378 12602 12603 12604 16558 16576 4782 16623 16626
parka$	11466
parkas$	11466
part$	381 6665 6666 12500 867 12699 6910 974 975 976 977 7049 7698 7699 7700 7701 13700 13701 13702 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 2294 14333 10355 4426 16435 10630 10783 4886
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5733
participant$	845 11041 11078 11361
participants$	845 11041 11078 11361
participate$	509 510 511 512 513 845 15431 15462 15468 15482 11493
participated$	509 510 511 512 513 845
participates$	509 510 511 512 513 845
participating$	509 510 511 512 513 845
participation$	509 510 511 512 513
parties$	12375 12376 12377 12378 12503 12521 12810 13322 13323 13324 13325 13326 11078 5094 11361
partly$	969 4271 4272 5060 5576
partne	4401 4791 16727 16729
partner$	11977 12427 12428 12451 638 12487 12488 671 672 673 674 675 13006 13007 10386 4643 16723 4913 16733 16741 16748 10921 11035 11036 11041 11078 11341 11361
partners$	11977 12427 12428 12451 638 12487 12488 671 672 673 674 675 13006 13007 8791 8792 8793 4502 11035 11036 11041 11078 11341 11361
partnership$	4643 10776
party$	12375 12376 12377 12378 12503 12521 12810 13105 13322 13323 13324 13325 13326 13404 8313 3239 3240 3241 3242 3243 11078 5094 11361
partying$	6434 6435 6436
pass	4459 4478 4479 4490
pass$	2778 4240 16102 4399 10468 4484 4488 4496 4498 4654 4729 16610 16688 5365
passd$	4498
passed	10485 5783
passed$	6669 12816 13501 4191 4192 4240 4399 16279 10468 4492 4498 16326 11552 11604
passengers$	14065 16583 11103
passers$	8062
passes	11743
passes$	2779 4240 4399 4488 5365
passing$	15855 15856 4240 4399 10468 4488 4496 4498 4654 11553 11619
passive$	16035
passport$	16797
passs$	10468 4488 4496 4498 4654 4729 16610
passwo	10427
passwords$	16260
past$	2305 2397 2398 3147 3148 3149 3150 3165 3166 3167 3202 3263 15120 3346 5213 5233 5398 5518
pastoral$	5761 5762
pasty$	5897
patchy$	14335 14336 14337 14338 2521 16081 16082 16083 16084 4307 4557 5105 5288
path$	11876 11877 11878 11879 12239 6511 1006 13321
pathetic$	15972 5907
pathetically$	5907
pathological$	5168 5877
patien	5961
patience$	8256 10276
patrol	4419 10484 4537 4559 4639 10624 11681
patrol$	4395 16214 10404 16296 16317 16319 10522 4541 4554 4560 4561 4684 4700 4800 4802 16621 4809
patrols$	4395 16214 10404 16296 16317 16319 10522 4541 4554 4560 4561 4684 4700 4800 4802 16621 4809 11678
patronising$	2944 2945 2946 2947 2948 2949 5908
patter$	13465
pattern$	1278 1279 1280 1281 1282 1283 1284 4037 10369 10609 11623
pawn$	11078
pawns$	11078
pay$	88 89 90 91 12100 12576 12577 1065 1066 1308 1611 1612 2122 3341 4076 4252 5076
payback$	11810
paying$	1065 1066 1308 1611 1612 2122 3341 4252 5076
pays$	88 89 90 91 1065 1066 1308 1611 1612 2122 3341 4076 4252 5076
pc$	16314
pcso	4379 10365 10366 4383 10371 16209 4419 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 10532 4559 10616 4648 10639 10679 4728 10714
pcso$	10364 16199 16204 4395 10404 16247 10421 10450 4468 16293 16297 16298 16300 10480 16316 16323 4541 16365 4561 16449 10633 16512 4700 10713 16547 4809
pcsos$	10364 16199 16204 4395 10404 16247 10421 10450 4468 16293 16297 16298 16300 10480 16316 16323 4541 16365 4561 16449 10633 16512 4700 10713 16547 4809
pe$	16652
peak$	10775
peaks$	10775
peer$	6118 12101 7693 13881 8119 8120 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 15291 15294 11101 11137 5158 11277
peers	10883
peers$	5986 11950 12101 12347 13845 13876 13877 13878 8047 13903 13904 13905 13906 13971 13972 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 14921 14927 15291 15294 16716 11000 11137 11141 11148 11277
peg	5715
pegfed$	11700
pen$	16688 11729
penalties$	16570
penalty$	10737 4896
pencilled$	5479
pens$	11729
people	10434 16525 16588
people$	13 11923 185 12101 12118 12130 12206 6377 394 12321 6489 6491 6493 12383 6711 6712 6717 6718 6728 6768 6778 6781 6785 6894 12867 12868 12869 7065 12989 7158 13006 13007 7195 1285 1286 1288 7323 13192 7393 13231 13296 7644 7655 7656 1788 7812 7920 13760 7971 13858 13876 13877 13878 13879 8053 13894 13896 8064 13903 13904 13905 13906 8089 2105 2106 2107 2113 13945 13947 13956 13957 13971 13972 14052 14068 14072 2288 8296 8297 14168 14219 14246 14247 14248 14249 14283 14288 14351 14352 14356 14380 14381 14382 14383 14384 14385 14398 2590 8577 14413 8866 14761 14771 14816 15019 15208 15249 15540 15541 15542 15543 15544 9718 9719 9720 15558 9735 9744 9750 15594 9762 15656 9828 15715 15717 15879 15880 10087 10088 10089 10090 10091 10092 15940 10142 10143 10159 10160 16013 16014 16023 16024 16025 16026 16027 16028 16029 16030 16031 16032 16074 16086 16087 16108 16109 16113 16115 10339 16173 16333 4581 16407 10597 16454 16456 10635 16526 10768 11103 11104 11148 11228 11277 11549 11558
pep	5759
pep$	11744
peps$	11744
perceive$	7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939
perceived$	2175
perfectly$	6203 6211 2646 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 2999 3002 3027 3036 9033 9034 9035 9036
perfor	16619
perform$	6982
performance$	11545
performers$	9735 9744
perfunctory$	5907
peril$	11818 11819
period$	10823 11722
periods$	11722
perisher$	11213
perishers$	11213
permanently$	3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 5765
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10569 16582
perpetrator$	12383 12457 13263 13653 13961 13962 13963 13964 2155 2156 2157 2158 8144 2160 2161 2162 2163 2164 2165 8151 13985 13986 16402 11143 11144 11145 11149 5165 5166 11631 5939
perpetrators$	12383 12457 13263 13653 13961 13962 13963 13964 2155 2156 2157 2158 8144 2160 2161 2162 2163 2164 2165 8151 13985 13986 16402 4763 11143 11144 11145 11149 5165 5166 11631 5939
perpetually$	3847 9832 3848 9833 3849 3850 3851 3852 3853 3854 3889 3890 5526 5905
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12011 214 12046
persisted$	12011 214 12046
persistent$	581 582 8186 3641 5032 5155 5168 5645 5772
persistently$	580 3889 3890 5526 5772
persisting$	12011 214 12046
persists$	12011 214 12046
persistted$	12011 214 12046
persistting$	12011 214 12046
person	10367 16294 10472 16328 16372 16373 16375 16416 4626 16479 16482 10683 16539 16582 16594 10766 16606 4886 10996 11654
person$	14 395 12399 6894 1285 1286 1288 8088 2114 13971 13972 14073 14218 14246 14247 14248 14249 14288 14351 14352 14353 14357 14380 14381 14382 14383 14384 14385 14397 2591 8578 2687 8865 14819 9934 9935 10398 16252 4581 16829 11148 11277
personal$	6355 10854
personalities$	8243
personality$	5700
persons$	14353 15249 4581
persua	4374 4403
persuade$	15570 15593 9761
persuaded$	11864 15467 15473 15478 15481 15487 15582 15625 15626 15627 15628 15629
persuading$	13347 13348 13349 13350 13351 13352 13353 13354 13487
persuasion$	13347 13348 13349 13350 13351 13352 13353 13354 13487
perv$	11207
pervs$	11207
pest$	11152
pestered$	2128 2129
pests$	11152
petite$	5422 5897
petty$	5168 5206
petulant$	5878
phase	11648 11669 11674
phobia$	11686
phone	10427 4505 4509 16328 10506 4550 10695
phone$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 12431 12432 12433 12434 12435 12436 12437 12438 12443 13078 13083 7280 15672 15702 15703 15704 15705 16040 4377 4391 16260 16275 4463 10457 4489 16339 4526 16345 10627 16528 10711 5627
phoned$	6464 6465 6466 6467 6468 6469 6470 6471 1004 1005 1090 13670
phones$	6432 448 586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411 12431 12432 12433 12434 12435 12436 12437 12438 12443 7280 15672 15702 15703 15704 15705 4391 16260 16275 4463 10457 16339 4526 16345 16528 10711
photo$	12412 12420 6610 6611 627 628 12813 14918 16213 10381 4397 4441 10446 4499 4501 16379
photog	4406 10427 4458 10443 10463 4489 10474 10475 16377 16472 4810
photograph$	6610 6611 627 628 14918 14933 16213 10381 4397 10417 4441 16260 10446 4482 4483 10473 4499 4501 4506 16355 10526 16362 16366 16378 16379 16546 4792 10795
photographed$	11864 11934 6286 14476 14918 14933 10526 16364 4547 5634
photographing$	10526 4631
photographs$	6610 6611 627 628 14918 14933 16213 10381 4397 16236 16237 10417 16260 10446 4482 4483 10473 4499 4501 4506 10526 16362 16378 16379 4792
photography$	11643
photos	10427 10463 4489 10474 10475
photos$	12412 12420 12439 6610 6611 627 628 12528 12813 14918 16213 10381 4397 16237 16260 10446 4499 4501 4506 16378 16379
physical$	676 677 678 679 5732
physically$	5413
physio	5959
physique$	15299 15300 15301 9522 11407 5896
physiques$	15299 15300 15301 11407 5896
pick	10481
pick$	12100 1188 1189 1212 1213 1214 9398 15893 5089
picked$	6287 6686 6687 6688 6689 6690 1188 1189 1212 1213 1214 13189 13190 10372 10763 5089
picking$	1212 1213 1214 8037 8038 8039 16180 16181 16182 16183 5089 11520
pickings$	11880 11276
pickked$	1212 1213 1214
pickking$	1212 1213 1214
picks$	1188 1189 1212 1213 1214 5089
picnic$	14191 14192
pics$	12813
pictur	10463 11590 11594
picture$	12412 12420 6610 6611 627 628 12813 8942 8943 8944 14918 16213 10381 4397 10423 4499 4501 16378 16379 16466
pictures$	343 344 12412 12420 12439 6610 6611 627 628 12813 14918 14933 16213 10381 4397 16236 16237 4482 4483 4499 4501 4506 16378 16379
piece$	8291 4438
pieceed$	4438
pieceing$	4438
pieces$	8291 4438
pierced$	5897
piercing$	3513 15331 11452 5469
piercings$	3513 15331 11452 5469
pig$	5263 5544
pikey$	5865
pikeys$	5865
pile$	11983 14250
pill	4843 10828
pill$	16661
pillar$	10177 4204
pills$	12817 10830 16670 11013 11697
pimp$	12908 12909 5044
pimped$	5044
pimping$	5044
pimples$	11463
pimply$	5897
pimpped$	5044
pimpping$	5044
pimps$	12908 12909 5044
pin$	8481
pinch$	1365
pink$	5466
pins$	4833
pint$	10829
pints$	10829
pip	10854
pip$	16687
pisshead$	5865
pissheads$	5865
pit$	13306 13307
pitiful$	8451 15972
pits$	13306 13307
pity$	7358 7359 13205 13206 10211 16045
place	10887 5769
place$	0 1 2 5988 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 12217 12431 12432 12433 12434 12435 12436 12437 12438 12492 12730 1746 1872 1873 1874 1875 13858 14312 14819 4528 4567 16391 4702 10867 16703 16720 10951 11010 11754
placed$	0 1 2 5988 11826 11827 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 383 384 385 386 1746 1872 1873 1874 1875 4313 4314 4390 4410 4528 4567 4602 4604 4960 11010 5797
placem	16793
placement$	12902 8269 14440 14441 14442 2625 2626 2627 16768 11010 11091 11326 5342 11328 11779 5797 11784
placements$	12902 14440 14441 14442 2625 2626 2627 16789 11010 11091 11326 5342 11785
places$	0 1 2 5988 11 11830 6015 11849 11850 11851 11852 11853 11854 38 58 12492 12730 1746 13858 4313 4314 4528 10520 4567 16391 16789 11010
placing$	0 1 2 11 6015 11849 11850 11851 11852 11853 11854 38 58 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 4313 4314 4528 4567 11010
plague$	2077 14206 8545 5118 11207
plagued$	2077 2128 2129 5118
plagues$	2077 5118
plaguing$	2077 5118
plain$	4804 5096 5432 5445 5623
plainly$	3718 3719 3720 3721 3866 9851 3867 3868
plaited$	11453
plaits$	11450
plan	16769 11621 11648 11669 11674
plan$	12007 13424 15525 4154 4155 16260 16770 16817 11091 11745 11746 11747 11748 11781
planned$	15684 16498 5661
planni	16253
planning$	12008 4263 4264 4265 4266 11545
plans$	12007 15525 4154 4155 16260 11091 11745 11746
plastered$	3518
plastic$	5131
plate$	10510 4833
plates$	10510
play$	756 820 844 853 953 1234 1235 1496 1717 7831 1969 2098 8636 14951 3238 10819 5750
played$	756 820 844 853 953 1234 1235 1496 1717 1969 2098
player$	11631
players$	10159 16201 11631
playground$	14102 14103 14195
playing$	756 820 844 853 953 1234 1235 13199 13200 1496 1717 1969 2098 3364
plays$	756 820 844 853 953 1234 1235 1496 1717 1969 2098 3238
plea$	16494 11557 11806
plead$	7832
pleaded$	5821
pleads$	5821
pleas$	16086 16087 16494 11557 11558
pleasant$	8123 2139
please$	12402 12403 15549 15570
pleased$	307 683 684 991 992 993 994 996 997 998 999 1000 1217 1218 1219 5073
pleases$	12402 12403
pleasing$	9809
pleasure$	13068
plenty$	151 152 153 6189 6206 2866 3027
plot	4521
plot$	5660
plots$	5660
plotted$	16289 16376 5660
plotti	16253
plotting$	5660
plucked$	5479
plug$	2488 2489 5280
plugged$	2488 2489 5280
plugging$	2488 2489 14308 14309 14310 14311 5280 11266
plugs$	2488 2489 5280
plump$	9469 9505 5897
plunge$	1470 1471 1472 1473 1474 1475 1476
plunged$	1470 1471 1472 1473 1474 1475 1476
plunges$	1470 1471 1472 1473 1474 1475 1476
plunging$	1470 1471 1472 1473 1474 1475 1476
pnc	5628
pnc$	11613
pnd	5628
pnd$	11613
pneumonia$	5948
pocket$	12753 12754 7186 7188 7190
pocketed$	7186 7188 7190
pocketing$	7186 7188 7190
pockets$	12753 12754 7186 7188 7190
pocketted$	7186 7188 7190
pocketting$	7186 7188 7190
podgy$	5897
point	4749
point$	6103 2944 2945 2946 2947 2948 2949 9597 3631 9693 9807 15682 4596 16605 11609
pointless$	2944 2945 2946 2947 2948 2949 5516
points$	11609
poise$	2829 2830 2831 2832 2833 2834 2835
poison	5711
poison$	2380 11207
poisonous$	5154 5243
poke$	1245 1246 1391 1392 1393 1394 1395 1396
poked$	1245 1246 1391 1392 1393 1394 1395 1396
pokes$	1245 1246 1391 1392 1393 1394 1395 1396
poking$	1245 1246 1391 1392 1393 1394 1395 1396
polic	11681
police	4379 10365 10366 4383 10371 16209 4401 10391 10399 10400 10401 4417 4418 4419 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 10484 4500 10490 16329 10499 10502 16348 4537 4544 10532 4559 4582 10616 4639 10624 4648 10639 10668 4694 10679 4728 10714 4791 4801 4804 16625 10970 10972 10973 5620 5683 5815 5929
police$	12299 13615 13896 14083 14118 8296 8297 14450 14451 14469 14470 14471 14472 14515 14516 14517 14518 14519 14520 14521 15288 15289 15525 9911 15748 9916 9917 9919 16120 10314 4333 16187 16188 10364 16199 16204 10378 4395 16214 10386 16224 16225 4408 16232 16233 16234 10402 10403 10404 16239 4422 16247 4430 10421 4461 10447 10450 4468 16293 4477 16296 16297 16298 16300 16305 10479 10480 16314 16316 16317 16319 16320 16323 10491 16327 16335 16344 10522 4541 10529 16365 16368 4560 4561 10547 4564 10550 10567 10587 16421 10589 16427 16428 16433 10604 16449 16455 4643 10633 10656 10663 16501 4684 16512 4700 10713 16547 10716 16550 16563 10731 16590 10758 10776 10781 4800 10786 4802 10788 10789 4809 16631 16803 10972 16805 16806 10979 10980 11104 11312 5530 5577 5586 5603 5610 5622 5629 5638 5655 5661 5692 11678 5812 5824
policed$	4808 5655
polici	4379 10365 10366 4383 10371 16209 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 10616 4648 10639 10679 4728 10714 4801
policies$	15759 15760 15761 15762 15763 15764 16063 16191
policing$	10364 16199 16204 16224 16247 10421 10450 16293 16297 16298 16300 10477 10480 16316 16323 16449 16455 10633 16467 16512 10713 16547 16586 10758 16604 10786 10788 11608 5655 11643
policy$	15759 15760 15761 15762 15763 15764 16063 16191
polish$	3495 9486 11462
ponytail$	15327 15328 15329 11451 11452
ponytails$	15327 15328 15329 11451 11452
poor$	6111 11956 11957 11958 11959 160 161 162 163 164 165 166 6358 955 7175 7806 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2134 2135 2136 8213 14057 14335 14336 14337 14338 2521 14340 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 2615 2616 2617 2618 14438 3508 15342 4150 4151 4152 4153 16081 16082 16083 16084 4307 4557 5020 5105 5108 5152 5288 5298 5333 5336 5399 5450 5560 5581
poorly$	3493 5255 5446
porch$	16773
porn$	11028
pornography$	11028
portly$	5897
pose$	6982 2185 2186 2187 2188 4765 16584
posed$	2185 2186 2187 2188
poses$	2185 2186 2187 2188 4765 16584
posing$	2185 2186 2187 2188 5623
positi	10605 4762
position$	11820 6367 4410
positions$	11820 7102 7103 7104
positive$	6111 6152 16515 5665 11739
posses	10991 5832
possessed$	9376
possession$	16477 16824 10994 5830 11817
possibility$	9711
possible$	4683 5640
post$	594 603 944 945 995 16010 16022 5036 11609 5941
posted$	594 603 12567 6772 788 789 13670 5036
poster$	4499
posters$	4499
posting$	12276 594 603 995 13199 13200 5036
posts	4653
posts$	6004 20 6022 343 344 594 603 12586 12587 12588 12589 870 6870 886 1215 1216 10446 5036 11609
potato$	14158
potatoes$	14159
potential$	5640
pothead$	11152
potheads$	11152
potty$	5267
pour$	1403
poured$	1403
pouring$	1403
pourred$	1403
pourring$	1403
pours$	1403
powder$	8324
power	11674
power$	13010 7205 7206 8950 8951 8952 16484 10735 5240
powerful$	5422
powerfully$	5424
powers	11669
powers$	16484 10735 4764
practi	16675
practically$	805 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2906 3344 3345 5368 5397
practice$	4263 4264 4265 4266 11545
practised$	3470
pre	4786
precin	10790
precinct$	14195 16576 4782 16623 16626
precious$	1532 4082 10081
precocious$	11025 5886
predator$	13961 13962 13963 13964 2147 2232 15105 11143 11144 11145
predators$	12153 13961 13962 13963 13964 2147 2232 14289 11143 11144 11145
predatory$	5251 11241 5876
predic	5625
predicament$	1076 1079 1080 13700 13701
predicted$	4577 5758 5780 5972
prediction$	11767
predictions$	11766 11767
predictive$	5623
preemptive$	10771
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 2046 2051 3321 5024 5073 5668
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5024 5073
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5024 5073
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 13530 2046 2051 16056 4282 4283 4284 4285 10293 16127 5024 5073
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5024 5073
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 2046 2051 3321 5024 5073
pregab	10832
pregabalin$	16665
pregna	10820 5740
pregnancies$	11725
pregnancy$	16653 11725
pregnant$	11894 11724
premature$	11702 11706
prematurely$	11706 5907
premium$	7731
prepared$	441 442 443 473 474 683 684 991 992 993 994 996 997 998 999 1000 1747 1748 1749 1750 9603 9606 15440 15441 15442 15443 4403 10610 16498 5073
prescr	5958
presence$	16621
present$	2179 2185 2186 2187 2188 2552 9039 9040 9041 9355 10534 4765 16584 5365
presentation$	13927
presented$	2185 2186 2187 2188 5365
presenting$	2185 2186 2187 2188 5365
presents$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12443 12446 7484 13369 13370 13371 8030 13886 2180 2185 2186 2187 2188 2553 4765 16584 5365
presentted$	2185 2186 2187 2188 5365
presentting$	2185 2186 2187 2188 5365
preser	5647
press$	1408 1409 1410 1411 1412 4720 5668
pressed$	1408 1409 1410 1411 1412
presses$	1408 1409 1410 1411 1412
pressing$	1408 1409 1410 1411 1412 4720
pressure$	13526 13527 4746 4753 16572
pretext$	4675
prettiest$	3515 5470
pretty$	5897
preven	4732 10732
prevent$	13038 13039 4701 16568 4781
prevented$	12294 6462 478 12558 12559 7360 13194 13195 13196 13197 13198 15737
prevention$	16532 10718 16565 4748 10983
preventping$	4701
preventring$	4701
prevents$	4701 4781
preventting$	4701
prey$	11862 2086 11276
preyed$	2088
preys$	2087
price$	12883 12884 13127 13317 13418 7731
prickly$	5868
prima$	8319
primar	16708
prime$	12688 12689 5204 5640
princess$	11126 11207
princesses$	11126 11207
princi	10455
principal$	10368 16273 16288 5204 5646
priori	4449 4797 16619 11669
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10550 4610 16605 5637 5640 5645 5692
prison	16729 10897 16745 10913 10986
prison$	12344 1006 15617 16722 16730 16746 16747 16814 16819 5823
prisoner$	2410 2411 2412 2413 11221
prisoners$	2410 2411 2412 2413 11221
pro$	3262 9250
proact	4634 4804 5683
proactive$	4379 10365 10366 4383 10371 16209 4409 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 10477 4495 10483 4500 10490 16329 10616 10619 16455 4648 10639 10679 4728 10714 10789
probat	10838 10979 10980 5814
probation$	16671 16812 16813 11799
proble	11733
problem$	1006 1076 12895 1079 1080 13697 13698 14392 8567 14406 10019 15939 16110 10311 16273 11152 5184 5292 5296 5298 11284 5614 11736
problematic$	12335 14340 14341 14342 14343 14344 14345 14346 14347 14348 14414 14415 14416 14417 14418 5292 5298 11288
problems$	12662 12669 12670 12672 12673 1006 1076 12895 1079 1080 7478 13700 13701 8232 14406 14646 4907 11152 11284 11736 5785
procedure$	15759 15760 15761 15762 15763 15764 16063 16191
procedures$	15759 15760 15761 15762 15763 15764 16063 16191
proceed$	4636
proceedings$	16494 16509 11781
proces	4819 16637
process$	15759 15760 15761 15762 15763 15764 16063 16607 10909
processes$	15759 15760 15761 15762 15763 15764
processing$	10804 5757 11742
produc	10648 11590
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16481
professional$	3262 9934 9935 9939 5530
professionalism$	16116 16117 16118 16119 11566
professionals$	7158 13615 13760 8261 14326 14419 3262 9730 9731 9733 9734 11194
profil	4653 11590 11594
profile$	12607 4434 10423 16362 11141 11599 5615
profiled$	16363
profiles$	343 344 870 4434 16362 11599 5615
profiling$	5615
profit$	10298
profits$	10298
programme$	175 177 178 16607 11747 11810 11811
programmes$	175 177 178
progress$	4671 11091
progressed$	4671
progressing$	4671
progresss$	4671
prolific$	581 582 2254 2255 16401 5032 5155 5168 5210 5645
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5839
promiscuous$	5018 11025 11241 5839 5886
promiscuously$	5839
promise$	15759 15760 15761 15762 15763 15764 16191 11556
promises$	15759 15760 15761 15762 15763 15764 16191 11556
prompting$	13347 13348 13349 13350 13351 13352 13353 13354 13487
prone$	2291
proof$	15015 4585
proper$	2132 8123 2139 2353 2962 2963 2964 9305 10036 10037 10038 10039 5141 5228
properly$	12605
property$	12375 12376 12377 12378 6546 6547 6548 6549
propos	4726
proposition$	6696 6697 1053 1054 1055 1056 5075
propositioned$	1053 1054 1055 1056 1090 5075
propositioning$	1053 1054 1055 1056 5075
propositionned$	1053 1054 1055 1056 5075
propositionning$	1053 1054 1055 1056 5075
propositions$	1053 1054 1055 1056 5075
propra	10832
propranolol$	16665
pros$	3262 9250
prosec	10444 10489 4669 16492 16493 10661 16496 10672 16507 4896 5929
prosecute$	10654 4757 5664 5669
prosecuted$	16450 16468 16505
prosecuteing$	4757 5669
prosecutes$	4757 5664
prosecuting$	5664
prosecution$	16277 16322 16467 16491 16494 16615 5663 11810
prosecutions$	16467 16494 16517
prosecutors$	16277
prospect$	9709 9822 3838
prostitute$	11028 5044 11031
prostituted$	5044
prostitutes$	11028 5044 11031
prostituting$	5044
prostitution$	12327 12342 13297 13299 11028
protagonist$	11631
protagonists$	11631
protect$	6037 12181 7121 7122 7123 13488 13496 1835 13654 7886 13747 13756 14695 14696 8953 8954 8955 8958 8959 8961 8962 8965 8969 9014 14854 14880 15278 4334 4342 4343 4344 4736
protected$	1835 14880 14885 14886 14887 15164 4342 4343 4344
protecting$	1835 7887 14478 8953 8954 8955 8958 8959 8961 8962 8965 9014 14880 14885 14886 14887 14894 14900 14901 14902 14903 14904 9410 4342 4343 4344 4736 11383
protection$	14478 14778 14838 14839 14840 14841 14877 14878 14879 14880 14885 14886 14887 14894 14900 14901 14902 14903 14904 14958 14959 14960 14968 14983 14985 15928 10647 10651 10701 10709 10710 10936 11383 5975
protects$	1835 14880 4342 4343 4344 4736
protectted$	1835 14880 4342 4343 4344
protectting$	1835 14880 4342 4343 4344
protest$	11086
protocol$	15759 15760 15761 15762 15763 15764 16191
protocols$	15759 15760 15761 15762 15763 15764 16191
proud$	10264
prov	4645
prove	16209 4584 4601
prove$	10572
proved$	10572
proves	4601
provid	4459 5606
provide$	4392 10396 4654 11044
provided$	12037 6238 6239 11044
provideed$	4392
provideing$	4392 4654
providence$	11048
provider$	9911 9916 9917 16120 10314 16187 16188 5587
providers$	9911 9916 9917 16120 10314 16187 16188
provides$	4392 4654 11044
providing$	11044
provin	4601
proving$	2169
provision$	11744 11748
provocative$	11025 5840 5886
provocatively$	3493 5436 5446 11469 11471 5840 5886
provoke$	11837 6005 327 12747 7200 7201 5119 11511
provoked$	11837 6005 327 7200 7201 13189 13190 5119 11511
provokes$	11837 6005 327 7200 7201 5119 11511
provoking$	11837 6005 11900 11901 11902 11903 11904 327 7200 7201 5119 11511
prowl$	2290 2381 2382 2383 2384 2385 2386 15667
prowled$	2290 2381 2382 2383 2384 2385 2386
prowling$	2290 2381 2382 2383 2384 2385 2386
prowlled$	2290 2381 2382 2383 2384 2385 2386
prowlling$	2290 2381 2382 2383 2384 2385 2386
prowls$	2290 2381 2382 2383 2384 2385 2386
pru	5759
pru$	11744
ps$	16314
pscale	16708
psoria	5720
psoriasis$	11705 5900
psychi	5961
psychiatric$	5751
psycho	5944 5961
psycho$	11152
psychologically$	5417
psychologist$	5962
psychologists$	5962
psychopath$	11152
psychopathic$	5876
psychopaths$	11152
psychos$	11152
psychotic$	11278
ptsd	5941
pub$	16296
public	10721
public$	13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14006 8205 14065 14069 4724 4725 16554 16583 10991 11103 5810
pubs$	16296
puffer$	11470 5490 5498
puffers$	15386 15387 15400 15401 15402 15404 11470
pugnacious$	5868
pull$	13372 1592 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 16175 16176 16177 16178 16179 11585
pulled$	11864 1735 1736 1737 1738 1739 1740 1741 1742 2035 2460 2461 2462 2463 15409 9577 4368 11474
pulling$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 10429
pullled$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463
pullling$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463
pulls$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463
pumped$	11699
punch	16754 16762
punch$	13219 15034 16755
punche	4938
punched$	16755 10923
punches$	16755
punish$	16099 4294 4295 4296 4297
punished$	12654 8140 8141 8142 8143 4294 4295 4296 4297
punishes$	4294 4295 4296 4297
punishing$	4294 4295 4296 4297 16180 16181 16182 16183
punitive$	15854
pupil	16462 10996
pupil$	13971 13972 2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 16829 5122 11136 11148 5164 11277 5759
pupils	10367 16294 10472 16328 16372 16373 16375 16416 4626 16479 16482 10683 16539 16582 16594 10766 16606 11654
pupils$	182 363 12206 6377 393 431 6711 6712 6717 6718 6728 6768 6781 6785 888 909 6894 7065 1285 1286 1288 7323 7644 7655 7656 1788 7812 13893 13903 13904 13905 13906 8089 2105 2106 2107 2112 13971 13972 13982 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 14052 2288 2289 2356 2357 2358 2359 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 2589 3449 3543 3590 3591 15540 15541 15542 15543 15544 9718 9719 9720 9735 9744 9828 15717 10159 11012 11103 11136 11148 11151 11277 5301 11557
purcha	10524 10525
pure$	5096 5242
purely$	2606
purple$	5466
purpos	4749 11590
purpose$	15952 15955 16551 4737 16605
pursu	4449 4576
pursue	4676 4719
pursue$	312 1430 1431
pursued$	312 13069 1430 1431 13503
pursues$	312 1430 1431
pursui	4676 4719
pursuing$	312 1430 1431
push	4805
push$	544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 14076 4720 5028 11511 5694
pushed$	544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 4808 5028 11511
pushes$	544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 5028 11511
pushing$	12361 544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 4720 5028 11511
pushover$	14986 11373 11374
pushovers$	14986 15101 11373 11374
put	16754 5002
put$	0 1 2 5988 11824 11825 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 157 12037 6256 12217 12246 6425 447 449 450 451 12290 12553 12554 12555 12704 12705 12706 6920 6921 12773 1052 1195 1250 1724 1746 7801 1872 1873 1874 1875 2084 3357 15488 15665 4030 4313 4314 4342 4343 4344 4390 4493 4494 4528 4602 4604 4727 4832 4958 4980 11044
puted$	0 1 2 11 38 58 447 449 450 451 1052 1195 1250 4030 4342 4343 4344 11044
puting$	0 1 2 11 38 58 447 449 450 451 1052 1195 1250 4030 4342 4343 4344 11044
puts$	0 1 2 5988 11 11830 6015 11849 11850 11851 11852 11853 11854 11855 38 58 157 447 449 450 451 12704 12705 12706 1052 1195 1250 1724 1746 1872 1873 1874 1875 2084 15665 4030 4313 4314 4342 4343 4344 4528 10520 4958 4980 11044
putted$	0 1 2 11 38 58 447 449 450 451 1052 1195 1250 4030 4342 4343 4344 11044
putting$	0 1 2 5989 11823 11 38 58 157 447 449 450 451 1052 1195 1250 13096 1724 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 2084 15665 4030 4313 4314 4342 4343 4344 11044
puzzling$	1761 1764 1767 1768
pyjama$	9564 9580 9581 11470
pyjamas$	15391 15392 15393 15396 15404 11470
quarrel$	11074
quarrels$	11074
queen$	11155 5171
queens$	11155
questi	16377 4810
question$	1761 1764 1767 1768 9824 4633 16546 4792 10795
questionable$	6111 11956 11957 11958 11959 12984 7806 5020
questioned$	4987
questioning$	4633
questions$	4633 4792
quetiapine$	5957
queue$	991 992 993 994 996 997 998 999 1000 5073
queued$	991 992 993 994 996 997 998 999 1000 5073
queues$	991 992 993 994 996 997 998 999 1000 5073
queuing$	991 992 993 994 996 997 998 999 1000 5073
quick$	307 991 992 993 994 996 997 998 999 1000 7101 7528 13362 13363 13364 13365 1548 1549 1550 1551 1552 1553 16035 16096 10264 4281 5073 5113 5238 5273
quicker$	14557 14697
quickly$	12524 12525 13523 13524 14558 14629 14697 3215 16050 16051 16052 16053 16184 16185 16186
quiet$	12092 13045 13048
quiff$	11452
quiffs$	11452
quite$	6183 6203 2646 2825 2999 3002 3027 3036 5355 5366 5383
quiz$	4633
quizing$	4633
quizs$	4633
rabble$	2126 2127 11122 5149 5848
race$	9459 9462 9477 9481 9485 15340 9519
racists$	11534
radar	16470
radar$	16037 16330 16332 4517
radio	4505
radiotherapy$	5945
raff$	11120
rag$	13234 13235 14259 11117
ragged$	15360 15361
rags$	11117
raid	10372 10687
raid$	4389 16520 4984 11646
raided	10372
raided$	16544 16794 4984
raids$	4984 11646
rails$	14062 14212
raise$	8953 8954 8955 8958 8959 8961 8962 8965 9956 5380
raised$	9955 5380 11474
raiser$	11202
raisers$	11202
raises$	5380
raising$	8953 8954 8955 8958 8959 8961 8962 8965 5380
ramp$	4754
ramped$	16571
ramping$	4754
ramps$	4754
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 898 899 900 1084 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 1470 1471 1472 1473 1474 1475 1476 2229 14160 2607 2608 2609 2684 2685 3303 3378 4940 5028 5196 5199 5219 11626
random	4634
random$	10619
rang$	1004 1005 1090 16149
ranger	4559
rans$	14160
rape	10928
rape$	12861 7029 13207 13208 13818 13819 13820 13821 13822 13823 13824 13825 16761 11059 11111
raped	11777
raped$	12981
rarely$	2993 8978 2994 8979 2995 4884
raring$	991 992 993 994 996 997 998 999 1000 5073
rascal$	5848
rascals$	5848
rash	10802
rash$	104 105 1820 1870 1871 16635 5100 5102
rat$	11118 11207 11210
ratbag$	11126
ratbags$	11126
rate	4732
rate$	8415 8416 10746 11646 11651
rated$	2169 2183 2540 2544
rates$	10746 11646 11651
rather$	1183 1184 7728 1744 7730 16112 16114 10329 16171 16172 16174 5355
rating$	16208
ratings$	16152 16153 16208
rational$	6355
rats	4977
rats$	10962 11118 11207 11210
rattle$	15017
rattled$	15016
rattles$	9185 9186
ratty$	5868
re	10717
re$	9658 9669 5155
reach$	11876 11877 11878 11879 14312 15549 15570 15593 9761 15601 15639 15640 15641 11501 11503
reached$	13726 13727 13728 13729 15467 15473 15478 15481 15487 15582 15599 15625 15626 15627 15628 15629
reaches$	11502
reaching$	15639 15640 15641 9809 11501
react$	15489 16099 11581
reacted$	11581 11582
reacting$	11581
reaction$	14426 14427
reacts$	11581
reactted$	11581
reactting$	11581
read	10376 4890 11770
read$	14312 14529 14530 3944 3945 3946 15891 15929 16279 10496 10535 16718
reader	4871
reader$	16343 10856
readers$	16343
readily$	12524 12525 1201 1202 1203 1204 1205 1206 13523 13524 16050 16051 16052 16053 16184 16185 16186 5083
readin	4870 16719 10887
reading$	10855 16720 11520 5779
ready$	12688 12689 991 992 993 994 996 997 998 999 1000 7528 13362 13363 13364 13365 1548 1549 1550 1551 1552 1553 1747 1748 1749 1750 14252 2886 2887 16096 10264 4388 4403 4683 16798 5073
real$	8257 10036 10037 10038 10039 5686
realise$	187 7779 7780 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7985 7986 7987 7988 7989 7990 7991 7992
realised$	7779 7780 13640 13641 7809 7810 13670
really$	13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 8798 3718 3719 3720 3721 5383
reap$	901 902 7322
reaped$	901 902
reaping$	901 902
reaps$	901 902
rearrested$	11796
reason$	8916 9147 3163 15639 15640 15641 16038 4675 11501
reasoned$	15467 15473 15478 15487 15582 15625 15626 15627 15628 15629
reasoning$	15639 15640 15641 9812 11501
reasons$	14221 4675
reassurance$	14894
reassured$	14994
reassuring$	14992 14994
rebuff$	12765 6933 6934 6935 6936 5107 5505
rebuffed$	15450 15455 15456 15457 15458 5107 5505
rebufffed$	5107 5505
rebufffing$	5107 5505
rebuffing$	5107 5505
rebuffs$	5107 5505
recall$	16415
recalled$	4996
receiv	11590 5749
receive$	6292
receives$	4869
recent	4401
recent$	10386
reckless$	104 105 6111 11956 11957 11958 11959 6358 12335 910 1022 1309 1820 1870 1871 5018 5100 5102 5876
recklessly$	5833
recklessness$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12666 6872 6873 6893 12727 12916 12917 12918 12919 12920 12921 13126 7770 7863 1879 7865
reclaim$	4788
reclaimed$	4788
reclaiming$	4788
reclaims$	4788
recognise$	12181 13747 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7985 7986 7987 7988 7989 7990 7991 7992 14529 14530 15278
recognition$	16343 11611
recollection$	7151 1167 7153 1169
recomm	4726
recommit$	16411 16438
record	10427 4453 4484 4491 4579
record$	11895 7697 10023 15891 10136 16102 10292 16248 4435 16278 10453 16291 10459 4480 4483 10476 4515 4518 4524 10539 10558 16420 10588 16422 16811 11736 11809
recorded$	4426 16289 10476 4493 4494 4515 4529 10539 16376 4602 4604 10726 10727 5677
recording$	4263 4264 4265 4266 10361 4482 10473 10476 4515 4518 4524 10539 11545 11643
recordinged$	10476
recordings$	4482 10473 10476
records$	16236 16248 16260 16278 10453 16291 10459 4480 4483 10476 4515 4518 4524 10539 16380 10558 16392 16420 16422 11612 11736
recover$	5725
recovered$	16530 5725
recovering$	5725
recovers$	5725
recovery$	16747
recrui	16258
recruit$	528 529 5026 5027 11078
recruited$	11864 528 529 6515 531 532 533 5026 5027
recruiter$	13263 13961 11143 11146 11147
recruiters$	13263 13961 11143 11146 11147
recruiting$	528 529 5026 5027
recruitment$	11874
recruits$	528 529 5026 5027 11078
recruitted$	528 529 5026 5027
recruitting$	528 529 5026 5027
red$	7401 7402 7605 8424 8425 8426 16500 5443 5466 11470 5661
redeal$	16411 16438
redeeming$	11198
redemption$	11198 11503
redheaded$	9505 5897
reduc	4732
reduce	4886
reduce$	16549 16568 11679
reduced$	16579 11663
reduct	10718
reduction$	16551 16565
referenced$	10431
referr	16675
referral$	9617 3633 9619 3635 3636 15933 11557 5825
referrals$	9617 3633 9619 3635 3636 15933 16086 16087 11557 11558
referred$	5749
reflected$	8094
refuge	10949
refuge$	12900 16782
refus	4813 5971
refusal$	6348 364 365 366 367 368 369 2508 2509 2510 2511 2512 3613 3614 9626 4101
refusals$	3613 3614 9626 4101
refuse	5815
refuse$	12578 1148 13038 13039 1792 1895 1901 1902 1903 1904 1905 1907 1952 2004 14854 3612 15444 15449 15661 15665 5504 11492 11509 5579
refused$	12305 1148 1792 13620 13670 1895 1901 1902 1903 1904 1905 1907 1952 2004 3612 15444 15449 15450 15455 15456 15457 15458 15661 15665 5504 11492 11509 11552 5579
refuser$	11173 5858
refusers$	11173 5858
refuses$	1148 1792 1895 1901 1902 1903 1904 1905 1907 1952 2004 3612 15444 15449 15661 15665 5504 11492 11509 5579
refusing$	1148 1792 1895 1901 1902 1903 1904 1905 1907 1952 2004 9408 3612 15444 15661 15665 15855 15856 5504 11509 5579
regain	4758
regard	11590
regard$	6078 6079 6080 6081 6082 6084 6085 8233 8234 2250 8236 2286 2414 2417 8942 8943 8944 14996 15894 15895 15896 15897 15898 15899 15900 15901 10071 10072 10073 10074 10075
regardded$	2286 2414 2417
regardding$	2286 2414 2417
regarded$	2171 2286 2414 2417 2546 9165 15263 15264 15265
regarding$	2286 2414 2417 8878 10618
regardless$	12023 12027 12690 14822
regards$	2286 2414 2417
regist	4406 10427 4489 10474 16472
register$	16260 4483 10504 16380 16383 16804 11636 11748
registered$	4934 5735 11759
registers$	15613 16260
registration$	4377
registrations$	5623 11617
regret$	1042 13811 13812
regreted$	1042
regreting$	1042
regrets$	1042
regrettable$	10211 16045
regrettably$	5909
regretted$	1042
regretting$	1042
regula	4634
regular$	581 582 2132 10619 5032 5141
regularly$	580 16667
regulation$	14433 14434
rehab	16745 10913
rehab$	16746 11727
rehabilitation$	5825
reject$	2081 2082 15444 15665 5082 5120 5505
rejected$	2081 2082 15444 15450 15455 15456 15457 15458 15665 5082 5120 5505
rejecting$	2081 2082 15444 15665 15855 15856 5082 5120 5505
rejects$	2081 2082 15444 15665 5082 5120 5505
rejectted$	2081 2082 15444 15665 5082 5120 5505
rejectting$	2081 2082 15444 15665 5082 5120 5505
relapse$	15490 11496
related$	16716 11115
relati	16727 16778 11590
relations$	11022
relationship$	11910 6299 6432 448 639 640 641 12464 12465 6661 6662 6663 6664 12528 14477 14704 14705 2950 2951 2952 2953 2954 2955 2956 14826 14827 14828 14918 4931 11003 11022 11341 11380
relationships$	11910 6299 6432 448 639 640 641 6661 6662 6663 6664 12528 14689 14690 14691 14692 14693 14702 14704 14705 2950 2951 2952 2953 2954 2955 2956 14826 14827 14828 14918 11003 11022 11341 11380
relay	4479
relay$	4496 4729
relaying$	4496
relays$	4496 4729
releas	4459
released$	5814 5815
relentlessly$	5905
relevant$	4504
reliab	4401
reliable$	12985 10386
reliant$	11366
relied$	9026 3042 3043 3044 3045 3046 9032 15625 15626 15627 15628 15629 4719
relies$	4983
relish$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5081 5110
relished$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5081 5110
relishes$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5081 5110
relishing$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5081 5110
reluctance$	6348 364 365 366 367 368 369 2508 2509 2510 2511 2512
reluctant$	1898 1901 1902 1903 1904 1905 1907 2508 2509 2510 2511 2512 4281
relying$	4983
remain	10907 5810
remain$	12217 833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 15488 16740 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 11795
remained$	8502
remains$	6123 361 362 833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8502 8507 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 10772 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364
remand	10672 5814
remand$	11799
remanded$	16505 10977 11799
remark$	3605 3606 3607 3608
remarkably$	5366 5383
remarked$	3605 3606 3607 3608
remarking$	3605 3606 3607 3608
remarkked$	3605 3606 3607 3608
remarkking$	3605 3606 3607 3608
remarks$	12145 13033 13034 3605 3606 3607 3608
remind	4652
remind$	4512
reminded$	12009 12010 196 197 198 209 210 211 212 1660 1661 1662 1663 1664 1665 1666 1667 1689 1690 1691 1692 1693 1694 1695 4556 10544
reminder$	16042 16043
reminders$	12006 16042 16043
remiss$	5908
remit	4749
remorse$	13811 13812 14239 14240 14241 14242 14243 11093
remorseless$	5868 5876
remote$	16096
remov	4449 4805
remova	16771
remove$	7128 7129 7130 7131 7132 7133 4919
removed$	383 384 385 386 15877 15878 16508 4808 4919 4920
removes$	4919
removing$	4919
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7735 15159 5977
reoffe	10722
reoffend$	15489 16395 16411 16438 11496
reoffended$	5982
reoffender$	5854
reoffenders$	5854
reoffending$	16550 16553 16555 5678 5982
reoffends$	5982
repair$	16099
repara	4998
reparation$	10983
repeat$	581 582 1193 15489 5032 5155 5645
repeated$	6207 1193 10209 10210 10233 16086 16087 5530 11558 5753
repeatedly$	580 9890 4186 5507
repeating$	1193 7179
repeats$	1193
repeatted$	1193
repeatting$	1193
replied$	12567 12842 13670 15749 15752 15753 15755 15756 15757 15758 15773 15774 16149
replies$	4154 4155
reply$	12602 12603 12604 13793 13795 15462 15468 15482 15891 15919 4154 4155 16040 16099 16102 11493
replying$	12032 12276 12602 12603 12604
report	4400 10387 10395 4453 4479 4484 4490 4491 4596 10581 10887 11590 11593
report$	12181 13488 13579 13598 13747 15850 15933 4275 16228 16278 10476 4496 4497 4498 16321 4518 4524 16420 16422 16461 4729 16720 4994 11557 11765
reportd$	4498
reported$	12308 12536 12544 7283 7284 13670 10476 4498 16326 4590 4617 10726 10727 4994 11604 11639
reporting$	15461 10476 4496 4498 4518 4524 4994
reportinged$	10476
reportings$	10476
reports$	15850 15933 16278 10476 4496 4498 16321 4518 4524 16420 16422 16461 4729 4731 4994 11557
reprim	5814
reprimand$	11799
reprimanded$	11799
reprimands$	11799
reprisal$	11056
reprisals$	11056
reprobate$	5848
reprobates$	5848
reputation$	11895 7697 2360 2361 2362 2363 2364 2365 2630 2631 16075 10298 16141 5229
reques	10407 4706 4719 4726
request$	15933 16042 16043 11557
requested$	11615
requests$	12944 16042 16043 16086 16087 11557 11558
requir	10407 11590
require$	1529 1530 7521 1537 1538 1539 7654 14598 3059 3060 3061 9047 3063 3064 3065 3066 3076 3077 3078 14897 9065 9066
required$	1529 1530 13420 3076 3077 3078 14897 9065 9066 4737 16568 10898
requirement$	16807
requires$	1529 1530 3076 3077 3078 14897 9065 9066
requiring$	1529 1530 3076 3077 3078 14897 9065 9066
rerob$	16411 16438
rescuing$	14894 14969
reside	10721 4948 4950
residential$	10933 10935 5341
residents$	13896 8064 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 14065 14069 8296 8297 10159 16554 16583 11103 11104
resilience$	5889
resilient$	3102 3103 3104 3105 3456 11402 5889
resist$	12181 12578 12765 6933 6934 6935 6936 7539 13373 13374 13375 13376 13496 13635 13669 14854 3630
resistance$	2508 2509 2510 2511 2512
resistant$	2508 2509 2510 2511 2512 11506 11509 5876
resisted$	12709 13670 3630
resisting$	15239 3630
resists$	3630
resistted$	3630
resistting$	3630
resit	5783
resolution$	11810
resort$	524 525
resorted$	524 525 4234
resorting$	524 525
resorts$	524 525 4235
resortted$	524 525
resortting$	524 525
resources$	16564
respect$	7021 13747 13773 7949 8203 14239 14240 14241 14242 14243 15462 15468 15482 15894 15895 15896 15897 15898 15899 15900 15901 11163 11493
respected$	12544
respit	4948
respite$	10933
respon	16220 10391 16258 10569 16435 11669
respond$	13747 15462 15468 15482 15516 15517 15919 16099 16102 11493
responded$	15749 15752 15753 15755 15756 15757 15758 15773 15774 15929
response$	13033 13034 4036 4044 4045 4046 4154 4155 4263 4264 4265 4266 4379 10365 10366 4383 10371 16209 16217 16224 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 10477 4495 10483 4500 10490 16329 10616 4648 10639 10679 4728 10714 16591 11545
responses$	4036 4044 4045 4046 4154 4155 4263 4264 4265 4266 11545
responsib$	15939 16024 16068
responsibbed$	15939 16024 16068
responsibbing$	15939 16024 16068
responsibed$	15939 16024 16068
responsibilit$	8807
responsibilities$	14639 15714 15939 16068
responsibility$	387 388 389 390 12699 12743 12744 12745 13014 13500 13655 1882 1883 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7883 7897 7898 7899 7900 7901 13735 13736 13737 13738 13739 13740 13741 13742 13743 13744 13745 7913 13778 15276 15714 15800 15894 15895 15896 15897 15898 15899 15900 15939 16068 4270 11773
responsibing$	15939 16024 16068
responsible$	11843 71 72 73 74 75 6954 12788 12789 12790 12791 1882 1883 3456 15276 4262 16095 16272 16402 4592 10603 4627 10631 10632 4656 16490 5007
responsibly$	12605
responsibs$	15939 16024 16068
rest$	6372 6373 6374 6375 7715 7723 8445 14292 14571 14677 14678 14679 14680 14681 14724 14725 14726 14920 15192 15195 15348 15349 15350 16088 11559
resteal$	16411 16438
rested$	6372 6373 6374 6375
restor	4758
restra	4917
restraining$	10902
rests$	6372 6373 6374 6375 16088 11559
result$	350 6371 1101 10650 4676 10682 11765
resulted$	11830 12705 12706
resulting$	10682
results$	16075 10298 16141 16152 16153 16589 16720 11765
resume$	11978
resumed$	11978
resupply$	16411
retail	4419 10484 10721
retail$	10790
retailers$	4395 16214 10404 16296 16317 16319 4560 16554
retain$	5631
retained$	11615 5631
retaining$	5631
retains$	5631
retak	4758 5783
retaliation$	11056
retard$	5865
retards$	5865
return	11590
return$	11924 11940 6140 12064 12131 328 12217 12246 12248 12249 12250 520 521 522 523 6545 561 565 566 6555 6598 6606 622 623 624 6613 12450 12930 13317 13372 13747 15462 15468 15482 15488 15490 15891 4486 5061 11493
returned$	12064 328 520 521 522 523 561 565 566 5061
returning$	12032 328 12276 520 521 522 523 6542 561 565 566 6552 12563 5061
returnned$	328 520 521 522 523 561 565 566 5061
returnning$	328 520 521 522 523 561 565 566 5061
returns$	12064 328 520 521 522 523 561 565 566 4486 5061
reveal	4596 10581
reveal$	16391
revealing$	15360 15361 5490
reveals$	16391
revel$	1057 1058 2083
reveled$	1057 1058 2083
reveling$	1057 1058 2083
revelled$	1057 1058 2083
revelling$	1057 1058 2083
revels$	1057 1058 2083
revenge$	11056
review	4532
review$	4439 11323
reviewed$	4439 10638 10707
reviewes$	4439
reviewing$	4439
reviews$	4439 11323
revolting$	5243
revolving$	2399 2400 2401 2402
rewards$	13121
rheumatic$	5719
rid$	4730 4740 10767
ridden$	814
ridding$	4740
riddled$	2317
ride$	12520 814 13425
rided$	814
rides$	12520 814
riding$	814
rife$	2317
riff$	5135
right$	6111 6113 6152 12655 12656 6883 6884 6885 13146 7397 1751 1752 1753 1754 1755 1756 1757 1758 13778 2132 14050 2353 8353 8785 2962 2963 2964 9400 3416 3417 3418 5141 5228
rightly$	4275
rigid$	16035 16096 10264
rigoro	4768
rigorous$	10753
ring	16196 4497 4505 10561
ring$	12370 12371 1149 13078 13083 13579 13934 13935 13936 13937 13938 15394 15891 4415 10482 5147 11470
ringin	16246
ringing$	15461 4415 10482
ringle	10455 16408 16618 11654
ringleader$	16288 16394 16429 16499 5851
ringleaders$	16394 16429 16499 5851
rings$	8669 8670 9521 15394 4415 10482 11470
ringworm$	5948
riot$	11182 11183 11184 11204
ripped$	15360 15361 9574 5483 5490
rise$	1562 4699 10775
rises$	1562 10775
risible$	15972
risk$	11818 11819 11829 6000 16 17 18 6064 11898 11899 11905 11911 11912 11913 11914 11916 11917 11918 11920 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 12639 869 12875 12975 13003 7207 1223 1224 1225 1226 13335 13435 7697 13561 13700 13701 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13783 13784 13785 13786 13787 13833 13840 13853 8154 2170 8156 8157 8158 8159 8160 8161 8162 8163 8164 8165 13999 14000 8168 8169 8170 8171 8172 8173 8518 8519 2535 2536 8522 2538 2539 14358 14359 14360 14361 14362 14363 14364 14365 14366 14367 14368 14369 14370 14371 14372 14373 14374 14375 14376 14377 14464 14527 14689 14690 14691 14692 14693 14826 14827 14828 14838 14839 14840 14841 14872 14873 14874 15001 15109 15115 15116 15117 15118 9299 15219 10201 10707 4735 10750 10779 5016 11066 5610 5639 5975
riskier$	6111 5018
risks$	11818 11819 11898 11899 11911 11912 11913 11914 11916 11917 11918 11920 6165 6166 6224 6225 6226 6227 6228 6229 6230 6231 6232 6233 6234 6235 6236 12875 12975 13100 13335 13435 7697 13700 13701 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13784 13785 13786 13787 13833 14464 14515 14516 14517 14518 14519 14520 14521 14826 14827 14828 14838 14839 14840 14841 15109 9299 15219 11002
risky$	11818 11819 6111 160 161 162 163 164 165 166 6358 12335 7697 8025 13883 5018 5116 5292
risperidone$	5957
ritali	5743
ritalin$	11728
rival$	13017
rivalry$	11115
rivals$	11104
roaccutane$	5957
road$	12240 6511 1006 14131 14287 9234 15094 9298 5354
roadman$	13943 11116 5847
roadmen$	13943 11116 5847
roads$	15065
roam$	12281 13561 2290 2381 2382 2383 2384 2385 2386 2387
roamed$	2290 2381 2382 2383 2384 2385 2386 2387
roaming$	2290 2381 2382 2383 2384 2385 2386 2387
roammed$	2290 2381 2382 2383 2384 2385 2386 2387
roamming$	2290 2381 2382 2383 2384 2385 2386 2387
roams$	2290 2381 2382 2383 2384 2385 2386 2387
rob$	13561 13914 13915 14127 16381 16411 16414 16438 16439 10764 11058
robbed$	11864 11867 12296 12634 12981 7278 7279 13137 13138 13139 13151 13152 5011
robber	16202 16210 16220 10391 16264 16408 10577 16423 4607 16432 16436 16437 16444 16445 4628 16451 16459 16463 16464 16465 10722 10970 10972 10991 10992 10995 11627 5832
robber$	14026 14027 14028 14110 14111 14112 14113 14114 16402 11152 11153
robberies$	16384 16409 16410 10592 10613 16555 4790 16825 16826 16828 11645 11652 11817
robbers$	14026 14027 14028 14110 14111 14112 14113 14114 11152 11153
robbery$	11886 12295 12327 12795 7255 7256 13090 1380 13297 13299 13424 4379 10365 10366 4383 10371 16209 16217 16224 4409 10399 10400 10401 4417 4418 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 10470 16306 16307 16308 10477 4495 10483 4500 10490 16329 4544 10550 16384 16385 10592 16427 10616 4648 10639 10656 10679 4728 10714 4806 16803 16805 16824 16825 16826 16828 11056 5640 5650 11817
robbing$	13398 16272 16440 16519 11058
robs$	16381 16414 16439 10764
robust	4762 4768 4773 5683
robust$	10753 4772 11402 5891
robuster$	4772
robustly$	11640
rod$	1311
rode$	814
rogue$	14170 11207
rogues$	14170 11207
role$	12699 16068 10630
roles	16256
roll	5769
roll$	2058 3210 9196 9197 15964 11754
rolled$	3210 9196 9197 15417 15418 10762 10763 11754
rolling$	2058 3210 9196 9197
rollled$	3210 9196 9197
rollling$	3210 9196 9197
rolls$	3210 9196 9197
roma$	3495 9486
romanian$	3495 9486 11462
romantic$	676 677 678 679
roof$	16776
room	10624
room$	13322 13323 13324 13325 13326 4395 16214 16232 16233 16234 10402 10403 10404 16295 16317 16323 16324 10529 16365 10950 10951 16788 4976 11606 11762
rooms$	16324 11606
roost$	13153
root$	1077
rope$	13259 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742
roped$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742
ropes$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 14461
roping$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742
rose$	1562 11651
rot$	2380 15924 16144
rotten$	2303 2304 5151 11278 5868
rough	11789
rough$	7299 7448 8125 8334 2434 2435 8567 8568 5117 5151 5235 5445 11433
round$	12147 12148 12150 12152 13025 13029 7480 7491 14463 8637 14502 3259 4669 11486 11679
rouser$	11134
rousers$	11134
route	16372
route$	6511 16269
routes$	16269
routin	4634
routine$	10619
row$	12795 13218 13221 9712 15546 9714 11074
rowdy$	5298 5876
rows$	4907 11074
rubber$	5553
rude$	14349 14350 14448 15665 5876
ruffian$	11207 5848
ruffians$	11207 5848
rug$	16065
rui	5814
rui$	11799
ruin$	12746 13070
ruining$	13074
rule$	13900 15759 15760 15761 15762 15763 15764 4382
rules$	13912 14069 8245 8246 8247 8248 14574 14961 14962 14963 14983 14985 15168 15759 15760 15761 15762 15763 15764 16063 16191 4382 11105 11222
ruling$	4382
rum$	16662
run	4711
run$	11924 11940 11998 12217 12246 12248 12249 12250 6426 6427 6428 6477 544 545 546 547 548 549 550 551 552 553 565 566 6560 6565 584 585 708 709 12578 898 899 900 6978 6979 7045 1084 12910 12911 12912 12913 12914 12915 12930 1149 1249 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 1470 1471 1472 1473 1474 1475 1476 13361 13366 13563 13579 7794 13669 13670 13681 2058 2072 2073 2229 14076 8260 2607 2608 2609 2684 2685 2824 3303 3378 9387 9388 9389 15490 3689 3690 15665 10313 4443 4562 4795 4940 5028 5195 5198 5219
runaround$	14094
runaway$	14026 14027 14028 11152 11153
runaways$	14026 14027 14028 11152 11153 5857
runed$	4562
rung$	6464 6465 6466 6467 6468 6469 6470 6471 13670 15929 10454
runing$	4562
runner	11637
runner$	12360 14029 2217 14135 14136 11078 11152 11154
runners$	12360 14029 2217 14135 14136 16426 11078 11152 11154
runnin	16258 10569
running$	11900 11901 11902 11903 11904 6508 12361 544 545 546 547 548 549 550 551 552 553 565 566 6559 6561 6565 584 585 6978 6979 1084 7265 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 13298 1751 1752 1753 1754 1755 1756 1757 1758 2058 2072 2073 2229 2684 2685 2824 15080 15081 15082 15083 15084 15665 4443 16402 16435 4940 5028 5194 5197 5219 11602
runs	16258
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6565 584 585 708 709 898 899 900 1084 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 2058 2072 2073 2229 2607 2608 2609 2684 2685 2824 3303 3378 15665 4443 10442 16285 4562 4940 5028 5219 11602
rush$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 5073
rushed$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 4862 5073
rushes$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 5073
rushing$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 5073
s$	10410 10567 16403 10786 4835 4838 10836 10838 10843 10868 10878 10881 4902 10888 10890 10891 4908 4909 10900 10903 4926 10915 4937 10935 16781 10958 10960 16795 16802 16808 10990
s17$	5976
s20$	5976
s31$	5976
s47$	5976
sabotage$	11070 5106
sabotaged$	11070 5106
sabotages$	11070 5106
sabotaging$	11070 5106
sad$	8451
sadistic$	5239
safe$	11872 11873 6152 12900 7227 13490 13699 13703 7871 13705 13717 13718 13726 13727 13728 13729 14801 8986 14844 14860 14863 14865
safeguard$	6037 12181 7890 13756
safeguarding$	14877 14878 14879 14880 14894 5530
safer$	6111 6152 7034 7035 7036 13499
safety$	11828 5996 11911 11912 11913 11914 11915 11916 11917 11918 11919 11921 11975 11976 6174 6175 12265 12266 12770 12900 13314 1497 13564 13700 13701 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7980 7981 7982 7983 7984 14838 14839 14840 14841 14954 16335
said$	121 6439 6473 6706 6707 6716 6877 12860 7283 7284 7757 7788 15535 9780 9781 9782 9856 9857 9860 10005 10006 4124 4125 4590 4646
sail$	1448
sailed$	1448
sailing$	1448
sailled$	1448
sailling$	1448
sailors$	15057
sails$	1448
saints$	15102
sale	16463
sallow$	5897
same$	12024 12026 12028 12030 12691 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7020 7178 13012 8145 2404 8392 9044 9045 9046 3473 9523 15363 15376 9554 9561 9775 9776 9777 9778 5419 5480
sanction$	4723 5665
sanctioned$	383 384 385 386 8140 8141 8142 8143
sanctions$	4723
sand$	16062
sandy$	5443
sank$	1480 1481 1482 1483 1484 1485 1486
sat$	3578 3579 3580 4113 4114 4115 4116 4117 4118 4119 4120
satisfy$	15570
savage$	14026 14027 14028 11152 11153
savages$	14025 14026 14027 14028 14047 14048 14049 14299 11126 11152 11153
save$	7121 7122 7123
saved$	13726 13727 13728 13729 15625 15626 15627 15628 15629
saving$	14894 14969 16075 11198 11503
savings$	10298
savvier$	2637 2638 2639
savvy$	2637 2638 2639 9122 9123 9124 3456 3460 11335 5885
saw	4856 4931
saw$	1004 1005 1108 2286 9202 9203 3219 4020 4021 10841 5104
say	4596 10581
say$	11971 6260 12181 6350 6423 6747 1153 13038 13039 7213 7248 13086 1593 7658 13496 7681 7682 7683 13585 13598 13631 7833 13669 13747 2123 9022 15278 15446 15462 15468 15482 9856 9857 9860 4440 11493
saying$	2123 9407 15461 15548
says$	2123 15447 15535 9856 9857 9860 4124 4125
scabies$	5948
scalde	4938
scalded$	10923
scale	16708
scallies$	5848
scally$	5848
scallywag$	5852
scallywags$	5852
scam$	13424
scan$	4439 16682
scandal$	5907
scandalous$	5907
scaned$	4439
scanes$	4439
scaning$	4439
scanned$	10638
scanning$	16370
scans$	4439 16682
scant$	93 100 7514 7596 2248 2249 2251 10061 10068
scantily$	3493 5435 5446
scar$	3513 11452
scarcely$	7310 7328 7329 7330 7829 1845 1846 1847 2923 2925 2926 2960 2993 8978 2994 8979 2995 3079 9064 3080 3081 9155 5370 5371 5385
scare$	14912 14913 14914 15017
scarecrows$	15419
scared$	14872 14873 14874 3097 3098 15016 15020
scares$	8921 14755 9185 9186 15140
scarf$	15399 11470
scaring$	11900 11901 11902 11903 11904
scarlet$	5719
scars$	3513 11452
scarves$	15399 11470
scatter$	16567
scattering$	4787
scenario$	11820
scenarios$	11820
scene$	13533 13534 14515 14516 14517 14518 14519 14520 14521 16385
scheme$	11636
schemer$	11152
schemers$	11152
scheming$	5876
schizo	5944
schizophrenic$	16744
school	4728 4883 16719 11758
school$	12348 12349 12350 12590 12591 13615 13755 13973 13974 13975 13976 13977 13978 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14006 14033 8204 14065 8269 8344 14195 14196 14198 14419 3257 3258 15525 9911 9916 9917 9919 16120 10314 4333 16187 16188 10713 16686 16696 16697 16698 16699 16700 10868 16702 16703 16710 16712 16713 16720 16798 10966 11019 5188 5530 5577 5586 5587 11744 11754 11755 11756 5780
schoolboy$	5164
schooled$	4887
schooling$	12808 16711 11756
schoolmates$	11151
schools$	13973 13974 13975 13976 8296 8297 10713 16707 16789 11754
sclerosis$	16746
scolio	5947
scor	11624
score$	1491 14461 15065 16208 11641
scored$	1491 16363
scores$	1491 16208 11641
scoring$	1491
scorn$	16165 16166 16167 16168 16169 5107
scorned$	5107
scorning$	5107
scornned$	5107
scornning$	5107
scorns$	5107
scoundrel$	11207
scoundrels$	11207
scour$	4439
scoured$	4439
scoures$	4439
scourge$	8545
scouring$	4439
scours$	4439
scramble$	991 992 993 994 996 997 998 999 1000 5073
scrambled$	991 992 993 994 996 997 998 999 1000 5073
scrambles$	991 992 993 994 996 997 998 999 1000 5073
scrambling$	991 992 993 994 996 997 998 999 1000 5073
scrap$	12628 1363 13217
scraped$	11453
scrapes$	7102 7103 7104
scrapheap$	15619
scrapings$	2432
scrapper$	11207
scrappers$	11207
scratch$	15954
scrawny$	5897
scream$	11086
screamed$	12305 13620 13670
screening$	16659
screens$	15672 15702 15703 15704 15705
screenshot$	10473
screenshots$	10473
screw$	5230
screwed$	2562 8692 8693 5260
screws$	5230
scribe	4871
scribe$	10856
scrolled$	10638
scrote$	5852
scrotes$	5852
scrounger$	11152
scroungers$	11152
scrubber$	5865
scrubbers$	5865
scruffily$	3493 5446 11469 11471
scruffy$	3495 9484 15360 15361 5445 5466 5483 5490 5897
scruples$	14239 14240 14241 14242 14243
scrutiny$	16330
scum$	5848
scumbag$	5848
scumbags$	5848
search	10372 10376 16235 16290 16377 4669 16493 16507 4810
search$	4389 4439 10445 4587 4644 4663 16486 10654 4685 16520 16521 10689 16523 4708 10694 4710 16529 16546 4792 4793 16615 10795
searched$	4439 16458 10638 4708 16544
searches$	4439 16452 4663 16521 10689 16523 4708 4710 16529 16604
searching$	4439 16521 4708 4710
searchped$	4685
searchs$	4439 4685 4792
seasoned$	3264 5890
seating$	10427
second$	7070 7074 7518 2431 3473 10070 10278 4877
secrecy$	6834 7863 15944
secret$	13045
secretive$	5876
secretly$	1178 1179
secrets$	13048
sectio	16745 10913 5961
section$	10691
section17$	5976
section20$	5976
section31$	5976
section47$	5976
sectioned$	16746
secur	5647
secure	4676 4950
secure$	12576 12577 10935 16814 10986 5631 5825
secured$	16284 11615
secureed$	5631
secureing$	5631
secures$	5631
securi	4419 10484 10491 4537 10532 4559 10616 4639 10624 4676 4728
security$	13896 4395 16214 10404 16296 16317 16319 16324 10522 4541 16365 4560 4561 16449 4684 4700 10713 4809 11104
seduce$	306 1053 1054 1055 1056 5022 5075
seduced$	306 1053 1054 1055 1056 2013 5022 5075
seduces$	306 1053 1054 1055 1056 5022 5075
seducing$	306 1053 1054 1055 1056 5022 5075
see	16209 4856
see$	187 12181 12217 6978 1004 1005 1108 13372 1761 1764 1767 1768 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7985 7986 7987 7988 7989 7990 7991 7992 2286 2414 2417 2439 2440 14753 8942 8943 8944 14996 9202 9203 3219 15112 15113 15114 15431 15919 16102 16235 4428 4435 4440 16280 16350 10841 10953 5104
seed$	11136
seeds$	11136
seeing	4856
seeing$	12032 12276 6978 8878 10841 4944 10953 5055 5104
seek	10407 4676 4706 4719 5662
seek$	314 595 596 597 598 599 600 601 2015 8000 2016 2017 2018 2019 2020 2021 2037 2038 2040 15665 9875 4392 16254 10422 5310 5311
seeked$	9875 4392 10422
seeker$	14016 11096 11294 11795
seekers$	14016 11096 11294
seekin	10407 4706 4719
seeking$	314 595 596 597 598 599 600 601 2015 8000 2016 2017 2018 2019 2020 2021 2037 2038 2040 8551 8569 15665 9875 4392 10422 11096 11294 5310 11795
seekked$	9875
seekking$	9875
seeks$	314 595 596 597 598 599 600 601 2015 8000 2016 2017 2018 2019 2020 2021 2037 2038 2040 9875 4392 16254 10422 5310 5311
seem$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 9039 9040 9041 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9355 3415 3431 3487 4055 4056 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5367
seemed$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 4055 4056 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365
seeming$	4055 4056
seemmed$	4055 4056
seemming$	4055 4056
seems$	361 362 833 834 7369 7370 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 4055 4056 5035 5160 5162 5167 5214 5222 5241 5254 5293 5295 5303 5304 5364 5365 5367
seen	16271 16390 4931 5000
seen$	543 13640 13641 7809 7810 2172 2547 2649 2863 9165 9202 9203 3219 3226 3261 3398 3399 3400 15263 15264 15265 15467 15473 15478 15487 15582 4020 4021 15960 16266 16287 10496 4856 4863 4944 5104 11626 11633 11639
sees	4856 4931
sees$	1108 2286 2414 2417 10841
seize	4527
seize$	4472 10512 5631
seized	10511 4527
seized$	4472 16344 10512 16530 11615
seizeed$	5631
seizeing$	5631
seizes	4527
seizes$	4472 10512 5631
seizin	4527
seizing$	4472 10512
seizur	5947
seizure$	4527 4664 16515 11612
seizures$	4664 11612
seldom$	2993 8978 2994 8979 2995
select	4797 5941
selected$	4571
self	5710 5958
self$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 92 131 6332 12186 6434 6435 6436 12323 6504 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 13070 13074 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 7940 7941 7942 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 8601 8603 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 3391 3392 3393 9394 3410 3411 15235 15243 10259 10928 10999 5025 11029 11030 5066 5085 11076 5179 11364 11365 5381 5412 5548
selfharm$	11695
selfharmed$	11695
selfharming$	11695
selfharms$	11695
selfie$	12412 12420 6610 6611 627 628 12813
selfies$	12412 12420 12421 6610 6611 627 628 12813
selfish$	5876 5907
sell$	11924 11940 12217 12246 12248 12249 12250 6426 6427 6428 544 545 546 612 708 709 911 6978 6979 12910 12911 12912 12913 12914 12915 12930 7186 7188 7190 13024 13103 13361 13366 1563 1564 1565 7551 13561 13793 13795 13801 13803 13914 13915 16414 5028 5045 11044
selled$	7186 7188 7190
sellin	16246 16258 10569 16408
selling$	12338 544 545 546 612 6979 7186 7188 7190 13298 13328 1563 1564 1565 13398 15080 15081 15082 15083 15084 16272 16402 16440 5013 5028 5045 11619 11816
sellled$	7186 7188 7190
sellling$	7186 7188 7190
sells	16258
sells$	544 545 546 612 708 709 911 7186 7188 7190 1563 1564 1565 10442 16285 16414 5013 5028 5045
selves$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10999 11029 11030 11076 11364 11365
semh	5759
semh$	11744
semi$	4921
sen$	16691 5763 11749
send	4400 4478 4479 4490 4497
send$	11924 12217 594 603 995 7186 7188 7190 13106 1419 13361 13366 13793 13795 13801 13803 4399 10468 4488 10482 4498 4654 10680 4729 4769 5036 5058 11044 5763 11749
sendd$	4498
sendded$	7186 7188 7190 1419
sendding$	7186 7188 7190 1419
sended$	7186 7188 7190 1419 10468 4498
sendes$	4488
sending$	594 603 995 7186 7188 7190 1419 15639 15640 15641 10468 4488 10482 4498 4654 4769 5036 5058 11501
sends$	594 603 12944 7186 7188 7190 1419 10468 4488 10482 4498 4654 10680 4729 4769 5036 5058
sensation$	5111
sense$	13008 13009 13174 13175 13176 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 13445 13446 13447 13448 13449 13450 13451 13452 7620 7621 7622 13776 7945 2259 8410 2686 2688 8889 14723 2944 2945 2946 2947 2948 2949 8967 2983 2984 8970 15072 15124 15278 15381 15845 15846 15847 11069 11089 11388
sensible$	11840 6111 6152 6773 2962 2963 2964 14865 3456
sensibly$	12605
sensit	4401
sensitive$	10386 11309 5607
sensor	4819
sensory$	10804
sent	4400 10485 10545
sent$	12081 12082 12083 12085 594 603 12553 12554 12555 12567 7186 7188 7190 1419 13670 4399 16279 10897 4963 10977 5036 5058 11044 11552 5809
senten	16727
sentence$	4695 11803 5822 11808 11810
sentenced$	10977 5822
sentences$	4695
sentencing$	5822
separa	16727 16729 10897 10899 16742
separate$	4378 16567
separated$	16730
separates$	4378
separating$	4787 16730
separation$	16732
sepsis$	5946
september$	12350
sergea	4379 10365 10366 4383 10371 16209 10399 10400 10401 4417 4418 4419 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 4544 10616 4648 10639 10679 4728 10714
sergeant$	10364 16199 16204 4395 16232 16233 16234 10402 10403 10404 16247 10421 4461 10447 10450 4468 16293 16297 16298 16300 16310 10480 16314 16316 16323 4541 10529 16449 10633 16512 10713 16547 5603 11678
serial$	581 582 4377 5032 5155 5168 5645
series$	3902 11635
serious$	6072 676 677 678 679 8257 10036 10037 10038 10039 5155 5530
seriously$	13813 13814 13815 13816 13817 15792 15793 15809 15810 15811 15812 15813 15814 15815 15816 15817 15818 15819 15887 15888 15889 15890 4186
seriousness$	13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13784 13785 13786 13787
sertra	5743
sertraline$	11728
servant$	11078
servants$	11078
serve$	3030 3031 4721 4752
served	16510
served$	4721 4877 5001
serves$	837 838 3030 3031 4721 4752
servic	16675
service$	13940 8190 14223 15525 9911 9916 9917 9925 9934 9935 16070 16120 10306 10314 4333 16187 16188 4475 16550 16659 5530 11545 5577 5586
services$	7158 13755 13756 13760 8261 14223 14326 14452 14850 14851 14852 14853 14888 14889 14890 14891 14892 14935 14936 3159 3161 3637 3638 3639 3640 9911 15748 9916 9917 9922 9923 16120 10314 16187 16188 16659 16671 11092 11489
serving$	4721 10889 11533 5787
session$	175 177 178 8613 15525 15658 15659 15660 15699 15700 15701 11091
sessions$	175 177 178 6204 12038 12071 12072 14419 8613 15525 15699 15700 15701 11091
set$	64 65 66 11982 526 547 548 549 550 551 552 553 12877 12878 12879 12880 12881 12882 7203 1256 1257 1258 1259 13283 13284 1746 13980 2207 2942 2943 9466 3672 3673 3836 4528 5012 11410 11411 11763
sets$	64 65 66 547 548 549 550 551 552 553 1746 2207
setter$	11238
setters$	11238
setting$	64 65 66 5012
settle$	15462 15468 15482 11493
seven	10367 10382 16294 10472 16328 10527 4545 4546 16372 16373 16375 16416 4612 4626 10623 16462 16479 16482 16487 10683 16539 16582 16594 10766 16606 16618 4807 11654
seven$	13981 14051 16016 10597 16454 16456
severa	16353
several$	6207 609 9413 3530 10209 10210 10233 16086 16087 11558 5640 5753
severe	5705
severely$	5772 5790
sewer$	14297
sex$	11910 6299 12236 6498 6589 12424 6596 613 6603 12439 629 630 631 632 12461 12462 12528 6743 12814 12926 12927 12928 12929 13297 13299 8174 14294 14474 14475 14689 14690 14691 14692 14693 14702 14826 14827 14828 14918 9390 10919 4986 11003 11024 11034 5240 11341
sext$	5838
sexted$	5838
sexting$	11020
sexts$	5838
sexual$	12335 6579 6587 6592 6594 6595 614 615 616 617 619 6607 6608 6609 629 630 631 632 12463 676 677 678 679 6980 14474 8674 8677 8871 14919 4841 4986 5037 5047
sexualised$	12335 6579 6587 14340 14341 14342 14343 14344 14345 14346 14347 14348 11026 11027 5298 5886
sexuality$	12575
sexually$	2153 2154 9091 5040 5256 5357 5358 5396 5414 11777 5956
sgt$	16314
shabbily$	3493 5438 5446
shabby$	15360 15361 5483 5490 5897
shadow	4810
shadow$	16355 4542 16457 10795
shadowed$	4542
shadowing$	4542
shadows$	9521 4542
shady$	5235 5868
shaggy$	5443
shall$	3644 3645 3646 3647 3648 3649 4689
shallow$	5876
sham	16592
shambles$	5907
shambolic$	15972 5907
shame$	6874 14239 14240 14241 14242 14243 15956 10211 16045 5550
shameful$	15854 5907
shamefully$	5907
shameless$	5868
shar	4459 4478
share	4490 5606
share$	12217 594 603 6911 956 974 975 976 977 995 1916 3576 15462 15468 15482 15919 16099 16102 10380 4396 4399 10468 4488 4498 4630 4729 4965 5036 5480 11493
shared$	594 603 956 13670 3576 10005 10006 15929 10380 4396 4399 4498 5036 5480
shareed$	10468 4498
sharees$	4488
shareing$	10468 4488 4498
shares	5606
shares$	594 603 956 3576 10380 4396 4399 10468 4488 4498 4729 4965 5036 5480
sharin	11590 5606
sharing$	594 603 956 995 3576 15970 10380 4396 4399 4965 5036 5480
sharks$	13276
sharp$	9122 9123 9124 3460
sharper$	2637 2638 2639
sharpest$	14184
shaved$	5462 5464 5466 11453 5479
shaven$	5433 5434 5463 5466 5479
she$	6127 6134 6634 6711 6712 6717 6718 6767 6781 6784 7064 7221 7323 1788 2104 8089 2105 13923 2106 2107 8253 2288 14460 15540 15541 15542 15543 15544 9718 9719 9720 9722 9911 15748 5765
shed	11789
shed$	4250 16773 16785
shedding$	4250
sheep$	13970 11152
sheer$	5096
sheet$	11606
sheets$	11606
shelter$	12431 12432 12433 12434 12435 12436 12437 12438 16773
shield$	7121 7122 7123 5079
shieldded$	5079
shieldding$	5079
shielded$	5079
shielding$	14880 14885 14886 14887 14894 5079
shields$	5079
shift$	6426 6427 6428 6979 9790 9791 5622
shifting$	6979 13939
shiftless$	5878
shifty$	5235 5445 11433 5868
shilling$	14187 14191 14192
ship$	15121
shirk$	4250
shirked$	4250
shirking$	4250
shirkked$	4250
shirkking$	4250
shirks$	4250
shirt$	9527 9528 15369 11470
shirtless$	5897
shirts$	9527 9528 15369 9584 11470
shock$	12747 15017
shocked$	15016 15020
shocking$	4150 4151 4152 4153 10211 16045 16081 16082 16083 16084 5298 5560
shockingly$	5255 5909
shocks$	9185 9186 15038 15140
shoddy$	5907
shoes$	9527 9528 15383 15384 15385 15386 15387 15394 16796 11470 11475
shoot$	1490
shooti	16423 16436 16444 16445
shooting$	1490
shootings$	16409
shoots$	1490
shop	4419 10484 10491 10790
shop$	12348 12349 14161 4395 16214 10404 16296 16317 16319 16324 4782 16623 16626
shopke	4419 10484 10721 10996
shopkeeper$	12124 12426 16829
shopkeepers$	12124 12426 13896 14065 8296 8297 4395 16214 10404 16296 16317 16319 4560 16554 16583 11103 11104
shopli	4607 16432 16436 16437 16445 4628 16459 10722 10970 10991 10992 5984
shoplift$	11058
shoplifter$	14026 14027 14028 14135 14136 11152 11153
shoplifters$	14026 14027 14028 14135 14136 11152 11153
shoplifting$	11900 11901 11902 11903 11904 12327 12338 12342 13297 13299 13398 14053 10592 10613 16474 16555 4790 4806 16803 16824 16825 11058
shoppe	10721
shoppers$	14065 16554 16583 11103
shopping$	10790
shops$	14065 8296 8297 4395 16214 10404 16296 16317 16319 16324 4560 4782 16623 16626
short$	2373 2374 8466 8467 9469 15360 15361 9574 15843 15844 5238 5306 5422 5443 5465 5466 5490 5547 11555 5897
shortcoming$	5529
shortcomings$	15719 15720 15721 5529 11516 5906
shortest$	3515 5470
shorts$	9527 9528 15383 15384 15385 15400 15401 15402 15407 11470 11475
shot$	11894 1490 14234 10417 5143
shots$	14234 10417 16262 16268
shotted$	5029
shotter$	5858
shotters$	5858
shotting$	544 545 546 5028 5029
should	4672 10883
should$	21 22 23 24 25 26 735 736 1049 7311 13149 1678 1776 1794 1802 1803 1804 1805 1806 1807 1808 1809 1810 1818 1822 1823 1824 1825 1843 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1912 1925 2709 2710 2711 2712 2762 2938 2992 3072 3123 3180 3181 15244 9430 3908 3910 3911 3912 3913 9900 15743 10042 4141 10131 4362 10519 4541 4613 4665 4689 4776 16716 5532 5600
shoulder$	14432 3510 5578
shouldered$	11413 5578
shouldering$	5578
shoulderred$	5578
shoulderring$	5578
shoulders$	14432 14492 5578
shout$	2607 2608 2609 5074
shouted$	6464 6465 6466 6467 6468 6469 6470 6471 13501 13670 4938 5074
shouting$	13199 13200 4907 5074
shouts$	2607 2608 2609 5074
shoutted$	5074
shoutting$	5074
show	4386 16209 4584 10570 4601 4645 11590
show$	346 1821 7851 7852 7853 7854 1887 1888 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 13747 7919 7978 7979 13862 8320 2421 15462 15468 15482 15526 15527 15528 3818 15693 4440 10494 10520 16391 11493
showed$	346 1821 1887 7978 7979 2421 4076 10520
showin	4584 4601
showing$	346 13199 13200 1887 4076 16212 16656
shown	10485 10545
shown$	187 6238 6239 12597 12598 6766 1821 7851 7852 7853 7854 1888 7978 7979 15583 15584 15585 15586 15709 4076 4529
shows	4584 10570 4601
shows$	346 1821 1887 7978 7979 2421 15526 15527 15528 3817 4076 4440 10520 16391 10591
shred$	1364 8409
shrewd$	9122 9123 9124 3460
shrinking$	9154 14988 14989 14990 14991
shrug$	1968 3124 3213 4269
shruged$	1968 4269
shrugged$	1968 3213 4269
shrugging$	1968 4269
shruging$	1968 4269
shrugs$	1968 3213 4269
shunt$	4833
shut$	13293 4316 11552
shuts$	4316
shutting$	4316
shy$	2373 2374 11298
siblin	16772
sibling$	16786 11325 5344
siblings$	5986 12347 14447 14668 16749 16786 11000 11325
sick$	8340 16645 16686
sickle$	5947
side$	14197 15302
sidekick$	5850
sidekicks$	5850
sidelined$	5561
sides$	12771 14197
sight	10777
sight$	16503 16610 11655 5732 5733
sighted$	11532 11639 11718 5921
sighti	4398 5623
sighting$	10360 4538 11608
sightings$	16304 4538 5619 11608
sign$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 7508 7509 4228 4229 4230 4231 16066 16067 4995 11554 11557
signal$	12113 16513
signals$	12113 12114 13237 11082
signed	10645
signed$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 7508 7509 16478 4867 4868 4995
significant$	2533 2534
signing$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 7508 7509 4995
signs$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 13439 4228 4229 4230 4231 16066 16067 16086 16087 16257 4995 11082 11554 11557 11558
silence$	6834 12729 12916 12917 12918 12919 12920 12921 13126 7863 15944
silent$	13047 13048
silliness$	12192 12193 12194 12195 12196 12197 12666 6872 6873 7770 7863 1879 7865
silly$	6072 104 105 6111 160 161 162 163 164 165 166 6358 910 1309 1779 1870 1871 2944 2945 2946 2947 2948 2949 5099 5102 5876
silo$	5590 5591
siloed$	5911
silos$	11574
similar$	3495 9486 5422 5480
simple$	5096 5812
simpler$	4683
simply$	12597 12598 6766 805 13646 13647 13648 13649 2606 3215 3718 3719 3720 3721 9899 4059 4060 4236 4237 4278 5507 5567
since$	16660 16663 16771 11369 11812
single$	3785 3786 9825 9866 9867 3950 9936 10004 4401
sink$	1480 1481 1482 1483 1484 1485 1486
sinker$	13463
sinking$	1480 1481 1482 1483 1484 1485 1486
sinks$	1480 1481 1482 1483 1484 1485 1486 15615
sister	10893 16728 10896 4927 16772 16778
sister$	12347 7719 7727 4903 4904 16726 10929 16786 11325
sisters$	12347 7719 7727 14447 8791 8792 8793 11325
sit	16271
sit$	6404 3578 3579 3580 3582 3594 3595 3596 3597 3598 15462 15468 15482 4113 16100 11493
site$	11608
sits$	3578 3579 3580 3582 3594 3595 3596 3597 3598 4113 4114 4115 16258
sitting$	12688 12689 13199 13200 4113 4114 4115
situation$	11820 6367 12672 12673 12760 1006 1079 1080 7203 13700 13701 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 13858 14876 15290 10201 16080 10311 4974 11790
situations$	11820 7102 7103 7104 13858 15290
six	10367 10382 16294 10472 16328 10527 4545 4546 16372 16373 16375 16416 4612 4626 10623 16462 16479 16482 16487 10683 16539 16582 16594 10766 16606 16618 4807 11654
six$	1341 13959 14051 3485 9471 9472 3530 15348 15349 15350 15351 15352 15353 9735 9744 9750 16016 10597 16454 16456
sixteen$	14544 14545 14546 14547 14548 14549 2765 2766 2767 11350
size$	2794 2795 3381 3382 3383
skank$	5865
skanks$	5865
skanky$	5868
skate$	1447
skated$	1447
skaters$	9735 9744
skates$	1447
skating$	1447
skeletal$	5422
ski$	5495
skilled$	3470
skills$	2686 2688 8967 2983 2984 8970 15261 11390
skimpy$	5490
skin$	14140 15009 9493 9509 16636 11435 5452 5458 5718
skinned$	11394 11427
skinniest$	3515 5470
skinny$	9469 9505 9574 5422 5490 5897
skins$	12443 15009
skirt$	9527 9528 15383 15384 15385 11470 11475 11482
skirts$	9527 9528 15383 15384 15385 15400 15401 15402 15407 9584 15425 11470 11475 11482
skive$	5837
skived$	5837
skives$	5837
skiving$	5837
skunk$	10834
slack$	1022
slag$	11152
slags$	11152
slap$	13536 15034 16755
slapdash$	5869 5907
slappe	4938
slapped$	16755 10923
slapper$	5865
slappers$	5865
slaps$	16755
slave$	11263 5279 5871
slaves$	11263 5871
sleazy$	5868
sleep	10821 10833
sleep$	6140 12217 12281 605 6978 1004 1005 1007 14978 15112 15113 15114 16654 16666 16667 16776 4960 4969 4970 5038 5708
sleeped$	4962
sleepes$	4962
sleeping$	605 6978 4955 4960 4962 4969 5038 5745
sleeps$	605 1007 4960 4962 4967 4969 4970 5038
sleepwalk$	1480 1481 1482 1483 1484 1485 1486
sleepwalked$	1480 1481 1482 1483 1484 1485 1486
sleepwalking$	1480 1481 1482 1483 1484 1485 1486
sleepwalkked$	1480 1481 1482 1483 1484 1485 1486
sleepwalkking$	1480 1481 1482 1483 1484 1485 1486
sleepwalks$	1480 1481 1482 1483 1484 1485 1486
slender$	5422 5897
slep$	5804
slept$	605 1004 1005 1007 10808 4955 4971 5038 5804
slicked$	3509 11453
slid$	1480 1481 1482 1483 1484 1485 1486
slide$	1480 1481 1482 1483 1484 1485 1486 3210 9196 9197 11567 11606
sliders$	15383 15384 15385 15400 15401 15402 15404 11470 11475
slides$	1480 1481 1482 1483 1484 1485 1486 3210 9196 9197 11606
sliding$	1480 1481 1482 1483 1484 1485 1486
slight$	5422 5897
slightest$	7597 14258 9800 10062
slightly$	3483 5424
slim$	9469 5422 5897
slimly$	5424
slip$	1480 1481 1482 1483 1484 1485 1486 10204
sliped$	1480 1481 1482 1483 1484 1485 1486
sliping$	1480 1481 1482 1483 1484 1485 1486
slipped$	1480 1481 1482 1483 1484 1485 1486
slippers$	15396 15404 15412 11470
slippery$	5235 5868
slipping$	1480 1481 1482 1483 1484 1485 1486
slips$	1480 1481 1482 1483 1484 1485 1486 16278
slipshod$	5907
slit$	5479
sloppy$	4150 4151 4152 4153 11433 5560 5907
sloth$	11569
slovenly$	5878
slow$	1793 2508 2509 2510 2511 2512 4150 4151 4152 4153 16035 16081 16082 16083 16084 16096 10264 4281 5265 5560 5757
slowly$	16096
slut$	11152
sluts$	11152
sluttish$	5868
slutty$	5868
sly$	5876
smacke	4938
smacked$	10923
smackhead$	5865
smackheads$	5865
small$	2243 2295 8776 8927 9469 3490 5369 5422
smaller$	8060 8061 8070 8071 8072 8073
smart$	13054 13057 9122 9123 9124 15130 9486 11333 11339 5490
smarter$	6111
smartly$	3493 5446 11469 11471
smarts$	11334 11388
smash	16754
smashe	10763
smashed$	16596
smell$	3287 3288 3289 3290
smelly$	15360 15361 5897
smitten$	651 652 653 654 655 656 657
smok	4849
smoke$	11924 12217 12246 12248 12249 12250 498 6984 1004 1005 12837 12838 12839 7186 7188 7190 13103 13361 13366 13561 13793 13795 13914 13915 3239 3240 3241 3242 3243 15665
smoked$	12567 1004 1005 7186 7188 7190 15665
smoker$	14022
smokers$	14022
smokes$	1004 1005 7186 7188 7190 3239 3240 3241 3242 3243 15665
smoking$	5997 11831 11832 870 6984 1004 1005 7186 7188 7190 13199 13200 15665
smooth$	13132 5394
smug$	5868
snakes$	11152
snapch	4653
snapchat$	6283 6284 6285 586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411
sneak$	326 11152
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11152
sneaky$	5878
snide$	5868
snood$	15399 11470 5902
snoods$	15399 11470 5902
snotty$	5868
snub$	5107
snubbed$	15450 5107
snubbing$	5107
snubed$	5107
snubing$	5107
snubs$	5107
snuck$	326
so	4652
so$	12025 12029 12306 6691 7222 13081 1543 7690 7691 8117 8316 8338 3182 3183 3184 3185 3186 3187 15126 9902 4081 4640 5098 5366 5383
sobrie	4989
sobriety$	10974
social$	12330 12336 586 587 588 589 590 8048 14054 8449 8550 14389 14449 14929 14930 14931 14932 9911 15748 3935 9921 3938 4320 4322 10506 4550 4552 16410 4653 16475 10695 10838 10932 4953
society$	8031 2047 2048 2049 2050 8036 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003
sociopath$	11152
sociopathic$	5876
sociopaths$	11152
socks$	9584
sod$	10082 11126
sods$	11126
sofa	10943 11789 5977
sofa$	16776 4959 16787
soft$	12688 12689 15099
software$	10495
sold$	544 545 546 612 708 709 911 7186 7188 7190 1563 1564 1565 5013 5028 5045 11044
soldier$	12165 11127 11207
soldiers$	12165 14104 11127 11207
solely$	4271 4272 5576
solicit$	1053 1054 1055 1056 5067 5075
solicited$	1053 1054 1055 1056 5067 5075
soliciting$	1053 1054 1055 1056 5067 5075
solicits$	1053 1054 1055 1056 5067 5075
solicitted$	1053 1054 1055 1056 5067 5075
solicitting$	1053 1054 1055 1056 5067 5075
solid$	5422
solidly$	5424
solve	5667
solve$	16568
solves	5667
solvin	5667
somali$	3495 9486 11462
some$	118 867 6910 1356 1366 3530
somebody$	12275 12297 13080 13085 13231 13493 13626 9676 9911 15748 4696
someone$	12275 12297 6626 13080 13085 13231 13493 13626 8820 2932 9676 9911 15748 4696
something$	12306 12540 13081 15668 4481 16313
somewhere$	12431 12432 12433 12434 12435 12436 12437 12438 1326 1327 1328
son	16540
son$	14624 10824
sons$	14624
soon$	13523 13524 3215 16050 16051 16052 16053 16184 16185 16186
sooner$	1183 1184 7728 1744 7730 14557 14697 15731 15740
sophisticated$	2723 2884 3401 5890
sorely$	4186
sorry$	13205 15583 15584 15585 15586
sort$	12714 13890 2309 2311 2312 2313 14253 14877 14878 14879 9188 15356 4378 11102 11220
sorts$	12714 4378 11102 11220
sought	4566 16510
sought$	314 595 596 597 598 599 600 601 1091 13670 2015 8000 2016 2017 2018 2019 2020 2021 2037 2038 2040 9875 10551 5311
soul$	13383 13384 14522 14523 14524
soulless$	5868
souls$	13382 13384 14288 11346
sound$	9355 5365
sounds$	5365
sour$	5870
source	11590
source$	1077 10386 4402 16282 10537 4641 16469 4655 4738 4745 5606 11592 5608
sources$	4402 16282 11592
south$	3506
sow$	12719 12720 13155 13156
sowed$	12719 12720 13156
sowing$	12719 12720
sown$	12719 12720
sows$	12719 12720
space$	14140 14819 10703 10951
speak	10373 4931
speak$	11970 12181 12406 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 8933 8977 9355 15431 15462 15468 15482 15573 15639 15640 15641 15919 4351 16206 11493 11501
speaking$	591 592 593 8931 15461 11520
speaks$	591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 15573 4124 4125
special$	8440 16691 5759 5975
specialist$	16674
speech$	4819 16691
speed$	11742
spell	11770
spelli	10887
spelling$	16720 5779
spend$	12217 6385 6386 6451 12531 12532 12533 12534 12535 794 795 7186 7188 7190 13361 13366 2064 2065 2066 2067
spendded$	2064 2065 2066 2067
spendding$	2064 2065 2066 2067
spended$	2064 2065 2066 2067
spending$	12032 12276 12531 12532 12533 12534 12535 2064 2065 2066 2067 16194
spends$	2064 2065 2066 2067 16271
spent$	794 795 7186 7188 7190 2064 2065 2066 2067 5001
spice	10825
spice$	12817 16658 10834 16670
spider$	7437
spike$	10775
spikes$	10775
spiky$	5443 5466
spin$	12520
spina$	5720
spineless$	5868 5907
spirit	10833
spirits$	16662 16666
spit$	14127
spite$	6173 189 190 192 6205 223 224 225 254 12379 12380 12381 12382 12747 4225
spiteful$	15854 5216 5239 5876
spiv$	11207
spivs$	11207
spleen	10814
spleen$	16647
splendidly$	9033 9034 9035 9036
split	16727 16729
split$	16567 10897
spliting$	4787
splitting$	4787
spoil$	1397 1398 1399 1400
spoiled$	1397 1398 1399 1400 5876
spoiling$	1397 1398 1399 1400
spoilled$	1397 1398 1399 1400
spoilling$	1397 1398 1399 1400
spoils$	1397 1398 1399 1400
spoilt$	1397 1398 1399 1400 2132 5141 5876
spoke$	591 592 593 4350
spoken$	12009 12010 196 197 198 6464 6465 6466 6467 6468 6469 6470 6471 12307 12536 13670 8140 8141 8142 8143 15263 15264 15265 15467 15473 15478 15487 15582 15929 4374 16390
sponger$	11207
spongers$	11207
sporadic$	14335 14336 14337 14338 2521 5288
sport$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 16652 5467 5485
sported$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5467 5485
sporting$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5467 5485
sports$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5467 5485
sportted$	3512 5467
sportting$	3512 5467
sporty$	5445
spot$	14529 14530 3287 3288 3289 3290 15278 16620 16624 11620 11684
spots$	15229 16620 16624 11463 11684
spotted$	13670 16287 5921
spotty$	3508 9505 15342 5450 5897
spray$	5460
spree$	11623
spring$	12350 12351
spurn$	5107 5505
spurned$	15450 5107 5505
spurning$	5107 5505
spurnned$	5107 5505
spurnning$	5107 5505
spurns$	5107 5505
squad	4379 10365 10366 4383 10371 16209 10391 10394 10399 10400 10401 4417 4418 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 4495 10483 4500 10490 16329 10502 4544 10616 4648 10639 10679 4728 10714
squad$	15207 10364 16199 16204 16224 16225 4408 16227 16232 16233 16234 10402 10403 16239 4422 16247 10421 10450 16293 16297 16298 16300 16310 10480 16314 16316 16323 16335 10529 16428 16449 10633 16512 10713 16547 5603
squander$	5106 5583
squandered$	5106 5583
squandering$	5106 5583
squanderred$	5106 5583
squanderring$	5106 5583
squanders$	5106 5583
square$	16576 4782 16626
squarely$	4271 4272 5576
squint$	5900
squints$	5900
stab	16762
stabb	16754
stabbed$	11867 11894 12296 12634 13137 13138 13139 13151 13152 5011
stabbi	16202 16423 16436 16444 16445 16451 16463 16464 16465 10972 10992
stabbing$	7255 7256 13090 1380 13536 16384 16385 16427 16805 16825 16826 11056
stabbings$	16384 16409 16825 16826
stack$	13934 13935 13936 13937 13938
staff	4419 10484 10491 4559 4728
staff$	12165 12275 12297 12426 12494 12495 12496 12772 7158 7393 13615 7920 13755 13756 13760 13896 8064 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 14006 14030 14065 14071 2273 2274 8261 8296 8297 14419 14455 14469 14470 14471 14472 14935 14936 3159 3161 15202 15203 9424 15288 15289 9730 9731 9733 9734 9772 9773 9774 9911 15748 9916 9917 16120 10314 16187 16188 10404 16317 10522 10713 16583 16829 11092 11103 11104 11194
staffroom$	16324
staffrooms$	16324
stage$	9695
stain$	2378
stained$	15360 15361 5483 5490
stairw	11789
stake$	10779
stamme	16636 10820
stammer$	16653
stamp	4732
stamp$	11538
stamped$	11538
stamping$	11538
stampped$	11538
stampping$	11538
stamps$	11538
stance$	10757 11667
stand	16271
stand$	2668 8953 8954 8955 8958 8959 8961 8962 8965 3337 3486 15355 3578 3579 3580 4116 4117 4118 4119 4120 5537
standard$	15954 11545
standards$	15759 15760 15761 15762 15763 15764 16191 11545
standing$	8953 8954 8955 8958 8959 8961 8962 8965 4116 4117 4118 4119 4120 5537 5818
stands$	3337 3486 15355 3578 3579 3580 4116 4117 4118 4119 4120 5818
stares$	12145
stars$	15420
start$	11978 14127
starte	5749
started$	11978 543 12897 12898 13189 13190
starter$	11237
starters$	11237
starti	5749
starts	5749
starts$	11978
starv	5711
starve	4938
starved$	10923
stash	16220 10563 4600
stash$	12812 16275 10554 16418
stashed$	16230
state	10387
state$	6367 16080
stated	10387
statem	5759
statement$	12187 8097 8098 8099 16223 16229 4873 11748
statemented$	11744
statements$	8097 8098 8099 16223 16229
statio	10484
station$	12348 12349 4395 16214 16317 16324 16576 4782 16626 16805 16812 16813
stations$	4395 16214 16317
statistics$	16152 16153 10746
stature$	15299 15300 15301 11407
status$	13827 13831 13832 13853 13859 13862 14294 16740 11062 5111 11323 11748 11795
stay$	6098 11940 6140 12100 6352 12214 6387 6388 6405 12246 12248 12249 12251 6450 12322 12468 12531 12532 12533 12534 12535 12536 6729 6898 914 6900 6901 6902 6945 6946 6947 6948 6949 6978 12930 7214 7276 13489 13496 13509 13510 13598 13793 13795 13801 13803 9011 9030 15462 15468 15482 16776 4960 11493
stayed$	12081 12082 12083 12085 12274 12536 12544 12553 12554 12555 12600 12601 6775 6776 12610 12611 12853 13406 7756 13625 13670 13682 4960 4962 4971
stayes$	4962
staying$	12032 12276 12468 12531 12532 12533 12534 12535 12536 6978 7269 9011 4960 4962 5802
stays$	12536 4960 4962 5802
steal$	12217 13103 13561 13914 13915 14127 2607 2608 2609 15488 15661 16381 16411 16414 16438 16439 10764 11058
steali	16258 10569 5984
stealing$	11898 11899 11900 11901 11902 11903 11904 13096 13298 14053 14109 14115 14116 2406 14448 16272 16402 16440 16519 11058 11816
steals	16258 5984
steals$	2607 2608 2609 15661 16381 16414 16439 10764
steel$	15007 15008
steely$	11376
step	10893 4925 10911 4936 16756 16778
step$	4754 4803 5623 5683
stepbrother$	10922 10929
stepdad$	4904 16726 10894 4913 16749 10921 10922 10929
stepfather$	4904 16726 10894 4913 16749 16753 10921 10922 10929
steping$	4754
stepmam$	10922
stepmother$	16726 4913 16749 16753 10921 10922 10929
stepmum$	16726 4913 16749 10921 10922 10929
stepnan$	10922
stepparent$	16749 10922 10929
stepparents$	16749 10922 10929
stepped$	15798 4367 16571 5683
steps$	4754
stepsiblings$	16749
stepsister$	10929
stepstepdad$	16749
stepstepfather$	16749
stepuncle$	10922
stern$	9173
sterner$	9173
steroi	10825 10832
steroids$	16658 10830 16665
steward$	6288 12124 12165 12426
stewards$	6288 12124 12165 12426 8296 8297 16296
sti	5956
stick$	1127 1245 1246 13747 15462 15468 15482 3944 3945 3946 11493
sticks$	1128 1245 1246 15613
sticky$	8339
still$	12011 12031 12053 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7020 3955 3956 4432 4482 5507
stills$	10379 16245 10417 4476 4482 4499 4506
stinks$	11322
stir$	1391 1392 1393 1394 1395 1396
stirred$	1391 1392 1393 1394 1395 1396
stirrer$	11207
stirrers$	11207
stirring$	1391 1392 1393 1394 1395 1396
stirs$	1391 1392 1393 1394 1395 1396
stock	16220 16408
stock$	4412 16275 16396 16417 16418 11219
stockily$	5424
stocky$	9469 5422 5897
stole	5984
stolen	16220 16408 16471 5984
stolen$	16396 16418 4712 16824 16827 5936
stoma$	5954
stomach$	5714
stone$	13219 15007 16650 5492
stoned$	1071 1072 1073 1074 1075 7148 1164 7150 15665
stoner$	11152
stoners$	11152
stood$	3337 3578 3579 3580 4116 4117 4118 4119 4120 5537 5818
stop	16377 4669 4709 4810
stop$	11969 12133 6420 12258 12322 6700 6749 12583 13038 13039 7570 7571 7572 7573 7574 7581 7582 7583 7637 7638 1654 7640 1656 1657 13488 13509 13510 13579 1770 1772 1775 13632 13669 14334 2889 2890 15462 15468 15482 15516 15517 9700 3716 15570 15639 15640 15641 10347 10348 10349 10350 16235 4460 10493 4587 16452 16486 10654 4685 4697 4701 4703 4704 4705 10694 16568 4781 4792 16613 16615 10795 11493 11501 5671
stoped$	2889 2890
stoping$	2889 2890
stoppe	16390
stopped$	12294 6462 478 12312 6698 6769 12634 13116 13117 13588 2889 2890 15625 15626 15627 15628 15629 15767 15768 15769 15770 15771 15772 16458 4685 16507 5009 11552 11639 5728
stopping$	2889 2890 4701 4703
stopring$	4701
stops$	2889 2890 16452 4663 4685 4697 4701 4703 16561 4781 4792
stopting$	4701
store	4419 10484 10491 10563 4600
store$	12100 6426 6427 6428 6979 1493 7731 4395 16214 10404 16296 16317 16319 16324 4537
stored$	1493 16230
stores	4600
stores$	1493 4395 16214 10404 10442 16285 16296 16317 16319 16324 10584
storie	4653
stories$	12859 7124 12960 8097 8098 8099 13933 2116 2117 2118 2119 2120 2121 2606
storin	16220 10569 16408 4600
storing$	6979 1493 16402 16440
story$	12859 13465 8097 8098 8099 13933 2116 2117 2118 2119 2120 2121
stout$	5422 5897
straight$	12547 12548 6883 6884 6885 1751 1752 1753 1754 1755 1756 1757 1758 9696 9697 9698 9699 5443 5466
strain$	4746
strang	16754 4938
strange$	12161 12162 6585 1761 1764 1767 1768 5399 5868
stranger$	12108 12119 12120 12811 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 7053 7089 7090 7091 7092 13692 8055 8284 8285 8286 8287 16780 11007
strangers$	11838 6267 12108 6279 6282 12116 12119 12120 12128 12132 12136 6314 12287 6576 12714 12811 12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 7053 7089 7090 7091 7092 7093 7094 7095 7096 7192 13097 13099 13690 8022 13856 13857 13864 8054 8284 8285 8286 8287 14469 14470 14471 14472 11007 11088
strangled$	16755 10923
strapping$	5897
strappy$	5490
strate	11648 11669 11674
strategies$	12071 12072
strategy$	11680
stray$	1480 1481 1482 1483 1484 1485 1486
strayed$	12567 1480 1481 1482 1483 1484 1485 1486
straying$	1480 1481 1482 1483 1484 1485 1486
strays$	1480 1481 1482 1483 1484 1485 1486
streak$	11224
streaks$	11224
street	4401 16507 10725 10790
street$	12339 12348 12349 7110 13001 13002 7176 7198 14131 14195 14196 14287 2702 8705 15065 9233 9236 9237 9238 9239 9240 15074 9254 15093 9297 9392 3443 10386 10411 16495 16558 16576 4782 16623 16626 11009 5133 5251 5290 5330 5335 5347 5348 5349 5350 5403 5405 5419 5936
streets$	12339 13001 13002 7198 8275 14287 14515 14516 14517 14518 14519 14520 14521 15065 15074 9255 3280 9299 16495 16558 16576 4782 16623 16626 11009
streetsmart$	5884
streetwise$	3102 3103 3104 3105 3456 3460 5884
streng	4676
strength$	2794 2795 3381 3382 3383
stress$	5700
strict	4768
strict$	10753
stride$	15022 15023
strike$	9039 9040 9041 3373 16381 10764 16604 5623
strikes$	16381 10764 16604
striking$	5445
strikingly$	5366
string$	291 3903
stringing$	291
strings$	291 16262
strip$	6982
stroke	10802 10913
stroke$	16635 16649 16721 16746
stroll$	3578 3579 3580
strolls$	3578 3579 3580
strong	4762 4768 5683
strong$	2856 2857 2858 9173 3444 3456 10753 4772 11402 5422 5686
stronger$	2258 9173 4772
strongly$	5424
stroppy$	5868 5876
struct	11594
structure$	16243 16603
struggle$	172 2508 2509 2510 2511 2512
struggled$	172 2508 2509 2510 2511 2512
struggles$	172 2508 2509 2510 2511 2512 5785
struggling$	172 2508 2509 2510 2511 2512
strung$	291
stubble$	5898
stubborn$	10264 5876 5907
stubbornly$	5907
stuck$	12545 12597 12598 6766 12600 12601 6775 6776 12610 12611 1129 1245 1246 13670 15583 15584 15585 15586 3944 3945 3946 5262
stud$	15394
studen	10996
student$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 16829 11136 5164 11277
students$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 11136 11277
studs$	15394
stuff$	12259 12425 15006
stunt$	11910 11003
stunts$	11910 11003
stupid$	6072 104 105 6111 6343 910 1309 1779 5020 5099 5876
stupidity$	12192 12193 12194 12195 12196 12197 12586 12587 12588 12589 12666 6872 6873 6893 12727 12916 12917 12918 12919 12920 12921 13126 7770 7863 1879 7865
sturdy$	5422
stutte	16636
style$	15356 11115
subculture$	11275
subcultures$	11275
subjec	5648
subject$	15291 15294 16252 4581 4658 5614 5919
subjects$	15291 15294 4572 4581 10698 5919
submi	11590
submission$	16461
submissions$	16461
submit	4400 5606
submitted$	4493 4494 11604
substance$	31 36 6075 8187 5748
substandard$	4150 4151 4152 4153 16081 16082 16083 16084 5560
subway$	16773
succeeded$	15599
succes	10648 4699
success$	16589
successful$	16481 10684
succumb$	1707 1708 1709
succumbbed$	1707 1708 1709
succumbbing$	1707 1708 1709
succumbed$	1707 1708 1709
succumbing$	1707 1708 1709
succumbs$	1707 1708 1709
such$	11887 2705 2706 5531
sucked$	11864
sucks$	11322
suffer	4941 4942
suffer$	5725
suffered$	13040 10926 10927 5725
suffering$	5725
suffers$	10926 10927 5723 5725
sufficient$	2982 2985 9377 11366
sugar$	5054
sugges	10387 4726 11590
suggest$	9611 9613 9614
suggested$	9611 9613 9614
suicid	5710
suicidal$	11695
suicide$	16642 16721 11695
sulky$	5868
sullen$	11433 5876
summer$	12350 12351
summon	16507
sun$	13285 13286
sundry$	12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836
superficial$	14335 14336 14337 14338 5129 5288
superv	4998 5000
supervised$	5344
supervising$	14478 14877 14878 14879 14880 14894 14900 14901 14902 14903 14904
supervision$	14478 14778 14877 14878 14879 14880 14894 14900 14901 14902 14903 14904 14958 14959 14960 14983 14985 15236 4263 4264 4265 4266 10983 16817 11545 11810 11811
suppl	16258
suppli	4400 10435 4490 11603
supplied$	544 545 546 10485 5028
supplier$	12908 12909 14035
suppliers$	12908 12909 14035 16429
supplies$	544 545 546 16268 10442 16285 16414 5013 5028 5638
supply	16210 4400 16220 16256 4490 10569 16403 16408 16423 16424 16436 16444 16445 16463 10991 11673 11674
supply$	544 545 546 4392 10436 16275 4488 16396 16411 16414 4654 16824 5028 5638 5936
supplyed$	4392
supplyes$	4488
supplying$	544 545 546 4392 4488 16402 16440 4654 16519 16824 5013 5028 11816
supplys$	4392 4488 4654
suppor	4659 4676 4719 4921 5000 5683 5690
support$	88 89 90 91 175 183 184 6204 12038 12071 12072 12181 12900 13755 13756 14312 14326 14330 14850 14851 14852 14853 14877 14878 14879 14880 14894 15448 3637 3638 3639 3640 4044 4045 4046 15928 4263 4264 4265 4266 4659 10644 4671 4678 4737 16693 4876 16694 11067 11091 11092 11489 11748
supported$	183 184 4671 4678 10906
supporting$	183 184 4671 4678
supports$	88 89 90 91 183 184 4671 4678 4737
supportted$	183 184
supportting$	183 184
supposed$	12262 12263
suppre	4732
suppress$	5932
suppressing$	5932
suppression$	5932
sure	4652
sure$	3671 3672 3673 9754 9755 9756 9757 3773 3774
surely$	3858 3866 9851 3867 3868 9899 11510
surface$	5129
surgery$	16677 16682
surly$	5876
surprised$	13140 13141 13142 13143 7824 13658 13659 13660 13661 13662 15020 11073
surprises$	9185 9186
surprising$	1761 1764 1767 1768
surprisingly$	5366
survei	16625 5929
surveillance$	16370 16615 5918
surveilled$	16363
surviv	4942
survival$	9428 5049
survive$	14817 14818 8989 3005 3006 8992 3013 5382
survived$	3013 10927 5382
survives$	3013 5382
surviving$	3013 5382
survivors$	2721 11347 11348
suspec	4566 4582 11596
suspect$	12984 15291 15294 16110 16401 16431 4618 5235 11331 5614 11625 5653 5935
suspected$	10551 10567 4590 4605 10601 4618 4622 4646 5007 5642
suspects$	15291 15294 16110 16242 16397 16398 16401 16431 4618 11135 11331 11600 11625 5641 5935
suspen	10887
suspended$	383 384 385 386 8140 8141 8142 8143 4879 11150 11752 5823
suspendeds$	4879
suspension$	13977 4879 16720 11150 5967
suspensions$	13977 4879 11150 5967
suspic	4566
suspicion$	16165 16166 16167 16168 16169 10551
suspicious$	10469
swagger$	3239 3240 3241 3242 3243
swaggers$	3239 3240 3241 3242 3243
swallo	5712
swallow$	1562 1647
swallowed$	1562 1647 5713
swallowing$	1562 1647
swallows$	1562 1647 5713
swam$	1458
swap$	603 621 6606 622 623 624 625 626 911 995 5036
swaped$	603 621 6606 622 623 624 625 626 911 5036
swaping$	603 621 6606 622 623 624 625 626 911 5036
swapped$	603 621 6606 622 623 624 625 626 911 5036
swapping$	603 621 6606 622 623 624 625 626 911 995 5036
swaps$	603 621 6606 622 623 624 625 626 911 5036
swarm$	2387 14207 11207
swarmed$	2387
swarming$	2387
swarmmed$	2387
swarmming$	2387
swarms$	2387
swarthy$	5897
swat$	1618
swated$	1618
swating$	1618
swats$	1618
swatted$	1618
swatting$	1618
sway$	9790 9791
swayed$	11097
swear$	14127 3239 3240 3241 3242 3243 15665
swearing$	15665 16697
swears$	15665
sweatshirt$	15383 15384 15385 11470 11475
sweatshirts$	15383 15384 15385 11470 11475
sweep$	4247 11657
sweeping$	4247
sweeps$	4247 11657
sweet$	8927
swept$	4247
swift	4762 5683
swim$	1458
swimming$	1458
swims$	1458
swine$	11126
swipe$	10458 4474
switched$	2698 9296
sworn$	11644
sympathise$	13204
sympathy$	12633 12637 12653 12760 7358 7359 13205 13206
symptoms$	11692
syndrome$	11686
syphil	5956
system	10462 11590
system$	12671 12760 14071 14469 14470 14471 14472 9258 16248 16295 16311 16312 16380 16420 16421 16422 5530
systemic$	5530
systems$	16420 16422 5530
t$	9536 15383 15384 15385 10885 11475
ta	4875 10861
ta$	10860 16694
table$	15047 16704
tables$	16142
tablets$	10830 16670 11697 11730
tabs$	10504
tackl	4449 4732
tackle	16625 11679
tackle$	16568 4756 4757
tackleing$	4757
tackles$	4757
tackling$	4756
tactic	11669 11674
tactical$	10477 5636
tag$	16807 16820 16821 16823 11814
tagged$	16820 5827
tagging$	16820
tags$	16823
tail$	4542 16457
tailed	16625
tailed$	4542
tailing$	4542
tails$	4542
tak	4805
take	4758
take$	87 11924 11940 124 6121 11998 6292 12217 6402 428 429 12289 12326 583 602 680 6667 6984 1196 7186 7188 7190 1222 7275 1314 1529 1530 7521 1537 1538 1539 13361 13366 7538 1562 1577 1580 1581 1611 1612 13476 13477 7654 7667 13509 13510 7851 7852 7853 7854 1887 1888 1916 7902 7903 7904 7905 7906 7907 7908 7909 7910 7911 1927 1928 13747 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7955 7956 7957 7958 7959 13793 13795 13801 13803 1995 1999 8500 2665 2821 2912 2913 2914 2915 2991 9024 3204 3205 9201 15112 15113 15114 15431 15462 15468 15482 15526 15527 15528 9951 3974 9967 9976 9980 9981 9982 9983 9984 9985 9986 10048 10050 10051 10052 10053 10054 4076 15919 16099 16102 4515 10546 4681 4686 10794 4826 4845 4847 5017 5058 11493
takeaway$	12348 12349
taked$	1196 7186 7188 7190 1222
takeed$	4515
takeing$	4515
taken$	87 124 6686 6687 6688 6689 6690 12528 12536 7149 1196 7186 7188 7190 1222 1562 1577 1580 1581 1611 1612 13501 7843 7851 7852 7853 7854 1887 1888 2912 2913 2914 2915 14956 15151 3334 15572 15583 15584 15585 15586 9950 9967 9977 9978 9979 9980 9981 9982 9983 9984 9985 9986 10048 10050 10051 10052 10053 10055 10056 10057 4076 15929 4862 4920 5017
taker$	14011 11001
takers$	14011 11001
takes	4758
takes$	87 124 497 583 602 6892 1196 7186 7188 7190 1222 13095 1529 1530 1562 1577 1580 1581 1611 1612 13651 1887 1927 1928 1995 1999 2821 2912 2913 2914 2915 3199 3204 3205 15526 15527 15528 9967 9976 10048 10050 10051 10052 10053 10054 4076 4515 4681 4845 4847 5017 5058
taking	4758 5712
taking$	6018 87 11999 583 602 6984 1196 7186 7188 7190 1222 7267 1562 1577 1611 1612 1887 1927 1928 1995 1999 2821 14820 14821 3204 3205 9421 9980 9981 9982 9983 9984 9985 9986 4076 4681 4826 4847 11001 5017 5058
takings$	16275
tale$	13465
talent$	12808 1185 1186
talents$	12808
talk	10373 16271
talk$	175 12181 12405 591 592 593 12602 12603 12604 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 8932 9355 3409 15431 15462 15468 9646 15482 15573 15593 9761 15639 15640 15641 16206 16221 11493 11501 5588
talked$	591 592 593 12553 12554 12555 12570 13069 5588
talking$	591 592 593 12602 12603 12604 2924 8930 15461 15639 15640 15641 9811 16221 11501 5750
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 15573 16342 5588
tall$	9469 15303 3489 5422 11412 5897
tallest$	3515 5470
tallies$	4384
tally$	13934 13935 13936 13937 13938 4384 4480
tallys$	4480
tan$	11444 11445
tangled$	1478 1479
tango$	12315
tanned$	3508 5450 5897
tantrum$	14410 14411 11286
tantrums$	14410 14411 11286
target	16235 4449 4576 4634 16496 10729 4797 4798 10784 16619 4804 16625 11648 11679
target$	11861 11862 11884 2085 16362 16486 16546 4757 16617 10785 5614 5675 5685 11677 5780
targeted$	11864 2085 10619 16562 16617 10785 10789 5685
targeting$	2085 16180 16181 16182 16183 4757 16617 10785 5685
targets$	11860 11862 11884 2085 16075 10298 16141 16152 16153 16362 4757 16617 10785 5685 11677
targetted$	2085
targetting$	2085
tart$	11152
tarted$	3610 3611 5503
tarts$	11152
tarty$	5868
task	10394 4749
task$	15714
tasked$	4492 4548 10544 4789 5693
taskforce$	16227
taskin	11621 5693
tasking$	4379 10365 10366 4383 10371 16209 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 10477 4495 10483 4500 10490 16329 10550 10616 4648 10639 10679 4728 10714 10774 16607 11678
taste$	1185 1186 1310
tastes$	14646 14710 15266 15267 11380
tattoo$	3513 15331 9522 15394 11452 5469
tattooed$	5897
tattoos$	3513 15331 9522 15394 11452 5469
taught$	183 184 187 12041 12042 12043 6238 6239 12654 15467 15473 15478 15487 15582 15625 15626 15627 15628 15629 16508 4887
taunt$	5119
taunted$	5119
taunting$	5119
taunts$	5119
tauntted$	5119
tauntting$	5119
taxi$	12809
taxis$	12809
tea$	16796
teach$	183 184 14030 14312 3439 3440 3441 15549 15639 15640 15641 11501
teache	10996
teached$	183 184
teacher$	12124 12165 12301 12426 13615 8343 15202 9934 9935 16829
teachers$	12124 12165 12426 13615 13896 8064 14030 8296 8297 14419 14455 15202 15203 9426 9730 9731 9733 9734 11104 11194 11222
teaches$	183 184
teachi	10879
teaching$	183 184 4875 10861 10876 16712
team	10394 10414 10502 16675
team$	14223 15525 9911 9916 9917 16120 10314 4333 16187 16188 10364 16199 16204 16216 16218 16225 16227 16232 16233 16234 10402 10403 16247 10421 10450 16293 16297 16298 16300 16310 10480 16316 16323 16335 10522 10529 16428 16449 10633 16512 10713 16547 4800 16679 5577 5586
teams$	14223 4800
tear$	6945 6946 6947 6948 6949
tearaway$	5848
tearaways$	5848
tease$	1418 5090 11207
teased$	1418 5090
teases$	1418 5090 11207
teasing$	1418 5090
tech$	11478 5494
techni	11674
teen$	2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 11277
teenage$	3473 5046 5155 5158 5168 5418 5419 5640
teenager$	13971 13972 2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 15291 15294 11124 11136 11148 11277
teenagers$	13846 13893 13944 13946 13971 13972 2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 15291 15294 11124 11136 11148 11195 11277
teens$	13944 2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 11277
teeth$	15343 15344 15345 16647 11440
teflon$	15007
teleph	4550
telephone$	4526 16345 5627
telephones$	4526 16345
tell	4386 4497 4596 10581 4652
tell$	12181 12217 7247 7252 7660 13586 13598 13747 2123 14076 14529 14530 8923 8924 8925 8926 3287 3288 3289 3290 15278 15462 15468 15482 15526 15527 15528 15573 9856 9857 9860 9879 16102 4378 4393 4414 4415 10482 10494 4512 4729 11493
telling$	2123 14894 15145 15461 4414 4415 10482 16639
tells$	2123 15526 15527 15528 15573 9856 9857 9860 4378 4414 4415 10482 4729
temper	16727
temper$	14410 14411 11223 11286
tempered$	11256 11257 11258 11259 11291 11292
tempers$	14410 14411 11223 11286
temporarily$	5765
temporary$	5803
tempt$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5063 5075
temptation$	12280 13372 13525 13527
tempted$	11837 6005 303 304 305 1053 1054 1055 1056 2013 5022 5063 5075 11097
tempting$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5063 5075
temptress$	11207 5865
temptresses$	11207 5865
tempts$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5063 5075
temptted$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5063 5075
temptting$	11837 6005 303 304 305 1053 1054 1055 1056 5022 5063 5075
ten$	13981 2765 2766 2767
tenancies$	4722 4794
tenancy$	4722 4794 16775 16790 16791
tenants$	10159
tendencies$	11142
tension$	4907 11594
tent$	16773 16785
term$	676 677 678 679 16636 16695 10880
termination$	16655
terms$	6696 6697
terrible$	6072 6111 11956 11957 11958 11959 7806 8122 2473 2474 2475 14438 4150 4151 4152 4153 16081 16082 16083 16084 4307 5020 5298 5333 5560
terribly$	5255
territ	10703
territory$	16536
terror$	2377 11126
terrorise$	2075 2076 2077 5118
terrorised$	2075 2076 2077 2128 2129 5118
terrorises$	2075 2076 2077 5118
terrorising$	2075 2076 2077 5118
terrors$	2377 11126
test	5602
test$	12747 2271 15665 4539 4540 16659 16689 11739
tested$	2271 5754
testing$	2271 15665
tests$	2271 16689 11739
testted$	2271
testting$	2271
text	4505
text$	591 592 593 16040
texted$	6464 6465 6466 6467 6468 6469 6470 6471 591 592 593 1004 1005
textin	16246
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5720
thalassaemia$	11705
than$	6188 13113 7302 7303 13287 7531 13604 7784 8443 8444 8622 8623 8624 8668 2694 8723 14559 14560 14561 14562 14563 14564 14565 14566 14567 14594 8762 2979 3000 3003 3027 3036 9087 9088 9089 9090 14928 15044 3234 15142 9370 15216 15217 15218 15223 15224 15225 16154 16155 16156 16157 16158 16159 16162
thank$	12640 12641 12642 12643 12644 12645 12674 12675 12676 12677 12692 12693 12694 12695 6890 6891 12775 12776 12777 12864 2893
thanks$	379 1100 10032 4318
that	11590
that$	6291 649 6875 7285 13657 7855 7920 13923 8294 14458 9198 3473 15932 16044 10288 10311 16151 16274 10497 10591 10606 10607 10625 16639 11106 5137 5419 11547
the$	6041 6291 6312 12345 6524 6525 6838 6927 12772 6941 7038 7075 7100 7109 7142 7155 7300 7376 7387 7414 7415 7547 7584 7632 7861 7920 13754 7951 13798 7994 13896 8083 2104 2133 2140 8237 8238 8290 8351 8379 8465 8474 2636 14458 8628 2720 8738 8810 2839 8844 9232 9244 9362 9363 3473 3520 9530 9543 3559 15642 9840 9884 15748 9954 10017 10191 10198 10225 10227 16063 16064 10233 10235 16086 16087 16093 10262 4310 4333 10408 4569 10585 10656 10662 10741 16585 10769 10795 10988 11104 5137 11547 11558 5610 5613 5640 5643 5747
thef$	16402
theft	16202 16220 16264 10577 16423 4607 16432 16436 16437 16444 16445 4628 16451 16459 16463 16464 16465 10642 10970 10972 10991 10992 10995 5832
theft$	12327 12342 13297 13299 13424 14053 14448 16384 16410 10592 16427 10613 16474 16475 4806 16803 16805 16824 16825 16826 16828 5650 11817
thefts	10722
thefts$	16384 16409 16410 10592 10613 16474 16475 16555 4790 16825 16826 11645 11817
their	10507 4523 4582 4623 11610 5633 5649
their$	19 6073 6086 6088 106 107 110 114 115 6102 6104 122 6108 6164 6291 6330 348 355 356 357 359 6347 363 6359 6360 6361 6362 6363 6364 393 396 12219 431 6431 12284 6486 6487 12345 6514 6597 12452 6647 6658 6742 6799 6827 6828 848 849 6840 6866 12702 885 887 888 6888 908 909 6894 12728 6896 928 946 6961 6967 6969 986 12840 7026 7062 1166 1168 1221 7231 7232 1285 1286 1288 7287 7293 7297 7393 7434 7472 7549 7550 7612 7632 1782 1785 13614 7820 13656 1878 7864 1880 7868 7920 13779 13783 7951 2112 8145 14030 14067 8268 8391 2589 14464 2655 14501 8708 8710 8861 8877 8935 8936 8937 8939 8990 9189 9215 3297 3298 3299 9324 3340 9326 3354 3448 3449 9474 9475 9476 9501 3524 3537 3542 3543 3563 9562 3590 3591 9821 9869 15745 10123 10134 10224 10226 10228 16063 16064 10233 10235 10236 16075 16086 16087 10300 10301 16141 4333 10319 10327 10328 10408 4569 10567 10656 10769 10811 10813 4855 4908 4909 10895 10939 10957 5048 5064 5301 5487 5488 5531 11548 11558 5577 5613 5737 5738 5745 5746 5770
theirs$	12697
theirself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10999 11029 11030 11076 11364 11365
theirselves$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10999 11029 11030 11076 11364 11365
them	10367 10382 10390 16294 10472 16328 16353 16356 16359 4545 4546 16372 16373 16375 16416 4626 16462 4650 16479 16482 16487 10667 10683 10692 16525 10693 16539 16582 16594 10766 16606 16618 16628 11649 11654 11661 11751
them$	11821 11822 11848 11922 6269 6276 12205 12309 12321 6489 6491 6493 12385 12388 12431 12432 12433 12434 12435 12436 12437 12438 12523 12528 6815 6822 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6876 892 893 894 895 6903 13060 13191 13201 7405 7406 7422 7423 7425 7426 7655 7656 13796 7971 8064 8133 14269 8471 8583 8584 8585 8739 8804 14754 14768 14780 14893 15018 15028 15041 15042 9279 9280 15137 15148 9360 15230 15231 15232 15241 15333 3531 3532 9677 9735 9744 9750 9762 15603 15608 15623 15642 9828 9959 9960 10087 10088 10089 10090 10091 10092 15932 10141 10162 16025 16026 16027 16028 16029 16030 16086 16087 16108 16109 10279 10338 16252 16262 4549 10635 4668 4696 16526 16527 10796 11265 11513 11548 11549 11551 11558
themself$	5985 5987 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14044 14209 8399 2415 2416 8402 2418 2419 2420 14295 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 10259 10812 10999 11029 11030 11076 11364 11365 11696
themselves$	5985 5987 11821 11822 6023 6027 6028 44 6030 6031 6032 6033 6034 6035 51 11870 11871 6039 6040 6042 6043 59 60 61 62 6049 6050 6051 6061 6062 6063 6332 12186 6434 6435 6436 12323 6568 6605 12599 12619 12621 6807 6808 6809 6810 6811 6812 6813 6814 6816 6817 12665 6841 6842 6843 6844 12678 12679 12680 12681 12682 12683 12684 12685 12686 12687 6859 6860 6861 6862 12696 12701 12723 12724 12854 12855 12856 12857 12858 7031 12961 12962 12963 12964 12965 12966 12977 13045 1273 1274 1275 7261 7474 7475 7477 13311 7485 7486 7487 7488 7490 7492 7493 1509 7548 13490 7866 7870 1886 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7884 7885 13719 13720 13721 13722 13723 13724 13726 13727 13728 13729 14041 14044 8271 14209 8399 2415 2416 8402 2418 2419 2420 14270 14295 2606 14481 14482 14483 14484 14485 14486 14487 14756 14757 14758 14759 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14799 8968 14802 14803 8971 14810 14824 14843 14844 14847 14860 14861 14862 14864 14870 14871 9229 9230 9231 15156 9394 3410 3411 15235 15243 15961 10259 10812 10999 11029 11030 11076 11364 11365 11696
then$	933 7027 1725 1726
therap	16637 10840
therapist$	16673 16674
therapy$	16677 11692 11734 11735 11771
there$	11934 11973 12087 12528 6732 12571 1369 1370 7585 14185 8699 9245 3681 3682 9676 10534
therefore$	3182 3183 3184 3185 3186 3187
these$	6251 6273 6308 6316 6323 342 12207 6640 6643 6649 6761 6777 13191 13201 1704 13794 13797 13802 8113 2140 2636 14754 9114 14981 15018 15037 3450 3454 3473 9678 15545 3740 15610 15642 10046 10087 10088 10089 10090 10091 10092 10145 10147 10154 10164 10165 16025 16026 16027 16028 16029 16030 16086 16087 16108 16109 10279 10741 4807 5159 5168 11513 5531 11548 11549 11551 11558 5640 11661
they	10367 16211 16294 10472 16328 16336 4545 4546 16372 16373 16375 16416 4612 4626 16479 16482 10683 16539 16582 16594 10766 4783 16606 4807 11654
they$	6127 6711 6712 6717 6718 6767 6781 6784 12704 1047 12876 7064 7221 7323 1788 2104 8089 2105 13923 2106 2107 8253 2288 14460 15540 15541 15542 15543 15544 9718 9719 9720 9722 9911 15748 10597 4635 4687 4696 10751 10768 10799
thick$	2320 9176 3481 5409 5426 5465 5474 5475 5876
thickset$	5422 5896
thief$	14026 14027 14028 14110 14111 14112 14113 14114 14135 14136 14170 11152 11153 11207
thieves$	14025 14026 14027 14028 14110 14111 14112 14113 14114 14135 14136 14170 11152 11153 11207
thieving$	13298 13398 14053 14115 14116 2406 5868
thigh$	16646
thighs$	16646
thin$	7432 9469 5422 5441 5445 5897
thing$	7361 8698 8880 15021 15257 15258 15259 15830 15831 15832 15833 15834 15836 15837
things$	12090 12260 12425 7006 7124 12960 13231 7639 7785 14646 14805 14875 9198 15046 9252 15228 10200 10288 10311 4974 11228 11387
think$	12157 12158 12159 12160 1040 1236 1237 1238 1239 1240 1241 1242 13243 13244 13245 13246 7637 7638 1654 7640 1656 1657 7664 13509 13510 13747 2095 2096 2097 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 8942 8943 8944 8977 14997 15153 15154 9355 9932 15766 15767 15768 15769 10024 15858 4618
thinking$	7071 11520
thinks$	1236 1237 1238 1239 1240 1241 1242 2095 2096 2097 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 9932 15766 4618
thinnest$	3515 5470
third$	2430 3473
thirteen$	2765 2766 2767
thirties$	12456 12491
thirty$	12454 12456 669 12489 12490 8722 14586 14587 14588 14589 14590 14591 14592 15283
this$	6291 12345 6638 6645 6875 12792 12797 6968 7285 1301 7362 7363 7920 8113 2606 8844 15018 9198 15080 15081 15082 15083 15084 3296 3300 3473 15642 15685 9959 9960 10087 10088 10089 10090 10091 10092 15932 16025 16026 16027 16028 16029 16030 16086 16087 10255 10288 10311 10408 4635 10741 5137 5297 5419 11513 11547 11548 11549 11558 5643
thorn$	2379 11207
thorough$	2884 3401
thoroughly$	5524
those	10434 16487 11649
those$	7400 13879 8113 2140 2636 3450 16333 10569 16504 10698 10742 16582 16585 16618 5168 11513 5640
though$	215 6201 6240 6241 6242 6243 6244 6245 6246 6247 268 269 12379 12380 12381 12382 940 9450 9451 9452
thought$	6078 6079 6080 6081 6082 6085 12536 12903 12905 12907 1236 1237 1238 1239 1240 1241 1242 13636 13637 13670 2095 2096 2097 8095 8096 2177 2268 2446 2550 9166 15728 15744 15749 15752 15753 15755 15756 15757 15758 9932 15766 15767 15768 15769 15770 15771 15772 10024 15858 15894 15895 15896 15897 15898 15899 15900 15901 15902 15903 10071 10072 10073 10074 10075 16040 16149 4590 4617 4622 4646
thoughtless$	1870 1871 15843 15844 15854 5102 5869
thoughts$	4824
thousand$	7648
thrall$	7066
threadbare$	5490
threat	4938
threat$	8154 2170 8156 8157 8158 8159 8160 8161 8162 8163 8164 8165 13999 14000 8168 8169 8170 8171 8172 8173 10375 10750 4766 5639 5656
threatened$	10923
threatening$	5298 5874
threats$	14937
three	10367 16294 10472 16328 16353 16372 16373 16375 16416 4626 16479 16482 10683 16539 16582 16594 10766 16606 11654 11743
three$	7971 14051 9413 3530 15348 15349 15350 15351 15352 15353 9735 9750 16016 10233 5613 5640 5753 5812
thresholds$	16063
threw	16754
threw$	48 67 347 912 990 1243 1244 1401 1403 1442 1443 1444 1500 1501 1502 1503 1936 2115
thrill$	6065 81 6070 12291 12292 12293 12896 12933 7280 13372 13827 13853 5111
thrills$	13833
thrive$	850 1251
thrived$	850 1251
thrives$	850 1251
thriving$	850 1251
throats$	15669
throug	10783 10909 5606 5683 5690
through$	374 1098 13472 13473 8289 14316 8981 8982 9498 15571 15600 15602 15616 15643 15648 10238 4485 4574 16406 10634 10874 5023 5584 5742
throughout$	13403
throw$	48 67 347 912 990 1243 1244 1401 1403 1442 1443 1444 1500 1501 1502 1503 1936 2115
throwed$	48 347 990 1243 1244
throwing$	48 67 347 912 990 1243 1244 1401 1442 1443 1444 1500 1501 1502 1503 1936
thrown	16754
thrown$	48 67 347 912 990 1243 1244 1401 1442 1443 1444 1500 1501 1502 1503 1936 15452 4938 4939
throws$	48 67 347 912 990 1243 1244 1442 1443 1444 1500 1501 1502 1503 1936 2115
thug$	14025 2410 2411 2412 2413 14299 11126 5251 5848
thuggery$	5848
thuggish$	5848 5874
thugs$	14025 14047 14048 14049 2410 2411 2412 2413 14299 16110 16430 11126 11534 5848
thump$	13536
thus$	3182 3183 3184 3185 3186 3187
tic$	5700
tick$	5539
ticking$	5175 11525
tidy$	5445
tied$	4591 10611 11453
ties$	2124 9584 9585 11115
tight$	9288 9396 15360 15361 9574 10265 5465 5490
tightly$	3511
tights$	11470
tiktok	4653
tiktok$	586 6571 587 6572 588 6573 589 6574 590 6575 12409 12410 12411
till	10491
till$	16324
tills$	16324
time	4870 10871
time$	6186 12218 12284 12612 12613 7304 7305 7306 7318 7319 7674 7675 1922 1923 1924 13753 8049 8050 8052 8127 8184 8185 8228 8279 8280 8281 14140 14238 14569 14706 15237 15238 15495 15496 9694 15657 15658 15659 15660 15673 15681 15881 15882 15883 15884 15885 15886 10369 16367 4702 16564 10776 10777 10856 5174 11507 11568
timed$	16498
timekeeping$	11090
timeline$	10423
timeout$	10855
times$	12015 12017 12018 12022 13479 13480 13481 13482 13483 13484 13485 13511 13512 15674 10369
timeta	10427 10887
timetable$	16260 16704 10880 16720
timetables$	16260
timewaster$	11152
timewasters$	11152
timid$	10264
timing$	10369
tinnitus$	5946
tiny$	5490
tip	5929
tip$	4505 4707
tipped$	4707
tipping$	4707
tips$	4707
to	4452 4860 11590
to$	6083 6087 12100 12144 12177 6384 6393 6415 6448 6505 6506 6507 6509 6550 6558 6562 6628 6629 6630 6631 6632 6635 6670 6674 6695 6818 12707 6974 12899 7126 7191 13025 13029 13030 13031 13032 7237 7388 7391 7392 7480 7489 13381 7565 7692 7694 13597 7782 13638 7821 13657 7914 8007 8015 8018 8020 8026 8109 8155 14105 8276 8288 8294 8376 8377 8378 8435 8453 8454 8463 8476 8479 8493 8498 8516 14378 8589 8617 8625 8641 8642 8644 8832 8920 8960 9100 9104 9221 9289 9300 9359 15274 9598 15435 15436 15437 15439 15459 15479 9656 9657 9683 9716 15631 15644 9891 9892 15765 15775 15776 15777 9957 9958 15808 15857 15865 10086 4138 10132 10189 10256 16097 10266 10267 16135 10303 10337 10342 10343 10344 10345 10346 10384 10388 10392 4411 4445 10456 4485 10482 10514 10519 4541 10533 4565 10553 10562 10575 10576 10644 10653 10659 10660 10669 10673 4689 4690 10719 10734 10740 16587 4776 10797 10810 16663 10835 10847 10848 16692 10874 10885 10930 10976 4993 10981 16830 11079 11084 11085 11106 11489 11491 11495 11512 11514 11548 11564 11579 11580 11678 5697 5742 11807
today$	13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 14734
toddler$	10824
toe$	15364 15388 15389 9557 5132
toerag$	11126 5852 5865
toerags$	11126 5852 5865
together$	16287 11230
toilet	4870
toilet$	10855
toing$	10482
tokenistic$	5129 5907
told	4512
told$	187 12009 12010 196 197 198 205 206 207 208 209 210 211 212 213 12041 12042 12043 12262 12263 6442 6464 6465 6466 6467 6468 6469 6470 6471 12541 12550 7283 7284 1660 1661 1662 1663 1664 1665 1666 1667 1689 1690 1691 1692 1693 1694 1695 13514 13515 13516 7793 13670 14244 15167 15467 15473 15478 15481 15487 15582 15583 15584 15585 15586 9780 9781 9782 15625 15626 15627 15628 15629 9856 9857 9860 9877 10005 10006 15929 10454 4548 4556 10544 10898 10910
tolerance$	11666
tolerate$	5086
tolerated$	16557 5086
tolerates$	5086
tolerating$	5086
tomorrow$	13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 14231 5236
tone$	15326 11437
tones$	15326 11437
tonsil	10814
tonsils$	16647
too$	63 6212 308 6691 6692 7223 7224 7389 7529 7530 7532 7633 7690 7691 13863 8357 2453 8632 8633 14629 3087 3088 3089 3106 3137 3138 3139 3349 3350 3351 3358 15360 15361 10029 10030 10031 10202 4218 10217 10218 10219 10220 10263 4279 4280 10304 10351 10353 5098 5355 5383
took	5712
took$	87 124 12081 12082 12083 12085 428 429 583 602 681 12529 12846 1196 7186 7188 7190 1222 1529 1530 1562 1577 1580 1581 1611 1612 13476 13477 13652 1887 1927 1928 1995 1999 2912 2913 2914 2915 3204 3205 9949 3975 9967 9976 9980 9981 9982 9983 9984 9985 9986 10048 10050 10051 10052 10053 10054 4076 4826 4847 5017 5058 11044
tool$	4764 11078
toolki	11674
tools$	12071 12072 4764 11078
tooth$	11440
toothless$	5908
top	16258 10429
top$	12444 8403 15366 15383 15384 15385 16262 16267 16499 16504 4770 11470 11475 11481 5640 5645 5646
topless$	6579 6587 6980 5897
tops$	9527 9528 15366 15383 15384 15385 15406 15407 15414 11470 11475 11481
torment$	2075 2076 2077 5118
tormented$	2075 2076 2077 5118
tormenting$	2075 2076 2077 5118
torments$	2075 2076 2077 5118
tormentted$	2075 2076 2077 5118
tormentting$	2075 2076 2077 5118
torn$	15360 15361 5483 5490
tos$	10482
toss$	15868
total$	2248 2249 2251 3641 4300 5530
totally$	5521 5524
touch$	12100 1361 15035 15036 9204 15230 15231 15232 15570 15941
touched$	11864 6286 12466 12528 12816 13501 14918 14933
touches$	9185 9186 15038 9304 15140
touching$	12503
tough	4762 4768 4773
tough$	13861 2494 2495 2496 2497 2498 2499 2856 2857 2858 9173 9177 9178 3194 3195 3196 3444 3456 10753 5387 5390 5404 11402 5445 5682 5890
toughe	4768 5683
tougher$	3102 3103 3104 3105 9173 10753 5682
touret	5941
toward	4659 4676 4719 5690
towards$	6509 8007 8015 8018 8020 8026 14036 14105 8516 8586 16406 10644 11769
tower$	3384
towered$	3384
towers$	3384
town	10725
town$	14065 14070 14195 14196 10721 10725 16558 16576 16598 4782 10790 16777
toxic$	2134 2135 2136 2445 5152 5153 5154 5245 5876
toy$	952
toyed$	952
toying$	952
toys$	952
trace	16235 4521 16350 5618
trace$	16362
traced	16448
traced$	16376 16446
traces$	16362
track	4453 4521 16496
track$	4038 4453 10504 16352 16362 16366 10539 4555 16457 10668 16546 11620
tracke	4521 16341 10535
tracked$	16289 16363 16368 10539 4555 16376 4789 5623
tracker$	4510
tracki	4521
trackie$	11470
trackies$	15383 15384 15385 3585 15404 11470 11475 5501
tracking$	4510 10539
tracks	4521
tracks$	16362 10539
tracksuit$	15383 15384 15385 15394 11470 11472 11475 5902
tracksuits$	9527 9528 15383 15384 15385 15386 15387 15391 15392 15393 15394 15396 15404 11470 11472 11475 11639 5902
trade$	612 621 6606 622 623 624 625 626 756 911 14537 5045
traded$	612 621 6606 622 623 624 625 626 756 911 5045
trader	4419 10484
traders$	14065 16214 10404 16296 16317 16319 4560
trades$	612 621 6606 622 623 624 625 626 756 911 5045
trading$	612 621 6606 622 623 624 625 626 756 911 5045
traffic$	544 545 546 5028 11612
trafficced$	544 545 546 5028
trafficcing$	544 545 546 5028
trafficed$	544 545 546 5028
trafficing$	544 545 546 5028
trafficking$	12199 12361 544 545 546 13818 13819 13820 13821 13822 13823 13824 13825 5028
traffics$	544 545 546 5028
tragic$	8451
trail	4810
trail$	16355 4542 16457 10795
trailed$	4542
trailing$	4542
trails$	4542
trainer$	11470
trainers$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12291 12292 12293 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12837 12838 12839 7280 13358 13859 8030 9527 9528 15383 15384 15385 15386 15387 15391 15392 15393 15394 11470 11475
training$	14229 10983
tramad	10832
tramadol$	16665
tramps$	15419
transactional$	5049
transfer$	11754
transfusion$	5945
transfusions$	5945
transplant$	16682
trap$	12810 5180
trapping$	5029
trapstar$	5901
trashy$	5868
trauma$	16760 11691 5707
travel	16271
travel$	12248 12249 12250 12468 7143 2381 2382 2383 2384 2385 2386 9013 10458 4474 16325 5058 11044
traveled$	2381 2382 2383 2384 2385 2386 5058 11044
traveling$	2381 2382 2383 2384 2385 2386 5058 11044
travelled$	2381 2382 2383 2384 2385 2386 5058 11044
traveller$	3495 9486
travelling$	12276 12468 2381 2382 2383 2384 2385 2386 9013 5058 11044
travels$	2381 2382 2383 2384 2385 2386 5058 11044
trawl	4532 5929
trawl$	4439 11608
trawled$	4439 10638
trawles$	4439
trawling$	4439
trawls$	4439
treat$	2284 2285 8929 8942 8943 8944 8947 14781 14782 14996 4292 4293 4347 4580
treate	4694
treated$	2284 2285 8947 14781 14782 9162 9165 15263 15264 15265 4292 4293 4347 4426 10598 4863 10850 10851 5755
treating$	2284 2285 8878 8929 8947 14781 14782 4292 4293 4347
treatm	11733
treatment$	4036 16677
treats$	2284 2285 8947 14781 14782 4292 4293 4347
treatted$	2284 2285 8947 14781 14782 4292 4293 4347
treatting$	2284 2285 8947 14781 14782 4292 4293 4347
tree$	14227
trendy$	5490
trial$	8545 16721 11803
tribunal$	5965
tribunals$	5965
trick$	7631
tricked$	14955
tricks$	14536 2719 15497
tricky$	2494 2495 2496 2497 2498 2499 14414 14415 14416 14417 14418 5235 11288
tried$	1449 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 2271 9611 9613 9614 15535 15583 15584 15585 15586 15737 9908 16149 11518
tries$	1449 2271 15573 15595 15596 15597 15598
trio$	2207 11139
trip$	12503
trips$	12503
trollop$	5865
trollops$	5865
troopers$	15057
troubl	10642
trouble$	11838 11886 11898 11899 6213 6214 6215 6216 6217 6218 6219 6220 236 237 238 12295 12332 6788 6789 12623 12624 12625 12626 12633 12668 12669 12670 869 12714 12731 12732 12733 12734 12735 12795 1006 12895 1079 1080 12973 12990 13003 7172 13033 13034 13072 13074 7255 7256 1383 1384 1385 13215 13298 7478 13318 13328 7697 13553 13554 13555 13556 13557 13558 13559 13560 13829 13833 13840 13901 14053 8231 14115 14116 14117 2307 8304 8329 2406 14254 14272 2458 2459 14278 14279 14280 14281 14294 14448 14527 15035 15036 9204 9712 15546 9714 15666 15708 9943 15782 15783 15784 15881 15882 15883 15884 15885 15886 16474 16475 10652 4907 4985 11047 11095 5144 5145 5146 11226 11227 11278
troubled$	8455 8568 15744 15749 15752 15753 15755 15756 15757 15758 9932 15766 15767 15768 15769 15770 15771 15772 9944 15801 5292 5419
troublemaker$	14025 14135 14136 5851
troublemakers$	14025 14135 14136 14448 5851
troublemaking$	5851
troubles$	1076 12895 13700 13701
troublesome$	8125 5876
trousers$	9527 9528 3585 5501
truancy$	5837
truant	5971
truant$	12217 12281 14026 14027 14028 14135 14136 15661 11152 11153
truanted$	5837
truanting$	13096 5837
truants$	14026 14027 14028 14135 14136 11152 11153 5857
truculent$	5878
true$	4147
trust$	13361 13366 7857 7858 7859 7860 1876 1877 14312 15462 15468 15482 15536 15537 15538 15539 15549 15639 15640 15641 9911 9916 9917 16120 10314 4333 16187 16188 5103 11493 11501 5577 5586
trusted$	12553 12554 12555 12567 12987 13670 1876 1877 14285 2940 8986 3023 9026 3042 3043 3044 3045 3046 9032 15625 15626 15627 15628 15629 15866 15867 5103 5613
trustful$	13466 11083
trusting$	13466 1876 1877 8037 8038 8039 15461 9809 11083 5103
trusts$	1876 1877 5103
trustted$	1876 1877 5103
trustting$	1876 1877 5103
truth$	7786 15710 15712
truthful$	7783 13617
try$	6984 1449 7836 2271 9611 9613 9614 15462 15468 15482 15526 15527 15528 15535 15573 15639 15640 15641 15652 15891 11493 11501 11518
trying$	6984 15639 15640 15641 16254 11501 11520
tryings$	16254
tubby$	5897
tube	5715
tube$	11701
tubefed$	11700
tuberculosis$	5948
tuitio	10879
tuition$	16712
tumble$	8420
tumour	10802
tumour$	16635
tune$	12859
tuned$	2699
tunnel$	16773
turf	10703
turf$	16536
turkish$	3495 9486 11462
turn	10777
turn$	524 525 1082 1083 1613 1614 7916 7918 1937 2392 2393 3304 3305 3574 3583 3594 3595 3596 3597 3598 3615 3616 9612 9632 9638 9643 9652 15488 15489 15573 9747 9880 15892 4193 4199 4200 4201 16100 10359 16377 10685 4754 16610 5232
turned$	6464 6465 6466 6467 6468 6469 6470 6471 524 525 1082 1083 1613 1614 13670 1937 2392 2393 9473 9478 3575 3584 3594 3595 3596 3597 3598 3615 3616 9612 9618 15455 15456 15457 15458 15583 15584 15585 15586 3883 9878 4193 4199 4200 4201 4233 16150 16571 5232 11552
turning$	524 525 1082 1083 1613 1614 1937 3594 3595 3596 3597 3598 3615 3616 15855 15856 4193 4199 4200 4201 10359 4754
turnned$	524 525 1082 1083 3594 3595 3596 3597 3598
turnning$	524 525 1082 1083 3594 3595 3596 3597 3598
turns$	524 525 1082 1083 1613 1614 1937 2392 2393 3304 3305 3594 3595 3596 3597 3598 3615 3616 9612 9713 15573 15595 15596 15597 15598 4193 4199 4200 4201 4754 16610 5232
tutor$	12124 8146
tutors$	12124
twelve$	2765 2766 2767
twenties$	12456 12491
twenty$	12454 12455 12456 669 670 12489 12490 14544 14545 14546 14547 14548 14549 8722 2761 8750 14584 14586 14587 14588 14589 14590 14591 14592 15283 15284 11350
twice$	6620 12459 12904 13355 13356 7641 8671 8672 8673 14653 8888 16663 5765
twins	11726
twins$	15419
twisted$	8340
twisting$	13357
twists$	11450
two	10367 16294 10472 16328 16353 16372 16373 16375 16416 4626 16479 16482 10683 16539 16582 16594 10766 16606 11654
two$	6482 12725 14051 14531 9413 3530 15348 15349 15350 15351 15352 15353 10035 10233 4696 5312 5613 5640 5753 5812
twoc	10991 5832
twoc$	16824 11817
type$	2309 2311 2312 2313 9188 11220
types$	14288 11220
ugly$	5360 5897
ultimately$	117
umpteen$	7646 7678
un$	15106 11203
unable$	171 917 964 1791 1901 1902 1903 1904 1905 1907 1951 2006 8258 8259 2508 2509 2510 2511 2512 4834 4900 4968 11509
unacceptable$	14340 14341 14342 14343 14344 14345 14346 14347 14348 10724 5298 5907
unacceptably$	5907
unacco	5810
unaccompanied$	11795
unadoptable$	5876
unambitious$	5876
unanswered$	11567
unattended$	12980
unauthorised$	5772
unbearable$	13898 13917
unbiddable$	5879
unbreakable$	11376
uncaring$	5876 5907
uncivilised$	5868
uncle	10893 16728 16756 16778 10948
uncle$	4904 16726 10922
unclear$	1761 1764 1767 1768
unco$	5287 5538
uncomfortable$	16593
uncons	5949
uncontrollable$	5292 11509 5876
uncooperative$	5872 5907
uncorr	4401
uncorroborated$	10386
uncouth$	5878
under	10783 4856 5815
under$	606 2143 9214 9498 3865 3888 10232 10374 10582 10841 4861
underachiever$	11152
underachievers$	11152
underage$	5039 5046
underc	5623
undercover$	11608
underdressed$	5897
underhand$	5868
undermine$	5106 11511
undermined$	5106 11511
undermines$	5106 11511
undermining$	5106 11511
underpass$	12602 12603 12604
unders	4433 4512
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1761 1764 1767 1768 13747 7928 7929 7930 7931 7932 7933 7934 7935 7936 7937 7938 7939 7985 7986 7987 7988 7989 7990 7991 7992 2695 2696 3127 3128 3129 3130 3314 15276 15536 15537 15538 15539 4556 4820
understanding$	8869 14703 8889 14723 8967 2983 2984 8970 9386 11540
understands$	1761 1764 1767 1768 2695 2696 3127 3128 3129 3130 3314 4556 4820
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1761 1764 1767 1768 2695 2696 3127 3128 3129 3130 15684 4590 4617 4622 4646
undert	4520
undertaken$	12037 15869 15870 15871 15872
underw	5754
underweight$	11714 5897
underwent$	11739
undesirable$	13876 13877 13878 13883 5116 5292
undesirables$	13876 13877 13878 5849
undisciplined$	5876
undocumented$	5974
undoing$	12746 12803 12804 13696 13697 13698
undone$	15417 15418
undoubtedly$	3858 11510 5905
undress$	6982
unempl	16727
unengaged$	5872
unfair$	15843 15844 15854 15951
unfazed$	5890
unfit$	4137
unflappable$	11376
unforgivable$	5907
unforgivably$	5907
unfounded$	5124
ungovernable$	5876
ungrateful$	5876
unguarded$	1022
unhappiness$	12805 12806
unhealthy$	6111 2134 2135 2136 5020 5152 5153 5154
unheeded$	11567
unhelpful$	5907
unhinged$	5868
uniform$	9527 9528 15362 11468 11470
uniforms$	9527 9528 15362 11468 11470
uninterested$	5515 11509 5876 5907
uninvited$	1504
unironed$	5483
unit	10394 10414 10502 16675
unit$	8269 9911 9916 9917 16120 10314 16187 16188 10364 16199 16204 16216 16218 16225 16227 16232 16233 16234 10402 10403 16247 10421 10450 16293 16297 16298 16300 16310 10480 16316 16323 16335 10529 16428 16449 10633 16512 10713 16547 16678 16700 16768 16819 11744 11762
units$	16216 16218 11678
university$	3257 3258
unjust$	15854
unkempt$	3495 9486 5897
unkind$	15843 15844
unknow	16341
unknown$	12142 6584 7196 13883
unlawful$	12335
unless	16540
unless$	12562 12565 12566 4743
unlikeable$	5876
unlikely$	3698 3699 5399
unlovable$	5292
unmanageable$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5292 11278 5876
unmotivated$	5876
unnecessary$	6072
unnerve$	9060
unnoticed$	12741
unopened$	11567
unpaid$	5004
unplaceable$	5876
unpleasant$	8455 16593 5876
unpredictable$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5298 5874
unprepared$	5506
unprofessional$	5907
unprofessionally$	5907
unquestionably$	5905
unreachable$	11509 5872 5879
unread$	11567
unreasonable$	15843 15844
unreliable$	12984 5128 11509 5876 5907
unrepentant$	5876
unresponsive$	5872
unruly$	5137 5292 5298 5419 5876 5879
uns$	11203 11229
unsafe$	11818 11819 11860 6111 12335 7697 8025 16794 5018 5020
unsavoury$	12161 12162 13876 13877 13878 8455 5235 5292
unshockable$	5890
unsolved$	10428
unstable$	11313 11314 5876
unstuck$	13137 13138 13139 13151 13152 11072
unsubstantiated$	5124
unsuitable$	7173 13690 13870 13879 13883 5116
unsupervised$	5344
untamed$	5868
unteachable$	5292 5879
untidy$	3495 9486 11433 5466
until$	13035 13036 13037 13111 13112 15533 9701 16360 4743 11812
unto$	8208 8211
untouchable$	14086 14087 14088
untrue$	13928 15689
untrustworthy$	11509 5876 5907
untucked$	15360 15361 15417 15418
unusual$	5445
unusually$	5366
unwanted$	12161 12162 6797 8674 8677
unwashed$	15360 15361 5466 5483 5897
unwell	16745 10913
unwell$	16746
unwilling$	1897 1901 1902 1903 1904 1905 1907 1953 2508 2509 2510 2511 2512 4281 5506 11506 11509
unwillingness$	6348 364 365 366 367 368 369 2508 2509 2510 2511 2512
unwise$	104 105 6111 11956 11957 11958 11959 160 161 162 163 164 165 166 910 1779 1870 1871 5020 5099 5102
up$	11869 11882 11883 11954 12089 12147 12148 12150 12152 12235 504 505 506 507 508 6618 6831 12750 7112 7113 7114 7115 12957 12958 7180 7233 13094 7463 7464 1487 7495 7496 7497 7498 7499 7500 7501 7502 7504 7505 13341 13342 13426 1670 1671 1672 1673 1674 1675 1676 1677 7745 7869 13749 8063 13897 2224 8303 8332 8547 8548 14387 2606 8653 8682 8685 8709 8724 8725 14600 14621 8796 8813 8864 14700 8870 8890 8935 8936 8937 8939 14804 14906 14973 14993 9276 3294 3295 9281 15127 15128 15166 9442 15286 15312 15330 15368 9559 9560 9568 9569 15408 15426 9594 9595 15464 15465 15470 15471 15475 15476 15484 15485 15492 15493 15494 15579 15580 9835 15691 9868 15711 15713 15945 10121 10133 15971 10179 10182 10183 16055 10231 16206 16253 16262 10654 16505 16514 10739 16595 16596 16730 16732 16798 4991 11014 11245 11247 11285 11396 11474 11488
upbringing$	11279
upbringings$	11279
update	4398 4497
update$	4414 10482
updateing$	4414 10482
updates$	4414 10482
upon$	6786 12707 16190 10678
upper$	4751
uppity$	5878
ups$	14554 14578 14606 14813 14849 14975 14993 15163 15198
upset$	15016 15017 15020 15035 15036 9204
upsets$	9185 9186
upsetting$	11900 11901 11902 11903 11904
upstream$	11603
urchin$	5848
urchins$	5848
urgency$	16116 16117 16118 16119 11566
us$	12275 12297 12385 12388 7158 13080 13085 13493 13615 13755 13756 13760 8261 14457 8949 14850 14851 14852 14853 14883 14888 14889 14890 14891 14892 14895 14935 14936 14969 14971 14983 14985 9358 15236 9424 10141 4440 16327
use	4398 4706 4719 4983
use$	6017 6019 6020 6021 11907 11908 11909 11953 12100 12217 12246 757 758 759 6856 6984 1627 7613 7614 7615 7616 7617 7618 7619 1821 13747 2944 2945 2946 2947 2948 2949 15462 15468 15482 9806 4407 4464 4504 4691 16653 16654 11493
used	4719 4849
used$	11864 11894 12501 12528 12544 757 758 759 12597 12598 6766 12816 12981 1248 7278 7279 1627 7613 7614 7615 7616 7617 7618 7619 13501 13503 1821 2485 2973 3121 14955 3203 4232 4410 4586 4651 4840
useful	4719 5606
useful$	16193 4376 16226 4504 4737
useless$	5516 5868 5876 5907
user$	14009 14022 14023 14135 14136 2350
userna	10427
usernames$	16260
users$	14009 14022 14023 14135 14136 2350 16747
uses	4706 4849
uses$	757 758 759 4464 4840
using	4706 4849 4983
using$	12032 757 758 759 6984 1627 7613 7614 7615 7616 7617 7618 7619 2486 4464 4840
usual$	10271 5150
usually$	3586
utter$	2248 2249 2251 3641 4301
utterly$	9890 4186 5521 5524
vaccin	5960
vain$	5876
valium	10832
valium$	16665
valuab	5606
value	4398 11590
value$	7021 1295 7731 4407 4504 5692
valued$	1295
values$	1295 14437 11321
valuing$	1295
van$	12809 13404 16773 16785 11609
vandal$	14025 14026 14027 14028 14135 14136 11152 11153 5848
vandalise$	14127
vandals$	14025 14026 14027 14028 14135 14136 11152 11153 5848
vans$	12809 11609
vape$	12125 12126 6303 6304 6305 6306 6307 6309 6310 12443 12446 12837 12838 12839 13886 16668
vapes$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12291 12292 12293 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12530 12837 12838 12839 12910 12911 12912 12913 12914 12915 7280 8030 13886 13902 16668
variable$	14335 14336 14337 14338
various$	609
vehicl	16361 10627
vehicle$	4581 10991 5627 5632
vehicles$	4581 16460
veins$	14224
ventured$	12567
verbally$	5308
verif	5602
vermin$	14205 16110 11207
versed$	8741 3471
version$	8097 8098 8099 13933 2116 2117 2118 2119 2120 2121
versions$	8097 8098 8099 2116 2117 2118 2119 2120 2121
vertigo$	5946
very$	6203 6211 8356 2827 3106 9541 9903 5355 5366 5383 5729
vest$	11470
vests$	15400 15401 15402 11470
veteran$	3262
veterans$	3262
via$	4485
vicious$	5239 5874
victim$	7430 7431 13664 7948 13810 13916 2146 8150 2166 14351 14872 14873 14874 14986 15188 15189 15190 15191 4941 11078 5335 11373 11374
victimisation$	11857 11858 11859 12662 12663
victimise$	4294 4295 4296 4297
victimised$	4294 4295 4296 4297
victimises$	4294 4295 4296 4297
victimising$	4294 4295 4296 4297 16180 16181 16182 16183
victims$	12206 842 7430 7431 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772 13810 13833 13903 13904 13905 13906 2145 8150 2166 14351 14775 14872 14873 14874 14986 14998 14999 15188 15189 15190 15191 10339 11078 11373 11374 11384
video$	12412 12420 6610 6611 627 628 12813 14918 14933 16245 16351
videos$	12412 12420 6610 6611 627 628 12813 14918 14933
vietnamese$	3495 9486
view$	8856 8857 8858 8859 8860 8869 14703 8889 14723 4659 11557
viewed$	2173 2548 10496
views$	8856 8857 8858 8859 8860 11063 11557
vile$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5243
village$	13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14006 10157 4782
villain$	11207
villains$	11207
vindictive$	15854 5239 5874 5876
violen	10556 16432 16459 16634 16727 16745 16771
violence$	11886 12327 12342 12344 6788 6789 12875 13003 13013 7197 13297 13299 13901 14053 14063 14090 14109 14115 14116 14117 2406 14272 14294 2594 2595 14448 14937 9106 4379 10365 10366 4383 10371 16209 10414 4436 4437 4442 4465 4469 4473 10460 10464 10465 10467 16301 16306 16307 16308 10477 4495 10483 4500 10490 16329 10550 10616 4648 10639 10679 4728 10714 4907 11047 11065 11066 11071 11115 5610 5789 11774
violent$	7697 8455 14340 14341 14342 14343 14344 14345 14346 14347 14348 14448 5155 5239 5298 5645 5874
violet$	14987
violets$	14987
vipers$	13949
virtually$	2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 5368
virus$	2380
visa$	16797
visibility$	16621
visible$	10753 11454 5686
visit	10372 10777 4983 11669 11674
visit$	6978 1004 1005 8613 15699 15700 15701 16040 4389 16486 16610
visite	10372
visited$	1004 1005 15929 16149
visiting$	12032 12276 6978 1004 1005
visitor$	16673
visits	4931
visits$	1004 1005 8613 15699 15700 15701 16342
visitted$	1004 1005
visitting$	1004 1005
visual$	5732
visually$	5733
vital$	10233
vitiligo$	5900
vodka	10833
vodka$	16662 16666
voice$	10806 11557
voices	10806
voices$	16639 11557
volatile$	8455 14340 14341 14342 14343 14344 14345 14346 14347 14348 5153 5154 5298 5874
volition$	12174 12498 12499 12822 11043
volume	4732
volumes$	10109
voluntarily$	12498 12499 12509 12510 12511 12512 12513 12514 12515 12516 12517 12518 11042 11043 11046
volunteer$	991 992 993 994 996 997 998 999 1000 5073
volunteered$	991 992 993 994 996 997 998 999 1000 5073
volunteering$	991 992 993 994 996 997 998 999 1000 5073
volunteerred$	991 992 993 994 996 997 998 999 1000 5073
volunteerring$	991 992 993 994 996 997 998 999 1000 5073
volunteers$	991 992 993 994 996 997 998 999 1000 5073
vomit$	16645
vomited$	5731
vomiting$	5731
vomits$	5731
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12443 12446
vouchers$	12443 12446
vulgar$	5878
vulnerabilities$	7767 1783 1784
vulnerability$	12662 7767 1783 1784 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 13771 13772
vulnerable$	11820 11860 8070 8071 8072 8073 8904 8905 8906 8927 14872 14873 14874 14909 14910 14911 9092 9093 9094 9095 15000 11370 11385 5419
wade$	1470 1471 1472 1473 1474 1475
waded$	1470 1471 1472 1473 1474 1475
wades$	1470 1471 1472 1473 1474 1475
wading$	1470 1471 1472 1473 1474 1475
wag$	5034
wagging$	5034
wags$	5034
wait$	7539 13373 13374 13375 13376
waited$	11552
waiter$	12165
waiters$	12165
waiting$	8201 14228 4859 4864 5749
wake$	16175 16176 16177 16178 16179 11585
walk	16271
walk$	6139 6302 6351 6421 12531 12532 12533 12534 12535 6752 898 899 900 1150 1155 1156 7143 13038 13039 7249 7254 1590 7659 13496 7704 13538 13539 13540 13541 7747 13598 9023 3239 3240 3241 3242 3243 3573 3582 3594 3595 3596 3597 3598 4121 4122 16100
walked$	6438 6710 6719 6879 898 899 900 7759 7789 7840 13681 3573 3582 3594 3595 3596 3597 3598 4121 4122 10901 11552
walking$	12032 12276 898 899 900 7143 13199 13200 9409 3573 3582 3594 3595 3596 3597 3598 4121 4122
walkked$	898 899 900 3573 3582 3594 3595 3596 3597 3598
walkking$	898 899 900 3573 3582 3594 3595 3596 3597 3598
walks$	898 899 900 3239 3240 3241 3242 3243 3573 3582 3594 3595 3596 3597 3598 4121 4122
wall$	10426
wallflower$	11374
wallflowers$	11374
wander$	7143 1480 1481 1482 1483 1484 1485 1486 2290
wandered$	1480 1481 1482 1483 1484 1485 1486 2290
wandering$	7143 13199 13200 1480 1481 1482 1483 1484 1485 1486 2290
wanderred$	1480 1481 1482 1483 1484 1485 1486 2290
wanderring$	1480 1481 1482 1483 1484 1485 1486 2290
wanders$	1480 1481 1482 1483 1484 1485 1486 2290
wannabe$	5131 5848
wannabes$	5848
want	10407 4579
want$	12402 12403 12526 12527 6922 6923 939 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 12922 7164 1295 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13419 1713 1714 1715 1716 7893 7894 7895 7896 2045 8108 14598 14702 14811 9052 9053 9054 3117 14949 9125 9126 9127 3620 15536 15537 15538 15539 15555 15556 15557 15573 9843 3972 15873 16226 16254 4825 5073
wanted	4566
wanted$	6298 12526 12527 12657 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 12885 12886 12922 1174 1175 1176 1177 12996 7164 7165 7166 7167 13069 1295 13189 13190 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13419 13420 13503 1713 1714 1715 1716 2045 14949 3620 15684 3973 10044 10045 4061 4062 4421 10547 10551 16393 4597 4825 4988 5007 5073
wanting$	991 992 993 994 996 997 998 999 1000 12922 1295 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13419 1713 1714 1715 1716 2045 14949 9150 5073 11536
wants$	12402 12403 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 12922 12944 13068 1295 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13419 1713 1714 1715 1716 2045 14174 14175 14176 14177 14702 14811 3117 14949 3620 15555 15556 15557 15573 9843 16254 4825 5073
wantted$	12922 1295 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13419 1713 1714 1715 1716 2045 14949
wantting$	12922 1295 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 13419 1713 1714 1715 1716 2045 14949
ward	16675
warden	10399 10400 10401 4417 4418 4419 10484 4537 4544 10532 4559 10616 4639 10624 4728
warden$	4395 16214 16232 16233 16234 10402 10403 10404 10447 16296 16317 16319 10522 4541 10529 16365 4554 4560 4561 16449 4684 4700 10713 4809
wardens$	13896 14450 14451 4395 16214 16232 16233 16234 10402 10403 10404 10447 16296 16317 16319 10522 4541 10529 16365 4554 4560 4561 16449 4684 4700 10713 4800 4809 11104
warn$	4512 4707
warned$	12009 12010 6178 194 195 196 197 198 199 200 201 6187 203 204 205 206 207 208 209 210 211 212 213 12041 12042 12043 1660 1661 1662 1663 1664 1665 1666 1667 1689 1690 1691 1692 1693 1694 1695 13514 13515 13516
warnin	4759 4760
warning$	12006 12039 12040 12772 13427 13428 13436 7606 13788 13789 13790 13791 13792 4228 4229 4230 4231 16066 16067 16086 16087 16480 16534 10744 10745 10865 11105 11557 11558 5629 11799
warnings$	12006 12039 12040 12071 12072 12772 13427 13428 13436 13788 13789 13790 13791 13792 4228 4229 4230 4231 16066 16067 16086 16087 16480 16534 11105 11557 11558
warped$	8340
warran	10687 5929
warrant$	3059 3060 3061 16207 16415 4660 4692 16520 16615 5659 11647
warrants$	16207 4660 4692 5659 11647
warrior$	11207
warriors$	14104 11207
wary$	11842 6011 6012 6013 6014
was	4426 10451 5705
was$	6123 193 202 361 362 530 543 6623 833 834 982 1372 7559 1989 1990 1991 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8348 2387 2455 2466 2470 2480 2501 8502 8507 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9337 9338 3415 3431 15291 15294 3487 9547 3586 3625 9622 9843 3904 3905 10011 10021 15904 10083 10118 10139 4187 4217 10212 10213 10248 4271 4272 16128 4317 16151 10433 10456 10530 16387 10572 4616 10772 4865 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5281 5293 5295 5303 5304 5364 5391 11405 11453 5549 5576 11626 5717 5729 5734 5736 5739 5752 5765 5767 5790 5792 5798 5811 5812 5817
wash$	4239
washed$	4239
washes$	4239
washing$	4239
wasp$	7380
wasps$	7379
waste$	1935 2322 5583
wasted$	7148 1164 7150 1935 5583
waster$	14017 5848
wasters$	14017 5848 5864
wastes$	1935 5583
wasting$	1935 5583
wastrel$	5865
wastrels$	5865
watch	16470 4810 5623
watch$	15383 15384 15385 4435 16330 10504 16352 16355 4542 16366 10539 16377 16486 10795 4944 11470 11475 11620
watched$	13069 13503 15935 15936 16330 16354 4542 10535 10539 16374 16376 16458 4944
watches$	15383 15384 15385 11470 11475
watching$	14894 9137 4542 10539 4944
watchlist$	11608
watchlists$	11608
watchs$	4542 10539
water$	13395 13397 3206 3207 3208 3209 10967
wave$	1416 1618 11623
waved$	1416 1618
waves$	1416 1618
waving$	13199 13200 1416 1618
wavy$	5466
way$	11876 11877 11878 11879 11910 12606 6930 7211 13125 8630 9207 9209 15159 15160 9544 3560 3561 3562 15403 9590 9591 9707 16021 4278 16283 16657 11003
ways$	11910 12264 13302 14459 8702 14574 14646 2829 2830 2831 2832 2833 2834 2835 14710 9422 9423 15266 15267 15497 15515 15624 15654 11003
wayward$	5292 11278 5419
we	4419
we$	277 278 279 8948 3159 3161 9730 9731 9733 9734 9772 9773 9774 9818 9819 9820 4275 10404 4800
weak$	8213 14335 14336 14337 14338 2521 2615 2616 2617 2618 4150 4151 4152 4153 16081 16082 16083 16084 10264 4307 10370 5317 5318 5560
weakened$	4649
weaker$	8060 8061 8070 8071 8072 8073 8136
weakest$	10370
wealth$	2870
weaned$	4852
weapon	16210 16220 16257 16408 16471 4712 16827 5936
weapon$	12261 12812 8027 8028 8029 16275 16396 16417 16418 10975 16824 5672
weapons$	12259 12327 12812 13297 13299 8027 8028 8029 4412 16275 16396 16417 16418 10697 5672
wear	5002
wear$	12531 12532 12533 12534 12535 1232 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5467 5485
wearing$	12276 1232 13199 13200 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5002 5467 5485
wears$	1232 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5467 5485
weary$	11336
web$	13270
weed	10998
weed$	270 271 272 273 274 275 276 12125 12126 6303 6304 6305 6306 6307 6309 6310 12259 12291 12292 12293 12372 12373 12374 12431 12432 12433 12434 12435 12436 12437 12438 12443 12446 12812 12817 12837 12838 12839 12910 12911 12912 12913 12914 12915 13886 8189 16357 10834 16668 16670 16831 11013
week$	15658 15659 15660 15699 15700 15701 10877 10880 11568 11772
weeken	4791
weekend$	15658 15659 15660 10776 16666
weeks$	15699 15700 15701 11568 11706 11772
weigh$	3020 9006 9007 9008 3291
weighed$	5950 5951
weighs$	5950
weight	10820 10821
weight$	16653 16654 11715 11722
weird$	5868
weirdo$	11207 5865
weirdos$	11207 5865
welcome$	328 329 330 331 332 333 334 7258 7259 7260 16193 5067
welcomed$	328 329 330 331 332 333 334 5067
welcomes$	328 329 330 331 332 333 334 5067
welcoming$	328 329 330 331 332 333 334 5067
welfare$	11828 5996 11911 11912 11913 11914 11915 11916 11917 11918 11921 11975 11976 12265 12266 13564 13705 13706 13707 13708 13709 13710 13711 13712 13713 13714 13715 13716 7980 7981 7982 7983 7984 14838 14839 14840 14841
well$	12036 12044 12045 12070 6266 7277 14126 8345 8346 2405 14320 2633 2634 2646 2693 2756 2978 2999 3002 8998 8999 9000 9001 9002 9003 9004 3027 3036 9033 9034 9035 9036 9112 9113 9115 9323 3339 3488 3493 5424 5437 5446 11469
wellbe	10821
wellbeing$	11828 11911 11912 11913 11914 11915 11916 11917 11918 11921 11975 11976 12265 12266 13700 13701 7980 7981 7982 7983 7984 16654
wells$	14126
went$	12011 12031 12064 12081 12082 12083 12085 380 520 521 522 523 524 525 564 565 566 6565 584 585 686 687 688 691 700 12600 12601 6775 6776 12610 12611 1010 1018 12845 1111 7186 7188 7190 1331 1332 1470 1471 1472 1473 1474 1475 1476 1609 1610 1622 1624 2015 2039 2072 2073 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3573 3582 3594 3595 3596 3597 3598 9874 4253 4568 4862 4963 4978 4991 5030 5057 5058 11044 5232 5809
were	4426 16341
were$	6123 6130 193 202 6208 361 362 530 543 6623 771 833 834 13642 1989 1990 1991 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 2466 2470 2480 2501 2541 2560 2569 2570 2571 2572 2573 2574 14454 2775 2781 8766 2782 2783 2784 2785 2788 2789 2790 2791 2909 2910 2911 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3455 3487 9499 3586 3624 9622 9758 9759 9843 3904 3905 10021 15904 10139 4187 4217 10213 10248 4271 4272 4317 16151 10433 10456 10530 10557 10572 4616 10665 10914 5035 5060 5160 5162 5167 5214 5222 5241 5254 5277 5281 5293 5295 5303 5304 5364 5391 11405 11453 5549 5576 11626 5717 5765 5792 5798 5811 5817
west$	3505
wetting$	11694
what$	6056 6057 6058 6059 6131 6132 6200 6248 12086 12096 12097 12345 12505 12546 6824 6825 860 868 12703 6871 6886 6887 12772 6960 12840 13021 13049 7281 1297 13339 1523 1524 13344 7587 13475 7653 13502 7695 13603 13614 1826 1827 14458 8627 14464 8680 8700 8701 14875 9101 14945 14953 3217 3218 9262 9263 15219 16064 16086 16087 10420 11050 11053 11558
whatever$	7004 13019 7262 13650 14805 14822 15045 15141 3626 3627 3628 3629 15521 3748 3749
whatsa	4653
whatsapp$	586 6571 587 6572 588 6573 589 6574 590 6575
whatsoever$	15904
wheel$	15957
wheelc	10913
wheelchair$	16746 5954
when	11610
when$	6240 6241 6242 6243 6244 6245 6246 6247 6569 6570 7134 12968 12969 12970 12971 12972 13614 13657 14257 14378 14965 15277 16125 16171 16172 16174 16360 16367 10548 4575 16406 16608 10777 11716
whenever$	6569 13403 13407 13408 13409 13410 13411 13412 13413 13414 13415 13416 14257 16360 4575 16608 10777
where	11610
where$	11844 11845 11846 11847 6246 6247 12840 1326 1327 1328 7316 7317 7588 13614 14965 15277 10540 10548 4578 16608
wherea	4489 10474 10475 10501 10506 4558
whereabouts$	16334 16339 16340 10543
wherever$	13005
which	11590 11610
which$	7059 14966 15277 4387 10425 10438 10439 16309 16372 16403
while$	15937
whingeing$	5868
whiny$	5868
whisky$	16662
whisper$	10360
whistles$	12145
white$	14920 3473 3495 9484 3508 9515 9516 9517 3533 5418 5419 5442 5450 11470 5490
who	16210 16231 10425 10438 16372 4576 16403 11610
who$	11844 11845 11846 11847 6248 6621 6622 6657 876 12840 7356 7357 13233 1787 13614 13852 13880 8294 14454 2902 15291 15294 10413 16256 10432 4448 10434 4450 10440 16274 10452 16286 16309 4513 10503 10509 4549 10540 10548 4599 10596 10606 4647 4668 11405 5617
whoever$	12825 12826 12827 12828 12829 12830 12831 12832 12833 12834 12835 12836 10434 16333
whole$	1376 10167 10169 5137
wholly$	5521 5524
whom	16258 16372
whom$	11844 11845 11846 11847 12840 13614 3322 16309 16331 10540 4668 11623
whose$	4937
why$	12096 12097 12703 6871 12751 12752 13543 13544 7746 1762 1763 7749 1765 1766 7752 7753 1769 1780 1781 13603 13614 1828 1829 1830 1831 4041 4042 4043
wicked$	5151
wide$	5226
wider	4582
wider$	13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 10567
wife$	16723 16741 16748
wild$	8375 5137 5151 11179 11180 11181 11204 5239 11278 5443 5466 5876
wilful$	5907
wilfully$	580 954 5070 5580 5907
will	4452 4672
will$	6255 6261 7177 1678 1743 1745 1901 1902 1903 1904 1905 1907 1954 1974 2005 2968 2992 3004 3007 3070 3114 3123 3151 3154 15143 15244 3642 3644 3645 3646 3647 3648 3649 3650 3654 3655 3656 3657 3658 3659 3660 3670 3674 3675 3676 3684 3685 3686 3687 15509 15510 15511 15512 15513 15514 9684 3703 3704 3705 9706 15551 15552 15553 15554 9737 15577 3760 3761 3762 3763 3764 15587 3775 9813 9814 9817 9843 15678 15679 3869 3870 3880 10393 4411 4445 10451 10456 10519 4541 4613 4665 4673 10664 4689 10724 4776 5508 5511 5513 5525 5697
willed$	11302
willfully$	5070
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 13264 7528 13362 13363 13364 13365 1548 1549 1550 1747 1748 1749 1750 1832 1833 1834 9602 9604 9606 15440 15441 15442 15443 4403 5056 5073 5093
willingly$	12498 12499 682 12518 11042 11043 5059
willingness$	12190 9798 15632 15633 15634 15635 15636 15637
willpower$	11069
wimp$	11207
wimps$	11207
win	4758
win$	8592 15593 9761
wind$	11885 6917 13266 2078 2079 2347 9660
winding$	11900 11901 11902 11903 11904 2078 2079
winds$	11885 2078 2079
windup$	8331
wine$	16662
wins	4758
winter$	12350 12351
wired$	2376 5231
wiry$	5422
wisdom$	2686 2688 8761 2777 15073 10814 11388
wise$	6152 2640 2641 8686 8687 8689 8690 8691 2723 9122 9123 9124 15131 3419 3456 3460 11332 11337 11338 5359 5361 5378
wised$	2700 9295
wiser$	6111 2637 2638 2639 2683 2723
wish$	9798 15632 15633 15634 15635 15636 15637 16254
wished$	4825
wishes$	4825 11557
wishs$	16254
wit$	15845 15846 15847
witches$	11199
with	16500 10994 5683
with$	11929 12037 12144 12221 12224 12229 12282 6481 6494 6499 12422 6590 6593 6624 6636 6637 6641 6648 6650 6652 6660 12504 6685 12528 6805 6806 12726 6895 6937 12809 6992 6996 6997 6998 7007 1190 7189 7202 13053 13061 13062 13105 13109 7398 7399 7443 7444 7481 13495 13616 8043 8046 8057 8058 13892 8109 14105 8292 14133 8302 2354 2355 8360 2421 8461 8462 14313 14317 14328 14329 14332 14339 14378 8586 14423 2612 14446 8614 8617 2650 8972 8973 8974 3191 9212 3251 3252 3253 3254 3255 9308 9344 15291 15294 3512 3525 3526 3527 3528 3576 3599 3600 15480 15522 15550 15645 4083 16076 10332 10333 10334 10335 10336 16205 10374 10384 4485 10498 16342 10568 16406 16447 10634 16580 4818 4830 4947 10945 10947 16783 4979 5006 10993 11100 5248 5334 5467 5478 11577 11678 11683 5701 5722 5764 11782 11801
withdrawn$	10707
withdrew$	4366
withheld$	1800 1801 11565
withhold$	1800 1801
withholding$	1800 1801
withholds$	1800 1801
within$	8149 13983 13984 2167 14076 8365 8579 8907 10800
without$	100 6483 6966 1085 1086 1087 1088 2218 14786 14787 14788 14789 14790 14791 14792 14793 14794 14795 14796 14797 14798 14822 14831 14832 14833 14834 14835 14836 14837 9017 9018 9019 9020 14866 14867 14868 14869 3082 9403 3680 3683 9715 3816 4084 4085 10095 4222 4223 4781 4885 10943 10963 5519 5520 5535 5557
witness$	11113
witnesses$	11113
wits$	9313 3329 3330 3331
witted$	11249 11250
woeful$	15972 4307 5907
woefully$	5907
wolf$	7437 11059
wolves$	13277 14047 14048 14049 14203 14205 11207
woman	10996
woman$	14283 14550 2738 8728 14570 14605 14610 14612 2799 8787 14627 14628 2823 14643 14644 14645 14651 2836 2837 2864 2865 2883 14716 2904 8896 14732 9015 15060 15064 15208 15212 15213 15214 15215 15262 16780 16829 11353
women$	13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14003 8442 14283 14544 14545 14546 14547 14548 14549 14550 14553 2738 8726 14575 14577 14593 14603 14610 14611 14612 2796 14627 14628 14647 2836 2837 2854 2864 2865 2883 2888 14715 8894 14730 8901 14816 15051 15052 15053 15054 15057 15062 15138 15152 15199 15204 3389 15208 15212 15213 15214 15215 3419 9411 9412 3432 3433 3434 3435 15262 3445 3446 3447 15365 15429 11350 11353
wonder$	12095 6263 6264 12098 12099 6918 6919 7710 7711
wondered$	6918 6919 7710 7711
wondering$	6918 6919 7710 7711
wonderred$	6918 6919 7710 7711
wonderring$	6918 6919 7710 7711
wonders$	6918 6919 7710 7711
wont$	3656 3657 3658 3659 3660 5508
wool$	11358
woolly$	5907
word$	7151 1167 7153 1169 13461 13933 16040 16069 10360
wore$	12531 12532 12533 12534 12535 1232 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5467 5485
work	4890 11674
work$	175 177 178 6204 12038 6395 12331 534 535 536 537 538 539 540 541 542 853 6978 12910 12911 12912 12913 12914 12915 13747 13756 14031 14124 8480 8495 8499 14334 14390 8590 8636 8923 8924 8925 8926 14952 15085 15086 15087 15088 15089 15090 15091 15431 15462 15468 9647 15482 9717 15570 15601 15607 15639 15640 15641 15646 15919 4454 4584 10989 11091 5313 11493 11501 11545
worked	10648 4798
worked$	534 535 536 537 538 539 540 541 542 853 15599 15625 15626 15627 15628 15629 16481 16589 5000 11502
worker	16675
worker$	12124 12165 12429 13615 13755 14972 15202 15525 9911 9916 9917 9934 9935 16120 10305 10314 16187 16188 16765 10938 16817 11092 5587 11811
workers$	12124 12165 12429 7158 13615 7920 13755 13760 14071 8261 14419 14469 14470 14471 14472 3159 3161 15202 15203 15525 9730 9731 9733 9734 9772 9773 9774 9911 9916 9917 16120 10314 16187 16188 11092 11194
working$	534 535 536 537 538 539 540 541 542 853 6978 8496 8911 15461 15639 15640 15641 16246 16648 11501 11575 5757 5784
works$	534 535 536 537 538 539 540 541 542 853 15085 15086 15087 15088 15089 15090 15091 15092 9260 9261 15605 11502
workshop$	175 177 178
workshops$	175 177 178
workshy$	5876
world$	13346 13534 13553 13554 13555 13556 13557 13558 13559 13560 8431 8432 8433 14515 14516 14517 14518 14519 14520 14521 14535 14574 14701 9253 15096 9385 9391 15256 5351 5352
worldly$	2701 2723 3102 3103 3104 3105 3135 3390 3460 5353 5884
worn$	12536 12553 12554 12555 12567 16349 10518 11453
worr	4836 4901 4935
worried$	8912 8913 8914 14748 14749 14750 8918 8919 14979 14980 9148 10245 4340
worries$	13784 13785 13786 13787 8921 14755 9185 9186 11557
worry$	8912 8913 8914 14748 14749 14750 8918 8919 14968 14977 14980 9148 15005 15017 15035 15036 9204 11557
worrying$	14340 14341 14342 14343 14344 14345 14346 14347 14348 5296 5298
worse$	6863 12891 14814 14815 14943 9111 16033 16034 11367
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12161 12162 12635 6826 6882 2141 2319 14260 14298 5221 5255 5298 5645
worth$	13775 14276 14277 4376
worthless$	5876
would	4388
would$	259 6255 6261 382 738 740 741 6727 12561 744 745 746 747 748 754 6740 6759 6760 12595 6771 896 1566 7589 1743 1745 7765 7816 2125 2208 14598 14620 2927 8917 3071 3123 3333 9320 9321 3643 3661 3662 3663 3674 3675 3676 9737 15587 3775 9843 15678 15679 3869 3870 10007 10008 10009 10393 4411 4665 5509 5513 5525
wound$	2078 2079
wrap	16827
wrap$	14996 10975
wraps$	12812 14307 10975 11013 11265
wreak$	5201
wreaked$	5202
wreaking$	5200
wreck$	13070 5106
wrecked$	5106
wrecking$	13074 5106
wreckked$	5106
wreckking$	5106
wrecks$	5106
wrist$	16646
wrists$	16646
writ	11770
write$	15891 4207 4453 4491 16718 5185 5186
writing$	4210 4491
written$	4188 4209 4880
wrong$	6111 6112 160 161 162 163 164 165 166 6280 12161 12162 6406 6407 6408 12332 13004 7174 1389 7396 13232 7409 7445 7450 13296 7697 13691 13694 13851 13871 13876 13877 13878 8388 14438 14618 14619 2944 2945 2946 2947 2948 2949 15105 9273 15843 15844 15854 15951 16121 16122 10302 5020 5117 5218 11216 5244 5863
wrote$	4208
xanax	10825 10832
xanax$	16658 16665
y$	14640
year	10884
year$	6625 6654 6655 13978 8148 13982 14195 14196 14198 14544 14545 14546 14547 14548 14549 14555 8746 14740 15206 3475 3478 3480 16708 16715 10884 16717 11350 11568 5776 11772
years$	13982 14541 14542 14543 14614 14615 14616 14617 14654 14655 14656 2866 14740 9341 11568 5776 11772
yes$	13361 13367 7537
yesterday$	15100
yet$	6190 4287 10294
yield	5606
yielde	10648
yielded$	16481
yjs	10979 10980 10985
yjs$	16812 16813 16818 5826
yob$	14025 5848
yobbish$	5298 5848
yobbo$	5848
yobbos$	5848
yobs$	14025 14047 14048 14049 5848
yoi	5825
yoi$	11810
yos	10985
yos$	16818 5826
yot	10979 10980 10985
yot$	16812 16813 16818 5826
you$	277 278 279 1337 1345 3335
young	10996
young$	363 431 793 888 909 2103 8112 8114 8124 8239 8240 2289 14220 14246 14247 14248 14249 2457 8450 14352 8523 8524 14380 14381 14382 14383 14384 14385 14399 2592 2593 8580 14697 2880 2881 2882 8928 8938 15099 9319 9375 15209 15210 15211 3426 3427 9429 3449 9435 9436 9437 9438 9439 9440 3473 15291 15294 3543 3590 3591 9725 9882 10047 10180 10181 10190 10199 10241 10280 10282 10340 10367 10382 16294 10472 16328 16359 10527 4545 4546 16372 16373 16375 10574 16416 4612 4626 10623 16462 4650 16479 16482 16487 10683 10692 10693 16539 16582 10755 16594 10766 4783 16606 16618 16628 16829 5046 5155 5158 5168 5206 11277 11324 5375 5418 5640 11649 11654 11661
younger$	7718 7726 8060 8061 8070 8071 8072 8073 8136 13987 13988 13989 13990 13991 13992 13993 13994 13995 13996 13997 13998 14001 14002 14005 14006 14291 14292 15192 15195 11012
youngers$	16426
youngster$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 11277
youngsters$	2289 14217 14246 14247 14248 14249 14352 14380 14381 14382 14383 14384 14385 14396 11012 11277
youth	5648 5819
youth$	2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 3473 15291 15294 15297 15298 15525 3939 3940 4321 10398 4581 16548 10838 10979 10980 4999 10985 11124 5155 11142 5158 11277 11404 5420 5640 5812 5819 5825
youths$	13944 13946 2289 14217 14246 14247 14248 14249 14352 14355 14380 14381 14382 14383 14384 14385 14396 15291 15294 4581 16548 16574 11124 11142 11277 5420 5893
yp	10367 10382 10390 16263 16294 10472 16328 16336 16353 16356 16359 10527 16361 4545 4546 16372 16373 16375 16416 4626 16479 16482 16487 10667 10683 16539 16582 16594 10766 16606 16618 16628 4851 10852 4883 4906 10892 4918 10912 16750 16784 4973 4975 10961 10969 16810 5005 5648 11638 11649 11654 11751
yp$	5123
yp1$	5122
yp2$	5122
yp3$	5122
yp4$	5122
yp5$	5122
yp6$	5122
yro	5825
yro$	11810
zero$	8406 3813 10061 5581 5681
zits$	11463
zone$	16484 10735
zones$	16484 10735
