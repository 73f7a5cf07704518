6240 6086 5246

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<owner> own (choices|actions|behaviour|decisions|conduct|doing) (is|are|was|were) what ... (landed|got|get|gets|brought|put|led) <them>
(choices|actions|behaviour|decisions|conduct) ... (is|are) what [has|have] (landed|got|brought|put|led) <them> (here|there|in|into|where|to)
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(put~|place~|leave|left) <self> at the mercy of
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied|talked (into|round)|roped|taken (in|for a ride)|fooled|duped|conned|tricked|charmed|flattered|bought|won over|pushed into|sweet talked|seduced)
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
(warned|advised|told|reminded) ... ... (but|yet|and) (still <they> (went|go|goes|did|carried|came|met|stayed)|<they> still (went|go|goes|did|carried|came|met|stayed))
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
(know|knows|knew|understand|understood|aware of) [all|about|of] (the (risk+|danger+|consequences)|that it is (dangerous|unsafe|risky)) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
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
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over|their|some|more] (picture+|image+|photo+|photograph+|video+|selfie+|nudes) [of <self>] to [the|these|some] [older|adult|grown|unknown|strange] (men|males|strangers|a man|a stranger)
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
(willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully) (run|runs|ran|work~|do|does|did|deliver~|fetch~|hold|holds|held|mind|minded|look after|looked after) ... (for|to) [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+)
(run|runs|ran|work~|do|does|did|deliver~|fetch~) ... for [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+) [quite|very|all too] (willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully)
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
if <they> [simply|only|just|all] (did not|had not|stopped) (answer~ back|talk~ back|argue~|give~ cheek|give~ lip|mouth~ off|swear~ at|back chat|backchat|provoke~|wind~ (them|him|her|people|staff|everyone|the _) up)
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
(befallen|befell|happened|suffered) ... (is|was|are|were) [largely|mostly|all|partly|entirely] of (<their>|its) own (making|doing)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) [is|was|are|were] of (<their>|its) own (making|choosing|creation)
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
(fall|falls|fell|falling) for (anyone|anybody|any (man|lad|boy)|(older|adult|flash) (men|man|lads|boys|males))
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
(laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness) (from|by|among|amongst|in|within|of) (the|this) (group|boys|girls|young people|lads|friends)
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
<owner> [_] (laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness)
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
(you|anyone|anybody|one|i|we) (would|could|might|will) [easily|well] (take|mistake) (<them>|the (girls|boys|lads|friends|young people)) for (16|17|18|19|20|21|25|eighteen|nineteen|twenty|adults|grown ups|men|women|older)
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
<is> [all|both|some|a|an] (big|massive|huge|absolute|proper) unit+
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
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
you (cannot|can not) tell (them|these|this) [_] [_] (anything|a thing)
(have|has|had) at no (time|point|stage) [yet|ever] _
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
(no way|no chance) [on earth|in the world|in hell|at all|whatsoever] [that] <they> (will|would|are going to|were going to|is going to) [ever] <engage>
no way (will|would) <they> [ever] <engage>
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
(cannot|will not|never|could not|can not) [ever] get a straight answer (from|out of) (<them>|(the|this|these) (group|boys|girls|lads|friends|young people|children|lot)|any of them)
(will|can|could|would) [never|only] get (nothing|no sense|little) out of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|lot))
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
(want|wants|wanted|glad|keen) [to be] (shot|rid) of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|pupils|family|families))
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
(?:establish|ascertain|confirm|determine|uncover)(?:es|s|ed|ing)? (?:the )?identit(?:y|ies) of (?:those|the (?:others|group|members|youths|individuals|males|females|associates)|all|each|everyone|YOUNG)
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
(?:cameras?|cctv|doorbell) (?:[\w’'-]+ ){0,8}?(?:to|so (?:that )?(?:\w+ ){1,2}can) (?:see|know|tell|record|log|check|show|note) (?:who|whom|which of)
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
offender (?:list|management|scheme|register)
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
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?criminals
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
(?:\d+|one|two|three|four|five|six|several) (?:arrests?|convictions?|prosecutions?)(?: and\s+\w+ (?:charges?|arrests?|convictions?))? (?:made|secured|obtained|brought|by (?:the end|\d+ \w+|january|february|march|april|may|june|july|august|september|october|november|december))
(?:one|two|three|four|some|most|all|each|both) of (?:them|the (?:group|ringleaders|members|leaders|main players)) (?:is|are) (?:charged|convicted|prosecuted|remanded|put before the courts?)(?! with)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|with|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ (?:and )?)?(?:arrested|charged(?! (?:for|an?|less|more|nothing|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
(?:act|move|proceed|take action) against (?:the (?:ones? at|main|key|core|ringleaders?|leaders?|group|members|worst)|those at the|YOUNG)
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:counselling|psychotherapy|therapy (?:session|appointment)s?)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:is|was) (?:now |also )?expecting(?= a (?:baby|child|boy|girl)\b|[.,;]|$| and\b| in (?:the\s+|january|february|march|april|may|june|july|august|september|october|november|december))
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|sent down|banged up|locked up|put away(?! (?:the|his|her|some))|back inside(?! (?:the|his|her|a|for (?:tea|a))\b)|doing (?:time|a stretch)|serving (?:time|an? sentence)|inside(?= again|[.,;]|$| (?:until|since|for \w+ (?:years?|months?)|and (?:yp\d|he|she|his|her)))|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:his|her|yp\d+['’]s) (?:own )?(?:family|parents?|mum|mother|dad|father|carers?|brother|sister|household) (?:\w+ ){0,6}?(?:home office|visas?|leave to remain|immigration|citizenship|papers)
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
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing(?! with)|carrying))
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
(?:police |voluntary )?(?:interview|caution|charge|arrest)(?:ed|d)? re (?:an? )?(?:\w+ )?(?:assault|theft|robbery|burglary|drugs|weapon|knife|criminal damage|fight|incident|offence|affray)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
(?:is|was) (?:still |now )?tagged(?! (?:on|in|with|by (?:an?|his|her) (?:friend|mate|cousin))\b)
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|home|his|her|yp\d+['’]s|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing(?! with)|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an)\s+(?:knife|blade|bladed|weapon|machete|offensive))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 80 80 80 80 81 81 81 81 82 83 84 84 84 85 86 86 87 87 88 88 88 89 89 90 90 90 90 90 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 92 93 93 94 94 94 94 94 94 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 98 99 99 99 99 99 100 101 101 102 102 102 102 102 102 103 104 105 105 106 106 106 106 107 107 107 108 108 109 109 109 110 111 111 112 113 113 114 115 116 117 117 117 118 118 118 118 118 118 118 118 119 120 121 122 122 122 122 122 122 123 123 123 123 124 124 124 124 125 125 127 127 128 129 129 129 130 130 130 130 130 131 131 131 131 131 131 131 131 132 133 133 134 135 136 136 137 137 137 137 137 137 137 138 138 138 139 140 140 140 140 140 140 141 142 143 144 144 144 144 145 145 145 145 146 146 147 147 147 148 148 148 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 150 150 150 150 150 150 150 151 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 156 156 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 161 162 163 163 163 163 163 163 164 164 165 165 167 167 168 169 169 169 170 170 170 170 170 170 170 170 171 171 171 171 171 171 171 171 172 172 173 174 175 175 176 177 177 178 178 178 178 178 179 179 179 179 179 180 180 180 181 181 181 182 182 182 182 183 183 184 185 186 187 189 189 190 190 191 191 191 192 192 192 192 192 192 193 194 194 194 195 195 195 195 195 195 195 196 196 196 199 199 199 199 200 200 200 200 201 201 202 202 202 202 203 203 203 203 203 203 203 203 203 204 205 205 207 208 208 212 212 212 212 212 213 213 213 214 215 215 215 216 216 216 216 216 216 216 219 220 222 224 225 226 230 232 232 233 235 238 238 238 238 238 238 238 238 239 239 239 239 242 242 242 243 244 244 244 244 247 248 248 249 249 250 252 252 252 253 255 255 255 255 255 255 256 257 258 258 258 258 258 258 258 259 259 259 259 259 260 260 260 260 260 260 261 261 263 263 264 265 265 266 266 266 266 268 268 269 270 270 271 272 272 272 273 274 274 274 275 276 278 278 278 278 278 278 278 278 278 279 280 280 280 280 280 281 281 282 282 283 284 284 285 285 285 285 285 286 286 286 286 286 286 286 286 287 287 287 287 287 287 287 287 287 288 288 288 289 289 290 290 291 291 292 292 292 292 292 293 293 293 293 293 294 294 295 296 297 297 298 298 298 298 298 298 298 298 299 299 299 299 300 300 301 301 301 302 302 303 303 303 304 304 305 305 305 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 311 311 311 311 311 311 312 312 313 313 314 314 315 316 316 316 317 318 318 320 321 321 321 321 321 322 323 324 324 324 324 324 324 325 325 325 325 325 326 326 328 328 329 329 330 330 331 333 334 335 336 337 338 339 340 341 342 342 343 344 344 345 345 345 345 346 346 346 346 346 347 347 348 348 348 349 349 350 350 351 351 351 351 352 353 353 354 356 357 357 358 358 359 359 360 361 362 362 362 362 362 363 364 365 365 365 366 366 367 367 368 368 370 372 372 373 374 375 376 376 376 376 376 377 377 378 378 378 378 378 379 379 379 380 381 381 381 381 382 382 383 383 384 384 384 385 385 386 386 387 387 388 389 389 389 389 389 390 391 392 393 395 396 396 396 397 397 397 397 397 398 398 398 398 399 399 399 399 399 400 400 400 400 401 401 401 402 403 403 403 404 404 405 405 406 407 408 408 408 408 408 408 408 408 408 409 409 409 409 410 410 411 411 412 412 413 413 413 413 413 413 413 413 413 413 413 413 414 414 414 415 415 416 416 416 416 416 416 416 416 416 416 416 416 417 417 417 417 417 418 419 421 421 422 423 424 424 425 425 425 426 427 427 427 427 428 428 429 429 429 429 429 429 430 430 431 431 431 431 432 432 432 433 433 434 435 436 437 437 438 439 439 440 441 441 441 441 441 442 442 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 446 446 446 447 447 448 449 450 451 451 451 452 452 452 452 453 453 454 455 455 455 455 455 455 455 455 455 456 456 456 457 457 458 458 460 461 461 461 461 461 462 462 462 462 462 462 463 463 464 465 465 465 465 466 467 467 467 468 468 468 468 469 470 470 472 473 473 473 473 474 475 476 476 476 478 478 479 479 480 481 481 482 483 483 484 485 487 488 489 489 489 489 490 490 490 491 491 491 491 491 491 492 492 492 492 492 493 493 493 494 494 495 495 495 496 496 497 497 497 498 498 499 499 499 499 499 500 501 502 502 503 503 503 503 503 503 503 504 504 505 505 506 506 506 507 508 509 509 509 509 510 510 510 510 511 511 511 511 511 512 512 512 512 512 513 513 514 515 515 515 516 517 518 518 518 518 518 518 518 519 519 519 519 519 519 519 520 521 521 522 523 523 524 524 525 525 526 526 526 526 526 527 528 529 530 531 532 533 534 535 536 537 537 538 538 538 539 539 539 539 540 540 540 541 541 542 542 543 543 544 545 546 547 547 547 548 549 550 550 550 551 551 551 551 551 552 552 552 552 552 553 553 553 553 553 553 553 553 553 553 554 554 554 555 555 556 556 557 557 558 558 558 558 558 558 559 559 560 560 560 561 561 561 562 562 563 563 563 564 564 564 564 564 565 565 565 565 565 565 567 567 567 567 568 569 570 571 571 571 571 572 572 572 572 572 573 573 573 574 575 576 577 578 578 578 578 578 579 579 579 579 580 582 582 583 583 583 583 583 584 584 584 584 584 585 585 585 586 586 587 588 589 590 590 591 592 592 592 592 592 593 594 594 594 594 594 594 594 594 595 595 596 597 597 597 597 597 597 598 598 599 599 600 600 600 600 600 600 600 601 602 602 603 604 605 606 607 608 609 610 610 611 612 612 612 612 613 614 614 614 614 615 616 616 616 616 616 616 616 616 616 616 616 617 617 618 618 619 619 619 619 622 622 622 622 622 622 622 623 623 623 623 624 624 624 625 625 625 625 625 626 626 626 627 627 627 628 628 628 628 628 629 629 629 630 631 631 631 632 633 633 633 634 634 634 635 635 636 636 637 637 637 638 638 639 639 639 640 640 640 640 641 641 641 641 641 641 641 641 641 641 642 642 642 642 642 642 643 643 644 645 646 646 647 647 648 649 649 649 649 650 651 651 651 652 652 652 652 652 653 653 653 653 653 653 653 653 654 654 654 655 655 655 655 655 655 655 656 657 658 659 660 660 660 661 661 661 661 661 661 662 662 663 664 664 664 664 664 664 664 665 666 667 667 667 667 667 667 667 667 668 668 668 668 668 669 669 670 670 670 670 671 671 671 671 671 671 671 672 672 672 673 673 673 673 673 673 674 674 675 675 675 676 676 677 678 678 678 678 679 680 681 681 681 681 681 682 683 683 684 684 684 684 684 684 684 684 685 685 685 685 685 685 685 685 686 686 686 687 688 688 688 688 689 689 689 689 689 689 689 689 690 691 692 692 692 692 692 692 692 692 692 693 693 693 693 693 693 694 694 695 695 697 697 698 699 700 701 702 702 702 703 704 705 705 706 706 706 706 706 707 707 708 708 709 709 710 710 711 711 711 711 711 711 711 711 711 712 712 712 712 713 713 714 715 715 716 717 718 718 718 718 719 719 720 720 720 720 721 721 721 722 723 724 725 726 726 726 726 726 726 727 727 727 728 728 728 728 729 729 729 729 729 729 729 729 729 729 729 730 730 730 731 731 731 731 732 732 733 733 733 733 734 734 735 736 736 738 739 739 740 741 741 742 743 743 743 743 743 743 743 743 743 743 743 744 744 744 744 744 744 744 744 744 745 745 745 745 746 746 746 746 746 747 747 747 747 747 747 747 747 748 748 749 749 750 750 750 752 752 752 753 754 756 757 758 758 758 760 761 761 762 763 764 764 764 764 764 764 764 764 764 764 764 764 765 765 765 765 765 765 765 765 765 765 765 766 766 766 766 768 768 768 768 768 769 769 769 770 770 770 771 771 772 772 772 773 773 773 774 774 775 776 777 777 778 778 778 778 778 779 779 779 779 779 779 779 779 780 781 783 783 784 785 786 786 788 788 788 788 788 788 788 789 789 789 789 789 789 789 789 789 789 789 789 789 790 791 793 794 795 796 797 798 798 798 799 800 800 800 800 800 800 802 802 802 803 803 803 805 805 805 806 806 807 808 808 808 808 810 811 811 811 812 812 813 814 814 815 817 818 819 820 820 821 822 823 823 823 823 824 824 825 825 825 825 826 826 826 828 829 829 830 830 831 831 832 832 832 838 840 841 841 842 842 842 843 844 844 844 844 844 845 847 848 851 852 857 857 859 859 862 862 863 865 867 867 868 869 869 869 869 871 871 871 872 873 873 874 877 878 878 880 886 887 887 887 889 890 890 890 890 891 891 892 893 893 895 895 895 895 896 898 898 898 899 900 901 901 902 902 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 904 904 904 904 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 906 907 907 907 908 909 909 909 909 911 914 916 917 918 918 918 918 919 919 919 919 920 921 921 921 926 927 927 928 928 928 928 928 928 928 928 929 930 931 932 932 933 933 933 933 935 936 937 937 939 939 940 941 942 942 942 942 943 943 943 943 944 944 944 945 946 947 947 948 948 948 949 949 949 949 950 950 951 951 952 953 954 954 955 956 958 958 958 958 958 959 959 960 960 960 960 961 961 962 963 965 967 968 971 973 973 973 975 975 977 978 978 979 980 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 982 984 985 986 987 987 987 987 988 988 988 988 988 988 989 990 990 990 990 990 990 991 991 992 994 995 996 997 998 999 999 999 999 999 999 1000 1000 1000 1000 1001 1002 1002 1003 1004 1004 1005 1005 1006 1006 1006 1006 1007 1008 1009 1011 1012 1012 1012 1015 1015 1015 1015 1016 1016 1016 1016 1016 1016 1016 1017 1017 1017 1017 1017 1018 1021 1022 1022 1022 1022 1023 1024 1026 1026 1028 1029 1032 1033 1033 1034 1035 1036 1036 1037 1039 1039 1039 1040 1041 1042 1043 1043 1045 1046 1047 1047 1048 1048 1049 1049 1049 1049 1050 1051 1053 1055 1057 1057 1059 1060 1060 1061 1061 1061 1063 1063 1064 1065 1066 1067 1067 1068 1068 1073 1073 1073 1076 1076 1077 1077 1077 1077 1080 1080 1080 1080 1080 1080 1082 1083 1083 1084 1084 1084 1084 1084 1085 1085 1085 1085 1085 1086 1086 1086 1087 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1090 1090 1090 1091 1091 1093 1093 1093 1093 1094 1094 1094 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1097 1097 1098 1098 1098 1098 1098 1098 1099 1100 1100 1100 1100 1100 1100 1101 1101 1102 1103 1103 1103 1103 1104 1105 1109 1109 1109 1109 1110 1112 1112 1112 1113 1113 1114 1114 1115 1115 1117 1117 1117 1117 1117 1118 1118 1118 1119 1119 1124 1125 1125 1125 1128 1129 1134 1134 1135 1137 1137 1137 1137 1138 1139 1142 1144 1144 1144 1145 1145 1145 1148 1149 1150 1150 1151 1151 1152 1158 1159 1160 1161 1162 1163 1163 1164 1164 1164 1167 1168 1170 1171 1172 1173 1174 1174 1174 1175 1176 1177 1177 1177 1177 1178 1180 1180 1180 1180 1182 1182 1182 1183 1183 1183 1183 1183 1183 1183 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1188 1189 1190 1191 1193 1193 1195 1195 1195 1196 1196 1196 1196 1197 1197 1198 1198 1199 1199 1199 1199 1199 1199 1199 1200 1200 1200 1202 1203 1204 1204 1204 1204 1205 1205 1205 1205 1205 1205 1206 1206 1207 1209 1210 1210 1211 1212 1212 1212 1212 1212 1212 1213 1213 1213 1213 1213 1213 1214 1215 1215 1216 1216 1216 1216 1216 1216 1216 1216 1216 1217 1218 1219 1220 1220 1220 1221 1223 1223 1223 1223 1223 1224 1224 1224 1225 1225 1225 1226 1226 1226 1226 1227 1227 1228 1228 1228 1229 1230 1230 1231 1231 1232 1234 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1236 1237 1238 1238 1239 1239 1239 1239 1240 1240 1241 1241 1242 1242 1243 1243 1243 1244 1244 1245 1247 1247 1247 1247 1247 1248 1248 1248 1249 1250 1250 1252 1253 1254 1254 1254 1255 1256 1256 1256 1256 1256 1256 1256 1260 1260 1260 1261 1261 1261 1262 1262 1262 1262 1262 1263 1263 1263 1265 1266 1266 1266 1268 1269 1270 1270 1270 1271 1271 1271 1271 1271 1272 1272 1273 1273 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1276 1277 1277 1277 1277 1278 1279 1279 1280 1280 1281 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1286 1286 1286 1287 1288 1289 1289 1290 1290 1290 1291 1291 1291 1292 1292 1292 1292 1293 1294 1294 1295 1295 1295 1296 1297 1297 1297 1297 1298 1298 1298 1298 1298 1298 1298 1298 1299 1300 1300 1301 1301 1301 1301 1302 1302 1303 1303 1303 1303 1303 1303 1304 1304 1304 1304 1304 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1311 1313 1313 1313 1313 1315 1317 1317 1317 1318 1318 1319 1320 1320 1320 1321 1321 1322 1324 1324 1325 1326 1326 1327 1327 1327 1327 1328 1328 1328 1328 1328 1329 1329 1329 1329 1329 1329 1329 1331 1331 1331 1331 1332 1333 1333 1333 1333 1333 1334 1334 1335 1335 1335 1335 1336 1336 1336 1336 1337 1338 1338 1338 1338 1338 1338 1338 1339 1339 1339 1339 1340 1340 1341 1341 1341 1342 1342 1343 1343 1343 1344 1344 1344 1344 1344 1345 1345 1345 1346 1346 1346 1346 1346 1347 1348 1348 1348 1349 1349 1349 1350 1350 1350 1350 1350 1351 1351 1351 1352 1353 1353 1353 1354 1354 1354 1355 1355 1356 1357 1357 1358 1358 1358 1358 1359 1360 1360 1360 1360 1361 1361 1361 1361 1362 1362 1363 1363 1364 1364 1365 1366 1366 1366 1366 1367 1369 1369 1369 1369 1370 1370 1370 1370 1371 1372 1373 1373 1373 1374 1374 1374 1375 1375 1375 1376 1377 1377 1377 1377 1378 1378 1378 1378 1378 1378 1378 1378 1379 1379 1379 1380 1380 1381 1382 1382 1382 1383 1384 1385 1385 1385 1385 1386 1386 1387 1387 1388 1388 1389 1389 1390 1390 1390 1390 1390 1390 1391 1392 1393 1394 1395 1395 1395 1396 1396 1398 1399 1400 1401 1401 1402 1403 1404 1404 1405 1405 1405 1405 1406 1406 1406 1407 1408 1409 1410 1411 1411 1411 1412 1413 1413 1414 1414 1415 1416 1417 1417 1418 1419 1419 1420 1421 1421 1421 1421 1422 1423 1424 1424 1424 1424 1424 1425 1425 1425 1426 1426 1426 1426 1427 1427 1427 1427 1427 1428 1429 1429 1430 1431 1432 1433 1433 1433 1433 1433 1435 1435 1435 1435 1435 1435 1435 1436 1436 1436 1437 1437 1438 1439 1440 1441 1442 1443 1443 1443 1444 1444 1444 1444 1445 1446 1446 1447 1447 1447 1448 1448 1448 1448 1449 1450 1451 1452 1452 1453 1454 1455 1456 1456 1456 1456 1456 1457 1458 1458 1459 1459 1461 1462 1463 1464 1465 1465 1466 1467 1468 1469 1469 1470 1470 1471 1472 1472 1473 1473 1474 1475 1475 1476 1477 1478 1479 1482 1482 1483 1484 1484 1485 1485 1485 1486 1486 1487 1487 1487 1488 1489 1490 1490 1490 1491 1491 1491 1492 1492 1492 1492 1492 1493 1493 1493 1493 1496 1496 1496 1498 1499 1500 1500 1501 1501 1501 1502 1503 1504 1504 1505 1506 1507 1507 1507 1507 1509 1509 1509 1509 1511 1511 1511 1512 1513 1513 1513 1514 1514 1514 1515 1516 1516 1516 1517 1517 1517 1518 1518 1518 1518 1519 1519 1520 1520 1520 1520 1520 1521 1521 1522 1522 1522 1524 1525 1525 1525 1525 1526 1527 1527 1528 1528 1528 1529 1530 1531 1532 1532 1532 1533 1533 1534 1534 1534 1534 1534 1534 1535 1535 1537 1537 1538 1539 1539 1539 1539 1542 1542 1542 1542 1543 1544 1544 1545 1549 1549 1549 1549 1550 1550 1552 1552 1556 1557 1557 1557 1559 1563 1564 1564 1565 1565 1565 1565 1569 1570 1572 1573 1573 1573 1573 1574 1575 1575 1576 1576 1576 1576 1576 1576 1578 1579 1582 1582 1582 1583 1585 1587 1588 1591 1592 1592 1592 1593 1595 1595 1595 1596 1597 1597 1597 1597 1598 1599 1599 1599 1600 1600 1600 1601 1602 1604 1604 1606 1606 1607 1608 1609 1610 1611 1611 1612 1612 1613 1614 1614 1614 1615 1615 1615 1615 1615 1615 1615 1615 1615 1615 1616 1617 1617 1617 1617 1618 1619 1619 1620 1621 1621 1621 1622 1622 1625 1625 1626 1627 1627 1627 1628 1629 1630 1630 1630 1631 1632 1632 1632 1633 1634 1634 1634 1634 1636 1636 1636 1636 1637 1637 1637 1637 1637 1638 1638 1639 1639 1639 1639 1640 1640 1641 1641 1642 1643 1643 1647 1648 1648 1650 1651 1652 1652 1652 1653 1654 1654 1654 1654 1654 1655 1655 1655 1655 1656 1657 1658 1658 1658 1658 1658 1659 1659 1659 1659 1660 1661 1661 1662 1662 1663 1664 1664 1665 1665 1665 1666 1667 1668 1669 1669 1669 1669 1669 1670 1671 1672 1672 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1674 1674 1674 1675 1675 1675 1676 1676 1676 1676 1676 1676 1677 1679 1680 1680 1681 1681 1681 1682 1683 1684 1685 1685 1685 1685 1686 1686 1686 1686 1686 1686 1686 1687 1687 1687 1687 1687 1687 1688 1689 1689 1690 1690 1690 1691 1691 1691 1692 1692 1693 1693 1693 1694 1694 1696 1697 1697 1697 1697 1698 1698 1699 1700 1700 1700 1700 1700 1701 1701 1701 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1703 1703 1704 1705 1705 1706 1706 1706 1706 1707 1707 1707 1707 1708 1709 1709 1709 1710 1710 1710 1711 1711 1713 1713 1714 1714 1714 1715 1715 1715 1715 1716 1716 1716 1716 1716 1716 1717 1717 1717 1717 1718 1718 1718 1718 1718 1718 1719 1719 1720 1720 1720 1720 1721 1721 1722 1722 1723 1723 1724 1724 1724 1725 1725 1725 1725 1726 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1730 1730 1730 1730 1730 1731 1732 1732 1732 1732 1732 1732 1732 1733 1735 1735 1735 1736 1736 1736 1736 1737 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1739 1739 1741 1742 1742 1743 1744 1744 1744 1744 1746 1746 1746 1747 1747 1747 1748 1748 1748 1749 1749 1749 1750 1750 1751 1751 1751 1751 1752 1752 1752 1753 1753 1754 1754 1754 1754 1755 1755 1755 1755 1757 1757 1757 1758 1758 1758 1759 1761 1761 1761 1761 1761 1761 1761 1761 1762 1762 1762 1764 1764 1765 1765 1765 1765 1765 1766 1767 1767 1767 1768 1768 1769 1769 1769 1769 1769 1770 1771 1771 1771 1771 1772 1772 1772 1773 1773 1773 1773 1774 1775 1775 1776 1776 1776 1776 1776 1778 1779 1779 1779 1781 1783 1783 1783 1784 1785 1786 1786 1787 1787 1788 1788 1788 1788 1789 1789 1789 1789 1789 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1791 1792 1793 1793 1793 1794 1794 1794 1794 1794 1794 1794 1795 1796 1796 1796 1797 1797 1797 1797 1797 1797 1797 1797 1798 1798 1798 1798 1798 1798 1798 1799 1799 1799 1799 1799 1799 1800 1800 1801 1801 1801 1802 1802 1802 1803 1803 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1805 1805 1805 1806 1806 1806 1806 1806 1807 1808 1809 1809 1809 1809 1810 1811 1811 1811 1811 1812 1812 1812 1812 1812 1812 1812 1813 1813 1813 1813 1813 1813 1814 1814 1814 1814 1815 1815 1815 1815 1816 1816 1816 1816 1817 1817 1818 1818 1818 1819 1819 1820 1820 1820 1821 1822 1822 1823 1823 1824 1825 1826 1826 1827 1827 1828 1828 1828 1829 1829 1829 1830 1831 1831 1832 1833 1833 1833 1833 1834 1834 1835 1835 1836 1836 1836 1836 1837 1837 1837 1837 1837 1837 1838 1838 1838 1838 1839 1839 1839 1840 1840 1840 1840 1840 1840 1840 1841 1842 1842 1843 1843 1843 1843 1843 1844 1844 1844 1844 1844 1844 1844 1845 1845 1845 1846 1847 1847 1847 1847 1847 1847 1847 1847 1847 1848 1848 1849 1850 1850 1851 1851 1851 1851 1851 1853 1853 1854 1855 1856 1858 1859 1859 1860 1860 1861 1862 1862 1862 1863 1865 1866 1866 1866 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1868 1868 1868 1868 1869 1869 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1871 1872 1873 1874 1874 1874 1874 1874 1875 1876 1876 1876 1876 1876 1877 1877 1877 1878 1879 1880 1882 1882 1883 1883 1883 1883 1883 1883 1885 1885 1886 1886 1887 1887 1888 1889 1890 1891 1892 1892 1892 1892 1892 1893 1894 1895 1895 1896 1896 1897 1897 1899 1899 1899 1899 1900 1900 1900 1900 1901 1901 1902 1903 1904 1904 1905 1907 1908 1909 1910 1911 1912 1913 1914 1914 1917 1918 1919 1920 1921 1922 1922 1923 1923 1923 1923 1923 1924 1925 1925 1925 1925 1926 1927 1927 1928 1930 1930 1932 1933 1934 1934 1935 1936 1937 1937 1938 1940 1940 1941 1941 1943 1943 1943 1943 1944 1944 1945 1945 1946 1946 1946 1946 1947 1947 1947 1947 1948 1949 1949 1950 1950 1952 1953 1953 1954 1956 1956 1957 1957 1958 1960 1961 1962 1964 1966 1966 1966 1967 1967 1967 1968 1968 1968 1969 1969 1970 1970 1971 1973 1973 1974 1974 1974 1974 1974 1974 1975 1975 1975 1977 1977 1979 1979 1979 1979 1979 1980 1981 1981 1981 1981 1982 1982 1982 1982 1982 1983 1983 1983 1983 1984 1984 1984 1985 1985 1986 1987 1988 1989 1990 1991 1993 1994 1995 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2026 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2053 2055 2058 2061 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2080 2081 2082 2083 2084 2085 2086 2087 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2132 2133 2134 2135 2136 2137 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2166 2167 2168 2169 2170 2171 2172 2174 2175 2177 2178 2179 2180 2182 2185 2186 2189 2190 2191 2192 2193 2196 2197 2198 2199 2200 2201 2203 2204 2205 2206 2207 2209 2210 2211 2212 2214 2215 2216 2217 2218 2219 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2233 2234 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2248 2249 2252 2253 2256 2258 2259 2263 2264 2265 2270 2271 2273 2275 2276 2277 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2291 2292 2293 2294 2295 2297 2300 2301 2302 2303 2305 2306 2307 2308 2309 2310 2311 2312 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2327 2328 2329 2330 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2363 2364 2365 2367 2368 2369 2370 2372 2373 2375 2376 2377 2382 2383 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2412 2413 2414 2415 2418 2419 2420 2421 2423 2424 2426 2427 2428 2429 2431 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2453 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2465 2466 2467 2469 2470 2471 2472 2473 2475 2477 2478 2479 2480 2481 2483 2484 2485 2486 2487 2488 2489 2492 2493 2494 2495 2496 2497 2499 2500 2501 2505 2506 2508 2509 2510 2511 2512 2513 2514 2515 2517 2518 2520 2521 2522 2523 2524 2525 2529 2531 2533 2535 2536 2537 2538 2539 2540 2541 2542 2543 2544 2545 2546 2548 2549 2550 2553 2555 2556 2557 2558 2559 2561 2562 2563 2566 2577 2578 2579 2582 2583 2584 2591 2592 2593 2596 2602 2605 2607 2609 2610 2612 2614 2615 2623 2624 2634 2643 2650 2657 2658 2661 2662 2666 2667 2668 2670 2671 2673 2674 2676 2680 2686 2688 2689 2690 2691 2692 2694 2695 2696 2700 2701 2704 2706 2707 2708 2709 2710 2711 2713 2714 2715 2716 2723 2724 2725 2727 2728 2730 2733 2734 2738 2743 2744 2745 2746 2747 2751 2753 2756 2757 2761 2764 2765 2769 2770 2772 2774 2776 2778 2780 2781 2783 2784 2785 2786 2788 2794 2796 2798 2799 2800 2801 2802 2803 2804 2805 2806 2807 2808 2810 2811 2812 2813 2814 2815 2816 2817 2818 2819 2820 2821 2822 2824 2825 2826 2827 2828 2829 2830 2831 2832 2834 2836 2838 2839 2840 2841 2843 2845 2846 2847 2848 2849 2850 2854 2855 2856 2859 2862 2863 2865 2866 2871 2873 2874 2875 2876 2877 2878 2879 2881 2882 2883 2886 2887 2888 2889 2890 2892 2893 2894 2895 2898 2900 2901 2902 2903 2904 2905 2906 2908 2909 2911 2915 2916 2917 2918 2919 2921 2923 2932 2934 2939 2940 2941 2942 2943 2944 2946 2947 2949 2950 2951 2957 2958 2959 2962 2963 2964 2966 2967 2969 2970 2972 3 3 32 36 39 40 55 56 103 135 150 166 186 188 194 197 198 203 205 210 211 218 220 221 223 225 227 231 231 233 234 235 236 237 237 240 241 245 246 247 248 248 251 253 262 267 268 269 276 278 318 319 327 328 332 337 355 369 371 394 398 408 420 427 430 449 453 455 469 470 471 477 483 486 487 533 539 566 576 581 590 620 621 633 635 651 659 696 699 716 728 732 734 737 751 755 759 765 767 782 785 787 791 792 801 804 807 809 815 816 820 827 831 831 833 834 835 837 839 846 849 852 854 854 854 854 854 855 856 860 861 863 864 864 866 866 866 866 866 866 866 870 871 876 879 880 883 884 886 887 887 888 888 893 894 897 899 905 907 908 910 910 910 910 911 911 911 912 915 917 917 917 917 917 917 917 917 917 917 917 918 919 919 919 919 919 919 919 919 919 919 919 919 919 924 925 929 931 932 936 937 938 957 962 964 966 969 970 972 976 977 979 981 983 983 983 983 983 984 988 993 994 1002 1005 1010 1013 1014 1018 1019 1020 1025 1027 1028 1030 1031 1037 1038 1041 1042 1043 1044 1050 1052 1052 1054 1056 1058 1062 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1070 1070 1071 1072 1073 1074 1075 1076 1077 1078 1081 1081 1081 1081 1081 1081 1082 1084 1092 1096 1098 1100 1102 1106 1107 1108 1109 1110 1111 1113 1114 1116 1117 1120 1121 1121 1121 1121 1123 1126 1127 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1132 1133 1134 1136 1138 1139 1141 1141 1143 1144 1145 1146 1147 1153 1155 1165 1165 1165 1165 1165 1165 1165 1165 1166 1179 1181 1181 1192 1194 1201 1207 1207 1208 1212 1222 1231 1233 1244 1246 1247 1248 1251 1257 1258 1259 1264 1266 1267 1312 1314 1316 1321 1323 1330 1353 1356 1368 1383 1384 1397 1398 1434 1459 1460 1480 1481 1482 1483 1494 1495 1497 1508 1510 1523 1530 1536 1541 1541 1541 1541 1541 1541 1541 1541 1541 1541 1546 1550 1552 1553 1555 1557 1558 1560 1561 1561 1562 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1566 1567 1568 1569 1570 1571 1577 1578 1579 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1581 1582 1583 1584 1586 1588 1589 1589 1589 1590 1592 1594 1595 1597 1598 1603 1604 1605 1605 1610 1611 1613 1614 1615 1616 1618 1618 1620 1621 1623 1623 1623 1623 1624 1624 1624 1624 1624 1624 1633 1635 1644 1647 1649 1652 1657 1663 1674 1675 1678 1686 1695 1712 1731 1734 1735 1739 1740 1745 1746 1756 1756 1760 1762 1762 1763 1768 1775 1777 1779 1780 1781 1783 1786 1797 1804 1807 1842 1844 1852 1857 1858 1858 1858 1858 1858 1858 1858 1858 1858 1858 1858 1864 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1868 1874 1881 1882 1883 1884 1885 1901 1906 1915 1916 1918 1922 1927 1928 1929 1930 1931 1932 1939 1942 1947 1950 1951 1955 1959 1965 1966 1972 1976 1976 1976 1978 1978 1978 1978 1980 1980 1980 1980 1982 1987 1992 1996 2009 2020 2022 2027 2028 2050 2051 2052 2054 2056 2059 2060 2062 2079 2088 2130 2131 2138 2139 2165 2176 2181 2183 2184 2187 2188 2194 2195 2202 2208 2213 2220 2231 2232 2247 2250 2251 2254 2255 2257 2260 2261 2262 2267 2269 2272 2274 2289 2296 2298 2299 2304 2314 2325 2326 2331 2352 2366 2371 2374 2378 2379 2380 2381 2384 2399 2416 2417 2422 2425 2430 2454 2468 2474 2476 2482 2490 2491 2498 2502 2503 2504 2507 2516 2519 2526 2527 2528 2534 2547 2551 2552 2554 2560 2568 2570 2576 2589 2590 2594 2595 2599 2600 2603 2604 2606 2608 2611 2613 2616 2617 2618 2620 2621 2625 2626 2628 2629 2630 2632 2633 2636 2637 2638 2639 2640 2641 2642 2648 2652 2653 2654 2655 2656 2659 2660 2663 2664 2665 2669 2677 2679 2682 2683 2684 2685 2693 2702 2703 2705 2717 2718 2719 2720 2721 2722 2726 2729 2732 2735 2736 2737 2739 2740 2741 2742 2748 2749 2752 2755 2759 2760 2766 2767 2771 2773 2775 2779 2782 2787 2789 2790 2791 2792 2793 2795 2797 2833 2835 2837 2842 2844 2851 2852 2853 2857 2858 2861 2864 2868 2869 2870 2872 2880 2885 2891 2896 2897 2899 2907 2910 2912 2914 2920 2922 2924 2925 2926 2927 2930 2931 2933 2935 2936 2937 2938 2945 2948 2952 2953 2955 2956 2965 2971 2973 43 48 126 206 209 217 228 229 231 254 277 459 836 850 853 854 858 864 866 875 881 882 885 910 913 917 922 923 934 970 972 974 983 1052 1062 1068 1069 1070 1075 1079 1081 1116 1121 1122 1129 1130 1131 1132 1140 1154 1156 1157 1165 1169 1181 1207 1434 1540 1541 1547 1548 1551 1554 1558 1561 1565 1580 1589 1594 1605 1623 1624 1645 1646 1756 1782 1858 1867 1898 1963 1976 1980 2021 2023 2024 2025 2057 2173 2235 2266 2268 2278 2290 2313 2530 2532 2564 2565 2567 2569 2571 2572 2573 2574 2575 2580 2581 2585 2586 2587 2588 2597 2598 2601 2619 2622 2627 2631 2635 2644 2645 2646 2647 2649 2651 2672 2675 2678 2681 2687 2697 2698 2699 2712 2731 2750 2754 2758 2762 2763 2768 2777 2809 2823 2860 2867 2884 2913 2928 2929 2954 2960 2961 2968

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5105 11345 11900
10$	14560
101	10947
101$	17033 11196
11$	14560
12$	2843 2844 2845
13$	2843 2844 2845
14$	2843 2844 2845
15$	2843 2844 2845
16$	2843 2844 2845 15176 15177 15184 15185 11845
17$	15176 15177 15184 15185 11845 6231
18$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15184 15185 15875 11845
19$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15184 15185 15875 11845
2$	11900
20$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15184 15185 15875 11845 6231
21$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15184 15185 15875 11845
22$	12986 12988 693 13021 13022 15184 15185 15875 11845
23$	12986 12988 693 13021 13022 15184 15185 15875 11845
24$	12986 12988 693 13021 13022 15184 15185 11845 5768
25$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15184 15185 15875 11845
26$	12986 12988 693 13021 13022
27$	12986 12988 693 13021 13022
28$	12986 12988 693 13021 13022
29$	12986 12988 693 13021 13022
3$	11900
30$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15178 15179 15180 15184 15185 15875 11845
31$	6231
3x5x2$	6170
4$	11900
47$	6231
4ft$	6149
5$	3570 9811 9812 11900 6149
5ft$	6149
5x5x5$	6169
6$	3570 9811 9812 11900 6149
60$	17242
6ft$	6149
7$	14560 11900 12008
8$	14560 11900
9$	14560 11900
999	10947
999$	17033
a$	6559 6622 6802 12891 6807 7335 7370 7491 7515 7596 7682 7938 8312 2291 2292 2293 8699 8700 14876 14885 8884 8885 2686 2782 2867 2868 9146 9611 3557 10473 10507 10546 10632 10653 10655 10684 11119 11283 11296 11303 11312 11355 17518 5195 11474 11475 17571 5373 5426 5658 5788 5806 5887 5890 12250 6064 12325
abandon$	5811
abandoned$	5808 5811
abandoning$	5811
abandons$	5811
abc$	11171 6077
abcs$	11171
abdicate$	4446
abdicated$	4446
abdicates$	4446
abdicating$	4446
abh	11478 6085
abh$	17564 12325
abide$	14310
abilit	12191
ability$	14522 8889 8890 8891 8892
abject$	5775
able	11068
able$	2741 2744 2745 2747 2756 2768 9027 9028 9029 9030 3020 3053 9302 9323 9324 3094 3105 3109 3110 9351 3112 3113 9360 3121 3122 3123 3137 15837 4891
ably$	9372 9373 9374 9375
aborti	5989
abortion$	12229
about	11033 12092
about$	6348 6352 6427 13055 13271 7187 7302 7317 13639 13640 7555 7948 14068 14069 14101 8091 14179 14794 15049 15326 15327 15328 9245 15334 15335 15336 15340 15341 9601 9602 15738 9653 9654 9655 3571 9981 9982 10016 3777 3778 3779 3780 10021 16143 16499 16526 16636 16637 10648 16737 16781 16782 16783 10774 10775 10776 4730 11057 11081 11371 11406 11597
above$	12796 13581 13582 13583 7523 14665 14666 14667 9839 16733 16835 16864 10881
abrasive$	6121
abroad$	17473
abscond$	12920 605 606 12011 6089
abscondded$	605 606 12011 6089
abscondding$	605 606 12011 6089
absconded$	605 606 12011 6089
absconder$	11504 6089
absconders$	11504 6089
absconding$	605 606 13647 11503 12011 6089
absconds$	605 606 12011 6089
absconsion$	6089
absconsions$	6089
absen	12264
absenc	11366 17465
absence$	17452
absent$	12925 16337 10997
absentee$	14598 11643
absentees$	14598 11643
absolute$	9824 3735 6065
absolutely$	2493 3937 10516 5766 5769
abstin	5220
abstinence$	11460
absurd$	3025 3026 3027 3028 3029 3030
abus	17501
abuse	11414
abuse$	12326 12327 12370 12371 12372 12392 12404 12666 12728 12856 13207 13208 13217 13218 13340 13409 7324 13561 13758 13759 13856 13858 14263 14264 14385 14386 14387 14388 14389 14390 14391 14392 15529 9445 17498 17499 17500 11545 11548 11560 11602 12281
abused	5169 6043
abused$	12377 13033 13361 14385 14386 14387 14388 14389 14390 14391 14392 11409 6043 12283
abuser$	12912 13007 13012 13017 13493 13494 13495 13496 13497 13498 13499 13500 13501 13504 13822 7994 14134 14216 14538 2216 14589 14599 2303 11553 11634 11637 11638
abusers$	12912 13012 13017 13493 13494 13495 13496 13497 13498 13499 13500 13501 13504 13822 7994 14134 14216 14538 2216 14589 14599 2303 14868 11553 11634 11637 11638
abusive$	7468 14385 14386 14387 14388 14389 14390 14391 14392 8465 5535 11786 6128
abysmal$	6162
abysmally$	6162
academy$	10330 10335 10336 10338 4105 16824 10765 4529 16891 16892 17434 17435 17438 5834
accept$	12471 12487 197 6560 331 332 333 334 335 336 337 338 12710 12746 12818 12851 1236 7484 7486 7488 13920 13925 7842 1942 1943 1971 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 1982 1983 14310 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8269 8270 8271 8272 8273 8299 8300 8301 8302 8303 8304 8305 8306 14905 14910 14913 16033 16082 16088 16102 16136 16137 16146 16147 16148 16381 16610 5320 11991 11992
acceptable$	8238 4925 11204 6077
accepted$	12601 12602 12603 12605 331 332 333 334 335 336 337 338 13065 13072 13080 13089 13090 13091 13103 13396 1236 7484 7486 7488 14233 1942 1943 1982 1983 16214 16215 16216 16217 16381 5320
accepting$	331 332 333 334 335 336 337 338 1236 7484 7486 7488 1942 1982 1983 14905 16081 5320
accepts$	331 332 333 334 335 336 337 338 1236 7484 7486 7488 1942 1982 1983 16146 16147 16148 5320
acceptted$	331 332 333 334 335 336 337 338 1236 7484 7486 7488 1942 1982 1983 5320
acceptting$	331 332 333 334 335 336 337 338 1236 7484 7486 7488 1942 1982 1983 5320
access$	12471 4711 6011
accessing$	4711
accessory$	5328
accesss$	4711
accident$	2287
accidents$	2287
accommodated$	404 405 406 407
accommodation$	12963 12964 12965 12966 12967 12968 12969 12970 17478 17529 17559 12295
accomp	6191
accomplice$	13822 11530 11567 11698
accomplices$	13822 11530 11567 11698
accord$	12703 13030 13031 13367 11532
accoun	4716 10969 4758 11090 4861 11160
account$	13407 7446 1207 7448 1209 14124 14125 14126 14127 2170 2171 8412 8413 8414 14501 2176 2177 2178 2179 2180 2181 16585 16586 16587 16588 16589 16590 16591 10898 4660 17037 10952 4865 17206 17246 17362 17363 5176 17510 11752
accountability$	1937 1938 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 8192 8193 16820 16821 16822 16823 12068
accountable$	81 82 83 84 85 1937 1938 17206
accounted$	4865
accounts$	356 357 13407 7446 1207 7448 1209 14124 14125 14126 14127 2170 2171 8412 8413 8414 14501 2176 2177 2178 2179 2180 2181 10898 4660 17037 10952 17055 17176 4865 17246 11752
accusation$	11600
accusations$	11600
accustomed$	3203 3204 3287
achiev	4884 5120
achiever$	14603
achievers$	14603
acknowledge$	8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8299 8300 8301 8302 8303 8304 8305 8306 16582 16610
acknowledged$	16464 16465
acne$	11957 6152
acned$	6151
acquit	6073
acquitted$	12313
across$	8492 8493 2626 8867 9044 9045 9046 9378 9379 9380 9695 9839 17122 11245 11823 12014
act	4623 17216 17409 5908
act$	6880 12973 7055 816 817 13594 13595 13983 1660 1661 8269 8270 8271 8272 8273 2300 2332 2340 2518 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2921 2942 3114 3115 3322 9694 3463 3464 3549 3550 3551 3552 16364 16610 16803 16806 16940 4844 4950 5537 5603 12148
acted$	7055 816 817 1660 1661 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3322 3463 3464 3549 3550 3551 3552 10317 10326 16416 16421 16424 16425 16427 16428 16429 16430 16464 16465 16488 16620 5537 5603
acting$	1660 1661 2300 2656 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2943 3114 3115 3447 3549 3550 3551 3552 4844 5513 5537 5603
action	4597 12172
action$	12428 14090 16491 4227 4228 4229 16585 16586 16587 16588 16589 16590 16591 4844 4950 11227 11237 17337 11490 12170
actionable$	10837
actions$	3 4 5 6 7 8 9 6252 12339 12340 6259 12346 12347 22 23 6264 25 12428 12515 6437 12695 12696 12697 12698 12699 12700 12701 12702 12720 13122 13123 13124 13125 7162 923 13464 13465 13466 13467 13468 13469 1258 1259 14263 14264 14265 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 14495 4219 11490
active	17151
active$	6374 135 6631 530 531 532 533 534 882 11512 11835 12125 5890 5892
activi	16914 17157 12139 12172 12176 12177
activities$	12415 12428 11490 11509 11606
activity$	12415 12428 6881 12974 17012 17055 11490 11509 11606 11834 12096
acts$	12957 6880 12973 13594 13595 1660 1661 2300 2333 2341 2519 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2922 2941 3114 3115 3322 3463 3464 3549 3550 3551 3552 5537 5603
actted$	1660 1661
actting$	1660 1661
actual$	11478
add	4576
add$	1166 1454 14502 14503 14504 14505 14506 4736 6196
addded$	1454
addding$	1454
added$	1166 1454 4695 4696 4736 4737 4810 4812
addict	17465 17484 12237
addict$	14605 14606 14607 14714 14715 17483 11643 11644 6111
addicted$	12412 5076
addiction$	12424 5076 17403 12189
addictions$	12424
addicts$	14605 14606 14607 14714 14715 17486 11643 11644 6111
adding$	1454
addres	4602 10879 4655 10895 4691 10931 10932 17077 17188 5863
address$	6551 6552 6553 12904 12905 12906 12907 6822 6823 6824 6825 17062 4789 5863 12297
addresses$	6551 6552 6553 16943 16965 17062 4789 12103 12120
adds$	1166 13492 1454 4736
adenoi	11294
adenoids$	17380
adept$	3554
adequate$	3066 3069 10474 10475 10476 10477
adhd	6196
adidas$	11967
admirably$	9372 9373 9374 9375
admission$	12245
admissions$	12245
admit$	16082 16088 16102 16381 16610 16803 11991
admitted$	16214 16215 16216 16217 16381 5088 5089 12244
adoles	11319
adolescent$	2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 3557 15883 15886 17405 5080 5391 5394 11769 5657
adolescents$	2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15883 15886 11769
adopted$	4779 12290
adoption$	6051
adoptive$	6051
adore$	682 683 684 685 686
adored$	682 683 684 685 686
adores$	682 683 684 685 686
adoring$	682 683 684 685 686
adult$	12640 12641 12649 6565 12762 12804 12816 12827 6776 6777 12881 6852 6859 6862 12955 12958 12989 12992 13018 7483 13631 13636 14052 14189 8320 8355 14444 14445 14446 14447 2128 8823 8879 2710 15041 15085 9007 9010 2801 15130 15131 15132 15133 15134 15135 15136 2816 9067 15161 15166 15167 15168 15190 15199 2878 9123 15216 15217 9142 2903 15238 2917 2918 9160 15247 15248 9163 9164 9185 2952 2953 2965 9207 2972 2973 15307 2985 9322 9325 15411 3186 3187 3188 3189 15521 15522 15523 15524 15566 15575 15577 15584 15643 15644 15645 15646 15754 15757 15804 15805 15806 15807 3485 9772 9773 15860 15861 15862 15863 15864 15865 15877 16062 16064 16065 10372 10373 11498 5285 11529 11843 11844 11847 11848 5611 11853 11854 5634 5649
adults$	12351 6534 6535 6537 6542 6547 6550 12637 12640 12641 12649 12653 12816 12881 12912 12914 12917 6852 12949 12955 12958 12989 7453 14178 14318 14319 14323 14415 8334 14444 14445 14446 14447 14464 8379 14650 8587 15000 15041 15055 15056 15057 15058 15066 15085 15130 15131 15132 15133 15134 15135 15136 2816 9059 15161 15166 15167 15168 15172 15173 15174 15175 15176 15177 15181 15188 15196 15197 15198 15199 15200 2877 15236 2917 2918 9160 15247 15248 2945 2946 2969 15301 15302 15303 15304 2985 9230 15319 9237 15411 15418 15419 15420 9354 15442 15443 15444 15445 15472 15480 15481 15482 15483 15484 15492 15493 15494 15495 15496 15527 15528 3243 3245 15575 15577 15584 15643 15644 15645 15646 15649 15654 15744 15789 15791 15794 15795 15796 15800 15804 15805 15806 15807 15828 3516 3517 3518 3519 15847 9763 3529 3530 3531 15860 15861 15862 15863 15864 15865 15875 15880 15881 15965 16031 16062 16064 16065 10108 10109 10111 10112 11498 11595 11685 11713 11843 11848 11853 11854 11876
advance$	4879
advanced$	2801 3219 3485 11512
advanceed$	4879
advanceing$	4879
advances$	6563 6564 12666 12667 13584 13585 15093 15094 15095 15096 4879
advant	4976
advantage$	12378 13530 11216
advert$	16024
advice$	12524 12591 12592 13317 13986 13987 13995 1676 14239 14355 14356 14357 14358 14359 14905 16450 16451 16452 16453 16454 16455 16895 11582 11596 11986 12059
advis	10838 12123
advised$	6380 12527 12528 6443 204 205 206 207 208 209 210 211 6452 213 214 215 216 217 218 219 220 221 222 223 224 225 1740 1741 1742 1743 1744 1745 1746
affair$	15363 15707 15708 15709 15710
affairs$	15231 15430 15431 15432 15433 15546
affect$	15627 15628 9543 9547 3308
affection$	12963 12964 12965 12966 12967 12968 12969 12970 13274
affections$	12667
affili	4623 12096 12098 12139 6191
affiliate$	11606
affiliated$	2184 11606
affiliates$	11606
affiliation$	2121 2122 2184 11606
affiliations$	11606
affray	11478 6085
affray$	17554 17564 12325
afraid$	15464 15465 15466 3181 3182
african$	3580 9825 9830 9831 5684 11956
afro$	11944 5705 11946
afros$	11944 11946
after	17057 11420
after$	12711 13471 13472 1156 7723 7724 7726 7727 13978 14240 8201 8934 15065 8982 15291 15368 9305 15473 15474 15488 9650 15872 4418 16894 17122 5063 17418 17506 12219
afternoon$	17344 5122
afternoons$	5122
afterp	11309
afterpill$	17395
afterthought$	16814
again$	12537 12538 14066 14067 7982 16123 16124 16126 16127 16128 4372 10723 10724 17330 17394 11577
agains	4784 11127 12172
against$	12908 12909 12910 12911 7900 14094 17032 17074 4773 17120 17159 11084 11109 17204 17213 11190 17313 11229 12006 12125 12182 12186
age$	6870 12985 8452 15090 15091 15092 15127 15128 15203 15204 15205 15206 15243 15244 15245 15310 9471 9472 9473 9474 15711 9782 9783 15891 15900 15901 15902 11368 12271
aged$	6902 15883 15886 17391 11527
agencies$	14802 10330 10335 10336 4105 16824 10765 16891 16892
agency$	14802 10304 10330 10335 10336 4105 10372 10373 16824 10765 4529 16891 16892 10837 5775 5824 5833
ages$	15127 15128
aggression$	14632 14688 14989 14990 2667 2668 11778
aggressive$	14919 14920 14921 14922 14923 14924 14925 14926 14927 14928 14929 15029 11732 5535 6128
aggressively$	6128
aggressiveness$	14989 14990 11778
aggressor$	13822 14538 14539 14540 14541 11634 11635 11636 11680
aggressors$	13822 14538 14539 14540 14541 11634 11635 11636 11680
aggro$	13171 13774
agitator$	6104
agitators$	6104
ago$	15765 15766
agree$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7484 7486 7488 2734 2735 2736 2737 5307
agreed$	713 739 740 13103 1028 1029 1030 1031 1033 1034 1035 1036 1037 7484 7486 7488 2734 2735 2736 2737 5307
agreement$	12717 17251
agreements$	17251
agrees$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7484 7486 7488 2734 2735 2736 2737 5307
agreing$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7484 7486 7488 5307
ahead$	168 6709 12797 14029 16835 16865 12110
aid	4884
aid$	4879 4886 5021 12220
aided$	4879 4886 5021
aiding$	4879 4886 5021
aids	4884
aids$	4879 4886 5021 12220
aim	4974
aim$	16959 17284 4962 17338
aimed$	11264
aims$	16959 17284 4962 11264
air$	14719
airhead$	11698
airheads$	11698
alarm$	7910
albanian$	3580 9827 11956
album$	10878
alcoho	17465 17484 11399
alcohol$	40 282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 14454 15278 15279 15280 15281 15282 17402 5220 5997 12237
alcoholic$	17483 17485 11643
alcoholics$	17486 11643
ale$	15640
alert	4707
alert$	4589 4611 4612 4917
alerted$	10911
alerting$	4611 4612
alerts$	4611 4612
aliase	5851
aliases$	12091
alibi	5851
alibi$	12089 12091
alibis$	12089 12091
alien$	11758
alienated$	5658
aliens$	11758
alight	11484
alight$	17570
alike$	11966 11968
alive$	17376
all	11092 12151
all$	6458 6462 322 904 7150 13317 7256 1020 1021 7420 7454 1421 1422 7701 13891 13893 1596 7874 8265 8536 8593 8625 14734 14735 8678 8709 2611 8879 2679 2726 15053 2792 9036 15158 2862 15399 15530 15545 9529 3295 3296 3431 15785 3534 3680 16035 9950 9964 3726 3728 9976 3860 3861 3862 4007 4008 4009 4019 10260 10302 16599 16606 10551 10684 10686 16790 16791 4474 10871 10907 17049 4838 11104 17318 11275 5294 11539 5485 11986 11987 12060 5887
alleg$	13408
allegation$	2170 2171 11600 11601
allegations$	7419 2170 2171 11600 11601
allege$	14489 14490 4826 11598 11599
alleged$	13408 14489 14490 4798 4825 4826 4830 11598 11599 5362
allegedly$	6098
alleges$	14489 14490 4826 11598 11599
allegged$	13408
allegging$	13408
alleging$	13408
allegs$	13408
allerg	6202
allergy$	12189
alley$	14876
alloca	4586
allocated$	4694
allow	4582 4613
allow$	51 52 53 54 55 56 294 295 296 13212 927 1026 1770 1771 1772 1773 1774 8038 16082 16088 16102 4405 4659 4886 11533 11991
allowed$	51 52 53 54 55 56 294 295 296 13212 13250 13251 927 1026 1770 1771 1772 1773 1774 4405 4886 5059 5199 11533
allowing$	51 52 53 54 55 56 294 295 296 13212 927 1026 1770 1771 1772 1773 1774 4405 4886 11533
allows$	51 52 53 54 55 56 294 295 296 13212 13250 13251 927 1026 1770 1771 1772 1773 1774 4405 4659 4886 11533
alls$	14734 14735
almost$	842 1060 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 3428 3429 3571 5607 5636
alone	11314 12294 6060
alone$	13107 13179 13524 13661 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15423 15424 15425 15426 15427 15428 15429 15438 15457 15779 15825 17400 6060 12300
along$	12611 12630 12754 6950 6951 6952 6968 13363 7278 7279 7280 1118 13540 7517 7518 13960 13964 1658 9662 3423
alopecia$	6154 6201
alpha$	11643 5408
already$	2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2906 15316 15317 15318 3571 5607
alright$	9739 3500 3501 3502
also$	8653 5395
alter$	10168 10169
altered$	1081
alternative$	6011
alternatives$	12591 12592
although$	227 6507 6508 6509 6510 6511 6512 6513 6514 280 281 12908 12909 12910 12911
altogether$	4474
always$	601 848 7652 7653 2771 3299 3680 10022 3913 3914 3915 3916 5749 6158
am$	10228
ambition$	15018 11814
ammunition$	13814 13817
amok$	11695
among$	2197 8475 14562 14563 2238 14655 14918 8907 8945 11280
amongst$	8475 14562 14563 2238 14918 8907 8945
amoral$	6132
amount$	391 392 393 15469 15470 15471
ample$	161 162 163 6474
amuck$	11695
an$	6918 6932 7370 8230 2494 14876 8925 2782 9104 9152 9221 9480 9668 3542 3543 3557 10278 10684 11119 11312 17518 11475 5658 12250
anaemi	6202
anaemic$	6201
analys	10851 10852 10853 4614 4615 17000 17025 4752 10995 4847 11087
analysis$	12099 12114
analyst$	16920 16922 16937 16938 16939 10854 10855 4627 10992 17081
analysts$	16920 16922 16937 16938 16939 10854 10855 4627 10992 17081
anaphy	6202
and	4649 5931 5938
and$	6457 12665 7303 7322 13959 14396 14518 8454 8455 14701 14728 8663 14750 8738 8745 14836 14957 15531 15718 9649 9793 15883 15886 9839 9859 15949 11056 11153 11155 11184 11239 11577 12075 12128 5945 12320
angels$	15330 15331 15332 15333 15349 11667
anger$	14688 2659 5536
angina$	6201
angry$	2536 16337 5373 5658
animal$	11643
animals$	14604 14605 14606 14607 14626 14627 14628 14784 14787 14878 16814 11643 11644
ankle	5234
ankle$	17416 17417 11474
ankles$	17416
annoy$	13292
anonymous$	5854
anorak$	11963
anoraks$	11963
anorex	5974
anorexia$	12214
anorexic$	12214
anothe	4916
another$	6241 12847 8023 8031 14476 14654 14841 8774 15001 3557 16868 16896 11296 5107 11487 5658 5890
anpr	5870
anpr$	12110
answer$	12710 7070 1719 14310 2928 2929 2930 9316 16082 16088 16102 16146 16147 16148 16204 16273 16274 16275 16276 16381 10352 10359 16582 16610 10570 10571 4340 4341 16743 16803 16806 17301 17338 11991
answerable$	81 82 83 84 85 1719
answered$	13072 13103 7070 14233 2928 2929 2930 16214 16215 16216 16217 4045 16381 16421 16424 16425 16427 16428 16429 16430 16432 16433 16434 10352 16464 16465 16853
answering$	7070 10352
answerred$	7070 10352
answerring$	7070 10352
answers$	7070 1719 2928 2929 2930 16146 16147 16148 16204 10352 4340 4341
antagonise$	5355
antagonised$	5355
antagonises$	5355
antagonising$	5355
antagonist$	11680
antagonistic$	6130
antagonists$	11680
anti	16975 4705 11040 4815 17153 17161 4836 17175 11105 11197 11202 11203 4984 4985 11228 5992
anti$	6773 6779 13856 13858 2123 8547 14642 2535 14919 14920 14921 14922 14923 14924 14925 14926 14927 2636 8882 8900 8901 8902 8944 5564 5565
antibiotics$	11311
antici	4771
anticipated$	17214
antidepressant$	12232
antidepressants$	11311 12232
antifreeze$	12201
antips	5992
antipsychotic$	12232
antipsychotics$	12232
antisocial$	12856 12864 13856 13858 14634 14642 14919 14920 14921 14922 14923 14924 14925 14926 14927 8900 8901 8902 15029 17126 17191 5352 5487 5529 11770
anxiety$	6198
any	17072 11092 5853 12151
any$	13317 13563 7482 7822 8172 14309 8265 8369 2883 2884 9477 9490 15717 16035 9950 9964 3726 3728 9976 10179 10292 16438 16444 16445 10502 10503 10546 10686 4571 10818 16915 17004 10929 10951 4715 17043 17088 17089 17091 17132 4834 17195 17198 11119 11148 17257 11178 11181 17269 4945 17276 4951 11222 17315 17318 17327 11246 17339 11986 11987 5887 12156
anybody$	289 290 291 12826 7160 7161 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 13567 7633 14323 8369 2850 15442 15443 15444 15445 15527 15528 15561 16064 16065 16069 16070 16071 10108 10109 10111 10112 10150 10151 10152 10330 17049 11222
anyone$	289 290 291 12637 12826 7160 7161 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 7406 13567 7632 14319 14323 8369 14645 14661 14870 15085 2850 15442 15443 15444 15445 15472 15527 15528 15828 16064 16065 16069 16070 16071 10108 10109 10111 10112 10150 10151 10152 10330 16420 17049 11222 11578
anything$	12610 7199 7299 7300 7433 7560 14015 14213 2933 15397 3176 15545 3256 9537 15637 15733 15972 15973 16069 16070 16071 16080 16086 16092 16097 16106 16141 16156 16157 16168 16174 10108 10109 16212 4035 4036 4037 4038 4039 16521 16522 16523 16524 10440 10907 10909 4683 17023 11986 5801
anyway$	12543 12547 15414
apart	11242 11243
apart$	17328 17329
apathetic$	6130 6162
apathy$	6162
apnoea$	12196
apologise$	16381
apologised$	16214 16215 16216 16217 16381 16464 16465
apology$	4340 4341 16743
app$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940 10957
appalling$	12474 12475 12476 12477 14919 14920 14921 14922 14923 14924 14925 14926 14927 15019 4336 4337 4338 4339 4503 5535 5571 5807 6162
appallingly$	5491 5784 6162
appeal$	9286 9287 9288
appear$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 9378 9379 9380 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4238 4239 17343 5222 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5716
appearance$	15858 15859 15906 15907 15908 15909 15911 15912 15913 15914 15915 15916 15917 15918 16027 12312
appearances$	12312
appeared$	3607 3608 3609 4238 4239 5222 5603 5716
appearing$	4238 4239 5222
appearred$	4238 4239
appearring$	4238 4239
appears$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4238 4239 17343 5222 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5716
append	11294
appendicitis$	6203
appendix$	17380
appeti	11300
appetite$	1225 1226 17386
appetites$	11874
apple$	11627
apples$	11627
applic	4929
application$	4874
applications$	4874
applied$	4127 4128 4129 4426 17228 11173
apply	4916 4929
apply$	14657 14658 14659 14660 4127 4128 4129 5909
appointment$	9966 3727 9968 3729 3730 16330 16331 16332 16371 16372 16373 17387 17410 12240
appointments$	9966 3727 9968 3729 3730 16371 16372 16373 17387 17410 12240
appreciate$	14310 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253
appreh	11131
apprehend$	17217 5916
apprehending$	5916
approa	12172
approach$	1130 9192 9193 9194 9195 9196 16050 4219 12170
approached$	1130 13740 13741
approaches$	6563 6564 1130 15093 15094 15095 15096 16050 16744 16745
approaching$	1130
appropriate$	6417 15521 15522 15523 15524
appropriately$	13141
approval$	14441 14442 14443
apps$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940 10957
april$	12879
arab$	3580 9825 5684 11956
arcade$	12877 12878 5007
arch$	11179 17266
arches$	11179 17266
architect$	1117
architects$	880 1117
are	4623
are$	6245 6388 6393 382 383 564 6902 870 871 2048 2049 2050 2051 2168 8434 8435 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 8767 2537 2541 2551 2572 2578 8833 2612 2631 2640 2641 2642 2643 2644 2645 15035 2855 9100 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 9114 2896 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3537 3572 3584 9840 15949 9893 3680 3716 9971 10227 10229 4000 10262 4068 4069 10459 4307 4308 10580 4403 10699 4467 4468 16855 4581 10848 10913 10984 10993 11004 11023 4824 11128 17343 11400 5224 5267 5279 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 5630 11899 11947 11948 5796 5823 12128 12153 5982
area	11205
area$	14644 14649 8935 11015 17291 11215 11594 12289
areas$	11215
ares$	17343
argue$	13155 10056 16337 12003
argued$	13155 16337 12003
argues$	13155 16337 12003
arguing$	13155 16337 12003
argume	11384
argument$	10090 16177 10092 11563
argumentative$	14995 14996 14997 14998 14999 11781 6128
arguments$	16305 16306 16307 5137 17470 11563
aripiprazole$	6212
arm$	13826 13906 13907 13908 13909 13910 13911 13912 7830 15925 10807 17379 17416 17417
arms$	13878 13879 15580 15581 15582 15583 15925 17379 17416
around	12092
around$	6427 12557 12760 13034 7342 7619 7786 14643 14672 15049 8971 9000 15088 3343 10617 17054 11510 11823 11983 12002
arrangement$	13035 13064 6979 6980 7501 15510 11834
arrangements$	13035 13064 15510 11834 12251
arrest	16940 4646 4657 17106 4787 4877 17208 17209 17212 11131 4895 17225 11152 5035 17465 17467 17484 17510 12182 6184
arrest$	13350 13351 14263 14264 15880 15881 10897 4781 17183 17199 17202 11117 4888 17217 4893 11135 4903 4905 17233 17238 17249 17263 17272 4982 17337 17346 17348 11275 5228 17563 12148 5910 5916 12185 6076 6185 6233
arrestd$	5228
arrested$	12385 6480 6481 6482 6483 6484 6485 6486 6487 248 249 250 12825 13179 13667 13668 17166 17174 17184 5228 12141 12303 6233
arresting$	4982 5916
arrestped$	4893
arrests$	4802 17129 17183 17199 4888 4893 11135 4905 17238 4982 17337 17563 12148 12162 6233
arrive	16976
arrive$	14310
arrived$	16808 16809 16810 16811
arrogance$	2209 2210 14991 14992 11779 6162
arrogant$	10548 10715 6130 6162
arsey$	6121
arson	17139 17152 17160 17161 11478 11479 11482
arson$	17564 17565 17566 17568
arsonist$	11643 6119
arsonists$	11643 6119
art$	15160 5999
arthri	6202
as	4623 5853
as$	6803 6958 13082 7221 7242 1005 1006 7247 1009 1237 1238 1239 1240 1381 1382 1383 1468 8453 8694 8795 2630 8943 8993 9050 9075 2891 9141 9161 9162 2975 2984 15417 3276 3277 9519 9605 9641 9642 9703 9879 4240 4241 10518 16629 4482 4485 10728 10901 17035 17076 11027 11028 11033 17122 11099 5294 5395 5397 5513
asb	16975 4705 4836 17175 11197 11203 4984 4985 11228
asb$	12856 13856 13858 14632 10945 11076 17283 17289 4964 11224 11225 17314 5031
asbo	11169 11170 6077
asbo$	17255 17256 11171 5376 12317
asbos$	17255 17256 11171
ascert	4853
ascertain$	4609
ascertained$	4609
ascertaines$	4609
ascertaining$	4609
ascertains$	4609
asd	6196
ashamed$	16653 4329
asian$	3557 3580 9825 9832 9856 9857 9858 3619 5657 5658 5684 11956
aside$	7909 10616 10704
ask$	12615 6530 6531 12618 12619 342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 7544 7549 1550 8060 3201 16270 16271 16272 16582 10859 11999
asked$	221 222 223 224 225 6566 342 343 344 345 346 347 12791 12792 6740 6741 6742 6743 6744 6745 6746 6747 844 13203 13435 13436 1132 1133 1134 1135 1136 1137 13473 13492 13740 13741 1550 7829 13979 1711 1740 1741 1742 1743 1744 1745 1746 14234 16151 16416 16421 16424 16425 16427 16428 16429 16430 16432 16433 16434 16458 16459 16460 16620 16853 4606 10859 4756 11007 11383 11396
asking$	342 343 344 345 346 347 7082 843 844 1132 1133 1134 1135 1136 1137 1550 7828 1769 16081 16270 16271 16272 11999 12021
askked$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
askking$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
asks$	342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 13492 1550 3201 16151
asleep$	4325 4326 4511
asperg	6196
aspirations$	15018 11814
aspiring$	5367
assaul	17139 17152 17161 17167 17179 17180 17181 5169 11414 17501 17510 11456 11458 11479 11482 6085
assault$	12824 13340 13409 7324 7553 7554 13641 1423 13758 13759 14263 14264 17100 17143 17500 17542 17544 17554 17564 17565 17566 17568 11545 11602 12325
assaulted$	13529 11409 5243
assaults$	17100 17565 17566 11602 12325
assert	4993
assertive$	11233
assess	17370 17409 5232 12092 12191
assess$	9259 9260 9261 9262 3104 9345 9346 9347
assessed$	2255 2613 4623 4798 4825
assessing$	9259 9260 9261 9262 3104 9345 9346 9347
assessment$	17411 12143 12252
assessments$	12143 12252
assign	4586
assist	4613 4884 11278
assist$	45 4879 4886 4962 5021 17364
assistant$	11345 17432 17447
assisted$	16930 4879 4886 5021
assisting$	4879 4886 5021
assists$	4879 4886 4962 5021
associ	16914 16961 16963 16975 10969 4766 11049 17140 17157 12098 12176 12177
associate$	12746 12775 12777 12778 12779 12810 13067 13068 13069 13070 13071 14449 2184 5351 11592 11606
associated$	2118 2184 11606
associates$	12468 14449 2184 16943 16947 17055 17056 17058 17116 4791 5351 11592 11606 5891
associating$	13067 13068 13069 13070 13071 2184 4791 5351
association$	2121 2122 14449 10330 10335 10336 4105 16824 10765 16891 16892 4791 17135 11592 11606 11628 5859
associations$	2121 2122 14449 17055 17056 11006 11592 11606 11628
assume$	1942 1982 1983 4826
assumed$	1942 1982 1983
assumes$	1942 1982 1983 4826
assuming$	1942 1982 1983
assurance$	2910 2911 2912 2913 2914 2915 2916
assured$	9717 11875 11891
asthma	6202
astonishing$	10660 16747
astray$	14543 14544 14545 14546
asylum	6062
asylum$	12302
at	11015 11377
at$	15 12384 12665 6606 7111 13294 7441 7795 14220 14317 14643 8691 2608 14957 15074 15075 9586 15883 15886 3571 3832 10255 4020 4027 4028 10346 10558 10565 10708 16829 17054 11014 17216 11143 17279 11232 17350 11285 11329 11351 11357 11359 11360 11409 11430 11431 11445 11462 12002 12014 12219 12291 12314 12320
ate$	2458
athena$	17063
athletic$	5661 6151
atrocious$	6162
atrociously$	5491
attach	5044
attach$	1797
attaches$	1797
attachment$	11284 5948
attack	17501
attack$	12824 13340 7553 7554 13641 1423 11244 11545 12192 12212
attacked$	12385 12825 13179 13199 13529 7576 7577 13688 13689 13690 13702 13703
attacks$	11244 12192
attemp	12150
attempt$	7028 789 790 791 792 7033 794 795 14192 1867 8108 8109 8146 16050 9966 3727 9968 3729 3730 16471 16472 16585 16586 16587 16588 16589 16590 16591 10509 10510 10511 10512 10513 4340 4341 11581
attempted$	16560 16561 16562 16563
attempts$	16050 9966 3727 9968 3729 3730 4340 4341 16744 16745 11581
attend	17457 5998 6225
attend$	12471 12746 14310 8227 14910 14913 16033 16082 16088 16102 16136 16137 16146 16147 16148 16204 16381 16610 16806 11354 5222 11991 11992
attendance$	16779 16845 17439 17452 11580 11761 6224
attended$	13072 13080 16214 16215 16216 16217 4045 16381 16853 11354 5222
attender$	14616 11580 11653 11663
attenders$	14616 11580 11653 11663
attending$	16081 11354
attends$	16146 16147 16148 16204 16226 16227 16228 16229 17058 5222
attent	11063
attention$	12351 12416 12417 6563 6564 6567 12666 12667 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13064 13175 7090 13209 7124 13213 13259 13274 13314 13423 13548 13584 13585 7578 13931 13988 13989 14395 14406 14407 8346 2107 2108 2109 2110 8351 14441 14442 14443 14470 8509 2637 2655 15005 15006 15009 15093 15094 15095 15096 15293 15294 16380 16419 16423 16424 16425 16427 16428 16429 16430 16585 16586 16587 16588 16589 16590 16591 4603 17149 4827 11541 5476 5547 11788 11789 5569 12107 6196
attentions$	12667
attitude$	12428 12720 907 7162 923 1258 1259 14849 14850 2602 2603 15011 2693 2910 2911 2912 2913 2914 2915 2916 9192 9193 9194 9195 9196 15298 15858 15859 4459 4460 4461 4462 11490 11683 11724 11726 5536 11811 11812 5575 12047
attitudes$	12428 2602 2603 9192 9193 9194 9195 9196 15858 15859 11490 11683 11811
attract$	12350 6265 323 324 6596 6597 849 850 7173 1228 1229 7498 7499 8920 5296 5305 5345
attracted$	12350 6265 323 324 6596 6597 849 850 13249 1228 1229 7498 7499 2073 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 5296 5305 5345
attracting$	12350 6265 323 324 6596 6597 849 850 1228 1229 7498 7499 8352 8353 8354 5296 5305 5345
attractive$	6151
attractor$	12144
attractors$	12144
attracts$	12350 6265 323 324 6596 6597 849 850 13249 1228 1229 7498 7499 5296 5305 5345
attractted$	12350 6265 323 324 6596 6597 849 850 1228 1229 7498 7499 5296 5305 5345
attractting$	12350 6265 323 324 6596 6597 849 850 1228 1229 7498 7499 5296 5305 5345
attrib	17164 4959
attributable$	17162
attributed$	4799 17162
auburn$	5705
august$	12879
aunt	11378 17466 17517 11434
aunt$	17464
auntie	17517
author	4916
author$	1117
authorised$	11007
authorities$	15031 15032 10330 10335 10336 4105 16824 10765 16891 16892
authority$	14661 14905 15000 16062 10330 10335 10336 4105 16824 10765 16891 16892 11419 17506 11596 11713 11804 5834
authors$	880 1117
autism	6196
autism$	17429
autist	6196
autumn$	12879 12880
availa	4656
available$	12373 11512
average$	5661
averse$	2579 2580 2581 2582 2583
avoid$	13589 13590 14047 14055 14068 14069 14310 14676 14708 15115 15116 15870 9794 9795
avoidant$	14928 14929 5535 6130
avoided$	12823 6738 499 13072 13080 13094 13095 7052 7658 13745 13746 13747 13748 13749 14233 16409 12067
avoiding$	9794 9795
avoids$	14708
awaiti	5094
awaiting$	11334 6070
awarde	4586
aware	4719
aware$	251 252 253 254 255 256 257 258 259 260 261 262 263 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1763 8964 15051 15052 3046 3047 3048 15516 4764 11100
awareness$	8264 9205 15292 9306 3067 3068 9309 9725
away$	12490 12655 12656 6579 12713 12714 12767 12783 12786 12800 12839 12840 12921 12922 12927 6968 13064 13079 13088 13115 13121 13144 13145 13151 13257 7189 7191 13323 13324 13325 13326 13327 7267 7364 7430 7435 7436 13539 13633 13638 13649 7876 7877 7878 7879 7881 7909 14049 14051 14054 14139 14140 1821 14148 1823 14150 14151 1826 14185 14190 14193 14236 8231 2446 2679 15448 15834 16056 10041 16542 16543 16568 16569 10544 10545 11077 17236 11273 17473 11411
awful$	15019
awkward$	14995 14996 14997 14998 14999 17326 11781
b$	11435 17521 12325
babes$	15580 15581 15582 15583 15693
babies$	15219 15220 15221 15222 15223 15330 15331 15332 15333 15349 15351 15352 15353 15354 15355 15356 15694 11849
baby	17466 12230
baby$	15694 11304 11305 17480 5164 5710 5711
babysitter$	15367 15521 15522 15523 15524
babysitters$	15521 15522 15523 15524
babysitting$	15472 15486
back$	12445 12491 12492 6641 12752 12808 541 542 543 544 6819 6820 12915 12916 6959 6960 6961 6962 6968 13098 13100 13101 13102 13120 13156 13157 7076 13256 13293 13576 13580 13628 13656 13680 7733 7735 1543 13931 8042 8043 8044 8045 8046 8047 8048 8049 14191 14196 8231 8232 15533 15625 9835 16055 3791 16125 16439 16440 16442 16448 16449 10540 10619
backbone$	14818 14819 14820 14821 14822
backchat$	13155 11726
backchatter$	11698
backchatters$	11698
backed$	1543
background$	14980 11771 12316
backgrounds$	14980 11771
backing$	1543
backked$	1543
backking$	1543
backs$	13680 1543 8232 10619
backstabber$	11698
backstabbers$	11698
backward$	16742 6121
bad$	6376 12474 12475 12476 12477 170 171 172 173 174 175 176 12682 12683 6634 6688 520 521 12861 992 7468 7470 7477 7478 7479 7480 7752 7755 13855 7775 7776 7777 13877 14112 14113 14114 14115 14116 14117 14118 14119 8116 14253 14438 14440 14444 14445 14446 2201 2202 2203 8444 8447 8539 14635 2369 2374 2375 2391 2431 2432 2433 2434 2435 2436 14773 14789 14839 2514 2515 2544 2545 2546 2549 14919 14920 14921 14922 14923 14924 14925 14926 14927 14928 14929 8893 15019 9613 9614 3594 15936 9852 9854 10454 4336 4337 4338 4339 16785 16786 16787 16788 4503 5252 5353 5370 5387 5388 5390 5465 11708 5470 5535 5545 5559 5571 5689 5807
badge$	13601
badly$	2638 3578 10309 4372 11780 5557 5685 11966 5784
baffling$	1812 1815 1818 1819
bag$	13917 15958 15959 15967 11161 17264
baggy$	15960 15961 5732
bags$	13917 9862 15958 15959 15967 11176 17264 11967
bail$	8381 3493 11475 17561 6066 12307
bailed	6066
bailed$	12306
bait$	13939 5355 11699
baited$	5355
baiting$	12418 12419 12420 12421 12422 5355
baits$	5355
baitted$	5355
baitting$	5355
balaclava$	16001 11967 6157
balaclavas$	16001 16002 16003 16004 16006 11967 12141 6157
bald$	9846 6151
ball$	523 524 16764
ban$	7553 7554 13641
band$	12686 13026 13027 13028 2278 16912
bandana$	11967 6157
bandanas$	11967 6157
bandit$	6101
bandits$	6101
bands$	2278 16912
bane$	8871
banger$	11606
bangers$	11606
banging$	11606
bangladeshi$	3580 9827
bank$	784 14124 14125 14126 14127 17540
banked$	784
banking$	784
bankked$	784
bankking$	784
banks$	784
banned$	12412 11010 5199
bannin	4934 4935
banning$	11106 11114 4927 11174 11175
bare$	9932 10517 5678
barely$	3077 9317 3078 9318 3079 3163 9403 3164 3165 9887 4263 5048 5114 5609 5976
bargained$	13686 13687
barman$	12686
barred$	12412 404 405 406 407 11010
barrel$	14829 5668
barter$	649 650 948
bartered$	649 650 948
bartering$	649 650 948
barterred$	649 650 948
barterring$	649 650 948
barters$	649 650 948
base	11168
base$	17254
baseball$	5741
basic$	5775
basically$	2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 5607
basis	4929
bask$	1097 1098
basked$	1097 1098
basket$	8641
basking$	1097 1098
baskked$	1097 1098
baskking$	1097 1098
basks$	1097 1098
bath	11441
bath$	17527
batted$	9970
batteries$	12201
battery$	12201
batting$	7368
battle$	5646
battles$	15818
bbrought$	10823
be$	6366 6604 6607 12738 12743 6672 6673 6674 12775 6725 6729 564 6947 7008 870 871 7113 7216 7270 7275 7339 13479 7438 7463 7538 13699 7940 7971 8202 2051 8311 14493 2168 8425 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8519 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 8778 2541 2551 8798 2612 2631 2640 2641 2642 2643 2644 2645 8909 8910 9080 9081 9082 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 9211 2997 15497 15499 3209 3254 9556 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9657 3499 3515 3572 3584 10012 10015 16108 16109 16110 10039 10117 10127 3892 3893 3894 3895 10170 10225 10399 10471 10567 10568 4467 4468 10913 10993 10994 11042 4824 17150 11065 17213 11128 11139 11140 11142 4969 11218 5002 11272 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5823
beanie$	11967
beanies$	11967
bear$	12818 962 963 964 13768 1971 2993 2994 2995 2996 10709 5825
beard$	9863 11928 11944 11946
bearded$	6151
beards$	9863 11928 11944 11946
beared$	962 963 964
bearing$	962 963 964 2910 2911 2912 2913 2914 2915 2916 15298
bearred$	962 963 964
bearring$	962 963 964
bears$	962 963 964 2993 2994 2995 2996 5825
beat	17484 17493 17501
beat$	4575 10816 10817 4579 10822 16913 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 11079 4856 11102 11144 4942 4946 11187 17494
beaten	5169
beaten$	6301 11409
beating$	1423 14095 15626 11545
beats$	17494
bebrought$	10823
became$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8833 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 5267 5280 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 5987
because$	6256 372 394 396 6645 412 413 6976 6977 1139 1220 1221 1222 7508 5176 17510
becom	4623 5953
become$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8838 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16109 5267 5280 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602
becomes$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 10091 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602
becoming$	8833 8839 5395
bed	5208 5213 5957
bed$	12848 12963 12964 12965 12966 12967 12968 12969 12970 13266 13267 13708 13709 8050 17515 11435 11436 11437 17537 11453 12197
bedbugs$	11448
bedroom$	17264 11436 17530
bedrooms$	11176 17264
beds$	12848 8050
bedtime$	15553 15554 15555 15575 15577
bedtimes$	15575 15577 15760
bedwetting$	12197
bee$	11647
been	10903 5234 5953
been$	6325 6390 6391 6441 6442 203 212 6476 6477 551 564 13078 13087 13089 13090 13091 7009 7021 797 7040 7041 870 871 7664 7665 1830 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2564 8829 8830 8831 8837 8843 2612 2631 2640 2641 2642 2643 2644 2645 2760 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3081 3254 3343 3344 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 9972 9973 9974 9989 10224 4068 4069 10325 16596 16597 10522 10523 16620 4373 4403 10663 10664 10665 10700 10701 10702 4467 4468 10766 10885 10913 10993 4824 11128 5068 5089 5095 11354 11358 5119 5202 11474 5267 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5517 5530 5532 5541 5542 5602 5823 5987 6004 6017 6019 6042 6044 6050 6063 6064 6069
beer$	17396
bees$	11647
befallen$	1043 1044
befell$	12407 1043 1044
before$	12796 13581 13582 13583 14030 14033 14056 9069 15218 9209 9743 9744 16733 16835 16864 17122 5004 11462
befriend$	12933 612 613 614 17038
befriendded$	612 613 614
befriendding$	612 613 614
befriended$	612 613 614
befriending$	612 613 614
befriends$	612 613 614
beg$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
began$	12496 564 13740 13741
beggar$	11704
beggars$	11617 11704 5832
begged$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
begging$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
begin	4921
begin$	12496
begins$	12496
begs$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
begun	5998
behav$	13072
behave$	12743 12746 12851 13067 13068 13069 13070 13071 7055 816 817 13153 13154 981 982 13594 13595 2300 2334 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9694 3549 3550 3551 3552 16082 16088 16102 16204 5540 5603 11991
behaved$	13067 13068 13069 13070 13071 13072 13080 13136 13137 7055 816 817 7058 7059 13146 13147 13153 13154 13594 13595 14233 8440 2300 8878 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16214 16215 16216 16217 11731 5540 11797 5603
behaves$	981 982 13594 13595 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16204 16226 16227 16228 16229 5540 5603
behavi	17258 4934 17465
behaving$	13072 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 5540 5603
behavior$	12428 2593 2594 2595 2596 2597 2598 2599 2600 2601 11490
behaviors$	12428 11490
behaviour$	3 4 5 6 7 8 9 6252 12339 12340 6259 12346 12347 22 23 6264 25 12415 12428 12515 6437 356 357 12695 12696 12697 12698 12699 12700 12701 12702 12720 12730 12731 12732 12733 13122 13123 13124 13125 907 13244 7162 923 13464 13465 13466 13467 13468 13469 1258 1259 13677 8077 1838 1839 14263 14264 14265 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 14351 14352 14353 14354 14495 14556 2593 2594 2595 2596 2597 2598 2599 2600 2601 14981 14982 14983 14984 14986 14987 14988 15298 15858 15859 16255 17012 10945 11055 17158 11076 11106 11114 11115 11165 11169 11170 11174 17283 17288 17289 4964 11224 11225 17314 17457 11372 11470 11490 11491 11606 11632 11633 11683 11775 5536 6013 6014 12316
behavioural$	5536
behaviours$	12415 12428 14981 14982 14983 14984 14986 14987 14988 11490 11491 11683 11775
behavs$	13072
behavved$	13072
behavving$	13072
behind	16963 11032 17124 17151 11066 4835 11094 11095
behind$	14012 14519 15258 15259 15260 15762 15764 15767 9766 16220 16222 16311 16312 16317 16318 16319 16322 16323 16324 16325 16326 16327 16328 16329 10681 16977 17118 11075 5128 11856 12268
being	5953
being$	12404 6441 6442 12552 6604 6607 6721 6739 551 6912 870 871 7438 13546 7534 1336 1337 13887 7974 7976 7977 7978 7979 2051 8307 8311 8391 8393 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8577 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8737 2526 2537 2541 2551 8820 2612 2631 2640 2641 2642 2643 2644 2645 8976 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 9135 9210 9217 2997 3254 9526 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9670 9684 9685 9686 9688 3499 3515 3572 3584 4068 4069 16598 4373 4403 10662 10913 11142 17375 5096 5267 5280 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 6017 6019 6042 6063 6064 6069
belief$	12042 12072
believe$	12678 12679 12680 12681 1279 1280 1281 1282 1283 1284 1285 13802 13803 13804 13805 13920 13925 2331 2339 2517 15745 15746 10358 16610 16806 4826
believed$	1279 1280 1281 1282 1283 1284 1285 8410 8411 14498 14499 14500 2331 2339 2517 16256 16257 16258 16259 16260 16432 16433 16434 4600 4798 4825 4830 4854
believes$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517 16432 16433 16434 4826
believing$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517
belift	10823
bellicose$	6121
belligerent$	6128
bells$	13996
belong	4623
belongs$	16792 12061
below$	5128 12276
bench$	4905 17323 5223
benefit$	14310 4603 16930 4879
benefited$	4879
benefiting$	4879
benefits$	4879 4932
bent$	1299 1300 1301 1302 4569
bepicked$	10823
beraid	10823
bereaved$	5140 6228
bereavement$	17499 6228
besear	10823
besieged$	2188 2189
besotted$	675 676 677 678 679 680 681
bespectacled$	6151
bespok	5116
best$	2842 3043 3044 3045
bet$	3892 10132 3893 10133 3894 10134 3895 10135 3896 3897
beta$	11313
betray$	5811
betrayed$	5808 5811
betraying$	5811
betrays$	5811
better$	6376 6417 12854 13141 13283 7329 7330 7331 13952 13953 14053 14058 14157 14158 8081 14168 14169 14239 15724 16402 4765
betwee	17057
between$	9122 12294
bevisi	10823
bewitch$	1093 1094 1095 1096 5309
bewitched$	1093 1094 1095 1096 5309
bewitches$	1093 1094 1095 1096 5309
bewitching$	1093 1094 1095 1096 5309
beyond$	14665 14666 14667 2376 2468 2469 2639 2646 2803 9459 3249 3250 3251 3286 3430 3859 3993 5428 5429 5449 5469 5570 5637 5761 5802
bid	4929
bid$	4874
bids$	4874
bifida$	12208
big$	6337 14429 8647 8656 8727 8730 8731 2936 2937 2938 2939 3049 3050 9562 9673 9674 9675 3528 3540 3576 9824 5494 5661 5669 5686 5705
bigger$	3469
biggest$	2390 3601 5457 5709 5893
bighead$	11698
bigheads$	11698
bigmouth$	11698
bigmouths$	11698
bike	17043 11245
bike$	17331
bikini$	6155
bikinis$	6155
bimbo$	11698
bimbos$	11698
biological$	5578
biopsies$	6200
biopsy$	17420 6200
bipola	11399 6199
bipolar$	17485
birth	10895
birth$	15028 5578 12229
birthmark$	6152
birthmarks$	6152
bit$	6735 7243 7248 1400 1410 1480 1520 15211 15212 15798
bitch$	11690
bitches$	11690
bitchy$	6130
bite$	1480 1520
bited$	1480 1520
bites$	1480 1520
biting$	1480 1520
bitten$	1480 1520 11887
bitterly$	4372
black$	3557 3580 9825 3594 15926 9856 9857 9858 3619 3622 15993 15994 15995 16006 5657 5658 5681 5682 5689 5705 11967 5732 12141
blackheads$	11957
blackmail$	12404 11545
blacko	6204
bladder$	17380
blade	17567
blade$	8342 8343 8344 11461 17564
bladed$	17564
blades$	8342 8343 8344
blam$	4541 4542
blame$	408 409 410 411 13185 13186 13187 13188 13189 13190 13191 13192 13193 13194 13195 13196 13219 13220 13221 13222 13237 13238 13239 13240 919 920 921 7182 7183 13288 13289 13290 13319 13320 13321 13322 13328 13329 13330 13331 7255 1016 7257 13344 13412 13562 13712 13713 13714 7629 7630 7631 1392 1393 1892 14218 1893 8207 8208 8209 8210 8211 14308 8223 16317 16318 16319 16638 16793 16795 16796 10711 16798 16803 16804 10746 4549 4550 4551 4552 11546 5821 5822 12065
blamed$	13199 919 920 921 13720 13721 13722 13723 13724 1892 1893 4541 4542 4549 4550 4551 4552 5239
blameless$	7255 1016 7257 11543
blames$	919 920 921 1892 1893 10711 16798 4549 4550 4551 4552
blameworthy$	6162
blaming$	919 920 921 1892 1893 16546 16547 16638 4541 4542 4549 4550 4551 4552 16884 16885 16886 16887
blammed$	4541 4542
blamming$	4541 4542
blams$	4541 4542
blank$	16032 9965
blanket$	3735
blatant$	2319 2320 2322
blazers$	9933
bleach$	5682 12201
bleached$	5682 5705 11947
bleeder$	11617
bleeders$	11617
blifte	10823
blight$	2449 8871 5439
blighted$	2188 2189 2323
blighter$	11617
blighters$	11617
blind$	7905 1666 1667 1668 10625 11544 12067 5841 12223 12224
blindly$	13847
bling$	14427
blinkered$	6162
block$	14138 14805 15086 15669
blocked$	6752 14147 14233
blockers$	17399
blond$	9846 5682 5705 6151
blonde$	9846 5682 5704 5705 6151
blood$	14803 11710 12219 6006 6202
bloody$	5790
blot$	2190 2449 11698
blow$	13778 15626
blown$	9719
blue$	7951 15926 5683 5705 11967
board$	10330 10335 10336 4105 16824 10765 16891 16892 10878 17099 17340 12108
boards$	12108
boast$	5357
boasted$	5357
boasting$	5357
boasts$	5357
boastted$	5357
boastting$	5357
boat$	14711 8626
boats$	14711 8626
bodge$	6165
bodged$	6165
bodges$	6165
bodging$	6165
bodies$	12684 12685 12962 13110 7027 13274 14123 2978 2979 2980 2981 2982 15546 15842 15843 15844 15845 15858 15859
bodily$	11478
body$	12962 7027 7236 2910 2911 2912 2913 2914 2915 2916 15256 2978 2979 2980 2981 2982 15707 15708 15709 15710 15842 15843 15844 15845 10979 4741 5693
boisterous$	6130
bolshy$	6132
bomb$	11650 11651
bomber$	9871 11967
bombers$	11967
bombs$	11650 11651
bone$	14700 5561
boned$	11909
book$	14023 14740 17234
books$	14740
boorish$	6123 6132
boost	5028
boots$	15602 15604 15605 15606 11967
boozer$	11698
boozers$	11698
bore$	2993 2994 2995 2996
born$	9606 5042 17390 5600 5969 5984
borough$	17331 17516 12289
borstal$	16248
boss$	12645 15750
bosses$	15750 12104
bossy$	6130
botch$	6165
botched$	6165
botches$	6165
botching$	6165
both$	7230 7762 5294 5395 12013 5887
bother$	13171 13276 13277 13278 13279 13280 14397 15627 15628 9543 16152 16153 16154 16155 16338 16493 16564 16582 11586 12019 12020
bothered$	13072 13080 14026 14027 14028 9549 16400 16411 16416 16421 16424 16425 16427 16428 16429 16430 16458 16459 16460 16461 16462 16463 10380 16485 16486 16487 16488 16493 10413 16565 16620 10697 16853 4535 12019 12020
bothering$	12019 12021
botherred$	12019
botherring$	12019
bothers$	9257 15344 9524 9525 12019
bottle$	11310
bottles$	11310
bottom$	2500 2503 6030
bottoms$	15999 3679 16015 5743
bought$	12377 1572 1573 1576 1577 1578 1579 14062 8336 11590
bounce$	9447 3294 9535 9536 9539
bounced$	3294 9535 9536 9539
bouncer$	12686 13026 13027 13028
bouncers$	12686 13026 13027 13028 15055 15056 15057 15058
bounces$	3294 9535 9536 9539
bouncing$	3294 9535 9536
bound$	547 3783 3784 3785 3922 10162 3923 10163 3924 10164 3925 10165 3926 10166 3927 10167
boundaries$	14685 14686 15553 15554 15555 15575 15577 15760 11596
box$	1543 11441 5704 12026 5787
boxed$	1543
boxes$	1543
boxing$	1543
boy	10818 17004 10929 10951 17043 17088 17089 17091 17132 4834 17178 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 11398 11483 12156
boy$	384 414 452 13011 925 946 7186 13568 1328 1329 1331 2172 14550 14551 2360 14713 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 2660 15142 2998 2999 15696 9758 3533 3635 3684 3685 10046 10148 10149 10850 11455 17569 5358 11610 11616 11627 11639 5400 11656 11696 11702 5476 11769 5538 5539 11846 11926 11949
boyfri	17465
boyfriend$	12495 6708 469 12913 12983 658 659 660 661 662 13019 13020 695 696 697 698 699 13493 13494 13495 13496 13497 13498 13499 13500 13501 13504 13554 13555 7992 5143 17472 17480 17487 11407 11524 11525 5286 5287 11553
boyfriends$	12495 6708 469 12983 658 659 660 661 662 13019 13020 695 696 697 698 699 13493 13494 13495 13496 13497 13498 13499 13500 13501 13504 13554 13555 11524 11525 5286 5287 11553
boys	10833 10841 17075 10990 4753 4754 11037 4820 11086 4858 17258 11235 17321 5032 17361 5895
boys$	12441 12622 12643 12648 12651 12672 384 12735 6653 414 12772 452 6710 6711 6712 12850 6765 6767 6769 12881 12913 12951 12955 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 13420 13425 13426 13427 13428 13429 13430 7360 7400 7401 13554 13555 13569 13578 1328 1329 1331 7621 13743 13767 13808 13811 13813 7950 7961 7962 8024 8032 14137 1843 8122 8285 14403 14417 14434 14452 8368 14461 14471 14472 14473 14474 8404 2165 2166 2167 2172 14512 14514 2195 14523 14524 14525 14526 14531 14534 14535 14550 14551 14631 2359 2360 14713 2427 2428 2429 2430 14796 14825 14826 14827 14828 14862 14873 14931 14934 14959 14960 14961 14962 14963 14964 14975 2660 14993 15055 15056 15057 15058 15142 9091 2860 2874 9176 9177 9178 9179 2964 2998 2999 15349 15359 15372 15408 15611 15696 9756 3533 15927 3635 3684 3685 16030 16074 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 10128 16225 10140 16235 3986 10231 10232 3995 10236 10247 16389 16570 10525 10526 10527 10528 10529 10530 10590 16691 16710 16718 16719 16720 16721 16722 16723 16724 16725 16761 10790 17123 11060 4829 4831 4843 17170 17172 11098 4897 17274 17307 11499 11610 11616 11627 11639 11656 11686 11696 11702 11719 11769 5538 5539 11846 11926 12051 12059
bpicked$	10823
braces$	11946 11957
brag$	5357
braged$	5357
bragged$	5357
bragging$	5357
braging$	5357
brags$	5357
braid	10823
braid$	11944 11946
braide	10823
braided$	5705 11947
braids$	15996 11944 11946
brain$	14004 14005 14006 14007 14008 14009 14010 14011 7926 7927 7928 6204
brainless$	6121
brains$	14004 14005 14006 14007 14008 14009 14010 14011 7926 7927 7928 8433 2550
brand$	15956 11982
branded$	15960 15961 5732
brands$	15956 11967 11982
brash$	6132
brassy$	6121
brat$	6101
brats$	6101
bratty$	6121
bravado$	13677 8173 1934 8175 14428
brawler$	11698
brawlers$	11698
brawn$	8433
brazen$	6132
breach	16975 6067
breach$	4569 17229 5235
breached$	4569 5235 6067
breaches$	4569 5235
breaching$	4569
break	17465 11384 17481
break$	12746 7968 2141 2142 14706 8939 16110 16337 16906 17300 17301 5356 12003
breakdown$	16784 17373 11820 12278 12289 12291
breakdowns$	11820
breakfast$	17521 17535
breaking$	12418 12419 12420 12421 12422 13784 2141 2142 16337 4447 5012 5356 5818
breaks$	2141 2142 16337 4447 5356 12003 5818
breakup$	17470
breath$	15940
breeding$	11710
bribed$	11588
bridge$	14679 14680
bridges$	14679 14680
brief	4699
brief$	4589 4611 10939
briefed$	4756 11007
briefi	12092
briefing$	4611 10939 5868 12109
briefs$	4611 10939
bright$	14767 14768 14769 5705
brightest$	14763
brilliantly$	9372 9373 9374 9375
bring	4884
bring$	12350 6265 12368 6596 6597 838 839 840 841 926 1085 1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 2513 2531 2532 2533 2534 3070 11113 4898 4908 4940 4957 5915
bringed$	1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 2531 2532 2533 2534
bringged$	1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 2531 2532 2533 2534
bringging$	1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 2531 2532 2533 2534
bringing$	838 839 840 841 926 1085 1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 2513 2531 2532 2533 2534 3070 4898 4908 4957 5915
brings$	12350 6265 6596 6597 838 839 840 841 13249 926 1085 1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 2513 2531 2532 2533 2534 3070 4898 4908 5915
broad$	5661 5667
broke	17493
broke$	2141 2142 8938 4447 4569 5090 5356 5818 12289
broken$	8893 8894 8940 4447 4857 11242 5090 11331 5529 11772 5818 12289
bronchitis$	6203
brothe	11378 17466 11381 5158 17495 17511 17517
brother$	12876 8025 8033 5133 5134 17464 11379 5143 11385 11408 11415 17525 11818
brothers$	12876 8025 8033 15028 11818
brough	11127 17221
brought$	12338 12348 6263 12350 6265 12368 838 839 840 841 13249 13250 13251 926 13318 1085 13445 13446 1250 1251 1252 1253 1254 7498 7499 1313 1314 1315 1786 1787 1788 1789 1790 1791 1792 1793 2513 2531 2532 2533 2534 3070 10823 4787 17213 11137 4898 17226 11242 11243
brown$	3594 15926 5681 5682 5683 5689 5705
browsing$	10915 4676
bruise$	6207
bruised$	6207
bruiser$	11698
bruisers$	11698
bruises$	6207
bruising$	6207
brunette$	9846 6151
brush$	1669 4443 4464
brushed$	1669 4376 4443 4464
brushes$	1669 4443 4464
brushing$	1669 4443 4464
bsearc	10823
buck$	13482 9853 16762 5815
budding$	8603
budget$	10749 16847 16856 16857
budgets$	16779 10749
bugs$	11448
build	4576 16940 4878 4884 5853 5894
build$	2875 2876 3465 3466 3467 15892 15893 15894 9863 4635 4832 11901
builded$	4635
builder$	12686 13026 13027 13028
builders$	12686 13026 13027 13028
buildi	10868 4884
building$	16847 16954 4635 4832
builds$	15892 15893 15894 4635 4832 11901
built$	3470 3471 9808 16989 11073 5662 11903
bulimi	5974
bulimia$	12214
bulimic$	12214
bulk$	4838 11104
bulky$	5661
bullet$	9521
bulletproof$	14665 14666 14667 11870
bullied$	12377
bullies$	14539 14540 14541 14604 14605 14606 14607 14714 14715 14749 14868 14878 11635 11636 11643 11644 11698 12036
bully$	14539 14540 14541 14605 14606 14607 14706 14714 14715 14749 11635 11636 11643 11644 11698
bullying$	12418 12419 12420 12421 12422 14632 14694 14695 15029 16884 16885 16886 16887 11545
bump$	11304
bunch$	14458 14534 2280 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 2708 3023 3024 16240 11627 11711 11719 11769 11823
bungle$	6165
bungled$	6165
bungles$	6165
bungling$	6165
bunk$	5265
bunked$	5265
bunking$	5265
bunks$	5265
burden$	8533 4971 11698
burdens$	11698
bureau$	16920 16922
burgla	16906 16914 16924 16969 17124 17139 4815 17148 17152 17160 17161 17167 17175 17179 17180 17181 11202 11458 11478 11479 11482 6085
burglar$	14605 14606 14607 14689 14690 14691 14692 14693 17118 11643 11644
burglaries$	17100 17125 11055 17288 5015 17565 17566 17568 12147 12154 12325
burglars$	14605 14606 14607 14689 14690 14691 14692 14693 11643 11644
burglary$	4605 17100 17101 11055 17143 17544 17554 17564 17565 17566 17568 5887 5897 12325
burgle	6239
buried$	4214 4215 4439
burly$	5661 6151
burn$	2353 2354 2385 2386 17494
burned	5169
burned$	13675 13688 13689 13690 13702 13703 2353 2354 2385 2386 17494 11409
burning$	2353 2354 2385 2386
burnned$	2353 2354 2385 2386
burnning$	2353 2354 2385 2386
burns$	2353 2354 2385 2386 17494
burnt$	13674 13688 13689 13690 13702 13703 2353 2354
bury$	4214 4215 4439
burying$	4214 4215 4439
bus$	12877 12878 14774 16300
busine	10941 11201 12176
business$	12899 12900 13698 7613 13701 15037 9271 9272 9273 9275 15362 15707 15708 15709 15710 15812
businesses$	16918 17006 17027 4954 17287 17316
businessman$	6142
businessmen$	6142
businesswomen$	6142
busy$	16800 10715
but$	6457 796 7156 7157 13959 8069 8747 9102 2863 2864 2865 2866 2869 2870 2871 2872 9117 9118 9119 9120 9157 9173 9416 9496 9671 3432 16073 16336 10672 12041
button$	13785 13786 13787 13788 13789
buttons$	13785 13786 13787 13788 13789
buvidal$	6212
buy	11026
buy$	12621 7276 1572 1573 1576 1577 1578 1579
buying$	7276 1572 1573 1576 1577 1578 1579
buys$	1572 1573 1576 1577 1578 1579
buzz$	6330 91 6334 12820 12821 12822 13385 13386 13387 13444 14395 14421 5696
bvisit	10823
by	11263 5931 5938
by$	12557 12642 6915 6916 6920 7439 8313 8314 8335 14463 14918 8907 9039 9330 15635 9662 3423 9741 16061 16394 16625 10541 10542 10543 16697 16700 16701 16702 16703 10805 10858 4687 4749 4782 17141 11057 11097 17194 17221 11192 17279 11322 17424 11349 5255 12014 12048 12106 12283 12285
c$	12325
cahms	6216
caked$	3603
calculated$	6374 135
calculating$	6130
call	4707
call$	7031 1083 1084 1189 13629 13634 7568 7569 1330 7571 1332 1333 1334 7672 7673 8145 14232 9486 3247 16371 16372 16373 10363 16582 16742 16744 16745 4612 10915 4676 12059
called$	6740 6741 6742 6743 6744 6745 6746 6747 13408 1083 1084 14233 10356 16620 16853 10911
caller$	11619 11653
callers$	11619 11653
callin	16951
calling$	1083 1084 9214 4612 10881
callous$	6130 6162
callousness$	6162
callout$	12281
callouts$	12281
calls	4758
calls$	16371 16372 16373 16744 16745 16790 16791 4612 16963 10887 17085 17281 4956 11197 12059 12060
came$	12541 12542 401 13136 13137 7058 7059 13146 13147 901 13591 1356 1378 14045 2806 2809 3667 3676 16853 4787 4823 5078 5291 5321
camera	10979 10995
camera$	4720 17059 17065 10980 17067 4749 17081 4762
cameras$	4720 17059 17065 10980 17067 4749 17081 4762
camhs	11319 6216
camhs$	10338 17405
camouflage$	11967
campaign$	5942
can	4649
can$	6389 292 852 853 854 957 958 961 998 13485 7580 1365 1367 1368 1386 1387 7634 7635 7636 7637 7638 1607 1609 1612 1640 1645 1646 1647 1648 1649 1702 1749 1895 1899 8834 2669 2741 2744 2745 2747 2755 2840 3019 3052 3076 3088 3091 3125 3131 3174 3207 3300 15735 3417 3486 3487 3488 15836 9769 3545 15879 10115 3898 3931 3934 10200 4161 4472 4642 10923 4749 4778 4881 11127 4899 5001 11310 5130 5756 5945
canada$	5733
cancer	11399 6202
cancer$	2451 17459 17485 11698
candidates$	11163
candle$	13872
cannab	17567 11485
cannabis$	39 6341 12963 12964 12965 12966 12967 12968 12969 12970 12975 13357 13362 8515 17073 11315 17402 17404 11461 17571 11500 5997
cannon$	11652
cannons$	11652
cannot	5059 5130
cannot$	950 997 13483 1605 1610 1700 1747 1894 1900 1901 1902 2002 2059 3812 10066 10070 16182 16183 16184 16185 3930 3947 4159 4231 11370 5322
canny$	9461 9462 9463 3544
cans$	11310
cap$	3658 15985 15986 15987 15996 16001 9924 9925 3686 3687 11967 5731 11972 11981
capab	11068
capabi	17335
capability$	6181
capable$	2343 3022 3054 9303 9326 9327 3093 3106 3109 3110 9351 3112 3113 3124 3474 3505 3506 3507 3508 3509 10175
capaci	17335
capacity$	3016
capital$	14704
caps$	3658 15985 15986 15987 15988 15989 15996 16001 16002 16003 16004 9924 9925 3686 3687 11967 5731 11972 11981
capsules$	11311
captivate$	1093 1094 1095 1096 5309
captivated$	1093 1094 1095 1096 5309
captivates$	1093 1094 1095 1096 5309
captivating$	1093 1094 1095 1096 5309
captur	10868 5894
capture$	15880 15881 16954
captured$	10983
car	11245 12296
car$	12904 12905 12906 12907 13024 13025 13354 13574 13963 14455 14456 14457 17331 17524 5879
caravan$	17514
card$	10915 4676 17426
care	5181
care$	6343 6344 6345 6346 6347 1077 7319 7949 1710 14239 14247 14248 14249 14250 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8596 8937 8983 9292 9293 9294 9297 9298 9300 9301 9304 9315 15449 9370 15469 15470 15471 15472 15486 15492 15493 15494 15495 15496 15550 15551 15552 3741 3742 9983 9984 9985 10052 10053 10054 16152 16153 16154 16155 16186 16187 16188 16386 10339 16426 16493 10408 16564 16585 16586 16587 16588 16589 16590 16591 16592 10509 10510 10511 10512 10513 16632 16820 16821 16822 16823 10758 4519 4520 4521 17405 17412 17428 17460 17492 17505 11421 17532 5579 12019 12020 12068 6008 12286 12287 6048 6230
cared$	16400 16416 16421 16424 16425 16427 16428 16429 16430 16432 16433 16434 16458 16459 16460 16488 16493 4519 4520 4521 12019 12020
career	17157
career$	6787 11632 11633 5404 5892
careful$	12352 6271 6272 6273 6274 15457
carefully$	13141
careless$	111 112 114 115 6634 947 1062 1352 1834 1925 1926 16534 16535 5334 5337 6122 6162
carelessly$	6162
carelessness$	6252 12339 12340 12721 12722 12723 12724 12725 12726 13122 13123 13124 13125 13211 7126 7164 7165 7185 13272 13464 13465 13466 13467 13468 13469 13677 8080 8173 1934 8175 6162
carer	5156 17495 6053
carer$	8886 8887 17462 17464 11385 17505 5185 5187 5188 12286 12293
carers$	13450 7675 2344 2345 8886 8887 9354 11385 17505 11685 12286
cares$	3741 3742 16186 16187 16188 4519 4520 4521 5185
caribbean$	3580
caring$	8708 5185 12001
carpet$	16769
carrie	16963 4728
carried$	6445 12541 12542 12551 12569 12587 13103 909 910 13397 13399 7484 7486 7488 14155 2102 2103 2104 3632 3633 16560 16561 16562 16563 17240 5292 11533 5724
carries$	12568 12586 736 737 909 910 7484 7486 7488 2102 2103 2104 2302 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2854 3328 3329 3330 3549 3550 3551 3552 3632 3633 10249 10894 16990 17130 11047 5292 11533 5724 5825
carry	4728
carry$	12442 12458 6444 12567 12585 6658 12746 12775 12777 12778 12779 6702 6703 6704 736 737 13067 13068 13069 13070 13071 909 910 7270 7271 13458 13459 13460 13461 13462 13463 13478 7484 7486 7488 13575 13654 13920 13925 14324 14325 14360 14362 14368 14370 2102 2103 2104 14482 14483 2301 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2853 3328 3329 3330 3549 3550 3551 3552 3632 3633 16110 10248 4921 5292 11533 5724 5825
carryi	16963 11032 17151 11456 11481
carrying$	12552 12805 13067 13068 13069 13070 13071 7271 13857 13887 2102 2103 2104 8395 3632 3633 16311 16312 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16328 16329 16898 16977 17118 17130 4835 11094 11095 17542 11478 5292 5724
cars$	13024 13025 13354 14455 14456 14457
case$	14594 14726 14727 14863 14930 10762 16966 10946 4833 4867 4874 11118 17210 17557 11658 11660 11773 11774 5885 12312 12318
cases$	14594 14726 14727 14863 14930 16966 11658 11660 11773 12312
cash	4922
cash$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12820 12821 12822 6815 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13066 13385 13386 13387 13474 13475 13476 13477 13482 13570 13917 13920 13925 13928 13929 13930 13931 14399 14400 14427 8345 14454 16980 11162 11461 5511
cast$	12441 1286 1287 2175 10113 10122 10128 16235
casts$	2175
casual$	1062 16729
casually$	3578 5685 11966
casualty$	17414 17415
catalogue$	4065
catcalls$	12666
catch	16940 17066 17212 11131 12182
catch$	7173 4653 17068 17078 4890 17217 17218 17346
catches$	4890
catching$	4890
category$	8847 5176
catheter$	6209
catty$	6130
catwalk$	16023
caught	17225 17226
caught$	12377 12385 564 13593 13667 13668 13688 13689 13690 13702 13703 14663 14664 15549 17174 4944 5241 5517 6084
cause$	12338 12368 889 1025 1117 13621 14593 2317 2318 14706 9486 3247 16109 4849 17201 4963 4970 11657 5444 5447
caused$	12338 12368 889 13249 13250 13251 1025 13445 13446 2317 2318 5444 5447
causer$	14716 11622
causers$	14716 11622
causes$	889 13249 1025 14593 2317 2318 17201 11657 5444 5447
causin	11066 4835
causing$	12418 12419 12420 12421 12422 889 1025 7452 14639 2317 2318 16337 11075 5444 5447
cautio	11458 12304
caution$	6317 17268 17544 5228 17563 12317
cautiond$	5228
cautioned$	17166 5228 6066
cautions$	17563
cautious$	12354 16729
cavalier$	1062 6162
cbo	11169 11170 6077
cbo$	17255 17256 11171 12317
cbos$	17255 17256 11171
cbt$	12238
cce$	12856 13856 13858
cctv	10979 10995 4847 11087
cctv$	10851 10852 10853 4614 4615 16950 4629 4679 10947 4720 17065 10980 4742 4752 17081 4762 5870 12118
cease$	1821 1823 1826 2970 2971 11191
ceased$	2970 2971
ceases$	2970 2971 11191 17294
ceasing$	2970 2971
cell$	16249 16920 16922 17013 5870
cells	11473
cells$	14699 17559
central$	16978
centre$	14063 14644 17287 17291 5007 17356 17359 12317
cerebral$	6202
certain$	3783 3784 3785 3856 10132 10133 10134 10135 3896 3897 16313 16314 16315 16316 3991
certainly$	10240 4022 4030 10270 4031 4032 12010
certainty$	3857
chain$	16974 11967 12098 5885
chains$	16974 11967
challe	17093 11150
challenge$	16337 17236 5017
challenged$	16337 17174
challenges$	16337 5017
challenging$	8447 14919 14920 14921 14922 14923 14924 14925 14926 14927 14995 14996 14997 14998 14999 2674 2675 2676 2677 2678 16337 5529 5533 5535 11781 6130
chance$	6401 6402 6403 164 12593 12594 12595 12596 12597 12598 6568 329 330 13275 13616 13617 13618 1500 7831 7832 7833 14076 14077 14078 14079 14080 14081 14316 14317 10074 10078 3839 3840 3841 10082 10083 10104 10206 3967 4422 4423 4424 4425 16770 16771 4912 4960 11581 12056
chanced$	1500
chancer$	11698
chancers$	11698
chances$	6401 6402 6403 164 12559 12591 12592 12593 12594 12595 12596 12597 12598 6568 329 330 13275 13616 13617 13618 1500 14316 14317 4422 4423 4424 4425 16770 16771 11581 12056
chancing$	1500
change$	12487 467 12851 6893 12980 13301 1081 14047 14289 14290 14291 14292 14905 14913 16033 16082 16088 16102 16136 16137 16201 16224 10139 16232 10168 10169 16270 16271 16272 16287 16292 10207 16610 11991 11992 11999
changed$	467 1081 10049 16230 16256 16257 16258 16259 16260 11427 6021
changes$	467 1081
changing$	1081 14507 16270 16271 16272 10193 11999 6021
chaos$	13213 13423 13538 14421 14469 11555 11586 11684
chaotic$	2648 8894 5529 11770 5531 5533 6130 6162
chaperone$	15367 15486 15521 15522 15523 15524
chaperones$	15486 15521 15522 15523 15524
chaperoning$	15486 15561
character$	14625 14867 11711
characters$	8569 14867 15841 11711
charg	17212
charge	16963 11032 4877 17208 11124 11137 17225
charge$	1521 1522 1523 1524 1525 1526 1527 3220 16491 17118 17202 11117 11135 17233 4941 17268 4982 5228 17563 12152 5946 12310
charged$	1521 1522 1523 1524 1525 1526 1527 17166 17184 17222 17223 4941 17270 5228 6068 12309
chargeed$	5228
chargeing$	4982
charges$	1521 1522 1523 1524 1525 1526 1527 17129 17210 4887 11135 17235 4941 4982 17563 12152 12155 5946 12310
charging$	1521 1522 1523 1524 1525 1526 1527 11124 4941 5910
charity$	10330 10335 10336 4105 16824 10765 16891 16892
charm$	1093 1094 1095 1096 8969 5309
charmed$	12377 1093 1094 1095 1096 5309
charming$	1093 1094 1095 1096 5309
charmmed$	1093 1094 1095 1096 5309
charmming$	1093 1094 1095 1096 5309
charms$	13110 13111 1093 1094 1095 1096 5309
chart	4729
chart$	4621 10875 4763 12099
charted$	16999 4763
charts$	12099
chase$	12416 12417 1155 1481 1482 1483 1484 1485 1486 1487 14395 5311
chased$	1155 13620 1481 1482 1483 1484 1485 1486 1487 14062 5311
chaser$	16744 16745
chasers$	16744 16745
chases$	1155 1481 1482 1483 1484 1485 1486 1487 5311
chasing$	1155 1481 1482 1483 1484 1485 1486 1487 16744 16745 5311
chat$	12936 12937 612 613 614 13162 10898 4660 17037 17038
chated$	612 613 614
chating$	612 613 614
chats$	612 613 614 4660 17037 17038
chatted$	612 613 614
chatting$	612 613 614
chav$	6101
chavs$	6101
cheap$	13940
cheat$	14706 11643
cheating$	6121
cheats$	11643
check	17000 5849 12092
check$	16582 4625 10867 4632 4636 4640 4644 4711 10960 17059 4770 4795 17393 12103 12114 12158
checke	10827
checked$	14233 16620 16853 16899 4636 10883 10958 10998 4770 11101 17262
checkes$	4636
checking$	4636 4640 4711 4770
checks$	4636 4640 4711 17059 4751 4770 4795 12103 12114 12158
cheek$	13158 14849 15925 11726
cheeks$	15925
cheeky$	2424 5464 6130
cheerfully$	714 715 716 13043 1244 1245 1246 1247 1248 1249
chemotherapy$	6200
chested$	11908 11918
chicken$	12877 12878
chief$	5440
child	17258 11369 11398 11483 12230
child$	384 414 452 635 925 946 7186 1328 1329 1331 2172 14550 14551 2360 14713 14796 14825 14826 14827 14828 14931 14933 14934 14959 14960 14961 14962 14963 14964 14975 2660 15142 15214 15219 15220 15221 15222 15223 15296 15297 2998 2999 15330 15331 15332 15333 15351 15352 15353 15354 15355 15356 15365 15631 15632 15694 15771 15772 15773 15774 3449 3450 3451 3452 3453 15780 15781 15782 15783 9757 3533 15883 15886 3635 3684 3685 10048 11305 17455 17506 5182 5183 17569 5275 5358 11609 11627 5391 5394 11639 5404 11696 11719 11769 5538 5539 11816 11849
childhood$	13353 3436 3437 9678 3439 3440 9681 15769 15852 11877 5954
childish$	9240 9241 9242 15852 5641 6130
childlike$	15258 15259 15260 9240 9241 9242 9431 9432 9433 9434 11856
children$	12441 384 12735 6653 414 452 12850 6765 6767 6769 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 7360 1328 1329 1331 7621 13767 7950 1843 8122 8285 14461 14471 14472 14473 14474 8404 2165 2166 2167 2172 14512 14514 2195 14523 14524 14525 14526 14531 14550 14551 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 2359 2360 14713 2427 2428 2429 2430 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 2660 2696 15142 9101 2874 15213 15219 15220 15221 15222 15223 15296 15297 15300 2998 2999 15330 15331 15332 15333 15349 15351 15352 15353 15354 15355 15356 15364 15587 15590 15591 15631 15632 15633 15634 15694 9630 9631 15770 15772 15773 15774 3449 3450 3451 3452 3453 15780 15781 15782 15783 9756 3533 15883 15886 3635 3684 3685 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 10128 16225 10140 3986 10231 10232 3995 10236 10247 16389 4100 4101 16570 10525 10526 10527 10528 10529 10530 10582 10589 16710 16718 16719 16720 16721 16722 16723 16724 16725 16761 10730 10789 10790 5181 11499 11594 11609 11627 11639 11686 11696 11719 11769 5538 5539 11816 11849 12013 12050 12051 12053 12059 12293
chin$	15925
chinese$	3580 9827 11956
chip$	2479 8926 2687
chips$	2479
chis	5851
chis$	12091
chlamy	6211
choice$	3 4 5 6 7 8 9 12428 6356 6357 118 119 6360 121 122 123 6364 6365 126 12453 12454 12455 12456 12457 12459 12460 6375 12462 12463 12464 12465 12466 12467 142 143 144 169 12503 12504 12505 12506 12507 12508 12509 12510 12695 12696 12697 12698 12699 12700 12701 12702 6620 12707 12708 12709 12717 12718 6657 418 419 6689 12776 451 6692 6693 6694 6695 13367 7392 7393 7568 7569 1330 7571 1332 1333 1334 13738 13739 7873 1634 1635 15059 15228 9332 9333 9334 15421 15422 11490 11491 11492 11493 11495 11851
choices$	3 4 5 6 7 8 9 6252 12339 12340 6259 12346 12347 22 23 12428 12453 12454 12455 12456 12457 12459 12462 12463 12464 12465 12466 12467 152 153 154 155 6410 6411 6412 6413 6414 6415 6416 12503 12504 12505 12506 12507 12508 12509 12510 12511 12512 12515 12518 12519 12520 12521 12522 6437 12695 12696 12697 12698 12699 12700 12701 12702 451 6692 6732 6733 13122 13123 13124 13125 7162 923 13464 13465 13466 13467 13468 13469 13677 8077 1838 1839 14263 14264 14265 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 15228 15271 15272 9332 9333 9334 15421 15422 15450 11490 11491 11492 11493 11851
choked	5169
choked$	11409
choose$	145 146 147 165 166 12529 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12931 12932 13062 13063 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14055 14089 2106 2111 15342 9316 15409 15410 15868 16108 16356 5256 5307
choosed$	1255 1256 1257 1270 1271 1272 1273 1274
chooses$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12931 12932 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14089 2106 2111 16356 4478 4479 4480 4481 5256 5307
choosing$	145 146 147 165 166 12695 12696 12697 12698 12699 12700 12701 12702 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 1028 1029 1030 1031 1033 1034 1035 1036 1037 13371 13372 13442 1255 1256 1257 1270 1271 1272 1273 1274 8352 8353 8354 15412 15413 4478 4479 4480 4481 5256 5307
chose$	145 146 147 165 166 12529 6652 12739 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13062 13063 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 13740 13741 13965 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 14089 2106 2111 16356 16758 4478 4479 4480 4481 10744 16831 5256 5307 12067
chosen$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13072 13080 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
chronic$	17369 5968
chubby$	9809 9846 6151
chunky$	5661
churlish$	6123
cid	16921
cider$	17396
cigarette$	13385 13386 13387
cigarettes$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13385 13386 13387 14454
cin$	6230
circles$	9862
circul	4680 4787 5908
circulate$	4590 10831 4592
circulated$	4590 10831 4592 16919 4694
circulates$	4590 10831 4592
circulating$	4590 10831 4592
circulation$	12148
circumstances$	16355 16378 12297
citalo	5992
citalopram$	12232
citizenship$	17471
city$	9803 17331 17516
civil	4934 5931
civil$	11114 11174 5921
clad$	3637 3638 3639 11914 11925 5726
claim$	13408 8134 14221 14222 14223 14224 14225 8405 8406 8407 14501 12302
claimed$	13408 8405 8406 8407
claiming$	13408
claimmed$	13408
claimming$	13408
claims$	13408 8405 8406 8407 14501 5099
clamp$	5927
clamped$	17358 5927
clamping$	5927
clamps$	5927
clarif	4651 4853
class$	6805 14523 14524 14525 14526 14557 14561 14777 8799 15000 15329 15799 16815 17444 17567 11485 12269 6085 6191
classed$	2616 4623
classmates$	12876 15513 15519 11499 11642
classroom$	17444
clear	4630 4654 5030
clear$	1812 1815 1818 1819 3594 3856 3991 10684 4830 4948 17301 11247 5689 5775 5908 5914 5934
cleared$	5033
clearly$	848 3826 3827 3828 3829 10234 10235 3996 4022 4030 10270 4031 4032 10318 4467 4468 5317 5823
cleft$	6202
clever$	13605 13606 13607 2937 2938 2939 9461 9462 9463
climb$	7268 2129 2130
climbbed$	2129 2130
climbbing$	2129 2130
climbed$	2129 2130
climbing$	7268 2129 2130
climbs$	2129 2130
clingy$	6130
clinic	5084 5953
clinic$	17393 11324 17411 17415 5834 12196
clinically$	5977
clip$	6889 6890 651 652 16950 4684
clips$	6889 6890 651 652 4684
clique$	2278
cliques$	2278
cliquey$	6121
clones$	16021
close	4790
close$	7739 7759 2977 16804 4512 4599 11015 11030 12054
closed$	8654 4426 4512 4562 12006 12009 12054
closes$	4512 12054
closing$	16546 16547
closure$	11114 4927 5947
cloth$	14804
clothe$	12110
clothes$	6264 25 6282 12820 12821 12963 12964 12965 12966 12967 12968 12969 12970 907 7162 923 1258 1259 8345 15842 15843 15844 15845 15858 15859 9874 9875 15982 15983 15985 15986 15987 15988 15989 15993 15994 15995 15996 16007 16027 11269 11967 11972 12110
clothing$	15842 15843 15844 15845 9874 9875 15985 15986 15987 16007 16027 11967 11969 11972
clout$	13481 13490 13809 13947 14428 11551 11552
clown$	11698
clowns$	11698
clozapine$	6212
club$	15951 4529 5834
clubs$	15951
clued$	2775 2781 9633
clueless$	6121 6162
cluster$	11255
clusters$	11255
co$	8225 14897 9948 9997 10003 10008 10017 10079 10085 10123 11765 5931
coach$	12645 12686 12958
coaches$	12686 12958
coat$	15985 15986 15987 15996 17264 17535 11967 11972 11980
coats$	9874 9875 15985 15986 15987 15988 15989 15996 17264 11967 11972 11980
coaxing$	13906 13907 13908 13909 13910 13911 13912 13913 14046
cocain	11306 17567 11485
cocaine$	13362 17392 11315 17404 17571 11500
cocktail$	11630
cocky$	6130
coddling$	15472
code$	11900
codein	11306 11313
codeine$	17392 17399 17402
codes$	11900
coelia	5968
coeliac$	12208
coerced$	12377 14371 14372 14373 14374 14393
cognitive$	5951
cohort	10818 17004 10929 10951 17043 17088 17089 17091 11037 17132 4834 11086 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 12156
cohort$	14561 8478 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15329 16240 17098 17105 17123 4829 17172 4897 17285 17307 17308 5003 11769 5896
cohorts$	17098
coil	5069 11309
coil$	17395
coincide$	4580
coincides$	4580
cold$	16618 16828 17533 5506
coliti	5968
colitis$	12208
collarbone$	17416 17417
collarbones$	17416
colleagues$	9127 9128 9129 4704
collec	12092 5853 5894
collect$	4588 10874 4723 11274
collected$	6969 6970 6971 6972 6973 4588 10874 16989 4723
collecting$	15561 15575 15577 15584 4588 10874 4723
collective$	5775
collects$	4588 10874 16990 4723
colleg	4946
college$	10330 10335 10336 10338 4105 16824 10765 16891 16892 11186 17434 17435 17436 17438 17440 17448 17451 5834 12262 12263
colleges$	17445
collude$	881 882
colluded$	881 882
colludes$	881 882
colluding$	881 882
colonoscopy$	6200
colostomy$	6209
colour$	11931
coloured$	5705
colours$	16007 11931 11967
combat	4957
combative$	6128
combination$	11630
combustible$	5390
come$	6405 12497 12636 401 6700 6705 6706 6740 6741 6742 6743 6744 6745 6746 6747 13074 6998 7269 1194 1356 1378 13797 13981 8057 14238 14310 2252 2452 2453 2454 2455 2456 2457 2521 2804 2807 3080 9378 9379 9380 3248 15603 9656 3455 3456 3667 3676 3688 3689 3690 3691 3692 16082 16088 16102 16109 16204 16214 16215 16216 16217 10216 4046 10361 16464 16465 4823 17278 17343 5078 5291 5321 11991
comes$	401 899 1356 1378 13705 14045 2253 2627 2805 2808 3248 3667 3676 3688 3689 3690 3691 3692 16204 10216 17058 17278 17343 5078 5321 6061
comeuppance$	13671
comfort$	10749
comfortable$	1260 1261 1262
comforted$	15586
comforting$	15584 15586
coming$	12482 401 13099 7269 13669 13670 1378 3248 16081 5078 17490
comings$	10964 4766
comman	10887 10919
command$	17005 11250 12125
commands$	16973
comment$	3699 3700 3701 3702
commented$	3699 3700 3701 3702
commenting$	3699 3700 3701 3702
comments$	12666 13259 13584 13585 3699 3700 3701 3702
commentted$	3699 3700 3701 3702
commentting$	3699 3700 3701 3702
commit	11032 17151 11066 4835 11094 11095 17277
commit$	12746 16082 16088 16102 16110 17097 17127 17154 17201 17365 11991
commits$	17097 17201 17365
committal$	17193
committed$	17275 17365 5242
committing$	16977 17118 11075 17237 5242
committs$	5242
common$	7639 7640 7641 7642 7643 7644 7645 7646 7647 7648 7649 7650 7651 14004 14005 14006 14007 14008 14009 14010 14011 7926 7927 7928 8257 14831 2555 16536 16537 16538 16820 16821 16822 16823 11478 12068
commun	4597 11201 5230
communicate$	612 613 614
communicated$	612 613 614
communicates$	612 613 614
communicating$	612 613 614
communication$	4459 4460 4461 4462 5775 12047
community$	14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14585 14644 14648 14649 10837 10965 4851 4870 4926 4954 17287 17316 11470 11594 6075 6077
companion$	12468
companions$	12468
company$	12328 12468 6567 12756 12774 13274 13415 13416 13417 13554 13555 13862 14426 8346 2107 2108 2109 2110 8351 14441 14442 14443 8359 8360 15293 15294 15812 10330 10335 10336 4105 16824 10765 4529 16891 16892 11593 5833
compar	4643
compare$	10867 4770
compared$	16899 10883
compareed$	4770
compareing$	4770
compares$	4770
compass$	14344
compete$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
competed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
competent$	3399 3400
competes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
competing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
complacency$	16638 6162
complacent$	10715 6162
complain$	13691 13692 13693 13694 8134 14221 14222 14223 14224 14225 3699 3700 11562 12011
complained$	7581 7582 3699 3700 12011
complaining$	3699 3700 16337 12011
complainned$	3699 3700 12011
complainning$	3699 3700 12011
complains$	3699 3700 12011
complaint$	2170 2171 16541 16624 16739 11600 12059
complaints$	2170 2171 16541 16624 16739 16790 16791 4956 11600 12059 12060
comple	17240
complete$	13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 2319 2320 2322 3735 4495 4635 5775
completed$	12557 16214 16215 16216 16217 4045 16560 16561 16562 16563
completeed$	4635
completeing$	4635
completely$	2724 10309 5622 5766 5769
completes$	4635
complex$	8781 5533 5954
complexion$	9863 11929 6152
complexions$	11929 6152
compliance$	11605 11763
compliant$	8897 11762
complicit$	46 530 531 532 533 534 548 13044 882 13328 13329 13330 13331 11534 11546
complicity$	12719 881 11093
complied$	13080
complies$	16226 16227 16228 16229
comply$	12746 14310 16033 16082 16088 16102 16136 16137 11991 11992
comprehension$	12042
compromise$	10 5246 5247
compromised$	10 5246 5247
compromises$	10 5246 5247
compromising$	12328 10 5246 5247
compulsive$	5404
computer$	12115
conceal$	1855 1856 3671
concealed$	1855 1856 3671 11984
concealing$	1855 1856 3671
concealled$	1855 1856 3671
concealling$	1855 1856 3671
conceals$	1855 1856 3671
concer	11264 5062 5131 5166 5992
concern$	6350 13995 8260 15595 10397 10398 16585 16586 16587 16588 16589 16590 16591 16592 16624 12059
concerned$	9248 9249 9250 15337 15338 15339 9254 9255 15571 15572 9487 10694 10695 10773 4534 17151
concerning$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5535
concerns$	13995 14351 14352 14353 14354 10397 10398 16624 16790 16791 17350 12059 12060
concerta$	12232
conclusion$	16874
conclusions$	16874
concus	6204
condescending$	6163
condit	11282 6067
condition$	17368 17561 12212 12225 12240 12306
conditional$	6064 6065
conditions$	14467 5205 17561 12297 12306
conduc	4728 17240 4921
conduct$	3 4 5 6 7 8 9 6252 12339 12340 6259 12346 12347 22 23 6264 25 12428 356 357 12720 13122 13123 13124 13125 7162 923 13464 13465 13466 13467 13468 13469 1258 1259 14263 14264 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 14495 2593 2594 2595 2596 2597 2598 2599 2600 2601 2810 2811 2812 2813 2814 2815 11490 5536 5948
confer	17508
confidence$	2764 2766 2910 2911 2912 2913 2914 2915 2916 15858 15859
confident$	11875
confidential$	5854
confidentiality$	16767
confir	4651 4853
confirm$	4609 17107
confirmed$	4609
confirmes$	4609
confirming$	4609
confirms$	4609 17107
confiscate$	4674
confiscated$	4674 10974 17248
confiscates$	4674
confiscating$	4674
conflict$	13213 13521 14401 14696 16338 5205 11555 11606
confro	17093 11150
confront$	17236
confrontation$	13213 14401
confrontational$	14928 14929 14995 14996 14997 14998 14999 11781 6128
confrontations$	14401
congregate$	15035 11899
congregated$	15035 11899
congregates$	15035 11899
congregating$	15035 11899
connected$	2184 4799 17151 11074 11606
connection$	5240
conned$	12377 15547
conniving$	6132
conscience$	14818 14819 14820 14821 14822 2550
conscienceless$	6121
conscious$	6374 135 6631
consensual$	5594 6095
consent$	12719 667 668 669 670 671 672 2734 2735 2736 2737 15342 15450 15500 9424 9425 15725 15726 11557
consented$	667 668 669 670 671 672 12999 674 709 738 2734 2735 2736 2737 3199 3200 11557
consenting$	667 668 669 670 671 672 5594 5613 6095
consents$	667 668 669 670 671 672 2734 2735 2736 2737
consequences$	12429 12430 12431 12432 12434 12435 12436 12438 12513 189 12523 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 14034 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14661 15050 16069 16070 16071 17271
consid	4623 4787 5022
consider$	14310 2357 2485 2488 16082 16088 16102 16610 11991
considerable$	8583
consideration$	16632
considered$	8410 8411 2240 2357 2485 2488 2611 5063 5395
considering$	2357 2485 2488 5063
considerred$	2357 2485 2488
considerring$	2357 2485 2488
considers$	2357 2485 2488
consistent$	3735
consistently$	4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 5749 5771
consoled$	15586
consoling$	15584 15586
consort$	5351
consorted$	5351
consorting$	5351
consorts$	5351
consortted$	5351
consortting$	5351
consta	4575 10816 10817 4579 10822 16913 10851 10852 10853 4614 4615 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 4752 11079 4856 11102 11144 4942 4946 11187
constable$	10815 16903 16908 16937 16938 16939 10854 10855 16952 10873 10902 10908 10910 17003 17007 17008 17010 10937 17026 17033 10992 17165 11096 17230 11182 11186 17273
constables$	10815 16903 16908 16937 16938 16939 10854 10855 16952 10873 10902 10908 10910 17003 17007 17008 17010 10937 17026 17033 10992 17165 11096 17230 11182 11186 17273
constant$	10658 10659 5478
constantly$	601 3973 3974 3975 4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 4372 5763 5771
consti	4623
consul	11321 11327
consultant$	17407 17408 17413
contac	16951 16961 17000 10969 4766
contact$	6563 6564 6567 12933 612 613 614 619 620 621 622 623 624 625 13064 1130 2701 2702 16951 5162 11822 11986
contacted$	612 613 614 619 620 621 622 623 624 625 1130 13740 13741
contacting$	612 613 614 619 620 621 622 623 624 625 1130
contacts$	612 613 614 619 620 621 622 623 624 625 1130 17037 17055 11006
contactted$	612 613 614 619 620 621 622 623 624 625 1130
contactting$	612 613 614 619 620 621 622 623 624 625 1130
contain$	14670 14671 14891 16270 16271 16272 10900 11999
contains$	10900
contempt$	16869 16870 16871 16872 16873 17193
contemptuous$	6163
contend$	3311 3312
content$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 1798 1799 1800 1801 3405 5307
continually$	601 4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 5771
continue$	12496 12529 12566 12588 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 16109 5263
continued$	12529 12551 12566 12588 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 3735 5263
continues$	12529 12566 12588 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5263
continuing$	12529 12566 12588 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5263
continuously$	4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 5771
contra	5989
contraception$	15418 15419 15420 12229
contraceptive$	12229
contract$	17251 12317
contracts$	17251
contradictory$	14498 14499 14500
contribute$	881 4962
contributed$	12338 881 13250 13251
contributes$	881 4962
contributing$	881
contro	10919 4957 11198 5947
control$	13610 14055 14310 14341 14347 14624 14655 14670 14671 8643 14891 14919 14920 14921 14922 14923 14924 14925 14926 14927 8875 14965 14972 14973 8898 15010 15016 15017 9381 9382 9796 16180 16270 16271 16272 10851 10852 10853 4614 4615 4616 17005 10941 10947 10948 4752 10995 4847 17284 11223 4995 17352 11669 11999 5943 12187
controlled$	12377 13033 14062 16087 16093 16098 16107 16169 16175 16213 16256 16257 16258 16259 16260
controlling$	5535 12104 6130
controls$	10894 12104
convenience$	10749
conveniently$	5827
convic	11124 4895 11137 6234
convict$	11712 5916
convicted$	17166 17184 17222 17223 17270
convicting$	5916
conviction$	17210 11135 6186 6235
convictions$	17129 17210 11135 17235 6186 6235
convicts$	11712
convince$	16201 16224 10139
cookie$	11866
cookies$	11866
cool$	14481 8396 8397 3401 3402 5632
cooper	11278
cooperate$	12710 14310 14898 14910 14913 16033 16082 16088 16102 16136 16137 16146 16147 16148 16610 17364 11991 11992
cooperated$	14898
cooperates$	16226 16227 16228 16229
cooperating$	14898
cooperation$	14897 11765
coordi	5931
cope	11314
cope$	8987 2767 9008 9009 2770 2810 2811 2812 2813 2814 2815 15342 9292 9293 9294 9297 9298 9300 9301 9304 3071 3072 3073 15409 15410 9328 3089 3090 9331 3097 15437 3116 3132 3311 3312 3407 3408 3422 15871 16612 17400 17401 5621
coped$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5621
copes$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5621
copied	4596
copied$	16984
coping$	2810 2811 2812 2813 2814 2815 9292 9293 9294 9297 9298 9300 9301 9304 15412 15413 3097 15437 3116 3132 3422 5621
copy$	4699
core	17276 17351
core$	8544 8545 14700 8621 16978 17220
corner$	13869 15818
cornrows$	6152
corporate$	5775
correl	4643
correlated$	10883
corrob	4597
corroborated$	10837
corrupting$	2201 2202 2203 5388
cost$	955 956 13318 13876 13981 10749
costs$	955 956 10749
costume$	11961
costumes$	11961
cotton$	5612
couch$	8651 8652 17526
could	4584
could$	26 27 28 29 30 456 457 458 459 460 461 465 466 473 474 475 476 477 478 497 498 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 768 769 852 853 854 952 957 958 961 999 1089 13484 13515 13531 7580 1366 1386 7634 7635 7636 7637 7638 1606 1608 1611 1640 1645 1646 1647 1648 1649 1682 1701 1896 1897 1921 8835 2670 2741 2744 2745 2747 2755 2840 3019 3052 3076 3125 3131 3174 3300 3417 3486 3487 3488 3545 15879 3813 10115 3898 3932 3933 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 4088 4089 4160 4168 4232 4432 4504 4505 4507 4508 10844 4607 4642 10923 4873 4881 4899 5130 5756
council$	16145 10330 10335 10336 10338 4105 16824 10765 4529 16891 16892 11196 5775 5824 5833
counse	11301 11321
counselling$	17387 17411 12195 12238
counsellor$	17407 17408
count$	3892 10132 3893 10133 3894 10134 3895 10135 3896 3897
counte	10948
counted$	9365 3126 3127 3128 3129 3130 9371
counter$	17034
counters$	17034
countless$	6450 6474 7952 7985 10658 10659 10684
country$	15814 11502
counts$	10894
county$	6771 6772 6789 6796 6799 6806 6808 12901 12902 12903 13856 13858 7809 1629 7872 14112 14113 14114 14115 14116 14117 14118 14119 2282 14642 2387 8991 15672 15673 15674 15675 15676 17160 11083 17331 17516 12289 6191
couple$	2708 17519
courier$	14608 2288 11645
couriers$	14608 2288 11645
course$	10162 10163 10164 10165 10166 10167 10263 10270 4031 4032 16360 16371 16372 16373
courses$	16371 16372 16373
court	11137 17225 11456 5912 6067
court$	341 12849 849 850 7498 7499 1481 1482 14696 11034 17222 17223 17227 4905 17323 17542 17548 5223 11469 5234 5296 5305 5912 12152 12278 12310 12311 6072 6077 12320
courted$	341 849 850 7498 7499 1481 1482 5296 5305
courtesy$	16477 16478 16536 16537 16538
courting$	341 849 850 7498 7499 1481 1482 5289 5296 5305
courts$	341 849 850 7498 7499 1481 1482 14698 15031 15032 17222 17223 4905 17323 17542 5296 5305
courtted$	341 7498 7499 1481 1482 5305
courtting$	341 7498 7499 1481 1482 5305
cousin	17466 17517
cousin$	12876 5134
cousins$	12876
cover$	1170 1171 14217 3671 10553 4409 4442
coverage$	11005
covered$	1170 1171 3671 4409 4442 11984
covering$	1170 1171 15970 3671 4409 4442
coverings$	15970
coverred$	1170 1171 3671 4409 4442
coverring$	1170 1171 3671 4409 4442
covers$	1170 1171 3671 4409 4442
covert	5029 5870
covert$	11269 5854 12110 5905
covertly$	12110
covid$	6201
cow$	11690
coward$	11698
cowardly$	6162
cowards$	11698 12036
cowed$	15608
cows$	11690
cp$	6230
cpn$	11171
cpns$	11171
cps	10896
cps$	16982
cpw$	11171
cpws$	11171
crack	11306 17567 11485 5928
crack$	13362 8515 16731 17073 17392 17404 17571 11500
crackdown$	12168
cracked$	17226 11209
crackeddown$	12168
crackhead$	6118
crackheads$	6118
crackingdown$	12168
cracks$	16731
cracksdown$	12168
craft$	11882
crafty$	6121
crave$	1211 1212 2069 2070 2115 2117 5315 5549
craved$	1211 1212 2069 2070 2115 2117 5315 5549
craves$	1211 1212 2069 2070 2115 2117 5315 5549
craving$	1211 1212 2069 2070 2115 2117 5315 5549
crawling$	2388
crazy$	11770
create$	626 889 1025 2317 2318 4635 5444 5447
created$	626 889 1025 13445 13446 2317 2318 5444 5447
createed$	4635
createing$	4635
creates$	626 889 1025 2317 2318 4635 5444 5447
creating$	626 889 1025 2317 2318 5444 5447
creation$	13371 13372 13442
creature$	11719
creatures$	11719
cred$	13491 15661
credibility$	15662 11603
credible$	14494
credit$	12963 12964 12965 12966 12967 12968 12969 12970 12975 12977 12978
creep$	12498 11698
creeps$	11698
crept$	12499
cretin$	6118
cretins$	6118
crew$	12686 13026 13027 13028 2278 15329 15799
crews$	2278
cried$	7172 13408 5308
cries$	2683 5308
crime	16906 16914 4597 16924 10842 16969 16975 4657 4705 11019 11040 17140 4815 17152 17153 17160 17161 4836 17167 17175 17179 17180 17181 17187 11105 11197 11202 11203 11228 11235 17321 17367 11482 12098 12112 12136 12164 12176
crime$	12416 12417 6601 12856 12871 12873 13423 7495 13856 13858 13859 13957 14112 14113 14114 14115 14116 14117 14118 14119 14408 14469 14547 14548 14632 14642 14694 14695 14696 8655 2477 14865 15029 9729 4575 10816 10817 4579 10822 10826 16913 16921 10837 16928 4605 10863 10866 4633 4634 4639 16966 16969 10897 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 10927 17016 17017 17018 10934 4697 10940 4702 10945 10947 17044 11010 17100 17118 17125 17126 11050 11052 11055 11076 11079 4856 11102 17189 17190 17191 11144 11164 11169 4942 4946 11187 11189 4952 11193 17283 4958 17288 17289 4964 17292 17293 11212 17298 17299 4986 17314 11254 5015 5031 5039 5230 17568 11496 11498 11554 11606 5511 5885 5897 5904 12147 12154 12165
crimes$	12856 13856 13858 16966 17100 17125 17126 11055 11076 11189 4952 11193 17283 5015 5039 12147 12154
crimin	16914 4597 16924 16961 16975 4790 17119 17124 17139 17140 17160 17187 11197 5885 12129 12136 12164 5931 12176 12177 6071 6085 6191 6192
criminal$	12856 12861 12864 12881 13856 13858 14444 14445 14446 14447 2216 14604 14605 14606 14607 2303 14689 14690 14691 14692 14693 14714 14715 8666 2481 2482 2483 2484 14878 8893 8900 8901 8902 16814 10837 10863 10926 11030 17117 17147 11071 11119 11124 11456 5230 11478 11479 11482 11498 5352 5393 11643 11644 11712 5475 5487 5527 5573 11824 12098 5861 5912 6076 12325 6130
criminalise$	4490 4491 4492 4493
criminalised$	4490 4491 4492 4493
criminalises$	4490 4491 4492 4493
criminalising$	4490 4491 4492 4493 16884 16885 16886 16887
criminality$	12856 12871 12873 13856 13858 14642 17283 11496 11683 12125
criminally$	5563 5885
criminals$	12881 13855 14408 14410 14444 14445 14446 14450 2216 14604 14605 14606 14607 2303 14683 14689 14690 14691 14692 14693 14714 14715 2481 2482 2483 2484 14878 16814 17146 17147 11498 11643 11644 11712 11824
criminogenic$	6108
crimint$	17063
crisis$	1116 1119 1120 11327 12240 6216
crocodile$	7747
crohn	6202
crook$	14640 14689 14690 14691 14692 14693 14749 11643 11682
crooked$	9851
crooks$	14640 14689 14690 14691 14692 14693 14749 11643 11682
crop$	9880 15985 15986 15987 16002 16003 16004 9922 11972 5738
cropped$	5705 5732
cropper$	13682
cross	4643
cross$	8624 9736 15822 15823 15824
crosscheck$	10867
crosschecked$	10883
crossreferenced$	10883
crowd$	13259 13415 13416 13417 13425 13426 13427 13428 13429 13430 13554 13555 13808 13839 13840 14458 2278 2708 11593 11627 11628
crowds$	2278
crown	6071
crown$	10896
cruel$	16534 16535 16545 16645 5475 6130
cruelty$	2209 2210 14991 14992 11779
crushed$	4857
crutches$	12241
cry$	8140 8144 2683 5308
crying$	2683 5308
cse$	12856 13856 13858
cucumber$	15728
cucumbers$	15727
cues$	4422 4423 4424 4425
culpable$	13328 13329 13330 13331 11546 12063 6162
culpri	11032 12156 6184
culprit$	14539 14540 14541 17118 11635 11636 11680 11697 12133
culprits$	14539 14540 14541 17118 11635 11636 11680 11697 12133
culture$	4312 4313 11606
cunch$	11502
cunning$	11882 6130
curb	4957
curfew	11106 5230
curfew$	15553 15554 15555 15575 15577 17192 11470 17561 11596 12160 12321 6236
curfews$	15553 15554 15555 15575 15577 11596 12160
curiosity$	6252 12339 12340 8080 16585 16586 16587 16588 16589 16590 16591 16820 16821 16822 16823 12068
curled$	9837
curly$	5682 5705
curren	4597
current$	10837 10880 11119
curse$	8871
custod	4657 17225 17481 17484 11399 11473
custodial$	6075
custody$	12873 14696 16248 4629 10897 11010 4781 11022 11050 11052 17460 17485 5163 17553 17559
customer$	6556 12958 11711 11872 11883
customers$	6556 12958 14867 15055 15056 15057 15058 17316 11594 11711 11872 11883
cut	4957 5959
cut$	1545 14047 2478 15960 15961 9897 9899 17301 5053 11936 11947 12166
cuts	4957
cuts$	1545 5053 11936
cuttin	4957
cutting$	1545 5053
cynical$	14928 14929 16545
cystic$	5968
dabble$	530 531 532 533 534
dabbled$	530 531 532 533 534
dabbles$	530 531 532 533 534
dabbling$	530 531 532 533 534
dad	11378 17466 11381 5146 5156 11397 5158 5161 5167 17495 17511 17517 11434
dad$	15028 8952 2713 2714 9065 2940 9181 9182 9183 9184 9227 9228 9229 3458 3459 3460 5133 5134 5135 17462 17464 11379 5142 5143 11385 5147 17476 17477 5154 5155 5159 17488 17492 11407 11408 11415 5187 5188 17525 11818
daddies$	11528
daddy$	11528
dads$	3458 3459 3460 5154 11818 11880
daft$	114 115 947 1875 5335
daily$	17401
damage	11040 4815 17152 17153 17160 17161 4836 17167 17179 17180 17181 11105
damage$	16305 16306 16307 16784 17126 11055 11076 17190 17191 4952 11193 17542 17554 17564 17565 17568
damaged$	8781 5529 11770
damn$	16476 16559
damp	5208
damp$	17533 11448
dance$	14674 3323 3324 3325 3326 3327
dancers$	10113
danger$	12326 12327 12337 12404 12416 12417 12418 12419 12420 12421 12422 12429 12430 12431 12432 12434 12435 12436 12438 6480 6481 6482 6483 6484 6485 6486 6487 248 249 250 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 7080 7081 13184 13276 13277 13278 13279 13280 13423 1116 1119 1120 13521 13523 13551 7495 13625 13877 13887 13993 14064 8003 14112 14113 14114 14115 14116 14117 14118 14119 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14345 14350 14351 14352 14353 14354 14395 14397 14401 14408 14421 14547 14548 8480 2241 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 14578 14579 8494 8495 8496 8497 8498 8499 14851 15050 15113 15278 15279 15280 15281 15282 15418 15419 15420 15529 9445 15596 9638 15811 10642 10826 11230 11496 11536 11555 5347
dangerous$	12326 12327 6376 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 12864 8003 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 8340 14438 14451 8781 5251 5390 6129
dangerously$	11566
dangers$	12326 12327 12429 12430 12431 12432 12434 12435 12436 12438 6430 6431 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 1116 13523 13993 8003 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14351 14352 14353 14354 15050 15101 15102 15103 15104 15105 15106 15107 15418 15419 15420 9638 15811
dangle$	5325
dangled$	5325
dangles$	5325
dangling$	5325
dare$	13949 9736
dark$	3594 15926 15936 3622 9921 5681 5682 5683 5689 5705 11967 5732 12141
darker$	3594 5681 5689
darkest$	3601 5709
data	10879
data$	16767 16965 17001 10916 17059 12114
databa	12092 12096
database$	16941 16953 16981 17096 17136 17137 12115
date	11173
date$	15704 15705 15706 10820 17259 12312
dates$	10820 4655 12312
dating$	5289
daught	17258
daughter$	15213 11305
daughters$	15213
daunt$	9399
daunted$	15608
daunts$	9524 9525
dawn$	5908
day	12150 12172
day$	6370 15798 10210 10211 3972 16330 16331 16332 4021 16371 16372 16373 17083 4912 17344 17400 17401 5093 5122 11364 11365 12070
days	11314
days$	15323 16371 16372 16373 17400 17401 5093 17435 5122 12070
dazzled$	2073
dc$	17024
dci$	17024
dead	17484
dead$	1299 1300 1301 1302 8634 17376 17486
deadbeats$	6117
deaf$	7904 10626 10627 10628 5842 12222
deal	17139
deal$	12746 6702 6703 6704 12818 565 566 567 6810 736 737 6979 6980 7270 7271 7501 13654 13892 13920 13925 13976 13983 14120 14324 14325 14482 14483 2230 14611 8810 8972 2767 9008 9009 2770 2950 15409 15410 3311 3312 15871 4545 17093 17097 17127 17130 17154 17155 5260 11547
dealer	12129
dealer$	12351 6534 6535 12629 12640 12641 12649 12657 12816 12861 12881 12884 12901 12902 12903 12912 12914 12917 12955 12989 13026 13027 13028 13038 13040 13041 13042 6957 13355 13356 13419 13425 13426 13427 13428 13429 13430 7348 13456 13457 7375 7377 7384 7385 7386 7387 13493 13494 13495 13496 13497 13498 13499 13500 13501 13503 13504 13570 13571 13716 13807 13822 13855 14216 8337 14424 14425 14444 14445 14446 14447 2216 14587 14605 14606 14607 14614 2303 14689 14690 14691 14692 14693 14714 14715 14745 2481 2482 2483 2484 15418 15419 15420 15643 15644 15645 15646 15697 5040 11494 11498 11553 11643 11644 11698 11712
dealers$	12351 6534 6535 12629 12640 12641 12649 12653 12657 6582 12672 6587 12674 12816 12861 12881 12884 12901 12902 12903 12912 12914 12917 12955 12989 13026 13027 13028 13038 13040 13041 13042 6957 13355 13356 13419 13425 13426 13427 13428 13429 13430 7348 13456 13457 7375 7384 7385 7386 7387 13493 13494 13495 13496 13497 13498 13499 13500 13501 13503 13504 13570 13571 13716 13790 13807 13822 13855 14216 14408 14411 8337 14424 14425 14432 14444 14445 14446 14447 14450 2216 14587 14604 14605 14606 14607 14614 2303 14689 14690 14691 14692 14693 14714 14715 14745 2481 2482 2483 2484 14868 15055 15056 15057 15058 15418 15419 15420 15643 15644 15645 15646 17145 5040 11494 11498 11553 11585 11643 11644 11698 11712
dealin	16914 16924 16963 11032 17124 17148 17151 17152 17160 17161 17179 17180 17181 11456 11478
dealing$	12416 12417 12856 12867 12872 12890 565 566 567 12898 12901 12902 12903 7271 13856 13858 13887 13957 14112 14113 14114 14115 14116 14117 14118 14119 2230 14632 2477 15029 9244 9270 15672 15673 15674 15675 15676 16310 16311 16312 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16328 16329 4608 16977 17118 17156 17237 17288 17542 17564 5245 5260 11547 11742 12121 12324
dealings$	15299
deals	16963
deals$	565 566 567 736 737 2230 10894 16990 17097 17130 17155 5245 5260
dealt$	565 566 567 8466 8467 8468 8469 2230 15855 15856 15857 4544 17225 17226 4904 5023 5232 5260
dear$	13281 13282
dearly$	11550
death	17465 17467 17510
death$	13184 17375 5140
debt	17465
debt$	1116 12278
debts$	1116 12278
decamp	5885
decamped$	12125
deceitful$	6130
deceitfulness$	2209 2210 14991 14992 11779
december$	12879
decency$	14818 14819 14820 14821 14822 16477 16478 16536 16537 16538
decent$	8445 2206 10474 10475 10476 10477
decide$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15342 9316 15409 15410 15868 15879 16940 5307
decided$	145 146 147 6652 12739 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1270 1271 1272 1273 1274 14089 15879 16758 4480 4481 10744 16831 5307
decides$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15879 5307
deciding$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15412 15413 15879 5307
decisi	4987
decision$	6282 12428 6356 6357 118 119 6360 121 122 123 6364 6365 126 12453 12454 12455 12456 12457 6372 12459 12460 6375 12462 12463 12464 12465 12466 12467 148 149 150 151 12503 12504 12505 12506 12507 12508 12509 12510 6428 6689 12776 451 6692 6693 6694 6695 7568 7569 1330 7571 1332 1333 1334 15228 9332 9333 9334 15421 15422 4219 10576 17210 11490 11491 11492 11851
decisions$	3 4 5 6 7 8 9 6259 12346 12347 22 23 6282 12428 12453 12454 12455 12456 12457 12459 12462 12463 12464 12465 12466 12467 148 149 150 151 152 153 154 155 6410 6411 6412 6413 6414 6415 6416 12503 12504 12505 12506 12507 12508 12509 12510 12511 12512 451 6692 6732 6733 7162 923 13464 13465 13466 13467 13468 13469 14263 14264 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 15228 15235 15271 15272 9332 9333 9334 15421 15422 4219 17210 11490 11491 11492 11851
decked$	3637 3638 3639 5726
declin	4957 5038 17409
decline$	2584 2585 2586 16046 5747
declined$	2584 2585 2586 16046 16052 16057 16058 16059 16060 5747
declines$	2584 2585 2586 16046 5747
declining$	2584 2585 2586 16046 5747
decrea	4957
decrease$	17282
deemed$	8410 8411 2611
deep$	7456 7765 3622
deepen	4576
defeating$	6381
defect$	17368
defenceless$	9263 15580 15581 15582 15583
defend$	8981 15375 9292 9293 9294 9297 9298 9300 9301 9304 5313
defendded$	5313
defendding$	5313
defended$	5313
defending$	9292 9293 9294 9297 9298 9300 9301 9304 5313
defends$	5313
defensive$	6162
defensiveness$	16638 6162
deferred$	6077
defiance$	2209 2210 14991 14992 11779
defiant$	14928 14929 5535 6130
deficit$	12189
defied$	2141 2142 5356
defies$	2141 2142 5356 5832
definite$	3856
definitely$	10240 4022 4030 10270 4031 4032 12010
defy$	2141 2142 5356
defying$	2141 2142 5356
degenerate$	6101
degenerates$	6101
degrade$	5009
degraded$	5009
degrades$	5009
degrading$	5009
degree$	391 392 393 15469 15470 15471
delay	17370 12191
delay$	16784 16840
delayed$	12067
delaying$	16546 16547
delays$	16784 16840
deleted$	14233
deliberate$	6374 135
deliberately$	601 991 5827
delicate$	5661
delight$	1097 1098
delighted$	1097 1098
delighting$	1097 1098
delights$	1097 1098
delightted$	1097 1098
delightting$	1097 1098
delinquency$	6101
delinquent$	14604 5527 5529 11770 5535 6101
delinquents$	14604 6101
deliver$	6702 6703 6704 6954 717 7271
delivered$	6954 717
delivering$	6954 717 7271
deliverred$	6954 717
deliverring$	6954 717
delivers$	6954 717
demand$	11197 11210 4971 11274 12011
demandded$	12011
demandding$	12011
demanded$	12011
demanding$	14995 14996 14997 14998 14999 11781 12011
demands$	12011
dement	11399
dementia$	17485
demonise$	4490 4491 4492 4493
demonised$	4490 4491 4492 4493
demonises$	4490 4491 4492 4493
demonising$	4490 4491 4492 4493 16884 16885 16886 16887
demons	4809
demotivated$	6130
den$	13829
denial$	16638 11584
denies$	5006
dental	5084
dental$	11324
dentis	11321
dentist$	17407
deny$	10055 17253 4928 5006
denying$	4928
department$	10330 10335 10336 4105 16824 10765 4529 16891 16892 5824 5833
depend	12237
dependence$	5076
dependency$	5076 11326
dependent$	5076
depends$	5214
deplorable$	6162
deploy	4940
depo	5069 11309
depo$	17395
deport	17467 17481 11399
deported$	17485
depraved$	6132
depres	17465 17484 11399 6199
depressant$	12232
depressants$	12232
depressed$	12193
depression$	17485
depressive$	17483
deprivation$	5177
deprive$	17253 4928
deprived$	5529
depriving$	4928
depth$	16661
dereliction$	6162
derision$	16869 16870 16871 16872 16873
derisory$	16666
descend$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendded$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendding$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descended$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descending$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descends$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descri	4602 10920
described$	2245 2620
description$	4701 11001 12187
descriptions$	10830 16917 16942 4701 4708 11001 17094
desert$	5811
deserted$	5808 5811
deserting$	5811
deserts$	12486 5811
desertted$	5811
desertting$	5811
deserve$	12483 12484 12485 872 873 5299 11705
deserved$	12483 12484 12485 872 873 13202 14758 5299 11705
deserves$	12483 12484 12485 872 873 5299 11705
deserving$	12483 12484 12485 872 873 5299 11705
design	4623
designed$	4962 5033
designer$	14399 14400 14873 9873 15960 15961 9902 3664 11967 11970 5732 5742
desire$	10176 16263 16264 16265 16266 16267 16268
desires$	13619
desk	10842 10845 10919
desk$	10815 16903 16908 16920 16922 16928 16929 16931 16944 16952 10873 10902 10908 10910 17003 17005 17007 17008 17010 17013 17020 10937 17026 17033 17165 11096 17230 11182 11186 17273
despair$	14709
desperate$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1295 1296 1297 1298 5307
despite$	198 6438 199 200 201 229 231 235 236 237 265 12908 12909 12910 12911 14313 14314 14315 4418
desserts$	13673
destined$	547 3783 3784 3785 3922 10162 3923 10163 3924 10164 3925 10165 3926 10166 3927 10167 5753
destiny$	15546
destroy$	13621
destroying$	13625
destruct$	11559
destructed$	11559
destructing$	11559
destruction$	13291 13625 11559
destructive$	6342 12866 11559 5389
destructs$	11559
destructted$	11559
destructting$	11559
detail	4594 4602 4655 10895 10920 4691 10931 10932 17188
details$	6551 6552 6553 16941 16942 16960 10898 10963 17094 17360
detain	11131 17225 5035
detain$	17217 17272 11275 5916
detained$	12141
detaining$	5916
detect	4575 10816 10817 4579 10822 16913 16921 10842 10851 10852 10853 4614 4615 10866 4633 4634 4639 10896 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 4752 10995 11079 4856 11102 11124 17212 11144 4942 4946 11187 5914 12182 6184
detection$	15880 15881 17210 12152 5913 5914
detections$	17210 17235 12152 5913
detective$	10815 16903 16908 4591 16928 16937 16938 16939 10854 10855 16952 4627 10873 4658 10899 10902 10908 10910 17003 17007 17008 17010 10937 17024 17026 17033 10985 10992 17081 17165 11096 17230 11182 11186 17273
detectives$	10815 16903 16908 4591 16928 16929 4604 16937 16938 16939 10854 10855 16944 4619 16952 4627 10873 16982 4658 10899 10902 10908 10910 17003 17007 17008 17010 10937 17024 17026 17033 17042 10985 10992 17081 17165 11096 11126 17230 11182 11186 17273
detent	5230
detention$	14556 16338 11470 11641 6223
detentions$	14556 11641 6223
deter$	13310 7225 7226 7227 7228 4911 17301 4982 17346 5924
detergent$	12201
deteri	17409
detering$	4982
determ	4630 4651 4654 4792 4853
determine$	4609
determined$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1295 1296 1297 1298 5307
determineed$	4609
determinees$	4609
determineing$	4609
determines$	4609
deterping$	4911
deterr	17226 5947
deterred$	17174 5924
deterrence$	12187
deterrent$	12174 12187
deterrents$	12174
deterring$	4911 5924
deters$	4911 4982 5924
deterting$	4911
detox$	12231
develo	12092 5853
develop$	4588 10874 4635
developed$	2801 4588 10874 4635
developing$	4588 10874 4635
developmental$	5948 5954 6031
develops$	4588 10874 4635
deviant$	5487 11732 5529 11770 5535
device	4758 11160
device$	4587 4660 10914 10957 4734 17061 17246 5874
devices$	15731 15873 4587 4660 10914 10957 4734 17061 17246
devil$	14839 11617
devils$	11617
devious$	8666 6130
di$	17024
diabet	6202
diagnosed$	6195
diagnoses$	6195
diagnosis$	12189 6195
diagram$	4621 12099
diagrams$	12099
dialysis$	6200
diamond$	14746
diamonds$	14746
diazep	5992
diazepam$	12232
dice$	858
dicing$	858
dictate$	14655
did$	180 12541 12542 12551 12572 12580 12583 268 496 631 6954 717 6982 7053 7069 7075 966 967 968 969 13307 13308 984 7351 7355 1185 1320 1621 1622 1623 13965 1683 1720 8075 8076 1870 1871 1872 8121 8124 1903 1904 1905 1906 1946 1956 1957 1958 1959 1960 1962 1966 1987 1988 1989 1996 2005 2032 2057 2062 8418 2572 2576 2680 2681 2682 3140 3146 3153 3180 3197 3226 3229 3235 3238 3422 3745 4010 10262 16350 16351 10271 10272 4043 4117 4118 4119 4121 4122 4123 4124 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10409 4179 10425 10431 4192 10433 10435 10439 4200 4201 4202 10443 10444 10464 10466 4249 4256 4257 4258 4274 4276 4277 4278 4279 4280 16626 16627 4317 4319 16758 16808 16809 16810 16811 16833 16834 4515 5292 5336 5779 5782
die$	17376
died	17467 11382 17484
died$	17468
diet	11300 11302
diet$	17386 17388
dietar	5974
dietary$	12214
dietician$	6218
dieticians$	6218
dietitian$	6218
dietitians$	6218
difference$	2882 16191 16192 16193 16194 16195 16196 16197 16198 16243
different$	633 7329 7330 7331
differently$	13141 8687
diffic	4801 17370
difficult$	12328 1389 1390 1391 1429 7669 1430 1431 7671 1432 8233 8237 8439 8447 8781 2565 2566 2567 2568 2569 2570 14919 14920 14921 14922 14923 14924 14925 14926 14927 14985 14995 14996 14997 14998 14999 2674 2675 2676 2677 2678 15029 3038 3039 3040 11041 17326 5529 5533 5535 11776 11781 6130
difficulties$	13207 13214 13215 1116 13443 14985 5137 11776 12190 12240 6037
difficulty$	1116 13443 12190 12240 6037
dig$	1539 1540 3493
digger$	14718
diggers$	14718
digging$	1539 1540
digs$	1539 1540
dim$	5500 6130
dinner$	17535
dire$	16666 6163
direct	5931
directed$	11007
directing$	12104
direction$	4714
directs$	12104
dirt$	16814
dirty$	8666 15960 15961 17533 5705 5725 5732 6151
disabi	11300
disabilities$	12220
disability$	17386 11339 12189 12225 6210
disabl	11399
disabled$	17485 6210
disaffected$	5529 11770 5658
disappear$	12924 605 606 10645
disappeared$	605 606
disappearing$	605 606 13647 11503
disappearred$	605 606
disappearring$	605 606
disappears$	605 606
disappointing$	4336 4337 4338 4339 10660 16747 5807
disappointingly$	6164
disaster$	2287
disasters$	2287
disband$	17300
discernment$	11558
discharge$	12305
discharged$	4562
discipline$	14818 14819 14820 14821 14822 11583
disciplined$	8466 8467 8468 8469 11800
disclo	4656 4804 11044 5174
disclose$	12710 12746 14310 16082 16088 16102 11991
disclosed$	7581 7582
disclosure$	2170 2171
disclosures$	2170 2171
discourage$	13310 7225 7226 7227 7228
discov	16913 10846 4630 4651 10938 4792
discover$	16932
discuss$	16082 16088 16102 11991
disdain$	16869 16870 16871 16872 16873
disease$	12189
disengage$	12746 6126
disengaged$	12009 6126
disengagement$	6126
disengages$	6126
disengaging$	6126
disgrace$	7166 8871 6162
disgraceful$	14919 14920 14921 14922 14923 14924 14925 14926 14927 16645 5535 6162
disgracefully$	6162
disguised$	5365
dish$	3321
dishevelled$	6151
dishonest$	6130 6162
dishonesty$	2209 2210 14991 14992 11779
dishonour$	7166
disinterested$	12009 6130 6162
dislike$	14708
dislocated$	5090 11331
dismal$	4503 6162
dismally$	6162
disman	11209 6180
dismantle$	17300
dismantled$	4857 17295
dismantling$	5012
dismiss$	2025 16803 5820
dismissed$	2025 4426 5808 5820
dismisses$	2025 5820
dismissing$	2025 16546 16547 5820
dismissive$	14928 14929 10548 6162
dismissively$	6162
disobedience$	13464 13465 13466 13467 13468 13469 13677 2209 2210 14991 14992 11779
disobedient$	5529 6130
disobey$	7231 2141 2142 16337 5356
disobeyed$	7231 2141 2142 16337 5356
disobeying$	7231 2141 2142 16337 5356
disobeys$	7231 2141 2142 16337 5356
disord	11040 4815 17152 17153 17160 17161 17175 17180 11105 11197 11198 11203 11228 11235 17321 17370 12237
disorder$	14694 14695 14985 15029 17126 11055 17189 17190 17191 11115 17283 17284 17289 4964 17314 11776 12188 12189 12196 12214
disorderly$	6130
disorders$	14985 11776 12214
dispersal$	11114 11169 11170 4975 11469
disperse$	17272 17300
dispersing$	5012
display$	358 1876
displaye$	10831 4592
displayed$	358 1876 10831 4592
displayes$	10831 4592
displaying$	358 1876 10831 4592
displays$	358 1876
disposal$	4677 12152 12317
disposals$	12152
dispro	5849
dispute$	12281
disputes$	12281
disregard$	108 113 12746 7231 2141 2142 8559 8560 2321 8562 4569 5356 5820
disregardded$	113 7231 2141 2142 4569 5356 5820
disregardding$	113 7231 2141 2142 4569 5356 5820
disregarded$	113 7231 2141 2142 4569 5356 5808 5820
disregarding$	113 7231 2141 2142 4569 5356 5820
disregards$	113 7231 2141 2142 4569 5356 5820
disrespect$	2209 2210 14991 14992 16869 16870 16871 16872 16873 11779 12011
disrespected$	12011
disrespectful$	14928 14929 6130
disrespecting$	12011
disrespects$	12011
disrespectted$	12011
disrespectting$	12011
disrup	17208 17212 17226 11209 12182
disrupt$	14632 4846 4982 11241 12003 12011 5936 6183 6187
disrupted$	14632 17295 17334 12003 12011 12179
disrupting$	14632 16337 4846 4982 12003 12011 5936 6183
disruption$	14632 15029 17171 17249 17337 17348 5937 12178 5940 6183 6187
disruptive$	8438 2201 2202 2203 8447 14919 14920 14921 14922 14923 14924 14925 14926 14927 15029 5388 5529 11770 5535 6130
disrupts$	14632 4982 12003 12011 5936 6183
disruptted$	14632 12003 12011
disruptting$	14632 12003 12011
distance$	7423 7424 7425 7426 7427 7428
distant$	15763
distinguish$	4574
distinguishs$	4574
distri	4680
distribute$	4590 10831 4592
distributed$	4590 10831 4592 16919
distributes$	4590 10831 4592
distributing$	4590 10831 4592
disturbance$	12281
disturbances$	12281
disturbed$	5529 11770 6130
dither$	6165
dithered$	6165
dithering$	12073 6165
ditherred$	6165
ditherring$	6165
dithers$	6165
diva$	11698
divas$	11698
dive$	1521 1522 1523 1524 1525 1526 1527
dived$	1521 1522 1523 1524 1525 1526 1527
dives$	1521 1522 1523 1524 1525 1526 1527
divide$	17300
dividing$	5012
diving$	1521 1522 1523 1524 1525 1526 1527
divorc	17465 17467 11382 11384 17481 17510
divorce$	17470
divorced$	17468
divorcing$	17468
dla	11339
dla$	17425
dna$	14803
do	16993
do$	178 12551 12570 12578 12581 269 6524 6734 496 631 6954 717 7016 966 967 968 969 13307 13308 984 1059 1186 1320 13920 13925 1621 1622 1623 1684 8075 8121 8125 8127 8128 8129 1903 1904 1905 1906 1944 1956 1957 1958 1959 1960 1962 1964 1994 2003 2030 14360 14362 14368 14370 2055 2060 8417 8619 2572 2574 2680 2681 2682 3009 3097 3138 3146 3151 3157 3178 3195 3224 3227 3235 3238 3264 3265 3422 15879 16040 3738 3743 9994 16082 16088 16102 16108 16109 10038 16144 10059 16151 10067 16182 16183 16184 16185 16186 16187 16188 16288 4010 10262 16350 16351 10275 10276 10279 4041 4117 4118 4119 4121 4122 4123 4125 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4181 10431 10433 4194 4251 4274 4276 4277 4278 4279 4280 4315 10719 11299 5292 5336 11991 5779 5782
dock$	16253
doctor	11321 5084
doctor$	17407
doctors$	11324
dodge$	9794 9795 4446
dodged$	4446
dodges$	15122 4446
dodging$	15672 15673 15674 15675 15676 9794 9795 4446
dodgy$	12328 7468 13855 14444 14445 14446 5471 11927 6121
doe$	5712
does$	179 12571 12579 12582 270 496 631 6954 717 966 967 968 969 13307 13308 984 7352 7355 1187 1320 1621 1622 1623 1720 8121 1903 1904 1905 1906 1945 1956 1957 1958 1959 1960 1962 1965 1995 2004 2031 2056 2061 8416 2572 2575 2680 2681 2682 3097 3139 3146 3152 3158 3179 3196 3225 3228 3235 3238 3422 15879 3739 3744 10068 16186 16187 16188 4010 10262 16350 16351 10275 10276 10279 4042 4117 4118 4119 4121 4122 4123 4126 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10409 4180 10425 4193 10435 4250 4274 4276 4277 4278 4279 4280 4316 4515 5209 5292 5336 5779 5782
dog$	11179 17266
dogs$	13685 7666 14626 14627 14628 14790 14815 11179 17266
doing$	6259 12346 12347 12574 12575 12576 12695 12696 12697 12698 12699 12700 12701 12702 12704 496 631 13099 966 967 968 969 984 13345 13346 13347 13369 13370 13442 13464 13465 13466 13467 13468 13469 1621 1622 1623 15099 3097 10410 10411 10426 10427 10431 10433 4274 4276 4277 4278 4279 4280 16640 16641 16642 16643 4515 16852 5782
doll$	1811
dolled$	3703 3704 3705 5745
dolls$	1811 16021
domestic$	17498 6041
dominant$	2329
done$	12408 12409 12411 6371 12557 13072 6996 1621 1622 1623 2727 15670 15671 15762 3443 3444 3445 3482 3483 3484 3703 16151 16286 16309 10315 10324 10331 10332 16422 16424 16425 16427 16428 16429 16430 16464 16465 10412 10428 10429 10430 10431 10433 10436 10437 10438 10439 4200 4201 4202 16560 16561 16562 16563 4274 4276 4277 4278 4279 4280 16607 16608 16609 16620 4319 4515 16851 5782
donna$	14731
donnas$	14731
doomed$	3783 3784 3785 5753
door$	6318 6319 6320 13165 13167 13411 14014 8710 8711 8712 8713 10915
doorbell$	4720
doorman$	12958
doormat$	15578 11867
doormats$	15578 11867
doormen$	12958 13026 13027 13028 15055 15056 15057 15058
doors$	13411
doorstep$	13411
doorsteps$	13411
doorway$	17512
dopey$	6130
dose$	1353 12235 12236
doss$	14681 14682
dossie	5863
dossier$	12103
dossiers$	12103
double$	11255 5502
doubles$	11255
doubt$	13534 8415 16118 16119 16120 16121 10099 10233 10237 10238 10242 10243 16359
doubtful$	8539
down	17164 4959
down$	374 399 525 526 527 528 529 7143 7144 7146 7362 7363 13542 7599 13760 13761 13762 1721 1722 1723 1724 1725 1726 1727 1728 14267 8268 14857 14858 14859 14860 14893 15024 15025 15026 9839 9898 16012 9927 16019 16020 9949 16036 16047 16053 16668 16669 16670 16671 16672 16673 16674 16675 16676 16677 16678 16679 16680 16682 16683 16684 16685 16686 16687 16688 16689 16690 16693 16694 16695 16696 10611 16698 16699 10771 10803 4685 10933 17122 17162 17217 17282 17312 17328 17329 11367 11501 11947 12166 12167 12168
downed$	10933
downfall$	13207 13291 13350 13351 13443 7553 7554 13641 14259 14260 14261 14263 14264
downlo	17000 10974
download$	4711 12114
downloaded$	17060
downloading$	4711
downloads$	4711 12114
downplay$	918 2025 5302
downplayed$	918 2025 5302
downplaying$	918 2025 5302
downplays$	918 2025 5302
downs$	10933
dozen$	7625 7955 9754
dozens$	7956
drag$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437 10763
draged$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
dragged$	12377 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
dragging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
draging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
drags$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
drain$	8532 4971 11698
drains$	11698
drama$	13213 13423 13551 14395 14421 8644 2508 10090 16177 10092 5406 5999
drank$	1041 1042 3313 5070 5074 5961
draw$	12350 6265 323 324 6596 6597 884 7173 7498 7499 2068
drawed$	6596 6597 7498 7499
drawer$	8740
drawing$	6596 6597 884 7498 7499
drawn$	12377 6596 6597 7498 7499 2074 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 3615 16087 16093 16098 16107 16169 16175 16213 17009
draws$	12350 6265 323 324 6596 6597 884 13249 7498 7499 2068
dread$	14708
dreadful$	4336 4337 4338 4339 16785 16786 16787 16788 5479 5535 5807
dreadlock$	6152
dreadlocked$	5705
dreadlocks$	6152
dreads$	14708 11944 11946
dream$	13899 13904 9995
dregs$	2503 6115
dress$	6264 25 13067 13068 13069 13070 13071 7055 816 817 907 981 982 1258 1259 13594 13595 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9874 9875 3650 15977 9895 15982 15983 15985 15986 15987 16025 16026 16027 5720 11967 5728 11972
dressed$	13067 13068 13069 13070 13071 13072 7055 816 817 13594 13595 3624 3625 3637 3638 3639 15977 15978 15979 15980 3680 16025 16026 3703 3704 3705 11915 11917 11925 5720 5726
dresses$	981 982 13594 13595 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9874 9875 3650 15977 15982 15983 15985 15986 15987 16025 16026 5720 11967 5728 11972
dressing$	6264 25 1811 9889 3650 9914 9931 5728
drew$	12350 6265 323 324 6596 6597 884 13249 7498 7499 2068
drift$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537 16110 12069
drifted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifts$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drill	16962
drill$	15047
drink	17484
drink$	12442 12458 282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12746 12775 12777 12778 12779 12975 13066 13067 13068 13069 13070 13071 981 982 1041 1042 13385 13386 13387 13444 13458 13459 13460 13461 13462 13463 13474 13475 13476 13477 7442 7495 13654 7790 13920 13925 13928 13929 13930 13931 14120 14324 14325 14360 14362 8345 14454 14470 14696 2679 2680 2681 2682 3313 15640 15641 3323 3324 3325 3326 3327 15704 15705 15706 16072 16074 17404
drinker$	17483
drinkers$	17486
drinki	11300 11302 17465 17484 17510
drinking$	6252 12339 12340 35 6601 12805 13067 13068 13069 13070 13071 13107 13122 13123 13124 13125 907 7162 923 1111 1112 1113 13750 13751 16072 16074 17386 17388 11308 5070 5074 5137
drinks$	12646 12647 6571 6572 6573 6574 6575 6577 6578 12975 13385 13386 13387 7442 2680 2681 2682 3313 3323 3324 3325 3326 3327 5070 5074
driv	4957 5030
drive$	12620 12621 13035 13056 5942
driven$	6554 6969 6970 6971 6972 6973 13064 2073 5033
driver	4616 10941
driver$	6519 12640 12641 6556 12645 12686 12958 13026 13027 13028 13355 13356 13419 13421 7348 7384 7385 7386 7387 13503 13716 1397 7711 7712 7719 7993 4849 4863
drivers$	6547 6550 12640 12641 6556 12644 12645 12686 12958 13026 13027 13028 13355 13419 13716 14137 14644 8622 8623 15055 15056 15057 15058 16030 16918 10856 17006 17027 17029 4768 4849 4863 11564
drives$	13035 13056
drivin	4835
driving$	10912 11075
drone	5947
drone$	4762 5882 12187
drones$	4762 5882 12187
drop	4957
drop$	8505 16110 10645 4438 17278 17282 17312 12166
droped$	4438
droping$	4438
dropout$	11643 11698
dropouts$	14605 14606 14607 11643 11644 11698 6117
dropped$	4438 17282
dropping$	4438
drops$	4438 17278 17312 12166
drug	16914 16924 10863 16961 4790 17119 17140 11478 17567 12098 12129 12176 6191
drug$	6252 12339 12340 37 38 6339 12856 6786 12883 6804 6809 6812 6814 908 13856 13858 14444 14445 14446 8501 8502 8503 8504 8514 14605 14606 14607 14642 14714 14715 8659 4605 4608 10926 11030 11202 5031 11300 11302 17465 11461 11498 11644 5405 5456 5476 5511 5527 5892 5997
druggie$	6111
druggies$	6111
druggy$	6111
drugs	16962 17124 17167 17187 4922 11485
drugs$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 6601 12788 6710 6711 6712 12820 12821 12822 12856 12861 12870 12871 6811 6813 12901 12902 12903 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13066 13357 13362 13385 13386 13387 13444 13458 13459 13460 13461 13462 13463 13474 13475 13476 13477 13570 7495 13651 13659 7578 13856 13858 7790 13917 13931 8003 14112 14113 14114 14115 14116 14117 14118 14119 14408 8345 14454 14470 14632 14642 14694 14695 14696 14851 14865 14873 14886 2679 15029 15101 15102 15103 15104 15105 15106 15107 15278 15279 15280 15281 15282 15291 15418 15419 15420 15672 15673 15674 15675 15676 9729 16072 16074 4605 4608 16980 17073 17112 17133 17134 11162 5031 11315 17402 17404 5137 11461 17554 17571 11496 11498 11500 11554 5405 5456 5476 5511 11756
drunk$	13072 13103 1111 1112 1113 1114 1115 7443 1204 7445 14233 16302 16303 16304 16337 5074 11698 5961
drunks$	11698
dry$	3594 15936 16617 5689
ds$	17024
dto	6077
dto$	12317
dual$	9827 6026
dually$	6026
duck$	15616 15617 15618 15619 4446
ducked$	4446
ducking$	4446
duckked$	4446
duckking$	4446
ducks$	7868 13955 7870 4446
due	17164 4959
due$	6257 373 397 6644 1142 17390 17391 17490 5176 17510 5222
dug$	1539 1540
dump$	4399 4400 5813
dumped$	4399 4400 5813
dumping$	4399 4400 5813
dumpped$	4399 4400 5813
dumpping$	4399 4400 5813
dumps$	4399 4400 5813
dunce$	11698
dunces$	11698
duo$	11630
duped$	12377
dust$	16827
duties$	16386 16772
duty$	16386 16630 16718 16772
dyed$	5705 11947
dying	11399
dying$	17375 17485
dynamic$	11629
dynamics$	11629
dyscal	6196
dysfunctional$	8894 5529 11770 6162
dyslex	6196
dyspra	6196
dysregulated$	6130
dystrophy$	12208
e$	16445 16624 16743 16744 16745 10691 16790 16791 17414 17415 12060
each	16915 17075 4753 4754 11092 17351 12151
each$	196 6760 13537 8022 8389 8631 8754 8756 8916 9700 3557 16035 9950 9964 3726 3728 3978 3981 4005 4007 4008 4009 10602 16797 10781 10818 10871 17004 10929 10951 4715 17043 17076 17088 17089 17091 17132 4834 17195 17198 17203 11148 11158 17257 11178 11181 17269 4945 17276 4951 17315 17318 17327 11246 17339 11258 5032 11275 17397 5658 11986 11987 12013 5890 12156
eager$	314 315 320 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7834 13921 13922 13923 13924 1599 1600 1601 1602 1603 1604 5307
eagerly$	714 715 716 13043 1244 1245 1246 1247 1248 1249
ear$	13990 7913 7914 7915 14002 14003 15925 16712
earlier$	13144 13145 15143
early$	15218 15286 16888 16889 16890 12209
earmar	5022
earn$	575 13112 13113 13458 13459 13460 13461 13462 13463 3426
earned$	575 14757 14759 14760 14761 14762 3426
earning$	575 3426
earns$	575 3426
earring$	11967
earrings$	11967
ears$	13864 15925 16713 16714 12091
easier$	4891
easily$	13060 13061 14082 14083 2096 2771 3083 9522 3299 10318 16407 16408 16752 16753 16754 16755 5348 5350 5554
east$	3590
eastern$	3582 9823 9828 3589 9847 15935
easy$	6289 6312 6588 6589 6590 351 577 13233 13234 13389 7396 7669 1430 7671 1433 14320 14321 14322 8637 8638 14853 14854 11041 5349 5528
eat	16976
eat$	5975 12216
eaten$	12216
eater$	14722 11700
eaters$	14722 11700
eating	11302
eating$	17388 5974 12216 12225
eats$	5975 12216
eczema	6202
edge$	13782 13827 13828
educat	5102 12265 6027
educate$	193 194
educated$	193 194 5117
educates$	193 194
educating$	193 194
education$	6471 12558 12794 12795 13353 14318 10338 17441 17449 6013 12263
educational$	6011
effect	11111 5931
effect$	2988 9286 9287 9288 16197 16198 17322
effective$	17197 5934
effectively$	2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2987 5607
effort$	7028 789 790 791 792 7033 794 795 14192 1867 8108 8109 16050 16414 16471 16472 4227 4228 4229 16585 16586 16587 16588 16589 16590 16591 16592 10509 10510 10511 10512 10513 4340 4341
efforts$	6471 12558 16050 4227 4228 4229 4340 4341 11581
egg$	303 305 306 2149 2150 11627
egged$	303 305 306 2149 2150
eggged$	303 2149 2150
eggging$	303 2149 2150
egging$	303 305 306 2149 2150
eggs$	303 305 306 2149 2150 11627
ehc$	6012
ehcp	6011
ehcp$	12251
ehcps$	12251
eight	10818 10833 17004 10929 10951 17043 10990 4753 4754 17088 17089 17091 17132 4820 4834 11086 17178 17195 17198 17203 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 12156
eight$	14560 16710 11060 17170 17172
eighteen$	12986 12988 693 13021 13022 15130 15131 15132 15133 15134 15135 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15875 11843
eject	17093 11150
eject$	17236
elbow$	17416 17417
elbows$	17416
elder	12139
elder$	12881 14444 14445 14446 11606
elders$	12861 12881 12884 13356 13425 13426 13427 13428 13429 13430 7348 7384 7385 7386 7387 14444 14445 14446 14450 14614 16948 4816 11606
elect$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
elected$	145 146 147 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 16758 10744 16831 5307
electing$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
electr	5213 5234
electricity$	11453
electronic$	11474 12320
electronically$	11474
elects$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
electted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
electting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
element$	391 392 393 11628 11633 11681
elements$	11628 11633 11681
eleven$	14560 2843 2844 2845
else$	13181 895 896 13245 13285 13718 13719 15159 16568 16569
elsewhere$	16568 16569
email	4680 4699 4707
email$	16739 16743 16744 16745 10925 10939 4862 12059
emaile	11008
emailed$	10925
emailing$	10925 10939 4862
emails$	16445 16739 16744 16745 16790 16791 10925 10939 4862 12059 12060
embarked$	547
embarrassment$	8871
embellish$	6097
embellished$	6097
embellishes$	6097
embellishing$	6097
embroiled$	535 536 537
emergency$	17414 6005
emotional$	8928
emotionally$	5566 5654 5656 6042
empathy$	14348 14378 14379 11583
empire$	12900
employment$	12267
emptive$	11251
empty$	11247
enabl	4582 4613
enable	4884 5938
enable$	44 13212 4659 4886
enabled$	44 13212 13250 13251
enableed$	4886
enableing$	4886
enables$	44 13212 4659 4886
enabling$	44 13212
encounter$	13064 14426 11509 11834
encounters$	13064 14426 11509 11834
encour	4570 4601
encourage$	12350 6265 193 194 316 317 318 323 324 341 6596 6597 7498 7499 5254 5301
encouraged$	12350 6265 193 194 316 317 318 323 324 341 6596 6597 7498 7499 4606 5254 5301
encouragement$	13906 13907 13908 13909 13910 13911 13912 13913 14046
encourages$	12350 6265 193 194 316 317 318 323 324 341 6596 6597 7498 7499 5254 5301
encouraging$	12350 6265 193 194 316 317 318 323 324 341 6596 6597 7498 7499 13906 13907 13908 13909 13910 13911 13912 13913 14046 5254 5301
end$	129 130 6696 902 903 13589 13590 13851 7885 7886 14035 14036 14047 1821 1823 1826 16108 16109 10026 10091 10216 11147 17301 17347 5051
endanger$	10 5246 5247
endangered$	10 5246 5247
endangering$	10 5246 5247
endangerred$	10 5246 5247
endangerring$	10 5246 5247
endangers$	10 5246 5247
ended$	4562 4857
ending$	11147 17375 5051
endless$	161 162 163 10658 10659 5478
endlessly$	4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 5771
endome	5968
endometriosis$	12208
ends$	10091 10216 17294
enemies$	13204 13260
enemy$	13204 13260
enforc	10965 17208 17212 12092 5920 12177
enforce$	6187
enforcement$	17051 17171 17183 17263 4992 17319 4996 11238 17348 12171 5932 12173 5940 6187
enforcer$	11698 6179
enforcers$	11698 6179
enforces$	6187
engage$	12473 12487 12710 12746 12851 538 539 540 14310 14891 14898 8813 14900 14901 14902 14903 14904 14905 14910 14913 15003 16033 16082 16088 16102 16136 16137 16146 16147 16148 16180 16201 16204 16232 16270 16271 16272 16381 16610 16803 16806 11278 11533 11766 11991 11992 11999
engaged$	530 531 532 533 534 538 539 540 13072 13080 14898 14900 14901 14902 14903 14904 16087 16093 16098 16107 16169 16175 16213 16214 16215 16216 16217 16230 16256 16257 16258 16259 16260 16381 11533 11766
engagement$	530 531 532 533 534 14897 14905 2588 2589 2590 2591 8832 16050 3731 3732 3733 3734 16292 10207 11760 11765 11986
engager$	11665
engagers$	11665
engages$	530 531 532 533 534 538 539 540 16146 16147 16148 16204 16226 16227 16228 16229 11533
engaging$	530 531 532 533 534 538 539 540 14898 14900 14901 14902 14903 14904 14905 16270 16271 16272 11533 11759 11766 11999
english$	12273 12275
enjoy$	341 13062 13063 1211 1212 7459 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16356 5315 5346
enjoyed$	341 13062 13063 1211 1212 1214 1215 1216 1217 13544 7459 7460 7461 7462 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 16356 5315 5346
enjoying$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
enjoyment$	13619
enjoys$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16356 5315 5346
enormous$	3565
enormously$	17347
enough$	106 12532 6447 12534 6474 7320 7839 7840 7841 13936 13937 13938 8074 8115 9289 9290 3051 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 3066 3069 9335 9336 15690 15718 9780 15867 9784 16647 11838 11885
enquir	10946 17212 17508
enquir$	4806
enquiries$	16966 4795 4806 17205
enquirs$	4806
enquiry$	17032 4806 17205 12125
enrich	5853
ensure	4860
entangled$	535 536 537
enter$	4585 17343 5292 11533
entered$	4695 4696 4737 4810 4812 5292 11533
entering$	5292 11533 12121
enterp	17157
enterprise$	16949 12125
enterred$	5292 11533
enterring$	5292 11533
enters$	17058 17343 5292 11533
entice$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5309
enticed$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5309
entices$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5309
enticing$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5309
entirely$	3111 4467 4468 5622 5766 5769 5823
entitled$	6130
entitlement$	14656
entrant$	14597
entrants$	14597
entrenched$	2316 5443 11782
epi	5993
epilep	11399 6202
epilepsy$	17485
epipen$	12233
epipens$	12233
episodes$	12929
equal$	3319 3320 5615
equally$	1006 5294 5306
equals$	9127 9128 9129
erratic$	12474 12475 12476 12477 14914 14915 14916 14917 2592 5535
error$	1116 4565 4566
errors$	1116 4565 4566
escala	5041 5931
escalate$	16110
escalated$	4694
escape$	12654 13114 1189 14232
escort$	15486
escorts$	15486
essential$	4962
establ	16913 10846 4630 4651 4654 4784 4792 4804 11044 4853
establish$	16932 4609 4625 4632 4637
established$	4609
establishes$	4609
establishing$	4609
establishs$	4609
estate	11205 11270
estate$	12877 12878 14523 14524 14525 14526 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14585 14644 14648 14649 14774 14775 14777 10599 17291 17309 5007 17356 17359 11594 5658
eternally$	6160
european$	3580 9822 9825 9829 15933 5684
evade$	9794 9795 4446
evaded$	4446
evades$	4446
evading$	9794 9795 4446
evasive$	6130
even$	6459 6463 228 7304 7305 7306 7307 7308 7309 7310 7311 7312 7313 7315 1827 1828 10496 10497 10498 10656 10657
evening$	16330 16331 16332 17344
events$	17158
ever$	9317 9318 3079 16199 16200 10118 16205 16206 16207 10144 3905 10146 3907 10251 10252 4013 4014 4015 4016 4017 4018 10265 16367 16368 16369 16370 10295 4056 4057 4058 4059 10725 11995 11996
every	11092
every$	161 162 163 13317 1003 1008 13515 7734 7934 7935 7938 8230 14317 8382 8593 8625 2907 9712 16035 9950 9964 3726 3728 9976 3969 3970 3977 3980 4004 10245 4006 4007 4008 4009 10609 10684 16790 16791 16797 10871 4715 17076 11258 17394 17397 11314 11986 11987 5767 12013 12060 5890 12219
everybody$	7159 7160 7161 7674 8018 8026 14870 10582 17049
everyone$	7159 7160 7161 7453 7674 7699 13961 8018 8026 14178 8230 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 14609 8587 8622 8623 8771 14870 9073 10582 17049
everything$	6321 6322 6323 6324 12874 13247 7349 7419 7485 7730 1677 9158 2919 9537 15637 16035 9950 16141 3850 3851 3852 4035 4036 4037 4038 4039 10550 10641 10649 10650 10739 10762 10907 10909 11539 11986 11987
everywhere$	13553
evicte	17484 11399 6232
evicted$	12412 17485
evicti	17465 17481 17510 6232
eviction$	13350 13351 17193
evicts	6232
eviden	16962 4853 17187 4929 12092 6175
evidence$	7446 1207 7448 1209 8095 16541 16624 16790 16791 16910 16927 4628 10889 16986 4663 4793 11034 4814 4867 4875 17227 12059 12060 5885 12134
evidences$	4875
evidencing$	4875
evident$	3991
evidently$	4030 10270 4031 4032
evil$	2374 2375 5387 5475 5510 11770
ex$	17472
exactly$	8681 9497
exaggerate$	13507 14688 12011 6097
exaggerated$	12011
exaggerates$	12011 6097
exaggerating$	12011 6097
exaggeration$	14688
exam$	16779 16845 17427 11372 6032 12275
examin	17000 10974
examin$	4636
examination$	12114
examinations$	12114
examined$	4636 17060
examines$	4636
examining$	4636
examins$	4636
example$	17358 5885
exams$	17427 12275
except$	9159
exception$	12004
exchang$	645 6885 646 647 648 649 650
exchange$	6877 645 6885 646 647 648 649 650 6892 12981 13035 948 11533
exchanged$	645 6885 646 647 648 649 650 948 11533
exchanges$	645 6885 646 647 648 649 650 13035 948 11533
exchangged$	645 6885 646 647 648 649 650
exchangging$	645 6885 646 647 648 649 650
exchanging$	645 6885 646 647 648 649 650 948 11533 12121
exchangs$	645 6885 646 647 648 649 650
excitement$	13444 13931 14091 14395 14401 14421 5347
exclude$	16803 16804
excluded$	12385 6480 6481 6482 6483 6484 6485 6486 6487 248 249 250 404 405 406 407 12825 13199 8466 8467 8468 8469 4426 11641 12067 12257 6018
excluding$	16546 16547
exclus	11372
exclusion$	13217 13218 13350 13351 1116 13443 7553 7554 13641 14263 14264 14556 14696 11010 11114 4927 5108 17458 11641 6221
exclusions$	14556 11641 6221
excuse$	13602 10769 10808 12043 12044
excuses$	7412 8589 8590 2351 8592 10769 12088
execut	17228 5909
executed$	12146
exercise$	1876
exercised$	1876
exercises$	1876
exercising$	1876
exhaust$	2342
exhausted$	2342
exhausting$	2342
exhausts$	2342
exhaustted$	2342
exhaustting$	2342
exhibit$	5878
exhibited$	12117 5878
exhibiting$	5878
exhibits$	5878
existence$	11771
existent$	14914 14915 14916 14917 16785 16786 16787 16788
exit	5100
exit$	11340
expand	5028
expect	11368
expect$	7092 7093 7094 855 856 7197 7198 959 960 7201 14207 14208 11018
expectation$	15545
expectations$	15018 15545 11814
expected$	6566 13979 4606 4785 17214 17454 17490
expecting$	12228 5990
expell	6020
expelled$	6020 12260
expend	10887
expendable$	16973
expensive$	15960 15961 9902 5732
expensively$	3578 5685
experi	5172 5173
experience$	14426 2764 2766 9096 2857 15273 15274 15275 15276 15277
experienced$	2801 15516 3219 3540 3544 3554 11412 11413 11512 11836 5617
experiences$	14426
experiencing$	11412 11413
experts$	3346
explained$	10158 10159 10160
explanation$	16743
explicit$	6855 6866 7272
exploitation$	12326 12327 12370 12371 12372 12392 12404 12728 12856 13207 13208 13217 13218 13409 7324 13443 13561 7495 7553 7554 13641 13758 13759 13856 13858 14263 14264 14351 14352 14353 14354 14385 14386 14387 14388 14389 14390 14391 14392 15811 4575 10816 10817 4579 10822 16913 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 11079 4856 11102 11144 4942 4946 11187 11536 11560 11602
exploited$	12377 12385 13033 13361 7576 7577 14060 14062 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14385 14386 14387 14388 14389 14390 14391 14392 15464 15465 15466 15547
exploiter$	12351 6535 12629 12649 12861 12881 12912 12914 12917 12989 13007 13012 13017 13456 13457 13493 13494 13495 13496 13497 13498 13499 13500 13501 13504 13822 14135 14216 8337 14424 14444 14445 14446 14447 14538 2216 2303 11494 11553 11634 11637 11638
exploiters$	12351 6535 12629 12649 12653 12674 12861 12881 12912 12914 12917 12989 13012 13017 13456 13457 13493 13494 13495 13496 13497 13498 13499 13500 13501 13504 13822 14135 14216 8337 14424 14444 14445 14446 14447 14450 14538 2216 2303 14868 11494 11553 11634 11637 11638
explosive$	5390 6128
expos	4784
expose$	6243 10 12338 6275 12362 12363 12364 12365 12366 12367 12368 5246 5247
exposed$	6243 10 12338 6275 12362 12363 12364 12365 12366 12367 12368 5246 5247
exposes$	6243 10 12338 6275 12362 12363 12364 12365 12366 12367 5246 5247
exposing$	10 6275 12362 12363 12364 12365 12366 12367 5246 5247
express$	8292 8293
expressed$	8292 8293
expresses$	8292 8293
extend	4916
extensions$	11935 11946
extra$	5101
extract$	4588
extracted$	4588 17009
extracting$	4588
extraction$	12114
extractions$	12114
extracts$	4588
extreme$	8583
extremely$	5604 5622
extricate$	7423 7424 7425 7426 7427 7428
eye	17381
eye$	13259 1225 1226 13798 13799 13991 7906 7907 7908 15925 16711 11955
eyeballs$	13864
eyebrow$	15925 15941 11958
eyebrows$	15925 15941 11958
eyed$	11923 11952
eyelashes$	11940 11946 11953
eyelid$	13454
eyes	16988
eyes$	13259 7766 13864 8968 15925 3600 15948 16838 12090 5851
eyesig	11300
eyesight$	17386
fabricated$	14496
face$	12818 1358 13819 13820 13821 7901 14037 15925 9884 9901 15997 9915 4629 11121 11185 11950 5744
facebo	4861
facebook$	607 6847 608 6848 609 6849 610 6850 611 6851
faced$	1358 11737 11790 11951
faces$	1358 13819 13820 13821 14801 15925 15997 9915 10864 11185 11950 5744 6070
facial$	9833 4629 5692 5873
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11395
facing$	1358 6070
fact$	3992
facts$	8095 9603
fade$	11937 11946
fades$	11937
fag$	13385 13386 13387
fags$	13385 13386 13387
fail	5038 6035
fail$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2006 2066 8420 16109 16295 16296 16297 16298 16337 4060 4061 4062 4063 16808 16809 16810 16811 5340 12005 5772 5773
failed$	183 272 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2008 2066 16337 4060 4061 4062 4063 10308 16395 16808 16809 16810 16811 5340 5772 5773 12067
failing$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2009 2066 16337 4060 4061 4062 4063 16390 16391 16392 16393 16546 16547 16808 16809 16810 16811 16884 16885 16886 16887 5340 5772 5773 5774 12015 12016
failings$	16390 16391 16392 16393 5774 12015 12016 6161
failled$	183 1184 1845 1951 2066 16337 16808 16809 16810 16811 5340
failling$	183 1184 1845 1951 2066 16337 16808 16809 16810 16811 5340
fails$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2007 2066 8419 16337 4060 4061 4062 4063 16808 16809 16810 16811 5340 5772 5773
failure$	6624 385 386 387 388 389 390 1984 1985 1986 16390 16784 16840 11643 5774 12015
failures$	16390 16391 16392 16393 16784 16840 11643 5774 12015 12016
fainted$	6208
fainting$	6208
faints$	6208
fair$	3043 3044 3045 3594 5681 5682 5689 5705
fairies$	14772
fake$	4712 5698 5713
fall	4957
fall$	6648 6649 6650 6651 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 14095 2134 16110 4388 10645 17278 17282 17312 5817 12166
fallen$	545 546 1689 1690 1691 1692 1693 1694 1695 2134 4388 5817
falling$	545 546 1241 1242 1243 2134 11983 5817
falls$	6648 6649 6650 6651 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4388 16792 17278 17312 5817 12061 12166
false$	14496 16361 4712 10953 5360 5365 5700 5713
fame$	11551
families$	12794 12795 13450 7675 2344 2345 2360 14796 14803 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 8886 8887 14975 14979 14980 15440 10525 10526 10527 10528 10529 10530 10582 10594 16681 16740 16761 11616 11769 11771 11818 11823 12053 12059
family	11377 11378 17495
family$	13450 8595 2360 14796 14803 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 8886 8887 14975 14979 14980 15230 15257 15261 15440 10593 16761 17464 11379 11385 17476 17477 17480 5155 17492 5188 17517 17519 17525 11455 11616 11769 11818 5582 11823 5999 6038 12286 12291
fan$	1453
fancies$	12931 12932 2485 2488
fancy$	12931 12932 2485 2488
fanned$	1453
fanning$	1453
fans$	1453
fantasist$	11643
fantasists$	11643
far$	13781 1598 1699 14498 14499 14500 2480 2895 2899 2932 3175 3255 9682 4320 4321 4322 4474 17259
farce$	12028
farcical$	6162
farm$	14876
fashionably$	3578 5685
fast$	7396 7753 7757 14846 14853 14854 15218 15286 5349
faster$	15143
fat$	6151
fate$	11537
father	11378 17466 11381 5146 5156 11397 5158 5161 5167 17495 17511 17517 11434
father$	2344 2345 8886 8887 15028 8952 2713 2714 9064 2931 2940 9181 9182 9183 9184 9227 9228 9229 3458 3459 3460 3461 5133 5134 5135 17462 17464 11379 5142 5143 11385 5147 17476 17477 5154 5155 17488 17492 11407 11408 11415 5187 5188 17525 11818
fathers$	8952 3458 3459 3460 3461 5154 11818 11880
fatigue$	12208
fattest$	3601 5709
fault$	12704 12705 408 409 410 411 12740 12741 12742 13197 916 917 13319 13328 13329 13330 13331 7255 1016 7257 13344 13464 13465 13466 13467 13468 13469 16644 16794 4498 10746 16842 16843 16844 11538 11546 5821 12064 12074
faultless$	7255 1016 7257
faulty$	8116
favor$	6879
favors$	6879
favour$	6878 12971 12972 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 11521 5727
favoured$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favouring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favourred$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favourring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favours$	6878 12971 12972 7790 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 11521 11522 5727
faze$	9399 15609 15627 15628 9543
fazed$	15608
fazes$	9257 15344 9524 9525
fear$	7338 8575 8576 2337 2338 14708 3183 15529 5625
feared$	13620 3183 5625
fearless$	6144
fears$	14708 3183 5625
february$	12879
feckless$	6121 6130
fecklessness$	2209 2210 14991 14992 11779
fed	4596
fed$	98 99 100 101 887 2327 2328 17041 5211 5214 12203
feeble$	16666
feed	4596 4681 4692 5853
feed$	98 99 100 101 887 2327 2328 4588 4698 4718 4947
feeded$	4588
feeding$	2327 2328 4588 4698 5964
feeds$	98 99 100 101 887 2327 2328 4588 4698 4947 5211
feel$	12931 12932 7670 8292 8293 2331 2339 2517 9545 3306 4744
feelin	5953
feelings$	14648
feels	5953
feels$	12931 12932 8292 8293 2331 2339 2517
feet$	12842 12843 13848 7764 15624 15747 9810 15897 15898 16018 16763 16837 5666
feigned$	5365
fell$	545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4388 17282 5817 12153 5987
felt	5953
felt$	12931 12932 8292 8293 8410 8411
female	5901
female$	9797 15884 15885 9800 15887 15888 3580 10850 4789 11648 11897 5658 5887
females$	14930 4789 11648 6146
fend$	8984 9292 9293 9294 9297 9298 9300 9301 9304 3065 15437 15871 16611
fendded$	3065
fendding$	3065
fended$	3065
fending$	9292 9293 9294 9297 9298 9300 9301 9304 3065 15437
fends$	3065
feral$	14878 5529 11770 6130
ferocious$	6128
fester$	16848
fetch$	6954 717
fetched$	6954 717 6969 6970 6971 6972 6973
fetches$	6954 717
fetching$	6954 717 15561
feud$	13780
fever$	12207
few$	11681
fewer	4957
fewer$	4949 4953 17282 5935
fibrosis$	12208
fiercely$	5622 5655
fifteen$	2843 2844 2845
fight	4957
fight$	12746 12775 12777 12778 12779 12824 7034 13172 13340 1028 1029 1030 1031 1033 1034 1035 1036 1037 13522 1423 13775 14095 14120 8110 14197 14232 14324 14325 14398 14482 14483 14706 2458 15029 8985 15375 3323 3324 3325 3326 3327 3492 16072 16108 16110 10090 16177 10092 16305 16306 16307 16333 16337 17554 5307 11563 12003 5942
fighti	11198 11384 11456
fighting$	12416 12417 13647 8395 14632 14688 14694 14695 14696 15029 15529 9445 16074 16337 17284 17435 5137 17470 17542
fights$	13276 13277 13278 13279 13280 13521 14397 14401 2458 15029 3323 3324 3325 3326 3327 3492 16302 16303 16304 16305 16306 16307 16333 16337 16338 11563 12003
figure$	8953 8954 9171 2978 2979 2980 2981 2982 9863 11226 11615
figures$	12684 12685 8953 8954 2978 2979 2980 2981 2982 16739 16779 10749 16845 16847 16856 16857 11226 11615
file$	16624 16941 16953
files$	16624 16941 16953
filler$	11930
fillers$	11930
film	17093 5035
film$	12620 12621 9936 17071 4750 17078 17082 11002 4763 17272 5017 11275 12122
filmed$	12377 12412 12452 6554 14060 14062 15510 15525 4750 17080 4755 11002 4763 17174 5881
filming$	15525 4750 11002 4839 12145
films$	4750 17078 11002 5017
filter$	14818 14819 14820 14821 14822
filthy$	15960 15961 6151
final$	5110 6064 6066
finance$	98 99 100 101
find	17066 4784 5865
find$	2 1227 7537 1350 13754 2672 9788 16108 16913 10846 4630 4651 4653 4654 10938 4792 4804 17233
findded$	2 1350
findding$	2 1350
finded$	2 1350
finding$	2 13551 1350 8352 8353 8354
finds$	2 1227 1350 7666 2671 10938
fine	11217 5126
fine$	1260 1261 1262 8238 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 9328 3089 3090 9331 9337 9338 9339 9340 9341 9342 9343 9372 9373 9374 9375 3405 9662 3423 9739 3500 3501 3502 17303
fined$	11463
fines$	17303
finger	17225 5035
finger$	7332 16469 16470 16479 16480 16490 17416 17417
fingered$	11735
fingerprint$	11275
fingers$	7332 7588 7589 14751 17416
finish$	10028
finished$	15762 3443 3444 3445 16214 16215 16216 16217 4045 16381
fire	11484
fire$	12845 13183 13418 13780 13844 13845 17143 11484 17570 5488 5489
firear	17567
firebrand$	6116
firebrands$	6116
firesetter$	6119
firesetters$	6119
firestarter$	6119
firestarters$	6119
firing$	7800
firm	4987 4993 4998
firm$	11233 4997
firmer$	4997
first$	12798 7692 13849 13850 7768 2211 2271 2367 16539 16733 16909 6064
fishnets$	11967
fisted$	16802 12039
fit$	3399 3400 10560 4580 17382
fits	11300
fits$	4580 17386 12211
fitted$	17395 5234
fitting$	9876 9900
five	10818 10833 17004 10929 10951 17043 10990 4753 4754 17088 17089 17091 17132 4820 4834 11086 17178 17195 17198 17203 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 5032 12156 12250
five$	6653 6994 6995 7000 7001 7011 7051 7064 7068 7360 7621 13767 7950 1843 8122 8285 8404 2165 2166 2167 2195 14534 14630 2359 2611 15169 3570 9811 9812 3616 15942 15943 15944 15945 15946 15947 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 10128 3986 10231 10232 3995 10236 10607 16710 11060 17170 17172 5887
fix$	13385 13386 13387
fixated$	5840
fixed$	11217 11347 6232
flag$	4689 4738 5876
flagg	4787
flagged$	4623 4689 4694 4737 4738 17079
flagging$	4689
flagrant$	2319 2320 2322
flags$	13997 4689 4738 11571
flaky$	6121
flame$	13844 13845 13872
flames$	13779 13780
flash$	7483
flashb	6199
flashing$	13750 13751
flashy$	5732
flat	11378 17469
flat$	12692 12904 12905 12906 12907 6822 6823 6824 6825 13024 13025 13057 13138 13139 13140 13355 13549 13550 13643 13656 13660 13881 13882 13883 13884 13885 13963 14131 15440 3735 17464 17496 17514 17516 17529 5207 17539 12300
flatly$	5749
flatmates$	9127 9128 9129
flats$	13024 13025 13355 17528
flatter$	4530
flattered$	12377 11588
flaunt$	6088
flaunted$	6088
flaunting$	6088
flaunts$	6088
flauntted$	6088
flauntting$	6088
fleas	5208
fleas$	11448
fled$	12128
fledged$	9718
fleece$	11967 11976
fleeces$	11967 11976
flew$	1518 1519 1660 1661 2509
flier$	11653
fliers$	11653
flies$	1518 1519 1660 1661 2509
fling$	58 360
flinging$	58 360
flings$	58 360
flip$	10882
flirt$	612 613 614 632 858 981 982 3323 3324 3325 3326 3327 11698
flirtatious$	6093 6140
flirted$	612 613 614 632 858
flirting$	12667 612 613 614 632 858 907 13750 13751
flirts$	612 613 614 632 858 3323 3324 3325 3326 3327 11698
flirtted$	612 613 614 632 858
flirtting$	612 613 614 632 858
flirty$	6093
floor	11429
floor$	17515 5190 17526
floozies$	6118
floozy$	6118
floppy$	5682
flourish$	1294
flourished$	1294
flourishes$	1294
flourishing$	1294
flout$	2141 2142 4569 5356
flouted$	2141 2142 4569 5356
flouting$	2141 2142 4569 5356
flouts$	2141 2142 4569 5356
floutted$	2141 2142 4569 5356
floutting$	2141 2142 4569 5356
flown$	1518 1519
flung$	58 360
flunkey$	6103
flunkeys$	6103
fluoxe	5992
fluoxetine$	12232
flush$	16898
fly$	1518 1519 1660 1661 2509
flyer$	11653
flyers$	11653
flying$	1518 1519 2509
fob$	4397 5812
fobbed$	4375 4397 5812
fobbing$	4397 5812
fobed$	4397 5812
fobing$	4397 5812
fobs$	4397 5812
focus	11264
focus$	4845
foetal$	6196
follow	4729 17106 5035
follow$	12496 12620 12746 7137 13753 13920 13925 14310 8269 8270 8271 8272 8273 14360 14362 2223 16033 16082 16088 16102 16146 16147 16148 4127 4128 4129 10579 16806 17036 17038 17071 4750 17082 11002 11275 5292 11991 12122
followed$	12496 13072 13080 13103 14045 14060 14062 2223 4127 4128 4129 16620 4750 11002 17092 5292
follower$	2422
followers$	2422 11551 11552
following$	8352 8353 8354 2223 4750 11002 5292
follows$	7137 7666 14045 2223 16146 16147 16148 4750 11002 5292
folly$	13122 13123 13124 13125 13211 13677
food	5213 11454
food$	12963 12964 12965 12966 12967 12968 12969 12970 12975 17535 11453 5214
foodbank$	17540
fool$	11698 11868
fooled$	12377 15547
foolhardy$	5250 6122
foolish$	6337 114 115 6376 170 171 172 173 174 175 176 947 1352 1834 1925 1926 16534 16535 5250 11573 5334 5337
foolishness$	12721 12722 12723 12724 12725 12726 13122 13123 13124 13125 13211 7164 7165 7185 13272 13464 13465 13466 13467 13468 13469
fools$	15693 11698 11868 12036
foot	11245
foot$	13867 9810 15897 15898 15990 15991 17142 17331 17416 17417 5378 5666
footag	10879 10979 17188
footage$	16950 16960 16965 4684 10930 4718 17065 10980 17067 4743 4762 5877 12118
footballer$	12686
footballers$	12686
footho	16988
footprint$	17354
foots$	17416
footsoldier$	6103
footsoldiers$	6103
for	11033 4884 12092 5853 5931 5938
for$	6348 12757 12788 6736 6795 6797 6798 12954 6877 12979 7083 7084 7085 7086 7087 13306 13332 13360 7358 13480 1164 1165 7411 7413 7414 7415 7465 7466 7481 13603 7688 7689 7690 7691 13940 7858 7859 1620 7861 7862 7863 7898 7929 7930 7931 7932 7933 8009 14349 14519 8528 14615 8546 8548 8549 8550 8552 8553 14643 8608 8635 2474 8765 8782 8794 8796 14957 8914 8919 8921 8923 8943 9098 9099 9271 9272 9273 9275 9305 15497 15499 15536 9557 15866 9865 4011 4012 16343 16544 10563 16656 16657 4406 16768 10698 16816 16818 16829 16855 16875 16876 16878 16932 10876 4687 10935 17076 11054 11058 11062 11075 11085 11103 11107 17204 11122 11123 11143 11195 4972 11262 11287 17374 5063 17397 17418 11334 17421 17422 11343 11349 17545 17562 5238 11501 5312 5329 11823 12062 12125 12128 12153 12186 6016 12306 12308 12314 12320
forbidden$	8003 5199
force	4575 10816 10817 4579 10822 16913 4597 10842 10851 10852 10853 4614 4615 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 17064 4752 11079 4856 11102 11144 4942 4946 11187 5026
force$	10330 10335 10336 4105 16824 10765 16891 16892 10815 16903 16908 10837 16928 16929 4604 16931 16937 16938 16939 10854 10855 16944 4619 16952 10873 10902 10908 10910 16998 17003 4679 17007 17008 17010 17015 10936 10937 17024 17026 17030 17033 10992 17144 17165 11096 11126 17230 11182 11186 17273 5026 11266 5850 12181
forced$	8274 8275 8276 8277 8278 8279 14371 14372 14373 14374 14376 14393 2558 2561
forces$	8274 8275 8276
forcing$	8277 8278 8279
foreca	4771
forehead$	15925
foreign$	3580 9825 5684 11927 11956
foreman$	13026 13027 13028
forens	6184
forese	4771
foresight$	11558
forever$	4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 5771
forget	11314
forget$	17400
forgot$	4408 4569 12067
forgotten$	5808 12067
form	4623 12092
form$	14557 10458 16659 4635 17177
formal$	6064
formally$	6017
formed$	9720 4635
forming$	4635
forms$	4635 17177
forties$	13023
forwar	4596 4692
forward$	10925 4690 4700 4779 4862 11177
forwardd$	4700
forwarded$	16984 10925 4700
forwardes$	4690
forwarding$	10925 4690 4700 4862
forwards$	10925 4690 4700 4862
foster	6046
foster$	13450 2697 11378 17495 17517 17532 5579 12286 12292
fostered$	12286
fought$	7170 14065 8105 14233 2458 3492
foul$	14226 5479 5507 5553
found$	2 1227 13667 13668 1350 8410 8411 2249 8804 2622 2673 4318 16654 5221 5241 5517 5798
foundation$	15929 15930 15931 11954
four	10818 10833 17004 10929 10951 17043 10990 4753 4754 17088 17089 17091 17132 4820 4834 11086 17178 17195 17198 17203 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 12156 12250
four$	8285 14630 3616 15942 15943 15944 15945 15946 15947 10113 10128 16710 11060 17170 17172 5887 6005
fourteen$	2843 2844 2845 15780 15781 15782 15783
fractured$	5090 11331
fragment$	17300
frame	4774
frame$	15892 15893 15894 4573 11014 11901
frames$	15892 15893 15894 11901
fraternise$	5351
fraternised$	5351
fraternises$	5351
fraternising$	5351
fraternity$	11633
freak$	14729 11698
freaks$	14729 11698
freckled$	3594 5689 6151
freckles$	6152
freckly$	6151
free	11068
free$	6374 135 12695 12696 12697 12698 12699 12700 12701 12702 6631 13030 13031 13368 1063 7423 7424 7425 7426 7427 7428 1636 1637 1638 1639 4948 11247 5212 11532
freeloader$	11698
freeloaders$	11698
freely$	13030 13031 706 714 715 716 13043 13054 16752 16753 16754 16755 11531 11532 5293 5317
frequent$	602 603 5264 5413
frequently$	601
fret$	15569 15572 9487
friend	10818 16915 17004 10929 10951 17043 4753 4754 17088 17089 17091 11037 17132 4820 4834 11086 17195 17198 11148 11157 17243 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 5008 17339 17351 5032 17361 12156 12164 12296
friend$	13554 13555 8025 8033 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15883 15886 11628 11769
friendly$	8598
friends$	6241 12441 12468 384 12735 6653 414 12770 452 6710 6711 6712 12876 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 13415 13416 13417 7360 13554 13555 1328 1329 1331 7621 13743 13767 7950 7961 7962 8025 8033 1843 8122 8285 8404 2165 2166 2167 2172 2195 14534 14535 14561 8478 2359 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 2660 9091 9127 9128 9129 15266 15267 15268 15269 15270 15313 15314 15315 15513 15519 15611 3533 15883 15886 15927 3635 3684 3685 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 10128 10140 3986 10231 10232 3995 10236 10247 16389 10525 10526 10527 10528 10529 10530 10592 16710 16718 16719 16720 16721 16722 16723 16724 16761 10790 17123 11060 4831 17170 17172 4897 17308 11248 11487 11628 11769 5538 5539 12051 12059
friendship$	6384 6708 469 13274 2121 2122 8443 2239 11628 11630
friendships$	3 4 5 6 7 8 9 6282 6708 469 13415 13416 13417 2121 2122 11628 11630
frighten$	15504 15505 15506 15609
frightened$	15464 15465 15466 3181 3182 15608 15612
frightening$	12418 12419 12420 12421 12422
frightens$	9257 15344 9524 9525 15732
fringe$	15996
fringes$	15996
fritter$	5830
frittered$	5830
frittering$	5830
fritterred$	5830
fritterring$	5830
fritters$	5830
frizzy$	5682 5705
from	12092
from$	12557 12665 13596 1496 1497 14170 14171 14172 14173 14174 14181 14182 8720 14918 2653 2654 8907 9139 9172 9389 9415 9495 15883 15886 3665 16061 10346 10814 4687 17054 17074 17076 4773 4782 17122 11112 4885 11151 17280 17302 11253 11348 11349 11390 11391 17497 5233 11863 11966 12014 12106 5949 12213 12260 12320
front$	11441
fruit$	5463
fruitf	11111
fruitful$	17197
frustrating$	10660 16747
ft$	15897 15898 5666
full$	6470 6478 6504 2388 8680 8685 2523 2873 2965 3335 3336 3337 3338 3339 3479 3485 4765 5125 5714
fully$	2724 2873 9116 3083 3086 3111 3120 3478 3480 3481 5294 5317 5622
fumble$	6165
fumbled$	6165
fumbles$	6165
fumbling$	6165
fun$	6708 469 13619 13947
functi	4623 5120 12191
function$	2810 2811 2812 2813 2814 2815
functioned$	2810 2811 2812 2813 2814 2815
functioning$	2810 2811 2812 2813 2814 2815
functionned$	2810 2811 2812 2813 2814 2815
functionning$	2810 2811 2812 2813 2814 2815
functions$	2810 2811 2812 2813 2814 2815
fund$	98 99 100 101 16610
funded$	98 99 100 101
funding$	12070
funds$	98 99 100 101 12302
funeral$	15707 15708 15709 15710 17459
furthe	4597 4916 5016 12164 5931
further$	7825 10837 4879 11256 5887
furthered$	4879
furthering$	4879
furthers$	4879
fuse$	11714
fuses$	11714
fuss$	15569 15572 9487
futile$	5759
future$	12794 12795 13275 13315 13873 14123 14809 16069 16070 16071 5472
futures$	12794 12795 13275 13315 13873 14123
gain$	13112 13113 8920
gained	5057
gained$	11297
gall	11294
gallbladder$	17380
gallery$	10878
gamble$	989 1547
gambled$	989 1547
gambles$	989 1547
gambling$	989 1547 17402
game$	12398 6891 890 15047 15076 15672 15673 15674 15675 15676 9595 9638 16879 16880 16881 16882 16883 12087
games$	890
gaming$	12938 12939 12940 890
gang	4575 10816 10817 4579 10822 16913 16921 16924 10842 10851 10852 10853 4614 4615 10866 4633 4634 16961 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 17025 10940 4702 10947 17044 17064 4752 11019 4790 17140 17160 11079 4856 11102 11144 4942 4946 11187 11235 17321 5008 17335 12098 12129 12176 12177
gang$	6685 12856 12861 12871 12881 12912 13040 13041 13042 6957 13425 13426 13427 13428 13429 13430 13456 13457 7497 13856 13858 13896 13897 13898 13902 14408 14447 14510 14614 14642 14866 14873 14879 2708 15266 15267 15268 15269 15270 15799 16928 4605 16947 16949 16962 10926 10927 10934 11010 4772 11013 11030 17117 11049 11050 4829 4927 17274 17285 17307 5003 11248 11254 11496 11498 11554 5366 11615 5456 5487 5527 5573 5856 12102 5876 5886 5899 5939 6099 6193
gangling$	6151
gangly$	6151
gangs$	12856 12861 12871 12881 13040 13041 13042 6957 13456 13457 13856 13858 13902 14408 14447 14510 14614 14642 14873 16928 4605 16949 10927 10934 11010 11013 11254 11496 11498 11554 5366 11615 5856 6099 6193
gangsta$	14511 14811 11607 6100
gangstas$	14511 14811 11607 6100
gangster$	14511 2216 2481 2482 2483 2484 14811 14878 11607 11712 6100
gangsters$	14511 2216 14683 2481 2482 2483 2484 14811 14878 11607 11712 6100
gaoler$	13309
gaolers$	13309
gap	12092
gap$	16731 16784
gaps$	16731 16784 4576 5123
garage$	13881 13882 13883 13884 13885 17512 17524
gather	10868 12092 5853 5894
gather$	15035 10741 4588 10874 16997 4723 17068 17343 11899
gathered$	15035 4588 10874 16989 4723 11899
gathering$	15035 4588 16954 10874 4723 11899
gatherred$	15035 11899
gatherring$	15035 11899
gathers$	15035 4588 10874 4723 17343 11899
gaudy$	5732
gaunt$	6151
gave	4596
gave$	307 308 309 310 311 312 313 483 734 735 7072 7073 1107 1108 1109 1110 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 13928 13929 13930 1662 1663 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 4233 4259 4380 4381 4382 4383 4384 10671 11463 5486 5989
gbh	11478 6085
gbh$	17564 12325
gcse$	17427 12263 6032 6033 12275
gcses	11372
gcses$	17427 17458 12263 12275
gdpr$	16767
gear$	15985 15986 15987 15988 15989 16980 11972 11982
genera	5853
general$	3735
generation$	11616 11691
generator$	4863 12144
generators$	4863 12144
genes$	14803
genital$	6211
gentleman$	15232 15233 15234
gentlemen$	3003 15730
gents$	3003
get	11026 5030
get$	59 60 86 87 88 90 92 93 94 95 96 12443 6358 156 157 158 159 160 12601 12602 12603 12605 6569 12746 12777 12778 12781 6698 13000 724 727 728 13112 13113 7029 870 871 7207 7208 7268 1051 1054 7343 1157 1158 1159 1191 1203 1205 7484 7486 7488 7536 13655 13665 13666 1345 1346 1347 1348 1349 13920 13927 13931 7850 7851 7852 7876 7877 7878 7879 1642 14035 14036 1761 1762 8054 14141 8107 14217 14232 14360 14362 14368 14370 2051 2129 2130 2132 2133 2134 14487 14488 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8591 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2520 2526 2537 2541 2551 8808 8809 2612 2631 2640 2641 2642 2643 2644 2645 8920 8922 15080 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 15409 15410 3098 3102 9349 3117 9368 3133 3206 9455 15556 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3422 3493 3499 3515 3572 3584 16108 16109 10116 16224 10139 10147 16270 16271 16272 3948 3949 3950 3951 3952 10216 4415 10721 4499 4500 16976 4837 11274 5078 17482 5267 5280 5291 5292 11533 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 11999
geted$	7484 7486 7488
geting$	7484 7486 7488
gets	5998
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 725 728 870 871 13249 1052 1055 1157 1158 1159 1203 1205 7484 7486 7488 1345 1346 1347 1348 1349 7866 14035 14036 1761 1762 2051 2129 2130 2134 14487 14488 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2526 2537 2541 2551 8833 2612 2631 2640 2641 2642 2643 2644 2645 15080 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3099 3103 3118 3134 15556 3254 3367 3368 3385 9626 3392 3393 3394 3395 3396 3397 3404 3422 3499 3515 3572 3584 10161 10199 10216 4415 4499 4500 16976 4837 5072 5078 5099 5104 5121 5211 5267 5280 5292 11533 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5971 6017 6019
getted$	7484 7486 7488
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6720 13000 728 7268 1157 1158 1159 1203 1205 7484 7486 7488 13627 7566 1336 1337 1345 1346 1347 1348 1349 8311 2129 2130 2132 2133 2134 8578 2466 8840 8841 9014 3101 9349 3135 16270 16271 16272 10194 16311 16312 16337 4415 4499 4500 4837 5078 5292 11999
ghastly$	5479
gift$	12646 12647 6571 6572 6573 6574 6575 6577 6578 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13035 1225 1226 13570 13928 13929 13930 14454
gifts$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13035 13066 13474 13475 13476 13477 13570 7578 13928 13929 13930 13931 14399 14400 14427 8345 14454 14470
gilet$	15985 15986 15987 11963 11972
gilets$	15985 15986 15987 11963 11972
gin$	17396
ginger$	9846 5682 5705 6151
girl	10818 17004 10929 10951 17043 17088 17089 17091 17132 4834 17178 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 11398 11483 12156
girl$	384 414 452 925 946 7186 1328 1329 1331 2172 14550 14551 2360 14713 14725 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 2660 15142 2998 2999 15695 9759 3533 3635 3684 3685 10047 10148 10149 10850 11455 17569 5358 11627 11639 5400 11696 11769 5538 5539 11846 11926 11949
girlfr	17465
girlfriend$	12495 12983 662 13019 13020 695 696 697 698 699 17472 17480 17487 11524 11525
girlfriends$	12495 12983 662 13019 13020 695 696 697 698 699 11524 11525
girls	10833 10841 17075 10990 4753 4754 11037 4820 11086 17258 5032 17361
girls$	12441 384 12735 6653 414 452 12850 6765 6767 6769 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 7360 1328 1329 1331 7621 13743 13767 7950 7961 7962 8024 8032 1843 8122 8285 14461 14471 14472 14473 14474 8404 2165 2166 2167 2172 14512 14514 2195 14523 14524 14525 14526 14531 14534 14535 14550 14551 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 14631 2359 2360 14713 14725 2427 2428 2429 2430 14796 14825 14826 14827 14828 2527 14862 14931 14934 14959 14960 14961 14962 14963 14964 14975 2660 14993 15142 9091 2860 2874 9176 9177 9178 9179 2964 2998 2999 15349 15358 15611 15695 9756 3533 15927 3635 3684 3685 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 10128 16225 10140 16235 3986 10231 10232 3995 10236 10247 16389 16570 10525 10526 10527 10528 10529 10530 10591 16692 16710 16718 16719 16720 16721 16722 16723 16724 16725 16761 10790 17123 11060 4831 17172 4897 11499 11627 11639 11686 11692 11696 11719 11769 5538 5539 11846 11926 12051 12059
git$	11617
gits$	11617
giv	4680
give	4596 4681
give$	12621 307 308 309 310 311 312 313 12710 483 734 735 7072 7073 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1662 1663 1750 1751 1752 1753 1754 1756 1757 8040 2161 2162 2346 2347 2348 2754 9414 3184 3185 3230 9640 3446 15949 16082 16088 16102 10390 4233 4380 4381 4382 4383 4384 10824 10847 4666 10925 4690 4862 4947 5486 11991
gived$	7072 7073 1144 1145 1146 1147 2346 2347 2348 3230
giveed$	10925
givees$	4690
giveing$	4666 10925 4690 4862
given	4586 10942 11008 5234
given$	12557 6505 6506 7072 7073 1144 1145 1146 1147 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 3858 16560 16561 16562 16563 4259 4380 4381 4382 4383 4384 17087 5072 5073 5104 5107 5121 5178
gives$	307 308 309 310 311 312 313 483 734 735 7072 7073 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 15949 4233 4259 4380 4381 4382 4383 4384 10870 10887 4666 10925 4690 4862 4947 5486
giving$	307 308 309 310 311 312 313 483 7072 7073 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2346 2347 2348 9364 3184 3185 3230 4233 4380 4381 4382 4383 4384 10870 5486
glad$	314 315 320 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 7713 7834 13921 13922 13923 13924 1599 1600 1601 1798 1799 1800 1801 3405 4434 4435 16901 5307
gladly$	714 715 716 13043 1244 1245 1246 1247 1248 1249
glamour$	14399 14400 14421 14427
glandular$	5967
glass$	12201
glasses$	11967
glaucoma$	6201
glean$	4588
gleaned$	4588 17009
gleaning$	4588
gleans$	4588
glories$	1097 1098
glorified$	1210 5314
glorifies$	1210 5314
glorify$	1210 5314
glorifying$	1210 5314
glory$	1097 1098
gloves$	11967
glued$	4048
go$	6359 12446 6361 6362 12458 6406 12529 12541 12542 12551 12584 12601 12602 12603 12605 6525 12614 401 6659 6665 6666 6667 6668 12755 12775 12777 12778 12779 6728 6730 6731 541 542 543 544 545 546 580 583 586 587 6830 6833 6841 605 606 13000 710 711 712 720 728 13067 13068 13069 13070 13071 7014 13138 13139 13140 7200 7269 7270 7277 1038 1039 1040 1047 1048 1057 1149 13478 1192 7438 7484 7486 7488 7570 1521 1522 1523 1524 1525 1526 1527 13920 13925 13931 7876 7877 7878 7879 1660 1661 14068 14069 8035 8056 14161 14310 14324 14325 14360 14362 14368 14370 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2520 2680 2681 2682 15703 15704 15705 15706 3667 3676 3688 3689 3690 3691 3692 16033 16082 16088 16102 16108 16109 3800 16337 10293 10456 10742 10943 4930 17278 17343 5209 5262 5291 5292 11533 5468 11991 6061
goad$	2149 2150 5355
goadded$	2149 2150 5355
goadding$	2149 2150 5355
goaded$	2149 2150 5355
goading$	2149 2150 5355
goads$	2149 2150 5355
goal	4974
goal$	13868 4962 17338
gobby$	6130
goed$	7484 7486 7488
goes	16976
goes$	12541 12542 12584 401 541 542 543 544 584 586 587 6841 605 606 710 711 712 721 728 13247 1049 1150 7484 7486 7488 1379 1521 1522 1523 1524 1525 1526 1660 1661 1673 1674 7916 7917 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 3853 16245 16337 10293 10943 17058 17278 5088 5209 5214 5222 5262 5291 5292 11533 5468 5998 6061
gofer$	6103
gofers$	6103
going$	12552 12574 12575 12576 401 12805 6722 541 542 543 544 579 586 587 6829 6832 6839 6840 6841 605 606 666 13000 710 711 712 722 728 13067 13068 13069 13070 13071 13099 13138 13139 13140 7269 7438 7484 7486 7488 7542 7562 1521 1522 1523 1524 1525 1526 2099 2132 2133 8392 2315 2520 2680 2681 2682 9084 9085 3015 3667 3676 3688 3689 3690 3691 3692 16081 10016 3777 3778 3779 3780 10021 3786 3787 3788 16164 16219 16337 10293 4785 4930 5209 5222 5262 5291 5292 5483 5984 6061
goings$	17050 11006
gold$	8632 5694 11967
gone$	6705 6706 6716 6740 6741 6742 6743 6744 6745 6746 6747 541 542 543 544 545 546 586 587 6841 710 711 712 728 13072 13073 6997 13089 13090 13091 13104 7484 7486 7488 1521 1522 1523 1524 1525 1526 1660 1661 8002 8101 8149 14243 14246 2099 2315 2463 2464 15762 15768 16568 16569 10827 10943 4776 11354 5194 5262 5291 5292 11533 5468 5984
gonorr	6211
good$	12399 6376 6417 576 8401 8402 8445 2206 14621 2395 8637 8739 2554 8994 9131 9215 3058 3066 3069 9470 10186 10561 10750 4765 5670
goods$	11162
goodwill$	8582
goose$	11973
gorgeous$	6151
gormless$	11927 6130
gos$	17343
gossip$	11698
gossips$	11698
got	17409 5234
got$	12348 6263 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12601 12602 12603 12605 6754 723 726 728 13072 13089 13090 13091 13105 876 877 13249 974 975 13318 1053 1056 13391 13392 7314 1157 1158 1159 1203 1205 7484 7486 7488 7506 7507 1345 1346 1347 1348 1349 7866 7867 14035 14036 1761 1762 1786 1787 1788 1789 1790 1791 1792 1793 14241 8156 2129 2130 2134 14487 14488 2425 2426 2466 2492 2685 3100 3119 3275 3335 3336 3337 3338 3339 3422 3598 3611 3612 3613 3614 3670 10145 16464 16465 4415 4499 4500 17009 4837 5107 5210 5211 5291 5292 11533 5484 5572 5706 5717 5970 5987 6017 6019 6063
gown$	15975
gowns$	15975 16000 16017
gp	11321 5084
gp$	17407 11324
gps	5234
gps$	11474
grade	12250
grade$	16912 12272 6171
graded$	2611 2614 17079 5854 6171
grades	17457 11372
grades$	16912 17458 12272
graffi	11456
graffiti$	17190 17542
graft$	12206
grafts$	12206
grain$	1405
gran	11378 17466 11381 5146 5156 11397 5158 5161 17511 17517 11434
gran$	5133 17464 5159
grandad$	5159
grandf	11378
grandfather$	17464
grandm	11378
grandmother$	13943 17462 17464
grandmothers$	13943
granite$	15599
granny$	13943
grante	11108 6067
granted$	17194 12146
grasp$	14310 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 9205 15292 9225 15312 9725
grass$	16776
grateful$	16901
gratitude$	14818 14819 14820 14821 14822
grave$	13865 13866 17459
graves$	13865 13866
graveyard$	17512
gravitate$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitated$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitates$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitating$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
greasy$	3594 15936 5682 5689 5705
great$	7826 8583
greater$	2856
greatly$	17347
greed$	12721 12722 12723 12724 12725 12726 13122 13123 13124 13125 13211 7164 7165 7185 13272 13464 13465 13466 13467 13468 13469 13619 13677 13950 13951 1626 1627 14084 8080 8173 1934 8175 14399 14400 11570
greedily$	1244 1245 1246 1247 1248 1249
greedy$	6130
green$	7714 15258 15259 15260 15691 15926 11856 5683 5705
greet$	4543
greeted$	4543
greeting$	4543
greets$	4543
greetted$	4543
greetting$	4543
grew$	2817 2818 3593 5688
grey$	15926 15936 5705 11967 5732 12141
grief$	7784 15742
grip$	9225 15312 16741 16820 16821 16822 16823 4995 12068
grips$	4995
gromme	11294
grommets$	17380
groomed$	12377 12385 13033 13361 14062 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14385 14386 14387 14388 14389 14390 14391 14392 15547 11916
groomer$	12912 13007 13012 13017 13493 13494 13495 13496 13497 13498 13499 13500 13501 13822 14216 14538 2216 2303 15697 11553 11634 11637 11638
groomers$	12912 13012 13017 13493 13494 13495 13496 13497 13498 13499 13500 13501 13822 14216 14538 2216 2303 11553 11634 11637 11638
grooming$	12370 12371 12372 12392 12404 12728 13207 13208 13409 7324 13758 13759 14385 14386 14387 14388 14389 14390 14391 14392 15811 11545 11602
gross$	5775
ground$	4679 17102
grounds$	4867 4883 5176
group	10818 16915 10833 17004 10929 10951 17043 17052 17069 17072 17075 10990 17077 4753 4754 17088 17089 17091 11037 17132 4820 4834 17178 4858 17195 17198 17203 11130 4896 11148 11157 17243 11158 17257 11178 11181 17269 4945 17276 4951 17315 11235 17321 17327 11246 5008 17335 17339 17351 5032 17361 12112 5895 5896 12151 12156 12164 12176 12177
group$	12349 12441 12469 12470 384 12735 12737 6653 414 452 12850 6765 6767 6769 6994 6995 7000 7001 7011 7051 7064 7068 7115 925 946 7186 7196 7360 1328 1329 1331 7621 13743 13752 13767 7950 7961 7962 8019 8027 1843 8122 14363 8285 8404 2165 2166 2167 2172 14514 2195 14527 14529 14534 14535 14558 14561 8478 8479 2281 2359 2360 14707 2427 2428 2429 2430 14777 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 2660 14993 8912 8913 2708 15039 15157 15266 15267 15268 15269 15270 15313 15314 15315 15329 3023 3024 15361 15611 15739 15741 15787 15799 3533 3535 3536 15927 3635 3684 3685 16159 16160 16161 16162 16163 16178 10096 10097 10098 10101 10102 10113 10122 10128 16225 10140 16235 16240 16242 3986 10231 10232 3995 10236 10247 16389 10525 10526 10527 10528 10529 10530 16630 10585 10587 16709 16718 16719 16720 16721 16722 16723 16724 16725 16761 16812 16813 10732 10790 10792 10815 16903 16908 16949 16952 10873 10902 10908 10910 17003 17007 17008 17010 17020 10937 17026 17033 17038 10970 4731 17085 17098 4790 17123 11060 4829 4831 17165 4843 17170 11096 11098 11136 4897 17230 17244 17245 11182 11186 17273 17274 17306 17307 17308 11231 17323 5003 11248 11276 11279 17366 11627 11630 11681 11686 11721 11769 5538 5539 11823 12051 12059 5880 12125 5896 5939 12269
groups$	12470 14527 14529 2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 16949 17098 11686 11769 12125
grow	5028
grow$	2817 2818 2960 15287 15288 9203 3593 5688
growing$	2817 2818 3593 5688
grown$	657 12989 7336 8350 2128 15042 15089 2802 15130 15131 15132 15133 15134 15135 9051 9052 9053 9054 2817 2818 9070 9076 9077 9078 15166 15167 15168 15172 15173 15174 15175 15176 15177 15183 15186 9103 9105 9106 9107 9108 9109 9113 9115 15202 9124 15216 15217 2892 2909 15237 15239 2917 2918 9160 15247 15248 9166 9167 2936 2954 2955 2966 9208 15301 15302 15303 15308 2986 15322 9237 9319 9322 9355 15442 15443 15444 15445 9412 3186 3187 3188 3189 15527 15528 9479 9481 3249 15575 3250 3251 15577 9499 3275 15643 15644 15645 15646 15650 9632 9669 15757 9672 9704 9706 3504 3528 3529 3530 3531 3541 9792 3593 11843 5606 11847 5650 5688
grownups$	15136
grows$	2817 2818 3593 5688
grubby$	15960 15961 5725 5732 6151
grumpy$	6121
guarantee$	3892 10132 3893 10133 3894 10134 3895 10135 3896 3897
guaranteed$	3783 3784 3785 5753
guard	4616 10941 10948 4745 10995 4767 11079 4847 11087 4946
guard$	6556 12958 4591 16918 10856 17006 17027 17029 17034 4710 10985 4749 17081 4768 4769 17165 4892 4910 11186 5034
guardian$	15521 15522 15523 15524 15584
guardians$	15521 15522 15523 15524 15584
guards	11087
guards$	6556 12958 4591 16918 10856 17006 17027 17029 17034 4710 10985 4749 17081 4762 4768 4769 17165 4892 4910 11186 5034
gucci$	11967
guess$	15745 15746
guessed$	14203 14204 8119 8120 14233
guidance$	12591 12592 13986 13987 14355 14356 14357 14358 14359 15472 15486 15550 15551 15552 16450 16451 16452 16453 16454 16455 16895 11596
guilt	17119 11049
guilt$	16795 17135 5821 12065
guiltless$	7255 1016 7257
guilty	6073
guilty$	891 892 13328 13329 13330 13331 11124 11546 6073 12313
gullible$	14025 1875 15258 15259 15260 11572 5335 11856 6130
gum$	6202
gun	17567
gun$	13357 8280 8281 11461
guns$	13357
gutless$	6121
gutter$	16252
guttersnipe$	6118
guttersnipes$	6118
gyppo$	6118
gyppos$	6118
habit	12237
habit$	12424 12428 6708 469 1321 1322 1323 1324 1325 1326 1327 2112 2113 2114 4220 11490 11491
habits$	12424 12428 13863 16117 16255 11490 11491 11874
habitual$	602 603 11013 5264 5391 5404 5892
habitually$	601
had	5042 5047 5094 5998
had$	233 234 328 628 631 6986 6987 6988 6991 6992 754 755 756 757 758 759 760 761 762 777 778 779 780 13132 7047 7048 7069 7075 866 912 914 994 1086 1087 13515 1230 1276 1290 1303 7548 7551 1343 1345 1346 1347 1348 1349 1372 13744 1424 1425 1633 2425 2426 2492 2572 2685 2885 15547 15883 15886 3598 3611 3612 3613 3614 3670 3752 16350 16351 4040 4090 4091 4092 4093 4095 4096 4097 4098 10375 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4152 4153 4154 4176 4184 10450 10451 10452 10464 10466 10534 16621 4525 4526 17009 11236 5043 11287 5054 5056 5063 5065 5072 5091 11334 5104 5107 5178 5210 5572 11899 5706 5717 5779 12128 5949 5970 5971 6002 6016 6052
haemop	5968
haemophilia$	12208
hair$	15919 15921 15922 15923 15996 16027 11932 5695 11945 5707
haircut$	15921 15922 15923 15996 11945 5707 11959
haircuts$	15921 15922 15923 15996 11945 5707 11959
haired$	11913 11922
hairstyle$	15921 15922 15923 15996 11945 5707 11959
hairstyles$	15921 15922 15923 15996 11945 5707 11959
hairy$	6151
half$	904 1385 9919 10581 4838 11104 4966 5789
halfway$	11983
hall	11441
hall$	17527
halluc	6199
hallwa	11441
hallway$	17527
halve$	17282 17312
halved$	17282 12166
halves$	17312
ham$	5799
hand	4656 4692
hand$	311 312 313 13298 13299 1011 1012 1013 1014 7332 13806 1488 1489 1490 1491 1492 8039 14792 14793 8988 8989 8990 2751 9390 15477 15478 15479 9590 15846 15925 4666 10925 4690 11093 4862 11216 17416 17417
handded$	311 312 313 1488 1489 1490 1491 1492
handding$	311 312 313 1488 1489 1490 1491 1492
handed	10942 11008
handed$	311 312 313 1488 1489 1490 1491 1492 16730 10925 12032 12033 12085 12148
handedly$	12086
handes$	4690
handful$	2283 8523 2284 8524 2285 8525 2286 8526 14970 11643
handing$	311 312 313 1488 1489 1490 1491 1492 4666 10925 4690 4862 12121
handl	12095
handle	11090 4904
handle$	14835 14891 8969 8981 2767 9008 9009 2770 15115 15116 15342 15375 9292 9293 9294 9297 9298 9300 9301 9304 3082 15409 15410 3104 9345 9346 9347 9353 9456 15588 9540 3314 3315 4543 4995 5618
handled$	3082 3314 3315 4543 5618 12024
handles$	3082 3314 3315 4543 10894 17176 5618
handli	17139 6184
handling$	9292 9293 9294 9297 9298 9300 9301 9304 3082 9353 3314 3315 15672 15673 15674 15675 15676 4219 4459 4460 4461 4462 4543 11478 5618 12047
hands$	12394 12395 12396 12397 311 312 313 13298 13299 7332 13806 1488 1489 1490 1491 1492 13874 13875 8988 8989 8990 2751 9590 15925 16622 16759 4666 10925 4690 4862 17416
handse	11160
handset$	4587 10914 4734 17061 17246 5874
handsets$	4587 10914 4734 17061 17246
handsome$	6151
hang	16976 11090 5959
hang$	12746 12775 12777 12778 12779 12810 13067 13068 13069 13070 13071 13138 13139 13140 7270 7341 1102 14120 2118 2132 2133 15035 3672 3673 3674 3676 11899
hanged$	2132 2133 15035 11899
hanger$	5409
hangers$	16900 5409
hangged$	2132 2133 15035 11899
hangging$	2132 2133 15035 11899
hanging$	12552 12805 13067 13068 13069 13070 13071 13138 13139 13140 13750 13751 2118 2132 2133 15035 9867 16019 16020 11899 11983
hangouts$	17176
hangs$	2118 2132 2133 15035 3672 3673 3674 3676 11899
haphazard$	16785 16786 16787 16788
happen$	12496 12553 12554 12555 13253 13352 14613
happened$	12407 12410 12496 7006 7007 13108 13109 900 7145 13247 13338 1043 1044 7658 13745 13746 13747 13748 13749 14045 14293 14294 14295 14296 14297 15526 9541 9542 3303 16531 16532 16533
happening$	14293 14294 14295 14296 14297
happens$	12407 12496 898 13247 14045 14293 14294 14295 14296 14297
happily$	714 715 716 13043 1244 1245 1246 1247 1248 1249 9337 9338 9339 9340 9341 9342 9343 9372 9373 9374 9375 5317
happy$	314 315 320 6561 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 7834 13921 13922 13923 13924 1599 1600 1601 1798 1799 1800 1801 3405 5307
harass$	2135 2136 2137 5354
harassed$	2135 2136 2137 5354
harasses$	2135 2136 2137 5354
harassing$	2135 2136 2137 16884 16885 16886 16887 5354
hard	4993 4998
hard$	7590 1389 1390 1391 1429 7669 1430 1431 7671 1432 8233 8237 14429 2304 2305 2381 8640 14811 8726 2565 2566 2567 2568 2569 2570 8883 15029 2753 3038 3039 3040 9516 9517 3278 9562 9582 16900 11233 4997 17326 5497 5505 5629 5631 5643 5647 5684
hardcore$	5441 6130
harden	12163
hardened$	8603 3186 3187 3188 3189 3203 3204 3287 5391 11808 11886 6144
harder	4801
harder$	7155 2565 2566 2567 2568 2569 2570 16413 16879 16880 16881 16882 16883 11041 4997 12087
hardest$	2565 2566 2567 2568 2569 2570
hardier$	3186 3187 3188 3189
hardly$	104 7605 7606 7626 7627 7628 1582 7848 7849 1748 8135 8136 1900 1901 1902 8408 3004 3006 3007 3041 3077 3078 3163 9403 3164 3165 9494 9886 3814 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4262 4320 4321 4322 5048 5114 5609 5610 5616 5624 5638 5779 5976
hardy$	3409
harm	11019 5959 6191
harm$	12326 12327 12351 12370 12371 12372 12404 6480 6481 6482 6483 6484 6485 6486 6487 248 249 250 12824 7080 7081 13207 13208 13217 13218 906 13350 13351 1116 13443 7553 7554 13641 13758 13759 7784 13877 14263 14264 14326 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14351 14352 14353 14354 14669 15574 15742 10642 16784 10826 11013 11115 11414 17500 5230 17564 11536 5857 5886 5890 5892 12198
harmed$	12198
harmer$	11655
harmers$	11655
harmful$	6376 12864 2201 2202 2203 8464 5251 5388 5399 5892
harming$	12198
harms$	12326 12327 12198
harsh$	16729
has	5042 5082 17409 5998
has$	6246 6248 628 866 974 975 994 1086 1087 1230 1276 1303 1343 1372 1633 1729 8078 1975 2425 2426 8676 2492 2572 2685 2885 3275 3335 3336 3337 3338 3339 15883 15886 3598 3611 3612 3613 3614 3670 3752 3792 10262 16350 16351 4040 10375 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4175 4183 4218 10464 10466 4556 10913 17103 11047 11236 5010 5043 5054 5055 5056 5065 5072 11322 5091 5099 5104 5107 5121 5178 5210 5234 5484 5572 11899 5706 5717 5779 5949 5970 5971 6002 6016
hastily$	16888 16889 16890
hat$	11967
hate$	14708 2497 3736 3737 5473
hated$	2497 5473
hates$	14708 2497 3736 3737 5473
hating$	2497 5473
hats$	9924 9925 3686 3687 11967
haunts	4655 10895 11090
haunts$	16117 17176
have$	6247 6249 12620 6560 6679 6713 6717 6737 6748 6750 6751 6755 628 631 7022 866 911 941 974 975 994 7273 1086 1087 7458 1230 1276 1303 1343 1372 1418 7662 7663 1633 1729 8073 8079 8097 8102 8113 8114 8117 8118 8147 8148 8151 8152 8155 8157 8158 8159 8160 1974 14492 2425 2426 8675 2492 2572 2685 15035 2885 2886 9223 3275 3335 3336 3337 3338 3339 3412 15836 3598 3611 3612 3613 3614 3670 3752 10011 10020 16108 3792 3818 10126 10222 10223 10262 16350 16351 4040 16396 16397 16398 16399 10314 16404 16405 16406 10323 10329 10375 10391 4177 4218 16566 16567 10747 10748 4557 10913 17150 11236 5010 5210 5484 5572 11899 5706 5717 12017 12128 12153 5949 6016
having	5047 5998
having$	628 631 7273 1087 8394 3598 3670 11287 5054 5056 5063 5706 5971
havoc$	11676 11677 11678 11684
hawk$	636 5277 5325
hawked$	636 5277 5325
hawking$	636 5277 5325
hawkked$	636 5277 5325
hawkking$	636 5277 5325
hawks$	636 5277 5325
hazel$	15926 5683
he$	6392 6398 6913 6994 6995 7000 7001 7050 7064 7067 7347 7350 7359 13571 7502 7519 7621 1394 13767 1843 14206 2164 8404 2165 14491 2166 2167 2194 8579 2359 15046 16159 16160 16161 16162 16163 10096 10097 10098 10100 10231 10232 3994 10236 10330 16420 6017
head$	13165 13167 13298 13299 1504 1505 1506 1507 1508 7763 1528 14004 14005 14006 14007 14008 14009 14010 14011 7926 7927 7928 14366 14367 14733 14765 8992 15108 15109 15110 2785 2786 2910 2911 2912 2913 2914 2915 2916 9354 9878 9904 9905 3666 3922 10162 3923 10163 3924 10164 3925 10165 3926 10166 3927 10167 16765 4440 17215 11943 5834 6204
headache$	8871
headaches$	8871
headcase$	11698 6118
headcases$	11698 6118
headed$	547 3922 10162 3923 10163 3924 10164 3925 10165 3926 10166 3927 10167 11734 11739 11783 11871 11912 12031
headfirst$	13847 7767
heading$	547 13980 3922 10162 3923 10163 3924 10164 3925 10165 3926 10166 3927 10167 5047
headlong$	13847 7767
heads$	13165 13167 13298 13299 1504 1505 1506 1507 1508 14004 14005 14006 14007 14008 14009 14010 14011 7926 7927 7928 14366 14367 14733 8992 2785 2786 9354 4332 16765 4440 11837 11857 11941 11942
headscarf$	11967
headscarves$	11967
headstrong$	6132
health	11302 11342 17465
health$	12794 12795 13315 13873 14123 8294 8295 8296 8297 8298 10338 17369 17388 11307 17406 11321 11323 17413 12226 6000
healthier$	6376
healthy$	6417
heap$	14829
hear	10938
hear$	14509 5046
heard$	2727 4203 4204 5046 5175
hearin	11300
hearing$	5046 17386 5175 5980 5981 12312
hearings$	12312
hears$	5046
heart$	14777 11282 17369 5972
hearted$	16667 11745 11746 12029
heartless$	16545 6130 6162
heat$	4978 17305
heatin	5213
heating$	17535 11453
heavier$	5661
heavies$	11698
heaviest$	3601 5709
heavil	11314
heavily$	3579 17394 17400 17401 5663
heavy	4993
heavy$	7345 9809 10644 11233 5661 5664 5714 5793 5845 5846
heavyset$	6150
heed$	6343 6344 6345 6346 6347 12710 13988 13989 14310 8269 8270 8271 8272 8273 16146 16147 16148 16491 16585 16586 16587 16588 16589 16590 16591
heeded$	13072 13080
heedless$	111 112 6121 6122
heel$	17234
heels$	16002 16003 16004 16763 11967
height$	3465 3466 3467 15892 15893 15894 11901
held	12092
held$	6954 2759 15868 16560 16561 16562 16563 4473 4567 16934 4737 11120 17226 5037
helicopter$	5882
hell$	1045 1046 7860 14466 14485 5453
hellbent$	1299 1300 1301 1302
hellraiser$	6115
hellraisers$	6115
help	4582 4613 4649 4884 4929 11319
help$	6302 186 193 194 12591 12592 12710 12826 12833 12851 13117 13300 13437 13438 13440 13441 13448 13630 13635 7681 13995 14146 8198 14317 14318 14319 14795 14891 14905 8980 15442 15443 15444 15445 15472 15480 15481 15482 15483 15484 15486 15492 15493 15494 15495 15496 15575 15577 15828 16050 3731 3732 3733 3734 16082 16088 16102 16180 16201 16232 16270 16271 16272 16284 4227 4228 4229 16610 16619 4459 4460 4461 4462 16806 4659 4706 4879 4886 4962 17301 5021 17405 17431 11556 11581 11582 11668 11709 11810 11986 11991 11999
helped$	193 194 13302 14288 14289 14290 14291 14292 14906 16087 16093 16098 16101 16107 16169 16175 16213 16230 16256 16257 16258 16259 16260 16930 4879 4886 5021
helper$	13822 11567
helpers$	13822 11567
helpful$	4572 16930
helping$	193 194 8199 16270 16271 16272 10193 4879 4886 5021 11999
helpless$	9263 15580 15581 15582 15583 15691
helpped$	193 194
helpping$	193 194
helps	4884
helps$	193 194 4659 4879 4886 4962 5021 12000
hence$	3266 3267 3268 3269 3270 3271
henchman$	6103
henchmen$	6103
hepatitis$	6203
her	10818 10841 16968 10970 4790 5077 11337 5113 11366 5136 11377 5149 17489 17523 5204 5206 11455 17549 5237 12258 6067
her$	12329 12330 24 12361 6338 6351 6353 12440 116 117 120 124 125 6367 6369 132 6373 6429 6598 369 376 377 378 380 6623 384 6635 6636 6637 6638 6639 6640 414 417 452 6707 12813 6762 6790 6876 6921 6926 6937 7025 7091 7114 885 886 7132 7158 13247 922 924 925 7180 945 946 7186 13273 7188 7195 965 983 7253 7259 7261 1023 13388 7321 7357 1206 1208 1264 7529 7530 1328 1329 1331 7585 7591 7595 13752 7699 7740 7778 7855 7856 7918 7961 7962 1837 1840 14177 8130 14219 1933 8174 1935 8178 14346 14350 8265 14363 14394 2172 8471 14609 14646 8594 8717 14848 2660 8912 8913 15050 2733 9041 9043 9197 9213 15343 9271 15357 9272 9273 9275 15485 15610 9528 15620 9554 9618 9619 3381 3382 3383 15729 15740 9663 3424 9665 3438 15822 15823 15824 3532 3533 9805 9814 9815 9816 9842 3610 3623 3626 3634 3635 3655 3656 9911 3684 3685 16254 16279 10288 16444 10582 16719 16720 16721 16722 16723 16724 10673 16760 10677 10679 10686 16779 16845 11030 17372 11291 11293 17384 5060 5061 11303 5064 11312 11317 5081 11330 11353 11363 17452 5132 11376 5138 5139 11380 5141 5145 11389 5157 11402 5168 17496 11425 11443 11444 11446 17534 17541 17547 11464 11475 11477 5282 5298 5538 5539 5729 5730 12051 5860 5985 5986 5994 5995 6005 12247 6022 6034 12283 6059 6064 6075
herbert$	11704
herberts$	11704
heritage$	9856 9857 9858 9861
heroin	11306 17567 11485
heroin$	17073 17392 11315 17404 17571 11500
hers$	13242
herself$	6240 6242 12329 12330 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7674 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 8523 8524 8525 8526 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 2679 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11292 11451 11486 11516 11517 11565 11858 11859 12199
herselves$	11292 12199
hid$	3675 4413 4441
hidden$	13596 3675 16934 11984
hide	11026 4808
hide$	12621 6702 6703 6704 7271 7514 3675 4441 12175
hided$	4441
hides	4808
hides$	3675 4441
hiding	4808
hiding$	7271 14095 3675 16311 16312 16317 16318 16319 16322 16323 16324 16325 16326 16327 16328 16329 4441
hierar	16961 12096 12098 12176
hierarchy$	16947 16948 6172
high$	89 13385 13386 13387 7346 1111 1112 1113 1114 1115 13481 7443 1204 7445 2604 2605 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8868 8869 8870 16302 16303 16304 16337 10531 5482 5792
higher$	2604 2605 10881 5996
highest$	2604 2605
highlights$	11946
highly$	4993 5622
hijab$	11967
hijabs$	11967
him	10818 10841 16968 11337 17489 17523 17549 12258
him$	12329 12330 12361 12440 6537 6544 6545 6547 6550 12674 6592 12838 12914 12917 13001 13013 13058 13064 13118 7114 7195 13355 7348 7372 7384 7385 7386 7387 7400 13493 13494 13495 13496 13497 13498 13499 13500 13501 13502 13573 13611 13624 13626 13648 13658 13715 13752 7711 7712 7716 7728 7729 7731 7732 13917 13918 7961 7962 14128 14152 14186 14363 14394 14848 8912 8913 15343 15372 15485 15610 15620 9618 9619 15729 15740 15822 15823 15824 15833 16254 16279 16444 10582 16719 16720 16721 16722 16723 16724 16760 11549 11553 12051 12247 12283
himself$	6240 6242 12329 12330 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7674 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 8523 8524 8525 8526 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 2679 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11292 11451 11486 11516 11517 11565 11858 11859 12199
himselves$	11292 12199
hip$	17416 17417
hips$	17416
his	10970 4790 5077 5113 11366 5136 11377 5149 5204 5206 11455 5237 6067
his$	24 6338 6351 6353 116 117 120 124 125 6367 6369 132 6373 6429 6581 6598 369 376 377 378 380 6623 384 6635 6636 6637 6638 6639 6640 414 417 452 6707 12813 6762 6790 6876 12984 6926 6937 13057 7025 7091 885 886 7132 13242 7158 13247 922 924 925 7180 945 946 7186 13273 7188 965 983 7253 7259 7261 1023 13388 7321 7357 1206 1208 1264 7529 7530 13642 1328 1329 1331 7585 7591 7595 7699 7740 7778 13902 13919 7855 7856 7918 7938 1837 1840 14177 8130 14219 1933 8174 1935 8178 14346 14350 8265 8355 2172 14609 14646 8594 8717 2660 15050 2733 9041 9043 9197 9213 9271 9272 9273 9275 9528 9554 3381 3382 3383 9663 3424 9665 3438 3532 3533 9805 9814 9815 9816 9842 3610 3623 3626 3634 3635 3655 3656 9911 3684 3685 10288 10673 10677 10679 10686 16779 16845 11030 17372 11291 11293 17384 5060 5061 5064 11312 11317 5081 11330 11353 11363 17452 5132 11376 5138 5139 11380 5141 5145 11389 5157 11402 5168 17496 11425 11443 11444 11446 17534 17541 17547 11464 11475 11477 5282 5298 5538 5539 5729 5730 5860 5985 5986 5994 5995 6005 6022 6034 6058 6064 6075
hisself$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11486 11516 11517 11565 11858 11859
histor	4597
historic$	10837
history$	1321 1322 1323 1324 1325 1326 1327 4220 17001 10916 5173 11632 12240 12278 12316
hit	17484 17493 5169 17501
hit$	14060 15626 4530 4977 17494 11409
hitch$	3628
hitched$	3628 9869
hitches$	3628
hitching$	3628
hits$	17494
hiv	6211
hoist$	1355
hold	4808 4921
hold$	12450 6702 6703 6704 6954 7271 13920 13925 14502 14503 14504 14505 14506 14894 8995 8996 8997 8998 2759 9011 9012 9286 9287 9288 3314 3315 3328 3329 3330 4473 4567 10840 10900 17130 11047 5036
holdin	16963 11032 17124 4808 11481
holding$	7271 2759 15476 9760 16898 17118
holds	16963 4808
holds$	6954 2759 3314 3315 3328 3329 3330 4473 4567 10894 10900 16990 17130 11047
hole$	13865 13866
holes$	13865 13866
holmes$	17063
home	11378 17469 17495 17523
home$	12491 12492 12802 12826 12839 12877 12878 13083 13084 13126 13127 13144 13145 7297 7298 13450 7432 7434 13576 13580 7556 7557 7558 7618 14013 14142 14143 14187 14235 8595 8888 14979 14980 2679 8936 15257 15435 15440 15568 15788 15812 4529 17062 17076 4932 11176 5019 17443 17463 17464 17476 17477 17492 17496 17500 17507 17514 17515 17522 17529 17531 5207 17539 17559 11771 5834 6025 12285 12286 6057 12298 12299 12300
homele	17484 6232
homes$	12877 12878 13450 14979 14980 15440 17062 4932 11176 5019 17528 11771 12292
honest$	8093 14180 16075 16087 16093 16098 16107 16169 16175 16213
hood$	3658 16001 9924 9925 3686 3687 5461 11967 5731 12141
hooded$	5375 5658 5732 12141 6151
hoodie$	15985 15986 15987 15996 11967 11969 11972 6157
hoodies$	15034 8949 9874 9875 15985 15986 15987 15988 15989 15993 15994 15995 15996 15998 16006 11967 11969 11972 6157
hoodlum$	6101 6103
hoodlums$	6101 6103
hoodrat$	6101
hoodrats$	6101
hoodrich$	6156
hoods$	15034 8949 3658 15993 15994 15995 15998 16001 16002 16003 16004 16006 9924 9925 3686 3687 11967 11969 5731 12141
hoody$	15985 15986 15987 11972
hook$	1696
hooked$	12412
hooligan$	14604 11617 6101
hooliganism$	6101
hooligans$	14604 14626 14627 14628 11617 6101
hoot$	16559
hoots$	16559
hop$	7268 2129 2130
hope$	10076 10206 3967 4216 4217 16959 12001
hoped$	4216 4217
hopeless$	8508 8777 3854 3855 5418 5529 5533 6130 6162
hopelessly$	6162
hoper$	14592 14605 14606 14607 11644 11659
hopers$	14592 14605 14606 14607 11644 11659
hopes$	4216 4217 16959
hoping$	4216 4217 16959
hopings$	16959
hopped$	2129 2130
hopping$	7268
hops$	2129 2130
horde$	2186 2187
hornet$	7684
hornets$	7683 7687
horrendous$	14919 14920 14921 14922 14923 14924 14925 14926 14927
horrible$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5479
horrid$	5479
horror$	11617
horrors$	11617
hospit	5084 11327 17484 11399 5230
hospital$	11324 17413 17414 17415 11332 17419 17485 11470 5834 6005
hospitalised$	6219
hospitalized$	6219
hostel	11435
hostel$	17521
hostile$	2579 2580 2581 2582 2583 14928 14929 10548 4980 5535 6128 6163
hostility$	14989 14990 2667 2668 16869 16870 16871 16872 16873 11545 11778
hot	11267 11271 5947
hot$	5213 5543
hotel$	12904 12905 12906 12907 6822 6823 6824 6825 13355 13656 13881 13882 13883 13884 13885 14681 14682
hotels$	13057 13355
hothead$	11643 6116
hotheads$	11643 6116
hotspot$	17353 17357 5944 12187
hotspots$	17353 17357 12187
hounding$	16884 16885 16886 16887
hounds$	13836
hour$	5124
hours$	14622 14687 17431 5106 5124 17562 11874 12070
house	11378 17469
house$	12904 12905 12906 12907 6822 6823 6824 6825 13355 13549 13550 13656 13660 13881 13882 13883 13884 13885 13963 14132 8595 15230 15257 15261 15266 15267 15268 15269 15270 15313 15314 15315 15440 15788 15812 17062 11152 11176 17464 17496 17514 17516 17529 5207 17539 12300
househ	11378
household$	14980 15230 15257 15261 15440 15788 17464 11385 11771
households$	14980 15440 11771
housemates$	9127 9128 9129
houses$	13355 17062 11176 17528
housin	17465
housing$	10338 4932 17478 12295
how$	12616 12617 13388 14166 14177 15044 9295 9296 3064 9457 9458 9596 9598 15811 4840 11542
hub$	10815 16903 16908 16922 16952 10873 10902 10908 10910 17003 17007 17008 17010 17013 10937 17026 17033 17165 11096 17230 11182 11186 17273
huge$	6337 3565 9824
hulking$	6151
hundred$	7953 9753
hung$	13103 2118 2132 2133 15035 3672 3673 3674 11899 11983
hungry$	11809 12301
hunt$	2075 8315 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458 16339
hunted$	2075 8315 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
hunting$	2075 8315 2076 2077 2078 2079 2080 2081 2458
hunts$	2075 8315 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
huntted$	2075 8315 2076 2077 2078 2079 2080 2081 2458
huntting$	2075 8315 2076 2077 2078 2079 2080 2081 2458
hurl$	1551 1552 1553 1554
hurled$	1551 1552 1553 1554
hurling$	1551 1552 1553 1554
hurlled$	1551 1552 1553 1554
hurlling$	1551 1552 1553 1554
hurls$	1551 1552 1553 1554
hurried$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
hurry$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
hurt	5169 17501 5959
hurt$	12377 12385 6480 6481 6482 6483 6484 6485 6486 6487 248 249 250 12825 13179 13199 13529 13592 7576 7577 13688 13689 13690 13702 13703 14035 14036 14060 14062 14706 15608 15609 15612 15627 15628 9543 16069 16070 16071 16110 16305 16306 16307 17494 11409
hurting$	12418 12419 12420 12421 12422 7451
hurtle$	1527
hurtled$	1527
hurtles$	1527
hurtling$	1527
hurts$	14035 14036 9524 9525 15732 17494
husband$	17461 17472 17480 17487
hush$	4410
hushed$	4410
hushes$	4410
hushing$	4410
hussies$	6118
hussy$	6118
hustlers$	6141
hyde$	14824
hydroc	5968
hydrocephalus$	12208
hyena$	11698
hyenas$	11698
hygien	11300 11302
hygiene$	17386 17388
hype$	13904
hyper$	5273 6130
hypersexual$	6094
hypersexualised$	6094
hypocritical$	6162
hysterical$	6130
i$	2850 3988 4471
ic	5901
ic$	3560 5660
ic0$	6148
ic1$	6148
ic2$	6148
ic3$	6148
ic4$	6148
ic5$	6148
ic6$	6148
ic7$	6148
ic8$	6148
ic9$	6148
ice$	13824
idea$	12634 7568 7569 1330 7571 1332 1333 1334 13801 10554
ideas$	12633
identi	16913 4602 16940 4630 4646 4651 17066 4784 4787 4790 4792 4804 11044 4853 17212 5022 5865 12139
identical$	9902 5719 5732
identically$	3578 5685 11966 11968
identified$	2213 2247 2625 4672 4739 11030 5239 5887 12128 5892 12141
identifies$	4641 4672 17078 4923
identify$	12710 4637 4641 4672 17068 17078 4923
identifying$	4641 4923
identities$	10849 10952
identity$	10849 4610 10952
idiot$	11698
idiots$	11698 12036
idle$	11801 6130
idleness$	2209 2210 14991 14992 11779
idly$	10539 12023
idolise$	682 683 684 685 686
idolised$	682 683 684 685 686
idolises$	682 683 684 685 686
idolising$	682 683 684 685 686
iep	6011
iep$	12251
ieps$	12251
ies$	15229
if$	12729 12782 741 742 743 744 745 746 747 748 749 750 751 752 753 13092 13093 13098 13101 13102 777 778 779 780 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 824 825 826 827 828 829 830 831 832 833 834 835 836 837 978 13744 8061 1822 1824 1825 14220 8580 8581 14836 9789 9790 9791 4094 4294 4295 4783 17345
ignor$	1670 1671 1672 4569 5331
ignorance$	14228 6162
ignorant$	6130 6162
ignore$	12577 12746 12775 12777 12778 12779 7231 2141 2142 16337 4451 4452 16804 5356 5747 5819 5820 12067
ignored$	12577 7231 1670 1671 1672 14147 2141 2142 16052 16337 4451 4452 16808 16809 16810 16811 4569 5331 5356 5747 5808 12054 5819 5820 12067
ignores$	12577 7231 2141 2142 16337 4451 4452 5356 5747 5819 5820 12067
ignoring$	12577 7231 1670 1671 1672 2141 2142 16337 16546 16547 4451 4452 16884 16885 16886 16887 4569 5331 5356 5747 5819 5820 12067
ignorred$	1670 1671 1672 4569 5331
ignorring$	1670 1671 1672 4569 5331
ignors$	1670 1671 1672 4569 5331
ill	17484 11399
ill$	139 140 3636 3660 17485 5491 5508 5558 5560
illegal$	12864 8003 5518
illegals$	6125
illnes	17465 17467
illness$	12189 12225
image$	12941 6856 6857 6858 12952 6889 6890 651 652 907 13358 13899 13904 15510 10749 16917 10832 4593 10869 4701 4703 17095
images	10920 4691 10931 10932
images$	12941 6856 6857 6858 12952 6883 644 12971 6889 6890 651 652 13064 13358 15510 15525 16917 10832 4593 16941 16942 16950 10869 4684 10930 4701 4703 4708 17094 17095
imbecile$	6118
imbeciles$	6118
imei$	4573
immaculately$	3578 5685
immature$	6130
immaturity$	12721 12722 12723 12724 12725 12726 7164 7165 8077 1838 1839 8080 2209 2210 14991 14992 11779
immensely$	17347
immigrant$	11758
immigrants$	11758
immigration$	17465 17471 6062
imminent$	17214
immoral$	6132
immune$	3203 3204 3287
immuni	6215
impact$	16197 16198
impaired$	12474 12475 12476 12477 12221
impairment$	12189 12220
impenetrable$	6121
impetigo$	6203
implan	5069 11309
implant$	17395
implausible$	14498 14499 14500
implicated$	530 531 532 533 534 5239
importance$	8037
important$	4962
impos	4916
imposed$	11173
imposing$	5661 6151
imposs	4801
impossible$	8233 8237 14485 2565 2566 2567 2568 2569 2570 3038 3039 3040 3854 3855 11041 5759
impress$	15609
impressed$	11588
impression$	12634
impressionable$	6130
impris	17465
imprisoned$	17184
improv	4576
improvement$	16292 10207
imprudent$	1925 1926 5337 6122
impudence$	2209 2210 14991 14992 11779
impulse$	8261 8930
impulsive$	12474 12475 12476 12477 6130
impulsivity$	8080
in	5086 11374 5998
in$	198 6466 232 12620 12621 12668 12669 12671 12673 6723 6770 6775 6778 6788 6792 6793 6794 645 6894 6895 6896 6898 6963 6964 6965 6968 13144 13145 13271 7251 7254 13341 7302 7337 1121 1154 13576 13580 7524 13652 7744 7761 7795 7812 7813 1656 1657 14317 8374 8383 8424 14519 8456 8475 14562 14563 2238 8556 14643 14655 8690 8691 8692 8693 8721 8722 8803 14957 8872 8907 8914 8959 9017 9021 15246 9212 9243 3141 3142 9586 3521 3522 3556 15883 15886 9820 9839 9843 9844 3631 3662 3663 15992 9907 9912 9916 9920 3681 3682 3683 9928 16262 16269 10261 10300 10346 16499 16544 10680 16829 16904 10939 10944 10977 4782 17118 17122 17135 11141 11149 17279 11280 11281 11298 11329 5092 11333 11351 11354 11359 11377 11426 11430 11432 11438 11442 11462 5233 11501 5344 5581 11823 11947 5723 11966 11968 11998 12002 12014 5836 12128 12219 12230 5991 6047 12289 12294 12314
inability$	6624 385 386 387 388 389 390
inaction$	7126 16840 12071 12073
inadequacy$	6162
inadequate$	6162
inadequately$	6162
inappropriate$	12864 6855 14451 15960 15961 5352 11732 5535 5732
inappropriately$	3578 5685 11966 11968
inattention$	12071
incapable$	184 5757 12009
incessantly$	6160
incest$	17498
inch$	9147 15798
incident$	17101 17554 12281
incidents$	17158 17190 12281
inclin	11068
inclination$	10176 16263 16264 16265 16266 16267 16268
include$	12128
included$	5229
income	17465
income$	12278
incompetence$	6162
incompetent$	6162
incompetently$	6162
inconsistent$	14498 14499 14500 14914 14915 14916 14917 2592 5525
incorrect$	5725
incorrigible$	6132 6133
increa	5028 5931
increase$	4909 11255
increased$	17304
increases$	11255
indecent$	6855 6866 7272
indefensible$	16645
indepe	12294
independence$	17425
independent$	9163 9165 3186 3187 3188 3189 3474 3540 3553 11392 11862 5623 11895
indestructible$	11870
index	12096
index$	17099 11051
indian$	3580 9827
indica	10838 12092
indicate$	17107
indicates$	17107
indifference$	16638 16840 16869 16870 16871 16872 16873 12071 12073 6162
indifferent$	12009 6162
indiscriminate$	1062
indisputably$	6160
indivi	17351 5032 12151
individual$	2360 14796 14825 14826 14827 14828 14867 14931 14959 14960 14961 14962 14963 14964 14975 15841 15883 15886 16957 4789 17351 11686 11769 11824 6014
individuals$	14444 14445 14446 14447 2360 14796 14825 14826 14827 14828 14867 14931 14959 14960 14961 14962 14963 14964 14975 15841 15883 15886 4789 11163 11686 11719 11769 11824
indoors$	13144 13145
inducement$	13906 13907 13908 13909 13910 13911 13912
indulge$	538 539 540
indulged$	538 539 540
indulges$	538 539 540
indulging$	538 539 540
ineffective$	6162
ineffectual$	6162
inept$	6162
ineptitude$	6162
inevitable$	3803 3804 3805 3806 3807 3808 3856
inevitably$	12010 6160
inexcusable$	10660 16747 6162 6163
inexcusably$	6162
inexplicably$	6164
infamous$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5583 6135
infant	17446
infatuated$	675 676 677 678 679 680 681
infection$	12189
infested$	2188 2189
inflexible$	16729
inflicted$	11540
influe	17335
influence$	14528 11628
influenced$	12377
influences$	14528 11628
influential$	16978
inform	10824 4594 4699 4884 4929 5851 12092 5931
inform$	16910 4589 16927 4611 4612 10939 4879
informant$	17185 12091
informants$	12091
information$	12591 12592 8095 16624 10578 4459 4460 4461 4462 10828 16926 16927 4603 16960 4683 11091
informed$	6374 135 6631 9185 10911 4879
informing$	4611 4612 10939 4879
informs$	4611 4612 10939 4879
ingrate$	6118
ingrates$	6118
ingratitude$	2209 2210 14991 14992 11779
inhale	6213
inhaler$	12235
ining$	10939
initia	4976
initiative$	11216 5942
injection$	17398
injections$	17398
injunc	11106 11169 11170 11469
injunction$	17192 17193 4869 11114 17200 17249 17255 17256 11171 17260 17263 17555 17561 12161
injunctions$	4869 17200 17249 17255 17256 11171 17260 17263 12161
injuries$	13350 13351 14263 14264 12225
injury	11282
injury$	13350 13351 14263 14264 17368 12225
inmate$	11712
inmates$	11712
inner$	3563
innocence$	8173 15283
innocent$	7255 1016 7257 15224 15225 15226 15227 9240 9241 9242 9263 9431 9432 9433 9434 15691 11850 11868
innocents$	15219 15220 15221 15222 15223 15330 15331 15332 15333 15349 15351 15352 15353 15354 15355 15356 15693 11849 11868
inpati	6216
input$	6471 12558
inquir$	4806
inquiries$	4806
inquirs$	4806
inquiry$	4806 12125
ins$	10939
insane$	11770
inside$	12621 12668 12669 12671 12673 13144 13145
insight$	14378 14379 9306 3067 3068 9309 11583
insist$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insisted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 14089 5307
insisting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insists$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insistted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insistting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insolence$	2209 2210 14991 14992 11779
insolent$	6130
insomn	6199
inspec	4575 10816 10817 4579 10822 16913 10851 10852 10853 4614 4615 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 4752 11079 4856 11102 11144 4942 4946 11187
inspector$	10815 16903 16908 4591 16937 16938 16939 10854 10855 16952 10873 4658 10902 10908 10910 17003 17007 17008 17010 10937 17024 17026 17033 10992 17165 11096 17230 11182 11186 17273 12181
instag	4861
instagram$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940
instal	4940
instead$	13581 13582 13583 16816 16818 16875 16876 16878
instigator$	12133 6104
instigators$	12133 6104
instinct$	11884
instincts$	11882 11884
institutional$	5775
instructed$	4606 4756 11007
instructions$	13317 13986 13987 11596
insuli	6202
insulin$	11311
insulting$	3025 3026 3027 3028 3029 3030
insults$	12666
integrated$	5885
intel	5851
intel$	12091
intell	4657 17064 12096 12139
intelligence$	16624 10834 16921 10836 16923 16944 10897 10927 17015 10936 17025 11010 11050 4842 11091 5852 12093 5854 6168 6182 6188
intend	4594
intended$	4962
intens	4993 5931
intensive$	11233 11326 6077
intent	4974
intent$	1299 1300 1301 1302 12323
intention$	10176 16263 16264 16265 16266 16267 16268
intentions$	10176 16263 16264 16265 16266 16267 16268
intents$	2989
interc	10998 6184
intercepted$	17084
intercourse$	11509
intere	4594
interest$	6563 6564 12667 13259 13584 13585 15093 15094 15095 15096 16079 16201 10176 16263 16264 16265 16266 16267 16268 16491 16585 16586 16587 16588 16589 16590 16591 10509 10510 10511 10512 10513 10726 16820 16821 16822 16823 4603 4706 17115 12068
interested$	3747 9988 10183 10413 16565 16633 10693 10772 16901
internally$	6017
internet$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940 5285
interr	17000 10974
interrogate$	4841
interrogated$	17060
interrogateing$	4841
interrogates$	4841
interrupt$	12003 12011
interrupted$	12003 12011
interrupting$	12003 12011
interrupts$	12003 12011
interruptted$	12003 12011
interruptting$	12003 12011
interv	4787 5232
intervene$	16610 16803 16806 17208
intervened$	16488 16620
intervention$	6471 12558 14905 16050 17557 11986 12318
interventions$	6471 12558 14905 16050 3731 3732 3733 3734 11986
interview$	4841 5228
interviewd$	5228
interviewed$	4817 5218 5228
interviewing$	4841
interviews$	4841
intimate$	6855 700 701 702 703 7272
intimidate$	2135 2136 2137 5354 12011
intimidated$	2135 2136 2137 15608 5354 12011
intimidates$	2135 2136 2137 5354 12011
intimidating$	12418 12419 12420 12421 12422 2135 2136 2137 15029 5354 5535 5684 12011 6128
into	4570 5086 5853
into$	12386 12444 12621 12668 12669 12671 12673 12806 6781 6782 6783 6785 6966 6967 6968 13261 7294 7295 7296 13576 13580 13622 13652 1503 7744 7761 13853 13854 7771 7772 7774 7795 7816 7817 7818 7819 14104 14105 14106 14107 14109 14110 14111 14242 14380 14381 14382 14383 14384 8461 8462 8801 15100 10935 4773 17122 11046 5233 5991 6047
introd	4921
inured$	3203 3204 3287
invariably$	6160
invest	10896 10946 4853 17212 5023 17508 5914 6066 6189
investigate$	16610 16806
investigating$	10896
investigation$	16966 17032 4806 17205 17210 12306
investigationies$	4806
investigations$	16966 4806 17205 17210
investigationy$	4806
investigators$	16982
invincible$	13605 6144
invitation$	13906 13907 13908 13909 13910 13911 13912 9966 3727 9968 3729 3730
invitations$	9966 3727 9968 3729 3730
invite$	12350 6265 44 323 324 340 341 342 343 344 345 346 347 6596 6597 849 850 7173 1250 1251 1252 1253 1254 7498 7499 1556 1557 1558 1559 5296 5301 5305
invited$	12350 6265 44 323 324 340 341 342 343 344 345 346 347 6596 6597 849 850 1250 1251 1252 1253 1254 7498 7499 13740 13741 1556 1557 1558 1559 5296 5301 5305
invites$	12350 6265 44 323 324 340 341 342 343 344 345 346 347 6596 6597 849 850 1250 1251 1252 1253 1254 7498 7499 1556 1557 1558 1559 5296 5301 5305
inviting$	12350 6265 44 323 324 340 341 342 343 344 345 346 347 6596 6597 849 850 1250 1251 1252 1253 1254 7498 7499 1556 1557 1558 1559 16270 16271 16272 5296 5301 5305 11999
involv	17119 17140 12129
involved$	12377 12385 530 531 532 533 534 535 536 537 13400 2184 2563 16221 16223 16311 16312 16317 16318 16319 16322 16323 16324 16325 16326 16327 16328 16329 16807 16977 11032 17151 11066 11094 5239 11606
involvement$	530 531 532 533 534 13244 2184 11049 11093 11606
involving$	17141
iq$	6197
irish$	3580 9827
iron$	15599 15600
irredeemable$	6133
irresponsible$	114 115 6376 1834 5250 5334 6122 6162
irresponsibly$	6086 6162
is	4623 10903 17409 5953
is$	6388 6394 382 383 564 6902 870 871 1019 7864 2051 2168 8434 8435 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8673 2458 2526 2537 2541 2551 2572 2577 8828 8833 2612 2631 2640 2641 2642 2643 2644 2645 8933 15119 15120 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2897 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9676 9677 3499 3515 15883 15886 3572 3584 15949 9892 3680 3717 9971 10091 4000 10262 4068 4069 10448 10459 4307 4308 10559 10580 4403 10699 4467 4468 16832 16855 4581 10848 16970 10885 10913 10993 11004 17103 11023 4824 11128 11252 5096 11404 5191 5224 5267 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 5630 11899 11947 11948 5796 5823 12128 5977 5982 5984 5987 5988 6017 6019 6042 6050 6063 6064 6069 6079
island$	11974
isolated$	404 405 406 407 8466 8467 8468 8469
isolation$	13350 13351 1116 14556 16338 5111 11641
iss$	6077
issu	4680
issue$	14326 14985 4590 10831 4592 4931 4977 11606 11776 12240
issued$	4590 10831 4592 16919 11008 11108 4931
issues$	14985 4590 10831 4592 10870 4931 4977 11606 11776 12240
issuing$	4590 10831 4592 4931
it$	12351 12993 13064 13168 13169 13174 7167 944 7206 13300 7220 13337 7323 7394 13508 7457 13545 13546 13600 13609 7583 1414 13774 13855 13946 1624 1625 13982 7899 14015 8015 8649 2477 14849 2679 15044 8967 15467 9444 15532 9448 9537 9561 9585 15672 15673 15674 15675 15676 3789 16141 16326 16327 16328 16329 16341 16358 10330 16420 10397 10398 4208 4209 16614 16623 10641 10649 10650 10652 4420 4421 16790 16791 10739 10762 11539 11756 12060
itch$	1448 1449 1450 1451
itched$	1448 1449 1450 1451
itches$	1448 1449 1450 1451
itching$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1448 1449 1450 1451 5307
itchy$	8665
its$	6756 12874 888 7131 1022 1024 1263 7528 8177 9040 16418 10564 10575 10653 10673 10677 10679 16767 16768 10684 10686 10687 16779 16797 10713 10751 10752 16845 4529 10770 10778 10779 10860 4777 11249 11443 5776 12050 5824 5833 5860
itself$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 16655 10710 11486 11516 11517 11565 11858 11859
jacket$	15957 15985 15986 15987 15996 11967 11972 11980
jackets$	15957 9874 9875 15985 15986 15987 15988 15989 15996 11967 11972 11980
jail	11399 11473
jail$	16248 17460 17485 17559 5459
jailbait$	6118
jailed	17467
jailed$	17184 11463
jailer$	13309
jailers$	13309
jamaican$	3580 9827
january$	12879
jaundice$	6201
jaw$	17416 17417
jaws$	13829 13832 17416
jealous$	6130
jeans$	9874 9875 15985 15986 15987 16002 16003 16004 3679 16009 11967 11972 5743
jekyll$	2498
jeopardise$	10 5246 5247
jeopardised$	10 5246 5247
jeopardises$	10 5246 5247
jeopardising$	10 5246 5247
jeopardize$	10 5246 5247
jeopardized$	10 5246 5247
jeopardizes$	10 5246 5247
jeopardizing$	10 5246 5247
jeopardy$	12326 12327 12337 11172
jewellery$	15985 15986 15987 11967 11972
job	17465
job$	13458 13459 13460 13461 13462 13463 16386 16495 16496 16497 16498 16511 16512 16513 16514 16515 16516 16517 16518 16519 16520 16648 16652 16660 16879 16880 16881 16882 16883 16966 12047 12087
jobs$	16511 16512 16513 16514 16515 16516 16517 16518 16519 16520 16879 16880 16881 16882 16883 16966 12087
jobsworth$	6162
jobsworths$	6162
joggers$	15985 15986 15987 15988 15989 16002 16003 16004 3679 16006 11967 11972 5743
join$	12746 12775 16110
joined$	1041 1042
joint	5016 5931
joint$	11256 5885
jointly$	1006 5306
joke$	14681 14682 12046
joker$	11698
jokers$	11698
journe	17088
judge$	15115 15116 15342 9259 9260 9261 9262 9316 3104 9345 9346 9347 15870 16803 4905 5223
judged$	6379 2611 2628
judgement$	148 149 150 151 7232 13556 14004 14005 14006 14007 14008 14009 14010 14011 14202 11558 12047
judges$	4905
judging$	9259 9260 9261 9262 3104 9345 9346 9347
judgment$	148 149 150 151 13556 14202 11558 12047
july$	12879
jump$	7268 1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
jumped$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
jumper$	15985 15986 15987 11972
jumpers$	9874 9875 15985 15986 15987 11972
jumping$	7268 1521 1522 1523 1524 1525 1526 4548
jumpped$	1521 1522 1523 1524 1525 1526 4548
jumpping$	1521 1522 1523 1524 1525 1526 4548
jumps$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
june$	12879
jungle$	15666
junkie$	6111
junkies$	6111
just$	6400 6460 6464 718 6981 6985 842 1002 1007 7455 7586 7587 1618 1619 14209 14210 14211 14212 2679 3299 3790 3826 3827 3828 3829 3968 4242 4243 5749
justice$	15031 15032 10343 17223 17224 17405 17551 17552 11471 17558
justification$	12045
justified$	17301 11705
juvenile$	5391 5394 5404 6147
juveniles$	6147
keen$	314 315 320 462 463 464 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7834 13921 13922 13923 13924 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 4434 4435 10777 16901 16959 5307
keens$	16959
keep	11026 4983 5030
keep$	64 12529 6488 12589 6526 12620 6629 6670 12775 12777 12778 6766 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 7013 13150 7065 7066 909 910 7190 951 7192 7193 7194 7237 7238 7239 7240 7241 1234 7510 7513 13920 13925 7963 14055 14068 14069 14161 1936 1940 1954 14310 14319 2119 8421 15342 9292 9293 9294 9297 9298 9300 9301 9304 9350 9366 15751 15752 15870 16082 16088 16102 16381 4127 4128 4129 4531 4567 4589 4727 17301 4979 5263 11991
keeped$	12529
keeping$	12529 12805 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 1936 1940 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 1955 9292 9293 9294 9297 9298 9300 9301 9304 9350 16663 4567 4727 4979 5263
keepped$	12529
keepping$	12529
keeps	4983
keeps$	12529 6489 12589 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 909 910 1234 2120 8421 3602 4567 4727 11047 4979 5263
keg$	14736
kegs$	14736
kept$	12529 6490 12589 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 13065 13072 13080 13133 13134 7049 13136 13137 7055 816 817 7058 7059 13146 13147 13150 7065 7066 909 910 1234 8064 14237 8421 16214 16215 16216 16217 4045 16381 4127 4128 4129 16620 4411 4412 4567 16934 4727 17304 5033 5127 5263 12067
ketami	11306
ketamine$	13362 17392 11315 17402 17404 5997
key	10912 17276
key$	10684 10819 16978 16998 17215 17220 17446 5440 5887 5890 5892 5893
kg$	17383
kick$	6330 91 6333 1442 1443 1444 1445 1446 1447 14706 16109 4450 17494 5537
kicked	5169
kicked$	1442 1443 1444 1445 1446 1447 4450 17494 5169 11409 5170 5537
kicking$	1442 1443 1444 1445 1446 1447 14095 8551 14694 14695 15626 4450 5537
kickked$	4450
kickking$	4450
kicks$	12822 13947 4450 17494 11569 5537
kid$	2360 14713 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15142 2998 2999 15366 15694 15780 15781 15782 15783 11609 11616 11627 11696 11769
kidney	11294 17381
kidney$	17380
kids$	14461 14471 14472 14473 14474 14512 14514 14523 14524 14525 14526 14531 14534 2360 14713 2427 2428 2429 2430 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 15020 15142 2874 15213 15219 15220 15221 15222 15223 15300 2998 2999 15330 15331 15332 15333 15349 15351 15352 15353 15354 15355 15356 15364 15587 15590 15591 15694 15780 15781 15782 15783 11499 11609 11616 11627 11696 11719 11769 11816 11849
kill	5959
killed	17493
kilo$	17383
kilos$	17383
kind$	12406 13547 14459 2380 2382 2383 2384 15469 15470 15471 9527 15956
kingpin$	6103 6109
kingpins$	6103 6109
kings$	14814
kinshi	5179
kinship$	11419
kiss$	12621
kissed$	6554 12998
kissing$	13035
kitche	11441
kitchen$	17527
kitted$	3637 3638 3639 5726
knack$	1225 1226
knew$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12599 12600 275 276 277 278 279 6520 6521 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1197 13876 1650 1651 1652 1653 1654 1655 1763 1841 8082 8083 2720 2721 2729 2730 2731 2732 2791 2793 2794 2795 2796 2881 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16356 4203 4204
knife	17567
knife$	12790 12856 13357 13856 13858 8280 8281 8342 8343 8344 16335 11013 4924 4939 11180 11461 17554 17564
knives	16914 16924 17124 17167 17187 4922
knives$	12788 13357 8342 8343 8344 14873 15529 9445 16334 4608 17112 17133 17134 11162 11554
knock$	2118 2132 2133 15626 17104
knocked$	2118 2132 2133 9969
knocking$	2118 2132 2133
knockked$	2118 2132 2133
knockking$	2118 2132 2133
knocks$	2118 2132 2133 15668
know	4630 4646 4654 4719
know$	197 238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12599 12600 275 276 277 278 279 6520 6521 326 12664 6853 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13579 1650 1651 1652 1653 1654 1655 1763 8071 8072 1841 8082 8083 8089 8090 8648 2409 2492 14875 2720 2721 2722 2723 2729 2730 2731 2732 2757 2791 15118 2793 2794 2795 2796 2881 3046 3047 3048 3055 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 15745 15746 3489 3490 3491 15836 15868 10230 16356 16481 16482 10555 10556 10557 10812 16902 16940 4625 4632 4637 4652 10960 4764 4819 11100
knowed$	2881
knowing$	6469 230 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13876 1763 2801 2881 15516 3219 9461 9462 9463 10812 11833 11842 11875
knowingly$	13030 13031 706 13054 11531 11532 5293 6096
knowledge$	2764 2766 15124 9205 15292 9225 15312 9306 3067 3068 9309 15663 9725
knowledgeable$	2801 15516
known	4691 10931 10932 17057 4787 4790
known$	12412 238 264 7370 1181 1182 8071 8072 14159 8089 8090 14203 14204 8119 8120 14416 14444 14445 14446 14447 2306 2307 2308 2309 2310 2311 2312 2313 8716 2705 8946 8947 2881 10316 4203 4204 16936 4623 17045 11030 17117 4798 4822 4825 4850 5219 5352 5391 5395 5404 5584 5887 5890 5892
knows	4719
knows$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12599 12600 275 276 277 278 279 6520 6521 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1650 1651 1652 1653 1654 1655 1763 1841 8082 8083 2492 2720 2721 2722 2723 2729 2730 2731 2732 2758 2769 2791 2793 2794 2795 2796 2881 3046 3047 3048 3056 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16356 16902 4764 11100
knuckle$	15925
knuckles$	15925
kudos$	14395 14428
kurdish$	3580 9827
label$	11982
labelling$	16884 16885 16886 16887
labels$	14873 11967 11982
labour$	11755
lac$	5576 5577 6134
lack$	109 1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2571 2692 4494 10735 10736 10737 5318 5343 5363 5414
lackadaisical$	16666 6162
lacked$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5318 5343 5363 5414 5525
lackey$	6103
lackeys$	6103
lacking$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 16785 16786 16787 16788 5318 5343 5363 5414
lacks$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5318 5343 5363 5414 5525 5574
lad	17178
lad$	13568 14550 14551 2360 14713 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 2998 2999 11455 11615 11627 11639 11696 11769 11846 11926 11949
ladies$	2935 3003 15730 3473 15800
lads	10818 17004 10929 10951 17043 17088 17089 17091 11037 17132 4834 11086 4858 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 5032 5895 12156
lads$	12441 12622 12648 12651 12672 384 12735 6653 414 452 12881 12913 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 13420 13425 13426 13427 13428 13429 13430 7360 7400 13554 13555 13569 13578 1328 1329 1331 7621 13743 13767 7709 13808 13811 7950 7961 7962 8024 8032 14137 1843 8122 8285 14405 14412 14435 14452 8368 8404 2165 2166 2167 2172 14512 14514 2195 14531 14534 14535 14550 14551 14631 2359 2360 14713 2427 2428 2429 2430 14796 14825 14826 14827 14828 14862 14931 14959 14960 14961 14962 14963 14964 14975 2660 14993 15055 15056 15057 15058 9091 2860 2874 9176 9177 9178 9179 2998 2999 15349 15611 3533 15927 3635 3684 3685 16030 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 10128 16225 10140 3986 10231 10232 3995 10236 10247 16389 10604 16710 16761 10790 17123 4829 4831 4843 17170 17172 11098 4897 17274 17307 11615 11627 11639 11686 11696 11719 11769 5538 5539 11846 11926
lady$	2904 15232 15233 15234
lager$	17396
laid$	67
lair$	13829
lairy$	6121
lambs$	15693
lame$	16666
lamentable$	6162
land$	0 1 3298
landded$	0 1
landding$	0 1
landed$	0 1 12348 6263 13318 3298
landing$	0 1
landlord$	13716 1398 10330 10335 10336 4105 16824 10765 16891 16892 17475 5834
landlords$	17006
lands$	0 1 3298
landscape$	14516 14775
language$	11284
lank$	5705
lanky$	9846 6151
lap$	883 1659
laped$	883 1659
laping$	883 1659
lapped$	883 1659
lapping$	883 1659
laps$	883 1659
large$	9807 9809 5661 6151
largely$	1006 4467 4468 5823
larger$	5661
lashes$	11940 11946 11953 11967
lass$	11846
lasses$	11846
last$	10246 5110
late$	13524 2679 16302 16303 16304 16337 16553 16554 16555 16729 16800 10715 17390
laugh$	6336 13444 13944 13948 2026
laughable$	16666
laughed$	2026
laughhed$	2026
laughhing$	2026
laughing$	2026
laughs$	13945 13947 2026
launderette$	17512
law	11456
law$	2283 2284 2285 2286 2294 2297 14648 2462 9574 3340 17542 5867
lawless$	5529 11770 6130
lawlessness$	2209 2210 14991 14992 11779
lax$	1062 4336 4337 4338 4339 16729 16785 16786 16787 16788 10715 5807
lay$	67 6648 6649 6650 6651 1359 14723 5915
layabout$	6101
layabouts$	6101
laying$	67
lays$	67 14723 14724
lazily$	6162
laziness$	2209 2210 14991 14992 11779 6162
lazy$	4336 4337 4338 4339 10715 5715 5807 6130 6162
lead	4884 12172
lead$	12338 297 298 299 300 301 302 352 353 354 1160 1161 1162 1163 1476 1477 1478 1479 2217 2218 2219 2220 14655 2346 2347 2348 2923 2924 2925 2926 2927 3427 16491 11113 5931
leadded$	2217 2218 2219 2220 3427
leadding$	2217 2218 2219 2220 3427
leaded$	2217 2218 2219 2220 3427
leader	10912 4896 17276 12139
leader$	14748 16998 17110 17145 17215 11606 11623
leaders$	14748 16948 17110 17145 17215 11136 11606 11623
leadership$	16585 16586 16587 16588 16589 16590 16591 4459 4460 4461 4462 16820 16821 16822 16823 11250 11606 5775 12047 12068
leadin	16963
leading$	297 298 299 300 301 302 2217 2218 2219 2220 2923 2924 2925 2926 2927 3427 9760 16978 11147
leads	16963
leads$	297 298 299 300 301 302 352 353 354 13249 13250 13251 1160 1161 1162 1163 1476 1477 1478 1479 13980 2217 2218 2219 2220 2346 2347 2348 2923 2924 2925 2926 2927 3427 16990 5931
league$	10760
lean$	5661
leap$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaped$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaping$	1521 1522 1523 1524 1525 1526
leapped$	1521 1522 1523 1524 1525 1526
leapping$	1521 1522 1523 1524 1525 1526
leaps$	1521 1522 1523 1524 1525 1526
leapt$	1521 1522 1523 1524 1525 1526 1591 1592 1593
learn	16913 10846 4630 4651 4654 10938 4784 4792 4804 11044
learn$	197 12710 7969 1730 1731 1732 1733 8084 8085 8086 8087 8088 8089 8090 1976 14310 14913 16082 16088 16102 16152 16153 16154 16155 16204 16803 16932 4625 4637 11991
learned$	13303 13304 7327 1088 8084 8085 8086 8087 8088 8089 8090 3060 16214 16215 16216 16217 17009
learning$	185 8084 8085 8086 8087 8088 17429 11346 17449 5950 5980 6011 6013
learns$	16204 16226 16227 16228 16229
learnt$	13303 13304 7327 1088 8084 8085 8086 8087 8088 8089 8090 3061 16214 16215 16216 16217
least$	14837 10320 10501 5639
leave	16976 17482
leave$	0 1 6243 6275 12362 12363 12364 12365 12366 12367 12368 43 47 48 50 78 79 80 12458 12487 12654 12710 12746 12775 12777 12778 12779 6696 605 606 13114 1189 1202 13589 13590 13629 13634 1335 7876 7877 7878 7879 7880 1686 1687 1688 14047 14055 14068 14069 14138 14161 14232 3441 3526 16082 16088 16102 16110 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17343 5189 11991 5829
leaved$	6275 12362 12363 12364 12365 12366 12367 3441
leaves$	0 1 6243 6275 12362 12363 12364 12365 12366 12367 47 48 50 78 79 80 605 606 1202 1686 1687 1688 14163 3441 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17343 5189 5233 5829 6047
leaving$	0 1 6275 12362 12363 12364 12365 12366 12367 47 48 50 78 79 80 605 606 1202 1686 1687 1688 3441 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 5189 5829 12121 6047
lecturing$	9265
led	12092
led$	12338 12348 6263 12368 12377 297 298 299 300 301 302 352 353 354 13249 13250 13251 13318 1160 1161 1162 1163 1476 1477 1478 1479 13980 14163 14164 14165 2217 2218 2219 2220 2346 2347 2348 15547 3427 10868 11082 11794 12024
left	17467 11387
left$	0 1 6243 6275 12362 12363 12364 12365 12366 12367 12368 43 47 48 50 78 79 80 12799 13072 13080 7052 13287 1202 1686 1687 1688 8066 14163 8100 14233 14244 2800 9198 9199 9365 3126 3127 3128 3129 3130 9371 9645 3441 3526 9785 3546 3547 3548 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17473 5189 5233 12054 12067 5829 12128 6047
leg$	15925 17379 17416 17417
legal$	11393
leggings$	9874 9875 15982 15983 15985 15986 15987 16002 16003 16004 16009 11967 11972
legs$	12684 12685 14834 15925 17379 17416
lend$	8038
length$	9836 16893
lenient$	16729
less	4957
less$	7062 7063 7244 7250 14057 1854 8408 9130 3191 3192 3193 3194 16138 16139 16140 16494 4801 4828 4949 4953 5624
lesson	11364
lesson$	185 187 188 13414 16330 16331 16332 16371 16372 16373 17444
lessons$	185 187 188 13414 14557 15000 9401 16371 16372 16373 17434 17440 17444 17448 17450 17451 11506 12263
let	4582 4613 4860
let$	51 52 53 54 55 56 294 295 296 6740 6741 6742 6743 6744 6745 6746 6747 13072 13089 13090 13091 13103 13212 927 1026 13398 13458 13459 13460 13461 13462 13463 1434 1435 1436 13920 13925 1770 1771 1772 1773 1774 8038 14233 16082 16088 16102 16337 16626 16627 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4371 10612 10613 4405 4501 4502 4522 4523 4524 4589 4611 4612 4659 11991 5829
lethal$	5390
leting$	4611 4612
lets$	51 52 53 54 55 56 294 295 296 13212 927 1026 1434 1435 1436 1770 1771 1772 1773 1774 16337 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4405 4501 4502 4522 4523 4524 4611 4612 4659 5829
letter	17310
letter$	16624 16739 16742 16744 16745 17311 12059
letters$	16624 16739 16744 16745 16790 16791 17311 12059 12060
letting$	51 52 53 54 55 56 294 295 296 1434 1435 1436 1770 1771 1772 1773 1774 16337 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4405 4501 4502 4522 4523 4524 5829
leukae	6202
level	4957
level$	8604 14857 14858 14859 14860 2828 15469 15470 15471 16912 17371 5129 12143 12276
levels$	15469 15470 15471 16912 12143
liabilities$	8871
liability$	2283 8523 2284 8524 2285 8525 2286 8526 8871
liaison$	11509
liaisons$	11509
liar$	14604 14605 14606 14607 14714 14715 14749 11643 11644 11698
liars$	14604 14605 14606 14607 14714 14715 14749 11643 11644 11698 12036
liberty$	17503
library$	10330 10335 10336 4105 16824 10765 16891 16892
licence$	17561 17563 12322
licences$	17563
lie$	6648 6649 6650 6651 1173 1176 1177 1178 13507 1359 14021 14024 14120 14136 1851 1852 1891 14688 14706 16108 10057 16333 16337 16362 16792 12003 12011 12061
lied$	1175 1176 1177 1178 1851 1852 1891 16308 16333 16356 4414
lies$	6648 6649 6650 6651 7126 1174 1176 1177 1178 1359 14024 1851 1852 1891 16333 16337 16356 16361 4414 16792 16832 12003 12011 12061
lieutenant$	12100
lieutenants$	12100
life	11378 17532
life$	6251 12771 6787 13315 13353 13536 7742 7773 13860 13873 1548 13888 13889 13890 13899 13904 13905 1630 14093 14112 14113 14114 14115 14116 14117 14118 14119 14123 8380 8399 8400 14866 14974 15036 15160 15211 15212 15231 15235 15249 15250 15251 15252 15253 9187 9188 9189 9190 9191 15278 15279 15280 15281 15282 15293 15294 15546 15658 15659 15667 9591 15687 15689 15707 15708 15709 15710 9722 9723 9729 15847 16251 11240 17377 17464 5253 11496 11606 11612 11771 12297
lifes$	11612
lifestyle$	3 4 5 6 7 8 9 6264 25 6282 12415 12424 12428 1258 1259 13899 13904 14395 14399 14400 14421 14642 15249 15250 15251 15252 15253 11490 11491 11496 11606 11632 11633 11683 11771 11874 6087
lifestyles$	12415 12428 15249 15250 15251 15252 15253 11490 11491 11683 11771 11874 6087
lifetimes$	15838 15839 15840
lift$	12646 12647 6571 6572 6573 6574 6575 6577 6578 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13035 13039 13385 13386 13387 13474 13475 13476 13477 13570 13917 13928 13929 13930 14454 15510 9482 15575 15577 10383
lifted	10823
lifted$	16458 16459 16460 10384 10404
lifts$	12646 12647 6571 6572 6573 6574 6575 6577 6578 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13035 13039 13570 13651 7790 13917 13928 13929 13930 8345 14454 15510 15575 15577
light$	13800 13872 8665 3594 15936 5495 5661 5681 5682 5689 5705
lighter$	3594 5681 5689
like	10859
like$	12931 12932 13062 13063 7221 1211 1212 7459 1468 7875 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 8463 8540 8541 8542 8695 8696 8698 2459 2460 2461 2512 14891 2712 9050 2830 9075 9086 9087 9088 9089 9092 9093 9094 9095 2887 2888 2889 2984 9233 9234 9235 9236 9240 9241 9242 9563 9564 9565 9566 9567 3405 9687 9710 9711 9789 9790 9791 9935 3696 9937 9938 9945 10728 16930 16959 5315 5346 11606 5640 11889 11902 11966 11968
liked$	13062 13063 1211 1212 1214 1215 1216 1217 13544 7459 7460 7461 7462 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
likelihood$	10206 3967 4960
likely$	8410 8411 4584 4599 4785 4854 5395 5887
likes$	12931 12932 1211 1212 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 3405 16959 11551 11552 5315 5346
liking$	1211 1212 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
limit$	13783
limited$	2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 14914 14915 14916 14917 2592 2688 2689 2690 2691 5343 5525
limits$	15553 15554 15555
line	5885
line$	12858 12869 12881 12882 12886 12888 12893 12894 12895 12896 12897 12901 12902 12903 13886 14017 7936 14024 14614 16974 16980 17133 17169 17234 11237 11498 12105 12170 6191
lined$	5022
lines	12139
lines$	12857 12875 12881 12882 12885 12887 12892 12901 12902 12903 13895 7869 13958 8522 14614 8627 15077 16974 11498
lingered$	13103
link	16940
link$	2118 16907 17107 5859
linked	4959
linked$	2184 4623 16951 4799 17151 11066 11074 17162 5239 11606
linking$	2118
links$	2121 2122 2184 16907 17107 11606
lion$	7743 7745 7746
lions$	7743 7748
lip$	13159 8422 14849 15925 10688 11726 5690
lippy$	6132
lips$	15925
lipstick$	15929 15930 15931 11946 11954
lisp	17369
list	10879 4650 4691 10931 4693 4787 17188
list$	16941 4617 16953 16965 10898 10905 4682 4685 10933 17028 17045 4723 17096 17098 17099 17105 11325 12110 12138
listed$	10933 4723 4737 4779
listen$	12710 12746 12851 13067 13068 13069 13070 13071 13072 14310 8269 8270 8271 8272 8273 16033 16082 16088 16102 16136 16137 16146 16147 16148 16152 16153 16154 16155 16204 16381 16431 10357 16493 16610 16803 16806 10846 11991 11992 12020
listened$	13067 13068 13069 13070 13071 13072 13080 13136 13137 14233 16214 16215 16216 16217 16381 16400 16416 16421 16424 16425 16427 16428 16429 16430 16431 16432 16433 16434 16488 16493 16620 16853 12020
listening$	13072 16081 16431 12021
listenned$	13072 16431
listenning$	13072 16431
listens$	13072 16146 16147 16148 16204 16226 16227 16228 16229 16431
listing$	10933 4723
listinged$	10933
listings$	10933
lists$	16941 10905 4682 4685 10933 17028 4723 17098 12110
lithium$	6212
litre$	11310
litres$	11310
little	4597
little$	62 103 107 110 7224 985 986 987 988 1183 7470 1401 1411 7820 7823 7902 8116 8222 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2192 2289 2319 2320 2322 2424 8732 2552 2553 2592 2688 2689 2690 2691 15039 9111 15211 15212 2958 3000 3017 9263 9400 9441 15590 15591 9609 9610 9644 15784 15787 3565 15974 3942 10191 3966 16553 16554 16555 10499 10504 10505 10506 4275 16604 16605 16800 16841 10837 5343 5367 5377 5404 5442 5464 5525 5574 5608 5704 5828
live	4597
live$	6405 12743 12746 12810 12818 13594 13595 1501 1502 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2905 2923 2924 2925 2926 2927 9352 3114 3115 3422 9694 4049 10837 10880 11119 17376 17515 5326
lived$	13594 13595 1501 1502 9125 9126 2923 2924 2925 2926 2927 15309 3482 3483 3484 3512 3513 3514 4051 5191 5193 5202 5326 6054
lives$	6251 12434 12435 12436 12439 13315 13353 13594 13595 1501 1502 13873 1548 7789 14123 8380 8399 8400 2300 14649 15036 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 15231 15235 2923 15249 2924 15250 2925 15251 2926 15252 2927 15253 15430 15431 15432 15433 3114 3115 15546 3422 15753 15838 15839 15840 4050 5191 5192 5193 5326 11771 6054
living$	1501 1502 2810 2811 2812 2813 2814 2815 2905 2923 2924 2925 2926 2927 9352 15752 9722 17425 17478 17492 5191 5193 11441 17532 5326 6054
livs$	5193
llama$	14730
llamas$	14730
load$	14770 14771
loaf$	14004 14005 14006 14007 14008 14009 14010 14011
local	4597
local$	7370 2709 3557 16797 10837 5179 11595 5658
locat	17212
locate$	12122
location$	6551 6552 6553 10820 10915 4676 4718
locations$	10820
lock$	4877 17494
locked$	13199 11137 17225 11146 17494 5169 5170
locker$	17264
lockers$	11176 17264
locks$	17494 17513
locs$	11944 11946
locusts$	14784
lodged$	5193
lodgers$	9127 9128 9129
lodges$	5193
lodging$	5193
lodgings$	17478
lodgs$	5193
log	4650 4686 4693 4729 12092
log$	16582 10905 17001 10916 4682 4685 10933 4718 10960 4723 4726 10967 4732 17078 17082 4763 17173 17177
loged$	10933 4723 4763
logged	4594 4729 17057
logged$	16999 4695 4696 17041 17045 4737 17079 17092 17275 12106
loggerheads$	16341
loggin	4729
logging$	10933 4726 4732
logginged$	10933
loggings$	10933
loging$	4723
logo$	11967
logos$	11967
logs	4729
logs$	16983 10905 17001 10916 4682 4685 10933 4723 17078 17177
loiter$	11899
loitered$	11899
loitering$	11899
loiterred$	11899
loiterring$	11899
loiters$	11899
lone$	3557 5657
loner$	6114
loners$	6114
long$	9604 9679 10690 16800 5682 5704 5705 5713
longer$	9133 9138 9174 15325 9403 3164 3165 9417 9544 4828 11191
look$	6302 6625 6955 845 846 847 1078 1961 2742 9292 9293 9294 9297 9298 9300 9301 9304 3065 3074 9367 3136 9377 3388 3389 9694 3472 9786 3607 3608 3609 3695 3697 3698 16582 16610 4389 16804 16806 17093 5185 5603 5605 5687 5716
looked$	6956 845 846 847 8154 2694 3065 3074 9388 15477 15478 15479 15491 3472 3607 3608 3609 3695 3697 3698 16416 16421 16424 16425 16427 16428 16429 16430 16620 4389 16853 10827 4774 5023 5180 5603 5605 5687 5716 6230
looking$	845 846 847 7088 14087 14088 8315 2076 2077 2078 2079 2080 2081 8339 8979 9246 9282 9292 9293 9294 9297 9298 9300 9301 9304 3065 3074 15404 15412 15413 9387 15477 15478 15479 9402 15490 15550 15551 15552 15560 15575 15577 3410 15903 10257 4389 16959 16996 11910 11911 11919 11920 11924 12021 6053
lookings$	16959
lookked$	3065 3074
lookking$	3065 3074
lookout$	2288 15707 15708 15709 15710 16339 6177
lookouts$	2288 6177
looks$	12666 13110 13111 845 846 847 3065 3074 3388 3389 3472 15858 15859 15928 3607 3608 3609 3695 3697 3698 16027 4389 5185 5603 5605 5687 5716
loop$	11703
loops$	11703
loose$	6634 14853 14854 5412 5448 11706
lorry$	6558 13354
lose$	2957 9248 9249 9250 15337 15338 15339 9254 9255 9484 16110 5112 5203
loser$	14605 14606 14607 11643 11644
losers$	14605 14606 14607 11643 11644 6117
loses$	5112
losing	5057
losing$	3602 16546 16547 11297 5112 5203 5978
loss$	14720 16784 12220
losses$	14720
lost	5057 5140 17467
lost$	13529 13591 8507 8777 2539 2540 2957 3602 16337 16808 16809 16810 16811 4486 4487 11172 11297 5112 11428 5203 5387 5417 5451 12067 5978
lot$	12610 904 7526 7527 13841 14458 14514 14534 2278 2708 15211 15212 2948 3002 15398 15406 15407 9523 16240 4330 4838 11104 11627 11719 11861
lots$	2278 2947 3605
loud$	5552
loudmouth$	6112
loudmouthed$	6121
loudmouths$	6112
lounge	11441
lounge$	3672 3673 3674 17527
lounges$	3672 3673 3674
lout$	11698 6101
loutish$	6101 6130
louts$	14626 14627 14628 11698 6101
love$	682 683 684 685 686 687 688 689 690 691 692 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 14891 5315 5346
loved$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
lover$	13019 13020 11524
lovers$	13019 13020 11524
loves$	682 683 684 685 686 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
loving$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
low$	7057 8436 8517 8539 2364 14830 14857 14858 14859 14860 14914 14915 14916 14917 2592 2604 2605 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8868 8869 8870 2649 2650 2651 2652 3657 3659 16010 5372 5448 5525 5574 11971 6199
lower	4957
lower$	2604 2605 5996
lowest$	2504 6030
lowlife$	6101
lowlifes$	6101
loyal$	2629 5860
loyalty$	6708 469 13274
luck$	13177 13826
lunch$	17535
lung	17381
lupus	11399 5968
lupus$	17485 12208
lurch$	16616
lure$	1093 1094 1095 1096 13931 14086 5254 5309
lured$	1093 1094 1095 1096 5254 5309 11588
lures$	1093 1094 1095 1096 5254 5309
luring$	1093 1094 1095 1096 5254 5309
lycra$	11967
lying$	1176 1177 1178 13647 1851 1852 1891 14632 14688 14694 14695 15672 15673 15674 15675 15676 16311 16312 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16328 16329 16337 4414 12003 6121
machet	17567
machete$	11461 17564
mad$	11716
madam$	11617
madams$	11617
made	17221
made$	47 48 50 133 134 136 137 138 12478 12502 177 6418 6419 6420 6421 6422 6423 6424 348 349 350 449 450 522 575 626 13072 788 793 889 7147 915 13249 13250 13251 940 7181 1025 7353 13445 13446 1152 1153 1172 1179 1180 1233 7623 1810 14163 1866 1993 1997 8274 8275 8276 14375 14393 2140 2159 2160 14497 2349 2350 2352 2389 2562 2902 3272 3273 15879 9819 10105 10107 10110 16230 16236 3917 10277 10328 10386 16560 16561 16562 16563 4259 4401 4402 4463 4568 4796 17128 11073 5052 11383 5361 5848 12128
magist	6071
magistrate$	5223
magistrates$	15031 15032 4905 17323 5223
magnet$	14741 2525 2542 2543 4863 12144
magnets$	14741 2525 2542 2543 4863 12144
mail	4680 4707
mail$	16777
mails$	16777
main	10912 17276
main$	16900 10819 16978 16998 17145 17215 17220 4896 5395 5440 5887 5890 5892 5893
maintained$	17304
maintenance$	11722
major$	5893
majority$	4838
make	4728
make$	47 48 50 134 136 137 138 12478 177 6418 6419 6420 6421 6422 6423 6424 6425 6426 6432 6433 6434 6435 6436 348 349 350 6630 449 450 522 12853 6768 575 626 788 793 889 7147 915 1025 1152 1153 1172 1179 1180 7422 1233 7622 7967 7972 1810 14163 1866 14310 1993 8234 8235 8236 1997 2140 2159 2160 2349 2350 2352 2902 15342 3092 3108 3376 15879 9838 15929 15930 15931 15949 15956 9882 9942 10105 10106 16201 16224 10139 16232 16236 16237 3917 16339 10385 4259 4401 4402 4568 10847 5000 5052 5361 11954 5848
maked$	348 349 350 889 915 1025 1152 1153 1172 1179 1180 1233 1993 1997 2140 2159 2160 15879 3917
maker$	11620 11624
makers$	11620 11624
makes$	6275 12362 12363 12364 12365 12366 12367 47 48 50 134 136 137 138 12478 348 349 350 449 450 575 626 788 793 889 7147 915 13249 13250 13251 1025 1152 1153 1172 1179 1180 1233 1810 14163 1866 1993 1997 8274 8275 8276 2140 2159 2160 2349 2350 2352 2902 15879 15949 10105 16236 3917 4259 4401 4402 4568 5052 5361 5848
makeup$	15929 15930 15931 16027 11946 11954 11967
making$	47 48 50 134 136 137 138 12479 12480 12481 177 6418 6419 6420 6421 6422 6423 6424 6425 12514 348 349 350 12695 12696 12697 12698 12699 12700 12701 12702 449 450 575 626 788 793 889 915 1025 13369 13370 13371 13372 13442 1152 1153 1172 1179 1180 1233 7474 1866 1993 1997 8282 8283 8284 2140 2159 2160 14542 2349 2350 2352 2902 15412 15413 3092 9364 15879 3917 16337 4259 16662 4401 4402 4568 5052 5361 11621 5848
maladaptive$	5252
maladjusted$	5529
male	5895 5901
male$	12989 8321 8355 9007 9010 9797 15884 15885 9800 15887 15888 3580 10850 4789 11648 11897 5658 5887
males$	12351 6534 6535 12622 12629 6547 6550 12640 12641 12648 12649 12651 12653 12660 12672 12863 12881 12913 6852 12942 12947 12948 12955 12958 12989 7388 7389 7390 7391 13569 13811 8308 14404 14418 8337 14424 14425 14444 14445 14446 14447 14452 14453 8368 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15055 15056 15057 15058 15408 4789 11494 11585 11648 11769 6146
malicious$	14496 5360 5475 6130
malign$	2201 2202 2203 5388
malnourished$	5679
malodorous$	6151
mam	5146 5156 11397 5161
mam$	5147 5159 11408
man	11483
man$	12351 6309 6311 6516 6534 6535 6539 12629 6544 6546 6547 6550 12640 12641 12645 12648 12651 12653 6585 12672 12675 6593 12816 12881 12904 12905 12906 12907 6822 6823 6824 6825 12912 12913 12914 12917 12943 12955 12958 12989 12992 13002 13003 13010 13011 13015 13016 13038 13064 13262 13312 13355 13356 13365 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 13419 13421 7348 7373 7384 7385 7386 7387 7403 13493 13494 13495 13496 13497 13498 13499 13500 13501 13503 13554 13555 13568 13569 13571 13577 7501 13643 13658 13716 13717 1395 7700 7717 7728 7729 7731 7732 7990 8011 14129 14137 14258 8308 8337 14424 14425 14444 14445 14446 8636 14726 14862 15085 15113 15130 15131 15132 15133 15134 15135 15136 15138 2816 9060 15156 15193 15199 15201 2879 9123 15216 15217 2904 15232 15233 15234 15241 2917 2918 2935 2945 2946 2964 15306 2985 9231 15320 15408 15418 15419 15420 9354 15542 15643 15644 15645 15646 15648 15651 15653 15655 15700 15793 15797 3473 15800 15804 15805 15806 15807 15854 9872 9881 10850 17519 17569 11494 11529 11553 11585 5460 5476 11843 11847
manage	10941 4904 5023
manage$	568 569 570 571 572 573 574 14609 14670 14671 14891 15003 2767 9008 9009 2770 2810 2811 2812 2813 2814 2815 2905 15342 9292 9293 9294 9297 9298 3059 9300 9301 9304 15392 3082 15409 15410 9328 3089 3090 9331 3097 3104 9345 9346 9347 3116 15451 3132 3422 16180 16613
managed$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422 16256 16257 16258 16259 16260 4045 5014 5033 12024 6021
management$	8899 4459 4460 4461 4462 17340 5775 12047 12138
manager$	12686 10330 10335 10336 4105 10372 10373 16824 10765 16891 16892 17027
managers$	12686 10330 10335 10336 4105 16824 10765 16891 16892 17027
manages$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422
managing$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 9292 9293 9294 9297 9298 9300 9301 9304 3082 15412 15413 3097 3104 9345 9346 9347 3116 3132 3422
manbag$	11964 11967 6157
manbags$	11964 11967 6157
maneater$	11698 6118
maneaters$	11698 6118
manipulate$	2324 8969 5445 12011
manipulated$	12377 2324 5445 12011
manipulates$	2324 5445 12011
manipulating$	2324 5445 12011 6130
manipulative$	5535 6130
manipulativeness$	2209 2210 14991 14992 11779
manipulator$	11643
manipulators$	11643
manner$	2910 2911 2912 2913 2914 2915 2916 15298 15299 15858 15859
mannered$	11798 11799
manners$	14818 14819 14820 14821 14822 2550
many$	161 162 163 6449 6474 633 7958 7986 15087 15517 9752 10658 10659 10684 10685 11080
map	4622 12096
map$	4620 4621 4648 4664 4724 5858
mapped$	4620 4648 4664 4724 17092 5858
mapping$	4620 4648 4664 4724 5858
maps$	4620 4648 4664 4724 5858
march$	12879
mardy$	6121
marginalised$	5658
mark$	11733
marked$	17045 4737
marker$	10976 12116
markers$	10976 12116
market	11270
market$	5007 17356 17359
marks$	11733 12272
marria	17465
mask$	3671 16001 11967 11977
masked$	3671 11984
masking$	3671
maskked$	3671
maskking$	3671
masks$	15993 15994 15995 3671 15998 16001 11967 11977
massage$	4530
massive$	9824
master$	9587 15750
mastermind$	6103
masterminds$	6103
masters$	9587 15750
match	16940
match$	3317 9558 4580 10867 4770
matche	4643
matched$	16899 4580 10883 4770
matches$	4580
matching$	9902 4761 4770 5719 5732 12141 5947
matchs$	4770
mate$	8025 8033
materi	4594
material$	15598 16960
materialistic$	6130
mates$	6710 6711 6712 12876 13415 13416 13417 8025 8033
maths$	8473 12273 12275
matric	12096
matrix	12096
matrix$	17099 17105 12097
matted$	5705
matter$	375 13343 1362 1363 1364 1376 1377 9271 9272 9273 9275 10029 10030 10065 16201 10762 4577
matters$	15235 10641 4577
mattre	11429
mattress$	17515 11436
mature$	2801 2952 2956 2965 3096 9413 3186 3187 3188 3189 15516 3219 3474 9755 3540 3544 11892 11893 11894 6144
maturity$	2801 15154 2910 2911 2912 2913 2914 2915 2916 3016 6144
may	4584
may$	293 12879 8836 2840 3125 3131 3417 15836 3545 10844 4607 10923 4749 4873 4881 4899
mayhem$	14469 11586 11684
mdma	11306
mdma$	17392
me$	15561 12042
meal$	17535
meals$	17535 17538
mealy$	5504
mean$	12338 12368 14163 15949 10715 5452 5475 5684
meaningful$	10474 10475 10476 10477
means$	12338 12368 13250 13251 13815 14163 15949 4962
meant$	12791 12792 13250 13251 16356
measur	12172 12177
measure$	391 392 393 7204
meat$	12398 11768
mechanic$	12686 13026 13027 13028
mechanics$	12686 13026 13027 13028
meddle$	1464 1465 1466
meddled$	1464 1465 1466
meddles$	1464 1465 1466
meddling$	1464 1465 1466
media$	6847 6848 6849 6850 6851 12938 12939 12940 17055 11000 17246
medica	11300 6213
medical$	17369 17386 6000
medication$	17386 17404
medicine$	13679 12235
mediterranean$	3580 9825 9827 5684 11956
medium$	2604 2605 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8866 8868 8869 8870 3567 5661
meet$	12451 12458 12601 12602 12603 12605 6675 6676 6677 12775 12777 12778 12933 612 613 614 13000 13067 13068 13069 13070 13071 13138 13139 13140 7270 1041 1042 1148 7572 14360 14362 14368 14370 15704 15705 15706 16033 16082 16088 16102 16610 16997 17343 11533 11991
meeted$	1148
meetin	17088
meeting$	12552 12805 612 613 614 13000 13064 13067 13068 13069 13070 13071 13138 13139 13140 7270 1148 7540 7564 16371 16372 16373 17020 17340 12021 12121
meetings$	13064 16371 16372 16373 17340
meets$	612 613 614 1041 1042 1148 17058 17343
meetted$	1148
meetting$	1148
melato	5992
melatonin$	12232
meloterritorial$	6130
member	10818 16914 16915 10833 10841 4623 17004 10929 10951 17043 17052 17069 17072 17075 10990 17077 4753 4754 17088 17089 17091 11037 17132 17140 4820 4834 17178 4858 17195 17198 17203 11130 4896 11148 11157 17243 11158 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 5008 17339 17351 5032 17361 12096 12129 5895 12151 12156 12164 12176 12177
member$	2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 10121 10131 10143 10148 10149 10372 10373 16957 17151 17244 11483 11606 11681 11769
members$	192 384 6653 414 452 13029 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 7360 1328 1329 1331 7621 13767 7950 1843 8122 8404 2165 2166 2167 2172 2195 14561 14631 2359 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 2660 3533 3635 3684 3685 16159 16160 16161 16162 16163 10096 10097 10098 10113 3986 10231 10232 3995 10236 10582 16943 10970 4731 4757 17123 11060 17151 4831 17170 11098 4876 11136 4897 17244 17245 11163 17307 11231 17318 11248 11276 11279 11606 11681 11686 11769 5538 5539 12102 5880 5896
membership$	4623 11049 17135 11606
memory$	7446 1207 7448 1209 12249
men$	12351 6310 12495 6517 12604 6534 6535 12622 6537 6538 12626 12627 12629 6544 6546 6547 6550 12637 12640 12641 12645 12648 12649 12651 12653 12657 12659 12661 12662 6583 12670 12672 12674 12676 12677 6594 6595 6603 12693 12761 12766 12773 6710 6711 6712 12816 12861 12862 12881 12904 12905 12906 12907 6822 6823 6824 6825 12912 12913 12914 12917 6852 12942 12945 12946 12950 12955 12958 12989 12992 13002 13005 13008 13009 13014 13015 13016 13026 13027 13028 13038 13040 13041 13042 6957 13064 13138 13139 13140 13259 13263 13276 13277 13278 13279 13280 13311 13355 13356 13364 13419 13420 13422 13425 13426 13427 13428 13429 13430 7348 7372 7374 7384 7385 7386 7387 7388 7389 7390 7391 7400 7402 13493 13494 13495 13496 13497 13498 13499 13500 13501 13503 13554 13555 13566 13569 13571 13573 7490 13578 7495 13584 13585 7501 13624 13626 13643 13644 13648 13650 13658 13715 13716 1394 1396 13790 7711 7712 7716 7718 13807 13808 13809 13810 13811 7728 7729 7731 7732 13855 13881 13882 13883 13884 13885 13917 13931 7892 13992 7991 7995 8012 14130 14137 14256 8308 14402 14408 14409 8337 14424 14425 14432 14433 14436 14437 8355 8356 8357 14444 14445 14446 14447 14450 14452 8368 8371 14726 14812 14816 14862 14869 14873 15041 15055 15056 15057 15058 15085 9007 9010 15101 15102 15103 15104 15105 15106 15107 15113 15130 15131 15132 15133 15134 15135 15136 15137 2816 9059 15161 15162 15176 15177 15181 15191 15199 15200 15201 2877 15216 15217 15236 2917 2918 2935 2945 2946 15278 15279 15280 15281 15282 2964 15291 15293 15294 2969 15304 9230 15319 9237 15372 15374 15408 15418 15419 15420 15538 15539 15542 15643 15644 15645 15646 15649 15654 9591 15687 15730 15744 15791 15792 15794 15795 15796 3473 15800 15804 15805 15806 15807 9729 3503 15833 9750 9751 3516 3517 3518 3519 15847 15854 3529 3530 3531 15965 16030 16074 11494 11496 11498 11529 11549 11553 11564 11585 11843 11847
menace$	2135 2136 2137 8480 2241 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 14578 14579 8494 8495 5354 11615 11643 11666 6128
menaced$	2135 2136 2137 5354
menaces$	2135 2136 2137 5354 11615 11643
menacing$	2135 2136 2137 5354 5684 11927 6128
mend$	467 16803
mended$	467 10049
mends$	467
meningitis$	6203
mental	11300 11302
mental$	17386 17388 11320 5083 11327 17465 11770 6199
mentality$	14861 11606 11614 11633 11727 11813 12078
mentally$	5567 5656
mentio	16993
mentor$	12251
mentoring$	185
merchant$	14743 14744
merchants$	14743 14744
mercy$	12369
merely$	3790 3968 4242 4243
merry$	8588
mess$	6643 1045 1046 1119 1120 1464 1465 1466 14112 14113 14114 14115 14116 14117 14118 14119 9738 16784 10703 11730
messag	16951 4707 4716 4758 11160
message$	12933 612 613 614 619 620 621 622 623 624 625 7270 1130 17231 11234 12059
messaged$	612 613 614 619 620 621 622 623 624 625 1041 1042 1130
messages$	12635 6563 6564 12666 612 613 614 12941 619 620 621 622 623 624 625 1130 13492 13796 10898 4660 17037 17038 4718 17085 17246 12059
messaging$	12552 612 613 614 619 620 621 622 623 624 625 7270 1130
messed$	1464 1465 1466 1529 1530 2634 8880 15642
messes$	1464 1465 1466
messing$	13750 13751 1464 1465 1466
messy$	5705
met	5162
met$	12541 12542 12551 12601 12602 12603 12605 612 613 614 13089 13090 13091 13103 1041 1042 13395 1148 13579 14155 14233 16620 4543 11533
methad	5992
methadone$	12232
methyl	5992
methylphenidate$	12232
mice	5208
mice$	11448
micro$	5732
middle$	3583 3588 9849 11395
might	4584
might$	768 769 1089 1921 3417 4078 4079 4080 4081 4082 4570 10844 4607 4642 10923 4873
migrai	6202
migrant$	11758
migrants$	11758
milk$	979 980
milked$	979 980
milking$	979 980
milkked$	979 980
milkking$	979 980
milks$	979 980
million$	7957
millstone$	11698
millstones$	11698
mind$	6954 7271 1734 7975 14752 14861 15048 2910 2911 2912 2913 2914 2915 2916 15434 15702 9617 16255 16564 11727
minded$	6954 13133 13134 7049 11796 11803 12030
minder$	15367 15521 15522 15523 15524
minders$	15521 15522 15523 15524
minding$	7271 15486 15560 15561 15575 15577
mindless$	6121
minds$	14752 15048 15434 15702 9617 16255
mindset$	14861 11633 11727
mindsets$	14861 11727
mini$	9110 9644 15985 15986 15987 9923 5367 5608 11972 5739
miniature$	9644 5608
minimal$	14914 14915 14916 14917 2592 10499 5525
minimise$	918 2025 5302 12011
minimised$	918 2025 5302 12011
minimises$	918 2025 5302 12011
minimising$	918 2025 5302 12011
minimum$	16603
minion$	6103
minions$	6103
miniskirt$	6157
miniskirts$	6157
minor$	8603
minx$	11704
minxes$	11704
mirtazapine$	6212
misbehave$	6127
misbehaved$	6127
misbehaves$	6127
misbehaving$	6127
misbehaviour$	6127
miscar	5989
miscarriage$	12229
miscarried$	12229
mischief$	13276 13277 13278 13279 13280 13625 16340 11586 5384
miscreant$	6101
miscreants$	6101
miserable$	14466
misery$	13350 13351 1045 1046 14466
misfit$	14605 14606 14607 11643 11644
misfits$	14605 14606 14607 11643 11644 6117
misfortune$	13214 13215 13217 13218 1045 1046 13443
misfortunes$	13443
misguided$	5252
mishandle$	6165
mishandled$	6165
mishandles$	6165
mishandling$	6165
misjudgement$	4565 4566
misled$	12067
mismanage$	6165
mismanaged$	6165
mismanages$	6165
mismanaging$	6165
misper$	11504 11653
mispers$	11504 11653
miss$	12746 12775 12777 12778 12779 16110 16337 4444 4445 6023
missed$	16337 16748 16749 16750 16751 4444 4445 16808 16809 16810 16811 5816 6023
misses	5140
misses$	16337 4444 4445 6023
missing$	12418 12419 12420 12421 12422 12751 12814 12918 12919 12927 6842 6843 13648 14121 14477 14478 8846 2679 10040 16337 16379 4444 4445 10997 11504 6023
mistake$	1116 13677 14259 14260 14261 9090 2851 16739 4565 4566
mistaken$	15743 3418
mistakes$	1116 13559 13677 16739 4565 4566
misuse$	6276 12237
misuser$	14599 14600 11643
misusers$	14599 14600 11643
mix$	12746 13067 13068 13069 13070 13071 2118 2132 2133 15704 15705 15706 11630 11721
mixed$	6549 530 531 532 533 534 535 536 537 7710 1529 1530 2118 2132 2133 14914 14915 14916 14917 3558 3561 3577 3581 3586 3594 9848 9856 9857 9858 3620 3621 5689
mixes	16976
mixes$	2118 2132 2133 16963
mixing$	13067 13068 13069 13070 13071 2118 2132 2133
mixture$	11630
mob$	2186 2187 2278 2708 11613 5374
mobile$	10914 4734 17061 5874
mobiles$	10914 4734 17061
mobs$	2278
mock$	17427 6032 12275
mocks$	17427 12275
models$	16021
modern$	5514
modestly$	13141
modicum$	1403
modus$	5885 12136 6184
mohawk$	6152
mohawks$	6152
mohican$	6153
mohicans$	6153
molestation$	11388
mollycoddling$	15472 15486
moment$	7367 4912
moncler$	6156
money$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 6710 6711 6712 12820 12821 12822 6815 6816 6817 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13024 13066 13385 13386 13387 13444 13458 13459 13460 13461 13462 13463 13474 13475 13476 13477 13481 13482 13570 7495 7501 7578 13812 7790 13904 13917 13928 13929 13930 13931 14086 8310 14399 14400 14421 14427 8345 14454 14470 14873 15278 15279 15280 15281 15282 16072 16074 16779 10749 16845 16980 17112 11551 11589 5476 5511 12070
monito	4650 4729 10998 5023
monitor$	4632 4636 4711 17068 17078 17082 11002 4763 17173 12122
monitored$	4636 16999 10958 17045 17079 17084 11002 4763 17092
monitores$	4636
monitoring$	4636 4711 4759 17086 11002 11460 12145
monitors$	4636 4711 17078 11002
monkey$	16559 11704
monkeys$	11704
monster$	11617 11643
monsters$	11617 11643
month$	16330 16331 16332 12070 12279
months$	12070 12279
mood	11302
mood$	17388 5948 12225
moods$	12225
moody$	6130
moped	17043 11245
moped$	17331
moral$	8258
morals$	2550 15018 11688 11814
more	5853 5931
more$	6266 6267 6268 6269 6270 12727 7062 7063 13458 13459 13460 13461 13462 13463 1360 1361 1597 14057 14239 14252 2819 2820 2821 2822 2823 2824 2825 2826 2827 2835 2836 2837 2838 2856 2890 15324 15397 15406 15407 3190 9550 9648 9752 16401 16410 4453 4454 4455 4456 4457 10759 10761 4532 4533 4537 4683 11861 5887 5922
morning$	16330 16331 16332 17344 5069 5122
mornings$	5122
moron$	11698 6118
morons$	11698 6118
morphi	11313
morphine$	17399
most$	904 7202 1061 2198 2199 15087 15397 15515 15517 15545 9552 15733 9734 9764 3616 9964 3726 3728 4838 11104
mostly$	3680
moth$	1546
mother	11378 17466 11381 5146 5156 11397 5158 5161 5167 17495 17511 17517 11434
mother$	13943 2344 2345 8886 8887 15028 8952 2713 2714 9062 15215 2931 2940 9181 9182 9183 9184 9227 9228 9229 3458 3459 3460 3461 5133 5134 5135 17462 17464 11379 5142 5143 11385 5147 17476 17477 5154 5155 17488 17492 11407 11408 11415 5187 5188 17525 11818 5619 11880
mothered$	5619
mothering$	2831 2832 2833 15472 15477 15478 15479 15486 15561 5619
motherred$	5619
motherring$	5619
mothers$	12832 7675 13943 2344 2345 8886 8887 8952 2831 2832 2833 3458 3459 3460 3461 15794 10597 5154 11818 5619 11880
moths$	1546
motions$	16775
motivated$	2073 8827
motivation$	15018 11583 11814
mould	5208
mould$	17533 11448
mount	4728
moustache$	9863 11928 6152
moustaches$	9863 11928 6152
mousy$	5705
mouth$	7074 907 13298 13299 13829 13831 13833 13834 14742 2522 11725
mouthed$	7074 11743 11744 11792 11793
mouthhed$	7074
mouthhing$	7074
mouthing$	7074
mouths$	7074 13298 13299 14742
mouthy$	6130
mov	5030
move$	6702 6703 6704 7271 2452 2453 2454 2455 2456 2457 16082 16088 16102 16342 16803 16940 4950 17469 17482 11991 12261 12289
moved$	404 405 406 407 13199 2452 2453 2454 2455 2456 2457 16568 16569 10670 5033 17467 11382 11387 5191 5194
moveme	16914 16961 4691 10931 10932 10964 10969 17088 4766 12176
movements$	4673 17050 17055 17056 10971 11006
moves	6021
moves$	2452 2453 2454 2455 2456 2457 15122 17103 12261 12289
moving	17093
moving$	7271
mri$	17420
ms	11399
ms$	17485 12210
much$	105 904 7202 7245 7249 7320 1129 13541 7821 8764 9148 2949 2959 3001 9258 15406 15407 4331 10656 10657 4474 10740 4838 11104 11861 5714
muck$	14881
mug$	15578 11867 11868
mugged$	5243
mugger$	14605 14606 14607 11643 11644
muggers$	14605 14606 14607 11643 11644
mugs$	15578 15693 11867 11868
mugsho	5863
mugshot$	4638 12103
mugshots$	12103
mule$	14608 14882 14883 14884 11567 11645 11751 5512 11753
mules$	14608 14882 14883 14884 11567 11645 11751 11753
mulish$	6121
mullet$	6152
mullets$	6152
multi$	4064 4597
multiple$	633 10658 10659 11399 6202
multiply$	12496
mum	11378 17466 11381 5146 5156 11397 5158 5161 5167 17495 17511 17517 11434
mum$	14178 2344 2345 8886 8887 15028 8952 2713 2714 9063 2940 9181 9182 9183 9184 9227 9228 9229 3458 3459 3460 5133 5134 5135 17462 17464 11379 5142 5143 11385 5147 17476 17477 5154 5155 5159 17488 17492 5167 11407 11408 11415 5187 5188 17525 11818 11880
mummies$	11880
mums$	14178 2344 2345 8886 8887 8952 3458 3459 3460 5154 11818 11880
murder$	4605 17100 11119 5887
murders$	17100
murmur$	12212
muscle$	8433
muscly$	5661 6151
muscular$	5661 5968 6151
music$	13684
must	4880
must$	26 27 28 29 30 31 6529 1089 1218 1729 1833 1849 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2840 3264 3265 15836 9769 3982 3983 3984 3985 10226 16792 4469 4471 4558 4749 4821 4899 5001 12061 5847
mystery$	1812 1815 1818 1819
nails$	15079 15602 15605 9874 9875 15996 11940 11946 5707
naive$	114 115 1834 15258 15259 15260 9240 9241 9242 9263 9431 9432 9433 9434 15691 16534 16535 5334 11856 6130
naivety$	12721 12722 12723 12724 12725 12726 13122 13123 13124 13125 13211 907 7164 7165 7185 13272 13464 13465 13466 13467 13468 13469 13677 8077 1838 1839 8080 8173 1934 8175
naked$	6855 6866 12998 7272
naltrexone$	6212
name	4784 4792 4804 11044
name$	12413 12710 2368 8609 15203 15204 15205 15206 15243 15244 15245 9689 15776 9693 16836 16927 4624 10952 17039 17062 4999
named$	4772 4999 5229 5887
names	4594 4602 10879 4655 10895 10920 4691 10931 10932 17077 17187 17188
names$	16910 16927 16941 16942 16943 16945 4624 4626 16965 10898 10906 16994 4683 4708 10952 10963 17062 17094 4999 17360
naming	4784 4792 4804 11044
naming$	4999
nan	11378 17466 11381 5146 5156 11397 5158 5161 17511 17517 11434
nan$	13943 5133 17462 17464 5159 11408
nana	17517
nannies$	15521 15522 15523 15524
nanny$	15367 15521 15522 15523 15524
nannying$	15472 15486
nans$	13943
narcissist$	11643
narcissistic$	6130
narcissists$	11643
narcol	5968
narcolepsy$	12208
nasoga	5964
nasogastric$	12204
nastiness$	2209 2210 14991 14992 11779
nasty$	2377 8666 8781 5387 5475 6130
nation	11368
national$	17454 5875
natural$	13233 13234 5601
nature$	15125
naughtiest$	8437
naughty$	8447 5387 5529 5535 6130
ne$	2379
near	11015
near$	7758 4320 4321 4322 17054
nearby$	10997
nearly$	3428 3429 3571 5607 5636
neat$	3580 9827 5704 5705
neatly$	3578 5685
necessary$	4962
neck$	13864 14958 15925
necks$	13864 15925
neds$	6118
need	10859 17370 5094 11423
need$	26 27 28 29 30 32 974 975 1091 1580 1581 7827 1588 1589 1590 1680 7960 1729 1922 1947 1968 1972 2738 2739 2740 2841 15187 15263 15264 15265 3010 9251 9281 3042 15403 3085 15464 15465 15466 3143 3144 3145 9386 3147 3148 3149 3150 9394 9395 9396 9397 9398 3160 3161 3162 15489 9404 9405 9406 9407 9408 9409 9410 15497 15499 9431 9432 9433 9434 9435 9436 9437 9438 3201 9467 9468 9469 9475 3236 3237 9478 3239 3240 3241 3242 9483 3244 9485 9486 3247 15576 9491 3258 3259 9500 3261 9502 9503 3264 3265 15594 15735 9651 15761 3520 9770 15879 4554 4560 16930 16959 4880 11334 17509 12190 12240 12251
needed$	13816 1580 1581 15403 3160 3161 3162 3201 9483 3244 9485 3258 3259 4071 4962 17301 5991 6001 6002 6003
needing$	2738 2739 2740 15559 9489
needless$	6337
needs	5094 5998
needs$	26 27 28 29 30 33 12493 12494 974 975 1580 1581 1729 1923 1948 1969 1973 14852 2738 2739 2740 15403 3160 3161 3162 15489 9404 9405 3201 9483 3244 9485 3258 3259 15879 16718 4553 4559 16959 5054 5072 11334 5104 5121 12190 5991 12240 6001 6002 12251 12252 12255
needss$	12252
needy$	5529 6130
neer$	2379
neet	6027
neet$	12267 6137
neets$	6136
negative$	6376 14444 14445 14446 14447 2201 2202 2203 14928 14929 17121 5352 5388 5389 5487 5571
neglec	5169 11414 17510
neglect$	16638 4391 4392 16784 16840 17498 17499 17500 17502 5810 12071 12073 12282 6045
neglected$	4391 4392 11409 5808 5809 5810 12282 6045
neglectful$	6162
neglecting$	4391 4392 5809 5810
neglects$	4391 4392 5809 5810
negligence$	12073 6162
negligent$	6162
negligently$	6162
neighb	11205 12296
neighbourhood$	14649 14774 14775 4575 10816 10817 4579 10822 16913 10842 10851 10852 10853 4614 4615 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 10934 4697 10940 4702 10947 17044 10965 4752 11079 4856 11102 11144 4942 4946 11187 17291
neighbours$	14644 14648 8622 8623 4954 11594 11595
neither$	928 1963 2045 3873 3878 3888 3900 4055 4162 10402 4163 10403 4164 4165 4166 10406 4174 4185 4186 4187 4188 4189 4190 4199 4210 4246 4252 4253 4254 4255
nerves$	3274
nest$	13769 13770 13771 13772 13773 2191 2278
nests$	2278
net$	16731
networ	16961 11037 17157 5008 17335 12176 12177
network$	12881 12899 12900 16946 16949 16974 17123 5003 11248 11498 5859 5939
networks$	16949 16974 11498
neurod	6196
never$	267 7004 7017 7018 7019 7020 781 953 1000 1844 1853 8123 1903 1904 1905 1906 1956 1957 1958 1959 1960 1962 1963 2029 8288 8289 3713 3715 3749 3750 3751 9992 3753 10002 3763 3764 3765 10006 10007 3776 3781 10022 10138 3899 10173 10174 3943 3947 16348 16349 10345 4109 4110 4111 4112 4113 4114 4115 4116 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4178 4191 4246 4527 4528 4828 5114 5118 5336 5526 5624 5778 5779 6159
nevertheless$	12543 12547 7304 7305 7306 7307 7308 7309 7310 7311 7312 7313 7315
new	4597
new$	10837 11394
news$	14530 8784 8785 8786 16540 16541 10811
next	5022
next$	63 7138 7139 7140 7141 13410 2976 3202 9885 10514 16909 17045 17330 12110 12125
nice$	8445 2206
nicer$	7329 7330 7331
niche$	17063
nick$	14706
nickna	4602 4655 10895 4691 10931 10932
nicknames$	16943
nicotine$	17402
nigerian$	3580 9827
night$	12694 13527 14251 14479 14687 9864 10209 3971 10212 16330 16331 16332 17083 5016 17344 17400 17401 5093 6199
nightm	6199
nightmare$	14486 2283 8523 2284 8524 2285 8525 2286 8526 8871 11617 11698
nightmares$	8871 11617 11698
nights	11314
nights$	17400 5093
nike$	11967 5732 5735
nikes$	11967
nine$	14560
nines$	16029
nineteen$	12986 12988 693 13021 13022 15130 15131 15132 15133 15134 15135 9055 15172 15173 15174 15175 15176 15177 15178 15179 15180 15875 11843
nitrous$	11306
no$	103 110 12712 12785 12801 13075 13085 13116 7096 868 7112 894 13255 943 973 995 996 1004 1010 7328 7470 7476 7516 13632 7611 7612 1373 1416 1417 7820 1584 1585 1586 7884 7902 14050 14149 14184 8106 1868 1869 8116 14229 8222 8240 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2034 2035 2036 2037 2038 2039 2041 2042 2043 2044 2047 8506 2289 8535 2319 2320 2322 2335 2336 8599 8600 2370 2371 2372 2373 8668 8732 8733 2496 2499 2592 8978 2893 2898 9169 9170 2934 9238 9239 3011 3012 15447 9400 3163 3167 3168 3169 3170 3177 9422 9423 3243 3245 3246 9488 3252 3253 9498 3262 3263 3304 9607 9608 3369 3370 9629 3420 3496 3497 3498 15832 9980 16068 10032 10033 10034 10035 3820 3821 3822 3825 10072 3833 3834 3835 3836 3837 3838 3842 3843 3844 3848 3849 16182 16183 16184 16185 3864 3875 3876 3877 3879 3881 3882 3889 3891 3901 3903 3904 3906 10157 3936 10177 10180 10181 10182 3944 3945 3946 10192 3953 3954 3955 3956 3966 16348 16349 10266 10267 10268 10269 10273 4107 4131 4134 4136 4162 10402 4163 10403 4164 4165 4166 10406 4167 4169 4170 4171 4172 4174 4185 4186 4187 4188 4189 4190 4195 4196 4197 4198 4199 16530 4211 4223 10465 4230 4234 4235 4236 4237 4247 10499 10506 4269 4270 4271 4272 4273 4314 10646 5153 5197 17533 11450 5343 5419 5427 5448 5493 5525 5574 5628 5803 5805 5828 5887
nobody$	869 893 942 972 7234 2034 2035 2036 2037 2038 2039 2040 2042 2043 2044 2045 8667 15254 15507 3243 3245 15714 3419 3496 3497 3498 16067 3875 3876 3877 3878 3882 3888 3900 4106 4130 4135 4162 10402 4163 10403 4164 4165 4166 10406 4169 4170 4171 4172 4174 4195 4196 4197 4198 4199 16529 4210 4222 16550 4246 11865 5627 11990 5780
nomark$	6120
nomarks$	6120
nomina	11019 12096 12098
nominal$	16957 11010 11012 11013 17117 4811 17147 11254 11606 5861 12124 12130
nominals$	16947 11010 11013 17117 17147 11254 11606 6178
nominated$	4779
non	11366
non$	2290 2657 5148 5423 5425 5519 5520 5521 5522 5523
nonattendance$	17452
nonce$	15697
noncompliance$	6126
noncompliant$	6126
none$	767 783 928 1420 2045 2052 2053 2900 15254 9449 3210 15714 3873 3878 3882 3888 3900 4007 4008 4009 4055 4162 10402 4163 10403 4164 4165 4166 10406 4174 4185 4186 4187 4188 4189 4190 4199 4206 4207 4210 4222 16552 4246
nonengagement$	6126
nonetheless$	12543 12547 7304 7305 7306 7307 7308 7309 7310 7311 7312 7313 7315
nonexistent$	16785 16786 16787 16788
noose$	13830
normal$	8238 14967
normalise$	5302 5320
normalised$	5302 5320
normalises$	5302 5320
normalising$	5302 5320
north$	3661
nose$	1225 1226 13614 13615 13871 15925 17416 17417
noses$	13614 13615 13871 17416
not	11204
not$	12461 6385 6387 6461 6465 7003 7005 13096 7017 7018 7019 7020 781 13284 1015 1017 1018 1076 1079 7447 7449 7607 13695 13696 1429 1431 1587 7846 7847 7941 7942 1703 1704 1706 1709 1735 14068 14069 14162 1844 1853 8112 8137 8138 1956 1957 1958 1959 1960 1962 2046 8290 8291 2067 8408 2169 2205 14675 14678 8662 2437 2438 2439 2440 2441 2442 2443 2495 2538 8812 2573 8814 8815 8816 8817 8818 2587 8881 2861 2894 9136 9137 2901 3004 3006 3007 3018 3041 3159 9418 9419 9420 9494 3257 3260 9506 9507 9508 9509 9510 9511 3282 3305 3307 3309 3316 3365 3366 9607 3390 3391 3411 3416 3454 3711 3712 9956 9957 9958 9959 9996 10000 10001 3776 3781 3809 3823 16182 16183 16184 16185 3874 3880 3890 3902 10171 10172 3935 3938 3943 16348 16349 4024 4025 10280 10281 10282 10283 10284 10312 10313 4108 10378 10379 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10400 10401 4162 4163 4166 4173 4178 4182 4191 10432 10434 16546 16547 10472 10478 10479 4246 4260 4261 10547 4320 4321 4322 4334 10720 16830 16875 16876 16878 4828 5048 5114 5118 11370 5303 5526 5609 5610 5616 5624 5779 5976
note	4594 4650 4667 4693
note$	3699 3700 10812 10905 4682 4685 10933 10960 4723 4726 4732
noted$	3699 3700 16999 4695 4696 17092
noteed$	10933 4723
noteing$	4723
notes$	3699 3700 10905 4682 4685 10933 4723
nothing$	62 6303 65 12613 7095 7217 7218 7224 985 986 987 988 13413 1183 13597 8241 14721 2507 14847 2552 2553 14880 2958 3000 3017 15507 9441 9442 3284 3285 3386 3403 9646 15971 9954 16067 9987 10058 3819 3865 3866 3867 3868 3869 3870 3875 3876 3877 3910 3911 3912 3918 3919 3920 3921 3928 3929 10191 3957 3958 3959 3960 3961 3962 3963 3964 10250 16348 16349 16529 4205 16600 16601 16602 4281 4282 4283 16805 11865 5760 12022 12215
nothings$	14721
notice	11063 17310
notice$	13988 13989 14239 3699 3700 16491 16564 16585 16586 16587 16588 16589 16590 16591 17149 4827 17196 17200 17252 11215 17303 17311 17555
noticed$	12385 12414 13620 3699 3700
notices$	3699 3700 17196 17200 17252 11215 17303 17311
noticing$	3699 3700
notified$	10911
notify	4707
notify$	4589 4611 4612
notifying$	4611 4612
notifys$	4611 4612
noting	4693
noting$	3699 3700 10812 10933 4726 4732
notinged$	10933
notings$	10933
notoriety$	13213 13423 14395 2431 2432 2433 2434 2435 2436 5465
notorious$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5583 6135
nous$	2764 2766 9096 2857 11882
november$	12879
now$	13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 14175 14176 15262 15323
nowhere$	8760 4328 11429 11723 5935
nucleus$	11681
nude$	6855 6866 6867 7272 13358
nudes$	6856 6857 6858 637 12971 653 654 655 656 13358 11508
nuisan	11105 11228
nuisance$	14617 14638 15029 16814 10826 17189 17190 17191 11115 17314 11643 11666 11687 5535 11824 12144
nuisances$	11643 11824 12144 6113
number	10931 4957
number$	6551 6552 6553 634 9314 15401 15736 4733 4803 11051
numbers$	6551 6552 6553 16779 16845 16847 16856 16857 10813 17176
numerous$	6474 633 10658 10659 10684
nurse	17409
nurse$	17393 17408
nurture$	6029
nut$	14726 11869
nutcase$	11698 6118
nutcases$	11698 6118
nuts$	14726 11770 11869
nutter$	11643
nutters$	11643
obese	5974
obese$	12214 6151
obesit	5974
obesity$	12214
obey$	16082 16088 16102 11991
obeyed$	13080
object	4974 17352
object$	17338 11576
objected$	13254
objective$	17284 4962 17338
objectives$	17284
oblige$	13920 13925
oblivious$	111 112
obnoxious$	6130
observ	17106 5870
observation$	10968 12110 5871
observations$	10968
observe$	11002 4763 12122
observed$	12141 6176
observeed$	11002 4763
observeing$	11002
observes$	11002
obsessed$	675 676 677 678 679 680 681 2547 2548 5839
obsessive$	6196
obstreperous$	6121
obstructed$	12067
obstructive$	14995 14996 14997 14998 14999 11781 6130 6162
obtain	17221 17228 4929 5853 5894 5909
obtain$	13112 13113 4588 10874 4723 11274
obtained$	4588 10874 17009 4723 12117 12146
obtaining$	4588 10874 4723
obtains$	4588 10874 4723
obvious$	13233 13234 3856 3991 10684 16770 16771
obviously$	3996 10240 4022 4030 10270 4031 4032
occasion$	16330 16331 16332 16352
occasions$	14072
occupa	5148
occupation$	11388
ocd	6196
ocg	10863
ocg$	16949
ocgs$	16949
october$	12879
odd$	1812 1815 1818 1819 5684 6121
oddballs$	6117
odour$	11933
of	11033 5853 5938
of$	6348 6352 6354 6355 6382 6409 6621 6632 6633 6935 13176 7561 7624 8426 8431 14519 2196 8448 8518 8520 8521 2299 8570 14668 8628 8633 8661 8684 8688 8707 8723 8724 8743 8744 8763 8790 8811 14918 14957 8924 8932 8948 9037 9068 9144 9150 9151 9153 9154 9155 9175 9204 9218 9219 9220 9222 15311 9243 9421 9513 9514 9559 15660 9580 9581 9586 9625 9705 9707 9713 9745 15883 15886 3585 3587 9841 9845 16061 16190 16261 16262 4023 4030 10274 16388 10305 10306 10307 16456 10460 10549 10552 10569 16789 10734 10738 16829 10805 16916 10843 16935 10857 10861 16955 16964 17002 10918 10928 10954 17053 17054 4730 10975 10986 10999 17087 4772 11029 11043 17135 11053 11054 17150 11078 11085 11089 11103 11107 11183 11188 11200 4967 11213 11232 17331 17333 11281 11289 11343 11355 11403 11412 11413 11416 11417 5238 11597 11681 11948 11997 12014 12110 12125 5887 12129 12131 12153 12186 5991 6016 12314 12323
off	11273 5115
off$	6332 12448 12655 6579 6599 12923 12926 12930 6968 13160 13310 7225 7226 7227 7228 7288 7289 7290 13648 13649 13656 7760 7785 7909 14054 8008 14236 8266 8267 14422 14637 8555 8567 8568 14732 2465 8719 8749 2679 15377 15534 9530 9531 9532 9533 9534 15621 15622 15623 16019 16020 10042 16568 16569 10614 10615 10633 10634 10635 10636 10637 10638 10704 10705 17074 11036 17197 11112 4885 11318 17423 11338 11355 11505 11661 11777 12052
offen	16924 16969 17139 17140 17152 17153 17160 17161 17167 17179 17180 17181 17187 17367
offen$	17118
offenc	11040 4815 4836 11197 11479 11482
offence$	17100 17125 17126 11055 17143 11076 17283 17554 17563 17565 17566 17568 5897 12154 6238
offences$	17100 17125 17126 11055 11076 11189 17283 5015 17563 17565 17566 17568 12147 12154 6238
offend	16914 16961 16975 11019 4790 11032 17119 17124 17148 11105 17277 11197 11202 17315 11235 17321 11457 12098 12112 12129 12136 12151 12156 12164 12176 12177 6077 6191
offend$	12746 12775 12777 12778 12779 16110 16111 16122 10037 16333 16337 17097 17111 17127 17154 17155 11244 5885
offendded$	16337
offendding$	16337
offended$	16337 6237
offender$	13822 14444 14445 14446 14537 2216 14586 2303 14689 14690 14691 14692 14693 14714 14715 2481 2482 2483 2484 11010 11013 17117 17118 11050 11052 17147 11254 17491 11631 11697 11712 5861 12125 12132 5898 12317 6106
offenders$	13822 14444 14445 14446 14450 14537 2216 14586 2303 14689 14690 14691 14692 14693 14714 14715 2481 2482 2483 2484 16947 17117 17118 17147 11631 11697 11712 12102 12132 6106
offending$	12392 12856 12864 12867 12871 12873 13244 13856 13858 14265 14408 14642 8900 8901 8902 16337 10826 16977 11030 17118 4797 17156 17158 17189 17190 17191 11115 17237 17283 17286 17288 4964 11208 17298 5031 17405 17558 5392 11683 12154 5926 6076 6237
offends$	16333 16337 17097 17155 11244 6237
offens	11040 4815 4836 11197 11479 11482
offense$	17100 17125 17126 11055 11076 17283 17565 17566 17568 12154 6238
offenses$	17100 17125 17126 11055 11076 17283 5015 17565 17566 17568 12147 12154 6238
offensive$	17564 6130
offer$	636 6979 6980 13275 1028 1029 1030 1031 1033 1034 1035 1036 1037 13448 7831 7832 7833 13928 13929 13930 13931 13995 14317 14318 9960 9962 9963 16050 9966 3727 9968 3729 3730 16145 16151 16270 16271 16272 16290 16330 16331 16332 16371 16372 16373 16610 4340 4341 5277 5307 11581 11582 11999
offere	5998
offered$	12557 6505 6506 636 1028 1029 1030 1031 1033 1034 1035 1036 1037 13928 13929 13930 9960 9962 9963 16151 16560 16561 16562 16563 5277 5307
offering$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16151 16270 16271 16272 5277 5307 11999
offerred$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16151 5277 5307
offerring$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16151 5277 5307
offers$	636 13275 1028 1029 1030 1031 1033 1034 1035 1036 1037 13448 13449 13928 13929 13930 13995 14317 14318 16050 9966 3727 9968 3729 3730 3731 3732 3733 3734 16145 16151 16371 16372 16373 4340 4341 5277 5307 11581 11582 11986
office	4575 10816 10817 4579 10822 16913 10842 10851 10852 10853 4614 4615 4616 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 10941 4702 10947 10948 17044 10965 4745 4752 10995 4767 11079 4847 11087 4856 11102 11144 4942 4946 11187 11459 11483
office$	10330 10335 10336 4105 16824 10765 16891 16892 17027 17034 17471 5834
officer$	10372 10373 10815 16903 16908 4591 16920 16922 16937 16938 16939 10854 10855 10856 16952 4627 10873 16982 4658 10899 10902 4665 10908 10910 17003 17007 17008 17010 17020 10937 17024 17026 17033 4709 4710 17051 10985 4749 10992 17081 4762 4768 4769 17165 11096 4892 17230 4910 11182 11186 17273 5025 5027 11268 5034 17569 5834 5850
officers$	12958 14464 8379 15794 15795 15880 15881 10815 16903 16908 10829 4591 16918 16920 16922 16928 16929 4604 16937 16938 16939 10854 10855 10856 4619 16952 4627 10873 16982 4658 10899 10902 4665 10908 10910 17003 17006 17007 17008 17010 17020 10937 17024 17026 17027 17029 17033 4709 4710 17042 10962 17051 17060 10985 4749 10992 17081 17084 4762 4768 4769 17143 11067 17165 11096 11126 4892 17230 4910 11182 11186 17273 17297 17323 5025 5027 5034 17364 17545 11595 5850 5867 12181
offices$	17027
offrol	6021
offroll$	12261
offrolled$	12261
offs$	14732 11662
often$	6446 601 16752 16753 16754 16755 5209
oik$	11698 6118
oiks$	11698 6118
oily$	3594 5689
ok$	8238
okay$	8238 9337 9338 9339 9340 9341 9342 9343 9739 3500 3501 3502
old$	12990 14019 8715 2748 2749 2750 2752 9022 9023 9024 2801 2829 3049 3050 3095 9411 9518 9520 3349 3350 3540 9799 9802 9804 10031 17455 5599 5617 5645
older$	6536 6540 12638 6557 12650 6565 12658 6586 12693 12763 6686 6687 12817 12861 12881 12884 6827 6854 6860 6861 6865 12955 12958 12989 12991 12992 13004 13006 6923 6925 6930 13018 13313 13356 13366 7334 7348 7370 7376 7384 7385 7386 7387 7483 7492 13624 13648 13650 7722 7725 13855 8013 8014 14133 8316 8317 8318 8319 8323 8324 8325 8326 8327 8328 8329 8331 8332 8347 8348 8349 14438 2116 14444 14445 14446 14447 8366 2128 2131 8783 15044 15085 9007 9010 15101 15102 15103 15104 15105 15106 15107 9022 9023 9024 15114 2801 15130 15131 15132 15133 15134 15135 15176 15177 15242 9207 15373 9322 15540 15542 3580 17517 11498 5284 11526 11529 11843 5684 11966 11968
olders$	12861 12881 12884 13040 13041 13042 6957 13356 7348 7384 7385 7386 7387 14450 14614
oldest$	14016 1697
olds$	15165 15780 15781 15782 15783
olive$	3594 5681 5689
omission$	5774
omissions$	5774
on	11033 12092 5853 6067
on$	6427 12530 12531 12557 12623 12624 12625 12628 6543 12631 12632 6605 12744 12745 6719 6764 7024 7078 7127 7142 7144 7146 7149 13252 13360 13486 13487 13488 13489 7440 7539 7541 7694 13795 7741 7896 7897 8430 14618 14619 14643 8689 8748 8762 14957 15012 8927 9016 15111 15112 15171 9538 15721 9740 15883 15886 3569 9839 9855 9941 16061 3922 3923 3924 3925 3926 3927 10214 10253 10256 10258 4026 10289 10290 10291 16544 10536 10537 10538 10566 16705 16706 16756 16829 16849 16850 16894 10935 4722 17053 17054 4730 17057 10977 10978 17076 10991 4773 17122 11045 17204 11133 11143 17295 17313 11229 11232 17350 5055 11297 5071 5073 11316 17421 5099 11440 5224 5234 17562 11649 11679 11823 12002 12014 12037 12080 12110 5917 6001 6081 6082
once$	12539 8166 10264 16366 4484 10767 10768 4783
one	10841
one$	289 290 291 6559 6761 928 7235 7584 13710 14018 8286 8287 8390 8697 8755 8915 2850 15255 15400 15508 15509 9492 15699 15715 3419 3557 15932 3616 15942 15943 15944 15945 15946 15947 16066 16150 10114 10119 10120 3882 10129 10130 10141 10142 10148 10149 16330 16331 16332 10285 10286 4055 10347 10348 10371 4132 10376 4137 10402 10403 4164 4165 10406 10407 4174 4199 10441 4212 10463 16551 10487 4248 10782 16957 16968 17178 17276 11295 11344 5105 11345 11346 17432 5658
ones	10886
ones$	12622 13425 13426 13427 13428 13429 13430 13808 14533 2427 2428 2429 2430 15040 15157 15266 15267 15268 15269 15270 15313 15314 15315 3014 15932 10893 17276 11222
onesie$	11967
onesies$	11967
ongoing$	11119
online	4760
online$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940 13271 13388 10969 11000 5285
only$	239 6532 6981 6984 13128 13129 13130 7045 7046 13133 13134 7049 842 848 859 860 861 862 863 864 865 867 971 7543 1304 1305 1306 1307 1308 1309 1310 1311 1312 1341 1342 1595 1681 1685 2679 2725 15775 9690 9691 15778 3746 3748 3790 3968 10334 4242 4243 10535 4453 4454 4455 4456 4457 4470 10712 5755
onto$	10935 10977 4773
onus$	523 524
open$	12376 12393 78 79 80 1319 15054 16075 16082 9998 16088 10004 10009 16102 10018 10080 10086 10124 16582 10880 4760 5079 11991
opened	10827
opened$	78 79 80 13103 1319
opening$	78 79 80
opens$	78 79 80 1319
operandi$	12125
operat	4597 4616 4623 4847 11087 17212 17352 11278 5120 12172 12176
operate$	568 569 570 571 572 573 574 14311 2810 2811 2812 2813 2814 2815 16034 16083 16089 16094 16103 16165 16171 16209 17254 5005 17332 17364
operated$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005 11335
operates$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005
operating$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005 17332
operation$	12899 12900 16954 17342 11260 17349 5024 5025 17355 17420 5942 12243
operational$	10837 5940
operations$	16954 17355 17420 12243
operative$	11764 12025
operator$	9588 16937 16938 16939 10854 10855 10856 10992 11873 5834
operators$	9588 16937 16938 16939 10854 10855 10856 10992 11873
opport	11068 11257 12092 12150 12172 12177
opportunit$	12593 12594 12595 12596 12597 12598 6568 329 330 14316 4422 4423 4424 4425 16770 16771 11581
opportunited$	12593 12594 12595 12596 12597 12598 6568 329 330 14316 4422 4423 4424 4425 16770 16771 11581
opportunities$	6401 6402 6403 164 12591 12592 12593 12594 12595 12596 12597 12598 6568 329 330 13275 4422 4423 4424 4425 16770 16771 4882 11581 12056
opportuniting$	12593 12594 12595 12596 12597 12598 6568 329 330 14316 4422 4423 4424 4425 16770 16771 11581
opportunits$	12593 12594 12595 12596 12597 12598 6568 329 330 14316 4422 4423 4424 4425 16770 16771 11581
opportunitted$	12593 12594 12595 12596 12597 12598 6568 329 330 14316 4422 4423 4424 4425 16770 16771 11581
opportunitting$	12593 12594 12595 12596 12597 12598 6568 329 330 14316 4422 4423 4424 4425 16770 16771 11581
opportunity$	6401 6402 6403 164 12593 12594 12595 12596 12597 12598 6568 329 330 13275 7831 7832 7833 14316 4422 4423 4424 4425 16770 16771 4882 4912 17343 11581 12056
opposed$	12006 12009
oppositional$	5535 5948 6130
opt$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
opted$	145 146 147 6652 12739 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 14089 16758 10744 16831 5256 5307
optici	5084
opticians$	11324
opting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
option	12123 12172 12177
opts$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
optted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
optting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
or$	13543 15949 10515 5945
oral$	642
order$	17192 17200 17249 11167 17255 17256 17260 17261 17263 11215 17474 17546 17555 17556 17557 17561 17562 17563 17564 12187 12288 12312 12317 12318
ordered$	11007 11383 11396 11474
orders$	16956 16973 17200 17249 11167 17255 17256 17260 17261 17263 11215 17474 17563 12187 12312
ordinary$	5684
organi	16963 10912
organised$	12024
organiser$	16998
oriental$	3580 9825
ot$	11502
other$	6241 12329 12330 12846 7160 7161 7329 7330 7331 13564 13711 14108 8030 8375 8376 14475 8458 8460 2222 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14583 14585 8561 14653 14717 14840 14842 8772 8773 14872 15002 15039 15512 15514 15518 15545 15786 3557 10629 16867 16896 11487 11595 5658 5776 5887
others	11148
others$	6241 12329 12330 6653 6994 6995 7000 7001 7011 7051 7064 7068 7160 7161 7360 13537 7621 13767 7950 8018 8020 8026 8028 1843 8122 8132 8133 8404 2165 2166 2167 2195 8457 8459 2221 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 14645 2359 8771 14871 15039 15085 15157 15266 15267 15268 15269 15270 15313 15314 15315 15512 15517 15631 15632 15633 15634 15784 15787 15942 15943 15944 16159 16160 16161 16162 16163 10096 10097 10098 3986 10231 10232 3995 10236 16896 17049 17316 11487 11499
otherwise$	770 771 13098 13101 13102 13283
ought$	26 27 28 29 30 34 765 1090 7610 1679 1729 1832 1850 1857 1858 1859 1860 1861 1862 1863 1864 1865 1874 1877 1878 1879 1880 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1924 1949 1970 1981 2787 2788 2789 2790 9771 4070 4073 4074 4075 4076 4077 10481 4327 4555 4561
ounce$	1399 1402 8734
our$	13317 7679 8230 16438 16445 16790 16791 16797 11986 12013 12049 12060 5887
out	11044 17216 11410
out$	6331 12449 12655 6579 12690 6608 370 381 12749 12759 12777 12778 12784 12807 12812 12815 12840 6906 6968 13107 13115 13144 13145 13152 848 13258 7191 7318 7371 7431 7464 7532 13653 13660 1339 13750 13751 7882 7883 13999 14000 14001 14049 14087 14088 14230 14231 14240 14423 8338 8384 14591 2296 2298 14677 2423 8706 2467 8753 2635 2647 8896 2658 2679 2684 2695 15452 15455 9376 15647 15819 15899 15904 15950 15952 15953 16019 16020 16277 16299 16337 16347 16568 16569 10532 4309 4335 16904 16932 4625 4632 4637 10997 11075 11129 11134 11245 11273 5086 11340 5115 11374 17468 17473 11409 17496 11501 11777 12002 12281
outbursts$	14688 14989 14990 11778
outcome$	12152
outcomes$	12152
outfit$	15985 15986 15987 11969 11972
outfits$	15985 15986 15987 15988 15989 16027 11969 11972
outgrown$	3249 3250 3251
outlaws$	14683
outlook$	14861 2764 2766 15235 2910 2911 2912 2913 2914 2915 2916 9192 9193 9194 9195 9196 15298 15299 15858 15859 11727
outrageous$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5535
outright$	3735 11986
outs$	14591 17176 12281
outside$	14643 2646 17076
outstanding$	10880 5887
over$	6562 12668 12669 12671 12673 13271 7187 13576 13580 13581 13582 13583 7696 7983 14096 2358 9047 9048 9049 15334 15335 15336 15340 15341 9446 15562 15762 9696 9708 3571 9839 15984 16010 16013 16835 16864 17053 11081 5274 5562 5843 5844
overcr	6232
overcrowded$	17533
overdo	5958
overdose$	17459 12198
overdosed$	12198
overdressed$	6151
overdue$	17390
overhe	10938
overla	4643
overlaid$	10883
overlook$	12608 4569 5820
overlooked$	4569 5808 5820 12067
overlooking$	4569 5820
overlookked$	4569 5820
overlookking$	4569 5820
overlooks$	4569 5820
overly$	5332 5593
overnight$	13966 13967 13968 13969 13970 13971 13972 13973 13974 13975
overreact$	6167
overreacted$	6167
overreacting$	6167
overreacts$	6167
overreactted$	6167
overreactting$	6167
overrun$	2188 2189
oversexualised$	6094
oversight$	4459 4460 4461 4462 4565 4566 12047
oversized$	5732
overt	5029
overt$	11269 5905
overweight$	12217 6151
owes$	14843 14844 14845
owing$	6258 398 6646 1143 5176 17510
own	12294
own$	6250 12 6253 6254 12341 12342 12343 12344 19 6260 6261 42 6284 6285 6286 6313 6407 6408 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 379 6634 6642 6654 6655 6656 6690 453 454 455 492 493 6938 7036 7037 7038 7039 7079 878 13205 13206 7121 7122 7125 7128 7129 13243 934 7205 7223 993 13339 7262 7263 7264 7265 7281 7282 7283 7284 7285 7286 7325 7356 7378 7379 7380 7381 7382 7383 13526 7533 13677 7593 7594 13681 7779 7782 7788 1549 1719 1939 8543 8951 8962 8973 15081 15082 15083 15084 8999 15097 15098 15126 9145 9186 9276 9277 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15415 15423 15424 15425 15426 15427 15428 15429 9344 9348 9460 9555 9616 3377 9621 9622 9623 9624 9661 15749 9664 9666 9667 15813 9732 15826 9787 15874 10364 10365 10366 10367 10368 10369 10453 10600 10809 17391 17504 17539
owned$	16214 16215 16216 16217 16381
owner$	12686 13026 13027 13028
owners$	12686 13026 13027 13028
ownership$	13562 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 8192 8193 8207 8208 8209 8210 8211 14298 14299 14300 14301 14302 14303 14304 14305 14306 14307 14308 8223 16491 16820 16821 16822 16823 12068
owns$	993
oxide$	17392
oxygen$	14719
pacemaker$	5058
pack$	13836 13837 13838 2186 2187 2278 14779 14780 14781 14783 2708 11613 5374
packag	12092
package$	13357 13570 13917 14886 12248
packages$	12788 12901 12902 12903 13357 13570 13917 14886 11500 11756
packed$	2388
packs$	2278 14778
padded$	5732
paedia	11321 5084 11327
paediatric$	11324
paediatrician$	17407 17408 17413
paedophiles$	14868
paid$	13064 1105 1106 13591 1351 7592 1662 1663 2182 3425 9721 10333 10337 4259 4448 11111 5310
pain$	13538 2283 8523 2284 8524 2285 8525 2286 8526 8871 2632 15529 11698
painkillers$	17402
paint$	1543
painted$	1543
painting$	1543
paints$	1543
paintted$	1543
paintting$	1543
pair$	2278 15927 11630
pairing$	11630
pairs$	2278
pakistani$	3580 9827
pale$	14702 3594 15936 5681 5684 5689 6151
palest$	3601 5709
palm$	4398 5812
palmed$	4398 5812
palming$	4398 5812
palmmed$	4398 5812
palmming$	4398 5812
palms$	4398 5812
paltry$	16666
panel	12177
panel$	16145 10330 10335 10336 4105 16824 10765 16891 16892 17340 5834
panic	11300
panic$	17386 5948 5952
paper$	15777 9692 11551
papers	11393
papers$	17471 17479
paperwork$	16767 16779
paracetamol$	12200
parade	11270
parade$	358 17309 5007 17356 17359 5325
paraded$	358 5325
parades$	358 5325
parading$	358 5325
paralytic$	7443 1204 7445
paranoid$	6130
parasite$	11698
parasites$	11698
parasitic$	6121
parcel$	13357 13570 13917
parcels$	12788 13357 13570 13917 11500
parent	11378 11379 17466 11381 5144 5156 5158 17495 17511 5230
parent$	12829 14891 8886 8887 8952 2713 2714 9066 9160 15247 15248 2931 2940 9181 9182 9183 9184 9227 9228 9229 9354 15575 15577 15584 3461 5134 17462 17464 5142 5143 11385 17476 17477 5154 5155 17488 11408 11415 5187 5188 17525 11818 5619 12286 12291
parental$	8538 8879 5582 6040
parented$	5619
parenting$	2831 2832 2833 15472 15486 11470 5619
parents$	12831 13450 7675 14178 2344 2345 8622 8623 8886 8887 15028 8952 2831 2832 2833 9160 15247 15248 9227 9228 9229 9354 15442 15443 15444 15445 3243 3245 15575 15577 15584 3458 3459 3460 3461 15789 15794 10108 10109 10111 10112 10582 10596 16740 16790 16791 17462 17464 5142 5143 11385 17476 17477 5154 5155 5160 17488 17492 11408 11415 5187 5188 17525 11685 11818 5619 12059 12060 12281 12286 12291
parentted$	5619
parentting$	5619
park	11205 12296
park$	12877 12878 12904 12905 12906 12907 13138 13139 13140 17291 17309 5007 17356 17359
parka$	11963
parkas$	11963
part$	402 6944 6945 13032 904 13244 7202 1011 1012 1013 1014 7344 8004 8005 8006 8007 14263 14264 14265 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 2365 14912 16326 16327 16328 16329 10806 4623 17151 11093 11263 5116
partake$	530 531 532 533 534 538 539 540
partaked$	538 539 540
partakes$	538 539 540
partaking$	530 531 532 533 534 538 539 540
partially$	5981
participant$	882 11530 11567 11855
participants$	882 11530 11567 11855
participate$	530 531 532 533 534 882 16033 16082 16088 16102 11991
participated$	530 531 532 533 534 882
participates$	530 531 532 533 534 882
participating$	530 531 532 533 534 882
participation$	530 531 532 533 534
parties$	12904 12905 12906 12907 13035 13057 13355 13881 13882 13883 13884 13885 11567 5328 11855
partly$	1006 4467 4468 5294 5823
partne	4597 5016 17465 17467
partner$	12495 12959 12960 12983 662 13019 13020 695 696 697 698 699 13554 13555 10837 4851 17461 5143 17472 17480 17487 11407 11524 11525 11530 11567 11834 11855
partners$	12495 12959 12960 12983 662 13019 13020 695 696 697 698 699 13554 13555 9127 9128 9129 4704 11524 11525 11530 11567 11834 11855
partnership$	4851 11256
party$	12904 12905 12906 12907 13035 13057 13355 13656 13881 13882 13883 13884 13885 13963 8639 3323 3324 3325 3326 3327 15951 11567 5328 11855
partying$	6710 6711 6712
pass	4656 4680 4681 4692
pass$	2858 4436 16806 4595 4666 4667 10925 4686 4690 4698 4700 4862 4947 17343 17426 5603
passd$	4700
passed	10942 6035
passed$	6948 13361 14060 4377 4378 4436 4595 16984 10925 4694 4700 17041 12054 12106
passengers$	14644 17316 11594
passers$	8377
passes	12250
passes$	2859 4436 4595 4690 5603
passing$	16546 16547 4436 4595 4666 10925 4690 4698 4700 4862 12055 12121
passive$	16729
passport$	17536
passs$	4666 10925 4690 4698 4700 4862 4947 17343
passwo	10879
passwords$	16965
past$	2376 2468 2469 3231 3232 3233 3234 3249 3250 3251 3286 3347 15712 3430 5449 5469 5637 5761
pastoral$	6013 6014
pasty$	6151
patchy$	14914 14915 14916 14917 2592 16785 16786 16787 16788 4503 4765 5340 5525
path$	12394 12395 12396 12397 12768 6787 1045 1046 13880
pathetic$	16666 6162
pathetically$	6162
pathological$	5404 6131
patien	6216
patience$	8582 10727
patrol	4616 10941 4745 4767 4847 11087 12184
patrol$	4591 16918 10856 17006 17027 17029 4710 10985 4749 4762 4768 4769 4892 4910 5025 5027 17354 5034
patrols$	4591 16918 10856 17006 17027 17029 4710 10985 4749 4762 4768 4769 4892 4910 5025 5027 17354 5034 12181
patronising$	3025 3026 3027 3028 3029 3030 6163
patter$	14024
pattern$	1321 1322 1323 1324 1325 1326 1327 4220 10820 11072 12125
pawn$	11567
pawns$	11567
pay$	98 99 100 101 12621 13112 13113 1105 1106 1351 1662 1663 2182 3425 4259 4448 5310
payback$	12317
paying$	1105 1106 1351 1662 1663 2182 3425 4448 5310
pays$	98 99 100 101 1105 1106 1351 1662 1663 2182 3425 4259 4448 5310
pc$	17024
pcso	4575 10816 10817 4579 10822 16913 4616 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 10995 4767 11079 4856 11102 11144 4942 4946 11187
pcso$	10815 16903 16908 4591 10856 16952 10873 10902 4665 10908 10910 17003 17007 17008 17010 10937 17026 17033 4749 17081 4769 17165 11096 17230 4910 11182 11186 17273 5034
pcsos$	10815 16903 16908 4591 10856 16952 10873 10902 4665 10908 10910 17003 17007 17008 17010 10937 17026 17033 4749 17081 4769 17165 11096 17230 4910 11182 11186 17273 5034
pe$	17385
peak$	11255
peaks$	11255
peer$	6383 12622 7999 14449 8441 8442 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15883 15886 11592 11628 5394 11769
peers	11368
peers$	6241 12468 12622 12876 14413 14444 14445 14446 8362 14471 14472 14473 14474 14550 14551 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 15513 15519 15883 15886 17454 11487 11628 11632 11639 11769
peg	5963
pegfed$	12203
pen$	17426 12233
penalties$	17303
penalty$	11217 5126
pencilled$	5718
pens$	12233
people	10886 17243 17321
people$	13 20 12441 195 12622 12639 12651 12735 6653 415 12850 6765 6767 6769 12912 6994 6995 7000 7001 7011 7051 7061 7064 7068 7186 13415 13416 13417 7360 13537 7453 13554 13555 7493 1328 1329 1331 7621 13743 13767 7699 13790 13855 7950 7961 7962 1843 8122 8230 14323 8285 14426 14444 14445 14446 14447 8368 14462 14464 8379 14471 14472 14473 14474 8404 2165 2166 2167 2173 14513 14515 2195 14531 14532 14536 14550 14551 14631 14647 14651 2359 8622 8623 14747 14798 14825 14826 14827 14828 14862 14867 14930 14931 14935 14959 14960 14961 14962 14963 14964 14977 2661 8903 8905 14994 9091 9202 15350 15360 15408 15611 15800 15841 16159 16160 16161 16162 16163 10096 10097 10098 16189 10113 10122 10128 16225 10140 16293 3986 10231 10232 3995 10236 10247 16387 16389 16570 16571 10525 10526 10527 10528 10529 10530 16631 10583 10584 10600 10601 16707 16708 16717 16718 16719 16720 16721 16722 16723 16724 16725 16726 16761 16778 16790 16791 16812 16813 16817 16819 10790 16877 17049 4789 17123 11060 17170 17172 11098 17244 4954 11248 11594 11595 11639 11719 11769 12051 12060
pep	6011
pep$	12251
peps$	12251
perceive$	8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253
perceived$	2246
perfectly$	6470 6478 2724 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 3083 3086 3111 3120 9372 9373 9374 9375
perfor	17352
perform$	7274
performance$	12047
performers$	10113 10122
perfunctory$	6162
peril$	12326 12327
period$	11304 12225
periods$	12225
perisher$	11704
perishers$	11704
permanently$	4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 5762 6017
permit$	51 52 53 54 55 56 295 296
permited$	51 52 53 54 55 56 295 296
permiting$	51 52 53 54 55 56 295 296
permits$	51 52 53 54 55 56 295 296
permitted$	51 52 53 54 55 56 295 296
permitting$	51 52 53 54 55 56 295 296
perpet	11032 17315
perpetrator$	12912 12989 13822 14216 14538 14539 14540 14541 2226 2227 2228 2229 8470 2231 2232 2233 2234 2235 2236 8477 14564 14565 17118 11634 11635 11636 11640 5401 5402 12133 6194
perpetrators$	12912 12989 13822 14216 14538 14539 14540 14541 2226 2227 2228 2229 8470 2231 2232 2233 2234 2235 2236 8477 14564 14565 17118 4988 11634 11635 11636 11640 5401 5402 12133 6194
perpetually$	4011 10251 4012 10252 4013 4014 4015 4016 4017 4018 4053 4054 5771 6160
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12529 226 12566
persisted$	12529 226 12566
persistent$	602 603 8512 3735 5264 5391 5404 5892 6024
persistently$	601 4053 4054 5771 6024
persisting$	12529 226 12566
persists$	12529 226 12566
persistted$	12529 226 12566
persistting$	12529 226 12566
person	10818 17004 10929 10951 17043 17088 17089 17091 17132 4834 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 5116 11483 12156
person$	14 21 416 12928 7186 1328 1329 1331 8403 2174 14550 14551 14652 14797 14825 14826 14827 14828 14867 14930 14931 14932 14936 14959 14960 14961 14962 14963 14964 14976 2662 8904 8906 2765 9201 15411 10372 10373 10850 16957 4789 17569 11639 11769
personal$	6631 11339
personalities$	8569
personality$	5948
persons$	14932 15841 4789
persua	4570 4599
persuade$	16201 16224 10139
persuaded$	12377 16087 16093 16098 16101 16107 16169 16175 16213 16256 16257 16258 16259 16260
persuading$	13906 13907 13908 13909 13910 13911 13912 13913 14046
persuasion$	13906 13907 13908 13909 13910 13911 13912 13913 14046
perv$	11698
pervs$	11698
pest$	11643
pestered$	2188 2189
pests$	11643
petite$	5661 6151
petty$	5404 5442
petulant$	6132
phase	12150 12172 12177
phobia$	12189
phone	10879 4707 4716 17043 10969 4758 11160
phone$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940 12963 12964 12965 12966 12967 12968 12969 12970 12975 13629 13634 7578 16344 16374 16375 16376 16377 16742 4573 4587 16965 16980 4660 10914 4691 17037 17055 4734 17061 11090 17246 11176 17264 5874
phoned$	6740 6741 6742 6743 6744 6745 6746 6747 1041 1042 1130 14233
phones$	6708 469 607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940 12963 12964 12965 12966 12967 12968 12969 12970 12975 7578 16074 16301 16344 16374 16375 16376 16377 4587 16965 16980 4660 10914 17037 17055 4734 17061 17246 11176 17264
photo$	12941 6856 6857 6858 12952 6889 6890 651 652 13358 15510 16917 10832 4593 4638 10898 4701 4703 17095
photog	4602 10879 4655 10895 10920 4691 10931 10932 17093 17188 5035
photograph$	12620 6856 6857 6858 6889 6890 651 652 15510 15525 16917 10832 4593 10869 4638 16965 10898 4684 4685 10930 4701 4703 4708 17071 10989 17078 17082 17094 17095 17272 5017 11275
photographed$	12377 12452 6554 15062 15510 15525 10989 17080 4755 5881
photographing$	10989 4839
photographs$	6856 6857 6858 6889 6890 651 652 15510 15525 16917 10832 4593 16941 16942 10869 16965 10898 4684 4685 10930 4701 4703 4708 10989 17078 17094 17095 5017
photography$	12145
photos	10879 10920 4691 10931 10932
photos$	12941 6856 6857 6858 12952 12971 6889 6890 651 652 13064 13358 15510 16917 10832 4593 16942 16965 10898 4701 4703 4708 17094 17095
physical$	700 701 702 703 5980
physically$	5652
physio	6214
physique$	15892 15893 15894 9863 11901 6150
physiques$	15892 15893 15894 11901 6150
pick	10938
pick$	12621 1228 1229 1255 1256 1257 9737 16584 5323
picked$	6555 6969 6970 6971 6972 6973 1228 1229 1255 1256 1257 13740 13741 10823 11243 5323
picking$	1255 1256 1257 8352 8353 8354 16884 16885 16886 16887 5323 12021
pickings$	12398 11768
pickked$	1255 1256 1257
pickking$	1255 1256 1257
picks$	1228 1229 1255 1256 1257 5323
picnic$	14770 14771
pics$	13358
pictur	10920 12092 12096
picture$	12941 6856 6857 6858 12952 6889 6890 651 652 13358 9278 9279 9280 15510 16917 10832 4593 10875 4701 4703 17094 17095 17182
pictures$	356 357 12941 6856 6857 6858 12952 12971 6889 6890 651 652 13358 15510 15525 16917 10832 4593 16941 16942 4684 4685 4701 4703 4708 17094 17095
piece$	8617 4635
pieceed$	4635
pieceing$	4635
pieces$	8617 4635
pierced$	6151
piercing$	3599 15925 11946 5708
piercings$	3599 15925 11946 5708
pig$	5499 5791
pikey$	6118
pikeys$	6118
pile$	12501 14829
pill	5069 11309
pill$	17395
pillar$	10618 4390
pills$	13362 11311 17404 11500 12200
pimp$	13456 13457 5276
pimped$	5276
pimping$	5276
pimples$	11957
pimply$	6151
pimpped$	5276
pimpping$	5276
pimps$	13456 13457 5276
pin$	8807
pinch$	1408
pink$	5705
pins$	5058
pint$	11310
pints$	11310
pip	11339
pip$	17425
pisshead$	6118
pissheads$	6118
pit$	13865 13866
pitiful$	8777 16666
pits$	13865 13866
pity$	7656 7657 13756 13757 10660 16747
place	11372 6021
place$	0 1 2 6243 11 12338 6275 12362 12363 12364 12365 12366 12367 12368 43 68 12746 12963 12964 12965 12966 12967 12968 12969 12970 13024 13275 1797 1927 1928 1929 1930 14426 14891 15411 4736 4775 17107 4912 11352 17441 17458 11437 11497 12261
placed$	0 1 2 6243 12334 12335 11 12338 6275 12362 12363 12364 12365 12366 12367 12368 43 68 404 405 406 407 1797 1927 1928 1929 1930 4509 4510 4586 4606 4736 4775 4810 4812 5191 11497 6049
placem	17532
placement$	13450 8595 15021 15022 15023 2698 2699 2700 17507 11497 11581 11819 5580 11821 12286 6049 12291
placements$	13450 15021 15022 15023 2698 2699 2700 17528 11497 11581 11819 5580 12292
places$	0 1 2 6243 11 12338 6275 12362 12363 12364 12365 12366 12367 43 68 13024 13275 1797 14426 4509 4510 4736 10983 4775 17107 17528 11497
placing$	0 1 2 11 6275 12362 12363 12364 12365 12366 12367 43 68 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 4509 4510 4736 4775 11497
plague$	2137 14785 8871 5354 11698
plagued$	2137 2188 2189 5354
plagues$	2137 5354
plaguing$	2137 5354
plain$	3991 5029 5330 5671 5684 5870
plainly$	3826 3827 3828 3829 10234 10235 3996 4030 10270 4031 4032
plaited$	11947
plaits$	11944
plan	17508 12123 12150 12172 12177
plan$	12525 13983 16145 4340 4341 16965 17509 17557 11581 12252 12253 12254 12255 12288
planned$	16356 17214 5908
planni	16958
planning$	12526 4459 4460 4461 4462 12047
plans$	12525 16145 4340 4341 16965 11581 12252 12253
plastered$	3604
plastic$	5367
plate$	10973 5058
plates$	10973
play$	784 857 881 890 990 1277 1278 1547 1768 8141 2028 2158 8969 15543 3322 11299 5999
played$	784 857 881 890 990 1277 1278 1547 1768 2028 2158
player$	12133
players$	10600 16905 11136 12133
playground$	14681 14682 14774
playing$	784 857 881 890 990 1277 1278 13750 13751 1547 1768 2028 2158 3448
plays$	784 857 881 890 990 1277 1278 1547 1768 2028 2158 3322
plea$	17210 12059 12313
plead$	8142
pleaded$	6073
pleads$	6073
pleas$	16790 16791 17210 12059 12060
pleasant$	8445 2206
please$	12931 12932 16180 16201
pleased$	320 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 5307
pleases$	12931 12932
pleasing$	10193
pleasure$	13619
plenty$	161 162 163 6454 6473 2947 3111
plot	4729
plot$	5907
plots$	5907
plotted$	16999 17092 5907
plotti	16958
plotting$	5907
plucked$	5718
plug$	2559 2560 5516
plugged$	2559 2560 5516
plugging$	2559 2560 14887 14888 14889 14890 5516 11757
plugs$	2559 2560 5516
plump$	9809 9846 6151
plunge$	1521 1522 1523 1524 1525 1526 1527
plunged$	1521 1522 1523 1524 1525 1526 1527
plunges$	1521 1522 1523 1524 1525 1526 1527
plunging$	1521 1522 1523 1524 1525 1526 1527
pnc	5875
pnc$	12115
pnd	5875
pnd$	12115
pneumonia$	6203
pocket$	13298 13299 7484 7486 7488 17264
pocketed$	7484 7486 7488
pocketing$	7484 7486 7488
pockets$	13298 13299 7484 7486 7488 17264
pocketted$	7484 7486 7488
pocketting$	7484 7486 7488
podgy$	6151
point	4974
point$	6368 3025 3026 3027 3028 3029 3030 9946 3725 10060 16158 10185 16354 4804 17338 12111
pointless$	3025 3026 3027 3028 3029 3030 5759
points$	12111
poise$	2910 2911 2912 2913 2914 2915 2916
poison	5959
poison$	2451 11698
poisonous$	5390 5479
poke$	1288 1289 1442 1443 1444 1445 1446 1447
poked$	1288 1289 1442 1443 1444 1445 1446 1447
pokes$	1288 1289 1442 1443 1444 1445 1446 1447
poking$	1288 1289 1442 1443 1444 1445 1446 1447
polic	12184
police	4575 10816 10817 4579 10822 16913 4597 10842 10851 10852 10853 4614 4615 4616 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 10941 4702 10947 17044 10962 10965 17064 4745 4752 10995 4767 4790 11079 4847 11087 4856 11102 11131 4904 11144 4942 4946 11187 5016 5026 5029 17358 11456 11458 11459 5867 5931 6067 6184
police$	12828 7677 7678 14178 14464 14662 14697 8622 8623 15031 15032 15055 15056 15057 15058 15101 15102 15103 15104 15105 15106 15107 15880 15881 16145 10330 16420 10335 10336 10338 4105 16824 10765 4529 16891 16892 10815 16903 16908 10829 4591 16918 10837 16928 16929 4604 16937 16938 16939 10854 10855 10856 16944 4619 16952 4627 10873 4658 10899 10902 4665 10908 10910 17003 4679 17006 17007 17008 17010 17015 10936 10937 17024 17026 17027 17029 17030 17033 10948 4709 17042 17051 17060 10985 4749 10992 17081 17084 4768 4769 11010 4772 11013 11030 11050 17137 11052 17143 17144 17149 11067 17165 17171 4851 11096 11119 11126 17217 4892 17230 4910 11182 11186 17273 11196 17283 17296 11211 17323 11238 11256 11261 5025 11266 5027 11268 11269 5034 17364 17542 11458 17544 17545 11465 11466 11595 11805 5775 5824 5833 5850 5857 5869 5876 5885 5902 5908 5940 12181 6064 6076
policed$	5033 5902
polici	4575 10816 10817 4579 10822 16913 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 11079 4856 11102 11144 4942 4946 11187 5026
policies$	16450 16451 16452 16453 16454 16455 16767 16895
policing$	10815 16903 16908 16928 16952 10873 10902 10908 10910 17003 17007 17008 17010 10934 10937 17026 17033 17165 17171 11096 17183 17230 11182 11186 17273 17319 11238 17337 11266 11268 12110 5902 12145
policy$	16450 16451 16452 16453 16454 16455 16767 16895
polish$	3580 9827 11956
ponytail$	15921 15922 15923 11945 11946
ponytails$	15921 15922 15923 11945 11946
poor$	6376 12474 12475 12476 12477 170 171 172 173 174 175 176 6634 992 7470 8116 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2201 2202 2203 8539 14636 14914 14915 14916 14917 2592 14919 14920 14921 14922 14923 14924 14925 14926 14927 14928 14929 2688 2689 2690 2691 15019 3594 15936 4336 4337 4338 4339 16785 16786 16787 16788 4503 4765 5252 5340 5343 5388 5525 5535 5571 5574 5638 5689 5807 5828
poorly$	3578 5491 5685 5784
porch$	17512
porn$	11515
pornography$	11515
portly$	6151
pose$	7274 2256 2257 2258 2259 4990 17317
posed$	2256 2257 2258 2259
poses$	2256 2257 2258 2259 4990 17317
posing$	2256 2257 2258 2259 10949
positi	11068 4987
position$	12328 6643 4606
positions$	12328 7397 7398 7399
positive$	6376 6417 17233 5912 12246
posses	11478 6085
possessed$	9715
possession$	17193 17564 11481 6083 12325
possibility$	10077
possible$	4891 5887
post	16993
post$	615 616 617 618 627 981 982 1032 16704 16716 5268 12111 6196
posted$	615 616 617 618 627 13103 7055 816 817 14233 5268
poster$	4701
posters$	4701
posting$	12805 615 616 617 618 627 1032 13750 13751 5268
posts	4861
posts$	6264 25 6282 356 357 615 616 617 618 627 13122 13123 13124 13125 907 7162 923 1258 1259 10898 5268 12111
potato$	14737
potatoes$	14738
potential$	5887
pothead$	11643
potheads$	11643
potty$	5503
pour$	1454
poured$	1454
pouring$	1454
pourred$	1454
pourring$	1454
pours$	1454
powder$	8650
power	12177
power$	13558 7503 7504 9286 9287 9288 17200 11215 5476
powerful$	5661
powerfully$	5663
powers	12172
powers$	17200 11215 4989
practi	17409
practically$	842 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2987 3428 3429 5607 5636
practice$	4459 4460 4461 4462 12047
practised$	3554
pre	5011
precin	11270
precinct$	14774 17309 5007 17356 17359
precious$	1583 4265 10519
precocious$	11512 6140
predator$	14538 14539 14540 14541 2216 2303 15697 11634 11635 11636
predators$	12674 14538 14539 14540 14541 2216 2303 14868 11634 11635 11636
predatory$	5487 11732 6130
predic	5872
predicament$	1116 1119 1120 14263 14264
predicted$	4785 6010 6032 6227
prediction$	12274
predictions$	12273 12274
predictive$	5870
preemptive$	11251
prefer$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5256 5307 5915
prefered$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
prefering$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
preferred$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 14089 2106 2111 16758 4478 4479 4480 4481 10744 16831 5256 5307
preferring$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
prefers$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5256 5307
pregab	11313
pregabalin$	17399
pregna	11300 5989
pregnancies$	12229
pregnancy$	17386 12229
pregnant$	12412 12227
premature$	12205 12209
prematurely$	12209 6162
premium$	8037
prepared$	462 463 464 494 495 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1798 1799 1800 1801 9952 9955 16042 16043 16044 16045 4599 11073 17214 5307
prescr	6213
presence$	17354
present$	2250 2256 2257 2258 2259 2623 9378 9379 9380 9694 10997 4990 17317 5603
presentation$	14495
presented$	2256 2257 2258 2259 5603
presenting$	2256 2257 2258 2259 5603
presents$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12975 12978 7790 13928 13929 13930 8345 14454 2251 2256 2257 2258 2259 2624 4990 17317 5603
presentted$	2256 2257 2258 2259 5603
presentting$	2256 2257 2258 2259 5603
preser	5894
press$	1459 1460 1461 1462 1463 4930 5915
pressed$	1459 1460 1461 1462 1463
presses$	1459 1460 1461 1462 1463
pressing$	1459 1460 1461 1462 1463 4930
pressure$	14085 14086 4971 4978 17305
pretext$	4883
prettiest$	3601 5709
pretty$	6151
preven	4957 11212
prevent$	13589 13590 4911 17301 5006
prevented$	12823 6738 499 13094 13095 7658 13745 13746 13747 13748 13749 16409
prevention$	17250 11198 17298 4973 11470
preventping$	4911
preventring$	4911
prevents$	4911 5006
preventting$	4911
prey$	12375 2146 11768
preyed$	2148
preys$	2147
price$	13431 13432 13678 13876 13977 8037
prickly$	6121
prima$	8645
primar	17446
prime$	13233 13234 5440 5887
princess$	11617 11698
princesses$	11617 11698
princi	10912
principal$	10819 16978 16998 5440 5893
priori	4646 5022 17352 12172
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	11013 4818 17338 5884 5887 5892 5940
prison	17467 11382 17484 11399 11473
prison$	12873 1045 1046 16248 17460 17468 17485 17486 17553 17559 6075
prisoner$	2481 2482 2483 2484 11712
prisoners$	2481 2482 2483 2484 11712
pro$	3346 9589
proact	4842 5029 5931
proactive$	4575 10816 10817 4579 10822 16913 4605 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 10934 4697 10940 4702 10947 17044 11079 11082 17171 4856 11102 11144 4942 4946 11187 11269
probat	11319 11465 11466 6066
probation$	17405 17551 17552 12306
proble	12237
problem$	1045 1046 1116 13443 1119 1120 14260 14261 14326 14971 8893 14985 10457 16630 16814 10762 16978 11643 5420 5529 5533 5535 11776 5861 12240
problematic$	12864 14919 14920 14921 14922 14923 14924 14925 14926 14927 14995 14996 14997 14998 14999 5529 5535 11781
problems$	13207 13214 13215 13217 13218 1045 1046 1116 13443 1119 1120 7784 14263 14264 8558 14985 15235 5137 11643 11776 12240 6037
procedure$	16450 16451 16452 16453 16454 16455 16767 16895
procedures$	16450 16451 16452 16453 16454 16455 16767 16895
proceed$	4844 4950
proceedings$	17210 17227 12288
proces	5044 17370
process$	16450 16451 16452 16453 16454 16455 16767 17340 11395
processes$	16450 16451 16452 16453 16454 16455
processing$	11284 6009 12249
produc	11111 12092
produce$	626
produced$	626
produces$	626
producing$	626
productive$	17197
professional$	3346 16062 10372 10373 10377 5775
professionalism$	16820 16821 16822 16823 12068
professionals$	7453 14178 14323 8587 14905 15000 3346 16062 10108 10109 10111 10112 11685
profil	4861 12092 12096
profile$	13143 4631 10875 10952 17078 11632 12101 5862
profiled$	17079
profiles$	356 357 907 4631 10952 17078 12101 5862
profiling$	5862
profit$	10749
profits$	10749
programme$	185 187 188 17340 12254 12317 12318
programmes$	185 187 188
progress$	4879 11581
progressed$	4879
progressing$	4879
progresss$	4879
prolific$	602 603 2325 2326 17117 5264 5391 5404 5446 5892
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6092
promiscuous$	5250 11512 11732 6092 6140
promiscuously$	6092
promise$	16450 16451 16452 16453 16454 16455 16895 12058
promises$	16450 16451 16452 16453 16454 16455 16895 12058
prompting$	13906 13907 13908 13909 13910 13911 13912 13913 14046
prone$	2362
proof$	15607 4793
proper$	2192 8445 2206 2424 3043 3044 3045 9644 9824 10474 10475 10476 10477 5377 5464
properly$	13141
property$	12904 12905 12906 12907 6822 6823 6824 6825
propos	4936
proposition$	6979 6980 1093 1094 1095 1096 5309
propositioned$	1093 1094 1095 1096 1130 5309
propositioning$	1093 1094 1095 1096 5309
propositionned$	1093 1094 1095 1096 5309
propositionning$	1093 1094 1095 1096 5309
propositions$	1093 1094 1095 1096 5309
propra	11313
propranolol$	17399
pros$	3346 9589
prosec	10896 10946 4877 17208 17209 11124 17212 4895 11137 17225 5126 6184
prosecute$	11117 17268 4982 5911 5916
prosecuted$	17166 17184 17222 17223
prosecuteing$	4982 5916
prosecutes$	4982 5911
prosecuting$	5911
prosecution$	16982 17032 17183 17207 17210 11135 4943 17348 5910 12317
prosecutions$	17183 17210 11135 17235 4943
prosecutors$	16982
prospect$	10075 10206 3967
prostitute$	11515 5276 11518 11519 11520
prostituted$	5276
prostitutes$	11515 5276 11518 11519 11520
prostituting$	5276
prostitution$	12856 12871 13856 13858 11515
protagonist$	12133
protagonists$	12133
protect$	6302 12710 7416 7417 7418 14047 14055 1890 14217 8196 14310 14319 15284 15285 15375 9292 9293 9294 9297 9298 9300 9301 9304 9308 9353 15446 15472 15870 4530 4538 4539 4540 4961
protected$	1890 15472 15477 15478 15479 15756 4538 4539 4540 11194
protecting$	1890 8197 15064 9292 9293 9294 9297 9298 9300 9301 9304 9353 15472 15477 15478 15479 15486 15492 15493 15494 15495 15496 9749 4538 4539 4540 4961 11877
protection$	15064 15367 15430 15431 15432 15433 15469 15470 15471 15472 15477 15478 15479 15486 15492 15493 15494 15495 15496 15550 15551 15552 15560 15575 15577 16619 11110 11114 11166 11174 11175 11422 11877 6230
protects$	1890 15472 4538 4539 4540 4961
protectted$	1890 15472 4538 4539 4540
protectting$	1890 15472 4538 4539 4540
protest$	11576
protocol$	16450 16451 16452 16453 16454 16455 16895
protocols$	16450 16451 16452 16453 16454 16455 16895
proud$	10715
prov	4853
prove	16913 4792 4809
prove$	11035
proved$	11035
proves	4809
provid	4656 5853
provide$	4588 10847 4862 11533
provided$	12557 6505 6506 11533
provideed$	4588
provideing$	4588 4862
providence$	11537
provider$	10330 10335 10336 4105 16824 10765 16891 16892 5834
providers$	10330 10335 10336 4105 16824 10765 16891 16892
provides$	4588 4862 11533
providing$	11533
provin	4809
proving$	2240
provision$	12251 12255
provocative$	11512 6093 6140
provocatively$	3578 5675 5685 11966 11968 6093 6140
provoke$	12350 6265 340 13155 13292 7498 7499 5355 12011
provoked$	12350 6265 340 13155 7498 7499 13740 13741 5355 12011
provokes$	12350 6265 340 13155 7498 7499 5355 12011
provoking$	12350 6265 12418 12419 12420 12421 12422 340 13155 7498 7499 5355 12011
prowl$	2361 2452 2453 2454 2455 2456 2457 16339
prowled$	2361 2452 2453 2454 2455 2456 2457
prowling$	2361 2452 2453 2454 2455 2456 2457
prowlled$	2361 2452 2453 2454 2455 2456 2457
prowlling$	2361 2452 2453 2454 2455 2456 2457
prowls$	2361 2452 2453 2454 2455 2456 2457
pru	6011
pru$	12251
ps$	17024
pscale	17446
psoria	5968
psoriasis$	12208 6154
psychi	6216
psychiatric$	6000
psycho	11301 6199 6216
psycho$	11643
psychologically$	5656
psychologist$	6217
psychologists$	6217
psychopath$	11643
psychopathic$	6130
psychopaths$	11643
psychos$	11643
psychotherapy$	17387
psychotic$	11770
ptsd	6196
pub$	17006
public	11201
public$	14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14585 8531 14644 14648 4934 4935 4954 17287 17316 11478 11594 6062
pubs$	17006
puffer$	11967 5732 5740
puffers$	15988 15989 16002 16003 16004 16006 11967
pugnacious$	6121
pull$	13931 1643 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 16879 16880 16881 16882 16883 12087
pulled$	12377 1786 1787 1788 1789 1790 1791 1792 1793 2095 2531 2532 2533 2534 9869 16011 9926 4564 11971
pulling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 10881
pullled$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pullling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pulls$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pumped$	12202
punch	17493 17501
punch$	13778 15626 17494
punche	5169
punched$	17494 11409
punches$	17494
punctual$	16075
punish$	16803 4490 4491 4492 4493
punished$	13199 8466 8467 8468 8469 4490 4491 4492 4493 17270
punishes$	4490 4491 4492 4493
punishing$	4490 4491 4492 4493 16884 16885 16886 16887
punitive$	16545
pupil	17178 11483
pupil$	14550 14551 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 17569 5358 11627 11639 5400 11769 6011
pupils	10818 17004 10929 10951 17043 17088 17089 17091 17132 4834 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 12156
pupils$	192 384 12735 6653 414 452 6994 6995 7000 7001 7011 7051 7064 7068 925 946 7186 7360 1328 1329 1331 7621 13767 7950 7961 7962 1843 8122 14461 14471 14472 14473 14474 8404 2165 2166 2167 2172 2195 14523 14524 14525 14526 14550 14551 14561 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 14631 2359 2360 2427 2428 2429 2430 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 2660 3533 3635 3684 3685 16159 16160 16161 16162 16163 10096 10097 10098 10113 10122 3986 10231 10232 3995 10236 10247 16389 10600 16761 11499 11594 11627 11639 11642 11769 5538 5539 12059
purcha	10987 10988
pure$	5330 5478
purely$	2679
purple$	5705
purpos	4974 12092
purpose$	16646 16649 17284 4962 17338
pursu	4646 4784
pursue	4884 4929
pursue$	325 1481 1482
pursued$	325 13620 1481 1482 14062
pursues$	325 1481 1482
pursui	4884 4929
pursuing$	325 1481 1482
push	5030
push$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 14655 4930 5260 12011 5942
pushed$	12382 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5033 5260 12011
pushes$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5260 12011
pushing$	12890 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 4930 5260 12011
pushover$	15578 11867 11868
pushovers$	15578 15693 11867 11868
put	17493 5234
put$	0 1 2 6243 12332 12333 11 12338 12348 6263 6275 12362 12363 12364 12365 12366 12367 12368 43 68 167 12557 6523 12746 12775 6701 468 470 471 472 12819 13089 13090 13091 13249 13250 13251 7212 7213 13318 1092 1235 1293 1775 1797 8111 1927 1928 1929 1930 2144 3441 16108 16337 4213 4407 4509 4510 4538 4539 4540 4586 4695 4696 4736 4810 4812 4937 4940 5057 5189 5211 11533
puted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11533
puting$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11533
puts$	0 1 2 6243 11 12338 6275 12362 12363 12364 12365 12366 12367 12368 43 68 167 468 470 471 472 13249 13250 13251 1092 1235 1293 1775 1797 1927 1928 1929 1930 2144 16337 4213 4509 4510 4538 4539 4540 4736 10983 5189 5211 11533
putted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11533
putting$	0 1 2 6244 12331 11 43 68 167 468 470 471 472 1092 1235 1293 13647 1775 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 2144 16337 4213 4509 4510 4538 4539 4540 11533
puzzling$	1812 1815 1818 1819
pyjama$	9913 9929 9930 11967
pyjamas$	15993 15994 15995 15998 16006 11967
quarrel$	11563
quarrels$	11563
queen$	11646 5407
queens$	11646
questi	17093 5035
question$	1812 1815 1818 1819 10208 10239 10241 4841 17272 5017 11275
questionable$	6376 12474 12475 12476 12477 13532 8116 5252
questioned$	5218
questioning$	4841
questions$	4841 5017
quetiapine$	6212
queue$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
queued$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
queues$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
queuing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
quick$	320 1028 1029 1030 1031 1033 1034 1035 1036 1037 7396 7834 13921 13922 13923 13924 1599 1600 1601 1602 1603 1604 16729 16800 10715 4477 5307 5349 5474 5509
quicker$	15143 15286
quickly$	13060 13061 14082 14083 15144 15218 15286 3299 16752 16753 16754 16755 16888 16889 16890
quiet$	12612 13596 13599 10651 16738
quiff$	11946
quiffs$	11946
quite$	6448 6470 2724 2906 3083 3086 3111 3120 5593 5604 5622
quiz$	4841
quizing$	4841
quizs$	4841
rabble$	2186 2187 11613 5385 6101
race$	9798 9801 9817 9821 9826 15934 9860
racists$	12036
radar	17186
radar$	16731 17045 17048 4725
radio	4707
radiotherapy$	6200
raff$	11611
rag$	13793 13794 14838 11608
ragged$	15960 15961
rags$	11608
raid	10823 11152
raid$	4585 17238 5215 12148
raided	10823
raided$	17262 17533 5215
raids$	5215 12148
rails$	14641 14791
raise$	9292 9293 9294 9297 9298 9300 9301 9304 10394 5619
raised$	10393 5619 11971
raiser$	11693
raisers$	11693
raises$	5619
raising$	9292 9293 9294 9297 9298 9300 9301 9304 5619
ramp$	4979
ramped$	17304
ramping$	4979
ramps$	4979
ran$	565 566 567 568 569 570 571 572 573 574 586 587 605 606 6954 717 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 2300 14739 2680 2681 2682 2711 2762 2763 3387 3462 5171 5260 5432 5435 5455 12128
random	4842
random$	11082
rang$	1041 1042 1130 10353 16853
ranger	4767
rans$	14739
rape	11414
rape$	13409 7324 13758 13759 14385 14386 14387 14388 14389 14390 14391 14392 17500 11548 11602
raped	12284
raped$	13529
rarely$	3077 9317 3078 9318 3079 5114
raring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
rascal$	6101
rascals$	6101
rash	11282
rash$	114 115 1875 1925 1926 17368 5335 5337
rat$	11609 11698 11701
ratbag$	11617
ratbags$	11617
rate	4957
rate$	8741 8742 11226 12148 12153
rated$	2240 2254 2611 2615
rates$	11226 12148 12153
rather$	1223 1224 8034 1795 8036 16816 16818 10780 16875 16876 16878 5593
rating$	16912
ratings$	16856 16857 16912
rational$	6631
rats	5208
rats$	11448 11609 11698 11701
rattle$	15609
rattled$	15608
rattles$	9524 9525
ratty$	6121
re	11197
re$	10025 10036 11468 5391
reach$	12394 12395 12396 12397 14891 16180 16201 16224 10139 16232 16270 16271 16272 11999 12001
reached$	14289 14290 14291 14292 16087 16093 16098 16101 16107 16169 16175 16213 16230 16256 16257 16258 16259 16260
reaches$	12000
reaching$	16270 16271 16272 10193 11999
react$	16109 16803 12083
reacted$	12083 12084
reacting$	12083
reaction$	15007 15008
reacts$	12083
reactted$	12083
reactting$	12083
read	10827 5120 12277
read$	14891 15115 15116 4127 4128 4129 16582 16620 16984 4711 17038 10958 10998 17456
reader	5101
reader$	17059 11341
readers$	17059
readily$	714 715 716 13043 13060 13061 1244 1245 1246 1247 1248 1249 14082 14083 16752 16753 16754 16755 16888 16889 16890 5317
readin	5100 17457 11372
reading$	4711 11340 17458 12021 6031
reads$	4711
ready$	13233 13234 1028 1029 1030 1031 1033 1034 1035 1036 1037 7834 13921 13922 13923 13924 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 14831 2967 2968 16800 10715 4584 4599 4891 17537 5307
real$	8583 10474 10475 10476 10477 5934
realise$	197 8089 8090 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8299 8300 8301 8302 8303 8304 8305 8306
realised$	8089 8090 14203 14204 8119 8120 14233
really$	13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 9134 3826 3827 3828 3829 5622
reap$	938 939 7620
reaped$	938 939
reaping$	938 939
reaps$	938 939
rearrested$	12303
reason$	9252 9486 3247 16270 16271 16272 16732 4883 11999
reasoned$	16087 16093 16098 16107 16169 16175 16213 16256 16257 16258 16259 16260
reasoning$	16270 16271 16272 10196 11999
reasons$	14800 4883
reassurance$	15486
reassured$	15586
reassuring$	15584 15586
rebuff$	13310 7225 7226 7227 7228 5342 5747
rebuffed$	16052 16057 16058 16059 16060 5342 5747
rebufffed$	5342 5747
rebufffing$	5342 5747
rebuffing$	5342 5747
rebuffs$	5342 5747
recall$	17131
recalled$	5227
receiv	12092 5998
receive$	6560
receives$	5099
recent	4597
recent$	10837
reckless$	114 115 6376 12474 12475 12476 12477 6634 12864 947 1062 1352 1875 1925 1926 5250 5335 5337 6130
recklessly$	6086
recklessness$	12721 12722 12723 12724 12725 12726 13122 13123 13124 13125 13211 7164 7165 7185 13272 13464 13465 13466 13467 13468 13469 13677 8080 8173 1934 8175 2209 2210 14991 14992 11779
reclaim$	5013
reclaimed$	5013
reclaiming$	5013
reclaims$	5013
recognise$	12710 14310 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8299 8300 8301 8302 8303 8304 8305 8306 15115 15116 15870
recognition$	17059 12113
recollection$	7446 1207 7448 1209
recomm	4936
recommit$	17127 17154
record	10879 4650 4667 4686 4693 4787
record$	12413 8003 10461 16582 10577 16806 10743 16953 4632 16983 10905 17001 10916 4682 4685 10933 10960 4723 4726 4732 11002 11021 17136 11051 17138 17550 12240 12316
recorded$	4623 16999 10933 4695 4696 4723 4737 11002 17092 4810 4812 17275 11206 11207 5925
recording$	4459 4460 4461 4462 10812 4684 10930 10933 4723 4726 4732 11002 12047 12145
recordinged$	10933
recordings$	4684 10930 10933
records$	16941 16953 16965 16983 10905 17001 10916 4682 4685 10933 4723 4726 4732 11002 17096 11021 17108 17136 17138 12114 12240
recover$	5973
recovered$	17248 5973
recovering$	5973
recovers$	5973
recovery$	17486
recrui	16963
recruit$	549 550 5258 5259 11567
recruited$	12377 549 550 6791 552 553 554 5258 5259
recruiter$	13822 14538 11634 11637 11638
recruiters$	13822 14538 11634 11637 11638
recruiting$	549 550 5258 5259
recruitment$	12392
recruits$	549 550 5258 5259 11567
recruitted$	549 550 5258 5259
recruitting$	549 550 5258 5259
red$	7707 7708 7911 8750 8751 8752 17216 5682 5705 11967 5908
redeal$	17127 17154
redeeming$	11689
redemption$	11689 12001
redheaded$	9846 6151
reduc	4957
reduce	5116
reduce$	17282 17301 12182
reduced$	17312 12166
reduct	11198
reduction$	17284 17298
referenced$	10883
referr	17409
referral$	9966 3727 9968 3729 3730 16624 12059 6077
referrals$	9966 3727 9968 3729 3730 16624 16790 16791 12059 12060
referred$	5998
reflected$	8409
refuge	11435
refuge$	13448 17521
refus	5038 6226
refusal$	6624 385 386 387 388 389 390 2579 2580 2581 2582 2583 3707 3708 9975 4284
refusals$	3707 3708 9975 4284
refuse	6067
refuse$	13114 1188 13589 13590 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 15446 3706 16046 16051 16333 16337 5746 11989 12009 5826
refused$	12834 1188 1847 14183 14233 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16046 16051 16052 16057 16058 16059 16060 16333 16337 5746 11989 12009 12054 5826
refuser$	11664 6111
refusers$	11664 6111
refuses$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16046 16051 16333 16337 5746 11989 12009 5826
refusing$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 9747 3706 16046 16333 16337 16546 16547 5746 12009 5826
regain	4983
regard	12092
regard$	6343 6344 6345 6346 6347 6349 6350 8559 8560 2321 8562 2357 2485 2488 9278 9279 9280 15588 16585 16586 16587 16588 16589 16590 16591 16592 10509 10510 10511 10512 10513
regardded$	2357 2485 2488
regardding$	2357 2485 2488
regarded$	2242 2357 2485 2488 2617 9504 15855 15856 15857
regarding$	2357 2485 2488 9214 11081
regardless$	12543 12547 13235 15414
regards$	2357 2485 2488
regist	4602 10879 4691 10931 17188
register$	16965 4685 10967 17096 17099 17543 12138 12255
registered$	5165 5983 12266
registers$	16244 16965
registration$	4573
registrations$	5870 12119
regret$	1082 14378 14379
regreted$	1082
regreting$	1082
regrets$	1082
regrettable$	10660 16747
regrettably$	6164
regretted$	1082
regretting$	1082
regula	4842
regular$	602 603 2192 11082 5264 5377
regularly$	601 17401
regulation$	15014 15015
rehab	17484 11399
rehab$	17485 12231
rehabilitation$	6077
reject$	2141 2142 16046 16337 5316 5356 5747
rejected$	2141 2142 16046 16052 16057 16058 16059 16060 16337 5316 5356 5747
rejecting$	2141 2142 16046 16337 16546 16547 5316 5356 5747
rejects$	2141 2142 16046 16337 5316 5356 5747
rejectted$	2141 2142 16046 16337 5316 5356 5747
rejectting$	2141 2142 16046 16337 5316 5356 5747
relapse$	16110 11994
related$	17454 11606
relati	17465 17517 12092
relations$	11509
relationship$	12428 6567 6708 469 663 664 665 12996 12997 6940 6941 6942 6943 13064 15063 15293 15294 3031 3032 3033 3034 3035 3036 3037 15418 15419 15420 15510 5162 11490 11509 11834 11874
relationships$	12428 6567 6708 469 663 664 665 6940 6941 6942 6943 13064 15278 15279 15280 15281 15282 15291 15293 15294 3031 3032 3033 3034 3035 3036 3037 15418 15419 15420 15510 11490 11509 11834 11874
relay	4681
relay$	4698 4947
relaying$	4698
relays$	4698 4947
releas	4656
released$	6066 6067
relentlessly$	6160
relevant$	4706
reliab	4597
reliable$	13533 16075 10837
reliant$	11860
relied$	9365 3126 3127 3128 3129 3130 9371 16256 16257 16258 16259 16260 4929
relies$	5214
relish$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
relished$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
relishes$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
relishing$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
reluctance$	6624 385 386 387 388 389 390 2579 2580 2581 2582 2583
reluctant$	1953 1956 1957 1958 1959 1960 1962 2579 2580 2581 2582 2583 4477
relying$	5214
remain	11393 6062
remain$	12746 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16108 17471 17479 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 12302
remained$	8828
remains$	6388 382 383 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8828 8833 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 11252 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602
remand	11137 6066
remand$	12306
remanded$	17222 17223 11463 12306
remark$	3699 3700 3701 3702
remarkably$	5604 5622
remarked$	3699 3700 3701 3702
remarking$	3699 3700 3701 3702
remarkked$	3699 3700 3701 3702
remarkking$	3699 3700 3701 3702
remarks$	12666 13584 13585 3699 3700 3701 3702
remind	4860
remind$	4719
reminded$	12527 12528 206 207 208 215 216 221 222 223 224 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 4764 11007
reminder$	16744 16745
reminders$	12524 16744 16745
remiss$	6163
remit	4974
remorse$	14378 14379 14818 14819 14820 14821 14822 16079 11583
remorseless$	6121 6130
remote$	16800
remov	4646 5030
remova	17510
remove$	7423 7424 7425 7426 7427 7428 5150
removed$	404 405 406 407 16568 16569 17226 5033 5150 5151
removes$	5150
removing$	5150
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8041 15751 6232
reoffe	11202
reoffend$	16109 17111 17127 17154 11994
reoffended$	6237
reoffender$	6107
reoffenders$	6107
reoffending$	17283 17286 17288 5926 6237
reoffends$	6237
repair$	16803
repara	5230
reparation$	11470
repeat$	602 603 1233 16109 5264 5391 5892
repeated$	6474 1233 10658 10659 10684 16790 16791 5775 12060 6005
repeatedly$	601 10309 4372 5749
repeating$	1233 7474
repeats$	1233
repeatted$	1233
repeatting$	1233
replied$	13103 13390 14233 16421 16424 16425 16427 16428 16429 16430 16464 16465 16853 12018
replies$	4340 4341 12018
reply$	13138 13139 13140 14360 14362 16082 16088 16102 16582 16610 4340 4341 16742 16803 16806 11991
replying$	12552 12805 13138 13139 13140
report	4596 10838 10846 4650 4667 4681 4686 4692 4693 4804 11044 11372 12092 12095
report$	12710 14047 14138 14161 14310 16541 16624 16739 4471 16932 16983 4666 4669 10933 4698 4699 4700 17031 4726 4732 17136 17138 17177 4947 17458 5225 12059 12272
reportd$	4700
reported$	12837 13072 13080 7581 7582 14233 10933 4700 17041 4798 4825 17275 11206 11207 5225 12106 12141
reporting$	16081 4666 10933 4698 4700 4726 4732 5225
reportinged$	10933
reportings$	10933
reports$	16541 16624 16739 16983 4666 10933 4698 4700 17031 4726 4732 17136 17138 17177 4947 4956 5225 12059
reprim	6066
reprimand$	12306
reprimanded$	12306
reprimands$	12306
reprisal$	11545
reprisals$	11545
reprobate$	6101
reprobates$	6101
reputation$	12413 8003 2431 2432 2433 2434 2435 2436 2703 2704 10647 16779 10749 16845 5465
reques	10859 4916 4929 4936
request$	16624 16744 16745 12059
requested$	12117
requests$	13492 16744 16745 16790 16791 12059 12060
requir	10859 12092
require$	1580 1581 7827 1588 1589 1590 7960 15187 3143 3144 3145 9386 3147 3148 3149 3150 3160 3161 3162 15489 9404 9405
required$	1580 1581 13979 3160 3161 3162 15489 9404 9405 4962 17301 11383
requirement$	17546
requires$	1580 1581 3160 3161 3162 15489 9404 9405
requiring$	1580 1581 3160 3161 3162 15489 9404 9405
rerob$	17127 17154
rescuing$	15486 15561
reside	11201 5179 5181
residential$	11419 11421 5579
residents$	14464 8379 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 14644 14648 8622 8623 10600 4954 17287 17316 11594 11595
resilience$	6143
resilient$	3186 3187 3188 3189 3540 11896 6143
resist$	12710 13114 13310 7225 7226 7227 7228 7845 13932 13933 13934 13935 14055 14198 14232 15446 3724
resistance$	2579 2580 2581 2582 2583
resistant$	2579 2580 2581 2582 2583 12006 12009 6130
resisted$	13254 14233 3724
resisting$	15831 3724
resists$	3724
resistted$	3724
resistting$	3724
resit	6035
resolution$	12317
resort$	545 546
resorted$	545 546 4428
resorting$	545 546
resorts$	545 546 4429
resortted$	545 546
resortting$	545 546
resources$	17297
respect$	7316 14310 14340 8263 8529 14818 14819 14820 14821 14822 16079 16082 16088 16102 16585 16586 16587 16588 16589 16590 16591 16592 11654 11991
respected$	13080
respit	5179
respite$	11419
respon	16924 10842 16963 11032 17151 12172
respond$	14310 16082 16088 16102 16136 16137 16610 16803 16806 11991
responded$	16421 16424 16425 16427 16428 16429 16430 16464 16465 16620 12018
response$	13584 13585 4219 4227 4228 4229 4340 4341 4459 4460 4461 4462 4575 10816 10817 4579 10822 16913 16921 16928 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 10934 4697 10940 4702 10947 17044 11079 4856 11102 11144 4942 4946 11187 17324 12047
responses$	4219 4227 4228 4229 4340 4341 4459 4460 4461 4462 12047
responsib$	16630 16718 16772
responsibbed$	16630 16718 16772
responsibbing$	16630 16718 16772
responsibed$	16630 16718 16772
responsibilit$	9143
responsibilities$	15228 16386 16630 16772
responsibility$	408 409 410 411 13244 13288 13289 13290 13562 14059 14218 1937 1938 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 8192 8193 8207 8208 8209 8210 8211 14298 14299 14300 14301 14302 14303 14304 14305 14306 14307 14308 8223 14345 15868 16386 16491 16585 16586 16587 16588 16589 16590 16591 16630 16772 4466 12280
responsibing$	16630 16718 16772
responsible$	12356 81 82 83 84 85 7246 13333 13334 13335 13336 1937 1938 3540 15868 16317 16318 16319 16322 16323 16324 16325 16326 16327 16328 16329 4458 16799 16977 17118 4800 11066 4835 11094 11095 4864 17206 4955 5239
responsibly$	13141
responsibs$	16630 16718 16772
rest$	6648 6649 6650 6651 8021 8029 8771 14871 15039 15157 15266 15267 15268 15269 15270 15313 15314 15315 15512 15784 15787 15942 15943 15944 16792 12061
resteal$	17127 17154
rested$	6648 6649 6650 6651
restor	4983
restra	5148
restraining$	11388
rests$	6648 6649 6650 6651 16792 12061
result$	371 6647 1141 11113 4884 11147 12272
resulted$	12338 13250 13251
resulting$	11147
results$	16779 10749 16845 16856 16857 17322 17458 12272
resume$	12496
resumed$	12496
resupply$	17127
retail	4616 10941 11201
retail$	11270
retailers$	4591 16918 10856 17006 17027 17029 4768 17287
retain$	5878
retained$	12117 5878
retaining$	5878
retains$	5878
retak	4983 6035
retaliation$	11545
retard$	6118
retards$	6118
return	12092
return$	12442 12458 6405 12584 12652 341 12746 12775 12777 12778 12779 541 542 543 544 6821 582 586 587 6831 6877 6885 646 647 648 6892 12982 13478 13876 13931 14310 16082 16088 16102 16108 16110 16582 4688 5295 11991
returned$	12584 341 541 542 543 544 582 586 587 5295
returning$	12552 341 12805 541 542 543 544 6818 582 586 587 6828 13099 5295
returnned$	341 541 542 543 544 582 586 587 5295
returnning$	341 541 542 543 544 582 586 587 5295
returns$	12584 341 541 542 543 544 582 586 587 4688 5295
reveal	4804 11044
reveal$	17107
revealing$	15960 15961 9896 5732
reveals$	17107
revel$	1097 1098 2143
reveled$	1097 1098 2143
reveling$	1097 1098 2143
revelled$	1097 1098 2143
revelling$	1097 1098 2143
revels$	1097 1098 2143
revenge$	11545
review	4740
review$	4636 11816
reviewed$	4636 11101 11172
reviewes$	4636
reviewing$	4636
reviews$	4636 11816
revolting$	5479
revolving$	2470 2471 2472 2473
rewards$	13672
rheumatic$	5967
rib$	17416 17417
ribs$	17416
ribss$	17416
rid$	10674 10675 4948 4965 11247
ridden$	851
ridding$	4965
riddled$	2388
ride$	13056 851 13984
rided$	851
rides$	13056 851
riding$	851
rife$	2388
riff$	5371
right$	6376 6378 6417 13200 13201 7175 7176 7177 13697 7703 1802 1803 1804 1805 1806 1807 1808 1809 8239 14345 2192 14629 2424 8679 9121 3043 3044 3045 9739 3500 3501 3502 5377 5464
rightly$	4471
rigid$	16729 16800 10715
rigoro	4993
rigorous$	11233
ring	16900 4699 4707 11024
ring$	12899 12900 1189 13629 13634 14138 14502 14503 14504 14505 14506 15996 10362 16582 4612 10939 5383 11967
ringin	16951
ringing$	16081 4612 10939
ringle	10912 17124 4896 17276 17351 12156
ringleader$	16998 17110 17145 17215 6104
ringleaders$	17110 17145 17215 11136 6104
rings$	9002 9003 9862 15996 10354 4612 10939 11967
ringworm$	6203
riot$	11673 11674 11675 11695
ripped$	15960 15961 9923 5725 5732
rise$	1613 4909 11255
rises$	1613 11255
risible$	16666
risk$	12326 12327 12337 6255 16 17 18 6329 12416 12417 12423 12429 12430 12431 12432 12434 12435 12436 12438 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 13184 906 13423 13523 13551 7505 1266 1267 1268 1269 13894 13994 8003 14120 14263 14264 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14350 14351 14352 14353 14354 14401 14408 14421 8480 2241 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 14578 14579 8494 8495 8496 8497 8498 8499 8844 8845 2606 2607 8848 2609 2610 14937 14938 14939 14940 14941 14942 14943 14944 14945 14946 14947 14948 14949 14950 14951 14952 14953 14954 14955 14956 15050 15113 15278 15279 15280 15281 15282 15418 15419 15420 15430 15431 15432 15433 15464 15465 15466 15593 15701 15707 15708 15709 15710 9638 15811 10642 11172 4960 11230 11259 5248 11555 5857 5886 6230
riskier$	6376 5250
risks$	12326 12327 12416 12417 12429 12430 12431 12432 12434 12435 12436 12438 6430 6431 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 13423 13523 13651 13894 13994 8003 14263 14264 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14351 14352 14353 14354 14401 15050 15101 15102 15103 15104 15105 15106 15107 15418 15419 15420 15430 15431 15432 15433 15701 9638 15811 11489
risky$	12326 12327 6376 170 171 172 173 174 175 176 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 6634 12864 8003 8340 14451 5250 5352 5529
risperidone$	6212
ritali	5992
ritalin$	12232
rival$	13565
rivalry$	11606
rivals$	11595
roaccutane$	6212
road$	12769 6787 1045 1046 14710 14866 9573 15686 9637 5592
roadman$	14511 11607 6100
roadmen$	14511 11607 6100
roads$	15657
roam$	12810 14120 2361 2452 2453 2454 2455 2456 2457 2458
roamed$	2361 2452 2453 2454 2455 2456 2457 2458
roaming$	2361 2452 2453 2454 2455 2456 2457 2458
roammed$	2361 2452 2453 2454 2455 2456 2457 2458
roamming$	2361 2452 2453 2454 2455 2456 2457 2458
roams$	2361 2452 2453 2454 2455 2456 2457 2458
rob$	14120 14324 14325 14482 14483 14706 17097 17127 17130 17154 17155 11244 11547
robbed$	12377 12385 12825 13179 13529 7576 7577 13688 13689 13690 13702 13703 5243
robber	16906 16914 16924 10842 16969 17124 11040 17139 4815 17148 17152 17153 17160 17161 4836 17167 17175 17179 17180 17181 11202 11456 11458 11478 11479 11482 12129 6085
robber$	14605 14606 14607 14689 14690 14691 14692 14693 17118 11643 11644
robberies$	17100 17125 17126 11055 11076 17288 5015 17565 17566 17568 12147 12154 12325
robbers$	14605 14606 14607 14689 14690 14691 14692 14693 11643 11644
robbery$	12404 12824 12856 13340 7553 7554 13641 1423 13856 13858 13983 4575 10816 10817 4579 10822 16913 16921 16928 4605 10851 10852 10853 4614 4615 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 10927 17016 17017 17018 10934 4697 10940 4702 10947 17044 4752 11013 17100 17101 11055 17143 11079 4856 11102 11119 11144 4942 4946 11187 5031 17542 17544 17554 17564 17565 17566 17568 11545 5887 5897 12325
robbing$	13957 16977 17156 17237 11547
robs$	17097 17130 17155 11244
robust	4987 4993 4998 5931
robust$	11233 4997 11896 6145
robuster$	4997
robustly$	12142
rod$	1354
rode$	851
rogue$	14749 11698
rogues$	14749 11698
role$	13244 16772 11093
roles	16961
roll	6021
roll$	2118 3294 9535 9536 3628 16658 12261
rolled$	3294 9535 9536 3628 9869 16019 16020 11242 11243 12261
rolling$	2118 3294 9535 9536 3628
rollled$	3294 9535 9536 3628
rollling$	3294 9535 9536 3628
rolls$	3294 9535 9536 3628
roma$	3580 9827
romanian$	3580 9827 11956
romantic$	700 701 702 703
roof$	17515
room	11087
room$	13881 13882 13883 13884 13885 4591 16918 16937 16938 16939 10854 10855 10856 17005 17027 17033 17034 10992 17081 11436 11437 17527 5207 12108 12269
rooms$	17034 12108
roost$	13704
root$	1117
rope$	13818 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
roped$	12377 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
ropes$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 15047
roping$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
rose$	1613 12153
rot$	2451 16615 16848
rotten$	2374 2375 5387 11770 6121
rough	12296
rough$	7597 7754 14520 14521 8447 8660 2505 2506 8893 8894 5353 5387 5471 5684 11927
roughest$	8437
round$	12668 12669 12671 12673 13576 13580 7786 7797 15049 8970 15088 3343 4877 11983 12182
rouser$	11625
rousers$	11625
route	17088
route$	6787 16974
routes$	16974
routin	4842
routine$	11082
row$	13340 13777 13780 10090 16177 10092 16305 16306 16307 11563
rowdiness$	2209 2210 14991 14992 11779
rowdy$	5535 6130
rows$	16305 16306 16307 5137 11563
rubber$	5800
rude$	14928 14929 15029 16337 10548 6130
rudeness$	2209 2210 14991 14992 11779
ruffian$	11698 6101
ruffians$	11698 6101
rug$	16769
rui	6066
rui$	12306
ruin$	13291 13621
ruining$	13625
rule$	14468 16450 16451 16452 16453 16454 16455 4578
rules$	14480 14648 8571 8572 8573 8574 15160 15553 15554 15555 15575 15577 15760 16450 16451 16452 16453 16454 16455 16767 16895 4578 11596 11713
ruling$	4578
rum$	17396
run	4921
run$	12442 12458 12516 12746 12775 12777 12778 12779 6702 6703 6704 6753 565 566 567 568 569 570 571 572 573 574 586 587 6836 6841 605 606 6954 717 736 737 13114 935 936 937 7270 7271 7340 1124 13458 13459 13460 13461 13462 13463 13478 1189 1292 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 13920 13925 14122 14138 8104 14232 14233 14244 2118 2132 2133 2300 14655 8586 2680 2681 2682 2711 2762 2763 2905 3387 3462 9726 9727 9728 16110 3801 3802 16337 10764 4640 4770 5020 5171 5260 5431 5434 5455 12024
runaround$	14673
runaway$	14605 14606 14607 11643 11644
runaways$	14605 14606 14607 11643 11644 6110
runed$	4770
rung$	6740 6741 6742 6743 6744 6745 6746 6747 14233 16620 10911
runing$	4770
runner	12139
runner$	12889 14608 2288 14714 14715 11567 11643 11645
runners$	12889 14608 2288 14714 14715 17142 11567 11643 11645
runnin	16963 11032
running$	12418 12419 12420 12421 12422 6784 12890 565 566 567 568 569 570 571 572 573 574 586 587 6835 6837 6841 605 606 7270 7271 1124 7563 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 13857 1802 1803 1804 1805 1806 1807 1808 1809 2118 2132 2133 2300 2762 2763 2905 15672 15673 15674 15675 15676 16337 4640 17118 17151 5171 5260 5430 5433 5455 12104
runs	16963
runs$	565 566 567 568 569 570 571 572 573 574 586 587 6841 605 606 6954 717 736 737 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 2118 2132 2133 2300 2680 2681 2682 2711 2762 2763 2905 3387 3462 16337 4640 10894 16990 4770 5171 5260 5455 12104
rush$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5307
rushed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5088 5307
rushes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5307
rushing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5307
s$	10862 11030 17119 11266 5060 5061 5064 11317 11319 11324 11353 11363 11366 5132 11373 11375 11376 5138 5139 5145 11386 11389 5157 11401 5168 11421 17520 11444 11446 17534 17541 17547 11477
s17$	6231
s20$	6231
s31$	6231
s47$	6231
sabotage$	11559 5341
sabotaged$	11559 5341
sabotages$	11559 5341
sabotaging$	11559 5341
sad$	8777
sadistic$	5475
safe$	12390 12391 6417 13448 7525 14049 14262 14266 8181 14268 14280 14281 14289 14290 14291 14292 15393 9325 15436 15452 15455 15457
safeguard$	6302 12710 8200 14319
safeguarding$	15469 15470 15471 15472 15486 5775
safer$	6376 6417 7329 7330 7331 14058
safety$	12336 6251 12429 12430 12431 12432 12433 12434 12435 12436 12437 12439 12493 12494 6439 6440 12794 12795 13315 13448 13873 1548 14123 14263 14264 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8294 8295 8296 8297 8298 15430 15431 15432 15433 15546 17051
said$	131 6715 6749 6989 6990 6999 7169 13408 7581 7582 8063 8098 16151 10158 10159 10160 10275 10276 10279 10443 10444 4310 4311 4798 4854
sail$	1499
sailed$	1499
sailing$	1499
sailled$	1499
sailling$	1499
sailors$	15649
sails$	1499
saints$	15694
sale	17179
sallow$	6151
same$	12544 12546 12548 12550 13236 7304 7305 7306 7307 7308 7309 7310 7311 7312 7313 7315 7473 13560 8471 2475 8718 9383 9384 9385 3557 9870 15963 15976 9903 9910 10153 10154 10155 10156 5658 5719
sanction$	4933 5912
sanctioned$	404 405 406 407 8466 8467 8468 8469
sanctions$	4933
sand$	16766
sandy$	5682
sank$	1531 1532 1533 1534 1535 1536 1537
sat$	3672 3673 3674 4296 4297 4298 4299 4300 4301 4302 4303
satisfy$	16201
savage$	14605 14606 14607 11643 11644
savages$	14604 14605 14606 14607 14626 14627 14628 14878 11617 11643 11644
save$	7416 7417 7418
saved$	14289 14290 14291 14292 16256 16257 16258 16259 16260
saving$	15486 15561 16779 11689 12001
savings$	10749
savvier$	2715 2716 2717
savvy$	2715 2716 2717 9461 9462 9463 3540 3544 11828 6139
saw	5082 5162
saw$	1041 1042 1148 2000 2001 2357 9541 9542 3303 4203 4204 11322 5339
say	16993 4804 11044
say$	12489 6527 12710 6626 6699 7030 1193 13589 13590 7511 7546 13637 1644 7964 14055 7987 7988 7989 14144 14161 14194 8143 14232 14310 2183 9361 15870 16048 16082 16088 16102 10275 10276 10279 4637 11991
saying$	2183 9746 16081 16179
says$	2183 16049 16151 10275 10276 10279 4310 4311
scabies$	6203
scalde	5169
scalded$	11409
scale	17446
scallies$	6101
scally$	6101
scallywag$	6105
scallywags$	6105
scam$	13983
scan$	4636 17420
scandal$	6162
scandalous$	6162
scaned$	4636
scanes$	4636
scaning$	4636
scanned$	11101
scanning$	17086
scans$	4636 17420
scant$	103 110 7820 7902 2319 2320 2322 10499 10506
scantily$	3578 5674 5685
scar$	3599 11946
scarcely$	7608 7626 7627 7628 8139 1900 1901 1902 3004 3006 3007 3041 3077 9317 3078 9318 3079 3163 9403 3164 3165 9494 5609 5610 5624
scare$	15504 15505 15506 15609
scarecrows$	16021
scared$	15464 15465 15466 3181 3182 15608 15612
scares$	9257 15344 9524 9525 15732
scarf$	16001 11967
scaring$	12418 12419 12420 12421 12422
scarlet$	5967
scars$	3599 11946
scarves$	16001 11967
scatter$	17300
scattering$	5012
scenario$	12328
scenarios$	12328
scene$	14092 14093 15101 15102 15103 15104 15105 15106 15107 17101
scheme$	12138
schemer$	11643
schemers$	11643
scheming$	6130
schizo	6199
schizophrenic$	17483
school	4946 5113 17457 12265
school$	12877 12878 12879 13126 13127 7676 14178 14318 14523 14524 14525 14526 14552 14553 14554 14555 14556 14557 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14585 14612 8530 14644 8595 8670 14774 14775 14777 15000 3341 3342 16069 16070 16071 16145 10330 10335 10336 10338 4105 16824 10765 4529 16891 16892 11186 17424 17434 17435 17436 17437 17438 11353 17440 17441 17448 17450 17451 17458 17537 11452 11506 5424 5775 5824 5833 5834 12251 12261 12262 12263 6032
schoolboy$	5400
schooled$	5117
schooling$	13353 17449 12263
schoolmates$	11642
schools$	14552 14553 14554 14555 8622 8623 11186 17445 17528 12261
sclerosis$	17485
scolio	6202
scor	12126
score$	1542 15047 15657 16912 12143
scored$	1542 17079
scores$	1542 16912 12143
scoring$	1542
scorn$	16869 16870 16871 16872 16873 5342
scorned$	5342
scorning$	5342
scornned$	5342
scornning$	5342
scorns$	5342
scoundrel$	11698
scoundrels$	11698
scour$	4636
scoured$	4636
scoures$	4636
scourge$	8871
scouring$	4636
scours$	4636
scramble$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrambled$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrambles$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrambling$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrap$	13173 1406 13776
scraped$	11947
scrapes$	7397 7398 7399
scrapheap$	16250
scrapings$	2503
scrapper$	11698
scrappers$	11698
scratch$	16648
scrawny$	6151
scream$	11576
screamed$	12834 14183 14233
screening$	17393
screens$	16344 16374 16375 16376 16377
screenshot$	10930
screenshots$	10930
screw$	5466
screwed$	2633 9025 9026 5496
screws$	5466
scribe	5101
scribe$	11341
scrolled$	11101
scrote$	6105
scrotes$	6105
scrounger$	11643
scroungers$	11643
scrubber$	6118
scrubbers$	6118
scruffily$	3578 5685 11966 11968
scruffy$	3580 9825 15960 15961 5684 5705 5725 5732 6151
scruples$	14818 14819 14820 14821 14822
scrutiny$	17045
scum$	6101
scumbag$	6101
scumbags$	6101
search	10823 10827 16940 17000 17093 4877 17209 17225 5035
search$	4585 4636 10897 4795 4852 4871 17202 11117 4893 17238 17239 11154 17241 4918 11159 4920 17247 4938 17272 5017 5018 17348 11275
searched$	4636 17174 11101 4918 17262
searches$	4636 17168 4871 17239 11154 17241 4918 4920 17247 4938 17337
searching$	4636 17239 4918 4920 4938
searchped$	4893
searchs$	4636 4893 5017
seasoned$	3348 6144
seating$	10879
second$	7365 7369 7824 2502 3557 10508 10729 5107
secrecy$	7126 8173 16638
secret$	13596
secretive$	6130
secretly$	1218 1219
secrets$	13599
sectio	17484 11399 6216
section$	11156
section17$	6231
section20$	6231
section31$	6231
section47$	6231
sectioned$	17485
secur	5894
secure	4884 17221 5181
secure$	13112 13113 11421 17553 11473 5878 6077
secured$	16989 12117
secureed$	5878
secureing$	5878
secures$	5878
securi	4616 10941 10948 4745 10995 4767 11079 4847 11087 4884 4946
security$	14464 4591 16918 10856 17006 17027 17029 17034 4710 10985 4749 17081 4768 4769 17165 4892 4910 11186 5034 11595
seduce$	319 1093 1094 1095 1096 5254 5309
seduced$	12377 319 1093 1094 1095 1096 2073 5254 5309
seduces$	319 1093 1094 1095 1096 5254 5309
seducing$	319 1093 1094 1095 1096 5254 5309
see	16913 5082
see$	197 12620 12710 12746 7270 1041 1042 1148 13931 1812 1815 1818 1819 2000 2001 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8299 8300 8301 8302 8303 8304 8305 8306 2357 2485 2488 2510 2511 15342 9278 9279 9280 9291 15588 9541 9542 3303 15704 15705 15706 16033 16610 16806 16940 4625 4632 4637 16985 10960 17066 11322 11439 5339
seed$	11627
seeds$	11627
seeing	5082
seeing$	12552 12805 7270 9214 11322 5175 11439 5289 5339
seek	10859 4884 4916 4929 5909
seek$	327 619 620 621 622 623 624 625 2075 8315 2076 2077 2078 2079 2080 2081 2097 2098 2100 16337 10294 4588 16959 10874 5548 5549
seeked$	10294 4588 10874
seeker$	14595 11587 11787 12302
seekers$	14595 11587 11787
seekin	10859 4916 4929
seeking$	327 619 620 621 622 623 624 625 2075 8315 2076 2077 2078 2079 2080 2081 2097 2098 2100 8877 8895 16337 10294 4588 10874 11587 11787 5548 12302
seekked$	10294
seekking$	10294
seeks$	327 619 620 621 622 623 624 625 2075 8315 2076 2077 2078 2079 2080 2081 2097 2098 2100 10294 4588 16959 10874 5548 5549
seem$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 9378 9379 9380 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9694 3499 3515 3572 3584 4238 4239 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5605
seemed$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4238 4239 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603
seeming$	4238 4239
seemmed$	4238 4239
seemming$	4238 4239
seems$	382 383 870 871 7667 7668 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4238 4239 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5605
seen	16976 17106 5162 5232
seen$	564 14203 14204 8119 8120 2243 2618 2727 2944 9504 9541 9542 3303 3310 3345 3482 3483 3484 15855 15856 15857 16087 16093 16098 16107 16169 16175 16213 4203 4204 16654 16971 16997 10958 5082 5089 5175 5339 12128 12135 12141
sees	5082 5162
sees$	1148 2000 2001 2357 2485 2488 11322
seize	4735
seize$	4674 10975 5878
seized	10974 4735
seized$	4674 17060 10975 17248 12117
seizeed$	5878
seizeing$	5878
seizes	4735
seizes$	4674 10975 5878
seizin	4735
seizing$	4674 10975
seizur	6202
seizure$	4735 4872 17233 12114
seizures$	4872 12114
seldom$	3077 9317 3078 9318 3079
select	5022 6196
selected$	4779
self	5958 6213
self$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 102 141 6600 12715 6710 6711 6712 12852 6780 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 13621 13625 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 8254 8255 8256 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 8929 8931 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 3475 3476 3477 9733 3494 3495 15827 15835 10710 11414 11486 5257 11516 11517 5300 5319 11565 5415 11858 11859 5620 5651 5795
selfharm$	12198
selfharmed$	12198
selfharming$	12198
selfharms$	12198
selfie$	12941 6856 6857 6858 12952 6889 6890 651 652 13358
selfies$	12941 6856 6857 6858 12952 12953 6889 6890 651 652 13358
selfish$	6130 6162
selfishness$	2209 2210 14991 14992 11779
sell$	12442 12458 12746 12775 12777 12778 12779 6702 6703 6704 565 566 567 636 736 737 948 7270 7271 13458 13459 13460 13461 13462 13463 13478 7484 7486 7488 13575 13654 13920 13925 1614 1615 1616 7857 14120 14324 14325 14360 14362 14368 14370 14482 14483 17130 5260 5277 11533
selled$	7484 7486 7488
sellin	16951 16963 11032 17124
selling$	12867 565 566 567 636 7271 7484 7486 7488 13857 13887 1614 1615 1616 13957 15672 15673 15674 15675 15676 16311 16312 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16328 16329 16977 17118 17156 5245 5260 5277 12121 12324
sellled$	7484 7486 7488
sellling$	7484 7486 7488
sells	16963
sells$	565 566 567 636 736 737 948 7484 7486 7488 1614 1615 1616 10894 16990 17130 5245 5260 5277
selves$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11486 11516 11517 11565 11858 11859
semh	6011
semh$	12251
semi$	5152
sen$	17429 6015 12256
send	4596 4680 4681 4692 4699
send$	12442 12746 615 616 617 618 627 1032 7484 7486 7488 13657 1470 13920 13925 14360 14362 14368 14370 4595 4666 10925 4690 10939 4700 4862 11145 4947 4994 5268 5292 11533 6015 12256
sendd$	4700
sendded$	7484 7486 7488 1470
sendding$	7484 7486 7488 1470
sended$	7484 7486 7488 1470 10925 4700
sendes$	4690
sending$	615 616 617 618 627 1032 7484 7486 7488 1470 16270 16271 16272 4666 10925 4690 10939 4700 4862 4994 5268 5292 11999
sends$	615 616 617 618 627 13492 7484 7486 7488 1470 4666 10925 4690 10939 4700 4862 11145 4947 4994 5268 5292
sensation$	5347
sense$	13556 13557 13725 13726 13727 13728 13729 13730 13731 13732 13733 13734 13735 13736 13737 14004 14005 14006 14007 14008 14009 14010 14011 7926 7927 7928 14343 8259 2330 8736 2764 2766 9225 15312 3025 3026 3027 3028 3029 3030 9306 3067 3068 9309 15664 15716 15870 15981 16278 16536 16537 16538 11558 11579 11882
sensible$	12353 6376 6417 7056 3043 3044 3045 15457 3540
sensibly$	13141
sensit	4597
sensitive$	10837 11802 5854
sensor	5044
sensory$	11284
sent	4596 10942 11008
sent$	12601 12602 12603 12605 615 616 617 618 627 13089 13090 13091 13103 7484 7486 7488 1470 14233 4595 16984 11382 5194 11463 5268 5292 11533 12054 6061
senten	17465
sentence$	4905 12310 6074 12315 12317
sentenced$	11463 6074
sentences$	4905
sentencing$	6074
separa	17465 17467 11382 11384 17481
separate$	4574 17300
separated$	17468
separates$	4574
separating$	5012 17468
separation$	17470
sepsis$	6201
september$	12879
sergea	4575 10816 10817 4579 10822 16913 10851 10852 10853 4614 4615 4616 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 4752 11079 4856 11102 11144 4942 4946 11187
sergeant$	10815 16903 16908 4591 16937 16938 16939 10854 10855 10856 16952 10873 4658 10899 10902 4665 10908 10910 17003 17007 17008 17010 17020 10937 17024 17026 17033 4749 10992 17165 11096 17230 11182 11186 17273 5850 12181
serial$	602 603 4573 5264 5391 5404 5892
series$	4066 12137
serious$	6337 700 701 702 703 8583 10474 10475 10476 10477 5391 5775
seriously$	14380 14381 14382 14383 14384 16483 16484 16500 16501 16502 16503 16504 16505 16506 16507 16508 16509 16510 16578 16579 16580 16581 4372
seriousness$	14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14351 14352 14353 14354
sertra	5992
sertraline$	12232
servant$	11567
servants$	11567
serve$	3114 3115 4931 4977
served	17228
served$	4931 5107 5233
serves$	874 875 3114 3115 4931 4977
servic	17409
service$	14508 8516 14802 16145 10330 10335 10336 10344 4105 10372 10373 16774 16824 10757 10765 4529 16891 16892 4677 17283 17393 5775 12047 5824 5833
services$	7453 14318 14319 14323 8587 14802 14905 15033 15442 15443 15444 15445 15480 15481 15482 15483 15484 15527 15528 3243 3245 3731 3732 3733 3734 10330 16420 10335 10336 10341 10342 4105 16824 10765 16891 16892 17393 17405 11582 11986
serving$	4931 11374 12035 6039
session$	185 187 188 8941 16145 16330 16331 16332 16371 16372 16373 17387 11581
sessions$	185 187 188 6471 12558 12591 12592 15000 8941 16145 16371 16372 16373 17387 11581
set$	74 75 76 12500 547 568 569 570 571 572 573 574 13425 13426 13427 13428 13429 13430 7501 1299 1300 1301 1302 13842 13843 1797 14559 2278 3023 3024 9806 3784 3785 3965 4736 5244 11904 11905 12270
sets$	74 75 76 568 569 570 571 572 573 574 1797 2278
setter$	11729
setters$	11729
setting$	74 75 76 5244
settle$	16082 16088 16102 11991
seven	10818 10833 17004 10929 10951 17043 10990 4753 4754 17088 17089 17091 17132 4820 4834 11086 17178 17195 17198 17203 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 5032 12156
seven$	14560 14630 16710 11060 17170 17172
severa	17069
several$	6474 633 9752 3616 10658 10659 10684 16790 16791 12060 5887 6005
severe	5953
severely$	6024 6042
sewer$	14876
sex$	12428 6567 12765 6774 6868 12956 6875 637 6882 12971 653 654 655 656 12993 12994 13064 7026 13359 13474 13475 13476 13477 13856 13858 8500 14873 8950 15060 15061 15278 15279 15280 15281 15282 15291 15418 15419 15420 15510 9729 11405 5217 11490 11511 11523 5476 11834
sext$	6091
sexted$	6091
sexting$	11507
sexts$	6091
sexual$	12864 6855 6866 6871 6873 6874 638 639 640 641 643 6886 6887 6888 653 654 655 656 12995 700 701 702 703 7272 15060 9007 9010 9207 15511 5067 5217 5269 5281
sexualised$	12864 6855 6866 14919 14920 14921 14922 14923 14924 14925 14926 14927 11513 11514 5535 6140
sexuality$	13111
sexually$	2224 2225 9430 5272 5492 5595 5596 5635 5653 12284 6211
sgt$	17024
shabbily$	3578 5677 5685
shabby$	15960 15961 5725 5732 6151
shadow	5035
shadow$	17036 17071 4750 17173 11275
shadowed$	4750
shadowing$	4750
shadows$	9862 4750
shady$	5471 6121
shaggy$	5682
shall$	3756 3757 3758 3759 3760 3761 4899
shallow$	6130
sham	17325
shambles$	6162
shambolic$	16666 6162
shame$	7166 14818 14819 14820 14821 14822 16650 10660 16747 5797
shameful$	16545 6162
shamefully$	6162
shameless$	6121
shar	4656 4680
share	4692 5853
share$	12746 615 616 617 618 627 7203 993 1011 1012 1013 1014 1032 1971 3670 16082 16088 16102 16610 16803 16806 10831 4592 4595 10925 4690 4700 4838 4947 5196 5268 5719 11991
shared$	615 616 617 618 627 993 14233 3670 10443 10444 16620 10831 4592 4595 4700 5268 5719
shareed$	10925 4700
sharees$	4690
shareing$	10925 4690 4700
shares	5853
shares$	615 616 617 618 627 993 3670 10831 4592 4595 10925 4690 4700 4947 5196 5268 5719
sharin	12092 5853
sharing$	615 616 617 618 627 993 1032 3670 16664 10831 4592 4595 5196 5268 5719
sharks$	13835
sharp$	9461 9462 9463 3544
sharper$	2715 2716 2717
sharpest$	14763
shaved$	5701 5703 5705 11947 5718
shaven$	5672 5673 5702 5705 5718
she$	6392 6399 6913 6994 6995 7000 7001 7050 7064 7067 7359 7519 7621 13767 1843 2164 8404 2165 14491 2166 2167 2194 8579 2359 15046 16159 16160 16161 16162 16163 10096 10097 10098 10100 10231 10232 3994 10236 10330 16420 6017
shed	12296
shed$	4446 17512 17524
shedding$	4446
sheep$	14549 11643
sheer$	5330
sheet$	12108
sheets$	12108
shelter$	12963 12964 12965 12966 12967 12968 12969 12970 17512
shield$	7416 7417 7418 5313
shieldded$	5313
shieldding$	5313
shielded$	5313
shielding$	15472 15477 15478 15479 15486 5313
shields$	5313
shift$	6702 6703 6704 7271 10168 10169 5869
shifting$	7271 14507
shiftless$	6132
shifty$	5471 5684 11927 6121
shilling$	14766 14770 14771
ship$	15713
shirk$	4446
shirked$	4446
shirking$	4446
shirkked$	4446
shirkking$	4446
shirks$	4446
shirt$	9866 3627 9874 9875 15969 11967
shirtless$	6151
shirts$	9866 3627 9874 9875 15969 9933 11967
shock$	13292 15609
shocked$	15608 15612
shocking$	4336 4337 4338 4339 10660 16747 16785 16786 16787 16788 5535 5807
shockingly$	5491 6164
shocks$	9524 9525 15630 15732
shoddy$	6162
shoes$	9874 9875 15985 15986 15987 15988 15989 15996 17535 11967 11972
shoot$	1541
shooti	17139 17152 17160 17161
shooting$	1541
shootings$	17125
shoots$	1541
shop	4616 10941 10948 11270
shop$	12877 12878 14740 4591 16918 10856 17006 17027 17029 17034 5007 17356 17359
shopke	4616 10941 11201 11483
shopkeeper$	12645 12958 17569
shopkeepers$	12645 12958 14464 14644 8622 8623 4591 16918 10856 17006 17027 17029 4768 4954 17287 17316 11594 11595
shopli	4815 17148 17152 17153 17161 4836 17175 17277 11202 11456 11478 11479 6239
shoplift$	11547
shoplifter$	14605 14606 14607 14714 14715 11643 11644
shoplifters$	14605 14606 14607 14714 14715 11643 11644
shoplifting$	12418 12419 12420 12421 12422 12856 12867 12871 13856 13858 13957 14632 11055 11076 17190 4952 11193 17288 5015 5031 17542 17564 17565 11547
shoppe	11201
shoppers$	14644 17287 17316 11594
shopping$	11270
shops$	14644 8622 8623 4591 16918 10856 17006 17027 17029 17034 4768 4954 5007 17356 17359
short$	2444 2445 8792 8793 9809 15960 15961 9896 9923 16534 16535 5474 5544 5661 5682 5704 5705 5732 5794 12057 6151
shortcoming$	5774
shortcomings$	16391 16392 16393 5774 12016 6161
shortest$	3601 5709
shorts$	15954 3629 9874 9875 15982 15983 15985 15986 15987 16002 16003 16004 16009 11967 11972
shot$	12412 1541 14813 10674 10675 10869 5379
shots$	14813 10869 16967 16973
shotted$	5261
shotter$	6111
shotters$	6111
shotting$	565 566 567 5260 5261
should	4880 11368
should$	26 27 28 29 30 31 763 764 1089 7609 13700 1729 1831 1849 1857 1858 1859 1860 1861 1862 1863 1864 1865 1873 1877 1878 1879 1880 1898 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2787 2788 2789 2790 2840 3019 3076 3156 3207 3264 3265 15836 9769 4072 4074 4075 4076 4077 10319 16415 10480 4327 10572 4558 10982 4749 4821 4873 4899 17265 5001 17454 5777 5847
shoulder$	15013 3596 17416 17417 5825
shouldered$	11907 5825
shouldering$	5825
shoulderred$	5825
shoulderring$	5825
shoulders$	15013 15078 17416 5825
shout$	2680 2681 2682 5308 12003
shouted$	6740 6741 6742 6743 6744 6745 6746 6747 14060 14233 5169 5308 12003
shouting$	13750 13751 5137 5308 12003
shouts$	2680 2681 2682 5308 12003
shoutted$	5308 12003
shoutting$	5308 12003
show	4582 16913 4792 11033 4809 4853 12092
show$	359 1876 8161 8162 8163 8164 1942 1943 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 14310 8229 8292 8293 14430 8646 2492 16082 16088 16102 16146 16147 16148 3941 16365 4637 10956 10960 10983 17107 11991
showed$	359 1876 1942 8292 8293 2492 4259 10983
showin	4792 4809
showing$	359 13750 13751 1942 4259 16916 17390
shown	10942 11008
shown$	197 6505 6506 13133 13134 7049 1876 8161 8162 8163 8164 1943 8292 8293 9993 16214 16215 16216 16217 16381 4259 4737
shows	4792 11033 4809
shows$	359 1876 1942 8292 8293 2492 16146 16147 16148 3940 4259 4637 10983 17107 11054
shred$	1407 8735
shrewd$	9461 9462 9463 3544
shrinking$	9493 15580 15581 15582 15583
shrug$	2027 3208 3297 4465
shruged$	2027 4465
shrugged$	2027 3297 4465
shrugging$	2027 4465
shruging$	2027 4465
shrugs$	2027 3297 4465
shunt$	5058
shut$	13852 4512 12054
shuts$	4512
shutting$	4512
shy$	2444 2445 11791
siblin	17511
sibling$	17525 11818 5582
siblings$	6241 12876 15028 15257 17488 17525 11487 11818
sick$	8666 17378 17424
sickle$	6202
side$	14776 15895
sidekick$	6103
sidekicks$	6103
sidelined$	5808
sides$	13316 14776
sight	11257
sight$	17219 17343 12157 5980 5981
sighted$	12034 12141 12221 6176
sighti	4594 5870
sighting$	10811 4746 12110
sightings$	17014 4746 5866 12110
sign$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7814 7815 4422 4423 4424 4425 16770 16771 5226 12056 12059
signal$	12634 17231
signals$	12634 12635 13796 11571
signed	11108
signed$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7814 7815 17194 5097 5098 5226
significant$	2604 2605
signing$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7814 7815 5226
signs$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 13998 4422 4423 4424 4425 16770 16771 16790 16791 16962 5226 11571 12056 12059 12060
silence$	7126 13274 13464 13465 13466 13467 13468 13469 13677 8173 16638
silent$	13598 13599
silliness$	12721 12722 12723 12724 12725 12726 13211 7164 7165 8080 8173 1934 8175
silly$	6337 114 115 6376 170 171 172 173 174 175 176 6634 947 1352 1834 1925 1926 3025 3026 3027 3028 3029 3030 11573 5334 5337 6130
silo$	5837 5838
siloed$	6166
silos$	12076
similar$	3580 9827 5661 5719
simple$	5330 6064
simpler$	4891
simply$	13133 13134 7049 842 14209 14210 14211 14212 2679 3299 3826 3827 3828 3829 10318 4242 4243 4430 4431 4474 5749 5814
since$	17394 17397 17418 17510 11863 12320
single$	3908 3909 10244 10285 10286 4133 10374 10442 4597
sink$	1531 1532 1533 1534 1535 1536 1537
sinker$	14022
sinking$	1531 1532 1533 1534 1535 1536 1537
sinks$	1531 1532 1533 1534 1535 1536 1537 16246
sister	11378 17466 11381 5158 17511 17517
sister$	12876 8025 8033 5133 5134 17464 11385 11415 17525 11818
sisters$	12876 8025 8033 15028 9127 9128 9129 11818
sit	16976
sit$	6680 3672 3673 3674 3676 3688 3689 3690 3691 3692 16082 16088 16102 4296 16804 11991
site$	12110
sits$	3672 3673 3674 3676 3688 3689 3690 3691 3692 4296 4297 4298 16963
sitting$	13233 13234 13750 13751 4296 4297 4298
situation$	12328 6643 13217 13218 13305 1045 1046 1119 1120 7501 14263 14264 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 14426 15468 15882 10642 16784 10762 5205 12297
situations$	12328 7397 7398 7399 14426 15882
six	10818 10833 17004 10929 10951 17043 10990 4753 4754 17088 17089 17091 17132 4820 4834 11086 17178 17195 17198 17203 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 5032 12156
six$	1384 14534 14630 3570 9811 9812 3616 15942 15943 15944 15945 15946 15947 10113 10122 10128 16710 11060 17170 17172
sixteen$	15130 15131 15132 15133 15134 15135 2843 2844 2845 11843
size$	2875 2876 3465 3466 3467
skank$	6118
skanks$	6118
skanky$	6121
skate$	1498
skated$	1498
skaters$	10113 10122
skates$	1498
skating$	1498
skeletal$	5661
ski$	5737
skilled$	3554
skills$	2764 2766 9306 3067 3068 9309 15853 11884
skimpy$	9896 5732
skin$	14719 15601 9834 9850 17369 11929 5691 5697 5966
skinned$	11888 11921
skinniest$	3601 5709
skinny$	9809 9846 9923 5661 5732 6151
skins$	12975 15601
skirt$	15954 3629 9874 9875 15982 15983 15985 15986 15987 11967 11972 11979
skirts$	15954 3629 9874 9875 15982 15983 15985 15986 15987 16002 16003 16004 16009 9933 16027 11967 11972 11979
skive$	6090
skived$	6090
skives$	6090
skiving$	6090
skunk$	11315
slack$	1062
slag$	11643
slags$	11643
slap$	14095 15626 17494
slapdash$	6122 6162
slappe	5169
slapped$	17494 11409
slapper$	6118
slappers$	6118
slaps$	17494
slave$	11754 5515 6124
slaves$	11754 6124
sleazy$	6121
sleep	11302 11314
sleep$	6405 12746 12810 629 7270 1041 1042 1047 15570 15704 15705 15706 17388 17400 17401 17515 5191 5200 5201 5270 5956
sleeped$	5193
sleepes$	5193
sleeping$	629 7270 5186 5191 5193 5200 5270 5994
sleeps$	629 1047 5191 5193 5198 5200 5201 5270
sleepwalk$	1531 1532 1533 1534 1535 1536 1537
sleepwalked$	1531 1532 1533 1534 1535 1536 1537
sleepwalking$	1531 1532 1533 1534 1535 1536 1537
sleepwalkked$	1531 1532 1533 1534 1535 1536 1537
sleepwalkking$	1531 1532 1533 1534 1535 1536 1537
sleepwalks$	1531 1532 1533 1534 1535 1536 1537
sleeves$	3629
slender$	5661 6151
slep$	6056
slept$	629 1041 1042 1047 11288 5186 5202 5270 6056
slicked$	3595 11947
slid$	1531 1532 1533 1534 1535 1536 1537
slide$	1531 1532 1533 1534 1535 1536 1537 3294 9535 9536 12069 12108
sliders$	15985 15986 15987 16002 16003 16004 16006 11967 11972
slides$	1531 1532 1533 1534 1535 1536 1537 3294 9535 9536 12108
sliding$	1531 1532 1533 1534 1535 1536 1537
slight$	3565 5661 6151
slightest$	7903 14837 10178 10500
slightly$	3568 5663
slim$	9809 5661 6151
slimly$	5663
slip$	1531 1532 1533 1534 1535 1536 1537 10645
sliped$	1531 1532 1533 1534 1535 1536 1537
sliping$	1531 1532 1533 1534 1535 1536 1537
slipped$	1531 1532 1533 1534 1535 1536 1537
slippers$	15998 16006 16014 11967
slippery$	5471 6121
slipping$	1531 1532 1533 1534 1535 1536 1537
slips$	1531 1532 1533 1534 1535 1536 1537 16983
slipshod$	6162
slit$	5718
sloppy$	4336 4337 4338 4339 11927 5807 6162
sloth$	12071
slovenly$	6132
slow$	1848 2579 2580 2581 2582 2583 4336 4337 4338 4339 16729 16785 16786 16787 16788 16800 10715 4477 5501 5807 6009
slowly$	16800
slut$	11643
sluts$	11643
sluttish$	6121
slutty$	6121
sly$	6130
slyness$	2209 2210 14991 14992 11779
smacke	5169
smacked$	11409
smackhead$	6118
smackheads$	6118
small$	2314 2366 9112 9263 9809 3575 5608 5661
smaller$	8375 8376 8385 8386 8387 8388
smart$	13605 13608 9461 9462 9463 15722 9827 11826 11832 5732
smarter$	6376
smartly$	3578 5685 11966 11968
smarts$	11827 11882
smash	17493
smashe	11243
smashed$	17329
smell$	3371 3372 3373 3374
smelly$	15960 15961 6151
smitten$	675 676 677 678 679 680 681
smok	5075
smoke$	12442 12746 12775 12777 12778 12779 519 7276 1041 1042 13385 13386 13387 7484 7486 7488 13654 13920 13925 14120 14360 14362 14482 14483 3323 3324 3325 3326 3327 16337
smoked$	13103 1041 1042 7484 7486 7488 16337
smoker$	14601
smokers$	14601
smokes$	1041 1042 7484 7486 7488 3323 3324 3325 3326 3327 16337
smoking$	6252 12339 12340 6601 907 7276 1041 1042 7484 7486 7488 13750 13751 16337
smooth$	13683 5633
smug$	6121
snakes$	11643
snapch	4861
snapchat$	6551 6552 6553 607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940
sneak$	339 11643
sneaked$	339
sneaking$	339
sneakked$	339
sneakking$	339
sneaks$	339 11643
sneaky$	6132
snide$	6121
sniffer$	4939 11180
snood$	16001 11967 6157
snoods$	16001 11967 6157
snotty$	6121
snub$	5342
snubbed$	16052 5342
snubbing$	5342
snubed$	5342
snubing$	5342
snubs$	5342
snuck$	339
so	4860
so$	12545 12549 12835 6974 7520 13632 1594 7996 7997 8432 8642 8664 3266 3267 3268 3269 3270 3271 15718 10321 4264 4848 5332 5604 5622
sobrie	5220
sobriety$	11460
social$	12859 12865 607 608 609 610 611 8363 14633 8775 8876 14968 15030 15521 15522 15523 15524 9977 10330 16420 4099 10340 4102 4516 4518 10969 4758 4760 17126 4861 17191 11160 11319 11418 5184
society$	8346 2107 2108 2109 2110 8351 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582
sociopath$	11643
sociopathic$	6130
sociopaths$	11643
socks$	9933
sod$	10520 11617
sods$	11617
sofa	11429 12296 6232
sofa$	17515 5190 17526
soft$	13233 13234 15691
software$	10957
sold$	565 566 567 636 736 737 948 7484 7486 7488 1614 1615 1616 16308 5245 5260 5277 11533
soldier$	12686 11618 11698
soldiers$	12686 14683 11618 11698
solely$	4467 4468 5823
solicit$	1093 1094 1095 1096 5301 5309
solicited$	1093 1094 1095 1096 5301 5309
soliciting$	1093 1094 1095 1096 5301 5309
solicits$	1093 1094 1095 1096 5301 5309
solicitted$	1093 1094 1095 1096 5301 5309
solicitting$	1093 1094 1095 1096 5301 5309
solid$	5661
solidly$	5663
solve	5914
solve$	17301
solves	5914
solvin	5914
somali$	3580 9827 11956
some$	128 904 7202 1399 1409 2197 3616
somebody$	12804 12826 13631 13636 13790 14052 14189 10043 10219 10330 16420 4906
someone$	12804 12826 6905 13631 13636 13790 14052 14189 9156 3013 10043 10219 10330 16420 4906
something$	12835 13076 13632 16340 4683 17023
somewhere$	12963 12964 12965 12966 12967 12968 12969 12970 1369 1370 1371
son	17258
son$	15213 11305
sons$	15213
soon$	14082 14083 3299 16752 16753 16754 16755 16888 16889 16890
sooner$	1223 1224 8034 1795 8036 15143 15286 16403 16412
sophisticated$	2801 2965 3485 6144
sorely$	4372
sorry$	13756 16214 16215 16216 16217
sort$	13259 14458 2380 2382 2383 2384 14832 15469 15470 15471 9527 15956 4574 11593 11711
sorts$	13259 4574 11593 11711
sought	4774 17228
sought$	327 619 620 621 622 623 624 625 1131 14233 2075 8315 2076 2077 2078 2079 2080 2081 2097 2098 2100 10294 11014 5549
soul$	13942 13943 15108 15109 15110
soulless$	6121
souls$	13941 13943 14867 11839
sound$	9694 5603
sounds$	5603
sour$	6123
source	12092
source$	1117 10837 4598 16987 11000 4849 17185 4863 4963 4970 5853 12094 5855
sources$	4598 16987 12094
south$	3592
sow$	13264 13265 13706 13707
sowed$	13264 13265 13707
sowing$	13264 13265
sown$	13264 13265
sows$	13264 13265
space$	14719 15411 11168 11437
speak	10824 5162
speak$	12488 12710 12935 612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 9269 9316 9694 16033 16082 16088 16102 16204 16270 16271 16272 16610 4547 16910 11991 11999
speaking$	612 613 614 9267 16081 12021
speaks$	612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 16204 4310 4311
special$	8766 17429 6011 6230
specialist$	17408
speech$	5044 17429
speed$	12249
spell	12277
spelli	11372
spelling$	17458 6031
spend$	12746 6661 6662 6727 13067 13068 13069 13070 13071 822 823 7484 7486 7488 13920 13925 2124 2125 2126 2127
spendded$	2124 2125 2126 2127
spendding$	2124 2125 2126 2127
spended$	2124 2125 2126 2127
spending$	12552 12805 13067 13068 13069 13070 13071 2124 2125 2126 2127 16898
spends$	2124 2125 2126 2127 16976
spent$	822 823 7484 7486 7488 2124 2125 2126 2127 5233
spice	11306
spice$	13362 17392 11315 17404
spider$	7743
spike$	11255
spikes$	11255
spiky$	5682 5705
spin$	13056
spina$	5968
spineless$	6121 6162
spirit	11314
spirits$	17396 17400
spit$	14706
spite$	6438 199 200 202 6472 235 236 237 266 12908 12909 12910 12911 13292 4419
spiteful$	16545 5452 5475 6130
spitefulness$	2209 2210 14991 14992 11779
spiv$	11698
spivs$	11698
spleen	11294
spleen$	17380
splendidly$	9372 9373 9374 9375
split	17465 17467
split$	17300 11382
spliting$	5012
splitting$	5012
spoil$	1448 1449 1450 1451
spoiled$	1448 1449 1450 1451 6130
spoiling$	1448 1449 1450 1451
spoilled$	1448 1449 1450 1451
spoilling$	1448 1449 1450 1451
spoils$	1448 1449 1450 1451
spoilt$	1448 1449 1450 1451 2192 5377 6130
spoke$	612 613 614 4546
spoken$	12527 12528 206 207 208 6740 6741 6742 6743 6744 6745 6746 6747 12836 13072 14233 8466 8467 8468 8469 15855 15856 15857 16078 16087 16093 16098 16107 16169 16175 16213 16620 4570 17106
sponger$	11698
spongers$	11698
sporadic$	14914 14915 14916 14917 2592 5525
sport$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 17385 5706 5727
sported$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
sporting$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
sports$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
sportted$	3598 5706
sportting$	3598 5706
sporty$	5684
spot$	15115 15116 3371 3372 3373 3374 15870 17353 17357 12122 12187
spots$	15821 17353 17357 11957 12187
spotted$	14233 16997 6176
spotty$	3594 9846 15936 5689 6151
sprained$	5090
spray$	5699
spree$	12125
spring$	12879 12880
spurn$	5342 5747
spurned$	16052 5342 5747
spurning$	5342 5747
spurnned$	5342 5747
spurnning$	5342 5747
spurns$	5342 5747
squad	4575 10816 10817 4579 10822 16913 10842 10845 10851 10852 10853 4614 4615 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 4697 10940 4702 10947 17044 10965 4752 11079 4856 11102 11144 4942 4946 11187
squad$	15799 10815 16903 16908 16928 16929 4604 16931 16937 16938 16939 10854 10855 16944 4619 16952 10873 10902 10908 10910 17003 17007 17008 17010 17020 10937 17024 17026 17033 17051 10992 17144 17165 11096 17230 11182 11186 17273 5850
squander$	5341 5830
squandered$	5341 5830
squandering$	5341 5830
squanderred$	5341 5830
squanderring$	5341 5830
squanders$	5341 5830
square$	17309 5007 17359
squarely$	4467 4468 5823
squint$	6154
squints$	6154
stab	17501
stabb	17493
stabbed$	12385 12412 12825 13179 13688 13689 13690 13702 13703 5243
stabbi	16906 17139 17152 17160 17161 17167 17179 17180 17181 11458 11479
stabbing$	7553 7554 13641 1423 14095 17100 17101 17143 17544 17565 17566 11545
stabbings$	17100 17125 17565 17566
stack$	14502 14503 14504 14505 14506
staff	4616 10941 10948 4767 4946
staff$	12686 12804 12826 12958 13026 13027 13028 13317 7453 7680 7699 14178 8230 14318 14319 14323 14464 8379 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 14585 14609 14644 14650 2344 2345 8587 8622 8623 15000 15041 15055 15056 15057 15058 15527 15528 3243 3245 15794 15795 9763 15880 15881 10108 10109 10111 10112 10150 10151 10152 3989 10330 16420 10335 10336 4105 16824 10765 16891 16892 10856 17027 4709 4710 10985 11186 17316 17569 11582 11594 11595 11685
staffroom$	17034
staffrooms$	17034
stage$	10062 16158
stain$	2449
stained$	15960 15961 5725 5732
stairw	12296
stake$	11259
stamme	17369 11300
stammer$	17386
stamp	4957
stamp$	12040
stamped$	12040
stamping$	12040
stampped$	12040
stampping$	12040
stamps$	12040
stance$	11237 12170
stand	16976
stand$	2746 15376 9292 9293 9294 9297 9298 9300 9301 9304 3421 3571 15949 3672 3673 3674 4299 4300 4301 4302 4303 5783
standard$	16648 12047
standards$	16450 16451 16452 16453 16454 16455 16895 12047
standing$	9292 9293 9294 9297 9298 9300 9301 9304 4299 4300 4301 4302 4303 5783 6070
stands$	3421 3571 15949 3672 3673 3674 4299 4300 4301 4302 4303 6070
stares$	12666
stars$	16022
start$	12496 14706
starte	5998
started$	12496 564 13445 13446 13740 13741 16308
starter$	11728
starters$	11728
starti	5998
starts	5998
starts$	12496
starv	5959
starve	5169
starved$	11409
stash	16924 11026 4808
stash$	13357 16980 11017 17134
stashed$	16934
state	10838
state$	6643 16784
stated	10838
statem	6011
statement$	12716 8412 8413 8414 16927 16933 5103 12255
statemented$	12251
statements$	8412 8413 8414 16927 16933
statio	10941
station$	12877 12878 4591 16918 17027 17034 17309 5007 17359 17544 17551 17552
stations$	4591 16918 17027
statistics$	16856 16857 11226
stature$	15892 15893 15894 11901
status$	14395 14399 14400 14421 14427 14430 14873 17479 11551 5347 11816 12255 12302
stay$	6363 12458 6405 12620 12621 6628 12743 6663 6664 6681 12775 12777 12778 12780 6726 12851 13000 13067 13068 13069 13070 13071 13072 7012 7190 951 7192 7193 7194 7237 7238 7239 7240 7241 7270 13478 7512 7574 14048 14055 14068 14069 14161 14360 14362 14368 14370 9350 9369 16082 16088 16102 17515 5191 11991
stayed$	12541 12542 12601 12602 12603 12605 12803 13072 13080 13089 13090 13091 13136 13137 7058 7059 13146 13147 13401 13965 8062 14188 14233 14245 5191 5193 5202
stayes$	5193
staying$	12552 12805 13000 13067 13068 13069 13070 13071 13072 7270 7567 9350 5191 5193 6054
stays$	13072 5191 5193 6054
steal	17277
steal$	12746 13654 14120 14324 14325 14482 14483 14706 2680 2681 2682 16108 16333 17097 17127 17130 17154 17155 11244 11547 12003
steali	16963 11032 6239
stealing$	12416 12417 12418 12419 12420 12421 12422 13647 13857 14632 14688 14694 14695 2477 15029 16311 16312 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16328 16329 16977 17118 17156 17237 11547 12324
steals	16963 6239
steals$	2680 2681 2682 16333 17097 17130 17155 11244 12003
steel$	15599 15600
steely$	11870
step	11378 5156 11397 5167 17495 17517
step$	4979 5028 5870 5931
stepbrother$	11408 11415
stepdad$	5134 17464 11379 5143 17488 11407 11408 11415
stepfather$	5134 17464 11379 5143 17488 17492 11407 11408 11415
steping$	4979
stepmam$	11408
stepmother$	17464 5143 17488 17492 11407 11408 11415
stepmum$	17464 5143 17488 11407 11408 11415
stepnan$	11408
stepparent$	17488 11408 11415
stepparents$	17488 11408 11415
stepped$	16489 4563 17304 5931
steps$	4979
stepsiblings$	17488
stepsister$	11415
stepstepdad$	17488
stepstepfather$	17488
stepuncle$	11408
stern$	9512
sterner$	9512
steroi	11306 11313
steroids$	17392 11311 17399
steward$	6556 12645 12686 12958
stewards$	6556 12645 12686 12958 8622 8623 17006
sti	6211
stick$	1167 1288 1289 14310 16082 16088 16102 4127 4128 4129 11991
sticks$	1168 1288 1289 16244
sticky$	8665
still$	12529 6455 6456 12551 12573 7304 7305 7306 7307 7308 7309 7310 7311 7312 7313 7315 14155 14156 4138 4139 4629 4684 5749
stills$	10830 16950 10869 4678 4684 4701 4708
stinks$	11815
stir$	1442 1443 1444 1445 1446 1447
stirred$	1442 1443 1444 1445 1446 1447
stirrer$	11698
stirrers$	11698
stirring$	1442 1443 1444 1445 1446 1447
stirs$	1442 1443 1444 1445 1446 1447
stitches$	12242
stock	16924 17124
stock$	4608 16980 17112 17133 17134 11710
stockily$	5663
stocky$	9809 5661 6151
stole	6239
stolen	16924 17124 17187 6239
stolen$	16308 17112 17134 4922 17564 17567 6191
stoma$	6209
stomach$	5962
stone$	13778 15599 17383 5734
stoned$	1111 1112 1113 1114 1115 7443 1204 7445 16337
stoner$	11643
stoners$	11643
stood$	3421 3672 3673 3674 4299 4300 4301 4302 4303 5783 6070
stop	17093 4877 4919 5035
stop$	12487 12654 6696 12787 12851 6983 7032 13119 13589 13590 7876 7877 7878 7879 7880 7887 7888 7889 7943 7944 1705 7946 1707 1708 14047 14068 14069 14138 1821 1823 1826 14195 14232 14913 2970 2971 16082 16088 16102 16136 16137 10063 3824 16201 16270 16271 16272 10798 10799 10800 10801 16940 4657 10955 4795 17168 17202 11117 4893 4907 4911 4913 4914 4915 11159 11191 17301 5006 5017 17346 17348 11275 11991 11999 5918
stoped$	2970 2971
stoping$	2970 2971
stoppe	17106
stopped$	12823 6738 499 12841 6981 7052 7069 7075 13179 13667 13668 14147 2970 2971 16256 16257 16258 16259 16260 16458 16459 16460 16461 16462 16463 17174 4893 17225 5241 12054 12141 5976
stopping$	2970 2971 4911 4913
stopring$	4911
stops$	2970 2971 17168 4871 4893 4907 4911 4913 11191 17294 5006 5017
stopting$	4911
store	4616 10941 10948 11026 4808
store$	12621 6702 6703 6704 7271 1544 8037 4591 16918 10856 17006 17027 17029 17034 4745
stored$	1544 16934
stores	4808
stores$	1544 4591 16918 10856 10894 16990 17006 17027 17029 17034 11047
storie	4861
stories$	13407 7419 13508 8412 8413 8414 14501 2176 2177 2178 2179 2180 2181 2679
storin	16924 11032 17124 4808
storing$	7271 1544 17118 17156
story$	13407 14024 8412 8413 8414 14501 2176 2177 2178 2179 2180 2181
stout$	5661 6151
straight$	13083 13084 7175 7176 7177 1802 1803 1804 1805 1806 1807 1808 1809 10187 10188 10189 10190 5682 5705
strain$	4971
strang	17493 5169
strange$	12682 12683 6864 1812 1815 1818 1819 5638 6121
stranger$	12629 12640 12641 12944 13356 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 7348 7384 7385 7386 7387 14255 8370 8610 8611 8612 8613 17519 11494
strangers$	12351 6535 12629 6547 6550 12637 12640 12641 12649 12653 12657 6582 12816 6852 12942 13259 13356 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 7348 7384 7385 7386 7387 7388 7389 7390 7391 7490 13648 13650 14253 8337 14424 14425 14432 8369 8610 8611 8612 8613 15055 15056 15057 15058 11494 11578
strangled$	17494 11409
strapping$	6151
strappy$	5732
strate	12150 12172 12177
strategies$	12591 12592
strategy$	12183
stray$	1531 1532 1533 1534 1535 1536 1537
strayed$	13103 1531 1532 1533 1534 1535 1536 1537
straying$	1531 1532 1533 1534 1535 1536 1537
strays$	1531 1532 1533 1534 1535 1536 1537
streak$	11715
streaks$	11715
street	4597 17225 11205 11270
street$	12691 12868 12877 12878 7405 13549 13550 7471 7496 14710 14774 14775 14866 2780 9038 15657 9572 9575 9576 9577 9578 9579 15666 9593 15685 9636 9731 3527 16300 10837 10863 17211 17291 17309 5007 17356 17359 11496 5369 5487 5527 5568 5573 5585 5586 5587 5588 5642 5644 5658 6191
streets$	6602 12691 12868 13549 13550 7496 8601 14866 15101 15102 15103 15104 15105 15106 15107 15657 15666 9594 3364 9638 16300 17211 17291 17309 5007 17356 17359 11496
streetsmart$	6138
streetwise$	3186 3187 3188 3189 3540 3544 6138
streng	4884
strength$	2875 2876 3465 3466 3467
stress$	5948
strict	4993
strict$	11233
stride$	15614 15615
strike$	9378 9379 9380 3457 17097 11244 17337 5870
strikes$	17097 11244 17337
striking$	5684
strikingly$	5604
string$	304 4067
stringing$	304
strings$	304 16967
strip$	7274
stroke	11282 11399
stroke$	17368 17382 17459 17485
stroll$	3672 3673 3674
strolls$	3672 3673 3674
strong	4987 4993 5931
strong$	2937 2938 2939 3049 3050 9512 3528 3540 11233 4997 11896 5661 5934
stronger$	2329 9512 4997
strongly$	5663
stroppy$	6121 6130
struct	12096
structure$	16948 17336
struggle$	182 2579 2580 2581 2582 2583
struggled$	182 2579 2580 2581 2582 2583
struggles$	182 2579 2580 2581 2582 2583 6037
struggling$	182 2579 2580 2581 2582 2583
strung$	304
stubble$	6152
stubborn$	10715 6130 6162
stubbornly$	6162
stubbornness$	2209 2210 14991 14992 11779
stuck$	13081 13133 13134 7049 13136 13137 7058 7059 13146 13147 1169 1288 1289 14233 16214 16215 16216 16217 4127 4128 4129 5498
stud$	15996
studen	11483
student$	2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 17569 11627 5400 11769
students$	14523 14524 14525 14526 2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 11627 11769
studs$	15996
stuff$	12788 12957 15598
stunt$	12428 11490
stunts$	12428 11490
stupid$	6337 114 115 6376 6619 947 1352 1834 5252 5334 6130
stupidity$	12721 12722 12723 12724 12725 12726 13122 13123 13124 13125 13211 7164 7165 7185 13272 13464 13465 13466 13467 13468 13469 13677 8080 8173 1934 8175
sturdy$	5661
stutte	17369
style$	15956 11606
subculture$	11767
subcultures$	11767
subjec	5895
subject$	15883 15886 16957 4789 4866 5861 6174
subjects$	15883 15886 4780 4789 11163 6174
submi	12092
submission$	17177
submissions$	17177
submit	4596 5853
submitted$	4695 4696 12106
substance$	36 41 6340 8513 5997
substandard$	4336 4337 4338 4339 16785 16786 16787 16788 5807
subway$	17512
succeeded$	16230
succes	11111 4909
success$	17322
successful$	17197 11149
succumb$	1758 1759 1760
succumbbed$	1758 1759 1760
succumbbing$	1758 1759 1760
succumbed$	1758 1759 1760
succumbing$	1758 1759 1760
succumbs$	1758 1759 1760
such$	12405 2783 2784 5776
sucked$	12377
sucks$	11815
suffer	5172 5173
suffer$	5973
suffered$	1043 1044 13591 11412 11413 5973
suffering$	5973
suffers$	11412 11413 5971 5973
sufficient$	3066 3069 9716 11860
sugar$	5288
sugges	10838 4936 12092
suggest$	9960 9962 9963
suggested$	9960 9962 9963
suicid	5958
suicidal$	12198
suicide$	17375 17459 12198
sulky$	6121
sullen$	11927 6130
sullenness$	2209 2210 14991 14992 11779
summer$	12879 12880
summon	17225
sun$	13844 13845
sundry$	13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384
superficial$	14914 14915 14916 14917 5365 5525
superv	5230 5232
supervised$	5582
supervising$	15064 15469 15470 15471 15472 15486 15492 15493 15494 15495 15496
supervision$	15064 15367 15469 15470 15471 15472 15486 15492 15493 15494 15495 15496 15550 15551 15552 15575 15577 15828 4459 4460 4461 4462 11470 17557 12047 12317 12318
suppl	16963
suppli	4596 10887 4692 12105
supplied$	565 566 567 10942 5260
supplier$	13456 13457 14614
suppliers$	13456 13457 14614 17145
supplies$	565 566 567 16973 10894 16990 17130 5245 5260 5885
supply	16914 4596 16924 16961 4692 11032 17119 17124 17139 17140 17152 17160 17161 17179 11478 12176 12177
supply$	565 566 567 4588 10888 16980 4690 17112 17127 17130 4862 17564 5260 5885 6191
supplyed$	4588
supplyes$	4690
supplying$	565 566 567 4588 4690 17118 17156 4862 17237 17564 5245 5260 12324
supplys$	4588 4690 4862
suppor	4867 4884 4929 5152 5232 5931 5938
support$	98 99 100 101 185 193 194 6471 12558 12591 12592 12710 13448 7681 14318 14319 14891 14905 14909 15442 15443 15444 15445 15469 15470 15471 15472 15486 16050 3731 3732 3733 3734 4227 4228 4229 16619 4459 4460 4461 4462 4867 11107 4879 4886 4962 17431 5106 17432 11556 11581 11582 11986 12255
supported$	193 194 4879 4886 11392
supporting$	193 194 4879 4886
supports$	98 99 100 101 193 194 4879 4886 4962
supportted$	193 194
supportting$	193 194
supposed$	12791 12792
suppre	4957
suppress$	6187
suppressing$	6187
suppression$	6187
sure	4860
sure$	3783 3784 3785 10132 10133 10134 10135 3896 3897
surely$	4022 4030 10270 4031 4032 10318 12010
surface$	5365
surgery$	17411 17420
surliness$	2209 2210 14991 14992 11779
surly$	6130
surprised$	13691 13692 13693 13694 8134 14221 14222 14223 14224 14225 15612 11562
surprises$	9524 9525
surprising$	1812 1815 1818 1819
surprisingly$	5604
survei	17358 6184
surveillance$	17086 17348 6173
surveilled$	17079
surviv	5173
survival$	9767 5283
survive$	15409 15410 9328 3089 3090 9331 3097 5621
survived$	3097 11413 5621
survives$	3097 5621
surviving$	3097 5621
survivors$	2799 11840 11841
suspec	4774 4790 12098
suspect$	13532 15883 15886 16814 17117 17147 4826 5471 11824 5861 12127 5900 6190
suspected$	11014 11030 4798 4813 11064 4826 4830 4854 5239 5889
suspects$	15883 15886 16814 16947 17113 17114 17117 17147 4826 11626 11824 12102 12127 5888 6190
suspen	11372
suspended$	404 405 406 407 8466 8467 8468 8469 5109 11641 12259 6075
suspendeds$	5109
suspension$	14556 5109 17458 11641 6222
suspensions$	14556 5109 11641 6222
suspic	4774
suspicion$	16869 16870 16871 16872 16873 11014
suspicious$	10926
swagger$	3323 3324 3325 3326 3327
swaggers$	3323 3324 3325 3326 3327
swallo	5960
swallow$	1613 1698
swallowed$	1613 1698 5961
swallowing$	1613 1698
swallows$	1613 1698 5961
swam$	1509
swap$	627 645 6885 646 647 648 649 650 948 1032 5268
swaped$	627 645 6885 646 647 648 649 650 948 5268
swaping$	627 645 6885 646 647 648 649 650 948 5268
swapped$	627 645 6885 646 647 648 649 650 948 5268
swapping$	627 645 6885 646 647 648 649 650 948 1032 5268
swaps$	627 645 6885 646 647 648 649 650 948 5268
swarm$	2458 14786 11698
swarmed$	2458
swarming$	2458
swarmmed$	2458
swarmming$	2458
swarms$	2458
swarthy$	6151
swat$	1669
swated$	1669
swating$	1669
swats$	1669
swatted$	1669
swatting$	1669
sway$	10168 10169
swayed$	11588
swear$	13161 14706 3323 3324 3325 3326 3327 16337 12003
sweared$	13161 12003
swearing$	13161 16337 17435 12003
swearred$	13161 12003
swearring$	13161 12003
swears$	13161 16337 12003
sweatshirt$	15985 15986 15987 11967 11972
sweatshirts$	15985 15986 15987 11967 11972
sweep$	4443 12159
sweeping$	4443
sweeps$	4443 12159
sweet$	6297 9263
swept$	4443
swift	4987 5931
swim$	1509
swimming$	1509 5721 5722
swims$	1509
swimwear$	6155
swine$	11617
swipe$	10915 4676
switched$	2776 9635
sworn$	12146
sympathise$	13755
sympathy$	13178 13182 13198 13305 7656 7657 13756 13757
symptoms$	12195
syndrome$	12189
syphil	6211
system	10919 12092
system$	13216 13305 14650 15055 15056 15057 15058 9597 16953 17005 17021 17022 17096 17136 17137 17138 5775
systemic$	5775
systems$	17136 17138 5775
t$	9883 15985 15986 15987 11370 11972
ta	5105 11346
ta$	11345 17432
table$	15639 17442
tables$	16846
tablets$	11311 17404 12200 12234
tabs$	10967
tackl	4646 4957
tackle	17358 12182
tackle$	17301 4981 4982
tackleing$	4982
tackles$	4982
tackling$	4981
tactic	12172 12177
tactical$	10934 5883
tag$	17546 17560 17561 17563 12322
tagged$	17560 12319 6080
tagging$	17560
tags$	17563
tail$	17036 4750 17173
tailed	17358
tailed$	4750
tailing$	4750
tails$	4750
tak	5030
take	4983
take$	97 12442 12458 134 6386 12516 12620 6560 12746 6678 449 450 12818 12855 604 626 704 6946 7276 1236 7484 7486 7488 1265 7573 1357 1580 1581 7827 1588 1589 1590 13920 13925 7844 1613 1628 1631 1632 1662 1663 14035 14036 7960 7973 14068 14069 8161 8162 8163 8164 1942 1943 1971 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 1982 1983 14310 14324 14325 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8269 8270 8271 8272 8273 14360 14362 14368 14370 2054 2058 8826 2743 9090 2851 2902 2993 2994 2995 2996 3075 9363 3288 3289 9540 15704 15705 15706 16033 16082 16088 16102 16146 16147 16148 10389 4157 10405 10414 10418 10419 10420 10421 10422 10423 10424 10486 10488 10489 10490 10491 10492 4259 16610 16803 16806 4723 11009 4889 4894 11274 5051 5071 5073 5249 5292 11991
takeaway$	12877 12878
taked$	1236 7484 7486 7488 1265
takeed$	4723
takeing$	4723
taken$	12380 97 134 6969 6970 6971 6972 6973 13064 13072 7444 1236 7484 7486 7488 1265 1613 1628 1631 1632 1662 1663 14060 8153 8161 8162 8163 8164 1942 1943 2993 2994 2995 2996 15548 15743 3418 16203 16214 16215 16216 16217 16308 10388 10405 10415 10416 10417 10418 10419 10420 10421 10422 10423 10424 10486 10488 10489 10490 10491 10493 10494 10495 4259 16620 5088 5151 5249
taker$	14590 11488
takers$	14590 11488
takes	4983
takes$	97 134 518 604 626 7184 1236 7484 7486 7488 1265 13646 1580 1581 1613 1628 1631 1632 1662 1663 14214 1942 1982 1983 2054 2058 2902 2993 2994 2995 2996 3283 3288 3289 16146 16147 16148 16432 16433 16434 10405 10414 10486 10488 10489 10490 10491 10492 4259 4723 4889 5071 5073 5249 5292
taking	4983 5960
taking$	6278 97 12517 604 626 7276 1236 7484 7486 7488 1265 7565 1613 1628 1662 1663 1942 1982 1983 2054 2058 2902 15412 15413 3288 3289 9760 16311 16312 10418 10419 10420 10421 10422 10423 10424 4259 4889 5051 5073 11488 5249 5292
takings$	16980
tale$	14024
talent$	13353 1225 1226
talents$	13353
talk	10824 16976 16993
talk$	185 12710 12934 612 613 614 13138 13139 13140 7071 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9268 9694 3493 16033 16082 16088 10013 16102 16204 16224 10139 16270 16271 16272 16910 16925 11991 11999 5835
talked$	12379 12383 612 613 614 13089 13090 13091 13106 7071 13620 5835
talking$	612 613 614 13138 13139 13140 7071 3005 9266 16081 16270 16271 16272 10195 16925 11999 5999
talkked$	612 613 614 7071
talkking$	612 613 614 7071
talks$	185 612 613 614 7071 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 16204 17058 5835
tall$	9809 15896 3574 5661 11906 6151
tallest$	3601 5709
tallies$	4580
tally$	14502 14503 14504 14505 14506 4580 4682
tallys$	4682
tan$	11938 11939
tangled$	1529 1530
tango$	12844
tanned$	3594 5689 6151
tantrum$	14989 14990 11778
tantrums$	14989 14990 11778
target	16940 4646 4784 4842 17212 11209 5022 5023 11264 17352 5029 17358 12150 12182
target$	12374 12375 12402 2145 17078 17202 17272 4982 17350 11265 5861 5923 5933 12180 6032
targeted$	12377 2145 11082 17295 17350 11265 11269 5933
targeting$	2145 16884 16885 16886 16887 4982 17350 11265 5933
targets$	12373 12375 12402 2145 16779 10749 16845 16856 16857 17078 4982 17350 11265 5933 12180
targetted$	2145
targetting$	2145
tart$	11643
tarted$	3704 3705 5745
tarts$	11643
tarty$	6121
task	10845 4974
task$	16386
tasked$	4694 4756 11007 5014 5941
taskforce$	16931
taskin	12123 5941
tasking$	4575 10816 10817 4579 10822 16913 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 10934 4697 10940 4702 10947 17044 11013 11079 4856 11102 11144 4942 4946 11187 11254 17340 12181
taste$	1225 1226 1353
tastes$	15235 15299 15858 15859 11874
tattoo$	3599 15925 9863 15996 11946 5708
tattooed$	6151
tattoos$	3599 15925 9863 15996 11946 5708
taught$	193 194 197 12561 12562 12563 6505 6506 13199 16087 16093 16098 16107 16169 16175 16213 16256 16257 16258 16259 16260 17226 5117
taunt$	5355
taunted$	5355
taunting$	5355
taunts$	5355
tauntted$	5355
tauntting$	5355
taxi$	13354
taxis$	13354
tea$	17535
teach$	193 194 14609 14891 3523 3524 3525 16180 16270 16271 16272 11999
teache	11483
teached$	193 194
teacher$	12645 12686 12830 12958 14178 8669 15794 16062 10372 10373 17569
teachers$	12645 12686 12958 7675 14178 14464 8379 14609 8622 8623 15000 15041 15794 15795 9765 16062 10108 10109 10111 10112 11595 11685 11713
teaches$	193 194
teachi	11364
teaching$	193 194 5105 11346 11361 17450
team	10845 10866 10965 17409
team$	14802 16145 10330 10335 10336 4105 16824 10765 4529 16891 16892 10815 16903 16908 16920 16922 16929 16931 16937 16938 16939 10854 10855 16952 10873 10902 10908 10910 17003 17007 17008 17010 17020 10937 17026 17033 17051 10985 10992 17144 17165 11096 17230 11182 11186 17273 5025 17413 5824 5833
teams$	14802 5025
tear$	7237 7238 7239 7240 7241
tearaway$	6101
tearaways$	6101
tease$	1469 5324 11698
teased$	1469 5324
teases$	1469 5324 11698
teasing$	1469 5324
tech$	11975 5736
techni	12177
teen$	2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 11769
teenage$	3557 5278 5391 5394 5404 5657 5658 5887
teenager$	14550 14551 2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 15883 15886 11615 11627 11639 11769
teenagers$	14414 14461 14512 14514 14550 14551 2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 15883 15886 11615 11627 11639 11686 11769
teens$	14512 2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 11769
teeth$	15937 15938 15939 17380 11934
teflon$	15599
teleph	4758
telephone$	4734 17061 5874
telephones$	4734 17061
tell	4582 4667 16993 4699 4804 11044 4860
tell$	12710 12746 7545 7550 7966 14145 14161 14310 2183 14655 15115 15116 9259 9260 9261 9262 3371 3372 3373 3374 15870 16082 16088 16102 16146 16147 16148 10071 16204 10275 10276 10279 10298 16806 4574 4589 4611 4612 10939 10956 4719 10960 4947 11991
telling$	2183 15486 15737 16081 4611 4612 10939 17372
tells$	2183 16146 16147 16148 16204 10275 10276 10279 4574 4611 4612 10939 4947
temper	17465
temper$	14989 14990 11714 11778
tempered$	11747 11748 11749 11750 11784 11785
tempers$	14989 14990 11714 11778
temporarily$	6017
temporary$	6055
tempt$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptation$	12809 13931 14084 14086
tempted$	12350 6265 316 317 318 1093 1094 1095 1096 2073 5254 5297 5309 11588
tempting$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptress$	11698 6118
temptresses$	11698 6118
tempts$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptted$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptting$	12350 6265 316 317 318 1093 1094 1095 1096 5254 5297 5309
ten$	14560 2843 2844 2845
tenancies$	4932 5019
tenancy$	4932 5019 17514 17529 17530
tenants$	10600
tendencies$	11633
tension$	5137 12096
tent$	17512 17524
term$	700 701 702 703 17369 17433 11365
termination$	17389
terms$	6979 6980
terrible$	6337 6376 12474 12475 12476 12477 8116 8444 2544 2545 2546 15019 4336 4337 4338 4339 16785 16786 16787 16788 4503 5252 5535 5571 5807
terribly$	5491 5784
territ	11168
territory$	17254
terror$	2448 11617
terrorise$	2135 2136 2137 5354
terrorised$	2135 2136 2137 2188 2189 5354
terrorises$	2135 2136 2137 5354
terrorising$	2135 2136 2137 5354
terrors$	2448 11617
test	5849
test$	13292 2342 16337 4747 4748 17393 17427 12246
tested$	2342 6006
testing$	2342 16337
tests$	2342 17427 12246
testted$	2342
testting$	2342
text	4707
text$	612 613 614 16742
texted$	6740 6741 6742 6743 6744 6745 6746 6747 612 613 614 1041 1042
textin	16951
texting$	612 613 614
texts$	612 613 614
textted$	612 613 614
textting$	612 613 614
thalas	5968
thalassaemia$	12208
than$	6453 13664 7600 7601 13846 7837 14167 8094 8769 8770 8955 8956 8957 9001 2772 9056 15145 15146 15147 15148 15149 15150 15151 15152 15153 15182 9097 3063 3084 3087 3111 3120 9426 9427 9428 9429 15520 15636 3318 15734 9709 15808 15809 15810 15815 15816 15817 16858 16859 16860 16861 16862 16863 16866
thank$	13185 13186 13187 13188 13189 13190 13219 13220 13221 13222 13237 13238 13239 13240 7182 7183 13320 13321 13322 13412 2974
thanks$	400 1140 10470 4514
that	12092
that$	6559 673 7167 7583 14220 8165 8230 14491 8620 15044 9537 3557 16623 10649 10650 16746 10739 10762 16855 16979 10959 11054 11069 11070 11088 17372 11597 5373 5658 12049
the$	6306 6559 6580 12874 6800 6801 7130 7219 13317 7233 7333 7370 7395 7404 7437 7450 7598 7682 7693 7720 7721 7853 7890 7938 8171 8230 14317 8265 14365 8309 14464 8398 2164 2193 2197 2207 8449 8563 8564 8616 8677 8705 8791 8800 2709 15044 8961 2798 9071 9146 2920 9180 9571 9583 9701 9702 3557 3606 9877 9890 3651 16279 10259 10303 16420 16438 16444 16445 10392 10455 10632 10639 16734 10653 16740 10676 10678 16767 16768 10684 10686 16790 16791 16797 10713 4506 4529 10860 4777 11048 11119 11125 11221 17318 11249 11275 11475 11595 5373 12049 12060 5857 5860 5887 5890 5996
thef$	17118
theft	16906 16924 16969 11040 17139 4815 17148 17152 17153 17160 17161 4836 17167 17175 17179 17180 17181 11105 11456 11458 11478 11479 11482 6085
theft$	12856 12871 13856 13858 13983 14632 15029 17100 17126 11055 17143 11076 17190 17191 4952 11193 5031 17542 17544 17554 17564 17565 17566 17568 5897 12325
thefts	11202
thefts$	17100 17125 17126 11055 11076 17190 17191 4952 11193 17288 5015 17565 17566 12147 12325
their	10951 10970 4731 4790 4831 11178 12112 5896
their$	24 6338 6351 6353 116 117 120 124 125 6367 6369 132 6373 6429 6559 6598 369 376 377 378 380 6623 384 6635 6636 6637 6638 6639 6640 414 417 12748 452 6707 12813 6762 6763 12874 6790 6876 12984 6926 6937 7025 7091 7119 7120 885 886 7132 7158 13247 922 924 925 7180 945 946 7186 13273 7188 965 983 7253 7259 7261 1023 13388 7321 7357 1206 1208 1264 7529 7530 1328 1329 1331 7585 7591 7595 7699 7740 7778 7855 7856 7918 7938 1837 1840 14177 8130 14219 1933 8174 1935 8178 8230 14346 14350 8265 2172 8471 14609 14646 8594 8717 2660 15050 2733 15087 9041 9043 9197 9213 9271 9272 9273 9275 9329 9528 9554 3381 3382 3383 9663 3424 9665 3438 3532 3533 9805 9814 9815 9816 9842 3610 3623 3626 3634 3635 3655 3656 9911 3684 3685 10205 10215 10288 16417 16438 16445 10564 10575 10653 10673 10677 10679 16767 16768 10684 10686 10687 16779 16790 16791 10751 10752 16845 4529 10770 10778 10779 10860 4777 11030 11119 11249 11291 11293 5081 5138 5139 11380 11425 11443 5282 5298 5538 5539 5729 5730 5776 12050 12060 5824 5860 5985 5986 5994 5995 6022
theirs$	13242
theirself$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11486 11516 11517 11565 11858 11859
theirselves$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11486 11516 11517 11565 11858 11859
them	10818 10833 10841 17004 10929 10951 17043 17069 17072 17075 4753 4754 17088 17089 17091 17132 4834 17178 4858 17195 17198 17203 11130 4896 11148 11157 17243 11158 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 17361 12151 12156 12164 12258
them$	12329 12330 12361 12440 6537 6544 12734 12838 12850 6765 6767 6769 12914 12917 12963 12964 12965 12966 12967 12968 12969 12970 13059 13064 7107 7114 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7168 929 930 931 932 7195 13611 13742 13752 7711 7712 7728 7729 7731 7732 7961 7962 14363 8285 14394 8379 8457 14848 8797 8911 8912 8913 9072 9140 15343 15357 15369 15485 15610 15620 15633 15634 9618 9619 15729 15740 9699 15822 15823 15824 15833 15927 3617 3618 10044 10113 10122 10128 10140 16234 16239 16254 16279 10247 16444 10397 10398 10525 10526 10527 10528 10529 10530 16623 10582 10603 16719 16720 16721 16722 16723 16724 16734 16740 16760 16790 16791 16812 16813 10730 10789 16957 16967 4757 11098 4876 11136 4906 17244 17245 11276 11756 12013 12050 12051 12053 12060
themself$	6240 6242 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14623 14788 8725 2486 2487 8728 2489 2490 2491 14874 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 10710 11292 11486 11516 11517 11565 11858 11859 12199
themselves$	6240 6242 12329 12330 6283 6287 6288 49 6290 6291 6292 6293 6294 6295 6296 57 6298 6299 6300 61 12388 12389 6304 6305 6307 6308 69 70 71 72 6314 6315 6316 6326 6327 6328 6600 12715 6710 6711 6712 12852 6844 6884 13135 13164 13166 7099 7100 7101 7102 7103 7104 7105 7106 7108 7109 13210 7133 7134 7135 7136 13223 13224 13225 13226 13227 13228 13229 13230 13231 13232 7151 7152 7153 7154 13241 13246 13268 13269 13402 13403 13404 13405 13406 7326 13509 13510 13511 13512 13513 13514 13525 13596 1316 1317 1318 7559 7674 7780 7781 7783 13870 7791 7792 7793 7794 7796 7798 7799 1560 7854 14049 8176 8180 1941 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8194 8195 14282 14283 14284 14285 14286 14287 14289 14290 14291 14292 14620 14623 8597 14788 8725 2486 2487 8728 2489 2490 2491 14849 14874 2679 15067 15068 15069 15070 15071 15072 15073 15345 15346 15347 15348 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15391 9307 15394 15395 9310 15402 15416 15435 15436 15439 15452 15453 15454 15456 15462 15463 9568 9569 9570 15748 9733 3494 3495 15827 15835 16074 16655 10710 11292 11486 11516 11517 11565 11858 11859 12199
then$	970 7322 1776 1777
therap	17370 11321
therapist$	17407 17408
therapy$	11301 17411 12195 12238 12239 12278
there$	12452 12491 12607 13064 7015 13107 1412 1413 7891 14764 9032 9584 3793 3794 10043 10219 10997
therefore$	3266 3267 3268 3269 3270 3271
these$	6518 6541 6576 6584 6591 355 12736 6919 6922 6928 7044 7060 13742 13752 1755 14361 14364 14369 8428 2207 2709 15343 9453 15573 15610 15629 3534 3538 3557 10045 16176 3863 16241 16279 10484 10525 10526 10527 10528 10529 10530 10586 10588 10595 10605 10606 16719 16720 16721 16722 16723 16724 16734 16790 16791 16812 16813 10730 11221 5032 5395 5404 12013 5776 12050 12051 12053 12060 5887 12164
they	10818 16915 17004 10929 10951 17043 17052 4753 4754 17088 17089 17091 17132 4820 4834 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 5008 17339 5032 12156
they$	6392 6994 6995 7000 7001 7050 7064 7067 13249 1087 13424 7359 7519 7621 13767 1843 2164 8404 2165 14491 2166 2167 2194 8579 2359 15046 16159 16160 16161 16162 16163 10096 10097 10098 10100 10231 10232 3994 10236 10330 16420 11060 4843 4897 4906 11231 11248 11279
thick$	2391 9515 3566 5648 5665 5704 5713 5714 6130
thickset$	5661 6150
thief$	14605 14606 14607 14689 14690 14691 14692 14693 14714 14715 14749 11643 11644 11698
thieves$	14604 14605 14606 14607 14689 14690 14691 14692 14693 14714 14715 14749 11643 11644 11698
thieving$	13857 13957 14632 14694 14695 2477 6121
thigh$	17379
thighs$	17379
thin$	7738 9809 5661 5680 5684 6151
thing$	7659 9031 9216 15613 15849 15850 15851 16156 16157 16521 16522 16523 16524 16525 16527 16528
things$	12610 12789 12957 7301 7419 13508 13790 7945 8095 15235 15397 15467 9537 15638 9591 15820 10641 10649 10650 10739 10762 5205 11719 11881
think$	12678 12679 12680 12681 1080 1279 1280 1281 1282 1283 1284 1285 13802 13803 13804 13805 7943 7944 1705 7946 1707 1708 7970 14068 14069 14310 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 9278 9279 9280 9316 15589 15745 15746 9694 10370 16457 16458 16459 16460 10462 16549 4826
thinking$	7366 12021
thinks$	1279 1280 1281 1282 1283 1284 1285 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 10370 16457 4826
thinnest$	3601 5709
third$	2501 3557
thirteen$	2843 2844 2845
thirties$	12988 13023
thirty$	12986 12988 693 13021 13022 9055 15172 15173 15174 15175 15178 15179 15180 15875
this$	6559 12874 6917 6924 7167 13337 13342 7260 7583 1344 7660 7661 8230 8428 8449 2679 9180 15610 9537 15672 15673 15674 15675 15676 3380 3384 3557 16279 16357 10397 10398 10525 10526 10527 10528 10529 10530 16623 16719 16720 16721 16722 16723 16724 16734 10649 10650 16790 16791 10706 10739 10762 10860 4843 11221 5373 5534 5658 12013 12049 12050 12051 12060 5890
thorn$	2450 11698
thorough$	2965 3485
thoroughly$	5769
those	10886 17203 12151
those$	7706 14447 8428 2207 2709 3534 17049 11032 17220 11163 17276 11222 17315 17318 17351 5404 12013 5887
though$	227 6468 6507 6508 6509 6510 6511 6512 6513 6514 280 281 12908 12909 12910 12911 977 8067 8068 9789 9790 9791
thought$	6343 6344 6345 6346 6347 6350 13072 13451 13453 13455 1279 1280 1281 1282 1283 1284 1285 14199 14200 14233 1998 1999 2155 2156 2157 8410 8411 2248 2339 2517 2621 9505 16400 16416 16421 16424 16425 16427 16428 16429 16430 10370 16457 16458 16459 16460 16461 16462 16463 10462 16549 16585 16586 16587 16588 16589 16590 16591 16592 16593 16594 10509 10510 10511 10512 10513 16632 16742 16853 4798 4825 4830 4854
thoughtless$	1925 1926 16534 16535 16545 5337 6122
thoughts$	5049
thousand$	7954
thrall$	7361
threadbare$	5732
threat	5169
threat$	8480 2241 8482 8483 8484 8485 8486 8487 8488 8489 8490 8491 14578 14579 8494 8495 8496 8497 8498 8499 10826 11230 4991 5886 5903
threatened$	11409
threatening$	5535 6128
threats$	15529
three	10818 17004 10929 10951 17043 17069 17088 17089 17091 17132 4834 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 12156 12250
three$	8285 14630 9752 3616 15942 15943 15944 15945 15946 15947 10113 10128 16710 10684 5860 5887 6005 6064
thresholds$	16767
threw	17493
threw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
thrill$	6330 91 6335 12820 12821 12822 13444 13481 7578 13931 14395 14421 5347
thrills$	14401
thrive$	887 1294
thrived$	887 1294
thrives$	887 1294
thriving$	887 1294
throats$	16341
throug	11263 11395 5853 5931 5938
through$	395 1138 14031 14032 8615 14895 9320 9321 9839 16202 16231 16233 16247 16280 16285 10689 4687 4711 4782 17122 11097 11359 5255 5831 5991
throughing$	4711
throughout$	13962
throughs$	4711
throw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
throwed$	58 360 1027 1286 1287
throwing$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991
thrown	17493
thrown$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991 16054 5169 5170
throws$	58 77 360 949 1027 1286 1287 1493 1494 1495 1551 1552 1553 1554 1991 2175
thug$	14604 2481 2482 2483 2484 14878 11617 5487 6101
thuggery$	2209 2210 14991 14992 11779 6101
thuggish$	6101 6128
thugs$	14604 14626 14627 14628 2481 2482 2483 2484 14878 16814 11617 12036 6101
thump$	14095
thus$	3266 3267 3268 3269 3270 3271
tic$	5948
tick$	5786
ticking$	5411 12027
tidy$	5684
tied$	4799 11074 11947
ties$	2184 9933 9934 11606
tight$	9627 9735 15960 15961 9896 9923 10716 5704 5732
tightly$	3597
tights$	11967
tiktok	4861
tiktok$	607 6847 608 6848 609 6849 610 6850 611 6851 12938 12939 12940
till	10948
till$	17034
tills$	17034
time	5100 11356
time$	6451 12747 12813 13148 13149 7602 7603 7604 7616 7617 13763 13764 13765 13766 7980 7981 1977 1978 1979 14316 8364 8365 8367 8451 8510 8511 8554 8605 8606 8607 14719 14817 15155 15295 15829 15830 16075 16115 16116 10061 16158 16294 10217 10218 10220 10221 16330 16331 16332 16345 16353 16572 16573 16574 16575 16576 16577 10820 17083 4912 17297 11256 11257 11341 5410 12007 12070
timed$	17214
timekeeping$	11580
timeline$	10875
timeout$	11340
times$	12533 12535 12536 12540 14038 14039 14040 14041 14042 14043 14044 14070 14071 16346 10820
timeta	10879 11372
timetable$	16965 17442 11365 17458
timetables$	16965
timewaster$	11643
timewasters$	11643
timid$	10715
timing$	10820
tinnitus$	6201
tiny$	3565 9896 5732
tip	6184
tip$	4707 4917
tipped$	4917
tipping$	4917
tips$	4917
to	4649 5086 12092
to$	6348 6352 12621 12665 12687 12688 12689 12706 6660 6669 6691 6724 6781 6782 6783 6785 6826 6834 6838 6907 6908 6909 6910 6911 6914 6949 6953 6978 7110 13252 7266 13447 7421 7489 13576 13580 13581 13582 13583 7535 7694 7697 7698 7786 7795 13940 7871 7998 8000 14160 8092 14201 8131 14220 8224 8322 8330 8333 8335 8341 8424 8481 14684 8602 8614 8620 8702 8703 8704 8761 8779 8780 8789 8802 8805 8819 8824 8842 14957 8917 8945 15038 8958 8974 8975 8977 9168 9256 9299 9439 9443 9560 9628 9639 9698 15866 9947 16037 16038 16039 16041 16061 16099 10023 10024 10050 10094 16262 16281 10310 10311 16443 16456 16466 16467 16468 10395 10396 16499 16548 16556 10524 16634 4324 10573 10630 10654 10707 16801 10717 10718 16839 10754 10788 10793 10794 10795 10796 10797 10835 10839 10843 4607 4642 10913 4687 10939 10950 10977 10982 4749 10996 4773 11016 11025 11038 11039 11107 11116 11122 11123 11132 11138 4899 4900 17265 11199 11214 11220 17320 5001 11277 11290 17397 11316 11328 11329 17430 11359 11370 11416 11462 5224 11467 17570 11568 11574 11575 11597 11986 11988 11993 12012 12014 12050 12066 12081 12082 12181 5945 5991 12314
today$	13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 15323
toddler$	11305
toe$	15964 15990 15991 9906 17416 17417 5368
toerag$	11617 6105 6118
toerags$	11617 6105 6118
toes$	17416
together$	16997 11721
toilet	5100
toilet$	11340
toing$	10939
tokenistic$	5365 6162
told	4719
told$	197 12527 12528 206 207 208 215 216 217 218 219 220 221 222 223 224 225 12561 12562 12563 12791 12792 6718 6740 6741 6742 6743 6744 6745 6746 6747 13077 13086 7581 7582 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14073 14074 14075 14153 14154 8103 14233 14823 15759 9990 9991 16087 16093 16098 16101 16107 16169 16175 16213 16214 16215 16216 16217 10158 10159 10160 16256 16257 16258 16259 16260 10275 10276 10279 10296 10443 10444 16620 10911 4756 4764 11007 11383 11396
tolerance$	12169
tolerate$	5320
tolerated$	17290 5320
tolerates$	5320
tolerating$	5320
tomorrow$	13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 14810 5472
tone$	15920 11931
tones$	15920 11931
tonsil	11294
tonsils$	17380
too$	73 6479 321 6974 6975 7521 7522 7695 7835 7836 7838 7939 7996 7997 14431 8683 2524 8965 8966 15218 3171 3172 3173 3190 3221 3222 3223 3433 3434 3435 3442 15960 15961 10467 10468 10469 10643 4404 10666 10667 10668 10669 10714 4475 4476 10755 10802 10804 5332 5593 5622
took	5960
took$	97 134 12601 12602 12603 12605 449 450 604 626 705 13065 13394 1236 7484 7486 7488 1265 1580 1581 1613 1628 1631 1632 1662 1663 14035 14036 14215 1942 1982 1983 2054 2058 2993 2994 2995 2996 3288 3289 16432 16433 16434 10387 4158 10405 10414 10418 10419 10420 10421 10422 10423 10424 10486 10488 10489 10490 10491 10492 4259 5051 5073 5249 5292 11533
tool$	4989 11567
toolki	12177
tools$	12591 12592 4989 11567
tooth$	11934
toothless$	6163
top	16963 10881
top$	12976 8729 15966 15982 15983 15985 15986 15987 16967 16972 17215 17220 4995 11967 11972 11978 5887 5892 5893
topless$	6855 6866 7272 6151
tops$	15954 3629 9874 9875 15966 15982 15983 15985 15986 15987 16008 16009 16016 11967 11972 11978
torment$	2135 2136 2137 5354
tormented$	2135 2136 2137 5354
tormenting$	2135 2136 2137 5354
torments$	2135 2136 2137 5354
tormentted$	2135 2136 2137 5354
tormentting$	2135 2136 2137 5354
torn$	15960 15961 5725 5732
tos$	10939
toss$	16559
total$	2319 2320 2322 3735 4496 5775
totally$	5766 5769
touch$	12621 1404 15627 15628 9543 15822 15823 15824 16201 16635
touched$	12377 6554 12998 13064 13361 14060 15510 15525
touches$	9524 9525 15630 9643 15732
touching$	13035
tough	4987 4993 4998
tough$	14429 2565 2566 2567 2568 2569 2570 2937 2938 2939 3049 3050 9512 9516 9517 3278 3279 3280 3528 3540 11233 5626 5629 5643 11896 5684 5930 6144
toughe	4993 5931
tougher$	3186 3187 3188 3189 9512 11233 5930
touret	6196
toward	4867 4884 4929 5938
towards$	6785 8322 8330 8333 8335 8341 14615 14684 8842 8914 16634 17122 11107 12276
tower$	3468
towered$	3468
towers$	3468
town	11205
town$	14644 14649 14774 14775 11201 11205 17291 17309 17331 5007 11270 17516
toxic$	2201 2202 2203 2516 5388 5389 5390 5481 6130
toy$	989
toyed$	989
toying$	989
toys$	989
trace	16940 4729 17066 5865
trace$	17078
traced	17164
traced$	17092 17162
traces$	17078
track	4650 4729 17212
track$	4221 4650 10967 17068 17078 17082 11002 4763 17173 11131 17272 12122
tracke	4729 17057 10998
tracked$	16999 17079 17084 11002 4763 17092 5014 5870
tracker$	4717
tracki	4729
trackie$	11967
trackies$	15985 15986 15987 3679 16006 11967 11972 5743
tracking$	4717 11002
tracks	4729
tracks$	17078 11002
tracksuit$	15985 15986 15987 15996 11967 11969 11972 6157
tracksuits$	9874 9875 15985 15986 15987 15988 15989 15993 15994 15995 15996 15998 16006 11967 11969 11972 12141 6157
trade$	636 645 6885 646 647 648 649 650 784 948 15123 5277
traded$	636 645 6885 646 647 648 649 650 784 948 5277
trader	4616 10941
traders$	14644 16918 10856 17006 17027 17029 4768
trades$	636 645 6885 646 647 648 649 650 784 948 5277
trading$	636 645 6885 646 647 648 649 650 784 948 5277
traffic$	565 566 567 5260 12114
trafficced$	565 566 567 5260
trafficcing$	565 566 567 5260
trafficed$	565 566 567 5260
trafficing$	565 566 567 5260
trafficking$	12728 12890 565 566 567 14385 14386 14387 14388 14389 14390 14391 14392 5260
traffics$	565 566 567 5260
tragic$	8777
trail	5035
trail$	17036 17071 4750 17173 11275
trailed$	4750
trailing$	4750
trails$	4750
trainer$	11967
trainers$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12820 12821 12822 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13385 13386 13387 7578 13917 14427 8345 9874 9875 15985 15986 15987 15988 15989 15993 15994 15995 15996 11967 11972
training$	14808 11470
tramad	11313
tramadol$	17399
tramps$	16021
transactional$	5283
transfer$	12261
transfusion$	6200
transfusions$	6200
transplant$	17420
trap$	13355 5416
trapping$	5261
trapstar$	6156
trashy$	6121
trauma$	17499 12194 5955
travel	16976
travel$	12777 12778 12779 13000 7438 2452 2453 2454 2455 2456 2457 9352 10915 4676 17040 5292 11533
traveled$	2452 2453 2454 2455 2456 2457 5292 11533
traveling$	2452 2453 2454 2455 2456 2457 5292 11533
travelled$	2452 2453 2454 2455 2456 2457 5292 11533
traveller$	3580 9827
travelling$	12805 13000 2452 2453 2454 2455 2456 2457 9352 5292 11533
travels$	2452 2453 2454 2455 2456 2457 5292 11533
trawl	4740 6184
trawl$	4636 12110
trawled$	4636 11101
trawles$	4636
trawling$	4636
trawls$	4636
treat$	2355 2356 9265 9278 9279 9280 9283 15370 15371 15588 4488 4489 4543 4788
treate	4904
treated$	2355 2356 9283 15370 15371 9501 9504 15855 15856 15857 4488 4489 4543 4623 11061 5089 11335 11336 6007
treating$	2355 2356 9214 9265 9283 15370 15371 4488 4489 4543
treatm	12237
treatment$	4219 17411
treats$	2355 2356 9283 15370 15371 4488 4489 4543
treatted$	2355 2356 9283 15370 15371 4488 4489 4543
treatting$	2355 2356 9283 15370 15371 4488 4489 4543
tree$	14806
trendy$	5732
trial$	8871 17459 12310
tribunal$	6220
tribunals$	6220
trick$	7937
tricked$	12377 15547
tricks$	15122 2797 16117
tricky$	2565 2566 2567 2568 2569 2570 14995 14996 14997 14998 14999 5471 11781
tried$	1500 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 2342 9960 9962 9963 16151 16214 16215 16216 16217 16409 10327 16853 12019
tries$	1500 2342 16204 16226 16227 16228 16229
trio$	2278 11630
trip$	13035
trips$	13035
trollop$	6118
trollops$	6118
troopers$	15649
troubl	11105
trouble$	12351 12404 12416 12417 6480 6481 6482 6483 6484 6485 6486 6487 248 249 250 12824 12861 7080 7081 13168 13169 13170 13171 13178 13213 13214 13215 906 13259 13276 13277 13278 13279 13280 13340 1045 1046 13443 1119 1120 13521 13538 13551 7467 13584 13585 13623 13625 7553 7554 1426 1427 1428 13774 13857 7784 13877 13887 8003 14112 14113 14114 14115 14116 14117 14118 14119 14397 14401 14408 14469 14547 14548 14632 8557 14694 14695 14696 2378 8630 8655 2477 14833 14851 2529 2530 14857 14858 14859 14860 14873 15029 15113 15627 15628 9543 16072 16074 10090 16177 10092 16302 16303 16304 16305 16306 16307 16338 16380 10381 16473 16474 16475 16572 16573 16574 16575 16576 16577 17190 17191 11115 5137 5216 11536 11586 5380 5381 5382 11717 11718 11770
troubled$	8781 8894 16416 16421 16424 16425 16427 16428 16429 16430 10370 16457 16458 16459 16460 16461 16462 16463 10382 16492 5529 5658
troublemaker$	14604 14714 14715 6104
troublemakers$	14604 14714 14715 15029 6104
troublemaking$	6104
troubles$	1116 13443 14263 14264
troublesome$	8447 6130
trousers$	3629 9874 9875 3679 5743
truancy$	6090
truant	6226
truant$	12746 12810 14605 14606 14607 14714 14715 16333 11643 11644
truanted$	6090
truanting$	13647 6090
truants$	14605 14606 14607 14714 14715 11643 11644 6110
truculent$	6132
true$	4333
trunks$	11962
trust$	13920 13925 8167 8168 8169 8170 1931 1932 14891 9978 9979 3740 16082 16088 16102 16152 16153 16154 16155 16180 16270 16271 16272 10330 10335 10336 4105 16824 10765 4529 16891 16892 5338 5750 11991 11999 5824 5833
trusted$	13089 13090 13091 13103 13535 14233 1931 1932 14864 3021 9325 3107 9365 3126 3127 3128 3129 3130 9371 16256 16257 16258 16259 16260 16557 16558 5338 5860
trustful$	14025 11572
trusting$	14025 1931 1932 8352 8353 8354 16081 10193 11572 5338
trusts$	1931 1932 3740 5338 5750
trustted$	1931 1932 5338
trustting$	1931 1932 5338
truth$	8096 16076 16077 16382 16384 16739
truthful$	8093 14180 16075
try$	7276 1500 8146 2342 9960 9962 9963 16082 16088 16102 16146 16147 16148 16151 16204 16270 16271 16272 16289 16582 11991 11999 12019
trying$	7276 16270 16271 16272 16959 11999 12021
tryings$	16959
tubby$	6151
tube	5963
tube$	12204
tubefed$	12203
tuberculosis$	6203
tuitio	11364
tuition$	17450
tumble$	8746
tumour	11282
tumour$	17368
tune$	13407
tuned$	2777
tunnel$	17512
turf	11168
turf$	17254
turkish$	3580 9827 11956
turn	11257
turn$	545 546 1122 1123 1664 1665 8226 8228 1992 2463 2464 3388 3389 3668 3677 3688 3689 3690 3691 3692 3709 3710 9961 9999 10005 10010 10019 16108 16109 10081 10087 16204 10125 10299 10349 4120 16583 4379 4385 4386 4387 16804 10810 17093 11150 4979 17343 5468
turned$	6740 6741 6742 6743 6744 6745 6746 6747 545 546 1122 1123 1664 1665 14233 1992 2463 2464 9813 9818 3669 3678 3688 3689 3690 3691 3692 3709 3710 9961 9967 16057 16058 16059 16060 16214 16215 16216 16217 4047 10297 10351 4379 4385 4386 4387 4427 16854 17304 5468 12054
turning$	545 546 1122 1123 1664 1665 1992 3688 3689 3690 3691 3692 3709 3710 16546 16547 4379 4385 4386 4387 10810 4979
turnned$	545 546 1122 1123 3688 3689 3690 3691 3692
turnning$	545 546 1122 1123 3688 3689 3690 3691 3692
turns$	545 546 1122 1123 1664 1665 1992 2463 2464 3388 3389 3688 3689 3690 3691 3692 3709 3710 9961 10091 16204 16226 16227 16228 16229 10350 4379 4385 4386 4387 4979 17343 5468
tutor$	12645 8472
tutors$	12645
twelve$	2843 2844 2845
twenties$	12988 13023
twenty$	12986 12987 12988 693 694 13021 13022 15130 15131 15132 15133 15134 15135 9055 2839 9083 15170 15172 15173 15174 15175 15176 15177 15178 15179 15180 15875 15876 11843
twice$	6899 12991 13452 13914 13915 7947 9004 9005 9006 15242 9224 17397 6017
twins	12230
twins$	16021
twisted$	8666
twisting$	13916
twists$	11944
two	10818 17004 10929 10951 17043 17069 17088 17089 17091 17132 4834 17195 17198 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 12156
two$	6758 13270 14630 15117 9752 3616 15942 15943 15944 15945 15946 15947 10473 10684 4906 5550 5860 5887 6005 6064
twoc	11478 6085
twoc$	17564 12325
type$	2380 2382 2383 2384 9527 11711
types$	14867 11711
ugly$	5598 6151
ultimately$	127
umpteen$	7952 7984
un$	15698 11694
unable$	181 954 1001 1846 1956 1957 1958 1959 1960 1962 2010 2065 8584 8585 2579 2580 2581 2582 2583 5059 5130 5199 12009
unacceptable$	14919 14920 14921 14922 14923 14924 14925 14926 14927 11204 5535 6162
unacceptably$	6162
unacco	6062
unaccompanied$	12302
unadoptable$	6130
unambitious$	6130
unanswered$	12069
unattended$	13528
unauthorised$	6024
unbearable$	14466 14485
unbiddable$	6133
unbreakable$	11870
uncaring$	10548 6130 6162
uncivilised$	6121
uncle	11378 17466 17495 17517 11434
uncle$	5134 17464 11408
unclear$	1812 1815 1818 1819
unco$	5524 5785
uncomfortable$	17326
uncons	6204
uncontrollable$	5529 12009 6130
uncooperative$	6126 6162
uncorr	4597
uncorroborated$	10837
uncouth$	6132
uncover$	4609
uncovered$	4609
uncoveres$	4609
uncovering$	4609
uncovers$	4609
under	11263 5082 6067
under$	630 2212 9553 9839 4029 4052 10683 10825 4713 11045 11322 5087
underachiever$	11643
underachievers$	11643
underage$	5271 5278
underc	5870
undercover$	12110
underdressed$	6151
underhand$	6121
undermine$	5341 12011
undermined$	5341 12011
undermines$	5341 12011
undermining$	5341 12011
underpass$	13138 13139 13140
unders	4630 4719
understand$	190 191 197 251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 14310 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8253 8299 8300 8301 8302 8303 8304 8305 8306 2773 2774 3211 3212 3213 3214 3398 15868 16152 16153 16154 16155 4764 5045
understanding$	9205 15292 9225 15312 9306 3067 3068 9309 9725 12042
understands$	1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 3398 4764 5045
understood$	251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 16356 4798 4825 4830 4854
undert	4728
undertaken$	12557 16560 16561 16562 16563
underw	6006
underweight$	12217 6151
underwent$	12246
undesirable$	14444 14445 14446 14451 5352 5529
undesirables$	14444 14445 14446 6102
undisciplined$	6130
undocumented$	6229
undoing$	13291 13348 13349 14259 14260 14261
undone$	16019 16020
undoubtedly$	10240 4022 12010 6160
undress$	7274
unempl	17465
unengaged$	6126
unfair$	16534 16535 16545 16645
unfazed$	6144
unfit$	4323
unflappable$	11870
unforgivable$	6162
unforgivably$	6162
unfounded$	5360
ungovernable$	6130
ungrateful$	6130
unguarded$	1062
unhappiness$	13350 13351
unhealthy$	6376 2201 2202 2203 5252 5388 5389 5390
unheeded$	12069
unhelpful$	10548 6162
unhinged$	6121
uniform$	9874 9875 15962 11965 11967
uniforms$	9874 9875 15962 11965 11967
uninterested$	5758 12009 6130 6162
uninvited$	1555
unironed$	5725
unit	10845 10866 10965 17409
unit$	14523 14524 14525 14526 8595 15910 10330 10335 10336 4105 16824 10765 16891 16892 10815 16903 16908 16920 16922 16929 16931 16937 16938 16939 10854 10855 16952 10873 10902 10908 10910 17003 17007 17008 17010 17020 10937 17026 17033 17051 10992 17144 17165 11096 17230 11182 11186 17273 17412 17438 17507 17559 12251 12269
units$	15910 16920 16922 12181
university$	3341 3342
unjust$	16545
unkempt$	3580 9827 6151
unkind$	16534 16535
unknow	17057
unknown$	12663 6863 7494 14451
unlawful$	12864
unless	17258
unless$	13098 13101 13102 4968
unlikeable$	6130
unlikely$	3810 3811 5638
unlovable$	5529
unmanageable$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5529 11770 6130
unmotivated$	6130
unnecessary$	6337
unnerve$	9399
unnoticed$	13286
unopened$	12069
unpaid$	5236
unplaceable$	6130
unpleasant$	8781 17326 6130
unpredictable$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5535 6128
unprepared$	5748
unprofessional$	6162
unprofessionally$	6162
unquestionably$	6160
unreachable$	12009 6126 6133
unread$	12069
unreasonable$	16534 16535
unreliable$	13532 5364 12009 6130 6162
unrepentant$	6130
unresponsive$	6126
unruliness$	2209 2210 14991 14992 11779
unruly$	5373 5529 5535 5658 6130 6133
uns$	11694 11720
unsafe$	12326 12327 12373 6376 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 6503 12864 8003 8340 17533 5250 5252
unsavoury$	12682 12683 14444 14445 14446 8781 5471 5529
unshockable$	6144
unsolved$	10880
unstable$	11806 11807 6130
unstuck$	13688 13689 13690 13702 13703 11561
unsubstantiated$	5360
unsuitable$	7468 14253 14438 14447 14451 5352
unsupervised$	5582
untamed$	6121
unteachable$	5529 6133
untidy$	3580 9827 11927 5705
until$	13586 13587 13588 13662 13663 16149 10064 17076 4968 12320
unto$	8534 8537
untouchable$	14665 14666 14667
untrue$	14496 16361
untrustworthy$	12009 6130 6162
untucked$	15952 15960 15961 16019 16020
unusual$	5684
unusually$	5604
unwanted$	12682 12683 7089 9007 9010
unwashed$	15960 15961 5705 5725 6151
unwell	17484 11399
unwell$	17485
unwilling$	1952 1956 1957 1958 1959 1960 1962 2012 2579 2580 2581 2582 2583 4477 5748 12006 12009
unwillingness$	6624 385 386 387 388 389 390 2579 2580 2581 2582 2583
unwise$	114 115 6376 12474 12475 12476 12477 170 171 172 173 174 175 176 947 1834 1925 1926 5252 5334 5337
up$	12387 12400 12401 12472 12609 12668 12669 12671 12673 12764 525 526 527 528 529 6897 13163 7123 13295 7407 7408 7409 7410 13505 13506 7475 7531 13645 7769 7770 1538 7801 7802 7803 7804 7805 7806 7807 7808 7810 7811 13900 13901 13985 1721 1722 1723 1724 1725 1726 1727 1728 8051 8179 14312 8378 14465 2295 8629 8658 8873 8874 14966 2679 8986 9015 9018 9042 9057 9058 15189 15210 9132 9149 9200 15289 9206 9226 9271 9272 9273 9275 15396 15498 15565 15585 9615 3378 3379 9620 15719 15720 15758 9781 15878 15905 15924 9868 15955 15968 9908 9909 9917 9918 16010 16028 9943 9944 16084 16085 16090 16091 16095 16096 16104 16105 16112 16113 16114 16166 16167 16172 16173 16210 16211 10254 16363 10287 16383 16385 16435 16436 16437 10360 16639 10562 10574 16665 10620 10623 10624 16735 16736 16757 10682 16910 16958 16967 11117 17223 17232 11219 17328 17329 17468 17470 17537 5222 11501 11736 11738 11777 11890 11960 11971 11985
upbringing$	11771
upbringings$	11771
update	4594 4699
update$	4611 10939
updateing$	4611 10939
updates$	4611 10939
upon$	7078 13252 16894 11143
upper$	4976
uppity$	6132
ups$	15140 15164 15195 15405 15441 15567 15585 15755 15790
upset$	15608 15609 15612 15627 15628 9543
upsets$	9524 9525
upsetting$	12418 12419 12420 12421 12422
upstream$	12105
urchin$	6101
urchins$	6101
urgency$	16820 16821 16822 16823 12068
us$	12804 12826 12914 12917 7453 13631 13636 14052 14178 14318 14319 14323 8587 15043 9285 15442 15443 15444 15445 15475 15480 15481 15482 15483 15484 15487 15527 15528 15561 15563 15575 15577 9697 15828 9763 10582 16740 4637 4709 17042
use	4594 4916 4929 4940 5214
use$	6277 6279 6280 6281 12425 12426 12427 12471 12621 12746 12775 785 786 787 7148 7276 1678 7919 7920 7921 7922 7923 7924 7925 1876 14310 3025 3026 3027 3028 3029 3030 16082 16088 16102 10184 4603 4661 4706 4901 17386 17388 11991
used	4929 5075
used$	12377 12412 13033 13064 13080 785 786 787 13133 13134 7049 13361 13529 1291 7576 7577 1678 7919 7920 7921 7922 7923 7924 7925 14060 14062 1876 2556 3057 3205 15547 3287 4426 4606 4794 4859 5066
useful	4929 5853
useful$	16897 4572 16930 4706 4962
useless$	5759 6121 6130 6162
user$	14588 14601 14602 14714 14715 2421
userna	10879
usernames$	16965
users$	14588 14601 14602 14714 14715 2421 17486
uses	4916 5075
uses$	785 786 787 4661 5066
using	4916 5075 5214
using$	12552 785 786 787 7276 1678 7919 7920 7921 7922 7923 7924 7925 2557 16311 16312 16317 16318 16319 16322 16323 16324 16325 16326 16327 16328 16329 4661 5066
usual$	10722 5386
usually$	3680
utter$	2319 2320 2322 3735 4497
utterly$	10309 4372 5766 5769
vaccin	6215
vain$	6130
valium	11313
valium$	17399
valuab	5853
value	4594 12092
value$	7316 1338 8037 4603 4706 5940
valued$	1338
values$	1338 15018 11814
valuing$	1338
van$	13354 13963 17512 17524 12111
vandal	17277
vandal$	14604 14605 14606 14607 14714 14715 11643 11644 6101
vandalise$	14706
vandalism$	4952 11193
vandals$	14604 14605 14606 14607 14714 14715 11643 11644 6101
vans$	13354 12111
vape$	12646 12647 6571 6572 6573 6574 6575 6577 6578 12975 12978 13385 13386 13387 14454 17402
vapes$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12820 12821 12822 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13066 13385 13386 13387 13458 13459 13460 13461 13462 13463 7578 8345 14454 14470 17402
vaping$	16074
variable$	14914 14915 14916 14917
various$	633
vehicl	17077 11090
vehicle$	4789 11478 5874 5879
vehicles$	4789 17176
veins$	14803
ventured$	13103
verbally$	5546
verif	5849
vermin$	14784 16814 11698
versed$	9074 3555
version$	8412 8413 8414 14501 2176 2177 2178 2179 2180 2181
versions$	8412 8413 8414 2176 2177 2178 2179 2180 2181
vertigo$	6201
very$	6470 6478 8682 2908 3190 9888 10322 5593 5604 5622 5977
vest$	11967
vests$	16002 16003 16004 11967
veteran$	3346
veterans$	3346
via$	4687
vicious$	5475 6128
victim$	7736 7737 14227 8262 14377 14484 2215 8476 2237 14930 15464 15465 15466 15578 15780 15781 15782 15783 5172 11567 5573 11867 11868
victimisation$	12370 12371 12372 13207 13208
victimise$	4490 4491 4492 4493
victimised$	4490 4491 4492 4493
victimises$	4490 4491 4492 4493
victimising$	4490 4491 4492 4493 16884 16885 16886 16887
victims$	12735 879 7736 7737 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339 14377 14401 14471 14472 14473 14474 2214 8476 2237 14930 15364 15464 15465 15466 15578 15590 15591 15780 15781 15782 15783 10790 11567 11867 11868 11878
video$	12941 6856 6857 6858 12952 6889 6890 651 652 13358 15510 15525 16950 17067
videos$	12941 6856 6857 6858 12952 6889 6890 651 652 13358 15510 15525
vietnamese$	3580 9827
view$	9192 9193 9194 9195 9196 9205 15292 9225 15312 4867 12059
viewed$	2244 2619 10958
views$	9192 9193 9194 9195 9196 11552 12059
vile$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5479
village$	14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14585 10598 5007
villain$	11698
villains$	11698
vindictive$	16545 5475 6128 6130
violen	11019 17148 17175 17367 17465 17484 17510
violence$	12404 12856 12871 12873 7080 7081 13423 13551 13561 7495 13856 13858 14469 14632 14642 14669 14688 14694 14695 14696 2477 14851 14873 2667 2668 15029 15529 9445 4575 10816 10817 4579 10822 16913 10866 4633 4634 4639 4662 16992 4668 16995 4670 4671 4675 10917 10921 10922 10924 17011 17016 17017 17018 10934 4697 10940 4702 10947 17044 11013 11079 4856 11102 11144 4942 4946 11187 5137 11536 11554 11555 11560 11606 5857 6041 12281
violent$	8003 8781 14919 14920 14921 14922 14923 14924 14925 14926 14927 15029 5391 5475 5535 5892 6128
violet$	15579
violets$	15579
vipers$	14517
virtually$	2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 5607
virus$	2451
visa$	17471 17536
visas$	17471
visibility$	17354
visible$	11233 11948 5934
visit	10823 11257 5214 12172 12177
visit$	7270 1041 1042 8941 16371 16372 16373 16742 4585 17202 17343 12018
visite	10823
visited$	1041 1042 10355 16620 16853
visiting$	12552 12805 7270 1041 1042
visitor$	17407
visits	5162
visits$	1041 1042 8941 16371 16372 16373 17058 12018
visitted$	1041 1042
visitting$	1041 1042
visual$	5980
visually$	5981
vital$	10684
vitiligo$	6154
vodka	11314
vodka$	17396 17400
voice$	11286 12059
voices	11286
voices$	17372 12059
volatile$	8781 14919 14920 14921 14922 14923 14924 14925 14926 14927 5389 5390 5535 6128
volatility$	2209 2210 14991 14992 11779
volition$	12703 13030 13031 13367 11532
volume	4957
volumes$	10550
voluntarily$	13030 13031 714 715 716 13043 13045 13046 13047 13048 13049 13050 13051 13052 13053 13054 11531 11532 11535
volunteer$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteered$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteering$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteerred$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteerring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteers$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
vomit$	17378
vomited$	5979
vomiting$	5979
vomits$	5979
vote$	516 517
voted$	516 517
votes$	516 517
voting$	516 517
voucher$	12975 12978
vouchers$	12975 12978
vulgar$	6132
vulnerabilities$	8077 1838 1839
vulnerability$	13207 8077 1838 1839 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14338 14339
vulnerable$	12328 12373 8385 8386 8387 8388 9240 9241 9242 9263 15464 15465 15466 15501 15502 15503 9431 9432 9433 9434 15592 11864 11879 5658
wade$	1521 1522 1523 1524 1525 1526
waded$	1521 1522 1523 1524 1525 1526
wades$	1521 1522 1523 1524 1525 1526
wading$	1521 1522 1523 1524 1525 1526
wag$	5266
wagging$	5266
wags$	5266
wait$	7845 13932 13933 13934 13935
waited$	12054
waiter$	12686
waiters$	12686
waiting$	8527 14807 5085 5094 5998
wake$	16879 16880 16881 16882 16883 12087
walk	16976
walk$	6404 6570 6627 6697 13067 13068 13069 13070 13071 7035 935 936 937 1190 1195 1196 7438 13589 13590 7547 7552 1641 7965 14055 8010 14097 14098 14099 14100 8053 14161 9362 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10213 4304 4305 16804
walked$	6714 6993 7002 7171 935 936 937 8065 8099 8150 14244 3667 3676 3688 3689 3690 3691 3692 10213 4304 4305 11387 12054
walking$	12552 12805 935 936 937 7438 13750 13751 9748 3667 3676 3688 3689 3690 3691 3692 10213 4304 4305
walkked$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10213
walkking$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10213
walks$	935 936 937 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10213 4304 4305
wall$	10878
wallflower$	11868
wallflowers$	11868
wander$	7438 1531 1532 1533 1534 1535 1536 1537 2361
wandered$	1531 1532 1533 1534 1535 1536 1537 2361
wandering$	7438 13750 13751 1531 1532 1533 1534 1535 1536 1537 2361
wanderred$	1531 1532 1533 1534 1535 1536 1537 2361
wanderring$	1531 1532 1533 1534 1535 1536 1537 2361
wanders$	1531 1532 1533 1534 1535 1536 1537 2361
wannabe$	5367 6101
wannabes$	6101
want	10859 4787
want$	12931 12932 13062 13063 7214 7215 976 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13470 7459 1338 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 13978 1764 1765 1766 1767 8203 8204 8205 8206 2105 8423 15187 15291 15403 9391 9392 9393 3201 15541 9464 9465 9466 3714 9986 16152 16153 16154 16155 16186 16187 16188 16204 10262 4155 16564 4434 4435 16930 16959 5050 5307
wanted	4774
wanted$	6566 13062 13063 13202 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13433 13434 13470 1214 1215 1216 1217 13544 7459 7460 7461 7462 13620 1338 13740 13741 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 13978 13979 14062 1764 1765 1766 1767 2105 15541 3714 16356 4156 10482 10483 4244 4245 4434 4435 4618 11010 11014 17109 4805 5050 5219 5239 5307
wanting$	1028 1029 1030 1031 1033 1034 1035 1036 1037 13470 1338 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 13978 1764 1765 1766 1767 2105 15541 9489 5307 12038
wants$	12931 12932 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13470 13492 13619 1338 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 13978 1764 1765 1766 1767 2105 14753 14754 14755 14756 15291 15403 3201 15541 3714 9986 16186 16187 16188 16204 10262 4434 4435 16959 5050 5307
wantted$	13470 1338 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 13978 1764 1765 1766 1767 2105 15541
wantting$	13470 1338 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 13978 1764 1765 1766 1767 2105 15541
ward	17409
warden	10851 10852 10853 4614 4615 4616 10941 4745 4752 10995 4767 11079 4847 11087 4946
warden$	4591 16918 16937 16938 16939 10854 10855 10856 10899 17006 17027 17029 4710 10985 4749 10992 17081 4762 4768 4769 17165 4892 4910 11186 5034
wardens$	14464 15031 15032 4591 16918 16937 16938 16939 10854 10855 10856 10899 17006 17027 17029 4710 10985 4749 10992 17081 4762 4768 4769 17165 4892 4910 11186 5025 5034 11595
warn$	4719 4917
warned$	12527 12528 6443 204 205 206 207 208 209 210 211 6452 213 214 215 216 217 218 219 220 221 222 223 224 225 12561 12562 12563 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14073 14074 14075 14153 14154 1829 8070
warnin	4984 4985
warning$	12524 12559 12560 13317 13986 13987 13995 7912 14355 14356 14357 14358 14359 4422 4423 4424 4425 16770 16771 16790 16791 17196 17252 11224 11225 11350 11596 12059 12060 5876 12306
warnings$	12524 12559 12560 12591 12592 13317 13986 13987 13995 14355 14356 14357 14358 14359 4422 4423 4424 4425 16770 16771 16790 16791 17196 17252 11596 12059 12060
warped$	8666
warran	11152 6184
warrant$	3143 3144 3145 16911 17131 4868 4902 17238 17348 5906 12149
warrants$	16911 4868 4902 5906 12149
warrior$	11698
warriors$	14683 11698
wary$	12355 6271 6272 6273 6274
was	4623 10903 5953
was$	6388 203 212 382 383 551 564 6902 870 871 1019 1415 7865 1830 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8674 2458 2526 2537 2541 2551 2572 8828 8833 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9676 9677 3499 3515 15883 15886 3572 3584 9894 3680 3719 9971 4000 10262 4068 4069 10449 10459 16595 10521 4307 4308 10559 10580 4373 4403 10661 10662 10699 4467 4468 16832 4513 16855 10885 10913 10993 17103 11035 4824 11252 5095 5267 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5517 5530 5532 5541 5542 5602 5630 11899 11947 5796 5823 12128 5965 5977 5982 5984 5987 5988 6004 6017 6019 6042 6044 6050 6063 6064 6069 6079
wash$	4433
washed$	4433
washes$	4433
washing$	4433
wasp$	7686
wasps$	7685
waste$	1437 1438 1439 1440 1441 1990 2393 5830
wasted$	7443 1204 7445 1437 1438 1439 1440 1441 1990 5830
waster$	14596 6101
wasters$	14596 6101 6117
wastes$	1437 1438 1439 1440 1441 1990 5830
wasting$	1437 1438 1439 1440 1441 1990 5830
wastrel$	6118
wastrels$	6118
watch	17186 5035 5870
watch$	15985 15986 15987 4632 17038 17045 10967 17068 17071 4750 17082 11002 17093 17202 11275 5175 11967 11972 12122
watched$	13620 14062 16626 16627 17045 17070 4750 10998 11002 17090 17092 17174 5175
watches$	15985 15986 15987 11967 11972
watching$	15486 9476 4750 11002 5175
watchlist$	12110
watchlists$	12110
watchs$	4750 11002
water$	13954 13956 3290 3291 3292 3293 11453
wave$	1467 1669 12125
waved$	1467 1669
waves$	1467 1669
waving$	13750 13751 1467 1669
wavy$	5705
way$	12394 12395 12396 12397 12428 13142 7222 7509 13676 8963 9546 9548 15751 15752 9891 3652 3653 3654 16005 9939 9940 10073 10078 3839 3840 3841 10082 10083 10084 3845 3846 3847 10088 10089 16715 4474 16988 17391 11490
ways$	12428 12793 13861 15045 9035 15160 15235 2910 2911 2912 2913 2914 2915 2916 15299 9761 9762 15858 15859 16117 16135 16255 16291 11490
wayward$	5529 11770 5658
we	4616
we$	289 290 291 2850 9284 3243 3245 10108 10109 10111 10112 10150 10151 10152 10202 10203 10204 3987 3990 4471 10856 5025
weak$	8539 14914 14915 14916 14917 2592 2688 2689 2690 2691 4336 4337 4338 4339 16785 16786 16787 16788 10715 4503 10821 5555 5556 5807
weakened$	4857
weaker$	8375 8376 8385 8386 8387 8388 8460 2222
weakest$	10821
wealth$	2951
weaned$	5078
weapon	16914 16924 16962 17124 17187 4922 17567 6191
weapon$	12790 13357 8342 8343 8344 16980 17112 17133 17134 11461 17554 17564 5919
weapons$	12788 12856 13357 13856 13858 8342 8343 8344 4608 16980 17112 17133 17134 11162 5919
wear	5234
wear$	13067 13068 13069 13070 13071 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
wearing$	12805 1275 13750 13751 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5234 5706 5727
wears$	1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
weary$	11829
web$	13829
weed	11485
weed$	282 283 284 285 286 287 288 12646 12647 6571 6572 6573 6574 6575 6577 6578 12788 12820 12821 12822 12901 12902 12903 12963 12964 12965 12966 12967 12968 12969 12970 12975 12978 13357 13362 13385 13386 13387 13458 13459 13460 13461 13462 13463 14454 8515 16074 17073 11315 17402 17404 17571 11500
week$	16330 16331 16332 16371 16372 16373 5093 11362 11365 12070 12279
weeken	5016
weekend$	16330 16331 16332 11256 17400
weeks$	16371 16372 16373 5093 12070 12209 12279
weigh$	3104 9345 9346 9347 3375
weighed$	6205 6206
weighs$	6205
weight	11300 11302
weight$	17386 17388 12218 12225
weird$	6121
weirdo$	11698 6118
weirdos$	11698 6118
welcome$	341 342 343 344 345 346 347 7556 7557 7558 16897 5301
welcomed$	341 342 343 344 345 346 347 5301
welcomes$	341 342 343 344 345 346 347 5301
welcoming$	341 342 343 344 345 346 347 5301
welfare$	12336 6251 12429 12430 12431 12432 12433 12434 12435 12436 12439 12493 12494 12794 12795 14123 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14278 14279 8294 8295 8296 8297 8298 15430 15431 15432 15433
well$	12556 12564 12565 12590 6533 7575 14705 8671 8672 2476 14899 2706 2707 2724 2771 2834 3062 3083 3086 9337 9338 9339 9340 9341 9342 9343 3111 3120 9372 9373 9374 9375 9451 9452 9454 9662 3423 3573 3578 5663 5676 5685 11966
wellbe	11302
wellbeing$	12336 12429 12430 12431 12432 12433 12434 12435 12436 12439 12493 12494 12794 12795 14263 14264 8294 8295 8296 8297 8298 17388
wells$	14705
went$	12529 12541 12542 12551 12584 12601 12602 12603 12605 401 541 542 543 544 545 546 585 586 587 6841 605 606 710 711 712 719 728 13136 13137 7058 7059 13146 13147 1050 1058 13393 1151 7484 7486 7488 1374 1375 1521 1522 1523 1524 1525 1526 1527 1660 1661 1673 1675 14155 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 10293 4449 4776 5088 5194 5209 5222 5262 5291 5292 11533 5468 6061
were	4623 17057
were$	6388 6395 203 212 6475 382 383 551 564 6902 799 870 871 1830 14205 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 2537 2541 2551 2572 2612 2631 2640 2641 2642 2643 2644 2645 15035 2855 2862 9102 2863 2864 2865 2866 2869 2870 2871 2872 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3539 3572 3584 9840 3680 3718 9971 10136 10137 4000 10262 4068 4069 10459 16595 4307 4308 10580 4373 4403 10662 10699 4467 4468 4513 16855 10885 10913 10993 11020 11035 4824 11128 11400 5267 5279 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5517 5530 5532 5541 5542 5602 5630 11899 11947 5796 5823 12128 5965 6017 6044 6050 6063 6069
west$	3591
wetting$	12197
what$	12345 6262 6321 6322 6323 6324 6396 6397 6467 6515 12606 12616 12617 12874 13037 13082 7116 7117 897 905 13248 7163 7178 7179 13317 7252 13388 13572 13600 7579 1340 13898 1574 1575 13903 7893 14034 7959 14061 8001 14166 14177 1881 1882 15044 8960 15050 9013 9033 9034 15467 9440 15537 15545 3301 3302 9601 9602 15811 16444 16768 16790 16791 10872 11539 11542 12060
whatever$	7299 13570 7560 14213 15397 15414 15637 15733 3720 3721 3722 3723 16141 3871 3872 10907 10909
whatsa	4861
whatsapp$	607 6847 608 6848 609 6849 610 6850 611 6851
whatsoever$	16595
wheel$	16651
wheelc	11399
wheelchair$	17485 6209
when	12112
when$	6507 6508 6509 6510 6511 6512 6513 6514 6845 6846 7429 13516 13517 13518 13519 13520 14177 14220 14836 14957 15557 15869 16441 16443 16446 16447 16829 16875 16876 16878 17076 17083 11011 4783 17122 17341 11257 12219
whenever$	6845 13962 13966 13967 13968 13969 13970 13971 13972 13973 13974 13975 14836 3976 3979 17076 4783 17341 11257
where	12112
where$	12357 12358 12359 12360 6513 6514 13388 1369 1370 1371 7614 7615 7894 14177 15557 15869 11003 11011 4786 17341
wherea	4691 10931 10932 10964 10969 4766
whereabouts$	17050 17055 17056 11006
wherever$	13553
which	12092 12112
which$	7354 15558 15869 4583 10877 10890 10891 17019 17046 17088 17119
while$	16628
whingeing$	6121
whiny$	6121
whisky$	17396
whisper$	10811
whistles$	12666
white$	15512 3557 3580 9825 3594 9856 9857 9858 3619 5657 5658 5681 5689 11967 5732
who	16914 16936 10877 10890 17046 17088 4784 17119 12112
who$	12357 12358 12359 12360 6515 6900 6901 6936 913 13388 7654 7655 13792 1842 14177 14420 14448 8620 15035 2983 15883 15886 10865 16961 10884 4645 10886 4647 10892 16979 10904 16991 17019 4721 10966 10972 4757 11003 11011 4807 11059 11069 4855 4876 11899 5864
whoever$	13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13383 13384 10886 17049
whole$	1419 10608 10610 5373
wholly$	5766 5769
whom	16963 17046 17088
whom$	12357 12358 12359 12360 13388 14177 3406 17019 17047 11003 4876 12125
whose$	5168
why$	12616 12617 13248 7163 13296 13297 14102 14103 8052 1813 1814 8055 1816 1817 8058 8059 1820 1835 1836 14166 14177 1883 1884 1885 1886 4224 4225 4226
wicked$	5387
wide$	5462
wider	4790
wider$	14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 11030
wife$	17461 17480 17487
wild$	8701 5373 5387 11670 11671 11672 11695 5475 11770 5682 5705 6130
wilful$	6162
wilfully$	601 991 5304 5827 6162
will	4649 4880
will$	6522 6528 7472 1729 1794 1796 1956 1957 1958 1959 1960 1962 2013 2033 2064 3052 3076 3088 3091 3154 3198 3207 3235 3238 15735 15836 3754 3756 3757 3758 3759 3760 3761 3762 3766 3767 3768 3769 3770 3771 3772 3782 3786 3787 3788 3796 3797 3798 3799 16129 16130 16131 16132 16133 16134 10051 3815 3816 3817 10069 16164 16170 16182 16183 16184 16185 10115 16208 3883 3884 3885 3886 3887 16218 3898 10197 10198 10201 10262 16350 16351 4033 4034 4044 10844 4607 4642 10903 10913 10982 4749 4821 4873 4881 11127 4899 17265 11204 5001 5751 5754 5756 5770 5945
willed$	11795
willfully$	5304
willing$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 13823 7834 13921 13922 13923 13924 1599 1600 1601 1798 1799 1800 1801 1887 1888 1889 9951 9953 9955 16042 16043 16044 16045 4599 5290 5307 5327
willingly$	13030 13031 706 714 715 716 13043 13054 11531 11532 5293
willingness$	12719 10176 16263 16264 16265 16266 16267 16268
willpower$	11558
wimp$	11698
wimps$	11698
win	4983
win$	8920 16224 10139
wind$	12403 7077 7209 13825 2138 2139 2418 10027
windded$	7077
windding$	7077
winded$	7077
winding$	12418 12419 12420 12421 12422 7077 2138 2139
winds$	12403 7077 2138 2139
windup$	8657
wine$	17396
wins	4983
winter$	12879 12880
wired$	2447 5467
wiry$	5661
wisdom$	2764 2766 9096 2857 15665 11294 11882
wise$	6417 2718 2719 9019 9020 9022 9023 9024 2801 9461 9462 9463 15723 3503 3540 3544 11825 11830 11831 5597 5599 5617
wised$	2778 9634
wiser$	6376 2715 2716 2717 2761 2801
wish$	10176 16263 16264 16265 16266 16267 16268 16959
wished$	5050
wishes$	5050 12059
wishs$	16959
wit$	16536 16537 16538
witches$	11690
with	17216 11481 5931
with$	12447 12557 12665 12750 12753 12758 12811 6757 6770 6775 12954 6869 6872 6903 6915 6916 6920 6927 6929 6931 6939 13036 6968 13064 7097 7098 13271 7187 7229 13354 7287 7291 7292 7293 7302 1230 7487 7500 13604 13612 13613 13656 13660 7704 7705 7749 7750 7787 14054 14179 8358 8361 8372 8373 14460 8424 14684 8618 14712 8628 2425 2426 8686 2492 8787 8788 14892 14896 14907 14908 14911 14918 14957 8914 15004 2685 15027 8942 8945 2728 9311 9312 9313 3275 9551 3335 3336 3337 3338 3339 9647 9683 15883 15886 3598 3611 3612 3613 3614 3670 3693 3694 16100 16142 16181 16282 4266 16634 16780 10783 10784 10785 10786 10787 16909 10825 10835 4687 10961 17058 11031 17122 17163 11097 17267 17313 5043 5055 5091 17418 5178 11431 11433 17522 5210 5238 11480 11591 5484 5572 5706 5717 12079 12181 12186 5949 5970 6016 12289 12308
withdrawn$	11172
withdrew$	4562
withheld$	1855 1856 12067
withhold$	1855 1856
withholding$	1855 1856
withholds$	1855 1856
within$	8475 14562 14563 2238 14655 8691 8907 9243 11280
without$	110 6759 7258 1125 1126 1127 1128 2289 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 15390 15414 15423 15424 15425 15426 15427 15428 15429 9356 9357 9358 9359 15458 15459 15460 15461 3166 9742 3792 3795 10093 3939 3997 3998 3999 4001 4002 4003 4267 4268 10533 4306 4416 4417 5006 5115 11429 11449 5764 5765 5781 5804
witness$	11604
witnesses$	11604
wits$	9652 3413 3414 3415
witted$	11740 11741
woeful$	16666 4503 6162
woefully$	6162
wolf$	7743 11548
wolves$	13836 14626 14627 14628 14782 14784 11698
woman	11483
woman$	14862 15136 2816 9061 15156 15194 15199 15201 2880 9123 15216 15217 2904 15232 15233 15234 15240 2917 2918 2945 2946 2964 15305 2985 9232 15321 9354 15652 15656 15800 15804 15805 15806 15807 15854 17519 17569 11847
women$	14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14582 8768 14862 15130 15131 15132 15133 15134 15135 15136 15139 2816 9059 15161 15163 15176 15177 15181 15192 15199 15200 15201 2877 15216 15217 15236 2917 2918 2935 2945 2946 2964 2969 15304 9230 15319 9237 15408 15643 15644 15645 15646 15649 15654 15730 15744 15791 15796 3473 15800 15804 15805 15806 15807 3503 9750 9751 3516 3517 3518 3519 15854 3529 3530 3531 15965 16031 11843 11847
won$	12381
wonder$	12615 6530 6531 12618 12619 7210 7211 8016 8017
wondered$	7210 7211 8016 8017
wondering$	7210 7211 8016 8017
wonderred$	7210 7211 8016 8017
wonderring$	7210 7211 8016 8017
wonders$	7210 7211 8016 8017
wont$	3768 3769 3770 3771 3772 5751
wool$	11852
woolly$	6162
word$	7446 1207 7448 1209 14020 14501 16742 16773 10811
wore$	13067 13068 13069 13070 13071 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
work	5120 12177
work$	185 187 188 6471 12558 6671 12860 555 556 557 558 559 560 561 562 563 6954 717 890 7270 13458 13459 13460 13461 13462 13463 14310 14319 14610 14703 8806 8821 8825 14913 14969 8918 8969 9259 9260 9261 9262 15544 15677 15678 15679 15680 15681 15682 15683 16033 16082 16088 10014 16102 10095 16201 16232 16238 16270 16271 16272 16283 16610 4651 4792 11476 11581 5551 11991 11999 12047
worked	11111 5023
worked$	555 556 557 558 559 560 561 562 563 6954 717 890 16230 16256 16257 16258 16259 16260 17197 17322 5232 12000
worker	17409
worker$	12645 12686 12961 14178 14318 15564 15794 16063 16145 10330 10335 10336 4105 10372 10373 16824 10756 10765 16891 16892 4709 17504 11424 17557 11582 5834 12318
workers$	12645 12686 12961 7453 14178 8230 14318 14323 14650 8587 15000 15055 15056 15057 15058 3243 3245 15794 15795 16063 16145 10108 10109 10111 10112 10150 10151 10152 10330 10335 10336 4105 16824 10765 16891 16892 4709 11582 11685
working$	555 556 557 558 559 560 561 562 563 6954 717 890 7270 8822 9247 16081 16270 16271 16272 16951 17381 11999 12077 6009 6036
workked$	6954 717
workking$	6954 717
works$	555 556 557 558 559 560 561 562 563 6954 717 890 15677 15678 15679 15680 15681 15682 15683 15684 9599 9600 16236 12000
workshop$	185 187 188
workshops$	185 187 188
workshy$	6130
world$	13905 14093 14112 14113 14114 14115 14116 14117 14118 14119 8757 8758 8759 15101 15102 15103 15104 15105 15106 15107 15121 15160 15290 9592 15688 9724 9730 15848 5589 5590
worldly$	2779 2801 3186 3187 3188 3189 3219 3474 3544 5591 6138
worn$	13072 13089 13090 13091 13103 17065 10981 11947
worr	5062 5131 5166
worried$	9248 9249 9250 15337 15338 15339 9254 9255 15571 15572 9487 10696 4536
worries$	14351 14352 14353 14354 9257 15344 9524 9525 12059
worry$	9248 9249 9250 15337 15338 15339 9254 9255 15560 15569 15572 9487 15597 15609 15627 15628 9543 12059
worrying$	14919 14920 14921 14922 14923 14924 14925 14926 14927 5533 5535
worse$	7155 13439 15406 15407 15535 9450 16727 16728 11861
worship$	682 683 684 685 686
worshiped$	682 683 684 685 686
worshiping$	682 683 684 685 686
worshipped$	682 683 684 685 686
worshipping$	682 683 684 685 686
worships$	682 683 684 685 686
worst	17276
worst$	12682 12683 13180 7118 7174 8437 2200 2208 2390 14839 14877 5457 5491 5535 5892
worth$	14342 14855 14856 4572
worthless$	6130
would	4584
would$	271 6522 6528 403 766 768 769 7010 13097 772 773 774 775 776 782 7023 7042 7043 13131 7054 933 1617 7895 1794 1796 8075 8126 2185 2279 15187 15209 3008 9253 3155 3207 3417 9659 9660 3755 3773 3774 3775 3786 3787 3788 16164 16170 10115 16218 3898 10262 16350 16351 4033 4034 10445 10446 10447 10844 4607 4873 5752 5756 5770
wound$	2138 2139
wrap	17567
wrap$	15588 11461
wraps$	13357 14886 11461 11500 11756
wreak$	5437
wreaked$	5438
wreaking$	5436
wreck$	13621 5341
wrecked$	5341
wrecking$	13625 5341
wreckked$	5341
wreckking$	5341
wrecks$	5341
wrist$	17379 17416 17417
wrists$	17379 17416
writ	12277
write$	16582 4393 4650 4693 17456 5421 5422
writing$	4396 4693
written$	4374 4395 5110
wrong$	6376 6377 170 171 172 173 174 175 176 6548 12682 12683 6682 6683 6684 12861 13552 7469 1432 7702 13791 7715 7751 7756 13855 8003 14254 14257 14327 14419 14439 14444 14445 14446 8714 15019 15207 15208 3025 3026 3027 3028 3029 3030 15697 9612 16534 16535 16545 16645 16825 16826 10753 5252 5353 5454 11707 5480 6116
wrote$	4394
xanax	11306 11313
xanax$	17392 17399
y$	15229
year	11369
year$	6904 6933 6934 14523 14524 14525 14526 14557 8474 14561 14774 14775 14777 15130 15131 15132 15133 15134 15135 15141 9079 15329 15798 3559 3562 3564 17446 17453 11369 17455 11843 12070 6028 12279
years$	14561 15127 15128 15129 15203 15204 15205 15206 15243 15244 15245 2947 15329 9680 12070 6028 12279
yes$	13920 13926 7843
yesterday$	15692
yet$	6457 4483 10745
yield	5853
yielde	11111
yielded$	17197
yjs	11465 11466 11472
yjs$	17551 17552 17558 6078
yob$	14604 6101
yobbish$	5535 6101
yobbo$	6101
yobbos$	6101
yobs$	14604 14626 14627 14628 6101
yoi	6077
yoi$	12317
yos	11472
yos$	17558 6078
yot	11465 11466 11472
yot$	17551 17552 17558 6078
you$	289 290 291 1380 1388 2850 3419 3830 3831
young	11483
young$	384 452 821 925 946 2163 8427 8429 8446 8450 8565 8566 2360 14799 14825 14826 14827 14828 2528 8776 14931 8849 8850 14959 14960 14961 14962 14963 14964 14978 2663 2664 2665 2666 8908 15286 2961 2962 2963 9264 9274 15691 9658 9714 15801 15802 15803 3510 3511 9768 3533 9774 9775 9776 9777 9778 9779 3557 15883 15886 3635 3684 3685 10103 10301 10485 10621 10622 10631 10640 10692 10731 10733 10791 10818 10833 17004 10929 10951 17043 17075 10990 4753 4754 17088 17089 17091 11037 17132 4820 4834 11086 17178 4858 17195 17198 17203 11148 11157 11158 17257 11178 11181 17269 4945 17276 4951 17315 11235 17327 11246 5008 17339 17351 17361 17569 5278 5391 5394 5404 5442 11769 11817 5614 5657 5887 12151 12156 12164
younger$	8024 8032 8375 8376 8385 8386 8387 8388 8460 2222 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14580 14581 14584 14585 14870 14871 15039 15784 15787 11499
youngers$	17142
youngster$	2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 11769
youngsters$	2360 14796 14825 14826 14827 14828 14931 14959 14960 14961 14962 14963 14964 14975 11499 11769
youth	5895 6071
youth$	2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 3557 15883 15886 15889 15890 16145 4103 4104 4517 10850 4789 17274 11319 11465 11466 5231 11472 11615 5391 11633 5394 11769 11846 11898 5659 5887 6064 6071 6077
youths$	14512 14514 2360 14796 14825 14826 14827 14828 14931 14934 14959 14960 14961 14962 14963 14964 14975 15883 15886 4789 17274 17307 11615 11633 11769 11846 5659 6147
yp	10818 10833 10841 16968 17004 10929 10951 17043 17052 17069 17072 17075 10990 17077 4753 4754 17088 17089 17091 17132 4834 17195 17198 17203 11130 11148 17257 11178 11181 17269 4945 17276 4951 17315 17327 11246 17339 17351 17361 5077 11337 5113 5136 11377 5149 11398 17489 17523 5204 5206 11447 11455 17549 5237 5895 12140 12151 12156 12258
yp$	5359
yp1$	5358
yp2$	5358
yp3$	5358
yp4$	5358
yp5$	5358
yp6$	5358
yro	6077
yro$	12317
zero$	8732 3936 10499 5828 5929
zits$	11957
zone$	17200 11215
zones$	17200 11215
