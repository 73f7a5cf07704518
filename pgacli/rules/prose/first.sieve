5991 5838 5016

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 231 231 231 231 231 231 231 231 232 232 232 232 235 235 235 236 237 237 237 237 240 241 241 242 242 243 245 245 245 246 248 248 248 248 248 248 249 250 251 251 251 251 251 251 251 252 252 252 252 252 253 253 253 253 253 253 254 254 256 256 257 258 258 259 259 259 259 261 261 262 263 263 264 265 265 265 266 267 269 269 269 269 269 269 269 269 269 270 271 271 271 271 271 272 272 273 273 274 275 275 276 276 276 276 276 277 277 277 277 277 277 277 277 278 278 278 278 278 278 278 278 278 279 279 279 280 280 281 281 282 282 283 283 283 283 283 284 284 284 284 284 285 285 286 287 288 288 289 289 289 289 289 289 289 289 290 290 290 290 291 291 292 292 292 293 293 294 294 294 295 295 296 296 296 297 297 297 298 298 298 298 299 299 300 300 300 301 301 302 302 303 303 304 304 305 306 306 306 307 308 308 310 311 311 311 311 311 312 313 314 314 314 314 314 314 315 315 315 315 315 316 316 318 318 319 319 320 320 321 323 324 325 326 327 328 329 330 331 332 332 333 334 334 335 335 335 335 336 336 336 336 336 337 337 338 338 338 339 339 340 340 341 341 341 341 342 343 343 344 346 347 347 348 348 349 349 350 351 352 352 352 352 352 353 354 355 355 355 356 356 357 357 358 358 360 362 362 363 364 365 366 366 366 366 366 367 367 368 368 368 368 368 369 369 369 370 371 371 371 371 372 372 373 373 374 374 374 375 375 376 376 377 377 378 379 379 379 379 379 380 381 382 383 385 386 386 386 387 387 387 387 387 388 388 388 388 389 389 389 389 389 390 390 390 390 391 391 391 392 393 393 393 394 394 395 395 396 397 398 398 398 398 398 398 398 398 398 399 399 399 399 400 400 401 402 402 402 402 402 402 402 402 402 402 402 402 403 403 403 404 404 405 405 405 405 405 405 405 405 405 405 405 405 406 406 406 406 406 407 408 410 410 411 412 413 413 414 414 414 415 416 416 416 416 417 417 418 418 418 418 418 418 419 419 420 420 420 420 421 421 421 422 422 423 424 425 426 426 427 428 428 429 430 430 430 430 430 431 431 432 432 432 432 432 432 433 433 433 433 433 433 434 434 434 434 435 435 435 435 436 436 437 438 439 440 440 440 441 441 441 441 442 442 443 444 444 444 444 444 444 444 444 444 445 445 445 446 446 447 447 449 450 450 450 450 450 451 451 451 451 451 451 452 452 453 454 454 454 454 455 456 456 456 457 457 457 457 458 459 459 461 462 462 462 462 463 464 465 465 465 467 467 468 468 469 470 470 471 472 472 473 474 476 477 478 478 478 478 479 479 479 479 479 479 480 480 480 480 480 481 481 481 482 482 483 483 483 484 484 485 485 485 486 486 487 487 487 487 487 488 489 490 490 491 491 491 491 491 491 491 492 492 493 493 494 494 494 495 496 497 497 497 497 498 498 498 498 499 499 499 499 499 500 500 500 500 500 501 501 502 503 503 503 504 505 506 506 506 506 506 506 506 507 507 507 507 507 507 507 508 509 509 510 511 511 512 512 513 513 514 514 514 514 514 515 516 517 518 519 520 521 522 523 524 525 525 526 526 526 527 527 527 527 528 528 528 529 529 530 530 531 531 532 533 534 535 535 535 536 537 538 538 538 539 539 539 539 539 540 540 540 540 540 541 541 541 541 541 541 541 541 541 541 542 542 542 543 543 544 544 545 545 546 546 546 546 546 546 547 547 548 548 548 549 549 549 550 550 551 551 551 551 551 551 553 553 553 553 554 555 556 557 557 557 557 558 558 558 558 558 559 559 559 560 561 562 563 564 564 564 564 564 565 565 565 565 566 568 568 569 569 569 569 569 570 570 570 570 570 571 571 571 572 572 573 574 575 576 576 577 578 578 578 578 578 579 580 580 580 580 580 580 580 580 581 581 582 583 583 583 583 583 583 584 584 585 585 586 586 586 586 586 586 586 587 588 588 589 590 591 592 593 594 595 596 596 597 598 598 598 598 599 600 600 600 600 601 602 602 602 602 602 602 602 602 602 602 602 603 603 604 604 605 605 605 605 608 608 608 608 608 608 608 609 609 609 609 610 610 610 611 611 611 611 611 612 612 612 613 613 613 614 614 614 614 614 615 615 615 616 617 617 617 618 619 619 619 620 620 620 621 621 622 622 623 623 623 624 624 625 625 625 626 626 626 626 627 627 627 627 627 627 627 627 627 627 628 628 628 628 628 628 629 629 630 631 632 632 633 633 634 635 635 635 635 636 637 637 637 638 638 638 638 638 639 639 639 639 639 639 639 639 640 640 640 641 641 641 641 641 641 641 642 643 644 645 646 646 646 647 647 647 647 647 647 648 648 649 650 650 650 650 650 650 650 651 652 653 653 653 653 653 653 653 653 654 654 654 654 654 655 655 656 656 656 656 657 657 657 657 657 657 657 658 658 658 659 659 659 659 659 659 660 660 661 661 661 662 662 663 664 664 664 664 665 666 667 667 667 667 667 668 669 669 670 670 670 670 670 670 670 670 671 671 671 671 671 671 671 671 672 672 672 673 674 674 674 674 675 675 675 675 675 675 675 675 676 677 678 678 678 678 678 678 678 678 678 679 679 679 679 679 679 680 680 681 682 683 684 685 685 685 686 687 688 688 689 689 689 689 689 690 690 691 691 692 692 693 693 694 694 694 694 694 694 694 694 694 695 695 695 695 696 696 697 698 698 699 700 701 701 701 701 702 702 703 703 703 703 704 704 704 705 706 707 708 709 709 709 709 709 709 710 710 710 711 711 711 711 712 712 712 712 712 712 712 712 712 712 712 713 713 713 714 714 714 714 715 715 716 716 716 716 717 717 718 719 719 721 722 722 723 724 724 725 726 726 726 726 726 726 726 726 726 726 726 727 727 727 727 727 727 727 727 727 728 728 728 728 729 729 729 729 729 730 730 730 730 730 730 730 730 731 731 732 732 733 733 733 735 735 735 736 737 739 740 741 741 741 743 744 744 744 744 744 744 744 744 744 744 744 744 745 745 745 745 745 745 745 745 745 745 745 746 746 746 746 748 748 748 748 748 749 749 749 750 750 750 751 751 752 752 752 753 753 753 754 754 755 756 757 757 758 758 758 758 758 759 759 759 759 759 759 759 759 760 761 761 762 763 764 764 766 766 766 766 766 766 766 767 767 767 767 767 767 767 767 767 767 767 767 767 768 769 771 772 773 774 775 776 776 776 777 778 778 778 778 778 778 780 780 780 781 781 781 783 783 783 784 784 785 786 786 786 786 788 789 789 789 790 790 791 792 792 793 795 796 797 798 798 799 800 801 801 801 801 802 802 803 803 803 803 804 804 804 806 807 807 808 808 809 809 810 810 810 816 818 819 819 820 820 820 821 822 822 822 822 822 823 825 826 829 830 835 835 837 837 840 840 841 843 846 846 846 847 848 848 849 852 854 860 861 861 861 863 864 864 864 864 865 866 866 868 868 868 868 869 871 871 871 872 873 874 874 875 875 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 877 877 877 877 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 879 880 880 880 881 882 882 882 882 884 887 889 890 891 891 891 891 892 892 892 892 893 894 894 894 899 900 900 901 901 901 901 901 901 901 901 902 903 904 905 905 906 906 906 906 908 909 910 910 912 912 913 914 915 915 915 915 916 916 916 916 917 917 917 918 919 920 920 921 921 921 922 922 922 922 923 923 924 924 925 926 927 927 928 929 931 931 931 931 931 932 932 933 933 933 933 934 934 935 936 938 940 941 944 946 946 946 948 948 950 951 951 952 953 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 954 955 957 958 959 960 960 960 960 961 961 961 961 961 961 962 963 963 963 963 963 963 964 964 965 967 968 969 970 971 972 972 972 972 972 972 973 973 973 973 974 975 975 976 977 977 978 978 979 979 979 979 980 981 982 984 985 985 985 988 988 988 988 989 989 989 989 989 989 989 990 990 990 990 990 991 994 995 995 995 995 996 997 999 999 1001 1002 1005 1006 1006 1007 1008 1009 1009 1010 1012 1012 1012 1013 1014 1015 1016 1016 1018 1019 1020 1020 1021 1021 1022 1022 1022 1022 1023 1024 1026 1028 1030 1030 1032 1033 1033 1034 1034 1034 1036 1036 1037 1038 1039 1040 1040 1041 1041 1046 1046 1046 1049 1049 1050 1050 1050 1050 1053 1053 1053 1053 1053 1053 1055 1056 1056 1057 1057 1057 1057 1057 1058 1058 1058 1058 1058 1059 1059 1059 1060 1061 1061 1061 1061 1062 1063 1063 1063 1063 1063 1063 1063 1063 1063 1064 1064 1066 1066 1066 1066 1067 1067 1067 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1071 1071 1071 1071 1071 1071 1072 1073 1073 1073 1073 1073 1073 1074 1074 1075 1076 1076 1076 1076 1077 1078 1082 1082 1082 1082 1083 1085 1085 1085 1086 1086 1087 1087 1089 1089 1089 1089 1089 1090 1090 1090 1091 1091 1096 1097 1097 1097 1100 1101 1106 1106 1107 1109 1109 1109 1109 1110 1111 1114 1116 1116 1116 1117 1117 1117 1120 1121 1122 1122 1123 1123 1124 1130 1131 1132 1132 1132 1135 1136 1138 1139 1140 1141 1142 1142 1142 1143 1144 1145 1145 1145 1145 1146 1148 1148 1148 1148 1150 1150 1150 1151 1151 1151 1151 1151 1151 1151 1152 1152 1152 1152 1153 1154 1155 1156 1156 1156 1156 1157 1158 1159 1161 1161 1163 1163 1163 1164 1164 1164 1164 1165 1165 1166 1166 1167 1167 1167 1167 1167 1167 1167 1168 1168 1168 1170 1171 1172 1172 1172 1172 1173 1173 1173 1173 1173 1173 1174 1174 1175 1177 1178 1178 1179 1180 1180 1180 1180 1180 1180 1181 1181 1181 1181 1181 1181 1182 1183 1183 1184 1184 1184 1184 1184 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1189 1191 1191 1191 1191 1191 1192 1192 1192 1193 1193 1193 1194 1194 1194 1194 1195 1195 1195 1196 1197 1197 1198 1198 1199 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200 1201 1202 1203 1203 1204 1204 1204 1204 1205 1205 1206 1206 1207 1207 1208 1208 1208 1209 1209 1210 1212 1212 1212 1212 1212 1213 1213 1213 1214 1215 1215 1217 1218 1219 1219 1219 1220 1221 1221 1221 1221 1221 1221 1221 1225 1225 1225 1226 1226 1226 1227 1227 1227 1227 1227 1228 1228 1228 1230 1231 1231 1231 1233 1234 1235 1235 1235 1236 1236 1236 1236 1236 1237 1237 1238 1238 1238 1238 1238 1239 1239 1239 1239 1239 1240 1241 1241 1242 1242 1242 1242 1243 1244 1244 1245 1245 1246 1247 1247 1248 1248 1249 1250 1250 1250 1251 1251 1251 1251 1251 1252 1253 1254 1254 1255 1255 1255 1256 1256 1256 1257 1257 1257 1257 1258 1259 1259 1260 1260 1260 1261 1262 1262 1262 1262 1263 1263 1263 1263 1263 1263 1263 1263 1264 1265 1265 1266 1266 1266 1266 1267 1267 1268 1268 1268 1268 1268 1268 1269 1269 1269 1269 1269 1269 1269 1270 1270 1270 1271 1271 1272 1272 1272 1273 1273 1273 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1274 1275 1277 1277 1277 1277 1279 1281 1281 1281 1282 1282 1283 1284 1284 1284 1285 1285 1286 1288 1288 1289 1290 1290 1291 1291 1291 1291 1292 1292 1292 1292 1292 1293 1293 1293 1293 1293 1293 1293 1295 1295 1295 1295 1296 1297 1297 1297 1297 1297 1298 1298 1299 1299 1299 1299 1300 1300 1300 1300 1301 1302 1302 1302 1302 1302 1302 1302 1303 1303 1303 1303 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1311 1312 1312 1312 1313 1313 1313 1314 1314 1314 1314 1314 1315 1315 1315 1316 1317 1317 1317 1318 1318 1318 1319 1319 1320 1321 1321 1322 1322 1322 1322 1323 1324 1324 1324 1324 1325 1325 1325 1325 1326 1326 1327 1327 1328 1328 1329 1330 1330 1330 1330 1331 1333 1333 1333 1333 1334 1334 1334 1334 1335 1336 1337 1337 1337 1338 1338 1338 1339 1339 1339 1340 1341 1341 1341 1341 1342 1342 1342 1342 1342 1342 1342 1342 1343 1343 1343 1344 1344 1345 1346 1346 1346 1347 1348 1349 1349 1349 1349 1350 1350 1351 1351 1352 1352 1353 1353 1354 1354 1354 1354 1354 1354 1355 1356 1357 1358 1359 1359 1359 1360 1360 1362 1363 1364 1365 1365 1366 1367 1368 1368 1369 1369 1369 1369 1370 1370 1370 1371 1372 1373 1374 1375 1375 1375 1376 1377 1377 1378 1378 1379 1380 1381 1381 1382 1383 1383 1384 1385 1385 1385 1385 1386 1387 1388 1388 1388 1388 1388 1389 1389 1389 1390 1390 1390 1390 1391 1391 1391 1391 1391 1392 1393 1393 1394 1395 1396 1397 1397 1397 1397 1397 1399 1399 1399 1399 1399 1399 1399 1400 1400 1400 1401 1401 1402 1403 1404 1405 1406 1407 1407 1407 1408 1408 1408 1408 1409 1410 1410 1411 1411 1411 1412 1412 1412 1412 1413 1414 1415 1416 1416 1417 1418 1419 1420 1420 1420 1420 1420 1421 1422 1422 1423 1423 1425 1426 1427 1428 1429 1429 1430 1431 1432 1433 1433 1434 1434 1435 1436 1436 1437 1437 1438 1439 1439 1440 1441 1442 1443 1446 1446 1447 1448 1448 1449 1449 1449 1450 1450 1451 1451 1451 1452 1453 1454 1454 1454 1455 1455 1455 1456 1456 1456 1456 1456 1457 1457 1457 1457 1460 1460 1460 1462 1463 1464 1464 1465 1465 1465 1466 1467 1468 1468 1469 1470 1471 1471 1471 1471 1473 1473 1473 1473 1475 1475 1475 1476 1477 1477 1477 1478 1478 1478 1479 1480 1480 1480 1481 1481 1481 1482 1482 1482 1482 1483 1483 1484 1484 1484 1484 1484 1485 1485 1486 1486 1486 1488 1489 1489 1489 1489 1490 1491 1491 1492 1492 1492 1493 1494 1495 1496 1496 1496 1497 1497 1498 1498 1498 1498 1498 1498 1499 1499 1501 1501 1502 1503 1503 1503 1503 1506 1506 1506 1506 1507 1508 1508 1509 1513 1513 1513 1513 1514 1514 1516 1516 1520 1520 1520 1522 1526 1527 1527 1528 1528 1528 1528 1532 1533 1535 1536 1536 1536 1536 1537 1537 1538 1538 1538 1538 1538 1538 1540 1541 1544 1544 1544 1545 1547 1549 1550 1553 1554 1554 1554 1555 1557 1557 1557 1558 1559 1559 1559 1559 1560 1561 1561 1561 1562 1562 1562 1563 1564 1566 1567 1568 1568 1569 1569 1570 1571 1571 1571 1572 1572 1572 1572 1572 1572 1572 1572 1572 1572 1573 1574 1574 1574 1574 1575 1576 1576 1577 1578 1578 1578 1579 1579 1582 1582 1583 1584 1584 1584 1585 1586 1587 1587 1587 1588 1589 1589 1589 1590 1591 1591 1591 1591 1593 1593 1593 1593 1594 1594 1594 1594 1594 1595 1595 1596 1596 1596 1596 1597 1597 1598 1598 1599 1600 1600 1604 1605 1605 1607 1608 1609 1609 1609 1610 1611 1611 1611 1611 1611 1612 1612 1612 1612 1613 1614 1615 1615 1615 1615 1615 1616 1616 1616 1616 1617 1618 1619 1620 1620 1620 1620 1620 1620 1621 1621 1621 1621 1621 1621 1622 1622 1622 1622 1622 1623 1623 1623 1624 1624 1624 1624 1624 1624 1625 1627 1628 1628 1629 1629 1629 1630 1631 1632 1633 1633 1633 1633 1634 1634 1634 1634 1634 1634 1634 1635 1635 1635 1635 1635 1635 1636 1637 1637 1638 1638 1638 1639 1639 1639 1640 1640 1641 1641 1641 1642 1642 1642 1642 1643 1643 1645 1646 1646 1646 1646 1647 1647 1647 1647 1647 1648 1648 1648 1649 1650 1650 1651 1651 1651 1651 1652 1652 1652 1652 1653 1654 1654 1654 1655 1655 1655 1656 1656 1658 1658 1659 1659 1659 1660 1660 1660 1660 1661 1661 1661 1661 1661 1661 1662 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1664 1665 1665 1665 1665 1666 1666 1667 1667 1668 1668 1669 1669 1669 1670 1670 1670 1670 1671 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1675 1675 1675 1675 1675 1676 1677 1677 1677 1677 1677 1677 1677 1678 1680 1680 1680 1681 1681 1681 1681 1682 1682 1682 1682 1682 1682 1682 1682 1684 1685 1685 1686 1688 1688 1688 1689 1689 1689 1690 1692 1692 1692 1692 1692 1692 1692 1692 1693 1693 1693 1695 1695 1696 1696 1696 1696 1696 1697 1698 1698 1698 1699 1699 1700 1700 1700 1700 1700 1701 1702 1702 1702 1702 1703 1703 1703 1704 1704 1704 1704 1705 1706 1706 1707 1707 1707 1707 1707 1709 1710 1710 1710 1712 1714 1714 1714 1715 1716 1717 1717 1718 1718 1719 1719 1719 1719 1720 1720 1720 1720 1720 1721 1721 1721 1721 1721 1721 1721 1722 1722 1722 1722 1723 1724 1724 1724 1725 1725 1725 1725 1725 1725 1725 1726 1726 1726 1726 1726 1726 1727 1727 1728 1728 1728 1729 1729 1729 1730 1730 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1731 1732 1732 1732 1733 1733 1733 1733 1733 1734 1735 1736 1736 1736 1736 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1739 1740 1740 1740 1740 1740 1740 1741 1741 1741 1741 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1745 1745 1745 1746 1746 1747 1747 1747 1748 1749 1749 1750 1750 1751 1752 1753 1753 1754 1754 1755 1755 1755 1756 1756 1756 1757 1758 1758 1759 1760 1760 1760 1760 1761 1761 1762 1762 1763 1763 1763 1763 1764 1764 1764 1764 1764 1764 1765 1765 1765 1765 1766 1766 1766 1767 1767 1767 1767 1767 1767 1767 1768 1769 1769 1770 1770 1770 1770 1770 1771 1771 1771 1771 1771 1771 1771 1772 1772 1772 1773 1774 1774 1774 1774 1774 1774 1774 1774 1774 1775 1775 1776 1777 1777 1778 1778 1778 1778 1778 1780 1780 1781 1782 1782 1783 1783 1784 1785 1785 1785 1786 1788 1789 1789 1789 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1791 1792 1792 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1793 1794 1795 1796 1797 1797 1797 1797 1797 1798 1799 1799 1799 1799 1799 1800 1800 1800 1801 1802 1803 1805 1805 1806 1806 1806 1806 1806 1806 1808 1808 1809 1809 1810 1810 1811 1812 1813 1814 1814 1815 1815 1816 1816 1818 1818 1818 1818 1819 1819 1819 1819 1820 1820 1821 1822 1823 1825 1826 1827 1828 1829 1830 1831 1832 1832 1835 1836 1837 1838 1839 1840 1840 1841 1841 1841 1841 1841 1842 1843 1843 1843 1843 1844 1845 1845 1846 1848 1848 1850 1851 1852 1852 1853 1854 1855 1855 1856 1858 1858 1859 1859 1861 1861 1861 1861 1862 1862 1863 1863 1864 1864 1864 1864 1865 1865 1865 1865 1866 1867 1867 1868 1868 1870 1871 1871 1872 1874 1874 1875 1875 1876 1878 1879 1880 1882 1884 1884 1884 1885 1885 1885 1886 1886 1886 1887 1887 1888 1888 1889 1891 1891 1892 1892 1892 1892 1892 1892 1893 1893 1893 1895 1895 1897 1897 1897 1897 1897 1898 1899 1899 1899 1899 1900 1900 1900 1900 1900 1901 1901 1901 1901 1902 1902 1902 1903 1903 1904 1905 1906 1907 1908 1909 1911 1912 1913 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1944 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1970 1972 1975 1978 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1997 1998 1999 2000 2001 2002 2003 2004 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2044 2045 2046 2047 2048 2049 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2073 2074 2075 2076 2077 2078 2080 2081 2083 2084 2085 2086 2088 2091 2092 2095 2096 2097 2098 2099 2102 2103 2104 2105 2106 2107 2109 2110 2111 2112 2113 2115 2116 2117 2118 2120 2121 2122 2123 2124 2125 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2139 2140 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2154 2155 2158 2159 2162 2164 2165 2169 2170 2171 2176 2177 2179 2181 2182 2183 2185 2186 2187 2188 2189 2190 2191 2192 2193 2194 2197 2198 2199 2200 2201 2203 2206 2207 2208 2209 2211 2212 2213 2214 2215 2216 2217 2218 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2233 2234 2235 2236 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2256 2257 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2273 2274 2275 2276 2278 2279 2281 2282 2283 2288 2289 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2304 2305 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2316 2317 2318 2319 2322 2323 2324 2325 2327 2328 2330 2331 2332 2333 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2357 2358 2359 2360 2361 2363 2365 2366 2367 2368 2369 2371 2372 2373 2374 2375 2376 2377 2380 2381 2382 2383 2384 2385 2387 2388 2389 2393 2394 2396 2397 2398 2399 2400 2401 2402 2403 2405 2406 2408 2409 2410 2411 2412 2413 2417 2419 2421 2423 2424 2425 2426 2427 2428 2429 2430 2431 2432 2433 2434 2436 2437 2438 2441 2443 2444 2445 2446 2447 2449 2450 2451 2454 2465 2466 2467 2470 2471 2472 2479 2480 2481 2484 2490 2493 2495 2497 2498 2500 2502 2503 2511 2512 2522 2531 2538 2545 2546 2549 2552 2553 2554 2556 2557 2559 2560 2562 2566 2572 2574 2575 2576 2577 2578 2580 2581 2582 2586 2587 2590 2592 2593 2594 2595 2596 2597 2602 2603 2604 2606 2607 2609 2612 2613 2617 2622 2623 2624 2625 2626 2630 2632 2635 2636 2640 2643 2644 2648 2649 2651 2653 2655 2657 2659 2660 2662 2663 2664 2665 2667 2673 2675 2677 2678 2679 2680 2681 2682 2683 2684 2685 2686 2687 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2702 2703 2704 2705 2706 2707 2708 2709 2710 2712 2714 2716 2717 2718 2719 2721 2723 2724 2725 2726 2727 2728 2732 2733 2734 2737 2740 2741 2743 2744 2749 2751 2752 2753 2754 2755 2756 2757 2759 2760 2761 2764 2765 2766 2767 2768 2770 2771 2772 2773 2776 2778 2779 2780 2781 2782 2783 2784 2786 2787 2789 2793 2794 2795 2796 2797 2799 2801 2810 2812 2817 2818 2819 2820 2821 2823 2824 2826 2827 2828 2833 2834 2835 2838 2839 2840 2842 2843 2845 2846 2848 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 230 230 233 234 238 239 240 241 241 244 246 255 260 261 262 267 269 308 309 317 318 322 327 345 359 361 384 388 398 409 416 419 438 442 444 458 459 460 466 472 475 476 521 527 552 562 567 576 606 607 619 621 637 645 682 699 711 715 717 720 734 738 742 745 747 763 765 769 770 779 782 785 787 793 794 798 805 809 809 811 812 813 815 817 824 827 830 832 832 832 832 832 833 834 838 839 841 842 842 844 844 844 844 844 844 844 845 846 851 853 854 857 858 860 861 861 862 862 866 867 870 872 878 880 881 883 883 883 883 884 884 884 885 888 890 890 890 890 890 890 890 890 890 890 890 891 892 892 892 892 892 892 892 892 892 892 892 892 892 897 898 902 904 905 909 910 911 930 935 937 939 942 943 945 949 950 952 954 956 956 956 956 956 957 961 966 967 975 978 983 986 987 991 992 993 998 1000 1001 1003 1004 1010 1011 1014 1015 1016 1017 1023 1025 1025 1027 1029 1031 1035 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1041 1043 1043 1043 1043 1044 1045 1046 1047 1048 1049 1050 1051 1054 1054 1054 1054 1054 1054 1055 1057 1065 1069 1071 1073 1075 1079 1080 1081 1082 1083 1084 1086 1088 1089 1092 1093 1093 1093 1093 1095 1098 1099 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1104 1105 1106 1108 1110 1111 1113 1113 1115 1116 1117 1118 1119 1125 1127 1133 1133 1133 1133 1133 1133 1133 1133 1134 1147 1149 1149 1160 1162 1169 1175 1175 1176 1180 1190 1198 1209 1211 1212 1213 1216 1222 1223 1224 1229 1231 1232 1276 1278 1280 1285 1287 1294 1317 1320 1332 1347 1348 1361 1362 1398 1423 1424 1444 1445 1446 1447 1458 1459 1461 1472 1474 1487 1494 1500 1505 1505 1505 1505 1505 1505 1505 1505 1505 1505 1510 1514 1516 1517 1519 1520 1521 1523 1524 1524 1525 1528 1528 1528 1528 1528 1528 1528 1528 1528 1528 1528 1528 1528 1528 1529 1530 1531 1532 1533 1534 1539 1540 1541 1542 1542 1542 1542 1542 1542 1542 1542 1542 1542 1542 1542 1542 1542 1543 1544 1545 1546 1548 1550 1551 1551 1551 1552 1554 1556 1557 1559 1560 1565 1567 1568 1570 1571 1572 1573 1575 1575 1577 1578 1580 1580 1580 1580 1581 1581 1581 1581 1581 1581 1590 1592 1601 1604 1606 1609 1614 1622 1623 1626 1634 1644 1657 1676 1679 1680 1682 1683 1687 1687 1691 1693 1693 1694 1699 1706 1708 1710 1711 1712 1714 1717 1731 1734 1769 1771 1779 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1781 1787 1790 1790 1790 1790 1790 1790 1790 1790 1790 1790 1791 1797 1804 1805 1806 1807 1808 1820 1824 1833 1834 1836 1840 1845 1846 1847 1848 1849 1850 1857 1860 1865 1868 1869 1873 1877 1883 1884 1890 1894 1894 1894 1896 1896 1896 1896 1898 1898 1898 1898 1900 1905 1910 1914 1927 1938 1940 1945 1946 1967 1968 1969 1971 1973 1976 1977 1979 1996 2005 2042 2043 2050 2051 2072 2082 2087 2089 2090 2093 2094 2100 2101 2108 2114 2119 2126 2137 2138 2153 2156 2157 2160 2161 2163 2166 2167 2168 2173 2175 2178 2180 2195 2202 2204 2205 2210 2220 2231 2232 2237 2258 2272 2277 2280 2284 2285 2286 2287 2290 2303 2320 2321 2326 2329 2334 2356 2362 2364 2370 2378 2379 2386 2390 2391 2392 2395 2404 2407 2414 2415 2416 2422 2435 2439 2440 2442 2448 2456 2458 2464 2477 2478 2482 2483 2487 2488 2491 2492 2494 2496 2499 2501 2504 2505 2506 2508 2509 2513 2514 2516 2517 2518 2520 2521 2524 2525 2526 2527 2528 2529 2530 2536 2540 2541 2542 2543 2544 2547 2548 2550 2551 2555 2563 2565 2568 2569 2570 2571 2579 2588 2589 2591 2599 2600 2601 2605 2608 2611 2614 2615 2616 2618 2619 2620 2621 2627 2628 2631 2634 2638 2639 2645 2646 2650 2652 2654 2658 2661 2666 2668 2669 2670 2671 2672 2674 2676 2711 2713 2715 2720 2722 2729 2730 2731 2735 2736 2739 2742 2746 2747 2748 2750 2758 2763 2769 2774 2775 2777 2785 2788 2790 2792 2798 2800 2802 2803 2804 2805 2808 2809 2811 2813 2814 2815 2816 2822 2825 2829 2831 2832 2841 2847 2849 41 46 122 200 203 210 221 222 224 247 268 448 814 828 831 832 836 842 844 850 855 856 859 883 886 890 895 896 907 943 945 947 956 1025 1035 1041 1042 1043 1048 1052 1054 1088 1093 1094 1101 1102 1103 1104 1112 1126 1128 1129 1133 1137 1149 1175 1398 1504 1505 1511 1512 1515 1518 1521 1524 1528 1542 1551 1556 1580 1581 1602 1603 1687 1713 1781 1790 1817 1881 1894 1898 1939 1941 1942 1943 1974 2079 2141 2172 2174 2184 2196 2219 2418 2420 2452 2453 2455 2457 2459 2460 2461 2462 2463 2468 2469 2473 2474 2475 2476 2485 2486 2489 2507 2510 2515 2519 2523 2532 2533 2534 2535 2537 2539 2558 2561 2564 2567 2573 2583 2584 2585 2598 2610 2629 2633 2637 2641 2642 2647 2656 2688 2701 2738 2745 2762 2791 2806 2807 2830 2836 2837 2844

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 5 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4877 10868 11417
10$	13992
101	10498
101$	16336 10724
11$	13992
12$	2765 2766 2767
13$	2765 2766 2767
14$	2765 2766 2767
15$	2765 2766 2767
16$	2765 2766 2767 14607 14608 11363
17$	14607 14608 11363 5982
18$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 14607 14608 15294 11363
19$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 14607 14608 15294 11363
2$	11417
20$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 14607 14608 15294 11363 5982
21$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 14607 14608 15294 11363
22$	12465 12467 669 12500 12501 14607 14608 15294 11363
23$	12465 12467 669 12500 12501 14607 14608 15294 11363
24$	12465 12467 669 12500 12501 14607 14608 11363 5528
25$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 14607 14608 15294 11363
26$	12465 12467 669 12500 12501
27$	12465 12467 669 12500 12501
28$	12465 12467 669 12500 12501
29$	12465 12467 669 12500 12501
3$	11417
30$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 14607 14608 15294 11363
31$	5982
3x5x2$	5921
4$	11417
47$	5982
4ft$	5901
5$	3485 9477 9478 11417 5901
5ft$	5901
5x5x5$	5920
6$	3485 9477 9478 11417 5901
60$	16537
6ft$	5901
7$	13992 11417 11519
8$	13992 11417
9$	13992 11417
999	10498
999$	16336
a$	6297 6352 6532 12373 6537 7046 7081 7199 7223 7304 7382 7638 8003 2220 2221 2222 8379 8380 14308 14317 8564 8565 2613 2704 2786 2787 8816 9278 3473 10043 10077 10199 10214 10241 10664 10811 10824 10830 10839 10878 16792 4966 10995 10996 16844 5141 5194 5424 5546 5564 5645 5648 11754 5817 11828
abandon$	5569
abandoned$	5566 5569
abandoning$	5569
abandons$	5569
abc$	10714 5830
abcs$	10714
abdicate$	4252
abdicated$	4252
abdicates$	4252
abdicating$	4252
abh	10999 5837
abh$	16837 11828
abide$	13758
abilit	11699
ability$	8569 8570 8571 8572
abject$	5535
able	10613
able$	2663 2666 2667 2669 2678 2690 8700 8701 8702 8703 2939 2969 8969 8990 8991 3010 3021 3025 3026 9018 3028 3029 9027 3037 3038 3039 3053 15256 4685
ably$	9039 9040 9041 9042
aborti	5745
abortion$	11736
about	10578 11601
about$	6089 6093 6168 12530 12737 6901 7013 7028 13099 13100 7263 7648 13520 13521 13553 7787 13627 14226 14474 14748 14749 14750 8915 14756 14757 14758 14762 14763 9268 9269 15157 9320 9321 9322 3486 9657 3667 3668 3669 3670 9662 15536 15821 15848 15955 15956 16090 16091 16092 10331 10332 10333 4524 10602 10626 10894 10928 11116
above$	12278 13041 13042 13043 7231 14097 14098 14099 9504 16144 16173 10437
abrasive$	5873
abroad$	16747
abscond$	12402 584 585 11522 5841
abscondded$	584 585 11522 5841
abscondding$	584 585 11522 5841
absconded$	584 585 11522 5841
absconder$	11025 5841
absconders$	11025 5841
absconding$	584 585 13107 11024 11522 5841
absconds$	584 585 11522 5841
absconsion$	5841
absconsions$	5841
absen	11768
absenc	10889 16740
absence$	16727
absent$	12407 15678 10542
absentee$	14030 11162
absentees$	14030 11162
absolute$	3643 5818
absolutely$	2422 3816 10086 5526 5529
abstin	4991
abstinence$	10982
absurd$	2944 2945 2946 2947 2948 2949
abus	16775
abuse	10936
abuse$	11829 11830 11868 11869 11870 11885 11897 12156 12210 12338 12673 12674 12683 12684 12806 12872 7035 13024 13218 13219 13308 13310 13711 13712 13829 13830 13831 13832 13833 13834 13835 13836 14948 9112 16772 16773 16774 11066 11069 11081 11121 11785
abused	4940 5796
abused$	11875 12512 12827 13829 13830 13831 13832 13833 13834 13835 13836 10931 5796 11787
abuser$	12394 12486 12491 12496 12956 12957 12958 12959 12960 12961 12962 12963 12964 12967 13274 7694 13586 13664 13972 2147 14021 14031 2232 11074 11153 11156 11157
abusers$	12394 12491 12496 12956 12957 12958 12959 12960 12961 12962 12963 12964 12967 13274 7694 13586 13664 13972 2147 14021 14031 2232 14300 11074 11153 11156 11157
abusive$	7179 13829 13830 13831 13832 13833 13834 13835 13836 8145 5303 11304 5880
abysmal$	5913
abysmally$	5913
academy$	9919 9924 9925 9927 16133 10322 4335 16200 16201 16709 16710 16713 5592
accept$	11964 11980 187 6298 318 319 320 321 322 323 324 325 12192 12228 12300 12333 1196 7192 7194 7196 13372 13377 7542 1887 1888 1916 7908 7909 7910 7911 7912 7913 7914 7915 7916 7917 1927 1928 13758 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7961 7962 7963 7964 7965 7991 7992 7993 7994 7995 7996 7997 7998 14337 14342 14345 15444 15475 15481 15495 15529 15530 15539 15540 15541 15722 15932 5090 11504 11505
acceptable$	4717 10732 5830
accepted$	12092 12093 12094 12096 318 319 320 321 322 323 324 325 12540 12547 12555 12564 12565 12566 12578 12859 1196 7192 7194 7196 13681 1887 1888 1927 1928 15596 15597 15598 15599 15722 5090
accepting$	318 319 320 321 322 323 324 325 1196 7192 7194 7196 1887 1927 1928 14337 15474 5090
accepts$	318 319 320 321 322 323 324 325 1196 7192 7194 7196 1887 1927 1928 15539 15540 15541 5090
acceptted$	318 319 320 321 322 323 324 325 1196 7192 7194 7196 1887 1927 1928 5090
acceptting$	318 319 320 321 322 323 324 325 1196 7192 7194 7196 1887 1927 1928 5090
access$	11964 5764
accessory$	5098
accident$	2216
accidents$	2216
accommodated$	383 384 385 386
accommodation$	12442 12443 12444 12445 12446 12447 12448 12449 16752 16803 16832 11799
accomp	5942
accomplice$	13274 11051 11088 11217
accomplices$	13274 11051 11088 11217
accord$	12185 12509 12510 12833 11053
accoun	4511 10514 4552 10635 4655 10703
account$	12870 7157 1167 7159 1169 13576 13577 13578 13579 2110 2111 8103 8104 8105 13944 2116 2117 2118 2119 2120 2121 15907 15908 15909 15910 15911 15912 15913 10454 4465 4659 16503 16541 16642 16643 4947 16784 11271
accountability$	1882 1883 7878 7879 7880 7881 7882 7883 7884 7885 7886 7887 7888 7889 16129 16130 16131 16132 11577
accountable$	71 72 73 74 75 1882 1883 16503
accounted$	4659
accounts$	343 344 12870 7157 1167 7159 1169 13576 13577 13578 13579 2110 2111 8103 8104 8105 13944 2116 2117 2118 2119 2120 2121 10454 4465 16352 16473 4659 16541 11271
accusation$	11119
accusations$	11119
accustomed$	3119 3120 3203
achiev	4678 4892
achiever$	14035
achievers$	14035
acknowledge$	7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7991 7992 7993 7994 7995 7996 7997 7998 15904 15932
acknowledged$	15786 15787
acne$	11474 5904
acned$	5903
acquit	5826
acquitted$	11817
across$	8172 8173 2555 8547 8717 8718 8719 9045 9046 9047 9362 9504 16419 10773 11341 11525
act	4428 16513 16688 5666
act$	6607 12452 6778 788 789 13054 13055 13435 1609 1610 7961 7962 7963 7964 7965 2229 2261 2269 2447 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2840 2861 3030 3031 3238 9361 3379 3380 3465 3466 3467 3468 15705 15932 16112 16115 16248 4638 5305 5370 11657
acted$	6778 788 789 1609 1610 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3238 3379 3380 3465 3466 3467 3468 9906 9915 15757 15762 15765 15766 15768 15769 15770 15771 15786 15787 15810 15942 5305 5370
acting$	1609 1610 2229 2585 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2862 3030 3031 3363 3465 3466 3467 3468 4638 5281 5305 5370
action	4403 11680
action$	11921 13542 15813 4046 4047 4048 15907 15908 15909 15910 15911 15912 15913 4638 10755 10765 16617 11011 11678
actionable$	10394
actions$	3 4 5 6 7 8 9 6003 11842 11843 6010 20 11921 12008 6178 12177 12178 12179 12180 12181 12182 12183 12184 12202 12597 12598 12599 12600 6876 886 12927 12928 12929 12930 12931 12932 1215 1216 13711 13712 13713 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13938 4038 11011
active	16448
active$	6115 125 6361 509 510 511 512 513 845 11033 11353 11634 5648 5650
activi	16223 16454 11648 11680 11684 11685
activities$	11908 11921 11011 11030 11125
activity$	11908 11921 6608 12453 16315 16352 11011 11030 11125 11352 11605
acts$	12436 6607 12452 13054 13055 1609 1610 2229 2262 2270 2448 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 2841 2860 3030 3031 3238 3379 3380 3465 3466 3467 3468 5305 5370
actted$	1609 1610
actting$	1609 1610
actual$	10999
add	4382
add$	1126 1403 13945 13946 13947 13948 13949 4530 5947
addded$	1403
addding$	1403
added$	1126 1403 4495 4496 4530 4531 4604 4606
addict	16740 16758 11744
addict$	14037 14038 14039 14146 14147 16757 11162 11163 5863
addicted$	11905 4852
addiction$	11917 4852 16682 11697
addictions$	11917
addicts$	14037 14038 14039 14146 14147 16760 11162 11163 5863
adding$	1403
addres	4408 10435 4460 10451 4491 10482 10483 16374 16485 5621
address$	6289 6290 6291 12386 12387 12388 12389 6552 6553 6554 6555 16359 4583 5621 11801
addresses$	6289 6290 6291 16251 16273 16359 4583 11612 11629
adds$	1126 12955 1403 4530
adenoi	10822
adenoids$	16660
adept$	3470
adequate$	2982 2985 10044 10045 10046 10047
adhd	5947
adidas$	11481
admirably$	9039 9040 9041 9042
admission$	11749
admissions$	11749
admit$	15475 15481 15495 15722 15932 16112 11504
admitted$	15596 15597 15598 15599 15722 4864 4865 11748
adoles	10846
adolescent$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 3473 15302 15305 16684 4856 5159 5162 11288 5423
adolescents$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 15302 15305 11288
adopted$	4573 11794
adoption$	5804
adoptive$	5804
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12130 12131 12139 6303 12244 12286 12298 12309 6506 6507 12363 6582 6586 6589 12434 12437 12468 12471 12497 13091 13096 13504 13637 8011 8046 13887 13888 13889 13890 2068 8503 8559 14466 14510 8680 8683 2723 14555 14556 14557 14558 14559 14560 14561 2738 8740 14586 14591 14592 14593 14612 14621 2797 8793 14638 14639 8812 2822 14660 2836 2837 8830 14669 14670 8833 8834 8855 2871 2872 2884 8877 2891 2892 14729 2904 8989 8992 14830 3102 3103 3104 3105 14940 14941 14942 14943 14985 14994 14996 15003 15062 15063 15064 15065 15173 15176 15223 15224 15225 15226 3401 9439 9440 15279 15280 15281 15282 15283 15284 15296 9942 9943 11019 5055 11050 11361 11362 11364 11365 5377 11370 11371 5400 5415
adults$	11849 6273 6275 6280 6285 6288 12127 12130 12131 12139 12143 12298 12363 12394 12396 12399 6582 12428 12434 12437 12468 7164 13626 13766 13767 13771 13858 8025 13887 13888 13889 13890 13907 8070 14082 8267 14430 14466 14480 14481 14482 14483 14491 14510 14555 14556 14557 14558 14559 14560 14561 2738 8732 14586 14591 14592 14593 14597 14598 14599 14600 14604 14610 14618 14619 14620 14621 14622 2796 14658 2836 2837 8830 14669 14670 2864 2865 2888 14723 14724 14725 14726 2904 8900 14741 8907 14830 14837 14838 14839 9021 14861 14862 14863 14864 14891 14899 14900 14901 14902 14903 14911 14912 14913 14914 14915 14946 14947 3159 3161 14994 14996 15003 15062 15063 15064 15065 15068 15073 15163 15208 15210 15213 15214 15215 15219 15223 15224 15225 15226 15247 3432 3433 3434 3435 15266 9430 3445 3446 3447 15279 15280 15281 15282 15283 15284 15294 15299 15300 15376 15442 9738 9739 9741 9742 11019 11114 11204 11232 11361 11365 11370 11371 11393
advance$	4673
advanced$	2723 3135 3401 11033
advanceed$	4673
advanceing$	4673
advances$	6301 6302 12156 12157 13044 13045 14518 14519 14520 14521 4673
advant	4753
advantage$	11876 12993 10744
advert$	15435
advice$	12017 12082 12083 12783 13438 13439 13447 1625 13687 13799 13800 13801 13802 13803 14337 15772 15773 15774 15775 15776 15777 16204 11102 11115 11500 11568
advis	10395 11632
advised$	6121 12020 12021 6184 194 195 196 197 198 199 200 201 6193 203 204 205 206 207 208 209 210 211 212 213 1689 1690 1691 1692 1693 1694 1695
affair$	14785 15126 15127 15128 15129
affairs$	14653 14849 14850 14851 14852 14965
affect$	15046 15047 9210 9214 3224
affection$	12442 12443 12444 12445 12446 12447 12448 12449 12740
affections$	12157
affili	4428 11605 11607 11648 5942
affiliate$	11125
affiliated$	2124 11125
affiliates$	11125
affiliation$	2061 2062 2124 11125
affiliations$	11125
affray	10999 5837
affray$	16837 11828
afraid$	14883 14884 14885 3097 3098
african$	3495 9490 9495 9496 5450 11473
afro$	11461 5471 11463
afros$	11461 11463
after	16354 10942
after$	12193 12934 12935 1116 7423 7424 7426 7427 13430 13688 7897 8612 14490 8655 14713 14790 8972 14892 14893 14907 9317 15291 4226 16203 16419 4839 16780 11727
afternoon$	16624 4894
afternoons$	4894
afterp	10836
afterpill$	16674
afterthought$	16123
again$	12030 12031 13518 13519 7682 15516 15517 15519 15520 15521 4188 10280 10281 16610 16673 11097
agains	4578 10672 11680
against$	12390 12391 12392 12393 7600 13546 16335 16371 4567 16417 16456 10629 10654 16501 16510 16593 10757 11517 11634 11690 11694
age$	6597 12464 8134 14515 14516 14517 14552 14553 14625 14626 14627 14628 14665 14666 14667 14732 9138 9139 9140 9141 15130 9449 9450 15318 15319 15320 10891 11775
aged$	6629 15302 15305 16670 11048
agencies$	14234 9919 9924 9925 16133 10322 16200 16201
agency$	14234 9893 9919 9924 9925 9942 9943 16133 10322 4335 16200 16201 10394 5535 5582 5591
ages$	14552 14553
aggression$	14064 14120 14421 14422 2594 2595 11297
aggressive$	14351 14352 14353 14354 14355 14356 14357 14358 14359 14360 14361 14459 11251 5303 5880
aggressively$	5880
aggressiveness$	14421 14422 11297
aggressor$	13274 13972 13973 13974 13975 11153 11154 11155 11199
aggressors$	13274 13972 13973 13974 13975 11153 11154 11155 11199
aggro$	12637 13226
agitator$	5856
agitators$	5856
ago$	15184 15185
agree$	711 712 991 992 993 994 996 997 998 999 1000 7192 7194 7196 2656 2657 2658 2659 5077
agreed$	689 711 712 12578 991 992 993 994 996 997 998 999 1000 7192 7194 7196 2656 2657 2658 2659 5077
agreement$	12199 16546
agreements$	16546
agrees$	711 712 991 992 993 994 996 997 998 999 1000 7192 7194 7196 2656 2657 2658 2659 5077
agreing$	711 712 991 992 993 994 996 997 998 999 1000 7192 7194 7196 5077
ahead$	158 6439 12279 13481 16144 16174 11619
aid	4678
aid$	4673 4680 4798 11728
aided$	4673 4680 4798
aiding$	4673 4680 4798
aids	4678
aids$	4673 4680 4798 11728
aim	4751
aim$	16267 16564 4739 16618
aimed$	10792
aims$	16267 16564 4739 10792
air$	14151
airhead$	11217
airheads$	11217
alarm$	7610
albanian$	3495 9492 11473
album$	10434
alcoho	16740 16758 10921
alcohol$	35 270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 13897 14700 14701 14702 14703 14704 16681 4991 5753 11744
alcoholic$	16757 16759 11162
alcoholics$	16760 11162
ale$	15059
alert	4507
alert$	4395 4416 4417 4709
alerted$	10462
alerting$	4416 4417
alerts$	4416 4417
aliase	5609
aliases$	11600
alibi	5609
alibi$	11598 11600
alibis$	11598 11600
alien$	11277
alienated$	5424
aliens$	11277
alight	11005
alight$	16843
alike$	11480 11482
alive$	16656
all	10637 11660
all$	6197 6201 309 867 6864 12783 6970 983 984 7131 7165 1378 1379 7401 13343 13345 1545 7574 7957 8216 8273 8305 14166 14167 8358 8389 2540 8559 2606 2648 14478 2714 8709 14583 2781 14818 14949 14964 9196 3211 3212 3347 15204 3450 3588 15446 9609 9623 3634 3636 3739 3740 3741 3845 3846 3847 3857 9849 9891 15921 15928 10118 10241 10243 16099 16100 4280 10427 16346 4632 10649 16598 10803 5064 11060 5253 11500 11501 11569 5645
alleg$	12871
allegation$	2110 2111 11119 11120
allegations$	7130 2110 2111 11119 11120
allege$	13932 13933 4620 11117 11118
alleged$	12871 13932 13933 4592 4619 4620 4624 11117 11118 5130
allegedly$	5850
alleges$	13932 13933 4620 11117 11118
allegged$	12871
allegging$	12871
alleging$	12871
allegs$	12871
allerg	5953
allergy$	11697
alley$	14308
alloca	4392
allocated$	4494
allow	4388 4418
allow$	46 47 282 283 12678 890 989 1719 1720 1721 1722 1723 7738 15475 15481 15495 4221 4464 4680 11054 11504
allowed$	46 47 282 283 12678 12716 12717 890 989 1719 1720 1721 1722 1723 4221 4680 4836 4970 11054
allowing$	46 47 282 283 12678 890 989 1719 1720 1721 1722 1723 4221 4680 11054
allows$	46 47 282 283 12678 12716 12717 890 989 1719 1720 1721 1722 1723 4221 4464 4680 11054
alls$	14166 14167
almost$	805 1020 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 3344 3345 3486 5373 5402
alone	10841 11798 5813
alone$	12582 12645 12987 13121 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14842 14843 14844 14845 14846 14847 14848 14857 14876 15198 15244 16679 5813 11804
along$	12102 12120 12236 6677 6678 6679 6691 12829 6992 6993 6994 1078 13003 7225 7226 13412 13416 1607 9329 3339
alopecia$	5906 5952
alpha$	11162 5176
already$	2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2825 14738 14739 14740 3486 5373
alright$	9406 3416 3417 3418
also$	8333 5163
alter$	9798 9799
altered$	1041
alternative$	5764
alternatives$	12082 12083
although$	215 6246 6247 6248 6249 6250 6251 6252 6253 268 269 12390 12391 12392 12393
altogether$	4280
always$	580 811 7360 7361 2693 3215 3588 9663 3792 3793 3794 3795 5512 5909
ambition$	14448 11332
ammunition$	13266 13269
amok$	11214
among$	8155 13994 13995 2167 14087 14350 8585 8623 10808
amongst$	8155 13994 13995 2167 14350 8585 8623
amoral$	5884
amount$	370 371 372 14888 14889 14890
ample$	151 152 153 6213
amuck$	11214
an$	6645 6659 7081 7926 2423 14308 8603 2704 8774 8822 8891 9147 9335 3458 3459 3473 9867 10241 10664 10839 16792 10996 5424 11754
anaemi	5953
anaemic$	5952
analys	10407 10408 10409 4419 4420 16303 16328 4546 10540 4641 10632
analysis$	11608 11623
analyst$	16229 16231 16245 16246 16247 10410 10411 4432 10537 16378
analysts$	16229 16231 16245 16246 16247 10410 10411 4432 10537 16378
anaphy	5953
and	4454 5688 5695
and$	6196 12155 7014 7033 13411 13839 13961 8136 8137 14133 14160 8343 14182 8418 8425 14268 14389 14950 15137 9316 9460 15302 15305 9504 9524 15366 10601 10696 10698 10767 11097 11584 11637 5702 11823
angels$	14752 14753 14754 14755 14771 11186
anger$	14120 2588 5304
angina$	5952
angry$	2465 15678 5141 5424
animal$	11162
animals$	14036 14037 14038 14039 14058 14059 14060 14216 14219 14310 16123 11162 11163
ankle	5004
ankle$	10995
annoy$	12758
anonymous$	5612
anorak$	11477
anoraks$	11477
anorex	5731
anorexia$	11722
anorexic$	11722
anothe	4708
another$	5992 12329 7723 7731 13919 14086 14273 8454 14431 3473 16177 16205 10824 4879 11008 5424 5648
anpr	5628
anpr$	11619
answer$	12192 1668 13758 2847 2848 2849 8983 15475 15481 15495 15539 15540 15541 15542 15543 15544 15545 15586 15722 15904 15932 10137 10138 4156 4157 16054 16112 16115 16581 16618 11504
answerable$	71 72 73 74 75 1668
answered$	12547 12578 13681 2847 2848 2849 15596 15597 15598 15599 3883 15722 15762 15765 15766 15768 15769 15770 15771 15786 15787 16162
answers$	1668 2847 2848 2849 15539 15540 15541 15586 4156 4157
antagonise$	5123
antagonised$	5123
antagonises$	5123
antagonising$	5123
antagonist$	11199
antagonistic$	5882
antagonists$	11199
anti	16283 4505 10585 4609 16450 16458 4630 16472 10650 10725 10730 10731 4761 4762 10756 5748
anti$	6503 6509 13308 13310 2063 8227 14074 2464 14351 14352 14353 14354 14355 14356 14357 14358 14359 2565 8562 8580 8581 8582 8622 5331 5332
antibiotics$	10838
antici	4565
anticipated$	16511
antidepressant$	11739
antidepressants$	10838 11739
antifreeze$	11709
antips	5748
antipsychotic$	11739
antipsychotics$	11739
antisocial$	12338 12346 13308 13310 14066 14074 14351 14352 14353 14354 14355 14356 14357 14358 14359 8580 8581 8582 14459 16423 16488 5120 5255 5297 11289
anxiety$	5949
any	16369 10637 5611 11660
any$	12783 13026 7522 7868 13757 7957 8060 2802 2803 9144 9157 15136 15446 9609 9623 3634 3636 9809 9881 10072 10073 10243 4377 10375 16224 16307 10480 4510 16341 16385 16386 16388 16429 4628 16492 16495 10664 10691 16552 10750 16595 16598 16607 10774 16619 11500 11501 5645 11665
anybody$	277 278 279 12308 6874 6875 12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 7341 13771 8060 14861 14862 14863 14864 14946 14947 14980 9738 9739 9741 9742 9780 9781 9782 9919 16346 10750
anyone$	277 278 279 12127 12308 6874 6875 12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 7117 7340 13767 13771 8060 14077 14093 14302 14510 14861 14862 14863 14864 14891 14946 14947 15247 9738 9739 9741 9742 9780 9781 9782 9919 15761 16346 10750 11098
anything$	12101 6913 7010 7011 7144 7268 13467 13661 2852 14816 3092 14964 3172 9204 15056 15152 15383 15384 15473 15479 15485 15490 15499 15534 9738 9739 15594 3873 3874 3875 3876 3877 15843 15844 15845 15846 10010 4483 16326 11500 5559
anyway$	12034 12038 14833
apart	10770 10771
apart$	16608 16609
apathetic$	5882 5913
apathy$	5913
apnoea$	11704
apologise$	15722
apologised$	15596 15597 15598 15599 15722 15786 15787
apology$	4156 4157 16054
app$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422 10503
appalling$	11967 11968 11969 11970 14351 14352 14353 14354 14355 14356 14357 14358 14359 14449 4152 4153 4154 4155 4309 5303 5338 5565 5913
appallingly$	5259 5913
appeal$	8956 8957 8958
appear$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 9045 9046 9047 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 3521 3522 3523 4057 4058 16623 4993 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5370 5482
appearance$	15277 15278 15324 15325 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15438 11816
appearances$	11816
appeared$	3521 3522 3523 4057 4058 4993 5370 5482
appearing$	4057 4058 4993
appearred$	4057 4058
appearring$	4057 4058
appears$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 3521 3522 3523 4057 4058 16623 4993 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5370 5482
append	10822
appendicitis$	5954
appendix$	16660
appeti	10828
appetite$	1185 1186 16666
appetites$	11391
apple$	11146
apples$	11146
applic	4721
application$	4668
applications$	4668
applied$	3946 3947 3948 4234 16523 10716
apply	4708 4721
apply$	14089 14090 14091 14092 3946 3947 3948 5667
appointment$	9625 3635 9627 3637 3638 15671 15672 15673 15712 15713 15714 16689 11747
appointments$	9625 3635 9627 3637 3638 15712 15713 15714 16689 11747
appreciate$	13758 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945
appreh	10676
apprehend$	16514 5674
apprehending$	5674
approa	11680
approach$	1090 8862 8863 8864 8865 8866 15461 4038 11678
approached$	1090 13200 13201
approaches$	6301 6302 1090 14518 14519 14520 14521 15461 16055 16056
approaching$	1090
appropriate$	6158 14940 14941 14942 14943
appropriately$	12616
approval$	13884 13885 13886
apps$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422 10503
april$	12361
arab$	3495 9490 5450 11473
arcade$	12359 12360 4784
architect$	1077
architects$	843 1077
are	4428
are$	5996 6129 6134 361 362 543 6629 833 834 1989 1990 1991 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 8447 2466 2470 2480 2501 2507 8513 2541 2560 2569 2570 2571 2572 2573 2574 14465 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 8784 2815 2909 2910 2911 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3453 3487 9505 15366 9552 3588 3624 9630 9851 3906 3907 10029 10147 4219 10256 4273 4274 16164 4387 10405 10464 10529 10538 10549 10568 4618 10673 16623 10922 4995 5037 5049 5050 5064 5164 5166 5171 5218 5226 5245 5258 5281 5298 5300 5308 5309 5369 5396 11416 11464 11465 5554 5581 11637 11662 5739
area	10733
area$	14076 14081 8613 10560 16571 10743 11113 11793
areas$	10743
ares$	16623
argue$	9697 15678
argued$	15678
argues$	15678
arguing$	15678
argume	10907
argument$	9720 15559 9722 11084
argumentative$	14425 14426 14427 14428 14429 11299 5880
arguments$	4909 16745 11084
aripiprazole$	5963
arm$	13278 13358 13359 13360 13361 13362 13363 13364 7530 15342 10364 16659
arms$	13330 13331 14999 15000 15001 15002 15342 16659
around	11601
around$	6168 12048 12242 12513 7053 7327 7486 14075 14104 14474 8644 8673 14513 3259 10184 16351 11031 11341 11497
arrangement$	12514 12539 6702 6703 7209 14929 11352
arrangements$	12514 12539 14929 11352 11755
arrest	16248 4451 4462 16403 4581 4671 16505 16506 16509 10676 16520 10695 4812 16740 16742 16758 16784 11690 5935
arrest$	12816 12817 13711 13712 15299 15300 10453 4575 16480 16496 16499 10662 4682 16514 4687 4695 4697 16528 16533 16544 16558 16559 4759 16617 16626 16628 10803 16836 11657 5668 5674 11693 5829 5936 5984
arrested$	11878 6219 6220 6221 6222 6223 6224 6225 6226 236 237 238 12307 12645 13127 13128 16463 16471 16481 11650 11807 5984
arresting$	4759 5674
arrestped$	4687
arrests$	4596 16426 16480 16496 4682 4687 4697 16533 4759 16617 16836 11657 5984
arrive	16284
arrive$	13758
arrived$	16117 16118 16119 16120
arrogance$	5913
arrogant$	10272 5882 5913
arsey$	5873
arson	16436 16449 16457 16458 10999 11000 11003
arson$	16837 16838 16839 16841
arsonist$	11162 5871
arsonists$	11162 5871
art$	14585 5755
arthri	5953
as	4428 5611
as$	6533 6681 12557 6935 6956 968 969 6961 972 1197 1198 1199 1200 1338 1339 1340 1417 8135 8374 8475 2559 8621 8666 8723 8748 2810 8811 8831 8832 2894 2903 14836 3192 3193 9186 9272 9308 9309 9370 9538 4059 4060 10088 15951 4288 4291 10285 10457 16373 10572 10573 10578 16419 10644 5064 5163 5165 5281 11619
asb	16283 4505 4630 16472 10725 10731 4761 4762 10756
asb$	12338 13308 13310 14064 10496 10621 16563 16569 4741 10752 10753 16594 4808
asbo	10712 10713 5830
asbo$	16550 16551 10714 5144 11821
asbos$	16550 16551 10714
ascert	4647
asd	5947
ashamed$	15972 4145
asian$	3473 3495 9490 9497 9521 9522 9523 3533 5423 5424 5450 11473
aside$	7609 10183 10261
ask$	12106 6269 6270 12109 12110 329 330 331 332 333 334 807 1092 1093 1094 1095 1096 1097 7252 7257 1499 7760 3117 15652 15653 15654 15904 10415 11512
asked$	209 210 211 212 213 6304 329 330 331 332 333 334 12273 12274 6470 6471 6472 6473 6474 6475 6476 6477 807 12669 12898 12899 1092 1093 1094 1095 1096 1097 12936 12955 13200 13201 1499 7529 13431 1660 1689 1690 1691 1692 1693 1694 1695 13682 15548 15757 15762 15765 15766 15768 15769 15770 15771 15780 15781 15782 15942 16162 4412 10415 4550 10552 10906 10918
asking$	329 330 331 332 333 334 6796 806 807 1092 1093 1094 1095 1096 1097 1499 7528 1718 15474 15652 15653 15654 11512 11531
askked$	329 330 331 332 333 334 1092 1093 1094 1095 1096 1097
askking$	329 330 331 332 333 334 1092 1093 1094 1095 1096 1097
asks$	329 330 331 332 333 334 807 1092 1093 1094 1095 1096 1097 12955 1499 3117 15548
asleep$	4141 4142 4317
asperg	5947
aspirations$	14448 11332
aspiring$	5135
assaul	16436 16449 16458 16464 16476 16477 16478 4940 10936 16775 16784 10978 10980 11000 11003 5837
assault$	12306 12806 12872 7035 7261 7262 13101 1380 13218 13219 13711 13712 16397 16440 16774 16816 16818 16837 16838 16839 16841 11066 11121 11828
assaulted$	12992 10931 5013
assaults$	16397 16838 16839 11121 11828
assert	4770
assertive$	10761
assess	16650 16688 5002 11601 11699
assess$	8929 8930 8931 8932 3020 9012 9013 9014
assessed$	2184 2542 4428 4592 4619
assessing$	8929 8930 8931 8932 3020 9012 9013 9014
assessment$	16690 11652 11756
assessments$	11652 11756
assign	4392
assist	4418 4678 10806
assist$	40 4673 4680 4739 4798 16644
assistant$	10868 16707 16722
assisted$	16239 4673 4680 4798
assisting$	4673 4680 4798
assists$	4673 4680 4739 4798
associ	16223 16269 16271 16283 10514 4560 10594 16437 16454 11607 11684 11685
associate$	12228 12257 12259 12260 12261 12292 12542 12543 12544 12545 12546 13892 2124 5119 11111 11125
associated$	2058 2124 11125
associates$	11961 13892 2124 16251 16255 16352 16353 16355 16413 4585 5119 11111 11125 5649
associating$	12542 12543 12544 12545 12546 2124 4585 5119
association$	2061 2062 13892 9919 9924 9925 16133 10322 16200 16201 4585 16432 11111 11125 11147 5617
associations$	2061 2062 13892 16352 16353 10551 11111 11125 11147
assume$	1887 1927 1928 4620
assumed$	1887 1927 1928
assumes$	1887 1927 1928 4620
assuming$	1887 1927 1928
assurance$	2829 2830 2831 2832 2833 2834 2835
assured$	9384 11392 11408
asthma	5953
astonishing$	10219 16058
astray$	13977 13978 13979 13980
asylum	5815
asylum$	11806
at	10560 10900
at$	15 11877 12155 6825 12760 7152 7495 13668 13765 14075 8371 2537 14389 14499 14500 9253 15302 15305 3486 9844 3858 3865 3866 10125 10132 10265 16138 16351 10559 16513 10686 10760 16630 10813 10856 10874 10880 10882 10883 10931 10952 10953 10967 10984 11525 11727 11795 11818 11823
ate$	2387
athena$	16360
athletic$	5427 5903
atrocious$	5913
atrociously$	5259
attach	4821
attach$	1746
attaches$	1746
attachment$	10812 5705
attack	16775
attack$	12306 12806 7261 7262 13101 1380 10772 11066 11700 11720
attacked$	11878 12307 12645 12665 12992 7284 7285 13148 13149 13150 13162 13163
attacks$	10772 11700
attemp	11659
attempt$	6751 761 762 763 764 6756 766 767 13640 1812 7804 7805 7842 15461 9625 3635 9627 3637 3638 15793 15794 15907 15908 15909 15910 15911 15912 15913 10079 10080 10081 10082 10083 4156 4157 11101
attempted$	15882 15883 15884 15885
attempts$	15461 9625 3635 9627 3637 3638 4156 4157 16055 16056 11101
attend	16732 5754 5976
attend$	11964 12228 13758 7923 14342 14345 15444 15475 15481 15495 15529 15530 15539 15540 15541 15586 15722 15932 16115 10877 4993 11504 11505
attendance$	16088 16154 16714 16727 11100 11280 5975
attended$	12547 12555 15596 15597 15598 15599 3883 15722 16162 10877 4993
attender$	14048 11100 11172 11182
attenders$	14048 11100 11172 11182
attending$	15474 10877
attends$	15539 15540 15541 15586 15608 15609 15610 15611 16355 4993
attent	10608
attention$	11849 11909 11910 6301 6302 6305 12156 12157 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12539 12641 6804 12675 6838 12679 12725 12740 12780 12886 13011 13044 13045 7286 13383 13440 13441 13838 13849 13850 8037 2047 2048 2049 2050 8042 13884 13885 13886 13913 8189 2566 2584 14435 14436 14439 14518 14519 14520 14521 14715 14716 15721 15760 15764 15765 15766 15768 15769 15770 15771 15907 15908 15909 15910 15911 15912 15913 4409 16446 4621 11062 5244 5314 11306 11307 5336 11616 5947
attentions$	12157
attitude$	11921 12202 870 6876 886 1215 1216 14281 14282 2531 2532 14441 2620 2829 2830 2831 2832 2833 2834 2835 8862 8863 8864 8865 8866 14720 15277 15278 4265 4266 4267 4268 11011 11202 11243 11245 5304 11329 11330 5342 11556
attitudes$	11921 2531 2532 8862 8863 8864 8865 8866 15277 15278 11011 11202 11329
attract$	11848 6011 310 311 6334 6335 812 813 6887 1188 1189 7206 7207 8598 5066 5075
attracted$	11848 6011 310 311 6334 6335 812 813 12715 1188 1189 7206 7207 2013 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2041 5066 5075
attracting$	11848 6011 310 311 6334 6335 812 813 1188 1189 7206 7207 8043 8044 8045 5066 5075
attractive$	5903
attractor$	11653
attractors$	11653
attracts$	11848 6011 310 311 6334 6335 812 813 12715 1188 1189 7206 7207 5066 5075
attractted$	11848 6011 310 311 6334 6335 812 813 1188 1189 7206 7207 5066 5075
attractting$	11848 6011 310 311 6334 6335 812 813 1188 1189 7206 7207 5066 5075
attrib	16461 4736
attributable$	16459
attributed$	4593 16459
auburn$	5471
august$	12361
aunt	10901 16741 16791 10956
aunt$	16739
auntie	16791
author	4708
author$	1077
authorised$	10552
authorities$	14461 14462 9919 9924 9925 16133 10322 16200 16201
authority$	14093 14337 14430 9919 9924 9925 16133 10322 16200 16201 10941 16780 11115 11232 11322 5592
authors$	843 1077
autism	5947
autism$	16704
autist	5947
autumn$	12361 12362
availa	4461
available$	11871 11033
average$	5427
averse$	2508 2509 2510 2511 2512
avoid$	13049 13050 13499 13507 13520 13521 13758 14108 14140 14540 14541 15289 9461 9462
avoidant$	14360 14361 5303 5882
avoided$	12305 6468 478 12547 12555 12569 12570 6775 7366 13205 13206 13207 13208 13209 13681 15750 11576
avoiding$	9461 9462
avoids$	14140
awaiti	4866
awaiting$	10857 5823
awarde	4392
aware	4514
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1712 8637 14476 14477 2965 2966 2967 14935 4558 10645
awareness$	7956 8875 14714 8973 2983 2984 8976 9392
away$	11983 12145 12146 6317 12195 12196 12249 12265 12268 12282 12321 12322 12403 12404 12409 6691 12539 12554 12563 12590 12596 12619 12620 12626 12723 6903 6905 12789 12790 12791 12792 12793 6981 7075 7141 7146 7147 13002 13093 13098 13109 7576 7577 7578 7579 7581 7609 13501 13503 13506 13591 13592 1770 13600 1772 13602 13603 1775 13633 13638 13641 13684 7927 2375 2606 14867 15253 15467 9682 15864 15865 15890 15891 10114 10115 10622 16531 10801 16747 10933
awful$	14449
awkward$	14425 14426 14427 14428 14429 16606 11299
b$	10957 16795 11828
babes$	14999 15000 15001 15002 15112
babies$	14641 14642 14643 14644 14645 14752 14753 14754 14755 14771 14773 14774 14775 14776 14777 14778 15113 11366
baby	16741 11737
baby$	15113 10831 10832 16754 4935 5476 5477
babysitter$	14789 14940 14941 14942 14943
babysitters$	14940 14941 14942 14943
babysitting$	14891 14905
back$	11938 11984 11985 6371 12234 12290 520 521 522 523 6549 6550 12397 12398 6682 6683 6684 6685 6691 12573 12575 12576 12577 12595 12722 12759 13036 13040 13088 13116 13140 7433 7435 1492 13383 7742 7743 7744 7745 7746 7747 7748 7749 13639 13644 7927 7928 14952 15044 9500 15466 3681 15518 10110 10186
backbone$	14250 14251 14252 14253 14254
backchat$	11245
backchatter$	11217
backchatters$	11217
backed$	1492
background$	14412 11290 11820
backgrounds$	14412 11290
backing$	1492
backked$	1492
backking$	1492
backs$	13140 1492 7928 10186
backstabber$	11217
backstabbers$	11217
backward$	16053 5873
bad$	6117 11967 11968 11969 11970 160 161 162 163 164 165 166 12172 12173 6364 6418 499 500 12343 955 7179 7181 7188 7189 7190 7191 7452 7455 13307 7475 7476 7477 13329 13564 13565 13566 13567 13568 13569 13570 13571 7812 13701 13881 13883 13887 13888 13889 2134 2135 2136 8128 8131 8219 14067 2298 2303 2304 2320 2360 2361 2362 2363 2364 2365 14205 14221 14271 2443 2444 2473 2474 2475 2478 14351 14352 14353 14354 14355 14356 14357 14358 14359 14360 14361 8573 14449 9280 9281 3508 15353 9517 9519 10024 4152 4153 4154 4155 16094 16095 16096 16097 4309 5022 5121 5138 5155 5156 5158 5233 11227 5238 5303 5312 5326 5338 5455 5565
badge$	13061
badly$	2567 3493 9898 4188 11298 5324 5451 11480
baffling$	1761 1764 1767 1768
bag$	13369 15369 15370 15378 10704
baggy$	15371 15372 5495
bags$	13369 9527 15369 15370 15378 10719 11481
bail$	8072 3409 10996 16834 5819 11811
bailed	5819
bailed$	11810
bait$	13391 5123 11218
baited$	5123
baiting$	11911 11912 11913 11914 11915 5123
baits$	5123
baitted$	5123
baitting$	5123
balaclava$	15412 11481 5908
balaclavas$	15412 15413 15414 15415 15417 11481 11650 5908
bald$	9511 5903
ball$	502 503 16073
ban$	7261 7262 13101
band$	12176 12505 12506 12507 2207 16221
bandana$	11481 5908
bandanas$	11481 5908
bandit$	5853
bandits$	5853
bands$	2207 16221
bane$	8551
banger$	11125
bangers$	11125
banging$	11125
bangladeshi$	3495 9492
bank$	756 13576 13577 13578 13579 16814
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11905 10555 4970
bannin	4726 4727
banning$	10651 10659 4719 10717 10718
bare$	9591 10087 5444
barely$	2993 8984 2994 8985 2995 3079 9070 3080 3081 9546 4082 4825 4886 5375 5733
bargained$	13146 13147
barman$	12176
barred$	11905 383 384 385 386 10555
barrel$	14261 5434
barter$	625 626 911
bartered$	625 626 911
bartering$	625 626 911
barterred$	625 626 911
barterring$	625 626 911
barters$	625 626 911
base	10711
base$	16549
baseball$	5504
basic$	5535
basically$	2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 5373
basis	4721
bask$	1057 1058
basked$	1057 1058
basket$	8321
basking$	1057 1058
baskked$	1057 1058
baskking$	1057 1058
basks$	1057 1058
bath	10963
bath$	16801
batted$	9629
batteries$	11709
battery$	11709
batting$	7079
battle$	5412
battles$	15237
bbrought$	10380
be$	6107 12220 12225 6402 6403 6404 12257 6455 6459 543 6674 6731 833 834 6827 6930 6984 6989 7050 12942 7149 7174 7246 13159 7640 7671 7898 1992 8002 13936 2108 8116 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 8199 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 8458 2470 2480 8478 2541 2560 2569 2570 2571 2572 2573 2574 8587 8588 8753 8754 8755 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 8881 2916 14916 14918 3125 3170 9223 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9324 3415 3431 3487 9653 9656 15501 15502 15503 9680 9747 9757 3771 3772 3773 3774 9800 9969 10041 10134 10135 4273 4274 10464 10538 10539 10587 4618 16447 10610 16510 10673 10682 10683 10685 4746 10746 4779 10800 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5581
beanie$	11481
beanies$	11481
bear$	12300 925 926 927 13220 1916 2912 2913 2914 2915 10266 5583
beard$	9528 11445 11461 11463
bearded$	5903
beards$	9528 11445 11461 11463
beared$	925 926 927
bearing$	925 926 927 2829 2830 2831 2832 2833 2834 2835 14720
bearred$	925 926 927
bearring$	925 926 927
bears$	925 926 927 2912 2913 2914 2915 5583
beat	16758 16767 16775
beat$	4381 10373 10374 4385 10379 16222 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 10624 4650 10647 10687 4730 10722 16768
beaten	4940
beaten$	6042 10931
beating$	1380 13547 15045 11066
beats$	16768
bebrought$	10380
became$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8513 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 5037 5050 5164 5166 5171 5218 5226 5245 5258 5281 5298 5300 5308 5309 5369 5744
because$	6007 351 373 375 6375 391 392 6699 6700 1099 1180 1181 1182 7216 4947 16784
becom	4428 5710
become$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8518 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 15502 5037 5050 5164 5166 5171 5218 5226 5245 5258 5281 5298 5300 5308 5309 5369
becomes$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 9721 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369
becoming$	8513 8519 5163
bed	4979 4984 5714
bed$	12330 12442 12443 12444 12445 12446 12447 12448 12449 12732 12733 13168 13169 7750 16789 10957 10958 10959 16811 10975 11705
bedbugs$	10970
bedroom$	10958 16804
bedrooms$	10719
beds$	12330 7750
bedtime$	14972 14973 14974 14994 14996
bedtimes$	14994 14996 15179
bedwetting$	11705
bee$	11166
been	10459 5004 5710
been$	6066 6131 6132 6182 6183 193 202 6215 6216 530 543 12553 12562 12564 12565 12566 6732 6744 769 6763 6764 833 834 7372 7373 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2493 8509 8510 8511 8517 8523 2541 2560 2569 2570 2571 2572 2573 2574 2682 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 2997 3170 3259 3260 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 9631 9632 9633 3906 3907 9914 15918 15919 10092 10093 15942 4189 4219 10222 10223 10224 10257 10258 10259 4273 4274 10323 10441 10464 10538 4618 10673 4844 4865 4867 10877 10881 4891 4973 10995 5037 5050 5064 5164 5166 5171 5218 5226 5245 5258 5281 5285 5298 5300 5308 5309 5369 5581 5744 5757 5770 5772 5795 5797 5803 5816 5817 5822
beer$	16675
bees$	11166
befell$	11900
before$	12278 13041 13042 13043 13482 13485 13508 8742 14640 8879 9410 9411 16144 16173 16419 4781 10984
befriend$	12415 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	991 992 993 994 996 997 998 999 1000 5077
began$	11989 543 13200 13201
beggar$	11223
beggars$	11136 11223 5590
begged$	991 992 993 994 996 997 998 999 1000 5077
begging$	991 992 993 994 996 997 998 999 1000 5077
begin	4713
begin$	11989
begins$	11989
begs$	991 992 993 994 996 997 998 999 1000 5077
begun	5754
behav$	12547
behave$	12225 12228 12333 12542 12543 12544 12545 12546 6778 788 789 12628 12629 944 945 13054 13055 2229 2263 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9361 3465 3466 3467 3468 15475 15481 15495 15586 5307 5370 11504
behaved$	12542 12543 12544 12545 12546 12547 12555 12611 12612 6778 788 789 6781 6782 12621 12622 12628 12629 13054 13055 13681 2229 8558 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3465 3466 3467 3468 15596 15597 15598 15599 11250 5307 11315 5370
behaves$	944 945 13054 13055 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3465 3466 3467 3468 15586 15608 15609 15610 15611 5307 5370
behavi	16553 4726 16740
behaving$	12547 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 3465 3466 3467 3468 5307 5370
behavior$	11921 2522 2523 2524 2525 2526 2527 2528 2529 2530 11011
behaviors$	11921 11011
behaviour$	3 4 5 6 7 8 9 6003 11842 11843 6010 20 11908 11921 12008 6178 343 344 12177 12178 12179 12180 12181 12182 12183 12184 12202 12212 12213 12214 12215 12597 12598 12599 12600 870 12710 6876 886 12927 12928 12929 12930 12931 12932 1215 1216 13137 7773 1783 1784 13711 13712 13713 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13795 13796 13797 13798 13938 13988 2522 2523 2524 2525 2526 2527 2528 2529 2530 14413 14414 14415 14416 14418 14419 14420 14720 15277 15278 15637 16315 10496 10600 16455 10621 10651 10659 10660 10708 10712 10713 10717 16563 16568 16569 4741 10752 10753 16594 16732 10895 10991 11011 11012 11125 11151 11152 11202 11294 5304 5766 5767 11820
behavioural$	5304
behaviours$	11908 11921 14413 14414 14415 14416 14418 14419 14420 11011 11012 11202 11294
behavs$	12547
behavved$	12547
behavving$	12547
behind	16271 10577 16421 16448 10611 4629 10639 10640
behind$	13464 13962 14680 14681 14682 15181 15183 15186 9433 15602 15604 10238 16285 16415 10620 4900 11373 11772
being	5710
being$	11897 6182 6183 12043 6451 6469 530 6639 833 834 7149 13009 7242 1293 1294 13339 7674 7676 7677 7678 7679 1992 7999 8002 8082 8084 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 8257 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8417 2455 2466 2470 2480 8500 2541 2560 2569 2570 2571 2572 2573 2574 8649 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 8805 8880 8887 2916 3170 9193 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9337 9351 9352 9353 9355 3415 3431 3487 3906 3907 15920 4189 4219 10221 10464 10685 16655 4868 5037 5050 5164 5166 5171 5218 5226 5245 5258 5281 5298 5300 5308 5309 5369 5770 5772 5795 5816 5817 5822
belief$	11551 11581
believe$	12168 12169 12170 12171 1236 1237 1238 1239 1240 1241 1242 13254 13255 13256 13257 13372 13377 2260 2268 2446 15164 15165 15932 16115 4620
believed$	1236 1237 1238 1239 1240 1241 1242 8101 8102 13941 13942 13943 2260 2268 2446 15638 15639 15640 15641 15642 4406 4592 4619 4624 4648
believes$	1236 1237 1238 1239 1240 1241 1242 2260 2268 2446 4620
believing$	1236 1237 1238 1239 1240 1241 1242 2260 2268 2446
belift	10380
bellicose$	5873
belligerent$	5880
bells$	13448
belong	4428
belongs$	16101 11570
below$	4900 11780
bench$	4697 16603 4994
benefit$	13758 4409 16239 4673
benefited$	4673
benefiting$	4673
benefits$	4673 4724
bent$	1256 1257 1258 1259 4375
bepicked$	10380
beraid	10380
bereaved$	4912 5979
bereavement$	16773 5979
besear	10380
besieged$	2128 2129
besotted$	651 652 653 654 655 656 657
bespectacled$	5903
bespok	4888
best$	2764 2962 2963 2964
bet$	3771 9762 3772 9763 3773 9764 3774 9765 3775 3776
beta$	10840
betray$	5569
betrayed$	5566 5569
betraying$	5569
betrays$	5569
better$	6117 6158 12336 12616 12749 7040 7041 7042 13404 13405 13505 13510 13605 13606 7777 13616 13617 13687 15143 15743 4559
betwee	16354
between$	8792 11798
bevisi	10380
bewitch$	1053 1054 1055 1056 5079
bewitched$	1053 1054 1055 1056 5079
bewitches$	1053 1054 1055 1056 5079
bewitching$	1053 1054 1055 1056 5079
beyond$	14097 14098 14099 2305 2397 2398 2568 2575 2725 9126 3165 3166 3167 3202 3346 3738 5196 5197 5217 5237 5337 5403 5523 5560
bid	4721
bid$	4668
bids$	4668
bifida$	11716
big$	6078 13872 8327 8336 8407 8410 8411 2855 2856 2857 2858 9229 9340 9341 9342 3444 3456 3491 5262 5427 5435 5452 5471
bigger$	3385
biggest$	2319 3515 5225 5475 5651
bighead$	11217
bigheads$	11217
bigmouth$	11217
bigmouths$	11217
bike	16341 10773
bike$	16611
bimbo$	11217
bimbos$	11217
biological$	5345
biopsies$	5951
biopsy$	16695 5951
bipola	10921 5950
bipolar$	16759
birth	10451
birth$	14458 5345 11736
birthmark$	5904
birthmarks$	5904
bit$	6465 6957 6962 1357 1367 1429 1469 14633 14634 15217
bitch$	11209
bitches$	11209
bitchy$	5882
bite$	1429 1469
bited$	1429 1469
bites$	1429 1469
biting$	1429 1469
bitten$	1429 1469 11404
bitterly$	4188
black$	3473 3495 9490 3508 15343 9521 9522 9523 3533 3536 15404 15405 15406 15417 5423 5424 5447 5448 5455 5471 11481 5495 11650
blackheads$	11474
blackmail$	11897 11066
blacko	5955
bladder$	16660
blade	16840
blade$	8033 8034 8035 10983 16837
bladed$	16837
blades$	8033 8034 8035
blam$	4347 4348
blame$	387 388 389 390 12651 12652 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 12685 12686 12687 12688 12703 12704 12705 12706 882 883 884 6896 6897 12754 12755 12756 12785 12786 12787 12788 12794 12795 12796 12797 6969 979 6971 12810 12875 13025 13172 13173 13174 7337 7338 7339 1349 1350 1837 13666 1838 7903 7904 7905 7906 7907 13756 7919 15957 16102 16104 16105 10268 16107 16112 16113 10303 4355 4356 4357 4358 11067 5579 5580 11574
blamed$	12665 882 883 884 13180 13181 13182 13183 13184 1837 1838 4347 4348 4355 4356 4357 4358 5009
blameless$	6969 979 6971 11064
blames$	882 883 884 1837 1838 10268 16107 4355 4356 4357 4358
blameworthy$	5913
blaming$	882 883 884 1837 1838 15868 15869 15957 4347 4348 4355 4356 4357 4358 16193 16194 16195 16196
blammed$	4347 4348
blamming$	4347 4348
blams$	4347 4348
blank$	15443 9624
blanket$	3643
blatant$	2248 2249 2251
blazers$	9592
bleach$	5448 11709
bleached$	5448 5471 11464
bleeder$	11136
bleeders$	11136
blifte	10380
blight$	2378 8551 5207
blighted$	2128 2129 2252
blighter$	11136
blighters$	11136
blind$	7605 1615 1616 1617 10192 11065 11576 5599 11731 11732
blindly$	13299
bling$	13870
blinkered$	5913
block$	13590 14237 14511 15088
blocked$	6482 13599 13681
blockers$	16678
blond$	9511 5448 5471 5903
blonde$	9511 5448 5470 5471 5903
blood$	14235 11229 11727 5759 5953
bloody$	5548
blot$	2130 2378 11217
blow$	13230 15045
blown$	9386
blue$	7651 15343 5449 5471 11481
board$	9919 9924 9925 16133 10322 16200 16201 10434 16396 16620 11617
boards$	11617
boast$	5125
boasted$	5125
boasting$	5125
boasts$	5125
boastted$	5125
boastting$	5125
boat$	14143 8306
boats$	14143 8306
bodge$	5916
bodged$	5916
bodges$	5916
bodging$	5916
bodies$	12174 12175 12441 12585 6750 12740 13575 2897 2898 2899 2900 2901 14965 15261 15262 15263 15264 15277 15278
bodily$	10999
body$	12441 6750 6950 2829 2830 2831 2832 2833 2834 2835 14678 2897 2898 2899 2900 2901 15126 15127 15128 15129 15261 15262 15263 15264 10524 4535 5459
boisterous$	5882
bolshy$	5884
bomb$	11169 11170
bomber$	9530 11481
bombers$	11481
bombs$	11169 11170
bone$	14132 5328
boned$	11426
book$	13475 14172 16529
books$	14172
boorish$	5875 5884
boost	4805
boots$	15021 15023 15024 15025 11481
boozer$	11217
boozers$	11217
bore$	2912 2913 2914 2915
born$	9273 4819 16669 5367 5726 5741
borough$	16611 16790 11793
borstal$	15630
boss$	12135 15169
bosses$	15169 11613
bossy$	5882
botch$	5916
botched$	5916
botches$	5916
botching$	5916
both$	6944 7462 5064 5163 11524 5645
bother$	12637 12742 12743 12744 12745 12746 13840 15046 15047 9210 15549 15550 15551 15552 15679 15815 15886 15904 11105 11529 11530
bothered$	12547 12555 13478 13479 13480 9216 15741 15752 15757 15762 15765 15766 15768 15769 15770 15771 15780 15781 15782 15783 15784 15785 9950 15807 15808 15809 15810 15815 9983 15887 15942 10254 16162 4341 11529 11530
bothering$	11529 11531
botherred$	11529
botherring$	11529
bothers$	8927 14766 9191 9192 11529
bottle$	10837
bottles$	10837
bottom$	2429 2432 5783
bottoms$	15410 3587 15426 5506
bought$	1521 1522 1525 1526 1527 1528 13514 8027 11109
bounce$	9114 3210 9202 9203 9206
bounced$	3210 9202 9203 9206
bouncer$	12176 12505 12506 12507
bouncers$	12176 12505 12506 12507 14480 14481 14482 14483
bounces$	3210 9202 9203 9206
bouncing$	3210 9202 9203
bound$	526 3673 3674 3675 3801 9792 3802 9793 3803 9794 3804 9795 3805 9796 3806 9797
boundaries$	14117 14118 14972 14973 14974 14994 14996 15179 11115
box$	1492 10963 5470 11535 5545
boxed$	1492
boxes$	1492
boxing$	1492
boy	10375 16307 10480 16341 16385 16386 16388 16429 4628 16475 16492 16495 10691 16552 16595 16607 10774 16619 10920 11004 11665
boy$	363 393 431 12490 888 909 6900 1285 1286 1288 2112 13982 13983 2289 14145 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 2589 14567 2917 2918 15115 9425 3449 3543 3592 3593 9687 9778 9779 10406 10977 16842 5126 11129 11135 11146 11158 5168 11175 11215 11221 5244 11288 5306 11443 11466
boyfri	16740
boyfriend$	11988 6438 448 12395 12462 634 635 636 637 638 12498 12499 671 672 673 674 675 12956 12957 12958 12959 12960 12961 12962 12963 12964 12967 13017 13018 7692 4915 16746 16754 16761 10929 11045 11046 5056 5057 11074
boyfriends$	11988 6438 448 12462 634 635 636 637 638 12498 12499 671 672 673 674 675 12956 12957 12958 12959 12960 12961 12962 12963 12964 12967 13017 13018 11045 11046 5056 5057 11074
boys	10390 10398 16372 10535 4547 4548 10582 4614 10631 4652 16553 10763 16601 4809 16641 5653
boys$	11934 12112 12133 12138 12141 12162 363 12217 6383 393 12254 431 6440 6441 6442 12332 6495 6497 6499 12363 12395 12430 12434 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 12883 12888 12889 12890 12891 12892 12893 7071 7111 7112 13017 13018 13038 1285 1286 1288 7329 13203 13260 13263 13265 7650 7661 7662 7724 7732 13589 1788 7818 7977 13846 13860 13877 13895 8059 13904 13914 13915 13916 13917 8095 2105 2106 2107 2112 13955 13957 13967 13970 13982 13983 14063 2288 2289 14145 2356 2357 2358 2359 14228 14257 14258 14259 14260 14294 14305 14363 14366 14391 14392 14393 14394 14395 14396 14407 2589 14423 14480 14481 14482 14483 14567 2793 8846 8847 8848 8849 2883 2917 2918 14771 14781 14794 14827 15030 15115 9423 3449 15344 3543 3592 3593 15441 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9758 15607 9770 15617 9836 15730 15892 10095 10096 10097 10098 10099 10100 10157 16010 16029 16037 16038 16039 16040 16041 16042 16043 16044 10347 16420 10605 4623 4625 4637 16467 16469 10643 4689 16561 16587 11020 11129 11135 11146 11158 11175 11205 11215 11221 11238 11288 5306 11443 11560 11568
bpicked$	10380
braces$	11463 11474
brag$	5125
braged$	5125
bragged$	5125
bragging$	5125
braging$	5125
brags$	5125
braid	10380
braid$	11461 11463
braide	10380
braided$	5471 11464
braids$	15407 11461 11463
brain$	13456 13457 13458 13459 13460 13461 13462 13463 7626 7627 7628 5955
brainless$	5873
brains$	13456 13457 13458 13459 13460 13461 13462 13463 7626 7627 7628 8124 2479
brand$	15367 11496
branded$	15371 15372 5495
brands$	15367 11481 11496
brash$	5884
brassy$	5873
brat$	5853
brats$	5853
bratty$	5873
bravado$	13137 7869 1879 7871 13871
brawler$	11217
brawlers$	11217
brawn$	8124
brazen$	5884
breach	16283 5820
breach$	4375 16524 5005
breached$	4375 5005 5820
breaches$	4375 5005
breaching$	4375
break	16740 10907 16755
break$	12228 7668 2081 2082 14138 8617 15503 15678 16215 16580 16581 5124
breakdown$	16093 16653 11338 11782 11793 11795
breakdowns$	11338
breakfast$	16795 16809
breaking$	11911 11912 11913 11914 11915 13236 2081 2082 15678 4253 4789 5124 5576
breaks$	2081 2082 15678 4253 5124 5576
breakup$	16745
breath$	15357
breeding$	11229
bribed$	11107
bridge$	14111 14112
bridges$	14111 14112
brief	4499
brief$	4395 4416 10490
briefed$	4550 10552
briefi	11601
briefing$	4416 10490 5626 11618
briefs$	4416 10490
bright$	14199 14200 14201 5471
brightest$	14195
brilliantly$	9039 9040 9041 9042
bring	4678
bring$	11848 6011 11866 6334 6335 801 802 803 804 889 1045 1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 2442 2460 2461 2462 2463 2986 10658 4690 4700 4734 5673
bringed$	1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 2460 2461 2462 2463
bringged$	1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 2460 2461 2462 2463
bringging$	1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 2460 2461 2462 2463
bringing$	801 802 803 804 889 1045 1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 2442 2460 2461 2462 2463 2986 4690 4700 4734 5673
brings$	11848 6011 6334 6335 801 802 803 804 12715 889 1045 1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 2442 2460 2461 2462 2463 2986 4690 4700 5673
broad$	5427 5433
broke	16767
broke$	2081 2082 8616 4253 4375 5124 5576 11793
broken$	8573 8574 8618 4253 4651 10770 5297 11291 5576 11793
bronchitis$	5954
brothe	10901 16741 10904 4929 16769 16785 16791
brother$	12358 7725 7733 4905 4906 16739 10902 4915 10930 10937 16799 11336
brothers$	12358 7725 7733 14458 11336
brough	10672
brought$	11841 11848 6011 11866 801 802 803 804 12715 12716 12717 889 12784 1045 12908 12909 1207 1208 1209 1210 1211 7206 7207 1270 1271 1272 1735 1736 1737 1738 1739 1740 1741 1742 2442 2460 2461 2462 2463 2986 10380 4581 16510 10680 4690 16521 10770 10771
brown$	3508 15343 5447 5448 5449 5455 5471
browsing$	10466 4476
bruise$	5958
bruised$	5958
bruiser$	11217
bruisers$	11217
bruises$	5958
bruising$	5958
brunette$	9511 5903
brush$	1618 4249 4270
brushed$	1618 4192 4249 4270
brushes$	1618 4249 4270
brushing$	1618 4249 4270
bsearc	10380
buck$	12945 9518 16071 5573
budding$	8283
budget$	10306 16156 16165 16166
budgets$	16088 10306
bugs$	10970
build	4382 16248 4672 4678 5611 5652
build$	2794 2795 3381 3382 3383 15310 15311 15312 9528 4440 4626 11418
builded$	4440
builder$	12176 12505 12506 12507
builders$	12176 12505 12506 12507
buildi	10424 4678
building$	16156 16262 4440 4626
builds$	15310 15311 15312 4440 4626 11418
built$	3386 3387 9474 16297 10618 5428 11420
bulimi	5731
bulimia$	11722
bulimic$	11722
bulk$	4632 10649
bulky$	5427
bullet$	9188
bulletproof$	14097 14098 14099 11387
bullied$	11875
bullies$	13973 13974 13975 14036 14037 14038 14039 14146 14147 14181 14300 14310 11154 11155 11162 11163 11217 11545
bully$	13973 13974 13975 14037 14038 14039 14138 14146 14147 14181 11154 11155 11162 11163 11217
bullying$	11911 11912 11913 11914 11915 14064 14126 14127 14459 16193 16194 16195 16196 11066
bump$	10831
bunch$	13901 13970 2209 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 2635 2942 2943 15622 11146 11230 11238 11288 11341
bungle$	5916
bungled$	5916
bungles$	5916
bungling$	5916
bunk$	5035
bunked$	5035
bunking$	5035
bunks$	5035
burden$	8213 4748 11217
burdens$	11217
bureau$	16229 16231
burgla	16215 16223 16233 16277 16421 16436 4609 16445 16449 16457 16458 16464 16472 16476 16477 16478 10730 10980 10999 11000 11003 5837
burglar$	14037 14038 14039 14121 14122 14123 14124 14125 16415 11162 11163
burglaries$	16397 16422 10600 16568 4792 16838 16839 16841 11656 11663 11828
burglars$	14037 14038 14039 14121 14122 14123 14124 14125 11162 11163
burglary$	4411 16397 16398 10600 16440 16818 16837 16838 16839 16841 5645 5655 11828
burgle	5990
buried$	4033 4034 4245
burly$	5427 5903
burn$	2282 2283 2314 2315 16768
burned	4940
burned$	13135 13148 13149 13150 13162 13163 2282 2283 2314 2315 16768 10931
burning$	2282 2283 2314 2315
burnned$	2282 2283 2314 2315
burnning$	2282 2283 2314 2315
burns$	2282 2283 2314 2315 16768
burnt$	13134 13148 13149 13150 13162 13163 2282 2283
bury$	4033 4034 4245
burying$	4033 4034 4245
bus$	12359 12360 14206
busine	10492 10729 11684
business$	12381 12382 13158 7321 13161 8941 8942 8943 8945 14784 15126 15127 15128 15129 15231
businesses$	16227 16309 16330 16567 16596
businessman$	5894
businessmen$	5894
businesswomen$	5894
busy$	16109 10272
but$	6196 768 6870 6871 13411 8427 8772 2782 2783 2784 2785 2788 2789 2790 2791 8787 8788 8789 8790 8827 8843 9083 9163 9338 3348 15677 10231 11550
button$	13237 13238 13239 13240 13241
buttons$	13237 13238 13239 13240 13241
buvidal$	5963
buy	10571
buy$	12111 6990 1521 1522 1525 1526 1527 1528
buying$	6990 1521 1522 1525 1526 1527 1528
buys$	1521 1522 1525 1526 1527 1528
buzz$	6071 81 6075 12302 12303 12304 12848 12849 12850 12907 13838 13864 5462
bvisit	10380
by	10791 5688 5695
by$	12048 12132 6642 6643 6647 7150 8004 8005 8026 13906 14350 8585 8712 8997 15054 9329 3339 9408 15472 15735 15947 10111 10112 10113 16016 16019 16020 16021 16022 10362 10414 4487 4543 4576 16438 10602 10642 16491 10849 16699 10872 5025 11525 11557 11615 11787 11789
c$	11828
cahms	5967
caked$	3517
calculated$	6115 125
calculating$	5882
call	4507
call$	6754 1043 1044 1149 13089 13094 7276 7277 1287 7279 1289 1290 1291 7380 7381 7841 13680 9153 3163 15712 15713 15714 15904 16053 16055 16056 4417 10466 4476 11568
called$	6470 6471 6472 6473 6474 6475 6476 6477 12871 1043 1044 13681 15942 16162 10462
caller$	11138 11172
callers$	11138 11172
callin	16259
calling$	1043 1044 8884 4417 10437
callous$	5882 5913
callousness$	5913
callout$	11785
callouts$	11785
calls	4552
calls$	15712 15713 15714 16055 16056 16099 16100 4417 16271 10443 16382 4733 10725 11568 11569
came$	380 12611 12612 6781 6782 12621 12622 864 13051 1313 1335 13497 2728 2731 3575 3584 16162 4581 4617 4854 5061 5091
camera	10524 10540
camera$	16356 16362 10525 16364 4543 16378 4556
cameras$	16356 16362 10525 16364 4543 16378 4556
camhs	10846 5967
camhs$	9927 16684
camouflage$	11481
campaign$	5699
can	4454
can$	6130 280 815 816 817 920 921 924 961 12948 7288 1322 1324 1325 1343 1344 7342 7343 7344 7345 7346 1556 1558 1561 1589 1594 1595 1596 1597 1598 1651 1698 1840 1844 8514 2596 2663 2666 2667 2669 2677 2762 2938 2968 2992 3004 3007 3041 3047 3090 3123 3216 15154 3333 3402 3403 3404 15255 9436 3461 15298 9745 3777 3810 3813 9824 3980 4278 4447 10474 4543 4572 4675 10672 4691 4778 10837 4902 5518 5702
canada$	5496
cancer	10921 5953
cancer$	2380 16734 16759 11217
candidates$	10706
candle$	13324
cannab	16840 11006
cannabis$	34 6082 12442 12443 12444 12445 12446 12447 12448 12449 12454 12823 12828 8195 16370 10842 16681 16683 10983 16844 11021 5753
cannon$	11171
cannons$	11171
cannot	4836 4902
cannot$	913 960 12946 1554 1559 1649 1696 1839 1845 1846 1847 1943 2000 3702 3713 9711 15564 15565 15566 15567 3809 3978 4050 10893 5092
canny$	9128 9129 9130 3460
cans$	10837
cap$	3566 15396 15397 15398 15407 15412 9583 9584 3594 3595 11481 5494 11486 11495
capab	10613
capabi	16615
capability$	5932
capable$	2272 2941 2970 8970 8993 8994 3009 3022 3025 3026 9018 3028 3029 3040 3390 3421 3422 3423 3424 3425 9805
capaci	16615
capacity$	2935
capital$	14136
caps$	3566 15396 15397 15398 15399 15400 15407 15412 15413 15414 15415 9583 9584 3594 3595 11481 5494 11486 11495
capsules$	10838
captivate$	1053 1054 1055 1056 5079
captivated$	1053 1054 1055 1056 5079
captivates$	1053 1054 1055 1056 5079
captivating$	1053 1054 1055 1056 5079
captur	10424 5652
capture$	15299 15300 16262
captured$	10528
car	10773 11800
car$	12386 12387 12388 12389 12503 12504 12820 13034 13415 13898 13899 13900 16611 16798 5637
caravan$	16788
card$	10466 4476 16701
care	4952
care$	6084 6085 6086 6087 6088 1037 7030 7649 1659 13687 13695 13696 13697 13698 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 8276 8615 8656 8959 8960 8961 8964 8965 8967 8968 8971 8982 14868 9037 14888 14889 14890 14891 14905 14911 14912 14913 14914 14915 14969 14970 14971 9693 9694 9695 15549 15550 15551 15552 15568 15569 15570 15727 9928 15767 15815 9978 15886 15907 15908 15909 15910 15911 15912 15913 15914 10079 10080 10081 10082 10083 16129 16130 16131 16132 10315 4325 4326 4327 16684 16691 16703 16735 16766 16779 10943 16806 5346 11529 11530 11577 5761 11790 11791 5801 5981
cared$	15741 15757 15762 15765 15766 15768 15769 15770 15771 15780 15781 15782 15810 15815 4325 4326 4327 11529 11530
career	16454
career$	6517 11151 11152 5172 5650
careful$	11850 6017 6018 6019 6020 14876
carefully$	12616
careless$	101 102 104 105 6364 910 1022 1309 1779 1870 1871 15856 15857 5103 5106 5874 5913
carelessly$	5913
carelessness$	6003 11842 11843 12203 12204 12205 12206 12207 12208 12597 12598 12599 12600 12677 6840 6878 6879 6899 12738 12927 12928 12929 12930 12931 12932 13137 7776 7869 1879 7871 5913
carer	4927 16769 5806
carer$	8566 8567 16737 16739 16779 4956 4958 4959 11790 11797
carers$	12913 2273 2274 8566 8567 9021 16779 11204 11790
cares$	15568 15569 15570 4325 4326 4327 4956
caribbean$	3495
caring$	8388 4956 11514
carpet$	16078
carrie	16271 4522
carried$	6186 12042 12060 12078 12578 872 873 12860 12862 7192 7194 7196 2042 2043 2044 3540 3541 15882 15883 15884 15885 16535 5062 11054 5487
carries$	12059 12077 708 709 872 873 7192 7194 7196 2042 2043 2044 2231 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2774 3244 3245 3246 3465 3466 3467 3468 3540 3541 9838 10450 16298 16427 10592 5062 11054 5487 5583
carry	4522
carry$	11935 11951 6185 12058 12076 6388 12228 12257 12259 12260 12261 6432 6433 6434 708 709 12542 12543 12544 12545 12546 872 873 6984 6985 12921 12922 12923 12924 12925 12926 12941 7192 7194 7196 13035 13114 13372 13377 13804 13806 13812 13814 2042 2043 2044 13925 13926 2230 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2773 3244 3245 3246 3465 3466 3467 3468 3540 3541 15503 9837 4713 5062 11054 5487 5583
carryi	16271 10577 16448 10978 11002
carrying$	12043 12287 12542 12543 12544 12545 12546 6985 13309 13339 2042 2043 2044 8086 3540 3541 16207 16285 16415 16427 4629 10639 10640 16816 10999 5062 5487
cars$	12503 12504 12820 13898 13899 13900
case$	14026 14158 14159 14295 14362 10319 16274 10497 4627 4661 4668 10663 16507 16830 11177 11179 11292 11293 5643 11816 11822
cases$	14026 14158 14159 14295 14362 16274 11177 11179 11292 11816
cash	4714
cash$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12302 12303 12304 6545 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12541 12848 12849 12850 12937 12938 12939 12940 12945 13030 13369 13372 13377 13380 13381 13382 13383 13842 13843 13870 8036 13897 16288 10705 10983 5279
cast$	11934 1243 1244 2115 9743 9752 9758 15617
casts$	2115
casual$	1022 16048
casually$	3493 5451 11480
casualty$	16693 16694
catalogue$	3903
catcalls$	12156
catch	16248 16363 16509 10676 11690
catch$	6887 4458 16365 16375 4684 16514 16515 16626
catches$	4684
catching$	4684
category$	8527 4947
catheter$	5960
catty$	5882
catwalk$	15434
caught	16520 16521
caught$	11875 11878 543 13053 13127 13128 13148 13149 13150 13162 13163 14095 14096 14968 16471 5011 5285 5836
cause$	11841 11866 852 988 1077 13081 14025 2246 2247 14138 9153 3163 15502 4643 16498 4740 4747 11176 5212 5215
caused$	11841 11866 852 12715 12716 12717 988 12908 12909 2246 2247 5212 5215
causer$	14148 11141
causers$	14148 11141
causes$	852 12715 988 14025 2246 2247 16498 11176 5212 5215
causin	10611 4629
causing$	11911 11912 11913 11914 11915 852 988 7163 14071 2246 2247 15678 10620 5212 5215
cautio	10980 11808
caution$	6058 16818 16836 11821
cautioned$	16463 5819
cautions$	16836
cautious$	11852 16048
cavalier$	1022 5913
cbo	10712 10713 5830
cbo$	16550 16551 10714 11821
cbos$	16550 16551 10714
cbt$	11745
cce$	12338 13308 13310
cctv	10524 10540 4641 10632
cctv$	10407 10408 10409 4419 4420 16258 4434 4479 10498 16362 10525 4536 4546 16378 4556 5628 11627
cease$	1770 1772 1775 2889 2890
ceased$	2889 2890
ceases$	2889 2890 16574
ceasing$	2889 2890
cell$	15631 16229 16231 16316 5628
cells	10994
cells$	14131 16832
central$	16286
centre$	13515 14076 16567 16571 4784 16636 16639 11821
cerebral$	5953
certain$	3673 3674 3675 3735 9762 9763 9764 9765 3775 3776
certainly$	3860 3868 9859 3869 3870 11521
certainty$	3736
chain$	16282 11481 11607 5643
chains$	16282 11481
challe	16390 10693
challenge$	15678 16531 4794
challenged$	15678 16471
challenges$	15678 4794
challenging$	8131 14351 14352 14353 14354 14355 14356 14357 14358 14359 14425 14426 14427 14428 14429 2601 2602 2603 2604 2605 15678 5297 5301 5303 11299 5882
chance$	6142 6143 6144 154 12084 12085 12086 12087 12088 12089 6306 316 317 12741 13076 13077 13078 1449 7531 7532 7533 13528 13529 13530 13531 13532 13533 13764 13765 9716 9734 9830 3840 4230 4231 4232 4233 16079 16080 4704 4737 11101 11565
chanced$	1449
chancer$	11217
chancers$	11217
chances$	6142 6143 6144 154 12050 12082 12083 12084 12085 12086 12087 12088 12089 6306 316 317 12741 13076 13077 13078 1449 13764 13765 4230 4231 4232 4233 16079 16080 11101 11565
chancing$	1449
change$	11980 446 12333 6620 12459 12767 1041 13499 13737 13738 13739 13740 14337 14345 15444 15475 15481 15495 15529 15530 15583 15606 9769 15614 9798 9799 15652 15653 15654 15663 15668 9831 15932 11504 11505 11512
changed$	446 1041 9690 15612 15638 15639 15640 15641 15642 10949 5774
changes$	446 1041
changing$	1041 13950 15652 15653 15654 9817 11512 5774
chaos$	12679 12886 13001 13864 13912 11076 11105 11203
chaotic$	2577 8574 5297 11289 5299 5301 5882 5913
chaperone$	14789 14905 14940 14941 14942 14943
chaperones$	14905 14940 14941 14942 14943
chaperoning$	14905 14980
character$	14057 14299 11230
characters$	8249 14299 15260 11230
charg	16509
charge	16271 10577 4671 16505 10669 10680 16520
charge$	1470 1471 1472 1473 1474 1475 1476 3136 15813 16415 16499 10662 16528 4759 16836 11661 5703 11814
charged$	1470 1471 1472 1473 1474 1475 1476 16463 16481 16518 5821 11813
chargeing$	4759
charges$	1470 1471 1472 1473 1474 1475 1476 16426 16507 4681 16530 4759 16836 11661 11664 5703 11814
charging$	1470 1471 1472 1473 1474 1475 1476 10669 5668
charity$	9919 9924 9925 16133 10322 16200 16201
charm$	1053 1054 1055 1056 8642 5079
charmed$	1053 1054 1055 1056 5079
charming$	1053 1054 1055 1056 5079
charmmed$	1053 1054 1055 1056 5079
charmming$	1053 1054 1055 1056 5079
charms$	12585 12586 1053 1054 1055 1056 5079
chart	4523
chart$	4426 10431 4557 11608
charted$	16302 4557
charts$	11608
chase$	11909 11910 1115 1430 1431 1432 1433 1434 1435 1436 13838 5081
chased$	1115 13080 1430 1431 1432 1433 1434 1435 1436 13514 5081
chaser$	16055 16056
chasers$	16055 16056
chases$	1115 1430 1431 1432 1433 1434 1435 1436 5081
chasing$	1115 1430 1431 1432 1433 1434 1435 1436 16055 16056 5081
chat$	12418 12419 591 592 593 10454 4465
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4465
chatted$	591 592 593
chatting$	591 592 593
chav$	5853
chavs$	5853
cheap$	13392
cheat$	14138 11162
cheating$	5873
cheats$	11162
check	16303 5607 11601
check$	15904 4430 10423 4437 4441 4445 4449 16356 4564 4589 16672 11612 11623 11667
checke	10384
checked$	13681 15942 16162 16208 4441 10439 10504 10543 4564 10646 16557
checkes$	4441
checking$	4441 4445 4564
checks$	4441 4445 16356 4545 4564 4589 11612 11623 11667
cheek$	14281 15342 11245
cheeks$	15342
cheeky$	2353 5232 5882
cheerfully$	1201 1202 1203 1204 1205 1206
chemotherapy$	5951
chested$	11425 11435
chicken$	12359 12360
chief$	5208
child	16553 10892 10920 11004 11737
child$	363 393 431 611 888 909 6900 1285 1286 1288 2112 13982 13983 2289 14145 14228 14257 14258 14259 14260 14363 14365 14366 14391 14392 14393 14394 14395 14396 14407 2589 14567 14636 14641 14642 14643 14644 14645 14718 14719 2917 2918 14752 14753 14754 14755 14773 14774 14775 14776 14777 14778 14787 15050 15051 15113 15190 15191 15192 15193 3365 3366 3367 3368 3369 15199 15200 15201 15202 9424 3449 15302 15305 3543 3592 3593 9689 10832 16730 16780 4953 4954 16842 5045 5126 11128 11146 5159 5162 11158 5172 11215 11238 11288 5306 11334 11366
childhood$	12819 3352 3353 9345 3355 3356 9348 15188 15271 11394 5711
childish$	8910 8911 8912 15271 5407 5882
childlike$	14680 14681 14682 8910 8911 8912 9098 9099 9100 9101 11373
children$	11934 363 12217 6383 393 431 12332 6495 6497 6499 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 7071 1285 1286 1288 7329 7650 1788 7818 7977 13904 13914 13915 13916 13917 8095 2105 2106 2107 2112 13955 13957 13967 13982 13983 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 2288 2289 14145 2356 2357 2358 2359 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 2589 2623 14567 8771 2793 14635 14641 14642 14643 14644 14645 14718 14719 14722 2917 2918 14752 14753 14754 14755 14771 14773 14774 14775 14776 14777 14778 14786 15006 15009 15010 15050 15051 15052 15053 15113 9297 9298 15189 15191 15192 15193 3365 3366 3367 3368 3369 15199 15200 15201 15202 9423 3449 15302 15305 3543 3592 3593 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9758 15607 9770 9836 15730 3938 3939 15892 10095 10096 10097 10098 10099 10100 10149 10156 16029 16037 16038 16039 16040 16041 16042 16043 16044 10287 10346 10347 4952 11020 11113 11128 11146 11158 11205 11215 11238 11288 5306 11334 11366 11524 11559 11560 11562 11568 11797
chin$	15342
chinese$	3495 9492 11473
chip$	2408 8604 2614
chips$	2408
chis	5609
chis$	11600
chlamy	5962
choice$	3 4 5 6 7 8 9 11921 6097 6098 108 109 6101 111 112 113 6105 6106 116 11946 11947 11948 11949 11950 11952 11953 6116 11955 11956 11957 11958 11959 11960 132 133 134 159 11996 11997 11998 11999 12000 12001 12002 12003 12177 12178 12179 12180 12181 12182 12183 12184 6350 12189 12190 12191 12199 12200 6387 397 398 6419 12258 430 6422 6423 6424 6425 12833 7103 7104 7276 7277 1287 7279 1289 1290 1291 13198 13199 7573 1583 1584 14484 14650 8999 9000 9001 14840 14841 11011 11012 11013 11014 11016 11368
choices$	3 4 5 6 7 8 9 6003 11842 11843 11921 11946 11947 11948 11949 11950 11952 11955 11956 11957 11958 11959 11960 142 143 144 145 6151 6152 6153 6154 6155 6156 6157 11996 11997 11998 11999 12000 12001 12002 12003 12004 12005 12008 12011 12012 12013 12014 12015 6178 12177 12178 12179 12180 12181 12182 12183 12184 430 6422 6462 6463 12597 12598 12599 12600 6876 886 12927 12928 12929 12930 12931 12932 13137 7773 1783 1784 13711 13712 13713 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 14650 14693 14694 8999 9000 9001 14840 14841 14869 11011 11012 11013 11014 11368
choked	4940
choked$	10931
choose$	135 136 137 155 156 12022 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12413 12414 12537 12538 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1188 1189 1212 1213 1214 1227 1228 1229 1230 1231 13507 13541 2046 2051 14764 8983 14828 14829 15287 15501 15697 5026 5077
choosed$	1212 1213 1214 1227 1228 1229 1230 1231
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12413 12414 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1188 1189 1212 1213 1214 1227 1228 1229 1230 1231 13541 2046 2051 15697 4284 4285 4286 4287 5026 5077
choosing$	135 136 137 155 156 12177 12178 12179 12180 12181 12182 12183 12184 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 991 992 993 994 996 997 998 999 1000 12835 12905 1212 1213 1214 1227 1228 1229 1230 1231 8043 8044 8045 14831 14832 4284 4285 4286 4287 5026 5077
chose$	135 136 137 155 156 12022 6382 12221 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12537 12538 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1188 1189 1212 1213 1214 1227 1228 1229 1230 1231 13200 13201 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13541 2046 2051 15697 16069 4284 4285 4286 4287 10301 16140 5026 5077 11576
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12547 12555 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5026 5077
chronic$	16649 5725
chubby$	9475 9511 5903
chunky$	5427
churlish$	5875
cid	16230
cider$	16675
cigarette$	12848 12849 12850
cigarettes$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12848 12849 12850 13897
cin$	5981
circles$	9527
circul	4480 4581 5666
circulate$	4396 10388 4398
circulated$	4396 10388 4398 16228 4494
circulates$	4396 10388 4398
circulating$	4396 10388 4398
circulation$	11657
circumstances$	15696 15719 11801
citalo	5748
citalopram$	11739
city$	9470 16611 16790
civil	4726 5688
civil$	10659 10717 5679
clad$	3545 3546 3547 11431 11442 5489
claim$	12871 7830 13669 13670 13671 13672 13673 8096 8097 8098 13944 11806
claimed$	12871 8096 8097 8098
claiming$	12871
claimmed$	12871
claimming$	12871
claims$	12871 8096 8097 8098 13944 4871
clamp$	5684
clamped$	16638 5684
clamping$	5684
clamps$	5684
clarif	4456 4647
class$	6535 13989 13993 14209 8479 14430 14751 15218 16124 16719 16840 11006 11773 5837 5942
classed$	2545 4428
classmates$	12358 14932 14938 11020 11161
classroom$	16719
clear	4435 4459 4807
clear$	1761 1764 1767 1768 3508 3735 10241 4624 4732 16581 10775 5455 5535 5666 5672 5691
cleared$	4810
clearly$	811 3720 3721 3722 3723 3860 3868 9859 3869 3870 9907 4273 4274 5087 5581
cleft$	5953
clever$	13065 13066 13067 2856 2857 2858 9128 9129 9130
climb$	6982 2069 2070
climbbed$	2069 2070
climbbing$	2069 2070
climbed$	2069 2070
climbing$	6982 2069 2070
climbs$	2069 2070
clingy$	5882
clinic	4860 5710
clinic$	16672 10851 16690 16694 5592 11704
clinically$	5734
clip$	6616 6617 627 628 16258 4484
clips$	6616 6617 627 628 4484
clique$	2207
cliques$	2207
cliquey$	5873
clones$	15432
close	4584
close$	7439 7459 2896 16113 4318 4405 10560 10575 11563
closed$	8334 4234 4318 4368 11517 11520 11563
closes$	4318 11563
closing$	15868 15869
closure$	10659 4719 5704
cloth$	14236
clothe$	11619
clothes$	6010 20 6028 12302 12303 12442 12443 12444 12445 12446 12447 12448 12449 870 6876 886 1215 1216 8036 15261 15262 15263 15264 15277 15278 9533 9534 15393 15394 15396 15397 15398 15399 15400 15404 15405 15406 15407 15418 15438 10797 11481 11486 11619
clothing$	15261 15262 15263 15264 9533 9534 15396 15397 15398 15418 15438 11481 11483 11486
clout$	12944 12953 13261 13399 13871 11072 11073
clown$	11217
clowns$	11217
clozapine$	5963
club$	4335 5592
clued$	2697 2703 9300
clueless$	5873 5913
cluster$	10783
clusters$	10783
co$	7921 14329 9607 9638 9644 9649 9658 9753 11284 5688
coach$	12135 12176 12437
coaches$	12176 12437
coat$	15396 15397 15398 15407 16809 11481 11486 11494
coats$	9533 9534 15396 15397 15398 15399 15400 15407 11481 11486 11494
coaxing$	13358 13359 13360 13361 13362 13363 13364 13365 13498
cocain	10833 16840 11006
cocaine$	12828 16671 10842 16683 16844 11021
cocktail$	11149
cocky$	5882
coddling$	14891
code$	11417
codein	10833 10840
codeine$	16671 16678 16681
codes$	11417
coelia	5725
coeliac$	11716
coerced$	11875 13815 13816 13817 13818 13837
cognitive$	5708
cohort	10375 16307 10480 16341 16385 16386 16388 10582 16429 4628 10631 16492 16495 10691 16552 16595 16607 10774 16619 16631 11665
cohort$	13993 8158 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 14751 15622 16395 16402 16420 4623 16469 4689 16565 16587 16588 4780 11288 5654
cohorts$	16395
coil	4845 10836
coil$	16674
coincide$	4386
coincides$	4386
cold$	15940 16137 16807 5274
coliti	5725
colitis$	11716
colleagues$	8797 8798 8799 4504
collec	11601 5611 5652
collect$	4394 10430 4517 10802
collected$	6692 6693 6694 6695 6696 4394 10430 16297 4517
collecting$	14980 14994 14996 15003 4394 10430 4517
collective$	5535
collects$	4394 10430 16298 4517
colleg	4730
college$	9919 9924 9925 9927 16133 10322 16200 16201 10721 16709 16710 16711 16713 16715 16723 16726 5592 11766 11767
colleges$	16720
collude$	844 845
colluded$	844 845
colludes$	844 845
colluding$	844 845
colonoscopy$	5951
colostomy$	5960
colour$	11448
coloured$	5471
colours$	15418 11448 11481
combat	4734
combative$	5880
combination$	11149
combustible$	5158
come$	6146 11990 12126 380 6430 6435 6436 6470 6471 6472 6473 6474 6475 6476 6477 12549 6721 6983 1154 1313 1335 13249 13433 7757 13686 13758 2181 2381 2382 2383 2384 2385 2386 2450 2726 2729 2996 9045 9046 9047 3164 15022 9323 3371 3372 3575 3584 3596 3597 3598 3599 3600 15475 15481 15495 15502 15586 15596 15597 15598 15599 3884 15786 15787 4617 16623 4854 5061 5091 11504
comes$	380 862 1313 1335 13165 13497 2182 2556 2727 2730 3164 3575 3584 3596 3597 3598 3599 3600 15586 16355 16623 4854 5091 5814
comeuppance$	13131
comfort$	10306
comfortable$	1217 1218 1219
comforted$	15005
comforting$	15003 15005
coming$	11975 380 12574 6983 13129 13130 1335 3164 15474 4854 16764
comings$	10509 4560
comman	10443 10470
command$	16308 10778 11634
commands$	16281
comment$	3607 3608 3609 3610
commented$	3607 3608 3609 3610
commenting$	3607 3608 3609 3610
comments$	12156 12725 13044 13045 3607 3608 3609 3610
commentted$	3607 3608 3609 3610
commentting$	3607 3608 3609 3610
commit	10577 16448 10611 4629 10639 10640
commit$	12228 15475 15481 15495 15503 16394 16424 16451 16498 16645 11504
commits$	16394 16498 16645
committal$	16490
committed$	16645 5012
committing$	16285 16415 10620 16532 5012
committs$	5012
common$	7347 7348 7349 7350 7351 7352 7353 7354 7355 7356 7357 7358 7359 13456 13457 13458 13459 13460 13461 13462 13463 7626 7627 7628 7949 14263 2484 15858 15859 15860 16129 16130 16131 16132 10999 11577
commun	4403 10729 5000
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4265 4266 4267 4268 5535 11556
community$	13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14017 14076 14080 14081 10394 10510 4645 4664 4718 16567 16596 10991 11113 5828 5830
companion$	11961
companions$	11961
company$	11831 11961 6305 12238 12256 12740 12878 12879 12880 13017 13018 13314 13869 8037 2047 2048 2049 2050 8042 13884 13885 13886 8050 8051 14715 14716 15231 9919 9924 9925 16133 10322 4335 16200 16201 11112 5591
compar	4448
compare$	10423 4564
compared$	16208 10439
compareed$	4564
compareing$	4564
compares$	4564
compass$	13788
compete$	991 992 993 994 996 997 998 999 1000 5077
competed$	991 992 993 994 996 997 998 999 1000 5077
competent$	3315 3316
competes$	991 992 993 994 996 997 998 999 1000 5077
competing$	991 992 993 994 996 997 998 999 1000 5077
complacency$	15957 5913
complacent$	10272 5913
complain$	13151 13152 13153 13154 7830 13669 13670 13671 13672 13673 3607 3608 11083 11522
complained$	7289 7290 3607 3608 11522
complaining$	3607 3608 15678 11522
complainned$	3607 3608 11522
complainning$	3607 3608 11522
complains$	3607 3608 11522
complaint$	2110 2111 15863 15946 11119 11568
complaints$	2110 2111 15863 15946 16099 16100 4733 11119 11568 11569
comple	16535
complete$	12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 2248 2249 2251 3643 4301 4440 5535
completed$	12048 15596 15597 15598 15599 3883 15882 15883 15884 15885
completeed$	4440
completeing$	4440
completely$	2646 9898 5388 5526 5529
completes$	4440
complex$	8461 5301 5711
complexion$	9528 11446 5904
complexions$	11446 5904
compliance$	11124 11282
compliant$	8577 11281
complicit$	41 509 510 511 512 513 527 12519 845 12794 12795 12796 12797 11055 11067
complicity$	12201 844 10638
complied$	12555
complies$	15608 15609 15610 15611
comply$	12228 13758 15444 15475 15481 15495 15529 15530 11504 11505
comprehension$	11551
compromise$	10 5016 5017
compromised$	10 5016 5017
compromises$	10 5016 5017
compromising$	11831 10 5016 5017
compulsive$	5172
computer$	11624
conceal$	1800 1801 3579
concealed$	1800 1801 3579 11498
concealing$	1800 1801 3579
concealled$	1800 1801 3579
concealling$	1800 1801 3579
conceals$	1800 1801 3579
concer	10792 4838 4903 4937 5748
concern$	6091 13447 7952 15014 9967 9968 15907 15908 15909 15910 15911 15912 15913 15914 15946 11568
concerned$	8918 8919 8920 14759 14760 14761 8924 8925 14990 14991 9154 10251 10252 10330 4340 16448
concerning$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5303
concerns$	13447 13795 13796 13797 13798 9967 9968 15946 16099 16100 16630 11568 11569
concerta$	11739
conclusion$	16183
conclusions$	16183
concus	5955
condescending$	5914
condit	10810 5820
condition$	16648 16834 11720 11733 11747 11810
conditional$	5817 5818
conditions$	13910 4976 16834 11801 11810
conduc	4522 16535 4713
conduct$	3 4 5 6 7 8 9 6003 11842 11843 6010 20 11921 343 344 12202 12597 12598 12599 12600 6876 886 12927 12928 12929 12930 12931 12932 1215 1216 13711 13712 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13938 2522 2523 2524 2525 2526 2527 2528 2529 2530 2732 2733 2734 2735 2736 2737 11011 5304 5705
confer	16782
confidence$	2686 2688 2829 2830 2831 2832 2833 2834 2835 15277 15278
confident$	11392
confidential$	5612
confidentiality$	16076
confir	4456 4647
confirm$	16404
confirms$	16404
confiscate$	4474
confiscated$	4474 10519 16543
confiscates$	4474
confiscating$	4474
conflict$	12679 12984 13844 14128 15679 4976 11076 11125
confro	16390 10693
confront$	16531
confrontation$	12679 13844
confrontational$	14360 14361 14425 14426 14427 14428 14429 11299 5880
confrontations$	13844
congregate$	14465 11416
congregated$	14465 11416
congregates$	14465 11416
congregating$	14465 11416
connected$	2124 4593 16448 10619 11125
connection$	5010
conned$	14966
conniving$	5884
conscience$	14250 14251 14252 14253 14254 2479
conscienceless$	5873
conscious$	6115 125 6361
consensual$	5361 5847
consent$	12201 643 644 645 646 647 648 2656 2657 2658 2659 14764 14869 14919 9091 9092 15144 15145 11078
consented$	643 644 645 646 647 648 12478 650 685 710 2656 2657 2658 2659 3115 3116 11078
consenting$	643 644 645 646 647 648 5361 5379 5847
consents$	643 644 645 646 647 648 2656 2657 2658 2659
consequences$	11922 11923 11924 11925 11927 11928 11929 11931 12006 179 12016 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 6242 13486 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 14093 14475
consid	4428 4581 4799
consider$	13758 2286 2414 2417 15475 15481 15495 15932 11504
considerable$	8263
considered$	8101 8102 2169 2286 2414 2417 2540 4839 5163
considering$	2286 2414 2417 4839
considerred$	2286 2414 2417
considerring$	2286 2414 2417
considers$	2286 2414 2417
consistent$	3643
consistently$	3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 5512 5531
consoled$	15005
consoling$	15003 15005
consort$	5119
consorted$	5119
consorting$	5119
consorts$	5119
consortted$	5119
consortting$	5119
consta	4381 10373 10374 4385 10379 16222 10407 10408 10409 4419 4420 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 4546 10624 4650 10647 10687 4730 10722
constable$	10372 16212 16217 16245 16246 16247 10410 10411 16260 10429 10458 16306 16310 16311 16313 10488 16329 16336 10537 16462 10641 16525 10721 16560
constables$	10372 16212 16217 16245 16246 16247 10410 10411 16260 10429 10458 16306 16310 16311 16313 10488 16329 16336 10537 16462 10641 16525 10721 16560
constant$	10217 10218 5246
constantly$	580 3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 4188 5531
consti	4428
consul	10848 10854
consultant$	16686 16687 16692
contac	16259 16269 16303 10514 4560
contact$	6301 6302 6305 12415 591 592 593 595 596 597 598 599 600 601 12539 1090 2628 2629 16259 4933 11340 11500
contacted$	591 592 593 595 596 597 598 599 600 601 1090 13200 13201
contacting$	591 592 593 595 596 597 598 599 600 601 1090
contacts$	591 592 593 595 596 597 598 599 600 601 1090 16352 10551
contactted$	591 592 593 595 596 597 598 599 600 601 1090
contactting$	591 592 593 595 596 597 598 599 600 601 1090
contain$	14102 14103 14323 15652 15653 15654 10456 11512
contains$	10456
contempt$	16178 16179 16180 16181 16182 16490
contemptuous$	5914
contend$	3227 3228
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1217 1218 1219 1747 1748 1749 1750 3321 5077
continually$	580 3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 5531
continue$	11989 12022 12057 12079 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15502 5033
continued$	12022 12042 12057 12079 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3643 5033
continues$	12022 12057 12079 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5033
continuing$	12022 12057 12079 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5033
continuously$	3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 5531
contra	5745
contraception$	14837 14838 14839 11736
contraceptive$	11736
contract$	16546 11821
contracts$	16546
contradictory$	13941 13942 13943
contribute$	844 4739
contributed$	11841 844 12716 12717
contributes$	844 4739
contributing$	844
contro	10470 4734 10726 5704
control$	13070 13507 13758 13785 13791 14056 14087 14102 14103 8323 14323 14351 14352 14353 14354 14355 14356 14357 14358 14359 8555 14397 14404 14405 8578 14440 14446 14447 9048 9049 9463 15562 15652 15653 15654 10407 10408 10409 4419 4420 4421 16308 10492 10498 10499 4546 10540 4641 16564 10751 4772 16632 11188 11512 5700 11695
controlled$	11875 12512 13514 15480 15486 15491 15500 15595 15638 15639 15640 15641 15642
controlling$	5303 11613 5882
controls$	10450 11613
convenience$	10306
conveniently$	5585
convic	10669 10680 5985
convict$	11231 5674
convicted$	16463 16481 16518
convicting$	5674
conviction$	16507 5937 5986
convictions$	16426 16507 16530 5937 5986
convicts$	11231
convince$	15583 15606 9769
cookie$	11383
cookies$	11383
cool$	13924 8087 8088 3317 3318 5398
cooper	10806
cooperate$	12192 13758 14330 14342 14345 15444 15475 15481 15495 15529 15530 15539 15540 15541 15932 16644 11504 11505
cooperated$	14330
cooperates$	15608 15609 15610 15611
cooperating$	14330
cooperation$	14329 11284
coordi	5688
cope	10841
cope$	8660 2689 8681 8682 2692 2732 2733 2734 2735 2736 2737 14764 8959 8960 8961 8964 8965 8967 8968 8971 2987 2988 2989 14828 14829 8995 3005 3006 8998 3013 14856 3032 3048 3227 3228 3323 3324 3338 15290 15934 16679 16680 5387
coped$	2732 2733 2734 2735 2736 2737 3013 3032 3048 3338 5387
copes$	2732 2733 2734 2735 2736 2737 3013 3032 3048 3338 5387
copied	4402
copied$	16292
coping$	2732 2733 2734 2735 2736 2737 8959 8960 8961 8964 8965 8967 8968 8971 14831 14832 3013 14856 3032 3048 3338 5387
copy$	4499
core	16631
core$	8224 8225 14132 8301 16286 16517
corner$	13321 15237
cornrows$	5904
corporate$	5535
correl	4448
correlated$	10439
corrob	4403
corroborated$	10394
corrupting$	2134 2135 2136 5156
cost$	918 919 12784 13328 13433 10306
costs$	918 919 10306
cotton$	5378
couch$	8331 8332 16800
could	4390
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 815 816 817 915 920 921 924 962 1049 12947 12978 12994 7288 1323 1343 7342 7343 7344 7345 7346 1555 1557 1560 1589 1594 1595 1596 1597 1598 1631 1650 1841 1842 1866 8515 2597 2663 2666 2667 2669 2677 2762 2938 2968 2992 3041 3047 3090 3216 3333 3402 3403 3404 3461 15298 3703 9745 3777 3811 3812 3916 3917 3918 3919 3920 3921 3922 3923 3924 3925 3926 3927 3979 3987 4051 4240 4310 4311 4313 4314 10401 4413 4447 10474 4667 4675 4691 4902 5518
council$	15538 9919 9924 9925 9927 16133 10322 4335 16200 16201 10724 5535 5582 5591
counse	10848
counselling$	16690 11703 11745
counsellor$	16686 16687
count$	3771 9762 3772 9763 3773 9764 3774 9765 3775 3776
counte	10499
counted$	9032 3042 3043 3044 3045 3046 9038
counter$	16337
counters$	16337
countless$	6191 6213 7652 7685 10217 10218 10241
country$	15233 11023
counts$	10450
county$	6501 6502 6519 6526 6529 6536 6538 12383 12384 12385 13308 13310 7509 1578 7572 13564 13565 13566 13567 13568 13569 13570 13571 2211 14074 2316 8664 15091 15092 15093 15094 15095 16457 10628 16611 16790 11793 5942
couple$	2635 16793
courier$	14040 2217 11164
couriers$	14040 2217 11164
course$	9792 9793 9794 9795 9796 9797 9852 9859 3869 3870 15701 15712 15713 15714
courses$	15712 15713 15714
court	10680 16520 10978 5670 5820
court$	328 12331 812 813 7206 7207 1430 1431 14128 10579 16518 16522 4697 16603 16816 16822 4994 10990 5004 5066 5075 5670 11661 11782 11814 11815 5825 5830 11823
courted$	328 812 813 7206 7207 1430 1431 5066 5075
courtesy$	15799 15800 15858 15859 15860
courting$	328 812 813 7206 7207 1430 1431 5059 5066 5075
courts$	328 812 813 7206 7207 1430 1431 14130 14461 14462 16518 4697 16603 16816 5066 5075
courtted$	328 7206 7207 1430 1431 5075
courtting$	328 7206 7207 1430 1431 5075
cousin	16741 16791
cousin$	12358 4906
cousins$	12358
cover$	1130 1131 13665 3579 10120 4248
coverage$	10550
covered$	1130 1131 3579 4248 11498
covering$	1130 1131 15381 3579 4248
coverings$	15381
coverred$	1130 1131 3579 4248
coverring$	1130 1131 3579 4248
covers$	1130 1131 3579 4248
covert	4806 5628
covert$	10797 5612 11619 5663
covertly$	11619
covid$	5952
cow$	11209
coward$	11217
cowardly$	5913
cowards$	11217 11545
cowed$	15027
cows$	11209
cp$	5981
cpn$	10714
cpns$	10714
cps	10452
cps$	16290
cpw$	10714
cpws$	10714
crack	10833 16840 11006 5685
crack$	12828 8195 16050 16370 16671 16683 16844 11021
crackdown$	11676
cracked$	16521 10737
crackeddown$	11676
crackhead$	5870
crackheads$	5870
crackingdown$	11676
cracks$	16050
cracksdown$	11676
craft$	11399
crafty$	5873
crave$	1171 1172 2009 2010 2055 2057 5085 5316
craved$	1171 1172 2009 2010 2055 2057 5085 5316
craves$	1171 1172 2009 2010 2055 2057 5085 5316
craving$	1171 1172 2009 2010 2055 2057 5085 5316
crawling$	2317
crazy$	11289
create$	602 852 988 2246 2247 4440 5212 5215
created$	602 852 988 12908 12909 2246 2247 5212 5215
createed$	4440
createing$	4440
creates$	602 852 988 2246 2247 4440 5212 5215
creating$	602 852 988 2246 2247 5212 5215
creation$	12835 12905
creature$	11238
creatures$	11238
cred$	12954 15080
credibility$	15081 11122
credible$	13937
credit$	12442 12443 12444 12445 12446 12447 12448 12449 12454 12456 12457
creep$	11991 11217
creeps$	11217
crept$	11992
cretin$	5870
cretins$	5870
crew$	12176 12505 12506 12507 2207 14751 15218
crews$	2207
cried$	6886 12871 5078
cries$	2610 5078
crime	16215 16223 4403 16233 10399 16277 16283 4462 4505 10564 10585 16437 4609 16449 16450 16457 16458 4630 16464 16472 16476 16477 16478 16484 10650 10725 10730 10731 10756 10763 16601 16647 11003 11607 11621 11645 11672 11684
crime$	11909 11910 12338 12353 12355 12886 7203 13308 13310 13311 13409 13564 13565 13566 13567 13568 13569 13570 13571 13851 13912 14064 14074 14126 14127 14128 8335 2406 14297 14459 9396 4381 10373 10374 4385 10379 10383 16222 16230 10394 16237 4411 10419 10422 4438 4439 4444 16274 16277 10453 4467 4471 4475 10468 10472 10473 10475 16314 10478 16319 16320 16321 10485 4497 10491 4502 10496 10498 16342 10555 16397 16415 16422 16423 10595 10597 10600 10621 10624 4650 10647 16486 16487 16488 10687 10707 10712 4730 10722 16563 4735 16568 16569 4741 16572 16573 10740 16578 16579 4763 16594 10782 4792 4808 4816 5000 16841 11017 11019 11075 11125 5279 5643 5655 5662 11656 11663 11673
crimes$	12338 13308 13310 16274 16397 16422 16423 10600 10621 16563 4792 4816 11656 11663
crimin	16223 4403 16233 16269 16283 4584 16416 16421 16436 16437 16457 16484 10725 5643 11638 11645 11672 5688 11684 11685 5824 5837 5942 5943
criminal$	12338 12343 12346 12363 13308 13310 13887 13888 13889 13890 2147 14036 14037 14038 14039 2232 14121 14122 14123 14124 14125 14146 14147 8346 2410 2411 2412 2413 14310 8573 8580 8581 8582 16123 10394 10419 10477 10575 16414 16444 10616 10664 10669 10978 5000 10999 11000 11003 11019 5120 5161 11162 11163 11231 5243 5255 5295 5340 11342 11607 5619 5670 5829 11828 5882
criminalise$	4296 4297 4298 4299
criminalised$	4296 4297 4298 4299
criminalises$	4296 4297 4298 4299
criminalising$	4296 4297 4298 4299 16193 16194 16195 16196
criminality$	12338 12353 12355 13308 13310 14074 16563 11017 11202 11634
criminally$	5330 5643
criminals$	12363 13307 13851 13853 13887 13888 13889 13893 2147 14036 14037 14038 14039 2232 14115 14121 14122 14123 14124 14125 14146 14147 2410 2411 2412 2413 14310 16123 16443 16444 11019 11162 11163 11231 11342
criminogenic$	5860
crimint$	16360
crisis$	1076 1079 1080 10854 11747 5967
crocodile$	7447
crohn	5953
crook$	14072 14121 14122 14123 14124 14125 14181 11162 11201
crooked$	9516
crooks$	14072 14121 14122 14123 14124 14125 14181 11162 11201
crop$	9539 15396 15397 15398 15413 15414 15415 9581 11486 5501
cropped$	5471 5495
cropper$	13142
cross	4448
cross$	8304 9403 15241 15242 15243
crosscheck$	10423
crosschecked$	10439
crossreferenced$	10439
crowd$	12725 12878 12879 12880 12888 12889 12890 12891 12892 12893 13017 13018 13260 13291 13292 13901 2207 2635 11112 11146 11147
crowds$	2207
crown	5824
crown$	10452
cruel$	15856 15857 15867 15964 5243 5882
crushed$	4651
cry$	7836 7840 2610 5078
crying$	2610 5078
cse$	12338 13308 13310
cucumber$	15147
cucumbers$	15146
cues$	4230 4231 4232 4233
culpable$	12794 12795 12796 12797 11067 11572 5913
culpri	10577 11665 5935
culprit$	13973 13974 13975 16415 11154 11155 11199 11216 11642
culprits$	13973 13974 13975 16415 11154 11155 11199 11216 11642
culture$	4128 4129 11125
cunch$	11023
cunning$	11399 5882
curb	4734
curfew	10651 5000
curfew$	14972 14973 14974 14994 14996 16489 10991 16834 11115 11669 11824 5987
curfews$	14972 14973 14974 14994 14996 11115 11669
curiosity$	6003 11842 11843 7776 15907 15908 15909 15910 15911 15912 15913 16129 16130 16131 16132 11577
curled$	9502
curly$	5448 5471
curren	4403
current$	10394 10436 10664
curse$	8551
custod	4462 16520 16755 16758 10921 10994
custodial$	5828
custody$	12355 14128 15630 4434 10453 10555 4575 10567 10595 10597 16735 16759 4934 16827 16832
customer$	6294 12437 11230 11389 11400
customers$	6294 12437 14299 14480 14481 14482 14483 16596 11113 11230 11389 11400
cut	4734 5716
cut$	1494 13499 2407 15371 15372 9556 9558 16581 4830 11453 11464 11674
cuts	4734
cuts$	1494 4830 11453
cuttin	4734
cutting$	1494 4830
cynical$	14360 14361 15867
cystic$	5725
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10901 16741 10904 4917 4927 10919 4929 4932 4938 16769 16785 16791 10956
dad$	14458 8738 2859 8851 8852 8853 8854 8897 8898 8899 3374 3375 3376 4905 4906 4907 16737 16739 10902 4914 4915 4918 16750 16751 4925 4926 4930 16762 16766 10929 10930 10937 4958 4959 16799 11336
daddies$	11049
daddy$	11049
dads$	3374 3375 3376 4925 11336 11397
daft$	104 105 910 1820 5104
daily$	16680
damage	10585 4609 16449 16450 16457 16458 4630 16464 16476 16477 16478 10650
damage$	16093 16423 10600 10621 16487 16488 16816 16837 16838 16841
damaged$	8461 5297 11289
damn$	15798 15881
damp	4979
damp$	16807 10970
dance$	14106 3239 3240 3241 3242 3243
dancers$	9743
danger$	11829 11830 11840 11897 11909 11910 11911 11912 11913 11914 11915 11922 11923 11924 11925 11927 11928 11929 11931 6219 6220 6221 6222 6223 6224 6225 6226 236 237 238 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 6242 6794 6795 12650 12742 12743 12744 12745 12746 12886 1076 1079 1080 12984 12986 13014 7203 13085 13329 13339 13445 13516 7703 13564 13565 13566 13567 13568 13569 13570 13571 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13789 13794 13795 13796 13797 13798 13838 13840 13844 13851 13864 8160 2170 8162 8163 8164 8165 8166 8167 8168 8169 8170 8171 14010 14011 8174 8175 8176 8177 8178 8179 14283 14475 14538 14700 14701 14702 14703 14704 14837 14838 14839 14948 9112 15015 9305 15230 10209 10383 10758 11017 11057 11076 5115
dangerous$	11829 11830 6117 12346 7703 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 8031 13881 13894 8461 5021 5158 5881
dangerously$	11087
dangers$	11829 11830 11922 11923 11924 11925 11927 11928 11929 11931 6171 6172 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 6242 1076 12986 13445 7703 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13795 13796 13797 13798 14475 14526 14527 14528 14529 14530 14531 14532 14837 14838 14839 9305 15230
dangle$	5095
dangled$	5095
dangles$	5095
dangling$	5095
dare$	13401 9403
dark$	3508 15343 15353 3536 9580 5447 5448 5449 5455 5471 11481 5495 11650
darker$	3508 5447 5455
darkest$	3515 5475
data	10435
data$	16076 16273 16304 10467 16356 11623
databa	11601 11605
database$	16249 16261 16289 16393 16433 16434 11624
date	10716
date$	15123 15124 15125 10377 16554 11816
dates$	10377 4460 11816
dating$	5059
daught	16553
daughter$	14635 10832
daughters$	14635
daunt$	9066
daunted$	15027
daunts$	9191 9192
dawn$	5666
day	11659 11680
day$	6111 15217 15671 15672 15673 3859 15712 15713 15714 16380 4704 16624 16679 16680 4894 10887 10888 11579
days	10841
days$	14745 15712 15713 15714 16679 16680 16710 4894 11579
dazzled$	2013
dc$	16327
dci$	16327
dead	16758
dead$	1256 1257 1258 1259 8314 16656 16760
deadbeats$	5869
deaf$	7604 10193 10194 10195 5600 11730
deal	16436
deal$	12228 6432 6433 6434 12300 544 545 546 6540 708 709 6702 6703 6984 6985 7209 13114 13344 13372 13377 13428 13435 13572 13925 13926 2159 14043 8490 8645 2689 8681 8682 2692 2869 14828 14829 3227 3228 15290 4351 16390 16394 16424 16427 16451 16452 5030 11068
dealer	11638
dealer$	11849 6273 12119 12130 12131 12139 12147 12298 12343 12363 12366 12383 12384 12385 12394 12396 12399 12434 12468 12505 12506 12507 12517 12821 12822 12882 12888 12889 12890 12891 12892 12893 7059 12919 12920 7086 7088 7095 7096 7097 7098 12956 12957 12958 12959 12960 12961 12962 12963 12964 12966 12967 13030 13031 13176 13259 13274 13307 13664 8028 13867 13868 13887 13888 13889 13890 2147 14019 14037 14038 14039 14046 2232 14121 14122 14123 14124 14125 14146 14147 14177 2410 2411 2412 2413 14837 14838 14839 15062 15063 15064 15065 15116 4817 11015 11019 11074 11162 11163 11217 11231
dealers$	11849 6273 12119 12130 12131 12139 12143 12147 6320 12162 6325 12164 12298 12343 12363 12366 12383 12384 12385 12394 12396 12399 12434 12468 12505 12506 12507 12517 12821 12822 12882 12888 12889 12890 12891 12892 12893 7059 12919 12920 7086 7095 7096 7097 7098 12956 12957 12958 12959 12960 12961 12962 12963 12964 12966 12967 13030 13031 13176 13242 13259 13274 13307 13664 13851 13854 8028 13867 13868 13875 13887 13888 13889 13890 13893 2147 14019 14036 14037 14038 14039 14046 2232 14121 14122 14123 14124 14125 14146 14147 14177 2410 2411 2412 2413 14300 14480 14481 14482 14483 14837 14838 14839 15062 15063 15064 15065 16442 4817 11015 11019 11074 11162 11163 11217 11231
dealin	16223 16233 16271 10577 16421 16445 16448 16449 16457 16458 16476 16477 16478 10978 10999
dealing$	11909 11910 12338 12349 12354 12372 544 545 546 12380 12383 12384 12385 6985 13308 13310 13339 13409 13564 13565 13566 13567 13568 13569 13570 13571 2159 14064 2406 14459 8914 8940 15091 15092 15093 15094 15095 4414 16285 16415 16453 16532 16568 16816 16837 5015 5030 11068 11261 11630 11827
dealings$	14721
deals	16271
deals$	544 545 546 708 709 2159 10450 16298 16394 16427 16452 5015 5030
dealt$	544 545 546 8146 8147 8148 8149 2159 15274 15275 15276 4350 16520 16521 4696 4800 5002 5030
dear$	12747 12748
dearly$	11071
death	16740 16742 16784
death$	12650 16655 4912
debt	16740
debt$	1076 11782
debts$	1076 11782
decamp	5643
decamped$	11634
deceitful$	5882
december$	12361
decency$	14250 14251 14252 14253 14254 15799 15800 15858 15859 15860
decent$	8129 2139 10044 10045 10046 10047
decide$	991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 14764 8983 14828 14829 15287 15298 16248 5077
decided$	135 136 137 6382 12221 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 1227 1228 1229 1230 1231 13541 15298 16069 4286 4287 10301 16140 5077
decides$	991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 15298 5077
deciding$	991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 14831 14832 15298 5077
decisi	4764
decision$	6028 11921 6097 6098 108 109 6101 111 112 113 6105 6106 116 11946 11947 11948 11949 11950 6113 11952 11953 6116 11955 11956 11957 11958 11959 11960 138 139 140 141 11996 11997 11998 11999 12000 12001 12002 12003 6169 6419 12258 430 6422 6423 6424 6425 7276 7277 1287 7279 1289 1290 1291 14650 8999 9000 9001 14840 14841 4038 10143 16507 11011 11012 11013 11368
decisions$	3 4 5 6 7 8 9 6028 11921 11946 11947 11948 11949 11950 11952 11955 11956 11957 11958 11959 11960 138 139 140 141 142 143 144 145 6151 6152 6153 6154 6155 6156 6157 11996 11997 11998 11999 12000 12001 12002 12003 12004 12005 430 6422 6462 6463 6876 886 12927 12928 12929 12930 12931 12932 13711 13712 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 14650 14657 14693 14694 8999 9000 9001 14840 14841 4038 16507 11011 11012 11013 11368
decked$	3545 3546 3547 5489
declin	4734 4815 16688
decline$	2513 2514 2515 15457 5510
declined$	2513 2514 2515 15457 15463 15468 15469 15470 15471 5510
declines$	2513 2514 2515 15457 5510
declining$	2513 2514 2515 15457 5510
decrea	4734
decrease$	16562
deemed$	8101 8102 2540
deep$	7167 7465 3536
deepen	4382
defeating$	6122
defect$	16648
defenceless$	8933 14999 15000 15001 15002
defend$	8654 8959 8960 8961 8964 8965 8967 8968 8971 5083
defendded$	5083
defendding$	5083
defended$	5083
defending$	8959 8960 8961 8964 8965 8967 8968 8971 5083
defends$	5083
defensive$	5913
defensiveness$	15957 5913
deferred$	5830
defiant$	14360 14361 5303 5882
deficit$	11697
defied$	2081 2082 5124
defies$	2081 2082 5124 5590
definite$	3735
definitely$	3860 3868 9859 3869 3870 11521
defy$	2081 2082 5124
defying$	2081 2082 5124
degenerate$	5853
degenerates$	5853
degrade$	4786
degraded$	4786
degrades$	4786
degrading$	4786
degree$	370 371 372 14888 14889 14890
delay	16650 11699
delay$	16093 16149
delayed$	11576
delaying$	15868 15869
delays$	16093 16149
deleted$	13681
deliberate$	6115 125
deliberately$	580 954 5585
delicate$	5427
delight$	1057 1058
delighted$	1057 1058
delighting$	1057 1058
delights$	1057 1058
delightted$	1057 1058
delightting$	1057 1058
delinquency$	5853
delinquent$	14036 5295 5297 11289 5303 5853
delinquents$	14036 5853
deliver$	6432 6433 6434 6985
delivering$	6985
demand$	10725 10738 4748 10802 11522
demandded$	11522
demandding$	11522
demanded$	11522
demanding$	14425 14426 14427 14428 14429 11299 11522
demands$	11522
dement	10921
dementia$	16759
demonise$	4296 4297 4298 4299
demonised$	4296 4297 4298 4299
demonises$	4296 4297 4298 4299
demonising$	4296 4297 4298 4299 16193 16194 16195 16196
demons	4603
demotivated$	5882
den$	13281
denial$	15957 11104
denies$	4783
dental	4860
dental$	10851
dentis	10848
dentist$	16686
deny$	9696 16548 4720 4783
denying$	4720
department$	9919 9924 9925 16133 10322 4335 16200 16201 5582 5591
depend	11744
dependence$	4852
dependency$	4852 10853
dependent$	4852
depends$	4985
deplorable$	5913
depo	4845 10836
depo$	16674
deport	16742 16755 10921
deported$	16759
depraved$	5884
depres	16740 16758 10921 5950
depressant$	11739
depressants$	11739
depressed$	11701
depression$	16759
depressive$	16757
deprivation$	4948
deprive$	16548 4720
deprived$	5297
depriving$	4720
depth$	15980
dereliction$	5913
derision$	16178 16179 16180 16181 16182
derisory$	15985
descend$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descendded$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descendding$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descended$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descending$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descends$	524 525 1480 1481 1482 1483 1484 1485 1486 2387
descri	4408 10471
described$	2174 2549
description$	4501 10546 11695
descriptions$	10387 16226 16250 4501 4508 10546 16391
desert$	5569
deserted$	5566 5569
deserting$	5569
deserts$	11979 5569
desertted$	5569
desertting$	5569
deserve$	11976 11977 11978 835 836 5069 11224
deserved$	11976 11977 11978 835 836 12668 14190 5069 11224
deserves$	11976 11977 11978 835 836 5069 11224
deserving$	11976 11977 11978 835 836 5069 11224
design	4428
designed$	4739 4810
designer$	13842 13843 14305 9532 15371 15372 9561 3572 11481 11484 5495 5505
desire$	9806 15645 15646 15647 15648 15649 15650
desires$	13079
desk	10399 10402 10470
desk$	10372 16212 16217 16229 16231 16237 16238 16240 16252 16260 10429 10458 16306 16308 16310 16311 16313 16316 16323 10488 16329 16336 16462 10641 16525 10721 16560
despair$	14141
desperate$	991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 1252 1253 1254 1255 5077
despite$	188 6179 189 190 191 217 219 223 224 225 253 12390 12391 12392 12393 13761 13762 13763 4226
desserts$	13133
destined$	526 3673 3674 3675 3801 9792 3802 9793 3803 9794 3804 9795 3805 9796 3806 9797 5515
destiny$	14965
destroy$	13081
destroying$	13085
destruct$	11080
destructed$	11080
destructing$	11080
destruction$	12757 13085 11080
destructive$	6083 12348 11080 5157
destructs$	11080
destructted$	11080
destructting$	11080
detail	4400 4408 4460 10451 10471 4491 10482 10483 16485
details$	6289 6290 6291 16249 16250 16268 10454 10508 16391 16640
detain	10676 16520 4812
detain$	16514 16559 10803 5674
detained$	11650
detaining$	5674
detect	4381 10373 10374 4385 10379 16222 16230 10399 10407 10408 10409 4419 4420 10422 4438 4439 4444 10452 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 4546 10540 10624 4650 10647 10669 16509 10687 4730 10722 5672 11690 5935
detection$	15299 15300 16507 11661 5671 5672
detections$	16507 16530 11661 5671
detective$	10372 16212 16217 4397 16237 16245 16246 16247 10410 10411 16260 4432 10429 4463 10455 10458 16306 16310 16311 16313 10488 16327 16329 16336 10530 10537 16378 16462 10641 16525 10721 16560
detectives$	10372 16212 16217 4397 16237 16238 4410 16245 16246 16247 10410 10411 16252 4424 16260 4432 10429 16290 4463 10455 10458 16306 16310 16311 16313 10488 16327 16329 16336 16340 10530 10537 16378 16462 10641 10671 16525 10721 16560
detent	5000
detention$	13988 15679 10991 11160 5974
detentions$	13988 11160 5974
deter$	12776 6939 6940 6941 6942 4703 16581 4759 16626 5681
detergent$	11709
deteri	16688
detering$	4759
determ	4435 4456 4459 4586 4647
determined$	991 992 993 994 996 997 998 999 1000 1252 1253 1254 1255 5077
deterping$	4703
deterr	16521 5704
deterred$	16471 5681
deterrence$	11695
deterrent$	11682 11695
deterrents$	11682
deterring$	4703 5681
deters$	4703 4759 5681
deterting$	4703
detox$	11738
develo	11601 5611
develop$	4394 10430 4440
developed$	2723 4394 10430 4440
developing$	4394 10430 4440
developmental$	5705 5711 5784
develops$	4394 10430 4440
deviant$	5255 11251 5297 11289 5303
device	4552 10703
device$	4393 4465 10465 10503 4528 16358 16541 5632
devices$	15150 15292 4393 4465 10465 10503 4528 16358 16541
devil$	14271 11136
devils$	11136
devious$	8346 5882
di$	16327
diabet	5953
diagnosed$	5946
diagnoses$	5946
diagnosis$	11697 5946
diagram$	4426 11608
diagrams$	11608
dialysis$	5951
diamond$	14178
diamonds$	14178
diazep	5748
diazepam$	11739
dice$	821
dicing$	821
dictate$	14087
did$	170 12042 12063 12071 12074 256 475 607 6705 6776 929 930 931 932 12773 12774 947 7062 7066 1145 1277 1570 1571 1572 13417 1632 1669 7771 7772 1815 1816 1817 7817 7820 1848 1849 1850 1851 1891 1901 1902 1903 1904 1905 1907 1911 1932 1933 1934 1941 1946 1973 1998 2003 8109 2501 2505 2607 2608 2609 3056 3062 3069 3096 3113 3142 3145 3151 3154 3338 3848 9851 15691 15692 9860 9861 3881 3943 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 9979 3998 9995 10001 4011 10003 10005 10009 4019 4020 4021 10013 10014 10034 10036 4068 4075 4076 4077 4093 4095 4096 4097 4098 4099 15948 15949 4133 4135 16069 16117 16118 16119 16120 16142 16143 4321 5062 5105 5538 5541
die$	16656
died	16742 10905 16758
died$	16743
diet	10828 10829
diet$	16666 16667
dietar	5731
dietary$	11722
dietician$	5969
dieticians$	5969
dietitian$	5969
dietitians$	5969
difference$	2801 15573 15574 15575 15576 15577 15578 15579 15580 15625
different$	609 7040 7041 7042
differently$	12616 8367
diffic	4595 16650
difficult$	11831 1346 1347 1348 1386 7377 1387 1388 7379 1389 7929 7933 8131 8461 2494 2495 2496 2497 2498 2499 14351 14352 14353 14354 14355 14356 14357 14358 14359 14417 14425 14426 14427 14428 14429 2601 2602 2603 2604 2605 14459 2957 2958 2959 10586 16606 5297 5301 5303 11295 11299 5882
difficulties$	12673 12680 12681 1076 12906 14417 4909 11295 11698 11747 5790
difficulty$	1076 12906 11698 11747 5790
dig$	1488 1489 3409
digger$	14150
diggers$	14150
digging$	1488 1489
digs$	1488 1489
dim$	5268 5882
dinner$	16809
dire$	15985 5914
direct	5688
directed$	10552
directing$	11613
direction$	4509
directs$	11613
dirt$	16123
dirty$	8346 15371 15372 16807 5471 5488 5495 5903
disabi	10828
disabilities$	11728
disability$	16666 10862 11697 11733 5961
disabl	10921
disabled$	16759 5961
disaffected$	5297 11289 5424
disappear$	12406 584 585 10212
disappeared$	584 585
disappearing$	584 585 13107 11024
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4152 4153 4154 4155 10219 16058 5565
disappointingly$	5915
disaster$	2216
disasters$	2216
disband$	16580
discernment$	11079
discharge$	11809
discharged$	4368
discipline$	14250 14251 14252 14253 14254 11103
disciplined$	8146 8147 8148 8149 11318
disclo	4461 4598 10589 4945
disclose$	12192 12228 13758 15475 15481 15495 11504
disclosed$	7289 7290
disclosure$	2110 2111
disclosures$	2110 2111
discourage$	12776 6939 6940 6941 6942
discov	16222 10403 4435 4456 10489 4586
discover$	16241
discuss$	15475 15481 15495 11504
disdain$	16178 16179 16180 16181 16182
disease$	11697
disengage$	12228 5878
disengaged$	11520 5878
disengagement$	5878
disengages$	5878
disengaging$	5878
disgrace$	6880 8551 5913
disgraceful$	14351 14352 14353 14354 14355 14356 14357 14358 14359 15964 5303 5913
disgracefully$	5913
disguised$	5133
dish$	3237
dishevelled$	5903
dishonest$	5882 5913
dishonour$	6880
disinterested$	11520 5882 5913
dislike$	14140
dismal$	4309 5913
dismally$	5913
disman	10737 5931
dismantle$	16580
dismantled$	4651 16575
dismantling$	4789
dismiss$	1966 16112 5578
dismissed$	1966 4234 5566 5578
dismisses$	1966 5578
dismissing$	1966 15868 15869 5578
dismissive$	14360 14361 5913
dismissively$	5913
disobedience$	12927 12928 12929 12930 12931 12932 13137
disobedient$	5297 5882
disobey$	6945 2081 2082 15678 5124
disobeyed$	6945 2081 2082 15678 5124
disobeying$	6945 2081 2082 15678 5124
disobeys$	6945 2081 2082 15678 5124
disord	10585 4609 16449 16450 16457 16458 16472 16477 10650 10725 10726 10731 10756 10763 16601 16650 11744
disorder$	14126 14127 14417 14459 16423 10600 16486 16487 16488 10660 16563 16564 16569 4741 16594 11295 11696 11697 11704 11722
disorderly$	5882
disorders$	14417 11295 11722
dispersal$	10659 10712 10713 4752 10990
disperse$	16559 16580
dispersing$	4789
display$	345 1821
displaye$	10388 4398
displayed$	345 1821 10388 4398
displayes$	10388 4398
displaying$	345 1821 10388 4398
displays$	345 1821
disposal$	4477 11661 11821
disposals$	11661
dispro	5607
dispute$	11785
disputes$	11785
disregard$	98 103 12228 6945 2081 2082 8239 8240 2250 8242 4375 5124 5578
disregardded$	103 6945 2081 2082 4375 5124 5578
disregardding$	103 6945 2081 2082 4375 5124 5578
disregarded$	103 6945 2081 2082 4375 5124 5566 5578
disregarding$	103 6945 2081 2082 4375 5124 5578
disregards$	103 6945 2081 2082 4375 5124 5578
disrespect$	16178 16179 16180 16181 16182 11522
disrespected$	11522
disrespectful$	14360 14361 5882
disrespecting$	11522
disrespects$	11522
disrespectted$	11522
disrespectting$	11522
disrup	16505 16509 16521 10737 11690
disrupt$	14064 4640 4759 10769 11522 5693 5934 5938
disrupted$	14064 16575 16614 11522 11687
disrupting$	14064 15678 4640 4759 11522 5693 5934
disruption$	14064 14459 16468 16544 16617 16628 5694 11686 5697 5934 5938
disruptive$	2134 2135 2136 8131 14351 14352 14353 14354 14355 14356 14357 14358 14359 14459 5156 5297 11289 5303 5882
disrupts$	14064 4759 11522 5693 5934
disruptted$	14064 11522
disruptting$	14064 11522
distance$	7134 7135 7136 7137 7138 7139
distant$	15182
distinguish$	4380
distinguishs$	4380
distri	4480
distribute$	4396 10388 4398
distributed$	4396 10388 4398 16228
distributes$	4396 10388 4398
distributing$	4396 10388 4398
disturbance$	11785
disturbances$	11785
disturbed$	5297 11289 5882
dither$	5916
dithered$	5916
dithering$	11582 5916
ditherred$	5916
ditherring$	5916
dithers$	5916
diva$	11217
divas$	11217
dive$	1470 1471 1472 1473 1474 1475 1476
dived$	1470 1471 1472 1473 1474 1475 1476
dives$	1470 1471 1472 1473 1474 1475 1476
divide$	16580
dividing$	4789
diving$	1470 1471 1472 1473 1474 1475 1476
divorc	16740 16742 10905 10907 16755 16784
divorce$	16745
divorced$	16743
divorcing$	16743
dla	10862
dla$	16700
dna$	14235
do$	168 12042 12061 12069 12072 257 6263 6464 475 607 6739 929 930 931 932 12773 12774 947 1019 1146 1277 13372 13377 1570 1571 1572 1633 7771 7817 7821 7823 7824 7825 1848 1849 1850 1851 1889 1901 1902 1903 1904 1905 1907 1909 1939 1944 1971 13804 13806 13812 13814 1996 2001 8108 8299 2501 2503 2607 2608 2609 2928 3013 3054 3062 3067 3073 3094 3111 3140 3143 3151 3154 3180 3181 3338 15298 15451 9635 15475 15481 15495 15501 15502 9679 15537 9700 15548 9712 15564 15565 15566 15567 15568 15569 15570 15664 3848 9851 15691 15692 9864 9865 9868 3879 3944 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 4000 10001 10003 4013 4070 4093 4095 4096 4097 4098 4099 4131 10276 10827 5062 5105 11504 5538 5541
dock$	15635
doctor	10848 4860
doctor$	16686
doctors$	10851
dodge$	9461 9462 4252
dodged$	4252
dodges$	14547 4252
dodging$	15091 15092 15093 15094 15095 9461 9462 4252
dodgy$	11831 7179 13307 13887 13888 13889 5239 11444 5873
doe$	5478
does$	169 12062 12070 12073 258 475 607 929 930 931 932 12773 12774 947 7063 7066 1147 1277 1570 1571 1572 1669 7817 1848 1849 1850 1851 1890 1901 1902 1903 1904 1905 1907 1910 1940 1945 1972 1997 2002 8107 2501 2504 2607 2608 2609 3013 3055 3062 3068 3074 3095 3112 3141 3144 3151 3154 3338 15298 9713 15568 15569 15570 3848 9851 15691 15692 9864 9865 9868 3880 3945 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 9979 3999 9995 4012 10005 4069 4093 4095 4096 4097 4098 4099 4132 4321 4980 5062 5105 5538 5541
dogs$	13145 7374 14058 14059 14060 14222 14247
doing$	12065 12066 12067 12177 12178 12179 12180 12181 12182 12183 12184 12186 475 607 12574 929 930 931 932 947 12811 12812 12813 12905 12927 12928 12929 12930 12931 12932 1570 1571 1572 14524 3013 9980 9981 9996 9997 10001 10003 4093 4095 4096 4097 4098 4099 15959 15960 15961 15962 4321 16161 5541
doll$	1760
dolled$	3611 3612 3613 5508
dolls$	1760 15432
domestic$	16772 5794
dominant$	2258
done$	11901 11902 11904 6112 12048 12547 6719 1570 1571 1572 2649 15089 15090 15181 3359 3360 3361 3398 3399 3400 3611 15548 15662 9904 9913 9920 9921 15763 15765 15766 15768 15769 15770 15771 15786 15787 9982 9998 9999 10000 10001 10003 10006 10007 10008 10009 4019 4020 4021 15882 15883 15884 15885 4093 4095 4096 4097 4098 4099 15929 15930 15931 15942 4135 4321 16160 5541
donna$	14163
donnas$	14163
doomed$	3673 3674 3675 5515
door$	6059 6060 6061 12631 12633 12874 13466 8390 8391 8392 8393 10466
doorman$	12437
doormat$	14997 11384
doormats$	14997 11384
doormen$	12437 12505 12506 12507 14480 14481 14482 14483
doors$	12874
doorstep$	12874
doorsteps$	12874
doorway$	16786
dopey$	5882
dose$	1310 11742 11743
doss$	14113 14114
dossie	5621
dossier$	11612
dossiers$	11612
double$	10783 5270
doubles$	10783
doubt$	12997 8106 15511 15512 15513 15514 9729 15700
doubtful$	8219
down	16461 4736
down$	353 378 504 505 506 507 508 6857 6858 6860 7073 7074 13005 7307 1670 1671 1672 1673 1674 1675 1676 1677 13715 7960 14289 14290 14291 14292 14325 14454 14455 14456 9504 9557 15423 9586 15430 15431 9608 15447 15458 15464 15987 15988 15989 15990 15991 15992 15993 15994 15995 15996 15997 15998 15999 16001 16002 16003 16004 16005 16006 16007 16008 16009 16012 16013 16014 16015 10178 16017 16018 10328 10360 4485 10484 16419 16459 16514 16562 16592 16608 16609 10890 11022 11464 11674 11675 11676
downed$	10484
downfall$	12673 12757 12816 12817 12906 7261 7262 13101 13707 13708 13709 13711 13712
downlo	16303 10519
download$	11623
downloaded$	16357
downloads$	11623
downplay$	881 1966 5072
downplayed$	881 1966 5072
downplaying$	881 1966 5072
downplays$	881 1966 5072
downs$	10484
dozen$	7333 7655 9421
dozens$	7656
drag$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4243 10320
draged$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4243
dragged$	11875 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4243
dragging$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4243
draging$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4243
drags$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 4243
drain$	8212 4748 11217
drains$	11217
drama$	12679 12886 13014 13838 13864 8324 2437 9720 15559 9722 5174 5755
drank$	1004 1005 3229 4846 4850 5718
draw$	11848 6011 310 311 6334 6335 847 6887 7206 7207
drawed$	6334 6335 7206 7207
drawer$	8420
drawing$	6334 6335 847 7206 7207
drawn$	11875 6334 6335 7206 7207 2014 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2041 3529 15480 15486 15491 15500 15595 16312
draws$	11848 6011 310 311 6334 6335 847 12715 7206 7207
dread$	14140
dreadful$	4152 4153 4154 4155 16094 16095 16096 16097 5247 5303 5565
dreadlock$	5904
dreadlocked$	5471
dreadlocks$	5904
dreads$	14140 11461 11463
dream$	13351 13356 9636
dregs$	2432 5867
dress$	6010 20 12542 12543 12544 12545 12546 6778 788 789 870 944 945 1215 1216 13054 13055 1760 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9533 9534 3558 15388 9554 15393 15394 15396 15397 15398 15436 15437 15438 11481 5491 11486
dressed$	12542 12543 12544 12545 12546 12547 6778 788 789 13054 13055 3545 3546 3547 15388 15389 15390 15391 3588 15436 15437 3611 3612 3613 11432 11434 11442 5489
dresses$	944 945 13054 13055 1760 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 9533 9534 3558 15388 15393 15394 15396 15397 15398 15436 15437 11481 5491 11486
dressing$	6010 20 1760 9548 3558 9573 9590 5491
drew$	11848 6011 310 311 6334 6335 847 12715 7206 7207
drift$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486 15503 11578
drifted$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
drifting$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
drifts$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
driftted$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
driftting$	520 521 522 523 524 525 565 566 1480 1481 1482 1483 1484 1485 1486
drill	16270
drill$	14472
drink	16758
drink$	11935 11951 270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12228 12257 12259 12260 12261 12454 12541 12542 12543 12544 12545 12546 944 945 1004 1005 12848 12849 12850 12907 12921 12922 12923 12924 12925 12926 12937 12938 12939 12940 7153 7203 13114 7490 13372 13377 13380 13381 13382 13383 13572 13804 13806 8036 13897 13913 14128 2606 2607 2608 2609 3229 15059 15060 3239 3240 3241 3242 3243 15123 15124 15125 16683
drinker$	16757
drinkers$	16760
drinki	10828 10829 16740 16758 16784
drinking$	6003 11842 11843 30 12287 12542 12543 12544 12545 12546 12582 12597 12598 12599 12600 870 6876 886 1071 1072 1073 13210 13211 16666 16667 10835 4846 4850 4909
drinks$	12136 12137 6309 6310 6311 6312 6313 6315 6316 12454 12848 12849 12850 7153 2607 2608 2609 3229 3239 3240 3241 3242 3243 4846 4850
driv	4734 4807
drive$	12111 12514 12531 5699
driven$	6292 6692 6693 6694 6695 6696 12539 2013 4810
driver	4421 10492
driver$	6258 12130 12131 6294 12135 12176 12437 12505 12506 12507 12821 12822 12882 12884 7059 7095 7096 7097 7098 12966 13176 1354 7411 7412 7419 7693 4643 4657
drivers$	6285 6288 12130 12131 6294 12134 12135 12176 12437 12505 12506 12507 12821 12882 13176 13589 14076 8302 8303 14480 14481 14482 14483 15441 16227 10412 16309 16330 16332 4562 4643 4657 11085
drives$	12514 12531
drivin	4629
driving$	10463 10620
drone	5704
drone$	4556 5640 11695
drones$	4556 5640 11695
drop	4734
drop$	8185 15503 10212 4244 16562 16592 11674
droped$	4244
droping$	4244
dropout$	11162 11217
dropouts$	14037 14038 14039 11162 11163 11217 5869
dropped$	4244 16562
dropping$	4244
drops$	4244 16592 11674
drug	16223 16233 10419 16269 4584 16416 16437 10999 16840 11607 11638 11684 5942
drug$	6003 11842 11843 32 33 6080 12338 6516 12365 6534 6539 6542 6544 871 13308 13310 13887 13888 13889 8181 8182 8183 8184 8194 14037 14038 14039 14074 14146 14147 8339 4411 4414 10477 10575 10730 4808 10828 10829 16740 10983 11019 11163 5173 5224 5244 5279 5295 5650 5753
druggie$	5863
druggies$	5863
druggy$	5863
drugs	16270 16421 16464 16484 4714 11006
drugs$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12270 6440 6441 6442 12302 12303 12304 12338 12343 12352 12353 6541 6543 12383 12384 12385 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12541 12823 12828 12848 12849 12850 12907 12921 12922 12923 12924 12925 12926 12937 12938 12939 12940 13030 7203 13111 13119 7286 13308 13310 7490 13369 13383 7703 13564 13565 13566 13567 13568 13569 13570 13571 13851 8036 13897 13913 14064 14074 14126 14127 14128 14283 14297 14305 14318 2606 14459 14526 14527 14528 14529 14530 14531 14532 14700 14701 14702 14703 14704 14713 14837 14838 14839 15091 15092 15093 15094 15095 9396 4411 4414 16288 16370 16409 16430 16431 10705 4808 10842 16681 16683 4909 10983 16844 11017 11019 11021 11075 5173 5224 5244 5279 11275
drunk$	12547 12578 1071 1072 1073 1074 1075 7154 1164 7156 13681 15678 4850 11217 5718
drunks$	11217
dry$	3508 15353 15939 5455
ds$	16327
dto	5830
dto$	11821
dual$	9492 5779
dually$	5779
duck$	15035 15036 15037 15038 4252
ducked$	4252
ducking$	4252
duckked$	4252
duckking$	4252
ducks$	7568 13407 7570 4252
due	16461 4736
due$	6008 352 376 6374 1102 16669 16670 16764 4947 16784 4993
dug$	1488 1489
dump$	4215 4216 5571
dumped$	4215 4216 5571
dumping$	4215 4216 5571
dumpped$	4215 4216 5571
dumpping$	4215 4216 5571
dumps$	4215 4216 5571
dunce$	11217
dunces$	11217
duo$	11149
dust$	16136
duties$	15727 16081
duty$	15727 15952 16037 16081
dyed$	5471 11464
dying	10921
dying$	16655 16759
dynamic$	11148
dynamics$	11148
dyscal	5947
dysfunctional$	8574 5297 11289 5913
dyslex	5947
dyspra	5947
dysregulated$	5882
dystrophy$	11716
e$	15946 16054 16055 16056 10248 16099 16100 16693 16694 11569
each	16224 16372 4547 4548 10637 16631 11660
each$	186 6490 13000 7722 8080 8311 8434 8436 8594 9367 3473 15446 9609 9623 3634 3636 3843 3845 3846 3847 10169 16106 10338 10375 10427 16307 10480 4510 16341 16373 16385 16386 16388 16429 4628 16492 16495 16500 10691 10701 16552 16595 16598 16607 10774 16619 10786 4809 10803 16676 5424 11500 11501 11524 5648 11665
eager$	301 302 307 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 7534 13373 13374 13375 13376 1548 1549 1550 1551 1552 1553 5077
eagerly$	1201 1202 1203 1204 1205 1206
ear$	13442 7613 7614 7615 13454 13455 15342 16031
earlier$	12619 12620 14568
early$	14640 14708 16197 16198 16199 11717
earmar	4799
earn$	554 12587 12588 12921 12922 12923 12924 12925 12926 3342
earned$	554 14189 14191 14192 14193 14194 3342
earning$	554 3342
earns$	554 3342
earring$	11481
earrings$	11481
ears$	13316 15342 16032 16033 11600
easier$	4685
easily$	12535 12536 13534 13535 2036 2693 2999 9189 3215 9907 15748 15749 16063 16064 16065 16066 5116 5118 5321
east$	3504
eastern$	3497 9489 9493 3503 9512 15352
easy$	6035 6053 6326 6327 6328 338 556 12699 12700 12852 7107 7377 1387 7379 1390 13768 13769 13770 8317 8318 14285 14286 10586 5117 5296
eat	16284
eat$	5732 11724
eaten$	11724
eater$	14154 11219
eaters$	14154 11219
eating	10829
eating$	16667 5731 11724 11733
eats$	5732 11724
eczema	5953
edge$	13234 13279 13280
educat	4874 11769 5780
educate$	183 184
educated$	183 184 4889
educates$	183 184
educating$	183 184
education$	6210 12049 12276 12277 12819 13766 9927 16716 16724 5766 11767
educational$	5764
effect	10656 5688
effect$	2907 8956 8957 8958 15579 15580 16602
effective$	16494 5691
effectively$	2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2906 5373
effort$	6751 761 762 763 764 6756 766 767 13640 1812 7804 7805 15461 15755 15793 15794 4046 4047 4048 15907 15908 15909 15910 15911 15912 15913 15914 10079 10080 10081 10082 10083 4156 4157
efforts$	6210 12049 15461 4046 4047 4048 4156 4157 11101
egg$	290 292 293 2089 2090 11146
egged$	290 292 293 2089 2090
eggged$	290 2089 2090
eggging$	290 2089 2090
egging$	290 292 293 2089 2090
eggs$	290 292 293 2089 2090 11146
ehc$	5765
ehcp	5764
ehcp$	11755
ehcps$	11755
eight	10375 10390 16307 10480 16341 10535 4547 4548 16385 16386 16388 16429 4614 4628 10631 16475 16492 16495 16500 10691 16552 16595 16607 10774 16619 16631 11665
eight$	13992 16029 10605 16467 16469
eighteen$	12465 12467 669 12500 12501 14555 14556 14557 14558 14559 14560 8728 14597 14598 14599 14600 14601 14602 14603 15294 11361
eject	16390 10693
eject$	16531
elder	11648
elder$	12363 13887 13888 13889 11125
elders$	12343 12363 12366 12822 12888 12889 12890 12891 12892 12893 7059 7095 7096 7097 7098 13887 13888 13889 13893 14046 16256 4610 11125
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5077
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 16069 10301 16140 5077
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5077
electr	4984 5004
electricity$	10975
electronic$	10995 11823
electronically$	10995
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5077
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5077
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 991 992 993 994 996 997 998 999 1000 5077
element$	370 371 372 11147 11152 11200
elements$	11147 11152 11200
eleven$	13992 2765 2766 2767
else$	12647 858 859 12711 12751 13178 13179 14584 15890 15891
elsewhere$	15890 15891
email	4480 4499 4507
email$	16054 16055 16056 10476 10490 4656 11568
emaile	10553
emailed$	10476
emailing$	10476 10490 4656
emails$	16055 16056 16099 16100 10476 10490 4656 11568 11569
embarked$	526
embarrassment$	8551
embellish$	5849
embellished$	5849
embellishes$	5849
embellishing$	5849
embroiled$	514 515 516
emergency$	16693 5758
emotional$	8606
emotionally$	5333 5420 5422 5795
empathy$	13792 13822 13823 11103
empire$	12382
employment$	11771
emptive$	10779
empty$	10775
enabl	4388 4418
enable	4678 5695
enable$	39 12678 4464 4680
enabled$	39 12678 12716 12717
enableed$	4680
enableing$	4680
enables$	39 12678 4464 4680
enabling$	39 12678
encounter$	12539 13869 11030 11352
encounters$	12539 13869 11030 11352
encour	4376 4407
encourage$	11848 6011 183 184 303 304 305 310 311 328 6334 6335 7206 7207 5024 5071
encouraged$	11848 6011 183 184 303 304 305 310 311 328 6334 6335 7206 7207 4412 5024 5071
encouragement$	13358 13359 13360 13361 13362 13363 13364 13365 13498
encourages$	11848 6011 183 184 303 304 305 310 311 328 6334 6335 7206 7207 5024 5071
encouraging$	11848 6011 183 184 303 304 305 310 311 328 6334 6335 7206 7207 13358 13359 13360 13361 13362 13363 13364 13365 13498 5024 5071
end$	119 120 6426 865 866 13049 13050 13303 7585 7586 13487 13488 13499 1770 1772 1775 15501 15502 9667 9721 10690 16581 16627 4828
endanger$	10 5016 5017
endangered$	10 5016 5017
endangering$	10 5016 5017
endangerred$	10 5016 5017
endangerring$	10 5016 5017
endangers$	10 5016 5017
ended$	4368 4651
ending$	10690 16655 4828
endless$	151 152 153 10217 10218 5246
endlessly$	3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 5531
endome	5725
endometriosis$	11716
ends$	9721 16574
enemies$	12670 12726
enemy$	12670 12726
enforc	10510 16505 16509 11601 5678 11685
enforce$	5938
enforcement$	16348 16468 16480 16558 4769 16599 4773 10766 16628 11679 5689 11681 5697 5938
enforcer$	11217 5930
enforcers$	11217 5930
enforces$	5938
engage$	11966 11980 12192 12228 12333 517 518 519 13758 14323 14330 8493 14332 14333 14334 14335 14336 14337 14342 14345 14433 15444 15475 15481 15495 15529 15530 15539 15540 15541 15562 15583 15586 15614 15652 15653 15654 15722 15932 16112 16115 10806 11054 11285 11504 11505 11512
engaged$	509 510 511 512 513 517 518 519 12547 12555 14330 14332 14333 14334 14335 14336 15480 15486 15491 15500 15595 15596 15597 15598 15599 15612 15638 15639 15640 15641 15642 15722 11054 11285
engagement$	509 510 511 512 513 14329 14337 2517 2518 2519 2520 8512 15461 3639 3640 3641 3642 15668 9831 11279 11284 11500
engager$	11184
engagers$	11184
engages$	509 510 511 512 513 517 518 519 15539 15540 15541 15586 15608 15609 15610 15611 11054
engaging$	509 510 511 512 513 517 518 519 14330 14332 14333 14334 14335 14336 14337 15652 15653 15654 11054 11278 11285 11512
english$	11777 11779
enjoy$	328 12537 12538 1171 1172 7170 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 15697 5085 5114
enjoyed$	328 12537 12538 1171 1172 1174 1175 1176 1177 13007 7170 7171 7172 7173 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 15697 5085 5114
enjoying$	328 1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5085 5114
enjoyment$	13079
enjoys$	328 1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 15697 5085 5114
enormously$	16627
enough$	96 12025 6188 12027 6213 7031 7539 7540 7541 13388 13389 13390 7770 7811 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 2982 2985 9002 9003 15109 15137 9447 15286 9451 15966 11356 11402
enquir	10497 16509 16782
enquir$	4600
enquiries$	16274 4589 4600 16502
enquirs$	4600
enquiry$	16335 4600 16502 11634
enrich	5611
ensure	4654
entangled$	514 515 516
enter$	4391 16623 5062 11054
entered$	4495 4496 4531 4604 4606 5062 11054
entering$	5062 11054 11630
enterp	16454
enterprise$	16257 11634
enterred$	5062 11054
enterring$	5062 11054
enters$	16355 16623 5062 11054
entice$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5079
enticed$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5079
entices$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5079
enticing$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5079
entirely$	3027 4273 4274 5388 5526 5529 5581
entitled$	5882
entitlement$	14088
entrant$	14029
entrants$	14029
entrenched$	2245 5211 11300
epi	5749
epilep	10921 5953
epilepsy$	16759
epipen$	11740
epipens$	11740
episodes$	12411
equal$	3235 3236 5381
equally$	969 5064 5076
equals$	8797 8798 8799
erratic$	11967 11968 11969 11970 14346 14347 14348 14349 2521 5303
error$	1076 4371 4372
errors$	1076 4371 4372
escala	4818 5688
escalate$	15503
escalated$	4494
escape$	12144 12589 1149 13680
escort$	14905
escorts$	14905
essential$	4739
establ	16222 10403 4435 4456 4459 4578 4586 4598 10589 4647
establish$	16241 4430 4437 4442
estate	10733 10798
estate$	12359 12360 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14017 14076 14080 14081 14206 14207 14209 10166 16571 16589 4784 16636 16639 11113 5424
eternally$	5911
european$	3495 9488 9490 9494 15350 5450
evade$	9461 9462 4252
evaded$	4252
evades$	4252
evading$	9461 9462 4252
evasive$	5882
even$	6198 6202 216 7015 7016 7017 7018 7019 7020 7021 7022 7023 7024 7026 10066 10067 10068 10215 10216
evening$	15671 15672 15673 16624
events$	16455
ever$	8984 8985 2995 15581 15582 9748 15587 15588 15589 9774 3784 9776 3786 9840 9841 3851 3852 3853 3854 3855 3856 9854 15708 15709 15710 15711 9884 3894 3895 3896 3897 10282 11508 11509
every	10637
every$	151 152 153 12783 966 971 12978 7434 7634 7635 7638 7926 13765 8073 8273 8305 2826 9379 15446 9609 9623 3634 3636 3842 9834 3844 3845 3846 3847 10176 10241 16099 16100 16106 10427 4510 16373 10786 16673 16676 10841 11500 11501 5527 11524 11569 5648 11727
everybody$	6873 6874 6875 7718 7726 14302 10149 16346
everyone$	6873 6874 6875 7164 7399 13413 7718 7726 13626 7926 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 14041 8267 8302 8303 8451 14302 8746 10149 16346
everything$	6062 6063 6064 6065 12356 12713 7060 7130 7193 7430 1626 8828 2838 9204 15056 15446 9609 15534 3729 3730 3731 3873 3874 3875 3876 3877 10117 10208 10296 10319 11060 11500 11501
everywhere$	13016
evicte	16758 10921 5983
evicted$	11905 16759
evicti	16740 16755 16784 5983
eviction$	12816 12817 16490
evicts	5983
eviden	16270 4647 16484 4721 11601 5926
evidence$	7157 1167 7159 1169 7791 15863 15946 16099 16100 16219 16236 4433 10445 16294 4468 4587 10579 4608 4661 4669 16522 11568 11569 5643 11643
evidences$	4669
evidencing$	4669
evidently$	3868 9859 3869 3870
evil$	2303 2304 5155 5243 5278 11289
ex$	16746
exactly$	8361 9164
exaggerate$	12970 14120 11522 5849
exaggerated$	11522
exaggerates$	11522 5849
exaggerating$	11522 5849
exaggeration$	14120
exam$	16088 16154 16702 10895 5785 11779
examin	16303 10519
examin$	4441
examination$	11623
examinations$	11623
examined$	4441 16357
examines$	4441
examining$	4441
examins$	4441
example$	16638 5643
exams$	16702 11779
except$	8829
exception$	11515
exchang$	621 6612 622 623 624 625 626
exchange$	6604 621 6612 622 623 624 625 626 6619 12460 12514 911 11054
exchanged$	621 6612 622 623 624 625 626 911 11054
exchanges$	621 6612 622 623 624 625 626 12514 911 11054
exchangged$	621 6612 622 623 624 625 626
exchangging$	621 6612 622 623 624 625 626
exchanging$	621 6612 622 623 624 625 626 911 11054 11630
exchangs$	621 6612 622 623 624 625 626
excitement$	12907 13383 13543 13838 13844 13864 5115
exclude$	16112 16113
excluded$	11878 6219 6220 6221 6222 6223 6224 6225 6226 236 237 238 383 384 385 386 12307 12665 8146 8147 8148 8149 4234 11160 11576 11761 5771
excluding$	15868 15869
exclus	10895
exclusion$	12683 12684 12816 12817 1076 12906 7261 7262 13101 13711 13712 13988 14128 10555 10659 4719 4880 16733 11160 5972
exclusions$	13988 11160 5972
excuse$	13062 10326 10365 11552 11553
excuses$	7123 8269 8270 2280 8272 10326 11597
execut	16523 5667
executed$	11655
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
exhibit$	5636
exhibited$	11626 5636
exhibiting$	5636
exhibits$	5636
existence$	11290
existent$	14346 14347 14348 14349 16094 16095 16096 16097
exit	4872
exit$	10863
expand	4805
expect	10891
expect$	6806 6807 6808 818 819 6911 6912 922 923 6915 13655 13656 10563
expectation$	14964
expectations$	14448 14964 11332
expected$	6304 13431 4412 4579 16511 16729 16764
expecting$	5746
expell	5773
expelled$	5773 11764
expend	10443
expendable$	16281
expensive$	15371 15372 9561 5495
expensively$	3493 5451
experi	4943 4944
experience$	13869 2686 2688 8767 2777 14695 14696 14697 14698 14699
experienced$	2723 14935 3135 3456 3460 3470 10934 10935 11033 11354 5383
experiences$	13869
experiencing$	10934 10935
experts$	3262
explained$	9788 9789 9790
explanation$	16054
explicit$	6585 6593 6986
exploitation$	11829 11830 11868 11869 11870 11885 11897 12210 12338 12673 12674 12683 12684 12872 7035 12906 13024 7203 7261 7262 13101 13218 13219 13308 13310 13711 13712 13795 13796 13797 13798 13829 13830 13831 13832 13833 13834 13835 13836 15230 4381 10373 10374 4385 10379 16222 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 10624 4650 10647 10687 4730 10722 11057 11081 11121
exploited$	11875 11878 12512 12827 7284 7285 13512 13514 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13829 13830 13831 13832 13833 13834 13835 13836 14883 14884 14885 14966
exploiter$	11849 6273 12119 12139 12343 12363 12394 12396 12399 12468 12486 12491 12496 12919 12920 12956 12957 12958 12959 12960 12961 12962 12963 12964 12967 13274 13587 13664 8028 13867 13887 13888 13889 13890 13972 2147 2232 11015 11074 11153 11156 11157
exploiters$	11849 6273 12119 12139 12143 12164 12343 12363 12394 12396 12399 12468 12491 12496 12919 12920 12956 12957 12958 12959 12960 12961 12962 12963 12964 12967 13274 13587 13664 8028 13867 13887 13888 13889 13890 13893 13972 2147 2232 14300 11015 11074 11153 11156 11157
explosive$	5158 5880
expos	4578
expose$	5994 10 11841 6021 11860 11861 11862 11863 11864 11865 11866 5016 5017
exposed$	5994 10 11841 6021 11860 11861 11862 11863 11864 11865 11866 5016 5017
exposes$	5994 10 11841 6021 11860 11861 11862 11863 11864 11865 5016 5017
exposing$	10 6021 11860 11861 11862 11863 11864 11865 5016 5017
express$	7984 7985
expressed$	7984 7985
expresses$	7984 7985
extend	4708
extensions$	11452 11463
extra$	4873
extract$	4394
extracted$	4394 16312
extracting$	4394
extraction$	11623
extractions$	11623
extracts$	4394
extreme$	8263
extremely$	5371 5388
extricate$	7134 7135 7136 7137 7138 7139
eye	16661
eye$	12725 1185 1186 13250 13251 13443 7606 7607 7608 15342 16030 11472
eyeballs$	13316
eyebrow$	15342 15358 11475
eyebrows$	15342 15358 11475
eyed$	11440 11469
eyelashes$	11457 11463 11470
eyelid$	12917
eyes	16296
eyes$	12725 7466 13316 8641 15342 3514 15365 16147 11599 5609
eyesig	10828
eyesight$	16666
fabricated$	13939
face$	12300 1315 13271 13272 13273 7601 13489 15342 9543 9560 15408 9574 4434 10666 11467 5507
facebo	4655
facebook$	586 6577 587 6578 588 6579 589 6580 590 6581
faced$	1315 11256 11308 11468
faces$	1315 13271 13272 13273 14233 15342 15408 9574 10420 11467 5507 5823
facial$	9498 4434 5458 5631
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10917
facing$	1315 5823
facts$	7791 9270
fade$	11454 11463
fades$	11454
fag$	12848 12849 12850
fags$	12848 12849 12850
fail	4815 5788
fail$	173 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1947 2007 8111 15502 15678 3898 3899 3900 3901 16117 16118 16119 16120 5109 11516 5532 5533
failed$	173 260 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1949 2007 15678 3898 3899 3900 3901 9897 15736 16117 16118 16119 16120 5109 5532 5533 11576
failing$	173 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1950 2007 15678 3898 3899 3900 3901 15731 15732 15733 15734 15868 15869 16117 16118 16119 16120 16193 16194 16195 16196 5109 5532 5533 5534 11526 11527
failings$	15731 15732 15733 15734 5534 11526 11527 5912
failled$	173 1144 1790 1896 2007 15678 16117 16118 16119 16120 5109
failling$	173 1144 1790 1896 2007 15678 16117 16118 16119 16120 5109
fails$	173 1144 1790 1896 1901 1902 1903 1904 1905 1907 1929 1930 1931 1948 2007 8110 15678 3898 3899 3900 3901 16117 16118 16119 16120 5109 5532 5533
failure$	6354 364 365 366 367 368 369 1929 1930 1931 15731 16093 16149 11162 5534 11526
failures$	15731 15732 15733 15734 16093 16149 11162 5534 11526 11527
fainted$	5959
fainting$	5959
faints$	5959
fair$	2962 2963 2964 3508 5447 5448 5455 5471
fairies$	14204
fake$	5464 5479
fall	4734
fall$	6378 6379 6380 6381 524 525 1638 1639 1640 1641 1642 1643 1644 13547 2074 15503 4204 10212 16562 16592 5575 11674
fallen$	524 525 1638 1639 1640 1641 1642 1643 1644 2074 4204 5575
falling$	524 525 2074 11497 5575
falls$	6378 6379 6380 6381 524 525 1638 1639 1640 1641 1642 1643 1644 2074 4204 16101 16592 5575 11570 11674
false$	13939 15702 5128 5133 5466 5479
fame$	11072
families$	12276 12277 12913 2273 2274 2289 14228 14235 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 8566 8567 14407 14411 14412 14859 10095 10096 10097 10098 10099 10100 10149 10161 16000 11135 11288 11290 11336 11341 11562 11568
family	10900 10901 16769
family$	12913 8275 2289 14228 14235 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 8566 8567 14407 14411 14412 14652 14679 14683 14859 10160 16739 10902 16750 16751 16754 4926 16766 4959 16791 16793 16799 10977 11135 11288 11336 5349 11341 5755 5791 11790 11795
fan$	1402
fancies$	12413 12414 2414 2417
fancy$	12413 12414 2414 2417
fanned$	1402
fanning$	1402
fans$	1402
fantasist$	11162
fantasists$	11162
far$	13233 1547 1648 13941 13942 13943 2409 2814 2818 2851 3091 3171 9349 4136 4137 4138 4280 16554
farce$	11537
farcical$	5913
farm$	14308
fashionably$	3493 5451
fast$	7107 7453 7457 14278 14285 14286 14640 14708 5117
faster$	14568
fat$	5903
fate$	11058
father	10901 16741 10904 4917 4927 10919 4929 4932 4938 16769 16785 16791 10956
father$	2273 2274 8566 8567 14458 8737 2850 2859 8851 8852 8853 8854 8897 8898 8899 3374 3375 3376 3377 4905 4906 4907 16737 16739 10902 4914 4915 4918 16750 16751 4925 4926 16762 16766 10929 10930 10937 4958 4959 16799 11336
fathers$	3374 3375 3376 3377 4925 11336 11397
fatigue$	11716
fattest$	3515 5475
fault$	12186 12187 387 388 389 390 12222 12223 12224 12663 879 880 12785 12794 12795 12796 12797 6969 979 6971 12810 12927 12928 12929 12930 12931 12932 15963 16103 4304 10303 16151 16152 16153 11059 11067 5579 11573 11583
faultless$	6969 979 6971
faulty$	7812
favor$	6606
favors$	6606
favour$	6605 12450 12451 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4344 4345 4346 11042 5490
favoured$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4344 4345 4346 5490
favouring$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4344 4345 4346 5490
favourred$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4344 4345 4346 5490
favourring$	3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4344 4345 4346 5490
favours$	6605 12450 12451 7490 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 4344 4345 4346 11042 11043 5490
faze$	9066 15028 15046 15047 9210
fazed$	15027
fazes$	8927 14766 9191 9192
fear$	7049 8255 8256 2266 2267 14140 3099 14948 5391
feared$	13080 3099 5391
fearless$	5896
fears$	14140 3099 5391
february$	12361
feckless$	5873 5882
fed	4402
fed$	88 89 90 91 850 2256 2257 16339 4982 4985 11711
feeble$	15985
feed	4402 4481 4492 5611
feed$	88 89 90 91 850 2256 2257 4394 4498 4513 4731
feeded$	4394
feeding$	2256 2257 4394 4498 5721
feeds$	88 89 90 91 850 2256 2257 4394 4498 4731 4982
feel$	12413 12414 7378 7984 7985 2260 2268 2446 9212 3222 4538
feelin	5710
feelings$	14080
feels	5710
feels$	12413 12414 7984 7985 2260 2268 2446
feet$	12324 12325 13300 7464 15043 15166 9476 15315 15316 15429 16072 16146 5432
feigned$	5133
fell$	524 525 1638 1639 1640 1641 1642 1643 1644 2074 4204 16562 5575 11662 5744
felt	5710
felt$	12413 12414 7984 7985 8101 8102
female	5659
female$	9464 15303 15304 9467 15306 15307 3495 10406 4583 11167 11414 5424 5645
females$	14362 4583 11167 5898
fend$	8657 8959 8960 8961 8964 8965 8967 8968 8971 2981 14856 15290 15933
fendded$	2981
fendding$	2981
fended$	2981
fending$	8959 8960 8961 8964 8965 8967 8968 8971 2981 14856
fends$	2981
feral$	14310 5297 11289 5882
ferocious$	5880
fester$	16157
fetched$	6692 6693 6694 6695 6696
fetching$	14980
feud$	13232
fever$	11715
few$	11200
fewer	4734
fewer$	16562 5692
fibrosis$	11716
fiercely$	5388 5421
fifteen$	2765 2766 2767
fight	4734
fight$	12228 12257 12259 12260 12261 12306 6757 12638 12806 991 992 993 994 996 997 998 999 1000 12985 1380 13227 13547 13572 7806 13645 13680 13841 13925 13926 14138 2387 14459 8658 3239 3240 3241 3242 3243 3408 15501 15503 9720 15559 9722 15674 15678 5077 11084 5699
fighti	10726 10907 10978
fighting$	11909 11910 13107 8086 14064 14120 14126 14127 14128 14459 14948 9112 15678 16564 16710 4909 16745 16816
fights$	12742 12743 12744 12745 12746 12984 13840 13844 2387 14459 3239 3240 3241 3242 3243 3408 15674 15678 15679 11084
figure$	8841 2897 2898 2899 2900 2901 9528 10754 11134
figures$	12174 12175 2897 2898 2899 2900 2901 16088 10306 16154 16156 16165 16166 10754 11134
file$	15946 16249 16261
files$	15946 16249 16261
filler$	11447
fillers$	11447
film	16390 4812
film$	12111 9595 16368 4544 16375 16379 10547 4557 16559 4794 10803 11631
filmed$	11875 11905 11945 6292 13512 13514 14929 14944 4544 16377 4549 10547 4557 16471 5639
filming$	14944 4544 10547 4633 11654
films$	4544 16375 10547 4794
filter$	14250 14251 14252 14253 14254
filthy$	15371 15372 5903
final$	4882 5817 5819
finance$	88 89 90 91
find	16363 4578 5623
find$	2 1187 7245 1307 13214 2599 9455 15501 16222 10403 4435 4456 4458 4459 10489 4586 4598 16528
findded$	2 1307
findding$	2 1307
finded$	2 1307
finding$	2 13014 1307 8043 8044 8045
finds$	2 1187 1307 7374 2598 10489
fine	10745 4898
fine$	1217 1218 1219 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 8995 3005 3006 8998 9004 9005 9006 9007 9008 9009 9010 9039 9040 9041 9042 3321 9329 3339 9406 3416 3417 3418 16583
fined$	10985
fines$	16583
finger	16520 4812
finger$	7043 15791 15792 15801 15802 15812
fingered$	11254
fingerprint$	10803
fingers$	7043 7296 7297 14183
finish$	9669
finished$	15181 3359 3360 3361 15596 15597 15598 15599 3883 15722
fire	11005
fire$	12327 12649 12881 13232 13296 13297 16440 11005 16843 5256 5257
firear	16840
firebrand$	5868
firebrands$	5868
firesetter$	5871
firesetters$	5871
firestarter$	5871
firestarters$	5871
firing$	7500
firm	4764 4770 4775
firm$	10761 4774
firmer$	4774
first$	12280 7392 13301 13302 7468 2142 2200 2296 15861 16218 5817
fishnets$	11481
fisted$	16111 11548
fit$	3315 3316 10127 4386 16662
fits	10828
fits$	4386 16666 11719
fitted$	16674 5004
fitting$	9535 9559
five	10375 10390 16307 10480 16341 10535 4547 4548 16385 16386 16388 16429 4614 4628 10631 16475 16492 16495 16500 10691 16552 16595 16607 10774 16619 16631 4809 11665 11754
five$	6383 6717 6718 6723 6724 6734 6774 6787 6791 7071 7329 7650 1788 7818 7977 8095 2105 2106 2107 13970 14062 2288 2540 14594 3485 9477 9478 3530 15359 15360 15361 15362 15363 15364 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9758 10174 16029 10605 16467 16469 5645
fix$	12848 12849 12850
fixated$	5598
fixed$	10745 10870 5983
flag$	4489 4532 5634
flagg	4581
flagged$	4428 4489 4494 4531 4532 16376
flagging$	4489
flagrant$	2248 2249 2251
flags$	13449 4489 4532 11092
flaky$	5873
flame$	13296 13297 13324
flames$	13231 13232
flashb	5950
flashing$	13210 13211
flashy$	5495
flat	10901 16744
flat$	12386 12387 12388 12389 6552 6553 6554 6555 12503 12504 12532 12613 12614 12615 12821 13012 13013 13103 13116 13120 13333 13334 13335 13336 13337 13415 13583 14859 3643 16739 16770 16788 16790 16803 4978 16813 11804
flatly$	5512
flatmates$	8797 8798 8799
flats$	12503 12504 12821 16802
flatter$	4336
flattered$	11107
flaunt$	5840
flaunted$	5840
flaunting$	5840
flaunts$	5840
flauntted$	5840
flauntting$	5840
fleas	4979
fleas$	10970
fled$	11637
fledged$	9385
fleece$	11481 11490
fleeces$	11481 11490
flew$	1467 1468 1609 1610 2438
flier$	11172
fliers$	11172
flies$	1467 1468 1609 1610 2438
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10438
flirt$	591 592 593 608 821 944 945 3239 3240 3241 3242 3243 11217
flirtatious$	5845 5892
flirted$	591 592 593 608 821
flirting$	12157 591 592 593 608 821 870 13210 13211
flirts$	591 592 593 608 821 3239 3240 3241 3242 3243 11217
flirtted$	591 592 593 608 821
flirtting$	591 592 593 608 821
flirty$	5845
floor	10951
floor$	16789 4961 16800
floozies$	5870
floozy$	5870
floppy$	5448
flourish$	1251
flourished$	1251
flourishes$	1251
flourishing$	1251
flout$	2081 2082 4375 5124
flouted$	2081 2082 4375 5124
flouting$	2081 2082 4375 5124
flouts$	2081 2082 4375 5124
floutted$	2081 2082 4375 5124
floutting$	2081 2082 4375 5124
flown$	1467 1468
flung$	48 347
flunkey$	5855
flunkeys$	5855
fluoxe	5748
fluoxetine$	11739
flush$	16207
fly$	1467 1468 1609 1610 2438
flyer$	11172
flyers$	11172
flying$	1467 1468 2438
fob$	4213 5570
fobbed$	4191 4213 5570
fobbing$	4213 5570
fobed$	4213 5570
fobing$	4213 5570
fobs$	4213 5570
focus	10792
focus$	4639
foetal$	5947
follow	4523 16403 4812
follow$	11989 12228 6851 13213 13372 13377 13758 7961 7962 7963 7964 7965 13804 13806 2152 15444 15475 15481 15495 15539 15540 15541 3946 3947 3948 10146 16115 16368 4544 16379 10547 10803 5062 11504 11631
followed$	11989 12547 12555 12578 13497 13512 13514 2152 3946 3947 3948 15942 4544 10547 16389 5062
follower$	2351
followers$	2351 11072 11073
following$	8043 8044 8045 2152 4544 10547 5062
follows$	6851 7374 13497 2152 15539 15540 15541 4544 10547 5062
folly$	12597 12598 12599 12600 12677 13137
food	4984 10976
food$	12442 12443 12444 12445 12446 12447 12448 12449 12454 16809 10975 4985
foodbank$	16814
fool$	11217 11385
fooled$	14966
foolhardy$	5020 5874
foolish$	6078 104 105 6117 160 161 162 163 164 165 166 910 1309 1779 1870 1871 15856 15857 5020 5103 5106
foolishness$	12203 12204 12205 12206 12207 12208 12597 12598 12599 12600 12677 6878 6879 6899 12738 12927 12928 12929 12930 12931 12932
fools$	15112 11217 11385 11545
foot	10773
foot$	13319 9476 15315 15316 15401 15402 16439 16611 5146 5432
footag	10435 10524 16485
footage$	16258 16268 16273 4484 10481 4513 16362 10525 16364 4537 4556 5635 11627
footballer$	12176
footballers$	12176
footho	16296
footprint$	16634
footsoldier$	5855
footsoldiers$	5855
for	10578 4678 11601 5611 5688 5695
for$	6089 12239 12270 6466 6525 6527 6528 12433 6604 12458 6797 6798 6799 6800 6801 12772 12798 12826 7069 12943 1124 1125 7122 7124 7125 7126 7176 7177 13063 7388 7389 7390 7391 13392 7558 7559 1569 7561 7562 7563 7598 7629 7630 7631 7632 7633 7709 13793 13962 8208 14047 8226 8228 8229 8230 8232 8233 14075 8288 8315 2403 8445 8462 8474 8476 14389 8592 8597 8599 8601 8621 8769 8770 8941 8942 8943 8945 8972 14916 14918 14955 9224 15285 3849 3850 15684 15866 10130 15975 15976 4222 16077 10255 16125 16127 16138 16164 16184 16185 16187 16241 10432 4487 10486 16373 10599 10603 10607 10620 10630 10648 10652 16501 10667 10668 10686 4749 10790 10815 16654 4839 16676 10857 16696 16697 10866 10872 16819 16835 5008 11022 5082 5099 11341 11571 11634 11637 11662 11694 5769 11810 11812 11818 11823
forbidden$	7703 4970
force	4381 10373 10374 4385 10379 16222 4403 10399 10407 10408 10409 4419 4420 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 16361 4546 10624 4650 10647 10687 4730 10722 4803
force$	9919 9924 9925 16133 10322 16200 16201 10372 16212 16217 10394 16237 16238 4410 16240 16245 16246 16247 10410 10411 16252 4424 16260 10429 10458 16301 16306 4479 16310 16311 16313 16318 10487 10488 16327 16329 16333 16336 10537 16441 16462 10641 10671 16525 10721 16560 4803 10794 5608 11689
forced$	7966 7967 7968 7969 7970 7971 13815 13816 13817 13818 13820 13837 2487 2490
forces$	7966 7967 7968
forcing$	7969 7970 7971
foreca	4565
forehead$	15342
foreign$	3495 9490 5450 11444 11473
foreman$	12505 12506 12507
forens	5935
forese	4565
foresight$	11079
forever$	3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 5531
forget	10841
forget$	16679
forgot$	4375 11576
forgotten$	5566 11576
form	4428 11601
form$	13989 10028 15978 4440 16474
formal$	5817
formally$	5770
formed$	9387 4440
forming$	4440
forms$	4440 16474
forties$	12502
forwar	4402 4492
forward$	10476 4490 4500 4573 4656 10720
forwardd$	4500
forwarded$	16292 10476 4500
forwardes$	4490
forwarding$	10476 4490 4500 4656
forwards$	10476 4490 4500 4656
foster	5799
foster$	12913 2624 10901 16769 16791 16806 5346 11790 11796
fostered$	11790
fought$	6884 13517 7801 13681 2387 3408
foul$	13674 5247 5275 5320
found$	2 1187 13127 13128 1307 8101 8102 2178 8484 2551 2600 4134 15973 4992 5011 5285 5556
foundation$	15346 15347 15348 11471
four	10375 10390 16307 10480 16341 10535 4547 4548 16385 16386 16388 16429 4614 4628 10631 16475 16492 16495 16500 10691 16552 16595 16607 10774 16619 16631 11665 11754
four$	7977 14062 3530 15359 15360 15361 15362 15363 15364 9743 9758 16029 10605 16467 16469 5645 5758
fourteen$	2765 2766 2767 15199 15200 15201 15202
fragment$	16580
frame	4568
frame$	15310 15311 15312 4379 10559 11418
frames$	15310 15311 15312 11418
fraternise$	5119
fraternised$	5119
fraternises$	5119
fraternising$	5119
fraternity$	11152
freak$	14161 11217
freaks$	14161 11217
freckled$	3508 5455 5903
freckles$	5904
freckly$	5903
free	10613
free$	6115 125 12177 12178 12179 12180 12181 12182 12183 12184 6361 12509 12510 12834 1023 7134 7135 7136 7137 7138 7139 1585 1586 1587 1588 4732 10775 4983 11053
freeloader$	11217
freeloaders$	11217
freely$	12509 12510 682 12529 16063 16064 16065 16066 11052 11053 5063 5087
frequent$	581 582 5034 5181
frequently$	580
fret$	14988 14991 9154
friend	10375 16224 16307 10480 16341 4547 4548 16385 16386 16388 10582 16429 4614 4628 10631 16492 16495 10691 10700 16538 16552 16595 16607 10774 4785 16619 16631 4809 16641 11665 11672 11800
friend$	13017 13018 7725 7733 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 15302 15305 11147 11288
friendly$	8278
friends$	5992 11934 11961 363 12217 6383 393 12252 431 6440 6441 6442 12358 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 12878 12879 12880 7071 13017 13018 1285 1286 1288 7329 13203 7650 7661 7662 7725 7733 1788 7818 7977 8095 2105 2106 2107 2112 13970 13993 8158 2288 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 2589 8797 8798 8799 14688 14689 14690 14691 14692 14735 14736 14737 14932 14938 15030 3449 15302 15305 15344 3543 3592 3593 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9758 9770 9836 15730 10095 10096 10097 10098 10099 10100 10159 16029 16037 16038 16039 16040 16041 16042 16043 10347 16420 10605 4625 16467 16469 4689 16588 10776 11008 11147 11288 5306 11560 11568
friendship$	6125 6438 448 12740 2061 2062 8127 2168 11147 11149
friendships$	3 4 5 6 7 8 9 6028 6438 448 12878 12879 12880 2061 2062 11147 11149
frighten$	14923 14924 14925 15028
frightened$	14883 14884 14885 3097 3098 15027 15031
frightening$	11911 11912 11913 11914 11915
frightens$	8927 14766 9191 9192 15151
fringe$	15407
fringes$	15407
fritter$	5588
frittered$	5588
frittering$	5588
fritterred$	5588
fritterring$	5588
fritters$	5588
frizzy$	5448 5471
from	11601
from$	12048 12155 13056 1445 1446 13618 13619 13620 13621 13622 13629 13630 8400 14350 2582 2583 8585 8809 8842 9056 9082 9162 15302 15305 3573 15472 10371 4487 16351 16371 16373 4567 4576 16419 10657 4679 10694 16582 10781 10871 10872 10912 10913 16771 5003 11380 11480 11525 11615 5706 11721 11764 11823
front$	10963
fruit$	5231
fruitf	10656
fruitful$	16494
frustrating$	10219 16058
ft$	15315 15316 5432
full$	6209 6217 6243 2317 8360 8365 2452 2792 2884 3251 3252 3253 3254 3255 3395 3401 4559 4897 5480
fully$	2646 2792 8786 2999 3002 3027 3036 3394 3396 3397 5064 5087 5388
fumble$	5916
fumbled$	5916
fumbles$	5916
fumbling$	5916
fun$	6438 448 13079 13399
functi	4428 4892 11699
function$	2732 2733 2734 2735 2736 2737
functioned$	2732 2733 2734 2735 2736 2737
functioning$	2732 2733 2734 2735 2736 2737
functionned$	2732 2733 2734 2735 2736 2737
functionning$	2732 2733 2734 2735 2736 2737
functions$	2732 2733 2734 2735 2736 2737
fund$	88 89 90 91 15932
funded$	88 89 90 91
funding$	11579
funds$	88 89 90 91 11806
funeral$	15126 15127 15128 15129 16734
furthe	4403 4708 4793 11672 5688
further$	7525 10394 4673 10784 5645
furthered$	4673
furthering$	4673
furthers$	4673
fuse$	11233
fuses$	11233
fuss$	14988 14991 9154
futile$	5521
future$	12276 12277 12741 12781 13325 13575 14241 5240
futures$	12276 12277 12741 12781 13325 13575
gain$	12587 12588 8598
gained	4834
gained$	10825
gall	10822
gallbladder$	16660
gallery$	10434
gamble$	952 1496
gambled$	952 1496
gambles$	952 1496
gambling$	952 1496 16681
game$	11891 6618 853 14472 14501 15091 15092 15093 15094 15095 9262 9305 16188 16189 16190 16191 16192 11596
games$	853
gaming$	12420 12421 12422 853
gang	4381 10373 10374 4385 10379 16222 16230 16233 10399 10407 10408 10409 4419 4420 10422 4438 4439 16269 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 16328 10491 4502 10498 16342 16361 4546 10564 4584 16437 16457 10624 4650 10647 10687 4730 10722 10763 16601 4785 16615 11607 11638 11684 11685
gang$	6415 12338 12343 12353 12363 12394 12888 12889 12890 12891 12892 12893 12919 12920 7205 13308 13310 13348 13349 13350 13354 13851 13890 13953 14046 14074 14298 14305 14311 2635 14688 14689 14690 14691 14692 15218 16237 4411 16255 16257 16270 10477 10478 10485 10555 4566 10558 10575 16414 10594 10595 4623 4719 16561 16565 16587 4780 10776 10782 11017 11019 11075 5134 11134 5224 5255 5295 5340 5614 11611 5634 5644 5657 5696 5851 5944
gangling$	5903
gangly$	5903
gangs$	12338 12343 12353 12363 12919 12920 13308 13310 13354 13851 13890 13953 14046 14074 14305 16237 4411 16257 10478 10485 10555 10558 10782 11017 11019 11075 5134 11134 5614 5851 5944
gangsta$	13954 14243 11126 5852
gangstas$	13954 14243 11126 5852
gangster$	13954 2147 2410 2411 2412 2413 14243 14310 11126 11231 5852
gangsters$	13954 2147 14115 2410 2411 2412 2413 14243 14310 11126 11231 5852
gaoler$	12775
gaolers$	12775
gap	11601
gap$	16050 16093
gaps$	16050 16093 4382 4895
garage$	13333 13334 13335 13336 13337 16786 16798
gather	10424 11601 5611 5652
gather$	14465 10298 4394 10430 16300 4517 16365 16623 11416
gathered$	14465 4394 10430 16297 4517 11416
gathering$	14465 4394 16262 10430 4517 11416
gatherred$	14465 11416
gatherring$	14465 11416
gathers$	14465 4394 10430 4517 16623 11416
gaudy$	5495
gaunt$	5903
gave	4402
gave$	294 295 296 297 298 299 300 462 706 707 1067 1068 1069 1070 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 13380 13381 13382 1611 1612 1699 1700 1701 1702 1703 1705 1706 2101 2102 2275 2276 2277 3100 3101 3146 3362 4052 4078 4196 4197 4198 4199 4200 10230 10985 5254 5745
gbh	10999 5837
gbh$	16837 11828
gcse$	16702 11767 5785 5786 11779
gcses	10895
gcses$	16702 16733 11767 11779
gdpr$	16076
gear$	15396 15397 15398 15399 15400 16288 11486 11496
genera	5611
general$	3643
generation$	11135 11210
generator$	4657 11653
generators$	4657 11653
genes$	14235
genital$	5962
gentleman$	14654 14655 14656
gentlemen$	2922 15149
gents$	2922
get	10571 4807
get$	49 50 76 77 78 80 82 83 84 85 86 11936 6099 146 147 148 149 150 12092 12093 12094 12096 6307 12228 12259 12260 12263 6428 12479 696 699 700 12587 12588 6752 833 834 6921 6922 6982 1011 1014 7054 1117 1118 1119 1151 1163 1165 7192 7194 7196 7244 13115 13125 13126 1302 1303 1304 1305 1306 13372 13379 13383 7550 7551 7552 7576 7577 7578 7579 1591 13487 13488 1710 1711 7754 13593 7803 13665 13680 13804 13806 13812 13814 1992 2069 2070 2072 2073 2074 13930 13931 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 8271 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2449 2455 2466 2470 2480 8488 8489 2541 2560 2569 2570 2571 2572 2573 2574 8598 8600 14505 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 14828 14829 3014 3018 9016 3033 9035 3049 3122 9122 14975 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3338 3409 3415 3431 3487 15501 15502 3714 3715 3716 9746 15606 9769 9777 15652 15653 15654 4223 10278 4305 4306 16284 4631 10802 4854 16756 5037 5050 5061 5062 11054 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 11512
geted$	7192 7194 7196
geting$	7192 7194 7196
gets	5754
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 833 834 12715 1012 1015 1117 1118 1119 1163 1165 7192 7194 7196 1302 1303 1304 1305 1306 7566 13487 13488 1710 1711 1992 2069 2070 2074 13930 13931 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2395 2455 2466 2470 2480 8513 2541 2560 2569 2570 2571 2572 2573 2574 14505 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3015 3019 3034 3050 14975 3170 3283 3284 3301 9293 3308 3309 3310 3311 3312 3313 3320 3338 3415 3431 3487 9791 9823 4223 4305 4306 16284 4631 4848 4854 4871 4876 4893 4982 5037 5050 5062 11054 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5728 5770 5772
getted$	7192 7194 7196
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6450 12479 700 6982 1117 1118 1119 1163 1165 7192 7194 7196 13087 7274 1293 1294 1302 1303 1304 1305 1306 8002 2069 2070 2072 2073 2074 8258 2395 8520 8521 8687 3017 9016 3051 15652 15653 15654 9818 15678 4223 4305 4306 4631 4854 5062 11512
ghastly$	5247
gift$	12136 12137 6309 6310 6311 6312 6313 6315 6316 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12514 1185 1186 13030 13380 13381 13382 13897
gifts$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12514 12541 12937 12938 12939 12940 13030 7286 13380 13381 13382 13383 13842 13843 13870 8036 13897 13913
gilet$	15396 15397 15398 11477 11486
gilets$	15396 15397 15398 11477 11486
gin$	16675
ginger$	9511 5448 5471 5903
girl	10375 16307 10480 16341 16385 16386 16388 16429 4628 16475 16492 16495 10691 16552 16595 16607 10774 16619 10920 11004 11665
girl$	363 393 431 888 909 6900 1285 1286 1288 2112 13982 13983 2289 14145 14157 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 2589 14567 2917 2918 15114 9426 3449 3543 3592 3593 9688 9778 9779 10406 10977 16842 5126 11146 11158 5168 11215 11288 5306 11443 11466
girlfr	16740
girlfriend$	11988 12462 638 12498 12499 671 672 673 674 675 16746 16754 16761 11045 11046
girlfriends$	11988 12462 638 12498 12499 671 672 673 674 675 11045 11046
girls	10390 10398 16372 10535 4547 4548 10582 4614 10631 16553 4809 16641
girls$	11934 363 12217 6383 393 431 12332 6495 6497 6499 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 7071 1285 1286 1288 7329 13203 7650 7661 7662 7724 7732 1788 7818 7977 13904 13914 13915 13916 13917 8095 2105 2106 2107 2112 13955 13957 13967 13970 13982 13983 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 14063 2288 2289 14145 14157 2356 2357 2358 2359 14228 14257 14258 14259 14260 2456 14294 14363 14366 14391 14392 14393 14394 14395 14396 14407 2589 14423 14567 2793 8846 8847 8848 8849 2883 2917 2918 14771 14780 15030 15114 9423 3449 15344 3543 3592 3593 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9758 15607 9770 15617 9836 15730 15892 10095 10096 10097 10098 10099 10100 10158 16011 16029 16037 16038 16039 16040 16041 16042 16043 16044 10347 16420 10605 4625 16469 4689 11020 11146 11158 11205 11211 11215 11238 11288 5306 11443 11560 11568
git$	11136
gits$	11136
giv	4480
give	4402 4481
give$	12111 294 295 296 297 298 299 300 12192 462 706 707 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 1611 1612 1699 1700 1701 1702 1703 1705 1706 7740 2101 2102 2275 2276 2277 2676 9081 3100 3101 3146 9307 3362 15366 15475 15481 15495 9960 4052 4196 4197 4198 4199 4200 10381 10404 10476 4490 4656 4731 5254 11504
gived$	1104 1105 1106 1107 2275 2276 2277 3146
giveed$	10476
givees$	4490
giveing$	10476 4490 4656
given	4392 10493 10553 5004
given$	12048 6244 6245 1104 1105 1106 1107 1699 1700 1701 1702 1703 1705 1706 2101 2102 2275 2276 2277 3100 3101 3146 3362 3737 15882 15883 15884 15885 4078 4196 4197 4198 4199 4200 16384 4848 4849 4876 4879 4893 4949
gives$	294 295 296 297 298 299 300 462 706 707 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 1699 1700 1701 1702 1703 1705 1706 2101 2102 2275 2276 2277 3100 3101 3146 15366 4052 4078 4196 4197 4198 4199 4200 10426 10443 10476 4490 4656 4731 5254
giving$	294 295 296 297 298 299 300 462 1104 1105 1106 1107 1419 1420 1421 1422 1423 1424 1437 1438 1439 1440 1441 1699 1700 1701 1702 1703 1705 1706 2275 2276 2277 9031 3100 3101 3146 4052 4196 4197 4198 4199 4200 10426 5254
glad$	301 302 307 473 474 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 7413 7534 13373 13374 13375 13376 1548 1549 1550 1747 1748 1749 1750 3321 16210 5077
gladly$	1201 1202 1203 1204 1205 1206
glamour$	13842 13843 13864 13870
glandular$	5724
glass$	11709
glasses$	11481
glaucoma$	5952
glean$	4394
gleaned$	4394 16312
gleaning$	4394
gleans$	4394
glories$	1057 1058
glorified$	1170 5084
glorifies$	1170 5084
glorify$	1170 5084
glorifying$	1170 5084
glory$	1057 1058
gloves$	11481
glued$	3886
go$	6100 11939 6102 6103 11951 6147 12022 12042 12075 12092 12093 12094 12096 6264 12105 380 6389 6395 6396 6397 6398 12237 12257 12259 12260 12261 6458 6460 6461 520 521 522 523 524 525 559 562 565 566 6560 6563 6571 584 585 12479 686 687 688 692 700 12542 12543 12544 12545 12546 6737 12613 12614 12615 6914 6983 6984 6991 1001 1002 1003 1007 1008 1017 1109 12941 1152 7149 7192 7194 7196 7278 1470 1471 1472 1473 1474 1475 1476 13372 13377 13383 7576 7577 7578 7579 1609 1610 13520 13521 7735 7756 13609 13758 13804 13806 13812 13814 2015 2039 2072 2073 2244 2381 2382 2383 2384 2385 2386 2392 2393 2449 2607 2608 2609 15122 15123 15124 15125 3575 3584 3596 3597 3598 3599 3600 15444 15475 15481 15495 15501 15502 3690 15678 9882 10026 10299 10494 4722 16623 4980 5032 5061 5062 11054 5236 11504 5814
goad$	2089 2090 5123
goadded$	2089 2090 5123
goadding$	2089 2090 5123
goaded$	2089 2090 5123
goading$	2089 2090 5123
goads$	2089 2090 5123
goal	4751
goal$	13320 4739 16618
gobby$	5882
goed$	7192 7194 7196
goes	16284
goes$	12075 380 520 521 522 523 563 565 566 6571 584 585 686 687 688 693 700 12713 1009 1110 7192 7194 7196 1336 1470 1471 1472 1473 1474 1475 1609 1610 1622 1623 7616 7617 2015 2039 2072 2073 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3575 3584 3596 3597 3598 3599 3600 3732 15627 15678 9882 10494 16355 4864 4980 4985 4993 5032 5061 5062 11054 5236 5754 5814
gofer$	5855
gofers$	5855
going$	12043 12065 12066 12067 380 12287 6452 520 521 522 523 558 565 566 6559 6562 6569 6570 6571 584 585 642 12479 686 687 688 694 700 12542 12543 12544 12545 12546 12574 12613 12614 12615 6983 7149 7192 7194 7196 7250 7270 1470 1471 1472 1473 1474 1475 2039 2072 2073 8083 2244 2449 2607 2608 2609 8757 8758 2934 3575 3584 3596 3597 3598 3599 3600 15474 9657 3667 3668 3669 3670 9662 3676 3677 3678 15601 15678 9882 4579 4722 4980 4993 5032 5061 5062 5251 5741 5814
goings$	16347 10551
gold$	8312 5460 11481
gone$	6435 6436 6446 6470 6471 6472 6473 6474 6475 6476 6477 520 521 522 523 524 525 565 566 6571 686 687 688 700 12547 12548 6720 12564 12565 12566 12579 7192 7194 7196 1470 1471 1472 1473 1474 1475 1609 1610 7702 7797 7845 13691 13694 2039 2244 2392 2393 15181 15187 15890 15891 10384 10494 4570 10877 4965 5032 5061 5062 11054 5236 5741
gonorr	5962
good$	11892 6117 6158 555 8092 8093 8129 2139 14053 2324 8317 8419 2483 8667 8801 8885 2974 2982 2985 9137 9816 10128 10307 4559 5436
goods$	10705
goodwill$	8262
goose$	11487
gorgeous$	5903
gormless$	11444 5882
gos$	16623
gossip$	11217
gossips$	11217
got	16688 5004
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12092 12093 12094 12096 6484 695 698 700 12547 12564 12565 12566 12580 839 840 12715 937 938 12784 1013 1016 12854 12855 7025 1117 1118 1119 1163 1165 7192 7194 7196 7214 7215 1302 1303 1304 1305 1306 7566 7567 13487 13488 1710 1711 1735 1736 1737 1738 1739 1740 1741 1742 13689 7852 2069 2070 2074 13930 13931 2354 2355 2395 2421 2612 3016 3035 3191 3251 3252 3253 3254 3255 3338 3512 3525 3526 3527 3528 3578 9775 15786 15787 4223 4305 4306 16312 4631 4879 4981 4982 5061 5062 11054 5252 5339 5472 5483 5727 5744 5770 5772 5816
gown$	15386
gowns$	15386 15411 15428
gp	10848 4860
gp$	16686 10851
gps	5004
gps$	10995
grade	11754
grade$	16221 11776 5922
graded$	2540 2543 16376 5612 5922
grades	16732 10895
grades$	16221 16733 11776
graffi	10978
graffiti$	16487 16816
graft$	11714
grafts$	11714
grain$	1362
gran	10901 16741 10904 4917 4927 10919 4929 4932 16785 16791 10956
gran$	4905 16739 4930
grandad$	4930
grandf	10901
grandfather$	16739
grandm	10901
grandmother$	13395 16737 16739
grandmothers$	13395
granite$	15018
granny$	13395
grante	10653 5820
granted$	16491 11655
grasp$	13758 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 8875 14714 8895 14734 9392
grass$	16085
grateful$	16210
gratitude$	14250 14251 14252 14253 14254
grave$	13317 13318 16734
graves$	13317 13318
graveyard$	16786
gravitate$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
gravitated$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
gravitates$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
gravitating$	2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034
greasy$	3508 15353 5448 5455 5471
great$	7526 8263
greater$	2776
greatly$	16627
greed$	12203 12204 12205 12206 12207 12208 12597 12598 12599 12600 12677 6878 6879 6899 12738 12927 12928 12929 12930 12931 12932 13079 13137 13402 13403 1575 1576 13536 7776 7869 1879 7871 13842 13843 11091
greedily$	1201 1202 1203 1204 1205 1206
greedy$	5882
green$	7414 14680 14681 14682 15110 15343 11373 5449 5471
greet$	4349
greeted$	4349
greeting$	4349
greets$	4349
greetted$	4349
greetting$	4349
grew$	2739 2740 3507 5454
grey$	15343 15353 5471 11481 5495 11650
grief$	7484 15161
grip$	8895 14734 16052 16129 16130 16131 16132 4772 11577
grips$	4772
gromme	10822
grommets$	16660
groomed$	11875 11878 12512 12827 13514 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13829 13830 13831 13832 13833 13834 13835 13836 14966 11433
groomer$	12394 12486 12491 12496 12956 12957 12958 12959 12960 12961 12962 12963 12964 13274 13664 13972 2147 2232 15116 11074 11153 11156 11157
groomers$	12394 12491 12496 12956 12957 12958 12959 12960 12961 12962 12963 12964 13274 13664 13972 2147 2232 11074 11153 11156 11157
grooming$	11868 11869 11870 11885 11897 12210 12673 12674 12872 7035 13218 13219 13829 13830 13831 13832 13833 13834 13835 13836 15230 11066 11121
gross$	5535
ground$	4479 16399
grounds$	4661 4677 4947
group	10375 16224 10390 16307 10480 16341 16349 16366 16369 16372 10535 16374 4547 4548 16385 16386 16388 10582 16429 4614 4628 16475 4652 16492 16495 16500 10675 10691 10700 16538 10701 16552 16595 10763 16601 16607 10774 4785 16615 16619 16631 4809 16641 11621 5653 5654 11660 11665 11672 11684 11685
group$	11934 11962 11963 363 12217 12219 6383 393 431 12332 6495 6497 6499 6717 6718 6723 6724 6734 6774 6787 6791 6829 888 909 6900 6910 7071 1285 1286 1288 7329 13203 13212 7650 7661 7662 7719 7727 1788 7818 13807 7977 8095 2105 2106 2107 2112 13957 13963 13965 13970 13990 13993 8158 8159 2210 2288 2289 14139 2356 2357 2358 2359 14209 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 2589 14423 8590 8591 2635 14582 14688 14689 14690 14691 14692 14735 14736 14737 14751 2942 2943 14783 15030 15158 15160 15206 15218 3449 3451 3452 15344 3543 3592 3593 15553 15554 15555 15556 15557 15560 9726 9727 9728 9731 9732 9743 9752 9758 15607 9770 15617 15622 15624 9836 15730 10095 10096 10097 10098 10099 10100 15952 10152 10154 16028 16037 16038 16039 16040 16041 16042 16043 16044 16121 16122 10289 10347 10349 10372 16212 16217 16257 16260 10429 10458 16306 16310 16311 16313 16323 10488 16329 16336 10515 4525 16382 16395 4584 16420 10605 4623 4625 16462 4637 16467 10641 10643 4689 16525 16539 16540 10721 16560 16561 16586 16587 16588 10759 16603 4780 10776 10804 10807 16646 11146 11149 11200 11205 11240 11288 5306 11341 11560 11568 5638 11634 5654 5696 11773
groups$	11963 13963 13965 2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 16257 16395 11205 11288 11634
grow	4805
grow$	2739 2740 2879 14709 14710 8873 3507 5454
growing$	2739 2740 3507 5454
grown$	633 12468 7047 8041 2068 14467 14514 2724 14555 14556 14557 14558 14559 14560 8724 8725 8726 8727 2739 2740 8743 8749 8750 8751 14591 14592 14593 14597 14598 14599 14600 14606 8773 8775 8776 8777 8778 8779 8783 8785 14624 8794 14638 14639 2811 2828 14659 14661 2836 2837 8830 14669 14670 8836 8837 2855 2873 2874 2885 8878 14723 14724 14725 14730 2905 14744 8907 8986 8989 9022 14861 14862 14863 14864 9079 3102 3103 3104 3105 14946 14947 9146 9148 3165 14994 3166 3167 14996 9166 3191 15062 15063 15064 15065 15069 9299 9336 15176 9339 9371 9373 3420 3444 3445 3446 3447 3457 9459 3507 11361 11364 5416 5454
grownups$	14561
grows$	2739 2740 3507 5454
grubby$	15371 15372 5488 5495 5903
grumpy$	5873
guarantee$	3771 9762 3772 9763 3773 9764 3774 9765 3775 3776
guaranteed$	3673 3674 3675 5515
guard	4421 10492 10499 4539 10540 4561 10624 4641 10632 4730
guard$	6294 12437 4397 16227 10412 16309 16330 16332 16337 10530 4543 16378 4562 4563 16462 4686 4702 10721 4811
guardian$	14940 14941 14942 14943 15003
guardians$	14940 14941 14942 14943 15003
guards	10632
guards$	6294 12437 4397 16227 10412 16309 16330 16332 16337 10530 4543 16378 4556 4562 4563 16462 4686 4702 10721 4811
gucci$	11481
guess$	15164 15165
guessed$	13651 13652 7815 7816 13681
guidance$	12082 12083 13438 13439 13799 13800 13801 13802 13803 14891 14905 14969 14970 14971 15772 15773 15774 15775 15776 15777 16204 11115
guilt	16416 10594
guilt$	16104 16432 5579 11574
guiltless$	6969 979 6971
guilty	5826
guilty$	854 855 12794 12795 12796 12797 10669 11067 5826 11817
gullible$	13477 1820 14680 14681 14682 11093 5104 11373 5882
gum$	5953
gun	16840
gun$	12823 7972 7973 10983
guns$	12823
gutless$	5873
gutter$	15634
guttersnipe$	5870
guttersnipes$	5870
gyppo$	5870
gyppos$	5870
habit	11744
habit$	11917 11921 6438 448 1278 1279 1280 1281 1282 1283 1284 2052 2053 2054 4039 11011 11012
habits$	11917 11921 13315 15510 15637 11011 11012 11391
habitual$	581 582 10558 5034 5159 5172 5650
habitually$	580
had	4819 4824 4866 5754
had$	221 222 315 604 607 6709 6710 6711 6714 6715 726 727 728 729 730 731 732 733 734 749 750 751 752 12607 6770 6771 829 875 877 957 1046 1047 12978 1190 1233 1247 1260 7256 7259 1300 1302 1303 1304 1305 1306 1329 13204 1381 1382 1582 2354 2355 2421 2501 2612 2804 14966 15302 15305 3512 3525 3526 3527 3528 3578 15691 15692 3878 3928 3929 3930 3931 3933 3934 3935 3936 9945 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3971 3972 3973 3995 4003 10020 10021 10022 10034 10036 10104 15943 4331 4332 16312 10764 4820 10815 4831 4833 4839 4841 4848 10857 4876 4879 4949 4981 5339 11416 5472 5483 5538 11637 5706 5727 5728 5769 5805
haemop	5725
haemophilia$	11716
hair$	15336 15338 15339 15340 15407 15438 11449 5461 11462 5473
haircut$	15338 15339 15340 15407 11462 5473 11476
haircuts$	15338 15339 15340 15407 11462 5473 11476
haired$	11430 11439
hairstyle$	15338 15339 15340 15407 11462 5473 11476
hairstyles$	15338 15339 15340 15407 11462 5473 11476
hairy$	5903
half$	867 1342 9578 10148 4632 10649 4743 5547
halfway$	11497
hall	10963
hall$	16801
halluc	5950
hallwa	10963
hallway$	16801
halve$	16562 16592
halved$	16562 11674
halves$	16592
ham$	5557
hand	4461 4492
hand$	298 299 300 12764 12765 974 975 976 977 7043 13258 1437 1438 1439 1440 1441 7739 14224 14225 8661 8662 8663 2673 9057 14896 14897 14898 9257 15265 15342 10476 4490 10638 4656 10744
handded$	298 299 300 1437 1438 1439 1440 1441
handding$	298 299 300 1437 1438 1439 1440 1441
handed	10493 10553
handed$	298 299 300 1437 1438 1439 1440 1441 16049 10476 11541 11542 11594 11657
handedly$	11595
handes$	4490
handful$	2212 8203 2213 8204 2214 8205 2215 8206 14402 11162
handing$	298 299 300 1437 1438 1439 1440 1441 10476 4490 4656 11630
handl	11604
handle	10635 4696
handle$	14267 14323 8642 8654 2689 8681 8682 2692 14540 14541 14764 8959 8960 8961 8964 8965 8967 8968 8971 2998 14828 14829 3020 9012 9013 9014 9020 9123 15007 9207 3230 3231 4349 4772 5384
handled$	2998 3230 3231 4349 5384
handles$	2998 3230 3231 4349 10450 16473 5384
handli	16436 5935
handling$	8959 8960 8961 8964 8965 8967 8968 8971 2998 9020 3230 3231 15091 15092 15093 15094 15095 4038 4265 4266 4267 4268 4349 10999 5384 11556
hands$	11887 11888 11889 11890 298 299 300 12764 12765 7043 13258 1437 1438 1439 1440 1441 13326 13327 8661 8662 8663 2673 9257 15342 15944 16070 10476 4490 4656
handse	10703
handset$	4393 10465 4528 16358 16541 5632
handsets$	4393 10465 4528 16358 16541
handsome$	5903
hang	16284 10635 5716
hang$	12228 12257 12259 12260 12261 12292 12542 12543 12544 12545 12546 12613 12614 12615 6984 7052 1062 13572 2058 2072 2073 14465 3580 3581 3582 3584 11416
hanged$	2072 2073 14465 11416
hanger$	5177
hangers$	16209 5177
hangged$	2072 2073 14465 11416
hangging$	2072 2073 14465 11416
hanging$	12043 12287 12542 12543 12544 12545 12546 12613 12614 12615 13210 13211 2058 2072 2073 14465 15430 15431 11416 11497
hangouts$	16473
hangs$	2058 2072 2073 14465 3580 3581 3582 3584 11416
haphazard$	16094 16095 16096 16097
happen$	11989 12044 12045 12046 12719 12818 14045
happened$	11900 11903 11989 6729 6730 12583 12584 863 6859 12713 12804 7366 13205 13206 13207 13208 13209 13497 13741 13742 13743 13744 13745 14945 9208 9209 3219 15853 15854 15855
happening$	13741 13742 13743 13744 13745
happens$	11900 11989 861 12713 13497 13741 13742 13743 13744 13745
happily$	1201 1202 1203 1204 1205 1206 9004 9005 9006 9007 9008 9009 9010 9039 9040 9041 9042 5087
happy$	301 302 307 6299 441 442 443 473 474 683 684 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1217 1218 1219 7534 13373 13374 13375 13376 1548 1549 1550 1747 1748 1749 1750 3321 5077
harass$	2075 2076 2077 5122
harassed$	2075 2076 2077 5122
harasses$	2075 2076 2077 5122
harassing$	2075 2076 2077 16193 16194 16195 16196 5122
hard	4770 4775
hard$	7298 1346 1347 1348 1386 7377 1387 1388 7379 1389 7929 7933 13872 2233 2234 2310 8320 14243 8406 2494 2495 2496 2497 2498 2499 8563 14459 2675 2957 2958 2959 9183 9184 3194 9229 9249 16209 10761 4774 16606 5265 5273 5395 5397 5409 5413 5450
hardcore$	5209 5882
harden	11671
hardened$	8283 3102 3103 3104 3105 3119 3120 3203 5159 11326 11403 5896
harder	4595
harder$	6869 2494 2495 2496 2497 2498 2499 15754 16188 16189 16190 16191 16192 10586 4774 11596
hardest$	2494 2495 2496 2497 2498 2499
hardier$	3102 3103 3104 3105
hardly$	94 7313 7314 7334 7335 7336 1531 7548 7549 1697 7831 7832 1845 1846 1847 8099 2923 2925 2926 2960 2993 2994 3079 9070 3080 3081 9161 9545 3704 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 4081 4136 4137 4138 4825 4886 5375 5376 5382 5390 5404 5538 5733
hardy$	3325
harm	10564 5716 5942
harm$	11829 11830 11849 11868 11869 11870 11897 6219 6220 6221 6222 6223 6224 6225 6226 236 237 238 12306 6794 6795 12673 12674 12683 12684 869 12816 12817 1076 12906 7261 7262 13101 13218 13219 7484 13329 13711 13712 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13795 13796 13797 13798 14101 14993 15161 10209 16093 10383 10558 10660 10936 16774 5000 16837 11057 5615 5644 5648 5650 11706
harmed$	11706
harmer$	11174
harmers$	11174
harmful$	6117 12346 2134 2135 2136 8144 5021 5156 5167 5650
harming$	11706
harms$	11829 11830 11706
harsh$	16048
has	4819 4858 16688 5754
has$	5997 5999 604 829 937 938 957 1046 1047 1190 1233 1260 1300 1329 1582 1678 7774 1920 2354 2355 8356 2421 2501 2612 2804 3191 3251 3252 3253 3254 3255 15302 15305 3512 3525 3526 3527 3528 3578 3682 9851 15691 15692 3878 9945 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 3994 4002 4037 10034 10036 4362 10464 16400 10592 10764 4787 4820 4831 4832 4833 4841 4848 10849 4871 4876 4879 4893 4949 4981 5004 5252 5339 11416 5472 5483 5538 5706 5727 5728 5769
hastily$	16197 16198 16199
hat$	11481
hate$	14140 2426 5241
hated$	2426 5241
hates$	14140 2426 5241
hating$	2426 5241
hats$	9583 9584 3594 3595 11481
haunts	4460 10451 10635
haunts$	15510 16473
have$	5998 6000 6298 6409 6443 6447 6467 6478 6480 6481 6485 604 607 6745 829 874 904 937 938 957 6987 1046 1047 7169 1190 1233 1260 1300 1329 1375 7370 7371 1582 1678 7769 7775 7793 7798 7809 7810 7813 7814 7843 7844 7847 7848 7851 7853 7854 7855 7856 1919 13935 2354 2355 8355 2421 2501 2612 14465 2804 2805 8893 3191 3251 3252 3253 3254 3255 3328 15255 3512 3525 3526 3527 3528 3578 9652 9661 15501 3682 3708 9756 9851 15691 15692 3878 15737 15738 15739 15740 9903 15745 15746 15747 9912 9918 9945 9961 3996 4037 15888 15889 10304 10305 4363 10464 16447 10764 4787 4981 5252 5339 11416 5472 5483 11528 11637 11662 5706 5769
having	4824 5754
having$	604 607 6987 1047 8085 3512 3578 10815 4831 4833 4839 5472 5728
havoc$	11195 11196 11197 11203
hawk$	612 5047 5095
hawked$	612 5047 5095
hawking$	612 5047 5095
hawkked$	612 5047 5095
hawkking$	612 5047 5095
hawks$	612 5047 5095
hazel$	15343 5449
he$	6133 6139 6640 6717 6718 6723 6724 6773 6787 6790 7058 7061 7070 13031 7210 7227 7329 1351 1788 13654 2104 8095 2105 13934 2106 2107 8259 2288 14471 15553 15554 15555 15556 15557 9726 9727 9728 9730 9919 15761 5770
head$	12631 12633 12764 12765 1453 1454 1455 1456 1457 7463 1477 13456 13457 13458 13459 13460 13461 13462 13463 7626 7627 7628 13810 13811 14165 14197 8665 14533 14534 14535 2707 2708 2829 2830 2831 2832 2833 2834 2835 9021 9537 9563 9564 3574 3801 9792 3802 9793 3803 9794 3804 9795 3805 9796 3806 9797 16074 4246 16512 11460 5592 5955
headache$	8551
headaches$	8551
headcase$	11217 5870
headcases$	11217 5870
headed$	526 3801 9792 3802 9793 3803 9794 3804 9795 3805 9796 3806 9797 11253 11258 11301 11388 11429 11540
headfirst$	13299 7467
heading$	526 13432 3801 9792 3802 9793 3803 9794 3804 9795 3805 9796 3806 9797 4824
headlong$	13299 7467
heads$	12631 12633 12764 12765 1453 1454 1455 1456 1457 13456 13457 13458 13459 13460 13461 13462 13463 7626 7627 7628 13810 13811 14165 8665 2707 2708 9021 4148 16074 4246 11355 11374 11458 11459
headscarf$	11481
headscarves$	11481
headstrong$	5884
health	10829 10865 16740
health$	12276 12277 12781 13325 13575 7986 7987 7988 7989 7990 9927 16649 16667 10834 16685 10848 10850 16692 11734 5756
healthier$	6117
healthy$	6158
heap$	14261
hear	10489
hear$	13952 4823
heard$	2649 4022 4023 4823 4946
hearin	10828
hearing$	4823 16666 4946 5737 5738 11816
hearings$	11816
hears$	4823
heart$	14209 10810 16649 5729
hearted$	15986 11264 11265 11538
heartless$	15867 5882 5913
heat$	4755 16585
heatin	4984
heating$	16809 10975
heavier$	5427
heavies$	11217
heaviest$	3515 5475
heavil	10841
heavily$	3494 16673 16679 16680 5429
heavy	4770
heavy$	7056 9475 10211 10761 5427 5430 5480 5551 5603 5604
heavyset$	5902
heed$	6084 6085 6086 6087 6088 12192 13440 13441 13758 7961 7962 7963 7964 7965 15539 15540 15541 15813 15907 15908 15909 15910 15911 15912 15913
heeded$	12547 12555
heedless$	101 102 5873 5874
heel$	16529
heels$	15413 15414 15415 16072 11481
height$	3381 3382 3383 15310 15311 15312 11418
held	11601
held$	2681 15287 15882 15883 15884 15885 4279 4373 16243 4531 10665 16521 4814
helicopter$	5640
hell$	1006 7560 13909 13928 5221
hellbent$	1256 1257 1258 1259
hellraiser$	5867
hellraisers$	5867
help	4388 4418 4454 4678 4721 10846
help$	6043 176 183 184 12082 12083 12192 12308 12315 12333 12592 12766 12900 12901 12903 12904 12911 13090 13095 13447 13598 7894 13765 13766 13767 14227 14323 14337 8653 14861 14862 14863 14864 14891 14899 14900 14901 14902 14903 14905 14911 14912 14913 14914 14915 14994 14996 15247 15461 3639 3640 3641 3642 15475 15481 15495 15562 15583 15614 15652 15653 15654 15660 4046 4047 4048 15932 15941 4265 4266 4267 4268 16115 4464 4506 4673 4680 4739 16581 4798 16684 16706 11077 11101 11102 11187 11228 11328 11500 11504 11512
helped$	183 184 12768 13736 13737 13738 13739 13740 14338 15480 15486 15491 15494 15500 15595 15612 15638 15639 15640 15641 15642 16239 4673 4680 4798
helper$	13274 11088
helpers$	13274 11088
helpful$	4378 16239
helping$	183 184 7895 15652 15653 15654 9817 4673 4680 4798 11512
helpless$	8933 14999 15000 15001 15002 15110
helpped$	183 184
helpping$	183 184
helps	4678
helps$	183 184 4464 4673 4680 4739 4798 11513
hence$	3182 3183 3184 3185 3186 3187
henchman$	5855
henchmen$	5855
hepatitis$	5954
her	10375 10398 16276 10515 4584 4853 10860 4885 10889 4908 10900 4920 16763 16797 4975 4977 10977 16823 5007 11762 5820
her$	11832 11833 19 11859 6079 6092 6094 11933 106 107 110 114 115 6108 6110 122 6114 6170 6336 348 355 356 357 359 6353 363 6365 6366 6367 6368 6369 6370 393 396 431 6437 12295 6492 6520 6603 6648 6653 6664 6748 6805 6828 848 849 6846 6872 12713 885 887 888 6894 908 909 6900 12739 6902 6909 928 946 6967 6973 6975 986 12851 7032 7068 1166 1168 1221 7237 7238 1285 1286 1288 7293 7299 7303 13212 7399 7440 7478 7555 7556 7618 7661 7662 1782 1785 13625 7826 13667 1878 7870 1880 7874 13790 13794 7957 13807 2112 8151 14041 14078 8274 8397 14280 2589 8590 8591 14475 2655 8714 8716 8867 8883 14765 8941 14779 8942 8943 8945 14904 15029 9195 15039 9221 9285 9286 3297 3298 3299 15148 15159 9330 3340 9332 3354 15241 15242 15243 3448 3449 9480 9481 9482 9507 3524 3537 3542 3543 3563 3564 9570 3592 3593 15636 15655 9877 10149 16038 16039 16040 16041 16042 16043 10232 10234 10236 10243 16088 16154 10575 16652 10819 10821 16664 4837 10830 4840 10839 10844 4857 10876 10886 16727 4904 10899 4910 4911 10903 4913 10911 4928 10924 4939 16770 10947 10965 10966 10968 16808 16815 16821 10986 10996 10998 5052 5068 5306 5492 5493 11560 5618 5742 5743 5750 5751 5758 11751 5775 5787 11787 5812 5817 5828
herbert$	11223
herberts$	11223
heritage$	9521 9522 9523 9526
heroin	10833 16840 11006
heroin$	16370 16671 10842 16683 16844 11021
hers$	12708
herself$	5991 5993 11832 11833 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 8203 8204 8205 8206 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 2606 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 10820 10973 11007 11037 11038 11086 11375 11376 11707
herselves$	10820 11707
hid$	3583 4247
hidden$	13056 3583 16243 11498
hide	10571 4602
hide$	12111 6432 6433 6434 6985 7222 3583 4247 11683
hided$	4247
hides	4602
hides$	3583 4247
hiding	4602
hiding$	6985 13547 3583 4247
hierar	16269 11605 11607 11684
hierarchy$	16255 16256 5923
high$	79 12848 12849 12850 7057 1071 1072 1073 1074 1075 12944 7154 1164 7156 2533 2534 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8541 8542 8543 8544 8545 8546 8548 8549 8550 15678 10101 5250 5550
higher$	2533 2534 10437 5752
highest$	2533 2534
highlights$	11463
highly$	4770 5388
hijab$	11481
hijabs$	11481
him	10375 10398 16276 10860 16763 16797 16823 11762
him$	11832 11833 11859 11933 6275 6282 6283 6285 6288 12164 6330 12320 12396 12399 12480 12492 12533 12539 12593 6828 6909 12821 7059 7083 7095 7096 7097 7098 7111 12956 12957 12958 12959 12960 12961 12962 12963 12964 12965 13033 13071 13084 13086 13108 13118 13175 13212 7411 7412 7416 7428 7429 7431 7432 13369 13370 7661 7662 13580 13604 13634 13807 14280 8590 8591 14765 14794 14904 15029 15039 9285 9286 15148 15159 15241 15242 15243 15252 15636 15655 10149 16038 16039 16040 16041 16042 16043 11070 11074 11560 11751 11787
himself$	5991 5993 11832 11833 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 8203 8204 8205 8206 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 2606 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 10820 10973 11007 11037 11038 11086 11375 11376 11707
himselves$	10820 11707
his	10515 4584 4853 4885 10889 4908 10900 4920 4975 4977 10977 5007 5820
his$	19 6079 6092 6094 106 107 110 114 115 6108 6110 122 6114 6170 6319 6336 348 355 356 357 359 6353 363 6365 6366 6367 6368 6369 6370 393 396 431 6437 12295 6492 6520 6603 12463 6653 6664 12532 6748 6805 848 849 6846 12708 6872 12713 885 887 888 6894 908 909 6900 12739 6902 928 946 6967 6973 6975 986 12851 7032 7068 1166 1168 1221 7237 7238 13102 1285 1286 1288 7293 7299 7303 7399 7440 7478 13354 13371 7555 7556 7618 7638 1782 1785 13625 7826 13667 1878 7870 1880 7874 13790 13794 7957 8046 2112 14041 14078 8274 8397 2589 14475 2655 8714 8716 8867 8883 8941 8942 8943 8945 9195 9221 3297 3298 3299 9330 3340 9332 3354 3448 3449 9480 9481 9482 9507 3524 3537 3542 3543 3563 3564 9570 3592 3593 9877 10232 10234 10236 10243 16088 16154 10575 16652 10819 10821 16664 4837 4840 10839 10844 4857 10876 10886 16727 4904 10899 4910 4911 10903 4913 10911 4928 10924 4939 16770 10947 10965 10966 10968 16808 16815 16821 10986 10996 10998 5052 5068 5306 5492 5493 5618 5742 5743 5750 5751 5758 5775 5787 5811 5817 5828
hisself$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 11007 11037 11038 11086 11375 11376
histor	4403
historic$	10394
history$	1278 1279 1280 1281 1282 1283 1284 4039 16304 10467 4944 11151 11747 11782 11820
hit	16758 16767 4940 16775
hit$	13512 15045 4336 4754 16768 10931
hits$	16768
hiv	5962
hoist$	1312
hold	4602 4713
hold$	11943 6432 6433 6434 6985 13372 13377 13945 13946 13947 13948 13949 14326 8668 8669 8670 8671 2681 8684 8685 8956 8957 8958 3230 3231 3244 3245 3246 4279 4373 10397 10456 16427 10592 4813
holdin	16271 10577 16421 4602 11002
holding$	6985 2681 14895 9427 16207 16415
holds	16271 4602
holds$	2681 3230 3231 3244 3245 3246 4279 4373 10450 10456 16298 16427 10592
hole$	13317 13318
holes$	13317 13318
holmes$	16360
home	10901 16744 16769 16797
home$	11984 11985 12284 12308 12321 12359 12360 12558 12559 12601 12602 12619 12620 7008 7009 12913 7143 7145 13036 13040 7264 7265 7266 7326 13465 13594 13595 13635 13683 8275 8568 14411 14412 2606 8614 14679 14854 14859 14987 15207 15231 4335 16359 16373 4724 10719 4796 16718 16738 16739 16750 16751 16766 16770 16774 16781 16788 16789 16796 16803 16805 4978 16813 16832 11290 5592 5778 11789 11790 5810 11802 11803 11804
homele	16758 5983
homes$	12359 12360 12913 14411 14412 14859 16359 4724 10719 4796 16802 11290 11796
honest$	7789 13628 15480 15486 15491 15500 15595
hood$	3566 15412 9583 9584 3594 3595 5229 11481 5494 11650
hooded$	5143 5424 5495 11650 5903
hoodie$	15396 15397 15398 15407 11481 11483 11486 5908
hoodies$	14464 8627 9533 9534 15396 15397 15398 15399 15400 15404 15405 15406 15407 15409 15417 11481 11483 11486 5908
hoodlum$	5853 5855
hoodlums$	5853 5855
hoodrat$	5853
hoodrats$	5853
hoodrich$	5907
hoods$	14464 8627 3566 15404 15405 15406 15409 15412 15413 15414 15415 15417 9583 9584 3594 3595 11481 11483 5494 11650
hoody$	15396 15397 15398 11486
hook$	1645
hooked$	11905
hooligan$	14036 11136 5853
hooliganism$	5853
hooligans$	14036 14058 14059 14060 11136 5853
hoot$	15881
hoots$	15881
hop$	6982 2069 2070
hope$	9718 9830 3840 4035 4036 16267 11514
hoped$	4035 4036
hopeless$	8188 8457 3733 3734 5186 5297 5301 5882 5913
hopelessly$	5913
hoper$	14024 14037 14038 14039 11163 11178
hopers$	14024 14037 14038 14039 11163 11178
hopes$	4035 4036 16267
hoping$	4035 4036 16267
hopings$	16267
hopped$	2069 2070
hopping$	6982
hops$	2069 2070
horde$	2126 2127
hornet$	7384
hornets$	7383 7387
horrendous$	14351 14352 14353 14354 14355 14356 14357 14358 14359
horrible$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5247
horrid$	5247
horror$	11136
horrors$	11136
hospit	4860 10854 16758 10921 5000
hospital$	10851 16692 16693 16694 16759 10991 5592 5758
hospitalised$	5970
hospitalized$	5970
hostel	10957
hostel$	16795
hostile$	2508 2509 2510 2511 2512 14360 14361 4757 5303 5880 5914
hostility$	14421 14422 2594 2595 16178 16179 16180 16181 16182 11066 11297
hot	10795 10799 5704
hot$	4984 5310
hotel$	12386 12387 12388 12389 6552 6553 6554 6555 12821 13116 13333 13334 13335 13336 13337 14113 14114
hotels$	12532 12821
hothead$	11162 5868
hotheads$	11162 5868
hotspot$	16633 16637 5701 11695
hotspots$	16633 16637 11695
hounding$	16193 16194 16195 16196
hounds$	13288
hour$	4896
hours$	14054 14119 16706 4878 4896 16835 11391 11579
house	10901 16744
house$	12386 12387 12388 12389 6552 6553 6554 6555 12821 13012 13013 13116 13120 13333 13334 13335 13336 13337 13415 13584 8275 14652 14679 14683 14688 14689 14690 14691 14692 14735 14736 14737 14859 15207 15231 16359 10695 10719 16739 16770 16788 16790 16803 4978 16813 11804
househ	10901
household$	14412 14652 14679 14683 14859 15207 16739 11290
households$	14412 14859 11290
housemates$	8797 8798 8799
houses$	12821 16359 10719 16802
housin	16740
housing$	9927 4724 16752 11799
how$	12107 12108 12851 13614 13625 14469 8962 8963 2980 9124 9125 9263 9265 15230 4634 11063
hub$	10372 16212 16217 16231 16260 10429 10458 16306 16310 16311 16313 16316 10488 16329 16336 16462 10641 16525 10721 16560
huge$	6078
hulking$	5903
hundred$	7653 9420
hung$	12578 2058 2072 2073 14465 3580 3581 3582 11416 11497
hungry$	11327 11805
hunt$	2015 8006 2016 2017 2018 2019 2020 2021 2381 2382 2383 2384 2385 2386 2387 15680
hunted$	2015 8006 2016 2017 2018 2019 2020 2021 2381 2382 2383 2384 2385 2386 2387
hunting$	2015 8006 2016 2017 2018 2019 2020 2021 2387
hunts$	2015 8006 2016 2017 2018 2019 2020 2021 2381 2382 2383 2384 2385 2386 2387
huntted$	2015 8006 2016 2017 2018 2019 2020 2021 2387
huntting$	2015 8006 2016 2017 2018 2019 2020 2021 2387
hurl$	1500 1501 1502 1503
hurled$	1500 1501 1502 1503
hurling$	1500 1501 1502 1503
hurlled$	1500 1501 1502 1503
hurlling$	1500 1501 1502 1503
hurls$	1500 1501 1502 1503
hurried$	991 992 993 994 996 997 998 999 1000 5077
hurry$	991 992 993 994 996 997 998 999 1000 5077
hurt	4940 16775 5716
hurt$	11875 11878 6219 6220 6221 6222 6223 6224 6225 6226 236 237 238 12307 12645 12665 12992 13052 7284 7285 13148 13149 13150 13162 13163 13487 13488 13512 13514 14138 15027 15028 15031 15046 15047 9210 15503 16768 10931
hurting$	11911 11912 11913 11914 11915 7162
hurtle$	1476
hurtled$	1476
hurtles$	1476
hurtling$	1476
hurts$	13487 13488 9191 9192 15151 16768
husband$	16736 16746 16754 16761
hussies$	5870
hussy$	5870
hustlers$	5893
hyde$	14256
hydroc	5725
hydrocephalus$	11716
hyena$	11217
hyenas$	11217
hygien	10828 10829
hygiene$	16666 16667
hype$	13356
hyper$	5043 5882
hypersexual$	5846
hypersexualised$	5846
hypocritical$	5913
hysterical$	5882
i$	4277
ic	5659
ic$	3476 5426
ic0$	5900
ic1$	5900
ic2$	5900
ic3$	5900
ic4$	5900
ic5$	5900
ic6$	5900
ic7$	5900
ic8$	5900
ic9$	5900
ice$	13276
idea$	12124 7276 7277 1287 7279 1289 1290 1291 13253 10121
ideas$	12123
identi	16222 4408 16248 4435 4451 4456 16363 4578 4581 4584 4586 4598 10589 4647 16509 4799 5623 11648
identical$	9561 5485 5495
identically$	3493 5451 11480 11482
identified$	2144 2176 2554 4472 4533 10575 5009 5645 11637 5650 11650
identifies$	4446 4472 16375 4715
identify$	12192 4442 4446 4472 16365 16375 4715
identifying$	4446 4715
identity$	4415
idiot$	11217
idiots$	11217 11545
idle$	11319 5882
idly$	10109 11533
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5764
iep$	11755
ieps$	11755
ies$	14651
if$	12211 12264 713 714 715 716 717 718 719 720 721 722 723 724 725 12567 12568 12573 12576 12577 749 750 751 752 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 941 13204 7761 1771 1773 1774 13668 8260 8261 14268 9456 9457 9458 3932 4113 4114 4577 16625
ignor$	1619 1620 1621 4375 5101
ignorance$	13676 5913
ignorant$	5882 5913
ignore$	12068 12228 12257 12259 12260 12261 6945 2081 2082 15678 4257 4258 16113 5124 5510 5577 5578 11576
ignored$	12068 6945 1619 1620 1621 13599 2081 2082 15463 15678 4257 4258 16117 16118 16119 16120 4375 5101 5124 5510 5566 11563 5577 5578 11576
ignores$	12068 6945 2081 2082 15678 4257 4258 5124 5510 5577 5578 11576
ignoring$	12068 6945 1619 1620 1621 2081 2082 15678 15868 15869 4257 4258 16193 16194 16195 16196 4375 5101 5124 5510 5577 5578 11576
ignorred$	1619 1620 1621 4375 5101
ignorring$	1619 1620 1621 4375 5101
ignors$	1619 1620 1621 4375 5101
ill	16758 10921
ill$	129 130 3544 3568 16759 5259 5276 5325 5327
illegal$	12346 7703 5286
illegals$	5877
illnes	16740 16742
illness$	11697 11733
image$	12423 12431 6616 6617 627 628 870 12824 13351 13356 14929 10306 16226 10389 4399 10425 4501 4503 16392
images	10471 4491 10482 10483
images$	12423 12431 6610 620 12450 6616 6617 627 628 12539 12824 14929 14944 16226 10389 4399 16249 16250 16258 10425 4484 10481 4501 4503 4508 16391 16392
imbecile$	5870
imbeciles$	5870
imei$	4379
immaculately$	3493 5451
immature$	5882
immaturity$	12203 12204 12205 12206 12207 12208 6878 6879 7773 1783 1784 7776
immensely$	16627
immigrant$	11277
immigrants$	11277
immigration$	16740 5815
imminent$	16511
immoral$	5884
immune$	3119 3120 3203
immuni	5966
impact$	15579 15580
impaired$	11967 11968 11969 11970 11729
impairment$	11697 11728
impenetrable$	5873
impetigo$	5954
implan	4845 10836
implant$	16674
implausible$	13941 13942 13943
implicated$	509 510 511 512 513 5009
importance$	7737
important$	4739
impos	4708
imposed$	10716
imposing$	5427 5903
imposs	4595
impossible$	7929 7933 13928 2494 2495 2496 2497 2498 2499 2957 2958 2959 3733 3734 10586 5521
impress$	15028
impressed$	11107
impression$	12124
impressionable$	5882
impris	16740
imprisoned$	16481
improv	4382
improvement$	15668 9831
imprudent$	1870 1871 5106 5874
impulse$	7953 8608
impulsive$	11967 11968 11969 11970 5882
impulsivity$	7776
in	4862 10897 5754
in$	188 6205 220 12111 12158 12159 12161 12163 6453 6500 6505 6508 6518 6522 6523 6524 621 6621 6622 6623 6625 6686 6687 6688 6691 12619 12620 12737 6965 6968 12807 7013 7048 1081 1114 13036 13040 7232 13112 7444 7461 7495 7512 7513 1605 1606 13765 8065 8074 8115 13962 8138 8155 13994 13995 2167 8236 14075 14087 8370 8371 8372 8373 8401 8402 8483 14389 8552 8585 8592 8632 8690 8694 14668 8882 8913 3057 3058 9253 3437 3438 3472 15302 15305 9486 9504 9508 9509 3539 3570 3571 15403 9566 9571 9575 9579 3589 3590 3591 9587 15644 15651 9850 9889 15821 15866 10237 16138 16213 10490 10495 10522 4576 16415 16419 16432 10684 10692 10808 10809 10826 10856 10874 10877 10882 10900 10948 10952 10954 10960 10964 10984 5003 11022 5113 5348 11341 11464 5486 11480 11482 11511 11525 5594 11637 11727 11737 5747 5800 11793 11798 11818
inability$	6354 364 365 366 367 368 369
inaction$	6840 16149 11580 11582
inadequacy$	5913
inadequate$	5913
inadequately$	5913
inappropriate$	12346 6585 13894 15371 15372 5120 11251 5303 5495
inappropriately$	3493 5451 11480 11482
inattention$	11580
incapable$	174 5519 11520
incessantly$	5911
incest$	16772
inch$	8817 15217
incident$	16398 11785
incidents$	16455 16487 11785
inclin	10613
inclination$	9806 15645 15646 15647 15648 15649 15650
include$	11637
included$	4999
income	16740
income$	11782
incompetence$	5913
incompetent$	5913
incompetently$	5913
inconsistent$	13941 13942 13943 14346 14347 14348 14349 2521 5293
incorrect$	5488
incorrigible$	5884 5885
increa	4805 5688
increase$	4701 10783
increased$	16584
increases$	10783
indecent$	6585 6593 6986
indefensible$	15964
indepe	11798
independence$	16700
independent$	8833 8835 3102 3103 3104 3105 3390 3456 3469 10914 11379 5389 11412
indestructible$	11387
index	11605
index$	16396 10596
indian$	3495 9492
indica	10395 11601
indicate$	16404
indicates$	16404
indifference$	15957 16149 16178 16179 16180 16181 16182 11580 11582 5913
indifferent$	11520 5913
indiscriminate$	1022
indisputably$	5911
indivi	16631 4809 11660
individual$	2289 14228 14257 14258 14259 14260 14299 14363 14391 14392 14393 14394 14395 14396 14407 15260 15302 15305 16265 4583 16631 11205 11288 11342 5767
individuals$	13887 13888 13889 13890 2289 14228 14257 14258 14259 14260 14299 14363 14391 14392 14393 14394 14395 14396 14407 15260 15302 15305 4583 10706 11205 11238 11288 11342
indoors$	12619 12620
inducement$	13358 13359 13360 13361 13362 13363 13364
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5913
ineffectual$	5913
inept$	5913
ineptitude$	5913
inevitable$	3693 3694 3695 3696 3697 3698 3735
inevitably$	11521 5911
inexcusable$	10219 16058 5913 5914
inexcusably$	5913
inexplicably$	5915
infamous$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5350 5887
infant	16721
infatuated$	651 652 653 654 655 656 657
infection$	11697
infested$	2128 2129
inflexible$	16048
inflicted$	11061
influe	16615
influence$	13964 11147
influenced$	11875
influences$	13964 11147
influential$	16286
inform	10381 4400 4499 4678 4721 5609 11601 5688
inform$	16219 4395 16236 4416 4417 10490 4673
informant$	16482 11600
informants$	11600
information$	12082 12083 7791 15946 10145 4265 4266 4267 4268 10385 16235 16236 4409 16268 4483 10636
informed$	6115 125 6361 8855 10462 4673
informing$	4416 4417 10490 4673
informs$	4416 4417 10490 4673
ingrate$	5870
ingrates$	5870
inhale	5964
inhaler$	11742
ining$	10490
initia	4753
initiative$	10744 5699
injection$	16677
injections$	16677
injunc	10651 10712 10713 10990
injunction$	16489 16490 4663 10659 16497 16544 16550 16551 10714 16555 16558 16828 16834 11670
injunctions$	4663 16497 16544 16550 16551 10714 16555 16558 11670
injuries$	12816 12817 13711 13712 11733
injury	10810
injury$	12816 12817 13711 13712 16648 11733
inmate$	11231
inmates$	11231
inner$	3479
innocence$	7869 14705
innocent$	6969 979 6971 14646 14647 14648 14649 8910 8911 8912 8933 9098 9099 9100 9101 15110 11367 11385
innocents$	14641 14642 14643 14644 14645 14752 14753 14754 14755 14771 14773 14774 14775 14776 14777 14778 15112 11366 11385
inpati	5967
input$	6210 12049
inquir$	4600
inquiries$	4600
inquirs$	4600
inquiry$	4600 11634
ins$	10490
insane$	11289
inside$	12111 12158 12159 12161 12163 12619 12620
insight$	13822 13823 8973 2983 2984 8976 11103
insist$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5077
insisted$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 13541 5077
insisting$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5077
insists$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5077
insistted$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5077
insistting$	261 262 458 459 460 461 991 992 993 994 996 997 998 999 1000 1158 1159 1160 1161 5077
insolent$	5882
insomn	5950
inspec	4381 10373 10374 4385 10379 16222 10407 10408 10409 4419 4420 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 4546 10624 4650 10647 10687 4730 10722
inspector$	10372 16212 16217 4397 16245 16246 16247 10410 10411 16260 10429 4463 10458 16306 16310 16311 16313 10488 16327 16329 16336 10537 16462 10641 16525 10721 16560 11689
instag	4655
instagram$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422
instead$	13041 13042 13043 16125 16127 16184 16185 16187
instigator$	11642 5856
instigators$	11642 5856
instinct$	11401
instincts$	11399 11401
institutional$	5535
instructed$	4412 4550 10552
instructions$	12783 13438 13439 11115
insuli	5953
insulin$	10838
insulting$	2944 2945 2946 2947 2948 2949
insults$	12156
integrated$	5643
intel	5609
intel$	11600
intell	4462 16361 11605 11648
intelligence$	15946 10391 16230 10393 16232 16252 10453 10478 16318 10487 16328 10555 10595 4636 10636 5610 11602 5612 5919 5933 5939
intend	4400
intended$	4739
intens	4770 5688
intensive$	10761 10853 5830
intent	4751
intent$	1256 1257 1258 1259 11826
intention$	9806 15645 15646 15647 15648 15649 15650
intentions$	9806 15645 15646 15647 15648 15649 15650
intents$	2908
interc	10543 5935
intercepted$	16381
intercourse$	11030
intere	4400
interest$	6301 6302 12157 12725 13044 13045 14518 14519 14520 14521 15583 9806 15645 15646 15647 15648 15649 15650 15813 15907 15908 15909 15910 15911 15912 15913 10079 10080 10081 10082 10083 10283 16129 16130 16131 16132 4409 4506 16412 11577
interested$	9813 9983 15887 10250 10329 16210
internally$	5770
internet$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422 5055
interr	16303 10519
interrogate$	4635
interrogated$	16357
interrogateing$	4635
interrogates$	4635
interrupt$	11522
interrupted$	11522
interrupting$	11522
interrupts$	11522
interruptted$	11522
interruptting$	11522
interv	4581 5002
intervene$	15932 16112 16115 16505
intervened$	15810 15942
intervention$	6210 12049 14337 15461 16830 11500 11822
interventions$	6210 12049 14337 15461 3639 3640 3641 3642 11500
interview$	4635
interviewed$	4611 4989
interviewing$	4635
interviews$	4635
intimate$	6585 676 677 678 679 6986
intimidate$	2075 2076 2077 5122 11522
intimidated$	2075 2076 2077 15027 5122 11522
intimidates$	2075 2076 2077 5122 11522
intimidating$	11911 11912 11913 11914 11915 2075 2076 2077 14459 5122 5303 5450 11522 5880
into	4376 4862 5611
into$	11879 11937 12111 12158 12159 12161 12163 12288 6511 6512 6513 6515 6689 6690 6691 12727 7005 7006 7007 13036 13040 13082 13112 1452 7444 7461 13305 13306 7471 7472 7474 7495 7516 7517 7518 7519 13556 13557 13558 13559 13561 13562 13563 13690 13824 13825 13826 13827 13828 8481 14525 10486 4567 16419 10591 5003 5747 5800
introd	4713
inured$	3119 3120 3203
invariably$	5911
invest	10452 10497 4647 16509 4800 16782 5672 5819 5940
investigate$	15932 16115
investigating$	10452
investigation$	16274 16335 4600 16502 16507 11810
investigationies$	4600
investigations$	16274 4600 16502 16507
investigationy$	4600
investigators$	16290
invincible$	13065 5896
invitation$	13358 13359 13360 13361 13362 13363 13364 9625 3635 9627 3637 3638
invitations$	9625 3635 9627 3637 3638
invite$	11848 6011 39 310 311 327 328 329 330 331 332 333 334 6334 6335 812 813 6887 1207 1208 1209 1210 1211 7206 7207 1505 1506 1507 1508 5066 5071 5075
invited$	11848 6011 39 310 311 327 328 329 330 331 332 333 334 6334 6335 812 813 1207 1208 1209 1210 1211 7206 7207 13200 13201 1505 1506 1507 1508 5066 5071 5075
invites$	11848 6011 39 310 311 327 328 329 330 331 332 333 334 6334 6335 812 813 1207 1208 1209 1210 1211 7206 7207 1505 1506 1507 1508 5066 5071 5075
inviting$	11848 6011 39 310 311 327 328 329 330 331 332 333 334 6334 6335 812 813 1207 1208 1209 1210 1211 7206 7207 1505 1506 1507 1508 15652 15653 15654 5066 5071 5075 11512
involv	16416 16437 11638
involved$	11875 11878 509 510 511 512 513 514 515 516 12863 2124 2492 15603 15605 16116 16285 10577 16448 10611 10639 5009 11125
involvement$	509 510 511 512 513 12710 2124 10594 10638 11125
involving$	16438
iq$	5948
irish$	3495 9492
iron$	15018 15019
irredeemable$	5885
irresponsible$	104 105 6117 1779 5020 5103 5874 5913
irresponsibly$	5838 5913
is	4428 10459 16688 5710
is$	6129 6135 361 362 543 6629 833 834 982 7564 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8353 2387 2455 2466 2470 2480 2501 2506 8508 8513 2541 2560 2569 2570 2571 2572 2573 2574 8611 14544 14545 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2816 2909 2910 2911 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9343 9344 3415 3431 15302 15305 3487 15366 9551 3588 3625 9630 9721 9851 3906 3907 10018 10029 10126 10147 4219 10256 4273 4274 16141 16164 4387 10405 16278 10441 10464 10538 10549 16400 10568 4618 10673 10780 4868 10926 4962 4995 5037 5050 5064 5164 5166 5171 5218 5226 5245 5258 5281 5298 5300 5308 5309 5369 5396 11416 11464 11465 5554 5581 11637 5734 5739 5741 5744 5770 5772 5795 5803 5816 5817 5822
island$	11488
isolated$	383 384 385 386 8146 8147 8148 8149
isolation$	12816 12817 1076 13988 15679 4883 11160
iss$	5830
issu	4480
issue$	14417 4396 10388 4398 4723 4754 11125 11295 11747
issued$	4396 10388 4398 16228 10553 10653 4723
issues$	14417 4396 10388 4398 10426 4723 4754 11125 11295 11747
issuing$	4396 10388 4398 4723
it$	11849 12472 12539 12634 12635 12640 6881 907 6920 12766 6934 12803 7034 7105 12971 7168 13008 13009 13060 13069 7291 1371 13226 13307 13398 1573 1574 13434 7599 13467 7715 8329 2406 14281 2606 14469 8640 14886 9111 14951 9115 9204 9228 9252 15091 15092 15093 15094 15095 3679 15534 15682 15699 9919 15761 9967 9968 4027 4028 15936 15945 10208 4228 4229 16099 16100 10296 10319 11060 11275 11569
itch$	1397 1398 1399 1400
itched$	1397 1398 1399 1400
itches$	1397 1398 1399 1400
itching$	991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 1397 1398 1399 1400 5077
itchy$	8345
its$	6486 12356 851 6845 985 987 1220 7236 7873 8713 15759 10131 10142 10232 10234 10236 16076 16077 10241 10243 10244 16088 16106 10270 10308 10309 16154 4335 10327 10335 10336 10416 4571 10777 10965 5536 11559 5582 5591 5618
itself$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 15974 10267 11007 11037 11038 11086 11375 11376
jacket$	15368 15396 15397 15398 15407 11481 11486 11494
jackets$	15368 9533 9534 15396 15397 15398 15399 15400 15407 11481 11486 11494
jail	10921 10994
jail$	15630 16735 16759 16832 5227
jailbait$	5870
jailed	16742
jailed$	16481 10985
jailer$	12775
jailers$	12775
jamaican$	3495 9492
january$	12361
jaundice$	5952
jaws$	13281 13284
jealous$	5882
jeans$	9533 9534 15396 15397 15398 15413 15414 15415 3587 15420 11481 11486 5506
jekyll$	2427
jeopardise$	10 5016 5017
jeopardised$	10 5016 5017
jeopardises$	10 5016 5017
jeopardising$	10 5016 5017
jeopardize$	10 5016 5017
jeopardized$	10 5016 5017
jeopardizes$	10 5016 5017
jeopardizing$	10 5016 5017
jeopardy$	11829 11830 11840 10715
jewellery$	15396 15397 15398 11481 11486
job	16740
job$	12921 12922 12923 12924 12925 12926 15727 15817 15818 15819 15820 15833 15834 15835 15836 15837 15838 15839 15840 15841 15842 15967 15971 15979 16188 16189 16190 16191 16192 16274 11556 11596
jobs$	15833 15834 15835 15836 15837 15838 15839 15840 15841 15842 16188 16189 16190 16191 16192 16274 11596
jobsworth$	5913
jobsworths$	5913
joggers$	15396 15397 15398 15399 15400 15413 15414 15415 3587 15417 11481 11486 5506
join$	12228 12257 15503
joined$	1004 1005
joint	4793 5688
joint$	10784 5643
jointly$	969 5076
joke$	14113 14114 11555
joker$	11217
jokers$	11217
journe	16385
judge$	14540 14541 14764 8929 8930 8931 8932 8983 3020 9012 9013 9014 15289 16112 4697 4994
judged$	6120 2540 2557
judgement$	138 139 140 141 6946 13019 13456 13457 13458 13459 13460 13461 13462 13463 13650 11079 11556
judges$	4697
judging$	8929 8930 8931 8932 3020 9012 9013 9014
judgment$	138 139 140 141 13019 13650 11079 11556
july$	12361
jump$	6982 1470 1471 1472 1473 1474 1475 1540 1541 1542 2069 2070 4354
jumped$	1470 1471 1472 1473 1474 1475 1540 1541 1542 2069 2070 4354
jumper$	15396 15397 15398 11486
jumpers$	9533 9534 15396 15397 15398 11486
jumping$	6982 1470 1471 1472 1473 1474 1475 4354
jumpped$	1470 1471 1472 1473 1474 1475 4354
jumpping$	1470 1471 1472 1473 1474 1475 4354
jumps$	1470 1471 1472 1473 1474 1475 1540 1541 1542 2069 2070 4354
june$	12361
jungle$	15085
junkie$	5863
junkies$	5863
just$	6141 6199 6203 690 6704 6708 805 965 970 7166 7294 7295 1567 1568 13657 13658 13659 13660 2606 3215 3680 3720 3721 3722 3723 3841 4061 4062 5512
justice$	14461 14462 9932 16518 16519 16684 16825 16826 10992 16831
justification$	11554
justified$	16581 11224
juvenile$	5159 5162 5172 5899
juveniles$	5899
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 7534 13373 13374 13375 13376 1548 1549 1550 1551 1552 1553 1747 1748 1749 1750 10334 16210 16267 5077
keens$	16267
keep	10571 4760 4807
keep$	54 12022 6227 12080 6265 6359 6400 12257 12259 12260 6496 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6736 12625 6788 6789 872 873 6904 914 6906 6907 6908 6951 6952 6953 6954 6955 1194 7218 7221 13372 13377 7663 13507 13520 13521 13609 1881 1885 1899 13758 13767 2059 8112 14764 8959 8960 8961 8964 8965 8967 8968 8971 9017 9033 15170 15171 15289 15475 15481 15495 15722 3946 3947 3948 4337 4373 4395 4521 16581 4756 5033 11504
keeped$	12022
keeping$	12022 12287 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1881 1885 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 1900 8959 8960 8961 8964 8965 8967 8968 8971 9017 15982 4373 4521 4756 5033
keepped$	12022
keepping$	12022
keeps	4760
keeps$	12022 6228 12080 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 872 873 1194 2060 8112 3516 4373 4521 10592 4756 5033
keg$	14168
kegs$	14168
kept$	12022 6229 12080 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12540 12547 12555 12608 12609 6772 12611 12612 6778 788 789 6781 6782 12621 12622 12625 6788 6789 872 873 1194 7764 13685 8112 15596 15597 15598 15599 3883 15722 3946 3947 3948 15942 4373 16243 4521 16584 4810 4899 5033 11576
ketami	10833
ketamine$	12828 16671 10842 16681 16683 5753
key	10463
key$	10241 10376 16286 16301 16512 16517 16721 5208 5645 5648 5650 5651
kg$	16663
kick$	6071 81 6074 1391 1392 1393 1394 1395 1396 14138 15502 4256 16768 5305
kicked	4940
kicked$	1391 1392 1393 1394 1395 1396 4256 16768 4940 10931 4941 5305
kicking$	1391 1392 1393 1394 1395 1396 13547 8231 14126 14127 15045 4256 5305
kickked$	4256
kickking$	4256
kicks$	12304 13399 4256 16768 11090 5305
kid$	2289 14145 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 14567 2917 2918 14788 15113 15199 15200 15201 15202 11128 11135 11146 11215 11288
kidney	10822 16661
kidney$	16660
kids$	13904 13914 13915 13916 13917 13955 13957 13967 13970 2289 14145 2356 2357 2358 2359 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 14450 14567 2793 14635 14641 14642 14643 14644 14645 14722 2917 2918 14752 14753 14754 14755 14771 14773 14774 14775 14776 14777 14778 14786 15006 15009 15010 15113 15199 15200 15201 15202 11020 11128 11135 11146 11215 11238 11288 11334 11366
kill	5716
killed	16767
kilo$	16663
kilos$	16663
kind$	11899 13010 13902 2309 2311 2312 2313 14888 14889 14890 9194 15367
kingpin$	5855 5861
kingpins$	5855 5861
kings$	14246
kinshi	4950
kinship$	10941
kiss$	12111
kissed$	6292 12477
kissing$	12514
kitche	10963
kitchen$	16801
kitted$	3545 3546 3547 5489
knack$	1185 1186
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12090 12091 263 264 265 266 267 6259 6260 313 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1157 13328 1599 1600 1601 1602 1603 1604 1712 1786 7778 7779 2642 2643 2651 2652 2653 2654 2713 2715 2716 2717 2718 2800 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 3405 3406 3407 15697 4022 4023
knife	16840
knife$	12272 12338 12823 13308 13310 7972 7973 8033 8034 8035 15676 10558 4716 10983 16837
knives	16223 16233 16421 16464 16484 4714
knives$	12270 12823 8033 8034 8035 14305 14948 9112 15675 4414 16409 16430 16431 10705 11075
knock$	2058 2072 2073 15045 16401
knocked$	2058 2072 2073 9628
knocking$	2058 2072 2073
knockked$	2058 2072 2073
knockking$	2058 2072 2073
knocks$	2058 2072 2073 15087
know	4435 4451 4459 4514
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12090 12091 263 264 265 266 267 6259 6260 313 12154 6583 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 13039 1599 1600 1601 1602 1603 1604 1712 7767 7768 1786 7778 7779 7785 7786 8328 2338 2421 14307 2642 2643 2644 2645 2651 2652 2653 2654 2679 2713 14543 2715 2716 2717 2718 2800 2965 2966 2967 2971 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 15164 15165 3405 3406 3407 15255 15287 15697 15803 15804 10122 10123 10124 10369 16211 16248 4430 4437 4442 4457 4558 4613 10645
knowed$	2800
knowing$	6208 218 313 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 13328 1712 2723 2800 14935 3135 9128 9129 9130 10369 11351 11360 11392
knowingly$	12509 12510 682 12529 11052 11053 5063 5848
knowledge$	2686 2688 14549 8875 14714 8895 14734 8973 2983 2984 8976 15082 9392
knowledgeable$	2723 14935
known	4491 10482 10483 16354 4581 4584
known$	11905 226 252 7081 1141 1142 7767 7768 13607 7785 7786 13651 13652 7815 7816 13859 13887 13888 13889 13890 2235 2236 2237 2238 2239 2240 2241 2242 8396 2632 8624 8625 2800 9905 4022 4023 16244 4428 16343 10575 16414 4592 4616 4619 4644 4990 5120 5159 5163 5172 5351 5645 5648 5650
knows	4514
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12090 12091 263 264 265 266 267 6259 6260 313 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1599 1600 1601 1602 1603 1604 1712 1786 7778 7779 2421 2642 2643 2644 2645 2651 2652 2653 2654 2680 2691 2713 2715 2716 2717 2718 2800 2965 2966 2967 2972 3127 3128 3129 3130 3131 3132 3133 3134 3247 3248 3249 3250 3267 3268 3269 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 3314 3405 3406 3407 15697 16211 4558 10645
knuckle$	15342
knuckles$	15342
kudos$	13838 13871
kurdish$	3495 9492
label$	11496
labelling$	16193 16194 16195 16196
labels$	14305 11481 11496
labour$	11274
lac$	5343 5344 5886
lack$	99 1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2500 2619 4300 10292 10293 10294 5088 5112 5131 5182
lackadaisical$	15985 5913
lacked$	1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 5088 5112 5131 5182 5293
lackey$	5855
lackeys$	5855
lacking$	1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 16094 16095 16096 16097 5088 5112 5131 5182
lacks$	1191 1192 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 5088 5112 5131 5182 5293 5341
lad	16475
lad$	13982 13983 2289 14145 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 2917 2918 10977 11134 11146 11158 11215 11288 11443 11466
ladies$	2854 2922 15149 3389 15219
lads	10375 16307 10480 16341 16385 16386 16388 10582 16429 4628 10631 4652 16492 16495 10691 16552 16595 16607 10774 16619 4809 5653 11665
lads$	11934 12112 12138 12141 12162 363 12217 6383 393 431 12363 12395 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 12883 12888 12889 12890 12891 12892 12893 7071 7111 13017 13018 13038 1285 1286 1288 7329 13203 7409 13260 13263 7650 7661 7662 7724 7732 13589 1788 7818 7977 13848 13855 13878 13895 8059 8095 2105 2106 2107 2112 13955 13957 13967 13970 13982 13983 14063 2288 2289 14145 2356 2357 2358 2359 14228 14257 14258 14259 14260 14294 14363 14391 14392 14393 14394 14395 14396 14407 2589 14423 14480 14481 14482 14483 2793 8846 8847 8848 8849 2917 2918 14771 15030 3449 15344 3543 3592 3593 15441 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9758 15607 9770 9836 15730 10171 16029 10347 16420 4623 4625 4637 16467 16469 10643 4689 16561 16587 11134 11146 11158 11205 11215 11238 11288 5306 11443
lady$	2823 14654 14655 14656
lager$	16675
laid$	57
lair$	13281
lairy$	5873
lambs$	15112
lame$	15985
lamentable$	5913
land$	0 1 3214
landded$	0 1
landding$	0 1
landed$	0 1 12784 3214
landing$	0 1
landlord$	13176 1355 9919 9924 9925 16133 10322 16200 16201 16749 5592
landlords$	16309
lands$	0 1 3214
landscape$	13959 14207
language$	10812
lank$	5471
lanky$	9511 5903
lap$	846 1608
laped$	846 1608
laping$	846 1608
lapped$	846 1608
lapping$	846 1608
laps$	846 1608
large$	9473 9475 5427 5903
largely$	969 4273 4274 5581
larger$	5427
lashes$	11457 11463 11470 11481
last$	9835 4882
late$	12987 2606 15678 15875 15876 15877 16048 16109 10272 16669
laugh$	6077 12907 13396 13400 1967
laughable$	15985
laughed$	1967
laughhed$	1967
laughhing$	1967
laughing$	1967
laughs$	13397 13399 1967
launderette$	16786
law	10978
law$	2212 2213 2214 2215 2223 2226 14080 2391 9241 3256 16816 5625
lawless$	5297 11289 5882
lax$	1022 4152 4153 4154 4155 16048 16094 16095 16096 16097 10272 5565
lay$	57 6378 6379 6380 6381 1316 14155 5673
layabout$	5853
layabouts$	5853
laying$	57
lays$	57 14155 14156
lazily$	5913
laziness$	5913
lazy$	4152 4153 4154 4155 10272 5481 5565 5882 5913
lead	4678 11680
lead$	11841 284 285 286 287 288 289 339 340 341 1120 1121 1122 1123 1425 1426 1427 1428 2148 2149 2150 2151 14087 2275 2276 2277 2842 2843 2844 2845 2846 3343 15813 10658 5688
leadded$	3343
leadding$	3343
leaded$	3343
leader	10463 11648
leader$	14180 16301 16407 16442 16512 11125 11142
leaders$	14180 16256 16407 16442 16512 11125 11142
leadership$	15907 15908 15909 15910 15911 15912 15913 4265 4266 4267 4268 16129 16130 16131 16132 10778 11125 5535 11556 11577
leadin	16271
leading$	284 285 286 287 288 289 2148 2149 2150 2151 2842 2843 2844 2845 2846 3343 9427 16286 10690
leads	16271
leads$	284 285 286 287 288 289 339 340 341 12715 12716 12717 1120 1121 1122 1123 1425 1426 1427 1428 13432 2148 2149 2150 2151 2275 2276 2277 2842 2843 2844 2845 2846 3343 16298 5688
league$	10317
lean$	5427
leap$	1470 1471 1472 1473 1474 1475 1540 1541 1542
leaped$	1470 1471 1472 1473 1474 1475 1540 1541 1542
leaping$	1470 1471 1472 1473 1474 1475
leapped$	1470 1471 1472 1473 1474 1475
leapping$	1470 1471 1472 1473 1474 1475
leaps$	1470 1471 1472 1473 1474 1475
leapt$	1470 1471 1472 1473 1474 1475 1540 1541 1542
learn	16222 10403 4435 4456 4459 10489 4578 4586 4598 10589
learn$	187 12192 7669 1679 1680 1681 1682 7780 7781 7782 7783 7784 7785 7786 1921 13758 14345 15475 15481 15495 15549 15550 15551 15552 15586 16112 16241 4430 4442 11504
learned$	12769 12770 7038 1048 7780 7781 7782 7783 7784 7785 7786 2976 15596 15597 15598 15599 16312
learning$	175 7780 7781 7782 7783 7784 16704 10869 16724 5707 5737 5764 5766
learns$	15586 15608 15609 15610 15611
learnt$	12769 12770 7038 1048 7780 7781 7782 7783 7784 7785 7786 2977 15596 15597 15598 15599
least$	14269 9909 10071 5405
leave	16284 16756
leave$	0 1 5994 6021 11860 11861 11862 11863 11864 11865 11866 38 42 43 45 68 69 70 11951 11980 12144 12192 12228 12257 12259 12260 12261 6426 584 585 12589 1149 1162 13049 13050 13089 13094 1292 7576 7577 7578 7579 7580 1635 1636 1637 13499 13507 13520 13521 13590 13609 13680 3357 3442 15475 15481 15495 15503 4104 4105 4106 4107 4108 4109 4110 4111 4112 4307 4308 16623 4960 11504 5587
leaved$	6021 11860 11861 11862 11863 11864 11865 3357
leaves$	0 1 5994 6021 11860 11861 11862 11863 11864 11865 42 43 45 68 69 70 584 585 1162 1635 1636 1637 13611 3357 4104 4105 4106 4107 4108 4109 4110 4111 4112 4307 4308 16623 4960 5003 5587 5800
leaving$	0 1 6021 11860 11861 11862 11863 11864 11865 42 43 45 68 69 70 584 585 1162 1635 1636 1637 3357 4104 4105 4106 4107 4108 4109 4110 4111 4112 4307 4308 4960 5587 11630 5800
lecturing$	8935
led	11601
led$	11841 11866 11875 284 285 286 287 288 289 339 340 341 12715 12716 12717 12784 1120 1121 1122 1123 1425 1426 1427 1428 13432 13611 13612 13613 2148 2149 2150 2151 2275 2276 2277 14966 3343 10424 10627 11312
left	16742 10909
left$	0 1 5994 6021 11860 11861 11862 11863 11864 11865 11866 38 42 43 45 68 69 70 12281 12547 12555 6775 12753 1162 1635 1636 1637 7766 13611 7796 13681 13692 2722 8868 8869 9032 3042 3043 3044 3045 3046 9038 9312 3357 3442 9452 3462 3463 3464 4104 4105 4106 4107 4108 4109 4110 4111 4112 4307 4308 16747 4960 5003 11563 11576 5587 11637 5800
leg$	15342 16659
legal$	10915
leggings$	9533 9534 15393 15394 15396 15397 15398 15413 15414 15415 15420 11481 11486
legs$	12174 12175 14266 15342 16659
lend$	7738
length$	9501 16202
lenient$	16048
less	4734
less$	6785 6786 6958 6964 13509 1799 8099 8800 3107 3108 3109 3110 15531 15532 15533 15816 4595 4622 5390
lesson	10887
lesson$	175 177 178 12877 15671 15672 15673 15712 15713 15714 16719
lessons$	175 177 178 12877 13989 14430 9068 15712 15713 15714 16709 16715 16719 16723 16725 16726 11027 11767
let	4388 4418 4654
let$	46 47 282 283 6470 6471 6472 6473 6474 6475 6476 6477 12547 12564 12565 12566 12578 12678 890 989 12861 12921 12922 12923 12924 12925 12926 13372 13377 1719 1720 1721 1722 1723 7738 13681 15475 15481 15495 15678 15948 15949 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 10179 10180 4221 4307 4308 4328 4329 4330 4395 4416 4417 4464 11504 5587
lethal$	5158
leting$	4416 4417
lets$	46 47 282 283 12678 890 989 1719 1720 1721 1722 1723 15678 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4221 4307 4308 4328 4329 4330 4416 4417 4464 5587
letter	16590
letter$	15946 16053 16055 16056 16591 11568
letters$	15946 16055 16056 16099 16100 16591 11568 11569
letting$	46 47 282 283 1719 1720 1721 1722 1723 15678 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4221 4307 4308 4328 4329 4330 5587
leukae	5953
level	4734
level$	8284 14289 14290 14291 14292 2750 14888 14889 14890 16221 16651 4901 11652 11780
levels$	14888 14889 14890 16221 11652
liabilities$	8551
liability$	2212 8203 2213 8204 2214 8205 2215 8206 8551
liaison$	11030
liaisons$	11030
liar$	14036 14037 14038 14039 14146 14147 14181 11162 11163 11217
liars$	14036 14037 14038 14039 14146 14147 14181 11162 11163 11217 11545
liberty$	16777
library$	9919 9924 9925 16133 10322 16200 16201
licence$	16834 16836 11825
licences$	16836
lie$	6378 6379 6380 6381 1133 1136 1137 1138 12970 1316 13473 13476 13572 13588 1796 1797 1836 14120 14138 15501 9698 15674 15678 15703 16101 11522 11570
lied$	1135 1136 1137 1138 1796 1797 1836 15674 15697
lies$	6378 6379 6380 6381 6840 1134 1136 1137 1138 1316 13476 1796 1797 1836 15674 15678 15697 15702 16101 16141 11522 11570
lieutenant$	11609
lieutenants$	11609
life	10901 16806
life$	6002 12253 6517 12781 12819 12999 7442 7473 13312 13325 1497 13340 13341 13342 13351 13356 13357 1579 13545 13564 13565 13566 13567 13568 13569 13570 13571 13575 8071 8090 8091 14298 14406 14585 14633 14634 14653 14657 14671 14672 14673 14674 14675 8857 8858 8859 8860 8861 14700 14701 14702 14703 14704 14715 14716 14965 15077 15078 15086 9258 15106 15108 15126 15127 15128 15129 9389 9390 9396 15266 15633 10768 16657 16739 5023 11017 11125 11131 11290 11801
lifes$	11131
lifestyle$	3 4 5 6 7 8 9 6010 20 6028 11908 11917 11921 1215 1216 13351 13356 13838 13842 13843 13864 14074 14671 14672 14673 14674 14675 11011 11012 11017 11125 11151 11152 11202 11290 11391 5839
lifestyles$	11908 11921 14671 14672 14673 14674 14675 11011 11012 11202 11290 11391 5839
lifetimes$	15257 15258 15259
lift$	12136 12137 6309 6310 6311 6312 6313 6315 6316 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12514 12518 12848 12849 12850 12937 12938 12939 12940 13030 13369 13380 13381 13382 13897 14929 9149 14994 14996 9953
lifted	10380
lifted$	15780 15781 15782 9954 9974
lifts$	12136 12137 6309 6310 6311 6312 6313 6315 6316 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12514 12518 13030 13111 7490 13369 13380 13381 13382 8036 13897 14929 14994 14996
light$	13252 13324 8345 3508 15353 5263 5427 5447 5448 5455 5471
lighter$	3508 5447 5455
like	10415
like$	12413 12414 12537 12538 6935 1171 1172 7170 1417 7575 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 8143 8220 8221 8222 8375 8376 8378 2388 2389 2390 2441 14323 8723 2752 8748 8759 8760 8761 8762 8763 8764 8765 8766 2806 2807 2808 2903 8903 8904 8905 8906 8910 8911 8912 9230 9231 9232 9233 9234 3321 9354 9377 9378 9456 9457 9458 9594 3604 9596 9597 9604 10285 16239 16267 5085 5114 11125 5406 11406 11419 11480 11482
liked$	12537 12538 1171 1172 1174 1175 1176 1177 13007 7170 7171 7172 7173 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5085 5114
likelihood$	9830 3840 4737
likely$	8101 8102 4390 4405 4579 4648 5163 5645
likes$	12413 12414 1171 1172 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 1685 1686 1687 1688 2009 2010 2011 2012 2045 2046 2051 2091 2092 2093 2094 3321 16267 11072 11073 5085 5114
liking$	1171 1172 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5085 5114
limit$	13235
limited$	1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 14346 14347 14348 14349 2521 2615 2616 2617 2618 5112 5293
limits$	14972 14973 14974
line	5643
line$	12340 12351 12363 12364 12368 12370 12375 12376 12377 12378 12379 12383 12384 12385 13338 13469 7636 13476 14046 16282 16288 16430 16466 16529 10765 11019 11614 11678 5942
lined$	4799
lines	11648
lines$	12339 12357 12363 12364 12367 12369 12374 12383 12384 12385 13347 7569 13410 8202 14046 8307 14502 16282 11019
lingered$	12578
link	16248
link$	2058 16216 16404 5617
linked	4736
linked$	2124 4428 16259 4593 16448 10611 10619 16459 5009 11125
linking$	2058
links$	2061 2062 2124 16216 16404 11125
lion$	7443 7445 7446
lions$	7443 7448
lip$	8113 14281 15342 10245 11245 5456
lippy$	5884
lips$	15342
lipstick$	15346 15347 15348 11463 11471
lisp	16649
list	10435 4455 4491 10482 4493 4581 16485
list$	16249 4422 16261 16273 10454 10461 4482 4485 10484 16331 16343 4517 16393 16395 16396 16402 10852 11619 11647
listed$	10484 4517 4531 4573
listen$	12192 12228 12333 12542 12543 12544 12545 12546 12547 13758 7961 7962 7963 7964 7965 15444 15475 15481 15495 15529 15530 15539 15540 15541 15549 15550 15551 15552 15586 15722 15815 15932 16112 16115 10403 11504 11505 11530
listened$	12542 12543 12544 12545 12546 12547 12555 12611 12612 13681 15596 15597 15598 15599 15722 15741 15757 15762 15765 15766 15768 15769 15770 15771 15810 15815 15942 16162 11530
listening$	12547 15474 11531
listenned$	12547
listenning$	12547
listens$	12547 15539 15540 15541 15586 15608 15609 15610 15611
listing$	10484 4517
listinged$	10484
listings$	10484
lists$	16249 10461 4482 4485 10484 16331 4517 16395 11619
lithium$	5963
litre$	10837
litres$	10837
little	4403
little$	52 93 97 100 6938 948 949 950 951 1143 7181 1358 1368 7520 7523 7602 7812 7918 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2132 2218 2248 2249 2251 2353 8412 2481 2482 2521 2615 2616 2617 2618 8781 14633 14634 2877 2919 2936 8933 9067 9108 15009 15010 9276 9277 9311 15203 15206 15385 3821 3839 15875 15876 15877 10069 10074 10075 10076 4094 15926 15927 16109 16150 10394 5112 5135 5145 5172 5210 5232 5293 5341 5374 5470 5586
live	4403
live$	6146 12225 12228 12292 12300 13054 13055 1450 1451 2229 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2824 2842 2843 2844 2845 2846 9019 3030 3031 3338 9361 3887 10394 10436 10664 16656 16789 5096
lived$	13054 13055 1450 1451 8795 8796 2842 2843 2844 2845 2846 14731 3398 3399 3400 3428 3429 3430 3889 4962 4964 4973 5096 5807
lives$	6002 11927 11928 11929 11932 12781 12819 13054 13055 1450 1451 13325 1497 7489 13575 8071 8090 8091 2229 14081 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 14653 14657 2842 14671 2843 14672 2844 14673 2845 14674 2846 14675 14849 14850 14851 14852 3030 3031 14965 3338 15172 15257 15258 15259 3888 4962 4963 4964 5096 11290 5807
living$	1450 1451 2732 2733 2734 2735 2736 2737 2824 2842 2843 2844 2845 2846 9019 15171 9389 16700 16752 16766 4962 4964 10963 16806 5096 5807
livs$	4964
llama$	14162
llamas$	14162
load$	14202 14203
loaf$	13456 13457 13458 13459 13460 13461 13462 13463
local	4403
local$	7081 2636 3473 16106 10394 4950 11114 5424
locat	16509
locate$	11631
location$	6289 6290 6291 10377 10466 4476 4513
locations$	10377
lock$	4671 16768
locked$	12665 10680 16520 10689 16768 4940 4941
lockers$	10719
locks$	16768 16787
locs$	11461 11463
locusts$	14216
lodged$	4964
lodgers$	8797 8798 8799
lodges$	4964
lodging$	4964
lodgings$	16752
lodgs$	4964
log	4455 4486 4493 4523 11601
log$	15904 10461 16304 10467 4482 4485 10484 4513 4517 4520 10512 4526 16375 16379 4557 16470 16474
loged$	10484 4517 4557
logged	4400 4523 16354
logged$	16302 4495 4496 16339 16343 4531 16376 16389 11615
loggerheads$	15682
loggin	4523
logging$	10484 4520 4526
logginged$	10484
loggings$	10484
loging$	4517
logo$	11481
logos$	11481
logs	4523
logs$	16291 10461 16304 10467 4482 4485 10484 4517 16375 16474
loiter$	11416
loitered$	11416
loitering$	11416
loiterred$	11416
loiterring$	11416
loiters$	11416
lone$	3473 5423
loner$	5866
loners$	5866
long$	9271 9346 10247 16109 5448 5470 5471 5479
longer$	8803 8808 8844 14747 9070 3080 3081 9084 9211 4622
look$	6043 6355 808 809 810 1038 1906 2664 8959 8960 8961 8964 8965 8967 8968 8971 2981 2990 9034 3052 9044 3304 3305 9361 3388 9453 3521 3522 3523 3603 3605 3606 15904 15932 4205 16113 16115 16390 4956 5370 5372 5453 5482
looked$	808 809 810 7850 2621 2981 2990 9055 14896 14897 14898 14910 3388 3521 3522 3523 3603 3605 3606 15757 15762 15765 15766 15768 15769 15770 15771 15942 4205 16162 10384 4568 4800 4951 5370 5372 5453 5482 5981
looking$	808 809 810 6802 13539 13540 8006 2016 2017 2018 2019 2020 2021 8030 8652 8916 8952 8959 8960 8961 8964 8965 8967 8968 8971 2981 2990 14823 14831 14832 9054 14896 14897 14898 9069 14909 14969 14970 14971 14979 14994 14996 3326 15321 9846 4205 16267 11427 11428 11436 11437 11441 11531 5806
lookings$	16267
lookked$	2981 2990
lookking$	2981 2990
lookout$	2217 15126 15127 15128 15129 15680 5928
lookouts$	2217 5928
looks$	12156 12585 12586 808 809 810 2981 2990 3304 3305 3388 15277 15278 15345 3521 3522 3523 3603 3605 3606 15438 4205 4956 5370 5372 5453 5482
loop$	11222
loops$	11222
loose$	6364 14285 14286 5180 5216 11225
lorry$	6296 12820
lose$	2876 8918 8919 8920 14759 14760 14761 8924 8925 9151 15503 4884 4974
loser$	14037 14038 14039 11162 11163
losers$	14037 14038 14039 11162 11163 5869
loses$	4884
losing	4834
losing$	3516 15868 15869 10825 4884 4974 5735
loss$	14152 16093 11728
losses$	14152
lost	4834 4912 16742
lost$	12992 13051 8187 8457 2468 2469 2876 3516 15678 16117 16118 16119 16120 4292 4293 10715 10825 4884 10950 4974 5155 5185 5219 11576 5735
lot$	12101 867 7234 7235 13293 13901 13957 13970 2207 2635 14633 14634 2867 2921 14817 14825 14826 9190 15622 4146 4632 10649 11146 11238 11378
lots$	2207 2866 3519
loud$	5319
loudmouth$	5864
loudmouthed$	5873
loudmouths$	5864
lounge	10963
lounge$	3580 3581 3582 16801
lounges$	3580 3581 3582
lout$	11217 5853
loutish$	5853 5882
louts$	14058 14059 14060 11217 5853
love$	658 659 660 661 662 663 664 665 666 667 668 1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 14323 5085 5114
loved$	1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5085 5114
lover$	12498 12499 11045
lovers$	12498 12499 11045
loves$	658 659 660 661 662 1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5085 5114
loving$	1171 1172 1295 1685 1686 1687 1688 2009 2010 2011 2012 2045 2091 2092 2093 2094 5085 5114
low$	6780 8197 8219 2293 14262 14289 14290 14291 14292 14346 14347 14348 14349 2521 2533 2534 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8541 8542 8543 8544 8545 8546 8548 8549 8550 2578 2579 2580 2581 3565 3567 15421 5140 5216 5293 5341 11485 5950
lower	4734
lower$	2533 2534 5752
lowest$	2433 5783
lowlife$	5853
lowlifes$	5853
loyal$	2558 5618
loyalty$	6438 448 12740
luck$	12643 13278
lunch$	16809
lung	16661
lupus	10921 5725
lupus$	16759 11716
lurch$	15938
lure$	1053 1054 1055 1056 13383 13538 5024 5079
lured$	1053 1054 1055 1056 5024 5079 11107
lures$	1053 1054 1055 1056 5024 5079
luring$	1053 1054 1055 1056 5024 5079
lycra$	11481
lying$	1136 1137 1138 13107 1796 1797 1836 14064 14120 14126 14127 15091 15092 15093 15094 15095 15678 5873
machet	16840
machete$	10983 16837
mad$	11235
madam$	11136
madams$	11136
made$	42 43 45 123 124 126 127 128 11971 11995 167 6159 6160 6161 6162 6163 6164 6165 335 336 337 428 429 501 554 602 12547 760 765 852 6861 878 12715 12716 12717 903 6895 988 7064 12908 12909 1112 1113 1132 1139 1140 1193 7331 1759 13611 1811 1938 1942 7966 7967 7968 13819 13837 2080 2099 2100 13940 2278 2279 2281 2318 2491 2821 3188 3189 15298 9485 9735 9737 9740 15612 15618 3796 9866 9917 9956 15882 15883 15884 15885 4078 4217 4218 4269 4374 4590 16425 10618 4829 10906 5129 5606 11637
magist	5824
magistrate$	4994
magistrates$	14461 14462 4697 16603 4994
magnet$	14173 2454 2471 2472 4657 11653
magnets$	14173 2454 2471 2472 4657 11653
mail	4480 4507
mail$	16086
mails$	16086
main	10463
main$	16209 10376 16286 16301 16442 16512 16517 5163 5208 5645 5648 5650 5651
maintained$	16584
maintenance$	11241
major$	5651
majority$	4632
make	4522
make$	42 43 45 124 126 127 128 11971 167 6159 6160 6161 6162 6163 6164 6165 6166 6167 6173 6174 6175 6176 6177 335 336 337 6360 428 429 501 12335 6498 554 602 760 765 852 6861 878 988 1112 1113 1132 1139 1140 7133 1193 7330 7667 7672 1759 13611 1811 13758 1938 7930 7931 7932 1942 2080 2099 2100 2278 2279 2281 2821 14764 3008 3024 3292 15298 9503 15346 15347 15348 15366 15367 9541 9601 9735 9736 15583 15606 9769 15614 15618 15619 3796 15680 9955 4078 4217 4218 4374 10404 4777 4829 5129 11471 5606
maked$	335 336 337 852 878 988 1112 1113 1132 1139 1140 1193 1938 1942 2080 2099 2100 15298 3796
maker$	11139 11143
makers$	11139 11143
makes$	6021 11860 11861 11862 11863 11864 11865 42 43 45 124 126 127 128 11971 335 336 337 428 429 554 602 760 765 852 6861 878 12715 12716 12717 988 1112 1113 1132 1139 1140 1193 1759 13611 1811 1938 1942 7966 7967 7968 2080 2099 2100 2278 2279 2281 2821 15298 15366 9735 15618 3796 4078 4217 4218 4374 4829 5129 5606
makeup$	15346 15347 15348 15438 11463 11471 11481
making$	42 43 45 124 126 127 128 11972 11973 11974 167 6159 6160 6161 6162 6163 6164 6165 6166 12007 335 336 337 12177 12178 12179 12180 12181 12182 12183 12184 428 429 554 602 760 765 852 878 988 12835 12905 1112 1113 1132 1139 1140 1193 7185 1811 1938 1942 7974 7975 7976 2080 2099 2100 13976 2278 2279 2281 2821 14831 14832 3008 9031 15298 3796 15678 4078 15981 4217 4218 4374 4829 5129 11140 5606
maladaptive$	5022
maladjusted$	5297
male	5653 5659
male$	12468 8012 8046 8680 8683 9464 15303 15304 9467 15306 15307 3495 10406 4583 11167 11414 5424 5645
males$	11849 6273 12112 12119 6285 6288 12130 12131 12138 12139 12141 12143 12150 12162 12345 12363 12395 6582 12426 12427 12434 12437 12468 7099 7100 7101 7102 13263 13847 13861 8028 13867 13868 13887 13888 13889 13890 13895 13896 8059 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 14480 14481 14482 14483 14827 4583 11015 11167 11288 5898
malicious$	13939 5128 5243 5882
malign$	2134 2135 2136 5156
malnourished$	5445
malodorous$	5903
mam	4917 4927 10919 4932
mam$	4918 4930 10930
man	11004
man$	11849 6050 6052 6255 6273 6277 12119 6282 6284 6285 6288 12130 12131 12135 12138 12141 12143 6323 12162 12165 6331 12298 12363 12386 12387 12388 12389 6552 6553 6554 6555 12394 12395 12396 12399 12434 12437 12468 12471 12481 12482 12489 12490 12494 12495 12517 12539 12728 12778 12821 12822 12831 12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12882 12884 7059 7084 7095 7096 7097 7098 7114 12956 12957 12958 12959 12960 12961 12962 12963 12964 12966 13017 13018 13031 13037 7209 13103 13118 13176 13177 1352 7400 7417 7428 7429 7431 7432 7690 7711 13581 13589 13706 8028 13867 13868 13887 13888 13889 8316 14158 14294 14510 14538 14555 14556 14557 14558 14559 14560 14561 14563 2738 8733 14581 14615 14621 14623 2798 8793 14638 14639 2823 14654 14655 14656 14663 2836 2837 2854 2864 2865 2883 14728 2904 8901 14742 14827 14837 14838 14839 9021 14961 15062 15063 15064 15065 15067 15070 15072 15074 15119 15212 15216 3389 15219 15223 15224 15225 15226 15273 9531 9540 10406 16793 16842 11015 11050 11074 5228 5244 11361 11364
manage	10492 4696 4800
manage$	547 548 549 550 551 552 553 14041 14102 14103 14323 14433 2689 8681 8682 2692 2732 2733 2734 2735 2736 2737 2824 14764 8959 8960 8961 8964 8965 2975 8967 8968 8971 14811 2998 14828 14829 8995 3005 3006 8998 3013 3020 9012 9013 9014 3032 14870 3048 3338 15562 15935
managed$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2998 3013 3032 3048 3338 15638 15639 15640 15641 15642 3883 4791 4810 5774
management$	8579 4265 4266 4267 4268 16620 5535 11556 11647
manager$	12176 9919 9924 9925 9942 9943 16133 10322 16200 16201 16330 11647
managers$	12176 9919 9924 9925 16133 10322 16200 16201 16330
manages$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 2998 3013 3032 3048 3338
managing$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 2824 8959 8960 8961 8964 8965 8967 8968 8971 2998 14831 14832 3013 3020 9012 9013 9014 3032 3048 3338
manbag$	11478 11481 5908
manbags$	11478 11481 5908
maneater$	11217 5870
maneaters$	11217 5870
manipulate$	2253 8642 5213 11522
manipulated$	11875 2253 5213 11522
manipulates$	2253 5213 11522
manipulating$	2253 5213 11522 5882
manipulative$	5303 5882
manipulator$	11162
manipulators$	11162
manner$	2829 2830 2831 2832 2833 2834 2835 14720 14721 15277 15278
mannered$	11316 11317
manners$	14250 14251 14252 14253 14254 2479
many$	151 152 153 6190 6213 609 7658 7686 14512 14936 9419 10217 10218 10241 10242 10625
map	4427 11605
map$	4425 4426 4453 4469 4518 5616
mapped$	4425 4453 4469 4518 16389 5616
mapping$	4425 4453 4469 4518 5616
maps$	4425 4453 4469 4518 5616
march$	12361
mardy$	5873
marginalised$	5424
mark$	11252
marked$	16343 4531
marker$	10521 11625
markers$	10521 11625
market	10798
market$	4784 16636 16639
marks$	11252 11776
marria	16740
mask$	3579 15412 11481 11491
masked$	3579 11498
masking$	3579
maskked$	3579
maskking$	3579
masks$	15404 15405 15406 3579 15409 15412 11481 11491
massage$	4336
master$	9254 15169
mastermind$	5855
masterminds$	5855
masters$	9254 15169
match	16248
match$	3233 9225 4386 10423 4564
matche	4448
matched$	16208 4386 10439 4564
matches$	4386
matching$	9561 4555 4564 5485 5495 11650 5704
matchs$	4564
mate$	7725 7733
materi	4400
material$	15017 16268
materialistic$	5882
mates$	6440 6441 6442 12358 12878 12879 12880 7725 7733
maths$	8153 11777 11779
matric	11605
matrix	11605
matrix$	16396 16402 11606
matted$	5471
matter$	354 12809 1319 1320 1321 1333 1334 8941 8942 8943 8945 9670 9671 9710 15583 10319 4383
matters$	14657 10208 4383
mattre	10951
mattress$	16789 10958
mature$	2723 2871 2875 2884 3012 9080 3102 3103 3104 3105 14935 3135 3390 9422 3456 3460 11409 11410 11411 5896
maturity$	2723 14579 2829 2830 2831 2832 2833 2834 2835 2935 5896
may	4390
may$	281 12361 8516 2762 3041 3047 3333 15255 3461 10401 4413 10474 4543 4667 4675 4691
mayhem$	13912 11105 11203
mdma	10833
mdma$	16671
me$	14980 11551
meal$	16809
meals$	16809 16812
mealy$	5272
mean$	11841 11866 13611 15366 10272 5220 5243 5450
meaningful$	10044 10045 10046 10047
means$	11841 11866 12716 12717 13267 13611 15366 4739
meant$	12273 12274 12716 12717 15697
measur	11680 11685
measure$	370 371 372 6918
meat$	11891 11287
mechanic$	12176 12505 12506 12507
mechanics$	12176 12505 12506 12507
meddle$	1413 1414 1415
meddled$	1413 1414 1415
meddles$	1413 1414 1415
meddling$	1413 1414 1415
media$	6577 6578 6579 6580 6581 12420 12421 12422 16352 10545 16541
medica	10828 5964
medical$	16649 16666 5756
medication$	16666 16683
medicine$	13139 11742
mediterranean$	3495 9490 9492 5450 11473
medium$	2533 2534 8531 8532 8533 8534 8535 8536 8537 8538 8539 8540 8541 8542 8543 8544 8545 8546 8548 8549 8550 3482 5427
meet$	11944 11951 12092 12093 12094 12096 6405 6406 6407 12257 12259 12260 12415 591 592 593 12479 12542 12543 12544 12545 12546 12613 12614 12615 6984 1004 1005 1108 7280 13804 13806 13812 13814 15123 15124 15125 15444 15475 15481 15495 15932 16300 16623 11054 11504
meeted$	1108
meetin	16385
meeting$	12043 12287 591 592 593 12479 12539 12542 12543 12544 12545 12546 12613 12614 12615 6984 1108 7248 7272 15712 15713 15714 16323 16620 11531 11630
meetings$	12539 15712 15713 15714 16620
meets$	591 592 593 1004 1005 1108 16355 16623
meetted$	1108
meetting$	1108
melato	5748
melatonin$	11739
meloterritorial$	5882
member	10375 16223 16224 10390 10398 4428 16307 10480 16341 16349 16366 16369 16372 10535 16374 4547 4548 16385 16386 16388 10582 16429 16437 4614 4628 16475 4652 16492 16495 16500 10675 10691 10700 16538 10701 16552 16595 16607 10774 4785 16619 16631 4809 16641 11605 11638 5653 11660 11665 11672 11684 11685
member$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 9751 9761 9773 9778 9779 9942 9943 16265 16448 16539 11004 11125 11200 11288
members$	182 363 6383 393 431 12508 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 7071 1285 1286 1288 7329 7650 1788 7818 8095 2105 2106 2107 2112 13993 14063 2288 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 2589 3449 3543 3592 3593 15553 15554 15555 15556 15557 9726 9727 9728 9743 10149 16251 10515 4525 4551 16420 10605 16448 4625 16467 10643 4670 4689 16539 16540 10706 16587 10759 16598 10776 10804 10807 11125 11200 11205 11288 5306 11611 5638 5654
membership$	4428 10594 16432 11125
memory$	7157 1167 7159 1169 11753
men$	11849 6051 11988 6256 12095 6273 12112 6275 6276 12116 12117 12119 6282 6284 6285 6288 12127 12130 12131 12135 12138 12139 12141 12143 12147 12149 12151 12152 6321 12160 12162 12164 12166 12167 6332 6333 12243 12248 12255 6440 6441 6442 12298 12343 12344 12363 12386 12387 12388 12389 6552 6553 6554 6555 12394 12395 12396 12399 6582 12424 12425 12429 12434 12437 12468 12471 12481 12484 12487 12488 12493 12494 12495 12505 12506 12507 12517 12539 12613 12614 12615 12725 12729 12742 12743 12744 12745 12746 12777 12821 12822 12830 12882 12883 12885 12888 12889 12890 12891 12892 12893 7059 7083 7085 7095 7096 7097 7098 7099 7100 7101 7102 7111 7113 12956 12957 12958 12959 12960 12961 12962 12963 12964 12966 13017 13018 13029 13031 13033 7198 13038 7203 13044 13045 7209 13084 13086 13103 13104 13108 13110 13118 13175 13176 1351 1353 13242 7411 7412 7416 7418 13259 13260 13261 13262 13263 7428 7429 7431 7432 13307 13333 13334 13335 13336 13337 13369 13383 7592 13444 7691 7695 7712 13582 13589 13704 13845 13851 13852 8028 13867 13868 13875 13876 13879 13880 8046 8047 8048 13887 13888 13889 13890 13893 13895 8059 8062 14158 14244 14248 14294 14301 14305 14466 14480 14481 14482 14483 14510 8680 8683 14526 14527 14528 14529 14530 14531 14532 14538 14555 14556 14557 14558 14559 14560 14561 14562 2738 8732 14586 14587 14604 14613 14621 14622 14623 2796 14638 14639 14658 2836 2837 2854 2864 2865 14700 14701 14702 14703 14704 2883 14713 14715 14716 2888 14726 8900 14741 8907 14794 14796 14827 14837 14838 14839 14957 14958 14961 15062 15063 15064 15065 15068 15073 9258 15106 15149 15163 15210 15211 15213 15214 15215 3389 15219 15223 15224 15225 15226 9396 3419 15252 9417 9418 3432 3433 3434 3435 15266 15273 3445 3446 3447 15376 15441 11015 11017 11019 11050 11070 11074 11085 11361 11364
menace$	2075 2076 2077 8160 2170 8162 8163 8164 8165 8166 8167 8168 8169 8170 8171 14010 14011 8174 8175 5122 11134 11162 11185 5880
menaced$	2075 2076 2077 5122
menaces$	2075 2076 2077 5122 11134 11162
menacing$	2075 2076 2077 5122 5450 11444 5880
mend$	446 16112
mended$	446 9690
mends$	446
meningitis$	5954
mental	10828 10829
mental$	16666 16667 10847 4859 10854 16740 11289 5950
mentality$	14293 11125 11133 11152 11246 11331 11587
mentally$	5334 5422
mentor$	11755
mentoring$	175
merchant$	14175 14176
merchants$	14175 14176
mercy$	11867
merely$	3680 3841 4061 4062
merry$	8268
mess$	6373 1006 1079 1080 1413 1414 1415 13564 13565 13566 13567 13568 13569 13570 13571 9405 16093 10260 11249
messag	16259 4507 4511 4552 10703
message$	12415 591 592 593 595 596 597 598 599 600 601 6984 1090 16526 10762 11568
messaged$	591 592 593 595 596 597 598 599 600 601 1004 1005 1090
messages$	12125 6301 6302 12156 591 592 593 12423 595 596 597 598 599 600 601 1090 12955 13248 10454 4465 4513 16382 16541 11568
messaging$	12043 591 592 593 595 596 597 598 599 600 601 6984 1090
messed$	1413 1414 1415 1478 1479 2563 8560 15061
messes$	1413 1414 1415
messing$	13210 13211 1413 1414 1415
messy$	5471
met	4933
met$	12042 12092 12093 12094 12096 591 592 593 12564 12565 12566 12578 1004 1005 12858 1108 13039 13681 15942 4349 11054
methad	5748
methadone$	11739
methyl	5748
methylphenidate$	11739
mice	4979
mice$	10970
micro$	5495
middle$	3498 3502 9514 10917
might	4390
might$	740 741 1049 1866 3333 3916 3917 3918 3919 3920 4376 10401 4413 4447 10474 4667
migrai	5953
migrant$	11277
migrants$	11277
milk$	942 943
milked$	942 943
milking$	942 943
milkked$	942 943
milkking$	942 943
milks$	942 943
million$	7657
millstone$	11217
millstones$	11217
mind$	6985 1683 7675 14184 14293 14473 2829 2830 2831 2832 2833 2834 2835 14853 15121 9284 15637 15886 11246
minded$	12608 12609 6772 11314 11321 11539
minder$	14789 14940 14941 14942 14943
minders$	14940 14941 14942 14943
minding$	6985 14905 14979 14980 14994 14996
mindless$	5873
minds$	14184 14473 14853 15121 9284 15637
mindset$	14293 11152 11246
mindsets$	14293 11246
mini$	8780 9311 15396 15397 15398 9582 5135 5374 11486 5502
miniature$	9311 5374
minimal$	14346 14347 14348 14349 2521 10069 5293
minimise$	881 1966 5072 11522
minimised$	881 1966 5072 11522
minimises$	881 1966 5072 11522
minimising$	881 1966 5072 11522
minimum$	15925
minion$	5855
minions$	5855
miniskirt$	5908
miniskirts$	5908
minor$	8283
minx$	11223
minxes$	11223
mirtazapine$	5963
misbehave$	5879
misbehaved$	5879
misbehaves$	5879
misbehaving$	5879
misbehaviour$	5879
miscar	5745
miscarriage$	11736
miscarried$	11736
mischief$	12742 12743 12744 12745 12746 13085 15681 11105 5152
miscreant$	5853
miscreants$	5853
miserable$	13909
misery$	12816 12817 1006 13909
misfit$	14037 14038 14039 11162 11163
misfits$	14037 14038 14039 11162 11163 5869
misfortune$	12680 12681 12683 12684 1006 12906
misfortunes$	12906
misguided$	5022
mishandle$	5916
mishandled$	5916
mishandles$	5916
mishandling$	5916
misjudgement$	4371 4372
misled$	11576
mismanage$	5916
mismanaged$	5916
mismanages$	5916
mismanaging$	5916
misper$	11025 11172
mispers$	11025 11172
miss$	12228 12257 12259 12260 12261 15503 15678 4250 4251 5776
missed$	15678 16059 16060 16061 16062 4250 4251 16117 16118 16119 16120 5574 5776
misses	4912
misses$	15678 4250 4251 5776
missing$	11911 11912 11913 11914 11915 12233 12296 12400 12401 12409 6572 6573 13108 13573 13920 13921 8526 2606 9681 15678 15720 4250 4251 10542 11025 5776
mistake$	1076 13137 13707 13708 13709 4371 4372
mistaken$	15162 3334
mistakes$	1076 13022 13137 4371 4372
misuse$	6022 11744
misuser$	14031 14032 11162
misusers$	14031 14032 11162
mix$	12228 12542 12543 12544 12545 12546 2058 2072 2073 15123 15124 15125 11149 11240
mixed$	6287 509 510 511 512 513 514 515 516 7410 1478 1479 2058 2072 2073 14346 14347 14348 14349 3474 3477 3492 3496 3500 3508 9513 9521 9522 9523 3534 3535 5455
mixes	16284
mixes$	2058 2072 2073 16271
mixing$	12542 12543 12544 12545 12546 2058 2072 2073
mixture$	11149
mob$	2126 2127 2207 2635 11132 5142
mobile$	10465 4528 16358 5632
mobiles$	10465 4528 16358
mobs$	2207
mock$	16702 5785 11779
mocks$	16702 11779
models$	15432
modern$	5282
modestly$	12616
modicum$	1360
modus$	5643 11645 5935
mohawk$	5904
mohawks$	5904
mohican$	5905
mohicans$	5905
molestation$	10910
mollycoddling$	14891 14905
moment$	7078 4704
moncler$	5907
money$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 6440 6441 6442 12302 12303 12304 6545 6546 6547 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12503 12541 12848 12849 12850 12907 12921 12922 12923 12924 12925 12926 12937 12938 12939 12940 12944 12945 13030 7203 7209 7286 13264 7490 13356 13369 13380 13381 13382 13383 13538 8001 13842 13843 13864 13870 8036 13897 13913 14305 14700 14701 14702 14703 14704 16088 10306 16154 16288 16409 11072 11108 5244 5279 11579
monito	4455 4523 10543 4800
monitor$	4437 4441 16365 16375 16379 10547 4557 16470 11631
monitored$	4441 16302 10504 16343 16376 16381 10547 4557 16389
monitores$	4441
monitoring$	4441 4553 16383 10547 10982 11654
monitors$	4441 16375 10547
monkey$	15881 11223
monkeys$	11223
monster$	11136 11162
monsters$	11136 11162
month$	15671 15672 15673 11579 11783
months$	11579 11783
mood	10829
mood$	16667 5705 11733
moods$	11733
moody$	5882
moped	16341 10773
moped$	16611
moral$	7950
morals$	2479 14448 11207 11332
more	5611 5688
more$	6012 6013 6014 6015 6016 12209 6785 6786 12921 12922 12923 12924 12925 12926 1317 1318 1546 13509 13687 13700 2741 2742 2743 2744 2745 2746 2747 2748 2749 2757 2758 2759 2760 2776 2809 14746 14816 14825 14826 3106 9217 9315 9419 15742 15751 4259 4260 4261 4262 4263 10316 10318 4338 4339 4343 4483 11378 5645
morning$	15671 15672 15673 16624 4845 4894
mornings$	4894
moron$	11217 5870
morons$	11217 5870
morphi	10840
morphine$	16678
most$	867 6916 1021 14512 14816 14934 14936 14964 9219 15152 9401 9431 3530 9623 3634 3636 4632 10649
mostly$	3588
moth$	1495
mother	10901 16741 10904 4917 4927 10919 4929 4932 4938 16769 16785 16791 10956
mother$	13395 2273 2274 8566 8567 14458 8735 14637 2850 2859 8851 8852 8853 8854 8897 8898 8899 3374 3375 3376 3377 4905 4906 4907 16737 16739 10902 4914 4915 4918 16750 16751 4925 4926 16762 16766 10929 10930 10937 4958 4959 16799 11336 5385 11397
mothered$	5385
mothering$	2753 2754 2755 14891 14896 14897 14898 14905 14980 5385
motherred$	5385
motherring$	5385
mothers$	12314 13395 2273 2274 8566 8567 2753 2754 2755 3374 3375 3376 3377 15213 10164 4925 11336 5385 11397
moths$	1495
motions$	16084
motivated$	2013 8507
motivation$	14448 11103 11332
mould	4979
mould$	16807 10970
mount	4522
moustache$	9528 11445 5904
moustaches$	9528 11445 5904
mousy$	5471
mouth$	870 12764 12765 13281 13283 13285 13286 14174 2451 11244
mouthed$	11262 11263 11310 11311
mouths$	12764 12765 14174
mouthy$	5882
mov	4807
move$	6432 6433 6434 6985 2381 2382 2383 2384 2385 2386 15475 15481 15495 15683 16112 16248 16744 16756 11504 11765 11793
moved$	383 384 385 386 12665 2381 2382 2383 2384 2385 2386 15890 15891 10229 4810 16742 10905 10909 4962 4965
moveme	16223 16269 4491 10482 10483 10509 10514 16385 4560 11684
movements$	4473 16347 16352 16353 10516 10551
moves	5774
moves$	2381 2382 2383 2384 2385 2386 14547 16400 11765 11793
moving	16390
moving$	6985
mri$	16695
ms	10921
ms$	16759 11718
much$	95 867 6916 6959 6963 7031 1089 13004 7521 8444 8818 2868 2878 2920 8928 14825 14826 4147 10215 10216 4280 10297 4632 10649 11378 5480
muck$	14313
mug$	14997 11384 11385
mugged$	5013
mugger$	14037 14038 14039 11162 11163
muggers$	14037 14038 14039 11162 11163
mugs$	14997 15112 11384 11385
mugsho	5621
mugshot$	4443 11612
mugshots$	11612
mule$	14040 14314 14315 14316 11088 11164 11270 5280 11272
mules$	14040 14314 14315 14316 11088 11164 11270 11272
mulish$	5873
mullet$	5904
mullets$	5904
multi$	3902 4403
multiple$	609 10217 10218 10921 5953
multiply$	11989
mum	10901 16741 10904 4917 4927 10919 4929 4932 4938 16769 16785 16791 10956
mum$	13626 2273 2274 8566 8567 14458 8736 2859 8851 8852 8853 8854 8897 8898 8899 3374 3375 3376 4905 4906 4907 16737 16739 10902 4914 4915 4918 16750 16751 4925 4926 4930 16762 16766 4938 10929 10930 10937 4958 4959 16799 11336 11397
mummies$	11397
mums$	13626 2273 2274 8566 8567 3374 3375 3376 4925 11336 11397
murder$	4411 16397 10664 5645
murders$	16397
murmur$	11720
muscle$	8124
muscly$	5427 5903
muscular$	5427 5725 5903
music$	13144
must	4674
must$	21 22 23 24 25 26 6268 1049 1178 1678 1778 1794 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1912 1925 2762 3180 3181 15255 9436 16101 4275 4277 4364 4543 4615 4691 4778 11570 5605
mystery$	1761 1764 1767 1768
nails$	14504 15021 15024 9533 9534 15407 11457 11463 5473
naive$	104 105 1779 14680 14681 14682 8910 8911 8912 8933 9098 9099 9100 9101 15110 15856 15857 5103 11373 5882
naivety$	12203 12204 12205 12206 12207 12208 12597 12598 12599 12600 12677 870 6878 6879 6899 12738 12927 12928 12929 12930 12931 12932 13137 7773 1783 1784 7776 7869 1879 7871
naked$	6585 6593 12477 6986
naltrexone$	5963
name	4578 4586 4598 10589
name$	11906 12192 2297 8289 14625 14626 14627 14628 14665 14666 14667 9356 15195 9360 16145 16236 4429 16359 4776
named$	4566 4776 4999 5645
names	4400 4408 10435 4460 10451 10471 4491 10482 10483 16374 16484 16485
names$	16219 16236 16249 16250 16251 16253 4429 4431 16273 10454 4483 4508 10508 16359 16391 4776 16640
naming	4578 4586 4598 10589
naming$	4776
nan	10901 16741 10904 4917 4927 10919 4929 4932 16785 16791 10956
nan$	13395 4905 16737 16739 4930 10930
nana	16791
nannies$	14940 14941 14942 14943
nanny$	14789 14940 14941 14942 14943
nannying$	14891 14905
nans$	13395
narcissist$	11162
narcissistic$	5882
narcissists$	11162
narcol	5725
narcolepsy$	11716
nasoga	5721
nasogastric$	11712
nasty$	2306 8346 8461 5155 5243 5882
nation	10891
national$	16729 5633
natural$	12699 12700 5368
nature$	14550
naughty$	8131 5155 5297 5303 5882
ne$	2308
near	10560
near$	7458 4136 4137 4138 16351
nearby$	10542
nearly$	3344 3345 3486 5373 5402
neat$	3495 9492 5470 5471
neatly$	3493 5451
necessary$	4739
neck$	13316 14390 15342
necks$	13316 15342
neds$	5870
need	10415 16650 4866 10945
need$	21 22 23 24 25 27 937 938 1051 1529 1530 7527 1537 1538 1539 1629 7660 1678 1867 1892 1913 1917 2660 2661 2662 2763 14609 14685 14686 14687 2929 8921 8951 2961 14822 3001 14883 14884 14885 3059 3060 3061 9053 3063 3064 3065 3066 9061 9062 9063 9064 9065 3076 3077 3078 14908 9071 9072 9073 9074 9075 9076 9077 14916 14918 9098 9099 9100 9101 9102 9103 9104 9105 3117 9134 9135 9136 9142 3152 3153 9145 3155 3156 3157 3158 9150 3160 9152 9153 3163 14995 9158 3174 3175 9167 3177 9169 9170 3180 3181 15013 15154 9318 15180 3436 9437 15298 4360 4366 16239 16267 4674 10857 16783 11698 11747 11755
needed$	13268 1529 1530 14822 3076 3077 3078 3117 9150 3160 9152 3174 3175 3909 4739 16581 5747
needing$	2660 2661 2662 14978 9156
needless$	6078
needs	4866 5754
needs$	21 22 23 24 25 28 11986 11987 937 938 1529 1530 1678 1868 1893 1914 1918 14284 2660 2661 2662 14822 3076 3077 3078 14908 9071 9072 3117 9150 3160 9152 3174 3175 15298 16037 4359 4365 16267 4831 4848 10857 4876 4893 11698 5747 11747 11755 11756 11759
needss$	11756
needy$	5297 5882
neer$	2308
neet	5780
neet$	11771 5889
neets$	5888
negative$	6117 13887 13888 13889 13890 2134 2135 2136 14360 14361 16418 5120 5156 5157 5255 5338
neglec	4940 10936 16784
neglect$	15957 4207 4208 16093 16149 16772 16773 16774 16776 5568 11580 11582 11786 5798
neglected$	4207 4208 10931 5566 5567 5568 11786 5798
neglectful$	5913
neglecting$	4207 4208 5567 5568
neglects$	4207 4208 5567 5568
negligence$	11582 5913
negligent$	5913
negligently$	5913
neighb	10733 11800
neighbourhood$	14081 14206 14207 4381 10373 10374 4385 10379 16222 10399 10407 10408 10409 4419 4420 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 10485 4497 10491 4502 10498 16342 10510 4546 10624 4650 10647 10687 4730 10722 16571
neighbours$	14076 14080 8302 8303 11113 11114
neither$	891 1908 1986 3752 3757 3767 3779 3893 3981 9972 3982 9973 3983 3984 3985 9976 3993 4004 4005 4006 4007 4008 4009 4018 4029 4065 4071 4072 4073 4074
nerves$	3190
nest$	13221 13222 13223 13224 13225 2131 2207
nests$	2207
net$	16050
networ	16269 10582 16454 4785 16615 11684 11685
network$	12363 12381 12382 16254 16257 16282 16420 4780 10776 11019 5617 5696
networks$	16257 16282 11019
neurod	5947
never$	255 6727 6740 6741 6742 6743 753 916 963 1789 1798 7819 1848 1849 1850 1851 1901 1902 1903 1904 1905 1907 1908 1970 7980 7981 3621 3623 9643 3653 3654 3655 9647 9648 3666 3671 9663 3713 9768 3778 9803 9804 3822 15689 15690 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 3997 4010 4065 4333 4334 4622 4886 4890 5105 5294 5390 5538 5910
nevertheless$	12034 12038 7015 7016 7017 7018 7019 7020 7021 7022 7023 7024 7026
new	4403
new$	10394 10916
news$	13966 8464 8465 8466 15862 15863 10368
next	4799
next$	53 6852 6853 6854 6855 12873 2895 3118 9544 10084 16218 16343 16610 11619 11634
nice$	8129 2139
nicer$	7040 7041 7042
niche$	16360
nick$	14138
nickna	4408 4460 10451 4491 10482 10483
nicknames$	16251
nicotine$	16681
nigerian$	3495 9492
night$	12990 13699 13922 14119 15671 15672 15673 16380 4793 16624 16679 16680 5950
nightm	5950
nightmare$	13929 2212 8203 2213 8204 2214 8205 2215 8206 8551 11136 11217
nightmares$	8551 11136 11217
nights	10841
nights$	16679
nike$	11481 5495 5498
nikes$	11481
nine$	13992
nines$	15440
nineteen$	12465 12467 669 12500 12501 14555 14556 14557 14558 14559 14560 8728 14597 14598 14599 14600 14601 14602 14603 15294 11361
nitrous$	10833
no$	93 100 12194 12267 12283 12550 12560 12591 6810 831 6826 857 12721 906 936 958 959 967 973 7039 7181 7187 7224 13092 7319 7320 1330 1373 1374 7520 1533 1534 1535 7584 7602 13502 13601 13632 7802 1813 1814 7812 13677 7918 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1975 1976 1977 1978 1979 1980 1982 1983 1984 1985 1988 8186 2218 8215 2248 2249 2251 2264 2265 8279 8280 2299 2300 2301 2302 8348 8412 8413 2425 2428 2521 8651 2812 2817 8839 8840 2853 8908 8909 2930 2931 14866 9067 3079 3083 3084 3085 3086 3093 9089 9090 3159 3161 3162 9155 3168 3169 9165 3178 3179 3220 9274 9275 3285 3286 9296 3336 3412 3413 3414 15251 9673 9674 9675 9676 3710 3711 3712 3719 3724 3725 3726 3727 3728 15564 15565 15566 15567 3743 3754 3755 3756 3758 3760 3761 3768 3770 3780 3782 3783 3785 9787 3815 9807 9810 9811 9812 3823 3824 3825 3826 3827 3828 3829 3839 15689 15690 9855 9856 9857 9858 9862 3950 3953 3955 3981 9972 3982 9973 3983 3984 3985 9976 3986 3988 3989 3990 3991 3993 4004 4005 4006 4007 4008 4009 4014 4015 4016 4017 4018 15852 4030 4042 10035 4049 4053 4054 4055 4056 4066 10069 10076 4088 4089 4090 4091 4092 4130 10213 4924 4968 16807 10972 5112 5187 5195 5216 5261 5293 5341 5394 5561 5563 5586 5645
nobody$	832 856 905 935 6948 1975 1976 1977 1978 1979 1980 1981 1983 1984 1985 1986 8347 14676 14926 3159 3161 15133 3335 3412 3413 3414 3754 3755 3756 3757 3761 3767 3779 3949 3954 3981 9972 3982 9973 3983 3984 3985 9976 3988 3989 3990 3991 3993 4014 4015 4016 4017 4018 15851 4029 4041 15872 4065 11382 5393 5539
nomark$	5872
nomarks$	5872
nomina	10564 11605 11607
nominal$	16265 10555 10557 10558 16414 4605 16444 10782 11125 5619 11633 11639
nominals$	16255 10555 10558 16414 16444 10782 11125 5929
nominated$	4573
non	10889
non$	2219 2586 4919 5191 5193 5287 5288 5289 5290 5291
nonattendance$	16727
nonce$	15116
noncompliance$	5878
noncompliant$	5878
none$	739 755 891 1377 1986 1993 1994 2819 14676 9116 3126 15133 3752 3757 3761 3767 3779 3845 3846 3847 3893 3981 9972 3982 9973 3983 3984 3985 9976 3993 4004 4005 4006 4007 4008 4009 4018 4025 4026 4029 4041 15874 4065
nonengagement$	5878
nonetheless$	12034 12038 7015 7016 7017 7018 7019 7020 7021 7022 7023 7024 7026
nonexistent$	16094 16095 16096 16097
noose$	13282
normal$	14399
normalise$	5072 5090
normalised$	5072 5090
normalises$	5072 5090
normalising$	5072 5090
north$	3569
nose$	1185 1186 13074 13075 13323 15342
noses$	13074 13075 13323
not	10732
not$	11954 6126 6128 6200 6204 6726 6728 12571 6740 6741 6742 6743 753 12750 978 980 981 1036 1039 7158 7160 7315 13155 13156 1386 1388 1536 7546 7547 7641 7642 1652 1653 1655 1658 1684 13520 13521 13610 1789 1798 7808 7833 7834 1901 1902 1903 1904 1905 1907 1987 7982 7983 2008 8099 2109 2138 14107 14110 8342 2366 2367 2368 2369 2370 2371 2372 2424 2467 8492 2502 8494 8495 8496 8497 8498 2516 8561 2780 2813 8806 8807 2820 2923 2925 2926 2937 2960 3075 9085 9086 9087 9161 3173 3176 9173 9174 9175 9176 9177 9178 3198 3221 3223 3225 3232 3281 3282 9274 3306 3307 3327 3332 3370 3619 3620 9615 9616 9617 9618 9637 9641 9642 3666 3671 3699 3717 15564 15565 15566 15567 3753 3759 3769 3781 9801 9802 3814 3817 3822 15689 15690 3862 3863 9869 9870 9871 9872 9873 9901 9902 9948 9949 3959 3960 3961 3962 3963 3964 3965 3966 3967 3968 3969 3970 3972 3973 9970 9971 3981 3982 3985 3992 3997 4001 4010 10002 10004 15868 15869 10042 10048 10049 4065 4079 4080 4136 4137 4138 4150 10277 16139 16184 16185 16187 4622 4825 4886 4890 10893 5073 5294 5375 5376 5382 5390 5538 5733
note	4400 4455 4493
note$	3607 3608 10369 10461 4482 4485 10484 4517 4520 4526
noted$	3607 3608 16302 4495 4496 16389
noteed$	10484 4517
noteing$	4517
notes$	3607 3608 10461 4482 4485 10484 4517
nothing$	52 6044 55 12104 6809 6931 6932 6938 948 949 950 951 12876 1143 13057 14153 2436 14279 2481 2482 14312 2877 2919 2936 14926 9108 9109 3200 3201 3302 3319 9313 15382 9613 9699 3709 3744 3745 3746 3747 3748 3749 3754 3755 3756 3789 3790 3791 3797 3798 3799 3800 3807 3808 3830 3831 3832 3833 3834 3835 3836 3837 9839 15689 15690 15851 4024 15922 15923 15924 4100 4101 4102 16114 11382 5522 11532 11723
nothings$	14153
notice	10608 16590
notice$	13440 13441 13687 3607 3608 15813 15886 15907 15908 15909 15910 15911 15912 15913 16446 4621 16493 16497 16547 10743 16583 16591 16828
noticed$	11878 11907 13080 3607 3608
notices$	3607 3608 16493 16497 16547 10743 16583 16591
noticing$	3607 3608
notified$	10462
notify	4507
notify$	4395 4416 4417
notifying$	4416 4417
notifys$	4416 4417
noting	4493
noting$	3607 3608 10369 10484 4520 4526
notinged$	10484
notings$	10484
notoriety$	12679 12886 13838 2360 2361 2362 2363 2364 2365 5233
notorious$	2235 2236 2237 2238 2239 2240 2241 2242 2632 5350 5887
nous$	2686 2688 8767 2777 11399
november$	12361
now$	13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13623 13624 14684 14745
nowhere$	8440 4144 10951 11242 5692
nucleus$	11200
nude$	6585 6593 6594 6986 12824
nudes$	613 12450 629 630 631 632 12824 11029
nuisan	10650 10756
nuisance$	14049 14070 14459 16123 10383 16486 16487 16488 10660 16594 11162 11185 11206 5303 11342 11653
nuisances$	11162 11342 11653 5865
number	10482 4734
number$	6289 6290 6291 610 8981 14820 15155 4527 4597 10596
numbers$	6289 6290 6291 16088 16154 16156 16165 16166 10370 16473
numerous$	6213 609 10217 10218 10241
nurse	16688
nurse$	16672 16687
nurture$	5782
nut$	14158 11386
nutcase$	11217 5870
nutcases$	11217 5870
nuts$	14158 11289 11386
nutter$	11162
nutters$	11162
obese	5731
obese$	11722 5903
obesit	5731
obesity$	11722
obey$	15475 15481 15495 11504
obeyed$	12555
object	4751 16632
object$	16618 11096
objected$	12720
objective$	16564 4739 16618
objectives$	16564
oblige$	13372 13377
oblivious$	101 102
obnoxious$	5882
observ	16403 5628
observation$	10513 11619 5629
observations$	10513
observe$	10547 4557 11631
observed$	11650 5927
observeed$	10547 4557
observeing$	10547
observes$	10547
obsessed$	651 652 653 654 655 656 657 2476 2477 5597
obsessive$	5947
obstreperous$	5873
obstructed$	11576
obstructive$	14425 14426 14427 14428 14429 11299 5882 5913
obtain	16523 4721 5611 5652 5667
obtain$	12587 12588 4394 10430 4517 10802
obtained$	4394 10430 16312 4517 11626 11655
obtaining$	4394 10430 4517
obtains$	4394 10430 4517
obvious$	12699 12700 3735 10241 16079 16080
obviously$	3860 3868 9859 3869 3870
occasion$	15671 15672 15673 15693
occasions$	13524
occupa	4919
occupation$	10910
ocd	5947
ocg	10419
ocg$	16257
ocgs$	16257
october$	12361
odd$	1761 1764 1767 1768 5450 5873
oddballs$	5869
odour$	11450
of	10578 5611 5695
of$	6089 6093 6095 6096 6123 6150 6351 6362 6363 6662 12642 7269 7332 8117 8122 13962 8132 8198 8200 8201 2228 8250 14100 8308 8313 8341 8364 8368 8387 8403 8404 8423 8424 8443 8470 8491 14350 14389 8602 8610 8626 8710 8741 8814 8820 8821 8823 8824 8825 8845 8874 8888 8889 8890 8892 14733 8913 9088 9180 9181 9226 15079 9247 9248 9253 9292 9372 9374 9380 9412 15302 15305 3499 3501 9506 9510 15472 15572 15643 15644 3861 3868 9863 15729 9894 9895 9896 15778 10030 10116 10119 10136 16098 10291 10295 16138 10362 16225 10400 10413 10417 16263 16272 16305 10469 10479 10500 16350 16351 4524 10520 10531 10544 16384 4566 10574 10588 16432 10598 10599 16447 10623 10630 10634 10648 10652 10723 10728 4744 10741 10760 16611 16613 10809 10817 10866 10878 10925 10934 10935 10938 10939 5008 11116 11200 11465 11510 11525 11619 11634 5645 11638 11640 11662 11694 5747 5769 11818 11826
off	10801 4887
off$	6073 11941 12145 6317 6337 12405 12408 12412 6691 12776 6939 6940 6941 6942 6999 7000 7001 13108 13109 13116 7460 7485 7609 13506 7708 13684 7958 7959 13865 14069 8235 8247 8248 14164 2394 8399 8429 2606 14953 9197 9198 9199 9200 9201 15040 15041 15042 15430 15431 9683 15890 15891 10181 10182 10200 10201 10202 10203 10204 10205 10261 10262 16371 10581 16494 10657 4679 10845 16698 10861 10878 11026 11180 11296 11561
offen	16233 16277 16436 16437 16449 16450 16457 16458 16464 16476 16477 16478 16484 16647
offen$	16415
offenc	10585 4609 4630 10725 11000 11003
offence$	16397 16422 16423 10600 16440 10621 16563 16836 16838 16839 16841 5655 11663 5989
offences$	16397 16422 16423 10600 10621 16563 4792 16836 16838 16839 16841 11656 11663 5989
offend	16223 16269 16283 10564 4584 10577 16416 16421 16445 10650 10725 10730 16595 10763 16601 10979 11607 11621 11638 11645 11660 11665 11672 11684 11685 5830 5942
offend$	12228 12257 12259 12260 12261 15503 15504 15515 9678 15674 15678 16394 16408 16424 16451 16452 10772 5643
offendded$	15678
offendding$	15678
offended$	15678 5988
offender$	13274 13887 13888 13889 13971 2147 14018 2232 14121 14122 14123 14124 14125 14146 14147 2410 2411 2412 2413 10555 10558 16414 16415 10595 10597 16444 10782 16765 11150 11216 11231 5619 11634 11641 5656 11821 5858
offenders$	13274 13887 13888 13889 13893 13971 2147 14018 2232 14121 14122 14123 14124 14125 14146 14147 2410 2411 2412 2413 16255 16414 16415 16444 11150 11216 11231 11611 11641 5858
offending$	11885 12338 12346 12349 12353 12355 12710 13308 13310 13713 13851 14074 8580 8581 8582 15678 10383 16285 10575 16415 4591 16453 16455 16486 16487 16488 10660 16532 16563 16566 16568 4741 10736 16578 4808 16684 16831 5160 11202 11663 5683 5829 5988
offends$	15674 15678 16394 16452 10772 5988
offens	10585 4609 4630 10725 11000 11003
offense$	16397 16422 16423 10600 10621 16563 16838 16839 16841 11663 5989
offenses$	16397 16422 16423 10600 10621 16563 4792 16838 16839 16841 11656 11663 5989
offensive$	16837 5882
offer$	612 6702 6703 12741 991 992 993 994 996 997 998 999 1000 12911 7531 7532 7533 13380 13381 13382 13383 13447 13765 13766 9619 9621 9622 15461 9625 3635 9627 3637 3638 15538 15548 15652 15653 15654 15666 15671 15672 15673 15712 15713 15714 15932 4156 4157 5047 5077 11101 11102 11512
offere	5754
offered$	12048 6244 6245 612 991 992 993 994 996 997 998 999 1000 13380 13381 13382 9619 9621 9622 15548 15882 15883 15884 15885 5047 5077
offering$	612 991 992 993 994 996 997 998 999 1000 15548 15652 15653 15654 5047 5077 11512
offerred$	612 991 992 993 994 996 997 998 999 1000 15548 5047 5077
offerring$	612 991 992 993 994 996 997 998 999 1000 15548 5047 5077
offers$	612 12741 991 992 993 994 996 997 998 999 1000 12911 12912 13380 13381 13382 13447 13765 13766 15461 9625 3635 9627 3637 3638 3639 3640 3641 3642 15538 15548 15712 15713 15714 4156 4157 5047 5077 11101 11102 11500
office	4381 10373 10374 4385 10379 16222 10399 10407 10408 10409 4419 4420 4421 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 10492 4502 10498 10499 16342 10510 4539 4546 10540 4561 10624 4641 10632 4650 10647 10687 4730 10722 10981 11004
office$	9919 9924 9925 16133 10322 16200 16201 16330 16337 5592
officer$	9942 9943 10372 16212 16217 4397 16229 16231 16245 16246 16247 10410 10411 10412 16260 4432 10429 16290 4463 10455 10458 4470 16306 16310 16311 16313 16323 10488 16327 16329 16336 16348 10530 4543 10537 16378 4556 4562 4563 16462 10641 4686 16525 4702 10721 16560 4802 4804 10796 4811 16842 5592 5608
officers$	12437 13907 8070 15213 15214 15299 15300 10372 16212 16217 10386 4397 16227 16229 16231 16237 16238 4410 16245 16246 16247 10410 10411 10412 4424 16260 4432 10429 16290 4463 10455 10458 4470 16306 16309 16310 16311 16313 16323 10488 16327 16329 16330 16332 16336 16340 10507 16348 16357 10530 4543 10537 16378 16381 4556 4562 4563 16440 10612 16462 10641 10671 4686 16525 4702 10721 16560 16577 16603 4802 4804 4811 16644 16819 11114 5608 5625 11689
offices$	16330
offrol	5774
offroll$	11765
offrolled$	11765
offs$	14164 11181
often$	6187 580 16063 16064 16065 16066 4980
oik$	11217 5870
oiks$	11217 5870
oily$	3508 5455
okay$	9004 9005 9006 9007 9008 9009 9010 9406 3416 3417 3418
old$	12469 13471 8395 2670 2671 2672 2674 8695 8696 8697 2723 2751 3011 9078 9185 9187 3265 3266 3456 9466 9469 9471 9672 16730 5366 5383 5411
older$	6274 6278 12128 6295 12140 6303 12148 6324 12245 6416 6417 12299 12343 12363 12366 6557 6584 6587 6588 6592 12434 12437 12468 12470 12471 12483 12485 6650 6652 6657 12497 12779 12822 12832 7045 7059 7081 7087 7095 7096 7097 7098 7200 13084 13108 13110 7422 7425 13307 7713 7714 13585 8007 8008 8009 8010 8014 8015 8016 8017 8018 8019 8020 8022 8023 8038 8039 8040 13881 2056 13887 13888 13889 13890 8057 2068 2071 8463 14469 14510 8680 8683 14526 14527 14528 14529 14530 14531 14532 8695 8696 8697 14539 2723 14555 14556 14557 14558 14559 14560 14664 8877 14795 8989 14959 14961 3495 16791 11019 5054 11047 11050 11361 5450 11480 11482
olders$	12343 12363 12366 12822 7059 7095 7096 7097 7098 13893 14046
oldest$	13468 1646
olds$	14590 15199 15200 15201 15202
olive$	3508 5447 5455
omission$	5534
omissions$	5534
on	10578 11601 5611 5820
on$	6168 12023 12024 12048 12113 12114 12115 12118 6281 12121 12122 12226 12227 6449 6494 6747 6792 6841 6856 6858 6860 6863 12718 12826 12949 12950 12951 12952 7151 7247 7249 7394 13247 7441 7596 7597 8121 14050 14051 14075 8369 8428 8442 14389 14442 8605 8689 14536 14537 14596 9205 15140 9407 15302 15305 3484 9504 9520 9600 15472 3801 3802 3803 3804 3805 3806 9842 9845 9847 3864 9878 9879 9880 15866 10106 10107 10108 10133 16024 16025 16067 16138 16158 16159 16203 10486 4516 16350 16351 4524 16354 10522 10523 16373 10536 4567 16419 10590 16501 10678 10686 16575 16593 10757 10760 16630 4832 10825 4847 4849 10843 16696 4871 10962 4995 5004 16835 11168 11198 11341 11525 11546 11589 11619 5675 5833 5834
once$	12032 7862 9853 15707 4290 10324 10325 4577
one	10398
one$	277 278 279 6297 6491 891 6949 7292 13170 13470 7978 7979 8081 8377 8435 8593 14677 14819 14927 14928 9159 15118 15134 3335 3473 15349 3530 15359 15360 15361 15362 15363 15364 15547 9744 9749 9750 3761 9759 9760 9771 9772 9778 9779 15671 15672 15673 9874 9875 3893 9941 3951 9946 3956 9972 9973 3983 3984 9976 9977 3993 4018 10011 4031 10033 15873 10057 4067 10339 16265 16276 16475 10823 10867 4877 10868 10869 16707 5424
ones	10442
ones$	12112 12888 12889 12890 12891 12892 12893 13260 13969 2356 2357 2358 2359 14582 14688 14689 14690 14691 14692 14735 14736 14737 2933 15349 10449 10750
onesie$	11481
onesies$	11481
ongoing$	10664
online	4554
online$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422 12737 12851 10514 10545 5055
only$	227 6271 6704 6707 12603 12604 12605 6768 6769 12608 12609 6772 805 811 822 823 824 825 826 827 828 830 934 7251 1261 1262 1263 1264 1265 1266 1267 1268 1269 1298 1299 1544 1630 1634 2606 2647 15194 9357 9358 15197 3680 3841 9923 4061 4062 10105 4259 4260 4261 4262 4263 4276 10269 5517
onto$	10486 10522 4567
onus$	502 503
open$	11874 11886 68 69 70 1276 14479 15475 9639 15481 9645 9650 15495 9659 9754 15904 10436 4554 4855 11504
opened	10384
opened$	68 69 70 12578 1276
opening$	68 69 70
opens$	68 69 70 1276
operandi$	11634
operat	4403 4421 4428 4641 10632 16509 16632 10806 4892 11680 11684
operate$	547 548 549 550 551 552 553 13759 2732 2733 2734 2735 2736 2737 15445 15476 15482 15487 15496 15591 16549 4782 16612 16644
operated$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4782 10858
operates$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4782
operating$	547 548 549 550 551 552 553 2732 2733 2734 2735 2736 2737 4782 16612
operation$	12381 12382 16262 16622 10788 16629 4801 4802 16635 16695 5699
operational$	10394 5697
operations$	16262 16635 16695
operative$	11283 11534
operator$	9255 16245 16246 16247 10410 10411 10412 10537 11390 5592
operators$	9255 16245 16246 16247 10410 10411 10412 10537 11390
opport	10613 10785 11601 11659 11680 11685
opportunit$	12084 12085 12086 12087 12088 12089 6306 316 317 13764 4230 4231 4232 4233 16079 16080 11101
opportunited$	12084 12085 12086 12087 12088 12089 6306 316 317 13764 4230 4231 4232 4233 16079 16080 11101
opportunities$	6142 6143 6144 154 12082 12083 12084 12085 12086 12087 12088 12089 6306 316 317 12741 4230 4231 4232 4233 16079 16080 4676 11101 11565
opportuniting$	12084 12085 12086 12087 12088 12089 6306 316 317 13764 4230 4231 4232 4233 16079 16080 11101
opportunits$	12084 12085 12086 12087 12088 12089 6306 316 317 13764 4230 4231 4232 4233 16079 16080 11101
opportunitted$	12084 12085 12086 12087 12088 12089 6306 316 317 13764 4230 4231 4232 4233 16079 16080 11101
opportunitting$	12084 12085 12086 12087 12088 12089 6306 316 317 13764 4230 4231 4232 4233 16079 16080 11101
opportunity$	6142 6143 6144 154 12084 12085 12086 12087 12088 12089 6306 316 317 12741 7531 7532 7533 13764 4230 4231 4232 4233 16079 16080 4676 4704 16623 11101 11565
opposed$	11517 11520
oppositional$	5303 5705 5882
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5026 5077
opted$	135 136 137 6382 12221 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 13541 16069 10301 16140 5026 5077
optici	4860
opticians$	10851
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5026 5077
option	11632 11680 11685
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5026 5077
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5026 5077
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 991 992 993 994 996 997 998 999 1000 1227 1228 1229 1230 1231 5026 5077
or$	13006 15366 10085 5702
oral$	618
order$	16489 16497 16544 10710 16550 16551 16555 16556 16558 10743 16748 16820 16828 16829 16830 16834 16835 16836 16837 11695 11792 11816 11821 11822
ordered$	10552 10906 10918 10995
orders$	16264 16281 16497 16544 10710 16550 16551 16555 16556 16558 10743 16748 16836 11695 11816
ordinary$	5450
organi	16271 10463
organiser$	16301
oriental$	3495 9490
ot$	11023
other$	5992 11832 11833 12328 6874 6875 7040 7041 7042 13027 13171 13560 7730 8066 8067 13918 8140 8142 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14015 14017 8241 14085 14149 14272 14274 8452 8453 14304 14432 14931 14933 14937 14964 15205 3473 10196 16176 16205 11008 11114 5424 5536 5645
others	10691
others$	5992 11832 11833 6383 6717 6718 6723 6724 6734 6774 6787 6791 6874 6875 7071 13000 7329 7650 7718 7720 7726 7728 1788 7818 7828 7829 8095 2105 2106 2107 8139 8141 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 14077 2288 8451 14303 14510 14582 14688 14689 14690 14691 14692 14735 14736 14737 14931 14936 15050 15051 15052 15053 15203 15206 15359 15360 15361 15553 15554 15555 15556 15557 9726 9727 9728 16205 16346 16596 11008 11020
otherwise$	742 743 12573 12576 12577 12749
ought$	21 22 23 24 25 29 737 1050 7318 1628 1678 1777 1795 1802 1803 1804 1805 1806 1807 1808 1809 1810 1819 1822 1823 1824 1825 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1869 1894 1915 1926 2709 2710 2711 2712 9438 3908 3911 3912 3913 3914 3915 10051 4143 4361 4367
ounce$	1356 1359 8414
our$	12783 7926 16099 16100 16106 11500 11524 11558 11569 5645
out	10589 16513 10932
out$	6072 11942 12145 6317 349 360 12231 12241 12259 12260 12266 12289 12294 12297 12322 6633 6691 12582 12590 12619 12620 12627 811 12724 6905 7029 7082 7142 7175 7240 13113 13120 1296 13210 13211 7582 7583 13451 13452 13453 13501 13539 13540 13678 13679 13688 13866 8029 8075 14023 2225 2227 14109 2352 8386 2396 8433 2564 2576 8576 2587 2606 2611 2622 14871 14874 9043 15066 15238 15317 15322 15430 15431 15678 15688 15890 15891 10102 4125 4151 16213 16241 4430 4437 4442 10542 10620 10674 10679 10773 10801 4862 10863 4887 10897 16743 16747 10931 16770 11022 11296 11785
outbursts$	14120 14421 14422 11297
outcome$	11661
outcomes$	11661
outfit$	15396 15397 15398 11483 11486
outfits$	15396 15397 15398 15399 15400 15438 11483 11486
outgrown$	3165 3166 3167
outlaws$	14115
outlook$	14293 2686 2688 14657 2829 2830 2831 2832 2833 2834 2835 8862 8863 8864 8865 8866 14720 14721 15277 15278 11246
outrageous$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5303
outright$	3643 11500
outs$	14023 16473 11785
outside$	14075 2575 16373
outstanding$	10436 5645
over$	6300 12158 12159 12161 12163 12737 6901 13036 13040 13041 13042 13043 7396 7683 13548 2287 8720 8721 8722 14756 14757 14758 14762 14763 9113 14981 15181 9363 9375 3486 9504 15395 15421 15424 16144 16173 16350 10626 5044 5329 5601 5602
overcr	5983
overcrowded$	16807
overdo	5715
overdose$	16734 11706
overdosed$	11706
overdressed$	5903
overdue$	16669
overhe	10489
overla	4448
overlaid$	10439
overlook$	12099 4375 5578
overlooked$	4375 5566 5578 11576
overlooking$	4375 5578
overlookked$	4375 5578
overlookking$	4375 5578
overlooks$	4375 5578
overly$	5102 5360
overnight$	13418 13419 13420 13421 13422 13423 13424 13425 13426 13427
overreact$	5918
overreacted$	5918
overreacting$	5918
overreacts$	5918
overreactted$	5918
overreactting$	5918
overrun$	2128 2129
oversexualised$	5846
oversight$	4265 4266 4267 4268 4371 4372 11556
oversized$	5495
overt	4806
overt$	10797 5663
overweight$	11725 5903
owes$	14275 14276 14277
owing$	6009 377 6376 1103 4947 16784
own	11798
own$	6001 12 6004 6005 11844 11845 11846 11847 37 6030 6031 6032 6054 6148 6149 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 358 6364 6372 6384 6385 6386 6420 432 433 434 471 472 6665 6759 6760 6761 6762 6793 841 12671 12672 6835 6836 6839 6842 6843 12709 897 6919 6937 956 12805 6976 6977 6978 6979 6995 6996 6997 7036 7067 7089 7090 7091 7092 7093 7094 12989 7241 13137 7301 7302 13141 7479 7482 7488 1498 1668 1884 8223 8635 8646 14506 14507 14508 14509 8672 14522 14523 14551 8815 8856 8946 8947 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14834 14842 14843 14844 14845 14846 14847 14848 9011 9015 9127 9222 9283 3293 9288 9289 9290 9291 9328 15168 9331 9333 9334 15232 9399 15245 9454 15293 9934 9935 9936 9937 9938 9939 10023 10167 10366 16670 16778 16813
owned$	15596 15597 15598 15599 15722
owner$	12176 12505 12506 12507
owners$	12176 12505 12506 12507
ownership$	13025 7878 7879 7880 7881 7882 7883 7884 7885 7886 7887 7888 7889 7903 7904 7905 7906 7907 13746 13747 13748 13749 13750 13751 13752 13753 13754 13755 13756 7919 15813 16129 16130 16131 16132 11577
owns$	956
oxide$	16671
oxygen$	14151
pacemaker$	4835
pack$	13288 13289 13290 2126 2127 2207 14211 14212 14213 14215 2635 11132 5142
packag	11601
package$	12823 13030 13369 14318 11752
packages$	12270 12383 12384 12385 12823 13030 13369 14318 11021 11275
packed$	2317
packs$	2207 14210
padded$	5495
paedia	10848 4860 10854
paediatric$	10851
paediatrician$	16686 16687 16692
paedophiles$	14300
paid$	12539 1065 1066 13051 1308 7300 1611 1612 2122 3341 9388 9922 9926 4078 4254 10656 5080
pain$	13001 2212 8203 2213 8204 2214 8205 2215 8206 8551 2561 14948 11217
painkillers$	16681
paint$	1492
painted$	1492
painting$	1492
paints$	1492
paintted$	1492
paintting$	1492
pair$	2207 15344 11149
pairing$	11149
pairs$	2207
pakistani$	3495 9492
pale$	14134 3508 15353 5447 5450 5455 5903
palest$	3515 5475
palm$	4214 5570
palmed$	4214 5570
palming$	4214 5570
palmmed$	4214 5570
palmming$	4214 5570
palms$	4214 5570
paltry$	15985
panel	11685
panel$	15538 9919 9924 9925 16133 10322 16200 16201 16620 5592
panic	10828
panic$	16666 5705 5709
paper$	15196 9359 11072
papers	10915
papers$	16753
paperwork$	16076 16088
paracetamol$	11708
parade	10798
parade$	345 16589 4784 16636 16639 5095
paraded$	345 5095
parades$	345 5095
parading$	345 5095
paralytic$	7154 1164 7156
paranoid$	5882
parasite$	11217
parasites$	11217
parasitic$	5873
parcel$	12823 13030 13369
parcels$	12270 12823 13030 13369 11021
parent	10901 10902 16741 10904 4916 4927 4929 16769 16785 5000
parent$	12311 14323 8566 8567 8739 8830 14669 14670 2850 2859 8851 8852 8853 8854 8897 8898 8899 9021 14994 14996 15003 3377 4906 16737 16739 4914 4915 16750 16751 4925 4926 16762 10930 10937 4958 4959 16799 11336 5385 11790 11795
parental$	8218 8559 5349 5793
parented$	5385
parenting$	2753 2754 2755 14891 14905 10991 5385
parents$	12313 12913 13626 2273 2274 8302 8303 8566 8567 14458 2753 2754 2755 8830 14669 14670 8897 8898 8899 9021 14861 14862 14863 14864 3159 3161 14994 14996 15003 3374 3375 3376 3377 15208 15213 9738 9739 9741 9742 10149 10163 16099 16100 16737 16739 4914 4915 16750 16751 4925 4926 4931 16762 16766 10930 10937 4958 4959 16799 11204 11336 5385 11568 11569 11785 11790 11795
parentted$	5385
parentting$	5385
park	10733 11800
park$	12359 12360 12386 12387 12388 12389 12613 12614 12615 16571 16589 4784 16636 16639
parka$	11477
parkas$	11477
part$	381 6671 6672 12511 867 12710 6916 974 975 976 977 7055 7704 7705 7706 7707 13711 13712 13713 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 2294 14344 10363 4428 16448 10638 10791 4888
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5738
participant$	845 11051 11088 11372
participants$	845 11051 11088 11372
participate$	509 510 511 512 513 845 15444 15475 15481 15495 11504
participated$	509 510 511 512 513 845
participates$	509 510 511 512 513 845
participating$	509 510 511 512 513 845
participation$	509 510 511 512 513
parties$	12386 12387 12388 12389 12514 12532 12821 13333 13334 13335 13336 13337 11088 5098 11372
partly$	969 4273 4274 5064 5581
partne	4403 4793 16740 16742
partner$	11988 12438 12439 12462 638 12498 12499 671 672 673 674 675 13017 13018 10394 4645 16736 4915 16746 16754 16761 10929 11045 11046 11051 11088 11352 11372
partners$	11988 12438 12439 12462 638 12498 12499 671 672 673 674 675 13017 13018 8797 8798 8799 4504 11045 11046 11051 11088 11352 11372
partnership$	4645 10784
party$	12386 12387 12388 12389 12514 12532 12821 13116 13333 13334 13335 13336 13337 13415 8319 3239 3240 3241 3242 3243 11088 5098 11372
partying$	6440 6441 6442
pass	4461 4480 4481 4492
pass$	2778 4242 16115 4401 10476 4486 4490 4498 4500 4656 4731 16623 16701 5370
passd$	4500
passed	10493 5788
passed$	6675 12827 13512 4193 4194 4242 4401 16292 10476 4494 4500 16339 11563 11615
passengers$	14076 16596 11113
passers$	8068
passes	11754
passes$	2779 4242 4401 4490 5370
passing$	15868 15869 4242 4401 10476 4490 4498 4500 4656 11564 11630
passive$	16048
passport$	16810
passs$	10476 4490 4498 4500 4656 4731 16623
passwo	10435
passwords$	16273
past$	2305 2397 2398 3147 3148 3149 3150 3165 3166 3167 3202 3263 15131 3346 5217 5237 5403 5523
pastoral$	5766 5767
pasty$	5903
patchy$	14346 14347 14348 14349 2521 16094 16095 16096 16097 4309 4559 5109 5293
path$	11887 11888 11889 11890 12250 6517 1006 13332
pathetic$	15985 5913
pathetically$	5913
pathological$	5172 5883
patien	5967
patience$	8262 10284
patrol	4421 10492 4539 4561 4641 10632 11692
patrol$	4397 16227 10412 16309 16330 16332 10530 4543 4556 4562 4563 4686 4702 4802 4804 16634 4811
patrols$	4397 16227 10412 16309 16330 16332 10530 4543 4556 4562 4563 4686 4702 4802 4804 16634 4811 11689
patronising$	2944 2945 2946 2947 2948 2949 5914
patter$	13476
pattern$	1278 1279 1280 1281 1282 1283 1284 4039 10377 10617 11634
pawn$	11088
pawns$	11088
pay$	88 89 90 91 12111 12587 12588 1065 1066 1308 1611 1612 2122 3341 4078 4254 5080
payback$	11821
paying$	1065 1066 1308 1611 1612 2122 3341 4254 5080
pays$	88 89 90 91 1065 1066 1308 1611 1612 2122 3341 4078 4254 5080
pc$	16327
pcso	4381 10373 10374 4385 10379 16222 4421 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 10540 4561 10624 4650 10647 10687 4730 10722
pcso$	10372 16212 16217 4397 10412 16260 10429 10458 4470 16306 16310 16311 16313 10488 16329 16336 4543 16378 4563 16462 10641 16525 4702 10721 16560 4811
pcsos$	10372 16212 16217 4397 10412 16260 10429 10458 4470 16306 16310 16311 16313 10488 16329 16336 4543 16378 4563 16462 10641 16525 4702 10721 16560 4811
pe$	16665
peak$	10783
peaks$	10783
peer$	6124 12112 7699 13892 8125 8126 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 15302 15305 11111 11147 5162 11288
peers	10891
peers$	5992 11961 12112 12358 13856 13887 13888 13889 8053 13914 13915 13916 13917 13982 13983 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 14932 14938 15302 15305 16729 11008 11147 11151 11158 11288
peg	5720
pegfed$	11711
pen$	16701 11740
penalties$	16583
penalty$	10745 4898
pencilled$	5484
pens$	11740
people	10442 16538 16601
people$	13 11934 185 12112 12129 12141 12217 6383 394 12332 6495 6497 6499 12394 6717 6718 6723 6724 6734 6774 6784 6787 6791 6900 12878 12879 12880 7071 13000 7164 13017 13018 7201 1285 1286 1288 7329 13203 7399 13242 13307 7650 7661 7662 1788 7818 7926 13771 7977 13869 13887 13888 13889 13890 8059 13905 13907 8070 13914 13915 13916 13917 8095 2105 2106 2107 2113 13956 13958 13967 13968 13982 13983 14063 14079 14083 2288 8302 8303 14179 14230 14257 14258 14259 14260 14294 14299 14362 14363 14367 14391 14392 14393 14394 14395 14396 14409 2590 8583 14424 8872 14772 14782 14827 15030 15219 15260 15553 15554 15555 15556 15557 9726 9727 9728 15571 9743 9752 9758 15607 9770 15669 9836 15728 15730 15892 15893 10095 10096 10097 10098 10099 10100 15953 10150 10151 10167 10168 16026 16027 16036 16037 16038 16039 16040 16041 16042 16043 16044 16045 16087 16099 16100 16121 16122 16126 16128 10347 16186 16346 4583 16420 10605 16467 16469 10643 16539 10776 11113 11114 11158 11238 11288 11560 11569
pep	5764
pep$	11755
peps$	11755
perceive$	7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945
perceived$	2175
perfectly$	6209 6217 2646 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 2999 3002 3027 3036 9039 9040 9041 9042
perfor	16632
perform$	6988
performance$	11556
performers$	9743 9752
perfunctory$	5913
peril$	11829 11830
period$	10831 11733
periods$	11733
perisher$	11223
perishers$	11223
permanently$	3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 5770
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10577 16595
perpetrator$	12394 12468 13274 13664 13972 13973 13974 13975 2155 2156 2157 2158 8150 2160 2161 2162 2163 2164 2165 8157 13996 13997 16415 11153 11154 11155 11159 5169 5170 11642 5945
perpetrators$	12394 12468 13274 13664 13972 13973 13974 13975 2155 2156 2157 2158 8150 2160 2161 2162 2163 2164 2165 8157 13996 13997 16415 4765 11153 11154 11155 11159 5169 5170 11642 5945
perpetually$	3849 9840 3850 9841 3851 3852 3853 3854 3855 3856 3891 3892 5531 5911
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12022 214 12057
persisted$	12022 214 12057
persistent$	581 582 8192 3643 5034 5159 5172 5650 5777
persistently$	580 3891 3892 5531 5777
persisting$	12022 214 12057
persists$	12022 214 12057
persistted$	12022 214 12057
persistting$	12022 214 12057
person	10375 16307 10480 16341 16385 16386 16388 16429 4628 16492 16495 10691 16552 16595 16607 10774 16619 4888 11004 11665
person$	14 395 12410 6900 1285 1286 1288 8094 2114 13982 13983 14084 14229 14257 14258 14259 14260 14299 14362 14363 14364 14368 14391 14392 14393 14394 14395 14396 14408 2591 8584 2687 8871 14830 9942 9943 10406 16265 4583 16842 11158 11288
personal$	6361 10862
personalities$	8249
personality$	5705
persons$	14364 15260 4583
persua	4376 4405
persuade$	15583 15606 9769
persuaded$	11875 15480 15486 15491 15494 15500 15595 15638 15639 15640 15641 15642
persuading$	13358 13359 13360 13361 13362 13363 13364 13365 13498
persuasion$	13358 13359 13360 13361 13362 13363 13364 13365 13498
perv$	11217
pervs$	11217
pest$	11162
pestered$	2128 2129
pests$	11162
petite$	5427 5903
petty$	5172 5210
petulant$	5884
phase	11659 11680 11685
phobia$	11697
phone	10435 4507 4511 16341 10514 4552 10703
phone$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422 12442 12443 12444 12445 12446 12447 12448 12449 12454 13089 13094 7286 15685 15715 15716 15717 15718 16053 4379 4393 16273 16288 4465 10465 4491 16352 4528 16358 10635 16541 10719 5632
phoned$	6470 6471 6472 6473 6474 6475 6476 6477 1004 1005 1090 13681
phones$	6438 448 586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422 12442 12443 12444 12445 12446 12447 12448 12449 12454 7286 15685 15715 15716 15717 15718 4393 16273 16288 4465 10465 16352 4528 16358 16541 10719
photo$	12423 12431 6616 6617 627 628 12824 14929 16226 10389 4399 4443 10454 4501 4503 16392
photog	4408 10435 4460 10451 10471 4491 10482 10483 16390 16485 4812
photograph$	6616 6617 627 628 14929 14944 16226 10389 4399 10425 4443 16273 10454 4484 4485 10481 4501 4503 4508 16368 10534 16375 16379 16391 16392 16559 4794 10803
photographed$	11875 11945 6292 14487 14929 14944 10534 16377 4549 5639
photographing$	10534 4633
photographs$	6616 6617 627 628 14929 14944 16226 10389 4399 16249 16250 10425 16273 10454 4484 4485 10481 4501 4503 4508 10534 16375 16391 16392 4794
photography$	11654
photos	10435 10471 4491 10482 10483
photos$	12423 12431 12450 6616 6617 627 628 12539 12824 14929 16226 10389 4399 16250 16273 10454 4501 4503 4508 16391 16392
physical$	676 677 678 679 5737
physically$	5418
physio	5965
physique$	15310 15311 15312 9528 11418 5902
physiques$	15310 15311 15312 11418 5902
pick	10489
pick$	12111 1188 1189 1212 1213 1214 9404 15906 5093
picked$	6293 6692 6693 6694 6695 6696 1188 1189 1212 1213 1214 13200 13201 10380 10771 5093
picking$	1212 1213 1214 8043 8044 8045 16193 16194 16195 16196 5093 11531
pickings$	11891 11287
pickked$	1212 1213 1214
pickking$	1212 1213 1214
picks$	1188 1189 1212 1213 1214 5093
picnic$	14202 14203
pics$	12824
pictur	10471 11601 11605
picture$	12423 12431 6616 6617 627 628 12824 8948 8949 8950 14929 16226 10389 4399 10431 4501 4503 16391 16392 16479
pictures$	343 344 12423 12431 12450 6616 6617 627 628 12824 14929 14944 16226 10389 4399 16249 16250 4484 4485 4501 4503 4508 16391 16392
piece$	8297 4440
pieceed$	4440
pieceing$	4440
pieces$	8297 4440
pierced$	5903
piercing$	3513 15342 11463 5474
piercings$	3513 15342 11463 5474
pig$	5267 5549
pikey$	5870
pikeys$	5870
pile$	11994 14261
pill	4845 10836
pill$	16674
pillar$	10185 4206
pills$	12828 10838 16683 11021 11708
pimp$	12919 12920 5046
pimped$	5046
pimping$	5046
pimples$	11474
pimply$	5903
pimpped$	5046
pimpping$	5046
pimps$	12919 12920 5046
pin$	8487
pinch$	1365
pink$	5471
pins$	4835
pint$	10837
pints$	10837
pip	10862
pip$	16700
pisshead$	5870
pissheads$	5870
pit$	13317 13318
pitiful$	8457 15985
pits$	13317 13318
pity$	7364 7365 13216 13217 10219 16058
place	10895 5774
place$	0 1 2 5994 11 11841 6021 11860 11861 11862 11863 11864 11865 11866 38 58 12228 12442 12443 12444 12445 12446 12447 12448 12449 12503 12741 1746 1872 1873 1874 1875 13869 14323 14830 4530 4569 16404 4704 10875 16716 16733 10959 11018 11765
placed$	0 1 2 5994 11837 11838 11 11841 6021 11860 11861 11862 11863 11864 11865 11866 38 58 383 384 385 386 1746 1872 1873 1874 1875 4315 4316 4392 4412 4530 4569 4604 4606 4962 11018 5802
placem	16806
placement$	12913 8275 14451 14452 14453 2625 2626 2627 16781 11018 11101 11337 5347 11339 11790 5802 11795
placements$	12913 14451 14452 14453 2625 2626 2627 16802 11018 11101 11337 5347 11796
places$	0 1 2 5994 11 11841 6021 11860 11861 11862 11863 11864 11865 38 58 12503 12741 1746 13869 4315 4316 4530 10528 4569 16404 16802 11018
placing$	0 1 2 11 6021 11860 11861 11862 11863 11864 11865 38 58 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 4315 4316 4530 4569 11018
plague$	2077 14217 8551 5122 11217
plagued$	2077 2128 2129 5122
plagues$	2077 5122
plaguing$	2077 5122
plain$	4806 5100 5437 5450 5628
plainly$	3720 3721 3722 3723 3868 9859 3869 3870
plaited$	11464
plaits$	11461
plan	16782 11632 11659 11680 11685
plan$	12018 13435 15538 4156 4157 16273 16783 16830 11101 11756 11757 11758 11759 11792
planned$	15697 16511 5666
planni	16266
planning$	12019 4265 4266 4267 4268 11556
plans$	12018 15538 4156 4157 16273 11101 11756 11757
plastered$	3518
plastic$	5135
plate$	10518 4835
plates$	10518
play$	756 820 844 853 953 1234 1235 1496 1717 7837 1969 2098 8642 14962 3238 10827 5755
played$	756 820 844 853 953 1234 1235 1496 1717 1969 2098
player$	11642
players$	10167 16214 11642
playground$	14113 14114 14206
playing$	756 820 844 853 953 1234 1235 13210 13211 1496 1717 1969 2098 3364
plays$	756 820 844 853 953 1234 1235 1496 1717 1969 2098 3238
plea$	16507 11568 11817
plead$	7838
pleaded$	5826
pleads$	5826
pleas$	16099 16100 16507 11568 11569
pleasant$	8129 2139
please$	12413 12414 15562 15583
pleased$	307 683 684 991 992 993 994 996 997 998 999 1000 1217 1218 1219 5077
pleases$	12413 12414
pleasing$	9817
pleasure$	13079
plenty$	151 152 153 6195 6212 2866 3027
plot	4523
plot$	5665
plots$	5665
plotted$	16302 16389 5665
plotti	16266
plotting$	5665
plucked$	5484
plug$	2488 2489 5284
plugged$	2488 2489 5284
plugging$	2488 2489 14319 14320 14321 14322 5284 11276
plugs$	2488 2489 5284
plump$	9475 9511 5903
plunge$	1470 1471 1472 1473 1474 1475 1476
plunged$	1470 1471 1472 1473 1474 1475 1476
plunges$	1470 1471 1472 1473 1474 1475 1476
plunging$	1470 1471 1472 1473 1474 1475 1476
pnc	5633
pnc$	11624
pnd	5633
pnd$	11624
pneumonia$	5954
pocket$	12764 12765 7192 7194 7196
pocketed$	7192 7194 7196
pocketing$	7192 7194 7196
pockets$	12764 12765 7192 7194 7196
pocketted$	7192 7194 7196
pocketting$	7192 7194 7196
podgy$	5903
point	4751
point$	6109 2944 2945 2946 2947 2948 2949 9605 3633 9701 9815 15695 4598 16618 11620
pointless$	2944 2945 2946 2947 2948 2949 5521
points$	11620
poise$	2829 2830 2831 2832 2833 2834 2835
poison	5716
poison$	2380 11217
poisonous$	5158 5247
poke$	1245 1246 1391 1392 1393 1394 1395 1396
poked$	1245 1246 1391 1392 1393 1394 1395 1396
pokes$	1245 1246 1391 1392 1393 1394 1395 1396
poking$	1245 1246 1391 1392 1393 1394 1395 1396
polic	11692
police	4381 10373 10374 4385 10379 16222 4403 10399 10407 10408 10409 4419 4420 4421 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 10492 4502 10498 16342 10507 10510 16361 4539 4546 10540 4561 4584 10624 4641 10632 4650 10647 10676 4696 10687 4730 10722 4793 4803 4806 16638 10978 10980 10981 5625 5688 5820 5935
police$	12310 13626 13907 14094 14129 8302 8303 14461 14462 14480 14481 14482 14483 14526 14527 14528 14529 14530 14531 14532 15299 15300 15538 9919 15761 9924 9925 9927 16133 10322 4335 16200 16201 10372 16212 16217 10386 4397 16227 10394 16237 16238 4410 16245 16246 16247 10410 10411 10412 16252 4424 16260 4432 10429 4463 10455 10458 4470 16306 4479 16309 16310 16311 16313 16318 10487 10488 16327 16329 16330 16332 16333 16336 10499 16340 16348 16357 10530 4543 10537 16378 16381 4562 4563 10555 4566 10558 10575 10595 16434 10597 16440 16441 16446 10612 16462 16468 4645 10641 10664 10671 16514 4686 16525 4702 10721 16560 10724 16563 16576 10739 16603 10766 10784 10789 4802 10794 4804 10796 10797 4811 16644 16816 10980 16818 16819 10987 10988 11114 11323 5535 5582 5591 5608 5615 5627 5634 5643 5660 5666 5697 11689 5817 5829
policed$	4810 5660
polici	4381 10373 10374 4385 10379 16222 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 10624 4650 10647 10687 4730 10722 4803
policies$	15772 15773 15774 15775 15776 15777 16076 16204
policing$	10372 16212 16217 16237 16260 10429 10458 16306 16310 16311 16313 10485 10488 16329 16336 16462 16468 10641 16480 16525 10721 16560 16599 10766 16617 10794 10796 11619 5660 11654
policy$	15772 15773 15774 15775 15776 15777 16076 16204
polish$	3495 9492 11473
ponytail$	15338 15339 15340 11462 11463
ponytails$	15338 15339 15340 11462 11463
poor$	6117 11967 11968 11969 11970 160 161 162 163 164 165 166 6364 955 7181 7812 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 2134 2135 2136 8219 14068 14346 14347 14348 14349 2521 14351 14352 14353 14354 14355 14356 14357 14358 14359 14360 14361 2615 2616 2617 2618 14449 3508 15353 4152 4153 4154 4155 16094 16095 16096 16097 4309 4559 5022 5109 5112 5156 5293 5303 5338 5341 5404 5455 5565 5586
poorly$	3493 5259 5451
porch$	16786
porn$	11036
pornography$	11036
portly$	5903
pose$	6988 2185 2186 2187 2188 4767 16597
posed$	2185 2186 2187 2188
poses$	2185 2186 2187 2188 4767 16597
posing$	2185 2186 2187 2188 5628
positi	10613 4764
position$	11831 6373 4412
positions$	11831 7108 7109 7110
positive$	6117 6158 16528 5670 11750
posses	10999 5837
possessed$	9382
possession$	16490 16837 11002 5835 11828
possibility$	9719
possible$	4685 5645
post$	594 603 944 945 995 16023 16035 5038 11620 5947
posted$	594 603 12578 6778 788 789 13681 5038
poster$	4501
posters$	4501
posting$	12287 594 603 995 13210 13211 5038
posts	4655
posts$	6010 20 6028 343 344 594 603 12597 12598 12599 12600 870 6876 886 1215 1216 10454 5038 11620
potato$	14169
potatoes$	14170
potential$	5645
pothead$	11162
potheads$	11162
potty$	5271
pour$	1403
poured$	1403
pouring$	1403
pourred$	1403
pourring$	1403
pours$	1403
powder$	8330
power	11685
power$	13021 7211 7212 8956 8957 8958 16497 10743 5244
powerful$	5427
powerfully$	5429
powers	11680
powers$	16497 10743 4766
practi	16688
practically$	805 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2906 3344 3345 5373 5402
practice$	4265 4266 4267 4268 11556
practised$	3470
pre	4788
precin	10798
precinct$	14206 16589 4784 16636 16639
precious$	1532 4084 10089
precocious$	11033 5892
predator$	13972 13973 13974 13975 2147 2232 15116 11153 11154 11155
predators$	12164 13972 13973 13974 13975 2147 2232 14300 11153 11154 11155
predatory$	5255 11251 5882
predic	5630
predicament$	1076 1079 1080 13711 13712
predicted$	4579 5763 5785 5978
prediction$	11778
predictions$	11777 11778
predictive$	5628
preemptive$	10779
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 2046 2051 3321 5026 5077 5673
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5026 5077
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5026 5077
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 13541 2046 2051 16069 4284 4285 4286 4287 10301 16140 5026 5077
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 5026 5077
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 991 992 993 994 996 997 998 999 1000 1212 1213 1214 1227 1228 1229 1230 1231 2046 2051 3321 5026 5077
pregab	10840
pregabalin$	16678
pregna	10828 5745
pregnancies$	11736
pregnancy$	16666 11736
pregnant$	11905 11735
premature$	11713 11717
prematurely$	11717 5913
premium$	7737
prepared$	441 442 443 473 474 683 684 991 992 993 994 996 997 998 999 1000 1747 1748 1749 1750 9611 9614 15453 15454 15455 15456 4405 10618 16511 5077
prescr	5964
presence$	16634
present$	2179 2185 2186 2187 2188 2552 9045 9046 9047 9361 10542 4767 16597 5370
presentation$	13938
presented$	2185 2186 2187 2188 5370
presenting$	2185 2186 2187 2188 5370
presents$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12454 12457 7490 13380 13381 13382 8036 13897 2180 2185 2186 2187 2188 2553 4767 16597 5370
presentted$	2185 2186 2187 2188 5370
presentting$	2185 2186 2187 2188 5370
preser	5652
press$	1408 1409 1410 1411 1412 4722 5673
pressed$	1408 1409 1410 1411 1412
presses$	1408 1409 1410 1411 1412
pressing$	1408 1409 1410 1411 1412 4722
pressure$	13537 13538 4748 4755 16585
pretext$	4677
prettiest$	3515 5475
pretty$	5903
preven	4734 10740
prevent$	13049 13050 4703 16581 4783
prevented$	12305 6468 478 12569 12570 7366 13205 13206 13207 13208 13209 15750
prevention$	16545 10726 16578 4750 10991
preventping$	4703
preventring$	4703
prevents$	4703 4783
preventting$	4703
prey$	11873 2086 11287
preyed$	2088
preys$	2087
price$	12894 12895 13138 13328 13429 7737
prickly$	5873
prima$	8325
primar	16721
prime$	12699 12700 5208 5645
princess$	11136 11217
princesses$	11136 11217
princi	10463
principal$	10376 16286 16301 5208 5651
priori	4451 4799 16632 11680
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10558 4612 16618 5642 5645 5650 5697
prison	16742 10905 16758 10921 10994
prison$	12355 1006 15630 16735 16743 16759 16760 16827 16832 5828
prisoner$	2410 2411 2412 2413 11231
prisoners$	2410 2411 2412 2413 11231
pro$	3262 9256
proact	4636 4806 5688
proactive$	4381 10373 10374 4385 10379 16222 4411 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 10485 4497 10491 4502 10498 16342 10624 10627 16468 4650 10647 10687 4730 10722 10797
probat	10846 10987 10988 5819
probation$	16684 16825 16826 11810
proble	11744
problem$	1006 1076 12906 1079 1080 13708 13709 14403 8573 14417 10027 15952 16123 10319 16286 11162 5188 5297 5301 5303 11295 5619 11747
problematic$	12346 14351 14352 14353 14354 14355 14356 14357 14358 14359 14425 14426 14427 14428 14429 5297 5303 11299
problems$	12673 12680 12681 12683 12684 1006 1076 12906 1079 1080 7484 13711 13712 8238 14417 14657 4909 11162 11295 11747 5790
procedure$	15772 15773 15774 15775 15776 15777 16076 16204
procedures$	15772 15773 15774 15775 15776 15777 16076 16204
proceed$	4638
proceedings$	16507 16522 11792
proces	4821 16650
process$	15772 15773 15774 15775 15776 15777 16076 16620 10917
processes$	15772 15773 15774 15775 15776 15777
processing$	10812 5762 11753
produc	10656 11601
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16494
professional$	3262 9942 9943 9947 5535
professionalism$	16129 16130 16131 16132 11577
professionals$	7164 13626 13771 8267 14337 14430 3262 9738 9739 9741 9742 11204
profil	4655 11601 11605
profile$	12618 4436 10431 16375 11151 11610 5620
profiled$	16376
profiles$	343 344 870 4436 16375 11610 5620
profiling$	5620
profit$	10306
profits$	10306
programme$	175 177 178 16620 11758 11821 11822
programmes$	175 177 178
progress$	4673 11101
progressed$	4673
progressing$	4673
progresss$	4673
prolific$	581 582 2254 2255 16414 5034 5159 5172 5214 5650
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5844
promiscuous$	5020 11033 11251 5844 5892
promiscuously$	5844
promise$	15772 15773 15774 15775 15776 15777 16204 11567
promises$	15772 15773 15774 15775 15776 15777 16204 11567
prompting$	13358 13359 13360 13361 13362 13363 13364 13365 13498
prone$	2291
proof$	15026 4587
proper$	2132 8129 2139 2353 2962 2963 2964 9311 10044 10045 10046 10047 5145 5232
properly$	12616
property$	12386 12387 12388 12389 6552 6553 6554 6555
propos	4728
proposition$	6702 6703 1053 1054 1055 1056 5079
propositioned$	1053 1054 1055 1056 1090 5079
propositioning$	1053 1054 1055 1056 5079
propositionned$	1053 1054 1055 1056 5079
propositionning$	1053 1054 1055 1056 5079
propositions$	1053 1054 1055 1056 5079
propra	10840
propranolol$	16678
pros$	3262 9256
prosec	10452 10497 4671 16505 16506 10669 16509 10680 16520 4898 5935
prosecute$	10662 4759 5669 5674
prosecuted$	16463 16481 16518
prosecuteing$	4759 5674
prosecutes$	4759 5669
prosecuting$	5669
prosecution$	16290 16335 16480 16504 16507 16628 5668 11821
prosecutions$	16480 16507 16530
prosecutors$	16290
prospect$	9717 9830 3840
prostitute$	11036 5046 11039 11040 11041
prostituted$	5046
prostitutes$	11036 5046 11039 11040 11041
prostituting$	5046
prostitution$	12338 12353 13308 13310 11036
protagonist$	11642
protagonists$	11642
protect$	6043 12192 7127 7128 7129 13499 13507 1835 13665 7892 13758 13767 14706 14707 8959 8960 8961 8964 8965 8967 8968 8971 8975 9020 14865 14891 15289 4336 4344 4345 4346 4738
protected$	1835 14891 14896 14897 14898 15175 4344 4345 4346
protecting$	1835 7893 14489 8959 8960 8961 8964 8965 8967 8968 8971 9020 14891 14896 14897 14898 14905 14911 14912 14913 14914 14915 9416 4344 4345 4346 4738 11394
protection$	14489 14789 14849 14850 14851 14852 14888 14889 14890 14891 14896 14897 14898 14905 14911 14912 14913 14914 14915 14969 14970 14971 14979 14994 14996 15941 10655 10659 10709 10717 10718 10944 11394 5981
protects$	1835 14891 4344 4345 4346 4738
protectted$	1835 14891 4344 4345 4346
protectting$	1835 14891 4344 4345 4346
protest$	11096
protocol$	15772 15773 15774 15775 15776 15777 16204
protocols$	15772 15773 15774 15775 15776 15777 16204
proud$	10272
prov	4647
prove	16222 4586 4603
prove$	10580
proved$	10580
proves	4603
provid	4461 5611
provide$	4394 10404 4656 11054
provided$	12048 6244 6245 11054
provideed$	4394
provideing$	4394 4656
providence$	11058
provider$	9919 9924 9925 16133 10322 16200 16201 5592
providers$	9919 9924 9925 16133 10322 16200 16201
provides$	4394 4656 11054
providing$	11054
provin	4603
proving$	2169
provision$	11755 11759
provocative$	11033 5845 5892
provocatively$	3493 5441 5451 11480 11482 5845 5892
provoke$	11848 6011 327 12758 7206 7207 5123 11522
provoked$	11848 6011 327 7206 7207 13200 13201 5123 11522
provokes$	11848 6011 327 7206 7207 5123 11522
provoking$	11848 6011 11911 11912 11913 11914 11915 327 7206 7207 5123 11522
prowl$	2290 2381 2382 2383 2384 2385 2386 15680
prowled$	2290 2381 2382 2383 2384 2385 2386
prowling$	2290 2381 2382 2383 2384 2385 2386
prowlled$	2290 2381 2382 2383 2384 2385 2386
prowlling$	2290 2381 2382 2383 2384 2385 2386
prowls$	2290 2381 2382 2383 2384 2385 2386
pru	5764
pru$	11755
ps$	16327
pscale	16721
psoria	5725
psoriasis$	11716 5906
psychi	5967
psychiatric$	5756
psycho	5950 5967
psycho$	11162
psychologically$	5422
psychologist$	5968
psychologists$	5968
psychopath$	11162
psychopathic$	5882
psychopaths$	11162
psychos$	11162
psychotic$	11289
ptsd	5947
pub$	16309
public	10729
public$	13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14017 8211 14076 14080 4726 4727 16567 16596 10999 11113 5815
pubs$	16309
puffer$	11481 5495 5503
puffers$	15399 15400 15413 15414 15415 15417 11481
pugnacious$	5873
pull$	13383 1592 1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 16188 16189 16190 16191 16192 11596
pulled$	11875 1735 1736 1737 1738 1739 1740 1741 1742 2035 2460 2461 2462 2463 15422 9585 4370 11485
pulling$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463 10437
pullled$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463
pullling$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463
pulls$	1735 1736 1737 1738 1739 1740 1741 1742 2460 2461 2462 2463
pumped$	11710
punch	16767 16775
punch$	13230 15045 16768
punche	4940
punched$	16768 10931
punches$	16768
punish$	16112 4296 4297 4298 4299
punished$	12665 8146 8147 8148 8149 4296 4297 4298 4299
punishes$	4296 4297 4298 4299
punishing$	4296 4297 4298 4299 16193 16194 16195 16196
punitive$	15867
pupil	16475 11004
pupil$	13982 13983 2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 16842 5126 11146 11158 5168 11288 5764
pupils	10375 16307 10480 16341 16385 16386 16388 16429 4628 16492 16495 10691 16552 16595 16607 10774 16619 11665
pupils$	182 363 12217 6383 393 431 6717 6718 6723 6724 6734 6774 6787 6791 888 909 6900 7071 1285 1286 1288 7329 7650 7661 7662 1788 7818 13904 13914 13915 13916 13917 8095 2105 2106 2107 2112 13982 13983 13993 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 14063 2288 2289 2356 2357 2358 2359 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 2589 3449 3543 3592 3593 15553 15554 15555 15556 15557 9726 9727 9728 9743 9752 9836 15730 10167 11020 11113 11146 11158 11161 11288 5306 11568
purcha	10532 10533
pure$	5100 5246
purely$	2606
purple$	5471
purpos	4751 11601
purpose$	15965 15968 16564 4739 16618
pursu	4451 4578
pursue	4678 4721
pursue$	312 1430 1431
pursued$	312 13080 1430 1431 13514
pursues$	312 1430 1431
pursui	4678 4721
pursuing$	312 1430 1431
push	4807
push$	544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 14087 4722 5030 11522 5699
pushed$	544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 4810 5030 11522
pushes$	544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 5030 11522
pushing$	12372 544 545 546 814 1173 1404 1405 1406 1407 1408 1409 1410 1411 1412 4722 5030 11522
pushover$	14997 11384 11385
pushovers$	14997 15112 11384 11385
put	16767 5004
put$	0 1 2 5994 11835 11836 11 11841 6021 11860 11861 11862 11863 11864 11865 11866 38 58 157 12048 6262 12228 12257 6431 447 449 450 451 12301 12564 12565 12566 12715 12716 12717 6926 6927 12784 1052 1195 1250 1724 1746 7807 1872 1873 1874 1875 2084 3357 15501 15678 4032 4315 4316 4344 4345 4346 4392 4495 4496 4530 4604 4606 4729 4834 4960 4982 11054
puted$	0 1 2 11 38 58 447 449 450 451 1052 1195 1250 4032 4344 4345 4346 11054
puting$	0 1 2 11 38 58 447 449 450 451 1052 1195 1250 4032 4344 4345 4346 11054
puts$	0 1 2 5994 11 11841 6021 11860 11861 11862 11863 11864 11865 11866 38 58 157 447 449 450 451 12715 12716 12717 1052 1195 1250 1724 1746 1872 1873 1874 1875 2084 15678 4032 4315 4316 4344 4345 4346 4530 10528 4960 4982 11054
putted$	0 1 2 11 38 58 447 449 450 451 1052 1195 1250 4032 4344 4345 4346 11054
putting$	0 1 2 5995 11834 11 38 58 157 447 449 450 451 1052 1195 1250 13107 1724 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 2084 15678 4032 4315 4316 4344 4345 4346 11054
puzzling$	1761 1764 1767 1768
pyjama$	9572 9588 9589 11481
pyjamas$	15404 15405 15406 15409 15417 11481
quarrel$	11084
quarrels$	11084
queen$	11165 5175
queens$	11165
questi	16390 4812
question$	1761 1764 1767 1768 9832 4635 16559 4794 10803
questionable$	6117 11967 11968 11969 11970 12995 7812 5022
questioned$	4989
questioning$	4635
questions$	4635 4794
quetiapine$	5963
queue$	991 992 993 994 996 997 998 999 1000 5077
queued$	991 992 993 994 996 997 998 999 1000 5077
queues$	991 992 993 994 996 997 998 999 1000 5077
queuing$	991 992 993 994 996 997 998 999 1000 5077
quick$	307 991 992 993 994 996 997 998 999 1000 7107 7534 13373 13374 13375 13376 1548 1549 1550 1551 1552 1553 16048 16109 10272 4283 5077 5117 5242 5277
quicker$	14568 14708
quickly$	12535 12536 13534 13535 14569 14640 14708 3215 16063 16064 16065 16066 16197 16198 16199
quiet$	12103 13056 13059
quiff$	11463
quiffs$	11463
quite$	6189 6209 2646 2825 2999 3002 3027 3036 5360 5371 5388
quiz$	4635
quizing$	4635
quizs$	4635
rabble$	2126 2127 11132 5153 5853
race$	9465 9468 9483 9487 9491 15351 9525
racists$	11545
radar	16483
radar$	16050 16343 16345 4519
radio	4507
radiotherapy$	5951
raff$	11130
rag$	13245 13246 14270 11127
ragged$	15371 15372
rags$	11127
raid	10380 10695
raid$	4391 16533 4986 11657
raided	10380
raided$	16557 16807 4986
raids$	4986 11657
rails$	14073 14223
raise$	8959 8960 8961 8964 8965 8967 8968 8971 9964 5385
raised$	9963 5385 11485
raiser$	11212
raisers$	11212
raises$	5385
raising$	8959 8960 8961 8964 8965 8967 8968 8971 5385
ramp$	4756
ramped$	16584
ramping$	4756
ramps$	4756
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 898 899 900 1084 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 1470 1471 1472 1473 1474 1475 1476 2229 14171 2607 2608 2609 2684 2685 3303 3378 4942 5030 5200 5203 5223 11637
random	4636
random$	10627
rang$	1004 1005 1090 16162
ranger	4561
rans$	14171
rape	10936
rape$	12872 7035 13218 13219 13829 13830 13831 13832 13833 13834 13835 13836 16774 11069 11121
raped	11788
raped$	12992
rarely$	2993 8984 2994 8985 2995 4886
raring$	991 992 993 994 996 997 998 999 1000 5077
rascal$	5853
rascals$	5853
rash	10810
rash$	104 105 1820 1870 1871 16648 5104 5106
rat$	11128 11217 11220
ratbag$	11136
ratbags$	11136
rate	4734
rate$	8421 8422 10754 11657 11662
rated$	2169 2183 2540 2544
rates$	10754 11657 11662
rather$	1183 1184 7734 1744 7736 16125 16127 10337 16184 16185 16187 5360
rating$	16221
ratings$	16165 16166 16221
rational$	6361
rats	4979
rats$	10970 11128 11217 11220
rattle$	15028
rattled$	15027
rattles$	9191 9192
ratty$	5873
re	10725
re$	9666 9677 5159
reach$	11887 11888 11889 11890 14323 15562 15583 15606 9769 15614 15652 15653 15654 11512 11514
reached$	13737 13738 13739 13740 15480 15486 15491 15494 15500 15595 15612 15638 15639 15640 15641 15642
reaches$	11513
reaching$	15652 15653 15654 9817 11512
react$	15502 16112 11592
reacted$	11592 11593
reacting$	11592
reaction$	14437 14438
reacts$	11592
reactted$	11592
reactting$	11592
read	10384 4892 11781
read$	14323 14540 14541 3946 3947 3948 15904 15942 16292 10504 10543 16731
reader	4873
reader$	16356 10864
readers$	16356
readily$	12535 12536 1201 1202 1203 1204 1205 1206 13534 13535 16063 16064 16065 16066 16197 16198 16199 5087
readin	4872 16732 10895
reading$	10863 16733 11531 5784
ready$	12699 12700 991 992 993 994 996 997 998 999 1000 7534 13373 13374 13375 13376 1548 1549 1550 1551 1552 1553 1747 1748 1749 1750 14263 2886 2887 16109 10272 4390 4405 4685 16811 5077
real$	8263 10044 10045 10046 10047 5691
realise$	187 7785 7786 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7991 7992 7993 7994 7995 7996 7997 7998
realised$	7785 7786 13651 13652 7815 7816 13681
really$	13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 8804 3720 3721 3722 3723 5388
reap$	901 902 7328
reaped$	901 902
reaping$	901 902
reaps$	901 902
rearrested$	11807
reason$	8922 9153 3163 15652 15653 15654 16051 4677 11512
reasoned$	15480 15486 15491 15500 15595 15638 15639 15640 15641 15642
reasoning$	15652 15653 15654 9820 11512
reasons$	14232 4677
reassurance$	14905
reassured$	15005
reassuring$	15003 15005
rebuff$	12776 6939 6940 6941 6942 5111 5510
rebuffed$	15463 15468 15469 15470 15471 5111 5510
rebufffed$	5111 5510
rebufffing$	5111 5510
rebuffing$	5111 5510
rebuffs$	5111 5510
recall$	16428
recalled$	4998
receiv	11601 5754
receive$	6298
receives$	4871
recent	4403
recent$	10394
reckless$	104 105 6117 11967 11968 11969 11970 6364 12346 910 1022 1309 1820 1870 1871 5020 5104 5106 5882
recklessly$	5838
recklessness$	12203 12204 12205 12206 12207 12208 12597 12598 12599 12600 12677 6878 6879 6899 12738 12927 12928 12929 12930 12931 12932 13137 7776 7869 1879 7871
reclaim$	4790
reclaimed$	4790
reclaiming$	4790
reclaims$	4790
recognise$	12192 13758 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7991 7992 7993 7994 7995 7996 7997 7998 14540 14541 15289
recognition$	16356 11622
recollection$	7157 1167 7159 1169
recomm	4728
recommit$	16424 16451
record	10435 4455 4486 4493 4581
record$	11906 7703 10031 15904 10144 16115 10300 16261 4437 16291 10461 16304 10467 4482 4485 10484 4517 4520 4526 10547 10566 16433 10596 16435 16824 11747 11820
recorded$	4428 16302 10484 4495 4496 4517 4531 10547 16389 4604 4606 10734 10735 5682
recording$	4265 4266 4267 4268 10369 4484 10481 10484 4517 4520 4526 10547 11556 11654
recordinged$	10484
recordings$	4484 10481 10484
records$	16249 16261 16273 16291 10461 16304 10467 4482 4485 10484 4517 4520 4526 10547 16393 10566 16405 16433 16435 11623 11747
recover$	5730
recovered$	16543 5730
recovering$	5730
recovers$	5730
recovery$	16760
recrui	16271
recruit$	528 529 5028 5029 11088
recruited$	11875 528 529 6521 531 532 533 5028 5029
recruiter$	13274 13972 11153 11156 11157
recruiters$	13274 13972 11153 11156 11157
recruiting$	528 529 5028 5029
recruitment$	11885
recruits$	528 529 5028 5029 11088
recruitted$	528 529 5028 5029
recruitting$	528 529 5028 5029
red$	7407 7408 7611 8430 8431 8432 16513 5448 5471 11481 5666
redeal$	16424 16451
redeeming$	11208
redemption$	11208 11514
redheaded$	9511 5903
reduc	4734
reduce	4888
reduce$	16562 16581 11690
reduced$	16592 11674
reduct	10726
reduction$	16564 16578
referenced$	10439
referr	16688
referral$	9625 3635 9627 3637 3638 15946 11568 5830
referrals$	9625 3635 9627 3637 3638 15946 16099 16100 11568 11569
referred$	5754
reflected$	8100
refuge	10957
refuge$	12911 16795
refus	4815 5977
refusal$	6354 364 365 366 367 368 369 2508 2509 2510 2511 2512 3615 3616 9634 4103
refusals$	3615 3616 9634 4103
refuse	5820
refuse$	12589 1148 13049 13050 1792 1895 1901 1902 1903 1904 1905 1907 1952 2004 14865 3614 15457 15462 15674 15678 5509 11503 11520 5584
refused$	12316 1148 1792 13631 13681 1895 1901 1902 1903 1904 1905 1907 1952 2004 3614 15457 15462 15463 15468 15469 15470 15471 15674 15678 5509 11503 11520 11563 5584
refuser$	11183 5863
refusers$	11183 5863
refuses$	1148 1792 1895 1901 1902 1903 1904 1905 1907 1952 2004 3614 15457 15462 15674 15678 5509 11503 11520 5584
refusing$	1148 1792 1895 1901 1902 1903 1904 1905 1907 1952 2004 9414 3614 15457 15674 15678 15868 15869 5509 11520 5584
regain	4760
regard	11601
regard$	6084 6085 6086 6087 6088 6090 6091 8239 8240 2250 8242 2286 2414 2417 8948 8949 8950 15007 15907 15908 15909 15910 15911 15912 15913 15914 10079 10080 10081 10082 10083
regardded$	2286 2414 2417
regardding$	2286 2414 2417
regarded$	2171 2286 2414 2417 2546 9171 15274 15275 15276
regarding$	2286 2414 2417 8884 10626
regardless$	12034 12038 12701 14833
regards$	2286 2414 2417
regist	4408 10435 4491 10482 16485
register$	16273 4485 10512 16393 16396 16817 11647 11759
registered$	4936 5740 11770
registers$	15626 16273
registration$	4379
registrations$	5628 11628
regret$	1042 13822 13823
regreted$	1042
regreting$	1042
regrets$	1042
regrettable$	10219 16058
regrettably$	5915
regretted$	1042
regretting$	1042
regula	4636
regular$	581 582 2132 10627 5034 5145
regularly$	580 16680
regulation$	14444 14445
rehab	16758 10921
rehab$	16759 11738
rehabilitation$	5830
reject$	2081 2082 15457 15678 5086 5124 5510
rejected$	2081 2082 15457 15463 15468 15469 15470 15471 15678 5086 5124 5510
rejecting$	2081 2082 15457 15678 15868 15869 5086 5124 5510
rejects$	2081 2082 15457 15678 5086 5124 5510
rejectted$	2081 2082 15457 15678 5086 5124 5510
rejectting$	2081 2082 15457 15678 5086 5124 5510
relapse$	15503 11507
related$	16729 11125
relati	16740 16791 11601
relations$	11030
relationship$	11921 6305 6438 448 639 640 641 12475 12476 6667 6668 6669 6670 12539 14488 14715 14716 2950 2951 2952 2953 2954 2955 2956 14837 14838 14839 14929 4933 11011 11030 11352 11391
relationships$	11921 6305 6438 448 639 640 641 6667 6668 6669 6670 12539 14700 14701 14702 14703 14704 14713 14715 14716 2950 2951 2952 2953 2954 2955 2956 14837 14838 14839 14929 11011 11030 11352 11391
relay	4481
relay$	4498 4731
relaying$	4498
relays$	4498 4731
releas	4461
released$	5819 5820
relentlessly$	5911
relevant$	4506
reliab	4403
reliable$	12996 10394
reliant$	11377
relied$	9032 3042 3043 3044 3045 3046 9038 15638 15639 15640 15641 15642 4721
relies$	4985
relish$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5085 5114
relished$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5085 5114
relishes$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5085 5114
relishing$	1171 1172 1685 1686 1687 1688 2009 2010 2011 2012 5085 5114
reluctance$	6354 364 365 366 367 368 369 2508 2509 2510 2511 2512
reluctant$	1898 1901 1902 1903 1904 1905 1907 2508 2509 2510 2511 2512 4283
relying$	4985
remain	10915 5815
remain$	12228 833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 15501 16753 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 11806
remained$	8508
remains$	6129 361 362 833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 8508 8513 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 10780 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369
remand	10680 5819
remand$	11810
remanded$	16518 10985 11810
remark$	3607 3608 3609 3610
remarkably$	5371 5388
remarked$	3607 3608 3609 3610
remarking$	3607 3608 3609 3610
remarkked$	3607 3608 3609 3610
remarkking$	3607 3608 3609 3610
remarks$	12156 13044 13045 3607 3608 3609 3610
remind	4654
remind$	4514
reminded$	12020 12021 196 197 198 209 210 211 212 1660 1661 1662 1663 1664 1665 1666 1667 1689 1690 1691 1692 1693 1694 1695 4558 10552
reminder$	16055 16056
reminders$	12017 16055 16056
remiss$	5914
remit	4751
remorse$	13822 13823 14250 14251 14252 14253 14254 11103
remorseless$	5873 5882
remote$	16109
remov	4451 4807
remova	16784
remove$	7134 7135 7136 7137 7138 7139 4921
removed$	383 384 385 386 15890 15891 16521 4810 4921 4922
removes$	4921
removing$	4921
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7741 15170 5983
reoffe	10730
reoffend$	15502 16408 16424 16451 11507
reoffended$	5988
reoffender$	5859
reoffenders$	5859
reoffending$	16563 16566 16568 5683 5988
reoffends$	5988
repair$	16112
repara	5000
reparation$	10991
repeat$	581 582 1193 15502 5034 5159 5650
repeated$	6213 1193 10217 10218 10241 16099 16100 5535 11569 5758
repeatedly$	580 9898 4188 5512
repeating$	1193 7185
repeats$	1193
repeatted$	1193
repeatting$	1193
replied$	12578 12853 13681 15762 15765 15766 15768 15769 15770 15771 15786 15787 16162
replies$	4156 4157
reply$	12613 12614 12615 13804 13806 15475 15481 15495 15904 15932 4156 4157 16053 16112 16115 11504
replying$	12043 12287 12613 12614 12615
report	4402 10395 10403 4455 4481 4486 4492 4493 4598 10589 10895 11601 11604
report$	12192 13499 13590 13609 13758 15863 15946 4277 16241 16291 10484 4498 4499 4500 16334 4520 4526 16433 16435 16474 4731 16733 4996 11568 11776
reportd$	4500
reported$	12319 12547 12555 7289 7290 13681 10484 4500 16339 4592 4619 10734 10735 4996 11615 11650
reporting$	15474 10484 4498 4500 4520 4526 4996
reportinged$	10484
reportings$	10484
reports$	15863 15946 16291 10484 4498 4500 16334 4520 4526 16433 16435 16474 4731 4733 4996 11568
reprim	5819
reprimand$	11810
reprimanded$	11810
reprimands$	11810
reprisal$	11066
reprisals$	11066
reprobate$	5853
reprobates$	5853
reputation$	11906 7703 2360 2361 2362 2363 2364 2365 2630 2631 16088 10306 16154 5233
reques	10415 4708 4721 4728
request$	15946 16055 16056 11568
requested$	11626
requests$	12955 16055 16056 16099 16100 11568 11569
requir	10415 11601
require$	1529 1530 7527 1537 1538 1539 7660 14609 3059 3060 3061 9053 3063 3064 3065 3066 3076 3077 3078 14908 9071 9072
required$	1529 1530 13431 3076 3077 3078 14908 9071 9072 4739 16581 10906
requirement$	16820
requires$	1529 1530 3076 3077 3078 14908 9071 9072
requiring$	1529 1530 3076 3077 3078 14908 9071 9072
rerob$	16424 16451
rescuing$	14905 14980
reside	10729 4950 4952
residential$	10941 10943 5346
residents$	13907 8070 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 14076 14080 8302 8303 10167 16567 16596 11113 11114
resilience$	5895
resilient$	3102 3103 3104 3105 3456 11413 5895
resist$	12192 12589 12776 6939 6940 6941 6942 7545 13384 13385 13386 13387 13507 13646 13680 14865 3632
resistance$	2508 2509 2510 2511 2512
resistant$	2508 2509 2510 2511 2512 11517 11520 5882
resisted$	12720 13681 3632
resisting$	15250 3632
resists$	3632
resistted$	3632
resistting$	3632
resit	5788
resolution$	11821
resort$	524 525
resorted$	524 525 4236
resorting$	524 525
resorts$	524 525 4237
resortted$	524 525
resortting$	524 525
resources$	16577
respect$	7027 13758 13784 7955 8209 14250 14251 14252 14253 14254 15475 15481 15495 15907 15908 15909 15910 15911 15912 15913 15914 11173 11504
respected$	12555
respit	4950
respite$	10941
respon	16233 10399 16271 10577 16448 11680
respond$	13758 15475 15481 15495 15529 15530 15932 16112 16115 11504
responded$	15762 15765 15766 15768 15769 15770 15771 15786 15787 15942
response$	13044 13045 4038 4046 4047 4048 4156 4157 4265 4266 4267 4268 4381 10373 10374 4385 10379 16222 16230 16237 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 10485 4497 10491 4502 10498 16342 10624 4650 10647 10687 4730 10722 16604 11556
responses$	4038 4046 4047 4048 4156 4157 4265 4266 4267 4268 11556
responsib$	15952 16037 16081
responsibbed$	15952 16037 16081
responsibbing$	15952 16037 16081
responsibed$	15952 16037 16081
responsibilit$	8813
responsibilities$	14650 15727 15952 16081
responsibility$	387 388 389 390 12710 12754 12755 12756 13025 13511 13666 1882 1883 7878 7879 7880 7881 7882 7883 7884 7885 7886 7887 7888 7889 7903 7904 7905 7906 7907 13746 13747 13748 13749 13750 13751 13752 13753 13754 13755 13756 7919 13789 15287 15727 15813 15907 15908 15909 15910 15911 15912 15913 15952 16081 4272 11784
responsibing$	15952 16037 16081
responsible$	11854 71 72 73 74 75 6960 12799 12800 12801 12802 1882 1883 3456 15287 4264 16108 16285 16415 4594 10611 4629 10639 10640 4658 16503 5009
responsibly$	12616
responsibs$	15952 16037 16081
rest$	6378 6379 6380 6381 7721 7729 8451 14303 14582 14688 14689 14690 14691 14692 14735 14736 14737 14931 15203 15206 15359 15360 15361 16101 11570
resteal$	16424 16451
rested$	6378 6379 6380 6381
restor	4760
restra	4919
restraining$	10910
rests$	6378 6379 6380 6381 16101 11570
result$	350 6377 1101 10658 4678 10690 11776
resulted$	11841 12716 12717
resulting$	10690
results$	16088 10306 16154 16165 16166 16602 16733 11776
resume$	11989
resumed$	11989
resupply$	16424
retail	4421 10492 10729
retail$	10798
retailers$	4397 16227 10412 16309 16330 16332 4562 16567
retain$	5636
retained$	11626 5636
retaining$	5636
retains$	5636
retak	4760 5788
retaliation$	11066
retard$	5870
retards$	5870
return	11601
return$	11935 11951 6146 12075 12142 328 12228 12257 12259 12260 12261 520 521 522 523 6551 561 565 566 6561 6604 6612 622 623 624 6619 12461 12941 13328 13383 13758 15475 15481 15495 15501 15503 15904 4488 5065 11504
returned$	12075 328 520 521 522 523 561 565 566 5065
returning$	12043 328 12287 520 521 522 523 6548 561 565 566 6558 12574 5065
returnned$	328 520 521 522 523 561 565 566 5065
returnning$	328 520 521 522 523 561 565 566 5065
returns$	12075 328 520 521 522 523 561 565 566 4488 5065
reveal	4598 10589
reveal$	16404
revealing$	15371 15372 9555 5495
reveals$	16404
revel$	1057 1058 2083
reveled$	1057 1058 2083
reveling$	1057 1058 2083
revelled$	1057 1058 2083
revelling$	1057 1058 2083
revels$	1057 1058 2083
revenge$	11066
review	4534
review$	4441 11334
reviewed$	4441 10646 10715
reviewes$	4441
reviewing$	4441
reviews$	4441 11334
revolting$	5247
revolving$	2399 2400 2401 2402
rewards$	13132
rheumatic$	5724
rid$	4732 4742 10775
ridden$	814
ridding$	4742
riddled$	2317
ride$	12531 814 13436
rided$	814
rides$	12531 814
riding$	814
rife$	2317
riff$	5139
right$	6117 6119 6158 12666 12667 6889 6890 6891 13157 7403 1751 1752 1753 1754 1755 1756 1757 1758 13789 2132 14061 2353 8359 8791 2962 2963 2964 9406 3416 3417 3418 5145 5232
rightly$	4277
rigid$	16048 16109 10272
rigoro	4770
rigorous$	10761
ring	16209 4499 4507 10569
ring$	12381 12382 1149 13089 13094 13590 13945 13946 13947 13948 13949 15407 15904 4417 10490 5151 11481
ringin	16259
ringing$	15474 4417 10490
ringle	10463 16421 16631 11665
ringleader$	16301 16407 16442 16512 5856
ringleaders$	16407 16442 16512 5856
rings$	8675 8676 9527 15407 4417 10490 11481
ringworm$	5954
riot$	11192 11193 11194 11214
ripped$	15371 15372 9582 5488 5495
rise$	1562 4701 10783
rises$	1562 10783
risible$	15985
risk$	11829 11830 11840 6006 16 17 18 6070 11909 11910 11916 11922 11923 11924 11925 11927 11928 11929 11931 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 6242 12650 869 12886 12986 13014 7213 1223 1224 1225 1226 13346 13446 7703 13572 13711 13712 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13794 13795 13796 13797 13798 13844 13851 13864 8160 2170 8162 8163 8164 8165 8166 8167 8168 8169 8170 8171 14010 14011 8174 8175 8176 8177 8178 8179 8524 8525 2535 2536 8528 2538 2539 14369 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14382 14383 14384 14385 14386 14387 14388 14475 14538 14700 14701 14702 14703 14704 14837 14838 14839 14849 14850 14851 14852 14883 14884 14885 15012 15120 15126 15127 15128 15129 9305 15230 10209 10715 4737 10758 10787 5018 11076 5615 5644 5981
riskier$	6117 5020
risks$	11829 11830 11909 11910 11922 11923 11924 11925 11927 11928 11929 11931 6171 6172 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 6242 12886 12986 13111 13346 13446 7703 13711 13712 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13795 13796 13797 13798 13844 14475 14526 14527 14528 14529 14530 14531 14532 14837 14838 14839 14849 14850 14851 14852 15120 9305 15230 11010
risky$	11829 11830 6117 160 161 162 163 164 165 166 6364 12346 7703 8031 13894 5020 5120 5297
risperidone$	5963
ritali	5748
ritalin$	11739
rival$	13028
rivalry$	11125
rivals$	11114
roaccutane$	5963
road$	12251 6517 1006 14142 14298 9240 15105 9304 5359
roadman$	13954 11126 5852
roadmen$	13954 11126 5852
roads$	15076
roam$	12292 13572 2290 2381 2382 2383 2384 2385 2386 2387
roamed$	2290 2381 2382 2383 2384 2385 2386 2387
roaming$	2290 2381 2382 2383 2384 2385 2386 2387
roammed$	2290 2381 2382 2383 2384 2385 2386 2387
roamming$	2290 2381 2382 2383 2384 2385 2386 2387
roams$	2290 2381 2382 2383 2384 2385 2386 2387
rob$	13572 13925 13926 14138 16394 16424 16427 16451 16452 10772 11068
robbed$	11875 11878 12307 12645 12992 7284 7285 13148 13149 13150 13162 13163 5013
robber	16215 16223 16233 10399 16277 16421 10585 16436 4609 16445 16449 16450 16457 16458 4630 16464 16472 16476 16477 16478 10730 10978 10980 10999 11000 11003 11638 5837
robber$	14037 14038 14039 14121 14122 14123 14124 14125 16415 11162 11163
robberies$	16397 16422 16423 10600 10621 16568 4792 16838 16839 16841 11656 11663 11828
robbers$	14037 14038 14039 14121 14122 14123 14124 14125 11162 11163
robbery$	11897 12306 12338 12806 7261 7262 13101 1380 13308 13310 13435 4381 10373 10374 4385 10379 16222 16230 16237 4411 10407 10408 10409 4419 4420 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 10478 16319 16320 16321 10485 4497 10491 4502 10498 16342 4546 10558 16397 16398 10600 16440 10624 4650 10647 10664 10687 4730 10722 4808 16816 16818 16837 16838 16839 16841 11066 5645 5655 11828
robbing$	13409 16285 16453 16532 11068
robs$	16394 16427 16452 10772
robust	4764 4770 4775 5688
robust$	10761 4774 11413 5897
robuster$	4774
robustly$	11651
rod$	1311
rode$	814
rogue$	14181 11217
rogues$	14181 11217
role$	12710 16081 10638
roles	16269
roll	5774
roll$	2058 3210 9202 9203 15977 11765
rolled$	3210 9202 9203 15430 15431 10770 10771 11765
rolling$	2058 3210 9202 9203
rollled$	3210 9202 9203
rollling$	3210 9202 9203
rolls$	3210 9202 9203
roma$	3495 9492
romanian$	3495 9492 11473
romantic$	676 677 678 679
roof$	16789
room	10632
room$	13333 13334 13335 13336 13337 4397 16227 16245 16246 16247 10410 10411 10412 16308 16330 16336 16337 10537 16378 10958 10959 16801 4978 11617 11773
rooms$	16337 11617
roost$	13164
root$	1077
rope$	13270 1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742
roped$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742
ropes$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 14472
roping$	1727 1728 1729 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742
rose$	1562 11662
rot$	2380 15937 16157
rotten$	2303 2304 5155 11289 5873
rough	11800
rough$	7305 7454 8131 8340 2434 2435 8573 8574 5121 5155 5239 5450 11444
round$	12158 12159 12161 12163 13036 13040 7486 7497 14474 8643 14513 3259 4671 11497 11690
rouser$	11144
rousers$	11144
route	16385
route$	6517 16282
routes$	16282
routin	4636
routine$	10627
row$	12806 13229 13232 9720 15559 9722 11084
rowdy$	5303 5882
rows$	4909 11084
rubber$	5558
rude$	14360 14361 14459 15678 5882
ruffian$	11217 5853
ruffians$	11217 5853
rug$	16078
rui	5819
rui$	11810
ruin$	12757 13081
ruining$	13085
rule$	13911 15772 15773 15774 15775 15776 15777 4384
rules$	13923 14080 8251 8252 8253 8254 14585 14972 14973 14974 14994 14996 15179 15772 15773 15774 15775 15776 15777 16076 16204 4384 11115 11232
ruling$	4384
rum$	16675
run	4713
run$	11935 11951 12009 12228 12257 12259 12260 12261 6432 6433 6434 6483 544 545 546 547 548 549 550 551 552 553 565 566 6566 6571 584 585 708 709 12589 898 899 900 6984 6985 7051 1084 12921 12922 12923 12924 12925 12926 12941 1149 1249 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 1470 1471 1472 1473 1474 1475 1476 13372 13377 13574 13590 7800 13680 13681 13692 2058 2072 2073 2229 14087 8266 2607 2608 2609 2684 2685 2824 3303 3378 9393 9394 9395 15503 3691 3692 15678 10321 4445 4564 4797 4942 5030 5199 5202 5223
runaround$	14105
runaway$	14037 14038 14039 11162 11163
runaways$	14037 14038 14039 11162 11163 5862
runed$	4564
rung$	6470 6471 6472 6473 6474 6475 6476 6477 13681 15942 10462
runing$	4564
runner	11648
runner$	12371 14040 2217 14146 14147 11088 11162 11164
runners$	12371 14040 2217 14146 14147 16439 11088 11162 11164
runnin	16271 10577
running$	11911 11912 11913 11914 11915 6514 12372 544 545 546 547 548 549 550 551 552 553 565 566 6565 6567 6571 584 585 6984 6985 1084 7271 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 13309 1751 1752 1753 1754 1755 1756 1757 1758 2058 2072 2073 2229 2684 2685 2824 15091 15092 15093 15094 15095 15678 4445 16415 16448 4942 5030 5198 5201 5223 11613
runs	16271
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6571 584 585 708 709 898 899 900 1084 1432 1433 1434 1435 1436 1459 1460 1461 1462 1463 1464 1465 1466 2058 2072 2073 2229 2607 2608 2609 2684 2685 2824 3303 3378 15678 4445 10450 16298 4564 4942 5030 5223 11613
rush$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 5077
rushed$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 4864 5077
rushes$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 5077
rushing$	991 992 993 994 996 997 998 999 1000 1470 1471 1472 1473 1474 1475 1476 5077
s$	10418 10575 16416 10794 4837 4840 10844 10846 10851 10876 10886 10889 4904 10896 10898 10899 4910 4911 10908 10911 4928 10923 4939 10943 16794 10966 10968 16808 16815 16821 10998
s17$	5982
s20$	5982
s31$	5982
s47$	5982
sabotage$	11080 5110
sabotaged$	11080 5110
sabotages$	11080 5110
sabotaging$	11080 5110
sad$	8457
sadistic$	5243
safe$	11883 11884 6158 12911 7233 13501 13710 13714 7877 13716 13728 13729 13737 13738 13739 13740 14812 8992 14855 14871 14874 14876
safeguard$	6043 12192 7896 13767
safeguarding$	14888 14889 14890 14891 14905 5535
safer$	6117 6158 7040 7041 7042 13510
safety$	11839 6002 11922 11923 11924 11925 11926 11927 11928 11929 11930 11932 11986 11987 6180 6181 12276 12277 12781 12911 13325 1497 13575 13711 13712 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7986 7987 7988 7989 7990 14849 14850 14851 14852 14965 16348
said$	121 6445 6479 6712 6713 6722 6883 12871 7289 7290 7763 7794 15548 9788 9789 9790 9864 9865 9868 10013 10014 4126 4127 4592 4648
sail$	1448
sailed$	1448
sailing$	1448
sailled$	1448
sailling$	1448
sailors$	15068
sails$	1448
saints$	15113
sale	16476
sallow$	5903
same$	12035 12037 12039 12041 12702 7015 7016 7017 7018 7019 7020 7021 7022 7023 7024 7026 7184 13023 8151 2404 8398 9050 9051 9052 3473 9529 15374 15387 9562 9569 9783 9784 9785 9786 5424 5485
sanction$	4725 5670
sanctioned$	383 384 385 386 8146 8147 8148 8149
sanctions$	4725
sand$	16075
sandy$	5448
sank$	1480 1481 1482 1483 1484 1485 1486
sat$	3580 3581 3582 4115 4116 4117 4118 4119 4120 4121 4122
satisfy$	15583
savage$	14037 14038 14039 11162 11163
savages$	14036 14037 14038 14039 14058 14059 14060 14310 11136 11162 11163
save$	7127 7128 7129
saved$	13737 13738 13739 13740 15638 15639 15640 15641 15642
saving$	14905 14980 16088 11208 11514
savings$	10306
savvier$	2637 2638 2639
savvy$	2637 2638 2639 9128 9129 9130 3456 3460 11346 5891
saw	4858 4933
saw$	1004 1005 1108 2286 9208 9209 3219 4022 4023 10849 5108
say	4598 10589
say$	11982 6266 12192 6356 6429 6753 1153 13049 13050 7219 7254 13097 1593 7664 13507 7687 7688 7689 13596 13609 13642 7839 13680 13758 2123 9028 15289 15459 15475 15481 15495 9864 9865 9868 4442 11504
saying$	2123 9413 15474 15561
says$	2123 15460 15548 9864 9865 9868 4126 4127
scabies$	5954
scalde	4940
scalded$	10931
scale	16721
scallies$	5853
scally$	5853
scallywag$	5857
scallywags$	5857
scam$	13435
scan$	4441 16695
scandal$	5913
scandalous$	5913
scaned$	4441
scanes$	4441
scaning$	4441
scanned$	10646
scanning$	16383
scans$	4441 16695
scant$	93 100 7520 7602 2248 2249 2251 10069 10076
scantily$	3493 5440 5451
scar$	3513 11463
scarcely$	7316 7334 7335 7336 7835 1845 1846 1847 2923 2925 2926 2960 2993 8984 2994 8985 2995 3079 9070 3080 3081 9161 5375 5376 5390
scare$	14923 14924 14925 15028
scarecrows$	15432
scared$	14883 14884 14885 3097 3098 15027 15031
scares$	8927 14766 9191 9192 15151
scarf$	15412 11481
scaring$	11911 11912 11913 11914 11915
scarlet$	5724
scars$	3513 11463
scarves$	15412 11481
scatter$	16580
scattering$	4789
scenario$	11831
scenarios$	11831
scene$	13544 13545 14526 14527 14528 14529 14530 14531 14532 16398
scheme$	11647
schemer$	11162
schemers$	11162
scheming$	5882
schizo	5950
schizophrenic$	16757
school	4730 4885 16732 11769
school$	12359 12360 12361 12601 12602 13626 13766 13984 13985 13986 13987 13988 13989 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14017 14044 8210 14076 8275 8350 14206 14207 14209 14430 3257 3258 15538 9919 9924 9925 9927 16133 10322 4335 16200 16201 10721 16699 16709 16710 16711 16712 16713 10876 16715 16716 16723 16725 16726 16733 16811 10974 11027 5192 5535 5582 5591 5592 11755 11765 11766 11767 5785
schoolboy$	5168
schooled$	4889
schooling$	12819 16724 11767
schoolmates$	11161
schools$	13984 13985 13986 13987 8302 8303 10721 16720 16802 11765
sclerosis$	16759
scolio	5953
scor	11635
score$	1491 14472 15076 16221 11652
scored$	1491 16376
scores$	1491 16221 11652
scoring$	1491
scorn$	16178 16179 16180 16181 16182 5111
scorned$	5111
scorning$	5111
scornned$	5111
scornning$	5111
scorns$	5111
scoundrel$	11217
scoundrels$	11217
scour$	4441
scoured$	4441
scoures$	4441
scourge$	8551
scouring$	4441
scours$	4441
scramble$	991 992 993 994 996 997 998 999 1000 5077
scrambled$	991 992 993 994 996 997 998 999 1000 5077
scrambles$	991 992 993 994 996 997 998 999 1000 5077
scrambling$	991 992 993 994 996 997 998 999 1000 5077
scrap$	12639 1363 13228
scraped$	11464
scrapes$	7108 7109 7110
scrapheap$	15632
scrapings$	2432
scrapper$	11217
scrappers$	11217
scratch$	15967
scrawny$	5903
scream$	11096
screamed$	12316 13631 13681
screening$	16672
screens$	15685 15715 15716 15717 15718
screenshot$	10481
screenshots$	10481
screw$	5234
screwed$	2562 8698 8699 5264
screws$	5234
scribe	4873
scribe$	10864
scrolled$	10646
scrote$	5857
scrotes$	5857
scrounger$	11162
scroungers$	11162
scrubber$	5870
scrubbers$	5870
scruffily$	3493 5451 11480 11482
scruffy$	3495 9490 15371 15372 5450 5471 5488 5495 5903
scruples$	14250 14251 14252 14253 14254
scrutiny$	16343
scum$	5853
scumbag$	5853
scumbags$	5853
search	10380 10384 16248 16303 16390 4671 16506 16520 4812
search$	4391 4441 10453 4589 4646 4665 16499 10662 4687 16533 16534 10697 16536 4710 10702 4712 16542 16559 4794 4795 16628 10803
searched$	4441 16471 10646 4710 16557
searches$	4441 16465 4665 16534 10697 16536 4710 4712 16542 16617
searching$	4441 16534 4710 4712
searchped$	4687
searchs$	4441 4687 4794
seasoned$	3264 5896
seating$	10435
second$	7076 7080 7524 2431 3473 10078 10286 4879
secrecy$	6840 7869 15957
secret$	13056
secretive$	5882
secretly$	1178 1179
secrets$	13059
sectio	16758 10921 5967
section$	10699
section17$	5982
section20$	5982
section31$	5982
section47$	5982
sectioned$	16759
secur	5652
secure	4678 4952
secure$	12587 12588 10943 16827 10994 5636 5830
secured$	16297 11626
secureed$	5636
secureing$	5636
secures$	5636
securi	4421 10492 10499 4539 10540 4561 10624 4641 10632 4678 4730
security$	13907 4397 16227 10412 16309 16330 16332 16337 10530 4543 16378 4562 4563 16462 4686 4702 10721 4811 11114
seduce$	306 1053 1054 1055 1056 5024 5079
seduced$	306 1053 1054 1055 1056 2013 5024 5079
seduces$	306 1053 1054 1055 1056 5024 5079
seducing$	306 1053 1054 1055 1056 5024 5079
see	16222 4858
see$	187 12192 12228 6984 1004 1005 1108 13383 1761 1764 1767 1768 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7991 7992 7993 7994 7995 7996 7997 7998 2286 2414 2417 2439 2440 14764 8948 8949 8950 15007 9208 9209 3219 15123 15124 15125 15444 15932 16115 16248 4430 4437 4442 16293 16363 10849 10961 5108
seed$	11146
seeds$	11146
seeing	4858
seeing$	12043 12287 6984 8884 10849 4946 10961 5059 5108
seek	10415 4678 4708 4721 5667
seek$	314 595 596 597 598 599 600 601 2015 8006 2016 2017 2018 2019 2020 2021 2037 2038 2040 15678 9883 4394 16267 10430 5315 5316
seeked$	9883 4394 10430
seeker$	14027 11106 11305 11806
seekers$	14027 11106 11305
seekin	10415 4708 4721
seeking$	314 595 596 597 598 599 600 601 2015 8006 2016 2017 2018 2019 2020 2021 2037 2038 2040 8557 8575 15678 9883 4394 10430 11106 11305 5315 11806
seekked$	9883
seekking$	9883
seeks$	314 595 596 597 598 599 600 601 2015 8006 2016 2017 2018 2019 2020 2021 2037 2038 2040 9883 4394 16267 10430 5315 5316
seem$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 9045 9046 9047 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9361 3415 3431 3487 4057 4058 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5370 5372
seemed$	833 834 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 4057 4058 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5370
seeming$	4057 4058
seemmed$	4057 4058
seemming$	4057 4058
seems$	361 362 833 834 7375 7376 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2455 2466 2470 2480 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3487 4057 4058 5037 5050 5164 5166 5171 5218 5226 5245 5258 5298 5300 5308 5309 5369 5370 5372
seen	16284 16403 4933 5002
seen$	543 13651 13652 7815 7816 2172 2547 2649 2863 9171 9208 9209 3219 3226 3261 3398 3399 3400 15274 15275 15276 15480 15486 15491 15500 15595 4022 4023 15973 16279 16300 10504 4858 4865 4946 5108 11637 11644 11650
sees	4858 4933
sees$	1108 2286 2414 2417 10849
seize	4529
seize$	4474 10520 5636
seized	10519 4529
seized$	4474 16357 10520 16543 11626
seizeed$	5636
seizeing$	5636
seizes	4529
seizes$	4474 10520 5636
seizin	4529
seizing$	4474 10520
seizur	5953
seizure$	4529 4666 16528 11623
seizures$	4666 11623
seldom$	2993 8984 2994 8985 2995
select	4799 5947
selected$	4573
self	5715 5964
self$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 92 131 6338 12197 6440 6441 6442 12334 6510 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 13081 13085 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 7946 7947 7948 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 8607 8609 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 3391 3392 3393 9400 3410 3411 15246 15254 10267 10936 11007 5027 11037 11038 5070 5089 11086 5183 11375 11376 5386 5417 5553
selfharm$	11706
selfharmed$	11706
selfharming$	11706
selfharms$	11706
selfie$	12423 12431 6616 6617 627 628 12824
selfies$	12423 12431 12432 6616 6617 627 628 12824
selfish$	5882 5913
sell$	11935 11951 12228 12257 12259 12260 12261 6432 6433 6434 544 545 546 612 708 709 911 6984 6985 12921 12922 12923 12924 12925 12926 12941 7192 7194 7196 13035 13114 13372 13377 1563 1564 1565 7557 13572 13804 13806 13812 13814 13925 13926 16427 5030 5047 11054
selled$	7192 7194 7196
sellin	16259 16271 10577 16421
selling$	12349 544 545 546 612 6985 7192 7194 7196 13309 13339 1563 1564 1565 13409 15091 15092 15093 15094 15095 16285 16415 16453 5015 5030 5047 11630 11827
sellled$	7192 7194 7196
sellling$	7192 7194 7196
sells	16271
sells$	544 545 546 612 708 709 911 7192 7194 7196 1563 1564 1565 10450 16298 16427 5015 5030 5047
selves$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 11007 11037 11038 11086 11375 11376
semh	5764
semh$	11755
semi$	4923
sen$	16704 5768 11760
send	4402 4480 4481 4492 4499
send$	11935 12228 594 603 995 7192 7194 7196 13117 1419 13372 13377 13804 13806 13812 13814 4401 10476 4490 10490 4500 4656 10688 4731 4771 5038 5062 11054 5768 11760
sendd$	4500
sendded$	7192 7194 7196 1419
sendding$	7192 7194 7196 1419
sended$	7192 7194 7196 1419 10476 4500
sendes$	4490
sending$	594 603 995 7192 7194 7196 1419 15652 15653 15654 10476 4490 10490 4500 4656 4771 5038 5062 11512
sends$	594 603 12955 7192 7194 7196 1419 10476 4490 10490 4500 4656 10688 4731 4771 5038 5062
sensation$	5115
sense$	13019 13020 13185 13186 13187 13188 13189 13190 13191 13192 13193 13194 13195 13196 13197 13456 13457 13458 13459 13460 13461 13462 13463 7626 7627 7628 13787 7951 2259 8416 2686 2688 8895 14734 2944 2945 2946 2947 2948 2949 8973 2983 2984 8976 15083 15135 15289 15392 15858 15859 15860 11079 11099 11399
sensible$	11851 6117 6158 6779 2962 2963 2964 14876 3456
sensibly$	12616
sensit	4403
sensitive$	10394 11320 5612
sensor	4821
sensory$	10812
sent	4402 10493 10553
sent$	12092 12093 12094 12096 594 603 12564 12565 12566 12578 7192 7194 7196 1419 13681 4401 16292 10905 4965 10985 5038 5062 11054 11563 5814
senten	16740
sentence$	4697 11814 5827 11819 11821
sentenced$	10985 5827
sentences$	4697
sentencing$	5827
separa	16740 16742 10905 10907 16755
separate$	4380 16580
separated$	16743
separates$	4380
separating$	4789 16743
separation$	16745
sepsis$	5952
september$	12361
sergea	4381 10373 10374 4385 10379 16222 10407 10408 10409 4419 4420 4421 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 4546 10624 4650 10647 10687 4730 10722
sergeant$	10372 16212 16217 4397 16245 16246 16247 10410 10411 10412 16260 10429 4463 10455 10458 4470 16306 16310 16311 16313 16323 10488 16327 16329 16336 4543 10537 16462 10641 16525 10721 16560 5608 11689
serial$	581 582 4379 5034 5159 5172 5650
series$	3904 11646
serious$	6078 676 677 678 679 8263 10044 10045 10046 10047 5159 5535
seriously$	13824 13825 13826 13827 13828 15805 15806 15822 15823 15824 15825 15826 15827 15828 15829 15830 15831 15832 15900 15901 15902 15903 4188
seriousness$	13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13795 13796 13797 13798
sertra	5748
sertraline$	11739
servant$	11088
servants$	11088
serve$	3030 3031 4723 4754
served	16523
served$	4723 4879 5003
serves$	837 838 3030 3031 4723 4754
servic	16688
service$	13951 8196 14234 15538 9919 9924 9925 9933 9942 9943 16083 16133 10314 10322 4335 16200 16201 4477 16563 16672 5535 11556 5582 5591
services$	7164 13766 13767 13771 8267 14234 14337 14463 14861 14862 14863 14864 14899 14900 14901 14902 14903 14946 14947 3159 3161 3639 3640 3641 3642 9919 15761 9924 9925 9930 9931 16133 10322 16200 16201 16672 16684 11102 11500
serving$	4723 10897 11544 5792
session$	175 177 178 8619 15538 15671 15672 15673 15712 15713 15714 11101
sessions$	175 177 178 6210 12049 12082 12083 14430 8619 15538 15712 15713 15714 11101
set$	64 65 66 11993 526 547 548 549 550 551 552 553 12888 12889 12890 12891 12892 12893 7209 1256 1257 1258 1259 13294 13295 1746 13991 2207 2942 2943 9472 3674 3675 3838 4530 5014 11421 11422 11774
sets$	64 65 66 547 548 549 550 551 552 553 1746 2207
setter$	11248
setters$	11248
setting$	64 65 66 5014
settle$	15475 15481 15495 11504
seven	10375 10390 16307 10480 16341 10535 4547 4548 16385 16386 16388 16429 4614 4628 10631 16475 16492 16495 16500 10691 16552 16595 16607 10774 16619 16631 4809 11665
seven$	13992 14062 16029 10605 16467 16469
severa	16366
several$	6213 609 9419 3530 10217 10218 10241 16099 16100 11569 5645 5758
severe	5710
severely$	5777 5795
sewer$	14308
sex$	11921 6305 12247 6504 6595 12435 6602 613 6609 12450 629 630 631 632 12472 12473 12539 6749 12825 12937 12938 12939 12940 13308 13310 8180 14305 14485 14486 14700 14701 14702 14703 14704 14713 14837 14838 14839 14929 9396 10927 4988 11011 11032 11044 5244 11352
sext$	5843
sexted$	5843
sexting$	11028
sexts$	5843
sexual$	12346 6585 6593 6598 6600 6601 614 615 616 617 619 6613 6614 6615 629 630 631 632 12474 676 677 678 679 6986 14485 8680 8683 8877 14930 4843 4988 5039 5051
sexualised$	12346 6585 6593 14351 14352 14353 14354 14355 14356 14357 14358 14359 11034 11035 5303 5892
sexuality$	12586
sexually$	2153 2154 9097 5042 5260 5362 5363 5401 5419 11788 5962
sgt$	16327
shabbily$	3493 5443 5451
shabby$	15371 15372 5488 5495 5903
shadow	4812
shadow$	16368 4544 16470 10803
shadowed$	4544
shadowing$	4544
shadows$	9527 4544
shady$	5239 5873
shaggy$	5448
shall$	3646 3647 3648 3649 3650 3651 4691
shallow$	5882
sham	16605
shambles$	5913
shambolic$	15985 5913
shame$	6880 14250 14251 14252 14253 14254 15969 10219 16058 5555
shameful$	15867 5913
shamefully$	5913
shameless$	5873
shar	4461 4480
share	4492 5611
share$	12228 594 603 6917 956 974 975 976 977 995 1916 3578 15475 15481 15495 15932 16112 16115 10388 4398 4401 10476 4490 4500 4632 4731 4967 5038 5485 11504
shared$	594 603 956 13681 3578 10013 10014 15942 10388 4398 4401 4500 5038 5485
shareed$	10476 4500
sharees$	4490
shareing$	10476 4490 4500
shares	5611
shares$	594 603 956 3578 10388 4398 4401 10476 4490 4500 4731 4967 5038 5485
sharin	11601 5611
sharing$	594 603 956 995 3578 15983 10388 4398 4401 4967 5038 5485
sharks$	13287
sharp$	9128 9129 9130 3460
sharper$	2637 2638 2639
sharpest$	14195
shaved$	5467 5469 5471 11464 5484
shaven$	5438 5439 5468 5471 5484
she$	6133 6140 6640 6717 6718 6723 6724 6773 6787 6790 7070 7227 7329 1788 2104 8095 2105 13934 2106 2107 8259 2288 14471 15553 15554 15555 15556 15557 9726 9727 9728 9730 9919 15761 5770
shed	11800
shed$	4252 16786 16798
shedding$	4252
sheep$	13981 11162
sheer$	5100
sheet$	11617
sheets$	11617
shelter$	12442 12443 12444 12445 12446 12447 12448 12449 16786
shield$	7127 7128 7129 5083
shieldded$	5083
shieldding$	5083
shielded$	5083
shielding$	14891 14896 14897 14898 14905 5083
shields$	5083
shift$	6432 6433 6434 6985 9798 9799 5627
shifting$	6985 13950
shiftless$	5884
shifty$	5239 5450 11444 5873
shilling$	14198 14202 14203
ship$	15132
shirk$	4252
shirked$	4252
shirking$	4252
shirkked$	4252
shirkking$	4252
shirks$	4252
shirt$	9533 9534 15380 11481
shirtless$	5903
shirts$	9533 9534 15380 9592 11481
shock$	12758 15028
shocked$	15027 15031
shocking$	4152 4153 4154 4155 10219 16058 16094 16095 16096 16097 5303 5565
shockingly$	5259 5915
shocks$	9191 9192 15049 15151
shoddy$	5913
shoes$	9533 9534 15396 15397 15398 15399 15400 15407 16809 11481 11486
shoot$	1490
shooti	16436 16449 16457 16458
shooting$	1490
shootings$	16422
shoots$	1490
shop	4421 10492 10499 10798
shop$	12359 12360 14172 4397 16227 10412 16309 16330 16332 16337 4784 16636 16639
shopke	4421 10492 10729 11004
shopkeeper$	12135 12437 16842
shopkeepers$	12135 12437 13907 14076 8302 8303 4397 16227 10412 16309 16330 16332 4562 16567 16596 11113 11114
shopli	4609 16445 16449 16450 16458 4630 16472 10730 10978 10999 11000 5990
shoplift$	11068
shoplifter$	14037 14038 14039 14146 14147 11162 11163
shoplifters$	14037 14038 14039 14146 14147 11162 11163
shoplifting$	11911 11912 11913 11914 11915 12338 12349 12353 13308 13310 13409 14064 10600 10621 16487 16568 4792 4808 16816 16837 16838 11068
shoppe	10729
shoppers$	14076 16567 16596 11113
shopping$	10798
shops$	14076 8302 8303 4397 16227 10412 16309 16330 16332 16337 4562 4784 16636 16639
short$	2373 2374 8472 8473 9475 15371 15372 9555 9582 15856 15857 5242 5311 5427 5448 5470 5471 5495 5552 11566 5903
shortcoming$	5534
shortcomings$	15732 15733 15734 5534 11527 5912
shortest$	3515 5475
shorts$	9533 9534 15393 15394 15396 15397 15398 15413 15414 15415 15420 11481 11486
shot$	11905 1490 14245 10425 5147
shots$	14245 10425 16275 16281
shotted$	5031
shotter$	5863
shotters$	5863
shotting$	544 545 546 5030 5031
should	4674 10891
should$	21 22 23 24 25 26 735 736 1049 7317 13160 1678 1776 1794 1802 1803 1804 1805 1806 1807 1808 1809 1810 1818 1822 1823 1824 1825 1843 1852 1853 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1912 1925 2709 2710 2711 2712 2762 2938 2992 3072 3123 3180 3181 15255 9436 3910 3912 3913 3914 3915 9908 15756 10050 4143 10139 4364 10527 4543 4615 4667 4691 4778 16729 5537 5605
shoulder$	14443 3510 5583
shouldered$	11424 5583
shouldering$	5583
shoulderred$	5583
shoulderring$	5583
shoulders$	14443 14503 5583
shout$	2607 2608 2609 5078
shouted$	6470 6471 6472 6473 6474 6475 6476 6477 13512 13681 4940 5078
shouting$	13210 13211 4909 5078
shouts$	2607 2608 2609 5078
shoutted$	5078
shoutting$	5078
show	4388 16222 4586 10578 4603 4647 11601
show$	346 1821 7857 7858 7859 7860 1887 1888 7908 7909 7910 7911 7912 7913 7914 7915 7916 7917 13758 7925 7984 7985 13873 8326 2421 15475 15481 15495 15539 15540 15541 3820 15706 4442 10502 10528 16404 11504
showed$	346 1821 1887 7984 7985 2421 4078 10528
showin	4586 4603
showing$	346 13210 13211 1887 4078 16225 16669
shown	10493 10553
shown$	187 6244 6245 12608 12609 6772 1821 7857 7858 7859 7860 1888 7984 7985 15596 15597 15598 15599 15722 4078 4531
shows	4586 10578 4603
shows$	346 1821 1887 7984 7985 2421 15539 15540 15541 3819 4078 4442 10528 16404 10599
shred$	1364 8415
shrewd$	9128 9129 9130 3460
shrinking$	9160 14999 15000 15001 15002
shrug$	1968 3124 3213 4271
shruged$	1968 4271
shrugged$	1968 3213 4271
shrugging$	1968 4271
shruging$	1968 4271
shrugs$	1968 3213 4271
shunt$	4835
shut$	13304 4318 11563
shuts$	4318
shutting$	4318
shy$	2373 2374 11309
siblin	16785
sibling$	16799 11336 5349
siblings$	5992 12358 14458 14679 16762 16799 11008 11336
sick$	8346 16658 16699
sickle$	5953
side$	14208 15313
sidekick$	5855
sidekicks$	5855
sidelined$	5566
sides$	12782 14208
sight	10785
sight$	16516 16623 11666 5737 5738
sighted$	11543 11650 11729 5927
sighti	4400 5628
sighting$	10368 4540 11619
sightings$	16317 4540 5624 11619
sign$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 7514 7515 4230 4231 4232 4233 16079 16080 4997 11565 11568
signal$	12124 16526
signals$	12124 12125 13248 11092
signed	10653
signed$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 7514 7515 16491 4869 4870 4997
significant$	2533 2534
signing$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 7514 7515 4997
signs$	1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 1520 13450 4230 4231 4232 4233 16079 16080 16099 16100 16270 4997 11092 11565 11568 11569
silence$	6840 12740 12927 12928 12929 12930 12931 12932 13137 7869 15957
silent$	13058 13059
silliness$	12203 12204 12205 12206 12207 12208 12677 6878 6879 7776 7869 1879 7871
silly$	6078 104 105 6117 160 161 162 163 164 165 166 6364 910 1309 1779 1870 1871 2944 2945 2946 2947 2948 2949 5103 5106 5882
silo$	5595 5596
siloed$	5917
silos$	11585
similar$	3495 9492 5427 5485
simple$	5100 5817
simpler$	4685
simply$	12608 12609 6772 805 13657 13658 13659 13660 2606 3215 3720 3721 3722 3723 9907 4061 4062 4238 4239 4280 5512 5572
since$	16673 16676 16784 11380 11823
single$	3787 3788 9833 9874 9875 3952 9944 10012 4403
sink$	1480 1481 1482 1483 1484 1485 1486
sinker$	13474
sinking$	1480 1481 1482 1483 1484 1485 1486
sinks$	1480 1481 1482 1483 1484 1485 1486 15628
sister	10901 16741 10904 4929 16785 16791
sister$	12358 7725 7733 4905 4906 16739 10937 16799 11336
sisters$	12358 7725 7733 14458 8797 8798 8799 11336
sit	16284
sit$	6410 3580 3581 3582 3584 3596 3597 3598 3599 3600 15475 15481 15495 4115 16113 11504
site$	11619
sits$	3580 3581 3582 3584 3596 3597 3598 3599 3600 4115 4116 4117 16271
sitting$	12699 12700 13210 13211 4115 4116 4117
situation$	11831 6373 12683 12684 12771 1006 1079 1080 7209 13711 13712 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 13869 14887 15301 10209 16093 10319 4976 11801
situations$	11831 7108 7109 7110 13869 15301
six	10375 10390 16307 10480 16341 10535 4547 4548 16385 16386 16388 16429 4614 4628 10631 16475 16492 16495 16500 10691 16552 16595 16607 10774 16619 16631 4809 11665
six$	1341 13970 14062 3485 9477 9478 3530 15359 15360 15361 15362 15363 15364 9743 9752 9758 16029 10605 16467 16469
sixteen$	14555 14556 14557 14558 14559 14560 2765 2766 2767 11361
size$	2794 2795 3381 3382 3383
skank$	5870
skanks$	5870
skanky$	5873
skate$	1447
skated$	1447
skaters$	9743 9752
skates$	1447
skating$	1447
skeletal$	5427
ski$	5500
skilled$	3470
skills$	2686 2688 8973 2983 2984 8976 15272 11401
skimpy$	9555 5495
skin$	14151 15020 9499 9515 16649 11446 5457 5463 5723
skinned$	11405 11438
skinniest$	3515 5475
skinny$	9475 9511 9582 5427 5495 5903
skins$	12454 15020
skirt$	9533 9534 15393 15394 15396 15397 15398 11481 11486 11493
skirts$	9533 9534 15393 15394 15396 15397 15398 15413 15414 15415 15420 9592 15438 11481 11486 11493
skive$	5842
skived$	5842
skives$	5842
skiving$	5842
skunk$	10842
slack$	1022
slag$	11162
slags$	11162
slap$	13547 15045 16768
slapdash$	5874 5913
slappe	4940
slapped$	16768 10931
slapper$	5870
slappers$	5870
slaps$	16768
slave$	11273 5283 5876
slaves$	11273 5876
sleazy$	5873
sleep	10829 10841
sleep$	6146 12228 12292 605 6984 1004 1005 1007 14989 15123 15124 15125 16667 16679 16680 16789 4962 4971 4972 5040 5713
sleeped$	4964
sleepes$	4964
sleeping$	605 6984 4957 4962 4964 4971 5040 5750
sleeps$	605 1007 4962 4964 4969 4971 4972 5040
sleepwalk$	1480 1481 1482 1483 1484 1485 1486
sleepwalked$	1480 1481 1482 1483 1484 1485 1486
sleepwalking$	1480 1481 1482 1483 1484 1485 1486
sleepwalkked$	1480 1481 1482 1483 1484 1485 1486
sleepwalkking$	1480 1481 1482 1483 1484 1485 1486
sleepwalks$	1480 1481 1482 1483 1484 1485 1486
slender$	5427 5903
slep$	5809
slept$	605 1004 1005 1007 10816 4957 4973 5040 5809
slicked$	3509 11464
slid$	1480 1481 1482 1483 1484 1485 1486
slide$	1480 1481 1482 1483 1484 1485 1486 3210 9202 9203 11578 11617
sliders$	15396 15397 15398 15413 15414 15415 15417 11481 11486
slides$	1480 1481 1482 1483 1484 1485 1486 3210 9202 9203 11617
sliding$	1480 1481 1482 1483 1484 1485 1486
slight$	5427 5903
slightest$	7603 14269 9808 10070
slightly$	3483 5429
slim$	9475 5427 5903
slimly$	5429
slip$	1480 1481 1482 1483 1484 1485 1486 10212
sliped$	1480 1481 1482 1483 1484 1485 1486
sliping$	1480 1481 1482 1483 1484 1485 1486
slipped$	1480 1481 1482 1483 1484 1485 1486
slippers$	15409 15417 15425 11481
slippery$	5239 5873
slipping$	1480 1481 1482 1483 1484 1485 1486
slips$	1480 1481 1482 1483 1484 1485 1486 16291
slipshod$	5913
slit$	5484
sloppy$	4152 4153 4154 4155 11444 5565 5913
sloth$	11580
slovenly$	5884
slow$	1793 2508 2509 2510 2511 2512 4152 4153 4154 4155 16048 16094 16095 16096 16097 16109 10272 4283 5269 5565 5762
slowly$	16109
slut$	11162
sluts$	11162
sluttish$	5873
slutty$	5873
sly$	5882
smacke	4940
smacked$	10931
smackhead$	5870
smackheads$	5870
small$	2243 2295 8782 8933 9475 3490 5374 5427
smaller$	8066 8067 8076 8077 8078 8079
smart$	13065 13068 9128 9129 9130 15141 9492 11344 11350 5495
smarter$	6117
smartly$	3493 5451 11480 11482
smarts$	11345 11399
smash	16767
smashe	10771
smashed$	16609
smell$	3287 3288 3289 3290
smelly$	15371 15372 5903
smitten$	651 652 653 654 655 656 657
smok	4851
smoke$	11935 12228 12257 12259 12260 12261 498 6990 1004 1005 12848 12849 12850 7192 7194 7196 13114 13372 13377 13572 13804 13806 13925 13926 3239 3240 3241 3242 3243 15678
smoked$	12578 1004 1005 7192 7194 7196 15678
smoker$	14033
smokers$	14033
smokes$	1004 1005 7192 7194 7196 3239 3240 3241 3242 3243 15678
smoking$	6003 11842 11843 870 6990 1004 1005 7192 7194 7196 13210 13211 15678
smooth$	13143 5399
smug$	5873
snakes$	11162
snapch	4655
snapchat$	6289 6290 6291 586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422
sneak$	326 11162
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11162
sneaky$	5884
snide$	5873
snood$	15412 11481 5908
snoods$	15412 11481 5908
snotty$	5873
snub$	5111
snubbed$	15463 5111
snubbing$	5111
snubed$	5111
snubing$	5111
snubs$	5111
snuck$	326
so	4654
so$	12036 12040 12317 6697 7228 13092 1543 7696 7697 8123 8322 8344 3182 3183 3184 3185 3186 3187 15137 9910 4083 4642 5102 5371 5388
sobrie	4991
sobriety$	10982
social$	12341 12347 586 587 588 589 590 8054 14065 8455 8556 14400 14460 14940 14941 14942 14943 9919 15761 3937 9929 3940 4322 4324 10514 4552 4554 16423 4655 16488 10703 10846 10940 4955
society$	8037 2047 2048 2049 2050 8042 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014
sociopath$	11162
sociopathic$	5882
sociopaths$	11162
socks$	9592
sod$	10090 11136
sods$	11136
sofa	10951 11800 5983
sofa$	16789 4961 16800
soft$	12699 12700 15110
software$	10503
sold$	544 545 546 612 708 709 911 7192 7194 7196 1563 1564 1565 5015 5030 5047 11054
soldier$	12176 11137 11217
soldiers$	12176 14115 11137 11217
solely$	4273 4274 5581
solicit$	1053 1054 1055 1056 5071 5079
solicited$	1053 1054 1055 1056 5071 5079
soliciting$	1053 1054 1055 1056 5071 5079
solicits$	1053 1054 1055 1056 5071 5079
solicitted$	1053 1054 1055 1056 5071 5079
solicitting$	1053 1054 1055 1056 5071 5079
solid$	5427
solidly$	5429
solve	5672
solve$	16581
solves	5672
solvin	5672
somali$	3495 9492 11473
some$	118 867 6916 1356 1366 3530
somebody$	12286 12308 13091 13096 13242 13504 13637 9684 9919 15761 4698
someone$	12286 12308 6632 13091 13096 13242 13504 13637 8826 2932 9684 9919 15761 4698
something$	12317 12551 13092 15681 4483 16326
somewhere$	12442 12443 12444 12445 12446 12447 12448 12449 1326 1327 1328
son	16553
son$	14635 10832
sons$	14635
soon$	13534 13535 3215 16063 16064 16065 16066 16197 16198 16199
sooner$	1183 1184 7734 1744 7736 14568 14708 15744 15753
sophisticated$	2723 2884 3401 5896
sorely$	4188
sorry$	13216 15596 15597 15598 15599
sort$	12725 13901 2309 2311 2312 2313 14264 14888 14889 14890 9194 15367 4380 11112 11230
sorts$	12725 4380 11112 11230
sought	4568 16523
sought$	314 595 596 597 598 599 600 601 1091 13681 2015 8006 2016 2017 2018 2019 2020 2021 2037 2038 2040 9883 10559 5316
soul$	13394 13395 14533 14534 14535
soulless$	5873
souls$	13393 13395 14299 11357
sound$	9361 5370
sounds$	5370
sour$	5875
source	11601
source$	1077 10394 4404 16295 10545 4643 16482 4657 4740 4747 5611 11603 5613
sources$	4404 16295 11603
south$	3506
sow$	12730 12731 13166 13167
sowed$	12730 12731 13167
sowing$	12730 12731
sown$	12730 12731
sows$	12730 12731
space$	14151 14830 10711 10959
speak	10381 4933
speak$	11981 12192 12417 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 8939 8983 9361 15444 15475 15481 15495 15586 15652 15653 15654 15932 4353 16219 11504 11512
speaking$	591 592 593 8937 15474 11531
speaks$	591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 15586 4126 4127
special$	8446 16704 5764 5981
specialist$	16687
speech$	4821 16704
speed$	11753
spell	11781
spelli	10895
spelling$	16733 5784
spend$	12228 6391 6392 6457 12542 12543 12544 12545 12546 794 795 7192 7194 7196 13372 13377 2064 2065 2066 2067
spendded$	2064 2065 2066 2067
spendding$	2064 2065 2066 2067
spended$	2064 2065 2066 2067
spending$	12043 12287 12542 12543 12544 12545 12546 2064 2065 2066 2067 16207
spends$	2064 2065 2066 2067 16284
spent$	794 795 7192 7194 7196 2064 2065 2066 2067 5003
spice	10833
spice$	12828 16671 10842 16683
spider$	7443
spike$	10783
spikes$	10783
spiky$	5448 5471
spin$	12531
spina$	5725
spineless$	5873 5913
spirit	10841
spirits$	16675 16679
spit$	14138
spite$	6179 189 190 192 6211 223 224 225 254 12390 12391 12392 12393 12758 4227
spiteful$	15867 5220 5243 5882
spiv$	11217
spivs$	11217
spleen	10822
spleen$	16660
splendidly$	9039 9040 9041 9042
split	16740 16742
split$	16580 10905
spliting$	4789
splitting$	4789
spoil$	1397 1398 1399 1400
spoiled$	1397 1398 1399 1400 5882
spoiling$	1397 1398 1399 1400
spoilled$	1397 1398 1399 1400
spoilling$	1397 1398 1399 1400
spoils$	1397 1398 1399 1400
spoilt$	1397 1398 1399 1400 2132 5145 5882
spoke$	591 592 593 4352
spoken$	12020 12021 196 197 198 6470 6471 6472 6473 6474 6475 6476 6477 12318 12547 13681 8146 8147 8148 8149 15274 15275 15276 15480 15486 15491 15500 15595 15942 4376 16403
sponger$	11217
spongers$	11217
sporadic$	14346 14347 14348 14349 2521 5293
sport$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 16665 5472 5490
sported$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5472 5490
sporting$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5472 5490
sports$	3512 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5472 5490
sportted$	3512 5472
sportting$	3512 5472
sporty$	5450
spot$	14540 14541 3287 3288 3289 3290 15289 16633 16637 11631 11695
spots$	15240 16633 16637 11474 11695
spotted$	13681 16300 5927
spotty$	3508 9511 15353 5455 5903
spray$	5465
spree$	11634
spring$	12361 12362
spurn$	5111 5510
spurned$	15463 5111 5510
spurning$	5111 5510
spurnned$	5111 5510
spurnning$	5111 5510
spurns$	5111 5510
squad	4381 10373 10374 4385 10379 16222 10399 10402 10407 10408 10409 4419 4420 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 4497 10491 4502 10498 16342 10510 4546 10624 4650 10647 10687 4730 10722
squad$	15218 10372 16212 16217 16237 16238 4410 16240 16245 16246 16247 10410 10411 16252 4424 16260 10429 10458 16306 16310 16311 16313 16323 10488 16327 16329 16336 16348 10537 16441 16462 10641 16525 10721 16560 5608
squander$	5110 5588
squandered$	5110 5588
squandering$	5110 5588
squanderred$	5110 5588
squanderring$	5110 5588
squanders$	5110 5588
square$	16589 4784 16639
squarely$	4273 4274 5581
squint$	5906
squints$	5906
stab	16775
stabb	16767
stabbed$	11878 11905 12307 12645 13148 13149 13150 13162 13163 5013
stabbi	16215 16436 16449 16457 16458 16464 16476 16477 16478 10980 11000
stabbing$	7261 7262 13101 1380 13547 16397 16398 16440 16818 16838 16839 11066
stabbings$	16397 16422 16838 16839
stack$	13945 13946 13947 13948 13949
staff	4421 10492 10499 4561 4730
staff$	12176 12286 12308 12437 12505 12506 12507 12783 7164 7399 13626 7926 13766 13767 13771 13907 8070 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 14017 14041 14076 14082 2273 2274 8267 8302 8303 14430 14466 14480 14481 14482 14483 14946 14947 3159 3161 15213 15214 9430 15299 15300 9738 9739 9741 9742 9780 9781 9782 9919 15761 9924 9925 16133 10322 16200 16201 10412 16330 10530 10721 16596 16842 11102 11113 11114 11204
staffroom$	16337
staffrooms$	16337
stage$	9703
stain$	2378
stained$	15371 15372 5488 5495
stairw	11800
stake$	10787
stamme	16649 10828
stammer$	16666
stamp	4734
stamp$	11549
stamped$	11549
stamping$	11549
stampped$	11549
stampping$	11549
stamps$	11549
stance$	10765 11678
stand	16284
stand$	2668 8959 8960 8961 8964 8965 8967 8968 8971 3337 3486 15366 3580 3581 3582 4118 4119 4120 4121 4122 5542
standard$	15967 11556
standards$	15772 15773 15774 15775 15776 15777 16204 11556
standing$	8959 8960 8961 8964 8965 8967 8968 8971 4118 4119 4120 4121 4122 5542 5823
stands$	3337 3486 15366 3580 3581 3582 4118 4119 4120 4121 4122 5823
stares$	12156
stars$	15433
start$	11989 14138
starte	5754
started$	11989 543 12908 12909 13200 13201
starter$	11247
starters$	11247
starti	5754
starts	5754
starts$	11989
starv	5716
starve	4940
starved$	10931
stash	16233 10571 4602
stash$	12823 16288 10562 16431
stashed$	16243
state	10395
state$	6373 16093
stated	10395
statem	5764
statement$	12198 8103 8104 8105 16236 16242 4875 11759
statemented$	11755
statements$	8103 8104 8105 16236 16242
statio	10492
station$	12359 12360 4397 16227 16330 16337 16589 4784 16639 16818 16825 16826
stations$	4397 16227 16330
statistics$	16165 16166 10754
stature$	15310 15311 15312 11418
status$	13838 13842 13843 13864 13870 13873 14305 16753 11072 5115 11334 11759 11806
stay$	6104 11951 6146 12111 6358 12225 6393 6394 6411 12257 12259 12260 12262 6456 12333 12479 12542 12543 12544 12545 12546 12547 6735 6904 914 6906 6907 6908 6951 6952 6953 6954 6955 6984 12941 7220 7282 13500 13507 13520 13521 13609 13804 13806 13812 13814 9017 9036 15475 15481 15495 16789 4962 11504
stayed$	12092 12093 12094 12096 12285 12547 12555 12564 12565 12566 12611 12612 6781 6782 12621 12622 12864 13417 7762 13636 13681 13693 4962 4964 4973
stayes$	4964
staying$	12043 12287 12479 12542 12543 12544 12545 12546 12547 6984 7275 9017 4962 4964 5807
stays$	12547 4962 4964 5807
steal$	12228 13114 13572 13925 13926 14138 2607 2608 2609 15501 15674 16394 16424 16427 16451 16452 10772 11068
steali	16271 10577 5990
stealing$	11909 11910 11911 11912 11913 11914 11915 13107 13309 14064 14120 14126 14127 2406 14459 16285 16415 16453 16532 11068 11827
steals	16271 5990
steals$	2607 2608 2609 15674 16394 16427 16452 10772
steel$	15018 15019
steely$	11387
step	10901 4927 10919 4938 16769 16791
step$	4756 4805 5628 5688
stepbrother$	10930 10937
stepdad$	4906 16739 10902 4915 16762 10929 10930 10937
stepfather$	4906 16739 10902 4915 16762 16766 10929 10930 10937
steping$	4756
stepmam$	10930
stepmother$	16739 4915 16762 16766 10929 10930 10937
stepmum$	16739 4915 16762 10929 10930 10937
stepnan$	10930
stepparent$	16762 10930 10937
stepparents$	16762 10930 10937
stepped$	15811 4369 16584 5688
steps$	4756
stepsiblings$	16762
stepsister$	10937
stepstepdad$	16762
stepstepfather$	16762
stepuncle$	10930
stern$	9179
sterner$	9179
steroi	10833 10840
steroids$	16671 10838 16678
steward$	6294 12135 12176 12437
stewards$	6294 12135 12176 12437 8302 8303 16309
sti	5962
stick$	1127 1245 1246 13758 15475 15481 15495 3946 3947 3948 11504
sticks$	1128 1245 1246 15626
sticky$	8345
still$	12022 12042 12064 7015 7016 7017 7018 7019 7020 7021 7022 7023 7024 7026 3957 3958 4434 4484 5512
stills$	10387 16258 10425 4478 4484 4501 4508
stinks$	11333
stir$	1391 1392 1393 1394 1395 1396
stirred$	1391 1392 1393 1394 1395 1396
stirrer$	11217
stirrers$	11217
stirring$	1391 1392 1393 1394 1395 1396
stirs$	1391 1392 1393 1394 1395 1396
stock	16233 16421
stock$	4414 16288 16409 16430 16431 11229
stockily$	5429
stocky$	9475 5427 5903
stole	5990
stolen	16233 16421 16484 5990
stolen$	16409 16431 4714 16837 16840 5942
stoma$	5960
stomach$	5719
stone$	13230 15018 16663 5497
stoned$	1071 1072 1073 1074 1075 7154 1164 7156 15678
stoner$	11162
stoners$	11162
stood$	3337 3580 3581 3582 4118 4119 4120 4121 4122 5542 5823
stop	16390 4671 4711 4812
stop$	11980 12144 6426 12269 12333 6706 6755 12594 13049 13050 7576 7577 7578 7579 7580 7587 7588 7589 7643 7644 1654 7646 1656 1657 13499 13520 13521 13590 1770 1772 1775 13643 13680 14345 2889 2890 15475 15481 15495 15529 15530 9708 3718 15583 15652 15653 15654 10355 10356 10357 10358 16248 4462 10501 4589 16465 16499 10662 4687 4699 4703 4705 4706 4707 10702 16581 4783 4794 16626 16628 10803 11504 11512 5676
stoped$	2889 2890
stoping$	2889 2890
stoppe	16403
stopped$	12305 6468 478 12323 6704 6775 12645 13127 13128 13599 2889 2890 15638 15639 15640 15641 15642 15780 15781 15782 15783 15784 15785 16471 4687 16520 5011 11563 11650 5733
stopping$	2889 2890 4703 4705
stopring$	4703
stops$	2889 2890 16465 4665 4687 4699 4703 4705 16574 4783 4794
stopting$	4703
store	4421 10492 10499 10571 4602
store$	12111 6432 6433 6434 6985 1493 7737 4397 16227 10412 16309 16330 16332 16337 4539
stored$	1493 16243
stores	4602
stores$	1493 4397 16227 10412 10450 16298 16309 16330 16332 16337 10592
storie	4655
stories$	12870 7130 12971 8103 8104 8105 13944 2116 2117 2118 2119 2120 2121 2606
storin	16233 10577 16421 4602
storing$	6985 1493 16415 16453
story$	12870 13476 8103 8104 8105 13944 2116 2117 2118 2119 2120 2121
stout$	5427 5903
straight$	12558 12559 6889 6890 6891 1751 1752 1753 1754 1755 1756 1757 1758 9704 9705 9706 9707 5448 5471
strain$	4748
strang	16767 4940
strange$	12172 12173 6591 1761 1764 1767 1768 5404 5873
stranger$	12119 12130 12131 12822 12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 7059 7095 7096 7097 7098 13703 8061 8290 8291 8292 8293 16793 11015
strangers$	11849 6273 12119 6285 6288 12127 12130 12131 12139 12143 12147 6320 12298 6582 12725 12822 12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 7059 7095 7096 7097 7098 7099 7100 7101 7102 7198 13108 13110 13701 8028 13867 13868 13875 8060 8290 8291 8292 8293 14480 14481 14482 14483 11015 11098
strangled$	16768 10931
strapping$	5903
strappy$	5495
strate	11659 11680 11685
strategies$	12082 12083
strategy$	11691
stray$	1480 1481 1482 1483 1484 1485 1486
strayed$	12578 1480 1481 1482 1483 1484 1485 1486
straying$	1480 1481 1482 1483 1484 1485 1486
strays$	1480 1481 1482 1483 1484 1485 1486
streak$	11234
streaks$	11234
street	4403 16520 10733 10798
street$	12350 12359 12360 7116 13012 13013 7182 7204 14142 14206 14207 14298 2702 8711 15076 9239 9242 9243 9244 9245 9246 15085 9260 15104 9303 9398 3443 10394 10419 16508 16571 16589 4784 16636 16639 11017 5137 5255 5295 5335 5340 5352 5353 5354 5355 5408 5410 5424 5942
streets$	12350 13012 13013 7204 8281 14298 14526 14527 14528 14529 14530 14531 14532 15076 15085 9261 3280 9305 16508 16571 16589 4784 16636 16639 11017
streetsmart$	5890
streetwise$	3102 3103 3104 3105 3456 3460 5890
streng	4678
strength$	2794 2795 3381 3382 3383
stress$	5705
strict	4770
strict$	10761
stride$	15033 15034
strike$	9045 9046 9047 3373 16394 10772 16617 5628
strikes$	16394 10772 16617
striking$	5450
strikingly$	5371
string$	291 3905
stringing$	291
strings$	291 16275
strip$	6988
stroke	10810 10921
stroke$	16648 16662 16734 16759
stroll$	3580 3581 3582
strolls$	3580 3581 3582
strong	4764 4770 5688
strong$	2856 2857 2858 9179 3444 3456 10761 4774 11413 5427 5691
stronger$	2258 9179 4774
strongly$	5429
stroppy$	5873 5882
struct	11605
structure$	16256 16616
struggle$	172 2508 2509 2510 2511 2512
struggled$	172 2508 2509 2510 2511 2512
struggles$	172 2508 2509 2510 2511 2512 5790
struggling$	172 2508 2509 2510 2511 2512
strung$	291
stubble$	5904
stubborn$	10272 5882 5913
stubbornly$	5913
stuck$	12556 12608 12609 6772 12611 12612 6781 6782 12621 12622 1129 1245 1246 13681 15596 15597 15598 15599 3946 3947 3948 5266
stud$	15407
studen	11004
student$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 16842 11146 5168 11288
students$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 11146 11288
studs$	15407
stuff$	12270 12436 15017
stunt$	11921 11011
stunts$	11921 11011
stupid$	6078 104 105 6117 6349 910 1309 1779 5022 5103 5882
stupidity$	12203 12204 12205 12206 12207 12208 12597 12598 12599 12600 12677 6878 6879 6899 12738 12927 12928 12929 12930 12931 12932 13137 7776 7869 1879 7871
sturdy$	5427
stutte	16649
style$	15367 11125
subculture$	11286
subcultures$	11286
subjec	5653
subject$	15302 15305 16265 4583 4660 5619 5925
subjects$	15302 15305 4574 4583 10706 5925
submi	11601
submission$	16474
submissions$	16474
submit	4402 5611
submitted$	4495 4496 11615
substance$	31 36 6081 8193 5753
substandard$	4152 4153 4154 4155 16094 16095 16096 16097 5565
subway$	16786
succeeded$	15612
succes	10656 4701
success$	16602
successful$	16494 10692
succumb$	1707 1708 1709
succumbbed$	1707 1708 1709
succumbbing$	1707 1708 1709
succumbed$	1707 1708 1709
succumbing$	1707 1708 1709
succumbs$	1707 1708 1709
such$	11898 2705 2706 5536
sucked$	11875
sucks$	11333
suffer	4943 4944
suffer$	5730
suffered$	13051 10934 10935 5730
suffering$	5730
suffers$	10934 10935 5728 5730
sufficient$	2982 2985 9383 11377
sugar$	5058
sugges	10395 4728 11601
suggest$	9619 9621 9622
suggested$	9619 9621 9622
suicid	5715
suicidal$	11706
suicide$	16655 16734 11706
sulky$	5873
sullen$	11444 5882
summer$	12361 12362
summon	16520
sun$	13296 13297
sundry$	12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847
superficial$	14346 14347 14348 14349 5133 5293
superv	5000 5002
supervised$	5349
supervising$	14489 14888 14889 14890 14891 14905 14911 14912 14913 14914 14915
supervision$	14489 14789 14888 14889 14890 14891 14905 14911 14912 14913 14914 14915 14969 14970 14971 14994 14996 15247 4265 4266 4267 4268 10991 16830 11556 11821 11822
suppl	16271
suppli	4402 10443 4492 11614
supplied$	544 545 546 10493 5030
supplier$	12919 12920 14046
suppliers$	12919 12920 14046 16442
supplies$	544 545 546 16281 10450 16298 16427 5015 5030 5643
supply	16223 4402 16233 16269 4492 10577 16416 16421 16436 16437 16449 16457 16458 16476 10999 11684 11685
supply$	544 545 546 4394 10444 16288 4490 16409 16424 16427 4656 16837 5030 5643 5942
supplyed$	4394
supplyes$	4490
supplying$	544 545 546 4394 4490 16415 16453 4656 16532 16837 5015 5030 11827
supplys$	4394 4490 4656
suppor	4661 4678 4721 4923 5002 5688 5695
support$	88 89 90 91 175 183 184 6210 12049 12082 12083 12192 12911 13766 13767 14323 14337 14341 14861 14862 14863 14864 14888 14889 14890 14891 14905 15461 3639 3640 3641 3642 4046 4047 4048 15941 4265 4266 4267 4268 4661 10652 4673 4680 4739 16706 4878 16707 11077 11101 11102 11500 11759
supported$	183 184 4673 4680 10914
supporting$	183 184 4673 4680
supports$	88 89 90 91 183 184 4673 4680 4739
supportted$	183 184
supportting$	183 184
supposed$	12273 12274
suppre	4734
suppress$	5938
suppressing$	5938
suppression$	5938
sure	4654
sure$	3673 3674 3675 9762 9763 9764 9765 3775 3776
surely$	3860 3868 9859 3869 3870 9907 11521
surface$	5133
surgery$	16690 16695
surly$	5882
surprised$	13151 13152 13153 13154 7830 13669 13670 13671 13672 13673 15031 11083
surprises$	9191 9192
surprising$	1761 1764 1767 1768
surprisingly$	5371
survei	16638 5935
surveillance$	16383 16628 5924
surveilled$	16376
surviv	4944
survival$	9434 5053
survive$	14828 14829 8995 3005 3006 8998 3013 5387
survived$	3013 10935 5387
survives$	3013 5387
surviving$	3013 5387
survivors$	2721 11358 11359
suspec	4568 4584 11607
suspect$	12995 15302 15305 16123 16414 16444 4620 5239 11342 5619 11636 5658 5941
suspected$	10559 10575 4592 4607 10609 4620 4624 4648 5009 5647
suspects$	15302 15305 16123 16255 16410 16411 16414 16444 4620 11145 11342 11611 11636 5646 5941
suspen	10895
suspended$	383 384 385 386 8146 8147 8148 8149 4881 11160 11763 5828
suspendeds$	4881
suspension$	13988 4881 16733 11160 5973
suspensions$	13988 4881 11160 5973
suspic	4568
suspicion$	16178 16179 16180 16181 16182 10559
suspicious$	10477
swagger$	3239 3240 3241 3242 3243
swaggers$	3239 3240 3241 3242 3243
swallo	5717
swallow$	1562 1647
swallowed$	1562 1647 5718
swallowing$	1562 1647
swallows$	1562 1647 5718
swam$	1458
swap$	603 621 6612 622 623 624 625 626 911 995 5038
swaped$	603 621 6612 622 623 624 625 626 911 5038
swaping$	603 621 6612 622 623 624 625 626 911 5038
swapped$	603 621 6612 622 623 624 625 626 911 5038
swapping$	603 621 6612 622 623 624 625 626 911 995 5038
swaps$	603 621 6612 622 623 624 625 626 911 5038
swarm$	2387 14218 11217
swarmed$	2387
swarming$	2387
swarmmed$	2387
swarmming$	2387
swarms$	2387
swarthy$	5903
swat$	1618
swated$	1618
swating$	1618
swats$	1618
swatted$	1618
swatting$	1618
sway$	9798 9799
swayed$	11107
swear$	14138 3239 3240 3241 3242 3243 15678
swearing$	15678 16710
swears$	15678
sweatshirt$	15396 15397 15398 11481 11486
sweatshirts$	15396 15397 15398 11481 11486
sweep$	4249 11668
sweeping$	4249
sweeps$	4249 11668
sweet$	8933
swept$	4249
swift	4764 5688
swim$	1458
swimming$	1458
swims$	1458
swine$	11136
swipe$	10466 4476
switched$	2698 9302
sworn$	11655
sympathise$	13215
sympathy$	12644 12648 12664 12771 7364 7365 13216 13217
symptoms$	11703
syndrome$	11697
syphil	5962
system	10470 11601
system$	12682 12771 14082 14480 14481 14482 14483 9264 16261 16308 16324 16325 16393 16433 16434 16435 5535
systemic$	5535
systems$	16433 16435 5535
t$	9542 15396 15397 15398 10893 11486
ta	4877 10869
ta$	10868 16707
table$	15058 16717
tables$	16155
tablets$	10838 16683 11708 11741
tabs$	10512
tackl	4451 4734
tackle	16638 11690
tackle$	16581 4758 4759
tackleing$	4759
tackles$	4759
tackling$	4758
tactic	11680 11685
tactical$	10485 5641
tag$	16820 16833 16834 16836 11825
tagged$	16833 5832
tagging$	16833
tags$	16836
tail$	4544 16470
tailed	16638
tailed$	4544
tailing$	4544
tails$	4544
tak	4807
take	4760
take$	87 11935 11951 124 6127 12009 6298 12228 6408 428 429 12300 12337 583 602 680 6673 6990 1196 7192 7194 7196 1222 7281 1314 1529 1530 7527 1537 1538 1539 13372 13377 7544 1562 1577 1580 1581 1611 1612 13487 13488 7660 7673 13520 13521 7857 7858 7859 7860 1887 1888 1916 7908 7909 7910 7911 7912 7913 7914 7915 7916 7917 1927 1928 13758 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7961 7962 7963 7964 7965 13804 13806 13812 13814 1995 1999 8506 2665 2821 2912 2913 2914 2915 2991 9030 3204 3205 9207 15123 15124 15125 15444 15475 15481 15495 15539 15540 15541 9959 3976 9975 9984 9988 9989 9990 9991 9992 9993 9994 10056 10058 10059 10060 10061 10062 4078 15932 16112 16115 4517 10554 4683 4688 10802 4828 4847 4849 5019 5062 11504
takeaway$	12359 12360
taked$	1196 7192 7194 7196 1222
takeed$	4517
takeing$	4517
taken$	87 124 6692 6693 6694 6695 6696 12539 12547 7155 1196 7192 7194 7196 1222 1562 1577 1580 1581 1611 1612 13512 7849 7857 7858 7859 7860 1887 1888 2912 2913 2914 2915 14967 15162 3334 15585 15596 15597 15598 15599 9958 9975 9985 9986 9987 9988 9989 9990 9991 9992 9993 9994 10056 10058 10059 10060 10061 10063 10064 10065 4078 15942 4864 4922 5019
taker$	14022 11009
takers$	14022 11009
takes	4760
takes$	87 124 497 583 602 6898 1196 7192 7194 7196 1222 13106 1529 1530 1562 1577 1580 1581 1611 1612 13662 1887 1927 1928 1995 1999 2821 2912 2913 2914 2915 3199 3204 3205 15539 15540 15541 9975 9984 10056 10058 10059 10060 10061 10062 4078 4517 4683 4847 4849 5019 5062
taking	4760 5717
taking$	6024 87 12010 583 602 6990 1196 7192 7194 7196 1222 7273 1562 1577 1611 1612 1887 1927 1928 1995 1999 2821 14831 14832 3204 3205 9427 9988 9989 9990 9991 9992 9993 9994 4078 4683 4828 4849 11009 5019 5062
takings$	16288
tale$	13476
talent$	12819 1185 1186
talents$	12819
talk	10381 16284
talk$	175 12192 12416 591 592 593 12613 12614 12615 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 8938 9361 3409 15444 15475 15481 9654 15495 15586 15606 9769 15652 15653 15654 16219 16234 11504 11512 5593
talked$	591 592 593 12564 12565 12566 12581 13080 5593
talking$	591 592 593 12613 12614 12615 2924 8936 15474 15652 15653 15654 9819 16234 11512 5755
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2732 2733 2734 2735 2736 2737 2768 2769 2770 2771 2772 15586 16355 5593
tall$	9475 15314 3489 5427 11423 5903
tallest$	3515 5475
tallies$	4386
tally$	13945 13946 13947 13948 13949 4386 4482
tallys$	4482
tan$	11455 11456
tangled$	1478 1479
tango$	12326
tanned$	3508 5455 5903
tantrum$	14421 14422 11297
tantrums$	14421 14422 11297
target	16248 4451 4578 4636 16509 10737 4799 4800 10792 16632 4806 16638 11659 11690
target$	11872 11873 11895 2085 16375 16499 16559 4759 16630 10793 5619 5680 5690 11688 5785
targeted$	11875 2085 10627 16575 16630 10793 10797 5690
targeting$	2085 16193 16194 16195 16196 4759 16630 10793 5690
targets$	11871 11873 11895 2085 16088 10306 16154 16165 16166 16375 4759 16630 10793 5690 11688
targetted$	2085
targetting$	2085
tart$	11162
tarted$	3612 3613 5508
tarts$	11162
tarty$	5873
task	10402 4751
task$	15727
tasked$	4494 4550 10552 4791 5698
taskforce$	16240
taskin	11632 5698
tasking$	4381 10373 10374 4385 10379 16222 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 10485 4497 10491 4502 10498 16342 10558 10624 4650 10647 10687 4730 10722 10782 16620 11689
taste$	1185 1186 1310
tastes$	14657 14721 15277 15278 11391
tattoo$	3513 15342 9528 15407 11463 5474
tattooed$	5903
tattoos$	3513 15342 9528 15407 11463 5474
taught$	183 184 187 12052 12053 12054 6244 6245 12665 15480 15486 15491 15500 15595 15638 15639 15640 15641 15642 16521 4889
taunt$	5123
taunted$	5123
taunting$	5123
taunts$	5123
tauntted$	5123
tauntting$	5123
taxi$	12820
taxis$	12820
tea$	16809
teach$	183 184 14041 14323 3439 3440 3441 15562 15652 15653 15654 11512
teache	11004
teached$	183 184
teacher$	12135 12176 12312 12437 13626 8349 15213 9942 9943 16842
teachers$	12135 12176 12437 13626 13907 8070 14041 8302 8303 14430 14466 15213 15214 9432 9738 9739 9741 9742 11114 11204 11232
teaches$	183 184
teachi	10887
teaching$	183 184 4877 10869 10884 16725
team	10402 10422 10510 16688
team$	14234 15538 9919 9924 9925 16133 10322 4335 16200 16201 10372 16212 16217 16229 16231 16238 16240 16245 16246 16247 10410 10411 16260 10429 10458 16306 16310 16311 16313 16323 10488 16329 16336 16348 10530 10537 16441 16462 10641 16525 10721 16560 4802 16692 5582 5591
teams$	14234 4802
tear$	6951 6952 6953 6954 6955
tearaway$	5853
tearaways$	5853
tease$	1418 5094 11217
teased$	1418 5094
teases$	1418 5094 11217
teasing$	1418 5094
tech$	11489 5499
techni	11685
teen$	2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 11288
teenage$	3473 5048 5159 5162 5172 5423 5424 5645
teenager$	13982 13983 2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 15302 15305 11134 11146 11158 11288
teenagers$	13857 13904 13955 13957 13982 13983 2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 15302 15305 11134 11146 11158 11205 11288
teens$	13955 2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 11288
teeth$	15354 15355 15356 16660 11451
teflon$	15018
teleph	4552
telephone$	4528 16358 5632
telephones$	4528 16358
tell	4388 4499 4598 10589 4654
tell$	12192 12228 7253 7258 7666 13597 13609 13758 2123 14087 14540 14541 8929 8930 8931 8932 3287 3288 3289 3290 15289 15475 15481 15495 15539 15540 15541 15586 9864 9865 9868 9887 16115 4380 4395 4416 4417 10490 10502 4514 4731 11504
telling$	2123 14905 15156 15474 4416 4417 10490 16652
tells$	2123 15539 15540 15541 15586 9864 9865 9868 4380 4416 4417 10490 4731
temper	16740
temper$	14421 14422 11233 11297
tempered$	11266 11267 11268 11269 11302 11303
tempers$	14421 14422 11233 11297
temporarily$	5770
temporary$	5808
tempt$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5067 5079
temptation$	12291 13383 13536 13538
tempted$	11848 6011 303 304 305 1053 1054 1055 1056 2013 5024 5067 5079 11107
tempting$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5067 5079
temptress$	11217 5870
temptresses$	11217 5870
tempts$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5067 5079
temptted$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5067 5079
temptting$	11848 6011 303 304 305 1053 1054 1055 1056 5024 5067 5079
ten$	13992 2765 2766 2767
tenancies$	4724 4796
tenancy$	4724 4796 16788 16803 16804
tenants$	10167
tendencies$	11152
tension$	4909 11605
tent$	16786 16798
term$	676 677 678 679 16649 16708 10888
termination$	16668
terms$	6702 6703
terrible$	6078 6117 11967 11968 11969 11970 7812 8128 2473 2474 2475 14449 4152 4153 4154 4155 16094 16095 16096 16097 4309 5022 5303 5338 5565
terribly$	5259
territ	10711
territory$	16549
terror$	2377 11136
terrorise$	2075 2076 2077 5122
terrorised$	2075 2076 2077 2128 2129 5122
terrorises$	2075 2076 2077 5122
terrorising$	2075 2076 2077 5122
terrors$	2377 11136
test	5607
test$	12758 2271 15678 4541 4542 16672 16702 11750
tested$	2271 5759
testing$	2271 15678
tests$	2271 16702 11750
testted$	2271
testting$	2271
text	4507
text$	591 592 593 16053
texted$	6470 6471 6472 6473 6474 6475 6476 6477 591 592 593 1004 1005
textin	16259
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5725
thalassaemia$	11716
than$	6194 13124 7308 7309 13298 7537 13615 7790 8449 8450 8628 8629 8630 8674 2694 8729 14570 14571 14572 14573 14574 14575 14576 14577 14578 14605 8768 2979 3000 3003 3027 3036 9093 9094 9095 9096 14939 15055 3234 15153 9376 15227 15228 15229 15234 15235 15236 16167 16168 16169 16170 16171 16172 16175
thank$	12651 12652 12653 12654 12655 12656 12685 12686 12687 12688 12703 12704 12705 12706 6896 6897 12786 12787 12788 12875 2893
thanks$	379 1100 10040 4320
that	11601
that$	6297 649 6881 7291 13668 7861 7926 13934 8300 14469 9204 3473 15945 16057 10296 10319 16164 16287 10505 10599 10614 10615 10633 16652 11116 5141 5424 11558
the$	6047 6297 6318 12356 6530 6531 6844 6933 12783 6947 7044 7081 7106 7115 7148 7161 7306 7382 7393 7420 7421 7553 7590 7638 7867 7926 13765 7957 13809 8000 13907 8089 2104 2133 2140 8243 8244 8296 8357 8385 8471 8480 2636 14469 8634 2720 8744 8816 2839 8850 9238 9250 9368 9369 3473 3520 9536 9549 3559 15655 9848 9892 15761 9962 10025 10199 10206 10233 10235 16076 16077 10241 10243 16099 16100 16106 10270 4312 4335 10416 4571 10593 10664 10670 10749 16598 10777 10803 10996 11114 5141 11558 11569 5615 5618 5645 5648 5752
thef$	16415
theft	16215 16233 16277 10585 16436 4609 16445 16449 16450 16457 16458 4630 16464 16472 16476 16477 16478 10650 10978 10980 10999 11000 11003 5837
theft$	12338 12353 13308 13310 13435 14064 14459 16397 16423 10600 16440 10621 16487 16488 4808 16816 16818 16837 16838 16839 16841 5655 11828
thefts	10730
thefts$	16397 16422 16423 10600 10621 16487 16488 16568 4792 16838 16839 11656 11828
their	10515 4525 4584 4625 11621 5638 5654
their$	19 6079 6092 6094 106 107 110 114 115 6108 6110 122 6114 6170 6297 6336 348 355 356 357 359 6353 363 6365 6366 6367 6368 6369 6370 393 396 12230 431 6437 12295 6492 6493 12356 6520 6603 12463 6653 6664 6748 6805 6833 6834 848 849 6846 6872 12713 885 887 888 6894 908 909 6900 12739 6902 928 946 6967 6973 6975 986 12851 7032 7068 1166 1168 1221 7237 7238 1285 1286 1288 7293 7299 7303 7399 7440 7478 7555 7556 7618 7638 1782 1785 13625 7826 13667 1878 7870 1880 7874 7926 13790 13794 7957 2112 8151 14041 14078 8274 8397 2589 14475 2655 14512 8714 8716 8867 8883 8941 8942 8943 8945 8996 9195 9221 3297 3298 3299 9330 3340 9332 3354 3448 3449 9480 9481 9482 9507 3524 3537 3542 3543 3563 3564 9570 3592 3593 9829 9877 15758 10131 10142 10232 10234 10236 16076 16077 10241 10243 10244 16088 16099 16100 10308 10309 16154 4335 10327 10335 10336 10416 4571 10575 10664 10777 10819 10821 4857 4910 4911 10903 10947 10965 5052 5068 5306 5492 5493 5536 11559 11569 5582 5618 5742 5743 5750 5751 5775
theirs$	12708
theirself$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 11007 11037 11038 11086 11375 11376
theirselves$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 11007 11037 11038 11086 11375 11376
them	10375 10390 10398 16307 10480 16341 16366 16369 16372 4547 4548 16385 16386 16388 16429 4628 16475 4652 16492 16495 16500 10675 10691 10700 16538 10701 16552 16595 16607 10774 16619 16631 16641 11660 11665 11672 11762
them$	11832 11833 11859 11933 6275 6282 12216 12320 12332 6495 6497 6499 12396 12399 12442 12443 12444 12445 12446 12447 12448 12449 12534 12539 6821 6828 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6882 892 893 894 895 6909 13071 13202 13212 7411 7412 7428 7429 7431 7432 7661 7662 13807 7977 8070 8139 14280 8477 8589 8590 8591 8745 8810 14765 14779 14791 14904 15029 15039 15052 15053 9285 9286 15148 15159 9366 15241 15242 15243 15252 15344 3531 3532 9685 9743 9752 9758 9770 15616 15621 15636 15655 9836 9967 9968 10095 10096 10097 10098 10099 10100 15945 10149 10170 16038 16039 16040 16041 16042 16043 16099 16100 16121 16122 10287 10346 16265 16275 4551 10643 4670 4698 16539 16540 10804 11275 11524 11559 11560 11562 11569
themself$	5991 5993 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14055 14220 8405 2415 2416 8408 2418 2419 2420 14306 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 10267 10820 11007 11037 11038 11086 11375 11376 11707
themselves$	5991 5993 11832 11833 6029 6033 6034 44 6036 6037 6038 6039 6040 6041 51 11881 11882 6045 6046 6048 6049 59 60 61 62 6055 6056 6057 6067 6068 6069 6338 12197 6440 6441 6442 12334 6574 6611 12610 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12676 6847 6848 6849 6850 12689 12690 12691 12692 12693 12694 12695 12696 12697 12698 6865 6866 6867 6868 12707 12712 12734 12735 12865 12866 12867 12868 12869 7037 12972 12973 12974 12975 12976 12977 12988 13056 1273 1274 1275 7267 7480 7481 7483 13322 7491 7492 7493 7494 7496 7498 7499 1509 7554 13501 7872 7876 1886 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7890 7891 13730 13731 13732 13733 13734 13735 13737 13738 13739 13740 14052 14055 8277 14220 8405 2415 2416 8408 2418 2419 2420 14281 14306 2606 14492 14493 14494 14495 14496 14497 14498 14767 14768 14769 14770 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14810 8974 14813 14814 8977 14821 14835 14854 14855 14858 14871 14872 14873 14875 14881 14882 9235 9236 9237 15167 9400 3410 3411 15246 15254 15974 10267 10820 11007 11037 11038 11086 11375 11376 11707
then$	933 7033 1725 1726
therap	16650 10848
therapist$	16686 16687
therapy$	16690 11703 11745 11746 11782
there$	11945 11984 12098 12539 6738 12582 1369 1370 7591 14196 8705 9251 3683 3684 9684 10542
therefore$	3182 3183 3184 3185 3186 3187
these$	6257 6279 6314 6322 6329 342 12218 6646 6649 6655 6767 6783 13202 13212 1704 13805 13808 13813 8119 2140 2636 14765 9120 14992 15029 15048 3450 3454 3473 9686 15558 3742 15623 15655 10054 10095 10096 10097 10098 10099 10100 10153 10155 10162 10172 10173 16038 16039 16040 16041 16042 16043 16099 16100 16121 16122 10287 10749 4809 5163 5172 11524 5536 11559 11560 11562 11569 5645 11672
they	10375 16224 16307 10480 16341 16349 4547 4548 16385 16386 16388 16429 4614 4628 16492 16495 10691 16552 16595 16607 10774 4785 16619 4809 11665
they$	6133 6717 6718 6723 6724 6773 6787 6790 12715 1047 12887 7070 7227 7329 1788 2104 8095 2105 13934 2106 2107 8259 2288 14471 15553 15554 15555 15556 15557 9726 9727 9728 9730 9919 15761 10605 4637 4689 4698 10759 10776 10807
thick$	2320 9182 3481 5414 5431 5470 5479 5480 5882
thickset$	5427 5902
thief$	14037 14038 14039 14121 14122 14123 14124 14125 14146 14147 14181 11162 11163 11217
thieves$	14036 14037 14038 14039 14121 14122 14123 14124 14125 14146 14147 14181 11162 11163 11217
thieving$	13309 13409 14064 14126 14127 2406 5873
thigh$	16659
thighs$	16659
thin$	7438 9475 5427 5446 5450 5903
thing$	7367 8704 8886 15032 15268 15269 15270 15843 15844 15845 15846 15847 15849 15850
things$	12101 12271 12436 7012 7130 12971 13242 7645 7791 14657 14816 14886 9204 15057 9258 15239 10208 10296 10319 4976 11238 11398
think$	12168 12169 12170 12171 1040 1236 1237 1238 1239 1240 1241 1242 13254 13255 13256 13257 7643 7644 1654 7646 1656 1657 7670 13520 13521 13758 2095 2096 2097 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 8948 8949 8950 8983 15008 15164 15165 9361 9940 15779 15780 15781 15782 10032 15871 4620
thinking$	7077 11531
thinks$	1236 1237 1238 1239 1240 1241 1242 2095 2096 2097 2260 2268 2414 2417 2446 2732 2733 2734 2735 2736 2737 9940 15779 4620
thinnest$	3515 5475
third$	2430 3473
thirteen$	2765 2766 2767
thirties$	12467 12502
thirty$	12465 12467 669 12500 12501 8728 14597 14598 14599 14600 14601 14602 14603 15294
this$	6297 12356 6644 6651 6881 12803 12808 6974 7291 1301 7368 7369 7926 8119 2606 8850 15029 9204 15091 15092 15093 15094 15095 3296 3300 3473 15655 15698 9967 9968 10095 10096 10097 10098 10099 10100 15945 16038 16039 16040 16041 16042 16043 16099 16100 10263 10296 10319 10416 4637 10749 5141 5302 5424 11524 11558 11559 11560 11569 5648
thorn$	2379 11217
thorough$	2884 3401
thoroughly$	5529
those	10442 16500 11660
those$	7406 13890 8119 2140 2636 3450 16346 10577 16517 10706 10750 16595 16598 16631 5172 11524 5645
though$	215 6207 6246 6247 6248 6249 6250 6251 6252 6253 268 269 12390 12391 12392 12393 940 9456 9457 9458
thought$	6084 6085 6086 6087 6088 6091 12547 12914 12916 12918 1236 1237 1238 1239 1240 1241 1242 13647 13648 13681 2095 2096 2097 8101 8102 2177 2268 2446 2550 9172 15741 15757 15762 15765 15766 15768 15769 15770 15771 9940 15779 15780 15781 15782 15783 15784 15785 10032 15871 15907 15908 15909 15910 15911 15912 15913 15914 15915 15916 10079 10080 10081 10082 10083 16053 16162 4592 4619 4624 4648
thoughtless$	1870 1871 15856 15857 15867 5106 5874
thoughts$	4826
thousand$	7654
thrall$	7072
threadbare$	5495
threat	4940
threat$	8160 2170 8162 8163 8164 8165 8166 8167 8168 8169 8170 8171 14010 14011 8174 8175 8176 8177 8178 8179 10383 10758 4768 5644 5661
threatened$	10931
threatening$	5303 5880
threats$	14948
three	10375 16307 10480 16341 16366 16385 16386 16388 16429 4628 16492 16495 10691 16552 16595 16607 10774 16619 11665 11754
three$	7977 14062 9419 3530 15359 15360 15361 15362 15363 15364 9743 9758 16029 10241 5618 5645 5758 5817
thresholds$	16076
threw	16767
threw$	48 67 347 912 990 1243 1244 1401 1403 1442 1443 1444 1500 1501 1502 1503 1936 2115
thrill$	6071 81 6076 12302 12303 12304 12907 12944 7286 13383 13838 13864 5115
thrills$	13844
thrive$	850 1251
thrived$	850 1251
thrives$	850 1251
thriving$	850 1251
throats$	15682
throug	10791 10917 5611 5688 5695
through$	374 1098 13483 13484 8295 14327 8987 8988 9504 15584 15613 15615 15629 15656 15661 10246 4487 4576 16419 10642 10882 5025 5589 5747
throughout$	13414
throw$	48 67 347 912 990 1243 1244 1401 1403 1442 1443 1444 1500 1501 1502 1503 1936 2115
throwed$	48 347 990 1243 1244
throwing$	48 67 347 912 990 1243 1244 1401 1442 1443 1444 1500 1501 1502 1503 1936
thrown	16767
thrown$	48 67 347 912 990 1243 1244 1401 1442 1443 1444 1500 1501 1502 1503 1936 15465 4940 4941
throws$	48 67 347 912 990 1243 1244 1442 1443 1444 1500 1501 1502 1503 1936 2115
thug$	14036 2410 2411 2412 2413 14310 11136 5255 5853
thuggery$	5853
thuggish$	5853 5880
thugs$	14036 14058 14059 14060 2410 2411 2412 2413 14310 16123 16443 11136 11545 5853
thump$	13547
thus$	3182 3183 3184 3185 3186 3187
tic$	5705
tick$	5544
ticking$	5179 11536
tidy$	5450
tied$	4593 10619 11464
ties$	2124 9592 9593 11125
tight$	9294 9402 15371 15372 9555 9582 10273 5470 5495
tightly$	3511
tights$	11481
tiktok	4655
tiktok$	586 6577 587 6578 588 6579 589 6580 590 6581 12420 12421 12422
till	10499
till$	16337
tills$	16337
time	4872 10879
time$	6192 12229 12295 12623 12624 7310 7311 7312 7324 7325 7680 7681 1922 1923 1924 13764 8055 8056 8058 8133 8190 8191 8234 8285 8286 8287 14151 14249 14580 14717 15248 15249 15508 15509 9702 15670 15671 15672 15673 15686 15694 15894 15895 15896 15897 15898 15899 10377 16380 4704 16577 10784 10785 10864 5178 11518 11579
timed$	16511
timekeeping$	11100
timeline$	10431
timeout$	10863
times$	12026 12028 12029 12033 13490 13491 13492 13493 13494 13495 13496 13522 13523 15687 10377
timeta	10435 10895
timetable$	16273 16717 10888 16733
timetables$	16273
timewaster$	11162
timewasters$	11162
timid$	10272
timing$	10377
tinnitus$	5952
tiny$	9555 5495
tip	5935
tip$	4507 4709
tipped$	4709
tipping$	4709
tips$	4709
to	4454 4862 11601
to$	6089 6093 12111 12155 12188 6390 6399 6421 6454 6511 6512 6513 6515 6556 6564 6568 6634 6635 6636 6637 6638 6641 6676 6680 6701 6824 12718 6980 12910 7132 7197 13036 13040 13041 13042 13043 7243 7394 7397 7398 7486 7495 13392 7571 7698 7700 13608 7788 13649 7827 13668 7920 8013 8021 8024 8026 8032 8115 8161 14116 8282 8294 8300 8382 8383 8384 8441 8459 8460 8469 8482 8485 8499 8504 8522 14389 8595 8623 8631 8647 8648 8650 8838 8926 8966 9106 9110 9227 9295 9306 9365 15285 9606 15448 15449 15450 15452 15472 15492 9664 9665 9691 9724 15644 15657 9899 9900 15778 15788 15789 15790 9965 9966 15821 15870 15878 10094 4140 10140 10197 10264 16110 10274 10275 16148 10311 10345 10350 10351 10352 10353 10354 10392 10396 10400 4413 4447 10464 4487 10490 10522 10527 4543 10541 4567 10561 10570 10583 10584 10652 10661 10667 10668 10677 10681 4691 4692 10727 10742 10748 16600 4778 10805 10818 16676 10843 10855 10856 16705 10882 10893 10938 10984 4995 10989 16843 11089 11094 11095 11116 11500 11502 11506 11523 11525 11559 11575 11590 11591 11689 5702 5747 11818
today$	13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 14745
toddler$	10832
toe$	15375 15401 15402 9565 5136
toerag$	11136 5857 5870
toerags$	11136 5857 5870
together$	16300 11240
toilet	4872
toilet$	10863
toing$	10490
tokenistic$	5133 5913
told	4514
told$	187 12020 12021 196 197 198 205 206 207 208 209 210 211 212 213 12052 12053 12054 12273 12274 6448 6470 6471 6472 6473 6474 6475 6476 6477 12552 12561 7289 7290 1660 1661 1662 1663 1664 1665 1666 1667 1689 1690 1691 1692 1693 1694 1695 13525 13526 13527 7799 13681 14255 15178 15480 15486 15491 15494 15500 15595 15596 15597 15598 15599 9788 9789 9790 15638 15639 15640 15641 15642 9864 9865 9868 9885 10013 10014 15942 10462 4550 4558 10552 10906 10918
tolerance$	11677
tolerate$	5090
tolerated$	16570 5090
tolerates$	5090
tolerating$	5090
tomorrow$	13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 14242 5240
tone$	15337 11448
tones$	15337 11448
tonsil	10822
tonsils$	16660
too$	63 6218 308 6697 6698 7229 7230 7395 7535 7536 7538 7639 7696 7697 13874 8363 2453 8638 8639 14640 3087 3088 3089 3106 3137 3138 3139 3349 3350 3351 3358 15371 15372 10037 10038 10039 10210 4220 10225 10226 10227 10228 10271 4281 4282 10312 10359 10361 5102 5360 5388
took	5717
took$	87 124 12092 12093 12094 12096 428 429 583 602 681 12540 12857 1196 7192 7194 7196 1222 1529 1530 1562 1577 1580 1581 1611 1612 13487 13488 13663 1887 1927 1928 1995 1999 2912 2913 2914 2915 3204 3205 9957 3977 9975 9984 9988 9989 9990 9991 9992 9993 9994 10056 10058 10059 10060 10061 10062 4078 4828 4849 5019 5062 11054
tool$	4766 11088
toolki	11685
tools$	12082 12083 4766 11088
tooth$	11451
toothless$	5914
top	16271 10437
top$	12455 8409 15377 15393 15394 15396 15397 15398 16275 16280 16512 16517 4772 11481 11486 11492 5645 5650 5651
topless$	6585 6593 6986 5903
tops$	9533 9534 15377 15393 15394 15396 15397 15398 15419 15420 15427 11481 11486 11492
torment$	2075 2076 2077 5122
tormented$	2075 2076 2077 5122
tormenting$	2075 2076 2077 5122
torments$	2075 2076 2077 5122
tormentted$	2075 2076 2077 5122
tormentting$	2075 2076 2077 5122
torn$	15371 15372 5488 5495
tos$	10490
toss$	15881
total$	2248 2249 2251 3643 4302 5535
totally$	5526 5529
touch$	12111 1361 15046 15047 9210 15241 15242 15243 15583 15954
touched$	11875 6292 12477 12539 12827 13512 14929 14944
touches$	9191 9192 15049 9310 15151
touching$	12514
tough	4764 4770 4775
tough$	13872 2494 2495 2496 2497 2498 2499 2856 2857 2858 9179 9183 9184 3194 3195 3196 3444 3456 10761 5392 5395 5409 11413 5450 5687 5896
toughe	4770 5688
tougher$	3102 3103 3104 3105 9179 10761 5687
touret	5947
toward	4661 4678 4721 5695
towards$	6515 8013 8021 8024 8026 8032 14047 14116 8522 8592 16419 10652 11780
tower$	3384
towered$	3384
towers$	3384
town	10733
town$	14076 14081 14206 14207 10729 10733 16571 16589 16611 4784 10798 16790
toxic$	2134 2135 2136 2445 5156 5157 5158 5249 5882
toy$	952
toyed$	952
toying$	952
toys$	952
trace	16248 4523 16363 5623
trace$	16375
traced	16461
traced$	16389 16459
traces$	16375
track	4455 4523 16509
track$	4040 4455 10512 16365 16375 16379 10547 4557 16470 10676 16559 11631
tracke	4523 16354 10543
tracked$	16302 16376 16381 10547 4557 16389 4791 5628
tracker$	4512
tracki	4523
trackie$	11481
trackies$	15396 15397 15398 3587 15417 11481 11486 5506
tracking$	4512 10547
tracks	4523
tracks$	16375 10547
tracksuit$	15396 15397 15398 15407 11481 11483 11486 5908
tracksuits$	9533 9534 15396 15397 15398 15399 15400 15404 15405 15406 15407 15409 15417 11481 11483 11486 11650 5908
trade$	612 621 6612 622 623 624 625 626 756 911 14548 5047
traded$	612 621 6612 622 623 624 625 626 756 911 5047
trader	4421 10492
traders$	14076 16227 10412 16309 16330 16332 4562
trades$	612 621 6612 622 623 624 625 626 756 911 5047
trading$	612 621 6612 622 623 624 625 626 756 911 5047
traffic$	544 545 546 5030 11623
trafficced$	544 545 546 5030
trafficcing$	544 545 546 5030
trafficed$	544 545 546 5030
trafficing$	544 545 546 5030
trafficking$	12210 12372 544 545 546 13829 13830 13831 13832 13833 13834 13835 13836 5030
traffics$	544 545 546 5030
tragic$	8457
trail	4812
trail$	16368 4544 16470 10803
trailed$	4544
trailing$	4544
trails$	4544
trainer$	11481
trainers$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12302 12303 12304 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12848 12849 12850 7286 13369 13870 8036 9533 9534 15396 15397 15398 15399 15400 15404 15405 15406 15407 11481 11486
training$	14240 10991
tramad	10840
tramadol$	16678
tramps$	15432
transactional$	5053
transfer$	11765
transfusion$	5951
transfusions$	5951
transplant$	16695
trap$	12821 5184
trapping$	5031
trapstar$	5907
trashy$	5873
trauma$	16773 11702 5712
travel	16284
travel$	12259 12260 12261 12479 7149 2381 2382 2383 2384 2385 2386 9019 10466 4476 16338 5062 11054
traveled$	2381 2382 2383 2384 2385 2386 5062 11054
traveling$	2381 2382 2383 2384 2385 2386 5062 11054
travelled$	2381 2382 2383 2384 2385 2386 5062 11054
traveller$	3495 9492
travelling$	12287 12479 2381 2382 2383 2384 2385 2386 9019 5062 11054
travels$	2381 2382 2383 2384 2385 2386 5062 11054
trawl	4534 5935
trawl$	4441 11619
trawled$	4441 10646
trawles$	4441
trawling$	4441
trawls$	4441
treat$	2284 2285 8935 8948 8949 8950 8953 14792 14793 15007 4294 4295 4349 4582
treate	4696
treated$	2284 2285 8953 14792 14793 9168 9171 15274 15275 15276 4294 4295 4349 4428 10606 4865 10858 10859 5760
treating$	2284 2285 8884 8935 8953 14792 14793 4294 4295 4349
treatm	11744
treatment$	4038 16690
treats$	2284 2285 8953 14792 14793 4294 4295 4349
treatted$	2284 2285 8953 14792 14793 4294 4295 4349
treatting$	2284 2285 8953 14792 14793 4294 4295 4349
tree$	14238
trendy$	5495
trial$	8551 16734 11814
tribunal$	5971
tribunals$	5971
trick$	7637
tricked$	14966
tricks$	14547 2719 15510
tricky$	2494 2495 2496 2497 2498 2499 14425 14426 14427 14428 14429 5239 11299
tried$	1449 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 2271 9619 9621 9622 15548 15596 15597 15598 15599 15750 9916 16162 11529
tries$	1449 2271 15586 15608 15609 15610 15611
trio$	2207 11149
trip$	12514
trips$	12514
trollop$	5870
trollops$	5870
troopers$	15068
troubl	10650
trouble$	11849 11897 11909 11910 6219 6220 6221 6222 6223 6224 6225 6226 236 237 238 12306 12343 6794 6795 12634 12635 12636 12637 12644 12679 12680 12681 869 12725 12742 12743 12744 12745 12746 12806 1006 12906 1079 1080 12984 13001 13014 7178 13044 13045 13083 13085 7261 7262 1383 1384 1385 13226 13309 7484 13329 13339 7703 13564 13565 13566 13567 13568 13569 13570 13571 13840 13844 13851 13912 14064 8237 14126 14127 14128 2307 8310 8335 2406 14265 14283 2458 2459 14289 14290 14291 14292 14305 14459 14538 15046 15047 9210 9720 15559 9722 15679 15721 9951 15795 15796 15797 15894 15895 15896 15897 15898 15899 16487 16488 10660 4909 4987 11057 11105 5148 5149 5150 11236 11237 11289
troubled$	8461 8574 15757 15762 15765 15766 15768 15769 15770 15771 9940 15779 15780 15781 15782 15783 15784 15785 9952 15814 5297 5424
troublemaker$	14036 14146 14147 5856
troublemakers$	14036 14146 14147 14459 5856
troublemaking$	5856
troubles$	1076 12906 13711 13712
troublesome$	8131 5882
trousers$	9533 9534 3587 5506
truancy$	5842
truant	5977
truant$	12228 12292 14037 14038 14039 14146 14147 15674 11162 11163
truanted$	5842
truanting$	13107 5842
truants$	14037 14038 14039 14146 14147 11162 11163 5862
truculent$	5884
true$	4149
trust$	13372 13377 7863 7864 7865 7866 1876 1877 14323 15475 15481 15495 15549 15550 15551 15552 15562 15652 15653 15654 9919 9924 9925 16133 10322 4335 16200 16201 5107 11504 11512 5582 5591
trusted$	12564 12565 12566 12578 12998 13681 1876 1877 14296 2940 8992 3023 9032 3042 3043 3044 3045 3046 9038 15638 15639 15640 15641 15642 15879 15880 5107 5618
trustful$	13477 11093
trusting$	13477 1876 1877 8043 8044 8045 15474 9817 11093 5107
trusts$	1876 1877 5107
trustted$	1876 1877 5107
trustting$	1876 1877 5107
truth$	7792 15723 15725
truthful$	7789 13628
try$	6990 1449 7842 2271 9619 9621 9622 15475 15481 15495 15539 15540 15541 15548 15586 15652 15653 15654 15665 15904 11504 11512 11529
trying$	6990 15652 15653 15654 16267 11512 11531
tryings$	16267
tubby$	5903
tube	5720
tube$	11712
tubefed$	11711
tuberculosis$	5954
tuitio	10887
tuition$	16725
tumble$	8426
tumour	10810
tumour$	16648
tune$	12870
tuned$	2699
tunnel$	16786
turf	10711
turf$	16549
turkish$	3495 9492 11473
turn	10785
turn$	524 525 1082 1083 1613 1614 7922 7924 1937 2392 2393 3304 3305 3576 3585 3596 3597 3598 3599 3600 3617 3618 9620 9640 9646 9651 9660 15501 15502 15586 9755 9888 15905 4195 4201 4202 4203 16113 10367 16390 10693 4756 16623 5236
turned$	6470 6471 6472 6473 6474 6475 6476 6477 524 525 1082 1083 1613 1614 13681 1937 2392 2393 9479 9484 3577 3586 3596 3597 3598 3599 3600 3617 3618 9620 9626 15468 15469 15470 15471 15596 15597 15598 15599 3885 9886 4195 4201 4202 4203 4235 16163 16584 5236 11563
turning$	524 525 1082 1083 1613 1614 1937 3596 3597 3598 3599 3600 3617 3618 15868 15869 4195 4201 4202 4203 10367 4756
turnned$	524 525 1082 1083 3596 3597 3598 3599 3600
turnning$	524 525 1082 1083 3596 3597 3598 3599 3600
turns$	524 525 1082 1083 1613 1614 1937 2392 2393 3304 3305 3596 3597 3598 3599 3600 3617 3618 9620 9721 15586 15608 15609 15610 15611 4195 4201 4202 4203 4756 16623 5236
tutor$	12135 8152
tutors$	12135
twelve$	2765 2766 2767
twenties$	12467 12502
twenty$	12465 12466 12467 669 670 12500 12501 14555 14556 14557 14558 14559 14560 8728 2761 8756 14595 14597 14598 14599 14600 14601 14602 14603 15294 15295 11361
twice$	6626 12470 12915 13366 13367 7647 8677 8678 8679 14664 8894 16676 5770
twins	11737
twins$	15432
twisted$	8346
twisting$	13368
twists$	11461
two	10375 16307 10480 16341 16366 16385 16386 16388 16429 4628 16492 16495 10691 16552 16595 16607 10774 16619 11665
two$	6488 12736 14062 14542 9419 3530 15359 15360 15361 15362 15363 15364 10043 10241 4698 5317 5618 5645 5758 5817
twoc	10999 5837
twoc$	16837 11828
type$	2309 2311 2312 2313 9194 11230
types$	14299 11230
ugly$	5365 5903
ultimately$	117
umpteen$	7652 7684
un$	15117 11213
unable$	171 917 964 1791 1901 1902 1903 1904 1905 1907 1951 2006 8264 8265 2508 2509 2510 2511 2512 4836 4902 4970 11520
unacceptable$	14351 14352 14353 14354 14355 14356 14357 14358 14359 10732 5303 5913
unacceptably$	5913
unacco	5815
unaccompanied$	11806
unadoptable$	5882
unambitious$	5882
unanswered$	11578
unattended$	12991
unauthorised$	5777
unbearable$	13909 13928
unbiddable$	5885
unbreakable$	11387
uncaring$	5882 5913
uncivilised$	5873
uncle	10901 16741 16769 16791 10956
uncle$	4906 16739 10930
unclear$	1761 1764 1767 1768
unco$	5292 5543
uncomfortable$	16606
uncons	5955
uncontrollable$	5297 11520 5882
uncooperative$	5878 5913
uncorr	4403
uncorroborated$	10394
uncouth$	5884
under	10791 4858 5820
under$	606 2143 9220 9504 3867 3890 10240 10382 10590 10849 4863
underachiever$	11162
underachievers$	11162
underage$	5041 5048
underc	5628
undercover$	11619
underdressed$	5903
underhand$	5873
undermine$	5110 11522
undermined$	5110 11522
undermines$	5110 11522
undermining$	5110 11522
underpass$	12613 12614 12615
unders	4435 4514
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1761 1764 1767 1768 13758 7934 7935 7936 7937 7938 7939 7940 7941 7942 7943 7944 7945 7991 7992 7993 7994 7995 7996 7997 7998 2695 2696 3127 3128 3129 3130 3314 15287 15549 15550 15551 15552 4558 4822
understanding$	8875 14714 8895 14734 8973 2983 2984 8976 9392 11551
understands$	1761 1764 1767 1768 2695 2696 3127 3128 3129 3130 3314 4558 4822
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1761 1764 1767 1768 2695 2696 3127 3128 3129 3130 15697 4592 4619 4624 4648
undert	4522
undertaken$	12048 15882 15883 15884 15885
underw	5759
underweight$	11725 5903
underwent$	11750
undesirable$	13887 13888 13889 13894 5120 5297
undesirables$	13887 13888 13889 5854
undisciplined$	5882
undocumented$	5980
undoing$	12757 12814 12815 13707 13708 13709
undone$	15430 15431
undoubtedly$	3860 11521 5911
undress$	6988
unempl	16740
unengaged$	5878
unfair$	15856 15857 15867 15964
unfazed$	5896
unfit$	4139
unflappable$	11387
unforgivable$	5913
unforgivably$	5913
unfounded$	5128
ungovernable$	5882
ungrateful$	5882
unguarded$	1022
unhappiness$	12816 12817
unhealthy$	6117 2134 2135 2136 5022 5156 5157 5158
unheeded$	11578
unhelpful$	5913
unhinged$	5873
uniform$	9533 9534 15373 11479 11481
uniforms$	9533 9534 15373 11479 11481
uninterested$	5520 11520 5882 5913
uninvited$	1504
unironed$	5488
unit	10402 10422 10510 16688
unit$	8275 9919 9924 9925 16133 10322 16200 16201 10372 16212 16217 16229 16231 16238 16240 16245 16246 16247 10410 10411 16260 10429 10458 16306 16310 16311 16313 16323 10488 16329 16336 16348 10537 16441 16462 10641 16525 10721 16560 16691 16713 16781 16832 11755 11773
units$	16229 16231 11689
university$	3257 3258
unjust$	15867
unkempt$	3495 9492 5903
unkind$	15856 15857
unknow	16354
unknown$	12153 6590 7202 13894
unlawful$	12346
unless	16553
unless$	12573 12576 12577 4745
unlikeable$	5882
unlikely$	3700 3701 5404
unlovable$	5297
unmanageable$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5297 11289 5882
unmotivated$	5882
unnecessary$	6078
unnerve$	9066
unnoticed$	12752
unopened$	11578
unpaid$	5006
unplaceable$	5882
unpleasant$	8461 16606 5882
unpredictable$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5303 5880
unprepared$	5511
unprofessional$	5913
unprofessionally$	5913
unquestionably$	5911
unreachable$	11520 5878 5885
unread$	11578
unreasonable$	15856 15857
unreliable$	12995 5132 11520 5882 5913
unrepentant$	5882
unresponsive$	5878
unruly$	5141 5297 5303 5424 5882 5885
uns$	11213 11239
unsafe$	11829 11830 11871 6117 12346 7703 8031 16807 5020 5022
unsavoury$	12172 12173 13887 13888 13889 8461 5239 5297
unshockable$	5896
unsolved$	10436
unstable$	11324 11325 5882
unstuck$	13148 13149 13150 13162 13163 11082
unsubstantiated$	5128
unsuitable$	7179 13701 13881 13890 13894 5120
unsupervised$	5349
untamed$	5873
unteachable$	5297 5885
untidy$	3495 9492 11444 5471
until$	13046 13047 13048 13122 13123 15546 9709 16373 4745 11823
unto$	8214 8217
untouchable$	14097 14098 14099
untrue$	13939 15702
untrustworthy$	11520 5882 5913
untucked$	15371 15372 15430 15431
unusual$	5450
unusually$	5371
unwanted$	12172 12173 6803 8680 8683
unwashed$	15371 15372 5471 5488 5903
unwell	16758 10921
unwell$	16759
unwilling$	1897 1901 1902 1903 1904 1905 1907 1953 2508 2509 2510 2511 2512 4283 5511 11517 11520
unwillingness$	6354 364 365 366 367 368 369 2508 2509 2510 2511 2512
unwise$	104 105 6117 11967 11968 11969 11970 160 161 162 163 164 165 166 910 1779 1870 1871 5022 5103 5106
up$	11880 11893 11894 11965 12100 12158 12159 12161 12163 12246 504 505 506 507 508 6624 6837 12761 7118 7119 7120 7121 12968 12969 7186 7239 13105 7469 7470 1487 7501 7502 7503 7504 7505 7506 7507 7508 7510 7511 13352 13353 13437 1670 1671 1672 1673 1674 1675 1676 1677 7751 7875 13760 8069 13908 2224 8309 8338 8553 8554 14398 2606 8659 8688 8691 8715 8730 8731 14611 14632 8802 8819 8870 14711 8876 8896 8941 8942 8943 8945 14815 14917 14984 15004 9282 3294 3295 9287 15138 15139 15177 9448 15297 15323 15341 15379 9567 9568 9576 9577 15421 15439 9602 9603 15477 15478 15483 15484 15488 15489 15497 15498 15505 15506 15507 15592 15593 9843 15704 9876 15724 15726 15958 10129 10141 15984 10187 10190 10191 16068 10239 16219 16266 16275 10662 16518 16527 10747 16608 16609 16743 16745 16811 4993 11022 11255 11257 11296 11407 11485 11499
upbringing$	11290
upbringings$	11290
update	4400 4499
update$	4416 10490
updateing$	4416 10490
updates$	4416 10490
upon$	6792 12718 16203 10686
upper$	4753
uppity$	5884
ups$	14565 14589 14617 14824 14860 14986 15004 15174 15209
upset$	15027 15028 15031 15046 15047 9210
upsets$	9191 9192
upsetting$	11911 11912 11913 11914 11915
upstream$	11614
urchin$	5853
urchins$	5853
urgency$	16129 16130 16131 16132 11577
us$	12286 12308 12396 12399 7164 13091 13096 13504 13626 13766 13767 13771 8267 14468 8955 14861 14862 14863 14864 14894 14899 14900 14901 14902 14903 14906 14946 14947 14980 14982 14994 14996 9364 15247 9430 10149 4442 16340
use	4400 4708 4721 4985
use$	6023 6025 6026 6027 11918 11919 11920 11964 12111 12228 12257 757 758 759 6862 6990 1627 7619 7620 7621 7622 7623 7624 7625 1821 13758 2944 2945 2946 2947 2948 2949 15475 15481 15495 9814 4409 4466 4506 4693 16666 16667 11504
used	4721 4851
used$	11875 11905 12512 12539 12555 757 758 759 12608 12609 6772 12827 12992 1248 7284 7285 1627 7619 7620 7621 7622 7623 7624 7625 13512 13514 1821 2485 2973 3121 14966 3203 4234 4412 4588 4653 4842
useful	4721 5611
useful$	16206 4378 16239 4506 4739
useless$	5521 5873 5882 5913
user$	14020 14033 14034 14146 14147 2350
userna	10435
usernames$	16273
users$	14020 14033 14034 14146 14147 2350 16760
uses	4708 4851
uses$	757 758 759 4466 4842
using	4708 4851 4985
using$	12043 757 758 759 6990 1627 7619 7620 7621 7622 7623 7624 7625 2486 4466 4842
usual$	10279 5154
usually$	3588
utter$	2248 2249 2251 3643 4303
utterly$	9898 4188 5526 5529
vaccin	5966
vain$	5882
valium	10840
valium$	16678
valuab	5611
value	4400 11601
value$	7027 1295 7737 4409 4506 5697
valued$	1295
values$	1295 14448 11332
valuing$	1295
van$	12820 13415 16786 16798 11620
vandal$	14036 14037 14038 14039 14146 14147 11162 11163 5853
vandalise$	14138
vandals$	14036 14037 14038 14039 14146 14147 11162 11163 5853
vans$	12820 11620
vape$	12136 12137 6309 6310 6311 6312 6313 6315 6316 12454 12457 12848 12849 12850 13897 16681
vapes$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12302 12303 12304 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12541 12848 12849 12850 12921 12922 12923 12924 12925 12926 7286 8036 13897 13913 16681
variable$	14346 14347 14348 14349
various$	609
vehicl	16374 10635
vehicle$	4583 10999 5632 5637
vehicles$	4583 16473
veins$	14235
ventured$	12578
verbally$	5313
verif	5607
vermin$	14216 16123 11217
versed$	8747 3471
version$	8103 8104 8105 13944 2116 2117 2118 2119 2120 2121
versions$	8103 8104 8105 2116 2117 2118 2119 2120 2121
vertigo$	5952
very$	6209 6217 8362 2827 3106 9547 9911 5360 5371 5388 5734
vest$	11481
vests$	15413 15414 15415 11481
veteran$	3262
veterans$	3262
via$	4487
vicious$	5243 5880
victim$	7436 7437 13675 7954 13821 13927 2146 8156 2166 14362 14883 14884 14885 14997 15199 15200 15201 15202 4943 11088 5340 11384 11385
victimisation$	11868 11869 11870 12673 12674
victimise$	4296 4297 4298 4299
victimised$	4296 4297 4298 4299
victimises$	4296 4297 4298 4299
victimising$	4296 4297 4298 4299 16193 16194 16195 16196
victims$	12217 842 7436 7437 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783 13821 13844 13914 13915 13916 13917 2145 8156 2166 14362 14786 14883 14884 14885 14997 15009 15010 15199 15200 15201 15202 10347 11088 11384 11385 11395
video$	12423 12431 6616 6617 627 628 12824 14929 14944 16258 16364
videos$	12423 12431 6616 6617 627 628 12824 14929 14944
vietnamese$	3495 9492
view$	8862 8863 8864 8865 8866 8875 14714 8895 14734 4661 11568
viewed$	2173 2548 10504
views$	8862 8863 8864 8865 8866 11073 11568
vile$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5247
village$	13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14017 10165 4784
villain$	11217
villains$	11217
vindictive$	15867 5243 5880 5882
violen	10564 16445 16472 16647 16740 16758 16784
violence$	11897 12338 12353 12355 6794 6795 12886 13014 13024 7203 13308 13310 13912 14064 14074 14101 14120 14126 14127 14128 2406 14283 14305 2594 2595 14459 14948 9112 4381 10373 10374 4385 10379 16222 10422 4438 4439 4444 4467 4471 4475 10468 10472 10473 10475 16314 16319 16320 16321 10485 4497 10491 4502 10498 16342 10558 10624 4650 10647 10687 4730 10722 4909 11057 11075 11076 11081 11125 5615 5794 11785
violent$	7703 8461 14351 14352 14353 14354 14355 14356 14357 14358 14359 14459 5159 5243 5303 5650 5880
violet$	14998
violets$	14998
vipers$	13960
virtually$	2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 5373
virus$	2380
visa$	16810
visibility$	16634
visible$	10761 11465 5691
visit	10380 10785 4985 11680 11685
visit$	6984 1004 1005 8619 15712 15713 15714 16053 4391 16499 16623
visite	10380
visited$	1004 1005 15942 16162
visiting$	12043 12287 6984 1004 1005
visitor$	16686
visits	4933
visits$	1004 1005 8619 15712 15713 15714 16355
visitted$	1004 1005
visitting$	1004 1005
visual$	5737
visually$	5738
vital$	10241
vitiligo$	5906
vodka	10841
vodka$	16675 16679
voice$	10814 11568
voices	10814
voices$	16652 11568
volatile$	8461 14351 14352 14353 14354 14355 14356 14357 14358 14359 5157 5158 5303 5880
volition$	12185 12509 12510 12833 11053
volume	4734
volumes$	10117
voluntarily$	12509 12510 12520 12521 12522 12523 12524 12525 12526 12527 12528 12529 11052 11053 11056
volunteer$	991 992 993 994 996 997 998 999 1000 5077
volunteered$	991 992 993 994 996 997 998 999 1000 5077
volunteering$	991 992 993 994 996 997 998 999 1000 5077
volunteerred$	991 992 993 994 996 997 998 999 1000 5077
volunteerring$	991 992 993 994 996 997 998 999 1000 5077
volunteers$	991 992 993 994 996 997 998 999 1000 5077
vomit$	16658
vomited$	5736
vomiting$	5736
vomits$	5736
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12454 12457
vouchers$	12454 12457
vulgar$	5884
vulnerabilities$	7773 1783 1784
vulnerability$	12673 7773 1783 1784 13772 13773 13774 13775 13776 13777 13778 13779 13780 13781 13782 13783
vulnerable$	11831 11871 8076 8077 8078 8079 8910 8911 8912 8933 14883 14884 14885 14920 14921 14922 9098 9099 9100 9101 15011 11381 11396 5424
wade$	1470 1471 1472 1473 1474 1475
waded$	1470 1471 1472 1473 1474 1475
wades$	1470 1471 1472 1473 1474 1475
wading$	1470 1471 1472 1473 1474 1475
wag$	5036
wagging$	5036
wags$	5036
wait$	7545 13384 13385 13386 13387
waited$	11563
waiter$	12176
waiters$	12176
waiting$	8207 14239 4861 4866 5754
wake$	16188 16189 16190 16191 16192 11596
walk	16284
walk$	6145 6308 6357 6427 12542 12543 12544 12545 12546 6758 898 899 900 1150 1155 1156 7149 13049 13050 7255 7260 1590 7665 13507 7710 13549 13550 13551 13552 7753 13609 9029 3239 3240 3241 3242 3243 3575 3584 3596 3597 3598 3599 3600 4123 4124 16113
walked$	6444 6716 6725 6885 898 899 900 7765 7795 7846 13692 3575 3584 3596 3597 3598 3599 3600 4123 4124 10909 11563
walking$	12043 12287 898 899 900 7149 13210 13211 9415 3575 3584 3596 3597 3598 3599 3600 4123 4124
walkked$	898 899 900 3575 3584 3596 3597 3598 3599 3600
walkking$	898 899 900 3575 3584 3596 3597 3598 3599 3600
walks$	898 899 900 3239 3240 3241 3242 3243 3575 3584 3596 3597 3598 3599 3600 4123 4124
wall$	10434
wallflower$	11385
wallflowers$	11385
wander$	7149 1480 1481 1482 1483 1484 1485 1486 2290
wandered$	1480 1481 1482 1483 1484 1485 1486 2290
wandering$	7149 13210 13211 1480 1481 1482 1483 1484 1485 1486 2290
wanderred$	1480 1481 1482 1483 1484 1485 1486 2290
wanderring$	1480 1481 1482 1483 1484 1485 1486 2290
wanders$	1480 1481 1482 1483 1484 1485 1486 2290
wannabe$	5135 5853
wannabes$	5853
want	10415 4581
want$	12413 12414 12537 12538 6928 6929 939 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 12933 7170 1295 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13430 1713 1714 1715 1716 7899 7900 7901 7902 2045 8114 14609 14713 14822 9058 9059 9060 3117 14960 9131 9132 9133 3622 15549 15550 15551 15552 15568 15569 15570 15586 9851 3974 15886 16239 16267 4827 5077
wanted	4568
wanted$	6304 12537 12538 12668 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 12896 12897 12933 1174 1175 1176 1177 13007 7170 7171 7172 7173 13080 1295 13200 13201 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13430 13431 13514 1713 1714 1715 1716 2045 14960 3622 15697 3975 10052 10053 4063 4064 4423 10555 10559 16406 4599 4827 4990 5009 5077
wanting$	991 992 993 994 996 997 998 999 1000 12933 1295 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13430 1713 1714 1715 1716 2045 14960 9156 5077 11547
wants$	12413 12414 991 992 993 994 996 997 998 999 1000 1059 1060 1061 1063 1064 12933 12955 13079 1295 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13430 1713 1714 1715 1716 2045 14185 14186 14187 14188 14713 14822 3117 14960 3622 15568 15569 15570 15586 9851 16267 4827 5077
wantted$	12933 1295 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13430 1713 1714 1715 1716 2045 14960
wantting$	12933 1295 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 13430 1713 1714 1715 1716 2045 14960
ward	16688
warden	10407 10408 10409 4419 4420 4421 10492 4539 4546 10540 4561 10624 4641 10632 4730
warden$	4397 16227 16245 16246 16247 10410 10411 10412 10455 16309 16330 16332 10530 4543 10537 16378 4556 4562 4563 16462 4686 4702 10721 4811
wardens$	13907 14461 14462 4397 16227 16245 16246 16247 10410 10411 10412 10455 16309 16330 16332 10530 4543 10537 16378 4556 4562 4563 16462 4686 4702 10721 4802 4811 11114
warn$	4514 4709
warned$	12020 12021 6184 194 195 196 197 198 199 200 201 6193 203 204 205 206 207 208 209 210 211 212 213 12052 12053 12054 1660 1661 1662 1663 1664 1665 1666 1667 1689 1690 1691 1692 1693 1694 1695 13525 13526 13527
warnin	4761 4762
warning$	12017 12050 12051 12783 13438 13439 13447 7612 13799 13800 13801 13802 13803 4230 4231 4232 4233 16079 16080 16099 16100 16493 16547 10752 10753 10873 11115 11568 11569 5634 11810
warnings$	12017 12050 12051 12082 12083 12783 13438 13439 13447 13799 13800 13801 13802 13803 4230 4231 4232 4233 16079 16080 16099 16100 16493 16547 11115 11568 11569
warped$	8346
warran	10695 5935
warrant$	3059 3060 3061 16220 16428 4662 4694 16533 16628 5664 11658
warrants$	16220 4662 4694 5664 11658
warrior$	11217
warriors$	14115 11217
wary$	11853 6017 6018 6019 6020
was	4428 10459 5710
was$	6129 193 202 361 362 530 543 6629 833 834 982 1372 7565 1989 1990 1991 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 8354 2387 2455 2466 2470 2480 2501 8508 8513 2541 2560 2569 2570 2571 2572 2573 2574 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 9343 9344 3415 3431 15302 15305 3487 9553 3588 3627 9630 9851 3906 3907 10019 10029 15917 10091 10126 10147 4189 4219 10220 10221 10256 4273 4274 16141 4319 16164 10441 10464 10538 16400 10580 4618 10780 4867 5037 5050 5064 5164 5166 5171 5218 5226 5245 5258 5281 5285 5298 5300 5308 5309 5369 5396 11416 11464 5554 5581 11637 5722 5734 5739 5741 5744 5757 5770 5772 5795 5797 5803 5816 5817 5822
wash$	4241
washed$	4241
washes$	4241
washing$	4241
wasp$	7386
wasps$	7385
waste$	1935 2322 5588
wasted$	7154 1164 7156 1935 5588
waster$	14028 5853
wasters$	14028 5853 5869
wastes$	1935 5588
wasting$	1935 5588
wastrel$	5870
wastrels$	5870
watch	16483 4812 5628
watch$	15396 15397 15398 4437 16343 10512 16365 16368 4544 16379 10547 16390 16499 10803 4946 11481 11486 11631
watched$	13080 13514 15948 15949 16343 16367 4544 10543 10547 16387 16389 16471 4946
watches$	15396 15397 15398 11481 11486
watching$	14905 9143 4544 10547 4946
watchlist$	11619
watchlists$	11619
watchs$	4544 10547
water$	13406 13408 3206 3207 3208 3209 10975
wave$	1416 1618 11634
waved$	1416 1618
waves$	1416 1618
waving$	13210 13211 1416 1618
wavy$	5471
way$	11887 11888 11889 11890 11921 12617 6936 7217 13136 8636 9213 9215 15170 15171 9550 3560 3561 3562 15416 9598 9599 9715 16034 4280 16296 16670 11011
ways$	11921 12275 13313 14470 8708 14585 14657 2829 2830 2831 2832 2833 2834 2835 14721 9428 9429 15277 15278 15510 15528 15637 15667 11011
wayward$	5297 11289 5424
we	4421
we$	277 278 279 8954 3159 3161 9738 9739 9741 9742 9780 9781 9782 9826 9827 9828 4277 10412 4802
weak$	8219 14346 14347 14348 14349 2521 2615 2616 2617 2618 4152 4153 4154 4155 16094 16095 16096 16097 10272 4309 10378 5322 5323 5565
weakened$	4651
weaker$	8066 8067 8076 8077 8078 8079 8142
weakest$	10378
wealth$	2870
weaned$	4854
weapon	16223 16233 16270 16421 16484 4714 16840 5942
weapon$	12272 12823 8033 8034 8035 16288 16409 16430 16431 10983 16837 5677
weapons$	12270 12338 12823 13308 13310 8033 8034 8035 4414 16288 16409 16430 16431 10705 5677
wear	5004
wear$	12542 12543 12544 12545 12546 1232 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5472 5490
wearing$	12287 1232 13210 13211 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5004 5472 5490
wears$	1232 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5472 5490
weary$	11347
web$	13281
weed	11006
weed$	270 271 272 273 274 275 276 12136 12137 6309 6310 6311 6312 6313 6315 6316 12270 12302 12303 12304 12383 12384 12385 12442 12443 12444 12445 12446 12447 12448 12449 12454 12457 12823 12828 12848 12849 12850 12921 12922 12923 12924 12925 12926 13897 8195 16370 10842 16681 16683 16844 11021
week$	15671 15672 15673 15712 15713 15714 10885 10888 11579 11783
weeken	4793
weekend$	15671 15672 15673 10784 16679
weeks$	15712 15713 15714 11579 11717 11783
weigh$	3020 9012 9013 9014 3291
weighed$	5956 5957
weighs$	5956
weight	10828 10829
weight$	16666 16667 11726 11733
weird$	5873
weirdo$	11217 5870
weirdos$	11217 5870
welcome$	328 329 330 331 332 333 334 7264 7265 7266 16206 5071
welcomed$	328 329 330 331 332 333 334 5071
welcomes$	328 329 330 331 332 333 334 5071
welcoming$	328 329 330 331 332 333 334 5071
welfare$	11839 6002 11922 11923 11924 11925 11926 11927 11928 11929 11932 11986 11987 12276 12277 13575 13716 13717 13718 13719 13720 13721 13722 13723 13724 13725 13726 13727 7986 7987 7988 7989 7990 14849 14850 14851 14852
well$	12047 12055 12056 12081 6272 7283 14137 8351 8352 2405 14331 2633 2634 2646 2693 2756 2978 2999 3002 9004 9005 9006 9007 9008 9009 9010 3027 3036 9039 9040 9041 9042 9118 9119 9121 9329 3339 3488 3493 5429 5442 5451 11480
wellbe	10829
wellbeing$	11839 11922 11923 11924 11925 11926 11927 11928 11929 11932 11986 11987 12276 12277 13711 13712 7986 7987 7988 7989 7990 16667
wells$	14137
went$	12022 12042 12075 12092 12093 12094 12096 380 520 521 522 523 524 525 564 565 566 6571 584 585 686 687 688 691 700 12611 12612 6781 6782 12621 12622 1010 1018 12856 1111 7192 7194 7196 1331 1332 1470 1471 1472 1473 1474 1475 1476 1609 1610 1622 1624 2015 2039 2072 2073 2244 2381 2382 2383 2384 2385 2386 2392 2393 2607 2608 2609 3575 3584 3596 3597 3598 3599 3600 9882 4255 4570 4864 4965 4980 4993 5032 5061 5062 11054 5236 5814
were	4428 16354
were$	6129 6136 193 202 6214 361 362 530 543 6629 771 833 834 13653 1989 1990 1991 1992 2108 2137 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2201 2202 2203 2204 2205 2206 2292 2321 2323 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2339 2340 2341 2342 2343 2344 2345 2346 2348 2349 2387 2455 2466 2470 2480 2501 2541 2560 2569 2570 2571 2572 2573 2574 14465 2775 2781 8772 2782 2783 2784 2785 2788 2789 2790 2791 2909 2910 2911 2916 3170 3197 3283 3284 3301 3308 3309 3310 3311 3312 3313 3320 3415 3431 3455 3487 9505 3588 3626 9630 9766 9767 9851 3906 3907 10029 15917 10147 4189 4219 10221 10256 4273 4274 4319 16164 10441 10464 10538 10565 10580 4618 10673 10922 5037 5049 5050 5064 5164 5166 5171 5218 5226 5245 5258 5281 5285 5298 5300 5308 5309 5369 5396 11416 11464 5554 5581 11637 5722 5770 5797 5803 5816 5822
west$	3505
wetting$	11705
what$	6062 6063 6064 6065 6137 6138 6206 6254 12097 12107 12108 12356 12516 12557 6830 6831 860 868 12714 6877 6892 6893 12783 6966 12851 13032 13060 7287 1297 13350 1523 1524 13355 7593 13486 7659 13513 7701 13614 13625 1826 1827 14469 8633 14475 8686 8706 8707 14886 9107 14956 14964 3217 3218 9268 9269 15230 16077 16099 16100 10428 11060 11063 11569
whatever$	7010 13030 7268 13661 14816 14833 15056 15152 3628 3629 3630 3631 15534 3750 3751
whatsa	4655
whatsapp$	586 6577 587 6578 588 6579 589 6580 590 6581
whatsoever$	15917
wheel$	15970
wheelc	10921
wheelchair$	16759 5960
when	11621
when$	6246 6247 6248 6249 6250 6251 6252 6253 6575 6576 7140 12979 12980 12981 12982 12983 13625 13668 14268 14389 14976 15288 16138 16184 16185 16187 16373 16380 10556 4577 16419 16621 10785 11727
whenever$	6575 13414 13418 13419 13420 13421 13422 13423 13424 13425 13426 13427 14268 16373 4577 16621 10785
where	11621
where$	11855 11856 11857 11858 6252 6253 12851 1326 1327 1328 7322 7323 7594 13625 14976 15288 10548 10556 4580 16621
wherea	4491 10482 10483 10509 10514 4560
whereabouts$	16347 16352 16353 10551
wherever$	13016
which	11601 11621
which$	7065 14977 15288 4389 10433 10446 10447 16322 16385 16416
while$	15950
whingeing$	5873
whiny$	5873
whisky$	16675
whisper$	10368
whistles$	12156
white$	14931 3473 3495 9490 3508 9521 9522 9523 3533 5423 5424 5447 5455 11481 5495
who	16223 16244 10433 10446 16385 4578 16416 11621
who$	11855 11856 11857 11858 6254 6627 6628 6663 876 12851 7362 7363 13244 1787 13625 13863 13891 8300 14465 2902 15302 15305 10421 16269 10440 4450 10442 4452 10448 16287 10460 16299 16322 4515 10511 10517 4551 10548 10556 4601 10604 10614 4649 4670 11416 5622
whoever$	12836 12837 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 10442 16346
whole$	1376 10175 10177 5141
wholly$	5526 5529
whom	16271 16385
whom$	11855 11856 11857 11858 12851 13625 3322 16322 16344 10548 4670 11634
whose$	4939
why$	12107 12108 12714 6877 12762 12763 13554 13555 7752 1762 1763 7755 1765 1766 7758 7759 1769 1780 1781 13614 13625 1828 1829 1830 1831 4043 4044 4045
wicked$	5155
wide$	5230
wider	4584
wider$	13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 10575
wife$	16736 16754 16761
wild$	8381 5141 5155 11189 11190 11191 11214 5243 11289 5448 5471 5882
wilful$	5913
wilfully$	580 954 5074 5585 5913
will	4454 4674
will$	6261 6267 7183 1678 1743 1745 1901 1902 1903 1904 1905 1907 1954 1974 2005 2968 2992 3004 3007 3070 3114 3123 3151 3154 15154 15255 3644 3646 3647 3648 3649 3650 3651 3652 3656 3657 3658 3659 3660 3661 3662 3672 3676 3677 3678 3686 3687 3688 3689 15522 15523 15524 15525 15526 15527 9692 3705 3706 3707 9714 15564 15565 15566 15567 9745 15590 3762 3763 3764 3765 3766 15600 3777 9821 9822 9825 9851 15691 15692 3871 3872 3882 10401 4413 4447 10459 10464 10527 4543 4615 4667 4675 10672 4691 10732 4778 5513 5516 5518 5530 5702
willed$	11313
willfully$	5074
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 991 992 993 994 996 997 998 999 1000 13275 7534 13373 13374 13375 13376 1548 1549 1550 1747 1748 1749 1750 1832 1833 1834 9610 9612 9614 15453 15454 15455 15456 4405 5060 5077 5097
willingly$	12509 12510 682 12529 11052 11053 5063
willingness$	12201 9806 15645 15646 15647 15648 15649 15650
willpower$	11079
wimp$	11217
wimps$	11217
win	4760
win$	8598 15606 9769
wind$	11896 6923 13277 2078 2079 2347 9668
winding$	11911 11912 11913 11914 11915 2078 2079
winds$	11896 2078 2079
windup$	8337
wine$	16675
wins	4760
winter$	12361 12362
wired$	2376 5235
wiry$	5427
wisdom$	2686 2688 8767 2777 15084 10822 11399
wise$	6158 2640 2641 8692 8693 8695 8696 8697 2723 9128 9129 9130 15142 3419 3456 3460 11343 11348 11349 5364 5366 5383
wised$	2700 9301
wiser$	6117 2637 2638 2639 2683 2723
wish$	9806 15645 15646 15647 15648 15649 15650 16267
wished$	4827
wishes$	4827 11568
wishs$	16267
wit$	15858 15859 15860
witches$	11209
with	16513 11002 5688
with$	11940 12048 12155 12232 12235 12240 12293 6487 6500 6505 12433 6596 6599 6630 6642 6643 6647 6654 6656 6658 6666 12515 6691 12539 6811 6812 12737 6901 6943 12820 6998 7002 7003 7004 7013 1190 7195 7208 13064 13072 13073 13116 13120 7404 7405 7449 7450 7487 13506 13627 8049 8052 8063 8064 13903 8115 14116 8298 14144 8308 2354 2355 8366 2421 8467 8468 14324 14328 14339 14340 14343 14350 14389 8592 14434 2612 14457 8620 8623 2650 8978 8979 8980 3191 9218 3251 3252 3253 3254 3255 9314 9350 15302 15305 3512 3525 3526 3527 3528 3578 3601 3602 15493 15535 15563 15658 4085 16089 10340 10341 10342 10343 10344 16218 10382 10392 4487 10506 16355 10576 16419 16460 10642 16593 4820 4832 4949 10953 10955 16796 4981 5008 11001 11110 5252 5339 5472 5483 11588 11689 11694 5706 5727 5769 11793 11812
withdrawn$	10715
withdrew$	4368
withheld$	1800 1801 11576
withhold$	1800 1801
withholding$	1800 1801
withholds$	1800 1801
within$	8155 13994 13995 2167 14087 8371 8585 8913 10808
without$	100 6489 6972 1085 1086 1087 1088 2218 14797 14798 14799 14800 14801 14802 14803 14804 14805 14806 14807 14808 14809 14833 14842 14843 14844 14845 14846 14847 14848 9023 9024 9025 9026 14877 14878 14879 14880 3082 9409 3682 3685 9723 3818 4086 4087 10103 4224 4225 4783 4887 10951 10971 5524 5525 5540 5562
witness$	11123
witnesses$	11123
wits$	9319 3329 3330 3331
witted$	11259 11260
woeful$	15985 4309 5913
woefully$	5913
wolf$	7443 11069
wolves$	13288 14058 14059 14060 14214 14216 11217
woman	11004
woman$	14294 14561 2738 8734 14581 14616 14621 14623 2799 8793 14638 14639 2823 14654 14655 14656 14662 2836 2837 2864 2865 2883 14727 2904 8902 14743 9021 15071 15075 15219 15223 15224 15225 15226 15273 16793 16842 11364
women$	13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14014 8448 14294 14555 14556 14557 14558 14559 14560 14561 14564 2738 8732 14586 14588 14604 14614 14621 14622 14623 2796 14638 14639 14658 2836 2837 2854 2864 2865 2883 2888 14726 8900 14741 8907 14827 15062 15063 15064 15065 15068 15073 15149 15163 15210 15215 3389 15219 15223 15224 15225 15226 3419 9417 9418 3432 3433 3434 3435 15273 3445 3446 3447 15376 15442 11361 11364
wonder$	12106 6269 6270 12109 12110 6924 6925 7716 7717
wondered$	6924 6925 7716 7717
wondering$	6924 6925 7716 7717
wonderred$	6924 6925 7716 7717
wonderring$	6924 6925 7716 7717
wonders$	6924 6925 7716 7717
wont$	3658 3659 3660 3661 3662 5513
wool$	11369
woolly$	5913
word$	7157 1167 7159 1169 13472 13944 16053 16082 10368
wore$	12542 12543 12544 12545 12546 1232 3512 3538 3548 3549 3550 3551 3552 3553 3554 3555 3556 3557 5472 5490
work	4892 11685
work$	175 177 178 6210 12049 6401 12342 534 535 536 537 538 539 540 541 542 853 6984 12921 12922 12923 12924 12925 12926 13758 13767 14042 14135 8486 8501 8505 14345 14401 8596 8642 8929 8930 8931 8932 14963 15096 15097 15098 15099 15100 15101 15102 15444 15475 15481 9655 15495 9725 15583 15614 15620 15652 15653 15654 15659 15932 4456 4586 10997 11101 5318 11504 11512 11556
worked	10656 4800
worked$	534 535 536 537 538 539 540 541 542 853 15612 15638 15639 15640 15641 15642 16494 16602 5002 11513
worker	16688
worker$	12135 12176 12440 13626 13766 14983 15213 15538 9919 9924 9925 9942 9943 16133 10313 10322 16200 16201 16778 10946 16830 11102 5592 11822
workers$	12135 12176 12440 7164 13626 7926 13766 13771 14082 8267 14430 14480 14481 14482 14483 3159 3161 15213 15214 15538 9738 9739 9741 9742 9780 9781 9782 9919 9924 9925 16133 10322 16200 16201 11102 11204
working$	534 535 536 537 538 539 540 541 542 853 6984 8502 8917 15474 15652 15653 15654 16259 16661 11512 11586 5762 5789
works$	534 535 536 537 538 539 540 541 542 853 15096 15097 15098 15099 15100 15101 15102 15103 9266 9267 15618 11513
workshop$	175 177 178
workshops$	175 177 178
workshy$	5882
world$	13357 13545 13564 13565 13566 13567 13568 13569 13570 13571 8437 8438 8439 14526 14527 14528 14529 14530 14531 14532 14546 14585 14712 9259 15107 9391 9397 15267 5356 5357
worldly$	2701 2723 3102 3103 3104 3105 3135 3390 3460 5358 5890
worn$	12547 12564 12565 12566 12578 16362 10526 11464
worr	4838 4903 4937
worried$	8918 8919 8920 14759 14760 14761 8924 8925 14990 14991 9154 10253 4342
worries$	13795 13796 13797 13798 8927 14766 9191 9192 11568
worry$	8918 8919 8920 14759 14760 14761 8924 8925 14979 14988 14991 9154 15016 15028 15046 15047 9210 11568
worrying$	14351 14352 14353 14354 14355 14356 14357 14358 14359 5301 5303
worse$	6869 12902 14825 14826 14954 9117 16046 16047 11378
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12172 12173 12646 6832 6888 2141 2319 14271 14309 5225 5259 5303 5650
worth$	13786 14287 14288 4378
worthless$	5882
would	4390
would$	259 6261 6267 382 738 740 741 6733 12572 744 745 746 747 748 754 6746 6765 6766 12606 6777 896 1566 7595 1743 1745 7771 7822 2125 2208 14609 14631 2927 8923 3071 3123 3333 9326 9327 3645 3663 3664 3665 3676 3677 3678 9745 15600 3777 9851 15691 15692 3871 3872 10015 10016 10017 10401 4413 4667 5514 5518 5530
wound$	2078 2079
wrap	16840
wrap$	15007 10983
wraps$	12823 14318 10983 11021 11275
wreak$	5205
wreaked$	5206
wreaking$	5204
wreck$	13081 5110
wrecked$	5110
wrecking$	13085 5110
wreckked$	5110
wreckking$	5110
wrecks$	5110
wrist$	16659
wrists$	16659
writ	11781
write$	15904 4209 4455 4493 16731 5189 5190
writing$	4212 4493
written$	4190 4211 4882
wrong$	6117 6118 160 161 162 163 164 165 166 6286 12172 12173 6412 6413 6414 12343 13015 7180 1389 7402 13243 7415 7451 7456 13307 7703 13702 13705 13862 13882 13887 13888 13889 8394 14449 14629 14630 2944 2945 2946 2947 2948 2949 15116 9279 15856 15857 15867 15964 16134 16135 10310 5022 5121 5222 11226 5248 5868
wrote$	4210
xanax	10833 10840
xanax$	16671 16678
y$	14651
year	10892
year$	6631 6660 6661 13989 8154 13993 14206 14207 14209 14555 14556 14557 14558 14559 14560 14566 8752 14751 15217 3475 3478 3480 16721 16728 10892 16730 11361 11579 5781 11783
years$	13993 14552 14553 14554 14625 14626 14627 14628 14665 14666 14667 2866 14751 9347 11579 5781 11783
yes$	13372 13378 7543
yesterday$	15111
yet$	6196 4289 10302
yield	5611
yielde	10656
yielded$	16494
yjs	10987 10988 10993
yjs$	16825 16826 16831 5831
yob$	14036 5853
yobbish$	5303 5853
yobbo$	5853
yobbos$	5853
yobs$	14036 14058 14059 14060 5853
yoi	5830
yoi$	11821
yos	10993
yos$	16831 5831
yot	10987 10988 10993
yot$	16825 16826 16831 5831
you$	277 278 279 1337 1345 3335
young	11004
young$	363 431 793 888 909 2103 8118 8120 8130 8245 8246 2289 14231 14257 14258 14259 14260 2457 8456 14363 8529 8530 14391 14392 14393 14394 14395 14396 14410 2592 2593 8586 14708 2880 2881 2882 8934 8944 15110 9325 9381 15220 15221 15222 3426 3427 9435 3449 9441 9442 9443 9444 9445 9446 3473 15302 15305 3543 3592 3593 9733 9890 10055 10188 10189 10198 10207 10249 10288 10290 10348 10375 10390 16307 10480 16341 16372 10535 4547 4548 16385 16386 16388 10582 16429 4614 4628 10631 16475 4652 16492 16495 16500 10691 10700 10701 16552 16595 10763 16607 10774 4785 16619 16631 16641 16842 5048 5159 5162 5172 5210 11288 11335 5380 5423 5645 11660 11665 11672
younger$	7724 7732 8066 8067 8076 8077 8078 8079 8142 13998 13999 14000 14001 14002 14003 14004 14005 14006 14007 14008 14009 14012 14013 14016 14017 14302 14303 15203 15206 11020
youngers$	16439
youngster$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 11288
youngsters$	2289 14228 14257 14258 14259 14260 14363 14391 14392 14393 14394 14395 14396 14407 11020 11288
youth	5653 5824
youth$	2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 3473 15302 15305 15308 15309 15538 3941 3942 4323 10406 4583 16561 10846 10987 10988 5001 10993 11134 5159 11152 5162 11288 11415 5425 5645 5817 5824 5830
youths$	13955 13957 2289 14228 14257 14258 14259 14260 14363 14366 14391 14392 14393 14394 14395 14396 14407 15302 15305 4583 16561 16587 11134 11152 11288 5425 5899
yp	10375 10390 10398 16276 16307 10480 16341 16349 16366 16369 16372 10535 16374 4547 4548 16385 16386 16388 16429 4628 16492 16495 16500 10675 10691 16552 16595 16607 10774 16619 16631 16641 4853 10860 4885 4908 10900 4920 10920 16763 16797 4975 4977 10969 10977 16823 5007 5653 11649 11660 11665 11762
yp$	5127
yp1$	5126
yp2$	5126
yp3$	5126
yp4$	5126
yp5$	5126
yp6$	5126
yro	5830
yro$	11821
zero$	8412 3815 10069 5586 5686
zits$	11474
zone$	16497 10743
zones$	16497 10743
